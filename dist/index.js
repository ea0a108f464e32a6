import{createRequire as he}from"module";var Go={1916:((e,t)=>{var n;n=!0,t.Io=t.kp=void 0;var o=new Uint32Array(65536),s=function(k,z){
for(var Z=k.length,L=z.length,H=1<<Z-1,j=-1,se=0,te=Z,K=Z;K--;)o[k.charCodeAt(K)]|=1<<K;for(K=0;K<L;K++){var ze=o[z.charCodeAt(
K)],Ae=ze|se;ze|=(ze&j)+j^j,se|=~(ze|j),j&=ze,se&H&&te++,j&H&&te--,se=se<<1|1,j=j<<1|~(Ae|se),se&=Ae}for(K=Z;K--;)o[k.charCodeAt(
K)]=0;return te},u=function(k,z){for(var Z=z.length,L=k.length,H=[],j=[],se=Math.ceil(Z/32),te=Math.ceil(L/32),K=0;K<se;K++)
j[K]=-1,H[K]=0;for(var ze=0;ze<te-1;ze++){for(var Ae=0,Oe=-1,le=ze*32,Q=Math.min(32,L)+le,re=le;re<Q;re++)o[k.charCodeAt(
re)]|=1<<re;for(var K=0;K<Z;K++){var ae=o[z.charCodeAt(K)],be=j[K/32|0]>>>K&1,ce=H[K/32|0]>>>K&1,ye=ae|Ae,ee=((ae|ce)&Oe)+
Oe^Oe|ae|ce,R=Ae|~(ee|Oe),C=Oe&ee;R>>>31^be&&(j[K/32|0]^=1<<K),C>>>31^ce&&(H[K/32|0]^=1<<K),R=R<<1|be,C=C<<1|ce,Oe=C|~(ye|
R),Ae=R&ye}for(var re=le;re<Q;re++)o[k.charCodeAt(re)]=0}for(var O=0,T=-1,E=ze*32,S=Math.min(32,L-E)+E,re=E;re<S;re++)o[k.
charCodeAt(re)]|=1<<re;for(var U=L,K=0;K<Z;K++){var ae=o[z.charCodeAt(K)],be=j[K/32|0]>>>K&1,ce=H[K/32|0]>>>K&1,ye=ae|O,
ee=((ae|ce)&T)+T^T|ae|ce,R=O|~(ee|T),C=T&ee;U+=R>>>L-1&1,U-=C>>>L-1&1,R>>>31^be&&(j[K/32|0]^=1<<K),C>>>31^ce&&(H[K/32|0]^=
1<<K),R=R<<1|be,C=C<<1|ce,T=C|~(ye|R),O=R&ye}for(var re=E;re<S;re++)o[k.charCodeAt(re)]=0;return U},d=function(k,z){if(k.
length<z.length){var Z=z;z=k,k=Z}return z.length===0?k.length:k.length<=32?s(k,z):u(k,z)};t.Io=d;var b=function(k,z){for(var Z=1/0,
L=0,H=0;H<z.length;H++){var j=d(k,z[H]);j<Z&&(Z=j,L=H)}return z[L]};t.kp=b}),770:((e,t,n)=>{e.exports=n(218)}),218:((e,t,n)=>{
var o,s=n(9278),u=n(4756),d=n(8611),b=n(5692),k=n(4434),z=n(2613),Z=n(9023);t.httpOverHttp=L,t.httpsOverHttp=H,t.httpOverHttps=
j,t.httpsOverHttps=se;function L(le){var Q=new te(le);return Q.request=d.request,Q}function H(le){var Q=new te(le);return Q.
request=d.request,Q.createSocket=K,Q.defaultPort=443,Q}function j(le){var Q=new te(le);return Q.request=b.request,Q}function se(le){
var Q=new te(le);return Q.request=b.request,Q.createSocket=K,Q.defaultPort=443,Q}function te(le){var Q=this;Q.options=le||
{},Q.proxyOptions=Q.options.proxy||{},Q.maxSockets=Q.options.maxSockets||d.Agent.defaultMaxSockets,Q.requests=[],Q.sockets=
[],Q.on("free",function(ae,be,ce,ye){for(var ee=ze(be,ce,ye),R=0,C=Q.requests.length;R<C;++R){var O=Q.requests[R];if(O.host===
ee.host&&O.port===ee.port){Q.requests.splice(R,1),O.request.onSocket(ae);return}}ae.destroy(),Q.removeSocket(ae)})}Z.inherits(
te,k.EventEmitter),te.prototype.addRequest=function(Q,re,ae,be){var ce=this,ye=Ae({request:Q},ce.options,ze(re,ae,be));if(ce.
sockets.length>=this.maxSockets){ce.requests.push(ye);return}ce.createSocket(ye,function(ee){ee.on("free",R),ee.on("clos\
e",C),ee.on("agentRemove",C),Q.onSocket(ee);function R(){ce.emit("free",ee,ye)}function C(O){ce.removeSocket(ee),ee.removeListener(
"free",R),ee.removeListener("close",C),ee.removeListener("agentRemove",C)}})},te.prototype.createSocket=function(Q,re){var ae=this,
be={};ae.sockets.push(be);var ce=Ae({},ae.proxyOptions,{method:"CONNECT",path:Q.host+":"+Q.port,agent:!1,headers:{host:Q.
host+":"+Q.port}});Q.localAddress&&(ce.localAddress=Q.localAddress),ce.proxyAuth&&(ce.headers=ce.headers||{},ce.headers["\
Proxy-Authorization"]="Basic "+new Buffer(ce.proxyAuth).toString("base64")),Oe("making CONNECT request");var ye=ae.request(
ce);ye.useChunkedEncodingByDefault=!1,ye.once("response",ee),ye.once("upgrade",R),ye.once("connect",C),ye.once("error",O),
ye.end();function ee(T){T.upgrade=!0}function R(T,E,S){process.nextTick(function(){C(T,E,S)})}function C(T,E,S){if(ye.removeAllListeners(),
E.removeAllListeners(),T.statusCode!==200){Oe("tunneling socket could not be established, statusCode=%d",T.statusCode),E.
destroy();var U=new Error("tunneling socket could not be established, statusCode="+T.statusCode);U.code="ECONNRESET",Q.request.
emit("error",U),ae.removeSocket(be);return}if(S.length>0){Oe("got illegal response body from proxy"),E.destroy();var U=new Error(
"got illegal response body from proxy");U.code="ECONNRESET",Q.request.emit("error",U),ae.removeSocket(be);return}return Oe(
"tunneling connection has established"),ae.sockets[ae.sockets.indexOf(be)]=E,re(E)}function O(T){ye.removeAllListeners(),
Oe(`tunneling socket could not be established, cause=%s
`,T.message,T.stack);var E=new Error("tunneling socket could not be established, cause="+T.message);E.code="ECONNRESET",
Q.request.emit("error",E),ae.removeSocket(be)}},te.prototype.removeSocket=function(Q){var re=this.sockets.indexOf(Q);if(re!==
-1){this.sockets.splice(re,1);var ae=this.requests.shift();ae&&this.createSocket(ae,function(be){ae.request.onSocket(be)})}};
function K(le,Q){var re=this;te.prototype.createSocket.call(re,le,function(ae){var be=le.request.getHeader("host"),ce=Ae(
{},re.options,{socket:ae,servername:be?be.replace(/:.*$/,""):le.host}),ye=u.connect(0,ce);re.sockets[re.sockets.indexOf(
ae)]=ye,Q(ye)})}function ze(le,Q,re){return typeof le=="string"?{host:le,port:Q,localAddress:re}:le}function Ae(le){for(var Q=1,
re=arguments.length;Q<re;++Q){var ae=arguments[Q];if(typeof ae=="object")for(var be=Object.keys(ae),ce=0,ye=be.length;ce<
ye;++ce){var ee=be[ce];ae[ee]!==void 0&&(le[ee]=ae[ee])}}return le}var Oe;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.
env.NODE_DEBUG)?Oe=function(){var le=Array.prototype.slice.call(arguments);typeof le[0]=="string"?le[0]="TUNNEL: "+le[0]:
le.unshift("TUNNEL:"),console.error.apply(console,le)}:Oe=function(){},o=Oe}),63:((e,t,n)=>{n.d(t,{F:()=>u});var o=n(6760),
s=n.n(o);function u(d,b){const k=(0,o.relative)(d,b);return k!==".."&&!k.startsWith(`..${o.sep}`)&&!(0,o.isAbsolute)(k)}}),
4008:((e,t,n)=>{n.d(t,{EP:()=>s,JD:()=>Z,md:()=>d,o3:()=>k,oi:()=>o});function o(L,H="error"){return{kind:"input",level:H,
title:"Phaset: input",message:L}}function s(L){return{kind:"payload",level:"error",title:"Phaset: payload",message:L}}const u=[
"error","warning","notice"];function d(L){return L.toSorted((H,j)=>u.indexOf(H.level)-u.indexOf(j.level)||(H.line??0)-(j.
line??0)||(H.column??0)-(j.column??0))}const b=20;function k(L){const H=L.slice(b),[j]=H;if(j===void 0)return[...L];const se=u.
map(Oe=>z(H,Oe)).filter(Oe=>Oe!==""),{kind:te,level:K,file:ze}=j,Ae=`${ze??"here"}: beyond these ${b} problems, ${se.join(
" and ")} more`;return[...L.slice(0,b),{kind:te,level:K,message:Ae,...ze!==void 0&&{file:ze}}]}function z(L,H){const j=L.
filter(se=>se.level===H).length;return j===0?"":`${j} ${H}${j===1?"":"s"}`}function Z(L){return L.some(({level:H})=>H===
"error")}}),4519:((e,t,n)=>{n.d(t,{g9:()=>k,hD:()=>u,ml:()=>z,ts:()=>b});const o=80,s=/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;
function u(Z){return z(k(b(d(Z))),o)}function d(Z){try{return JSON.stringify(Z)??String(Z)}catch{return"a value too deep\
 to show"}}function b(Z){return Z.replace(s,L=>`\\u{${(L.codePointAt(0)??0).toString(16)}}`)}function k(Z){return Z.replaceAll(
"##[","##\\u005b")}function z(Z,L){return Z.length<=L?Z:`${Z.slice(0,L-1).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}}),8461:((e,t,n)=>{
n.r(t),n.d(t,{decideStandardsFailure:()=>d,describeMisses:()=>b,putStatusWords:()=>u,toStandardsResult:()=>s});const o={
pass:"pass",warning:"warn",failure:"fail"};function s(k){const z=Z=>k.filter(L=>L.status===Z).length;return{passes:z("pa\
ss"),warnings:z("warning"),failures:z("failure"),results:k.map(({name:Z,message:L,path:H,status:j})=>({name:Z,message:L,
path:H,status:j}))}}function u(k,z){if(z==="documented")return k;const Z=k.results.map(L=>({...L,status:o[L.status]}));return{
...k,results:Z}}function d(k,z){switch(z){case"never":return[];case"failure":return k.filter(Z=>Z.status==="failure");case"\
warning":return k.filter(Z=>Z.status!=="pass")}}function b(k){const z=k.filter(L=>L.status==="failure"),Z=k.filter(L=>L.
status==="warning");return[...z,...Z].map(L=>({kind:"check",level:L.status==="failure"?"error":"warning",title:`Standard\
s: ${L.name}`,message:`${L.remedy} (${L.message})`,...L.file!==void 0&&{file:L.file},...L.line!==void 0&&{line:L.line}}))}}),
7351:((e,t,n)=>{n.d(t,{h:()=>s,k:()=>u});const o=()=>n.e(752).then(n.t.bind(n,6752,19));async function s(d,b){return(await o()).
fetch(d,b)}class u{#e;#t;constructor(b){this.#e=b}dispatch(b,k){return this.#n().then(z=>z.dispatch(b,k),z=>k.onError?.(
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
4756:(e=>{e.exports=he(import.meta.url)("tls")}),9023:(e=>{e.exports=he(import.meta.url)("util")}),6288:((e,t,n)=>{n.d(t,
{Yz:()=>hr,N4:()=>Nn,z3:()=>xn,V4:()=>fe,pq:()=>mr,lm:()=>Cn,C1:()=>sn,uH:()=>Ve,Pq:()=>N,Oh:()=>Mn,z:()=>S,$e:()=>Rn});
var o=n(857);function s(v){return v==null?"":typeof v=="string"||v instanceof String?v:JSON.stringify(v)}function u(v){return Object.
keys(v).length?{title:v.title,file:v.file,line:v.startLine,endLine:v.endLine,col:v.startColumn,endColumn:v.endColumn}:{}}
function d(v,p,g){const $=new z(v,p,g);process.stdout.write($.toString()+o.EOL)}function b(v,p=""){d(v,{},p)}const k="::";
class z{constructor(p,g,$){p||(p="missing.command"),this.command=p,this.properties=g,this.message=$}toString(){let p=k+this.
command;if(this.properties&&Object.keys(this.properties).length>0){p+=" ";let g=!0;for(const $ in this.properties)if(this.
properties.hasOwnProperty($)){const P=this.properties[$];P&&(g?g=!1:p+=",",p+=`${$}=${L(P)}`)}}return p+=`${k}${Z(this.message)}`,
p}}function Z(v){return s(v).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function L(v){return s(v).replace(
/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var H=n(6982),j=n(9896);function se(v,p){
const g=process.env[`GITHUB_${v}`];if(!g)throw new Error(`Unable to find environment variable for file command ${v}`);if(!j.
existsSync(g))throw new Error(`Missing file at path: ${g}`);j.appendFileSync(g,`${s(p)}${o.EOL}`,{encoding:"utf8"})}function te(v,p){
const g=`ghadelimiter_${H.randomUUID()}`,$=s(p);if(v.includes(g))throw new Error(`Unexpected input: name should not cont\
ain the delimiter "${g}"`);if($.includes(g))throw new Error(`Unexpected input: value should not contain the delimiter "${g}\
"`);return`${v}<<${g}${o.EOL}${$}${o.EOL}${g}`}var K=n(6928),ze=n(4942),Ae=function(v,p,g,$){function P(I){return I instanceof
g?I:new g(function(F){F(I)})}return new(g||(g=Promise))(function(I,F){function de(V){try{J($.next(V))}catch(ge){F(ge)}}function Se(V){
try{J($.throw(V))}catch(ge){F(ge)}}function J(V){V.done?I(V.value):P(V.value).then(de,Se)}J(($=$.apply(v,p||[])).next())})};
class Oe{constructor(p,g){this.username=p,this.password=g}prepareRequest(p){if(!p.headers)throw Error("The request has n\
o headers");p.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return Ae(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class le{constructor(p){
this.token=p}prepareRequest(p){if(!p.headers)throw Error("The request has no headers");p.headers.Authorization=`Bearer ${this.
token}`}canHandleAuthentication(){return!1}handleAuthentication(){return Ae(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}}class Q{constructor(p){this.token=p}prepareRequest(p){if(!p.headers)throw Error("The request has n\
o headers");p.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return Ae(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var re=function(v,p,g,$){
function P(I){return I instanceof g?I:new g(function(F){F(I)})}return new(g||(g=Promise))(function(I,F){function de(V){try{
J($.next(V))}catch(ge){F(ge)}}function Se(V){try{J($.throw(V))}catch(ge){F(ge)}}function J(V){V.done?I(V.value):P(V.value).
then(de,Se)}J(($=$.apply(v,p||[])).next())})};class ae{static createHttpClient(p=!0,g=10){const $={allowRetries:p,maxRetries:g};
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
return I instanceof g?I:new g(function(F){F(I)})}return new(g||(g=Promise))(function(I,F){function de(V){try{J($.next(V))}catch(ge){
F(ge)}}function Se(V){try{J($.throw(V))}catch(ge){F(ge)}}function J(V){V.done?I(V.value):P(V.value).then(de,Se)}J(($=$.apply(
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
map(F=>{if(typeof F=="string")return this.wrap("td",F);const{header:de,data:Se,colspan:J,rowspan:V}=F,ge=de?"th":"td",an=Object.
assign(Object.assign({},J&&{colspan:J}),V&&{rowspan:V});return this.wrap(ge,Se,an)}).join("");return this.wrap("tr",I)}).
join(""),$=this.wrap("table",g);return this.addRaw($).addEOL()}addDetails(p,g){const $=this.wrap("details",this.wrap("su\
mmary",p)+g);return this.addRaw($).addEOL()}addImage(p,g,$){const{width:P,height:I}=$||{},F=Object.assign(Object.assign(
{},P&&{width:P}),I&&{height:I}),de=this.wrap("img",null,Object.assign({src:p,alt:g},F));return this.addRaw(de).addEOL()}addHeading(p,g){
const $=`h${g}`,P=["h1","h2","h3","h4","h5","h6"].includes($)?$:"h1",I=this.wrap(P,p);return this.addRaw(I).addEOL()}addSeparator(){
const p=this.wrap("hr",null);return this.addRaw(p).addEOL()}addBreak(){const p=this.wrap("br",null);return this.addRaw(p).
addEOL()}addQuote(p,g){const $=Object.assign({},g&&{cite:g}),P=this.wrap("blockquote",p,$);return this.addRaw(P).addEOL()}addLink(p,g){
const $=this.wrap("a",p,{href:g});return this.addRaw($).addEOL()}}const T=new O,E=null,S=T;function U(v){return v.replace(
/[\\]/g,"/")}function X(v){return v.replace(/[/]/g,"\\")}function oe(v){return v.replace(/[/\\]/g,path.sep)}var ne=n(3193),
ke=n(4434);const we=he(import.meta.url)("child_process");var Be=n(2613),Je=function(v,p,g,$){function P(I){return I instanceof
g?I:new g(function(F){F(I)})}return new(g||(g=Promise))(function(I,F){function de(V){try{J($.next(V))}catch(ge){F(ge)}}function Se(V){
try{J($.throw(V))}catch(ge){F(ge)}}function J(V){V.done?I(V.value):P(V.value).then(de,Se)}J(($=$.apply(v,p||[])).next())})};
const{chmod:ur,copyFile:$n,lstat:Ue,mkdir:kn,open:Sn,readdir:Mt,rename:En,rm:zn,rmdir:cr,stat:ct,symlink:_t,unlink:dr}=j.
promises,dt=process.platform==="win32";function Kt(v){return Je(this,void 0,void 0,function*(){const p=yield fs.promises.
readlink(v);return dt&&!p.endsWith("\\")?`${p}\\`:p})}const lr=268435456,fr=j.constants.O_RDONLY;function An(v){return Je(
this,void 0,void 0,function*(){try{yield ct(v)}catch(p){if(p.code==="ENOENT")return!1;throw p}return!0})}function pr(v){
return Je(this,arguments,void 0,function*(p,g=!1){return(g?yield ct(p):yield Ue(p)).isDirectory()})}function Nt(v){if(v=
Dt(v),!v)throw new Error('isRooted() parameter "p" cannot be empty');return dt?v.startsWith("\\")||/^[A-Z]:/i.test(v):v.
startsWith("/")}function bt(v,p){return Je(this,void 0,void 0,function*(){let g;try{g=yield ct(v)}catch(P){P.code!=="ENO\
ENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${v}': ${P}`)}if(g&&g.isFile()){if(dt){
const P=K.extname(v).toUpperCase();if(p.some(I=>I.toUpperCase()===P))return v}else if(lt(g))return v}const $=v;for(const P of p){
v=$+P,g=void 0;try{g=yield ct(v)}catch(I){I.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if ex\
ecutable file exists '${v}': ${I}`)}if(g&&g.isFile()){if(dt){try{const I=K.dirname(v),F=K.basename(v).toUpperCase();for(const de of yield Mt(
I))if(F===de.toUpperCase()){v=K.join(I,de);break}}catch(I){console.log(`Unexpected error attempting to determine the act\
ual case of the file '${v}': ${I}`)}return v}else if(lt(g))return v}}return""})}function Dt(v){return v=v||"",dt?(v=v.replace(
/\//g,"\\"),v.replace(/\\\\+/g,"\\")):v.replace(/\/\/+/g,"/")}function lt(v){return(v.mode&1)>0||(v.mode&8)>0&&process.getgid!==
void 0&&v.gid===process.getgid()||(v.mode&64)>0&&process.getuid!==void 0&&v.uid===process.getuid()}function On(){var v;return(v=
process.env.COMSPEC)!==null&&v!==void 0?v:"cmd.exe"}var Qe=function(v,p,g,$){function P(I){return I instanceof g?I:new g(
function(F){F(I)})}return new(g||(g=Promise))(function(I,F){function de(V){try{J($.next(V))}catch(ge){F(ge)}}function Se(V){
try{J($.throw(V))}catch(ge){F(ge)}}function J(V){V.done?I(V.value):P(V.value).then(de,Se)}J(($=$.apply(v,p||[])).next())})};
function Tn(v,p){return Qe(this,arguments,void 0,function*(g,$,P={}){const{force:I,recursive:F,copySourceDirectory:de}=Jt(
P),Se=(yield ioUtil.exists($))?yield ioUtil.stat($):null;if(Se&&Se.isFile()&&!I)return;const J=Se&&Se.isDirectory()&&de?
path.join($,path.basename(g)):$;if(!(yield ioUtil.exists(g)))throw new Error(`no such file or directory: ${g}`);if((yield ioUtil.
stat(g)).isDirectory())if(F)yield Xt(g,J,0,I);else throw new Error(`Failed to copy. ${g} is a directory, but tried to co\
py without recursive flag.`);else{if(path.relative(g,J)==="")throw new Error(`'${J}' and '${g}' are the same file`);yield St(
g,J,I)}})}function Pn(v,p){return Qe(this,arguments,void 0,function*(g,$,P={}){if(yield ioUtil.exists($)){let I=!0;if((yield ioUtil.
isDirectory($))&&($=path.join($,path.basename(g)),I=yield ioUtil.exists($)),I)if(P.force==null||P.force)yield $t($);else
throw new Error("Destination already exists")}yield kt(path.dirname($)),yield ioUtil.rename(g,$)})}function $t(v){return Qe(
this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(v))throw new Error('File path must not contain `*`, \
`"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(v,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(p){throw new Error(
`File was unable to be removed ${p}`)}})}function kt(v){return Qe(this,void 0,void 0,function*(){ok(v,"a path argument m\
ust be provided"),yield ioUtil.mkdir(v,{recursive:!0})})}function vt(v,p){return Qe(this,void 0,void 0,function*(){if(!v)
throw new Error("parameter 'tool' is required");if(p){const $=yield vt(v,!1);if(!$)throw dt?new Error(`Unable to locate \
executable file: ${v}. Please verify either the file path exists or the file can be found within a directory specified b\
y the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable \
to locate executable file: ${v}. Please verify either the file path exists or the file can be found within a directory s\
pecified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return $}const g=yield Yt(
v);return g&&g.length>0?g[0]:""})}function Yt(v){return Qe(this,void 0,void 0,function*(){if(!v)throw new Error("paramet\
er 'tool' is required");const p=[];if(dt&&process.env.PATHEXT)for(const P of process.env.PATHEXT.split(K.delimiter))P&&p.
push(P);if(Nt(v)){const P=yield bt(v,p);return P?[P]:[]}if(v.includes(K.sep))return[];const g=[];if(process.env.PATH)for(const P of process.
env.PATH.split(K.delimiter))P&&g.push(P);const $=[];for(const P of g){const I=yield bt(K.join(P,v),p);I&&$.push(I)}return $})}
function Jt(v){const p=v.force==null?!0:v.force,g=!!v.recursive,$=v.copySourceDirectory==null?!0:!!v.copySourceDirectory;
return{force:p,recursive:g,copySourceDirectory:$}}function Xt(v,p,g,$){return Qe(this,void 0,void 0,function*(){if(g>=255)
return;g++,yield kt(p);const P=yield ioUtil.readdir(v);for(const I of P){const F=`${v}/${I}`,de=`${p}/${I}`;(yield ioUtil.
lstat(F)).isDirectory()?yield Xt(F,de,g,$):yield St(F,de,$)}yield ioUtil.chmod(p,(yield ioUtil.stat(v)).mode)})}function St(v,p,g){
return Qe(this,void 0,void 0,function*(){if((yield ioUtil.lstat(v)).isSymbolicLink()){try{yield ioUtil.lstat(p),yield ioUtil.
unlink(p)}catch(P){P.code==="EPERM"&&(yield ioUtil.chmod(p,"0666"),yield ioUtil.unlink(p))}const $=yield ioUtil.readlink(
v);yield ioUtil.symlink($,p,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(p))||g)&&(yield ioUtil.copyFile(
v,p))})}const W=he(import.meta.url)("timers");var Ft=function(v,p,g,$){function P(I){return I instanceof g?I:new g(function(F){
F(I)})}return new(g||(g=Promise))(function(I,F){function de(V){try{J($.next(V))}catch(ge){F(ge)}}function Se(V){try{J($.
throw(V))}catch(ge){F(ge)}}function J(V){V.done?I(V.value):P(V.value).then(de,Se)}J(($=$.apply(v,p||[])).next())})};const Pe=process.
platform==="win32";class Qt extends ke.EventEmitter{constructor(p,g,$){if(super(),!p)throw new Error("Parameter 'toolPat\
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
this._isCmdFile(),p.windowsVerbatimArguments&&($.argv0=`"${g}"`),$}exec(){return Ft(this,void 0,void 0,function*(){return!Nt(
this.toolPath)&&(this.toolPath.includes("/")||Pe&&this.toolPath.includes("\\"))&&(this.toolPath=K.resolve(process.cwd(),
this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield vt(this.toolPath,!0),new Promise((p,g)=>Ft(this,void 0,
void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const J of this.args)this._debug(
`   ${J}`);const $=this._cloneExecOptions(this.options);!$.silent&&$.outStream&&$.outStream.write(this._getCommandString(
$)+o.EOL);const P=new wt($,this.toolPath);if(P.on("debug",J=>{this._debug(J)}),this.options.cwd&&!(yield An(this.options.
cwd)))return g(new Error(`The cwd: ${this.options.cwd} does not exist!`));const I=this._getSpawnFileName(),F=we.spawn(I,
this._getSpawnArgs($),this._getSpawnOptions(this.options,I));let de="";F.stdout&&F.stdout.on("data",J=>{this.options.listeners&&
this.options.listeners.stdout&&this.options.listeners.stdout(J),!$.silent&&$.outStream&&$.outStream.write(J),de=this._processLineBuffer(
J,de,V=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(V)})});let Se="";if(F.stderr&&
F.stderr.on("data",J=>{P.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.
stderr(J),!$.silent&&$.errStream&&$.outStream&&($.failOnStdErr?$.errStream:$.outStream).write(J),Se=this._processLineBuffer(
J,Se,V=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(V)})}),F.on("error",J=>{
P.processError=J.message,P.processExited=!0,P.processClosed=!0,P.CheckComplete()}),F.on("exit",J=>{P.processExitCode=J,P.
processExited=!0,this._debug(`Exit code ${J} received from tool '${this.toolPath}'`),P.CheckComplete()}),F.on("close",J=>{
P.processExitCode=J,P.processExited=!0,P.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}\
'`),P.CheckComplete()}),P.on("done",(J,V)=>{de.length>0&&this.emit("stdline",de),Se.length>0&&this.emit("errline",Se),F.
removeAllListeners(),J?g(J):p(V)}),this.options.input){if(!F.stdin)throw new Error("child process missing stdin");F.stdin.
end(this.options.input)}}))})}}function en(v){const p=[];let g=!1,$=!1,P="";function I(F){$&&F!=='"'&&(P+="\\"),P+=F,$=!1}
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
J($.next(V))}catch(ge){F(ge)}}function Se(V){try{J($.throw(V))}catch(ge){F(ge)}}function J(V){V.done?I(V.value):P(V.value).
then(de,Se)}J(($=$.apply(v,p||[])).next())})};function ot(v,p,g){return Et(this,void 0,void 0,function*(){const $=tr.argStringToArray(
v);if($.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const P=$[0];return p=$.slice(1).
concat(p||[]),new tr.ToolRunner(P,p,g).exec()})}function Zn(v,p,g){return Et(this,void 0,void 0,function*(){var $,P;let I="",
F="";const de=new StringDecoder("utf8"),Se=new StringDecoder("utf8"),J=($=g?.listeners)===null||$===void 0?void 0:$.stdout,
V=(P=g?.listeners)===null||P===void 0?void 0:P.stderr,ge=B=>{F+=Se.write(B),V&&V(B)},an=B=>{I+=de.write(B),J&&J(B)},h=Object.
assign(Object.assign({},g?.listeners),{stdout:an,stderr:ge}),m=yield ot(v,p,Object.assign(Object.assign({},g),{listeners:h}));
return I+=de.end(),F+=Se.end(),{exitCode:m,stdout:I,stderr:F}})}var zt=function(v,p,g,$){function P(I){return I instanceof
g?I:new g(function(F){F(I)})}return new(g||(g=Promise))(function(I,F){function de(V){try{J($.next(V))}catch(ge){F(ge)}}function Se(V){
try{J($.throw(V))}catch(ge){F(ge)}}function J(V){V.done?I(V.value):P(V.value).then(de,Se)}J(($=$.apply(v,p||[])).next())})};
const tn=()=>zt(void 0,void 0,void 0,function*(){const{stdout:v}=yield exec.getExecOutput('powershell -command "(Get-Cim\
Instance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:p}=yield exec.getExecOutput('powershell\
 -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:p.trim(),version:v.
trim()}}),Lt=()=>zt(void 0,void 0,void 0,function*(){var v,p,g,$;const{stdout:P}=yield exec.getExecOutput("sw_vers",void 0,
{silent:!0}),I=(p=(v=P.match(/ProductVersion:\s*(.+)/))===null||v===void 0?void 0:v[1])!==null&&p!==void 0?p:"";return{name:($=
(g=P.match(/ProductName:\s*(.+)/))===null||g===void 0?void 0:g[1])!==null&&$!==void 0?$:"",version:I}}),ft=()=>zt(void 0,
void 0,void 0,function*(){const{stdout:v}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[p,g]=v.trim().
split(`
`);return{name:p,version:g}}),Ce=o.platform(),nn=o.arch(),At=Ce==="win32",et=Ce==="darwin",rn=Ce==="linux";function In(){
return zt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield At?tn():et?Lt():ft()),{platform:Ce,
arch:nn,isWindows:At,isMacOS:et,isLinux:rn})})}var f=function(v,p,g,$){function P(I){return I instanceof g?I:new g(function(F){
F(I)})}return new(g||(g=Promise))(function(I,F){function de(V){try{J($.next(V))}catch(ge){F(ge)}}function Se(V){try{J($.
throw(V))}catch(ge){F(ge)}}function J(V){V.done?I(V.value):P(V.value).then(de,Se)}J(($=$.apply(v,p||[])).next())})},y;(function(v){
v[v.Success=0]="Success",v[v.Failure=1]="Failure"})(y||(y={}));function A(v,p){const g=toCommandValue(p);if(process.env[v]=
g,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",prepareKeyValueMessage(v,p));issueCommand("set-env",{name:v},
g)}function N(v){d("add-mask",{},v)}function ue(v){process.env.GITHUB_PATH||""?issueFileCommand("PATH",v):issueCommand("\
add-path",{},v),process.env.PATH=`${v}${path.delimiter}${process.env.PATH}`}function fe(v,p){const g=process.env[`INPUT_${v.
replace(/ /g,"_").toUpperCase()}`]||"";if(p&&p.required&&!g)throw new Error(`Input required and not supplied: ${v}`);return p&&
p.trimWhitespace===!1?g:g.trim()}function qe(v,p){const g=fe(v,p).split(`
`).filter($=>$!=="");return p&&p.trimWhitespace===!1?g:g.map($=>$.trim())}function Me(v,p){const g=["true","True","TRUE"],
$=["false","False","FALSE"],P=fe(v,p);if(g.includes(P))return!0;if($.includes(P))return!1;throw new TypeError(`Input doe\
s not meet YAML 1.2 "Core Schema" specification: ${v}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Ve(v,p){if(process.env.GITHUB_OUTPUT||
"")return se("OUTPUT",te(v,p));process.stdout.write(o.EOL),d("set-output",{name:v},s(p))}function on(v){issue("echo",v?"\
on":"off")}function sn(v){process.exitCode=y.Failure,xn(v)}function po(){return process.env.RUNNER_DEBUG==="1"}function hr(v){
d("debug",{},v)}function xn(v,p={}){d("error",u(p),v instanceof Error?v.toString():v)}function Rn(v,p={}){d("warning",u(
p),v instanceof Error?v.toString():v)}function Cn(v,p={}){d("notice",u(p),v instanceof Error?v.toString():v)}function mr(v){
process.stdout.write(v+o.EOL)}function Mn(v){b("group",v)}function Nn(){b("endgroup")}function ho(v,p){return f(this,void 0,
void 0,function*(){Mn(v);let g;try{g=yield p()}finally{Nn()}return g})}function mo(v,p){if(process.env.GITHUB_STATE||"")
return issueFileCommand("STATE",prepareKeyValueMessage(v,p));issueCommand("save-state",{name:v},toCommandValue(p))}function yr(v){
return process.env[`STATE_${v}`]||""}function yo(v){return f(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(
v)})}}),4942:((e,t,n)=>{n.d(t,{Qq:()=>ye});var o=n(8611),s=n.t(o,2),u=n(5692),d=n.t(u,2);function b(R){const C=R.protocol===
"https:";if(k(R))return;const O=C?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;
if(O)try{return new Z(O)}catch{if(!O.startsWith("http://")&&!O.startsWith("https://"))return new Z(`http://${O}`)}else return}
function k(R){if(!R.hostname)return!1;const C=R.hostname;if(z(C))return!0;const O=process.env.no_proxy||process.env.NO_PROXY||
"";if(!O)return!1;let T;R.port?T=Number(R.port):R.protocol==="http:"?T=80:R.protocol==="https:"&&(T=443);const E=[R.hostname.
toUpperCase()];typeof T=="number"&&E.push(`${E[0]}:${T}`);for(const S of O.split(",").map(U=>U.trim().toUpperCase()).filter(
U=>U))if(S==="*"||E.some(U=>U===S||U.endsWith(`.${S}`)||S.startsWith(".")&&U.endsWith(`${S}`)))return!0;return!1}function z(R){
const C=R.toLowerCase();return C==="localhost"||C.startsWith("127.")||C.startsWith("[::1]")||C.startsWith("[0:0:0:0:0:0:\
0:1]")}class Z extends URL{constructor(C,O){super(C,O),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=
decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}
var L=n(770),H=n(7351),j=function(R,C,O,T){function E(S){return S instanceof O?S:new O(function(U){U(S)})}return new(O||
(O=Promise))(function(S,U){function X(ke){try{ne(T.next(ke))}catch(we){U(we)}}function oe(ke){try{ne(T.throw(ke))}catch(we){
U(we)}}function ne(ke){ke.done?S(ke.value):E(ke.value).then(X,oe)}ne((T=T.apply(R,C||[])).next())})},se;(function(R){R[R.
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
E,this.requestOptions)})}postJson(C,O){return j(this,arguments,void 0,function*(T,E,S={}){const U=JSON.stringify(E,null,
2);S[te.Accept]=this._getExistingOrDefaultHeader(S,te.Accept,K.ApplicationJson),S[te.ContentType]=this._getExistingOrDefaultContentTypeHeader(
S,K.ApplicationJson);const X=yield this.post(T,U,S);return this._processResponse(X,this.requestOptions)})}putJson(C,O){return j(
this,arguments,void 0,function*(T,E,S={}){const U=JSON.stringify(E,null,2);S[te.Accept]=this._getExistingOrDefaultHeader(
S,te.Accept,K.ApplicationJson),S[te.ContentType]=this._getExistingOrDefaultContentTypeHeader(S,K.ApplicationJson);const X=yield this.
put(T,U,S);return this._processResponse(X,this.requestOptions)})}patchJson(C,O){return j(this,arguments,void 0,function*(T,E,S={}){
const U=JSON.stringify(E,null,2);S[te.Accept]=this._getExistingOrDefaultHeader(S,te.Accept,K.ApplicationJson),S[te.ContentType]=
this._getExistingOrDefaultContentTypeHeader(S,K.ApplicationJson);const X=yield this.patch(T,U,S);return this._processResponse(
X,this.requestOptions)})}request(C,O,T,E){return j(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Cli\
ent has already been disposed.");const S=new URL(O);let U=this._prepareRequest(C,S,E);const X=this._allowRetries&&le.includes(
C)?this._maxRetries+1:1;let oe=0,ne;do{if(ne=yield this.requestRaw(U,T),ne&&ne.message&&ne.message.statusCode===se.Unauthorized){
let we;for(const Be of this.handlers)if(Be.canHandleAuthentication(ne)){we=Be;break}return we?we.handleAuthentication(this,
U,T):ne}let ke=this._maxRedirects;for(;ne.message.statusCode&&Ae.includes(ne.message.statusCode)&&this._allowRedirects&&
ke>0;){const we=ne.message.headers.location;if(!we)break;const Be=new URL(we);if(S.protocol==="https:"&&S.protocol!==Be.
protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not all\
owed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield ne.
readBody(),Be.hostname!==S.hostname)for(const Je in E)Je.toLowerCase()==="authorization"&&delete E[Je];U=this._prepareRequest(
C,Be,E),ne=yield this.requestRaw(U,T),ke--}if(!ne.message.statusCode||!Oe.includes(ne.message.statusCode))return ne;oe+=
1,oe<X&&(yield ne.readBody(),yield this._performExponentialBackoff(oe))}while(oe<X);return ne})}dispose(){this._agent&&this.
_agent.destroy(),this._disposed=!0}requestRaw(C,O){return j(this,void 0,void 0,function*(){return new Promise((T,E)=>{function S(U,X){
U?E(U):X?T(X):E(new Error("Unknown error"))}this.requestRawWithCallback(C,O,S)})})}requestRawWithCallback(C,O,T){typeof O==
"string"&&(C.options.headers||(C.options.headers={}),C.options.headers["Content-Length"]=Buffer.byteLength(O,"utf8"));let E=!1;
function S(oe,ne){E||(E=!0,T(oe,ne))}const U=C.httpModule.request(C.options,oe=>{const ne=new be(oe);S(void 0,ne)});let X;
U.on("socket",oe=>{X=oe}),U.setTimeout(this._socketTimeout||3*6e4,()=>{X&&X.end(),S(new Error(`Request timeout: ${C.options.
path}`))}),U.on("error",function(oe){S(oe)}),O&&typeof O=="string"&&U.write(O,"utf8"),O&&typeof O!="string"?(O.on("close",
function(){U.end()}),O.pipe(U)):U.end()}getAgent(C){const O=new URL(C);return this._getAgent(O)}getAgentDispatcher(C){const O=new URL(
C),T=b(O);if(T&&T.hostname)return this._getProxyAgentDispatcher(O,T)}_prepareRequest(C,O,T){const E={};E.parsedUrl=O;const S=E.
parsedUrl.protocol==="https:";E.httpModule=S?d:s;const U=S?443:80;if(E.options={},E.options.host=E.parsedUrl.hostname,E.
options.port=E.parsedUrl.port?parseInt(E.parsedUrl.port):U,E.options.path=(E.parsedUrl.pathname||"")+(E.parsedUrl.search||
""),E.options.method=C,E.options.headers=this._mergeHeaders(T),this.userAgent!=null&&(E.options.headers["user-agent"]=this.
userAgent),E.options.agent=this._getAgent(E.parsedUrl),this.handlers)for(const X of this.handlers)X.prepareRequest(E.options);
return E}_mergeHeaders(C){return this.requestOptions&&this.requestOptions.headers?Object.assign({},ee(this.requestOptions.
headers),ee(C||{})):ee(C||{})}_getExistingOrDefaultHeader(C,O,T){let E;if(this.requestOptions&&this.requestOptions.headers){
const U=ee(this.requestOptions.headers)[O];U&&(E=typeof U=="number"?U.toString():U)}const S=C[O];return S!==void 0?typeof S==
"number"?S.toString():S:E!==void 0?E:T}_getExistingOrDefaultContentTypeHeader(C,O){let T;if(this.requestOptions&&this.requestOptions.
headers){const S=ee(this.requestOptions.headers)[te.ContentType];S&&(typeof S=="number"?T=String(S):Array.isArray(S)?T=S.
join(", "):T=S)}const E=C[te.ContentType];return E!==void 0?typeof E=="number"?String(E):Array.isArray(E)?E.join(", "):E:
T!==void 0?T:O}_getAgent(C){let O;const T=b(C),E=T&&T.hostname;if(this._keepAlive&&E&&(O=this._proxyAgent),E||(O=this._agent),
O)return O;const S=C.protocol==="https:";let U=100;if(this.requestOptions&&(U=this.requestOptions.maxSockets||o.globalAgent.
maxSockets),T&&T.hostname){const X={maxSockets:U,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(T.username||
T.password)&&{proxyAuth:`${T.username}:${T.password}`}),{host:T.hostname,port:T.port})};let oe;const ne=T.protocol==="ht\
tps:";S?oe=ne?L.httpsOverHttps:L.httpsOverHttp:oe=ne?L.httpOverHttps:L.httpOverHttp,O=oe(X),this._proxyAgent=O}if(!O){const X={
keepAlive:this._keepAlive,maxSockets:U};O=S?new u.Agent(X):new o.Agent(X),this._agent=O}return S&&this._ignoreSslError&&
(O.options=Object.assign(O.options||{},{rejectUnauthorized:!1})),O}_getProxyAgentDispatcher(C,O){let T;if(this._keepAlive&&
(T=this._proxyAgentDispatcher),T)return T;const E=C.protocol==="https:";return T=new H.k(Object.assign({uri:O.href,pipelining:this.
_keepAlive?1:0},(O.username||O.password)&&{token:`Basic ${Buffer.from(`${O.username}:${O.password}`).toString("base64")}`})),
this._proxyAgentDispatcher=T,E&&this._ignoreSslError&&(T.options=Object.assign(T.options.requestTls||{},{rejectUnauthorized:!1})),
T}_getUserAgentWithOrchestrationId(C){const O=C||"actions/http-client",T=process.env.ACTIONS_ORCHESTRATION_ID;if(T){const E=T.
replace(/[^a-z0-9_.-]/gi,"_");return`${O} actions_orchestration_id/${E}`}return O}_performExponentialBackoff(C){return j(
this,void 0,void 0,function*(){C=Math.min(Q,C);const O=re*Math.pow(2,C);return new Promise(T=>setTimeout(()=>T(),O))})}_processResponse(C,O){
return j(this,void 0,void 0,function*(){return new Promise((T,E)=>j(this,void 0,void 0,function*(){const S=C.message.statusCode||
0,U={statusCode:S,result:null,headers:{}};S===se.NotFound&&T(U);function X(ke,we){if(typeof we=="string"){const Be=new Date(
we);if(!isNaN(Be.valueOf()))return Be}return we}let oe,ne;try{ne=yield C.readBody(),ne&&ne.length>0&&(O&&O.deserializeDates?
oe=JSON.parse(ne,X):oe=JSON.parse(ne),U.result=oe),U.headers=C.message.headers}catch{}if(S>299){let ke;oe&&oe.message?ke=
oe.message:ne&&ne.length>0?ke=ne:ke=`Failed request: (${S})`;const we=new ae(ke,S);we.result=U.result,E(we)}else T(U)}))})}}
const ee=R=>Object.keys(R).reduce((C,O)=>(C[O.toLowerCase()]=R[O],C),{})}),3305:((e,t,n)=>{n.d(t,{_L:()=>ct,FO:()=>I,qm:()=>vt,
LK:()=>Sn,Zm:()=>$t,Eb:()=>en,m9:()=>wt,G8:()=>Dt,UI:()=>St,F7:()=>Ue,NC:()=>Yt,fU:()=>F,Fk:()=>ot,Rl:()=>H,em:()=>bt,q0:()=>J,
mI:()=>V});var o=n(4890),s;const u=null,d=null;class b{constructor(){this._map=new WeakMap,this._idmap=new Map}add(m,...B){
const pe=B[0];return this._map.set(m,pe),pe&&typeof pe=="object"&&"id"in pe&&this._idmap.set(pe.id,m),this}clear(){return this.
_map=new WeakMap,this._idmap=new Map,this}remove(m){const B=this._map.get(m);return B&&typeof B=="object"&&"id"in B&&this.
_idmap.delete(B.id),this._map.delete(m),this}get(m){const B=m._zod.parent;if(B){const pe={...this.get(B)??{}};delete pe.
id;const Ie={...pe,...this._map.get(m)};return Object.keys(Ie).length?Ie:void 0}return this._map.get(m)}has(m){return this.
_map.has(m)}}function k(){return new b}(s=globalThis).__zod_globalRegistry??(s.__zod_globalRegistry=k());const z=globalThis.
__zod_globalRegistry;var Z=n(4723);function L(h){return h.checks&&(h.checks=[...h.checks]),h}function H(h,m){return new h(
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
rv6",check:"string_format",abort:!1,...util.normalizeParams(m)})}function S(h,m){return new h({type:"string",format:"bas\
e64",check:"string_format",abort:!1,...util.normalizeParams(m)})}function U(h,m){return new h({type:"string",format:"bas\
e64url",check:"string_format",abort:!1,...util.normalizeParams(m)})}function X(h,m){return new h({type:"string",format:"\
e164",check:"string_format",abort:!1,...util.normalizeParams(m)})}function oe(h,m){return new h({type:"string",format:"c\
redit_card",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ne(h,m){return new h({type:"string",format:"\
iban",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ke(h,m){return new h({type:"string",format:"j\
wt",check:"string_format",abort:!1,...util.normalizeParams(m)})}const we={Any:null,Minute:-1,Second:0,Millisecond:3,Microsecond:6};
function Be(h,m){return new h({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...util.
normalizeParams(m)})}function Je(h,m){return new h({type:"string",format:"date",check:"string_format",...util.normalizeParams(
m)})}function ur(h,m){return new h({type:"string",format:"time",check:"string_format",precision:null,...util.normalizeParams(
m)})}function $n(h,m){return new h({type:"string",format:"duration",check:"string_format",...util.normalizeParams(m)})}function Ue(h,m){
return new h(L({type:"number",checks:[],...Z.A2(m)}))}function kn(h,m){return new h(L({type:"number",coerce:!0,checks:[],
...util.normalizeParams(m)}))}function Sn(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"safein\
t",...Z.A2(m)})}function Mt(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"float32",...util.normalizeParams(
m)})}function En(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"float64",...util.normalizeParams(
m)})}function zn(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"int32",...util.normalizeParams(
m)})}function cr(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"uint32",...util.normalizeParams(
m)})}function ct(h,m){return new h({type:"boolean",...Z.A2(m)})}function _t(h,m){return new h({type:"boolean",coerce:!0,
...util.normalizeParams(m)})}function dr(h,m){return new h({type:"bigint",...util.normalizeParams(m)})}function dt(h,m){
return new h({type:"bigint",coerce:!0,...util.normalizeParams(m)})}function Kt(h,m){return new h({type:"bigint",check:"b\
igint_format",abort:!1,format:"int64",...util.normalizeParams(m)})}function lr(h,m){return new h({type:"bigint",check:"b\
igint_format",abort:!1,format:"uint64",...util.normalizeParams(m)})}function fr(h,m){return new h({type:"symbol",...util.
normalizeParams(m)})}function An(h,m){return new h({type:"undefined",...util.normalizeParams(m)})}function pr(h,m){return new h(
{type:"null",...util.normalizeParams(m)})}function Nt(h){return new h({type:"any"})}function bt(h){return new h({type:"u\
nknown"})}function Dt(h,m){return new h({type:"never",...Z.A2(m)})}function lt(h,m){return new h({type:"void",...util.normalizeParams(
m)})}function On(h,m){return new h({type:"date",...util.normalizeParams(m)})}function Qe(h,m){return new h({type:"date",
coerce:!0,...util.normalizeParams(m)})}function Tn(h,m){return new h({type:"nan",...util.normalizeParams(m)})}function Pn(h,m){
return new checks.$ZodCheckLessThan({check:"less_than",...util.normalizeParams(m),value:h,inclusive:!1})}function $t(h,m){
return new o.sm({check:"less_than",...Z.A2(m),value:h,inclusive:!0})}function kt(h,m){return new o.J_({check:"greater_th\
an",...Z.A2(m),value:h,inclusive:!1})}function vt(h,m){return new o.J_({check:"greater_than",...Z.A2(m),value:h,inclusive:!0})}
function Yt(h){return kt(0,h)}function Jt(h){return Pn(0,h)}function Xt(h){return $t(0,h)}function St(h){return vt(0,h)}
function W(h,m){return new checks.$ZodCheckMultipleOf({check:"multiple_of",...util.normalizeParams(m),value:h})}function Ft(h,m){
return new checks.$ZodCheckMaxSize({check:"max_size",...util.normalizeParams(m),maximum:h})}function Pe(h,m){return new checks.
$ZodCheckMinSize({check:"min_size",...util.normalizeParams(m),minimum:h})}function Qt(h,m){return new checks.$ZodCheckSizeEquals(
{check:"size_equals",...util.normalizeParams(m),size:h})}function en(h,m){return new o.Yk({check:"max_length",...Z.A2(m),
maximum:h})}function wt(h,m){return new o.Kk({check:"min_length",...Z.A2(m),minimum:h})}function Et(h,m){return new checks.
$ZodCheckLengthEquals({check:"length_equals",...util.normalizeParams(m),length:h})}function ot(h,m){return new o.DG({check:"\
string_format",format:"regex",...Z.A2(m),pattern:h})}function Zn(h){return new checks.$ZodCheckLowerCase({check:"string_\
format",format:"lowercase",...util.normalizeParams(h)})}function zt(h){return new checks.$ZodCheckUpperCase({check:"stri\
ng_format",format:"uppercase",...util.normalizeParams(h)})}function tn(h,m){return new checks.$ZodCheckIncludes({check:"\
string_format",format:"includes",...util.normalizeParams(m),includes:h})}function Lt(h,m){return new checks.$ZodCheckStartsWith(
{check:"string_format",format:"starts_with",...util.normalizeParams(m),prefix:h})}function ft(h,m){return new checks.$ZodCheckEndsWith(
{check:"string_format",format:"ends_with",...util.normalizeParams(m),suffix:h})}function Ce(h,m,B){return new checks.$ZodCheckProperty(
{check:"property",property:h,schema:m,...util.normalizeParams(B)})}function nn(h,m){return new checks.$ZodCheckProperties(
{check:"properties",shape:h,...util.normalizeParams(m)})}function At(h,m){return new checks.$ZodCheckMimeType({check:"mi\
me_type",mime:h,...util.normalizeParams(m)})}function et(h){return new checks.$ZodCheckOverwrite({check:"overwrite",tx:h})}
function rn(h){return et(m=>m.normalize(h))}function In(){return et(h=>h.trim())}function f(){return et(h=>h.toLowerCase())}
function y(){return et(h=>h.toUpperCase())}function A(){return et(h=>util.slugify(h))}function N(h,m,B){return new h({type:"\
array",element:m,...util.normalizeParams(B)})}function ue(h,m,B){return new h({type:"union",options:m,...util.normalizeParams(
B)})}function fe(h,m,B){return new h({type:"union",options:m,inclusive:!1,...util.normalizeParams(B)})}function qe(h,m,B,pe){
return new h({type:"union",options:B,discriminator:m,...util.normalizeParams(pe)})}function Me(h,m,B){return new h({type:"\
intersection",left:m,right:B})}function Ve(h,m,B,pe){const Ie=B instanceof schemas.$ZodType,xe=Ie?pe:B,Ut=Ie?B:null;return new h(
{type:"tuple",items:m,rest:Ut,...util.normalizeParams(xe)})}function on(h,m,B,pe){return new h({type:"record",keyType:m,
valueType:B,...util.normalizeParams(pe)})}function sn(h,m,B,pe){return new h({type:"map",keyType:m,valueType:B,...util.normalizeParams(
pe)})}function po(h,m,B){return new h({type:"set",valueType:m,...util.normalizeParams(B)})}function hr(h,m,B){const pe=Array.
isArray(m)?Object.fromEntries(m.map(Ie=>[Ie,Ie])):m;return new h({type:"enum",entries:pe,...util.normalizeParams(B)})}function xn(h,m,B){
return new h({type:"enum",entries:m,...util.normalizeParams(B)})}function Rn(h,m,B){return new h({type:"literal",values:Array.
isArray(m)?m:[m],...util.normalizeParams(B)})}function Cn(h,m){return new h({type:"file",...util.normalizeParams(m)})}function mr(h,m){
return new h({type:"transform",transform:m})}function Mn(h,m){return new h({type:"optional",innerType:m})}function Nn(h,m){
return new h({type:"nullable",innerType:m})}function ho(h,m,B){return new h({type:"default",innerType:m,get defaultValue(){
return typeof B=="function"?B():util.shallowClone(B)}})}function mo(h,m,B){return new h({type:"nonoptional",innerType:m,
...util.normalizeParams(B)})}function yr(h,m){return new h({type:"success",innerType:m})}function yo(h,m,B){return new h(
{type:"catch",innerType:m,catchValue:typeof B=="function"?B:util.constantCatch(B)})}function v(h,m,B){return new h({type:"\
pipe",in:m,out:B})}function p(h,m){return new h({type:"readonly",innerType:m})}function g(h,m,B){return new h({type:"tem\
plate_literal",parts:m,...util.normalizeParams(B)})}function $(h,m){return new h({type:"lazy",getter:m})}function P(h,m){
return new h({type:"promise",innerType:m})}function I(h,m,B){const pe=Z.A2(B);return pe.abort??(pe.abort=!0),new h({type:"\
custom",check:"custom",fn:m,...pe})}function F(h,m,B){return new h({type:"custom",check:"custom",fn:m,...Z.A2(B)})}function de(h,m){
const B=Se(pe=>(pe.addIssue=Ie=>{if(typeof Ie=="string")pe.issues.push(util.issue(Ie,pe.value,B._zod.def));else{const xe=Ie;
xe.fatal&&(xe.continue=!1),xe.code??(xe.code="custom"),"input"in xe||(xe.input=pe.value),xe.inst??(xe.inst=B),xe.continue??
(xe.continue=!B._zod.def.abort),pe.issues.push(util.issue(xe))}},h(pe.value,pe)),m);return B}function Se(h,m){const B=new checks.
$ZodCheck({check:"custom",...util.normalizeParams(m)});return B._zod.check=h,B}function J(h){const m=new o.QP({check:"de\
scribe"});return m._zod.onattach=[B=>{const pe=z.get(B)??{};z.add(B,{...pe,description:h})}],m._zod.check=()=>{},m}function V(h){
const m=new o.QP({check:"meta"});return m._zod.onattach=[B=>{const pe=z.get(B)??{};z.add(B,{...pe,...h})}],m._zod.check=
()=>{},m}function ge(h,m){const B=util.normalizeParams(m);let pe=B.truthy??["true","1","yes","on","y","enabled"],Ie=B.falsy??
["false","0","no","off","n","disabled"];B.case!=="sensitive"&&(pe=pe.map(tt=>typeof tt=="string"?tt.toLowerCase():tt),Ie=
Ie.map(tt=>typeof tt=="string"?tt.toLowerCase():tt));const xe=new Set(pe),Ut=new Set(Ie),Dn=h.Codec??schemas.$ZodCodec,go=h.
Boolean??schemas.$ZodBoolean,_o=h.String??schemas.$ZodString,vo=new _o({type:"string",error:B.error}),gr=new go({type:"b\
oolean",error:B.error}),Ot=new Dn({type:"pipe",in:vo,out:gr,transform:((tt,Fn)=>{let jt=tt;return B.case!=="sensitive"&&
(jt=jt.toLowerCase()),xe.has(jt)?!0:Ut.has(jt)?!1:(Fn.issues.push({code:"invalid_value",expected:"stringbool",values:[...xe,
...Ut],input:Fn.value,inst:Ot,continue:!1}),{})}),reverseTransform:((tt,Fn)=>tt===!0?pe[0]||"true":Ie[0]||"false"),error:B.
error});return Ot._zod.bag.truthy=pe,Ot._zod.bag.falsy=Ie,Ot._zod.bag.case=B.case??"insensitive",Ot}function an(h,m,B,pe={}){
const Ie=util.normalizeParams(pe),xe={check:"string_format",type:"string",format:m,fn:typeof B=="function"?B:Dn=>B.test(
Dn),...Ie};return B instanceof RegExp&&(xe.pattern=B),new h(xe)}}),4890:((e,t,n)=>{n.d(t,{DG:()=>Q,J_:()=>Z,KH:()=>H,Kk:()=>Ae,
QP:()=>u,Yk:()=>ze,sm:()=>z});var o=n(8532),s=n(4723);const u=o.xI("$ZodCheck",(E,S)=>{var U;E._zod??(E._zod={}),E._zod.
def=S,(U=E._zod).onattach??(U.onattach=[])}),d=E=>{const S=E.value;return!util.nullish(S)&&S.size!==void 0},b=E=>{const S=E.
value;return!s.cl(S)&&S.length!==void 0},k={number:"number",bigint:"bigint",object:"date"},z=o.xI("$ZodCheckLessThan",(E,S)=>{
u.init(E,S);const U=k[typeof S.value];E._zod.check=X=>{(S.inclusive?X.value<=S.value:X.value<S.value)||X.issues.push({origin:k[typeof X.
value]??U,code:"too_big",maximum:typeof S.value=="object"?S.value.getTime():S.value,input:X.value,inclusive:S.inclusive,
inst:E,continue:!S.abort})}}),Z=o.xI("$ZodCheckGreaterThan",(E,S)=>{u.init(E,S);const U=k[typeof S.value];E._zod.check=X=>{
(S.inclusive?X.value>=S.value:X.value>S.value)||X.issues.push({origin:k[typeof X.value]??U,code:"too_small",minimum:typeof S.
value=="object"?S.value.getTime():S.value,input:X.value,inclusive:S.inclusive,inst:E,continue:!S.abort})}}),L=null,H=o.xI(
"$ZodCheckNumberFormat",(E,S)=>{u.init(E,S),S.format=S.format||"float64";const U=S.format?.includes("int"),X=U?"int":"nu\
mber",[oe,ne]=s.zH[S.format];E._zod.check=ke=>{const we=ke.value;if(U){if(!Number.isInteger(we)){ke.issues.push({expected:X,
format:S.format,code:"invalid_type",continue:!1,input:we,inst:E});return}if(!Number.isSafeInteger(we)){we>0?ke.issues.push(
{input:we,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:E,origin:X,
inclusive:!0,continue:!S.abort}):ke.issues.push({input:we,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integer\
s must be within the safe integer range.",inst:E,origin:X,inclusive:!0,continue:!S.abort});return}}we<oe&&ke.issues.push(
{origin:"number",input:we,code:"too_small",minimum:oe,inclusive:!0,inst:E,continue:!S.abort}),we>ne&&ke.issues.push({origin:"\
number",input:we,code:"too_big",maximum:ne,inclusive:!0,inst:E,continue:!S.abort})}}),j=null,se=null,te=null,K=null,ze=o.
xI("$ZodCheckMaxLength",(E,S)=>{var U;u.init(E,S),(U=E._zod.def).when??(U.when=b),E._zod.check=X=>{const oe=X.value,ne=oe.
length;if((typeof oe=="string"&&ne>S.maximum?s.O7(oe):ne)<=S.maximum)return;const we=s.Rc(oe);X.issues.push({origin:we,code:"\
too_big",maximum:S.maximum,inclusive:!0,input:oe,inst:E,continue:!S.abort})}}),Ae=o.xI("$ZodCheckMinLength",(E,S)=>{var U;
u.init(E,S),(U=E._zod.def).when??(U.when=b),E._zod.check=X=>{const oe=X.value,ne=oe.length;if((typeof oe=="string"&&ne>=
S.minimum&&ne<S.minimum*2?s.O7(oe):ne)>=S.minimum)return;const we=s.Rc(oe);X.issues.push({origin:we,code:"too_small",minimum:S.
minimum,inclusive:!0,input:oe,inst:E,continue:!S.abort})}}),Oe=null,le=o.xI("$ZodCheckStringFormat",(E,S)=>{var U,X;u.init(
E,S),S.pattern?(U=E._zod).check??(U.check=oe=>{S.pattern.lastIndex=0,!S.pattern.test(oe.value)&&oe.issues.push({origin:"\
string",code:"invalid_format",format:S.format,input:oe.value,...S.pattern?{pattern:S.pattern.toString()}:{},inst:E,continue:!S.
abort})}):(X=E._zod).check??(X.check=()=>{})}),Q=o.xI("$ZodCheckRegex",(E,S)=>{le.init(E,S),E._zod.check=U=>{S.pattern.lastIndex=
0,!S.pattern.test(U.value)&&U.issues.push({origin:"string",code:"invalid_format",format:"regex",input:U.value,pattern:S.
pattern.toString(),inst:E,continue:!S.abort})}}),re=null,ae=null,be=null,ce=null,ye=null;function ee(E,S,U){E.issues.length&&
S.issues.push(...util.prefixIssues(U,E.issues))}const R=null,C=null,O=null,T=null}),8532:((e,t,n)=>{n.d(t,{$W:()=>se,GT:()=>L,
cV:()=>H,cr:()=>j,tm:()=>u,xI:()=>z});var o=n(4723),s;const u=Object.freeze({status:"aborted"}),d={value:void 0,enumerable:!1};
let b="captureStackTrace"in Error?Error:null;function k(te){const K=b;if(K){const ze=K.stackTraceLimit;if(typeof ze=="nu\
mber"){try{K.stackTraceLimit=0}catch{return b=null,new te}try{return new te}finally{K.stackTraceLimit=ze}}}return new te}
function z(te,K,ze,Ae){const Oe={};function le(ee){this.def=ee,this.constr=ye,this.traits=new Set}le.prototype=Oe;const Q=ze,
re=Q&&new WeakSet;function ae(ee,R){if(ee._zod){if(ee._zod.traits.has(te))return}else{d.value=new le(R);try{Object.defineProperty(
ee,"_zod",d)}finally{d.value=void 0}}if(ee._zod.traits.add(te),K(ee,R),re){const O=Object.getPrototypeOf(ee),T=ee._zod.constr.
prototype;let E=O;for(;E&&E!==T;)E=Object.getPrototypeOf(E);const S=E??O;re.has(S)||(re.add(S),(0,o.ol)(S,Q))}const C=ye.
prototype;for(const O in C)Object.prototype.hasOwnProperty.call(C,O)&&(O in ee||(ee[O]=C[O].bind(ee)))}const be=Ae?.Parent??
Object;class ce extends be{}Object.defineProperty(ce,"name",{value:te});function ye(ee){const R=Ae?.Parent?k(ce):this;ae(
R,ee);const C=R._zod.deferred;if(C){for(const T of C)T();R._zod.deferred=void 0}const O=globalThis.__zod_globalConfig?.postProcessor;
return O&&O(R),R}return Object.defineProperty(ye,"init",{value:ae}),Object.defineProperty(ye,Symbol.hasInstance,{value:ee=>Ae?.
Parent&&ee instanceof Ae.Parent?!0:ee?._zod?.traits?.has(te)}),Object.defineProperty(ye,"name",{value:te}),ye}const Z=null;
class L extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class H extends Error{constructor(K){
super(`Encountered unidirectional transform during encode: ${K}`),this.name="ZodEncodeError"}}(s=globalThis).__zod_globalConfig??
(s.__zod_globalConfig={});const j=globalThis.__zod_globalConfig;function se(te){return te&&Object.assign(j,te),j}}),4723:((e,t,n)=>{
n.d(t,{A2:()=>kn,Gv:()=>X,MO:()=>Q,NM:()=>En,O7:()=>kt,PO:()=>j,QH:()=>Nt,Qd:()=>ne,Rc:()=>vt,SS:()=>In,Vy:()=>le,X:()=>et,
cl:()=>se,d3:()=>Qe,gx:()=>U,hi:()=>On,iR:()=>Tn,jD:()=>Zn,k8:()=>L,lQ:()=>Dt,o8:()=>Ue,ol:()=>Et,p6:()=>te,qQ:()=>Je,qh:()=>ot,
rL:()=>bt,sD:()=>$n,sn:()=>Jt,v5:()=>At,w5:()=>z,zH:()=>zn});function o(f){return f}function s(f){return f}function u(){
return f=>f}function d(f){}function b(f){throw new Error("Unexpected value in exhaustive check")}function k(f){}function z(f){
const y=Object.values(f).filter(N=>typeof N=="number");return Object.entries(f).filter(([N,ue])=>y.indexOf(+N)===-1).map(
([N,ue])=>ue)}function Z(f,y="|"){return f.map(A=>Mt(A)).join(y)}function L(f,y){return typeof y=="bigint"?y.toString():
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
for(let N=0;N<f;N++)A+=y[Math.floor(Math.random()*y.length)];return A}function E(f){return JSON.stringify(f)}function S(f){
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
f instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${y}`)}},Je=new Set(["string","number","sy\
mbol"]),ur=new Set(["string","number","bigint","boolean","symbol","undefined"]);function $n(f){return f.replace(/[.*+?^${}()|[\]\\]/g,
"\\$&")}function Ue(f,y,A){const N=new f._zod.constr(y??f._zod.def);return(!y||A?.parent)&&(N._zod.parent=f),N}function kn(f){
const y=f;if(!y)return{};if(typeof y=="string")return{error:()=>y};if(y?.message!==void 0){if(y?.error!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");y.error=y.message}return delete y.message,typeof y.error=="string"?{
...y,error:()=>y.error}:y}function Sn(f){let y;return new Proxy({},{get(A,N,ue){return y??(y=f()),Reflect.get(y,N,ue)},set(A,N,ue,fe){
return y??(y=f()),Reflect.set(y,N,ue,fe)},has(A,N){return y??(y=f()),Reflect.has(y,N)},deleteProperty(A,N){return y??(y=
f()),Reflect.deleteProperty(y,N)},ownKeys(A){return y??(y=f()),Reflect.ownKeys(y)},getOwnPropertyDescriptor(A,N){return y??
(y=f()),Reflect.getOwnPropertyDescriptor(y,N)},defineProperty(A,N,ue){return y??(y=f()),Reflect.defineProperty(y,N,ue)}})}
function Mt(f){return typeof f=="bigint"?f.toString()+"n":typeof f=="string"?`"${f}"`:`${f}`}function En(f){return Object.
keys(f).filter(y=>f[y]._zod.optin!==void 0&&f[y]._zod.optout==="optional")}const zn={safeint:[Number.MIN_SAFE_INTEGER,Number.
MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],
float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},cr={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[
BigInt(0),BigInt("18446744073709551615")]};function ct(f,y){const A=f._zod.def,N=A.checks;if(N&&N.length>0)throw new Error(
".pick() cannot be used on object schemas containing refinements");const fe={};return ce(fe,f,_t(f,y)),Ue(f,ee(A,{shape:fe,
checks:[]}))}function _t(f,y){const A=re(f),N=[];for(const ue of Reflect.ownKeys(y)){if(!Object.getOwnPropertyDescriptor(
A,ue)?.enumerable)throw new Error(`Unrecognized key: "${String(ue)}"`);y[ue]&&N.push(ue)}return N}function dr(f,y){const A=f.
_zod.def,N=A.checks;if(N&&N.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");
const fe=new Set(_t(f,y)),qe={};return ce(qe,f,Reflect.ownKeys(re(f)).filter(Me=>!fe.has(Me))),Ue(f,ee(A,{shape:qe,checks:[]}))}
function dt(f,y){if(!ne(y))throw new Error("Invalid input to extend: expected a plain object");const A=f._zod.def.checks;
if(A&&A.length>0){const ue=re(f);for(const fe of Reflect.ownKeys(y))if(Object.getOwnPropertyDescriptor(ue,fe)!==void 0)throw new Error(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Ue(f,ee(f._zod.def,
{shape:Kt(f,y)}))}function Kt(f,y){const A={};return ce(A,f,Reflect.ownKeys(re(f))),ye(A,y),A}function lr(f,y){if(!ne(y))
throw new Error("Invalid input to safeExtend: expected a plain object");return Ue(f,ee(f._zod.def,{shape:Kt(f,y)}))}function fr(f,y){
if(!y?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.exten\
d()`.");if(f._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. \
Use .safeExtend() instead.");const A={};ce(A,f,Reflect.ownKeys(re(f))),ce(A,y,Reflect.ownKeys(re(y)));const N=ee(f._zod.
def,{shape:A,get catchall(){return y._zod.def.catchall},checks:y._zod.def.checks??[]});return Ue(f,N)}function An(f,y,A,N="\
partial"){const fe=y._zod.def.checks;if(fe&&fe.length>0)throw new Error(`.${N}() cannot be used on object schemas contai\
ning refinements`);const Me=A?new Set(_t(y,A)):void 0,Ve={};return ce(Ve,y,Reflect.ownKeys(re(y)),f&&((on,sn)=>Me&&!Me.has(
sn)?on:new f({type:"optional",innerType:on}))),Ue(y,ee(y._zod.def,{shape:Ve,checks:[]}))}function pr(f,y,A){const N=A?new Set(
_t(y,A)):void 0,ue={};return ce(ue,y,Reflect.ownKeys(re(y)),(fe,qe)=>N&&!N.has(qe)?fe:new f({type:"nonoptional",innerType:fe})),
Ue(y,ee(y._zod.def,{shape:ue}))}function Nt(f,y=0){if(f.aborted===!0)return!0;for(let A=y;A<f.issues.length;A++)if(f.issues[A]?.
continue!==!0)return!0;return!1}function bt(f,y=0){if(f.aborted===!0)return!0;for(let A=y;A<f.issues.length;A++)if(f.issues[A]?.
continue===!1)return!0;return!1}function Dt(f,y){return y.map(A=>{var N;return(N=A).path??(N.path=[]),A.path.unshift(f),
A})}function lt(f){return typeof f=="string"?f:f?.message}function On(f){const y=[];for(const A of f??[]){const N=A._zod.
def;if(!/_(length|size)$|_equals$/.test(N.check))break;const ue=N.maximum??N.length??N.size;ue>=0&&y.push([ue,A])}return y}
function Qe(f,y,A){var N;for(let ue=y;ue<f.length;ue++)(N=f[ue]).schema??(N.schema=A)}function Tn(f,y,A){var N;const ue=f.
inst?._zod?.traits;ue?.has("$ZodType")&&(ue.has("$ZodCheck")?(N=f).schema??(N.schema=f.inst):f.schema=f.inst);const fe=f.
schema!==f.inst?f.schema?._zod.def?.error:void 0,qe=f.message?f.message:lt(f.inst?._zod.def?.error?.(f))??lt(fe?.(f))??lt(
y?.error?.(f))??lt(A.customError?.(f))??lt(A.localeError?.(f))??"Invalid input",Me={};for(const Ve of Object.keys(f))Ve===
"inst"||Ve==="schema"||Ve==="continue"||Ve==="input"||Ve==="__proto__"||(Me[Ve]=f[Ve]);return Me.path??(Me.path=[]),Me.message=
qe,y?.reportInput&&(Me.input=f.input),Me}function Pn(f){return f instanceof Set?"set":f instanceof Map?"map":f instanceof
File?"file":"unknown"}const $t=/[\uD800-\uDBFF]/;function kt(f){const y=f.length;if(!$t.test(f))return y;let A=y;for(let N=0;N<
y-1;N++)(f.charCodeAt(N)&64512)===55296&&(f.charCodeAt(N+1)&64512)===56320&&(A--,N++);return A}function vt(f){return Array.
isArray(f)?"array":typeof f=="string"?"string":"unknown"}function Yt(f){const y=typeof f;switch(y){case"number":return Number.
isNaN(f)?"nan":"number";case"object":{if(f===null)return"null";if(Array.isArray(f))return"array";const A=f;if(A&&Object.
getPrototypeOf(A)!==Object.prototype&&"constructor"in A&&A.constructor)return A.constructor.name}}return y}function Jt(...f){
const[y,A,N]=f;return typeof y=="string"?{message:y,code:"custom",input:A,inst:N}:{...y}}function Xt(f){return Object.entries(
f).filter(([y,A])=>Number.isNaN(Number.parseInt(y,10))).map(y=>y[1])}function St(f){const y=atob(f),A=new Uint8Array(y.length);
for(let N=0;N<y.length;N++)A[N]=y.charCodeAt(N);return A}function W(f){let y="";for(let A=0;A<f.length;A++)y+=String.fromCharCode(
f[A]);return btoa(y)}function Ft(f){const y=f.replace(/-/g,"+").replace(/_/g,"/"),A="=".repeat((4-y.length%4)%4);return St(
y+A)}function Pe(f){return W(f).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function Qt(f){const y=f.replace(
/^0x/,"");if(y.length%2!==0)throw new Error("Invalid hex string length");const A=new Uint8Array(y.length/2);for(let N=0;N<
y.length;N+=2)A[N/2]=Number.parseInt(y.slice(N,N+2),16);return A}function en(f){return Array.from(f).map(y=>y.toString(16).
padStart(2,"0")).join("")}class wt{constructor(...y){}}function Et(f,y){for(const A in y){const N=Object.getOwnPropertyDescriptor(
y,A);N.get?Object.defineProperty(f,A,{...N,enumerable:!1}):tn(f,A,N.value)}}function ot(f,y,A,N=!0){return Object.defineProperty(
f,y,{configurable:!0,writable:!0,enumerable:N,value:A}),A}function Zn(f,y,A){return ot(f,y,A,!1)}function zt(f,y){for(const A in f){
const N=f[A];Object.defineProperty(y,A,{configurable:!0,enumerable:!0,get(){return ot(this,A,N(this))},set(ue){ot(this,A,
ue)}})}return y}function tn(f,y,A){Object.defineProperty(f,y,{configurable:!0,get(){return this==null?A:ot(this,y,A.bind(
this))},set(N){ot(this,y,N)}})}function Lt(f,y){const A=Object.getPrototypeOf(f);return y in A?void 0:A}let ft,Ce=!1;const nn={
configurable:!0,get(){Ce=!0}};function At(f,y,A){const N=Object.getPrototypeOf(f._zod);if(y in N&&ft!==f._zod){ft=void 0;
return}ft=f._zod,Object.defineProperty(N,y,{configurable:!0,get(){Object.defineProperty(this,y,nn);const ue=Ce;Ce=!1;try{
const fe=A(this);return Ce?delete this[y]:Object.defineProperty(this,y,{configurable:!0,writable:!0,value:fe}),Ce=Ce||ue,
fe}catch(fe){throw delete this[y],Ce=Ce||ue,fe}},set(ue){Object.defineProperty(this,y,{configurable:!0,writable:!0,value:ue})}})}
function et(f,y,A,N){const ue=Lt(f,y);ue&&Object.defineProperty(ue,y,{configurable:!0,get(){const fe={configurable:!0,writable:!0,
enumerable:N,value:void 0};return Object.defineProperty(this,y,fe),fe.value=A(this),Object.defineProperty(this,y,fe),fe.
value},set(fe){Object.defineProperty(this,y,{configurable:!0,writable:!0,enumerable:N,value:fe})}})}const rn="~constantC\
atch";function In(f){const y=()=>f;return y[rn]=!0,y}}),8395:((e,t,n)=>{n.d(t,{Xz9:()=>Hn,YOg:()=>Sr,zMY:()=>Co,MfU:()=>Uu,
IeY:()=>Wo,q0y:()=>Ju,gMt:()=>Su,k5n:()=>Fo,Whr:()=>ou,euz:()=>Zu,_H3:()=>vu,mIj:()=>Xu,mee:()=>jo,cl6:()=>Mu,aig:()=>xo,
Ikc:()=>gu,lqM:()=>Lo,FsL:()=>qu,g1P:()=>No,YPB:()=>Yu,rej:()=>_u,YjP:()=>qn,pdi:()=>Ru,L5J:()=>Gn});var o=n(8532),s=n(4890);
const u=/^[cC][0-9a-z]{6,}$/,d=/^[0-9a-z]+$/,b=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,k=/^[0-9a-vA-V]{20}$/,z=/^[A-Za-z0-9]{27}$/,
Z=/^[a-zA-Z0-9_-]{21}$/;function L(r){return new RegExp(`^[a-zA-Z0-9_-]{${r}}$`)}const H=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,
j=/^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/,
se=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,te=r=>r?new RegExp(`^([0-9a-fA-F]{8\
}-[0-9a-fA-F]{4}-${r}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
K=null,ze=null,Ae=null,Oe=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,
le=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
Q=/^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/,
re=/^[^\s@"]{1,64}@[^\s@]{1,255}$/u,ae=null,be=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
ce=null;function ye(){return new RegExp(ce,"u")}const ee=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
R=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
C=r=>{const i=util.escapeRegex(r??":");return new RegExp(`^(?:[0-9A-F]{2}${i}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${i}){5}[0-\
9a-f]{2}$`)},O=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
T=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
E=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,S=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,
U=/^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/,
X=/^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/,oe=/^https?$/,ne=/^\+[1-9]\d{6,14}$/,
ke=/^\d(?:[ -]?\d){11,18}$/,we=/^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/,
Be=/^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/,Je=null;function ur(r){return new RegExp(`^${r}$`)}const $n=null;function Ue(r){
const i="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof r.precision=="number"?r.precision===-1?`${i}`:r.precision===0?`${i}:\
[0-5]\\d`:`${i}:[0-5]\\d\\.\\d{${r.precision}}`:r.seconds?`${i}:[0-5]\\d(?:\\.\\d+)?`:`${i}(?::[0-5]\\d(?:\\.\\d+)?)?`}function kn(r){
return new RegExp(`^${Ue(r)}$`)}function Sn(r){const i=["Z"];r.offset&&i.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const a=`${Ue(
{precision:r.precision,seconds:!0})}(?:${i.join("|")})`,c=r.local?`${a}|${Ue({precision:r.precision})}`:a;return new RegExp(
`^${Je}T(?:${c})$`)}const Mt=/^[\s\S]{0,}$/,En=r=>{const i=r?`[\\s\\S]{${r?.minimum??0},${r?.maximum??""}}`:"[\\s\\S]*";
return new RegExp(`^${i}$`)},zn=/^-?\d+n?$/,cr=/^-?\d+$/,ct=/^-?\d+(?:\.\d+)?$/,_t=/^(?:true|false)$/i,dr=/^null$/i,dt=/^undefined$/i,
Kt=/^[^A-Z]*$/,lr=/^[^a-z]*$/,fr=/^[0-9a-fA-F]*$/;function An(r,i){return new RegExp(`^[A-Za-z0-9+/]{${r}}${i}$`)}function pr(r){
return new RegExp(`^[A-Za-z0-9_-]{${r}}$`)}const Nt=/^[0-9a-fA-F]{32}$/,bt=null,Dt=null,lt=/^[0-9a-fA-F]{40}$/,On=null,Qe=null,
Tn=/^[0-9a-fA-F]{64}$/,Pn=null,$t=null,kt=/^[0-9a-fA-F]{96}$/,vt=null,Yt=null,Jt=/^[0-9a-fA-F]{128}$/,Xt=null,St=null;var W=n(
4723);const Ft={major:4,minor:6,patch:7},Pe=o.xI("$ZodType",(r,i)=>{var a;r??(r={}),r._zod.def=i,r._zod.bag=r._zod.bag||
{},r._zod.version=Ft;const c=r._zod.def.checks,l=r._zod.traits.has("$ZodCheck")?[r,...c??[]]:c?.length?[...c]:[];for(const _ of l)
for(const M of _._zod.onattach)M(r);if(l.length===0)(a=r._zod).deferred??(a.deferred=[]),r._zod.deferred?.push(()=>{r._zod.
run=r._zod.parse});else{const _=(D,G,x)=>{if(D.memo)return D;let q=W.QH(D),ie;for(const _e of G){if(_e._zod.def.when){if(W.
rL(D)||!_e._zod.def.when(D))continue}else if(q)continue;const Ee=D.issues.length,$e=_e._zod.check(D);if($e instanceof Promise&&
x?.async===!1)throw new o.GT;if(ie||$e instanceof Promise)ie=(ie??Promise.resolve()).then(async()=>{await $e,D.issues.length!==
Ee&&(W.d3(D.issues,Ee,r),q||(q=W.QH(D,Ee)))});else{if(D.issues.length===Ee)continue;W.d3(D.issues,Ee,r),q||(q=W.QH(D,Ee))}}
return ie?ie.then(()=>D):D},M=(D,G,x)=>{if(W.QH(D))return D.aborted=!0,D;const q=_(G,l,x);if(q instanceof Promise){if(x.
async===!1)throw new o.GT;return q.then(ie=>r._zod.parse(ie,x))}return r._zod.parse(q,x)};r._zod.run=(D,G)=>{if(G.skipChecks)
return r._zod.parse(D,G);if(G.direction==="backward"){const q=r._zod.parse({value:D.value,issues:[]},{...G,skipChecks:!0});
return q instanceof Promise?q.then(ie=>M(ie,D,G)):M(q,D,G)}const x=r._zod.parse(D,G);if(x instanceof Promise){if(G.async===
!1)throw new o.GT;return x.then(q=>_(q,l,G))}return _(x,l,G)}}},{get"~standard"(){return W.jD(this,"~standard",wt(this))},
set"~standard"(r){W.qh(this,"~standard",r)}}),Qt=(r,i)=>r.issues.length?{issues:r.issues.map(a=>W.iR(a,i,o.$W()))}:{value:r.
value};async function en(r,i){const a={async:!0};return Qt(await r._zod.run({value:i,issues:[]},a),a)}function wt(r){return{
validate:i=>{const a={async:!1};try{const c=r._zod.run({value:i,issues:[]},a);if(!(c instanceof Promise))return Qt(c,a)}catch{}
return en(r,i)},vendor:"zod",version:1}}const Et=o.xI("$ZodString",(r,i)=>{Pe.init(r,i),r._zod.pattern=i.pattern??Mt,r._zod.
parse=(a,c)=>{if(i.coerce)try{a.value=String(a.value)}catch{}return typeof a.value=="string"||a.issues.push({expected:"s\
tring",code:"invalid_type",input:a.value,inst:r}),a}}),ot=null,Zn=null,zt=null,tn=null,Lt=1,ft=2;function Ce(r){try{return typeof URL<
"u"&&typeof URL.canParse=="function"?URL.canParse(r):(new URL(r),!0)}catch{return!1}}function nn(r,i){return!("normalize"in
i)&&!("hostname"in i)&&!("protocol"in i)?Ce(r)||ft:At(r,i)}function At(r,i){if(!i.normalize&&i.protocol?.source===regexes.
httpProtocol.source&&!/^https?:\/\//i.test(r))return Lt;try{if(typeof URL<"u"){const a=URL;if(typeof a.parse=="function")
return a.parse(r)??ft}return new URL(r)}catch{return ft}}const et=/[\t\n\r]/g;function rn(r){return r.replace(et,"")}function In(r,i){
return i.lastIndex=0,i.test(r.hostname)}function f(r,i){return i.lastIndex=0,i.test(r.protocol.endsWith(":")?r.protocol.
slice(0,-1):r.protocol)}const y=null,A=null,N=null,ue=null,fe=null,qe=null,Me=null,Ve=null,on=null,sn=null,po=null,hr=null,
xn=null,Rn=/^[0-9a-fA-F:.]+$/;function Cn(r){return Rn.test(r)?Ce(`http://[${r}]`):!1}const mr=null,Mn=null,Nn=null;function ho(r){
const i=r.split("/");if(i.length!==2)return!1;const[a,c]=i;if(!c)return!1;const l=Number(c);return`${l}`!==c||l<0||l>128?
!1:Cn(a)}const mo=null;function yr(r){if(r==="")return!0;if(/\s/.test(r)||r.length%4!==0)return!1;try{return atob(r),!0}catch{
return!1}}const yo=/^[0-9a-zA-Z+/]*={0,2}$/,v=null,p=/^[A-Za-z0-9_-]*$/;function g(r){if(!p.test(r))return!1;const i=r.replace(
/[-_]/g,c=>c==="-"?"+":"/"),a=i.padEnd(Math.ceil(i.length/4)*4,"=");return yr(a)}const $=null,P=null,I=/[- ]/g;function F(r){
let i=r.length,a=1,c=0;for(;i;){const l=r.charCodeAt(--i)-48;a^=1,c+=a?[0,2,4,6,8,1,3,5,7,9][l]:l}return c%10===0}function de(r){
return regexes.creditCard.test(r)?F(r.replace(I,"")):!1}const Se=null;function J(r){let i=0;const a=r.length;for(let c=4;c<
a;c++){const l=r.charCodeAt(c);i=(l>=65?i*100+(l-55):i*10+(l-48))%97}for(let c=0;c<4;c++){const l=r.charCodeAt(c);i=(l>=
65?i*100+(l-55):i*10+(l-48))%97}return i===1}function V(r){return regexes.iban.test(r)?J(r):!1}const ge=null;function an(r,i=null){
try{const a=r.split(".");if(a.length!==3)return!1;const[c]=a;if(!c)return!1;const l=JSON.parse(atob(c));return!("typ"in l&&
l?.typ!=="JWT"||!l.alg||i&&(!("alg"in l)||l.alg!==i))}catch{return!1}}const h=null,m=null,B=o.xI("$ZodNumber",(r,i)=>{Pe.
init(r,i),r._zod.pattern=ct,r._zod.parse=(a,c)=>{if(i.coerce)try{a.value=Number(a.value)}catch{}const l=a.value;if(typeof l==
"number"&&!Number.isNaN(l)&&Number.isFinite(l))return a;const _=typeof l=="number"?Number.isNaN(l)?"NaN":Number.isFinite(
l)?void 0:String(l):void 0;return a.issues.push({expected:"number",code:"invalid_type",input:l,inst:r,..._?{received:_}:
{}}),a}}),pe=o.xI("$ZodNumberFormat",(r,i)=>{s.KH.init(r,i),B.init(r,i)}),Ie=o.xI("$ZodBoolean",(r,i)=>{Pe.init(r,i),r._zod.
pattern=_t,r._zod.parse=(a,c)=>{if(i.coerce)try{a.value=!!a.value}catch{}const l=a.value;return typeof l=="boolean"||a.issues.
push({expected:"boolean",code:"invalid_type",input:l,inst:r}),a}}),xe=null,Ut=null,Dn=null,go=null,_o=null,vo=null,gr=o.
xI("$ZodUnknown",(r,i)=>{Pe.init(r,i),r._zod.parse=a=>a}),Ot=o.xI("$ZodNever",(r,i)=>{Pe.init(r,i),r._zod.parse=(a,c)=>(a.
issues.push({expected:"never",code:"invalid_type",input:a.value,inst:r}),a)}),tt=null,Fn=null;function jt(r,i){const a=W.
hi(r._zod.def.checks);if(!a.length)return;const c=Math.min(...a.map(_=>_[0])),l=r._zod.parse;r._zod.parse=(_,M)=>{const D=i(
_.value);if(D>c&&!M?.skipChecks&&M?.direction!=="backward"){for(const[G,x]of W.hi(r._zod.def.checks))if(D>G&&x._zod.def.
when(_)){const q=_.issues.length;return x._zod.check(_),_.issues[q].continue=!1,W.d3(_.issues,q,r),_}}return l(_,M)}}const ua=r=>Array.
isArray(r)?r.length:-1,fm=r=>r instanceof Map?r.size:-1,hm=r=>r instanceof Set?r.size:-1;function wo(r,i,a){r.issues.length&&
i.issues.push(...W.lQ(a,r.issues)),i.value[a]=r.value}const ca=o.xI("$ZodArray",(r,i)=>{Pe.init(r,i);const a=o.cr.memoizer;
a?.attach(r),r._zod.parse=(c,l)=>{const _=c.value;if(!Array.isArray(_))return c.issues.push({expected:"array",code:"inva\
lid_type",input:_,inst:r}),c;c.value=a?a.alloc(r,c,Array(_.length),l):Array(_.length);const M=[],D=l?.abortEarly;for(let G=0;G<
_.length;G++){const x=_[G],q=i.element._zod.run({value:x,issues:[]},l);if(q instanceof Promise)M.push(q.then(ie=>wo(ie,c,
G)));else if(wo(q,c,G),D&&q.issues.length!==0&&W.QH(q))break}return M.length?Promise.all(M).then(()=>c):c},jt(r,ua)});function Ln(r,i,a,c,l,_){
const M=a in c,D=_==="optional";if(!(!M&&D&&l==="optional")){if(r.issues.length){if(l!==void 0&&D&&!M)return;i.issues.push(
...W.lQ(a,r.issues))}if(!M&&l===void 0){r.issues.length||i.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,
path:[a]});return}r.value===void 0?(M||l==="defaulted"&&!D)&&(i.value[a]=void 0):i.value[a]=r.value}}const da=[];function la(r){
const i=Object.keys(r.shape),a=Object.getOwnPropertySymbols(r.shape),c=a.length?a:da,l=c.length?[...i,...c]:i;for(const M of l)
if(!r.shape?.[M]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(M)}": expected a Zod s\
chema`);const _=W.NM(r.shape);return{...r,allKeys:l,symbolKeys:c,keySet:new Set(i),numKeys:i.length,optionalKeys:new Set(
_)}}function fa(r,i,a,c,l,_,M){const D=[],G=l.keySet,x=l.catchall._zod,q=x.def.type,ie=x.optin,_e=x.optout;let Ee=0;for(const $e in i){
if(M&&a.issues.length!==Ee){if(W.QH(a,Ee))break;Ee=a.issues.length}if(G.has($e))continue;if($e==="__proto__"){q==="never"&&
D.push($e);continue}if(q==="never"){D.push($e);continue}const He=x.run({value:i[$e],issues:[]},c);He instanceof Promise?
r.push(He.then(gt=>Ln(gt,a,$e,i,ie,_e))):Ln(He,a,$e,i,ie,_e)}return D.length&&a.issues.push({code:"unrecognized_keys",keys:D,
input:i,inst:_,continue:!0}),r.length?Promise.all(r).then(()=>a):a}const pa=o.xI("$ZodObject",(r,i)=>{Pe.init(r,i);const a=Object.
getOwnPropertyDescriptor(i,"shape"),c=a?.get?a.get.raw:i.shape??{};if(c){const x=()=>{const q={...c};return Object.defineProperty(
i,"shape",{value:q}),x.raw=q,q};x.raw=c,Object.defineProperty(i,"shape",{get:x})}const l=W.PO(()=>la(i));W.v5(r,"propVal\
ues",x=>{const q=x.def.shape,ie={};for(const _e in q){const Ee=q[_e]._zod;if(Ee.values){Object.prototype.hasOwnProperty.
call(ie,_e)||W.Vy(ie,_e,new Set);for(const $e of Ee.values)ie[_e].add($e);Ee.optin!==void 0&&ie[_e].add(void 0)}}return ie});
const _=W.Gv,M=i.catchall;let D;const G=o.cr.memoizer;G?.attach(r),r._zod.parse=(x,q)=>{D??(D=l.value);const ie=x.value;
if(!_(ie))return x.issues.push({expected:"object",code:"invalid_type",input:ie,inst:r}),x;x.value=G?G.alloc(r,x,{},q):{};
const _e=[],Ee=D.shape,$e=q?.abortEarly;let He=x.issues.length;for(const gt of D.allKeys){if($e&&x.issues.length!==He){if(W.
QH(x,He))break;He=x.issues.length}if(gt==="__proto__")continue;const dn=Ee[gt],Kn=dn._zod.optin,Ar=dn._zod.optout,Yn=dn.
_zod.run({value:ie[gt],issues:[]},q);Yn instanceof Promise?_e.push(Yn.then(ln=>Ln(ln,x,gt,ie,Kn,Ar))):Ln(Yn,x,gt,ie,Kn,Ar)}
return M?fa(_e,ie,x,q,l.value,r,$e===!0):_e.length?Promise.all(_e).then(()=>x):x}}),mm=null;function bo(r,i,a,c){for(const _ of r)
if(_.issues.length===0)return i.value=_.value,i;const l=r.filter(_=>!W.QH(_));return l.length===1?(i.value=l[0].value,l[0]):
(i.issues.push({code:"invalid_union",input:i.value,inst:a,errors:r.map(_=>_.issues.map(M=>W.iR(M,c,o.$W())))}),i)}const ha=o.
xI("$ZodUnion",(r,i)=>{Pe.init(r,i),W.v5(r,"optin",c=>c.def.options.some(l=>l._zod.optin==="defaulted")?"defaulted":c.def.
options.some(l=>l._zod.optin!==void 0)?"optional":void 0),W.v5(r,"optout",c=>c.def.options.some(l=>l._zod.optout==="opti\
onal")?"optional":void 0),W.v5(r,"values",c=>{if(c.def.options.every(l=>l._zod.values))return new Set(c.def.options.flatMap(
l=>Array.from(l._zod.values)))}),W.v5(r,"pattern",c=>{if(c.def.options.every(l=>l._zod.pattern)){const l=c.def.options.map(
_=>_._zod.pattern);return new RegExp(`^(${l.map(_=>W.p6(_.source)).join("|")})$`)}});const a=i.options.length===1?i.options[0].
_zod.run:null;r._zod.parse=(c,l)=>{if(a)return a(c,l);let _=!1;const M=[];for(const D of i.options){const G=D._zod.run({
value:c.value,issues:[]},l);if(G instanceof Promise)M.push(G),_=!0;else{if(G.issues.length===0)return G;M.push(G)}}return _?
Promise.all(M).then(D=>bo(D,c,r,l)):bo(M,c,r,l)}});function ym(r,i,a,c){const l=[];for(let _=0;_<r.length;_++)r[_].issues.
length===0&&l.push(_);return l.length===1?(i.value=r[l[0]].value,i):(l.length===0?i.issues.push({code:"invalid_union",input:i.
value,inst:a,errors:r.map(_=>_.issues.map(M=>util.finalizeIssue(M,c,core.config())))}):i.issues.push({code:"invalid_unio\
n",input:i.value,inst:a,errors:[],inclusive:!1,matches:l}),i)}const gm=null;function _m(r,i){const a=r._zod;let c=a.bag.
optionsMap;c||(c=$o(a.def),a.bag.optionsMap=c);const l=c.get(i);if(l===null)throw new Error(`Ambiguous discriminator val\
ue "${String(i)}"`);return l}function $o(r){const i=new Map;for(const a of r.options){const c=a._zod.propValues?.[r.discriminator];
if(!c||c.size===0)throw new Error(`Invalid discriminated union option at index "${r.options.indexOf(a)}"`);for(const l of c)
if(i.has(l)){if(l!==void 0)throw new Error(`Duplicate discriminator value "${String(l)}"`);i.set(l,null)}else i.set(l,a)}
return i}const ma=o.xI("$ZodDiscriminatedUnion",(r,i)=>{i.inclusive=!1,ha.init(r,i);const a=r._zod.parse;W.v5(r,"propVal\
ues",l=>{const _={};let M=0;for(const D of l.def.options){const G=D._zod.propValues;if(!G||Object.keys(G).length===0)throw new Error(
`Invalid discriminated union option at index "${l.def.options.indexOf(D)}"`);G[l.def.discriminator]?.has(void 0)&&M++;for(const[
x,q]of Object.entries(G)){Object.prototype.hasOwnProperty.call(_,x)||W.Vy(_,x,new Set);for(const ie of q)_[x].add(ie)}}return!l.
def.unionFallback&&M>1&&_[l.def.discriminator]?.delete(void 0),_}),i.options.forEach((l,_)=>{const M=W.MO(l._zod.def);if(M&&
!Object.prototype.hasOwnProperty.call(M,i.discriminator))throw new Error(`Invalid discriminated union option at index "${_}\
"`)});const c=W.PO(()=>$o(i));r._zod.parse=(l,_)=>{const M=l.value;if(!W.Gv(M))return l.issues.push({code:"invalid_type",
expected:"object",input:M,inst:r}),l;const D=M?.[i.discriminator],G=c.value.get(D);return G&&(D!==void 0||_.direction!==
"backward")?G._zod.run(l,_):i.unionFallback||_.direction==="backward"?a(l,_):(l.issues.push({code:"invalid_union",errors:[],
note:"No matching discriminator",discriminator:i.discriminator,options:Array.from(c.value.keys()).filter(x=>c.value.get(
x)!==null),input:M,path:[i.discriminator],inst:r}),l)}}),vm=null;function _r(r,i){if(r===i)return{valid:!0,data:r};if(r instanceof
Date&&i instanceof Date&&+r==+i)return{valid:!0,data:r};if(util.isPlainObject(r)&&util.isPlainObject(i)){const a=Object.
keys(i),c=Object.keys(r).filter(_=>a.indexOf(_)!==-1),l={...r,...i};Object.prototype.hasOwnProperty.call(l,"__proto__")&&
delete l.__proto__;for(const _ of c){if(_==="__proto__")continue;const M=_r(r[_],i[_]);if(!M.valid)return{valid:!1,mergeErrorPath:[
_,...M.mergeErrorPath]};l[_]=M.data}return{valid:!0,data:l}}if(Array.isArray(r)&&Array.isArray(i)){if(r.length!==i.length)
return{valid:!1,mergeErrorPath:[]};const a=[];for(let c=0;c<r.length;c++){const l=r[c],_=i[c],M=_r(l,_);if(!M.valid)return{
valid:!1,mergeErrorPath:[c,...M.mergeErrorPath]};a.push(M.data)}return{valid:!0,data:a}}return{valid:!1,mergeErrorPath:[]}}
function wm(r,i,a){const c=new Map;let l;const _=new Map,M=(x,q)=>{let ie;if(x.code==="unrecognized_keys"&&!x.path?.length)
l??(l=x),ie=x.keys;else if(x.code==="invalid_key"&&x.origin==="record"&&x.path?.length===1){const _e=String(x.path[0]);_.
has(_e)||_.set(_e,x),ie=[_e]}else return!1;for(const _e of ie)c.has(_e)||c.set(_e,{}),c.get(_e)[q]=!0;return!0};for(const x of i.
issues)M(x,"l")||r.issues.push(x);for(const x of a.issues)M(x,"r")||r.issues.push(x);const D=[...c].filter(([,x])=>x.l&&
x.r).map(([x])=>x);if(D.length){const x=l?D.filter(q=>l.keys.includes(q)):[];x.length&&r.issues.push({...l,keys:x});for(const q of D)
!x.includes(q)&&_.has(q)&&r.issues.push(_.get(q))}const G=_r(i.value,a.value);if(!G.valid){if(util.aborted(r))return r;throw new Error(
`Unmergable intersection. Error path: ${JSON.stringify(G.mergeErrorPath)}`)}return r.value=G.data,r}const bm=null;function $m(r,i){
for(let a=r.length-1;a>=0;a--)if(!(i==="optin"?r[a]._zod.optin!==void 0:r[a]._zod.optout==="optional"))return a+1;return 0}
function km(r,i,a){r.issues.length&&i.issues.push(...util.prefixIssues(a,r.issues)),i.value[a]=r.value}function Sm(r,i,a,c,l){
for(let _=0;_<a.length;_++){const M=r[_],D=_<c.length;if(!D&&_>=l&&a[_]._zod.optin==="optional"){i.value.length=_;break}
if(M.issues.length){if(!D&&_>=l){i.value.length=_;break}i.issues.push(...util.prefixIssues(_,M.issues))}i.value[_]=M.value}
for(let _=i.value.length-1;_>=c.length&&(a[_]._zod.optout==="optional"&&i.value[_]===void 0);_--)i.value.length=_;return i}
const ya=o.xI("$ZodRecord",(r,i)=>{Pe.init(r,i);const a=o.cr.memoizer;a?.attach(r),r._zod.parse=(c,l)=>{const _=c.value;
if(!W.Qd(_))return c.issues.push({expected:"record",code:"invalid_type",input:_,inst:r}),c;const M=[],D=i.keyType._zod.values;
if(D&&!i.partial){c.value=a?a.alloc(r,c,{},l):{};const G=new Set;for(const q of D)if(typeof q=="string"||typeof q=="numb\
er"||typeof q=="symbol"){if(G.add(typeof q=="number"?q.toString():q),q==="__proto__")continue;const ie=i.keyType._zod.run(
{value:q,issues:[]},l);if(ie instanceof Promise)throw new Error("Async schemas not supported in object keys currently");
if(ie.issues.length){c.issues.push({code:"invalid_key",origin:"record",issues:ie.issues.map($e=>W.iR($e,l,o.$W())),input:q,
path:[q],inst:r});continue}const _e=ie.value;if(_e==="__proto__")continue;const Ee=i.valueType._zod.run({value:_[q],issues:[]},
l);Ee instanceof Promise?M.push(Ee.then($e=>{$e.issues.length&&c.issues.push(...W.lQ(q,$e.issues)),c.value[_e]=$e.value})):
(Ee.issues.length&&c.issues.push(...W.lQ(q,Ee.issues)),c.value[_e]=Ee.value)}let x;for(const q in _)if(!G.has(q))if(i.mode===
"loose"){if(q==="__proto__")continue;c.value[q]=_[q]}else x=x??[],x.push(q);x&&x.length>0&&c.issues.push({code:"unrecogn\
ized_keys",input:_,inst:r,keys:x,continue:!0})}else{c.value=a?a.alloc(r,c,{},l):{};let G;for(const x of Reflect.ownKeys(
_)){if(x==="__proto__"||!Object.prototype.propertyIsEnumerable.call(_,x))continue;let q=i.keyType._zod.run({value:x,issues:[]},
l);if(q instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof x=="string"&&
ct.test(x)&&q.issues.length){const $e=i.keyType._zod.run({value:Number(x),issues:[]},l);if($e instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");$e.issues.length===0&&(q=$e)}if(q.issues.length){i.mode==="loose"?
c.value[x]=_[x]:D?(G=G??[],G.push(x)):c.issues.push({code:"invalid_key",origin:"record",issues:q.issues.map($e=>W.iR($e,
l,o.$W())),input:x,path:[x],inst:r});continue}const _e=q.value;if(_e==="__proto__")continue;const Ee=i.valueType._zod.run(
{value:_[x],issues:[]},l);Ee instanceof Promise?M.push(Ee.then($e=>{$e.issues.length&&c.issues.push(...W.lQ(x,$e.issues)),
c.value[_e]=$e.value})):(Ee.issues.length&&c.issues.push(...W.lQ(x,Ee.issues)),c.value[_e]=Ee.value)}G&&G.length>0&&c.issues.
push({code:"unrecognized_keys",input:_,inst:r,keys:G,continue:!0})}return M.length?Promise.all(M).then(()=>c):c}}),Em=null;
function zm(r,i,a,c,l,_,M){r.issues.length&&(util.propertyKeyTypes.has(typeof c)?a.issues.push(...util.prefixIssues(c,r.
issues)):a.issues.push({code:"invalid_key",origin:"map",input:l,inst:_,issues:r.issues.map(D=>util.finalizeIssue(D,M,core.
config()))})),i.issues.length&&(util.propertyKeyTypes.has(typeof c)?a.issues.push(...util.prefixIssues(c,i.issues)):a.issues.
push({origin:"map",code:"invalid_element",input:l,inst:_,key:c,issues:i.issues.map(D=>util.finalizeIssue(D,M,core.config()))})),
a.value.set(r.value,i.value)}const Am=null;function Om(r,i){r.issues.length&&i.issues.push(...r.issues),i.value.add(r.value)}
const ga=o.xI("$ZodEnum",(r,i)=>{Pe.init(r,i);const a=W.w5(i.entries),c=new Set(a);r._zod.values=c,W.v5(r,"pattern",l=>{
const _=W.w5(l.def.entries).filter(M=>W.qQ.has(typeof M));return new RegExp(_.length?`^(${_.map(M=>W.sD(M.toString())).join(
"|")})$`:"^[^\\s\\S]$")}),r._zod.parse=(l,_)=>{const M=l.value;return c.has(M)||l.issues.push({code:"invalid_value",values:a,
input:M,inst:r}),l}}),_a=o.xI("$ZodLiteral",(r,i)=>{Pe.init(r,i);const a=new Set(i.values);r._zod.values=a,W.v5(r,"patte\
rn",c=>{const l=c.def.values;return new RegExp(l.length?`^(${l.map(_=>typeof _=="string"?W.sD(_):_?W.sD(_.toString()):String(
_)).join("|")})$`:"^[^\\s\\S]$")}),r._zod.parse=(c,l)=>{const _=c.value;return a.has(_)||c.issues.push({code:"invalid_va\
lue",values:i.values,input:_,inst:r}),c}}),Tm=null,va=o.xI("$ZodTransform",(r,i)=>{Pe.init(r,i),r._zod.optin="optional",
o.cr.memoizer?.guard(r),r._zod.parse=(a,c)=>{if(c.direction==="backward")throw new o.cV(r.constructor.name);const l=i.transform(
a.value,a);if(c.async)return(l instanceof Promise?l:Promise.resolve(l)).then(M=>(a.value=M,a));if(l instanceof Promise)throw new o.
GT;return a.value=l,a}});function ko(r,i){return r.value=i.issues.length?void 0:i.value,r}const wa=o.xI("$ZodOptional",(r,i)=>{
Pe.init(r,i),W.v5(r,"optin",a=>a.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),r._zod.optout="optional",
W.v5(r,"values",a=>{const c=a.def.innerType._zod.values;return c?new Set([...c,void 0]):void 0}),W.v5(r,"pattern",a=>{const c=a.
def.innerType._zod.pattern;return c?new RegExp(`^(${W.p6(c.source)})?$`):void 0}),r._zod.parse=(a,c)=>{if(a.value===void 0){
if(i.innerType._zod.optin!=="defaulted")return a;const l=i.innerType._zod.run({value:a.value,issues:[]},c);return l instanceof
Promise?l.then(_=>ko(a,_)):ko(a,l)}return i.innerType._zod.run(a,c)}}),Pm=null,ba=o.xI("$ZodNullable",(r,i)=>{Pe.init(r,
i),W.v5(r,"optin",a=>a.def.innerType._zod.optin),W.v5(r,"optout",a=>a.def.innerType._zod.optout),W.v5(r,"pattern",a=>{const c=a.
def.innerType._zod.pattern;return c?new RegExp(`^(${W.p6(c.source)}|null)$`):void 0}),W.v5(r,"values",a=>a.def.innerType.
_zod.values?new Set([...a.def.innerType._zod.values,null]):void 0),r._zod.parse=(a,c)=>a.value===null?a:i.innerType._zod.
run(a,c)}),Zm=null;function Im(r,i){return r.value===void 0&&(r.value=i.defaultValue),r}const xm=null,Rm=null;function Cm(r,i){
return!r.issues.length&&r.value===void 0&&r.issues.push({code:"invalid_type",expected:"nonoptional",input:r.value,inst:i}),
r}const Mm=null;function So(r,i,a,c){return i.issues.length?(r.value=a.catchValue({...i,value:r.value,error:{issues:i.issues.
map(l=>W.iR(l,c,o.$W()))},input:r.value}),r):(r.value=i.value,i.memo&&(r.memo=!0),r)}const $a=o.xI("$ZodCatch",(r,i)=>{Pe.
init(r,i),W.v5(r,"optin",a=>a.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),W.v5(r,"optout",a=>a.def.innerType.
_zod.optout),W.v5(r,"values",a=>a.def.innerType._zod.values),r._zod.parse=(a,c)=>{if(c.direction==="backward")return i.innerType.
_zod.run(a,c);const l=i.innerType._zod.run({value:a.value,issues:[]},c);return l instanceof Promise?l.then(_=>So(a,_,i,c)):
So(a,l,i,c)}}),Nm=null,ka=o.xI("$ZodPipe",(r,i)=>{Pe.init(r,i),W.v5(r,"values",a=>a.def.in._zod.values),W.v5(r,"optin",a=>a.
def.in._zod.optin),W.v5(r,"optout",a=>a.def.out._zod.optout),W.v5(r,"propValues",a=>a.def.in._zod.propValues),r._zod.parse=
(a,c)=>{if(c.direction==="backward"){const _=i.out._zod.run(a,c);return _ instanceof Promise?_.then(M=>Un(M,i.in,c)):Un(
_,i.in,c)}const l=i.in._zod.run(a,c);return l instanceof Promise?l.then(_=>Un(_,i.out,c)):Un(l,i.out,c)}});function Un(r,i,a){
return r.issues.some(c=>c.code!=="unrecognized_keys")?(r.aborted=!0,r):i._zod.run({value:r.value,issues:r.issues},a)}const Dm=null;
function Fm(r,i,a){if(r.issues.length)return r.aborted=!0,r;if((a.direction||"forward")==="forward"){const l=i.transform(
r.value,r);return l instanceof Promise?l.then(_=>jn(r,_,i.out,a)):jn(r,l,i.out,a)}else{const l=i.reverseTransform(r.value,
r);return l instanceof Promise?l.then(_=>jn(r,_,i.in,a)):jn(r,l,i.in,a)}}function jn(r,i,a,c){return r.issues.length?(r.
aborted=!0,r):a._zod.run({value:i,issues:r.issues},c)}const Lm=null,Um=null;function jm(r){return r.memo||(r.value=Object.
freeze(r.value)),r}function Sa(r){const i=r._zod.def;let a=i.pattern,c=!!i.format?.includes("int"),l,_;for(const D of i.
checks??[]){const G=D._zod.def;G.pattern&&(a=G.pattern),c||(c=!!G.format?.includes("int"));const x=G.minimum??G.length,q=G.
maximum??G.length;x!==void 0&&(l===void 0||x>l)&&(l=x),q!==void 0&&(_===void 0||q<_)&&(_=q)}if(a)return a.source;if(l!==
void 0&&_!==void 0&&l>_)return"(?!)";if(l!==void 0||_!==void 0)return regexes.string({minimum:l,maximum:_}).source;const M=r.
_zod.pattern;return(c&&M===regexes.number?regexes.integer:M)?.source}function Eo(r){const i=r._zod.def,a=r._zod.pattern?.
source,c=i.innerType??r._zod.innerType;if(c){const l=c._zod.pattern?.source,_=Eo(c);return a&&l&&_&&_!==l?a.replace(util.
cleanRegex(l),()=>util.cleanRegex(_)):a}if(i.options){const l=i.options.map(Eo);if(l.every(Boolean))return`^(${l.map(_=>util.
cleanRegex(_)).join("|")})$`}return Sa(r)}const Bm=null,qm=null,Wm=null,Gm=null,Ea=o.xI("$ZodCustom",(r,i)=>{s.QP.init(r,
i),Pe.init(r,i),r._zod.parse=(a,c)=>a,r._zod.check=a=>{const c=a.value,l=i.fn(c);if(l instanceof Promise)return l.then(_=>zo(
_,a,c,r));zo(l,a,c,r)}});function zo(r,i,a,c){if(!r){const l={code:"custom",input:a,inst:c,path:[...c._zod.def.path??[]],
continue:!c._zod.def.abort};c._zod.def.params&&(l.params=c._zod.def.params),i.issues.push(W.sn(l))}}var pt=n(3305);function za(){
const r=this._zod;return r.message??(r.message=JSON.stringify(r.def,W.k8,2)),r.message}function Aa(r){this._zod.message=
r}const Oa={get:za,set:Aa,enumerable:!0,configurable:!0},vr={value:void 0,enumerable:!1},Ao=new WeakSet([Object.prototype,
Error.prototype]),Oo=(r,i)=>{r.name="$ZodError",vr.value=i,Object.defineProperty(r,"issues",vr),vr.value=void 0,Object.defineProperty(
r,"message",Oa);const a=Object.getPrototypeOf(r);Ao.has(a)||(Ao.add(a),Object.defineProperty(a,"toString",{configurable:!0,
enumerable:!1,get(){const c=()=>this.message;return Object.defineProperty(this,"toString",{value:c,configurable:!0,writable:!0}),
c},set(c){Object.defineProperty(this,"toString",{value:c,configurable:!0,writable:!0})}}))},Vm=(0,o.xI)("$ZodError",Oo),
nt=(0,o.xI)("$ZodError",Oo,void 0,{Parent:Error});function Ta(r,i,a){return Object.prototype.hasOwnProperty.call(r,i)||(i===
"__proto__"?Object.defineProperty(r,i,{value:a(),writable:!0,enumerable:!0,configurable:!0}):r[i]=a()),r[i]}function Hm(r,i=a=>a.
message){const a={},c=[];for(const l of r.issues)l.path.length>0?Ta(a,l.path[0],()=>[]).push(i(l)):c.push(i(l));return{formErrors:c,
fieldErrors:a}}function Km(r,i=a=>a.message){const a={_errors:[]},c=(l,_=[])=>{for(const M of l.issues)if(M.code==="inva\
lid_union"&&M.errors.length)M.errors.map(D=>c({issues:D},[..._,...M.path]));else if(M.code==="invalid_key")c({issues:M.issues},
[..._,...M.path]);else if(M.code==="invalid_element")c({issues:M.issues},[..._,...M.path]);else{const D=[..._,...M.path];
if(D.length===0)a._errors.push(i(M));else{let G=a,x=0;for(;x<D.length;){const q=D[x],ie=x===D.length-1;if(q==="_errors"){
ie&&G._errors.push(i(M)),x++;continue}Object.prototype.hasOwnProperty.call(G,q)||Object.defineProperty(G,q,{value:{_errors:[]},
enumerable:!0,writable:!0,configurable:!0});const _e=G[q];ie&&_e._errors.push(i(M)),G=_e,x++}}}};return c(r),a}function Ym(r,i=a=>a.
message){const a={errors:[]},c=(l,_=[])=>{var M;for(const D of l.issues)if(D.code==="invalid_union"&&D.errors.length)D.errors.
map(G=>c({issues:G},[..._,...D.path]));else if(D.code==="invalid_key")c({issues:D.issues},[..._,...D.path]);else if(D.code===
"invalid_element")c({issues:D.issues},[..._,...D.path]);else{const G=[..._,...D.path];if(G.length===0){a.errors.push(i(D));
continue}let x=a,q=0;for(;q<G.length;){const ie=G[q],_e=q===G.length-1;typeof ie=="string"?(x.properties??(x.properties=
{}),Object.prototype.hasOwnProperty.call(x.properties,ie)||Object.defineProperty(x.properties,ie,{value:{errors:[]},enumerable:!0,
writable:!0,configurable:!0}),x=x.properties[ie]):(x.items??(x.items=[]),(M=x.items)[ie]??(M[ie]={errors:[]}),x=x.items[ie]),
_e&&x.errors.push(i(D)),q++}}};return c(r),a}function Pa(r){const i=[],a=r.map(c=>typeof c=="object"?c.key:c);for(const c of a)
typeof c=="number"?i.push(`[${c}]`):typeof c=="symbol"?i.push(`[${JSON.stringify(String(c))}]`):/[^\w$]/.test(c)?i.push(
`[${JSON.stringify(c)}]`):(i.length&&i.push("."),i.push(c));return i.join("")}function Jm(r){const i=[],a=[...r.issues].
sort((c,l)=>(c.path??[]).length-(l.path??[]).length);for(const c of a)i.push(`\u2716 ${c.message}`),c.path?.length&&i.push(
`  \u2192 at ${Pa(c.path)}`);return i.join(`
`)}function Bn(r,i){return{callee:i?.callee??r,Err:i?.Err}}const wr=r=>{const i=(a,c,l,_)=>{const M=l?{...l,async:!1}:{async:!1},
D=a._zod.run({value:c,issues:[]},M);if(D instanceof Promise)throw new o.GT;if(D.issues.length){const G=new(_?.Err??r)(D.
issues.map(x=>W.iR(x,M,o.$W())));throw W.gx(G,_?.callee??i),G}return D.value};return i},Za=wr(nt),br=r=>{const i=async(a,c,l,_)=>{
const M=l?{...l,async:!0}:{async:!0};let D=a._zod.run({value:c,issues:[]},M);if(D instanceof Promise&&(D=await D),D.issues.
length){const G=new(_?.Err??r)(D.issues.map(x=>W.iR(x,M,o.$W())));throw W.gx(G,_?.callee??i),G}return D.value};return i},
Ia=br(nt),$r=r=>(i,a,c)=>{const l=c?{...c,async:!1}:{async:!1},_=i._zod.run({value:a,issues:[]},l);if(_ instanceof Promise)
throw new o.GT;return _.issues.length?To(r,_.issues,l):{success:!0,data:_.value}},xa=$r(nt);function To(r,i,a){let c;return{
success:!1,get error(){return c||(c=new r(i.map(l=>W.iR(l,a,o.$W()))),i=void 0,a=void 0),c},set error(l){c=l,i=void 0,a=
void 0}}}const kr=r=>async(i,a,c)=>{const l=c?{...c,async:!0}:{async:!0};let _=i._zod.run({value:a,issues:[]},l);return _ instanceof
Promise&&(_=await _),_.issues.length?To(r,_.issues,l):{success:!0,data:_.value}},Ra=kr(nt),Ca=null,Ma=null,Xm=((r,i,a)=>{
const c=r._zod.bag.validator;if(c!==void 0){if(c(i)!==Ca)return!0;if(c.definite===!0&&a===void 0)return!1}return Na(r,i,
a)});function Na(r,i,a){const c=a?{...a,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},l=r._zod.bag.fallbackRun;let _;
if(l?(c[Ma]=!0,_=l({value:i,issues:[]},c)):_=r._zod.run({value:i,issues:[]},c),_ instanceof Promise)throw new core.$ZodAsyncError;
return _.issues.length===0}const Qm=async(r,i,a)=>{const c=a?{...a,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0};let l=r.
_zod.run({value:i,issues:[]},c);return l instanceof Promise&&(l=await l),l.issues.length===0},ty=(r=>{const i=wr(r),a=(c,l,_,M)=>{
const D=_?{..._,direction:"backward"}:{direction:"backward"};return i(c,l,D,Bn(a,M))};return a})(nt),ry=(r=>{const i=wr(
r),a=(c,l,_,M)=>i(c,l,_,Bn(a,M));return a})(nt),iy=(r=>{const i=br(r),a=async(c,l,_,M)=>{const D=_?{..._,direction:"back\
ward"}:{direction:"backward"};return await i(c,l,D,Bn(a,M))};return a})(nt),ay=(r=>{const i=br(r),a=async(c,l,_,M)=>await i(
c,l,_,Bn(a,M));return a})(nt),cy=(r=>(i,a,c)=>{const l=c?{...c,direction:"backward"}:{direction:"backward"};return $r(r)(
i,a,l)})(nt),ly=(r=>(i,a,c)=>$r(r)(i,a,c))(nt),py=(r=>async(i,a,c)=>{const l=c?{...c,direction:"backward"}:{direction:"b\
ackward"};return kr(r)(i,a,l)})(nt),my=(r=>async(i,a,c)=>kr(r)(i,a,c))(nt),Ne=o.xI("ZodMiniType",(r,i)=>{if(!r._zod)throw new Error(
"Uninitialized schema in ZodMiniType.");Pe.init(r,i),r.def=i,r.type=i.type},{get with(){return this.check},set with(r){W.
qh(this,"with",r)},parse(r,i){return Za(this,r,i,{callee:this.parse})},parseAsync(r,i){return Ia(this,r,i,{callee:this.parseAsync})},
safeParse(r,i){return xa(this,r,i)},safeParseAsync(r,i){return Ra(this,r,i)},check(...r){const i=this.def;return this.clone(
{...i,checks:[...i.checks??[],...r.map(a=>typeof a=="function"?{_zod:{check:a,def:{check:"custom"},onattach:[]}}:a)]},{parent:!0})},
clone(r,i){return W.o8(this,r,i)},brand(){return this},register(r,i){return r.add(this,i),this},apply(r,...i){return i.length===
0?r(this):r(this,...i)}}),Po=o.xI("ZodMiniString",(r,i)=>{Et.init(r,i),Ne.init(r,i)});function qn(r){return pt.Rl(Po,r)}
const yy=null,Da=null;function gy(r){return core._email(Da,r)}const Fa=null;function _y(r){return core._guid(Fa,r)}const Wn=null;
function vy(r){return core._uuid(Wn,r)}function wy(r){return core._uuidv4(Wn,r)}function by(r){return core._uuidv6(Wn,r)}
function $y(r){return core._uuidv7(Wn,r)}const Zo=null;function ky(r){return core._url(Zo,r)}function Sy(r){return core.
_url(Zo,{protocol:regexes.httpProtocol,hostname:regexes.domain,...util.normalizeParams(r)})}const La=null;function Ey(r){
return core._emoji(La,r)}const Ua=null;function zy(r){return core._nanoid(Ua,r)}const ja=null;function Ay(r){return core.
_cuid(ja,r)}const Ba=null;function Oy(r){return core._cuid2(Ba,r)}const qa=null;function Ty(r){return core._ulid(qa,r)}const Wa=null;
function Py(r){return core._xid(Wa,r)}const Ga=null;function Zy(r){return core._ksuid(Ga,r)}const Va=null;function Iy(r){
return core._ipv4(Va,r)}const Ha=null;function xy(r){return core._ipv6(Ha,r)}const Ka=null;function Ry(r){return core._cidrv4(
Ka,r)}const Ya=null;function Cy(r){return core._cidrv6(Ya,r)}const Ja=null;function My(r){return core._mac(Ja,r)}const Xa=null;
function Ny(r){return core._base64(Xa,r)}const Qa=null;function Dy(r){return core._base64url(Qa,r)}const eu=null;function Fy(r){
return core._e164(eu,r)}const tu=null;function Ly(r){return core._creditCard(tu,r)}const nu=null;function Uy(r){return core.
_iban(nu,r)}const ru=null;function jy(r){return core._jwt(ru,r)}const un=null;function By(r,i,a={}){return core._stringFormat(
un,r,i,a)}function qy(r){return core._stringFormat(un,"hostname",regexes.hostname,r)}function Wy(r){return core._stringFormat(
un,"hex",regexes.hex,r)}function Gy(r){return core._stringFormat(un,"currency_code",regexes.currencyCode,r)}function Vy(r,i){
const a=i?.enc??"hex",c=`${r}_${a}`,l=core.regexes[c];if(!l)throw new Error(`Unrecognized hash format: ${c}`);return core.
_stringFormat(un,c,l,i)}const Io=o.xI("ZodMiniNumber",(r,i)=>{B.init(r,i),Ne.init(r,i)});function xo(r){return pt.F7(Io,
r)}const cn=o.xI("ZodMiniNumberFormat",(r,i)=>{pe.init(r,i),Io.init(r,i)});function ou(r){return pt.LK(cn,r)}function Hy(r){
return core._float32(cn,r)}function Ky(r){return core._float64(cn,r)}function Yy(r){return core._int32(cn,r)}function Jy(r){
return core._uint32(cn,r)}const Ro=o.xI("ZodMiniBoolean",(r,i)=>{Ie.init(r,i),Ne.init(r,i)});function Co(r){return pt._L(
Ro,r)}const iu=null;function Xy(r){return core._bigint(iu,r)}const Mo=null;function Qy(r){return core._int64(Mo,r)}function eg(r){
return core._uint64(Mo,r)}const su=null;function tg(r){return core._symbol(su,r)}const au=null;function ng(r){return core.
_undefined(au,r)}const uu=null;function cu(r){return core._null(uu,r)}const du=null;function rg(){return core._any(du)}const lu=o.
xI("ZodMiniUnknown",(r,i)=>{gr.init(r,i),Ne.init(r,i)});function Gn(){return pt.em(lu)}const fu=o.xI("ZodMiniNever",(r,i)=>{
Ot.init(r,i),Ne.init(r,i)});function pu(r){return pt.G8(fu,r)}const hu=null;function og(r){return core._void(hu,r)}const mu=null;
function ig(r){return core._date(mu,r)}const yu=o.xI("ZodMiniArray",(r,i)=>{ca.init(r,i),Ne.init(r,i)});function Sr(r,i){
return new yu({type:"array",element:r,...W.A2(i)})}function sg(r){const i=r._zod.def.shape;return Fo(Object.keys(i))}const Er=o.
xI("ZodMiniObject",(r,i)=>{pa.init(r,i),Ne.init(r,i),W.X(r,"shape",a=>a._zod.def.shape,!1)});function gu(r,i){const a={type:"\
object",shape:r??{},...W.A2(i)};return new Er(a)}function _u(r,i){return new Er({type:"object",shape:r,catchall:pu(),...W.
A2(i)})}function vu(r,i){return new Er({type:"object",shape:r,catchall:Gn(),...W.A2(i)})}function ag(r,i){return util.extend(
r,i)}function ug(r,i){return util.safeExtend(r,i)}function cg(r,i){return util.merge(r,i)}function dg(r,i){return util.pick(
r,i)}function lg(r,i){return util.omit(r,i)}function fg(r,i){const a=r._zod.def;if(a.type!=="tuple")return util.partial(
Hn,r,i);if(a.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refinements");return util.
clone(r,{...a,items:a.items.map(c=>new Hn({type:"optional",innerType:c}))})}function pg(r,i){return util.partial(Uo,r,i,
"exactPartial")}function hg(r,i){return util.required(Bo,r,i)}function mg(r,i){return r.clone(util.mergeDefs(r._zod.def,
{catchall:i}))}const wu=null;function bu(r,i){return new wu({type:"union",options:r,...util.normalizeParams(i)})}const $u=null;
function yg(r,i){return new $u({type:"union",options:r,inclusive:!1,...util.normalizeParams(i)})}const ku=o.xI("ZodMiniD\
iscriminatedUnion",(r,i)=>{ma.init(r,i),Ne.init(r,i)});function Su(r,i,a){return new ku({type:"union",options:i,discriminator:r,
...W.A2(a)})}const Eu=null;function gg(r,i){return new Eu({type:"intersection",left:r,right:i})}const zu=null;function Au(r,i,a){
const c=i instanceof core.$ZodType,l=c?a:i,_=c?i:null;return new zu({type:"tuple",items:r,rest:_,...util.normalizeParams(
l)})}const Vn=o.xI("ZodMiniRecord",(r,i)=>{ya.init(r,i),Ne.init(r,i)});function No(r,i,a){return!i||!i._zod?new Vn({type:"\
record",keyType:qn(),valueType:r,...W.A2(i)}):new Vn({type:"record",keyType:r,valueType:i,...W.A2(a)})}function _g(r,i,a){
return new Vn({type:"record",keyType:r,valueType:i,...util.normalizeParams(a),partial:!0})}function vg(r,i,a){return new Vn(
{type:"record",keyType:r,valueType:i,mode:"loose",...util.normalizeParams(a)})}const Ou=null;function wg(r,i,a){return new Ou(
{type:"map",keyType:r,valueType:i,...util.normalizeParams(a)})}const Tu=null;function bg(r,i){return new Tu({type:"set",
valueType:r,...util.normalizeParams(i)})}const Do=o.xI("ZodMiniEnum",(r,i)=>{ga.init(r,i),Ne.init(r,i),r.options=[...r._zod.
values]});function Fo(r,i){const a=Array.isArray(r)?Object.fromEntries(r.map(c=>[c,c])):r;return new Do({type:"enum",entries:a,
...W.A2(i)})}function $g(r,i){return new Do({type:"enum",entries:r,...util.normalizeParams(i)})}const Pu=o.xI("ZodMiniLi\
teral",(r,i)=>{_a.init(r,i),Ne.init(r,i)});function Zu(r,i){return new Pu({type:"literal",values:Array.isArray(r)?r:[r],
...W.A2(i)})}const Iu=null;function kg(r){return core._file(Iu,r)}const xu=o.xI("ZodMiniTransform",(r,i)=>{va.init(r,i),
Ne.init(r,i)});function Ru(r){return new xu({type:"transform",transform:r})}const Hn=o.xI("ZodMiniOptional",(r,i)=>{wa.init(
r,i),Ne.init(r,i)});function Lo(r){return new Hn({type:"optional",innerType:r})}const Uo=null;function Sg(r){return new Uo(
{type:"optional",innerType:r})}const Cu=o.xI("ZodMiniNullable",(r,i)=>{ba.init(r,i),Ne.init(r,i)});function jo(r){return new Cu(
{type:"nullable",innerType:r})}function Mu(r){return Lo(jo(r))}const Nu=null;function Eg(r,i){return new Nu({type:"defau\
lt",innerType:r,get defaultValue(){return typeof i=="function"?i():util.shallowClone(i)}})}const Du=null;function zg(r,i){
return new Du({type:"prefault",innerType:r,get defaultValue(){return typeof i=="function"?i():util.shallowClone(i)}})}const Bo=null;
function Ag(r,i){return new Bo({type:"nonoptional",innerType:r,...util.normalizeParams(i)})}const Fu=null;function Og(r){
return new Fu({type:"success",innerType:r})}const Lu=o.xI("ZodMiniCatch",(r,i)=>{$a.init(r,i),Ne.init(r,i)});function Uu(r,i){
return new Lu({type:"catch",innerType:r,catchValue:typeof i=="function"?i:W.SS(i)})}const ju=null;function Tg(r){return core.
_nan(ju,r)}const Bu=o.xI("ZodMiniPipe",(r,i)=>{ka.init(r,i),Ne.init(r,i)});function qu(r,i){return new Bu({type:"pipe",in:r,
out:i})}const zr=null;function Pg(r,i,a){return new zr({type:"pipe",in:r,out:i,transform:a.decode,reverseTransform:a.encode})}
function Zg(r){const i=r._zod.def;return new zr({type:"pipe",in:i.out,out:i.in,transform:i.reverseTransform,reverseTransform:i.
transform})}const Wu=null;function Ig(r){return new Wu({type:"readonly",innerType:r})}const Gu=null;function xg(r,i){return new Gu(
{type:"template_literal",parts:r,...util.normalizeParams(i)})}const Vu=null;function Hu(r){return new Vu({type:"lazy",getter:r})}
const Ku=null;function Rg(r){return new Ku({type:"promise",innerType:r})}const qo=o.xI("ZodMiniCustom",(r,i)=>{Ea.init(r,
i),Ne.init(r,i)});function Cg(r,i){const a=new core.$ZodCheck({check:"custom",...util.normalizeParams(i)});return a._zod.
check=r,a}function Wo(r,i){return pt.FO(qo,r??(()=>!0),i)}function Yu(r,i={}){return pt.fU(qo,r,i)}function Mg(r,i){return core.
_superRefine(r,i)}const Ju=pt.q0,Xu=pt.mI;class Ng{constructor(...i){}}function Dg(r,i={}){const a=Wo(c=>c instanceof r,
i);return a._zod.bag.Class=r,a._zod.check=c=>{c.value instanceof r||c.issues.push({code:"invalid_type",expected:r.name,input:c.
value,inst:a,path:[...a._zod.def.path??[]]})},a}const Fg=(...r)=>core._stringbool({Codec:zr,Boolean:Ro,String:Po},...r);
function Lg(){const r=Hu(()=>bu([qn(),xo(),Co(),cu(),Sr(r),No(qn(),r)]));return r}const Qu=null;function Ug(r){return new Qu(
{type:"function",input:Array.isArray(r?.input)?Au(r?.input):r?.input??Sr(Gn()),output:r?.output??Gn()})}})},Or={};function Y(e){
var t=Or[e];if(t!==void 0)return t.exports;var n=Or[e]={exports:{}},o=!0;try{Go[e](n,n.exports,Y),o=!1}finally{o&&delete Or[e]}
return n.exports}Y.m=Go,typeof Y<"u"&&(Y.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.
url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),Y.n=e=>{var t=e&&e.__esModule?()=>e.default:()=>e;return Y.d(t,{a:t}),t},(()=>{
var e=Object.getPrototypeOf?n=>Object.getPrototypeOf(n):n=>n.__proto__,t;Y.t=function(n,o){if(o&1&&(n=this(n)),o&8||typeof n==
"object"&&n&&(o&4&&n.__esModule||o&16&&typeof n.then=="function"))return n;var s=Object.create(null);Y.r(s);var u={};t=t||
[null,e({}),e([]),e(e)];for(var d=o&2&&n;typeof d=="object"&&!~t.indexOf(d);d=e(d))Object.getOwnPropertyNames(d).forEach(
b=>u[b]=()=>n[b]);return u.default=()=>n,Y.d(s,u),s}})(),Y.d=(e,t)=>{for(var n in t)Y.o(t,n)&&!Y.o(e,n)&&Object.defineProperty(
e,n,{enumerable:!0,get:t[n]})},Y.f={},Y.e=e=>Promise.all(Object.keys(Y.f).reduce((t,n)=>(Y.f[n](e,t),t),[])),Y.u=e=>""+e+
".index.js",Y.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t),Y.r=e=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(
e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})},(()=>{var e={792:0},t=n=>{var{ids:o,
modules:s,runtime:u}=n,d,b,k=0;for(d in s)Y.o(s,d)&&(Y.m[d]=s[d]);for(u&&u(Y);k<o.length;k++)b=o[k],Y.o(e,b)&&e[b]&&e[b][0](),
e[o[k]]=0};Y.f.j=(n,o)=>{var s=Y.o(e,n)?e[n]:void 0;if(s!==0)if(s)o.push(s[1]);else{var u=import("./"+Y.u(n)).then(t,d=>{
throw e[n]!==0&&(e[n]=void 0),d}),u=Promise.race([u,new Promise(d=>s=e[n]=[d])]);o.push(s[1]=u)}}})();var Yg={},De=Y(6288),
ht=Y(3024),rt=Y(6760);const tc=Object.prototype.toString,nc=e=>tc.call(e)==="[object Error]",rc=new Set(["network error",
"NetworkError when attempting to fetch resource.","The Internet connection appears to be offline.","Network request fail\
ed","fetch failed","terminated"," A network error occurred.","Network connection lost"]);function oc(e){if(!(e&&nc(e)&&e.
name==="TypeError"&&typeof e.message=="string"))return!1;const{message:n,stack:o}=e;return n==="Load failed"||n.startsWith(
"Load failed (")&&n.endsWith(")")?o===void 0||"__sentry_captured__"in e:n.startsWith("error sending request for url")||n===
"Failed to fetch"||n.startsWith("Failed to fetch (")&&n.endsWith(")")?!0:rc.has(n)}function ic(e){if(typeof e=="number"){
if(e<0)throw new TypeError("Expected `retries` to be a non-negative number.");if(Number.isNaN(e))throw new TypeError("Ex\
pected `retries` to be a valid number or Infinity, got NaN.")}else if(e!==void 0)throw new TypeError("Expected `retries`\
 to be a number or Infinity.")}function Jn(e,t,{min:n=0,allowInfinity:o=!1}={}){if(t!==void 0){if(typeof t!="number"||Number.
isNaN(t))throw new TypeError(`Expected \`${e}\` to be a number${o?" or Infinity":""}.`);if(!o&&!Number.isFinite(t))throw new TypeError(
`Expected \`${e}\` to be a finite number.`);if(t<n)throw new TypeError(`Expected \`${e}\` to be \u2265 ${n}.`)}}class sc extends Error{constructor(t){
super(),t instanceof Error?(this.originalError=t,{message:t}=t):(this.originalError=new Error(t),this.originalError.stack=
this.stack),this.name="AbortError",this.message=t}}function ac(e,t){const n=Math.max(1,e+1),o=t.randomize?Math.random()+
1:1;let s=Math.round(o*t.minTimeout*t.factor**(n-1));return s=Math.min(s,t.maxTimeout),s}function Vo(e,t){return Number.
isFinite(t)?t-(performance.now()-e):t}async function uc({error:e,attemptNumber:t,retriesConsumed:n,startTime:o,options:s}){
const u=e instanceof Error?e:new TypeError(`Non-error was thrown: "${e}". You should only throw errors.`);if(u instanceof
sc)throw u.originalError;const d=Number.isFinite(s.retries)?Math.max(0,s.retries-n):s.retries,b=s.maxRetryTime??Number.POSITIVE_INFINITY,
k=Object.freeze({error:u,attemptNumber:t,retriesLeft:d,retriesConsumed:n});if(await s.onFailedAttempt(k),Vo(o,b)<=0)throw u;
const z=await s.shouldConsumeRetry(k),Z=Vo(o,b);if(Z<=0||d<=0)throw u;if(u instanceof TypeError&&!oc(u)){if(z)throw u;return s.
signal?.throwIfAborted(),!1}if(!await s.shouldRetry(k))throw u;if(!z)return s.signal?.throwIfAborted(),!1;const L=ac(n,s),
H=Math.min(L,Z);return s.signal?.throwIfAborted(),H>0&&await new Promise((j,se)=>{const te=()=>{clearTimeout(K),s.signal?.
removeEventListener("abort",te),se(s.signal.reason)},K=setTimeout(()=>{s.signal?.removeEventListener("abort",te),j()},H);
s.unref&&K.unref?.(),s.signal?.addEventListener("abort",te,{once:!0})}),s.signal?.throwIfAborted(),!0}async function Ho(e,t={}){
if(t={...t},ic(t.retries),Object.hasOwn(t,"forever"))throw new Error("The `forever` option is no longer supported. For m\
any use-cases, you can set `retries: Infinity` instead.");t.retries??=10,t.factor??=2,t.minTimeout??=1e3,t.maxTimeout??=
Number.POSITIVE_INFINITY,t.maxRetryTime??=Number.POSITIVE_INFINITY,t.randomize??=!1,t.onFailedAttempt??=()=>{},t.shouldRetry??=
()=>!0,t.shouldConsumeRetry??=()=>!0,Jn("factor",t.factor,{min:0,allowInfinity:!1}),Jn("minTimeout",t.minTimeout,{min:0,
allowInfinity:!1}),Jn("maxTimeout",t.maxTimeout,{min:0,allowInfinity:!0}),Jn("maxRetryTime",t.maxRetryTime,{min:0,allowInfinity:!0}),
t.factor>0||(t.factor=1),t.signal?.throwIfAborted();let n=0,o=0;const s=performance.now();for(;!Number.isFinite(t.retries)||
o<=t.retries;){n++;try{t.signal?.throwIfAborted();const u=await e(n);return t.signal?.throwIfAborted(),u}catch(u){await uc(
{error:u,attemptNumber:n,retriesConsumed:o,startTime:s,options:t})&&o++}}throw new Error("Retry attempts exhausted witho\
ut throwing an error.")}function Jg(e,t){return function(...n){return Ho(()=>e.apply(this,n),t)}}const cc=500,dc=1e4,lc=1e3;
class Tr extends Error{}async function Ko(e,t,n=()=>{}){const o=[],s=async()=>{const d=t.budget.remaining();if(d===0)return;
n("unknown");const b=await t.send(e,Math.min(t.timeout,d));if(o.push(b),t.watch(e,b),n(Yo(o)),fc(e,b,t.repeatUnknown))throw new Tr};
await t.budget.spend(()=>Ho(()=>t.limit(s),{retries:Number.POSITIVE_INFINITY,minTimeout:0,shouldRetry:({error:d,attemptNumber:b})=>d instanceof
Tr&&t.budget.wait(hc(o.at(-1),b,t.random),Math.min(t.timeout,lc))}).catch(d=>{if(!(d instanceof Tr))throw d}));const u=o.
at(-1);return{outcome:Yo(o),tries:o.length,...u&&{last:u}}}function fc(e,t,n){switch(t.outcome){case"not-arrived":return!0;case"\
unknown":return n||pc(e);case"delivered":case"refused":return!1}}function pc({target:e,body:t}){if(e!=="event")return!0;
const n=t?.event;return n==="incident-opened"||n==="incident-resolved"}function Yo(e){const t=e.at(-1)?.outcome??"not-ar\
rived";return t!=="not-arrived"?t:e.some(({outcome:n})=>n==="unknown")?"unknown":"not-arrived"}function hc(e,t,n){const o=Math.
min(dc,cc*2**(t-1));return Math.max(n()*o,e?.retryAfter??0)}var ve=Y(4519);const mc=new Set([408,425,429,503]);function Jo(e,t){
return mc.has(e)?"not-arrived":e>=500?"unknown":e>=200&&e<300?Xo(t)?"refused":"delivered":"refused"}function yc(e){const t=Jo(
e,"");return t==="delivered"?"unknown":t}function Xo(e){return gc.test(e)}const gc=/^(?:\s|<\?xml[^>]*>|<!--(?:(?!-->)[\s\S])*-->)*<(?:!doctype\s+html|html|head|body|title|meta|script|style|link|h1|center)\b/i;
function _c(e,t){if(e===void 0)return;if(/^\s*\d{1,9}\s*$/.test(e))return Number(e)*1e3;const n=Date.parse(e);return Number.
isNaN(n)?void 0:Math.max(0,n-t)}function Tt({outcome:e,tries:t,last:n}){if(n===void 0)return"not sent: the time for deli\
veries (deadline) was up, or the job was cancelled";const o=t>1?` (${t} tries)`:"";return`${vc[e]}: ${wc(n)}${o}`}const vc={
delivered:"delivered","not-arrived":"did not arrive",refused:"refused",unknown:"unknown whether it arrived"};function wc(e){
return e.status===void 0?e.failure??"no answer":e.outcome==="delivered"?`status ${e.status}`:e.status<300?`status ${e.status}\
 with a web page, not Phaset's answer; check endpoint, and headers if a gateway asks for a log-in`:`status ${e.status}${bc(
e)}${kc(e)}`}function bc({status:e=0,redirectHost:t}){return e<400?` (a redirect to ${t===void 0?"another place":(0,ve.hD)(
t)}); no redirect is followed, give endpoint the final address`:$c[e]??""}const $c={400:" (invalid input)",401:" (not au\
thorized); check webhook-token, org-id and record-id: each record has a token of its own",403:" (forbidden); check webho\
ok-token, and headers if a gateway stands in front of Phaset",404:" (not found); check endpoint",407:" (a proxy asks for\
 a log-in); check HTTPS_PROXY",413:" (too large); look for a limit of the gateway in front of Phaset",429:" (rate limite\
d)"};function kc({body:e}){const t=e.trim();return t===""||Xo(e)?"":`; it answered ${(0,ve.hD)(t)}`}const Sc="; if it is\
 for the status words, set standards-status-words to the other of its two values";function Xn(e,t){if(t===void 0||t.outcome===
"delivered")return[];const n=e==="standards"&&t.last?.status===400?Sc:"";return[{kind:"delivery",level:t.outcome==="refu\
sed"?"error":"warning",title:"Phaset: not delivered",message:`${e} ${Tt(t)}${n}`}]}function Pr(e){return e===void 0?{state:"\
checked"}:{state:e.outcome==="delivered"?"uploaded":"failed",delivery:e}}function Ec(e){const t=new Map;return(n,o)=>{const s=JSON.
stringify([n,o.orgId,o.token]),u=t.get(s)??zc(n,o,e);return t.set(s,u),u}}async function zc(e,t,n){const o=`the Baseline\
 ${(0,ve.hD)(e)}`,[s,{parseBaseline:u}]=await Promise.all([Ko({target:{baselineId:e},credentials:t},n),Y.e(644).then(Y.bind(
Y,6644))]);if(s.outcome!=="delivered")return Zr(Ac(o,s));const{body:d="",truncated:b}=s.last??{};if(b)return Zr(Pt(`${o}\
 is longer than 64 KiB; shorten it in Phaset`));const k=u(d,o);return k.kind==="invalid"?Zr(...k.problems.map(z=>Pt(z))):
{kind:"baseline",baseline:k.baseline,problems:k.warnings.map(z=>Pt(z,"warning"))}}function Zr(...e){return{kind:"failed",
problems:e}}function Ac(e,t){if(t.last?.status===404)return Pt(`${e} is not in Phaset (status 404); make it there, or na\
me another in the manifest's baseline.id`);const n=`${e} could not be fetched: ${Tt(t)}`;return t.outcome==="refused"?Pt(
n):{kind:"delivery",level:"warning",title:"Phaset: not fetched",message:n}}function Pt(e,t="error"){return{kind:"baselin\
e",level:t,title:"Phaset: Baseline",message:e}}async function Oc(e,t,n,o){const[s,{checkStandards:u},{describeMisses:d}]=await Promise.
all([o(t,n),Y.e(196).then(Y.bind(Y,9196)),Promise.resolve().then(Y.bind(Y,8461))]);if(s.kind==="failed")return s;const b=await u(
s.baseline,{workspace:e.workspace,directory:(0,rt.resolve)(e.workspace,e.directory)});return b.kind==="invalid"?{problems:b.
problems.map(k=>Pt(k))}:{checks:b.checks,problems:[...s.problems,...b.warnings.map(k=>Pt(k,"warning")),...d(b.checks)]}}
async function Qo(e){const t=[];for(const n of e)t.push(await n());return t}var Ir=Y(8461);async function Tc(e,t){const n=e.
map(o=>Pc(o,t));return Promise.all(n.map(o=>o()))}function Pc(e,t){const n=Zc(e,t),o=Ic(e,t);return async()=>{const[s,u,
d]=await Promise.all([Qo(n),o(),xc(e,t)]),{directory:b,credentials:k,manifest:z}=e.component,Z=z?.state==="found"?z.name:
void 0;return{directory:b,...k.recordId!==void 0&&{recordId:k.recordId},...Z!==void 0&&{name:Z},events:s,record:u,standards:d.
report,problems:[...e.problems,...s.flatMap(({body:L,delivery:H})=>Xn(`event ${L.event}`,H)),...Xn("record",u.delivery),
...d.problems]}}}function Zc({credentials:e,events:t},n){return e===void 0?[]:t.map(o=>{const s=n.prepare({kind:"event",
body:o.body},e);return async()=>({...o,...Rc(await s())})})}function Ic({credentials:e,record:t},n){if(t.kind==="skipped")
return async()=>({state:"skipped",reason:t.reason});if(t.kind!=="upload"||e===void 0){const s=t.kind==="checked"?"checke\
d":"failed";return async()=>({state:s})}const o=n.prepare({kind:"record",body:t.record},e);return async()=>Pr(await o())}
async function xc({component:e,credentials:t,standards:n},o){if(n.kind==="skipped")return{report:{state:"skipped",reason:n.
reason},problems:[]};if(n.kind==="failed"||t===void 0)return{report:{state:"failed"},problems:[]};const{baselineId:s}=n,
u={workspace:o.workspace,directory:e.directory},{checks:d,problems:b}=await Oc(u,s,t,o.fetchBaseline);if(d===void 0)return{
report:{state:"failed",baselineId:s},problems:b};if(n.kind==="check")return{report:{state:"checked",baselineId:s,checks:d},
problems:b};const k=(0,Ir.putStatusWords)((0,Ir.toStandardsResult)(d),o.statusWords),z=Pr(await o.prepare({kind:"standar\
ds",body:k},t)());return{report:{...z,baselineId:s,checks:d},problems:[...b,...Xn("standards",z.delivery)]}}function Rc(e){
return e===void 0?{}:{delivery:e}}const Cc=he(import.meta.url)("node:child_process");var Mc=Y(7975);const Nc=(0,Mc.promisify)(
Cc.execFile),Dc=1e4,Fc=64*1024*1024;async function ei(e,t){const{before:n,after:o,fromMergeBase:s=!1}=t;try{return s&&await Uc(
e)?void 0:(await ti(e,["diff-tree","-r","-z","--name-only","--no-renames",...s?["--merge-base",n]:[n],o])).split("\0").filter(
b=>b!=="")}catch{return}}function Lc(e,t){const n=t.split("/"),s=[e,...n.map((u,d)=>(0,rt.join)(e,...n.slice(0,d+1)))].find(
u=>(0,ht.existsSync)((0,rt.join)(u,".git")))??e;return(0,rt.relative)(e,s).split(rt.sep).join("/")||"."}async function Uc(e){
return(await ti(e,["rev-parse","--is-shallow-repository"])).trim()!=="false"}async function ti(e,t){const{stdout:n}=await Nc(
"git",["-c","safe.directory=*",...t],{cwd:e,timeout:Dc,maxBuffer:Fc,windowsHide:!0});return n}var Te=Y(4008);function jc(e,t){
const n=Qn(e),o=t.flatMap(u=>ni(u).flatMap(d=>qc(n,Qn(d)).map(b=>({component:u,...b})))),s=o.filter(u=>!o.some(d=>Wc(u,d)));
return t.filter(u=>s.some(d=>d.component===u))}function Bc(e,t){for(const{index:n}of e.matchAll(/^|(?<=[:/])/g)){const o=Qn(
e.slice(n)).join(" "),s=t.filter(u=>ni(u).some(d=>o!==""&&Qn(d).join(" ")===o));if(s.length>0)return s}return[]}function ni({
directory:e,manifest:t,credentials:n}){const o=e.slice(e.lastIndexOf("/")+1),s=t?.state==="found"?t.name:void 0;return[e,
o,s,n.recordId].filter(u=>u!==void 0)}function Qn(e){return e.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu)??
[]}function qc(e,t){return t.length===0?[]:e.flatMap((n,o)=>t.every((s,u)=>e[o+u]===s)?[{start:o,end:o+t.length}]:[])}function Wc(e,t){
return e.end-e.start<t.end-t.start&&t.start<=e.start&&e.end<=t.end}function Gc(e,t){const n=new Map(t.map(s=>[s.directory,
s])),o=new Map;for(const s of e){const u=Vc(s,n);if(u===void 0)continue;const d=o.get(u);d===void 0?o.set(u,[s]):d.push(
s)}return o}function Vc(e,t){for(let n=e.lastIndexOf("/");n>0;n=e.lastIndexOf("/",n-1)){const o=t.get(e.slice(0,n));if(o!==
void 0)return o}return t.get(".")}function Hc(e,t,n){const o={events:new Map,notes:[],problems:[]},s=new Set;for(const{changed:u,
...d}of e){const b=n===void 0?Yc({...d,...u&&{changed:u}},t):Jc(n,t);for(const[z,Z]of b.reasons){const L=o.events.get(z)??
[];o.events.set(z,[...L,{...d,routing:Z}])}const k=b.problem?.message??b.note;k===void 0||s.has(k)||(s.add(k),b.problem!==
void 0&&o.problems.push(b.problem),b.note!==void 0&&o.notes.push(b.note))}return o}function Kc(e,t){switch(e.kind){case"\
commits":case"pull-request":return!0;case"deployment":return oi(e.names,t).size===0;case"incident":case"repository":return!1}}
function Yc(e,t){const{subject:n}=e;switch(n.kind){case"commits":return ri(e,"the push changed",t);case"pull-request":return ri(
e,`pull request #${n.number} changes`,t);case"deployment":return Xc(e,n.names,t);case"incident":return Qc(e,n.labels,t);case"\
repository":return xr(e,"nothing tells which component it is about","give record-id")}}function Jc(e,t){const n=t.find(({
credentials:s})=>s.recordId===e);if(n!==void 0)return{reasons:new Map([[n,"record-id names its record"]])};const o=`reco\
rd-id is ${(0,ve.hD)(e)}, which is the record of none of the ${t.length} components; give one of theirs, or leave it out`;
return{reasons:new Map,problem:(0,Te.oi)(o)}}function ri({body:e,changed:t},n,o){if(t?.kind==="known"){const u=ii(t.files,
n,o);return u.size>0?{reasons:u}:{reasons:u,note:`${e.event} goes to no component: ${n} no file of one`}}const s=t?.kind===
"too-many"?`${n} more files than the ${t.limit} that GitHub lists`:`what ${n} is not known (${t?.reason??"it was not loo\
ked up"})`;return si(e.event,s,o)}function Xc(e,t,n){const o=oi(t,n);if(o.size>0)return{reasons:o};const{body:s,changed:u}=e,
d="since the deployment before, there changed";if(u?.kind==="too-many")return si(s.event,`${d} more files than the ${u.limit}\
 that GitHub lists`,n);if(u?.kind==="known"){const z=ii(u.files,d,n);return z.size>0?{reasons:z}:{reasons:z,note:`${s.event}\
 goes to no component: ${d} no file of one`}}const b=t.length===0?"no environment, tag or workflow":t.map(ve.hD).join(",\
 "),k=u?.reason??"it was not looked up";return xr(e,`${b} names none, and what changed since the deployment before is no\
t known (${k})`,"name one in the environment (production-web), the tag (web@1.2.0) or the workflow, or give record-id")}
function Qc(e,t,n){const o=new Map;for(const u of t)for(const d of Bc(u,n))o.set(d,`the label ${(0,ve.hD)(u)} names it`);
if(o.size>0)return{reasons:o};const s=t.length===0?"it has no label":"none of its labels names one";return xr(e,s,"add a\
 label such as incident:web or component/web, or give record-id")}function oi(e,t){return new Map(e.flatMap(n=>jc(n,t).map(
o=>[o,`${(0,ve.hD)(n)} names it`])))}function ii(e,t,n){const o=[...Gc(e,n)].map(([s,[u="",...d]])=>{const b=d.length===
0?"":` and ${d.length} more of its files`;return[s,`${t} ${(0,ve.ml)((0,ve.ts)(u),80)}${b}`]});return new Map(o)}function si(e,t,n){
return{reasons:new Map(n.map(s=>[s,`all components: ${t}`])),problem:ai(`${e} goes to all ${n.length} components: ${t}`)}}
function xr({body:e},t,n){const o=`${e.event} goes to no component: ${t}; ${n}`;return{reasons:new Map,problem:ai(o)}}function ai(e){
return{kind:"payload",level:"warning",title:"Phaset: which component",message:e}}async function ed(e,t,{workspace:n,access:o}){
const s=Lc(n,t[0]?.directory??"."),u=id(o),d=new Map,b=k=>{const z=JSON.stringify(k),Z=d.get(z)??td(k,(0,rt.resolve)(n,s),
u);return d.set(z,Z),Z};return Promise.all(e.map(async k=>Kc(k.subject,t)?{...k,changed:sd(await b(k.subject),s)}:k))}async function td(e,t,n){
switch(e.kind){case"commits":return ui(e,t,n);case"pull-request":return rd(e,t,n);case"deployment":return od(e,t,n);case"\
incident":case"repository":return Bt("it is about no commit")}}const nd=/^0+$/;async function ui(e,t,n){if(nd.test(e.before))
return Bt("the branch is new, with nothing before it");const o=await ei(t,e);return o!==void 0?{kind:"known",files:o}:n(
"contents: read",async s=>{const{compareCommits:u}=await Y.e(88).then(Y.bind(Y,1088));return u(s,e.before,e.after)})}async function rd({
number:e,base:t,head:n},o,s){if(t!==void 0&&n!==void 0){const u=await ei(o,{before:t,after:n,fromMergeBase:!0});if(u!==void 0)
return{kind:"known",files:u}}return s("pull-requests: read",async u=>{const{listPullRequestFiles:d}=await Y.e(88).then(Y.
bind(Y,1088));return d(u,e)})}async function od({sha:e,environment:t},n,o){if(t===void 0)return Bt("it has no environmen\
t");const s=await o("deployments: read",async u=>{const{findPreviousDeployment:d}=await Y.e(626).then(Y.bind(Y,2626));return d(
u,t,e)});return s===void 0?Bt("the environment has no earlier deployment"):typeof s=="string"?ui({before:s,after:e},n,o):
s}function id(e){let t;return async(n,o)=>{if(e.token==="")return Bt(`github-token is empty; give it a token with ${n}`);
const{explainApiFailure:s,openApi:u}=await Y.e(522).then(Y.bind(Y,7522));try{return t??=u(e),await o(await t)}catch(d){return Bt(
s(d,n))}}}function Bt(e){return{kind:"unknown",reason:e}}function sd(e,t){return e.kind!=="known"||t==="."?e:{kind:"know\
n",files:e.files.map(n=>`${t}/${n}`)}}var ci=Y(7598);const mt=e=>({kind:"value",value:e}),We=e=>({kind:"invalid",problem:e});
function ad(e){const[,t,n]=/^(\d{1,4})\/(\d{1,4})$/.exec(e.trim())??[],o={index:Number(t),total:Number(n)};return o.index>=
1&&o.index<=o.total?mt(o):We("takes a share such as 2/10: the second of ten, counted from 1")}function ud(e,{index:t,total:n}){
return(0,ci.createHash)("sha256").update(e).digest().readUInt32BE()%n+1===t}function di(e){return e===void 0||e.index===
1}async function cd({components:e,problems:t},n,{recordId:o,shard:s,sources:u}){const[d]=e;if(e.length===1&&t.length===0&&
d!==void 0){const Z=new Map([[d,di(s)?[...n]:[]]]);return{assignments:li(e,Z,s),notes:[],problems:t}}const b=di(s)&&e.length>
0?n:[],k=o===void 0?await ed(b,e,u):[...b],z=Hc(k,e,o);return{assignments:li(e,z.events,s),notes:z.notes,problems:[...t,
...z.problems]}}function li(e,t,n){return e.map(s=>({component:s,events:t.get(s)??[],eventsOnly:n!==void 0&&!ud(s.directory,
n)})).filter(({events:s,eventsOnly:u})=>!u||s.length>0)}class dd{value;next;constructor(t){this.value=t}}class ld{#e;#t;#n;constructor(){
this.clear()}enqueue(t){const n=new dd(t);this.#e?(this.#t.next=n,this.#t=n):(this.#e=n,this.#t=n),this.#n++}dequeue(){const t=this.#e;
if(t)return this.#e=this.#e.next,this.#n--,this.#e||(this.#t=void 0),t.value}peek(){if(this.#e)return this.#e.value}clear(){
this.#e=void 0,this.#t=void 0,this.#n=0}get size(){return this.#n}*[Symbol.iterator](){let t=this.#e;for(;t;)yield t.value,
t=t.next}*drain(){for(;this.#e;)yield this.dequeue()}}function Rr(e){let t=!1;if(typeof e=="object"&&({concurrency:e,rejectOnClear:t=!1}=
e),fi(e),typeof t!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const n=new ld;let o=0;const s=()=>{
o<e&&n.size>0&&(o++,n.dequeue().run())},u=()=>{o--,s()},d=async(z,Z,L)=>{const H=(async()=>z(...L))();Z(H);try{await H}catch{}
u()},b=(z,Z,L,H)=>{const j={reject:L};new Promise(se=>{j.run=se,n.enqueue(j)}).then(d.bind(void 0,z,Z,H)),o<e&&s()},k=(z,...Z)=>new Promise(
(L,H)=>{b(z,L,H,Z)});return Object.defineProperties(k,{activeCount:{get:()=>o},pendingCount:{get:()=>n.size},clearQueue:{
value(){if(!t){n.clear();return}const z=AbortSignal.abort().reason;for(;n.size>0;)n.dequeue().reject(z)}},concurrency:{get:()=>e,
set(z){fi(z),e=z,queueMicrotask(()=>{for(;o<e&&n.size>0;)s()})}},map:{async value(z,Z){const L=[];try{Array.from(z,(H,j)=>{
const se=k(Z,H,j);return L.push(se),se})}catch(H){for(const j of L)j.catch(()=>{});throw H}return Promise.all(L)}}}),k}function Xg(e,t){
const n=Rr(t),o=(...s)=>n(()=>e(...s));return Object.defineProperty(o,"clearQueue",{value:n.clearQueue}),o}function fi(e){
if(!((Number.isInteger(e)||e===Number.POSITIVE_INFINITY)&&e>0))throw new TypeError("Expected `concurrency` to be a numbe\
r from 1 and up")}var Cr=Y(1455),pi=Y(63);const fd=/[*?[]/;async function pd(e,t){const n=e.filter(d=>d.startsWith("!")),
o=e.filter(d=>!d.startsWith("!"));if(o.length===0)return{directories:[],problems:[(0,Te.oi)("working-directory only excl\
udes; give a directory or a glob, such as apps/*")]};const s=await Promise.all(o.map(d=>fd.test(d)?md(d,n,t):hd(d,t))),u=s.
flatMap(d=>d.directories);return{directories:[...new Set(u)].sort(),problems:s.flatMap(({problems:d})=>d)}}async function hd(e,t){
const n=(0,rt.resolve)(t,e);return!(0,pi.F)(t,n)||await gd(t,n)?hi(e):{directories:[yi(t,n)],problems:[]}}async function md(e,t,n){
if(yd(e))return hi(e);const{findManifests:o,MANIFEST_FILE:s}=await Promise.all([Y.e(377),Y.e(300)]).then(Y.bind(Y,8300)),
u=await o(e,t,n);return u.length===0?mi(`working-directory: no directory that ${(0,ve.hD)(e)} matches holds a ${s}; mend\
 the pattern, add the manifest, or check the repository out before this step`):{directories:u.map(b=>yi(n,(0,rt.dirname)(
b))),problems:[]}}function yd(e){return/^(?:[/\\~]|[A-Za-z]:)/.test(e)||e.split(/[/\\]/).includes("..")}async function gd(e,t){
try{return!(0,pi.F)(await(0,Cr.realpath)(e),await(0,Cr.realpath)(t))}catch{return!1}}function hi(e){return mi(`working-d\
irectory: ${(0,ve.hD)(e)} leads out of the workspace; name a directory of this repository, relative to its root`)}function mi(e){
return{directories:[],problems:[(0,Te.oi)(e)]}}function yi(e,t){return(0,rt.relative)(e,t).split(rt.sep).join("/")||"."}
const _d=16;async function vd(e){const{inputs:t,workspace:n}=e,{directories:o,problems:s}=await pd(t["working-directory"],
n),[u]=o;if(o.length===1&&s.length===0&&u!==void 0)return{components:[await gi(u,e)],problems:s};const{"record-id":d,...b}=t,
k={...e,inputs:{...b,"record-id":void 0}},Z=await Rr(_d).map(o,L=>gi(L,k));return{components:bd(Z),problems:s}}async function gi(e,{
inputs:t,tokens:n,workspace:o,withManifest:s}){const u=t["org-id"]===void 0||t["record-id"]===void 0,d=s||u?await wd(o,e):
void 0,b=d?.state==="found"?d:void 0,k=t["org-id"]??b?.organizationId,z=t["record-id"]??b?.recordId,Z=n?.kind==="one"?n.
token:n?.tokens.get(z??"");return{directory:e,...d&&{manifest:d},credentials:{...k!==void 0&&{orgId:k},...z!==void 0&&{recordId:z},
...Z!==void 0&&{token:Z}}}}async function wd(e,t){const{readManifest:n}=await Promise.all([Y.e(547),Y.e(450)]).then(Y.bind(
Y,2450));return n({workspace:e,directory:t})}function bd(e){const t=Map.groupBy(e,({credentials:n})=>n.recordId);return e.
map(n=>{const{recordId:o}=n.credentials,u=(o===void 0?[]:t.get(o)??[]).filter(d=>d!==n).map(({directory:d})=>d);return u.
length===0?n:{...n,sameRecord:u}})}var w=Y(8395);function $d(e,t){const n=s=>e[s]??"",o=kd(n("GITHUB_EVENT_PATH"),t);return o.
kind==="invalid"?o:mt({eventName:n("GITHUB_EVENT_NAME"),payload:o.value,sha:n("GITHUB_SHA"),ref:n("GITHUB_REF"),repository:n(
"GITHUB_REPOSITORY"),serverUrl:n("GITHUB_SERVER_URL"),actor:n("GITHUB_ACTOR")})}function kd(e,t){if(e==="")return mt({});
let n;try{n=t(e)}catch{return We("the event's payload can't be read: no file at GITHUB_EVENT_PATH")}try{return mt(JSON.parse(
n))}catch{return We("the event's payload, the file at GITHUB_EVENT_PATH, is not JSON")}}function _i({eventName:e,payload:t,
actor:n}){if(n==="dependabot[bot]")return!0;const{data:o}=Ed.safeParse(t);if(o?.repository?.fork===!0)return!0;if(o?.pull_request===
void 0||!Sd.has(e))return!1;const{head:s,base:u}=o.pull_request;return s.repo==null||s.repo.id!==u.repo.id}const Sd=new Set(
["pull_request","pull_request_review","pull_request_review_comment"]),vi=w.Ikc({id:w.aig()}),Ed=w.Ikc({repository:w.lqM(
w.Ikc({fork:w.lqM(w.zMY())})),pull_request:w.lqM(w.Ikc({head:w.Ikc({repo:w.cl6(vi)}),base:w.Ikc({repo:vi})}))});function zd({
serverUrl:e,repository:t}){return e===""||t===""?void 0:`${e}/${t}`}function Ad({endpoint:e,"webhook-token":t},n){if(e!==
void 0&&t!==void 0){const s=e.inTheClear?[(0,Te.oi)(Od,"warning")]:[];return{connection:{kind:"open",endpoint:e,tokens:t},
problems:s}}return _i(n)?{connection:{kind:"without-secrets"},problems:[(0,Te.oi)(Td,"notice")]}:{connection:{kind:"clos\
ed"},problems:wi({endpoint:e!==void 0,token:t!==void 0},n)}}function wi(e,t){if(_i(t))return[];const n=[];return e.endpoint||
n.push(bi("endpoint","variable","address")),e.token||n.push(bi("webhook-token","secret","token")),n}const Od="endpoint i\
s http:// and not on this machine: the webhook token travels unencrypted; give an https:// address",Td="GitHub gives no \
secrets to this run (a pull request from a fork, a run that Dependabot started, or a fork), so nothing is sent to Phaset\
; what needs no secret is done";function bi(e,t,n){return(0,Te.oi)(`${e} is empty; give it the ${n}, and see that the ${t}\
 it comes from exists and is named right`)}function Ke(e,t,n=[]){return{kind:"send",events:[{body:e,subject:t}],notes:n}}
function Ze(e,t=[]){return{kind:"nothing",reason:e,notes:t}}var $i=Y(8532);const Pd=1e12,Zd=9999999999999,Id=/^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})$/,
xd=/^(\d{4})-(\d{2})-(\d{2})$/,Rd=/^(?:\d{10}|\d{13})$/;function ki(e){if(typeof e!="string"&&typeof e!="number")return{
kind:"unreadable"};const t=Cd(String(e).trim());return t===void 0?{kind:"unreadable"}:t<Pd||t>Zd?{kind:"out-of-range"}:{
kind:"timestamp",timestamp:String(t)}}function Cd(e){if(Rd.test(e))return Number(e)*(e.length===10?1e3:1);const t=Id.exec(
e)??xd.exec(e);if(t===null||!Md(Number(t[1]),Number(t[2]),Number(t[3])))return;const n=Date.parse(e.replace(" ","T").replace(
",","."));return Number.isNaN(n)?void 0:n}function Md(e,t,n){const o=new Date(Date.UTC(e,t-1,n));return o.getUTCMonth()===
t-1&&o.getUTCDate()===n}const Nd="a full commit SHA of 40 or 64 hexadecimal digits: a short one would match no change",Si="\
a time in ISO 8601, or a Unix timestamp of 10 or 13 digits",Dd="a time between 2001-09-09 and 2286-11-20",je=w.YjP({error:"\
text"}),er=w.zMY({error:"true or false"}),Zt=fn(e=>typeof e=="string"&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(e)?{value:e.
toLowerCase()}:{expected:Nd}),Re=fn(e=>{const t=ki(e);return t.kind==="timestamp"?{value:t.timestamp}:{expected:t.kind===
"out-of-range"?Dd:Si}}),Ei=fn(e=>{const t=ki(e);return t.kind==="unreadable"?{expected:Si}:{value:t.kind==="timestamp"?t.
timestamp:void 0}});function zi(e){return`The time of ${e} is outside 2001 to 2286: it was left out, and Phaset uses the\
 time of arrival`}const qt=fn(e=>{const t=typeof e=="string"&&/^\d+$/.test(e)?Number(e):e;return typeof t=="number"&&Number.
isSafeInteger(t)&&t>=0?{value:t}:{expected:"a whole number, 0 or more"}}),Ai=fn(e=>typeof e=="string"&&e.trim()!==""?{value:e}:
Number.isSafeInteger(e)?{value:String(e)}:{expected:"an ID, as text or a whole number"});function fn(e){return w.FsL(w.L5J(),
w.pdi((t,n)=>{const o=e(t);return"value"in o?o.value:(n.issues.push({code:"custom",input:t,message:o.expected}),$i.tm)}))}
function pn(e,t){const n=t.toLowerCase();return e.some(o=>Fd(o.toLowerCase(),n))}function Fd(e,t){const[n="",...o]=e.split(
"*"),s=o.pop();if(s===void 0)return t===n;if(!t.startsWith(n))return!1;let u=n.length;for(const d of o){const b=t.indexOf(
d,u);if(b===-1)return!1;u=b+d.length}return t.length-s.length>=u&&t.endsWith(s)}const Oi=10,Ld=80,Ud={object:"an object",
array:"a list"},jd=w.Ikc({action:je});function me(e,t,n){return Pi(t,e.payload,`${e.eventName}: `,n)}function Wt(e,t){return me(
e,jd,({action:n})=>t(n))}function Bd(e,t){return Pi(Zt,e.sha,"GITHUB_SHA",t)}function hn(e,t){return Ze(`${e.eventName} ${Fe(
t)} has no Phaset event`)}function Fe(e){return(0,ve.ml)((0,ve.ts)(e),Ld)}function Ti(e,t){const n=e.issues.map(s=>qd(s,
t)),o=n.length-Oi;return o<=0?n:[...n.slice(0,Oi),`\u2026 and ${o} more of the kind`]}function Pi(e,t,n,o){const s=e.safeParse(
t,{reportInput:!0});return s.success?o(s.data):{kind:"invalid",problems:Ti(s.error,n)}}function qd(e,t){const n=e.path.map(
b=>typeof b=="number"?`[${b}]`:`.${String(b)}`),o=`${t}${n.join("").replace(/^\./,"")}`,s=o.endsWith(": ")?`${o}the payl\
oad`:o,u=e.input===void 0?"is missing":`is ${(0,ve.hD)(e.input)}`,d=e.code==="invalid_type"?Ud[e.expected]:void 0;return`${s}\
 ${u}; expected ${d??e.message}`}const Wd="*[bot]",Gd=w.Ikc({sender:w.Ikc({login:je,type:w.lqM(je)})});function nr(e,{ignoreActors:t},n){
return t.length===0?n():me(e,Gd,({sender:o})=>!(o.type==="Bot"&&t.some(u=>u.toLowerCase()===Wd))&&!pn(t,o.login)?n():Ze(
`${e.eventName} by ${Fe(o.login)}, whom ignore-actors leaves out`))}var yt=Y(3305);const Zi=Ye(w.Whr()),mn=Ye(w.YjP().check(
yt.m9(1))),Mr=Ye(Zt),Ii=Ye(w.Ikc({sha:Mr})),xi=Ye(w.YOg(w.Ikc({name:w.YjP()}))),Vd=w.Ikc({pull_request:Ye(w.Ikc({number:Zi,
base:Ii,head:Ii})),issue:Ye(w.Ikc({number:Zi,labels:xi,pull_request:w.lqM(w.L5J())})),changes:Ye(w.Ikc({new_issue:Ye(w.Ikc(
{labels:xi}))})),deployment:Ye(w.Ikc({environment:mn})),deployment_status:Ye(w.Ikc({environment:mn})),release:Ye(w.Ikc({
tag_name:mn})),workflow:Ye(w.Ikc({name:mn})),workflow_run:Ye(w.Ikc({name:mn})),before:Mr,after:Mr});function Le(e,t){const n=Vd.
safeParse(e),o=n.success?Hd(n.data,t):void 0;return o!==void 0?o:t===void 0?{kind:"repository"}:{kind:"deployment",sha:t,
names:[]}}function Hd(e,t){return Kd(e)??Yd(e)??Jd(e,t)??Xd(e)}function Kd({pull_request:e,issue:t}){const n=t?.pull_request!==
void 0&&t.pull_request!==null,o=e?.number??(n?t?.number:void 0);if(o===void 0)return;const s=e?.base?.sha,u=e?.head?.sha;
return{kind:"pull-request",number:o,...s!==void 0&&u!==void 0?{base:s,head:u}:{}}}function Yd({issue:e,changes:t}){return e?.
labels===void 0?void 0:{kind:"incident",labels:[...e.labels,...t?.new_issue?.labels??[]].map(o=>o.name)}}function Jd(e,t){
if(t===void 0)return;const n=e.deployment_status?.environment??e.deployment?.environment;if(n!==void 0)return{kind:"depl\
oyment",sha:t,names:[n],environment:n};const o=e.release?.tag_name??e.workflow?.name??e.workflow_run?.name;return o===void 0?
void 0:{kind:"deployment",sha:t,names:[o]}}function Xd({before:e,after:t}){if(!(e===void 0||t===void 0))return{kind:"com\
mits",before:e,after:t}}function Ye(e){return w.MfU(w.lqM(e),void 0)}function Qd(e,t){return Wt(e,n=>n!=="created"?hn(e,
n):nr(e,t,()=>Ke({event:"comment"},Le(e.payload))))}const el="success",tl=w.Ikc({deployment_status:w.Ikc({state:je})}),nl=w.
Ikc({deployment_status:w.Ikc({environment:w.cl6(je)})}),Ri=w.Ikc({deployment:w.Ikc({environment:je})}),rl=w.Ikc({deployment:w.
Ikc({sha:Zt})}),ol=w.Ikc({deployment:w.Ikc({sha:Zt}),deployment_status:w.Ikc({created_at:Re})});function il(e,t){return me(
e,tl,({deployment_status:{state:n}})=>n!==el?Ze(`deployment_status ${Fe(n)} is not a success`):me(e,nl,({deployment_status:{
environment:o}})=>o?Nr(t,o,()=>Ci(e)):me(e,Ri,({deployment:s})=>Nr(t,s.environment,()=>Ci(e)))))}function sl(e,t){return me(
e,Ri,({deployment:n})=>Nr(t,n.environment,()=>me(e,rl,({deployment:{sha:o}})=>Ke({event:"deployment",commitSha:o},Le(e.payload,
o)))))}function Ci(e){return me(e,ol,({deployment:{sha:t},deployment_status:n})=>Ke({event:"deployment",commitSha:t,timestamp:n.
created_at},Le(e.payload,t)))}function Nr({deploymentEnvironments:e},t,n){if(pn(e,t))return n();const o=Fe(e.join(", "));
return Ze(`deployment to ${Fe(t)}: not in deployment-environments (${o})`)}var Mi=Y(1916);const it=w.YjP().check(yt.Fk(/^(?:[1-9]\d{9}|[1-9]\d{12})$/)),
Ni=w.YjP().check(yt.Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),Di=w.YjP().check(yt.m9(1)),Dr=w.Whr().check(yt.UI()),Fi={createdAt:w.
lqM(it),submittedAt:w.lqM(it)},rr=w.gMt("event",[w.rej({event:w.euz("change"),commitSha:Ni,timestamp:w.lqM(it)}),w.rej({
event:w.euz("deployment"),commitSha:Ni,timestamp:w.lqM(it)}),w.rej({event:w.euz("incident-opened"),id:Di,createdAt:it}),
w.rej({event:w.euz("incident-resolved"),id:Di,createdAt:it,resolvedAt:it}),w.rej({event:w.euz("comment")}),w.rej({event:w.
euz("review-approved"),...Fi}),w.rej({event:w.euz("review-changes"),...Fi}),w.rej({event:w.euz("pr-opened"),additions:w.
lqM(Dr),changedFiles:w.lqM(Dr),deletions:w.lqM(Dr)}),w.rej({event:w.euz("pr-closed"),createdAt:w.lqM(it),closedAt:w.lqM(
it)}),w.rej({event:w.euz("pr-merged"),createdAt:w.lqM(it),mergedAt:w.lqM(it)})]),or=rr.def.options.map(e=>[...e.shape.event.
def.values][0]),al={commitSha:Zt,timestamp:Re,id:Ai,createdAt:Re,resolvedAt:Re,submittedAt:Re,closedAt:Re,mergedAt:Re,additions:qt,
changedFiles:qt,deletions:qt},ul=100;function Fr(e){const t=rr.def.options.find(({shape:n})=>n.event.def.values[0]===e);
return Object.entries(t?.shape??{}).filter(([n])=>n!=="event").map(([n,o])=>({field:n,required:!(o instanceof w.Xz9)}))}
function Li(e,t,n,o){const s=cl(e,Object.keys(t),o),u={};for(const{field:d,required:b}of Fr(e)){const k={path:o+d,value:t[d]},
z=Object.hasOwn(t,d)?k:n[d]??(b?k:null);if(z===null)continue;const Z=al[d].safeParse(z.value,{reportInput:!0});Z.success?
u[d]=Z.data:s.push(...Ti(Z.error,z.path))}return s.length>0?{kind:"invalid",problems:s}:{kind:"made",body:rr.parse({event:e,
...u})}}function cl(e,t,n){const o=Fr(e).map(({field:s})=>s);return t.filter(s=>!o.includes(s)).map(s=>{const u=`${n}${(0,ve.
hD)(s)} is no field of ${e}`;if(o.length===0)return`${u}, which takes none`;const d=(0,Mi.kp)(s.slice(0,ul),o);return`${u}\
, which takes ${o.join(", ")}; did you mean ${d}?`})}const dl=100,Ui="repository_dispatch: client_payload.",ll=w.Ikc({client_payload:w.
cl6(w.IeY(pl,"an object"))});function fl(e){return me(e,ll,({client_payload:t})=>{const{event:n,...o}=t??{};if(n===void 0)
return Ze("repository_dispatch without client_payload.event");if(!hl(n))return{kind:"invalid",problems:[ml(n)]};const s=Li(
n,o,{},Ui);if(s.kind==="invalid")return s;const u=s.body.event==="deployment"?s.body.commitSha:void 0;return Ke(s.body,Le(
e.payload,u))})}function pl(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function hl(e){return or.includes(
e)}function ml(e){const t=`${Ui}event is ${(0,ve.hD)(e)}; expected one of ${or.join(", ")}`;return typeof e!="string"?t:
`${t}; did you mean ${(0,Mi.kp)(e.slice(0,dl),or)}?`}const Gt=w.Ikc({name:je}),Lr=w.Ikc({labels:w.YOg(Gt),type:w.cl6(Gt)}),
ji=w.Ikc({issue:Lr}),yl=w.Ikc({issue:Lr,changes:w.cl6(w.Ikc({new_issue:w.cl6(Lr)}))}),gl=w.Ikc({label:Gt}),_l=w.Ikc({type:Gt}),
vl=w.Ikc({label:w.cl6(Gt)}),wl=w.Ikc({type:w.cl6(Gt)}),Bi=w.Ikc({issue:w.Ikc({state:w.k5n(["open","closed"],{error:"open\
 or closed"})})}),Ur={id:Ai,created_at:Re},bl=w.Ikc({issue:w.Ikc(Ur)}),qi=w.Ikc({issue:w.Ikc({...Ur,closed_at:Re})}),$l=w.
Ikc({issue:w.Ikc({...Ur,updated_at:Re})});function kl(e,t){return Wt(e,n=>{switch(n){case"opened":case"reopened":return jr(
e,t,()=>Yi(e));case"labeled":return me(e,gl,({label:o})=>Wi(e,t,"label",{labels:[o]}));case"typed":return me(e,_l,({type:o})=>Wi(
e,t,"type",{labels:[],type:o}));case"closed":return jr(e,t,()=>Al(e));case"unlabeled":return Sl(e,t);case"untyped":return El(
e,t);case"deleted":return jr(e,t,()=>Br(e,()=>Wr(e)));case"transferred":return zl(e,t);default:return hn(e,n)}})}function Wi(e,t,n,o){
return It(t,o)?me(e,Bi,({issue:s})=>s.state==="open"?Yi(e):Ol(e)):qr(e,n,o)}function Sl(e,t){return me(e,vl,({label:n})=>{
if(!n)return Ki(e,"label");const o={labels:[n]};return It(t,o)?Gi(e,t,s=>({...s,labels:s.labels.filter(u=>!Vi(u,n))})):qr(
e,"label",o)})}function El(e,t){return me(e,wl,({type:n})=>{if(!n)return Ki(e,"type");const o={labels:[],type:n};return It(
t,o)?Gi(e,t,s=>({...s,type:s.type&&Vi(s.type,n)?null:s.type})):qr(e,"type",o)})}function Gi(e,t,n){return me(e,ji,({issue:o})=>It(
t,n(o))?Ze("issues: another label or type still makes it an incident"):Br(e,()=>Wr(e)))}function zl(e,t){return me(e,yl,
({issue:n,changes:o})=>{const s=o?.new_issue;return!It(t,n)&&!(s&&It(t,s))?Hi(e):Br(e,()=>Wr(e))})}function jr(e,t,n){return me(
e,ji,({issue:o})=>It(t,o)?n():Hi(e))}function Br(e,t){return me(e,Bi,({issue:n})=>n.state==="open"?t():Ze("issues: the i\
ncident was resolved when it closed"))}function It({incidentLabels:e,incidentTypes:t},{labels:n,type:o}){return n.some(u=>pn(
e,u.name))||(o?pn(t,o.name):!1)}function Vi(e,t){return e.name.toLowerCase()===t.name.toLowerCase()}function Hi({eventName:e}){
return Ze(`${e}: neither a label nor the type makes it an incident`)}function qr({eventName:e},t,{labels:n,type:o}){const s=o??
n[0];return Ze(`${e}: the ${t} ${Fe(s?.name??"")} is none of incident-${t}s`)}function Ki({eventName:e},t){const n=`${e}\
 without the removed ${t}: it was deleted from the repository`;return Ze(n,[`It can't be known whether the removed ${t} \
was one of incident-${t}s. If it was, the incident is still open in Phaset: send \`event: incident-resolved\` for it`])}
function Yi(e){return me(e,bl,({issue:{id:t,created_at:n}})=>Ke({event:"incident-opened",id:t,createdAt:n},Le(e.payload)))}
function Al(e){return me(e,qi,({issue:{id:t,created_at:n,closed_at:o}})=>Ji(e,{id:t,createdAt:n,resolvedAt:o}))}function Wr(e){
return me(e,$l,({issue:{id:t,created_at:n,updated_at:o}})=>Ji(e,{id:t,createdAt:n,resolvedAt:o}))}function Ji(e,t){return Ke(
{event:"incident-resolved",...t},Le(e.payload))}function Ol(e){return me(e,qi,({issue:{id:t,created_at:n,closed_at:o}})=>{
const s={id:t,createdAt:n},u=Le(e.payload),d={body:{event:"incident-opened",...s},subject:u},b={body:{event:"incident-re\
solved",...s,resolvedAt:o},subject:u};return{kind:"send",events:[d,b],notes:[]}})}const Tl=w.Ikc({pull_request:w.Ikc({additions:qt,
changed_files:qt,deletions:qt})}),Pl=w.Ikc({pull_request:w.Ikc({merged:er})}),Zl=w.Ikc({pull_request:w.Ikc({created_at:Re,
merged_at:Re})}),Il=w.Ikc({pull_request:w.Ikc({created_at:Re,closed_at:Re})});function xl(e){return Wt(e,t=>{switch(t){case"\
opened":return Rl(e);case"closed":return me(e,Pl,({pull_request:n})=>n.merged?Cl(e):Ml(e));default:return hn(e,t)}})}function Rl(e){
return me(e,Tl,({pull_request:t})=>{const{additions:n,changed_files:o,deletions:s}=t,u=Le(e.payload);return Ke({event:"p\
r-opened",additions:n,changedFiles:o,deletions:s},u)})}function Cl(e){return me(e,Zl,({pull_request:t})=>{const n={createdAt:t.
created_at,mergedAt:t.merged_at};return Ke({event:"pr-merged",...n},Le(e.payload))})}function Ml(e){return me(e,Il,({pull_request:t})=>{
const n={createdAt:t.created_at,closedAt:t.closed_at};return Ke({event:"pr-closed",...n},Le(e.payload))})}const Nl=w.Ikc(
{repository:w.Ikc({default_branch:je})});function Xi(e,{changeBranches:t},n,o){const s=u=>{if(pn(u,n))return o();const d=Fe(
u.join(", "));return Ze(`${e.eventName} on ${Fe(n)}: not in change-branches (${d})`)};return t.length>0?s(t):me(e,Nl,({repository:u})=>s(
[u.default_branch]))}const Qi="refs/heads/",es=w.Ikc({id:Zt,timestamp:Ei}),Dl=w.Ikc({ref:je}),Fl=w.Ikc({deleted:er}),Ll=w.
Ikc({commits:w.YOg(w.L5J())}),Ul=w.Ikc({head_commit:es}),jl=w.Ikc({commits:w.YOg(es)});function Bl(e,t){return me(e,Dl,({
ref:n})=>{if(!n.startsWith(Qi))return Ze(`push to ${Fe(n)}, which is no branch`);const o=n.slice(Qi.length);return me(e,
Fl,({deleted:s})=>s?Ze(`push deleted the branch ${Fe(o)}`):Xi(e,t,o,()=>ql(e,t)))})}function ql(e,{changes:t}){return me(
e,Ll,({commits:n})=>n.length===0?Ze("push without commits of its own"):t==="all"?me(e,jl,({commits:o})=>Wl(e,o)):me(e,Ul,
({head_commit:o})=>ts([ns(o,Le(e.payload))],[o])))}function Wl(e,t){const n=Le(e.payload);return ts(t.map(o=>ns(o,n)),t)}
function ts(e,t){const n=t.filter(o=>o.timestamp===void 0);return{kind:"send",events:e,notes:n.map(o=>zi(`commit ${o.id}`))}}
function ns({id:e,timestamp:t},n){return{body:{event:"change",commitSha:e,...t===void 0?{}:{timestamp:t}},subject:n}}const Gl=w.
Ikc({release:w.Ikc({draft:er,prerelease:er})}),Vl=w.Ikc({release:w.Ikc({published_at:Re})});function Hl(e){return Wt(e,t=>{
switch(t){case"published":return rs(e,()=>me(e,Vl,({release:n})=>os(e,{timestamp:n.published_at})));case"released":return rs(
e,()=>os(e,{}));default:return Ze(`release ${Fe(t)} has no Phaset event`,[`This workflow listens to more than it should:\
 release ${Fe(t)}. Let it listen to \`types: [released]\` alone, or each release may count twice`])}})}function rs(e,t){
return me(e,Gl,({release:n})=>n.draft?Ze("release of a draft is no deployment"):n.prerelease?Ze("release of a pre-releas\
e is no deployment"):t())}function os(e,t){return Bd(e,n=>Ke({event:"deployment",commitSha:n,...t},Le(e.payload,n)))}const Kl=w.
Ikc({review:w.Ikc({state:je})}),Yl=w.Ikc({review:w.Ikc({body:w.mee(je)})}),Jl=w.Ikc({pull_request:w.Ikc({created_at:Re}),
review:w.Ikc({submitted_at:Re})});function Xl(e,t){return Wt(e,n=>n!=="submitted"?hn(e,n):me(e,Kl,({review:o})=>Ql(e,t,o.
state)))}function Ql(e,t,n){switch(n.toLowerCase()){case"approved":return nr(e,t,()=>is(e,"review-approved"));case"chang\
es_requested":return nr(e,t,()=>is(e,"review-changes"));case"commented":return ef(e,t);default:return Ze(`pull_request_r\
eview of state ${Fe(n)} has no Phaset event`)}}function ef(e,t){return me(e,Yl,({review:n})=>n.body===null||n.body.trim()===
""?Ze("pull_request_review without a body: its comments arrive on their own"):nr(e,t,()=>Ke({event:"comment"},Le(e.payload))))}
function is(e,t){return me(e,Jl,({pull_request:n,review:o})=>Ke({event:t,createdAt:n.created_at,submittedAt:o.submitted_at},
Le(e.payload)))}const tf=["push","workflow_dispatch","repository_dispatch","schedule","workflow_run"],nf=w.Ikc({workflow_run:w.
Ikc({conclusion:w.mee(je)})}),rf=w.Ikc({workflow_run:w.Ikc({event:je})}),of=w.Ikc({repository:w.Ikc({full_name:je}),workflow_run:w.
Ikc({head_repository:w.mee(w.Ikc({full_name:je}))})}),sf=w.Ikc({workflow_run:w.Ikc({head_branch:w.mee(je)})}),af=w.Ikc({
workflow_run:w.Ikc({head_sha:Zt,updated_at:Re})});function uf(e,t){return Wt(e,n=>n!=="completed"?hn(e,n):me(e,nf,({workflow_run:{
conclusion:o}})=>o==="success"?cf(e,t):Ze(`workflow_run concluded ${Fe(o??"without a result")}: no success`)))}function cf(e,t){
return me(e,rf,({workflow_run:{event:n}})=>n==="release"?ss(e,()=>as(e)):tf.includes(n)?ss(e,()=>df(e,t)):Ze(`workflow_r\
un started by ${Fe(n)} may have deployed another commit`))}function ss(e,t){return me(e,of,({repository:n,workflow_run:o})=>{
const s=o.head_repository?.full_name.toLowerCase();return s===n.full_name.toLowerCase()?t():Ze(`workflow_run of ${s?Fe(s):
"a deleted fork"}, another repository`)})}function df(e,t){return me(e,sf,({workflow_run:{head_branch:n}})=>n===null?Ze(
"workflow_run without a head branch"):Xi(e,t,n,()=>as(e)))}function as(e){return me(e,af,({workflow_run:t})=>Ke({event:"\
deployment",commitSha:t.head_sha,timestamp:t.updated_at},Le(e.payload,t.head_sha)))}function lf(e,t){switch(e.eventName){case"\
push":return Bl(e,t);case"pull_request":case"pull_request_target":return xl(e);case"pull_request_review":return Xl(e,t);case"\
pull_request_review_comment":case"issue_comment":return Qd(e,t);case"deployment":return sl(e,t);case"deployment_status":
return il(e,t);case"release":return Hl(e);case"workflow_run":return uf(e,t);case"issues":return kl(e,t);case"repository_\
dispatch":return fl(e);default:return Ze(`${Fe(e.eventName)} has no Phaset event`)}}const ff=new Set(["pull_request","me\
rge_group"]),pf=new Set(["push","schedule","workflow_dispatch"]),hf=w.Ikc({repository:w.Ikc({default_branch:w.YjP()})});
function us(e,t){switch(e){case"true":return{kind:"upload",auto:!1};case"check":return{kind:"check",auto:!1};case"false":
return{kind:"nothing",reason:"switched off"};case"auto":return mf(t)}}function mf({eventName:e,ref:t,payload:n}){if(ff.has(
e))return{kind:"check",auto:!0};if(!pf.has(e))return{kind:"nothing",reason:`not on ${e}`};const o=hf.safeParse(n).data?.
repository.default_branch;return e==="schedule"||o!==void 0&&t===`refs/heads/${o}`?{kind:"upload",auto:!0}:{kind:"nothin\
g",reason:`${e} is not on the default branch`}}const yf={id:"issue.id",resolvedAt:"issue.closed_at",createdAt:"pull_requ\
est.created_at",submittedAt:"review.submitted_at",closedAt:"pull_request.closed_at",mergedAt:"pull_request.merged_at",additions:"\
pull_request.additions",changedFiles:"pull_request.changed_files",deletions:"pull_request.deletions"};function gf(e,t,n){
const{sources:o,notes:s}=$f(e,t,_f(e,t,n)),u=Li(e,t,o,"event-fields: ");if(u.kind==="invalid")return u;const d=u.body.event===
"deployment"?u.body.commitSha:void 0;return Ke(u.body,Le(n.payload,d),s)}function _f(e,t,n){const o=vf(n),s=Fr(e).map(({
field:u})=>{if(u==="commitSha")return[u,o];if(u==="timestamp")return[u,wf(e,t.commitSha,o,n)];const d=u==="createdAt"&&e.
startsWith("incident-");return[u,st(n,d?"issue.created_at":yf[u])]});return Object.fromEntries(s)}function vf(e){const t=st(
e,"pull_request.merged")?.value===!0;return st(e,"deployment.sha")??st(e,"workflow_run.head_sha")??st(e,t?"pull_request.\
merge_commit_sha":"pull_request.head.sha")??{path:"GITHUB_SHA",value:e.sha}}function wf(e,t,n,o){const s=t??n.value;return e===
"change"?cs(st(o,"head_commit.id")?.value,s)?st(o,"head_commit.timestamp"):void 0:cs(n.value,s)?bf(o):void 0}function bf(e){
switch(e.eventName){case"deployment_status":return st(e,"deployment_status.created_at");case"workflow_run":return st(e,"\
workflow_run.updated_at");case"release":return st(e,"action")?.value==="published"?st(e,"release.published_at"):void 0;default:
return}}function $f(e,t,n){const{timestamp:o,...s}=n;if(e!=="change"||t.timestamp!==void 0||o===void 0)return{sources:n,
notes:[]};const u=Ei.safeParse(o.value);return!u.success||u.data!==void 0?{sources:n,notes:[]}:{sources:s,notes:[zi("the\
 head commit")]}}function cs(e,t){return typeof e!="string"||typeof t!="string"?!1:e.toLowerCase()===t.toLowerCase()}function st({
eventName:e,payload:t},n){if(n===void 0)return;const o=n.split(".").reduce((s,u)=>typeof s=="object"&&s!==null?s[u]:void 0,
t);return o==null?void 0:{path:`${e}: ${n}`,value:o}}function kf(e,t){const{connection:n,problems:o}=Ad(e,t);if(e.replay.
length>0)return Sf(n,o);const s=Af(e,t),u={connection:n,...zf(s),record:us(e.record,t),standards:us(e.standards,t),repositoryUrl:zd(
t),problems:[...o,...s.kind==="invalid"?s.problems.map(Te.EP):[]]};return n.kind==="without-secrets"?Ef(u):u}function Sf(e,t){
const n="replay is given",o={kind:"nothing",reason:n};return{connection:e,events:[],noEvent:n,notes:[],record:o,standards:o,
repositoryUrl:void 0,problems:t}}function Ef(e){const t="this run has no secrets",{events:n,noEvent:o=t,record:s}=e;return{
...e,events:[],noEvent:n.length>0?t:o,record:s.kind==="upload"?{...s,kind:"check"}:s,standards:{kind:"nothing",reason:t}}}
function zf(e){switch(e.kind){case"send":return{events:e.events,notes:e.notes};case"nothing":return{events:[],noEvent:e.
reason,notes:e.notes};case"invalid":return{events:[],notes:[]}}}function Af(e,t){const{event:n}=e;return n==="none"?{kind:"\
nothing",reason:"event is none",notes:[]}:n!=="auto"?gf(n,e["event-fields"],t):lf(t,{changes:e.changes,changeBranches:e["\
change-branches"],deploymentEnvironments:e["deployment-environments"],incidentLabels:e["incident-labels"],incidentTypes:e["\
incident-types"],ignoreActors:e["ignore-actors"]})}function Of(e){return e.split(/[,\n]/).map(t=>t.trim()).filter(t=>t!==
"")}function Tf(e){const t=new Map;for(const{number:n,line:o}of Gr(e)){const s=o.indexOf(":"),u=o.slice(0,s).trim();if(s<
1||u==="")return We(`has no "key: value" in line ${n}`);if(t.has(u))return We(`gives ${(0,ve.hD)(u)} twice (line ${n})`);
t.set(u,o.slice(s+1).trim())}return mt(Object.fromEntries(t))}function Pf(e){const t=Gr(e),[n]=t;if(n===void 0)return We(
"is empty");if(t.length===1&&!ds.test(n.line))return mt({kind:"one",token:n.line});const o=new Map;for(const{number:s,line:u}of t){
const[,d,b]=ds.exec(u)??[];if(d===void 0||b===void 0)return We(`has no "RECORD_ID: token" in line ${s}`);if(o.has(d))return We(
`gives two tokens for one record (line ${s})`);o.set(d,b)}return mt({kind:"by-record",tokens:o})}const ds=/^([A-Za-z0-9_-]+):\s+(\S+)$/,
Zf=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,If=/^[\t\x20-\x7e]+$/,xf=new Set(["connection","content-encoding","content-length","c\
ontent-type","expect","host","keep-alive","te","trailer","transfer-encoding","upgrade","user-agent"]);function Rf(e){const t=new Map;
for(const{number:n,line:o}of Gr(e)){const s=o.indexOf(":"),u=o.slice(0,Math.max(s,0)).trim(),d=o.slice(s+1).trim();if(!Zf.
test(u))return We(`has no "Name: value" in line ${n}`);if(xf.has(u.toLowerCase()))return We(`can't set ${u} (line ${n}):\
 the action sets it itself`);if(!If.test(d))return We(`has an empty value or one beyond ASCII for ${u} (line ${n})`);if(t.
has(u.toLowerCase()))return We(`gives ${u} twice (line ${n})`);t.set(u.toLowerCase(),d)}return mt(Object.fromEntries(t))}
function Gr(e){return e.split(/\r?\n/).map((t,n)=>({number:n+1,line:t.trim()})).filter(({line:t})=>t!=="")}const ir="giv\
e the address of the Phaset API, such as https://phaset.example.com/api",Cf=/\s|\\|^\/|^https?:(?!\/\/[^/])/i;function Mf(e){
if(Cf.test(e))return We(`is not a URL; ${ir}`);const t=/^[a-z][a-z0-9+.-]*:\/\//i.test(e)?e:`https://${e}`;if(!URL.canParse(
t))return We(`is not a URL; ${ir}`);const n=new URL(t),o=Nf(n);if(o!==void 0)return We(o);const s=n.pathname.replace(/\/+$/,
"").replace(/\/+integration$/,"").replace(/\/+$/,"");return mt({origin:new URL(n.origin),prefix:s,inTheClear:n.protocol===
"http:"&&!Df(n.hostname)})}function Nf(e){if(e.protocol!=="https:"&&e.protocol!=="http:")return`has the scheme ${e.protocol.
slice(0,-1)}; it takes https or http`;if(e.username!==""||e.password!=="")return"holds a user name or password; give a g\
ateway's credentials in the input headers";if(e.search!==""||e.hash!=="")return`has a "?" or "#" part; ${ir}`;if(/\/integration\/(?:event|record|standards|baselines)(?:\/|$)/.
test(e.pathname))return`goes beyond /integration; ${ir}, and the IDs and the token in inputs of their own`}function Df(e){
return e==="localhost"||e==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(e)}function ls({prefix:e},t,{orgId:n,recordId:o,token:s}){
const u=typeof t=="string"?[t,n,o,s]:["baselines",n,t.baselineId,o,s];return`${e}/integration/${u.map(Ff).join("/")}`}function Ff(e){
const t=encodeURIComponent(e.toWellFormed());return/^\.{1,2}$/.test(t)?t.replaceAll(".","%2E"):t}const xt=e=>w.k5n(e,`on\
e of ${e.join(", ")}`),ps=xt(["auto","true","check","false"]),Vr=w.FsL(xt(["true","false"]),w.pdi(e=>e==="true")),Rt=w.FsL(
w.YjP(),w.pdi(Of)),hs=w.FsL(w.YjP(),w.pdi(e=>e===""?void 0:e)),ms=w.FsL(w.FsL(w.YjP().check(yt.Fk(/^\d{1,4}(?:\.\d+)?$/,
"a number of seconds, such as 10")),w.pdi(Number)),w.aig().check(yt.NC("more than 0 seconds"),yt.Zm(3600,"at most 3600 s\
econds"))),yn=e=>w.FsL(w.YjP(),w.pdi((t,n)=>{const o=e(t);return o.kind==="value"?o.value:(n.issues.push({code:"custom",
message:o.problem,input:t}),$i.tm)})),Hr=e=>t=>t.trim()===""?mt(void 0):e(t),sr=w.Ikc({endpoint:yn(Hr(Mf)),"webhook-toke\
n":yn(Hr(Pf)),"org-id":hs,"record-id":hs,"working-directory":w.FsL(Rt,w.YOg(w.YjP()).check(yt.m9(1,"directories, such as\
 . or apps/*"))),event:xt(["auto","none",...or]),"event-fields":yn(Tf),changes:xt(["head","all"]),"change-branches":Rt,"\
deployment-environments":Rt,"incident-labels":Rt,"incident-types":Rt,"ignore-actors":Rt,timeout:ms,record:ps,standards:ps,
"standards-fail-on":xt(["never","failure","warning"]),"standards-status-words":xt(["documented","standardlint"]),"fail-o\
n":xt(["never","config","any"]),"dry-run":Vr,summary:Vr,replay:Rt,"repeat-unknown":Vr,headers:yn(Rf),deadline:ms,"github\
-token":w.YjP(),shard:yn(Hr(ad))}),Lf=["api-key","run-record","run-standards","run-deployment"];function Uf(e){const t=[
...Object.keys(sr.shape),...Lf];return Object.fromEntries(t.map(n=>[n,e(n)]))}function jf(e,t){const{renamed:n,namedBy:o,
problems:s}=Wf(e,t),{data:u,error:d}=sr.safeParse(n),b=sr.shape["fail-on"].safeParse(n["fail-on"]).data??"config",k=[...(d?.
issues??[]).map(z=>{const Z=String(z.path[0]);return Bf(z,o.get(Z)??Z,t(n[Z]??""))}),...qf(n),...s];return u===void 0||(0,Te.
JD)(k)?{failOn:b,problems:k}:{inputs:u,failOn:b,problems:k}}function Bf(e,t,n){return(0,Te.oi)(e.code==="custom"?`${t} ${e.
message}`:`${t} is ${(0,ve.hD)(n)}; it takes ${e.message}`)}function qf(e){const t=sr.shape["event-fields"].safeParse(e["\
event-fields"]).data??{},n=Object.keys(t);if(n.length===0||e.event!=="auto"&&e.event!=="none")return[];const o=`event-fi\
elds is given (${(0,ve.hD)(n.join(", "))}), but event is ${e.event}`;return[(0,Te.oi)(`${o}; name the event that the fie\
lds are for`)]}function Wf(e,t){const n={...e},o=new Map,s=[],u=(b,k,z,Z)=>{if((e[b]??"")!==""){if(e[k]!==z){s.push((0,Te.
oi)(`${b} and ${k} are both given; leave out ${b}`));return}n[k]=Z,o.set(k,b),s.push((0,Te.oi)(`${b} is the vendor's nam\
e for ${k}`,"notice"))}};u("api-key","webhook-token","",e["api-key"]??""),u("run-record","record","auto",e["run-record"]??
""),u("run-standards","standards","auto",e["run-standards"]??"");const d=e["run-deployment"]??"";if(d===""||d==="true"||
d==="false")u("run-deployment","event","auto",d==="true"?"deployment":"none");else{const b=(0,ve.hD)(t(d));s.push((0,Te.
oi)(`run-deployment is ${b}; it takes one of true, false`))}return{renamed:n,namedBy:o,problems:s}}const Gf=he(import.meta.
url)("node:os");var Vf=Y(8500);function Hf(e,{now:t,sleep:n},o){let s=0,u=0,d=0;const b=()=>s+(u>0?t()-d:0),k=()=>o.aborted?
0:Math.max(0,e-b());return{remaining:k,spend:async z=>{u++===0&&(d=t());try{return await z()}finally{--u===0&&(s+=t()-d)}},
wait:async(z,Z)=>z+Z>k()?!1:n(z,o).then(()=>!0,()=>!1)}}var Kf=Y(7067);const Yf=he(import.meta.url)("node:https");var Jf=Y(
4942);const Xf={rE:"1.0.0"},Qf=Xf.rE,Kr=64*1024,ep=1440*60*1e3;function tp(e,t,n){const o=new Jf.Qq(void 0,[],{keepAlive:!0,
socketTimeout:ep});return async(s,u)=>{const d=performance.now(),b=np(o,e,t,s),k=Promise.withResolvers(),z=setTimeout(()=>{
k.resolve(b.failure(`no answer within ${u/1e3} s`)),b.abort()},u),Z=await Promise.race([b.finding,k.promise]);return clearTimeout(
z),{...Z,body:n(Z.body),took:performance.now()-d}}}function np(e,t,n,o){const s=new AbortController,u=rp(t.origin.protocol===
"https:"?Yf:Kf);let d;const b=H=>{const j={failure:H,body:"",truncated:!1};if(d===void 0)return{...j,outcome:u.sent()?"u\
nknown":"not-arrived"};const se=yc(d);return{...j,outcome:se,...se!=="unknown"&&{status:d}}},k={host:t.origin.hostname.replace(
/^\[|\]$/g,""),port:t.origin.port,path:ls(t,o.target,o.credentials),method:o.body===void 0?"GET":"POST",headers:{...n,"U\
ser-Agent":`phaset-action/${Qf}`,...o.body!==void 0&&{"Content-Type":"application/json"}},signal:s.signal},z=o.body===void 0?
null:JSON.stringify(o.body);return{finding:(async()=>{k.agent=e.getAgent(t.origin.href);const{message:H}=await e.requestRaw(
{options:k,parsedUrl:t.origin,httpModule:u.module},z);return d=H.statusCode,op(H)})().catch(H=>b(up(H))),failure:b,abort:()=>s.
abort()}}function rp(e){let t=!1;return{module:Object.create(e,{request:{value:(s,u)=>e.request(s,u).once("finish",()=>{
t=!0})}}),sent:()=>t}}async function op(e){const t=e.statusCode??0,{body:n,truncated:o}=await ip(e),s=_c(e.headers["retr\
y-after"],Date.now()),u=sp(e.headers.location);return{outcome:Jo(t,n),status:t,body:n,truncated:o,...s!==void 0&&{retryAfter:s},
...u!==void 0&&{redirectHost:u}}}async function ip(e){const t=[];let n=0;for await(const s of e)if(t.push(s),n+=s.length,
n>Kr)break;return{body:Buffer.concat(t).subarray(0,Kr).toString("utf8"),truncated:n>Kr}}function sp(e){return e!==void 0&&
URL.canParse(e)?new URL(e).host:void 0}const ap={ECONNREFUSED:"connection refused",ENOTFOUND:"host name not found",EAI_AGAIN:"\
host name not found (no answer from DNS)",ECONNRESET:"connection reset",EPIPE:"connection reset",ETIMEDOUT:"connection t\
imed out",EHOSTUNREACH:"host unreachable",ENETUNREACH:"network unreachable",ERR_INVALID_URL:"the address of the proxy is\
 no URL (see HTTPS_PROXY)"};function up(e){if(!(e instanceof Error))return"network error";if(e.message.startsWith("tunne\
ling socket could not be established"))return"the proxy is down or refused (see HTTPS_PROXY and NO_PROXY)";const t="code"in
e&&typeof e.code=="string"?e.code:"";return/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ALTNAME|EPROTO|ERR_SSL/.test(t)?`TLS fai\
led: ${t} (for a private CA, set NODE_EXTRA_CA_CERTS on the runner)`:ap[t]??`network error ${t}`.trim()}const cp=w.k5n([
"not-arrived","refused","unknown"]),ys=w.YjP().check(yt.m9(1)),Yr={outcome:cp,orgId:ys,recordId:ys},gs=w.g1P(w.YjP(),w.L5J()),
dp=w.gMt("kind",[w.Ikc({...Yr,kind:w.euz("event"),body:rr}),w.Ikc({...Yr,kind:w.euz("record"),body:gs}),w.Ikc({...Yr,kind:w.
euz("standards"),body:gs})]);function lp(e){let t;const n=z=>{try{return z()}catch(Z){t??=fp(Z);return}},o=n(()=>(0,ht.openSync)(
e,"wx",384)),s=()=>({...t!==void 0&&{failure:t}});if(o===void 0)return{add:()=>()=>{},close:s};const u=new Set;let d=0;return{
add:z=>{const Z=d,L=`${_s("not-arrived")}${JSON.stringify(z).slice(1)}
`,H=n(()=>(0,ht.writeSync)(o,L,Z));return H===void 0?()=>{}:(d+=H,u.add(Z),j=>{const se=j==="delivered"?" ".repeat(H-1):
_s(j);n(()=>(0,ht.writeSync)(o,se,Z)),j==="delivered"&&u.delete(Z)})},path:e,close:()=>(n(()=>{(0,ht.closeSync)(o),u.size===
0?(0,ht.rmSync)(e,{force:!0}):pp(e)}),{...s(),...u.size>0&&{path:e}})}}function fp(e){return e instanceof Error&&"code"in
e?String(e.code):"no code"}function _s(e){return`{"outcome":"${e}",`.padEnd(25)}function pp(e){const t=`${e}.next`;(0,ht.
writeFileSync)(t,(0,ht.readFileSync)(e,"utf8").replace(/^ *\n/gm,""),{mode:384}),(0,ht.renameSync)(t,e)}function hp(e){const t={
messages:[],damaged:[]};for(const[n,o]of e.split(`
`).entries()){if(o.trim()==="")continue;const s=mp(o);typeof s=="string"?t.damaged.push({line:n+1,problem:s}):t.messages.
push(s)}return t}function mp(e){let t;try{t=JSON.parse(e)}catch{return"is not JSON"}const n=dp.safeParse(t);if(n.success)
return n.data;const o=n.error.issues[0]?.path.join(".")??"";return o===""?"is not an undelivered message":`has a missing\
 or wrong "${o}"`}const yp=8;function gp(e,t,n,{environment:o,cancelled:s}){const u={workspace:o.GITHUB_WORKSPACE??process.
cwd(),statusWords:t["standards-status-words"]};if(e.kind==="without-secrets")return{...vp,...u};const d={send:tp(e.endpoint,
t.headers,n),limit:Rr(yp),budget:Hf(t.deadline*1e3,_p,s),timeout:t.timeout*1e3,repeatUnknown:t["repeat-unknown"],random:Math.
random,watch:(k,z)=>De.Yz(n(kp(k,z)))},b=t["dry-run"]?wp(e.endpoint,n):bp(d,o);return{...u,...b,fetchBaseline:Ec(d)}}const _p={
now:()=>performance.now(),sleep:(e,t)=>(0,Vf.setTimeout)(e,void 0,{signal:t})},vp={prepare:()=>async()=>{},fetchBaseline:async()=>({
kind:"failed",problems:[]}),close:()=>({problems:[]})};function wp(e,t){return{prepare:({kind:n,body:o},s)=>async()=>{const u=ls(
e,n,{...s,token:"***"});De.pq((0,ve.g9)(t(`POST ${u} ${JSON.stringify(o)}`)))},close:()=>({problems:[]})}}function bp(e,{
RUNNER_TEMP:t}){const n=(0,rt.join)(t||(0,Gf.tmpdir)(),`phaset-undelivered-${(0,ci.randomUUID)()}.jsonl`),o=lp(n);return{
...o.path!==void 0&&{undelivered:o.path},prepare:({kind:s,body:u},d)=>{const{orgId:b,recordId:k}=d,z=o.add({kind:s,orgId:b,
recordId:k,body:u});return()=>Ko({target:s,credentials:d,body:u},e,z)},close:()=>{const{path:s,failure:u}=o.close();return{
...s!==void 0&&{undelivered:s},problems:u===void 0?[]:[$p(u)]}}}}function $p(e){const t=`the file of undelivered message\
s can't be written (${e}), so that what is not delivered can't be sent by replay; make RUNNER_TEMP a directory that this\
 job may write`;return(0,Te.oi)(t,"warning")}function kp({target:e,credentials:t,body:n},o){const s=typeof e=="string"?e:
`baseline ${e.baselineId}`,u=`${o.outcome}, ${o.status??o.failure}`,d=n===void 0?"":` sent ${JSON.stringify(n)}`;return`${s}\
 of ${t.recordId}: ${u}, ${Math.round(o.took)} ms;${d} answered ${o.body}`}const Jr=5;function Sp({directory:e,manifest:t,
credentials:n,sameRecord:o=[]}){const{orgId:s,recordId:u,token:d}=n;if(o.length>0){const L=o.slice(0,Jr).map(ve.hD).join(
", "),H=o.length>Jr?` and ${o.length-Jr} more`:"",j=`the record ${(0,ve.hD)(u)} of ${(0,ve.hD)(e)} is also that of ${L}${H}\
; nothing is sent for them until each manifest has an "id" of its own`;return{kind:"missing",problems:[(0,Te.oi)(j)]}}if(s!==
void 0&&u!==void 0&&d!==void 0)return{kind:"complete",credentials:{orgId:s,recordId:u,token:d}};const b=t===void 0?"the \
manifest":t.file,k=t?.state==="found"?"holds none":"is not in the checkout",z=(L,H)=>(0,Te.oi)(`${L} is not known for ${e}\
: the input is empty, and ${b}, the place of its "${H}", ${k}; give one of the two`),Z=[];return s===void 0&&Z.push(z("o\
rg-id","organizationId")),u===void 0?Z.push(z("record-id","id")):d===void 0&&Z.push((0,Te.oi)(`webhook-token has no line\
 for the record of ${e}; add ${(0,ve.hD)(`${u}: token`)} for it`)),{kind:"missing",problems:Z}}function Ep(e,{file:t,repositoryUrl:n}){
const{id:o,organizationId:s,$schema:u,...d}=e,b=d.spec.repo??n,k=(Z,L)=>[{kind:"manifest",level:Z,file:t,message:`${t} h\
as no spec.repo${L}`}];if(b===void 0)return{problems:k("error",", and the run does not say which repository it is; add i\
t")};const z=d.spec.repo===void 0?k("notice",`; the record is sent with ${b}`):[];return{record:{...d,spec:{...d.spec,repo:b}},
problems:z}}const vs="default";function zp(e,t){const n=[],o={component:e,events:t.events,record:Op(e,t,n),standards:Tp(
e,t.standards,n),problems:n};if(!Ap(o))return o;const s=Sp(e);return s.kind==="complete"?{...o,credentials:s.credentials}:
(n.push(...s.problems),{...o,events:[],record:o.record.kind==="upload"?{kind:"failed"}:o.record,standards:o.standards.kind===
"skipped"?o.standards:{kind:"failed"}})}function Ap({events:e,record:t,standards:n}){return e.length>0||t.kind==="upload"||
n.kind==="upload"||n.kind==="check"}function Op({manifest:e},{record:t,repositoryUrl:n},o){if(t.kind==="nothing")return{
kind:"skipped",reason:t.reason};if(e?.state!=="found"){const d=`there is no ${e?.file}; add it, or check the repository \
out before this step`;return t.auto?{kind:"skipped",reason:d}:(o.push(ws(`record: ${d}`)),{kind:"failed"})}if(o.push(...e.
problems),e.manifest===void 0)return{kind:"failed"};if(t.kind==="check")return{kind:"checked"};const{record:s,problems:u}=Ep(
e.manifest,{...e,repositoryUrl:n});return o.push(...u),s===void 0?{kind:"failed"}:{kind:"upload",record:s}}function Tp({
manifest:e},t,n){return t.kind==="nothing"?{kind:"skipped",reason:t.reason}:e?.state!=="found"?t.auto?{kind:"skipped",reason:`\
there is no ${e?.file}`}:{kind:t.kind,baselineId:vs}:e.baselineUnclear?(n.push(ws(`${e.file} does not tell its baseline.\
id; mend it for the standards`)),{kind:"failed"}):{kind:t.kind,baselineId:e.baselineId??vs}}function ws(e){return{kind:"\
manifest",level:"error",title:"Phaset: manifest",message:e}}async function Pp(e,t,n){const{messages:o,problems:s}=await Zp(
e.replay,n.workspace),u=o.filter(({outcome:z})=>z!=="unknown"||e["repeat-unknown"]),d=o.length-u.length,k=[...Map.groupBy(
u,({orgId:z,recordId:Z})=>JSON.stringify([z,Z])).values()].map(z=>Rp(z,t,n));return{components:await Promise.all(k.map(z=>z())),
notes:d===0?[]:[`${d} messages may have arrived and were left alone; repeat-unknown sends them too`],problems:s}}async function Zp(e,t){
const n=[],o=[],s=await xp(e,t);s.length===0&&o.push((0,Te.oi)(`replay matches no file: ${(0,ve.hD)(e.join(", "))}; noth\
ing is sent`,"warning"));for(const u of s){const d=await Ip(u);if(d===void 0){o.push((0,Te.oi)(`replay: ${(0,ve.hD)(u)} \
can't be read; it is skipped`));continue}const b=hp(d);n.push(...b.messages);for(const{line:k,problem:z}of b.damaged)o.push(
(0,Te.oi)(`replay: line ${k} of ${(0,ve.hD)(u)} ${z}; it is skipped`))}return{messages:n,problems:o}}async function Ip(e){
return(0,Cr.readFile)(e,"utf8").catch(()=>{})}async function xp(e,t){const{create:n}=await Y.e(377).then(Y.bind(Y,2377)),
o=e.map(u=>(0,rt.resolve)(t,u));return(await(await n(o.join(`
`),{followSymbolicLinks:!1,matchDirectories:!1})).glob()).sort()}function Rp(e,t,n){const{orgId:o="",recordId:s=""}=e[0]??
{},u=t.kind==="one"?t.token:t.tokens.get(s),d={directory:".",recordId:s,events:[],record:{state:"skipped",reason:bs},standards:{
state:"skipped",reason:bs},problems:[]};if(u===void 0){const k=`webhook-token has no line for the record ${(0,ve.hD)(s)}\
; its messages stay in the file`;return async()=>({...d,problems:[(0,Te.oi)(k)]})}const b=e.map(k=>{const z=n.prepare(k,
{orgId:o,recordId:s,token:u});return async()=>Cp(d,k,await z())});return async()=>(await Qo(b),d)}const bs="not among th\
e messages to replay";function Cp(e,t,n){const o=n===void 0?{}:{delivery:n};t.kind==="event"?e.events.push({body:t.body,
subject:{kind:"repository"},...o}):e[t.kind]=Pr(n),e.problems.push(...Xn(Mp(t),n))}function Mp(e){return e.kind==="event"?
`event ${e.body.event}`:e.kind}function $s({body:e,subject:t},n){switch(e.event){case"change":return`commit ${n.code(ks(
e.commitSha))}${Xr(e.timestamp)}`;case"deployment":return`deployment of ${n.code(ks(e.commitSha))}${Np(t,n)}${Xr(e.timestamp)}`;case"\
incident-opened":return`incident ${n.text(e.id)} opened${Xr(e.createdAt)}`;case"incident-resolved":return`incident ${n.text(
e.id)} resolved${gn(e.createdAt,e.resolvedAt)}`;case"comment":return`comment${Dp(t)}`;case"review-approved":return`${Vt(
t)} approved${gn(e.createdAt,e.submittedAt)}`;case"review-changes":return`changes asked of ${Vt(t)}${gn(e.createdAt,e.submittedAt)}`;case"\
pr-opened":return`${Vt(t)} opened${Fp(e)}`;case"pr-closed":return`${Vt(t)} closed without a merge${gn(e.createdAt,e.closedAt)}`;case"\
pr-merged":return`${Vt(t)} merged${gn(e.createdAt,e.mergedAt)}`}}function ks(e){return e.slice(0,7)}function Np(e,{text:t}){
return e.kind!=="deployment"?"":e.environment!==void 0?` to ${t(e.environment)}`:e.names.length===0?"":` (${t(e.names.join(
", "))})`}function Dp(e){switch(e.kind){case"pull-request":return` on ${Vt(e)}`;case"incident":return" on an issue";case"\
commits":case"deployment":case"repository":return""}}function Vt(e){return e.kind==="pull-request"?`pull request #${e.number}`:
"pull request"}function Fp({additions:e,deletions:t,changedFiles:n}){const o=[...e===void 0?[]:[`+${e}`],...t===void 0?[]:
[`\u2212${t}`]].join(" "),s=n===void 0?"":Xe(n,"file"),u=[o,s].filter(d=>d!=="").join(" in ");return u===""?"":` (${u})`}
function Xr(e){const t=Qr(e);if(t===void 0)return"";const[n,o=""]=new Date(t).toISOString().split("T");return`, ${n} ${o.
slice(0,5)} UTC`}function gn(e,t){const[n,o]=[Qr(e),Qr(t)];return n===void 0||o===void 0?"":` after ${Lp(o-n)}`}function Qr(e){
return e!==void 0&&/^\d{13}$/.test(e)?Number(e):void 0}const Ss=[["d",864e5],["h",36e5],["min",6e4],["s",1e3]];function Lp(e){
const t=Ss.findIndex(([,s])=>e>=s);if(t===-1)return"0 s";let n=e;return Ss.slice(t,t+2).map(([s,u])=>{const d=Math.floor(
n/u);return n-=d*u,d===0?"":`${d} ${s}`}).filter(s=>s!=="").join(" ")}function Xe(e,t){return`${e} ${t}${e===1?"":"s"}`}
const eo=10,Up=4096,jp=255,Bp=["error","warning","notice"];function qp(e){const t=Bp.map(n=>Wp(e,n));return{shown:t.flatMap(
({shown:n})=>n).map(Vp),left:t.flatMap(({left:n})=>n)}}function Wp(e,t){const n=e.filter(u=>u.level===t).toSorted((u,d)=>+(u.
kind==="check")-+(d.kind==="check"));if(n.length<=eo)return{shown:n,left:[]};const o=n.slice(0,eo-1),s=n.slice(eo-1);return{
shown:[...o,Gp(s)],left:s}}function Gp(e){const[{kind:t,level:n}={kind:"check",level:"notice"}]=e;return{kind:t,level:n,
title:"Phaset",message:`and ${Xe(e.length,n)} more: see the log`}}function Vp({message:e,title:t,file:n,...o}){return{...o,
message:(0,ve.ml)((0,ve.ts)(e),Up).toWellFormed(),...t!==void 0&&{title:(0,ve.ml)((0,ve.ts)(t),jp).toWellFormed()},...n!==
void 0&&{file:(0,ve.ts)(n)}}}function _n(e){const t={pass:0,warning:0,failure:0};for(const{standards:n}of e)for(const{status:o}of n.
checks??[])t[o]++;return t}const Es=["failure","warning","pass"];function zs(e){return e.toSorted((t,n)=>Es.indexOf(t.status)-
Es.indexOf(n.status))}function As({outcome:e}){switch(e){case"delivered":return"notice";case"refused":return"error";case"\
not-arrived":case"unknown":return"warning"}}function to({events:e,record:t,standards:n}){return[...e,t,n].flatMap(({delivery:o})=>o??
[])}function vn(e){const{problems:t,record:n,standards:o}=e,s=[...t.map(({kind:u,level:d})=>u==="check"?"warning":d),...to(
e).map(As),...(o.checks??[]).map(({status:u})=>u==="pass"?"notice":"warning"),...[n,o].map(({state:u})=>u==="failed"?"er\
ror":"notice")];return no(s)}function Hp(e){switch(e){case"pass":return"notice";case"warning":return"warning";case"failu\
re":return"error"}}function no(e){return e.includes("error")?"error":e.includes("warning")?"warning":"notice"}function ro(e){
const t={error:0,warning:1,notice:2};return e.map(n=>({component:n,rank:t[vn(n)]})).sort((n,o)=>n.rank-o.rank).map(({component:n})=>n)}
function Os(e){const{components:t,dryRun:n}=e,o=[Yp(e.problems),Ts(t.flatMap(({events:u})=>u),n),Ps(t.length===1?"record":
"records",Zs(t,"record"),n),Jp(t,n)].filter(u=>u!==""),s=o.length===0?["nothing to send"]:o;return[...n?["dry run"]:[],...Kp(
t),...s].join(" \xB7 ")}function Kp({length:e}){return e>1?[Xe(e,"component")]:[]}function Yp(e){return["error","warning"].
map(n=>{const{length:o}=e.filter(s=>s.level===n);return o===0?"":Xe(o,n)}).filter(n=>n!=="").join(", ")}function Ts(e,t){
if(e.length===0)return"";if(t)return`${Xe(e.length,"event")} would be sent`;const n=e.filter(({delivery:o})=>o?.outcome===
"delivered").length;return n===e.length?`${Xe(n,"event")} delivered`:`${n} of ${Xe(e.length,"event")} delivered`}function Ct(e,t){
return t&&e==="uploaded"?"would be uploaded":e}function Ps(e,t,n){const o=t.filter(d=>d!=="skipped"),[s]=o;if(s===void 0)
return"";if(t.length===1)return`${e} ${Ct(s,n)}`;const u=[...new Set(o)].map(d=>{const{length:b}=o.filter(k=>k===d);return`${b}\
 ${Ct(d,n)}`});return`${e} ${u.join(", ")}`}function Jp(e,t){const n=Zs(e,"standards"),{pass:o,warning:s,failure:u}=_n(e),
d=o+s+u;if(d===0)return Ps("standards",n,t);const b=n.filter(z=>z==="failed").length,k=`standards ${o} of ${d}`;return b===
0?k:n.length===1?`${k}, not uploaded`:`${k}, ${b} failed`}function Zs(e,t){return e.map(n=>n[t].state)}const Xp=4096;function Qp(e){
const{components:t,noEvent:n,notes:o,dryRun:s}=e,u=d=>t.flatMap(b=>d(b).map(k=>Is(k,b,e)));return[{title:"Events",lines:[
...n===void 0?[]:[`No event: ${n}`],...o,...u(({events:d})=>d.map(b=>oh(b,s)))]},{title:"Record",lines:u(({record:d})=>[
xs("record",d,s)])},{title:"Standards",lines:u(({standards:d})=>ih(d,s))}].filter(({lines:d})=>d.length>0).map(({title:d,
lines:b})=>({title:d,lines:b.map(oo)}))}function eh(e,t){const n=new Set(t);return[e.problems,...e.components.map(({problems:o})=>o)].
flatMap(o=>(0,Te.o3)(o.filter(s=>n.has(s)))).map(({level:o,message:s})=>oo(`${o}: ${s}`))}function th(e){const t=(n,o)=>o===
void 0?[]:[`${n} ${nh(o)}`];return e.components.flatMap(n=>[...n.events.flatMap(({body:o,delivery:s})=>t(`event ${o.event}`,
s)),...t("record",n.record.delivery),...t("standards",n.standards.delivery)].map(o=>Is(o,n,e))).map(oo)}function nh({outcome:e,
tries:t,last:n}){if(n===void 0)return`${e}, tries 0`;const o=n.status===void 0?n.failure??"no answer":`status ${n.status}`;
return`${e}, tries ${t}, last: ${o} in ${Math.round(n.took)} ms, body ${(0,ve.hD)(n.body)}`}function Is(e,{directory:t},{
components:n}){return n.length>1?`${t}: ${e}`:e}const rh={text:e=>e,code:e=>e};function oh(e,t){const{body:n,routing:o,delivery:s}=e,
d=s===void 0?t?"would be sent":"not sent":Tt(s),b=o===void 0?"":` (${o})`;return`${$s(e,rh)}${b}: ${d} ${JSON.stringify(
n)}`}function xs(e,{state:t,reason:n,delivery:o},s){const u=n===void 0?"":`: ${n}`,d=o===void 0?"":`: ${Tt(o)}`;return`${e}\
 ${Ct(t,s)}${u}${d}`}function ih(e,t){return[...zs(e.checks??[]).map(sh),xs("standards",e,t)]}function sh({status:e,name:t,
message:n,path:o,remedy:s}){const u=`${e}: ${t}: ${n} in ${o}`;return s===void 0?u:`${u}; ${s}`}function oo(e){return(0,ve.
ml)((0,ve.ts)(e),Xp).replace(/^(\s*):(?=:)/,"$1\\u{3a}").replaceAll("##[","#\\u{23}[")}const io=64*1024,ah=512;function uh(e){
const t=e.map(s=>JSON.stringify(s));if(so(t))return Ht(t);const n={};for(const{event:s}of e)n[s]=(n[s]??0)+1;const o=JSON.
stringify({truncated:!0,total:e.length,counts:n});return Ht([...Rs(t),o])}function ch(e,t){const n=e.map(u=>JSON.stringify(
u));if(so(n))return Ht(n);const o=t.map(u=>JSON.stringify(dh(u)));if(so(o))return Ht(lh(t,o));const s=JSON.stringify({truncated:!0,
total:e.length});return Ht([...Rs(o),s])}function dh(e){const t={events:e.events.length,problems:e.problems.length};return{
...e,events:[],problems:[],truncated:t}}function lh(e,t){const n=[...t];let o=io-Cs(n);for(const[s,u]of e.entries()){const d=JSON.
stringify(u);if(o-=Buffer.byteLength(d)-Buffer.byteLength(n[s]??""),o<0)break;n[s]=d}return n}function Rs(e){let t=io-ah;
const n=e.findIndex(o=>(t-=Buffer.byteLength(o)+1,t<0));return e.slice(0,n)}function so(e){return Cs(e)<=io}function Cs(e){
return Buffer.byteLength(Ht(e))}function Ht(e){return`[${e.join(",")}]`}const fh=["failed","uploaded","checked","skipped"];
function ph({components:e,undelivered:t}){const{pass:n,warning:o,failure:s}=_n(e);return{events:uh(e.flatMap(Ns)),record:Ds(
e.map(({record:u})=>u.state)),standards:Ds(e.map(({standards:u})=>u.state)),passes:String(n),warnings:String(o),failures:String(
s),undelivered:t??"",results:ch(e.map(Ms),ro(e).map(Ms))}}function Ms(e){return{directory:e.directory,recordId:e.recordId??
"",record:e.record.state,standards:e.standards.state,events:Ns(e),problems:e.problems.map(({level:t,message:n})=>({level:t,
message:n}))}}function Ns({events:e}){return e.filter(({delivery:t})=>t?.outcome==="delivered").map(({body:t})=>t)}function Ds(e){
return fh.find(t=>e.includes(t))??"skipped"}const hh=new Set(["kind","level","outcome","state","status","event"]);function mh(e,t){
return ao(e,t)}function ao(e,t){return typeof e=="string"?t(e):Array.isArray(e)?e.map(n=>ao(n,t)):typeof e!="object"||e===
null?e:Object.fromEntries(Object.entries(e).map(([n,o])=>[n,hh.has(n)&&typeof o=="string"?o:ao(o,t)]))}const uo=1e3,yh=/[&<>`*_~[\]|\\#@!$^]|:(?=\/\/)|(?<=www)\./gi,
gh=/@|#(?=\d)|\bGH-(?=\d)|:(?=[\w+-]+:)/gi,_h="\u2060";function Ge(e,t=uo){return(0,ve.ml)((0,ve.ts)(e.slice(0,t+1)),t).
toWellFormed().replace(gh,`$&${_h}`).replace(yh,n=>`&#${n.charCodeAt(0)};`)}function Fs(e){const t=(0,ve.ml)(e,uo).split(
"`");return t.length%2===0?Ge(e):t.map((n,o)=>o%2===1?at(n):Ge(n)).join("")}function at(e,t=uo){return`<code>${Ge(e,t)}<\
/code>`}function Ls(e,t){return[e,e.map(()=>"---"),...t].map(n=>`| ${n.join(" | ")} |`).join(`
`)}function ar(e){return e.map(t=>`- ${t.replaceAll(`
`,`
  `)}`).join(`
`)}function wn(e,t){return`<details>
<summary>${e}</summary>

${t}

</details>`}function bn(e){return e.filter(t=>t!=="").join(`

`)}const ut={error:"\u274C",warning:"\u26A0\uFE0F",notice:"\u2705",none:"\u2796"},vh={text:Ge,code:at};function co(e){return(0,Te.
o3)((0,Te.md)(e)).map(({level:t,message:n})=>`${t==="notice"?"\u2139\uFE0F":ut[t]} ${Fs(n)}`)}const lo=10;function wh(e,{
dryRun:t,detail:n}){const o=b=>js(b,t);if(Us(e)&&n==="everything")return e.map(o);const s=e.filter(({delivery:b})=>b&&b.
outcome!=="delivered"),u=e.length-s.length,d=s.length-lo;return[...s.slice(0,lo).map(o),...d>0?[`${ut.warning} ${Xe(d,"m\
ore event")} not delivered`]:[],...u>0?[bh(u,t)]:[]]}function bh(e,t){return t?`${ut.none} ${Xe(e,"event")} would be sen\
t`:`${ut.notice} ${Xe(e,"event")} delivered`}function $h(e,{dryRun:t,detail:n}){if(Us(e)||n!=="everything")return"";const o=e.
map(s=>js(s,t));return wn(`All ${Xe(e.length,"event")}`,ar(o))}function Us(e){return e.length<=lo}function js(e,t){const{
body:n,routing:o,delivery:s}=e,u=s===void 0?"none":As(s),d=o===void 0?"":` (${Ge(o)})`,b=`${$s(e,vh)}${d}`;return`${ut[u]}\
 **Event** ${b}: ${at(n.event)} ${kh(e,t)}`}function kh({delivery:e},t){return e===void 0?t?"would be sent":"was not sen\
t":e.outcome!=="delivered"?Ge(Tt(e)):e.tries>1?`delivered at try ${e.tries}`:"delivered"}function Bs(e,t,{shown:n,things:o,
detail:s}){if(t.length===0)return"";const u=t.slice(n),d=Ls(e,t.slice(0,n));if(u.length===0)return d;const b=`${u.length}\
 more ${o}`;return bn([d,s==="everything"?wn(b,Ls(e,u)):`And ${b}.`])}const Sh=25;function Eh({checks:e=[],baselineId:t,
state:n},o){const s=e.filter(({status:b})=>b==="pass").length,u=t===void 0?"":` by the Baseline ${at(t)}`,d=n==="failed"?
"not uploaded":Ct(n,o);return`${s} of ${Xe(e.length,"check")} pass${u}, ${d}`}function zh({checks:e=[]},t){const n=zs(e),
o=n.filter(({status:u})=>u!=="pass"),s=n.filter(({status:u})=>u==="pass");return bn([Bs(["","Standard","What to do","Fou\
nd"],o.map(Ah),{shown:Sh,things:"standards that are not met",detail:t}),s.length===0||t!=="everything"?"":wn(`${Xe(s.length,
"check")} passed`,s.map(({name:u})=>Ge(u)).join(" \xB7 "))])}function Ah({status:e,name:t,message:n,path:o,remedy:s=""}){
return[ut[Hp(e)],Ge(t),Fs(s),`${Ge(n)} in ${at(o)}`]}const Oh=[{status:"pass",colour:"#1a7f37"},{status:"warning",colour:"\
#9a6700"},{status:"failure",colour:"#cf222e"}],Th="#808890";function Ph(e){const t=Oh.filter(({status:s})=>e[s]>0);if(t.
length===0)return"";const n=t.map(({colour:s},u)=>[`pie${u+1}`,s]),o={...Object.fromEntries(n),pieLegendTextColor:Th,pieSectionTextColor:"\
#ffffff",pieStrokeWidth:"1px",pieStrokeColor:"#ffffff",pieOuterStrokeWidth:"0px",pieOpacity:"1"};return["```mermaid",`%%\
{init: ${JSON.stringify({theme:"base",themeVariables:o})}}%%`,"pie showData",...t.map(({status:s})=>`  "${s}" : ${e[s]}`),
"```"].join(`
`)}function qs(e,t,n=[]){return bn([ar([...n,...Ih(e,t)]),$h(e.events,t),zh(e.standards,t.detail)])}function Zh(e,t){const{
name:n,directory:o}=e,s=at(o),u=n===void 0?s:`<b>${Ge(n)}</b> in ${s}`;return wn(`${ut[vn(e)]} ${u}`,qs(e,t))}const Ws=[
"manifest"],Gs=["baseline"];function Ih(e,t){const{record:n,standards:o}=e,s=xh(e),u=b=>s.filter(({kind:k})=>b.includes(
k)),d=s.filter(({kind:b})=>![...Ws,...Gs].includes(b));return[...co(d),...wh(e.events,t),Vs("Record",n,Hs(n,t),u(Ws)),Vs(
"Standards",o,o.checks===void 0?Hs(o,t):`${Eh(o,t.dryRun)}${Ks(o)}`,u(Gs),o.checks===void 0?[]:[Rh(e)])]}function xh(e){
const t=[...new Set(to(e).map(Tt))];return e.problems.filter(({kind:n,message:o})=>n==="check"?e.standards.checks===void 0:
n!=="delivery"||!t.some(s=>o.includes(s)))}function Rh(e){const{failure:t,warning:n}=_n([e]);return t>0?"error":n>0?"war\
ning":"notice"}function Vs(e,{state:t},n,o,s=[]){const u=[...s,...o.map(({level:z})=>z)],d=t==="failed"?"error":no(u),k=`${ut[t===
"skipped"&&d==="notice"?"none":d]} **${e}** ${n}`;return o.length===0?k:`${k}
${ar(co(o))}`}function Hs(e,{dryRun:t}){const n=e.reason===void 0?"":`: ${Ge(e.reason)}`;return`${Ys(e)?"not uploaded":Ct(
e.state,t)}${n}${Ks(e)}`}function Ks(e){return Ys(e)?`: ${Ge(Tt(e.delivery))}`:""}function Ys(e){return e.delivery!==void 0&&
e.delivery.outcome!=="delivered"}const Ch=60,Js=200;function Mh(e,{dryRun:t,detail:n}){return Bs(["","Component","Direct\
ory","Events","Record","Standards"],ro(e).map(o=>Nh(o,t)),{shown:Ch,things:"components",detail:n})}function Nh(e,t){const{
name:n,recordId:o,directory:s,record:u}=e;return[ut[vn(e)],Ge(n??o??"",Js),at(s,Js),Ts(e.events,t),Ct(u.state,t),Dh(e,t)]}
function Dh(e,t){const{pass:n,warning:o,failure:s}=_n([e]),u=n+o+s,d=Ct(e.standards.state,t);return u===0?d:`${n} of ${u}\
, ${d}`}function Fh({components:e,undelivered:t}){if(t===void 0)return"";const n=new Set(e.flatMap(to).map(({outcome:s})=>s)),
o=[`What was not delivered is kept in ${at(t)}, the path in the output ${at("undelivered")}: a later step keeps the file\
, and a run with ${at("replay")} sends it.`,...n.has("refused")?["What was refused would be refused again: first mend wh\
at is said above."]:[],...n.has("unknown")?[`What may have arrived is sent again only with ${at("repeat-unknown: true")}\
, since it could count twice.`]:[]];return bn(["#### Next step",o.join(" "),wn("The steps",Lh)])}const Lh="After this st\
ep, whose `id` is `phaset` here:\n\n```yaml\n- if: always() && steps.phaset.outputs.undelivered != ''\n  uses: actions/uploa\
d-artifact@v4\n  with:\n    name: phaset-undelivered\n    path: ${{ steps.phaset.outputs.undelivered }}\n```\n\nIn a workflow \
of its own, once the cause is mended, after `actions/download-artifact`, in the inputs of this action:\n\n```yaml\nreplay: \
'*.jsonl'\n```",Uh=9e5,jh=5,Xs=20;function Bh(e){const t=fo(e,"everything");if(Qs(t))return t;const n=fo(e,"wrong");return Qs(
n)?n:fo(e,"counts")}function Qs(e){return Buffer.byteLength(e)<=Uh}function fo(e,t){const n={dryRun:e.dryRun,detail:t},{
components:o}=e,[s]=o,u=o.length===1&&s!==void 0&&t!=="counts";return`${bn([`### ${ut[Wh(e)]} Phaset: ${Os(e)}`,qh[t],...u?
[qs(s,n,ea(e))]:[ar(ea(e)),Mh(o,n)],Ph(_n(o)),...u?[]:Vh(o,n),Fh(e)])}
`}const qh={everything:"",wrong:"All of it would be more than GitHub shows: this is what is wrong. The log has the rest.",
counts:"All of it would be more than GitHub shows: these are the counts. The log has the rest."};function Wh(e){const{problems:t,
components:n}=e,o=no([...t.map(s=>s.level),...n.map(vn)]);return o==="notice"&&Gh(e)?"none":o}function Gh({components:e}){
return e.every(({events:t,record:n,standards:o})=>t.length===0&&n.state==="skipped"&&o.state==="skipped")}function ea({problems:e,
noEvent:t,notes:n}){const o=n.length-Xs;return[...co(e),...t===void 0?[]:[`${ut.none} **No event** ${Ge(t)}`],...n.slice(
0,Xs).map(s=>`\u2139\uFE0F ${Ge(s)}`),...o>0?[`\u2139\uFE0F and ${o} more, see the log`]:[]]}function Vh(e,t){if(t.detail===
"counts")return[];const n=e.length<=jh&&t.detail==="everything";return ro(e).filter(o=>n||vn(o)!=="notice").map(o=>Zh(o,
t))}async function Hh(e,t,n){const o=mh(e,t),{shown:s,left:u}=qp(ta(o));for(const{title:d,lines:b}of Qp(o))na(d,b);for(const d of th(
o))De.Yz(d);for(const d of s)Yh(d);u.length>0&&na("More problems",eh(o,u)),De.pq(`Phaset: ${Os(o)}`);for(const[d,b]of Object.
entries(ph(o)))De.uH(d,b);n&&await Jh(Bh(o))}function ta({problems:e,components:t}){return[...e,...t.flatMap(n=>n.problems)]}
function na(e,t){De.Oh(e);for(const n of t)De.pq(n);De.N4()}const Kh={error:De.z3,warning:De.$e,notice:De.lm};function Yh({
level:e,message:t,title:n,file:o,line:s,column:u}){Kh[e](t,{...n!==void 0&&{title:n},...o!==void 0&&{file:o},...s!==void 0&&
{startLine:s},...u!==void 0&&{startColumn:u}})}async function Jh(e){try{await De.z.addRaw(e).write()}catch(t){De.Yz(`The\
 job summary was not written: ${String(t)}`)}}function Xh(e,t){if(t.some(({kind:o})=>o==="failing-checks"))return!0;const n=t.
filter(({kind:o})=>o!=="check");switch(e){case"never":return!1;case"config":return n.some(({level:o})=>o==="error");case"\
any":return n.some(({kind:o,level:s})=>o==="delivery"||s==="error")}}function Qh(e,t){const n=e.flatMap(({directory:o,standards:s})=>(0,Ir.
decideStandardsFailure)(s.checks??[],t).map(({name:u})=>`${u} (${o})`));return n.length===0?[]:[{kind:"failing-checks",level:"\
error",title:"Phaset: standards",message:`standards-fail-on is ${t}, and these checks did not pass: ${n.join(", ")}`}]}function ra(e){
const t=e.toWellFormed(),n=[encodeURIComponent(t),encodeURI(t)],o=n.map(u=>u.replace(/%[0-9A-F]{2}/g,d=>d.toLowerCase()));
return[...new Set([e,...n,...o,JSON.stringify(e).slice(1,-1)])].filter(u=>u!=="").sort((u,d)=>d.length-u.length)}function em(e){
const t=e.flatMap(ra).filter(o=>!/^\**$/.test(o)).sort((o,s)=>s.length-o.length),n=o=>{const s=t.reduce((u,d)=>u.replaceAll(
d,"***"),o);return s===o?o:n(s)};return n}function tm(e,t){const n=e.flatMap(oa),o=n.map(d=>/:\s+(.*)$/.exec(d)?.[1]??""),
s=oa(t).map(d=>/:\s*(.*)$/.exec(d)?.[1]??""),u=s.map(d=>nm.exec(d)?.[1]??"");return[...new Set([...n,...o,...s,...u])].filter(
d=>d!=="")}const nm=/^(?:Basic|Bearer|Digest|Token|ApiKey)\s+(.*)$/i;function oa(e){return e.split(/\r?\n/).map(t=>t.trim())}
async function rm(e){const t=Uf(De.V4),n=om(t),{inputs:o,failOn:s,problems:u}=jf(t,n),d=$d(e.environment,k=>(0,ht.readFileSync)(
k,"utf8"));d.kind==="invalid"?u.push((0,Te.EP)(d.problem)):o===void 0&&u.push(...wi(im(t),d.value));const b=o===void 0||
d.kind==="invalid"?{...ia,problems:u}:await sm(o,d.value,u,n,e);return await Hh(b,n,o?.summary??!0),!Xh(s,ta(b))}function om(e){
const t=[e["webhook-token"]??"",e["api-key"]??""],n=tm(t,e.headers??"");for(const o of n.flatMap(ra))De.Pq(o);return em(
n)}function im(e){return{endpoint:e.endpoint!=="",token:e["webhook-token"]!==""||e["api-key"]!==""}}const ia={notes:[],components:[],
dryRun:!1};async function sm(e,t,n,o,s){const u=kf(e,t),{connection:d,notes:b,noEvent:k}=u,z=[...n,...u.problems],Z={...ia,
notes:b,...k!==void 0&&{noEvent:k},problems:z};if(d.kind==="closed"||(0,Te.JD)(z))return Z;const L=gp(d,e,o,s);De.uH("un\
delivered",L.undelivered??"");const H=d.kind==="open"&&e.replay.length>0?await Pp(e,d.tokens,L):await cm(e,u,L,lm(e,t,s.
environment)),{undelivered:j,problems:se}=L.close();return{...Z,...H,dryRun:e["dry-run"],...j!==void 0&&{undelivered:j},
problems:[...z,...se,...H.problems,...Qh(H.components,e["standards-fail-on"]),...s.cancelled.aborted&&am(H)?[um]:[]]}}function am({
components:e}){return e.some(({problems:t})=>t.some(({kind:n})=>n==="delivery"))}const um={kind:"delivery",level:"error",
title:"Phaset: cancelled",message:"the job was cancelled before all was delivered"};async function cm(e,t,n,o){const{connection:s,
record:u,standards:d}=t,b=await vd({inputs:e,workspace:n.workspace,...s.kind==="open"&&{tokens:s.tokens},withManifest:u.
kind!=="nothing"||d.kind!=="nothing"}),{assignments:k,notes:z,problems:Z}=await cd(b,t.events,{recordId:e["record-id"],shard:e.
shard,sources:{workspace:n.workspace,access:o}}),L=k.map(({component:j,events:se,eventsOnly:te})=>zp(j,{...t,events:se,...te&&
dm}));return{components:await Tc(L,n),notes:[...t.notes,...z],problems:Z}}const sa={kind:"nothing",reason:"they are of a\
nother shard"},dm={record:sa,standards:sa};function lm(e,t,n){return{token:e["github-token"],baseUrl:n.GITHUB_API_URL??"\
https://api.github.com",repository:t.repository}}process.exitCode=1;const aa=new AbortController;process.once("SIGINT",()=>aa.
abort()),rm({environment:process.env,cancelled:aa.signal}).then(e=>{process.exitCode=e?0:1}).catch(e=>De.C1(e instanceof
Error?e:String(e))).finally(()=>process.stdout.write("",()=>process.exit()));
