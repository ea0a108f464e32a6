import{createRequire as he}from"module";var Jo={1916:((e,t)=>{var n;n=!0,t.Io=n=void 0;var o=new Uint32Array(65536),s=function(S,E){
for(var A=S.length,B=E.length,U=1<<A-1,L=-1,X=0,J=A,H=A;H--;)o[S.charCodeAt(H)]|=1<<H;for(H=0;H<B;H++){var ze=o[E.charCodeAt(
H)],Ae=ze|X;ze|=(ze&L)+L^L,X|=~(ze|L),L&=ze,X&U&&J++,L&U&&J--,X=X<<1|1,L=L<<1|~(Ae|X),X&=Ae}for(H=A;H--;)o[S.charCodeAt(
H)]=0;return J},a=function(S,E){for(var A=E.length,B=S.length,U=[],L=[],X=Math.ceil(A/32),J=Math.ceil(B/32),H=0;H<X;H++)
L[H]=-1,U[H]=0;for(var ze=0;ze<J-1;ze++){for(var Ae=0,Pe=-1,de=ze*32,te=Math.min(32,B)+de,oe=de;oe<te;oe++)o[S.charCodeAt(
oe)]|=1<<oe;for(var H=0;H<A;H++){var ae=o[E.charCodeAt(H)],$e=L[H/32|0]>>>H&1,ce=U[H/32|0]>>>H&1,ge=ae|Ae,ne=((ae|ce)&Pe)+
Pe^Pe|ae|ce,x=Ae|~(ne|Pe),C=Pe&ne;x>>>31^$e&&(L[H/32|0]^=1<<H),C>>>31^ce&&(U[H/32|0]^=1<<H),x=x<<1|$e,C=C<<1|ce,Pe=C|~(ge|
x),Ae=x&ge}for(var oe=de;oe<te;oe++)o[S.charCodeAt(oe)]=0}for(var T=0,P=-1,z=ze*32,k=Math.min(32,B-z)+z,oe=z;oe<k;oe++)o[S.
charCodeAt(oe)]|=1<<oe;for(var j=B,H=0;H<A;H++){var ae=o[E.charCodeAt(H)],$e=L[H/32|0]>>>H&1,ce=U[H/32|0]>>>H&1,ge=ae|T,
ne=((ae|ce)&P)+P^P|ae|ce,x=T|~(ne|P),C=P&ne;j+=x>>>B-1&1,j-=C>>>B-1&1,x>>>31^$e&&(L[H/32|0]^=1<<H),C>>>31^ce&&(U[H/32|0]^=
1<<H),x=x<<1|$e,C=C<<1|ce,P=C|~(ge|x),T=x&ge}for(var oe=z;oe<k;oe++)o[S.charCodeAt(oe)]=0;return j},l=function(S,E){if(S.
length<E.length){var A=E;E=S,S=A}return E.length===0?S.length:S.length<=32?s(S,E):a(S,E)};t.Io=l;var $=function(S,E){for(var A=1/0,
B=0,U=0;U<E.length;U++){var L=l(S,E[U]);L<A&&(A=L,B=U)}return E[B]};n=$}),770:((e,t,n)=>{e.exports=n(218)}),218:((e,t,n)=>{
var o,s=n(9278),a=n(4756),l=n(8611),$=n(5692),S=n(4434),E=n(2613),A=n(9023);t.httpOverHttp=B,t.httpsOverHttp=U,t.httpOverHttps=
L,t.httpsOverHttps=X;function B(de){var te=new J(de);return te.request=l.request,te}function U(de){var te=new J(de);return te.
request=l.request,te.createSocket=H,te.defaultPort=443,te}function L(de){var te=new J(de);return te.request=$.request,te}
function X(de){var te=new J(de);return te.request=$.request,te.createSocket=H,te.defaultPort=443,te}function J(de){var te=this;
te.options=de||{},te.proxyOptions=te.options.proxy||{},te.maxSockets=te.options.maxSockets||l.Agent.defaultMaxSockets,te.
requests=[],te.sockets=[],te.on("free",function(ae,$e,ce,ge){for(var ne=ze($e,ce,ge),x=0,C=te.requests.length;x<C;++x){var T=te.
requests[x];if(T.host===ne.host&&T.port===ne.port){te.requests.splice(x,1),T.request.onSocket(ae);return}}ae.destroy(),te.
removeSocket(ae)})}A.inherits(J,S.EventEmitter),J.prototype.addRequest=function(te,oe,ae,$e){var ce=this,ge=Ae({request:te},
ce.options,ze(oe,ae,$e));if(ce.sockets.length>=this.maxSockets){ce.requests.push(ge);return}ce.createSocket(ge,function(ne){
ne.on("free",x),ne.on("close",C),ne.on("agentRemove",C),te.onSocket(ne);function x(){ce.emit("free",ne,ge)}function C(T){
ce.removeSocket(ne),ne.removeListener("free",x),ne.removeListener("close",C),ne.removeListener("agentRemove",C)}})},J.prototype.
createSocket=function(te,oe){var ae=this,$e={};ae.sockets.push($e);var ce=Ae({},ae.proxyOptions,{method:"CONNECT",path:te.
host+":"+te.port,agent:!1,headers:{host:te.host+":"+te.port}});te.localAddress&&(ce.localAddress=te.localAddress),ce.proxyAuth&&
(ce.headers=ce.headers||{},ce.headers["Proxy-Authorization"]="Basic "+new Buffer(ce.proxyAuth).toString("base64")),Pe("m\
aking CONNECT request");var ge=ae.request(ce);ge.useChunkedEncodingByDefault=!1,ge.once("response",ne),ge.once("upgrade",
x),ge.once("connect",C),ge.once("error",T),ge.end();function ne(P){P.upgrade=!0}function x(P,z,k){process.nextTick(function(){
C(P,z,k)})}function C(P,z,k){if(ge.removeAllListeners(),z.removeAllListeners(),P.statusCode!==200){Pe("tunneling socket \
could not be established, statusCode=%d",P.statusCode),z.destroy();var j=new Error("tunneling socket could not be establ\
ished, statusCode="+P.statusCode);j.code="ECONNRESET",te.request.emit("error",j),ae.removeSocket($e);return}if(k.length>
0){Pe("got illegal response body from proxy"),z.destroy();var j=new Error("got illegal response body from proxy");j.code=
"ECONNRESET",te.request.emit("error",j),ae.removeSocket($e);return}return Pe("tunneling connection has established"),ae.
sockets[ae.sockets.indexOf($e)]=z,oe(z)}function T(P){ge.removeAllListeners(),Pe(`tunneling socket could not be establis\
hed, cause=%s
`,P.message,P.stack);var z=new Error("tunneling socket could not be established, cause="+P.message);z.code="ECONNRESET",
te.request.emit("error",z),ae.removeSocket($e)}},J.prototype.removeSocket=function(te){var oe=this.sockets.indexOf(te);if(oe!==
-1){this.sockets.splice(oe,1);var ae=this.requests.shift();ae&&this.createSocket(ae,function($e){ae.request.onSocket($e)})}};
function H(de,te){var oe=this;J.prototype.createSocket.call(oe,de,function(ae){var $e=de.request.getHeader("host"),ce=Ae(
{},oe.options,{socket:ae,servername:$e?$e.replace(/:.*$/,""):de.host}),ge=a.connect(0,ce);oe.sockets[oe.sockets.indexOf(
ae)]=ge,te(ge)})}function ze(de,te,oe){return typeof de=="string"?{host:de,port:te,localAddress:oe}:de}function Ae(de){for(var te=1,
oe=arguments.length;te<oe;++te){var ae=arguments[te];if(typeof ae=="object")for(var $e=Object.keys(ae),ce=0,ge=$e.length;ce<
ge;++ce){var ne=$e[ce];ae[ne]!==void 0&&(de[ne]=ae[ne])}}return de}var Pe;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.
env.NODE_DEBUG)?Pe=function(){var de=Array.prototype.slice.call(arguments);typeof de[0]=="string"?de[0]="TUNNEL: "+de[0]:
de.unshift("TUNNEL:"),console.error.apply(console,de)}:Pe=function(){},o=Pe}),1366:((e,t,n)=>{n.d(t,{U:()=>o});function o(s,a){
return`${s} ${a}${s===1?"":"s"}`}}),6628:((e,t,n)=>{n.d(t,{s:()=>o});function o(s){const a=Object.entries(s).filter(([,l])=>l!==
void 0);return Object.fromEntries(a)}}),4409:((e,t,n)=>{n.d(t,{$:()=>o});function o(s){return s.code??String(s)}}),1828:((e,t,n)=>{
n.d(t,{m:()=>s});var o=n(7541);function s(l){return l.map(a).join("").replace(/^\./,"")}function a(l){return typeof l=="\
number"?`[${l}]`:/^[\w$-]{1,40}$/.test(String(l))?`.${String(l)}`:`[${(0,o.hD)(String(l))}]`}}),9550:((e,t,n)=>{n.d(t,{F:()=>a,
i:()=>l});var o=n(6760),s=n.n(o);function a($,S){const E=(0,o.relative)($,S);return E!==".."&&!E.startsWith(`..${o.sep}`)&&
!(0,o.isAbsolute)(E)}function l($,S){return(0,o.relative)($,S).split(o.sep).join("/")||"."}}),8414:((e,t,n)=>{n.d(t,{EP:()=>l,
JD:()=>U,ZT:()=>B,md:()=>S,o3:()=>A,oi:()=>a,vh:()=>$});var o=n(1366),s=n(6628);function a(L,X="error"){return{kind:"inp\
ut",level:X,title:"Phaset: input",message:L}}function l(L){return{kind:"payload",level:"error",title:"Phaset: payload",message:L}}
const $=["error","warning","notice"];function S(L){return L.toSorted((X,J)=>$.indexOf(X.level)-$.indexOf(J.level)||(X.line??
0)-(J.line??0)||(X.column??0)-(J.column??0))}const E=20;function A(L){const X=L.slice(E),[J]=X;if(J===void 0)return[...L];
const H=B(X,$),{kind:ze,level:Ae,file:Pe}=J,de=`${Pe??"here"}: beyond these ${E} problems, ${H.join(" and ")} more`;return[
...L.slice(0,E),{kind:ze,level:Ae,message:de,...(0,s.s)({file:Pe})}]}function B(L,X){return X.flatMap(J=>{const{length:H}=L.
filter(ze=>ze.level===J);return H===0?[]:[(0,o.U)(H,J)]})}function U(L){return L.some(({level:X})=>X==="error")}}),7541:((e,t,n)=>{
n.d(t,{g9:()=>S,hD:()=>a,ml:()=>E,ts:()=>$});const o=80,s=/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;function a(A){return E(
S($(l(A))),o)}function l(A){try{return JSON.stringify(A)??String(A)}catch{return"a value too deep to show"}}function $(A){
return A.replace(s,B=>`\\u{${(B.codePointAt(0)??0).toString(16)}}`)}function S(A){return A.replaceAll("##[","##\\u005b")}
function E(A,B){return A.length<=B?A:`${A.slice(0,B-1).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}}),3733:((e,t,n)=>{n.d(t,{
$5:()=>$,Gq:()=>l,Uq:()=>a});var o=n(8395),s=n(8532);const a=S=>({kind:"value",value:S}),l=S=>({kind:"invalid",problem:S});
function $(S,E){return o.FsL(S,o.pdi((A,B)=>{const U=E(A);return U.kind==="value"?U.value:(B.issues.push({code:"custom",
message:U.problem,input:A}),s.tm)}))}}),2371:((e,t,n)=>{n.d(t,{Z:()=>a});var o=n(1916);const s=100;function a(S,E){const A=l(
S,E);return A===void 0?"":`; did you mean "${A}"?`}function l(S,E){if(S.length>s)return;const A=$(S);let B,U=Number.POSITIVE_INFINITY;
for(const L of E){const X=$(L),J=(0,o.Io)(A,X);J<U&&J<=Math.ceil(Math.max(A.length,X.length)/3)&&(B=L,U=J)}return B}function $(S){
return S.toLowerCase().replace(/[\s_-]/g,"")}}),9840:((e,t,n)=>{n.d(t,{$D:()=>s,Bk:()=>$,Zq:()=>A});var o=n(3733);const s=10,
a="give the address of the Phaset API, such as https://phaset.example.com/api",l=/\s|\\|^\/|^https?:(?!\/\/[^/])/i;function $(U){
if(l.test(U))return(0,o.Gq)(`is not a URL; ${a}`);const L=/^[a-z][a-z0-9+.-]*:\/\//i.test(U)?U:`https://${U}`;if(!URL.canParse(
L))return(0,o.Gq)(`is not a URL; ${a}`);const X=new URL(L),J=S(X);if(J!==void 0)return(0,o.Gq)(J);const H=X.pathname.replace(
/\/+$/,"").replace(/\/+integration$/,"").replace(/\/+$/,"");return(0,o.Uq)({origin:new URL(X.origin),prefix:H,inTheClear:X.
protocol==="http:"&&!E(X.hostname)})}function S(U){if(U.protocol!=="https:"&&U.protocol!=="http:")return`has the scheme ${U.
protocol.slice(0,-1)}; it takes https or http`;if(U.username!==""||U.password!=="")return"holds a user name or password;\
 give a gateway's credentials in the input headers";if(U.search!==""||U.hash!=="")return`has a "?" or "#" part; ${a}`;if(/\/integration\/(?:event|record|standards|baselines)(?:\/|$)/.
test(U.pathname))return`goes beyond /integration; ${a}, and the IDs and the token in inputs of their own`}function E(U){
return U==="localhost"||U==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(U)}function A({prefix:U},L,{orgId:X,recordId:J,token:H}){
const ze=typeof L=="string"?[L,X,J,H]:["baselines",X,L.baselineId,J,H];return`${U}/integration/${ze.map(B).join("/")}`}function B(U){
const L=encodeURIComponent(U.toWellFormed());return/^\.{1,2}$/.test(L)?L.replaceAll(".","%2E"):L}}),8461:((e,t,n)=>{n.r(
t),n.d(t,{decideStandardsFailure:()=>$,describeMisses:()=>S,putStatusWords:()=>l,toStandardsResult:()=>a});var o=n(6628);
const s={pass:"pass",warning:"warn",failure:"fail"};function a(E){const A=B=>E.filter(U=>U.status===B).length;return{passes:A(
"pass"),warnings:A("warning"),failures:A("failure"),results:E.map(({name:B,message:U,path:L,status:X})=>({name:B,message:U,
path:L,status:X}))}}function l(E,A){if(A==="documented")return E;const B=E.results.map(U=>({...U,status:s[U.status]}));return{
...E,results:B}}function $(E,A){switch(A){case"never":return[];case"failure":return E.filter(B=>B.status==="failure");case"\
warning":return E.filter(B=>B.status!=="pass")}}function S(E){const A=E.filter(U=>U.status==="failure"),B=E.filter(U=>U.
status==="warning");return[...A,...B].map(U=>({kind:"check",level:U.status==="failure"?"error":"warning",title:`Standard\
s: ${U.name}`,message:`${U.remedy} (${U.message})`,...(0,o.s)({file:U.file,line:U.line})}))}}),7351:((e,t,n)=>{n.d(t,{h:()=>s,
k:()=>a});const o=()=>n.e(752).then(n.t.bind(n,6752,19));async function s(l,$){return(await o()).fetch(l,$)}class a{#e;#t;constructor($){
this.#e=$}dispatch($,S){return this.#n().then(E=>E.dispatch($,S),E=>S.onError?.(E)),!0}async close(){await(await this.#t)?.
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
e.exports=he(import.meta.url)("util")}),6288:((e,t,n)=>{n.d(t,{Yz:()=>mr,N4:()=>Nn,z3:()=>Rn,V4:()=>fe,pq:()=>yr,lm:()=>Cn,
C1:()=>on,uH:()=>He,Pq:()=>N,Oh:()=>Mn,z:()=>k,$e:()=>xn});var o=n(857);function s(v){return v==null?"":typeof v=="strin\
g"||v instanceof String?v:JSON.stringify(v)}function a(v){return Object.keys(v).length?{title:v.title,file:v.file,line:v.
startLine,endLine:v.endLine,col:v.startColumn,endColumn:v.endColumn}:{}}function l(v,p,g){const b=new E(v,p,g);process.stdout.
write(b.toString()+o.EOL)}function $(v,p=""){l(v,{},p)}const S="::";class E{constructor(p,g,b){p||(p="missing.command"),
this.command=p,this.properties=g,this.message=b}toString(){let p=S+this.command;if(this.properties&&Object.keys(this.properties).
length>0){p+=" ";let g=!0;for(const b in this.properties)if(this.properties.hasOwnProperty(b)){const I=this.properties[b];
I&&(g?g=!1:p+=",",p+=`${b}=${B(I)}`)}}return p+=`${S}${A(this.message)}`,p}}function A(v){return s(v).replace(/%/g,"%25").
replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function B(v){return s(v).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,
"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var U=n(6982),L=n(9896);function X(v,p){const g=process.env[`GITHUB_${v}`];
if(!g)throw new Error(`Unable to find environment variable for file command ${v}`);if(!L.existsSync(g))throw new Error(`\
Missing file at path: ${g}`);L.appendFileSync(g,`${s(p)}${o.EOL}`,{encoding:"utf8"})}function J(v,p){const g=`ghadelimit\
er_${U.randomUUID()}`,b=s(p);if(v.includes(g))throw new Error(`Unexpected input: name should not contain the delimiter "${g}\
"`);if(b.includes(g))throw new Error(`Unexpected input: value should not contain the delimiter "${g}"`);return`${v}<<${g}${o.
EOL}${b}${o.EOL}${g}`}var H=n(6928),ze=n(4942),Ae=function(v,p,g,b){function I(Z){return Z instanceof g?Z:new g(function(F){
F(Z)})}return new(g||(g=Promise))(function(Z,F){function le(K){try{Q(b.next(K))}catch(_e){F(_e)}}function Ee(K){try{Q(b.
throw(K))}catch(_e){F(_e)}}function Q(K){K.done?Z(K.value):I(K.value).then(le,Ee)}Q((b=b.apply(v,p||[])).next())})};class Pe{constructor(p,g){
this.username=p,this.password=g}prepareRequest(p){if(!p.headers)throw Error("The request has no headers");p.headers.Authorization=
`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){
return Ae(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class de{constructor(p){this.token=p}prepareRequest(p){
if(!p.headers)throw Error("The request has no headers");p.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){
return!1}handleAuthentication(){return Ae(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class te{constructor(p){
this.token=p}prepareRequest(p){if(!p.headers)throw Error("The request has no headers");p.headers.Authorization=`Basic ${Buffer.
from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return Ae(this,
void 0,void 0,function*(){throw new Error("not implemented")})}}var oe=function(v,p,g,b){function I(Z){return Z instanceof
g?Z:new g(function(F){F(Z)})}return new(g||(g=Promise))(function(Z,F){function le(K){try{Q(b.next(K))}catch(_e){F(_e)}}function Ee(K){
try{Q(b.throw(K))}catch(_e){F(_e)}}function Q(K){K.done?Z(K.value):I(K.value).then(le,Ee)}Q((b=b.apply(v,p||[])).next())})};
class ae{static createHttpClient(p=!0,g=10){const b={allowRetries:p,maxRetries:g};return new HttpClient("actions/oidc-cl\
ient",[new BearerCredentialHandler(ae.getRequestToken())],b)}static getRequestToken(){const p=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!p)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return p}static getIDTokenUrl(){const p=process.
env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!p)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return p}static getCall(p){
return oe(this,void 0,void 0,function*(){var g;const Z=(g=(yield ae.createHttpClient().getJson(p).catch(F=>{throw new Error(
`Failed to get ID Token. 
 
        Error Code : ${F.statusCode}
 
        Error Message: ${F.message}`)})).result)===null||g===void 0?void 0:g.value;if(!Z)throw new Error("Response json \
body do not have ID Token field");return Z})}static getIDToken(p){return oe(this,void 0,void 0,function*(){try{let g=ae.
getIDTokenUrl();if(p){const I=encodeURIComponent(p);g=`${g}&audience=${I}`}debug(`ID token url is ${g}`);const b=yield ae.
getCall(g);return setSecret(b),b}catch(g){throw new Error(`Error message: ${g.message}`)}})}}var $e=function(v,p,g,b){function I(Z){
return Z instanceof g?Z:new g(function(F){F(Z)})}return new(g||(g=Promise))(function(Z,F){function le(K){try{Q(b.next(K))}catch(_e){
F(_e)}}function Ee(K){try{Q(b.throw(K))}catch(_e){F(_e)}}function Q(K){K.done?Z(K.value):I(K.value).then(le,Ee)}Q((b=b.apply(
v,p||[])).next())})};const{access:ce,appendFile:ge,writeFile:ne}=L.promises,x="GITHUB_STEP_SUMMARY",C="https://docs.gith\
ub.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class T{constructor(){this._buffer=
""}filePath(){return $e(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const p=process.env[x];if(!p)
throw new Error(`Unable to find environment variable for $${x}. Check if your runtime environment supports job summaries\
.`);try{yield ce(p,L.constants.R_OK|L.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${p}'. Chec\
k if the file has correct read/write permissions.`)}return this._filePath=p,this._filePath})}wrap(p,g,b={}){const I=Object.
entries(b).map(([Z,F])=>` ${Z}="${F}"`).join("");return g?`<${p}${I}>${g}</${p}>`:`<${p}${I}>`}write(p){return $e(this,void 0,
void 0,function*(){const g=!!p?.overwrite,b=yield this.filePath();return yield(g?ne:ge)(b,this._buffer,{encoding:"utf8"}),
this.emptyBuffer()})}clear(){return $e(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){
return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(p,g=!1){
return this._buffer+=p,g?this.addEOL():this}addEOL(){return this.addRaw(o.EOL)}addCodeBlock(p,g){const b=Object.assign({},
g&&{lang:g}),I=this.wrap("pre",this.wrap("code",p),b);return this.addRaw(I).addEOL()}addList(p,g=!1){const b=g?"ol":"ul",
I=p.map(F=>this.wrap("li",F)).join(""),Z=this.wrap(b,I);return this.addRaw(Z).addEOL()}addTable(p){const g=p.map(I=>{const Z=I.
map(F=>{if(typeof F=="string")return this.wrap("td",F);const{header:le,data:Ee,colspan:Q,rowspan:K}=F,_e=le?"th":"td",sn=Object.
assign(Object.assign({},Q&&{colspan:Q}),K&&{rowspan:K});return this.wrap(_e,Ee,sn)}).join("");return this.wrap("tr",Z)}).
join(""),b=this.wrap("table",g);return this.addRaw(b).addEOL()}addDetails(p,g){const b=this.wrap("details",this.wrap("su\
mmary",p)+g);return this.addRaw(b).addEOL()}addImage(p,g,b){const{width:I,height:Z}=b||{},F=Object.assign(Object.assign(
{},I&&{width:I}),Z&&{height:Z}),le=this.wrap("img",null,Object.assign({src:p,alt:g},F));return this.addRaw(le).addEOL()}addHeading(p,g){
const b=`h${g}`,I=["h1","h2","h3","h4","h5","h6"].includes(b)?b:"h1",Z=this.wrap(I,p);return this.addRaw(Z).addEOL()}addSeparator(){
const p=this.wrap("hr",null);return this.addRaw(p).addEOL()}addBreak(){const p=this.wrap("br",null);return this.addRaw(p).
addEOL()}addQuote(p,g){const b=Object.assign({},g&&{cite:g}),I=this.wrap("blockquote",p,b);return this.addRaw(I).addEOL()}addLink(p,g){
const b=this.wrap("a",p,{href:g});return this.addRaw(b).addEOL()}}const P=new T,z=null,k=P;function j(v){return v.replace(
/[\\]/g,"/")}function ee(v){return v.replace(/[/]/g,"\\")}function ie(v){return v.replace(/[/\\]/g,path.sep)}var re=n(3193),
Se=n(4434);const we=he(import.meta.url)("child_process");var We=n(2613),Ye=function(v,p,g,b){function I(Z){return Z instanceof
g?Z:new g(function(F){F(Z)})}return new(g||(g=Promise))(function(Z,F){function le(K){try{Q(b.next(K))}catch(_e){F(_e)}}function Ee(K){
try{Q(b.throw(K))}catch(_e){F(_e)}}function Q(K){K.done?Z(K.value):I(K.value).then(le,Ee)}Q((b=b.apply(v,p||[])).next())})};
const{chmod:cr,copyFile:$n,lstat:Fe,mkdir:kn,open:Sn,readdir:xt,rename:En,rm:zn,rmdir:dr,stat:at,symlink:yt,unlink:lr}=L.
promises,ut=process.platform==="win32";function Ht(v){return Ye(this,void 0,void 0,function*(){const p=yield fs.promises.
readlink(v);return ut&&!p.endsWith("\\")?`${p}\\`:p})}const fr=268435456,pr=L.constants.O_RDONLY;function On(v){return Ye(
this,void 0,void 0,function*(){try{yield at(v)}catch(p){if(p.code==="ENOENT")return!1;throw p}return!0})}function hr(v){
return Ye(this,arguments,void 0,function*(p,g=!1){return(g?yield at(p):yield Fe(p)).isDirectory()})}function Ct(v){if(v=
Mt(v),!v)throw new Error('isRooted() parameter "p" cannot be empty');return ut?v.startsWith("\\")||/^[A-Z]:/i.test(v):v.
startsWith("/")}function wt(v,p){return Ye(this,void 0,void 0,function*(){let g;try{g=yield at(v)}catch(I){I.code!=="ENO\
ENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${v}': ${I}`)}if(g&&g.isFile()){if(ut){
const I=H.extname(v).toUpperCase();if(p.some(Z=>Z.toUpperCase()===I))return v}else if(ct(g))return v}const b=v;for(const I of p){
v=b+I,g=void 0;try{g=yield at(v)}catch(Z){Z.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if ex\
ecutable file exists '${v}': ${Z}`)}if(g&&g.isFile()){if(ut){try{const Z=H.dirname(v),F=H.basename(v).toUpperCase();for(const le of yield xt(
Z))if(F===le.toUpperCase()){v=H.join(Z,le);break}}catch(Z){console.log(`Unexpected error attempting to determine the act\
ual case of the file '${v}': ${Z}`)}return v}else if(ct(g))return v}}return""})}function Mt(v){return v=v||"",ut?(v=v.replace(
/\//g,"\\"),v.replace(/\\\\+/g,"\\")):v.replace(/\/\/+/g,"/")}function ct(v){return(v.mode&1)>0||(v.mode&8)>0&&process.getgid!==
void 0&&v.gid===process.getgid()||(v.mode&64)>0&&process.getuid!==void 0&&v.uid===process.getuid()}function An(){var v;return(v=
process.env.COMSPEC)!==null&&v!==void 0?v:"cmd.exe"}var Qe=function(v,p,g,b){function I(Z){return Z instanceof g?Z:new g(
function(F){F(Z)})}return new(g||(g=Promise))(function(Z,F){function le(K){try{Q(b.next(K))}catch(_e){F(_e)}}function Ee(K){
try{Q(b.throw(K))}catch(_e){F(_e)}}function Q(K){K.done?Z(K.value):I(K.value).then(le,Ee)}Q((b=b.apply(v,p||[])).next())})};
function Tn(v,p){return Qe(this,arguments,void 0,function*(g,b,I={}){const{force:Z,recursive:F,copySourceDirectory:le}=Jt(
I),Ee=(yield ioUtil.exists(b))?yield ioUtil.stat(b):null;if(Ee&&Ee.isFile()&&!Z)return;const Q=Ee&&Ee.isDirectory()&&le?
path.join(b,path.basename(g)):b;if(!(yield ioUtil.exists(g)))throw new Error(`no such file or directory: ${g}`);if((yield ioUtil.
stat(g)).isDirectory())if(F)yield Yt(g,Q,0,Z);else throw new Error(`Failed to copy. ${g} is a directory, but tried to co\
py without recursive flag.`);else{if(path.relative(g,Q)==="")throw new Error(`'${Q}' and '${g}' are the same file`);yield kt(
g,Q,Z)}})}function Pn(v,p){return Qe(this,arguments,void 0,function*(g,b,I={}){if(yield ioUtil.exists(b)){let Z=!0;if((yield ioUtil.
isDirectory(b))&&(b=path.join(b,path.basename(g)),Z=yield ioUtil.exists(b)),Z)if(I.force==null||I.force)yield bt(b);else
throw new Error("Destination already exists")}yield $t(path.dirname(b)),yield ioUtil.rename(g,b)})}function bt(v){return Qe(
this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(v))throw new Error('File path must not contain `*`, \
`"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(v,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(p){throw new Error(
`File was unable to be removed ${p}`)}})}function $t(v){return Qe(this,void 0,void 0,function*(){ok(v,"a path argument m\
ust be provided"),yield ioUtil.mkdir(v,{recursive:!0})})}function gt(v,p){return Qe(this,void 0,void 0,function*(){if(!v)
throw new Error("parameter 'tool' is required");if(p){const b=yield gt(v,!1);if(!b)throw ut?new Error(`Unable to locate \
executable file: ${v}. Please verify either the file path exists or the file can be found within a directory specified b\
y the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable \
to locate executable file: ${v}. Please verify either the file path exists or the file can be found within a directory s\
pecified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return b}const g=yield Kt(
v);return g&&g.length>0?g[0]:""})}function Kt(v){return Qe(this,void 0,void 0,function*(){if(!v)throw new Error("paramet\
er 'tool' is required");const p=[];if(ut&&process.env.PATHEXT)for(const I of process.env.PATHEXT.split(H.delimiter))I&&p.
push(I);if(Ct(v)){const I=yield wt(v,p);return I?[I]:[]}if(v.includes(H.sep))return[];const g=[];if(process.env.PATH)for(const I of process.
env.PATH.split(H.delimiter))I&&g.push(I);const b=[];for(const I of g){const Z=yield wt(H.join(I,v),p);Z&&b.push(Z)}return b})}
function Jt(v){const p=v.force==null?!0:v.force,g=!!v.recursive,b=v.copySourceDirectory==null?!0:!!v.copySourceDirectory;
return{force:p,recursive:g,copySourceDirectory:b}}function Yt(v,p,g,b){return Qe(this,void 0,void 0,function*(){if(g>=255)
return;g++,yield $t(p);const I=yield ioUtil.readdir(v);for(const Z of I){const F=`${v}/${Z}`,le=`${p}/${Z}`;(yield ioUtil.
lstat(F)).isDirectory()?yield Yt(F,le,g,b):yield kt(F,le,b)}yield ioUtil.chmod(p,(yield ioUtil.stat(v)).mode)})}function kt(v,p,g){
return Qe(this,void 0,void 0,function*(){if((yield ioUtil.lstat(v)).isSymbolicLink()){try{yield ioUtil.lstat(p),yield ioUtil.
unlink(p)}catch(I){I.code==="EPERM"&&(yield ioUtil.chmod(p,"0666"),yield ioUtil.unlink(p))}const b=yield ioUtil.readlink(
v);yield ioUtil.symlink(b,p,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(p))||g)&&(yield ioUtil.copyFile(
v,p))})}const G=he(import.meta.url)("timers");var Nt=function(v,p,g,b){function I(Z){return Z instanceof g?Z:new g(function(F){
F(Z)})}return new(g||(g=Promise))(function(Z,F){function le(K){try{Q(b.next(K))}catch(_e){F(_e)}}function Ee(K){try{Q(b.
throw(K))}catch(_e){F(_e)}}function Q(K){K.done?Z(K.value):I(K.value).then(le,Ee)}Q((b=b.apply(v,p||[])).next())})};const Ie=process.
platform==="win32";class Xt extends Se.EventEmitter{constructor(p,g,b){if(super(),!p)throw new Error("Parameter 'toolPat\
h' cannot be null or empty.");this.toolPath=p,this.args=g||[],this.options=b||{}}_debug(p){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(p)}_getCommandString(p,g){const b=this._getSpawnFileName(),I=this.
_getSpawnArgs(p);let Z=g?"":"[command]";if(Ie)if(this._isCmdFile()){Z+=b;for(const F of I)Z+=` ${F}`}else if(p.windowsVerbatimArguments){
Z+=`"${b}"`;for(const F of I)Z+=` ${F}`}else{Z+=this._windowsQuoteCmdArg(b);for(const F of I)Z+=` ${this._windowsQuoteCmdArg(
F)}`}else{Z+=b;for(const F of I)Z+=` ${F}`}return Z}_processLineBuffer(p,g,b){try{let I=g+p.toString(),Z=I.indexOf(o.EOL);
for(;Z>-1;){const F=I.substring(0,Z);b(F),I=I.substring(Z+o.EOL.length),Z=I.indexOf(o.EOL)}return I}catch(I){return this.
_debug(`error processing line. Failed with error ${I}`),""}}_getSpawnFileName(){return Ie&&this._isCmdFile()?process.env.
COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(p){if(Ie&&this._isCmdFile()){let g=`/D /S /C "${this._windowsQuoteCmdArg(
this.toolPath)}`;for(const b of this.args)g+=" ",g+=p.windowsVerbatimArguments?b:this._windowsQuoteCmdArg(b);return g+='\
"',[g]}return this.args}_endsWith(p,g){return p.endsWith(g)}_isCmdFile(){const p=this.toolPath.toUpperCase();return this.
_endsWith(p,".CMD")||this._endsWith(p,".BAT")}_windowsQuoteCmdArg(p){if(!this._isCmdFile())return this._uvQuoteCmdArg(p);
if(!p)return'""';const g=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let b=!1;
for(const F of p)if(g.some(le=>le===F)){b=!0;break}if(!b)return p;let I='"',Z=!0;for(let F=p.length;F>0;F--)I+=p[F-1],Z&&
p[F-1]==="\\"?I+="\\":p[F-1]==='"'?(Z=!0,I+='"'):Z=!1;return I+='"',I.split("").reverse().join("")}_uvQuoteCmdArg(p){if(!p)
return'""';if(!p.includes(" ")&&!p.includes("	")&&!p.includes('"'))return p;if(!p.includes('"')&&!p.includes("\\"))return`\
"${p}"`;let g='"',b=!0;for(let I=p.length;I>0;I--)g+=p[I-1],b&&p[I-1]==="\\"?g+="\\":p[I-1]==='"'?(b=!0,g+="\\"):b=!1;return g+=
'"',g.split("").reverse().join("")}_cloneExecOptions(p){p=p||{};const g={cwd:p.cwd||process.cwd(),env:p.env||process.env,
silent:p.silent||!1,windowsVerbatimArguments:p.windowsVerbatimArguments||!1,failOnStdErr:p.failOnStdErr||!1,ignoreReturnCode:p.
ignoreReturnCode||!1,delay:p.delay||1e4};return g.outStream=p.outStream||process.stdout,g.errStream=p.errStream||process.
stderr,g}_getSpawnOptions(p,g){p=p||{};const b={};return b.cwd=p.cwd,b.env=p.env,b.windowsVerbatimArguments=p.windowsVerbatimArguments||
this._isCmdFile(),p.windowsVerbatimArguments&&(b.argv0=`"${g}"`),b}exec(){return Nt(this,void 0,void 0,function*(){return!Ct(
this.toolPath)&&(this.toolPath.includes("/")||Ie&&this.toolPath.includes("\\"))&&(this.toolPath=H.resolve(process.cwd(),
this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield gt(this.toolPath,!0),new Promise((p,g)=>Nt(this,void 0,
void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const Q of this.args)this._debug(
`   ${Q}`);const b=this._cloneExecOptions(this.options);!b.silent&&b.outStream&&b.outStream.write(this._getCommandString(
b)+o.EOL);const I=new _t(b,this.toolPath);if(I.on("debug",Q=>{this._debug(Q)}),this.options.cwd&&!(yield On(this.options.
cwd)))return g(new Error(`The cwd: ${this.options.cwd} does not exist!`));const Z=this._getSpawnFileName(),F=we.spawn(Z,
this._getSpawnArgs(b),this._getSpawnOptions(this.options,Z));let le="";F.stdout&&F.stdout.on("data",Q=>{this.options.listeners&&
this.options.listeners.stdout&&this.options.listeners.stdout(Q),!b.silent&&b.outStream&&b.outStream.write(Q),le=this._processLineBuffer(
Q,le,K=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(K)})});let Ee="";if(F.stderr&&
F.stderr.on("data",Q=>{I.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.
stderr(Q),!b.silent&&b.errStream&&b.outStream&&(b.failOnStdErr?b.errStream:b.outStream).write(Q),Ee=this._processLineBuffer(
Q,Ee,K=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(K)})}),F.on("error",Q=>{
I.processError=Q.message,I.processExited=!0,I.processClosed=!0,I.CheckComplete()}),F.on("exit",Q=>{I.processExitCode=Q,I.
processExited=!0,this._debug(`Exit code ${Q} received from tool '${this.toolPath}'`),I.CheckComplete()}),F.on("close",Q=>{
I.processExitCode=Q,I.processExited=!0,I.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}\
'`),I.CheckComplete()}),I.on("done",(Q,K)=>{le.length>0&&this.emit("stdline",le),Ee.length>0&&this.emit("errline",Ee),F.
removeAllListeners(),Q?g(Q):p(K)}),this.options.input){if(!F.stdin)throw new Error("child process missing stdin");F.stdin.
end(this.options.input)}}))})}}function Qt(v){const p=[];let g=!1,b=!1,I="";function Z(F){b&&F!=='"'&&(I+="\\"),I+=F,b=!1}
for(let F=0;F<v.length;F++){const le=v.charAt(F);if(le==='"'){b?Z(le):g=!g;continue}if(le==="\\"&&b){Z(le);continue}if(le===
"\\"&&g){b=!0;continue}if(le===" "&&!g){I.length>0&&(p.push(I),I="");continue}Z(le)}return I.length>0&&p.push(I.trim()),
p}class _t extends Se.EventEmitter{constructor(p,g){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=
0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!g)throw new Error("toolPath\
 must not be empty");this.options=p,this.toolPath=g,p.delay&&(this.delay=p.delay)}CheckComplete(){this.done||(this.processClosed?
this._setResult():this.processExited&&(this.timeout=(0,G.setTimeout)(_t.HandleTimeout,this.delay,this)))}_debug(p){this.
emit("debug",p)}_setResult(){let p;this.processExited&&(this.processError?p=new Error(`There was an error when attemptin\
g to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):
this.processExitCode!==0&&!this.options.ignoreReturnCode?p=new Error(`The process '${this.toolPath}' failed with exit co\
de ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(p=new Error(`The process '${this.toolPath}'\
 failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=
null),this.done=!0,this.emit("done",p,this.processExitCode)}static HandleTimeout(p){if(!p.done){if(!p.processClosed&&p.processExited){
const g=`The STDIO streams did not close within ${p.delay/1e3} seconds of the exit event from process '${p.toolPath}'. T\
his may indicate a child process inherited the STDIO streams and has not yet exited.`;p._debug(g)}p._setResult()}}}var St=function(v,p,g,b){
function I(Z){return Z instanceof g?Z:new g(function(F){F(Z)})}return new(g||(g=Promise))(function(Z,F){function le(K){try{
Q(b.next(K))}catch(_e){F(_e)}}function Ee(K){try{Q(b.throw(K))}catch(_e){F(_e)}}function Q(K){K.done?Z(K.value):I(K.value).
then(le,Ee)}Q((b=b.apply(v,p||[])).next())})};function rt(v,p,g){return St(this,void 0,void 0,function*(){const b=tr.argStringToArray(
v);if(b.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const I=b[0];return p=b.slice(1).
concat(p||[]),new tr.ToolRunner(I,p,g).exec()})}function In(v,p,g){return St(this,void 0,void 0,function*(){var b,I;let Z="",
F="";const le=new StringDecoder("utf8"),Ee=new StringDecoder("utf8"),Q=(b=g?.listeners)===null||b===void 0?void 0:b.stdout,
K=(I=g?.listeners)===null||I===void 0?void 0:I.stderr,_e=q=>{F+=Ee.write(q),K&&K(q)},sn=q=>{Z+=le.write(q),Q&&Q(q)},h=Object.
assign(Object.assign({},g?.listeners),{stdout:sn,stderr:_e}),m=yield rt(v,p,Object.assign(Object.assign({},g),{listeners:h}));
return Z+=le.end(),F+=Ee.end(),{exitCode:m,stdout:Z,stderr:F}})}var Et=function(v,p,g,b){function I(Z){return Z instanceof
g?Z:new g(function(F){F(Z)})}return new(g||(g=Promise))(function(Z,F){function le(K){try{Q(b.next(K))}catch(_e){F(_e)}}function Ee(K){
try{Q(b.throw(K))}catch(_e){F(_e)}}function Q(K){K.done?Z(K.value):I(K.value).then(le,Ee)}Q((b=b.apply(v,p||[])).next())})};
const en=()=>Et(void 0,void 0,void 0,function*(){const{stdout:v}=yield exec.getExecOutput('powershell -command "(Get-Cim\
Instance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:p}=yield exec.getExecOutput('powershell\
 -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:p.trim(),version:v.
trim()}}),Dt=()=>Et(void 0,void 0,void 0,function*(){var v,p,g,b;const{stdout:I}=yield exec.getExecOutput("sw_vers",void 0,
{silent:!0}),Z=(p=(v=I.match(/ProductVersion:\s*(.+)/))===null||v===void 0?void 0:v[1])!==null&&p!==void 0?p:"";return{name:(b=
(g=I.match(/ProductName:\s*(.+)/))===null||g===void 0?void 0:g[1])!==null&&b!==void 0?b:"",version:Z}}),dt=()=>Et(void 0,
void 0,void 0,function*(){const{stdout:v}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[p,g]=v.trim().
split(`
`);return{name:p,version:g}}),Me=o.platform(),tn=o.arch(),zt=Me==="win32",et=Me==="darwin",nn=Me==="linux";function Zn(){
return Et(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield zt?en():et?Dt():dt()),{platform:Me,
arch:tn,isWindows:zt,isMacOS:et,isLinux:nn})})}var f=function(v,p,g,b){function I(Z){return Z instanceof g?Z:new g(function(F){
F(Z)})}return new(g||(g=Promise))(function(Z,F){function le(K){try{Q(b.next(K))}catch(_e){F(_e)}}function Ee(K){try{Q(b.
throw(K))}catch(_e){F(_e)}}function Q(K){K.done?Z(K.value):I(K.value).then(le,Ee)}Q((b=b.apply(v,p||[])).next())})},y;(function(v){
v[v.Success=0]="Success",v[v.Failure=1]="Failure"})(y||(y={}));function O(v,p){const g=toCommandValue(p);if(process.env[v]=
g,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",prepareKeyValueMessage(v,p));issueCommand("set-env",{name:v},
g)}function N(v){l("add-mask",{},v)}function ue(v){process.env.GITHUB_PATH||""?issueFileCommand("PATH",v):issueCommand("\
add-path",{},v),process.env.PATH=`${v}${path.delimiter}${process.env.PATH}`}function fe(v,p){const g=process.env[`INPUT_${v.
replace(/ /g,"_").toUpperCase()}`]||"";if(p&&p.required&&!g)throw new Error(`Input required and not supplied: ${v}`);return p&&
p.trimWhitespace===!1?g:g.trim()}function Ge(v,p){const g=fe(v,p).split(`
`).filter(b=>b!=="");return p&&p.trimWhitespace===!1?g:g.map(b=>b.trim())}function Ne(v,p){const g=["true","True","TRUE"],
b=["false","False","FALSE"],I=fe(v,p);if(g.includes(I))return!0;if(b.includes(I))return!1;throw new TypeError(`Input doe\
s not meet YAML 1.2 "Core Schema" specification: ${v}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function He(v,p){if(process.env.GITHUB_OUTPUT||
"")return X("OUTPUT",J(v,p));process.stdout.write(o.EOL),l("set-output",{name:v},s(p))}function rn(v){issue("echo",v?"on":
"off")}function on(v){process.exitCode=y.Failure,Rn(v)}function go(){return process.env.RUNNER_DEBUG==="1"}function mr(v){
l("debug",{},v)}function Rn(v,p={}){l("error",a(p),v instanceof Error?v.toString():v)}function xn(v,p={}){l("warning",a(
p),v instanceof Error?v.toString():v)}function Cn(v,p={}){l("notice",a(p),v instanceof Error?v.toString():v)}function yr(v){
process.stdout.write(v+o.EOL)}function Mn(v){$("group",v)}function Nn(){$("endgroup")}function _o(v,p){return f(this,void 0,
void 0,function*(){Mn(v);let g;try{g=yield p()}finally{Nn()}return g})}function vo(v,p){if(process.env.GITHUB_STATE||"")
return issueFileCommand("STATE",prepareKeyValueMessage(v,p));issueCommand("save-state",{name:v},toCommandValue(p))}function gr(v){
return process.env[`STATE_${v}`]||""}function wo(v){return f(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(
v)})}}),4942:((e,t,n)=>{n.d(t,{Qq:()=>ge});var o=n(8611),s=n.t(o,2),a=n(5692),l=n.t(a,2);function $(x){const C=x.protocol===
"https:";if(S(x))return;const T=C?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;
if(T)try{return new A(T)}catch{if(!T.startsWith("http://")&&!T.startsWith("https://"))return new A(`http://${T}`)}else return}
function S(x){if(!x.hostname)return!1;const C=x.hostname;if(E(C))return!0;const T=process.env.no_proxy||process.env.NO_PROXY||
"";if(!T)return!1;let P;x.port?P=Number(x.port):x.protocol==="http:"?P=80:x.protocol==="https:"&&(P=443);const z=[x.hostname.
toUpperCase()];typeof P=="number"&&z.push(`${z[0]}:${P}`);for(const k of T.split(",").map(j=>j.trim().toUpperCase()).filter(
j=>j))if(k==="*"||z.some(j=>j===k||j.endsWith(`.${k}`)||k.startsWith(".")&&j.endsWith(`${k}`)))return!0;return!1}function E(x){
const C=x.toLowerCase();return C==="localhost"||C.startsWith("127.")||C.startsWith("[::1]")||C.startsWith("[0:0:0:0:0:0:\
0:1]")}class A extends URL{constructor(C,T){super(C,T),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=
decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}
var B=n(770),U=n(7351),L=function(x,C,T,P){function z(k){return k instanceof T?k:new T(function(j){j(k)})}return new(T||
(T=Promise))(function(k,j){function ee(Se){try{re(P.next(Se))}catch(we){j(we)}}function ie(Se){try{re(P.throw(Se))}catch(we){
j(we)}}function re(Se){Se.done?k(Se.value):z(Se.value).then(ee,ie)}re((P=P.apply(x,C||[])).next())})},X;(function(x){x[x.
OK=200]="OK",x[x.MultipleChoices=300]="MultipleChoices",x[x.MovedPermanently=301]="MovedPermanently",x[x.ResourceMoved=302]=
"ResourceMoved",x[x.SeeOther=303]="SeeOther",x[x.NotModified=304]="NotModified",x[x.UseProxy=305]="UseProxy",x[x.SwitchProxy=
306]="SwitchProxy",x[x.TemporaryRedirect=307]="TemporaryRedirect",x[x.PermanentRedirect=308]="PermanentRedirect",x[x.BadRequest=
400]="BadRequest",x[x.Unauthorized=401]="Unauthorized",x[x.PaymentRequired=402]="PaymentRequired",x[x.Forbidden=403]="Fo\
rbidden",x[x.NotFound=404]="NotFound",x[x.MethodNotAllowed=405]="MethodNotAllowed",x[x.NotAcceptable=406]="NotAcceptable",
x[x.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",x[x.RequestTimeout=408]="RequestTimeout",x[x.Conflict=
409]="Conflict",x[x.Gone=410]="Gone",x[x.TooManyRequests=429]="TooManyRequests",x[x.InternalServerError=500]="InternalSe\
rverError",x[x.NotImplemented=501]="NotImplemented",x[x.BadGateway=502]="BadGateway",x[x.ServiceUnavailable=503]="Servic\
eUnavailable",x[x.GatewayTimeout=504]="GatewayTimeout"})(X||(X={}));var J;(function(x){x.Accept="accept",x.ContentType="\
content-type"})(J||(J={}));var H;(function(x){x.ApplicationJson="application/json"})(H||(H={}));function ze(x){const C=pm.
getProxyUrl(new URL(x));return C?C.href:""}const Ae=[X.MovedPermanently,X.ResourceMoved,X.SeeOther,X.TemporaryRedirect,X.
PermanentRedirect],Pe=[X.BadGateway,X.ServiceUnavailable,X.GatewayTimeout],de=["OPTIONS","GET","DELETE","HEAD"],te=10,oe=5;
class ae extends Error{constructor(C,T){super(C),this.name="HttpClientError",this.statusCode=T,Object.setPrototypeOf(this,
ae.prototype)}}class $e{constructor(C){this.message=C}readBody(){return L(this,void 0,void 0,function*(){return new Promise(
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
P[J.Accept]=this._getExistingOrDefaultHeader(P,J.Accept,H.ApplicationJson);const z=yield this.get(T,P);return this._processResponse(
z,this.requestOptions)})}postJson(C,T){return L(this,arguments,void 0,function*(P,z,k={}){const j=JSON.stringify(z,null,
2);k[J.Accept]=this._getExistingOrDefaultHeader(k,J.Accept,H.ApplicationJson),k[J.ContentType]=this._getExistingOrDefaultContentTypeHeader(
k,H.ApplicationJson);const ee=yield this.post(P,j,k);return this._processResponse(ee,this.requestOptions)})}putJson(C,T){
return L(this,arguments,void 0,function*(P,z,k={}){const j=JSON.stringify(z,null,2);k[J.Accept]=this._getExistingOrDefaultHeader(
k,J.Accept,H.ApplicationJson),k[J.ContentType]=this._getExistingOrDefaultContentTypeHeader(k,H.ApplicationJson);const ee=yield this.
put(P,j,k);return this._processResponse(ee,this.requestOptions)})}patchJson(C,T){return L(this,arguments,void 0,function*(P,z,k={}){
const j=JSON.stringify(z,null,2);k[J.Accept]=this._getExistingOrDefaultHeader(k,J.Accept,H.ApplicationJson),k[J.ContentType]=
this._getExistingOrDefaultContentTypeHeader(k,H.ApplicationJson);const ee=yield this.patch(P,j,k);return this._processResponse(
ee,this.requestOptions)})}request(C,T,P,z){return L(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Cl\
ient has already been disposed.");const k=new URL(T);let j=this._prepareRequest(C,k,z);const ee=this._allowRetries&&de.includes(
C)?this._maxRetries+1:1;let ie=0,re;do{if(re=yield this.requestRaw(j,P),re&&re.message&&re.message.statusCode===X.Unauthorized){
let we;for(const We of this.handlers)if(We.canHandleAuthentication(re)){we=We;break}return we?we.handleAuthentication(this,
j,P):re}let Se=this._maxRedirects;for(;re.message.statusCode&&Ae.includes(re.message.statusCode)&&this._allowRedirects&&
Se>0;){const we=re.message.headers.location;if(!we)break;const We=new URL(we);if(k.protocol==="https:"&&k.protocol!==We.
protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not all\
owed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield re.
readBody(),We.hostname!==k.hostname)for(const Ye in z)Ye.toLowerCase()==="authorization"&&delete z[Ye];j=this._prepareRequest(
C,We,z),re=yield this.requestRaw(j,P),Se--}if(!re.message.statusCode||!Pe.includes(re.message.statusCode))return re;ie+=
1,ie<ee&&(yield re.readBody(),yield this._performExponentialBackoff(ie))}while(ie<ee);return re})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(C,T){return L(this,void 0,void 0,function*(){return new Promise((P,z)=>{
function k(j,ee){j?z(j):ee?P(ee):z(new Error("Unknown error"))}this.requestRawWithCallback(C,T,k)})})}requestRawWithCallback(C,T,P){
typeof T=="string"&&(C.options.headers||(C.options.headers={}),C.options.headers["Content-Length"]=Buffer.byteLength(T,"\
utf8"));let z=!1;function k(ie,re){z||(z=!0,P(ie,re))}const j=C.httpModule.request(C.options,ie=>{const re=new $e(ie);k(
void 0,re)});let ee;j.on("socket",ie=>{ee=ie}),j.setTimeout(this._socketTimeout||3*6e4,()=>{ee&&ee.end(),k(new Error(`Re\
quest timeout: ${C.options.path}`))}),j.on("error",function(ie){k(ie)}),T&&typeof T=="string"&&j.write(T,"utf8"),T&&typeof T!=
"string"?(T.on("close",function(){j.end()}),T.pipe(j)):j.end()}getAgent(C){const T=new URL(C);return this._getAgent(T)}getAgentDispatcher(C){
const T=new URL(C),P=$(T);if(P&&P.hostname)return this._getProxyAgentDispatcher(T,P)}_prepareRequest(C,T,P){const z={};z.
parsedUrl=T;const k=z.parsedUrl.protocol==="https:";z.httpModule=k?l:s;const j=k?443:80;if(z.options={},z.options.host=z.
parsedUrl.hostname,z.options.port=z.parsedUrl.port?parseInt(z.parsedUrl.port):j,z.options.path=(z.parsedUrl.pathname||"")+
(z.parsedUrl.search||""),z.options.method=C,z.options.headers=this._mergeHeaders(P),this.userAgent!=null&&(z.options.headers["\
user-agent"]=this.userAgent),z.options.agent=this._getAgent(z.parsedUrl),this.handlers)for(const ee of this.handlers)ee.
prepareRequest(z.options);return z}_mergeHeaders(C){return this.requestOptions&&this.requestOptions.headers?Object.assign(
{},ne(this.requestOptions.headers),ne(C||{})):ne(C||{})}_getExistingOrDefaultHeader(C,T,P){let z;if(this.requestOptions&&
this.requestOptions.headers){const j=ne(this.requestOptions.headers)[T];j&&(z=typeof j=="number"?j.toString():j)}const k=C[T];
return k!==void 0?typeof k=="number"?k.toString():k:z!==void 0?z:P}_getExistingOrDefaultContentTypeHeader(C,T){let P;if(this.
requestOptions&&this.requestOptions.headers){const k=ne(this.requestOptions.headers)[J.ContentType];k&&(typeof k=="numbe\
r"?P=String(k):Array.isArray(k)?P=k.join(", "):P=k)}const z=C[J.ContentType];return z!==void 0?typeof z=="number"?String(
z):Array.isArray(z)?z.join(", "):z:P!==void 0?P:T}_getAgent(C){let T;const P=$(C),z=P&&P.hostname;if(this._keepAlive&&z&&
(T=this._proxyAgent),z||(T=this._agent),T)return T;const k=C.protocol==="https:";let j=100;if(this.requestOptions&&(j=this.
requestOptions.maxSockets||o.globalAgent.maxSockets),P&&P.hostname){const ee={maxSockets:j,keepAlive:this._keepAlive,proxy:Object.
assign(Object.assign({},(P.username||P.password)&&{proxyAuth:`${P.username}:${P.password}`}),{host:P.hostname,port:P.port})};
let ie;const re=P.protocol==="https:";k?ie=re?B.httpsOverHttps:B.httpsOverHttp:ie=re?B.httpOverHttps:B.httpOverHttp,T=ie(
ee),this._proxyAgent=T}if(!T){const ee={keepAlive:this._keepAlive,maxSockets:j};T=k?new a.Agent(ee):new o.Agent(ee),this.
_agent=T}return k&&this._ignoreSslError&&(T.options=Object.assign(T.options||{},{rejectUnauthorized:!1})),T}_getProxyAgentDispatcher(C,T){
let P;if(this._keepAlive&&(P=this._proxyAgentDispatcher),P)return P;const z=C.protocol==="https:";return P=new U.k(Object.
assign({uri:T.href,pipelining:this._keepAlive?1:0},(T.username||T.password)&&{token:`Basic ${Buffer.from(`${T.username}:${T.
password}`).toString("base64")}`})),this._proxyAgentDispatcher=P,z&&this._ignoreSslError&&(P.options=Object.assign(P.options.
requestTls||{},{rejectUnauthorized:!1})),P}_getUserAgentWithOrchestrationId(C){const T=C||"actions/http-client",P=process.
env.ACTIONS_ORCHESTRATION_ID;if(P){const z=P.replace(/[^a-z0-9_.-]/gi,"_");return`${T} actions_orchestration_id/${z}`}return T}_performExponentialBackoff(C){
return L(this,void 0,void 0,function*(){C=Math.min(te,C);const T=oe*Math.pow(2,C);return new Promise(P=>setTimeout(()=>P(),
T))})}_processResponse(C,T){return L(this,void 0,void 0,function*(){return new Promise((P,z)=>L(this,void 0,void 0,function*(){
const k=C.message.statusCode||0,j={statusCode:k,result:null,headers:{}};k===X.NotFound&&P(j);function ee(Se,we){if(typeof we==
"string"){const We=new Date(we);if(!isNaN(We.valueOf()))return We}return we}let ie,re;try{re=yield C.readBody(),re&&re.length>
0&&(T&&T.deserializeDates?ie=JSON.parse(re,ee):ie=JSON.parse(re),j.result=ie),j.headers=C.message.headers}catch{}if(k>299){
let Se;ie&&ie.message?Se=ie.message:re&&re.length>0?Se=re:Se=`Failed request: (${k})`;const we=new ae(Se,k);we.result=j.
result,z(we)}else P(j)}))})}}const ne=x=>Object.keys(x).reduce((C,T)=>(C[T.toLowerCase()]=x[T],C),{})}),3305:((e,t,n)=>{
n.d(t,{_L:()=>at,FO:()=>Z,qm:()=>gt,LK:()=>Sn,Zm:()=>bt,Eb:()=>Qt,m9:()=>_t,G8:()=>Mt,UI:()=>kt,F7:()=>Fe,NC:()=>Kt,fU:()=>F,
Fk:()=>rt,Rl:()=>U,em:()=>wt,q0:()=>Q,mI:()=>K});var o=n(4890),s;const a=null,l=null;class ${constructor(){this._map=new WeakMap,
this._idmap=new Map}add(m,...q){const pe=q[0];return this._map.set(m,pe),pe&&typeof pe=="object"&&"id"in pe&&this._idmap.
set(pe.id,m),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(m){const q=this._map.get(m);return q&&
typeof q=="object"&&"id"in q&&this._idmap.delete(q.id),this._map.delete(m),this}get(m){const q=m._zod.parent;if(q){const pe={
...this.get(q)??{}};delete pe.id;const Re={...pe,...this._map.get(m)};return Object.keys(Re).length?Re:void 0}return this.
_map.get(m)}has(m){return this._map.has(m)}}function S(){return new $}(s=globalThis).__zod_globalRegistry??(s.__zod_globalRegistry=
S());const E=globalThis.__zod_globalRegistry;var A=n(4723);function B(h){return h.checks&&(h.checks=[...h.checks]),h}function U(h,m){
return new h(B({type:"string",...A.A2(m)}))}function L(h,m){return new h(B({type:"string",coerce:!0,...util.normalizeParams(
m)}))}function X(h,m){return new h({type:"string",format:"email",check:"string_format",abort:!1,...util.normalizeParams(
m)})}function J(h,m){return new h({type:"string",format:"guid",check:"string_format",abort:!1,...util.normalizeParams(m)})}
function H(h,m){return new h({type:"string",format:"uuid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ze(h,m){
return new h({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...util.normalizeParams(m)})}function Ae(h,m){
return new h({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...util.normalizeParams(m)})}function Pe(h,m){
return new h({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...util.normalizeParams(m)})}function de(h,m){
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
cidrv6",check:"string_format",abort:!1,...util.normalizeParams(m)})}function k(h,m){return new h({type:"string",format:"\
base64",check:"string_format",abort:!1,...util.normalizeParams(m)})}function j(h,m){return new h({type:"string",format:"\
base64url",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ee(h,m){return new h({type:"string",format:"\
e164",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ie(h,m){return new h({type:"string",format:"c\
redit_card",check:"string_format",abort:!1,...util.normalizeParams(m)})}function re(h,m){return new h({type:"string",format:"\
iban",check:"string_format",abort:!1,...util.normalizeParams(m)})}function Se(h,m){return new h({type:"string",format:"j\
wt",check:"string_format",abort:!1,...util.normalizeParams(m)})}const we={Any:null,Minute:-1,Second:0,Millisecond:3,Microsecond:6};
function We(h,m){return new h({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...util.
normalizeParams(m)})}function Ye(h,m){return new h({type:"string",format:"date",check:"string_format",...util.normalizeParams(
m)})}function cr(h,m){return new h({type:"string",format:"time",check:"string_format",precision:null,...util.normalizeParams(
m)})}function $n(h,m){return new h({type:"string",format:"duration",check:"string_format",...util.normalizeParams(m)})}function Fe(h,m){
return new h(B({type:"number",checks:[],...A.A2(m)}))}function kn(h,m){return new h(B({type:"number",coerce:!0,checks:[],
...util.normalizeParams(m)}))}function Sn(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"safein\
t",...A.A2(m)})}function xt(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"float32",...util.normalizeParams(
m)})}function En(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"float64",...util.normalizeParams(
m)})}function zn(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"int32",...util.normalizeParams(
m)})}function dr(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"uint32",...util.normalizeParams(
m)})}function at(h,m){return new h({type:"boolean",...A.A2(m)})}function yt(h,m){return new h({type:"boolean",coerce:!0,
...util.normalizeParams(m)})}function lr(h,m){return new h({type:"bigint",...util.normalizeParams(m)})}function ut(h,m){
return new h({type:"bigint",coerce:!0,...util.normalizeParams(m)})}function Ht(h,m){return new h({type:"bigint",check:"b\
igint_format",abort:!1,format:"int64",...util.normalizeParams(m)})}function fr(h,m){return new h({type:"bigint",check:"b\
igint_format",abort:!1,format:"uint64",...util.normalizeParams(m)})}function pr(h,m){return new h({type:"symbol",...util.
normalizeParams(m)})}function On(h,m){return new h({type:"undefined",...util.normalizeParams(m)})}function hr(h,m){return new h(
{type:"null",...util.normalizeParams(m)})}function Ct(h){return new h({type:"any"})}function wt(h){return new h({type:"u\
nknown"})}function Mt(h,m){return new h({type:"never",...A.A2(m)})}function ct(h,m){return new h({type:"void",...util.normalizeParams(
m)})}function An(h,m){return new h({type:"date",...util.normalizeParams(m)})}function Qe(h,m){return new h({type:"date",
coerce:!0,...util.normalizeParams(m)})}function Tn(h,m){return new h({type:"nan",...util.normalizeParams(m)})}function Pn(h,m){
return new checks.$ZodCheckLessThan({check:"less_than",...util.normalizeParams(m),value:h,inclusive:!1})}function bt(h,m){
return new o.sm({check:"less_than",...A.A2(m),value:h,inclusive:!0})}function $t(h,m){return new o.J_({check:"greater_th\
an",...A.A2(m),value:h,inclusive:!1})}function gt(h,m){return new o.J_({check:"greater_than",...A.A2(m),value:h,inclusive:!0})}
function Kt(h){return $t(0,h)}function Jt(h){return Pn(0,h)}function Yt(h){return bt(0,h)}function kt(h){return gt(0,h)}
function G(h,m){return new checks.$ZodCheckMultipleOf({check:"multiple_of",...util.normalizeParams(m),value:h})}function Nt(h,m){
return new checks.$ZodCheckMaxSize({check:"max_size",...util.normalizeParams(m),maximum:h})}function Ie(h,m){return new checks.
$ZodCheckMinSize({check:"min_size",...util.normalizeParams(m),minimum:h})}function Xt(h,m){return new checks.$ZodCheckSizeEquals(
{check:"size_equals",...util.normalizeParams(m),size:h})}function Qt(h,m){return new o.Yk({check:"max_length",...A.A2(m),
maximum:h})}function _t(h,m){return new o.Kk({check:"min_length",...A.A2(m),minimum:h})}function St(h,m){return new checks.
$ZodCheckLengthEquals({check:"length_equals",...util.normalizeParams(m),length:h})}function rt(h,m){return new o.DG({check:"\
string_format",format:"regex",...A.A2(m),pattern:h})}function In(h){return new checks.$ZodCheckLowerCase({check:"string_\
format",format:"lowercase",...util.normalizeParams(h)})}function Et(h){return new checks.$ZodCheckUpperCase({check:"stri\
ng_format",format:"uppercase",...util.normalizeParams(h)})}function en(h,m){return new checks.$ZodCheckIncludes({check:"\
string_format",format:"includes",...util.normalizeParams(m),includes:h})}function Dt(h,m){return new checks.$ZodCheckStartsWith(
{check:"string_format",format:"starts_with",...util.normalizeParams(m),prefix:h})}function dt(h,m){return new checks.$ZodCheckEndsWith(
{check:"string_format",format:"ends_with",...util.normalizeParams(m),suffix:h})}function Me(h,m,q){return new checks.$ZodCheckProperty(
{check:"property",property:h,schema:m,...util.normalizeParams(q)})}function tn(h,m){return new checks.$ZodCheckProperties(
{check:"properties",shape:h,...util.normalizeParams(m)})}function zt(h,m){return new checks.$ZodCheckMimeType({check:"mi\
me_type",mime:h,...util.normalizeParams(m)})}function et(h){return new checks.$ZodCheckOverwrite({check:"overwrite",tx:h})}
function nn(h){return et(m=>m.normalize(h))}function Zn(){return et(h=>h.trim())}function f(){return et(h=>h.toLowerCase())}
function y(){return et(h=>h.toUpperCase())}function O(){return et(h=>util.slugify(h))}function N(h,m,q){return new h({type:"\
array",element:m,...util.normalizeParams(q)})}function ue(h,m,q){return new h({type:"union",options:m,...util.normalizeParams(
q)})}function fe(h,m,q){return new h({type:"union",options:m,inclusive:!1,...util.normalizeParams(q)})}function Ge(h,m,q,pe){
return new h({type:"union",options:q,discriminator:m,...util.normalizeParams(pe)})}function Ne(h,m,q){return new h({type:"\
intersection",left:m,right:q})}function He(h,m,q,pe){const Re=q instanceof schemas.$ZodType,xe=Re?pe:q,Ut=Re?q:null;return new h(
{type:"tuple",items:m,rest:Ut,...util.normalizeParams(xe)})}function rn(h,m,q,pe){return new h({type:"record",keyType:m,
valueType:q,...util.normalizeParams(pe)})}function on(h,m,q,pe){return new h({type:"map",keyType:m,valueType:q,...util.normalizeParams(
pe)})}function go(h,m,q){return new h({type:"set",valueType:m,...util.normalizeParams(q)})}function mr(h,m,q){const pe=Array.
isArray(m)?Object.fromEntries(m.map(Re=>[Re,Re])):m;return new h({type:"enum",entries:pe,...util.normalizeParams(q)})}function Rn(h,m,q){
return new h({type:"enum",entries:m,...util.normalizeParams(q)})}function xn(h,m,q){return new h({type:"literal",values:Array.
isArray(m)?m:[m],...util.normalizeParams(q)})}function Cn(h,m){return new h({type:"file",...util.normalizeParams(m)})}function yr(h,m){
return new h({type:"transform",transform:m})}function Mn(h,m){return new h({type:"optional",innerType:m})}function Nn(h,m){
return new h({type:"nullable",innerType:m})}function _o(h,m,q){return new h({type:"default",innerType:m,get defaultValue(){
return typeof q=="function"?q():util.shallowClone(q)}})}function vo(h,m,q){return new h({type:"nonoptional",innerType:m,
...util.normalizeParams(q)})}function gr(h,m){return new h({type:"success",innerType:m})}function wo(h,m,q){return new h(
{type:"catch",innerType:m,catchValue:typeof q=="function"?q:util.constantCatch(q)})}function v(h,m,q){return new h({type:"\
pipe",in:m,out:q})}function p(h,m){return new h({type:"readonly",innerType:m})}function g(h,m,q){return new h({type:"tem\
plate_literal",parts:m,...util.normalizeParams(q)})}function b(h,m){return new h({type:"lazy",getter:m})}function I(h,m){
return new h({type:"promise",innerType:m})}function Z(h,m,q){const pe=A.A2(q);return pe.abort??(pe.abort=!0),new h({type:"\
custom",check:"custom",fn:m,...pe})}function F(h,m,q){return new h({type:"custom",check:"custom",fn:m,...A.A2(q)})}function le(h,m){
const q=Ee(pe=>(pe.addIssue=Re=>{if(typeof Re=="string")pe.issues.push(util.issue(Re,pe.value,q._zod.def));else{const xe=Re;
xe.fatal&&(xe.continue=!1),xe.code??(xe.code="custom"),"input"in xe||(xe.input=pe.value),xe.inst??(xe.inst=q),xe.continue??
(xe.continue=!q._zod.def.abort),pe.issues.push(util.issue(xe))}},h(pe.value,pe)),m);return q}function Ee(h,m){const q=new checks.
$ZodCheck({check:"custom",...util.normalizeParams(m)});return q._zod.check=h,q}function Q(h){const m=new o.QP({check:"de\
scribe"});return m._zod.onattach=[q=>{const pe=E.get(q)??{};E.add(q,{...pe,description:h})}],m._zod.check=()=>{},m}function K(h){
const m=new o.QP({check:"meta"});return m._zod.onattach=[q=>{const pe=E.get(q)??{};E.add(q,{...pe,...h})}],m._zod.check=
()=>{},m}function _e(h,m){const q=util.normalizeParams(m);let pe=q.truthy??["true","1","yes","on","y","enabled"],Re=q.falsy??
["false","0","no","off","n","disabled"];q.case!=="sensitive"&&(pe=pe.map(tt=>typeof tt=="string"?tt.toLowerCase():tt),Re=
Re.map(tt=>typeof tt=="string"?tt.toLowerCase():tt));const xe=new Set(pe),Ut=new Set(Re),Dn=h.Codec??schemas.$ZodCodec,bo=h.
Boolean??schemas.$ZodBoolean,$o=h.String??schemas.$ZodString,ko=new $o({type:"string",error:q.error}),_r=new bo({type:"b\
oolean",error:q.error}),Ot=new Dn({type:"pipe",in:ko,out:_r,transform:((tt,Un)=>{let Lt=tt;return q.case!=="sensitive"&&
(Lt=Lt.toLowerCase()),xe.has(Lt)?!0:Ut.has(Lt)?!1:(Un.issues.push({code:"invalid_value",expected:"stringbool",values:[...xe,
...Ut],input:Un.value,inst:Ot,continue:!1}),{})}),reverseTransform:((tt,Un)=>tt===!0?pe[0]||"true":Re[0]||"false"),error:q.
error});return Ot._zod.bag.truthy=pe,Ot._zod.bag.falsy=Re,Ot._zod.bag.case=q.case??"insensitive",Ot}function sn(h,m,q,pe={}){
const Re=util.normalizeParams(pe),xe={check:"string_format",type:"string",format:m,fn:typeof q=="function"?q:Dn=>q.test(
Dn),...Re};return q instanceof RegExp&&(xe.pattern=q),new h(xe)}}),4890:((e,t,n)=>{n.d(t,{DG:()=>te,J_:()=>A,KH:()=>U,Kk:()=>Ae,
QP:()=>a,Yk:()=>ze,sm:()=>E});var o=n(8532),s=n(4723);const a=o.xI("$ZodCheck",(z,k)=>{var j;z._zod??(z._zod={}),z._zod.
def=k,(j=z._zod).onattach??(j.onattach=[])}),l=z=>{const k=z.value;return!util.nullish(k)&&k.size!==void 0},$=z=>{const k=z.
value;return!s.cl(k)&&k.length!==void 0},S={number:"number",bigint:"bigint",object:"date"},E=o.xI("$ZodCheckLessThan",(z,k)=>{
a.init(z,k);const j=S[typeof k.value];z._zod.check=ee=>{(k.inclusive?ee.value<=k.value:ee.value<k.value)||ee.issues.push(
{origin:S[typeof ee.value]??j,code:"too_big",maximum:typeof k.value=="object"?k.value.getTime():k.value,input:ee.value,inclusive:k.
inclusive,inst:z,continue:!k.abort})}}),A=o.xI("$ZodCheckGreaterThan",(z,k)=>{a.init(z,k);const j=S[typeof k.value];z._zod.
check=ee=>{(k.inclusive?ee.value>=k.value:ee.value>k.value)||ee.issues.push({origin:S[typeof ee.value]??j,code:"too_smal\
l",minimum:typeof k.value=="object"?k.value.getTime():k.value,input:ee.value,inclusive:k.inclusive,inst:z,continue:!k.abort})}}),
B=null,U=o.xI("$ZodCheckNumberFormat",(z,k)=>{a.init(z,k),k.format=k.format||"float64";const j=k.format?.includes("int"),
ee=j?"int":"number",[ie,re]=s.zH[k.format];z._zod.check=Se=>{const we=Se.value;if(j){if(!Number.isInteger(we)){Se.issues.
push({expected:ee,format:k.format,code:"invalid_type",continue:!1,input:we,inst:z});return}if(!Number.isSafeInteger(we)){
we>0?Se.issues.push({input:we,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe inte\
ger range.",inst:z,origin:ee,inclusive:!0,continue:!k.abort}):Se.issues.push({input:we,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:z,origin:ee,inclusive:!0,continue:!k.abort});return}}we<ie&&
Se.issues.push({origin:"number",input:we,code:"too_small",minimum:ie,inclusive:!0,inst:z,continue:!k.abort}),we>re&&Se.issues.
push({origin:"number",input:we,code:"too_big",maximum:re,inclusive:!0,inst:z,continue:!k.abort})}}),L=null,X=null,J=null,
H=null,ze=o.xI("$ZodCheckMaxLength",(z,k)=>{var j;a.init(z,k),(j=z._zod.def).when??(j.when=$),z._zod.check=ee=>{const ie=ee.
value,re=ie.length;if((typeof ie=="string"&&re>k.maximum?s.O7(ie):re)<=k.maximum)return;const we=s.Rc(ie);ee.issues.push(
{origin:we,code:"too_big",maximum:k.maximum,inclusive:!0,input:ie,inst:z,continue:!k.abort})}}),Ae=o.xI("$ZodCheckMinLen\
gth",(z,k)=>{var j;a.init(z,k),(j=z._zod.def).when??(j.when=$),z._zod.check=ee=>{const ie=ee.value,re=ie.length;if((typeof ie==
"string"&&re>=k.minimum&&re<k.minimum*2?s.O7(ie):re)>=k.minimum)return;const we=s.Rc(ie);ee.issues.push({origin:we,code:"\
too_small",minimum:k.minimum,inclusive:!0,input:ie,inst:z,continue:!k.abort})}}),Pe=null,de=o.xI("$ZodCheckStringFormat",
(z,k)=>{var j,ee;a.init(z,k),k.pattern?(j=z._zod).check??(j.check=ie=>{k.pattern.lastIndex=0,!k.pattern.test(ie.value)&&
ie.issues.push({origin:"string",code:"invalid_format",format:k.format,input:ie.value,...k.pattern?{pattern:k.pattern.toString()}:
{},inst:z,continue:!k.abort})}):(ee=z._zod).check??(ee.check=()=>{})}),te=o.xI("$ZodCheckRegex",(z,k)=>{de.init(z,k),z._zod.
check=j=>{k.pattern.lastIndex=0,!k.pattern.test(j.value)&&j.issues.push({origin:"string",code:"invalid_format",format:"r\
egex",input:j.value,pattern:k.pattern.toString(),inst:z,continue:!k.abort})}}),oe=null,ae=null,$e=null,ce=null,ge=null;function ne(z,k,j){
z.issues.length&&k.issues.push(...util.prefixIssues(j,z.issues))}const x=null,C=null,T=null,P=null}),8532:((e,t,n)=>{n.d(
t,{$W:()=>X,GT:()=>B,cV:()=>U,cr:()=>L,tm:()=>a,xI:()=>E});var o=n(4723),s;const a=Object.freeze({status:"aborted"}),l={
value:void 0,enumerable:!1};let $="captureStackTrace"in Error?Error:null;function S(J){const H=$;if(H){const ze=H.stackTraceLimit;
if(typeof ze=="number"){try{H.stackTraceLimit=0}catch{return $=null,new J}try{return new J}finally{H.stackTraceLimit=ze}}}
return new J}function E(J,H,ze,Ae){const Pe={};function de(ne){this.def=ne,this.constr=ge,this.traits=new Set}de.prototype=
Pe;const te=ze,oe=te&&new WeakSet;function ae(ne,x){if(ne._zod){if(ne._zod.traits.has(J))return}else{l.value=new de(x);try{
Object.defineProperty(ne,"_zod",l)}finally{l.value=void 0}}if(ne._zod.traits.add(J),H(ne,x),oe){const T=Object.getPrototypeOf(
ne),P=ne._zod.constr.prototype;let z=T;for(;z&&z!==P;)z=Object.getPrototypeOf(z);const k=z??T;oe.has(k)||(oe.add(k),(0,o.
ol)(k,te))}const C=ge.prototype;for(const T in C)Object.prototype.hasOwnProperty.call(C,T)&&(T in ne||(ne[T]=C[T].bind(ne)))}
const $e=Ae?.Parent??Object;class ce extends $e{}Object.defineProperty(ce,"name",{value:J});function ge(ne){const x=Ae?.
Parent?S(ce):this;ae(x,ne);const C=x._zod.deferred;if(C){for(const P of C)P();x._zod.deferred=void 0}const T=globalThis.
__zod_globalConfig?.postProcessor;return T&&T(x),x}return Object.defineProperty(ge,"init",{value:ae}),Object.defineProperty(
ge,Symbol.hasInstance,{value:ne=>Ae?.Parent&&ne instanceof Ae.Parent?!0:ne?._zod?.traits?.has(J)}),Object.defineProperty(
ge,"name",{value:J}),ge}const A=null;class B extends Error{constructor(){super("Encountered Promise during synchronous p\
arse. Use .parseAsync() instead.")}}class U extends Error{constructor(H){super(`Encountered unidirectional transform dur\
ing encode: ${H}`),this.name="ZodEncodeError"}}(s=globalThis).__zod_globalConfig??(s.__zod_globalConfig={});const L=globalThis.
__zod_globalConfig;function X(J){return J&&Object.assign(L,J),L}}),4723:((e,t,n)=>{n.d(t,{A2:()=>kn,Gv:()=>ee,MO:()=>te,
NM:()=>En,O7:()=>$t,PO:()=>L,QH:()=>Ct,Qd:()=>re,Rc:()=>gt,SS:()=>Zn,Vy:()=>de,X:()=>et,cl:()=>X,d3:()=>Qe,gx:()=>j,hi:()=>An,
iR:()=>Tn,jD:()=>In,k8:()=>B,lQ:()=>Mt,o8:()=>Fe,ol:()=>St,p6:()=>J,qQ:()=>Ye,qh:()=>rt,rL:()=>wt,sD:()=>$n,sn:()=>Jt,v5:()=>zt,
w5:()=>E,zH:()=>zn});function o(f){return f}function s(f){return f}function a(){return f=>f}function l(f){}function $(f){
throw new Error("Unexpected value in exhaustive check")}function S(f){}function E(f){const y=Object.values(f).filter(N=>typeof N==
"number");return Object.entries(f).filter(([N,ue])=>y.indexOf(+N)===-1).map(([N,ue])=>ue)}function A(f,y="|"){return f.map(
O=>xt(O)).join(y)}function B(f,y){return typeof y=="bigint"?y.toString():y}class U{constructor(y){this._getter=y,this._value=
void 0}get value(){const y=this._getter;return y!==void 0&&(this._value=y(),this._getter=void 0),this._value}}function L(f){
return new U(f)}function X(f){return f==null}function J(f){const y=f.startsWith("^")?1:0,O=f.endsWith("$")?f.length-1:f.
length;return f.slice(y,O)}function H(f,y){const O=f/y,N=Math.round(O),ue=4*Number.EPSILON*Math.max(Math.abs(O),1);return Math.
abs(O-N)<ue?0:O-N}const ze=null;function Ae(f,y,O){let N;Object.defineProperty(f,y,{get(){if(N!==ze)return N===void 0&&(N=
ze,N=O()),N},set(ue){Object.defineProperty(f,y,{value:ue})},configurable:!0})}function Pe(f){return Object.create(Object.
getPrototypeOf(f),Object.getOwnPropertyDescriptors(f))}function de(f,y,O){Object.defineProperty(f,y,{value:O,writable:!0,
enumerable:!0,configurable:!0})}function te(f){const y=Object.getOwnPropertyDescriptor(f,"shape");return y?.get?y.get.raw:
y?.value}function oe(f){return te(f._zod.def)??f._zod.def.shape}function ae(f,y,O){Object.defineProperty(f,y,{get(){const N=O();
return de(this,y,N),N},enumerable:!0,configurable:!0})}function $e(f,y,O){y in f?de(f,y,O):f[y]=O}function ce(f,y,O,N){const ue=oe(
y);for(const fe of O){const Ge=Object.getOwnPropertyDescriptor(ue,fe);Ge.enumerable&&(Ge.get?ae(f,fe,()=>{const Ne=y._zod.
def.shape[fe];return N?N(Ne,fe):Ne}):$e(f,fe,N?N(Ge.value,fe):Ge.value))}}function ge(f,y){for(const O of Reflect.ownKeys(
y)){const N=Object.getOwnPropertyDescriptor(y,O);N.enumerable&&(N.get?ae(f,O,()=>y[O]):$e(f,O,N.value))}}function ne(...f){
const y={};for(const O of f){const N=Object.getOwnPropertyDescriptors(O);Object.assign(y,N)}return Object.defineProperties(
{},y)}function x(f){return ne(f._zod.def)}function C(f,y){return y?y.reduce((O,N)=>O?.[N],f):f}function T(f){const y=Object.
keys(f),O=y.map(N=>f[N]);return Promise.all(O).then(N=>{const ue={};for(let fe=0;fe<y.length;fe++)ue[y[fe]]=N[fe];return ue})}
function P(f=10){const y="abcdefghijklmnopqrstuvwxyz";let O="";for(let N=0;N<f;N++)O+=y[Math.floor(Math.random()*y.length)];
return O}function z(f){return JSON.stringify(f)}function k(f){return f.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(
/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}const j="captureStackTrace"in Error?Error.captureStackTrace:(...f)=>{};function ee(f){
return typeof f=="object"&&f!==null&&!Array.isArray(f)}const ie=null;function re(f){if(ee(f)===!1)return!1;const y=f.constructor;
if(y===void 0||typeof y!="function")return!0;const O=y.prototype;return!(ee(O)===!1||Object.prototype.hasOwnProperty.call(
O,"isPrototypeOf")===!1)}function Se(f){return re(f)?{...f}:Array.isArray(f)?[...f]:f instanceof Map?new Map(f):f instanceof
Set?new Set(f):f}function we(f){let y=0;for(const O in f)Object.prototype.hasOwnProperty.call(f,O)&&y++;return y}const We=f=>{
const y=typeof f;switch(y){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(
f)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":
return"symbol";case"object":return Array.isArray(f)?"array":f===null?"null":f.then&&typeof f.then=="function"&&f.catch&&
typeof f.catch=="function"?"promise":typeof Map<"u"&&f instanceof Map?"map":typeof Set<"u"&&f instanceof Set?"set":typeof Date<
"u"&&f instanceof Date?"date":typeof File<"u"&&f instanceof File?"file":"object";default:throw new Error(`Unknown data t\
ype: ${y}`)}},Ye=new Set(["string","number","symbol"]),cr=new Set(["string","number","bigint","boolean","symbol","undefi\
ned"]);function $n(f){return f.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Fe(f,y,O){const N=new f._zod.constr(y??f._zod.
def);return(!y||O?.parent)&&(N._zod.parent=f),N}function kn(f){const y=f;if(!y)return{};if(typeof y=="string")return{error:()=>y};
if(y?.message!==void 0){if(y?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");y.error=
y.message}return delete y.message,typeof y.error=="string"?{...y,error:()=>y.error}:y}function Sn(f){let y;return new Proxy(
{},{get(O,N,ue){return y??(y=f()),Reflect.get(y,N,ue)},set(O,N,ue,fe){return y??(y=f()),Reflect.set(y,N,ue,fe)},has(O,N){
return y??(y=f()),Reflect.has(y,N)},deleteProperty(O,N){return y??(y=f()),Reflect.deleteProperty(y,N)},ownKeys(O){return y??
(y=f()),Reflect.ownKeys(y)},getOwnPropertyDescriptor(O,N){return y??(y=f()),Reflect.getOwnPropertyDescriptor(y,N)},defineProperty(O,N,ue){
return y??(y=f()),Reflect.defineProperty(y,N,ue)}})}function xt(f){return typeof f=="bigint"?f.toString()+"n":typeof f==
"string"?`"${f}"`:`${f}`}function En(f){return Object.keys(f).filter(y=>f[y]._zod.optin!==void 0&&f[y]._zod.optout==="op\
tional")}const zn={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},dr={int64:[BigInt("-9\
223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function at(f,y){
const O=f._zod.def,N=O.checks;if(N&&N.length>0)throw new Error(".pick() cannot be used on object schemas containing refi\
nements");const fe={};return ce(fe,f,yt(f,y)),Fe(f,ne(O,{shape:fe,checks:[]}))}function yt(f,y){const O=oe(f),N=[];for(const ue of Reflect.
ownKeys(y)){if(!Object.getOwnPropertyDescriptor(O,ue)?.enumerable)throw new Error(`Unrecognized key: "${String(ue)}"`);y[ue]&&
N.push(ue)}return N}function lr(f,y){const O=f._zod.def,N=O.checks;if(N&&N.length>0)throw new Error(".omit() cannot be u\
sed on object schemas containing refinements");const fe=new Set(yt(f,y)),Ge={};return ce(Ge,f,Reflect.ownKeys(oe(f)).filter(
Ne=>!fe.has(Ne))),Fe(f,ne(O,{shape:Ge,checks:[]}))}function ut(f,y){if(!re(y))throw new Error("Invalid input to extend: \
expected a plain object");const O=f._zod.def.checks;if(O&&O.length>0){const ue=oe(f);for(const fe of Reflect.ownKeys(y))
if(Object.getOwnPropertyDescriptor(ue,fe)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing r\
efinements. Use `.safeExtend()` instead.")}return Fe(f,ne(f._zod.def,{shape:Ht(f,y)}))}function Ht(f,y){const O={};return ce(
O,f,Reflect.ownKeys(oe(f))),ge(O,y),O}function fr(f,y){if(!re(y))throw new Error("Invalid input to safeExtend: expected \
a plain object");return Fe(f,ne(f._zod.def,{shape:Ht(f,y)}))}function pr(f,y){if(!y?._zod?.def)throw new Error("Invalid \
input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(f._zod.def.checks?.length)throw new Error(
".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");const O={};ce(O,f,Reflect.
ownKeys(oe(f))),ce(O,y,Reflect.ownKeys(oe(y)));const N=ne(f._zod.def,{shape:O,get catchall(){return y._zod.def.catchall},
checks:y._zod.def.checks??[]});return Fe(f,N)}function On(f,y,O,N="partial"){const fe=y._zod.def.checks;if(fe&&fe.length>
0)throw new Error(`.${N}() cannot be used on object schemas containing refinements`);const Ne=O?new Set(yt(y,O)):void 0,
He={};return ce(He,y,Reflect.ownKeys(oe(y)),f&&((rn,on)=>Ne&&!Ne.has(on)?rn:new f({type:"optional",innerType:rn}))),Fe(y,
ne(y._zod.def,{shape:He,checks:[]}))}function hr(f,y,O){const N=O?new Set(yt(y,O)):void 0,ue={};return ce(ue,y,Reflect.ownKeys(
oe(y)),(fe,Ge)=>N&&!N.has(Ge)?fe:new f({type:"nonoptional",innerType:fe})),Fe(y,ne(y._zod.def,{shape:ue}))}function Ct(f,y=0){
if(f.aborted===!0)return!0;for(let O=y;O<f.issues.length;O++)if(f.issues[O]?.continue!==!0)return!0;return!1}function wt(f,y=0){
if(f.aborted===!0)return!0;for(let O=y;O<f.issues.length;O++)if(f.issues[O]?.continue===!1)return!0;return!1}function Mt(f,y){
return y.map(O=>{var N;return(N=O).path??(N.path=[]),O.path.unshift(f),O})}function ct(f){return typeof f=="string"?f:f?.
message}function An(f){const y=[];for(const O of f??[]){const N=O._zod.def;if(!/_(length|size)$|_equals$/.test(N.check))
break;const ue=N.maximum??N.length??N.size;ue>=0&&y.push([ue,O])}return y}function Qe(f,y,O){var N;for(let ue=y;ue<f.length;ue++)
(N=f[ue]).schema??(N.schema=O)}function Tn(f,y,O){var N;const ue=f.inst?._zod?.traits;ue?.has("$ZodType")&&(ue.has("$Zod\
Check")?(N=f).schema??(N.schema=f.inst):f.schema=f.inst);const fe=f.schema!==f.inst?f.schema?._zod.def?.error:void 0,Ge=f.
message?f.message:ct(f.inst?._zod.def?.error?.(f))??ct(fe?.(f))??ct(y?.error?.(f))??ct(O.customError?.(f))??ct(O.localeError?.(
f))??"Invalid input",Ne={};for(const He of Object.keys(f))He==="inst"||He==="schema"||He==="continue"||He==="input"||He===
"__proto__"||(Ne[He]=f[He]);return Ne.path??(Ne.path=[]),Ne.message=Ge,y?.reportInput&&(Ne.input=f.input),Ne}function Pn(f){
return f instanceof Set?"set":f instanceof Map?"map":f instanceof File?"file":"unknown"}const bt=/[\uD800-\uDBFF]/;function $t(f){
const y=f.length;if(!bt.test(f))return y;let O=y;for(let N=0;N<y-1;N++)(f.charCodeAt(N)&64512)===55296&&(f.charCodeAt(N+
1)&64512)===56320&&(O--,N++);return O}function gt(f){return Array.isArray(f)?"array":typeof f=="string"?"string":"unknow\
n"}function Kt(f){const y=typeof f;switch(y){case"number":return Number.isNaN(f)?"nan":"number";case"object":{if(f===null)
return"null";if(Array.isArray(f))return"array";const O=f;if(O&&Object.getPrototypeOf(O)!==Object.prototype&&"constructor"in
O&&O.constructor)return O.constructor.name}}return y}function Jt(...f){const[y,O,N]=f;return typeof y=="string"?{message:y,
code:"custom",input:O,inst:N}:{...y}}function Yt(f){return Object.entries(f).filter(([y,O])=>Number.isNaN(Number.parseInt(
y,10))).map(y=>y[1])}function kt(f){const y=atob(f),O=new Uint8Array(y.length);for(let N=0;N<y.length;N++)O[N]=y.charCodeAt(
N);return O}function G(f){let y="";for(let O=0;O<f.length;O++)y+=String.fromCharCode(f[O]);return btoa(y)}function Nt(f){
const y=f.replace(/-/g,"+").replace(/_/g,"/"),O="=".repeat((4-y.length%4)%4);return kt(y+O)}function Ie(f){return G(f).replace(
/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function Xt(f){const y=f.replace(/^0x/,"");if(y.length%2!==0)throw new Error(
"Invalid hex string length");const O=new Uint8Array(y.length/2);for(let N=0;N<y.length;N+=2)O[N/2]=Number.parseInt(y.slice(
N,N+2),16);return O}function Qt(f){return Array.from(f).map(y=>y.toString(16).padStart(2,"0")).join("")}class _t{constructor(...y){}}
function St(f,y){for(const O in y){const N=Object.getOwnPropertyDescriptor(y,O);N.get?Object.defineProperty(f,O,{...N,enumerable:!1}):
en(f,O,N.value)}}function rt(f,y,O,N=!0){return Object.defineProperty(f,y,{configurable:!0,writable:!0,enumerable:N,value:O}),
O}function In(f,y,O){return rt(f,y,O,!1)}function Et(f,y){for(const O in f){const N=f[O];Object.defineProperty(y,O,{configurable:!0,
enumerable:!0,get(){return rt(this,O,N(this))},set(ue){rt(this,O,ue)}})}return y}function en(f,y,O){Object.defineProperty(
f,y,{configurable:!0,get(){return this==null?O:rt(this,y,O.bind(this))},set(N){rt(this,y,N)}})}function Dt(f,y){const O=Object.
getPrototypeOf(f);return y in O?void 0:O}let dt,Me=!1;const tn={configurable:!0,get(){Me=!0}};function zt(f,y,O){const N=Object.
getPrototypeOf(f._zod);if(y in N&&dt!==f._zod){dt=void 0;return}dt=f._zod,Object.defineProperty(N,y,{configurable:!0,get(){
Object.defineProperty(this,y,tn);const ue=Me;Me=!1;try{const fe=O(this);return Me?delete this[y]:Object.defineProperty(this,
y,{configurable:!0,writable:!0,value:fe}),Me=Me||ue,fe}catch(fe){throw delete this[y],Me=Me||ue,fe}},set(ue){Object.defineProperty(
this,y,{configurable:!0,writable:!0,value:ue})}})}function et(f,y,O,N){const ue=Dt(f,y);ue&&Object.defineProperty(ue,y,{
configurable:!0,get(){const fe={configurable:!0,writable:!0,enumerable:N,value:void 0};return Object.defineProperty(this,
y,fe),fe.value=O(this),Object.defineProperty(this,y,fe),fe.value},set(fe){Object.defineProperty(this,y,{configurable:!0,
writable:!0,enumerable:N,value:fe})}})}const nn="~constantCatch";function Zn(f){const y=()=>f;return y[nn]=!0,y}}),8395:((e,t,n)=>{
n.d(t,{Xz9:()=>Hn,YOg:()=>Er,zMY:()=>Uo,MfU:()=>Lu,IeY:()=>Ko,q0y:()=>Ju,gMt:()=>ku,k5n:()=>Bo,Whr:()=>ru,euz:()=>Pu,_H3:()=>_u,
mIj:()=>Yu,mee:()=>Go,cl6:()=>Cu,aig:()=>No,Ikc:()=>yu,lqM:()=>qo,FsL:()=>Bu,g1P:()=>Fo,YPB:()=>Ku,rej:()=>gu,YjP:()=>qn,
pdi:()=>Ru,L5J:()=>Gn});var o=n(8532),s=n(4890);const a=/^[cC][0-9a-z]{6,}$/,l=/^[0-9a-z]+$/,$=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,
S=/^[0-9a-vA-V]{20}$/,E=/^[A-Za-z0-9]{27}$/,A=/^[a-zA-Z0-9_-]{21}$/;function B(r){return new RegExp(`^[a-zA-Z0-9_-]{${r}\
}$`)}const U=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,L=/^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/,
X=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,J=r=>r?new RegExp(`^([0-9a-fA-F]{8}-\
[0-9a-fA-F]{4}-${r}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
H=null,ze=null,Ae=null,Pe=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,
de=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
te=/^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/,
oe=/^[^\s@"]{1,64}@[^\s@]{1,255}$/u,ae=null,$e=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
ce=null;function ge(){return new RegExp(ce,"u")}const ne=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
x=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
C=r=>{const i=util.escapeRegex(r??":");return new RegExp(`^(?:[0-9A-F]{2}${i}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${i}){5}[0-\
9a-f]{2}$`)},T=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
P=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
z=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,k=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,
j=/^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/,
ee=/^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/,ie=/^https?$/,re=/^\+[1-9]\d{6,14}$/,
Se=/^\d(?:[ -]?\d){11,18}$/,we=/^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/,
We=/^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/,Ye=null;function cr(r){return new RegExp(`^${r}$`)}const $n=null;function Fe(r){
const i="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof r.precision=="number"?r.precision===-1?`${i}`:r.precision===0?`${i}:\
[0-5]\\d`:`${i}:[0-5]\\d\\.\\d{${r.precision}}`:r.seconds?`${i}:[0-5]\\d(?:\\.\\d+)?`:`${i}(?::[0-5]\\d(?:\\.\\d+)?)?`}function kn(r){
return new RegExp(`^${Fe(r)}$`)}function Sn(r){const i=["Z"];r.offset&&i.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const u=`${Fe(
{precision:r.precision,seconds:!0})}(?:${i.join("|")})`,c=r.local?`${u}|${Fe({precision:r.precision})}`:u;return new RegExp(
`^${Ye}T(?:${c})$`)}const xt=/^[\s\S]{0,}$/,En=r=>{const i=r?`[\\s\\S]{${r?.minimum??0},${r?.maximum??""}}`:"[\\s\\S]*";
return new RegExp(`^${i}$`)},zn=/^-?\d+n?$/,dr=/^-?\d+$/,at=/^-?\d+(?:\.\d+)?$/,yt=/^(?:true|false)$/i,lr=/^null$/i,ut=/^undefined$/i,
Ht=/^[^A-Z]*$/,fr=/^[^a-z]*$/,pr=/^[0-9a-fA-F]*$/;function On(r,i){return new RegExp(`^[A-Za-z0-9+/]{${r}}${i}$`)}function hr(r){
return new RegExp(`^[A-Za-z0-9_-]{${r}}$`)}const Ct=/^[0-9a-fA-F]{32}$/,wt=null,Mt=null,ct=/^[0-9a-fA-F]{40}$/,An=null,Qe=null,
Tn=/^[0-9a-fA-F]{64}$/,Pn=null,bt=null,$t=/^[0-9a-fA-F]{96}$/,gt=null,Kt=null,Jt=/^[0-9a-fA-F]{128}$/,Yt=null,kt=null;var G=n(
4723);const Nt={major:4,minor:6,patch:7},Ie=o.xI("$ZodType",(r,i)=>{var u;r??(r={}),r._zod.def=i,r._zod.bag=r._zod.bag||
{},r._zod.version=Nt;const c=r._zod.def.checks,d=r._zod.traits.has("$ZodCheck")?[r,...c??[]]:c?.length?[...c]:[];for(const _ of d)
for(const M of _._zod.onattach)M(r);if(d.length===0)(u=r._zod).deferred??(u.deferred=[]),r._zod.deferred?.push(()=>{r._zod.
run=r._zod.parse});else{const _=(D,V,R)=>{if(D.memo)return D;let W=G.QH(D),se;for(const ve of V){if(ve._zod.def.when){if(G.
rL(D)||!ve._zod.def.when(D))continue}else if(W)continue;const Oe=D.issues.length,ke=ve._zod.check(D);if(ke instanceof Promise&&
R?.async===!1)throw new o.GT;if(se||ke instanceof Promise)se=(se??Promise.resolve()).then(async()=>{await ke,D.issues.length!==
Oe&&(G.d3(D.issues,Oe,r),W||(W=G.QH(D,Oe)))});else{if(D.issues.length===Oe)continue;G.d3(D.issues,Oe,r),W||(W=G.QH(D,Oe))}}
return se?se.then(()=>D):D},M=(D,V,R)=>{if(G.QH(D))return D.aborted=!0,D;const W=_(V,d,R);if(W instanceof Promise){if(R.
async===!1)throw new o.GT;return W.then(se=>r._zod.parse(se,R))}return r._zod.parse(W,R)};r._zod.run=(D,V)=>{if(V.skipChecks)
return r._zod.parse(D,V);if(V.direction==="backward"){const W=r._zod.parse({value:D.value,issues:[]},{...V,skipChecks:!0});
return W instanceof Promise?W.then(se=>M(se,D,V)):M(W,D,V)}const R=r._zod.parse(D,V);if(R instanceof Promise){if(V.async===
!1)throw new o.GT;return R.then(W=>_(W,d,V))}return _(R,d,V)}}},{get"~standard"(){return G.jD(this,"~standard",_t(this))},
set"~standard"(r){G.qh(this,"~standard",r)}}),Xt=(r,i)=>r.issues.length?{issues:r.issues.map(u=>G.iR(u,i,o.$W()))}:{value:r.
value};async function Qt(r,i){const u={async:!0};return Xt(await r._zod.run({value:i,issues:[]},u),u)}function _t(r){return{
validate:i=>{const u={async:!1};try{const c=r._zod.run({value:i,issues:[]},u);if(!(c instanceof Promise))return Xt(c,u)}catch{}
return Qt(r,i)},vendor:"zod",version:1}}const St=o.xI("$ZodString",(r,i)=>{Ie.init(r,i),r._zod.pattern=i.pattern??xt,r._zod.
parse=(u,c)=>{if(i.coerce)try{u.value=String(u.value)}catch{}return typeof u.value=="string"||u.issues.push({expected:"s\
tring",code:"invalid_type",input:u.value,inst:r}),u}}),rt=null,In=null,Et=null,en=null,Dt=1,dt=2;function Me(r){try{return typeof URL<
"u"&&typeof URL.canParse=="function"?URL.canParse(r):(new URL(r),!0)}catch{return!1}}function tn(r,i){return!("normalize"in
i)&&!("hostname"in i)&&!("protocol"in i)?Me(r)||dt:zt(r,i)}function zt(r,i){if(!i.normalize&&i.protocol?.source===regexes.
httpProtocol.source&&!/^https?:\/\//i.test(r))return Dt;try{if(typeof URL<"u"){const u=URL;if(typeof u.parse=="function")
return u.parse(r)??dt}return new URL(r)}catch{return dt}}const et=/[\t\n\r]/g;function nn(r){return r.replace(et,"")}function Zn(r,i){
return i.lastIndex=0,i.test(r.hostname)}function f(r,i){return i.lastIndex=0,i.test(r.protocol.endsWith(":")?r.protocol.
slice(0,-1):r.protocol)}const y=null,O=null,N=null,ue=null,fe=null,Ge=null,Ne=null,He=null,rn=null,on=null,go=null,mr=null,
Rn=null,xn=/^[0-9a-fA-F:.]+$/;function Cn(r){return xn.test(r)?Me(`http://[${r}]`):!1}const yr=null,Mn=null,Nn=null;function _o(r){
const i=r.split("/");if(i.length!==2)return!1;const[u,c]=i;if(!c)return!1;const d=Number(c);return`${d}`!==c||d<0||d>128?
!1:Cn(u)}const vo=null;function gr(r){if(r==="")return!0;if(/\s/.test(r)||r.length%4!==0)return!1;try{return atob(r),!0}catch{
return!1}}const wo=/^[0-9a-zA-Z+/]*={0,2}$/,v=null,p=/^[A-Za-z0-9_-]*$/;function g(r){if(!p.test(r))return!1;const i=r.replace(
/[-_]/g,c=>c==="-"?"+":"/"),u=i.padEnd(Math.ceil(i.length/4)*4,"=");return gr(u)}const b=null,I=null,Z=/[- ]/g;function F(r){
let i=r.length,u=1,c=0;for(;i;){const d=r.charCodeAt(--i)-48;u^=1,c+=u?[0,2,4,6,8,1,3,5,7,9][d]:d}return c%10===0}function le(r){
return regexes.creditCard.test(r)?F(r.replace(Z,"")):!1}const Ee=null;function Q(r){let i=0;const u=r.length;for(let c=4;c<
u;c++){const d=r.charCodeAt(c);i=(d>=65?i*100+(d-55):i*10+(d-48))%97}for(let c=0;c<4;c++){const d=r.charCodeAt(c);i=(d>=
65?i*100+(d-55):i*10+(d-48))%97}return i===1}function K(r){return regexes.iban.test(r)?Q(r):!1}const _e=null;function sn(r,i=null){
try{const u=r.split(".");if(u.length!==3)return!1;const[c]=u;if(!c)return!1;const d=JSON.parse(atob(c));return!("typ"in d&&
d?.typ!=="JWT"||!d.alg||i&&(!("alg"in d)||d.alg!==i))}catch{return!1}}const h=null,m=null,q=o.xI("$ZodNumber",(r,i)=>{Ie.
init(r,i),r._zod.pattern=at,r._zod.parse=(u,c)=>{if(i.coerce)try{u.value=Number(u.value)}catch{}const d=u.value;if(typeof d==
"number"&&!Number.isNaN(d)&&Number.isFinite(d))return u;const _=typeof d=="number"?Number.isNaN(d)?"NaN":Number.isFinite(
d)?void 0:String(d):void 0;return u.issues.push({expected:"number",code:"invalid_type",input:d,inst:r,..._?{received:_}:
{}}),u}}),pe=o.xI("$ZodNumberFormat",(r,i)=>{s.KH.init(r,i),q.init(r,i)}),Re=o.xI("$ZodBoolean",(r,i)=>{Ie.init(r,i),r._zod.
pattern=yt,r._zod.parse=(u,c)=>{if(i.coerce)try{u.value=!!u.value}catch{}const d=u.value;return typeof d=="boolean"||u.issues.
push({expected:"boolean",code:"invalid_type",input:d,inst:r}),u}}),xe=null,Ut=null,Dn=null,bo=null,$o=null,ko=null,_r=o.
xI("$ZodUnknown",(r,i)=>{Ie.init(r,i),r._zod.parse=u=>u}),Ot=o.xI("$ZodNever",(r,i)=>{Ie.init(r,i),r._zod.parse=(u,c)=>(u.
issues.push({expected:"never",code:"invalid_type",input:u.value,inst:r}),u)}),tt=null,Un=null;function Lt(r,i){const u=G.
hi(r._zod.def.checks);if(!u.length)return;const c=Math.min(...u.map(_=>_[0])),d=r._zod.parse;r._zod.parse=(_,M)=>{const D=i(
_.value);if(D>c&&!M?.skipChecks&&M?.direction!=="backward"){for(const[V,R]of G.hi(r._zod.def.checks))if(D>V&&R._zod.def.
when(_)){const W=_.issues.length;return R._zod.check(_),_.issues[W].continue=!1,G.d3(_.issues,W,r),_}}return d(_,M)}}const aa=r=>Array.
isArray(r)?r.length:-1,cm=r=>r instanceof Map?r.size:-1,dm=r=>r instanceof Set?r.size:-1;function So(r,i,u){r.issues.length&&
i.issues.push(...G.lQ(u,r.issues)),i.value[u]=r.value}const ua=o.xI("$ZodArray",(r,i)=>{Ie.init(r,i);const u=o.cr.memoizer;
u?.attach(r),r._zod.parse=(c,d)=>{const _=c.value;if(!Array.isArray(_))return c.issues.push({expected:"array",code:"inva\
lid_type",input:_,inst:r}),c;c.value=u?u.alloc(r,c,Array(_.length),d):Array(_.length);const M=[],D=d?.abortEarly;for(let V=0;V<
_.length;V++){const R=_[V],W=i.element._zod.run({value:R,issues:[]},d);if(W instanceof Promise)M.push(W.then(se=>So(se,c,
V)));else if(So(W,c,V),D&&W.issues.length!==0&&G.QH(W))break}return M.length?Promise.all(M).then(()=>c):c},Lt(r,aa)});function Ln(r,i,u,c,d,_){
const M=u in c,D=_==="optional";if(!(!M&&D&&d==="optional")){if(r.issues.length){if(d!==void 0&&D&&!M)return;i.issues.push(
...G.lQ(u,r.issues))}if(!M&&d===void 0){r.issues.length||i.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,
path:[u]});return}r.value===void 0?(M||d==="defaulted"&&!D)&&(i.value[u]=void 0):i.value[u]=r.value}}const ca=[];function da(r){
const i=Object.keys(r.shape),u=Object.getOwnPropertySymbols(r.shape),c=u.length?u:ca,d=c.length?[...i,...c]:i;for(const M of d)
if(!r.shape?.[M]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(M)}": expected a Zod s\
chema`);const _=G.NM(r.shape);return{...r,allKeys:d,symbolKeys:c,keySet:new Set(i),numKeys:i.length,optionalKeys:new Set(
_)}}function la(r,i,u,c,d,_,M){const D=[],V=d.keySet,R=d.catchall._zod,W=R.def.type,se=R.optin,ve=R.optout;let Oe=0;for(const ke in i){
if(M&&u.issues.length!==Oe){if(G.QH(u,Oe))break;Oe=u.issues.length}if(V.has(ke))continue;if(ke==="__proto__"){W==="never"&&
D.push(ke);continue}if(W==="never"){D.push(ke);continue}const Ke=R.run({value:i[ke],issues:[]},c);Ke instanceof Promise?
r.push(Ke.then(mt=>Ln(mt,u,ke,i,se,ve))):Ln(Ke,u,ke,i,se,ve)}return D.length&&u.issues.push({code:"unrecognized_keys",keys:D,
input:i,inst:_,continue:!0}),r.length?Promise.all(r).then(()=>u):u}const fa=o.xI("$ZodObject",(r,i)=>{Ie.init(r,i);const u=Object.
getOwnPropertyDescriptor(i,"shape"),c=u?.get?u.get.raw:i.shape??{};if(c){const R=()=>{const W={...c};return Object.defineProperty(
i,"shape",{value:W}),R.raw=W,W};R.raw=c,Object.defineProperty(i,"shape",{get:R})}const d=G.PO(()=>da(i));G.v5(r,"propVal\
ues",R=>{const W=R.def.shape,se={};for(const ve in W){const Oe=W[ve]._zod;if(Oe.values){Object.prototype.hasOwnProperty.
call(se,ve)||G.Vy(se,ve,new Set);for(const ke of Oe.values)se[ve].add(ke);Oe.optin!==void 0&&se[ve].add(void 0)}}return se});
const _=G.Gv,M=i.catchall;let D;const V=o.cr.memoizer;V?.attach(r),r._zod.parse=(R,W)=>{D??(D=d.value);const se=R.value;
if(!_(se))return R.issues.push({expected:"object",code:"invalid_type",input:se,inst:r}),R;R.value=V?V.alloc(r,R,{},W):{};
const ve=[],Oe=D.shape,ke=W?.abortEarly;let Ke=R.issues.length;for(const mt of D.allKeys){if(ke&&R.issues.length!==Ke){if(G.
QH(R,Ke))break;Ke=R.issues.length}if(mt==="__proto__")continue;const cn=Oe[mt],Kn=cn._zod.optin,Ar=cn._zod.optout,Jn=cn.
_zod.run({value:se[mt],issues:[]},W);Jn instanceof Promise?ve.push(Jn.then(dn=>Ln(dn,R,mt,se,Kn,Ar))):Ln(Jn,R,mt,se,Kn,Ar)}
return M?la(ve,se,R,W,d.value,r,ke===!0):ve.length?Promise.all(ve).then(()=>R):R}}),lm=null;function Eo(r,i,u,c){for(const _ of r)
if(_.issues.length===0)return i.value=_.value,i;const d=r.filter(_=>!G.QH(_));return d.length===1?(i.value=d[0].value,d[0]):
(i.issues.push({code:"invalid_union",input:i.value,inst:u,errors:r.map(_=>_.issues.map(M=>G.iR(M,c,o.$W())))}),i)}const pa=o.
xI("$ZodUnion",(r,i)=>{Ie.init(r,i),G.v5(r,"optin",c=>c.def.options.some(d=>d._zod.optin==="defaulted")?"defaulted":c.def.
options.some(d=>d._zod.optin!==void 0)?"optional":void 0),G.v5(r,"optout",c=>c.def.options.some(d=>d._zod.optout==="opti\
onal")?"optional":void 0),G.v5(r,"values",c=>{if(c.def.options.every(d=>d._zod.values))return new Set(c.def.options.flatMap(
d=>Array.from(d._zod.values)))}),G.v5(r,"pattern",c=>{if(c.def.options.every(d=>d._zod.pattern)){const d=c.def.options.map(
_=>_._zod.pattern);return new RegExp(`^(${d.map(_=>G.p6(_.source)).join("|")})$`)}});const u=i.options.length===1?i.options[0].
_zod.run:null;r._zod.parse=(c,d)=>{if(u)return u(c,d);let _=!1;const M=[];for(const D of i.options){const V=D._zod.run({
value:c.value,issues:[]},d);if(V instanceof Promise)M.push(V),_=!0;else{if(V.issues.length===0)return V;M.push(V)}}return _?
Promise.all(M).then(D=>Eo(D,c,r,d)):Eo(M,c,r,d)}});function fm(r,i,u,c){const d=[];for(let _=0;_<r.length;_++)r[_].issues.
length===0&&d.push(_);return d.length===1?(i.value=r[d[0]].value,i):(d.length===0?i.issues.push({code:"invalid_union",input:i.
value,inst:u,errors:r.map(_=>_.issues.map(M=>util.finalizeIssue(M,c,core.config())))}):i.issues.push({code:"invalid_unio\
n",input:i.value,inst:u,errors:[],inclusive:!1,matches:d}),i)}const hm=null;function mm(r,i){const u=r._zod;let c=u.bag.
optionsMap;c||(c=zo(u.def),u.bag.optionsMap=c);const d=c.get(i);if(d===null)throw new Error(`Ambiguous discriminator val\
ue "${String(i)}"`);return d}function zo(r){const i=new Map;for(const u of r.options){const c=u._zod.propValues?.[r.discriminator];
if(!c||c.size===0)throw new Error(`Invalid discriminated union option at index "${r.options.indexOf(u)}"`);for(const d of c)
if(i.has(d)){if(d!==void 0)throw new Error(`Duplicate discriminator value "${String(d)}"`);i.set(d,null)}else i.set(d,u)}
return i}const ha=o.xI("$ZodDiscriminatedUnion",(r,i)=>{i.inclusive=!1,pa.init(r,i);const u=r._zod.parse;G.v5(r,"propVal\
ues",d=>{const _={};let M=0;for(const D of d.def.options){const V=D._zod.propValues;if(!V||Object.keys(V).length===0)throw new Error(
`Invalid discriminated union option at index "${d.def.options.indexOf(D)}"`);V[d.def.discriminator]?.has(void 0)&&M++;for(const[
R,W]of Object.entries(V)){Object.prototype.hasOwnProperty.call(_,R)||G.Vy(_,R,new Set);for(const se of W)_[R].add(se)}}return!d.
def.unionFallback&&M>1&&_[d.def.discriminator]?.delete(void 0),_}),i.options.forEach((d,_)=>{const M=G.MO(d._zod.def);if(M&&
!Object.prototype.hasOwnProperty.call(M,i.discriminator))throw new Error(`Invalid discriminated union option at index "${_}\
"`)});const c=G.PO(()=>zo(i));r._zod.parse=(d,_)=>{const M=d.value;if(!G.Gv(M))return d.issues.push({code:"invalid_type",
expected:"object",input:M,inst:r}),d;const D=M?.[i.discriminator],V=c.value.get(D);return V&&(D!==void 0||_.direction!==
"backward")?V._zod.run(d,_):i.unionFallback||_.direction==="backward"?u(d,_):(d.issues.push({code:"invalid_union",errors:[],
note:"No matching discriminator",discriminator:i.discriminator,options:Array.from(c.value.keys()).filter(R=>c.value.get(
R)!==null),input:M,path:[i.discriminator],inst:r}),d)}}),ym=null;function vr(r,i){if(r===i)return{valid:!0,data:r};if(r instanceof
Date&&i instanceof Date&&+r==+i)return{valid:!0,data:r};if(util.isPlainObject(r)&&util.isPlainObject(i)){const u=Object.
keys(i),c=Object.keys(r).filter(_=>u.indexOf(_)!==-1),d={...r,...i};Object.prototype.hasOwnProperty.call(d,"__proto__")&&
delete d.__proto__;for(const _ of c){if(_==="__proto__")continue;const M=vr(r[_],i[_]);if(!M.valid)return{valid:!1,mergeErrorPath:[
_,...M.mergeErrorPath]};d[_]=M.data}return{valid:!0,data:d}}if(Array.isArray(r)&&Array.isArray(i)){if(r.length!==i.length)
return{valid:!1,mergeErrorPath:[]};const u=[];for(let c=0;c<r.length;c++){const d=r[c],_=i[c],M=vr(d,_);if(!M.valid)return{
valid:!1,mergeErrorPath:[c,...M.mergeErrorPath]};u.push(M.data)}return{valid:!0,data:u}}return{valid:!1,mergeErrorPath:[]}}
function gm(r,i,u){const c=new Map;let d;const _=new Map,M=(R,W)=>{let se;if(R.code==="unrecognized_keys"&&!R.path?.length)
d??(d=R),se=R.keys;else if(R.code==="invalid_key"&&R.origin==="record"&&R.path?.length===1){const ve=String(R.path[0]);_.
has(ve)||_.set(ve,R),se=[ve]}else return!1;for(const ve of se)c.has(ve)||c.set(ve,{}),c.get(ve)[W]=!0;return!0};for(const R of i.
issues)M(R,"l")||r.issues.push(R);for(const R of u.issues)M(R,"r")||r.issues.push(R);const D=[...c].filter(([,R])=>R.l&&
R.r).map(([R])=>R);if(D.length){const R=d?D.filter(W=>d.keys.includes(W)):[];R.length&&r.issues.push({...d,keys:R});for(const W of D)
!R.includes(W)&&_.has(W)&&r.issues.push(_.get(W))}const V=vr(i.value,u.value);if(!V.valid){if(util.aborted(r))return r;throw new Error(
`Unmergable intersection. Error path: ${JSON.stringify(V.mergeErrorPath)}`)}return r.value=V.data,r}const _m=null;function vm(r,i){
for(let u=r.length-1;u>=0;u--)if(!(i==="optin"?r[u]._zod.optin!==void 0:r[u]._zod.optout==="optional"))return u+1;return 0}
function wm(r,i,u){r.issues.length&&i.issues.push(...util.prefixIssues(u,r.issues)),i.value[u]=r.value}function bm(r,i,u,c,d){
for(let _=0;_<u.length;_++){const M=r[_],D=_<c.length;if(!D&&_>=d&&u[_]._zod.optin==="optional"){i.value.length=_;break}
if(M.issues.length){if(!D&&_>=d){i.value.length=_;break}i.issues.push(...util.prefixIssues(_,M.issues))}i.value[_]=M.value}
for(let _=i.value.length-1;_>=c.length&&(u[_]._zod.optout==="optional"&&i.value[_]===void 0);_--)i.value.length=_;return i}
const ma=o.xI("$ZodRecord",(r,i)=>{Ie.init(r,i);const u=o.cr.memoizer;u?.attach(r),r._zod.parse=(c,d)=>{const _=c.value;
if(!G.Qd(_))return c.issues.push({expected:"record",code:"invalid_type",input:_,inst:r}),c;const M=[],D=i.keyType._zod.values;
if(D&&!i.partial){c.value=u?u.alloc(r,c,{},d):{};const V=new Set;for(const W of D)if(typeof W=="string"||typeof W=="numb\
er"||typeof W=="symbol"){if(V.add(typeof W=="number"?W.toString():W),W==="__proto__")continue;const se=i.keyType._zod.run(
{value:W,issues:[]},d);if(se instanceof Promise)throw new Error("Async schemas not supported in object keys currently");
if(se.issues.length){c.issues.push({code:"invalid_key",origin:"record",issues:se.issues.map(ke=>G.iR(ke,d,o.$W())),input:W,
path:[W],inst:r});continue}const ve=se.value;if(ve==="__proto__")continue;const Oe=i.valueType._zod.run({value:_[W],issues:[]},
d);Oe instanceof Promise?M.push(Oe.then(ke=>{ke.issues.length&&c.issues.push(...G.lQ(W,ke.issues)),c.value[ve]=ke.value})):
(Oe.issues.length&&c.issues.push(...G.lQ(W,Oe.issues)),c.value[ve]=Oe.value)}let R;for(const W in _)if(!V.has(W))if(i.mode===
"loose"){if(W==="__proto__")continue;c.value[W]=_[W]}else R=R??[],R.push(W);R&&R.length>0&&c.issues.push({code:"unrecogn\
ized_keys",input:_,inst:r,keys:R,continue:!0})}else{c.value=u?u.alloc(r,c,{},d):{};let V;for(const R of Reflect.ownKeys(
_)){if(R==="__proto__"||!Object.prototype.propertyIsEnumerable.call(_,R))continue;let W=i.keyType._zod.run({value:R,issues:[]},
d);if(W instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof R=="string"&&
at.test(R)&&W.issues.length){const ke=i.keyType._zod.run({value:Number(R),issues:[]},d);if(ke instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");ke.issues.length===0&&(W=ke)}if(W.issues.length){i.mode==="loose"?
c.value[R]=_[R]:D?(V=V??[],V.push(R)):c.issues.push({code:"invalid_key",origin:"record",issues:W.issues.map(ke=>G.iR(ke,
d,o.$W())),input:R,path:[R],inst:r});continue}const ve=W.value;if(ve==="__proto__")continue;const Oe=i.valueType._zod.run(
{value:_[R],issues:[]},d);Oe instanceof Promise?M.push(Oe.then(ke=>{ke.issues.length&&c.issues.push(...G.lQ(R,ke.issues)),
c.value[ve]=ke.value})):(Oe.issues.length&&c.issues.push(...G.lQ(R,Oe.issues)),c.value[ve]=Oe.value)}V&&V.length>0&&c.issues.
push({code:"unrecognized_keys",input:_,inst:r,keys:V,continue:!0})}return M.length?Promise.all(M).then(()=>c):c}}),$m=null;
function km(r,i,u,c,d,_,M){r.issues.length&&(util.propertyKeyTypes.has(typeof c)?u.issues.push(...util.prefixIssues(c,r.
issues)):u.issues.push({code:"invalid_key",origin:"map",input:d,inst:_,issues:r.issues.map(D=>util.finalizeIssue(D,M,core.
config()))})),i.issues.length&&(util.propertyKeyTypes.has(typeof c)?u.issues.push(...util.prefixIssues(c,i.issues)):u.issues.
push({origin:"map",code:"invalid_element",input:d,inst:_,key:c,issues:i.issues.map(D=>util.finalizeIssue(D,M,core.config()))})),
u.value.set(r.value,i.value)}const Sm=null;function Em(r,i){r.issues.length&&i.issues.push(...r.issues),i.value.add(r.value)}
const ya=o.xI("$ZodEnum",(r,i)=>{Ie.init(r,i);const u=G.w5(i.entries),c=new Set(u);r._zod.values=c,G.v5(r,"pattern",d=>{
const _=G.w5(d.def.entries).filter(M=>G.qQ.has(typeof M));return new RegExp(_.length?`^(${_.map(M=>G.sD(M.toString())).join(
"|")})$`:"^[^\\s\\S]$")}),r._zod.parse=(d,_)=>{const M=d.value;return c.has(M)||d.issues.push({code:"invalid_value",values:u,
input:M,inst:r}),d}}),ga=o.xI("$ZodLiteral",(r,i)=>{Ie.init(r,i);const u=new Set(i.values);r._zod.values=u,G.v5(r,"patte\
rn",c=>{const d=c.def.values;return new RegExp(d.length?`^(${d.map(_=>typeof _=="string"?G.sD(_):_?G.sD(_.toString()):String(
_)).join("|")})$`:"^[^\\s\\S]$")}),r._zod.parse=(c,d)=>{const _=c.value;return u.has(_)||c.issues.push({code:"invalid_va\
lue",values:i.values,input:_,inst:r}),c}}),zm=null,_a=o.xI("$ZodTransform",(r,i)=>{Ie.init(r,i),r._zod.optin="optional",
o.cr.memoizer?.guard(r),r._zod.parse=(u,c)=>{if(c.direction==="backward")throw new o.cV(r.constructor.name);const d=i.transform(
u.value,u);if(c.async)return(d instanceof Promise?d:Promise.resolve(d)).then(M=>(u.value=M,u));if(d instanceof Promise)throw new o.
GT;return u.value=d,u}});function Oo(r,i){return r.value=i.issues.length?void 0:i.value,r}const va=o.xI("$ZodOptional",(r,i)=>{
Ie.init(r,i),G.v5(r,"optin",u=>u.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),r._zod.optout="optional",
G.v5(r,"values",u=>{const c=u.def.innerType._zod.values;return c?new Set([...c,void 0]):void 0}),G.v5(r,"pattern",u=>{const c=u.
def.innerType._zod.pattern;return c?new RegExp(`^(${G.p6(c.source)})?$`):void 0}),r._zod.parse=(u,c)=>{if(u.value===void 0){
if(i.innerType._zod.optin!=="defaulted")return u;const d=i.innerType._zod.run({value:u.value,issues:[]},c);return d instanceof
Promise?d.then(_=>Oo(u,_)):Oo(u,d)}return i.innerType._zod.run(u,c)}}),Om=null,wa=o.xI("$ZodNullable",(r,i)=>{Ie.init(r,
i),G.v5(r,"optin",u=>u.def.innerType._zod.optin),G.v5(r,"optout",u=>u.def.innerType._zod.optout),G.v5(r,"pattern",u=>{const c=u.
def.innerType._zod.pattern;return c?new RegExp(`^(${G.p6(c.source)}|null)$`):void 0}),G.v5(r,"values",u=>u.def.innerType.
_zod.values?new Set([...u.def.innerType._zod.values,null]):void 0),r._zod.parse=(u,c)=>u.value===null?u:i.innerType._zod.
run(u,c)}),Am=null;function Tm(r,i){return r.value===void 0&&(r.value=i.defaultValue),r}const Pm=null,Im=null;function Zm(r,i){
return!r.issues.length&&r.value===void 0&&r.issues.push({code:"invalid_type",expected:"nonoptional",input:r.value,inst:i}),
r}const Rm=null;function Ao(r,i,u,c){return i.issues.length?(r.value=u.catchValue({...i,value:r.value,error:{issues:i.issues.
map(d=>G.iR(d,c,o.$W()))},input:r.value}),r):(r.value=i.value,i.memo&&(r.memo=!0),r)}const ba=o.xI("$ZodCatch",(r,i)=>{Ie.
init(r,i),G.v5(r,"optin",u=>u.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),G.v5(r,"optout",u=>u.def.innerType.
_zod.optout),G.v5(r,"values",u=>u.def.innerType._zod.values),r._zod.parse=(u,c)=>{if(c.direction==="backward")return i.innerType.
_zod.run(u,c);const d=i.innerType._zod.run({value:u.value,issues:[]},c);return d instanceof Promise?d.then(_=>Ao(u,_,i,c)):
Ao(u,d,i,c)}}),xm=null,$a=o.xI("$ZodPipe",(r,i)=>{Ie.init(r,i),G.v5(r,"values",u=>u.def.in._zod.values),G.v5(r,"optin",u=>u.
def.in._zod.optin),G.v5(r,"optout",u=>u.def.out._zod.optout),G.v5(r,"propValues",u=>u.def.in._zod.propValues),r._zod.parse=
(u,c)=>{if(c.direction==="backward"){const _=i.out._zod.run(u,c);return _ instanceof Promise?_.then(M=>Fn(M,i.in,c)):Fn(
_,i.in,c)}const d=i.in._zod.run(u,c);return d instanceof Promise?d.then(_=>Fn(_,i.out,c)):Fn(d,i.out,c)}});function Fn(r,i,u){
return r.issues.some(c=>c.code!=="unrecognized_keys")?(r.aborted=!0,r):i._zod.run({value:r.value,issues:r.issues},u)}const Cm=null;
function Mm(r,i,u){if(r.issues.length)return r.aborted=!0,r;if((u.direction||"forward")==="forward"){const d=i.transform(
r.value,r);return d instanceof Promise?d.then(_=>jn(r,_,i.out,u)):jn(r,d,i.out,u)}else{const d=i.reverseTransform(r.value,
r);return d instanceof Promise?d.then(_=>jn(r,_,i.in,u)):jn(r,d,i.in,u)}}function jn(r,i,u,c){return r.issues.length?(r.
aborted=!0,r):u._zod.run({value:i,issues:r.issues},c)}const Nm=null,Dm=null;function Um(r){return r.memo||(r.value=Object.
freeze(r.value)),r}function ka(r){const i=r._zod.def;let u=i.pattern,c=!!i.format?.includes("int"),d,_;for(const D of i.
checks??[]){const V=D._zod.def;V.pattern&&(u=V.pattern),c||(c=!!V.format?.includes("int"));const R=V.minimum??V.length,W=V.
maximum??V.length;R!==void 0&&(d===void 0||R>d)&&(d=R),W!==void 0&&(_===void 0||W<_)&&(_=W)}if(u)return u.source;if(d!==
void 0&&_!==void 0&&d>_)return"(?!)";if(d!==void 0||_!==void 0)return regexes.string({minimum:d,maximum:_}).source;const M=r.
_zod.pattern;return(c&&M===regexes.number?regexes.integer:M)?.source}function To(r){const i=r._zod.def,u=r._zod.pattern?.
source,c=i.innerType??r._zod.innerType;if(c){const d=c._zod.pattern?.source,_=To(c);return u&&d&&_&&_!==d?u.replace(util.
cleanRegex(d),()=>util.cleanRegex(_)):u}if(i.options){const d=i.options.map(To);if(d.every(Boolean))return`^(${d.map(_=>util.
cleanRegex(_)).join("|")})$`}return ka(r)}const Lm=null,Fm=null,jm=null,Bm=null,Sa=o.xI("$ZodCustom",(r,i)=>{s.QP.init(r,
i),Ie.init(r,i),r._zod.parse=(u,c)=>u,r._zod.check=u=>{const c=u.value,d=i.fn(c);if(d instanceof Promise)return d.then(_=>Po(
_,u,c,r));Po(d,u,c,r)}});function Po(r,i,u,c){if(!r){const d={code:"custom",input:u,inst:c,path:[...c._zod.def.path??[]],
continue:!c._zod.def.abort};c._zod.def.params&&(d.params=c._zod.def.params),i.issues.push(G.sn(d))}}var lt=n(3305);function Ea(){
const r=this._zod;return r.message??(r.message=JSON.stringify(r.def,G.k8,2)),r.message}function za(r){this._zod.message=
r}const Oa={get:Ea,set:za,enumerable:!0,configurable:!0},wr={value:void 0,enumerable:!1},Io=new WeakSet([Object.prototype,
Error.prototype]),Zo=(r,i)=>{r.name="$ZodError",wr.value=i,Object.defineProperty(r,"issues",wr),wr.value=void 0,Object.defineProperty(
r,"message",Oa);const u=Object.getPrototypeOf(r);Io.has(u)||(Io.add(u),Object.defineProperty(u,"toString",{configurable:!0,
enumerable:!1,get(){const c=()=>this.message;return Object.defineProperty(this,"toString",{value:c,configurable:!0,writable:!0}),
c},set(c){Object.defineProperty(this,"toString",{value:c,configurable:!0,writable:!0})}}))},qm=(0,o.xI)("$ZodError",Zo),
nt=(0,o.xI)("$ZodError",Zo,void 0,{Parent:Error});function Aa(r,i,u){return Object.prototype.hasOwnProperty.call(r,i)||(i===
"__proto__"?Object.defineProperty(r,i,{value:u(),writable:!0,enumerable:!0,configurable:!0}):r[i]=u()),r[i]}function Wm(r,i=u=>u.
message){const u={},c=[];for(const d of r.issues)d.path.length>0?Aa(u,d.path[0],()=>[]).push(i(d)):c.push(i(d));return{formErrors:c,
fieldErrors:u}}function Gm(r,i=u=>u.message){const u={_errors:[]},c=(d,_=[])=>{for(const M of d.issues)if(M.code==="inva\
lid_union"&&M.errors.length)M.errors.map(D=>c({issues:D},[..._,...M.path]));else if(M.code==="invalid_key")c({issues:M.issues},
[..._,...M.path]);else if(M.code==="invalid_element")c({issues:M.issues},[..._,...M.path]);else{const D=[..._,...M.path];
if(D.length===0)u._errors.push(i(M));else{let V=u,R=0;for(;R<D.length;){const W=D[R],se=R===D.length-1;if(W==="_errors"){
se&&V._errors.push(i(M)),R++;continue}Object.prototype.hasOwnProperty.call(V,W)||Object.defineProperty(V,W,{value:{_errors:[]},
enumerable:!0,writable:!0,configurable:!0});const ve=V[W];se&&ve._errors.push(i(M)),V=ve,R++}}}};return c(r),u}function Vm(r,i=u=>u.
message){const u={errors:[]},c=(d,_=[])=>{var M;for(const D of d.issues)if(D.code==="invalid_union"&&D.errors.length)D.errors.
map(V=>c({issues:V},[..._,...D.path]));else if(D.code==="invalid_key")c({issues:D.issues},[..._,...D.path]);else if(D.code===
"invalid_element")c({issues:D.issues},[..._,...D.path]);else{const V=[..._,...D.path];if(V.length===0){u.errors.push(i(D));
continue}let R=u,W=0;for(;W<V.length;){const se=V[W],ve=W===V.length-1;typeof se=="string"?(R.properties??(R.properties=
{}),Object.prototype.hasOwnProperty.call(R.properties,se)||Object.defineProperty(R.properties,se,{value:{errors:[]},enumerable:!0,
writable:!0,configurable:!0}),R=R.properties[se]):(R.items??(R.items=[]),(M=R.items)[se]??(M[se]={errors:[]}),R=R.items[se]),
ve&&R.errors.push(i(D)),W++}}};return c(r),u}function Ta(r){const i=[],u=r.map(c=>typeof c=="object"?c.key:c);for(const c of u)
typeof c=="number"?i.push(`[${c}]`):typeof c=="symbol"?i.push(`[${JSON.stringify(String(c))}]`):/[^\w$]/.test(c)?i.push(
`[${JSON.stringify(c)}]`):(i.length&&i.push("."),i.push(c));return i.join("")}function Hm(r){const i=[],u=[...r.issues].
sort((c,d)=>(c.path??[]).length-(d.path??[]).length);for(const c of u)i.push(`\u2716 ${c.message}`),c.path?.length&&i.push(
`  \u2192 at ${Ta(c.path)}`);return i.join(`
`)}function Bn(r,i){return{callee:i?.callee??r,Err:i?.Err}}const br=r=>{const i=(u,c,d,_)=>{const M=d?{...d,async:!1}:{async:!1},
D=u._zod.run({value:c,issues:[]},M);if(D instanceof Promise)throw new o.GT;if(D.issues.length){const V=new(_?.Err??r)(D.
issues.map(R=>G.iR(R,M,o.$W())));throw G.gx(V,_?.callee??i),V}return D.value};return i},Pa=br(nt),$r=r=>{const i=async(u,c,d,_)=>{
const M=d?{...d,async:!0}:{async:!0};let D=u._zod.run({value:c,issues:[]},M);if(D instanceof Promise&&(D=await D),D.issues.
length){const V=new(_?.Err??r)(D.issues.map(R=>G.iR(R,M,o.$W())));throw G.gx(V,_?.callee??i),V}return D.value};return i},
Ia=$r(nt),kr=r=>(i,u,c)=>{const d=c?{...c,async:!1}:{async:!1},_=i._zod.run({value:u,issues:[]},d);if(_ instanceof Promise)
throw new o.GT;return _.issues.length?Ro(r,_.issues,d):{success:!0,data:_.value}},Za=kr(nt);function Ro(r,i,u){let c;return{
success:!1,get error(){return c||(c=new r(i.map(d=>G.iR(d,u,o.$W()))),i=void 0,u=void 0),c},set error(d){c=d,i=void 0,u=
void 0}}}const Sr=r=>async(i,u,c)=>{const d=c?{...c,async:!0}:{async:!0};let _=i._zod.run({value:u,issues:[]},d);return _ instanceof
Promise&&(_=await _),_.issues.length?Ro(r,_.issues,d):{success:!0,data:_.value}},Ra=Sr(nt),xa=null,Ca=null,Km=((r,i,u)=>{
const c=r._zod.bag.validator;if(c!==void 0){if(c(i)!==xa)return!0;if(c.definite===!0&&u===void 0)return!1}return Ma(r,i,
u)});function Ma(r,i,u){const c=u?{...u,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},d=r._zod.bag.fallbackRun;let _;
if(d?(c[Ca]=!0,_=d({value:i,issues:[]},c)):_=r._zod.run({value:i,issues:[]},c),_ instanceof Promise)throw new core.$ZodAsyncError;
return _.issues.length===0}const Jm=async(r,i,u)=>{const c=u?{...u,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0};let d=r.
_zod.run({value:i,issues:[]},c);return d instanceof Promise&&(d=await d),d.issues.length===0},Xm=(r=>{const i=br(r),u=(c,d,_,M)=>{
const D=_?{..._,direction:"backward"}:{direction:"backward"};return i(c,d,D,Bn(u,M))};return u})(nt),ey=(r=>{const i=br(
r),u=(c,d,_,M)=>i(c,d,_,Bn(u,M));return u})(nt),ny=(r=>{const i=$r(r),u=async(c,d,_,M)=>{const D=_?{..._,direction:"back\
ward"}:{direction:"backward"};return await i(c,d,D,Bn(u,M))};return u})(nt),oy=(r=>{const i=$r(r),u=async(c,d,_,M)=>await i(
c,d,_,Bn(u,M));return u})(nt),sy=(r=>(i,u,c)=>{const d=c?{...c,direction:"backward"}:{direction:"backward"};return kr(r)(
i,u,d)})(nt),uy=(r=>(i,u,c)=>kr(r)(i,u,c))(nt),dy=(r=>async(i,u,c)=>{const d=c?{...c,direction:"backward"}:{direction:"b\
ackward"};return Sr(r)(i,u,d)})(nt),fy=(r=>async(i,u,c)=>Sr(r)(i,u,c))(nt),De=o.xI("ZodMiniType",(r,i)=>{if(!r._zod)throw new Error(
"Uninitialized schema in ZodMiniType.");Ie.init(r,i),r.def=i,r.type=i.type},{get with(){return this.check},set with(r){G.
qh(this,"with",r)},parse(r,i){return Pa(this,r,i,{callee:this.parse})},parseAsync(r,i){return Ia(this,r,i,{callee:this.parseAsync})},
safeParse(r,i){return Za(this,r,i)},safeParseAsync(r,i){return Ra(this,r,i)},check(...r){const i=this.def;return this.clone(
{...i,checks:[...i.checks??[],...r.map(u=>typeof u=="function"?{_zod:{check:u,def:{check:"custom"},onattach:[]}}:u)]},{parent:!0})},
clone(r,i){return G.o8(this,r,i)},brand(){return this},register(r,i){return r.add(this,i),this},apply(r,...i){return i.length===
0?r(this):r(this,...i)}}),xo=o.xI("ZodMiniString",(r,i)=>{St.init(r,i),De.init(r,i)});function qn(r){return lt.Rl(xo,r)}
const py=null,Na=null;function hy(r){return core._email(Na,r)}const Da=null;function my(r){return core._guid(Da,r)}const Wn=null;
function yy(r){return core._uuid(Wn,r)}function gy(r){return core._uuidv4(Wn,r)}function _y(r){return core._uuidv6(Wn,r)}
function vy(r){return core._uuidv7(Wn,r)}const Co=null;function wy(r){return core._url(Co,r)}function by(r){return core.
_url(Co,{protocol:regexes.httpProtocol,hostname:regexes.domain,...util.normalizeParams(r)})}const Ua=null;function $y(r){
return core._emoji(Ua,r)}const La=null;function ky(r){return core._nanoid(La,r)}const Fa=null;function Sy(r){return core.
_cuid(Fa,r)}const ja=null;function Ey(r){return core._cuid2(ja,r)}const Ba=null;function zy(r){return core._ulid(Ba,r)}const qa=null;
function Oy(r){return core._xid(qa,r)}const Wa=null;function Ay(r){return core._ksuid(Wa,r)}const Ga=null;function Ty(r){
return core._ipv4(Ga,r)}const Va=null;function Py(r){return core._ipv6(Va,r)}const Ha=null;function Iy(r){return core._cidrv4(
Ha,r)}const Ka=null;function Zy(r){return core._cidrv6(Ka,r)}const Ja=null;function Ry(r){return core._mac(Ja,r)}const Ya=null;
function xy(r){return core._base64(Ya,r)}const Xa=null;function Cy(r){return core._base64url(Xa,r)}const Qa=null;function My(r){
return core._e164(Qa,r)}const eu=null;function Ny(r){return core._creditCard(eu,r)}const tu=null;function Dy(r){return core.
_iban(tu,r)}const nu=null;function Uy(r){return core._jwt(nu,r)}const an=null;function Ly(r,i,u={}){return core._stringFormat(
an,r,i,u)}function Fy(r){return core._stringFormat(an,"hostname",regexes.hostname,r)}function jy(r){return core._stringFormat(
an,"hex",regexes.hex,r)}function By(r){return core._stringFormat(an,"currency_code",regexes.currencyCode,r)}function qy(r,i){
const u=i?.enc??"hex",c=`${r}_${u}`,d=core.regexes[c];if(!d)throw new Error(`Unrecognized hash format: ${c}`);return core.
_stringFormat(an,c,d,i)}const Mo=o.xI("ZodMiniNumber",(r,i)=>{q.init(r,i),De.init(r,i)});function No(r){return lt.F7(Mo,
r)}const un=o.xI("ZodMiniNumberFormat",(r,i)=>{pe.init(r,i),Mo.init(r,i)});function ru(r){return lt.LK(un,r)}function Wy(r){
return core._float32(un,r)}function Gy(r){return core._float64(un,r)}function Vy(r){return core._int32(un,r)}function Hy(r){
return core._uint32(un,r)}const Do=o.xI("ZodMiniBoolean",(r,i)=>{Re.init(r,i),De.init(r,i)});function Uo(r){return lt._L(
Do,r)}const ou=null;function Ky(r){return core._bigint(ou,r)}const Lo=null;function Jy(r){return core._int64(Lo,r)}function Yy(r){
return core._uint64(Lo,r)}const iu=null;function Xy(r){return core._symbol(iu,r)}const su=null;function Qy(r){return core.
_undefined(su,r)}const au=null;function uu(r){return core._null(au,r)}const cu=null;function eg(){return core._any(cu)}const du=o.
xI("ZodMiniUnknown",(r,i)=>{_r.init(r,i),De.init(r,i)});function Gn(){return lt.em(du)}const lu=o.xI("ZodMiniNever",(r,i)=>{
Ot.init(r,i),De.init(r,i)});function fu(r){return lt.G8(lu,r)}const pu=null;function tg(r){return core._void(pu,r)}const hu=null;
function ng(r){return core._date(hu,r)}const mu=o.xI("ZodMiniArray",(r,i)=>{ua.init(r,i),De.init(r,i)});function Er(r,i){
return new mu({type:"array",element:r,...G.A2(i)})}function rg(r){const i=r._zod.def.shape;return Bo(Object.keys(i))}const zr=o.
xI("ZodMiniObject",(r,i)=>{fa.init(r,i),De.init(r,i),G.X(r,"shape",u=>u._zod.def.shape,!1)});function yu(r,i){const u={type:"\
object",shape:r??{},...G.A2(i)};return new zr(u)}function gu(r,i){return new zr({type:"object",shape:r,catchall:fu(),...G.
A2(i)})}function _u(r,i){return new zr({type:"object",shape:r,catchall:Gn(),...G.A2(i)})}function og(r,i){return util.extend(
r,i)}function ig(r,i){return util.safeExtend(r,i)}function sg(r,i){return util.merge(r,i)}function ag(r,i){return util.pick(
r,i)}function ug(r,i){return util.omit(r,i)}function cg(r,i){const u=r._zod.def;if(u.type!=="tuple")return util.partial(
Hn,r,i);if(u.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refinements");return util.
clone(r,{...u,items:u.items.map(c=>new Hn({type:"optional",innerType:c}))})}function dg(r,i){return util.partial(Wo,r,i,
"exactPartial")}function lg(r,i){return util.required(Vo,r,i)}function fg(r,i){return r.clone(util.mergeDefs(r._zod.def,
{catchall:i}))}const vu=null;function wu(r,i){return new vu({type:"union",options:r,...util.normalizeParams(i)})}const bu=null;
function pg(r,i){return new bu({type:"union",options:r,inclusive:!1,...util.normalizeParams(i)})}const $u=o.xI("ZodMiniD\
iscriminatedUnion",(r,i)=>{ha.init(r,i),De.init(r,i)});function ku(r,i,u){return new $u({type:"union",options:i,discriminator:r,
...G.A2(u)})}const Su=null;function hg(r,i){return new Su({type:"intersection",left:r,right:i})}const Eu=null;function zu(r,i,u){
const c=i instanceof core.$ZodType,d=c?u:i,_=c?i:null;return new Eu({type:"tuple",items:r,rest:_,...util.normalizeParams(
d)})}const Vn=o.xI("ZodMiniRecord",(r,i)=>{ma.init(r,i),De.init(r,i)});function Fo(r,i,u){return!i||!i._zod?new Vn({type:"\
record",keyType:qn(),valueType:r,...G.A2(i)}):new Vn({type:"record",keyType:r,valueType:i,...G.A2(u)})}function mg(r,i,u){
return new Vn({type:"record",keyType:r,valueType:i,...util.normalizeParams(u),partial:!0})}function yg(r,i,u){return new Vn(
{type:"record",keyType:r,valueType:i,mode:"loose",...util.normalizeParams(u)})}const Ou=null;function gg(r,i,u){return new Ou(
{type:"map",keyType:r,valueType:i,...util.normalizeParams(u)})}const Au=null;function _g(r,i){return new Au({type:"set",
valueType:r,...util.normalizeParams(i)})}const jo=o.xI("ZodMiniEnum",(r,i)=>{ya.init(r,i),De.init(r,i),r.options=[...r._zod.
values]});function Bo(r,i){const u=Array.isArray(r)?Object.fromEntries(r.map(c=>[c,c])):r;return new jo({type:"enum",entries:u,
...G.A2(i)})}function vg(r,i){return new jo({type:"enum",entries:r,...util.normalizeParams(i)})}const Tu=o.xI("ZodMiniLi\
teral",(r,i)=>{ga.init(r,i),De.init(r,i)});function Pu(r,i){return new Tu({type:"literal",values:Array.isArray(r)?r:[r],
...G.A2(i)})}const Iu=null;function wg(r){return core._file(Iu,r)}const Zu=o.xI("ZodMiniTransform",(r,i)=>{_a.init(r,i),
De.init(r,i)});function Ru(r){return new Zu({type:"transform",transform:r})}const Hn=o.xI("ZodMiniOptional",(r,i)=>{va.init(
r,i),De.init(r,i)});function qo(r){return new Hn({type:"optional",innerType:r})}const Wo=null;function bg(r){return new Wo(
{type:"optional",innerType:r})}const xu=o.xI("ZodMiniNullable",(r,i)=>{wa.init(r,i),De.init(r,i)});function Go(r){return new xu(
{type:"nullable",innerType:r})}function Cu(r){return qo(Go(r))}const Mu=null;function $g(r,i){return new Mu({type:"defau\
lt",innerType:r,get defaultValue(){return typeof i=="function"?i():util.shallowClone(i)}})}const Nu=null;function kg(r,i){
return new Nu({type:"prefault",innerType:r,get defaultValue(){return typeof i=="function"?i():util.shallowClone(i)}})}const Vo=null;
function Sg(r,i){return new Vo({type:"nonoptional",innerType:r,...util.normalizeParams(i)})}const Du=null;function Eg(r){
return new Du({type:"success",innerType:r})}const Uu=o.xI("ZodMiniCatch",(r,i)=>{ba.init(r,i),De.init(r,i)});function Lu(r,i){
return new Uu({type:"catch",innerType:r,catchValue:typeof i=="function"?i:G.SS(i)})}const Fu=null;function zg(r){return core.
_nan(Fu,r)}const ju=o.xI("ZodMiniPipe",(r,i)=>{$a.init(r,i),De.init(r,i)});function Bu(r,i){return new ju({type:"pipe",in:r,
out:i})}const Or=null;function Og(r,i,u){return new Or({type:"pipe",in:r,out:i,transform:u.decode,reverseTransform:u.encode})}
function Ag(r){const i=r._zod.def;return new Or({type:"pipe",in:i.out,out:i.in,transform:i.reverseTransform,reverseTransform:i.
transform})}const qu=null;function Tg(r){return new qu({type:"readonly",innerType:r})}const Wu=null;function Pg(r,i){return new Wu(
{type:"template_literal",parts:r,...util.normalizeParams(i)})}const Gu=null;function Vu(r){return new Gu({type:"lazy",getter:r})}
const Hu=null;function Ig(r){return new Hu({type:"promise",innerType:r})}const Ho=o.xI("ZodMiniCustom",(r,i)=>{Sa.init(r,
i),De.init(r,i)});function Zg(r,i){const u=new core.$ZodCheck({check:"custom",...util.normalizeParams(i)});return u._zod.
check=r,u}function Ko(r,i){return lt.FO(Ho,r??(()=>!0),i)}function Ku(r,i={}){return lt.fU(Ho,r,i)}function Rg(r,i){return core.
_superRefine(r,i)}const Ju=lt.q0,Yu=lt.mI;class xg{constructor(...i){}}function Cg(r,i={}){const u=Ko(c=>c instanceof r,
i);return u._zod.bag.Class=r,u._zod.check=c=>{c.value instanceof r||c.issues.push({code:"invalid_type",expected:r.name,input:c.
value,inst:u,path:[...u._zod.def.path??[]]})},u}const Mg=(...r)=>core._stringbool({Codec:Or,Boolean:Do,String:xo},...r);
function Ng(){const r=Vu(()=>wu([qn(),No(),Uo(),uu(),Er(r),Fo(qn(),r)]));return r}const Xu=null;function Dg(r){return new Xu(
{type:"function",input:Array.isArray(r?.input)?zu(r?.input):r?.input??Er(Gn()),output:r?.output??Gn()})}})},Tr={};function Y(e){
var t=Tr[e];if(t!==void 0)return t.exports;var n=Tr[e]={exports:{}},o=!0;try{Jo[e](n,n.exports,Y),o=!1}finally{o&&delete Tr[e]}
return n.exports}Y.m=Jo,typeof Y<"u"&&(Y.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.
url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),Y.n=e=>{var t=e&&e.__esModule?()=>e.default:()=>e;return Y.d(t,{a:t}),t},(()=>{
var e=Object.getPrototypeOf?n=>Object.getPrototypeOf(n):n=>n.__proto__,t;Y.t=function(n,o){if(o&1&&(n=this(n)),o&8||typeof n==
"object"&&n&&(o&4&&n.__esModule||o&16&&typeof n.then=="function"))return n;var s=Object.create(null);Y.r(s);var a={};t=t||
[null,e({}),e([]),e(e)];for(var l=o&2&&n;typeof l=="object"&&!~t.indexOf(l);l=e(l))Object.getOwnPropertyNames(l).forEach(
$=>a[$]=()=>n[$]);return a.default=()=>n,Y.d(s,a),s}})(),Y.d=(e,t)=>{for(var n in t)Y.o(t,n)&&!Y.o(e,n)&&Object.defineProperty(
e,n,{enumerable:!0,get:t[n]})},Y.f={},Y.e=e=>Promise.all(Object.keys(Y.f).reduce((t,n)=>(Y.f[n](e,t),t),[])),Y.u=e=>""+e+
".index.js",Y.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t),Y.r=e=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(
e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})},(()=>{var e={792:0},t=n=>{var{ids:o,
modules:s,runtime:a}=n,l,$,S=0;for(l in s)Y.o(s,l)&&(Y.m[l]=s[l]);for(a&&a(Y);S<o.length;S++)$=o[S],Y.o(e,$)&&e[$]&&e[$][0](),
e[o[S]]=0};Y.f.j=(n,o)=>{var s=Y.o(e,n)?e[n]:void 0;if(s!==0)if(s)o.push(s[1]);else{var a=import("./"+Y.u(n)).then(t,l=>{
throw e[n]!==0&&(e[n]=void 0),l}),a=Promise.race([a,new Promise(l=>s=e[n]=[l])]);o.push(s[1]=a)}}})();var Vg={},je=Y(6288),
ft=Y(3024),Be=Y(6628),Te=Y(8414);function Yo(e){const t=e.toWellFormed(),n=[encodeURIComponent(t),encodeURI(t)],o=n.map(
a=>a.replace(/%[0-9A-F]{2}/g,l=>l.toLowerCase()));return[...new Set([e,...n,...o,JSON.stringify(e).slice(1,-1)])].filter(
a=>a!=="").sort((a,l)=>l.length-a.length)}function ec(e){const t=e.flatMap(Yo).filter(o=>!/^\**$/.test(o)).sort((o,s)=>s.
length-o.length),n=o=>{const s=t.reduce((a,l)=>a.replaceAll(l,"***"),o);return s===o?o:n(s)};return n}function tc(e,t){const n=e.
flatMap(Xo),o=n.map(l=>/:\s+(.*)$/.exec(l)?.[1]??""),s=Xo(t).map(l=>/:\s*(.*)$/.exec(l)?.[1]??""),a=s.map(l=>nc.exec(l)?.[1]??
"");return[...new Set([...n,...o,...s,...a])].filter(l=>l!=="")}const nc=/^(?:Basic|Bearer|Digest|Token|ApiKey)\s+(.*)$/i;
function Xo(e){return e.split(/\r?\n/).map(t=>t.trim())}class rc{value;next;constructor(t){this.value=t}}class oc{#e;#t;#n;constructor(){
this.clear()}enqueue(t){const n=new rc(t);this.#e?(this.#t.next=n,this.#t=n):(this.#e=n,this.#t=n),this.#n++}dequeue(){const t=this.#e;
if(t)return this.#e=this.#e.next,this.#n--,this.#e||(this.#t=void 0),t.value}peek(){if(this.#e)return this.#e.value}clear(){
this.#e=void 0,this.#t=void 0,this.#n=0}get size(){return this.#n}*[Symbol.iterator](){let t=this.#e;for(;t;)yield t.value,
t=t.next}*drain(){for(;this.#e;)yield this.dequeue()}}function Yn(e){let t=!1;if(typeof e=="object"&&({concurrency:e,rejectOnClear:t=!1}=
e),Qo(e),typeof t!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const n=new oc;let o=0;const s=()=>{
o<e&&n.size>0&&(o++,n.dequeue().run())},a=()=>{o--,s()},l=async(E,A,B)=>{const U=(async()=>E(...B))();A(U);try{await U}catch{}
a()},$=(E,A,B,U)=>{const L={reject:B};new Promise(X=>{L.run=X,n.enqueue(L)}).then(l.bind(void 0,E,A,U)),o<e&&s()},S=(E,...A)=>new Promise(
(B,U)=>{$(E,B,U,A)});return Object.defineProperties(S,{activeCount:{get:()=>o},pendingCount:{get:()=>n.size},clearQueue:{
value(){if(!t){n.clear();return}const E=AbortSignal.abort().reason;for(;n.size>0;)n.dequeue().reject(E)}},concurrency:{get:()=>e,
set(E){Qo(E),e=E,queueMicrotask(()=>{for(;o<e&&n.size>0;)s()})}},map:{async value(E,A){const B=[];try{Array.from(E,(U,L)=>{
const X=S(A,U,L);return B.push(X),X})}catch(U){for(const L of B)L.catch(()=>{});throw U}return Promise.all(B)}}}),S}function Hg(e,t){
const n=Yn(t),o=(...s)=>n(()=>e(...s));return Object.defineProperty(o,"clearQueue",{value:n.clearQueue}),o}function Qo(e){
if(!((Number.isInteger(e)||e===Number.POSITIVE_INFINITY)&&e>0))throw new TypeError("Expected `concurrency` to be a numbe\
r from 1 and up")}var me=Y(7541);const ic=new Set([408,425,429,503]);function ei(e,t){return ic.has(e)?"not-arrived":e>=
500?"unknown":e>=200&&e<300?ti(t)?"refused":"delivered":"refused"}function sc(e){const t=ei(e,"");return t==="delivered"?
"unknown":t}function ti(e){return ac.test(e)}const ac=/^(?:\s|<\?xml[^>]*>|<!--(?:(?!-->)[\s\S])*-->)*<(?:!doctype\s+html|html|head|body|title|meta|script|style|link|h1|center)\b/i;
function uc(e,t){if(e===void 0)return;if(/^\s*\d{1,9}\s*$/.test(e))return Number(e)*1e3;const n=Date.parse(e);return Number.
isNaN(n)?void 0:Math.max(0,n-t)}function At({outcome:e,tries:t,last:n}){if(n===void 0)return"not sent: the time for deli\
veries (deadline) was up, or the job was cancelled";const o=t>1?` (${t} tries)`:"";return`${cc[e]}: ${dc(n)}${o}`}const cc={
delivered:"delivered","not-arrived":"did not arrive",refused:"refused",unknown:"unknown whether it arrived"};function dc(e){
return e.status===void 0?e.failure??"no answer":e.outcome==="delivered"?`status ${e.status}`:e.status<300?`status ${e.status}\
 with a web page, not Phaset's answer; check endpoint, and headers if a gateway asks for a log-in`:`status ${e.status}${lc(
e)}${pc(e)}`}function lc({status:e=0,redirectHost:t}){return e<400?` (a redirect to ${t===void 0?"another place":(0,me.hD)(
t)}); no redirect is followed, give endpoint the final address`:fc[e]??""}const fc={400:" (invalid input)",401:" (not au\
thorized); check webhook-token, org-id and record-id: each record has a token of its own",403:" (forbidden); check webho\
ok-token, and headers if a gateway stands in front of Phaset",404:" (not found); check endpoint",407:" (a proxy asks for\
 a log-in); check HTTPS_PROXY",413:" (too large); look for a limit of the gateway in front of Phaset",429:" (rate limite\
d)"};function pc({body:e}){const t=e.trim();return t===""||ti(e)?"":`; it answered ${(0,me.hD)(t)}`}const hc="; if it is\
 for the status words, set standards-status-words to the other of its two values";function Xn(e,t){if(t===void 0||t.outcome===
"delivered")return[];const n=e==="standards"&&t.last?.status===400?hc:"";return[{kind:"delivery",level:t.outcome==="refu\
sed"?"error":"warning",title:"Phaset: not delivered",message:`${e} ${At(t)}${n}`}]}function Pr(e){return e===void 0?{state:"\
checked"}:{state:e.outcome==="delivered"?"uploaded":"failed",delivery:e}}var Ir=Y(8461);async function Zr(e){const t=[];
for(const n of e)t.push(await n());return t}var vt=Y(6760);const mc=Object.prototype.toString,yc=e=>mc.call(e)==="[objec\
t Error]",gc=new Set(["network error","NetworkError when attempting to fetch resource.","The Internet connection appears\
 to be offline.","Network request failed","fetch failed","terminated"," A network error occurred.","Network connection l\
ost"]);function _c(e){if(!(e&&yc(e)&&e.name==="TypeError"&&typeof e.message=="string"))return!1;const{message:n,stack:o}=e;
return n==="Load failed"||n.startsWith("Load failed (")&&n.endsWith(")")?o===void 0||"__sentry_captured__"in e:n.startsWith(
"error sending request for url")||n==="Failed to fetch"||n.startsWith("Failed to fetch (")&&n.endsWith(")")?!0:gc.has(n)}
function vc(e){if(typeof e=="number"){if(e<0)throw new TypeError("Expected `retries` to be a non-negative number.");if(Number.
isNaN(e))throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.")}else if(e!==void 0)throw new TypeError(
"Expected `retries` to be a number or Infinity.")}function Qn(e,t,{min:n=0,allowInfinity:o=!1}={}){if(t!==void 0){if(typeof t!=
"number"||Number.isNaN(t))throw new TypeError(`Expected \`${e}\` to be a number${o?" or Infinity":""}.`);if(!o&&!Number.
isFinite(t))throw new TypeError(`Expected \`${e}\` to be a finite number.`);if(t<n)throw new TypeError(`Expected \`${e}\`\
 to be \u2265 ${n}.`)}}class wc extends Error{constructor(t){super(),t instanceof Error?(this.originalError=t,{message:t}=
t):(this.originalError=new Error(t),this.originalError.stack=this.stack),this.name="AbortError",this.message=t}}function bc(e,t){
const n=Math.max(1,e+1),o=t.randomize?Math.random()+1:1;let s=Math.round(o*t.minTimeout*t.factor**(n-1));return s=Math.min(
s,t.maxTimeout),s}function ni(e,t){return Number.isFinite(t)?t-(performance.now()-e):t}async function $c({error:e,attemptNumber:t,
retriesConsumed:n,startTime:o,options:s}){const a=e instanceof Error?e:new TypeError(`Non-error was thrown: "${e}". You \
should only throw errors.`);if(a instanceof wc)throw a.originalError;const l=Number.isFinite(s.retries)?Math.max(0,s.retries-
n):s.retries,$=s.maxRetryTime??Number.POSITIVE_INFINITY,S=Object.freeze({error:a,attemptNumber:t,retriesLeft:l,retriesConsumed:n});
if(await s.onFailedAttempt(S),ni(o,$)<=0)throw a;const E=await s.shouldConsumeRetry(S),A=ni(o,$);if(A<=0||l<=0)throw a;if(a instanceof
TypeError&&!_c(a)){if(E)throw a;return s.signal?.throwIfAborted(),!1}if(!await s.shouldRetry(S))throw a;if(!E)return s.signal?.
throwIfAborted(),!1;const B=bc(n,s),U=Math.min(B,A);return s.signal?.throwIfAborted(),U>0&&await new Promise((L,X)=>{const J=()=>{
clearTimeout(H),s.signal?.removeEventListener("abort",J),X(s.signal.reason)},H=setTimeout(()=>{s.signal?.removeEventListener(
"abort",J),L()},U);s.unref&&H.unref?.(),s.signal?.addEventListener("abort",J,{once:!0})}),s.signal?.throwIfAborted(),!0}
async function ri(e,t={}){if(t={...t},vc(t.retries),Object.hasOwn(t,"forever"))throw new Error("The `forever` option is \
no longer supported. For many use-cases, you can set `retries: Infinity` instead.");t.retries??=10,t.factor??=2,t.minTimeout??=
1e3,t.maxTimeout??=Number.POSITIVE_INFINITY,t.maxRetryTime??=Number.POSITIVE_INFINITY,t.randomize??=!1,t.onFailedAttempt??=
()=>{},t.shouldRetry??=()=>!0,t.shouldConsumeRetry??=()=>!0,Qn("factor",t.factor,{min:0,allowInfinity:!1}),Qn("minTimeou\
t",t.minTimeout,{min:0,allowInfinity:!1}),Qn("maxTimeout",t.maxTimeout,{min:0,allowInfinity:!0}),Qn("maxRetryTime",t.maxRetryTime,
{min:0,allowInfinity:!0}),t.factor>0||(t.factor=1),t.signal?.throwIfAborted();let n=0,o=0;const s=performance.now();for(;!Number.
isFinite(t.retries)||o<=t.retries;){n++;try{t.signal?.throwIfAborted();const a=await e(n);return t.signal?.throwIfAborted(),
a}catch(a){await $c({error:a,attemptNumber:n,retriesConsumed:o,startTime:s,options:t})&&o++}}throw new Error("Retry atte\
mpts exhausted without throwing an error.")}function Kg(e,t){return function(...n){return ri(()=>e.apply(this,n),t)}}const kc=500,
Sc=1e4,Ec=1e3;class Rr extends Error{}async function oi(e,t,n=()=>{}){const o=[],s=async()=>{const l=t.budget.remaining();
if(l===0)return;n("unknown");const $=await t.send(e,Math.min(t.timeout,l));if(o.push($),t.watch(e,$),n(ii(o)),zc(e,$,t.repeatUnknown))
throw new Rr};return await t.budget.spend(()=>ri(()=>t.limit(s),{retries:Number.POSITIVE_INFINITY,minTimeout:0,shouldRetry:({
error:l,attemptNumber:$})=>l instanceof Rr&&t.budget.wait(Ac(o.at(-1),$,t.random),Math.min(t.timeout,Ec))}).catch(l=>{if(!(l instanceof
Rr))throw l})),{outcome:ii(o),tries:o.length,...(0,Be.s)({last:o.at(-1)})}}function zc(e,t,n){switch(t.outcome){case"not\
-arrived":return!0;case"unknown":return n||Oc(e);case"delivered":case"refused":return!1}}function Oc({target:e,body:t}){
if(e!=="event")return!0;const n=t?.event;return n==="incident-opened"||n==="incident-resolved"}function ii(e){const t=e.
at(-1)?.outcome??"not-arrived";return t!=="not-arrived"?t:e.some(({outcome:n})=>n==="unknown")?"unknown":"not-arrived"}function Ac(e,t,n){
const o=Math.min(Sc,kc*2**(t-1));return Math.max(n()*o,e?.retryAfter??0)}function Tc(e){const t=new Map;return(n,o)=>{const s=JSON.
stringify([n,o.orgId,o.token]),a=t.get(s)??Pc(n,o,e);return t.set(s,a),a}}async function Pc(e,t,n){const o=`the Baseline\
 ${(0,me.hD)(e)}`,[s,{parseBaseline:a}]=await Promise.all([oi({target:{baselineId:e},credentials:t},n),Y.e(644).then(Y.bind(
Y,6644))]);if(s.outcome!=="delivered")return xr(Ic(o,s));const{body:l="",truncated:$}=s.last??{};if($)return xr(Tt(`${o}\
 is longer than 64 KiB; shorten it in Phaset`));const S=a(l,o);return S.kind==="invalid"?xr(...S.problems.map(E=>Tt(E))):
{kind:"baseline",baseline:S.baseline,problems:S.warnings.map(E=>Tt(E,"warning"))}}function xr(...e){return{kind:"failed",
problems:e}}function Ic(e,t){if(t.last?.status===404)return Tt(`${e} is not in Phaset (status 404); make it there, or na\
me another in the manifest's baseline.id`);const n=`${e} could not be fetched: ${At(t)}`;return t.outcome==="refused"?Tt(
n):{kind:"delivery",level:"warning",title:"Phaset: not fetched",message:n}}function Tt(e,t="error"){return{kind:"baselin\
e",level:t,title:"Phaset: Baseline",message:e}}async function Zc(e,t,n,o){const[s,{checkStandards:a},{describeMisses:l}]=await Promise.
all([o(t,n),Y.e(196).then(Y.bind(Y,9196)),Promise.resolve().then(Y.bind(Y,8461))]);if(s.kind==="failed")return s;const $=await a(
s.baseline,{workspace:e.workspace,directory:(0,vt.resolve)(e.workspace,e.directory)});return $.kind==="invalid"?{problems:$.
problems.map(S=>Tt(S))}:{checks:$.checks,problems:[...s.problems,...$.warnings.map(S=>Tt(S,"warning")),...l($.checks)]}}
const Rc=8;async function xc(e,t){const n=Yn(Rc),o=e.map(s=>Cc(s,t,n));return Promise.all(o.map(s=>s()))}function Cc(e,t,n){
const o=Mc(e,t),s=Nc(e,t);return async()=>{const[a,l,$]=await Promise.all([Zr(o),s(),Dc(e,t,n)]),{directory:S,credentials:E,
manifest:A}=e.component,B=A?.kind==="found"?A.name:void 0;return{directory:S,...(0,Be.s)({recordId:E.recordId,name:B}),events:a,
record:l,standards:$.report,problems:[...e.problems,...a.flatMap(({body:U,delivery:L})=>Xn(`event ${U.event}`,L)),...Xn(
"record",l.delivery),...$.problems]}}}function Mc({credentials:e,events:t},n){return e===void 0?[]:t.map(o=>{const s=n.prepare(
{kind:"event",body:o.body},e);return async()=>({...o,...(0,Be.s)({delivery:await s()})})})}function Nc({credentials:e,record:t},n){
if(t.kind==="skipped")return async()=>({state:"skipped",reason:t.reason});if(t.kind!=="upload"||e===void 0){const s=t.kind===
"checked"?"checked":"failed";return async()=>({state:s})}const o=n.prepare({kind:"record",body:t.record},e);return async()=>({
...Pr(await o()),record:t.record})}async function Dc({component:e,credentials:t,standards:n},o,s){if(n.kind==="skipped")
return{report:{state:"skipped",reason:n.reason},problems:[]};if(n.kind==="failed"||t===void 0)return{report:{state:"fail\
ed"},problems:[]};const{baselineId:a}=n,l={workspace:o.workspace,directory:e.directory},{checks:$,problems:S}=await s(()=>Zc(
l,a,t,o.fetchBaseline));if($===void 0)return{report:{state:"failed",baselineId:a},problems:S};if(n.kind==="check")return{
report:{state:"checked",baselineId:a,checks:$},problems:S};const E=(0,Ir.putStatusWords)((0,Ir.toStandardsResult)($),o.statusWords),
A=Pr(await o.prepare({kind:"standards",body:E},t)());return{report:{...A,baselineId:a,checks:$},problems:[...S,...Xn("st\
andards",A.delivery)]}}var si=Y(7598);const Uc=he(import.meta.url)("node:os");var Lc=Y(8500);function Fc(e,{now:t,sleep:n},o){
let s=0,a=0,l=0;const $=()=>s+(a>0?t()-l:0),S=()=>o.aborted?0:Math.max(0,e-$());return{remaining:S,spend:async E=>{a++===
0&&(l=t());try{return await E()}finally{--a===0&&(s+=t()-l)}},wait:async(E,A)=>E+A>S()?!1:n(E,o).then(()=>!0,()=>!1)}}var jc=Y(
7067);const Bc=he(import.meta.url)("node:https");var qc=Y(4942);const Wc={rE:"1.0.0"},Gc=Wc.rE;var ln=Y(9840);const Cr=64*
1024,Vc=1440*60*1e3;function Hc(e,t,n){const o=new qc.Qq(void 0,[],{keepAlive:!0,socketTimeout:Vc});return async(s,a)=>{
const l=performance.now(),$=Kc(o,e,t,s),S=Promise.withResolvers(),E=setTimeout(()=>{S.resolve($.failure(`no answer withi\
n ${a/1e3} s`)),$.abort()},a),A=await Promise.race([$.attempt,S.promise]);return clearTimeout(E),{...A,body:n(A.body),took:performance.
now()-l}}}function Kc(e,t,n,o){const s=new AbortController,a=Yc(t.origin.protocol==="https:"?Bc:jc);let l;const $=B=>{const U={
failure:B,body:"",truncated:!1};if(l===void 0)return{...U,outcome:a.sent()?"unknown":"not-arrived"};const L=sc(l);return{
...U,outcome:L,...L!=="unknown"&&{status:l}}},S=o.body===void 0?null:JSON.stringify(o.body);return{attempt:(async()=>{const B={
...Jc(t,n,o),signal:s.signal,agent:e.getAgent(t.origin.href)},{message:U}=await e.requestRaw({options:B,parsedUrl:t.origin,
httpModule:a.module},S);return l=U.statusCode,Xc(U)})().catch(B=>$(nd(B))),failure:$,abort:()=>s.abort()}}function Jc(e,t,{
target:n,credentials:o,body:s}){return{host:e.origin.hostname.replace(/^\[|\]$/g,""),port:e.origin.port,path:(0,ln.Zq)(e,
n,o),method:s===void 0?"GET":"POST",headers:{...t,"User-Agent":`phaset-action/${Gc}`,...s!==void 0&&{"Content-Type":"app\
lication/json"}}}}function Yc(e){let t=!1;return{module:Object.create(e,{request:{value:(s,a)=>e.request(s,a).once("fini\
sh",()=>{t=!0})}}),sent:()=>t}}async function Xc(e){const t=e.statusCode??0,{body:n,truncated:o}=await Qc(e),s=uc(e.headers["\
retry-after"],Date.now()),a=ed(e.headers.location);return{outcome:ei(t,n),status:t,body:n,truncated:o,...(0,Be.s)({retryAfter:s,
redirectHost:a})}}async function Qc(e){const t=[];let n=0;for await(const s of e)if(t.push(s),n+=s.length,n>Cr)break;return{
body:Buffer.concat(t).subarray(0,Cr).toString("utf8"),truncated:n>Cr}}function ed(e){return e!==void 0&&URL.canParse(e)?
new URL(e).host:void 0}const td={ECONNREFUSED:"connection refused",ENOTFOUND:"host name not found",EAI_AGAIN:"host name \
not found (no answer from DNS)",ECONNRESET:"connection reset",EPIPE:"connection reset",ETIMEDOUT:"connection timed out",
EHOSTUNREACH:"host unreachable",ENETUNREACH:"network unreachable",ERR_INVALID_URL:"the address of the proxy is no URL (s\
ee HTTPS_PROXY)"};function nd(e){if(!(e instanceof Error))return"network error";if(e.message.startsWith("tunneling socke\
t could not be established"))return"the proxy is down or refused (see HTTPS_PROXY and NO_PROXY)";const t="code"in e&&typeof e.
code=="string"?e.code:"";return/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ALTNAME|EPROTO|ERR_SSL/.test(t)?`TLS failed: ${t} (f\
or a private CA, set NODE_EXTRA_CA_CERTS on the runner)`:td[t]??`network error ${t}`.trim()}var w=Y(8395),pt=Y(3305),rd=Y(
4409),ai=Y(1828);const ot=w.YjP().check(pt.Fk(/^(?:[1-9]\d{9}|[1-9]\d{12})$/)),ui=w.YjP().check(pt.Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),
ci=w.YjP().check(pt.m9(1)),Mr=w.Whr().check(pt.UI()),di={createdAt:w.lqM(ot),submittedAt:w.lqM(ot)},er=w.gMt("event",[w.
rej({event:w.euz("change"),commitSha:ui,timestamp:w.lqM(ot)}),w.rej({event:w.euz("deployment"),commitSha:ui,timestamp:w.
lqM(ot)}),w.rej({event:w.euz("incident-opened"),id:ci,createdAt:ot}),w.rej({event:w.euz("incident-resolved"),id:ci,createdAt:ot,
resolvedAt:ot}),w.rej({event:w.euz("comment")}),w.rej({event:w.euz("review-approved"),...di}),w.rej({event:w.euz("review\
-changes"),...di}),w.rej({event:w.euz("pr-opened"),additions:w.lqM(Mr),changedFiles:w.lqM(Mr),deletions:w.lqM(Mr)}),w.rej(
{event:w.euz("pr-closed"),createdAt:w.lqM(ot),closedAt:w.lqM(ot)}),w.rej({event:w.euz("pr-merged"),createdAt:w.lqM(ot),mergedAt:w.
lqM(ot)})]),nr=er.def.options.map(e=>[...e.shape.event.def.values][0]),od=w.k5n(["not-arrived","refused","unknown"]),li=w.
YjP().check(pt.m9(1)),Nr={outcome:od,orgId:li,recordId:li},fi=w.g1P(w.YjP(),w.L5J()),id=w.gMt("kind",[w.Ikc({...Nr,kind:w.
euz("event"),body:er}),w.Ikc({...Nr,kind:w.euz("record"),body:fi}),w.Ikc({...Nr,kind:w.euz("standards"),body:fi})]);function sd(e){
let t;const n=E=>{try{return E()}catch(A){t??=(0,rd.$)(A);return}},o=n(()=>(0,ft.openSync)(e,"wx",384)),s=()=>(0,Be.s)({
failure:t});if(o===void 0)return{add:()=>()=>{},close:s};const a=new Set;let l=0;return{add:E=>{const A=l,B=`${pi("not-a\
rrived")}${JSON.stringify(E).slice(1)}
`,U=n(()=>(0,ft.writeSync)(o,B,A));return U===void 0?()=>{}:(l+=U,a.add(A),L=>{const X=L==="delivered"?" ".repeat(U-1):pi(
L);n(()=>(0,ft.writeSync)(o,X,A)),L==="delivered"&&a.delete(A)})},path:e,close:()=>(n(()=>{(0,ft.closeSync)(o),a.size===
0?(0,ft.rmSync)(e,{force:!0}):ad(e)}),{...s(),...a.size>0&&{path:e}})}}function pi(e){return`{"outcome":"${e}",`.padEnd(
25)}function ad(e){const t=`${e}.next`;(0,ft.writeFileSync)(t,(0,ft.readFileSync)(e,"utf8").replace(/^ *\n/gm,""),{mode:384}),
(0,ft.renameSync)(t,e)}function ud(e){const t={messages:[],damaged:[]};for(const[n,o]of e.split(`
`).entries()){if(o.trim()==="")continue;const s=cd(o);typeof s=="string"?t.damaged.push({line:n+1,problem:s}):t.messages.
push(s)}return t}function cd(e){let t;try{t=JSON.parse(e)}catch{return"is not JSON"}const n=id.safeParse(t);if(n.success)
return n.data;const o=(0,ai.m)(n.error.issues[0]?.path??[]);return o===""?"is not an undelivered message":`has a missing\
 or wrong "${o}"`}const dd=8;function ld(e,t,n,{environment:o,cancelled:s}){const a={workspace:o.GITHUB_WORKSPACE||process.
cwd(),statusWords:t["standards-status-words"]};if(e.kind==="without-secrets")return{...pd,...a};const l={send:Hc(e.endpoint,
t.headers,n),limit:Yn(dd),budget:Fc(t.deadline*1e3,fd,s),timeout:t.timeout*1e3,repeatUnknown:t["repeat-unknown"],random:Math.
random,watch:(S,E)=>je.Yz(n(gd(S,E)))},$=t["dry-run"]?hd(e.endpoint,n):md(l,o);return{...a,...$,fetchBaseline:Tc(l)}}const fd={
now:()=>performance.now(),sleep:(e,t)=>(0,Lc.setTimeout)(e,void 0,{signal:t})},pd={prepare:()=>async()=>{},fetchBaseline:async()=>({
kind:"failed",problems:[]}),close:()=>({problems:[]})};function hd(e,t){return{prepare:({kind:n,body:o},s)=>async()=>{const a=(0,ln.
Zq)(e,n,{...s,token:"***"});je.pq((0,me.g9)(t(`POST ${a} ${JSON.stringify(o)}`)))},close:()=>({problems:[]})}}function md(e,{
RUNNER_TEMP:t}){const n=(0,vt.join)(t||(0,Uc.tmpdir)(),`phaset-undelivered-${(0,si.randomUUID)()}.jsonl`),o=sd(n);return{
...(0,Be.s)({undelivered:o.path}),prepare:({kind:s,body:a},l)=>{const{orgId:$,recordId:S}=l,E=o.add({kind:s,orgId:$,recordId:S,
body:a});return()=>oi({target:s,credentials:l,body:a},e,E)},close:()=>{const{path:s,failure:a}=o.close();return{...(0,Be.
s)({undelivered:s}),problems:a===void 0?[]:[yd(a)]}}}}function yd(e){const t=`the file of undelivered messages can't be \
written (${e}), so that what is not delivered can't be sent by replay; make RUNNER_TEMP a directory that this job may wr\
ite`;return(0,Te.oi)(t,"warning")}function gd({target:e,credentials:t,body:n},o){const s=typeof e=="string"?e:`baseline ${e.
baselineId}`,a=`${o.outcome}, ${o.status??o.failure}`,l=n===void 0?"":` sent ${JSON.stringify(n)}`;return`${s} of ${t.recordId}\
: ${a}, ${Math.round(o.took)} ms;${l} answered ${(0,me.ts)(o.body)}`}var Dr=Y(1455),it=Y(1366);async function _d(e,t,n){
const{messages:o,problems:s}=await vd(e.replay,n.workspace),a=o.filter(({outcome:E})=>E!=="unknown"||e["repeat-unknown"]),
l=o.length-a.length,S=[...Map.groupBy(a,({orgId:E,recordId:A})=>JSON.stringify([E,A])).values()].map(E=>$d(E,t,n));return{
components:await Promise.all(S.map(E=>E())),notes:l===0?[]:[`${(0,it.U)(l,"message")} left alone: what may have arrived \
is sent only with repeat-unknown`],problems:s}}async function vd(e,t){const n=await bd(e,t);if(n.length===0){const s=`re\
play matches no file: ${(0,me.hD)(e.join(", "))}; nothing is sent`;return{messages:[],problems:[(0,Te.oi)(s,"warning")]}}
const o=await Zr(n.map(s=>()=>wd(s)));return{messages:o.flatMap(({messages:s})=>s),problems:o.flatMap(({problems:s})=>s)}}
async function wd(e){const t=await(0,Dr.readFile)(e,"utf8").catch(()=>{});if(t===void 0){const s=`replay: ${(0,me.hD)(e)}\
 can't be read; it is skipped`;return{messages:[],problems:[(0,Te.oi)(s)]}}const{messages:n,damaged:o}=ud(t);return{messages:n,
problems:o.map(({line:s,problem:a})=>(0,Te.oi)(`replay: line ${s} of ${(0,me.hD)(e)} ${a}; it is skipped`))}}async function bd(e,t){
const{create:n}=await Y.e(377).then(Y.bind(Y,2377)),o=e.map(a=>(0,vt.resolve)(t,a));return(await(await n(o.join(`
`),{followSymbolicLinks:!1,matchDirectories:!1})).glob()).sort()}function $d(e,t,n){const{orgId:o="",recordId:s=""}=e[0]??
{},a=t.kind==="one"?t.token:t.tokens.get(s);if(a===void 0){const $=`webhook-token has no line for the record ${(0,me.hD)(
s)}; its messages stay in the file`;return async()=>({...hi(s,[]),problems:[(0,Te.oi)($)]})}const l=e.map($=>{const S=n.
prepare($,{orgId:o,recordId:s,token:a});return async()=>({message:$,delivery:await S()})});return async()=>hi(s,await Zr(
l))}function hi(e,t){return{directory:".",recordId:e,events:t.flatMap(({message:n,delivery:o})=>n.kind==="event"?[{body:n.
body,subject:{kind:"repository"},...(0,Be.s)({delivery:o})}]:[]),record:mi("record",t),standards:mi("standards",t),problems:t.
flatMap(({message:n,delivery:o})=>Xn(kd(n),o))}}function mi(e,t){const n=t.findLast(({message:o})=>o.kind===e);return n===
void 0?{state:"skipped",reason:"not among the messages to replay"}:Pr(n.delivery)}function kd(e){return e.kind==="event"?
`event ${e.body.event}`:e.kind}const Sd=he(import.meta.url)("node:child_process");var Ed=Y(7975),fn=Y(9550);const zd=(0,Ed.
promisify)(Sd.execFile),Od=1e4,Ad=64*1024*1024;async function yi(e,t){const{before:n,after:o,fromMergeBase:s=!1}=t;try{return s&&
await Pd(e)?void 0:(await gi(e,["diff-tree","-r","-z","--name-only","--no-renames",...s?["--merge-base",n]:[n],o])).split(
"\0").filter($=>$!=="")}catch{return}}function Td(e,t){const n=t.split("/"),s=[e,...n.map((a,l)=>(0,vt.join)(e,...n.slice(
0,l+1)))].find(a=>(0,ft.existsSync)((0,vt.join)(a,".git")))??e;return(0,fn.i)(e,s)}async function Pd(e){return(await gi(
e,["rev-parse","--is-shallow-repository"])).trim()!=="false"}async function gi(e,t){const{stdout:n}=await zd("git",["-c",
"safe.directory=*",...t],{cwd:e,timeout:Od,maxBuffer:Ad,windowsHide:!0});return n}function Id(e,t){const n=rr(e),o=t.flatMap(
a=>_i(a).flatMap(l=>Rd(n,rr(l)).map($=>({component:a,...$})))),s=o.filter(a=>!o.some(l=>xd(a,l)));return t.filter(a=>s.some(
l=>l.component===a))}function Zd(e,t){for(const{index:n}of e.matchAll(/^|(?<=[:/])/g)){const o=rr(e.slice(n)).join(" "),
s=t.filter(a=>_i(a).some(l=>o!==""&&rr(l).join(" ")===o));if(s.length>0)return s}return[]}function _i({directory:e,manifest:t,
credentials:n}){const o=e.slice(e.lastIndexOf("/")+1),s=t?.kind==="found"?t.name:void 0;return[e,o,s,n.recordId].filter(
a=>a!==void 0)}function rr(e){return e.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu)??[]}function Rd(e,t){
return t.length===0?[]:e.flatMap((n,o)=>t.every((s,a)=>e[o+a]===s)?[{start:o,end:o+t.length}]:[])}function xd(e,t){return e.
end-e.start<t.end-t.start&&t.start<=e.start&&e.end<=t.end}function Cd(e,t){const n=new Map(t.map(s=>[s.directory,s])),o=new Map;
for(const s of e){const a=Md(s,n);if(a===void 0)continue;const l=o.get(a);l===void 0?o.set(a,[s]):l.push(s)}return o}function Md(e,t){
for(let n=e.lastIndexOf("/");n>0;n=e.lastIndexOf("/",n-1)){const o=t.get(e.slice(0,n));if(o!==void 0)return o}return t.get(
".")}function Nd(e,t,n){const o={events:new Map,notes:[],problems:[]},s=new Set;for(const{changed:a,...l}of e){const $=n===
void 0?Ud({...l,...(0,Be.s)({changed:a})},t):Ld(n,t);for(const[E,A]of $.reasons){const B=o.events.get(E)??[];o.events.set(
E,[...B,{...l,routing:A}])}const S=$.problem?.message??$.note;S===void 0||s.has(S)||(s.add(S),$.problem!==void 0&&o.problems.
push($.problem),$.note!==void 0&&o.notes.push($.note))}return o}function Dd(e,t){switch(e.kind){case"commits":case"pull-\
request":return!0;case"deployment":return $i(e.names,t).size===0;case"incident":case"repository":return!1}}function Ud(e,t){
const{subject:n}=e;switch(n.kind){case"commits":return vi(e,"the push changed",t);case"pull-request":return vi(e,`pull r\
equest #${n.number} changes`,t);case"deployment":return Fd(e,n.names,t);case"incident":return jd(e,n.labels,t);case"repo\
sitory":return Ur(e,"nothing tells which component it is about","give record-id")}}function Ld(e,t){const n=t.find(({credentials:s})=>s.
recordId===e);if(n!==void 0)return{reasons:new Map([[n,"record-id names its record"]])};const o=`record-id is ${(0,me.hD)(
e)}, which is the record of none of the ${t.length} components; give one of theirs, or leave it out`;return{reasons:new Map,
problem:(0,Te.oi)(o)}}function vi(e,t,n){const o=`what ${t} is not known (${bi(e)})`;return wi(e,t,n)??ki(e,o,n)}function Fd(e,t,n){
const o=$i(t,n);if(o.size>0)return{reasons:o};const s=wi(e,"the deployment brings changes to",n);if(s!==void 0)return s;
const a=t.length===0?"no environment, tag or workflow":t.map(me.hD).join(", ");return Ur(e,`${a} names none, and what ch\
anged since the deployment before is not known (${bi(e)})`,"name one in the environment (production-web), the tag (web@1\
.2.0) or the workflow, or give record-id")}function wi(e,t,n){const{body:o,changed:s}=e;switch(s?.kind){case"known":{const a=Bd(
s.files,t,n);return a.size>0?{reasons:a}:{reasons:a,note:`${o.event} goes to no component: ${t} no file of one`}}case"to\
o-many":{const a=`${t} more files than the ${s.limit} that GitHub lists`;return ki(e,a,n)}case"unknown":case void 0:return}}
function bi({changed:e}){return e?.kind==="unknown"?e.reason:"it was not looked up"}function jd(e,t,n){const o=new Map;for(const a of t)
for(const l of Zd(a,n))o.set(l,`the label ${(0,me.hD)(a)} names it`);if(o.size>0)return{reasons:o};const s=t.length===0?
"it has no label":"none of its labels names one";return Ur(e,s,"add a label such as incident:web or component/web, or gi\
ve record-id")}function $i(e,t){return new Map(e.flatMap(n=>Id(n,t).map(o=>[o,`${(0,me.hD)(n)} names it`])))}function Bd(e,t,n){
const o=[...Cd(e,n)].map(([s,[a="",...l]])=>{const $=l.length===0?"":` and ${l.length} more of its files`;return[s,`${t}\
 ${(0,me.ml)((0,me.ts)(a),80)}${$}`]});return new Map(o)}function ki({body:e},t,n){const o=new Map(n.map(a=>[a,`all comp\
onents: ${t}`])),s=`${e.event} goes to all ${n.length} components: ${t}`;return{reasons:o,problem:Si(s)}}function Ur({body:e},t,n){
const o=`${e.event} goes to no component: ${t}; ${n}`;return{reasons:new Map,problem:Si(o)}}function Si(e){return{kind:"\
payload",level:"warning",title:"Phaset: which component",message:e}}async function qd(e,t,{workspace:n,access:o}){const s=Td(
n,t[0]?.directory??"."),a=Kd(o),l=new Map,$=S=>{const E=JSON.stringify(S),A=l.get(E)??Wd(S,(0,vt.resolve)(n,s),a);return l.
set(E,A),A};return Promise.all(e.map(async S=>Dd(S.subject,t)?{...S,changed:Jd(await $(S.subject),s)}:S))}async function Wd(e,t,n){
switch(e.kind){case"commits":return Ei(e,t,n);case"pull-request":return Vd(e,t,n);case"deployment":return Hd(e,t,n);case"\
incident":case"repository":return Ft("it is about no commit")}}const Gd=/^0+$/;async function Ei(e,t,n){if(Gd.test(e.before))
return Ft("the branch is new, with nothing before it");const o=await yi(t,e);return o!==void 0?{kind:"known",files:o}:n(
"contents: read",async s=>{const{compareCommits:a}=await Y.e(88).then(Y.bind(Y,1088));return a(s,e.before,e.after)})}async function Vd({
number:e,base:t,head:n},o,s){if(t!==void 0&&n!==void 0){const a=await yi(o,{before:t,after:n,fromMergeBase:!0});if(a!==void 0)
return{kind:"known",files:a}}return s("pull-requests: read",async a=>{const{listPullRequestFiles:l}=await Y.e(88).then(Y.
bind(Y,1088));return l(a,e)})}async function Hd({sha:e,environment:t},n,o){if(t===void 0)return Ft("it has no environmen\
t");const s=await o("deployments: read",async a=>{const{findPreviousDeployment:l}=await Y.e(626).then(Y.bind(Y,2626));return l(
a,t,e)});return s===void 0?Ft("the environment has no earlier deployment"):typeof s=="string"?Ei({before:s,after:e},n,o):
s}function Kd(e){let t;return async(n,o)=>{if(e.token==="")return Ft(`github-token is empty; give it a token with ${n}`);
const{explainApiFailure:s,openApi:a}=await Y.e(522).then(Y.bind(Y,7522));try{return t??=a(e),await o(await t)}catch(l){return Ft(
s(l,n))}}}function Ft(e){return{kind:"unknown",reason:e}}function Jd(e,t){return e.kind!=="known"||t==="."?e:{kind:"know\
n",files:e.files.map(n=>`${t}/${n}`)}}function Yd(e,{index:t,total:n}){return(0,si.createHash)("sha256").update(e).digest().
readUInt32BE()%n===t}function zi(e){return e===void 0||e.index===1%e.total}async function Xd({components:e,problems:t},n,{
recordId:o,shard:s,sources:a}){const[l]=e;if(e.length===1&&t.length===0&&l!==void 0){const A=new Map([[l,zi(s)?[...n]:[]]]);
return{assignments:Oi(e,A,s),notes:[],problems:t}}const $=zi(s)&&e.length>0?n:[],S=o===void 0?await qd($,e,a):[...$],E=Nd(
S,e,o);return{assignments:Oi(e,E.events,s),notes:E.notes,problems:[...t,...E.problems]}}function Oi(e,t,n){return e.map(
s=>({component:s,events:t.get(s)??[],eventsOnly:n!==void 0&&!Yd(s.directory,n)})).filter(({events:s,eventsOnly:a})=>!a||
s.length>0)}const Qd=/[*?[]/;async function el(e,t){const n=e.filter(l=>l.startsWith("!")),o=e.filter(l=>!l.startsWith("\
!"));if(o.length===0)return{directories:[],problems:[(0,Te.oi)("working-directory only excludes; give a directory or a g\
lob, such as apps/*")]};const s=await Promise.all(o.map(l=>Qd.test(l)?nl(l,n,t):tl(l,t))),a=s.flatMap(l=>l.directories);
return{directories:[...new Set(a)].sort(),problems:s.flatMap(({problems:l})=>l)}}async function tl(e,t){const n=(0,vt.resolve)(
t,e);return!(0,fn.F)(t,n)||await ol(t,n)?Ai(e):{directories:[(0,fn.i)(t,n)],problems:[]}}async function nl(e,t,n){if(rl(
e))return Ai(e);const{findManifests:o,MANIFEST_FILE:s}=await Promise.all([Y.e(377),Y.e(300)]).then(Y.bind(Y,8300)),a=await o(
e,t,n);return a.length===0?Ti(`working-directory: no directory that ${(0,me.hD)(e)} matches holds a ${s}; mend the patte\
rn, add the manifest, or check the repository out before this step`):{directories:a.map($=>(0,fn.i)(n,(0,vt.dirname)($))),
problems:[]}}function rl(e){return/^(?:[/\\~]|[A-Za-z]:)/.test(e)||e.split(/[/\\]/).includes("..")}async function ol(e,t){
try{return!(0,fn.F)(await(0,Dr.realpath)(e),await(0,Dr.realpath)(t))}catch{return!1}}function Ai(e){return Ti(`working-d\
irectory: ${(0,me.hD)(e)} leads out of the workspace; name a directory of this repository, relative to its root`)}function Ti(e){
return{directories:[],problems:[(0,Te.oi)(e)]}}const il=16;async function sl(e){const{inputs:t,workspace:n}=e,{directories:o,
problems:s}=await el(t["working-directory"],n),[a]=o;if(o.length===1&&s.length===0&&a!==void 0)return{components:[await Pi(
a,e)],problems:s};const{"record-id":l,...$}=t,S={...e,inputs:{...$,"record-id":void 0}},A=await Yn(il).map(o,B=>Pi(B,S));
return{components:ul(A),problems:s}}async function Pi(e,{inputs:t,tokens:n,workspace:o,withManifest:s}){const a=t["org-i\
d"]===void 0||t["record-id"]===void 0,l=s||a?await al(o,e):void 0,$=l?.kind==="found"?l:void 0,S=t["org-id"]??$?.organizationId,
E=t["record-id"]??$?.recordId,A=n?.kind==="one"?n.token:n?.tokens.get(E??"");return{directory:e,...(0,Be.s)({manifest:l}),
credentials:(0,Be.s)({orgId:S,recordId:E,token:A})}}async function al(e,t){const{readManifest:n}=await Promise.all([Y.e(
547),Y.e(124)]).then(Y.bind(Y,9124));return n({workspace:e,directory:t})}function ul(e){const t=Map.groupBy(e,({credentials:n})=>n.
recordId);return e.map(n=>{const{recordId:o}=n.credentials,a=(o===void 0?[]:t.get(o)??[]).filter(l=>l!==n).map(({directory:l})=>l);
return a.length===0?n:{...n,sameRecord:a}})}var be=Y(3733);function cl(e,t){const n=s=>e[s]??"",o=dl(n("GITHUB_EVENT_PAT\
H"),t);return o.kind==="invalid"?o:(0,be.Uq)({eventName:n("GITHUB_EVENT_NAME"),payload:o.value,sha:n("GITHUB_SHA"),ref:n(
"GITHUB_REF"),repository:n("GITHUB_REPOSITORY"),serverUrl:n("GITHUB_SERVER_URL"),actor:n("GITHUB_ACTOR")})}function dl(e,t){
if(e==="")return(0,be.Uq)({});let n;try{n=t(e)}catch{return(0,be.Gq)("the event's payload can't be read: no file at GITH\
UB_EVENT_PATH")}try{return(0,be.Uq)(JSON.parse(n))}catch{return(0,be.Gq)("the event's payload, the file at GITHUB_EVENT_\
PATH, is not JSON")}}function Ii({eventName:e,payload:t,actor:n}){if(n==="dependabot[bot]")return!0;const{data:o}=fl.safeParse(
t);if(o?.repository?.fork===!0)return!0;if(o?.pull_request===void 0||!ll.has(e))return!1;const{head:s,base:a}=o.pull_request;
return s.repo==null||s.repo.id!==a.repo.id}const ll=new Set(["pull_request","pull_request_review","pull_request_review_c\
omment"]),Zi=w.Ikc({id:w.aig()}),fl=w.Ikc({repository:w.lqM(w.Ikc({fork:w.lqM(w.zMY())})),pull_request:w.lqM(w.Ikc({head:w.
Ikc({repo:w.cl6(Zi)}),base:w.Ikc({repo:Zi})}))});function pl({serverUrl:e,repository:t}){return e===""||t===""?void 0:`${e}\
/${t}`}function hl(e){return e.split(/[,\n]/).map(t=>t.trim()).filter(t=>t!=="")}function ml(e){const t=new Map;for(const{
number:n,line:o}of Lr(e)){const s=o.indexOf(":"),a=o.slice(0,s).trim();if(s===-1||a==="")return(0,be.Gq)(`has no "key: v\
alue" in line ${n}`);if(t.has(a))return(0,be.Gq)(`gives ${(0,me.hD)(a)} twice (line ${n})`);t.set(a,o.slice(s+1).trim())}
return(0,be.Uq)(Object.fromEntries(t))}function yl(e){const t=Lr(e),[n]=t;if(n===void 0)return(0,be.Gq)("is empty");if(t.
length===1&&!Ri.test(n.line))return(0,be.Uq)({kind:"one",token:n.line});const o=new Map;for(const{number:s,line:a}of t){
const[,l,$]=Ri.exec(a)??[];if(l===void 0||$===void 0)return(0,be.Gq)(`has no "RECORD_ID: token" in line ${s}`);if(o.has(
l))return(0,be.Gq)(`gives two tokens for one record (line ${s})`);o.set(l,$)}return(0,be.Uq)({kind:"by-record",tokens:o})}
const Ri=/^([A-Za-z0-9_-]+):\s+(\S+)$/,gl=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,_l=/^[\t\x20-\x7e]+$/,vl=new Set(["connection",
"content-encoding","content-length","content-type","expect","host","keep-alive","te","trailer","transfer-encoding","upgr\
ade","user-agent"]);function wl(e){const t=new Map;for(const{number:n,line:o}of Lr(e)){const s=o.indexOf(":"),a=o.slice(
0,Math.max(s,0)).trim(),l=o.slice(s+1).trim();if(!gl.test(a))return(0,be.Gq)(`has no "Name: value" in line ${n}`);if(vl.
has(a.toLowerCase()))return(0,be.Gq)(`can't set ${a} (line ${n}): the action sets it itself`);if(!_l.test(l))return(0,be.
Gq)(`has an empty value or one beyond ASCII for ${a} (line ${n})`);if(t.has(a.toLowerCase()))return(0,be.Gq)(`gives ${a}\
 twice (line ${n})`);t.set(a.toLowerCase(),l)}return(0,be.Uq)(Object.fromEntries(t))}function bl(e){const[,t,n]=/^(\d{1,4})\/(\d{1,4})$/.
exec(e.trim())??[],o={index:Number(t),total:Number(n)};return o.total===0||!(o.index<=o.total)?(0,be.Gq)("takes a share \
of the components, such as 2/10"):(0,be.Uq)({...o,index:o.index%o.total})}function Lr(e){return e.split(/\r?\n/).map((t,n)=>({
number:n+1,line:t.trim()})).filter(({line:t})=>t!=="")}const Pt=e=>w.k5n(e,`one of ${e.join(", ")}`),xi=Pt(["auto","true",
"check","false"]),Fr=w.FsL(Pt(["true","false"]),w.pdi(e=>e==="true")),It=w.FsL(w.YjP(),w.pdi(hl)),Ci=w.FsL(w.YjP(),w.pdi(
e=>e===""?void 0:e)),Mi=w.FsL(w.FsL(w.YjP().check(pt.Fk(/^\d{1,4}(?:\.\d+)?$/,"a number of seconds, such as 10")),w.pdi(
Number)),w.aig().check(pt.NC("more than 0 seconds"),pt.Zm(3600,"at most 3600 seconds"))),pn=e=>(0,be.$5)(w.YjP(),e),jr=e=>t=>t.
trim()===""?(0,be.Uq)(void 0):e(t),or=w.Ikc({endpoint:pn(jr(ln.Bk)),"webhook-token":pn(jr(yl)),"org-id":Ci,"record-id":Ci,
"working-directory":w.FsL(It,w.YOg(w.YjP()).check(pt.m9(1,"directories, such as . or apps/*"))),event:Pt(["auto","none",
...nr]),"event-fields":pn(ml),changes:Pt(["head","all"]),"change-branches":It,"deployment-environments":It,"incident-lab\
els":It,"incident-types":It,"ignore-actors":It,timeout:Mi,record:xi,standards:xi,"standards-fail-on":Pt(["never","failur\
e","warning"]),"standards-status-words":Pt(["documented","standardlint"]),"fail-on":Pt(["never","config","any"]),"dry-ru\
n":Fr,summary:Fr,replay:It,"repeat-unknown":Fr,headers:pn(wl),deadline:Mi,"github-token":w.YjP(),shard:pn(jr(bl))}),Ni={
"api-key":{name:"webhook-token",leftOut:""},"run-record":{name:"record",leftOut:"auto"},"run-standards":{name:"standards",
leftOut:"auto"},"run-deployment":{name:"event",leftOut:"auto"}},Di=Object.keys(Ni);function $l(e){const t=[...Object.keys(
or.shape),...Di];return Object.fromEntries(t.map(n=>[n,e(n)]))}function kl(e,t){const{renamed:n,namedBy:o,problems:s}=Ol(
e,t),{data:a,error:l}=or.safeParse(n),$=or.shape["fail-on"].safeParse(n["fail-on"]).data??"config",S=[...(l?.issues??[]).
map(E=>{const A=String(E.path[0]);return Sl(E,o.get(A)??A,t(n[A]??""))}),...El(n),...zl(t(n["record-id"]??"")),...s];return a===
void 0||(0,Te.JD)(S)?{failOn:$,problems:S}:{inputs:a,failOn:$,problems:S}}function Sl(e,t,n){return(0,Te.oi)(e.code==="c\
ustom"?`${t} ${e.message}`:`${t} is ${(0,me.hD)(n)}; it takes ${e.message}`)}function El(e){const t=or.shape["event-fiel\
ds"].safeParse(e["event-fields"]).data??{},n=Object.keys(t);if(n.length===0||e.event!=="auto"&&e.event!=="none")return[];
const o=`event-fields is given (${(0,me.hD)(n.join(", "))}), but event is ${e.event}`;return[(0,Te.oi)(`${o}; name the e\
vent that the fields are for`)]}function zl(e){const{length:t}=[...e];if(t===0||t===ln.$D)return[];const n=`record-id is\
 ${(0,me.hD)(e)}; a record's ID has ${ln.$D} characters, not ${t}`;return[(0,Te.oi)(n,"warning")]}function Ol(e,t){const o=Di.
filter(a=>(e[a]??"")!=="").map(a=>Al(a,e,t)),s=o.flatMap(a=>a.kind==="taken"?a:[]);return{renamed:{...e,...Object.fromEntries(
s.map(({name:a,text:l})=>[a,l]))},namedBy:new Map(s.map(({name:a,vendorName:l})=>[a,l])),problems:o.map(({problem:a})=>a)}}
function Al(e,t,n){const o=t[e]??"",{name:s,leftOut:a}=Ni[e],l=e==="run-deployment"?Tl.get(o):o,$=E=>({kind:"refused",problem:(0,Te.
oi)(E)});if(l===void 0)return $(`${e} is ${(0,me.hD)(n(o))}; it takes one of true, false`);if(t[s]!==a)return $(`${e} an\
d ${s} are both given; leave out ${e}`);const S=(0,Te.oi)(`${e} is the vendor's name for ${s}`,"notice");return{kind:"ta\
ken",vendorName:e,name:s,text:l,problem:S}}const Tl=new Map([["true","deployment"],["false","none"]]),Br=5;function Pl({
directory:e,manifest:t,credentials:n,sameRecord:o=[]}){const{orgId:s,recordId:a,token:l}=n;if(o.length>0){const B=o.slice(
0,Br).map(me.hD).join(", "),U=o.length>Br?` and ${o.length-Br} more`:"",L=`the record ${(0,me.hD)(a)} of ${(0,me.hD)(e)}\
 is also that of ${B}${U}; nothing is sent for them until each manifest has an "id" of its own`;return{kind:"missing",problems:[
(0,Te.oi)(L)]}}if(s!==void 0&&a!==void 0&&l!==void 0)return{kind:"complete",credentials:{orgId:s,recordId:a,token:l}};const $=t===
void 0?"the manifest":t.file,S=t?.kind==="found"?"holds none":"is not in the checkout",E=(B,U)=>(0,Te.oi)(`${B} is not k\
nown for ${e}: the input is empty, and ${$}, the place of its "${U}", ${S}; give one of the two`),A=[];return s===void 0&&
A.push(E("org-id","organizationId")),a===void 0?A.push(E("record-id","id")):l===void 0&&A.push((0,Te.oi)(`webhook-token \
has no line for the record of ${e}; add ${(0,me.hD)(`${a}: token`)} for it`)),{kind:"missing",problems:A}}function Il(e,{
file:t,repositoryUrl:n}){const{id:o,organizationId:s,$schema:a,...l}=e,$=l.spec.repo??n,S=(A,B)=>[{kind:"manifest",level:A,
file:t,message:`${t} has no spec.repo${B}`}];if($===void 0)return{problems:S("error",", and the run does not say which r\
epository it is; add it")};const E=l.spec.repo===void 0?S("notice",`; the record is sent with ${$}`):[];return{record:{...l,
spec:{...l.spec,repo:$}},problems:E}}const Ui="default";function Zl({component:e,events:t,eventsOnly:n},o){return xl(e,{
...o,events:t,...n&&Rl})}const Li={kind:"nothing",reason:"they are of another shard"},Rl={record:Li,standards:Li};function xl(e,t){
const n=Nl(e,t),o=Dl(e,t.standards),s={component:e,events:t.events,record:n.plan,standards:o.plan,problems:[...n.problems,
...o.problems]};if(!Cl(s))return s;const a=Pl(e);return a.kind==="complete"?{...s,credentials:a.credentials}:Ml(s,a.problems)}
function Cl({events:e,record:t,standards:n}){return e.length>0||t.kind==="upload"||n.kind==="upload"||n.kind==="check"}function Ml(e,t){
const{record:n,standards:o}=e;return{...e,events:[],record:n.kind==="upload"?{kind:"failed"}:n,standards:o.kind==="skipp\
ed"?o:{kind:"failed"},problems:[...e.problems,...t]}}function Nl({manifest:e},{record:t,repositoryUrl:n}){if(t.kind==="n\
othing")return ir(t.reason);if(e?.kind!=="found"){const a=`there is no ${e?.file}; add it, or check the repository out b\
efore this step`;return t.auto?ir(a):qr(Fi(`record: ${a}`))}if(e.manifest===void 0)return qr(...e.problems);if(t.kind===
"check")return{plan:{kind:"checked"},problems:e.problems};const{record:o,problems:s}=Il(e.manifest,{...e,repositoryUrl:n});
return{plan:o===void 0?{kind:"failed"}:{kind:"upload",record:o},problems:[...e.problems,...s]}}function Dl({manifest:e},t){
if(t.kind==="nothing")return ir(t.reason);if(e?.kind!=="found")return t.auto?ir(`there is no ${e?.file}`):{plan:{kind:t.
kind,baselineId:Ui},problems:[]};if(e.baselineUnclear)return qr(Fi(`${e.file} does not tell its baseline.id; mend it for\
 the standards`));const n=e.baselineId??Ui;return{plan:{kind:t.kind,baselineId:n},problems:[]}}function ir(e){return{plan:{
kind:"skipped",reason:e},problems:[]}}function qr(...e){return{plan:{kind:"failed"},problems:e}}function Fi(e){return{kind:"\
manifest",level:"error",title:"Phaset: manifest",message:e}}function Ul({endpoint:e,"webhook-token":t},n){if(e!==void 0&&
t!==void 0){const s=e.inTheClear?[(0,Te.oi)(Ll,"warning")]:[];return{connection:{kind:"open",endpoint:e,tokens:t},problems:s}}
return Ii(n)?{connection:{kind:"without-secrets"},problems:[(0,Te.oi)(Fl,"notice")]}:{connection:{kind:"closed"},problems:ji(
{endpoint:e!==void 0,token:t!==void 0},n)}}function ji(e,t){if(Ii(t))return[];const n=[];return e.endpoint||n.push(Bi("e\
ndpoint","variable","address")),e.token||n.push(Bi("webhook-token","secret","token")),n}const Ll="endpoint is http:// an\
d not on this machine: the webhook token travels unencrypted; give an https:// address",Fl="GitHub gives no secrets to t\
his run (a pull request from a fork, a run that Dependabot started, or a fork), so nothing is sent to Phaset; what needs\
 no secret is done";function Bi(e,t,n){return(0,Te.oi)(`${e} is empty; give it the ${n}, and see that the ${t} it comes \
from exists and is named right`)}function Ze(e,t=[]){return{kind:"nothing",reason:e,notes:t}}const jl=1e12,Bl=9999999999999,
ql=/^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})$/,Wl=/^(\d{4})-(\d{2})-(\d{2})$/,
Gl=/^(?:\d{10}|\d{13})$/;function qi(e){if(typeof e!="string"&&typeof e!="number")return{kind:"unreadable"};const t=Vl(String(
e).trim());return t===void 0?{kind:"unreadable"}:t<jl||t>Bl?{kind:"out-of-range"}:{kind:"timestamp",timestamp:String(t)}}
function Vl(e){if(Gl.test(e))return Number(e)*(e.length===10?1e3:1);const t=ql.exec(e)??Wl.exec(e);if(t===null||!Hl(Number(
t[1]),Number(t[2]),Number(t[3])))return;const n=Date.parse(e.replace(" ","T").replace(",","."));return Number.isNaN(n)?void 0:
n}function Hl(e,t,n){const o=new Date(Date.UTC(e,t-1,n));return o.getUTCMonth()===t-1&&o.getUTCDate()===n}const Kl="a fu\
ll commit SHA of 40 or 64 hexadecimal digits: a short one would match no change",Wi="a time in ISO 8601, or a Unix times\
tamp of 10 or 13 digits",Jl="a time between 2001-09-09 and 2286-11-20",qe=w.YjP({error:"text"}),sr=w.zMY({error:"true or\
 false"}),Zt=(0,be.$5)(w.L5J(),e=>typeof e=="string"&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(e)?(0,be.Uq)(e.toLowerCase()):
(0,be.Gq)(Kl)),Ce=(0,be.$5)(w.L5J(),e=>{const t=qi(e);return t.kind==="timestamp"?(0,be.Uq)(t.timestamp):(0,be.Gq)(t.kind===
"out-of-range"?Jl:Wi)}),Gi=(0,be.$5)(w.L5J(),e=>{const t=qi(e);return t.kind==="unreadable"?(0,be.Gq)(Wi):(0,be.Uq)(t.kind===
"timestamp"?t.timestamp:void 0)});function Vi(e){return`The time of ${e} is outside 2001 to 2286: it was left out, and P\
haset uses the time of arrival`}const jt=(0,be.$5)(w.L5J(),e=>{const t=typeof e=="string"&&/^\d+$/.test(e)?Number(e):e;return typeof t==
"number"&&Number.isSafeInteger(t)&&t>=0?(0,be.Uq)(t):(0,be.Gq)("a whole number, 0 or more")}),Hi=(0,be.$5)(w.L5J(),e=>typeof e==
"string"&&e.trim()!==""?(0,be.Uq)(e):Number.isSafeInteger(e)?(0,be.Uq)(String(e)):(0,be.Gq)("an ID, as text or a whole n\
umber"));function hn(e,t){const n=t.toLowerCase();return e.some(o=>Yl(o.toLowerCase(),n))}function Yl(e,t){const[n="",...o]=e.
split("*"),s=o.pop();if(s===void 0)return t===n;if(!t.startsWith(n))return!1;let a=n.length;for(const l of o){const $=t.
indexOf(l,a);if($===-1)return!1;a=$+l.length}return t.length-s.length>=a&&t.endsWith(s)}const Ki=10,Xl=80,Ql={object:"an\
 object",array:"a list"},ef=w.Ikc({action:qe});function ye(e,t,n){return Yi(t,e.payload,`${e.eventName}: `,n)}function Bt(e,t){
return ye(e,ef,({action:n})=>t(n))}function tf(e,t){return Yi(Zt,e.sha,"GITHUB_SHA",t)}function mn(e,t){return Ze(`${e.eventName}\
 ${Ue(t)} has no Phaset event`)}function Ue(e){return(0,me.ml)((0,me.ts)(e),Xl)}function Ji(e,t){const n=e.issues.map(s=>nf(
s,t)),o=n.length-Ki;return o<=0?n:[...n.slice(0,Ki),`\u2026 and ${o} more of the kind`]}function Yi(e,t,n,o){const s=e.safeParse(
t,{reportInput:!0});return s.success?o(s.data):{kind:"invalid",problems:Ji(s.error,n)}}function nf(e,t){const n=`${t}${(0,ai.
m)(e.path)}`,o=n.endsWith(": ")?`${n}the payload`:n,s=e.input===void 0?"is missing":`is ${(0,me.hD)(e.input)}`,a=e.code===
"invalid_type"?Ql[e.expected]:void 0;return`${o} ${s}; expected ${a??e.message}`}const rf="*[bot]",of=w.Ikc({sender:w.Ikc(
{login:qe,type:w.lqM(qe)})});function ar(e,{ignoreActors:t},n){return t.length===0?n():ye(e,of,({sender:o})=>!(o.type===
"Bot"&&t.some(a=>a.toLowerCase()===rf))&&!hn(t,o.login)?n():Ze(`${e.eventName} by ${Ue(o.login)}, whom ignore-actors lea\
ves out`))}const Xi=Je(w.Whr()),yn=Je(w.YjP().check(pt.m9(1))),Wr=Je(Zt),Qi=Je(w.Ikc({sha:Wr})),es=Je(w.YOg(w.Ikc({name:w.
YjP()}))),sf=w.Ikc({pull_request:Je(w.Ikc({number:Xi,base:Qi,head:Qi})),issue:Je(w.Ikc({number:Xi,labels:es,pull_request:w.
lqM(w.L5J())})),changes:Je(w.Ikc({new_issue:Je(w.Ikc({labels:es}))})),deployment:Je(w.Ikc({environment:yn})),deployment_status:Je(
w.Ikc({environment:yn})),release:Je(w.Ikc({tag_name:yn})),workflow:Je(w.Ikc({name:yn})),workflow_run:Je(w.Ikc({name:yn})),
before:Wr,after:Wr});function af(e,t){const n=sf.safeParse(e),o=n.success?uf(n.data,t):void 0;return o!==void 0?o:t===void 0?
{kind:"repository"}:{kind:"deployment",sha:t,names:[]}}function uf(e,t){return cf(e)??df(e)??lf(e,t)??ff(e)}function cf({
pull_request:e,issue:t}){const n=t?.pull_request!==void 0&&t.pull_request!==null,o=e?.number??(n?t?.number:void 0);if(o===
void 0)return;const s=e?.base?.sha,a=e?.head?.sha;return{kind:"pull-request",number:o,...s!==void 0&&a!==void 0?{base:s,
head:a}:{}}}function df({issue:e,changes:t}){return e?.labels===void 0?void 0:{kind:"incident",labels:[...e.labels,...t?.
new_issue?.labels??[]].map(o=>o.name)}}function lf(e,t){if(t===void 0)return;const n=e.deployment_status?.environment??e.
deployment?.environment;if(n!==void 0)return{kind:"deployment",sha:t,names:[n],environment:n};const o=e.release?.tag_name??
e.workflow?.name??e.workflow_run?.name;return o===void 0?void 0:{kind:"deployment",sha:t,names:[o]}}function ff({before:e,
after:t}){if(!(e===void 0||t===void 0))return{kind:"commits",before:e,after:t}}function Je(e){return w.MfU(w.lqM(e),void 0)}
function Le(e,t,n=[]){const o=t.find(a=>a.event==="deployment")?.commitSha,s=af(e.payload,o);return{kind:"send",events:t.
map(a=>({body:a,subject:s})),notes:n}}function pf(e,t){return Bt(e,n=>n!=="created"?mn(e,n):ar(e,t,()=>Le(e,[{event:"com\
ment"}])))}const hf="success",mf=w.Ikc({deployment_status:w.Ikc({state:qe})}),yf=w.Ikc({deployment_status:w.Ikc({environment:w.
cl6(qe)})}),ts=w.Ikc({deployment:w.Ikc({environment:qe})}),gf=w.Ikc({deployment:w.Ikc({sha:Zt})}),_f=w.Ikc({deployment:w.
Ikc({sha:Zt}),deployment_status:w.Ikc({created_at:Ce})});function vf(e,t){return ye(e,mf,({deployment_status:{state:n}})=>n!==
hf?Ze(`deployment_status ${Ue(n)} is not a success`):ye(e,yf,({deployment_status:{environment:o}})=>o?Gr(t,o,()=>ns(e)):
ye(e,ts,({deployment:s})=>Gr(t,s.environment,()=>ns(e)))))}function wf(e,t){return ye(e,ts,({deployment:n})=>Gr(t,n.environment,
()=>ye(e,gf,({deployment:{sha:o}})=>Le(e,[{event:"deployment",commitSha:o}]))))}function ns(e){return ye(e,_f,({deployment:{
sha:t},deployment_status:n})=>Le(e,[{event:"deployment",commitSha:t,timestamp:n.created_at}]))}function Gr({deploymentEnvironments:e},t,n){
if(hn(e,t))return n();const o=Ue(e.join(", "));return Ze(`deployment to ${Ue(t)}: not in deployment-environments (${o})`)}
var rs=Y(2371);const bf={commitSha:Zt,timestamp:Ce,id:Hi,createdAt:Ce,resolvedAt:Ce,submittedAt:Ce,closedAt:Ce,mergedAt:Ce,
additions:jt,changedFiles:jt,deletions:jt};function Vr(e){const t=er.def.options.find(({shape:n})=>n.event.def.values[0]===
e);return Object.entries(t?.shape??{}).filter(([n])=>n!=="event").map(([n,o])=>({field:n,required:!(o instanceof w.Xz9)}))}
function os(e,t,n,o){const s=$f(e,Object.keys(t),o),a={};for(const{field:l,required:$}of Vr(e)){const S={path:o+l,value:t[l]},
E=Object.hasOwn(t,l)?S:n[l]??($?S:null);if(E===null)continue;const A=bf[l].safeParse(E.value,{reportInput:!0});A.success?
a[l]=A.data:s.push(...Ji(A.error,E.path))}return s.length>0?{kind:"invalid",problems:s}:{kind:"made",body:er.parse({event:e,
...a})}}function $f(e,t,n){const o=Vr(e).map(({field:s})=>s);return t.filter(s=>!o.includes(s)).map(s=>{const a=`${n}${(0,me.
hD)(s)} is no field of ${e}`;return o.length===0?`${a}, which takes none`:`${a}, which takes ${o.join(", ")}${(0,rs.Z)(s,
o)}`})}const is="repository_dispatch: client_payload.",kf=w.Ikc({client_payload:w.cl6(w.IeY(Ef,"an object"))});function Sf(e){
return ye(e,kf,({client_payload:t})=>{const{event:n,...o}=t??{};if(n===void 0)return Ze("repository_dispatch without cli\
ent_payload.event");if(!zf(n))return{kind:"invalid",problems:[Of(n)]};const s=os(n,o,{},is);return s.kind==="invalid"?s:
Le(e,[s.body])})}function Ef(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function zf(e){return nr.includes(
e)}function Of(e){const t=typeof e=="string"?(0,rs.Z)(e,nr):"";return`${is}event is ${(0,me.hD)(e)}; expected one of ${nr.
join(", ")}${t}`}const qt=w.Ikc({name:qe}),Hr=w.Ikc({labels:w.YOg(qt),type:w.cl6(qt)}),ss=w.Ikc({issue:Hr}),Af=w.Ikc({issue:Hr,
changes:w.cl6(w.Ikc({new_issue:w.cl6(Hr)}))}),Tf=w.Ikc({label:qt}),Pf=w.Ikc({type:qt}),If=w.Ikc({label:w.cl6(qt)}),Zf=w.
Ikc({type:w.cl6(qt)}),as=w.Ikc({issue:w.Ikc({state:w.k5n(["open","closed"],{error:"open or closed"})})}),Kr={id:Hi,created_at:Ce},
Rf=w.Ikc({issue:w.Ikc(Kr)}),us=w.Ikc({issue:w.Ikc({...Kr,closed_at:Ce})}),xf=w.Ikc({issue:w.Ikc({...Kr,updated_at:Ce})});
function Cf(e,t){return Bt(e,n=>{switch(n){case"opened":case"reopened":return Jr(e,t,()=>ms(e));case"labeled":return ye(
e,Tf,({label:o})=>cs(e,t,"label",{labels:[o]}));case"typed":return ye(e,Pf,({type:o})=>cs(e,t,"type",{labels:[],type:o}));case"\
closed":return Jr(e,t,()=>Uf(e));case"unlabeled":return Mf(e,t);case"untyped":return Nf(e,t);case"deleted":return Jr(e,t,
()=>Yr(e,()=>Qr(e)));case"transferred":return Df(e,t);default:return mn(e,n)}})}function cs(e,t,n,o){return Rt(t,o)?ye(e,
as,({issue:s})=>s.state==="open"?ms(e):Lf(e)):Xr(e,n,o)}function Mf(e,t){return ye(e,If,({label:n})=>{if(!n)return hs(e,
"label");const o={labels:[n]};return Rt(t,o)?ds(e,t,s=>({...s,labels:s.labels.filter(a=>!ls(a,n))})):Xr(e,"label",o)})}function Nf(e,t){
return ye(e,Zf,({type:n})=>{if(!n)return hs(e,"type");const o={labels:[],type:n};return Rt(t,o)?ds(e,t,s=>({...s,type:s.
type&&ls(s.type,n)?null:s.type})):Xr(e,"type",o)})}function ds(e,t,n){return ye(e,ss,({issue:o})=>Rt(t,n(o))?Ze("issues:\
 another label or type still makes it an incident"):Yr(e,()=>Qr(e)))}function Df(e,t){return ye(e,Af,({issue:n,changes:o})=>{
const s=o?.new_issue;return!Rt(t,n)&&!(s&&Rt(t,s))?ps(e):Yr(e,()=>Qr(e))})}function Jr(e,t,n){return ye(e,ss,({issue:o})=>Rt(
t,o)?n():ps(e))}function Yr(e,t){return ye(e,as,({issue:n})=>n.state==="open"?t():Ze("issues: the incident was resolved \
when it closed"))}function Rt({incidentLabels:e,incidentTypes:t},{labels:n,type:o}){return n.some(a=>hn(e,a.name))||(o?hn(
t,o.name):!1)}function ls(e,t){return e.name.toLowerCase()===t.name.toLowerCase()}function ps({eventName:e}){return Ze(`${e}\
: neither a label nor the type makes it an incident`)}function Xr({eventName:e},t,{labels:n,type:o}){const s=o??n[0];return Ze(
`${e}: the ${t} ${Ue(s?.name??"")} is none of incident-${t}s`)}function hs({eventName:e},t){const n=`${e} without the re\
moved ${t}: it was deleted from the repository`;return Ze(n,[`It can't be known whether the removed ${t} was one of inci\
dent-${t}s. If it was, the incident is still open in Phaset: send \`event: incident-resolved\` for it`])}function ms(e){
return ye(e,Rf,({issue:{id:t,created_at:n}})=>Le(e,[{event:"incident-opened",id:t,createdAt:n}]))}function Uf(e){return ye(
e,us,({issue:{id:t,created_at:n,closed_at:o}})=>Le(e,[{event:"incident-resolved",id:t,createdAt:n,resolvedAt:o}]))}function Qr(e){
return ye(e,xf,({issue:{id:t,created_at:n,updated_at:o}})=>Le(e,[{event:"incident-resolved",id:t,createdAt:n,resolvedAt:o}]))}
function Lf(e){return ye(e,us,({issue:{id:t,created_at:n,closed_at:o}})=>{const s={id:t,createdAt:n};return Le(e,[{event:"\
incident-opened",...s},{event:"incident-resolved",...s,resolvedAt:o}])})}const Ff=w.Ikc({pull_request:w.Ikc({additions:jt,
changed_files:jt,deletions:jt})}),jf=w.Ikc({pull_request:w.Ikc({merged:sr})}),Bf=w.Ikc({pull_request:w.Ikc({created_at:Ce,
merged_at:Ce})}),qf=w.Ikc({pull_request:w.Ikc({created_at:Ce,closed_at:Ce})});function Wf(e){return Bt(e,t=>{switch(t){case"\
opened":return Gf(e);case"closed":return ye(e,jf,({pull_request:n})=>n.merged?Vf(e):Hf(e));default:return mn(e,t)}})}function Gf(e){
return ye(e,Ff,({pull_request:t})=>{const{additions:n,changed_files:o,deletions:s}=t;return Le(e,[{event:"pr-opened",additions:n,
changedFiles:o,deletions:s}])})}function Vf(e){return ye(e,Bf,({pull_request:t})=>{const n={createdAt:t.created_at,mergedAt:t.
merged_at};return Le(e,[{event:"pr-merged",...n}])})}function Hf(e){return ye(e,qf,({pull_request:t})=>{const n={createdAt:t.
created_at,closedAt:t.closed_at};return Le(e,[{event:"pr-closed",...n}])})}const Kf=w.Ikc({repository:w.Ikc({default_branch:qe})});
function ys(e,{changeBranches:t},n,o){const s=a=>{if(hn(a,n))return o();const l=Ue(a.join(", "));return Ze(`${e.eventName}\
 on ${Ue(n)}: not in change-branches (${l})`)};return t.length>0?s(t):ye(e,Kf,({repository:a})=>s([a.default_branch]))}const gs="\
refs/heads/",_s=w.Ikc({id:Zt,timestamp:Gi}),Jf=w.Ikc({ref:qe}),Yf=w.Ikc({deleted:sr}),Xf=w.Ikc({commits:w.YOg(w.L5J())}),
Qf=w.Ikc({head_commit:_s}),ep=w.Ikc({commits:w.YOg(_s)});function tp(e,t){return ye(e,Jf,({ref:n})=>{if(!n.startsWith(gs))
return Ze(`push to ${Ue(n)}, which is no branch`);const o=n.slice(gs.length);return ye(e,Yf,({deleted:s})=>s?Ze(`push de\
leted the branch ${Ue(o)}`):ys(e,t,o,()=>np(e,t)))})}function np(e,{changes:t}){return ye(e,Xf,({commits:n})=>n.length===
0?Ze("push without commits of its own"):t==="all"?ye(e,ep,({commits:o})=>vs(e,o)):ye(e,Qf,({head_commit:o})=>vs(e,[o])))}
function vs(e,t){const n=t.map(({id:s,timestamp:a})=>({event:"change",commitSha:s,...(0,Be.s)({timestamp:a})})),o=t.filter(
({timestamp:s})=>s===void 0);return Le(e,n,o.map(({id:s})=>Vi(`commit ${s}`)))}const rp=w.Ikc({release:w.Ikc({draft:sr,prerelease:sr})}),
op=w.Ikc({release:w.Ikc({published_at:Ce})});function ip(e){return Bt(e,t=>{switch(t){case"published":return ws(e,()=>ye(
e,op,({release:n})=>bs(e,{timestamp:n.published_at})));case"released":return ws(e,()=>bs(e,{}));default:return Ze(`relea\
se ${Ue(t)} has no Phaset event`,[`This workflow listens to more than it should: release ${Ue(t)}. Let it listen to \`typ\
es: [released]\` alone, or each release may count twice`])}})}function ws(e,t){return ye(e,rp,({release:n})=>n.draft?Ze(
"release of a draft is no deployment"):n.prerelease?Ze("release of a pre-release is no deployment"):t())}function bs(e,t){
return tf(e,n=>Le(e,[{event:"deployment",commitSha:n,...t}]))}const sp=w.Ikc({review:w.Ikc({state:qe})}),ap=w.Ikc({review:w.
Ikc({body:w.mee(qe)})}),up=w.Ikc({pull_request:w.Ikc({created_at:Ce}),review:w.Ikc({submitted_at:Ce})});function cp(e,t){
return Bt(e,n=>n!=="submitted"?mn(e,n):ye(e,sp,({review:o})=>dp(e,t,o.state)))}function dp(e,t,n){switch(n.toLowerCase()){case"\
approved":return ar(e,t,()=>$s(e,"review-approved"));case"changes_requested":return ar(e,t,()=>$s(e,"review-changes"));case"\
commented":return lp(e,t);default:return Ze(`pull_request_review of state ${Ue(n)} has no Phaset event`)}}function lp(e,t){
return ye(e,ap,({review:n})=>n.body===null||n.body.trim()===""?Ze("pull_request_review without a body: its comments arri\
ve on their own"):ar(e,t,()=>Le(e,[{event:"comment"}])))}function $s(e,t){return ye(e,up,({pull_request:n,review:o})=>Le(
e,[{event:t,createdAt:n.created_at,submittedAt:o.submitted_at}]))}const fp=["push","workflow_dispatch","repository_dispa\
tch","schedule","workflow_run"],pp=w.Ikc({workflow_run:w.Ikc({conclusion:w.mee(qe)})}),hp=w.Ikc({workflow_run:w.Ikc({event:qe})}),
mp=w.Ikc({repository:w.Ikc({full_name:qe}),workflow_run:w.Ikc({head_repository:w.mee(w.Ikc({full_name:qe}))})}),yp=w.Ikc(
{workflow_run:w.Ikc({head_branch:w.mee(qe)})}),gp=w.Ikc({workflow_run:w.Ikc({head_sha:Zt,updated_at:Ce})});function _p(e,t){
return Bt(e,n=>n!=="completed"?mn(e,n):ye(e,pp,({workflow_run:{conclusion:o}})=>o==="success"?vp(e,t):Ze(`workflow_run c\
oncluded ${Ue(o??"without a result")}: no success`)))}function vp(e,t){return ye(e,hp,({workflow_run:{event:n}})=>n==="r\
elease"?ks(e,()=>Ss(e)):fp.includes(n)?ks(e,()=>wp(e,t)):Ze(`workflow_run started by ${Ue(n)} may have deployed another \
commit`))}function ks(e,t){return ye(e,mp,({repository:n,workflow_run:o})=>{const s=o.head_repository?.full_name.toLowerCase();
return s===n.full_name.toLowerCase()?t():Ze(`workflow_run of ${s?Ue(s):"a deleted fork"}, another repository`)})}function wp(e,t){
return ye(e,yp,({workflow_run:{head_branch:n}})=>n===null?Ze("workflow_run without a head branch"):ys(e,t,n,()=>Ss(e)))}
function Ss(e){return ye(e,gp,({workflow_run:t})=>Le(e,[{event:"deployment",commitSha:t.head_sha,timestamp:t.updated_at}]))}
function bp(e,t){switch(e.eventName){case"push":return tp(e,t);case"pull_request":case"pull_request_target":return Wf(e);case"\
pull_request_review":return cp(e,t);case"pull_request_review_comment":case"issue_comment":return pf(e,t);case"deployment":
return wf(e,t);case"deployment_status":return vf(e,t);case"release":return ip(e);case"workflow_run":return _p(e,t);case"\
issues":return Cf(e,t);case"repository_dispatch":return Sf(e);default:return Ze(`${Ue(e.eventName)} has no Phaset event`)}}
const $p=new Set(["pull_request","merge_group"]),kp=new Set(["push","schedule","workflow_dispatch"]),Sp=w.Ikc({repository:w.
Ikc({default_branch:w.YjP()})});function Es(e,t){switch(e){case"true":return{kind:"upload",auto:!1};case"check":return{kind:"\
check",auto:!1};case"false":return{kind:"nothing",reason:"switched off"};case"auto":return Ep(t)}}function Ep({eventName:e,
ref:t,payload:n}){if($p.has(e))return{kind:"check",auto:!0};if(!kp.has(e))return{kind:"nothing",reason:`not on ${e}`};const o=Sp.
safeParse(n).data?.repository.default_branch;return e==="schedule"||o!==void 0&&t===`refs/heads/${o}`?{kind:"upload",auto:!0}:
{kind:"nothing",reason:`${e} is not on the default branch`}}const zp={id:"issue.id",resolvedAt:"issue.closed_at",createdAt:"\
pull_request.created_at",submittedAt:"review.submitted_at",closedAt:"pull_request.closed_at",mergedAt:"pull_request.merg\
ed_at",additions:"pull_request.additions",changedFiles:"pull_request.changed_files",deletions:"pull_request.deletions"};
function Op(e,t,n){const{sources:o,notes:s}=Zp(e,t,Ap(e,t,n)),a=os(e,t,o,"event-fields: ");return a.kind==="invalid"?a:Le(
n,[a.body],s)}function Ap(e,t,n){const o=Tp(n),s=Vr(e).map(({field:a})=>{if(a==="commitSha")return[a,o];if(a==="timestam\
p")return[a,Pp(e,t.commitSha,o,n)];const l=a==="createdAt"&&e.startsWith("incident-");return[a,st(n,l?"issue.created_at":
zp[a])]});return Object.fromEntries(s)}function Tp(e){const t=st(e,"pull_request.merged")?.value===!0;return st(e,"deplo\
yment.sha")??st(e,"workflow_run.head_sha")??st(e,t?"pull_request.merge_commit_sha":"pull_request.head.sha")??{path:"GITH\
UB_SHA",value:e.sha}}function Pp(e,t,n,o){const s=t??n.value;return e==="change"?zs(st(o,"head_commit.id")?.value,s)?st(
o,"head_commit.timestamp"):void 0:zs(n.value,s)?Ip(o):void 0}function Ip(e){switch(e.eventName){case"deployment_status":
return st(e,"deployment_status.created_at");case"workflow_run":return st(e,"workflow_run.updated_at");case"release":return st(
e,"action")?.value==="published"?st(e,"release.published_at"):void 0;default:return}}function Zp(e,t,n){const{timestamp:o,
...s}=n;if(e!=="change"||t.timestamp!==void 0||o===void 0)return{sources:n,notes:[]};const a=Gi.safeParse(o.value);return!a.
success||a.data!==void 0?{sources:n,notes:[]}:{sources:s,notes:[Vi("the head commit")]}}function zs(e,t){return typeof e!=
"string"||typeof t!="string"?!1:e.toLowerCase()===t.toLowerCase()}function st({eventName:e,payload:t},n){if(n===void 0)return;
const o=n.split(".").reduce((s,a)=>typeof s=="object"&&s!==null?s[a]:void 0,t);return o==null?void 0:{path:`${e}: ${n}`,
value:o}}function Rp(e,t){const{connection:n,problems:o}=Ul(e,t);if(e.replay.length>0)return xp(n,o);const s=Np(e,t),a={
connection:n,...Mp(s),record:Es(e.record,t),standards:Es(e.standards,t),repositoryUrl:pl(t),problems:[...o,...s.kind==="\
invalid"?s.problems.map(Te.EP):[]]};return n.kind==="without-secrets"?Cp(a):a}function xp(e,t){const n="replay is given",
o={kind:"nothing",reason:n};return{connection:e,events:[],noEvent:n,notes:[],record:o,standards:o,repositoryUrl:void 0,problems:t}}
function Cp(e){const t="this run has no secrets",{events:n,noEvent:o=t,record:s}=e;return{...e,events:[],noEvent:n.length>
0?t:o,record:s.kind==="upload"?{...s,kind:"check"}:s,standards:{kind:"nothing",reason:t}}}function Mp(e){switch(e.kind){case"\
send":return{events:e.events,notes:e.notes};case"nothing":return{events:[],noEvent:e.reason,notes:e.notes};case"invalid":
return{events:[],notes:[]}}}function Np(e,t){const{event:n}=e;return n==="none"?{kind:"nothing",reason:"event is none",notes:[]}:
n!=="auto"?Op(n,e["event-fields"],t):bp(t,{changes:e.changes,changeBranches:e["change-branches"],deploymentEnvironments:e["\
deployment-environments"],incidentLabels:e["incident-labels"],incidentTypes:e["incident-types"],ignoreActors:e["ignore-a\
ctors"]})}const eo=10,Dp=4096,Up=255;function Lp(e){const t=Te.vh.map(n=>Fp(e,n));return{shown:t.flatMap(({shown:n})=>n).
map(Bp),left:t.flatMap(({left:n})=>n)}}function Fp(e,t){const n=e.filter(a=>a.level===t).toSorted((a,l)=>+(a.kind==="che\
ck")-+(l.kind==="check"));if(n.length<=eo)return{shown:n,left:[]};const o=n.slice(0,eo-1),s=n.slice(eo-1);return{shown:[
...o,jp(s)],left:s}}function jp(e){const[{kind:t,level:n}={kind:"check",level:"notice"}]=e;return{kind:t,level:n,title:"\
Phaset",message:`and ${(0,it.U)(e.length,n)} more: see the log`}}function Bp({message:e,title:t,file:n,...o}){return{...o,
message:(0,me.ml)((0,me.ts)(e),Dp).toWellFormed(),...(0,Be.s)({title:t&&(0,me.ml)((0,me.ts)(t),Up).toWellFormed(),file:n&&
(0,me.ts)(n)})}}function gn(e){const t={pass:0,warning:0,failure:0};for(const{standards:n}of e)for(const{status:o}of n.checks??
[])t[o]++;return t}const Os=["failure","warning","pass"];function As(e){return e.toSorted((t,n)=>Os.indexOf(t.status)-Os.
indexOf(n.status))}function Ts({outcome:e}){switch(e){case"delivered":return"notice";case"refused":return"error";case"no\
t-arrived":case"unknown":return"warning"}}function to({events:e,record:t,standards:n}){return[...e,t,n].flatMap(({delivery:o})=>o??
[])}function _n(e){const{problems:t,record:n,standards:o}=e,s=[...t.map(({kind:a,level:l})=>a==="check"?"warning":l),...to(
e).map(Ts),...(o.checks??[]).map(({status:a})=>a==="pass"?"notice":"warning"),...[n,o].map(({state:a})=>a==="failed"?"er\
ror":"notice")];return no(s)}function qp(e){switch(e){case"pass":return"notice";case"warning":return"warning";case"failu\
re":return"error"}}function no(e){return e.includes("error")?"error":e.includes("warning")?"warning":"notice"}function ro(e){
const t={error:0,warning:1,notice:2};return e.map(n=>({component:n,rank:t[_n(n)]})).sort((n,o)=>n.rank-o.rank).map(({component:n})=>n)}
function Ps(e){const{components:t,dryRun:n}=e,o=[Gp(e.problems),oo(t.flatMap(({events:a})=>a)),Is(t.length===1?"record":
"records",Zs(t,"record")),Vp(t)].filter(a=>a!==""),s=o.length===0?["nothing to send"]:o;return[...n?["dry run"]:[],...Wp(
t),...s].join(" \xB7 ")}function Wp({length:e}){return e>1?[(0,it.U)(e,"component")]:[]}function Gp(e){return(0,Te.ZT)(e,
["error","warning"]).join(", ")}function oo(e){if(e.length===0)return"";if(e.every(({delivery:n})=>n===void 0))return`${(0,it.
U)(e.length,"event")} would be sent`;const t=e.filter(({delivery:n})=>n?.outcome==="delivered").length;return t===e.length?
`${(0,it.U)(t,"event")} delivered`:`${t} of ${(0,it.U)(e.length,"event")} delivered`}function Is(e,t){const n=t.filter(a=>a!==
"skipped"),[o]=n;if(o===void 0)return"";if(t.length===1)return`${e} ${o}`;const s=[...new Set(n)].map(a=>{const{length:l}=n.
filter($=>$===a);return`${l} ${a}`});return`${e} ${s.join(", ")}`}function Vp(e){const t=Zs(e,"standards"),{pass:n,warning:o,
failure:s}=gn(e),a=n+o+s;if(a===0)return Is("standards",t);const l=t.filter(S=>S==="failed").length,$=`standards ${n} of\
 ${a}`;return l===0?$:t.length===1?`${$}, not uploaded`:`${$}, ${l} failed`}function Zs(e,t){return e.map(n=>n[t].state)}
function Rs({body:e,subject:t},n){switch(e.event){case"change":return`commit ${n.code(xs(e.commitSha))}${io(e.timestamp)}`;case"\
deployment":return`deployment of ${n.code(xs(e.commitSha))}${Hp(t,n)}${io(e.timestamp)}`;case"incident-opened":return`in\
cident ${n.text(e.id)} opened${io(e.createdAt)}`;case"incident-resolved":return`incident ${n.text(e.id)} resolved${vn(e.
createdAt,e.resolvedAt)}`;case"comment":return`comment${Kp(t)}`;case"review-approved":return`${Wt(t)} approved${vn(e.createdAt,
e.submittedAt)}`;case"review-changes":return`changes asked of ${Wt(t)}${vn(e.createdAt,e.submittedAt)}`;case"pr-opened":
return`${Wt(t)} opened${Jp(e)}`;case"pr-closed":return`${Wt(t)} closed without a merge${vn(e.createdAt,e.closedAt)}`;case"\
pr-merged":return`${Wt(t)} merged${vn(e.createdAt,e.mergedAt)}`}}function xs(e){return e.slice(0,7)}function Hp(e,{text:t}){
return e.kind!=="deployment"?"":e.environment!==void 0?` to ${t(e.environment)}`:e.names.length===0?"":` (${t(e.names.join(
", "))})`}function Kp(e){switch(e.kind){case"pull-request":return` on ${Wt(e)}`;case"incident":return" on an issue";case"\
commits":case"deployment":case"repository":return""}}function Wt(e){return e.kind==="pull-request"?`pull request #${e.number}`:
"pull request"}function Jp({additions:e,deletions:t,changedFiles:n}){const o=[...e===void 0?[]:[`+${e}`],...t===void 0?[]:
[`\u2212${t}`]].join(" "),s=n===void 0?"":(0,it.U)(n,"file"),a=[o,s].filter(l=>l!=="").join(" in ");return a===""?"":` (${a}\
)`}function io(e){const t=so(e);if(t===void 0)return"";const[n,o=""]=new Date(t).toISOString().split("T");return`, ${n} ${o.
slice(0,5)} UTC`}function vn(e,t){const[n,o]=[so(e),so(t)];return n===void 0||o===void 0?"":` after ${Yp(o-n)}`}function so(e){
return e!==void 0&&/^\d{13}$/.test(e)?Number(e):void 0}const Cs=[["d",864e5],["h",36e5],["min",6e4],["s",1e3]];function Yp(e){
const t=Cs.findIndex(([,s])=>e>=s);if(t===-1)return"0 s";let n=e;return Cs.slice(t,t+2).map(([s,a])=>{const l=Math.floor(
n/a);return n-=l*a,l===0?"":`${l} ${s}`}).filter(s=>s!=="").join(" ")}const Xp=4096;function Qp(e){const{components:t,noEvent:n,
notes:o}=e,s=a=>t.flatMap(l=>a(l).map($=>th($,l,e)));return[{title:"Events",lines:[...n===void 0?[]:[`No event: ${n}`],...o,
...s(({events:a})=>a.map(rh))]},{title:"Record",lines:s(({record:a})=>[Ms("record",a)])},{title:"Standards",lines:s(({standards:a})=>oh(
a))}].filter(({lines:a})=>a.length>0).map(({title:a,lines:l})=>({title:a,lines:l.map(Ns)}))}function eh(e,t){const n=new Set(
t);return[e.problems,...e.components.map(({problems:o})=>o)].flatMap(o=>(0,Te.o3)(o.filter(s=>n.has(s)))).map(({level:o,
message:s})=>Ns(`${o}: ${s}`))}function th(e,t,{components:n}){if(n.length===1)return e;const{directory:o,recordId:s="."}=t;
return`${o==="."?s:o}: ${e}`}const nh={text:e=>e,code:e=>e};function rh(e){const{body:t,routing:n,delivery:o}=e,s=o===void 0?
"would be sent":At(o),a=n===void 0?"":` (${n})`;return`${Rs(e,nh)}${a}: ${s} ${JSON.stringify(t)}`}function Ms(e,{state:t,
reason:n,delivery:o}){const s=n===void 0?"":`: ${n}`,l=o===void 0||o.outcome==="delivered"?"":`: ${At(o)}`;return`${e} ${t}${s}${l}`}
function oh(e){return[...As(e.checks??[]).map(ih),Ms("standards",e)]}function ih({status:e,name:t,message:n,path:o,remedy:s}){
const a=`${e}: ${t} (${o}): ${n}`;return e==="pass"?a:`${a}; ${s}`}function Ns(e){return(0,me.g9)((0,me.ml)((0,me.ts)(e),
Xp)).replace(/^(\s*):(?=:)/,"$1\\u{3a}")}const ao=64*1024,sh=512;function ah(e){const t=e.map(s=>JSON.stringify(s));if(uo(
t))return Gt(t);const n={};for(const{event:s}of e)n[s]=(n[s]??0)+1;const o=JSON.stringify({truncated:!0,total:e.length,counts:n});
return Gt([...Ds(t),o])}function uh(e,t){const n=e.map(a=>JSON.stringify(a));if(uo(n))return Gt(n);const o=t.map(a=>JSON.
stringify(ch(a)));if(uo(o))return Gt(dh(t,o));const s=JSON.stringify({truncated:!0,total:e.length});return Gt([...Ds(o),
s])}function ch(e){const t={events:e.events.length,problems:e.problems.length};return{...e,events:[],problems:[],truncated:t}}
function dh(e,t){const n=[...t];let o=ao-Us(n);for(const[s,a]of e.entries()){const l=JSON.stringify(a);if(o-=Buffer.byteLength(
l)-Buffer.byteLength(n[s]??""),o<0)break;n[s]=l}return n}function Ds(e){let t=ao-sh;const n=e.findIndex(o=>(t-=Buffer.byteLength(
o)+1,t<0));return e.slice(0,n)}function uo(e){return Us(e)<=ao}function Us(e){return Buffer.byteLength(Gt(e))}function Gt(e){
return`[${e.join(",")}]`}const lh=["failed","uploaded","checked","skipped"];function fh({components:e,undelivered:t}){const{
pass:n,warning:o,failure:s}=gn(e);return{events:ah(e.flatMap(Fs)),record:js(e.map(({record:a})=>a.state)),standards:js(e.
map(({standards:a})=>a.state)),passes:String(n),warnings:String(o),failures:String(s),undelivered:t??"",results:uh(e.map(
Ls),ro(e).map(Ls))}}function Ls(e){return{directory:e.directory,recordId:e.recordId??"",record:e.record.state,standards:e.
standards.state,events:Fs(e),problems:e.problems.map(({level:t,message:n})=>({level:t,message:n}))}}function Fs({events:e}){
return e.filter(({delivery:t})=>t?.outcome==="delivered").map(({body:t})=>t)}function js(e){return lh.find(t=>e.includes(
t))??"skipped"}const ph=new Set(["kind","level","outcome","state","status","event","check","severity"]);function hh(e,t){
return co(e,t)}function co(e,t){return typeof e=="string"?t(e):Array.isArray(e)?e.map(n=>co(n,t)):typeof e!="object"||e===
null?e:Object.fromEntries(Object.entries(e).map(([n,o])=>[n,ph.has(n)&&typeof o=="string"?o:co(o,t)]))}const lo=1e3,mh=/[&<>`*_~[\]|\\#@!$^]|:(?=\/\/)|(?<=www)\./gi,
yh=/@|#(?=\d)|\bGH-(?=\d)|:(?=[\w+-]+:)/gi,gh="\u2060";function Ve(e,t=lo){return(0,me.ml)((0,me.ts)(e.slice(0,t+1)),t).
toWellFormed().replace(yh,`$&${gh}`).replace(mh,n=>`&#${n.charCodeAt(0)};`)}function fo(e){const t=(0,me.ml)(e,lo).split(
"`");return t.length%2===0?Ve(e):t.map((n,o)=>o%2===1?Xe(n):Ve(n)).join("")}function Xe(e,t=lo){return`<code>${Ve(e,t)}<\
/code>`}function Bs(e,t){return[e,e.map(()=>"---"),...t].map(n=>`| ${n.join(" | ")} |`).join(`
`)}function ur(e){return e.map(t=>`- ${t.replaceAll(`
`,`
  `)}`).join(`
`)}function wn(e,t){return`<details>
<summary>${e}</summary>

${t}

</details>`}function bn(e){return e.filter(t=>t!=="").join(`

`)}const ht={error:"\u274C",warning:"\u26A0\uFE0F",notice:"\u2705",none:"\u2796"},_h={text:Ve,code:Xe};function po(e){return(0,Te.
o3)((0,Te.md)(e)).map(({level:t,message:n})=>`${t==="notice"?"\u2139\uFE0F":ht[t]} ${fo(n)}`)}const ho=10;function vh(e,t){
if(qs(e)&&t==="everything")return e.map(mo);const n=e.filter(({delivery:a})=>a&&a.outcome!=="delivered"),o=e.filter(({delivery:a})=>!a||
a.outcome==="delivered"),s=n.length-ho;return[...n.slice(0,ho).map(mo),...s>0?[`${ht.warning} ${(0,it.U)(s,"more event")}\
 not delivered`]:[],...o.length>0?[`${ht.notice} ${oo(o)}`]:[]]}function wh(e,t){return qs(e)||t!=="everything"?"":wn(`A\
ll ${(0,it.U)(e.length,"event")}`,ur(e.map(mo)))}function qs(e){return e.length<=ho}function mo(e){const{body:t,routing:n,
delivery:o}=e,s=o===void 0?"none":Ts(o),a=n===void 0?"":` (${Ve(n)})`,l=`${Rs(e,_h)}${a}`;return`${ht[s]} **Event** ${l}\
: ${Xe(t.event)} ${bh(e)}`}function bh({delivery:e}){return e===void 0?"would be sent":e.outcome!=="delivered"?Ve(At(e)):
e.tries>1?`delivered at try ${e.tries}`:"delivered"}function $h(e){const{name:t,version:n,kind:o,lifecycleStage:s}=e.spec,
a=[Vt(e.contacts,"contact"),Vt(e.tags,"tag"),Vt(e.dependencies,"dependency","dependencies"),Vt(e.slo,"SLO"),Vt(e.api,"AP\
I"),Vt(e.links,"link")].flat();return[n===void 0?Xe(t):`${Xe(t)} ${Ve(n)}`,...[o,s].filter(l=>l!==void 0),...a].join(", ")}
function Vt(e=[],t,n=`${t}s`){const{length:o}=e;return o===0?[]:[`${o} ${o===1?t:n}`]}function Ws(e,t,{shown:n,things:o,
detail:s}){if(t.length===0)return"";const a=t.slice(n),l=Bs(e,t.slice(0,n));if(a.length===0)return l;const $=`${a.length}\
 more ${o}`;return bn([l,s==="everything"?wn($,Bs(e,a)):`And ${$}.`])}const kh=25,Sh={uploaded:", uploaded",failed:", no\
t uploaded",checked:"",skipped:""};function Eh({checks:e=[],baselineId:t,state:n}){const o=e.filter(({status:a})=>a==="p\
ass").length,s=t===void 0?"":` by the Baseline ${Xe(t)}`;return`${o} of ${(0,it.U)(e.length,"check")} pass${s}${Sh[n]}`}
function zh({checks:e=[]},t){const n=As(e),o=n.filter(({status:a})=>a!=="pass"),s=n.filter(({status:a})=>a==="pass");return bn(
[Ws(["","Standard","What to do","Check","Path"],o.map(Oh),{shown:kh,things:"standards that are not met",detail:t}),s.length===
0||t!=="everything"?"":wn(`${(0,it.U)(s.length,"check")} passed`,s.map(({name:a})=>Ve(a)).join(" \xB7 "))])}function Oh({
status:e,name:t,message:n,path:o,remedy:s}){return[ht[qp(e)],Ve(t),fo(s),fo(n),Xe(o)]}const Ah=[{status:"pass",colour:"#\
1a7f37"},{status:"warning",colour:"#9a6700"},{status:"failure",colour:"#cf222e"}],Th="#808890";function Ph(e){const t=Ah.
filter(({status:s})=>e[s]>0);if(t.length===0)return"";const n=t.map(({colour:s},a)=>[`pie${a+1}`,s]),o={...Object.fromEntries(
n),pieLegendTextColor:Th,pieSectionTextColor:"#ffffff",pieStrokeWidth:"1px",pieStrokeColor:"#ffffff",pieOuterStrokeWidth:"\
0px",pieOpacity:"1"};return["```mermaid",`%%{init: ${JSON.stringify({theme:"base",themeVariables:o})}}%%`,"pie showData",
...t.map(({status:s})=>`  "${s}" : ${e[s]}`),"```"].join(`
`)}function Gs(e,t,n=[]){return bn([ur([...n,...Zh(e,t)]),wh(e.events,t),zh(e.standards,t)])}function Ih(e,t){const{name:n,
directory:o}=e,s=Xe(o),a=n===void 0?s:`<b>${Ve(n)}</b> in ${s}`;return wn(`${ht[_n(e)]} ${a}`,Gs(e,t))}const Vs=["manife\
st"],Hs=["baseline"];function Zh(e,t){const{record:n,standards:o}=e,s=Rh(e),a=$=>s.filter(({kind:S})=>$.includes(S)),l=s.
filter(({kind:$})=>![...Vs,...Hs].includes($));return[...po(l),...vh(e.events,t),Ks("Record",n,Ch(n),a(Vs)),Ks("Standard\
s",o,o.checks===void 0?Js(o):`${Eh(o)}${Ys(o)}`,a(Hs),o.checks===void 0?[]:[xh(e)])]}function Rh(e){const t=[...new Set(
to(e).map(At))];return e.problems.filter(({kind:n,message:o})=>n==="check"?e.standards.checks===void 0:n!=="delivery"||!t.
some(s=>o.includes(s)))}function xh(e){const{failure:t,warning:n}=gn([e]);return t>0?"error":n>0?"warning":"notice"}function Ks(e,{
state:t},n,o,s=[]){const a=[...s,...o.map(({level:E})=>E)],l=t==="failed"?"error":no(a),S=`${ht[t==="skipped"&&l==="noti\
ce"?"none":l]} **${e}** ${n}`;return o.length===0?S:`${S}
${ur(po(o))}`}function Ch(e){return`${Js(e)}${e.record===void 0?"":`: ${$h(e.record)}`}`}function Js(e){const t=e.reason===
void 0?"":`: ${Ve(e.reason)}`;return`${Xs(e)?"not uploaded":e.state}${t}${Ys(e)}`}function Ys(e){return Xs(e)?`: ${Ve(At(
e.delivery))}`:""}function Xs(e){return e.delivery!==void 0&&e.delivery.outcome!=="delivered"}const Mh=60,Qs=200;function Nh(e,t){
return Ws(["","Component","Directory","Events","Record","Standards"],ro(e).map(Dh),{shown:Mh,things:"components",detail:t})}
function Dh(e){const{name:t,recordId:n,directory:o,record:s}=e;return[ht[_n(e)],Ve(t??n??"",Qs),Xe(o,Qs),oo(e.events),s.
state,Uh(e)]}function Uh(e){const{pass:t,warning:n,failure:o}=gn([e]),s=t+n+o,{state:a}=e.standards;return s===0?a:`${t}\
 of ${s}, ${a}`}function Lh({components:e,undelivered:t}){if(t===void 0)return"";const n=new Set(e.flatMap(to).map(({outcome:s})=>s)),
o=[`What was not delivered is kept in ${Xe(t)}, the path in the output ${Xe("undelivered")}: a later step keeps the file\
, and a run with ${Xe("replay")} sends it.`,...n.has("refused")?["What was refused would be refused again: first mend wh\
at is said above."]:[],...n.has("unknown")?[`What may have arrived is sent again only with ${Xe("repeat-unknown: true")}\
, since it could count twice.`]:[]];return bn(["#### Next step",o.join(" "),wn("The steps",Fh)])}const Fh="After this st\
ep, whose `id` is `phaset` here:\n\n```yaml\n- if: always() && steps.phaset.outputs.undelivered != ''\n  uses: actions/uploa\
d-artifact@v4\n  with:\n    name: phaset-undelivered\n    path: ${{ steps.phaset.outputs.undelivered }}\n```\n\nIn a workflow \
of its own, once the cause is mended, after `actions/download-artifact`, in the inputs of this action:\n\n```yaml\nreplay: \
'*.jsonl'\n```",jh=9e5,Bh=5,ea=20;function qh(e){const t=yo(e,"everything");if(ta(t))return t;const n=yo(e,"wrong");return ta(
n)?n:yo(e,"counts")}function ta(e){return Buffer.byteLength(e)<=jh}function yo(e,t){const{components:n}=e,[o]=n,s=n.length===
1&&o!==void 0&&t!=="counts";return`${bn([`### ${ht[Gh(e)]} Phaset: ${Ps(e)}`,Wh[t],...s?[Gs(o,t,na(e))]:[ur(na(e)),Nh(n,
t)],...s?[]:Hh(n,t),Lh(e),Ph(gn(n))])}
`}const Wh={everything:"",wrong:"All of it would be more than GitHub shows: this is what is wrong. The log has the rest.",
counts:"All of it would be more than GitHub shows: these are the counts. The log has the rest."};function Gh(e){const{problems:t,
components:n}=e,o=no([...t.map(s=>s.level),...n.map(_n)]);return o==="notice"&&Vh(e)?"none":o}function Vh({components:e}){
return e.every(({events:t,record:n,standards:o})=>t.length===0&&n.state==="skipped"&&o.state==="skipped")}function na({problems:e,
noEvent:t,notes:n}){const o=n.length-ea;return[...po(e),...t===void 0?[]:[`${ht.none} **No event** ${Ve(t)}`],...n.slice(
0,ea).map(s=>`\u2139\uFE0F ${Ve(s)}`),...o>0?[`\u2139\uFE0F and ${o} more, see the log`]:[]]}function Hh(e,t){if(t==="co\
unts")return[];const n=e.length<=Bh,o=s=>n||s.events.length>0;return ro(e).filter(s=>_n(s)!=="notice"||t==="everything"&&
o(s)).map(s=>Ih(s,t))}async function Kh(e,t,n){const o=hh(e,t),{shown:s,left:a}=Lp(ra(o));for(const{title:l,lines:$}of Qp(
o))oa(l,$);for(const l of s)Yh(l);a.length>0&&oa("More problems",eh(o,a)),je.pq((0,me.g9)(`Phaset: ${Ps(o)}`));for(const[
l,$]of Object.entries(fh(o)))je.uH(l,$);n&&await Xh(qh(o))}function ra({problems:e,components:t}){return[...e,...t.flatMap(
n=>n.problems)]}function oa(e,t){je.Oh(e);for(const n of t)je.pq(n);je.N4()}const Jh={error:je.z3,warning:je.$e,notice:je.
lm};function Yh({level:e,message:t,title:n,file:o,line:s,column:a}){Jh[e](t,(0,Be.s)({title:n,file:o,startLine:s,startColumn:a}))}
async function Xh(e){try{await je.z.addRaw(e).write()}catch(t){je.Yz(`The job summary was not written: ${String(t)}`)}}function Qh(e,t){
if(t.some(({kind:o})=>o==="failing-checks"))return!0;const n=t.filter(({kind:o})=>o!=="check");switch(e){case"never":return!1;case"\
config":return n.some(({level:o})=>o==="error");case"any":return n.some(({kind:o,level:s})=>o==="delivery"||s==="error")}}
function em(e,t){const n=e.flatMap(({directory:o,standards:s})=>(0,Ir.decideStandardsFailure)(s.checks??[],t).map(({name:a})=>`${a}\
 (${o})`));return n.length===0?[]:[{kind:"failing-checks",level:"error",title:"Phaset: standards",message:`standards-fai\
l-on is ${t}, and these checks did not pass: ${n.join(", ")}`}]}function tm(e){return e.some(({problems:n})=>n.some(({kind:o})=>o===
"delivery"))?[nm]:[]}const nm={kind:"delivery",level:"error",title:"Phaset: cancelled",message:"the job was cancelled be\
fore all was delivered"};async function rm(e){const t=$l(je.V4),n=om(t),{inputs:o,failOn:s,problems:a}=kl(t,n),l=cl(e.environment,
E=>(0,ft.readFileSync)(E,"utf8")),$=o===void 0||l.kind==="invalid"?{...ia,problems:im(t,l)}:await sm({...e,inputs:o,context:l.
value,redact:n}),S={...$,problems:[...a,...$.problems]};return await Kh(S,n,o?.summary??!0),!Qh(s,ra(S))}function om(e){
const t=["webhook-token","api-key","github-token"].map(o=>e[o]??""),n=tc(t,e.headers??"");for(const o of n.flatMap(Yo))je.
Pq(o);return ec(n)}const ia={notes:[],components:[],dryRun:!1};function im(e,t){if(t.kind==="invalid")return[(0,Te.EP)(t.
problem)];const n={endpoint:e.endpoint!=="",token:e["webhook-token"]!==""||e["api-key"]!==""};return ji(n,t.value)}async function sm(e){
const{inputs:t,context:n,redact:o,cancelled:s}=e,a=Rp(t,n),{connection:l,notes:$,noEvent:S,problems:E}=a,A={...ia,notes:$,
...(0,Be.s)({noEvent:S}),problems:E};if(l.kind==="closed"||(0,Te.JD)(E))return A;const B=ld(l,t,o,e);je.uH("undelivered",
B.undelivered??"");const U=l.kind==="open"&&t.replay.length>0?await _d(t,l.tokens,B):await am(e,a,B),{undelivered:L,problems:X}=B.
close();return{...A,...U,dryRun:t["dry-run"],...(0,Be.s)({undelivered:L}),problems:[...E,...X,...U.problems,...em(U.components,
t["standards-fail-on"]),...s.aborted?tm(U.components):[]]}}async function am({inputs:e,context:t,environment:n},o,s){const{
connection:a,record:l,standards:$}=o,{workspace:S}=s,E=await sl({inputs:e,workspace:S,...a.kind==="open"&&{tokens:a.tokens},
withManifest:l.kind!=="nothing"||$.kind!=="nothing"}),{assignments:A,notes:B,problems:U}=await Xd(E,o.events,{recordId:e["\
record-id"],shard:e.shard,sources:{workspace:S,access:um(e,t,n)}}),L=A.map(J=>Zl(J,o));return{components:await xc(L,s),notes:[
...o.notes,...B],problems:U}}function um(e,t,n){return{token:e["github-token"],baseUrl:n.GITHUB_API_URL??"https://api.gi\
thub.com",repository:t.repository}}process.exitCode=1;const sa=new AbortController;process.once("SIGINT",()=>sa.abort()),
rm({environment:process.env,cancelled:sa.signal}).then(e=>{process.exitCode=e?0:1}).catch(e=>je.C1(e instanceof Error?e:
String(e))).finally(()=>process.stdout.write("",()=>process.exit()));
