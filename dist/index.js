import{createRequire as he}from"module";var Wo={1916:((e,t)=>{var r;r=!0,t.Io=t.kp=void 0;var o=new Uint32Array(65536),s=function(k,E){
for(var O=k.length,B=E.length,F=1<<O-1,L=-1,ee=0,X=O,K=O;K--;)o[k.charCodeAt(K)]|=1<<K;for(K=0;K<B;K++){var Ae=o[E.charCodeAt(
K)],Oe=Ae|ee;Ae|=(Ae&L)+L^L,ee|=~(Ae|L),L&=Ae,ee&F&&X++,L&F&&X--,ee=ee<<1|1,L=L<<1|~(Oe|ee),ee&=Oe}for(K=O;K--;)o[k.charCodeAt(
K)]=0;return X},a=function(k,E){for(var O=E.length,B=k.length,F=[],L=[],ee=Math.ceil(O/32),X=Math.ceil(B/32),K=0;K<ee;K++)
L[K]=-1,F[K]=0;for(var Ae=0;Ae<X-1;Ae++){for(var Oe=0,Pe=-1,le=Ae*32,te=Math.min(32,B)+le,oe=le;oe<te;oe++)o[k.charCodeAt(
oe)]|=1<<oe;for(var K=0;K<O;K++){var ae=o[E.charCodeAt(K)],$e=L[K/32|0]>>>K&1,ce=F[K/32|0]>>>K&1,ge=ae|Oe,ne=((ae|ce)&Pe)+
Pe^Pe|ae|ce,x=Oe|~(ne|Pe),C=Pe&ne;x>>>31^$e&&(L[K/32|0]^=1<<K),C>>>31^ce&&(F[K/32|0]^=1<<K),x=x<<1|$e,C=C<<1|ce,Pe=C|~(ge|
x),Oe=x&ge}for(var oe=le;oe<te;oe++)o[k.charCodeAt(oe)]=0}for(var T=0,P=-1,z=Ae*32,S=Math.min(32,B-z)+z,oe=z;oe<S;oe++)o[k.
charCodeAt(oe)]|=1<<oe;for(var j=B,K=0;K<O;K++){var ae=o[E.charCodeAt(K)],$e=L[K/32|0]>>>K&1,ce=F[K/32|0]>>>K&1,ge=ae|T,
ne=((ae|ce)&P)+P^P|ae|ce,x=T|~(ne|P),C=P&ne;j+=x>>>B-1&1,j-=C>>>B-1&1,x>>>31^$e&&(L[K/32|0]^=1<<K),C>>>31^ce&&(F[K/32|0]^=
1<<K),x=x<<1|$e,C=C<<1|ce,P=C|~(ge|x),T=x&ge}for(var oe=z;oe<S;oe++)o[k.charCodeAt(oe)]=0;return j},d=function(k,E){if(k.
length<E.length){var O=E;E=k,k=O}return E.length===0?k.length:k.length<=32?s(k,E):a(k,E)};t.Io=d;var b=function(k,E){for(var O=1/0,
B=0,F=0;F<E.length;F++){var L=d(k,E[F]);L<O&&(O=L,B=F)}return E[B]};t.kp=b}),770:((e,t,r)=>{e.exports=r(218)}),218:((e,t,r)=>{
var o,s=r(9278),a=r(4756),d=r(8611),b=r(5692),k=r(4434),E=r(2613),O=r(9023);t.httpOverHttp=B,t.httpsOverHttp=F,t.httpOverHttps=
L,t.httpsOverHttps=ee;function B(le){var te=new X(le);return te.request=d.request,te}function F(le){var te=new X(le);return te.
request=d.request,te.createSocket=K,te.defaultPort=443,te}function L(le){var te=new X(le);return te.request=b.request,te}
function ee(le){var te=new X(le);return te.request=b.request,te.createSocket=K,te.defaultPort=443,te}function X(le){var te=this;
te.options=le||{},te.proxyOptions=te.options.proxy||{},te.maxSockets=te.options.maxSockets||d.Agent.defaultMaxSockets,te.
requests=[],te.sockets=[],te.on("free",function(ae,$e,ce,ge){for(var ne=Ae($e,ce,ge),x=0,C=te.requests.length;x<C;++x){var T=te.
requests[x];if(T.host===ne.host&&T.port===ne.port){te.requests.splice(x,1),T.request.onSocket(ae);return}}ae.destroy(),te.
removeSocket(ae)})}O.inherits(X,k.EventEmitter),X.prototype.addRequest=function(te,oe,ae,$e){var ce=this,ge=Oe({request:te},
ce.options,Ae(oe,ae,$e));if(ce.sockets.length>=this.maxSockets){ce.requests.push(ge);return}ce.createSocket(ge,function(ne){
ne.on("free",x),ne.on("close",C),ne.on("agentRemove",C),te.onSocket(ne);function x(){ce.emit("free",ne,ge)}function C(T){
ce.removeSocket(ne),ne.removeListener("free",x),ne.removeListener("close",C),ne.removeListener("agentRemove",C)}})},X.prototype.
createSocket=function(te,oe){var ae=this,$e={};ae.sockets.push($e);var ce=Oe({},ae.proxyOptions,{method:"CONNECT",path:te.
host+":"+te.port,agent:!1,headers:{host:te.host+":"+te.port}});te.localAddress&&(ce.localAddress=te.localAddress),ce.proxyAuth&&
(ce.headers=ce.headers||{},ce.headers["Proxy-Authorization"]="Basic "+new Buffer(ce.proxyAuth).toString("base64")),Pe("m\
aking CONNECT request");var ge=ae.request(ce);ge.useChunkedEncodingByDefault=!1,ge.once("response",ne),ge.once("upgrade",
x),ge.once("connect",C),ge.once("error",T),ge.end();function ne(P){P.upgrade=!0}function x(P,z,S){process.nextTick(function(){
C(P,z,S)})}function C(P,z,S){if(ge.removeAllListeners(),z.removeAllListeners(),P.statusCode!==200){Pe("tunneling socket \
could not be established, statusCode=%d",P.statusCode),z.destroy();var j=new Error("tunneling socket could not be establ\
ished, statusCode="+P.statusCode);j.code="ECONNRESET",te.request.emit("error",j),ae.removeSocket($e);return}if(S.length>
0){Pe("got illegal response body from proxy"),z.destroy();var j=new Error("got illegal response body from proxy");j.code=
"ECONNRESET",te.request.emit("error",j),ae.removeSocket($e);return}return Pe("tunneling connection has established"),ae.
sockets[ae.sockets.indexOf($e)]=z,oe(z)}function T(P){ge.removeAllListeners(),Pe(`tunneling socket could not be establis\
hed, cause=%s
`,P.message,P.stack);var z=new Error("tunneling socket could not be established, cause="+P.message);z.code="ECONNRESET",
te.request.emit("error",z),ae.removeSocket($e)}},X.prototype.removeSocket=function(te){var oe=this.sockets.indexOf(te);if(oe!==
-1){this.sockets.splice(oe,1);var ae=this.requests.shift();ae&&this.createSocket(ae,function($e){ae.request.onSocket($e)})}};
function K(le,te){var oe=this;X.prototype.createSocket.call(oe,le,function(ae){var $e=le.request.getHeader("host"),ce=Oe(
{},oe.options,{socket:ae,servername:$e?$e.replace(/:.*$/,""):le.host}),ge=a.connect(0,ce);oe.sockets[oe.sockets.indexOf(
ae)]=ge,te(ge)})}function Ae(le,te,oe){return typeof le=="string"?{host:le,port:te,localAddress:oe}:le}function Oe(le){for(var te=1,
oe=arguments.length;te<oe;++te){var ae=arguments[te];if(typeof ae=="object")for(var $e=Object.keys(ae),ce=0,ge=$e.length;ce<
ge;++ce){var ne=$e[ce];ae[ne]!==void 0&&(le[ne]=ae[ne])}}return le}var Pe;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.
env.NODE_DEBUG)?Pe=function(){var le=Array.prototype.slice.call(arguments);typeof le[0]=="string"?le[0]="TUNNEL: "+le[0]:
le.unshift("TUNNEL:"),console.error.apply(console,le)}:Pe=function(){},o=Pe}),1366:((e,t,r)=>{r.d(t,{U:()=>o});function o(s,a){
return`${s} ${a}${s===1?"":"s"}`}}),4409:((e,t,r)=>{r.d(t,{$:()=>o});function o(s){return s.code??String(s)}}),1828:((e,t,r)=>{
r.d(t,{m:()=>s});var o=r(7541);function s(d){return d.map(a).join("").replace(/^\./,"")}function a(d){return typeof d=="\
number"?`[${d}]`:/^[\w$-]{1,40}$/.test(String(d))?`.${String(d)}`:`[${(0,o.hD)(String(d))}]`}}),9550:((e,t,r)=>{r.d(t,{F:()=>a,
i:()=>d});var o=r(6760),s=r.n(o);function a(b,k){const E=(0,o.relative)(b,k);return E!==".."&&!E.startsWith(`..${o.sep}`)&&
!(0,o.isAbsolute)(E)}function d(b,k){return(0,o.relative)(b,k).split(o.sep).join("/")||"."}}),8414:((e,t,r)=>{r.d(t,{EP:()=>a,
JD:()=>B,ZT:()=>O,md:()=>b,o3:()=>E,oi:()=>s,vh:()=>d});var o=r(1366);function s(F,L="error"){return{kind:"input",level:L,
title:"Phaset: input",message:F}}function a(F){return{kind:"payload",level:"error",title:"Phaset: payload",message:F}}const d=[
"error","warning","notice"];function b(F){return F.toSorted((L,ee)=>d.indexOf(L.level)-d.indexOf(ee.level)||(L.line??0)-
(ee.line??0)||(L.column??0)-(ee.column??0))}const k=20;function E(F){const L=F.slice(k),[ee]=L;if(ee===void 0)return[...F];
const X=O(L,d),{kind:K,level:Ae,file:Oe}=ee,Pe=`${Oe??"here"}: beyond these ${k} problems, ${X.join(" and ")} more`;return[
...F.slice(0,k),{kind:K,level:Ae,message:Pe,...Oe!==void 0&&{file:Oe}}]}function O(F,L){return L.flatMap(ee=>{const{length:X}=F.
filter(K=>K.level===ee);return X===0?[]:[(0,o.U)(X,ee)]})}function B(F){return F.some(({level:L})=>L==="error")}}),7541:((e,t,r)=>{
r.d(t,{g9:()=>k,hD:()=>a,ml:()=>E,ts:()=>b});const o=80,s=/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;function a(O){return E(
k(b(d(O))),o)}function d(O){try{return JSON.stringify(O)??String(O)}catch{return"a value too deep to show"}}function b(O){
return O.replace(s,B=>`\\u{${(B.codePointAt(0)??0).toString(16)}}`)}function k(O){return O.replaceAll("##[","##\\u005b")}
function E(O,B){return O.length<=B?O:`${O.slice(0,B-1).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}}),3733:((e,t,r)=>{r.d(t,{
$5:()=>b,Gq:()=>d,Uq:()=>a});var o=r(8395),s=r(8532);const a=k=>({kind:"value",value:k}),d=k=>({kind:"invalid",problem:k});
function b(k,E){return o.FsL(k,o.pdi((O,B)=>{const F=E(O);return F.kind==="value"?F.value:(B.issues.push({code:"custom",
message:F.problem,input:O}),s.tm)}))}}),9840:((e,t,r)=>{r.d(t,{$D:()=>s,Bk:()=>b,Zq:()=>O});var o=r(3733);const s=10,a="\
give the address of the Phaset API, such as https://phaset.example.com/api",d=/\s|\\|^\/|^https?:(?!\/\/[^/])/i;function b(F){
if(d.test(F))return(0,o.Gq)(`is not a URL; ${a}`);const L=/^[a-z][a-z0-9+.-]*:\/\//i.test(F)?F:`https://${F}`;if(!URL.canParse(
L))return(0,o.Gq)(`is not a URL; ${a}`);const ee=new URL(L),X=k(ee);if(X!==void 0)return(0,o.Gq)(X);const K=ee.pathname.
replace(/\/+$/,"").replace(/\/+integration$/,"").replace(/\/+$/,"");return(0,o.Uq)({origin:new URL(ee.origin),prefix:K,inTheClear:ee.
protocol==="http:"&&!E(ee.hostname)})}function k(F){if(F.protocol!=="https:"&&F.protocol!=="http:")return`has the scheme\
 ${F.protocol.slice(0,-1)}; it takes https or http`;if(F.username!==""||F.password!=="")return"holds a user name or pass\
word; give a gateway's credentials in the input headers";if(F.search!==""||F.hash!=="")return`has a "?" or "#" part; ${a}`;
if(/\/integration\/(?:event|record|standards|baselines)(?:\/|$)/.test(F.pathname))return`goes beyond /integration; ${a},\
 and the IDs and the token in inputs of their own`}function E(F){return F==="localhost"||F==="[::1]"||/^127\.\d+\.\d+\.\d+$/.
test(F)}function O({prefix:F},L,{orgId:ee,recordId:X,token:K}){const Ae=typeof L=="string"?[L,ee,X,K]:["baselines",ee,L.
baselineId,X,K];return`${F}/integration/${Ae.map(B).join("/")}`}function B(F){const L=encodeURIComponent(F.toWellFormed());
return/^\.{1,2}$/.test(L)?L.replaceAll(".","%2E"):L}}),8461:((e,t,r)=>{r.r(t),r.d(t,{decideStandardsFailure:()=>d,describeMisses:()=>b,
putStatusWords:()=>a,toStandardsResult:()=>s});const o={pass:"pass",warning:"warn",failure:"fail"};function s(k){const E=O=>k.
filter(B=>B.status===O).length;return{passes:E("pass"),warnings:E("warning"),failures:E("failure"),results:k.map(({name:O,
message:B,path:F,status:L})=>({name:O,message:B,path:F,status:L}))}}function a(k,E){if(E==="documented")return k;const O=k.
results.map(B=>({...B,status:o[B.status]}));return{...k,results:O}}function d(k,E){switch(E){case"never":return[];case"f\
ailure":return k.filter(O=>O.status==="failure");case"warning":return k.filter(O=>O.status!=="pass")}}function b(k){const E=k.
filter(B=>B.status==="failure"),O=k.filter(B=>B.status==="warning");return[...E,...O].map(B=>({kind:"check",level:B.status===
"failure"?"error":"warning",title:`Standards: ${B.name}`,message:`${B.remedy} (${B.message})`,...B.file!==void 0&&{file:B.
file},...B.line!==void 0&&{line:B.line}}))}}),7351:((e,t,r)=>{r.d(t,{h:()=>s,k:()=>a});const o=()=>r.e(752).then(r.t.bind(
r,6752,19));async function s(d,b){return(await o()).fetch(d,b)}class a{#e;#t;constructor(b){this.#e=b}dispatch(b,k){return this.#n().
then(E=>E.dispatch(b,k),E=>k.onError?.(E)),!0}async close(){await(await this.#t)?.close()}async destroy(){await(await this.#t)?.
destroy()}#n(){return this.#t??=o().then(({ProxyAgent:b})=>new b(this.#e)),this.#t}}}),2613:(e=>{e.exports=he(import.meta.
url)("assert")}),6982:(e=>{e.exports=he(import.meta.url)("crypto")}),4434:(e=>{e.exports=he(import.meta.url)("events")}),
9896:(e=>{e.exports=he(import.meta.url)("fs")}),8611:(e=>{e.exports=he(import.meta.url)("http")}),5692:(e=>{e.exports=he(
import.meta.url)("https")}),9278:(e=>{e.exports=he(import.meta.url)("net")}),4589:(e=>{e.exports=he(import.meta.url)("no\
de:assert")}),6698:(e=>{e.exports=he(import.meta.url)("node:async_hooks")}),4573:(e=>{e.exports=he(import.meta.url)("nod\
e:buffer")}),7540:(e=>{e.exports=he(import.meta.url)("node:console")}),7598:(e=>{e.exports=he(import.meta.url)("node:cry\
pto")}),3053:(e=>{e.exports=he(import.meta.url)("node:diagnostics_channel")}),610:(e=>{e.exports=he(import.meta.url)("no\
de:dns")}),8474:(e=>{e.exports=he(import.meta.url)("node:events")}),3024:(e=>{e.exports=he(import.meta.url)("node:fs")}),
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
6288:((e,t,r)=>{r.d(t,{Yz:()=>fr,N4:()=>Cn,z3:()=>Zn,V4:()=>fe,pq:()=>pr,lm:()=>Rn,C1:()=>nn,uH:()=>Ge,Pq:()=>N,Oh:()=>xn,
z:()=>S,$e:()=>In});var o=r(857);function s(v){return v==null?"":typeof v=="string"||v instanceof String?v:JSON.stringify(
v)}function a(v){return Object.keys(v).length?{title:v.title,file:v.file,line:v.startLine,endLine:v.endLine,col:v.startColumn,
endColumn:v.endColumn}:{}}function d(v,p,g){const $=new E(v,p,g);process.stdout.write($.toString()+o.EOL)}function b(v,p=""){
d(v,{},p)}const k="::";class E{constructor(p,g,$){p||(p="missing.command"),this.command=p,this.properties=g,this.message=
$}toString(){let p=k+this.command;if(this.properties&&Object.keys(this.properties).length>0){p+=" ";let g=!0;for(const $ in this.
properties)if(this.properties.hasOwnProperty($)){const Z=this.properties[$];Z&&(g?g=!1:p+=",",p+=`${$}=${B(Z)}`)}}return p+=
`${k}${O(this.message)}`,p}}function O(v){return s(v).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function B(v){
return s(v).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var F=r(
6982),L=r(9896);function ee(v,p){const g=process.env[`GITHUB_${v}`];if(!g)throw new Error(`Unable to find environment va\
riable for file command ${v}`);if(!L.existsSync(g))throw new Error(`Missing file at path: ${g}`);L.appendFileSync(g,`${s(
p)}${o.EOL}`,{encoding:"utf8"})}function X(v,p){const g=`ghadelimiter_${F.randomUUID()}`,$=s(p);if(v.includes(g))throw new Error(
`Unexpected input: name should not contain the delimiter "${g}"`);if($.includes(g))throw new Error(`Unexpected input: va\
lue should not contain the delimiter "${g}"`);return`${v}<<${g}${o.EOL}${$}${o.EOL}${g}`}var K=r(6928),Ae=r(4942),Oe=function(v,p,g,$){
function Z(I){return I instanceof g?I:new g(function(U){U(I)})}return new(g||(g=Promise))(function(I,U){function de(V){try{
Y($.next(V))}catch(_e){U(_e)}}function Ee(V){try{Y($.throw(V))}catch(_e){U(_e)}}function Y(V){V.done?I(V.value):Z(V.value).
then(de,Ee)}Y(($=$.apply(v,p||[])).next())})};class Pe{constructor(p,g){this.username=p,this.password=g}prepareRequest(p){
if(!p.headers)throw Error("The request has no headers");p.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.
password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return Oe(this,void 0,void 0,
function*(){throw new Error("not implemented")})}}class le{constructor(p){this.token=p}prepareRequest(p){if(!p.headers)throw Error(
"The request has no headers");p.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return Oe(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class te{constructor(p){this.token=p}prepareRequest(p){
if(!p.headers)throw Error("The request has no headers");p.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).
toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return Oe(this,void 0,void 0,function*(){
throw new Error("not implemented")})}}var oe=function(v,p,g,$){function Z(I){return I instanceof g?I:new g(function(U){U(
I)})}return new(g||(g=Promise))(function(I,U){function de(V){try{Y($.next(V))}catch(_e){U(_e)}}function Ee(V){try{Y($.throw(
V))}catch(_e){U(_e)}}function Y(V){V.done?I(V.value):Z(V.value).then(de,Ee)}Y(($=$.apply(v,p||[])).next())})};class ae{static createHttpClient(p=!0,g=10){
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
getCall(g);return setSecret($),$}catch(g){throw new Error(`Error message: ${g.message}`)}})}}var $e=function(v,p,g,$){function Z(I){
return I instanceof g?I:new g(function(U){U(I)})}return new(g||(g=Promise))(function(I,U){function de(V){try{Y($.next(V))}catch(_e){
U(_e)}}function Ee(V){try{Y($.throw(V))}catch(_e){U(_e)}}function Y(V){V.done?I(V.value):Z(V.value).then(de,Ee)}Y(($=$.apply(
v,p||[])).next())})};const{access:ce,appendFile:ge,writeFile:ne}=L.promises,x="GITHUB_STEP_SUMMARY",C="https://docs.gith\
ub.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class T{constructor(){this._buffer=
""}filePath(){return $e(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const p=process.env[x];if(!p)
throw new Error(`Unable to find environment variable for $${x}. Check if your runtime environment supports job summaries\
.`);try{yield ce(p,L.constants.R_OK|L.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${p}'. Chec\
k if the file has correct read/write permissions.`)}return this._filePath=p,this._filePath})}wrap(p,g,$={}){const Z=Object.
entries($).map(([I,U])=>` ${I}="${U}"`).join("");return g?`<${p}${Z}>${g}</${p}>`:`<${p}${Z}>`}write(p){return $e(this,void 0,
void 0,function*(){const g=!!p?.overwrite,$=yield this.filePath();return yield(g?ne:ge)($,this._buffer,{encoding:"utf8"}),
this.emptyBuffer()})}clear(){return $e(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){
return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(p,g=!1){
return this._buffer+=p,g?this.addEOL():this}addEOL(){return this.addRaw(o.EOL)}addCodeBlock(p,g){const $=Object.assign({},
g&&{lang:g}),Z=this.wrap("pre",this.wrap("code",p),$);return this.addRaw(Z).addEOL()}addList(p,g=!1){const $=g?"ol":"ul",
Z=p.map(U=>this.wrap("li",U)).join(""),I=this.wrap($,Z);return this.addRaw(I).addEOL()}addTable(p){const g=p.map(Z=>{const I=Z.
map(U=>{if(typeof U=="string")return this.wrap("td",U);const{header:de,data:Ee,colspan:Y,rowspan:V}=U,_e=de?"th":"td",rn=Object.
assign(Object.assign({},Y&&{colspan:Y}),V&&{rowspan:V});return this.wrap(_e,Ee,rn)}).join("");return this.wrap("tr",I)}).
join(""),$=this.wrap("table",g);return this.addRaw($).addEOL()}addDetails(p,g){const $=this.wrap("details",this.wrap("su\
mmary",p)+g);return this.addRaw($).addEOL()}addImage(p,g,$){const{width:Z,height:I}=$||{},U=Object.assign(Object.assign(
{},Z&&{width:Z}),I&&{height:I}),de=this.wrap("img",null,Object.assign({src:p,alt:g},U));return this.addRaw(de).addEOL()}addHeading(p,g){
const $=`h${g}`,Z=["h1","h2","h3","h4","h5","h6"].includes($)?$:"h1",I=this.wrap(Z,p);return this.addRaw(I).addEOL()}addSeparator(){
const p=this.wrap("hr",null);return this.addRaw(p).addEOL()}addBreak(){const p=this.wrap("br",null);return this.addRaw(p).
addEOL()}addQuote(p,g){const $=Object.assign({},g&&{cite:g}),Z=this.wrap("blockquote",p,$);return this.addRaw(Z).addEOL()}addLink(p,g){
const $=this.wrap("a",p,{href:g});return this.addRaw($).addEOL()}}const P=new T,z=null,S=P;function j(v){return v.replace(
/[\\]/g,"/")}function Q(v){return v.replace(/[/]/g,"\\")}function ie(v){return v.replace(/[/\\]/g,path.sep)}var re=r(3193),
Se=r(4434);const we=he(import.meta.url)("child_process");var qe=r(2613),Je=function(v,p,g,$){function Z(I){return I instanceof
g?I:new g(function(U){U(I)})}return new(g||(g=Promise))(function(I,U){function de(V){try{Y($.next(V))}catch(_e){U(_e)}}function Ee(V){
try{Y($.throw(V))}catch(_e){U(_e)}}function Y(V){V.done?I(V.value):Z(V.value).then(de,Ee)}Y(($=$.apply(v,p||[])).next())})};
const{chmod:sr,copyFile:wn,lstat:Fe,mkdir:bn,open:$n,readdir:Rt,rename:kn,rm:Sn,rmdir:ar,stat:st,symlink:mt,unlink:ur}=L.
promises,at=process.platform==="win32";function Gt(v){return Je(this,void 0,void 0,function*(){const p=yield fs.promises.
readlink(v);return at&&!p.endsWith("\\")?`${p}\\`:p})}const cr=268435456,dr=L.constants.O_RDONLY;function En(v){return Je(
this,void 0,void 0,function*(){try{yield st(v)}catch(p){if(p.code==="ENOENT")return!1;throw p}return!0})}function lr(v){
return Je(this,arguments,void 0,function*(p,g=!1){return(g?yield st(p):yield Fe(p)).isDirectory()})}function xt(v){if(v=
Ct(v),!v)throw new Error('isRooted() parameter "p" cannot be empty');return at?v.startsWith("\\")||/^[A-Z]:/i.test(v):v.
startsWith("/")}function vt(v,p){return Je(this,void 0,void 0,function*(){let g;try{g=yield st(v)}catch(Z){Z.code!=="ENO\
ENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${v}': ${Z}`)}if(g&&g.isFile()){if(at){
const Z=K.extname(v).toUpperCase();if(p.some(I=>I.toUpperCase()===Z))return v}else if(ut(g))return v}const $=v;for(const Z of p){
v=$+Z,g=void 0;try{g=yield st(v)}catch(I){I.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if ex\
ecutable file exists '${v}': ${I}`)}if(g&&g.isFile()){if(at){try{const I=K.dirname(v),U=K.basename(v).toUpperCase();for(const de of yield Rt(
I))if(U===de.toUpperCase()){v=K.join(I,de);break}}catch(I){console.log(`Unexpected error attempting to determine the act\
ual case of the file '${v}': ${I}`)}return v}else if(ut(g))return v}}return""})}function Ct(v){return v=v||"",at?(v=v.replace(
/\//g,"\\"),v.replace(/\\\\+/g,"\\")):v.replace(/\/\/+/g,"/")}function ut(v){return(v.mode&1)>0||(v.mode&8)>0&&process.getgid!==
void 0&&v.gid===process.getgid()||(v.mode&64)>0&&process.getuid!==void 0&&v.uid===process.getuid()}function zn(){var v;return(v=
process.env.COMSPEC)!==null&&v!==void 0?v:"cmd.exe"}var Ye=function(v,p,g,$){function Z(I){return I instanceof g?I:new g(
function(U){U(I)})}return new(g||(g=Promise))(function(I,U){function de(V){try{Y($.next(V))}catch(_e){U(_e)}}function Ee(V){
try{Y($.throw(V))}catch(_e){U(_e)}}function Y(V){V.done?I(V.value):Z(V.value).then(de,Ee)}Y(($=$.apply(v,p||[])).next())})};
function An(v,p){return Ye(this,arguments,void 0,function*(g,$,Z={}){const{force:I,recursive:U,copySourceDirectory:de}=Vt(
Z),Ee=(yield ioUtil.exists($))?yield ioUtil.stat($):null;if(Ee&&Ee.isFile()&&!I)return;const Y=Ee&&Ee.isDirectory()&&de?
path.join($,path.basename(g)):$;if(!(yield ioUtil.exists(g)))throw new Error(`no such file or directory: ${g}`);if((yield ioUtil.
stat(g)).isDirectory())if(U)yield Kt(g,Y,0,I);else throw new Error(`Failed to copy. ${g} is a directory, but tried to co\
py without recursive flag.`);else{if(path.relative(g,Y)==="")throw new Error(`'${Y}' and '${g}' are the same file`);yield $t(
g,Y,I)}})}function On(v,p){return Ye(this,arguments,void 0,function*(g,$,Z={}){if(yield ioUtil.exists($)){let I=!0;if((yield ioUtil.
isDirectory($))&&($=path.join($,path.basename(g)),I=yield ioUtil.exists($)),I)if(Z.force==null||Z.force)yield wt($);else
throw new Error("Destination already exists")}yield bt(path.dirname($)),yield ioUtil.rename(g,$)})}function wt(v){return Ye(
this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(v))throw new Error('File path must not contain `*`, \
`"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(v,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(p){throw new Error(
`File was unable to be removed ${p}`)}})}function bt(v){return Ye(this,void 0,void 0,function*(){ok(v,"a path argument m\
ust be provided"),yield ioUtil.mkdir(v,{recursive:!0})})}function yt(v,p){return Ye(this,void 0,void 0,function*(){if(!v)
throw new Error("parameter 'tool' is required");if(p){const $=yield yt(v,!1);if(!$)throw at?new Error(`Unable to locate \
executable file: ${v}. Please verify either the file path exists or the file can be found within a directory specified b\
y the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable \
to locate executable file: ${v}. Please verify either the file path exists or the file can be found within a directory s\
pecified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return $}const g=yield Ht(
v);return g&&g.length>0?g[0]:""})}function Ht(v){return Ye(this,void 0,void 0,function*(){if(!v)throw new Error("paramet\
er 'tool' is required");const p=[];if(at&&process.env.PATHEXT)for(const Z of process.env.PATHEXT.split(K.delimiter))Z&&p.
push(Z);if(xt(v)){const Z=yield vt(v,p);return Z?[Z]:[]}if(v.includes(K.sep))return[];const g=[];if(process.env.PATH)for(const Z of process.
env.PATH.split(K.delimiter))Z&&g.push(Z);const $=[];for(const Z of g){const I=yield vt(K.join(Z,v),p);I&&$.push(I)}return $})}
function Vt(v){const p=v.force==null?!0:v.force,g=!!v.recursive,$=v.copySourceDirectory==null?!0:!!v.copySourceDirectory;
return{force:p,recursive:g,copySourceDirectory:$}}function Kt(v,p,g,$){return Ye(this,void 0,void 0,function*(){if(g>=255)
return;g++,yield bt(p);const Z=yield ioUtil.readdir(v);for(const I of Z){const U=`${v}/${I}`,de=`${p}/${I}`;(yield ioUtil.
lstat(U)).isDirectory()?yield Kt(U,de,g,$):yield $t(U,de,$)}yield ioUtil.chmod(p,(yield ioUtil.stat(v)).mode)})}function $t(v,p,g){
return Ye(this,void 0,void 0,function*(){if((yield ioUtil.lstat(v)).isSymbolicLink()){try{yield ioUtil.lstat(p),yield ioUtil.
unlink(p)}catch(Z){Z.code==="EPERM"&&(yield ioUtil.chmod(p,"0666"),yield ioUtil.unlink(p))}const $=yield ioUtil.readlink(
v);yield ioUtil.symlink($,p,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(p))||g)&&(yield ioUtil.copyFile(
v,p))})}const G=he(import.meta.url)("timers");var Mt=function(v,p,g,$){function Z(I){return I instanceof g?I:new g(function(U){
U(I)})}return new(g||(g=Promise))(function(I,U){function de(V){try{Y($.next(V))}catch(_e){U(_e)}}function Ee(V){try{Y($.
throw(V))}catch(_e){U(_e)}}function Y(V){V.done?I(V.value):Z(V.value).then(de,Ee)}Y(($=$.apply(v,p||[])).next())})};const Ze=process.
platform==="win32";class Jt extends Se.EventEmitter{constructor(p,g,$){if(super(),!p)throw new Error("Parameter 'toolPat\
h' cannot be null or empty.");this.toolPath=p,this.args=g||[],this.options=$||{}}_debug(p){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(p)}_getCommandString(p,g){const $=this._getSpawnFileName(),Z=this.
_getSpawnArgs(p);let I=g?"":"[command]";if(Ze)if(this._isCmdFile()){I+=$;for(const U of Z)I+=` ${U}`}else if(p.windowsVerbatimArguments){
I+=`"${$}"`;for(const U of Z)I+=` ${U}`}else{I+=this._windowsQuoteCmdArg($);for(const U of Z)I+=` ${this._windowsQuoteCmdArg(
U)}`}else{I+=$;for(const U of Z)I+=` ${U}`}return I}_processLineBuffer(p,g,$){try{let Z=g+p.toString(),I=Z.indexOf(o.EOL);
for(;I>-1;){const U=Z.substring(0,I);$(U),Z=Z.substring(I+o.EOL.length),I=Z.indexOf(o.EOL)}return Z}catch(Z){return this.
_debug(`error processing line. Failed with error ${Z}`),""}}_getSpawnFileName(){return Ze&&this._isCmdFile()?process.env.
COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(p){if(Ze&&this._isCmdFile()){let g=`/D /S /C "${this._windowsQuoteCmdArg(
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
this._isCmdFile(),p.windowsVerbatimArguments&&($.argv0=`"${g}"`),$}exec(){return Mt(this,void 0,void 0,function*(){return!xt(
this.toolPath)&&(this.toolPath.includes("/")||Ze&&this.toolPath.includes("\\"))&&(this.toolPath=K.resolve(process.cwd(),
this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield yt(this.toolPath,!0),new Promise((p,g)=>Mt(this,void 0,
void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const Y of this.args)this._debug(
`   ${Y}`);const $=this._cloneExecOptions(this.options);!$.silent&&$.outStream&&$.outStream.write(this._getCommandString(
$)+o.EOL);const Z=new gt($,this.toolPath);if(Z.on("debug",Y=>{this._debug(Y)}),this.options.cwd&&!(yield En(this.options.
cwd)))return g(new Error(`The cwd: ${this.options.cwd} does not exist!`));const I=this._getSpawnFileName(),U=we.spawn(I,
this._getSpawnArgs($),this._getSpawnOptions(this.options,I));let de="";U.stdout&&U.stdout.on("data",Y=>{this.options.listeners&&
this.options.listeners.stdout&&this.options.listeners.stdout(Y),!$.silent&&$.outStream&&$.outStream.write(Y),de=this._processLineBuffer(
Y,de,V=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(V)})});let Ee="";if(U.stderr&&
U.stderr.on("data",Y=>{Z.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.
stderr(Y),!$.silent&&$.errStream&&$.outStream&&($.failOnStdErr?$.errStream:$.outStream).write(Y),Ee=this._processLineBuffer(
Y,Ee,V=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(V)})}),U.on("error",Y=>{
Z.processError=Y.message,Z.processExited=!0,Z.processClosed=!0,Z.CheckComplete()}),U.on("exit",Y=>{Z.processExitCode=Y,Z.
processExited=!0,this._debug(`Exit code ${Y} received from tool '${this.toolPath}'`),Z.CheckComplete()}),U.on("close",Y=>{
Z.processExitCode=Y,Z.processExited=!0,Z.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}\
'`),Z.CheckComplete()}),Z.on("done",(Y,V)=>{de.length>0&&this.emit("stdline",de),Ee.length>0&&this.emit("errline",Ee),U.
removeAllListeners(),Y?g(Y):p(V)}),this.options.input){if(!U.stdin)throw new Error("child process missing stdin");U.stdin.
end(this.options.input)}}))})}}function Yt(v){const p=[];let g=!1,$=!1,Z="";function I(U){$&&U!=='"'&&(Z+="\\"),Z+=U,$=!1}
for(let U=0;U<v.length;U++){const de=v.charAt(U);if(de==='"'){$?I(de):g=!g;continue}if(de==="\\"&&$){I(de);continue}if(de===
"\\"&&g){$=!0;continue}if(de===" "&&!g){Z.length>0&&(p.push(Z),Z="");continue}I(de)}return Z.length>0&&p.push(Z.trim()),
p}class gt extends Se.EventEmitter{constructor(p,g){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=
0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!g)throw new Error("toolPath\
 must not be empty");this.options=p,this.toolPath=g,p.delay&&(this.delay=p.delay)}CheckComplete(){this.done||(this.processClosed?
this._setResult():this.processExited&&(this.timeout=(0,G.setTimeout)(gt.HandleTimeout,this.delay,this)))}_debug(p){this.
emit("debug",p)}_setResult(){let p;this.processExited&&(this.processError?p=new Error(`There was an error when attemptin\
g to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):
this.processExitCode!==0&&!this.options.ignoreReturnCode?p=new Error(`The process '${this.toolPath}' failed with exit co\
de ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(p=new Error(`The process '${this.toolPath}'\
 failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=
null),this.done=!0,this.emit("done",p,this.processExitCode)}static HandleTimeout(p){if(!p.done){if(!p.processClosed&&p.processExited){
const g=`The STDIO streams did not close within ${p.delay/1e3} seconds of the exit event from process '${p.toolPath}'. T\
his may indicate a child process inherited the STDIO streams and has not yet exited.`;p._debug(g)}p._setResult()}}}var kt=function(v,p,g,$){
function Z(I){return I instanceof g?I:new g(function(U){U(I)})}return new(g||(g=Promise))(function(I,U){function de(V){try{
Y($.next(V))}catch(_e){U(_e)}}function Ee(V){try{Y($.throw(V))}catch(_e){U(_e)}}function Y(V){V.done?I(V.value):Z(V.value).
then(de,Ee)}Y(($=$.apply(v,p||[])).next())})};function tt(v,p,g){return kt(this,void 0,void 0,function*(){const $=tr.argStringToArray(
v);if($.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const Z=$[0];return p=$.slice(1).
concat(p||[]),new tr.ToolRunner(Z,p,g).exec()})}function Tn(v,p,g){return kt(this,void 0,void 0,function*(){var $,Z;let I="",
U="";const de=new StringDecoder("utf8"),Ee=new StringDecoder("utf8"),Y=($=g?.listeners)===null||$===void 0?void 0:$.stdout,
V=(Z=g?.listeners)===null||Z===void 0?void 0:Z.stderr,_e=q=>{U+=Ee.write(q),V&&V(q)},rn=q=>{I+=de.write(q),Y&&Y(q)},h=Object.
assign(Object.assign({},g?.listeners),{stdout:rn,stderr:_e}),m=yield tt(v,p,Object.assign(Object.assign({},g),{listeners:h}));
return I+=de.end(),U+=Ee.end(),{exitCode:m,stdout:I,stderr:U}})}var St=function(v,p,g,$){function Z(I){return I instanceof
g?I:new g(function(U){U(I)})}return new(g||(g=Promise))(function(I,U){function de(V){try{Y($.next(V))}catch(_e){U(_e)}}function Ee(V){
try{Y($.throw(V))}catch(_e){U(_e)}}function Y(V){V.done?I(V.value):Z(V.value).then(de,Ee)}Y(($=$.apply(v,p||[])).next())})};
const Xt=()=>St(void 0,void 0,void 0,function*(){const{stdout:v}=yield exec.getExecOutput('powershell -command "(Get-Cim\
Instance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:p}=yield exec.getExecOutput('powershell\
 -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:p.trim(),version:v.
trim()}}),Nt=()=>St(void 0,void 0,void 0,function*(){var v,p,g,$;const{stdout:Z}=yield exec.getExecOutput("sw_vers",void 0,
{silent:!0}),I=(p=(v=Z.match(/ProductVersion:\s*(.+)/))===null||v===void 0?void 0:v[1])!==null&&p!==void 0?p:"";return{name:($=
(g=Z.match(/ProductName:\s*(.+)/))===null||g===void 0?void 0:g[1])!==null&&$!==void 0?$:"",version:I}}),ct=()=>St(void 0,
void 0,void 0,function*(){const{stdout:v}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[p,g]=v.trim().
split(`
`);return{name:p,version:g}}),Me=o.platform(),Qt=o.arch(),Et=Me==="win32",Xe=Me==="darwin",en=Me==="linux";function Pn(){
return St(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield Et?Xt():Xe?Nt():ct()),{platform:Me,
arch:Qt,isWindows:Et,isMacOS:Xe,isLinux:en})})}var f=function(v,p,g,$){function Z(I){return I instanceof g?I:new g(function(U){
U(I)})}return new(g||(g=Promise))(function(I,U){function de(V){try{Y($.next(V))}catch(_e){U(_e)}}function Ee(V){try{Y($.
throw(V))}catch(_e){U(_e)}}function Y(V){V.done?I(V.value):Z(V.value).then(de,Ee)}Y(($=$.apply(v,p||[])).next())})},y;(function(v){
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
"")return ee("OUTPUT",X(v,p));process.stdout.write(o.EOL),d("set-output",{name:v},s(p))}function tn(v){issue("echo",v?"o\
n":"off")}function nn(v){process.exitCode=y.Failure,Zn(v)}function fo(){return process.env.RUNNER_DEBUG==="1"}function fr(v){
d("debug",{},v)}function Zn(v,p={}){d("error",a(p),v instanceof Error?v.toString():v)}function In(v,p={}){d("warning",a(
p),v instanceof Error?v.toString():v)}function Rn(v,p={}){d("notice",a(p),v instanceof Error?v.toString():v)}function pr(v){
process.stdout.write(v+o.EOL)}function xn(v){b("group",v)}function Cn(){b("endgroup")}function po(v,p){return f(this,void 0,
void 0,function*(){xn(v);let g;try{g=yield p()}finally{Cn()}return g})}function ho(v,p){if(process.env.GITHUB_STATE||"")
return issueFileCommand("STATE",prepareKeyValueMessage(v,p));issueCommand("save-state",{name:v},toCommandValue(p))}function hr(v){
return process.env[`STATE_${v}`]||""}function mo(v){return f(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(
v)})}}),4942:((e,t,r)=>{r.d(t,{Qq:()=>ge});var o=r(8611),s=r.t(o,2),a=r(5692),d=r.t(a,2);function b(x){const C=x.protocol===
"https:";if(k(x))return;const T=C?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;
if(T)try{return new O(T)}catch{if(!T.startsWith("http://")&&!T.startsWith("https://"))return new O(`http://${T}`)}else return}
function k(x){if(!x.hostname)return!1;const C=x.hostname;if(E(C))return!0;const T=process.env.no_proxy||process.env.NO_PROXY||
"";if(!T)return!1;let P;x.port?P=Number(x.port):x.protocol==="http:"?P=80:x.protocol==="https:"&&(P=443);const z=[x.hostname.
toUpperCase()];typeof P=="number"&&z.push(`${z[0]}:${P}`);for(const S of T.split(",").map(j=>j.trim().toUpperCase()).filter(
j=>j))if(S==="*"||z.some(j=>j===S||j.endsWith(`.${S}`)||S.startsWith(".")&&j.endsWith(`${S}`)))return!0;return!1}function E(x){
const C=x.toLowerCase();return C==="localhost"||C.startsWith("127.")||C.startsWith("[::1]")||C.startsWith("[0:0:0:0:0:0:\
0:1]")}class O extends URL{constructor(C,T){super(C,T),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=
decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}
var B=r(770),F=r(7351),L=function(x,C,T,P){function z(S){return S instanceof T?S:new T(function(j){j(S)})}return new(T||
(T=Promise))(function(S,j){function Q(Se){try{re(P.next(Se))}catch(we){j(we)}}function ie(Se){try{re(P.throw(Se))}catch(we){
j(we)}}function re(Se){Se.done?S(Se.value):z(Se.value).then(Q,ie)}re((P=P.apply(x,C||[])).next())})},ee;(function(x){x[x.
OK=200]="OK",x[x.MultipleChoices=300]="MultipleChoices",x[x.MovedPermanently=301]="MovedPermanently",x[x.ResourceMoved=302]=
"ResourceMoved",x[x.SeeOther=303]="SeeOther",x[x.NotModified=304]="NotModified",x[x.UseProxy=305]="UseProxy",x[x.SwitchProxy=
306]="SwitchProxy",x[x.TemporaryRedirect=307]="TemporaryRedirect",x[x.PermanentRedirect=308]="PermanentRedirect",x[x.BadRequest=
400]="BadRequest",x[x.Unauthorized=401]="Unauthorized",x[x.PaymentRequired=402]="PaymentRequired",x[x.Forbidden=403]="Fo\
rbidden",x[x.NotFound=404]="NotFound",x[x.MethodNotAllowed=405]="MethodNotAllowed",x[x.NotAcceptable=406]="NotAcceptable",
x[x.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",x[x.RequestTimeout=408]="RequestTimeout",x[x.Conflict=
409]="Conflict",x[x.Gone=410]="Gone",x[x.TooManyRequests=429]="TooManyRequests",x[x.InternalServerError=500]="InternalSe\
rverError",x[x.NotImplemented=501]="NotImplemented",x[x.BadGateway=502]="BadGateway",x[x.ServiceUnavailable=503]="Servic\
eUnavailable",x[x.GatewayTimeout=504]="GatewayTimeout"})(ee||(ee={}));var X;(function(x){x.Accept="accept",x.ContentType=
"content-type"})(X||(X={}));var K;(function(x){x.ApplicationJson="application/json"})(K||(K={}));function Ae(x){const C=pm.
getProxyUrl(new URL(x));return C?C.href:""}const Oe=[ee.MovedPermanently,ee.ResourceMoved,ee.SeeOther,ee.TemporaryRedirect,
ee.PermanentRedirect],Pe=[ee.BadGateway,ee.ServiceUnavailable,ee.GatewayTimeout],le=["OPTIONS","GET","DELETE","HEAD"],te=10,
oe=5;class ae extends Error{constructor(C,T){super(C),this.name="HttpClientError",this.statusCode=T,Object.setPrototypeOf(
this,ae.prototype)}}class $e{constructor(C){this.message=C}readBody(){return L(this,void 0,void 0,function*(){return new Promise(
C=>L(this,void 0,void 0,function*(){let T=Buffer.alloc(0);this.message.on("data",P=>{T=Buffer.concat([T,P])}),this.message.
on("end",()=>{C(T.toString())})}))})}readBodyBuffer(){return L(this,void 0,void 0,function*(){return new Promise(C=>L(this,
void 0,void 0,function*(){const T=[];this.message.on("data",P=>{T.push(P)}),this.message.on("end",()=>{C(Buffer.concat(T))})}))})}}
function ce(x){return new URL(x).protocol==="https:"}class ge{constructor(C,T,P){this._ignoreSslError=!1,this._allowRedirects=
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
"PUT",C,T,P||{})})}head(C,T){return L(this,void 0,void 0,function*(){return this.request("HEAD",C,null,T||{})})}sendStream(C,T,P,z){
return L(this,void 0,void 0,function*(){return this.request(C,T,P,z)})}getJson(C){return L(this,arguments,void 0,function*(T,P={}){
P[X.Accept]=this._getExistingOrDefaultHeader(P,X.Accept,K.ApplicationJson);const z=yield this.get(T,P);return this._processResponse(
z,this.requestOptions)})}postJson(C,T){return L(this,arguments,void 0,function*(P,z,S={}){const j=JSON.stringify(z,null,
2);S[X.Accept]=this._getExistingOrDefaultHeader(S,X.Accept,K.ApplicationJson),S[X.ContentType]=this._getExistingOrDefaultContentTypeHeader(
S,K.ApplicationJson);const Q=yield this.post(P,j,S);return this._processResponse(Q,this.requestOptions)})}putJson(C,T){return L(
this,arguments,void 0,function*(P,z,S={}){const j=JSON.stringify(z,null,2);S[X.Accept]=this._getExistingOrDefaultHeader(
S,X.Accept,K.ApplicationJson),S[X.ContentType]=this._getExistingOrDefaultContentTypeHeader(S,K.ApplicationJson);const Q=yield this.
put(P,j,S);return this._processResponse(Q,this.requestOptions)})}patchJson(C,T){return L(this,arguments,void 0,function*(P,z,S={}){
const j=JSON.stringify(z,null,2);S[X.Accept]=this._getExistingOrDefaultHeader(S,X.Accept,K.ApplicationJson),S[X.ContentType]=
this._getExistingOrDefaultContentTypeHeader(S,K.ApplicationJson);const Q=yield this.patch(P,j,S);return this._processResponse(
Q,this.requestOptions)})}request(C,T,P,z){return L(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Cli\
ent has already been disposed.");const S=new URL(T);let j=this._prepareRequest(C,S,z);const Q=this._allowRetries&&le.includes(
C)?this._maxRetries+1:1;let ie=0,re;do{if(re=yield this.requestRaw(j,P),re&&re.message&&re.message.statusCode===ee.Unauthorized){
let we;for(const qe of this.handlers)if(qe.canHandleAuthentication(re)){we=qe;break}return we?we.handleAuthentication(this,
j,P):re}let Se=this._maxRedirects;for(;re.message.statusCode&&Oe.includes(re.message.statusCode)&&this._allowRedirects&&
Se>0;){const we=re.message.headers.location;if(!we)break;const qe=new URL(we);if(S.protocol==="https:"&&S.protocol!==qe.
protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not all\
owed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield re.
readBody(),qe.hostname!==S.hostname)for(const Je in z)Je.toLowerCase()==="authorization"&&delete z[Je];j=this._prepareRequest(
C,qe,z),re=yield this.requestRaw(j,P),Se--}if(!re.message.statusCode||!Pe.includes(re.message.statusCode))return re;ie+=
1,ie<Q&&(yield re.readBody(),yield this._performExponentialBackoff(ie))}while(ie<Q);return re})}dispose(){this._agent&&this.
_agent.destroy(),this._disposed=!0}requestRaw(C,T){return L(this,void 0,void 0,function*(){return new Promise((P,z)=>{function S(j,Q){
j?z(j):Q?P(Q):z(new Error("Unknown error"))}this.requestRawWithCallback(C,T,S)})})}requestRawWithCallback(C,T,P){typeof T==
"string"&&(C.options.headers||(C.options.headers={}),C.options.headers["Content-Length"]=Buffer.byteLength(T,"utf8"));let z=!1;
function S(ie,re){z||(z=!0,P(ie,re))}const j=C.httpModule.request(C.options,ie=>{const re=new $e(ie);S(void 0,re)});let Q;
j.on("socket",ie=>{Q=ie}),j.setTimeout(this._socketTimeout||3*6e4,()=>{Q&&Q.end(),S(new Error(`Request timeout: ${C.options.
path}`))}),j.on("error",function(ie){S(ie)}),T&&typeof T=="string"&&j.write(T,"utf8"),T&&typeof T!="string"?(T.on("close",
function(){j.end()}),T.pipe(j)):j.end()}getAgent(C){const T=new URL(C);return this._getAgent(T)}getAgentDispatcher(C){const T=new URL(
C),P=b(T);if(P&&P.hostname)return this._getProxyAgentDispatcher(T,P)}_prepareRequest(C,T,P){const z={};z.parsedUrl=T;const S=z.
parsedUrl.protocol==="https:";z.httpModule=S?d:s;const j=S?443:80;if(z.options={},z.options.host=z.parsedUrl.hostname,z.
options.port=z.parsedUrl.port?parseInt(z.parsedUrl.port):j,z.options.path=(z.parsedUrl.pathname||"")+(z.parsedUrl.search||
""),z.options.method=C,z.options.headers=this._mergeHeaders(P),this.userAgent!=null&&(z.options.headers["user-agent"]=this.
userAgent),z.options.agent=this._getAgent(z.parsedUrl),this.handlers)for(const Q of this.handlers)Q.prepareRequest(z.options);
return z}_mergeHeaders(C){return this.requestOptions&&this.requestOptions.headers?Object.assign({},ne(this.requestOptions.
headers),ne(C||{})):ne(C||{})}_getExistingOrDefaultHeader(C,T,P){let z;if(this.requestOptions&&this.requestOptions.headers){
const j=ne(this.requestOptions.headers)[T];j&&(z=typeof j=="number"?j.toString():j)}const S=C[T];return S!==void 0?typeof S==
"number"?S.toString():S:z!==void 0?z:P}_getExistingOrDefaultContentTypeHeader(C,T){let P;if(this.requestOptions&&this.requestOptions.
headers){const S=ne(this.requestOptions.headers)[X.ContentType];S&&(typeof S=="number"?P=String(S):Array.isArray(S)?P=S.
join(", "):P=S)}const z=C[X.ContentType];return z!==void 0?typeof z=="number"?String(z):Array.isArray(z)?z.join(", "):z:
P!==void 0?P:T}_getAgent(C){let T;const P=b(C),z=P&&P.hostname;if(this._keepAlive&&z&&(T=this._proxyAgent),z||(T=this._agent),
T)return T;const S=C.protocol==="https:";let j=100;if(this.requestOptions&&(j=this.requestOptions.maxSockets||o.globalAgent.
maxSockets),P&&P.hostname){const Q={maxSockets:j,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(P.username||
P.password)&&{proxyAuth:`${P.username}:${P.password}`}),{host:P.hostname,port:P.port})};let ie;const re=P.protocol==="ht\
tps:";S?ie=re?B.httpsOverHttps:B.httpsOverHttp:ie=re?B.httpOverHttps:B.httpOverHttp,T=ie(Q),this._proxyAgent=T}if(!T){const Q={
keepAlive:this._keepAlive,maxSockets:j};T=S?new a.Agent(Q):new o.Agent(Q),this._agent=T}return S&&this._ignoreSslError&&
(T.options=Object.assign(T.options||{},{rejectUnauthorized:!1})),T}_getProxyAgentDispatcher(C,T){let P;if(this._keepAlive&&
(P=this._proxyAgentDispatcher),P)return P;const z=C.protocol==="https:";return P=new F.k(Object.assign({uri:T.href,pipelining:this.
_keepAlive?1:0},(T.username||T.password)&&{token:`Basic ${Buffer.from(`${T.username}:${T.password}`).toString("base64")}`})),
this._proxyAgentDispatcher=P,z&&this._ignoreSslError&&(P.options=Object.assign(P.options.requestTls||{},{rejectUnauthorized:!1})),
P}_getUserAgentWithOrchestrationId(C){const T=C||"actions/http-client",P=process.env.ACTIONS_ORCHESTRATION_ID;if(P){const z=P.
replace(/[^a-z0-9_.-]/gi,"_");return`${T} actions_orchestration_id/${z}`}return T}_performExponentialBackoff(C){return L(
this,void 0,void 0,function*(){C=Math.min(te,C);const T=oe*Math.pow(2,C);return new Promise(P=>setTimeout(()=>P(),T))})}_processResponse(C,T){
return L(this,void 0,void 0,function*(){return new Promise((P,z)=>L(this,void 0,void 0,function*(){const S=C.message.statusCode||
0,j={statusCode:S,result:null,headers:{}};S===ee.NotFound&&P(j);function Q(Se,we){if(typeof we=="string"){const qe=new Date(
we);if(!isNaN(qe.valueOf()))return qe}return we}let ie,re;try{re=yield C.readBody(),re&&re.length>0&&(T&&T.deserializeDates?
ie=JSON.parse(re,Q):ie=JSON.parse(re),j.result=ie),j.headers=C.message.headers}catch{}if(S>299){let Se;ie&&ie.message?Se=
ie.message:re&&re.length>0?Se=re:Se=`Failed request: (${S})`;const we=new ae(Se,S);we.result=j.result,z(we)}else P(j)}))})}}
const ne=x=>Object.keys(x).reduce((C,T)=>(C[T.toLowerCase()]=x[T],C),{})}),3305:((e,t,r)=>{r.d(t,{_L:()=>st,FO:()=>I,qm:()=>yt,
LK:()=>$n,Zm:()=>wt,Eb:()=>Yt,m9:()=>gt,G8:()=>Ct,UI:()=>$t,F7:()=>Fe,NC:()=>Ht,fU:()=>U,Fk:()=>tt,Rl:()=>F,em:()=>vt,q0:()=>Y,
mI:()=>V});var o=r(4890),s;const a=null,d=null;class b{constructor(){this._map=new WeakMap,this._idmap=new Map}add(m,...q){
const pe=q[0];return this._map.set(m,pe),pe&&typeof pe=="object"&&"id"in pe&&this._idmap.set(pe.id,m),this}clear(){return this.
_map=new WeakMap,this._idmap=new Map,this}remove(m){const q=this._map.get(m);return q&&typeof q=="object"&&"id"in q&&this.
_idmap.delete(q.id),this._map.delete(m),this}get(m){const q=m._zod.parent;if(q){const pe={...this.get(q)??{}};delete pe.
id;const Re={...pe,...this._map.get(m)};return Object.keys(Re).length?Re:void 0}return this._map.get(m)}has(m){return this.
_map.has(m)}}function k(){return new b}(s=globalThis).__zod_globalRegistry??(s.__zod_globalRegistry=k());const E=globalThis.
__zod_globalRegistry;var O=r(4723);function B(h){return h.checks&&(h.checks=[...h.checks]),h}function F(h,m){return new h(
B({type:"string",...O.A2(m)}))}function L(h,m){return new h(B({type:"string",coerce:!0,...util.normalizeParams(m)}))}function ee(h,m){
return new h({type:"string",format:"email",check:"string_format",abort:!1,...util.normalizeParams(m)})}function X(h,m){return new h(
{type:"string",format:"guid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function K(h,m){return new h({type:"\
string",format:"uuid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function Ae(h,m){return new h({type:"s\
tring",format:"uuid",check:"string_format",abort:!1,version:"v4",...util.normalizeParams(m)})}function Oe(h,m){return new h(
{type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...util.normalizeParams(m)})}function Pe(h,m){return new h(
{type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...util.normalizeParams(m)})}function le(h,m){return new h(
{type:"string",format:"url",check:"string_format",abort:!1,...util.normalizeParams(m)})}function te(h,m){return new h({type:"\
string",format:"emoji",check:"string_format",abort:!1,...util.normalizeParams(m)})}function oe(h,m){return new h({type:"\
string",format:"nanoid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ae(h,m){return new h({type:"\
string",format:"cuid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function $e(h,m){return new h({type:"s\
tring",format:"cuid2",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ce(h,m){return new h({type:"s\
tring",format:"ulid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ge(h,m){return new h({type:"st\
ring",format:"xid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ne(h,m){return new h({type:"stri\
ng",format:"ksuid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function x(h,m){return new h({type:"strin\
g",format:"ipv4",check:"string_format",abort:!1,...util.normalizeParams(m)})}function C(h,m){return new h({type:"string",
format:"ipv6",check:"string_format",abort:!1,...util.normalizeParams(m)})}function T(h,m){return new h({type:"string",format:"\
mac",check:"string_format",abort:!1,...util.normalizeParams(m)})}function P(h,m){return new h({type:"string",format:"cid\
rv4",check:"string_format",abort:!1,...util.normalizeParams(m)})}function z(h,m){return new h({type:"string",format:"cid\
rv6",check:"string_format",abort:!1,...util.normalizeParams(m)})}function S(h,m){return new h({type:"string",format:"bas\
e64",check:"string_format",abort:!1,...util.normalizeParams(m)})}function j(h,m){return new h({type:"string",format:"bas\
e64url",check:"string_format",abort:!1,...util.normalizeParams(m)})}function Q(h,m){return new h({type:"string",format:"\
e164",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ie(h,m){return new h({type:"string",format:"c\
redit_card",check:"string_format",abort:!1,...util.normalizeParams(m)})}function re(h,m){return new h({type:"string",format:"\
iban",check:"string_format",abort:!1,...util.normalizeParams(m)})}function Se(h,m){return new h({type:"string",format:"j\
wt",check:"string_format",abort:!1,...util.normalizeParams(m)})}const we={Any:null,Minute:-1,Second:0,Millisecond:3,Microsecond:6};
function qe(h,m){return new h({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...util.
normalizeParams(m)})}function Je(h,m){return new h({type:"string",format:"date",check:"string_format",...util.normalizeParams(
m)})}function sr(h,m){return new h({type:"string",format:"time",check:"string_format",precision:null,...util.normalizeParams(
m)})}function wn(h,m){return new h({type:"string",format:"duration",check:"string_format",...util.normalizeParams(m)})}function Fe(h,m){
return new h(B({type:"number",checks:[],...O.A2(m)}))}function bn(h,m){return new h(B({type:"number",coerce:!0,checks:[],
...util.normalizeParams(m)}))}function $n(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"safein\
t",...O.A2(m)})}function Rt(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"float32",...util.normalizeParams(
m)})}function kn(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"float64",...util.normalizeParams(
m)})}function Sn(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"int32",...util.normalizeParams(
m)})}function ar(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"uint32",...util.normalizeParams(
m)})}function st(h,m){return new h({type:"boolean",...O.A2(m)})}function mt(h,m){return new h({type:"boolean",coerce:!0,
...util.normalizeParams(m)})}function ur(h,m){return new h({type:"bigint",...util.normalizeParams(m)})}function at(h,m){
return new h({type:"bigint",coerce:!0,...util.normalizeParams(m)})}function Gt(h,m){return new h({type:"bigint",check:"b\
igint_format",abort:!1,format:"int64",...util.normalizeParams(m)})}function cr(h,m){return new h({type:"bigint",check:"b\
igint_format",abort:!1,format:"uint64",...util.normalizeParams(m)})}function dr(h,m){return new h({type:"symbol",...util.
normalizeParams(m)})}function En(h,m){return new h({type:"undefined",...util.normalizeParams(m)})}function lr(h,m){return new h(
{type:"null",...util.normalizeParams(m)})}function xt(h){return new h({type:"any"})}function vt(h){return new h({type:"u\
nknown"})}function Ct(h,m){return new h({type:"never",...O.A2(m)})}function ut(h,m){return new h({type:"void",...util.normalizeParams(
m)})}function zn(h,m){return new h({type:"date",...util.normalizeParams(m)})}function Ye(h,m){return new h({type:"date",
coerce:!0,...util.normalizeParams(m)})}function An(h,m){return new h({type:"nan",...util.normalizeParams(m)})}function On(h,m){
return new checks.$ZodCheckLessThan({check:"less_than",...util.normalizeParams(m),value:h,inclusive:!1})}function wt(h,m){
return new o.sm({check:"less_than",...O.A2(m),value:h,inclusive:!0})}function bt(h,m){return new o.J_({check:"greater_th\
an",...O.A2(m),value:h,inclusive:!1})}function yt(h,m){return new o.J_({check:"greater_than",...O.A2(m),value:h,inclusive:!0})}
function Ht(h){return bt(0,h)}function Vt(h){return On(0,h)}function Kt(h){return wt(0,h)}function $t(h){return yt(0,h)}
function G(h,m){return new checks.$ZodCheckMultipleOf({check:"multiple_of",...util.normalizeParams(m),value:h})}function Mt(h,m){
return new checks.$ZodCheckMaxSize({check:"max_size",...util.normalizeParams(m),maximum:h})}function Ze(h,m){return new checks.
$ZodCheckMinSize({check:"min_size",...util.normalizeParams(m),minimum:h})}function Jt(h,m){return new checks.$ZodCheckSizeEquals(
{check:"size_equals",...util.normalizeParams(m),size:h})}function Yt(h,m){return new o.Yk({check:"max_length",...O.A2(m),
maximum:h})}function gt(h,m){return new o.Kk({check:"min_length",...O.A2(m),minimum:h})}function kt(h,m){return new checks.
$ZodCheckLengthEquals({check:"length_equals",...util.normalizeParams(m),length:h})}function tt(h,m){return new o.DG({check:"\
string_format",format:"regex",...O.A2(m),pattern:h})}function Tn(h){return new checks.$ZodCheckLowerCase({check:"string_\
format",format:"lowercase",...util.normalizeParams(h)})}function St(h){return new checks.$ZodCheckUpperCase({check:"stri\
ng_format",format:"uppercase",...util.normalizeParams(h)})}function Xt(h,m){return new checks.$ZodCheckIncludes({check:"\
string_format",format:"includes",...util.normalizeParams(m),includes:h})}function Nt(h,m){return new checks.$ZodCheckStartsWith(
{check:"string_format",format:"starts_with",...util.normalizeParams(m),prefix:h})}function ct(h,m){return new checks.$ZodCheckEndsWith(
{check:"string_format",format:"ends_with",...util.normalizeParams(m),suffix:h})}function Me(h,m,q){return new checks.$ZodCheckProperty(
{check:"property",property:h,schema:m,...util.normalizeParams(q)})}function Qt(h,m){return new checks.$ZodCheckProperties(
{check:"properties",shape:h,...util.normalizeParams(m)})}function Et(h,m){return new checks.$ZodCheckMimeType({check:"mi\
me_type",mime:h,...util.normalizeParams(m)})}function Xe(h){return new checks.$ZodCheckOverwrite({check:"overwrite",tx:h})}
function en(h){return Xe(m=>m.normalize(h))}function Pn(){return Xe(h=>h.trim())}function f(){return Xe(h=>h.toLowerCase())}
function y(){return Xe(h=>h.toUpperCase())}function A(){return Xe(h=>util.slugify(h))}function N(h,m,q){return new h({type:"\
array",element:m,...util.normalizeParams(q)})}function ue(h,m,q){return new h({type:"union",options:m,...util.normalizeParams(
q)})}function fe(h,m,q){return new h({type:"union",options:m,inclusive:!1,...util.normalizeParams(q)})}function We(h,m,q,pe){
return new h({type:"union",options:q,discriminator:m,...util.normalizeParams(pe)})}function Ne(h,m,q){return new h({type:"\
intersection",left:m,right:q})}function Ge(h,m,q,pe){const Re=q instanceof schemas.$ZodType,xe=Re?pe:q,Dt=Re?q:null;return new h(
{type:"tuple",items:m,rest:Dt,...util.normalizeParams(xe)})}function tn(h,m,q,pe){return new h({type:"record",keyType:m,
valueType:q,...util.normalizeParams(pe)})}function nn(h,m,q,pe){return new h({type:"map",keyType:m,valueType:q,...util.normalizeParams(
pe)})}function fo(h,m,q){return new h({type:"set",valueType:m,...util.normalizeParams(q)})}function fr(h,m,q){const pe=Array.
isArray(m)?Object.fromEntries(m.map(Re=>[Re,Re])):m;return new h({type:"enum",entries:pe,...util.normalizeParams(q)})}function Zn(h,m,q){
return new h({type:"enum",entries:m,...util.normalizeParams(q)})}function In(h,m,q){return new h({type:"literal",values:Array.
isArray(m)?m:[m],...util.normalizeParams(q)})}function Rn(h,m){return new h({type:"file",...util.normalizeParams(m)})}function pr(h,m){
return new h({type:"transform",transform:m})}function xn(h,m){return new h({type:"optional",innerType:m})}function Cn(h,m){
return new h({type:"nullable",innerType:m})}function po(h,m,q){return new h({type:"default",innerType:m,get defaultValue(){
return typeof q=="function"?q():util.shallowClone(q)}})}function ho(h,m,q){return new h({type:"nonoptional",innerType:m,
...util.normalizeParams(q)})}function hr(h,m){return new h({type:"success",innerType:m})}function mo(h,m,q){return new h(
{type:"catch",innerType:m,catchValue:typeof q=="function"?q:util.constantCatch(q)})}function v(h,m,q){return new h({type:"\
pipe",in:m,out:q})}function p(h,m){return new h({type:"readonly",innerType:m})}function g(h,m,q){return new h({type:"tem\
plate_literal",parts:m,...util.normalizeParams(q)})}function $(h,m){return new h({type:"lazy",getter:m})}function Z(h,m){
return new h({type:"promise",innerType:m})}function I(h,m,q){const pe=O.A2(q);return pe.abort??(pe.abort=!0),new h({type:"\
custom",check:"custom",fn:m,...pe})}function U(h,m,q){return new h({type:"custom",check:"custom",fn:m,...O.A2(q)})}function de(h,m){
const q=Ee(pe=>(pe.addIssue=Re=>{if(typeof Re=="string")pe.issues.push(util.issue(Re,pe.value,q._zod.def));else{const xe=Re;
xe.fatal&&(xe.continue=!1),xe.code??(xe.code="custom"),"input"in xe||(xe.input=pe.value),xe.inst??(xe.inst=q),xe.continue??
(xe.continue=!q._zod.def.abort),pe.issues.push(util.issue(xe))}},h(pe.value,pe)),m);return q}function Ee(h,m){const q=new checks.
$ZodCheck({check:"custom",...util.normalizeParams(m)});return q._zod.check=h,q}function Y(h){const m=new o.QP({check:"de\
scribe"});return m._zod.onattach=[q=>{const pe=E.get(q)??{};E.add(q,{...pe,description:h})}],m._zod.check=()=>{},m}function V(h){
const m=new o.QP({check:"meta"});return m._zod.onattach=[q=>{const pe=E.get(q)??{};E.add(q,{...pe,...h})}],m._zod.check=
()=>{},m}function _e(h,m){const q=util.normalizeParams(m);let pe=q.truthy??["true","1","yes","on","y","enabled"],Re=q.falsy??
["false","0","no","off","n","disabled"];q.case!=="sensitive"&&(pe=pe.map(Qe=>typeof Qe=="string"?Qe.toLowerCase():Qe),Re=
Re.map(Qe=>typeof Qe=="string"?Qe.toLowerCase():Qe));const xe=new Set(pe),Dt=new Set(Re),Mn=h.Codec??schemas.$ZodCodec,yo=h.
Boolean??schemas.$ZodBoolean,go=h.String??schemas.$ZodString,_o=new go({type:"string",error:q.error}),mr=new yo({type:"b\
oolean",error:q.error}),zt=new Mn({type:"pipe",in:_o,out:mr,transform:((Qe,Nn)=>{let Ut=Qe;return q.case!=="sensitive"&&
(Ut=Ut.toLowerCase()),xe.has(Ut)?!0:Dt.has(Ut)?!1:(Nn.issues.push({code:"invalid_value",expected:"stringbool",values:[...xe,
...Dt],input:Nn.value,inst:zt,continue:!1}),{})}),reverseTransform:((Qe,Nn)=>Qe===!0?pe[0]||"true":Re[0]||"false"),error:q.
error});return zt._zod.bag.truthy=pe,zt._zod.bag.falsy=Re,zt._zod.bag.case=q.case??"insensitive",zt}function rn(h,m,q,pe={}){
const Re=util.normalizeParams(pe),xe={check:"string_format",type:"string",format:m,fn:typeof q=="function"?q:Mn=>q.test(
Mn),...Re};return q instanceof RegExp&&(xe.pattern=q),new h(xe)}}),4890:((e,t,r)=>{r.d(t,{DG:()=>te,J_:()=>O,KH:()=>F,Kk:()=>Oe,
QP:()=>a,Yk:()=>Ae,sm:()=>E});var o=r(8532),s=r(4723);const a=o.xI("$ZodCheck",(z,S)=>{var j;z._zod??(z._zod={}),z._zod.
def=S,(j=z._zod).onattach??(j.onattach=[])}),d=z=>{const S=z.value;return!util.nullish(S)&&S.size!==void 0},b=z=>{const S=z.
value;return!s.cl(S)&&S.length!==void 0},k={number:"number",bigint:"bigint",object:"date"},E=o.xI("$ZodCheckLessThan",(z,S)=>{
a.init(z,S);const j=k[typeof S.value];z._zod.check=Q=>{(S.inclusive?Q.value<=S.value:Q.value<S.value)||Q.issues.push({origin:k[typeof Q.
value]??j,code:"too_big",maximum:typeof S.value=="object"?S.value.getTime():S.value,input:Q.value,inclusive:S.inclusive,
inst:z,continue:!S.abort})}}),O=o.xI("$ZodCheckGreaterThan",(z,S)=>{a.init(z,S);const j=k[typeof S.value];z._zod.check=Q=>{
(S.inclusive?Q.value>=S.value:Q.value>S.value)||Q.issues.push({origin:k[typeof Q.value]??j,code:"too_small",minimum:typeof S.
value=="object"?S.value.getTime():S.value,input:Q.value,inclusive:S.inclusive,inst:z,continue:!S.abort})}}),B=null,F=o.xI(
"$ZodCheckNumberFormat",(z,S)=>{a.init(z,S),S.format=S.format||"float64";const j=S.format?.includes("int"),Q=j?"int":"nu\
mber",[ie,re]=s.zH[S.format];z._zod.check=Se=>{const we=Se.value;if(j){if(!Number.isInteger(we)){Se.issues.push({expected:Q,
format:S.format,code:"invalid_type",continue:!1,input:we,inst:z});return}if(!Number.isSafeInteger(we)){we>0?Se.issues.push(
{input:we,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:z,origin:Q,
inclusive:!0,continue:!S.abort}):Se.issues.push({input:we,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integer\
s must be within the safe integer range.",inst:z,origin:Q,inclusive:!0,continue:!S.abort});return}}we<ie&&Se.issues.push(
{origin:"number",input:we,code:"too_small",minimum:ie,inclusive:!0,inst:z,continue:!S.abort}),we>re&&Se.issues.push({origin:"\
number",input:we,code:"too_big",maximum:re,inclusive:!0,inst:z,continue:!S.abort})}}),L=null,ee=null,X=null,K=null,Ae=o.
xI("$ZodCheckMaxLength",(z,S)=>{var j;a.init(z,S),(j=z._zod.def).when??(j.when=b),z._zod.check=Q=>{const ie=Q.value,re=ie.
length;if((typeof ie=="string"&&re>S.maximum?s.O7(ie):re)<=S.maximum)return;const we=s.Rc(ie);Q.issues.push({origin:we,code:"\
too_big",maximum:S.maximum,inclusive:!0,input:ie,inst:z,continue:!S.abort})}}),Oe=o.xI("$ZodCheckMinLength",(z,S)=>{var j;
a.init(z,S),(j=z._zod.def).when??(j.when=b),z._zod.check=Q=>{const ie=Q.value,re=ie.length;if((typeof ie=="string"&&re>=
S.minimum&&re<S.minimum*2?s.O7(ie):re)>=S.minimum)return;const we=s.Rc(ie);Q.issues.push({origin:we,code:"too_small",minimum:S.
minimum,inclusive:!0,input:ie,inst:z,continue:!S.abort})}}),Pe=null,le=o.xI("$ZodCheckStringFormat",(z,S)=>{var j,Q;a.init(
z,S),S.pattern?(j=z._zod).check??(j.check=ie=>{S.pattern.lastIndex=0,!S.pattern.test(ie.value)&&ie.issues.push({origin:"\
string",code:"invalid_format",format:S.format,input:ie.value,...S.pattern?{pattern:S.pattern.toString()}:{},inst:z,continue:!S.
abort})}):(Q=z._zod).check??(Q.check=()=>{})}),te=o.xI("$ZodCheckRegex",(z,S)=>{le.init(z,S),z._zod.check=j=>{S.pattern.
lastIndex=0,!S.pattern.test(j.value)&&j.issues.push({origin:"string",code:"invalid_format",format:"regex",input:j.value,
pattern:S.pattern.toString(),inst:z,continue:!S.abort})}}),oe=null,ae=null,$e=null,ce=null,ge=null;function ne(z,S,j){z.
issues.length&&S.issues.push(...util.prefixIssues(j,z.issues))}const x=null,C=null,T=null,P=null}),8532:((e,t,r)=>{r.d(t,
{$W:()=>ee,GT:()=>B,cV:()=>F,cr:()=>L,tm:()=>a,xI:()=>E});var o=r(4723),s;const a=Object.freeze({status:"aborted"}),d={value:void 0,
enumerable:!1};let b="captureStackTrace"in Error?Error:null;function k(X){const K=b;if(K){const Ae=K.stackTraceLimit;if(typeof Ae==
"number"){try{K.stackTraceLimit=0}catch{return b=null,new X}try{return new X}finally{K.stackTraceLimit=Ae}}}return new X}
function E(X,K,Ae,Oe){const Pe={};function le(ne){this.def=ne,this.constr=ge,this.traits=new Set}le.prototype=Pe;const te=Ae,
oe=te&&new WeakSet;function ae(ne,x){if(ne._zod){if(ne._zod.traits.has(X))return}else{d.value=new le(x);try{Object.defineProperty(
ne,"_zod",d)}finally{d.value=void 0}}if(ne._zod.traits.add(X),K(ne,x),oe){const T=Object.getPrototypeOf(ne),P=ne._zod.constr.
prototype;let z=T;for(;z&&z!==P;)z=Object.getPrototypeOf(z);const S=z??T;oe.has(S)||(oe.add(S),(0,o.ol)(S,te))}const C=ge.
prototype;for(const T in C)Object.prototype.hasOwnProperty.call(C,T)&&(T in ne||(ne[T]=C[T].bind(ne)))}const $e=Oe?.Parent??
Object;class ce extends $e{}Object.defineProperty(ce,"name",{value:X});function ge(ne){const x=Oe?.Parent?k(ce):this;ae(
x,ne);const C=x._zod.deferred;if(C){for(const P of C)P();x._zod.deferred=void 0}const T=globalThis.__zod_globalConfig?.postProcessor;
return T&&T(x),x}return Object.defineProperty(ge,"init",{value:ae}),Object.defineProperty(ge,Symbol.hasInstance,{value:ne=>Oe?.
Parent&&ne instanceof Oe.Parent?!0:ne?._zod?.traits?.has(X)}),Object.defineProperty(ge,"name",{value:X}),ge}const O=null;
class B extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class F extends Error{constructor(K){
super(`Encountered unidirectional transform during encode: ${K}`),this.name="ZodEncodeError"}}(s=globalThis).__zod_globalConfig??
(s.__zod_globalConfig={});const L=globalThis.__zod_globalConfig;function ee(X){return X&&Object.assign(L,X),L}}),4723:((e,t,r)=>{
r.d(t,{A2:()=>bn,Gv:()=>Q,MO:()=>te,NM:()=>kn,O7:()=>bt,PO:()=>L,QH:()=>xt,Qd:()=>re,Rc:()=>yt,SS:()=>Pn,Vy:()=>le,X:()=>Xe,
cl:()=>ee,d3:()=>Ye,gx:()=>j,hi:()=>zn,iR:()=>An,jD:()=>Tn,k8:()=>B,lQ:()=>Ct,o8:()=>Fe,ol:()=>kt,p6:()=>X,qQ:()=>Je,qh:()=>tt,
rL:()=>vt,sD:()=>wn,sn:()=>Vt,v5:()=>Et,w5:()=>E,zH:()=>Sn});function o(f){return f}function s(f){return f}function a(){
return f=>f}function d(f){}function b(f){throw new Error("Unexpected value in exhaustive check")}function k(f){}function E(f){
const y=Object.values(f).filter(N=>typeof N=="number");return Object.entries(f).filter(([N,ue])=>y.indexOf(+N)===-1).map(
([N,ue])=>ue)}function O(f,y="|"){return f.map(A=>Rt(A)).join(y)}function B(f,y){return typeof y=="bigint"?y.toString():
y}class F{constructor(y){this._getter=y,this._value=void 0}get value(){const y=this._getter;return y!==void 0&&(this._value=
y(),this._getter=void 0),this._value}}function L(f){return new F(f)}function ee(f){return f==null}function X(f){const y=f.
startsWith("^")?1:0,A=f.endsWith("$")?f.length-1:f.length;return f.slice(y,A)}function K(f,y){const A=f/y,N=Math.round(A),
ue=4*Number.EPSILON*Math.max(Math.abs(A),1);return Math.abs(A-N)<ue?0:A-N}const Ae=null;function Oe(f,y,A){let N;Object.
defineProperty(f,y,{get(){if(N!==Ae)return N===void 0&&(N=Ae,N=A()),N},set(ue){Object.defineProperty(f,y,{value:ue})},configurable:!0})}
function Pe(f){return Object.create(Object.getPrototypeOf(f),Object.getOwnPropertyDescriptors(f))}function le(f,y,A){Object.
defineProperty(f,y,{value:A,writable:!0,enumerable:!0,configurable:!0})}function te(f){const y=Object.getOwnPropertyDescriptor(
f,"shape");return y?.get?y.get.raw:y?.value}function oe(f){return te(f._zod.def)??f._zod.def.shape}function ae(f,y,A){Object.
defineProperty(f,y,{get(){const N=A();return le(this,y,N),N},enumerable:!0,configurable:!0})}function $e(f,y,A){y in f?le(
f,y,A):f[y]=A}function ce(f,y,A,N){const ue=oe(y);for(const fe of A){const We=Object.getOwnPropertyDescriptor(ue,fe);We.
enumerable&&(We.get?ae(f,fe,()=>{const Ne=y._zod.def.shape[fe];return N?N(Ne,fe):Ne}):$e(f,fe,N?N(We.value,fe):We.value))}}
function ge(f,y){for(const A of Reflect.ownKeys(y)){const N=Object.getOwnPropertyDescriptor(y,A);N.enumerable&&(N.get?ae(
f,A,()=>y[A]):$e(f,A,N.value))}}function ne(...f){const y={};for(const A of f){const N=Object.getOwnPropertyDescriptors(
A);Object.assign(y,N)}return Object.defineProperties({},y)}function x(f){return ne(f._zod.def)}function C(f,y){return y?
y.reduce((A,N)=>A?.[N],f):f}function T(f){const y=Object.keys(f),A=y.map(N=>f[N]);return Promise.all(A).then(N=>{const ue={};
for(let fe=0;fe<y.length;fe++)ue[y[fe]]=N[fe];return ue})}function P(f=10){const y="abcdefghijklmnopqrstuvwxyz";let A="";
for(let N=0;N<f;N++)A+=y[Math.floor(Math.random()*y.length)];return A}function z(f){return JSON.stringify(f)}function S(f){
return f.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}const j="captureSta\
ckTrace"in Error?Error.captureStackTrace:(...f)=>{};function Q(f){return typeof f=="object"&&f!==null&&!Array.isArray(f)}
const ie=null;function re(f){if(Q(f)===!1)return!1;const y=f.constructor;if(y===void 0||typeof y!="function")return!0;const A=y.
prototype;return!(Q(A)===!1||Object.prototype.hasOwnProperty.call(A,"isPrototypeOf")===!1)}function Se(f){return re(f)?{
...f}:Array.isArray(f)?[...f]:f instanceof Map?new Map(f):f instanceof Set?new Set(f):f}function we(f){let y=0;for(const A in f)
Object.prototype.hasOwnProperty.call(f,A)&&y++;return y}const qe=f=>{const y=typeof f;switch(y){case"undefined":return"u\
ndefined";case"string":return"string";case"number":return Number.isNaN(f)?"nan":"number";case"boolean":return"boolean";case"\
function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(f)?
"array":f===null?"null":f.then&&typeof f.then=="function"&&f.catch&&typeof f.catch=="function"?"promise":typeof Map<"u"&&
f instanceof Map?"map":typeof Set<"u"&&f instanceof Set?"set":typeof Date<"u"&&f instanceof Date?"date":typeof File<"u"&&
f instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${y}`)}},Je=new Set(["string","number","sy\
mbol"]),sr=new Set(["string","number","bigint","boolean","symbol","undefined"]);function wn(f){return f.replace(/[.*+?^${}()|[\]\\]/g,
"\\$&")}function Fe(f,y,A){const N=new f._zod.constr(y??f._zod.def);return(!y||A?.parent)&&(N._zod.parent=f),N}function bn(f){
const y=f;if(!y)return{};if(typeof y=="string")return{error:()=>y};if(y?.message!==void 0){if(y?.error!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");y.error=y.message}return delete y.message,typeof y.error=="string"?{
...y,error:()=>y.error}:y}function $n(f){let y;return new Proxy({},{get(A,N,ue){return y??(y=f()),Reflect.get(y,N,ue)},set(A,N,ue,fe){
return y??(y=f()),Reflect.set(y,N,ue,fe)},has(A,N){return y??(y=f()),Reflect.has(y,N)},deleteProperty(A,N){return y??(y=
f()),Reflect.deleteProperty(y,N)},ownKeys(A){return y??(y=f()),Reflect.ownKeys(y)},getOwnPropertyDescriptor(A,N){return y??
(y=f()),Reflect.getOwnPropertyDescriptor(y,N)},defineProperty(A,N,ue){return y??(y=f()),Reflect.defineProperty(y,N,ue)}})}
function Rt(f){return typeof f=="bigint"?f.toString()+"n":typeof f=="string"?`"${f}"`:`${f}`}function kn(f){return Object.
keys(f).filter(y=>f[y]._zod.optin!==void 0&&f[y]._zod.optout==="optional")}const Sn={safeint:[Number.MIN_SAFE_INTEGER,Number.
MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],
float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},ar={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[
BigInt(0),BigInt("18446744073709551615")]};function st(f,y){const A=f._zod.def,N=A.checks;if(N&&N.length>0)throw new Error(
".pick() cannot be used on object schemas containing refinements");const fe={};return ce(fe,f,mt(f,y)),Fe(f,ne(A,{shape:fe,
checks:[]}))}function mt(f,y){const A=oe(f),N=[];for(const ue of Reflect.ownKeys(y)){if(!Object.getOwnPropertyDescriptor(
A,ue)?.enumerable)throw new Error(`Unrecognized key: "${String(ue)}"`);y[ue]&&N.push(ue)}return N}function ur(f,y){const A=f.
_zod.def,N=A.checks;if(N&&N.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");
const fe=new Set(mt(f,y)),We={};return ce(We,f,Reflect.ownKeys(oe(f)).filter(Ne=>!fe.has(Ne))),Fe(f,ne(A,{shape:We,checks:[]}))}
function at(f,y){if(!re(y))throw new Error("Invalid input to extend: expected a plain object");const A=f._zod.def.checks;
if(A&&A.length>0){const ue=oe(f);for(const fe of Reflect.ownKeys(y))if(Object.getOwnPropertyDescriptor(ue,fe)!==void 0)throw new Error(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Fe(f,ne(f._zod.def,
{shape:Gt(f,y)}))}function Gt(f,y){const A={};return ce(A,f,Reflect.ownKeys(oe(f))),ge(A,y),A}function cr(f,y){if(!re(y))
throw new Error("Invalid input to safeExtend: expected a plain object");return Fe(f,ne(f._zod.def,{shape:Gt(f,y)}))}function dr(f,y){
if(!y?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.exten\
d()`.");if(f._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. \
Use .safeExtend() instead.");const A={};ce(A,f,Reflect.ownKeys(oe(f))),ce(A,y,Reflect.ownKeys(oe(y)));const N=ne(f._zod.
def,{shape:A,get catchall(){return y._zod.def.catchall},checks:y._zod.def.checks??[]});return Fe(f,N)}function En(f,y,A,N="\
partial"){const fe=y._zod.def.checks;if(fe&&fe.length>0)throw new Error(`.${N}() cannot be used on object schemas contai\
ning refinements`);const Ne=A?new Set(mt(y,A)):void 0,Ge={};return ce(Ge,y,Reflect.ownKeys(oe(y)),f&&((tn,nn)=>Ne&&!Ne.has(
nn)?tn:new f({type:"optional",innerType:tn}))),Fe(y,ne(y._zod.def,{shape:Ge,checks:[]}))}function lr(f,y,A){const N=A?new Set(
mt(y,A)):void 0,ue={};return ce(ue,y,Reflect.ownKeys(oe(y)),(fe,We)=>N&&!N.has(We)?fe:new f({type:"nonoptional",innerType:fe})),
Fe(y,ne(y._zod.def,{shape:ue}))}function xt(f,y=0){if(f.aborted===!0)return!0;for(let A=y;A<f.issues.length;A++)if(f.issues[A]?.
continue!==!0)return!0;return!1}function vt(f,y=0){if(f.aborted===!0)return!0;for(let A=y;A<f.issues.length;A++)if(f.issues[A]?.
continue===!1)return!0;return!1}function Ct(f,y){return y.map(A=>{var N;return(N=A).path??(N.path=[]),A.path.unshift(f),
A})}function ut(f){return typeof f=="string"?f:f?.message}function zn(f){const y=[];for(const A of f??[]){const N=A._zod.
def;if(!/_(length|size)$|_equals$/.test(N.check))break;const ue=N.maximum??N.length??N.size;ue>=0&&y.push([ue,A])}return y}
function Ye(f,y,A){var N;for(let ue=y;ue<f.length;ue++)(N=f[ue]).schema??(N.schema=A)}function An(f,y,A){var N;const ue=f.
inst?._zod?.traits;ue?.has("$ZodType")&&(ue.has("$ZodCheck")?(N=f).schema??(N.schema=f.inst):f.schema=f.inst);const fe=f.
schema!==f.inst?f.schema?._zod.def?.error:void 0,We=f.message?f.message:ut(f.inst?._zod.def?.error?.(f))??ut(fe?.(f))??ut(
y?.error?.(f))??ut(A.customError?.(f))??ut(A.localeError?.(f))??"Invalid input",Ne={};for(const Ge of Object.keys(f))Ge===
"inst"||Ge==="schema"||Ge==="continue"||Ge==="input"||Ge==="__proto__"||(Ne[Ge]=f[Ge]);return Ne.path??(Ne.path=[]),Ne.message=
We,y?.reportInput&&(Ne.input=f.input),Ne}function On(f){return f instanceof Set?"set":f instanceof Map?"map":f instanceof
File?"file":"unknown"}const wt=/[\uD800-\uDBFF]/;function bt(f){const y=f.length;if(!wt.test(f))return y;let A=y;for(let N=0;N<
y-1;N++)(f.charCodeAt(N)&64512)===55296&&(f.charCodeAt(N+1)&64512)===56320&&(A--,N++);return A}function yt(f){return Array.
isArray(f)?"array":typeof f=="string"?"string":"unknown"}function Ht(f){const y=typeof f;switch(y){case"number":return Number.
isNaN(f)?"nan":"number";case"object":{if(f===null)return"null";if(Array.isArray(f))return"array";const A=f;if(A&&Object.
getPrototypeOf(A)!==Object.prototype&&"constructor"in A&&A.constructor)return A.constructor.name}}return y}function Vt(...f){
const[y,A,N]=f;return typeof y=="string"?{message:y,code:"custom",input:A,inst:N}:{...y}}function Kt(f){return Object.entries(
f).filter(([y,A])=>Number.isNaN(Number.parseInt(y,10))).map(y=>y[1])}function $t(f){const y=atob(f),A=new Uint8Array(y.length);
for(let N=0;N<y.length;N++)A[N]=y.charCodeAt(N);return A}function G(f){let y="";for(let A=0;A<f.length;A++)y+=String.fromCharCode(
f[A]);return btoa(y)}function Mt(f){const y=f.replace(/-/g,"+").replace(/_/g,"/"),A="=".repeat((4-y.length%4)%4);return $t(
y+A)}function Ze(f){return G(f).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function Jt(f){const y=f.replace(
/^0x/,"");if(y.length%2!==0)throw new Error("Invalid hex string length");const A=new Uint8Array(y.length/2);for(let N=0;N<
y.length;N+=2)A[N/2]=Number.parseInt(y.slice(N,N+2),16);return A}function Yt(f){return Array.from(f).map(y=>y.toString(16).
padStart(2,"0")).join("")}class gt{constructor(...y){}}function kt(f,y){for(const A in y){const N=Object.getOwnPropertyDescriptor(
y,A);N.get?Object.defineProperty(f,A,{...N,enumerable:!1}):Xt(f,A,N.value)}}function tt(f,y,A,N=!0){return Object.defineProperty(
f,y,{configurable:!0,writable:!0,enumerable:N,value:A}),A}function Tn(f,y,A){return tt(f,y,A,!1)}function St(f,y){for(const A in f){
const N=f[A];Object.defineProperty(y,A,{configurable:!0,enumerable:!0,get(){return tt(this,A,N(this))},set(ue){tt(this,A,
ue)}})}return y}function Xt(f,y,A){Object.defineProperty(f,y,{configurable:!0,get(){return this==null?A:tt(this,y,A.bind(
this))},set(N){tt(this,y,N)}})}function Nt(f,y){const A=Object.getPrototypeOf(f);return y in A?void 0:A}let ct,Me=!1;const Qt={
configurable:!0,get(){Me=!0}};function Et(f,y,A){const N=Object.getPrototypeOf(f._zod);if(y in N&&ct!==f._zod){ct=void 0;
return}ct=f._zod,Object.defineProperty(N,y,{configurable:!0,get(){Object.defineProperty(this,y,Qt);const ue=Me;Me=!1;try{
const fe=A(this);return Me?delete this[y]:Object.defineProperty(this,y,{configurable:!0,writable:!0,value:fe}),Me=Me||ue,
fe}catch(fe){throw delete this[y],Me=Me||ue,fe}},set(ue){Object.defineProperty(this,y,{configurable:!0,writable:!0,value:ue})}})}
function Xe(f,y,A,N){const ue=Nt(f,y);ue&&Object.defineProperty(ue,y,{configurable:!0,get(){const fe={configurable:!0,writable:!0,
enumerable:N,value:void 0};return Object.defineProperty(this,y,fe),fe.value=A(this),Object.defineProperty(this,y,fe),fe.
value},set(fe){Object.defineProperty(this,y,{configurable:!0,writable:!0,enumerable:N,value:fe})}})}const en="~constantC\
atch";function Pn(f){const y=()=>f;return y[en]=!0,y}}),8395:((e,t,r)=>{r.d(t,{Xz9:()=>Gn,YOg:()=>$r,zMY:()=>xo,MfU:()=>Iu,
IeY:()=>qo,q0y:()=>ju,gMt:()=>mu,k5n:()=>Do,Whr:()=>Ka,euz:()=>$u,_H3:()=>du,mIj:()=>Bu,mee:()=>Fo,cl6:()=>Au,aig:()=>Io,
Ikc:()=>uu,lqM:()=>Uo,FsL:()=>Cu,g1P:()=>Mo,YPB:()=>Fu,rej:()=>cu,YjP:()=>jn,pdi:()=>Eu,L5J:()=>qn});var o=r(8532),s=r(4890);
const a=/^[cC][0-9a-z]{6,}$/,d=/^[0-9a-z]+$/,b=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,k=/^[0-9a-vA-V]{20}$/,E=/^[A-Za-z0-9]{27}$/,
O=/^[a-zA-Z0-9_-]{21}$/;function B(n){return new RegExp(`^[a-zA-Z0-9_-]{${n}}$`)}const F=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,
L=/^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/,
ee=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,X=n=>n?new RegExp(`^([0-9a-fA-F]{8}\
-[0-9a-fA-F]{4}-${n}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
K=null,Ae=null,Oe=null,Pe=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,
le=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
te=/^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/,
oe=/^[^\s@"]{1,64}@[^\s@]{1,255}$/u,ae=null,$e=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
ce=null;function ge(){return new RegExp(ce,"u")}const ne=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
x=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
C=n=>{const i=util.escapeRegex(n??":");return new RegExp(`^(?:[0-9A-F]{2}${i}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${i}){5}[0-\
9a-f]{2}$`)},T=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
P=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
z=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,S=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,
j=/^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/,
Q=/^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/,ie=/^https?$/,re=/^\+[1-9]\d{6,14}$/,
Se=/^\d(?:[ -]?\d){11,18}$/,we=/^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/,
qe=/^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/,Je=null;function sr(n){return new RegExp(`^${n}$`)}const wn=null;function Fe(n){
const i="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof n.precision=="number"?n.precision===-1?`${i}`:n.precision===0?`${i}:\
[0-5]\\d`:`${i}:[0-5]\\d\\.\\d{${n.precision}}`:n.seconds?`${i}:[0-5]\\d(?:\\.\\d+)?`:`${i}(?::[0-5]\\d(?:\\.\\d+)?)?`}function bn(n){
return new RegExp(`^${Fe(n)}$`)}function $n(n){const i=["Z"];n.offset&&i.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const u=`${Fe(
{precision:n.precision,seconds:!0})}(?:${i.join("|")})`,c=n.local?`${u}|${Fe({precision:n.precision})}`:u;return new RegExp(
`^${Je}T(?:${c})$`)}const Rt=/^[\s\S]{0,}$/,kn=n=>{const i=n?`[\\s\\S]{${n?.minimum??0},${n?.maximum??""}}`:"[\\s\\S]*";
return new RegExp(`^${i}$`)},Sn=/^-?\d+n?$/,ar=/^-?\d+$/,st=/^-?\d+(?:\.\d+)?$/,mt=/^(?:true|false)$/i,ur=/^null$/i,at=/^undefined$/i,
Gt=/^[^A-Z]*$/,cr=/^[^a-z]*$/,dr=/^[0-9a-fA-F]*$/;function En(n,i){return new RegExp(`^[A-Za-z0-9+/]{${n}}${i}$`)}function lr(n){
return new RegExp(`^[A-Za-z0-9_-]{${n}}$`)}const xt=/^[0-9a-fA-F]{32}$/,vt=null,Ct=null,ut=/^[0-9a-fA-F]{40}$/,zn=null,Ye=null,
An=/^[0-9a-fA-F]{64}$/,On=null,wt=null,bt=/^[0-9a-fA-F]{96}$/,yt=null,Ht=null,Vt=/^[0-9a-fA-F]{128}$/,Kt=null,$t=null;var G=r(
4723);const Mt={major:4,minor:6,patch:7},Ze=o.xI("$ZodType",(n,i)=>{var u;n??(n={}),n._zod.def=i,n._zod.bag=n._zod.bag||
{},n._zod.version=Mt;const c=n._zod.def.checks,l=n._zod.traits.has("$ZodCheck")?[n,...c??[]]:c?.length?[...c]:[];for(const _ of l)
for(const M of _._zod.onattach)M(n);if(l.length===0)(u=n._zod).deferred??(u.deferred=[]),n._zod.deferred?.push(()=>{n._zod.
run=n._zod.parse});else{const _=(D,H,R)=>{if(D.memo)return D;let W=G.QH(D),se;for(const ve of H){if(ve._zod.def.when){if(G.
rL(D)||!ve._zod.def.when(D))continue}else if(W)continue;const ze=D.issues.length,ke=ve._zod.check(D);if(ke instanceof Promise&&
R?.async===!1)throw new o.GT;if(se||ke instanceof Promise)se=(se??Promise.resolve()).then(async()=>{await ke,D.issues.length!==
ze&&(G.d3(D.issues,ze,n),W||(W=G.QH(D,ze)))});else{if(D.issues.length===ze)continue;G.d3(D.issues,ze,n),W||(W=G.QH(D,ze))}}
return se?se.then(()=>D):D},M=(D,H,R)=>{if(G.QH(D))return D.aborted=!0,D;const W=_(H,l,R);if(W instanceof Promise){if(R.
async===!1)throw new o.GT;return W.then(se=>n._zod.parse(se,R))}return n._zod.parse(W,R)};n._zod.run=(D,H)=>{if(H.skipChecks)
return n._zod.parse(D,H);if(H.direction==="backward"){const W=n._zod.parse({value:D.value,issues:[]},{...H,skipChecks:!0});
return W instanceof Promise?W.then(se=>M(se,D,H)):M(W,D,H)}const R=n._zod.parse(D,H);if(R instanceof Promise){if(H.async===
!1)throw new o.GT;return R.then(W=>_(W,l,H))}return _(R,l,H)}}},{get"~standard"(){return G.jD(this,"~standard",gt(this))},
set"~standard"(n){G.qh(this,"~standard",n)}}),Jt=(n,i)=>n.issues.length?{issues:n.issues.map(u=>G.iR(u,i,o.$W()))}:{value:n.
value};async function Yt(n,i){const u={async:!0};return Jt(await n._zod.run({value:i,issues:[]},u),u)}function gt(n){return{
validate:i=>{const u={async:!1};try{const c=n._zod.run({value:i,issues:[]},u);if(!(c instanceof Promise))return Jt(c,u)}catch{}
return Yt(n,i)},vendor:"zod",version:1}}const kt=o.xI("$ZodString",(n,i)=>{Ze.init(n,i),n._zod.pattern=i.pattern??Rt,n._zod.
parse=(u,c)=>{if(i.coerce)try{u.value=String(u.value)}catch{}return typeof u.value=="string"||u.issues.push({expected:"s\
tring",code:"invalid_type",input:u.value,inst:n}),u}}),tt=null,Tn=null,St=null,Xt=null,Nt=1,ct=2;function Me(n){try{return typeof URL<
"u"&&typeof URL.canParse=="function"?URL.canParse(n):(new URL(n),!0)}catch{return!1}}function Qt(n,i){return!("normalize"in
i)&&!("hostname"in i)&&!("protocol"in i)?Me(n)||ct:Et(n,i)}function Et(n,i){if(!i.normalize&&i.protocol?.source===regexes.
httpProtocol.source&&!/^https?:\/\//i.test(n))return Nt;try{if(typeof URL<"u"){const u=URL;if(typeof u.parse=="function")
return u.parse(n)??ct}return new URL(n)}catch{return ct}}const Xe=/[\t\n\r]/g;function en(n){return n.replace(Xe,"")}function Pn(n,i){
return i.lastIndex=0,i.test(n.hostname)}function f(n,i){return i.lastIndex=0,i.test(n.protocol.endsWith(":")?n.protocol.
slice(0,-1):n.protocol)}const y=null,A=null,N=null,ue=null,fe=null,We=null,Ne=null,Ge=null,tn=null,nn=null,fo=null,fr=null,
Zn=null,In=/^[0-9a-fA-F:.]+$/;function Rn(n){return In.test(n)?Me(`http://[${n}]`):!1}const pr=null,xn=null,Cn=null;function po(n){
const i=n.split("/");if(i.length!==2)return!1;const[u,c]=i;if(!c)return!1;const l=Number(c);return`${l}`!==c||l<0||l>128?
!1:Rn(u)}const ho=null;function hr(n){if(n==="")return!0;if(/\s/.test(n)||n.length%4!==0)return!1;try{return atob(n),!0}catch{
return!1}}const mo=/^[0-9a-zA-Z+/]*={0,2}$/,v=null,p=/^[A-Za-z0-9_-]*$/;function g(n){if(!p.test(n))return!1;const i=n.replace(
/[-_]/g,c=>c==="-"?"+":"/"),u=i.padEnd(Math.ceil(i.length/4)*4,"=");return hr(u)}const $=null,Z=null,I=/[- ]/g;function U(n){
let i=n.length,u=1,c=0;for(;i;){const l=n.charCodeAt(--i)-48;u^=1,c+=u?[0,2,4,6,8,1,3,5,7,9][l]:l}return c%10===0}function de(n){
return regexes.creditCard.test(n)?U(n.replace(I,"")):!1}const Ee=null;function Y(n){let i=0;const u=n.length;for(let c=4;c<
u;c++){const l=n.charCodeAt(c);i=(l>=65?i*100+(l-55):i*10+(l-48))%97}for(let c=0;c<4;c++){const l=n.charCodeAt(c);i=(l>=
65?i*100+(l-55):i*10+(l-48))%97}return i===1}function V(n){return regexes.iban.test(n)?Y(n):!1}const _e=null;function rn(n,i=null){
try{const u=n.split(".");if(u.length!==3)return!1;const[c]=u;if(!c)return!1;const l=JSON.parse(atob(c));return!("typ"in l&&
l?.typ!=="JWT"||!l.alg||i&&(!("alg"in l)||l.alg!==i))}catch{return!1}}const h=null,m=null,q=o.xI("$ZodNumber",(n,i)=>{Ze.
init(n,i),n._zod.pattern=st,n._zod.parse=(u,c)=>{if(i.coerce)try{u.value=Number(u.value)}catch{}const l=u.value;if(typeof l==
"number"&&!Number.isNaN(l)&&Number.isFinite(l))return u;const _=typeof l=="number"?Number.isNaN(l)?"NaN":Number.isFinite(
l)?void 0:String(l):void 0;return u.issues.push({expected:"number",code:"invalid_type",input:l,inst:n,..._?{received:_}:
{}}),u}}),pe=o.xI("$ZodNumberFormat",(n,i)=>{s.KH.init(n,i),q.init(n,i)}),Re=o.xI("$ZodBoolean",(n,i)=>{Ze.init(n,i),n._zod.
pattern=mt,n._zod.parse=(u,c)=>{if(i.coerce)try{u.value=!!u.value}catch{}const l=u.value;return typeof l=="boolean"||u.issues.
push({expected:"boolean",code:"invalid_type",input:l,inst:n}),u}}),xe=null,Dt=null,Mn=null,yo=null,go=null,_o=null,mr=o.
xI("$ZodUnknown",(n,i)=>{Ze.init(n,i),n._zod.parse=u=>u}),zt=o.xI("$ZodNever",(n,i)=>{Ze.init(n,i),n._zod.parse=(u,c)=>(u.
issues.push({expected:"never",code:"invalid_type",input:u.value,inst:n}),u)}),Qe=null,Nn=null;function Ut(n,i){const u=G.
hi(n._zod.def.checks);if(!u.length)return;const c=Math.min(...u.map(_=>_[0])),l=n._zod.parse;n._zod.parse=(_,M)=>{const D=i(
_.value);if(D>c&&!M?.skipChecks&&M?.direction!=="backward"){for(const[H,R]of G.hi(n._zod.def.checks))if(D>H&&R._zod.def.
when(_)){const W=_.issues.length;return R._zod.check(_),_.issues[W].continue=!1,G.d3(_.issues,W,n),_}}return l(_,M)}}const Qs=n=>Array.
isArray(n)?n.length:-1,Xh=n=>n instanceof Map?n.size:-1,Qh=n=>n instanceof Set?n.size:-1;function vo(n,i,u){n.issues.length&&
i.issues.push(...G.lQ(u,n.issues)),i.value[u]=n.value}const ea=o.xI("$ZodArray",(n,i)=>{Ze.init(n,i);const u=o.cr.memoizer;
u?.attach(n),n._zod.parse=(c,l)=>{const _=c.value;if(!Array.isArray(_))return c.issues.push({expected:"array",code:"inva\
lid_type",input:_,inst:n}),c;c.value=u?u.alloc(n,c,Array(_.length),l):Array(_.length);const M=[],D=l?.abortEarly;for(let H=0;H<
_.length;H++){const R=_[H],W=i.element._zod.run({value:R,issues:[]},l);if(W instanceof Promise)M.push(W.then(se=>vo(se,c,
H)));else if(vo(W,c,H),D&&W.issues.length!==0&&G.QH(W))break}return M.length?Promise.all(M).then(()=>c):c},Ut(n,Qs)});function Dn(n,i,u,c,l,_){
const M=u in c,D=_==="optional";if(!(!M&&D&&l==="optional")){if(n.issues.length){if(l!==void 0&&D&&!M)return;i.issues.push(
...G.lQ(u,n.issues))}if(!M&&l===void 0){n.issues.length||i.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,
path:[u]});return}n.value===void 0?(M||l==="defaulted"&&!D)&&(i.value[u]=void 0):i.value[u]=n.value}}const ta=[];function na(n){
const i=Object.keys(n.shape),u=Object.getOwnPropertySymbols(n.shape),c=u.length?u:ta,l=c.length?[...i,...c]:i;for(const M of l)
if(!n.shape?.[M]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(M)}": expected a Zod s\
chema`);const _=G.NM(n.shape);return{...n,allKeys:l,symbolKeys:c,keySet:new Set(i),numKeys:i.length,optionalKeys:new Set(
_)}}function ra(n,i,u,c,l,_,M){const D=[],H=l.keySet,R=l.catchall._zod,W=R.def.type,se=R.optin,ve=R.optout;let ze=0;for(const ke in i){
if(M&&u.issues.length!==ze){if(G.QH(u,ze))break;ze=u.issues.length}if(H.has(ke))continue;if(ke==="__proto__"){W==="never"&&
D.push(ke);continue}if(W==="never"){D.push(ke);continue}const He=R.run({value:i[ke],issues:[]},c);He instanceof Promise?
n.push(He.then(ht=>Dn(ht,u,ke,i,se,ve))):Dn(He,u,ke,i,se,ve)}return D.length&&u.issues.push({code:"unrecognized_keys",keys:D,
input:i,inst:_,continue:!0}),n.length?Promise.all(n).then(()=>u):u}const oa=o.xI("$ZodObject",(n,i)=>{Ze.init(n,i);const u=Object.
getOwnPropertyDescriptor(i,"shape"),c=u?.get?u.get.raw:i.shape??{};if(c){const R=()=>{const W={...c};return Object.defineProperty(
i,"shape",{value:W}),R.raw=W,W};R.raw=c,Object.defineProperty(i,"shape",{get:R})}const l=G.PO(()=>na(i));G.v5(n,"propVal\
ues",R=>{const W=R.def.shape,se={};for(const ve in W){const ze=W[ve]._zod;if(ze.values){Object.prototype.hasOwnProperty.
call(se,ve)||G.Vy(se,ve,new Set);for(const ke of ze.values)se[ve].add(ke);ze.optin!==void 0&&se[ve].add(void 0)}}return se});
const _=G.Gv,M=i.catchall;let D;const H=o.cr.memoizer;H?.attach(n),n._zod.parse=(R,W)=>{D??(D=l.value);const se=R.value;
if(!_(se))return R.issues.push({expected:"object",code:"invalid_type",input:se,inst:n}),R;R.value=H?H.alloc(n,R,{},W):{};
const ve=[],ze=D.shape,ke=W?.abortEarly;let He=R.issues.length;for(const ht of D.allKeys){if(ke&&R.issues.length!==He){if(G.
QH(R,He))break;He=R.issues.length}if(ht==="__proto__")continue;const an=ze[ht],Hn=an._zod.optin,Er=an._zod.optout,Vn=an.
_zod.run({value:se[ht],issues:[]},W);Vn instanceof Promise?ve.push(Vn.then(un=>Dn(un,R,ht,se,Hn,Er))):Dn(Vn,R,ht,se,Hn,Er)}
return M?ra(ve,se,R,W,l.value,n,ke===!0):ve.length?Promise.all(ve).then(()=>R):R}}),em=null;function wo(n,i,u,c){for(const _ of n)
if(_.issues.length===0)return i.value=_.value,i;const l=n.filter(_=>!G.QH(_));return l.length===1?(i.value=l[0].value,l[0]):
(i.issues.push({code:"invalid_union",input:i.value,inst:u,errors:n.map(_=>_.issues.map(M=>G.iR(M,c,o.$W())))}),i)}const ia=o.
xI("$ZodUnion",(n,i)=>{Ze.init(n,i),G.v5(n,"optin",c=>c.def.options.some(l=>l._zod.optin==="defaulted")?"defaulted":c.def.
options.some(l=>l._zod.optin!==void 0)?"optional":void 0),G.v5(n,"optout",c=>c.def.options.some(l=>l._zod.optout==="opti\
onal")?"optional":void 0),G.v5(n,"values",c=>{if(c.def.options.every(l=>l._zod.values))return new Set(c.def.options.flatMap(
l=>Array.from(l._zod.values)))}),G.v5(n,"pattern",c=>{if(c.def.options.every(l=>l._zod.pattern)){const l=c.def.options.map(
_=>_._zod.pattern);return new RegExp(`^(${l.map(_=>G.p6(_.source)).join("|")})$`)}});const u=i.options.length===1?i.options[0].
_zod.run:null;n._zod.parse=(c,l)=>{if(u)return u(c,l);let _=!1;const M=[];for(const D of i.options){const H=D._zod.run({
value:c.value,issues:[]},l);if(H instanceof Promise)M.push(H),_=!0;else{if(H.issues.length===0)return H;M.push(H)}}return _?
Promise.all(M).then(D=>wo(D,c,n,l)):wo(M,c,n,l)}});function tm(n,i,u,c){const l=[];for(let _=0;_<n.length;_++)n[_].issues.
length===0&&l.push(_);return l.length===1?(i.value=n[l[0]].value,i):(l.length===0?i.issues.push({code:"invalid_union",input:i.
value,inst:u,errors:n.map(_=>_.issues.map(M=>util.finalizeIssue(M,c,core.config())))}):i.issues.push({code:"invalid_unio\
n",input:i.value,inst:u,errors:[],inclusive:!1,matches:l}),i)}const nm=null;function rm(n,i){const u=n._zod;let c=u.bag.
optionsMap;c||(c=bo(u.def),u.bag.optionsMap=c);const l=c.get(i);if(l===null)throw new Error(`Ambiguous discriminator val\
ue "${String(i)}"`);return l}function bo(n){const i=new Map;for(const u of n.options){const c=u._zod.propValues?.[n.discriminator];
if(!c||c.size===0)throw new Error(`Invalid discriminated union option at index "${n.options.indexOf(u)}"`);for(const l of c)
if(i.has(l)){if(l!==void 0)throw new Error(`Duplicate discriminator value "${String(l)}"`);i.set(l,null)}else i.set(l,u)}
return i}const sa=o.xI("$ZodDiscriminatedUnion",(n,i)=>{i.inclusive=!1,ia.init(n,i);const u=n._zod.parse;G.v5(n,"propVal\
ues",l=>{const _={};let M=0;for(const D of l.def.options){const H=D._zod.propValues;if(!H||Object.keys(H).length===0)throw new Error(
`Invalid discriminated union option at index "${l.def.options.indexOf(D)}"`);H[l.def.discriminator]?.has(void 0)&&M++;for(const[
R,W]of Object.entries(H)){Object.prototype.hasOwnProperty.call(_,R)||G.Vy(_,R,new Set);for(const se of W)_[R].add(se)}}return!l.
def.unionFallback&&M>1&&_[l.def.discriminator]?.delete(void 0),_}),i.options.forEach((l,_)=>{const M=G.MO(l._zod.def);if(M&&
!Object.prototype.hasOwnProperty.call(M,i.discriminator))throw new Error(`Invalid discriminated union option at index "${_}\
"`)});const c=G.PO(()=>bo(i));n._zod.parse=(l,_)=>{const M=l.value;if(!G.Gv(M))return l.issues.push({code:"invalid_type",
expected:"object",input:M,inst:n}),l;const D=M?.[i.discriminator],H=c.value.get(D);return H&&(D!==void 0||_.direction!==
"backward")?H._zod.run(l,_):i.unionFallback||_.direction==="backward"?u(l,_):(l.issues.push({code:"invalid_union",errors:[],
note:"No matching discriminator",discriminator:i.discriminator,options:Array.from(c.value.keys()).filter(R=>c.value.get(
R)!==null),input:M,path:[i.discriminator],inst:n}),l)}}),om=null;function yr(n,i){if(n===i)return{valid:!0,data:n};if(n instanceof
Date&&i instanceof Date&&+n==+i)return{valid:!0,data:n};if(util.isPlainObject(n)&&util.isPlainObject(i)){const u=Object.
keys(i),c=Object.keys(n).filter(_=>u.indexOf(_)!==-1),l={...n,...i};Object.prototype.hasOwnProperty.call(l,"__proto__")&&
delete l.__proto__;for(const _ of c){if(_==="__proto__")continue;const M=yr(n[_],i[_]);if(!M.valid)return{valid:!1,mergeErrorPath:[
_,...M.mergeErrorPath]};l[_]=M.data}return{valid:!0,data:l}}if(Array.isArray(n)&&Array.isArray(i)){if(n.length!==i.length)
return{valid:!1,mergeErrorPath:[]};const u=[];for(let c=0;c<n.length;c++){const l=n[c],_=i[c],M=yr(l,_);if(!M.valid)return{
valid:!1,mergeErrorPath:[c,...M.mergeErrorPath]};u.push(M.data)}return{valid:!0,data:u}}return{valid:!1,mergeErrorPath:[]}}
function im(n,i,u){const c=new Map;let l;const _=new Map,M=(R,W)=>{let se;if(R.code==="unrecognized_keys"&&!R.path?.length)
l??(l=R),se=R.keys;else if(R.code==="invalid_key"&&R.origin==="record"&&R.path?.length===1){const ve=String(R.path[0]);_.
has(ve)||_.set(ve,R),se=[ve]}else return!1;for(const ve of se)c.has(ve)||c.set(ve,{}),c.get(ve)[W]=!0;return!0};for(const R of i.
issues)M(R,"l")||n.issues.push(R);for(const R of u.issues)M(R,"r")||n.issues.push(R);const D=[...c].filter(([,R])=>R.l&&
R.r).map(([R])=>R);if(D.length){const R=l?D.filter(W=>l.keys.includes(W)):[];R.length&&n.issues.push({...l,keys:R});for(const W of D)
!R.includes(W)&&_.has(W)&&n.issues.push(_.get(W))}const H=yr(i.value,u.value);if(!H.valid){if(util.aborted(n))return n;throw new Error(
`Unmergable intersection. Error path: ${JSON.stringify(H.mergeErrorPath)}`)}return n.value=H.data,n}const sm=null;function am(n,i){
for(let u=n.length-1;u>=0;u--)if(!(i==="optin"?n[u]._zod.optin!==void 0:n[u]._zod.optout==="optional"))return u+1;return 0}
function um(n,i,u){n.issues.length&&i.issues.push(...util.prefixIssues(u,n.issues)),i.value[u]=n.value}function cm(n,i,u,c,l){
for(let _=0;_<u.length;_++){const M=n[_],D=_<c.length;if(!D&&_>=l&&u[_]._zod.optin==="optional"){i.value.length=_;break}
if(M.issues.length){if(!D&&_>=l){i.value.length=_;break}i.issues.push(...util.prefixIssues(_,M.issues))}i.value[_]=M.value}
for(let _=i.value.length-1;_>=c.length&&(u[_]._zod.optout==="optional"&&i.value[_]===void 0);_--)i.value.length=_;return i}
const aa=o.xI("$ZodRecord",(n,i)=>{Ze.init(n,i);const u=o.cr.memoizer;u?.attach(n),n._zod.parse=(c,l)=>{const _=c.value;
if(!G.Qd(_))return c.issues.push({expected:"record",code:"invalid_type",input:_,inst:n}),c;const M=[],D=i.keyType._zod.values;
if(D&&!i.partial){c.value=u?u.alloc(n,c,{},l):{};const H=new Set;for(const W of D)if(typeof W=="string"||typeof W=="numb\
er"||typeof W=="symbol"){if(H.add(typeof W=="number"?W.toString():W),W==="__proto__")continue;const se=i.keyType._zod.run(
{value:W,issues:[]},l);if(se instanceof Promise)throw new Error("Async schemas not supported in object keys currently");
if(se.issues.length){c.issues.push({code:"invalid_key",origin:"record",issues:se.issues.map(ke=>G.iR(ke,l,o.$W())),input:W,
path:[W],inst:n});continue}const ve=se.value;if(ve==="__proto__")continue;const ze=i.valueType._zod.run({value:_[W],issues:[]},
l);ze instanceof Promise?M.push(ze.then(ke=>{ke.issues.length&&c.issues.push(...G.lQ(W,ke.issues)),c.value[ve]=ke.value})):
(ze.issues.length&&c.issues.push(...G.lQ(W,ze.issues)),c.value[ve]=ze.value)}let R;for(const W in _)if(!H.has(W))if(i.mode===
"loose"){if(W==="__proto__")continue;c.value[W]=_[W]}else R=R??[],R.push(W);R&&R.length>0&&c.issues.push({code:"unrecogn\
ized_keys",input:_,inst:n,keys:R,continue:!0})}else{c.value=u?u.alloc(n,c,{},l):{};let H;for(const R of Reflect.ownKeys(
_)){if(R==="__proto__"||!Object.prototype.propertyIsEnumerable.call(_,R))continue;let W=i.keyType._zod.run({value:R,issues:[]},
l);if(W instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof R=="string"&&
st.test(R)&&W.issues.length){const ke=i.keyType._zod.run({value:Number(R),issues:[]},l);if(ke instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");ke.issues.length===0&&(W=ke)}if(W.issues.length){i.mode==="loose"?
c.value[R]=_[R]:D?(H=H??[],H.push(R)):c.issues.push({code:"invalid_key",origin:"record",issues:W.issues.map(ke=>G.iR(ke,
l,o.$W())),input:R,path:[R],inst:n});continue}const ve=W.value;if(ve==="__proto__")continue;const ze=i.valueType._zod.run(
{value:_[R],issues:[]},l);ze instanceof Promise?M.push(ze.then(ke=>{ke.issues.length&&c.issues.push(...G.lQ(R,ke.issues)),
c.value[ve]=ke.value})):(ze.issues.length&&c.issues.push(...G.lQ(R,ze.issues)),c.value[ve]=ze.value)}H&&H.length>0&&c.issues.
push({code:"unrecognized_keys",input:_,inst:n,keys:H,continue:!0})}return M.length?Promise.all(M).then(()=>c):c}}),dm=null;
function lm(n,i,u,c,l,_,M){n.issues.length&&(util.propertyKeyTypes.has(typeof c)?u.issues.push(...util.prefixIssues(c,n.
issues)):u.issues.push({code:"invalid_key",origin:"map",input:l,inst:_,issues:n.issues.map(D=>util.finalizeIssue(D,M,core.
config()))})),i.issues.length&&(util.propertyKeyTypes.has(typeof c)?u.issues.push(...util.prefixIssues(c,i.issues)):u.issues.
push({origin:"map",code:"invalid_element",input:l,inst:_,key:c,issues:i.issues.map(D=>util.finalizeIssue(D,M,core.config()))})),
u.value.set(n.value,i.value)}const fm=null;function hm(n,i){n.issues.length&&i.issues.push(...n.issues),i.value.add(n.value)}
const ua=o.xI("$ZodEnum",(n,i)=>{Ze.init(n,i);const u=G.w5(i.entries),c=new Set(u);n._zod.values=c,G.v5(n,"pattern",l=>{
const _=G.w5(l.def.entries).filter(M=>G.qQ.has(typeof M));return new RegExp(_.length?`^(${_.map(M=>G.sD(M.toString())).join(
"|")})$`:"^[^\\s\\S]$")}),n._zod.parse=(l,_)=>{const M=l.value;return c.has(M)||l.issues.push({code:"invalid_value",values:u,
input:M,inst:n}),l}}),ca=o.xI("$ZodLiteral",(n,i)=>{Ze.init(n,i);const u=new Set(i.values);n._zod.values=u,G.v5(n,"patte\
rn",c=>{const l=c.def.values;return new RegExp(l.length?`^(${l.map(_=>typeof _=="string"?G.sD(_):_?G.sD(_.toString()):String(
_)).join("|")})$`:"^[^\\s\\S]$")}),n._zod.parse=(c,l)=>{const _=c.value;return u.has(_)||c.issues.push({code:"invalid_va\
lue",values:i.values,input:_,inst:n}),c}}),mm=null,da=o.xI("$ZodTransform",(n,i)=>{Ze.init(n,i),n._zod.optin="optional",
o.cr.memoizer?.guard(n),n._zod.parse=(u,c)=>{if(c.direction==="backward")throw new o.cV(n.constructor.name);const l=i.transform(
u.value,u);if(c.async)return(l instanceof Promise?l:Promise.resolve(l)).then(M=>(u.value=M,u));if(l instanceof Promise)throw new o.
GT;return u.value=l,u}});function $o(n,i){return n.value=i.issues.length?void 0:i.value,n}const la=o.xI("$ZodOptional",(n,i)=>{
Ze.init(n,i),G.v5(n,"optin",u=>u.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),n._zod.optout="optional",
G.v5(n,"values",u=>{const c=u.def.innerType._zod.values;return c?new Set([...c,void 0]):void 0}),G.v5(n,"pattern",u=>{const c=u.
def.innerType._zod.pattern;return c?new RegExp(`^(${G.p6(c.source)})?$`):void 0}),n._zod.parse=(u,c)=>{if(u.value===void 0){
if(i.innerType._zod.optin!=="defaulted")return u;const l=i.innerType._zod.run({value:u.value,issues:[]},c);return l instanceof
Promise?l.then(_=>$o(u,_)):$o(u,l)}return i.innerType._zod.run(u,c)}}),ym=null,fa=o.xI("$ZodNullable",(n,i)=>{Ze.init(n,
i),G.v5(n,"optin",u=>u.def.innerType._zod.optin),G.v5(n,"optout",u=>u.def.innerType._zod.optout),G.v5(n,"pattern",u=>{const c=u.
def.innerType._zod.pattern;return c?new RegExp(`^(${G.p6(c.source)}|null)$`):void 0}),G.v5(n,"values",u=>u.def.innerType.
_zod.values?new Set([...u.def.innerType._zod.values,null]):void 0),n._zod.parse=(u,c)=>u.value===null?u:i.innerType._zod.
run(u,c)}),gm=null;function _m(n,i){return n.value===void 0&&(n.value=i.defaultValue),n}const vm=null,wm=null;function bm(n,i){
return!n.issues.length&&n.value===void 0&&n.issues.push({code:"invalid_type",expected:"nonoptional",input:n.value,inst:i}),
n}const $m=null;function ko(n,i,u,c){return i.issues.length?(n.value=u.catchValue({...i,value:n.value,error:{issues:i.issues.
map(l=>G.iR(l,c,o.$W()))},input:n.value}),n):(n.value=i.value,i.memo&&(n.memo=!0),n)}const pa=o.xI("$ZodCatch",(n,i)=>{Ze.
init(n,i),G.v5(n,"optin",u=>u.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),G.v5(n,"optout",u=>u.def.innerType.
_zod.optout),G.v5(n,"values",u=>u.def.innerType._zod.values),n._zod.parse=(u,c)=>{if(c.direction==="backward")return i.innerType.
_zod.run(u,c);const l=i.innerType._zod.run({value:u.value,issues:[]},c);return l instanceof Promise?l.then(_=>ko(u,_,i,c)):
ko(u,l,i,c)}}),km=null,ha=o.xI("$ZodPipe",(n,i)=>{Ze.init(n,i),G.v5(n,"values",u=>u.def.in._zod.values),G.v5(n,"optin",u=>u.
def.in._zod.optin),G.v5(n,"optout",u=>u.def.out._zod.optout),G.v5(n,"propValues",u=>u.def.in._zod.propValues),n._zod.parse=
(u,c)=>{if(c.direction==="backward"){const _=i.out._zod.run(u,c);return _ instanceof Promise?_.then(M=>Un(M,i.in,c)):Un(
_,i.in,c)}const l=i.in._zod.run(u,c);return l instanceof Promise?l.then(_=>Un(_,i.out,c)):Un(l,i.out,c)}});function Un(n,i,u){
return n.issues.some(c=>c.code!=="unrecognized_keys")?(n.aborted=!0,n):i._zod.run({value:n.value,issues:n.issues},u)}const Sm=null;
function Em(n,i,u){if(n.issues.length)return n.aborted=!0,n;if((u.direction||"forward")==="forward"){const l=i.transform(
n.value,n);return l instanceof Promise?l.then(_=>Ln(n,_,i.out,u)):Ln(n,l,i.out,u)}else{const l=i.reverseTransform(n.value,
n);return l instanceof Promise?l.then(_=>Ln(n,_,i.in,u)):Ln(n,l,i.in,u)}}function Ln(n,i,u,c){return n.issues.length?(n.
aborted=!0,n):u._zod.run({value:i,issues:n.issues},c)}const zm=null,Am=null;function Om(n){return n.memo||(n.value=Object.
freeze(n.value)),n}function ma(n){const i=n._zod.def;let u=i.pattern,c=!!i.format?.includes("int"),l,_;for(const D of i.
checks??[]){const H=D._zod.def;H.pattern&&(u=H.pattern),c||(c=!!H.format?.includes("int"));const R=H.minimum??H.length,W=H.
maximum??H.length;R!==void 0&&(l===void 0||R>l)&&(l=R),W!==void 0&&(_===void 0||W<_)&&(_=W)}if(u)return u.source;if(l!==
void 0&&_!==void 0&&l>_)return"(?!)";if(l!==void 0||_!==void 0)return regexes.string({minimum:l,maximum:_}).source;const M=n.
_zod.pattern;return(c&&M===regexes.number?regexes.integer:M)?.source}function So(n){const i=n._zod.def,u=n._zod.pattern?.
source,c=i.innerType??n._zod.innerType;if(c){const l=c._zod.pattern?.source,_=So(c);return u&&l&&_&&_!==l?u.replace(util.
cleanRegex(l),()=>util.cleanRegex(_)):u}if(i.options){const l=i.options.map(So);if(l.every(Boolean))return`^(${l.map(_=>util.
cleanRegex(_)).join("|")})$`}return ma(n)}const Tm=null,Pm=null,Zm=null,Im=null,ya=o.xI("$ZodCustom",(n,i)=>{s.QP.init(n,
i),Ze.init(n,i),n._zod.parse=(u,c)=>u,n._zod.check=u=>{const c=u.value,l=i.fn(c);if(l instanceof Promise)return l.then(_=>Eo(
_,u,c,n));Eo(l,u,c,n)}});function Eo(n,i,u,c){if(!n){const l={code:"custom",input:u,inst:c,path:[...c._zod.def.path??[]],
continue:!c._zod.def.abort};c._zod.def.params&&(l.params=c._zod.def.params),i.issues.push(G.sn(l))}}var dt=r(3305);function ga(){
const n=this._zod;return n.message??(n.message=JSON.stringify(n.def,G.k8,2)),n.message}function _a(n){this._zod.message=
n}const va={get:ga,set:_a,enumerable:!0,configurable:!0},gr={value:void 0,enumerable:!1},zo=new WeakSet([Object.prototype,
Error.prototype]),Ao=(n,i)=>{n.name="$ZodError",gr.value=i,Object.defineProperty(n,"issues",gr),gr.value=void 0,Object.defineProperty(
n,"message",va);const u=Object.getPrototypeOf(n);zo.has(u)||(zo.add(u),Object.defineProperty(u,"toString",{configurable:!0,
enumerable:!1,get(){const c=()=>this.message;return Object.defineProperty(this,"toString",{value:c,configurable:!0,writable:!0}),
c},set(c){Object.defineProperty(this,"toString",{value:c,configurable:!0,writable:!0})}}))},Rm=(0,o.xI)("$ZodError",Ao),
et=(0,o.xI)("$ZodError",Ao,void 0,{Parent:Error});function wa(n,i,u){return Object.prototype.hasOwnProperty.call(n,i)||(i===
"__proto__"?Object.defineProperty(n,i,{value:u(),writable:!0,enumerable:!0,configurable:!0}):n[i]=u()),n[i]}function xm(n,i=u=>u.
message){const u={},c=[];for(const l of n.issues)l.path.length>0?wa(u,l.path[0],()=>[]).push(i(l)):c.push(i(l));return{formErrors:c,
fieldErrors:u}}function Cm(n,i=u=>u.message){const u={_errors:[]},c=(l,_=[])=>{for(const M of l.issues)if(M.code==="inva\
lid_union"&&M.errors.length)M.errors.map(D=>c({issues:D},[..._,...M.path]));else if(M.code==="invalid_key")c({issues:M.issues},
[..._,...M.path]);else if(M.code==="invalid_element")c({issues:M.issues},[..._,...M.path]);else{const D=[..._,...M.path];
if(D.length===0)u._errors.push(i(M));else{let H=u,R=0;for(;R<D.length;){const W=D[R],se=R===D.length-1;if(W==="_errors"){
se&&H._errors.push(i(M)),R++;continue}Object.prototype.hasOwnProperty.call(H,W)||Object.defineProperty(H,W,{value:{_errors:[]},
enumerable:!0,writable:!0,configurable:!0});const ve=H[W];se&&ve._errors.push(i(M)),H=ve,R++}}}};return c(n),u}function Mm(n,i=u=>u.
message){const u={errors:[]},c=(l,_=[])=>{var M;for(const D of l.issues)if(D.code==="invalid_union"&&D.errors.length)D.errors.
map(H=>c({issues:H},[..._,...D.path]));else if(D.code==="invalid_key")c({issues:D.issues},[..._,...D.path]);else if(D.code===
"invalid_element")c({issues:D.issues},[..._,...D.path]);else{const H=[..._,...D.path];if(H.length===0){u.errors.push(i(D));
continue}let R=u,W=0;for(;W<H.length;){const se=H[W],ve=W===H.length-1;typeof se=="string"?(R.properties??(R.properties=
{}),Object.prototype.hasOwnProperty.call(R.properties,se)||Object.defineProperty(R.properties,se,{value:{errors:[]},enumerable:!0,
writable:!0,configurable:!0}),R=R.properties[se]):(R.items??(R.items=[]),(M=R.items)[se]??(M[se]={errors:[]}),R=R.items[se]),
ve&&R.errors.push(i(D)),W++}}};return c(n),u}function ba(n){const i=[],u=n.map(c=>typeof c=="object"?c.key:c);for(const c of u)
typeof c=="number"?i.push(`[${c}]`):typeof c=="symbol"?i.push(`[${JSON.stringify(String(c))}]`):/[^\w$]/.test(c)?i.push(
`[${JSON.stringify(c)}]`):(i.length&&i.push("."),i.push(c));return i.join("")}function Nm(n){const i=[],u=[...n.issues].
sort((c,l)=>(c.path??[]).length-(l.path??[]).length);for(const c of u)i.push(`\u2716 ${c.message}`),c.path?.length&&i.push(
`  \u2192 at ${ba(c.path)}`);return i.join(`
`)}function Fn(n,i){return{callee:i?.callee??n,Err:i?.Err}}const _r=n=>{const i=(u,c,l,_)=>{const M=l?{...l,async:!1}:{async:!1},
D=u._zod.run({value:c,issues:[]},M);if(D instanceof Promise)throw new o.GT;if(D.issues.length){const H=new(_?.Err??n)(D.
issues.map(R=>G.iR(R,M,o.$W())));throw G.gx(H,_?.callee??i),H}return D.value};return i},$a=_r(et),vr=n=>{const i=async(u,c,l,_)=>{
const M=l?{...l,async:!0}:{async:!0};let D=u._zod.run({value:c,issues:[]},M);if(D instanceof Promise&&(D=await D),D.issues.
length){const H=new(_?.Err??n)(D.issues.map(R=>G.iR(R,M,o.$W())));throw G.gx(H,_?.callee??i),H}return D.value};return i},
ka=vr(et),wr=n=>(i,u,c)=>{const l=c?{...c,async:!1}:{async:!1},_=i._zod.run({value:u,issues:[]},l);if(_ instanceof Promise)
throw new o.GT;return _.issues.length?Oo(n,_.issues,l):{success:!0,data:_.value}},Sa=wr(et);function Oo(n,i,u){let c;return{
success:!1,get error(){return c||(c=new n(i.map(l=>G.iR(l,u,o.$W()))),i=void 0,u=void 0),c},set error(l){c=l,i=void 0,u=
void 0}}}const br=n=>async(i,u,c)=>{const l=c?{...c,async:!0}:{async:!0};let _=i._zod.run({value:u,issues:[]},l);return _ instanceof
Promise&&(_=await _),_.issues.length?Oo(n,_.issues,l):{success:!0,data:_.value}},Ea=br(et),za=null,Aa=null,Dm=((n,i,u)=>{
const c=n._zod.bag.validator;if(c!==void 0){if(c(i)!==za)return!0;if(c.definite===!0&&u===void 0)return!1}return Oa(n,i,
u)});function Oa(n,i,u){const c=u?{...u,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},l=n._zod.bag.fallbackRun;let _;
if(l?(c[Aa]=!0,_=l({value:i,issues:[]},c)):_=n._zod.run({value:i,issues:[]},c),_ instanceof Promise)throw new core.$ZodAsyncError;
return _.issues.length===0}const Um=async(n,i,u)=>{const c=u?{...u,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0};let l=n.
_zod.run({value:i,issues:[]},c);return l instanceof Promise&&(l=await l),l.issues.length===0},Fm=(n=>{const i=_r(n),u=(c,l,_,M)=>{
const D=_?{..._,direction:"backward"}:{direction:"backward"};return i(c,l,D,Fn(u,M))};return u})(et),Bm=(n=>{const i=_r(
n),u=(c,l,_,M)=>i(c,l,_,Fn(u,M));return u})(et),Wm=(n=>{const i=vr(n),u=async(c,l,_,M)=>{const D=_?{..._,direction:"back\
ward"}:{direction:"backward"};return await i(c,l,D,Fn(u,M))};return u})(et),Hm=(n=>{const i=vr(n),u=async(c,l,_,M)=>await i(
c,l,_,Fn(u,M));return u})(et),Km=(n=>(i,u,c)=>{const l=c?{...c,direction:"backward"}:{direction:"backward"};return wr(n)(
i,u,l)})(et),Ym=(n=>(i,u,c)=>wr(n)(i,u,c))(et),Qm=(n=>async(i,u,c)=>{const l=c?{...c,direction:"backward"}:{direction:"b\
ackward"};return br(n)(i,u,l)})(et),ty=(n=>async(i,u,c)=>br(n)(i,u,c))(et),De=o.xI("ZodMiniType",(n,i)=>{if(!n._zod)throw new Error(
"Uninitialized schema in ZodMiniType.");Ze.init(n,i),n.def=i,n.type=i.type},{get with(){return this.check},set with(n){G.
qh(this,"with",n)},parse(n,i){return $a(this,n,i,{callee:this.parse})},parseAsync(n,i){return ka(this,n,i,{callee:this.parseAsync})},
safeParse(n,i){return Sa(this,n,i)},safeParseAsync(n,i){return Ea(this,n,i)},check(...n){const i=this.def;return this.clone(
{...i,checks:[...i.checks??[],...n.map(u=>typeof u=="function"?{_zod:{check:u,def:{check:"custom"},onattach:[]}}:u)]},{parent:!0})},
clone(n,i){return G.o8(this,n,i)},brand(){return this},register(n,i){return n.add(this,i),this},apply(n,...i){return i.length===
0?n(this):n(this,...i)}}),To=o.xI("ZodMiniString",(n,i)=>{kt.init(n,i),De.init(n,i)});function jn(n){return dt.Rl(To,n)}
const ny=null,Ta=null;function ry(n){return core._email(Ta,n)}const Pa=null;function oy(n){return core._guid(Pa,n)}const Bn=null;
function iy(n){return core._uuid(Bn,n)}function sy(n){return core._uuidv4(Bn,n)}function ay(n){return core._uuidv6(Bn,n)}
function uy(n){return core._uuidv7(Bn,n)}const Po=null;function cy(n){return core._url(Po,n)}function dy(n){return core.
_url(Po,{protocol:regexes.httpProtocol,hostname:regexes.domain,...util.normalizeParams(n)})}const Za=null;function ly(n){
return core._emoji(Za,n)}const Ia=null;function fy(n){return core._nanoid(Ia,n)}const Ra=null;function py(n){return core.
_cuid(Ra,n)}const xa=null;function hy(n){return core._cuid2(xa,n)}const Ca=null;function my(n){return core._ulid(Ca,n)}const Ma=null;
function yy(n){return core._xid(Ma,n)}const Na=null;function gy(n){return core._ksuid(Na,n)}const Da=null;function _y(n){
return core._ipv4(Da,n)}const Ua=null;function vy(n){return core._ipv6(Ua,n)}const La=null;function wy(n){return core._cidrv4(
La,n)}const Fa=null;function by(n){return core._cidrv6(Fa,n)}const ja=null;function $y(n){return core._mac(ja,n)}const Ba=null;
function ky(n){return core._base64(Ba,n)}const qa=null;function Sy(n){return core._base64url(qa,n)}const Wa=null;function Ey(n){
return core._e164(Wa,n)}const Ga=null;function zy(n){return core._creditCard(Ga,n)}const Ha=null;function Ay(n){return core.
_iban(Ha,n)}const Va=null;function Oy(n){return core._jwt(Va,n)}const on=null;function Ty(n,i,u={}){return core._stringFormat(
on,n,i,u)}function Py(n){return core._stringFormat(on,"hostname",regexes.hostname,n)}function Zy(n){return core._stringFormat(
on,"hex",regexes.hex,n)}function Iy(n){return core._stringFormat(on,"currency_code",regexes.currencyCode,n)}function Ry(n,i){
const u=i?.enc??"hex",c=`${n}_${u}`,l=core.regexes[c];if(!l)throw new Error(`Unrecognized hash format: ${c}`);return core.
_stringFormat(on,c,l,i)}const Zo=o.xI("ZodMiniNumber",(n,i)=>{q.init(n,i),De.init(n,i)});function Io(n){return dt.F7(Zo,
n)}const sn=o.xI("ZodMiniNumberFormat",(n,i)=>{pe.init(n,i),Zo.init(n,i)});function Ka(n){return dt.LK(sn,n)}function xy(n){
return core._float32(sn,n)}function Cy(n){return core._float64(sn,n)}function My(n){return core._int32(sn,n)}function Ny(n){
return core._uint32(sn,n)}const Ro=o.xI("ZodMiniBoolean",(n,i)=>{Re.init(n,i),De.init(n,i)});function xo(n){return dt._L(
Ro,n)}const Ja=null;function Dy(n){return core._bigint(Ja,n)}const Co=null;function Uy(n){return core._int64(Co,n)}function Ly(n){
return core._uint64(Co,n)}const Ya=null;function Fy(n){return core._symbol(Ya,n)}const Xa=null;function jy(n){return core.
_undefined(Xa,n)}const Qa=null;function eu(n){return core._null(Qa,n)}const tu=null;function By(){return core._any(tu)}const nu=o.
xI("ZodMiniUnknown",(n,i)=>{mr.init(n,i),De.init(n,i)});function qn(){return dt.em(nu)}const ru=o.xI("ZodMiniNever",(n,i)=>{
zt.init(n,i),De.init(n,i)});function ou(n){return dt.G8(ru,n)}const iu=null;function qy(n){return core._void(iu,n)}const su=null;
function Wy(n){return core._date(su,n)}const au=o.xI("ZodMiniArray",(n,i)=>{ea.init(n,i),De.init(n,i)});function $r(n,i){
return new au({type:"array",element:n,...G.A2(i)})}function Gy(n){const i=n._zod.def.shape;return Do(Object.keys(i))}const kr=o.
xI("ZodMiniObject",(n,i)=>{oa.init(n,i),De.init(n,i),G.X(n,"shape",u=>u._zod.def.shape,!1)});function uu(n,i){const u={type:"\
object",shape:n??{},...G.A2(i)};return new kr(u)}function cu(n,i){return new kr({type:"object",shape:n,catchall:ou(),...G.
A2(i)})}function du(n,i){return new kr({type:"object",shape:n,catchall:qn(),...G.A2(i)})}function Hy(n,i){return util.extend(
n,i)}function Vy(n,i){return util.safeExtend(n,i)}function Ky(n,i){return util.merge(n,i)}function Jy(n,i){return util.pick(
n,i)}function Yy(n,i){return util.omit(n,i)}function Xy(n,i){const u=n._zod.def;if(u.type!=="tuple")return util.partial(
Gn,n,i);if(u.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refinements");return util.
clone(n,{...u,items:u.items.map(c=>new Gn({type:"optional",innerType:c}))})}function Qy(n,i){return util.partial(Lo,n,i,
"exactPartial")}function eg(n,i){return util.required(jo,n,i)}function tg(n,i){return n.clone(util.mergeDefs(n._zod.def,
{catchall:i}))}const lu=null;function fu(n,i){return new lu({type:"union",options:n,...util.normalizeParams(i)})}const pu=null;
function ng(n,i){return new pu({type:"union",options:n,inclusive:!1,...util.normalizeParams(i)})}const hu=o.xI("ZodMiniD\
iscriminatedUnion",(n,i)=>{sa.init(n,i),De.init(n,i)});function mu(n,i,u){return new hu({type:"union",options:i,discriminator:n,
...G.A2(u)})}const yu=null;function rg(n,i){return new yu({type:"intersection",left:n,right:i})}const gu=null;function _u(n,i,u){
const c=i instanceof core.$ZodType,l=c?u:i,_=c?i:null;return new gu({type:"tuple",items:n,rest:_,...util.normalizeParams(
l)})}const Wn=o.xI("ZodMiniRecord",(n,i)=>{aa.init(n,i),De.init(n,i)});function Mo(n,i,u){return!i||!i._zod?new Wn({type:"\
record",keyType:jn(),valueType:n,...G.A2(i)}):new Wn({type:"record",keyType:n,valueType:i,...G.A2(u)})}function og(n,i,u){
return new Wn({type:"record",keyType:n,valueType:i,...util.normalizeParams(u),partial:!0})}function ig(n,i,u){return new Wn(
{type:"record",keyType:n,valueType:i,mode:"loose",...util.normalizeParams(u)})}const vu=null;function sg(n,i,u){return new vu(
{type:"map",keyType:n,valueType:i,...util.normalizeParams(u)})}const wu=null;function ag(n,i){return new wu({type:"set",
valueType:n,...util.normalizeParams(i)})}const No=o.xI("ZodMiniEnum",(n,i)=>{ua.init(n,i),De.init(n,i),n.options=[...n._zod.
values]});function Do(n,i){const u=Array.isArray(n)?Object.fromEntries(n.map(c=>[c,c])):n;return new No({type:"enum",entries:u,
...G.A2(i)})}function ug(n,i){return new No({type:"enum",entries:n,...util.normalizeParams(i)})}const bu=o.xI("ZodMiniLi\
teral",(n,i)=>{ca.init(n,i),De.init(n,i)});function $u(n,i){return new bu({type:"literal",values:Array.isArray(n)?n:[n],
...G.A2(i)})}const ku=null;function cg(n){return core._file(ku,n)}const Su=o.xI("ZodMiniTransform",(n,i)=>{da.init(n,i),
De.init(n,i)});function Eu(n){return new Su({type:"transform",transform:n})}const Gn=o.xI("ZodMiniOptional",(n,i)=>{la.init(
n,i),De.init(n,i)});function Uo(n){return new Gn({type:"optional",innerType:n})}const Lo=null;function dg(n){return new Lo(
{type:"optional",innerType:n})}const zu=o.xI("ZodMiniNullable",(n,i)=>{fa.init(n,i),De.init(n,i)});function Fo(n){return new zu(
{type:"nullable",innerType:n})}function Au(n){return Uo(Fo(n))}const Ou=null;function lg(n,i){return new Ou({type:"defau\
lt",innerType:n,get defaultValue(){return typeof i=="function"?i():util.shallowClone(i)}})}const Tu=null;function fg(n,i){
return new Tu({type:"prefault",innerType:n,get defaultValue(){return typeof i=="function"?i():util.shallowClone(i)}})}const jo=null;
function pg(n,i){return new jo({type:"nonoptional",innerType:n,...util.normalizeParams(i)})}const Pu=null;function hg(n){
return new Pu({type:"success",innerType:n})}const Zu=o.xI("ZodMiniCatch",(n,i)=>{pa.init(n,i),De.init(n,i)});function Iu(n,i){
return new Zu({type:"catch",innerType:n,catchValue:typeof i=="function"?i:G.SS(i)})}const Ru=null;function mg(n){return core.
_nan(Ru,n)}const xu=o.xI("ZodMiniPipe",(n,i)=>{ha.init(n,i),De.init(n,i)});function Cu(n,i){return new xu({type:"pipe",in:n,
out:i})}const Sr=null;function yg(n,i,u){return new Sr({type:"pipe",in:n,out:i,transform:u.decode,reverseTransform:u.encode})}
function gg(n){const i=n._zod.def;return new Sr({type:"pipe",in:i.out,out:i.in,transform:i.reverseTransform,reverseTransform:i.
transform})}const Mu=null;function _g(n){return new Mu({type:"readonly",innerType:n})}const Nu=null;function vg(n,i){return new Nu(
{type:"template_literal",parts:n,...util.normalizeParams(i)})}const Du=null;function Uu(n){return new Du({type:"lazy",getter:n})}
const Lu=null;function wg(n){return new Lu({type:"promise",innerType:n})}const Bo=o.xI("ZodMiniCustom",(n,i)=>{ya.init(n,
i),De.init(n,i)});function bg(n,i){const u=new core.$ZodCheck({check:"custom",...util.normalizeParams(i)});return u._zod.
check=n,u}function qo(n,i){return dt.FO(Bo,n??(()=>!0),i)}function Fu(n,i={}){return dt.fU(Bo,n,i)}function $g(n,i){return core.
_superRefine(n,i)}const ju=dt.q0,Bu=dt.mI;class kg{constructor(...i){}}function Sg(n,i={}){const u=qo(c=>c instanceof n,
i);return u._zod.bag.Class=n,u._zod.check=c=>{c.value instanceof n||c.issues.push({code:"invalid_type",expected:n.name,input:c.
value,inst:u,path:[...u._zod.def.path??[]]})},u}const Eg=(...n)=>core._stringbool({Codec:Sr,Boolean:Ro,String:To},...n);
function zg(){const n=Uu(()=>fu([jn(),Io(),xo(),eu(),$r(n),Mo(jn(),n)]));return n}const qu=null;function Ag(n){return new qu(
{type:"function",input:Array.isArray(n?.input)?_u(n?.input):n?.input??$r(qn()),output:n?.output??qn()})}})},zr={};function J(e){
var t=zr[e];if(t!==void 0)return t.exports;var r=zr[e]={exports:{}},o=!0;try{Wo[e](r,r.exports,J),o=!1}finally{o&&delete zr[e]}
return r.exports}J.m=Wo,typeof J<"u"&&(J.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.
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
throw e[r]!==0&&(e[r]=void 0),d}),a=Promise.race([a,new Promise(d=>s=e[r]=[d])]);o.push(s[1]=a)}}})();var Mg={},je=J(6288),
lt=J(3024),Te=J(8414);function Go(e){const t=e.toWellFormed(),r=[encodeURIComponent(t),encodeURI(t)],o=r.map(a=>a.replace(
/%[0-9A-F]{2}/g,d=>d.toLowerCase()));return[...new Set([e,...r,...o,JSON.stringify(e).slice(1,-1)])].filter(a=>a!=="").sort(
(a,d)=>d.length-a.length)}function Gu(e){const t=e.flatMap(Go).filter(o=>!/^\**$/.test(o)).sort((o,s)=>s.length-o.length),
r=o=>{const s=t.reduce((a,d)=>a.replaceAll(d,"***"),o);return s===o?o:r(s)};return r}function Hu(e,t){const r=e.flatMap(
Ho),o=r.map(d=>/:\s+(.*)$/.exec(d)?.[1]??""),s=Ho(t).map(d=>/:\s*(.*)$/.exec(d)?.[1]??""),a=s.map(d=>Vu.exec(d)?.[1]??"");
return[...new Set([...r,...o,...s,...a])].filter(d=>d!=="")}const Vu=/^(?:Basic|Bearer|Digest|Token|ApiKey)\s+(.*)$/i;function Ho(e){
return e.split(/\r?\n/).map(t=>t.trim())}class Ku{value;next;constructor(t){this.value=t}}class Ju{#e;#t;#n;constructor(){
this.clear()}enqueue(t){const r=new Ku(t);this.#e?(this.#t.next=r,this.#t=r):(this.#e=r,this.#t=r),this.#n++}dequeue(){const t=this.#e;
if(t)return this.#e=this.#e.next,this.#n--,this.#e||(this.#t=void 0),t.value}peek(){if(this.#e)return this.#e.value}clear(){
this.#e=void 0,this.#t=void 0,this.#n=0}get size(){return this.#n}*[Symbol.iterator](){let t=this.#e;for(;t;)yield t.value,
t=t.next}*drain(){for(;this.#e;)yield this.dequeue()}}function Kn(e){let t=!1;if(typeof e=="object"&&({concurrency:e,rejectOnClear:t=!1}=
e),Vo(e),typeof t!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const r=new Ju;let o=0;const s=()=>{
o<e&&r.size>0&&(o++,r.dequeue().run())},a=()=>{o--,s()},d=async(E,O,B)=>{const F=(async()=>E(...B))();O(F);try{await F}catch{}
a()},b=(E,O,B,F)=>{const L={reject:B};new Promise(ee=>{L.run=ee,r.enqueue(L)}).then(d.bind(void 0,E,O,F)),o<e&&s()},k=(E,...O)=>new Promise(
(B,F)=>{b(E,B,F,O)});return Object.defineProperties(k,{activeCount:{get:()=>o},pendingCount:{get:()=>r.size},clearQueue:{
value(){if(!t){r.clear();return}const E=AbortSignal.abort().reason;for(;r.size>0;)r.dequeue().reject(E)}},concurrency:{get:()=>e,
set(E){Vo(E),e=E,queueMicrotask(()=>{for(;o<e&&r.size>0;)s()})}},map:{async value(E,O){const B=[];try{Array.from(E,(F,L)=>{
const ee=k(O,F,L);return B.push(ee),ee})}catch(F){for(const L of B)L.catch(()=>{});throw F}return Promise.all(B)}}}),k}function Ng(e,t){
const r=Kn(t),o=(...s)=>r(()=>e(...s));return Object.defineProperty(o,"clearQueue",{value:r.clearQueue}),o}function Vo(e){
if(!((Number.isInteger(e)||e===Number.POSITIVE_INFINITY)&&e>0))throw new TypeError("Expected `concurrency` to be a numbe\
r from 1 and up")}var me=J(7541);const Yu=new Set([408,425,429,503]);function Ko(e,t){return Yu.has(e)?"not-arrived":e>=
500?"unknown":e>=200&&e<300?Jo(t)?"refused":"delivered":"refused"}function Xu(e){const t=Ko(e,"");return t==="delivered"?
"unknown":t}function Jo(e){return Qu.test(e)}const Qu=/^(?:\s|<\?xml[^>]*>|<!--(?:(?!-->)[\s\S])*-->)*<(?:!doctype\s+html|html|head|body|title|meta|script|style|link|h1|center)\b/i;
function ec(e,t){if(e===void 0)return;if(/^\s*\d{1,9}\s*$/.test(e))return Number(e)*1e3;const r=Date.parse(e);return Number.
isNaN(r)?void 0:Math.max(0,r-t)}function At({outcome:e,tries:t,last:r}){if(r===void 0)return"not sent: the time for deli\
veries (deadline) was up, or the job was cancelled";const o=t>1?` (${t} tries)`:"";return`${tc[e]}: ${nc(r)}${o}`}const tc={
delivered:"delivered","not-arrived":"did not arrive",refused:"refused",unknown:"unknown whether it arrived"};function nc(e){
return e.status===void 0?e.failure??"no answer":e.outcome==="delivered"?`status ${e.status}`:e.status<300?`status ${e.status}\
 with a web page, not Phaset's answer; check endpoint, and headers if a gateway asks for a log-in`:`status ${e.status}${rc(
e)}${ic(e)}`}function rc({status:e=0,redirectHost:t}){return e<400?` (a redirect to ${t===void 0?"another place":(0,me.hD)(
t)}); no redirect is followed, give endpoint the final address`:oc[e]??""}const oc={400:" (invalid input)",401:" (not au\
thorized); check webhook-token, org-id and record-id: each record has a token of its own",403:" (forbidden); check webho\
ok-token, and headers if a gateway stands in front of Phaset",404:" (not found); check endpoint",407:" (a proxy asks for\
 a log-in); check HTTPS_PROXY",413:" (too large); look for a limit of the gateway in front of Phaset",429:" (rate limite\
d)"};function ic({body:e}){const t=e.trim();return t===""||Jo(e)?"":`; it answered ${(0,me.hD)(t)}`}const sc="; if it is\
 for the status words, set standards-status-words to the other of its two values";function Jn(e,t){if(t===void 0||t.outcome===
"delivered")return[];const r=e==="standards"&&t.last?.status===400?sc:"";return[{kind:"delivery",level:t.outcome==="refu\
sed"?"error":"warning",title:"Phaset: not delivered",message:`${e} ${At(t)}${r}`}]}function Ar(e){return e===void 0?{state:"\
checked"}:{state:e.outcome==="delivered"?"uploaded":"failed",delivery:e}}var Or=J(8461);async function Yo(e){const t=[];
for(const r of e)t.push(await r());return t}var _t=J(6760);const ac=Object.prototype.toString,uc=e=>ac.call(e)==="[objec\
t Error]",cc=new Set(["network error","NetworkError when attempting to fetch resource.","The Internet connection appears\
 to be offline.","Network request failed","fetch failed","terminated"," A network error occurred.","Network connection l\
ost"]);function dc(e){if(!(e&&uc(e)&&e.name==="TypeError"&&typeof e.message=="string"))return!1;const{message:r,stack:o}=e;
return r==="Load failed"||r.startsWith("Load failed (")&&r.endsWith(")")?o===void 0||"__sentry_captured__"in e:r.startsWith(
"error sending request for url")||r==="Failed to fetch"||r.startsWith("Failed to fetch (")&&r.endsWith(")")?!0:cc.has(r)}
function lc(e){if(typeof e=="number"){if(e<0)throw new TypeError("Expected `retries` to be a non-negative number.");if(Number.
isNaN(e))throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.")}else if(e!==void 0)throw new TypeError(
"Expected `retries` to be a number or Infinity.")}function Yn(e,t,{min:r=0,allowInfinity:o=!1}={}){if(t!==void 0){if(typeof t!=
"number"||Number.isNaN(t))throw new TypeError(`Expected \`${e}\` to be a number${o?" or Infinity":""}.`);if(!o&&!Number.
isFinite(t))throw new TypeError(`Expected \`${e}\` to be a finite number.`);if(t<r)throw new TypeError(`Expected \`${e}\`\
 to be \u2265 ${r}.`)}}class fc extends Error{constructor(t){super(),t instanceof Error?(this.originalError=t,{message:t}=
t):(this.originalError=new Error(t),this.originalError.stack=this.stack),this.name="AbortError",this.message=t}}function pc(e,t){
const r=Math.max(1,e+1),o=t.randomize?Math.random()+1:1;let s=Math.round(o*t.minTimeout*t.factor**(r-1));return s=Math.min(
s,t.maxTimeout),s}function Xo(e,t){return Number.isFinite(t)?t-(performance.now()-e):t}async function hc({error:e,attemptNumber:t,
retriesConsumed:r,startTime:o,options:s}){const a=e instanceof Error?e:new TypeError(`Non-error was thrown: "${e}". You \
should only throw errors.`);if(a instanceof fc)throw a.originalError;const d=Number.isFinite(s.retries)?Math.max(0,s.retries-
r):s.retries,b=s.maxRetryTime??Number.POSITIVE_INFINITY,k=Object.freeze({error:a,attemptNumber:t,retriesLeft:d,retriesConsumed:r});
if(await s.onFailedAttempt(k),Xo(o,b)<=0)throw a;const E=await s.shouldConsumeRetry(k),O=Xo(o,b);if(O<=0||d<=0)throw a;if(a instanceof
TypeError&&!dc(a)){if(E)throw a;return s.signal?.throwIfAborted(),!1}if(!await s.shouldRetry(k))throw a;if(!E)return s.signal?.
throwIfAborted(),!1;const B=pc(r,s),F=Math.min(B,O);return s.signal?.throwIfAborted(),F>0&&await new Promise((L,ee)=>{const X=()=>{
clearTimeout(K),s.signal?.removeEventListener("abort",X),ee(s.signal.reason)},K=setTimeout(()=>{s.signal?.removeEventListener(
"abort",X),L()},F);s.unref&&K.unref?.(),s.signal?.addEventListener("abort",X,{once:!0})}),s.signal?.throwIfAborted(),!0}
async function Qo(e,t={}){if(t={...t},lc(t.retries),Object.hasOwn(t,"forever"))throw new Error("The `forever` option is \
no longer supported. For many use-cases, you can set `retries: Infinity` instead.");t.retries??=10,t.factor??=2,t.minTimeout??=
1e3,t.maxTimeout??=Number.POSITIVE_INFINITY,t.maxRetryTime??=Number.POSITIVE_INFINITY,t.randomize??=!1,t.onFailedAttempt??=
()=>{},t.shouldRetry??=()=>!0,t.shouldConsumeRetry??=()=>!0,Yn("factor",t.factor,{min:0,allowInfinity:!1}),Yn("minTimeou\
t",t.minTimeout,{min:0,allowInfinity:!1}),Yn("maxTimeout",t.maxTimeout,{min:0,allowInfinity:!0}),Yn("maxRetryTime",t.maxRetryTime,
{min:0,allowInfinity:!0}),t.factor>0||(t.factor=1),t.signal?.throwIfAborted();let r=0,o=0;const s=performance.now();for(;!Number.
isFinite(t.retries)||o<=t.retries;){r++;try{t.signal?.throwIfAborted();const a=await e(r);return t.signal?.throwIfAborted(),
a}catch(a){await hc({error:a,attemptNumber:r,retriesConsumed:o,startTime:s,options:t})&&o++}}throw new Error("Retry atte\
mpts exhausted without throwing an error.")}function Dg(e,t){return function(...r){return Qo(()=>e.apply(this,r),t)}}const mc=500,
yc=1e4,gc=1e3;class Tr extends Error{}async function ei(e,t,r=()=>{}){const o=[],s=async()=>{const d=t.budget.remaining();
if(d===0)return;r("unknown");const b=await t.send(e,Math.min(t.timeout,d));if(o.push(b),t.watch(e,b),r(ti(o)),_c(e,b,t.repeatUnknown))
throw new Tr};await t.budget.spend(()=>Qo(()=>t.limit(s),{retries:Number.POSITIVE_INFINITY,minTimeout:0,shouldRetry:({error:d,
attemptNumber:b})=>d instanceof Tr&&t.budget.wait(wc(o.at(-1),b,t.random),Math.min(t.timeout,gc))}).catch(d=>{if(!(d instanceof
Tr))throw d}));const a=o.at(-1);return{outcome:ti(o),tries:o.length,...a&&{last:a}}}function _c(e,t,r){switch(t.outcome){case"\
not-arrived":return!0;case"unknown":return r||vc(e);case"delivered":case"refused":return!1}}function vc({target:e,body:t}){
if(e!=="event")return!0;const r=t?.event;return r==="incident-opened"||r==="incident-resolved"}function ti(e){const t=e.
at(-1)?.outcome??"not-arrived";return t!=="not-arrived"?t:e.some(({outcome:r})=>r==="unknown")?"unknown":"not-arrived"}function wc(e,t,r){
const o=Math.min(yc,mc*2**(t-1));return Math.max(r()*o,e?.retryAfter??0)}function bc(e){const t=new Map;return(r,o)=>{const s=JSON.
stringify([r,o.orgId,o.token]),a=t.get(s)??$c(r,o,e);return t.set(s,a),a}}async function $c(e,t,r){const o=`the Baseline\
 ${(0,me.hD)(e)}`,[s,{parseBaseline:a}]=await Promise.all([ei({target:{baselineId:e},credentials:t},r),J.e(644).then(J.bind(
J,6644))]);if(s.outcome!=="delivered")return Pr(kc(o,s));const{body:d="",truncated:b}=s.last??{};if(b)return Pr(Ot(`${o}\
 is longer than 64 KiB; shorten it in Phaset`));const k=a(d,o);return k.kind==="invalid"?Pr(...k.problems.map(E=>Ot(E))):
{kind:"baseline",baseline:k.baseline,problems:k.warnings.map(E=>Ot(E,"warning"))}}function Pr(...e){return{kind:"failed",
problems:e}}function kc(e,t){if(t.last?.status===404)return Ot(`${e} is not in Phaset (status 404); make it there, or na\
me another in the manifest's baseline.id`);const r=`${e} could not be fetched: ${At(t)}`;return t.outcome==="refused"?Ot(
r):{kind:"delivery",level:"warning",title:"Phaset: not fetched",message:r}}function Ot(e,t="error"){return{kind:"baselin\
e",level:t,title:"Phaset: Baseline",message:e}}async function Sc(e,t,r,o){const[s,{checkStandards:a},{describeMisses:d}]=await Promise.
all([o(t,r),J.e(196).then(J.bind(J,9196)),Promise.resolve().then(J.bind(J,8461))]);if(s.kind==="failed")return s;const b=await a(
s.baseline,{workspace:e.workspace,directory:(0,_t.resolve)(e.workspace,e.directory)});return b.kind==="invalid"?{problems:b.
problems.map(k=>Ot(k))}:{checks:b.checks,problems:[...s.problems,...b.warnings.map(k=>Ot(k,"warning")),...d(b.checks)]}}
const Ec=8;async function zc(e,t){const r=Kn(Ec),o=e.map(s=>Ac(s,t,r));return Promise.all(o.map(s=>s()))}function Ac(e,t,r){
const o=Oc(e,t),s=Tc(e,t);return async()=>{const[a,d,b]=await Promise.all([Yo(o),s(),Pc(e,t,r)]),{directory:k,credentials:E,
manifest:O}=e.component,B=O?.kind==="found"?O.name:void 0;return{directory:k,...E.recordId!==void 0&&{recordId:E.recordId},
...B!==void 0&&{name:B},events:a,record:d,standards:b.report,problems:[...e.problems,...a.flatMap(({body:F,delivery:L})=>Jn(
`event ${F.event}`,L)),...Jn("record",d.delivery),...b.problems]}}}function Oc({credentials:e,events:t},r){return e===void 0?
[]:t.map(o=>{const s=r.prepare({kind:"event",body:o.body},e);return async()=>({...o,...Zc(await s())})})}function Tc({credentials:e,
record:t},r){if(t.kind==="skipped")return async()=>({state:"skipped",reason:t.reason});if(t.kind!=="upload"||e===void 0){
const s=t.kind==="checked"?"checked":"failed";return async()=>({state:s})}const o=r.prepare({kind:"record",body:t.record},
e);return async()=>Ar(await o())}async function Pc({component:e,credentials:t,standards:r},o,s){if(r.kind==="skipped")return{
report:{state:"skipped",reason:r.reason},problems:[]};if(r.kind==="failed"||t===void 0)return{report:{state:"failed"},problems:[]};
const{baselineId:a}=r,d={workspace:o.workspace,directory:e.directory},{checks:b,problems:k}=await s(()=>Sc(d,a,t,o.fetchBaseline));
if(b===void 0)return{report:{state:"failed",baselineId:a},problems:k};if(r.kind==="check")return{report:{state:"checked",
baselineId:a,checks:b},problems:k};const E=(0,Or.putStatusWords)((0,Or.toStandardsResult)(b),o.statusWords),O=Ar(await o.
prepare({kind:"standards",body:E},t)());return{report:{...O,baselineId:a,checks:b},problems:[...k,...Jn("standards",O.delivery)]}}
function Zc(e){return e===void 0?{}:{delivery:e}}var ni=J(7598);const Ic=he(import.meta.url)("node:os");var Rc=J(8500);function xc(e,{
now:t,sleep:r},o){let s=0,a=0,d=0;const b=()=>s+(a>0?t()-d:0),k=()=>o.aborted?0:Math.max(0,e-b());return{remaining:k,spend:async E=>{
a++===0&&(d=t());try{return await E()}finally{--a===0&&(s+=t()-d)}},wait:async(E,O)=>E+O>k()?!1:r(E,o).then(()=>!0,()=>!1)}}
var Cc=J(7067);const Mc=he(import.meta.url)("node:https");var Nc=J(4942);const Dc={rE:"1.0.0"},Uc=Dc.rE;var cn=J(9840);const Zr=64*
1024,Lc=1440*60*1e3;function Fc(e,t,r){const o=new Nc.Qq(void 0,[],{keepAlive:!0,socketTimeout:Lc});return async(s,a)=>{
const d=performance.now(),b=jc(o,e,t,s),k=Promise.withResolvers(),E=setTimeout(()=>{k.resolve(b.failure(`no answer withi\
n ${a/1e3} s`)),b.abort()},a),O=await Promise.race([b.finding,k.promise]);return clearTimeout(E),{...O,body:r(O.body),took:performance.
now()-d}}}function jc(e,t,r,o){const s=new AbortController,a=Bc(t.origin.protocol==="https:"?Mc:Cc);let d;const b=F=>{const L={
failure:F,body:"",truncated:!1};if(d===void 0)return{...L,outcome:a.sent()?"unknown":"not-arrived"};const ee=Xu(d);return{
...L,outcome:ee,...ee!=="unknown"&&{status:d}}},k={host:t.origin.hostname.replace(/^\[|\]$/g,""),port:t.origin.port,path:(0,cn.
Zq)(t,o.target,o.credentials),method:o.body===void 0?"GET":"POST",headers:{...r,"User-Agent":`phaset-action/${Uc}`,...o.
body!==void 0&&{"Content-Type":"application/json"}},signal:s.signal},E=o.body===void 0?null:JSON.stringify(o.body);return{
finding:(async()=>{k.agent=e.getAgent(t.origin.href);const{message:F}=await e.requestRaw({options:k,parsedUrl:t.origin,httpModule:a.
module},E);return d=F.statusCode,qc(F)})().catch(F=>b(Vc(F))),failure:b,abort:()=>s.abort()}}function Bc(e){let t=!1;return{
module:Object.create(e,{request:{value:(s,a)=>e.request(s,a).once("finish",()=>{t=!0})}}),sent:()=>t}}async function qc(e){
const t=e.statusCode??0,{body:r,truncated:o}=await Wc(e),s=ec(e.headers["retry-after"],Date.now()),a=Gc(e.headers.location);
return{outcome:Ko(t,r),status:t,body:r,truncated:o,...s!==void 0&&{retryAfter:s},...a!==void 0&&{redirectHost:a}}}async function Wc(e){
const t=[];let r=0;for await(const s of e)if(t.push(s),r+=s.length,r>Zr)break;return{body:Buffer.concat(t).subarray(0,Zr).
toString("utf8"),truncated:r>Zr}}function Gc(e){return e!==void 0&&URL.canParse(e)?new URL(e).host:void 0}const Hc={ECONNREFUSED:"\
connection refused",ENOTFOUND:"host name not found",EAI_AGAIN:"host name not found (no answer from DNS)",ECONNRESET:"con\
nection reset",EPIPE:"connection reset",ETIMEDOUT:"connection timed out",EHOSTUNREACH:"host unreachable",ENETUNREACH:"ne\
twork unreachable",ERR_INVALID_URL:"the address of the proxy is no URL (see HTTPS_PROXY)"};function Vc(e){if(!(e instanceof
Error))return"network error";if(e.message.startsWith("tunneling socket could not be established"))return"the proxy is do\
wn or refused (see HTTPS_PROXY and NO_PROXY)";const t="code"in e&&typeof e.code=="string"?e.code:"";return/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ALTNAME|EPROTO|ERR_SSL/.
test(t)?`TLS failed: ${t} (for a private CA, set NODE_EXTRA_CA_CERTS on the runner)`:Hc[t]??`network error ${t}`.trim()}
var w=J(8395),ft=J(3305),Kc=J(4409),ri=J(1828);const nt=w.YjP().check(ft.Fk(/^(?:[1-9]\d{9}|[1-9]\d{12})$/)),oi=w.YjP().
check(ft.Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),ii=w.YjP().check(ft.m9(1)),Ir=w.Whr().check(ft.UI()),si={createdAt:w.lqM(
nt),submittedAt:w.lqM(nt)},Xn=w.gMt("event",[w.rej({event:w.euz("change"),commitSha:oi,timestamp:w.lqM(nt)}),w.rej({event:w.
euz("deployment"),commitSha:oi,timestamp:w.lqM(nt)}),w.rej({event:w.euz("incident-opened"),id:ii,createdAt:nt}),w.rej({event:w.
euz("incident-resolved"),id:ii,createdAt:nt,resolvedAt:nt}),w.rej({event:w.euz("comment")}),w.rej({event:w.euz("review-a\
pproved"),...si}),w.rej({event:w.euz("review-changes"),...si}),w.rej({event:w.euz("pr-opened"),additions:w.lqM(Ir),changedFiles:w.
lqM(Ir),deletions:w.lqM(Ir)}),w.rej({event:w.euz("pr-closed"),createdAt:w.lqM(nt),closedAt:w.lqM(nt)}),w.rej({event:w.euz(
"pr-merged"),createdAt:w.lqM(nt),mergedAt:w.lqM(nt)})]),Qn=Xn.def.options.map(e=>[...e.shape.event.def.values][0]),Jc=w.
k5n(["not-arrived","refused","unknown"]),ai=w.YjP().check(ft.m9(1)),Rr={outcome:Jc,orgId:ai,recordId:ai},ui=w.g1P(w.YjP(),
w.L5J()),Yc=w.gMt("kind",[w.Ikc({...Rr,kind:w.euz("event"),body:Xn}),w.Ikc({...Rr,kind:w.euz("record"),body:ui}),w.Ikc({
...Rr,kind:w.euz("standards"),body:ui})]);function Xc(e){let t;const r=E=>{try{return E()}catch(O){t??=(0,Kc.$)(O);return}},
o=r(()=>(0,lt.openSync)(e,"wx",384)),s=()=>({...t!==void 0&&{failure:t}});if(o===void 0)return{add:()=>()=>{},close:s};const a=new Set;
let d=0;return{add:E=>{const O=d,B=`${ci("not-arrived")}${JSON.stringify(E).slice(1)}
`,F=r(()=>(0,lt.writeSync)(o,B,O));return F===void 0?()=>{}:(d+=F,a.add(O),L=>{const ee=L==="delivered"?" ".repeat(F-1):
ci(L);r(()=>(0,lt.writeSync)(o,ee,O)),L==="delivered"&&a.delete(O)})},path:e,close:()=>(r(()=>{(0,lt.closeSync)(o),a.size===
0?(0,lt.rmSync)(e,{force:!0}):Qc(e)}),{...s(),...a.size>0&&{path:e}})}}function ci(e){return`{"outcome":"${e}",`.padEnd(
25)}function Qc(e){const t=`${e}.next`;(0,lt.writeFileSync)(t,(0,lt.readFileSync)(e,"utf8").replace(/^ *\n/gm,""),{mode:384}),
(0,lt.renameSync)(t,e)}function ed(e){const t={messages:[],damaged:[]};for(const[r,o]of e.split(`
`).entries()){if(o.trim()==="")continue;const s=td(o);typeof s=="string"?t.damaged.push({line:r+1,problem:s}):t.messages.
push(s)}return t}function td(e){let t;try{t=JSON.parse(e)}catch{return"is not JSON"}const r=Yc.safeParse(t);if(r.success)
return r.data;const o=(0,ri.m)(r.error.issues[0]?.path??[]);return o===""?"is not an undelivered message":`has a missing\
 or wrong "${o}"`}const nd=8;function rd(e,t,r,{environment:o,cancelled:s}){const a={workspace:o.GITHUB_WORKSPACE||process.
cwd(),statusWords:t["standards-status-words"]};if(e.kind==="without-secrets")return{...id,...a};const d={send:Fc(e.endpoint,
t.headers,r),limit:Kn(nd),budget:xc(t.deadline*1e3,od,s),timeout:t.timeout*1e3,repeatUnknown:t["repeat-unknown"],random:Math.
random,watch:(k,E)=>je.Yz(r(cd(k,E)))},b=t["dry-run"]?sd(e.endpoint,r):ad(d,o);return{...a,...b,fetchBaseline:bc(d)}}const od={
now:()=>performance.now(),sleep:(e,t)=>(0,Rc.setTimeout)(e,void 0,{signal:t})},id={prepare:()=>async()=>{},fetchBaseline:async()=>({
kind:"failed",problems:[]}),close:()=>({problems:[]})};function sd(e,t){return{prepare:({kind:r,body:o},s)=>async()=>{const a=(0,cn.
Zq)(e,r,{...s,token:"***"});je.pq((0,me.g9)(t(`POST ${a} ${JSON.stringify(o)}`)))},close:()=>({problems:[]})}}function ad(e,{
RUNNER_TEMP:t}){const r=(0,_t.join)(t||(0,Ic.tmpdir)(),`phaset-undelivered-${(0,ni.randomUUID)()}.jsonl`),o=Xc(r);return{
...o.path!==void 0&&{undelivered:o.path},prepare:({kind:s,body:a},d)=>{const{orgId:b,recordId:k}=d,E=o.add({kind:s,orgId:b,
recordId:k,body:a});return()=>ei({target:s,credentials:d,body:a},e,E)},close:()=>{const{path:s,failure:a}=o.close();return{
...s!==void 0&&{undelivered:s},problems:a===void 0?[]:[ud(a)]}}}}function ud(e){const t=`the file of undelivered message\
s can't be written (${e}), so that what is not delivered can't be sent by replay; make RUNNER_TEMP a directory that this\
 job may write`;return(0,Te.oi)(t,"warning")}function cd({target:e,credentials:t,body:r},o){const s=typeof e=="string"?e:
`baseline ${e.baselineId}`,a=`${o.outcome}, ${o.status??o.failure}`,d=r===void 0?"":` sent ${JSON.stringify(r)}`;return`${s}\
 of ${t.recordId}: ${a}, ${Math.round(o.took)} ms;${d} answered ${(0,me.ts)(o.body)}`}var xr=J(1455),rt=J(1366);async function dd(e,t,r){
const{messages:o,problems:s}=await ld(e.replay,r.workspace),a=o.filter(({outcome:E})=>E!=="unknown"||e["repeat-unknown"]),
d=o.length-a.length,k=[...Map.groupBy(a,({orgId:E,recordId:O})=>JSON.stringify([E,O])).values()].map(E=>hd(E,t,r));return{
components:await Promise.all(k.map(E=>E())),notes:d===0?[]:[`${(0,rt.U)(d,"message")} left alone: what may have arrived \
is sent only with repeat-unknown`],problems:s}}async function ld(e,t){const r=[],o=[],s=await pd(e,t);s.length===0&&o.push(
(0,Te.oi)(`replay matches no file: ${(0,me.hD)(e.join(", "))}; nothing is sent`,"warning"));for(const a of s){const d=await fd(
a);if(d===void 0){o.push((0,Te.oi)(`replay: ${(0,me.hD)(a)} can't be read; it is skipped`));continue}const b=ed(d);r.push(
...b.messages);for(const{line:k,problem:E}of b.damaged)o.push((0,Te.oi)(`replay: line ${k} of ${(0,me.hD)(a)} ${E}; it i\
s skipped`))}return{messages:r,problems:o}}async function fd(e){return(0,xr.readFile)(e,"utf8").catch(()=>{})}async function pd(e,t){
const{create:r}=await J.e(377).then(J.bind(J,2377)),o=e.map(a=>(0,_t.resolve)(t,a));return(await(await r(o.join(`
`),{followSymbolicLinks:!1,matchDirectories:!1})).glob()).sort()}function hd(e,t,r){const{orgId:o="",recordId:s=""}=e[0]??
{},a=t.kind==="one"?t.token:t.tokens.get(s),d={directory:".",recordId:s,events:[],record:{state:"skipped",reason:di},standards:{
state:"skipped",reason:di},problems:[]};if(a===void 0){const k=`webhook-token has no line for the record ${(0,me.hD)(s)}\
; its messages stay in the file`;return async()=>({...d,problems:[(0,Te.oi)(k)]})}const b=e.map(k=>{const E=r.prepare(k,
{orgId:o,recordId:s,token:a});return async()=>md(d,k,await E())});return async()=>(await Yo(b),d)}const di="not among th\
e messages to replay";function md(e,t,r){const o=r===void 0?{}:{delivery:r};t.kind==="event"?e.events.push({body:t.body,
subject:{kind:"repository"},...o}):e[t.kind]=Ar(r),e.problems.push(...Jn(yd(t),r))}function yd(e){return e.kind==="event"?
`event ${e.body.event}`:e.kind}const gd=he(import.meta.url)("node:child_process");var _d=J(7975),dn=J(9550);const vd=(0,_d.
promisify)(gd.execFile),wd=1e4,bd=64*1024*1024;async function li(e,t){const{before:r,after:o,fromMergeBase:s=!1}=t;try{return s&&
await kd(e)?void 0:(await fi(e,["diff-tree","-r","-z","--name-only","--no-renames",...s?["--merge-base",r]:[r],o])).split(
"\0").filter(b=>b!=="")}catch{return}}function $d(e,t){const r=t.split("/"),s=[e,...r.map((a,d)=>(0,_t.join)(e,...r.slice(
0,d+1)))].find(a=>(0,lt.existsSync)((0,_t.join)(a,".git")))??e;return(0,dn.i)(e,s)}async function kd(e){return(await fi(
e,["rev-parse","--is-shallow-repository"])).trim()!=="false"}async function fi(e,t){const{stdout:r}=await vd("git",["-c",
"safe.directory=*",...t],{cwd:e,timeout:wd,maxBuffer:bd,windowsHide:!0});return r}function Sd(e,t){const r=er(e),o=t.flatMap(
a=>pi(a).flatMap(d=>zd(r,er(d)).map(b=>({component:a,...b})))),s=o.filter(a=>!o.some(d=>Ad(a,d)));return t.filter(a=>s.some(
d=>d.component===a))}function Ed(e,t){for(const{index:r}of e.matchAll(/^|(?<=[:/])/g)){const o=er(e.slice(r)).join(" "),
s=t.filter(a=>pi(a).some(d=>o!==""&&er(d).join(" ")===o));if(s.length>0)return s}return[]}function pi({directory:e,manifest:t,
credentials:r}){const o=e.slice(e.lastIndexOf("/")+1),s=t?.kind==="found"?t.name:void 0;return[e,o,s,r.recordId].filter(
a=>a!==void 0)}function er(e){return e.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu)??[]}function zd(e,t){
return t.length===0?[]:e.flatMap((r,o)=>t.every((s,a)=>e[o+a]===s)?[{start:o,end:o+t.length}]:[])}function Ad(e,t){return e.
end-e.start<t.end-t.start&&t.start<=e.start&&e.end<=t.end}function Od(e,t){const r=new Map(t.map(s=>[s.directory,s])),o=new Map;
for(const s of e){const a=Td(s,r);if(a===void 0)continue;const d=o.get(a);d===void 0?o.set(a,[s]):d.push(s)}return o}function Td(e,t){
for(let r=e.lastIndexOf("/");r>0;r=e.lastIndexOf("/",r-1)){const o=t.get(e.slice(0,r));if(o!==void 0)return o}return t.get(
".")}function Pd(e,t,r){const o={events:new Map,notes:[],problems:[]},s=new Set;for(const{changed:a,...d}of e){const b=r===
void 0?Id({...d,...a&&{changed:a}},t):Rd(r,t);for(const[E,O]of b.reasons){const B=o.events.get(E)??[];o.events.set(E,[...B,
{...d,routing:O}])}const k=b.problem?.message??b.note;k===void 0||s.has(k)||(s.add(k),b.problem!==void 0&&o.problems.push(
b.problem),b.note!==void 0&&o.notes.push(b.note))}return o}function Zd(e,t){switch(e.kind){case"commits":case"pull-reque\
st":return!0;case"deployment":return mi(e.names,t).size===0;case"incident":case"repository":return!1}}function Id(e,t){const{
subject:r}=e;switch(r.kind){case"commits":return hi(e,"the push changed",t);case"pull-request":return hi(e,`pull request\
 #${r.number} changes`,t);case"deployment":return xd(e,r.names,t);case"incident":return Cd(e,r.labels,t);case"repository":
return Cr(e,"nothing tells which component it is about","give record-id")}}function Rd(e,t){const r=t.find(({credentials:s})=>s.
recordId===e);if(r!==void 0)return{reasons:new Map([[r,"record-id names its record"]])};const o=`record-id is ${(0,me.hD)(
e)}, which is the record of none of the ${t.length} components; give one of theirs, or leave it out`;return{reasons:new Map,
problem:(0,Te.oi)(o)}}function hi({body:e,changed:t},r,o){if(t?.kind==="known"){const a=yi(t.files,r,o);return a.size>0?
{reasons:a}:{reasons:a,note:`${e.event} goes to no component: ${r} no file of one`}}const s=t?.kind==="too-many"?`${r} m\
ore files than the ${t.limit} that GitHub lists`:`what ${r} is not known (${t?.reason??"it was not looked up"})`;return gi(
e.event,s,o)}function xd(e,t,r){const o=mi(t,r);if(o.size>0)return{reasons:o};const{body:s,changed:a}=e,d="the deploymen\
t brings changes to";if(a?.kind==="too-many")return gi(s.event,`${d} more files than the ${a.limit} that GitHub lists`,r);
if(a?.kind==="known"){const E=yi(a.files,d,r);return E.size>0?{reasons:E}:{reasons:E,note:`${s.event} goes to no compone\
nt: ${d} no file of one`}}const b=t.length===0?"no environment, tag or workflow":t.map(me.hD).join(", "),k=a?.reason??"i\
t was not looked up";return Cr(e,`${b} names none, and what changed since the deployment before is not known (${k})`,"na\
me one in the environment (production-web), the tag (web@1.2.0) or the workflow, or give record-id")}function Cd(e,t,r){
const o=new Map;for(const a of t)for(const d of Ed(a,r))o.set(d,`the label ${(0,me.hD)(a)} names it`);if(o.size>0)return{
reasons:o};const s=t.length===0?"it has no label":"none of its labels names one";return Cr(e,s,"add a label such as inci\
dent:web or component/web, or give record-id")}function mi(e,t){return new Map(e.flatMap(r=>Sd(r,t).map(o=>[o,`${(0,me.hD)(
r)} names it`])))}function yi(e,t,r){const o=[...Od(e,r)].map(([s,[a="",...d]])=>{const b=d.length===0?"":` and ${d.length}\
 more of its files`;return[s,`${t} ${(0,me.ml)((0,me.ts)(a),80)}${b}`]});return new Map(o)}function gi(e,t,r){return{reasons:new Map(
r.map(s=>[s,`all components: ${t}`])),problem:_i(`${e} goes to all ${r.length} components: ${t}`)}}function Cr({body:e},t,r){
const o=`${e.event} goes to no component: ${t}; ${r}`;return{reasons:new Map,problem:_i(o)}}function _i(e){return{kind:"\
payload",level:"warning",title:"Phaset: which component",message:e}}async function Md(e,t,{workspace:r,access:o}){const s=$d(
r,t[0]?.directory??"."),a=Fd(o),d=new Map,b=k=>{const E=JSON.stringify(k),O=d.get(E)??Nd(k,(0,_t.resolve)(r,s),a);return d.
set(E,O),O};return Promise.all(e.map(async k=>Zd(k.subject,t)?{...k,changed:jd(await b(k.subject),s)}:k))}async function Nd(e,t,r){
switch(e.kind){case"commits":return vi(e,t,r);case"pull-request":return Ud(e,t,r);case"deployment":return Ld(e,t,r);case"\
incident":case"repository":return Lt("it is about no commit")}}const Dd=/^0+$/;async function vi(e,t,r){if(Dd.test(e.before))
return Lt("the branch is new, with nothing before it");const o=await li(t,e);return o!==void 0?{kind:"known",files:o}:r(
"contents: read",async s=>{const{compareCommits:a}=await J.e(88).then(J.bind(J,1088));return a(s,e.before,e.after)})}async function Ud({
number:e,base:t,head:r},o,s){if(t!==void 0&&r!==void 0){const a=await li(o,{before:t,after:r,fromMergeBase:!0});if(a!==void 0)
return{kind:"known",files:a}}return s("pull-requests: read",async a=>{const{listPullRequestFiles:d}=await J.e(88).then(J.
bind(J,1088));return d(a,e)})}async function Ld({sha:e,environment:t},r,o){if(t===void 0)return Lt("it has no environmen\
t");const s=await o("deployments: read",async a=>{const{findPreviousDeployment:d}=await J.e(626).then(J.bind(J,2626));return d(
a,t,e)});return s===void 0?Lt("the environment has no earlier deployment"):typeof s=="string"?vi({before:s,after:e},r,o):
s}function Fd(e){let t;return async(r,o)=>{if(e.token==="")return Lt(`github-token is empty; give it a token with ${r}`);
const{explainApiFailure:s,openApi:a}=await J.e(522).then(J.bind(J,7522));try{return t??=a(e),await o(await t)}catch(d){return Lt(
s(d,r))}}}function Lt(e){return{kind:"unknown",reason:e}}function jd(e,t){return e.kind!=="known"||t==="."?e:{kind:"know\
n",files:e.files.map(r=>`${t}/${r}`)}}function Bd(e,{index:t,total:r}){return(0,ni.createHash)("sha256").update(e).digest().
readUInt32BE()%r===t}function wi(e){return e===void 0||e.index===1%e.total}async function qd({components:e,problems:t},r,{
recordId:o,shard:s,sources:a}){const[d]=e;if(e.length===1&&t.length===0&&d!==void 0){const O=new Map([[d,wi(s)?[...r]:[]]]);
return{assignments:bi(e,O,s),notes:[],problems:t}}const b=wi(s)&&e.length>0?r:[],k=o===void 0?await Md(b,e,a):[...b],E=Pd(
k,e,o);return{assignments:bi(e,E.events,s),notes:E.notes,problems:[...t,...E.problems]}}function bi(e,t,r){return e.map(
s=>({component:s,events:t.get(s)??[],eventsOnly:r!==void 0&&!Bd(s.directory,r)})).filter(({events:s,eventsOnly:a})=>!a||
s.length>0)}const Wd=/[*?[]/;async function Gd(e,t){const r=e.filter(d=>d.startsWith("!")),o=e.filter(d=>!d.startsWith("\
!"));if(o.length===0)return{directories:[],problems:[(0,Te.oi)("working-directory only excludes; give a directory or a g\
lob, such as apps/*")]};const s=await Promise.all(o.map(d=>Wd.test(d)?Vd(d,r,t):Hd(d,t))),a=s.flatMap(d=>d.directories);
return{directories:[...new Set(a)].sort(),problems:s.flatMap(({problems:d})=>d)}}async function Hd(e,t){const r=(0,_t.resolve)(
t,e);return!(0,dn.F)(t,r)||await Jd(t,r)?$i(e):{directories:[(0,dn.i)(t,r)],problems:[]}}async function Vd(e,t,r){if(Kd(
e))return $i(e);const{findManifests:o,MANIFEST_FILE:s}=await Promise.all([J.e(377),J.e(300)]).then(J.bind(J,8300)),a=await o(
e,t,r);return a.length===0?ki(`working-directory: no directory that ${(0,me.hD)(e)} matches holds a ${s}; mend the patte\
rn, add the manifest, or check the repository out before this step`):{directories:a.map(b=>(0,dn.i)(r,(0,_t.dirname)(b))),
problems:[]}}function Kd(e){return/^(?:[/\\~]|[A-Za-z]:)/.test(e)||e.split(/[/\\]/).includes("..")}async function Jd(e,t){
try{return!(0,dn.F)(await(0,xr.realpath)(e),await(0,xr.realpath)(t))}catch{return!1}}function $i(e){return ki(`working-d\
irectory: ${(0,me.hD)(e)} leads out of the workspace; name a directory of this repository, relative to its root`)}function ki(e){
return{directories:[],problems:[(0,Te.oi)(e)]}}const Yd=16;async function Xd(e){const{inputs:t,workspace:r}=e,{directories:o,
problems:s}=await Gd(t["working-directory"],r),[a]=o;if(o.length===1&&s.length===0&&a!==void 0)return{components:[await Si(
a,e)],problems:s};const{"record-id":d,...b}=t,k={...e,inputs:{...b,"record-id":void 0}},O=await Kn(Yd).map(o,B=>Si(B,k));
return{components:el(O),problems:s}}async function Si(e,{inputs:t,tokens:r,workspace:o,withManifest:s}){const a=t["org-i\
d"]===void 0||t["record-id"]===void 0,d=s||a?await Qd(o,e):void 0,b=d?.kind==="found"?d:void 0,k=t["org-id"]??b?.organizationId,
E=t["record-id"]??b?.recordId,O=r?.kind==="one"?r.token:r?.tokens.get(E??"");return{directory:e,...d&&{manifest:d},credentials:{
...k!==void 0&&{orgId:k},...E!==void 0&&{recordId:E},...O!==void 0&&{token:O}}}}async function Qd(e,t){const{readManifest:r}=await Promise.
all([J.e(547),J.e(450)]).then(J.bind(J,2450));return r({workspace:e,directory:t})}function el(e){const t=Map.groupBy(e,({
credentials:r})=>r.recordId);return e.map(r=>{const{recordId:o}=r.credentials,a=(o===void 0?[]:t.get(o)??[]).filter(d=>d!==
r).map(({directory:d})=>d);return a.length===0?r:{...r,sameRecord:a}})}var be=J(3733);function tl(e,t){const r=s=>e[s]??
"",o=nl(r("GITHUB_EVENT_PATH"),t);return o.kind==="invalid"?o:(0,be.Uq)({eventName:r("GITHUB_EVENT_NAME"),payload:o.value,
sha:r("GITHUB_SHA"),ref:r("GITHUB_REF"),repository:r("GITHUB_REPOSITORY"),serverUrl:r("GITHUB_SERVER_URL"),actor:r("GITH\
UB_ACTOR")})}function nl(e,t){if(e==="")return(0,be.Uq)({});let r;try{r=t(e)}catch{return(0,be.Gq)("the event's payload \
can't be read: no file at GITHUB_EVENT_PATH")}try{return(0,be.Uq)(JSON.parse(r))}catch{return(0,be.Gq)("the event's payl\
oad, the file at GITHUB_EVENT_PATH, is not JSON")}}function Ei({eventName:e,payload:t,actor:r}){if(r==="dependabot[bot]")
return!0;const{data:o}=ol.safeParse(t);if(o?.repository?.fork===!0)return!0;if(o?.pull_request===void 0||!rl.has(e))return!1;
const{head:s,base:a}=o.pull_request;return s.repo==null||s.repo.id!==a.repo.id}const rl=new Set(["pull_request","pull_re\
quest_review","pull_request_review_comment"]),zi=w.Ikc({id:w.aig()}),ol=w.Ikc({repository:w.lqM(w.Ikc({fork:w.lqM(w.zMY())})),
pull_request:w.lqM(w.Ikc({head:w.Ikc({repo:w.cl6(zi)}),base:w.Ikc({repo:zi})}))});function il({serverUrl:e,repository:t}){
return e===""||t===""?void 0:`${e}/${t}`}function sl(e){return e.split(/[,\n]/).map(t=>t.trim()).filter(t=>t!=="")}function al(e){
const t=new Map;for(const{number:r,line:o}of Mr(e)){const s=o.indexOf(":"),a=o.slice(0,s).trim();if(s===-1||a==="")return(0,be.
Gq)(`has no "key: value" in line ${r}`);if(t.has(a))return(0,be.Gq)(`gives ${(0,me.hD)(a)} twice (line ${r})`);t.set(a,o.
slice(s+1).trim())}return(0,be.Uq)(Object.fromEntries(t))}function ul(e){const t=Mr(e),[r]=t;if(r===void 0)return(0,be.Gq)(
"is empty");if(t.length===1&&!Ai.test(r.line))return(0,be.Uq)({kind:"one",token:r.line});const o=new Map;for(const{number:s,
line:a}of t){const[,d,b]=Ai.exec(a)??[];if(d===void 0||b===void 0)return(0,be.Gq)(`has no "RECORD_ID: token" in line ${s}`);
if(o.has(d))return(0,be.Gq)(`gives two tokens for one record (line ${s})`);o.set(d,b)}return(0,be.Uq)({kind:"by-record",
tokens:o})}const Ai=/^([A-Za-z0-9_-]+):\s+(\S+)$/,cl=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,dl=/^[\t\x20-\x7e]+$/,ll=new Set(["\
connection","content-encoding","content-length","content-type","expect","host","keep-alive","te","trailer","transfer-enc\
oding","upgrade","user-agent"]);function fl(e){const t=new Map;for(const{number:r,line:o}of Mr(e)){const s=o.indexOf(":"),
a=o.slice(0,Math.max(s,0)).trim(),d=o.slice(s+1).trim();if(!cl.test(a))return(0,be.Gq)(`has no "Name: value" in line ${r}`);
if(ll.has(a.toLowerCase()))return(0,be.Gq)(`can't set ${a} (line ${r}): the action sets it itself`);if(!dl.test(d))return(0,be.
Gq)(`has an empty value or one beyond ASCII for ${a} (line ${r})`);if(t.has(a.toLowerCase()))return(0,be.Gq)(`gives ${a}\
 twice (line ${r})`);t.set(a.toLowerCase(),d)}return(0,be.Uq)(Object.fromEntries(t))}function pl(e){const[,t,r]=/^(\d{1,4})\/(\d{1,4})$/.
exec(e.trim())??[],o={index:Number(t),total:Number(r)};return o.total===0||!(o.index<=o.total)?(0,be.Gq)("takes a share \
of the components, such as 2/10"):(0,be.Uq)({...o,index:o.index%o.total})}function Mr(e){return e.split(/\r?\n/).map((t,r)=>({
number:r+1,line:t.trim()})).filter(({line:t})=>t!=="")}const Tt=e=>w.k5n(e,`one of ${e.join(", ")}`),Oi=Tt(["auto","true",
"check","false"]),Nr=w.FsL(Tt(["true","false"]),w.pdi(e=>e==="true")),Pt=w.FsL(w.YjP(),w.pdi(sl)),Ti=w.FsL(w.YjP(),w.pdi(
e=>e===""?void 0:e)),Pi=w.FsL(w.FsL(w.YjP().check(ft.Fk(/^\d{1,4}(?:\.\d+)?$/,"a number of seconds, such as 10")),w.pdi(
Number)),w.aig().check(ft.NC("more than 0 seconds"),ft.Zm(3600,"at most 3600 seconds"))),ln=e=>(0,be.$5)(w.YjP(),e),Dr=e=>t=>t.
trim()===""?(0,be.Uq)(void 0):e(t),nr=w.Ikc({endpoint:ln(Dr(cn.Bk)),"webhook-token":ln(Dr(ul)),"org-id":Ti,"record-id":Ti,
"working-directory":w.FsL(Pt,w.YOg(w.YjP()).check(ft.m9(1,"directories, such as . or apps/*"))),event:Tt(["auto","none",
...Qn]),"event-fields":ln(al),changes:Tt(["head","all"]),"change-branches":Pt,"deployment-environments":Pt,"incident-lab\
els":Pt,"incident-types":Pt,"ignore-actors":Pt,timeout:Pi,record:Oi,standards:Oi,"standards-fail-on":Tt(["never","failur\
e","warning"]),"standards-status-words":Tt(["documented","standardlint"]),"fail-on":Tt(["never","config","any"]),"dry-ru\
n":Nr,summary:Nr,replay:Pt,"repeat-unknown":Nr,headers:ln(fl),deadline:Pi,"github-token":w.YjP(),shard:ln(Dr(pl))}),hl=[
"api-key","run-record","run-standards","run-deployment"];function ml(e){const t=[...Object.keys(nr.shape),...hl];return Object.
fromEntries(t.map(r=>[r,e(r)]))}function yl(e,t){const{renamed:r,namedBy:o,problems:s}=wl(e,t),{data:a,error:d}=nr.safeParse(
r),b=nr.shape["fail-on"].safeParse(r["fail-on"]).data??"config",k=[...(d?.issues??[]).map(E=>{const O=String(E.path[0]);
return gl(E,o.get(O)??O,t(r[O]??""))}),..._l(r),...vl(t(r["record-id"]??"")),...s];return a===void 0||(0,Te.JD)(k)?{failOn:b,
problems:k}:{inputs:a,failOn:b,problems:k}}function gl(e,t,r){return(0,Te.oi)(e.code==="custom"?`${t} ${e.message}`:`${t}\
 is ${(0,me.hD)(r)}; it takes ${e.message}`)}function _l(e){const t=nr.shape["event-fields"].safeParse(e["event-fields"]).
data??{},r=Object.keys(t);if(r.length===0||e.event!=="auto"&&e.event!=="none")return[];const o=`event-fields is given (${(0,me.
hD)(r.join(", "))}), but event is ${e.event}`;return[(0,Te.oi)(`${o}; name the event that the fields are for`)]}function vl(e){
const{length:t}=[...e];if(t===0||t===cn.$D)return[];const r=`record-id is ${(0,me.hD)(e)}; a record's ID has ${cn.$D} ch\
aracters, not ${t}`;return[(0,Te.oi)(r,"warning")]}function wl(e,t){const r={...e},o=new Map,s=[],a=(b,k,E,O)=>{if((e[b]??
"")!==""){if(e[k]!==E){s.push((0,Te.oi)(`${b} and ${k} are both given; leave out ${b}`));return}r[k]=O,o.set(k,b),s.push(
(0,Te.oi)(`${b} is the vendor's name for ${k}`,"notice"))}};a("api-key","webhook-token","",e["api-key"]??""),a("run-reco\
rd","record","auto",e["run-record"]??""),a("run-standards","standards","auto",e["run-standards"]??"");const d=e["run-dep\
loyment"]??"";if(d===""||d==="true"||d==="false")a("run-deployment","event","auto",d==="true"?"deployment":"none");else{
const b=(0,me.hD)(t(d));s.push((0,Te.oi)(`run-deployment is ${b}; it takes one of true, false`))}return{renamed:r,namedBy:o,
problems:s}}const Ur=5;function bl({directory:e,manifest:t,credentials:r,sameRecord:o=[]}){const{orgId:s,recordId:a,token:d}=r;
if(o.length>0){const B=o.slice(0,Ur).map(me.hD).join(", "),F=o.length>Ur?` and ${o.length-Ur} more`:"",L=`the record ${(0,me.
hD)(a)} of ${(0,me.hD)(e)} is also that of ${B}${F}; nothing is sent for them until each manifest has an "id" of its own`;
return{kind:"missing",problems:[(0,Te.oi)(L)]}}if(s!==void 0&&a!==void 0&&d!==void 0)return{kind:"complete",credentials:{
orgId:s,recordId:a,token:d}};const b=t===void 0?"the manifest":t.file,k=t?.kind==="found"?"holds none":"is not in the ch\
eckout",E=(B,F)=>(0,Te.oi)(`${B} is not known for ${e}: the input is empty, and ${b}, the place of its "${F}", ${k}; giv\
e one of the two`),O=[];return s===void 0&&O.push(E("org-id","organizationId")),a===void 0?O.push(E("record-id","id")):d===
void 0&&O.push((0,Te.oi)(`webhook-token has no line for the record of ${e}; add ${(0,me.hD)(`${a}: token`)} for it`)),{kind:"\
missing",problems:O}}function $l(e,{file:t,repositoryUrl:r}){const{id:o,organizationId:s,$schema:a,...d}=e,b=d.spec.repo??
r,k=(O,B)=>[{kind:"manifest",level:O,file:t,message:`${t} has no spec.repo${B}`}];if(b===void 0)return{problems:k("error",
", and the run does not say which repository it is; add it")};const E=d.spec.repo===void 0?k("notice",`; the record is s\
ent with ${b}`):[];return{record:{...d,spec:{...d.spec,repo:b}},problems:E}}const Zi="default";function kl(e,t){const r=[],
o={component:e,events:t.events,record:El(e,t,r),standards:zl(e,t.standards,r),problems:r};if(!Sl(o))return o;const s=bl(
e);return s.kind==="complete"?{...o,credentials:s.credentials}:(r.push(...s.problems),{...o,events:[],record:o.record.kind===
"upload"?{kind:"failed"}:o.record,standards:o.standards.kind==="skipped"?o.standards:{kind:"failed"}})}function Sl({events:e,
record:t,standards:r}){return e.length>0||t.kind==="upload"||r.kind==="upload"||r.kind==="check"}function El({manifest:e},{
record:t,repositoryUrl:r},o){if(t.kind==="nothing")return{kind:"skipped",reason:t.reason};if(e?.kind!=="found"){const d=`\
there is no ${e?.file}; add it, or check the repository out before this step`;return t.auto?{kind:"skipped",reason:d}:(o.
push(Ii(`record: ${d}`)),{kind:"failed"})}if(o.push(...e.problems),e.manifest===void 0)return{kind:"failed"};if(t.kind===
"check")return{kind:"checked"};const{record:s,problems:a}=$l(e.manifest,{...e,repositoryUrl:r});return o.push(...a),s===
void 0?{kind:"failed"}:{kind:"upload",record:s}}function zl({manifest:e},t,r){return t.kind==="nothing"?{kind:"skipped",
reason:t.reason}:e?.kind!=="found"?t.auto?{kind:"skipped",reason:`there is no ${e?.file}`}:{kind:t.kind,baselineId:Zi}:e.
baselineUnclear?(r.push(Ii(`${e.file} does not tell its baseline.id; mend it for the standards`)),{kind:"failed"}):{kind:t.
kind,baselineId:e.baselineId??Zi}}function Ii(e){return{kind:"manifest",level:"error",title:"Phaset: manifest",message:e}}
function Al({endpoint:e,"webhook-token":t},r){if(e!==void 0&&t!==void 0){const s=e.inTheClear?[(0,Te.oi)(Ol,"warning")]:
[];return{connection:{kind:"open",endpoint:e,tokens:t},problems:s}}return Ei(r)?{connection:{kind:"without-secrets"},problems:[
(0,Te.oi)(Tl,"notice")]}:{connection:{kind:"closed"},problems:Ri({endpoint:e!==void 0,token:t!==void 0},r)}}function Ri(e,t){
if(Ei(t))return[];const r=[];return e.endpoint||r.push(xi("endpoint","variable","address")),e.token||r.push(xi("webhook-\
token","secret","token")),r}const Ol="endpoint is http:// and not on this machine: the webhook token travels unencrypted\
; give an https:// address",Tl="GitHub gives no secrets to this run (a pull request from a fork, a run that Dependabot s\
tarted, or a fork), so nothing is sent to Phaset; what needs no secret is done";function xi(e,t,r){return(0,Te.oi)(`${e}\
 is empty; give it the ${r}, and see that the ${t} it comes from exists and is named right`)}function Ie(e,t=[]){return{
kind:"nothing",reason:e,notes:t}}const Pl=1e12,Zl=9999999999999,Il=/^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})$/,
Rl=/^(\d{4})-(\d{2})-(\d{2})$/,xl=/^(?:\d{10}|\d{13})$/;function Ci(e){if(typeof e!="string"&&typeof e!="number")return{
kind:"unreadable"};const t=Cl(String(e).trim());return t===void 0?{kind:"unreadable"}:t<Pl||t>Zl?{kind:"out-of-range"}:{
kind:"timestamp",timestamp:String(t)}}function Cl(e){if(xl.test(e))return Number(e)*(e.length===10?1e3:1);const t=Il.exec(
e)??Rl.exec(e);if(t===null||!Ml(Number(t[1]),Number(t[2]),Number(t[3])))return;const r=Date.parse(e.replace(" ","T").replace(
",","."));return Number.isNaN(r)?void 0:r}function Ml(e,t,r){const o=new Date(Date.UTC(e,t-1,r));return o.getUTCMonth()===
t-1&&o.getUTCDate()===r}const Nl="a full commit SHA of 40 or 64 hexadecimal digits: a short one would match no change",Mi="\
a time in ISO 8601, or a Unix timestamp of 10 or 13 digits",Dl="a time between 2001-09-09 and 2286-11-20",Be=w.YjP({error:"\
text"}),rr=w.zMY({error:"true or false"}),Zt=(0,be.$5)(w.L5J(),e=>typeof e=="string"&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.
test(e)?(0,be.Uq)(e.toLowerCase()):(0,be.Gq)(Nl)),Ce=(0,be.$5)(w.L5J(),e=>{const t=Ci(e);return t.kind==="timestamp"?(0,be.
Uq)(t.timestamp):(0,be.Gq)(t.kind==="out-of-range"?Dl:Mi)}),Ni=(0,be.$5)(w.L5J(),e=>{const t=Ci(e);return t.kind==="unre\
adable"?(0,be.Gq)(Mi):(0,be.Uq)(t.kind==="timestamp"?t.timestamp:void 0)});function Di(e){return`The time of ${e} is out\
side 2001 to 2286: it was left out, and Phaset uses the time of arrival`}const Ft=(0,be.$5)(w.L5J(),e=>{const t=typeof e==
"string"&&/^\d+$/.test(e)?Number(e):e;return typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?(0,be.Uq)(t):(0,be.Gq)("a\
 whole number, 0 or more")}),Ui=(0,be.$5)(w.L5J(),e=>typeof e=="string"&&e.trim()!==""?(0,be.Uq)(e):Number.isSafeInteger(
e)?(0,be.Uq)(String(e)):(0,be.Gq)("an ID, as text or a whole number"));function fn(e,t){const r=t.toLowerCase();return e.
some(o=>Ul(o.toLowerCase(),r))}function Ul(e,t){const[r="",...o]=e.split("*"),s=o.pop();if(s===void 0)return t===r;if(!t.
startsWith(r))return!1;let a=r.length;for(const d of o){const b=t.indexOf(d,a);if(b===-1)return!1;a=b+d.length}return t.
length-s.length>=a&&t.endsWith(s)}const Li=10,Ll=80,Fl={object:"an object",array:"a list"},jl=w.Ikc({action:Be});function ye(e,t,r){
return ji(t,e.payload,`${e.eventName}: `,r)}function jt(e,t){return ye(e,jl,({action:r})=>t(r))}function Bl(e,t){return ji(
Zt,e.sha,"GITHUB_SHA",t)}function pn(e,t){return Ie(`${e.eventName} ${Ue(t)} has no Phaset event`)}function Ue(e){return(0,me.
ml)((0,me.ts)(e),Ll)}function Fi(e,t){const r=e.issues.map(s=>ql(s,t)),o=r.length-Li;return o<=0?r:[...r.slice(0,Li),`\u2026 \
and ${o} more of the kind`]}function ji(e,t,r,o){const s=e.safeParse(t,{reportInput:!0});return s.success?o(s.data):{kind:"\
invalid",problems:Fi(s.error,r)}}function ql(e,t){const r=`${t}${(0,ri.m)(e.path)}`,o=r.endsWith(": ")?`${r}the payload`:
r,s=e.input===void 0?"is missing":`is ${(0,me.hD)(e.input)}`,a=e.code==="invalid_type"?Fl[e.expected]:void 0;return`${o}\
 ${s}; expected ${a??e.message}`}const Wl="*[bot]",Gl=w.Ikc({sender:w.Ikc({login:Be,type:w.lqM(Be)})});function or(e,{ignoreActors:t},r){
return t.length===0?r():ye(e,Gl,({sender:o})=>!(o.type==="Bot"&&t.some(a=>a.toLowerCase()===Wl))&&!fn(t,o.login)?r():Ie(
`${e.eventName} by ${Ue(o.login)}, whom ignore-actors leaves out`))}const Bi=Ve(w.Whr()),hn=Ve(w.YjP().check(ft.m9(1))),
Lr=Ve(Zt),qi=Ve(w.Ikc({sha:Lr})),Wi=Ve(w.YOg(w.Ikc({name:w.YjP()}))),Hl=w.Ikc({pull_request:Ve(w.Ikc({number:Bi,base:qi,
head:qi})),issue:Ve(w.Ikc({number:Bi,labels:Wi,pull_request:w.lqM(w.L5J())})),changes:Ve(w.Ikc({new_issue:Ve(w.Ikc({labels:Wi}))})),
deployment:Ve(w.Ikc({environment:hn})),deployment_status:Ve(w.Ikc({environment:hn})),release:Ve(w.Ikc({tag_name:hn})),workflow:Ve(
w.Ikc({name:hn})),workflow_run:Ve(w.Ikc({name:hn})),before:Lr,after:Lr});function Vl(e,t){const r=Hl.safeParse(e),o=r.success?
Kl(r.data,t):void 0;return o!==void 0?o:t===void 0?{kind:"repository"}:{kind:"deployment",sha:t,names:[]}}function Kl(e,t){
return Jl(e)??Yl(e)??Xl(e,t)??Ql(e)}function Jl({pull_request:e,issue:t}){const r=t?.pull_request!==void 0&&t.pull_request!==
null,o=e?.number??(r?t?.number:void 0);if(o===void 0)return;const s=e?.base?.sha,a=e?.head?.sha;return{kind:"pull-reques\
t",number:o,...s!==void 0&&a!==void 0?{base:s,head:a}:{}}}function Yl({issue:e,changes:t}){return e?.labels===void 0?void 0:
{kind:"incident",labels:[...e.labels,...t?.new_issue?.labels??[]].map(o=>o.name)}}function Xl(e,t){if(t===void 0)return;
const r=e.deployment_status?.environment??e.deployment?.environment;if(r!==void 0)return{kind:"deployment",sha:t,names:[
r],environment:r};const o=e.release?.tag_name??e.workflow?.name??e.workflow_run?.name;return o===void 0?void 0:{kind:"de\
ployment",sha:t,names:[o]}}function Ql({before:e,after:t}){if(!(e===void 0||t===void 0))return{kind:"commits",before:e,after:t}}
function Ve(e){return w.MfU(w.lqM(e),void 0)}function Le(e,t,r=[]){const o=t.find(a=>a.event==="deployment")?.commitSha,
s=Vl(e.payload,o);return{kind:"send",events:t.map(a=>({body:a,subject:s})),notes:r}}function ef(e,t){return jt(e,r=>r!==
"created"?pn(e,r):or(e,t,()=>Le(e,[{event:"comment"}])))}const tf="success",nf=w.Ikc({deployment_status:w.Ikc({state:Be})}),
rf=w.Ikc({deployment_status:w.Ikc({environment:w.cl6(Be)})}),Gi=w.Ikc({deployment:w.Ikc({environment:Be})}),of=w.Ikc({deployment:w.
Ikc({sha:Zt})}),sf=w.Ikc({deployment:w.Ikc({sha:Zt}),deployment_status:w.Ikc({created_at:Ce})});function af(e,t){return ye(
e,nf,({deployment_status:{state:r}})=>r!==tf?Ie(`deployment_status ${Ue(r)} is not a success`):ye(e,rf,({deployment_status:{
environment:o}})=>o?Fr(t,o,()=>Hi(e)):ye(e,Gi,({deployment:s})=>Fr(t,s.environment,()=>Hi(e)))))}function uf(e,t){return ye(
e,Gi,({deployment:r})=>Fr(t,r.environment,()=>ye(e,of,({deployment:{sha:o}})=>Le(e,[{event:"deployment",commitSha:o}]))))}
function Hi(e){return ye(e,sf,({deployment:{sha:t},deployment_status:r})=>Le(e,[{event:"deployment",commitSha:t,timestamp:r.
created_at}]))}function Fr({deploymentEnvironments:e},t,r){if(fn(e,t))return r();const o=Ue(e.join(", "));return Ie(`dep\
loyment to ${Ue(t)}: not in deployment-environments (${o})`)}var Vi=J(1916);const cf={commitSha:Zt,timestamp:Ce,id:Ui,createdAt:Ce,
resolvedAt:Ce,submittedAt:Ce,closedAt:Ce,mergedAt:Ce,additions:Ft,changedFiles:Ft,deletions:Ft},df=100;function jr(e){const t=Xn.
def.options.find(({shape:r})=>r.event.def.values[0]===e);return Object.entries(t?.shape??{}).filter(([r])=>r!=="event").
map(([r,o])=>({field:r,required:!(o instanceof w.Xz9)}))}function Ki(e,t,r,o){const s=lf(e,Object.keys(t),o),a={};for(const{
field:d,required:b}of jr(e)){const k={path:o+d,value:t[d]},E=Object.hasOwn(t,d)?k:r[d]??(b?k:null);if(E===null)continue;
const O=cf[d].safeParse(E.value,{reportInput:!0});O.success?a[d]=O.data:s.push(...Fi(O.error,E.path))}return s.length>0?
{kind:"invalid",problems:s}:{kind:"made",body:Xn.parse({event:e,...a})}}function lf(e,t,r){const o=jr(e).map(({field:s})=>s);
return t.filter(s=>!o.includes(s)).map(s=>{const a=`${r}${(0,me.hD)(s)} is no field of ${e}`;if(o.length===0)return`${a}\
, which takes none`;const d=(0,Vi.kp)(s.slice(0,df),o);return`${a}, which takes ${o.join(", ")}; did you mean ${d}?`})}const ff=100,
Ji="repository_dispatch: client_payload.",pf=w.Ikc({client_payload:w.cl6(w.IeY(mf,"an object"))});function hf(e){return ye(
e,pf,({client_payload:t})=>{const{event:r,...o}=t??{};if(r===void 0)return Ie("repository_dispatch without client_payloa\
d.event");if(!yf(r))return{kind:"invalid",problems:[gf(r)]};const s=Ki(r,o,{},Ji);return s.kind==="invalid"?s:Le(e,[s.body])})}
function mf(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function yf(e){return Qn.includes(e)}function gf(e){
const t=`${Ji}event is ${(0,me.hD)(e)}; expected one of ${Qn.join(", ")}`;return typeof e!="string"?t:`${t}; did you mea\
n ${(0,Vi.kp)(e.slice(0,ff),Qn)}?`}const Bt=w.Ikc({name:Be}),Br=w.Ikc({labels:w.YOg(Bt),type:w.cl6(Bt)}),Yi=w.Ikc({issue:Br}),
_f=w.Ikc({issue:Br,changes:w.cl6(w.Ikc({new_issue:w.cl6(Br)}))}),vf=w.Ikc({label:Bt}),wf=w.Ikc({type:Bt}),bf=w.Ikc({label:w.
cl6(Bt)}),$f=w.Ikc({type:w.cl6(Bt)}),Xi=w.Ikc({issue:w.Ikc({state:w.k5n(["open","closed"],{error:"open or closed"})})}),
qr={id:Ui,created_at:Ce},kf=w.Ikc({issue:w.Ikc(qr)}),Qi=w.Ikc({issue:w.Ikc({...qr,closed_at:Ce})}),Sf=w.Ikc({issue:w.Ikc(
{...qr,updated_at:Ce})});function Ef(e,t){return jt(e,r=>{switch(r){case"opened":case"reopened":return Wr(e,t,()=>is(e));case"\
labeled":return ye(e,vf,({label:o})=>es(e,t,"label",{labels:[o]}));case"typed":return ye(e,wf,({type:o})=>es(e,t,"type",
{labels:[],type:o}));case"closed":return Wr(e,t,()=>Tf(e));case"unlabeled":return zf(e,t);case"untyped":return Af(e,t);case"\
deleted":return Wr(e,t,()=>Gr(e,()=>Vr(e)));case"transferred":return Of(e,t);default:return pn(e,r)}})}function es(e,t,r,o){
return It(t,o)?ye(e,Xi,({issue:s})=>s.state==="open"?is(e):Pf(e)):Hr(e,r,o)}function zf(e,t){return ye(e,bf,({label:r})=>{
if(!r)return os(e,"label");const o={labels:[r]};return It(t,o)?ts(e,t,s=>({...s,labels:s.labels.filter(a=>!ns(a,r))})):Hr(
e,"label",o)})}function Af(e,t){return ye(e,$f,({type:r})=>{if(!r)return os(e,"type");const o={labels:[],type:r};return It(
t,o)?ts(e,t,s=>({...s,type:s.type&&ns(s.type,r)?null:s.type})):Hr(e,"type",o)})}function ts(e,t,r){return ye(e,Yi,({issue:o})=>It(
t,r(o))?Ie("issues: another label or type still makes it an incident"):Gr(e,()=>Vr(e)))}function Of(e,t){return ye(e,_f,
({issue:r,changes:o})=>{const s=o?.new_issue;return!It(t,r)&&!(s&&It(t,s))?rs(e):Gr(e,()=>Vr(e))})}function Wr(e,t,r){return ye(
e,Yi,({issue:o})=>It(t,o)?r():rs(e))}function Gr(e,t){return ye(e,Xi,({issue:r})=>r.state==="open"?t():Ie("issues: the i\
ncident was resolved when it closed"))}function It({incidentLabels:e,incidentTypes:t},{labels:r,type:o}){return r.some(a=>fn(
e,a.name))||(o?fn(t,o.name):!1)}function ns(e,t){return e.name.toLowerCase()===t.name.toLowerCase()}function rs({eventName:e}){
return Ie(`${e}: neither a label nor the type makes it an incident`)}function Hr({eventName:e},t,{labels:r,type:o}){const s=o??
r[0];return Ie(`${e}: the ${t} ${Ue(s?.name??"")} is none of incident-${t}s`)}function os({eventName:e},t){const r=`${e}\
 without the removed ${t}: it was deleted from the repository`;return Ie(r,[`It can't be known whether the removed ${t} \
was one of incident-${t}s. If it was, the incident is still open in Phaset: send \`event: incident-resolved\` for it`])}
function is(e){return ye(e,kf,({issue:{id:t,created_at:r}})=>Le(e,[{event:"incident-opened",id:t,createdAt:r}]))}function Tf(e){
return ye(e,Qi,({issue:{id:t,created_at:r,closed_at:o}})=>Le(e,[{event:"incident-resolved",id:t,createdAt:r,resolvedAt:o}]))}
function Vr(e){return ye(e,Sf,({issue:{id:t,created_at:r,updated_at:o}})=>Le(e,[{event:"incident-resolved",id:t,createdAt:r,
resolvedAt:o}]))}function Pf(e){return ye(e,Qi,({issue:{id:t,created_at:r,closed_at:o}})=>{const s={id:t,createdAt:r};return Le(
e,[{event:"incident-opened",...s},{event:"incident-resolved",...s,resolvedAt:o}])})}const Zf=w.Ikc({pull_request:w.Ikc({
additions:Ft,changed_files:Ft,deletions:Ft})}),If=w.Ikc({pull_request:w.Ikc({merged:rr})}),Rf=w.Ikc({pull_request:w.Ikc(
{created_at:Ce,merged_at:Ce})}),xf=w.Ikc({pull_request:w.Ikc({created_at:Ce,closed_at:Ce})});function Cf(e){return jt(e,
t=>{switch(t){case"opened":return Mf(e);case"closed":return ye(e,If,({pull_request:r})=>r.merged?Nf(e):Df(e));default:return pn(
e,t)}})}function Mf(e){return ye(e,Zf,({pull_request:t})=>{const{additions:r,changed_files:o,deletions:s}=t;return Le(e,
[{event:"pr-opened",additions:r,changedFiles:o,deletions:s}])})}function Nf(e){return ye(e,Rf,({pull_request:t})=>{const r={
createdAt:t.created_at,mergedAt:t.merged_at};return Le(e,[{event:"pr-merged",...r}])})}function Df(e){return ye(e,xf,({pull_request:t})=>{
const r={createdAt:t.created_at,closedAt:t.closed_at};return Le(e,[{event:"pr-closed",...r}])})}const Uf=w.Ikc({repository:w.
Ikc({default_branch:Be})});function ss(e,{changeBranches:t},r,o){const s=a=>{if(fn(a,r))return o();const d=Ue(a.join(", "));
return Ie(`${e.eventName} on ${Ue(r)}: not in change-branches (${d})`)};return t.length>0?s(t):ye(e,Uf,({repository:a})=>s(
[a.default_branch]))}const as="refs/heads/",us=w.Ikc({id:Zt,timestamp:Ni}),Lf=w.Ikc({ref:Be}),Ff=w.Ikc({deleted:rr}),jf=w.
Ikc({commits:w.YOg(w.L5J())}),Bf=w.Ikc({head_commit:us}),qf=w.Ikc({commits:w.YOg(us)});function Wf(e,t){return ye(e,Lf,({
ref:r})=>{if(!r.startsWith(as))return Ie(`push to ${Ue(r)}, which is no branch`);const o=r.slice(as.length);return ye(e,
Ff,({deleted:s})=>s?Ie(`push deleted the branch ${Ue(o)}`):ss(e,t,o,()=>Gf(e,t)))})}function Gf(e,{changes:t}){return ye(
e,jf,({commits:r})=>r.length===0?Ie("push without commits of its own"):t==="all"?ye(e,qf,({commits:o})=>cs(e,o)):ye(e,Bf,
({head_commit:o})=>cs(e,[o])))}function cs(e,t){const r=t.map(({id:s,timestamp:a})=>({event:"change",commitSha:s,...a!==
void 0&&{timestamp:a}})),o=t.filter(({timestamp:s})=>s===void 0);return Le(e,r,o.map(({id:s})=>Di(`commit ${s}`)))}const Hf=w.
Ikc({release:w.Ikc({draft:rr,prerelease:rr})}),Vf=w.Ikc({release:w.Ikc({published_at:Ce})});function Kf(e){return jt(e,t=>{
switch(t){case"published":return ds(e,()=>ye(e,Vf,({release:r})=>ls(e,{timestamp:r.published_at})));case"released":return ds(
e,()=>ls(e,{}));default:return Ie(`release ${Ue(t)} has no Phaset event`,[`This workflow listens to more than it should:\
 release ${Ue(t)}. Let it listen to \`types: [released]\` alone, or each release may count twice`])}})}function ds(e,t){
return ye(e,Hf,({release:r})=>r.draft?Ie("release of a draft is no deployment"):r.prerelease?Ie("release of a pre-releas\
e is no deployment"):t())}function ls(e,t){return Bl(e,r=>Le(e,[{event:"deployment",commitSha:r,...t}]))}const Jf=w.Ikc(
{review:w.Ikc({state:Be})}),Yf=w.Ikc({review:w.Ikc({body:w.mee(Be)})}),Xf=w.Ikc({pull_request:w.Ikc({created_at:Ce}),review:w.
Ikc({submitted_at:Ce})});function Qf(e,t){return jt(e,r=>r!=="submitted"?pn(e,r):ye(e,Jf,({review:o})=>ep(e,t,o.state)))}
function ep(e,t,r){switch(r.toLowerCase()){case"approved":return or(e,t,()=>ps(e,"review-approved"));case"changes_reques\
ted":return or(e,t,()=>ps(e,"review-changes"));case"commented":return tp(e,t);default:return Ie(`pull_request_review of \
state ${Ue(r)} has no Phaset event`)}}function tp(e,t){return ye(e,Yf,({review:r})=>r.body===null||r.body.trim()===""?Ie(
"pull_request_review without a body: its comments arrive on their own"):or(e,t,()=>Le(e,[{event:"comment"}])))}function ps(e,t){
return ye(e,Xf,({pull_request:r,review:o})=>Le(e,[{event:t,createdAt:r.created_at,submittedAt:o.submitted_at}]))}const np=[
"push","workflow_dispatch","repository_dispatch","schedule","workflow_run"],rp=w.Ikc({workflow_run:w.Ikc({conclusion:w.mee(
Be)})}),op=w.Ikc({workflow_run:w.Ikc({event:Be})}),ip=w.Ikc({repository:w.Ikc({full_name:Be}),workflow_run:w.Ikc({head_repository:w.
mee(w.Ikc({full_name:Be}))})}),sp=w.Ikc({workflow_run:w.Ikc({head_branch:w.mee(Be)})}),ap=w.Ikc({workflow_run:w.Ikc({head_sha:Zt,
updated_at:Ce})});function up(e,t){return jt(e,r=>r!=="completed"?pn(e,r):ye(e,rp,({workflow_run:{conclusion:o}})=>o==="\
success"?cp(e,t):Ie(`workflow_run concluded ${Ue(o??"without a result")}: no success`)))}function cp(e,t){return ye(e,op,
({workflow_run:{event:r}})=>r==="release"?hs(e,()=>ms(e)):np.includes(r)?hs(e,()=>dp(e,t)):Ie(`workflow_run started by ${Ue(
r)} may have deployed another commit`))}function hs(e,t){return ye(e,ip,({repository:r,workflow_run:o})=>{const s=o.head_repository?.
full_name.toLowerCase();return s===r.full_name.toLowerCase()?t():Ie(`workflow_run of ${s?Ue(s):"a deleted fork"}, anothe\
r repository`)})}function dp(e,t){return ye(e,sp,({workflow_run:{head_branch:r}})=>r===null?Ie("workflow_run without a h\
ead branch"):ss(e,t,r,()=>ms(e)))}function ms(e){return ye(e,ap,({workflow_run:t})=>Le(e,[{event:"deployment",commitSha:t.
head_sha,timestamp:t.updated_at}]))}function lp(e,t){switch(e.eventName){case"push":return Wf(e,t);case"pull_request":case"\
pull_request_target":return Cf(e);case"pull_request_review":return Qf(e,t);case"pull_request_review_comment":case"issue_\
comment":return ef(e,t);case"deployment":return uf(e,t);case"deployment_status":return af(e,t);case"release":return Kf(e);case"\
workflow_run":return up(e,t);case"issues":return Ef(e,t);case"repository_dispatch":return hf(e);default:return Ie(`${Ue(
e.eventName)} has no Phaset event`)}}const fp=new Set(["pull_request","merge_group"]),pp=new Set(["push","schedule","wor\
kflow_dispatch"]),hp=w.Ikc({repository:w.Ikc({default_branch:w.YjP()})});function ys(e,t){switch(e){case"true":return{kind:"\
upload",auto:!1};case"check":return{kind:"check",auto:!1};case"false":return{kind:"nothing",reason:"switched off"};case"\
auto":return mp(t)}}function mp({eventName:e,ref:t,payload:r}){if(fp.has(e))return{kind:"check",auto:!0};if(!pp.has(e))return{
kind:"nothing",reason:`not on ${e}`};const o=hp.safeParse(r).data?.repository.default_branch;return e==="schedule"||o!==
void 0&&t===`refs/heads/${o}`?{kind:"upload",auto:!0}:{kind:"nothing",reason:`${e} is not on the default branch`}}const yp={
id:"issue.id",resolvedAt:"issue.closed_at",createdAt:"pull_request.created_at",submittedAt:"review.submitted_at",closedAt:"\
pull_request.closed_at",mergedAt:"pull_request.merged_at",additions:"pull_request.additions",changedFiles:"pull_request.\
changed_files",deletions:"pull_request.deletions"};function gp(e,t,r){const{sources:o,notes:s}=$p(e,t,_p(e,t,r)),a=Ki(e,
t,o,"event-fields: ");return a.kind==="invalid"?a:Le(r,[a.body],s)}function _p(e,t,r){const o=vp(r),s=jr(e).map(({field:a})=>{
if(a==="commitSha")return[a,o];if(a==="timestamp")return[a,wp(e,t.commitSha,o,r)];const d=a==="createdAt"&&e.startsWith(
"incident-");return[a,ot(r,d?"issue.created_at":yp[a])]});return Object.fromEntries(s)}function vp(e){const t=ot(e,"pull\
_request.merged")?.value===!0;return ot(e,"deployment.sha")??ot(e,"workflow_run.head_sha")??ot(e,t?"pull_request.merge_c\
ommit_sha":"pull_request.head.sha")??{path:"GITHUB_SHA",value:e.sha}}function wp(e,t,r,o){const s=t??r.value;return e===
"change"?gs(ot(o,"head_commit.id")?.value,s)?ot(o,"head_commit.timestamp"):void 0:gs(r.value,s)?bp(o):void 0}function bp(e){
switch(e.eventName){case"deployment_status":return ot(e,"deployment_status.created_at");case"workflow_run":return ot(e,"\
workflow_run.updated_at");case"release":return ot(e,"action")?.value==="published"?ot(e,"release.published_at"):void 0;default:
return}}function $p(e,t,r){const{timestamp:o,...s}=r;if(e!=="change"||t.timestamp!==void 0||o===void 0)return{sources:r,
notes:[]};const a=Ni.safeParse(o.value);return!a.success||a.data!==void 0?{sources:r,notes:[]}:{sources:s,notes:[Di("the\
 head commit")]}}function gs(e,t){return typeof e!="string"||typeof t!="string"?!1:e.toLowerCase()===t.toLowerCase()}function ot({
eventName:e,payload:t},r){if(r===void 0)return;const o=r.split(".").reduce((s,a)=>typeof s=="object"&&s!==null?s[a]:void 0,
t);return o==null?void 0:{path:`${e}: ${r}`,value:o}}function kp(e,t){const{connection:r,problems:o}=Al(e,t);if(e.replay.
length>0)return Sp(r,o);const s=Ap(e,t),a={connection:r,...zp(s),record:ys(e.record,t),standards:ys(e.standards,t),repositoryUrl:il(
t),problems:[...o,...s.kind==="invalid"?s.problems.map(Te.EP):[]]};return r.kind==="without-secrets"?Ep(a):a}function Sp(e,t){
const r="replay is given",o={kind:"nothing",reason:r};return{connection:e,events:[],noEvent:r,notes:[],record:o,standards:o,
repositoryUrl:void 0,problems:t}}function Ep(e){const t="this run has no secrets",{events:r,noEvent:o=t,record:s}=e;return{
...e,events:[],noEvent:r.length>0?t:o,record:s.kind==="upload"?{...s,kind:"check"}:s,standards:{kind:"nothing",reason:t}}}
function zp(e){switch(e.kind){case"send":return{events:e.events,notes:e.notes};case"nothing":return{events:[],noEvent:e.
reason,notes:e.notes};case"invalid":return{events:[],notes:[]}}}function Ap(e,t){const{event:r}=e;return r==="none"?{kind:"\
nothing",reason:"event is none",notes:[]}:r!=="auto"?gp(r,e["event-fields"],t):lp(t,{changes:e.changes,changeBranches:e["\
change-branches"],deploymentEnvironments:e["deployment-environments"],incidentLabels:e["incident-labels"],incidentTypes:e["\
incident-types"],ignoreActors:e["ignore-actors"]})}const Kr=10,Op=4096,Tp=255;function Pp(e){const t=Te.vh.map(r=>Zp(e,r));
return{shown:t.flatMap(({shown:r})=>r).map(Rp),left:t.flatMap(({left:r})=>r)}}function Zp(e,t){const r=e.filter(a=>a.level===
t).toSorted((a,d)=>+(a.kind==="check")-+(d.kind==="check"));if(r.length<=Kr)return{shown:r,left:[]};const o=r.slice(0,Kr-
1),s=r.slice(Kr-1);return{shown:[...o,Ip(s)],left:s}}function Ip(e){const[{kind:t,level:r}={kind:"check",level:"notice"}]=e;
return{kind:t,level:r,title:"Phaset",message:`and ${(0,rt.U)(e.length,r)} more: see the log`}}function Rp({message:e,title:t,
file:r,...o}){return{...o,message:(0,me.ml)((0,me.ts)(e),Op).toWellFormed(),...t!==void 0&&{title:(0,me.ml)((0,me.ts)(t),
Tp).toWellFormed()},...r!==void 0&&{file:(0,me.ts)(r)}}}function mn(e){const t={pass:0,warning:0,failure:0};for(const{standards:r}of e)
for(const{status:o}of r.checks??[])t[o]++;return t}const _s=["failure","warning","pass"];function vs(e){return e.toSorted(
(t,r)=>_s.indexOf(t.status)-_s.indexOf(r.status))}function ws({outcome:e}){switch(e){case"delivered":return"notice";case"\
refused":return"error";case"not-arrived":case"unknown":return"warning"}}function Jr({events:e,record:t,standards:r}){return[
...e,t,r].flatMap(({delivery:o})=>o??[])}function yn(e){const{problems:t,record:r,standards:o}=e,s=[...t.map(({kind:a,level:d})=>a===
"check"?"warning":d),...Jr(e).map(ws),...(o.checks??[]).map(({status:a})=>a==="pass"?"notice":"warning"),...[r,o].map(({
state:a})=>a==="failed"?"error":"notice")];return Yr(s)}function xp(e){switch(e){case"pass":return"notice";case"warning":
return"warning";case"failure":return"error"}}function Yr(e){return e.includes("error")?"error":e.includes("warning")?"wa\
rning":"notice"}function Xr(e){const t={error:0,warning:1,notice:2};return e.map(r=>({component:r,rank:t[yn(r)]})).sort(
(r,o)=>r.rank-o.rank).map(({component:r})=>r)}function bs(e){const{components:t,dryRun:r}=e,o=[Mp(e.problems),Qr(t.flatMap(
({events:a})=>a)),$s(t.length===1?"record":"records",ks(t,"record")),Np(t)].filter(a=>a!==""),s=o.length===0?["nothing t\
o send"]:o;return[...r?["dry run"]:[],...Cp(t),...s].join(" \xB7 ")}function Cp({length:e}){return e>1?[(0,rt.U)(e,"comp\
onent")]:[]}function Mp(e){return(0,Te.ZT)(e,["error","warning"]).join(", ")}function Qr(e){if(e.length===0)return"";if(e.
every(({delivery:r})=>r===void 0))return`${(0,rt.U)(e.length,"event")} would be sent`;const t=e.filter(({delivery:r})=>r?.
outcome==="delivered").length;return t===e.length?`${(0,rt.U)(t,"event")} delivered`:`${t} of ${(0,rt.U)(e.length,"event")}\
 delivered`}function $s(e,t){const r=t.filter(a=>a!=="skipped"),[o]=r;if(o===void 0)return"";if(t.length===1)return`${e}\
 ${o}`;const s=[...new Set(r)].map(a=>{const{length:d}=r.filter(b=>b===a);return`${d} ${a}`});return`${e} ${s.join(", ")}`}
function Np(e){const t=ks(e,"standards"),{pass:r,warning:o,failure:s}=mn(e),a=r+o+s;if(a===0)return $s("standards",t);const d=t.
filter(k=>k==="failed").length,b=`standards ${r} of ${a}`;return d===0?b:t.length===1?`${b}, not uploaded`:`${b}, ${d} f\
ailed`}function ks(e,t){return e.map(r=>r[t].state)}function Ss({body:e,subject:t},r){switch(e.event){case"change":return`\
commit ${r.code(Es(e.commitSha))}${eo(e.timestamp)}`;case"deployment":return`deployment of ${r.code(Es(e.commitSha))}${Dp(
t,r)}${eo(e.timestamp)}`;case"incident-opened":return`incident ${r.text(e.id)} opened${eo(e.createdAt)}`;case"incident-r\
esolved":return`incident ${r.text(e.id)} resolved${gn(e.createdAt,e.resolvedAt)}`;case"comment":return`comment${Up(t)}`;case"\
review-approved":return`${qt(t)} approved${gn(e.createdAt,e.submittedAt)}`;case"review-changes":return`changes asked of ${qt(
t)}${gn(e.createdAt,e.submittedAt)}`;case"pr-opened":return`${qt(t)} opened${Lp(e)}`;case"pr-closed":return`${qt(t)} clo\
sed without a merge${gn(e.createdAt,e.closedAt)}`;case"pr-merged":return`${qt(t)} merged${gn(e.createdAt,e.mergedAt)}`}}
function Es(e){return e.slice(0,7)}function Dp(e,{text:t}){return e.kind!=="deployment"?"":e.environment!==void 0?` to ${t(
e.environment)}`:e.names.length===0?"":` (${t(e.names.join(", "))})`}function Up(e){switch(e.kind){case"pull-request":return`\
 on ${qt(e)}`;case"incident":return" on an issue";case"commits":case"deployment":case"repository":return""}}function qt(e){
return e.kind==="pull-request"?`pull request #${e.number}`:"pull request"}function Lp({additions:e,deletions:t,changedFiles:r}){
const o=[...e===void 0?[]:[`+${e}`],...t===void 0?[]:[`\u2212${t}`]].join(" "),s=r===void 0?"":(0,rt.U)(r,"file"),a=[o,s].
filter(d=>d!=="").join(" in ");return a===""?"":` (${a})`}function eo(e){const t=to(e);if(t===void 0)return"";const[r,o=""]=new Date(
t).toISOString().split("T");return`, ${r} ${o.slice(0,5)} UTC`}function gn(e,t){const[r,o]=[to(e),to(t)];return r===void 0||
o===void 0?"":` after ${Fp(o-r)}`}function to(e){return e!==void 0&&/^\d{13}$/.test(e)?Number(e):void 0}const zs=[["d",864e5],
["h",36e5],["min",6e4],["s",1e3]];function Fp(e){const t=zs.findIndex(([,s])=>e>=s);if(t===-1)return"0 s";let r=e;return zs.
slice(t,t+2).map(([s,a])=>{const d=Math.floor(r/a);return r-=d*a,d===0?"":`${d} ${s}`}).filter(s=>s!=="").join(" ")}const jp=4096;
function Bp(e){const{components:t,noEvent:r,notes:o}=e,s=a=>t.flatMap(d=>a(d).map(b=>Wp(b,d,e)));return[{title:"Events",
lines:[...r===void 0?[]:[`No event: ${r}`],...o,...s(({events:a})=>a.map(Hp))]},{title:"Record",lines:s(({record:a})=>[As(
"record",a)])},{title:"Standards",lines:s(({standards:a})=>Vp(a))}].filter(({lines:a})=>a.length>0).map(({title:a,lines:d})=>({
title:a,lines:d.map(Os)}))}function qp(e,t){const r=new Set(t);return[e.problems,...e.components.map(({problems:o})=>o)].
flatMap(o=>(0,Te.o3)(o.filter(s=>r.has(s)))).map(({level:o,message:s})=>Os(`${o}: ${s}`))}function Wp(e,t,{components:r}){
if(r.length===1)return e;const{directory:o,recordId:s="."}=t;return`${o==="."?s:o}: ${e}`}const Gp={text:e=>e,code:e=>e};
function Hp(e){const{body:t,routing:r,delivery:o}=e,s=o===void 0?"would be sent":At(o),a=r===void 0?"":` (${r})`;return`${Ss(
e,Gp)}${a}: ${s} ${JSON.stringify(t)}`}function As(e,{state:t,reason:r,delivery:o}){const s=r===void 0?"":`: ${r}`,d=o===
void 0||o.outcome==="delivered"?"":`: ${At(o)}`;return`${e} ${t}${s}${d}`}function Vp(e){return[...vs(e.checks??[]).map(
Kp),As("standards",e)]}function Kp({status:e,name:t,message:r,path:o,remedy:s}){const a=`${e}: ${t} (${o}): ${r}`;return e===
"pass"?a:`${a}; ${s}`}function Os(e){return(0,me.ml)((0,me.ts)(e),jp).replace(/^(\s*):(?=:)/,"$1\\u{3a}").replaceAll("##\
[","#\\u{23}[")}const no=64*1024,Jp=512;function Yp(e){const t=e.map(s=>JSON.stringify(s));if(ro(t))return Wt(t);const r={};
for(const{event:s}of e)r[s]=(r[s]??0)+1;const o=JSON.stringify({truncated:!0,total:e.length,counts:r});return Wt([...Ts(
t),o])}function Xp(e,t){const r=e.map(a=>JSON.stringify(a));if(ro(r))return Wt(r);const o=t.map(a=>JSON.stringify(Qp(a)));
if(ro(o))return Wt(eh(t,o));const s=JSON.stringify({truncated:!0,total:e.length});return Wt([...Ts(o),s])}function Qp(e){
const t={events:e.events.length,problems:e.problems.length};return{...e,events:[],problems:[],truncated:t}}function eh(e,t){
const r=[...t];let o=no-Ps(r);for(const[s,a]of e.entries()){const d=JSON.stringify(a);if(o-=Buffer.byteLength(d)-Buffer.
byteLength(r[s]??""),o<0)break;r[s]=d}return r}function Ts(e){let t=no-Jp;const r=e.findIndex(o=>(t-=Buffer.byteLength(o)+
1,t<0));return e.slice(0,r)}function ro(e){return Ps(e)<=no}function Ps(e){return Buffer.byteLength(Wt(e))}function Wt(e){
return`[${e.join(",")}]`}const th=["failed","uploaded","checked","skipped"];function nh({components:e,undelivered:t}){const{
pass:r,warning:o,failure:s}=mn(e);return{events:Yp(e.flatMap(Is)),record:Rs(e.map(({record:a})=>a.state)),standards:Rs(e.
map(({standards:a})=>a.state)),passes:String(r),warnings:String(o),failures:String(s),undelivered:t??"",results:Xp(e.map(
Zs),Xr(e).map(Zs))}}function Zs(e){return{directory:e.directory,recordId:e.recordId??"",record:e.record.state,standards:e.
standards.state,events:Is(e),problems:e.problems.map(({level:t,message:r})=>({level:t,message:r}))}}function Is({events:e}){
return e.filter(({delivery:t})=>t?.outcome==="delivered").map(({body:t})=>t)}function Rs(e){return th.find(t=>e.includes(
t))??"skipped"}const rh=new Set(["kind","level","outcome","state","status","event","check","severity"]);function oh(e,t){
return oo(e,t)}function oo(e,t){return typeof e=="string"?t(e):Array.isArray(e)?e.map(r=>oo(r,t)):typeof e!="object"||e===
null?e:Object.fromEntries(Object.entries(e).map(([r,o])=>[r,rh.has(r)&&typeof o=="string"?o:oo(o,t)]))}const io=1e3,ih=/[&<>`*_~[\]|\\#@!$^]|:(?=\/\/)|(?<=www)\./gi,
sh=/@|#(?=\d)|\bGH-(?=\d)|:(?=[\w+-]+:)/gi,ah="\u2060";function Ke(e,t=io){return(0,me.ml)((0,me.ts)(e.slice(0,t+1)),t).
toWellFormed().replace(sh,`$&${ah}`).replace(ih,r=>`&#${r.charCodeAt(0)};`)}function so(e){const t=(0,me.ml)(e,io).split(
"`");return t.length%2===0?Ke(e):t.map((r,o)=>o%2===1?it(r):Ke(r)).join("")}function it(e,t=io){return`<code>${Ke(e,t)}<\
/code>`}function xs(e,t){return[e,e.map(()=>"---"),...t].map(r=>`| ${r.join(" | ")} |`).join(`
`)}function ir(e){return e.map(t=>`- ${t.replaceAll(`
`,`
  `)}`).join(`
`)}function _n(e,t){return`<details>
<summary>${e}</summary>

${t}

</details>`}function vn(e){return e.filter(t=>t!=="").join(`

`)}const pt={error:"\u274C",warning:"\u26A0\uFE0F",notice:"\u2705",none:"\u2796"},uh={text:Ke,code:it};function ao(e){return(0,Te.
o3)((0,Te.md)(e)).map(({level:t,message:r})=>`${t==="notice"?"\u2139\uFE0F":pt[t]} ${so(r)}`)}const uo=10;function ch(e,t){
if(Cs(e)&&t==="everything")return e.map(co);const r=e.filter(({delivery:a})=>a&&a.outcome!=="delivered"),o=e.filter(({delivery:a})=>!a||
a.outcome==="delivered"),s=r.length-uo;return[...r.slice(0,uo).map(co),...s>0?[`${pt.warning} ${(0,rt.U)(s,"more event")}\
 not delivered`]:[],...o.length>0?[`${pt.notice} ${Qr(o)}`]:[]]}function dh(e,t){return Cs(e)||t!=="everything"?"":_n(`A\
ll ${(0,rt.U)(e.length,"event")}`,ir(e.map(co)))}function Cs(e){return e.length<=uo}function co(e){const{body:t,routing:r,
delivery:o}=e,s=o===void 0?"none":ws(o),a=r===void 0?"":` (${Ke(r)})`,d=`${Ss(e,uh)}${a}`;return`${pt[s]} **Event** ${d}\
: ${it(t.event)} ${lh(e)}`}function lh({delivery:e}){return e===void 0?"would be sent":e.outcome!=="delivered"?Ke(At(e)):
e.tries>1?`delivered at try ${e.tries}`:"delivered"}function Ms(e,t,{shown:r,things:o,detail:s}){if(t.length===0)return"";
const a=t.slice(r),d=xs(e,t.slice(0,r));if(a.length===0)return d;const b=`${a.length} more ${o}`;return vn([d,s==="every\
thing"?_n(b,xs(e,a)):`And ${b}.`])}const fh=25,ph={uploaded:", uploaded",failed:", not uploaded",checked:"",skipped:""};
function hh({checks:e=[],baselineId:t,state:r}){const o=e.filter(({status:a})=>a==="pass").length,s=t===void 0?"":` by t\
he Baseline ${it(t)}`;return`${o} of ${(0,rt.U)(e.length,"check")} pass${s}${ph[r]}`}function mh({checks:e=[]},t){const r=vs(
e),o=r.filter(({status:a})=>a!=="pass"),s=r.filter(({status:a})=>a==="pass");return vn([Ms(["","Standard","What to do","\
Check","Path"],o.map(yh),{shown:fh,things:"standards that are not met",detail:t}),s.length===0||t!=="everything"?"":_n(`${(0,rt.
U)(s.length,"check")} passed`,s.map(({name:a})=>Ke(a)).join(" \xB7 "))])}function yh({status:e,name:t,message:r,path:o,remedy:s}){
return[pt[xp(e)],Ke(t),so(s),so(r),it(o)]}const gh=[{status:"pass",colour:"#1a7f37"},{status:"warning",colour:"#9a6700"},
{status:"failure",colour:"#cf222e"}],_h="#808890";function vh(e){const t=gh.filter(({status:s})=>e[s]>0);if(t.length===0)
return"";const r=t.map(({colour:s},a)=>[`pie${a+1}`,s]),o={...Object.fromEntries(r),pieLegendTextColor:_h,pieSectionTextColor:"\
#ffffff",pieStrokeWidth:"1px",pieStrokeColor:"#ffffff",pieOuterStrokeWidth:"0px",pieOpacity:"1"};return["```mermaid",`%%\
{init: ${JSON.stringify({theme:"base",themeVariables:o})}}%%`,"pie showData",...t.map(({status:s})=>`  "${s}" : ${e[s]}`),
"```"].join(`
`)}function Ns(e,t,r=[]){return vn([ir([...r,...bh(e,t)]),dh(e.events,t),mh(e.standards,t)])}function wh(e,t){const{name:r,
directory:o}=e,s=it(o),a=r===void 0?s:`<b>${Ke(r)}</b> in ${s}`;return _n(`${pt[yn(e)]} ${a}`,Ns(e,t))}const Ds=["manife\
st"],Us=["baseline"];function bh(e,t){const{record:r,standards:o}=e,s=$h(e),a=b=>s.filter(({kind:k})=>b.includes(k)),d=s.
filter(({kind:b})=>![...Ds,...Us].includes(b));return[...ao(d),...ch(e.events,t),Ls("Record",r,Fs(r),a(Ds)),Ls("Standard\
s",o,o.checks===void 0?Fs(o):`${hh(o)}${js(o)}`,a(Us),o.checks===void 0?[]:[kh(e)])]}function $h(e){const t=[...new Set(
Jr(e).map(At))];return e.problems.filter(({kind:r,message:o})=>r==="check"?e.standards.checks===void 0:r!=="delivery"||!t.
some(s=>o.includes(s)))}function kh(e){const{failure:t,warning:r}=mn([e]);return t>0?"error":r>0?"warning":"notice"}function Ls(e,{
state:t},r,o,s=[]){const a=[...s,...o.map(({level:E})=>E)],d=t==="failed"?"error":Yr(a),k=`${pt[t==="skipped"&&d==="noti\
ce"?"none":d]} **${e}** ${r}`;return o.length===0?k:`${k}
${ir(ao(o))}`}function Fs(e){const t=e.reason===void 0?"":`: ${Ke(e.reason)}`;return`${Bs(e)?"not uploaded":e.state}${t}${js(
e)}`}function js(e){return Bs(e)?`: ${Ke(At(e.delivery))}`:""}function Bs(e){return e.delivery!==void 0&&e.delivery.outcome!==
"delivered"}const Sh=60,qs=200;function Eh(e,t){return Ms(["","Component","Directory","Events","Record","Standards"],Xr(
e).map(zh),{shown:Sh,things:"components",detail:t})}function zh(e){const{name:t,recordId:r,directory:o,record:s}=e;return[
pt[yn(e)],Ke(t??r??"",qs),it(o,qs),Qr(e.events),s.state,Ah(e)]}function Ah(e){const{pass:t,warning:r,failure:o}=mn([e]),
s=t+r+o,{state:a}=e.standards;return s===0?a:`${t} of ${s}, ${a}`}function Oh({components:e,undelivered:t}){if(t===void 0)
return"";const r=new Set(e.flatMap(Jr).map(({outcome:s})=>s)),o=[`What was not delivered is kept in ${it(t)}, the path i\
n the output ${it("undelivered")}: a later step keeps the file, and a run with ${it("replay")} sends it.`,...r.has("refu\
sed")?["What was refused would be refused again: first mend what is said above."]:[],...r.has("unknown")?[`What may have\
 arrived is sent again only with ${it("repeat-unknown: true")}, since it could count twice.`]:[]];return vn(["#### Next \
step",o.join(" "),_n("The steps",Th)])}const Th="After this step, whose `id` is `phaset` here:\n\n```yaml\n- if: always() &\
& steps.phaset.outputs.undelivered != ''\n  uses: actions/upload-artifact@v4\n  with:\n    name: phaset-undelivered\n    pat\
h: ${{ steps.phaset.outputs.undelivered }}\n```\n\nIn a workflow of its own, once the cause is mended, after `actions/downl\
oad-artifact`, in the inputs of this action:\n\n```yaml\nreplay: '*.jsonl'\n```",Ph=9e5,Zh=5,Ws=20;function Ih(e){const t=lo(
e,"everything");if(Gs(t))return t;const r=lo(e,"wrong");return Gs(r)?r:lo(e,"counts")}function Gs(e){return Buffer.byteLength(
e)<=Ph}function lo(e,t){const{components:r}=e,[o]=r,s=r.length===1&&o!==void 0&&t!=="counts";return`${vn([`### ${pt[xh(e)]}\
 Phaset: ${bs(e)}`,Rh[t],...s?[Ns(o,t,Hs(e))]:[ir(Hs(e)),Eh(r,t)],vh(mn(r)),...s?[]:Mh(r,t),Oh(e)])}
`}const Rh={everything:"",wrong:"All of it would be more than GitHub shows: this is what is wrong. The log has the rest.",
counts:"All of it would be more than GitHub shows: these are the counts. The log has the rest."};function xh(e){const{problems:t,
components:r}=e,o=Yr([...t.map(s=>s.level),...r.map(yn)]);return o==="notice"&&Ch(e)?"none":o}function Ch({components:e}){
return e.every(({events:t,record:r,standards:o})=>t.length===0&&r.state==="skipped"&&o.state==="skipped")}function Hs({problems:e,
noEvent:t,notes:r}){const o=r.length-Ws;return[...ao(e),...t===void 0?[]:[`${pt.none} **No event** ${Ke(t)}`],...r.slice(
0,Ws).map(s=>`\u2139\uFE0F ${Ke(s)}`),...o>0?[`\u2139\uFE0F and ${o} more, see the log`]:[]]}function Mh(e,t){if(t==="co\
unts")return[];const r=e.length<=Zh,o=s=>r||s.events.length>0;return Xr(e).filter(s=>yn(s)!=="notice"||t==="everything"&&
o(s)).map(s=>wh(s,t))}async function Nh(e,t,r){const o=oh(e,t),{shown:s,left:a}=Pp(Vs(o));for(const{title:d,lines:b}of Bp(
o))Ks(d,b);for(const d of s)Uh(d);a.length>0&&Ks("More problems",qp(o,a)),je.pq((0,me.g9)(`Phaset: ${bs(o)}`));for(const[
d,b]of Object.entries(nh(o)))je.uH(d,b);r&&await Lh(Ih(o))}function Vs({problems:e,components:t}){return[...e,...t.flatMap(
r=>r.problems)]}function Ks(e,t){je.Oh(e);for(const r of t)je.pq((0,me.g9)(r));je.N4()}const Dh={error:je.z3,warning:je.
$e,notice:je.lm};function Uh({level:e,message:t,title:r,file:o,line:s,column:a}){Dh[e](t,{...r!==void 0&&{title:r},...o!==
void 0&&{file:o},...s!==void 0&&{startLine:s},...a!==void 0&&{startColumn:a}})}async function Lh(e){try{await je.z.addRaw(
e).write()}catch(t){je.Yz(`The job summary was not written: ${String(t)}`)}}function Fh(e,t){if(t.some(({kind:o})=>o==="\
failing-checks"))return!0;const r=t.filter(({kind:o})=>o!=="check");switch(e){case"never":return!1;case"config":return r.
some(({level:o})=>o==="error");case"any":return r.some(({kind:o,level:s})=>o==="delivery"||s==="error")}}function jh(e,t){
const r=e.flatMap(({directory:o,standards:s})=>(0,Or.decideStandardsFailure)(s.checks??[],t).map(({name:a})=>`${a} (${o}\
)`));return r.length===0?[]:[{kind:"failing-checks",level:"error",title:"Phaset: standards",message:`standards-fail-on i\
s ${t}, and these checks did not pass: ${r.join(", ")}`}]}async function Bh(e){const t=ml(je.V4),r=qh(t),{inputs:o,failOn:s,
problems:a}=yl(t,r),d=tl(e.environment,k=>(0,lt.readFileSync)(k,"utf8"));d.kind==="invalid"?a.push((0,Te.EP)(d.problem)):
o===void 0&&a.push(...Ri(Wh(t),d.value));const b=o===void 0||d.kind==="invalid"?{...Js,problems:a}:await Gh(o,d.value,a,
r,e);return await Nh(b,r,o?.summary??!0),!Fh(s,Vs(b))}function qh(e){const t=["webhook-token","api-key","github-token"].
map(o=>e[o]??""),r=Hu(t,e.headers??"");for(const o of r.flatMap(Go))je.Pq(o);return Gu(r)}function Wh(e){return{endpoint:e.
endpoint!=="",token:e["webhook-token"]!==""||e["api-key"]!==""}}const Js={notes:[],components:[],dryRun:!1};async function Gh(e,t,r,o,s){
const a=kp(e,t),{connection:d,notes:b,noEvent:k}=a,E=[...r,...a.problems],O={...Js,notes:b,...k!==void 0&&{noEvent:k},problems:E};
if(d.kind==="closed"||(0,Te.JD)(E))return O;const B=rd(d,e,o,s);je.uH("undelivered",B.undelivered??"");const F=d.kind===
"open"&&e.replay.length>0?await dd(e,d.tokens,B):await Kh(e,a,B,Yh(e,t,s.environment)),{undelivered:L,problems:ee}=B.close();
return{...O,...F,dryRun:e["dry-run"],...L!==void 0&&{undelivered:L},problems:[...E,...ee,...F.problems,...jh(F.components,
e["standards-fail-on"]),...s.cancelled.aborted&&Hh(F)?[Vh]:[]]}}function Hh({components:e}){return e.some(({problems:t})=>t.
some(({kind:r})=>r==="delivery"))}const Vh={kind:"delivery",level:"error",title:"Phaset: cancelled",message:"the job was\
 cancelled before all was delivered"};async function Kh(e,t,r,o){const{connection:s,record:a,standards:d}=t,b=await Xd({
inputs:e,workspace:r.workspace,...s.kind==="open"&&{tokens:s.tokens},withManifest:a.kind!=="nothing"||d.kind!=="nothing"}),
{assignments:k,notes:E,problems:O}=await qd(b,t.events,{recordId:e["record-id"],shard:e.shard,sources:{workspace:r.workspace,
access:o}}),B=k.map(({component:L,events:ee,eventsOnly:X})=>kl(L,{...t,events:ee,...X&&Jh}));return{components:await zc(
B,r),notes:[...t.notes,...E],problems:O}}const Ys={kind:"nothing",reason:"they are of another shard"},Jh={record:Ys,standards:Ys};
function Yh(e,t,r){return{token:e["github-token"],baseUrl:r.GITHUB_API_URL??"https://api.github.com",repository:t.repository}}
process.exitCode=1;const Xs=new AbortController;process.once("SIGINT",()=>Xs.abort()),Bh({environment:process.env,cancelled:Xs.
signal}).then(e=>{process.exitCode=e?0:1}).catch(e=>je.C1(e instanceof Error?e:String(e))).finally(()=>process.stdout.write(
"",()=>process.exit()));
