import{createRequire as he}from"module";var Vo={1916:((e,t)=>{var r;r=!0,t.Io=t.kp=void 0;var o=new Uint32Array(65536),s=function(S,z){
for(var Z=S.length,L=z.length,H=1<<Z-1,j=-1,se=0,te=Z,K=Z;K--;)o[S.charCodeAt(K)]|=1<<K;for(K=0;K<L;K++){var ze=o[z.charCodeAt(
K)],Ae=ze|se;ze|=(ze&j)+j^j,se|=~(ze|j),j&=ze,se&H&&te++,j&H&&te--,se=se<<1|1,j=j<<1|~(Ae|se),se&=Ae}for(K=Z;K--;)o[S.charCodeAt(
K)]=0;return te},a=function(S,z){for(var Z=z.length,L=S.length,H=[],j=[],se=Math.ceil(Z/32),te=Math.ceil(L/32),K=0;K<se;K++)
j[K]=-1,H[K]=0;for(var ze=0;ze<te-1;ze++){for(var Ae=0,Oe=-1,le=ze*32,Q=Math.min(32,L)+le,re=le;re<Q;re++)o[S.charCodeAt(
re)]|=1<<re;for(var K=0;K<Z;K++){var ae=o[z.charCodeAt(K)],be=j[K/32|0]>>>K&1,ce=H[K/32|0]>>>K&1,ye=ae|Ae,ee=((ae|ce)&Oe)+
Oe^Oe|ae|ce,R=Ae|~(ee|Oe),C=Oe&ee;R>>>31^be&&(j[K/32|0]^=1<<K),C>>>31^ce&&(H[K/32|0]^=1<<K),R=R<<1|be,C=C<<1|ce,Oe=C|~(ye|
R),Ae=R&ye}for(var re=le;re<Q;re++)o[S.charCodeAt(re)]=0}for(var O=0,T=-1,E=ze*32,k=Math.min(32,L-E)+E,re=E;re<k;re++)o[S.
charCodeAt(re)]|=1<<re;for(var U=L,K=0;K<Z;K++){var ae=o[z.charCodeAt(K)],be=j[K/32|0]>>>K&1,ce=H[K/32|0]>>>K&1,ye=ae|O,
ee=((ae|ce)&T)+T^T|ae|ce,R=O|~(ee|T),C=T&ee;U+=R>>>L-1&1,U-=C>>>L-1&1,R>>>31^be&&(j[K/32|0]^=1<<K),C>>>31^ce&&(H[K/32|0]^=
1<<K),R=R<<1|be,C=C<<1|ce,T=C|~(ye|R),O=R&ye}for(var re=E;re<k;re++)o[S.charCodeAt(re)]=0;return U},d=function(S,z){if(S.
length<z.length){var Z=z;z=S,S=Z}return z.length===0?S.length:S.length<=32?s(S,z):a(S,z)};t.Io=d;var b=function(S,z){for(var Z=1/0,
L=0,H=0;H<z.length;H++){var j=d(S,z[H]);j<Z&&(Z=j,L=H)}return z[L]};t.kp=b}),770:((e,t,r)=>{e.exports=r(218)}),218:((e,t,r)=>{
var o,s=r(9278),a=r(4756),d=r(8611),b=r(5692),S=r(4434),z=r(2613),Z=r(9023);t.httpOverHttp=L,t.httpsOverHttp=H,t.httpOverHttps=
j,t.httpsOverHttps=se;function L(le){var Q=new te(le);return Q.request=d.request,Q}function H(le){var Q=new te(le);return Q.
request=d.request,Q.createSocket=K,Q.defaultPort=443,Q}function j(le){var Q=new te(le);return Q.request=b.request,Q}function se(le){
var Q=new te(le);return Q.request=b.request,Q.createSocket=K,Q.defaultPort=443,Q}function te(le){var Q=this;Q.options=le||
{},Q.proxyOptions=Q.options.proxy||{},Q.maxSockets=Q.options.maxSockets||d.Agent.defaultMaxSockets,Q.requests=[],Q.sockets=
[],Q.on("free",function(ae,be,ce,ye){for(var ee=ze(be,ce,ye),R=0,C=Q.requests.length;R<C;++R){var O=Q.requests[R];if(O.host===
ee.host&&O.port===ee.port){Q.requests.splice(R,1),O.request.onSocket(ae);return}}ae.destroy(),Q.removeSocket(ae)})}Z.inherits(
te,S.EventEmitter),te.prototype.addRequest=function(Q,re,ae,be){var ce=this,ye=Ae({request:Q},ce.options,ze(re,ae,be));if(ce.
sockets.length>=this.maxSockets){ce.requests.push(ye);return}ce.createSocket(ye,function(ee){ee.on("free",R),ee.on("clos\
e",C),ee.on("agentRemove",C),Q.onSocket(ee);function R(){ce.emit("free",ee,ye)}function C(O){ce.removeSocket(ee),ee.removeListener(
"free",R),ee.removeListener("close",C),ee.removeListener("agentRemove",C)}})},te.prototype.createSocket=function(Q,re){var ae=this,
be={};ae.sockets.push(be);var ce=Ae({},ae.proxyOptions,{method:"CONNECT",path:Q.host+":"+Q.port,agent:!1,headers:{host:Q.
host+":"+Q.port}});Q.localAddress&&(ce.localAddress=Q.localAddress),ce.proxyAuth&&(ce.headers=ce.headers||{},ce.headers["\
Proxy-Authorization"]="Basic "+new Buffer(ce.proxyAuth).toString("base64")),Oe("making CONNECT request");var ye=ae.request(
ce);ye.useChunkedEncodingByDefault=!1,ye.once("response",ee),ye.once("upgrade",R),ye.once("connect",C),ye.once("error",O),
ye.end();function ee(T){T.upgrade=!0}function R(T,E,k){process.nextTick(function(){C(T,E,k)})}function C(T,E,k){if(ye.removeAllListeners(),
E.removeAllListeners(),T.statusCode!==200){Oe("tunneling socket could not be established, statusCode=%d",T.statusCode),E.
destroy();var U=new Error("tunneling socket could not be established, statusCode="+T.statusCode);U.code="ECONNRESET",Q.request.
emit("error",U),ae.removeSocket(be);return}if(k.length>0){Oe("got illegal response body from proxy"),E.destroy();var U=new Error(
"got illegal response body from proxy");U.code="ECONNRESET",Q.request.emit("error",U),ae.removeSocket(be);return}return Oe(
"tunneling connection has established"),ae.sockets[ae.sockets.indexOf(be)]=E,re(E)}function O(T){ye.removeAllListeners(),
Oe(`tunneling socket could not be established, cause=%s
`,T.message,T.stack);var E=new Error("tunneling socket could not be established, cause="+T.message);E.code="ECONNRESET",
Q.request.emit("error",E),ae.removeSocket(be)}},te.prototype.removeSocket=function(Q){var re=this.sockets.indexOf(Q);if(re!==
-1){this.sockets.splice(re,1);var ae=this.requests.shift();ae&&this.createSocket(ae,function(be){ae.request.onSocket(be)})}};
function K(le,Q){var re=this;te.prototype.createSocket.call(re,le,function(ae){var be=le.request.getHeader("host"),ce=Ae(
{},re.options,{socket:ae,servername:be?be.replace(/:.*$/,""):le.host}),ye=a.connect(0,ce);re.sockets[re.sockets.indexOf(
ae)]=ye,Q(ye)})}function ze(le,Q,re){return typeof le=="string"?{host:le,port:Q,localAddress:re}:le}function Ae(le){for(var Q=1,
re=arguments.length;Q<re;++Q){var ae=arguments[Q];if(typeof ae=="object")for(var be=Object.keys(ae),ce=0,ye=be.length;ce<
ye;++ce){var ee=be[ce];ae[ee]!==void 0&&(le[ee]=ae[ee])}}return le}var Oe;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.
env.NODE_DEBUG)?Oe=function(){var le=Array.prototype.slice.call(arguments);typeof le[0]=="string"?le[0]="TUNNEL: "+le[0]:
le.unshift("TUNNEL:"),console.error.apply(console,le)}:Oe=function(){},o=Oe}),63:((e,t,r)=>{r.d(t,{F:()=>a});var o=r(6760),
s=r.n(o);function a(d,b){const S=(0,o.relative)(d,b);return S!==".."&&!S.startsWith(`..${o.sep}`)&&!(0,o.isAbsolute)(S)}}),
4008:((e,t,r)=>{r.d(t,{EP:()=>s,JD:()=>Z,md:()=>d,o3:()=>S,oi:()=>o});function o(L,H="error"){return{kind:"input",level:H,
title:"Phaset: input",message:L}}function s(L){return{kind:"payload",level:"error",title:"Phaset: payload",message:L}}const a=[
"error","warning","notice"];function d(L){return L.toSorted((H,j)=>a.indexOf(H.level)-a.indexOf(j.level)||(H.line??0)-(j.
line??0)||(H.column??0)-(j.column??0))}const b=20;function S(L){const H=L.slice(b),[j]=H;if(j===void 0)return[...L];const se=a.
map(Oe=>z(H,Oe)).filter(Oe=>Oe!==""),{kind:te,level:K,file:ze}=j,Ae=`${ze??"here"}: beyond these ${b} problems, ${se.join(
" and ")} more`;return[...L.slice(0,b),{kind:te,level:K,message:Ae,...ze!==void 0&&{file:ze}}]}function z(L,H){const j=L.
filter(se=>se.level===H).length;return j===0?"":`${j} ${H}${j===1?"":"s"}`}function Z(L){return L.some(({level:H})=>H===
"error")}}),4519:((e,t,r)=>{r.d(t,{g9:()=>S,hD:()=>a,ml:()=>z,ts:()=>b});const o=80,s=/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;
function a(Z){return z(S(b(d(Z))),o)}function d(Z){try{return JSON.stringify(Z)??String(Z)}catch{return"a value too deep\
 to show"}}function b(Z){return Z.replace(s,L=>`\\u{${(L.codePointAt(0)??0).toString(16)}}`)}function S(Z){return Z.replaceAll(
"##[","##\\u005b")}function z(Z,L){return Z.length<=L?Z:`${Z.slice(0,L-1).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}}),8461:((e,t,r)=>{
r.r(t),r.d(t,{decideStandardsFailure:()=>d,describeMisses:()=>b,putStatusWords:()=>a,toStandardsResult:()=>s});const o={
pass:"pass",warning:"warn",failure:"fail"};function s(S){const z=Z=>S.filter(L=>L.status===Z).length;return{passes:z("pa\
ss"),warnings:z("warning"),failures:z("failure"),results:S.map(({name:Z,message:L,path:H,status:j})=>({name:Z,message:L,
path:H,status:j}))}}function a(S,z){if(z==="documented")return S;const Z=S.results.map(L=>({...L,status:o[L.status]}));return{
...S,results:Z}}function d(S,z){switch(z){case"never":return[];case"failure":return S.filter(Z=>Z.status==="failure");case"\
warning":return S.filter(Z=>Z.status!=="pass")}}function b(S){const z=S.filter(L=>L.status==="failure"),Z=S.filter(L=>L.
status==="warning");return[...z,...Z].map(L=>({kind:"check",level:L.status==="failure"?"error":"warning",title:`Standard\
s: ${L.name}`,message:`${L.remedy} (${L.message})`,...L.file!==void 0&&{file:L.file},...L.line!==void 0&&{line:L.line}}))}}),
7351:((e,t,r)=>{r.d(t,{h:()=>s,k:()=>a});const o=()=>r.e(752).then(r.t.bind(r,6752,19));async function s(d,b){return(await o()).
fetch(d,b)}class a{#e;#t;constructor(b){this.#e=b}dispatch(b,S){return this.#n().then(z=>z.dispatch(b,S),z=>S.onError?.(
z)),!0}async close(){await(await this.#t)?.close()}async destroy(){await(await this.#t)?.destroy()}#n(){return this.#t??=
o().then(({ProxyAgent:b})=>new b(this.#e)),this.#t}}}),2613:(e=>{e.exports=he(import.meta.url)("assert")}),6982:(e=>{e.exports=
he(import.meta.url)("crypto")}),4434:(e=>{e.exports=he(import.meta.url)("events")}),9896:(e=>{e.exports=he(import.meta.url)(
"fs")}),8611:(e=>{e.exports=he(import.meta.url)("http")}),5692:(e=>{e.exports=he(import.meta.url)("https")}),9278:(e=>{e.
exports=he(import.meta.url)("net")}),4589:(e=>{e.exports=he(import.meta.url)("node:assert")}),6698:(e=>{e.exports=he(import.meta.
url)("node:async_hooks")}),4573:(e=>{e.exports=he(import.meta.url)("node:buffer")}),7540:(e=>{e.exports=he(import.meta.url)(
"node:console")}),7598:(e=>{e.exports=he(import.meta.url)("node:crypto")}),3053:(e=>{e.exports=he(import.meta.url)("node\
:diagnostics_channel")}),610:(e=>{e.exports=he(import.meta.url)("node:dns")}),8474:(e=>{e.exports=he(import.meta.url)("n\
ode:events")}),3024:(e=>{e.exports=he(import.meta.url)("node:fs")}),1455:(e=>{e.exports=he(import.meta.url)("node:fs/pro\
mises")}),7067:(e=>{e.exports=he(import.meta.url)("node:http")}),2467:(e=>{e.exports=he(import.meta.url)("node:http2")}),
7030:(e=>{e.exports=he(import.meta.url)("node:net")}),6760:(e=>{e.exports=he(import.meta.url)("node:path")}),643:(e=>{e.
exports=he(import.meta.url)("node:perf_hooks")}),1792:(e=>{e.exports=he(import.meta.url)("node:querystring")}),7075:(e=>{
e.exports=he(import.meta.url)("node:stream")}),8321:(e=>{e.exports=he(import.meta.url)("node:stream/consumers")}),8500:(e=>{
e.exports=he(import.meta.url)("node:timers/promises")}),1692:(e=>{e.exports=he(import.meta.url)("node:tls")}),3136:(e=>{
e.exports=he(import.meta.url)("node:url")}),7975:(e=>{e.exports=he(import.meta.url)("node:util")}),3429:(e=>{e.exports=he(
import.meta.url)("node:util/types")}),5919:(e=>{e.exports=he(import.meta.url)("node:worker_threads")}),8522:(e=>{e.exports=
he(import.meta.url)("node:zlib")}),857:(e=>{e.exports=he(import.meta.url)("os")}),6928:(e=>{e.exports=he(import.meta.url)(
"path")}),2203:(e=>{e.exports=he(import.meta.url)("stream")}),3193:(e=>{e.exports=he(import.meta.url)("string_decoder")}),
4756:(e=>{e.exports=he(import.meta.url)("tls")}),9023:(e=>{e.exports=he(import.meta.url)("util")}),6288:((e,t,r)=>{r.d(t,
{Yz:()=>pr,N4:()=>Mn,z3:()=>In,V4:()=>fe,pq:()=>hr,lm:()=>Rn,C1:()=>on,uH:()=>Ge,Pq:()=>N,Oh:()=>Cn,z:()=>k,$e:()=>xn});
var o=r(857);function s(v){return v==null?"":typeof v=="string"||v instanceof String?v:JSON.stringify(v)}function a(v){return Object.
keys(v).length?{title:v.title,file:v.file,line:v.startLine,endLine:v.endLine,col:v.startColumn,endColumn:v.endColumn}:{}}
function d(v,p,g){const $=new z(v,p,g);process.stdout.write($.toString()+o.EOL)}function b(v,p=""){d(v,{},p)}const S="::";
class z{constructor(p,g,$){p||(p="missing.command"),this.command=p,this.properties=g,this.message=$}toString(){let p=S+this.
command;if(this.properties&&Object.keys(this.properties).length>0){p+=" ";let g=!0;for(const $ in this.properties)if(this.
properties.hasOwnProperty($)){const P=this.properties[$];P&&(g?g=!1:p+=",",p+=`${$}=${L(P)}`)}}return p+=`${S}${Z(this.message)}`,
p}}function Z(v){return s(v).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function L(v){return s(v).replace(
/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var H=r(6982),j=r(9896);function se(v,p){
const g=process.env[`GITHUB_${v}`];if(!g)throw new Error(`Unable to find environment variable for file command ${v}`);if(!j.
existsSync(g))throw new Error(`Missing file at path: ${g}`);j.appendFileSync(g,`${s(p)}${o.EOL}`,{encoding:"utf8"})}function te(v,p){
const g=`ghadelimiter_${H.randomUUID()}`,$=s(p);if(v.includes(g))throw new Error(`Unexpected input: name should not cont\
ain the delimiter "${g}"`);if($.includes(g))throw new Error(`Unexpected input: value should not contain the delimiter "${g}\
"`);return`${v}<<${g}${o.EOL}${$}${o.EOL}${g}`}var K=r(6928),ze=r(4942),Ae=function(v,p,g,$){function P(I){return I instanceof
g?I:new g(function(F){F(I)})}return new(g||(g=Promise))(function(I,F){function de(V){try{Y($.next(V))}catch(ge){F(ge)}}function Se(V){
try{Y($.throw(V))}catch(ge){F(ge)}}function Y(V){V.done?I(V.value):P(V.value).then(de,Se)}Y(($=$.apply(v,p||[])).next())})};
class Oe{constructor(p,g){this.username=p,this.password=g}prepareRequest(p){if(!p.headers)throw Error("The request has n\
o headers");p.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return Ae(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class le{constructor(p){
this.token=p}prepareRequest(p){if(!p.headers)throw Error("The request has no headers");p.headers.Authorization=`Bearer ${this.
token}`}canHandleAuthentication(){return!1}handleAuthentication(){return Ae(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}}class Q{constructor(p){this.token=p}prepareRequest(p){if(!p.headers)throw Error("The request has n\
o headers");p.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return Ae(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var re=function(v,p,g,$){
function P(I){return I instanceof g?I:new g(function(F){F(I)})}return new(g||(g=Promise))(function(I,F){function de(V){try{
Y($.next(V))}catch(ge){F(ge)}}function Se(V){try{Y($.throw(V))}catch(ge){F(ge)}}function Y(V){V.done?I(V.value):P(V.value).
then(de,Se)}Y(($=$.apply(v,p||[])).next())})};class ae{static createHttpClient(p=!0,g=10){const $={allowRetries:p,maxRetries:g};
return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(ae.getRequestToken())],$)}static getRequestToken(){
const p=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!p)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN e\
nv variable");return p}static getIDTokenUrl(){const p=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!p)throw new Error("Un\
able to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return p}static getCall(p){return re(this,void 0,void 0,function*(){
var g;const I=(g=(yield ae.createHttpClient().getJson(p).catch(F=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${F.statusCode}
 
        Error Message: ${F.message}`)})).result)===null||g===void 0?void 0:g.value;if(!I)throw new Error("Response json \
body do not have ID Token field");return I})}static getIDToken(p){return re(this,void 0,void 0,function*(){try{let g=ae.
getIDTokenUrl();if(p){const P=encodeURIComponent(p);g=`${g}&audience=${P}`}debug(`ID token url is ${g}`);const $=yield ae.
getCall(g);return setSecret($),$}catch(g){throw new Error(`Error message: ${g.message}`)}})}}var be=function(v,p,g,$){function P(I){
return I instanceof g?I:new g(function(F){F(I)})}return new(g||(g=Promise))(function(I,F){function de(V){try{Y($.next(V))}catch(ge){
F(ge)}}function Se(V){try{Y($.throw(V))}catch(ge){F(ge)}}function Y(V){V.done?I(V.value):P(V.value).then(de,Se)}Y(($=$.apply(
v,p||[])).next())})};const{access:ce,appendFile:ye,writeFile:ee}=j.promises,R="GITHUB_STEP_SUMMARY",C="https://docs.gith\
ub.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class O{constructor(){this._buffer=
""}filePath(){return be(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const p=process.env[R];if(!p)
throw new Error(`Unable to find environment variable for $${R}. Check if your runtime environment supports job summaries\
.`);try{yield ce(p,j.constants.R_OK|j.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${p}'. Chec\
k if the file has correct read/write permissions.`)}return this._filePath=p,this._filePath})}wrap(p,g,$={}){const P=Object.
entries($).map(([I,F])=>` ${I}="${F}"`).join("");return g?`<${p}${P}>${g}</${p}>`:`<${p}${P}>`}write(p){return be(this,void 0,
void 0,function*(){const g=!!p?.overwrite,$=yield this.filePath();return yield(g?ee:ye)($,this._buffer,{encoding:"utf8"}),
this.emptyBuffer()})}clear(){return be(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){
return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(p,g=!1){
return this._buffer+=p,g?this.addEOL():this}addEOL(){return this.addRaw(o.EOL)}addCodeBlock(p,g){const $=Object.assign({},
g&&{lang:g}),P=this.wrap("pre",this.wrap("code",p),$);return this.addRaw(P).addEOL()}addList(p,g=!1){const $=g?"ol":"ul",
P=p.map(F=>this.wrap("li",F)).join(""),I=this.wrap($,P);return this.addRaw(I).addEOL()}addTable(p){const g=p.map(P=>{const I=P.
map(F=>{if(typeof F=="string")return this.wrap("td",F);const{header:de,data:Se,colspan:Y,rowspan:V}=F,ge=de?"th":"td",sn=Object.
assign(Object.assign({},Y&&{colspan:Y}),V&&{rowspan:V});return this.wrap(ge,Se,sn)}).join("");return this.wrap("tr",I)}).
join(""),$=this.wrap("table",g);return this.addRaw($).addEOL()}addDetails(p,g){const $=this.wrap("details",this.wrap("su\
mmary",p)+g);return this.addRaw($).addEOL()}addImage(p,g,$){const{width:P,height:I}=$||{},F=Object.assign(Object.assign(
{},P&&{width:P}),I&&{height:I}),de=this.wrap("img",null,Object.assign({src:p,alt:g},F));return this.addRaw(de).addEOL()}addHeading(p,g){
const $=`h${g}`,P=["h1","h2","h3","h4","h5","h6"].includes($)?$:"h1",I=this.wrap(P,p);return this.addRaw(I).addEOL()}addSeparator(){
const p=this.wrap("hr",null);return this.addRaw(p).addEOL()}addBreak(){const p=this.wrap("br",null);return this.addRaw(p).
addEOL()}addQuote(p,g){const $=Object.assign({},g&&{cite:g}),P=this.wrap("blockquote",p,$);return this.addRaw(P).addEOL()}addLink(p,g){
const $=this.wrap("a",p,{href:g});return this.addRaw($).addEOL()}}const T=new O,E=null,k=T;function U(v){return v.replace(
/[\\]/g,"/")}function X(v){return v.replace(/[/]/g,"\\")}function oe(v){return v.replace(/[/\\]/g,path.sep)}var ne=r(3193),
ke=r(4434);const we=he(import.meta.url)("child_process");var Be=r(2613),Ye=function(v,p,g,$){function P(I){return I instanceof
g?I:new g(function(F){F(I)})}return new(g||(g=Promise))(function(I,F){function de(V){try{Y($.next(V))}catch(ge){F(ge)}}function Se(V){
try{Y($.throw(V))}catch(ge){F(ge)}}function Y(V){V.done?I(V.value):P(V.value).then(de,Se)}Y(($=$.apply(v,p||[])).next())})};
const{chmod:ar,copyFile:bn,lstat:Le,mkdir:$n,open:kn,readdir:Ct,rename:Sn,rm:En,rmdir:ur,stat:ut,symlink:_t,unlink:cr}=j.
promises,ct=process.platform==="win32";function Ht(v){return Ye(this,void 0,void 0,function*(){const p=yield fs.promises.
readlink(v);return ct&&!p.endsWith("\\")?`${p}\\`:p})}const dr=268435456,lr=j.constants.O_RDONLY;function zn(v){return Ye(
this,void 0,void 0,function*(){try{yield ut(v)}catch(p){if(p.code==="ENOENT")return!1;throw p}return!0})}function fr(v){
return Ye(this,arguments,void 0,function*(p,g=!1){return(g?yield ut(p):yield Le(p)).isDirectory()})}function Mt(v){if(v=
Nt(v),!v)throw new Error('isRooted() parameter "p" cannot be empty');return ct?v.startsWith("\\")||/^[A-Z]:/i.test(v):v.
startsWith("/")}function bt(v,p){return Ye(this,void 0,void 0,function*(){let g;try{g=yield ut(v)}catch(P){P.code!=="ENO\
ENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${v}': ${P}`)}if(g&&g.isFile()){if(ct){
const P=K.extname(v).toUpperCase();if(p.some(I=>I.toUpperCase()===P))return v}else if(dt(g))return v}const $=v;for(const P of p){
v=$+P,g=void 0;try{g=yield ut(v)}catch(I){I.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if ex\
ecutable file exists '${v}': ${I}`)}if(g&&g.isFile()){if(ct){try{const I=K.dirname(v),F=K.basename(v).toUpperCase();for(const de of yield Ct(
I))if(F===de.toUpperCase()){v=K.join(I,de);break}}catch(I){console.log(`Unexpected error attempting to determine the act\
ual case of the file '${v}': ${I}`)}return v}else if(dt(g))return v}}return""})}function Nt(v){return v=v||"",ct?(v=v.replace(
/\//g,"\\"),v.replace(/\\\\+/g,"\\")):v.replace(/\/\/+/g,"/")}function dt(v){return(v.mode&1)>0||(v.mode&8)>0&&process.getgid!==
void 0&&v.gid===process.getgid()||(v.mode&64)>0&&process.getuid!==void 0&&v.uid===process.getuid()}function An(){var v;return(v=
process.env.COMSPEC)!==null&&v!==void 0?v:"cmd.exe"}var Xe=function(v,p,g,$){function P(I){return I instanceof g?I:new g(
function(F){F(I)})}return new(g||(g=Promise))(function(I,F){function de(V){try{Y($.next(V))}catch(ge){F(ge)}}function Se(V){
try{Y($.throw(V))}catch(ge){F(ge)}}function Y(V){V.done?I(V.value):P(V.value).then(de,Se)}Y(($=$.apply(v,p||[])).next())})};
function On(v,p){return Xe(this,arguments,void 0,function*(g,$,P={}){const{force:I,recursive:F,copySourceDirectory:de}=Jt(
P),Se=(yield ioUtil.exists($))?yield ioUtil.stat($):null;if(Se&&Se.isFile()&&!I)return;const Y=Se&&Se.isDirectory()&&de?
path.join($,path.basename(g)):$;if(!(yield ioUtil.exists(g)))throw new Error(`no such file or directory: ${g}`);if((yield ioUtil.
stat(g)).isDirectory())if(F)yield Yt(g,Y,0,I);else throw new Error(`Failed to copy. ${g} is a directory, but tried to co\
py without recursive flag.`);else{if(path.relative(g,Y)==="")throw new Error(`'${Y}' and '${g}' are the same file`);yield St(
g,Y,I)}})}function Tn(v,p){return Xe(this,arguments,void 0,function*(g,$,P={}){if(yield ioUtil.exists($)){let I=!0;if((yield ioUtil.
isDirectory($))&&($=path.join($,path.basename(g)),I=yield ioUtil.exists($)),I)if(P.force==null||P.force)yield $t($);else
throw new Error("Destination already exists")}yield kt(path.dirname($)),yield ioUtil.rename(g,$)})}function $t(v){return Xe(
this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(v))throw new Error('File path must not contain `*`, \
`"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(v,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(p){throw new Error(
`File was unable to be removed ${p}`)}})}function kt(v){return Xe(this,void 0,void 0,function*(){ok(v,"a path argument m\
ust be provided"),yield ioUtil.mkdir(v,{recursive:!0})})}function vt(v,p){return Xe(this,void 0,void 0,function*(){if(!v)
throw new Error("parameter 'tool' is required");if(p){const $=yield vt(v,!1);if(!$)throw ct?new Error(`Unable to locate \
executable file: ${v}. Please verify either the file path exists or the file can be found within a directory specified b\
y the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable \
to locate executable file: ${v}. Please verify either the file path exists or the file can be found within a directory s\
pecified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return $}const g=yield Kt(
v);return g&&g.length>0?g[0]:""})}function Kt(v){return Xe(this,void 0,void 0,function*(){if(!v)throw new Error("paramet\
er 'tool' is required");const p=[];if(ct&&process.env.PATHEXT)for(const P of process.env.PATHEXT.split(K.delimiter))P&&p.
push(P);if(Mt(v)){const P=yield bt(v,p);return P?[P]:[]}if(v.includes(K.sep))return[];const g=[];if(process.env.PATH)for(const P of process.
env.PATH.split(K.delimiter))P&&g.push(P);const $=[];for(const P of g){const I=yield bt(K.join(P,v),p);I&&$.push(I)}return $})}
function Jt(v){const p=v.force==null?!0:v.force,g=!!v.recursive,$=v.copySourceDirectory==null?!0:!!v.copySourceDirectory;
return{force:p,recursive:g,copySourceDirectory:$}}function Yt(v,p,g,$){return Xe(this,void 0,void 0,function*(){if(g>=255)
return;g++,yield kt(p);const P=yield ioUtil.readdir(v);for(const I of P){const F=`${v}/${I}`,de=`${p}/${I}`;(yield ioUtil.
lstat(F)).isDirectory()?yield Yt(F,de,g,$):yield St(F,de,$)}yield ioUtil.chmod(p,(yield ioUtil.stat(v)).mode)})}function St(v,p,g){
return Xe(this,void 0,void 0,function*(){if((yield ioUtil.lstat(v)).isSymbolicLink()){try{yield ioUtil.lstat(p),yield ioUtil.
unlink(p)}catch(P){P.code==="EPERM"&&(yield ioUtil.chmod(p,"0666"),yield ioUtil.unlink(p))}const $=yield ioUtil.readlink(
v);yield ioUtil.symlink($,p,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(p))||g)&&(yield ioUtil.copyFile(
v,p))})}const W=he(import.meta.url)("timers");var Dt=function(v,p,g,$){function P(I){return I instanceof g?I:new g(function(F){
F(I)})}return new(g||(g=Promise))(function(I,F){function de(V){try{Y($.next(V))}catch(ge){F(ge)}}function Se(V){try{Y($.
throw(V))}catch(ge){F(ge)}}function Y(V){V.done?I(V.value):P(V.value).then(de,Se)}Y(($=$.apply(v,p||[])).next())})};const Pe=process.
platform==="win32";class Xt extends ke.EventEmitter{constructor(p,g,$){if(super(),!p)throw new Error("Parameter 'toolPat\
h' cannot be null or empty.");this.toolPath=p,this.args=g||[],this.options=$||{}}_debug(p){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(p)}_getCommandString(p,g){const $=this._getSpawnFileName(),P=this.
_getSpawnArgs(p);let I=g?"":"[command]";if(Pe)if(this._isCmdFile()){I+=$;for(const F of P)I+=` ${F}`}else if(p.windowsVerbatimArguments){
I+=`"${$}"`;for(const F of P)I+=` ${F}`}else{I+=this._windowsQuoteCmdArg($);for(const F of P)I+=` ${this._windowsQuoteCmdArg(
F)}`}else{I+=$;for(const F of P)I+=` ${F}`}return I}_processLineBuffer(p,g,$){try{let P=g+p.toString(),I=P.indexOf(o.EOL);
for(;I>-1;){const F=P.substring(0,I);$(F),P=P.substring(I+o.EOL.length),I=P.indexOf(o.EOL)}return P}catch(P){return this.
_debug(`error processing line. Failed with error ${P}`),""}}_getSpawnFileName(){return Pe&&this._isCmdFile()?process.env.
COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(p){if(Pe&&this._isCmdFile()){let g=`/D /S /C "${this._windowsQuoteCmdArg(
this.toolPath)}`;for(const $ of this.args)g+=" ",g+=p.windowsVerbatimArguments?$:this._windowsQuoteCmdArg($);return g+='\
"',[g]}return this.args}_endsWith(p,g){return p.endsWith(g)}_isCmdFile(){const p=this.toolPath.toUpperCase();return this.
_endsWith(p,".CMD")||this._endsWith(p,".BAT")}_windowsQuoteCmdArg(p){if(!this._isCmdFile())return this._uvQuoteCmdArg(p);
if(!p)return'""';const g=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let $=!1;
for(const F of p)if(g.some(de=>de===F)){$=!0;break}if(!$)return p;let P='"',I=!0;for(let F=p.length;F>0;F--)P+=p[F-1],I&&
p[F-1]==="\\"?P+="\\":p[F-1]==='"'?(I=!0,P+='"'):I=!1;return P+='"',P.split("").reverse().join("")}_uvQuoteCmdArg(p){if(!p)
return'""';if(!p.includes(" ")&&!p.includes("	")&&!p.includes('"'))return p;if(!p.includes('"')&&!p.includes("\\"))return`\
"${p}"`;let g='"',$=!0;for(let P=p.length;P>0;P--)g+=p[P-1],$&&p[P-1]==="\\"?g+="\\":p[P-1]==='"'?($=!0,g+="\\"):$=!1;return g+=
'"',g.split("").reverse().join("")}_cloneExecOptions(p){p=p||{};const g={cwd:p.cwd||process.cwd(),env:p.env||process.env,
silent:p.silent||!1,windowsVerbatimArguments:p.windowsVerbatimArguments||!1,failOnStdErr:p.failOnStdErr||!1,ignoreReturnCode:p.
ignoreReturnCode||!1,delay:p.delay||1e4};return g.outStream=p.outStream||process.stdout,g.errStream=p.errStream||process.
stderr,g}_getSpawnOptions(p,g){p=p||{};const $={};return $.cwd=p.cwd,$.env=p.env,$.windowsVerbatimArguments=p.windowsVerbatimArguments||
this._isCmdFile(),p.windowsVerbatimArguments&&($.argv0=`"${g}"`),$}exec(){return Dt(this,void 0,void 0,function*(){return!Mt(
this.toolPath)&&(this.toolPath.includes("/")||Pe&&this.toolPath.includes("\\"))&&(this.toolPath=K.resolve(process.cwd(),
this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield vt(this.toolPath,!0),new Promise((p,g)=>Dt(this,void 0,
void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const Y of this.args)this._debug(
`   ${Y}`);const $=this._cloneExecOptions(this.options);!$.silent&&$.outStream&&$.outStream.write(this._getCommandString(
$)+o.EOL);const P=new wt($,this.toolPath);if(P.on("debug",Y=>{this._debug(Y)}),this.options.cwd&&!(yield zn(this.options.
cwd)))return g(new Error(`The cwd: ${this.options.cwd} does not exist!`));const I=this._getSpawnFileName(),F=we.spawn(I,
this._getSpawnArgs($),this._getSpawnOptions(this.options,I));let de="";F.stdout&&F.stdout.on("data",Y=>{this.options.listeners&&
this.options.listeners.stdout&&this.options.listeners.stdout(Y),!$.silent&&$.outStream&&$.outStream.write(Y),de=this._processLineBuffer(
Y,de,V=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(V)})});let Se="";if(F.stderr&&
F.stderr.on("data",Y=>{P.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.
stderr(Y),!$.silent&&$.errStream&&$.outStream&&($.failOnStdErr?$.errStream:$.outStream).write(Y),Se=this._processLineBuffer(
Y,Se,V=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(V)})}),F.on("error",Y=>{
P.processError=Y.message,P.processExited=!0,P.processClosed=!0,P.CheckComplete()}),F.on("exit",Y=>{P.processExitCode=Y,P.
processExited=!0,this._debug(`Exit code ${Y} received from tool '${this.toolPath}'`),P.CheckComplete()}),F.on("close",Y=>{
P.processExitCode=Y,P.processExited=!0,P.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}\
'`),P.CheckComplete()}),P.on("done",(Y,V)=>{de.length>0&&this.emit("stdline",de),Se.length>0&&this.emit("errline",Se),F.
removeAllListeners(),Y?g(Y):p(V)}),this.options.input){if(!F.stdin)throw new Error("child process missing stdin");F.stdin.
end(this.options.input)}}))})}}function Qt(v){const p=[];let g=!1,$=!1,P="";function I(F){$&&F!=='"'&&(P+="\\"),P+=F,$=!1}
for(let F=0;F<v.length;F++){const de=v.charAt(F);if(de==='"'){$?I(de):g=!g;continue}if(de==="\\"&&$){I(de);continue}if(de===
"\\"&&g){$=!0;continue}if(de===" "&&!g){P.length>0&&(p.push(P),P="");continue}I(de)}return P.length>0&&p.push(P.trim()),
p}class wt extends ke.EventEmitter{constructor(p,g){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=
0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!g)throw new Error("toolPath\
 must not be empty");this.options=p,this.toolPath=g,p.delay&&(this.delay=p.delay)}CheckComplete(){this.done||(this.processClosed?
this._setResult():this.processExited&&(this.timeout=(0,W.setTimeout)(wt.HandleTimeout,this.delay,this)))}_debug(p){this.
emit("debug",p)}_setResult(){let p;this.processExited&&(this.processError?p=new Error(`There was an error when attemptin\
g to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):
this.processExitCode!==0&&!this.options.ignoreReturnCode?p=new Error(`The process '${this.toolPath}' failed with exit co\
de ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(p=new Error(`The process '${this.toolPath}'\
 failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=
null),this.done=!0,this.emit("done",p,this.processExitCode)}static HandleTimeout(p){if(!p.done){if(!p.processClosed&&p.processExited){
const g=`The STDIO streams did not close within ${p.delay/1e3} seconds of the exit event from process '${p.toolPath}'. T\
his may indicate a child process inherited the STDIO streams and has not yet exited.`;p._debug(g)}p._setResult()}}}var Et=function(v,p,g,$){
function P(I){return I instanceof g?I:new g(function(F){F(I)})}return new(g||(g=Promise))(function(I,F){function de(V){try{
Y($.next(V))}catch(ge){F(ge)}}function Se(V){try{Y($.throw(V))}catch(ge){F(ge)}}function Y(V){V.done?I(V.value):P(V.value).
then(de,Se)}Y(($=$.apply(v,p||[])).next())})};function rt(v,p,g){return Et(this,void 0,void 0,function*(){const $=tr.argStringToArray(
v);if($.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const P=$[0];return p=$.slice(1).
concat(p||[]),new tr.ToolRunner(P,p,g).exec()})}function Pn(v,p,g){return Et(this,void 0,void 0,function*(){var $,P;let I="",
F="";const de=new StringDecoder("utf8"),Se=new StringDecoder("utf8"),Y=($=g?.listeners)===null||$===void 0?void 0:$.stdout,
V=(P=g?.listeners)===null||P===void 0?void 0:P.stderr,ge=B=>{F+=Se.write(B),V&&V(B)},sn=B=>{I+=de.write(B),Y&&Y(B)},h=Object.
assign(Object.assign({},g?.listeners),{stdout:sn,stderr:ge}),m=yield rt(v,p,Object.assign(Object.assign({},g),{listeners:h}));
return I+=de.end(),F+=Se.end(),{exitCode:m,stdout:I,stderr:F}})}var zt=function(v,p,g,$){function P(I){return I instanceof
g?I:new g(function(F){F(I)})}return new(g||(g=Promise))(function(I,F){function de(V){try{Y($.next(V))}catch(ge){F(ge)}}function Se(V){
try{Y($.throw(V))}catch(ge){F(ge)}}function Y(V){V.done?I(V.value):P(V.value).then(de,Se)}Y(($=$.apply(v,p||[])).next())})};
const en=()=>zt(void 0,void 0,void 0,function*(){const{stdout:v}=yield exec.getExecOutput('powershell -command "(Get-Cim\
Instance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:p}=yield exec.getExecOutput('powershell\
 -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:p.trim(),version:v.
trim()}}),Ft=()=>zt(void 0,void 0,void 0,function*(){var v,p,g,$;const{stdout:P}=yield exec.getExecOutput("sw_vers",void 0,
{silent:!0}),I=(p=(v=P.match(/ProductVersion:\s*(.+)/))===null||v===void 0?void 0:v[1])!==null&&p!==void 0?p:"";return{name:($=
(g=P.match(/ProductName:\s*(.+)/))===null||g===void 0?void 0:g[1])!==null&&$!==void 0?$:"",version:I}}),lt=()=>zt(void 0,
void 0,void 0,function*(){const{stdout:v}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[p,g]=v.trim().
split(`
`);return{name:p,version:g}}),Ce=o.platform(),tn=o.arch(),At=Ce==="win32",Qe=Ce==="darwin",nn=Ce==="linux";function Zn(){
return zt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield At?en():Qe?Ft():lt()),{platform:Ce,
arch:tn,isWindows:At,isMacOS:Qe,isLinux:nn})})}var f=function(v,p,g,$){function P(I){return I instanceof g?I:new g(function(F){
F(I)})}return new(g||(g=Promise))(function(I,F){function de(V){try{Y($.next(V))}catch(ge){F(ge)}}function Se(V){try{Y($.
throw(V))}catch(ge){F(ge)}}function Y(V){V.done?I(V.value):P(V.value).then(de,Se)}Y(($=$.apply(v,p||[])).next())})},y;(function(v){
v[v.Success=0]="Success",v[v.Failure=1]="Failure"})(y||(y={}));function A(v,p){const g=toCommandValue(p);if(process.env[v]=
g,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",prepareKeyValueMessage(v,p));issueCommand("set-env",{name:v},
g)}function N(v){d("add-mask",{},v)}function ue(v){process.env.GITHUB_PATH||""?issueFileCommand("PATH",v):issueCommand("\
add-path",{},v),process.env.PATH=`${v}${path.delimiter}${process.env.PATH}`}function fe(v,p){const g=process.env[`INPUT_${v.
replace(/ /g,"_").toUpperCase()}`]||"";if(p&&p.required&&!g)throw new Error(`Input required and not supplied: ${v}`);return p&&
p.trimWhitespace===!1?g:g.trim()}function qe(v,p){const g=fe(v,p).split(`
`).filter($=>$!=="");return p&&p.trimWhitespace===!1?g:g.map($=>$.trim())}function Me(v,p){const g=["true","True","TRUE"],
$=["false","False","FALSE"],P=fe(v,p);if(g.includes(P))return!0;if($.includes(P))return!1;throw new TypeError(`Input doe\
s not meet YAML 1.2 "Core Schema" specification: ${v}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Ge(v,p){if(process.env.GITHUB_OUTPUT||
"")return se("OUTPUT",te(v,p));process.stdout.write(o.EOL),d("set-output",{name:v},s(p))}function rn(v){issue("echo",v?"\
on":"off")}function on(v){process.exitCode=y.Failure,In(v)}function ho(){return process.env.RUNNER_DEBUG==="1"}function pr(v){
d("debug",{},v)}function In(v,p={}){d("error",a(p),v instanceof Error?v.toString():v)}function xn(v,p={}){d("warning",a(
p),v instanceof Error?v.toString():v)}function Rn(v,p={}){d("notice",a(p),v instanceof Error?v.toString():v)}function hr(v){
process.stdout.write(v+o.EOL)}function Cn(v){b("group",v)}function Mn(){b("endgroup")}function mo(v,p){return f(this,void 0,
void 0,function*(){Cn(v);let g;try{g=yield p()}finally{Mn()}return g})}function yo(v,p){if(process.env.GITHUB_STATE||"")
return issueFileCommand("STATE",prepareKeyValueMessage(v,p));issueCommand("save-state",{name:v},toCommandValue(p))}function mr(v){
return process.env[`STATE_${v}`]||""}function go(v){return f(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(
v)})}}),4942:((e,t,r)=>{r.d(t,{Qq:()=>ye});var o=r(8611),s=r.t(o,2),a=r(5692),d=r.t(a,2);function b(R){const C=R.protocol===
"https:";if(S(R))return;const O=C?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;
if(O)try{return new Z(O)}catch{if(!O.startsWith("http://")&&!O.startsWith("https://"))return new Z(`http://${O}`)}else return}
function S(R){if(!R.hostname)return!1;const C=R.hostname;if(z(C))return!0;const O=process.env.no_proxy||process.env.NO_PROXY||
"";if(!O)return!1;let T;R.port?T=Number(R.port):R.protocol==="http:"?T=80:R.protocol==="https:"&&(T=443);const E=[R.hostname.
toUpperCase()];typeof T=="number"&&E.push(`${E[0]}:${T}`);for(const k of O.split(",").map(U=>U.trim().toUpperCase()).filter(
U=>U))if(k==="*"||E.some(U=>U===k||U.endsWith(`.${k}`)||k.startsWith(".")&&U.endsWith(`${k}`)))return!0;return!1}function z(R){
const C=R.toLowerCase();return C==="localhost"||C.startsWith("127.")||C.startsWith("[::1]")||C.startsWith("[0:0:0:0:0:0:\
0:1]")}class Z extends URL{constructor(C,O){super(C,O),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=
decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}
var L=r(770),H=r(7351),j=function(R,C,O,T){function E(k){return k instanceof O?k:new O(function(U){U(k)})}return new(O||
(O=Promise))(function(k,U){function X(ke){try{ne(T.next(ke))}catch(we){U(we)}}function oe(ke){try{ne(T.throw(ke))}catch(we){
U(we)}}function ne(ke){ke.done?k(ke.value):E(ke.value).then(X,oe)}ne((T=T.apply(R,C||[])).next())})},se;(function(R){R[R.
OK=200]="OK",R[R.MultipleChoices=300]="MultipleChoices",R[R.MovedPermanently=301]="MovedPermanently",R[R.ResourceMoved=302]=
"ResourceMoved",R[R.SeeOther=303]="SeeOther",R[R.NotModified=304]="NotModified",R[R.UseProxy=305]="UseProxy",R[R.SwitchProxy=
306]="SwitchProxy",R[R.TemporaryRedirect=307]="TemporaryRedirect",R[R.PermanentRedirect=308]="PermanentRedirect",R[R.BadRequest=
400]="BadRequest",R[R.Unauthorized=401]="Unauthorized",R[R.PaymentRequired=402]="PaymentRequired",R[R.Forbidden=403]="Fo\
rbidden",R[R.NotFound=404]="NotFound",R[R.MethodNotAllowed=405]="MethodNotAllowed",R[R.NotAcceptable=406]="NotAcceptable",
R[R.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",R[R.RequestTimeout=408]="RequestTimeout",R[R.Conflict=
409]="Conflict",R[R.Gone=410]="Gone",R[R.TooManyRequests=429]="TooManyRequests",R[R.InternalServerError=500]="InternalSe\
rverError",R[R.NotImplemented=501]="NotImplemented",R[R.BadGateway=502]="BadGateway",R[R.ServiceUnavailable=503]="Servic\
eUnavailable",R[R.GatewayTimeout=504]="GatewayTimeout"})(se||(se={}));var te;(function(R){R.Accept="accept",R.ContentType=
"content-type"})(te||(te={}));var K;(function(R){R.ApplicationJson="application/json"})(K||(K={}));function ze(R){const C=pm.
getProxyUrl(new URL(R));return C?C.href:""}const Ae=[se.MovedPermanently,se.ResourceMoved,se.SeeOther,se.TemporaryRedirect,
se.PermanentRedirect],Oe=[se.BadGateway,se.ServiceUnavailable,se.GatewayTimeout],le=["OPTIONS","GET","DELETE","HEAD"],Q=10,
re=5;class ae extends Error{constructor(C,O){super(C),this.name="HttpClientError",this.statusCode=O,Object.setPrototypeOf(
this,ae.prototype)}}class be{constructor(C){this.message=C}readBody(){return j(this,void 0,void 0,function*(){return new Promise(
C=>j(this,void 0,void 0,function*(){let O=Buffer.alloc(0);this.message.on("data",T=>{O=Buffer.concat([O,T])}),this.message.
on("end",()=>{C(O.toString())})}))})}readBodyBuffer(){return j(this,void 0,void 0,function*(){return new Promise(C=>j(this,
void 0,void 0,function*(){const O=[];this.message.on("data",T=>{O.push(T)}),this.message.on("end",()=>{C(Buffer.concat(O))})}))})}}
function ce(R){return new URL(R).protocol==="https:"}class ye{constructor(C,O,T){this._ignoreSslError=!1,this._allowRedirects=
!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this.
_disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(C),this.handlers=O||[],this.requestOptions=T,T&&(T.ignoreSslError!=
null&&(this._ignoreSslError=T.ignoreSslError),this._socketTimeout=T.socketTimeout,T.allowRedirects!=null&&(this._allowRedirects=
T.allowRedirects),T.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=T.allowRedirectDowngrade),T.maxRedirects!=
null&&(this._maxRedirects=Math.max(T.maxRedirects,0)),T.keepAlive!=null&&(this._keepAlive=T.keepAlive),T.allowRetries!=null&&
(this._allowRetries=T.allowRetries),T.maxRetries!=null&&(this._maxRetries=T.maxRetries))}options(C,O){return j(this,void 0,
void 0,function*(){return this.request("OPTIONS",C,null,O||{})})}get(C,O){return j(this,void 0,void 0,function*(){return this.
request("GET",C,null,O||{})})}del(C,O){return j(this,void 0,void 0,function*(){return this.request("DELETE",C,null,O||{})})}post(C,O,T){
return j(this,void 0,void 0,function*(){return this.request("POST",C,O,T||{})})}patch(C,O,T){return j(this,void 0,void 0,
function*(){return this.request("PATCH",C,O,T||{})})}put(C,O,T){return j(this,void 0,void 0,function*(){return this.request(
"PUT",C,O,T||{})})}head(C,O){return j(this,void 0,void 0,function*(){return this.request("HEAD",C,null,O||{})})}sendStream(C,O,T,E){
return j(this,void 0,void 0,function*(){return this.request(C,O,T,E)})}getJson(C){return j(this,arguments,void 0,function*(O,T={}){
T[te.Accept]=this._getExistingOrDefaultHeader(T,te.Accept,K.ApplicationJson);const E=yield this.get(O,T);return this._processResponse(
E,this.requestOptions)})}postJson(C,O){return j(this,arguments,void 0,function*(T,E,k={}){const U=JSON.stringify(E,null,
2);k[te.Accept]=this._getExistingOrDefaultHeader(k,te.Accept,K.ApplicationJson),k[te.ContentType]=this._getExistingOrDefaultContentTypeHeader(
k,K.ApplicationJson);const X=yield this.post(T,U,k);return this._processResponse(X,this.requestOptions)})}putJson(C,O){return j(
this,arguments,void 0,function*(T,E,k={}){const U=JSON.stringify(E,null,2);k[te.Accept]=this._getExistingOrDefaultHeader(
k,te.Accept,K.ApplicationJson),k[te.ContentType]=this._getExistingOrDefaultContentTypeHeader(k,K.ApplicationJson);const X=yield this.
put(T,U,k);return this._processResponse(X,this.requestOptions)})}patchJson(C,O){return j(this,arguments,void 0,function*(T,E,k={}){
const U=JSON.stringify(E,null,2);k[te.Accept]=this._getExistingOrDefaultHeader(k,te.Accept,K.ApplicationJson),k[te.ContentType]=
this._getExistingOrDefaultContentTypeHeader(k,K.ApplicationJson);const X=yield this.patch(T,U,k);return this._processResponse(
X,this.requestOptions)})}request(C,O,T,E){return j(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Cli\
ent has already been disposed.");const k=new URL(O);let U=this._prepareRequest(C,k,E);const X=this._allowRetries&&le.includes(
C)?this._maxRetries+1:1;let oe=0,ne;do{if(ne=yield this.requestRaw(U,T),ne&&ne.message&&ne.message.statusCode===se.Unauthorized){
let we;for(const Be of this.handlers)if(Be.canHandleAuthentication(ne)){we=Be;break}return we?we.handleAuthentication(this,
U,T):ne}let ke=this._maxRedirects;for(;ne.message.statusCode&&Ae.includes(ne.message.statusCode)&&this._allowRedirects&&
ke>0;){const we=ne.message.headers.location;if(!we)break;const Be=new URL(we);if(k.protocol==="https:"&&k.protocol!==Be.
protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not all\
owed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield ne.
readBody(),Be.hostname!==k.hostname)for(const Ye in E)Ye.toLowerCase()==="authorization"&&delete E[Ye];U=this._prepareRequest(
C,Be,E),ne=yield this.requestRaw(U,T),ke--}if(!ne.message.statusCode||!Oe.includes(ne.message.statusCode))return ne;oe+=
1,oe<X&&(yield ne.readBody(),yield this._performExponentialBackoff(oe))}while(oe<X);return ne})}dispose(){this._agent&&this.
_agent.destroy(),this._disposed=!0}requestRaw(C,O){return j(this,void 0,void 0,function*(){return new Promise((T,E)=>{function k(U,X){
U?E(U):X?T(X):E(new Error("Unknown error"))}this.requestRawWithCallback(C,O,k)})})}requestRawWithCallback(C,O,T){typeof O==
"string"&&(C.options.headers||(C.options.headers={}),C.options.headers["Content-Length"]=Buffer.byteLength(O,"utf8"));let E=!1;
function k(oe,ne){E||(E=!0,T(oe,ne))}const U=C.httpModule.request(C.options,oe=>{const ne=new be(oe);k(void 0,ne)});let X;
U.on("socket",oe=>{X=oe}),U.setTimeout(this._socketTimeout||3*6e4,()=>{X&&X.end(),k(new Error(`Request timeout: ${C.options.
path}`))}),U.on("error",function(oe){k(oe)}),O&&typeof O=="string"&&U.write(O,"utf8"),O&&typeof O!="string"?(O.on("close",
function(){U.end()}),O.pipe(U)):U.end()}getAgent(C){const O=new URL(C);return this._getAgent(O)}getAgentDispatcher(C){const O=new URL(
C),T=b(O);if(T&&T.hostname)return this._getProxyAgentDispatcher(O,T)}_prepareRequest(C,O,T){const E={};E.parsedUrl=O;const k=E.
parsedUrl.protocol==="https:";E.httpModule=k?d:s;const U=k?443:80;if(E.options={},E.options.host=E.parsedUrl.hostname,E.
options.port=E.parsedUrl.port?parseInt(E.parsedUrl.port):U,E.options.path=(E.parsedUrl.pathname||"")+(E.parsedUrl.search||
""),E.options.method=C,E.options.headers=this._mergeHeaders(T),this.userAgent!=null&&(E.options.headers["user-agent"]=this.
userAgent),E.options.agent=this._getAgent(E.parsedUrl),this.handlers)for(const X of this.handlers)X.prepareRequest(E.options);
return E}_mergeHeaders(C){return this.requestOptions&&this.requestOptions.headers?Object.assign({},ee(this.requestOptions.
headers),ee(C||{})):ee(C||{})}_getExistingOrDefaultHeader(C,O,T){let E;if(this.requestOptions&&this.requestOptions.headers){
const U=ee(this.requestOptions.headers)[O];U&&(E=typeof U=="number"?U.toString():U)}const k=C[O];return k!==void 0?typeof k==
"number"?k.toString():k:E!==void 0?E:T}_getExistingOrDefaultContentTypeHeader(C,O){let T;if(this.requestOptions&&this.requestOptions.
headers){const k=ee(this.requestOptions.headers)[te.ContentType];k&&(typeof k=="number"?T=String(k):Array.isArray(k)?T=k.
join(", "):T=k)}const E=C[te.ContentType];return E!==void 0?typeof E=="number"?String(E):Array.isArray(E)?E.join(", "):E:
T!==void 0?T:O}_getAgent(C){let O;const T=b(C),E=T&&T.hostname;if(this._keepAlive&&E&&(O=this._proxyAgent),E||(O=this._agent),
O)return O;const k=C.protocol==="https:";let U=100;if(this.requestOptions&&(U=this.requestOptions.maxSockets||o.globalAgent.
maxSockets),T&&T.hostname){const X={maxSockets:U,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(T.username||
T.password)&&{proxyAuth:`${T.username}:${T.password}`}),{host:T.hostname,port:T.port})};let oe;const ne=T.protocol==="ht\
tps:";k?oe=ne?L.httpsOverHttps:L.httpsOverHttp:oe=ne?L.httpOverHttps:L.httpOverHttp,O=oe(X),this._proxyAgent=O}if(!O){const X={
keepAlive:this._keepAlive,maxSockets:U};O=k?new a.Agent(X):new o.Agent(X),this._agent=O}return k&&this._ignoreSslError&&
(O.options=Object.assign(O.options||{},{rejectUnauthorized:!1})),O}_getProxyAgentDispatcher(C,O){let T;if(this._keepAlive&&
(T=this._proxyAgentDispatcher),T)return T;const E=C.protocol==="https:";return T=new H.k(Object.assign({uri:O.href,pipelining:this.
_keepAlive?1:0},(O.username||O.password)&&{token:`Basic ${Buffer.from(`${O.username}:${O.password}`).toString("base64")}`})),
this._proxyAgentDispatcher=T,E&&this._ignoreSslError&&(T.options=Object.assign(T.options.requestTls||{},{rejectUnauthorized:!1})),
T}_getUserAgentWithOrchestrationId(C){const O=C||"actions/http-client",T=process.env.ACTIONS_ORCHESTRATION_ID;if(T){const E=T.
replace(/[^a-z0-9_.-]/gi,"_");return`${O} actions_orchestration_id/${E}`}return O}_performExponentialBackoff(C){return j(
this,void 0,void 0,function*(){C=Math.min(Q,C);const O=re*Math.pow(2,C);return new Promise(T=>setTimeout(()=>T(),O))})}_processResponse(C,O){
return j(this,void 0,void 0,function*(){return new Promise((T,E)=>j(this,void 0,void 0,function*(){const k=C.message.statusCode||
0,U={statusCode:k,result:null,headers:{}};k===se.NotFound&&T(U);function X(ke,we){if(typeof we=="string"){const Be=new Date(
we);if(!isNaN(Be.valueOf()))return Be}return we}let oe,ne;try{ne=yield C.readBody(),ne&&ne.length>0&&(O&&O.deserializeDates?
oe=JSON.parse(ne,X):oe=JSON.parse(ne),U.result=oe),U.headers=C.message.headers}catch{}if(k>299){let ke;oe&&oe.message?ke=
oe.message:ne&&ne.length>0?ke=ne:ke=`Failed request: (${k})`;const we=new ae(ke,k);we.result=U.result,E(we)}else T(U)}))})}}
const ee=R=>Object.keys(R).reduce((C,O)=>(C[O.toLowerCase()]=R[O],C),{})}),3305:((e,t,r)=>{r.d(t,{_L:()=>ut,FO:()=>I,qm:()=>vt,
LK:()=>kn,Zm:()=>$t,Eb:()=>Qt,m9:()=>wt,G8:()=>Nt,UI:()=>St,F7:()=>Le,NC:()=>Kt,fU:()=>F,Fk:()=>rt,Rl:()=>H,em:()=>bt,q0:()=>Y,
mI:()=>V});var o=r(4890),s;const a=null,d=null;class b{constructor(){this._map=new WeakMap,this._idmap=new Map}add(m,...B){
const pe=B[0];return this._map.set(m,pe),pe&&typeof pe=="object"&&"id"in pe&&this._idmap.set(pe.id,m),this}clear(){return this.
_map=new WeakMap,this._idmap=new Map,this}remove(m){const B=this._map.get(m);return B&&typeof B=="object"&&"id"in B&&this.
_idmap.delete(B.id),this._map.delete(m),this}get(m){const B=m._zod.parent;if(B){const pe={...this.get(B)??{}};delete pe.
id;const Ie={...pe,...this._map.get(m)};return Object.keys(Ie).length?Ie:void 0}return this._map.get(m)}has(m){return this.
_map.has(m)}}function S(){return new b}(s=globalThis).__zod_globalRegistry??(s.__zod_globalRegistry=S());const z=globalThis.
__zod_globalRegistry;var Z=r(4723);function L(h){return h.checks&&(h.checks=[...h.checks]),h}function H(h,m){return new h(
L({type:"string",...Z.A2(m)}))}function j(h,m){return new h(L({type:"string",coerce:!0,...util.normalizeParams(m)}))}function se(h,m){
return new h({type:"string",format:"email",check:"string_format",abort:!1,...util.normalizeParams(m)})}function te(h,m){
return new h({type:"string",format:"guid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function K(h,m){return new h(
{type:"string",format:"uuid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ze(h,m){return new h({
type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...util.normalizeParams(m)})}function Ae(h,m){return new h(
{type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...util.normalizeParams(m)})}function Oe(h,m){return new h(
{type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...util.normalizeParams(m)})}function le(h,m){return new h(
{type:"string",format:"url",check:"string_format",abort:!1,...util.normalizeParams(m)})}function Q(h,m){return new h({type:"\
string",format:"emoji",check:"string_format",abort:!1,...util.normalizeParams(m)})}function re(h,m){return new h({type:"\
string",format:"nanoid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ae(h,m){return new h({type:"\
string",format:"cuid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function be(h,m){return new h({type:"s\
tring",format:"cuid2",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ce(h,m){return new h({type:"s\
tring",format:"ulid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ye(h,m){return new h({type:"st\
ring",format:"xid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ee(h,m){return new h({type:"stri\
ng",format:"ksuid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function R(h,m){return new h({type:"strin\
g",format:"ipv4",check:"string_format",abort:!1,...util.normalizeParams(m)})}function C(h,m){return new h({type:"string",
format:"ipv6",check:"string_format",abort:!1,...util.normalizeParams(m)})}function O(h,m){return new h({type:"string",format:"\
mac",check:"string_format",abort:!1,...util.normalizeParams(m)})}function T(h,m){return new h({type:"string",format:"cid\
rv4",check:"string_format",abort:!1,...util.normalizeParams(m)})}function E(h,m){return new h({type:"string",format:"cid\
rv6",check:"string_format",abort:!1,...util.normalizeParams(m)})}function k(h,m){return new h({type:"string",format:"bas\
e64",check:"string_format",abort:!1,...util.normalizeParams(m)})}function U(h,m){return new h({type:"string",format:"bas\
e64url",check:"string_format",abort:!1,...util.normalizeParams(m)})}function X(h,m){return new h({type:"string",format:"\
e164",check:"string_format",abort:!1,...util.normalizeParams(m)})}function oe(h,m){return new h({type:"string",format:"c\
redit_card",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ne(h,m){return new h({type:"string",format:"\
iban",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ke(h,m){return new h({type:"string",format:"j\
wt",check:"string_format",abort:!1,...util.normalizeParams(m)})}const we={Any:null,Minute:-1,Second:0,Millisecond:3,Microsecond:6};
function Be(h,m){return new h({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...util.
normalizeParams(m)})}function Ye(h,m){return new h({type:"string",format:"date",check:"string_format",...util.normalizeParams(
m)})}function ar(h,m){return new h({type:"string",format:"time",check:"string_format",precision:null,...util.normalizeParams(
m)})}function bn(h,m){return new h({type:"string",format:"duration",check:"string_format",...util.normalizeParams(m)})}function Le(h,m){
return new h(L({type:"number",checks:[],...Z.A2(m)}))}function $n(h,m){return new h(L({type:"number",coerce:!0,checks:[],
...util.normalizeParams(m)}))}function kn(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"safein\
t",...Z.A2(m)})}function Ct(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"float32",...util.normalizeParams(
m)})}function Sn(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"float64",...util.normalizeParams(
m)})}function En(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"int32",...util.normalizeParams(
m)})}function ur(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"uint32",...util.normalizeParams(
m)})}function ut(h,m){return new h({type:"boolean",...Z.A2(m)})}function _t(h,m){return new h({type:"boolean",coerce:!0,
...util.normalizeParams(m)})}function cr(h,m){return new h({type:"bigint",...util.normalizeParams(m)})}function ct(h,m){
return new h({type:"bigint",coerce:!0,...util.normalizeParams(m)})}function Ht(h,m){return new h({type:"bigint",check:"b\
igint_format",abort:!1,format:"int64",...util.normalizeParams(m)})}function dr(h,m){return new h({type:"bigint",check:"b\
igint_format",abort:!1,format:"uint64",...util.normalizeParams(m)})}function lr(h,m){return new h({type:"symbol",...util.
normalizeParams(m)})}function zn(h,m){return new h({type:"undefined",...util.normalizeParams(m)})}function fr(h,m){return new h(
{type:"null",...util.normalizeParams(m)})}function Mt(h){return new h({type:"any"})}function bt(h){return new h({type:"u\
nknown"})}function Nt(h,m){return new h({type:"never",...Z.A2(m)})}function dt(h,m){return new h({type:"void",...util.normalizeParams(
m)})}function An(h,m){return new h({type:"date",...util.normalizeParams(m)})}function Xe(h,m){return new h({type:"date",
coerce:!0,...util.normalizeParams(m)})}function On(h,m){return new h({type:"nan",...util.normalizeParams(m)})}function Tn(h,m){
return new checks.$ZodCheckLessThan({check:"less_than",...util.normalizeParams(m),value:h,inclusive:!1})}function $t(h,m){
return new o.sm({check:"less_than",...Z.A2(m),value:h,inclusive:!0})}function kt(h,m){return new o.J_({check:"greater_th\
an",...Z.A2(m),value:h,inclusive:!1})}function vt(h,m){return new o.J_({check:"greater_than",...Z.A2(m),value:h,inclusive:!0})}
function Kt(h){return kt(0,h)}function Jt(h){return Tn(0,h)}function Yt(h){return $t(0,h)}function St(h){return vt(0,h)}
function W(h,m){return new checks.$ZodCheckMultipleOf({check:"multiple_of",...util.normalizeParams(m),value:h})}function Dt(h,m){
return new checks.$ZodCheckMaxSize({check:"max_size",...util.normalizeParams(m),maximum:h})}function Pe(h,m){return new checks.
$ZodCheckMinSize({check:"min_size",...util.normalizeParams(m),minimum:h})}function Xt(h,m){return new checks.$ZodCheckSizeEquals(
{check:"size_equals",...util.normalizeParams(m),size:h})}function Qt(h,m){return new o.Yk({check:"max_length",...Z.A2(m),
maximum:h})}function wt(h,m){return new o.Kk({check:"min_length",...Z.A2(m),minimum:h})}function Et(h,m){return new checks.
$ZodCheckLengthEquals({check:"length_equals",...util.normalizeParams(m),length:h})}function rt(h,m){return new o.DG({check:"\
string_format",format:"regex",...Z.A2(m),pattern:h})}function Pn(h){return new checks.$ZodCheckLowerCase({check:"string_\
format",format:"lowercase",...util.normalizeParams(h)})}function zt(h){return new checks.$ZodCheckUpperCase({check:"stri\
ng_format",format:"uppercase",...util.normalizeParams(h)})}function en(h,m){return new checks.$ZodCheckIncludes({check:"\
string_format",format:"includes",...util.normalizeParams(m),includes:h})}function Ft(h,m){return new checks.$ZodCheckStartsWith(
{check:"string_format",format:"starts_with",...util.normalizeParams(m),prefix:h})}function lt(h,m){return new checks.$ZodCheckEndsWith(
{check:"string_format",format:"ends_with",...util.normalizeParams(m),suffix:h})}function Ce(h,m,B){return new checks.$ZodCheckProperty(
{check:"property",property:h,schema:m,...util.normalizeParams(B)})}function tn(h,m){return new checks.$ZodCheckProperties(
{check:"properties",shape:h,...util.normalizeParams(m)})}function At(h,m){return new checks.$ZodCheckMimeType({check:"mi\
me_type",mime:h,...util.normalizeParams(m)})}function Qe(h){return new checks.$ZodCheckOverwrite({check:"overwrite",tx:h})}
function nn(h){return Qe(m=>m.normalize(h))}function Zn(){return Qe(h=>h.trim())}function f(){return Qe(h=>h.toLowerCase())}
function y(){return Qe(h=>h.toUpperCase())}function A(){return Qe(h=>util.slugify(h))}function N(h,m,B){return new h({type:"\
array",element:m,...util.normalizeParams(B)})}function ue(h,m,B){return new h({type:"union",options:m,...util.normalizeParams(
B)})}function fe(h,m,B){return new h({type:"union",options:m,inclusive:!1,...util.normalizeParams(B)})}function qe(h,m,B,pe){
return new h({type:"union",options:B,discriminator:m,...util.normalizeParams(pe)})}function Me(h,m,B){return new h({type:"\
intersection",left:m,right:B})}function Ge(h,m,B,pe){const Ie=B instanceof schemas.$ZodType,xe=Ie?pe:B,Lt=Ie?B:null;return new h(
{type:"tuple",items:m,rest:Lt,...util.normalizeParams(xe)})}function rn(h,m,B,pe){return new h({type:"record",keyType:m,
valueType:B,...util.normalizeParams(pe)})}function on(h,m,B,pe){return new h({type:"map",keyType:m,valueType:B,...util.normalizeParams(
pe)})}function ho(h,m,B){return new h({type:"set",valueType:m,...util.normalizeParams(B)})}function pr(h,m,B){const pe=Array.
isArray(m)?Object.fromEntries(m.map(Ie=>[Ie,Ie])):m;return new h({type:"enum",entries:pe,...util.normalizeParams(B)})}function In(h,m,B){
return new h({type:"enum",entries:m,...util.normalizeParams(B)})}function xn(h,m,B){return new h({type:"literal",values:Array.
isArray(m)?m:[m],...util.normalizeParams(B)})}function Rn(h,m){return new h({type:"file",...util.normalizeParams(m)})}function hr(h,m){
return new h({type:"transform",transform:m})}function Cn(h,m){return new h({type:"optional",innerType:m})}function Mn(h,m){
return new h({type:"nullable",innerType:m})}function mo(h,m,B){return new h({type:"default",innerType:m,get defaultValue(){
return typeof B=="function"?B():util.shallowClone(B)}})}function yo(h,m,B){return new h({type:"nonoptional",innerType:m,
...util.normalizeParams(B)})}function mr(h,m){return new h({type:"success",innerType:m})}function go(h,m,B){return new h(
{type:"catch",innerType:m,catchValue:typeof B=="function"?B:util.constantCatch(B)})}function v(h,m,B){return new h({type:"\
pipe",in:m,out:B})}function p(h,m){return new h({type:"readonly",innerType:m})}function g(h,m,B){return new h({type:"tem\
plate_literal",parts:m,...util.normalizeParams(B)})}function $(h,m){return new h({type:"lazy",getter:m})}function P(h,m){
return new h({type:"promise",innerType:m})}function I(h,m,B){const pe=Z.A2(B);return pe.abort??(pe.abort=!0),new h({type:"\
custom",check:"custom",fn:m,...pe})}function F(h,m,B){return new h({type:"custom",check:"custom",fn:m,...Z.A2(B)})}function de(h,m){
const B=Se(pe=>(pe.addIssue=Ie=>{if(typeof Ie=="string")pe.issues.push(util.issue(Ie,pe.value,B._zod.def));else{const xe=Ie;
xe.fatal&&(xe.continue=!1),xe.code??(xe.code="custom"),"input"in xe||(xe.input=pe.value),xe.inst??(xe.inst=B),xe.continue??
(xe.continue=!B._zod.def.abort),pe.issues.push(util.issue(xe))}},h(pe.value,pe)),m);return B}function Se(h,m){const B=new checks.
$ZodCheck({check:"custom",...util.normalizeParams(m)});return B._zod.check=h,B}function Y(h){const m=new o.QP({check:"de\
scribe"});return m._zod.onattach=[B=>{const pe=z.get(B)??{};z.add(B,{...pe,description:h})}],m._zod.check=()=>{},m}function V(h){
const m=new o.QP({check:"meta"});return m._zod.onattach=[B=>{const pe=z.get(B)??{};z.add(B,{...pe,...h})}],m._zod.check=
()=>{},m}function ge(h,m){const B=util.normalizeParams(m);let pe=B.truthy??["true","1","yes","on","y","enabled"],Ie=B.falsy??
["false","0","no","off","n","disabled"];B.case!=="sensitive"&&(pe=pe.map(et=>typeof et=="string"?et.toLowerCase():et),Ie=
Ie.map(et=>typeof et=="string"?et.toLowerCase():et));const xe=new Set(pe),Lt=new Set(Ie),Nn=h.Codec??schemas.$ZodCodec,_o=h.
Boolean??schemas.$ZodBoolean,vo=h.String??schemas.$ZodString,wo=new vo({type:"string",error:B.error}),yr=new _o({type:"b\
oolean",error:B.error}),Ot=new Nn({type:"pipe",in:wo,out:yr,transform:((et,Dn)=>{let Ut=et;return B.case!=="sensitive"&&
(Ut=Ut.toLowerCase()),xe.has(Ut)?!0:Lt.has(Ut)?!1:(Dn.issues.push({code:"invalid_value",expected:"stringbool",values:[...xe,
...Lt],input:Dn.value,inst:Ot,continue:!1}),{})}),reverseTransform:((et,Dn)=>et===!0?pe[0]||"true":Ie[0]||"false"),error:B.
error});return Ot._zod.bag.truthy=pe,Ot._zod.bag.falsy=Ie,Ot._zod.bag.case=B.case??"insensitive",Ot}function sn(h,m,B,pe={}){
const Ie=util.normalizeParams(pe),xe={check:"string_format",type:"string",format:m,fn:typeof B=="function"?B:Nn=>B.test(
Nn),...Ie};return B instanceof RegExp&&(xe.pattern=B),new h(xe)}}),4890:((e,t,r)=>{r.d(t,{DG:()=>Q,J_:()=>Z,KH:()=>H,Kk:()=>Ae,
QP:()=>a,Yk:()=>ze,sm:()=>z});var o=r(8532),s=r(4723);const a=o.xI("$ZodCheck",(E,k)=>{var U;E._zod??(E._zod={}),E._zod.
def=k,(U=E._zod).onattach??(U.onattach=[])}),d=E=>{const k=E.value;return!util.nullish(k)&&k.size!==void 0},b=E=>{const k=E.
value;return!s.cl(k)&&k.length!==void 0},S={number:"number",bigint:"bigint",object:"date"},z=o.xI("$ZodCheckLessThan",(E,k)=>{
a.init(E,k);const U=S[typeof k.value];E._zod.check=X=>{(k.inclusive?X.value<=k.value:X.value<k.value)||X.issues.push({origin:S[typeof X.
value]??U,code:"too_big",maximum:typeof k.value=="object"?k.value.getTime():k.value,input:X.value,inclusive:k.inclusive,
inst:E,continue:!k.abort})}}),Z=o.xI("$ZodCheckGreaterThan",(E,k)=>{a.init(E,k);const U=S[typeof k.value];E._zod.check=X=>{
(k.inclusive?X.value>=k.value:X.value>k.value)||X.issues.push({origin:S[typeof X.value]??U,code:"too_small",minimum:typeof k.
value=="object"?k.value.getTime():k.value,input:X.value,inclusive:k.inclusive,inst:E,continue:!k.abort})}}),L=null,H=o.xI(
"$ZodCheckNumberFormat",(E,k)=>{a.init(E,k),k.format=k.format||"float64";const U=k.format?.includes("int"),X=U?"int":"nu\
mber",[oe,ne]=s.zH[k.format];E._zod.check=ke=>{const we=ke.value;if(U){if(!Number.isInteger(we)){ke.issues.push({expected:X,
format:k.format,code:"invalid_type",continue:!1,input:we,inst:E});return}if(!Number.isSafeInteger(we)){we>0?ke.issues.push(
{input:we,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:E,origin:X,
inclusive:!0,continue:!k.abort}):ke.issues.push({input:we,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integer\
s must be within the safe integer range.",inst:E,origin:X,inclusive:!0,continue:!k.abort});return}}we<oe&&ke.issues.push(
{origin:"number",input:we,code:"too_small",minimum:oe,inclusive:!0,inst:E,continue:!k.abort}),we>ne&&ke.issues.push({origin:"\
number",input:we,code:"too_big",maximum:ne,inclusive:!0,inst:E,continue:!k.abort})}}),j=null,se=null,te=null,K=null,ze=o.
xI("$ZodCheckMaxLength",(E,k)=>{var U;a.init(E,k),(U=E._zod.def).when??(U.when=b),E._zod.check=X=>{const oe=X.value,ne=oe.
length;if((typeof oe=="string"&&ne>k.maximum?s.O7(oe):ne)<=k.maximum)return;const we=s.Rc(oe);X.issues.push({origin:we,code:"\
too_big",maximum:k.maximum,inclusive:!0,input:oe,inst:E,continue:!k.abort})}}),Ae=o.xI("$ZodCheckMinLength",(E,k)=>{var U;
a.init(E,k),(U=E._zod.def).when??(U.when=b),E._zod.check=X=>{const oe=X.value,ne=oe.length;if((typeof oe=="string"&&ne>=
k.minimum&&ne<k.minimum*2?s.O7(oe):ne)>=k.minimum)return;const we=s.Rc(oe);X.issues.push({origin:we,code:"too_small",minimum:k.
minimum,inclusive:!0,input:oe,inst:E,continue:!k.abort})}}),Oe=null,le=o.xI("$ZodCheckStringFormat",(E,k)=>{var U,X;a.init(
E,k),k.pattern?(U=E._zod).check??(U.check=oe=>{k.pattern.lastIndex=0,!k.pattern.test(oe.value)&&oe.issues.push({origin:"\
string",code:"invalid_format",format:k.format,input:oe.value,...k.pattern?{pattern:k.pattern.toString()}:{},inst:E,continue:!k.
abort})}):(X=E._zod).check??(X.check=()=>{})}),Q=o.xI("$ZodCheckRegex",(E,k)=>{le.init(E,k),E._zod.check=U=>{k.pattern.lastIndex=
0,!k.pattern.test(U.value)&&U.issues.push({origin:"string",code:"invalid_format",format:"regex",input:U.value,pattern:k.
pattern.toString(),inst:E,continue:!k.abort})}}),re=null,ae=null,be=null,ce=null,ye=null;function ee(E,k,U){E.issues.length&&
k.issues.push(...util.prefixIssues(U,E.issues))}const R=null,C=null,O=null,T=null}),8532:((e,t,r)=>{r.d(t,{$W:()=>se,GT:()=>L,
cV:()=>H,cr:()=>j,tm:()=>a,xI:()=>z});var o=r(4723),s;const a=Object.freeze({status:"aborted"}),d={value:void 0,enumerable:!1};
let b="captureStackTrace"in Error?Error:null;function S(te){const K=b;if(K){const ze=K.stackTraceLimit;if(typeof ze=="nu\
mber"){try{K.stackTraceLimit=0}catch{return b=null,new te}try{return new te}finally{K.stackTraceLimit=ze}}}return new te}
function z(te,K,ze,Ae){const Oe={};function le(ee){this.def=ee,this.constr=ye,this.traits=new Set}le.prototype=Oe;const Q=ze,
re=Q&&new WeakSet;function ae(ee,R){if(ee._zod){if(ee._zod.traits.has(te))return}else{d.value=new le(R);try{Object.defineProperty(
ee,"_zod",d)}finally{d.value=void 0}}if(ee._zod.traits.add(te),K(ee,R),re){const O=Object.getPrototypeOf(ee),T=ee._zod.constr.
prototype;let E=O;for(;E&&E!==T;)E=Object.getPrototypeOf(E);const k=E??O;re.has(k)||(re.add(k),(0,o.ol)(k,Q))}const C=ye.
prototype;for(const O in C)Object.prototype.hasOwnProperty.call(C,O)&&(O in ee||(ee[O]=C[O].bind(ee)))}const be=Ae?.Parent??
Object;class ce extends be{}Object.defineProperty(ce,"name",{value:te});function ye(ee){const R=Ae?.Parent?S(ce):this;ae(
R,ee);const C=R._zod.deferred;if(C){for(const T of C)T();R._zod.deferred=void 0}const O=globalThis.__zod_globalConfig?.postProcessor;
return O&&O(R),R}return Object.defineProperty(ye,"init",{value:ae}),Object.defineProperty(ye,Symbol.hasInstance,{value:ee=>Ae?.
Parent&&ee instanceof Ae.Parent?!0:ee?._zod?.traits?.has(te)}),Object.defineProperty(ye,"name",{value:te}),ye}const Z=null;
class L extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class H extends Error{constructor(K){
super(`Encountered unidirectional transform during encode: ${K}`),this.name="ZodEncodeError"}}(s=globalThis).__zod_globalConfig??
(s.__zod_globalConfig={});const j=globalThis.__zod_globalConfig;function se(te){return te&&Object.assign(j,te),j}}),4723:((e,t,r)=>{
r.d(t,{A2:()=>$n,Gv:()=>X,MO:()=>Q,NM:()=>Sn,O7:()=>kt,PO:()=>j,QH:()=>Mt,Qd:()=>ne,Rc:()=>vt,SS:()=>Zn,Vy:()=>le,X:()=>Qe,
cl:()=>se,d3:()=>Xe,gx:()=>U,hi:()=>An,iR:()=>On,jD:()=>Pn,k8:()=>L,lQ:()=>Nt,o8:()=>Le,ol:()=>Et,p6:()=>te,qQ:()=>Ye,qh:()=>rt,
rL:()=>bt,sD:()=>bn,sn:()=>Jt,v5:()=>At,w5:()=>z,zH:()=>En});function o(f){return f}function s(f){return f}function a(){
return f=>f}function d(f){}function b(f){throw new Error("Unexpected value in exhaustive check")}function S(f){}function z(f){
const y=Object.values(f).filter(N=>typeof N=="number");return Object.entries(f).filter(([N,ue])=>y.indexOf(+N)===-1).map(
([N,ue])=>ue)}function Z(f,y="|"){return f.map(A=>Ct(A)).join(y)}function L(f,y){return typeof y=="bigint"?y.toString():
y}class H{constructor(y){this._getter=y,this._value=void 0}get value(){const y=this._getter;return y!==void 0&&(this._value=
y(),this._getter=void 0),this._value}}function j(f){return new H(f)}function se(f){return f==null}function te(f){const y=f.
startsWith("^")?1:0,A=f.endsWith("$")?f.length-1:f.length;return f.slice(y,A)}function K(f,y){const A=f/y,N=Math.round(A),
ue=4*Number.EPSILON*Math.max(Math.abs(A),1);return Math.abs(A-N)<ue?0:A-N}const ze=null;function Ae(f,y,A){let N;Object.
defineProperty(f,y,{get(){if(N!==ze)return N===void 0&&(N=ze,N=A()),N},set(ue){Object.defineProperty(f,y,{value:ue})},configurable:!0})}
function Oe(f){return Object.create(Object.getPrototypeOf(f),Object.getOwnPropertyDescriptors(f))}function le(f,y,A){Object.
defineProperty(f,y,{value:A,writable:!0,enumerable:!0,configurable:!0})}function Q(f){const y=Object.getOwnPropertyDescriptor(
f,"shape");return y?.get?y.get.raw:y?.value}function re(f){return Q(f._zod.def)??f._zod.def.shape}function ae(f,y,A){Object.
defineProperty(f,y,{get(){const N=A();return le(this,y,N),N},enumerable:!0,configurable:!0})}function be(f,y,A){y in f?le(
f,y,A):f[y]=A}function ce(f,y,A,N){const ue=re(y);for(const fe of A){const qe=Object.getOwnPropertyDescriptor(ue,fe);qe.
enumerable&&(qe.get?ae(f,fe,()=>{const Me=y._zod.def.shape[fe];return N?N(Me,fe):Me}):be(f,fe,N?N(qe.value,fe):qe.value))}}
function ye(f,y){for(const A of Reflect.ownKeys(y)){const N=Object.getOwnPropertyDescriptor(y,A);N.enumerable&&(N.get?ae(
f,A,()=>y[A]):be(f,A,N.value))}}function ee(...f){const y={};for(const A of f){const N=Object.getOwnPropertyDescriptors(
A);Object.assign(y,N)}return Object.defineProperties({},y)}function R(f){return ee(f._zod.def)}function C(f,y){return y?
y.reduce((A,N)=>A?.[N],f):f}function O(f){const y=Object.keys(f),A=y.map(N=>f[N]);return Promise.all(A).then(N=>{const ue={};
for(let fe=0;fe<y.length;fe++)ue[y[fe]]=N[fe];return ue})}function T(f=10){const y="abcdefghijklmnopqrstuvwxyz";let A="";
for(let N=0;N<f;N++)A+=y[Math.floor(Math.random()*y.length)];return A}function E(f){return JSON.stringify(f)}function k(f){
return f.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}const U="captureSta\
ckTrace"in Error?Error.captureStackTrace:(...f)=>{};function X(f){return typeof f=="object"&&f!==null&&!Array.isArray(f)}
const oe=null;function ne(f){if(X(f)===!1)return!1;const y=f.constructor;if(y===void 0||typeof y!="function")return!0;const A=y.
prototype;return!(X(A)===!1||Object.prototype.hasOwnProperty.call(A,"isPrototypeOf")===!1)}function ke(f){return ne(f)?{
...f}:Array.isArray(f)?[...f]:f instanceof Map?new Map(f):f instanceof Set?new Set(f):f}function we(f){let y=0;for(const A in f)
Object.prototype.hasOwnProperty.call(f,A)&&y++;return y}const Be=f=>{const y=typeof f;switch(y){case"undefined":return"u\
ndefined";case"string":return"string";case"number":return Number.isNaN(f)?"nan":"number";case"boolean":return"boolean";case"\
function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(f)?
"array":f===null?"null":f.then&&typeof f.then=="function"&&f.catch&&typeof f.catch=="function"?"promise":typeof Map<"u"&&
f instanceof Map?"map":typeof Set<"u"&&f instanceof Set?"set":typeof Date<"u"&&f instanceof Date?"date":typeof File<"u"&&
f instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${y}`)}},Ye=new Set(["string","number","sy\
mbol"]),ar=new Set(["string","number","bigint","boolean","symbol","undefined"]);function bn(f){return f.replace(/[.*+?^${}()|[\]\\]/g,
"\\$&")}function Le(f,y,A){const N=new f._zod.constr(y??f._zod.def);return(!y||A?.parent)&&(N._zod.parent=f),N}function $n(f){
const y=f;if(!y)return{};if(typeof y=="string")return{error:()=>y};if(y?.message!==void 0){if(y?.error!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");y.error=y.message}return delete y.message,typeof y.error=="string"?{
...y,error:()=>y.error}:y}function kn(f){let y;return new Proxy({},{get(A,N,ue){return y??(y=f()),Reflect.get(y,N,ue)},set(A,N,ue,fe){
return y??(y=f()),Reflect.set(y,N,ue,fe)},has(A,N){return y??(y=f()),Reflect.has(y,N)},deleteProperty(A,N){return y??(y=
f()),Reflect.deleteProperty(y,N)},ownKeys(A){return y??(y=f()),Reflect.ownKeys(y)},getOwnPropertyDescriptor(A,N){return y??
(y=f()),Reflect.getOwnPropertyDescriptor(y,N)},defineProperty(A,N,ue){return y??(y=f()),Reflect.defineProperty(y,N,ue)}})}
function Ct(f){return typeof f=="bigint"?f.toString()+"n":typeof f=="string"?`"${f}"`:`${f}`}function Sn(f){return Object.
keys(f).filter(y=>f[y]._zod.optin!==void 0&&f[y]._zod.optout==="optional")}const En={safeint:[Number.MIN_SAFE_INTEGER,Number.
MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],
float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},ur={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[
BigInt(0),BigInt("18446744073709551615")]};function ut(f,y){const A=f._zod.def,N=A.checks;if(N&&N.length>0)throw new Error(
".pick() cannot be used on object schemas containing refinements");const fe={};return ce(fe,f,_t(f,y)),Le(f,ee(A,{shape:fe,
checks:[]}))}function _t(f,y){const A=re(f),N=[];for(const ue of Reflect.ownKeys(y)){if(!Object.getOwnPropertyDescriptor(
A,ue)?.enumerable)throw new Error(`Unrecognized key: "${String(ue)}"`);y[ue]&&N.push(ue)}return N}function cr(f,y){const A=f.
_zod.def,N=A.checks;if(N&&N.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");
const fe=new Set(_t(f,y)),qe={};return ce(qe,f,Reflect.ownKeys(re(f)).filter(Me=>!fe.has(Me))),Le(f,ee(A,{shape:qe,checks:[]}))}
function ct(f,y){if(!ne(y))throw new Error("Invalid input to extend: expected a plain object");const A=f._zod.def.checks;
if(A&&A.length>0){const ue=re(f);for(const fe of Reflect.ownKeys(y))if(Object.getOwnPropertyDescriptor(ue,fe)!==void 0)throw new Error(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Le(f,ee(f._zod.def,
{shape:Ht(f,y)}))}function Ht(f,y){const A={};return ce(A,f,Reflect.ownKeys(re(f))),ye(A,y),A}function dr(f,y){if(!ne(y))
throw new Error("Invalid input to safeExtend: expected a plain object");return Le(f,ee(f._zod.def,{shape:Ht(f,y)}))}function lr(f,y){
if(!y?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.exten\
d()`.");if(f._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. \
Use .safeExtend() instead.");const A={};ce(A,f,Reflect.ownKeys(re(f))),ce(A,y,Reflect.ownKeys(re(y)));const N=ee(f._zod.
def,{shape:A,get catchall(){return y._zod.def.catchall},checks:y._zod.def.checks??[]});return Le(f,N)}function zn(f,y,A,N="\
partial"){const fe=y._zod.def.checks;if(fe&&fe.length>0)throw new Error(`.${N}() cannot be used on object schemas contai\
ning refinements`);const Me=A?new Set(_t(y,A)):void 0,Ge={};return ce(Ge,y,Reflect.ownKeys(re(y)),f&&((rn,on)=>Me&&!Me.has(
on)?rn:new f({type:"optional",innerType:rn}))),Le(y,ee(y._zod.def,{shape:Ge,checks:[]}))}function fr(f,y,A){const N=A?new Set(
_t(y,A)):void 0,ue={};return ce(ue,y,Reflect.ownKeys(re(y)),(fe,qe)=>N&&!N.has(qe)?fe:new f({type:"nonoptional",innerType:fe})),
Le(y,ee(y._zod.def,{shape:ue}))}function Mt(f,y=0){if(f.aborted===!0)return!0;for(let A=y;A<f.issues.length;A++)if(f.issues[A]?.
continue!==!0)return!0;return!1}function bt(f,y=0){if(f.aborted===!0)return!0;for(let A=y;A<f.issues.length;A++)if(f.issues[A]?.
continue===!1)return!0;return!1}function Nt(f,y){return y.map(A=>{var N;return(N=A).path??(N.path=[]),A.path.unshift(f),
A})}function dt(f){return typeof f=="string"?f:f?.message}function An(f){const y=[];for(const A of f??[]){const N=A._zod.
def;if(!/_(length|size)$|_equals$/.test(N.check))break;const ue=N.maximum??N.length??N.size;ue>=0&&y.push([ue,A])}return y}
function Xe(f,y,A){var N;for(let ue=y;ue<f.length;ue++)(N=f[ue]).schema??(N.schema=A)}function On(f,y,A){var N;const ue=f.
inst?._zod?.traits;ue?.has("$ZodType")&&(ue.has("$ZodCheck")?(N=f).schema??(N.schema=f.inst):f.schema=f.inst);const fe=f.
schema!==f.inst?f.schema?._zod.def?.error:void 0,qe=f.message?f.message:dt(f.inst?._zod.def?.error?.(f))??dt(fe?.(f))??dt(
y?.error?.(f))??dt(A.customError?.(f))??dt(A.localeError?.(f))??"Invalid input",Me={};for(const Ge of Object.keys(f))Ge===
"inst"||Ge==="schema"||Ge==="continue"||Ge==="input"||Ge==="__proto__"||(Me[Ge]=f[Ge]);return Me.path??(Me.path=[]),Me.message=
qe,y?.reportInput&&(Me.input=f.input),Me}function Tn(f){return f instanceof Set?"set":f instanceof Map?"map":f instanceof
File?"file":"unknown"}const $t=/[\uD800-\uDBFF]/;function kt(f){const y=f.length;if(!$t.test(f))return y;let A=y;for(let N=0;N<
y-1;N++)(f.charCodeAt(N)&64512)===55296&&(f.charCodeAt(N+1)&64512)===56320&&(A--,N++);return A}function vt(f){return Array.
isArray(f)?"array":typeof f=="string"?"string":"unknown"}function Kt(f){const y=typeof f;switch(y){case"number":return Number.
isNaN(f)?"nan":"number";case"object":{if(f===null)return"null";if(Array.isArray(f))return"array";const A=f;if(A&&Object.
getPrototypeOf(A)!==Object.prototype&&"constructor"in A&&A.constructor)return A.constructor.name}}return y}function Jt(...f){
const[y,A,N]=f;return typeof y=="string"?{message:y,code:"custom",input:A,inst:N}:{...y}}function Yt(f){return Object.entries(
f).filter(([y,A])=>Number.isNaN(Number.parseInt(y,10))).map(y=>y[1])}function St(f){const y=atob(f),A=new Uint8Array(y.length);
for(let N=0;N<y.length;N++)A[N]=y.charCodeAt(N);return A}function W(f){let y="";for(let A=0;A<f.length;A++)y+=String.fromCharCode(
f[A]);return btoa(y)}function Dt(f){const y=f.replace(/-/g,"+").replace(/_/g,"/"),A="=".repeat((4-y.length%4)%4);return St(
y+A)}function Pe(f){return W(f).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function Xt(f){const y=f.replace(
/^0x/,"");if(y.length%2!==0)throw new Error("Invalid hex string length");const A=new Uint8Array(y.length/2);for(let N=0;N<
y.length;N+=2)A[N/2]=Number.parseInt(y.slice(N,N+2),16);return A}function Qt(f){return Array.from(f).map(y=>y.toString(16).
padStart(2,"0")).join("")}class wt{constructor(...y){}}function Et(f,y){for(const A in y){const N=Object.getOwnPropertyDescriptor(
y,A);N.get?Object.defineProperty(f,A,{...N,enumerable:!1}):en(f,A,N.value)}}function rt(f,y,A,N=!0){return Object.defineProperty(
f,y,{configurable:!0,writable:!0,enumerable:N,value:A}),A}function Pn(f,y,A){return rt(f,y,A,!1)}function zt(f,y){for(const A in f){
const N=f[A];Object.defineProperty(y,A,{configurable:!0,enumerable:!0,get(){return rt(this,A,N(this))},set(ue){rt(this,A,
ue)}})}return y}function en(f,y,A){Object.defineProperty(f,y,{configurable:!0,get(){return this==null?A:rt(this,y,A.bind(
this))},set(N){rt(this,y,N)}})}function Ft(f,y){const A=Object.getPrototypeOf(f);return y in A?void 0:A}let lt,Ce=!1;const tn={
configurable:!0,get(){Ce=!0}};function At(f,y,A){const N=Object.getPrototypeOf(f._zod);if(y in N&&lt!==f._zod){lt=void 0;
return}lt=f._zod,Object.defineProperty(N,y,{configurable:!0,get(){Object.defineProperty(this,y,tn);const ue=Ce;Ce=!1;try{
const fe=A(this);return Ce?delete this[y]:Object.defineProperty(this,y,{configurable:!0,writable:!0,value:fe}),Ce=Ce||ue,
fe}catch(fe){throw delete this[y],Ce=Ce||ue,fe}},set(ue){Object.defineProperty(this,y,{configurable:!0,writable:!0,value:ue})}})}
function Qe(f,y,A,N){const ue=Ft(f,y);ue&&Object.defineProperty(ue,y,{configurable:!0,get(){const fe={configurable:!0,writable:!0,
enumerable:N,value:void 0};return Object.defineProperty(this,y,fe),fe.value=A(this),Object.defineProperty(this,y,fe),fe.
value},set(fe){Object.defineProperty(this,y,{configurable:!0,writable:!0,enumerable:N,value:fe})}})}const nn="~constantC\
atch";function Zn(f){const y=()=>f;return y[nn]=!0,y}}),8395:((e,t,r)=>{r.d(t,{Xz9:()=>Vn,YOg:()=>kr,zMY:()=>Mo,MfU:()=>Fu,
IeY:()=>Go,q0y:()=>Ku,gMt:()=>$u,k5n:()=>Lo,Whr:()=>nu,euz:()=>Tu,_H3:()=>gu,mIj:()=>Ju,mee:()=>Bo,cl6:()=>Ru,aig:()=>Ro,
Ikc:()=>mu,lqM:()=>Uo,FsL:()=>ju,g1P:()=>Do,YPB:()=>Hu,rej:()=>yu,YjP:()=>Bn,pdi:()=>Iu,L5J:()=>Wn});var o=r(8532),s=r(4890);
const a=/^[cC][0-9a-z]{6,}$/,d=/^[0-9a-z]+$/,b=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,S=/^[0-9a-vA-V]{20}$/,z=/^[A-Za-z0-9]{27}$/,
Z=/^[a-zA-Z0-9_-]{21}$/;function L(n){return new RegExp(`^[a-zA-Z0-9_-]{${n}}$`)}const H=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,
j=/^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/,
se=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,te=n=>n?new RegExp(`^([0-9a-fA-F]{8\
}-[0-9a-fA-F]{4}-${n}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
K=null,ze=null,Ae=null,Oe=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,
le=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
Q=/^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/,
re=/^[^\s@"]{1,64}@[^\s@]{1,255}$/u,ae=null,be=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
ce=null;function ye(){return new RegExp(ce,"u")}const ee=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
R=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
C=n=>{const i=util.escapeRegex(n??":");return new RegExp(`^(?:[0-9A-F]{2}${i}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${i}){5}[0-\
9a-f]{2}$`)},O=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
T=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
E=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,k=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,
U=/^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/,
X=/^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/,oe=/^https?$/,ne=/^\+[1-9]\d{6,14}$/,
ke=/^\d(?:[ -]?\d){11,18}$/,we=/^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/,
Be=/^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/,Ye=null;function ar(n){return new RegExp(`^${n}$`)}const bn=null;function Le(n){
const i="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof n.precision=="number"?n.precision===-1?`${i}`:n.precision===0?`${i}:\
[0-5]\\d`:`${i}:[0-5]\\d\\.\\d{${n.precision}}`:n.seconds?`${i}:[0-5]\\d(?:\\.\\d+)?`:`${i}(?::[0-5]\\d(?:\\.\\d+)?)?`}function $n(n){
return new RegExp(`^${Le(n)}$`)}function kn(n){const i=["Z"];n.offset&&i.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const u=`${Le(
{precision:n.precision,seconds:!0})}(?:${i.join("|")})`,c=n.local?`${u}|${Le({precision:n.precision})}`:u;return new RegExp(
`^${Ye}T(?:${c})$`)}const Ct=/^[\s\S]{0,}$/,Sn=n=>{const i=n?`[\\s\\S]{${n?.minimum??0},${n?.maximum??""}}`:"[\\s\\S]*";
return new RegExp(`^${i}$`)},En=/^-?\d+n?$/,ur=/^-?\d+$/,ut=/^-?\d+(?:\.\d+)?$/,_t=/^(?:true|false)$/i,cr=/^null$/i,ct=/^undefined$/i,
Ht=/^[^A-Z]*$/,dr=/^[^a-z]*$/,lr=/^[0-9a-fA-F]*$/;function zn(n,i){return new RegExp(`^[A-Za-z0-9+/]{${n}}${i}$`)}function fr(n){
return new RegExp(`^[A-Za-z0-9_-]{${n}}$`)}const Mt=/^[0-9a-fA-F]{32}$/,bt=null,Nt=null,dt=/^[0-9a-fA-F]{40}$/,An=null,Xe=null,
On=/^[0-9a-fA-F]{64}$/,Tn=null,$t=null,kt=/^[0-9a-fA-F]{96}$/,vt=null,Kt=null,Jt=/^[0-9a-fA-F]{128}$/,Yt=null,St=null;var W=r(
4723);const Dt={major:4,minor:6,patch:7},Pe=o.xI("$ZodType",(n,i)=>{var u;n??(n={}),n._zod.def=i,n._zod.bag=n._zod.bag||
{},n._zod.version=Dt;const c=n._zod.def.checks,l=n._zod.traits.has("$ZodCheck")?[n,...c??[]]:c?.length?[...c]:[];for(const _ of l)
for(const M of _._zod.onattach)M(n);if(l.length===0)(u=n._zod).deferred??(u.deferred=[]),n._zod.deferred?.push(()=>{n._zod.
run=n._zod.parse});else{const _=(D,G,x)=>{if(D.memo)return D;let q=W.QH(D),ie;for(const _e of G){if(_e._zod.def.when){if(W.
rL(D)||!_e._zod.def.when(D))continue}else if(q)continue;const Ee=D.issues.length,$e=_e._zod.check(D);if($e instanceof Promise&&
x?.async===!1)throw new o.GT;if(ie||$e instanceof Promise)ie=(ie??Promise.resolve()).then(async()=>{await $e,D.issues.length!==
Ee&&(W.d3(D.issues,Ee,n),q||(q=W.QH(D,Ee)))});else{if(D.issues.length===Ee)continue;W.d3(D.issues,Ee,n),q||(q=W.QH(D,Ee))}}
return ie?ie.then(()=>D):D},M=(D,G,x)=>{if(W.QH(D))return D.aborted=!0,D;const q=_(G,l,x);if(q instanceof Promise){if(x.
async===!1)throw new o.GT;return q.then(ie=>n._zod.parse(ie,x))}return n._zod.parse(q,x)};n._zod.run=(D,G)=>{if(G.skipChecks)
return n._zod.parse(D,G);if(G.direction==="backward"){const q=n._zod.parse({value:D.value,issues:[]},{...G,skipChecks:!0});
return q instanceof Promise?q.then(ie=>M(ie,D,G)):M(q,D,G)}const x=n._zod.parse(D,G);if(x instanceof Promise){if(G.async===
!1)throw new o.GT;return x.then(q=>_(q,l,G))}return _(x,l,G)}}},{get"~standard"(){return W.jD(this,"~standard",wt(this))},
set"~standard"(n){W.qh(this,"~standard",n)}}),Xt=(n,i)=>n.issues.length?{issues:n.issues.map(u=>W.iR(u,i,o.$W()))}:{value:n.
value};async function Qt(n,i){const u={async:!0};return Xt(await n._zod.run({value:i,issues:[]},u),u)}function wt(n){return{
validate:i=>{const u={async:!1};try{const c=n._zod.run({value:i,issues:[]},u);if(!(c instanceof Promise))return Xt(c,u)}catch{}
return Qt(n,i)},vendor:"zod",version:1}}const Et=o.xI("$ZodString",(n,i)=>{Pe.init(n,i),n._zod.pattern=i.pattern??Ct,n._zod.
parse=(u,c)=>{if(i.coerce)try{u.value=String(u.value)}catch{}return typeof u.value=="string"||u.issues.push({expected:"s\
tring",code:"invalid_type",input:u.value,inst:n}),u}}),rt=null,Pn=null,zt=null,en=null,Ft=1,lt=2;function Ce(n){try{return typeof URL<
"u"&&typeof URL.canParse=="function"?URL.canParse(n):(new URL(n),!0)}catch{return!1}}function tn(n,i){return!("normalize"in
i)&&!("hostname"in i)&&!("protocol"in i)?Ce(n)||lt:At(n,i)}function At(n,i){if(!i.normalize&&i.protocol?.source===regexes.
httpProtocol.source&&!/^https?:\/\//i.test(n))return Ft;try{if(typeof URL<"u"){const u=URL;if(typeof u.parse=="function")
return u.parse(n)??lt}return new URL(n)}catch{return lt}}const Qe=/[\t\n\r]/g;function nn(n){return n.replace(Qe,"")}function Zn(n,i){
return i.lastIndex=0,i.test(n.hostname)}function f(n,i){return i.lastIndex=0,i.test(n.protocol.endsWith(":")?n.protocol.
slice(0,-1):n.protocol)}const y=null,A=null,N=null,ue=null,fe=null,qe=null,Me=null,Ge=null,rn=null,on=null,ho=null,pr=null,
In=null,xn=/^[0-9a-fA-F:.]+$/;function Rn(n){return xn.test(n)?Ce(`http://[${n}]`):!1}const hr=null,Cn=null,Mn=null;function mo(n){
const i=n.split("/");if(i.length!==2)return!1;const[u,c]=i;if(!c)return!1;const l=Number(c);return`${l}`!==c||l<0||l>128?
!1:Rn(u)}const yo=null;function mr(n){if(n==="")return!0;if(/\s/.test(n)||n.length%4!==0)return!1;try{return atob(n),!0}catch{
return!1}}const go=/^[0-9a-zA-Z+/]*={0,2}$/,v=null,p=/^[A-Za-z0-9_-]*$/;function g(n){if(!p.test(n))return!1;const i=n.replace(
/[-_]/g,c=>c==="-"?"+":"/"),u=i.padEnd(Math.ceil(i.length/4)*4,"=");return mr(u)}const $=null,P=null,I=/[- ]/g;function F(n){
let i=n.length,u=1,c=0;for(;i;){const l=n.charCodeAt(--i)-48;u^=1,c+=u?[0,2,4,6,8,1,3,5,7,9][l]:l}return c%10===0}function de(n){
return regexes.creditCard.test(n)?F(n.replace(I,"")):!1}const Se=null;function Y(n){let i=0;const u=n.length;for(let c=4;c<
u;c++){const l=n.charCodeAt(c);i=(l>=65?i*100+(l-55):i*10+(l-48))%97}for(let c=0;c<4;c++){const l=n.charCodeAt(c);i=(l>=
65?i*100+(l-55):i*10+(l-48))%97}return i===1}function V(n){return regexes.iban.test(n)?Y(n):!1}const ge=null;function sn(n,i=null){
try{const u=n.split(".");if(u.length!==3)return!1;const[c]=u;if(!c)return!1;const l=JSON.parse(atob(c));return!("typ"in l&&
l?.typ!=="JWT"||!l.alg||i&&(!("alg"in l)||l.alg!==i))}catch{return!1}}const h=null,m=null,B=o.xI("$ZodNumber",(n,i)=>{Pe.
init(n,i),n._zod.pattern=ut,n._zod.parse=(u,c)=>{if(i.coerce)try{u.value=Number(u.value)}catch{}const l=u.value;if(typeof l==
"number"&&!Number.isNaN(l)&&Number.isFinite(l))return u;const _=typeof l=="number"?Number.isNaN(l)?"NaN":Number.isFinite(
l)?void 0:String(l):void 0;return u.issues.push({expected:"number",code:"invalid_type",input:l,inst:n,..._?{received:_}:
{}}),u}}),pe=o.xI("$ZodNumberFormat",(n,i)=>{s.KH.init(n,i),B.init(n,i)}),Ie=o.xI("$ZodBoolean",(n,i)=>{Pe.init(n,i),n._zod.
pattern=_t,n._zod.parse=(u,c)=>{if(i.coerce)try{u.value=!!u.value}catch{}const l=u.value;return typeof l=="boolean"||u.issues.
push({expected:"boolean",code:"invalid_type",input:l,inst:n}),u}}),xe=null,Lt=null,Nn=null,_o=null,vo=null,wo=null,yr=o.
xI("$ZodUnknown",(n,i)=>{Pe.init(n,i),n._zod.parse=u=>u}),Ot=o.xI("$ZodNever",(n,i)=>{Pe.init(n,i),n._zod.parse=(u,c)=>(u.
issues.push({expected:"never",code:"invalid_type",input:u.value,inst:n}),u)}),et=null,Dn=null;function Ut(n,i){const u=W.
hi(n._zod.def.checks);if(!u.length)return;const c=Math.min(...u.map(_=>_[0])),l=n._zod.parse;n._zod.parse=(_,M)=>{const D=i(
_.value);if(D>c&&!M?.skipChecks&&M?.direction!=="backward"){for(const[G,x]of W.hi(n._zod.def.checks))if(D>G&&x._zod.def.
when(_)){const q=_.issues.length;return x._zod.check(_),_.issues[q].continue=!1,W.d3(_.issues,q,n),_}}return l(_,M)}}const sa=n=>Array.
isArray(n)?n.length:-1,cm=n=>n instanceof Map?n.size:-1,dm=n=>n instanceof Set?n.size:-1;function bo(n,i,u){n.issues.length&&
i.issues.push(...W.lQ(u,n.issues)),i.value[u]=n.value}const aa=o.xI("$ZodArray",(n,i)=>{Pe.init(n,i);const u=o.cr.memoizer;
u?.attach(n),n._zod.parse=(c,l)=>{const _=c.value;if(!Array.isArray(_))return c.issues.push({expected:"array",code:"inva\
lid_type",input:_,inst:n}),c;c.value=u?u.alloc(n,c,Array(_.length),l):Array(_.length);const M=[],D=l?.abortEarly;for(let G=0;G<
_.length;G++){const x=_[G],q=i.element._zod.run({value:x,issues:[]},l);if(q instanceof Promise)M.push(q.then(ie=>bo(ie,c,
G)));else if(bo(q,c,G),D&&q.issues.length!==0&&W.QH(q))break}return M.length?Promise.all(M).then(()=>c):c},Ut(n,sa)});function Fn(n,i,u,c,l,_){
const M=u in c,D=_==="optional";if(!(!M&&D&&l==="optional")){if(n.issues.length){if(l!==void 0&&D&&!M)return;i.issues.push(
...W.lQ(u,n.issues))}if(!M&&l===void 0){n.issues.length||i.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,
path:[u]});return}n.value===void 0?(M||l==="defaulted"&&!D)&&(i.value[u]=void 0):i.value[u]=n.value}}const ua=[];function ca(n){
const i=Object.keys(n.shape),u=Object.getOwnPropertySymbols(n.shape),c=u.length?u:ua,l=c.length?[...i,...c]:i;for(const M of l)
if(!n.shape?.[M]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(M)}": expected a Zod s\
chema`);const _=W.NM(n.shape);return{...n,allKeys:l,symbolKeys:c,keySet:new Set(i),numKeys:i.length,optionalKeys:new Set(
_)}}function da(n,i,u,c,l,_,M){const D=[],G=l.keySet,x=l.catchall._zod,q=x.def.type,ie=x.optin,_e=x.optout;let Ee=0;for(const $e in i){
if(M&&u.issues.length!==Ee){if(W.QH(u,Ee))break;Ee=u.issues.length}if(G.has($e))continue;if($e==="__proto__"){q==="never"&&
D.push($e);continue}if(q==="never"){D.push($e);continue}const Ve=x.run({value:i[$e],issues:[]},c);Ve instanceof Promise?
n.push(Ve.then(gt=>Fn(gt,u,$e,i,ie,_e))):Fn(Ve,u,$e,i,ie,_e)}return D.length&&u.issues.push({code:"unrecognized_keys",keys:D,
input:i,inst:_,continue:!0}),n.length?Promise.all(n).then(()=>u):u}const la=o.xI("$ZodObject",(n,i)=>{Pe.init(n,i);const u=Object.
getOwnPropertyDescriptor(i,"shape"),c=u?.get?u.get.raw:i.shape??{};if(c){const x=()=>{const q={...c};return Object.defineProperty(
i,"shape",{value:q}),x.raw=q,q};x.raw=c,Object.defineProperty(i,"shape",{get:x})}const l=W.PO(()=>ca(i));W.v5(n,"propVal\
ues",x=>{const q=x.def.shape,ie={};for(const _e in q){const Ee=q[_e]._zod;if(Ee.values){Object.prototype.hasOwnProperty.
call(ie,_e)||W.Vy(ie,_e,new Set);for(const $e of Ee.values)ie[_e].add($e);Ee.optin!==void 0&&ie[_e].add(void 0)}}return ie});
const _=W.Gv,M=i.catchall;let D;const G=o.cr.memoizer;G?.attach(n),n._zod.parse=(x,q)=>{D??(D=l.value);const ie=x.value;
if(!_(ie))return x.issues.push({expected:"object",code:"invalid_type",input:ie,inst:n}),x;x.value=G?G.alloc(n,x,{},q):{};
const _e=[],Ee=D.shape,$e=q?.abortEarly;let Ve=x.issues.length;for(const gt of D.allKeys){if($e&&x.issues.length!==Ve){if(W.
QH(x,Ve))break;Ve=x.issues.length}if(gt==="__proto__")continue;const cn=Ee[gt],Hn=cn._zod.optin,zr=cn._zod.optout,Kn=cn.
_zod.run({value:ie[gt],issues:[]},q);Kn instanceof Promise?_e.push(Kn.then(dn=>Fn(dn,x,gt,ie,Hn,zr))):Fn(Kn,x,gt,ie,Hn,zr)}
return M?da(_e,ie,x,q,l.value,n,$e===!0):_e.length?Promise.all(_e).then(()=>x):x}}),lm=null;function $o(n,i,u,c){for(const _ of n)
if(_.issues.length===0)return i.value=_.value,i;const l=n.filter(_=>!W.QH(_));return l.length===1?(i.value=l[0].value,l[0]):
(i.issues.push({code:"invalid_union",input:i.value,inst:u,errors:n.map(_=>_.issues.map(M=>W.iR(M,c,o.$W())))}),i)}const fa=o.
xI("$ZodUnion",(n,i)=>{Pe.init(n,i),W.v5(n,"optin",c=>c.def.options.some(l=>l._zod.optin==="defaulted")?"defaulted":c.def.
options.some(l=>l._zod.optin!==void 0)?"optional":void 0),W.v5(n,"optout",c=>c.def.options.some(l=>l._zod.optout==="opti\
onal")?"optional":void 0),W.v5(n,"values",c=>{if(c.def.options.every(l=>l._zod.values))return new Set(c.def.options.flatMap(
l=>Array.from(l._zod.values)))}),W.v5(n,"pattern",c=>{if(c.def.options.every(l=>l._zod.pattern)){const l=c.def.options.map(
_=>_._zod.pattern);return new RegExp(`^(${l.map(_=>W.p6(_.source)).join("|")})$`)}});const u=i.options.length===1?i.options[0].
_zod.run:null;n._zod.parse=(c,l)=>{if(u)return u(c,l);let _=!1;const M=[];for(const D of i.options){const G=D._zod.run({
value:c.value,issues:[]},l);if(G instanceof Promise)M.push(G),_=!0;else{if(G.issues.length===0)return G;M.push(G)}}return _?
Promise.all(M).then(D=>$o(D,c,n,l)):$o(M,c,n,l)}});function fm(n,i,u,c){const l=[];for(let _=0;_<n.length;_++)n[_].issues.
length===0&&l.push(_);return l.length===1?(i.value=n[l[0]].value,i):(l.length===0?i.issues.push({code:"invalid_union",input:i.
value,inst:u,errors:n.map(_=>_.issues.map(M=>util.finalizeIssue(M,c,core.config())))}):i.issues.push({code:"invalid_unio\
n",input:i.value,inst:u,errors:[],inclusive:!1,matches:l}),i)}const hm=null;function mm(n,i){const u=n._zod;let c=u.bag.
optionsMap;c||(c=ko(u.def),u.bag.optionsMap=c);const l=c.get(i);if(l===null)throw new Error(`Ambiguous discriminator val\
ue "${String(i)}"`);return l}function ko(n){const i=new Map;for(const u of n.options){const c=u._zod.propValues?.[n.discriminator];
if(!c||c.size===0)throw new Error(`Invalid discriminated union option at index "${n.options.indexOf(u)}"`);for(const l of c)
if(i.has(l)){if(l!==void 0)throw new Error(`Duplicate discriminator value "${String(l)}"`);i.set(l,null)}else i.set(l,u)}
return i}const pa=o.xI("$ZodDiscriminatedUnion",(n,i)=>{i.inclusive=!1,fa.init(n,i);const u=n._zod.parse;W.v5(n,"propVal\
ues",l=>{const _={};let M=0;for(const D of l.def.options){const G=D._zod.propValues;if(!G||Object.keys(G).length===0)throw new Error(
`Invalid discriminated union option at index "${l.def.options.indexOf(D)}"`);G[l.def.discriminator]?.has(void 0)&&M++;for(const[
x,q]of Object.entries(G)){Object.prototype.hasOwnProperty.call(_,x)||W.Vy(_,x,new Set);for(const ie of q)_[x].add(ie)}}return!l.
def.unionFallback&&M>1&&_[l.def.discriminator]?.delete(void 0),_}),i.options.forEach((l,_)=>{const M=W.MO(l._zod.def);if(M&&
!Object.prototype.hasOwnProperty.call(M,i.discriminator))throw new Error(`Invalid discriminated union option at index "${_}\
"`)});const c=W.PO(()=>ko(i));n._zod.parse=(l,_)=>{const M=l.value;if(!W.Gv(M))return l.issues.push({code:"invalid_type",
expected:"object",input:M,inst:n}),l;const D=M?.[i.discriminator],G=c.value.get(D);return G&&(D!==void 0||_.direction!==
"backward")?G._zod.run(l,_):i.unionFallback||_.direction==="backward"?u(l,_):(l.issues.push({code:"invalid_union",errors:[],
note:"No matching discriminator",discriminator:i.discriminator,options:Array.from(c.value.keys()).filter(x=>c.value.get(
x)!==null),input:M,path:[i.discriminator],inst:n}),l)}}),ym=null;function gr(n,i){if(n===i)return{valid:!0,data:n};if(n instanceof
Date&&i instanceof Date&&+n==+i)return{valid:!0,data:n};if(util.isPlainObject(n)&&util.isPlainObject(i)){const u=Object.
keys(i),c=Object.keys(n).filter(_=>u.indexOf(_)!==-1),l={...n,...i};Object.prototype.hasOwnProperty.call(l,"__proto__")&&
delete l.__proto__;for(const _ of c){if(_==="__proto__")continue;const M=gr(n[_],i[_]);if(!M.valid)return{valid:!1,mergeErrorPath:[
_,...M.mergeErrorPath]};l[_]=M.data}return{valid:!0,data:l}}if(Array.isArray(n)&&Array.isArray(i)){if(n.length!==i.length)
return{valid:!1,mergeErrorPath:[]};const u=[];for(let c=0;c<n.length;c++){const l=n[c],_=i[c],M=gr(l,_);if(!M.valid)return{
valid:!1,mergeErrorPath:[c,...M.mergeErrorPath]};u.push(M.data)}return{valid:!0,data:u}}return{valid:!1,mergeErrorPath:[]}}
function gm(n,i,u){const c=new Map;let l;const _=new Map,M=(x,q)=>{let ie;if(x.code==="unrecognized_keys"&&!x.path?.length)
l??(l=x),ie=x.keys;else if(x.code==="invalid_key"&&x.origin==="record"&&x.path?.length===1){const _e=String(x.path[0]);_.
has(_e)||_.set(_e,x),ie=[_e]}else return!1;for(const _e of ie)c.has(_e)||c.set(_e,{}),c.get(_e)[q]=!0;return!0};for(const x of i.
issues)M(x,"l")||n.issues.push(x);for(const x of u.issues)M(x,"r")||n.issues.push(x);const D=[...c].filter(([,x])=>x.l&&
x.r).map(([x])=>x);if(D.length){const x=l?D.filter(q=>l.keys.includes(q)):[];x.length&&n.issues.push({...l,keys:x});for(const q of D)
!x.includes(q)&&_.has(q)&&n.issues.push(_.get(q))}const G=gr(i.value,u.value);if(!G.valid){if(util.aborted(n))return n;throw new Error(
`Unmergable intersection. Error path: ${JSON.stringify(G.mergeErrorPath)}`)}return n.value=G.data,n}const _m=null;function vm(n,i){
for(let u=n.length-1;u>=0;u--)if(!(i==="optin"?n[u]._zod.optin!==void 0:n[u]._zod.optout==="optional"))return u+1;return 0}
function wm(n,i,u){n.issues.length&&i.issues.push(...util.prefixIssues(u,n.issues)),i.value[u]=n.value}function bm(n,i,u,c,l){
for(let _=0;_<u.length;_++){const M=n[_],D=_<c.length;if(!D&&_>=l&&u[_]._zod.optin==="optional"){i.value.length=_;break}
if(M.issues.length){if(!D&&_>=l){i.value.length=_;break}i.issues.push(...util.prefixIssues(_,M.issues))}i.value[_]=M.value}
for(let _=i.value.length-1;_>=c.length&&(u[_]._zod.optout==="optional"&&i.value[_]===void 0);_--)i.value.length=_;return i}
const ha=o.xI("$ZodRecord",(n,i)=>{Pe.init(n,i);const u=o.cr.memoizer;u?.attach(n),n._zod.parse=(c,l)=>{const _=c.value;
if(!W.Qd(_))return c.issues.push({expected:"record",code:"invalid_type",input:_,inst:n}),c;const M=[],D=i.keyType._zod.values;
if(D&&!i.partial){c.value=u?u.alloc(n,c,{},l):{};const G=new Set;for(const q of D)if(typeof q=="string"||typeof q=="numb\
er"||typeof q=="symbol"){if(G.add(typeof q=="number"?q.toString():q),q==="__proto__")continue;const ie=i.keyType._zod.run(
{value:q,issues:[]},l);if(ie instanceof Promise)throw new Error("Async schemas not supported in object keys currently");
if(ie.issues.length){c.issues.push({code:"invalid_key",origin:"record",issues:ie.issues.map($e=>W.iR($e,l,o.$W())),input:q,
path:[q],inst:n});continue}const _e=ie.value;if(_e==="__proto__")continue;const Ee=i.valueType._zod.run({value:_[q],issues:[]},
l);Ee instanceof Promise?M.push(Ee.then($e=>{$e.issues.length&&c.issues.push(...W.lQ(q,$e.issues)),c.value[_e]=$e.value})):
(Ee.issues.length&&c.issues.push(...W.lQ(q,Ee.issues)),c.value[_e]=Ee.value)}let x;for(const q in _)if(!G.has(q))if(i.mode===
"loose"){if(q==="__proto__")continue;c.value[q]=_[q]}else x=x??[],x.push(q);x&&x.length>0&&c.issues.push({code:"unrecogn\
ized_keys",input:_,inst:n,keys:x,continue:!0})}else{c.value=u?u.alloc(n,c,{},l):{};let G;for(const x of Reflect.ownKeys(
_)){if(x==="__proto__"||!Object.prototype.propertyIsEnumerable.call(_,x))continue;let q=i.keyType._zod.run({value:x,issues:[]},
l);if(q instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof x=="string"&&
ut.test(x)&&q.issues.length){const $e=i.keyType._zod.run({value:Number(x),issues:[]},l);if($e instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");$e.issues.length===0&&(q=$e)}if(q.issues.length){i.mode==="loose"?
c.value[x]=_[x]:D?(G=G??[],G.push(x)):c.issues.push({code:"invalid_key",origin:"record",issues:q.issues.map($e=>W.iR($e,
l,o.$W())),input:x,path:[x],inst:n});continue}const _e=q.value;if(_e==="__proto__")continue;const Ee=i.valueType._zod.run(
{value:_[x],issues:[]},l);Ee instanceof Promise?M.push(Ee.then($e=>{$e.issues.length&&c.issues.push(...W.lQ(x,$e.issues)),
c.value[_e]=$e.value})):(Ee.issues.length&&c.issues.push(...W.lQ(x,Ee.issues)),c.value[_e]=Ee.value)}G&&G.length>0&&c.issues.
push({code:"unrecognized_keys",input:_,inst:n,keys:G,continue:!0})}return M.length?Promise.all(M).then(()=>c):c}}),$m=null;
function km(n,i,u,c,l,_,M){n.issues.length&&(util.propertyKeyTypes.has(typeof c)?u.issues.push(...util.prefixIssues(c,n.
issues)):u.issues.push({code:"invalid_key",origin:"map",input:l,inst:_,issues:n.issues.map(D=>util.finalizeIssue(D,M,core.
config()))})),i.issues.length&&(util.propertyKeyTypes.has(typeof c)?u.issues.push(...util.prefixIssues(c,i.issues)):u.issues.
push({origin:"map",code:"invalid_element",input:l,inst:_,key:c,issues:i.issues.map(D=>util.finalizeIssue(D,M,core.config()))})),
u.value.set(n.value,i.value)}const Sm=null;function Em(n,i){n.issues.length&&i.issues.push(...n.issues),i.value.add(n.value)}
const ma=o.xI("$ZodEnum",(n,i)=>{Pe.init(n,i);const u=W.w5(i.entries),c=new Set(u);n._zod.values=c,W.v5(n,"pattern",l=>{
const _=W.w5(l.def.entries).filter(M=>W.qQ.has(typeof M));return new RegExp(_.length?`^(${_.map(M=>W.sD(M.toString())).join(
"|")})$`:"^[^\\s\\S]$")}),n._zod.parse=(l,_)=>{const M=l.value;return c.has(M)||l.issues.push({code:"invalid_value",values:u,
input:M,inst:n}),l}}),ya=o.xI("$ZodLiteral",(n,i)=>{Pe.init(n,i);const u=new Set(i.values);n._zod.values=u,W.v5(n,"patte\
rn",c=>{const l=c.def.values;return new RegExp(l.length?`^(${l.map(_=>typeof _=="string"?W.sD(_):_?W.sD(_.toString()):String(
_)).join("|")})$`:"^[^\\s\\S]$")}),n._zod.parse=(c,l)=>{const _=c.value;return u.has(_)||c.issues.push({code:"invalid_va\
lue",values:i.values,input:_,inst:n}),c}}),zm=null,ga=o.xI("$ZodTransform",(n,i)=>{Pe.init(n,i),n._zod.optin="optional",
o.cr.memoizer?.guard(n),n._zod.parse=(u,c)=>{if(c.direction==="backward")throw new o.cV(n.constructor.name);const l=i.transform(
u.value,u);if(c.async)return(l instanceof Promise?l:Promise.resolve(l)).then(M=>(u.value=M,u));if(l instanceof Promise)throw new o.
GT;return u.value=l,u}});function So(n,i){return n.value=i.issues.length?void 0:i.value,n}const _a=o.xI("$ZodOptional",(n,i)=>{
Pe.init(n,i),W.v5(n,"optin",u=>u.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),n._zod.optout="optional",
W.v5(n,"values",u=>{const c=u.def.innerType._zod.values;return c?new Set([...c,void 0]):void 0}),W.v5(n,"pattern",u=>{const c=u.
def.innerType._zod.pattern;return c?new RegExp(`^(${W.p6(c.source)})?$`):void 0}),n._zod.parse=(u,c)=>{if(u.value===void 0){
if(i.innerType._zod.optin!=="defaulted")return u;const l=i.innerType._zod.run({value:u.value,issues:[]},c);return l instanceof
Promise?l.then(_=>So(u,_)):So(u,l)}return i.innerType._zod.run(u,c)}}),Am=null,va=o.xI("$ZodNullable",(n,i)=>{Pe.init(n,
i),W.v5(n,"optin",u=>u.def.innerType._zod.optin),W.v5(n,"optout",u=>u.def.innerType._zod.optout),W.v5(n,"pattern",u=>{const c=u.
def.innerType._zod.pattern;return c?new RegExp(`^(${W.p6(c.source)}|null)$`):void 0}),W.v5(n,"values",u=>u.def.innerType.
_zod.values?new Set([...u.def.innerType._zod.values,null]):void 0),n._zod.parse=(u,c)=>u.value===null?u:i.innerType._zod.
run(u,c)}),Om=null;function Tm(n,i){return n.value===void 0&&(n.value=i.defaultValue),n}const Pm=null,Zm=null;function Im(n,i){
return!n.issues.length&&n.value===void 0&&n.issues.push({code:"invalid_type",expected:"nonoptional",input:n.value,inst:i}),
n}const xm=null;function Eo(n,i,u,c){return i.issues.length?(n.value=u.catchValue({...i,value:n.value,error:{issues:i.issues.
map(l=>W.iR(l,c,o.$W()))},input:n.value}),n):(n.value=i.value,i.memo&&(n.memo=!0),n)}const wa=o.xI("$ZodCatch",(n,i)=>{Pe.
init(n,i),W.v5(n,"optin",u=>u.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),W.v5(n,"optout",u=>u.def.innerType.
_zod.optout),W.v5(n,"values",u=>u.def.innerType._zod.values),n._zod.parse=(u,c)=>{if(c.direction==="backward")return i.innerType.
_zod.run(u,c);const l=i.innerType._zod.run({value:u.value,issues:[]},c);return l instanceof Promise?l.then(_=>Eo(u,_,i,c)):
Eo(u,l,i,c)}}),Rm=null,ba=o.xI("$ZodPipe",(n,i)=>{Pe.init(n,i),W.v5(n,"values",u=>u.def.in._zod.values),W.v5(n,"optin",u=>u.
def.in._zod.optin),W.v5(n,"optout",u=>u.def.out._zod.optout),W.v5(n,"propValues",u=>u.def.in._zod.propValues),n._zod.parse=
(u,c)=>{if(c.direction==="backward"){const _=i.out._zod.run(u,c);return _ instanceof Promise?_.then(M=>Ln(M,i.in,c)):Ln(
_,i.in,c)}const l=i.in._zod.run(u,c);return l instanceof Promise?l.then(_=>Ln(_,i.out,c)):Ln(l,i.out,c)}});function Ln(n,i,u){
return n.issues.some(c=>c.code!=="unrecognized_keys")?(n.aborted=!0,n):i._zod.run({value:n.value,issues:n.issues},u)}const Cm=null;
function Mm(n,i,u){if(n.issues.length)return n.aborted=!0,n;if((u.direction||"forward")==="forward"){const l=i.transform(
n.value,n);return l instanceof Promise?l.then(_=>Un(n,_,i.out,u)):Un(n,l,i.out,u)}else{const l=i.reverseTransform(n.value,
n);return l instanceof Promise?l.then(_=>Un(n,_,i.in,u)):Un(n,l,i.in,u)}}function Un(n,i,u,c){return n.issues.length?(n.
aborted=!0,n):u._zod.run({value:i,issues:n.issues},c)}const Nm=null,Dm=null;function Fm(n){return n.memo||(n.value=Object.
freeze(n.value)),n}function $a(n){const i=n._zod.def;let u=i.pattern,c=!!i.format?.includes("int"),l,_;for(const D of i.
checks??[]){const G=D._zod.def;G.pattern&&(u=G.pattern),c||(c=!!G.format?.includes("int"));const x=G.minimum??G.length,q=G.
maximum??G.length;x!==void 0&&(l===void 0||x>l)&&(l=x),q!==void 0&&(_===void 0||q<_)&&(_=q)}if(u)return u.source;if(l!==
void 0&&_!==void 0&&l>_)return"(?!)";if(l!==void 0||_!==void 0)return regexes.string({minimum:l,maximum:_}).source;const M=n.
_zod.pattern;return(c&&M===regexes.number?regexes.integer:M)?.source}function zo(n){const i=n._zod.def,u=n._zod.pattern?.
source,c=i.innerType??n._zod.innerType;if(c){const l=c._zod.pattern?.source,_=zo(c);return u&&l&&_&&_!==l?u.replace(util.
cleanRegex(l),()=>util.cleanRegex(_)):u}if(i.options){const l=i.options.map(zo);if(l.every(Boolean))return`^(${l.map(_=>util.
cleanRegex(_)).join("|")})$`}return $a(n)}const Lm=null,Um=null,jm=null,Bm=null,ka=o.xI("$ZodCustom",(n,i)=>{s.QP.init(n,
i),Pe.init(n,i),n._zod.parse=(u,c)=>u,n._zod.check=u=>{const c=u.value,l=i.fn(c);if(l instanceof Promise)return l.then(_=>Ao(
_,u,c,n));Ao(l,u,c,n)}});function Ao(n,i,u,c){if(!n){const l={code:"custom",input:u,inst:c,path:[...c._zod.def.path??[]],
continue:!c._zod.def.abort};c._zod.def.params&&(l.params=c._zod.def.params),i.issues.push(W.sn(l))}}var ft=r(3305);function Sa(){
const n=this._zod;return n.message??(n.message=JSON.stringify(n.def,W.k8,2)),n.message}function Ea(n){this._zod.message=
n}const za={get:Sa,set:Ea,enumerable:!0,configurable:!0},_r={value:void 0,enumerable:!1},Oo=new WeakSet([Object.prototype,
Error.prototype]),To=(n,i)=>{n.name="$ZodError",_r.value=i,Object.defineProperty(n,"issues",_r),_r.value=void 0,Object.defineProperty(
n,"message",za);const u=Object.getPrototypeOf(n);Oo.has(u)||(Oo.add(u),Object.defineProperty(u,"toString",{configurable:!0,
enumerable:!1,get(){const c=()=>this.message;return Object.defineProperty(this,"toString",{value:c,configurable:!0,writable:!0}),
c},set(c){Object.defineProperty(this,"toString",{value:c,configurable:!0,writable:!0})}}))},qm=(0,o.xI)("$ZodError",To),
tt=(0,o.xI)("$ZodError",To,void 0,{Parent:Error});function Aa(n,i,u){return Object.prototype.hasOwnProperty.call(n,i)||(i===
"__proto__"?Object.defineProperty(n,i,{value:u(),writable:!0,enumerable:!0,configurable:!0}):n[i]=u()),n[i]}function Wm(n,i=u=>u.
message){const u={},c=[];for(const l of n.issues)l.path.length>0?Aa(u,l.path[0],()=>[]).push(i(l)):c.push(i(l));return{formErrors:c,
fieldErrors:u}}function Gm(n,i=u=>u.message){const u={_errors:[]},c=(l,_=[])=>{for(const M of l.issues)if(M.code==="inva\
lid_union"&&M.errors.length)M.errors.map(D=>c({issues:D},[..._,...M.path]));else if(M.code==="invalid_key")c({issues:M.issues},
[..._,...M.path]);else if(M.code==="invalid_element")c({issues:M.issues},[..._,...M.path]);else{const D=[..._,...M.path];
if(D.length===0)u._errors.push(i(M));else{let G=u,x=0;for(;x<D.length;){const q=D[x],ie=x===D.length-1;if(q==="_errors"){
ie&&G._errors.push(i(M)),x++;continue}Object.prototype.hasOwnProperty.call(G,q)||Object.defineProperty(G,q,{value:{_errors:[]},
enumerable:!0,writable:!0,configurable:!0});const _e=G[q];ie&&_e._errors.push(i(M)),G=_e,x++}}}};return c(n),u}function Vm(n,i=u=>u.
message){const u={errors:[]},c=(l,_=[])=>{var M;for(const D of l.issues)if(D.code==="invalid_union"&&D.errors.length)D.errors.
map(G=>c({issues:G},[..._,...D.path]));else if(D.code==="invalid_key")c({issues:D.issues},[..._,...D.path]);else if(D.code===
"invalid_element")c({issues:D.issues},[..._,...D.path]);else{const G=[..._,...D.path];if(G.length===0){u.errors.push(i(D));
continue}let x=u,q=0;for(;q<G.length;){const ie=G[q],_e=q===G.length-1;typeof ie=="string"?(x.properties??(x.properties=
{}),Object.prototype.hasOwnProperty.call(x.properties,ie)||Object.defineProperty(x.properties,ie,{value:{errors:[]},enumerable:!0,
writable:!0,configurable:!0}),x=x.properties[ie]):(x.items??(x.items=[]),(M=x.items)[ie]??(M[ie]={errors:[]}),x=x.items[ie]),
_e&&x.errors.push(i(D)),q++}}};return c(n),u}function Oa(n){const i=[],u=n.map(c=>typeof c=="object"?c.key:c);for(const c of u)
typeof c=="number"?i.push(`[${c}]`):typeof c=="symbol"?i.push(`[${JSON.stringify(String(c))}]`):/[^\w$]/.test(c)?i.push(
`[${JSON.stringify(c)}]`):(i.length&&i.push("."),i.push(c));return i.join("")}function Hm(n){const i=[],u=[...n.issues].
sort((c,l)=>(c.path??[]).length-(l.path??[]).length);for(const c of u)i.push(`\u2716 ${c.message}`),c.path?.length&&i.push(
`  \u2192 at ${Oa(c.path)}`);return i.join(`
`)}function jn(n,i){return{callee:i?.callee??n,Err:i?.Err}}const vr=n=>{const i=(u,c,l,_)=>{const M=l?{...l,async:!1}:{async:!1},
D=u._zod.run({value:c,issues:[]},M);if(D instanceof Promise)throw new o.GT;if(D.issues.length){const G=new(_?.Err??n)(D.
issues.map(x=>W.iR(x,M,o.$W())));throw W.gx(G,_?.callee??i),G}return D.value};return i},Ta=vr(tt),wr=n=>{const i=async(u,c,l,_)=>{
const M=l?{...l,async:!0}:{async:!0};let D=u._zod.run({value:c,issues:[]},M);if(D instanceof Promise&&(D=await D),D.issues.
length){const G=new(_?.Err??n)(D.issues.map(x=>W.iR(x,M,o.$W())));throw W.gx(G,_?.callee??i),G}return D.value};return i},
Pa=wr(tt),br=n=>(i,u,c)=>{const l=c?{...c,async:!1}:{async:!1},_=i._zod.run({value:u,issues:[]},l);if(_ instanceof Promise)
throw new o.GT;return _.issues.length?Po(n,_.issues,l):{success:!0,data:_.value}},Za=br(tt);function Po(n,i,u){let c;return{
success:!1,get error(){return c||(c=new n(i.map(l=>W.iR(l,u,o.$W()))),i=void 0,u=void 0),c},set error(l){c=l,i=void 0,u=
void 0}}}const $r=n=>async(i,u,c)=>{const l=c?{...c,async:!0}:{async:!0};let _=i._zod.run({value:u,issues:[]},l);return _ instanceof
Promise&&(_=await _),_.issues.length?Po(n,_.issues,l):{success:!0,data:_.value}},Ia=$r(tt),xa=null,Ra=null,Km=((n,i,u)=>{
const c=n._zod.bag.validator;if(c!==void 0){if(c(i)!==xa)return!0;if(c.definite===!0&&u===void 0)return!1}return Ca(n,i,
u)});function Ca(n,i,u){const c=u?{...u,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},l=n._zod.bag.fallbackRun;let _;
if(l?(c[Ra]=!0,_=l({value:i,issues:[]},c)):_=n._zod.run({value:i,issues:[]},c),_ instanceof Promise)throw new core.$ZodAsyncError;
return _.issues.length===0}const Jm=async(n,i,u)=>{const c=u?{...u,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0};let l=n.
_zod.run({value:i,issues:[]},c);return l instanceof Promise&&(l=await l),l.issues.length===0},Xm=(n=>{const i=vr(n),u=(c,l,_,M)=>{
const D=_?{..._,direction:"backward"}:{direction:"backward"};return i(c,l,D,jn(u,M))};return u})(tt),ey=(n=>{const i=vr(
n),u=(c,l,_,M)=>i(c,l,_,jn(u,M));return u})(tt),ny=(n=>{const i=wr(n),u=async(c,l,_,M)=>{const D=_?{..._,direction:"back\
ward"}:{direction:"backward"};return await i(c,l,D,jn(u,M))};return u})(tt),oy=(n=>{const i=wr(n),u=async(c,l,_,M)=>await i(
c,l,_,jn(u,M));return u})(tt),sy=(n=>(i,u,c)=>{const l=c?{...c,direction:"backward"}:{direction:"backward"};return br(n)(
i,u,l)})(tt),uy=(n=>(i,u,c)=>br(n)(i,u,c))(tt),dy=(n=>async(i,u,c)=>{const l=c?{...c,direction:"backward"}:{direction:"b\
ackward"};return $r(n)(i,u,l)})(tt),fy=(n=>async(i,u,c)=>$r(n)(i,u,c))(tt),Ne=o.xI("ZodMiniType",(n,i)=>{if(!n._zod)throw new Error(
"Uninitialized schema in ZodMiniType.");Pe.init(n,i),n.def=i,n.type=i.type},{get with(){return this.check},set with(n){W.
qh(this,"with",n)},parse(n,i){return Ta(this,n,i,{callee:this.parse})},parseAsync(n,i){return Pa(this,n,i,{callee:this.parseAsync})},
safeParse(n,i){return Za(this,n,i)},safeParseAsync(n,i){return Ia(this,n,i)},check(...n){const i=this.def;return this.clone(
{...i,checks:[...i.checks??[],...n.map(u=>typeof u=="function"?{_zod:{check:u,def:{check:"custom"},onattach:[]}}:u)]},{parent:!0})},
clone(n,i){return W.o8(this,n,i)},brand(){return this},register(n,i){return n.add(this,i),this},apply(n,...i){return i.length===
0?n(this):n(this,...i)}}),Zo=o.xI("ZodMiniString",(n,i)=>{Et.init(n,i),Ne.init(n,i)});function Bn(n){return ft.Rl(Zo,n)}
const py=null,Ma=null;function hy(n){return core._email(Ma,n)}const Na=null;function my(n){return core._guid(Na,n)}const qn=null;
function yy(n){return core._uuid(qn,n)}function gy(n){return core._uuidv4(qn,n)}function _y(n){return core._uuidv6(qn,n)}
function vy(n){return core._uuidv7(qn,n)}const Io=null;function wy(n){return core._url(Io,n)}function by(n){return core.
_url(Io,{protocol:regexes.httpProtocol,hostname:regexes.domain,...util.normalizeParams(n)})}const Da=null;function $y(n){
return core._emoji(Da,n)}const Fa=null;function ky(n){return core._nanoid(Fa,n)}const La=null;function Sy(n){return core.
_cuid(La,n)}const Ua=null;function Ey(n){return core._cuid2(Ua,n)}const ja=null;function zy(n){return core._ulid(ja,n)}const Ba=null;
function Ay(n){return core._xid(Ba,n)}const qa=null;function Oy(n){return core._ksuid(qa,n)}const Wa=null;function Ty(n){
return core._ipv4(Wa,n)}const Ga=null;function Py(n){return core._ipv6(Ga,n)}const Va=null;function Zy(n){return core._cidrv4(
Va,n)}const Ha=null;function Iy(n){return core._cidrv6(Ha,n)}const Ka=null;function xy(n){return core._mac(Ka,n)}const Ja=null;
function Ry(n){return core._base64(Ja,n)}const Ya=null;function Cy(n){return core._base64url(Ya,n)}const Xa=null;function My(n){
return core._e164(Xa,n)}const Qa=null;function Ny(n){return core._creditCard(Qa,n)}const eu=null;function Dy(n){return core.
_iban(eu,n)}const tu=null;function Fy(n){return core._jwt(tu,n)}const an=null;function Ly(n,i,u={}){return core._stringFormat(
an,n,i,u)}function Uy(n){return core._stringFormat(an,"hostname",regexes.hostname,n)}function jy(n){return core._stringFormat(
an,"hex",regexes.hex,n)}function By(n){return core._stringFormat(an,"currency_code",regexes.currencyCode,n)}function qy(n,i){
const u=i?.enc??"hex",c=`${n}_${u}`,l=core.regexes[c];if(!l)throw new Error(`Unrecognized hash format: ${c}`);return core.
_stringFormat(an,c,l,i)}const xo=o.xI("ZodMiniNumber",(n,i)=>{B.init(n,i),Ne.init(n,i)});function Ro(n){return ft.F7(xo,
n)}const un=o.xI("ZodMiniNumberFormat",(n,i)=>{pe.init(n,i),xo.init(n,i)});function nu(n){return ft.LK(un,n)}function Wy(n){
return core._float32(un,n)}function Gy(n){return core._float64(un,n)}function Vy(n){return core._int32(un,n)}function Hy(n){
return core._uint32(un,n)}const Co=o.xI("ZodMiniBoolean",(n,i)=>{Ie.init(n,i),Ne.init(n,i)});function Mo(n){return ft._L(
Co,n)}const ru=null;function Ky(n){return core._bigint(ru,n)}const No=null;function Jy(n){return core._int64(No,n)}function Yy(n){
return core._uint64(No,n)}const ou=null;function Xy(n){return core._symbol(ou,n)}const iu=null;function Qy(n){return core.
_undefined(iu,n)}const su=null;function au(n){return core._null(su,n)}const uu=null;function eg(){return core._any(uu)}const cu=o.
xI("ZodMiniUnknown",(n,i)=>{yr.init(n,i),Ne.init(n,i)});function Wn(){return ft.em(cu)}const du=o.xI("ZodMiniNever",(n,i)=>{
Ot.init(n,i),Ne.init(n,i)});function lu(n){return ft.G8(du,n)}const fu=null;function tg(n){return core._void(fu,n)}const pu=null;
function ng(n){return core._date(pu,n)}const hu=o.xI("ZodMiniArray",(n,i)=>{aa.init(n,i),Ne.init(n,i)});function kr(n,i){
return new hu({type:"array",element:n,...W.A2(i)})}function rg(n){const i=n._zod.def.shape;return Lo(Object.keys(i))}const Sr=o.
xI("ZodMiniObject",(n,i)=>{la.init(n,i),Ne.init(n,i),W.X(n,"shape",u=>u._zod.def.shape,!1)});function mu(n,i){const u={type:"\
object",shape:n??{},...W.A2(i)};return new Sr(u)}function yu(n,i){return new Sr({type:"object",shape:n,catchall:lu(),...W.
A2(i)})}function gu(n,i){return new Sr({type:"object",shape:n,catchall:Wn(),...W.A2(i)})}function og(n,i){return util.extend(
n,i)}function ig(n,i){return util.safeExtend(n,i)}function sg(n,i){return util.merge(n,i)}function ag(n,i){return util.pick(
n,i)}function ug(n,i){return util.omit(n,i)}function cg(n,i){const u=n._zod.def;if(u.type!=="tuple")return util.partial(
Vn,n,i);if(u.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refinements");return util.
clone(n,{...u,items:u.items.map(c=>new Vn({type:"optional",innerType:c}))})}function dg(n,i){return util.partial(jo,n,i,
"exactPartial")}function lg(n,i){return util.required(qo,n,i)}function fg(n,i){return n.clone(util.mergeDefs(n._zod.def,
{catchall:i}))}const _u=null;function vu(n,i){return new _u({type:"union",options:n,...util.normalizeParams(i)})}const wu=null;
function pg(n,i){return new wu({type:"union",options:n,inclusive:!1,...util.normalizeParams(i)})}const bu=o.xI("ZodMiniD\
iscriminatedUnion",(n,i)=>{pa.init(n,i),Ne.init(n,i)});function $u(n,i,u){return new bu({type:"union",options:i,discriminator:n,
...W.A2(u)})}const ku=null;function hg(n,i){return new ku({type:"intersection",left:n,right:i})}const Su=null;function Eu(n,i,u){
const c=i instanceof core.$ZodType,l=c?u:i,_=c?i:null;return new Su({type:"tuple",items:n,rest:_,...util.normalizeParams(
l)})}const Gn=o.xI("ZodMiniRecord",(n,i)=>{ha.init(n,i),Ne.init(n,i)});function Do(n,i,u){return!i||!i._zod?new Gn({type:"\
record",keyType:Bn(),valueType:n,...W.A2(i)}):new Gn({type:"record",keyType:n,valueType:i,...W.A2(u)})}function mg(n,i,u){
return new Gn({type:"record",keyType:n,valueType:i,...util.normalizeParams(u),partial:!0})}function yg(n,i,u){return new Gn(
{type:"record",keyType:n,valueType:i,mode:"loose",...util.normalizeParams(u)})}const zu=null;function gg(n,i,u){return new zu(
{type:"map",keyType:n,valueType:i,...util.normalizeParams(u)})}const Au=null;function _g(n,i){return new Au({type:"set",
valueType:n,...util.normalizeParams(i)})}const Fo=o.xI("ZodMiniEnum",(n,i)=>{ma.init(n,i),Ne.init(n,i),n.options=[...n._zod.
values]});function Lo(n,i){const u=Array.isArray(n)?Object.fromEntries(n.map(c=>[c,c])):n;return new Fo({type:"enum",entries:u,
...W.A2(i)})}function vg(n,i){return new Fo({type:"enum",entries:n,...util.normalizeParams(i)})}const Ou=o.xI("ZodMiniLi\
teral",(n,i)=>{ya.init(n,i),Ne.init(n,i)});function Tu(n,i){return new Ou({type:"literal",values:Array.isArray(n)?n:[n],
...W.A2(i)})}const Pu=null;function wg(n){return core._file(Pu,n)}const Zu=o.xI("ZodMiniTransform",(n,i)=>{ga.init(n,i),
Ne.init(n,i)});function Iu(n){return new Zu({type:"transform",transform:n})}const Vn=o.xI("ZodMiniOptional",(n,i)=>{_a.init(
n,i),Ne.init(n,i)});function Uo(n){return new Vn({type:"optional",innerType:n})}const jo=null;function bg(n){return new jo(
{type:"optional",innerType:n})}const xu=o.xI("ZodMiniNullable",(n,i)=>{va.init(n,i),Ne.init(n,i)});function Bo(n){return new xu(
{type:"nullable",innerType:n})}function Ru(n){return Uo(Bo(n))}const Cu=null;function $g(n,i){return new Cu({type:"defau\
lt",innerType:n,get defaultValue(){return typeof i=="function"?i():util.shallowClone(i)}})}const Mu=null;function kg(n,i){
return new Mu({type:"prefault",innerType:n,get defaultValue(){return typeof i=="function"?i():util.shallowClone(i)}})}const qo=null;
function Sg(n,i){return new qo({type:"nonoptional",innerType:n,...util.normalizeParams(i)})}const Nu=null;function Eg(n){
return new Nu({type:"success",innerType:n})}const Du=o.xI("ZodMiniCatch",(n,i)=>{wa.init(n,i),Ne.init(n,i)});function Fu(n,i){
return new Du({type:"catch",innerType:n,catchValue:typeof i=="function"?i:W.SS(i)})}const Lu=null;function zg(n){return core.
_nan(Lu,n)}const Uu=o.xI("ZodMiniPipe",(n,i)=>{ba.init(n,i),Ne.init(n,i)});function ju(n,i){return new Uu({type:"pipe",in:n,
out:i})}const Er=null;function Ag(n,i,u){return new Er({type:"pipe",in:n,out:i,transform:u.decode,reverseTransform:u.encode})}
function Og(n){const i=n._zod.def;return new Er({type:"pipe",in:i.out,out:i.in,transform:i.reverseTransform,reverseTransform:i.
transform})}const Bu=null;function Tg(n){return new Bu({type:"readonly",innerType:n})}const qu=null;function Pg(n,i){return new qu(
{type:"template_literal",parts:n,...util.normalizeParams(i)})}const Wu=null;function Gu(n){return new Wu({type:"lazy",getter:n})}
const Vu=null;function Zg(n){return new Vu({type:"promise",innerType:n})}const Wo=o.xI("ZodMiniCustom",(n,i)=>{ka.init(n,
i),Ne.init(n,i)});function Ig(n,i){const u=new core.$ZodCheck({check:"custom",...util.normalizeParams(i)});return u._zod.
check=n,u}function Go(n,i){return ft.FO(Wo,n??(()=>!0),i)}function Hu(n,i={}){return ft.fU(Wo,n,i)}function xg(n,i){return core.
_superRefine(n,i)}const Ku=ft.q0,Ju=ft.mI;class Rg{constructor(...i){}}function Cg(n,i={}){const u=Go(c=>c instanceof n,
i);return u._zod.bag.Class=n,u._zod.check=c=>{c.value instanceof n||c.issues.push({code:"invalid_type",expected:n.name,input:c.
value,inst:u,path:[...u._zod.def.path??[]]})},u}const Mg=(...n)=>core._stringbool({Codec:Er,Boolean:Co,String:Zo},...n);
function Ng(){const n=Gu(()=>vu([Bn(),Ro(),Mo(),au(),kr(n),Do(Bn(),n)]));return n}const Yu=null;function Dg(n){return new Yu(
{type:"function",input:Array.isArray(n?.input)?Eu(n?.input):n?.input??kr(Wn()),output:n?.output??Wn()})}})},Ar={};function J(e){
var t=Ar[e];if(t!==void 0)return t.exports;var r=Ar[e]={exports:{}},o=!0;try{Vo[e](r,r.exports,J),o=!1}finally{o&&delete Ar[e]}
return r.exports}J.m=Vo,typeof J<"u"&&(J.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.
url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),J.n=e=>{var t=e&&e.__esModule?()=>e.default:()=>e;return J.d(t,{a:t}),t},(()=>{
var e=Object.getPrototypeOf?r=>Object.getPrototypeOf(r):r=>r.__proto__,t;J.t=function(r,o){if(o&1&&(r=this(r)),o&8||typeof r==
"object"&&r&&(o&4&&r.__esModule||o&16&&typeof r.then=="function"))return r;var s=Object.create(null);J.r(s);var a={};t=t||
[null,e({}),e([]),e(e)];for(var d=o&2&&r;typeof d=="object"&&!~t.indexOf(d);d=e(d))Object.getOwnPropertyNames(d).forEach(
b=>a[b]=()=>r[b]);return a.default=()=>r,J.d(s,a),s}})(),J.d=(e,t)=>{for(var r in t)J.o(t,r)&&!J.o(e,r)&&Object.defineProperty(
e,r,{enumerable:!0,get:t[r]})},J.f={},J.e=e=>Promise.all(Object.keys(J.f).reduce((t,r)=>(J.f[r](e,t),t),[])),J.u=e=>""+e+
".index.js",J.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t),J.r=e=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(
e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})},(()=>{var e={792:0},t=r=>{var{ids:o,
modules:s,runtime:a}=r,d,b,S=0;for(d in s)J.o(s,d)&&(J.m[d]=s[d]);for(a&&a(J);S<o.length;S++)b=o[S],J.o(e,b)&&e[b]&&e[b][0](),
e[o[S]]=0};J.f.j=(r,o)=>{var s=J.o(e,r)?e[r]:void 0;if(s!==0)if(s)o.push(s[1]);else{var a=import("./"+J.u(r)).then(t,d=>{
throw e[r]!==0&&(e[r]=void 0),d}),a=Promise.race([a,new Promise(d=>s=e[r]=[d])]);o.push(s[1]=a)}}})();var Vg={},Ue=J(6288),
pt=J(3024),nt=J(6760);const Qu=Object.prototype.toString,ec=e=>Qu.call(e)==="[object Error]",tc=new Set(["network error",
"NetworkError when attempting to fetch resource.","The Internet connection appears to be offline.","Network request fail\
ed","fetch failed","terminated"," A network error occurred.","Network connection lost"]);function nc(e){if(!(e&&ec(e)&&e.
name==="TypeError"&&typeof e.message=="string"))return!1;const{message:r,stack:o}=e;return r==="Load failed"||r.startsWith(
"Load failed (")&&r.endsWith(")")?o===void 0||"__sentry_captured__"in e:r.startsWith("error sending request for url")||r===
"Failed to fetch"||r.startsWith("Failed to fetch (")&&r.endsWith(")")?!0:tc.has(r)}function rc(e){if(typeof e=="number"){
if(e<0)throw new TypeError("Expected `retries` to be a non-negative number.");if(Number.isNaN(e))throw new TypeError("Ex\
pected `retries` to be a valid number or Infinity, got NaN.")}else if(e!==void 0)throw new TypeError("Expected `retries`\
 to be a number or Infinity.")}function Jn(e,t,{min:r=0,allowInfinity:o=!1}={}){if(t!==void 0){if(typeof t!="number"||Number.
isNaN(t))throw new TypeError(`Expected \`${e}\` to be a number${o?" or Infinity":""}.`);if(!o&&!Number.isFinite(t))throw new TypeError(
`Expected \`${e}\` to be a finite number.`);if(t<r)throw new TypeError(`Expected \`${e}\` to be \u2265 ${r}.`)}}class oc extends Error{constructor(t){
super(),t instanceof Error?(this.originalError=t,{message:t}=t):(this.originalError=new Error(t),this.originalError.stack=
this.stack),this.name="AbortError",this.message=t}}function ic(e,t){const r=Math.max(1,e+1),o=t.randomize?Math.random()+
1:1;let s=Math.round(o*t.minTimeout*t.factor**(r-1));return s=Math.min(s,t.maxTimeout),s}function Ho(e,t){return Number.
isFinite(t)?t-(performance.now()-e):t}async function sc({error:e,attemptNumber:t,retriesConsumed:r,startTime:o,options:s}){
const a=e instanceof Error?e:new TypeError(`Non-error was thrown: "${e}". You should only throw errors.`);if(a instanceof
oc)throw a.originalError;const d=Number.isFinite(s.retries)?Math.max(0,s.retries-r):s.retries,b=s.maxRetryTime??Number.POSITIVE_INFINITY,
S=Object.freeze({error:a,attemptNumber:t,retriesLeft:d,retriesConsumed:r});if(await s.onFailedAttempt(S),Ho(o,b)<=0)throw a;
const z=await s.shouldConsumeRetry(S),Z=Ho(o,b);if(Z<=0||d<=0)throw a;if(a instanceof TypeError&&!nc(a)){if(z)throw a;return s.
signal?.throwIfAborted(),!1}if(!await s.shouldRetry(S))throw a;if(!z)return s.signal?.throwIfAborted(),!1;const L=ic(r,s),
H=Math.min(L,Z);return s.signal?.throwIfAborted(),H>0&&await new Promise((j,se)=>{const te=()=>{clearTimeout(K),s.signal?.
removeEventListener("abort",te),se(s.signal.reason)},K=setTimeout(()=>{s.signal?.removeEventListener("abort",te),j()},H);
s.unref&&K.unref?.(),s.signal?.addEventListener("abort",te,{once:!0})}),s.signal?.throwIfAborted(),!0}async function Ko(e,t={}){
if(t={...t},rc(t.retries),Object.hasOwn(t,"forever"))throw new Error("The `forever` option is no longer supported. For m\
any use-cases, you can set `retries: Infinity` instead.");t.retries??=10,t.factor??=2,t.minTimeout??=1e3,t.maxTimeout??=
Number.POSITIVE_INFINITY,t.maxRetryTime??=Number.POSITIVE_INFINITY,t.randomize??=!1,t.onFailedAttempt??=()=>{},t.shouldRetry??=
()=>!0,t.shouldConsumeRetry??=()=>!0,Jn("factor",t.factor,{min:0,allowInfinity:!1}),Jn("minTimeout",t.minTimeout,{min:0,
allowInfinity:!1}),Jn("maxTimeout",t.maxTimeout,{min:0,allowInfinity:!0}),Jn("maxRetryTime",t.maxRetryTime,{min:0,allowInfinity:!0}),
t.factor>0||(t.factor=1),t.signal?.throwIfAborted();let r=0,o=0;const s=performance.now();for(;!Number.isFinite(t.retries)||
o<=t.retries;){r++;try{t.signal?.throwIfAborted();const a=await e(r);return t.signal?.throwIfAborted(),a}catch(a){await sc(
{error:a,attemptNumber:r,retriesConsumed:o,startTime:s,options:t})&&o++}}throw new Error("Retry attempts exhausted witho\
ut throwing an error.")}function Hg(e,t){return function(...r){return Ko(()=>e.apply(this,r),t)}}const ac=500,uc=1e4,cc=1e3;
class Or extends Error{}async function Jo(e,t,r=()=>{}){const o=[],s=async()=>{const d=t.budget.remaining();if(d===0)return;
r("unknown");const b=await t.send(e,Math.min(t.timeout,d));if(o.push(b),t.watch(e,b),r(Yo(o)),dc(e,b,t.repeatUnknown))throw new Or};
await t.budget.spend(()=>Ko(()=>t.limit(s),{retries:Number.POSITIVE_INFINITY,minTimeout:0,shouldRetry:({error:d,attemptNumber:b})=>d instanceof
Or&&t.budget.wait(fc(o.at(-1),b,t.random),Math.min(t.timeout,cc))}).catch(d=>{if(!(d instanceof Or))throw d}));const a=o.
at(-1);return{outcome:Yo(o),tries:o.length,...a&&{last:a}}}function dc(e,t,r){switch(t.outcome){case"not-arrived":return!0;case"\
unknown":return r||lc(e);case"delivered":case"refused":return!1}}function lc({target:e,body:t}){if(e!=="event")return!0;
const r=t?.event;return r==="incident-opened"||r==="incident-resolved"}function Yo(e){const t=e.at(-1)?.outcome??"not-ar\
rived";return t!=="not-arrived"?t:e.some(({outcome:r})=>r==="unknown")?"unknown":"not-arrived"}function fc(e,t,r){const o=Math.
min(uc,ac*2**(t-1));return Math.max(r()*o,e?.retryAfter??0)}var ve=J(4519);const pc=new Set([408,425,429,503]);function Xo(e,t){
return pc.has(e)?"not-arrived":e>=500?"unknown":e>=200&&e<300?Qo(t)?"refused":"delivered":"refused"}function hc(e){const t=Xo(
e,"");return t==="delivered"?"unknown":t}function Qo(e){return mc.test(e)}const mc=/^(?:\s|<\?xml[^>]*>|<!--(?:(?!-->)[\s\S])*-->)*<(?:!doctype\s+html|html|head|body|title|meta|script|style|link|h1|center)\b/i;
function yc(e,t){if(e===void 0)return;if(/^\s*\d{1,9}\s*$/.test(e))return Number(e)*1e3;const r=Date.parse(e);return Number.
isNaN(r)?void 0:Math.max(0,r-t)}function Tt({outcome:e,tries:t,last:r}){if(r===void 0)return"not sent: the time for deli\
veries (deadline) was up, or the job was cancelled";const o=t>1?` (${t} tries)`:"";return`${gc[e]}: ${_c(r)}${o}`}const gc={
delivered:"delivered","not-arrived":"did not arrive",refused:"refused",unknown:"unknown whether it arrived"};function _c(e){
return e.status===void 0?e.failure??"no answer":e.outcome==="delivered"?`status ${e.status}`:e.status<300?`status ${e.status}\
 with a web page, not Phaset's answer; check endpoint, and headers if a gateway asks for a log-in`:`status ${e.status}${vc(
e)}${bc(e)}`}function vc({status:e=0,redirectHost:t}){return e<400?` (a redirect to ${t===void 0?"another place":(0,ve.hD)(
t)}); no redirect is followed, give endpoint the final address`:wc[e]??""}const wc={400:" (invalid input)",401:" (not au\
thorized); check webhook-token, org-id and record-id: each record has a token of its own",403:" (forbidden); check webho\
ok-token, and headers if a gateway stands in front of Phaset",404:" (not found); check endpoint",407:" (a proxy asks for\
 a log-in); check HTTPS_PROXY",413:" (too large); look for a limit of the gateway in front of Phaset",429:" (rate limite\
d)"};function bc({body:e}){const t=e.trim();return t===""||Qo(e)?"":`; it answered ${(0,ve.hD)(t)}`}const $c="; if it is\
 for the status words, set standards-status-words to the other of its two values";function Yn(e,t){if(t===void 0||t.outcome===
"delivered")return[];const r=e==="standards"&&t.last?.status===400?$c:"";return[{kind:"delivery",level:t.outcome==="refu\
sed"?"error":"warning",title:"Phaset: not delivered",message:`${e} ${Tt(t)}${r}`}]}function Tr(e){return e===void 0?{state:"\
checked"}:{state:e.outcome==="delivered"?"uploaded":"failed",delivery:e}}function kc(e){const t=new Map;return(r,o)=>{const s=JSON.
stringify([r,o.orgId,o.token]),a=t.get(s)??Sc(r,o,e);return t.set(s,a),a}}async function Sc(e,t,r){const o=`the Baseline\
 ${(0,ve.hD)(e)}`,[s,{parseBaseline:a}]=await Promise.all([Jo({target:{baselineId:e},credentials:t},r),J.e(644).then(J.bind(
J,6644))]);if(s.outcome!=="delivered")return Pr(Ec(o,s));const{body:d="",truncated:b}=s.last??{};if(b)return Pr(Pt(`${o}\
 is longer than 64 KiB; shorten it in Phaset`));const S=a(d,o);return S.kind==="invalid"?Pr(...S.problems.map(z=>Pt(z))):
{kind:"baseline",baseline:S.baseline,problems:S.warnings.map(z=>Pt(z,"warning"))}}function Pr(...e){return{kind:"failed",
problems:e}}function Ec(e,t){if(t.last?.status===404)return Pt(`${e} is not in Phaset (status 404); make it there, or na\
me another in the manifest's baseline.id`);const r=`${e} could not be fetched: ${Tt(t)}`;return t.outcome==="refused"?Pt(
r):{kind:"delivery",level:"warning",title:"Phaset: not fetched",message:r}}function Pt(e,t="error"){return{kind:"baselin\
e",level:t,title:"Phaset: Baseline",message:e}}async function zc(e,t,r,o){const[s,{checkStandards:a},{describeMisses:d}]=await Promise.
all([o(t,r),J.e(196).then(J.bind(J,9196)),Promise.resolve().then(J.bind(J,8461))]);if(s.kind==="failed")return s;const b=await a(
s.baseline,{workspace:e.workspace,directory:(0,nt.resolve)(e.workspace,e.directory)});return b.kind==="invalid"?{problems:b.
problems.map(S=>Pt(S))}:{checks:b.checks,problems:[...s.problems,...b.warnings.map(S=>Pt(S,"warning")),...d(b.checks)]}}
async function ei(e){const t=[];for(const r of e)t.push(await r());return t}var Zr=J(8461);async function Ac(e,t){const r=e.
map(o=>Oc(o,t));return Promise.all(r.map(o=>o()))}function Oc(e,t){const r=Tc(e,t),o=Pc(e,t);return async()=>{const[s,a,
d]=await Promise.all([ei(r),o(),Zc(e,t)]),{directory:b,credentials:S,manifest:z}=e.component,Z=z?.state==="found"?z.name:
void 0;return{directory:b,...S.recordId!==void 0&&{recordId:S.recordId},...Z!==void 0&&{name:Z},events:s,record:a,standards:d.
report,problems:[...e.problems,...s.flatMap(({body:L,delivery:H})=>Yn(`event ${L.event}`,H)),...Yn("record",a.delivery),
...d.problems]}}}function Tc({credentials:e,events:t},r){return e===void 0?[]:t.map(o=>{const s=r.prepare({kind:"event",
body:o.body},e);return async()=>({...o,...Ic(await s())})})}function Pc({credentials:e,record:t},r){if(t.kind==="skipped")
return async()=>({state:"skipped",reason:t.reason});if(t.kind!=="upload"||e===void 0){const s=t.kind==="checked"?"checke\
d":"failed";return async()=>({state:s})}const o=r.prepare({kind:"record",body:t.record},e);return async()=>Tr(await o())}
async function Zc({component:e,credentials:t,standards:r},o){if(r.kind==="skipped")return{report:{state:"skipped",reason:r.
reason},problems:[]};if(r.kind==="failed"||t===void 0)return{report:{state:"failed"},problems:[]};const{baselineId:s}=r,
a={workspace:o.workspace,directory:e.directory},{checks:d,problems:b}=await zc(a,s,t,o.fetchBaseline);if(d===void 0)return{
report:{state:"failed",baselineId:s},problems:b};if(r.kind==="check")return{report:{state:"checked",baselineId:s,checks:d},
problems:b};const S=(0,Zr.putStatusWords)((0,Zr.toStandardsResult)(d),o.statusWords),z=Tr(await o.prepare({kind:"standar\
ds",body:S},t)());return{report:{...z,baselineId:s,checks:d},problems:[...b,...Yn("standards",z.delivery)]}}function Ic(e){
return e===void 0?{}:{delivery:e}}const xc=he(import.meta.url)("node:child_process");var Rc=J(7975);const Cc=(0,Rc.promisify)(
xc.execFile),Mc=1e4,Nc=64*1024*1024;async function ti(e,t){const{before:r,after:o,fromMergeBase:s=!1}=t;try{return s&&await Fc(
e)?void 0:(await ni(e,["diff-tree","-r","-z","--name-only","--no-renames",...s?["--merge-base",r]:[r],o])).split("\0").filter(
b=>b!=="")}catch{return}}function Dc(e,t){const r=t.split("/"),s=[e,...r.map((a,d)=>(0,nt.join)(e,...r.slice(0,d+1)))].find(
a=>(0,pt.existsSync)((0,nt.join)(a,".git")))??e;return(0,nt.relative)(e,s).split(nt.sep).join("/")||"."}async function Fc(e){
return(await ni(e,["rev-parse","--is-shallow-repository"])).trim()!=="false"}async function ni(e,t){const{stdout:r}=await Cc(
"git",["-c","safe.directory=*",...t],{cwd:e,timeout:Mc,maxBuffer:Nc,windowsHide:!0});return r}var Te=J(4008);function Lc(e,t){
const r=Xn(e),o=t.flatMap(a=>ri(a).flatMap(d=>jc(r,Xn(d)).map(b=>({component:a,...b})))),s=o.filter(a=>!o.some(d=>Bc(a,d)));
return t.filter(a=>s.some(d=>d.component===a))}function Uc(e,t){for(const{index:r}of e.matchAll(/^|(?<=[:/])/g)){const o=Xn(
e.slice(r)).join(" "),s=t.filter(a=>ri(a).some(d=>o!==""&&Xn(d).join(" ")===o));if(s.length>0)return s}return[]}function ri({
directory:e,manifest:t,credentials:r}){const o=e.slice(e.lastIndexOf("/")+1),s=t?.state==="found"?t.name:void 0;return[e,
o,s,r.recordId].filter(a=>a!==void 0)}function Xn(e){return e.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu)??
[]}function jc(e,t){return t.length===0?[]:e.flatMap((r,o)=>t.every((s,a)=>e[o+a]===s)?[{start:o,end:o+t.length}]:[])}function Bc(e,t){
return e.end-e.start<t.end-t.start&&t.start<=e.start&&e.end<=t.end}function qc(e,t){const r=new Map(t.map(s=>[s.directory,
s])),o=new Map;for(const s of e){const a=Wc(s,r);if(a===void 0)continue;const d=o.get(a);d===void 0?o.set(a,[s]):d.push(
s)}return o}function Wc(e,t){for(let r=e.lastIndexOf("/");r>0;r=e.lastIndexOf("/",r-1)){const o=t.get(e.slice(0,r));if(o!==
void 0)return o}return t.get(".")}function Gc(e,t,r){const o={events:new Map,notes:[],problems:[]},s=new Set;for(const{changed:a,
...d}of e){const b=r===void 0?Hc({...d,...a&&{changed:a}},t):Kc(r,t);for(const[z,Z]of b.reasons){const L=o.events.get(z)??
[];o.events.set(z,[...L,{...d,routing:Z}])}const S=b.problem?.message??b.note;S===void 0||s.has(S)||(s.add(S),b.problem!==
void 0&&o.problems.push(b.problem),b.note!==void 0&&o.notes.push(b.note))}return o}function Vc(e,t){switch(e.kind){case"\
commits":case"pull-request":return!0;case"deployment":return ii(e.names,t).size===0;case"incident":case"repository":return!1}}
function Hc(e,t){const{subject:r}=e;switch(r.kind){case"commits":return oi(e,"the push changed",t);case"pull-request":return oi(
e,`pull request #${r.number} changes`,t);case"deployment":return Jc(e,r.names,t);case"incident":return Yc(e,r.labels,t);case"\
repository":return Ir(e,"nothing tells which component it is about","give record-id")}}function Kc(e,t){const r=t.find(({
credentials:s})=>s.recordId===e);if(r!==void 0)return{reasons:new Map([[r,"record-id names its record"]])};const o=`reco\
rd-id is ${(0,ve.hD)(e)}, which is the record of none of the ${t.length} components; give one of theirs, or leave it out`;
return{reasons:new Map,problem:(0,Te.oi)(o)}}function oi({body:e,changed:t},r,o){if(t?.kind==="known"){const a=si(t.files,
r,o);return a.size>0?{reasons:a}:{reasons:a,note:`${e.event} goes to no component: ${r} no file of one`}}const s=t?.kind===
"too-many"?`${r} more files than the ${t.limit} that GitHub lists`:`what ${r} is not known (${t?.reason??"it was not loo\
ked up"})`;return ai(e.event,s,o)}function Jc(e,t,r){const o=ii(t,r);if(o.size>0)return{reasons:o};const{body:s,changed:a}=e,
d="the deployment brings changes to";if(a?.kind==="too-many")return ai(s.event,`${d} more files than the ${a.limit} that\
 GitHub lists`,r);if(a?.kind==="known"){const z=si(a.files,d,r);return z.size>0?{reasons:z}:{reasons:z,note:`${s.event} \
goes to no component: ${d} no file of one`}}const b=t.length===0?"no environment, tag or workflow":t.map(ve.hD).join(", "),
S=a?.reason??"it was not looked up";return Ir(e,`${b} names none, and what changed since the deployment before is not kn\
own (${S})`,"name one in the environment (production-web), the tag (web@1.2.0) or the workflow, or give record-id")}function Yc(e,t,r){
const o=new Map;for(const a of t)for(const d of Uc(a,r))o.set(d,`the label ${(0,ve.hD)(a)} names it`);if(o.size>0)return{
reasons:o};const s=t.length===0?"it has no label":"none of its labels names one";return Ir(e,s,"add a label such as inci\
dent:web or component/web, or give record-id")}function ii(e,t){return new Map(e.flatMap(r=>Lc(r,t).map(o=>[o,`${(0,ve.hD)(
r)} names it`])))}function si(e,t,r){const o=[...qc(e,r)].map(([s,[a="",...d]])=>{const b=d.length===0?"":` and ${d.length}\
 more of its files`;return[s,`${t} ${(0,ve.ml)((0,ve.ts)(a),80)}${b}`]});return new Map(o)}function ai(e,t,r){return{reasons:new Map(
r.map(s=>[s,`all components: ${t}`])),problem:ui(`${e} goes to all ${r.length} components: ${t}`)}}function Ir({body:e},t,r){
const o=`${e.event} goes to no component: ${t}; ${r}`;return{reasons:new Map,problem:ui(o)}}function ui(e){return{kind:"\
payload",level:"warning",title:"Phaset: which component",message:e}}async function Xc(e,t,{workspace:r,access:o}){const s=Dc(
r,t[0]?.directory??"."),a=rd(o),d=new Map,b=S=>{const z=JSON.stringify(S),Z=d.get(z)??Qc(S,(0,nt.resolve)(r,s),a);return d.
set(z,Z),Z};return Promise.all(e.map(async S=>Vc(S.subject,t)?{...S,changed:od(await b(S.subject),s)}:S))}async function Qc(e,t,r){
switch(e.kind){case"commits":return ci(e,t,r);case"pull-request":return td(e,t,r);case"deployment":return nd(e,t,r);case"\
incident":case"repository":return jt("it is about no commit")}}const ed=/^0+$/;async function ci(e,t,r){if(ed.test(e.before))
return jt("the branch is new, with nothing before it");const o=await ti(t,e);return o!==void 0?{kind:"known",files:o}:r(
"contents: read",async s=>{const{compareCommits:a}=await J.e(88).then(J.bind(J,1088));return a(s,e.before,e.after)})}async function td({
number:e,base:t,head:r},o,s){if(t!==void 0&&r!==void 0){const a=await ti(o,{before:t,after:r,fromMergeBase:!0});if(a!==void 0)
return{kind:"known",files:a}}return s("pull-requests: read",async a=>{const{listPullRequestFiles:d}=await J.e(88).then(J.
bind(J,1088));return d(a,e)})}async function nd({sha:e,environment:t},r,o){if(t===void 0)return jt("it has no environmen\
t");const s=await o("deployments: read",async a=>{const{findPreviousDeployment:d}=await J.e(626).then(J.bind(J,2626));return d(
a,t,e)});return s===void 0?jt("the environment has no earlier deployment"):typeof s=="string"?ci({before:s,after:e},r,o):
s}function rd(e){let t;return async(r,o)=>{if(e.token==="")return jt(`github-token is empty; give it a token with ${r}`);
const{explainApiFailure:s,openApi:a}=await J.e(522).then(J.bind(J,7522));try{return t??=a(e),await o(await t)}catch(d){return jt(
s(d,r))}}}function jt(e){return{kind:"unknown",reason:e}}function od(e,t){return e.kind!=="known"||t==="."?e:{kind:"know\
n",files:e.files.map(r=>`${t}/${r}`)}}var di=J(7598);const ht=e=>({kind:"value",value:e}),We=e=>({kind:"invalid",problem:e});
function id(e){const[,t,r]=/^(\d{1,4})\/(\d{1,4})$/.exec(e.trim())??[],o={index:Number(t),total:Number(r)};return o.index>=
1&&o.index<=o.total?ht(o):We("takes a share such as 2/10: the second of ten, counted from 1")}function sd(e,{index:t,total:r}){
return(0,di.createHash)("sha256").update(e).digest().readUInt32BE()%r+1===t}function li(e){return e===void 0||e.index===
1}async function ad({components:e,problems:t},r,{recordId:o,shard:s,sources:a}){const[d]=e;if(e.length===1&&t.length===0&&
d!==void 0){const Z=new Map([[d,li(s)?[...r]:[]]]);return{assignments:fi(e,Z,s),notes:[],problems:t}}const b=li(s)&&e.length>
0?r:[],S=o===void 0?await Xc(b,e,a):[...b],z=Gc(S,e,o);return{assignments:fi(e,z.events,s),notes:z.notes,problems:[...t,
...z.problems]}}function fi(e,t,r){return e.map(s=>({component:s,events:t.get(s)??[],eventsOnly:r!==void 0&&!sd(s.directory,
r)})).filter(({events:s,eventsOnly:a})=>!a||s.length>0)}class ud{value;next;constructor(t){this.value=t}}class cd{#e;#t;#n;constructor(){
this.clear()}enqueue(t){const r=new ud(t);this.#e?(this.#t.next=r,this.#t=r):(this.#e=r,this.#t=r),this.#n++}dequeue(){const t=this.#e;
if(t)return this.#e=this.#e.next,this.#n--,this.#e||(this.#t=void 0),t.value}peek(){if(this.#e)return this.#e.value}clear(){
this.#e=void 0,this.#t=void 0,this.#n=0}get size(){return this.#n}*[Symbol.iterator](){let t=this.#e;for(;t;)yield t.value,
t=t.next}*drain(){for(;this.#e;)yield this.dequeue()}}function xr(e){let t=!1;if(typeof e=="object"&&({concurrency:e,rejectOnClear:t=!1}=
e),pi(e),typeof t!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const r=new cd;let o=0;const s=()=>{
o<e&&r.size>0&&(o++,r.dequeue().run())},a=()=>{o--,s()},d=async(z,Z,L)=>{const H=(async()=>z(...L))();Z(H);try{await H}catch{}
a()},b=(z,Z,L,H)=>{const j={reject:L};new Promise(se=>{j.run=se,r.enqueue(j)}).then(d.bind(void 0,z,Z,H)),o<e&&s()},S=(z,...Z)=>new Promise(
(L,H)=>{b(z,L,H,Z)});return Object.defineProperties(S,{activeCount:{get:()=>o},pendingCount:{get:()=>r.size},clearQueue:{
value(){if(!t){r.clear();return}const z=AbortSignal.abort().reason;for(;r.size>0;)r.dequeue().reject(z)}},concurrency:{get:()=>e,
set(z){pi(z),e=z,queueMicrotask(()=>{for(;o<e&&r.size>0;)s()})}},map:{async value(z,Z){const L=[];try{Array.from(z,(H,j)=>{
const se=S(Z,H,j);return L.push(se),se})}catch(H){for(const j of L)j.catch(()=>{});throw H}return Promise.all(L)}}}),S}function Kg(e,t){
const r=xr(t),o=(...s)=>r(()=>e(...s));return Object.defineProperty(o,"clearQueue",{value:r.clearQueue}),o}function pi(e){
if(!((Number.isInteger(e)||e===Number.POSITIVE_INFINITY)&&e>0))throw new TypeError("Expected `concurrency` to be a numbe\
r from 1 and up")}var Rr=J(1455),hi=J(63);const dd=/[*?[]/;async function ld(e,t){const r=e.filter(d=>d.startsWith("!")),
o=e.filter(d=>!d.startsWith("!"));if(o.length===0)return{directories:[],problems:[(0,Te.oi)("working-directory only excl\
udes; give a directory or a glob, such as apps/*")]};const s=await Promise.all(o.map(d=>dd.test(d)?pd(d,r,t):fd(d,t))),a=s.
flatMap(d=>d.directories);return{directories:[...new Set(a)].sort(),problems:s.flatMap(({problems:d})=>d)}}async function fd(e,t){
const r=(0,nt.resolve)(t,e);return!(0,hi.F)(t,r)||await md(t,r)?mi(e):{directories:[gi(t,r)],problems:[]}}async function pd(e,t,r){
if(hd(e))return mi(e);const{findManifests:o,MANIFEST_FILE:s}=await Promise.all([J.e(377),J.e(300)]).then(J.bind(J,8300)),
a=await o(e,t,r);return a.length===0?yi(`working-directory: no directory that ${(0,ve.hD)(e)} matches holds a ${s}; mend\
 the pattern, add the manifest, or check the repository out before this step`):{directories:a.map(b=>gi(r,(0,nt.dirname)(
b))),problems:[]}}function hd(e){return/^(?:[/\\~]|[A-Za-z]:)/.test(e)||e.split(/[/\\]/).includes("..")}async function md(e,t){
try{return!(0,hi.F)(await(0,Rr.realpath)(e),await(0,Rr.realpath)(t))}catch{return!1}}function mi(e){return yi(`working-d\
irectory: ${(0,ve.hD)(e)} leads out of the workspace; name a directory of this repository, relative to its root`)}function yi(e){
return{directories:[],problems:[(0,Te.oi)(e)]}}function gi(e,t){return(0,nt.relative)(e,t).split(nt.sep).join("/")||"."}
const yd=16;async function gd(e){const{inputs:t,workspace:r}=e,{directories:o,problems:s}=await ld(t["working-directory"],
r),[a]=o;if(o.length===1&&s.length===0&&a!==void 0)return{components:[await _i(a,e)],problems:s};const{"record-id":d,...b}=t,
S={...e,inputs:{...b,"record-id":void 0}},Z=await xr(yd).map(o,L=>_i(L,S));return{components:vd(Z),problems:s}}async function _i(e,{
inputs:t,tokens:r,workspace:o,withManifest:s}){const a=t["org-id"]===void 0||t["record-id"]===void 0,d=s||a?await _d(o,e):
void 0,b=d?.state==="found"?d:void 0,S=t["org-id"]??b?.organizationId,z=t["record-id"]??b?.recordId,Z=r?.kind==="one"?r.
token:r?.tokens.get(z??"");return{directory:e,...d&&{manifest:d},credentials:{...S!==void 0&&{orgId:S},...z!==void 0&&{recordId:z},
...Z!==void 0&&{token:Z}}}}async function _d(e,t){const{readManifest:r}=await Promise.all([J.e(547),J.e(450)]).then(J.bind(
J,2450));return r({workspace:e,directory:t})}function vd(e){const t=Map.groupBy(e,({credentials:r})=>r.recordId);return e.
map(r=>{const{recordId:o}=r.credentials,a=(o===void 0?[]:t.get(o)??[]).filter(d=>d!==r).map(({directory:d})=>d);return a.
length===0?r:{...r,sameRecord:a}})}var w=J(8395);function wd(e,t){const r=s=>e[s]??"",o=bd(r("GITHUB_EVENT_PATH"),t);return o.
kind==="invalid"?o:ht({eventName:r("GITHUB_EVENT_NAME"),payload:o.value,sha:r("GITHUB_SHA"),ref:r("GITHUB_REF"),repository:r(
"GITHUB_REPOSITORY"),serverUrl:r("GITHUB_SERVER_URL"),actor:r("GITHUB_ACTOR")})}function bd(e,t){if(e==="")return ht({});
let r;try{r=t(e)}catch{return We("the event's payload can't be read: no file at GITHUB_EVENT_PATH")}try{return ht(JSON.parse(
r))}catch{return We("the event's payload, the file at GITHUB_EVENT_PATH, is not JSON")}}function vi({eventName:e,payload:t,
actor:r}){if(r==="dependabot[bot]")return!0;const{data:o}=kd.safeParse(t);if(o?.repository?.fork===!0)return!0;if(o?.pull_request===
void 0||!$d.has(e))return!1;const{head:s,base:a}=o.pull_request;return s.repo==null||s.repo.id!==a.repo.id}const $d=new Set(
["pull_request","pull_request_review","pull_request_review_comment"]),wi=w.Ikc({id:w.aig()}),kd=w.Ikc({repository:w.lqM(
w.Ikc({fork:w.lqM(w.zMY())})),pull_request:w.lqM(w.Ikc({head:w.Ikc({repo:w.cl6(wi)}),base:w.Ikc({repo:wi})}))});function Sd({
serverUrl:e,repository:t}){return e===""||t===""?void 0:`${e}/${t}`}function Ed({endpoint:e,"webhook-token":t},r){if(e!==
void 0&&t!==void 0){const s=e.inTheClear?[(0,Te.oi)(zd,"warning")]:[];return{connection:{kind:"open",endpoint:e,tokens:t},
problems:s}}return vi(r)?{connection:{kind:"without-secrets"},problems:[(0,Te.oi)(Ad,"notice")]}:{connection:{kind:"clos\
ed"},problems:bi({endpoint:e!==void 0,token:t!==void 0},r)}}function bi(e,t){if(vi(t))return[];const r=[];return e.endpoint||
r.push($i("endpoint","variable","address")),e.token||r.push($i("webhook-token","secret","token")),r}const zd="endpoint i\
s http:// and not on this machine: the webhook token travels unencrypted; give an https:// address",Ad="GitHub gives no \
secrets to this run (a pull request from a fork, a run that Dependabot started, or a fork), so nothing is sent to Phaset\
; what needs no secret is done";function $i(e,t,r){return(0,Te.oi)(`${e} is empty; give it the ${r}, and see that the ${t}\
 it comes from exists and is named right`)}function He(e,t,r=[]){return{kind:"send",events:[{body:e,subject:t}],notes:r}}
function Ze(e,t=[]){return{kind:"nothing",reason:e,notes:t}}var ki=J(8532);const Od=1e12,Td=9999999999999,Pd=/^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})$/,
Zd=/^(\d{4})-(\d{2})-(\d{2})$/,Id=/^(?:\d{10}|\d{13})$/;function Si(e){if(typeof e!="string"&&typeof e!="number")return{
kind:"unreadable"};const t=xd(String(e).trim());return t===void 0?{kind:"unreadable"}:t<Od||t>Td?{kind:"out-of-range"}:{
kind:"timestamp",timestamp:String(t)}}function xd(e){if(Id.test(e))return Number(e)*(e.length===10?1e3:1);const t=Pd.exec(
e)??Zd.exec(e);if(t===null||!Rd(Number(t[1]),Number(t[2]),Number(t[3])))return;const r=Date.parse(e.replace(" ","T").replace(
",","."));return Number.isNaN(r)?void 0:r}function Rd(e,t,r){const o=new Date(Date.UTC(e,t-1,r));return o.getUTCMonth()===
t-1&&o.getUTCDate()===r}const Cd="a full commit SHA of 40 or 64 hexadecimal digits: a short one would match no change",Ei="\
a time in ISO 8601, or a Unix timestamp of 10 or 13 digits",Md="a time between 2001-09-09 and 2286-11-20",je=w.YjP({error:"\
text"}),Qn=w.zMY({error:"true or false"}),Zt=ln(e=>typeof e=="string"&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(e)?{value:e.
toLowerCase()}:{expected:Cd}),Re=ln(e=>{const t=Si(e);return t.kind==="timestamp"?{value:t.timestamp}:{expected:t.kind===
"out-of-range"?Md:Ei}}),zi=ln(e=>{const t=Si(e);return t.kind==="unreadable"?{expected:Ei}:{value:t.kind==="timestamp"?t.
timestamp:void 0}});function Ai(e){return`The time of ${e} is outside 2001 to 2286: it was left out, and Phaset uses the\
 time of arrival`}const Bt=ln(e=>{const t=typeof e=="string"&&/^\d+$/.test(e)?Number(e):e;return typeof t=="number"&&Number.
isSafeInteger(t)&&t>=0?{value:t}:{expected:"a whole number, 0 or more"}}),Oi=ln(e=>typeof e=="string"&&e.trim()!==""?{value:e}:
Number.isSafeInteger(e)?{value:String(e)}:{expected:"an ID, as text or a whole number"});function ln(e){return w.FsL(w.L5J(),
w.pdi((t,r)=>{const o=e(t);return"value"in o?o.value:(r.issues.push({code:"custom",input:t,message:o.expected}),ki.tm)}))}
function fn(e,t){const r=t.toLowerCase();return e.some(o=>Nd(o.toLowerCase(),r))}function Nd(e,t){const[r="",...o]=e.split(
"*"),s=o.pop();if(s===void 0)return t===r;if(!t.startsWith(r))return!1;let a=r.length;for(const d of o){const b=t.indexOf(
d,a);if(b===-1)return!1;a=b+d.length}return t.length-s.length>=a&&t.endsWith(s)}const Ti=10,Dd=80,Fd={object:"an object",
array:"a list"},Ld=w.Ikc({action:je});function me(e,t,r){return Zi(t,e.payload,`${e.eventName}: `,r)}function qt(e,t){return me(
e,Ld,({action:r})=>t(r))}function Ud(e,t){return Zi(Zt,e.sha,"GITHUB_SHA",t)}function pn(e,t){return Ze(`${e.eventName} ${De(
t)} has no Phaset event`)}function De(e){return(0,ve.ml)((0,ve.ts)(e),Dd)}function Pi(e,t){const r=e.issues.map(s=>jd(s,
t)),o=r.length-Ti;return o<=0?r:[...r.slice(0,Ti),`\u2026 and ${o} more of the kind`]}function Zi(e,t,r,o){const s=e.safeParse(
t,{reportInput:!0});return s.success?o(s.data):{kind:"invalid",problems:Pi(s.error,r)}}function jd(e,t){const r=e.path.map(
b=>typeof b=="number"?`[${b}]`:`.${String(b)}`),o=`${t}${r.join("").replace(/^\./,"")}`,s=o.endsWith(": ")?`${o}the payl\
oad`:o,a=e.input===void 0?"is missing":`is ${(0,ve.hD)(e.input)}`,d=e.code==="invalid_type"?Fd[e.expected]:void 0;return`${s}\
 ${a}; expected ${d??e.message}`}const Bd="*[bot]",qd=w.Ikc({sender:w.Ikc({login:je,type:w.lqM(je)})});function er(e,{ignoreActors:t},r){
return t.length===0?r():me(e,qd,({sender:o})=>!(o.type==="Bot"&&t.some(a=>a.toLowerCase()===Bd))&&!fn(t,o.login)?r():Ze(
`${e.eventName} by ${De(o.login)}, whom ignore-actors leaves out`))}var mt=J(3305);const Ii=Ke(w.Whr()),hn=Ke(w.YjP().check(
mt.m9(1))),Cr=Ke(Zt),xi=Ke(w.Ikc({sha:Cr})),Ri=Ke(w.YOg(w.Ikc({name:w.YjP()}))),Wd=w.Ikc({pull_request:Ke(w.Ikc({number:Ii,
base:xi,head:xi})),issue:Ke(w.Ikc({number:Ii,labels:Ri,pull_request:w.lqM(w.L5J())})),changes:Ke(w.Ikc({new_issue:Ke(w.Ikc(
{labels:Ri}))})),deployment:Ke(w.Ikc({environment:hn})),deployment_status:Ke(w.Ikc({environment:hn})),release:Ke(w.Ikc({
tag_name:hn})),workflow:Ke(w.Ikc({name:hn})),workflow_run:Ke(w.Ikc({name:hn})),before:Cr,after:Cr});function Fe(e,t){const r=Wd.
safeParse(e),o=r.success?Gd(r.data,t):void 0;return o!==void 0?o:t===void 0?{kind:"repository"}:{kind:"deployment",sha:t,
names:[]}}function Gd(e,t){return Vd(e)??Hd(e)??Kd(e,t)??Jd(e)}function Vd({pull_request:e,issue:t}){const r=t?.pull_request!==
void 0&&t.pull_request!==null,o=e?.number??(r?t?.number:void 0);if(o===void 0)return;const s=e?.base?.sha,a=e?.head?.sha;
return{kind:"pull-request",number:o,...s!==void 0&&a!==void 0?{base:s,head:a}:{}}}function Hd({issue:e,changes:t}){return e?.
labels===void 0?void 0:{kind:"incident",labels:[...e.labels,...t?.new_issue?.labels??[]].map(o=>o.name)}}function Kd(e,t){
if(t===void 0)return;const r=e.deployment_status?.environment??e.deployment?.environment;if(r!==void 0)return{kind:"depl\
oyment",sha:t,names:[r],environment:r};const o=e.release?.tag_name??e.workflow?.name??e.workflow_run?.name;return o===void 0?
void 0:{kind:"deployment",sha:t,names:[o]}}function Jd({before:e,after:t}){if(!(e===void 0||t===void 0))return{kind:"com\
mits",before:e,after:t}}function Ke(e){return w.MfU(w.lqM(e),void 0)}function Yd(e,t){return qt(e,r=>r!=="created"?pn(e,
r):er(e,t,()=>He({event:"comment"},Fe(e.payload))))}const Xd="success",Qd=w.Ikc({deployment_status:w.Ikc({state:je})}),el=w.
Ikc({deployment_status:w.Ikc({environment:w.cl6(je)})}),Ci=w.Ikc({deployment:w.Ikc({environment:je})}),tl=w.Ikc({deployment:w.
Ikc({sha:Zt})}),nl=w.Ikc({deployment:w.Ikc({sha:Zt}),deployment_status:w.Ikc({created_at:Re})});function rl(e,t){return me(
e,Qd,({deployment_status:{state:r}})=>r!==Xd?Ze(`deployment_status ${De(r)} is not a success`):me(e,el,({deployment_status:{
environment:o}})=>o?Mr(t,o,()=>Mi(e)):me(e,Ci,({deployment:s})=>Mr(t,s.environment,()=>Mi(e)))))}function ol(e,t){return me(
e,Ci,({deployment:r})=>Mr(t,r.environment,()=>me(e,tl,({deployment:{sha:o}})=>He({event:"deployment",commitSha:o},Fe(e.payload,
o)))))}function Mi(e){return me(e,nl,({deployment:{sha:t},deployment_status:r})=>He({event:"deployment",commitSha:t,timestamp:r.
created_at},Fe(e.payload,t)))}function Mr({deploymentEnvironments:e},t,r){if(fn(e,t))return r();const o=De(e.join(", "));
return Ze(`deployment to ${De(t)}: not in deployment-environments (${o})`)}var Ni=J(1916);const ot=w.YjP().check(mt.Fk(/^(?:[1-9]\d{9}|[1-9]\d{12})$/)),
Di=w.YjP().check(mt.Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),Fi=w.YjP().check(mt.m9(1)),Nr=w.Whr().check(mt.UI()),Li={createdAt:w.
lqM(ot),submittedAt:w.lqM(ot)},nr=w.gMt("event",[w.rej({event:w.euz("change"),commitSha:Di,timestamp:w.lqM(ot)}),w.rej({
event:w.euz("deployment"),commitSha:Di,timestamp:w.lqM(ot)}),w.rej({event:w.euz("incident-opened"),id:Fi,createdAt:ot}),
w.rej({event:w.euz("incident-resolved"),id:Fi,createdAt:ot,resolvedAt:ot}),w.rej({event:w.euz("comment")}),w.rej({event:w.
euz("review-approved"),...Li}),w.rej({event:w.euz("review-changes"),...Li}),w.rej({event:w.euz("pr-opened"),additions:w.
lqM(Nr),changedFiles:w.lqM(Nr),deletions:w.lqM(Nr)}),w.rej({event:w.euz("pr-closed"),createdAt:w.lqM(ot),closedAt:w.lqM(
ot)}),w.rej({event:w.euz("pr-merged"),createdAt:w.lqM(ot),mergedAt:w.lqM(ot)})]),rr=nr.def.options.map(e=>[...e.shape.event.
def.values][0]),il={commitSha:Zt,timestamp:Re,id:Oi,createdAt:Re,resolvedAt:Re,submittedAt:Re,closedAt:Re,mergedAt:Re,additions:Bt,
changedFiles:Bt,deletions:Bt},sl=100;function Dr(e){const t=nr.def.options.find(({shape:r})=>r.event.def.values[0]===e);
return Object.entries(t?.shape??{}).filter(([r])=>r!=="event").map(([r,o])=>({field:r,required:!(o instanceof w.Xz9)}))}
function Ui(e,t,r,o){const s=al(e,Object.keys(t),o),a={};for(const{field:d,required:b}of Dr(e)){const S={path:o+d,value:t[d]},
z=Object.hasOwn(t,d)?S:r[d]??(b?S:null);if(z===null)continue;const Z=il[d].safeParse(z.value,{reportInput:!0});Z.success?
a[d]=Z.data:s.push(...Pi(Z.error,z.path))}return s.length>0?{kind:"invalid",problems:s}:{kind:"made",body:nr.parse({event:e,
...a})}}function al(e,t,r){const o=Dr(e).map(({field:s})=>s);return t.filter(s=>!o.includes(s)).map(s=>{const a=`${r}${(0,ve.
hD)(s)} is no field of ${e}`;if(o.length===0)return`${a}, which takes none`;const d=(0,Ni.kp)(s.slice(0,sl),o);return`${a}\
, which takes ${o.join(", ")}; did you mean ${d}?`})}const ul=100,ji="repository_dispatch: client_payload.",cl=w.Ikc({client_payload:w.
cl6(w.IeY(ll,"an object"))});function dl(e){return me(e,cl,({client_payload:t})=>{const{event:r,...o}=t??{};if(r===void 0)
return Ze("repository_dispatch without client_payload.event");if(!fl(r))return{kind:"invalid",problems:[pl(r)]};const s=Ui(
r,o,{},ji);if(s.kind==="invalid")return s;const a=s.body.event==="deployment"?s.body.commitSha:void 0;return He(s.body,Fe(
e.payload,a))})}function ll(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function fl(e){return rr.includes(
e)}function pl(e){const t=`${ji}event is ${(0,ve.hD)(e)}; expected one of ${rr.join(", ")}`;return typeof e!="string"?t:
`${t}; did you mean ${(0,Ni.kp)(e.slice(0,ul),rr)}?`}const Wt=w.Ikc({name:je}),Fr=w.Ikc({labels:w.YOg(Wt),type:w.cl6(Wt)}),
Bi=w.Ikc({issue:Fr}),hl=w.Ikc({issue:Fr,changes:w.cl6(w.Ikc({new_issue:w.cl6(Fr)}))}),ml=w.Ikc({label:Wt}),yl=w.Ikc({type:Wt}),
gl=w.Ikc({label:w.cl6(Wt)}),_l=w.Ikc({type:w.cl6(Wt)}),qi=w.Ikc({issue:w.Ikc({state:w.k5n(["open","closed"],{error:"open\
 or closed"})})}),Lr={id:Oi,created_at:Re},vl=w.Ikc({issue:w.Ikc(Lr)}),Wi=w.Ikc({issue:w.Ikc({...Lr,closed_at:Re})}),wl=w.
Ikc({issue:w.Ikc({...Lr,updated_at:Re})});function bl(e,t){return qt(e,r=>{switch(r){case"opened":case"reopened":return Ur(
e,t,()=>Yi(e));case"labeled":return me(e,ml,({label:o})=>Gi(e,t,"label",{labels:[o]}));case"typed":return me(e,yl,({type:o})=>Gi(
e,t,"type",{labels:[],type:o}));case"closed":return Ur(e,t,()=>El(e));case"unlabeled":return $l(e,t);case"untyped":return kl(
e,t);case"deleted":return Ur(e,t,()=>jr(e,()=>qr(e)));case"transferred":return Sl(e,t);default:return pn(e,r)}})}function Gi(e,t,r,o){
return It(t,o)?me(e,qi,({issue:s})=>s.state==="open"?Yi(e):zl(e)):Br(e,r,o)}function $l(e,t){return me(e,gl,({label:r})=>{
if(!r)return Ji(e,"label");const o={labels:[r]};return It(t,o)?Vi(e,t,s=>({...s,labels:s.labels.filter(a=>!Hi(a,r))})):Br(
e,"label",o)})}function kl(e,t){return me(e,_l,({type:r})=>{if(!r)return Ji(e,"type");const o={labels:[],type:r};return It(
t,o)?Vi(e,t,s=>({...s,type:s.type&&Hi(s.type,r)?null:s.type})):Br(e,"type",o)})}function Vi(e,t,r){return me(e,Bi,({issue:o})=>It(
t,r(o))?Ze("issues: another label or type still makes it an incident"):jr(e,()=>qr(e)))}function Sl(e,t){return me(e,hl,
({issue:r,changes:o})=>{const s=o?.new_issue;return!It(t,r)&&!(s&&It(t,s))?Ki(e):jr(e,()=>qr(e))})}function Ur(e,t,r){return me(
e,Bi,({issue:o})=>It(t,o)?r():Ki(e))}function jr(e,t){return me(e,qi,({issue:r})=>r.state==="open"?t():Ze("issues: the i\
ncident was resolved when it closed"))}function It({incidentLabels:e,incidentTypes:t},{labels:r,type:o}){return r.some(a=>fn(
e,a.name))||(o?fn(t,o.name):!1)}function Hi(e,t){return e.name.toLowerCase()===t.name.toLowerCase()}function Ki({eventName:e}){
return Ze(`${e}: neither a label nor the type makes it an incident`)}function Br({eventName:e},t,{labels:r,type:o}){const s=o??
r[0];return Ze(`${e}: the ${t} ${De(s?.name??"")} is none of incident-${t}s`)}function Ji({eventName:e},t){const r=`${e}\
 without the removed ${t}: it was deleted from the repository`;return Ze(r,[`It can't be known whether the removed ${t} \
was one of incident-${t}s. If it was, the incident is still open in Phaset: send \`event: incident-resolved\` for it`])}
function Yi(e){return me(e,vl,({issue:{id:t,created_at:r}})=>He({event:"incident-opened",id:t,createdAt:r},Fe(e.payload)))}
function El(e){return me(e,Wi,({issue:{id:t,created_at:r,closed_at:o}})=>Xi(e,{id:t,createdAt:r,resolvedAt:o}))}function qr(e){
return me(e,wl,({issue:{id:t,created_at:r,updated_at:o}})=>Xi(e,{id:t,createdAt:r,resolvedAt:o}))}function Xi(e,t){return He(
{event:"incident-resolved",...t},Fe(e.payload))}function zl(e){return me(e,Wi,({issue:{id:t,created_at:r,closed_at:o}})=>{
const s={id:t,createdAt:r},a=Fe(e.payload),d={body:{event:"incident-opened",...s},subject:a},b={body:{event:"incident-re\
solved",...s,resolvedAt:o},subject:a};return{kind:"send",events:[d,b],notes:[]}})}const Al=w.Ikc({pull_request:w.Ikc({additions:Bt,
changed_files:Bt,deletions:Bt})}),Ol=w.Ikc({pull_request:w.Ikc({merged:Qn})}),Tl=w.Ikc({pull_request:w.Ikc({created_at:Re,
merged_at:Re})}),Pl=w.Ikc({pull_request:w.Ikc({created_at:Re,closed_at:Re})});function Zl(e){return qt(e,t=>{switch(t){case"\
opened":return Il(e);case"closed":return me(e,Ol,({pull_request:r})=>r.merged?xl(e):Rl(e));default:return pn(e,t)}})}function Il(e){
return me(e,Al,({pull_request:t})=>{const{additions:r,changed_files:o,deletions:s}=t,a=Fe(e.payload);return He({event:"p\
r-opened",additions:r,changedFiles:o,deletions:s},a)})}function xl(e){return me(e,Tl,({pull_request:t})=>{const r={createdAt:t.
created_at,mergedAt:t.merged_at};return He({event:"pr-merged",...r},Fe(e.payload))})}function Rl(e){return me(e,Pl,({pull_request:t})=>{
const r={createdAt:t.created_at,closedAt:t.closed_at};return He({event:"pr-closed",...r},Fe(e.payload))})}const Cl=w.Ikc(
{repository:w.Ikc({default_branch:je})});function Qi(e,{changeBranches:t},r,o){const s=a=>{if(fn(a,r))return o();const d=De(
a.join(", "));return Ze(`${e.eventName} on ${De(r)}: not in change-branches (${d})`)};return t.length>0?s(t):me(e,Cl,({repository:a})=>s(
[a.default_branch]))}const es="refs/heads/",ts=w.Ikc({id:Zt,timestamp:zi}),Ml=w.Ikc({ref:je}),Nl=w.Ikc({deleted:Qn}),Dl=w.
Ikc({commits:w.YOg(w.L5J())}),Fl=w.Ikc({head_commit:ts}),Ll=w.Ikc({commits:w.YOg(ts)});function Ul(e,t){return me(e,Ml,({
ref:r})=>{if(!r.startsWith(es))return Ze(`push to ${De(r)}, which is no branch`);const o=r.slice(es.length);return me(e,
Nl,({deleted:s})=>s?Ze(`push deleted the branch ${De(o)}`):Qi(e,t,o,()=>jl(e,t)))})}function jl(e,{changes:t}){return me(
e,Dl,({commits:r})=>r.length===0?Ze("push without commits of its own"):t==="all"?me(e,Ll,({commits:o})=>Bl(e,o)):me(e,Fl,
({head_commit:o})=>ns([rs(o,Fe(e.payload))],[o])))}function Bl(e,t){const r=Fe(e.payload);return ns(t.map(o=>rs(o,r)),t)}
function ns(e,t){const r=t.filter(o=>o.timestamp===void 0);return{kind:"send",events:e,notes:r.map(o=>Ai(`commit ${o.id}`))}}
function rs({id:e,timestamp:t},r){return{body:{event:"change",commitSha:e,...t===void 0?{}:{timestamp:t}},subject:r}}const ql=w.
Ikc({release:w.Ikc({draft:Qn,prerelease:Qn})}),Wl=w.Ikc({release:w.Ikc({published_at:Re})});function Gl(e){return qt(e,t=>{
switch(t){case"published":return os(e,()=>me(e,Wl,({release:r})=>is(e,{timestamp:r.published_at})));case"released":return os(
e,()=>is(e,{}));default:return Ze(`release ${De(t)} has no Phaset event`,[`This workflow listens to more than it should:\
 release ${De(t)}. Let it listen to \`types: [released]\` alone, or each release may count twice`])}})}function os(e,t){
return me(e,ql,({release:r})=>r.draft?Ze("release of a draft is no deployment"):r.prerelease?Ze("release of a pre-releas\
e is no deployment"):t())}function is(e,t){return Ud(e,r=>He({event:"deployment",commitSha:r,...t},Fe(e.payload,r)))}const Vl=w.
Ikc({review:w.Ikc({state:je})}),Hl=w.Ikc({review:w.Ikc({body:w.mee(je)})}),Kl=w.Ikc({pull_request:w.Ikc({created_at:Re}),
review:w.Ikc({submitted_at:Re})});function Jl(e,t){return qt(e,r=>r!=="submitted"?pn(e,r):me(e,Vl,({review:o})=>Yl(e,t,o.
state)))}function Yl(e,t,r){switch(r.toLowerCase()){case"approved":return er(e,t,()=>ss(e,"review-approved"));case"chang\
es_requested":return er(e,t,()=>ss(e,"review-changes"));case"commented":return Xl(e,t);default:return Ze(`pull_request_r\
eview of state ${De(r)} has no Phaset event`)}}function Xl(e,t){return me(e,Hl,({review:r})=>r.body===null||r.body.trim()===
""?Ze("pull_request_review without a body: its comments arrive on their own"):er(e,t,()=>He({event:"comment"},Fe(e.payload))))}
function ss(e,t){return me(e,Kl,({pull_request:r,review:o})=>He({event:t,createdAt:r.created_at,submittedAt:o.submitted_at},
Fe(e.payload)))}const Ql=["push","workflow_dispatch","repository_dispatch","schedule","workflow_run"],ef=w.Ikc({workflow_run:w.
Ikc({conclusion:w.mee(je)})}),tf=w.Ikc({workflow_run:w.Ikc({event:je})}),nf=w.Ikc({repository:w.Ikc({full_name:je}),workflow_run:w.
Ikc({head_repository:w.mee(w.Ikc({full_name:je}))})}),rf=w.Ikc({workflow_run:w.Ikc({head_branch:w.mee(je)})}),of=w.Ikc({
workflow_run:w.Ikc({head_sha:Zt,updated_at:Re})});function sf(e,t){return qt(e,r=>r!=="completed"?pn(e,r):me(e,ef,({workflow_run:{
conclusion:o}})=>o==="success"?af(e,t):Ze(`workflow_run concluded ${De(o??"without a result")}: no success`)))}function af(e,t){
return me(e,tf,({workflow_run:{event:r}})=>r==="release"?as(e,()=>us(e)):Ql.includes(r)?as(e,()=>uf(e,t)):Ze(`workflow_r\
un started by ${De(r)} may have deployed another commit`))}function as(e,t){return me(e,nf,({repository:r,workflow_run:o})=>{
const s=o.head_repository?.full_name.toLowerCase();return s===r.full_name.toLowerCase()?t():Ze(`workflow_run of ${s?De(s):
"a deleted fork"}, another repository`)})}function uf(e,t){return me(e,rf,({workflow_run:{head_branch:r}})=>r===null?Ze(
"workflow_run without a head branch"):Qi(e,t,r,()=>us(e)))}function us(e){return me(e,of,({workflow_run:t})=>He({event:"\
deployment",commitSha:t.head_sha,timestamp:t.updated_at},Fe(e.payload,t.head_sha)))}function cf(e,t){switch(e.eventName){case"\
push":return Ul(e,t);case"pull_request":case"pull_request_target":return Zl(e);case"pull_request_review":return Jl(e,t);case"\
pull_request_review_comment":case"issue_comment":return Yd(e,t);case"deployment":return ol(e,t);case"deployment_status":
return rl(e,t);case"release":return Gl(e);case"workflow_run":return sf(e,t);case"issues":return bl(e,t);case"repository_\
dispatch":return dl(e);default:return Ze(`${De(e.eventName)} has no Phaset event`)}}const df=new Set(["pull_request","me\
rge_group"]),lf=new Set(["push","schedule","workflow_dispatch"]),ff=w.Ikc({repository:w.Ikc({default_branch:w.YjP()})});
function cs(e,t){switch(e){case"true":return{kind:"upload",auto:!1};case"check":return{kind:"check",auto:!1};case"false":
return{kind:"nothing",reason:"switched off"};case"auto":return pf(t)}}function pf({eventName:e,ref:t,payload:r}){if(df.has(
e))return{kind:"check",auto:!0};if(!lf.has(e))return{kind:"nothing",reason:`not on ${e}`};const o=ff.safeParse(r).data?.
repository.default_branch;return e==="schedule"||o!==void 0&&t===`refs/heads/${o}`?{kind:"upload",auto:!0}:{kind:"nothin\
g",reason:`${e} is not on the default branch`}}const hf={id:"issue.id",resolvedAt:"issue.closed_at",createdAt:"pull_requ\
est.created_at",submittedAt:"review.submitted_at",closedAt:"pull_request.closed_at",mergedAt:"pull_request.merged_at",additions:"\
pull_request.additions",changedFiles:"pull_request.changed_files",deletions:"pull_request.deletions"};function mf(e,t,r){
const{sources:o,notes:s}=wf(e,t,yf(e,t,r)),a=Ui(e,t,o,"event-fields: ");if(a.kind==="invalid")return a;const d=a.body.event===
"deployment"?a.body.commitSha:void 0;return He(a.body,Fe(r.payload,d),s)}function yf(e,t,r){const o=gf(r),s=Dr(e).map(({
field:a})=>{if(a==="commitSha")return[a,o];if(a==="timestamp")return[a,_f(e,t.commitSha,o,r)];const d=a==="createdAt"&&e.
startsWith("incident-");return[a,it(r,d?"issue.created_at":hf[a])]});return Object.fromEntries(s)}function gf(e){const t=it(
e,"pull_request.merged")?.value===!0;return it(e,"deployment.sha")??it(e,"workflow_run.head_sha")??it(e,t?"pull_request.\
merge_commit_sha":"pull_request.head.sha")??{path:"GITHUB_SHA",value:e.sha}}function _f(e,t,r,o){const s=t??r.value;return e===
"change"?ds(it(o,"head_commit.id")?.value,s)?it(o,"head_commit.timestamp"):void 0:ds(r.value,s)?vf(o):void 0}function vf(e){
switch(e.eventName){case"deployment_status":return it(e,"deployment_status.created_at");case"workflow_run":return it(e,"\
workflow_run.updated_at");case"release":return it(e,"action")?.value==="published"?it(e,"release.published_at"):void 0;default:
return}}function wf(e,t,r){const{timestamp:o,...s}=r;if(e!=="change"||t.timestamp!==void 0||o===void 0)return{sources:r,
notes:[]};const a=zi.safeParse(o.value);return!a.success||a.data!==void 0?{sources:r,notes:[]}:{sources:s,notes:[Ai("the\
 head commit")]}}function ds(e,t){return typeof e!="string"||typeof t!="string"?!1:e.toLowerCase()===t.toLowerCase()}function it({
eventName:e,payload:t},r){if(r===void 0)return;const o=r.split(".").reduce((s,a)=>typeof s=="object"&&s!==null?s[a]:void 0,
t);return o==null?void 0:{path:`${e}: ${r}`,value:o}}function bf(e,t){const{connection:r,problems:o}=Ed(e,t);if(e.replay.
length>0)return $f(r,o);const s=Ef(e,t),a={connection:r,...Sf(s),record:cs(e.record,t),standards:cs(e.standards,t),repositoryUrl:Sd(
t),problems:[...o,...s.kind==="invalid"?s.problems.map(Te.EP):[]]};return r.kind==="without-secrets"?kf(a):a}function $f(e,t){
const r="replay is given",o={kind:"nothing",reason:r};return{connection:e,events:[],noEvent:r,notes:[],record:o,standards:o,
repositoryUrl:void 0,problems:t}}function kf(e){const t="this run has no secrets",{events:r,noEvent:o=t,record:s}=e;return{
...e,events:[],noEvent:r.length>0?t:o,record:s.kind==="upload"?{...s,kind:"check"}:s,standards:{kind:"nothing",reason:t}}}
function Sf(e){switch(e.kind){case"send":return{events:e.events,notes:e.notes};case"nothing":return{events:[],noEvent:e.
reason,notes:e.notes};case"invalid":return{events:[],notes:[]}}}function Ef(e,t){const{event:r}=e;return r==="none"?{kind:"\
nothing",reason:"event is none",notes:[]}:r!=="auto"?mf(r,e["event-fields"],t):cf(t,{changes:e.changes,changeBranches:e["\
change-branches"],deploymentEnvironments:e["deployment-environments"],incidentLabels:e["incident-labels"],incidentTypes:e["\
incident-types"],ignoreActors:e["ignore-actors"]})}function zf(e){return e.split(/[,\n]/).map(t=>t.trim()).filter(t=>t!==
"")}function Af(e){const t=new Map;for(const{number:r,line:o}of Wr(e)){const s=o.indexOf(":"),a=o.slice(0,s).trim();if(s<
1||a==="")return We(`has no "key: value" in line ${r}`);if(t.has(a))return We(`gives ${(0,ve.hD)(a)} twice (line ${r})`);
t.set(a,o.slice(s+1).trim())}return ht(Object.fromEntries(t))}function Of(e){const t=Wr(e),[r]=t;if(r===void 0)return We(
"is empty");if(t.length===1&&!ls.test(r.line))return ht({kind:"one",token:r.line});const o=new Map;for(const{number:s,line:a}of t){
const[,d,b]=ls.exec(a)??[];if(d===void 0||b===void 0)return We(`has no "RECORD_ID: token" in line ${s}`);if(o.has(d))return We(
`gives two tokens for one record (line ${s})`);o.set(d,b)}return ht({kind:"by-record",tokens:o})}const ls=/^([A-Za-z0-9_-]+):\s+(\S+)$/,
Tf=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,Pf=/^[\t\x20-\x7e]+$/,Zf=new Set(["connection","content-encoding","content-length","c\
ontent-type","expect","host","keep-alive","te","trailer","transfer-encoding","upgrade","user-agent"]);function If(e){const t=new Map;
for(const{number:r,line:o}of Wr(e)){const s=o.indexOf(":"),a=o.slice(0,Math.max(s,0)).trim(),d=o.slice(s+1).trim();if(!Tf.
test(a))return We(`has no "Name: value" in line ${r}`);if(Zf.has(a.toLowerCase()))return We(`can't set ${a} (line ${r}):\
 the action sets it itself`);if(!Pf.test(d))return We(`has an empty value or one beyond ASCII for ${a} (line ${r})`);if(t.
has(a.toLowerCase()))return We(`gives ${a} twice (line ${r})`);t.set(a.toLowerCase(),d)}return ht(Object.fromEntries(t))}
function Wr(e){return e.split(/\r?\n/).map((t,r)=>({number:r+1,line:t.trim()})).filter(({line:t})=>t!=="")}const or="giv\
e the address of the Phaset API, such as https://phaset.example.com/api",xf=/\s|\\|^\/|^https?:(?!\/\/[^/])/i;function Rf(e){
if(xf.test(e))return We(`is not a URL; ${or}`);const t=/^[a-z][a-z0-9+.-]*:\/\//i.test(e)?e:`https://${e}`;if(!URL.canParse(
t))return We(`is not a URL; ${or}`);const r=new URL(t),o=Cf(r);if(o!==void 0)return We(o);const s=r.pathname.replace(/\/+$/,
"").replace(/\/+integration$/,"").replace(/\/+$/,"");return ht({origin:new URL(r.origin),prefix:s,inTheClear:r.protocol===
"http:"&&!Mf(r.hostname)})}function Cf(e){if(e.protocol!=="https:"&&e.protocol!=="http:")return`has the scheme ${e.protocol.
slice(0,-1)}; it takes https or http`;if(e.username!==""||e.password!=="")return"holds a user name or password; give a g\
ateway's credentials in the input headers";if(e.search!==""||e.hash!=="")return`has a "?" or "#" part; ${or}`;if(/\/integration\/(?:event|record|standards|baselines)(?:\/|$)/.
test(e.pathname))return`goes beyond /integration; ${or}, and the IDs and the token in inputs of their own`}function Mf(e){
return e==="localhost"||e==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(e)}function ps({prefix:e},t,{orgId:r,recordId:o,token:s}){
const a=typeof t=="string"?[t,r,o,s]:["baselines",r,t.baselineId,o,s];return`${e}/integration/${a.map(Nf).join("/")}`}function Nf(e){
const t=encodeURIComponent(e.toWellFormed());return/^\.{1,2}$/.test(t)?t.replaceAll(".","%2E"):t}const xt=e=>w.k5n(e,`on\
e of ${e.join(", ")}`),hs=xt(["auto","true","check","false"]),Gr=w.FsL(xt(["true","false"]),w.pdi(e=>e==="true")),Rt=w.FsL(
w.YjP(),w.pdi(zf)),ms=w.FsL(w.YjP(),w.pdi(e=>e===""?void 0:e)),ys=w.FsL(w.FsL(w.YjP().check(mt.Fk(/^\d{1,4}(?:\.\d+)?$/,
"a number of seconds, such as 10")),w.pdi(Number)),w.aig().check(mt.NC("more than 0 seconds"),mt.Zm(3600,"at most 3600 s\
econds"))),mn=e=>w.FsL(w.YjP(),w.pdi((t,r)=>{const o=e(t);return o.kind==="value"?o.value:(r.issues.push({code:"custom",
message:o.problem,input:t}),ki.tm)})),Vr=e=>t=>t.trim()===""?ht(void 0):e(t),ir=w.Ikc({endpoint:mn(Vr(Rf)),"webhook-toke\
n":mn(Vr(Of)),"org-id":ms,"record-id":ms,"working-directory":w.FsL(Rt,w.YOg(w.YjP()).check(mt.m9(1,"directories, such as\
 . or apps/*"))),event:xt(["auto","none",...rr]),"event-fields":mn(Af),changes:xt(["head","all"]),"change-branches":Rt,"\
deployment-environments":Rt,"incident-labels":Rt,"incident-types":Rt,"ignore-actors":Rt,timeout:ys,record:hs,standards:hs,
"standards-fail-on":xt(["never","failure","warning"]),"standards-status-words":xt(["documented","standardlint"]),"fail-o\
n":xt(["never","config","any"]),"dry-run":Gr,summary:Gr,replay:Rt,"repeat-unknown":Gr,headers:mn(If),deadline:ys,"github\
-token":w.YjP(),shard:mn(Vr(id))}),Df=["api-key","run-record","run-standards","run-deployment"];function Ff(e){const t=[
...Object.keys(ir.shape),...Df];return Object.fromEntries(t.map(r=>[r,e(r)]))}function Lf(e,t){const{renamed:r,namedBy:o,
problems:s}=Bf(e,t),{data:a,error:d}=ir.safeParse(r),b=ir.shape["fail-on"].safeParse(r["fail-on"]).data??"config",S=[...(d?.
issues??[]).map(z=>{const Z=String(z.path[0]);return Uf(z,o.get(Z)??Z,t(r[Z]??""))}),...jf(r),...s];return a===void 0||(0,Te.
JD)(S)?{failOn:b,problems:S}:{inputs:a,failOn:b,problems:S}}function Uf(e,t,r){return(0,Te.oi)(e.code==="custom"?`${t} ${e.
message}`:`${t} is ${(0,ve.hD)(r)}; it takes ${e.message}`)}function jf(e){const t=ir.shape["event-fields"].safeParse(e["\
event-fields"]).data??{},r=Object.keys(t);if(r.length===0||e.event!=="auto"&&e.event!=="none")return[];const o=`event-fi\
elds is given (${(0,ve.hD)(r.join(", "))}), but event is ${e.event}`;return[(0,Te.oi)(`${o}; name the event that the fie\
lds are for`)]}function Bf(e,t){const r={...e},o=new Map,s=[],a=(b,S,z,Z)=>{if((e[b]??"")!==""){if(e[S]!==z){s.push((0,Te.
oi)(`${b} and ${S} are both given; leave out ${b}`));return}r[S]=Z,o.set(S,b),s.push((0,Te.oi)(`${b} is the vendor's nam\
e for ${S}`,"notice"))}};a("api-key","webhook-token","",e["api-key"]??""),a("run-record","record","auto",e["run-record"]??
""),a("run-standards","standards","auto",e["run-standards"]??"");const d=e["run-deployment"]??"";if(d===""||d==="true"||
d==="false")a("run-deployment","event","auto",d==="true"?"deployment":"none");else{const b=(0,ve.hD)(t(d));s.push((0,Te.
oi)(`run-deployment is ${b}; it takes one of true, false`))}return{renamed:r,namedBy:o,problems:s}}const qf=he(import.meta.
url)("node:os");var Wf=J(8500);function Gf(e,{now:t,sleep:r},o){let s=0,a=0,d=0;const b=()=>s+(a>0?t()-d:0),S=()=>o.aborted?
0:Math.max(0,e-b());return{remaining:S,spend:async z=>{a++===0&&(d=t());try{return await z()}finally{--a===0&&(s+=t()-d)}},
wait:async(z,Z)=>z+Z>S()?!1:r(z,o).then(()=>!0,()=>!1)}}var Vf=J(7067);const Hf=he(import.meta.url)("node:https");var Kf=J(
4942);const Jf={rE:"1.0.0"},Yf=Jf.rE,Hr=64*1024,Xf=1440*60*1e3;function Qf(e,t,r){const o=new Kf.Qq(void 0,[],{keepAlive:!0,
socketTimeout:Xf});return async(s,a)=>{const d=performance.now(),b=ep(o,e,t,s),S=Promise.withResolvers(),z=setTimeout(()=>{
S.resolve(b.failure(`no answer within ${a/1e3} s`)),b.abort()},a),Z=await Promise.race([b.finding,S.promise]);return clearTimeout(
z),{...Z,body:r(Z.body),took:performance.now()-d}}}function ep(e,t,r,o){const s=new AbortController,a=tp(t.origin.protocol===
"https:"?Hf:Vf);let d;const b=H=>{const j={failure:H,body:"",truncated:!1};if(d===void 0)return{...j,outcome:a.sent()?"u\
nknown":"not-arrived"};const se=hc(d);return{...j,outcome:se,...se!=="unknown"&&{status:d}}},S={host:t.origin.hostname.replace(
/^\[|\]$/g,""),port:t.origin.port,path:ps(t,o.target,o.credentials),method:o.body===void 0?"GET":"POST",headers:{...r,"U\
ser-Agent":`phaset-action/${Yf}`,...o.body!==void 0&&{"Content-Type":"application/json"}},signal:s.signal},z=o.body===void 0?
null:JSON.stringify(o.body);return{finding:(async()=>{S.agent=e.getAgent(t.origin.href);const{message:H}=await e.requestRaw(
{options:S,parsedUrl:t.origin,httpModule:a.module},z);return d=H.statusCode,np(H)})().catch(H=>b(sp(H))),failure:b,abort:()=>s.
abort()}}function tp(e){let t=!1;return{module:Object.create(e,{request:{value:(s,a)=>e.request(s,a).once("finish",()=>{
t=!0})}}),sent:()=>t}}async function np(e){const t=e.statusCode??0,{body:r,truncated:o}=await rp(e),s=yc(e.headers["retr\
y-after"],Date.now()),a=op(e.headers.location);return{outcome:Xo(t,r),status:t,body:r,truncated:o,...s!==void 0&&{retryAfter:s},
...a!==void 0&&{redirectHost:a}}}async function rp(e){const t=[];let r=0;for await(const s of e)if(t.push(s),r+=s.length,
r>Hr)break;return{body:Buffer.concat(t).subarray(0,Hr).toString("utf8"),truncated:r>Hr}}function op(e){return e!==void 0&&
URL.canParse(e)?new URL(e).host:void 0}const ip={ECONNREFUSED:"connection refused",ENOTFOUND:"host name not found",EAI_AGAIN:"\
host name not found (no answer from DNS)",ECONNRESET:"connection reset",EPIPE:"connection reset",ETIMEDOUT:"connection t\
imed out",EHOSTUNREACH:"host unreachable",ENETUNREACH:"network unreachable",ERR_INVALID_URL:"the address of the proxy is\
 no URL (see HTTPS_PROXY)"};function sp(e){if(!(e instanceof Error))return"network error";if(e.message.startsWith("tunne\
ling socket could not be established"))return"the proxy is down or refused (see HTTPS_PROXY and NO_PROXY)";const t="code"in
e&&typeof e.code=="string"?e.code:"";return/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ALTNAME|EPROTO|ERR_SSL/.test(t)?`TLS fai\
led: ${t} (for a private CA, set NODE_EXTRA_CA_CERTS on the runner)`:ip[t]??`network error ${t}`.trim()}const ap=w.k5n([
"not-arrived","refused","unknown"]),gs=w.YjP().check(mt.m9(1)),Kr={outcome:ap,orgId:gs,recordId:gs},_s=w.g1P(w.YjP(),w.L5J()),
up=w.gMt("kind",[w.Ikc({...Kr,kind:w.euz("event"),body:nr}),w.Ikc({...Kr,kind:w.euz("record"),body:_s}),w.Ikc({...Kr,kind:w.
euz("standards"),body:_s})]);function cp(e){let t;const r=z=>{try{return z()}catch(Z){t??=dp(Z);return}},o=r(()=>(0,pt.openSync)(
e,"wx",384)),s=()=>({...t!==void 0&&{failure:t}});if(o===void 0)return{add:()=>()=>{},close:s};const a=new Set;let d=0;return{
add:z=>{const Z=d,L=`${vs("not-arrived")}${JSON.stringify(z).slice(1)}
`,H=r(()=>(0,pt.writeSync)(o,L,Z));return H===void 0?()=>{}:(d+=H,a.add(Z),j=>{const se=j==="delivered"?" ".repeat(H-1):
vs(j);r(()=>(0,pt.writeSync)(o,se,Z)),j==="delivered"&&a.delete(Z)})},path:e,close:()=>(r(()=>{(0,pt.closeSync)(o),a.size===
0?(0,pt.rmSync)(e,{force:!0}):lp(e)}),{...s(),...a.size>0&&{path:e}})}}function dp(e){return e instanceof Error&&"code"in
e?String(e.code):"no code"}function vs(e){return`{"outcome":"${e}",`.padEnd(25)}function lp(e){const t=`${e}.next`;(0,pt.
writeFileSync)(t,(0,pt.readFileSync)(e,"utf8").replace(/^ *\n/gm,""),{mode:384}),(0,pt.renameSync)(t,e)}function fp(e){const t={
messages:[],damaged:[]};for(const[r,o]of e.split(`
`).entries()){if(o.trim()==="")continue;const s=pp(o);typeof s=="string"?t.damaged.push({line:r+1,problem:s}):t.messages.
push(s)}return t}function pp(e){let t;try{t=JSON.parse(e)}catch{return"is not JSON"}const r=up.safeParse(t);if(r.success)
return r.data;const o=r.error.issues[0]?.path.join(".")??"";return o===""?"is not an undelivered message":`has a missing\
 or wrong "${o}"`}const hp=8;function mp(e,t,r,{environment:o,cancelled:s}){const a={workspace:o.GITHUB_WORKSPACE??process.
cwd(),statusWords:t["standards-status-words"]};if(e.kind==="without-secrets")return{...gp,...a};const d={send:Qf(e.endpoint,
t.headers,r),limit:xr(hp),budget:Gf(t.deadline*1e3,yp,s),timeout:t.timeout*1e3,repeatUnknown:t["repeat-unknown"],random:Math.
random,watch:(S,z)=>Ue.Yz(r(bp(S,z)))},b=t["dry-run"]?_p(e.endpoint,r):vp(d,o);return{...a,...b,fetchBaseline:kc(d)}}const yp={
now:()=>performance.now(),sleep:(e,t)=>(0,Wf.setTimeout)(e,void 0,{signal:t})},gp={prepare:()=>async()=>{},fetchBaseline:async()=>({
kind:"failed",problems:[]}),close:()=>({problems:[]})};function _p(e,t){return{prepare:({kind:r,body:o},s)=>async()=>{const a=ps(
e,r,{...s,token:"***"});Ue.pq((0,ve.g9)(t(`POST ${a} ${JSON.stringify(o)}`)))},close:()=>({problems:[]})}}function vp(e,{
RUNNER_TEMP:t}){const r=(0,nt.join)(t||(0,qf.tmpdir)(),`phaset-undelivered-${(0,di.randomUUID)()}.jsonl`),o=cp(r);return{
...o.path!==void 0&&{undelivered:o.path},prepare:({kind:s,body:a},d)=>{const{orgId:b,recordId:S}=d,z=o.add({kind:s,orgId:b,
recordId:S,body:a});return()=>Jo({target:s,credentials:d,body:a},e,z)},close:()=>{const{path:s,failure:a}=o.close();return{
...s!==void 0&&{undelivered:s},problems:a===void 0?[]:[wp(a)]}}}}function wp(e){const t=`the file of undelivered message\
s can't be written (${e}), so that what is not delivered can't be sent by replay; make RUNNER_TEMP a directory that this\
 job may write`;return(0,Te.oi)(t,"warning")}function bp({target:e,credentials:t,body:r},o){const s=typeof e=="string"?e:
`baseline ${e.baselineId}`,a=`${o.outcome}, ${o.status??o.failure}`,d=r===void 0?"":` sent ${JSON.stringify(r)}`;return`${s}\
 of ${t.recordId}: ${a}, ${Math.round(o.took)} ms;${d} answered ${(0,ve.ts)(o.body)}`}const Jr=5;function $p({directory:e,
manifest:t,credentials:r,sameRecord:o=[]}){const{orgId:s,recordId:a,token:d}=r;if(o.length>0){const L=o.slice(0,Jr).map(
ve.hD).join(", "),H=o.length>Jr?` and ${o.length-Jr} more`:"",j=`the record ${(0,ve.hD)(a)} of ${(0,ve.hD)(e)} is also t\
hat of ${L}${H}; nothing is sent for them until each manifest has an "id" of its own`;return{kind:"missing",problems:[(0,Te.
oi)(j)]}}if(s!==void 0&&a!==void 0&&d!==void 0)return{kind:"complete",credentials:{orgId:s,recordId:a,token:d}};const b=t===
void 0?"the manifest":t.file,S=t?.state==="found"?"holds none":"is not in the checkout",z=(L,H)=>(0,Te.oi)(`${L} is not \
known for ${e}: the input is empty, and ${b}, the place of its "${H}", ${S}; give one of the two`),Z=[];return s===void 0&&
Z.push(z("org-id","organizationId")),a===void 0?Z.push(z("record-id","id")):d===void 0&&Z.push((0,Te.oi)(`webhook-token \
has no line for the record of ${e}; add ${(0,ve.hD)(`${a}: token`)} for it`)),{kind:"missing",problems:Z}}function kp(e,{
file:t,repositoryUrl:r}){const{id:o,organizationId:s,$schema:a,...d}=e,b=d.spec.repo??r,S=(Z,L)=>[{kind:"manifest",level:Z,
file:t,message:`${t} has no spec.repo${L}`}];if(b===void 0)return{problems:S("error",", and the run does not say which r\
epository it is; add it")};const z=d.spec.repo===void 0?S("notice",`; the record is sent with ${b}`):[];return{record:{...d,
spec:{...d.spec,repo:b}},problems:z}}const ws="default";function Sp(e,t){const r=[],o={component:e,events:t.events,record:zp(
e,t,r),standards:Ap(e,t.standards,r),problems:r};if(!Ep(o))return o;const s=$p(e);return s.kind==="complete"?{...o,credentials:s.
credentials}:(r.push(...s.problems),{...o,events:[],record:o.record.kind==="upload"?{kind:"failed"}:o.record,standards:o.
standards.kind==="skipped"?o.standards:{kind:"failed"}})}function Ep({events:e,record:t,standards:r}){return e.length>0||
t.kind==="upload"||r.kind==="upload"||r.kind==="check"}function zp({manifest:e},{record:t,repositoryUrl:r},o){if(t.kind===
"nothing")return{kind:"skipped",reason:t.reason};if(e?.state!=="found"){const d=`there is no ${e?.file}; add it, or chec\
k the repository out before this step`;return t.auto?{kind:"skipped",reason:d}:(o.push(bs(`record: ${d}`)),{kind:"failed"})}
if(o.push(...e.problems),e.manifest===void 0)return{kind:"failed"};if(t.kind==="check")return{kind:"checked"};const{record:s,
problems:a}=kp(e.manifest,{...e,repositoryUrl:r});return o.push(...a),s===void 0?{kind:"failed"}:{kind:"upload",record:s}}
function Ap({manifest:e},t,r){return t.kind==="nothing"?{kind:"skipped",reason:t.reason}:e?.state!=="found"?t.auto?{kind:"\
skipped",reason:`there is no ${e?.file}`}:{kind:t.kind,baselineId:ws}:e.baselineUnclear?(r.push(bs(`${e.file} does not t\
ell its baseline.id; mend it for the standards`)),{kind:"failed"}):{kind:t.kind,baselineId:e.baselineId??ws}}function bs(e){
return{kind:"manifest",level:"error",title:"Phaset: manifest",message:e}}async function Op(e,t,r){const{messages:o,problems:s}=await Tp(
e.replay,r.workspace),a=o.filter(({outcome:z})=>z!=="unknown"||e["repeat-unknown"]),d=o.length-a.length,S=[...Map.groupBy(
a,({orgId:z,recordId:Z})=>JSON.stringify([z,Z])).values()].map(z=>Ip(z,t,r));return{components:await Promise.all(S.map(z=>z())),
notes:d===0?[]:[`${d} messages may have arrived and were left alone; repeat-unknown sends them too`],problems:s}}async function Tp(e,t){
const r=[],o=[],s=await Zp(e,t);s.length===0&&o.push((0,Te.oi)(`replay matches no file: ${(0,ve.hD)(e.join(", "))}; noth\
ing is sent`,"warning"));for(const a of s){const d=await Pp(a);if(d===void 0){o.push((0,Te.oi)(`replay: ${(0,ve.hD)(a)} \
can't be read; it is skipped`));continue}const b=fp(d);r.push(...b.messages);for(const{line:S,problem:z}of b.damaged)o.push(
(0,Te.oi)(`replay: line ${S} of ${(0,ve.hD)(a)} ${z}; it is skipped`))}return{messages:r,problems:o}}async function Pp(e){
return(0,Rr.readFile)(e,"utf8").catch(()=>{})}async function Zp(e,t){const{create:r}=await J.e(377).then(J.bind(J,2377)),
o=e.map(a=>(0,nt.resolve)(t,a));return(await(await r(o.join(`
`),{followSymbolicLinks:!1,matchDirectories:!1})).glob()).sort()}function Ip(e,t,r){const{orgId:o="",recordId:s=""}=e[0]??
{},a=t.kind==="one"?t.token:t.tokens.get(s),d={directory:".",recordId:s,events:[],record:{state:"skipped",reason:$s},standards:{
state:"skipped",reason:$s},problems:[]};if(a===void 0){const S=`webhook-token has no line for the record ${(0,ve.hD)(s)}\
; its messages stay in the file`;return async()=>({...d,problems:[(0,Te.oi)(S)]})}const b=e.map(S=>{const z=r.prepare(S,
{orgId:o,recordId:s,token:a});return async()=>xp(d,S,await z())});return async()=>(await ei(b),d)}const $s="not among th\
e messages to replay";function xp(e,t,r){const o=r===void 0?{}:{delivery:r};t.kind==="event"?e.events.push({body:t.body,
subject:{kind:"repository"},...o}):e[t.kind]=Tr(r),e.problems.push(...Yn(Rp(t),r))}function Rp(e){return e.kind==="event"?
`event ${e.body.event}`:e.kind}function ks({body:e,subject:t},r){switch(e.event){case"change":return`commit ${r.code(Ss(
e.commitSha))}${Yr(e.timestamp)}`;case"deployment":return`deployment of ${r.code(Ss(e.commitSha))}${Cp(t,r)}${Yr(e.timestamp)}`;case"\
incident-opened":return`incident ${r.text(e.id)} opened${Yr(e.createdAt)}`;case"incident-resolved":return`incident ${r.text(
e.id)} resolved${yn(e.createdAt,e.resolvedAt)}`;case"comment":return`comment${Mp(t)}`;case"review-approved":return`${Gt(
t)} approved${yn(e.createdAt,e.submittedAt)}`;case"review-changes":return`changes asked of ${Gt(t)}${yn(e.createdAt,e.submittedAt)}`;case"\
pr-opened":return`${Gt(t)} opened${Np(e)}`;case"pr-closed":return`${Gt(t)} closed without a merge${yn(e.createdAt,e.closedAt)}`;case"\
pr-merged":return`${Gt(t)} merged${yn(e.createdAt,e.mergedAt)}`}}function Ss(e){return e.slice(0,7)}function Cp(e,{text:t}){
return e.kind!=="deployment"?"":e.environment!==void 0?` to ${t(e.environment)}`:e.names.length===0?"":` (${t(e.names.join(
", "))})`}function Mp(e){switch(e.kind){case"pull-request":return` on ${Gt(e)}`;case"incident":return" on an issue";case"\
commits":case"deployment":case"repository":return""}}function Gt(e){return e.kind==="pull-request"?`pull request #${e.number}`:
"pull request"}function Np({additions:e,deletions:t,changedFiles:r}){const o=[...e===void 0?[]:[`+${e}`],...t===void 0?[]:
[`\u2212${t}`]].join(" "),s=r===void 0?"":st(r,"file"),a=[o,s].filter(d=>d!=="").join(" in ");return a===""?"":` (${a})`}
function Yr(e){const t=Xr(e);if(t===void 0)return"";const[r,o=""]=new Date(t).toISOString().split("T");return`, ${r} ${o.
slice(0,5)} UTC`}function yn(e,t){const[r,o]=[Xr(e),Xr(t)];return r===void 0||o===void 0?"":` after ${Dp(o-r)}`}function Xr(e){
return e!==void 0&&/^\d{13}$/.test(e)?Number(e):void 0}const Es=[["d",864e5],["h",36e5],["min",6e4],["s",1e3]];function Dp(e){
const t=Es.findIndex(([,s])=>e>=s);if(t===-1)return"0 s";let r=e;return Es.slice(t,t+2).map(([s,a])=>{const d=Math.floor(
r/a);return r-=d*a,d===0?"":`${d} ${s}`}).filter(s=>s!=="").join(" ")}function st(e,t){return`${e} ${t}${e===1?"":"s"}`}
const Qr=10,Fp=4096,Lp=255,Up=["error","warning","notice"];function jp(e){const t=Up.map(r=>Bp(e,r));return{shown:t.flatMap(
({shown:r})=>r).map(Wp),left:t.flatMap(({left:r})=>r)}}function Bp(e,t){const r=e.filter(a=>a.level===t).toSorted((a,d)=>+(a.
kind==="check")-+(d.kind==="check"));if(r.length<=Qr)return{shown:r,left:[]};const o=r.slice(0,Qr-1),s=r.slice(Qr-1);return{
shown:[...o,qp(s)],left:s}}function qp(e){const[{kind:t,level:r}={kind:"check",level:"notice"}]=e;return{kind:t,level:r,
title:"Phaset",message:`and ${st(e.length,r)} more: see the log`}}function Wp({message:e,title:t,file:r,...o}){return{...o,
message:(0,ve.ml)((0,ve.ts)(e),Fp).toWellFormed(),...t!==void 0&&{title:(0,ve.ml)((0,ve.ts)(t),Lp).toWellFormed()},...r!==
void 0&&{file:(0,ve.ts)(r)}}}function gn(e){const t={pass:0,warning:0,failure:0};for(const{standards:r}of e)for(const{status:o}of r.
checks??[])t[o]++;return t}const zs=["failure","warning","pass"];function As(e){return e.toSorted((t,r)=>zs.indexOf(t.status)-
zs.indexOf(r.status))}function Os({outcome:e}){switch(e){case"delivered":return"notice";case"refused":return"error";case"\
not-arrived":case"unknown":return"warning"}}function eo({events:e,record:t,standards:r}){return[...e,t,r].flatMap(({delivery:o})=>o??
[])}function _n(e){const{problems:t,record:r,standards:o}=e,s=[...t.map(({kind:a,level:d})=>a==="check"?"warning":d),...eo(
e).map(Os),...(o.checks??[]).map(({status:a})=>a==="pass"?"notice":"warning"),...[r,o].map(({state:a})=>a==="failed"?"er\
ror":"notice")];return to(s)}function Gp(e){switch(e){case"pass":return"notice";case"warning":return"warning";case"failu\
re":return"error"}}function to(e){return e.includes("error")?"error":e.includes("warning")?"warning":"notice"}function no(e){
const t={error:0,warning:1,notice:2};return e.map(r=>({component:r,rank:t[_n(r)]})).sort((r,o)=>r.rank-o.rank).map(({component:r})=>r)}
function Ts(e){const{components:t,dryRun:r}=e,o=[Hp(e.problems),ro(t.flatMap(({events:a})=>a)),Ps(t.length===1?"record":
"records",Zs(t,"record")),Kp(t)].filter(a=>a!==""),s=o.length===0?["nothing to send"]:o;return[...r?["dry run"]:[],...Vp(
t),...s].join(" \xB7 ")}function Vp({length:e}){return e>1?[st(e,"component")]:[]}function Hp(e){return["error","warning"].
map(r=>{const{length:o}=e.filter(s=>s.level===r);return o===0?"":st(o,r)}).filter(r=>r!=="").join(", ")}function ro(e){if(e.
length===0)return"";if(e.every(({delivery:r})=>r===void 0))return`${st(e.length,"event")} would be sent`;const t=e.filter(
({delivery:r})=>r?.outcome==="delivered").length;return t===e.length?`${st(t,"event")} delivered`:`${t} of ${st(e.length,
"event")} delivered`}function Ps(e,t){const r=t.filter(a=>a!=="skipped"),[o]=r;if(o===void 0)return"";if(t.length===1)return`${e}\
 ${o}`;const s=[...new Set(r)].map(a=>{const{length:d}=r.filter(b=>b===a);return`${d} ${a}`});return`${e} ${s.join(", ")}`}
function Kp(e){const t=Zs(e,"standards"),{pass:r,warning:o,failure:s}=gn(e),a=r+o+s;if(a===0)return Ps("standards",t);const d=t.
filter(S=>S==="failed").length,b=`standards ${r} of ${a}`;return d===0?b:t.length===1?`${b}, not uploaded`:`${b}, ${d} f\
ailed`}function Zs(e,t){return e.map(r=>r[t].state)}const Jp=4096;function Yp(e){const{components:t,noEvent:r,notes:o}=e,
s=a=>t.flatMap(d=>a(d).map(b=>Qp(b,d,e)));return[{title:"Events",lines:[...r===void 0?[]:[`No event: ${r}`],...o,...s(({
events:a})=>a.map(th))]},{title:"Record",lines:s(({record:a})=>[Is("record",a)])},{title:"Standards",lines:s(({standards:a})=>nh(
a))}].filter(({lines:a})=>a.length>0).map(({title:a,lines:d})=>({title:a,lines:d.map(xs)}))}function Xp(e,t){const r=new Set(
t);return[e.problems,...e.components.map(({problems:o})=>o)].flatMap(o=>(0,Te.o3)(o.filter(s=>r.has(s)))).map(({level:o,
message:s})=>xs(`${o}: ${s}`))}function Qp(e,t,{components:r}){if(r.length===1)return e;const{directory:o,recordId:s="."}=t;
return`${o==="."?s:o}: ${e}`}const eh={text:e=>e,code:e=>e};function th(e){const{body:t,routing:r,delivery:o}=e,s=o===void 0?
"would be sent":Tt(o),a=r===void 0?"":` (${r})`;return`${ks(e,eh)}${a}: ${s} ${JSON.stringify(t)}`}function Is(e,{state:t,
reason:r,delivery:o}){const s=r===void 0?"":`: ${r}`,d=o===void 0||o.outcome==="delivered"?"":`: ${Tt(o)}`;return`${e} ${t}${s}${d}`}
function nh(e){return[...As(e.checks??[]).map(rh),Is("standards",e)]}function rh({status:e,name:t,message:r,path:o,remedy:s}){
const a=`${e}: ${t} (${o}): ${r}`;return e==="pass"?a:`${a}; ${s}`}function xs(e){return(0,ve.ml)((0,ve.ts)(e),Jp).replace(
/^(\s*):(?=:)/,"$1\\u{3a}").replaceAll("##[","#\\u{23}[")}const oo=64*1024,oh=512;function ih(e){const t=e.map(s=>JSON.stringify(
s));if(io(t))return Vt(t);const r={};for(const{event:s}of e)r[s]=(r[s]??0)+1;const o=JSON.stringify({truncated:!0,total:e.
length,counts:r});return Vt([...Rs(t),o])}function sh(e,t){const r=e.map(a=>JSON.stringify(a));if(io(r))return Vt(r);const o=t.
map(a=>JSON.stringify(ah(a)));if(io(o))return Vt(uh(t,o));const s=JSON.stringify({truncated:!0,total:e.length});return Vt(
[...Rs(o),s])}function ah(e){const t={events:e.events.length,problems:e.problems.length};return{...e,events:[],problems:[],
truncated:t}}function uh(e,t){const r=[...t];let o=oo-Cs(r);for(const[s,a]of e.entries()){const d=JSON.stringify(a);if(o-=
Buffer.byteLength(d)-Buffer.byteLength(r[s]??""),o<0)break;r[s]=d}return r}function Rs(e){let t=oo-oh;const r=e.findIndex(
o=>(t-=Buffer.byteLength(o)+1,t<0));return e.slice(0,r)}function io(e){return Cs(e)<=oo}function Cs(e){return Buffer.byteLength(
Vt(e))}function Vt(e){return`[${e.join(",")}]`}const ch=["failed","uploaded","checked","skipped"];function dh({components:e,
undelivered:t}){const{pass:r,warning:o,failure:s}=gn(e);return{events:ih(e.flatMap(Ns)),record:Ds(e.map(({record:a})=>a.
state)),standards:Ds(e.map(({standards:a})=>a.state)),passes:String(r),warnings:String(o),failures:String(s),undelivered:t??
"",results:sh(e.map(Ms),no(e).map(Ms))}}function Ms(e){return{directory:e.directory,recordId:e.recordId??"",record:e.record.
state,standards:e.standards.state,events:Ns(e),problems:e.problems.map(({level:t,message:r})=>({level:t,message:r}))}}function Ns({
events:e}){return e.filter(({delivery:t})=>t?.outcome==="delivered").map(({body:t})=>t)}function Ds(e){return ch.find(t=>e.
includes(t))??"skipped"}const lh=new Set(["kind","level","outcome","state","status","event","check","severity"]);function fh(e,t){
return so(e,t)}function so(e,t){return typeof e=="string"?t(e):Array.isArray(e)?e.map(r=>so(r,t)):typeof e!="object"||e===
null?e:Object.fromEntries(Object.entries(e).map(([r,o])=>[r,lh.has(r)&&typeof o=="string"?o:so(o,t)]))}const ao=1e3,ph=/[&<>`*_~[\]|\\#@!$^]|:(?=\/\/)|(?<=www)\./gi,
hh=/@|#(?=\d)|\bGH-(?=\d)|:(?=[\w+-]+:)/gi,mh="\u2060";function Je(e,t=ao){return(0,ve.ml)((0,ve.ts)(e.slice(0,t+1)),t).
toWellFormed().replace(hh,`$&${mh}`).replace(ph,r=>`&#${r.charCodeAt(0)};`)}function uo(e){const t=(0,ve.ml)(e,ao).split(
"`");return t.length%2===0?Je(e):t.map((r,o)=>o%2===1?at(r):Je(r)).join("")}function at(e,t=ao){return`<code>${Je(e,t)}<\
/code>`}function Fs(e,t){return[e,e.map(()=>"---"),...t].map(r=>`| ${r.join(" | ")} |`).join(`
`)}function sr(e){return e.map(t=>`- ${t.replaceAll(`
`,`
  `)}`).join(`
`)}function vn(e,t){return`<details>
<summary>${e}</summary>

${t}

</details>`}function wn(e){return e.filter(t=>t!=="").join(`

`)}const yt={error:"\u274C",warning:"\u26A0\uFE0F",notice:"\u2705",none:"\u2796"},yh={text:Je,code:at};function co(e){return(0,Te.
o3)((0,Te.md)(e)).map(({level:t,message:r})=>`${t==="notice"?"\u2139\uFE0F":yt[t]} ${uo(r)}`)}const lo=10;function gh(e,t){
if(Ls(e)&&t==="everything")return e.map(fo);const r=e.filter(({delivery:a})=>a&&a.outcome!=="delivered"),o=e.filter(({delivery:a})=>!a||
a.outcome==="delivered"),s=r.length-lo;return[...r.slice(0,lo).map(fo),...s>0?[`${yt.warning} ${st(s,"more event")} not \
delivered`]:[],...o.length>0?[`${yt.notice} ${ro(o)}`]:[]]}function _h(e,t){return Ls(e)||t!=="everything"?"":vn(`All ${st(
e.length,"event")}`,sr(e.map(fo)))}function Ls(e){return e.length<=lo}function fo(e){const{body:t,routing:r,delivery:o}=e,
s=o===void 0?"none":Os(o),a=r===void 0?"":` (${Je(r)})`,d=`${ks(e,yh)}${a}`;return`${yt[s]} **Event** ${d}: ${at(t.event)}\
 ${vh(e)}`}function vh({delivery:e}){return e===void 0?"would be sent":e.outcome!=="delivered"?Je(Tt(e)):e.tries>1?`deli\
vered at try ${e.tries}`:"delivered"}function Us(e,t,{shown:r,things:o,detail:s}){if(t.length===0)return"";const a=t.slice(
r),d=Fs(e,t.slice(0,r));if(a.length===0)return d;const b=`${a.length} more ${o}`;return wn([d,s==="everything"?vn(b,Fs(e,
a)):`And ${b}.`])}const wh=25,bh={uploaded:", uploaded",failed:", not uploaded",checked:"",skipped:""};function $h({checks:e=[],
baselineId:t,state:r}){const o=e.filter(({status:a})=>a==="pass").length,s=t===void 0?"":` by the Baseline ${at(t)}`;return`${o}\
 of ${st(e.length,"check")} pass${s}${bh[r]}`}function kh({checks:e=[]},t){const r=As(e),o=r.filter(({status:a})=>a!=="p\
ass"),s=r.filter(({status:a})=>a==="pass");return wn([Us(["","Standard","What to do","Check","Path"],o.map(Sh),{shown:wh,
things:"standards that are not met",detail:t}),s.length===0||t!=="everything"?"":vn(`${st(s.length,"check")} passed`,s.map(
({name:a})=>Je(a)).join(" \xB7 "))])}function Sh({status:e,name:t,message:r,path:o,remedy:s}){return[yt[Gp(e)],Je(t),uo(
s),uo(r),at(o)]}const Eh=[{status:"pass",colour:"#1a7f37"},{status:"warning",colour:"#9a6700"},{status:"failure",colour:"\
#cf222e"}],zh="#808890";function Ah(e){const t=Eh.filter(({status:s})=>e[s]>0);if(t.length===0)return"";const r=t.map(({
colour:s},a)=>[`pie${a+1}`,s]),o={...Object.fromEntries(r),pieLegendTextColor:zh,pieSectionTextColor:"#ffffff",pieStrokeWidth:"\
1px",pieStrokeColor:"#ffffff",pieOuterStrokeWidth:"0px",pieOpacity:"1"};return["```mermaid",`%%{init: ${JSON.stringify({
theme:"base",themeVariables:o})}}%%`,"pie showData",...t.map(({status:s})=>`  "${s}" : ${e[s]}`),"```"].join(`
`)}function js(e,t,r=[]){return wn([sr([...r,...Th(e,t)]),_h(e.events,t),kh(e.standards,t)])}function Oh(e,t){const{name:r,
directory:o}=e,s=at(o),a=r===void 0?s:`<b>${Je(r)}</b> in ${s}`;return vn(`${yt[_n(e)]} ${a}`,js(e,t))}const Bs=["manife\
st"],qs=["baseline"];function Th(e,t){const{record:r,standards:o}=e,s=Ph(e),a=b=>s.filter(({kind:S})=>b.includes(S)),d=s.
filter(({kind:b})=>![...Bs,...qs].includes(b));return[...co(d),...gh(e.events,t),Ws("Record",r,Gs(r),a(Bs)),Ws("Standard\
s",o,o.checks===void 0?Gs(o):`${$h(o)}${Vs(o)}`,a(qs),o.checks===void 0?[]:[Zh(e)])]}function Ph(e){const t=[...new Set(
eo(e).map(Tt))];return e.problems.filter(({kind:r,message:o})=>r==="check"?e.standards.checks===void 0:r!=="delivery"||!t.
some(s=>o.includes(s)))}function Zh(e){const{failure:t,warning:r}=gn([e]);return t>0?"error":r>0?"warning":"notice"}function Ws(e,{
state:t},r,o,s=[]){const a=[...s,...o.map(({level:z})=>z)],d=t==="failed"?"error":to(a),S=`${yt[t==="skipped"&&d==="noti\
ce"?"none":d]} **${e}** ${r}`;return o.length===0?S:`${S}
${sr(co(o))}`}function Gs(e){const t=e.reason===void 0?"":`: ${Je(e.reason)}`;return`${Hs(e)?"not uploaded":e.state}${t}${Vs(
e)}`}function Vs(e){return Hs(e)?`: ${Je(Tt(e.delivery))}`:""}function Hs(e){return e.delivery!==void 0&&e.delivery.outcome!==
"delivered"}const Ih=60,Ks=200;function xh(e,t){return Us(["","Component","Directory","Events","Record","Standards"],no(
e).map(Rh),{shown:Ih,things:"components",detail:t})}function Rh(e){const{name:t,recordId:r,directory:o,record:s}=e;return[
yt[_n(e)],Je(t??r??"",Ks),at(o,Ks),ro(e.events),s.state,Ch(e)]}function Ch(e){const{pass:t,warning:r,failure:o}=gn([e]),
s=t+r+o,{state:a}=e.standards;return s===0?a:`${t} of ${s}, ${a}`}function Mh({components:e,undelivered:t}){if(t===void 0)
return"";const r=new Set(e.flatMap(eo).map(({outcome:s})=>s)),o=[`What was not delivered is kept in ${at(t)}, the path i\
n the output ${at("undelivered")}: a later step keeps the file, and a run with ${at("replay")} sends it.`,...r.has("refu\
sed")?["What was refused would be refused again: first mend what is said above."]:[],...r.has("unknown")?[`What may have\
 arrived is sent again only with ${at("repeat-unknown: true")}, since it could count twice.`]:[]];return wn(["#### Next \
step",o.join(" "),vn("The steps",Nh)])}const Nh="After this step, whose `id` is `phaset` here:\n\n```yaml\n- if: always() &\
& steps.phaset.outputs.undelivered != ''\n  uses: actions/upload-artifact@v4\n  with:\n    name: phaset-undelivered\n    pat\
h: ${{ steps.phaset.outputs.undelivered }}\n```\n\nIn a workflow of its own, once the cause is mended, after `actions/downl\
oad-artifact`, in the inputs of this action:\n\n```yaml\nreplay: '*.jsonl'\n```",Dh=9e5,Fh=5,Js=20;function Lh(e){const t=po(
e,"everything");if(Ys(t))return t;const r=po(e,"wrong");return Ys(r)?r:po(e,"counts")}function Ys(e){return Buffer.byteLength(
e)<=Dh}function po(e,t){const{components:r}=e,[o]=r,s=r.length===1&&o!==void 0&&t!=="counts";return`${wn([`### ${yt[jh(e)]}\
 Phaset: ${Ts(e)}`,Uh[t],...s?[js(o,t,Xs(e))]:[sr(Xs(e)),xh(r,t)],Ah(gn(r)),...s?[]:qh(r,t),Mh(e)])}
`}const Uh={everything:"",wrong:"All of it would be more than GitHub shows: this is what is wrong. The log has the rest.",
counts:"All of it would be more than GitHub shows: these are the counts. The log has the rest."};function jh(e){const{problems:t,
components:r}=e,o=to([...t.map(s=>s.level),...r.map(_n)]);return o==="notice"&&Bh(e)?"none":o}function Bh({components:e}){
return e.every(({events:t,record:r,standards:o})=>t.length===0&&r.state==="skipped"&&o.state==="skipped")}function Xs({problems:e,
noEvent:t,notes:r}){const o=r.length-Js;return[...co(e),...t===void 0?[]:[`${yt.none} **No event** ${Je(t)}`],...r.slice(
0,Js).map(s=>`\u2139\uFE0F ${Je(s)}`),...o>0?[`\u2139\uFE0F and ${o} more, see the log`]:[]]}function qh(e,t){if(t==="co\
unts")return[];const r=e.length<=Fh&&t==="everything";return no(e).filter(o=>r||_n(o)!=="notice").map(o=>Oh(o,t))}async function Wh(e,t,r){
const o=fh(e,t),{shown:s,left:a}=jp(Qs(o));for(const{title:d,lines:b}of Yp(o))ea(d,b);for(const d of s)Vh(d);a.length>0&&
ea("More problems",Xp(o,a)),Ue.pq(`Phaset: ${Ts(o)}`);for(const[d,b]of Object.entries(dh(o)))Ue.uH(d,b);r&&await Hh(Lh(o))}
function Qs({problems:e,components:t}){return[...e,...t.flatMap(r=>r.problems)]}function ea(e,t){Ue.Oh(e);for(const r of t)
Ue.pq(r);Ue.N4()}const Gh={error:Ue.z3,warning:Ue.$e,notice:Ue.lm};function Vh({level:e,message:t,title:r,file:o,line:s,
column:a}){Gh[e](t,{...r!==void 0&&{title:r},...o!==void 0&&{file:o},...s!==void 0&&{startLine:s},...a!==void 0&&{startColumn:a}})}
async function Hh(e){try{await Ue.z.addRaw(e).write()}catch(t){Ue.Yz(`The job summary was not written: ${String(t)}`)}}function Kh(e,t){
if(t.some(({kind:o})=>o==="failing-checks"))return!0;const r=t.filter(({kind:o})=>o!=="check");switch(e){case"never":return!1;case"\
config":return r.some(({level:o})=>o==="error");case"any":return r.some(({kind:o,level:s})=>o==="delivery"||s==="error")}}
function Jh(e,t){const r=e.flatMap(({directory:o,standards:s})=>(0,Zr.decideStandardsFailure)(s.checks??[],t).map(({name:a})=>`${a}\
 (${o})`));return r.length===0?[]:[{kind:"failing-checks",level:"error",title:"Phaset: standards",message:`standards-fai\
l-on is ${t}, and these checks did not pass: ${r.join(", ")}`}]}function ta(e){const t=e.toWellFormed(),r=[encodeURIComponent(
t),encodeURI(t)],o=r.map(a=>a.replace(/%[0-9A-F]{2}/g,d=>d.toLowerCase()));return[...new Set([e,...r,...o,JSON.stringify(
e).slice(1,-1)])].filter(a=>a!=="").sort((a,d)=>d.length-a.length)}function Yh(e){const t=e.flatMap(ta).filter(o=>!/^\**$/.
test(o)).sort((o,s)=>s.length-o.length),r=o=>{const s=t.reduce((a,d)=>a.replaceAll(d,"***"),o);return s===o?o:r(s)};return r}
function Xh(e,t){const r=e.flatMap(na),o=r.map(d=>/:\s+(.*)$/.exec(d)?.[1]??""),s=na(t).map(d=>/:\s*(.*)$/.exec(d)?.[1]??
""),a=s.map(d=>Qh.exec(d)?.[1]??"");return[...new Set([...r,...o,...s,...a])].filter(d=>d!=="")}const Qh=/^(?:Basic|Bearer|Digest|Token|ApiKey)\s+(.*)$/i;
function na(e){return e.split(/\r?\n/).map(t=>t.trim())}async function em(e){const t=Ff(Ue.V4),r=tm(t),{inputs:o,failOn:s,
problems:a}=Lf(t,r),d=wd(e.environment,S=>(0,pt.readFileSync)(S,"utf8"));d.kind==="invalid"?a.push((0,Te.EP)(d.problem)):
o===void 0&&a.push(...bi(nm(t),d.value));const b=o===void 0||d.kind==="invalid"?{...ra,problems:a}:await rm(o,d.value,a,
r,e);return await Wh(b,r,o?.summary??!0),!Kh(s,Qs(b))}function tm(e){const t=[e["webhook-token"]??"",e["api-key"]??""],r=Xh(
t,e.headers??"");for(const o of r.flatMap(ta))Ue.Pq(o);return Yh(r)}function nm(e){return{endpoint:e.endpoint!=="",token:e["\
webhook-token"]!==""||e["api-key"]!==""}}const ra={notes:[],components:[],dryRun:!1};async function rm(e,t,r,o,s){const a=bf(
e,t),{connection:d,notes:b,noEvent:S}=a,z=[...r,...a.problems],Z={...ra,notes:b,...S!==void 0&&{noEvent:S},problems:z};if(d.
kind==="closed"||(0,Te.JD)(z))return Z;const L=mp(d,e,o,s);Ue.uH("undelivered",L.undelivered??"");const H=d.kind==="open"&&
e.replay.length>0?await Op(e,d.tokens,L):await sm(e,a,L,um(e,t,s.environment)),{undelivered:j,problems:se}=L.close();return{
...Z,...H,dryRun:e["dry-run"],...j!==void 0&&{undelivered:j},problems:[...z,...se,...H.problems,...Jh(H.components,e["st\
andards-fail-on"]),...s.cancelled.aborted&&om(H)?[im]:[]]}}function om({components:e}){return e.some(({problems:t})=>t.some(
({kind:r})=>r==="delivery"))}const im={kind:"delivery",level:"error",title:"Phaset: cancelled",message:"the job was canc\
elled before all was delivered"};async function sm(e,t,r,o){const{connection:s,record:a,standards:d}=t,b=await gd({inputs:e,
workspace:r.workspace,...s.kind==="open"&&{tokens:s.tokens},withManifest:a.kind!=="nothing"||d.kind!=="nothing"}),{assignments:S,
notes:z,problems:Z}=await ad(b,t.events,{recordId:e["record-id"],shard:e.shard,sources:{workspace:r.workspace,access:o}}),
L=S.map(({component:j,events:se,eventsOnly:te})=>Sp(j,{...t,events:se,...te&&am}));return{components:await Ac(L,r),notes:[
...t.notes,...z],problems:Z}}const oa={kind:"nothing",reason:"they are of another shard"},am={record:oa,standards:oa};function um(e,t,r){
return{token:e["github-token"],baseUrl:r.GITHUB_API_URL??"https://api.github.com",repository:t.repository}}process.exitCode=
1;const ia=new AbortController;process.once("SIGINT",()=>ia.abort()),em({environment:process.env,cancelled:ia.signal}).then(
e=>{process.exitCode=e?0:1}).catch(e=>Ue.C1(e instanceof Error?e:String(e))).finally(()=>process.stdout.write("",()=>process.
exit()));
