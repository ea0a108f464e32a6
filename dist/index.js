import{createRequire as he}from"module";var Go={1916:((e,t)=>{var r;r=!0,t.Io=r=void 0;var o=new Uint32Array(65536),s=function(b,E){
for(var A=b.length,B=E.length,L=1<<A-1,U=-1,Q=0,Y=A,K=A;K--;)o[b.charCodeAt(K)]|=1<<K;for(K=0;K<B;K++){var Ae=o[E.charCodeAt(
K)],Oe=Ae|Q;Ae|=(Ae&U)+U^U,Q|=~(Ae|U),U&=Ae,Q&L&&Y++,U&L&&Y--,Q=Q<<1|1,U=U<<1|~(Oe|Q),Q&=Oe}for(K=A;K--;)o[b.charCodeAt(
K)]=0;return Y},a=function(b,E){for(var A=E.length,B=b.length,L=[],U=[],Q=Math.ceil(A/32),Y=Math.ceil(B/32),K=0;K<Q;K++)
U[K]=-1,L[K]=0;for(var Ae=0;Ae<Y-1;Ae++){for(var Oe=0,Pe=-1,le=Ae*32,te=Math.min(32,B)+le,oe=le;oe<te;oe++)o[b.charCodeAt(
oe)]|=1<<oe;for(var K=0;K<A;K++){var ae=o[E.charCodeAt(K)],$e=U[K/32|0]>>>K&1,ce=L[K/32|0]>>>K&1,ge=ae|Oe,ne=((ae|ce)&Pe)+
Pe^Pe|ae|ce,x=Oe|~(ne|Pe),C=Pe&ne;x>>>31^$e&&(U[K/32|0]^=1<<K),C>>>31^ce&&(L[K/32|0]^=1<<K),x=x<<1|$e,C=C<<1|ce,Pe=C|~(ge|
x),Oe=x&ge}for(var oe=le;oe<te;oe++)o[b.charCodeAt(oe)]=0}for(var T=0,P=-1,z=Ae*32,S=Math.min(32,B-z)+z,oe=z;oe<S;oe++)o[b.
charCodeAt(oe)]|=1<<oe;for(var j=B,K=0;K<A;K++){var ae=o[E.charCodeAt(K)],$e=U[K/32|0]>>>K&1,ce=L[K/32|0]>>>K&1,ge=ae|T,
ne=((ae|ce)&P)+P^P|ae|ce,x=T|~(ne|P),C=P&ne;j+=x>>>B-1&1,j-=C>>>B-1&1,x>>>31^$e&&(U[K/32|0]^=1<<K),C>>>31^ce&&(L[K/32|0]^=
1<<K),x=x<<1|$e,C=C<<1|ce,P=C|~(ge|x),T=x&ge}for(var oe=z;oe<S;oe++)o[b.charCodeAt(oe)]=0;return j},d=function(b,E){if(b.
length<E.length){var A=E;E=b,b=A}return E.length===0?b.length:b.length<=32?s(b,E):a(b,E)};t.Io=d;var $=function(b,E){for(var A=1/0,
B=0,L=0;L<E.length;L++){var U=d(b,E[L]);U<A&&(A=U,B=L)}return E[B]};r=$}),770:((e,t,r)=>{e.exports=r(218)}),218:((e,t,r)=>{
var o,s=r(9278),a=r(4756),d=r(8611),$=r(5692),b=r(4434),E=r(2613),A=r(9023);t.httpOverHttp=B,t.httpsOverHttp=L,t.httpOverHttps=
U,t.httpsOverHttps=Q;function B(le){var te=new Y(le);return te.request=d.request,te}function L(le){var te=new Y(le);return te.
request=d.request,te.createSocket=K,te.defaultPort=443,te}function U(le){var te=new Y(le);return te.request=$.request,te}
function Q(le){var te=new Y(le);return te.request=$.request,te.createSocket=K,te.defaultPort=443,te}function Y(le){var te=this;
te.options=le||{},te.proxyOptions=te.options.proxy||{},te.maxSockets=te.options.maxSockets||d.Agent.defaultMaxSockets,te.
requests=[],te.sockets=[],te.on("free",function(ae,$e,ce,ge){for(var ne=Ae($e,ce,ge),x=0,C=te.requests.length;x<C;++x){var T=te.
requests[x];if(T.host===ne.host&&T.port===ne.port){te.requests.splice(x,1),T.request.onSocket(ae);return}}ae.destroy(),te.
removeSocket(ae)})}A.inherits(Y,b.EventEmitter),Y.prototype.addRequest=function(te,oe,ae,$e){var ce=this,ge=Oe({request:te},
ce.options,Ae(oe,ae,$e));if(ce.sockets.length>=this.maxSockets){ce.requests.push(ge);return}ce.createSocket(ge,function(ne){
ne.on("free",x),ne.on("close",C),ne.on("agentRemove",C),te.onSocket(ne);function x(){ce.emit("free",ne,ge)}function C(T){
ce.removeSocket(ne),ne.removeListener("free",x),ne.removeListener("close",C),ne.removeListener("agentRemove",C)}})},Y.prototype.
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
te.request.emit("error",z),ae.removeSocket($e)}},Y.prototype.removeSocket=function(te){var oe=this.sockets.indexOf(te);if(oe!==
-1){this.sockets.splice(oe,1);var ae=this.requests.shift();ae&&this.createSocket(ae,function($e){ae.request.onSocket($e)})}};
function K(le,te){var oe=this;Y.prototype.createSocket.call(oe,le,function(ae){var $e=le.request.getHeader("host"),ce=Oe(
{},oe.options,{socket:ae,servername:$e?$e.replace(/:.*$/,""):le.host}),ge=a.connect(0,ce);oe.sockets[oe.sockets.indexOf(
ae)]=ge,te(ge)})}function Ae(le,te,oe){return typeof le=="string"?{host:le,port:te,localAddress:oe}:le}function Oe(le){for(var te=1,
oe=arguments.length;te<oe;++te){var ae=arguments[te];if(typeof ae=="object")for(var $e=Object.keys(ae),ce=0,ge=$e.length;ce<
ge;++ce){var ne=$e[ce];ae[ne]!==void 0&&(le[ne]=ae[ne])}}return le}var Pe;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.
env.NODE_DEBUG)?Pe=function(){var le=Array.prototype.slice.call(arguments);typeof le[0]=="string"?le[0]="TUNNEL: "+le[0]:
le.unshift("TUNNEL:"),console.error.apply(console,le)}:Pe=function(){},o=Pe}),1366:((e,t,r)=>{r.d(t,{U:()=>o});function o(s,a){
return`${s} ${a}${s===1?"":"s"}`}}),4409:((e,t,r)=>{r.d(t,{$:()=>o});function o(s){return s.code??String(s)}}),1828:((e,t,r)=>{
r.d(t,{m:()=>s});var o=r(7541);function s(d){return d.map(a).join("").replace(/^\./,"")}function a(d){return typeof d=="\
number"?`[${d}]`:/^[\w$-]{1,40}$/.test(String(d))?`.${String(d)}`:`[${(0,o.hD)(String(d))}]`}}),9550:((e,t,r)=>{r.d(t,{F:()=>a,
i:()=>d});var o=r(6760),s=r.n(o);function a($,b){const E=(0,o.relative)($,b);return E!==".."&&!E.startsWith(`..${o.sep}`)&&
!(0,o.isAbsolute)(E)}function d($,b){return(0,o.relative)($,b).split(o.sep).join("/")||"."}}),8414:((e,t,r)=>{r.d(t,{EP:()=>a,
JD:()=>B,ZT:()=>A,md:()=>$,o3:()=>E,oi:()=>s,vh:()=>d});var o=r(1366);function s(L,U="error"){return{kind:"input",level:U,
title:"Phaset: input",message:L}}function a(L){return{kind:"payload",level:"error",title:"Phaset: payload",message:L}}const d=[
"error","warning","notice"];function $(L){return L.toSorted((U,Q)=>d.indexOf(U.level)-d.indexOf(Q.level)||(U.line??0)-(Q.
line??0)||(U.column??0)-(Q.column??0))}const b=20;function E(L){const U=L.slice(b),[Q]=U;if(Q===void 0)return[...L];const Y=A(
U,d),{kind:K,level:Ae,file:Oe}=Q,Pe=`${Oe??"here"}: beyond these ${b} problems, ${Y.join(" and ")} more`;return[...L.slice(
0,b),{kind:K,level:Ae,message:Pe,...Oe!==void 0&&{file:Oe}}]}function A(L,U){return U.flatMap(Q=>{const{length:Y}=L.filter(
K=>K.level===Q);return Y===0?[]:[(0,o.U)(Y,Q)]})}function B(L){return L.some(({level:U})=>U==="error")}}),7541:((e,t,r)=>{
r.d(t,{g9:()=>b,hD:()=>a,ml:()=>E,ts:()=>$});const o=80,s=/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;function a(A){return E(
b($(d(A))),o)}function d(A){try{return JSON.stringify(A)??String(A)}catch{return"a value too deep to show"}}function $(A){
return A.replace(s,B=>`\\u{${(B.codePointAt(0)??0).toString(16)}}`)}function b(A){return A.replaceAll("##[","##\\u005b")}
function E(A,B){return A.length<=B?A:`${A.slice(0,B-1).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}}),3733:((e,t,r)=>{r.d(t,{
$5:()=>$,Gq:()=>d,Uq:()=>a});var o=r(8395),s=r(8532);const a=b=>({kind:"value",value:b}),d=b=>({kind:"invalid",problem:b});
function $(b,E){return o.FsL(b,o.pdi((A,B)=>{const L=E(A);return L.kind==="value"?L.value:(B.issues.push({code:"custom",
message:L.problem,input:A}),s.tm)}))}}),2371:((e,t,r)=>{r.d(t,{Z:()=>a});var o=r(1916);const s=100;function a(b,E){const A=d(
b,E);return A===void 0?"":`; did you mean "${A}"?`}function d(b,E){if(b.length>s)return;const A=$(b);let B,L=Number.POSITIVE_INFINITY;
for(const U of E){const Q=$(U),Y=(0,o.Io)(A,Q);Y<L&&Y<=Math.ceil(Math.max(A.length,Q.length)/3)&&(B=U,L=Y)}return B}function $(b){
return b.toLowerCase().replace(/[\s_-]/g,"")}}),9840:((e,t,r)=>{r.d(t,{$D:()=>s,Bk:()=>$,Zq:()=>A});var o=r(3733);const s=10,
a="give the address of the Phaset API, such as https://phaset.example.com/api",d=/\s|\\|^\/|^https?:(?!\/\/[^/])/i;function $(L){
if(d.test(L))return(0,o.Gq)(`is not a URL; ${a}`);const U=/^[a-z][a-z0-9+.-]*:\/\//i.test(L)?L:`https://${L}`;if(!URL.canParse(
U))return(0,o.Gq)(`is not a URL; ${a}`);const Q=new URL(U),Y=b(Q);if(Y!==void 0)return(0,o.Gq)(Y);const K=Q.pathname.replace(
/\/+$/,"").replace(/\/+integration$/,"").replace(/\/+$/,"");return(0,o.Uq)({origin:new URL(Q.origin),prefix:K,inTheClear:Q.
protocol==="http:"&&!E(Q.hostname)})}function b(L){if(L.protocol!=="https:"&&L.protocol!=="http:")return`has the scheme ${L.
protocol.slice(0,-1)}; it takes https or http`;if(L.username!==""||L.password!=="")return"holds a user name or password;\
 give a gateway's credentials in the input headers";if(L.search!==""||L.hash!=="")return`has a "?" or "#" part; ${a}`;if(/\/integration\/(?:event|record|standards|baselines)(?:\/|$)/.
test(L.pathname))return`goes beyond /integration; ${a}, and the IDs and the token in inputs of their own`}function E(L){
return L==="localhost"||L==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(L)}function A({prefix:L},U,{orgId:Q,recordId:Y,token:K}){
const Ae=typeof U=="string"?[U,Q,Y,K]:["baselines",Q,U.baselineId,Y,K];return`${L}/integration/${Ae.map(B).join("/")}`}function B(L){
const U=encodeURIComponent(L.toWellFormed());return/^\.{1,2}$/.test(U)?U.replaceAll(".","%2E"):U}}),8461:((e,t,r)=>{r.r(
t),r.d(t,{decideStandardsFailure:()=>d,describeMisses:()=>$,putStatusWords:()=>a,toStandardsResult:()=>s});const o={pass:"\
pass",warning:"warn",failure:"fail"};function s(b){const E=A=>b.filter(B=>B.status===A).length;return{passes:E("pass"),warnings:E(
"warning"),failures:E("failure"),results:b.map(({name:A,message:B,path:L,status:U})=>({name:A,message:B,path:L,status:U}))}}
function a(b,E){if(E==="documented")return b;const A=b.results.map(B=>({...B,status:o[B.status]}));return{...b,results:A}}
function d(b,E){switch(E){case"never":return[];case"failure":return b.filter(A=>A.status==="failure");case"warning":return b.
filter(A=>A.status!=="pass")}}function $(b){const E=b.filter(B=>B.status==="failure"),A=b.filter(B=>B.status==="warning");
return[...E,...A].map(B=>({kind:"check",level:B.status==="failure"?"error":"warning",title:`Standards: ${B.name}`,message:`${B.
remedy} (${B.message})`,...B.file!==void 0&&{file:B.file},...B.line!==void 0&&{line:B.line}}))}}),7351:((e,t,r)=>{r.d(t,
{h:()=>s,k:()=>a});const o=()=>r.e(752).then(r.t.bind(r,6752,19));async function s(d,$){return(await o()).fetch(d,$)}class a{#e;#t;constructor($){
this.#e=$}dispatch($,b){return this.#n().then(E=>E.dispatch($,b),E=>b.onError?.(E)),!0}async close(){await(await this.#t)?.
close()}async destroy(){await(await this.#t)?.destroy()}#n(){return this.#t??=o().then(({ProxyAgent:$})=>new $(this.#e)),
this.#t}}}),2613:(e=>{e.exports=he(import.meta.url)("assert")}),6982:(e=>{e.exports=he(import.meta.url)("crypto")}),4434:(e=>{
e.exports=he(import.meta.url)("events")}),9896:(e=>{e.exports=he(import.meta.url)("fs")}),8611:(e=>{e.exports=he(import.meta.
url)("http")}),5692:(e=>{e.exports=he(import.meta.url)("https")}),9278:(e=>{e.exports=he(import.meta.url)("net")}),4589:(e=>{
e.exports=he(import.meta.url)("node:assert")}),6698:(e=>{e.exports=he(import.meta.url)("node:async_hooks")}),4573:(e=>{e.
exports=he(import.meta.url)("node:buffer")}),7540:(e=>{e.exports=he(import.meta.url)("node:console")}),7598:(e=>{e.exports=
he(import.meta.url)("node:crypto")}),3053:(e=>{e.exports=he(import.meta.url)("node:diagnostics_channel")}),610:(e=>{e.exports=
he(import.meta.url)("node:dns")}),8474:(e=>{e.exports=he(import.meta.url)("node:events")}),3024:(e=>{e.exports=he(import.meta.
url)("node:fs")}),1455:(e=>{e.exports=he(import.meta.url)("node:fs/promises")}),7067:(e=>{e.exports=he(import.meta.url)(
"node:http")}),2467:(e=>{e.exports=he(import.meta.url)("node:http2")}),7030:(e=>{e.exports=he(import.meta.url)("node:net")}),
6760:(e=>{e.exports=he(import.meta.url)("node:path")}),643:(e=>{e.exports=he(import.meta.url)("node:perf_hooks")}),1792:(e=>{
e.exports=he(import.meta.url)("node:querystring")}),7075:(e=>{e.exports=he(import.meta.url)("node:stream")}),8321:(e=>{e.
exports=he(import.meta.url)("node:stream/consumers")}),8500:(e=>{e.exports=he(import.meta.url)("node:timers/promises")}),
1692:(e=>{e.exports=he(import.meta.url)("node:tls")}),3136:(e=>{e.exports=he(import.meta.url)("node:url")}),7975:(e=>{e.
exports=he(import.meta.url)("node:util")}),3429:(e=>{e.exports=he(import.meta.url)("node:util/types")}),5919:(e=>{e.exports=
he(import.meta.url)("node:worker_threads")}),8522:(e=>{e.exports=he(import.meta.url)("node:zlib")}),857:(e=>{e.exports=he(
import.meta.url)("os")}),6928:(e=>{e.exports=he(import.meta.url)("path")}),2203:(e=>{e.exports=he(import.meta.url)("stre\
am")}),3193:(e=>{e.exports=he(import.meta.url)("string_decoder")}),4756:(e=>{e.exports=he(import.meta.url)("tls")}),9023:(e=>{
e.exports=he(import.meta.url)("util")}),6288:((e,t,r)=>{r.d(t,{Yz:()=>pr,N4:()=>Mn,z3:()=>Zn,V4:()=>fe,pq:()=>hr,lm:()=>xn,
C1:()=>rn,uH:()=>He,Pq:()=>N,Oh:()=>Cn,z:()=>S,$e:()=>Rn});var o=r(857);function s(v){return v==null?"":typeof v=="strin\
g"||v instanceof String?v:JSON.stringify(v)}function a(v){return Object.keys(v).length?{title:v.title,file:v.file,line:v.
startLine,endLine:v.endLine,col:v.startColumn,endColumn:v.endColumn}:{}}function d(v,p,g){const k=new E(v,p,g);process.stdout.
write(k.toString()+o.EOL)}function $(v,p=""){d(v,{},p)}const b="::";class E{constructor(p,g,k){p||(p="missing.command"),
this.command=p,this.properties=g,this.message=k}toString(){let p=b+this.command;if(this.properties&&Object.keys(this.properties).
length>0){p+=" ";let g=!0;for(const k in this.properties)if(this.properties.hasOwnProperty(k)){const I=this.properties[k];
I&&(g?g=!1:p+=",",p+=`${k}=${B(I)}`)}}return p+=`${b}${A(this.message)}`,p}}function A(v){return s(v).replace(/%/g,"%25").
replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function B(v){return s(v).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,
"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var L=r(6982),U=r(9896);function Q(v,p){const g=process.env[`GITHUB_${v}`];
if(!g)throw new Error(`Unable to find environment variable for file command ${v}`);if(!U.existsSync(g))throw new Error(`\
Missing file at path: ${g}`);U.appendFileSync(g,`${s(p)}${o.EOL}`,{encoding:"utf8"})}function Y(v,p){const g=`ghadelimit\
er_${L.randomUUID()}`,k=s(p);if(v.includes(g))throw new Error(`Unexpected input: name should not contain the delimiter "${g}\
"`);if(k.includes(g))throw new Error(`Unexpected input: value should not contain the delimiter "${g}"`);return`${v}<<${g}${o.
EOL}${k}${o.EOL}${g}`}var K=r(6928),Ae=r(4942),Oe=function(v,p,g,k){function I(Z){return Z instanceof g?Z:new g(function(F){
F(Z)})}return new(g||(g=Promise))(function(Z,F){function de(V){try{X(k.next(V))}catch(_e){F(_e)}}function Ee(V){try{X(k.
throw(V))}catch(_e){F(_e)}}function X(V){V.done?Z(V.value):I(V.value).then(de,Ee)}X((k=k.apply(v,p||[])).next())})};class Pe{constructor(p,g){
this.username=p,this.password=g}prepareRequest(p){if(!p.headers)throw Error("The request has no headers");p.headers.Authorization=
`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){
return Oe(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class le{constructor(p){this.token=p}prepareRequest(p){
if(!p.headers)throw Error("The request has no headers");p.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){
return!1}handleAuthentication(){return Oe(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class te{constructor(p){
this.token=p}prepareRequest(p){if(!p.headers)throw Error("The request has no headers");p.headers.Authorization=`Basic ${Buffer.
from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return Oe(this,
void 0,void 0,function*(){throw new Error("not implemented")})}}var oe=function(v,p,g,k){function I(Z){return Z instanceof
g?Z:new g(function(F){F(Z)})}return new(g||(g=Promise))(function(Z,F){function de(V){try{X(k.next(V))}catch(_e){F(_e)}}function Ee(V){
try{X(k.throw(V))}catch(_e){F(_e)}}function X(V){V.done?Z(V.value):I(V.value).then(de,Ee)}X((k=k.apply(v,p||[])).next())})};
class ae{static createHttpClient(p=!0,g=10){const k={allowRetries:p,maxRetries:g};return new HttpClient("actions/oidc-cl\
ient",[new BearerCredentialHandler(ae.getRequestToken())],k)}static getRequestToken(){const p=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!p)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return p}static getIDTokenUrl(){const p=process.
env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!p)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return p}static getCall(p){
return oe(this,void 0,void 0,function*(){var g;const Z=(g=(yield ae.createHttpClient().getJson(p).catch(F=>{throw new Error(
`Failed to get ID Token. 
 
        Error Code : ${F.statusCode}
 
        Error Message: ${F.message}`)})).result)===null||g===void 0?void 0:g.value;if(!Z)throw new Error("Response json \
body do not have ID Token field");return Z})}static getIDToken(p){return oe(this,void 0,void 0,function*(){try{let g=ae.
getIDTokenUrl();if(p){const I=encodeURIComponent(p);g=`${g}&audience=${I}`}debug(`ID token url is ${g}`);const k=yield ae.
getCall(g);return setSecret(k),k}catch(g){throw new Error(`Error message: ${g.message}`)}})}}var $e=function(v,p,g,k){function I(Z){
return Z instanceof g?Z:new g(function(F){F(Z)})}return new(g||(g=Promise))(function(Z,F){function de(V){try{X(k.next(V))}catch(_e){
F(_e)}}function Ee(V){try{X(k.throw(V))}catch(_e){F(_e)}}function X(V){V.done?Z(V.value):I(V.value).then(de,Ee)}X((k=k.apply(
v,p||[])).next())})};const{access:ce,appendFile:ge,writeFile:ne}=U.promises,x="GITHUB_STEP_SUMMARY",C="https://docs.gith\
ub.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class T{constructor(){this._buffer=
""}filePath(){return $e(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const p=process.env[x];if(!p)
throw new Error(`Unable to find environment variable for $${x}. Check if your runtime environment supports job summaries\
.`);try{yield ce(p,U.constants.R_OK|U.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${p}'. Chec\
k if the file has correct read/write permissions.`)}return this._filePath=p,this._filePath})}wrap(p,g,k={}){const I=Object.
entries(k).map(([Z,F])=>` ${Z}="${F}"`).join("");return g?`<${p}${I}>${g}</${p}>`:`<${p}${I}>`}write(p){return $e(this,void 0,
void 0,function*(){const g=!!p?.overwrite,k=yield this.filePath();return yield(g?ne:ge)(k,this._buffer,{encoding:"utf8"}),
this.emptyBuffer()})}clear(){return $e(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){
return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(p,g=!1){
return this._buffer+=p,g?this.addEOL():this}addEOL(){return this.addRaw(o.EOL)}addCodeBlock(p,g){const k=Object.assign({},
g&&{lang:g}),I=this.wrap("pre",this.wrap("code",p),k);return this.addRaw(I).addEOL()}addList(p,g=!1){const k=g?"ol":"ul",
I=p.map(F=>this.wrap("li",F)).join(""),Z=this.wrap(k,I);return this.addRaw(Z).addEOL()}addTable(p){const g=p.map(I=>{const Z=I.
map(F=>{if(typeof F=="string")return this.wrap("td",F);const{header:de,data:Ee,colspan:X,rowspan:V}=F,_e=de?"th":"td",on=Object.
assign(Object.assign({},X&&{colspan:X}),V&&{rowspan:V});return this.wrap(_e,Ee,on)}).join("");return this.wrap("tr",Z)}).
join(""),k=this.wrap("table",g);return this.addRaw(k).addEOL()}addDetails(p,g){const k=this.wrap("details",this.wrap("su\
mmary",p)+g);return this.addRaw(k).addEOL()}addImage(p,g,k){const{width:I,height:Z}=k||{},F=Object.assign(Object.assign(
{},I&&{width:I}),Z&&{height:Z}),de=this.wrap("img",null,Object.assign({src:p,alt:g},F));return this.addRaw(de).addEOL()}addHeading(p,g){
const k=`h${g}`,I=["h1","h2","h3","h4","h5","h6"].includes(k)?k:"h1",Z=this.wrap(I,p);return this.addRaw(Z).addEOL()}addSeparator(){
const p=this.wrap("hr",null);return this.addRaw(p).addEOL()}addBreak(){const p=this.wrap("br",null);return this.addRaw(p).
addEOL()}addQuote(p,g){const k=Object.assign({},g&&{cite:g}),I=this.wrap("blockquote",p,k);return this.addRaw(I).addEOL()}addLink(p,g){
const k=this.wrap("a",p,{href:g});return this.addRaw(k).addEOL()}}const P=new T,z=null,S=P;function j(v){return v.replace(
/[\\]/g,"/")}function ee(v){return v.replace(/[/]/g,"\\")}function ie(v){return v.replace(/[/\\]/g,path.sep)}var re=r(3193),
Se=r(4434);const we=he(import.meta.url)("child_process");var qe=r(2613),Je=function(v,p,g,k){function I(Z){return Z instanceof
g?Z:new g(function(F){F(Z)})}return new(g||(g=Promise))(function(Z,F){function de(V){try{X(k.next(V))}catch(_e){F(_e)}}function Ee(V){
try{X(k.throw(V))}catch(_e){F(_e)}}function X(V){V.done?Z(V.value):I(V.value).then(de,Ee)}X((k=k.apply(v,p||[])).next())})};
const{chmod:ar,copyFile:bn,lstat:Fe,mkdir:$n,open:kn,readdir:Rt,rename:Sn,rm:En,rmdir:ur,stat:st,symlink:mt,unlink:cr}=U.
promises,at=process.platform==="win32";function Ht(v){return Je(this,void 0,void 0,function*(){const p=yield fs.promises.
readlink(v);return at&&!p.endsWith("\\")?`${p}\\`:p})}const dr=268435456,lr=U.constants.O_RDONLY;function zn(v){return Je(
this,void 0,void 0,function*(){try{yield st(v)}catch(p){if(p.code==="ENOENT")return!1;throw p}return!0})}function fr(v){
return Je(this,arguments,void 0,function*(p,g=!1){return(g?yield st(p):yield Fe(p)).isDirectory()})}function xt(v){if(v=
Ct(v),!v)throw new Error('isRooted() parameter "p" cannot be empty');return at?v.startsWith("\\")||/^[A-Z]:/i.test(v):v.
startsWith("/")}function vt(v,p){return Je(this,void 0,void 0,function*(){let g;try{g=yield st(v)}catch(I){I.code!=="ENO\
ENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${v}': ${I}`)}if(g&&g.isFile()){if(at){
const I=K.extname(v).toUpperCase();if(p.some(Z=>Z.toUpperCase()===I))return v}else if(ut(g))return v}const k=v;for(const I of p){
v=k+I,g=void 0;try{g=yield st(v)}catch(Z){Z.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if ex\
ecutable file exists '${v}': ${Z}`)}if(g&&g.isFile()){if(at){try{const Z=K.dirname(v),F=K.basename(v).toUpperCase();for(const de of yield Rt(
Z))if(F===de.toUpperCase()){v=K.join(Z,de);break}}catch(Z){console.log(`Unexpected error attempting to determine the act\
ual case of the file '${v}': ${Z}`)}return v}else if(ut(g))return v}}return""})}function Ct(v){return v=v||"",at?(v=v.replace(
/\//g,"\\"),v.replace(/\\\\+/g,"\\")):v.replace(/\/\/+/g,"/")}function ut(v){return(v.mode&1)>0||(v.mode&8)>0&&process.getgid!==
void 0&&v.gid===process.getgid()||(v.mode&64)>0&&process.getuid!==void 0&&v.uid===process.getuid()}function An(){var v;return(v=
process.env.COMSPEC)!==null&&v!==void 0?v:"cmd.exe"}var Xe=function(v,p,g,k){function I(Z){return Z instanceof g?Z:new g(
function(F){F(Z)})}return new(g||(g=Promise))(function(Z,F){function de(V){try{X(k.next(V))}catch(_e){F(_e)}}function Ee(V){
try{X(k.throw(V))}catch(_e){F(_e)}}function X(V){V.done?Z(V.value):I(V.value).then(de,Ee)}X((k=k.apply(v,p||[])).next())})};
function On(v,p){return Xe(this,arguments,void 0,function*(g,k,I={}){const{force:Z,recursive:F,copySourceDirectory:de}=Kt(
I),Ee=(yield ioUtil.exists(k))?yield ioUtil.stat(k):null;if(Ee&&Ee.isFile()&&!Z)return;const X=Ee&&Ee.isDirectory()&&de?
path.join(k,path.basename(g)):k;if(!(yield ioUtil.exists(g)))throw new Error(`no such file or directory: ${g}`);if((yield ioUtil.
stat(g)).isDirectory())if(F)yield Jt(g,X,0,Z);else throw new Error(`Failed to copy. ${g} is a directory, but tried to co\
py without recursive flag.`);else{if(path.relative(g,X)==="")throw new Error(`'${X}' and '${g}' are the same file`);yield $t(
g,X,Z)}})}function Tn(v,p){return Xe(this,arguments,void 0,function*(g,k,I={}){if(yield ioUtil.exists(k)){let Z=!0;if((yield ioUtil.
isDirectory(k))&&(k=path.join(k,path.basename(g)),Z=yield ioUtil.exists(k)),Z)if(I.force==null||I.force)yield wt(k);else
throw new Error("Destination already exists")}yield bt(path.dirname(k)),yield ioUtil.rename(g,k)})}function wt(v){return Xe(
this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(v))throw new Error('File path must not contain `*`, \
`"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(v,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(p){throw new Error(
`File was unable to be removed ${p}`)}})}function bt(v){return Xe(this,void 0,void 0,function*(){ok(v,"a path argument m\
ust be provided"),yield ioUtil.mkdir(v,{recursive:!0})})}function yt(v,p){return Xe(this,void 0,void 0,function*(){if(!v)
throw new Error("parameter 'tool' is required");if(p){const k=yield yt(v,!1);if(!k)throw at?new Error(`Unable to locate \
executable file: ${v}. Please verify either the file path exists or the file can be found within a directory specified b\
y the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable \
to locate executable file: ${v}. Please verify either the file path exists or the file can be found within a directory s\
pecified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return k}const g=yield Vt(
v);return g&&g.length>0?g[0]:""})}function Vt(v){return Xe(this,void 0,void 0,function*(){if(!v)throw new Error("paramet\
er 'tool' is required");const p=[];if(at&&process.env.PATHEXT)for(const I of process.env.PATHEXT.split(K.delimiter))I&&p.
push(I);if(xt(v)){const I=yield vt(v,p);return I?[I]:[]}if(v.includes(K.sep))return[];const g=[];if(process.env.PATH)for(const I of process.
env.PATH.split(K.delimiter))I&&g.push(I);const k=[];for(const I of g){const Z=yield vt(K.join(I,v),p);Z&&k.push(Z)}return k})}
function Kt(v){const p=v.force==null?!0:v.force,g=!!v.recursive,k=v.copySourceDirectory==null?!0:!!v.copySourceDirectory;
return{force:p,recursive:g,copySourceDirectory:k}}function Jt(v,p,g,k){return Xe(this,void 0,void 0,function*(){if(g>=255)
return;g++,yield bt(p);const I=yield ioUtil.readdir(v);for(const Z of I){const F=`${v}/${Z}`,de=`${p}/${Z}`;(yield ioUtil.
lstat(F)).isDirectory()?yield Jt(F,de,g,k):yield $t(F,de,k)}yield ioUtil.chmod(p,(yield ioUtil.stat(v)).mode)})}function $t(v,p,g){
return Xe(this,void 0,void 0,function*(){if((yield ioUtil.lstat(v)).isSymbolicLink()){try{yield ioUtil.lstat(p),yield ioUtil.
unlink(p)}catch(I){I.code==="EPERM"&&(yield ioUtil.chmod(p,"0666"),yield ioUtil.unlink(p))}const k=yield ioUtil.readlink(
v);yield ioUtil.symlink(k,p,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(p))||g)&&(yield ioUtil.copyFile(
v,p))})}const G=he(import.meta.url)("timers");var Mt=function(v,p,g,k){function I(Z){return Z instanceof g?Z:new g(function(F){
F(Z)})}return new(g||(g=Promise))(function(Z,F){function de(V){try{X(k.next(V))}catch(_e){F(_e)}}function Ee(V){try{X(k.
throw(V))}catch(_e){F(_e)}}function X(V){V.done?Z(V.value):I(V.value).then(de,Ee)}X((k=k.apply(v,p||[])).next())})};const Ie=process.
platform==="win32";class Yt extends Se.EventEmitter{constructor(p,g,k){if(super(),!p)throw new Error("Parameter 'toolPat\
h' cannot be null or empty.");this.toolPath=p,this.args=g||[],this.options=k||{}}_debug(p){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(p)}_getCommandString(p,g){const k=this._getSpawnFileName(),I=this.
_getSpawnArgs(p);let Z=g?"":"[command]";if(Ie)if(this._isCmdFile()){Z+=k;for(const F of I)Z+=` ${F}`}else if(p.windowsVerbatimArguments){
Z+=`"${k}"`;for(const F of I)Z+=` ${F}`}else{Z+=this._windowsQuoteCmdArg(k);for(const F of I)Z+=` ${this._windowsQuoteCmdArg(
F)}`}else{Z+=k;for(const F of I)Z+=` ${F}`}return Z}_processLineBuffer(p,g,k){try{let I=g+p.toString(),Z=I.indexOf(o.EOL);
for(;Z>-1;){const F=I.substring(0,Z);k(F),I=I.substring(Z+o.EOL.length),Z=I.indexOf(o.EOL)}return I}catch(I){return this.
_debug(`error processing line. Failed with error ${I}`),""}}_getSpawnFileName(){return Ie&&this._isCmdFile()?process.env.
COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(p){if(Ie&&this._isCmdFile()){let g=`/D /S /C "${this._windowsQuoteCmdArg(
this.toolPath)}`;for(const k of this.args)g+=" ",g+=p.windowsVerbatimArguments?k:this._windowsQuoteCmdArg(k);return g+='\
"',[g]}return this.args}_endsWith(p,g){return p.endsWith(g)}_isCmdFile(){const p=this.toolPath.toUpperCase();return this.
_endsWith(p,".CMD")||this._endsWith(p,".BAT")}_windowsQuoteCmdArg(p){if(!this._isCmdFile())return this._uvQuoteCmdArg(p);
if(!p)return'""';const g=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let k=!1;
for(const F of p)if(g.some(de=>de===F)){k=!0;break}if(!k)return p;let I='"',Z=!0;for(let F=p.length;F>0;F--)I+=p[F-1],Z&&
p[F-1]==="\\"?I+="\\":p[F-1]==='"'?(Z=!0,I+='"'):Z=!1;return I+='"',I.split("").reverse().join("")}_uvQuoteCmdArg(p){if(!p)
return'""';if(!p.includes(" ")&&!p.includes("	")&&!p.includes('"'))return p;if(!p.includes('"')&&!p.includes("\\"))return`\
"${p}"`;let g='"',k=!0;for(let I=p.length;I>0;I--)g+=p[I-1],k&&p[I-1]==="\\"?g+="\\":p[I-1]==='"'?(k=!0,g+="\\"):k=!1;return g+=
'"',g.split("").reverse().join("")}_cloneExecOptions(p){p=p||{};const g={cwd:p.cwd||process.cwd(),env:p.env||process.env,
silent:p.silent||!1,windowsVerbatimArguments:p.windowsVerbatimArguments||!1,failOnStdErr:p.failOnStdErr||!1,ignoreReturnCode:p.
ignoreReturnCode||!1,delay:p.delay||1e4};return g.outStream=p.outStream||process.stdout,g.errStream=p.errStream||process.
stderr,g}_getSpawnOptions(p,g){p=p||{};const k={};return k.cwd=p.cwd,k.env=p.env,k.windowsVerbatimArguments=p.windowsVerbatimArguments||
this._isCmdFile(),p.windowsVerbatimArguments&&(k.argv0=`"${g}"`),k}exec(){return Mt(this,void 0,void 0,function*(){return!xt(
this.toolPath)&&(this.toolPath.includes("/")||Ie&&this.toolPath.includes("\\"))&&(this.toolPath=K.resolve(process.cwd(),
this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield yt(this.toolPath,!0),new Promise((p,g)=>Mt(this,void 0,
void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const X of this.args)this._debug(
`   ${X}`);const k=this._cloneExecOptions(this.options);!k.silent&&k.outStream&&k.outStream.write(this._getCommandString(
k)+o.EOL);const I=new gt(k,this.toolPath);if(I.on("debug",X=>{this._debug(X)}),this.options.cwd&&!(yield zn(this.options.
cwd)))return g(new Error(`The cwd: ${this.options.cwd} does not exist!`));const Z=this._getSpawnFileName(),F=we.spawn(Z,
this._getSpawnArgs(k),this._getSpawnOptions(this.options,Z));let de="";F.stdout&&F.stdout.on("data",X=>{this.options.listeners&&
this.options.listeners.stdout&&this.options.listeners.stdout(X),!k.silent&&k.outStream&&k.outStream.write(X),de=this._processLineBuffer(
X,de,V=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(V)})});let Ee="";if(F.stderr&&
F.stderr.on("data",X=>{I.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.
stderr(X),!k.silent&&k.errStream&&k.outStream&&(k.failOnStdErr?k.errStream:k.outStream).write(X),Ee=this._processLineBuffer(
X,Ee,V=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(V)})}),F.on("error",X=>{
I.processError=X.message,I.processExited=!0,I.processClosed=!0,I.CheckComplete()}),F.on("exit",X=>{I.processExitCode=X,I.
processExited=!0,this._debug(`Exit code ${X} received from tool '${this.toolPath}'`),I.CheckComplete()}),F.on("close",X=>{
I.processExitCode=X,I.processExited=!0,I.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}\
'`),I.CheckComplete()}),I.on("done",(X,V)=>{de.length>0&&this.emit("stdline",de),Ee.length>0&&this.emit("errline",Ee),F.
removeAllListeners(),X?g(X):p(V)}),this.options.input){if(!F.stdin)throw new Error("child process missing stdin");F.stdin.
end(this.options.input)}}))})}}function Xt(v){const p=[];let g=!1,k=!1,I="";function Z(F){k&&F!=='"'&&(I+="\\"),I+=F,k=!1}
for(let F=0;F<v.length;F++){const de=v.charAt(F);if(de==='"'){k?Z(de):g=!g;continue}if(de==="\\"&&k){Z(de);continue}if(de===
"\\"&&g){k=!0;continue}if(de===" "&&!g){I.length>0&&(p.push(I),I="");continue}Z(de)}return I.length>0&&p.push(I.trim()),
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
his may indicate a child process inherited the STDIO streams and has not yet exited.`;p._debug(g)}p._setResult()}}}var kt=function(v,p,g,k){
function I(Z){return Z instanceof g?Z:new g(function(F){F(Z)})}return new(g||(g=Promise))(function(Z,F){function de(V){try{
X(k.next(V))}catch(_e){F(_e)}}function Ee(V){try{X(k.throw(V))}catch(_e){F(_e)}}function X(V){V.done?Z(V.value):I(V.value).
then(de,Ee)}X((k=k.apply(v,p||[])).next())})};function nt(v,p,g){return kt(this,void 0,void 0,function*(){const k=tr.argStringToArray(
v);if(k.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const I=k[0];return p=k.slice(1).
concat(p||[]),new tr.ToolRunner(I,p,g).exec()})}function Pn(v,p,g){return kt(this,void 0,void 0,function*(){var k,I;let Z="",
F="";const de=new StringDecoder("utf8"),Ee=new StringDecoder("utf8"),X=(k=g?.listeners)===null||k===void 0?void 0:k.stdout,
V=(I=g?.listeners)===null||I===void 0?void 0:I.stderr,_e=q=>{F+=Ee.write(q),V&&V(q)},on=q=>{Z+=de.write(q),X&&X(q)},h=Object.
assign(Object.assign({},g?.listeners),{stdout:on,stderr:_e}),m=yield nt(v,p,Object.assign(Object.assign({},g),{listeners:h}));
return Z+=de.end(),F+=Ee.end(),{exitCode:m,stdout:Z,stderr:F}})}var St=function(v,p,g,k){function I(Z){return Z instanceof
g?Z:new g(function(F){F(Z)})}return new(g||(g=Promise))(function(Z,F){function de(V){try{X(k.next(V))}catch(_e){F(_e)}}function Ee(V){
try{X(k.throw(V))}catch(_e){F(_e)}}function X(V){V.done?Z(V.value):I(V.value).then(de,Ee)}X((k=k.apply(v,p||[])).next())})};
const Qt=()=>St(void 0,void 0,void 0,function*(){const{stdout:v}=yield exec.getExecOutput('powershell -command "(Get-Cim\
Instance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:p}=yield exec.getExecOutput('powershell\
 -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:p.trim(),version:v.
trim()}}),Nt=()=>St(void 0,void 0,void 0,function*(){var v,p,g,k;const{stdout:I}=yield exec.getExecOutput("sw_vers",void 0,
{silent:!0}),Z=(p=(v=I.match(/ProductVersion:\s*(.+)/))===null||v===void 0?void 0:v[1])!==null&&p!==void 0?p:"";return{name:(k=
(g=I.match(/ProductName:\s*(.+)/))===null||g===void 0?void 0:g[1])!==null&&k!==void 0?k:"",version:Z}}),ct=()=>St(void 0,
void 0,void 0,function*(){const{stdout:v}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[p,g]=v.trim().
split(`
`);return{name:p,version:g}}),Me=o.platform(),en=o.arch(),Et=Me==="win32",Qe=Me==="darwin",tn=Me==="linux";function In(){
return St(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield Et?Qt():Qe?Nt():ct()),{platform:Me,
arch:en,isWindows:Et,isMacOS:Qe,isLinux:tn})})}var f=function(v,p,g,k){function I(Z){return Z instanceof g?Z:new g(function(F){
F(Z)})}return new(g||(g=Promise))(function(Z,F){function de(V){try{X(k.next(V))}catch(_e){F(_e)}}function Ee(V){try{X(k.
throw(V))}catch(_e){F(_e)}}function X(V){V.done?Z(V.value):I(V.value).then(de,Ee)}X((k=k.apply(v,p||[])).next())})},y;(function(v){
v[v.Success=0]="Success",v[v.Failure=1]="Failure"})(y||(y={}));function O(v,p){const g=toCommandValue(p);if(process.env[v]=
g,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",prepareKeyValueMessage(v,p));issueCommand("set-env",{name:v},
g)}function N(v){d("add-mask",{},v)}function ue(v){process.env.GITHUB_PATH||""?issueFileCommand("PATH",v):issueCommand("\
add-path",{},v),process.env.PATH=`${v}${path.delimiter}${process.env.PATH}`}function fe(v,p){const g=process.env[`INPUT_${v.
replace(/ /g,"_").toUpperCase()}`]||"";if(p&&p.required&&!g)throw new Error(`Input required and not supplied: ${v}`);return p&&
p.trimWhitespace===!1?g:g.trim()}function We(v,p){const g=fe(v,p).split(`
`).filter(k=>k!=="");return p&&p.trimWhitespace===!1?g:g.map(k=>k.trim())}function Ne(v,p){const g=["true","True","TRUE"],
k=["false","False","FALSE"],I=fe(v,p);if(g.includes(I))return!0;if(k.includes(I))return!1;throw new TypeError(`Input doe\
s not meet YAML 1.2 "Core Schema" specification: ${v}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function He(v,p){if(process.env.GITHUB_OUTPUT||
"")return Q("OUTPUT",Y(v,p));process.stdout.write(o.EOL),d("set-output",{name:v},s(p))}function nn(v){issue("echo",v?"on":
"off")}function rn(v){process.exitCode=y.Failure,Zn(v)}function po(){return process.env.RUNNER_DEBUG==="1"}function pr(v){
d("debug",{},v)}function Zn(v,p={}){d("error",a(p),v instanceof Error?v.toString():v)}function Rn(v,p={}){d("warning",a(
p),v instanceof Error?v.toString():v)}function xn(v,p={}){d("notice",a(p),v instanceof Error?v.toString():v)}function hr(v){
process.stdout.write(v+o.EOL)}function Cn(v){$("group",v)}function Mn(){$("endgroup")}function ho(v,p){return f(this,void 0,
void 0,function*(){Cn(v);let g;try{g=yield p()}finally{Mn()}return g})}function mo(v,p){if(process.env.GITHUB_STATE||"")
return issueFileCommand("STATE",prepareKeyValueMessage(v,p));issueCommand("save-state",{name:v},toCommandValue(p))}function mr(v){
return process.env[`STATE_${v}`]||""}function yo(v){return f(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(
v)})}}),4942:((e,t,r)=>{r.d(t,{Qq:()=>ge});var o=r(8611),s=r.t(o,2),a=r(5692),d=r.t(a,2);function $(x){const C=x.protocol===
"https:";if(b(x))return;const T=C?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;
if(T)try{return new A(T)}catch{if(!T.startsWith("http://")&&!T.startsWith("https://"))return new A(`http://${T}`)}else return}
function b(x){if(!x.hostname)return!1;const C=x.hostname;if(E(C))return!0;const T=process.env.no_proxy||process.env.NO_PROXY||
"";if(!T)return!1;let P;x.port?P=Number(x.port):x.protocol==="http:"?P=80:x.protocol==="https:"&&(P=443);const z=[x.hostname.
toUpperCase()];typeof P=="number"&&z.push(`${z[0]}:${P}`);for(const S of T.split(",").map(j=>j.trim().toUpperCase()).filter(
j=>j))if(S==="*"||z.some(j=>j===S||j.endsWith(`.${S}`)||S.startsWith(".")&&j.endsWith(`${S}`)))return!0;return!1}function E(x){
const C=x.toLowerCase();return C==="localhost"||C.startsWith("127.")||C.startsWith("[::1]")||C.startsWith("[0:0:0:0:0:0:\
0:1]")}class A extends URL{constructor(C,T){super(C,T),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=
decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}
var B=r(770),L=r(7351),U=function(x,C,T,P){function z(S){return S instanceof T?S:new T(function(j){j(S)})}return new(T||
(T=Promise))(function(S,j){function ee(Se){try{re(P.next(Se))}catch(we){j(we)}}function ie(Se){try{re(P.throw(Se))}catch(we){
j(we)}}function re(Se){Se.done?S(Se.value):z(Se.value).then(ee,ie)}re((P=P.apply(x,C||[])).next())})},Q;(function(x){x[x.
OK=200]="OK",x[x.MultipleChoices=300]="MultipleChoices",x[x.MovedPermanently=301]="MovedPermanently",x[x.ResourceMoved=302]=
"ResourceMoved",x[x.SeeOther=303]="SeeOther",x[x.NotModified=304]="NotModified",x[x.UseProxy=305]="UseProxy",x[x.SwitchProxy=
306]="SwitchProxy",x[x.TemporaryRedirect=307]="TemporaryRedirect",x[x.PermanentRedirect=308]="PermanentRedirect",x[x.BadRequest=
400]="BadRequest",x[x.Unauthorized=401]="Unauthorized",x[x.PaymentRequired=402]="PaymentRequired",x[x.Forbidden=403]="Fo\
rbidden",x[x.NotFound=404]="NotFound",x[x.MethodNotAllowed=405]="MethodNotAllowed",x[x.NotAcceptable=406]="NotAcceptable",
x[x.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",x[x.RequestTimeout=408]="RequestTimeout",x[x.Conflict=
409]="Conflict",x[x.Gone=410]="Gone",x[x.TooManyRequests=429]="TooManyRequests",x[x.InternalServerError=500]="InternalSe\
rverError",x[x.NotImplemented=501]="NotImplemented",x[x.BadGateway=502]="BadGateway",x[x.ServiceUnavailable=503]="Servic\
eUnavailable",x[x.GatewayTimeout=504]="GatewayTimeout"})(Q||(Q={}));var Y;(function(x){x.Accept="accept",x.ContentType="\
content-type"})(Y||(Y={}));var K;(function(x){x.ApplicationJson="application/json"})(K||(K={}));function Ae(x){const C=pm.
getProxyUrl(new URL(x));return C?C.href:""}const Oe=[Q.MovedPermanently,Q.ResourceMoved,Q.SeeOther,Q.TemporaryRedirect,Q.
PermanentRedirect],Pe=[Q.BadGateway,Q.ServiceUnavailable,Q.GatewayTimeout],le=["OPTIONS","GET","DELETE","HEAD"],te=10,oe=5;
class ae extends Error{constructor(C,T){super(C),this.name="HttpClientError",this.statusCode=T,Object.setPrototypeOf(this,
ae.prototype)}}class $e{constructor(C){this.message=C}readBody(){return U(this,void 0,void 0,function*(){return new Promise(
C=>U(this,void 0,void 0,function*(){let T=Buffer.alloc(0);this.message.on("data",P=>{T=Buffer.concat([T,P])}),this.message.
on("end",()=>{C(T.toString())})}))})}readBodyBuffer(){return U(this,void 0,void 0,function*(){return new Promise(C=>U(this,
void 0,void 0,function*(){const T=[];this.message.on("data",P=>{T.push(P)}),this.message.on("end",()=>{C(Buffer.concat(T))})}))})}}
function ce(x){return new URL(x).protocol==="https:"}class ge{constructor(C,T,P){this._ignoreSslError=!1,this._allowRedirects=
!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this.
_disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(C),this.handlers=T||[],this.requestOptions=P,P&&(P.ignoreSslError!=
null&&(this._ignoreSslError=P.ignoreSslError),this._socketTimeout=P.socketTimeout,P.allowRedirects!=null&&(this._allowRedirects=
P.allowRedirects),P.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=P.allowRedirectDowngrade),P.maxRedirects!=
null&&(this._maxRedirects=Math.max(P.maxRedirects,0)),P.keepAlive!=null&&(this._keepAlive=P.keepAlive),P.allowRetries!=null&&
(this._allowRetries=P.allowRetries),P.maxRetries!=null&&(this._maxRetries=P.maxRetries))}options(C,T){return U(this,void 0,
void 0,function*(){return this.request("OPTIONS",C,null,T||{})})}get(C,T){return U(this,void 0,void 0,function*(){return this.
request("GET",C,null,T||{})})}del(C,T){return U(this,void 0,void 0,function*(){return this.request("DELETE",C,null,T||{})})}post(C,T,P){
return U(this,void 0,void 0,function*(){return this.request("POST",C,T,P||{})})}patch(C,T,P){return U(this,void 0,void 0,
function*(){return this.request("PATCH",C,T,P||{})})}put(C,T,P){return U(this,void 0,void 0,function*(){return this.request(
"PUT",C,T,P||{})})}head(C,T){return U(this,void 0,void 0,function*(){return this.request("HEAD",C,null,T||{})})}sendStream(C,T,P,z){
return U(this,void 0,void 0,function*(){return this.request(C,T,P,z)})}getJson(C){return U(this,arguments,void 0,function*(T,P={}){
P[Y.Accept]=this._getExistingOrDefaultHeader(P,Y.Accept,K.ApplicationJson);const z=yield this.get(T,P);return this._processResponse(
z,this.requestOptions)})}postJson(C,T){return U(this,arguments,void 0,function*(P,z,S={}){const j=JSON.stringify(z,null,
2);S[Y.Accept]=this._getExistingOrDefaultHeader(S,Y.Accept,K.ApplicationJson),S[Y.ContentType]=this._getExistingOrDefaultContentTypeHeader(
S,K.ApplicationJson);const ee=yield this.post(P,j,S);return this._processResponse(ee,this.requestOptions)})}putJson(C,T){
return U(this,arguments,void 0,function*(P,z,S={}){const j=JSON.stringify(z,null,2);S[Y.Accept]=this._getExistingOrDefaultHeader(
S,Y.Accept,K.ApplicationJson),S[Y.ContentType]=this._getExistingOrDefaultContentTypeHeader(S,K.ApplicationJson);const ee=yield this.
put(P,j,S);return this._processResponse(ee,this.requestOptions)})}patchJson(C,T){return U(this,arguments,void 0,function*(P,z,S={}){
const j=JSON.stringify(z,null,2);S[Y.Accept]=this._getExistingOrDefaultHeader(S,Y.Accept,K.ApplicationJson),S[Y.ContentType]=
this._getExistingOrDefaultContentTypeHeader(S,K.ApplicationJson);const ee=yield this.patch(P,j,S);return this._processResponse(
ee,this.requestOptions)})}request(C,T,P,z){return U(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Cl\
ient has already been disposed.");const S=new URL(T);let j=this._prepareRequest(C,S,z);const ee=this._allowRetries&&le.includes(
C)?this._maxRetries+1:1;let ie=0,re;do{if(re=yield this.requestRaw(j,P),re&&re.message&&re.message.statusCode===Q.Unauthorized){
let we;for(const qe of this.handlers)if(qe.canHandleAuthentication(re)){we=qe;break}return we?we.handleAuthentication(this,
j,P):re}let Se=this._maxRedirects;for(;re.message.statusCode&&Oe.includes(re.message.statusCode)&&this._allowRedirects&&
Se>0;){const we=re.message.headers.location;if(!we)break;const qe=new URL(we);if(S.protocol==="https:"&&S.protocol!==qe.
protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not all\
owed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield re.
readBody(),qe.hostname!==S.hostname)for(const Je in z)Je.toLowerCase()==="authorization"&&delete z[Je];j=this._prepareRequest(
C,qe,z),re=yield this.requestRaw(j,P),Se--}if(!re.message.statusCode||!Pe.includes(re.message.statusCode))return re;ie+=
1,ie<ee&&(yield re.readBody(),yield this._performExponentialBackoff(ie))}while(ie<ee);return re})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(C,T){return U(this,void 0,void 0,function*(){return new Promise((P,z)=>{
function S(j,ee){j?z(j):ee?P(ee):z(new Error("Unknown error"))}this.requestRawWithCallback(C,T,S)})})}requestRawWithCallback(C,T,P){
typeof T=="string"&&(C.options.headers||(C.options.headers={}),C.options.headers["Content-Length"]=Buffer.byteLength(T,"\
utf8"));let z=!1;function S(ie,re){z||(z=!0,P(ie,re))}const j=C.httpModule.request(C.options,ie=>{const re=new $e(ie);S(
void 0,re)});let ee;j.on("socket",ie=>{ee=ie}),j.setTimeout(this._socketTimeout||3*6e4,()=>{ee&&ee.end(),S(new Error(`Re\
quest timeout: ${C.options.path}`))}),j.on("error",function(ie){S(ie)}),T&&typeof T=="string"&&j.write(T,"utf8"),T&&typeof T!=
"string"?(T.on("close",function(){j.end()}),T.pipe(j)):j.end()}getAgent(C){const T=new URL(C);return this._getAgent(T)}getAgentDispatcher(C){
const T=new URL(C),P=$(T);if(P&&P.hostname)return this._getProxyAgentDispatcher(T,P)}_prepareRequest(C,T,P){const z={};z.
parsedUrl=T;const S=z.parsedUrl.protocol==="https:";z.httpModule=S?d:s;const j=S?443:80;if(z.options={},z.options.host=z.
parsedUrl.hostname,z.options.port=z.parsedUrl.port?parseInt(z.parsedUrl.port):j,z.options.path=(z.parsedUrl.pathname||"")+
(z.parsedUrl.search||""),z.options.method=C,z.options.headers=this._mergeHeaders(P),this.userAgent!=null&&(z.options.headers["\
user-agent"]=this.userAgent),z.options.agent=this._getAgent(z.parsedUrl),this.handlers)for(const ee of this.handlers)ee.
prepareRequest(z.options);return z}_mergeHeaders(C){return this.requestOptions&&this.requestOptions.headers?Object.assign(
{},ne(this.requestOptions.headers),ne(C||{})):ne(C||{})}_getExistingOrDefaultHeader(C,T,P){let z;if(this.requestOptions&&
this.requestOptions.headers){const j=ne(this.requestOptions.headers)[T];j&&(z=typeof j=="number"?j.toString():j)}const S=C[T];
return S!==void 0?typeof S=="number"?S.toString():S:z!==void 0?z:P}_getExistingOrDefaultContentTypeHeader(C,T){let P;if(this.
requestOptions&&this.requestOptions.headers){const S=ne(this.requestOptions.headers)[Y.ContentType];S&&(typeof S=="numbe\
r"?P=String(S):Array.isArray(S)?P=S.join(", "):P=S)}const z=C[Y.ContentType];return z!==void 0?typeof z=="number"?String(
z):Array.isArray(z)?z.join(", "):z:P!==void 0?P:T}_getAgent(C){let T;const P=$(C),z=P&&P.hostname;if(this._keepAlive&&z&&
(T=this._proxyAgent),z||(T=this._agent),T)return T;const S=C.protocol==="https:";let j=100;if(this.requestOptions&&(j=this.
requestOptions.maxSockets||o.globalAgent.maxSockets),P&&P.hostname){const ee={maxSockets:j,keepAlive:this._keepAlive,proxy:Object.
assign(Object.assign({},(P.username||P.password)&&{proxyAuth:`${P.username}:${P.password}`}),{host:P.hostname,port:P.port})};
let ie;const re=P.protocol==="https:";S?ie=re?B.httpsOverHttps:B.httpsOverHttp:ie=re?B.httpOverHttps:B.httpOverHttp,T=ie(
ee),this._proxyAgent=T}if(!T){const ee={keepAlive:this._keepAlive,maxSockets:j};T=S?new a.Agent(ee):new o.Agent(ee),this.
_agent=T}return S&&this._ignoreSslError&&(T.options=Object.assign(T.options||{},{rejectUnauthorized:!1})),T}_getProxyAgentDispatcher(C,T){
let P;if(this._keepAlive&&(P=this._proxyAgentDispatcher),P)return P;const z=C.protocol==="https:";return P=new L.k(Object.
assign({uri:T.href,pipelining:this._keepAlive?1:0},(T.username||T.password)&&{token:`Basic ${Buffer.from(`${T.username}:${T.
password}`).toString("base64")}`})),this._proxyAgentDispatcher=P,z&&this._ignoreSslError&&(P.options=Object.assign(P.options.
requestTls||{},{rejectUnauthorized:!1})),P}_getUserAgentWithOrchestrationId(C){const T=C||"actions/http-client",P=process.
env.ACTIONS_ORCHESTRATION_ID;if(P){const z=P.replace(/[^a-z0-9_.-]/gi,"_");return`${T} actions_orchestration_id/${z}`}return T}_performExponentialBackoff(C){
return U(this,void 0,void 0,function*(){C=Math.min(te,C);const T=oe*Math.pow(2,C);return new Promise(P=>setTimeout(()=>P(),
T))})}_processResponse(C,T){return U(this,void 0,void 0,function*(){return new Promise((P,z)=>U(this,void 0,void 0,function*(){
const S=C.message.statusCode||0,j={statusCode:S,result:null,headers:{}};S===Q.NotFound&&P(j);function ee(Se,we){if(typeof we==
"string"){const qe=new Date(we);if(!isNaN(qe.valueOf()))return qe}return we}let ie,re;try{re=yield C.readBody(),re&&re.length>
0&&(T&&T.deserializeDates?ie=JSON.parse(re,ee):ie=JSON.parse(re),j.result=ie),j.headers=C.message.headers}catch{}if(S>299){
let Se;ie&&ie.message?Se=ie.message:re&&re.length>0?Se=re:Se=`Failed request: (${S})`;const we=new ae(Se,S);we.result=j.
result,z(we)}else P(j)}))})}}const ne=x=>Object.keys(x).reduce((C,T)=>(C[T.toLowerCase()]=x[T],C),{})}),3305:((e,t,r)=>{
r.d(t,{_L:()=>st,FO:()=>Z,qm:()=>yt,LK:()=>kn,Zm:()=>wt,Eb:()=>Xt,m9:()=>gt,G8:()=>Ct,UI:()=>$t,F7:()=>Fe,NC:()=>Vt,fU:()=>F,
Fk:()=>nt,Rl:()=>L,em:()=>vt,q0:()=>X,mI:()=>V});var o=r(4890),s;const a=null,d=null;class ${constructor(){this._map=new WeakMap,
this._idmap=new Map}add(m,...q){const pe=q[0];return this._map.set(m,pe),pe&&typeof pe=="object"&&"id"in pe&&this._idmap.
set(pe.id,m),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(m){const q=this._map.get(m);return q&&
typeof q=="object"&&"id"in q&&this._idmap.delete(q.id),this._map.delete(m),this}get(m){const q=m._zod.parent;if(q){const pe={
...this.get(q)??{}};delete pe.id;const Re={...pe,...this._map.get(m)};return Object.keys(Re).length?Re:void 0}return this.
_map.get(m)}has(m){return this._map.has(m)}}function b(){return new $}(s=globalThis).__zod_globalRegistry??(s.__zod_globalRegistry=
b());const E=globalThis.__zod_globalRegistry;var A=r(4723);function B(h){return h.checks&&(h.checks=[...h.checks]),h}function L(h,m){
return new h(B({type:"string",...A.A2(m)}))}function U(h,m){return new h(B({type:"string",coerce:!0,...util.normalizeParams(
m)}))}function Q(h,m){return new h({type:"string",format:"email",check:"string_format",abort:!1,...util.normalizeParams(
m)})}function Y(h,m){return new h({type:"string",format:"guid",check:"string_format",abort:!1,...util.normalizeParams(m)})}
function K(h,m){return new h({type:"string",format:"uuid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function Ae(h,m){
return new h({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...util.normalizeParams(m)})}function Oe(h,m){
return new h({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...util.normalizeParams(m)})}function Pe(h,m){
return new h({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...util.normalizeParams(m)})}function le(h,m){
return new h({type:"string",format:"url",check:"string_format",abort:!1,...util.normalizeParams(m)})}function te(h,m){return new h(
{type:"string",format:"emoji",check:"string_format",abort:!1,...util.normalizeParams(m)})}function oe(h,m){return new h(
{type:"string",format:"nanoid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ae(h,m){return new h(
{type:"string",format:"cuid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function $e(h,m){return new h({
type:"string",format:"cuid2",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ce(h,m){return new h({
type:"string",format:"ulid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ge(h,m){return new h({type:"\
string",format:"xid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ne(h,m){return new h({type:"st\
ring",format:"ksuid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function x(h,m){return new h({type:"str\
ing",format:"ipv4",check:"string_format",abort:!1,...util.normalizeParams(m)})}function C(h,m){return new h({type:"strin\
g",format:"ipv6",check:"string_format",abort:!1,...util.normalizeParams(m)})}function T(h,m){return new h({type:"string",
format:"mac",check:"string_format",abort:!1,...util.normalizeParams(m)})}function P(h,m){return new h({type:"string",format:"\
cidrv4",check:"string_format",abort:!1,...util.normalizeParams(m)})}function z(h,m){return new h({type:"string",format:"\
cidrv6",check:"string_format",abort:!1,...util.normalizeParams(m)})}function S(h,m){return new h({type:"string",format:"\
base64",check:"string_format",abort:!1,...util.normalizeParams(m)})}function j(h,m){return new h({type:"string",format:"\
base64url",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ee(h,m){return new h({type:"string",format:"\
e164",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ie(h,m){return new h({type:"string",format:"c\
redit_card",check:"string_format",abort:!1,...util.normalizeParams(m)})}function re(h,m){return new h({type:"string",format:"\
iban",check:"string_format",abort:!1,...util.normalizeParams(m)})}function Se(h,m){return new h({type:"string",format:"j\
wt",check:"string_format",abort:!1,...util.normalizeParams(m)})}const we={Any:null,Minute:-1,Second:0,Millisecond:3,Microsecond:6};
function qe(h,m){return new h({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...util.
normalizeParams(m)})}function Je(h,m){return new h({type:"string",format:"date",check:"string_format",...util.normalizeParams(
m)})}function ar(h,m){return new h({type:"string",format:"time",check:"string_format",precision:null,...util.normalizeParams(
m)})}function bn(h,m){return new h({type:"string",format:"duration",check:"string_format",...util.normalizeParams(m)})}function Fe(h,m){
return new h(B({type:"number",checks:[],...A.A2(m)}))}function $n(h,m){return new h(B({type:"number",coerce:!0,checks:[],
...util.normalizeParams(m)}))}function kn(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"safein\
t",...A.A2(m)})}function Rt(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"float32",...util.normalizeParams(
m)})}function Sn(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"float64",...util.normalizeParams(
m)})}function En(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"int32",...util.normalizeParams(
m)})}function ur(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"uint32",...util.normalizeParams(
m)})}function st(h,m){return new h({type:"boolean",...A.A2(m)})}function mt(h,m){return new h({type:"boolean",coerce:!0,
...util.normalizeParams(m)})}function cr(h,m){return new h({type:"bigint",...util.normalizeParams(m)})}function at(h,m){
return new h({type:"bigint",coerce:!0,...util.normalizeParams(m)})}function Ht(h,m){return new h({type:"bigint",check:"b\
igint_format",abort:!1,format:"int64",...util.normalizeParams(m)})}function dr(h,m){return new h({type:"bigint",check:"b\
igint_format",abort:!1,format:"uint64",...util.normalizeParams(m)})}function lr(h,m){return new h({type:"symbol",...util.
normalizeParams(m)})}function zn(h,m){return new h({type:"undefined",...util.normalizeParams(m)})}function fr(h,m){return new h(
{type:"null",...util.normalizeParams(m)})}function xt(h){return new h({type:"any"})}function vt(h){return new h({type:"u\
nknown"})}function Ct(h,m){return new h({type:"never",...A.A2(m)})}function ut(h,m){return new h({type:"void",...util.normalizeParams(
m)})}function An(h,m){return new h({type:"date",...util.normalizeParams(m)})}function Xe(h,m){return new h({type:"date",
coerce:!0,...util.normalizeParams(m)})}function On(h,m){return new h({type:"nan",...util.normalizeParams(m)})}function Tn(h,m){
return new checks.$ZodCheckLessThan({check:"less_than",...util.normalizeParams(m),value:h,inclusive:!1})}function wt(h,m){
return new o.sm({check:"less_than",...A.A2(m),value:h,inclusive:!0})}function bt(h,m){return new o.J_({check:"greater_th\
an",...A.A2(m),value:h,inclusive:!1})}function yt(h,m){return new o.J_({check:"greater_than",...A.A2(m),value:h,inclusive:!0})}
function Vt(h){return bt(0,h)}function Kt(h){return Tn(0,h)}function Jt(h){return wt(0,h)}function $t(h){return yt(0,h)}
function G(h,m){return new checks.$ZodCheckMultipleOf({check:"multiple_of",...util.normalizeParams(m),value:h})}function Mt(h,m){
return new checks.$ZodCheckMaxSize({check:"max_size",...util.normalizeParams(m),maximum:h})}function Ie(h,m){return new checks.
$ZodCheckMinSize({check:"min_size",...util.normalizeParams(m),minimum:h})}function Yt(h,m){return new checks.$ZodCheckSizeEquals(
{check:"size_equals",...util.normalizeParams(m),size:h})}function Xt(h,m){return new o.Yk({check:"max_length",...A.A2(m),
maximum:h})}function gt(h,m){return new o.Kk({check:"min_length",...A.A2(m),minimum:h})}function kt(h,m){return new checks.
$ZodCheckLengthEquals({check:"length_equals",...util.normalizeParams(m),length:h})}function nt(h,m){return new o.DG({check:"\
string_format",format:"regex",...A.A2(m),pattern:h})}function Pn(h){return new checks.$ZodCheckLowerCase({check:"string_\
format",format:"lowercase",...util.normalizeParams(h)})}function St(h){return new checks.$ZodCheckUpperCase({check:"stri\
ng_format",format:"uppercase",...util.normalizeParams(h)})}function Qt(h,m){return new checks.$ZodCheckIncludes({check:"\
string_format",format:"includes",...util.normalizeParams(m),includes:h})}function Nt(h,m){return new checks.$ZodCheckStartsWith(
{check:"string_format",format:"starts_with",...util.normalizeParams(m),prefix:h})}function ct(h,m){return new checks.$ZodCheckEndsWith(
{check:"string_format",format:"ends_with",...util.normalizeParams(m),suffix:h})}function Me(h,m,q){return new checks.$ZodCheckProperty(
{check:"property",property:h,schema:m,...util.normalizeParams(q)})}function en(h,m){return new checks.$ZodCheckProperties(
{check:"properties",shape:h,...util.normalizeParams(m)})}function Et(h,m){return new checks.$ZodCheckMimeType({check:"mi\
me_type",mime:h,...util.normalizeParams(m)})}function Qe(h){return new checks.$ZodCheckOverwrite({check:"overwrite",tx:h})}
function tn(h){return Qe(m=>m.normalize(h))}function In(){return Qe(h=>h.trim())}function f(){return Qe(h=>h.toLowerCase())}
function y(){return Qe(h=>h.toUpperCase())}function O(){return Qe(h=>util.slugify(h))}function N(h,m,q){return new h({type:"\
array",element:m,...util.normalizeParams(q)})}function ue(h,m,q){return new h({type:"union",options:m,...util.normalizeParams(
q)})}function fe(h,m,q){return new h({type:"union",options:m,inclusive:!1,...util.normalizeParams(q)})}function We(h,m,q,pe){
return new h({type:"union",options:q,discriminator:m,...util.normalizeParams(pe)})}function Ne(h,m,q){return new h({type:"\
intersection",left:m,right:q})}function He(h,m,q,pe){const Re=q instanceof schemas.$ZodType,xe=Re?pe:q,Dt=Re?q:null;return new h(
{type:"tuple",items:m,rest:Dt,...util.normalizeParams(xe)})}function nn(h,m,q,pe){return new h({type:"record",keyType:m,
valueType:q,...util.normalizeParams(pe)})}function rn(h,m,q,pe){return new h({type:"map",keyType:m,valueType:q,...util.normalizeParams(
pe)})}function po(h,m,q){return new h({type:"set",valueType:m,...util.normalizeParams(q)})}function pr(h,m,q){const pe=Array.
isArray(m)?Object.fromEntries(m.map(Re=>[Re,Re])):m;return new h({type:"enum",entries:pe,...util.normalizeParams(q)})}function Zn(h,m,q){
return new h({type:"enum",entries:m,...util.normalizeParams(q)})}function Rn(h,m,q){return new h({type:"literal",values:Array.
isArray(m)?m:[m],...util.normalizeParams(q)})}function xn(h,m){return new h({type:"file",...util.normalizeParams(m)})}function hr(h,m){
return new h({type:"transform",transform:m})}function Cn(h,m){return new h({type:"optional",innerType:m})}function Mn(h,m){
return new h({type:"nullable",innerType:m})}function ho(h,m,q){return new h({type:"default",innerType:m,get defaultValue(){
return typeof q=="function"?q():util.shallowClone(q)}})}function mo(h,m,q){return new h({type:"nonoptional",innerType:m,
...util.normalizeParams(q)})}function mr(h,m){return new h({type:"success",innerType:m})}function yo(h,m,q){return new h(
{type:"catch",innerType:m,catchValue:typeof q=="function"?q:util.constantCatch(q)})}function v(h,m,q){return new h({type:"\
pipe",in:m,out:q})}function p(h,m){return new h({type:"readonly",innerType:m})}function g(h,m,q){return new h({type:"tem\
plate_literal",parts:m,...util.normalizeParams(q)})}function k(h,m){return new h({type:"lazy",getter:m})}function I(h,m){
return new h({type:"promise",innerType:m})}function Z(h,m,q){const pe=A.A2(q);return pe.abort??(pe.abort=!0),new h({type:"\
custom",check:"custom",fn:m,...pe})}function F(h,m,q){return new h({type:"custom",check:"custom",fn:m,...A.A2(q)})}function de(h,m){
const q=Ee(pe=>(pe.addIssue=Re=>{if(typeof Re=="string")pe.issues.push(util.issue(Re,pe.value,q._zod.def));else{const xe=Re;
xe.fatal&&(xe.continue=!1),xe.code??(xe.code="custom"),"input"in xe||(xe.input=pe.value),xe.inst??(xe.inst=q),xe.continue??
(xe.continue=!q._zod.def.abort),pe.issues.push(util.issue(xe))}},h(pe.value,pe)),m);return q}function Ee(h,m){const q=new checks.
$ZodCheck({check:"custom",...util.normalizeParams(m)});return q._zod.check=h,q}function X(h){const m=new o.QP({check:"de\
scribe"});return m._zod.onattach=[q=>{const pe=E.get(q)??{};E.add(q,{...pe,description:h})}],m._zod.check=()=>{},m}function V(h){
const m=new o.QP({check:"meta"});return m._zod.onattach=[q=>{const pe=E.get(q)??{};E.add(q,{...pe,...h})}],m._zod.check=
()=>{},m}function _e(h,m){const q=util.normalizeParams(m);let pe=q.truthy??["true","1","yes","on","y","enabled"],Re=q.falsy??
["false","0","no","off","n","disabled"];q.case!=="sensitive"&&(pe=pe.map(et=>typeof et=="string"?et.toLowerCase():et),Re=
Re.map(et=>typeof et=="string"?et.toLowerCase():et));const xe=new Set(pe),Dt=new Set(Re),Nn=h.Codec??schemas.$ZodCodec,go=h.
Boolean??schemas.$ZodBoolean,_o=h.String??schemas.$ZodString,vo=new _o({type:"string",error:q.error}),yr=new go({type:"b\
oolean",error:q.error}),zt=new Nn({type:"pipe",in:vo,out:yr,transform:((et,Dn)=>{let Ut=et;return q.case!=="sensitive"&&
(Ut=Ut.toLowerCase()),xe.has(Ut)?!0:Dt.has(Ut)?!1:(Dn.issues.push({code:"invalid_value",expected:"stringbool",values:[...xe,
...Dt],input:Dn.value,inst:zt,continue:!1}),{})}),reverseTransform:((et,Dn)=>et===!0?pe[0]||"true":Re[0]||"false"),error:q.
error});return zt._zod.bag.truthy=pe,zt._zod.bag.falsy=Re,zt._zod.bag.case=q.case??"insensitive",zt}function on(h,m,q,pe={}){
const Re=util.normalizeParams(pe),xe={check:"string_format",type:"string",format:m,fn:typeof q=="function"?q:Nn=>q.test(
Nn),...Re};return q instanceof RegExp&&(xe.pattern=q),new h(xe)}}),4890:((e,t,r)=>{r.d(t,{DG:()=>te,J_:()=>A,KH:()=>L,Kk:()=>Oe,
QP:()=>a,Yk:()=>Ae,sm:()=>E});var o=r(8532),s=r(4723);const a=o.xI("$ZodCheck",(z,S)=>{var j;z._zod??(z._zod={}),z._zod.
def=S,(j=z._zod).onattach??(j.onattach=[])}),d=z=>{const S=z.value;return!util.nullish(S)&&S.size!==void 0},$=z=>{const S=z.
value;return!s.cl(S)&&S.length!==void 0},b={number:"number",bigint:"bigint",object:"date"},E=o.xI("$ZodCheckLessThan",(z,S)=>{
a.init(z,S);const j=b[typeof S.value];z._zod.check=ee=>{(S.inclusive?ee.value<=S.value:ee.value<S.value)||ee.issues.push(
{origin:b[typeof ee.value]??j,code:"too_big",maximum:typeof S.value=="object"?S.value.getTime():S.value,input:ee.value,inclusive:S.
inclusive,inst:z,continue:!S.abort})}}),A=o.xI("$ZodCheckGreaterThan",(z,S)=>{a.init(z,S);const j=b[typeof S.value];z._zod.
check=ee=>{(S.inclusive?ee.value>=S.value:ee.value>S.value)||ee.issues.push({origin:b[typeof ee.value]??j,code:"too_smal\
l",minimum:typeof S.value=="object"?S.value.getTime():S.value,input:ee.value,inclusive:S.inclusive,inst:z,continue:!S.abort})}}),
B=null,L=o.xI("$ZodCheckNumberFormat",(z,S)=>{a.init(z,S),S.format=S.format||"float64";const j=S.format?.includes("int"),
ee=j?"int":"number",[ie,re]=s.zH[S.format];z._zod.check=Se=>{const we=Se.value;if(j){if(!Number.isInteger(we)){Se.issues.
push({expected:ee,format:S.format,code:"invalid_type",continue:!1,input:we,inst:z});return}if(!Number.isSafeInteger(we)){
we>0?Se.issues.push({input:we,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe inte\
ger range.",inst:z,origin:ee,inclusive:!0,continue:!S.abort}):Se.issues.push({input:we,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:z,origin:ee,inclusive:!0,continue:!S.abort});return}}we<ie&&
Se.issues.push({origin:"number",input:we,code:"too_small",minimum:ie,inclusive:!0,inst:z,continue:!S.abort}),we>re&&Se.issues.
push({origin:"number",input:we,code:"too_big",maximum:re,inclusive:!0,inst:z,continue:!S.abort})}}),U=null,Q=null,Y=null,
K=null,Ae=o.xI("$ZodCheckMaxLength",(z,S)=>{var j;a.init(z,S),(j=z._zod.def).when??(j.when=$),z._zod.check=ee=>{const ie=ee.
value,re=ie.length;if((typeof ie=="string"&&re>S.maximum?s.O7(ie):re)<=S.maximum)return;const we=s.Rc(ie);ee.issues.push(
{origin:we,code:"too_big",maximum:S.maximum,inclusive:!0,input:ie,inst:z,continue:!S.abort})}}),Oe=o.xI("$ZodCheckMinLen\
gth",(z,S)=>{var j;a.init(z,S),(j=z._zod.def).when??(j.when=$),z._zod.check=ee=>{const ie=ee.value,re=ie.length;if((typeof ie==
"string"&&re>=S.minimum&&re<S.minimum*2?s.O7(ie):re)>=S.minimum)return;const we=s.Rc(ie);ee.issues.push({origin:we,code:"\
too_small",minimum:S.minimum,inclusive:!0,input:ie,inst:z,continue:!S.abort})}}),Pe=null,le=o.xI("$ZodCheckStringFormat",
(z,S)=>{var j,ee;a.init(z,S),S.pattern?(j=z._zod).check??(j.check=ie=>{S.pattern.lastIndex=0,!S.pattern.test(ie.value)&&
ie.issues.push({origin:"string",code:"invalid_format",format:S.format,input:ie.value,...S.pattern?{pattern:S.pattern.toString()}:
{},inst:z,continue:!S.abort})}):(ee=z._zod).check??(ee.check=()=>{})}),te=o.xI("$ZodCheckRegex",(z,S)=>{le.init(z,S),z._zod.
check=j=>{S.pattern.lastIndex=0,!S.pattern.test(j.value)&&j.issues.push({origin:"string",code:"invalid_format",format:"r\
egex",input:j.value,pattern:S.pattern.toString(),inst:z,continue:!S.abort})}}),oe=null,ae=null,$e=null,ce=null,ge=null;function ne(z,S,j){
z.issues.length&&S.issues.push(...util.prefixIssues(j,z.issues))}const x=null,C=null,T=null,P=null}),8532:((e,t,r)=>{r.d(
t,{$W:()=>Q,GT:()=>B,cV:()=>L,cr:()=>U,tm:()=>a,xI:()=>E});var o=r(4723),s;const a=Object.freeze({status:"aborted"}),d={
value:void 0,enumerable:!1};let $="captureStackTrace"in Error?Error:null;function b(Y){const K=$;if(K){const Ae=K.stackTraceLimit;
if(typeof Ae=="number"){try{K.stackTraceLimit=0}catch{return $=null,new Y}try{return new Y}finally{K.stackTraceLimit=Ae}}}
return new Y}function E(Y,K,Ae,Oe){const Pe={};function le(ne){this.def=ne,this.constr=ge,this.traits=new Set}le.prototype=
Pe;const te=Ae,oe=te&&new WeakSet;function ae(ne,x){if(ne._zod){if(ne._zod.traits.has(Y))return}else{d.value=new le(x);try{
Object.defineProperty(ne,"_zod",d)}finally{d.value=void 0}}if(ne._zod.traits.add(Y),K(ne,x),oe){const T=Object.getPrototypeOf(
ne),P=ne._zod.constr.prototype;let z=T;for(;z&&z!==P;)z=Object.getPrototypeOf(z);const S=z??T;oe.has(S)||(oe.add(S),(0,o.
ol)(S,te))}const C=ge.prototype;for(const T in C)Object.prototype.hasOwnProperty.call(C,T)&&(T in ne||(ne[T]=C[T].bind(ne)))}
const $e=Oe?.Parent??Object;class ce extends $e{}Object.defineProperty(ce,"name",{value:Y});function ge(ne){const x=Oe?.
Parent?b(ce):this;ae(x,ne);const C=x._zod.deferred;if(C){for(const P of C)P();x._zod.deferred=void 0}const T=globalThis.
__zod_globalConfig?.postProcessor;return T&&T(x),x}return Object.defineProperty(ge,"init",{value:ae}),Object.defineProperty(
ge,Symbol.hasInstance,{value:ne=>Oe?.Parent&&ne instanceof Oe.Parent?!0:ne?._zod?.traits?.has(Y)}),Object.defineProperty(
ge,"name",{value:Y}),ge}const A=null;class B extends Error{constructor(){super("Encountered Promise during synchronous p\
arse. Use .parseAsync() instead.")}}class L extends Error{constructor(K){super(`Encountered unidirectional transform dur\
ing encode: ${K}`),this.name="ZodEncodeError"}}(s=globalThis).__zod_globalConfig??(s.__zod_globalConfig={});const U=globalThis.
__zod_globalConfig;function Q(Y){return Y&&Object.assign(U,Y),U}}),4723:((e,t,r)=>{r.d(t,{A2:()=>$n,Gv:()=>ee,MO:()=>te,
NM:()=>Sn,O7:()=>bt,PO:()=>U,QH:()=>xt,Qd:()=>re,Rc:()=>yt,SS:()=>In,Vy:()=>le,X:()=>Qe,cl:()=>Q,d3:()=>Xe,gx:()=>j,hi:()=>An,
iR:()=>On,jD:()=>Pn,k8:()=>B,lQ:()=>Ct,o8:()=>Fe,ol:()=>kt,p6:()=>Y,qQ:()=>Je,qh:()=>nt,rL:()=>vt,sD:()=>bn,sn:()=>Kt,v5:()=>Et,
w5:()=>E,zH:()=>En});function o(f){return f}function s(f){return f}function a(){return f=>f}function d(f){}function $(f){
throw new Error("Unexpected value in exhaustive check")}function b(f){}function E(f){const y=Object.values(f).filter(N=>typeof N==
"number");return Object.entries(f).filter(([N,ue])=>y.indexOf(+N)===-1).map(([N,ue])=>ue)}function A(f,y="|"){return f.map(
O=>Rt(O)).join(y)}function B(f,y){return typeof y=="bigint"?y.toString():y}class L{constructor(y){this._getter=y,this._value=
void 0}get value(){const y=this._getter;return y!==void 0&&(this._value=y(),this._getter=void 0),this._value}}function U(f){
return new L(f)}function Q(f){return f==null}function Y(f){const y=f.startsWith("^")?1:0,O=f.endsWith("$")?f.length-1:f.
length;return f.slice(y,O)}function K(f,y){const O=f/y,N=Math.round(O),ue=4*Number.EPSILON*Math.max(Math.abs(O),1);return Math.
abs(O-N)<ue?0:O-N}const Ae=null;function Oe(f,y,O){let N;Object.defineProperty(f,y,{get(){if(N!==Ae)return N===void 0&&(N=
Ae,N=O()),N},set(ue){Object.defineProperty(f,y,{value:ue})},configurable:!0})}function Pe(f){return Object.create(Object.
getPrototypeOf(f),Object.getOwnPropertyDescriptors(f))}function le(f,y,O){Object.defineProperty(f,y,{value:O,writable:!0,
enumerable:!0,configurable:!0})}function te(f){const y=Object.getOwnPropertyDescriptor(f,"shape");return y?.get?y.get.raw:
y?.value}function oe(f){return te(f._zod.def)??f._zod.def.shape}function ae(f,y,O){Object.defineProperty(f,y,{get(){const N=O();
return le(this,y,N),N},enumerable:!0,configurable:!0})}function $e(f,y,O){y in f?le(f,y,O):f[y]=O}function ce(f,y,O,N){const ue=oe(
y);for(const fe of O){const We=Object.getOwnPropertyDescriptor(ue,fe);We.enumerable&&(We.get?ae(f,fe,()=>{const Ne=y._zod.
def.shape[fe];return N?N(Ne,fe):Ne}):$e(f,fe,N?N(We.value,fe):We.value))}}function ge(f,y){for(const O of Reflect.ownKeys(
y)){const N=Object.getOwnPropertyDescriptor(y,O);N.enumerable&&(N.get?ae(f,O,()=>y[O]):$e(f,O,N.value))}}function ne(...f){
const y={};for(const O of f){const N=Object.getOwnPropertyDescriptors(O);Object.assign(y,N)}return Object.defineProperties(
{},y)}function x(f){return ne(f._zod.def)}function C(f,y){return y?y.reduce((O,N)=>O?.[N],f):f}function T(f){const y=Object.
keys(f),O=y.map(N=>f[N]);return Promise.all(O).then(N=>{const ue={};for(let fe=0;fe<y.length;fe++)ue[y[fe]]=N[fe];return ue})}
function P(f=10){const y="abcdefghijklmnopqrstuvwxyz";let O="";for(let N=0;N<f;N++)O+=y[Math.floor(Math.random()*y.length)];
return O}function z(f){return JSON.stringify(f)}function S(f){return f.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(
/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}const j="captureStackTrace"in Error?Error.captureStackTrace:(...f)=>{};function ee(f){
return typeof f=="object"&&f!==null&&!Array.isArray(f)}const ie=null;function re(f){if(ee(f)===!1)return!1;const y=f.constructor;
if(y===void 0||typeof y!="function")return!0;const O=y.prototype;return!(ee(O)===!1||Object.prototype.hasOwnProperty.call(
O,"isPrototypeOf")===!1)}function Se(f){return re(f)?{...f}:Array.isArray(f)?[...f]:f instanceof Map?new Map(f):f instanceof
Set?new Set(f):f}function we(f){let y=0;for(const O in f)Object.prototype.hasOwnProperty.call(f,O)&&y++;return y}const qe=f=>{
const y=typeof f;switch(y){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(
f)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":
return"symbol";case"object":return Array.isArray(f)?"array":f===null?"null":f.then&&typeof f.then=="function"&&f.catch&&
typeof f.catch=="function"?"promise":typeof Map<"u"&&f instanceof Map?"map":typeof Set<"u"&&f instanceof Set?"set":typeof Date<
"u"&&f instanceof Date?"date":typeof File<"u"&&f instanceof File?"file":"object";default:throw new Error(`Unknown data t\
ype: ${y}`)}},Je=new Set(["string","number","symbol"]),ar=new Set(["string","number","bigint","boolean","symbol","undefi\
ned"]);function bn(f){return f.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Fe(f,y,O){const N=new f._zod.constr(y??f._zod.
def);return(!y||O?.parent)&&(N._zod.parent=f),N}function $n(f){const y=f;if(!y)return{};if(typeof y=="string")return{error:()=>y};
if(y?.message!==void 0){if(y?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");y.error=
y.message}return delete y.message,typeof y.error=="string"?{...y,error:()=>y.error}:y}function kn(f){let y;return new Proxy(
{},{get(O,N,ue){return y??(y=f()),Reflect.get(y,N,ue)},set(O,N,ue,fe){return y??(y=f()),Reflect.set(y,N,ue,fe)},has(O,N){
return y??(y=f()),Reflect.has(y,N)},deleteProperty(O,N){return y??(y=f()),Reflect.deleteProperty(y,N)},ownKeys(O){return y??
(y=f()),Reflect.ownKeys(y)},getOwnPropertyDescriptor(O,N){return y??(y=f()),Reflect.getOwnPropertyDescriptor(y,N)},defineProperty(O,N,ue){
return y??(y=f()),Reflect.defineProperty(y,N,ue)}})}function Rt(f){return typeof f=="bigint"?f.toString()+"n":typeof f==
"string"?`"${f}"`:`${f}`}function Sn(f){return Object.keys(f).filter(y=>f[y]._zod.optin!==void 0&&f[y]._zod.optout==="op\
tional")}const En={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},ur={int64:[BigInt("-9\
223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function st(f,y){
const O=f._zod.def,N=O.checks;if(N&&N.length>0)throw new Error(".pick() cannot be used on object schemas containing refi\
nements");const fe={};return ce(fe,f,mt(f,y)),Fe(f,ne(O,{shape:fe,checks:[]}))}function mt(f,y){const O=oe(f),N=[];for(const ue of Reflect.
ownKeys(y)){if(!Object.getOwnPropertyDescriptor(O,ue)?.enumerable)throw new Error(`Unrecognized key: "${String(ue)}"`);y[ue]&&
N.push(ue)}return N}function cr(f,y){const O=f._zod.def,N=O.checks;if(N&&N.length>0)throw new Error(".omit() cannot be u\
sed on object schemas containing refinements");const fe=new Set(mt(f,y)),We={};return ce(We,f,Reflect.ownKeys(oe(f)).filter(
Ne=>!fe.has(Ne))),Fe(f,ne(O,{shape:We,checks:[]}))}function at(f,y){if(!re(y))throw new Error("Invalid input to extend: \
expected a plain object");const O=f._zod.def.checks;if(O&&O.length>0){const ue=oe(f);for(const fe of Reflect.ownKeys(y))
if(Object.getOwnPropertyDescriptor(ue,fe)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing r\
efinements. Use `.safeExtend()` instead.")}return Fe(f,ne(f._zod.def,{shape:Ht(f,y)}))}function Ht(f,y){const O={};return ce(
O,f,Reflect.ownKeys(oe(f))),ge(O,y),O}function dr(f,y){if(!re(y))throw new Error("Invalid input to safeExtend: expected \
a plain object");return Fe(f,ne(f._zod.def,{shape:Ht(f,y)}))}function lr(f,y){if(!y?._zod?.def)throw new Error("Invalid \
input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(f._zod.def.checks?.length)throw new Error(
".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");const O={};ce(O,f,Reflect.
ownKeys(oe(f))),ce(O,y,Reflect.ownKeys(oe(y)));const N=ne(f._zod.def,{shape:O,get catchall(){return y._zod.def.catchall},
checks:y._zod.def.checks??[]});return Fe(f,N)}function zn(f,y,O,N="partial"){const fe=y._zod.def.checks;if(fe&&fe.length>
0)throw new Error(`.${N}() cannot be used on object schemas containing refinements`);const Ne=O?new Set(mt(y,O)):void 0,
He={};return ce(He,y,Reflect.ownKeys(oe(y)),f&&((nn,rn)=>Ne&&!Ne.has(rn)?nn:new f({type:"optional",innerType:nn}))),Fe(y,
ne(y._zod.def,{shape:He,checks:[]}))}function fr(f,y,O){const N=O?new Set(mt(y,O)):void 0,ue={};return ce(ue,y,Reflect.ownKeys(
oe(y)),(fe,We)=>N&&!N.has(We)?fe:new f({type:"nonoptional",innerType:fe})),Fe(y,ne(y._zod.def,{shape:ue}))}function xt(f,y=0){
if(f.aborted===!0)return!0;for(let O=y;O<f.issues.length;O++)if(f.issues[O]?.continue!==!0)return!0;return!1}function vt(f,y=0){
if(f.aborted===!0)return!0;for(let O=y;O<f.issues.length;O++)if(f.issues[O]?.continue===!1)return!0;return!1}function Ct(f,y){
return y.map(O=>{var N;return(N=O).path??(N.path=[]),O.path.unshift(f),O})}function ut(f){return typeof f=="string"?f:f?.
message}function An(f){const y=[];for(const O of f??[]){const N=O._zod.def;if(!/_(length|size)$|_equals$/.test(N.check))
break;const ue=N.maximum??N.length??N.size;ue>=0&&y.push([ue,O])}return y}function Xe(f,y,O){var N;for(let ue=y;ue<f.length;ue++)
(N=f[ue]).schema??(N.schema=O)}function On(f,y,O){var N;const ue=f.inst?._zod?.traits;ue?.has("$ZodType")&&(ue.has("$Zod\
Check")?(N=f).schema??(N.schema=f.inst):f.schema=f.inst);const fe=f.schema!==f.inst?f.schema?._zod.def?.error:void 0,We=f.
message?f.message:ut(f.inst?._zod.def?.error?.(f))??ut(fe?.(f))??ut(y?.error?.(f))??ut(O.customError?.(f))??ut(O.localeError?.(
f))??"Invalid input",Ne={};for(const He of Object.keys(f))He==="inst"||He==="schema"||He==="continue"||He==="input"||He===
"__proto__"||(Ne[He]=f[He]);return Ne.path??(Ne.path=[]),Ne.message=We,y?.reportInput&&(Ne.input=f.input),Ne}function Tn(f){
return f instanceof Set?"set":f instanceof Map?"map":f instanceof File?"file":"unknown"}const wt=/[\uD800-\uDBFF]/;function bt(f){
const y=f.length;if(!wt.test(f))return y;let O=y;for(let N=0;N<y-1;N++)(f.charCodeAt(N)&64512)===55296&&(f.charCodeAt(N+
1)&64512)===56320&&(O--,N++);return O}function yt(f){return Array.isArray(f)?"array":typeof f=="string"?"string":"unknow\
n"}function Vt(f){const y=typeof f;switch(y){case"number":return Number.isNaN(f)?"nan":"number";case"object":{if(f===null)
return"null";if(Array.isArray(f))return"array";const O=f;if(O&&Object.getPrototypeOf(O)!==Object.prototype&&"constructor"in
O&&O.constructor)return O.constructor.name}}return y}function Kt(...f){const[y,O,N]=f;return typeof y=="string"?{message:y,
code:"custom",input:O,inst:N}:{...y}}function Jt(f){return Object.entries(f).filter(([y,O])=>Number.isNaN(Number.parseInt(
y,10))).map(y=>y[1])}function $t(f){const y=atob(f),O=new Uint8Array(y.length);for(let N=0;N<y.length;N++)O[N]=y.charCodeAt(
N);return O}function G(f){let y="";for(let O=0;O<f.length;O++)y+=String.fromCharCode(f[O]);return btoa(y)}function Mt(f){
const y=f.replace(/-/g,"+").replace(/_/g,"/"),O="=".repeat((4-y.length%4)%4);return $t(y+O)}function Ie(f){return G(f).replace(
/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function Yt(f){const y=f.replace(/^0x/,"");if(y.length%2!==0)throw new Error(
"Invalid hex string length");const O=new Uint8Array(y.length/2);for(let N=0;N<y.length;N+=2)O[N/2]=Number.parseInt(y.slice(
N,N+2),16);return O}function Xt(f){return Array.from(f).map(y=>y.toString(16).padStart(2,"0")).join("")}class gt{constructor(...y){}}
function kt(f,y){for(const O in y){const N=Object.getOwnPropertyDescriptor(y,O);N.get?Object.defineProperty(f,O,{...N,enumerable:!1}):
Qt(f,O,N.value)}}function nt(f,y,O,N=!0){return Object.defineProperty(f,y,{configurable:!0,writable:!0,enumerable:N,value:O}),
O}function Pn(f,y,O){return nt(f,y,O,!1)}function St(f,y){for(const O in f){const N=f[O];Object.defineProperty(y,O,{configurable:!0,
enumerable:!0,get(){return nt(this,O,N(this))},set(ue){nt(this,O,ue)}})}return y}function Qt(f,y,O){Object.defineProperty(
f,y,{configurable:!0,get(){return this==null?O:nt(this,y,O.bind(this))},set(N){nt(this,y,N)}})}function Nt(f,y){const O=Object.
getPrototypeOf(f);return y in O?void 0:O}let ct,Me=!1;const en={configurable:!0,get(){Me=!0}};function Et(f,y,O){const N=Object.
getPrototypeOf(f._zod);if(y in N&&ct!==f._zod){ct=void 0;return}ct=f._zod,Object.defineProperty(N,y,{configurable:!0,get(){
Object.defineProperty(this,y,en);const ue=Me;Me=!1;try{const fe=O(this);return Me?delete this[y]:Object.defineProperty(this,
y,{configurable:!0,writable:!0,value:fe}),Me=Me||ue,fe}catch(fe){throw delete this[y],Me=Me||ue,fe}},set(ue){Object.defineProperty(
this,y,{configurable:!0,writable:!0,value:ue})}})}function Qe(f,y,O,N){const ue=Nt(f,y);ue&&Object.defineProperty(ue,y,{
configurable:!0,get(){const fe={configurable:!0,writable:!0,enumerable:N,value:void 0};return Object.defineProperty(this,
y,fe),fe.value=O(this),Object.defineProperty(this,y,fe),fe.value},set(fe){Object.defineProperty(this,y,{configurable:!0,
writable:!0,enumerable:N,value:fe})}})}const tn="~constantCatch";function In(f){const y=()=>f;return y[tn]=!0,y}}),8395:((e,t,r)=>{
r.d(t,{Xz9:()=>Hn,YOg:()=>kr,zMY:()=>Co,MfU:()=>Ru,IeY:()=>Wo,q0y:()=>Bu,gMt:()=>yu,k5n:()=>Uo,Whr:()=>Ja,euz:()=>ku,_H3:()=>lu,
mIj:()=>qu,mee:()=>jo,cl6:()=>Ou,aig:()=>Ro,Ikc:()=>cu,lqM:()=>Lo,FsL:()=>Mu,g1P:()=>No,YPB:()=>ju,rej:()=>du,YjP:()=>Bn,
pdi:()=>zu,L5J:()=>Wn});var o=r(8532),s=r(4890);const a=/^[cC][0-9a-z]{6,}$/,d=/^[0-9a-z]+$/,$=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,
b=/^[0-9a-vA-V]{20}$/,E=/^[A-Za-z0-9]{27}$/,A=/^[a-zA-Z0-9_-]{21}$/;function B(n){return new RegExp(`^[a-zA-Z0-9_-]{${n}\
}$`)}const L=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,U=/^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/,
Q=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Y=n=>n?new RegExp(`^([0-9a-fA-F]{8}-\
[0-9a-fA-F]{4}-${n}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
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
ee=/^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/,ie=/^https?$/,re=/^\+[1-9]\d{6,14}$/,
Se=/^\d(?:[ -]?\d){11,18}$/,we=/^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/,
qe=/^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/,Je=null;function ar(n){return new RegExp(`^${n}$`)}const bn=null;function Fe(n){
const i="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof n.precision=="number"?n.precision===-1?`${i}`:n.precision===0?`${i}:\
[0-5]\\d`:`${i}:[0-5]\\d\\.\\d{${n.precision}}`:n.seconds?`${i}:[0-5]\\d(?:\\.\\d+)?`:`${i}(?::[0-5]\\d(?:\\.\\d+)?)?`}function $n(n){
return new RegExp(`^${Fe(n)}$`)}function kn(n){const i=["Z"];n.offset&&i.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const u=`${Fe(
{precision:n.precision,seconds:!0})}(?:${i.join("|")})`,c=n.local?`${u}|${Fe({precision:n.precision})}`:u;return new RegExp(
`^${Je}T(?:${c})$`)}const Rt=/^[\s\S]{0,}$/,Sn=n=>{const i=n?`[\\s\\S]{${n?.minimum??0},${n?.maximum??""}}`:"[\\s\\S]*";
return new RegExp(`^${i}$`)},En=/^-?\d+n?$/,ur=/^-?\d+$/,st=/^-?\d+(?:\.\d+)?$/,mt=/^(?:true|false)$/i,cr=/^null$/i,at=/^undefined$/i,
Ht=/^[^A-Z]*$/,dr=/^[^a-z]*$/,lr=/^[0-9a-fA-F]*$/;function zn(n,i){return new RegExp(`^[A-Za-z0-9+/]{${n}}${i}$`)}function fr(n){
return new RegExp(`^[A-Za-z0-9_-]{${n}}$`)}const xt=/^[0-9a-fA-F]{32}$/,vt=null,Ct=null,ut=/^[0-9a-fA-F]{40}$/,An=null,Xe=null,
On=/^[0-9a-fA-F]{64}$/,Tn=null,wt=null,bt=/^[0-9a-fA-F]{96}$/,yt=null,Vt=null,Kt=/^[0-9a-fA-F]{128}$/,Jt=null,$t=null;var G=r(
4723);const Mt={major:4,minor:6,patch:7},Ie=o.xI("$ZodType",(n,i)=>{var u;n??(n={}),n._zod.def=i,n._zod.bag=n._zod.bag||
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
set"~standard"(n){G.qh(this,"~standard",n)}}),Yt=(n,i)=>n.issues.length?{issues:n.issues.map(u=>G.iR(u,i,o.$W()))}:{value:n.
value};async function Xt(n,i){const u={async:!0};return Yt(await n._zod.run({value:i,issues:[]},u),u)}function gt(n){return{
validate:i=>{const u={async:!1};try{const c=n._zod.run({value:i,issues:[]},u);if(!(c instanceof Promise))return Yt(c,u)}catch{}
return Xt(n,i)},vendor:"zod",version:1}}const kt=o.xI("$ZodString",(n,i)=>{Ie.init(n,i),n._zod.pattern=i.pattern??Rt,n._zod.
parse=(u,c)=>{if(i.coerce)try{u.value=String(u.value)}catch{}return typeof u.value=="string"||u.issues.push({expected:"s\
tring",code:"invalid_type",input:u.value,inst:n}),u}}),nt=null,Pn=null,St=null,Qt=null,Nt=1,ct=2;function Me(n){try{return typeof URL<
"u"&&typeof URL.canParse=="function"?URL.canParse(n):(new URL(n),!0)}catch{return!1}}function en(n,i){return!("normalize"in
i)&&!("hostname"in i)&&!("protocol"in i)?Me(n)||ct:Et(n,i)}function Et(n,i){if(!i.normalize&&i.protocol?.source===regexes.
httpProtocol.source&&!/^https?:\/\//i.test(n))return Nt;try{if(typeof URL<"u"){const u=URL;if(typeof u.parse=="function")
return u.parse(n)??ct}return new URL(n)}catch{return ct}}const Qe=/[\t\n\r]/g;function tn(n){return n.replace(Qe,"")}function In(n,i){
return i.lastIndex=0,i.test(n.hostname)}function f(n,i){return i.lastIndex=0,i.test(n.protocol.endsWith(":")?n.protocol.
slice(0,-1):n.protocol)}const y=null,O=null,N=null,ue=null,fe=null,We=null,Ne=null,He=null,nn=null,rn=null,po=null,pr=null,
Zn=null,Rn=/^[0-9a-fA-F:.]+$/;function xn(n){return Rn.test(n)?Me(`http://[${n}]`):!1}const hr=null,Cn=null,Mn=null;function ho(n){
const i=n.split("/");if(i.length!==2)return!1;const[u,c]=i;if(!c)return!1;const l=Number(c);return`${l}`!==c||l<0||l>128?
!1:xn(u)}const mo=null;function mr(n){if(n==="")return!0;if(/\s/.test(n)||n.length%4!==0)return!1;try{return atob(n),!0}catch{
return!1}}const yo=/^[0-9a-zA-Z+/]*={0,2}$/,v=null,p=/^[A-Za-z0-9_-]*$/;function g(n){if(!p.test(n))return!1;const i=n.replace(
/[-_]/g,c=>c==="-"?"+":"/"),u=i.padEnd(Math.ceil(i.length/4)*4,"=");return mr(u)}const k=null,I=null,Z=/[- ]/g;function F(n){
let i=n.length,u=1,c=0;for(;i;){const l=n.charCodeAt(--i)-48;u^=1,c+=u?[0,2,4,6,8,1,3,5,7,9][l]:l}return c%10===0}function de(n){
return regexes.creditCard.test(n)?F(n.replace(Z,"")):!1}const Ee=null;function X(n){let i=0;const u=n.length;for(let c=4;c<
u;c++){const l=n.charCodeAt(c);i=(l>=65?i*100+(l-55):i*10+(l-48))%97}for(let c=0;c<4;c++){const l=n.charCodeAt(c);i=(l>=
65?i*100+(l-55):i*10+(l-48))%97}return i===1}function V(n){return regexes.iban.test(n)?X(n):!1}const _e=null;function on(n,i=null){
try{const u=n.split(".");if(u.length!==3)return!1;const[c]=u;if(!c)return!1;const l=JSON.parse(atob(c));return!("typ"in l&&
l?.typ!=="JWT"||!l.alg||i&&(!("alg"in l)||l.alg!==i))}catch{return!1}}const h=null,m=null,q=o.xI("$ZodNumber",(n,i)=>{Ie.
init(n,i),n._zod.pattern=st,n._zod.parse=(u,c)=>{if(i.coerce)try{u.value=Number(u.value)}catch{}const l=u.value;if(typeof l==
"number"&&!Number.isNaN(l)&&Number.isFinite(l))return u;const _=typeof l=="number"?Number.isNaN(l)?"NaN":Number.isFinite(
l)?void 0:String(l):void 0;return u.issues.push({expected:"number",code:"invalid_type",input:l,inst:n,..._?{received:_}:
{}}),u}}),pe=o.xI("$ZodNumberFormat",(n,i)=>{s.KH.init(n,i),q.init(n,i)}),Re=o.xI("$ZodBoolean",(n,i)=>{Ie.init(n,i),n._zod.
pattern=mt,n._zod.parse=(u,c)=>{if(i.coerce)try{u.value=!!u.value}catch{}const l=u.value;return typeof l=="boolean"||u.issues.
push({expected:"boolean",code:"invalid_type",input:l,inst:n}),u}}),xe=null,Dt=null,Nn=null,go=null,_o=null,vo=null,yr=o.
xI("$ZodUnknown",(n,i)=>{Ie.init(n,i),n._zod.parse=u=>u}),zt=o.xI("$ZodNever",(n,i)=>{Ie.init(n,i),n._zod.parse=(u,c)=>(u.
issues.push({expected:"never",code:"invalid_type",input:u.value,inst:n}),u)}),et=null,Dn=null;function Ut(n,i){const u=G.
hi(n._zod.def.checks);if(!u.length)return;const c=Math.min(...u.map(_=>_[0])),l=n._zod.parse;n._zod.parse=(_,M)=>{const D=i(
_.value);if(D>c&&!M?.skipChecks&&M?.direction!=="backward"){for(const[H,R]of G.hi(n._zod.def.checks))if(D>H&&R._zod.def.
when(_)){const W=_.issues.length;return R._zod.check(_),_.issues[W].continue=!1,G.d3(_.issues,W,n),_}}return l(_,M)}}const ea=n=>Array.
isArray(n)?n.length:-1,Qh=n=>n instanceof Map?n.size:-1,em=n=>n instanceof Set?n.size:-1;function wo(n,i,u){n.issues.length&&
i.issues.push(...G.lQ(u,n.issues)),i.value[u]=n.value}const ta=o.xI("$ZodArray",(n,i)=>{Ie.init(n,i);const u=o.cr.memoizer;
u?.attach(n),n._zod.parse=(c,l)=>{const _=c.value;if(!Array.isArray(_))return c.issues.push({expected:"array",code:"inva\
lid_type",input:_,inst:n}),c;c.value=u?u.alloc(n,c,Array(_.length),l):Array(_.length);const M=[],D=l?.abortEarly;for(let H=0;H<
_.length;H++){const R=_[H],W=i.element._zod.run({value:R,issues:[]},l);if(W instanceof Promise)M.push(W.then(se=>wo(se,c,
H)));else if(wo(W,c,H),D&&W.issues.length!==0&&G.QH(W))break}return M.length?Promise.all(M).then(()=>c):c},Ut(n,ea)});function Un(n,i,u,c,l,_){
const M=u in c,D=_==="optional";if(!(!M&&D&&l==="optional")){if(n.issues.length){if(l!==void 0&&D&&!M)return;i.issues.push(
...G.lQ(u,n.issues))}if(!M&&l===void 0){n.issues.length||i.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,
path:[u]});return}n.value===void 0?(M||l==="defaulted"&&!D)&&(i.value[u]=void 0):i.value[u]=n.value}}const na=[];function ra(n){
const i=Object.keys(n.shape),u=Object.getOwnPropertySymbols(n.shape),c=u.length?u:na,l=c.length?[...i,...c]:i;for(const M of l)
if(!n.shape?.[M]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(M)}": expected a Zod s\
chema`);const _=G.NM(n.shape);return{...n,allKeys:l,symbolKeys:c,keySet:new Set(i),numKeys:i.length,optionalKeys:new Set(
_)}}function oa(n,i,u,c,l,_,M){const D=[],H=l.keySet,R=l.catchall._zod,W=R.def.type,se=R.optin,ve=R.optout;let ze=0;for(const ke in i){
if(M&&u.issues.length!==ze){if(G.QH(u,ze))break;ze=u.issues.length}if(H.has(ke))continue;if(ke==="__proto__"){W==="never"&&
D.push(ke);continue}if(W==="never"){D.push(ke);continue}const Ve=R.run({value:i[ke],issues:[]},c);Ve instanceof Promise?
n.push(Ve.then(ht=>Un(ht,u,ke,i,se,ve))):Un(Ve,u,ke,i,se,ve)}return D.length&&u.issues.push({code:"unrecognized_keys",keys:D,
input:i,inst:_,continue:!0}),n.length?Promise.all(n).then(()=>u):u}const ia=o.xI("$ZodObject",(n,i)=>{Ie.init(n,i);const u=Object.
getOwnPropertyDescriptor(i,"shape"),c=u?.get?u.get.raw:i.shape??{};if(c){const R=()=>{const W={...c};return Object.defineProperty(
i,"shape",{value:W}),R.raw=W,W};R.raw=c,Object.defineProperty(i,"shape",{get:R})}const l=G.PO(()=>ra(i));G.v5(n,"propVal\
ues",R=>{const W=R.def.shape,se={};for(const ve in W){const ze=W[ve]._zod;if(ze.values){Object.prototype.hasOwnProperty.
call(se,ve)||G.Vy(se,ve,new Set);for(const ke of ze.values)se[ve].add(ke);ze.optin!==void 0&&se[ve].add(void 0)}}return se});
const _=G.Gv,M=i.catchall;let D;const H=o.cr.memoizer;H?.attach(n),n._zod.parse=(R,W)=>{D??(D=l.value);const se=R.value;
if(!_(se))return R.issues.push({expected:"object",code:"invalid_type",input:se,inst:n}),R;R.value=H?H.alloc(n,R,{},W):{};
const ve=[],ze=D.shape,ke=W?.abortEarly;let Ve=R.issues.length;for(const ht of D.allKeys){if(ke&&R.issues.length!==Ve){if(G.
QH(R,Ve))break;Ve=R.issues.length}if(ht==="__proto__")continue;const un=ze[ht],Vn=un._zod.optin,zr=un._zod.optout,Kn=un.
_zod.run({value:se[ht],issues:[]},W);Kn instanceof Promise?ve.push(Kn.then(cn=>Un(cn,R,ht,se,Vn,zr))):Un(Kn,R,ht,se,Vn,zr)}
return M?oa(ve,se,R,W,l.value,n,ke===!0):ve.length?Promise.all(ve).then(()=>R):R}}),tm=null;function bo(n,i,u,c){for(const _ of n)
if(_.issues.length===0)return i.value=_.value,i;const l=n.filter(_=>!G.QH(_));return l.length===1?(i.value=l[0].value,l[0]):
(i.issues.push({code:"invalid_union",input:i.value,inst:u,errors:n.map(_=>_.issues.map(M=>G.iR(M,c,o.$W())))}),i)}const sa=o.
xI("$ZodUnion",(n,i)=>{Ie.init(n,i),G.v5(n,"optin",c=>c.def.options.some(l=>l._zod.optin==="defaulted")?"defaulted":c.def.
options.some(l=>l._zod.optin!==void 0)?"optional":void 0),G.v5(n,"optout",c=>c.def.options.some(l=>l._zod.optout==="opti\
onal")?"optional":void 0),G.v5(n,"values",c=>{if(c.def.options.every(l=>l._zod.values))return new Set(c.def.options.flatMap(
l=>Array.from(l._zod.values)))}),G.v5(n,"pattern",c=>{if(c.def.options.every(l=>l._zod.pattern)){const l=c.def.options.map(
_=>_._zod.pattern);return new RegExp(`^(${l.map(_=>G.p6(_.source)).join("|")})$`)}});const u=i.options.length===1?i.options[0].
_zod.run:null;n._zod.parse=(c,l)=>{if(u)return u(c,l);let _=!1;const M=[];for(const D of i.options){const H=D._zod.run({
value:c.value,issues:[]},l);if(H instanceof Promise)M.push(H),_=!0;else{if(H.issues.length===0)return H;M.push(H)}}return _?
Promise.all(M).then(D=>bo(D,c,n,l)):bo(M,c,n,l)}});function nm(n,i,u,c){const l=[];for(let _=0;_<n.length;_++)n[_].issues.
length===0&&l.push(_);return l.length===1?(i.value=n[l[0]].value,i):(l.length===0?i.issues.push({code:"invalid_union",input:i.
value,inst:u,errors:n.map(_=>_.issues.map(M=>util.finalizeIssue(M,c,core.config())))}):i.issues.push({code:"invalid_unio\
n",input:i.value,inst:u,errors:[],inclusive:!1,matches:l}),i)}const rm=null;function om(n,i){const u=n._zod;let c=u.bag.
optionsMap;c||(c=$o(u.def),u.bag.optionsMap=c);const l=c.get(i);if(l===null)throw new Error(`Ambiguous discriminator val\
ue "${String(i)}"`);return l}function $o(n){const i=new Map;for(const u of n.options){const c=u._zod.propValues?.[n.discriminator];
if(!c||c.size===0)throw new Error(`Invalid discriminated union option at index "${n.options.indexOf(u)}"`);for(const l of c)
if(i.has(l)){if(l!==void 0)throw new Error(`Duplicate discriminator value "${String(l)}"`);i.set(l,null)}else i.set(l,u)}
return i}const aa=o.xI("$ZodDiscriminatedUnion",(n,i)=>{i.inclusive=!1,sa.init(n,i);const u=n._zod.parse;G.v5(n,"propVal\
ues",l=>{const _={};let M=0;for(const D of l.def.options){const H=D._zod.propValues;if(!H||Object.keys(H).length===0)throw new Error(
`Invalid discriminated union option at index "${l.def.options.indexOf(D)}"`);H[l.def.discriminator]?.has(void 0)&&M++;for(const[
R,W]of Object.entries(H)){Object.prototype.hasOwnProperty.call(_,R)||G.Vy(_,R,new Set);for(const se of W)_[R].add(se)}}return!l.
def.unionFallback&&M>1&&_[l.def.discriminator]?.delete(void 0),_}),i.options.forEach((l,_)=>{const M=G.MO(l._zod.def);if(M&&
!Object.prototype.hasOwnProperty.call(M,i.discriminator))throw new Error(`Invalid discriminated union option at index "${_}\
"`)});const c=G.PO(()=>$o(i));n._zod.parse=(l,_)=>{const M=l.value;if(!G.Gv(M))return l.issues.push({code:"invalid_type",
expected:"object",input:M,inst:n}),l;const D=M?.[i.discriminator],H=c.value.get(D);return H&&(D!==void 0||_.direction!==
"backward")?H._zod.run(l,_):i.unionFallback||_.direction==="backward"?u(l,_):(l.issues.push({code:"invalid_union",errors:[],
note:"No matching discriminator",discriminator:i.discriminator,options:Array.from(c.value.keys()).filter(R=>c.value.get(
R)!==null),input:M,path:[i.discriminator],inst:n}),l)}}),im=null;function gr(n,i){if(n===i)return{valid:!0,data:n};if(n instanceof
Date&&i instanceof Date&&+n==+i)return{valid:!0,data:n};if(util.isPlainObject(n)&&util.isPlainObject(i)){const u=Object.
keys(i),c=Object.keys(n).filter(_=>u.indexOf(_)!==-1),l={...n,...i};Object.prototype.hasOwnProperty.call(l,"__proto__")&&
delete l.__proto__;for(const _ of c){if(_==="__proto__")continue;const M=gr(n[_],i[_]);if(!M.valid)return{valid:!1,mergeErrorPath:[
_,...M.mergeErrorPath]};l[_]=M.data}return{valid:!0,data:l}}if(Array.isArray(n)&&Array.isArray(i)){if(n.length!==i.length)
return{valid:!1,mergeErrorPath:[]};const u=[];for(let c=0;c<n.length;c++){const l=n[c],_=i[c],M=gr(l,_);if(!M.valid)return{
valid:!1,mergeErrorPath:[c,...M.mergeErrorPath]};u.push(M.data)}return{valid:!0,data:u}}return{valid:!1,mergeErrorPath:[]}}
function sm(n,i,u){const c=new Map;let l;const _=new Map,M=(R,W)=>{let se;if(R.code==="unrecognized_keys"&&!R.path?.length)
l??(l=R),se=R.keys;else if(R.code==="invalid_key"&&R.origin==="record"&&R.path?.length===1){const ve=String(R.path[0]);_.
has(ve)||_.set(ve,R),se=[ve]}else return!1;for(const ve of se)c.has(ve)||c.set(ve,{}),c.get(ve)[W]=!0;return!0};for(const R of i.
issues)M(R,"l")||n.issues.push(R);for(const R of u.issues)M(R,"r")||n.issues.push(R);const D=[...c].filter(([,R])=>R.l&&
R.r).map(([R])=>R);if(D.length){const R=l?D.filter(W=>l.keys.includes(W)):[];R.length&&n.issues.push({...l,keys:R});for(const W of D)
!R.includes(W)&&_.has(W)&&n.issues.push(_.get(W))}const H=gr(i.value,u.value);if(!H.valid){if(util.aborted(n))return n;throw new Error(
`Unmergable intersection. Error path: ${JSON.stringify(H.mergeErrorPath)}`)}return n.value=H.data,n}const am=null;function um(n,i){
for(let u=n.length-1;u>=0;u--)if(!(i==="optin"?n[u]._zod.optin!==void 0:n[u]._zod.optout==="optional"))return u+1;return 0}
function cm(n,i,u){n.issues.length&&i.issues.push(...util.prefixIssues(u,n.issues)),i.value[u]=n.value}function dm(n,i,u,c,l){
for(let _=0;_<u.length;_++){const M=n[_],D=_<c.length;if(!D&&_>=l&&u[_]._zod.optin==="optional"){i.value.length=_;break}
if(M.issues.length){if(!D&&_>=l){i.value.length=_;break}i.issues.push(...util.prefixIssues(_,M.issues))}i.value[_]=M.value}
for(let _=i.value.length-1;_>=c.length&&(u[_]._zod.optout==="optional"&&i.value[_]===void 0);_--)i.value.length=_;return i}
const ua=o.xI("$ZodRecord",(n,i)=>{Ie.init(n,i);const u=o.cr.memoizer;u?.attach(n),n._zod.parse=(c,l)=>{const _=c.value;
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
push({code:"unrecognized_keys",input:_,inst:n,keys:H,continue:!0})}return M.length?Promise.all(M).then(()=>c):c}}),lm=null;
function fm(n,i,u,c,l,_,M){n.issues.length&&(util.propertyKeyTypes.has(typeof c)?u.issues.push(...util.prefixIssues(c,n.
issues)):u.issues.push({code:"invalid_key",origin:"map",input:l,inst:_,issues:n.issues.map(D=>util.finalizeIssue(D,M,core.
config()))})),i.issues.length&&(util.propertyKeyTypes.has(typeof c)?u.issues.push(...util.prefixIssues(c,i.issues)):u.issues.
push({origin:"map",code:"invalid_element",input:l,inst:_,key:c,issues:i.issues.map(D=>util.finalizeIssue(D,M,core.config()))})),
u.value.set(n.value,i.value)}const hm=null;function mm(n,i){n.issues.length&&i.issues.push(...n.issues),i.value.add(n.value)}
const ca=o.xI("$ZodEnum",(n,i)=>{Ie.init(n,i);const u=G.w5(i.entries),c=new Set(u);n._zod.values=c,G.v5(n,"pattern",l=>{
const _=G.w5(l.def.entries).filter(M=>G.qQ.has(typeof M));return new RegExp(_.length?`^(${_.map(M=>G.sD(M.toString())).join(
"|")})$`:"^[^\\s\\S]$")}),n._zod.parse=(l,_)=>{const M=l.value;return c.has(M)||l.issues.push({code:"invalid_value",values:u,
input:M,inst:n}),l}}),da=o.xI("$ZodLiteral",(n,i)=>{Ie.init(n,i);const u=new Set(i.values);n._zod.values=u,G.v5(n,"patte\
rn",c=>{const l=c.def.values;return new RegExp(l.length?`^(${l.map(_=>typeof _=="string"?G.sD(_):_?G.sD(_.toString()):String(
_)).join("|")})$`:"^[^\\s\\S]$")}),n._zod.parse=(c,l)=>{const _=c.value;return u.has(_)||c.issues.push({code:"invalid_va\
lue",values:i.values,input:_,inst:n}),c}}),ym=null,la=o.xI("$ZodTransform",(n,i)=>{Ie.init(n,i),n._zod.optin="optional",
o.cr.memoizer?.guard(n),n._zod.parse=(u,c)=>{if(c.direction==="backward")throw new o.cV(n.constructor.name);const l=i.transform(
u.value,u);if(c.async)return(l instanceof Promise?l:Promise.resolve(l)).then(M=>(u.value=M,u));if(l instanceof Promise)throw new o.
GT;return u.value=l,u}});function ko(n,i){return n.value=i.issues.length?void 0:i.value,n}const fa=o.xI("$ZodOptional",(n,i)=>{
Ie.init(n,i),G.v5(n,"optin",u=>u.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),n._zod.optout="optional",
G.v5(n,"values",u=>{const c=u.def.innerType._zod.values;return c?new Set([...c,void 0]):void 0}),G.v5(n,"pattern",u=>{const c=u.
def.innerType._zod.pattern;return c?new RegExp(`^(${G.p6(c.source)})?$`):void 0}),n._zod.parse=(u,c)=>{if(u.value===void 0){
if(i.innerType._zod.optin!=="defaulted")return u;const l=i.innerType._zod.run({value:u.value,issues:[]},c);return l instanceof
Promise?l.then(_=>ko(u,_)):ko(u,l)}return i.innerType._zod.run(u,c)}}),gm=null,pa=o.xI("$ZodNullable",(n,i)=>{Ie.init(n,
i),G.v5(n,"optin",u=>u.def.innerType._zod.optin),G.v5(n,"optout",u=>u.def.innerType._zod.optout),G.v5(n,"pattern",u=>{const c=u.
def.innerType._zod.pattern;return c?new RegExp(`^(${G.p6(c.source)}|null)$`):void 0}),G.v5(n,"values",u=>u.def.innerType.
_zod.values?new Set([...u.def.innerType._zod.values,null]):void 0),n._zod.parse=(u,c)=>u.value===null?u:i.innerType._zod.
run(u,c)}),_m=null;function vm(n,i){return n.value===void 0&&(n.value=i.defaultValue),n}const wm=null,bm=null;function $m(n,i){
return!n.issues.length&&n.value===void 0&&n.issues.push({code:"invalid_type",expected:"nonoptional",input:n.value,inst:i}),
n}const km=null;function So(n,i,u,c){return i.issues.length?(n.value=u.catchValue({...i,value:n.value,error:{issues:i.issues.
map(l=>G.iR(l,c,o.$W()))},input:n.value}),n):(n.value=i.value,i.memo&&(n.memo=!0),n)}const ha=o.xI("$ZodCatch",(n,i)=>{Ie.
init(n,i),G.v5(n,"optin",u=>u.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),G.v5(n,"optout",u=>u.def.innerType.
_zod.optout),G.v5(n,"values",u=>u.def.innerType._zod.values),n._zod.parse=(u,c)=>{if(c.direction==="backward")return i.innerType.
_zod.run(u,c);const l=i.innerType._zod.run({value:u.value,issues:[]},c);return l instanceof Promise?l.then(_=>So(u,_,i,c)):
So(u,l,i,c)}}),Sm=null,ma=o.xI("$ZodPipe",(n,i)=>{Ie.init(n,i),G.v5(n,"values",u=>u.def.in._zod.values),G.v5(n,"optin",u=>u.
def.in._zod.optin),G.v5(n,"optout",u=>u.def.out._zod.optout),G.v5(n,"propValues",u=>u.def.in._zod.propValues),n._zod.parse=
(u,c)=>{if(c.direction==="backward"){const _=i.out._zod.run(u,c);return _ instanceof Promise?_.then(M=>Ln(M,i.in,c)):Ln(
_,i.in,c)}const l=i.in._zod.run(u,c);return l instanceof Promise?l.then(_=>Ln(_,i.out,c)):Ln(l,i.out,c)}});function Ln(n,i,u){
return n.issues.some(c=>c.code!=="unrecognized_keys")?(n.aborted=!0,n):i._zod.run({value:n.value,issues:n.issues},u)}const Em=null;
function zm(n,i,u){if(n.issues.length)return n.aborted=!0,n;if((u.direction||"forward")==="forward"){const l=i.transform(
n.value,n);return l instanceof Promise?l.then(_=>Fn(n,_,i.out,u)):Fn(n,l,i.out,u)}else{const l=i.reverseTransform(n.value,
n);return l instanceof Promise?l.then(_=>Fn(n,_,i.in,u)):Fn(n,l,i.in,u)}}function Fn(n,i,u,c){return n.issues.length?(n.
aborted=!0,n):u._zod.run({value:i,issues:n.issues},c)}const Am=null,Om=null;function Tm(n){return n.memo||(n.value=Object.
freeze(n.value)),n}function ya(n){const i=n._zod.def;let u=i.pattern,c=!!i.format?.includes("int"),l,_;for(const D of i.
checks??[]){const H=D._zod.def;H.pattern&&(u=H.pattern),c||(c=!!H.format?.includes("int"));const R=H.minimum??H.length,W=H.
maximum??H.length;R!==void 0&&(l===void 0||R>l)&&(l=R),W!==void 0&&(_===void 0||W<_)&&(_=W)}if(u)return u.source;if(l!==
void 0&&_!==void 0&&l>_)return"(?!)";if(l!==void 0||_!==void 0)return regexes.string({minimum:l,maximum:_}).source;const M=n.
_zod.pattern;return(c&&M===regexes.number?regexes.integer:M)?.source}function Eo(n){const i=n._zod.def,u=n._zod.pattern?.
source,c=i.innerType??n._zod.innerType;if(c){const l=c._zod.pattern?.source,_=Eo(c);return u&&l&&_&&_!==l?u.replace(util.
cleanRegex(l),()=>util.cleanRegex(_)):u}if(i.options){const l=i.options.map(Eo);if(l.every(Boolean))return`^(${l.map(_=>util.
cleanRegex(_)).join("|")})$`}return ya(n)}const Pm=null,Im=null,Zm=null,Rm=null,ga=o.xI("$ZodCustom",(n,i)=>{s.QP.init(n,
i),Ie.init(n,i),n._zod.parse=(u,c)=>u,n._zod.check=u=>{const c=u.value,l=i.fn(c);if(l instanceof Promise)return l.then(_=>zo(
_,u,c,n));zo(l,u,c,n)}});function zo(n,i,u,c){if(!n){const l={code:"custom",input:u,inst:c,path:[...c._zod.def.path??[]],
continue:!c._zod.def.abort};c._zod.def.params&&(l.params=c._zod.def.params),i.issues.push(G.sn(l))}}var dt=r(3305);function _a(){
const n=this._zod;return n.message??(n.message=JSON.stringify(n.def,G.k8,2)),n.message}function va(n){this._zod.message=
n}const wa={get:_a,set:va,enumerable:!0,configurable:!0},_r={value:void 0,enumerable:!1},Ao=new WeakSet([Object.prototype,
Error.prototype]),Oo=(n,i)=>{n.name="$ZodError",_r.value=i,Object.defineProperty(n,"issues",_r),_r.value=void 0,Object.defineProperty(
n,"message",wa);const u=Object.getPrototypeOf(n);Ao.has(u)||(Ao.add(u),Object.defineProperty(u,"toString",{configurable:!0,
enumerable:!1,get(){const c=()=>this.message;return Object.defineProperty(this,"toString",{value:c,configurable:!0,writable:!0}),
c},set(c){Object.defineProperty(this,"toString",{value:c,configurable:!0,writable:!0})}}))},xm=(0,o.xI)("$ZodError",Oo),
tt=(0,o.xI)("$ZodError",Oo,void 0,{Parent:Error});function ba(n,i,u){return Object.prototype.hasOwnProperty.call(n,i)||(i===
"__proto__"?Object.defineProperty(n,i,{value:u(),writable:!0,enumerable:!0,configurable:!0}):n[i]=u()),n[i]}function Cm(n,i=u=>u.
message){const u={},c=[];for(const l of n.issues)l.path.length>0?ba(u,l.path[0],()=>[]).push(i(l)):c.push(i(l));return{formErrors:c,
fieldErrors:u}}function Mm(n,i=u=>u.message){const u={_errors:[]},c=(l,_=[])=>{for(const M of l.issues)if(M.code==="inva\
lid_union"&&M.errors.length)M.errors.map(D=>c({issues:D},[..._,...M.path]));else if(M.code==="invalid_key")c({issues:M.issues},
[..._,...M.path]);else if(M.code==="invalid_element")c({issues:M.issues},[..._,...M.path]);else{const D=[..._,...M.path];
if(D.length===0)u._errors.push(i(M));else{let H=u,R=0;for(;R<D.length;){const W=D[R],se=R===D.length-1;if(W==="_errors"){
se&&H._errors.push(i(M)),R++;continue}Object.prototype.hasOwnProperty.call(H,W)||Object.defineProperty(H,W,{value:{_errors:[]},
enumerable:!0,writable:!0,configurable:!0});const ve=H[W];se&&ve._errors.push(i(M)),H=ve,R++}}}};return c(n),u}function Nm(n,i=u=>u.
message){const u={errors:[]},c=(l,_=[])=>{var M;for(const D of l.issues)if(D.code==="invalid_union"&&D.errors.length)D.errors.
map(H=>c({issues:H},[..._,...D.path]));else if(D.code==="invalid_key")c({issues:D.issues},[..._,...D.path]);else if(D.code===
"invalid_element")c({issues:D.issues},[..._,...D.path]);else{const H=[..._,...D.path];if(H.length===0){u.errors.push(i(D));
continue}let R=u,W=0;for(;W<H.length;){const se=H[W],ve=W===H.length-1;typeof se=="string"?(R.properties??(R.properties=
{}),Object.prototype.hasOwnProperty.call(R.properties,se)||Object.defineProperty(R.properties,se,{value:{errors:[]},enumerable:!0,
writable:!0,configurable:!0}),R=R.properties[se]):(R.items??(R.items=[]),(M=R.items)[se]??(M[se]={errors:[]}),R=R.items[se]),
ve&&R.errors.push(i(D)),W++}}};return c(n),u}function $a(n){const i=[],u=n.map(c=>typeof c=="object"?c.key:c);for(const c of u)
typeof c=="number"?i.push(`[${c}]`):typeof c=="symbol"?i.push(`[${JSON.stringify(String(c))}]`):/[^\w$]/.test(c)?i.push(
`[${JSON.stringify(c)}]`):(i.length&&i.push("."),i.push(c));return i.join("")}function Dm(n){const i=[],u=[...n.issues].
sort((c,l)=>(c.path??[]).length-(l.path??[]).length);for(const c of u)i.push(`\u2716 ${c.message}`),c.path?.length&&i.push(
`  \u2192 at ${$a(c.path)}`);return i.join(`
`)}function jn(n,i){return{callee:i?.callee??n,Err:i?.Err}}const vr=n=>{const i=(u,c,l,_)=>{const M=l?{...l,async:!1}:{async:!1},
D=u._zod.run({value:c,issues:[]},M);if(D instanceof Promise)throw new o.GT;if(D.issues.length){const H=new(_?.Err??n)(D.
issues.map(R=>G.iR(R,M,o.$W())));throw G.gx(H,_?.callee??i),H}return D.value};return i},ka=vr(tt),wr=n=>{const i=async(u,c,l,_)=>{
const M=l?{...l,async:!0}:{async:!0};let D=u._zod.run({value:c,issues:[]},M);if(D instanceof Promise&&(D=await D),D.issues.
length){const H=new(_?.Err??n)(D.issues.map(R=>G.iR(R,M,o.$W())));throw G.gx(H,_?.callee??i),H}return D.value};return i},
Sa=wr(tt),br=n=>(i,u,c)=>{const l=c?{...c,async:!1}:{async:!1},_=i._zod.run({value:u,issues:[]},l);if(_ instanceof Promise)
throw new o.GT;return _.issues.length?To(n,_.issues,l):{success:!0,data:_.value}},Ea=br(tt);function To(n,i,u){let c;return{
success:!1,get error(){return c||(c=new n(i.map(l=>G.iR(l,u,o.$W()))),i=void 0,u=void 0),c},set error(l){c=l,i=void 0,u=
void 0}}}const $r=n=>async(i,u,c)=>{const l=c?{...c,async:!0}:{async:!0};let _=i._zod.run({value:u,issues:[]},l);return _ instanceof
Promise&&(_=await _),_.issues.length?To(n,_.issues,l):{success:!0,data:_.value}},za=$r(tt),Aa=null,Oa=null,Um=((n,i,u)=>{
const c=n._zod.bag.validator;if(c!==void 0){if(c(i)!==Aa)return!0;if(c.definite===!0&&u===void 0)return!1}return Ta(n,i,
u)});function Ta(n,i,u){const c=u?{...u,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},l=n._zod.bag.fallbackRun;let _;
if(l?(c[Oa]=!0,_=l({value:i,issues:[]},c)):_=n._zod.run({value:i,issues:[]},c),_ instanceof Promise)throw new core.$ZodAsyncError;
return _.issues.length===0}const Lm=async(n,i,u)=>{const c=u?{...u,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0};let l=n.
_zod.run({value:i,issues:[]},c);return l instanceof Promise&&(l=await l),l.issues.length===0},jm=(n=>{const i=vr(n),u=(c,l,_,M)=>{
const D=_?{..._,direction:"backward"}:{direction:"backward"};return i(c,l,D,jn(u,M))};return u})(tt),qm=(n=>{const i=vr(
n),u=(c,l,_,M)=>i(c,l,_,jn(u,M));return u})(tt),Gm=(n=>{const i=wr(n),u=async(c,l,_,M)=>{const D=_?{..._,direction:"back\
ward"}:{direction:"backward"};return await i(c,l,D,jn(u,M))};return u})(tt),Vm=(n=>{const i=wr(n),u=async(c,l,_,M)=>await i(
c,l,_,jn(u,M));return u})(tt),Jm=(n=>(i,u,c)=>{const l=c?{...c,direction:"backward"}:{direction:"backward"};return br(n)(
i,u,l)})(tt),Xm=(n=>(i,u,c)=>br(n)(i,u,c))(tt),ey=(n=>async(i,u,c)=>{const l=c?{...c,direction:"backward"}:{direction:"b\
ackward"};return $r(n)(i,u,l)})(tt),ny=(n=>async(i,u,c)=>$r(n)(i,u,c))(tt),De=o.xI("ZodMiniType",(n,i)=>{if(!n._zod)throw new Error(
"Uninitialized schema in ZodMiniType.");Ie.init(n,i),n.def=i,n.type=i.type},{get with(){return this.check},set with(n){G.
qh(this,"with",n)},parse(n,i){return ka(this,n,i,{callee:this.parse})},parseAsync(n,i){return Sa(this,n,i,{callee:this.parseAsync})},
safeParse(n,i){return Ea(this,n,i)},safeParseAsync(n,i){return za(this,n,i)},check(...n){const i=this.def;return this.clone(
{...i,checks:[...i.checks??[],...n.map(u=>typeof u=="function"?{_zod:{check:u,def:{check:"custom"},onattach:[]}}:u)]},{parent:!0})},
clone(n,i){return G.o8(this,n,i)},brand(){return this},register(n,i){return n.add(this,i),this},apply(n,...i){return i.length===
0?n(this):n(this,...i)}}),Po=o.xI("ZodMiniString",(n,i)=>{kt.init(n,i),De.init(n,i)});function Bn(n){return dt.Rl(Po,n)}
const ry=null,Pa=null;function oy(n){return core._email(Pa,n)}const Ia=null;function iy(n){return core._guid(Ia,n)}const qn=null;
function sy(n){return core._uuid(qn,n)}function ay(n){return core._uuidv4(qn,n)}function uy(n){return core._uuidv6(qn,n)}
function cy(n){return core._uuidv7(qn,n)}const Io=null;function dy(n){return core._url(Io,n)}function ly(n){return core.
_url(Io,{protocol:regexes.httpProtocol,hostname:regexes.domain,...util.normalizeParams(n)})}const Za=null;function fy(n){
return core._emoji(Za,n)}const Ra=null;function py(n){return core._nanoid(Ra,n)}const xa=null;function hy(n){return core.
_cuid(xa,n)}const Ca=null;function my(n){return core._cuid2(Ca,n)}const Ma=null;function yy(n){return core._ulid(Ma,n)}const Na=null;
function gy(n){return core._xid(Na,n)}const Da=null;function _y(n){return core._ksuid(Da,n)}const Ua=null;function vy(n){
return core._ipv4(Ua,n)}const La=null;function wy(n){return core._ipv6(La,n)}const Fa=null;function by(n){return core._cidrv4(
Fa,n)}const ja=null;function $y(n){return core._cidrv6(ja,n)}const Ba=null;function ky(n){return core._mac(Ba,n)}const qa=null;
function Sy(n){return core._base64(qa,n)}const Wa=null;function Ey(n){return core._base64url(Wa,n)}const Ga=null;function zy(n){
return core._e164(Ga,n)}const Ha=null;function Ay(n){return core._creditCard(Ha,n)}const Va=null;function Oy(n){return core.
_iban(Va,n)}const Ka=null;function Ty(n){return core._jwt(Ka,n)}const sn=null;function Py(n,i,u={}){return core._stringFormat(
sn,n,i,u)}function Iy(n){return core._stringFormat(sn,"hostname",regexes.hostname,n)}function Zy(n){return core._stringFormat(
sn,"hex",regexes.hex,n)}function Ry(n){return core._stringFormat(sn,"currency_code",regexes.currencyCode,n)}function xy(n,i){
const u=i?.enc??"hex",c=`${n}_${u}`,l=core.regexes[c];if(!l)throw new Error(`Unrecognized hash format: ${c}`);return core.
_stringFormat(sn,c,l,i)}const Zo=o.xI("ZodMiniNumber",(n,i)=>{q.init(n,i),De.init(n,i)});function Ro(n){return dt.F7(Zo,
n)}const an=o.xI("ZodMiniNumberFormat",(n,i)=>{pe.init(n,i),Zo.init(n,i)});function Ja(n){return dt.LK(an,n)}function Cy(n){
return core._float32(an,n)}function My(n){return core._float64(an,n)}function Ny(n){return core._int32(an,n)}function Dy(n){
return core._uint32(an,n)}const xo=o.xI("ZodMiniBoolean",(n,i)=>{Re.init(n,i),De.init(n,i)});function Co(n){return dt._L(
xo,n)}const Ya=null;function Uy(n){return core._bigint(Ya,n)}const Mo=null;function Ly(n){return core._int64(Mo,n)}function Fy(n){
return core._uint64(Mo,n)}const Xa=null;function jy(n){return core._symbol(Xa,n)}const Qa=null;function By(n){return core.
_undefined(Qa,n)}const eu=null;function tu(n){return core._null(eu,n)}const nu=null;function qy(){return core._any(nu)}const ru=o.
xI("ZodMiniUnknown",(n,i)=>{yr.init(n,i),De.init(n,i)});function Wn(){return dt.em(ru)}const ou=o.xI("ZodMiniNever",(n,i)=>{
zt.init(n,i),De.init(n,i)});function iu(n){return dt.G8(ou,n)}const su=null;function Wy(n){return core._void(su,n)}const au=null;
function Gy(n){return core._date(au,n)}const uu=o.xI("ZodMiniArray",(n,i)=>{ta.init(n,i),De.init(n,i)});function kr(n,i){
return new uu({type:"array",element:n,...G.A2(i)})}function Hy(n){const i=n._zod.def.shape;return Uo(Object.keys(i))}const Sr=o.
xI("ZodMiniObject",(n,i)=>{ia.init(n,i),De.init(n,i),G.X(n,"shape",u=>u._zod.def.shape,!1)});function cu(n,i){const u={type:"\
object",shape:n??{},...G.A2(i)};return new Sr(u)}function du(n,i){return new Sr({type:"object",shape:n,catchall:iu(),...G.
A2(i)})}function lu(n,i){return new Sr({type:"object",shape:n,catchall:Wn(),...G.A2(i)})}function Vy(n,i){return util.extend(
n,i)}function Ky(n,i){return util.safeExtend(n,i)}function Jy(n,i){return util.merge(n,i)}function Yy(n,i){return util.pick(
n,i)}function Xy(n,i){return util.omit(n,i)}function Qy(n,i){const u=n._zod.def;if(u.type!=="tuple")return util.partial(
Hn,n,i);if(u.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refinements");return util.
clone(n,{...u,items:u.items.map(c=>new Hn({type:"optional",innerType:c}))})}function eg(n,i){return util.partial(Fo,n,i,
"exactPartial")}function tg(n,i){return util.required(Bo,n,i)}function ng(n,i){return n.clone(util.mergeDefs(n._zod.def,
{catchall:i}))}const fu=null;function pu(n,i){return new fu({type:"union",options:n,...util.normalizeParams(i)})}const hu=null;
function rg(n,i){return new hu({type:"union",options:n,inclusive:!1,...util.normalizeParams(i)})}const mu=o.xI("ZodMiniD\
iscriminatedUnion",(n,i)=>{aa.init(n,i),De.init(n,i)});function yu(n,i,u){return new mu({type:"union",options:i,discriminator:n,
...G.A2(u)})}const gu=null;function og(n,i){return new gu({type:"intersection",left:n,right:i})}const _u=null;function vu(n,i,u){
const c=i instanceof core.$ZodType,l=c?u:i,_=c?i:null;return new _u({type:"tuple",items:n,rest:_,...util.normalizeParams(
l)})}const Gn=o.xI("ZodMiniRecord",(n,i)=>{ua.init(n,i),De.init(n,i)});function No(n,i,u){return!i||!i._zod?new Gn({type:"\
record",keyType:Bn(),valueType:n,...G.A2(i)}):new Gn({type:"record",keyType:n,valueType:i,...G.A2(u)})}function ig(n,i,u){
return new Gn({type:"record",keyType:n,valueType:i,...util.normalizeParams(u),partial:!0})}function sg(n,i,u){return new Gn(
{type:"record",keyType:n,valueType:i,mode:"loose",...util.normalizeParams(u)})}const wu=null;function ag(n,i,u){return new wu(
{type:"map",keyType:n,valueType:i,...util.normalizeParams(u)})}const bu=null;function ug(n,i){return new bu({type:"set",
valueType:n,...util.normalizeParams(i)})}const Do=o.xI("ZodMiniEnum",(n,i)=>{ca.init(n,i),De.init(n,i),n.options=[...n._zod.
values]});function Uo(n,i){const u=Array.isArray(n)?Object.fromEntries(n.map(c=>[c,c])):n;return new Do({type:"enum",entries:u,
...G.A2(i)})}function cg(n,i){return new Do({type:"enum",entries:n,...util.normalizeParams(i)})}const $u=o.xI("ZodMiniLi\
teral",(n,i)=>{da.init(n,i),De.init(n,i)});function ku(n,i){return new $u({type:"literal",values:Array.isArray(n)?n:[n],
...G.A2(i)})}const Su=null;function dg(n){return core._file(Su,n)}const Eu=o.xI("ZodMiniTransform",(n,i)=>{la.init(n,i),
De.init(n,i)});function zu(n){return new Eu({type:"transform",transform:n})}const Hn=o.xI("ZodMiniOptional",(n,i)=>{fa.init(
n,i),De.init(n,i)});function Lo(n){return new Hn({type:"optional",innerType:n})}const Fo=null;function lg(n){return new Fo(
{type:"optional",innerType:n})}const Au=o.xI("ZodMiniNullable",(n,i)=>{pa.init(n,i),De.init(n,i)});function jo(n){return new Au(
{type:"nullable",innerType:n})}function Ou(n){return Lo(jo(n))}const Tu=null;function fg(n,i){return new Tu({type:"defau\
lt",innerType:n,get defaultValue(){return typeof i=="function"?i():util.shallowClone(i)}})}const Pu=null;function pg(n,i){
return new Pu({type:"prefault",innerType:n,get defaultValue(){return typeof i=="function"?i():util.shallowClone(i)}})}const Bo=null;
function hg(n,i){return new Bo({type:"nonoptional",innerType:n,...util.normalizeParams(i)})}const Iu=null;function mg(n){
return new Iu({type:"success",innerType:n})}const Zu=o.xI("ZodMiniCatch",(n,i)=>{ha.init(n,i),De.init(n,i)});function Ru(n,i){
return new Zu({type:"catch",innerType:n,catchValue:typeof i=="function"?i:G.SS(i)})}const xu=null;function yg(n){return core.
_nan(xu,n)}const Cu=o.xI("ZodMiniPipe",(n,i)=>{ma.init(n,i),De.init(n,i)});function Mu(n,i){return new Cu({type:"pipe",in:n,
out:i})}const Er=null;function gg(n,i,u){return new Er({type:"pipe",in:n,out:i,transform:u.decode,reverseTransform:u.encode})}
function _g(n){const i=n._zod.def;return new Er({type:"pipe",in:i.out,out:i.in,transform:i.reverseTransform,reverseTransform:i.
transform})}const Nu=null;function vg(n){return new Nu({type:"readonly",innerType:n})}const Du=null;function wg(n,i){return new Du(
{type:"template_literal",parts:n,...util.normalizeParams(i)})}const Uu=null;function Lu(n){return new Uu({type:"lazy",getter:n})}
const Fu=null;function bg(n){return new Fu({type:"promise",innerType:n})}const qo=o.xI("ZodMiniCustom",(n,i)=>{ga.init(n,
i),De.init(n,i)});function $g(n,i){const u=new core.$ZodCheck({check:"custom",...util.normalizeParams(i)});return u._zod.
check=n,u}function Wo(n,i){return dt.FO(qo,n??(()=>!0),i)}function ju(n,i={}){return dt.fU(qo,n,i)}function kg(n,i){return core.
_superRefine(n,i)}const Bu=dt.q0,qu=dt.mI;class Sg{constructor(...i){}}function Eg(n,i={}){const u=Wo(c=>c instanceof n,
i);return u._zod.bag.Class=n,u._zod.check=c=>{c.value instanceof n||c.issues.push({code:"invalid_type",expected:n.name,input:c.
value,inst:u,path:[...u._zod.def.path??[]]})},u}const zg=(...n)=>core._stringbool({Codec:Er,Boolean:xo,String:Po},...n);
function Ag(){const n=Lu(()=>pu([Bn(),Ro(),Co(),tu(),kr(n),No(Bn(),n)]));return n}const Wu=null;function Og(n){return new Wu(
{type:"function",input:Array.isArray(n?.input)?vu(n?.input):n?.input??kr(Wn()),output:n?.output??Wn()})}})},Ar={};function J(e){
var t=Ar[e];if(t!==void 0)return t.exports;var r=Ar[e]={exports:{}},o=!0;try{Go[e](r,r.exports,J),o=!1}finally{o&&delete Ar[e]}
return r.exports}J.m=Go,typeof J<"u"&&(J.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.
url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),J.n=e=>{var t=e&&e.__esModule?()=>e.default:()=>e;return J.d(t,{a:t}),t},(()=>{
var e=Object.getPrototypeOf?r=>Object.getPrototypeOf(r):r=>r.__proto__,t;J.t=function(r,o){if(o&1&&(r=this(r)),o&8||typeof r==
"object"&&r&&(o&4&&r.__esModule||o&16&&typeof r.then=="function"))return r;var s=Object.create(null);J.r(s);var a={};t=t||
[null,e({}),e([]),e(e)];for(var d=o&2&&r;typeof d=="object"&&!~t.indexOf(d);d=e(d))Object.getOwnPropertyNames(d).forEach(
$=>a[$]=()=>r[$]);return a.default=()=>r,J.d(s,a),s}})(),J.d=(e,t)=>{for(var r in t)J.o(t,r)&&!J.o(e,r)&&Object.defineProperty(
e,r,{enumerable:!0,get:t[r]})},J.f={},J.e=e=>Promise.all(Object.keys(J.f).reduce((t,r)=>(J.f[r](e,t),t),[])),J.u=e=>""+e+
".index.js",J.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t),J.r=e=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(
e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})},(()=>{var e={792:0},t=r=>{var{ids:o,
modules:s,runtime:a}=r,d,$,b=0;for(d in s)J.o(s,d)&&(J.m[d]=s[d]);for(a&&a(J);b<o.length;b++)$=o[b],J.o(e,$)&&e[$]&&e[$][0](),
e[o[b]]=0};J.f.j=(r,o)=>{var s=J.o(e,r)?e[r]:void 0;if(s!==0)if(s)o.push(s[1]);else{var a=import("./"+J.u(r)).then(t,d=>{
throw e[r]!==0&&(e[r]=void 0),d}),a=Promise.race([a,new Promise(d=>s=e[r]=[d])]);o.push(s[1]=a)}}})();var Ng={},je=J(6288),
lt=J(3024),Te=J(8414);function Ho(e){const t=e.toWellFormed(),r=[encodeURIComponent(t),encodeURI(t)],o=r.map(a=>a.replace(
/%[0-9A-F]{2}/g,d=>d.toLowerCase()));return[...new Set([e,...r,...o,JSON.stringify(e).slice(1,-1)])].filter(a=>a!=="").sort(
(a,d)=>d.length-a.length)}function Hu(e){const t=e.flatMap(Ho).filter(o=>!/^\**$/.test(o)).sort((o,s)=>s.length-o.length),
r=o=>{const s=t.reduce((a,d)=>a.replaceAll(d,"***"),o);return s===o?o:r(s)};return r}function Vu(e,t){const r=e.flatMap(
Vo),o=r.map(d=>/:\s+(.*)$/.exec(d)?.[1]??""),s=Vo(t).map(d=>/:\s*(.*)$/.exec(d)?.[1]??""),a=s.map(d=>Ku.exec(d)?.[1]??"");
return[...new Set([...r,...o,...s,...a])].filter(d=>d!=="")}const Ku=/^(?:Basic|Bearer|Digest|Token|ApiKey)\s+(.*)$/i;function Vo(e){
return e.split(/\r?\n/).map(t=>t.trim())}class Ju{value;next;constructor(t){this.value=t}}class Yu{#e;#t;#n;constructor(){
this.clear()}enqueue(t){const r=new Ju(t);this.#e?(this.#t.next=r,this.#t=r):(this.#e=r,this.#t=r),this.#n++}dequeue(){const t=this.#e;
if(t)return this.#e=this.#e.next,this.#n--,this.#e||(this.#t=void 0),t.value}peek(){if(this.#e)return this.#e.value}clear(){
this.#e=void 0,this.#t=void 0,this.#n=0}get size(){return this.#n}*[Symbol.iterator](){let t=this.#e;for(;t;)yield t.value,
t=t.next}*drain(){for(;this.#e;)yield this.dequeue()}}function Jn(e){let t=!1;if(typeof e=="object"&&({concurrency:e,rejectOnClear:t=!1}=
e),Ko(e),typeof t!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const r=new Yu;let o=0;const s=()=>{
o<e&&r.size>0&&(o++,r.dequeue().run())},a=()=>{o--,s()},d=async(E,A,B)=>{const L=(async()=>E(...B))();A(L);try{await L}catch{}
a()},$=(E,A,B,L)=>{const U={reject:B};new Promise(Q=>{U.run=Q,r.enqueue(U)}).then(d.bind(void 0,E,A,L)),o<e&&s()},b=(E,...A)=>new Promise(
(B,L)=>{$(E,B,L,A)});return Object.defineProperties(b,{activeCount:{get:()=>o},pendingCount:{get:()=>r.size},clearQueue:{
value(){if(!t){r.clear();return}const E=AbortSignal.abort().reason;for(;r.size>0;)r.dequeue().reject(E)}},concurrency:{get:()=>e,
set(E){Ko(E),e=E,queueMicrotask(()=>{for(;o<e&&r.size>0;)s()})}},map:{async value(E,A){const B=[];try{Array.from(E,(L,U)=>{
const Q=b(A,L,U);return B.push(Q),Q})}catch(L){for(const U of B)U.catch(()=>{});throw L}return Promise.all(B)}}}),b}function Dg(e,t){
const r=Jn(t),o=(...s)=>r(()=>e(...s));return Object.defineProperty(o,"clearQueue",{value:r.clearQueue}),o}function Ko(e){
if(!((Number.isInteger(e)||e===Number.POSITIVE_INFINITY)&&e>0))throw new TypeError("Expected `concurrency` to be a numbe\
r from 1 and up")}var me=J(7541);const Xu=new Set([408,425,429,503]);function Jo(e,t){return Xu.has(e)?"not-arrived":e>=
500?"unknown":e>=200&&e<300?Yo(t)?"refused":"delivered":"refused"}function Qu(e){const t=Jo(e,"");return t==="delivered"?
"unknown":t}function Yo(e){return ec.test(e)}const ec=/^(?:\s|<\?xml[^>]*>|<!--(?:(?!-->)[\s\S])*-->)*<(?:!doctype\s+html|html|head|body|title|meta|script|style|link|h1|center)\b/i;
function tc(e,t){if(e===void 0)return;if(/^\s*\d{1,9}\s*$/.test(e))return Number(e)*1e3;const r=Date.parse(e);return Number.
isNaN(r)?void 0:Math.max(0,r-t)}function At({outcome:e,tries:t,last:r}){if(r===void 0)return"not sent: the time for deli\
veries (deadline) was up, or the job was cancelled";const o=t>1?` (${t} tries)`:"";return`${nc[e]}: ${rc(r)}${o}`}const nc={
delivered:"delivered","not-arrived":"did not arrive",refused:"refused",unknown:"unknown whether it arrived"};function rc(e){
return e.status===void 0?e.failure??"no answer":e.outcome==="delivered"?`status ${e.status}`:e.status<300?`status ${e.status}\
 with a web page, not Phaset's answer; check endpoint, and headers if a gateway asks for a log-in`:`status ${e.status}${oc(
e)}${sc(e)}`}function oc({status:e=0,redirectHost:t}){return e<400?` (a redirect to ${t===void 0?"another place":(0,me.hD)(
t)}); no redirect is followed, give endpoint the final address`:ic[e]??""}const ic={400:" (invalid input)",401:" (not au\
thorized); check webhook-token, org-id and record-id: each record has a token of its own",403:" (forbidden); check webho\
ok-token, and headers if a gateway stands in front of Phaset",404:" (not found); check endpoint",407:" (a proxy asks for\
 a log-in); check HTTPS_PROXY",413:" (too large); look for a limit of the gateway in front of Phaset",429:" (rate limite\
d)"};function sc({body:e}){const t=e.trim();return t===""||Yo(e)?"":`; it answered ${(0,me.hD)(t)}`}const ac="; if it is\
 for the status words, set standards-status-words to the other of its two values";function Yn(e,t){if(t===void 0||t.outcome===
"delivered")return[];const r=e==="standards"&&t.last?.status===400?ac:"";return[{kind:"delivery",level:t.outcome==="refu\
sed"?"error":"warning",title:"Phaset: not delivered",message:`${e} ${At(t)}${r}`}]}function Or(e){return e===void 0?{state:"\
checked"}:{state:e.outcome==="delivered"?"uploaded":"failed",delivery:e}}var Tr=J(8461);async function Xo(e){const t=[];
for(const r of e)t.push(await r());return t}var _t=J(6760);const uc=Object.prototype.toString,cc=e=>uc.call(e)==="[objec\
t Error]",dc=new Set(["network error","NetworkError when attempting to fetch resource.","The Internet connection appears\
 to be offline.","Network request failed","fetch failed","terminated"," A network error occurred.","Network connection l\
ost"]);function lc(e){if(!(e&&cc(e)&&e.name==="TypeError"&&typeof e.message=="string"))return!1;const{message:r,stack:o}=e;
return r==="Load failed"||r.startsWith("Load failed (")&&r.endsWith(")")?o===void 0||"__sentry_captured__"in e:r.startsWith(
"error sending request for url")||r==="Failed to fetch"||r.startsWith("Failed to fetch (")&&r.endsWith(")")?!0:dc.has(r)}
function fc(e){if(typeof e=="number"){if(e<0)throw new TypeError("Expected `retries` to be a non-negative number.");if(Number.
isNaN(e))throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.")}else if(e!==void 0)throw new TypeError(
"Expected `retries` to be a number or Infinity.")}function Xn(e,t,{min:r=0,allowInfinity:o=!1}={}){if(t!==void 0){if(typeof t!=
"number"||Number.isNaN(t))throw new TypeError(`Expected \`${e}\` to be a number${o?" or Infinity":""}.`);if(!o&&!Number.
isFinite(t))throw new TypeError(`Expected \`${e}\` to be a finite number.`);if(t<r)throw new TypeError(`Expected \`${e}\`\
 to be \u2265 ${r}.`)}}class pc extends Error{constructor(t){super(),t instanceof Error?(this.originalError=t,{message:t}=
t):(this.originalError=new Error(t),this.originalError.stack=this.stack),this.name="AbortError",this.message=t}}function hc(e,t){
const r=Math.max(1,e+1),o=t.randomize?Math.random()+1:1;let s=Math.round(o*t.minTimeout*t.factor**(r-1));return s=Math.min(
s,t.maxTimeout),s}function Qo(e,t){return Number.isFinite(t)?t-(performance.now()-e):t}async function mc({error:e,attemptNumber:t,
retriesConsumed:r,startTime:o,options:s}){const a=e instanceof Error?e:new TypeError(`Non-error was thrown: "${e}". You \
should only throw errors.`);if(a instanceof pc)throw a.originalError;const d=Number.isFinite(s.retries)?Math.max(0,s.retries-
r):s.retries,$=s.maxRetryTime??Number.POSITIVE_INFINITY,b=Object.freeze({error:a,attemptNumber:t,retriesLeft:d,retriesConsumed:r});
if(await s.onFailedAttempt(b),Qo(o,$)<=0)throw a;const E=await s.shouldConsumeRetry(b),A=Qo(o,$);if(A<=0||d<=0)throw a;if(a instanceof
TypeError&&!lc(a)){if(E)throw a;return s.signal?.throwIfAborted(),!1}if(!await s.shouldRetry(b))throw a;if(!E)return s.signal?.
throwIfAborted(),!1;const B=hc(r,s),L=Math.min(B,A);return s.signal?.throwIfAborted(),L>0&&await new Promise((U,Q)=>{const Y=()=>{
clearTimeout(K),s.signal?.removeEventListener("abort",Y),Q(s.signal.reason)},K=setTimeout(()=>{s.signal?.removeEventListener(
"abort",Y),U()},L);s.unref&&K.unref?.(),s.signal?.addEventListener("abort",Y,{once:!0})}),s.signal?.throwIfAborted(),!0}
async function ei(e,t={}){if(t={...t},fc(t.retries),Object.hasOwn(t,"forever"))throw new Error("The `forever` option is \
no longer supported. For many use-cases, you can set `retries: Infinity` instead.");t.retries??=10,t.factor??=2,t.minTimeout??=
1e3,t.maxTimeout??=Number.POSITIVE_INFINITY,t.maxRetryTime??=Number.POSITIVE_INFINITY,t.randomize??=!1,t.onFailedAttempt??=
()=>{},t.shouldRetry??=()=>!0,t.shouldConsumeRetry??=()=>!0,Xn("factor",t.factor,{min:0,allowInfinity:!1}),Xn("minTimeou\
t",t.minTimeout,{min:0,allowInfinity:!1}),Xn("maxTimeout",t.maxTimeout,{min:0,allowInfinity:!0}),Xn("maxRetryTime",t.maxRetryTime,
{min:0,allowInfinity:!0}),t.factor>0||(t.factor=1),t.signal?.throwIfAborted();let r=0,o=0;const s=performance.now();for(;!Number.
isFinite(t.retries)||o<=t.retries;){r++;try{t.signal?.throwIfAborted();const a=await e(r);return t.signal?.throwIfAborted(),
a}catch(a){await mc({error:a,attemptNumber:r,retriesConsumed:o,startTime:s,options:t})&&o++}}throw new Error("Retry atte\
mpts exhausted without throwing an error.")}function Ug(e,t){return function(...r){return ei(()=>e.apply(this,r),t)}}const yc=500,
gc=1e4,_c=1e3;class Pr extends Error{}async function ti(e,t,r=()=>{}){const o=[],s=async()=>{const d=t.budget.remaining();
if(d===0)return;r("unknown");const $=await t.send(e,Math.min(t.timeout,d));if(o.push($),t.watch(e,$),r(ni(o)),vc(e,$,t.repeatUnknown))
throw new Pr};await t.budget.spend(()=>ei(()=>t.limit(s),{retries:Number.POSITIVE_INFINITY,minTimeout:0,shouldRetry:({error:d,
attemptNumber:$})=>d instanceof Pr&&t.budget.wait(bc(o.at(-1),$,t.random),Math.min(t.timeout,_c))}).catch(d=>{if(!(d instanceof
Pr))throw d}));const a=o.at(-1);return{outcome:ni(o),tries:o.length,...a&&{last:a}}}function vc(e,t,r){switch(t.outcome){case"\
not-arrived":return!0;case"unknown":return r||wc(e);case"delivered":case"refused":return!1}}function wc({target:e,body:t}){
if(e!=="event")return!0;const r=t?.event;return r==="incident-opened"||r==="incident-resolved"}function ni(e){const t=e.
at(-1)?.outcome??"not-arrived";return t!=="not-arrived"?t:e.some(({outcome:r})=>r==="unknown")?"unknown":"not-arrived"}function bc(e,t,r){
const o=Math.min(gc,yc*2**(t-1));return Math.max(r()*o,e?.retryAfter??0)}function $c(e){const t=new Map;return(r,o)=>{const s=JSON.
stringify([r,o.orgId,o.token]),a=t.get(s)??kc(r,o,e);return t.set(s,a),a}}async function kc(e,t,r){const o=`the Baseline\
 ${(0,me.hD)(e)}`,[s,{parseBaseline:a}]=await Promise.all([ti({target:{baselineId:e},credentials:t},r),J.e(644).then(J.bind(
J,6644))]);if(s.outcome!=="delivered")return Ir(Sc(o,s));const{body:d="",truncated:$}=s.last??{};if($)return Ir(Ot(`${o}\
 is longer than 64 KiB; shorten it in Phaset`));const b=a(d,o);return b.kind==="invalid"?Ir(...b.problems.map(E=>Ot(E))):
{kind:"baseline",baseline:b.baseline,problems:b.warnings.map(E=>Ot(E,"warning"))}}function Ir(...e){return{kind:"failed",
problems:e}}function Sc(e,t){if(t.last?.status===404)return Ot(`${e} is not in Phaset (status 404); make it there, or na\
me another in the manifest's baseline.id`);const r=`${e} could not be fetched: ${At(t)}`;return t.outcome==="refused"?Ot(
r):{kind:"delivery",level:"warning",title:"Phaset: not fetched",message:r}}function Ot(e,t="error"){return{kind:"baselin\
e",level:t,title:"Phaset: Baseline",message:e}}async function Ec(e,t,r,o){const[s,{checkStandards:a},{describeMisses:d}]=await Promise.
all([o(t,r),J.e(196).then(J.bind(J,9196)),Promise.resolve().then(J.bind(J,8461))]);if(s.kind==="failed")return s;const $=await a(
s.baseline,{workspace:e.workspace,directory:(0,_t.resolve)(e.workspace,e.directory)});return $.kind==="invalid"?{problems:$.
problems.map(b=>Ot(b))}:{checks:$.checks,problems:[...s.problems,...$.warnings.map(b=>Ot(b,"warning")),...d($.checks)]}}
const zc=8;async function Ac(e,t){const r=Jn(zc),o=e.map(s=>Oc(s,t,r));return Promise.all(o.map(s=>s()))}function Oc(e,t,r){
const o=Tc(e,t),s=Pc(e,t);return async()=>{const[a,d,$]=await Promise.all([Xo(o),s(),Ic(e,t,r)]),{directory:b,credentials:E,
manifest:A}=e.component,B=A?.kind==="found"?A.name:void 0;return{directory:b,...E.recordId!==void 0&&{recordId:E.recordId},
...B!==void 0&&{name:B},events:a,record:d,standards:$.report,problems:[...e.problems,...a.flatMap(({body:L,delivery:U})=>Yn(
`event ${L.event}`,U)),...Yn("record",d.delivery),...$.problems]}}}function Tc({credentials:e,events:t},r){return e===void 0?
[]:t.map(o=>{const s=r.prepare({kind:"event",body:o.body},e);return async()=>({...o,...Zc(await s())})})}function Pc({credentials:e,
record:t},r){if(t.kind==="skipped")return async()=>({state:"skipped",reason:t.reason});if(t.kind!=="upload"||e===void 0){
const s=t.kind==="checked"?"checked":"failed";return async()=>({state:s})}const o=r.prepare({kind:"record",body:t.record},
e);return async()=>({...Or(await o()),record:t.record})}async function Ic({component:e,credentials:t,standards:r},o,s){if(r.
kind==="skipped")return{report:{state:"skipped",reason:r.reason},problems:[]};if(r.kind==="failed"||t===void 0)return{report:{
state:"failed"},problems:[]};const{baselineId:a}=r,d={workspace:o.workspace,directory:e.directory},{checks:$,problems:b}=await s(
()=>Ec(d,a,t,o.fetchBaseline));if($===void 0)return{report:{state:"failed",baselineId:a},problems:b};if(r.kind==="check")
return{report:{state:"checked",baselineId:a,checks:$},problems:b};const E=(0,Tr.putStatusWords)((0,Tr.toStandardsResult)(
$),o.statusWords),A=Or(await o.prepare({kind:"standards",body:E},t)());return{report:{...A,baselineId:a,checks:$},problems:[
...b,...Yn("standards",A.delivery)]}}function Zc(e){return e===void 0?{}:{delivery:e}}var ri=J(7598);const Rc=he(import.meta.
url)("node:os");var xc=J(8500);function Cc(e,{now:t,sleep:r},o){let s=0,a=0,d=0;const $=()=>s+(a>0?t()-d:0),b=()=>o.aborted?
0:Math.max(0,e-$());return{remaining:b,spend:async E=>{a++===0&&(d=t());try{return await E()}finally{--a===0&&(s+=t()-d)}},
wait:async(E,A)=>E+A>b()?!1:r(E,o).then(()=>!0,()=>!1)}}var Mc=J(7067);const Nc=he(import.meta.url)("node:https");var Dc=J(
4942);const Uc={rE:"1.0.0"},Lc=Uc.rE;var dn=J(9840);const Zr=64*1024,Fc=1440*60*1e3;function jc(e,t,r){const o=new Dc.Qq(
void 0,[],{keepAlive:!0,socketTimeout:Fc});return async(s,a)=>{const d=performance.now(),$=Bc(o,e,t,s),b=Promise.withResolvers(),
E=setTimeout(()=>{b.resolve($.failure(`no answer within ${a/1e3} s`)),$.abort()},a),A=await Promise.race([$.finding,b.promise]);
return clearTimeout(E),{...A,body:r(A.body),took:performance.now()-d}}}function Bc(e,t,r,o){const s=new AbortController,
a=qc(t.origin.protocol==="https:"?Nc:Mc);let d;const $=L=>{const U={failure:L,body:"",truncated:!1};if(d===void 0)return{
...U,outcome:a.sent()?"unknown":"not-arrived"};const Q=Qu(d);return{...U,outcome:Q,...Q!=="unknown"&&{status:d}}},b={host:t.
origin.hostname.replace(/^\[|\]$/g,""),port:t.origin.port,path:(0,dn.Zq)(t,o.target,o.credentials),method:o.body===void 0?
"GET":"POST",headers:{...r,"User-Agent":`phaset-action/${Lc}`,...o.body!==void 0&&{"Content-Type":"application/json"}},signal:s.
signal},E=o.body===void 0?null:JSON.stringify(o.body);return{finding:(async()=>{b.agent=e.getAgent(t.origin.href);const{
message:L}=await e.requestRaw({options:b,parsedUrl:t.origin,httpModule:a.module},E);return d=L.statusCode,Wc(L)})().catch(
L=>$(Kc(L))),failure:$,abort:()=>s.abort()}}function qc(e){let t=!1;return{module:Object.create(e,{request:{value:(s,a)=>e.
request(s,a).once("finish",()=>{t=!0})}}),sent:()=>t}}async function Wc(e){const t=e.statusCode??0,{body:r,truncated:o}=await Gc(
e),s=tc(e.headers["retry-after"],Date.now()),a=Hc(e.headers.location);return{outcome:Jo(t,r),status:t,body:r,truncated:o,
...s!==void 0&&{retryAfter:s},...a!==void 0&&{redirectHost:a}}}async function Gc(e){const t=[];let r=0;for await(const s of e)
if(t.push(s),r+=s.length,r>Zr)break;return{body:Buffer.concat(t).subarray(0,Zr).toString("utf8"),truncated:r>Zr}}function Hc(e){
return e!==void 0&&URL.canParse(e)?new URL(e).host:void 0}const Vc={ECONNREFUSED:"connection refused",ENOTFOUND:"host na\
me not found",EAI_AGAIN:"host name not found (no answer from DNS)",ECONNRESET:"connection reset",EPIPE:"connection reset",
ETIMEDOUT:"connection timed out",EHOSTUNREACH:"host unreachable",ENETUNREACH:"network unreachable",ERR_INVALID_URL:"the \
address of the proxy is no URL (see HTTPS_PROXY)"};function Kc(e){if(!(e instanceof Error))return"network error";if(e.message.
startsWith("tunneling socket could not be established"))return"the proxy is down or refused (see HTTPS_PROXY and NO_PROX\
Y)";const t="code"in e&&typeof e.code=="string"?e.code:"";return/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ALTNAME|EPROTO|ERR_SSL/.
test(t)?`TLS failed: ${t} (for a private CA, set NODE_EXTRA_CA_CERTS on the runner)`:Vc[t]??`network error ${t}`.trim()}
var w=J(8395),ft=J(3305),Jc=J(4409),oi=J(1828);const rt=w.YjP().check(ft.Fk(/^(?:[1-9]\d{9}|[1-9]\d{12})$/)),ii=w.YjP().
check(ft.Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),si=w.YjP().check(ft.m9(1)),Rr=w.Whr().check(ft.UI()),ai={createdAt:w.lqM(
rt),submittedAt:w.lqM(rt)},Qn=w.gMt("event",[w.rej({event:w.euz("change"),commitSha:ii,timestamp:w.lqM(rt)}),w.rej({event:w.
euz("deployment"),commitSha:ii,timestamp:w.lqM(rt)}),w.rej({event:w.euz("incident-opened"),id:si,createdAt:rt}),w.rej({event:w.
euz("incident-resolved"),id:si,createdAt:rt,resolvedAt:rt}),w.rej({event:w.euz("comment")}),w.rej({event:w.euz("review-a\
pproved"),...ai}),w.rej({event:w.euz("review-changes"),...ai}),w.rej({event:w.euz("pr-opened"),additions:w.lqM(Rr),changedFiles:w.
lqM(Rr),deletions:w.lqM(Rr)}),w.rej({event:w.euz("pr-closed"),createdAt:w.lqM(rt),closedAt:w.lqM(rt)}),w.rej({event:w.euz(
"pr-merged"),createdAt:w.lqM(rt),mergedAt:w.lqM(rt)})]),er=Qn.def.options.map(e=>[...e.shape.event.def.values][0]),Yc=w.
k5n(["not-arrived","refused","unknown"]),ui=w.YjP().check(ft.m9(1)),xr={outcome:Yc,orgId:ui,recordId:ui},ci=w.g1P(w.YjP(),
w.L5J()),Xc=w.gMt("kind",[w.Ikc({...xr,kind:w.euz("event"),body:Qn}),w.Ikc({...xr,kind:w.euz("record"),body:ci}),w.Ikc({
...xr,kind:w.euz("standards"),body:ci})]);function Qc(e){let t;const r=E=>{try{return E()}catch(A){t??=(0,Jc.$)(A);return}},
o=r(()=>(0,lt.openSync)(e,"wx",384)),s=()=>({...t!==void 0&&{failure:t}});if(o===void 0)return{add:()=>()=>{},close:s};const a=new Set;
let d=0;return{add:E=>{const A=d,B=`${di("not-arrived")}${JSON.stringify(E).slice(1)}
`,L=r(()=>(0,lt.writeSync)(o,B,A));return L===void 0?()=>{}:(d+=L,a.add(A),U=>{const Q=U==="delivered"?" ".repeat(L-1):di(
U);r(()=>(0,lt.writeSync)(o,Q,A)),U==="delivered"&&a.delete(A)})},path:e,close:()=>(r(()=>{(0,lt.closeSync)(o),a.size===
0?(0,lt.rmSync)(e,{force:!0}):ed(e)}),{...s(),...a.size>0&&{path:e}})}}function di(e){return`{"outcome":"${e}",`.padEnd(
25)}function ed(e){const t=`${e}.next`;(0,lt.writeFileSync)(t,(0,lt.readFileSync)(e,"utf8").replace(/^ *\n/gm,""),{mode:384}),
(0,lt.renameSync)(t,e)}function td(e){const t={messages:[],damaged:[]};for(const[r,o]of e.split(`
`).entries()){if(o.trim()==="")continue;const s=nd(o);typeof s=="string"?t.damaged.push({line:r+1,problem:s}):t.messages.
push(s)}return t}function nd(e){let t;try{t=JSON.parse(e)}catch{return"is not JSON"}const r=Xc.safeParse(t);if(r.success)
return r.data;const o=(0,oi.m)(r.error.issues[0]?.path??[]);return o===""?"is not an undelivered message":`has a missing\
 or wrong "${o}"`}const rd=8;function od(e,t,r,{environment:o,cancelled:s}){const a={workspace:o.GITHUB_WORKSPACE||process.
cwd(),statusWords:t["standards-status-words"]};if(e.kind==="without-secrets")return{...sd,...a};const d={send:jc(e.endpoint,
t.headers,r),limit:Jn(rd),budget:Cc(t.deadline*1e3,id,s),timeout:t.timeout*1e3,repeatUnknown:t["repeat-unknown"],random:Math.
random,watch:(b,E)=>je.Yz(r(dd(b,E)))},$=t["dry-run"]?ad(e.endpoint,r):ud(d,o);return{...a,...$,fetchBaseline:$c(d)}}const id={
now:()=>performance.now(),sleep:(e,t)=>(0,xc.setTimeout)(e,void 0,{signal:t})},sd={prepare:()=>async()=>{},fetchBaseline:async()=>({
kind:"failed",problems:[]}),close:()=>({problems:[]})};function ad(e,t){return{prepare:({kind:r,body:o},s)=>async()=>{const a=(0,dn.
Zq)(e,r,{...s,token:"***"});je.pq((0,me.g9)(t(`POST ${a} ${JSON.stringify(o)}`)))},close:()=>({problems:[]})}}function ud(e,{
RUNNER_TEMP:t}){const r=(0,_t.join)(t||(0,Rc.tmpdir)(),`phaset-undelivered-${(0,ri.randomUUID)()}.jsonl`),o=Qc(r);return{
...o.path!==void 0&&{undelivered:o.path},prepare:({kind:s,body:a},d)=>{const{orgId:$,recordId:b}=d,E=o.add({kind:s,orgId:$,
recordId:b,body:a});return()=>ti({target:s,credentials:d,body:a},e,E)},close:()=>{const{path:s,failure:a}=o.close();return{
...s!==void 0&&{undelivered:s},problems:a===void 0?[]:[cd(a)]}}}}function cd(e){const t=`the file of undelivered message\
s can't be written (${e}), so that what is not delivered can't be sent by replay; make RUNNER_TEMP a directory that this\
 job may write`;return(0,Te.oi)(t,"warning")}function dd({target:e,credentials:t,body:r},o){const s=typeof e=="string"?e:
`baseline ${e.baselineId}`,a=`${o.outcome}, ${o.status??o.failure}`,d=r===void 0?"":` sent ${JSON.stringify(r)}`;return`${s}\
 of ${t.recordId}: ${a}, ${Math.round(o.took)} ms;${d} answered ${(0,me.ts)(o.body)}`}var Cr=J(1455),ot=J(1366);async function ld(e,t,r){
const{messages:o,problems:s}=await fd(e.replay,r.workspace),a=o.filter(({outcome:E})=>E!=="unknown"||e["repeat-unknown"]),
d=o.length-a.length,b=[...Map.groupBy(a,({orgId:E,recordId:A})=>JSON.stringify([E,A])).values()].map(E=>md(E,t,r));return{
components:await Promise.all(b.map(E=>E())),notes:d===0?[]:[`${(0,ot.U)(d,"message")} left alone: what may have arrived \
is sent only with repeat-unknown`],problems:s}}async function fd(e,t){const r=[],o=[],s=await hd(e,t);s.length===0&&o.push(
(0,Te.oi)(`replay matches no file: ${(0,me.hD)(e.join(", "))}; nothing is sent`,"warning"));for(const a of s){const d=await pd(
a);if(d===void 0){o.push((0,Te.oi)(`replay: ${(0,me.hD)(a)} can't be read; it is skipped`));continue}const $=td(d);r.push(
...$.messages);for(const{line:b,problem:E}of $.damaged)o.push((0,Te.oi)(`replay: line ${b} of ${(0,me.hD)(a)} ${E}; it i\
s skipped`))}return{messages:r,problems:o}}async function pd(e){return(0,Cr.readFile)(e,"utf8").catch(()=>{})}async function hd(e,t){
const{create:r}=await J.e(377).then(J.bind(J,2377)),o=e.map(a=>(0,_t.resolve)(t,a));return(await(await r(o.join(`
`),{followSymbolicLinks:!1,matchDirectories:!1})).glob()).sort()}function md(e,t,r){const{orgId:o="",recordId:s=""}=e[0]??
{},a=t.kind==="one"?t.token:t.tokens.get(s),d={directory:".",recordId:s,events:[],record:{state:"skipped",reason:li},standards:{
state:"skipped",reason:li},problems:[]};if(a===void 0){const b=`webhook-token has no line for the record ${(0,me.hD)(s)}\
; its messages stay in the file`;return async()=>({...d,problems:[(0,Te.oi)(b)]})}const $=e.map(b=>{const E=r.prepare(b,
{orgId:o,recordId:s,token:a});return async()=>yd(d,b,await E())});return async()=>(await Xo($),d)}const li="not among th\
e messages to replay";function yd(e,t,r){const o=r===void 0?{}:{delivery:r};t.kind==="event"?e.events.push({body:t.body,
subject:{kind:"repository"},...o}):e[t.kind]=Or(r),e.problems.push(...Yn(gd(t),r))}function gd(e){return e.kind==="event"?
`event ${e.body.event}`:e.kind}const _d=he(import.meta.url)("node:child_process");var vd=J(7975),ln=J(9550);const wd=(0,vd.
promisify)(_d.execFile),bd=1e4,$d=64*1024*1024;async function fi(e,t){const{before:r,after:o,fromMergeBase:s=!1}=t;try{return s&&
await Sd(e)?void 0:(await pi(e,["diff-tree","-r","-z","--name-only","--no-renames",...s?["--merge-base",r]:[r],o])).split(
"\0").filter($=>$!=="")}catch{return}}function kd(e,t){const r=t.split("/"),s=[e,...r.map((a,d)=>(0,_t.join)(e,...r.slice(
0,d+1)))].find(a=>(0,lt.existsSync)((0,_t.join)(a,".git")))??e;return(0,ln.i)(e,s)}async function Sd(e){return(await pi(
e,["rev-parse","--is-shallow-repository"])).trim()!=="false"}async function pi(e,t){const{stdout:r}=await wd("git",["-c",
"safe.directory=*",...t],{cwd:e,timeout:bd,maxBuffer:$d,windowsHide:!0});return r}function Ed(e,t){const r=nr(e),o=t.flatMap(
a=>hi(a).flatMap(d=>Ad(r,nr(d)).map($=>({component:a,...$})))),s=o.filter(a=>!o.some(d=>Od(a,d)));return t.filter(a=>s.some(
d=>d.component===a))}function zd(e,t){for(const{index:r}of e.matchAll(/^|(?<=[:/])/g)){const o=nr(e.slice(r)).join(" "),
s=t.filter(a=>hi(a).some(d=>o!==""&&nr(d).join(" ")===o));if(s.length>0)return s}return[]}function hi({directory:e,manifest:t,
credentials:r}){const o=e.slice(e.lastIndexOf("/")+1),s=t?.kind==="found"?t.name:void 0;return[e,o,s,r.recordId].filter(
a=>a!==void 0)}function nr(e){return e.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu)??[]}function Ad(e,t){
return t.length===0?[]:e.flatMap((r,o)=>t.every((s,a)=>e[o+a]===s)?[{start:o,end:o+t.length}]:[])}function Od(e,t){return e.
end-e.start<t.end-t.start&&t.start<=e.start&&e.end<=t.end}function Td(e,t){const r=new Map(t.map(s=>[s.directory,s])),o=new Map;
for(const s of e){const a=Pd(s,r);if(a===void 0)continue;const d=o.get(a);d===void 0?o.set(a,[s]):d.push(s)}return o}function Pd(e,t){
for(let r=e.lastIndexOf("/");r>0;r=e.lastIndexOf("/",r-1)){const o=t.get(e.slice(0,r));if(o!==void 0)return o}return t.get(
".")}function Id(e,t,r){const o={events:new Map,notes:[],problems:[]},s=new Set;for(const{changed:a,...d}of e){const $=r===
void 0?Rd({...d,...a&&{changed:a}},t):xd(r,t);for(const[E,A]of $.reasons){const B=o.events.get(E)??[];o.events.set(E,[...B,
{...d,routing:A}])}const b=$.problem?.message??$.note;b===void 0||s.has(b)||(s.add(b),$.problem!==void 0&&o.problems.push(
$.problem),$.note!==void 0&&o.notes.push($.note))}return o}function Zd(e,t){switch(e.kind){case"commits":case"pull-reque\
st":return!0;case"deployment":return yi(e.names,t).size===0;case"incident":case"repository":return!1}}function Rd(e,t){const{
subject:r}=e;switch(r.kind){case"commits":return mi(e,"the push changed",t);case"pull-request":return mi(e,`pull request\
 #${r.number} changes`,t);case"deployment":return Cd(e,r.names,t);case"incident":return Md(e,r.labels,t);case"repository":
return Mr(e,"nothing tells which component it is about","give record-id")}}function xd(e,t){const r=t.find(({credentials:s})=>s.
recordId===e);if(r!==void 0)return{reasons:new Map([[r,"record-id names its record"]])};const o=`record-id is ${(0,me.hD)(
e)}, which is the record of none of the ${t.length} components; give one of theirs, or leave it out`;return{reasons:new Map,
problem:(0,Te.oi)(o)}}function mi({body:e,changed:t},r,o){if(t?.kind==="known"){const a=gi(t.files,r,o);return a.size>0?
{reasons:a}:{reasons:a,note:`${e.event} goes to no component: ${r} no file of one`}}const s=t?.kind==="too-many"?`${r} m\
ore files than the ${t.limit} that GitHub lists`:`what ${r} is not known (${t?.reason??"it was not looked up"})`;return _i(
e.event,s,o)}function Cd(e,t,r){const o=yi(t,r);if(o.size>0)return{reasons:o};const{body:s,changed:a}=e,d="the deploymen\
t brings changes to";if(a?.kind==="too-many")return _i(s.event,`${d} more files than the ${a.limit} that GitHub lists`,r);
if(a?.kind==="known"){const E=gi(a.files,d,r);return E.size>0?{reasons:E}:{reasons:E,note:`${s.event} goes to no compone\
nt: ${d} no file of one`}}const $=t.length===0?"no environment, tag or workflow":t.map(me.hD).join(", "),b=a?.reason??"i\
t was not looked up";return Mr(e,`${$} names none, and what changed since the deployment before is not known (${b})`,"na\
me one in the environment (production-web), the tag (web@1.2.0) or the workflow, or give record-id")}function Md(e,t,r){
const o=new Map;for(const a of t)for(const d of zd(a,r))o.set(d,`the label ${(0,me.hD)(a)} names it`);if(o.size>0)return{
reasons:o};const s=t.length===0?"it has no label":"none of its labels names one";return Mr(e,s,"add a label such as inci\
dent:web or component/web, or give record-id")}function yi(e,t){return new Map(e.flatMap(r=>Ed(r,t).map(o=>[o,`${(0,me.hD)(
r)} names it`])))}function gi(e,t,r){const o=[...Td(e,r)].map(([s,[a="",...d]])=>{const $=d.length===0?"":` and ${d.length}\
 more of its files`;return[s,`${t} ${(0,me.ml)((0,me.ts)(a),80)}${$}`]});return new Map(o)}function _i(e,t,r){return{reasons:new Map(
r.map(s=>[s,`all components: ${t}`])),problem:vi(`${e} goes to all ${r.length} components: ${t}`)}}function Mr({body:e},t,r){
const o=`${e.event} goes to no component: ${t}; ${r}`;return{reasons:new Map,problem:vi(o)}}function vi(e){return{kind:"\
payload",level:"warning",title:"Phaset: which component",message:e}}async function Nd(e,t,{workspace:r,access:o}){const s=kd(
r,t[0]?.directory??"."),a=jd(o),d=new Map,$=b=>{const E=JSON.stringify(b),A=d.get(E)??Dd(b,(0,_t.resolve)(r,s),a);return d.
set(E,A),A};return Promise.all(e.map(async b=>Zd(b.subject,t)?{...b,changed:Bd(await $(b.subject),s)}:b))}async function Dd(e,t,r){
switch(e.kind){case"commits":return wi(e,t,r);case"pull-request":return Ld(e,t,r);case"deployment":return Fd(e,t,r);case"\
incident":case"repository":return Lt("it is about no commit")}}const Ud=/^0+$/;async function wi(e,t,r){if(Ud.test(e.before))
return Lt("the branch is new, with nothing before it");const o=await fi(t,e);return o!==void 0?{kind:"known",files:o}:r(
"contents: read",async s=>{const{compareCommits:a}=await J.e(88).then(J.bind(J,1088));return a(s,e.before,e.after)})}async function Ld({
number:e,base:t,head:r},o,s){if(t!==void 0&&r!==void 0){const a=await fi(o,{before:t,after:r,fromMergeBase:!0});if(a!==void 0)
return{kind:"known",files:a}}return s("pull-requests: read",async a=>{const{listPullRequestFiles:d}=await J.e(88).then(J.
bind(J,1088));return d(a,e)})}async function Fd({sha:e,environment:t},r,o){if(t===void 0)return Lt("it has no environmen\
t");const s=await o("deployments: read",async a=>{const{findPreviousDeployment:d}=await J.e(626).then(J.bind(J,2626));return d(
a,t,e)});return s===void 0?Lt("the environment has no earlier deployment"):typeof s=="string"?wi({before:s,after:e},r,o):
s}function jd(e){let t;return async(r,o)=>{if(e.token==="")return Lt(`github-token is empty; give it a token with ${r}`);
const{explainApiFailure:s,openApi:a}=await J.e(522).then(J.bind(J,7522));try{return t??=a(e),await o(await t)}catch(d){return Lt(
s(d,r))}}}function Lt(e){return{kind:"unknown",reason:e}}function Bd(e,t){return e.kind!=="known"||t==="."?e:{kind:"know\
n",files:e.files.map(r=>`${t}/${r}`)}}function qd(e,{index:t,total:r}){return(0,ri.createHash)("sha256").update(e).digest().
readUInt32BE()%r===t}function bi(e){return e===void 0||e.index===1%e.total}async function Wd({components:e,problems:t},r,{
recordId:o,shard:s,sources:a}){const[d]=e;if(e.length===1&&t.length===0&&d!==void 0){const A=new Map([[d,bi(s)?[...r]:[]]]);
return{assignments:$i(e,A,s),notes:[],problems:t}}const $=bi(s)&&e.length>0?r:[],b=o===void 0?await Nd($,e,a):[...$],E=Id(
b,e,o);return{assignments:$i(e,E.events,s),notes:E.notes,problems:[...t,...E.problems]}}function $i(e,t,r){return e.map(
s=>({component:s,events:t.get(s)??[],eventsOnly:r!==void 0&&!qd(s.directory,r)})).filter(({events:s,eventsOnly:a})=>!a||
s.length>0)}const Gd=/[*?[]/;async function Hd(e,t){const r=e.filter(d=>d.startsWith("!")),o=e.filter(d=>!d.startsWith("\
!"));if(o.length===0)return{directories:[],problems:[(0,Te.oi)("working-directory only excludes; give a directory or a g\
lob, such as apps/*")]};const s=await Promise.all(o.map(d=>Gd.test(d)?Kd(d,r,t):Vd(d,t))),a=s.flatMap(d=>d.directories);
return{directories:[...new Set(a)].sort(),problems:s.flatMap(({problems:d})=>d)}}async function Vd(e,t){const r=(0,_t.resolve)(
t,e);return!(0,ln.F)(t,r)||await Yd(t,r)?ki(e):{directories:[(0,ln.i)(t,r)],problems:[]}}async function Kd(e,t,r){if(Jd(
e))return ki(e);const{findManifests:o,MANIFEST_FILE:s}=await Promise.all([J.e(377),J.e(300)]).then(J.bind(J,8300)),a=await o(
e,t,r);return a.length===0?Si(`working-directory: no directory that ${(0,me.hD)(e)} matches holds a ${s}; mend the patte\
rn, add the manifest, or check the repository out before this step`):{directories:a.map($=>(0,ln.i)(r,(0,_t.dirname)($))),
problems:[]}}function Jd(e){return/^(?:[/\\~]|[A-Za-z]:)/.test(e)||e.split(/[/\\]/).includes("..")}async function Yd(e,t){
try{return!(0,ln.F)(await(0,Cr.realpath)(e),await(0,Cr.realpath)(t))}catch{return!1}}function ki(e){return Si(`working-d\
irectory: ${(0,me.hD)(e)} leads out of the workspace; name a directory of this repository, relative to its root`)}function Si(e){
return{directories:[],problems:[(0,Te.oi)(e)]}}const Xd=16;async function Qd(e){const{inputs:t,workspace:r}=e,{directories:o,
problems:s}=await Hd(t["working-directory"],r),[a]=o;if(o.length===1&&s.length===0&&a!==void 0)return{components:[await Ei(
a,e)],problems:s};const{"record-id":d,...$}=t,b={...e,inputs:{...$,"record-id":void 0}},A=await Jn(Xd).map(o,B=>Ei(B,b));
return{components:tl(A),problems:s}}async function Ei(e,{inputs:t,tokens:r,workspace:o,withManifest:s}){const a=t["org-i\
d"]===void 0||t["record-id"]===void 0,d=s||a?await el(o,e):void 0,$=d?.kind==="found"?d:void 0,b=t["org-id"]??$?.organizationId,
E=t["record-id"]??$?.recordId,A=r?.kind==="one"?r.token:r?.tokens.get(E??"");return{directory:e,...d&&{manifest:d},credentials:{
...b!==void 0&&{orgId:b},...E!==void 0&&{recordId:E},...A!==void 0&&{token:A}}}}async function el(e,t){const{readManifest:r}=await Promise.
all([J.e(547),J.e(124)]).then(J.bind(J,9124));return r({workspace:e,directory:t})}function tl(e){const t=Map.groupBy(e,({
credentials:r})=>r.recordId);return e.map(r=>{const{recordId:o}=r.credentials,a=(o===void 0?[]:t.get(o)??[]).filter(d=>d!==
r).map(({directory:d})=>d);return a.length===0?r:{...r,sameRecord:a}})}var be=J(3733);function nl(e,t){const r=s=>e[s]??
"",o=rl(r("GITHUB_EVENT_PATH"),t);return o.kind==="invalid"?o:(0,be.Uq)({eventName:r("GITHUB_EVENT_NAME"),payload:o.value,
sha:r("GITHUB_SHA"),ref:r("GITHUB_REF"),repository:r("GITHUB_REPOSITORY"),serverUrl:r("GITHUB_SERVER_URL"),actor:r("GITH\
UB_ACTOR")})}function rl(e,t){if(e==="")return(0,be.Uq)({});let r;try{r=t(e)}catch{return(0,be.Gq)("the event's payload \
can't be read: no file at GITHUB_EVENT_PATH")}try{return(0,be.Uq)(JSON.parse(r))}catch{return(0,be.Gq)("the event's payl\
oad, the file at GITHUB_EVENT_PATH, is not JSON")}}function zi({eventName:e,payload:t,actor:r}){if(r==="dependabot[bot]")
return!0;const{data:o}=il.safeParse(t);if(o?.repository?.fork===!0)return!0;if(o?.pull_request===void 0||!ol.has(e))return!1;
const{head:s,base:a}=o.pull_request;return s.repo==null||s.repo.id!==a.repo.id}const ol=new Set(["pull_request","pull_re\
quest_review","pull_request_review_comment"]),Ai=w.Ikc({id:w.aig()}),il=w.Ikc({repository:w.lqM(w.Ikc({fork:w.lqM(w.zMY())})),
pull_request:w.lqM(w.Ikc({head:w.Ikc({repo:w.cl6(Ai)}),base:w.Ikc({repo:Ai})}))});function sl({serverUrl:e,repository:t}){
return e===""||t===""?void 0:`${e}/${t}`}function al(e){return e.split(/[,\n]/).map(t=>t.trim()).filter(t=>t!=="")}function ul(e){
const t=new Map;for(const{number:r,line:o}of Nr(e)){const s=o.indexOf(":"),a=o.slice(0,s).trim();if(s===-1||a==="")return(0,be.
Gq)(`has no "key: value" in line ${r}`);if(t.has(a))return(0,be.Gq)(`gives ${(0,me.hD)(a)} twice (line ${r})`);t.set(a,o.
slice(s+1).trim())}return(0,be.Uq)(Object.fromEntries(t))}function cl(e){const t=Nr(e),[r]=t;if(r===void 0)return(0,be.Gq)(
"is empty");if(t.length===1&&!Oi.test(r.line))return(0,be.Uq)({kind:"one",token:r.line});const o=new Map;for(const{number:s,
line:a}of t){const[,d,$]=Oi.exec(a)??[];if(d===void 0||$===void 0)return(0,be.Gq)(`has no "RECORD_ID: token" in line ${s}`);
if(o.has(d))return(0,be.Gq)(`gives two tokens for one record (line ${s})`);o.set(d,$)}return(0,be.Uq)({kind:"by-record",
tokens:o})}const Oi=/^([A-Za-z0-9_-]+):\s+(\S+)$/,dl=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,ll=/^[\t\x20-\x7e]+$/,fl=new Set(["\
connection","content-encoding","content-length","content-type","expect","host","keep-alive","te","trailer","transfer-enc\
oding","upgrade","user-agent"]);function pl(e){const t=new Map;for(const{number:r,line:o}of Nr(e)){const s=o.indexOf(":"),
a=o.slice(0,Math.max(s,0)).trim(),d=o.slice(s+1).trim();if(!dl.test(a))return(0,be.Gq)(`has no "Name: value" in line ${r}`);
if(fl.has(a.toLowerCase()))return(0,be.Gq)(`can't set ${a} (line ${r}): the action sets it itself`);if(!ll.test(d))return(0,be.
Gq)(`has an empty value or one beyond ASCII for ${a} (line ${r})`);if(t.has(a.toLowerCase()))return(0,be.Gq)(`gives ${a}\
 twice (line ${r})`);t.set(a.toLowerCase(),d)}return(0,be.Uq)(Object.fromEntries(t))}function hl(e){const[,t,r]=/^(\d{1,4})\/(\d{1,4})$/.
exec(e.trim())??[],o={index:Number(t),total:Number(r)};return o.total===0||!(o.index<=o.total)?(0,be.Gq)("takes a share \
of the components, such as 2/10"):(0,be.Uq)({...o,index:o.index%o.total})}function Nr(e){return e.split(/\r?\n/).map((t,r)=>({
number:r+1,line:t.trim()})).filter(({line:t})=>t!=="")}const Tt=e=>w.k5n(e,`one of ${e.join(", ")}`),Ti=Tt(["auto","true",
"check","false"]),Dr=w.FsL(Tt(["true","false"]),w.pdi(e=>e==="true")),Pt=w.FsL(w.YjP(),w.pdi(al)),Pi=w.FsL(w.YjP(),w.pdi(
e=>e===""?void 0:e)),Ii=w.FsL(w.FsL(w.YjP().check(ft.Fk(/^\d{1,4}(?:\.\d+)?$/,"a number of seconds, such as 10")),w.pdi(
Number)),w.aig().check(ft.NC("more than 0 seconds"),ft.Zm(3600,"at most 3600 seconds"))),fn=e=>(0,be.$5)(w.YjP(),e),Ur=e=>t=>t.
trim()===""?(0,be.Uq)(void 0):e(t),rr=w.Ikc({endpoint:fn(Ur(dn.Bk)),"webhook-token":fn(Ur(cl)),"org-id":Pi,"record-id":Pi,
"working-directory":w.FsL(Pt,w.YOg(w.YjP()).check(ft.m9(1,"directories, such as . or apps/*"))),event:Tt(["auto","none",
...er]),"event-fields":fn(ul),changes:Tt(["head","all"]),"change-branches":Pt,"deployment-environments":Pt,"incident-lab\
els":Pt,"incident-types":Pt,"ignore-actors":Pt,timeout:Ii,record:Ti,standards:Ti,"standards-fail-on":Tt(["never","failur\
e","warning"]),"standards-status-words":Tt(["documented","standardlint"]),"fail-on":Tt(["never","config","any"]),"dry-ru\
n":Dr,summary:Dr,replay:Pt,"repeat-unknown":Dr,headers:fn(pl),deadline:Ii,"github-token":w.YjP(),shard:fn(Ur(hl))}),ml=[
"api-key","run-record","run-standards","run-deployment"];function yl(e){const t=[...Object.keys(rr.shape),...ml];return Object.
fromEntries(t.map(r=>[r,e(r)]))}function gl(e,t){const{renamed:r,namedBy:o,problems:s}=bl(e,t),{data:a,error:d}=rr.safeParse(
r),$=rr.shape["fail-on"].safeParse(r["fail-on"]).data??"config",b=[...(d?.issues??[]).map(E=>{const A=String(E.path[0]);
return _l(E,o.get(A)??A,t(r[A]??""))}),...vl(r),...wl(t(r["record-id"]??"")),...s];return a===void 0||(0,Te.JD)(b)?{failOn:$,
problems:b}:{inputs:a,failOn:$,problems:b}}function _l(e,t,r){return(0,Te.oi)(e.code==="custom"?`${t} ${e.message}`:`${t}\
 is ${(0,me.hD)(r)}; it takes ${e.message}`)}function vl(e){const t=rr.shape["event-fields"].safeParse(e["event-fields"]).
data??{},r=Object.keys(t);if(r.length===0||e.event!=="auto"&&e.event!=="none")return[];const o=`event-fields is given (${(0,me.
hD)(r.join(", "))}), but event is ${e.event}`;return[(0,Te.oi)(`${o}; name the event that the fields are for`)]}function wl(e){
const{length:t}=[...e];if(t===0||t===dn.$D)return[];const r=`record-id is ${(0,me.hD)(e)}; a record's ID has ${dn.$D} ch\
aracters, not ${t}`;return[(0,Te.oi)(r,"warning")]}function bl(e,t){const r={...e},o=new Map,s=[],a=($,b,E,A)=>{if((e[$]??
"")!==""){if(e[b]!==E){s.push((0,Te.oi)(`${$} and ${b} are both given; leave out ${$}`));return}r[b]=A,o.set(b,$),s.push(
(0,Te.oi)(`${$} is the vendor's name for ${b}`,"notice"))}};a("api-key","webhook-token","",e["api-key"]??""),a("run-reco\
rd","record","auto",e["run-record"]??""),a("run-standards","standards","auto",e["run-standards"]??"");const d=e["run-dep\
loyment"]??"";if(d===""||d==="true"||d==="false")a("run-deployment","event","auto",d==="true"?"deployment":"none");else{
const $=(0,me.hD)(t(d));s.push((0,Te.oi)(`run-deployment is ${$}; it takes one of true, false`))}return{renamed:r,namedBy:o,
problems:s}}const Lr=5;function $l({directory:e,manifest:t,credentials:r,sameRecord:o=[]}){const{orgId:s,recordId:a,token:d}=r;
if(o.length>0){const B=o.slice(0,Lr).map(me.hD).join(", "),L=o.length>Lr?` and ${o.length-Lr} more`:"",U=`the record ${(0,me.
hD)(a)} of ${(0,me.hD)(e)} is also that of ${B}${L}; nothing is sent for them until each manifest has an "id" of its own`;
return{kind:"missing",problems:[(0,Te.oi)(U)]}}if(s!==void 0&&a!==void 0&&d!==void 0)return{kind:"complete",credentials:{
orgId:s,recordId:a,token:d}};const $=t===void 0?"the manifest":t.file,b=t?.kind==="found"?"holds none":"is not in the ch\
eckout",E=(B,L)=>(0,Te.oi)(`${B} is not known for ${e}: the input is empty, and ${$}, the place of its "${L}", ${b}; giv\
e one of the two`),A=[];return s===void 0&&A.push(E("org-id","organizationId")),a===void 0?A.push(E("record-id","id")):d===
void 0&&A.push((0,Te.oi)(`webhook-token has no line for the record of ${e}; add ${(0,me.hD)(`${a}: token`)} for it`)),{kind:"\
missing",problems:A}}function kl(e,{file:t,repositoryUrl:r}){const{id:o,organizationId:s,$schema:a,...d}=e,$=d.spec.repo??
r,b=(A,B)=>[{kind:"manifest",level:A,file:t,message:`${t} has no spec.repo${B}`}];if($===void 0)return{problems:b("error",
", and the run does not say which repository it is; add it")};const E=d.spec.repo===void 0?b("notice",`; the record is s\
ent with ${$}`):[];return{record:{...d,spec:{...d.spec,repo:$}},problems:E}}const Zi="default";function Sl(e,t){const r=[],
o={component:e,events:t.events,record:zl(e,t,r),standards:Al(e,t.standards,r),problems:r};if(!El(o))return o;const s=$l(
e);return s.kind==="complete"?{...o,credentials:s.credentials}:(r.push(...s.problems),{...o,events:[],record:o.record.kind===
"upload"?{kind:"failed"}:o.record,standards:o.standards.kind==="skipped"?o.standards:{kind:"failed"}})}function El({events:e,
record:t,standards:r}){return e.length>0||t.kind==="upload"||r.kind==="upload"||r.kind==="check"}function zl({manifest:e},{
record:t,repositoryUrl:r},o){if(t.kind==="nothing")return{kind:"skipped",reason:t.reason};if(e?.kind!=="found"){const d=`\
there is no ${e?.file}; add it, or check the repository out before this step`;return t.auto?{kind:"skipped",reason:d}:(o.
push(Ri(`record: ${d}`)),{kind:"failed"})}if(o.push(...e.problems),e.manifest===void 0)return{kind:"failed"};if(t.kind===
"check")return{kind:"checked"};const{record:s,problems:a}=kl(e.manifest,{...e,repositoryUrl:r});return o.push(...a),s===
void 0?{kind:"failed"}:{kind:"upload",record:s}}function Al({manifest:e},t,r){return t.kind==="nothing"?{kind:"skipped",
reason:t.reason}:e?.kind!=="found"?t.auto?{kind:"skipped",reason:`there is no ${e?.file}`}:{kind:t.kind,baselineId:Zi}:e.
baselineUnclear?(r.push(Ri(`${e.file} does not tell its baseline.id; mend it for the standards`)),{kind:"failed"}):{kind:t.
kind,baselineId:e.baselineId??Zi}}function Ri(e){return{kind:"manifest",level:"error",title:"Phaset: manifest",message:e}}
function Ol({endpoint:e,"webhook-token":t},r){if(e!==void 0&&t!==void 0){const s=e.inTheClear?[(0,Te.oi)(Tl,"warning")]:
[];return{connection:{kind:"open",endpoint:e,tokens:t},problems:s}}return zi(r)?{connection:{kind:"without-secrets"},problems:[
(0,Te.oi)(Pl,"notice")]}:{connection:{kind:"closed"},problems:xi({endpoint:e!==void 0,token:t!==void 0},r)}}function xi(e,t){
if(zi(t))return[];const r=[];return e.endpoint||r.push(Ci("endpoint","variable","address")),e.token||r.push(Ci("webhook-\
token","secret","token")),r}const Tl="endpoint is http:// and not on this machine: the webhook token travels unencrypted\
; give an https:// address",Pl="GitHub gives no secrets to this run (a pull request from a fork, a run that Dependabot s\
tarted, or a fork), so nothing is sent to Phaset; what needs no secret is done";function Ci(e,t,r){return(0,Te.oi)(`${e}\
 is empty; give it the ${r}, and see that the ${t} it comes from exists and is named right`)}function Ze(e,t=[]){return{
kind:"nothing",reason:e,notes:t}}const Il=1e12,Zl=9999999999999,Rl=/^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})$/,
xl=/^(\d{4})-(\d{2})-(\d{2})$/,Cl=/^(?:\d{10}|\d{13})$/;function Mi(e){if(typeof e!="string"&&typeof e!="number")return{
kind:"unreadable"};const t=Ml(String(e).trim());return t===void 0?{kind:"unreadable"}:t<Il||t>Zl?{kind:"out-of-range"}:{
kind:"timestamp",timestamp:String(t)}}function Ml(e){if(Cl.test(e))return Number(e)*(e.length===10?1e3:1);const t=Rl.exec(
e)??xl.exec(e);if(t===null||!Nl(Number(t[1]),Number(t[2]),Number(t[3])))return;const r=Date.parse(e.replace(" ","T").replace(
",","."));return Number.isNaN(r)?void 0:r}function Nl(e,t,r){const o=new Date(Date.UTC(e,t-1,r));return o.getUTCMonth()===
t-1&&o.getUTCDate()===r}const Dl="a full commit SHA of 40 or 64 hexadecimal digits: a short one would match no change",Ni="\
a time in ISO 8601, or a Unix timestamp of 10 or 13 digits",Ul="a time between 2001-09-09 and 2286-11-20",Be=w.YjP({error:"\
text"}),or=w.zMY({error:"true or false"}),It=(0,be.$5)(w.L5J(),e=>typeof e=="string"&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.
test(e)?(0,be.Uq)(e.toLowerCase()):(0,be.Gq)(Dl)),Ce=(0,be.$5)(w.L5J(),e=>{const t=Mi(e);return t.kind==="timestamp"?(0,be.
Uq)(t.timestamp):(0,be.Gq)(t.kind==="out-of-range"?Ul:Ni)}),Di=(0,be.$5)(w.L5J(),e=>{const t=Mi(e);return t.kind==="unre\
adable"?(0,be.Gq)(Ni):(0,be.Uq)(t.kind==="timestamp"?t.timestamp:void 0)});function Ui(e){return`The time of ${e} is out\
side 2001 to 2286: it was left out, and Phaset uses the time of arrival`}const Ft=(0,be.$5)(w.L5J(),e=>{const t=typeof e==
"string"&&/^\d+$/.test(e)?Number(e):e;return typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?(0,be.Uq)(t):(0,be.Gq)("a\
 whole number, 0 or more")}),Li=(0,be.$5)(w.L5J(),e=>typeof e=="string"&&e.trim()!==""?(0,be.Uq)(e):Number.isSafeInteger(
e)?(0,be.Uq)(String(e)):(0,be.Gq)("an ID, as text or a whole number"));function pn(e,t){const r=t.toLowerCase();return e.
some(o=>Ll(o.toLowerCase(),r))}function Ll(e,t){const[r="",...o]=e.split("*"),s=o.pop();if(s===void 0)return t===r;if(!t.
startsWith(r))return!1;let a=r.length;for(const d of o){const $=t.indexOf(d,a);if($===-1)return!1;a=$+d.length}return t.
length-s.length>=a&&t.endsWith(s)}const Fi=10,Fl=80,jl={object:"an object",array:"a list"},Bl=w.Ikc({action:Be});function ye(e,t,r){
return Bi(t,e.payload,`${e.eventName}: `,r)}function jt(e,t){return ye(e,Bl,({action:r})=>t(r))}function ql(e,t){return Bi(
It,e.sha,"GITHUB_SHA",t)}function hn(e,t){return Ze(`${e.eventName} ${Ue(t)} has no Phaset event`)}function Ue(e){return(0,me.
ml)((0,me.ts)(e),Fl)}function ji(e,t){const r=e.issues.map(s=>Wl(s,t)),o=r.length-Fi;return o<=0?r:[...r.slice(0,Fi),`\u2026 \
and ${o} more of the kind`]}function Bi(e,t,r,o){const s=e.safeParse(t,{reportInput:!0});return s.success?o(s.data):{kind:"\
invalid",problems:ji(s.error,r)}}function Wl(e,t){const r=`${t}${(0,oi.m)(e.path)}`,o=r.endsWith(": ")?`${r}the payload`:
r,s=e.input===void 0?"is missing":`is ${(0,me.hD)(e.input)}`,a=e.code==="invalid_type"?jl[e.expected]:void 0;return`${o}\
 ${s}; expected ${a??e.message}`}const Gl="*[bot]",Hl=w.Ikc({sender:w.Ikc({login:Be,type:w.lqM(Be)})});function ir(e,{ignoreActors:t},r){
return t.length===0?r():ye(e,Hl,({sender:o})=>!(o.type==="Bot"&&t.some(a=>a.toLowerCase()===Gl))&&!pn(t,o.login)?r():Ze(
`${e.eventName} by ${Ue(o.login)}, whom ignore-actors leaves out`))}const qi=Ke(w.Whr()),mn=Ke(w.YjP().check(ft.m9(1))),
Fr=Ke(It),Wi=Ke(w.Ikc({sha:Fr})),Gi=Ke(w.YOg(w.Ikc({name:w.YjP()}))),Vl=w.Ikc({pull_request:Ke(w.Ikc({number:qi,base:Wi,
head:Wi})),issue:Ke(w.Ikc({number:qi,labels:Gi,pull_request:w.lqM(w.L5J())})),changes:Ke(w.Ikc({new_issue:Ke(w.Ikc({labels:Gi}))})),
deployment:Ke(w.Ikc({environment:mn})),deployment_status:Ke(w.Ikc({environment:mn})),release:Ke(w.Ikc({tag_name:mn})),workflow:Ke(
w.Ikc({name:mn})),workflow_run:Ke(w.Ikc({name:mn})),before:Fr,after:Fr});function Kl(e,t){const r=Vl.safeParse(e),o=r.success?
Jl(r.data,t):void 0;return o!==void 0?o:t===void 0?{kind:"repository"}:{kind:"deployment",sha:t,names:[]}}function Jl(e,t){
return Yl(e)??Xl(e)??Ql(e,t)??ef(e)}function Yl({pull_request:e,issue:t}){const r=t?.pull_request!==void 0&&t.pull_request!==
null,o=e?.number??(r?t?.number:void 0);if(o===void 0)return;const s=e?.base?.sha,a=e?.head?.sha;return{kind:"pull-reques\
t",number:o,...s!==void 0&&a!==void 0?{base:s,head:a}:{}}}function Xl({issue:e,changes:t}){return e?.labels===void 0?void 0:
{kind:"incident",labels:[...e.labels,...t?.new_issue?.labels??[]].map(o=>o.name)}}function Ql(e,t){if(t===void 0)return;
const r=e.deployment_status?.environment??e.deployment?.environment;if(r!==void 0)return{kind:"deployment",sha:t,names:[
r],environment:r};const o=e.release?.tag_name??e.workflow?.name??e.workflow_run?.name;return o===void 0?void 0:{kind:"de\
ployment",sha:t,names:[o]}}function ef({before:e,after:t}){if(!(e===void 0||t===void 0))return{kind:"commits",before:e,after:t}}
function Ke(e){return w.MfU(w.lqM(e),void 0)}function Le(e,t,r=[]){const o=t.find(a=>a.event==="deployment")?.commitSha,
s=Kl(e.payload,o);return{kind:"send",events:t.map(a=>({body:a,subject:s})),notes:r}}function tf(e,t){return jt(e,r=>r!==
"created"?hn(e,r):ir(e,t,()=>Le(e,[{event:"comment"}])))}const nf="success",rf=w.Ikc({deployment_status:w.Ikc({state:Be})}),
of=w.Ikc({deployment_status:w.Ikc({environment:w.cl6(Be)})}),Hi=w.Ikc({deployment:w.Ikc({environment:Be})}),sf=w.Ikc({deployment:w.
Ikc({sha:It})}),af=w.Ikc({deployment:w.Ikc({sha:It}),deployment_status:w.Ikc({created_at:Ce})});function uf(e,t){return ye(
e,rf,({deployment_status:{state:r}})=>r!==nf?Ze(`deployment_status ${Ue(r)} is not a success`):ye(e,of,({deployment_status:{
environment:o}})=>o?jr(t,o,()=>Vi(e)):ye(e,Hi,({deployment:s})=>jr(t,s.environment,()=>Vi(e)))))}function cf(e,t){return ye(
e,Hi,({deployment:r})=>jr(t,r.environment,()=>ye(e,sf,({deployment:{sha:o}})=>Le(e,[{event:"deployment",commitSha:o}]))))}
function Vi(e){return ye(e,af,({deployment:{sha:t},deployment_status:r})=>Le(e,[{event:"deployment",commitSha:t,timestamp:r.
created_at}]))}function jr({deploymentEnvironments:e},t,r){if(pn(e,t))return r();const o=Ue(e.join(", "));return Ze(`dep\
loyment to ${Ue(t)}: not in deployment-environments (${o})`)}var Ki=J(2371);const df={commitSha:It,timestamp:Ce,id:Li,createdAt:Ce,
resolvedAt:Ce,submittedAt:Ce,closedAt:Ce,mergedAt:Ce,additions:Ft,changedFiles:Ft,deletions:Ft};function Br(e){const t=Qn.
def.options.find(({shape:r})=>r.event.def.values[0]===e);return Object.entries(t?.shape??{}).filter(([r])=>r!=="event").
map(([r,o])=>({field:r,required:!(o instanceof w.Xz9)}))}function Ji(e,t,r,o){const s=lf(e,Object.keys(t),o),a={};for(const{
field:d,required:$}of Br(e)){const b={path:o+d,value:t[d]},E=Object.hasOwn(t,d)?b:r[d]??($?b:null);if(E===null)continue;
const A=df[d].safeParse(E.value,{reportInput:!0});A.success?a[d]=A.data:s.push(...ji(A.error,E.path))}return s.length>0?
{kind:"invalid",problems:s}:{kind:"made",body:Qn.parse({event:e,...a})}}function lf(e,t,r){const o=Br(e).map(({field:s})=>s);
return t.filter(s=>!o.includes(s)).map(s=>{const a=`${r}${(0,me.hD)(s)} is no field of ${e}`;return o.length===0?`${a}, \
which takes none`:`${a}, which takes ${o.join(", ")}${(0,Ki.Z)(s,o)}`})}const Yi="repository_dispatch: client_payload.",
ff=w.Ikc({client_payload:w.cl6(w.IeY(hf,"an object"))});function pf(e){return ye(e,ff,({client_payload:t})=>{const{event:r,
...o}=t??{};if(r===void 0)return Ze("repository_dispatch without client_payload.event");if(!mf(r))return{kind:"invalid",
problems:[yf(r)]};const s=Ji(r,o,{},Yi);return s.kind==="invalid"?s:Le(e,[s.body])})}function hf(e){return typeof e=="ob\
ject"&&e!==null&&!Array.isArray(e)}function mf(e){return er.includes(e)}function yf(e){const t=typeof e=="string"?(0,Ki.
Z)(e,er):"";return`${Yi}event is ${(0,me.hD)(e)}; expected one of ${er.join(", ")}${t}`}const Bt=w.Ikc({name:Be}),qr=w.Ikc(
{labels:w.YOg(Bt),type:w.cl6(Bt)}),Xi=w.Ikc({issue:qr}),gf=w.Ikc({issue:qr,changes:w.cl6(w.Ikc({new_issue:w.cl6(qr)}))}),
_f=w.Ikc({label:Bt}),vf=w.Ikc({type:Bt}),wf=w.Ikc({label:w.cl6(Bt)}),bf=w.Ikc({type:w.cl6(Bt)}),Qi=w.Ikc({issue:w.Ikc({state:w.
k5n(["open","closed"],{error:"open or closed"})})}),Wr={id:Li,created_at:Ce},$f=w.Ikc({issue:w.Ikc(Wr)}),es=w.Ikc({issue:w.
Ikc({...Wr,closed_at:Ce})}),kf=w.Ikc({issue:w.Ikc({...Wr,updated_at:Ce})});function Sf(e,t){return jt(e,r=>{switch(r){case"\
opened":case"reopened":return Gr(e,t,()=>ss(e));case"labeled":return ye(e,_f,({label:o})=>ts(e,t,"label",{labels:[o]}));case"\
typed":return ye(e,vf,({type:o})=>ts(e,t,"type",{labels:[],type:o}));case"closed":return Gr(e,t,()=>Of(e));case"unlabele\
d":return Ef(e,t);case"untyped":return zf(e,t);case"deleted":return Gr(e,t,()=>Hr(e,()=>Kr(e)));case"transferred":return Af(
e,t);default:return hn(e,r)}})}function ts(e,t,r,o){return Zt(t,o)?ye(e,Qi,({issue:s})=>s.state==="open"?ss(e):Tf(e)):Vr(
e,r,o)}function Ef(e,t){return ye(e,wf,({label:r})=>{if(!r)return is(e,"label");const o={labels:[r]};return Zt(t,o)?ns(e,
t,s=>({...s,labels:s.labels.filter(a=>!rs(a,r))})):Vr(e,"label",o)})}function zf(e,t){return ye(e,bf,({type:r})=>{if(!r)
return is(e,"type");const o={labels:[],type:r};return Zt(t,o)?ns(e,t,s=>({...s,type:s.type&&rs(s.type,r)?null:s.type})):
Vr(e,"type",o)})}function ns(e,t,r){return ye(e,Xi,({issue:o})=>Zt(t,r(o))?Ze("issues: another label or type still makes\
 it an incident"):Hr(e,()=>Kr(e)))}function Af(e,t){return ye(e,gf,({issue:r,changes:o})=>{const s=o?.new_issue;return!Zt(
t,r)&&!(s&&Zt(t,s))?os(e):Hr(e,()=>Kr(e))})}function Gr(e,t,r){return ye(e,Xi,({issue:o})=>Zt(t,o)?r():os(e))}function Hr(e,t){
return ye(e,Qi,({issue:r})=>r.state==="open"?t():Ze("issues: the incident was resolved when it closed"))}function Zt({incidentLabels:e,
incidentTypes:t},{labels:r,type:o}){return r.some(a=>pn(e,a.name))||(o?pn(t,o.name):!1)}function rs(e,t){return e.name.toLowerCase()===
t.name.toLowerCase()}function os({eventName:e}){return Ze(`${e}: neither a label nor the type makes it an incident`)}function Vr({
eventName:e},t,{labels:r,type:o}){const s=o??r[0];return Ze(`${e}: the ${t} ${Ue(s?.name??"")} is none of incident-${t}s`)}
function is({eventName:e},t){const r=`${e} without the removed ${t}: it was deleted from the repository`;return Ze(r,[`I\
t can't be known whether the removed ${t} was one of incident-${t}s. If it was, the incident is still open in Phaset: se\
nd \`event: incident-resolved\` for it`])}function ss(e){return ye(e,$f,({issue:{id:t,created_at:r}})=>Le(e,[{event:"inc\
ident-opened",id:t,createdAt:r}]))}function Of(e){return ye(e,es,({issue:{id:t,created_at:r,closed_at:o}})=>Le(e,[{event:"\
incident-resolved",id:t,createdAt:r,resolvedAt:o}]))}function Kr(e){return ye(e,kf,({issue:{id:t,created_at:r,updated_at:o}})=>Le(
e,[{event:"incident-resolved",id:t,createdAt:r,resolvedAt:o}]))}function Tf(e){return ye(e,es,({issue:{id:t,created_at:r,
closed_at:o}})=>{const s={id:t,createdAt:r};return Le(e,[{event:"incident-opened",...s},{event:"incident-resolved",...s,
resolvedAt:o}])})}const Pf=w.Ikc({pull_request:w.Ikc({additions:Ft,changed_files:Ft,deletions:Ft})}),If=w.Ikc({pull_request:w.
Ikc({merged:or})}),Zf=w.Ikc({pull_request:w.Ikc({created_at:Ce,merged_at:Ce})}),Rf=w.Ikc({pull_request:w.Ikc({created_at:Ce,
closed_at:Ce})});function xf(e){return jt(e,t=>{switch(t){case"opened":return Cf(e);case"closed":return ye(e,If,({pull_request:r})=>r.
merged?Mf(e):Nf(e));default:return hn(e,t)}})}function Cf(e){return ye(e,Pf,({pull_request:t})=>{const{additions:r,changed_files:o,
deletions:s}=t;return Le(e,[{event:"pr-opened",additions:r,changedFiles:o,deletions:s}])})}function Mf(e){return ye(e,Zf,
({pull_request:t})=>{const r={createdAt:t.created_at,mergedAt:t.merged_at};return Le(e,[{event:"pr-merged",...r}])})}function Nf(e){
return ye(e,Rf,({pull_request:t})=>{const r={createdAt:t.created_at,closedAt:t.closed_at};return Le(e,[{event:"pr-closed",
...r}])})}const Df=w.Ikc({repository:w.Ikc({default_branch:Be})});function as(e,{changeBranches:t},r,o){const s=a=>{if(pn(
a,r))return o();const d=Ue(a.join(", "));return Ze(`${e.eventName} on ${Ue(r)}: not in change-branches (${d})`)};return t.
length>0?s(t):ye(e,Df,({repository:a})=>s([a.default_branch]))}const us="refs/heads/",cs=w.Ikc({id:It,timestamp:Di}),Uf=w.
Ikc({ref:Be}),Lf=w.Ikc({deleted:or}),Ff=w.Ikc({commits:w.YOg(w.L5J())}),jf=w.Ikc({head_commit:cs}),Bf=w.Ikc({commits:w.YOg(
cs)});function qf(e,t){return ye(e,Uf,({ref:r})=>{if(!r.startsWith(us))return Ze(`push to ${Ue(r)}, which is no branch`);
const o=r.slice(us.length);return ye(e,Lf,({deleted:s})=>s?Ze(`push deleted the branch ${Ue(o)}`):as(e,t,o,()=>Wf(e,t)))})}
function Wf(e,{changes:t}){return ye(e,Ff,({commits:r})=>r.length===0?Ze("push without commits of its own"):t==="all"?ye(
e,Bf,({commits:o})=>ds(e,o)):ye(e,jf,({head_commit:o})=>ds(e,[o])))}function ds(e,t){const r=t.map(({id:s,timestamp:a})=>({
event:"change",commitSha:s,...a!==void 0&&{timestamp:a}})),o=t.filter(({timestamp:s})=>s===void 0);return Le(e,r,o.map(({
id:s})=>Ui(`commit ${s}`)))}const Gf=w.Ikc({release:w.Ikc({draft:or,prerelease:or})}),Hf=w.Ikc({release:w.Ikc({published_at:Ce})});
function Vf(e){return jt(e,t=>{switch(t){case"published":return ls(e,()=>ye(e,Hf,({release:r})=>ps(e,{timestamp:r.published_at})));case"\
released":return ls(e,()=>ps(e,{}));default:return Ze(`release ${Ue(t)} has no Phaset event`,[`This workflow listens to \
more than it should: release ${Ue(t)}. Let it listen to \`types: [released]\` alone, or each release may count twice`])}})}
function ls(e,t){return ye(e,Gf,({release:r})=>r.draft?Ze("release of a draft is no deployment"):r.prerelease?Ze("releas\
e of a pre-release is no deployment"):t())}function ps(e,t){return ql(e,r=>Le(e,[{event:"deployment",commitSha:r,...t}]))}
const Kf=w.Ikc({review:w.Ikc({state:Be})}),Jf=w.Ikc({review:w.Ikc({body:w.mee(Be)})}),Yf=w.Ikc({pull_request:w.Ikc({created_at:Ce}),
review:w.Ikc({submitted_at:Ce})});function Xf(e,t){return jt(e,r=>r!=="submitted"?hn(e,r):ye(e,Kf,({review:o})=>Qf(e,t,o.
state)))}function Qf(e,t,r){switch(r.toLowerCase()){case"approved":return ir(e,t,()=>hs(e,"review-approved"));case"chang\
es_requested":return ir(e,t,()=>hs(e,"review-changes"));case"commented":return ep(e,t);default:return Ze(`pull_request_r\
eview of state ${Ue(r)} has no Phaset event`)}}function ep(e,t){return ye(e,Jf,({review:r})=>r.body===null||r.body.trim()===
""?Ze("pull_request_review without a body: its comments arrive on their own"):ir(e,t,()=>Le(e,[{event:"comment"}])))}function hs(e,t){
return ye(e,Yf,({pull_request:r,review:o})=>Le(e,[{event:t,createdAt:r.created_at,submittedAt:o.submitted_at}]))}const tp=[
"push","workflow_dispatch","repository_dispatch","schedule","workflow_run"],np=w.Ikc({workflow_run:w.Ikc({conclusion:w.mee(
Be)})}),rp=w.Ikc({workflow_run:w.Ikc({event:Be})}),op=w.Ikc({repository:w.Ikc({full_name:Be}),workflow_run:w.Ikc({head_repository:w.
mee(w.Ikc({full_name:Be}))})}),ip=w.Ikc({workflow_run:w.Ikc({head_branch:w.mee(Be)})}),sp=w.Ikc({workflow_run:w.Ikc({head_sha:It,
updated_at:Ce})});function ap(e,t){return jt(e,r=>r!=="completed"?hn(e,r):ye(e,np,({workflow_run:{conclusion:o}})=>o==="\
success"?up(e,t):Ze(`workflow_run concluded ${Ue(o??"without a result")}: no success`)))}function up(e,t){return ye(e,rp,
({workflow_run:{event:r}})=>r==="release"?ms(e,()=>ys(e)):tp.includes(r)?ms(e,()=>cp(e,t)):Ze(`workflow_run started by ${Ue(
r)} may have deployed another commit`))}function ms(e,t){return ye(e,op,({repository:r,workflow_run:o})=>{const s=o.head_repository?.
full_name.toLowerCase();return s===r.full_name.toLowerCase()?t():Ze(`workflow_run of ${s?Ue(s):"a deleted fork"}, anothe\
r repository`)})}function cp(e,t){return ye(e,ip,({workflow_run:{head_branch:r}})=>r===null?Ze("workflow_run without a h\
ead branch"):as(e,t,r,()=>ys(e)))}function ys(e){return ye(e,sp,({workflow_run:t})=>Le(e,[{event:"deployment",commitSha:t.
head_sha,timestamp:t.updated_at}]))}function dp(e,t){switch(e.eventName){case"push":return qf(e,t);case"pull_request":case"\
pull_request_target":return xf(e);case"pull_request_review":return Xf(e,t);case"pull_request_review_comment":case"issue_\
comment":return tf(e,t);case"deployment":return cf(e,t);case"deployment_status":return uf(e,t);case"release":return Vf(e);case"\
workflow_run":return ap(e,t);case"issues":return Sf(e,t);case"repository_dispatch":return pf(e);default:return Ze(`${Ue(
e.eventName)} has no Phaset event`)}}const lp=new Set(["pull_request","merge_group"]),fp=new Set(["push","schedule","wor\
kflow_dispatch"]),pp=w.Ikc({repository:w.Ikc({default_branch:w.YjP()})});function gs(e,t){switch(e){case"true":return{kind:"\
upload",auto:!1};case"check":return{kind:"check",auto:!1};case"false":return{kind:"nothing",reason:"switched off"};case"\
auto":return hp(t)}}function hp({eventName:e,ref:t,payload:r}){if(lp.has(e))return{kind:"check",auto:!0};if(!fp.has(e))return{
kind:"nothing",reason:`not on ${e}`};const o=pp.safeParse(r).data?.repository.default_branch;return e==="schedule"||o!==
void 0&&t===`refs/heads/${o}`?{kind:"upload",auto:!0}:{kind:"nothing",reason:`${e} is not on the default branch`}}const mp={
id:"issue.id",resolvedAt:"issue.closed_at",createdAt:"pull_request.created_at",submittedAt:"review.submitted_at",closedAt:"\
pull_request.closed_at",mergedAt:"pull_request.merged_at",additions:"pull_request.additions",changedFiles:"pull_request.\
changed_files",deletions:"pull_request.deletions"};function yp(e,t,r){const{sources:o,notes:s}=bp(e,t,gp(e,t,r)),a=Ji(e,
t,o,"event-fields: ");return a.kind==="invalid"?a:Le(r,[a.body],s)}function gp(e,t,r){const o=_p(r),s=Br(e).map(({field:a})=>{
if(a==="commitSha")return[a,o];if(a==="timestamp")return[a,vp(e,t.commitSha,o,r)];const d=a==="createdAt"&&e.startsWith(
"incident-");return[a,it(r,d?"issue.created_at":mp[a])]});return Object.fromEntries(s)}function _p(e){const t=it(e,"pull\
_request.merged")?.value===!0;return it(e,"deployment.sha")??it(e,"workflow_run.head_sha")??it(e,t?"pull_request.merge_c\
ommit_sha":"pull_request.head.sha")??{path:"GITHUB_SHA",value:e.sha}}function vp(e,t,r,o){const s=t??r.value;return e===
"change"?_s(it(o,"head_commit.id")?.value,s)?it(o,"head_commit.timestamp"):void 0:_s(r.value,s)?wp(o):void 0}function wp(e){
switch(e.eventName){case"deployment_status":return it(e,"deployment_status.created_at");case"workflow_run":return it(e,"\
workflow_run.updated_at");case"release":return it(e,"action")?.value==="published"?it(e,"release.published_at"):void 0;default:
return}}function bp(e,t,r){const{timestamp:o,...s}=r;if(e!=="change"||t.timestamp!==void 0||o===void 0)return{sources:r,
notes:[]};const a=Di.safeParse(o.value);return!a.success||a.data!==void 0?{sources:r,notes:[]}:{sources:s,notes:[Ui("the\
 head commit")]}}function _s(e,t){return typeof e!="string"||typeof t!="string"?!1:e.toLowerCase()===t.toLowerCase()}function it({
eventName:e,payload:t},r){if(r===void 0)return;const o=r.split(".").reduce((s,a)=>typeof s=="object"&&s!==null?s[a]:void 0,
t);return o==null?void 0:{path:`${e}: ${r}`,value:o}}function $p(e,t){const{connection:r,problems:o}=Ol(e,t);if(e.replay.
length>0)return kp(r,o);const s=zp(e,t),a={connection:r,...Ep(s),record:gs(e.record,t),standards:gs(e.standards,t),repositoryUrl:sl(
t),problems:[...o,...s.kind==="invalid"?s.problems.map(Te.EP):[]]};return r.kind==="without-secrets"?Sp(a):a}function kp(e,t){
const r="replay is given",o={kind:"nothing",reason:r};return{connection:e,events:[],noEvent:r,notes:[],record:o,standards:o,
repositoryUrl:void 0,problems:t}}function Sp(e){const t="this run has no secrets",{events:r,noEvent:o=t,record:s}=e;return{
...e,events:[],noEvent:r.length>0?t:o,record:s.kind==="upload"?{...s,kind:"check"}:s,standards:{kind:"nothing",reason:t}}}
function Ep(e){switch(e.kind){case"send":return{events:e.events,notes:e.notes};case"nothing":return{events:[],noEvent:e.
reason,notes:e.notes};case"invalid":return{events:[],notes:[]}}}function zp(e,t){const{event:r}=e;return r==="none"?{kind:"\
nothing",reason:"event is none",notes:[]}:r!=="auto"?yp(r,e["event-fields"],t):dp(t,{changes:e.changes,changeBranches:e["\
change-branches"],deploymentEnvironments:e["deployment-environments"],incidentLabels:e["incident-labels"],incidentTypes:e["\
incident-types"],ignoreActors:e["ignore-actors"]})}const Jr=10,Ap=4096,Op=255;function Tp(e){const t=Te.vh.map(r=>Pp(e,r));
return{shown:t.flatMap(({shown:r})=>r).map(Zp),left:t.flatMap(({left:r})=>r)}}function Pp(e,t){const r=e.filter(a=>a.level===
t).toSorted((a,d)=>+(a.kind==="check")-+(d.kind==="check"));if(r.length<=Jr)return{shown:r,left:[]};const o=r.slice(0,Jr-
1),s=r.slice(Jr-1);return{shown:[...o,Ip(s)],left:s}}function Ip(e){const[{kind:t,level:r}={kind:"check",level:"notice"}]=e;
return{kind:t,level:r,title:"Phaset",message:`and ${(0,ot.U)(e.length,r)} more: see the log`}}function Zp({message:e,title:t,
file:r,...o}){return{...o,message:(0,me.ml)((0,me.ts)(e),Ap).toWellFormed(),...t!==void 0&&{title:(0,me.ml)((0,me.ts)(t),
Op).toWellFormed()},...r!==void 0&&{file:(0,me.ts)(r)}}}function yn(e){const t={pass:0,warning:0,failure:0};for(const{standards:r}of e)
for(const{status:o}of r.checks??[])t[o]++;return t}const vs=["failure","warning","pass"];function ws(e){return e.toSorted(
(t,r)=>vs.indexOf(t.status)-vs.indexOf(r.status))}function bs({outcome:e}){switch(e){case"delivered":return"notice";case"\
refused":return"error";case"not-arrived":case"unknown":return"warning"}}function Yr({events:e,record:t,standards:r}){return[
...e,t,r].flatMap(({delivery:o})=>o??[])}function gn(e){const{problems:t,record:r,standards:o}=e,s=[...t.map(({kind:a,level:d})=>a===
"check"?"warning":d),...Yr(e).map(bs),...(o.checks??[]).map(({status:a})=>a==="pass"?"notice":"warning"),...[r,o].map(({
state:a})=>a==="failed"?"error":"notice")];return Xr(s)}function Rp(e){switch(e){case"pass":return"notice";case"warning":
return"warning";case"failure":return"error"}}function Xr(e){return e.includes("error")?"error":e.includes("warning")?"wa\
rning":"notice"}function Qr(e){const t={error:0,warning:1,notice:2};return e.map(r=>({component:r,rank:t[gn(r)]})).sort(
(r,o)=>r.rank-o.rank).map(({component:r})=>r)}function $s(e){const{components:t,dryRun:r}=e,o=[Cp(e.problems),eo(t.flatMap(
({events:a})=>a)),ks(t.length===1?"record":"records",Ss(t,"record")),Mp(t)].filter(a=>a!==""),s=o.length===0?["nothing t\
o send"]:o;return[...r?["dry run"]:[],...xp(t),...s].join(" \xB7 ")}function xp({length:e}){return e>1?[(0,ot.U)(e,"comp\
onent")]:[]}function Cp(e){return(0,Te.ZT)(e,["error","warning"]).join(", ")}function eo(e){if(e.length===0)return"";if(e.
every(({delivery:r})=>r===void 0))return`${(0,ot.U)(e.length,"event")} would be sent`;const t=e.filter(({delivery:r})=>r?.
outcome==="delivered").length;return t===e.length?`${(0,ot.U)(t,"event")} delivered`:`${t} of ${(0,ot.U)(e.length,"event")}\
 delivered`}function ks(e,t){const r=t.filter(a=>a!=="skipped"),[o]=r;if(o===void 0)return"";if(t.length===1)return`${e}\
 ${o}`;const s=[...new Set(r)].map(a=>{const{length:d}=r.filter($=>$===a);return`${d} ${a}`});return`${e} ${s.join(", ")}`}
function Mp(e){const t=Ss(e,"standards"),{pass:r,warning:o,failure:s}=yn(e),a=r+o+s;if(a===0)return ks("standards",t);const d=t.
filter(b=>b==="failed").length,$=`standards ${r} of ${a}`;return d===0?$:t.length===1?`${$}, not uploaded`:`${$}, ${d} f\
ailed`}function Ss(e,t){return e.map(r=>r[t].state)}function Es({body:e,subject:t},r){switch(e.event){case"change":return`\
commit ${r.code(zs(e.commitSha))}${to(e.timestamp)}`;case"deployment":return`deployment of ${r.code(zs(e.commitSha))}${Np(
t,r)}${to(e.timestamp)}`;case"incident-opened":return`incident ${r.text(e.id)} opened${to(e.createdAt)}`;case"incident-r\
esolved":return`incident ${r.text(e.id)} resolved${_n(e.createdAt,e.resolvedAt)}`;case"comment":return`comment${Dp(t)}`;case"\
review-approved":return`${qt(t)} approved${_n(e.createdAt,e.submittedAt)}`;case"review-changes":return`changes asked of ${qt(
t)}${_n(e.createdAt,e.submittedAt)}`;case"pr-opened":return`${qt(t)} opened${Up(e)}`;case"pr-closed":return`${qt(t)} clo\
sed without a merge${_n(e.createdAt,e.closedAt)}`;case"pr-merged":return`${qt(t)} merged${_n(e.createdAt,e.mergedAt)}`}}
function zs(e){return e.slice(0,7)}function Np(e,{text:t}){return e.kind!=="deployment"?"":e.environment!==void 0?` to ${t(
e.environment)}`:e.names.length===0?"":` (${t(e.names.join(", "))})`}function Dp(e){switch(e.kind){case"pull-request":return`\
 on ${qt(e)}`;case"incident":return" on an issue";case"commits":case"deployment":case"repository":return""}}function qt(e){
return e.kind==="pull-request"?`pull request #${e.number}`:"pull request"}function Up({additions:e,deletions:t,changedFiles:r}){
const o=[...e===void 0?[]:[`+${e}`],...t===void 0?[]:[`\u2212${t}`]].join(" "),s=r===void 0?"":(0,ot.U)(r,"file"),a=[o,s].
filter(d=>d!=="").join(" in ");return a===""?"":` (${a})`}function to(e){const t=no(e);if(t===void 0)return"";const[r,o=""]=new Date(
t).toISOString().split("T");return`, ${r} ${o.slice(0,5)} UTC`}function _n(e,t){const[r,o]=[no(e),no(t)];return r===void 0||
o===void 0?"":` after ${Lp(o-r)}`}function no(e){return e!==void 0&&/^\d{13}$/.test(e)?Number(e):void 0}const As=[["d",864e5],
["h",36e5],["min",6e4],["s",1e3]];function Lp(e){const t=As.findIndex(([,s])=>e>=s);if(t===-1)return"0 s";let r=e;return As.
slice(t,t+2).map(([s,a])=>{const d=Math.floor(r/a);return r-=d*a,d===0?"":`${d} ${s}`}).filter(s=>s!=="").join(" ")}const Fp=4096;
function jp(e){const{components:t,noEvent:r,notes:o}=e,s=a=>t.flatMap(d=>a(d).map($=>qp($,d,e)));return[{title:"Events",
lines:[...r===void 0?[]:[`No event: ${r}`],...o,...s(({events:a})=>a.map(Gp))]},{title:"Record",lines:s(({record:a})=>[Os(
"record",a)])},{title:"Standards",lines:s(({standards:a})=>Hp(a))}].filter(({lines:a})=>a.length>0).map(({title:a,lines:d})=>({
title:a,lines:d.map(Ts)}))}function Bp(e,t){const r=new Set(t);return[e.problems,...e.components.map(({problems:o})=>o)].
flatMap(o=>(0,Te.o3)(o.filter(s=>r.has(s)))).map(({level:o,message:s})=>Ts(`${o}: ${s}`))}function qp(e,t,{components:r}){
if(r.length===1)return e;const{directory:o,recordId:s="."}=t;return`${o==="."?s:o}: ${e}`}const Wp={text:e=>e,code:e=>e};
function Gp(e){const{body:t,routing:r,delivery:o}=e,s=o===void 0?"would be sent":At(o),a=r===void 0?"":` (${r})`;return`${Es(
e,Wp)}${a}: ${s} ${JSON.stringify(t)}`}function Os(e,{state:t,reason:r,delivery:o}){const s=r===void 0?"":`: ${r}`,d=o===
void 0||o.outcome==="delivered"?"":`: ${At(o)}`;return`${e} ${t}${s}${d}`}function Hp(e){return[...ws(e.checks??[]).map(
Vp),Os("standards",e)]}function Vp({status:e,name:t,message:r,path:o,remedy:s}){const a=`${e}: ${t} (${o}): ${r}`;return e===
"pass"?a:`${a}; ${s}`}function Ts(e){return(0,me.ml)((0,me.ts)(e),Fp).replace(/^(\s*):(?=:)/,"$1\\u{3a}").replaceAll("##\
[","#\\u{23}[")}const ro=64*1024,Kp=512;function Jp(e){const t=e.map(s=>JSON.stringify(s));if(oo(t))return Wt(t);const r={};
for(const{event:s}of e)r[s]=(r[s]??0)+1;const o=JSON.stringify({truncated:!0,total:e.length,counts:r});return Wt([...Ps(
t),o])}function Yp(e,t){const r=e.map(a=>JSON.stringify(a));if(oo(r))return Wt(r);const o=t.map(a=>JSON.stringify(Xp(a)));
if(oo(o))return Wt(Qp(t,o));const s=JSON.stringify({truncated:!0,total:e.length});return Wt([...Ps(o),s])}function Xp(e){
const t={events:e.events.length,problems:e.problems.length};return{...e,events:[],problems:[],truncated:t}}function Qp(e,t){
const r=[...t];let o=ro-Is(r);for(const[s,a]of e.entries()){const d=JSON.stringify(a);if(o-=Buffer.byteLength(d)-Buffer.
byteLength(r[s]??""),o<0)break;r[s]=d}return r}function Ps(e){let t=ro-Kp;const r=e.findIndex(o=>(t-=Buffer.byteLength(o)+
1,t<0));return e.slice(0,r)}function oo(e){return Is(e)<=ro}function Is(e){return Buffer.byteLength(Wt(e))}function Wt(e){
return`[${e.join(",")}]`}const eh=["failed","uploaded","checked","skipped"];function th({components:e,undelivered:t}){const{
pass:r,warning:o,failure:s}=yn(e);return{events:Jp(e.flatMap(Rs)),record:xs(e.map(({record:a})=>a.state)),standards:xs(e.
map(({standards:a})=>a.state)),passes:String(r),warnings:String(o),failures:String(s),undelivered:t??"",results:Yp(e.map(
Zs),Qr(e).map(Zs))}}function Zs(e){return{directory:e.directory,recordId:e.recordId??"",record:e.record.state,standards:e.
standards.state,events:Rs(e),problems:e.problems.map(({level:t,message:r})=>({level:t,message:r}))}}function Rs({events:e}){
return e.filter(({delivery:t})=>t?.outcome==="delivered").map(({body:t})=>t)}function xs(e){return eh.find(t=>e.includes(
t))??"skipped"}const nh=new Set(["kind","level","outcome","state","status","event","check","severity"]);function rh(e,t){
return io(e,t)}function io(e,t){return typeof e=="string"?t(e):Array.isArray(e)?e.map(r=>io(r,t)):typeof e!="object"||e===
null?e:Object.fromEntries(Object.entries(e).map(([r,o])=>[r,nh.has(r)&&typeof o=="string"?o:io(o,t)]))}const so=1e3,oh=/[&<>`*_~[\]|\\#@!$^]|:(?=\/\/)|(?<=www)\./gi,
ih=/@|#(?=\d)|\bGH-(?=\d)|:(?=[\w+-]+:)/gi,sh="\u2060";function Ge(e,t=so){return(0,me.ml)((0,me.ts)(e.slice(0,t+1)),t).
toWellFormed().replace(ih,`$&${sh}`).replace(oh,r=>`&#${r.charCodeAt(0)};`)}function ao(e){const t=(0,me.ml)(e,so).split(
"`");return t.length%2===0?Ge(e):t.map((r,o)=>o%2===1?Ye(r):Ge(r)).join("")}function Ye(e,t=so){return`<code>${Ge(e,t)}<\
/code>`}function Cs(e,t){return[e,e.map(()=>"---"),...t].map(r=>`| ${r.join(" | ")} |`).join(`
`)}function sr(e){return e.map(t=>`- ${t.replaceAll(`
`,`
  `)}`).join(`
`)}function vn(e,t){return`<details>
<summary>${e}</summary>

${t}

</details>`}function wn(e){return e.filter(t=>t!=="").join(`

`)}const pt={error:"\u274C",warning:"\u26A0\uFE0F",notice:"\u2705",none:"\u2796"},ah={text:Ge,code:Ye};function uo(e){return(0,Te.
o3)((0,Te.md)(e)).map(({level:t,message:r})=>`${t==="notice"?"\u2139\uFE0F":pt[t]} ${ao(r)}`)}const co=10;function uh(e,t){
if(Ms(e)&&t==="everything")return e.map(lo);const r=e.filter(({delivery:a})=>a&&a.outcome!=="delivered"),o=e.filter(({delivery:a})=>!a||
a.outcome==="delivered"),s=r.length-co;return[...r.slice(0,co).map(lo),...s>0?[`${pt.warning} ${(0,ot.U)(s,"more event")}\
 not delivered`]:[],...o.length>0?[`${pt.notice} ${eo(o)}`]:[]]}function ch(e,t){return Ms(e)||t!=="everything"?"":vn(`A\
ll ${(0,ot.U)(e.length,"event")}`,sr(e.map(lo)))}function Ms(e){return e.length<=co}function lo(e){const{body:t,routing:r,
delivery:o}=e,s=o===void 0?"none":bs(o),a=r===void 0?"":` (${Ge(r)})`,d=`${Es(e,ah)}${a}`;return`${pt[s]} **Event** ${d}\
: ${Ye(t.event)} ${dh(e)}`}function dh({delivery:e}){return e===void 0?"would be sent":e.outcome!=="delivered"?Ge(At(e)):
e.tries>1?`delivered at try ${e.tries}`:"delivered"}function lh(e){const{name:t,version:r,kind:o,lifecycleStage:s}=e.spec,
a=[Gt(e.contacts,"contact"),Gt(e.tags,"tag"),Gt(e.dependencies,"dependency","dependencies"),Gt(e.slo,"SLO"),Gt(e.api,"AP\
I"),Gt(e.links,"link")].flat();return[r===void 0?Ye(t):`${Ye(t)} ${Ge(r)}`,...[o,s].filter(d=>d!==void 0),...a].join(", ")}
function Gt(e=[],t,r=`${t}s`){const{length:o}=e;return o===0?[]:[`${o} ${o===1?t:r}`]}function Ns(e,t,{shown:r,things:o,
detail:s}){if(t.length===0)return"";const a=t.slice(r),d=Cs(e,t.slice(0,r));if(a.length===0)return d;const $=`${a.length}\
 more ${o}`;return wn([d,s==="everything"?vn($,Cs(e,a)):`And ${$}.`])}const fh=25,ph={uploaded:", uploaded",failed:", no\
t uploaded",checked:"",skipped:""};function hh({checks:e=[],baselineId:t,state:r}){const o=e.filter(({status:a})=>a==="p\
ass").length,s=t===void 0?"":` by the Baseline ${Ye(t)}`;return`${o} of ${(0,ot.U)(e.length,"check")} pass${s}${ph[r]}`}
function mh({checks:e=[]},t){const r=ws(e),o=r.filter(({status:a})=>a!=="pass"),s=r.filter(({status:a})=>a==="pass");return wn(
[Ns(["","Standard","What to do","Check","Path"],o.map(yh),{shown:fh,things:"standards that are not met",detail:t}),s.length===
0||t!=="everything"?"":vn(`${(0,ot.U)(s.length,"check")} passed`,s.map(({name:a})=>Ge(a)).join(" \xB7 "))])}function yh({
status:e,name:t,message:r,path:o,remedy:s}){return[pt[Rp(e)],Ge(t),ao(s),ao(r),Ye(o)]}const gh=[{status:"pass",colour:"#\
1a7f37"},{status:"warning",colour:"#9a6700"},{status:"failure",colour:"#cf222e"}],_h="#808890";function vh(e){const t=gh.
filter(({status:s})=>e[s]>0);if(t.length===0)return"";const r=t.map(({colour:s},a)=>[`pie${a+1}`,s]),o={...Object.fromEntries(
r),pieLegendTextColor:_h,pieSectionTextColor:"#ffffff",pieStrokeWidth:"1px",pieStrokeColor:"#ffffff",pieOuterStrokeWidth:"\
0px",pieOpacity:"1"};return["```mermaid",`%%{init: ${JSON.stringify({theme:"base",themeVariables:o})}}%%`,"pie showData",
...t.map(({status:s})=>`  "${s}" : ${e[s]}`),"```"].join(`
`)}function Ds(e,t,r=[]){return wn([sr([...r,...bh(e,t)]),ch(e.events,t),mh(e.standards,t)])}function wh(e,t){const{name:r,
directory:o}=e,s=Ye(o),a=r===void 0?s:`<b>${Ge(r)}</b> in ${s}`;return vn(`${pt[gn(e)]} ${a}`,Ds(e,t))}const Us=["manife\
st"],Ls=["baseline"];function bh(e,t){const{record:r,standards:o}=e,s=$h(e),a=$=>s.filter(({kind:b})=>$.includes(b)),d=s.
filter(({kind:$})=>![...Us,...Ls].includes($));return[...uo(d),...uh(e.events,t),Fs("Record",r,Sh(r),a(Us)),Fs("Standard\
s",o,o.checks===void 0?js(o):`${hh(o)}${Bs(o)}`,a(Ls),o.checks===void 0?[]:[kh(e)])]}function $h(e){const t=[...new Set(
Yr(e).map(At))];return e.problems.filter(({kind:r,message:o})=>r==="check"?e.standards.checks===void 0:r!=="delivery"||!t.
some(s=>o.includes(s)))}function kh(e){const{failure:t,warning:r}=yn([e]);return t>0?"error":r>0?"warning":"notice"}function Fs(e,{
state:t},r,o,s=[]){const a=[...s,...o.map(({level:E})=>E)],d=t==="failed"?"error":Xr(a),b=`${pt[t==="skipped"&&d==="noti\
ce"?"none":d]} **${e}** ${r}`;return o.length===0?b:`${b}
${sr(uo(o))}`}function Sh(e){return`${js(e)}${e.record===void 0?"":`: ${lh(e.record)}`}`}function js(e){const t=e.reason===
void 0?"":`: ${Ge(e.reason)}`;return`${qs(e)?"not uploaded":e.state}${t}${Bs(e)}`}function Bs(e){return qs(e)?`: ${Ge(At(
e.delivery))}`:""}function qs(e){return e.delivery!==void 0&&e.delivery.outcome!=="delivered"}const Eh=60,Ws=200;function zh(e,t){
return Ns(["","Component","Directory","Events","Record","Standards"],Qr(e).map(Ah),{shown:Eh,things:"components",detail:t})}
function Ah(e){const{name:t,recordId:r,directory:o,record:s}=e;return[pt[gn(e)],Ge(t??r??"",Ws),Ye(o,Ws),eo(e.events),s.
state,Oh(e)]}function Oh(e){const{pass:t,warning:r,failure:o}=yn([e]),s=t+r+o,{state:a}=e.standards;return s===0?a:`${t}\
 of ${s}, ${a}`}function Th({components:e,undelivered:t}){if(t===void 0)return"";const r=new Set(e.flatMap(Yr).map(({outcome:s})=>s)),
o=[`What was not delivered is kept in ${Ye(t)}, the path in the output ${Ye("undelivered")}: a later step keeps the file\
, and a run with ${Ye("replay")} sends it.`,...r.has("refused")?["What was refused would be refused again: first mend wh\
at is said above."]:[],...r.has("unknown")?[`What may have arrived is sent again only with ${Ye("repeat-unknown: true")}\
, since it could count twice.`]:[]];return wn(["#### Next step",o.join(" "),vn("The steps",Ph)])}const Ph="After this st\
ep, whose `id` is `phaset` here:\n\n```yaml\n- if: always() && steps.phaset.outputs.undelivered != ''\n  uses: actions/uploa\
d-artifact@v4\n  with:\n    name: phaset-undelivered\n    path: ${{ steps.phaset.outputs.undelivered }}\n```\n\nIn a workflow \
of its own, once the cause is mended, after `actions/download-artifact`, in the inputs of this action:\n\n```yaml\nreplay: \
'*.jsonl'\n```",Ih=9e5,Zh=5,Gs=20;function Rh(e){const t=fo(e,"everything");if(Hs(t))return t;const r=fo(e,"wrong");return Hs(
r)?r:fo(e,"counts")}function Hs(e){return Buffer.byteLength(e)<=Ih}function fo(e,t){const{components:r}=e,[o]=r,s=r.length===
1&&o!==void 0&&t!=="counts";return`${wn([`### ${pt[Ch(e)]} Phaset: ${$s(e)}`,xh[t],...s?[Ds(o,t,Vs(e))]:[sr(Vs(e)),zh(r,
t)],...s?[]:Nh(r,t),Th(e),vh(yn(r))])}
`}const xh={everything:"",wrong:"All of it would be more than GitHub shows: this is what is wrong. The log has the rest.",
counts:"All of it would be more than GitHub shows: these are the counts. The log has the rest."};function Ch(e){const{problems:t,
components:r}=e,o=Xr([...t.map(s=>s.level),...r.map(gn)]);return o==="notice"&&Mh(e)?"none":o}function Mh({components:e}){
return e.every(({events:t,record:r,standards:o})=>t.length===0&&r.state==="skipped"&&o.state==="skipped")}function Vs({problems:e,
noEvent:t,notes:r}){const o=r.length-Gs;return[...uo(e),...t===void 0?[]:[`${pt.none} **No event** ${Ge(t)}`],...r.slice(
0,Gs).map(s=>`\u2139\uFE0F ${Ge(s)}`),...o>0?[`\u2139\uFE0F and ${o} more, see the log`]:[]]}function Nh(e,t){if(t==="co\
unts")return[];const r=e.length<=Zh,o=s=>r||s.events.length>0;return Qr(e).filter(s=>gn(s)!=="notice"||t==="everything"&&
o(s)).map(s=>wh(s,t))}async function Dh(e,t,r){const o=rh(e,t),{shown:s,left:a}=Tp(Ks(o));for(const{title:d,lines:$}of jp(
o))Js(d,$);for(const d of s)Lh(d);a.length>0&&Js("More problems",Bp(o,a)),je.pq((0,me.g9)(`Phaset: ${$s(o)}`));for(const[
d,$]of Object.entries(th(o)))je.uH(d,$);r&&await Fh(Rh(o))}function Ks({problems:e,components:t}){return[...e,...t.flatMap(
r=>r.problems)]}function Js(e,t){je.Oh(e);for(const r of t)je.pq((0,me.g9)(r));je.N4()}const Uh={error:je.z3,warning:je.
$e,notice:je.lm};function Lh({level:e,message:t,title:r,file:o,line:s,column:a}){Uh[e](t,{...r!==void 0&&{title:r},...o!==
void 0&&{file:o},...s!==void 0&&{startLine:s},...a!==void 0&&{startColumn:a}})}async function Fh(e){try{await je.z.addRaw(
e).write()}catch(t){je.Yz(`The job summary was not written: ${String(t)}`)}}function jh(e,t){if(t.some(({kind:o})=>o==="\
failing-checks"))return!0;const r=t.filter(({kind:o})=>o!=="check");switch(e){case"never":return!1;case"config":return r.
some(({level:o})=>o==="error");case"any":return r.some(({kind:o,level:s})=>o==="delivery"||s==="error")}}function Bh(e,t){
const r=e.flatMap(({directory:o,standards:s})=>(0,Tr.decideStandardsFailure)(s.checks??[],t).map(({name:a})=>`${a} (${o}\
)`));return r.length===0?[]:[{kind:"failing-checks",level:"error",title:"Phaset: standards",message:`standards-fail-on i\
s ${t}, and these checks did not pass: ${r.join(", ")}`}]}async function qh(e){const t=yl(je.V4),r=Wh(t),{inputs:o,failOn:s,
problems:a}=gl(t,r),d=nl(e.environment,b=>(0,lt.readFileSync)(b,"utf8"));d.kind==="invalid"?a.push((0,Te.EP)(d.problem)):
o===void 0&&a.push(...xi(Gh(t),d.value));const $=o===void 0||d.kind==="invalid"?{...Ys,problems:a}:await Hh(o,d.value,a,
r,e);return await Dh($,r,o?.summary??!0),!jh(s,Ks($))}function Wh(e){const t=["webhook-token","api-key","github-token"].
map(o=>e[o]??""),r=Vu(t,e.headers??"");for(const o of r.flatMap(Ho))je.Pq(o);return Hu(r)}function Gh(e){return{endpoint:e.
endpoint!=="",token:e["webhook-token"]!==""||e["api-key"]!==""}}const Ys={notes:[],components:[],dryRun:!1};async function Hh(e,t,r,o,s){
const a=$p(e,t),{connection:d,notes:$,noEvent:b}=a,E=[...r,...a.problems],A={...Ys,notes:$,...b!==void 0&&{noEvent:b},problems:E};
if(d.kind==="closed"||(0,Te.JD)(E))return A;const B=od(d,e,o,s);je.uH("undelivered",B.undelivered??"");const L=d.kind===
"open"&&e.replay.length>0?await ld(e,d.tokens,B):await Jh(e,a,B,Xh(e,t,s.environment)),{undelivered:U,problems:Q}=B.close();
return{...A,...L,dryRun:e["dry-run"],...U!==void 0&&{undelivered:U},problems:[...E,...Q,...L.problems,...Bh(L.components,
e["standards-fail-on"]),...s.cancelled.aborted&&Vh(L)?[Kh]:[]]}}function Vh({components:e}){return e.some(({problems:t})=>t.
some(({kind:r})=>r==="delivery"))}const Kh={kind:"delivery",level:"error",title:"Phaset: cancelled",message:"the job was\
 cancelled before all was delivered"};async function Jh(e,t,r,o){const{connection:s,record:a,standards:d}=t,$=await Qd({
inputs:e,workspace:r.workspace,...s.kind==="open"&&{tokens:s.tokens},withManifest:a.kind!=="nothing"||d.kind!=="nothing"}),
{assignments:b,notes:E,problems:A}=await Wd($,t.events,{recordId:e["record-id"],shard:e.shard,sources:{workspace:r.workspace,
access:o}}),B=b.map(({component:U,events:Q,eventsOnly:Y})=>Sl(U,{...t,events:Q,...Y&&Yh}));return{components:await Ac(B,
r),notes:[...t.notes,...E],problems:A}}const Xs={kind:"nothing",reason:"they are of another shard"},Yh={record:Xs,standards:Xs};
function Xh(e,t,r){return{token:e["github-token"],baseUrl:r.GITHUB_API_URL??"https://api.github.com",repository:t.repository}}
process.exitCode=1;const Qs=new AbortController;process.once("SIGINT",()=>Qs.abort()),qh({environment:process.env,cancelled:Qs.
signal}).then(e=>{process.exitCode=e?0:1}).catch(e=>je.C1(e instanceof Error?e:String(e))).finally(()=>process.stdout.write(
"",()=>process.exit()));
