import{createRequire as he}from"module";var Uo={1916:((e,t)=>{var r;r=!0,t.Io=t.kp=void 0;var o=new Uint32Array(65536),s=function(E,A){
for(var M=E.length,F=A.length,H=1<<M-1,J=-1,ve=0,X=M,V=M;V--;)o[E.charCodeAt(V)]|=1<<V;for(V=0;V<F;V++){var de=o[A.charCodeAt(
V)],Se=de|ve;de|=(de&J)+J^J,ve|=~(de|J),J&=de,ve&H&&X++,J&H&&X--,ve=ve<<1|1,J=J<<1|~(Se|ve),ve&=Se}for(V=M;V--;)o[E.charCodeAt(
V)]=0;return X},c=function(E,A){for(var M=A.length,F=E.length,H=[],J=[],ve=Math.ceil(M/32),X=Math.ceil(F/32),V=0;V<ve;V++)
J[V]=-1,H[V]=0;for(var de=0;de<X-1;de++){for(var Se=0,Te=-1,ce=de*32,Y=Math.min(32,F)+ce,te=ce;te<Y;te++)o[E.charCodeAt(
te)]|=1<<te;for(var V=0;V<M;V++){var se=o[A.charCodeAt(V)],$e=J[V/32|0]>>>V&1,oe=H[V/32|0]>>>V&1,ye=se|Se,Q=((se|oe)&Te)+
Te^Te|se|oe,we=Se|~(Q|Te),be=Te&Q;we>>>31^$e&&(J[V/32|0]^=1<<V),be>>>31^oe&&(H[V/32|0]^=1<<V),we=we<<1|$e,be=be<<1|oe,Te=
be|~(ye|we),Se=we&ye}for(var te=ce;te<Y;te++)o[E.charCodeAt(te)]=0}for(var N=0,T=-1,$=de*32,w=Math.min(32,F-$)+$,te=$;te<
w;te++)o[E.charCodeAt(te)]|=1<<te;for(var R=F,V=0;V<M;V++){var se=o[A.charCodeAt(V)],$e=J[V/32|0]>>>V&1,oe=H[V/32|0]>>>V&
1,ye=se|N,Q=((se|oe)&T)+T^T|se|oe,we=N|~(Q|T),be=T&Q;R+=we>>>F-1&1,R-=be>>>F-1&1,we>>>31^$e&&(J[V/32|0]^=1<<V),be>>>31^oe&&
(H[V/32|0]^=1<<V),we=we<<1|$e,be=be<<1|oe,T=be|~(ye|we),N=we&ye}for(var te=$;te<w;te++)o[E.charCodeAt(te)]=0;return R},p=function(E,A){
if(E.length<A.length){var M=A;A=E,E=M}return A.length===0?E.length:E.length<=32?s(E,A):c(E,A)};t.Io=p;var S=function(E,A){
for(var M=1/0,F=0,H=0;H<A.length;H++){var J=p(E,A[H]);J<M&&(M=J,F=H)}return A[F]};t.kp=S}),770:((e,t,r)=>{e.exports=r(218)}),
218:((e,t,r)=>{var o,s=r(9278),c=r(4756),p=r(8611),S=r(5692),E=r(4434),A=r(2613),M=r(9023);t.httpOverHttp=F,t.httpsOverHttp=
H,t.httpOverHttps=J,t.httpsOverHttps=ve;function F(ce){var Y=new X(ce);return Y.request=p.request,Y}function H(ce){var Y=new X(
ce);return Y.request=p.request,Y.createSocket=V,Y.defaultPort=443,Y}function J(ce){var Y=new X(ce);return Y.request=S.request,
Y}function ve(ce){var Y=new X(ce);return Y.request=S.request,Y.createSocket=V,Y.defaultPort=443,Y}function X(ce){var Y=this;
Y.options=ce||{},Y.proxyOptions=Y.options.proxy||{},Y.maxSockets=Y.options.maxSockets||p.Agent.defaultMaxSockets,Y.requests=
[],Y.sockets=[],Y.on("free",function(se,$e,oe,ye){for(var Q=de($e,oe,ye),we=0,be=Y.requests.length;we<be;++we){var N=Y.requests[we];
if(N.host===Q.host&&N.port===Q.port){Y.requests.splice(we,1),N.request.onSocket(se);return}}se.destroy(),Y.removeSocket(
se)})}M.inherits(X,E.EventEmitter),X.prototype.addRequest=function(Y,te,se,$e){var oe=this,ye=Se({request:Y},oe.options,
de(te,se,$e));if(oe.sockets.length>=this.maxSockets){oe.requests.push(ye);return}oe.createSocket(ye,function(Q){Q.on("fr\
ee",we),Q.on("close",be),Q.on("agentRemove",be),Y.onSocket(Q);function we(){oe.emit("free",Q,ye)}function be(N){oe.removeSocket(
Q),Q.removeListener("free",we),Q.removeListener("close",be),Q.removeListener("agentRemove",be)}})},X.prototype.createSocket=
function(Y,te){var se=this,$e={};se.sockets.push($e);var oe=Se({},se.proxyOptions,{method:"CONNECT",path:Y.host+":"+Y.port,
agent:!1,headers:{host:Y.host+":"+Y.port}});Y.localAddress&&(oe.localAddress=Y.localAddress),oe.proxyAuth&&(oe.headers=oe.
headers||{},oe.headers["Proxy-Authorization"]="Basic "+new Buffer(oe.proxyAuth).toString("base64")),Te("making CONNECT r\
equest");var ye=se.request(oe);ye.useChunkedEncodingByDefault=!1,ye.once("response",Q),ye.once("upgrade",we),ye.once("co\
nnect",be),ye.once("error",N),ye.end();function Q(T){T.upgrade=!0}function we(T,$,w){process.nextTick(function(){be(T,$,
w)})}function be(T,$,w){if(ye.removeAllListeners(),$.removeAllListeners(),T.statusCode!==200){Te("tunneling socket could\
 not be established, statusCode=%d",T.statusCode),$.destroy();var R=new Error("tunneling socket could not be established\
, statusCode="+T.statusCode);R.code="ECONNRESET",Y.request.emit("error",R),se.removeSocket($e);return}if(w.length>0){Te(
"got illegal response body from proxy"),$.destroy();var R=new Error("got illegal response body from proxy");R.code="ECON\
NRESET",Y.request.emit("error",R),se.removeSocket($e);return}return Te("tunneling connection has established"),se.sockets[se.
sockets.indexOf($e)]=$,te($)}function N(T){ye.removeAllListeners(),Te(`tunneling socket could not be established, cause=\
%s
`,T.message,T.stack);var $=new Error("tunneling socket could not be established, cause="+T.message);$.code="ECONNRESET",
Y.request.emit("error",$),se.removeSocket($e)}},X.prototype.removeSocket=function(Y){var te=this.sockets.indexOf(Y);if(te!==
-1){this.sockets.splice(te,1);var se=this.requests.shift();se&&this.createSocket(se,function($e){se.request.onSocket($e)})}};
function V(ce,Y){var te=this;X.prototype.createSocket.call(te,ce,function(se){var $e=ce.request.getHeader("host"),oe=Se(
{},te.options,{socket:se,servername:$e?$e.replace(/:.*$/,""):ce.host}),ye=c.connect(0,oe);te.sockets[te.sockets.indexOf(
se)]=ye,Y(ye)})}function de(ce,Y,te){return typeof ce=="string"?{host:ce,port:Y,localAddress:te}:ce}function Se(ce){for(var Y=1,
te=arguments.length;Y<te;++Y){var se=arguments[Y];if(typeof se=="object")for(var $e=Object.keys(se),oe=0,ye=$e.length;oe<
ye;++oe){var Q=$e[oe];se[Q]!==void 0&&(ce[Q]=se[Q])}}return ce}var Te;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.
env.NODE_DEBUG)?Te=function(){var ce=Array.prototype.slice.call(arguments);typeof ce[0]=="string"?ce[0]="TUNNEL: "+ce[0]:
ce.unshift("TUNNEL:"),console.error.apply(console,ce)}:Te=function(){},o=Te}),4008:((e,t,r)=>{r.d(t,{EP:()=>s,JD:()=>M,md:()=>p,
o3:()=>E,oi:()=>o});function o(F,H="error"){return{kind:"input",level:H,title:"Phaset: input",message:F}}function s(F){return{
kind:"payload",level:"error",title:"Phaset: payload",message:F}}const c=["error","warning","notice"];function p(F){return F.
toSorted((H,J)=>c.indexOf(H.level)-c.indexOf(J.level)||(H.line??0)-(J.line??0)||(H.column??0)-(J.column??0))}const S=20;
function E(F){const H=F.slice(S),[J]=H;if(J===void 0)return[...F];const ve=c.map(Te=>A(H,Te)).filter(Te=>Te!==""),{kind:X,
level:V,file:de}=J,Se=`${de??"here"}: beyond these ${S} problems, ${ve.join(" and ")} more`;return[...F.slice(0,S),{kind:X,
level:V,message:Se,...de!==void 0&&{file:de}}]}function A(F,H){const J=F.filter(ve=>ve.level===H).length;return J===0?"":
`${J} ${H}${J===1?"":"s"}`}function M(F){return F.some(({level:H})=>H==="error")}}),4519:((e,t,r)=>{r.d(t,{g9:()=>E,hD:()=>c,
ml:()=>A,ts:()=>S});const o=80,s=/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;function c(M){return A(E(S(p(M))),o)}function p(M){
try{return JSON.stringify(M)??String(M)}catch{return"a value too deep to show"}}function S(M){return M.replace(s,F=>`\\u{${(F.
codePointAt(0)??0).toString(16)}}`)}function E(M){return M.replaceAll("##[","##\\u005b")}function A(M,F){return M.length<=
F?M:`${M.slice(0,F-1).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}}),8461:((e,t,r)=>{r.r(t),r.d(t,{decideStandardsFailure:()=>p,
describeMisses:()=>S,putStatusWords:()=>c,toStandardsResult:()=>s});const o={pass:"pass",warning:"warn",failure:"fail"};
function s(E){const A=M=>E.filter(F=>F.status===M).length;return{passes:A("pass"),warnings:A("warning"),failures:A("fail\
ure"),results:E.map(({name:M,message:F,path:H,status:J})=>({name:M,message:F,path:H,status:J}))}}function c(E,A){if(A===
"documented")return E;const M=E.results.map(F=>({...F,status:o[F.status]}));return{...E,results:M}}function p(E,A){switch(A){case"\
never":return[];case"failure":return E.filter(M=>M.status==="failure");case"warning":return E.filter(M=>M.status!=="pass")}}
function S(E){const A=E.filter(F=>F.status==="failure"),M=E.filter(F=>F.status==="warning");return[...A,...M].map(F=>({kind:"\
check",level:F.status==="failure"?"error":"warning",title:`Standards: ${F.name}`,message:`${F.remedy} (${F.message})`,...F.
file!==void 0&&{file:F.file},...F.line!==void 0&&{line:F.line}}))}}),2613:(e=>{e.exports=he(import.meta.url)("assert")}),
6982:(e=>{e.exports=he(import.meta.url)("crypto")}),4434:(e=>{e.exports=he(import.meta.url)("events")}),9896:(e=>{e.exports=
he(import.meta.url)("fs")}),8611:(e=>{e.exports=he(import.meta.url)("http")}),5692:(e=>{e.exports=he(import.meta.url)("h\
ttps")}),9278:(e=>{e.exports=he(import.meta.url)("net")}),4589:(e=>{e.exports=he(import.meta.url)("node:assert")}),6698:(e=>{
e.exports=he(import.meta.url)("node:async_hooks")}),4573:(e=>{e.exports=he(import.meta.url)("node:buffer")}),7540:(e=>{e.
exports=he(import.meta.url)("node:console")}),7598:(e=>{e.exports=he(import.meta.url)("node:crypto")}),3053:(e=>{e.exports=
he(import.meta.url)("node:diagnostics_channel")}),610:(e=>{e.exports=he(import.meta.url)("node:dns")}),8474:(e=>{e.exports=
he(import.meta.url)("node:events")}),3024:(e=>{e.exports=he(import.meta.url)("node:fs")}),1455:(e=>{e.exports=he(import.meta.
url)("node:fs/promises")}),7067:(e=>{e.exports=he(import.meta.url)("node:http")}),2467:(e=>{e.exports=he(import.meta.url)(
"node:http2")}),7030:(e=>{e.exports=he(import.meta.url)("node:net")}),6760:(e=>{e.exports=he(import.meta.url)("node:path")}),
643:(e=>{e.exports=he(import.meta.url)("node:perf_hooks")}),1792:(e=>{e.exports=he(import.meta.url)("node:querystring")}),
7075:(e=>{e.exports=he(import.meta.url)("node:stream")}),8321:(e=>{e.exports=he(import.meta.url)("node:stream/consumers")}),
8500:(e=>{e.exports=he(import.meta.url)("node:timers/promises")}),1692:(e=>{e.exports=he(import.meta.url)("node:tls")}),
3136:(e=>{e.exports=he(import.meta.url)("node:url")}),7975:(e=>{e.exports=he(import.meta.url)("node:util")}),3429:(e=>{e.
exports=he(import.meta.url)("node:util/types")}),5919:(e=>{e.exports=he(import.meta.url)("node:worker_threads")}),8522:(e=>{
e.exports=he(import.meta.url)("node:zlib")}),857:(e=>{e.exports=he(import.meta.url)("os")}),6928:(e=>{e.exports=he(import.meta.
url)("path")}),2203:(e=>{e.exports=he(import.meta.url)("stream")}),3193:(e=>{e.exports=he(import.meta.url)("string_decod\
er")}),4756:(e=>{e.exports=he(import.meta.url)("tls")}),9023:(e=>{e.exports=he(import.meta.url)("util")}),6288:((e,t,r)=>{
r.d(t,{Yz:()=>lr,N4:()=>Cn,z3:()=>Pn,V4:()=>le,pq:()=>fr,lm:()=>xn,C1:()=>sn,uH:()=>Ge,Pq:()=>x,Oh:()=>Rn,z:()=>w,$e:()=>In});
var o=r(857);function s(v){return v==null?"":typeof v=="string"||v instanceof String?v:JSON.stringify(v)}function c(v){return Object.
keys(v).length?{title:v.title,file:v.file,line:v.startLine,endLine:v.endLine,col:v.startColumn,endColumn:v.endColumn}:{}}
function p(v,f,g){const k=new A(v,f,g);process.stdout.write(k.toString()+o.EOL)}function S(v,f=""){p(v,{},f)}const E="::";
class A{constructor(f,g,k){f||(f="missing.command"),this.command=f,this.properties=g,this.message=k}toString(){let f=E+this.
command;if(this.properties&&Object.keys(this.properties).length>0){f+=" ";let g=!0;for(const k in this.properties)if(this.
properties.hasOwnProperty(k)){const O=this.properties[k];O&&(g?g=!1:f+=",",f+=`${k}=${F(O)}`)}}return f+=`${E}${M(this.message)}`,
f}}function M(v){return s(v).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function F(v){return s(v).replace(
/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var H=r(6982),J=r(9896);function ve(v,f){
const g=process.env[`GITHUB_${v}`];if(!g)throw new Error(`Unable to find environment variable for file command ${v}`);if(!J.
existsSync(g))throw new Error(`Missing file at path: ${g}`);J.appendFileSync(g,`${s(f)}${o.EOL}`,{encoding:"utf8"})}function X(v,f){
const g=`ghadelimiter_${H.randomUUID()}`,k=s(f);if(v.includes(g))throw new Error(`Unexpected input: name should not cont\
ain the delimiter "${g}"`);if(k.includes(g))throw new Error(`Unexpected input: value should not contain the delimiter "${g}\
"`);return`${v}<<${g}${o.EOL}${k}${o.EOL}${g}`}var V=r(6928),de=r(4155),Se=function(v,f,g,k){function O(Z){return Z instanceof
g?Z:new g(function(D){D(Z)})}return new(g||(g=Promise))(function(Z,D){function ue(W){try{K(k.next(W))}catch(ge){D(ge)}}function Ee(W){
try{K(k.throw(W))}catch(ge){D(ge)}}function K(W){W.done?Z(W.value):O(W.value).then(ue,Ee)}K((k=k.apply(v,f||[])).next())})};
class Te{constructor(f,g){this.username=f,this.password=g}prepareRequest(f){if(!f.headers)throw Error("The request has n\
o headers");f.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return Se(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class ce{constructor(f){
this.token=f}prepareRequest(f){if(!f.headers)throw Error("The request has no headers");f.headers.Authorization=`Bearer ${this.
token}`}canHandleAuthentication(){return!1}handleAuthentication(){return Se(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}}class Y{constructor(f){this.token=f}prepareRequest(f){if(!f.headers)throw Error("The request has n\
o headers");f.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return Se(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var te=function(v,f,g,k){
function O(Z){return Z instanceof g?Z:new g(function(D){D(Z)})}return new(g||(g=Promise))(function(Z,D){function ue(W){try{
K(k.next(W))}catch(ge){D(ge)}}function Ee(W){try{K(k.throw(W))}catch(ge){D(ge)}}function K(W){W.done?Z(W.value):O(W.value).
then(ue,Ee)}K((k=k.apply(v,f||[])).next())})};class se{static createHttpClient(f=!0,g=10){const k={allowRetries:f,maxRetries:g};
return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(se.getRequestToken())],k)}static getRequestToken(){
const f=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!f)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN e\
nv variable");return f}static getIDTokenUrl(){const f=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!f)throw new Error("Un\
able to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return f}static getCall(f){return te(this,void 0,void 0,function*(){
var g;const Z=(g=(yield se.createHttpClient().getJson(f).catch(D=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${D.statusCode}
 
        Error Message: ${D.message}`)})).result)===null||g===void 0?void 0:g.value;if(!Z)throw new Error("Response json \
body do not have ID Token field");return Z})}static getIDToken(f){return te(this,void 0,void 0,function*(){try{let g=se.
getIDTokenUrl();if(f){const O=encodeURIComponent(f);g=`${g}&audience=${O}`}debug(`ID token url is ${g}`);const k=yield se.
getCall(g);return setSecret(k),k}catch(g){throw new Error(`Error message: ${g.message}`)}})}}var $e=function(v,f,g,k){function O(Z){
return Z instanceof g?Z:new g(function(D){D(Z)})}return new(g||(g=Promise))(function(Z,D){function ue(W){try{K(k.next(W))}catch(ge){
D(ge)}}function Ee(W){try{K(k.throw(W))}catch(ge){D(ge)}}function K(W){W.done?Z(W.value):O(W.value).then(ue,Ee)}K((k=k.apply(
v,f||[])).next())})};const{access:oe,appendFile:ye,writeFile:Q}=J.promises,we="GITHUB_STEP_SUMMARY",be="https://docs.git\
hub.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class N{constructor(){this._buffer=
""}filePath(){return $e(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const f=process.env[we];if(!f)
throw new Error(`Unable to find environment variable for $${we}. Check if your runtime environment supports job summarie\
s.`);try{yield oe(f,J.constants.R_OK|J.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${f}'. Che\
ck if the file has correct read/write permissions.`)}return this._filePath=f,this._filePath})}wrap(f,g,k={}){const O=Object.
entries(k).map(([Z,D])=>` ${Z}="${D}"`).join("");return g?`<${f}${O}>${g}</${f}>`:`<${f}${O}>`}write(f){return $e(this,void 0,
void 0,function*(){const g=!!f?.overwrite,k=yield this.filePath();return yield(g?Q:ye)(k,this._buffer,{encoding:"utf8"}),
this.emptyBuffer()})}clear(){return $e(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){
return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(f,g=!1){
return this._buffer+=f,g?this.addEOL():this}addEOL(){return this.addRaw(o.EOL)}addCodeBlock(f,g){const k=Object.assign({},
g&&{lang:g}),O=this.wrap("pre",this.wrap("code",f),k);return this.addRaw(O).addEOL()}addList(f,g=!1){const k=g?"ol":"ul",
O=f.map(D=>this.wrap("li",D)).join(""),Z=this.wrap(k,O);return this.addRaw(Z).addEOL()}addTable(f){const g=f.map(O=>{const Z=O.
map(D=>{if(typeof D=="string")return this.wrap("td",D);const{header:ue,data:Ee,colspan:K,rowspan:W}=D,ge=ue?"th":"td",an=Object.
assign(Object.assign({},K&&{colspan:K}),W&&{rowspan:W});return this.wrap(ge,Ee,an)}).join("");return this.wrap("tr",Z)}).
join(""),k=this.wrap("table",g);return this.addRaw(k).addEOL()}addDetails(f,g){const k=this.wrap("details",this.wrap("su\
mmary",f)+g);return this.addRaw(k).addEOL()}addImage(f,g,k){const{width:O,height:Z}=k||{},D=Object.assign(Object.assign(
{},O&&{width:O}),Z&&{height:Z}),ue=this.wrap("img",null,Object.assign({src:f,alt:g},D));return this.addRaw(ue).addEOL()}addHeading(f,g){
const k=`h${g}`,O=["h1","h2","h3","h4","h5","h6"].includes(k)?k:"h1",Z=this.wrap(O,f);return this.addRaw(Z).addEOL()}addSeparator(){
const f=this.wrap("hr",null);return this.addRaw(f).addEOL()}addBreak(){const f=this.wrap("br",null);return this.addRaw(f).
addEOL()}addQuote(f,g){const k=Object.assign({},g&&{cite:g}),O=this.wrap("blockquote",f,k);return this.addRaw(O).addEOL()}addLink(f,g){
const k=this.wrap("a",f,{href:g});return this.addRaw(k).addEOL()}}const T=new N,$=null,w=T;function R(v){return v.replace(
/[\\]/g,"/")}function U(v){return v.replace(/[/]/g,"\\")}function G(v){return v.replace(/[/\\]/g,path.sep)}var ae=r(3193),
pe=r(4434);const ee=he(import.meta.url)("child_process");var Ie=r(2613),Ae=function(v,f,g,k){function O(Z){return Z instanceof
g?Z:new g(function(D){D(Z)})}return new(g||(g=Promise))(function(Z,D){function ue(W){try{K(k.next(W))}catch(ge){D(ge)}}function Ee(W){
try{K(k.throw(W))}catch(ge){D(ge)}}function K(W){W.done?Z(W.value):O(W.value).then(ue,Ee)}K((k=k.apply(v,f||[])).next())})};
const{chmod:Ye,copyFile:bt,lstat:Be,mkdir:bn,open:$n,readdir:Mt,rename:kn,rm:Sn,rmdir:sr,stat:ct,symlink:_t,unlink:ar}=J.
promises,dt=process.platform==="win32";function Kt(v){return Ae(this,void 0,void 0,function*(){const f=yield fs.promises.
readlink(v);return dt&&!f.endsWith("\\")?`${f}\\`:f})}const ur=268435456,cr=J.constants.O_RDONLY;function En(v){return Ae(
this,void 0,void 0,function*(){try{yield ct(v)}catch(f){if(f.code==="ENOENT")return!1;throw f}return!0})}function dr(v){
return Ae(this,arguments,void 0,function*(f,g=!1){return(g?yield ct(f):yield Be(f)).isDirectory()})}function Nt(v){if(v=
Dt(v),!v)throw new Error('isRooted() parameter "p" cannot be empty');return dt?v.startsWith("\\")||/^[A-Z]:/i.test(v):v.
startsWith("/")}function $t(v,f){return Ae(this,void 0,void 0,function*(){let g;try{g=yield ct(v)}catch(O){O.code!=="ENO\
ENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${v}': ${O}`)}if(g&&g.isFile()){if(dt){
const O=V.extname(v).toUpperCase();if(f.some(Z=>Z.toUpperCase()===O))return v}else if(lt(g))return v}const k=v;for(const O of f){
v=k+O,g=void 0;try{g=yield ct(v)}catch(Z){Z.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if ex\
ecutable file exists '${v}': ${Z}`)}if(g&&g.isFile()){if(dt){try{const Z=V.dirname(v),D=V.basename(v).toUpperCase();for(const ue of yield Mt(
Z))if(D===ue.toUpperCase()){v=V.join(Z,ue);break}}catch(Z){console.log(`Unexpected error attempting to determine the act\
ual case of the file '${v}': ${Z}`)}return v}else if(lt(g))return v}}return""})}function Dt(v){return v=v||"",dt?(v=v.replace(
/\//g,"\\"),v.replace(/\\\\+/g,"\\")):v.replace(/\/\/+/g,"/")}function lt(v){return(v.mode&1)>0||(v.mode&8)>0&&process.getgid!==
void 0&&v.gid===process.getgid()||(v.mode&64)>0&&process.getuid!==void 0&&v.uid===process.getuid()}function zn(){var v;return(v=
process.env.COMSPEC)!==null&&v!==void 0?v:"cmd.exe"}var et=function(v,f,g,k){function O(Z){return Z instanceof g?Z:new g(
function(D){D(Z)})}return new(g||(g=Promise))(function(Z,D){function ue(W){try{K(k.next(W))}catch(ge){D(ge)}}function Ee(W){
try{K(k.throw(W))}catch(ge){D(ge)}}function K(W){W.done?Z(W.value):O(W.value).then(ue,Ee)}K((k=k.apply(v,f||[])).next())})};
function An(v,f){return et(this,arguments,void 0,function*(g,k,O={}){const{force:Z,recursive:D,copySourceDirectory:ue}=Yt(
O),Ee=(yield ioUtil.exists(k))?yield ioUtil.stat(k):null;if(Ee&&Ee.isFile()&&!Z)return;const K=Ee&&Ee.isDirectory()&&ue?
path.join(k,path.basename(g)):k;if(!(yield ioUtil.exists(g)))throw new Error(`no such file or directory: ${g}`);if((yield ioUtil.
stat(g)).isDirectory())if(D)yield Xt(g,K,0,Z);else throw new Error(`Failed to copy. ${g} is a directory, but tried to co\
py without recursive flag.`);else{if(path.relative(g,K)==="")throw new Error(`'${K}' and '${g}' are the same file`);yield Et(
g,K,Z)}})}function On(v,f){return et(this,arguments,void 0,function*(g,k,O={}){if(yield ioUtil.exists(k)){let Z=!0;if((yield ioUtil.
isDirectory(k))&&(k=path.join(k,path.basename(g)),Z=yield ioUtil.exists(k)),Z)if(O.force==null||O.force)yield kt(k);else
throw new Error("Destination already exists")}yield St(path.dirname(k)),yield ioUtil.rename(g,k)})}function kt(v){return et(
this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(v))throw new Error('File path must not contain `*`, \
`"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(v,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(f){throw new Error(
`File was unable to be removed ${f}`)}})}function St(v){return et(this,void 0,void 0,function*(){ok(v,"a path argument m\
ust be provided"),yield ioUtil.mkdir(v,{recursive:!0})})}function vt(v,f){return et(this,void 0,void 0,function*(){if(!v)
throw new Error("parameter 'tool' is required");if(f){const k=yield vt(v,!1);if(!k)throw dt?new Error(`Unable to locate \
executable file: ${v}. Please verify either the file path exists or the file can be found within a directory specified b\
y the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable \
to locate executable file: ${v}. Please verify either the file path exists or the file can be found within a directory s\
pecified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return k}const g=yield Jt(
v);return g&&g.length>0?g[0]:""})}function Jt(v){return et(this,void 0,void 0,function*(){if(!v)throw new Error("paramet\
er 'tool' is required");const f=[];if(dt&&process.env.PATHEXT)for(const O of process.env.PATHEXT.split(V.delimiter))O&&f.
push(O);if(Nt(v)){const O=yield $t(v,f);return O?[O]:[]}if(v.includes(V.sep))return[];const g=[];if(process.env.PATH)for(const O of process.
env.PATH.split(V.delimiter))O&&g.push(O);const k=[];for(const O of g){const Z=yield $t(V.join(O,v),f);Z&&k.push(Z)}return k})}
function Yt(v){const f=v.force==null?!0:v.force,g=!!v.recursive,k=v.copySourceDirectory==null?!0:!!v.copySourceDirectory;
return{force:f,recursive:g,copySourceDirectory:k}}function Xt(v,f,g,k){return et(this,void 0,void 0,function*(){if(g>=255)
return;g++,yield St(f);const O=yield ioUtil.readdir(v);for(const Z of O){const D=`${v}/${Z}`,ue=`${f}/${Z}`;(yield ioUtil.
lstat(D)).isDirectory()?yield Xt(D,ue,g,k):yield Et(D,ue,k)}yield ioUtil.chmod(f,(yield ioUtil.stat(v)).mode)})}function Et(v,f,g){
return et(this,void 0,void 0,function*(){if((yield ioUtil.lstat(v)).isSymbolicLink()){try{yield ioUtil.lstat(f),yield ioUtil.
unlink(f)}catch(O){O.code==="EPERM"&&(yield ioUtil.chmod(f,"0666"),yield ioUtil.unlink(f))}const k=yield ioUtil.readlink(
v);yield ioUtil.symlink(k,f,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(f))||g)&&(yield ioUtil.copyFile(
v,f))})}const B=he(import.meta.url)("timers");var Ut=function(v,f,g,k){function O(Z){return Z instanceof g?Z:new g(function(D){
D(Z)})}return new(g||(g=Promise))(function(Z,D){function ue(W){try{K(k.next(W))}catch(ge){D(ge)}}function Ee(W){try{K(k.
throw(W))}catch(ge){D(ge)}}function K(W){W.done?Z(W.value):O(W.value).then(ue,Ee)}K((k=k.apply(v,f||[])).next())})};const Ze=process.
platform==="win32";class Qt extends pe.EventEmitter{constructor(f,g,k){if(super(),!f)throw new Error("Parameter 'toolPat\
h' cannot be null or empty.");this.toolPath=f,this.args=g||[],this.options=k||{}}_debug(f){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(f)}_getCommandString(f,g){const k=this._getSpawnFileName(),O=this.
_getSpawnArgs(f);let Z=g?"":"[command]";if(Ze)if(this._isCmdFile()){Z+=k;for(const D of O)Z+=` ${D}`}else if(f.windowsVerbatimArguments){
Z+=`"${k}"`;for(const D of O)Z+=` ${D}`}else{Z+=this._windowsQuoteCmdArg(k);for(const D of O)Z+=` ${this._windowsQuoteCmdArg(
D)}`}else{Z+=k;for(const D of O)Z+=` ${D}`}return Z}_processLineBuffer(f,g,k){try{let O=g+f.toString(),Z=O.indexOf(o.EOL);
for(;Z>-1;){const D=O.substring(0,Z);k(D),O=O.substring(Z+o.EOL.length),Z=O.indexOf(o.EOL)}return O}catch(O){return this.
_debug(`error processing line. Failed with error ${O}`),""}}_getSpawnFileName(){return Ze&&this._isCmdFile()?process.env.
COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(f){if(Ze&&this._isCmdFile()){let g=`/D /S /C "${this._windowsQuoteCmdArg(
this.toolPath)}`;for(const k of this.args)g+=" ",g+=f.windowsVerbatimArguments?k:this._windowsQuoteCmdArg(k);return g+='\
"',[g]}return this.args}_endsWith(f,g){return f.endsWith(g)}_isCmdFile(){const f=this.toolPath.toUpperCase();return this.
_endsWith(f,".CMD")||this._endsWith(f,".BAT")}_windowsQuoteCmdArg(f){if(!this._isCmdFile())return this._uvQuoteCmdArg(f);
if(!f)return'""';const g=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let k=!1;
for(const D of f)if(g.some(ue=>ue===D)){k=!0;break}if(!k)return f;let O='"',Z=!0;for(let D=f.length;D>0;D--)O+=f[D-1],Z&&
f[D-1]==="\\"?O+="\\":f[D-1]==='"'?(Z=!0,O+='"'):Z=!1;return O+='"',O.split("").reverse().join("")}_uvQuoteCmdArg(f){if(!f)
return'""';if(!f.includes(" ")&&!f.includes("	")&&!f.includes('"'))return f;if(!f.includes('"')&&!f.includes("\\"))return`\
"${f}"`;let g='"',k=!0;for(let O=f.length;O>0;O--)g+=f[O-1],k&&f[O-1]==="\\"?g+="\\":f[O-1]==='"'?(k=!0,g+="\\"):k=!1;return g+=
'"',g.split("").reverse().join("")}_cloneExecOptions(f){f=f||{};const g={cwd:f.cwd||process.cwd(),env:f.env||process.env,
silent:f.silent||!1,windowsVerbatimArguments:f.windowsVerbatimArguments||!1,failOnStdErr:f.failOnStdErr||!1,ignoreReturnCode:f.
ignoreReturnCode||!1,delay:f.delay||1e4};return g.outStream=f.outStream||process.stdout,g.errStream=f.errStream||process.
stderr,g}_getSpawnOptions(f,g){f=f||{};const k={};return k.cwd=f.cwd,k.env=f.env,k.windowsVerbatimArguments=f.windowsVerbatimArguments||
this._isCmdFile(),f.windowsVerbatimArguments&&(k.argv0=`"${g}"`),k}exec(){return Ut(this,void 0,void 0,function*(){return!Nt(
this.toolPath)&&(this.toolPath.includes("/")||Ze&&this.toolPath.includes("\\"))&&(this.toolPath=V.resolve(process.cwd(),
this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield vt(this.toolPath,!0),new Promise((f,g)=>Ut(this,void 0,
void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const K of this.args)this._debug(
`   ${K}`);const k=this._cloneExecOptions(this.options);!k.silent&&k.outStream&&k.outStream.write(this._getCommandString(
k)+o.EOL);const O=new wt(k,this.toolPath);if(O.on("debug",K=>{this._debug(K)}),this.options.cwd&&!(yield En(this.options.
cwd)))return g(new Error(`The cwd: ${this.options.cwd} does not exist!`));const Z=this._getSpawnFileName(),D=ee.spawn(Z,
this._getSpawnArgs(k),this._getSpawnOptions(this.options,Z));let ue="";D.stdout&&D.stdout.on("data",K=>{this.options.listeners&&
this.options.listeners.stdout&&this.options.listeners.stdout(K),!k.silent&&k.outStream&&k.outStream.write(K),ue=this._processLineBuffer(
K,ue,W=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(W)})});let Ee="";if(D.stderr&&
D.stderr.on("data",K=>{O.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.
stderr(K),!k.silent&&k.errStream&&k.outStream&&(k.failOnStdErr?k.errStream:k.outStream).write(K),Ee=this._processLineBuffer(
K,Ee,W=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(W)})}),D.on("error",K=>{
O.processError=K.message,O.processExited=!0,O.processClosed=!0,O.CheckComplete()}),D.on("exit",K=>{O.processExitCode=K,O.
processExited=!0,this._debug(`Exit code ${K} received from tool '${this.toolPath}'`),O.CheckComplete()}),D.on("close",K=>{
O.processExitCode=K,O.processExited=!0,O.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}\
'`),O.CheckComplete()}),O.on("done",(K,W)=>{ue.length>0&&this.emit("stdline",ue),Ee.length>0&&this.emit("errline",Ee),D.
removeAllListeners(),K?g(K):f(W)}),this.options.input){if(!D.stdin)throw new Error("child process missing stdin");D.stdin.
end(this.options.input)}}))})}}function en(v){const f=[];let g=!1,k=!1,O="";function Z(D){k&&D!=='"'&&(O+="\\"),O+=D,k=!1}
for(let D=0;D<v.length;D++){const ue=v.charAt(D);if(ue==='"'){k?Z(ue):g=!g;continue}if(ue==="\\"&&k){Z(ue);continue}if(ue===
"\\"&&g){k=!0;continue}if(ue===" "&&!g){O.length>0&&(f.push(O),O="");continue}Z(ue)}return O.length>0&&f.push(O.trim()),
f}class wt extends pe.EventEmitter{constructor(f,g){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=
0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!g)throw new Error("toolPath\
 must not be empty");this.options=f,this.toolPath=g,f.delay&&(this.delay=f.delay)}CheckComplete(){this.done||(this.processClosed?
this._setResult():this.processExited&&(this.timeout=(0,B.setTimeout)(wt.HandleTimeout,this.delay,this)))}_debug(f){this.
emit("debug",f)}_setResult(){let f;this.processExited&&(this.processError?f=new Error(`There was an error when attemptin\
g to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):
this.processExitCode!==0&&!this.options.ignoreReturnCode?f=new Error(`The process '${this.toolPath}' failed with exit co\
de ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(f=new Error(`The process '${this.toolPath}'\
 failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=
null),this.done=!0,this.emit("done",f,this.processExitCode)}static HandleTimeout(f){if(!f.done){if(!f.processClosed&&f.processExited){
const g=`The STDIO streams did not close within ${f.delay/1e3} seconds of the exit event from process '${f.toolPath}'. T\
his may indicate a child process inherited the STDIO streams and has not yet exited.`;f._debug(g)}f._setResult()}}}var zt=function(v,f,g,k){
function O(Z){return Z instanceof g?Z:new g(function(D){D(Z)})}return new(g||(g=Promise))(function(Z,D){function ue(W){try{
K(k.next(W))}catch(ge){D(ge)}}function Ee(W){try{K(k.throw(W))}catch(ge){D(ge)}}function K(W){W.done?Z(W.value):O(W.value).
then(ue,Ee)}K((k=k.apply(v,f||[])).next())})};function ot(v,f,g){return zt(this,void 0,void 0,function*(){const k=tr.argStringToArray(
v);if(k.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const O=k[0];return f=k.slice(1).
concat(f||[]),new tr.ToolRunner(O,f,g).exec()})}function Tn(v,f,g){return zt(this,void 0,void 0,function*(){var k,O;let Z="",
D="";const ue=new StringDecoder("utf8"),Ee=new StringDecoder("utf8"),K=(k=g?.listeners)===null||k===void 0?void 0:k.stdout,
W=(O=g?.listeners)===null||O===void 0?void 0:O.stderr,ge=L=>{D+=Ee.write(L),W&&W(L)},an=L=>{Z+=ue.write(L),K&&K(L)},h=Object.
assign(Object.assign({},g?.listeners),{stdout:an,stderr:ge}),m=yield ot(v,f,Object.assign(Object.assign({},g),{listeners:h}));
return Z+=ue.end(),D+=Ee.end(),{exitCode:m,stdout:Z,stderr:D}})}var At=function(v,f,g,k){function O(Z){return Z instanceof
g?Z:new g(function(D){D(Z)})}return new(g||(g=Promise))(function(Z,D){function ue(W){try{K(k.next(W))}catch(ge){D(ge)}}function Ee(W){
try{K(k.throw(W))}catch(ge){D(ge)}}function K(W){W.done?Z(W.value):O(W.value).then(ue,Ee)}K((k=k.apply(v,f||[])).next())})};
const tn=()=>At(void 0,void 0,void 0,function*(){const{stdout:v}=yield exec.getExecOutput('powershell -command "(Get-Cim\
Instance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:f}=yield exec.getExecOutput('powershell\
 -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:f.trim(),version:v.
trim()}}),Ft=()=>At(void 0,void 0,void 0,function*(){var v,f,g,k;const{stdout:O}=yield exec.getExecOutput("sw_vers",void 0,
{silent:!0}),Z=(f=(v=O.match(/ProductVersion:\s*(.+)/))===null||v===void 0?void 0:v[1])!==null&&f!==void 0?f:"";return{name:(k=
(g=O.match(/ProductName:\s*(.+)/))===null||g===void 0?void 0:g[1])!==null&&k!==void 0?k:"",version:Z}}),ft=()=>At(void 0,
void 0,void 0,function*(){const{stdout:v}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[f,g]=v.trim().
split(`
`);return{name:f,version:g}}),Ne=o.platform(),nn=o.arch(),Ot=Ne==="win32",tt=Ne==="darwin",rn=Ne==="linux";function Zn(){
return At(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield Ot?tn():tt?Ft():ft()),{platform:Ne,
arch:nn,isWindows:Ot,isMacOS:tt,isLinux:rn})})}var l=function(v,f,g,k){function O(Z){return Z instanceof g?Z:new g(function(D){
D(Z)})}return new(g||(g=Promise))(function(Z,D){function ue(W){try{K(k.next(W))}catch(ge){D(ge)}}function Ee(W){try{K(k.
throw(W))}catch(ge){D(ge)}}function K(W){W.done?Z(W.value):O(W.value).then(ue,Ee)}K((k=k.apply(v,f||[])).next())})},y;(function(v){
v[v.Success=0]="Success",v[v.Failure=1]="Failure"})(y||(y={}));function z(v,f){const g=toCommandValue(f);if(process.env[v]=
g,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",prepareKeyValueMessage(v,f));issueCommand("set-env",{name:v},
g)}function x(v){p("add-mask",{},v)}function ie(v){process.env.GITHUB_PATH||""?issueFileCommand("PATH",v):issueCommand("\
add-path",{},v),process.env.PATH=`${v}${path.delimiter}${process.env.PATH}`}function le(v,f){const g=process.env[`INPUT_${v.
replace(/ /g,"_").toUpperCase()}`]||"";if(f&&f.required&&!g)throw new Error(`Input required and not supplied: ${v}`);return f&&
f.trimWhitespace===!1?g:g.trim()}function We(v,f){const g=le(v,f).split(`
`).filter(k=>k!=="");return f&&f.trimWhitespace===!1?g:g.map(k=>k.trim())}function De(v,f){const g=["true","True","TRUE"],
k=["false","False","FALSE"],O=le(v,f);if(g.includes(O))return!0;if(k.includes(O))return!1;throw new TypeError(`Input doe\
s not meet YAML 1.2 "Core Schema" specification: ${v}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Ge(v,f){if(process.env.GITHUB_OUTPUT||
"")return ve("OUTPUT",X(v,f));process.stdout.write(o.EOL),p("set-output",{name:v},s(f))}function on(v){issue("echo",v?"o\
n":"off")}function sn(v){process.exitCode=y.Failure,Pn(v)}function io(){return process.env.RUNNER_DEBUG==="1"}function lr(v){
p("debug",{},v)}function Pn(v,f={}){p("error",c(f),v instanceof Error?v.toString():v)}function In(v,f={}){p("warning",c(
f),v instanceof Error?v.toString():v)}function xn(v,f={}){p("notice",c(f),v instanceof Error?v.toString():v)}function fr(v){
process.stdout.write(v+o.EOL)}function Rn(v){S("group",v)}function Cn(){S("endgroup")}function so(v,f){return l(this,void 0,
void 0,function*(){Rn(v);let g;try{g=yield f()}finally{Cn()}return g})}function ao(v,f){if(process.env.GITHUB_STATE||"")
return issueFileCommand("STATE",prepareKeyValueMessage(v,f));issueCommand("save-state",{name:v},toCommandValue(f))}function pr(v){
return process.env[`STATE_${v}`]||""}function uo(v){return l(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(
v)})}}),4155:((e,t,r)=>{r.d(t,{Qq:()=>we});var o=r(8611),s=r.t(o,2),c=r(5692),p=r.t(c,2);function S(N){const T=N.protocol===
"https:";if(E(N))return;const $=T?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;
if($)try{return new M($)}catch{if(!$.startsWith("http://")&&!$.startsWith("https://"))return new M(`http://${$}`)}else return}
function E(N){if(!N.hostname)return!1;const T=N.hostname;if(A(T))return!0;const $=process.env.no_proxy||process.env.NO_PROXY||
"";if(!$)return!1;let w;N.port?w=Number(N.port):N.protocol==="http:"?w=80:N.protocol==="https:"&&(w=443);const R=[N.hostname.
toUpperCase()];typeof w=="number"&&R.push(`${R[0]}:${w}`);for(const U of $.split(",").map(G=>G.trim().toUpperCase()).filter(
G=>G))if(U==="*"||R.some(G=>G===U||G.endsWith(`.${U}`)||U.startsWith(".")&&G.endsWith(`${U}`)))return!0;return!1}function A(N){
const T=N.toLowerCase();return T==="localhost"||T.startsWith("127.")||T.startsWith("[::1]")||T.startsWith("[0:0:0:0:0:0:\
0:1]")}class M extends URL{constructor(T,$){super(T,$),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=
decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}
var F=r(770);const H=()=>r.e(752).then(r.t.bind(r,6752,19));async function J(N,T){return(await H()).fetch(N,T)}class ve{#e;#t;constructor(T){
this.#e=T}dispatch(T,$){return this.#n().then(w=>w.dispatch(T,$),w=>$.onError?.(w)),!0}async close(){await(await this.#t)?.
close()}async destroy(){await(await this.#t)?.destroy()}#n(){return this.#t??=H().then(({ProxyAgent:T})=>new T(this.#e)),
this.#t}}var X=function(N,T,$,w){function R(U){return U instanceof $?U:new $(function(G){G(U)})}return new($||($=Promise))(
function(U,G){function ae(Ie){try{ee(w.next(Ie))}catch(Ae){G(Ae)}}function pe(Ie){try{ee(w.throw(Ie))}catch(Ae){G(Ae)}}function ee(Ie){
Ie.done?U(Ie.value):R(Ie.value).then(ae,pe)}ee((w=w.apply(N,T||[])).next())})},V;(function(N){N[N.OK=200]="OK",N[N.MultipleChoices=
300]="MultipleChoices",N[N.MovedPermanently=301]="MovedPermanently",N[N.ResourceMoved=302]="ResourceMoved",N[N.SeeOther=
303]="SeeOther",N[N.NotModified=304]="NotModified",N[N.UseProxy=305]="UseProxy",N[N.SwitchProxy=306]="SwitchProxy",N[N.TemporaryRedirect=
307]="TemporaryRedirect",N[N.PermanentRedirect=308]="PermanentRedirect",N[N.BadRequest=400]="BadRequest",N[N.Unauthorized=
401]="Unauthorized",N[N.PaymentRequired=402]="PaymentRequired",N[N.Forbidden=403]="Forbidden",N[N.NotFound=404]="NotFoun\
d",N[N.MethodNotAllowed=405]="MethodNotAllowed",N[N.NotAcceptable=406]="NotAcceptable",N[N.ProxyAuthenticationRequired=407]=
"ProxyAuthenticationRequired",N[N.RequestTimeout=408]="RequestTimeout",N[N.Conflict=409]="Conflict",N[N.Gone=410]="Gone",
N[N.TooManyRequests=429]="TooManyRequests",N[N.InternalServerError=500]="InternalServerError",N[N.NotImplemented=501]="N\
otImplemented",N[N.BadGateway=502]="BadGateway",N[N.ServiceUnavailable=503]="ServiceUnavailable",N[N.GatewayTimeout=504]=
"GatewayTimeout"})(V||(V={}));var de;(function(N){N.Accept="accept",N.ContentType="content-type"})(de||(de={}));var Se;(function(N){
N.ApplicationJson="application/json"})(Se||(Se={}));function Te(N){const T=pm.getProxyUrl(new URL(N));return T?T.href:""}
const ce=[V.MovedPermanently,V.ResourceMoved,V.SeeOther,V.TemporaryRedirect,V.PermanentRedirect],Y=[V.BadGateway,V.ServiceUnavailable,
V.GatewayTimeout],te=["OPTIONS","GET","DELETE","HEAD"],se=10,$e=5;class oe extends Error{constructor(T,$){super(T),this.
name="HttpClientError",this.statusCode=$,Object.setPrototypeOf(this,oe.prototype)}}class ye{constructor(T){this.message=
T}readBody(){return X(this,void 0,void 0,function*(){return new Promise(T=>X(this,void 0,void 0,function*(){let $=Buffer.
alloc(0);this.message.on("data",w=>{$=Buffer.concat([$,w])}),this.message.on("end",()=>{T($.toString())})}))})}readBodyBuffer(){
return X(this,void 0,void 0,function*(){return new Promise(T=>X(this,void 0,void 0,function*(){const $=[];this.message.on(
"data",w=>{$.push(w)}),this.message.on("end",()=>{T(Buffer.concat($))})}))})}}function Q(N){return new URL(N).protocol===
"https:"}class we{constructor(T,$,w){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this.
_maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(
T),this.handlers=$||[],this.requestOptions=w,w&&(w.ignoreSslError!=null&&(this._ignoreSslError=w.ignoreSslError),this._socketTimeout=
w.socketTimeout,w.allowRedirects!=null&&(this._allowRedirects=w.allowRedirects),w.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=
w.allowRedirectDowngrade),w.maxRedirects!=null&&(this._maxRedirects=Math.max(w.maxRedirects,0)),w.keepAlive!=null&&(this.
_keepAlive=w.keepAlive),w.allowRetries!=null&&(this._allowRetries=w.allowRetries),w.maxRetries!=null&&(this._maxRetries=
w.maxRetries))}options(T,$){return X(this,void 0,void 0,function*(){return this.request("OPTIONS",T,null,$||{})})}get(T,$){
return X(this,void 0,void 0,function*(){return this.request("GET",T,null,$||{})})}del(T,$){return X(this,void 0,void 0,function*(){
return this.request("DELETE",T,null,$||{})})}post(T,$,w){return X(this,void 0,void 0,function*(){return this.request("PO\
ST",T,$,w||{})})}patch(T,$,w){return X(this,void 0,void 0,function*(){return this.request("PATCH",T,$,w||{})})}put(T,$,w){
return X(this,void 0,void 0,function*(){return this.request("PUT",T,$,w||{})})}head(T,$){return X(this,void 0,void 0,function*(){
return this.request("HEAD",T,null,$||{})})}sendStream(T,$,w,R){return X(this,void 0,void 0,function*(){return this.request(
T,$,w,R)})}getJson(T){return X(this,arguments,void 0,function*($,w={}){w[de.Accept]=this._getExistingOrDefaultHeader(w,de.
Accept,Se.ApplicationJson);const R=yield this.get($,w);return this._processResponse(R,this.requestOptions)})}postJson(T,$){
return X(this,arguments,void 0,function*(w,R,U={}){const G=JSON.stringify(R,null,2);U[de.Accept]=this._getExistingOrDefaultHeader(
U,de.Accept,Se.ApplicationJson),U[de.ContentType]=this._getExistingOrDefaultContentTypeHeader(U,Se.ApplicationJson);const ae=yield this.
post(w,G,U);return this._processResponse(ae,this.requestOptions)})}putJson(T,$){return X(this,arguments,void 0,function*(w,R,U={}){
const G=JSON.stringify(R,null,2);U[de.Accept]=this._getExistingOrDefaultHeader(U,de.Accept,Se.ApplicationJson),U[de.ContentType]=
this._getExistingOrDefaultContentTypeHeader(U,Se.ApplicationJson);const ae=yield this.put(w,G,U);return this._processResponse(
ae,this.requestOptions)})}patchJson(T,$){return X(this,arguments,void 0,function*(w,R,U={}){const G=JSON.stringify(R,null,
2);U[de.Accept]=this._getExistingOrDefaultHeader(U,de.Accept,Se.ApplicationJson),U[de.ContentType]=this._getExistingOrDefaultContentTypeHeader(
U,Se.ApplicationJson);const ae=yield this.patch(w,G,U);return this._processResponse(ae,this.requestOptions)})}request(T,$,w,R){
return X(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const U=new URL(
$);let G=this._prepareRequest(T,U,R);const ae=this._allowRetries&&te.includes(T)?this._maxRetries+1:1;let pe=0,ee;do{if(ee=
yield this.requestRaw(G,w),ee&&ee.message&&ee.message.statusCode===V.Unauthorized){let Ae;for(const Ye of this.handlers)
if(Ye.canHandleAuthentication(ee)){Ae=Ye;break}return Ae?Ae.handleAuthentication(this,G,w):ee}let Ie=this._maxRedirects;
for(;ee.message.statusCode&&ce.includes(ee.message.statusCode)&&this._allowRedirects&&Ie>0;){const Ae=ee.message.headers.
location;if(!Ae)break;const Ye=new URL(Ae);if(U.protocol==="https:"&&U.protocol!==Ye.protocol&&!this._allowRedirectDowngrade)
throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want t\
o allow this behavior, set the allowRedirectDowngrade option to true.");if(yield ee.readBody(),Ye.hostname!==U.hostname)
for(const bt in R)bt.toLowerCase()==="authorization"&&delete R[bt];G=this._prepareRequest(T,Ye,R),ee=yield this.requestRaw(
G,w),Ie--}if(!ee.message.statusCode||!Y.includes(ee.message.statusCode))return ee;pe+=1,pe<ae&&(yield ee.readBody(),yield this.
_performExponentialBackoff(pe))}while(pe<ae);return ee})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(T,$){
return X(this,void 0,void 0,function*(){return new Promise((w,R)=>{function U(G,ae){G?R(G):ae?w(ae):R(new Error("Unknown\
 error"))}this.requestRawWithCallback(T,$,U)})})}requestRawWithCallback(T,$,w){typeof $=="string"&&(T.options.headers||(T.
options.headers={}),T.options.headers["Content-Length"]=Buffer.byteLength($,"utf8"));let R=!1;function U(pe,ee){R||(R=!0,
w(pe,ee))}const G=T.httpModule.request(T.options,pe=>{const ee=new ye(pe);U(void 0,ee)});let ae;G.on("socket",pe=>{ae=pe}),
G.setTimeout(this._socketTimeout||3*6e4,()=>{ae&&ae.end(),U(new Error(`Request timeout: ${T.options.path}`))}),G.on("err\
or",function(pe){U(pe)}),$&&typeof $=="string"&&G.write($,"utf8"),$&&typeof $!="string"?($.on("close",function(){G.end()}),
$.pipe(G)):G.end()}getAgent(T){const $=new URL(T);return this._getAgent($)}getAgentDispatcher(T){const $=new URL(T),w=S(
$);if(w&&w.hostname)return this._getProxyAgentDispatcher($,w)}_prepareRequest(T,$,w){const R={};R.parsedUrl=$;const U=R.
parsedUrl.protocol==="https:";R.httpModule=U?p:s;const G=U?443:80;if(R.options={},R.options.host=R.parsedUrl.hostname,R.
options.port=R.parsedUrl.port?parseInt(R.parsedUrl.port):G,R.options.path=(R.parsedUrl.pathname||"")+(R.parsedUrl.search||
""),R.options.method=T,R.options.headers=this._mergeHeaders(w),this.userAgent!=null&&(R.options.headers["user-agent"]=this.
userAgent),R.options.agent=this._getAgent(R.parsedUrl),this.handlers)for(const ae of this.handlers)ae.prepareRequest(R.options);
return R}_mergeHeaders(T){return this.requestOptions&&this.requestOptions.headers?Object.assign({},be(this.requestOptions.
headers),be(T||{})):be(T||{})}_getExistingOrDefaultHeader(T,$,w){let R;if(this.requestOptions&&this.requestOptions.headers){
const G=be(this.requestOptions.headers)[$];G&&(R=typeof G=="number"?G.toString():G)}const U=T[$];return U!==void 0?typeof U==
"number"?U.toString():U:R!==void 0?R:w}_getExistingOrDefaultContentTypeHeader(T,$){let w;if(this.requestOptions&&this.requestOptions.
headers){const U=be(this.requestOptions.headers)[de.ContentType];U&&(typeof U=="number"?w=String(U):Array.isArray(U)?w=U.
join(", "):w=U)}const R=T[de.ContentType];return R!==void 0?typeof R=="number"?String(R):Array.isArray(R)?R.join(", "):R:
w!==void 0?w:$}_getAgent(T){let $;const w=S(T),R=w&&w.hostname;if(this._keepAlive&&R&&($=this._proxyAgent),R||($=this._agent),
$)return $;const U=T.protocol==="https:";let G=100;if(this.requestOptions&&(G=this.requestOptions.maxSockets||o.globalAgent.
maxSockets),w&&w.hostname){const ae={maxSockets:G,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(w.username||
w.password)&&{proxyAuth:`${w.username}:${w.password}`}),{host:w.hostname,port:w.port})};let pe;const ee=w.protocol==="ht\
tps:";U?pe=ee?F.httpsOverHttps:F.httpsOverHttp:pe=ee?F.httpOverHttps:F.httpOverHttp,$=pe(ae),this._proxyAgent=$}if(!$){const ae={
keepAlive:this._keepAlive,maxSockets:G};$=U?new c.Agent(ae):new o.Agent(ae),this._agent=$}return U&&this._ignoreSslError&&
($.options=Object.assign($.options||{},{rejectUnauthorized:!1})),$}_getProxyAgentDispatcher(T,$){let w;if(this._keepAlive&&
(w=this._proxyAgentDispatcher),w)return w;const R=T.protocol==="https:";return w=new ve(Object.assign({uri:$.href,pipelining:this.
_keepAlive?1:0},($.username||$.password)&&{token:`Basic ${Buffer.from(`${$.username}:${$.password}`).toString("base64")}`})),
this._proxyAgentDispatcher=w,R&&this._ignoreSslError&&(w.options=Object.assign(w.options.requestTls||{},{rejectUnauthorized:!1})),
w}_getUserAgentWithOrchestrationId(T){const $=T||"actions/http-client",w=process.env.ACTIONS_ORCHESTRATION_ID;if(w){const R=w.
replace(/[^a-z0-9_.-]/gi,"_");return`${$} actions_orchestration_id/${R}`}return $}_performExponentialBackoff(T){return X(
this,void 0,void 0,function*(){T=Math.min(se,T);const $=$e*Math.pow(2,T);return new Promise(w=>setTimeout(()=>w(),$))})}_processResponse(T,$){
return X(this,void 0,void 0,function*(){return new Promise((w,R)=>X(this,void 0,void 0,function*(){const U=T.message.statusCode||
0,G={statusCode:U,result:null,headers:{}};U===V.NotFound&&w(G);function ae(Ie,Ae){if(typeof Ae=="string"){const Ye=new Date(
Ae);if(!isNaN(Ye.valueOf()))return Ye}return Ae}let pe,ee;try{ee=yield T.readBody(),ee&&ee.length>0&&($&&$.deserializeDates?
pe=JSON.parse(ee,ae):pe=JSON.parse(ee),G.result=pe),G.headers=T.message.headers}catch{}if(U>299){let Ie;pe&&pe.message?Ie=
pe.message:ee&&ee.length>0?Ie=ee:Ie=`Failed request: (${U})`;const Ae=new oe(Ie,U);Ae.result=G.result,R(Ae)}else w(G)}))})}}
const be=N=>Object.keys(N).reduce((T,$)=>(T[$.toLowerCase()]=N[$],T),{})}),3305:((e,t,r)=>{r.d(t,{_L:()=>ct,FO:()=>Z,qm:()=>vt,
LK:()=>$n,Zm:()=>kt,Eb:()=>en,m9:()=>wt,G8:()=>Dt,UI:()=>Et,F7:()=>Be,NC:()=>Jt,fU:()=>D,Fk:()=>ot,Rl:()=>H,em:()=>$t,q0:()=>K,
mI:()=>W});var o=r(4890),s;const c=null,p=null;class S{constructor(){this._map=new WeakMap,this._idmap=new Map}add(m,...L){
const fe=L[0];return this._map.set(m,fe),fe&&typeof fe=="object"&&"id"in fe&&this._idmap.set(fe.id,m),this}clear(){return this.
_map=new WeakMap,this._idmap=new Map,this}remove(m){const L=this._map.get(m);return L&&typeof L=="object"&&"id"in L&&this.
_idmap.delete(L.id),this._map.delete(m),this}get(m){const L=m._zod.parent;if(L){const fe={...this.get(L)??{}};delete fe.
id;const xe={...fe,...this._map.get(m)};return Object.keys(xe).length?xe:void 0}return this._map.get(m)}has(m){return this.
_map.has(m)}}function E(){return new S}(s=globalThis).__zod_globalRegistry??(s.__zod_globalRegistry=E());const A=globalThis.
__zod_globalRegistry;var M=r(4723);function F(h){return h.checks&&(h.checks=[...h.checks]),h}function H(h,m){return new h(
F({type:"string",...M.A2(m)}))}function J(h,m){return new h(F({type:"string",coerce:!0,...util.normalizeParams(m)}))}function ve(h,m){
return new h({type:"string",format:"email",check:"string_format",abort:!1,...util.normalizeParams(m)})}function X(h,m){return new h(
{type:"string",format:"guid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function V(h,m){return new h({type:"\
string",format:"uuid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function de(h,m){return new h({type:"s\
tring",format:"uuid",check:"string_format",abort:!1,version:"v4",...util.normalizeParams(m)})}function Se(h,m){return new h(
{type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...util.normalizeParams(m)})}function Te(h,m){return new h(
{type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...util.normalizeParams(m)})}function ce(h,m){return new h(
{type:"string",format:"url",check:"string_format",abort:!1,...util.normalizeParams(m)})}function Y(h,m){return new h({type:"\
string",format:"emoji",check:"string_format",abort:!1,...util.normalizeParams(m)})}function te(h,m){return new h({type:"\
string",format:"nanoid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function se(h,m){return new h({type:"\
string",format:"cuid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function $e(h,m){return new h({type:"s\
tring",format:"cuid2",check:"string_format",abort:!1,...util.normalizeParams(m)})}function oe(h,m){return new h({type:"s\
tring",format:"ulid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ye(h,m){return new h({type:"st\
ring",format:"xid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function Q(h,m){return new h({type:"strin\
g",format:"ksuid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function we(h,m){return new h({type:"strin\
g",format:"ipv4",check:"string_format",abort:!1,...util.normalizeParams(m)})}function be(h,m){return new h({type:"string",
format:"ipv6",check:"string_format",abort:!1,...util.normalizeParams(m)})}function N(h,m){return new h({type:"string",format:"\
mac",check:"string_format",abort:!1,...util.normalizeParams(m)})}function T(h,m){return new h({type:"string",format:"cid\
rv4",check:"string_format",abort:!1,...util.normalizeParams(m)})}function $(h,m){return new h({type:"string",format:"cid\
rv6",check:"string_format",abort:!1,...util.normalizeParams(m)})}function w(h,m){return new h({type:"string",format:"bas\
e64",check:"string_format",abort:!1,...util.normalizeParams(m)})}function R(h,m){return new h({type:"string",format:"bas\
e64url",check:"string_format",abort:!1,...util.normalizeParams(m)})}function U(h,m){return new h({type:"string",format:"\
e164",check:"string_format",abort:!1,...util.normalizeParams(m)})}function G(h,m){return new h({type:"string",format:"cr\
edit_card",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ae(h,m){return new h({type:"string",format:"\
iban",check:"string_format",abort:!1,...util.normalizeParams(m)})}function pe(h,m){return new h({type:"string",format:"j\
wt",check:"string_format",abort:!1,...util.normalizeParams(m)})}const ee={Any:null,Minute:-1,Second:0,Millisecond:3,Microsecond:6};
function Ie(h,m){return new h({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...util.
normalizeParams(m)})}function Ae(h,m){return new h({type:"string",format:"date",check:"string_format",...util.normalizeParams(
m)})}function Ye(h,m){return new h({type:"string",format:"time",check:"string_format",precision:null,...util.normalizeParams(
m)})}function bt(h,m){return new h({type:"string",format:"duration",check:"string_format",...util.normalizeParams(m)})}function Be(h,m){
return new h(F({type:"number",checks:[],...M.A2(m)}))}function bn(h,m){return new h(F({type:"number",coerce:!0,checks:[],
...util.normalizeParams(m)}))}function $n(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"safein\
t",...M.A2(m)})}function Mt(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"float32",...util.normalizeParams(
m)})}function kn(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"float64",...util.normalizeParams(
m)})}function Sn(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"int32",...util.normalizeParams(
m)})}function sr(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"uint32",...util.normalizeParams(
m)})}function ct(h,m){return new h({type:"boolean",...M.A2(m)})}function _t(h,m){return new h({type:"boolean",coerce:!0,
...util.normalizeParams(m)})}function ar(h,m){return new h({type:"bigint",...util.normalizeParams(m)})}function dt(h,m){
return new h({type:"bigint",coerce:!0,...util.normalizeParams(m)})}function Kt(h,m){return new h({type:"bigint",check:"b\
igint_format",abort:!1,format:"int64",...util.normalizeParams(m)})}function ur(h,m){return new h({type:"bigint",check:"b\
igint_format",abort:!1,format:"uint64",...util.normalizeParams(m)})}function cr(h,m){return new h({type:"symbol",...util.
normalizeParams(m)})}function En(h,m){return new h({type:"undefined",...util.normalizeParams(m)})}function dr(h,m){return new h(
{type:"null",...util.normalizeParams(m)})}function Nt(h){return new h({type:"any"})}function $t(h){return new h({type:"u\
nknown"})}function Dt(h,m){return new h({type:"never",...M.A2(m)})}function lt(h,m){return new h({type:"void",...util.normalizeParams(
m)})}function zn(h,m){return new h({type:"date",...util.normalizeParams(m)})}function et(h,m){return new h({type:"date",
coerce:!0,...util.normalizeParams(m)})}function An(h,m){return new h({type:"nan",...util.normalizeParams(m)})}function On(h,m){
return new checks.$ZodCheckLessThan({check:"less_than",...util.normalizeParams(m),value:h,inclusive:!1})}function kt(h,m){
return new o.sm({check:"less_than",...M.A2(m),value:h,inclusive:!0})}function St(h,m){return new o.J_({check:"greater_th\
an",...M.A2(m),value:h,inclusive:!1})}function vt(h,m){return new o.J_({check:"greater_than",...M.A2(m),value:h,inclusive:!0})}
function Jt(h){return St(0,h)}function Yt(h){return On(0,h)}function Xt(h){return kt(0,h)}function Et(h){return vt(0,h)}
function B(h,m){return new checks.$ZodCheckMultipleOf({check:"multiple_of",...util.normalizeParams(m),value:h})}function Ut(h,m){
return new checks.$ZodCheckMaxSize({check:"max_size",...util.normalizeParams(m),maximum:h})}function Ze(h,m){return new checks.
$ZodCheckMinSize({check:"min_size",...util.normalizeParams(m),minimum:h})}function Qt(h,m){return new checks.$ZodCheckSizeEquals(
{check:"size_equals",...util.normalizeParams(m),size:h})}function en(h,m){return new o.Yk({check:"max_length",...M.A2(m),
maximum:h})}function wt(h,m){return new o.Kk({check:"min_length",...M.A2(m),minimum:h})}function zt(h,m){return new checks.
$ZodCheckLengthEquals({check:"length_equals",...util.normalizeParams(m),length:h})}function ot(h,m){return new o.DG({check:"\
string_format",format:"regex",...M.A2(m),pattern:h})}function Tn(h){return new checks.$ZodCheckLowerCase({check:"string_\
format",format:"lowercase",...util.normalizeParams(h)})}function At(h){return new checks.$ZodCheckUpperCase({check:"stri\
ng_format",format:"uppercase",...util.normalizeParams(h)})}function tn(h,m){return new checks.$ZodCheckIncludes({check:"\
string_format",format:"includes",...util.normalizeParams(m),includes:h})}function Ft(h,m){return new checks.$ZodCheckStartsWith(
{check:"string_format",format:"starts_with",...util.normalizeParams(m),prefix:h})}function ft(h,m){return new checks.$ZodCheckEndsWith(
{check:"string_format",format:"ends_with",...util.normalizeParams(m),suffix:h})}function Ne(h,m,L){return new checks.$ZodCheckProperty(
{check:"property",property:h,schema:m,...util.normalizeParams(L)})}function nn(h,m){return new checks.$ZodCheckProperties(
{check:"properties",shape:h,...util.normalizeParams(m)})}function Ot(h,m){return new checks.$ZodCheckMimeType({check:"mi\
me_type",mime:h,...util.normalizeParams(m)})}function tt(h){return new checks.$ZodCheckOverwrite({check:"overwrite",tx:h})}
function rn(h){return tt(m=>m.normalize(h))}function Zn(){return tt(h=>h.trim())}function l(){return tt(h=>h.toLowerCase())}
function y(){return tt(h=>h.toUpperCase())}function z(){return tt(h=>util.slugify(h))}function x(h,m,L){return new h({type:"\
array",element:m,...util.normalizeParams(L)})}function ie(h,m,L){return new h({type:"union",options:m,...util.normalizeParams(
L)})}function le(h,m,L){return new h({type:"union",options:m,inclusive:!1,...util.normalizeParams(L)})}function We(h,m,L,fe){
return new h({type:"union",options:L,discriminator:m,...util.normalizeParams(fe)})}function De(h,m,L){return new h({type:"\
intersection",left:m,right:L})}function Ge(h,m,L,fe){const xe=L instanceof schemas.$ZodType,Ce=xe?fe:L,Lt=xe?L:null;return new h(
{type:"tuple",items:m,rest:Lt,...util.normalizeParams(Ce)})}function on(h,m,L,fe){return new h({type:"record",keyType:m,
valueType:L,...util.normalizeParams(fe)})}function sn(h,m,L,fe){return new h({type:"map",keyType:m,valueType:L,...util.normalizeParams(
fe)})}function io(h,m,L){return new h({type:"set",valueType:m,...util.normalizeParams(L)})}function lr(h,m,L){const fe=Array.
isArray(m)?Object.fromEntries(m.map(xe=>[xe,xe])):m;return new h({type:"enum",entries:fe,...util.normalizeParams(L)})}function Pn(h,m,L){
return new h({type:"enum",entries:m,...util.normalizeParams(L)})}function In(h,m,L){return new h({type:"literal",values:Array.
isArray(m)?m:[m],...util.normalizeParams(L)})}function xn(h,m){return new h({type:"file",...util.normalizeParams(m)})}function fr(h,m){
return new h({type:"transform",transform:m})}function Rn(h,m){return new h({type:"optional",innerType:m})}function Cn(h,m){
return new h({type:"nullable",innerType:m})}function so(h,m,L){return new h({type:"default",innerType:m,get defaultValue(){
return typeof L=="function"?L():util.shallowClone(L)}})}function ao(h,m,L){return new h({type:"nonoptional",innerType:m,
...util.normalizeParams(L)})}function pr(h,m){return new h({type:"success",innerType:m})}function uo(h,m,L){return new h(
{type:"catch",innerType:m,catchValue:typeof L=="function"?L:util.constantCatch(L)})}function v(h,m,L){return new h({type:"\
pipe",in:m,out:L})}function f(h,m){return new h({type:"readonly",innerType:m})}function g(h,m,L){return new h({type:"tem\
plate_literal",parts:m,...util.normalizeParams(L)})}function k(h,m){return new h({type:"lazy",getter:m})}function O(h,m){
return new h({type:"promise",innerType:m})}function Z(h,m,L){const fe=M.A2(L);return fe.abort??(fe.abort=!0),new h({type:"\
custom",check:"custom",fn:m,...fe})}function D(h,m,L){return new h({type:"custom",check:"custom",fn:m,...M.A2(L)})}function ue(h,m){
const L=Ee(fe=>(fe.addIssue=xe=>{if(typeof xe=="string")fe.issues.push(util.issue(xe,fe.value,L._zod.def));else{const Ce=xe;
Ce.fatal&&(Ce.continue=!1),Ce.code??(Ce.code="custom"),"input"in Ce||(Ce.input=fe.value),Ce.inst??(Ce.inst=L),Ce.continue??
(Ce.continue=!L._zod.def.abort),fe.issues.push(util.issue(Ce))}},h(fe.value,fe)),m);return L}function Ee(h,m){const L=new checks.
$ZodCheck({check:"custom",...util.normalizeParams(m)});return L._zod.check=h,L}function K(h){const m=new o.QP({check:"de\
scribe"});return m._zod.onattach=[L=>{const fe=A.get(L)??{};A.add(L,{...fe,description:h})}],m._zod.check=()=>{},m}function W(h){
const m=new o.QP({check:"meta"});return m._zod.onattach=[L=>{const fe=A.get(L)??{};A.add(L,{...fe,...h})}],m._zod.check=
()=>{},m}function ge(h,m){const L=util.normalizeParams(m);let fe=L.truthy??["true","1","yes","on","y","enabled"],xe=L.falsy??
["false","0","no","off","n","disabled"];L.case!=="sensitive"&&(fe=fe.map(nt=>typeof nt=="string"?nt.toLowerCase():nt),xe=
xe.map(nt=>typeof nt=="string"?nt.toLowerCase():nt));const Ce=new Set(fe),Lt=new Set(xe),Mn=h.Codec??schemas.$ZodCodec,co=h.
Boolean??schemas.$ZodBoolean,lo=h.String??schemas.$ZodString,fo=new lo({type:"string",error:L.error}),hr=new co({type:"b\
oolean",error:L.error}),Tt=new Mn({type:"pipe",in:fo,out:hr,transform:((nt,Nn)=>{let jt=nt;return L.case!=="sensitive"&&
(jt=jt.toLowerCase()),Ce.has(jt)?!0:Lt.has(jt)?!1:(Nn.issues.push({code:"invalid_value",expected:"stringbool",values:[...Ce,
...Lt],input:Nn.value,inst:Tt,continue:!1}),{})}),reverseTransform:((nt,Nn)=>nt===!0?fe[0]||"true":xe[0]||"false"),error:L.
error});return Tt._zod.bag.truthy=fe,Tt._zod.bag.falsy=xe,Tt._zod.bag.case=L.case??"insensitive",Tt}function an(h,m,L,fe={}){
const xe=util.normalizeParams(fe),Ce={check:"string_format",type:"string",format:m,fn:typeof L=="function"?L:Mn=>L.test(
Mn),...xe};return L instanceof RegExp&&(Ce.pattern=L),new h(Ce)}}),4890:((e,t,r)=>{r.d(t,{DG:()=>Y,J_:()=>M,KH:()=>H,Kk:()=>Se,
QP:()=>c,Yk:()=>de,sm:()=>A});var o=r(8532),s=r(4723);const c=o.xI("$ZodCheck",($,w)=>{var R;$._zod??($._zod={}),$._zod.
def=w,(R=$._zod).onattach??(R.onattach=[])}),p=$=>{const w=$.value;return!util.nullish(w)&&w.size!==void 0},S=$=>{const w=$.
value;return!s.cl(w)&&w.length!==void 0},E={number:"number",bigint:"bigint",object:"date"},A=o.xI("$ZodCheckLessThan",($,w)=>{
c.init($,w);const R=E[typeof w.value];$._zod.check=U=>{(w.inclusive?U.value<=w.value:U.value<w.value)||U.issues.push({origin:E[typeof U.
value]??R,code:"too_big",maximum:typeof w.value=="object"?w.value.getTime():w.value,input:U.value,inclusive:w.inclusive,
inst:$,continue:!w.abort})}}),M=o.xI("$ZodCheckGreaterThan",($,w)=>{c.init($,w);const R=E[typeof w.value];$._zod.check=U=>{
(w.inclusive?U.value>=w.value:U.value>w.value)||U.issues.push({origin:E[typeof U.value]??R,code:"too_small",minimum:typeof w.
value=="object"?w.value.getTime():w.value,input:U.value,inclusive:w.inclusive,inst:$,continue:!w.abort})}}),F=null,H=o.xI(
"$ZodCheckNumberFormat",($,w)=>{c.init($,w),w.format=w.format||"float64";const R=w.format?.includes("int"),U=R?"int":"nu\
mber",[G,ae]=s.zH[w.format];$._zod.check=pe=>{const ee=pe.value;if(R){if(!Number.isInteger(ee)){pe.issues.push({expected:U,
format:w.format,code:"invalid_type",continue:!1,input:ee,inst:$});return}if(!Number.isSafeInteger(ee)){ee>0?pe.issues.push(
{input:ee,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:$,origin:U,
inclusive:!0,continue:!w.abort}):pe.issues.push({input:ee,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integer\
s must be within the safe integer range.",inst:$,origin:U,inclusive:!0,continue:!w.abort});return}}ee<G&&pe.issues.push(
{origin:"number",input:ee,code:"too_small",minimum:G,inclusive:!0,inst:$,continue:!w.abort}),ee>ae&&pe.issues.push({origin:"\
number",input:ee,code:"too_big",maximum:ae,inclusive:!0,inst:$,continue:!w.abort})}}),J=null,ve=null,X=null,V=null,de=o.
xI("$ZodCheckMaxLength",($,w)=>{var R;c.init($,w),(R=$._zod.def).when??(R.when=S),$._zod.check=U=>{const G=U.value,ae=G.
length;if((typeof G=="string"&&ae>w.maximum?s.O7(G):ae)<=w.maximum)return;const ee=s.Rc(G);U.issues.push({origin:ee,code:"\
too_big",maximum:w.maximum,inclusive:!0,input:G,inst:$,continue:!w.abort})}}),Se=o.xI("$ZodCheckMinLength",($,w)=>{var R;
c.init($,w),(R=$._zod.def).when??(R.when=S),$._zod.check=U=>{const G=U.value,ae=G.length;if((typeof G=="string"&&ae>=w.minimum&&
ae<w.minimum*2?s.O7(G):ae)>=w.minimum)return;const ee=s.Rc(G);U.issues.push({origin:ee,code:"too_small",minimum:w.minimum,
inclusive:!0,input:G,inst:$,continue:!w.abort})}}),Te=null,ce=o.xI("$ZodCheckStringFormat",($,w)=>{var R,U;c.init($,w),w.
pattern?(R=$._zod).check??(R.check=G=>{w.pattern.lastIndex=0,!w.pattern.test(G.value)&&G.issues.push({origin:"string",code:"\
invalid_format",format:w.format,input:G.value,...w.pattern?{pattern:w.pattern.toString()}:{},inst:$,continue:!w.abort})}):
(U=$._zod).check??(U.check=()=>{})}),Y=o.xI("$ZodCheckRegex",($,w)=>{ce.init($,w),$._zod.check=R=>{w.pattern.lastIndex=0,
!w.pattern.test(R.value)&&R.issues.push({origin:"string",code:"invalid_format",format:"regex",input:R.value,pattern:w.pattern.
toString(),inst:$,continue:!w.abort})}}),te=null,se=null,$e=null,oe=null,ye=null;function Q($,w,R){$.issues.length&&w.issues.
push(...util.prefixIssues(R,$.issues))}const we=null,be=null,N=null,T=null}),8532:((e,t,r)=>{r.d(t,{$W:()=>ve,GT:()=>F,cV:()=>H,
cr:()=>J,tm:()=>c,xI:()=>A});var o=r(4723),s;const c=Object.freeze({status:"aborted"}),p={value:void 0,enumerable:!1};let S="\
captureStackTrace"in Error?Error:null;function E(X){const V=S;if(V){const de=V.stackTraceLimit;if(typeof de=="number"){try{
V.stackTraceLimit=0}catch{return S=null,new X}try{return new X}finally{V.stackTraceLimit=de}}}return new X}function A(X,V,de,Se){
const Te={};function ce(Q){this.def=Q,this.constr=ye,this.traits=new Set}ce.prototype=Te;const Y=de,te=Y&&new WeakSet;function se(Q,we){
if(Q._zod){if(Q._zod.traits.has(X))return}else{p.value=new ce(we);try{Object.defineProperty(Q,"_zod",p)}finally{p.value=
void 0}}if(Q._zod.traits.add(X),V(Q,we),te){const N=Object.getPrototypeOf(Q),T=Q._zod.constr.prototype;let $=N;for(;$&&$!==
T;)$=Object.getPrototypeOf($);const w=$??N;te.has(w)||(te.add(w),(0,o.ol)(w,Y))}const be=ye.prototype;for(const N in be)
Object.prototype.hasOwnProperty.call(be,N)&&(N in Q||(Q[N]=be[N].bind(Q)))}const $e=Se?.Parent??Object;class oe extends $e{}
Object.defineProperty(oe,"name",{value:X});function ye(Q){const we=Se?.Parent?E(oe):this;se(we,Q);const be=we._zod.deferred;
if(be){for(const T of be)T();we._zod.deferred=void 0}const N=globalThis.__zod_globalConfig?.postProcessor;return N&&N(we),
we}return Object.defineProperty(ye,"init",{value:se}),Object.defineProperty(ye,Symbol.hasInstance,{value:Q=>Se?.Parent&&
Q instanceof Se.Parent?!0:Q?._zod?.traits?.has(X)}),Object.defineProperty(ye,"name",{value:X}),ye}const M=null;class F extends Error{constructor(){
super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class H extends Error{constructor(V){
super(`Encountered unidirectional transform during encode: ${V}`),this.name="ZodEncodeError"}}(s=globalThis).__zod_globalConfig??
(s.__zod_globalConfig={});const J=globalThis.__zod_globalConfig;function ve(X){return X&&Object.assign(J,X),J}}),4723:((e,t,r)=>{
r.d(t,{A2:()=>bn,Gv:()=>U,MO:()=>Y,NM:()=>kn,O7:()=>St,PO:()=>J,QH:()=>Nt,Qd:()=>ae,Rc:()=>vt,SS:()=>Zn,Vy:()=>ce,X:()=>tt,
cl:()=>ve,d3:()=>et,gx:()=>R,hi:()=>zn,iR:()=>An,jD:()=>Tn,k8:()=>F,lQ:()=>Dt,o8:()=>Be,ol:()=>zt,p6:()=>X,qQ:()=>Ae,qh:()=>ot,
rL:()=>$t,sD:()=>bt,sn:()=>Yt,v5:()=>Ot,w5:()=>A,zH:()=>Sn});function o(l){return l}function s(l){return l}function c(){
return l=>l}function p(l){}function S(l){throw new Error("Unexpected value in exhaustive check")}function E(l){}function A(l){
const y=Object.values(l).filter(x=>typeof x=="number");return Object.entries(l).filter(([x,ie])=>y.indexOf(+x)===-1).map(
([x,ie])=>ie)}function M(l,y="|"){return l.map(z=>Mt(z)).join(y)}function F(l,y){return typeof y=="bigint"?y.toString():
y}class H{constructor(y){this._getter=y,this._value=void 0}get value(){const y=this._getter;return y!==void 0&&(this._value=
y(),this._getter=void 0),this._value}}function J(l){return new H(l)}function ve(l){return l==null}function X(l){const y=l.
startsWith("^")?1:0,z=l.endsWith("$")?l.length-1:l.length;return l.slice(y,z)}function V(l,y){const z=l/y,x=Math.round(z),
ie=4*Number.EPSILON*Math.max(Math.abs(z),1);return Math.abs(z-x)<ie?0:z-x}const de=null;function Se(l,y,z){let x;Object.
defineProperty(l,y,{get(){if(x!==de)return x===void 0&&(x=de,x=z()),x},set(ie){Object.defineProperty(l,y,{value:ie})},configurable:!0})}
function Te(l){return Object.create(Object.getPrototypeOf(l),Object.getOwnPropertyDescriptors(l))}function ce(l,y,z){Object.
defineProperty(l,y,{value:z,writable:!0,enumerable:!0,configurable:!0})}function Y(l){const y=Object.getOwnPropertyDescriptor(
l,"shape");return y?.get?y.get.raw:y?.value}function te(l){return Y(l._zod.def)??l._zod.def.shape}function se(l,y,z){Object.
defineProperty(l,y,{get(){const x=z();return ce(this,y,x),x},enumerable:!0,configurable:!0})}function $e(l,y,z){y in l?ce(
l,y,z):l[y]=z}function oe(l,y,z,x){const ie=te(y);for(const le of z){const We=Object.getOwnPropertyDescriptor(ie,le);We.
enumerable&&(We.get?se(l,le,()=>{const De=y._zod.def.shape[le];return x?x(De,le):De}):$e(l,le,x?x(We.value,le):We.value))}}
function ye(l,y){for(const z of Reflect.ownKeys(y)){const x=Object.getOwnPropertyDescriptor(y,z);x.enumerable&&(x.get?se(
l,z,()=>y[z]):$e(l,z,x.value))}}function Q(...l){const y={};for(const z of l){const x=Object.getOwnPropertyDescriptors(z);
Object.assign(y,x)}return Object.defineProperties({},y)}function we(l){return Q(l._zod.def)}function be(l,y){return y?y.
reduce((z,x)=>z?.[x],l):l}function N(l){const y=Object.keys(l),z=y.map(x=>l[x]);return Promise.all(z).then(x=>{const ie={};
for(let le=0;le<y.length;le++)ie[y[le]]=x[le];return ie})}function T(l=10){const y="abcdefghijklmnopqrstuvwxyz";let z="";
for(let x=0;x<l;x++)z+=y[Math.floor(Math.random()*y.length)];return z}function $(l){return JSON.stringify(l)}function w(l){
return l.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}const R="captureSta\
ckTrace"in Error?Error.captureStackTrace:(...l)=>{};function U(l){return typeof l=="object"&&l!==null&&!Array.isArray(l)}
const G=null;function ae(l){if(U(l)===!1)return!1;const y=l.constructor;if(y===void 0||typeof y!="function")return!0;const z=y.
prototype;return!(U(z)===!1||Object.prototype.hasOwnProperty.call(z,"isPrototypeOf")===!1)}function pe(l){return ae(l)?{
...l}:Array.isArray(l)?[...l]:l instanceof Map?new Map(l):l instanceof Set?new Set(l):l}function ee(l){let y=0;for(const z in l)
Object.prototype.hasOwnProperty.call(l,z)&&y++;return y}const Ie=l=>{const y=typeof l;switch(y){case"undefined":return"u\
ndefined";case"string":return"string";case"number":return Number.isNaN(l)?"nan":"number";case"boolean":return"boolean";case"\
function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(l)?
"array":l===null?"null":l.then&&typeof l.then=="function"&&l.catch&&typeof l.catch=="function"?"promise":typeof Map<"u"&&
l instanceof Map?"map":typeof Set<"u"&&l instanceof Set?"set":typeof Date<"u"&&l instanceof Date?"date":typeof File<"u"&&
l instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${y}`)}},Ae=new Set(["string","number","sy\
mbol"]),Ye=new Set(["string","number","bigint","boolean","symbol","undefined"]);function bt(l){return l.replace(/[.*+?^${}()|[\]\\]/g,
"\\$&")}function Be(l,y,z){const x=new l._zod.constr(y??l._zod.def);return(!y||z?.parent)&&(x._zod.parent=l),x}function bn(l){
const y=l;if(!y)return{};if(typeof y=="string")return{error:()=>y};if(y?.message!==void 0){if(y?.error!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");y.error=y.message}return delete y.message,typeof y.error=="string"?{
...y,error:()=>y.error}:y}function $n(l){let y;return new Proxy({},{get(z,x,ie){return y??(y=l()),Reflect.get(y,x,ie)},set(z,x,ie,le){
return y??(y=l()),Reflect.set(y,x,ie,le)},has(z,x){return y??(y=l()),Reflect.has(y,x)},deleteProperty(z,x){return y??(y=
l()),Reflect.deleteProperty(y,x)},ownKeys(z){return y??(y=l()),Reflect.ownKeys(y)},getOwnPropertyDescriptor(z,x){return y??
(y=l()),Reflect.getOwnPropertyDescriptor(y,x)},defineProperty(z,x,ie){return y??(y=l()),Reflect.defineProperty(y,x,ie)}})}
function Mt(l){return typeof l=="bigint"?l.toString()+"n":typeof l=="string"?`"${l}"`:`${l}`}function kn(l){return Object.
keys(l).filter(y=>l[y]._zod.optin!==void 0&&l[y]._zod.optout==="optional")}const Sn={safeint:[Number.MIN_SAFE_INTEGER,Number.
MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],
float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},sr={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[
BigInt(0),BigInt("18446744073709551615")]};function ct(l,y){const z=l._zod.def,x=z.checks;if(x&&x.length>0)throw new Error(
".pick() cannot be used on object schemas containing refinements");const le={};return oe(le,l,_t(l,y)),Be(l,Q(z,{shape:le,
checks:[]}))}function _t(l,y){const z=te(l),x=[];for(const ie of Reflect.ownKeys(y)){if(!Object.getOwnPropertyDescriptor(
z,ie)?.enumerable)throw new Error(`Unrecognized key: "${String(ie)}"`);y[ie]&&x.push(ie)}return x}function ar(l,y){const z=l.
_zod.def,x=z.checks;if(x&&x.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");
const le=new Set(_t(l,y)),We={};return oe(We,l,Reflect.ownKeys(te(l)).filter(De=>!le.has(De))),Be(l,Q(z,{shape:We,checks:[]}))}
function dt(l,y){if(!ae(y))throw new Error("Invalid input to extend: expected a plain object");const z=l._zod.def.checks;
if(z&&z.length>0){const ie=te(l);for(const le of Reflect.ownKeys(y))if(Object.getOwnPropertyDescriptor(ie,le)!==void 0)throw new Error(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Be(l,Q(l._zod.def,
{shape:Kt(l,y)}))}function Kt(l,y){const z={};return oe(z,l,Reflect.ownKeys(te(l))),ye(z,y),z}function ur(l,y){if(!ae(y))
throw new Error("Invalid input to safeExtend: expected a plain object");return Be(l,Q(l._zod.def,{shape:Kt(l,y)}))}function cr(l,y){
if(!y?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.exten\
d()`.");if(l._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. \
Use .safeExtend() instead.");const z={};oe(z,l,Reflect.ownKeys(te(l))),oe(z,y,Reflect.ownKeys(te(y)));const x=Q(l._zod.def,
{shape:z,get catchall(){return y._zod.def.catchall},checks:y._zod.def.checks??[]});return Be(l,x)}function En(l,y,z,x="p\
artial"){const le=y._zod.def.checks;if(le&&le.length>0)throw new Error(`.${x}() cannot be used on object schemas contain\
ing refinements`);const De=z?new Set(_t(y,z)):void 0,Ge={};return oe(Ge,y,Reflect.ownKeys(te(y)),l&&((on,sn)=>De&&!De.has(
sn)?on:new l({type:"optional",innerType:on}))),Be(y,Q(y._zod.def,{shape:Ge,checks:[]}))}function dr(l,y,z){const x=z?new Set(
_t(y,z)):void 0,ie={};return oe(ie,y,Reflect.ownKeys(te(y)),(le,We)=>x&&!x.has(We)?le:new l({type:"nonoptional",innerType:le})),
Be(y,Q(y._zod.def,{shape:ie}))}function Nt(l,y=0){if(l.aborted===!0)return!0;for(let z=y;z<l.issues.length;z++)if(l.issues[z]?.
continue!==!0)return!0;return!1}function $t(l,y=0){if(l.aborted===!0)return!0;for(let z=y;z<l.issues.length;z++)if(l.issues[z]?.
continue===!1)return!0;return!1}function Dt(l,y){return y.map(z=>{var x;return(x=z).path??(x.path=[]),z.path.unshift(l),
z})}function lt(l){return typeof l=="string"?l:l?.message}function zn(l){const y=[];for(const z of l??[]){const x=z._zod.
def;if(!/_(length|size)$|_equals$/.test(x.check))break;const ie=x.maximum??x.length??x.size;ie>=0&&y.push([ie,z])}return y}
function et(l,y,z){var x;for(let ie=y;ie<l.length;ie++)(x=l[ie]).schema??(x.schema=z)}function An(l,y,z){var x;const ie=l.
inst?._zod?.traits;ie?.has("$ZodType")&&(ie.has("$ZodCheck")?(x=l).schema??(x.schema=l.inst):l.schema=l.inst);const le=l.
schema!==l.inst?l.schema?._zod.def?.error:void 0,We=l.message?l.message:lt(l.inst?._zod.def?.error?.(l))??lt(le?.(l))??lt(
y?.error?.(l))??lt(z.customError?.(l))??lt(z.localeError?.(l))??"Invalid input",De={};for(const Ge of Object.keys(l))Ge===
"inst"||Ge==="schema"||Ge==="continue"||Ge==="input"||Ge==="__proto__"||(De[Ge]=l[Ge]);return De.path??(De.path=[]),De.message=
We,y?.reportInput&&(De.input=l.input),De}function On(l){return l instanceof Set?"set":l instanceof Map?"map":l instanceof
File?"file":"unknown"}const kt=/[\uD800-\uDBFF]/;function St(l){const y=l.length;if(!kt.test(l))return y;let z=y;for(let x=0;x<
y-1;x++)(l.charCodeAt(x)&64512)===55296&&(l.charCodeAt(x+1)&64512)===56320&&(z--,x++);return z}function vt(l){return Array.
isArray(l)?"array":typeof l=="string"?"string":"unknown"}function Jt(l){const y=typeof l;switch(y){case"number":return Number.
isNaN(l)?"nan":"number";case"object":{if(l===null)return"null";if(Array.isArray(l))return"array";const z=l;if(z&&Object.
getPrototypeOf(z)!==Object.prototype&&"constructor"in z&&z.constructor)return z.constructor.name}}return y}function Yt(...l){
const[y,z,x]=l;return typeof y=="string"?{message:y,code:"custom",input:z,inst:x}:{...y}}function Xt(l){return Object.entries(
l).filter(([y,z])=>Number.isNaN(Number.parseInt(y,10))).map(y=>y[1])}function Et(l){const y=atob(l),z=new Uint8Array(y.length);
for(let x=0;x<y.length;x++)z[x]=y.charCodeAt(x);return z}function B(l){let y="";for(let z=0;z<l.length;z++)y+=String.fromCharCode(
l[z]);return btoa(y)}function Ut(l){const y=l.replace(/-/g,"+").replace(/_/g,"/"),z="=".repeat((4-y.length%4)%4);return Et(
y+z)}function Ze(l){return B(l).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function Qt(l){const y=l.replace(
/^0x/,"");if(y.length%2!==0)throw new Error("Invalid hex string length");const z=new Uint8Array(y.length/2);for(let x=0;x<
y.length;x+=2)z[x/2]=Number.parseInt(y.slice(x,x+2),16);return z}function en(l){return Array.from(l).map(y=>y.toString(16).
padStart(2,"0")).join("")}class wt{constructor(...y){}}function zt(l,y){for(const z in y){const x=Object.getOwnPropertyDescriptor(
y,z);x.get?Object.defineProperty(l,z,{...x,enumerable:!1}):tn(l,z,x.value)}}function ot(l,y,z,x=!0){return Object.defineProperty(
l,y,{configurable:!0,writable:!0,enumerable:x,value:z}),z}function Tn(l,y,z){return ot(l,y,z,!1)}function At(l,y){for(const z in l){
const x=l[z];Object.defineProperty(y,z,{configurable:!0,enumerable:!0,get(){return ot(this,z,x(this))},set(ie){ot(this,z,
ie)}})}return y}function tn(l,y,z){Object.defineProperty(l,y,{configurable:!0,get(){return this==null?z:ot(this,y,z.bind(
this))},set(x){ot(this,y,x)}})}function Ft(l,y){const z=Object.getPrototypeOf(l);return y in z?void 0:z}let ft,Ne=!1;const nn={
configurable:!0,get(){Ne=!0}};function Ot(l,y,z){const x=Object.getPrototypeOf(l._zod);if(y in x&&ft!==l._zod){ft=void 0;
return}ft=l._zod,Object.defineProperty(x,y,{configurable:!0,get(){Object.defineProperty(this,y,nn);const ie=Ne;Ne=!1;try{
const le=z(this);return Ne?delete this[y]:Object.defineProperty(this,y,{configurable:!0,writable:!0,value:le}),Ne=Ne||ie,
le}catch(le){throw delete this[y],Ne=Ne||ie,le}},set(ie){Object.defineProperty(this,y,{configurable:!0,writable:!0,value:ie})}})}
function tt(l,y,z,x){const ie=Ft(l,y);ie&&Object.defineProperty(ie,y,{configurable:!0,get(){const le={configurable:!0,writable:!0,
enumerable:x,value:void 0};return Object.defineProperty(this,y,le),le.value=z(this),Object.defineProperty(this,y,le),le.
value},set(le){Object.defineProperty(this,y,{configurable:!0,writable:!0,enumerable:x,value:le})}})}const rn="~constantC\
atch";function Zn(l){const y=()=>l;return y[rn]=!0,y}}),8395:((e,t,r)=>{r.d(t,{Xz9:()=>Vn,YOg:()=>br,zMY:()=>Oo,MfU:()=>gu,
IeY:()=>Do,q0y:()=>Au,gMt:()=>eu,k5n:()=>Io,Whr:()=>Ra,euz:()=>au,_H3:()=>Ka,mIj:()=>Ou,mee:()=>Co,cl6:()=>fu,aig:()=>zo,
Ikc:()=>Ga,lqM:()=>xo,FsL:()=>wu,g1P:()=>Zo,YPB:()=>zu,rej:()=>Ha,YjP:()=>jn,pdi:()=>du,L5J:()=>qn});var o=r(8532),s=r(4890);
const c=/^[cC][0-9a-z]{6,}$/,p=/^[0-9a-z]+$/,S=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,E=/^[0-9a-vA-V]{20}$/,A=/^[A-Za-z0-9]{27}$/,
M=/^[a-zA-Z0-9_-]{21}$/;function F(n){return new RegExp(`^[a-zA-Z0-9_-]{${n}}$`)}const H=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,
J=/^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/,
ve=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,X=n=>n?new RegExp(`^([0-9a-fA-F]{8}\
-[0-9a-fA-F]{4}-${n}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
V=null,de=null,Se=null,Te=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,
ce=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
Y=/^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/,
te=/^[^\s@"]{1,64}@[^\s@]{1,255}$/u,se=null,$e=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
oe=null;function ye(){return new RegExp(oe,"u")}const Q=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
we=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
be=n=>{const i=util.escapeRegex(n??":");return new RegExp(`^(?:[0-9A-F]{2}${i}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${i}){5}[0\
-9a-f]{2}$`)},N=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
T=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
$=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,w=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,
R=/^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/,
U=/^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/,G=/^https?$/,ae=/^\+[1-9]\d{6,14}$/,
pe=/^\d(?:[ -]?\d){11,18}$/,ee=/^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/,
Ie=/^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/,Ae=null;function Ye(n){return new RegExp(`^${n}$`)}const bt=null;function Be(n){
const i="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof n.precision=="number"?n.precision===-1?`${i}`:n.precision===0?`${i}:\
[0-5]\\d`:`${i}:[0-5]\\d\\.\\d{${n.precision}}`:n.seconds?`${i}:[0-5]\\d(?:\\.\\d+)?`:`${i}(?::[0-5]\\d(?:\\.\\d+)?)?`}function bn(n){
return new RegExp(`^${Be(n)}$`)}function $n(n){const i=["Z"];n.offset&&i.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const a=`${Be(
{precision:n.precision,seconds:!0})}(?:${i.join("|")})`,u=n.local?`${a}|${Be({precision:n.precision})}`:a;return new RegExp(
`^${Ae}T(?:${u})$`)}const Mt=/^[\s\S]{0,}$/,kn=n=>{const i=n?`[\\s\\S]{${n?.minimum??0},${n?.maximum??""}}`:"[\\s\\S]*";
return new RegExp(`^${i}$`)},Sn=/^-?\d+n?$/,sr=/^-?\d+$/,ct=/^-?\d+(?:\.\d+)?$/,_t=/^(?:true|false)$/i,ar=/^null$/i,dt=/^undefined$/i,
Kt=/^[^A-Z]*$/,ur=/^[^a-z]*$/,cr=/^[0-9a-fA-F]*$/;function En(n,i){return new RegExp(`^[A-Za-z0-9+/]{${n}}${i}$`)}function dr(n){
return new RegExp(`^[A-Za-z0-9_-]{${n}}$`)}const Nt=/^[0-9a-fA-F]{32}$/,$t=null,Dt=null,lt=/^[0-9a-fA-F]{40}$/,zn=null,et=null,
An=/^[0-9a-fA-F]{64}$/,On=null,kt=null,St=/^[0-9a-fA-F]{96}$/,vt=null,Jt=null,Yt=/^[0-9a-fA-F]{128}$/,Xt=null,Et=null;var B=r(
4723);const Ut={major:4,minor:6,patch:7},Ze=o.xI("$ZodType",(n,i)=>{var a;n??(n={}),n._zod.def=i,n._zod.bag=n._zod.bag||
{},n._zod.version=Ut;const u=n._zod.def.checks,d=n._zod.traits.has("$ZodCheck")?[n,...u??[]]:u?.length?[...u]:[];for(const _ of d)
for(const I of _._zod.onattach)I(n);if(d.length===0)(a=n._zod).deferred??(a.deferred=[]),n._zod.deferred?.push(()=>{n._zod.
run=n._zod.parse});else{const _=(C,q,P)=>{if(C.memo)return C;let j=B.QH(C),re;for(const _e of q){if(_e._zod.def.when){if(B.
rL(C)||!_e._zod.def.when(C))continue}else if(j)continue;const ze=C.issues.length,ke=_e._zod.check(C);if(ke instanceof Promise&&
P?.async===!1)throw new o.GT;if(re||ke instanceof Promise)re=(re??Promise.resolve()).then(async()=>{await ke,C.issues.length!==
ze&&(B.d3(C.issues,ze,n),j||(j=B.QH(C,ze)))});else{if(C.issues.length===ze)continue;B.d3(C.issues,ze,n),j||(j=B.QH(C,ze))}}
return re?re.then(()=>C):C},I=(C,q,P)=>{if(B.QH(C))return C.aborted=!0,C;const j=_(q,d,P);if(j instanceof Promise){if(P.
async===!1)throw new o.GT;return j.then(re=>n._zod.parse(re,P))}return n._zod.parse(j,P)};n._zod.run=(C,q)=>{if(q.skipChecks)
return n._zod.parse(C,q);if(q.direction==="backward"){const j=n._zod.parse({value:C.value,issues:[]},{...q,skipChecks:!0});
return j instanceof Promise?j.then(re=>I(re,C,q)):I(j,C,q)}const P=n._zod.parse(C,q);if(P instanceof Promise){if(q.async===
!1)throw new o.GT;return P.then(j=>_(j,d,q))}return _(P,d,q)}}},{get"~standard"(){return B.jD(this,"~standard",wt(this))},
set"~standard"(n){B.qh(this,"~standard",n)}}),Qt=(n,i)=>n.issues.length?{issues:n.issues.map(a=>B.iR(a,i,o.$W()))}:{value:n.
value};async function en(n,i){const a={async:!0};return Qt(await n._zod.run({value:i,issues:[]},a),a)}function wt(n){return{
validate:i=>{const a={async:!1};try{const u=n._zod.run({value:i,issues:[]},a);if(!(u instanceof Promise))return Qt(u,a)}catch{}
return en(n,i)},vendor:"zod",version:1}}const zt=o.xI("$ZodString",(n,i)=>{Ze.init(n,i),n._zod.pattern=i.pattern??Mt,n._zod.
parse=(a,u)=>{if(i.coerce)try{a.value=String(a.value)}catch{}return typeof a.value=="string"||a.issues.push({expected:"s\
tring",code:"invalid_type",input:a.value,inst:n}),a}}),ot=null,Tn=null,At=null,tn=null,Ft=1,ft=2;function Ne(n){try{return typeof URL<
"u"&&typeof URL.canParse=="function"?URL.canParse(n):(new URL(n),!0)}catch{return!1}}function nn(n,i){return!("normalize"in
i)&&!("hostname"in i)&&!("protocol"in i)?Ne(n)||ft:Ot(n,i)}function Ot(n,i){if(!i.normalize&&i.protocol?.source===regexes.
httpProtocol.source&&!/^https?:\/\//i.test(n))return Ft;try{if(typeof URL<"u"){const a=URL;if(typeof a.parse=="function")
return a.parse(n)??ft}return new URL(n)}catch{return ft}}const tt=/[\t\n\r]/g;function rn(n){return n.replace(tt,"")}function Zn(n,i){
return i.lastIndex=0,i.test(n.hostname)}function l(n,i){return i.lastIndex=0,i.test(n.protocol.endsWith(":")?n.protocol.
slice(0,-1):n.protocol)}const y=null,z=null,x=null,ie=null,le=null,We=null,De=null,Ge=null,on=null,sn=null,io=null,lr=null,
Pn=null,In=/^[0-9a-fA-F:.]+$/;function xn(n){return In.test(n)?Ne(`http://[${n}]`):!1}const fr=null,Rn=null,Cn=null;function so(n){
const i=n.split("/");if(i.length!==2)return!1;const[a,u]=i;if(!u)return!1;const d=Number(u);return`${d}`!==u||d<0||d>128?
!1:xn(a)}const ao=null;function pr(n){if(n==="")return!0;if(/\s/.test(n)||n.length%4!==0)return!1;try{return atob(n),!0}catch{
return!1}}const uo=/^[0-9a-zA-Z+/]*={0,2}$/,v=null,f=/^[A-Za-z0-9_-]*$/;function g(n){if(!f.test(n))return!1;const i=n.replace(
/[-_]/g,u=>u==="-"?"+":"/"),a=i.padEnd(Math.ceil(i.length/4)*4,"=");return pr(a)}const k=null,O=null,Z=/[- ]/g;function D(n){
let i=n.length,a=1,u=0;for(;i;){const d=n.charCodeAt(--i)-48;a^=1,u+=a?[0,2,4,6,8,1,3,5,7,9][d]:d}return u%10===0}function ue(n){
return regexes.creditCard.test(n)?D(n.replace(Z,"")):!1}const Ee=null;function K(n){let i=0;const a=n.length;for(let u=4;u<
a;u++){const d=n.charCodeAt(u);i=(d>=65?i*100+(d-55):i*10+(d-48))%97}for(let u=0;u<4;u++){const d=n.charCodeAt(u);i=(d>=
65?i*100+(d-55):i*10+(d-48))%97}return i===1}function W(n){return regexes.iban.test(n)?K(n):!1}const ge=null;function an(n,i=null){
try{const a=n.split(".");if(a.length!==3)return!1;const[u]=a;if(!u)return!1;const d=JSON.parse(atob(u));return!("typ"in d&&
d?.typ!=="JWT"||!d.alg||i&&(!("alg"in d)||d.alg!==i))}catch{return!1}}const h=null,m=null,L=o.xI("$ZodNumber",(n,i)=>{Ze.
init(n,i),n._zod.pattern=ct,n._zod.parse=(a,u)=>{if(i.coerce)try{a.value=Number(a.value)}catch{}const d=a.value;if(typeof d==
"number"&&!Number.isNaN(d)&&Number.isFinite(d))return a;const _=typeof d=="number"?Number.isNaN(d)?"NaN":Number.isFinite(
d)?void 0:String(d):void 0;return a.issues.push({expected:"number",code:"invalid_type",input:d,inst:n,..._?{received:_}:
{}}),a}}),fe=o.xI("$ZodNumberFormat",(n,i)=>{s.KH.init(n,i),L.init(n,i)}),xe=o.xI("$ZodBoolean",(n,i)=>{Ze.init(n,i),n._zod.
pattern=_t,n._zod.parse=(a,u)=>{if(i.coerce)try{a.value=!!a.value}catch{}const d=a.value;return typeof d=="boolean"||a.issues.
push({expected:"boolean",code:"invalid_type",input:d,inst:n}),a}}),Ce=null,Lt=null,Mn=null,co=null,lo=null,fo=null,hr=o.
xI("$ZodUnknown",(n,i)=>{Ze.init(n,i),n._zod.parse=a=>a}),Tt=o.xI("$ZodNever",(n,i)=>{Ze.init(n,i),n._zod.parse=(a,u)=>(a.
issues.push({expected:"never",code:"invalid_type",input:a.value,inst:n}),a)}),nt=null,Nn=null;function jt(n,i){const a=B.
hi(n._zod.def.checks);if(!a.length)return;const u=Math.min(...a.map(_=>_[0])),d=n._zod.parse;n._zod.parse=(_,I)=>{const C=i(
_.value);if(C>u&&!I?.skipChecks&&I?.direction!=="backward"){for(const[q,P]of B.hi(n._zod.def.checks))if(C>q&&P._zod.def.
when(_)){const j=_.issues.length;return P._zod.check(_),_.issues[j].continue=!1,B.d3(_.issues,j,n),_}}return d(_,I)}}const Ds=n=>Array.
isArray(n)?n.length:-1,sh=n=>n instanceof Map?n.size:-1,ah=n=>n instanceof Set?n.size:-1;function po(n,i,a){n.issues.length&&
i.issues.push(...B.lQ(a,n.issues)),i.value[a]=n.value}const Us=o.xI("$ZodArray",(n,i)=>{Ze.init(n,i);const a=o.cr.memoizer;
a?.attach(n),n._zod.parse=(u,d)=>{const _=u.value;if(!Array.isArray(_))return u.issues.push({expected:"array",code:"inva\
lid_type",input:_,inst:n}),u;u.value=a?a.alloc(n,u,Array(_.length),d):Array(_.length);const I=[],C=d?.abortEarly;for(let q=0;q<
_.length;q++){const P=_[q],j=i.element._zod.run({value:P,issues:[]},d);if(j instanceof Promise)I.push(j.then(re=>po(re,u,
q)));else if(po(j,u,q),C&&j.issues.length!==0&&B.QH(j))break}return I.length?Promise.all(I).then(()=>u):u},jt(n,Ds)});function Dn(n,i,a,u,d,_){
const I=a in u,C=_==="optional";if(!(!I&&C&&d==="optional")){if(n.issues.length){if(d!==void 0&&C&&!I)return;i.issues.push(
...B.lQ(a,n.issues))}if(!I&&d===void 0){n.issues.length||i.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,
path:[a]});return}n.value===void 0?(I||d==="defaulted"&&!C)&&(i.value[a]=void 0):i.value[a]=n.value}}const Fs=[];function Ls(n){
const i=Object.keys(n.shape),a=Object.getOwnPropertySymbols(n.shape),u=a.length?a:Fs,d=u.length?[...i,...u]:i;for(const I of d)
if(!n.shape?.[I]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(I)}": expected a Zod s\
chema`);const _=B.NM(n.shape);return{...n,allKeys:d,symbolKeys:u,keySet:new Set(i),numKeys:i.length,optionalKeys:new Set(
_)}}function js(n,i,a,u,d,_,I){const C=[],q=d.keySet,P=d.catchall._zod,j=P.def.type,re=P.optin,_e=P.optout;let ze=0;for(const ke in i){
if(I&&a.issues.length!==ze){if(B.QH(a,ze))break;ze=a.issues.length}if(q.has(ke))continue;if(ke==="__proto__"){j==="never"&&
C.push(ke);continue}if(j==="never"){C.push(ke);continue}const He=P.run({value:i[ke],issues:[]},u);He instanceof Promise?
n.push(He.then(mt=>Dn(mt,a,ke,i,re,_e))):Dn(He,a,ke,i,re,_e)}return C.length&&a.issues.push({code:"unrecognized_keys",keys:C,
input:i,inst:_,continue:!0}),n.length?Promise.all(n).then(()=>a):a}const Bs=o.xI("$ZodObject",(n,i)=>{Ze.init(n,i);const a=Object.
getOwnPropertyDescriptor(i,"shape"),u=a?.get?a.get.raw:i.shape??{};if(u){const P=()=>{const j={...u};return Object.defineProperty(
i,"shape",{value:j}),P.raw=j,j};P.raw=u,Object.defineProperty(i,"shape",{get:P})}const d=B.PO(()=>Ls(i));B.v5(n,"propVal\
ues",P=>{const j=P.def.shape,re={};for(const _e in j){const ze=j[_e]._zod;if(ze.values){Object.prototype.hasOwnProperty.
call(re,_e)||B.Vy(re,_e,new Set);for(const ke of ze.values)re[_e].add(ke);ze.optin!==void 0&&re[_e].add(void 0)}}return re});
const _=B.Gv,I=i.catchall;let C;const q=o.cr.memoizer;q?.attach(n),n._zod.parse=(P,j)=>{C??(C=d.value);const re=P.value;
if(!_(re))return P.issues.push({expected:"object",code:"invalid_type",input:re,inst:n}),P;P.value=q?q.alloc(n,P,{},j):{};
const _e=[],ze=C.shape,ke=j?.abortEarly;let He=P.issues.length;for(const mt of C.allKeys){if(ke&&P.issues.length!==He){if(B.
QH(P,He))break;He=P.issues.length}if(mt==="__proto__")continue;const dn=ze[mt],Gn=dn._zod.optin,Sr=dn._zod.optout,Hn=dn.
_zod.run({value:re[mt],issues:[]},j);Hn instanceof Promise?_e.push(Hn.then(ln=>Dn(ln,P,mt,re,Gn,Sr))):Dn(Hn,P,mt,re,Gn,Sr)}
return I?js(_e,re,P,j,d.value,n,ke===!0):_e.length?Promise.all(_e).then(()=>P):P}}),uh=null;function ho(n,i,a,u){for(const _ of n)
if(_.issues.length===0)return i.value=_.value,i;const d=n.filter(_=>!B.QH(_));return d.length===1?(i.value=d[0].value,d[0]):
(i.issues.push({code:"invalid_union",input:i.value,inst:a,errors:n.map(_=>_.issues.map(I=>B.iR(I,u,o.$W())))}),i)}const qs=o.
xI("$ZodUnion",(n,i)=>{Ze.init(n,i),B.v5(n,"optin",u=>u.def.options.some(d=>d._zod.optin==="defaulted")?"defaulted":u.def.
options.some(d=>d._zod.optin!==void 0)?"optional":void 0),B.v5(n,"optout",u=>u.def.options.some(d=>d._zod.optout==="opti\
onal")?"optional":void 0),B.v5(n,"values",u=>{if(u.def.options.every(d=>d._zod.values))return new Set(u.def.options.flatMap(
d=>Array.from(d._zod.values)))}),B.v5(n,"pattern",u=>{if(u.def.options.every(d=>d._zod.pattern)){const d=u.def.options.map(
_=>_._zod.pattern);return new RegExp(`^(${d.map(_=>B.p6(_.source)).join("|")})$`)}});const a=i.options.length===1?i.options[0].
_zod.run:null;n._zod.parse=(u,d)=>{if(a)return a(u,d);let _=!1;const I=[];for(const C of i.options){const q=C._zod.run({
value:u.value,issues:[]},d);if(q instanceof Promise)I.push(q),_=!0;else{if(q.issues.length===0)return q;I.push(q)}}return _?
Promise.all(I).then(C=>ho(C,u,n,d)):ho(I,u,n,d)}});function ch(n,i,a,u){const d=[];for(let _=0;_<n.length;_++)n[_].issues.
length===0&&d.push(_);return d.length===1?(i.value=n[d[0]].value,i):(d.length===0?i.issues.push({code:"invalid_union",input:i.
value,inst:a,errors:n.map(_=>_.issues.map(I=>util.finalizeIssue(I,u,core.config())))}):i.issues.push({code:"invalid_unio\
n",input:i.value,inst:a,errors:[],inclusive:!1,matches:d}),i)}const dh=null;function lh(n,i){const a=n._zod;let u=a.bag.
optionsMap;u||(u=mo(a.def),a.bag.optionsMap=u);const d=u.get(i);if(d===null)throw new Error(`Ambiguous discriminator val\
ue "${String(i)}"`);return d}function mo(n){const i=new Map;for(const a of n.options){const u=a._zod.propValues?.[n.discriminator];
if(!u||u.size===0)throw new Error(`Invalid discriminated union option at index "${n.options.indexOf(a)}"`);for(const d of u)
if(i.has(d)){if(d!==void 0)throw new Error(`Duplicate discriminator value "${String(d)}"`);i.set(d,null)}else i.set(d,a)}
return i}const Ws=o.xI("$ZodDiscriminatedUnion",(n,i)=>{i.inclusive=!1,qs.init(n,i);const a=n._zod.parse;B.v5(n,"propVal\
ues",d=>{const _={};let I=0;for(const C of d.def.options){const q=C._zod.propValues;if(!q||Object.keys(q).length===0)throw new Error(
`Invalid discriminated union option at index "${d.def.options.indexOf(C)}"`);q[d.def.discriminator]?.has(void 0)&&I++;for(const[
P,j]of Object.entries(q)){Object.prototype.hasOwnProperty.call(_,P)||B.Vy(_,P,new Set);for(const re of j)_[P].add(re)}}return!d.
def.unionFallback&&I>1&&_[d.def.discriminator]?.delete(void 0),_}),i.options.forEach((d,_)=>{const I=B.MO(d._zod.def);if(I&&
!Object.prototype.hasOwnProperty.call(I,i.discriminator))throw new Error(`Invalid discriminated union option at index "${_}\
"`)});const u=B.PO(()=>mo(i));n._zod.parse=(d,_)=>{const I=d.value;if(!B.Gv(I))return d.issues.push({code:"invalid_type",
expected:"object",input:I,inst:n}),d;const C=I?.[i.discriminator],q=u.value.get(C);return q&&(C!==void 0||_.direction!==
"backward")?q._zod.run(d,_):i.unionFallback||_.direction==="backward"?a(d,_):(d.issues.push({code:"invalid_union",errors:[],
note:"No matching discriminator",discriminator:i.discriminator,options:Array.from(u.value.keys()).filter(P=>u.value.get(
P)!==null),input:I,path:[i.discriminator],inst:n}),d)}}),fh=null;function mr(n,i){if(n===i)return{valid:!0,data:n};if(n instanceof
Date&&i instanceof Date&&+n==+i)return{valid:!0,data:n};if(util.isPlainObject(n)&&util.isPlainObject(i)){const a=Object.
keys(i),u=Object.keys(n).filter(_=>a.indexOf(_)!==-1),d={...n,...i};Object.prototype.hasOwnProperty.call(d,"__proto__")&&
delete d.__proto__;for(const _ of u){if(_==="__proto__")continue;const I=mr(n[_],i[_]);if(!I.valid)return{valid:!1,mergeErrorPath:[
_,...I.mergeErrorPath]};d[_]=I.data}return{valid:!0,data:d}}if(Array.isArray(n)&&Array.isArray(i)){if(n.length!==i.length)
return{valid:!1,mergeErrorPath:[]};const a=[];for(let u=0;u<n.length;u++){const d=n[u],_=i[u],I=mr(d,_);if(!I.valid)return{
valid:!1,mergeErrorPath:[u,...I.mergeErrorPath]};a.push(I.data)}return{valid:!0,data:a}}return{valid:!1,mergeErrorPath:[]}}
function ph(n,i,a){const u=new Map;let d;const _=new Map,I=(P,j)=>{let re;if(P.code==="unrecognized_keys"&&!P.path?.length)
d??(d=P),re=P.keys;else if(P.code==="invalid_key"&&P.origin==="record"&&P.path?.length===1){const _e=String(P.path[0]);_.
has(_e)||_.set(_e,P),re=[_e]}else return!1;for(const _e of re)u.has(_e)||u.set(_e,{}),u.get(_e)[j]=!0;return!0};for(const P of i.
issues)I(P,"l")||n.issues.push(P);for(const P of a.issues)I(P,"r")||n.issues.push(P);const C=[...u].filter(([,P])=>P.l&&
P.r).map(([P])=>P);if(C.length){const P=d?C.filter(j=>d.keys.includes(j)):[];P.length&&n.issues.push({...d,keys:P});for(const j of C)
!P.includes(j)&&_.has(j)&&n.issues.push(_.get(j))}const q=mr(i.value,a.value);if(!q.valid){if(util.aborted(n))return n;throw new Error(
`Unmergable intersection. Error path: ${JSON.stringify(q.mergeErrorPath)}`)}return n.value=q.data,n}const hh=null;function mh(n,i){
for(let a=n.length-1;a>=0;a--)if(!(i==="optin"?n[a]._zod.optin!==void 0:n[a]._zod.optout==="optional"))return a+1;return 0}
function yh(n,i,a){n.issues.length&&i.issues.push(...util.prefixIssues(a,n.issues)),i.value[a]=n.value}function gh(n,i,a,u,d){
for(let _=0;_<a.length;_++){const I=n[_],C=_<u.length;if(!C&&_>=d&&a[_]._zod.optin==="optional"){i.value.length=_;break}
if(I.issues.length){if(!C&&_>=d){i.value.length=_;break}i.issues.push(...util.prefixIssues(_,I.issues))}i.value[_]=I.value}
for(let _=i.value.length-1;_>=u.length&&(a[_]._zod.optout==="optional"&&i.value[_]===void 0);_--)i.value.length=_;return i}
const Vs=o.xI("$ZodRecord",(n,i)=>{Ze.init(n,i);const a=o.cr.memoizer;a?.attach(n),n._zod.parse=(u,d)=>{const _=u.value;
if(!B.Qd(_))return u.issues.push({expected:"record",code:"invalid_type",input:_,inst:n}),u;const I=[],C=i.keyType._zod.values;
if(C&&!i.partial){u.value=a?a.alloc(n,u,{},d):{};const q=new Set;for(const j of C)if(typeof j=="string"||typeof j=="numb\
er"||typeof j=="symbol"){if(q.add(typeof j=="number"?j.toString():j),j==="__proto__")continue;const re=i.keyType._zod.run(
{value:j,issues:[]},d);if(re instanceof Promise)throw new Error("Async schemas not supported in object keys currently");
if(re.issues.length){u.issues.push({code:"invalid_key",origin:"record",issues:re.issues.map(ke=>B.iR(ke,d,o.$W())),input:j,
path:[j],inst:n});continue}const _e=re.value;if(_e==="__proto__")continue;const ze=i.valueType._zod.run({value:_[j],issues:[]},
d);ze instanceof Promise?I.push(ze.then(ke=>{ke.issues.length&&u.issues.push(...B.lQ(j,ke.issues)),u.value[_e]=ke.value})):
(ze.issues.length&&u.issues.push(...B.lQ(j,ze.issues)),u.value[_e]=ze.value)}let P;for(const j in _)if(!q.has(j))if(i.mode===
"loose"){if(j==="__proto__")continue;u.value[j]=_[j]}else P=P??[],P.push(j);P&&P.length>0&&u.issues.push({code:"unrecogn\
ized_keys",input:_,inst:n,keys:P,continue:!0})}else{u.value=a?a.alloc(n,u,{},d):{};let q;for(const P of Reflect.ownKeys(
_)){if(P==="__proto__"||!Object.prototype.propertyIsEnumerable.call(_,P))continue;let j=i.keyType._zod.run({value:P,issues:[]},
d);if(j instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof P=="string"&&
ct.test(P)&&j.issues.length){const ke=i.keyType._zod.run({value:Number(P),issues:[]},d);if(ke instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");ke.issues.length===0&&(j=ke)}if(j.issues.length){i.mode==="loose"?
u.value[P]=_[P]:C?(q=q??[],q.push(P)):u.issues.push({code:"invalid_key",origin:"record",issues:j.issues.map(ke=>B.iR(ke,
d,o.$W())),input:P,path:[P],inst:n});continue}const _e=j.value;if(_e==="__proto__")continue;const ze=i.valueType._zod.run(
{value:_[P],issues:[]},d);ze instanceof Promise?I.push(ze.then(ke=>{ke.issues.length&&u.issues.push(...B.lQ(P,ke.issues)),
u.value[_e]=ke.value})):(ze.issues.length&&u.issues.push(...B.lQ(P,ze.issues)),u.value[_e]=ze.value)}q&&q.length>0&&u.issues.
push({code:"unrecognized_keys",input:_,inst:n,keys:q,continue:!0})}return I.length?Promise.all(I).then(()=>u):u}}),_h=null;
function vh(n,i,a,u,d,_,I){n.issues.length&&(util.propertyKeyTypes.has(typeof u)?a.issues.push(...util.prefixIssues(u,n.
issues)):a.issues.push({code:"invalid_key",origin:"map",input:d,inst:_,issues:n.issues.map(C=>util.finalizeIssue(C,I,core.
config()))})),i.issues.length&&(util.propertyKeyTypes.has(typeof u)?a.issues.push(...util.prefixIssues(u,i.issues)):a.issues.
push({origin:"map",code:"invalid_element",input:d,inst:_,key:u,issues:i.issues.map(C=>util.finalizeIssue(C,I,core.config()))})),
a.value.set(n.value,i.value)}const wh=null;function bh(n,i){n.issues.length&&i.issues.push(...n.issues),i.value.add(n.value)}
const Gs=o.xI("$ZodEnum",(n,i)=>{Ze.init(n,i);const a=B.w5(i.entries),u=new Set(a);n._zod.values=u,B.v5(n,"pattern",d=>{
const _=B.w5(d.def.entries).filter(I=>B.qQ.has(typeof I));return new RegExp(_.length?`^(${_.map(I=>B.sD(I.toString())).join(
"|")})$`:"^[^\\s\\S]$")}),n._zod.parse=(d,_)=>{const I=d.value;return u.has(I)||d.issues.push({code:"invalid_value",values:a,
input:I,inst:n}),d}}),Hs=o.xI("$ZodLiteral",(n,i)=>{Ze.init(n,i);const a=new Set(i.values);n._zod.values=a,B.v5(n,"patte\
rn",u=>{const d=u.def.values;return new RegExp(d.length?`^(${d.map(_=>typeof _=="string"?B.sD(_):_?B.sD(_.toString()):String(
_)).join("|")})$`:"^[^\\s\\S]$")}),n._zod.parse=(u,d)=>{const _=u.value;return a.has(_)||u.issues.push({code:"invalid_va\
lue",values:i.values,input:_,inst:n}),u}}),$h=null,Ks=o.xI("$ZodTransform",(n,i)=>{Ze.init(n,i),n._zod.optin="optional",
o.cr.memoizer?.guard(n),n._zod.parse=(a,u)=>{if(u.direction==="backward")throw new o.cV(n.constructor.name);const d=i.transform(
a.value,a);if(u.async)return(d instanceof Promise?d:Promise.resolve(d)).then(I=>(a.value=I,a));if(d instanceof Promise)throw new o.
GT;return a.value=d,a}});function yo(n,i){return n.value=i.issues.length?void 0:i.value,n}const Js=o.xI("$ZodOptional",(n,i)=>{
Ze.init(n,i),B.v5(n,"optin",a=>a.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),n._zod.optout="optional",
B.v5(n,"values",a=>{const u=a.def.innerType._zod.values;return u?new Set([...u,void 0]):void 0}),B.v5(n,"pattern",a=>{const u=a.
def.innerType._zod.pattern;return u?new RegExp(`^(${B.p6(u.source)})?$`):void 0}),n._zod.parse=(a,u)=>{if(a.value===void 0){
if(i.innerType._zod.optin!=="defaulted")return a;const d=i.innerType._zod.run({value:a.value,issues:[]},u);return d instanceof
Promise?d.then(_=>yo(a,_)):yo(a,d)}return i.innerType._zod.run(a,u)}}),kh=null,Ys=o.xI("$ZodNullable",(n,i)=>{Ze.init(n,
i),B.v5(n,"optin",a=>a.def.innerType._zod.optin),B.v5(n,"optout",a=>a.def.innerType._zod.optout),B.v5(n,"pattern",a=>{const u=a.
def.innerType._zod.pattern;return u?new RegExp(`^(${B.p6(u.source)}|null)$`):void 0}),B.v5(n,"values",a=>a.def.innerType.
_zod.values?new Set([...a.def.innerType._zod.values,null]):void 0),n._zod.parse=(a,u)=>a.value===null?a:i.innerType._zod.
run(a,u)}),Sh=null;function Eh(n,i){return n.value===void 0&&(n.value=i.defaultValue),n}const zh=null,Ah=null;function Oh(n,i){
return!n.issues.length&&n.value===void 0&&n.issues.push({code:"invalid_type",expected:"nonoptional",input:n.value,inst:i}),
n}const Th=null;function go(n,i,a,u){return i.issues.length?(n.value=a.catchValue({...i,value:n.value,error:{issues:i.issues.
map(d=>B.iR(d,u,o.$W()))},input:n.value}),n):(n.value=i.value,i.memo&&(n.memo=!0),n)}const Xs=o.xI("$ZodCatch",(n,i)=>{Ze.
init(n,i),B.v5(n,"optin",a=>a.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),B.v5(n,"optout",a=>a.def.innerType.
_zod.optout),B.v5(n,"values",a=>a.def.innerType._zod.values),n._zod.parse=(a,u)=>{if(u.direction==="backward")return i.innerType.
_zod.run(a,u);const d=i.innerType._zod.run({value:a.value,issues:[]},u);return d instanceof Promise?d.then(_=>go(a,_,i,u)):
go(a,d,i,u)}}),Zh=null,Qs=o.xI("$ZodPipe",(n,i)=>{Ze.init(n,i),B.v5(n,"values",a=>a.def.in._zod.values),B.v5(n,"optin",a=>a.
def.in._zod.optin),B.v5(n,"optout",a=>a.def.out._zod.optout),B.v5(n,"propValues",a=>a.def.in._zod.propValues),n._zod.parse=
(a,u)=>{if(u.direction==="backward"){const _=i.out._zod.run(a,u);return _ instanceof Promise?_.then(I=>Un(I,i.in,u)):Un(
_,i.in,u)}const d=i.in._zod.run(a,u);return d instanceof Promise?d.then(_=>Un(_,i.out,u)):Un(d,i.out,u)}});function Un(n,i,a){
return n.issues.some(u=>u.code!=="unrecognized_keys")?(n.aborted=!0,n):i._zod.run({value:n.value,issues:n.issues},a)}const Ph=null;
function Ih(n,i,a){if(n.issues.length)return n.aborted=!0,n;if((a.direction||"forward")==="forward"){const d=i.transform(
n.value,n);return d instanceof Promise?d.then(_=>Fn(n,_,i.out,a)):Fn(n,d,i.out,a)}else{const d=i.reverseTransform(n.value,
n);return d instanceof Promise?d.then(_=>Fn(n,_,i.in,a)):Fn(n,d,i.in,a)}}function Fn(n,i,a,u){return n.issues.length?(n.
aborted=!0,n):a._zod.run({value:i,issues:n.issues},u)}const xh=null,Rh=null;function Ch(n){return n.memo||(n.value=Object.
freeze(n.value)),n}function ea(n){const i=n._zod.def;let a=i.pattern,u=!!i.format?.includes("int"),d,_;for(const C of i.
checks??[]){const q=C._zod.def;q.pattern&&(a=q.pattern),u||(u=!!q.format?.includes("int"));const P=q.minimum??q.length,j=q.
maximum??q.length;P!==void 0&&(d===void 0||P>d)&&(d=P),j!==void 0&&(_===void 0||j<_)&&(_=j)}if(a)return a.source;if(d!==
void 0&&_!==void 0&&d>_)return"(?!)";if(d!==void 0||_!==void 0)return regexes.string({minimum:d,maximum:_}).source;const I=n.
_zod.pattern;return(u&&I===regexes.number?regexes.integer:I)?.source}function _o(n){const i=n._zod.def,a=n._zod.pattern?.
source,u=i.innerType??n._zod.innerType;if(u){const d=u._zod.pattern?.source,_=_o(u);return a&&d&&_&&_!==d?a.replace(util.
cleanRegex(d),()=>util.cleanRegex(_)):a}if(i.options){const d=i.options.map(_o);if(d.every(Boolean))return`^(${d.map(_=>util.
cleanRegex(_)).join("|")})$`}return ea(n)}const Mh=null,Nh=null,Dh=null,Uh=null,ta=o.xI("$ZodCustom",(n,i)=>{s.QP.init(n,
i),Ze.init(n,i),n._zod.parse=(a,u)=>a,n._zod.check=a=>{const u=a.value,d=i.fn(u);if(d instanceof Promise)return d.then(_=>vo(
_,a,u,n));vo(d,a,u,n)}});function vo(n,i,a,u){if(!n){const d={code:"custom",input:a,inst:u,path:[...u._zod.def.path??[]],
continue:!u._zod.def.abort};u._zod.def.params&&(d.params=u._zod.def.params),i.issues.push(B.sn(d))}}var pt=r(3305);function na(){
const n=this._zod;return n.message??(n.message=JSON.stringify(n.def,B.k8,2)),n.message}function ra(n){this._zod.message=
n}const oa={get:na,set:ra,enumerable:!0,configurable:!0},yr={value:void 0,enumerable:!1},wo=new WeakSet([Object.prototype,
Error.prototype]),bo=(n,i)=>{n.name="$ZodError",yr.value=i,Object.defineProperty(n,"issues",yr),yr.value=void 0,Object.defineProperty(
n,"message",oa);const a=Object.getPrototypeOf(n);wo.has(a)||(wo.add(a),Object.defineProperty(a,"toString",{configurable:!0,
enumerable:!1,get(){const u=()=>this.message;return Object.defineProperty(this,"toString",{value:u,configurable:!0,writable:!0}),
u},set(u){Object.defineProperty(this,"toString",{value:u,configurable:!0,writable:!0})}}))},Fh=(0,o.xI)("$ZodError",bo),
rt=(0,o.xI)("$ZodError",bo,void 0,{Parent:Error});function ia(n,i,a){return Object.prototype.hasOwnProperty.call(n,i)||(i===
"__proto__"?Object.defineProperty(n,i,{value:a(),writable:!0,enumerable:!0,configurable:!0}):n[i]=a()),n[i]}function Lh(n,i=a=>a.
message){const a={},u=[];for(const d of n.issues)d.path.length>0?ia(a,d.path[0],()=>[]).push(i(d)):u.push(i(d));return{formErrors:u,
fieldErrors:a}}function jh(n,i=a=>a.message){const a={_errors:[]},u=(d,_=[])=>{for(const I of d.issues)if(I.code==="inva\
lid_union"&&I.errors.length)I.errors.map(C=>u({issues:C},[..._,...I.path]));else if(I.code==="invalid_key")u({issues:I.issues},
[..._,...I.path]);else if(I.code==="invalid_element")u({issues:I.issues},[..._,...I.path]);else{const C=[..._,...I.path];
if(C.length===0)a._errors.push(i(I));else{let q=a,P=0;for(;P<C.length;){const j=C[P],re=P===C.length-1;if(j==="_errors"){
re&&q._errors.push(i(I)),P++;continue}Object.prototype.hasOwnProperty.call(q,j)||Object.defineProperty(q,j,{value:{_errors:[]},
enumerable:!0,writable:!0,configurable:!0});const _e=q[j];re&&_e._errors.push(i(I)),q=_e,P++}}}};return u(n),a}function Bh(n,i=a=>a.
message){const a={errors:[]},u=(d,_=[])=>{var I;for(const C of d.issues)if(C.code==="invalid_union"&&C.errors.length)C.errors.
map(q=>u({issues:q},[..._,...C.path]));else if(C.code==="invalid_key")u({issues:C.issues},[..._,...C.path]);else if(C.code===
"invalid_element")u({issues:C.issues},[..._,...C.path]);else{const q=[..._,...C.path];if(q.length===0){a.errors.push(i(C));
continue}let P=a,j=0;for(;j<q.length;){const re=q[j],_e=j===q.length-1;typeof re=="string"?(P.properties??(P.properties=
{}),Object.prototype.hasOwnProperty.call(P.properties,re)||Object.defineProperty(P.properties,re,{value:{errors:[]},enumerable:!0,
writable:!0,configurable:!0}),P=P.properties[re]):(P.items??(P.items=[]),(I=P.items)[re]??(I[re]={errors:[]}),P=P.items[re]),
_e&&P.errors.push(i(C)),j++}}};return u(n),a}function sa(n){const i=[],a=n.map(u=>typeof u=="object"?u.key:u);for(const u of a)
typeof u=="number"?i.push(`[${u}]`):typeof u=="symbol"?i.push(`[${JSON.stringify(String(u))}]`):/[^\w$]/.test(u)?i.push(
`[${JSON.stringify(u)}]`):(i.length&&i.push("."),i.push(u));return i.join("")}function qh(n){const i=[],a=[...n.issues].
sort((u,d)=>(u.path??[]).length-(d.path??[]).length);for(const u of a)i.push(`\u2716 ${u.message}`),u.path?.length&&i.push(
`  \u2192 at ${sa(u.path)}`);return i.join(`
`)}function Ln(n,i){return{callee:i?.callee??n,Err:i?.Err}}const gr=n=>{const i=(a,u,d,_)=>{const I=d?{...d,async:!1}:{async:!1},
C=a._zod.run({value:u,issues:[]},I);if(C instanceof Promise)throw new o.GT;if(C.issues.length){const q=new(_?.Err??n)(C.
issues.map(P=>B.iR(P,I,o.$W())));throw B.gx(q,_?.callee??i),q}return C.value};return i},aa=gr(rt),_r=n=>{const i=async(a,u,d,_)=>{
const I=d?{...d,async:!0}:{async:!0};let C=a._zod.run({value:u,issues:[]},I);if(C instanceof Promise&&(C=await C),C.issues.
length){const q=new(_?.Err??n)(C.issues.map(P=>B.iR(P,I,o.$W())));throw B.gx(q,_?.callee??i),q}return C.value};return i},
ua=_r(rt),vr=n=>(i,a,u)=>{const d=u?{...u,async:!1}:{async:!1},_=i._zod.run({value:a,issues:[]},d);if(_ instanceof Promise)
throw new o.GT;return _.issues.length?$o(n,_.issues,d):{success:!0,data:_.value}},ca=vr(rt);function $o(n,i,a){let u;return{
success:!1,get error(){return u||(u=new n(i.map(d=>B.iR(d,a,o.$W()))),i=void 0,a=void 0),u},set error(d){u=d,i=void 0,a=
void 0}}}const wr=n=>async(i,a,u)=>{const d=u?{...u,async:!0}:{async:!0};let _=i._zod.run({value:a,issues:[]},d);return _ instanceof
Promise&&(_=await _),_.issues.length?$o(n,_.issues,d):{success:!0,data:_.value}},da=wr(rt),la=null,fa=null,Wh=((n,i,a)=>{
const u=n._zod.bag.validator;if(u!==void 0){if(u(i)!==la)return!0;if(u.definite===!0&&a===void 0)return!1}return pa(n,i,
a)});function pa(n,i,a){const u=a?{...a,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},d=n._zod.bag.fallbackRun;let _;
if(d?(u[fa]=!0,_=d({value:i,issues:[]},u)):_=n._zod.run({value:i,issues:[]},u),_ instanceof Promise)throw new core.$ZodAsyncError;
return _.issues.length===0}const Vh=async(n,i,a)=>{const u=a?{...a,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0};let d=n.
_zod.run({value:i,issues:[]},u);return d instanceof Promise&&(d=await d),d.issues.length===0},Hh=(n=>{const i=gr(n),a=(u,d,_,I)=>{
const C=_?{..._,direction:"backward"}:{direction:"backward"};return i(u,d,C,Ln(a,I))};return a})(rt),Jh=(n=>{const i=gr(
n),a=(u,d,_,I)=>i(u,d,_,Ln(a,I));return a})(rt),Xh=(n=>{const i=_r(n),a=async(u,d,_,I)=>{const C=_?{..._,direction:"back\
ward"}:{direction:"backward"};return await i(u,d,C,Ln(a,I))};return a})(rt),em=(n=>{const i=_r(n),a=async(u,d,_,I)=>await i(
u,d,_,Ln(a,I));return a})(rt),nm=(n=>(i,a,u)=>{const d=u?{...u,direction:"backward"}:{direction:"backward"};return vr(n)(
i,a,d)})(rt),om=(n=>(i,a,u)=>vr(n)(i,a,u))(rt),sm=(n=>async(i,a,u)=>{const d=u?{...u,direction:"backward"}:{direction:"b\
ackward"};return wr(n)(i,a,d)})(rt),um=(n=>async(i,a,u)=>wr(n)(i,a,u))(rt),Ue=o.xI("ZodMiniType",(n,i)=>{if(!n._zod)throw new Error(
"Uninitialized schema in ZodMiniType.");Ze.init(n,i),n.def=i,n.type=i.type},{get with(){return this.check},set with(n){B.
qh(this,"with",n)},parse(n,i){return aa(this,n,i,{callee:this.parse})},parseAsync(n,i){return ua(this,n,i,{callee:this.parseAsync})},
safeParse(n,i){return ca(this,n,i)},safeParseAsync(n,i){return da(this,n,i)},check(...n){const i=this.def;return this.clone(
{...i,checks:[...i.checks??[],...n.map(a=>typeof a=="function"?{_zod:{check:a,def:{check:"custom"},onattach:[]}}:a)]},{parent:!0})},
clone(n,i){return B.o8(this,n,i)},brand(){return this},register(n,i){return n.add(this,i),this},apply(n,...i){return i.length===
0?n(this):n(this,...i)}}),ko=o.xI("ZodMiniString",(n,i)=>{zt.init(n,i),Ue.init(n,i)});function jn(n){return pt.Rl(ko,n)}
const cm=null,ha=null;function dm(n){return core._email(ha,n)}const ma=null;function lm(n){return core._guid(ma,n)}const Bn=null;
function fm(n){return core._uuid(Bn,n)}function hm(n){return core._uuidv4(Bn,n)}function mm(n){return core._uuidv6(Bn,n)}
function ym(n){return core._uuidv7(Bn,n)}const So=null;function gm(n){return core._url(So,n)}function _m(n){return core.
_url(So,{protocol:regexes.httpProtocol,hostname:regexes.domain,...util.normalizeParams(n)})}const ya=null;function vm(n){
return core._emoji(ya,n)}const ga=null;function wm(n){return core._nanoid(ga,n)}const _a=null;function bm(n){return core.
_cuid(_a,n)}const va=null;function $m(n){return core._cuid2(va,n)}const wa=null;function km(n){return core._ulid(wa,n)}const ba=null;
function Sm(n){return core._xid(ba,n)}const $a=null;function Em(n){return core._ksuid($a,n)}const ka=null;function zm(n){
return core._ipv4(ka,n)}const Sa=null;function Am(n){return core._ipv6(Sa,n)}const Ea=null;function Om(n){return core._cidrv4(
Ea,n)}const za=null;function Tm(n){return core._cidrv6(za,n)}const Aa=null;function Zm(n){return core._mac(Aa,n)}const Oa=null;
function Pm(n){return core._base64(Oa,n)}const Ta=null;function Im(n){return core._base64url(Ta,n)}const Za=null;function xm(n){
return core._e164(Za,n)}const Pa=null;function Rm(n){return core._creditCard(Pa,n)}const Ia=null;function Cm(n){return core.
_iban(Ia,n)}const xa=null;function Mm(n){return core._jwt(xa,n)}const un=null;function Nm(n,i,a={}){return core._stringFormat(
un,n,i,a)}function Dm(n){return core._stringFormat(un,"hostname",regexes.hostname,n)}function Um(n){return core._stringFormat(
un,"hex",regexes.hex,n)}function Fm(n){return core._stringFormat(un,"currency_code",regexes.currencyCode,n)}function Lm(n,i){
const a=i?.enc??"hex",u=`${n}_${a}`,d=core.regexes[u];if(!d)throw new Error(`Unrecognized hash format: ${u}`);return core.
_stringFormat(un,u,d,i)}const Eo=o.xI("ZodMiniNumber",(n,i)=>{L.init(n,i),Ue.init(n,i)});function zo(n){return pt.F7(Eo,
n)}const cn=o.xI("ZodMiniNumberFormat",(n,i)=>{fe.init(n,i),Eo.init(n,i)});function Ra(n){return pt.LK(cn,n)}function jm(n){
return core._float32(cn,n)}function Bm(n){return core._float64(cn,n)}function qm(n){return core._int32(cn,n)}function Wm(n){
return core._uint32(cn,n)}const Ao=o.xI("ZodMiniBoolean",(n,i)=>{xe.init(n,i),Ue.init(n,i)});function Oo(n){return pt._L(
Ao,n)}const Ca=null;function Vm(n){return core._bigint(Ca,n)}const To=null;function Gm(n){return core._int64(To,n)}function Hm(n){
return core._uint64(To,n)}const Ma=null;function Km(n){return core._symbol(Ma,n)}const Na=null;function Jm(n){return core.
_undefined(Na,n)}const Da=null;function Ua(n){return core._null(Da,n)}const Fa=null;function Ym(){return core._any(Fa)}const La=o.
xI("ZodMiniUnknown",(n,i)=>{hr.init(n,i),Ue.init(n,i)});function qn(){return pt.em(La)}const ja=o.xI("ZodMiniNever",(n,i)=>{
Tt.init(n,i),Ue.init(n,i)});function Ba(n){return pt.G8(ja,n)}const qa=null;function Xm(n){return core._void(qa,n)}const Wa=null;
function Qm(n){return core._date(Wa,n)}const Va=o.xI("ZodMiniArray",(n,i)=>{Us.init(n,i),Ue.init(n,i)});function br(n,i){
return new Va({type:"array",element:n,...B.A2(i)})}function ey(n){const i=n._zod.def.shape;return Io(Object.keys(i))}const $r=o.
xI("ZodMiniObject",(n,i)=>{Bs.init(n,i),Ue.init(n,i),B.X(n,"shape",a=>a._zod.def.shape,!1)});function Ga(n,i){const a={type:"\
object",shape:n??{},...B.A2(i)};return new $r(a)}function Ha(n,i){return new $r({type:"object",shape:n,catchall:Ba(),...B.
A2(i)})}function Ka(n,i){return new $r({type:"object",shape:n,catchall:qn(),...B.A2(i)})}function ty(n,i){return util.extend(
n,i)}function ny(n,i){return util.safeExtend(n,i)}function ry(n,i){return util.merge(n,i)}function oy(n,i){return util.pick(
n,i)}function iy(n,i){return util.omit(n,i)}function sy(n,i){const a=n._zod.def;if(a.type!=="tuple")return util.partial(
Vn,n,i);if(a.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refinements");return util.
clone(n,{...a,items:a.items.map(u=>new Vn({type:"optional",innerType:u}))})}function ay(n,i){return util.partial(Ro,n,i,
"exactPartial")}function uy(n,i){return util.required(Mo,n,i)}function cy(n,i){return n.clone(util.mergeDefs(n._zod.def,
{catchall:i}))}const Ja=null;function Ya(n,i){return new Ja({type:"union",options:n,...util.normalizeParams(i)})}const Xa=null;
function dy(n,i){return new Xa({type:"union",options:n,inclusive:!1,...util.normalizeParams(i)})}const Qa=o.xI("ZodMiniD\
iscriminatedUnion",(n,i)=>{Ws.init(n,i),Ue.init(n,i)});function eu(n,i,a){return new Qa({type:"union",options:i,discriminator:n,
...B.A2(a)})}const tu=null;function ly(n,i){return new tu({type:"intersection",left:n,right:i})}const nu=null;function ru(n,i,a){
const u=i instanceof core.$ZodType,d=u?a:i,_=u?i:null;return new nu({type:"tuple",items:n,rest:_,...util.normalizeParams(
d)})}const Wn=o.xI("ZodMiniRecord",(n,i)=>{Vs.init(n,i),Ue.init(n,i)});function Zo(n,i,a){return!i||!i._zod?new Wn({type:"\
record",keyType:jn(),valueType:n,...B.A2(i)}):new Wn({type:"record",keyType:n,valueType:i,...B.A2(a)})}function fy(n,i,a){
return new Wn({type:"record",keyType:n,valueType:i,...util.normalizeParams(a),partial:!0})}function py(n,i,a){return new Wn(
{type:"record",keyType:n,valueType:i,mode:"loose",...util.normalizeParams(a)})}const ou=null;function hy(n,i,a){return new ou(
{type:"map",keyType:n,valueType:i,...util.normalizeParams(a)})}const iu=null;function my(n,i){return new iu({type:"set",
valueType:n,...util.normalizeParams(i)})}const Po=o.xI("ZodMiniEnum",(n,i)=>{Gs.init(n,i),Ue.init(n,i),n.options=[...n._zod.
values]});function Io(n,i){const a=Array.isArray(n)?Object.fromEntries(n.map(u=>[u,u])):n;return new Po({type:"enum",entries:a,
...B.A2(i)})}function yy(n,i){return new Po({type:"enum",entries:n,...util.normalizeParams(i)})}const su=o.xI("ZodMiniLi\
teral",(n,i)=>{Hs.init(n,i),Ue.init(n,i)});function au(n,i){return new su({type:"literal",values:Array.isArray(n)?n:[n],
...B.A2(i)})}const uu=null;function gy(n){return core._file(uu,n)}const cu=o.xI("ZodMiniTransform",(n,i)=>{Ks.init(n,i),
Ue.init(n,i)});function du(n){return new cu({type:"transform",transform:n})}const Vn=o.xI("ZodMiniOptional",(n,i)=>{Js.init(
n,i),Ue.init(n,i)});function xo(n){return new Vn({type:"optional",innerType:n})}const Ro=null;function _y(n){return new Ro(
{type:"optional",innerType:n})}const lu=o.xI("ZodMiniNullable",(n,i)=>{Ys.init(n,i),Ue.init(n,i)});function Co(n){return new lu(
{type:"nullable",innerType:n})}function fu(n){return xo(Co(n))}const pu=null;function vy(n,i){return new pu({type:"defau\
lt",innerType:n,get defaultValue(){return typeof i=="function"?i():util.shallowClone(i)}})}const hu=null;function wy(n,i){
return new hu({type:"prefault",innerType:n,get defaultValue(){return typeof i=="function"?i():util.shallowClone(i)}})}const Mo=null;
function by(n,i){return new Mo({type:"nonoptional",innerType:n,...util.normalizeParams(i)})}const mu=null;function $y(n){
return new mu({type:"success",innerType:n})}const yu=o.xI("ZodMiniCatch",(n,i)=>{Xs.init(n,i),Ue.init(n,i)});function gu(n,i){
return new yu({type:"catch",innerType:n,catchValue:typeof i=="function"?i:B.SS(i)})}const _u=null;function ky(n){return core.
_nan(_u,n)}const vu=o.xI("ZodMiniPipe",(n,i)=>{Qs.init(n,i),Ue.init(n,i)});function wu(n,i){return new vu({type:"pipe",in:n,
out:i})}const kr=null;function Sy(n,i,a){return new kr({type:"pipe",in:n,out:i,transform:a.decode,reverseTransform:a.encode})}
function Ey(n){const i=n._zod.def;return new kr({type:"pipe",in:i.out,out:i.in,transform:i.reverseTransform,reverseTransform:i.
transform})}const bu=null;function zy(n){return new bu({type:"readonly",innerType:n})}const $u=null;function Ay(n,i){return new $u(
{type:"template_literal",parts:n,...util.normalizeParams(i)})}const ku=null;function Su(n){return new ku({type:"lazy",getter:n})}
const Eu=null;function Oy(n){return new Eu({type:"promise",innerType:n})}const No=o.xI("ZodMiniCustom",(n,i)=>{ta.init(n,
i),Ue.init(n,i)});function Ty(n,i){const a=new core.$ZodCheck({check:"custom",...util.normalizeParams(i)});return a._zod.
check=n,a}function Do(n,i){return pt.FO(No,n??(()=>!0),i)}function zu(n,i={}){return pt.fU(No,n,i)}function Zy(n,i){return core.
_superRefine(n,i)}const Au=pt.q0,Ou=pt.mI;class Py{constructor(...i){}}function Iy(n,i={}){const a=Do(u=>u instanceof n,
i);return a._zod.bag.Class=n,a._zod.check=u=>{u.value instanceof n||u.issues.push({code:"invalid_type",expected:n.name,input:u.
value,inst:a,path:[...a._zod.def.path??[]]})},a}const xy=(...n)=>core._stringbool({Codec:kr,Boolean:Ao,String:ko},...n);
function Ry(){const n=Su(()=>Ya([jn(),zo(),Oo(),Ua(),br(n),Zo(jn(),n)]));return n}const Tu=null;function Cy(n){return new Tu(
{type:"function",input:Array.isArray(n?.input)?ru(n?.input):n?.input??br(qn()),output:n?.output??qn()})}})},Er={};function ne(e){
var t=Er[e];if(t!==void 0)return t.exports;var r=Er[e]={exports:{}},o=!0;try{Uo[e](r,r.exports,ne),o=!1}finally{o&&delete Er[e]}
return r.exports}ne.m=Uo,typeof ne<"u"&&(ne.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.
url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),ne.n=e=>{var t=e&&e.__esModule?()=>e.default:()=>e;return ne.d(t,{a:t}),t},(()=>{
var e=Object.getPrototypeOf?r=>Object.getPrototypeOf(r):r=>r.__proto__,t;ne.t=function(r,o){if(o&1&&(r=this(r)),o&8||typeof r==
"object"&&r&&(o&4&&r.__esModule||o&16&&typeof r.then=="function"))return r;var s=Object.create(null);ne.r(s);var c={};t=
t||[null,e({}),e([]),e(e)];for(var p=o&2&&r;typeof p=="object"&&!~t.indexOf(p);p=e(p))Object.getOwnPropertyNames(p).forEach(
S=>c[S]=()=>r[S]);return c.default=()=>r,ne.d(s,c),s}})(),ne.d=(e,t)=>{for(var r in t)ne.o(t,r)&&!ne.o(e,r)&&Object.defineProperty(
e,r,{enumerable:!0,get:t[r]})},ne.f={},ne.e=e=>Promise.all(Object.keys(ne.f).reduce((t,r)=>(ne.f[r](e,t),t),[])),ne.u=e=>""+
e+".index.js",ne.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t),ne.r=e=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.
defineProperty(e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})},(()=>{var e={792:0},
t=r=>{var{ids:o,modules:s,runtime:c}=r,p,S,E=0;for(p in s)ne.o(s,p)&&(ne.m[p]=s[p]);for(c&&c(ne);E<o.length;E++)S=o[E],ne.
o(e,S)&&e[S]&&e[S][0](),e[o[E]]=0};ne.f.j=(r,o)=>{var s=ne.o(e,r)?e[r]:void 0;if(s!==0)if(s)o.push(s[1]);else{var c=import("\
./"+ne.u(r)).then(t,p=>{throw e[r]!==0&&(e[r]=void 0),p}),c=Promise.race([c,new Promise(p=>s=e[r]=[p])]);o.push(s[1]=c)}}})();
var qy={},Fe=ne(6288),yt=ne(3024),zr=ne(6760);const Pu=Object.prototype.toString,Iu=e=>Pu.call(e)==="[object Error]",xu=new Set(
["network error","NetworkError when attempting to fetch resource.","The Internet connection appears to be offline.","Net\
work request failed","fetch failed","terminated"," A network error occurred.","Network connection lost"]);function Ru(e){
if(!(e&&Iu(e)&&e.name==="TypeError"&&typeof e.message=="string"))return!1;const{message:r,stack:o}=e;return r==="Load fa\
iled"||r.startsWith("Load failed (")&&r.endsWith(")")?o===void 0||"__sentry_captured__"in e:r.startsWith("error sending \
request for url")||r==="Failed to fetch"||r.startsWith("Failed to fetch (")&&r.endsWith(")")?!0:xu.has(r)}function Cu(e){
if(typeof e=="number"){if(e<0)throw new TypeError("Expected `retries` to be a non-negative number.");if(Number.isNaN(e))
throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.")}else if(e!==void 0)throw new TypeError(
"Expected `retries` to be a number or Infinity.")}function Kn(e,t,{min:r=0,allowInfinity:o=!1}={}){if(t!==void 0){if(typeof t!=
"number"||Number.isNaN(t))throw new TypeError(`Expected \`${e}\` to be a number${o?" or Infinity":""}.`);if(!o&&!Number.
isFinite(t))throw new TypeError(`Expected \`${e}\` to be a finite number.`);if(t<r)throw new TypeError(`Expected \`${e}\`\
 to be \u2265 ${r}.`)}}class Mu extends Error{constructor(t){super(),t instanceof Error?(this.originalError=t,{message:t}=
t):(this.originalError=new Error(t),this.originalError.stack=this.stack),this.name="AbortError",this.message=t}}function Nu(e,t){
const r=Math.max(1,e+1),o=t.randomize?Math.random()+1:1;let s=Math.round(o*t.minTimeout*t.factor**(r-1));return s=Math.min(
s,t.maxTimeout),s}function Fo(e,t){return Number.isFinite(t)?t-(performance.now()-e):t}async function Du({error:e,attemptNumber:t,
retriesConsumed:r,startTime:o,options:s}){const c=e instanceof Error?e:new TypeError(`Non-error was thrown: "${e}". You \
should only throw errors.`);if(c instanceof Mu)throw c.originalError;const p=Number.isFinite(s.retries)?Math.max(0,s.retries-
r):s.retries,S=s.maxRetryTime??Number.POSITIVE_INFINITY,E=Object.freeze({error:c,attemptNumber:t,retriesLeft:p,retriesConsumed:r});
if(await s.onFailedAttempt(E),Fo(o,S)<=0)throw c;const A=await s.shouldConsumeRetry(E),M=Fo(o,S);if(M<=0||p<=0)throw c;if(c instanceof
TypeError&&!Ru(c)){if(A)throw c;return s.signal?.throwIfAborted(),!1}if(!await s.shouldRetry(E))throw c;if(!A)return s.signal?.
throwIfAborted(),!1;const F=Nu(r,s),H=Math.min(F,M);return s.signal?.throwIfAborted(),H>0&&await new Promise((J,ve)=>{const X=()=>{
clearTimeout(V),s.signal?.removeEventListener("abort",X),ve(s.signal.reason)},V=setTimeout(()=>{s.signal?.removeEventListener(
"abort",X),J()},H);s.unref&&V.unref?.(),s.signal?.addEventListener("abort",X,{once:!0})}),s.signal?.throwIfAborted(),!0}
async function Lo(e,t={}){if(t={...t},Cu(t.retries),Object.hasOwn(t,"forever"))throw new Error("The `forever` option is \
no longer supported. For many use-cases, you can set `retries: Infinity` instead.");t.retries??=10,t.factor??=2,t.minTimeout??=
1e3,t.maxTimeout??=Number.POSITIVE_INFINITY,t.maxRetryTime??=Number.POSITIVE_INFINITY,t.randomize??=!1,t.onFailedAttempt??=
()=>{},t.shouldRetry??=()=>!0,t.shouldConsumeRetry??=()=>!0,Kn("factor",t.factor,{min:0,allowInfinity:!1}),Kn("minTimeou\
t",t.minTimeout,{min:0,allowInfinity:!1}),Kn("maxTimeout",t.maxTimeout,{min:0,allowInfinity:!0}),Kn("maxRetryTime",t.maxRetryTime,
{min:0,allowInfinity:!0}),t.factor>0||(t.factor=1),t.signal?.throwIfAborted();let r=0,o=0;const s=performance.now();for(;!Number.
isFinite(t.retries)||o<=t.retries;){r++;try{t.signal?.throwIfAborted();const c=await e(r);return t.signal?.throwIfAborted(),
c}catch(c){await Du({error:c,attemptNumber:r,retriesConsumed:o,startTime:s,options:t})&&o++}}throw new Error("Retry atte\
mpts exhausted without throwing an error.")}function Wy(e,t){return function(...r){return Lo(()=>e.apply(this,r),t)}}const Uu=500,
Fu=1e4,Lu=1e3;class Ar extends Error{}async function jo(e,t,r=()=>{}){const o=[],s=async()=>{const p=t.budget.remaining();
if(p===0)return;r("unknown");const S=await t.send(e,Math.min(t.timeout,p));if(o.push(S),t.watch(e,S),r(Bo(o)),ju(e,S,t.repeatUnknown))
throw new Ar};await t.budget.spend(()=>Lo(()=>t.limit(s),{retries:Number.POSITIVE_INFINITY,minTimeout:0,shouldRetry:({error:p,
attemptNumber:S})=>p instanceof Ar&&t.budget.wait(qu(o.at(-1),S,t.random),Math.min(t.timeout,Lu))}).catch(p=>{if(!(p instanceof
Ar))throw p}));const c=o.at(-1);return{outcome:Bo(o),tries:o.length,...c&&{last:c}}}function ju(e,t,r){switch(t.outcome){case"\
not-arrived":return!0;case"unknown":return r||Bu(e);case"delivered":case"refused":return!1}}function Bu({target:e,body:t}){
if(e!=="event")return!0;const r=t?.event;return r==="incident-opened"||r==="incident-resolved"}function Bo(e){const t=e.
at(-1)?.outcome??"not-arrived";return t!=="not-arrived"?t:e.some(({outcome:r})=>r==="unknown")?"unknown":"not-arrived"}function qu(e,t,r){
const o=Math.min(Fu,Uu*2**(t-1));return Math.max(r()*o,e?.retryAfter??0)}var Oe=ne(4519);const Wu=new Set([408,425,429,503]);
function qo(e,t){return Wu.has(e)?"not-arrived":e>=500?"unknown":e>=200&&e<300?Wo(t)?"refused":"delivered":"refused"}function Vu(e){
const t=qo(e,"");return t==="delivered"?"unknown":t}function Wo(e){return Gu.test(e)}const Gu=/^(?:\s|<\?xml[^>]*>|<!--(?:(?!-->)[\s\S])*-->)*<(?:!doctype\s+html|html|head|body|title|meta|script|style|link|h1|center)\b/i;
function Hu(e,t){if(e===void 0)return;if(/^\s*\d{1,9}\s*$/.test(e))return Number(e)*1e3;const r=Date.parse(e);return Number.
isNaN(r)?void 0:Math.max(0,r-t)}function Zt({outcome:e,tries:t,last:r}){if(r===void 0)return"not sent: the time for deli\
veries (deadline) was up, or the job was cancelled";const o=t>1?` (${t} tries)`:"";return`${Ku[e]}: ${Ju(r)}${o}`}const Ku={
delivered:"delivered","not-arrived":"did not arrive",refused:"refused",unknown:"unknown whether it arrived"};function Ju(e){
return e.status===void 0?e.failure??"no answer":e.outcome==="delivered"?`status ${e.status}`:e.status<300?`status ${e.status}\
 with a web page, not Phaset's answer; check endpoint, and headers if a gateway asks for a log-in`:`status ${e.status}${Yu(
e)}${Qu(e)}`}function Yu({status:e=0,redirectHost:t}){return e<400?` (a redirect to ${t===void 0?"another place":(0,Oe.hD)(
t)}); no redirect is followed, give endpoint the final address`:Xu[e]??""}const Xu={400:" (invalid input)",401:" (not au\
thorized); check webhook-token, org-id and record-id: each record has a token of its own",403:" (forbidden); check webho\
ok-token, and headers if a gateway stands in front of Phaset",404:" (not found); check endpoint",407:" (a proxy asks for\
 a log-in); check HTTPS_PROXY",413:" (too large); look for a limit of the gateway in front of Phaset",429:" (rate limite\
d)"};function Qu({body:e}){const t=e.trim();return t===""||Wo(e)?"":`; it answered ${(0,Oe.hD)(t)}`}const ec="; if it is\
 for the status words, set standards-status-words to the other of its two values";function Jn(e,t){if(t===void 0||t.outcome===
"delivered")return[];const r=e==="standards"&&t.last?.status===400?ec:"";return[{kind:"delivery",level:t.outcome==="refu\
sed"?"error":"warning",title:"Phaset: not delivered",message:`${e} ${Zt(t)}${r}`}]}function Or(e){return e===void 0?{state:"\
checked"}:{state:e.outcome==="delivered"?"uploaded":"failed",delivery:e}}function tc(e){const t=new Map;return(r,o)=>{const s=JSON.
stringify([r,o.orgId,o.token]),c=t.get(s)??nc(r,o,e);return t.set(s,c),c}}async function nc(e,t,r){const o=`the Baseline\
 ${(0,Oe.hD)(e)}`,[s,{parseBaseline:c}]=await Promise.all([jo({target:{baselineId:e},credentials:t},r),ne.e(644).then(ne.
bind(ne,6644))]);if(s.outcome!=="delivered")return Tr(rc(o,s));const{body:p="",truncated:S}=s.last??{};if(S)return Tr(Pt(
`${o} is longer than 64 KiB; shorten it in Phaset`));const E=c(p,o);return E.kind==="invalid"?Tr(...E.problems.map(A=>Pt(
A))):{kind:"baseline",baseline:E.baseline,problems:E.warnings.map(A=>Pt(A,"warning"))}}function Tr(...e){return{kind:"fa\
iled",problems:e}}function rc(e,t){if(t.last?.status===404)return Pt(`${e} is not in Phaset (status 404); make it there,\
 or name another in the manifest's baseline.id`);const r=`${e} could not be fetched: ${Zt(t)}`;return t.outcome==="refus\
ed"?Pt(r):{kind:"delivery",level:"warning",title:"Phaset: not fetched",message:r}}function Pt(e,t="error"){return{kind:"\
baseline",level:t,title:"Phaset: Baseline",message:e}}async function oc(e,t,r,o){const[s,{checkStandards:c},{describeMisses:p}]=await Promise.
all([o(t,r),ne.e(196).then(ne.bind(ne,9196)),Promise.resolve().then(ne.bind(ne,8461))]);if(s.kind==="failed")return s;const S=await c(
s.baseline,{workspace:e.workspace,directory:(0,zr.resolve)(e.workspace,e.directory)});return S.kind==="invalid"?{problems:S.
problems.map(E=>Pt(E))}:{checks:S.checks,problems:[...s.problems,...S.warnings.map(E=>Pt(E,"warning")),...p(S.checks)]}}
async function Vo(e){const t=[];for(const r of e)t.push(await r());return t}var Zr=ne(8461);async function ic(e,t){const r=e.
map(o=>sc(o,t));return Promise.all(r.map(o=>o()))}function sc(e,t){const r=ac(e,t),o=uc(e,t);return async()=>{const[s,c,
p]=await Promise.all([Vo(r),o(),cc(e,t)]),{directory:S,credentials:E,manifest:A}=e.component,M=A?.state==="found"?A.name:
void 0;return{directory:S,...E.recordId!==void 0&&{recordId:E.recordId},...M!==void 0&&{name:M},events:s,record:c,standards:p.
report,problems:[...e.problems,...s.flatMap(({body:F,delivery:H})=>Jn(`event ${F.event}`,H)),...Jn("record",c.delivery),
...p.problems]}}}function ac({credentials:e,events:t},r){return e===void 0?[]:t.map(o=>{const s=r.prepare({kind:"event",
body:o.body},e);return async()=>({...o,...dc(await s())})})}function uc({credentials:e,record:t},r){if(t.kind==="skipped")
return async()=>({state:"skipped",reason:t.reason});if(t.kind!=="upload"||e===void 0){const s=t.kind==="checked"?"checke\
d":"failed";return async()=>({state:s})}const o=r.prepare({kind:"record",body:t.record},e);return async()=>Or(await o())}
async function cc({component:e,credentials:t,standards:r},o){if(r.kind==="skipped")return{report:{state:"skipped",reason:r.
reason},problems:[]};if(r.kind==="failed"||t===void 0)return{report:{state:"failed"},problems:[]};const{baselineId:s}=r,
c={workspace:o.workspace,directory:e.directory},{checks:p,problems:S}=await oc(c,s,t,o.fetchBaseline);if(p===void 0)return{
report:{state:"failed",baselineId:s},problems:S};if(r.kind==="check")return{report:{state:"checked",baselineId:s,checks:p},
problems:S};const E=(0,Zr.putStatusWords)((0,Zr.toStandardsResult)(p),o.statusWords),A=Or(await o.prepare({kind:"standar\
ds",body:E},t)());return{report:{...A,baselineId:s,checks:p},problems:[...S,...Jn("standards",A.delivery)]}}function dc(e){
return e===void 0?{}:{delivery:e}}async function lc(e){return[await fc(e.inputs["working-directory"],e)]}async function fc(e,{
inputs:t,tokens:r,workspace:o,withManifest:s}){const c=t["org-id"]===void 0||t["record-id"]===void 0,p=s||c?await pc(o,e):
void 0,S=p?.state==="found"?p:void 0,E=t["org-id"]??S?.organizationId,A=t["record-id"]??S?.recordId,M=r?.kind==="one"?r.
token:r?.tokens.get(A??"");return{directory:e,...p&&{manifest:p},credentials:{...E!==void 0&&{orgId:E},...A!==void 0&&{recordId:A},
...M!==void 0&&{token:M}}}}async function pc(e,t){const{readManifest:r}=await Promise.all([ne.e(547),ne.e(450)]).then(ne.
bind(ne,2450));return r({workspace:e,directory:t})}var b=ne(8395);const gt=e=>({kind:"value",value:e}),Ke=e=>({kind:"inv\
alid",problem:e});function hc(e,t){const r=s=>e[s]??"",o=mc(r("GITHUB_EVENT_PATH"),t);return o.kind==="invalid"?o:gt({eventName:r(
"GITHUB_EVENT_NAME"),payload:o.value,sha:r("GITHUB_SHA"),ref:r("GITHUB_REF"),repository:r("GITHUB_REPOSITORY"),serverUrl:r(
"GITHUB_SERVER_URL"),actor:r("GITHUB_ACTOR")})}function mc(e,t){if(e==="")return gt({});let r;try{r=t(e)}catch{return Ke(
"the event's payload can't be read: no file at GITHUB_EVENT_PATH")}try{return gt(JSON.parse(r))}catch{return Ke("the eve\
nt's payload, the file at GITHUB_EVENT_PATH, is not JSON")}}function Go({eventName:e,payload:t,actor:r}){if(r==="dependa\
bot[bot]")return!0;const{data:o}=gc.safeParse(t);if(o?.repository?.fork===!0)return!0;if(o?.pull_request===void 0||!yc.has(
e))return!1;const{head:s,base:c}=o.pull_request;return s.repo==null||s.repo.id!==c.repo.id}const yc=new Set(["pull_reque\
st","pull_request_review","pull_request_review_comment"]),Ho=b.Ikc({id:b.aig()}),gc=b.Ikc({repository:b.lqM(b.Ikc({fork:b.
lqM(b.zMY())})),pull_request:b.lqM(b.Ikc({head:b.Ikc({repo:b.cl6(Ho)}),base:b.Ikc({repo:Ho})}))});function _c({serverUrl:e,
repository:t}){return e===""||t===""?void 0:`${e}/${t}`}var Re=ne(4008);function vc({endpoint:e,"webhook-token":t},r){if(e!==
void 0&&t!==void 0){const s=e.inTheClear?[(0,Re.oi)(wc,"warning")]:[];return{connection:{kind:"open",endpoint:e,tokens:t},
problems:s}}return Go(r)?{connection:{kind:"without-secrets"},problems:[(0,Re.oi)(bc,"notice")]}:{connection:{kind:"clos\
ed"},problems:Ko({endpoint:e!==void 0,token:t!==void 0},r)}}function Ko(e,t){if(Go(t))return[];const r=[];return e.endpoint||
r.push(Jo("endpoint","variable","address")),e.token||r.push(Jo("webhook-token","secret","token")),r}const wc="endpoint i\
s http:// and not on this machine: the webhook token travels unencrypted; give an https:// address",bc="GitHub gives no \
secrets to this run (a pull request from a fork, a run that Dependabot started, or a fork), so nothing is sent to Phaset\
; what needs no secret is done";function Jo(e,t,r){return(0,Re.oi)(`${e} is empty; give it the ${r}, and see that the ${t}\
 it comes from exists and is named right`)}function Je(e,t,r=[]){return{kind:"send",events:[{body:e,subject:t}],notes:r}}
function Pe(e,t=[]){return{kind:"nothing",reason:e,notes:t}}var Yo=ne(8532);const $c=1e12,kc=9999999999999,Sc=/^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})$/,
Ec=/^(\d{4})-(\d{2})-(\d{2})$/,zc=/^(?:\d{10}|\d{13})$/;function Xo(e){if(typeof e!="string"&&typeof e!="number")return{
kind:"unreadable"};const t=Ac(String(e).trim());return t===void 0?{kind:"unreadable"}:t<$c||t>kc?{kind:"out-of-range"}:{
kind:"timestamp",timestamp:String(t)}}function Ac(e){if(zc.test(e))return Number(e)*(e.length===10?1e3:1);const t=Sc.exec(
e)??Ec.exec(e);if(t===null||!Oc(Number(t[1]),Number(t[2]),Number(t[3])))return;const r=Date.parse(e.replace(" ","T").replace(
",","."));return Number.isNaN(r)?void 0:r}function Oc(e,t,r){const o=new Date(Date.UTC(e,t-1,r));return o.getUTCMonth()===
t-1&&o.getUTCDate()===r}const Tc="a full commit SHA of 40 or 64 hexadecimal digits: a short one would match no change",Qo="\
a time in ISO 8601, or a Unix timestamp of 10 or 13 digits",Zc="a time between 2001-09-09 and 2286-11-20",qe=b.YjP({error:"\
text"}),Yn=b.zMY({error:"true or false"}),It=fn(e=>typeof e=="string"&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(e)?{value:e.
toLowerCase()}:{expected:Tc}),Me=fn(e=>{const t=Xo(e);return t.kind==="timestamp"?{value:t.timestamp}:{expected:t.kind===
"out-of-range"?Zc:Qo}}),ei=fn(e=>{const t=Xo(e);return t.kind==="unreadable"?{expected:Qo}:{value:t.kind==="timestamp"?t.
timestamp:void 0}});function ti(e){return`The time of ${e} is outside 2001 to 2286: it was left out, and Phaset uses the\
 time of arrival`}const Bt=fn(e=>{const t=typeof e=="string"&&/^\d+$/.test(e)?Number(e):e;return typeof t=="number"&&Number.
isSafeInteger(t)&&t>=0?{value:t}:{expected:"a whole number, 0 or more"}}),ni=fn(e=>typeof e=="string"&&e.trim()!==""?{value:e}:
Number.isSafeInteger(e)?{value:String(e)}:{expected:"an ID, as text or a whole number"});function fn(e){return b.FsL(b.L5J(),
b.pdi((t,r)=>{const o=e(t);return"value"in o?o.value:(r.issues.push({code:"custom",input:t,message:o.expected}),Yo.tm)}))}
function pn(e,t){const r=t.toLowerCase();return e.some(o=>Pc(o.toLowerCase(),r))}function Pc(e,t){const[r="",...o]=e.split(
"*"),s=o.pop();if(s===void 0)return t===r;if(!t.startsWith(r))return!1;let c=r.length;for(const p of o){const S=t.indexOf(
p,c);if(S===-1)return!1;c=S+p.length}return t.length-s.length>=c&&t.endsWith(s)}const ri=10,Ic=80,xc={object:"an object",
array:"a list"},Rc=b.Ikc({action:qe});function me(e,t,r){return ii(t,e.payload,`${e.eventName}: `,r)}function qt(e,t){return me(
e,Rc,({action:r})=>t(r))}function Cc(e,t){return ii(It,e.sha,"GITHUB_SHA",t)}function hn(e,t){return Pe(`${e.eventName} ${Le(
t)} has no Phaset event`)}function Le(e){return(0,Oe.ml)((0,Oe.ts)(e),Ic)}function oi(e,t){const r=e.issues.map(s=>Mc(s,
t)),o=r.length-ri;return o<=0?r:[...r.slice(0,ri),`\u2026 and ${o} more of the kind`]}function ii(e,t,r,o){const s=e.safeParse(
t,{reportInput:!0});return s.success?o(s.data):{kind:"invalid",problems:oi(s.error,r)}}function Mc(e,t){const r=e.path.map(
S=>typeof S=="number"?`[${S}]`:`.${String(S)}`),o=`${t}${r.join("").replace(/^\./,"")}`,s=o.endsWith(": ")?`${o}the payl\
oad`:o,c=e.input===void 0?"is missing":`is ${(0,Oe.hD)(e.input)}`,p=e.code==="invalid_type"?xc[e.expected]:void 0;return`${s}\
 ${c}; expected ${p??e.message}`}const Nc="*[bot]",Dc=b.Ikc({sender:b.Ikc({login:qe,type:b.lqM(qe)})});function Xn(e,{ignoreActors:t},r){
return t.length===0?r():me(e,Dc,({sender:o})=>!(o.type==="Bot"&&t.some(c=>c.toLowerCase()===Nc))&&!pn(t,o.login)?r():Pe(
`${e.eventName} by ${Le(o.login)}, whom ignore-actors leaves out`))}var ht=ne(3305);const si=Xe(b.Whr()),mn=Xe(b.YjP().check(
ht.m9(1))),ai=Xe(It),ui=Xe(b.YOg(b.Ikc({name:b.YjP()}))),Uc=b.Ikc({pull_request:Xe(b.Ikc({number:si})),issue:Xe(b.Ikc({number:si,
labels:ui,pull_request:b.lqM(b.L5J())})),changes:Xe(b.Ikc({new_issue:Xe(b.Ikc({labels:ui}))})),deployment:Xe(b.Ikc({environment:mn})),
deployment_status:Xe(b.Ikc({environment:mn})),release:Xe(b.Ikc({tag_name:mn})),workflow:Xe(b.Ikc({name:mn})),workflow_run:Xe(
b.Ikc({name:mn})),before:ai,after:ai});function je(e,t){const r=Uc.safeParse(e),o=r.success?Fc(r.data,t):void 0;return o!==
void 0?o:t===void 0?{kind:"repository"}:{kind:"deployment",sha:t,names:[]}}function Fc(e,t){return Lc(e)??jc(e)??Bc(e,t)??
qc(e)}function Lc({pull_request:e,issue:t}){const r=t?.pull_request!==void 0&&t.pull_request!==null,o=e?.number??(r?t?.number:
void 0);return o===void 0?void 0:{kind:"pull-request",number:o}}function jc({issue:e,changes:t}){return e?.labels===void 0?
void 0:{kind:"incident",labels:[...e.labels,...t?.new_issue?.labels??[]].map(o=>o.name)}}function Bc(e,t){if(t===void 0)
return;const r=e.deployment_status?.environment??e.deployment?.environment;if(r!==void 0)return{kind:"deployment",sha:t,
names:[r],environment:r};const o=e.release?.tag_name??e.workflow?.name??e.workflow_run?.name;return o===void 0?void 0:{kind:"\
deployment",sha:t,names:[o]}}function qc({before:e,after:t}){if(!(e===void 0||t===void 0))return{kind:"commits",before:e,
after:t}}function Xe(e){return b.MfU(b.lqM(e),void 0)}function Wc(e,t){return qt(e,r=>r!=="created"?hn(e,r):Xn(e,t,()=>Je(
{event:"comment"},je(e.payload))))}const Vc="success",Gc=b.Ikc({deployment_status:b.Ikc({state:qe})}),Hc=b.Ikc({deployment_status:b.
Ikc({environment:b.cl6(qe)})}),ci=b.Ikc({deployment:b.Ikc({environment:qe})}),Kc=b.Ikc({deployment:b.Ikc({sha:It})}),Jc=b.
Ikc({deployment:b.Ikc({sha:It}),deployment_status:b.Ikc({created_at:Me})});function Yc(e,t){return me(e,Gc,({deployment_status:{
state:r}})=>r!==Vc?Pe(`deployment_status ${Le(r)} is not a success`):me(e,Hc,({deployment_status:{environment:o}})=>o?Pr(
t,o,()=>di(e)):me(e,ci,({deployment:s})=>Pr(t,s.environment,()=>di(e)))))}function Xc(e,t){return me(e,ci,({deployment:r})=>Pr(
t,r.environment,()=>me(e,Kc,({deployment:{sha:o}})=>Je({event:"deployment",commitSha:o},je(e.payload,o)))))}function di(e){
return me(e,Jc,({deployment:{sha:t},deployment_status:r})=>Je({event:"deployment",commitSha:t,timestamp:r.created_at},je(
e.payload,t)))}function Pr({deploymentEnvironments:e},t,r){if(pn(e,t))return r();const o=Le(e.join(", "));return Pe(`dep\
loyment to ${Le(t)}: not in deployment-environments (${o})`)}var li=ne(1916);const it=b.YjP().check(ht.Fk(/^(?:[1-9]\d{9}|[1-9]\d{12})$/)),
fi=b.YjP().check(ht.Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),pi=b.YjP().check(ht.m9(1)),Ir=b.Whr().check(ht.UI()),hi={createdAt:b.
lqM(it),submittedAt:b.lqM(it)},Qn=b.gMt("event",[b.rej({event:b.euz("change"),commitSha:fi,timestamp:b.lqM(it)}),b.rej({
event:b.euz("deployment"),commitSha:fi,timestamp:b.lqM(it)}),b.rej({event:b.euz("incident-opened"),id:pi,createdAt:it}),
b.rej({event:b.euz("incident-resolved"),id:pi,createdAt:it,resolvedAt:it}),b.rej({event:b.euz("comment")}),b.rej({event:b.
euz("review-approved"),...hi}),b.rej({event:b.euz("review-changes"),...hi}),b.rej({event:b.euz("pr-opened"),additions:b.
lqM(Ir),changedFiles:b.lqM(Ir),deletions:b.lqM(Ir)}),b.rej({event:b.euz("pr-closed"),createdAt:b.lqM(it),closedAt:b.lqM(
it)}),b.rej({event:b.euz("pr-merged"),createdAt:b.lqM(it),mergedAt:b.lqM(it)})]),er=Qn.def.options.map(e=>[...e.shape.event.
def.values][0]),Qc={commitSha:It,timestamp:Me,id:ni,createdAt:Me,resolvedAt:Me,submittedAt:Me,closedAt:Me,mergedAt:Me,additions:Bt,
changedFiles:Bt,deletions:Bt},ed=100;function xr(e){const t=Qn.def.options.find(({shape:r})=>r.event.def.values[0]===e);
return Object.entries(t?.shape??{}).filter(([r])=>r!=="event").map(([r,o])=>({field:r,required:!(o instanceof b.Xz9)}))}
function mi(e,t,r,o){const s=td(e,Object.keys(t),o),c={};for(const{field:p,required:S}of xr(e)){const E={path:o+p,value:t[p]},
A=Object.hasOwn(t,p)?E:r[p]??(S?E:null);if(A===null)continue;const M=Qc[p].safeParse(A.value,{reportInput:!0});M.success?
c[p]=M.data:s.push(...oi(M.error,A.path))}return s.length>0?{kind:"invalid",problems:s}:{kind:"made",body:Qn.parse({event:e,
...c})}}function td(e,t,r){const o=xr(e).map(({field:s})=>s);return t.filter(s=>!o.includes(s)).map(s=>{const c=`${r}${(0,Oe.
hD)(s)} is no field of ${e}`;if(o.length===0)return`${c}, which takes none`;const p=(0,li.kp)(s.slice(0,ed),o);return`${c}\
, which takes ${o.join(", ")}; did you mean ${p}?`})}const nd=100,yi="repository_dispatch: client_payload.",rd=b.Ikc({client_payload:b.
cl6(b.IeY(id,"an object"))});function od(e){return me(e,rd,({client_payload:t})=>{const{event:r,...o}=t??{};if(r===void 0)
return Pe("repository_dispatch without client_payload.event");if(!sd(r))return{kind:"invalid",problems:[ad(r)]};const s=mi(
r,o,{},yi);if(s.kind==="invalid")return s;const c=s.body.event==="deployment"?s.body.commitSha:void 0;return Je(s.body,je(
e.payload,c))})}function id(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function sd(e){return er.includes(
e)}function ad(e){const t=`${yi}event is ${(0,Oe.hD)(e)}; expected one of ${er.join(", ")}`;return typeof e!="string"?t:
`${t}; did you mean ${(0,li.kp)(e.slice(0,nd),er)}?`}const Wt=b.Ikc({name:qe}),Rr=b.Ikc({labels:b.YOg(Wt),type:b.cl6(Wt)}),
gi=b.Ikc({issue:Rr}),ud=b.Ikc({issue:Rr,changes:b.cl6(b.Ikc({new_issue:b.cl6(Rr)}))}),cd=b.Ikc({label:Wt}),dd=b.Ikc({type:Wt}),
ld=b.Ikc({label:b.cl6(Wt)}),fd=b.Ikc({type:b.cl6(Wt)}),_i=b.Ikc({issue:b.Ikc({state:b.k5n(["open","closed"],{error:"open\
 or closed"})})}),Cr={id:ni,created_at:Me},pd=b.Ikc({issue:b.Ikc(Cr)}),vi=b.Ikc({issue:b.Ikc({...Cr,closed_at:Me})}),hd=b.
Ikc({issue:b.Ikc({...Cr,updated_at:Me})});function md(e,t){return qt(e,r=>{switch(r){case"opened":case"reopened":return Mr(
e,t,()=>Ei(e));case"labeled":return me(e,cd,({label:o})=>wi(e,t,"label",{labels:[o]}));case"typed":return me(e,dd,({type:o})=>wi(
e,t,"type",{labels:[],type:o}));case"closed":return Mr(e,t,()=>vd(e));case"unlabeled":return yd(e,t);case"untyped":return gd(
e,t);case"deleted":return Mr(e,t,()=>Nr(e,()=>Ur(e)));case"transferred":return _d(e,t);default:return hn(e,r)}})}function wi(e,t,r,o){
return xt(t,o)?me(e,_i,({issue:s})=>s.state==="open"?Ei(e):wd(e)):Dr(e,r,o)}function yd(e,t){return me(e,ld,({label:r})=>{
if(!r)return Si(e,"label");const o={labels:[r]};return xt(t,o)?bi(e,t,s=>({...s,labels:s.labels.filter(c=>!$i(c,r))})):Dr(
e,"label",o)})}function gd(e,t){return me(e,fd,({type:r})=>{if(!r)return Si(e,"type");const o={labels:[],type:r};return xt(
t,o)?bi(e,t,s=>({...s,type:s.type&&$i(s.type,r)?null:s.type})):Dr(e,"type",o)})}function bi(e,t,r){return me(e,gi,({issue:o})=>xt(
t,r(o))?Pe("issues: another label or type still makes it an incident"):Nr(e,()=>Ur(e)))}function _d(e,t){return me(e,ud,
({issue:r,changes:o})=>{const s=o?.new_issue;return!xt(t,r)&&!(s&&xt(t,s))?ki(e):Nr(e,()=>Ur(e))})}function Mr(e,t,r){return me(
e,gi,({issue:o})=>xt(t,o)?r():ki(e))}function Nr(e,t){return me(e,_i,({issue:r})=>r.state==="open"?t():Pe("issues: the i\
ncident was resolved when it closed"))}function xt({incidentLabels:e,incidentTypes:t},{labels:r,type:o}){return r.some(c=>pn(
e,c.name))||(o?pn(t,o.name):!1)}function $i(e,t){return e.name.toLowerCase()===t.name.toLowerCase()}function ki({eventName:e}){
return Pe(`${e}: neither a label nor the type makes it an incident`)}function Dr({eventName:e},t,{labels:r,type:o}){const s=o??
r[0];return Pe(`${e}: the ${t} ${Le(s?.name??"")} is none of incident-${t}s`)}function Si({eventName:e},t){const r=`${e}\
 without the removed ${t}: it was deleted from the repository`;return Pe(r,[`It can't be known whether the removed ${t} \
was one of incident-${t}s. If it was, the incident is still open in Phaset: send \`event: incident-resolved\` for it`])}
function Ei(e){return me(e,pd,({issue:{id:t,created_at:r}})=>Je({event:"incident-opened",id:t,createdAt:r},je(e.payload)))}
function vd(e){return me(e,vi,({issue:{id:t,created_at:r,closed_at:o}})=>zi(e,{id:t,createdAt:r,resolvedAt:o}))}function Ur(e){
return me(e,hd,({issue:{id:t,created_at:r,updated_at:o}})=>zi(e,{id:t,createdAt:r,resolvedAt:o}))}function zi(e,t){return Je(
{event:"incident-resolved",...t},je(e.payload))}function wd(e){return me(e,vi,({issue:{id:t,created_at:r,closed_at:o}})=>{
const s={id:t,createdAt:r},c=je(e.payload),p={body:{event:"incident-opened",...s},subject:c},S={body:{event:"incident-re\
solved",...s,resolvedAt:o},subject:c};return{kind:"send",events:[p,S],notes:[]}})}const bd=b.Ikc({pull_request:b.Ikc({additions:Bt,
changed_files:Bt,deletions:Bt})}),$d=b.Ikc({pull_request:b.Ikc({merged:Yn})}),kd=b.Ikc({pull_request:b.Ikc({created_at:Me,
merged_at:Me})}),Sd=b.Ikc({pull_request:b.Ikc({created_at:Me,closed_at:Me})});function Ed(e){return qt(e,t=>{switch(t){case"\
opened":return zd(e);case"closed":return me(e,$d,({pull_request:r})=>r.merged?Ad(e):Od(e));default:return hn(e,t)}})}function zd(e){
return me(e,bd,({pull_request:t})=>{const{additions:r,changed_files:o,deletions:s}=t,c=je(e.payload);return Je({event:"p\
r-opened",additions:r,changedFiles:o,deletions:s},c)})}function Ad(e){return me(e,kd,({pull_request:t})=>{const r={createdAt:t.
created_at,mergedAt:t.merged_at};return Je({event:"pr-merged",...r},je(e.payload))})}function Od(e){return me(e,Sd,({pull_request:t})=>{
const r={createdAt:t.created_at,closedAt:t.closed_at};return Je({event:"pr-closed",...r},je(e.payload))})}const Td=b.Ikc(
{repository:b.Ikc({default_branch:qe})});function Ai(e,{changeBranches:t},r,o){const s=c=>{if(pn(c,r))return o();const p=Le(
c.join(", "));return Pe(`${e.eventName} on ${Le(r)}: not in change-branches (${p})`)};return t.length>0?s(t):me(e,Td,({repository:c})=>s(
[c.default_branch]))}const Oi="refs/heads/",Ti=b.Ikc({id:It,timestamp:ei}),Zd=b.Ikc({ref:qe}),Pd=b.Ikc({deleted:Yn}),Id=b.
Ikc({commits:b.YOg(b.L5J())}),xd=b.Ikc({head_commit:Ti}),Rd=b.Ikc({commits:b.YOg(Ti)});function Cd(e,t){return me(e,Zd,({
ref:r})=>{if(!r.startsWith(Oi))return Pe(`push to ${Le(r)}, which is no branch`);const o=r.slice(Oi.length);return me(e,
Pd,({deleted:s})=>s?Pe(`push deleted the branch ${Le(o)}`):Ai(e,t,o,()=>Md(e,t)))})}function Md(e,{changes:t}){return me(
e,Id,({commits:r})=>r.length===0?Pe("push without commits of its own"):t==="all"?me(e,Rd,({commits:o})=>Nd(e,o)):me(e,xd,
({head_commit:o})=>Zi([Fr(o,je(e.payload))],[o])))}function Nd(e,t){const r=je(e.payload),o=r.kind==="commits"?r.before:
void 0,s=t.map((c,p)=>{const S=t[p-1]?.id??o;return S===void 0?Fr(c,{kind:"repository"}):Fr(c,{kind:"commits",before:S,after:c.
id})});return Zi(s,t)}function Zi(e,t){const r=t.filter(o=>o.timestamp===void 0);return{kind:"send",events:e,notes:r.map(
o=>ti(`commit ${o.id}`))}}function Fr({id:e,timestamp:t},r){return{body:{event:"change",commitSha:e,...t===void 0?{}:{timestamp:t}},
subject:r}}const Dd=b.Ikc({release:b.Ikc({draft:Yn,prerelease:Yn})}),Ud=b.Ikc({release:b.Ikc({published_at:Me})});function Fd(e){
return qt(e,t=>{switch(t){case"published":return Pi(e,()=>me(e,Ud,({release:r})=>Ii(e,{timestamp:r.published_at})));case"\
released":return Pi(e,()=>Ii(e,{}));default:return Pe(`release ${Le(t)} has no Phaset event`,[`This workflow listens to \
more than it should: release ${Le(t)}. Let it listen to \`types: [released]\` alone, or each release may count twice`])}})}
function Pi(e,t){return me(e,Dd,({release:r})=>r.draft?Pe("release of a draft is no deployment"):r.prerelease?Pe("releas\
e of a pre-release is no deployment"):t())}function Ii(e,t){return Cc(e,r=>Je({event:"deployment",commitSha:r,...t},je(e.
payload,r)))}const Ld=b.Ikc({review:b.Ikc({state:qe})}),jd=b.Ikc({review:b.Ikc({body:b.mee(qe)})}),Bd=b.Ikc({pull_request:b.
Ikc({created_at:Me}),review:b.Ikc({submitted_at:Me})});function qd(e,t){return qt(e,r=>r!=="submitted"?hn(e,r):me(e,Ld,({
review:o})=>Wd(e,t,o.state)))}function Wd(e,t,r){switch(r.toLowerCase()){case"approved":return Xn(e,t,()=>xi(e,"review-a\
pproved"));case"changes_requested":return Xn(e,t,()=>xi(e,"review-changes"));case"commented":return Vd(e,t);default:return Pe(
`pull_request_review of state ${Le(r)} has no Phaset event`)}}function Vd(e,t){return me(e,jd,({review:r})=>r.body===null||
r.body.trim()===""?Pe("pull_request_review without a body: its comments arrive on their own"):Xn(e,t,()=>Je({event:"comm\
ent"},je(e.payload))))}function xi(e,t){return me(e,Bd,({pull_request:r,review:o})=>Je({event:t,createdAt:r.created_at,submittedAt:o.
submitted_at},je(e.payload)))}const Gd=["push","workflow_dispatch","repository_dispatch","schedule","workflow_run"],Hd=b.
Ikc({workflow_run:b.Ikc({conclusion:b.mee(qe)})}),Kd=b.Ikc({workflow_run:b.Ikc({event:qe})}),Jd=b.Ikc({repository:b.Ikc(
{full_name:qe}),workflow_run:b.Ikc({head_repository:b.mee(b.Ikc({full_name:qe}))})}),Yd=b.Ikc({workflow_run:b.Ikc({head_branch:b.
mee(qe)})}),Xd=b.Ikc({workflow_run:b.Ikc({head_sha:It,updated_at:Me})});function Qd(e,t){return qt(e,r=>r!=="completed"?
hn(e,r):me(e,Hd,({workflow_run:{conclusion:o}})=>o==="success"?el(e,t):Pe(`workflow_run concluded ${Le(o??"without a res\
ult")}: no success`)))}function el(e,t){return me(e,Kd,({workflow_run:{event:r}})=>r==="release"?Ri(e,()=>Ci(e)):Gd.includes(
r)?Ri(e,()=>tl(e,t)):Pe(`workflow_run started by ${Le(r)} may have deployed another commit`))}function Ri(e,t){return me(
e,Jd,({repository:r,workflow_run:o})=>{const s=o.head_repository?.full_name.toLowerCase();return s===r.full_name.toLowerCase()?
t():Pe(`workflow_run of ${s?Le(s):"a deleted fork"}, another repository`)})}function tl(e,t){return me(e,Yd,({workflow_run:{
head_branch:r}})=>r===null?Pe("workflow_run without a head branch"):Ai(e,t,r,()=>Ci(e)))}function Ci(e){return me(e,Xd,({
workflow_run:t})=>Je({event:"deployment",commitSha:t.head_sha,timestamp:t.updated_at},je(e.payload,t.head_sha)))}function nl(e,t){
switch(e.eventName){case"push":return Cd(e,t);case"pull_request":case"pull_request_target":return Ed(e);case"pull_reques\
t_review":return qd(e,t);case"pull_request_review_comment":case"issue_comment":return Wc(e,t);case"deployment":return Xc(
e,t);case"deployment_status":return Yc(e,t);case"release":return Fd(e);case"workflow_run":return Qd(e,t);case"issues":return md(
e,t);case"repository_dispatch":return od(e);default:return Pe(`${Le(e.eventName)} has no Phaset event`)}}const rl=new Set(
["pull_request","merge_group"]),ol=new Set(["push","schedule","workflow_dispatch"]),il=b.Ikc({repository:b.Ikc({default_branch:b.
YjP()})});function Mi(e,t){switch(e){case"true":return{kind:"upload",auto:!1};case"check":return{kind:"check",auto:!1};case"\
false":return{kind:"nothing",reason:"switched off"};case"auto":return sl(t)}}function sl({eventName:e,ref:t,payload:r}){
if(rl.has(e))return{kind:"check",auto:!0};if(!ol.has(e))return{kind:"nothing",reason:`not on ${e}`};const o=il.safeParse(
r).data?.repository.default_branch;return e==="schedule"||o!==void 0&&t===`refs/heads/${o}`?{kind:"upload",auto:!0}:{kind:"\
nothing",reason:`${e} is not on the default branch`}}const al={id:"issue.id",resolvedAt:"issue.closed_at",createdAt:"pul\
l_request.created_at",submittedAt:"review.submitted_at",closedAt:"pull_request.closed_at",mergedAt:"pull_request.merged_\
at",additions:"pull_request.additions",changedFiles:"pull_request.changed_files",deletions:"pull_request.deletions"};function ul(e,t,r){
const{sources:o,notes:s}=pl(e,t,cl(e,t,r)),c=mi(e,t,o,"event-fields: ");if(c.kind==="invalid")return c;const p=c.body.event===
"deployment"?c.body.commitSha:void 0;return Je(c.body,je(r.payload,p),s)}function cl(e,t,r){const o=dl(r),s=xr(e).map(({
field:c})=>{if(c==="commitSha")return[c,o];if(c==="timestamp")return[c,ll(e,t.commitSha,o,r)];const p=c==="createdAt"&&e.
startsWith("incident-");return[c,st(r,p?"issue.created_at":al[c])]});return Object.fromEntries(s)}function dl(e){const t=st(
e,"pull_request.merged")?.value===!0;return st(e,"deployment.sha")??st(e,"workflow_run.head_sha")??st(e,t?"pull_request.\
merge_commit_sha":"pull_request.head.sha")??{path:"GITHUB_SHA",value:e.sha}}function ll(e,t,r,o){const s=t??r.value;return e===
"change"?Ni(st(o,"head_commit.id")?.value,s)?st(o,"head_commit.timestamp"):void 0:Ni(r.value,s)?fl(o):void 0}function fl(e){
switch(e.eventName){case"deployment_status":return st(e,"deployment_status.created_at");case"workflow_run":return st(e,"\
workflow_run.updated_at");case"release":return st(e,"action")?.value==="published"?st(e,"release.published_at"):void 0;default:
return}}function pl(e,t,r){const{timestamp:o,...s}=r;if(e!=="change"||t.timestamp!==void 0||o===void 0)return{sources:r,
notes:[]};const c=ei.safeParse(o.value);return!c.success||c.data!==void 0?{sources:r,notes:[]}:{sources:s,notes:[ti("the\
 head commit")]}}function Ni(e,t){return typeof e!="string"||typeof t!="string"?!1:e.toLowerCase()===t.toLowerCase()}function st({
eventName:e,payload:t},r){if(r===void 0)return;const o=r.split(".").reduce((s,c)=>typeof s=="object"&&s!==null?s[c]:void 0,
t);return o==null?void 0:{path:`${e}: ${r}`,value:o}}function hl(e,t){const{connection:r,problems:o}=vc(e,t);if(e.replay.
length>0)return ml(r,o);const s=_l(e,t),c={connection:r,...gl(s),record:Mi(e.record,t),standards:Mi(e.standards,t),repositoryUrl:_c(
t),problems:[...o,...s.kind==="invalid"?s.problems.map(Re.EP):[]]};return r.kind==="without-secrets"?yl(c):c}function ml(e,t){
const r="replay is given",o={kind:"nothing",reason:r};return{connection:e,events:[],noEvent:r,notes:[],record:o,standards:o,
repositoryUrl:void 0,problems:t}}function yl(e){const t="this run has no secrets",{events:r,noEvent:o=t,record:s}=e;return{
...e,events:[],noEvent:r.length>0?t:o,record:s.kind==="upload"?{...s,kind:"check"}:s,standards:{kind:"nothing",reason:t}}}
function gl(e){switch(e.kind){case"send":return{events:e.events,notes:e.notes};case"nothing":return{events:[],noEvent:e.
reason,notes:e.notes};case"invalid":return{events:[],notes:[]}}}function _l(e,t){const{event:r}=e;return r==="none"?{kind:"\
nothing",reason:"event is none",notes:[]}:r!=="auto"?ul(r,e["event-fields"],t):nl(t,{changes:e.changes,changeBranches:e["\
change-branches"],deploymentEnvironments:e["deployment-environments"],incidentLabels:e["incident-labels"],incidentTypes:e["\
incident-types"],ignoreActors:e["ignore-actors"]})}function vl(e){return e.split(/[,\n]/).map(t=>t.trim()).filter(t=>t!==
"")}function wl(e){const t=new Map;for(const{number:r,line:o}of Lr(e)){const s=o.indexOf(":"),c=o.slice(0,s).trim();if(s<
1||c==="")return Ke(`has no "key: value" in line ${r}`);if(t.has(c))return Ke(`gives ${(0,Oe.hD)(c)} twice (line ${r})`);
t.set(c,o.slice(s+1).trim())}return gt(Object.fromEntries(t))}function bl(e){const t=Lr(e),[r]=t;if(r===void 0)return Ke(
"is empty");if(t.length===1&&!Di.test(r.line))return gt({kind:"one",token:r.line});const o=new Map;for(const{number:s,line:c}of t){
const[,p,S]=Di.exec(c)??[];if(p===void 0||S===void 0)return Ke(`has no "RECORD_ID: token" in line ${s}`);if(o.has(p))return Ke(
`gives two tokens for one record (line ${s})`);o.set(p,S)}return gt({kind:"by-record",tokens:o})}const Di=/^([A-Za-z0-9_-]+):\s+(\S+)$/,
$l=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,kl=/^[\t\x20-\x7e]+$/,Sl=new Set(["connection","content-encoding","content-length","c\
ontent-type","expect","host","keep-alive","te","trailer","transfer-encoding","upgrade","user-agent"]);function El(e){const t=new Map;
for(const{number:r,line:o}of Lr(e)){const s=o.indexOf(":"),c=o.slice(0,Math.max(s,0)).trim(),p=o.slice(s+1).trim();if(!$l.
test(c))return Ke(`has no "Name: value" in line ${r}`);if(Sl.has(c.toLowerCase()))return Ke(`can't set ${c} (line ${r}):\
 the action sets it itself`);if(!kl.test(p))return Ke(`has an empty value or one beyond ASCII for ${c} (line ${r})`);if(t.
has(c.toLowerCase()))return Ke(`gives ${c} twice (line ${r})`);t.set(c.toLowerCase(),p)}return gt(Object.fromEntries(t))}
function Lr(e){return e.split(/\r?\n/).map((t,r)=>({number:r+1,line:t.trim()})).filter(({line:t})=>t!=="")}const nr="giv\
e the address of the Phaset API, such as https://phaset.example.com/api",zl=/\s|\\|^\/|^https?:(?!\/\/[^/])/i;function Al(e){
if(zl.test(e))return Ke(`is not a URL; ${nr}`);const t=/^[a-z][a-z0-9+.-]*:\/\//i.test(e)?e:`https://${e}`;if(!URL.canParse(
t))return Ke(`is not a URL; ${nr}`);const r=new URL(t),o=Ol(r);if(o!==void 0)return Ke(o);const s=r.pathname.replace(/\/+$/,
"").replace(/\/+integration$/,"").replace(/\/+$/,"");return gt({origin:new URL(r.origin),prefix:s,inTheClear:r.protocol===
"http:"&&!Tl(r.hostname)})}function Ol(e){if(e.protocol!=="https:"&&e.protocol!=="http:")return`has the scheme ${e.protocol.
slice(0,-1)}; it takes https or http`;if(e.username!==""||e.password!=="")return"holds a user name or password; give a g\
ateway's credentials in the input headers";if(e.search!==""||e.hash!=="")return`has a "?" or "#" part; ${nr}`;if(/\/integration\/(?:event|record|standards|baselines)(?:\/|$)/.
test(e.pathname))return`goes beyond /integration; ${nr}, and the IDs and the token in inputs of their own`}function Tl(e){
return e==="localhost"||e==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(e)}function Ui({prefix:e},t,{orgId:r,recordId:o,token:s}){
const c=typeof t=="string"?[t,r,o,s]:["baselines",r,t.baselineId,o,s];return`${e}/integration/${c.map(Zl).join("/")}`}function Zl(e){
const t=encodeURIComponent(e.toWellFormed());return/^\.{1,2}$/.test(t)?t.replaceAll(".","%2E"):t}const Rt=e=>b.k5n(e,`on\
e of ${e.join(", ")}`),Fi=Rt(["auto","true","check","false"]),jr=b.FsL(Rt(["true","false"]),b.pdi(e=>e==="true")),Vt=b.FsL(
b.YjP(),b.pdi(vl)),Li=b.FsL(b.YjP(),b.pdi(e=>e===""?void 0:e)),ji=b.FsL(b.FsL(b.YjP().check(ht.Fk(/^\d{1,4}(?:\.\d+)?$/,
"a number of seconds, such as 10")),b.pdi(Number)),b.aig().check(ht.NC("more than 0 seconds"),ht.Zm(3600,"at most 3600 s\
econds"))),rr=e=>b.FsL(b.YjP(),b.pdi((t,r)=>{const o=e(t);return o.kind==="value"?o.value:(r.issues.push({code:"custom",
message:o.problem,input:t}),Yo.tm)})),Bi=e=>t=>t.trim()===""?gt(void 0):e(t),or=b.Ikc({endpoint:rr(Bi(Al)),"webhook-toke\
n":rr(Bi(bl)),"org-id":Li,"record-id":Li,"working-directory":b.YjP().check(ht.m9(1,"a directory, such as .")),event:Rt([
"auto","none",...er]),"event-fields":rr(wl),changes:Rt(["head","all"]),"change-branches":Vt,"deployment-environments":Vt,
"incident-labels":Vt,"incident-types":Vt,"ignore-actors":Vt,timeout:ji,record:Fi,standards:Fi,"standards-fail-on":Rt(["n\
ever","failure","warning"]),"standards-status-words":Rt(["documented","standardlint"]),"fail-on":Rt(["never","config","a\
ny"]),"dry-run":jr,summary:jr,replay:Vt,"repeat-unknown":jr,headers:rr(El),deadline:ji}),Pl=["api-key","run-record","run\
-standards","run-deployment"];function Il(e){const t=[...Object.keys(or.shape),...Pl];return Object.fromEntries(t.map(r=>[
r,e(r)]))}function xl(e,t){const{renamed:r,namedBy:o,problems:s}=Ml(e,t),{data:c,error:p}=or.safeParse(r),S=or.shape["fa\
il-on"].safeParse(r["fail-on"]).data??"config",E=[...(p?.issues??[]).map(A=>{const M=String(A.path[0]);return Rl(A,o.get(
M)??M,t(r[M]??""))}),...Cl(r),...s];return c===void 0||(0,Re.JD)(E)?{failOn:S,problems:E}:{inputs:c,failOn:S,problems:E}}
function Rl(e,t,r){return(0,Re.oi)(e.code==="custom"?`${t} ${e.message}`:`${t} is ${(0,Oe.hD)(r)}; it takes ${e.message}`)}
function Cl(e){const t=or.shape["event-fields"].safeParse(e["event-fields"]).data??{},r=Object.keys(t);if(r.length===0||
e.event!=="auto"&&e.event!=="none")return[];const o=`event-fields is given (${(0,Oe.hD)(r.join(", "))}), but event is ${e.
event}`;return[(0,Re.oi)(`${o}; name the event that the fields are for`)]}function Ml(e,t){const r={...e},o=new Map,s=[],
c=(S,E,A,M)=>{if((e[S]??"")!==""){if(e[E]!==A){s.push((0,Re.oi)(`${S} and ${E} are both given; leave out ${S}`));return}
r[E]=M,o.set(E,S),s.push((0,Re.oi)(`${S} is the vendor's name for ${E}`,"notice"))}};c("api-key","webhook-token","",e["a\
pi-key"]??""),c("run-record","record","auto",e["run-record"]??""),c("run-standards","standards","auto",e["run-standards"]??
"");const p=e["run-deployment"]??"";if(p===""||p==="true"||p==="false")c("run-deployment","event","auto",p==="true"?"dep\
loyment":"none");else{const S=(0,Oe.hD)(t(p));s.push((0,Re.oi)(`run-deployment is ${S}; it takes one of true, false`))}return{
renamed:r,namedBy:o,problems:s}}var Nl=ne(7598);const Dl=he(import.meta.url)("node:os");var Ul=ne(8500);class Fl{value;next;constructor(t){
this.value=t}}class Ll{#e;#t;#n;constructor(){this.clear()}enqueue(t){const r=new Fl(t);this.#e?(this.#t.next=r,this.#t=
r):(this.#e=r,this.#t=r),this.#n++}dequeue(){const t=this.#e;if(t)return this.#e=this.#e.next,this.#n--,this.#e||(this.#t=
void 0),t.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#n=0}get size(){return this.#n}*[Symbol.
iterator](){let t=this.#e;for(;t;)yield t.value,t=t.next}*drain(){for(;this.#e;)yield this.dequeue()}}function qi(e){let t=!1;
if(typeof e=="object"&&({concurrency:e,rejectOnClear:t=!1}=e),Wi(e),typeof t!="boolean")throw new TypeError("Expected `r\
ejectOnClear` to be a boolean");const r=new Ll;let o=0;const s=()=>{o<e&&r.size>0&&(o++,r.dequeue().run())},c=()=>{o--,s()},
p=async(A,M,F)=>{const H=(async()=>A(...F))();M(H);try{await H}catch{}c()},S=(A,M,F,H)=>{const J={reject:F};new Promise(
ve=>{J.run=ve,r.enqueue(J)}).then(p.bind(void 0,A,M,H)),o<e&&s()},E=(A,...M)=>new Promise((F,H)=>{S(A,F,H,M)});return Object.
defineProperties(E,{activeCount:{get:()=>o},pendingCount:{get:()=>r.size},clearQueue:{value(){if(!t){r.clear();return}const A=AbortSignal.
abort().reason;for(;r.size>0;)r.dequeue().reject(A)}},concurrency:{get:()=>e,set(A){Wi(A),e=A,queueMicrotask(()=>{for(;o<
e&&r.size>0;)s()})}},map:{async value(A,M){const F=[];try{Array.from(A,(H,J)=>{const ve=E(M,H,J);return F.push(ve),ve})}catch(H){
for(const J of F)J.catch(()=>{});throw H}return Promise.all(F)}}}),E}function Vy(e,t){const r=qi(t),o=(...s)=>r(()=>e(...s));
return Object.defineProperty(o,"clearQueue",{value:r.clearQueue}),o}function Wi(e){if(!((Number.isInteger(e)||e===Number.
POSITIVE_INFINITY)&&e>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}function jl(e,{now:t,
sleep:r},o){let s=0,c=0,p=0;const S=()=>s+(c>0?t()-p:0),E=()=>o.aborted?0:Math.max(0,e-S());return{remaining:E,spend:async A=>{
c++===0&&(p=t());try{return await A()}finally{--c===0&&(s+=t()-p)}},wait:async(A,M)=>A+M>E()?!1:r(A,o).then(()=>!0,()=>!1)}}
var Bl=ne(7067);const ql=he(import.meta.url)("node:https");var Wl=ne(4155);const Vl={rE:"1.0.0"},Gl=Vl.rE,Br=64*1024,Hl=1440*
60*1e3;function Kl(e,t,r){const o=new Wl.Qq(void 0,[],{keepAlive:!0,socketTimeout:Hl});return async(s,c)=>{const p=performance.
now(),S=Jl(o,e,t,s),E=Promise.withResolvers(),A=setTimeout(()=>{E.resolve(S.failure(`no answer within ${c/1e3} s`)),S.abort()},
c),M=await Promise.race([S.finding,E.promise]);return clearTimeout(A),{...M,body:r(M.body),took:performance.now()-p}}}function Jl(e,t,r,o){
const s=new AbortController,c=Yl(t.origin.protocol==="https:"?ql:Bl);let p;const S=H=>{const J={failure:H,body:"",truncated:!1};
if(p===void 0)return{...J,outcome:c.sent()?"unknown":"not-arrived"};const ve=Vu(p);return{...J,outcome:ve,...ve!=="unkno\
wn"&&{status:p}}},E={host:t.origin.hostname.replace(/^\[|\]$/g,""),port:t.origin.port,path:Ui(t,o.target,o.credentials),
method:o.body===void 0?"GET":"POST",headers:{...r,"User-Agent":`phaset-action/${Gl}`,...o.body!==void 0&&{"Content-Type":"\
application/json"}},signal:s.signal},A=o.body===void 0?null:JSON.stringify(o.body);return{finding:(async()=>{E.agent=e.getAgent(
t.origin.href);const{message:H}=await e.requestRaw({options:E,parsedUrl:t.origin,httpModule:c.module},A);return p=H.statusCode,
Xl(H)})().catch(H=>S(nf(H))),failure:S,abort:()=>s.abort()}}function Yl(e){let t=!1;return{module:Object.create(e,{request:{
value:(s,c)=>e.request(s,c).once("finish",()=>{t=!0})}}),sent:()=>t}}async function Xl(e){const t=e.statusCode??0,{body:r,
truncated:o}=await Ql(e),s=Hu(e.headers["retry-after"],Date.now()),c=ef(e.headers.location);return{outcome:qo(t,r),status:t,
body:r,truncated:o,...s!==void 0&&{retryAfter:s},...c!==void 0&&{redirectHost:c}}}async function Ql(e){const t=[];let r=0;
for await(const s of e)if(t.push(s),r+=s.length,r>Br)break;return{body:Buffer.concat(t).subarray(0,Br).toString("utf8"),
truncated:r>Br}}function ef(e){return e!==void 0&&URL.canParse(e)?new URL(e).host:void 0}const tf={ECONNREFUSED:"connect\
ion refused",ENOTFOUND:"host name not found",EAI_AGAIN:"host name not found (no answer from DNS)",ECONNRESET:"connection\
 reset",EPIPE:"connection reset",ETIMEDOUT:"connection timed out",EHOSTUNREACH:"host unreachable",ENETUNREACH:"network u\
nreachable",ERR_INVALID_URL:"the address of the proxy is no URL (see HTTPS_PROXY)"};function nf(e){if(!(e instanceof Error))
return"network error";if(e.message.startsWith("tunneling socket could not be established"))return"the proxy is down or r\
efused (see HTTPS_PROXY and NO_PROXY)";const t="code"in e&&typeof e.code=="string"?e.code:"";return/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ALTNAME|EPROTO|ERR_SSL/.
test(t)?`TLS failed: ${t} (for a private CA, set NODE_EXTRA_CA_CERTS on the runner)`:tf[t]??`network error ${t}`.trim()}
const rf=b.k5n(["not-arrived","refused","unknown"]),Vi=b.YjP().check(ht.m9(1)),qr={outcome:rf,orgId:Vi,recordId:Vi},Gi=b.
g1P(b.YjP(),b.L5J()),of=b.gMt("kind",[b.Ikc({...qr,kind:b.euz("event"),body:Qn}),b.Ikc({...qr,kind:b.euz("record"),body:Gi}),
b.Ikc({...qr,kind:b.euz("standards"),body:Gi})]);function sf(e){let t;const r=A=>{try{return A()}catch(M){t??=af(M);return}},
o=r(()=>(0,yt.openSync)(e,"wx",384)),s=()=>({...t!==void 0&&{failure:t}});if(o===void 0)return{add:()=>()=>{},close:s};const c=new Set;
let p=0;return{add:A=>{const M=p,F=`${Hi("not-arrived")}${JSON.stringify(A).slice(1)}
`,H=r(()=>(0,yt.writeSync)(o,F,M));return H===void 0?()=>{}:(p+=H,c.add(M),J=>{const ve=J==="delivered"?" ".repeat(H-1):
Hi(J);r(()=>(0,yt.writeSync)(o,ve,M)),J==="delivered"&&c.delete(M)})},path:e,close:()=>(r(()=>{(0,yt.closeSync)(o),c.size===
0?(0,yt.rmSync)(e,{force:!0}):uf(e)}),{...s(),...c.size>0&&{path:e}})}}function af(e){return e instanceof Error&&"code"in
e?String(e.code):"no code"}function Hi(e){return`{"outcome":"${e}",`.padEnd(25)}function uf(e){const t=`${e}.next`;(0,yt.
writeFileSync)(t,(0,yt.readFileSync)(e,"utf8").replace(/^ *\n/gm,""),{mode:384}),(0,yt.renameSync)(t,e)}function cf(e){const t={
messages:[],damaged:[]};for(const[r,o]of e.split(`
`).entries()){if(o.trim()==="")continue;const s=df(o);typeof s=="string"?t.damaged.push({line:r+1,problem:s}):t.messages.
push(s)}return t}function df(e){let t;try{t=JSON.parse(e)}catch{return"is not JSON"}const r=of.safeParse(t);if(r.success)
return r.data;const o=r.error.issues[0]?.path.join(".")??"";return o===""?"is not an undelivered message":`has a missing\
 or wrong "${o}"`}const lf=8;function ff(e,t,r,{environment:o,cancelled:s}){const c={workspace:o.GITHUB_WORKSPACE??process.
cwd(),statusWords:t["standards-status-words"]};if(e.kind==="without-secrets")return{...hf,...c};const p={send:Kl(e.endpoint,
t.headers,r),limit:qi(lf),budget:jl(t.deadline*1e3,pf,s),timeout:t.timeout*1e3,repeatUnknown:t["repeat-unknown"],random:Math.
random,watch:(E,A)=>Fe.Yz(r(_f(E,A)))},S=t["dry-run"]?mf(e.endpoint,r):yf(p,o);return{...c,...S,fetchBaseline:tc(p)}}const pf={
now:()=>performance.now(),sleep:(e,t)=>(0,Ul.setTimeout)(e,void 0,{signal:t})},hf={prepare:()=>async()=>{},fetchBaseline:async()=>({
kind:"failed",problems:[]}),close:()=>({problems:[]})};function mf(e,t){return{prepare:({kind:r,body:o},s)=>async()=>{const c=Ui(
e,r,{...s,token:"***"});Fe.pq((0,Oe.g9)(t(`POST ${c} ${JSON.stringify(o)}`)))},close:()=>({problems:[]})}}function yf(e,{
RUNNER_TEMP:t}){const r=(0,zr.join)(t||(0,Dl.tmpdir)(),`phaset-undelivered-${(0,Nl.randomUUID)()}.jsonl`),o=sf(r);return{
...o.path!==void 0&&{undelivered:o.path},prepare:({kind:s,body:c},p)=>{const{orgId:S,recordId:E}=p,A=o.add({kind:s,orgId:S,
recordId:E,body:c});return()=>jo({target:s,credentials:p,body:c},e,A)},close:()=>{const{path:s,failure:c}=o.close();return{
...s!==void 0&&{undelivered:s},problems:c===void 0?[]:[gf(c)]}}}}function gf(e){const t=`the file of undelivered message\
s can't be written (${e}), so that what is not delivered can't be sent by replay; make RUNNER_TEMP a directory that this\
 job may write`;return(0,Re.oi)(t,"warning")}function _f({target:e,credentials:t,body:r},o){const s=typeof e=="string"?e:
`baseline ${e.baselineId}`,c=`${o.outcome}, ${o.status??o.failure}`,p=r===void 0?"":` sent ${JSON.stringify(r)}`;return`${s}\
 of ${t.recordId}: ${c}, ${Math.round(o.took)} ms;${p} answered ${o.body}`}function vf({directory:e,manifest:t,credentials:r}){
const{orgId:o,recordId:s,token:c}=r;if(o!==void 0&&s!==void 0&&c!==void 0)return{kind:"complete",credentials:{orgId:o,recordId:s,
token:c}};const p=t===void 0?"the manifest":t.file,S=t?.state==="found"?"holds none":"is not in the checkout",E=(M,F)=>(0,Re.
oi)(`${M} is not known for ${e}: the input is empty, and ${p}, the place of its "${F}", ${S}; give one of the two`),A=[];
return o===void 0&&A.push(E("org-id","organizationId")),s===void 0?A.push(E("record-id","id")):c===void 0&&A.push((0,Re.
oi)(`webhook-token has no line for the record of ${e}; add "RECORD_ID: token" for it`)),{kind:"missing",problems:A}}function wf(e,{
file:t,repositoryUrl:r}){const{id:o,organizationId:s,$schema:c,...p}=e,S=p.spec.repo??r,E=(M,F)=>[{kind:"manifest",level:M,
file:t,message:`${t} has no spec.repo${F}`}];if(S===void 0)return{problems:E("error",", and the run does not say which r\
epository it is; add it")};const A=p.spec.repo===void 0?E("notice",`; the record is sent with ${S}`):[];return{record:{...p,
spec:{...p.spec,repo:S}},problems:A}}const Ki="default";function bf(e,t){const r=[],o={component:e,events:t.events,record:kf(
e,t,r),standards:Sf(e,t.standards,r),problems:r};if(!$f(o))return o;const s=vf(e);return s.kind==="complete"?{...o,credentials:s.
credentials}:(r.push(...s.problems),{...o,events:[],record:o.record.kind==="upload"?{kind:"failed"}:o.record,standards:o.
standards.kind==="skipped"?o.standards:{kind:"failed"}})}function $f({events:e,record:t,standards:r}){return e.length>0||
t.kind==="upload"||r.kind==="upload"||r.kind==="check"}function kf({manifest:e},{record:t,repositoryUrl:r},o){if(t.kind===
"nothing")return{kind:"skipped",reason:t.reason};if(e?.state!=="found"){const p=`there is no ${e?.file}; add it, or chec\
k the repository out before this step`;return t.auto?{kind:"skipped",reason:p}:(o.push(Ji(`record: ${p}`)),{kind:"failed"})}
if(o.push(...e.problems),e.manifest===void 0)return{kind:"failed"};if(t.kind==="check")return{kind:"checked"};const{record:s,
problems:c}=wf(e.manifest,{...e,repositoryUrl:r});return o.push(...c),s===void 0?{kind:"failed"}:{kind:"upload",record:s}}
function Sf({manifest:e},t,r){return t.kind==="nothing"?{kind:"skipped",reason:t.reason}:e?.state!=="found"?t.auto?{kind:"\
skipped",reason:`there is no ${e?.file}`}:{kind:t.kind,baselineId:Ki}:e.baselineUnclear?(r.push(Ji(`${e.file} does not t\
ell its baseline.id; mend it for the standards`)),{kind:"failed"}):{kind:t.kind,baselineId:e.baselineId??Ki}}function Ji(e){
return{kind:"manifest",level:"error",title:"Phaset: manifest",message:e}}var Ef=ne(1455);async function zf(e,t,r){const{
messages:o,problems:s}=await Af(e.replay,r.workspace),c=o.filter(({outcome:A})=>A!=="unknown"||e["repeat-unknown"]),p=o.
length-c.length,E=[...Map.groupBy(c,({orgId:A,recordId:M})=>JSON.stringify([A,M])).values()].map(A=>Zf(A,t,r));return{components:await Promise.
all(E.map(A=>A())),notes:p===0?[]:[`${p} messages may have arrived and were left alone; repeat-unknown sends them too`],
problems:s}}async function Af(e,t){const r=[],o=[],s=await Tf(e,t);s.length===0&&o.push((0,Re.oi)(`replay matches no fil\
e: ${(0,Oe.hD)(e.join(", "))}; nothing is sent`,"warning"));for(const c of s){const p=await Of(c);if(p===void 0){o.push(
(0,Re.oi)(`replay: ${(0,Oe.hD)(c)} can't be read; it is skipped`));continue}const S=cf(p);r.push(...S.messages);for(const{
line:E,problem:A}of S.damaged)o.push((0,Re.oi)(`replay: line ${E} of ${(0,Oe.hD)(c)} ${A}; it is skipped`))}return{messages:r,
problems:o}}async function Of(e){return(0,Ef.readFile)(e,"utf8").catch(()=>{})}async function Tf(e,t){const{create:r}=await ne.
e(377).then(ne.bind(ne,2377)),o=e.map(c=>(0,zr.resolve)(t,c));return(await(await r(o.join(`
`),{followSymbolicLinks:!1,matchDirectories:!1})).glob()).sort()}function Zf(e,t,r){const{orgId:o="",recordId:s=""}=e[0]??
{},c=t.kind==="one"?t.token:t.tokens.get(s),p={directory:".",recordId:s,events:[],record:{state:"skipped",reason:Yi},standards:{
state:"skipped",reason:Yi},problems:[]};if(c===void 0){const E=`webhook-token has no line for the record ${(0,Oe.hD)(s)}\
; its messages stay in the file`;return async()=>({...p,problems:[(0,Re.oi)(E)]})}const S=e.map(E=>{const A=r.prepare(E,
{orgId:o,recordId:s,token:c});return async()=>Pf(p,E,await A())});return async()=>(await Vo(S),p)}const Yi="not among th\
e messages to replay";function Pf(e,t,r){const o=r===void 0?{}:{delivery:r};t.kind==="event"?e.events.push({body:t.body,
subject:{kind:"repository"},...o}):e[t.kind]=Or(r),e.problems.push(...Jn(If(t),r))}function If(e){return e.kind==="event"?
`event ${e.body.event}`:e.kind}function Xi({body:e,subject:t},r){switch(e.event){case"change":return`commit ${r.code(Qi(
e.commitSha))}${Wr(e.timestamp)}`;case"deployment":return`deployment of ${r.code(Qi(e.commitSha))}${xf(t,r)}${Wr(e.timestamp)}`;case"\
incident-opened":return`incident ${r.text(e.id)} opened${Wr(e.createdAt)}`;case"incident-resolved":return`incident ${r.text(
e.id)} resolved${yn(e.createdAt,e.resolvedAt)}`;case"comment":return`comment${Rf(t)}`;case"review-approved":return`${Gt(
t)} approved${yn(e.createdAt,e.submittedAt)}`;case"review-changes":return`changes asked of ${Gt(t)}${yn(e.createdAt,e.submittedAt)}`;case"\
pr-opened":return`${Gt(t)} opened${Cf(e)}`;case"pr-closed":return`${Gt(t)} closed without a merge${yn(e.createdAt,e.closedAt)}`;case"\
pr-merged":return`${Gt(t)} merged${yn(e.createdAt,e.mergedAt)}`}}function Qi(e){return e.slice(0,7)}function xf(e,{text:t}){
return e.kind!=="deployment"?"":e.environment!==void 0?` to ${t(e.environment)}`:e.names.length===0?"":` (${t(e.names.join(
", "))})`}function Rf(e){switch(e.kind){case"pull-request":return` on ${Gt(e)}`;case"incident":return" on an issue";case"\
commits":case"deployment":case"repository":return""}}function Gt(e){return e.kind==="pull-request"?`pull request #${e.number}`:
"pull request"}function Cf({additions:e,deletions:t,changedFiles:r}){const o=[...e===void 0?[]:[`+${e}`],...t===void 0?[]:
[`\u2212${t}`]].join(" "),s=r===void 0?"":Qe(r,"file"),c=[o,s].filter(p=>p!=="").join(" in ");return c===""?"":` (${c})`}
function Wr(e){const t=Vr(e);if(t===void 0)return"";const[r,o=""]=new Date(t).toISOString().split("T");return`, ${r} ${o.
slice(0,5)} UTC`}function yn(e,t){const[r,o]=[Vr(e),Vr(t)];return r===void 0||o===void 0?"":` after ${Mf(o-r)}`}function Vr(e){
return e!==void 0&&/^\d{13}$/.test(e)?Number(e):void 0}const es=[["d",864e5],["h",36e5],["min",6e4],["s",1e3]];function Mf(e){
const t=es.findIndex(([,s])=>e>=s);if(t===-1)return"0 s";let r=e;return es.slice(t,t+2).map(([s,c])=>{const p=Math.floor(
r/c);return r-=p*c,p===0?"":`${p} ${s}`}).filter(s=>s!=="").join(" ")}function Qe(e,t){return`${e} ${t}${e===1?"":"s"}`}
const Gr=10,Nf=4096,Df=255,Uf=["error","warning","notice"];function Ff(e){const t=Uf.map(r=>Lf(e,r));return{shown:t.flatMap(
({shown:r})=>r).map(Bf),left:t.flatMap(({left:r})=>r)}}function Lf(e,t){const r=e.filter(c=>c.level===t).toSorted((c,p)=>+(c.
kind==="check")-+(p.kind==="check"));if(r.length<=Gr)return{shown:r,left:[]};const o=r.slice(0,Gr-1),s=r.slice(Gr-1);return{
shown:[...o,jf(s)],left:s}}function jf(e){const[{kind:t,level:r}={kind:"check",level:"notice"}]=e;return{kind:t,level:r,
title:"Phaset",message:`and ${Qe(e.length,r)} more: see the log`}}function Bf({message:e,title:t,file:r,...o}){return{...o,
message:(0,Oe.ml)((0,Oe.ts)(e),Nf).toWellFormed(),...t!==void 0&&{title:(0,Oe.ml)((0,Oe.ts)(t),Df).toWellFormed()},...r!==
void 0&&{file:(0,Oe.ts)(r)}}}function gn(e){const t={pass:0,warning:0,failure:0};for(const{standards:r}of e)for(const{status:o}of r.
checks??[])t[o]++;return t}const ts=["failure","warning","pass"];function ns(e){return e.toSorted((t,r)=>ts.indexOf(t.status)-
ts.indexOf(r.status))}function rs({outcome:e}){switch(e){case"delivered":return"notice";case"refused":return"error";case"\
not-arrived":case"unknown":return"warning"}}function Hr({events:e,record:t,standards:r}){return[...e,t,r].flatMap(({delivery:o})=>o??
[])}function _n(e){const{problems:t,record:r,standards:o}=e,s=[...t.map(({kind:c,level:p})=>c==="check"?"warning":p),...Hr(
e).map(rs),...(o.checks??[]).map(({status:c})=>c==="pass"?"notice":"warning"),...[r,o].map(({state:c})=>c==="failed"?"er\
ror":"notice")];return Kr(s)}function qf(e){switch(e){case"pass":return"notice";case"warning":return"warning";case"failu\
re":return"error"}}function Kr(e){return e.includes("error")?"error":e.includes("warning")?"warning":"notice"}function Jr(e){
const t={error:0,warning:1,notice:2};return e.map(r=>({component:r,rank:t[_n(r)]})).sort((r,o)=>r.rank-o.rank).map(({component:r})=>r)}
function os(e){const{components:t,dryRun:r}=e,o=[Vf(e.problems),is(t.flatMap(({events:c})=>c),r),ss(t.length===1?"record":
"records",as(t,"record"),r),Gf(t,r)].filter(c=>c!==""),s=o.length===0?["nothing to send"]:o;return[...r?["dry run"]:[],...Wf(
t),...s].join(" \xB7 ")}function Wf({length:e}){return e>1?[Qe(e,"component")]:[]}function Vf(e){return["error","warning"].
map(r=>{const{length:o}=e.filter(s=>s.level===r);return o===0?"":Qe(o,r)}).filter(r=>r!=="").join(", ")}function is(e,t){
if(e.length===0)return"";if(t)return`${Qe(e.length,"event")} would be sent`;const r=e.filter(({delivery:o})=>o?.outcome===
"delivered").length;return r===e.length?`${Qe(r,"event")} delivered`:`${r} of ${Qe(e.length,"event")} delivered`}function Ct(e,t){
return t&&e==="uploaded"?"would be uploaded":e}function ss(e,t,r){const o=t.filter(p=>p!=="skipped"),[s]=o;if(s===void 0)
return"";if(t.length===1)return`${e} ${Ct(s,r)}`;const c=[...new Set(o)].map(p=>{const{length:S}=o.filter(E=>E===p);return`${S}\
 ${Ct(p,r)}`});return`${e} ${c.join(", ")}`}function Gf(e,t){const r=as(e,"standards"),{pass:o,warning:s,failure:c}=gn(e),
p=o+s+c;if(p===0)return ss("standards",r,t);const S=r.filter(A=>A==="failed").length,E=`standards ${o} of ${p}`;return S===
0?E:r.length===1?`${E}, not uploaded`:`${E}, ${S} failed`}function as(e,t){return e.map(r=>r[t].state)}const Hf=4096;function Kf(e){
const{components:t,noEvent:r,notes:o,dryRun:s}=e,c=p=>t.flatMap(S=>p(S).map(E=>us(E,S,e)));return[{title:"Events",lines:[
...r===void 0?[]:[`No event: ${r}`],...o,...c(({events:p})=>p.map(S=>ep(S,s)))]},{title:"Record",lines:c(({record:p})=>[
cs("record",p,s)])},{title:"Standards",lines:c(({standards:p})=>tp(p,s))}].filter(({lines:p})=>p.length>0).map(({title:p,
lines:S})=>({title:p,lines:S.map(Yr)}))}function Jf(e,t){const r=new Set(t);return[e.problems,...e.components.map(({problems:o})=>o)].
flatMap(o=>(0,Re.o3)(o.filter(s=>r.has(s)))).map(({level:o,message:s})=>Yr(`${o}: ${s}`))}function Yf(e){const t=(r,o)=>o===
void 0?[]:[`${r} ${Xf(o)}`];return e.components.flatMap(r=>[...r.events.flatMap(({body:o,delivery:s})=>t(`event ${o.event}`,
s)),...t("record",r.record.delivery),...t("standards",r.standards.delivery)].map(o=>us(o,r,e))).map(Yr)}function Xf({outcome:e,
tries:t,last:r}){if(r===void 0)return`${e}, tries 0`;const o=r.status===void 0?r.failure??"no answer":`status ${r.status}`;
return`${e}, tries ${t}, last: ${o} in ${Math.round(r.took)} ms, body ${(0,Oe.hD)(r.body)}`}function us(e,{directory:t},{
components:r}){return r.length>1?`${t}: ${e}`:e}const Qf={text:e=>e,code:e=>e};function ep(e,t){const{body:r,routing:o,delivery:s}=e,
p=s===void 0?t?"would be sent":"not sent":Zt(s),S=o===void 0?"":` (${o})`;return`${Xi(e,Qf)}${S}: ${p} ${JSON.stringify(
r)}`}function cs(e,{state:t,reason:r,delivery:o},s){const c=r===void 0?"":`: ${r}`,p=o===void 0?"":`: ${Zt(o)}`;return`${e}\
 ${Ct(t,s)}${c}${p}`}function tp(e,t){return[...ns(e.checks??[]).map(np),cs("standards",e,t)]}function np({status:e,name:t,
message:r,path:o,remedy:s}){const c=`${e}: ${t}: ${r} in ${o}`;return s===void 0?c:`${c}; ${s}`}function Yr(e){return(0,Oe.
ml)((0,Oe.ts)(e),Hf).replace(/^(\s*):(?=:)/,"$1\\u{3a}").replaceAll("##[","#\\u{23}[")}const Xr=64*1024,rp=512;function op(e){
const t=e.map(s=>JSON.stringify(s));if(Qr(t))return Ht(t);const r={};for(const{event:s}of e)r[s]=(r[s]??0)+1;const o=JSON.
stringify({truncated:!0,total:e.length,counts:r});return Ht([...ds(t),o])}function ip(e,t){const r=e.map(c=>JSON.stringify(
c));if(Qr(r))return Ht(r);const o=t.map(c=>JSON.stringify(sp(c)));if(Qr(o))return Ht(ap(t,o));const s=JSON.stringify({truncated:!0,
total:e.length});return Ht([...ds(o),s])}function sp(e){const t={events:e.events.length,problems:e.problems.length};return{
...e,events:[],problems:[],truncated:t}}function ap(e,t){const r=[...t];let o=Xr-ls(r);for(const[s,c]of e.entries()){const p=JSON.
stringify(c);if(o-=Buffer.byteLength(p)-Buffer.byteLength(r[s]??""),o<0)break;r[s]=p}return r}function ds(e){let t=Xr-rp;
const r=e.findIndex(o=>(t-=Buffer.byteLength(o)+1,t<0));return e.slice(0,r)}function Qr(e){return ls(e)<=Xr}function ls(e){
return Buffer.byteLength(Ht(e))}function Ht(e){return`[${e.join(",")}]`}const up=["failed","uploaded","checked","skipped"];
function cp({components:e,undelivered:t}){const{pass:r,warning:o,failure:s}=gn(e);return{events:op(e.flatMap(hs)),record:ms(
e.map(({record:c})=>c.state)),standards:ms(e.map(({standards:c})=>c.state)),passes:String(r),warnings:String(o),failures:String(
s),undelivered:t??"",results:ip(e.map(ps),Jr(e).map(ps))}}function ps(e){return{directory:e.directory,recordId:e.recordId??
"",record:e.record.state,standards:e.standards.state,events:hs(e),problems:e.problems.map(({level:t,message:r})=>({level:t,
message:r}))}}function hs({events:e}){return e.filter(({delivery:t})=>t?.outcome==="delivered").map(({body:t})=>t)}function ms(e){
return up.find(t=>e.includes(t))??"skipped"}const dp=new Set(["kind","level","outcome","state","status","event"]);function lp(e,t){
return eo(e,t)}function eo(e,t){return typeof e=="string"?t(e):Array.isArray(e)?e.map(r=>eo(r,t)):typeof e!="object"||e===
null?e:Object.fromEntries(Object.entries(e).map(([r,o])=>[r,dp.has(r)&&typeof o=="string"?o:eo(o,t)]))}const to=1e3,fp=/[&<>`*_~[\]|\\#@!$^]|:(?=\/\/)|(?<=www)\./gi,
pp=/@|#(?=\d)|\bGH-(?=\d)|:(?=[\w+-]+:)/gi,hp="\u2060";function Ve(e,t=to){return(0,Oe.ml)((0,Oe.ts)(e.slice(0,t+1)),t).
toWellFormed().replace(pp,`$&${hp}`).replace(fp,r=>`&#${r.charCodeAt(0)};`)}function ys(e){const t=(0,Oe.ml)(e,to).split(
"`");return t.length%2===0?Ve(e):t.map((r,o)=>o%2===1?at(r):Ve(r)).join("")}function at(e,t=to){return`<code>${Ve(e,t)}<\
/code>`}function gs(e,t){return[e,e.map(()=>"---"),...t].map(r=>`| ${r.join(" | ")} |`).join(`
`)}function ir(e){return e.map(t=>`- ${t.replaceAll(`
`,`
  `)}`).join(`
`)}function vn(e,t){return`<details>
<summary>${e}</summary>

${t}

</details>`}function wn(e){return e.filter(t=>t!=="").join(`

`)}const ut={error:"\u274C",warning:"\u26A0\uFE0F",notice:"\u2705",none:"\u2796"},mp={text:Ve,code:at};function no(e){return(0,Re.
o3)((0,Re.md)(e)).map(({level:t,message:r})=>`${t==="notice"?"\u2139\uFE0F":ut[t]} ${ys(r)}`)}const ro=10;function yp(e,{
dryRun:t,detail:r}){const o=S=>vs(S,t);if(_s(e)&&r==="everything")return e.map(o);const s=e.filter(({delivery:S})=>S&&S.
outcome!=="delivered"),c=e.length-s.length,p=s.length-ro;return[...s.slice(0,ro).map(o),...p>0?[`${ut.warning} ${Qe(p,"m\
ore event")} not delivered`]:[],...c>0?[gp(c,t)]:[]]}function gp(e,t){return t?`${ut.none} ${Qe(e,"event")} would be sen\
t`:`${ut.notice} ${Qe(e,"event")} delivered`}function _p(e,{dryRun:t,detail:r}){if(_s(e)||r!=="everything")return"";const o=e.
map(s=>vs(s,t));return vn(`All ${Qe(e.length,"event")}`,ir(o))}function _s(e){return e.length<=ro}function vs(e,t){const{
body:r,routing:o,delivery:s}=e,c=s===void 0?"none":rs(s),p=o===void 0?"":` (${Ve(o)})`,S=`${Xi(e,mp)}${p}`;return`${ut[c]}\
 **Event** ${S}: ${at(r.event)} ${vp(e,t)}`}function vp({delivery:e},t){return e===void 0?t?"would be sent":"was not sen\
t":e.outcome!=="delivered"?Ve(Zt(e)):e.tries>1?`delivered at try ${e.tries}`:"delivered"}function ws(e,t,{shown:r,things:o,
detail:s}){if(t.length===0)return"";const c=t.slice(r),p=gs(e,t.slice(0,r));if(c.length===0)return p;const S=`${c.length}\
 more ${o}`;return wn([p,s==="everything"?vn(S,gs(e,c)):`And ${S}.`])}const wp=25;function bp({checks:e=[],baselineId:t,
state:r},o){const s=e.filter(({status:S})=>S==="pass").length,c=t===void 0?"":` by the Baseline ${at(t)}`,p=r==="failed"?
"not uploaded":Ct(r,o);return`${s} of ${Qe(e.length,"check")} pass${c}, ${p}`}function $p({checks:e=[]},t){const r=ns(e),
o=r.filter(({status:c})=>c!=="pass"),s=r.filter(({status:c})=>c==="pass");return wn([ws(["","Standard","What to do","Fou\
nd"],o.map(kp),{shown:wp,things:"standards that are not met",detail:t}),s.length===0||t!=="everything"?"":vn(`${Qe(s.length,
"check")} passed`,s.map(({name:c})=>Ve(c)).join(" \xB7 "))])}function kp({status:e,name:t,message:r,path:o,remedy:s=""}){
return[ut[qf(e)],Ve(t),ys(s),`${Ve(r)} in ${at(o)}`]}const Sp=[{status:"pass",colour:"#1a7f37"},{status:"warning",colour:"\
#9a6700"},{status:"failure",colour:"#cf222e"}],Ep="#808890";function zp(e){const t=Sp.filter(({status:s})=>e[s]>0);if(t.
length===0)return"";const r=t.map(({colour:s},c)=>[`pie${c+1}`,s]),o={...Object.fromEntries(r),pieLegendTextColor:Ep,pieSectionTextColor:"\
#ffffff",pieStrokeWidth:"1px",pieStrokeColor:"#ffffff",pieOuterStrokeWidth:"0px",pieOpacity:"1"};return["```mermaid",`%%\
{init: ${JSON.stringify({theme:"base",themeVariables:o})}}%%`,"pie showData",...t.map(({status:s})=>`  "${s}" : ${e[s]}`),
"```"].join(`
`)}function bs(e,t,r=[]){return wn([ir([...r,...Op(e,t)]),_p(e.events,t),$p(e.standards,t.detail)])}function Ap(e,t){const{
name:r,directory:o}=e,s=at(o),c=r===void 0?s:`<b>${Ve(r)}</b> in ${s}`;return vn(`${ut[_n(e)]} ${c}`,bs(e,t))}const $s=[
"manifest"],ks=["baseline"];function Op(e,t){const{record:r,standards:o}=e,s=Tp(e),c=S=>s.filter(({kind:E})=>S.includes(
E)),p=s.filter(({kind:S})=>![...$s,...ks].includes(S));return[...no(p),...yp(e.events,t),Ss("Record",r,Es(r,t),c($s)),Ss(
"Standards",o,o.checks===void 0?Es(o,t):`${bp(o,t.dryRun)}${zs(o)}`,c(ks),o.checks===void 0?[]:[Zp(e)])]}function Tp(e){
const t=[...new Set(Hr(e).map(Zt))];return e.problems.filter(({kind:r,message:o})=>r==="check"?e.standards.checks===void 0:
r!=="delivery"||!t.some(s=>o.includes(s)))}function Zp(e){const{failure:t,warning:r}=gn([e]);return t>0?"error":r>0?"war\
ning":"notice"}function Ss(e,{state:t},r,o,s=[]){const c=[...s,...o.map(({level:A})=>A)],p=t==="failed"?"error":Kr(c),E=`${ut[t===
"skipped"&&p==="notice"?"none":p]} **${e}** ${r}`;return o.length===0?E:`${E}
${ir(no(o))}`}function Es(e,{dryRun:t}){const r=e.reason===void 0?"":`: ${Ve(e.reason)}`;return`${As(e)?"not uploaded":Ct(
e.state,t)}${r}${zs(e)}`}function zs(e){return As(e)?`: ${Ve(Zt(e.delivery))}`:""}function As(e){return e.delivery!==void 0&&
e.delivery.outcome!=="delivered"}const Pp=60,Os=200;function Ip(e,{dryRun:t,detail:r}){return ws(["","Component","Direct\
ory","Events","Record","Standards"],Jr(e).map(o=>xp(o,t)),{shown:Pp,things:"components",detail:r})}function xp(e,t){const{
name:r,recordId:o,directory:s,record:c}=e;return[ut[_n(e)],Ve(r??o??"",Os),at(s,Os),is(e.events,t),Ct(c.state,t),Rp(e,t)]}
function Rp(e,t){const{pass:r,warning:o,failure:s}=gn([e]),c=r+o+s,p=Ct(e.standards.state,t);return c===0?p:`${r} of ${c}\
, ${p}`}function Cp({components:e,undelivered:t}){if(t===void 0)return"";const r=new Set(e.flatMap(Hr).map(({outcome:s})=>s)),
o=[`What was not delivered is kept in ${at(t)}, the path in the output ${at("undelivered")}: a later step keeps the file\
, and a run with ${at("replay")} sends it.`,...r.has("refused")?["What was refused would be refused again: first mend wh\
at is said above."]:[],...r.has("unknown")?[`What may have arrived is sent again only with ${at("repeat-unknown: true")}\
, since it could count twice.`]:[]];return wn(["#### Next step",o.join(" "),vn("The steps",Mp)])}const Mp="After this st\
ep, whose `id` is `phaset` here:\n\n```yaml\n- if: always() && steps.phaset.outputs.undelivered != ''\n  uses: actions/uploa\
d-artifact@v4\n  with:\n    name: phaset-undelivered\n    path: ${{ steps.phaset.outputs.undelivered }}\n```\n\nIn a workflow \
of its own, once the cause is mended, after `actions/download-artifact`, in the inputs of this action:\n\n```yaml\nreplay: \
'*.jsonl'\n```",Np=9e5,Dp=5,Ts=20;function Up(e){const t=oo(e,"everything");if(Zs(t))return t;const r=oo(e,"wrong");return Zs(
r)?r:oo(e,"counts")}function Zs(e){return Buffer.byteLength(e)<=Np}function oo(e,t){const r={dryRun:e.dryRun,detail:t},{
components:o}=e,[s]=o,c=o.length===1&&s!==void 0&&t!=="counts";return`${wn([`### ${ut[Lp(e)]} Phaset: ${os(e)}`,Fp[t],...c?
[bs(s,r,Ps(e))]:[ir(Ps(e)),Ip(o,r)],zp(gn(o)),...c?[]:Bp(o,r),Cp(e)])}
`}const Fp={everything:"",wrong:"All of it would be more than GitHub shows: this is what is wrong. The log has the rest.",
counts:"All of it would be more than GitHub shows: these are the counts. The log has the rest."};function Lp(e){const{problems:t,
components:r}=e,o=Kr([...t.map(s=>s.level),...r.map(_n)]);return o==="notice"&&jp(e)?"none":o}function jp({components:e}){
return e.every(({events:t,record:r,standards:o})=>t.length===0&&r.state==="skipped"&&o.state==="skipped")}function Ps({problems:e,
noEvent:t,notes:r}){const o=r.length-Ts;return[...no(e),...t===void 0?[]:[`${ut.none} **No event** ${Ve(t)}`],...r.slice(
0,Ts).map(s=>`\u2139\uFE0F ${Ve(s)}`),...o>0?[`\u2139\uFE0F and ${o} more, see the log`]:[]]}function Bp(e,t){if(t.detail===
"counts")return[];const r=e.length<=Dp&&t.detail==="everything";return Jr(e).filter(o=>r||_n(o)!=="notice").map(o=>Ap(o,
t))}async function qp(e,t,r){const o=lp(e,t),{shown:s,left:c}=Ff(Is(o));for(const{title:p,lines:S}of Kf(o))xs(p,S);for(const p of Yf(
o))Fe.Yz(p);for(const p of s)Vp(p);c.length>0&&xs("More problems",Jf(o,c)),Fe.pq(`Phaset: ${os(o)}`);for(const[p,S]of Object.
entries(cp(o)))Fe.uH(p,S);r&&await Gp(Up(o))}function Is({problems:e,components:t}){return[...e,...t.flatMap(r=>r.problems)]}
function xs(e,t){Fe.Oh(e);for(const r of t)Fe.pq(r);Fe.N4()}const Wp={error:Fe.z3,warning:Fe.$e,notice:Fe.lm};function Vp({
level:e,message:t,title:r,file:o,line:s,column:c}){Wp[e](t,{...r!==void 0&&{title:r},...o!==void 0&&{file:o},...s!==void 0&&
{startLine:s},...c!==void 0&&{startColumn:c}})}async function Gp(e){try{await Fe.z.addRaw(e).write()}catch(t){Fe.Yz(`The\
 job summary was not written: ${String(t)}`)}}function Hp(e,t){if(t.some(({kind:o})=>o==="failing-checks"))return!0;const r=t.
filter(({kind:o})=>o!=="check");switch(e){case"never":return!1;case"config":return r.some(({level:o})=>o==="error");case"\
any":return r.some(({kind:o,level:s})=>o==="delivery"||s==="error")}}function Kp(e,t){const r=e.flatMap(({directory:o,standards:s})=>(0,Zr.
decideStandardsFailure)(s.checks??[],t).map(({name:c})=>`${c} (${o})`));return r.length===0?[]:[{kind:"failing-checks",level:"\
error",title:"Phaset: standards",message:`standards-fail-on is ${t}, and these checks did not pass: ${r.join(", ")}`}]}function Rs(e){
const t=e.toWellFormed(),r=[encodeURIComponent(t),encodeURI(t)],o=r.map(c=>c.replace(/%[0-9A-F]{2}/g,p=>p.toLowerCase()));
return[...new Set([e,...r,...o,JSON.stringify(e).slice(1,-1)])].filter(c=>c!=="").sort((c,p)=>p.length-c.length)}function Jp(e){
const t=e.flatMap(Rs).filter(o=>!/^\**$/.test(o)).sort((o,s)=>s.length-o.length),r=o=>{const s=t.reduce((c,p)=>c.replaceAll(
p,"***"),o);return s===o?o:r(s)};return r}function Yp(e,t){const r=e.flatMap(Cs),o=r.map(p=>/:\s+(.*)$/.exec(p)?.[1]??""),
s=Cs(t).map(p=>/:\s*(.*)$/.exec(p)?.[1]??""),c=s.map(p=>Xp.exec(p)?.[1]??"");return[...new Set([...r,...o,...s,...c])].filter(
p=>p!=="")}const Xp=/^(?:Basic|Bearer|Digest|Token|ApiKey)\s+(.*)$/i;function Cs(e){return e.split(/\r?\n/).map(t=>t.trim())}
async function Qp(e){const t=Il(Fe.V4),r=eh(t),{inputs:o,failOn:s,problems:c}=xl(t,r),p=hc(e.environment,E=>(0,yt.readFileSync)(
E,"utf8"));p.kind==="invalid"?c.push((0,Re.EP)(p.problem)):o===void 0&&c.push(...Ko(th(t),p.value));const S=o===void 0||
p.kind==="invalid"?{...Ms,problems:c}:await nh(o,p.value,c,r,e);return await qp(S,r,o?.summary??!0),!Hp(s,Is(S))}function eh(e){
const t=[e["webhook-token"]??"",e["api-key"]??""],r=Yp(t,e.headers??"");for(const o of r.flatMap(Rs))Fe.Pq(o);return Jp(
r)}function th(e){return{endpoint:e.endpoint!=="",token:e["webhook-token"]!==""||e["api-key"]!==""}}const Ms={notes:[],components:[],
dryRun:!1};async function nh(e,t,r,o,s){const c=hl(e,t),{connection:p,notes:S,noEvent:E}=c,A=[...r,...c.problems],M={...Ms,
notes:S,...E!==void 0&&{noEvent:E},problems:A};if(p.kind==="closed"||(0,Re.JD)(A))return M;const F=ff(p,e,o,s);Fe.uH("un\
delivered",F.undelivered??"");const H=p.kind==="open"&&e.replay.length>0?await zf(e,p.tokens,F):await ih(e,c,F),{undelivered:J,
problems:ve}=F.close();return{...M,...H,dryRun:e["dry-run"],...J!==void 0&&{undelivered:J},problems:[...A,...ve,...H.problems,
...Kp(H.components,e["standards-fail-on"]),...s.cancelled.aborted&&rh(H)?[oh]:[]]}}function rh({components:e}){return e.
some(({problems:t})=>t.some(({kind:r})=>r==="delivery"))}const oh={kind:"delivery",level:"error",title:"Phaset: cancelle\
d",message:"the job was cancelled before all was delivered"};async function ih(e,t,r){const{connection:o,record:s,standards:c}=t,
S=(await lc({inputs:e,workspace:r.workspace,...o.kind==="open"&&{tokens:o.tokens},withManifest:s.kind!=="nothing"||c.kind!==
"nothing"})).map(E=>bf(E,t));return{components:await ic(S,r),notes:t.notes,problems:[]}}process.exitCode=1;const Ns=new AbortController;
process.once("SIGINT",()=>Ns.abort()),Qp({environment:process.env,cancelled:Ns.signal}).then(e=>{process.exitCode=e?0:1}).
catch(e=>Fe.C1(e instanceof Error?e:String(e))).finally(()=>process.stdout.write("",()=>process.exit()));
