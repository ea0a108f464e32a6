import{createRequire as he}from"module";var Go={1916:((e,t)=>{var r;r=!0,t.Io=t.kp=void 0;var o=new Uint32Array(65536),s=function(k,z){
for(var O=k.length,F=z.length,B=1<<O-1,L=-1,ne=0,Q=O,K=O;K--;)o[k.charCodeAt(K)]|=1<<K;for(K=0;K<F;K++){var Ee=o[z.charCodeAt(
K)],Ae=Ee|ne;Ee|=(Ee&L)+L^L,ne|=~(Ee|L),L&=Ee,ne&B&&Q++,L&B&&Q--,ne=ne<<1|1,L=L<<1|~(Ae|ne),ne&=Ae}for(K=O;K--;)o[k.charCodeAt(
K)]=0;return Q},a=function(k,z){for(var O=z.length,F=k.length,B=[],L=[],ne=Math.ceil(O/32),Q=Math.ceil(F/32),K=0;K<ne;K++)
L[K]=-1,B[K]=0;for(var Ee=0;Ee<Q-1;Ee++){for(var Ae=0,Oe=-1,le=Ee*32,ee=Math.min(32,F)+le,oe=le;oe<ee;oe++)o[k.charCodeAt(
oe)]|=1<<oe;for(var K=0;K<O;K++){var ae=o[z.charCodeAt(K)],be=L[K/32|0]>>>K&1,ce=B[K/32|0]>>>K&1,ge=ae|Ae,te=((ae|ce)&Oe)+
Oe^Oe|ae|ce,R=Ae|~(te|Oe),C=Oe&te;R>>>31^be&&(L[K/32|0]^=1<<K),C>>>31^ce&&(B[K/32|0]^=1<<K),R=R<<1|be,C=C<<1|ce,Oe=C|~(ge|
R),Ae=R&ge}for(var oe=le;oe<ee;oe++)o[k.charCodeAt(oe)]=0}for(var T=0,P=-1,E=Ee*32,S=Math.min(32,F-E)+E,oe=E;oe<S;oe++)o[k.
charCodeAt(oe)]|=1<<oe;for(var j=F,K=0;K<O;K++){var ae=o[z.charCodeAt(K)],be=L[K/32|0]>>>K&1,ce=B[K/32|0]>>>K&1,ge=ae|T,
te=((ae|ce)&P)+P^P|ae|ce,R=T|~(te|P),C=P&te;j+=R>>>F-1&1,j-=C>>>F-1&1,R>>>31^be&&(L[K/32|0]^=1<<K),C>>>31^ce&&(B[K/32|0]^=
1<<K),R=R<<1|be,C=C<<1|ce,P=C|~(ge|R),T=R&ge}for(var oe=E;oe<S;oe++)o[k.charCodeAt(oe)]=0;return j},d=function(k,z){if(k.
length<z.length){var O=z;z=k,k=O}return z.length===0?k.length:k.length<=32?s(k,z):a(k,z)};t.Io=d;var b=function(k,z){for(var O=1/0,
F=0,B=0;B<z.length;B++){var L=d(k,z[B]);L<O&&(O=L,F=B)}return z[F]};t.kp=b}),770:((e,t,r)=>{e.exports=r(218)}),218:((e,t,r)=>{
var o,s=r(9278),a=r(4756),d=r(8611),b=r(5692),k=r(4434),z=r(2613),O=r(9023);t.httpOverHttp=F,t.httpsOverHttp=B,t.httpOverHttps=
L,t.httpsOverHttps=ne;function F(le){var ee=new Q(le);return ee.request=d.request,ee}function B(le){var ee=new Q(le);return ee.
request=d.request,ee.createSocket=K,ee.defaultPort=443,ee}function L(le){var ee=new Q(le);return ee.request=b.request,ee}
function ne(le){var ee=new Q(le);return ee.request=b.request,ee.createSocket=K,ee.defaultPort=443,ee}function Q(le){var ee=this;
ee.options=le||{},ee.proxyOptions=ee.options.proxy||{},ee.maxSockets=ee.options.maxSockets||d.Agent.defaultMaxSockets,ee.
requests=[],ee.sockets=[],ee.on("free",function(ae,be,ce,ge){for(var te=Ee(be,ce,ge),R=0,C=ee.requests.length;R<C;++R){var T=ee.
requests[R];if(T.host===te.host&&T.port===te.port){ee.requests.splice(R,1),T.request.onSocket(ae);return}}ae.destroy(),ee.
removeSocket(ae)})}O.inherits(Q,k.EventEmitter),Q.prototype.addRequest=function(ee,oe,ae,be){var ce=this,ge=Ae({request:ee},
ce.options,Ee(oe,ae,be));if(ce.sockets.length>=this.maxSockets){ce.requests.push(ge);return}ce.createSocket(ge,function(te){
te.on("free",R),te.on("close",C),te.on("agentRemove",C),ee.onSocket(te);function R(){ce.emit("free",te,ge)}function C(T){
ce.removeSocket(te),te.removeListener("free",R),te.removeListener("close",C),te.removeListener("agentRemove",C)}})},Q.prototype.
createSocket=function(ee,oe){var ae=this,be={};ae.sockets.push(be);var ce=Ae({},ae.proxyOptions,{method:"CONNECT",path:ee.
host+":"+ee.port,agent:!1,headers:{host:ee.host+":"+ee.port}});ee.localAddress&&(ce.localAddress=ee.localAddress),ce.proxyAuth&&
(ce.headers=ce.headers||{},ce.headers["Proxy-Authorization"]="Basic "+new Buffer(ce.proxyAuth).toString("base64")),Oe("m\
aking CONNECT request");var ge=ae.request(ce);ge.useChunkedEncodingByDefault=!1,ge.once("response",te),ge.once("upgrade",
R),ge.once("connect",C),ge.once("error",T),ge.end();function te(P){P.upgrade=!0}function R(P,E,S){process.nextTick(function(){
C(P,E,S)})}function C(P,E,S){if(ge.removeAllListeners(),E.removeAllListeners(),P.statusCode!==200){Oe("tunneling socket \
could not be established, statusCode=%d",P.statusCode),E.destroy();var j=new Error("tunneling socket could not be establ\
ished, statusCode="+P.statusCode);j.code="ECONNRESET",ee.request.emit("error",j),ae.removeSocket(be);return}if(S.length>
0){Oe("got illegal response body from proxy"),E.destroy();var j=new Error("got illegal response body from proxy");j.code=
"ECONNRESET",ee.request.emit("error",j),ae.removeSocket(be);return}return Oe("tunneling connection has established"),ae.
sockets[ae.sockets.indexOf(be)]=E,oe(E)}function T(P){ge.removeAllListeners(),Oe(`tunneling socket could not be establis\
hed, cause=%s
`,P.message,P.stack);var E=new Error("tunneling socket could not be established, cause="+P.message);E.code="ECONNRESET",
ee.request.emit("error",E),ae.removeSocket(be)}},Q.prototype.removeSocket=function(ee){var oe=this.sockets.indexOf(ee);if(oe!==
-1){this.sockets.splice(oe,1);var ae=this.requests.shift();ae&&this.createSocket(ae,function(be){ae.request.onSocket(be)})}};
function K(le,ee){var oe=this;Q.prototype.createSocket.call(oe,le,function(ae){var be=le.request.getHeader("host"),ce=Ae(
{},oe.options,{socket:ae,servername:be?be.replace(/:.*$/,""):le.host}),ge=a.connect(0,ce);oe.sockets[oe.sockets.indexOf(
ae)]=ge,ee(ge)})}function Ee(le,ee,oe){return typeof le=="string"?{host:le,port:ee,localAddress:oe}:le}function Ae(le){for(var ee=1,
oe=arguments.length;ee<oe;++ee){var ae=arguments[ee];if(typeof ae=="object")for(var be=Object.keys(ae),ce=0,ge=be.length;ce<
ge;++ce){var te=be[ce];ae[te]!==void 0&&(le[te]=ae[te])}}return le}var Oe;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.
env.NODE_DEBUG)?Oe=function(){var le=Array.prototype.slice.call(arguments);typeof le[0]=="string"?le[0]="TUNNEL: "+le[0]:
le.unshift("TUNNEL:"),console.error.apply(console,le)}:Oe=function(){},o=Oe}),2389:((e,t,r)=>{r.d(t,{F:()=>a});var o=r(6760),
s=r.n(o);function a(d,b){const k=(0,o.relative)(d,b);return k!==".."&&!k.startsWith(`..${o.sep}`)&&!(0,o.isAbsolute)(k)}}),
8414:((e,t,r)=>{r.d(t,{EP:()=>s,JD:()=>O,md:()=>d,o3:()=>k,oi:()=>o});function o(F,B="error"){return{kind:"input",level:B,
title:"Phaset: input",message:F}}function s(F){return{kind:"payload",level:"error",title:"Phaset: payload",message:F}}const a=[
"error","warning","notice"];function d(F){return F.toSorted((B,L)=>a.indexOf(B.level)-a.indexOf(L.level)||(B.line??0)-(L.
line??0)||(B.column??0)-(L.column??0))}const b=20;function k(F){const B=F.slice(b),[L]=B;if(L===void 0)return[...F];const ne=a.
map(Oe=>z(B,Oe)).filter(Oe=>Oe!==""),{kind:Q,level:K,file:Ee}=L,Ae=`${Ee??"here"}: beyond these ${b} problems, ${ne.join(
" and ")} more`;return[...F.slice(0,b),{kind:Q,level:K,message:Ae,...Ee!==void 0&&{file:Ee}}]}function z(F,B){const L=F.
filter(ne=>ne.level===B).length;return L===0?"":`${L} ${B}${L===1?"":"s"}`}function O(F){return F.some(({level:B})=>B===
"error")}}),7541:((e,t,r)=>{r.d(t,{g9:()=>k,hD:()=>a,ml:()=>z,ts:()=>b});const o=80,s=/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;
function a(O){return z(k(b(d(O))),o)}function d(O){try{return JSON.stringify(O)??String(O)}catch{return"a value too deep\
 to show"}}function b(O){return O.replace(s,F=>`\\u{${(F.codePointAt(0)??0).toString(16)}}`)}function k(O){return O.replaceAll(
"##[","##\\u005b")}function z(O,F){return O.length<=F?O:`${O.slice(0,F-1).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}}),3733:((e,t,r)=>{
r.d(t,{G:()=>s,U:()=>o});const o=a=>({kind:"value",value:a}),s=a=>({kind:"invalid",problem:a})}),9840:((e,t,r)=>{r.d(t,{
$D:()=>s,Bk:()=>b,Zq:()=>O});var o=r(3733);const s=10,a="give the address of the Phaset API, such as https://phaset.exam\
ple.com/api",d=/\s|\\|^\/|^https?:(?!\/\/[^/])/i;function b(B){if(d.test(B))return(0,o.G)(`is not a URL; ${a}`);const L=/^[a-z][a-z0-9+.-]*:\/\//i.
test(B)?B:`https://${B}`;if(!URL.canParse(L))return(0,o.G)(`is not a URL; ${a}`);const ne=new URL(L),Q=k(ne);if(Q!==void 0)
return(0,o.G)(Q);const K=ne.pathname.replace(/\/+$/,"").replace(/\/+integration$/,"").replace(/\/+$/,"");return(0,o.U)({
origin:new URL(ne.origin),prefix:K,inTheClear:ne.protocol==="http:"&&!z(ne.hostname)})}function k(B){if(B.protocol!=="ht\
tps:"&&B.protocol!=="http:")return`has the scheme ${B.protocol.slice(0,-1)}; it takes https or http`;if(B.username!==""||
B.password!=="")return"holds a user name or password; give a gateway's credentials in the input headers";if(B.search!==""||
B.hash!=="")return`has a "?" or "#" part; ${a}`;if(/\/integration\/(?:event|record|standards|baselines)(?:\/|$)/.test(B.
pathname))return`goes beyond /integration; ${a}, and the IDs and the token in inputs of their own`}function z(B){return B===
"localhost"||B==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(B)}function O({prefix:B},L,{orgId:ne,recordId:Q,token:K}){const Ee=typeof L==
"string"?[L,ne,Q,K]:["baselines",ne,L.baselineId,Q,K];return`${B}/integration/${Ee.map(F).join("/")}`}function F(B){const L=encodeURIComponent(
B.toWellFormed());return/^\.{1,2}$/.test(L)?L.replaceAll(".","%2E"):L}}),8461:((e,t,r)=>{r.r(t),r.d(t,{decideStandardsFailure:()=>d,
describeMisses:()=>b,putStatusWords:()=>a,toStandardsResult:()=>s});const o={pass:"pass",warning:"warn",failure:"fail"};
function s(k){const z=O=>k.filter(F=>F.status===O).length;return{passes:z("pass"),warnings:z("warning"),failures:z("fail\
ure"),results:k.map(({name:O,message:F,path:B,status:L})=>({name:O,message:F,path:B,status:L}))}}function a(k,z){if(z===
"documented")return k;const O=k.results.map(F=>({...F,status:o[F.status]}));return{...k,results:O}}function d(k,z){switch(z){case"\
never":return[];case"failure":return k.filter(O=>O.status==="failure");case"warning":return k.filter(O=>O.status!=="pass")}}
function b(k){const z=k.filter(F=>F.status==="failure"),O=k.filter(F=>F.status==="warning");return[...z,...O].map(F=>({kind:"\
check",level:F.status==="failure"?"error":"warning",title:`Standards: ${F.name}`,message:`${F.remedy} (${F.message})`,...F.
file!==void 0&&{file:F.file},...F.line!==void 0&&{line:F.line}}))}}),7351:((e,t,r)=>{r.d(t,{h:()=>s,k:()=>a});const o=()=>r.
e(752).then(r.t.bind(r,6752,19));async function s(d,b){return(await o()).fetch(d,b)}class a{#e;#t;constructor(b){this.#e=
b}dispatch(b,k){return this.#n().then(z=>z.dispatch(b,k),z=>k.onError?.(z)),!0}async close(){await(await this.#t)?.close()}async destroy(){
await(await this.#t)?.destroy()}#n(){return this.#t??=o().then(({ProxyAgent:b})=>new b(this.#e)),this.#t}}}),2613:(e=>{e.
exports=he(import.meta.url)("assert")}),6982:(e=>{e.exports=he(import.meta.url)("crypto")}),4434:(e=>{e.exports=he(import.meta.
url)("events")}),9896:(e=>{e.exports=he(import.meta.url)("fs")}),8611:(e=>{e.exports=he(import.meta.url)("http")}),5692:(e=>{
e.exports=he(import.meta.url)("https")}),9278:(e=>{e.exports=he(import.meta.url)("net")}),4589:(e=>{e.exports=he(import.meta.
url)("node:assert")}),6698:(e=>{e.exports=he(import.meta.url)("node:async_hooks")}),4573:(e=>{e.exports=he(import.meta.url)(
"node:buffer")}),7540:(e=>{e.exports=he(import.meta.url)("node:console")}),7598:(e=>{e.exports=he(import.meta.url)("node\
:crypto")}),3053:(e=>{e.exports=he(import.meta.url)("node:diagnostics_channel")}),610:(e=>{e.exports=he(import.meta.url)(
"node:dns")}),8474:(e=>{e.exports=he(import.meta.url)("node:events")}),3024:(e=>{e.exports=he(import.meta.url)("node:fs")}),
1455:(e=>{e.exports=he(import.meta.url)("node:fs/promises")}),7067:(e=>{e.exports=he(import.meta.url)("node:http")}),2467:(e=>{
e.exports=he(import.meta.url)("node:http2")}),7030:(e=>{e.exports=he(import.meta.url)("node:net")}),6760:(e=>{e.exports=
he(import.meta.url)("node:path")}),643:(e=>{e.exports=he(import.meta.url)("node:perf_hooks")}),1792:(e=>{e.exports=he(import.meta.
url)("node:querystring")}),7075:(e=>{e.exports=he(import.meta.url)("node:stream")}),8321:(e=>{e.exports=he(import.meta.url)(
"node:stream/consumers")}),8500:(e=>{e.exports=he(import.meta.url)("node:timers/promises")}),1692:(e=>{e.exports=he(import.meta.
url)("node:tls")}),3136:(e=>{e.exports=he(import.meta.url)("node:url")}),7975:(e=>{e.exports=he(import.meta.url)("node:u\
til")}),3429:(e=>{e.exports=he(import.meta.url)("node:util/types")}),5919:(e=>{e.exports=he(import.meta.url)("node:worke\
r_threads")}),8522:(e=>{e.exports=he(import.meta.url)("node:zlib")}),857:(e=>{e.exports=he(import.meta.url)("os")}),6928:(e=>{
e.exports=he(import.meta.url)("path")}),2203:(e=>{e.exports=he(import.meta.url)("stream")}),3193:(e=>{e.exports=he(import.meta.
url)("string_decoder")}),4756:(e=>{e.exports=he(import.meta.url)("tls")}),9023:(e=>{e.exports=he(import.meta.url)("util")}),
6288:((e,t,r)=>{r.d(t,{Yz:()=>pr,N4:()=>Mn,z3:()=>In,V4:()=>fe,pq:()=>hr,lm:()=>Rn,C1:()=>rn,uH:()=>Ge,Pq:()=>N,Oh:()=>Cn,
z:()=>S,$e:()=>xn});var o=r(857);function s(v){return v==null?"":typeof v=="string"||v instanceof String?v:JSON.stringify(
v)}function a(v){return Object.keys(v).length?{title:v.title,file:v.file,line:v.startLine,endLine:v.endLine,col:v.startColumn,
endColumn:v.endColumn}:{}}function d(v,p,g){const $=new z(v,p,g);process.stdout.write($.toString()+o.EOL)}function b(v,p=""){
d(v,{},p)}const k="::";class z{constructor(p,g,$){p||(p="missing.command"),this.command=p,this.properties=g,this.message=
$}toString(){let p=k+this.command;if(this.properties&&Object.keys(this.properties).length>0){p+=" ";let g=!0;for(const $ in this.
properties)if(this.properties.hasOwnProperty($)){const Z=this.properties[$];Z&&(g?g=!1:p+=",",p+=`${$}=${F(Z)}`)}}return p+=
`${k}${O(this.message)}`,p}}function O(v){return s(v).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function F(v){
return s(v).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var B=r(
6982),L=r(9896);function ne(v,p){const g=process.env[`GITHUB_${v}`];if(!g)throw new Error(`Unable to find environment va\
riable for file command ${v}`);if(!L.existsSync(g))throw new Error(`Missing file at path: ${g}`);L.appendFileSync(g,`${s(
p)}${o.EOL}`,{encoding:"utf8"})}function Q(v,p){const g=`ghadelimiter_${B.randomUUID()}`,$=s(p);if(v.includes(g))throw new Error(
`Unexpected input: name should not contain the delimiter "${g}"`);if($.includes(g))throw new Error(`Unexpected input: va\
lue should not contain the delimiter "${g}"`);return`${v}<<${g}${o.EOL}${$}${o.EOL}${g}`}var K=r(6928),Ee=r(4942),Ae=function(v,p,g,$){
function Z(I){return I instanceof g?I:new g(function(U){U(I)})}return new(g||(g=Promise))(function(I,U){function de(V){try{
Y($.next(V))}catch(_e){U(_e)}}function Se(V){try{Y($.throw(V))}catch(_e){U(_e)}}function Y(V){V.done?I(V.value):Z(V.value).
then(de,Se)}Y(($=$.apply(v,p||[])).next())})};class Oe{constructor(p,g){this.username=p,this.password=g}prepareRequest(p){
if(!p.headers)throw Error("The request has no headers");p.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.
password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return Ae(this,void 0,void 0,
function*(){throw new Error("not implemented")})}}class le{constructor(p){this.token=p}prepareRequest(p){if(!p.headers)throw Error(
"The request has no headers");p.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return Ae(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class ee{constructor(p){this.token=p}prepareRequest(p){
if(!p.headers)throw Error("The request has no headers");p.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).
toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return Ae(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}var oe=function(v,p,g,$){function Z(I){return I instanceof g?I:new g(function(U){U(
I)})}return new(g||(g=Promise))(function(I,U){function de(V){try{Y($.next(V))}catch(_e){U(_e)}}function Se(V){try{Y($.throw(
V))}catch(_e){U(_e)}}function Y(V){V.done?I(V.value):Z(V.value).then(de,Se)}Y(($=$.apply(v,p||[])).next())})};class ae{static createHttpClient(p=!0,g=10){
const $={allowRetries:p,maxRetries:g};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(ae.getRequestToken())],
$)}static getRequestToken(){const p=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!p)throw new Error("Unable to get ACTI\
ONS_ID_TOKEN_REQUEST_TOKEN env variable");return p}static getIDTokenUrl(){const p=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
if(!p)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return p}static getCall(p){return oe(this,
void 0,void 0,function*(){var g;const I=(g=(yield ae.createHttpClient().getJson(p).catch(U=>{throw new Error(`Failed to \
get ID Token. 
 
        Error Code : ${U.statusCode}
 
        Error Message: ${U.message}`)})).result)===null||g===void 0?void 0:g.value;if(!I)throw new Error("Response json \
body do not have ID Token field");return I})}static getIDToken(p){return oe(this,void 0,void 0,function*(){try{let g=ae.
getIDTokenUrl();if(p){const Z=encodeURIComponent(p);g=`${g}&audience=${Z}`}debug(`ID token url is ${g}`);const $=yield ae.
getCall(g);return setSecret($),$}catch(g){throw new Error(`Error message: ${g.message}`)}})}}var be=function(v,p,g,$){function Z(I){
return I instanceof g?I:new g(function(U){U(I)})}return new(g||(g=Promise))(function(I,U){function de(V){try{Y($.next(V))}catch(_e){
U(_e)}}function Se(V){try{Y($.throw(V))}catch(_e){U(_e)}}function Y(V){V.done?I(V.value):Z(V.value).then(de,Se)}Y(($=$.apply(
v,p||[])).next())})};const{access:ce,appendFile:ge,writeFile:te}=L.promises,R="GITHUB_STEP_SUMMARY",C="https://docs.gith\
ub.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class T{constructor(){this._buffer=
""}filePath(){return be(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const p=process.env[R];if(!p)
throw new Error(`Unable to find environment variable for $${R}. Check if your runtime environment supports job summaries\
.`);try{yield ce(p,L.constants.R_OK|L.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${p}'. Chec\
k if the file has correct read/write permissions.`)}return this._filePath=p,this._filePath})}wrap(p,g,$={}){const Z=Object.
entries($).map(([I,U])=>` ${I}="${U}"`).join("");return g?`<${p}${Z}>${g}</${p}>`:`<${p}${Z}>`}write(p){return be(this,void 0,
void 0,function*(){const g=!!p?.overwrite,$=yield this.filePath();return yield(g?te:ge)($,this._buffer,{encoding:"utf8"}),
this.emptyBuffer()})}clear(){return be(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){
return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(p,g=!1){
return this._buffer+=p,g?this.addEOL():this}addEOL(){return this.addRaw(o.EOL)}addCodeBlock(p,g){const $=Object.assign({},
g&&{lang:g}),Z=this.wrap("pre",this.wrap("code",p),$);return this.addRaw(Z).addEOL()}addList(p,g=!1){const $=g?"ol":"ul",
Z=p.map(U=>this.wrap("li",U)).join(""),I=this.wrap($,Z);return this.addRaw(I).addEOL()}addTable(p){const g=p.map(Z=>{const I=Z.
map(U=>{if(typeof U=="string")return this.wrap("td",U);const{header:de,data:Se,colspan:Y,rowspan:V}=U,_e=de?"th":"td",on=Object.
assign(Object.assign({},Y&&{colspan:Y}),V&&{rowspan:V});return this.wrap(_e,Se,on)}).join("");return this.wrap("tr",I)}).
join(""),$=this.wrap("table",g);return this.addRaw($).addEOL()}addDetails(p,g){const $=this.wrap("details",this.wrap("su\
mmary",p)+g);return this.addRaw($).addEOL()}addImage(p,g,$){const{width:Z,height:I}=$||{},U=Object.assign(Object.assign(
{},Z&&{width:Z}),I&&{height:I}),de=this.wrap("img",null,Object.assign({src:p,alt:g},U));return this.addRaw(de).addEOL()}addHeading(p,g){
const $=`h${g}`,Z=["h1","h2","h3","h4","h5","h6"].includes($)?$:"h1",I=this.wrap(Z,p);return this.addRaw(I).addEOL()}addSeparator(){
const p=this.wrap("hr",null);return this.addRaw(p).addEOL()}addBreak(){const p=this.wrap("br",null);return this.addRaw(p).
addEOL()}addQuote(p,g){const $=Object.assign({},g&&{cite:g}),Z=this.wrap("blockquote",p,$);return this.addRaw(Z).addEOL()}addLink(p,g){
const $=this.wrap("a",p,{href:g});return this.addRaw($).addEOL()}}const P=new T,E=null,S=P;function j(v){return v.replace(
/[\\]/g,"/")}function X(v){return v.replace(/[/]/g,"\\")}function ie(v){return v.replace(/[/\\]/g,path.sep)}var re=r(3193),
ke=r(4434);const we=he(import.meta.url)("child_process");var qe=r(2613),Ye=function(v,p,g,$){function Z(I){return I instanceof
g?I:new g(function(U){U(I)})}return new(g||(g=Promise))(function(I,U){function de(V){try{Y($.next(V))}catch(_e){U(_e)}}function Se(V){
try{Y($.throw(V))}catch(_e){U(_e)}}function Y(V){V.done?I(V.value):Z(V.value).then(de,Se)}Y(($=$.apply(v,p||[])).next())})};
const{chmod:ar,copyFile:bn,lstat:Le,mkdir:$n,open:kn,readdir:Rt,rename:Sn,rm:En,rmdir:ur,stat:ut,symlink:gt,unlink:cr}=L.
promises,ct=process.platform==="win32";function Ht(v){return Ye(this,void 0,void 0,function*(){const p=yield fs.promises.
readlink(v);return ct&&!p.endsWith("\\")?`${p}\\`:p})}const dr=268435456,lr=L.constants.O_RDONLY;function zn(v){return Ye(
this,void 0,void 0,function*(){try{yield ut(v)}catch(p){if(p.code==="ENOENT")return!1;throw p}return!0})}function fr(v){
return Ye(this,arguments,void 0,function*(p,g=!1){return(g?yield ut(p):yield Le(p)).isDirectory()})}function Ct(v){if(v=
Mt(v),!v)throw new Error('isRooted() parameter "p" cannot be empty');return ct?v.startsWith("\\")||/^[A-Z]:/i.test(v):v.
startsWith("/")}function wt(v,p){return Ye(this,void 0,void 0,function*(){let g;try{g=yield ut(v)}catch(Z){Z.code!=="ENO\
ENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${v}': ${Z}`)}if(g&&g.isFile()){if(ct){
const Z=K.extname(v).toUpperCase();if(p.some(I=>I.toUpperCase()===Z))return v}else if(dt(g))return v}const $=v;for(const Z of p){
v=$+Z,g=void 0;try{g=yield ut(v)}catch(I){I.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if ex\
ecutable file exists '${v}': ${I}`)}if(g&&g.isFile()){if(ct){try{const I=K.dirname(v),U=K.basename(v).toUpperCase();for(const de of yield Rt(
I))if(U===de.toUpperCase()){v=K.join(I,de);break}}catch(I){console.log(`Unexpected error attempting to determine the act\
ual case of the file '${v}': ${I}`)}return v}else if(dt(g))return v}}return""})}function Mt(v){return v=v||"",ct?(v=v.replace(
/\//g,"\\"),v.replace(/\\\\+/g,"\\")):v.replace(/\/\/+/g,"/")}function dt(v){return(v.mode&1)>0||(v.mode&8)>0&&process.getgid!==
void 0&&v.gid===process.getgid()||(v.mode&64)>0&&process.getuid!==void 0&&v.uid===process.getuid()}function An(){var v;return(v=
process.env.COMSPEC)!==null&&v!==void 0?v:"cmd.exe"}var Xe=function(v,p,g,$){function Z(I){return I instanceof g?I:new g(
function(U){U(I)})}return new(g||(g=Promise))(function(I,U){function de(V){try{Y($.next(V))}catch(_e){U(_e)}}function Se(V){
try{Y($.throw(V))}catch(_e){U(_e)}}function Y(V){V.done?I(V.value):Z(V.value).then(de,Se)}Y(($=$.apply(v,p||[])).next())})};
function On(v,p){return Xe(this,arguments,void 0,function*(g,$,Z={}){const{force:I,recursive:U,copySourceDirectory:de}=Kt(
Z),Se=(yield ioUtil.exists($))?yield ioUtil.stat($):null;if(Se&&Se.isFile()&&!I)return;const Y=Se&&Se.isDirectory()&&de?
path.join($,path.basename(g)):$;if(!(yield ioUtil.exists(g)))throw new Error(`no such file or directory: ${g}`);if((yield ioUtil.
stat(g)).isDirectory())if(U)yield Jt(g,Y,0,I);else throw new Error(`Failed to copy. ${g} is a directory, but tried to co\
py without recursive flag.`);else{if(path.relative(g,Y)==="")throw new Error(`'${Y}' and '${g}' are the same file`);yield kt(
g,Y,I)}})}function Tn(v,p){return Xe(this,arguments,void 0,function*(g,$,Z={}){if(yield ioUtil.exists($)){let I=!0;if((yield ioUtil.
isDirectory($))&&($=path.join($,path.basename(g)),I=yield ioUtil.exists($)),I)if(Z.force==null||Z.force)yield bt($);else
throw new Error("Destination already exists")}yield $t(path.dirname($)),yield ioUtil.rename(g,$)})}function bt(v){return Xe(
this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(v))throw new Error('File path must not contain `*`, \
`"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(v,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(p){throw new Error(
`File was unable to be removed ${p}`)}})}function $t(v){return Xe(this,void 0,void 0,function*(){ok(v,"a path argument m\
ust be provided"),yield ioUtil.mkdir(v,{recursive:!0})})}function _t(v,p){return Xe(this,void 0,void 0,function*(){if(!v)
throw new Error("parameter 'tool' is required");if(p){const $=yield _t(v,!1);if(!$)throw ct?new Error(`Unable to locate \
executable file: ${v}. Please verify either the file path exists or the file can be found within a directory specified b\
y the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable \
to locate executable file: ${v}. Please verify either the file path exists or the file can be found within a directory s\
pecified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return $}const g=yield Vt(
v);return g&&g.length>0?g[0]:""})}function Vt(v){return Xe(this,void 0,void 0,function*(){if(!v)throw new Error("paramet\
er 'tool' is required");const p=[];if(ct&&process.env.PATHEXT)for(const Z of process.env.PATHEXT.split(K.delimiter))Z&&p.
push(Z);if(Ct(v)){const Z=yield wt(v,p);return Z?[Z]:[]}if(v.includes(K.sep))return[];const g=[];if(process.env.PATH)for(const Z of process.
env.PATH.split(K.delimiter))Z&&g.push(Z);const $=[];for(const Z of g){const I=yield wt(K.join(Z,v),p);I&&$.push(I)}return $})}
function Kt(v){const p=v.force==null?!0:v.force,g=!!v.recursive,$=v.copySourceDirectory==null?!0:!!v.copySourceDirectory;
return{force:p,recursive:g,copySourceDirectory:$}}function Jt(v,p,g,$){return Xe(this,void 0,void 0,function*(){if(g>=255)
return;g++,yield $t(p);const Z=yield ioUtil.readdir(v);for(const I of Z){const U=`${v}/${I}`,de=`${p}/${I}`;(yield ioUtil.
lstat(U)).isDirectory()?yield Jt(U,de,g,$):yield kt(U,de,$)}yield ioUtil.chmod(p,(yield ioUtil.stat(v)).mode)})}function kt(v,p,g){
return Xe(this,void 0,void 0,function*(){if((yield ioUtil.lstat(v)).isSymbolicLink()){try{yield ioUtil.lstat(p),yield ioUtil.
unlink(p)}catch(Z){Z.code==="EPERM"&&(yield ioUtil.chmod(p,"0666"),yield ioUtil.unlink(p))}const $=yield ioUtil.readlink(
v);yield ioUtil.symlink($,p,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(p))||g)&&(yield ioUtil.copyFile(
v,p))})}const G=he(import.meta.url)("timers");var Nt=function(v,p,g,$){function Z(I){return I instanceof g?I:new g(function(U){
U(I)})}return new(g||(g=Promise))(function(I,U){function de(V){try{Y($.next(V))}catch(_e){U(_e)}}function Se(V){try{Y($.
throw(V))}catch(_e){U(_e)}}function Y(V){V.done?I(V.value):Z(V.value).then(de,Se)}Y(($=$.apply(v,p||[])).next())})};const Pe=process.
platform==="win32";class Yt extends ke.EventEmitter{constructor(p,g,$){if(super(),!p)throw new Error("Parameter 'toolPat\
h' cannot be null or empty.");this.toolPath=p,this.args=g||[],this.options=$||{}}_debug(p){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(p)}_getCommandString(p,g){const $=this._getSpawnFileName(),Z=this.
_getSpawnArgs(p);let I=g?"":"[command]";if(Pe)if(this._isCmdFile()){I+=$;for(const U of Z)I+=` ${U}`}else if(p.windowsVerbatimArguments){
I+=`"${$}"`;for(const U of Z)I+=` ${U}`}else{I+=this._windowsQuoteCmdArg($);for(const U of Z)I+=` ${this._windowsQuoteCmdArg(
U)}`}else{I+=$;for(const U of Z)I+=` ${U}`}return I}_processLineBuffer(p,g,$){try{let Z=g+p.toString(),I=Z.indexOf(o.EOL);
for(;I>-1;){const U=Z.substring(0,I);$(U),Z=Z.substring(I+o.EOL.length),I=Z.indexOf(o.EOL)}return Z}catch(Z){return this.
_debug(`error processing line. Failed with error ${Z}`),""}}_getSpawnFileName(){return Pe&&this._isCmdFile()?process.env.
COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(p){if(Pe&&this._isCmdFile()){let g=`/D /S /C "${this._windowsQuoteCmdArg(
this.toolPath)}`;for(const $ of this.args)g+=" ",g+=p.windowsVerbatimArguments?$:this._windowsQuoteCmdArg($);return g+='\
"',[g]}return this.args}_endsWith(p,g){return p.endsWith(g)}_isCmdFile(){const p=this.toolPath.toUpperCase();return this.
_endsWith(p,".CMD")||this._endsWith(p,".BAT")}_windowsQuoteCmdArg(p){if(!this._isCmdFile())return this._uvQuoteCmdArg(p);
if(!p)return'""';const g=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let $=!1;
for(const U of p)if(g.some(de=>de===U)){$=!0;break}if(!$)return p;let Z='"',I=!0;for(let U=p.length;U>0;U--)Z+=p[U-1],I&&
p[U-1]==="\\"?Z+="\\":p[U-1]==='"'?(I=!0,Z+='"'):I=!1;return Z+='"',Z.split("").reverse().join("")}_uvQuoteCmdArg(p){if(!p)
return'""';if(!p.includes(" ")&&!p.includes("	")&&!p.includes('"'))return p;if(!p.includes('"')&&!p.includes("\\"))return`\
"${p}"`;let g='"',$=!0;for(let Z=p.length;Z>0;Z--)g+=p[Z-1],$&&p[Z-1]==="\\"?g+="\\":p[Z-1]==='"'?($=!0,g+="\\"):$=!1;return g+=
'"',g.split("").reverse().join("")}_cloneExecOptions(p){p=p||{};const g={cwd:p.cwd||process.cwd(),env:p.env||process.env,
silent:p.silent||!1,windowsVerbatimArguments:p.windowsVerbatimArguments||!1,failOnStdErr:p.failOnStdErr||!1,ignoreReturnCode:p.
ignoreReturnCode||!1,delay:p.delay||1e4};return g.outStream=p.outStream||process.stdout,g.errStream=p.errStream||process.
stderr,g}_getSpawnOptions(p,g){p=p||{};const $={};return $.cwd=p.cwd,$.env=p.env,$.windowsVerbatimArguments=p.windowsVerbatimArguments||
this._isCmdFile(),p.windowsVerbatimArguments&&($.argv0=`"${g}"`),$}exec(){return Nt(this,void 0,void 0,function*(){return!Ct(
this.toolPath)&&(this.toolPath.includes("/")||Pe&&this.toolPath.includes("\\"))&&(this.toolPath=K.resolve(process.cwd(),
this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield _t(this.toolPath,!0),new Promise((p,g)=>Nt(this,void 0,
void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const Y of this.args)this._debug(
`   ${Y}`);const $=this._cloneExecOptions(this.options);!$.silent&&$.outStream&&$.outStream.write(this._getCommandString(
$)+o.EOL);const Z=new vt($,this.toolPath);if(Z.on("debug",Y=>{this._debug(Y)}),this.options.cwd&&!(yield zn(this.options.
cwd)))return g(new Error(`The cwd: ${this.options.cwd} does not exist!`));const I=this._getSpawnFileName(),U=we.spawn(I,
this._getSpawnArgs($),this._getSpawnOptions(this.options,I));let de="";U.stdout&&U.stdout.on("data",Y=>{this.options.listeners&&
this.options.listeners.stdout&&this.options.listeners.stdout(Y),!$.silent&&$.outStream&&$.outStream.write(Y),de=this._processLineBuffer(
Y,de,V=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(V)})});let Se="";if(U.stderr&&
U.stderr.on("data",Y=>{Z.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.
stderr(Y),!$.silent&&$.errStream&&$.outStream&&($.failOnStdErr?$.errStream:$.outStream).write(Y),Se=this._processLineBuffer(
Y,Se,V=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(V)})}),U.on("error",Y=>{
Z.processError=Y.message,Z.processExited=!0,Z.processClosed=!0,Z.CheckComplete()}),U.on("exit",Y=>{Z.processExitCode=Y,Z.
processExited=!0,this._debug(`Exit code ${Y} received from tool '${this.toolPath}'`),Z.CheckComplete()}),U.on("close",Y=>{
Z.processExitCode=Y,Z.processExited=!0,Z.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}\
'`),Z.CheckComplete()}),Z.on("done",(Y,V)=>{de.length>0&&this.emit("stdline",de),Se.length>0&&this.emit("errline",Se),U.
removeAllListeners(),Y?g(Y):p(V)}),this.options.input){if(!U.stdin)throw new Error("child process missing stdin");U.stdin.
end(this.options.input)}}))})}}function Xt(v){const p=[];let g=!1,$=!1,Z="";function I(U){$&&U!=='"'&&(Z+="\\"),Z+=U,$=!1}
for(let U=0;U<v.length;U++){const de=v.charAt(U);if(de==='"'){$?I(de):g=!g;continue}if(de==="\\"&&$){I(de);continue}if(de===
"\\"&&g){$=!0;continue}if(de===" "&&!g){Z.length>0&&(p.push(Z),Z="");continue}I(de)}return Z.length>0&&p.push(Z.trim()),
p}class vt extends ke.EventEmitter{constructor(p,g){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=
0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!g)throw new Error("toolPath\
 must not be empty");this.options=p,this.toolPath=g,p.delay&&(this.delay=p.delay)}CheckComplete(){this.done||(this.processClosed?
this._setResult():this.processExited&&(this.timeout=(0,G.setTimeout)(vt.HandleTimeout,this.delay,this)))}_debug(p){this.
emit("debug",p)}_setResult(){let p;this.processExited&&(this.processError?p=new Error(`There was an error when attemptin\
g to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):
this.processExitCode!==0&&!this.options.ignoreReturnCode?p=new Error(`The process '${this.toolPath}' failed with exit co\
de ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(p=new Error(`The process '${this.toolPath}'\
 failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=
null),this.done=!0,this.emit("done",p,this.processExitCode)}static HandleTimeout(p){if(!p.done){if(!p.processClosed&&p.processExited){
const g=`The STDIO streams did not close within ${p.delay/1e3} seconds of the exit event from process '${p.toolPath}'. T\
his may indicate a child process inherited the STDIO streams and has not yet exited.`;p._debug(g)}p._setResult()}}}var St=function(v,p,g,$){
function Z(I){return I instanceof g?I:new g(function(U){U(I)})}return new(g||(g=Promise))(function(I,U){function de(V){try{
Y($.next(V))}catch(_e){U(_e)}}function Se(V){try{Y($.throw(V))}catch(_e){U(_e)}}function Y(V){V.done?I(V.value):Z(V.value).
then(de,Se)}Y(($=$.apply(v,p||[])).next())})};function rt(v,p,g){return St(this,void 0,void 0,function*(){const $=tr.argStringToArray(
v);if($.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const Z=$[0];return p=$.slice(1).
concat(p||[]),new tr.ToolRunner(Z,p,g).exec()})}function Pn(v,p,g){return St(this,void 0,void 0,function*(){var $,Z;let I="",
U="";const de=new StringDecoder("utf8"),Se=new StringDecoder("utf8"),Y=($=g?.listeners)===null||$===void 0?void 0:$.stdout,
V=(Z=g?.listeners)===null||Z===void 0?void 0:Z.stderr,_e=q=>{U+=Se.write(q),V&&V(q)},on=q=>{I+=de.write(q),Y&&Y(q)},h=Object.
assign(Object.assign({},g?.listeners),{stdout:on,stderr:_e}),m=yield rt(v,p,Object.assign(Object.assign({},g),{listeners:h}));
return I+=de.end(),U+=Se.end(),{exitCode:m,stdout:I,stderr:U}})}var Et=function(v,p,g,$){function Z(I){return I instanceof
g?I:new g(function(U){U(I)})}return new(g||(g=Promise))(function(I,U){function de(V){try{Y($.next(V))}catch(_e){U(_e)}}function Se(V){
try{Y($.throw(V))}catch(_e){U(_e)}}function Y(V){V.done?I(V.value):Z(V.value).then(de,Se)}Y(($=$.apply(v,p||[])).next())})};
const Qt=()=>Et(void 0,void 0,void 0,function*(){const{stdout:v}=yield exec.getExecOutput('powershell -command "(Get-Cim\
Instance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:p}=yield exec.getExecOutput('powershell\
 -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:p.trim(),version:v.
trim()}}),Dt=()=>Et(void 0,void 0,void 0,function*(){var v,p,g,$;const{stdout:Z}=yield exec.getExecOutput("sw_vers",void 0,
{silent:!0}),I=(p=(v=Z.match(/ProductVersion:\s*(.+)/))===null||v===void 0?void 0:v[1])!==null&&p!==void 0?p:"";return{name:($=
(g=Z.match(/ProductName:\s*(.+)/))===null||g===void 0?void 0:g[1])!==null&&$!==void 0?$:"",version:I}}),lt=()=>Et(void 0,
void 0,void 0,function*(){const{stdout:v}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[p,g]=v.trim().
split(`
`);return{name:p,version:g}}),Me=o.platform(),en=o.arch(),zt=Me==="win32",Qe=Me==="darwin",tn=Me==="linux";function Zn(){
return Et(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield zt?Qt():Qe?Dt():lt()),{platform:Me,
arch:en,isWindows:zt,isMacOS:Qe,isLinux:tn})})}var f=function(v,p,g,$){function Z(I){return I instanceof g?I:new g(function(U){
U(I)})}return new(g||(g=Promise))(function(I,U){function de(V){try{Y($.next(V))}catch(_e){U(_e)}}function Se(V){try{Y($.
throw(V))}catch(_e){U(_e)}}function Y(V){V.done?I(V.value):Z(V.value).then(de,Se)}Y(($=$.apply(v,p||[])).next())})},y;(function(v){
v[v.Success=0]="Success",v[v.Failure=1]="Failure"})(y||(y={}));function A(v,p){const g=toCommandValue(p);if(process.env[v]=
g,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",prepareKeyValueMessage(v,p));issueCommand("set-env",{name:v},
g)}function N(v){d("add-mask",{},v)}function ue(v){process.env.GITHUB_PATH||""?issueFileCommand("PATH",v):issueCommand("\
add-path",{},v),process.env.PATH=`${v}${path.delimiter}${process.env.PATH}`}function fe(v,p){const g=process.env[`INPUT_${v.
replace(/ /g,"_").toUpperCase()}`]||"";if(p&&p.required&&!g)throw new Error(`Input required and not supplied: ${v}`);return p&&
p.trimWhitespace===!1?g:g.trim()}function We(v,p){const g=fe(v,p).split(`
`).filter($=>$!=="");return p&&p.trimWhitespace===!1?g:g.map($=>$.trim())}function Ne(v,p){const g=["true","True","TRUE"],
$=["false","False","FALSE"],Z=fe(v,p);if(g.includes(Z))return!0;if($.includes(Z))return!1;throw new TypeError(`Input doe\
s not meet YAML 1.2 "Core Schema" specification: ${v}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Ge(v,p){if(process.env.GITHUB_OUTPUT||
"")return ne("OUTPUT",Q(v,p));process.stdout.write(o.EOL),d("set-output",{name:v},s(p))}function nn(v){issue("echo",v?"o\
n":"off")}function rn(v){process.exitCode=y.Failure,In(v)}function po(){return process.env.RUNNER_DEBUG==="1"}function pr(v){
d("debug",{},v)}function In(v,p={}){d("error",a(p),v instanceof Error?v.toString():v)}function xn(v,p={}){d("warning",a(
p),v instanceof Error?v.toString():v)}function Rn(v,p={}){d("notice",a(p),v instanceof Error?v.toString():v)}function hr(v){
process.stdout.write(v+o.EOL)}function Cn(v){b("group",v)}function Mn(){b("endgroup")}function ho(v,p){return f(this,void 0,
void 0,function*(){Cn(v);let g;try{g=yield p()}finally{Mn()}return g})}function mo(v,p){if(process.env.GITHUB_STATE||"")
return issueFileCommand("STATE",prepareKeyValueMessage(v,p));issueCommand("save-state",{name:v},toCommandValue(p))}function mr(v){
return process.env[`STATE_${v}`]||""}function yo(v){return f(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(
v)})}}),4942:((e,t,r)=>{r.d(t,{Qq:()=>ge});var o=r(8611),s=r.t(o,2),a=r(5692),d=r.t(a,2);function b(R){const C=R.protocol===
"https:";if(k(R))return;const T=C?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;
if(T)try{return new O(T)}catch{if(!T.startsWith("http://")&&!T.startsWith("https://"))return new O(`http://${T}`)}else return}
function k(R){if(!R.hostname)return!1;const C=R.hostname;if(z(C))return!0;const T=process.env.no_proxy||process.env.NO_PROXY||
"";if(!T)return!1;let P;R.port?P=Number(R.port):R.protocol==="http:"?P=80:R.protocol==="https:"&&(P=443);const E=[R.hostname.
toUpperCase()];typeof P=="number"&&E.push(`${E[0]}:${P}`);for(const S of T.split(",").map(j=>j.trim().toUpperCase()).filter(
j=>j))if(S==="*"||E.some(j=>j===S||j.endsWith(`.${S}`)||S.startsWith(".")&&j.endsWith(`${S}`)))return!0;return!1}function z(R){
const C=R.toLowerCase();return C==="localhost"||C.startsWith("127.")||C.startsWith("[::1]")||C.startsWith("[0:0:0:0:0:0:\
0:1]")}class O extends URL{constructor(C,T){super(C,T),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=
decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}
var F=r(770),B=r(7351),L=function(R,C,T,P){function E(S){return S instanceof T?S:new T(function(j){j(S)})}return new(T||
(T=Promise))(function(S,j){function X(ke){try{re(P.next(ke))}catch(we){j(we)}}function ie(ke){try{re(P.throw(ke))}catch(we){
j(we)}}function re(ke){ke.done?S(ke.value):E(ke.value).then(X,ie)}re((P=P.apply(R,C||[])).next())})},ne;(function(R){R[R.
OK=200]="OK",R[R.MultipleChoices=300]="MultipleChoices",R[R.MovedPermanently=301]="MovedPermanently",R[R.ResourceMoved=302]=
"ResourceMoved",R[R.SeeOther=303]="SeeOther",R[R.NotModified=304]="NotModified",R[R.UseProxy=305]="UseProxy",R[R.SwitchProxy=
306]="SwitchProxy",R[R.TemporaryRedirect=307]="TemporaryRedirect",R[R.PermanentRedirect=308]="PermanentRedirect",R[R.BadRequest=
400]="BadRequest",R[R.Unauthorized=401]="Unauthorized",R[R.PaymentRequired=402]="PaymentRequired",R[R.Forbidden=403]="Fo\
rbidden",R[R.NotFound=404]="NotFound",R[R.MethodNotAllowed=405]="MethodNotAllowed",R[R.NotAcceptable=406]="NotAcceptable",
R[R.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",R[R.RequestTimeout=408]="RequestTimeout",R[R.Conflict=
409]="Conflict",R[R.Gone=410]="Gone",R[R.TooManyRequests=429]="TooManyRequests",R[R.InternalServerError=500]="InternalSe\
rverError",R[R.NotImplemented=501]="NotImplemented",R[R.BadGateway=502]="BadGateway",R[R.ServiceUnavailable=503]="Servic\
eUnavailable",R[R.GatewayTimeout=504]="GatewayTimeout"})(ne||(ne={}));var Q;(function(R){R.Accept="accept",R.ContentType=
"content-type"})(Q||(Q={}));var K;(function(R){R.ApplicationJson="application/json"})(K||(K={}));function Ee(R){const C=pm.
getProxyUrl(new URL(R));return C?C.href:""}const Ae=[ne.MovedPermanently,ne.ResourceMoved,ne.SeeOther,ne.TemporaryRedirect,
ne.PermanentRedirect],Oe=[ne.BadGateway,ne.ServiceUnavailable,ne.GatewayTimeout],le=["OPTIONS","GET","DELETE","HEAD"],ee=10,
oe=5;class ae extends Error{constructor(C,T){super(C),this.name="HttpClientError",this.statusCode=T,Object.setPrototypeOf(
this,ae.prototype)}}class be{constructor(C){this.message=C}readBody(){return L(this,void 0,void 0,function*(){return new Promise(
C=>L(this,void 0,void 0,function*(){let T=Buffer.alloc(0);this.message.on("data",P=>{T=Buffer.concat([T,P])}),this.message.
on("end",()=>{C(T.toString())})}))})}readBodyBuffer(){return L(this,void 0,void 0,function*(){return new Promise(C=>L(this,
void 0,void 0,function*(){const T=[];this.message.on("data",P=>{T.push(P)}),this.message.on("end",()=>{C(Buffer.concat(T))})}))})}}
function ce(R){return new URL(R).protocol==="https:"}class ge{constructor(C,T,P){this._ignoreSslError=!1,this._allowRedirects=
!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this.
_disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(C),this.handlers=T||[],this.requestOptions=P,P&&(P.ignoreSslError!=
null&&(this._ignoreSslError=P.ignoreSslError),this._socketTimeout=P.socketTimeout,P.allowRedirects!=null&&(this._allowRedirects=
P.allowRedirects),P.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=P.allowRedirectDowngrade),P.maxRedirects!=
null&&(this._maxRedirects=Math.max(P.maxRedirects,0)),P.keepAlive!=null&&(this._keepAlive=P.keepAlive),P.allowRetries!=null&&
(this._allowRetries=P.allowRetries),P.maxRetries!=null&&(this._maxRetries=P.maxRetries))}options(C,T){return L(this,void 0,
void 0,function*(){return this.request("OPTIONS",C,null,T||{})})}get(C,T){return L(this,void 0,void 0,function*(){return this.
request("GET",C,null,T||{})})}del(C,T){return L(this,void 0,void 0,function*(){return this.request("DELETE",C,null,T||{})})}post(C,T,P){
return L(this,void 0,void 0,function*(){return this.request("POST",C,T,P||{})})}patch(C,T,P){return L(this,void 0,void 0,
function*(){return this.request("PATCH",C,T,P||{})})}put(C,T,P){return L(this,void 0,void 0,function*(){return this.request(
"PUT",C,T,P||{})})}head(C,T){return L(this,void 0,void 0,function*(){return this.request("HEAD",C,null,T||{})})}sendStream(C,T,P,E){
return L(this,void 0,void 0,function*(){return this.request(C,T,P,E)})}getJson(C){return L(this,arguments,void 0,function*(T,P={}){
P[Q.Accept]=this._getExistingOrDefaultHeader(P,Q.Accept,K.ApplicationJson);const E=yield this.get(T,P);return this._processResponse(
E,this.requestOptions)})}postJson(C,T){return L(this,arguments,void 0,function*(P,E,S={}){const j=JSON.stringify(E,null,
2);S[Q.Accept]=this._getExistingOrDefaultHeader(S,Q.Accept,K.ApplicationJson),S[Q.ContentType]=this._getExistingOrDefaultContentTypeHeader(
S,K.ApplicationJson);const X=yield this.post(P,j,S);return this._processResponse(X,this.requestOptions)})}putJson(C,T){return L(
this,arguments,void 0,function*(P,E,S={}){const j=JSON.stringify(E,null,2);S[Q.Accept]=this._getExistingOrDefaultHeader(
S,Q.Accept,K.ApplicationJson),S[Q.ContentType]=this._getExistingOrDefaultContentTypeHeader(S,K.ApplicationJson);const X=yield this.
put(P,j,S);return this._processResponse(X,this.requestOptions)})}patchJson(C,T){return L(this,arguments,void 0,function*(P,E,S={}){
const j=JSON.stringify(E,null,2);S[Q.Accept]=this._getExistingOrDefaultHeader(S,Q.Accept,K.ApplicationJson),S[Q.ContentType]=
this._getExistingOrDefaultContentTypeHeader(S,K.ApplicationJson);const X=yield this.patch(P,j,S);return this._processResponse(
X,this.requestOptions)})}request(C,T,P,E){return L(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Cli\
ent has already been disposed.");const S=new URL(T);let j=this._prepareRequest(C,S,E);const X=this._allowRetries&&le.includes(
C)?this._maxRetries+1:1;let ie=0,re;do{if(re=yield this.requestRaw(j,P),re&&re.message&&re.message.statusCode===ne.Unauthorized){
let we;for(const qe of this.handlers)if(qe.canHandleAuthentication(re)){we=qe;break}return we?we.handleAuthentication(this,
j,P):re}let ke=this._maxRedirects;for(;re.message.statusCode&&Ae.includes(re.message.statusCode)&&this._allowRedirects&&
ke>0;){const we=re.message.headers.location;if(!we)break;const qe=new URL(we);if(S.protocol==="https:"&&S.protocol!==qe.
protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not all\
owed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield re.
readBody(),qe.hostname!==S.hostname)for(const Ye in E)Ye.toLowerCase()==="authorization"&&delete E[Ye];j=this._prepareRequest(
C,qe,E),re=yield this.requestRaw(j,P),ke--}if(!re.message.statusCode||!Oe.includes(re.message.statusCode))return re;ie+=
1,ie<X&&(yield re.readBody(),yield this._performExponentialBackoff(ie))}while(ie<X);return re})}dispose(){this._agent&&this.
_agent.destroy(),this._disposed=!0}requestRaw(C,T){return L(this,void 0,void 0,function*(){return new Promise((P,E)=>{function S(j,X){
j?E(j):X?P(X):E(new Error("Unknown error"))}this.requestRawWithCallback(C,T,S)})})}requestRawWithCallback(C,T,P){typeof T==
"string"&&(C.options.headers||(C.options.headers={}),C.options.headers["Content-Length"]=Buffer.byteLength(T,"utf8"));let E=!1;
function S(ie,re){E||(E=!0,P(ie,re))}const j=C.httpModule.request(C.options,ie=>{const re=new be(ie);S(void 0,re)});let X;
j.on("socket",ie=>{X=ie}),j.setTimeout(this._socketTimeout||3*6e4,()=>{X&&X.end(),S(new Error(`Request timeout: ${C.options.
path}`))}),j.on("error",function(ie){S(ie)}),T&&typeof T=="string"&&j.write(T,"utf8"),T&&typeof T!="string"?(T.on("close",
function(){j.end()}),T.pipe(j)):j.end()}getAgent(C){const T=new URL(C);return this._getAgent(T)}getAgentDispatcher(C){const T=new URL(
C),P=b(T);if(P&&P.hostname)return this._getProxyAgentDispatcher(T,P)}_prepareRequest(C,T,P){const E={};E.parsedUrl=T;const S=E.
parsedUrl.protocol==="https:";E.httpModule=S?d:s;const j=S?443:80;if(E.options={},E.options.host=E.parsedUrl.hostname,E.
options.port=E.parsedUrl.port?parseInt(E.parsedUrl.port):j,E.options.path=(E.parsedUrl.pathname||"")+(E.parsedUrl.search||
""),E.options.method=C,E.options.headers=this._mergeHeaders(P),this.userAgent!=null&&(E.options.headers["user-agent"]=this.
userAgent),E.options.agent=this._getAgent(E.parsedUrl),this.handlers)for(const X of this.handlers)X.prepareRequest(E.options);
return E}_mergeHeaders(C){return this.requestOptions&&this.requestOptions.headers?Object.assign({},te(this.requestOptions.
headers),te(C||{})):te(C||{})}_getExistingOrDefaultHeader(C,T,P){let E;if(this.requestOptions&&this.requestOptions.headers){
const j=te(this.requestOptions.headers)[T];j&&(E=typeof j=="number"?j.toString():j)}const S=C[T];return S!==void 0?typeof S==
"number"?S.toString():S:E!==void 0?E:P}_getExistingOrDefaultContentTypeHeader(C,T){let P;if(this.requestOptions&&this.requestOptions.
headers){const S=te(this.requestOptions.headers)[Q.ContentType];S&&(typeof S=="number"?P=String(S):Array.isArray(S)?P=S.
join(", "):P=S)}const E=C[Q.ContentType];return E!==void 0?typeof E=="number"?String(E):Array.isArray(E)?E.join(", "):E:
P!==void 0?P:T}_getAgent(C){let T;const P=b(C),E=P&&P.hostname;if(this._keepAlive&&E&&(T=this._proxyAgent),E||(T=this._agent),
T)return T;const S=C.protocol==="https:";let j=100;if(this.requestOptions&&(j=this.requestOptions.maxSockets||o.globalAgent.
maxSockets),P&&P.hostname){const X={maxSockets:j,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(P.username||
P.password)&&{proxyAuth:`${P.username}:${P.password}`}),{host:P.hostname,port:P.port})};let ie;const re=P.protocol==="ht\
tps:";S?ie=re?F.httpsOverHttps:F.httpsOverHttp:ie=re?F.httpOverHttps:F.httpOverHttp,T=ie(X),this._proxyAgent=T}if(!T){const X={
keepAlive:this._keepAlive,maxSockets:j};T=S?new a.Agent(X):new o.Agent(X),this._agent=T}return S&&this._ignoreSslError&&
(T.options=Object.assign(T.options||{},{rejectUnauthorized:!1})),T}_getProxyAgentDispatcher(C,T){let P;if(this._keepAlive&&
(P=this._proxyAgentDispatcher),P)return P;const E=C.protocol==="https:";return P=new B.k(Object.assign({uri:T.href,pipelining:this.
_keepAlive?1:0},(T.username||T.password)&&{token:`Basic ${Buffer.from(`${T.username}:${T.password}`).toString("base64")}`})),
this._proxyAgentDispatcher=P,E&&this._ignoreSslError&&(P.options=Object.assign(P.options.requestTls||{},{rejectUnauthorized:!1})),
P}_getUserAgentWithOrchestrationId(C){const T=C||"actions/http-client",P=process.env.ACTIONS_ORCHESTRATION_ID;if(P){const E=P.
replace(/[^a-z0-9_.-]/gi,"_");return`${T} actions_orchestration_id/${E}`}return T}_performExponentialBackoff(C){return L(
this,void 0,void 0,function*(){C=Math.min(ee,C);const T=oe*Math.pow(2,C);return new Promise(P=>setTimeout(()=>P(),T))})}_processResponse(C,T){
return L(this,void 0,void 0,function*(){return new Promise((P,E)=>L(this,void 0,void 0,function*(){const S=C.message.statusCode||
0,j={statusCode:S,result:null,headers:{}};S===ne.NotFound&&P(j);function X(ke,we){if(typeof we=="string"){const qe=new Date(
we);if(!isNaN(qe.valueOf()))return qe}return we}let ie,re;try{re=yield C.readBody(),re&&re.length>0&&(T&&T.deserializeDates?
ie=JSON.parse(re,X):ie=JSON.parse(re),j.result=ie),j.headers=C.message.headers}catch{}if(S>299){let ke;ie&&ie.message?ke=
ie.message:re&&re.length>0?ke=re:ke=`Failed request: (${S})`;const we=new ae(ke,S);we.result=j.result,E(we)}else P(j)}))})}}
const te=R=>Object.keys(R).reduce((C,T)=>(C[T.toLowerCase()]=R[T],C),{})}),3305:((e,t,r)=>{r.d(t,{_L:()=>ut,FO:()=>I,qm:()=>_t,
LK:()=>kn,Zm:()=>bt,Eb:()=>Xt,m9:()=>vt,G8:()=>Mt,UI:()=>kt,F7:()=>Le,NC:()=>Vt,fU:()=>U,Fk:()=>rt,Rl:()=>B,em:()=>wt,q0:()=>Y,
mI:()=>V});var o=r(4890),s;const a=null,d=null;class b{constructor(){this._map=new WeakMap,this._idmap=new Map}add(m,...q){
const pe=q[0];return this._map.set(m,pe),pe&&typeof pe=="object"&&"id"in pe&&this._idmap.set(pe.id,m),this}clear(){return this.
_map=new WeakMap,this._idmap=new Map,this}remove(m){const q=this._map.get(m);return q&&typeof q=="object"&&"id"in q&&this.
_idmap.delete(q.id),this._map.delete(m),this}get(m){const q=m._zod.parent;if(q){const pe={...this.get(q)??{}};delete pe.
id;const Ie={...pe,...this._map.get(m)};return Object.keys(Ie).length?Ie:void 0}return this._map.get(m)}has(m){return this.
_map.has(m)}}function k(){return new b}(s=globalThis).__zod_globalRegistry??(s.__zod_globalRegistry=k());const z=globalThis.
__zod_globalRegistry;var O=r(4723);function F(h){return h.checks&&(h.checks=[...h.checks]),h}function B(h,m){return new h(
F({type:"string",...O.A2(m)}))}function L(h,m){return new h(F({type:"string",coerce:!0,...util.normalizeParams(m)}))}function ne(h,m){
return new h({type:"string",format:"email",check:"string_format",abort:!1,...util.normalizeParams(m)})}function Q(h,m){return new h(
{type:"string",format:"guid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function K(h,m){return new h({type:"\
string",format:"uuid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function Ee(h,m){return new h({type:"s\
tring",format:"uuid",check:"string_format",abort:!1,version:"v4",...util.normalizeParams(m)})}function Ae(h,m){return new h(
{type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...util.normalizeParams(m)})}function Oe(h,m){return new h(
{type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...util.normalizeParams(m)})}function le(h,m){return new h(
{type:"string",format:"url",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ee(h,m){return new h({type:"\
string",format:"emoji",check:"string_format",abort:!1,...util.normalizeParams(m)})}function oe(h,m){return new h({type:"\
string",format:"nanoid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ae(h,m){return new h({type:"\
string",format:"cuid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function be(h,m){return new h({type:"s\
tring",format:"cuid2",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ce(h,m){return new h({type:"s\
tring",format:"ulid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ge(h,m){return new h({type:"st\
ring",format:"xid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function te(h,m){return new h({type:"stri\
ng",format:"ksuid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function R(h,m){return new h({type:"strin\
g",format:"ipv4",check:"string_format",abort:!1,...util.normalizeParams(m)})}function C(h,m){return new h({type:"string",
format:"ipv6",check:"string_format",abort:!1,...util.normalizeParams(m)})}function T(h,m){return new h({type:"string",format:"\
mac",check:"string_format",abort:!1,...util.normalizeParams(m)})}function P(h,m){return new h({type:"string",format:"cid\
rv4",check:"string_format",abort:!1,...util.normalizeParams(m)})}function E(h,m){return new h({type:"string",format:"cid\
rv6",check:"string_format",abort:!1,...util.normalizeParams(m)})}function S(h,m){return new h({type:"string",format:"bas\
e64",check:"string_format",abort:!1,...util.normalizeParams(m)})}function j(h,m){return new h({type:"string",format:"bas\
e64url",check:"string_format",abort:!1,...util.normalizeParams(m)})}function X(h,m){return new h({type:"string",format:"\
e164",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ie(h,m){return new h({type:"string",format:"c\
redit_card",check:"string_format",abort:!1,...util.normalizeParams(m)})}function re(h,m){return new h({type:"string",format:"\
iban",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ke(h,m){return new h({type:"string",format:"j\
wt",check:"string_format",abort:!1,...util.normalizeParams(m)})}const we={Any:null,Minute:-1,Second:0,Millisecond:3,Microsecond:6};
function qe(h,m){return new h({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...util.
normalizeParams(m)})}function Ye(h,m){return new h({type:"string",format:"date",check:"string_format",...util.normalizeParams(
m)})}function ar(h,m){return new h({type:"string",format:"time",check:"string_format",precision:null,...util.normalizeParams(
m)})}function bn(h,m){return new h({type:"string",format:"duration",check:"string_format",...util.normalizeParams(m)})}function Le(h,m){
return new h(F({type:"number",checks:[],...O.A2(m)}))}function $n(h,m){return new h(F({type:"number",coerce:!0,checks:[],
...util.normalizeParams(m)}))}function kn(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"safein\
t",...O.A2(m)})}function Rt(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"float32",...util.normalizeParams(
m)})}function Sn(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"float64",...util.normalizeParams(
m)})}function En(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"int32",...util.normalizeParams(
m)})}function ur(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"uint32",...util.normalizeParams(
m)})}function ut(h,m){return new h({type:"boolean",...O.A2(m)})}function gt(h,m){return new h({type:"boolean",coerce:!0,
...util.normalizeParams(m)})}function cr(h,m){return new h({type:"bigint",...util.normalizeParams(m)})}function ct(h,m){
return new h({type:"bigint",coerce:!0,...util.normalizeParams(m)})}function Ht(h,m){return new h({type:"bigint",check:"b\
igint_format",abort:!1,format:"int64",...util.normalizeParams(m)})}function dr(h,m){return new h({type:"bigint",check:"b\
igint_format",abort:!1,format:"uint64",...util.normalizeParams(m)})}function lr(h,m){return new h({type:"symbol",...util.
normalizeParams(m)})}function zn(h,m){return new h({type:"undefined",...util.normalizeParams(m)})}function fr(h,m){return new h(
{type:"null",...util.normalizeParams(m)})}function Ct(h){return new h({type:"any"})}function wt(h){return new h({type:"u\
nknown"})}function Mt(h,m){return new h({type:"never",...O.A2(m)})}function dt(h,m){return new h({type:"void",...util.normalizeParams(
m)})}function An(h,m){return new h({type:"date",...util.normalizeParams(m)})}function Xe(h,m){return new h({type:"date",
coerce:!0,...util.normalizeParams(m)})}function On(h,m){return new h({type:"nan",...util.normalizeParams(m)})}function Tn(h,m){
return new checks.$ZodCheckLessThan({check:"less_than",...util.normalizeParams(m),value:h,inclusive:!1})}function bt(h,m){
return new o.sm({check:"less_than",...O.A2(m),value:h,inclusive:!0})}function $t(h,m){return new o.J_({check:"greater_th\
an",...O.A2(m),value:h,inclusive:!1})}function _t(h,m){return new o.J_({check:"greater_than",...O.A2(m),value:h,inclusive:!0})}
function Vt(h){return $t(0,h)}function Kt(h){return Tn(0,h)}function Jt(h){return bt(0,h)}function kt(h){return _t(0,h)}
function G(h,m){return new checks.$ZodCheckMultipleOf({check:"multiple_of",...util.normalizeParams(m),value:h})}function Nt(h,m){
return new checks.$ZodCheckMaxSize({check:"max_size",...util.normalizeParams(m),maximum:h})}function Pe(h,m){return new checks.
$ZodCheckMinSize({check:"min_size",...util.normalizeParams(m),minimum:h})}function Yt(h,m){return new checks.$ZodCheckSizeEquals(
{check:"size_equals",...util.normalizeParams(m),size:h})}function Xt(h,m){return new o.Yk({check:"max_length",...O.A2(m),
maximum:h})}function vt(h,m){return new o.Kk({check:"min_length",...O.A2(m),minimum:h})}function St(h,m){return new checks.
$ZodCheckLengthEquals({check:"length_equals",...util.normalizeParams(m),length:h})}function rt(h,m){return new o.DG({check:"\
string_format",format:"regex",...O.A2(m),pattern:h})}function Pn(h){return new checks.$ZodCheckLowerCase({check:"string_\
format",format:"lowercase",...util.normalizeParams(h)})}function Et(h){return new checks.$ZodCheckUpperCase({check:"stri\
ng_format",format:"uppercase",...util.normalizeParams(h)})}function Qt(h,m){return new checks.$ZodCheckIncludes({check:"\
string_format",format:"includes",...util.normalizeParams(m),includes:h})}function Dt(h,m){return new checks.$ZodCheckStartsWith(
{check:"string_format",format:"starts_with",...util.normalizeParams(m),prefix:h})}function lt(h,m){return new checks.$ZodCheckEndsWith(
{check:"string_format",format:"ends_with",...util.normalizeParams(m),suffix:h})}function Me(h,m,q){return new checks.$ZodCheckProperty(
{check:"property",property:h,schema:m,...util.normalizeParams(q)})}function en(h,m){return new checks.$ZodCheckProperties(
{check:"properties",shape:h,...util.normalizeParams(m)})}function zt(h,m){return new checks.$ZodCheckMimeType({check:"mi\
me_type",mime:h,...util.normalizeParams(m)})}function Qe(h){return new checks.$ZodCheckOverwrite({check:"overwrite",tx:h})}
function tn(h){return Qe(m=>m.normalize(h))}function Zn(){return Qe(h=>h.trim())}function f(){return Qe(h=>h.toLowerCase())}
function y(){return Qe(h=>h.toUpperCase())}function A(){return Qe(h=>util.slugify(h))}function N(h,m,q){return new h({type:"\
array",element:m,...util.normalizeParams(q)})}function ue(h,m,q){return new h({type:"union",options:m,...util.normalizeParams(
q)})}function fe(h,m,q){return new h({type:"union",options:m,inclusive:!1,...util.normalizeParams(q)})}function We(h,m,q,pe){
return new h({type:"union",options:q,discriminator:m,...util.normalizeParams(pe)})}function Ne(h,m,q){return new h({type:"\
intersection",left:m,right:q})}function Ge(h,m,q,pe){const Ie=q instanceof schemas.$ZodType,Re=Ie?pe:q,Ut=Ie?q:null;return new h(
{type:"tuple",items:m,rest:Ut,...util.normalizeParams(Re)})}function nn(h,m,q,pe){return new h({type:"record",keyType:m,
valueType:q,...util.normalizeParams(pe)})}function rn(h,m,q,pe){return new h({type:"map",keyType:m,valueType:q,...util.normalizeParams(
pe)})}function po(h,m,q){return new h({type:"set",valueType:m,...util.normalizeParams(q)})}function pr(h,m,q){const pe=Array.
isArray(m)?Object.fromEntries(m.map(Ie=>[Ie,Ie])):m;return new h({type:"enum",entries:pe,...util.normalizeParams(q)})}function In(h,m,q){
return new h({type:"enum",entries:m,...util.normalizeParams(q)})}function xn(h,m,q){return new h({type:"literal",values:Array.
isArray(m)?m:[m],...util.normalizeParams(q)})}function Rn(h,m){return new h({type:"file",...util.normalizeParams(m)})}function hr(h,m){
return new h({type:"transform",transform:m})}function Cn(h,m){return new h({type:"optional",innerType:m})}function Mn(h,m){
return new h({type:"nullable",innerType:m})}function ho(h,m,q){return new h({type:"default",innerType:m,get defaultValue(){
return typeof q=="function"?q():util.shallowClone(q)}})}function mo(h,m,q){return new h({type:"nonoptional",innerType:m,
...util.normalizeParams(q)})}function mr(h,m){return new h({type:"success",innerType:m})}function yo(h,m,q){return new h(
{type:"catch",innerType:m,catchValue:typeof q=="function"?q:util.constantCatch(q)})}function v(h,m,q){return new h({type:"\
pipe",in:m,out:q})}function p(h,m){return new h({type:"readonly",innerType:m})}function g(h,m,q){return new h({type:"tem\
plate_literal",parts:m,...util.normalizeParams(q)})}function $(h,m){return new h({type:"lazy",getter:m})}function Z(h,m){
return new h({type:"promise",innerType:m})}function I(h,m,q){const pe=O.A2(q);return pe.abort??(pe.abort=!0),new h({type:"\
custom",check:"custom",fn:m,...pe})}function U(h,m,q){return new h({type:"custom",check:"custom",fn:m,...O.A2(q)})}function de(h,m){
const q=Se(pe=>(pe.addIssue=Ie=>{if(typeof Ie=="string")pe.issues.push(util.issue(Ie,pe.value,q._zod.def));else{const Re=Ie;
Re.fatal&&(Re.continue=!1),Re.code??(Re.code="custom"),"input"in Re||(Re.input=pe.value),Re.inst??(Re.inst=q),Re.continue??
(Re.continue=!q._zod.def.abort),pe.issues.push(util.issue(Re))}},h(pe.value,pe)),m);return q}function Se(h,m){const q=new checks.
$ZodCheck({check:"custom",...util.normalizeParams(m)});return q._zod.check=h,q}function Y(h){const m=new o.QP({check:"de\
scribe"});return m._zod.onattach=[q=>{const pe=z.get(q)??{};z.add(q,{...pe,description:h})}],m._zod.check=()=>{},m}function V(h){
const m=new o.QP({check:"meta"});return m._zod.onattach=[q=>{const pe=z.get(q)??{};z.add(q,{...pe,...h})}],m._zod.check=
()=>{},m}function _e(h,m){const q=util.normalizeParams(m);let pe=q.truthy??["true","1","yes","on","y","enabled"],Ie=q.falsy??
["false","0","no","off","n","disabled"];q.case!=="sensitive"&&(pe=pe.map(et=>typeof et=="string"?et.toLowerCase():et),Ie=
Ie.map(et=>typeof et=="string"?et.toLowerCase():et));const Re=new Set(pe),Ut=new Set(Ie),Nn=h.Codec??schemas.$ZodCodec,go=h.
Boolean??schemas.$ZodBoolean,_o=h.String??schemas.$ZodString,vo=new _o({type:"string",error:q.error}),yr=new go({type:"b\
oolean",error:q.error}),At=new Nn({type:"pipe",in:vo,out:yr,transform:((et,Dn)=>{let Ft=et;return q.case!=="sensitive"&&
(Ft=Ft.toLowerCase()),Re.has(Ft)?!0:Ut.has(Ft)?!1:(Dn.issues.push({code:"invalid_value",expected:"stringbool",values:[...Re,
...Ut],input:Dn.value,inst:At,continue:!1}),{})}),reverseTransform:((et,Dn)=>et===!0?pe[0]||"true":Ie[0]||"false"),error:q.
error});return At._zod.bag.truthy=pe,At._zod.bag.falsy=Ie,At._zod.bag.case=q.case??"insensitive",At}function on(h,m,q,pe={}){
const Ie=util.normalizeParams(pe),Re={check:"string_format",type:"string",format:m,fn:typeof q=="function"?q:Nn=>q.test(
Nn),...Ie};return q instanceof RegExp&&(Re.pattern=q),new h(Re)}}),4890:((e,t,r)=>{r.d(t,{DG:()=>ee,J_:()=>O,KH:()=>B,Kk:()=>Ae,
QP:()=>a,Yk:()=>Ee,sm:()=>z});var o=r(8532),s=r(4723);const a=o.xI("$ZodCheck",(E,S)=>{var j;E._zod??(E._zod={}),E._zod.
def=S,(j=E._zod).onattach??(j.onattach=[])}),d=E=>{const S=E.value;return!util.nullish(S)&&S.size!==void 0},b=E=>{const S=E.
value;return!s.cl(S)&&S.length!==void 0},k={number:"number",bigint:"bigint",object:"date"},z=o.xI("$ZodCheckLessThan",(E,S)=>{
a.init(E,S);const j=k[typeof S.value];E._zod.check=X=>{(S.inclusive?X.value<=S.value:X.value<S.value)||X.issues.push({origin:k[typeof X.
value]??j,code:"too_big",maximum:typeof S.value=="object"?S.value.getTime():S.value,input:X.value,inclusive:S.inclusive,
inst:E,continue:!S.abort})}}),O=o.xI("$ZodCheckGreaterThan",(E,S)=>{a.init(E,S);const j=k[typeof S.value];E._zod.check=X=>{
(S.inclusive?X.value>=S.value:X.value>S.value)||X.issues.push({origin:k[typeof X.value]??j,code:"too_small",minimum:typeof S.
value=="object"?S.value.getTime():S.value,input:X.value,inclusive:S.inclusive,inst:E,continue:!S.abort})}}),F=null,B=o.xI(
"$ZodCheckNumberFormat",(E,S)=>{a.init(E,S),S.format=S.format||"float64";const j=S.format?.includes("int"),X=j?"int":"nu\
mber",[ie,re]=s.zH[S.format];E._zod.check=ke=>{const we=ke.value;if(j){if(!Number.isInteger(we)){ke.issues.push({expected:X,
format:S.format,code:"invalid_type",continue:!1,input:we,inst:E});return}if(!Number.isSafeInteger(we)){we>0?ke.issues.push(
{input:we,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:E,origin:X,
inclusive:!0,continue:!S.abort}):ke.issues.push({input:we,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integer\
s must be within the safe integer range.",inst:E,origin:X,inclusive:!0,continue:!S.abort});return}}we<ie&&ke.issues.push(
{origin:"number",input:we,code:"too_small",minimum:ie,inclusive:!0,inst:E,continue:!S.abort}),we>re&&ke.issues.push({origin:"\
number",input:we,code:"too_big",maximum:re,inclusive:!0,inst:E,continue:!S.abort})}}),L=null,ne=null,Q=null,K=null,Ee=o.
xI("$ZodCheckMaxLength",(E,S)=>{var j;a.init(E,S),(j=E._zod.def).when??(j.when=b),E._zod.check=X=>{const ie=X.value,re=ie.
length;if((typeof ie=="string"&&re>S.maximum?s.O7(ie):re)<=S.maximum)return;const we=s.Rc(ie);X.issues.push({origin:we,code:"\
too_big",maximum:S.maximum,inclusive:!0,input:ie,inst:E,continue:!S.abort})}}),Ae=o.xI("$ZodCheckMinLength",(E,S)=>{var j;
a.init(E,S),(j=E._zod.def).when??(j.when=b),E._zod.check=X=>{const ie=X.value,re=ie.length;if((typeof ie=="string"&&re>=
S.minimum&&re<S.minimum*2?s.O7(ie):re)>=S.minimum)return;const we=s.Rc(ie);X.issues.push({origin:we,code:"too_small",minimum:S.
minimum,inclusive:!0,input:ie,inst:E,continue:!S.abort})}}),Oe=null,le=o.xI("$ZodCheckStringFormat",(E,S)=>{var j,X;a.init(
E,S),S.pattern?(j=E._zod).check??(j.check=ie=>{S.pattern.lastIndex=0,!S.pattern.test(ie.value)&&ie.issues.push({origin:"\
string",code:"invalid_format",format:S.format,input:ie.value,...S.pattern?{pattern:S.pattern.toString()}:{},inst:E,continue:!S.
abort})}):(X=E._zod).check??(X.check=()=>{})}),ee=o.xI("$ZodCheckRegex",(E,S)=>{le.init(E,S),E._zod.check=j=>{S.pattern.
lastIndex=0,!S.pattern.test(j.value)&&j.issues.push({origin:"string",code:"invalid_format",format:"regex",input:j.value,
pattern:S.pattern.toString(),inst:E,continue:!S.abort})}}),oe=null,ae=null,be=null,ce=null,ge=null;function te(E,S,j){E.
issues.length&&S.issues.push(...util.prefixIssues(j,E.issues))}const R=null,C=null,T=null,P=null}),8532:((e,t,r)=>{r.d(t,
{$W:()=>ne,GT:()=>F,cV:()=>B,cr:()=>L,tm:()=>a,xI:()=>z});var o=r(4723),s;const a=Object.freeze({status:"aborted"}),d={value:void 0,
enumerable:!1};let b="captureStackTrace"in Error?Error:null;function k(Q){const K=b;if(K){const Ee=K.stackTraceLimit;if(typeof Ee==
"number"){try{K.stackTraceLimit=0}catch{return b=null,new Q}try{return new Q}finally{K.stackTraceLimit=Ee}}}return new Q}
function z(Q,K,Ee,Ae){const Oe={};function le(te){this.def=te,this.constr=ge,this.traits=new Set}le.prototype=Oe;const ee=Ee,
oe=ee&&new WeakSet;function ae(te,R){if(te._zod){if(te._zod.traits.has(Q))return}else{d.value=new le(R);try{Object.defineProperty(
te,"_zod",d)}finally{d.value=void 0}}if(te._zod.traits.add(Q),K(te,R),oe){const T=Object.getPrototypeOf(te),P=te._zod.constr.
prototype;let E=T;for(;E&&E!==P;)E=Object.getPrototypeOf(E);const S=E??T;oe.has(S)||(oe.add(S),(0,o.ol)(S,ee))}const C=ge.
prototype;for(const T in C)Object.prototype.hasOwnProperty.call(C,T)&&(T in te||(te[T]=C[T].bind(te)))}const be=Ae?.Parent??
Object;class ce extends be{}Object.defineProperty(ce,"name",{value:Q});function ge(te){const R=Ae?.Parent?k(ce):this;ae(
R,te);const C=R._zod.deferred;if(C){for(const P of C)P();R._zod.deferred=void 0}const T=globalThis.__zod_globalConfig?.postProcessor;
return T&&T(R),R}return Object.defineProperty(ge,"init",{value:ae}),Object.defineProperty(ge,Symbol.hasInstance,{value:te=>Ae?.
Parent&&te instanceof Ae.Parent?!0:te?._zod?.traits?.has(Q)}),Object.defineProperty(ge,"name",{value:Q}),ge}const O=null;
class F extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class B extends Error{constructor(K){
super(`Encountered unidirectional transform during encode: ${K}`),this.name="ZodEncodeError"}}(s=globalThis).__zod_globalConfig??
(s.__zod_globalConfig={});const L=globalThis.__zod_globalConfig;function ne(Q){return Q&&Object.assign(L,Q),L}}),4723:((e,t,r)=>{
r.d(t,{A2:()=>$n,Gv:()=>X,MO:()=>ee,NM:()=>Sn,O7:()=>$t,PO:()=>L,QH:()=>Ct,Qd:()=>re,Rc:()=>_t,SS:()=>Zn,Vy:()=>le,X:()=>Qe,
cl:()=>ne,d3:()=>Xe,gx:()=>j,hi:()=>An,iR:()=>On,jD:()=>Pn,k8:()=>F,lQ:()=>Mt,o8:()=>Le,ol:()=>St,p6:()=>Q,qQ:()=>Ye,qh:()=>rt,
rL:()=>wt,sD:()=>bn,sn:()=>Kt,v5:()=>zt,w5:()=>z,zH:()=>En});function o(f){return f}function s(f){return f}function a(){
return f=>f}function d(f){}function b(f){throw new Error("Unexpected value in exhaustive check")}function k(f){}function z(f){
const y=Object.values(f).filter(N=>typeof N=="number");return Object.entries(f).filter(([N,ue])=>y.indexOf(+N)===-1).map(
([N,ue])=>ue)}function O(f,y="|"){return f.map(A=>Rt(A)).join(y)}function F(f,y){return typeof y=="bigint"?y.toString():
y}class B{constructor(y){this._getter=y,this._value=void 0}get value(){const y=this._getter;return y!==void 0&&(this._value=
y(),this._getter=void 0),this._value}}function L(f){return new B(f)}function ne(f){return f==null}function Q(f){const y=f.
startsWith("^")?1:0,A=f.endsWith("$")?f.length-1:f.length;return f.slice(y,A)}function K(f,y){const A=f/y,N=Math.round(A),
ue=4*Number.EPSILON*Math.max(Math.abs(A),1);return Math.abs(A-N)<ue?0:A-N}const Ee=null;function Ae(f,y,A){let N;Object.
defineProperty(f,y,{get(){if(N!==Ee)return N===void 0&&(N=Ee,N=A()),N},set(ue){Object.defineProperty(f,y,{value:ue})},configurable:!0})}
function Oe(f){return Object.create(Object.getPrototypeOf(f),Object.getOwnPropertyDescriptors(f))}function le(f,y,A){Object.
defineProperty(f,y,{value:A,writable:!0,enumerable:!0,configurable:!0})}function ee(f){const y=Object.getOwnPropertyDescriptor(
f,"shape");return y?.get?y.get.raw:y?.value}function oe(f){return ee(f._zod.def)??f._zod.def.shape}function ae(f,y,A){Object.
defineProperty(f,y,{get(){const N=A();return le(this,y,N),N},enumerable:!0,configurable:!0})}function be(f,y,A){y in f?le(
f,y,A):f[y]=A}function ce(f,y,A,N){const ue=oe(y);for(const fe of A){const We=Object.getOwnPropertyDescriptor(ue,fe);We.
enumerable&&(We.get?ae(f,fe,()=>{const Ne=y._zod.def.shape[fe];return N?N(Ne,fe):Ne}):be(f,fe,N?N(We.value,fe):We.value))}}
function ge(f,y){for(const A of Reflect.ownKeys(y)){const N=Object.getOwnPropertyDescriptor(y,A);N.enumerable&&(N.get?ae(
f,A,()=>y[A]):be(f,A,N.value))}}function te(...f){const y={};for(const A of f){const N=Object.getOwnPropertyDescriptors(
A);Object.assign(y,N)}return Object.defineProperties({},y)}function R(f){return te(f._zod.def)}function C(f,y){return y?
y.reduce((A,N)=>A?.[N],f):f}function T(f){const y=Object.keys(f),A=y.map(N=>f[N]);return Promise.all(A).then(N=>{const ue={};
for(let fe=0;fe<y.length;fe++)ue[y[fe]]=N[fe];return ue})}function P(f=10){const y="abcdefghijklmnopqrstuvwxyz";let A="";
for(let N=0;N<f;N++)A+=y[Math.floor(Math.random()*y.length)];return A}function E(f){return JSON.stringify(f)}function S(f){
return f.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}const j="captureSta\
ckTrace"in Error?Error.captureStackTrace:(...f)=>{};function X(f){return typeof f=="object"&&f!==null&&!Array.isArray(f)}
const ie=null;function re(f){if(X(f)===!1)return!1;const y=f.constructor;if(y===void 0||typeof y!="function")return!0;const A=y.
prototype;return!(X(A)===!1||Object.prototype.hasOwnProperty.call(A,"isPrototypeOf")===!1)}function ke(f){return re(f)?{
...f}:Array.isArray(f)?[...f]:f instanceof Map?new Map(f):f instanceof Set?new Set(f):f}function we(f){let y=0;for(const A in f)
Object.prototype.hasOwnProperty.call(f,A)&&y++;return y}const qe=f=>{const y=typeof f;switch(y){case"undefined":return"u\
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
function Rt(f){return typeof f=="bigint"?f.toString()+"n":typeof f=="string"?`"${f}"`:`${f}`}function Sn(f){return Object.
keys(f).filter(y=>f[y]._zod.optin!==void 0&&f[y]._zod.optout==="optional")}const En={safeint:[Number.MIN_SAFE_INTEGER,Number.
MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],
float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},ur={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[
BigInt(0),BigInt("18446744073709551615")]};function ut(f,y){const A=f._zod.def,N=A.checks;if(N&&N.length>0)throw new Error(
".pick() cannot be used on object schemas containing refinements");const fe={};return ce(fe,f,gt(f,y)),Le(f,te(A,{shape:fe,
checks:[]}))}function gt(f,y){const A=oe(f),N=[];for(const ue of Reflect.ownKeys(y)){if(!Object.getOwnPropertyDescriptor(
A,ue)?.enumerable)throw new Error(`Unrecognized key: "${String(ue)}"`);y[ue]&&N.push(ue)}return N}function cr(f,y){const A=f.
_zod.def,N=A.checks;if(N&&N.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");
const fe=new Set(gt(f,y)),We={};return ce(We,f,Reflect.ownKeys(oe(f)).filter(Ne=>!fe.has(Ne))),Le(f,te(A,{shape:We,checks:[]}))}
function ct(f,y){if(!re(y))throw new Error("Invalid input to extend: expected a plain object");const A=f._zod.def.checks;
if(A&&A.length>0){const ue=oe(f);for(const fe of Reflect.ownKeys(y))if(Object.getOwnPropertyDescriptor(ue,fe)!==void 0)throw new Error(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Le(f,te(f._zod.def,
{shape:Ht(f,y)}))}function Ht(f,y){const A={};return ce(A,f,Reflect.ownKeys(oe(f))),ge(A,y),A}function dr(f,y){if(!re(y))
throw new Error("Invalid input to safeExtend: expected a plain object");return Le(f,te(f._zod.def,{shape:Ht(f,y)}))}function lr(f,y){
if(!y?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.exten\
d()`.");if(f._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. \
Use .safeExtend() instead.");const A={};ce(A,f,Reflect.ownKeys(oe(f))),ce(A,y,Reflect.ownKeys(oe(y)));const N=te(f._zod.
def,{shape:A,get catchall(){return y._zod.def.catchall},checks:y._zod.def.checks??[]});return Le(f,N)}function zn(f,y,A,N="\
partial"){const fe=y._zod.def.checks;if(fe&&fe.length>0)throw new Error(`.${N}() cannot be used on object schemas contai\
ning refinements`);const Ne=A?new Set(gt(y,A)):void 0,Ge={};return ce(Ge,y,Reflect.ownKeys(oe(y)),f&&((nn,rn)=>Ne&&!Ne.has(
rn)?nn:new f({type:"optional",innerType:nn}))),Le(y,te(y._zod.def,{shape:Ge,checks:[]}))}function fr(f,y,A){const N=A?new Set(
gt(y,A)):void 0,ue={};return ce(ue,y,Reflect.ownKeys(oe(y)),(fe,We)=>N&&!N.has(We)?fe:new f({type:"nonoptional",innerType:fe})),
Le(y,te(y._zod.def,{shape:ue}))}function Ct(f,y=0){if(f.aborted===!0)return!0;for(let A=y;A<f.issues.length;A++)if(f.issues[A]?.
continue!==!0)return!0;return!1}function wt(f,y=0){if(f.aborted===!0)return!0;for(let A=y;A<f.issues.length;A++)if(f.issues[A]?.
continue===!1)return!0;return!1}function Mt(f,y){return y.map(A=>{var N;return(N=A).path??(N.path=[]),A.path.unshift(f),
A})}function dt(f){return typeof f=="string"?f:f?.message}function An(f){const y=[];for(const A of f??[]){const N=A._zod.
def;if(!/_(length|size)$|_equals$/.test(N.check))break;const ue=N.maximum??N.length??N.size;ue>=0&&y.push([ue,A])}return y}
function Xe(f,y,A){var N;for(let ue=y;ue<f.length;ue++)(N=f[ue]).schema??(N.schema=A)}function On(f,y,A){var N;const ue=f.
inst?._zod?.traits;ue?.has("$ZodType")&&(ue.has("$ZodCheck")?(N=f).schema??(N.schema=f.inst):f.schema=f.inst);const fe=f.
schema!==f.inst?f.schema?._zod.def?.error:void 0,We=f.message?f.message:dt(f.inst?._zod.def?.error?.(f))??dt(fe?.(f))??dt(
y?.error?.(f))??dt(A.customError?.(f))??dt(A.localeError?.(f))??"Invalid input",Ne={};for(const Ge of Object.keys(f))Ge===
"inst"||Ge==="schema"||Ge==="continue"||Ge==="input"||Ge==="__proto__"||(Ne[Ge]=f[Ge]);return Ne.path??(Ne.path=[]),Ne.message=
We,y?.reportInput&&(Ne.input=f.input),Ne}function Tn(f){return f instanceof Set?"set":f instanceof Map?"map":f instanceof
File?"file":"unknown"}const bt=/[\uD800-\uDBFF]/;function $t(f){const y=f.length;if(!bt.test(f))return y;let A=y;for(let N=0;N<
y-1;N++)(f.charCodeAt(N)&64512)===55296&&(f.charCodeAt(N+1)&64512)===56320&&(A--,N++);return A}function _t(f){return Array.
isArray(f)?"array":typeof f=="string"?"string":"unknown"}function Vt(f){const y=typeof f;switch(y){case"number":return Number.
isNaN(f)?"nan":"number";case"object":{if(f===null)return"null";if(Array.isArray(f))return"array";const A=f;if(A&&Object.
getPrototypeOf(A)!==Object.prototype&&"constructor"in A&&A.constructor)return A.constructor.name}}return y}function Kt(...f){
const[y,A,N]=f;return typeof y=="string"?{message:y,code:"custom",input:A,inst:N}:{...y}}function Jt(f){return Object.entries(
f).filter(([y,A])=>Number.isNaN(Number.parseInt(y,10))).map(y=>y[1])}function kt(f){const y=atob(f),A=new Uint8Array(y.length);
for(let N=0;N<y.length;N++)A[N]=y.charCodeAt(N);return A}function G(f){let y="";for(let A=0;A<f.length;A++)y+=String.fromCharCode(
f[A]);return btoa(y)}function Nt(f){const y=f.replace(/-/g,"+").replace(/_/g,"/"),A="=".repeat((4-y.length%4)%4);return kt(
y+A)}function Pe(f){return G(f).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function Yt(f){const y=f.replace(
/^0x/,"");if(y.length%2!==0)throw new Error("Invalid hex string length");const A=new Uint8Array(y.length/2);for(let N=0;N<
y.length;N+=2)A[N/2]=Number.parseInt(y.slice(N,N+2),16);return A}function Xt(f){return Array.from(f).map(y=>y.toString(16).
padStart(2,"0")).join("")}class vt{constructor(...y){}}function St(f,y){for(const A in y){const N=Object.getOwnPropertyDescriptor(
y,A);N.get?Object.defineProperty(f,A,{...N,enumerable:!1}):Qt(f,A,N.value)}}function rt(f,y,A,N=!0){return Object.defineProperty(
f,y,{configurable:!0,writable:!0,enumerable:N,value:A}),A}function Pn(f,y,A){return rt(f,y,A,!1)}function Et(f,y){for(const A in f){
const N=f[A];Object.defineProperty(y,A,{configurable:!0,enumerable:!0,get(){return rt(this,A,N(this))},set(ue){rt(this,A,
ue)}})}return y}function Qt(f,y,A){Object.defineProperty(f,y,{configurable:!0,get(){return this==null?A:rt(this,y,A.bind(
this))},set(N){rt(this,y,N)}})}function Dt(f,y){const A=Object.getPrototypeOf(f);return y in A?void 0:A}let lt,Me=!1;const en={
configurable:!0,get(){Me=!0}};function zt(f,y,A){const N=Object.getPrototypeOf(f._zod);if(y in N&&lt!==f._zod){lt=void 0;
return}lt=f._zod,Object.defineProperty(N,y,{configurable:!0,get(){Object.defineProperty(this,y,en);const ue=Me;Me=!1;try{
const fe=A(this);return Me?delete this[y]:Object.defineProperty(this,y,{configurable:!0,writable:!0,value:fe}),Me=Me||ue,
fe}catch(fe){throw delete this[y],Me=Me||ue,fe}},set(ue){Object.defineProperty(this,y,{configurable:!0,writable:!0,value:ue})}})}
function Qe(f,y,A,N){const ue=Dt(f,y);ue&&Object.defineProperty(ue,y,{configurable:!0,get(){const fe={configurable:!0,writable:!0,
enumerable:N,value:void 0};return Object.defineProperty(this,y,fe),fe.value=A(this),Object.defineProperty(this,y,fe),fe.
value},set(fe){Object.defineProperty(this,y,{configurable:!0,writable:!0,enumerable:N,value:fe})}})}const tn="~constantC\
atch";function Zn(f){const y=()=>f;return y[tn]=!0,y}}),8395:((e,t,r)=>{r.d(t,{Xz9:()=>Hn,YOg:()=>kr,zMY:()=>Co,MfU:()=>Nu,
IeY:()=>Wo,q0y:()=>Hu,gMt:()=>wu,k5n:()=>Uo,Whr:()=>eu,euz:()=>Au,_H3:()=>mu,mIj:()=>Vu,mee:()=>jo,cl6:()=>Iu,aig:()=>xo,
Ikc:()=>pu,lqM:()=>Fo,FsL:()=>Fu,g1P:()=>No,YPB:()=>Gu,rej:()=>hu,YjP:()=>Bn,pdi:()=>Pu,L5J:()=>Wn});var o=r(8532),s=r(4890);
const a=/^[cC][0-9a-z]{6,}$/,d=/^[0-9a-z]+$/,b=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,k=/^[0-9a-vA-V]{20}$/,z=/^[A-Za-z0-9]{27}$/,
O=/^[a-zA-Z0-9_-]{21}$/;function F(n){return new RegExp(`^[a-zA-Z0-9_-]{${n}}$`)}const B=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,
L=/^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/,
ne=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Q=n=>n?new RegExp(`^([0-9a-fA-F]{8}\
-[0-9a-fA-F]{4}-${n}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
K=null,Ee=null,Ae=null,Oe=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,
le=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
ee=/^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/,
oe=/^[^\s@"]{1,64}@[^\s@]{1,255}$/u,ae=null,be=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
ce=null;function ge(){return new RegExp(ce,"u")}const te=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
R=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
C=n=>{const i=util.escapeRegex(n??":");return new RegExp(`^(?:[0-9A-F]{2}${i}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${i}){5}[0-\
9a-f]{2}$`)},T=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
P=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
E=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,S=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,
j=/^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/,
X=/^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/,ie=/^https?$/,re=/^\+[1-9]\d{6,14}$/,
ke=/^\d(?:[ -]?\d){11,18}$/,we=/^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/,
qe=/^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/,Ye=null;function ar(n){return new RegExp(`^${n}$`)}const bn=null;function Le(n){
const i="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof n.precision=="number"?n.precision===-1?`${i}`:n.precision===0?`${i}:\
[0-5]\\d`:`${i}:[0-5]\\d\\.\\d{${n.precision}}`:n.seconds?`${i}:[0-5]\\d(?:\\.\\d+)?`:`${i}(?::[0-5]\\d(?:\\.\\d+)?)?`}function $n(n){
return new RegExp(`^${Le(n)}$`)}function kn(n){const i=["Z"];n.offset&&i.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const u=`${Le(
{precision:n.precision,seconds:!0})}(?:${i.join("|")})`,c=n.local?`${u}|${Le({precision:n.precision})}`:u;return new RegExp(
`^${Ye}T(?:${c})$`)}const Rt=/^[\s\S]{0,}$/,Sn=n=>{const i=n?`[\\s\\S]{${n?.minimum??0},${n?.maximum??""}}`:"[\\s\\S]*";
return new RegExp(`^${i}$`)},En=/^-?\d+n?$/,ur=/^-?\d+$/,ut=/^-?\d+(?:\.\d+)?$/,gt=/^(?:true|false)$/i,cr=/^null$/i,ct=/^undefined$/i,
Ht=/^[^A-Z]*$/,dr=/^[^a-z]*$/,lr=/^[0-9a-fA-F]*$/;function zn(n,i){return new RegExp(`^[A-Za-z0-9+/]{${n}}${i}$`)}function fr(n){
return new RegExp(`^[A-Za-z0-9_-]{${n}}$`)}const Ct=/^[0-9a-fA-F]{32}$/,wt=null,Mt=null,dt=/^[0-9a-fA-F]{40}$/,An=null,Xe=null,
On=/^[0-9a-fA-F]{64}$/,Tn=null,bt=null,$t=/^[0-9a-fA-F]{96}$/,_t=null,Vt=null,Kt=/^[0-9a-fA-F]{128}$/,Jt=null,kt=null;var G=r(
4723);const Nt={major:4,minor:6,patch:7},Pe=o.xI("$ZodType",(n,i)=>{var u;n??(n={}),n._zod.def=i,n._zod.bag=n._zod.bag||
{},n._zod.version=Nt;const c=n._zod.def.checks,l=n._zod.traits.has("$ZodCheck")?[n,...c??[]]:c?.length?[...c]:[];for(const _ of l)
for(const M of _._zod.onattach)M(n);if(l.length===0)(u=n._zod).deferred??(u.deferred=[]),n._zod.deferred?.push(()=>{n._zod.
run=n._zod.parse});else{const _=(D,H,x)=>{if(D.memo)return D;let W=G.QH(D),se;for(const ve of H){if(ve._zod.def.when){if(G.
rL(D)||!ve._zod.def.when(D))continue}else if(W)continue;const ze=D.issues.length,$e=ve._zod.check(D);if($e instanceof Promise&&
x?.async===!1)throw new o.GT;if(se||$e instanceof Promise)se=(se??Promise.resolve()).then(async()=>{await $e,D.issues.length!==
ze&&(G.d3(D.issues,ze,n),W||(W=G.QH(D,ze)))});else{if(D.issues.length===ze)continue;G.d3(D.issues,ze,n),W||(W=G.QH(D,ze))}}
return se?se.then(()=>D):D},M=(D,H,x)=>{if(G.QH(D))return D.aborted=!0,D;const W=_(H,l,x);if(W instanceof Promise){if(x.
async===!1)throw new o.GT;return W.then(se=>n._zod.parse(se,x))}return n._zod.parse(W,x)};n._zod.run=(D,H)=>{if(H.skipChecks)
return n._zod.parse(D,H);if(H.direction==="backward"){const W=n._zod.parse({value:D.value,issues:[]},{...H,skipChecks:!0});
return W instanceof Promise?W.then(se=>M(se,D,H)):M(W,D,H)}const x=n._zod.parse(D,H);if(x instanceof Promise){if(H.async===
!1)throw new o.GT;return x.then(W=>_(W,l,H))}return _(x,l,H)}}},{get"~standard"(){return G.jD(this,"~standard",vt(this))},
set"~standard"(n){G.qh(this,"~standard",n)}}),Yt=(n,i)=>n.issues.length?{issues:n.issues.map(u=>G.iR(u,i,o.$W()))}:{value:n.
value};async function Xt(n,i){const u={async:!0};return Yt(await n._zod.run({value:i,issues:[]},u),u)}function vt(n){return{
validate:i=>{const u={async:!1};try{const c=n._zod.run({value:i,issues:[]},u);if(!(c instanceof Promise))return Yt(c,u)}catch{}
return Xt(n,i)},vendor:"zod",version:1}}const St=o.xI("$ZodString",(n,i)=>{Pe.init(n,i),n._zod.pattern=i.pattern??Rt,n._zod.
parse=(u,c)=>{if(i.coerce)try{u.value=String(u.value)}catch{}return typeof u.value=="string"||u.issues.push({expected:"s\
tring",code:"invalid_type",input:u.value,inst:n}),u}}),rt=null,Pn=null,Et=null,Qt=null,Dt=1,lt=2;function Me(n){try{return typeof URL<
"u"&&typeof URL.canParse=="function"?URL.canParse(n):(new URL(n),!0)}catch{return!1}}function en(n,i){return!("normalize"in
i)&&!("hostname"in i)&&!("protocol"in i)?Me(n)||lt:zt(n,i)}function zt(n,i){if(!i.normalize&&i.protocol?.source===regexes.
httpProtocol.source&&!/^https?:\/\//i.test(n))return Dt;try{if(typeof URL<"u"){const u=URL;if(typeof u.parse=="function")
return u.parse(n)??lt}return new URL(n)}catch{return lt}}const Qe=/[\t\n\r]/g;function tn(n){return n.replace(Qe,"")}function Zn(n,i){
return i.lastIndex=0,i.test(n.hostname)}function f(n,i){return i.lastIndex=0,i.test(n.protocol.endsWith(":")?n.protocol.
slice(0,-1):n.protocol)}const y=null,A=null,N=null,ue=null,fe=null,We=null,Ne=null,Ge=null,nn=null,rn=null,po=null,pr=null,
In=null,xn=/^[0-9a-fA-F:.]+$/;function Rn(n){return xn.test(n)?Me(`http://[${n}]`):!1}const hr=null,Cn=null,Mn=null;function ho(n){
const i=n.split("/");if(i.length!==2)return!1;const[u,c]=i;if(!c)return!1;const l=Number(c);return`${l}`!==c||l<0||l>128?
!1:Rn(u)}const mo=null;function mr(n){if(n==="")return!0;if(/\s/.test(n)||n.length%4!==0)return!1;try{return atob(n),!0}catch{
return!1}}const yo=/^[0-9a-zA-Z+/]*={0,2}$/,v=null,p=/^[A-Za-z0-9_-]*$/;function g(n){if(!p.test(n))return!1;const i=n.replace(
/[-_]/g,c=>c==="-"?"+":"/"),u=i.padEnd(Math.ceil(i.length/4)*4,"=");return mr(u)}const $=null,Z=null,I=/[- ]/g;function U(n){
let i=n.length,u=1,c=0;for(;i;){const l=n.charCodeAt(--i)-48;u^=1,c+=u?[0,2,4,6,8,1,3,5,7,9][l]:l}return c%10===0}function de(n){
return regexes.creditCard.test(n)?U(n.replace(I,"")):!1}const Se=null;function Y(n){let i=0;const u=n.length;for(let c=4;c<
u;c++){const l=n.charCodeAt(c);i=(l>=65?i*100+(l-55):i*10+(l-48))%97}for(let c=0;c<4;c++){const l=n.charCodeAt(c);i=(l>=
65?i*100+(l-55):i*10+(l-48))%97}return i===1}function V(n){return regexes.iban.test(n)?Y(n):!1}const _e=null;function on(n,i=null){
try{const u=n.split(".");if(u.length!==3)return!1;const[c]=u;if(!c)return!1;const l=JSON.parse(atob(c));return!("typ"in l&&
l?.typ!=="JWT"||!l.alg||i&&(!("alg"in l)||l.alg!==i))}catch{return!1}}const h=null,m=null,q=o.xI("$ZodNumber",(n,i)=>{Pe.
init(n,i),n._zod.pattern=ut,n._zod.parse=(u,c)=>{if(i.coerce)try{u.value=Number(u.value)}catch{}const l=u.value;if(typeof l==
"number"&&!Number.isNaN(l)&&Number.isFinite(l))return u;const _=typeof l=="number"?Number.isNaN(l)?"NaN":Number.isFinite(
l)?void 0:String(l):void 0;return u.issues.push({expected:"number",code:"invalid_type",input:l,inst:n,..._?{received:_}:
{}}),u}}),pe=o.xI("$ZodNumberFormat",(n,i)=>{s.KH.init(n,i),q.init(n,i)}),Ie=o.xI("$ZodBoolean",(n,i)=>{Pe.init(n,i),n._zod.
pattern=gt,n._zod.parse=(u,c)=>{if(i.coerce)try{u.value=!!u.value}catch{}const l=u.value;return typeof l=="boolean"||u.issues.
push({expected:"boolean",code:"invalid_type",input:l,inst:n}),u}}),Re=null,Ut=null,Nn=null,go=null,_o=null,vo=null,yr=o.
xI("$ZodUnknown",(n,i)=>{Pe.init(n,i),n._zod.parse=u=>u}),At=o.xI("$ZodNever",(n,i)=>{Pe.init(n,i),n._zod.parse=(u,c)=>(u.
issues.push({expected:"never",code:"invalid_type",input:u.value,inst:n}),u)}),et=null,Dn=null;function Ft(n,i){const u=G.
hi(n._zod.def.checks);if(!u.length)return;const c=Math.min(...u.map(_=>_[0])),l=n._zod.parse;n._zod.parse=(_,M)=>{const D=i(
_.value);if(D>c&&!M?.skipChecks&&M?.direction!=="backward"){for(const[H,x]of G.hi(n._zod.def.checks))if(D>H&&x._zod.def.
when(_)){const W=_.issues.length;return x._zod.check(_),_.issues[W].continue=!1,G.d3(_.issues,W,n),_}}return l(_,M)}}const oa=n=>Array.
isArray(n)?n.length:-1,om=n=>n instanceof Map?n.size:-1,im=n=>n instanceof Set?n.size:-1;function wo(n,i,u){n.issues.length&&
i.issues.push(...G.lQ(u,n.issues)),i.value[u]=n.value}const ia=o.xI("$ZodArray",(n,i)=>{Pe.init(n,i);const u=o.cr.memoizer;
u?.attach(n),n._zod.parse=(c,l)=>{const _=c.value;if(!Array.isArray(_))return c.issues.push({expected:"array",code:"inva\
lid_type",input:_,inst:n}),c;c.value=u?u.alloc(n,c,Array(_.length),l):Array(_.length);const M=[],D=l?.abortEarly;for(let H=0;H<
_.length;H++){const x=_[H],W=i.element._zod.run({value:x,issues:[]},l);if(W instanceof Promise)M.push(W.then(se=>wo(se,c,
H)));else if(wo(W,c,H),D&&W.issues.length!==0&&G.QH(W))break}return M.length?Promise.all(M).then(()=>c):c},Ft(n,oa)});function Un(n,i,u,c,l,_){
const M=u in c,D=_==="optional";if(!(!M&&D&&l==="optional")){if(n.issues.length){if(l!==void 0&&D&&!M)return;i.issues.push(
...G.lQ(u,n.issues))}if(!M&&l===void 0){n.issues.length||i.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,
path:[u]});return}n.value===void 0?(M||l==="defaulted"&&!D)&&(i.value[u]=void 0):i.value[u]=n.value}}const sa=[];function aa(n){
const i=Object.keys(n.shape),u=Object.getOwnPropertySymbols(n.shape),c=u.length?u:sa,l=c.length?[...i,...c]:i;for(const M of l)
if(!n.shape?.[M]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(M)}": expected a Zod s\
chema`);const _=G.NM(n.shape);return{...n,allKeys:l,symbolKeys:c,keySet:new Set(i),numKeys:i.length,optionalKeys:new Set(
_)}}function ua(n,i,u,c,l,_,M){const D=[],H=l.keySet,x=l.catchall._zod,W=x.def.type,se=x.optin,ve=x.optout;let ze=0;for(const $e in i){
if(M&&u.issues.length!==ze){if(G.QH(u,ze))break;ze=u.issues.length}if(H.has($e))continue;if($e==="__proto__"){W==="never"&&
D.push($e);continue}if(W==="never"){D.push($e);continue}const He=x.run({value:i[$e],issues:[]},c);He instanceof Promise?
n.push(He.then(yt=>Un(yt,u,$e,i,se,ve))):Un(He,u,$e,i,se,ve)}return D.length&&u.issues.push({code:"unrecognized_keys",keys:D,
input:i,inst:_,continue:!0}),n.length?Promise.all(n).then(()=>u):u}const ca=o.xI("$ZodObject",(n,i)=>{Pe.init(n,i);const u=Object.
getOwnPropertyDescriptor(i,"shape"),c=u?.get?u.get.raw:i.shape??{};if(c){const x=()=>{const W={...c};return Object.defineProperty(
i,"shape",{value:W}),x.raw=W,W};x.raw=c,Object.defineProperty(i,"shape",{get:x})}const l=G.PO(()=>aa(i));G.v5(n,"propVal\
ues",x=>{const W=x.def.shape,se={};for(const ve in W){const ze=W[ve]._zod;if(ze.values){Object.prototype.hasOwnProperty.
call(se,ve)||G.Vy(se,ve,new Set);for(const $e of ze.values)se[ve].add($e);ze.optin!==void 0&&se[ve].add(void 0)}}return se});
const _=G.Gv,M=i.catchall;let D;const H=o.cr.memoizer;H?.attach(n),n._zod.parse=(x,W)=>{D??(D=l.value);const se=x.value;
if(!_(se))return x.issues.push({expected:"object",code:"invalid_type",input:se,inst:n}),x;x.value=H?H.alloc(n,x,{},W):{};
const ve=[],ze=D.shape,$e=W?.abortEarly;let He=x.issues.length;for(const yt of D.allKeys){if($e&&x.issues.length!==He){if(G.
QH(x,He))break;He=x.issues.length}if(yt==="__proto__")continue;const un=ze[yt],Vn=un._zod.optin,zr=un._zod.optout,Kn=un.
_zod.run({value:se[yt],issues:[]},W);Kn instanceof Promise?ve.push(Kn.then(cn=>Un(cn,x,yt,se,Vn,zr))):Un(Kn,x,yt,se,Vn,zr)}
return M?ua(ve,se,x,W,l.value,n,$e===!0):ve.length?Promise.all(ve).then(()=>x):x}}),sm=null;function bo(n,i,u,c){for(const _ of n)
if(_.issues.length===0)return i.value=_.value,i;const l=n.filter(_=>!G.QH(_));return l.length===1?(i.value=l[0].value,l[0]):
(i.issues.push({code:"invalid_union",input:i.value,inst:u,errors:n.map(_=>_.issues.map(M=>G.iR(M,c,o.$W())))}),i)}const da=o.
xI("$ZodUnion",(n,i)=>{Pe.init(n,i),G.v5(n,"optin",c=>c.def.options.some(l=>l._zod.optin==="defaulted")?"defaulted":c.def.
options.some(l=>l._zod.optin!==void 0)?"optional":void 0),G.v5(n,"optout",c=>c.def.options.some(l=>l._zod.optout==="opti\
onal")?"optional":void 0),G.v5(n,"values",c=>{if(c.def.options.every(l=>l._zod.values))return new Set(c.def.options.flatMap(
l=>Array.from(l._zod.values)))}),G.v5(n,"pattern",c=>{if(c.def.options.every(l=>l._zod.pattern)){const l=c.def.options.map(
_=>_._zod.pattern);return new RegExp(`^(${l.map(_=>G.p6(_.source)).join("|")})$`)}});const u=i.options.length===1?i.options[0].
_zod.run:null;n._zod.parse=(c,l)=>{if(u)return u(c,l);let _=!1;const M=[];for(const D of i.options){const H=D._zod.run({
value:c.value,issues:[]},l);if(H instanceof Promise)M.push(H),_=!0;else{if(H.issues.length===0)return H;M.push(H)}}return _?
Promise.all(M).then(D=>bo(D,c,n,l)):bo(M,c,n,l)}});function am(n,i,u,c){const l=[];for(let _=0;_<n.length;_++)n[_].issues.
length===0&&l.push(_);return l.length===1?(i.value=n[l[0]].value,i):(l.length===0?i.issues.push({code:"invalid_union",input:i.
value,inst:u,errors:n.map(_=>_.issues.map(M=>util.finalizeIssue(M,c,core.config())))}):i.issues.push({code:"invalid_unio\
n",input:i.value,inst:u,errors:[],inclusive:!1,matches:l}),i)}const um=null;function cm(n,i){const u=n._zod;let c=u.bag.
optionsMap;c||(c=$o(u.def),u.bag.optionsMap=c);const l=c.get(i);if(l===null)throw new Error(`Ambiguous discriminator val\
ue "${String(i)}"`);return l}function $o(n){const i=new Map;for(const u of n.options){const c=u._zod.propValues?.[n.discriminator];
if(!c||c.size===0)throw new Error(`Invalid discriminated union option at index "${n.options.indexOf(u)}"`);for(const l of c)
if(i.has(l)){if(l!==void 0)throw new Error(`Duplicate discriminator value "${String(l)}"`);i.set(l,null)}else i.set(l,u)}
return i}const la=o.xI("$ZodDiscriminatedUnion",(n,i)=>{i.inclusive=!1,da.init(n,i);const u=n._zod.parse;G.v5(n,"propVal\
ues",l=>{const _={};let M=0;for(const D of l.def.options){const H=D._zod.propValues;if(!H||Object.keys(H).length===0)throw new Error(
`Invalid discriminated union option at index "${l.def.options.indexOf(D)}"`);H[l.def.discriminator]?.has(void 0)&&M++;for(const[
x,W]of Object.entries(H)){Object.prototype.hasOwnProperty.call(_,x)||G.Vy(_,x,new Set);for(const se of W)_[x].add(se)}}return!l.
def.unionFallback&&M>1&&_[l.def.discriminator]?.delete(void 0),_}),i.options.forEach((l,_)=>{const M=G.MO(l._zod.def);if(M&&
!Object.prototype.hasOwnProperty.call(M,i.discriminator))throw new Error(`Invalid discriminated union option at index "${_}\
"`)});const c=G.PO(()=>$o(i));n._zod.parse=(l,_)=>{const M=l.value;if(!G.Gv(M))return l.issues.push({code:"invalid_type",
expected:"object",input:M,inst:n}),l;const D=M?.[i.discriminator],H=c.value.get(D);return H&&(D!==void 0||_.direction!==
"backward")?H._zod.run(l,_):i.unionFallback||_.direction==="backward"?u(l,_):(l.issues.push({code:"invalid_union",errors:[],
note:"No matching discriminator",discriminator:i.discriminator,options:Array.from(c.value.keys()).filter(x=>c.value.get(
x)!==null),input:M,path:[i.discriminator],inst:n}),l)}}),dm=null;function gr(n,i){if(n===i)return{valid:!0,data:n};if(n instanceof
Date&&i instanceof Date&&+n==+i)return{valid:!0,data:n};if(util.isPlainObject(n)&&util.isPlainObject(i)){const u=Object.
keys(i),c=Object.keys(n).filter(_=>u.indexOf(_)!==-1),l={...n,...i};Object.prototype.hasOwnProperty.call(l,"__proto__")&&
delete l.__proto__;for(const _ of c){if(_==="__proto__")continue;const M=gr(n[_],i[_]);if(!M.valid)return{valid:!1,mergeErrorPath:[
_,...M.mergeErrorPath]};l[_]=M.data}return{valid:!0,data:l}}if(Array.isArray(n)&&Array.isArray(i)){if(n.length!==i.length)
return{valid:!1,mergeErrorPath:[]};const u=[];for(let c=0;c<n.length;c++){const l=n[c],_=i[c],M=gr(l,_);if(!M.valid)return{
valid:!1,mergeErrorPath:[c,...M.mergeErrorPath]};u.push(M.data)}return{valid:!0,data:u}}return{valid:!1,mergeErrorPath:[]}}
function lm(n,i,u){const c=new Map;let l;const _=new Map,M=(x,W)=>{let se;if(x.code==="unrecognized_keys"&&!x.path?.length)
l??(l=x),se=x.keys;else if(x.code==="invalid_key"&&x.origin==="record"&&x.path?.length===1){const ve=String(x.path[0]);_.
has(ve)||_.set(ve,x),se=[ve]}else return!1;for(const ve of se)c.has(ve)||c.set(ve,{}),c.get(ve)[W]=!0;return!0};for(const x of i.
issues)M(x,"l")||n.issues.push(x);for(const x of u.issues)M(x,"r")||n.issues.push(x);const D=[...c].filter(([,x])=>x.l&&
x.r).map(([x])=>x);if(D.length){const x=l?D.filter(W=>l.keys.includes(W)):[];x.length&&n.issues.push({...l,keys:x});for(const W of D)
!x.includes(W)&&_.has(W)&&n.issues.push(_.get(W))}const H=gr(i.value,u.value);if(!H.valid){if(util.aborted(n))return n;throw new Error(
`Unmergable intersection. Error path: ${JSON.stringify(H.mergeErrorPath)}`)}return n.value=H.data,n}const fm=null;function hm(n,i){
for(let u=n.length-1;u>=0;u--)if(!(i==="optin"?n[u]._zod.optin!==void 0:n[u]._zod.optout==="optional"))return u+1;return 0}
function mm(n,i,u){n.issues.length&&i.issues.push(...util.prefixIssues(u,n.issues)),i.value[u]=n.value}function ym(n,i,u,c,l){
for(let _=0;_<u.length;_++){const M=n[_],D=_<c.length;if(!D&&_>=l&&u[_]._zod.optin==="optional"){i.value.length=_;break}
if(M.issues.length){if(!D&&_>=l){i.value.length=_;break}i.issues.push(...util.prefixIssues(_,M.issues))}i.value[_]=M.value}
for(let _=i.value.length-1;_>=c.length&&(u[_]._zod.optout==="optional"&&i.value[_]===void 0);_--)i.value.length=_;return i}
const fa=o.xI("$ZodRecord",(n,i)=>{Pe.init(n,i);const u=o.cr.memoizer;u?.attach(n),n._zod.parse=(c,l)=>{const _=c.value;
if(!G.Qd(_))return c.issues.push({expected:"record",code:"invalid_type",input:_,inst:n}),c;const M=[],D=i.keyType._zod.values;
if(D&&!i.partial){c.value=u?u.alloc(n,c,{},l):{};const H=new Set;for(const W of D)if(typeof W=="string"||typeof W=="numb\
er"||typeof W=="symbol"){if(H.add(typeof W=="number"?W.toString():W),W==="__proto__")continue;const se=i.keyType._zod.run(
{value:W,issues:[]},l);if(se instanceof Promise)throw new Error("Async schemas not supported in object keys currently");
if(se.issues.length){c.issues.push({code:"invalid_key",origin:"record",issues:se.issues.map($e=>G.iR($e,l,o.$W())),input:W,
path:[W],inst:n});continue}const ve=se.value;if(ve==="__proto__")continue;const ze=i.valueType._zod.run({value:_[W],issues:[]},
l);ze instanceof Promise?M.push(ze.then($e=>{$e.issues.length&&c.issues.push(...G.lQ(W,$e.issues)),c.value[ve]=$e.value})):
(ze.issues.length&&c.issues.push(...G.lQ(W,ze.issues)),c.value[ve]=ze.value)}let x;for(const W in _)if(!H.has(W))if(i.mode===
"loose"){if(W==="__proto__")continue;c.value[W]=_[W]}else x=x??[],x.push(W);x&&x.length>0&&c.issues.push({code:"unrecogn\
ized_keys",input:_,inst:n,keys:x,continue:!0})}else{c.value=u?u.alloc(n,c,{},l):{};let H;for(const x of Reflect.ownKeys(
_)){if(x==="__proto__"||!Object.prototype.propertyIsEnumerable.call(_,x))continue;let W=i.keyType._zod.run({value:x,issues:[]},
l);if(W instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof x=="string"&&
ut.test(x)&&W.issues.length){const $e=i.keyType._zod.run({value:Number(x),issues:[]},l);if($e instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");$e.issues.length===0&&(W=$e)}if(W.issues.length){i.mode==="loose"?
c.value[x]=_[x]:D?(H=H??[],H.push(x)):c.issues.push({code:"invalid_key",origin:"record",issues:W.issues.map($e=>G.iR($e,
l,o.$W())),input:x,path:[x],inst:n});continue}const ve=W.value;if(ve==="__proto__")continue;const ze=i.valueType._zod.run(
{value:_[x],issues:[]},l);ze instanceof Promise?M.push(ze.then($e=>{$e.issues.length&&c.issues.push(...G.lQ(x,$e.issues)),
c.value[ve]=$e.value})):(ze.issues.length&&c.issues.push(...G.lQ(x,ze.issues)),c.value[ve]=ze.value)}H&&H.length>0&&c.issues.
push({code:"unrecognized_keys",input:_,inst:n,keys:H,continue:!0})}return M.length?Promise.all(M).then(()=>c):c}}),gm=null;
function _m(n,i,u,c,l,_,M){n.issues.length&&(util.propertyKeyTypes.has(typeof c)?u.issues.push(...util.prefixIssues(c,n.
issues)):u.issues.push({code:"invalid_key",origin:"map",input:l,inst:_,issues:n.issues.map(D=>util.finalizeIssue(D,M,core.
config()))})),i.issues.length&&(util.propertyKeyTypes.has(typeof c)?u.issues.push(...util.prefixIssues(c,i.issues)):u.issues.
push({origin:"map",code:"invalid_element",input:l,inst:_,key:c,issues:i.issues.map(D=>util.finalizeIssue(D,M,core.config()))})),
u.value.set(n.value,i.value)}const vm=null;function wm(n,i){n.issues.length&&i.issues.push(...n.issues),i.value.add(n.value)}
const pa=o.xI("$ZodEnum",(n,i)=>{Pe.init(n,i);const u=G.w5(i.entries),c=new Set(u);n._zod.values=c,G.v5(n,"pattern",l=>{
const _=G.w5(l.def.entries).filter(M=>G.qQ.has(typeof M));return new RegExp(_.length?`^(${_.map(M=>G.sD(M.toString())).join(
"|")})$`:"^[^\\s\\S]$")}),n._zod.parse=(l,_)=>{const M=l.value;return c.has(M)||l.issues.push({code:"invalid_value",values:u,
input:M,inst:n}),l}}),ha=o.xI("$ZodLiteral",(n,i)=>{Pe.init(n,i);const u=new Set(i.values);n._zod.values=u,G.v5(n,"patte\
rn",c=>{const l=c.def.values;return new RegExp(l.length?`^(${l.map(_=>typeof _=="string"?G.sD(_):_?G.sD(_.toString()):String(
_)).join("|")})$`:"^[^\\s\\S]$")}),n._zod.parse=(c,l)=>{const _=c.value;return u.has(_)||c.issues.push({code:"invalid_va\
lue",values:i.values,input:_,inst:n}),c}}),bm=null,ma=o.xI("$ZodTransform",(n,i)=>{Pe.init(n,i),n._zod.optin="optional",
o.cr.memoizer?.guard(n),n._zod.parse=(u,c)=>{if(c.direction==="backward")throw new o.cV(n.constructor.name);const l=i.transform(
u.value,u);if(c.async)return(l instanceof Promise?l:Promise.resolve(l)).then(M=>(u.value=M,u));if(l instanceof Promise)throw new o.
GT;return u.value=l,u}});function ko(n,i){return n.value=i.issues.length?void 0:i.value,n}const ya=o.xI("$ZodOptional",(n,i)=>{
Pe.init(n,i),G.v5(n,"optin",u=>u.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),n._zod.optout="optional",
G.v5(n,"values",u=>{const c=u.def.innerType._zod.values;return c?new Set([...c,void 0]):void 0}),G.v5(n,"pattern",u=>{const c=u.
def.innerType._zod.pattern;return c?new RegExp(`^(${G.p6(c.source)})?$`):void 0}),n._zod.parse=(u,c)=>{if(u.value===void 0){
if(i.innerType._zod.optin!=="defaulted")return u;const l=i.innerType._zod.run({value:u.value,issues:[]},c);return l instanceof
Promise?l.then(_=>ko(u,_)):ko(u,l)}return i.innerType._zod.run(u,c)}}),$m=null,ga=o.xI("$ZodNullable",(n,i)=>{Pe.init(n,
i),G.v5(n,"optin",u=>u.def.innerType._zod.optin),G.v5(n,"optout",u=>u.def.innerType._zod.optout),G.v5(n,"pattern",u=>{const c=u.
def.innerType._zod.pattern;return c?new RegExp(`^(${G.p6(c.source)}|null)$`):void 0}),G.v5(n,"values",u=>u.def.innerType.
_zod.values?new Set([...u.def.innerType._zod.values,null]):void 0),n._zod.parse=(u,c)=>u.value===null?u:i.innerType._zod.
run(u,c)}),km=null;function Sm(n,i){return n.value===void 0&&(n.value=i.defaultValue),n}const Em=null,zm=null;function Am(n,i){
return!n.issues.length&&n.value===void 0&&n.issues.push({code:"invalid_type",expected:"nonoptional",input:n.value,inst:i}),
n}const Om=null;function So(n,i,u,c){return i.issues.length?(n.value=u.catchValue({...i,value:n.value,error:{issues:i.issues.
map(l=>G.iR(l,c,o.$W()))},input:n.value}),n):(n.value=i.value,i.memo&&(n.memo=!0),n)}const _a=o.xI("$ZodCatch",(n,i)=>{Pe.
init(n,i),G.v5(n,"optin",u=>u.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),G.v5(n,"optout",u=>u.def.innerType.
_zod.optout),G.v5(n,"values",u=>u.def.innerType._zod.values),n._zod.parse=(u,c)=>{if(c.direction==="backward")return i.innerType.
_zod.run(u,c);const l=i.innerType._zod.run({value:u.value,issues:[]},c);return l instanceof Promise?l.then(_=>So(u,_,i,c)):
So(u,l,i,c)}}),Tm=null,va=o.xI("$ZodPipe",(n,i)=>{Pe.init(n,i),G.v5(n,"values",u=>u.def.in._zod.values),G.v5(n,"optin",u=>u.
def.in._zod.optin),G.v5(n,"optout",u=>u.def.out._zod.optout),G.v5(n,"propValues",u=>u.def.in._zod.propValues),n._zod.parse=
(u,c)=>{if(c.direction==="backward"){const _=i.out._zod.run(u,c);return _ instanceof Promise?_.then(M=>Fn(M,i.in,c)):Fn(
_,i.in,c)}const l=i.in._zod.run(u,c);return l instanceof Promise?l.then(_=>Fn(_,i.out,c)):Fn(l,i.out,c)}});function Fn(n,i,u){
return n.issues.some(c=>c.code!=="unrecognized_keys")?(n.aborted=!0,n):i._zod.run({value:n.value,issues:n.issues},u)}const Pm=null;
function Zm(n,i,u){if(n.issues.length)return n.aborted=!0,n;if((u.direction||"forward")==="forward"){const l=i.transform(
n.value,n);return l instanceof Promise?l.then(_=>Ln(n,_,i.out,u)):Ln(n,l,i.out,u)}else{const l=i.reverseTransform(n.value,
n);return l instanceof Promise?l.then(_=>Ln(n,_,i.in,u)):Ln(n,l,i.in,u)}}function Ln(n,i,u,c){return n.issues.length?(n.
aborted=!0,n):u._zod.run({value:i,issues:n.issues},c)}const Im=null,xm=null;function Rm(n){return n.memo||(n.value=Object.
freeze(n.value)),n}function wa(n){const i=n._zod.def;let u=i.pattern,c=!!i.format?.includes("int"),l,_;for(const D of i.
checks??[]){const H=D._zod.def;H.pattern&&(u=H.pattern),c||(c=!!H.format?.includes("int"));const x=H.minimum??H.length,W=H.
maximum??H.length;x!==void 0&&(l===void 0||x>l)&&(l=x),W!==void 0&&(_===void 0||W<_)&&(_=W)}if(u)return u.source;if(l!==
void 0&&_!==void 0&&l>_)return"(?!)";if(l!==void 0||_!==void 0)return regexes.string({minimum:l,maximum:_}).source;const M=n.
_zod.pattern;return(c&&M===regexes.number?regexes.integer:M)?.source}function Eo(n){const i=n._zod.def,u=n._zod.pattern?.
source,c=i.innerType??n._zod.innerType;if(c){const l=c._zod.pattern?.source,_=Eo(c);return u&&l&&_&&_!==l?u.replace(util.
cleanRegex(l),()=>util.cleanRegex(_)):u}if(i.options){const l=i.options.map(Eo);if(l.every(Boolean))return`^(${l.map(_=>util.
cleanRegex(_)).join("|")})$`}return wa(n)}const Cm=null,Mm=null,Nm=null,Dm=null,ba=o.xI("$ZodCustom",(n,i)=>{s.QP.init(n,
i),Pe.init(n,i),n._zod.parse=(u,c)=>u,n._zod.check=u=>{const c=u.value,l=i.fn(c);if(l instanceof Promise)return l.then(_=>zo(
_,u,c,n));zo(l,u,c,n)}});function zo(n,i,u,c){if(!n){const l={code:"custom",input:u,inst:c,path:[...c._zod.def.path??[]],
continue:!c._zod.def.abort};c._zod.def.params&&(l.params=c._zod.def.params),i.issues.push(G.sn(l))}}var ft=r(3305);function $a(){
const n=this._zod;return n.message??(n.message=JSON.stringify(n.def,G.k8,2)),n.message}function ka(n){this._zod.message=
n}const Sa={get:$a,set:ka,enumerable:!0,configurable:!0},_r={value:void 0,enumerable:!1},Ao=new WeakSet([Object.prototype,
Error.prototype]),Oo=(n,i)=>{n.name="$ZodError",_r.value=i,Object.defineProperty(n,"issues",_r),_r.value=void 0,Object.defineProperty(
n,"message",Sa);const u=Object.getPrototypeOf(n);Ao.has(u)||(Ao.add(u),Object.defineProperty(u,"toString",{configurable:!0,
enumerable:!1,get(){const c=()=>this.message;return Object.defineProperty(this,"toString",{value:c,configurable:!0,writable:!0}),
c},set(c){Object.defineProperty(this,"toString",{value:c,configurable:!0,writable:!0})}}))},Um=(0,o.xI)("$ZodError",Oo),
tt=(0,o.xI)("$ZodError",Oo,void 0,{Parent:Error});function Ea(n,i,u){return Object.prototype.hasOwnProperty.call(n,i)||(i===
"__proto__"?Object.defineProperty(n,i,{value:u(),writable:!0,enumerable:!0,configurable:!0}):n[i]=u()),n[i]}function Fm(n,i=u=>u.
message){const u={},c=[];for(const l of n.issues)l.path.length>0?Ea(u,l.path[0],()=>[]).push(i(l)):c.push(i(l));return{formErrors:c,
fieldErrors:u}}function Lm(n,i=u=>u.message){const u={_errors:[]},c=(l,_=[])=>{for(const M of l.issues)if(M.code==="inva\
lid_union"&&M.errors.length)M.errors.map(D=>c({issues:D},[..._,...M.path]));else if(M.code==="invalid_key")c({issues:M.issues},
[..._,...M.path]);else if(M.code==="invalid_element")c({issues:M.issues},[..._,...M.path]);else{const D=[..._,...M.path];
if(D.length===0)u._errors.push(i(M));else{let H=u,x=0;for(;x<D.length;){const W=D[x],se=x===D.length-1;if(W==="_errors"){
se&&H._errors.push(i(M)),x++;continue}Object.prototype.hasOwnProperty.call(H,W)||Object.defineProperty(H,W,{value:{_errors:[]},
enumerable:!0,writable:!0,configurable:!0});const ve=H[W];se&&ve._errors.push(i(M)),H=ve,x++}}}};return c(n),u}function jm(n,i=u=>u.
message){const u={errors:[]},c=(l,_=[])=>{var M;for(const D of l.issues)if(D.code==="invalid_union"&&D.errors.length)D.errors.
map(H=>c({issues:H},[..._,...D.path]));else if(D.code==="invalid_key")c({issues:D.issues},[..._,...D.path]);else if(D.code===
"invalid_element")c({issues:D.issues},[..._,...D.path]);else{const H=[..._,...D.path];if(H.length===0){u.errors.push(i(D));
continue}let x=u,W=0;for(;W<H.length;){const se=H[W],ve=W===H.length-1;typeof se=="string"?(x.properties??(x.properties=
{}),Object.prototype.hasOwnProperty.call(x.properties,se)||Object.defineProperty(x.properties,se,{value:{errors:[]},enumerable:!0,
writable:!0,configurable:!0}),x=x.properties[se]):(x.items??(x.items=[]),(M=x.items)[se]??(M[se]={errors:[]}),x=x.items[se]),
ve&&x.errors.push(i(D)),W++}}};return c(n),u}function za(n){const i=[],u=n.map(c=>typeof c=="object"?c.key:c);for(const c of u)
typeof c=="number"?i.push(`[${c}]`):typeof c=="symbol"?i.push(`[${JSON.stringify(String(c))}]`):/[^\w$]/.test(c)?i.push(
`[${JSON.stringify(c)}]`):(i.length&&i.push("."),i.push(c));return i.join("")}function Bm(n){const i=[],u=[...n.issues].
sort((c,l)=>(c.path??[]).length-(l.path??[]).length);for(const c of u)i.push(`\u2716 ${c.message}`),c.path?.length&&i.push(
`  \u2192 at ${za(c.path)}`);return i.join(`
`)}function jn(n,i){return{callee:i?.callee??n,Err:i?.Err}}const vr=n=>{const i=(u,c,l,_)=>{const M=l?{...l,async:!1}:{async:!1},
D=u._zod.run({value:c,issues:[]},M);if(D instanceof Promise)throw new o.GT;if(D.issues.length){const H=new(_?.Err??n)(D.
issues.map(x=>G.iR(x,M,o.$W())));throw G.gx(H,_?.callee??i),H}return D.value};return i},Aa=vr(tt),wr=n=>{const i=async(u,c,l,_)=>{
const M=l?{...l,async:!0}:{async:!0};let D=u._zod.run({value:c,issues:[]},M);if(D instanceof Promise&&(D=await D),D.issues.
length){const H=new(_?.Err??n)(D.issues.map(x=>G.iR(x,M,o.$W())));throw G.gx(H,_?.callee??i),H}return D.value};return i},
Oa=wr(tt),br=n=>(i,u,c)=>{const l=c?{...c,async:!1}:{async:!1},_=i._zod.run({value:u,issues:[]},l);if(_ instanceof Promise)
throw new o.GT;return _.issues.length?To(n,_.issues,l):{success:!0,data:_.value}},Ta=br(tt);function To(n,i,u){let c;return{
success:!1,get error(){return c||(c=new n(i.map(l=>G.iR(l,u,o.$W()))),i=void 0,u=void 0),c},set error(l){c=l,i=void 0,u=
void 0}}}const $r=n=>async(i,u,c)=>{const l=c?{...c,async:!0}:{async:!0};let _=i._zod.run({value:u,issues:[]},l);return _ instanceof
Promise&&(_=await _),_.issues.length?To(n,_.issues,l):{success:!0,data:_.value}},Pa=$r(tt),Za=null,Ia=null,qm=((n,i,u)=>{
const c=n._zod.bag.validator;if(c!==void 0){if(c(i)!==Za)return!0;if(c.definite===!0&&u===void 0)return!1}return xa(n,i,
u)});function xa(n,i,u){const c=u?{...u,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},l=n._zod.bag.fallbackRun;let _;
if(l?(c[Ia]=!0,_=l({value:i,issues:[]},c)):_=n._zod.run({value:i,issues:[]},c),_ instanceof Promise)throw new core.$ZodAsyncError;
return _.issues.length===0}const Wm=async(n,i,u)=>{const c=u?{...u,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0};let l=n.
_zod.run({value:i,issues:[]},c);return l instanceof Promise&&(l=await l),l.issues.length===0},Hm=(n=>{const i=vr(n),u=(c,l,_,M)=>{
const D=_?{..._,direction:"backward"}:{direction:"backward"};return i(c,l,D,jn(u,M))};return u})(tt),Km=(n=>{const i=vr(
n),u=(c,l,_,M)=>i(c,l,_,jn(u,M));return u})(tt),Ym=(n=>{const i=wr(n),u=async(c,l,_,M)=>{const D=_?{..._,direction:"back\
ward"}:{direction:"backward"};return await i(c,l,D,jn(u,M))};return u})(tt),Qm=(n=>{const i=wr(n),u=async(c,l,_,M)=>await i(
c,l,_,jn(u,M));return u})(tt),ty=(n=>(i,u,c)=>{const l=c?{...c,direction:"backward"}:{direction:"backward"};return br(n)(
i,u,l)})(tt),ry=(n=>(i,u,c)=>br(n)(i,u,c))(tt),iy=(n=>async(i,u,c)=>{const l=c?{...c,direction:"backward"}:{direction:"b\
ackward"};return $r(n)(i,u,l)})(tt),ay=(n=>async(i,u,c)=>$r(n)(i,u,c))(tt),De=o.xI("ZodMiniType",(n,i)=>{if(!n._zod)throw new Error(
"Uninitialized schema in ZodMiniType.");Pe.init(n,i),n.def=i,n.type=i.type},{get with(){return this.check},set with(n){G.
qh(this,"with",n)},parse(n,i){return Aa(this,n,i,{callee:this.parse})},parseAsync(n,i){return Oa(this,n,i,{callee:this.parseAsync})},
safeParse(n,i){return Ta(this,n,i)},safeParseAsync(n,i){return Pa(this,n,i)},check(...n){const i=this.def;return this.clone(
{...i,checks:[...i.checks??[],...n.map(u=>typeof u=="function"?{_zod:{check:u,def:{check:"custom"},onattach:[]}}:u)]},{parent:!0})},
clone(n,i){return G.o8(this,n,i)},brand(){return this},register(n,i){return n.add(this,i),this},apply(n,...i){return i.length===
0?n(this):n(this,...i)}}),Po=o.xI("ZodMiniString",(n,i)=>{St.init(n,i),De.init(n,i)});function Bn(n){return ft.Rl(Po,n)}
const uy=null,Ra=null;function cy(n){return core._email(Ra,n)}const Ca=null;function dy(n){return core._guid(Ca,n)}const qn=null;
function ly(n){return core._uuid(qn,n)}function fy(n){return core._uuidv4(qn,n)}function py(n){return core._uuidv6(qn,n)}
function hy(n){return core._uuidv7(qn,n)}const Zo=null;function my(n){return core._url(Zo,n)}function yy(n){return core.
_url(Zo,{protocol:regexes.httpProtocol,hostname:regexes.domain,...util.normalizeParams(n)})}const Ma=null;function gy(n){
return core._emoji(Ma,n)}const Na=null;function _y(n){return core._nanoid(Na,n)}const Da=null;function vy(n){return core.
_cuid(Da,n)}const Ua=null;function wy(n){return core._cuid2(Ua,n)}const Fa=null;function by(n){return core._ulid(Fa,n)}const La=null;
function $y(n){return core._xid(La,n)}const ja=null;function ky(n){return core._ksuid(ja,n)}const Ba=null;function Sy(n){
return core._ipv4(Ba,n)}const qa=null;function Ey(n){return core._ipv6(qa,n)}const Wa=null;function zy(n){return core._cidrv4(
Wa,n)}const Ga=null;function Ay(n){return core._cidrv6(Ga,n)}const Ha=null;function Oy(n){return core._mac(Ha,n)}const Va=null;
function Ty(n){return core._base64(Va,n)}const Ka=null;function Py(n){return core._base64url(Ka,n)}const Ja=null;function Zy(n){
return core._e164(Ja,n)}const Ya=null;function Iy(n){return core._creditCard(Ya,n)}const Xa=null;function xy(n){return core.
_iban(Xa,n)}const Qa=null;function Ry(n){return core._jwt(Qa,n)}const sn=null;function Cy(n,i,u={}){return core._stringFormat(
sn,n,i,u)}function My(n){return core._stringFormat(sn,"hostname",regexes.hostname,n)}function Ny(n){return core._stringFormat(
sn,"hex",regexes.hex,n)}function Dy(n){return core._stringFormat(sn,"currency_code",regexes.currencyCode,n)}function Uy(n,i){
const u=i?.enc??"hex",c=`${n}_${u}`,l=core.regexes[c];if(!l)throw new Error(`Unrecognized hash format: ${c}`);return core.
_stringFormat(sn,c,l,i)}const Io=o.xI("ZodMiniNumber",(n,i)=>{q.init(n,i),De.init(n,i)});function xo(n){return ft.F7(Io,
n)}const an=o.xI("ZodMiniNumberFormat",(n,i)=>{pe.init(n,i),Io.init(n,i)});function eu(n){return ft.LK(an,n)}function Fy(n){
return core._float32(an,n)}function Ly(n){return core._float64(an,n)}function jy(n){return core._int32(an,n)}function By(n){
return core._uint32(an,n)}const Ro=o.xI("ZodMiniBoolean",(n,i)=>{Ie.init(n,i),De.init(n,i)});function Co(n){return ft._L(
Ro,n)}const tu=null;function qy(n){return core._bigint(tu,n)}const Mo=null;function Wy(n){return core._int64(Mo,n)}function Gy(n){
return core._uint64(Mo,n)}const nu=null;function Hy(n){return core._symbol(nu,n)}const ru=null;function Vy(n){return core.
_undefined(ru,n)}const ou=null;function iu(n){return core._null(ou,n)}const su=null;function Ky(){return core._any(su)}const au=o.
xI("ZodMiniUnknown",(n,i)=>{yr.init(n,i),De.init(n,i)});function Wn(){return ft.em(au)}const uu=o.xI("ZodMiniNever",(n,i)=>{
At.init(n,i),De.init(n,i)});function cu(n){return ft.G8(uu,n)}const du=null;function Jy(n){return core._void(du,n)}const lu=null;
function Yy(n){return core._date(lu,n)}const fu=o.xI("ZodMiniArray",(n,i)=>{ia.init(n,i),De.init(n,i)});function kr(n,i){
return new fu({type:"array",element:n,...G.A2(i)})}function Xy(n){const i=n._zod.def.shape;return Uo(Object.keys(i))}const Sr=o.
xI("ZodMiniObject",(n,i)=>{ca.init(n,i),De.init(n,i),G.X(n,"shape",u=>u._zod.def.shape,!1)});function pu(n,i){const u={type:"\
object",shape:n??{},...G.A2(i)};return new Sr(u)}function hu(n,i){return new Sr({type:"object",shape:n,catchall:cu(),...G.
A2(i)})}function mu(n,i){return new Sr({type:"object",shape:n,catchall:Wn(),...G.A2(i)})}function Qy(n,i){return util.extend(
n,i)}function eg(n,i){return util.safeExtend(n,i)}function tg(n,i){return util.merge(n,i)}function ng(n,i){return util.pick(
n,i)}function rg(n,i){return util.omit(n,i)}function og(n,i){const u=n._zod.def;if(u.type!=="tuple")return util.partial(
Hn,n,i);if(u.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refinements");return util.
clone(n,{...u,items:u.items.map(c=>new Hn({type:"optional",innerType:c}))})}function ig(n,i){return util.partial(Lo,n,i,
"exactPartial")}function sg(n,i){return util.required(Bo,n,i)}function ag(n,i){return n.clone(util.mergeDefs(n._zod.def,
{catchall:i}))}const yu=null;function gu(n,i){return new yu({type:"union",options:n,...util.normalizeParams(i)})}const _u=null;
function ug(n,i){return new _u({type:"union",options:n,inclusive:!1,...util.normalizeParams(i)})}const vu=o.xI("ZodMiniD\
iscriminatedUnion",(n,i)=>{la.init(n,i),De.init(n,i)});function wu(n,i,u){return new vu({type:"union",options:i,discriminator:n,
...G.A2(u)})}const bu=null;function cg(n,i){return new bu({type:"intersection",left:n,right:i})}const $u=null;function ku(n,i,u){
const c=i instanceof core.$ZodType,l=c?u:i,_=c?i:null;return new $u({type:"tuple",items:n,rest:_,...util.normalizeParams(
l)})}const Gn=o.xI("ZodMiniRecord",(n,i)=>{fa.init(n,i),De.init(n,i)});function No(n,i,u){return!i||!i._zod?new Gn({type:"\
record",keyType:Bn(),valueType:n,...G.A2(i)}):new Gn({type:"record",keyType:n,valueType:i,...G.A2(u)})}function dg(n,i,u){
return new Gn({type:"record",keyType:n,valueType:i,...util.normalizeParams(u),partial:!0})}function lg(n,i,u){return new Gn(
{type:"record",keyType:n,valueType:i,mode:"loose",...util.normalizeParams(u)})}const Su=null;function fg(n,i,u){return new Su(
{type:"map",keyType:n,valueType:i,...util.normalizeParams(u)})}const Eu=null;function pg(n,i){return new Eu({type:"set",
valueType:n,...util.normalizeParams(i)})}const Do=o.xI("ZodMiniEnum",(n,i)=>{pa.init(n,i),De.init(n,i),n.options=[...n._zod.
values]});function Uo(n,i){const u=Array.isArray(n)?Object.fromEntries(n.map(c=>[c,c])):n;return new Do({type:"enum",entries:u,
...G.A2(i)})}function hg(n,i){return new Do({type:"enum",entries:n,...util.normalizeParams(i)})}const zu=o.xI("ZodMiniLi\
teral",(n,i)=>{ha.init(n,i),De.init(n,i)});function Au(n,i){return new zu({type:"literal",values:Array.isArray(n)?n:[n],
...G.A2(i)})}const Ou=null;function mg(n){return core._file(Ou,n)}const Tu=o.xI("ZodMiniTransform",(n,i)=>{ma.init(n,i),
De.init(n,i)});function Pu(n){return new Tu({type:"transform",transform:n})}const Hn=o.xI("ZodMiniOptional",(n,i)=>{ya.init(
n,i),De.init(n,i)});function Fo(n){return new Hn({type:"optional",innerType:n})}const Lo=null;function yg(n){return new Lo(
{type:"optional",innerType:n})}const Zu=o.xI("ZodMiniNullable",(n,i)=>{ga.init(n,i),De.init(n,i)});function jo(n){return new Zu(
{type:"nullable",innerType:n})}function Iu(n){return Fo(jo(n))}const xu=null;function gg(n,i){return new xu({type:"defau\
lt",innerType:n,get defaultValue(){return typeof i=="function"?i():util.shallowClone(i)}})}const Ru=null;function _g(n,i){
return new Ru({type:"prefault",innerType:n,get defaultValue(){return typeof i=="function"?i():util.shallowClone(i)}})}const Bo=null;
function vg(n,i){return new Bo({type:"nonoptional",innerType:n,...util.normalizeParams(i)})}const Cu=null;function wg(n){
return new Cu({type:"success",innerType:n})}const Mu=o.xI("ZodMiniCatch",(n,i)=>{_a.init(n,i),De.init(n,i)});function Nu(n,i){
return new Mu({type:"catch",innerType:n,catchValue:typeof i=="function"?i:G.SS(i)})}const Du=null;function bg(n){return core.
_nan(Du,n)}const Uu=o.xI("ZodMiniPipe",(n,i)=>{va.init(n,i),De.init(n,i)});function Fu(n,i){return new Uu({type:"pipe",in:n,
out:i})}const Er=null;function $g(n,i,u){return new Er({type:"pipe",in:n,out:i,transform:u.decode,reverseTransform:u.encode})}
function kg(n){const i=n._zod.def;return new Er({type:"pipe",in:i.out,out:i.in,transform:i.reverseTransform,reverseTransform:i.
transform})}const Lu=null;function Sg(n){return new Lu({type:"readonly",innerType:n})}const ju=null;function Eg(n,i){return new ju(
{type:"template_literal",parts:n,...util.normalizeParams(i)})}const Bu=null;function qu(n){return new Bu({type:"lazy",getter:n})}
const Wu=null;function zg(n){return new Wu({type:"promise",innerType:n})}const qo=o.xI("ZodMiniCustom",(n,i)=>{ba.init(n,
i),De.init(n,i)});function Ag(n,i){const u=new core.$ZodCheck({check:"custom",...util.normalizeParams(i)});return u._zod.
check=n,u}function Wo(n,i){return ft.FO(qo,n??(()=>!0),i)}function Gu(n,i={}){return ft.fU(qo,n,i)}function Og(n,i){return core.
_superRefine(n,i)}const Hu=ft.q0,Vu=ft.mI;class Tg{constructor(...i){}}function Pg(n,i={}){const u=Wo(c=>c instanceof n,
i);return u._zod.bag.Class=n,u._zod.check=c=>{c.value instanceof n||c.issues.push({code:"invalid_type",expected:n.name,input:c.
value,inst:u,path:[...u._zod.def.path??[]]})},u}const Zg=(...n)=>core._stringbool({Codec:Er,Boolean:Ro,String:Po},...n);
function Ig(){const n=qu(()=>gu([Bn(),xo(),Co(),iu(),kr(n),No(Bn(),n)]));return n}const Ku=null;function xg(n){return new Ku(
{type:"function",input:Array.isArray(n?.input)?ku(n?.input):n?.input??kr(Wn()),output:n?.output??Wn()})}})},Ar={};function J(e){
var t=Ar[e];if(t!==void 0)return t.exports;var r=Ar[e]={exports:{}},o=!0;try{Go[e](r,r.exports,J),o=!1}finally{o&&delete Ar[e]}
return r.exports}J.m=Go,typeof J<"u"&&(J.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.
url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),J.n=e=>{var t=e&&e.__esModule?()=>e.default:()=>e;return J.d(t,{a:t}),t},(()=>{
var e=Object.getPrototypeOf?r=>Object.getPrototypeOf(r):r=>r.__proto__,t;J.t=function(r,o){if(o&1&&(r=this(r)),o&8||typeof r==
"object"&&r&&(o&4&&r.__esModule||o&16&&typeof r.then=="function"))return r;var s=Object.create(null);J.r(s);var a={};t=t||
[null,e({}),e([]),e(e)];for(var d=o&2&&r;typeof d=="object"&&!~t.indexOf(d);d=e(d))Object.getOwnPropertyNames(d).forEach(
b=>a[b]=()=>r[b]);return a.default=()=>r,J.d(s,a),s}})(),J.d=(e,t)=>{for(var r in t)J.o(t,r)&&!J.o(e,r)&&Object.defineProperty(
e,r,{enumerable:!0,get:t[r]})},J.f={},J.e=e=>Promise.all(Object.keys(J.f).reduce((t,r)=>(J.f[r](e,t),t),[])),J.u=e=>""+e+
".index.js",J.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t),J.r=e=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(
e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})},(()=>{var e={792:0},t=r=>{var{ids:o,
modules:s,runtime:a}=r,d,b,k=0;for(d in s)J.o(s,d)&&(J.m[d]=s[d]);for(a&&a(J);k<o.length;k++)b=o[k],J.o(e,b)&&e[b]&&e[b][0](),
e[o[k]]=0};J.f.j=(r,o)=>{var s=J.o(e,r)?e[r]:void 0;if(s!==0)if(s)o.push(s[1]);else{var a=import("./"+J.u(r)).then(t,d=>{
throw e[r]!==0&&(e[r]=void 0),d}),a=Promise.race([a,new Promise(d=>s=e[r]=[d])]);o.push(s[1]=a)}}})();var jg={},je=J(6288),
pt=J(3024),Te=J(8414);function Ho(e){const t=e.toWellFormed(),r=[encodeURIComponent(t),encodeURI(t)],o=r.map(a=>a.replace(
/%[0-9A-F]{2}/g,d=>d.toLowerCase()));return[...new Set([e,...r,...o,JSON.stringify(e).slice(1,-1)])].filter(a=>a!=="").sort(
(a,d)=>d.length-a.length)}function Yu(e){const t=e.flatMap(Ho).filter(o=>!/^\**$/.test(o)).sort((o,s)=>s.length-o.length),
r=o=>{const s=t.reduce((a,d)=>a.replaceAll(d,"***"),o);return s===o?o:r(s)};return r}function Xu(e,t){const r=e.flatMap(
Vo),o=r.map(d=>/:\s+(.*)$/.exec(d)?.[1]??""),s=Vo(t).map(d=>/:\s*(.*)$/.exec(d)?.[1]??""),a=s.map(d=>Qu.exec(d)?.[1]??"");
return[...new Set([...r,...o,...s,...a])].filter(d=>d!=="")}const Qu=/^(?:Basic|Bearer|Digest|Token|ApiKey)\s+(.*)$/i;function Vo(e){
return e.split(/\r?\n/).map(t=>t.trim())}class ec{value;next;constructor(t){this.value=t}}class tc{#e;#t;#n;constructor(){
this.clear()}enqueue(t){const r=new ec(t);this.#e?(this.#t.next=r,this.#t=r):(this.#e=r,this.#t=r),this.#n++}dequeue(){const t=this.#e;
if(t)return this.#e=this.#e.next,this.#n--,this.#e||(this.#t=void 0),t.value}peek(){if(this.#e)return this.#e.value}clear(){
this.#e=void 0,this.#t=void 0,this.#n=0}get size(){return this.#n}*[Symbol.iterator](){let t=this.#e;for(;t;)yield t.value,
t=t.next}*drain(){for(;this.#e;)yield this.dequeue()}}function Jn(e){let t=!1;if(typeof e=="object"&&({concurrency:e,rejectOnClear:t=!1}=
e),Ko(e),typeof t!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const r=new tc;let o=0;const s=()=>{
o<e&&r.size>0&&(o++,r.dequeue().run())},a=()=>{o--,s()},d=async(z,O,F)=>{const B=(async()=>z(...F))();O(B);try{await B}catch{}
a()},b=(z,O,F,B)=>{const L={reject:F};new Promise(ne=>{L.run=ne,r.enqueue(L)}).then(d.bind(void 0,z,O,B)),o<e&&s()},k=(z,...O)=>new Promise(
(F,B)=>{b(z,F,B,O)});return Object.defineProperties(k,{activeCount:{get:()=>o},pendingCount:{get:()=>r.size},clearQueue:{
value(){if(!t){r.clear();return}const z=AbortSignal.abort().reason;for(;r.size>0;)r.dequeue().reject(z)}},concurrency:{get:()=>e,
set(z){Ko(z),e=z,queueMicrotask(()=>{for(;o<e&&r.size>0;)s()})}},map:{async value(z,O){const F=[];try{Array.from(z,(B,L)=>{
const ne=k(O,B,L);return F.push(ne),ne})}catch(B){for(const L of F)L.catch(()=>{});throw B}return Promise.all(F)}}}),k}function Bg(e,t){
const r=Jn(t),o=(...s)=>r(()=>e(...s));return Object.defineProperty(o,"clearQueue",{value:r.clearQueue}),o}function Ko(e){
if(!((Number.isInteger(e)||e===Number.POSITIVE_INFINITY)&&e>0))throw new TypeError("Expected `concurrency` to be a numbe\
r from 1 and up")}var me=J(7541);const nc=new Set([408,425,429,503]);function Jo(e,t){return nc.has(e)?"not-arrived":e>=
500?"unknown":e>=200&&e<300?Yo(t)?"refused":"delivered":"refused"}function rc(e){const t=Jo(e,"");return t==="delivered"?
"unknown":t}function Yo(e){return oc.test(e)}const oc=/^(?:\s|<\?xml[^>]*>|<!--(?:(?!-->)[\s\S])*-->)*<(?:!doctype\s+html|html|head|body|title|meta|script|style|link|h1|center)\b/i;
function ic(e,t){if(e===void 0)return;if(/^\s*\d{1,9}\s*$/.test(e))return Number(e)*1e3;const r=Date.parse(e);return Number.
isNaN(r)?void 0:Math.max(0,r-t)}function Ot({outcome:e,tries:t,last:r}){if(r===void 0)return"not sent: the time for deli\
veries (deadline) was up, or the job was cancelled";const o=t>1?` (${t} tries)`:"";return`${sc[e]}: ${ac(r)}${o}`}const sc={
delivered:"delivered","not-arrived":"did not arrive",refused:"refused",unknown:"unknown whether it arrived"};function ac(e){
return e.status===void 0?e.failure??"no answer":e.outcome==="delivered"?`status ${e.status}`:e.status<300?`status ${e.status}\
 with a web page, not Phaset's answer; check endpoint, and headers if a gateway asks for a log-in`:`status ${e.status}${uc(
e)}${dc(e)}`}function uc({status:e=0,redirectHost:t}){return e<400?` (a redirect to ${t===void 0?"another place":(0,me.hD)(
t)}); no redirect is followed, give endpoint the final address`:cc[e]??""}const cc={400:" (invalid input)",401:" (not au\
thorized); check webhook-token, org-id and record-id: each record has a token of its own",403:" (forbidden); check webho\
ok-token, and headers if a gateway stands in front of Phaset",404:" (not found); check endpoint",407:" (a proxy asks for\
 a log-in); check HTTPS_PROXY",413:" (too large); look for a limit of the gateway in front of Phaset",429:" (rate limite\
d)"};function dc({body:e}){const t=e.trim();return t===""||Yo(e)?"":`; it answered ${(0,me.hD)(t)}`}const lc="; if it is\
 for the status words, set standards-status-words to the other of its two values";function Yn(e,t){if(t===void 0||t.outcome===
"delivered")return[];const r=e==="standards"&&t.last?.status===400?lc:"";return[{kind:"delivery",level:t.outcome==="refu\
sed"?"error":"warning",title:"Phaset: not delivered",message:`${e} ${Ot(t)}${r}`}]}function Or(e){return e===void 0?{state:"\
checked"}:{state:e.outcome==="delivered"?"uploaded":"failed",delivery:e}}var Tr=J(8461);async function Xo(e){const t=[];
for(const r of e)t.push(await r());return t}var nt=J(6760);const fc=Object.prototype.toString,pc=e=>fc.call(e)==="[objec\
t Error]",hc=new Set(["network error","NetworkError when attempting to fetch resource.","The Internet connection appears\
 to be offline.","Network request failed","fetch failed","terminated"," A network error occurred.","Network connection l\
ost"]);function mc(e){if(!(e&&pc(e)&&e.name==="TypeError"&&typeof e.message=="string"))return!1;const{message:r,stack:o}=e;
return r==="Load failed"||r.startsWith("Load failed (")&&r.endsWith(")")?o===void 0||"__sentry_captured__"in e:r.startsWith(
"error sending request for url")||r==="Failed to fetch"||r.startsWith("Failed to fetch (")&&r.endsWith(")")?!0:hc.has(r)}
function yc(e){if(typeof e=="number"){if(e<0)throw new TypeError("Expected `retries` to be a non-negative number.");if(Number.
isNaN(e))throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.")}else if(e!==void 0)throw new TypeError(
"Expected `retries` to be a number or Infinity.")}function Xn(e,t,{min:r=0,allowInfinity:o=!1}={}){if(t!==void 0){if(typeof t!=
"number"||Number.isNaN(t))throw new TypeError(`Expected \`${e}\` to be a number${o?" or Infinity":""}.`);if(!o&&!Number.
isFinite(t))throw new TypeError(`Expected \`${e}\` to be a finite number.`);if(t<r)throw new TypeError(`Expected \`${e}\`\
 to be \u2265 ${r}.`)}}class gc extends Error{constructor(t){super(),t instanceof Error?(this.originalError=t,{message:t}=
t):(this.originalError=new Error(t),this.originalError.stack=this.stack),this.name="AbortError",this.message=t}}function _c(e,t){
const r=Math.max(1,e+1),o=t.randomize?Math.random()+1:1;let s=Math.round(o*t.minTimeout*t.factor**(r-1));return s=Math.min(
s,t.maxTimeout),s}function Qo(e,t){return Number.isFinite(t)?t-(performance.now()-e):t}async function vc({error:e,attemptNumber:t,
retriesConsumed:r,startTime:o,options:s}){const a=e instanceof Error?e:new TypeError(`Non-error was thrown: "${e}". You \
should only throw errors.`);if(a instanceof gc)throw a.originalError;const d=Number.isFinite(s.retries)?Math.max(0,s.retries-
r):s.retries,b=s.maxRetryTime??Number.POSITIVE_INFINITY,k=Object.freeze({error:a,attemptNumber:t,retriesLeft:d,retriesConsumed:r});
if(await s.onFailedAttempt(k),Qo(o,b)<=0)throw a;const z=await s.shouldConsumeRetry(k),O=Qo(o,b);if(O<=0||d<=0)throw a;if(a instanceof
TypeError&&!mc(a)){if(z)throw a;return s.signal?.throwIfAborted(),!1}if(!await s.shouldRetry(k))throw a;if(!z)return s.signal?.
throwIfAborted(),!1;const F=_c(r,s),B=Math.min(F,O);return s.signal?.throwIfAborted(),B>0&&await new Promise((L,ne)=>{const Q=()=>{
clearTimeout(K),s.signal?.removeEventListener("abort",Q),ne(s.signal.reason)},K=setTimeout(()=>{s.signal?.removeEventListener(
"abort",Q),L()},B);s.unref&&K.unref?.(),s.signal?.addEventListener("abort",Q,{once:!0})}),s.signal?.throwIfAborted(),!0}
async function ei(e,t={}){if(t={...t},yc(t.retries),Object.hasOwn(t,"forever"))throw new Error("The `forever` option is \
no longer supported. For many use-cases, you can set `retries: Infinity` instead.");t.retries??=10,t.factor??=2,t.minTimeout??=
1e3,t.maxTimeout??=Number.POSITIVE_INFINITY,t.maxRetryTime??=Number.POSITIVE_INFINITY,t.randomize??=!1,t.onFailedAttempt??=
()=>{},t.shouldRetry??=()=>!0,t.shouldConsumeRetry??=()=>!0,Xn("factor",t.factor,{min:0,allowInfinity:!1}),Xn("minTimeou\
t",t.minTimeout,{min:0,allowInfinity:!1}),Xn("maxTimeout",t.maxTimeout,{min:0,allowInfinity:!0}),Xn("maxRetryTime",t.maxRetryTime,
{min:0,allowInfinity:!0}),t.factor>0||(t.factor=1),t.signal?.throwIfAborted();let r=0,o=0;const s=performance.now();for(;!Number.
isFinite(t.retries)||o<=t.retries;){r++;try{t.signal?.throwIfAborted();const a=await e(r);return t.signal?.throwIfAborted(),
a}catch(a){await vc({error:a,attemptNumber:r,retriesConsumed:o,startTime:s,options:t})&&o++}}throw new Error("Retry atte\
mpts exhausted without throwing an error.")}function qg(e,t){return function(...r){return ei(()=>e.apply(this,r),t)}}const wc=500,
bc=1e4,$c=1e3;class Pr extends Error{}async function ti(e,t,r=()=>{}){const o=[],s=async()=>{const d=t.budget.remaining();
if(d===0)return;r("unknown");const b=await t.send(e,Math.min(t.timeout,d));if(o.push(b),t.watch(e,b),r(ni(o)),kc(e,b,t.repeatUnknown))
throw new Pr};await t.budget.spend(()=>ei(()=>t.limit(s),{retries:Number.POSITIVE_INFINITY,minTimeout:0,shouldRetry:({error:d,
attemptNumber:b})=>d instanceof Pr&&t.budget.wait(Ec(o.at(-1),b,t.random),Math.min(t.timeout,$c))}).catch(d=>{if(!(d instanceof
Pr))throw d}));const a=o.at(-1);return{outcome:ni(o),tries:o.length,...a&&{last:a}}}function kc(e,t,r){switch(t.outcome){case"\
not-arrived":return!0;case"unknown":return r||Sc(e);case"delivered":case"refused":return!1}}function Sc({target:e,body:t}){
if(e!=="event")return!0;const r=t?.event;return r==="incident-opened"||r==="incident-resolved"}function ni(e){const t=e.
at(-1)?.outcome??"not-arrived";return t!=="not-arrived"?t:e.some(({outcome:r})=>r==="unknown")?"unknown":"not-arrived"}function Ec(e,t,r){
const o=Math.min(bc,wc*2**(t-1));return Math.max(r()*o,e?.retryAfter??0)}function zc(e){const t=new Map;return(r,o)=>{const s=JSON.
stringify([r,o.orgId,o.token]),a=t.get(s)??Ac(r,o,e);return t.set(s,a),a}}async function Ac(e,t,r){const o=`the Baseline\
 ${(0,me.hD)(e)}`,[s,{parseBaseline:a}]=await Promise.all([ti({target:{baselineId:e},credentials:t},r),J.e(644).then(J.bind(
J,6644))]);if(s.outcome!=="delivered")return Zr(Oc(o,s));const{body:d="",truncated:b}=s.last??{};if(b)return Zr(Tt(`${o}\
 is longer than 64 KiB; shorten it in Phaset`));const k=a(d,o);return k.kind==="invalid"?Zr(...k.problems.map(z=>Tt(z))):
{kind:"baseline",baseline:k.baseline,problems:k.warnings.map(z=>Tt(z,"warning"))}}function Zr(...e){return{kind:"failed",
problems:e}}function Oc(e,t){if(t.last?.status===404)return Tt(`${e} is not in Phaset (status 404); make it there, or na\
me another in the manifest's baseline.id`);const r=`${e} could not be fetched: ${Ot(t)}`;return t.outcome==="refused"?Tt(
r):{kind:"delivery",level:"warning",title:"Phaset: not fetched",message:r}}function Tt(e,t="error"){return{kind:"baselin\
e",level:t,title:"Phaset: Baseline",message:e}}async function Tc(e,t,r,o){const[s,{checkStandards:a},{describeMisses:d}]=await Promise.
all([o(t,r),J.e(196).then(J.bind(J,9196)),Promise.resolve().then(J.bind(J,8461))]);if(s.kind==="failed")return s;const b=await a(
s.baseline,{workspace:e.workspace,directory:(0,nt.resolve)(e.workspace,e.directory)});return b.kind==="invalid"?{problems:b.
problems.map(k=>Tt(k))}:{checks:b.checks,problems:[...s.problems,...b.warnings.map(k=>Tt(k,"warning")),...d(b.checks)]}}
const Pc=8;async function Zc(e,t){const r=Jn(Pc),o=e.map(s=>Ic(s,t,r));return Promise.all(o.map(s=>s()))}function Ic(e,t,r){
const o=xc(e,t),s=Rc(e,t);return async()=>{const[a,d,b]=await Promise.all([Xo(o),s(),Cc(e,t,r)]),{directory:k,credentials:z,
manifest:O}=e.component,F=O?.state==="found"?O.name:void 0;return{directory:k,...z.recordId!==void 0&&{recordId:z.recordId},
...F!==void 0&&{name:F},events:a,record:d,standards:b.report,problems:[...e.problems,...a.flatMap(({body:B,delivery:L})=>Yn(
`event ${B.event}`,L)),...Yn("record",d.delivery),...b.problems]}}}function xc({credentials:e,events:t},r){return e===void 0?
[]:t.map(o=>{const s=r.prepare({kind:"event",body:o.body},e);return async()=>({...o,...Mc(await s())})})}function Rc({credentials:e,
record:t},r){if(t.kind==="skipped")return async()=>({state:"skipped",reason:t.reason});if(t.kind!=="upload"||e===void 0){
const s=t.kind==="checked"?"checked":"failed";return async()=>({state:s})}const o=r.prepare({kind:"record",body:t.record},
e);return async()=>Or(await o())}async function Cc({component:e,credentials:t,standards:r},o,s){if(r.kind==="skipped")return{
report:{state:"skipped",reason:r.reason},problems:[]};if(r.kind==="failed"||t===void 0)return{report:{state:"failed"},problems:[]};
const{baselineId:a}=r,d={workspace:o.workspace,directory:e.directory},{checks:b,problems:k}=await s(()=>Tc(d,a,t,o.fetchBaseline));
if(b===void 0)return{report:{state:"failed",baselineId:a},problems:k};if(r.kind==="check")return{report:{state:"checked",
baselineId:a,checks:b},problems:k};const z=(0,Tr.putStatusWords)((0,Tr.toStandardsResult)(b),o.statusWords),O=Or(await o.
prepare({kind:"standards",body:z},t)());return{report:{...O,baselineId:a,checks:b},problems:[...k,...Yn("standards",O.delivery)]}}
function Mc(e){return e===void 0?{}:{delivery:e}}var ri=J(7598);const Nc=he(import.meta.url)("node:os");var Dc=J(8500);function Uc(e,{
now:t,sleep:r},o){let s=0,a=0,d=0;const b=()=>s+(a>0?t()-d:0),k=()=>o.aborted?0:Math.max(0,e-b());return{remaining:k,spend:async z=>{
a++===0&&(d=t());try{return await z()}finally{--a===0&&(s+=t()-d)}},wait:async(z,O)=>z+O>k()?!1:r(z,o).then(()=>!0,()=>!1)}}
var Fc=J(7067);const Lc=he(import.meta.url)("node:https");var jc=J(4942);const Bc={rE:"1.0.0"},qc=Bc.rE;var dn=J(9840);const Ir=64*
1024,Wc=1440*60*1e3;function Gc(e,t,r){const o=new jc.Qq(void 0,[],{keepAlive:!0,socketTimeout:Wc});return async(s,a)=>{
const d=performance.now(),b=Hc(o,e,t,s),k=Promise.withResolvers(),z=setTimeout(()=>{k.resolve(b.failure(`no answer withi\
n ${a/1e3} s`)),b.abort()},a),O=await Promise.race([b.finding,k.promise]);return clearTimeout(z),{...O,body:r(O.body),took:performance.
now()-d}}}function Hc(e,t,r,o){const s=new AbortController,a=Vc(t.origin.protocol==="https:"?Lc:Fc);let d;const b=B=>{const L={
failure:B,body:"",truncated:!1};if(d===void 0)return{...L,outcome:a.sent()?"unknown":"not-arrived"};const ne=rc(d);return{
...L,outcome:ne,...ne!=="unknown"&&{status:d}}},k={host:t.origin.hostname.replace(/^\[|\]$/g,""),port:t.origin.port,path:(0,dn.
Zq)(t,o.target,o.credentials),method:o.body===void 0?"GET":"POST",headers:{...r,"User-Agent":`phaset-action/${qc}`,...o.
body!==void 0&&{"Content-Type":"application/json"}},signal:s.signal},z=o.body===void 0?null:JSON.stringify(o.body);return{
finding:(async()=>{k.agent=e.getAgent(t.origin.href);const{message:B}=await e.requestRaw({options:k,parsedUrl:t.origin,httpModule:a.
module},z);return d=B.statusCode,Kc(B)})().catch(B=>b(Qc(B))),failure:b,abort:()=>s.abort()}}function Vc(e){let t=!1;return{
module:Object.create(e,{request:{value:(s,a)=>e.request(s,a).once("finish",()=>{t=!0})}}),sent:()=>t}}async function Kc(e){
const t=e.statusCode??0,{body:r,truncated:o}=await Jc(e),s=ic(e.headers["retry-after"],Date.now()),a=Yc(e.headers.location);
return{outcome:Jo(t,r),status:t,body:r,truncated:o,...s!==void 0&&{retryAfter:s},...a!==void 0&&{redirectHost:a}}}async function Jc(e){
const t=[];let r=0;for await(const s of e)if(t.push(s),r+=s.length,r>Ir)break;return{body:Buffer.concat(t).subarray(0,Ir).
toString("utf8"),truncated:r>Ir}}function Yc(e){return e!==void 0&&URL.canParse(e)?new URL(e).host:void 0}const Xc={ECONNREFUSED:"\
connection refused",ENOTFOUND:"host name not found",EAI_AGAIN:"host name not found (no answer from DNS)",ECONNRESET:"con\
nection reset",EPIPE:"connection reset",ETIMEDOUT:"connection timed out",EHOSTUNREACH:"host unreachable",ENETUNREACH:"ne\
twork unreachable",ERR_INVALID_URL:"the address of the proxy is no URL (see HTTPS_PROXY)"};function Qc(e){if(!(e instanceof
Error))return"network error";if(e.message.startsWith("tunneling socket could not be established"))return"the proxy is do\
wn or refused (see HTTPS_PROXY and NO_PROXY)";const t="code"in e&&typeof e.code=="string"?e.code:"";return/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ALTNAME|EPROTO|ERR_SSL/.
test(t)?`TLS failed: ${t} (for a private CA, set NODE_EXTRA_CA_CERTS on the runner)`:Xc[t]??`network error ${t}`.trim()}
var w=J(8395),ht=J(3305);const ot=w.YjP().check(ht.Fk(/^(?:[1-9]\d{9}|[1-9]\d{12})$/)),oi=w.YjP().check(ht.Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),
ii=w.YjP().check(ht.m9(1)),xr=w.Whr().check(ht.UI()),si={createdAt:w.lqM(ot),submittedAt:w.lqM(ot)},Qn=w.gMt("event",[w.
rej({event:w.euz("change"),commitSha:oi,timestamp:w.lqM(ot)}),w.rej({event:w.euz("deployment"),commitSha:oi,timestamp:w.
lqM(ot)}),w.rej({event:w.euz("incident-opened"),id:ii,createdAt:ot}),w.rej({event:w.euz("incident-resolved"),id:ii,createdAt:ot,
resolvedAt:ot}),w.rej({event:w.euz("comment")}),w.rej({event:w.euz("review-approved"),...si}),w.rej({event:w.euz("review\
-changes"),...si}),w.rej({event:w.euz("pr-opened"),additions:w.lqM(xr),changedFiles:w.lqM(xr),deletions:w.lqM(xr)}),w.rej(
{event:w.euz("pr-closed"),createdAt:w.lqM(ot),closedAt:w.lqM(ot)}),w.rej({event:w.euz("pr-merged"),createdAt:w.lqM(ot),mergedAt:w.
lqM(ot)})]),er=Qn.def.options.map(e=>[...e.shape.event.def.values][0]),ed=w.k5n(["not-arrived","refused","unknown"]),ai=w.
YjP().check(ht.m9(1)),Rr={outcome:ed,orgId:ai,recordId:ai},ui=w.g1P(w.YjP(),w.L5J()),td=w.gMt("kind",[w.Ikc({...Rr,kind:w.
euz("event"),body:Qn}),w.Ikc({...Rr,kind:w.euz("record"),body:ui}),w.Ikc({...Rr,kind:w.euz("standards"),body:ui})]);function nd(e){
let t;const r=z=>{try{return z()}catch(O){t??=rd(O);return}},o=r(()=>(0,pt.openSync)(e,"wx",384)),s=()=>({...t!==void 0&&
{failure:t}});if(o===void 0)return{add:()=>()=>{},close:s};const a=new Set;let d=0;return{add:z=>{const O=d,F=`${ci("not\
-arrived")}${JSON.stringify(z).slice(1)}
`,B=r(()=>(0,pt.writeSync)(o,F,O));return B===void 0?()=>{}:(d+=B,a.add(O),L=>{const ne=L==="delivered"?" ".repeat(B-1):
ci(L);r(()=>(0,pt.writeSync)(o,ne,O)),L==="delivered"&&a.delete(O)})},path:e,close:()=>(r(()=>{(0,pt.closeSync)(o),a.size===
0?(0,pt.rmSync)(e,{force:!0}):od(e)}),{...s(),...a.size>0&&{path:e}})}}function rd(e){return e.code??"no code"}function ci(e){
return`{"outcome":"${e}",`.padEnd(25)}function od(e){const t=`${e}.next`;(0,pt.writeFileSync)(t,(0,pt.readFileSync)(e,"u\
tf8").replace(/^ *\n/gm,""),{mode:384}),(0,pt.renameSync)(t,e)}function id(e){const t={messages:[],damaged:[]};for(const[
r,o]of e.split(`
`).entries()){if(o.trim()==="")continue;const s=sd(o);typeof s=="string"?t.damaged.push({line:r+1,problem:s}):t.messages.
push(s)}return t}function sd(e){let t;try{t=JSON.parse(e)}catch{return"is not JSON"}const r=td.safeParse(t);if(r.success)
return r.data;const o=r.error.issues[0]?.path.join(".")??"";return o===""?"is not an undelivered message":`has a missing\
 or wrong "${o}"`}const ad=8;function ud(e,t,r,{environment:o,cancelled:s}){const a={workspace:o.GITHUB_WORKSPACE||process.
cwd(),statusWords:t["standards-status-words"]};if(e.kind==="without-secrets")return{...dd,...a};const d={send:Gc(e.endpoint,
t.headers,r),limit:Jn(ad),budget:Uc(t.deadline*1e3,cd,s),timeout:t.timeout*1e3,repeatUnknown:t["repeat-unknown"],random:Math.
random,watch:(k,z)=>je.Yz(r(hd(k,z)))},b=t["dry-run"]?ld(e.endpoint,r):fd(d,o);return{...a,...b,fetchBaseline:zc(d)}}const cd={
now:()=>performance.now(),sleep:(e,t)=>(0,Dc.setTimeout)(e,void 0,{signal:t})},dd={prepare:()=>async()=>{},fetchBaseline:async()=>({
kind:"failed",problems:[]}),close:()=>({problems:[]})};function ld(e,t){return{prepare:({kind:r,body:o},s)=>async()=>{const a=(0,dn.
Zq)(e,r,{...s,token:"***"});je.pq((0,me.g9)(t(`POST ${a} ${JSON.stringify(o)}`)))},close:()=>({problems:[]})}}function fd(e,{
RUNNER_TEMP:t}){const r=(0,nt.join)(t||(0,Nc.tmpdir)(),`phaset-undelivered-${(0,ri.randomUUID)()}.jsonl`),o=nd(r);return{
...o.path!==void 0&&{undelivered:o.path},prepare:({kind:s,body:a},d)=>{const{orgId:b,recordId:k}=d,z=o.add({kind:s,orgId:b,
recordId:k,body:a});return()=>ti({target:s,credentials:d,body:a},e,z)},close:()=>{const{path:s,failure:a}=o.close();return{
...s!==void 0&&{undelivered:s},problems:a===void 0?[]:[pd(a)]}}}}function pd(e){const t=`the file of undelivered message\
s can't be written (${e}), so that what is not delivered can't be sent by replay; make RUNNER_TEMP a directory that this\
 job may write`;return(0,Te.oi)(t,"warning")}function hd({target:e,credentials:t,body:r},o){const s=typeof e=="string"?e:
`baseline ${e.baselineId}`,a=`${o.outcome}, ${o.status??o.failure}`,d=r===void 0?"":` sent ${JSON.stringify(r)}`;return`${s}\
 of ${t.recordId}: ${a}, ${Math.round(o.took)} ms;${d} answered ${(0,me.ts)(o.body)}`}var Cr=J(1455);async function md(e,t,r){
const{messages:o,problems:s}=await yd(e.replay,r.workspace),a=o.filter(({outcome:z})=>z!=="unknown"||e["repeat-unknown"]),
d=o.length-a.length,k=[...Map.groupBy(a,({orgId:z,recordId:O})=>JSON.stringify([z,O])).values()].map(z=>vd(z,t,r));return{
components:await Promise.all(k.map(z=>z())),notes:d===0?[]:[`${d} messages may have arrived and were left alone; repeat-\
unknown sends them too`],problems:s}}async function yd(e,t){const r=[],o=[],s=await _d(e,t);s.length===0&&o.push((0,Te.oi)(
`replay matches no file: ${(0,me.hD)(e.join(", "))}; nothing is sent`,"warning"));for(const a of s){const d=await gd(a);
if(d===void 0){o.push((0,Te.oi)(`replay: ${(0,me.hD)(a)} can't be read; it is skipped`));continue}const b=id(d);r.push(...b.
messages);for(const{line:k,problem:z}of b.damaged)o.push((0,Te.oi)(`replay: line ${k} of ${(0,me.hD)(a)} ${z}; it is ski\
pped`))}return{messages:r,problems:o}}async function gd(e){return(0,Cr.readFile)(e,"utf8").catch(()=>{})}async function _d(e,t){
const{create:r}=await J.e(377).then(J.bind(J,2377)),o=e.map(a=>(0,nt.resolve)(t,a));return(await(await r(o.join(`
`),{followSymbolicLinks:!1,matchDirectories:!1})).glob()).sort()}function vd(e,t,r){const{orgId:o="",recordId:s=""}=e[0]??
{},a=t.kind==="one"?t.token:t.tokens.get(s),d={directory:".",recordId:s,events:[],record:{state:"skipped",reason:di},standards:{
state:"skipped",reason:di},problems:[]};if(a===void 0){const k=`webhook-token has no line for the record ${(0,me.hD)(s)}\
; its messages stay in the file`;return async()=>({...d,problems:[(0,Te.oi)(k)]})}const b=e.map(k=>{const z=r.prepare(k,
{orgId:o,recordId:s,token:a});return async()=>wd(d,k,await z())});return async()=>(await Xo(b),d)}const di="not among th\
e messages to replay";function wd(e,t,r){const o=r===void 0?{}:{delivery:r};t.kind==="event"?e.events.push({body:t.body,
subject:{kind:"repository"},...o}):e[t.kind]=Or(r),e.problems.push(...Yn(bd(t),r))}function bd(e){return e.kind==="event"?
`event ${e.body.event}`:e.kind}const $d=he(import.meta.url)("node:child_process");var kd=J(7975);const Sd=(0,kd.promisify)(
$d.execFile),Ed=1e4,zd=64*1024*1024;async function li(e,t){const{before:r,after:o,fromMergeBase:s=!1}=t;try{return s&&await Od(
e)?void 0:(await fi(e,["diff-tree","-r","-z","--name-only","--no-renames",...s?["--merge-base",r]:[r],o])).split("\0").filter(
b=>b!=="")}catch{return}}function Ad(e,t){const r=t.split("/"),s=[e,...r.map((a,d)=>(0,nt.join)(e,...r.slice(0,d+1)))].find(
a=>(0,pt.existsSync)((0,nt.join)(a,".git")))??e;return(0,nt.relative)(e,s).split(nt.sep).join("/")||"."}async function Od(e){
return(await fi(e,["rev-parse","--is-shallow-repository"])).trim()!=="false"}async function fi(e,t){const{stdout:r}=await Sd(
"git",["-c","safe.directory=*",...t],{cwd:e,timeout:Ed,maxBuffer:zd,windowsHide:!0});return r}function Td(e,t){const r=nr(
e),o=t.flatMap(a=>pi(a).flatMap(d=>Zd(r,nr(d)).map(b=>({component:a,...b})))),s=o.filter(a=>!o.some(d=>Id(a,d)));return t.
filter(a=>s.some(d=>d.component===a))}function Pd(e,t){for(const{index:r}of e.matchAll(/^|(?<=[:/])/g)){const o=nr(e.slice(
r)).join(" "),s=t.filter(a=>pi(a).some(d=>o!==""&&nr(d).join(" ")===o));if(s.length>0)return s}return[]}function pi({directory:e,
manifest:t,credentials:r}){const o=e.slice(e.lastIndexOf("/")+1),s=t?.state==="found"?t.name:void 0;return[e,o,s,r.recordId].
filter(a=>a!==void 0)}function nr(e){return e.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu)??[]}function Zd(e,t){
return t.length===0?[]:e.flatMap((r,o)=>t.every((s,a)=>e[o+a]===s)?[{start:o,end:o+t.length}]:[])}function Id(e,t){return e.
end-e.start<t.end-t.start&&t.start<=e.start&&e.end<=t.end}function xd(e,t){const r=new Map(t.map(s=>[s.directory,s])),o=new Map;
for(const s of e){const a=Rd(s,r);if(a===void 0)continue;const d=o.get(a);d===void 0?o.set(a,[s]):d.push(s)}return o}function Rd(e,t){
for(let r=e.lastIndexOf("/");r>0;r=e.lastIndexOf("/",r-1)){const o=t.get(e.slice(0,r));if(o!==void 0)return o}return t.get(
".")}function Cd(e,t,r){const o={events:new Map,notes:[],problems:[]},s=new Set;for(const{changed:a,...d}of e){const b=r===
void 0?Nd({...d,...a&&{changed:a}},t):Dd(r,t);for(const[z,O]of b.reasons){const F=o.events.get(z)??[];o.events.set(z,[...F,
{...d,routing:O}])}const k=b.problem?.message??b.note;k===void 0||s.has(k)||(s.add(k),b.problem!==void 0&&o.problems.push(
b.problem),b.note!==void 0&&o.notes.push(b.note))}return o}function Md(e,t){switch(e.kind){case"commits":case"pull-reque\
st":return!0;case"deployment":return mi(e.names,t).size===0;case"incident":case"repository":return!1}}function Nd(e,t){const{
subject:r}=e;switch(r.kind){case"commits":return hi(e,"the push changed",t);case"pull-request":return hi(e,`pull request\
 #${r.number} changes`,t);case"deployment":return Ud(e,r.names,t);case"incident":return Fd(e,r.labels,t);case"repository":
return Mr(e,"nothing tells which component it is about","give record-id")}}function Dd(e,t){const r=t.find(({credentials:s})=>s.
recordId===e);if(r!==void 0)return{reasons:new Map([[r,"record-id names its record"]])};const o=`record-id is ${(0,me.hD)(
e)}, which is the record of none of the ${t.length} components; give one of theirs, or leave it out`;return{reasons:new Map,
problem:(0,Te.oi)(o)}}function hi({body:e,changed:t},r,o){if(t?.kind==="known"){const a=yi(t.files,r,o);return a.size>0?
{reasons:a}:{reasons:a,note:`${e.event} goes to no component: ${r} no file of one`}}const s=t?.kind==="too-many"?`${r} m\
ore files than the ${t.limit} that GitHub lists`:`what ${r} is not known (${t?.reason??"it was not looked up"})`;return gi(
e.event,s,o)}function Ud(e,t,r){const o=mi(t,r);if(o.size>0)return{reasons:o};const{body:s,changed:a}=e,d="the deploymen\
t brings changes to";if(a?.kind==="too-many")return gi(s.event,`${d} more files than the ${a.limit} that GitHub lists`,r);
if(a?.kind==="known"){const z=yi(a.files,d,r);return z.size>0?{reasons:z}:{reasons:z,note:`${s.event} goes to no compone\
nt: ${d} no file of one`}}const b=t.length===0?"no environment, tag or workflow":t.map(me.hD).join(", "),k=a?.reason??"i\
t was not looked up";return Mr(e,`${b} names none, and what changed since the deployment before is not known (${k})`,"na\
me one in the environment (production-web), the tag (web@1.2.0) or the workflow, or give record-id")}function Fd(e,t,r){
const o=new Map;for(const a of t)for(const d of Pd(a,r))o.set(d,`the label ${(0,me.hD)(a)} names it`);if(o.size>0)return{
reasons:o};const s=t.length===0?"it has no label":"none of its labels names one";return Mr(e,s,"add a label such as inci\
dent:web or component/web, or give record-id")}function mi(e,t){return new Map(e.flatMap(r=>Td(r,t).map(o=>[o,`${(0,me.hD)(
r)} names it`])))}function yi(e,t,r){const o=[...xd(e,r)].map(([s,[a="",...d]])=>{const b=d.length===0?"":` and ${d.length}\
 more of its files`;return[s,`${t} ${(0,me.ml)((0,me.ts)(a),80)}${b}`]});return new Map(o)}function gi(e,t,r){return{reasons:new Map(
r.map(s=>[s,`all components: ${t}`])),problem:_i(`${e} goes to all ${r.length} components: ${t}`)}}function Mr({body:e},t,r){
const o=`${e.event} goes to no component: ${t}; ${r}`;return{reasons:new Map,problem:_i(o)}}function _i(e){return{kind:"\
payload",level:"warning",title:"Phaset: which component",message:e}}async function Ld(e,t,{workspace:r,access:o}){const s=Ad(
r,t[0]?.directory??"."),a=Gd(o),d=new Map,b=k=>{const z=JSON.stringify(k),O=d.get(z)??jd(k,(0,nt.resolve)(r,s),a);return d.
set(z,O),O};return Promise.all(e.map(async k=>Md(k.subject,t)?{...k,changed:Hd(await b(k.subject),s)}:k))}async function jd(e,t,r){
switch(e.kind){case"commits":return vi(e,t,r);case"pull-request":return qd(e,t,r);case"deployment":return Wd(e,t,r);case"\
incident":case"repository":return Lt("it is about no commit")}}const Bd=/^0+$/;async function vi(e,t,r){if(Bd.test(e.before))
return Lt("the branch is new, with nothing before it");const o=await li(t,e);return o!==void 0?{kind:"known",files:o}:r(
"contents: read",async s=>{const{compareCommits:a}=await J.e(88).then(J.bind(J,1088));return a(s,e.before,e.after)})}async function qd({
number:e,base:t,head:r},o,s){if(t!==void 0&&r!==void 0){const a=await li(o,{before:t,after:r,fromMergeBase:!0});if(a!==void 0)
return{kind:"known",files:a}}return s("pull-requests: read",async a=>{const{listPullRequestFiles:d}=await J.e(88).then(J.
bind(J,1088));return d(a,e)})}async function Wd({sha:e,environment:t},r,o){if(t===void 0)return Lt("it has no environmen\
t");const s=await o("deployments: read",async a=>{const{findPreviousDeployment:d}=await J.e(626).then(J.bind(J,2626));return d(
a,t,e)});return s===void 0?Lt("the environment has no earlier deployment"):typeof s=="string"?vi({before:s,after:e},r,o):
s}function Gd(e){let t;return async(r,o)=>{if(e.token==="")return Lt(`github-token is empty; give it a token with ${r}`);
const{explainApiFailure:s,openApi:a}=await J.e(522).then(J.bind(J,7522));try{return t??=a(e),await o(await t)}catch(d){return Lt(
s(d,r))}}}function Lt(e){return{kind:"unknown",reason:e}}function Hd(e,t){return e.kind!=="known"||t==="."?e:{kind:"know\
n",files:e.files.map(r=>`${t}/${r}`)}}function Vd(e,{index:t,total:r}){return(0,ri.createHash)("sha256").update(e).digest().
readUInt32BE()%r===t}function wi(e){return e===void 0||e.index===1%e.total}async function Kd({components:e,problems:t},r,{
recordId:o,shard:s,sources:a}){const[d]=e;if(e.length===1&&t.length===0&&d!==void 0){const O=new Map([[d,wi(s)?[...r]:[]]]);
return{assignments:bi(e,O,s),notes:[],problems:t}}const b=wi(s)&&e.length>0?r:[],k=o===void 0?await Ld(b,e,a):[...b],z=Cd(
k,e,o);return{assignments:bi(e,z.events,s),notes:z.notes,problems:[...t,...z.problems]}}function bi(e,t,r){return e.map(
s=>({component:s,events:t.get(s)??[],eventsOnly:r!==void 0&&!Vd(s.directory,r)})).filter(({events:s,eventsOnly:a})=>!a||
s.length>0)}var $i=J(2389);const Jd=/[*?[]/;async function Yd(e,t){const r=e.filter(d=>d.startsWith("!")),o=e.filter(d=>!d.
startsWith("!"));if(o.length===0)return{directories:[],problems:[(0,Te.oi)("working-directory only excludes; give a dire\
ctory or a glob, such as apps/*")]};const s=await Promise.all(o.map(d=>Jd.test(d)?Qd(d,r,t):Xd(d,t))),a=s.flatMap(d=>d.directories);
return{directories:[...new Set(a)].sort(),problems:s.flatMap(({problems:d})=>d)}}async function Xd(e,t){const r=(0,nt.resolve)(
t,e);return!(0,$i.F)(t,r)||await tl(t,r)?ki(e):{directories:[Ei(t,r)],problems:[]}}async function Qd(e,t,r){if(el(e))return ki(
e);const{findManifests:o,MANIFEST_FILE:s}=await Promise.all([J.e(377),J.e(300)]).then(J.bind(J,8300)),a=await o(e,t,r);return a.
length===0?Si(`working-directory: no directory that ${(0,me.hD)(e)} matches holds a ${s}; mend the pattern, add the mani\
fest, or check the repository out before this step`):{directories:a.map(b=>Ei(r,(0,nt.dirname)(b))),problems:[]}}function el(e){
return/^(?:[/\\~]|[A-Za-z]:)/.test(e)||e.split(/[/\\]/).includes("..")}async function tl(e,t){try{return!(0,$i.F)(await(0,Cr.
realpath)(e),await(0,Cr.realpath)(t))}catch{return!1}}function ki(e){return Si(`working-directory: ${(0,me.hD)(e)} leads\
 out of the workspace; name a directory of this repository, relative to its root`)}function Si(e){return{directories:[],
problems:[(0,Te.oi)(e)]}}function Ei(e,t){return(0,nt.relative)(e,t).split(nt.sep).join("/")||"."}const nl=16;async function rl(e){
const{inputs:t,workspace:r}=e,{directories:o,problems:s}=await Yd(t["working-directory"],r),[a]=o;if(o.length===1&&s.length===
0&&a!==void 0)return{components:[await zi(a,e)],problems:s};const{"record-id":d,...b}=t,k={...e,inputs:{...b,"record-id":void 0}},
O=await Jn(nl).map(o,F=>zi(F,k));return{components:il(O),problems:s}}async function zi(e,{inputs:t,tokens:r,workspace:o,
withManifest:s}){const a=t["org-id"]===void 0||t["record-id"]===void 0,d=s||a?await ol(o,e):void 0,b=d?.state==="found"?
d:void 0,k=t["org-id"]??b?.organizationId,z=t["record-id"]??b?.recordId,O=r?.kind==="one"?r.token:r?.tokens.get(z??"");return{
directory:e,...d&&{manifest:d},credentials:{...k!==void 0&&{orgId:k},...z!==void 0&&{recordId:z},...O!==void 0&&{token:O}}}}
async function ol(e,t){const{readManifest:r}=await Promise.all([J.e(547),J.e(450)]).then(J.bind(J,2450));return r({workspace:e,
directory:t})}function il(e){const t=Map.groupBy(e,({credentials:r})=>r.recordId);return e.map(r=>{const{recordId:o}=r.credentials,
a=(o===void 0?[]:t.get(o)??[]).filter(d=>d!==r).map(({directory:d})=>d);return a.length===0?r:{...r,sameRecord:a}})}var xe=J(
3733);function sl(e,t){const r=s=>e[s]??"",o=al(r("GITHUB_EVENT_PATH"),t);return o.kind==="invalid"?o:(0,xe.U)({eventName:r(
"GITHUB_EVENT_NAME"),payload:o.value,sha:r("GITHUB_SHA"),ref:r("GITHUB_REF"),repository:r("GITHUB_REPOSITORY"),serverUrl:r(
"GITHUB_SERVER_URL"),actor:r("GITHUB_ACTOR")})}function al(e,t){if(e==="")return(0,xe.U)({});let r;try{r=t(e)}catch{return(0,xe.
G)("the event's payload can't be read: no file at GITHUB_EVENT_PATH")}try{return(0,xe.U)(JSON.parse(r))}catch{return(0,xe.
G)("the event's payload, the file at GITHUB_EVENT_PATH, is not JSON")}}function Ai({eventName:e,payload:t,actor:r}){if(r===
"dependabot[bot]")return!0;const{data:o}=cl.safeParse(t);if(o?.repository?.fork===!0)return!0;if(o?.pull_request===void 0||
!ul.has(e))return!1;const{head:s,base:a}=o.pull_request;return s.repo==null||s.repo.id!==a.repo.id}const ul=new Set(["pu\
ll_request","pull_request_review","pull_request_review_comment"]),Oi=w.Ikc({id:w.aig()}),cl=w.Ikc({repository:w.lqM(w.Ikc(
{fork:w.lqM(w.zMY())})),pull_request:w.lqM(w.Ikc({head:w.Ikc({repo:w.cl6(Oi)}),base:w.Ikc({repo:Oi})}))});function dl({serverUrl:e,
repository:t}){return e===""||t===""?void 0:`${e}/${t}`}var Ti=J(8532);function ll(e){return e.split(/[,\n]/).map(t=>t.trim()).
filter(t=>t!=="")}function fl(e){const t=new Map;for(const{number:r,line:o}of Nr(e)){const s=o.indexOf(":"),a=o.slice(0,
s).trim();if(s===-1||a==="")return(0,xe.G)(`has no "key: value" in line ${r}`);if(t.has(a))return(0,xe.G)(`gives ${(0,me.
hD)(a)} twice (line ${r})`);t.set(a,o.slice(s+1).trim())}return(0,xe.U)(Object.fromEntries(t))}function pl(e){const t=Nr(
e),[r]=t;if(r===void 0)return(0,xe.G)("is empty");if(t.length===1&&!Pi.test(r.line))return(0,xe.U)({kind:"one",token:r.line});
const o=new Map;for(const{number:s,line:a}of t){const[,d,b]=Pi.exec(a)??[];if(d===void 0||b===void 0)return(0,xe.G)(`has\
 no "RECORD_ID: token" in line ${s}`);if(o.has(d))return(0,xe.G)(`gives two tokens for one record (line ${s})`);o.set(d,
b)}return(0,xe.U)({kind:"by-record",tokens:o})}const Pi=/^([A-Za-z0-9_-]+):\s+(\S+)$/,hl=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,
ml=/^[\t\x20-\x7e]+$/,yl=new Set(["connection","content-encoding","content-length","content-type","expect","host","keep-\
alive","te","trailer","transfer-encoding","upgrade","user-agent"]);function gl(e){const t=new Map;for(const{number:r,line:o}of Nr(
e)){const s=o.indexOf(":"),a=o.slice(0,Math.max(s,0)).trim(),d=o.slice(s+1).trim();if(!hl.test(a))return(0,xe.G)(`has no\
 "Name: value" in line ${r}`);if(yl.has(a.toLowerCase()))return(0,xe.G)(`can't set ${a} (line ${r}): the action sets it \
itself`);if(!ml.test(d))return(0,xe.G)(`has an empty value or one beyond ASCII for ${a} (line ${r})`);if(t.has(a.toLowerCase()))
return(0,xe.G)(`gives ${a} twice (line ${r})`);t.set(a.toLowerCase(),d)}return(0,xe.U)(Object.fromEntries(t))}function _l(e){
const[,t,r]=/^(\d{1,4})\/(\d{1,4})$/.exec(e.trim())??[],o={index:Number(t),total:Number(r)};return o.total===0||!(o.index<=
o.total)?(0,xe.G)("takes a share of the components, such as 2/10"):(0,xe.U)({...o,index:o.index%o.total})}function Nr(e){
return e.split(/\r?\n/).map((t,r)=>({number:r+1,line:t.trim()})).filter(({line:t})=>t!=="")}const Pt=e=>w.k5n(e,`one of ${e.
join(", ")}`),Zi=Pt(["auto","true","check","false"]),Dr=w.FsL(Pt(["true","false"]),w.pdi(e=>e==="true")),Zt=w.FsL(w.YjP(),
w.pdi(ll)),Ii=w.FsL(w.YjP(),w.pdi(e=>e===""?void 0:e)),xi=w.FsL(w.FsL(w.YjP().check(ht.Fk(/^\d{1,4}(?:\.\d+)?$/,"a numbe\
r of seconds, such as 10")),w.pdi(Number)),w.aig().check(ht.NC("more than 0 seconds"),ht.Zm(3600,"at most 3600 seconds"))),
ln=e=>w.FsL(w.YjP(),w.pdi((t,r)=>{const o=e(t);return o.kind==="value"?o.value:(r.issues.push({code:"custom",message:o.problem,
input:t}),Ti.tm)})),Ur=e=>t=>t.trim()===""?(0,xe.U)(void 0):e(t),rr=w.Ikc({endpoint:ln(Ur(dn.Bk)),"webhook-token":ln(Ur(
pl)),"org-id":Ii,"record-id":Ii,"working-directory":w.FsL(Zt,w.YOg(w.YjP()).check(ht.m9(1,"directories, such as . or app\
s/*"))),event:Pt(["auto","none",...er]),"event-fields":ln(fl),changes:Pt(["head","all"]),"change-branches":Zt,"deploymen\
t-environments":Zt,"incident-labels":Zt,"incident-types":Zt,"ignore-actors":Zt,timeout:xi,record:Zi,standards:Zi,"standa\
rds-fail-on":Pt(["never","failure","warning"]),"standards-status-words":Pt(["documented","standardlint"]),"fail-on":Pt([
"never","config","any"]),"dry-run":Dr,summary:Dr,replay:Zt,"repeat-unknown":Dr,headers:ln(gl),deadline:xi,"github-token":w.
YjP(),shard:ln(Ur(_l))}),vl=["api-key","run-record","run-standards","run-deployment"];function wl(e){const t=[...Object.
keys(rr.shape),...vl];return Object.fromEntries(t.map(r=>[r,e(r)]))}function bl(e,t){const{renamed:r,namedBy:o,problems:s}=El(
e,t),{data:a,error:d}=rr.safeParse(r),b=rr.shape["fail-on"].safeParse(r["fail-on"]).data??"config",k=[...(d?.issues??[]).
map(z=>{const O=String(z.path[0]);return $l(z,o.get(O)??O,t(r[O]??""))}),...kl(r),...Sl(t(r["record-id"]??"")),...s];return a===
void 0||(0,Te.JD)(k)?{failOn:b,problems:k}:{inputs:a,failOn:b,problems:k}}function $l(e,t,r){return(0,Te.oi)(e.code==="c\
ustom"?`${t} ${e.message}`:`${t} is ${(0,me.hD)(r)}; it takes ${e.message}`)}function kl(e){const t=rr.shape["event-fiel\
ds"].safeParse(e["event-fields"]).data??{},r=Object.keys(t);if(r.length===0||e.event!=="auto"&&e.event!=="none")return[];
const o=`event-fields is given (${(0,me.hD)(r.join(", "))}), but event is ${e.event}`;return[(0,Te.oi)(`${o}; name the e\
vent that the fields are for`)]}function Sl(e){const{length:t}=[...e];if(t===0||t===dn.$D)return[];const r=`record-id is\
 ${(0,me.hD)(e)}; a record's ID has ${dn.$D} characters, not ${t}`;return[(0,Te.oi)(r,"warning")]}function El(e,t){const r={
...e},o=new Map,s=[],a=(b,k,z,O)=>{if((e[b]??"")!==""){if(e[k]!==z){s.push((0,Te.oi)(`${b} and ${k} are both given; leav\
e out ${b}`));return}r[k]=O,o.set(k,b),s.push((0,Te.oi)(`${b} is the vendor's name for ${k}`,"notice"))}};a("api-key","w\
ebhook-token","",e["api-key"]??""),a("run-record","record","auto",e["run-record"]??""),a("run-standards","standards","au\
to",e["run-standards"]??"");const d=e["run-deployment"]??"";if(d===""||d==="true"||d==="false")a("run-deployment","event",
"auto",d==="true"?"deployment":"none");else{const b=(0,me.hD)(t(d));s.push((0,Te.oi)(`run-deployment is ${b}; it takes o\
ne of true, false`))}return{renamed:r,namedBy:o,problems:s}}const Fr=5;function zl({directory:e,manifest:t,credentials:r,
sameRecord:o=[]}){const{orgId:s,recordId:a,token:d}=r;if(o.length>0){const F=o.slice(0,Fr).map(me.hD).join(", "),B=o.length>
Fr?` and ${o.length-Fr} more`:"",L=`the record ${(0,me.hD)(a)} of ${(0,me.hD)(e)} is also that of ${F}${B}; nothing is s\
ent for them until each manifest has an "id" of its own`;return{kind:"missing",problems:[(0,Te.oi)(L)]}}if(s!==void 0&&a!==
void 0&&d!==void 0)return{kind:"complete",credentials:{orgId:s,recordId:a,token:d}};const b=t===void 0?"the manifest":t.
file,k=t?.state==="found"?"holds none":"is not in the checkout",z=(F,B)=>(0,Te.oi)(`${F} is not known for ${e}: the inpu\
t is empty, and ${b}, the place of its "${B}", ${k}; give one of the two`),O=[];return s===void 0&&O.push(z("org-id","or\
ganizationId")),a===void 0?O.push(z("record-id","id")):d===void 0&&O.push((0,Te.oi)(`webhook-token has no line for the r\
ecord of ${e}; add ${(0,me.hD)(`${a}: token`)} for it`)),{kind:"missing",problems:O}}function Al(e,{file:t,repositoryUrl:r}){
const{id:o,organizationId:s,$schema:a,...d}=e,b=d.spec.repo??r,k=(O,F)=>[{kind:"manifest",level:O,file:t,message:`${t} h\
as no spec.repo${F}`}];if(b===void 0)return{problems:k("error",", and the run does not say which repository it is; add i\
t")};const z=d.spec.repo===void 0?k("notice",`; the record is sent with ${b}`):[];return{record:{...d,spec:{...d.spec,repo:b}},
problems:z}}const Ri="default";function Ol(e,t){const r=[],o={component:e,events:t.events,record:Pl(e,t,r),standards:Zl(
e,t.standards,r),problems:r};if(!Tl(o))return o;const s=zl(e);return s.kind==="complete"?{...o,credentials:s.credentials}:
(r.push(...s.problems),{...o,events:[],record:o.record.kind==="upload"?{kind:"failed"}:o.record,standards:o.standards.kind===
"skipped"?o.standards:{kind:"failed"}})}function Tl({events:e,record:t,standards:r}){return e.length>0||t.kind==="upload"||
r.kind==="upload"||r.kind==="check"}function Pl({manifest:e},{record:t,repositoryUrl:r},o){if(t.kind==="nothing")return{
kind:"skipped",reason:t.reason};if(e?.state!=="found"){const d=`there is no ${e?.file}; add it, or check the repository \
out before this step`;return t.auto?{kind:"skipped",reason:d}:(o.push(Ci(`record: ${d}`)),{kind:"failed"})}if(o.push(...e.
problems),e.manifest===void 0)return{kind:"failed"};if(t.kind==="check")return{kind:"checked"};const{record:s,problems:a}=Al(
e.manifest,{...e,repositoryUrl:r});return o.push(...a),s===void 0?{kind:"failed"}:{kind:"upload",record:s}}function Zl({
manifest:e},t,r){return t.kind==="nothing"?{kind:"skipped",reason:t.reason}:e?.state!=="found"?t.auto?{kind:"skipped",reason:`\
there is no ${e?.file}`}:{kind:t.kind,baselineId:Ri}:e.baselineUnclear?(r.push(Ci(`${e.file} does not tell its baseline.\
id; mend it for the standards`)),{kind:"failed"}):{kind:t.kind,baselineId:e.baselineId??Ri}}function Ci(e){return{kind:"\
manifest",level:"error",title:"Phaset: manifest",message:e}}function Il({endpoint:e,"webhook-token":t},r){if(e!==void 0&&
t!==void 0){const s=e.inTheClear?[(0,Te.oi)(xl,"warning")]:[];return{connection:{kind:"open",endpoint:e,tokens:t},problems:s}}
return Ai(r)?{connection:{kind:"without-secrets"},problems:[(0,Te.oi)(Rl,"notice")]}:{connection:{kind:"closed"},problems:Mi(
{endpoint:e!==void 0,token:t!==void 0},r)}}function Mi(e,t){if(Ai(t))return[];const r=[];return e.endpoint||r.push(Ni("e\
ndpoint","variable","address")),e.token||r.push(Ni("webhook-token","secret","token")),r}const xl="endpoint is http:// an\
d not on this machine: the webhook token travels unencrypted; give an https:// address",Rl="GitHub gives no secrets to t\
his run (a pull request from a fork, a run that Dependabot started, or a fork), so nothing is sent to Phaset; what needs\
 no secret is done";function Ni(e,t,r){return(0,Te.oi)(`${e} is empty; give it the ${r}, and see that the ${t} it comes \
from exists and is named right`)}function Ve(e,t,r=[]){return{kind:"send",events:[{body:e,subject:t}],notes:r}}function Ze(e,t=[]){
return{kind:"nothing",reason:e,notes:t}}const Cl=1e12,Ml=9999999999999,Nl=/^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})$/,
Dl=/^(\d{4})-(\d{2})-(\d{2})$/,Ul=/^(?:\d{10}|\d{13})$/;function Di(e){if(typeof e!="string"&&typeof e!="number")return{
kind:"unreadable"};const t=Fl(String(e).trim());return t===void 0?{kind:"unreadable"}:t<Cl||t>Ml?{kind:"out-of-range"}:{
kind:"timestamp",timestamp:String(t)}}function Fl(e){if(Ul.test(e))return Number(e)*(e.length===10?1e3:1);const t=Nl.exec(
e)??Dl.exec(e);if(t===null||!Ll(Number(t[1]),Number(t[2]),Number(t[3])))return;const r=Date.parse(e.replace(" ","T").replace(
",","."));return Number.isNaN(r)?void 0:r}function Ll(e,t,r){const o=new Date(Date.UTC(e,t-1,r));return o.getUTCMonth()===
t-1&&o.getUTCDate()===r}const jl="a full commit SHA of 40 or 64 hexadecimal digits: a short one would match no change",Ui="\
a time in ISO 8601, or a Unix timestamp of 10 or 13 digits",Bl="a time between 2001-09-09 and 2286-11-20",Be=w.YjP({error:"\
text"}),or=w.zMY({error:"true or false"}),It=fn(e=>typeof e=="string"&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(e)?{value:e.
toLowerCase()}:{expected:jl}),Ce=fn(e=>{const t=Di(e);return t.kind==="timestamp"?{value:t.timestamp}:{expected:t.kind===
"out-of-range"?Bl:Ui}}),Fi=fn(e=>{const t=Di(e);return t.kind==="unreadable"?{expected:Ui}:{value:t.kind==="timestamp"?t.
timestamp:void 0}});function Li(e){return`The time of ${e} is outside 2001 to 2286: it was left out, and Phaset uses the\
 time of arrival`}const jt=fn(e=>{const t=typeof e=="string"&&/^\d+$/.test(e)?Number(e):e;return typeof t=="number"&&Number.
isSafeInteger(t)&&t>=0?{value:t}:{expected:"a whole number, 0 or more"}}),ji=fn(e=>typeof e=="string"&&e.trim()!==""?{value:e}:
Number.isSafeInteger(e)?{value:String(e)}:{expected:"an ID, as text or a whole number"});function fn(e){return w.FsL(w.L5J(),
w.pdi((t,r)=>{const o=e(t);return"value"in o?o.value:(r.issues.push({code:"custom",input:t,message:o.expected}),Ti.tm)}))}
function pn(e,t){const r=t.toLowerCase();return e.some(o=>ql(o.toLowerCase(),r))}function ql(e,t){const[r="",...o]=e.split(
"*"),s=o.pop();if(s===void 0)return t===r;if(!t.startsWith(r))return!1;let a=r.length;for(const d of o){const b=t.indexOf(
d,a);if(b===-1)return!1;a=b+d.length}return t.length-s.length>=a&&t.endsWith(s)}const Bi=10,Wl=80,Gl={object:"an object",
array:"a list"},Hl=w.Ikc({action:Be});function ye(e,t,r){return Wi(t,e.payload,`${e.eventName}: `,r)}function Bt(e,t){return ye(
e,Hl,({action:r})=>t(r))}function Vl(e,t){return Wi(It,e.sha,"GITHUB_SHA",t)}function hn(e,t){return Ze(`${e.eventName} ${Ue(
t)} has no Phaset event`)}function Ue(e){return(0,me.ml)((0,me.ts)(e),Wl)}function qi(e,t){const r=e.issues.map(s=>Kl(s,
t)),o=r.length-Bi;return o<=0?r:[...r.slice(0,Bi),`\u2026 and ${o} more of the kind`]}function Wi(e,t,r,o){const s=e.safeParse(
t,{reportInput:!0});return s.success?o(s.data):{kind:"invalid",problems:qi(s.error,r)}}function Kl(e,t){const r=e.path.map(
b=>typeof b=="number"?`[${b}]`:`.${String(b)}`),o=`${t}${r.join("").replace(/^\./,"")}`,s=o.endsWith(": ")?`${o}the payl\
oad`:o,a=e.input===void 0?"is missing":`is ${(0,me.hD)(e.input)}`,d=e.code==="invalid_type"?Gl[e.expected]:void 0;return`${s}\
 ${a}; expected ${d??e.message}`}const Jl="*[bot]",Yl=w.Ikc({sender:w.Ikc({login:Be,type:w.lqM(Be)})});function ir(e,{ignoreActors:t},r){
return t.length===0?r():ye(e,Yl,({sender:o})=>!(o.type==="Bot"&&t.some(a=>a.toLowerCase()===Jl))&&!pn(t,o.login)?r():Ze(
`${e.eventName} by ${Ue(o.login)}, whom ignore-actors leaves out`))}const Gi=Ke(w.Whr()),mn=Ke(w.YjP().check(ht.m9(1))),
Lr=Ke(It),Hi=Ke(w.Ikc({sha:Lr})),Vi=Ke(w.YOg(w.Ikc({name:w.YjP()}))),Xl=w.Ikc({pull_request:Ke(w.Ikc({number:Gi,base:Hi,
head:Hi})),issue:Ke(w.Ikc({number:Gi,labels:Vi,pull_request:w.lqM(w.L5J())})),changes:Ke(w.Ikc({new_issue:Ke(w.Ikc({labels:Vi}))})),
deployment:Ke(w.Ikc({environment:mn})),deployment_status:Ke(w.Ikc({environment:mn})),release:Ke(w.Ikc({tag_name:mn})),workflow:Ke(
w.Ikc({name:mn})),workflow_run:Ke(w.Ikc({name:mn})),before:Lr,after:Lr});function Fe(e,t){const r=Xl.safeParse(e),o=r.success?
Ql(r.data,t):void 0;return o!==void 0?o:t===void 0?{kind:"repository"}:{kind:"deployment",sha:t,names:[]}}function Ql(e,t){
return ef(e)??tf(e)??nf(e,t)??rf(e)}function ef({pull_request:e,issue:t}){const r=t?.pull_request!==void 0&&t.pull_request!==
null,o=e?.number??(r?t?.number:void 0);if(o===void 0)return;const s=e?.base?.sha,a=e?.head?.sha;return{kind:"pull-reques\
t",number:o,...s!==void 0&&a!==void 0?{base:s,head:a}:{}}}function tf({issue:e,changes:t}){return e?.labels===void 0?void 0:
{kind:"incident",labels:[...e.labels,...t?.new_issue?.labels??[]].map(o=>o.name)}}function nf(e,t){if(t===void 0)return;
const r=e.deployment_status?.environment??e.deployment?.environment;if(r!==void 0)return{kind:"deployment",sha:t,names:[
r],environment:r};const o=e.release?.tag_name??e.workflow?.name??e.workflow_run?.name;return o===void 0?void 0:{kind:"de\
ployment",sha:t,names:[o]}}function rf({before:e,after:t}){if(!(e===void 0||t===void 0))return{kind:"commits",before:e,after:t}}
function Ke(e){return w.MfU(w.lqM(e),void 0)}function of(e,t){return Bt(e,r=>r!=="created"?hn(e,r):ir(e,t,()=>Ve({event:"\
comment"},Fe(e.payload))))}const sf="success",af=w.Ikc({deployment_status:w.Ikc({state:Be})}),uf=w.Ikc({deployment_status:w.
Ikc({environment:w.cl6(Be)})}),Ki=w.Ikc({deployment:w.Ikc({environment:Be})}),cf=w.Ikc({deployment:w.Ikc({sha:It})}),df=w.
Ikc({deployment:w.Ikc({sha:It}),deployment_status:w.Ikc({created_at:Ce})});function lf(e,t){return ye(e,af,({deployment_status:{
state:r}})=>r!==sf?Ze(`deployment_status ${Ue(r)} is not a success`):ye(e,uf,({deployment_status:{environment:o}})=>o?jr(
t,o,()=>Ji(e)):ye(e,Ki,({deployment:s})=>jr(t,s.environment,()=>Ji(e)))))}function ff(e,t){return ye(e,Ki,({deployment:r})=>jr(
t,r.environment,()=>ye(e,cf,({deployment:{sha:o}})=>Ve({event:"deployment",commitSha:o},Fe(e.payload,o)))))}function Ji(e){
return ye(e,df,({deployment:{sha:t},deployment_status:r})=>Ve({event:"deployment",commitSha:t,timestamp:r.created_at},Fe(
e.payload,t)))}function jr({deploymentEnvironments:e},t,r){if(pn(e,t))return r();const o=Ue(e.join(", "));return Ze(`dep\
loyment to ${Ue(t)}: not in deployment-environments (${o})`)}var Yi=J(1916);const pf={commitSha:It,timestamp:Ce,id:ji,createdAt:Ce,
resolvedAt:Ce,submittedAt:Ce,closedAt:Ce,mergedAt:Ce,additions:jt,changedFiles:jt,deletions:jt},hf=100;function Br(e){const t=Qn.
def.options.find(({shape:r})=>r.event.def.values[0]===e);return Object.entries(t?.shape??{}).filter(([r])=>r!=="event").
map(([r,o])=>({field:r,required:!(o instanceof w.Xz9)}))}function Xi(e,t,r,o){const s=mf(e,Object.keys(t),o),a={};for(const{
field:d,required:b}of Br(e)){const k={path:o+d,value:t[d]},z=Object.hasOwn(t,d)?k:r[d]??(b?k:null);if(z===null)continue;
const O=pf[d].safeParse(z.value,{reportInput:!0});O.success?a[d]=O.data:s.push(...qi(O.error,z.path))}return s.length>0?
{kind:"invalid",problems:s}:{kind:"made",body:Qn.parse({event:e,...a})}}function mf(e,t,r){const o=Br(e).map(({field:s})=>s);
return t.filter(s=>!o.includes(s)).map(s=>{const a=`${r}${(0,me.hD)(s)} is no field of ${e}`;if(o.length===0)return`${a}\
, which takes none`;const d=(0,Yi.kp)(s.slice(0,hf),o);return`${a}, which takes ${o.join(", ")}; did you mean ${d}?`})}const yf=100,
Qi="repository_dispatch: client_payload.",gf=w.Ikc({client_payload:w.cl6(w.IeY(vf,"an object"))});function _f(e){return ye(
e,gf,({client_payload:t})=>{const{event:r,...o}=t??{};if(r===void 0)return Ze("repository_dispatch without client_payloa\
d.event");if(!wf(r))return{kind:"invalid",problems:[bf(r)]};const s=Xi(r,o,{},Qi);if(s.kind==="invalid")return s;const a=s.
body.event==="deployment"?s.body.commitSha:void 0;return Ve(s.body,Fe(e.payload,a))})}function vf(e){return typeof e=="o\
bject"&&e!==null&&!Array.isArray(e)}function wf(e){return er.includes(e)}function bf(e){const t=`${Qi}event is ${(0,me.hD)(
e)}; expected one of ${er.join(", ")}`;return typeof e!="string"?t:`${t}; did you mean ${(0,Yi.kp)(e.slice(0,yf),er)}?`}
const qt=w.Ikc({name:Be}),qr=w.Ikc({labels:w.YOg(qt),type:w.cl6(qt)}),es=w.Ikc({issue:qr}),$f=w.Ikc({issue:qr,changes:w.
cl6(w.Ikc({new_issue:w.cl6(qr)}))}),kf=w.Ikc({label:qt}),Sf=w.Ikc({type:qt}),Ef=w.Ikc({label:w.cl6(qt)}),zf=w.Ikc({type:w.
cl6(qt)}),ts=w.Ikc({issue:w.Ikc({state:w.k5n(["open","closed"],{error:"open or closed"})})}),Wr={id:ji,created_at:Ce},Af=w.
Ikc({issue:w.Ikc(Wr)}),ns=w.Ikc({issue:w.Ikc({...Wr,closed_at:Ce})}),Of=w.Ikc({issue:w.Ikc({...Wr,updated_at:Ce})});function Tf(e,t){
return Bt(e,r=>{switch(r){case"opened":case"reopened":return Gr(e,t,()=>us(e));case"labeled":return ye(e,kf,({label:o})=>rs(
e,t,"label",{labels:[o]}));case"typed":return ye(e,Sf,({type:o})=>rs(e,t,"type",{labels:[],type:o}));case"closed":return Gr(
e,t,()=>xf(e));case"unlabeled":return Pf(e,t);case"untyped":return Zf(e,t);case"deleted":return Gr(e,t,()=>Hr(e,()=>Kr(e)));case"\
transferred":return If(e,t);default:return hn(e,r)}})}function rs(e,t,r,o){return xt(t,o)?ye(e,ts,({issue:s})=>s.state===
"open"?us(e):Rf(e)):Vr(e,r,o)}function Pf(e,t){return ye(e,Ef,({label:r})=>{if(!r)return as(e,"label");const o={labels:[
r]};return xt(t,o)?os(e,t,s=>({...s,labels:s.labels.filter(a=>!is(a,r))})):Vr(e,"label",o)})}function Zf(e,t){return ye(
e,zf,({type:r})=>{if(!r)return as(e,"type");const o={labels:[],type:r};return xt(t,o)?os(e,t,s=>({...s,type:s.type&&is(s.
type,r)?null:s.type})):Vr(e,"type",o)})}function os(e,t,r){return ye(e,es,({issue:o})=>xt(t,r(o))?Ze("issues: another la\
bel or type still makes it an incident"):Hr(e,()=>Kr(e)))}function If(e,t){return ye(e,$f,({issue:r,changes:o})=>{const s=o?.
new_issue;return!xt(t,r)&&!(s&&xt(t,s))?ss(e):Hr(e,()=>Kr(e))})}function Gr(e,t,r){return ye(e,es,({issue:o})=>xt(t,o)?r():
ss(e))}function Hr(e,t){return ye(e,ts,({issue:r})=>r.state==="open"?t():Ze("issues: the incident was resolved when it c\
losed"))}function xt({incidentLabels:e,incidentTypes:t},{labels:r,type:o}){return r.some(a=>pn(e,a.name))||(o?pn(t,o.name):
!1)}function is(e,t){return e.name.toLowerCase()===t.name.toLowerCase()}function ss({eventName:e}){return Ze(`${e}: neit\
her a label nor the type makes it an incident`)}function Vr({eventName:e},t,{labels:r,type:o}){const s=o??r[0];return Ze(
`${e}: the ${t} ${Ue(s?.name??"")} is none of incident-${t}s`)}function as({eventName:e},t){const r=`${e} without the re\
moved ${t}: it was deleted from the repository`;return Ze(r,[`It can't be known whether the removed ${t} was one of inci\
dent-${t}s. If it was, the incident is still open in Phaset: send \`event: incident-resolved\` for it`])}function us(e){
return ye(e,Af,({issue:{id:t,created_at:r}})=>Ve({event:"incident-opened",id:t,createdAt:r},Fe(e.payload)))}function xf(e){
return ye(e,ns,({issue:{id:t,created_at:r,closed_at:o}})=>cs(e,{id:t,createdAt:r,resolvedAt:o}))}function Kr(e){return ye(
e,Of,({issue:{id:t,created_at:r,updated_at:o}})=>cs(e,{id:t,createdAt:r,resolvedAt:o}))}function cs(e,t){return Ve({event:"\
incident-resolved",...t},Fe(e.payload))}function Rf(e){return ye(e,ns,({issue:{id:t,created_at:r,closed_at:o}})=>{const s={
id:t,createdAt:r},a=Fe(e.payload),d={body:{event:"incident-opened",...s},subject:a},b={body:{event:"incident-resolved",...s,
resolvedAt:o},subject:a};return{kind:"send",events:[d,b],notes:[]}})}const Cf=w.Ikc({pull_request:w.Ikc({additions:jt,changed_files:jt,
deletions:jt})}),Mf=w.Ikc({pull_request:w.Ikc({merged:or})}),Nf=w.Ikc({pull_request:w.Ikc({created_at:Ce,merged_at:Ce})}),
Df=w.Ikc({pull_request:w.Ikc({created_at:Ce,closed_at:Ce})});function Uf(e){return Bt(e,t=>{switch(t){case"opened":return Ff(
e);case"closed":return ye(e,Mf,({pull_request:r})=>r.merged?Lf(e):jf(e));default:return hn(e,t)}})}function Ff(e){return ye(
e,Cf,({pull_request:t})=>{const{additions:r,changed_files:o,deletions:s}=t,a=Fe(e.payload);return Ve({event:"pr-opened",
additions:r,changedFiles:o,deletions:s},a)})}function Lf(e){return ye(e,Nf,({pull_request:t})=>{const r={createdAt:t.created_at,
mergedAt:t.merged_at};return Ve({event:"pr-merged",...r},Fe(e.payload))})}function jf(e){return ye(e,Df,({pull_request:t})=>{
const r={createdAt:t.created_at,closedAt:t.closed_at};return Ve({event:"pr-closed",...r},Fe(e.payload))})}const Bf=w.Ikc(
{repository:w.Ikc({default_branch:Be})});function ds(e,{changeBranches:t},r,o){const s=a=>{if(pn(a,r))return o();const d=Ue(
a.join(", "));return Ze(`${e.eventName} on ${Ue(r)}: not in change-branches (${d})`)};return t.length>0?s(t):ye(e,Bf,({repository:a})=>s(
[a.default_branch]))}const ls="refs/heads/",ps=w.Ikc({id:It,timestamp:Fi}),qf=w.Ikc({ref:Be}),Wf=w.Ikc({deleted:or}),Gf=w.
Ikc({commits:w.YOg(w.L5J())}),Hf=w.Ikc({head_commit:ps}),Vf=w.Ikc({commits:w.YOg(ps)});function Kf(e,t){return ye(e,qf,({
ref:r})=>{if(!r.startsWith(ls))return Ze(`push to ${Ue(r)}, which is no branch`);const o=r.slice(ls.length);return ye(e,
Wf,({deleted:s})=>s?Ze(`push deleted the branch ${Ue(o)}`):ds(e,t,o,()=>Jf(e,t)))})}function Jf(e,{changes:t}){return ye(
e,Gf,({commits:r})=>r.length===0?Ze("push without commits of its own"):t==="all"?ye(e,Vf,({commits:o})=>Yf(e,o)):ye(e,Hf,
({head_commit:o})=>hs([ms(o,Fe(e.payload))],[o])))}function Yf(e,t){const r=Fe(e.payload);return hs(t.map(o=>ms(o,r)),t)}
function hs(e,t){const r=t.filter(o=>o.timestamp===void 0);return{kind:"send",events:e,notes:r.map(o=>Li(`commit ${o.id}`))}}
function ms({id:e,timestamp:t},r){return{body:{event:"change",commitSha:e,...t===void 0?{}:{timestamp:t}},subject:r}}const Xf=w.
Ikc({release:w.Ikc({draft:or,prerelease:or})}),Qf=w.Ikc({release:w.Ikc({published_at:Ce})});function ep(e){return Bt(e,t=>{
switch(t){case"published":return ys(e,()=>ye(e,Qf,({release:r})=>gs(e,{timestamp:r.published_at})));case"released":return ys(
e,()=>gs(e,{}));default:return Ze(`release ${Ue(t)} has no Phaset event`,[`This workflow listens to more than it should:\
 release ${Ue(t)}. Let it listen to \`types: [released]\` alone, or each release may count twice`])}})}function ys(e,t){
return ye(e,Xf,({release:r})=>r.draft?Ze("release of a draft is no deployment"):r.prerelease?Ze("release of a pre-releas\
e is no deployment"):t())}function gs(e,t){return Vl(e,r=>Ve({event:"deployment",commitSha:r,...t},Fe(e.payload,r)))}const tp=w.
Ikc({review:w.Ikc({state:Be})}),np=w.Ikc({review:w.Ikc({body:w.mee(Be)})}),rp=w.Ikc({pull_request:w.Ikc({created_at:Ce}),
review:w.Ikc({submitted_at:Ce})});function op(e,t){return Bt(e,r=>r!=="submitted"?hn(e,r):ye(e,tp,({review:o})=>ip(e,t,o.
state)))}function ip(e,t,r){switch(r.toLowerCase()){case"approved":return ir(e,t,()=>_s(e,"review-approved"));case"chang\
es_requested":return ir(e,t,()=>_s(e,"review-changes"));case"commented":return sp(e,t);default:return Ze(`pull_request_r\
eview of state ${Ue(r)} has no Phaset event`)}}function sp(e,t){return ye(e,np,({review:r})=>r.body===null||r.body.trim()===
""?Ze("pull_request_review without a body: its comments arrive on their own"):ir(e,t,()=>Ve({event:"comment"},Fe(e.payload))))}
function _s(e,t){return ye(e,rp,({pull_request:r,review:o})=>Ve({event:t,createdAt:r.created_at,submittedAt:o.submitted_at},
Fe(e.payload)))}const ap=["push","workflow_dispatch","repository_dispatch","schedule","workflow_run"],up=w.Ikc({workflow_run:w.
Ikc({conclusion:w.mee(Be)})}),cp=w.Ikc({workflow_run:w.Ikc({event:Be})}),dp=w.Ikc({repository:w.Ikc({full_name:Be}),workflow_run:w.
Ikc({head_repository:w.mee(w.Ikc({full_name:Be}))})}),lp=w.Ikc({workflow_run:w.Ikc({head_branch:w.mee(Be)})}),fp=w.Ikc({
workflow_run:w.Ikc({head_sha:It,updated_at:Ce})});function pp(e,t){return Bt(e,r=>r!=="completed"?hn(e,r):ye(e,up,({workflow_run:{
conclusion:o}})=>o==="success"?hp(e,t):Ze(`workflow_run concluded ${Ue(o??"without a result")}: no success`)))}function hp(e,t){
return ye(e,cp,({workflow_run:{event:r}})=>r==="release"?vs(e,()=>ws(e)):ap.includes(r)?vs(e,()=>mp(e,t)):Ze(`workflow_r\
un started by ${Ue(r)} may have deployed another commit`))}function vs(e,t){return ye(e,dp,({repository:r,workflow_run:o})=>{
const s=o.head_repository?.full_name.toLowerCase();return s===r.full_name.toLowerCase()?t():Ze(`workflow_run of ${s?Ue(s):
"a deleted fork"}, another repository`)})}function mp(e,t){return ye(e,lp,({workflow_run:{head_branch:r}})=>r===null?Ze(
"workflow_run without a head branch"):ds(e,t,r,()=>ws(e)))}function ws(e){return ye(e,fp,({workflow_run:t})=>Ve({event:"\
deployment",commitSha:t.head_sha,timestamp:t.updated_at},Fe(e.payload,t.head_sha)))}function yp(e,t){switch(e.eventName){case"\
push":return Kf(e,t);case"pull_request":case"pull_request_target":return Uf(e);case"pull_request_review":return op(e,t);case"\
pull_request_review_comment":case"issue_comment":return of(e,t);case"deployment":return ff(e,t);case"deployment_status":
return lf(e,t);case"release":return ep(e);case"workflow_run":return pp(e,t);case"issues":return Tf(e,t);case"repository_\
dispatch":return _f(e);default:return Ze(`${Ue(e.eventName)} has no Phaset event`)}}const gp=new Set(["pull_request","me\
rge_group"]),_p=new Set(["push","schedule","workflow_dispatch"]),vp=w.Ikc({repository:w.Ikc({default_branch:w.YjP()})});
function bs(e,t){switch(e){case"true":return{kind:"upload",auto:!1};case"check":return{kind:"check",auto:!1};case"false":
return{kind:"nothing",reason:"switched off"};case"auto":return wp(t)}}function wp({eventName:e,ref:t,payload:r}){if(gp.has(
e))return{kind:"check",auto:!0};if(!_p.has(e))return{kind:"nothing",reason:`not on ${e}`};const o=vp.safeParse(r).data?.
repository.default_branch;return e==="schedule"||o!==void 0&&t===`refs/heads/${o}`?{kind:"upload",auto:!0}:{kind:"nothin\
g",reason:`${e} is not on the default branch`}}const bp={id:"issue.id",resolvedAt:"issue.closed_at",createdAt:"pull_requ\
est.created_at",submittedAt:"review.submitted_at",closedAt:"pull_request.closed_at",mergedAt:"pull_request.merged_at",additions:"\
pull_request.additions",changedFiles:"pull_request.changed_files",deletions:"pull_request.deletions"};function $p(e,t,r){
const{sources:o,notes:s}=Ap(e,t,kp(e,t,r)),a=Xi(e,t,o,"event-fields: ");if(a.kind==="invalid")return a;const d=a.body.event===
"deployment"?a.body.commitSha:void 0;return Ve(a.body,Fe(r.payload,d),s)}function kp(e,t,r){const o=Sp(r),s=Br(e).map(({
field:a})=>{if(a==="commitSha")return[a,o];if(a==="timestamp")return[a,Ep(e,t.commitSha,o,r)];const d=a==="createdAt"&&e.
startsWith("incident-");return[a,it(r,d?"issue.created_at":bp[a])]});return Object.fromEntries(s)}function Sp(e){const t=it(
e,"pull_request.merged")?.value===!0;return it(e,"deployment.sha")??it(e,"workflow_run.head_sha")??it(e,t?"pull_request.\
merge_commit_sha":"pull_request.head.sha")??{path:"GITHUB_SHA",value:e.sha}}function Ep(e,t,r,o){const s=t??r.value;return e===
"change"?$s(it(o,"head_commit.id")?.value,s)?it(o,"head_commit.timestamp"):void 0:$s(r.value,s)?zp(o):void 0}function zp(e){
switch(e.eventName){case"deployment_status":return it(e,"deployment_status.created_at");case"workflow_run":return it(e,"\
workflow_run.updated_at");case"release":return it(e,"action")?.value==="published"?it(e,"release.published_at"):void 0;default:
return}}function Ap(e,t,r){const{timestamp:o,...s}=r;if(e!=="change"||t.timestamp!==void 0||o===void 0)return{sources:r,
notes:[]};const a=Fi.safeParse(o.value);return!a.success||a.data!==void 0?{sources:r,notes:[]}:{sources:s,notes:[Li("the\
 head commit")]}}function $s(e,t){return typeof e!="string"||typeof t!="string"?!1:e.toLowerCase()===t.toLowerCase()}function it({
eventName:e,payload:t},r){if(r===void 0)return;const o=r.split(".").reduce((s,a)=>typeof s=="object"&&s!==null?s[a]:void 0,
t);return o==null?void 0:{path:`${e}: ${r}`,value:o}}function Op(e,t){const{connection:r,problems:o}=Il(e,t);if(e.replay.
length>0)return Tp(r,o);const s=Ip(e,t),a={connection:r,...Zp(s),record:bs(e.record,t),standards:bs(e.standards,t),repositoryUrl:dl(
t),problems:[...o,...s.kind==="invalid"?s.problems.map(Te.EP):[]]};return r.kind==="without-secrets"?Pp(a):a}function Tp(e,t){
const r="replay is given",o={kind:"nothing",reason:r};return{connection:e,events:[],noEvent:r,notes:[],record:o,standards:o,
repositoryUrl:void 0,problems:t}}function Pp(e){const t="this run has no secrets",{events:r,noEvent:o=t,record:s}=e;return{
...e,events:[],noEvent:r.length>0?t:o,record:s.kind==="upload"?{...s,kind:"check"}:s,standards:{kind:"nothing",reason:t}}}
function Zp(e){switch(e.kind){case"send":return{events:e.events,notes:e.notes};case"nothing":return{events:[],noEvent:e.
reason,notes:e.notes};case"invalid":return{events:[],notes:[]}}}function Ip(e,t){const{event:r}=e;return r==="none"?{kind:"\
nothing",reason:"event is none",notes:[]}:r!=="auto"?$p(r,e["event-fields"],t):yp(t,{changes:e.changes,changeBranches:e["\
change-branches"],deploymentEnvironments:e["deployment-environments"],incidentLabels:e["incident-labels"],incidentTypes:e["\
incident-types"],ignoreActors:e["ignore-actors"]})}function ks({body:e,subject:t},r){switch(e.event){case"change":return`\
commit ${r.code(Ss(e.commitSha))}${Jr(e.timestamp)}`;case"deployment":return`deployment of ${r.code(Ss(e.commitSha))}${xp(
t,r)}${Jr(e.timestamp)}`;case"incident-opened":return`incident ${r.text(e.id)} opened${Jr(e.createdAt)}`;case"incident-r\
esolved":return`incident ${r.text(e.id)} resolved${yn(e.createdAt,e.resolvedAt)}`;case"comment":return`comment${Rp(t)}`;case"\
review-approved":return`${Wt(t)} approved${yn(e.createdAt,e.submittedAt)}`;case"review-changes":return`changes asked of ${Wt(
t)}${yn(e.createdAt,e.submittedAt)}`;case"pr-opened":return`${Wt(t)} opened${Cp(e)}`;case"pr-closed":return`${Wt(t)} clo\
sed without a merge${yn(e.createdAt,e.closedAt)}`;case"pr-merged":return`${Wt(t)} merged${yn(e.createdAt,e.mergedAt)}`}}
function Ss(e){return e.slice(0,7)}function xp(e,{text:t}){return e.kind!=="deployment"?"":e.environment!==void 0?` to ${t(
e.environment)}`:e.names.length===0?"":` (${t(e.names.join(", "))})`}function Rp(e){switch(e.kind){case"pull-request":return`\
 on ${Wt(e)}`;case"incident":return" on an issue";case"commits":case"deployment":case"repository":return""}}function Wt(e){
return e.kind==="pull-request"?`pull request #${e.number}`:"pull request"}function Cp({additions:e,deletions:t,changedFiles:r}){
const o=[...e===void 0?[]:[`+${e}`],...t===void 0?[]:[`\u2212${t}`]].join(" "),s=r===void 0?"":st(r,"file"),a=[o,s].filter(
d=>d!=="").join(" in ");return a===""?"":` (${a})`}function Jr(e){const t=Yr(e);if(t===void 0)return"";const[r,o=""]=new Date(
t).toISOString().split("T");return`, ${r} ${o.slice(0,5)} UTC`}function yn(e,t){const[r,o]=[Yr(e),Yr(t)];return r===void 0||
o===void 0?"":` after ${Mp(o-r)}`}function Yr(e){return e!==void 0&&/^\d{13}$/.test(e)?Number(e):void 0}const Es=[["d",864e5],
["h",36e5],["min",6e4],["s",1e3]];function Mp(e){const t=Es.findIndex(([,s])=>e>=s);if(t===-1)return"0 s";let r=e;return Es.
slice(t,t+2).map(([s,a])=>{const d=Math.floor(r/a);return r-=d*a,d===0?"":`${d} ${s}`}).filter(s=>s!=="").join(" ")}function st(e,t){
return`${e} ${t}${e===1?"":"s"}`}const Xr=10,Np=4096,Dp=255,Up=["error","warning","notice"];function Fp(e){const t=Up.map(
r=>Lp(e,r));return{shown:t.flatMap(({shown:r})=>r).map(Bp),left:t.flatMap(({left:r})=>r)}}function Lp(e,t){const r=e.filter(
a=>a.level===t).toSorted((a,d)=>+(a.kind==="check")-+(d.kind==="check"));if(r.length<=Xr)return{shown:r,left:[]};const o=r.
slice(0,Xr-1),s=r.slice(Xr-1);return{shown:[...o,jp(s)],left:s}}function jp(e){const[{kind:t,level:r}={kind:"check",level:"\
notice"}]=e;return{kind:t,level:r,title:"Phaset",message:`and ${st(e.length,r)} more: see the log`}}function Bp({message:e,
title:t,file:r,...o}){return{...o,message:(0,me.ml)((0,me.ts)(e),Np).toWellFormed(),...t!==void 0&&{title:(0,me.ml)((0,me.
ts)(t),Dp).toWellFormed()},...r!==void 0&&{file:(0,me.ts)(r)}}}function gn(e){const t={pass:0,warning:0,failure:0};for(const{
standards:r}of e)for(const{status:o}of r.checks??[])t[o]++;return t}const zs=["failure","warning","pass"];function As(e){
return e.toSorted((t,r)=>zs.indexOf(t.status)-zs.indexOf(r.status))}function Os({outcome:e}){switch(e){case"delivered":return"\
notice";case"refused":return"error";case"not-arrived":case"unknown":return"warning"}}function Qr({events:e,record:t,standards:r}){
return[...e,t,r].flatMap(({delivery:o})=>o??[])}function _n(e){const{problems:t,record:r,standards:o}=e,s=[...t.map(({kind:a,
level:d})=>a==="check"?"warning":d),...Qr(e).map(Os),...(o.checks??[]).map(({status:a})=>a==="pass"?"notice":"warning"),
...[r,o].map(({state:a})=>a==="failed"?"error":"notice")];return eo(s)}function qp(e){switch(e){case"pass":return"notice";case"\
warning":return"warning";case"failure":return"error"}}function eo(e){return e.includes("error")?"error":e.includes("warn\
ing")?"warning":"notice"}function to(e){const t={error:0,warning:1,notice:2};return e.map(r=>({component:r,rank:t[_n(r)]})).
sort((r,o)=>r.rank-o.rank).map(({component:r})=>r)}function Ts(e){const{components:t,dryRun:r}=e,o=[Gp(e.problems),no(t.
flatMap(({events:a})=>a)),Ps(t.length===1?"record":"records",Zs(t,"record")),Hp(t)].filter(a=>a!==""),s=o.length===0?["n\
othing to send"]:o;return[...r?["dry run"]:[],...Wp(t),...s].join(" \xB7 ")}function Wp({length:e}){return e>1?[st(e,"co\
mponent")]:[]}function Gp(e){return["error","warning"].map(r=>{const{length:o}=e.filter(s=>s.level===r);return o===0?"":
st(o,r)}).filter(r=>r!=="").join(", ")}function no(e){if(e.length===0)return"";if(e.every(({delivery:r})=>r===void 0))return`${st(
e.length,"event")} would be sent`;const t=e.filter(({delivery:r})=>r?.outcome==="delivered").length;return t===e.length?
`${st(t,"event")} delivered`:`${t} of ${st(e.length,"event")} delivered`}function Ps(e,t){const r=t.filter(a=>a!=="skipp\
ed"),[o]=r;if(o===void 0)return"";if(t.length===1)return`${e} ${o}`;const s=[...new Set(r)].map(a=>{const{length:d}=r.filter(
b=>b===a);return`${d} ${a}`});return`${e} ${s.join(", ")}`}function Hp(e){const t=Zs(e,"standards"),{pass:r,warning:o,failure:s}=gn(
e),a=r+o+s;if(a===0)return Ps("standards",t);const d=t.filter(k=>k==="failed").length,b=`standards ${r} of ${a}`;return d===
0?b:t.length===1?`${b}, not uploaded`:`${b}, ${d} failed`}function Zs(e,t){return e.map(r=>r[t].state)}const Vp=4096;function Kp(e){
const{components:t,noEvent:r,notes:o}=e,s=a=>t.flatMap(d=>a(d).map(b=>Yp(b,d,e)));return[{title:"Events",lines:[...r===void 0?
[]:[`No event: ${r}`],...o,...s(({events:a})=>a.map(Qp))]},{title:"Record",lines:s(({record:a})=>[Is("record",a)])},{title:"\
Standards",lines:s(({standards:a})=>eh(a))}].filter(({lines:a})=>a.length>0).map(({title:a,lines:d})=>({title:a,lines:d.
map(xs)}))}function Jp(e,t){const r=new Set(t);return[e.problems,...e.components.map(({problems:o})=>o)].flatMap(o=>(0,Te.
o3)(o.filter(s=>r.has(s)))).map(({level:o,message:s})=>xs(`${o}: ${s}`))}function Yp(e,t,{components:r}){if(r.length===1)
return e;const{directory:o,recordId:s="."}=t;return`${o==="."?s:o}: ${e}`}const Xp={text:e=>e,code:e=>e};function Qp(e){
const{body:t,routing:r,delivery:o}=e,s=o===void 0?"would be sent":Ot(o),a=r===void 0?"":` (${r})`;return`${ks(e,Xp)}${a}\
: ${s} ${JSON.stringify(t)}`}function Is(e,{state:t,reason:r,delivery:o}){const s=r===void 0?"":`: ${r}`,d=o===void 0||o.
outcome==="delivered"?"":`: ${Ot(o)}`;return`${e} ${t}${s}${d}`}function eh(e){return[...As(e.checks??[]).map(th),Is("st\
andards",e)]}function th({status:e,name:t,message:r,path:o,remedy:s}){const a=`${e}: ${t} (${o}): ${r}`;return e==="pass"?
a:`${a}; ${s}`}function xs(e){return(0,me.ml)((0,me.ts)(e),Vp).replace(/^(\s*):(?=:)/,"$1\\u{3a}").replaceAll("##[","#\\u\
{23}[")}const ro=64*1024,nh=512;function rh(e){const t=e.map(s=>JSON.stringify(s));if(oo(t))return Gt(t);const r={};for(const{
event:s}of e)r[s]=(r[s]??0)+1;const o=JSON.stringify({truncated:!0,total:e.length,counts:r});return Gt([...Rs(t),o])}function oh(e,t){
const r=e.map(a=>JSON.stringify(a));if(oo(r))return Gt(r);const o=t.map(a=>JSON.stringify(ih(a)));if(oo(o))return Gt(sh(
t,o));const s=JSON.stringify({truncated:!0,total:e.length});return Gt([...Rs(o),s])}function ih(e){const t={events:e.events.
length,problems:e.problems.length};return{...e,events:[],problems:[],truncated:t}}function sh(e,t){const r=[...t];let o=ro-
Cs(r);for(const[s,a]of e.entries()){const d=JSON.stringify(a);if(o-=Buffer.byteLength(d)-Buffer.byteLength(r[s]??""),o<0)
break;r[s]=d}return r}function Rs(e){let t=ro-nh;const r=e.findIndex(o=>(t-=Buffer.byteLength(o)+1,t<0));return e.slice(
0,r)}function oo(e){return Cs(e)<=ro}function Cs(e){return Buffer.byteLength(Gt(e))}function Gt(e){return`[${e.join(",")}\
]`}const ah=["failed","uploaded","checked","skipped"];function uh({components:e,undelivered:t}){const{pass:r,warning:o,failure:s}=gn(
e);return{events:rh(e.flatMap(Ns)),record:Ds(e.map(({record:a})=>a.state)),standards:Ds(e.map(({standards:a})=>a.state)),
passes:String(r),warnings:String(o),failures:String(s),undelivered:t??"",results:oh(e.map(Ms),to(e).map(Ms))}}function Ms(e){
return{directory:e.directory,recordId:e.recordId??"",record:e.record.state,standards:e.standards.state,events:Ns(e),problems:e.
problems.map(({level:t,message:r})=>({level:t,message:r}))}}function Ns({events:e}){return e.filter(({delivery:t})=>t?.outcome===
"delivered").map(({body:t})=>t)}function Ds(e){return ah.find(t=>e.includes(t))??"skipped"}const ch=new Set(["kind","lev\
el","outcome","state","status","event","check","severity"]);function dh(e,t){return io(e,t)}function io(e,t){return typeof e==
"string"?t(e):Array.isArray(e)?e.map(r=>io(r,t)):typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(e).map(
([r,o])=>[r,ch.has(r)&&typeof o=="string"?o:io(o,t)]))}const so=1e3,lh=/[&<>`*_~[\]|\\#@!$^]|:(?=\/\/)|(?<=www)\./gi,fh=/@|#(?=\d)|\bGH-(?=\d)|:(?=[\w+-]+:)/gi,
ph="\u2060";function Je(e,t=so){return(0,me.ml)((0,me.ts)(e.slice(0,t+1)),t).toWellFormed().replace(fh,`$&${ph}`).replace(
lh,r=>`&#${r.charCodeAt(0)};`)}function ao(e){const t=(0,me.ml)(e,so).split("`");return t.length%2===0?Je(e):t.map((r,o)=>o%
2===1?at(r):Je(r)).join("")}function at(e,t=so){return`<code>${Je(e,t)}</code>`}function Us(e,t){return[e,e.map(()=>"---"),
...t].map(r=>`| ${r.join(" | ")} |`).join(`
`)}function sr(e){return e.map(t=>`- ${t.replaceAll(`
`,`
  `)}`).join(`
`)}function vn(e,t){return`<details>
<summary>${e}</summary>

${t}

</details>`}function wn(e){return e.filter(t=>t!=="").join(`

`)}const mt={error:"\u274C",warning:"\u26A0\uFE0F",notice:"\u2705",none:"\u2796"},hh={text:Je,code:at};function uo(e){return(0,Te.
o3)((0,Te.md)(e)).map(({level:t,message:r})=>`${t==="notice"?"\u2139\uFE0F":mt[t]} ${ao(r)}`)}const co=10;function mh(e,t){
if(Fs(e)&&t==="everything")return e.map(lo);const r=e.filter(({delivery:a})=>a&&a.outcome!=="delivered"),o=e.filter(({delivery:a})=>!a||
a.outcome==="delivered"),s=r.length-co;return[...r.slice(0,co).map(lo),...s>0?[`${mt.warning} ${st(s,"more event")} not \
delivered`]:[],...o.length>0?[`${mt.notice} ${no(o)}`]:[]]}function yh(e,t){return Fs(e)||t!=="everything"?"":vn(`All ${st(
e.length,"event")}`,sr(e.map(lo)))}function Fs(e){return e.length<=co}function lo(e){const{body:t,routing:r,delivery:o}=e,
s=o===void 0?"none":Os(o),a=r===void 0?"":` (${Je(r)})`,d=`${ks(e,hh)}${a}`;return`${mt[s]} **Event** ${d}: ${at(t.event)}\
 ${gh(e)}`}function gh({delivery:e}){return e===void 0?"would be sent":e.outcome!=="delivered"?Je(Ot(e)):e.tries>1?`deli\
vered at try ${e.tries}`:"delivered"}function Ls(e,t,{shown:r,things:o,detail:s}){if(t.length===0)return"";const a=t.slice(
r),d=Us(e,t.slice(0,r));if(a.length===0)return d;const b=`${a.length} more ${o}`;return wn([d,s==="everything"?vn(b,Us(e,
a)):`And ${b}.`])}const _h=25,vh={uploaded:", uploaded",failed:", not uploaded",checked:"",skipped:""};function wh({checks:e=[],
baselineId:t,state:r}){const o=e.filter(({status:a})=>a==="pass").length,s=t===void 0?"":` by the Baseline ${at(t)}`;return`${o}\
 of ${st(e.length,"check")} pass${s}${vh[r]}`}function bh({checks:e=[]},t){const r=As(e),o=r.filter(({status:a})=>a!=="p\
ass"),s=r.filter(({status:a})=>a==="pass");return wn([Ls(["","Standard","What to do","Check","Path"],o.map($h),{shown:_h,
things:"standards that are not met",detail:t}),s.length===0||t!=="everything"?"":vn(`${st(s.length,"check")} passed`,s.map(
({name:a})=>Je(a)).join(" \xB7 "))])}function $h({status:e,name:t,message:r,path:o,remedy:s}){return[mt[qp(e)],Je(t),ao(
s),ao(r),at(o)]}const kh=[{status:"pass",colour:"#1a7f37"},{status:"warning",colour:"#9a6700"},{status:"failure",colour:"\
#cf222e"}],Sh="#808890";function Eh(e){const t=kh.filter(({status:s})=>e[s]>0);if(t.length===0)return"";const r=t.map(({
colour:s},a)=>[`pie${a+1}`,s]),o={...Object.fromEntries(r),pieLegendTextColor:Sh,pieSectionTextColor:"#ffffff",pieStrokeWidth:"\
1px",pieStrokeColor:"#ffffff",pieOuterStrokeWidth:"0px",pieOpacity:"1"};return["```mermaid",`%%{init: ${JSON.stringify({
theme:"base",themeVariables:o})}}%%`,"pie showData",...t.map(({status:s})=>`  "${s}" : ${e[s]}`),"```"].join(`
`)}function js(e,t,r=[]){return wn([sr([...r,...Ah(e,t)]),yh(e.events,t),bh(e.standards,t)])}function zh(e,t){const{name:r,
directory:o}=e,s=at(o),a=r===void 0?s:`<b>${Je(r)}</b> in ${s}`;return vn(`${mt[_n(e)]} ${a}`,js(e,t))}const Bs=["manife\
st"],qs=["baseline"];function Ah(e,t){const{record:r,standards:o}=e,s=Oh(e),a=b=>s.filter(({kind:k})=>b.includes(k)),d=s.
filter(({kind:b})=>![...Bs,...qs].includes(b));return[...uo(d),...mh(e.events,t),Ws("Record",r,Gs(r),a(Bs)),Ws("Standard\
s",o,o.checks===void 0?Gs(o):`${wh(o)}${Hs(o)}`,a(qs),o.checks===void 0?[]:[Th(e)])]}function Oh(e){const t=[...new Set(
Qr(e).map(Ot))];return e.problems.filter(({kind:r,message:o})=>r==="check"?e.standards.checks===void 0:r!=="delivery"||!t.
some(s=>o.includes(s)))}function Th(e){const{failure:t,warning:r}=gn([e]);return t>0?"error":r>0?"warning":"notice"}function Ws(e,{
state:t},r,o,s=[]){const a=[...s,...o.map(({level:z})=>z)],d=t==="failed"?"error":eo(a),k=`${mt[t==="skipped"&&d==="noti\
ce"?"none":d]} **${e}** ${r}`;return o.length===0?k:`${k}
${sr(uo(o))}`}function Gs(e){const t=e.reason===void 0?"":`: ${Je(e.reason)}`;return`${Vs(e)?"not uploaded":e.state}${t}${Hs(
e)}`}function Hs(e){return Vs(e)?`: ${Je(Ot(e.delivery))}`:""}function Vs(e){return e.delivery!==void 0&&e.delivery.outcome!==
"delivered"}const Ph=60,Ks=200;function Zh(e,t){return Ls(["","Component","Directory","Events","Record","Standards"],to(
e).map(Ih),{shown:Ph,things:"components",detail:t})}function Ih(e){const{name:t,recordId:r,directory:o,record:s}=e;return[
mt[_n(e)],Je(t??r??"",Ks),at(o,Ks),no(e.events),s.state,xh(e)]}function xh(e){const{pass:t,warning:r,failure:o}=gn([e]),
s=t+r+o,{state:a}=e.standards;return s===0?a:`${t} of ${s}, ${a}`}function Rh({components:e,undelivered:t}){if(t===void 0)
return"";const r=new Set(e.flatMap(Qr).map(({outcome:s})=>s)),o=[`What was not delivered is kept in ${at(t)}, the path i\
n the output ${at("undelivered")}: a later step keeps the file, and a run with ${at("replay")} sends it.`,...r.has("refu\
sed")?["What was refused would be refused again: first mend what is said above."]:[],...r.has("unknown")?[`What may have\
 arrived is sent again only with ${at("repeat-unknown: true")}, since it could count twice.`]:[]];return wn(["#### Next \
step",o.join(" "),vn("The steps",Ch)])}const Ch="After this step, whose `id` is `phaset` here:\n\n```yaml\n- if: always() &\
& steps.phaset.outputs.undelivered != ''\n  uses: actions/upload-artifact@v4\n  with:\n    name: phaset-undelivered\n    pat\
h: ${{ steps.phaset.outputs.undelivered }}\n```\n\nIn a workflow of its own, once the cause is mended, after `actions/downl\
oad-artifact`, in the inputs of this action:\n\n```yaml\nreplay: '*.jsonl'\n```",Mh=9e5,Nh=5,Js=20;function Dh(e){const t=fo(
e,"everything");if(Ys(t))return t;const r=fo(e,"wrong");return Ys(r)?r:fo(e,"counts")}function Ys(e){return Buffer.byteLength(
e)<=Mh}function fo(e,t){const{components:r}=e,[o]=r,s=r.length===1&&o!==void 0&&t!=="counts";return`${wn([`### ${mt[Fh(e)]}\
 Phaset: ${Ts(e)}`,Uh[t],...s?[js(o,t,Xs(e))]:[sr(Xs(e)),Zh(r,t)],Eh(gn(r)),...s?[]:jh(r,t),Rh(e)])}
`}const Uh={everything:"",wrong:"All of it would be more than GitHub shows: this is what is wrong. The log has the rest.",
counts:"All of it would be more than GitHub shows: these are the counts. The log has the rest."};function Fh(e){const{problems:t,
components:r}=e,o=eo([...t.map(s=>s.level),...r.map(_n)]);return o==="notice"&&Lh(e)?"none":o}function Lh({components:e}){
return e.every(({events:t,record:r,standards:o})=>t.length===0&&r.state==="skipped"&&o.state==="skipped")}function Xs({problems:e,
noEvent:t,notes:r}){const o=r.length-Js;return[...uo(e),...t===void 0?[]:[`${mt.none} **No event** ${Je(t)}`],...r.slice(
0,Js).map(s=>`\u2139\uFE0F ${Je(s)}`),...o>0?[`\u2139\uFE0F and ${o} more, see the log`]:[]]}function jh(e,t){if(t==="co\
unts")return[];const r=e.length<=Nh,o=s=>r||s.events.length>0;return to(e).filter(s=>_n(s)!=="notice"||t==="everything"&&
o(s)).map(s=>zh(s,t))}async function Bh(e,t,r){const o=dh(e,t),{shown:s,left:a}=Fp(Qs(o));for(const{title:d,lines:b}of Kp(
o))ea(d,b);for(const d of s)Wh(d);a.length>0&&ea("More problems",Jp(o,a)),je.pq((0,me.g9)(`Phaset: ${Ts(o)}`));for(const[
d,b]of Object.entries(uh(o)))je.uH(d,b);r&&await Gh(Dh(o))}function Qs({problems:e,components:t}){return[...e,...t.flatMap(
r=>r.problems)]}function ea(e,t){je.Oh(e);for(const r of t)je.pq((0,me.g9)(r));je.N4()}const qh={error:je.z3,warning:je.
$e,notice:je.lm};function Wh({level:e,message:t,title:r,file:o,line:s,column:a}){qh[e](t,{...r!==void 0&&{title:r},...o!==
void 0&&{file:o},...s!==void 0&&{startLine:s},...a!==void 0&&{startColumn:a}})}async function Gh(e){try{await je.z.addRaw(
e).write()}catch(t){je.Yz(`The job summary was not written: ${String(t)}`)}}function Hh(e,t){if(t.some(({kind:o})=>o==="\
failing-checks"))return!0;const r=t.filter(({kind:o})=>o!=="check");switch(e){case"never":return!1;case"config":return r.
some(({level:o})=>o==="error");case"any":return r.some(({kind:o,level:s})=>o==="delivery"||s==="error")}}function Vh(e,t){
const r=e.flatMap(({directory:o,standards:s})=>(0,Tr.decideStandardsFailure)(s.checks??[],t).map(({name:a})=>`${a} (${o}\
)`));return r.length===0?[]:[{kind:"failing-checks",level:"error",title:"Phaset: standards",message:`standards-fail-on i\
s ${t}, and these checks did not pass: ${r.join(", ")}`}]}async function Kh(e){const t=wl(je.V4),r=Jh(t),{inputs:o,failOn:s,
problems:a}=bl(t,r),d=sl(e.environment,k=>(0,pt.readFileSync)(k,"utf8"));d.kind==="invalid"?a.push((0,Te.EP)(d.problem)):
o===void 0&&a.push(...Mi(Yh(t),d.value));const b=o===void 0||d.kind==="invalid"?{...ta,problems:a}:await Xh(o,d.value,a,
r,e);return await Bh(b,r,o?.summary??!0),!Hh(s,Qs(b))}function Jh(e){const t=["webhook-token","api-key","github-token"].
map(o=>e[o]??""),r=Xu(t,e.headers??"");for(const o of r.flatMap(Ho))je.Pq(o);return Yu(r)}function Yh(e){return{endpoint:e.
endpoint!=="",token:e["webhook-token"]!==""||e["api-key"]!==""}}const ta={notes:[],components:[],dryRun:!1};async function Xh(e,t,r,o,s){
const a=Op(e,t),{connection:d,notes:b,noEvent:k}=a,z=[...r,...a.problems],O={...ta,notes:b,...k!==void 0&&{noEvent:k},problems:z};
if(d.kind==="closed"||(0,Te.JD)(z))return O;const F=ud(d,e,o,s);je.uH("undelivered",F.undelivered??"");const B=d.kind===
"open"&&e.replay.length>0?await md(e,d.tokens,F):await tm(e,a,F,rm(e,t,s.environment)),{undelivered:L,problems:ne}=F.close();
return{...O,...B,dryRun:e["dry-run"],...L!==void 0&&{undelivered:L},problems:[...z,...ne,...B.problems,...Vh(B.components,
e["standards-fail-on"]),...s.cancelled.aborted&&Qh(B)?[em]:[]]}}function Qh({components:e}){return e.some(({problems:t})=>t.
some(({kind:r})=>r==="delivery"))}const em={kind:"delivery",level:"error",title:"Phaset: cancelled",message:"the job was\
 cancelled before all was delivered"};async function tm(e,t,r,o){const{connection:s,record:a,standards:d}=t,b=await rl({
inputs:e,workspace:r.workspace,...s.kind==="open"&&{tokens:s.tokens},withManifest:a.kind!=="nothing"||d.kind!=="nothing"}),
{assignments:k,notes:z,problems:O}=await Kd(b,t.events,{recordId:e["record-id"],shard:e.shard,sources:{workspace:r.workspace,
access:o}}),F=k.map(({component:L,events:ne,eventsOnly:Q})=>Ol(L,{...t,events:ne,...Q&&nm}));return{components:await Zc(
F,r),notes:[...t.notes,...z],problems:O}}const na={kind:"nothing",reason:"they are of another shard"},nm={record:na,standards:na};
function rm(e,t,r){return{token:e["github-token"],baseUrl:r.GITHUB_API_URL??"https://api.github.com",repository:t.repository}}
process.exitCode=1;const ra=new AbortController;process.once("SIGINT",()=>ra.abort()),Kh({environment:process.env,cancelled:ra.
signal}).then(e=>{process.exitCode=e?0:1}).catch(e=>je.C1(e instanceof Error?e:String(e))).finally(()=>process.stdout.write(
"",()=>process.exit()));
