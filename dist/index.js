import{createRequire as he}from"module";var fo={1916:((e,n)=>{var o;o=!0,n.Io=n.kp=void 0;var i=new Uint32Array(65536),u=function(P,T){
for(var D=P.length,F=T.length,H=1<<D-1,Y=-1,ve=0,X=D,V=D;V--;)i[P.charCodeAt(V)]|=1<<V;for(V=0;V<F;V++){var de=i[T.charCodeAt(
V)],ze=de|ve;de|=(de&Y)+Y^Y,ve|=~(de|Y),Y&=de,ve&H&&X++,Y&H&&X--,ve=ve<<1|1,Y=Y<<1|~(ze|ve),ve&=ze}for(V=D;V--;)i[P.charCodeAt(
V)]=0;return X},p=function(P,T){for(var D=T.length,F=P.length,H=[],Y=[],ve=Math.ceil(D/32),X=Math.ceil(F/32),V=0;V<ve;V++)
Y[V]=-1,H[V]=0;for(var de=0;de<X-1;de++){for(var ze=0,Ae=-1,ce=de*32,J=Math.min(32,F)+ce,te=ce;te<J;te++)i[P.charCodeAt(
te)]|=1<<te;for(var V=0;V<D;V++){var se=i[T.charCodeAt(V)],$e=Y[V/32|0]>>>V&1,oe=H[V/32|0]>>>V&1,ye=se|ze,Q=((se|oe)&Ae)+
Ae^Ae|se|oe,we=ze|~(Q|Ae),be=Ae&Q;we>>>31^$e&&(Y[V/32|0]^=1<<V),be>>>31^oe&&(H[V/32|0]^=1<<V),we=we<<1|$e,be=be<<1|oe,Ae=
be|~(ye|we),ze=we&ye}for(var te=ce;te<J;te++)i[P.charCodeAt(te)]=0}for(var M=0,E=-1,b=de*32,v=Math.min(32,F-b)+b,te=b;te<
v;te++)i[P.charCodeAt(te)]|=1<<te;for(var R=F,V=0;V<D;V++){var se=i[T.charCodeAt(V)],$e=Y[V/32|0]>>>V&1,oe=H[V/32|0]>>>V&
1,ye=se|M,Q=((se|oe)&E)+E^E|se|oe,we=M|~(Q|E),be=E&Q;R+=we>>>F-1&1,R-=be>>>F-1&1,we>>>31^$e&&(Y[V/32|0]^=1<<V),be>>>31^oe&&
(H[V/32|0]^=1<<V),we=we<<1|$e,be=be<<1|oe,E=be|~(ye|we),M=we&ye}for(var te=b;te<v;te++)i[P.charCodeAt(te)]=0;return R},$=function(P,T){
if(P.length<T.length){var D=T;T=P,P=D}return T.length===0?P.length:P.length<=32?u(P,T):p(P,T)};n.Io=$;var I=function(P,T){
for(var D=1/0,F=0,H=0;H<T.length;H++){var Y=$(P,T[H]);Y<D&&(D=Y,F=H)}return T[F]};n.kp=I}),770:((e,n,o)=>{e.exports=o(218)}),
218:((e,n,o)=>{var i,u=o(9278),p=o(4756),$=o(8611),I=o(5692),P=o(4434),T=o(2613),D=o(9023);n.httpOverHttp=F,n.httpsOverHttp=
H,n.httpOverHttps=Y,n.httpsOverHttps=ve;function F(ce){var J=new X(ce);return J.request=$.request,J}function H(ce){var J=new X(
ce);return J.request=$.request,J.createSocket=V,J.defaultPort=443,J}function Y(ce){var J=new X(ce);return J.request=I.request,
J}function ve(ce){var J=new X(ce);return J.request=I.request,J.createSocket=V,J.defaultPort=443,J}function X(ce){var J=this;
J.options=ce||{},J.proxyOptions=J.options.proxy||{},J.maxSockets=J.options.maxSockets||$.Agent.defaultMaxSockets,J.requests=
[],J.sockets=[],J.on("free",function(se,$e,oe,ye){for(var Q=de($e,oe,ye),we=0,be=J.requests.length;we<be;++we){var M=J.requests[we];
if(M.host===Q.host&&M.port===Q.port){J.requests.splice(we,1),M.request.onSocket(se);return}}se.destroy(),J.removeSocket(
se)})}D.inherits(X,P.EventEmitter),X.prototype.addRequest=function(J,te,se,$e){var oe=this,ye=ze({request:J},oe.options,
de(te,se,$e));if(oe.sockets.length>=this.maxSockets){oe.requests.push(ye);return}oe.createSocket(ye,function(Q){Q.on("fr\
ee",we),Q.on("close",be),Q.on("agentRemove",be),J.onSocket(Q);function we(){oe.emit("free",Q,ye)}function be(M){oe.removeSocket(
Q),Q.removeListener("free",we),Q.removeListener("close",be),Q.removeListener("agentRemove",be)}})},X.prototype.createSocket=
function(J,te){var se=this,$e={};se.sockets.push($e);var oe=ze({},se.proxyOptions,{method:"CONNECT",path:J.host+":"+J.port,
agent:!1,headers:{host:J.host+":"+J.port}});J.localAddress&&(oe.localAddress=J.localAddress),oe.proxyAuth&&(oe.headers=oe.
headers||{},oe.headers["Proxy-Authorization"]="Basic "+new Buffer(oe.proxyAuth).toString("base64")),Ae("making CONNECT r\
equest");var ye=se.request(oe);ye.useChunkedEncodingByDefault=!1,ye.once("response",Q),ye.once("upgrade",we),ye.once("co\
nnect",be),ye.once("error",M),ye.end();function Q(E){E.upgrade=!0}function we(E,b,v){process.nextTick(function(){be(E,b,
v)})}function be(E,b,v){if(ye.removeAllListeners(),b.removeAllListeners(),E.statusCode!==200){Ae("tunneling socket could\
 not be established, statusCode=%d",E.statusCode),b.destroy();var R=new Error("tunneling socket could not be established\
, statusCode="+E.statusCode);R.code="ECONNRESET",J.request.emit("error",R),se.removeSocket($e);return}if(v.length>0){Ae(
"got illegal response body from proxy"),b.destroy();var R=new Error("got illegal response body from proxy");R.code="ECON\
NRESET",J.request.emit("error",R),se.removeSocket($e);return}return Ae("tunneling connection has established"),se.sockets[se.
sockets.indexOf($e)]=b,te(b)}function M(E){ye.removeAllListeners(),Ae(`tunneling socket could not be established, cause=\
%s
`,E.message,E.stack);var b=new Error("tunneling socket could not be established, cause="+E.message);b.code="ECONNRESET",
J.request.emit("error",b),se.removeSocket($e)}},X.prototype.removeSocket=function(J){var te=this.sockets.indexOf(J);if(te!==
-1){this.sockets.splice(te,1);var se=this.requests.shift();se&&this.createSocket(se,function($e){se.request.onSocket($e)})}};
function V(ce,J){var te=this;X.prototype.createSocket.call(te,ce,function(se){var $e=ce.request.getHeader("host"),oe=ze(
{},te.options,{socket:se,servername:$e?$e.replace(/:.*$/,""):ce.host}),ye=p.connect(0,oe);te.sockets[te.sockets.indexOf(
se)]=ye,J(ye)})}function de(ce,J,te){return typeof ce=="string"?{host:ce,port:J,localAddress:te}:ce}function ze(ce){for(var J=1,
te=arguments.length;J<te;++J){var se=arguments[J];if(typeof se=="object")for(var $e=Object.keys(se),oe=0,ye=$e.length;oe<
ye;++oe){var Q=$e[oe];se[Q]!==void 0&&(ce[Q]=se[Q])}}return ce}var Ae;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.
env.NODE_DEBUG)?Ae=function(){var ce=Array.prototype.slice.call(arguments);typeof ce[0]=="string"?ce[0]="TUNNEL: "+ce[0]:
ce.unshift("TUNNEL:"),console.error.apply(console,ce)}:Ae=function(){},i=Ae}),4008:((e,n,o)=>{o.d(n,{EP:()=>u,JD:()=>D,md:()=>$,
oi:()=>i});function i(F,H="error"){return{kind:"input",level:H,title:"Phaset: input",message:F}}function u(F){return{kind:"\
payload",level:"error",title:"Phaset: payload",message:F}}const p=["error","warning","notice"];function $(F){return F.toSorted(
(H,Y)=>p.indexOf(H.level)-p.indexOf(Y.level)||(H.line??0)-(Y.line??0)||(H.column??0)-(Y.column??0))}const I=20;function P(F){
const H=F.slice(I),[Y]=H;if(Y===void 0)return[...F];const ve=p.map(Ae=>T(H,Ae)).filter(Ae=>Ae!==""),{kind:X,level:V,file:de}=Y,
ze=`${de??"here"}: beyond these ${I} problems, ${ve.join(" and ")} more`;return[...F.slice(0,I),{kind:X,level:V,message:ze,
...de!==void 0&&{file:de}}]}function T(F,H){const Y=F.filter(ve=>ve.level===H).length;return Y===0?"":`${Y} ${H}${Y===1?
"":"s"}`}function D(F){return F.some(({level:H})=>H==="error")}}),4519:((e,n,o)=>{o.d(n,{g9:()=>P,hD:()=>p,ml:()=>T,ts:()=>I});
const i=80,u=/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;function p(D){return T(P(I($(D))),i)}function $(D){try{return JSON.
stringify(D)??String(D)}catch{return"a value too deep to show"}}function I(D){return D.replace(u,F=>`\\u{${(F.codePointAt(
0)??0).toString(16)}}`)}function P(D){return D.replaceAll("##[","##\\u005b")}function T(D,F){return D.length<=F?D:`${D.slice(
0,F-1)}\u2026`}}),8461:((e,n,o)=>{o.r(n),o.d(n,{decideStandardsFailure:()=>$,describeMisses:()=>I,putStatusWords:()=>p,toStandardsResult:()=>u});
const i={pass:"pass",warning:"warn",failure:"fail"};function u(P){const T=D=>P.filter(F=>F.status===D).length;return{passes:T(
"pass"),warnings:T("warning"),failures:T("failure"),results:P.map(({name:D,message:F,path:H,status:Y})=>({name:D,message:F,
path:H,status:Y}))}}function p(P,T){if(T==="documented")return P;const D=P.results.map(F=>({...F,status:i[F.status]}));return{
...P,results:D}}function $(P,T){switch(T){case"never":return[];case"failure":return P.filter(D=>D.status==="failure");case"\
warning":return P.filter(D=>D.status!=="pass")}}function I(P){const T=P.filter(F=>F.status==="failure"),D=P.filter(F=>F.
status==="warning");return[...T,...D].map(F=>({kind:"check",level:F.status==="failure"?"error":"warning",title:`Standard\
s: ${F.name}`,message:`${F.remedy} (${F.message})`,...F.file!==void 0&&{file:F.file},...F.line!==void 0&&{line:F.line}}))}}),
2613:(e=>{e.exports=he(import.meta.url)("assert")}),6982:(e=>{e.exports=he(import.meta.url)("crypto")}),4434:(e=>{e.exports=
he(import.meta.url)("events")}),9896:(e=>{e.exports=he(import.meta.url)("fs")}),8611:(e=>{e.exports=he(import.meta.url)(
"http")}),5692:(e=>{e.exports=he(import.meta.url)("https")}),9278:(e=>{e.exports=he(import.meta.url)("net")}),4589:(e=>{
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
e.exports=he(import.meta.url)("util")}),6288:((e,n,o)=>{o.d(n,{Yz:()=>Hn,N4:()=>$n,z3:()=>_n,V4:()=>le,pq:()=>Kn,lm:()=>wn,
C1:()=>Jt,uH:()=>We,Pq:()=>x,Oh:()=>bn,$e:()=>vn});var i=o(857);function u(_){return _==null?"":typeof _=="string"||_ instanceof
String?_:JSON.stringify(_)}function p(_){return Object.keys(_).length?{title:_.title,file:_.file,line:_.startLine,endLine:_.
endLine,col:_.startColumn,endColumn:_.endColumn}:{}}function $(_,l,y){const k=new T(_,l,y);process.stdout.write(k.toString()+
i.EOL)}function I(_,l=""){$(_,{},l)}const P="::";class T{constructor(l,y,k){l||(l="missing.command"),this.command=l,this.
properties=y,this.message=k}toString(){let l=P+this.command;if(this.properties&&Object.keys(this.properties).length>0){l+=
" ";let y=!0;for(const k in this.properties)if(this.properties.hasOwnProperty(k)){const S=this.properties[k];S&&(y?y=!1:
l+=",",l+=`${k}=${F(S)}`)}}return l+=`${P}${D(this.message)}`,l}}function D(_){return u(_).replace(/%/g,"%25").replace(/\r/g,
"%0D").replace(/\n/g,"%0A")}function F(_){return u(_).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(
/:/g,"%3A").replace(/,/g,"%2C")}var H=o(6982),Y=o(9896);function ve(_,l){const y=process.env[`GITHUB_${_}`];if(!y)throw new Error(
`Unable to find environment variable for file command ${_}`);if(!Y.existsSync(y))throw new Error(`Missing file at path: ${y}`);
Y.appendFileSync(y,`${u(l)}${i.EOL}`,{encoding:"utf8"})}function X(_,l){const y=`ghadelimiter_${H.randomUUID()}`,k=u(l);
if(_.includes(y))throw new Error(`Unexpected input: name should not contain the delimiter "${y}"`);if(k.includes(y))throw new Error(
`Unexpected input: value should not contain the delimiter "${y}"`);return`${_}<<${y}${i.EOL}${k}${i.EOL}${y}`}var V=o(6928),
de=o(4155),ze=function(_,l,y,k){function S(Z){return Z instanceof y?Z:new y(function(N){N(Z)})}return new(y||(y=Promise))(
function(Z,N){function ue(W){try{K(k.next(W))}catch(ge){N(ge)}}function Se(W){try{K(k.throw(W))}catch(ge){N(ge)}}function K(W){
W.done?Z(W.value):S(W.value).then(ue,Se)}K((k=k.apply(_,l||[])).next())})};class Ae{constructor(l,y){this.username=l,this.
password=y}prepareRequest(l){if(!l.headers)throw Error("The request has no headers");l.headers.Authorization=`Basic ${Buffer.
from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){
return ze(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class ce{constructor(l){this.token=l}prepareRequest(l){
if(!l.headers)throw Error("The request has no headers");l.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){
return!1}handleAuthentication(){return ze(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class J{constructor(l){
this.token=l}prepareRequest(l){if(!l.headers)throw Error("The request has no headers");l.headers.Authorization=`Basic ${Buffer.
from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){return ze(this,
void 0,void 0,function*(){throw new Error("not implemented")})}}var te=function(_,l,y,k){function S(Z){return Z instanceof
y?Z:new y(function(N){N(Z)})}return new(y||(y=Promise))(function(Z,N){function ue(W){try{K(k.next(W))}catch(ge){N(ge)}}function Se(W){
try{K(k.throw(W))}catch(ge){N(ge)}}function K(W){W.done?Z(W.value):S(W.value).then(ue,Se)}K((k=k.apply(_,l||[])).next())})};
class se{static createHttpClient(l=!0,y=10){const k={allowRetries:l,maxRetries:y};return new HttpClient("actions/oidc-cl\
ient",[new BearerCredentialHandler(se.getRequestToken())],k)}static getRequestToken(){const l=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
if(!l)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return l}static getIDTokenUrl(){const l=process.
env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!l)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return l}static getCall(l){
return te(this,void 0,void 0,function*(){var y;const Z=(y=(yield se.createHttpClient().getJson(l).catch(N=>{throw new Error(
`Failed to get ID Token. 
 
        Error Code : ${N.statusCode}
 
        Error Message: ${N.message}`)})).result)===null||y===void 0?void 0:y.value;if(!Z)throw new Error("Response json \
body do not have ID Token field");return Z})}static getIDToken(l){return te(this,void 0,void 0,function*(){try{let y=se.
getIDTokenUrl();if(l){const S=encodeURIComponent(l);y=`${y}&audience=${S}`}debug(`ID token url is ${y}`);const k=yield se.
getCall(y);return setSecret(k),k}catch(y){throw new Error(`Error message: ${y.message}`)}})}}var $e=function(_,l,y,k){function S(Z){
return Z instanceof y?Z:new y(function(N){N(Z)})}return new(y||(y=Promise))(function(Z,N){function ue(W){try{K(k.next(W))}catch(ge){
N(ge)}}function Se(W){try{K(k.throw(W))}catch(ge){N(ge)}}function K(W){W.done?Z(W.value):S(W.value).then(ue,Se)}K((k=k.apply(
_,l||[])).next())})};const{access:oe,appendFile:ye,writeFile:Q}=Y.promises,we="GITHUB_STEP_SUMMARY",be="https://docs.git\
hub.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class M{constructor(){this._buffer=
""}filePath(){return $e(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const l=process.env[we];if(!l)
throw new Error(`Unable to find environment variable for $${we}. Check if your runtime environment supports job summarie\
s.`);try{yield oe(l,Y.constants.R_OK|Y.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${l}'. Che\
ck if the file has correct read/write permissions.`)}return this._filePath=l,this._filePath})}wrap(l,y,k={}){const S=Object.
entries(k).map(([Z,N])=>` ${Z}="${N}"`).join("");return y?`<${l}${S}>${y}</${l}>`:`<${l}${S}>`}write(l){return $e(this,void 0,
void 0,function*(){const y=!!l?.overwrite,k=yield this.filePath();return yield(y?Q:ye)(k,this._buffer,{encoding:"utf8"}),
this.emptyBuffer()})}clear(){return $e(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){
return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(l,y=!1){
return this._buffer+=l,y?this.addEOL():this}addEOL(){return this.addRaw(i.EOL)}addCodeBlock(l,y){const k=Object.assign({},
y&&{lang:y}),S=this.wrap("pre",this.wrap("code",l),k);return this.addRaw(S).addEOL()}addList(l,y=!1){const k=y?"ol":"ul",
S=l.map(N=>this.wrap("li",N)).join(""),Z=this.wrap(k,S);return this.addRaw(Z).addEOL()}addTable(l){const y=l.map(S=>{const Z=S.
map(N=>{if(typeof N=="string")return this.wrap("td",N);const{header:ue,data:Se,colspan:K,rowspan:W}=N,ge=ue?"th":"td",Xt=Object.
assign(Object.assign({},K&&{colspan:K}),W&&{rowspan:W});return this.wrap(ge,Se,Xt)}).join("");return this.wrap("tr",Z)}).
join(""),k=this.wrap("table",y);return this.addRaw(k).addEOL()}addDetails(l,y){const k=this.wrap("details",this.wrap("su\
mmary",l)+y);return this.addRaw(k).addEOL()}addImage(l,y,k){const{width:S,height:Z}=k||{},N=Object.assign(Object.assign(
{},S&&{width:S}),Z&&{height:Z}),ue=this.wrap("img",null,Object.assign({src:l,alt:y},N));return this.addRaw(ue).addEOL()}addHeading(l,y){
const k=`h${y}`,S=["h1","h2","h3","h4","h5","h6"].includes(k)?k:"h1",Z=this.wrap(S,l);return this.addRaw(Z).addEOL()}addSeparator(){
const l=this.wrap("hr",null);return this.addRaw(l).addEOL()}addBreak(){const l=this.wrap("br",null);return this.addRaw(l).
addEOL()}addQuote(l,y){const k=Object.assign({},y&&{cite:y}),S=this.wrap("blockquote",l,k);return this.addRaw(S).addEOL()}addLink(l,y){
const k=this.wrap("a",l,{href:y});return this.addRaw(k).addEOL()}}const E=new M,b=null,v=null;function R(_){return _.replace(
/[\\]/g,"/")}function U(_){return _.replace(/[/]/g,"\\")}function G(_){return _.replace(/[/\\]/g,path.sep)}var ae=o(3193),
pe=o(4434);const ee=he(import.meta.url)("child_process");var Oe=o(2613),Ze=function(_,l,y,k){function S(Z){return Z instanceof
y?Z:new y(function(N){N(Z)})}return new(y||(y=Promise))(function(Z,N){function ue(W){try{K(k.next(W))}catch(ge){N(ge)}}function Se(W){
try{K(k.throw(W))}catch(ge){N(ge)}}function K(W){W.done?Z(W.value):S(W.value).then(ue,Se)}K((k=k.apply(_,l||[])).next())})};
const{chmod:He,copyFile:gt,lstat:je,mkdir:un,open:cn,readdir:Tt,rename:dn,rm:ln,rmdir:Bn,stat:it,symlink:ht,unlink:qn}=Y.
promises,st=process.platform==="win32";function jt(_){return Ze(this,void 0,void 0,function*(){const l=yield fs.promises.
readlink(_);return st&&!l.endsWith("\\")?`${l}\\`:l})}const Wn=268435456,Vn=Y.constants.O_RDONLY;function fn(_){return Ze(
this,void 0,void 0,function*(){try{yield it(_)}catch(l){if(l.code==="ENOENT")return!1;throw l}return!0})}function Gn(_){
return Ze(this,arguments,void 0,function*(l,y=!1){return(y?yield it(l):yield je(l)).isDirectory()})}function Ot(_){if(_=
It(_),!_)throw new Error('isRooted() parameter "p" cannot be empty');return st?_.startsWith("\\")||/^[A-Z]:/i.test(_):_.
startsWith("/")}function _t(_,l){return Ze(this,void 0,void 0,function*(){let y;try{y=yield it(_)}catch(S){S.code!=="ENO\
ENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${_}': ${S}`)}if(y&&y.isFile()){if(st){
const S=V.extname(_).toUpperCase();if(l.some(Z=>Z.toUpperCase()===S))return _}else if(at(y))return _}const k=_;for(const S of l){
_=k+S,y=void 0;try{y=yield it(_)}catch(Z){Z.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if ex\
ecutable file exists '${_}': ${Z}`)}if(y&&y.isFile()){if(st){try{const Z=V.dirname(_),N=V.basename(_).toUpperCase();for(const ue of yield Tt(
Z))if(N===ue.toUpperCase()){_=V.join(Z,ue);break}}catch(Z){console.log(`Unexpected error attempting to determine the act\
ual case of the file '${_}': ${Z}`)}return _}else if(at(y))return _}}return""})}function It(_){return _=_||"",st?(_=_.replace(
/\//g,"\\"),_.replace(/\\\\+/g,"\\")):_.replace(/\/\/+/g,"/")}function at(_){return(_.mode&1)>0||(_.mode&8)>0&&process.getgid!==
void 0&&_.gid===process.getgid()||(_.mode&64)>0&&process.getuid!==void 0&&_.uid===process.getuid()}function pn(){var _;return(_=
process.env.COMSPEC)!==null&&_!==void 0?_:"cmd.exe"}var Xe=function(_,l,y,k){function S(Z){return Z instanceof y?Z:new y(
function(N){N(Z)})}return new(y||(y=Promise))(function(Z,N){function ue(W){try{K(k.next(W))}catch(ge){N(ge)}}function Se(W){
try{K(k.throw(W))}catch(ge){N(ge)}}function K(W){W.done?Z(W.value):S(W.value).then(ue,Se)}K((k=k.apply(_,l||[])).next())})};
function hn(_,l){return Xe(this,arguments,void 0,function*(y,k,S={}){const{force:Z,recursive:N,copySourceDirectory:ue}=Bt(
S),Se=(yield ioUtil.exists(k))?yield ioUtil.stat(k):null;if(Se&&Se.isFile()&&!Z)return;const K=Se&&Se.isDirectory()&&ue?
path.join(k,path.basename(y)):k;if(!(yield ioUtil.exists(y)))throw new Error(`no such file or directory: ${y}`);if((yield ioUtil.
stat(y)).isDirectory())if(N)yield qt(y,K,0,Z);else throw new Error(`Failed to copy. ${y} is a directory, but tried to co\
py without recursive flag.`);else{if(path.relative(y,K)==="")throw new Error(`'${K}' and '${y}' are the same file`);yield bt(
y,K,Z)}})}function mn(_,l){return Xe(this,arguments,void 0,function*(y,k,S={}){if(yield ioUtil.exists(k)){let Z=!0;if((yield ioUtil.
isDirectory(k))&&(k=path.join(k,path.basename(y)),Z=yield ioUtil.exists(k)),Z)if(S.force==null||S.force)yield vt(k);else
throw new Error("Destination already exists")}yield wt(path.dirname(k)),yield ioUtil.rename(y,k)})}function vt(_){return Xe(
this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(_))throw new Error('File path must not contain `*`, \
`"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(_,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(l){throw new Error(
`File was unable to be removed ${l}`)}})}function wt(_){return Xe(this,void 0,void 0,function*(){ok(_,"a path argument m\
ust be provided"),yield ioUtil.mkdir(_,{recursive:!0})})}function mt(_,l){return Xe(this,void 0,void 0,function*(){if(!_)
throw new Error("parameter 'tool' is required");if(l){const k=yield mt(_,!1);if(!k)throw st?new Error(`Unable to locate \
executable file: ${_}. Please verify either the file path exists or the file can be found within a directory specified b\
y the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable \
to locate executable file: ${_}. Please verify either the file path exists or the file can be found within a directory s\
pecified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return k}const y=yield Lt(
_);return y&&y.length>0?y[0]:""})}function Lt(_){return Xe(this,void 0,void 0,function*(){if(!_)throw new Error("paramet\
er 'tool' is required");const l=[];if(st&&process.env.PATHEXT)for(const S of process.env.PATHEXT.split(V.delimiter))S&&l.
push(S);if(Ot(_)){const S=yield _t(_,l);return S?[S]:[]}if(_.includes(V.sep))return[];const y=[];if(process.env.PATH)for(const S of process.
env.PATH.split(V.delimiter))S&&y.push(S);const k=[];for(const S of y){const Z=yield _t(V.join(S,_),l);Z&&k.push(Z)}return k})}
function Bt(_){const l=_.force==null?!0:_.force,y=!!_.recursive,k=_.copySourceDirectory==null?!0:!!_.copySourceDirectory;
return{force:l,recursive:y,copySourceDirectory:k}}function qt(_,l,y,k){return Xe(this,void 0,void 0,function*(){if(y>=255)
return;y++,yield wt(l);const S=yield ioUtil.readdir(_);for(const Z of S){const N=`${_}/${Z}`,ue=`${l}/${Z}`;(yield ioUtil.
lstat(N)).isDirectory()?yield qt(N,ue,y,k):yield bt(N,ue,k)}yield ioUtil.chmod(l,(yield ioUtil.stat(_)).mode)})}function bt(_,l,y){
return Xe(this,void 0,void 0,function*(){if((yield ioUtil.lstat(_)).isSymbolicLink()){try{yield ioUtil.lstat(l),yield ioUtil.
unlink(l)}catch(S){S.code==="EPERM"&&(yield ioUtil.chmod(l,"0666"),yield ioUtil.unlink(l))}const k=yield ioUtil.readlink(
_);yield ioUtil.symlink(k,l,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(l))||y)&&(yield ioUtil.copyFile(
_,l))})}const B=he(import.meta.url)("timers");var xt=function(_,l,y,k){function S(Z){return Z instanceof y?Z:new y(function(N){
N(Z)})}return new(y||(y=Promise))(function(Z,N){function ue(W){try{K(k.next(W))}catch(ge){N(ge)}}function Se(W){try{K(k.
throw(W))}catch(ge){N(ge)}}function K(W){W.done?Z(W.value):S(W.value).then(ue,Se)}K((k=k.apply(_,l||[])).next())})};const Pe=process.
platform==="win32";class Wt extends pe.EventEmitter{constructor(l,y,k){if(super(),!l)throw new Error("Parameter 'toolPat\
h' cannot be null or empty.");this.toolPath=l,this.args=y||[],this.options=k||{}}_debug(l){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(l)}_getCommandString(l,y){const k=this._getSpawnFileName(),S=this.
_getSpawnArgs(l);let Z=y?"":"[command]";if(Pe)if(this._isCmdFile()){Z+=k;for(const N of S)Z+=` ${N}`}else if(l.windowsVerbatimArguments){
Z+=`"${k}"`;for(const N of S)Z+=` ${N}`}else{Z+=this._windowsQuoteCmdArg(k);for(const N of S)Z+=` ${this._windowsQuoteCmdArg(
N)}`}else{Z+=k;for(const N of S)Z+=` ${N}`}return Z}_processLineBuffer(l,y,k){try{let S=y+l.toString(),Z=S.indexOf(i.EOL);
for(;Z>-1;){const N=S.substring(0,Z);k(N),S=S.substring(Z+i.EOL.length),Z=S.indexOf(i.EOL)}return S}catch(S){return this.
_debug(`error processing line. Failed with error ${S}`),""}}_getSpawnFileName(){return Pe&&this._isCmdFile()?process.env.
COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(l){if(Pe&&this._isCmdFile()){let y=`/D /S /C "${this._windowsQuoteCmdArg(
this.toolPath)}`;for(const k of this.args)y+=" ",y+=l.windowsVerbatimArguments?k:this._windowsQuoteCmdArg(k);return y+='\
"',[y]}return this.args}_endsWith(l,y){return l.endsWith(y)}_isCmdFile(){const l=this.toolPath.toUpperCase();return this.
_endsWith(l,".CMD")||this._endsWith(l,".BAT")}_windowsQuoteCmdArg(l){if(!this._isCmdFile())return this._uvQuoteCmdArg(l);
if(!l)return'""';const y=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let k=!1;
for(const N of l)if(y.some(ue=>ue===N)){k=!0;break}if(!k)return l;let S='"',Z=!0;for(let N=l.length;N>0;N--)S+=l[N-1],Z&&
l[N-1]==="\\"?S+="\\":l[N-1]==='"'?(Z=!0,S+='"'):Z=!1;return S+='"',S.split("").reverse().join("")}_uvQuoteCmdArg(l){if(!l)
return'""';if(!l.includes(" ")&&!l.includes("	")&&!l.includes('"'))return l;if(!l.includes('"')&&!l.includes("\\"))return`\
"${l}"`;let y='"',k=!0;for(let S=l.length;S>0;S--)y+=l[S-1],k&&l[S-1]==="\\"?y+="\\":l[S-1]==='"'?(k=!0,y+="\\"):k=!1;return y+=
'"',y.split("").reverse().join("")}_cloneExecOptions(l){l=l||{};const y={cwd:l.cwd||process.cwd(),env:l.env||process.env,
silent:l.silent||!1,windowsVerbatimArguments:l.windowsVerbatimArguments||!1,failOnStdErr:l.failOnStdErr||!1,ignoreReturnCode:l.
ignoreReturnCode||!1,delay:l.delay||1e4};return y.outStream=l.outStream||process.stdout,y.errStream=l.errStream||process.
stderr,y}_getSpawnOptions(l,y){l=l||{};const k={};return k.cwd=l.cwd,k.env=l.env,k.windowsVerbatimArguments=l.windowsVerbatimArguments||
this._isCmdFile(),l.windowsVerbatimArguments&&(k.argv0=`"${y}"`),k}exec(){return xt(this,void 0,void 0,function*(){return!Ot(
this.toolPath)&&(this.toolPath.includes("/")||Pe&&this.toolPath.includes("\\"))&&(this.toolPath=V.resolve(process.cwd(),
this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield mt(this.toolPath,!0),new Promise((l,y)=>xt(this,void 0,
void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const K of this.args)this._debug(
`   ${K}`);const k=this._cloneExecOptions(this.options);!k.silent&&k.outStream&&k.outStream.write(this._getCommandString(
k)+i.EOL);const S=new yt(k,this.toolPath);if(S.on("debug",K=>{this._debug(K)}),this.options.cwd&&!(yield fn(this.options.
cwd)))return y(new Error(`The cwd: ${this.options.cwd} does not exist!`));const Z=this._getSpawnFileName(),N=ee.spawn(Z,
this._getSpawnArgs(k),this._getSpawnOptions(this.options,Z));let ue="";N.stdout&&N.stdout.on("data",K=>{this.options.listeners&&
this.options.listeners.stdout&&this.options.listeners.stdout(K),!k.silent&&k.outStream&&k.outStream.write(K),ue=this._processLineBuffer(
K,ue,W=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(W)})});let Se="";if(N.stderr&&
N.stderr.on("data",K=>{S.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.
stderr(K),!k.silent&&k.errStream&&k.outStream&&(k.failOnStdErr?k.errStream:k.outStream).write(K),Se=this._processLineBuffer(
K,Se,W=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(W)})}),N.on("error",K=>{
S.processError=K.message,S.processExited=!0,S.processClosed=!0,S.CheckComplete()}),N.on("exit",K=>{S.processExitCode=K,S.
processExited=!0,this._debug(`Exit code ${K} received from tool '${this.toolPath}'`),S.CheckComplete()}),N.on("close",K=>{
S.processExitCode=K,S.processExited=!0,S.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}\
'`),S.CheckComplete()}),S.on("done",(K,W)=>{ue.length>0&&this.emit("stdline",ue),Se.length>0&&this.emit("errline",Se),N.
removeAllListeners(),K?y(K):l(W)}),this.options.input){if(!N.stdin)throw new Error("child process missing stdin");N.stdin.
end(this.options.input)}}))})}}function Vt(_){const l=[];let y=!1,k=!1,S="";function Z(N){k&&N!=='"'&&(S+="\\"),S+=N,k=!1}
for(let N=0;N<_.length;N++){const ue=_.charAt(N);if(ue==='"'){k?Z(ue):y=!y;continue}if(ue==="\\"&&k){Z(ue);continue}if(ue===
"\\"&&y){k=!0;continue}if(ue===" "&&!y){S.length>0&&(l.push(S),S="");continue}Z(ue)}return S.length>0&&l.push(S.trim()),
l}class yt extends pe.EventEmitter{constructor(l,y){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=
0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!y)throw new Error("toolPath\
 must not be empty");this.options=l,this.toolPath=y,l.delay&&(this.delay=l.delay)}CheckComplete(){this.done||(this.processClosed?
this._setResult():this.processExited&&(this.timeout=(0,B.setTimeout)(yt.HandleTimeout,this.delay,this)))}_debug(l){this.
emit("debug",l)}_setResult(){let l;this.processExited&&(this.processError?l=new Error(`There was an error when attemptin\
g to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):
this.processExitCode!==0&&!this.options.ignoreReturnCode?l=new Error(`The process '${this.toolPath}' failed with exit co\
de ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(l=new Error(`The process '${this.toolPath}'\
 failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=
null),this.done=!0,this.emit("done",l,this.processExitCode)}static HandleTimeout(l){if(!l.done){if(!l.processClosed&&l.processExited){
const y=`The STDIO streams did not close within ${l.delay/1e3} seconds of the exit event from process '${l.toolPath}'. T\
his may indicate a child process inherited the STDIO streams and has not yet exited.`;l._debug(y)}l._setResult()}}}var $t=function(_,l,y,k){
function S(Z){return Z instanceof y?Z:new y(function(N){N(Z)})}return new(y||(y=Promise))(function(Z,N){function ue(W){try{
K(k.next(W))}catch(ge){N(ge)}}function Se(W){try{K(k.throw(W))}catch(ge){N(ge)}}function K(W){W.done?Z(W.value):S(W.value).
then(ue,Se)}K((k=k.apply(_,l||[])).next())})};function nt(_,l,y){return $t(this,void 0,void 0,function*(){const k=tr.argStringToArray(
_);if(k.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const S=k[0];return l=k.slice(1).
concat(l||[]),new tr.ToolRunner(S,l,y).exec()})}function yn(_,l,y){return $t(this,void 0,void 0,function*(){var k,S;let Z="",
N="";const ue=new StringDecoder("utf8"),Se=new StringDecoder("utf8"),K=(k=y?.listeners)===null||k===void 0?void 0:k.stdout,
W=(S=y?.listeners)===null||S===void 0?void 0:S.stderr,ge=j=>{N+=Se.write(j),W&&W(j)},Xt=j=>{Z+=ue.write(j),K&&K(j)},f=Object.
assign(Object.assign({},y?.listeners),{stdout:Xt,stderr:ge}),h=yield nt(_,l,Object.assign(Object.assign({},y),{listeners:f}));
return Z+=ue.end(),N+=Se.end(),{exitCode:h,stdout:Z,stderr:N}})}var kt=function(_,l,y,k){function S(Z){return Z instanceof
y?Z:new y(function(N){N(Z)})}return new(y||(y=Promise))(function(Z,N){function ue(W){try{K(k.next(W))}catch(ge){N(ge)}}function Se(W){
try{K(k.throw(W))}catch(ge){N(ge)}}function K(W){W.done?Z(W.value):S(W.value).then(ue,Se)}K((k=k.apply(_,l||[])).next())})};
const Gt=()=>kt(void 0,void 0,void 0,function*(){const{stdout:_}=yield exec.getExecOutput('powershell -command "(Get-Cim\
Instance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:l}=yield exec.getExecOutput('powershell\
 -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:l.trim(),version:_.
trim()}}),Rt=()=>kt(void 0,void 0,void 0,function*(){var _,l,y,k;const{stdout:S}=yield exec.getExecOutput("sw_vers",void 0,
{silent:!0}),Z=(l=(_=S.match(/ProductVersion:\s*(.+)/))===null||_===void 0?void 0:_[1])!==null&&l!==void 0?l:"";return{name:(k=
(y=S.match(/ProductName:\s*(.+)/))===null||y===void 0?void 0:y[1])!==null&&k!==void 0?k:"",version:Z}}),ut=()=>kt(void 0,
void 0,void 0,function*(){const{stdout:_}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[l,y]=_.trim().
split(`
`);return{name:l,version:y}}),Me=i.platform(),Ht=i.arch(),zt=Me==="win32",Qe=Me==="darwin",Kt=Me==="linux";function gn(){
return kt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield zt?Gt():Qe?Rt():ut()),{platform:Me,
arch:Ht,isWindows:zt,isMacOS:Qe,isLinux:Kt})})}var d=function(_,l,y,k){function S(Z){return Z instanceof y?Z:new y(function(N){
N(Z)})}return new(y||(y=Promise))(function(Z,N){function ue(W){try{K(k.next(W))}catch(ge){N(ge)}}function Se(W){try{K(k.
throw(W))}catch(ge){N(ge)}}function K(W){W.done?Z(W.value):S(W.value).then(ue,Se)}K((k=k.apply(_,l||[])).next())})},m;(function(_){
_[_.Success=0]="Success",_[_.Failure=1]="Failure"})(m||(m={}));function z(_,l){const y=toCommandValue(l);if(process.env[_]=
y,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",prepareKeyValueMessage(_,l));issueCommand("set-env",{name:_},
y)}function x(_){$("add-mask",{},_)}function ie(_){process.env.GITHUB_PATH||""?issueFileCommand("PATH",_):issueCommand("\
add-path",{},_),process.env.PATH=`${_}${path.delimiter}${process.env.PATH}`}function le(_,l){const y=process.env[`INPUT_${_.
replace(/ /g,"_").toUpperCase()}`]||"";if(l&&l.required&&!y)throw new Error(`Input required and not supplied: ${_}`);return l&&
l.trimWhitespace===!1?y:y.trim()}function qe(_,l){const y=le(_,l).split(`
`).filter(k=>k!=="");return l&&l.trimWhitespace===!1?y:y.map(k=>k.trim())}function Ne(_,l){const y=["true","True","TRUE"],
k=["false","False","FALSE"],S=le(_,l);if(y.includes(S))return!0;if(k.includes(S))return!1;throw new TypeError(`Input doe\
s not meet YAML 1.2 "Core Schema" specification: ${_}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function We(_,l){if(process.env.GITHUB_OUTPUT||
"")return ve("OUTPUT",X(_,l));process.stdout.write(i.EOL),$("set-output",{name:_},u(l))}function Yt(_){issue("echo",_?"o\
n":"off")}function Jt(_){process.exitCode=m.Failure,_n(_)}function Ir(){return process.env.RUNNER_DEBUG==="1"}function Hn(_){
$("debug",{},_)}function _n(_,l={}){$("error",p(l),_ instanceof Error?_.toString():_)}function vn(_,l={}){$("warning",p(
l),_ instanceof Error?_.toString():_)}function wn(_,l={}){$("notice",p(l),_ instanceof Error?_.toString():_)}function Kn(_){
process.stdout.write(_+i.EOL)}function bn(_){I("group",_)}function $n(){I("endgroup")}function xr(_,l){return d(this,void 0,
void 0,function*(){bn(_);let y;try{y=yield l()}finally{$n()}return y})}function Rr(_,l){if(process.env.GITHUB_STATE||"")
return issueFileCommand("STATE",prepareKeyValueMessage(_,l));issueCommand("save-state",{name:_},toCommandValue(l))}function Yn(_){
return process.env[`STATE_${_}`]||""}function Cr(_){return d(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(
_)})}}),4155:((e,n,o)=>{o.d(n,{Qq:()=>we});var i=o(8611),u=o.t(i,2),p=o(5692),$=o.t(p,2);function I(M){const E=M.protocol===
"https:";if(P(M))return;const b=E?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;
if(b)try{return new D(b)}catch{if(!b.startsWith("http://")&&!b.startsWith("https://"))return new D(`http://${b}`)}else return}
function P(M){if(!M.hostname)return!1;const E=M.hostname;if(T(E))return!0;const b=process.env.no_proxy||process.env.NO_PROXY||
"";if(!b)return!1;let v;M.port?v=Number(M.port):M.protocol==="http:"?v=80:M.protocol==="https:"&&(v=443);const R=[M.hostname.
toUpperCase()];typeof v=="number"&&R.push(`${R[0]}:${v}`);for(const U of b.split(",").map(G=>G.trim().toUpperCase()).filter(
G=>G))if(U==="*"||R.some(G=>G===U||G.endsWith(`.${U}`)||U.startsWith(".")&&G.endsWith(`${U}`)))return!0;return!1}function T(M){
const E=M.toLowerCase();return E==="localhost"||E.startsWith("127.")||E.startsWith("[::1]")||E.startsWith("[0:0:0:0:0:0:\
0:1]")}class D extends URL{constructor(E,b){super(E,b),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=
decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}
var F=o(770);const H=()=>o.e(752).then(o.t.bind(o,6752,19));async function Y(M,E){return(await H()).fetch(M,E)}class ve{#e;#t;constructor(E){
this.#e=E}dispatch(E,b){return this.#n().then(v=>v.dispatch(E,b),v=>b.onError?.(v)),!0}async close(){await(await this.#t)?.
close()}async destroy(){await(await this.#t)?.destroy()}#n(){return this.#t??=H().then(({ProxyAgent:E})=>new E(this.#e)),
this.#t}}var X=function(M,E,b,v){function R(U){return U instanceof b?U:new b(function(G){G(U)})}return new(b||(b=Promise))(
function(U,G){function ae(Oe){try{ee(v.next(Oe))}catch(Ze){G(Ze)}}function pe(Oe){try{ee(v.throw(Oe))}catch(Ze){G(Ze)}}function ee(Oe){
Oe.done?U(Oe.value):R(Oe.value).then(ae,pe)}ee((v=v.apply(M,E||[])).next())})},V;(function(M){M[M.OK=200]="OK",M[M.MultipleChoices=
300]="MultipleChoices",M[M.MovedPermanently=301]="MovedPermanently",M[M.ResourceMoved=302]="ResourceMoved",M[M.SeeOther=
303]="SeeOther",M[M.NotModified=304]="NotModified",M[M.UseProxy=305]="UseProxy",M[M.SwitchProxy=306]="SwitchProxy",M[M.TemporaryRedirect=
307]="TemporaryRedirect",M[M.PermanentRedirect=308]="PermanentRedirect",M[M.BadRequest=400]="BadRequest",M[M.Unauthorized=
401]="Unauthorized",M[M.PaymentRequired=402]="PaymentRequired",M[M.Forbidden=403]="Forbidden",M[M.NotFound=404]="NotFoun\
d",M[M.MethodNotAllowed=405]="MethodNotAllowed",M[M.NotAcceptable=406]="NotAcceptable",M[M.ProxyAuthenticationRequired=407]=
"ProxyAuthenticationRequired",M[M.RequestTimeout=408]="RequestTimeout",M[M.Conflict=409]="Conflict",M[M.Gone=410]="Gone",
M[M.TooManyRequests=429]="TooManyRequests",M[M.InternalServerError=500]="InternalServerError",M[M.NotImplemented=501]="N\
otImplemented",M[M.BadGateway=502]="BadGateway",M[M.ServiceUnavailable=503]="ServiceUnavailable",M[M.GatewayTimeout=504]=
"GatewayTimeout"})(V||(V={}));var de;(function(M){M.Accept="accept",M.ContentType="content-type"})(de||(de={}));var ze;(function(M){
M.ApplicationJson="application/json"})(ze||(ze={}));function Ae(M){const E=pm.getProxyUrl(new URL(M));return E?E.href:""}
const ce=[V.MovedPermanently,V.ResourceMoved,V.SeeOther,V.TemporaryRedirect,V.PermanentRedirect],J=[V.BadGateway,V.ServiceUnavailable,
V.GatewayTimeout],te=["OPTIONS","GET","DELETE","HEAD"],se=10,$e=5;class oe extends Error{constructor(E,b){super(E),this.
name="HttpClientError",this.statusCode=b,Object.setPrototypeOf(this,oe.prototype)}}class ye{constructor(E){this.message=
E}readBody(){return X(this,void 0,void 0,function*(){return new Promise(E=>X(this,void 0,void 0,function*(){let b=Buffer.
alloc(0);this.message.on("data",v=>{b=Buffer.concat([b,v])}),this.message.on("end",()=>{E(b.toString())})}))})}readBodyBuffer(){
return X(this,void 0,void 0,function*(){return new Promise(E=>X(this,void 0,void 0,function*(){const b=[];this.message.on(
"data",v=>{b.push(v)}),this.message.on("end",()=>{E(Buffer.concat(b))})}))})}}function Q(M){return new URL(M).protocol===
"https:"}class we{constructor(E,b,v){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this.
_maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(
E),this.handlers=b||[],this.requestOptions=v,v&&(v.ignoreSslError!=null&&(this._ignoreSslError=v.ignoreSslError),this._socketTimeout=
v.socketTimeout,v.allowRedirects!=null&&(this._allowRedirects=v.allowRedirects),v.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=
v.allowRedirectDowngrade),v.maxRedirects!=null&&(this._maxRedirects=Math.max(v.maxRedirects,0)),v.keepAlive!=null&&(this.
_keepAlive=v.keepAlive),v.allowRetries!=null&&(this._allowRetries=v.allowRetries),v.maxRetries!=null&&(this._maxRetries=
v.maxRetries))}options(E,b){return X(this,void 0,void 0,function*(){return this.request("OPTIONS",E,null,b||{})})}get(E,b){
return X(this,void 0,void 0,function*(){return this.request("GET",E,null,b||{})})}del(E,b){return X(this,void 0,void 0,function*(){
return this.request("DELETE",E,null,b||{})})}post(E,b,v){return X(this,void 0,void 0,function*(){return this.request("PO\
ST",E,b,v||{})})}patch(E,b,v){return X(this,void 0,void 0,function*(){return this.request("PATCH",E,b,v||{})})}put(E,b,v){
return X(this,void 0,void 0,function*(){return this.request("PUT",E,b,v||{})})}head(E,b){return X(this,void 0,void 0,function*(){
return this.request("HEAD",E,null,b||{})})}sendStream(E,b,v,R){return X(this,void 0,void 0,function*(){return this.request(
E,b,v,R)})}getJson(E){return X(this,arguments,void 0,function*(b,v={}){v[de.Accept]=this._getExistingOrDefaultHeader(v,de.
Accept,ze.ApplicationJson);const R=yield this.get(b,v);return this._processResponse(R,this.requestOptions)})}postJson(E,b){
return X(this,arguments,void 0,function*(v,R,U={}){const G=JSON.stringify(R,null,2);U[de.Accept]=this._getExistingOrDefaultHeader(
U,de.Accept,ze.ApplicationJson),U[de.ContentType]=this._getExistingOrDefaultContentTypeHeader(U,ze.ApplicationJson);const ae=yield this.
post(v,G,U);return this._processResponse(ae,this.requestOptions)})}putJson(E,b){return X(this,arguments,void 0,function*(v,R,U={}){
const G=JSON.stringify(R,null,2);U[de.Accept]=this._getExistingOrDefaultHeader(U,de.Accept,ze.ApplicationJson),U[de.ContentType]=
this._getExistingOrDefaultContentTypeHeader(U,ze.ApplicationJson);const ae=yield this.put(v,G,U);return this._processResponse(
ae,this.requestOptions)})}patchJson(E,b){return X(this,arguments,void 0,function*(v,R,U={}){const G=JSON.stringify(R,null,
2);U[de.Accept]=this._getExistingOrDefaultHeader(U,de.Accept,ze.ApplicationJson),U[de.ContentType]=this._getExistingOrDefaultContentTypeHeader(
U,ze.ApplicationJson);const ae=yield this.patch(v,G,U);return this._processResponse(ae,this.requestOptions)})}request(E,b,v,R){
return X(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const U=new URL(
b);let G=this._prepareRequest(E,U,R);const ae=this._allowRetries&&te.includes(E)?this._maxRetries+1:1;let pe=0,ee;do{if(ee=
yield this.requestRaw(G,v),ee&&ee.message&&ee.message.statusCode===V.Unauthorized){let Ze;for(const He of this.handlers)
if(He.canHandleAuthentication(ee)){Ze=He;break}return Ze?Ze.handleAuthentication(this,G,v):ee}let Oe=this._maxRedirects;
for(;ee.message.statusCode&&ce.includes(ee.message.statusCode)&&this._allowRedirects&&Oe>0;){const Ze=ee.message.headers.
location;if(!Ze)break;const He=new URL(Ze);if(U.protocol==="https:"&&U.protocol!==He.protocol&&!this._allowRedirectDowngrade)
throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want t\
o allow this behavior, set the allowRedirectDowngrade option to true.");if(yield ee.readBody(),He.hostname!==U.hostname)
for(const gt in R)gt.toLowerCase()==="authorization"&&delete R[gt];G=this._prepareRequest(E,He,R),ee=yield this.requestRaw(
G,v),Oe--}if(!ee.message.statusCode||!J.includes(ee.message.statusCode))return ee;pe+=1,pe<ae&&(yield ee.readBody(),yield this.
_performExponentialBackoff(pe))}while(pe<ae);return ee})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(E,b){
return X(this,void 0,void 0,function*(){return new Promise((v,R)=>{function U(G,ae){G?R(G):ae?v(ae):R(new Error("Unknown\
 error"))}this.requestRawWithCallback(E,b,U)})})}requestRawWithCallback(E,b,v){typeof b=="string"&&(E.options.headers||(E.
options.headers={}),E.options.headers["Content-Length"]=Buffer.byteLength(b,"utf8"));let R=!1;function U(pe,ee){R||(R=!0,
v(pe,ee))}const G=E.httpModule.request(E.options,pe=>{const ee=new ye(pe);U(void 0,ee)});let ae;G.on("socket",pe=>{ae=pe}),
G.setTimeout(this._socketTimeout||3*6e4,()=>{ae&&ae.end(),U(new Error(`Request timeout: ${E.options.path}`))}),G.on("err\
or",function(pe){U(pe)}),b&&typeof b=="string"&&G.write(b,"utf8"),b&&typeof b!="string"?(b.on("close",function(){G.end()}),
b.pipe(G)):G.end()}getAgent(E){const b=new URL(E);return this._getAgent(b)}getAgentDispatcher(E){const b=new URL(E),v=I(
b);if(v&&v.hostname)return this._getProxyAgentDispatcher(b,v)}_prepareRequest(E,b,v){const R={};R.parsedUrl=b;const U=R.
parsedUrl.protocol==="https:";R.httpModule=U?$:u;const G=U?443:80;if(R.options={},R.options.host=R.parsedUrl.hostname,R.
options.port=R.parsedUrl.port?parseInt(R.parsedUrl.port):G,R.options.path=(R.parsedUrl.pathname||"")+(R.parsedUrl.search||
""),R.options.method=E,R.options.headers=this._mergeHeaders(v),this.userAgent!=null&&(R.options.headers["user-agent"]=this.
userAgent),R.options.agent=this._getAgent(R.parsedUrl),this.handlers)for(const ae of this.handlers)ae.prepareRequest(R.options);
return R}_mergeHeaders(E){return this.requestOptions&&this.requestOptions.headers?Object.assign({},be(this.requestOptions.
headers),be(E||{})):be(E||{})}_getExistingOrDefaultHeader(E,b,v){let R;if(this.requestOptions&&this.requestOptions.headers){
const G=be(this.requestOptions.headers)[b];G&&(R=typeof G=="number"?G.toString():G)}const U=E[b];return U!==void 0?typeof U==
"number"?U.toString():U:R!==void 0?R:v}_getExistingOrDefaultContentTypeHeader(E,b){let v;if(this.requestOptions&&this.requestOptions.
headers){const U=be(this.requestOptions.headers)[de.ContentType];U&&(typeof U=="number"?v=String(U):Array.isArray(U)?v=U.
join(", "):v=U)}const R=E[de.ContentType];return R!==void 0?typeof R=="number"?String(R):Array.isArray(R)?R.join(", "):R:
v!==void 0?v:b}_getAgent(E){let b;const v=I(E),R=v&&v.hostname;if(this._keepAlive&&R&&(b=this._proxyAgent),R||(b=this._agent),
b)return b;const U=E.protocol==="https:";let G=100;if(this.requestOptions&&(G=this.requestOptions.maxSockets||i.globalAgent.
maxSockets),v&&v.hostname){const ae={maxSockets:G,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(v.username||
v.password)&&{proxyAuth:`${v.username}:${v.password}`}),{host:v.hostname,port:v.port})};let pe;const ee=v.protocol==="ht\
tps:";U?pe=ee?F.httpsOverHttps:F.httpsOverHttp:pe=ee?F.httpOverHttps:F.httpOverHttp,b=pe(ae),this._proxyAgent=b}if(!b){const ae={
keepAlive:this._keepAlive,maxSockets:G};b=U?new p.Agent(ae):new i.Agent(ae),this._agent=b}return U&&this._ignoreSslError&&
(b.options=Object.assign(b.options||{},{rejectUnauthorized:!1})),b}_getProxyAgentDispatcher(E,b){let v;if(this._keepAlive&&
(v=this._proxyAgentDispatcher),v)return v;const R=E.protocol==="https:";return v=new ve(Object.assign({uri:b.href,pipelining:this.
_keepAlive?1:0},(b.username||b.password)&&{token:`Basic ${Buffer.from(`${b.username}:${b.password}`).toString("base64")}`})),
this._proxyAgentDispatcher=v,R&&this._ignoreSslError&&(v.options=Object.assign(v.options.requestTls||{},{rejectUnauthorized:!1})),
v}_getUserAgentWithOrchestrationId(E){const b=E||"actions/http-client",v=process.env.ACTIONS_ORCHESTRATION_ID;if(v){const R=v.
replace(/[^a-z0-9_.-]/gi,"_");return`${b} actions_orchestration_id/${R}`}return b}_performExponentialBackoff(E){return X(
this,void 0,void 0,function*(){E=Math.min(se,E);const b=$e*Math.pow(2,E);return new Promise(v=>setTimeout(()=>v(),b))})}_processResponse(E,b){
return X(this,void 0,void 0,function*(){return new Promise((v,R)=>X(this,void 0,void 0,function*(){const U=E.message.statusCode||
0,G={statusCode:U,result:null,headers:{}};U===V.NotFound&&v(G);function ae(Oe,Ze){if(typeof Ze=="string"){const He=new Date(
Ze);if(!isNaN(He.valueOf()))return He}return Ze}let pe,ee;try{ee=yield E.readBody(),ee&&ee.length>0&&(b&&b.deserializeDates?
pe=JSON.parse(ee,ae):pe=JSON.parse(ee),G.result=pe),G.headers=E.message.headers}catch{}if(U>299){let Oe;pe&&pe.message?Oe=
pe.message:ee&&ee.length>0?Oe=ee:Oe=`Failed request: (${U})`;const Ze=new oe(Oe,U);Ze.result=G.result,R(Ze)}else v(G)}))})}}
const be=M=>Object.keys(M).reduce((E,b)=>(E[b.toLowerCase()]=M[b],E),{})}),3305:((e,n,o)=>{o.d(n,{_L:()=>it,FO:()=>Z,qm:()=>mt,
LK:()=>cn,Zm:()=>vt,Eb:()=>Vt,m9:()=>yt,G8:()=>It,UI:()=>bt,F7:()=>je,NC:()=>Lt,fU:()=>N,Fk:()=>nt,Rl:()=>H,em:()=>_t,q0:()=>K,
mI:()=>W});var i=o(4890),u;const p=null,$=null;class I{constructor(){this._map=new WeakMap,this._idmap=new Map}add(h,...j){
const fe=j[0];return this._map.set(h,fe),fe&&typeof fe=="object"&&"id"in fe&&this._idmap.set(fe.id,h),this}clear(){return this.
_map=new WeakMap,this._idmap=new Map,this}remove(h){const j=this._map.get(h);return j&&typeof j=="object"&&"id"in j&&this.
_idmap.delete(j.id),this._map.delete(h),this}get(h){const j=h._zod.parent;if(j){const fe={...this.get(j)??{}};delete fe.
id;const Ie={...fe,...this._map.get(h)};return Object.keys(Ie).length?Ie:void 0}return this._map.get(h)}has(h){return this.
_map.has(h)}}function P(){return new I}(u=globalThis).__zod_globalRegistry??(u.__zod_globalRegistry=P());const T=globalThis.
__zod_globalRegistry;var D=o(4723);function F(f){return f.checks&&(f.checks=[...f.checks]),f}function H(f,h){return new f(
F({type:"string",...D.A2(h)}))}function Y(f,h){return new f(F({type:"string",coerce:!0,...util.normalizeParams(h)}))}function ve(f,h){
return new f({type:"string",format:"email",check:"string_format",abort:!1,...util.normalizeParams(h)})}function X(f,h){return new f(
{type:"string",format:"guid",check:"string_format",abort:!1,...util.normalizeParams(h)})}function V(f,h){return new f({type:"\
string",format:"uuid",check:"string_format",abort:!1,...util.normalizeParams(h)})}function de(f,h){return new f({type:"s\
tring",format:"uuid",check:"string_format",abort:!1,version:"v4",...util.normalizeParams(h)})}function ze(f,h){return new f(
{type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...util.normalizeParams(h)})}function Ae(f,h){return new f(
{type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...util.normalizeParams(h)})}function ce(f,h){return new f(
{type:"string",format:"url",check:"string_format",abort:!1,...util.normalizeParams(h)})}function J(f,h){return new f({type:"\
string",format:"emoji",check:"string_format",abort:!1,...util.normalizeParams(h)})}function te(f,h){return new f({type:"\
string",format:"nanoid",check:"string_format",abort:!1,...util.normalizeParams(h)})}function se(f,h){return new f({type:"\
string",format:"cuid",check:"string_format",abort:!1,...util.normalizeParams(h)})}function $e(f,h){return new f({type:"s\
tring",format:"cuid2",check:"string_format",abort:!1,...util.normalizeParams(h)})}function oe(f,h){return new f({type:"s\
tring",format:"ulid",check:"string_format",abort:!1,...util.normalizeParams(h)})}function ye(f,h){return new f({type:"st\
ring",format:"xid",check:"string_format",abort:!1,...util.normalizeParams(h)})}function Q(f,h){return new f({type:"strin\
g",format:"ksuid",check:"string_format",abort:!1,...util.normalizeParams(h)})}function we(f,h){return new f({type:"strin\
g",format:"ipv4",check:"string_format",abort:!1,...util.normalizeParams(h)})}function be(f,h){return new f({type:"string",
format:"ipv6",check:"string_format",abort:!1,...util.normalizeParams(h)})}function M(f,h){return new f({type:"string",format:"\
mac",check:"string_format",abort:!1,...util.normalizeParams(h)})}function E(f,h){return new f({type:"string",format:"cid\
rv4",check:"string_format",abort:!1,...util.normalizeParams(h)})}function b(f,h){return new f({type:"string",format:"cid\
rv6",check:"string_format",abort:!1,...util.normalizeParams(h)})}function v(f,h){return new f({type:"string",format:"bas\
e64",check:"string_format",abort:!1,...util.normalizeParams(h)})}function R(f,h){return new f({type:"string",format:"bas\
e64url",check:"string_format",abort:!1,...util.normalizeParams(h)})}function U(f,h){return new f({type:"string",format:"\
e164",check:"string_format",abort:!1,...util.normalizeParams(h)})}function G(f,h){return new f({type:"string",format:"cr\
edit_card",check:"string_format",abort:!1,...util.normalizeParams(h)})}function ae(f,h){return new f({type:"string",format:"\
iban",check:"string_format",abort:!1,...util.normalizeParams(h)})}function pe(f,h){return new f({type:"string",format:"j\
wt",check:"string_format",abort:!1,...util.normalizeParams(h)})}const ee={Any:null,Minute:-1,Second:0,Millisecond:3,Microsecond:6};
function Oe(f,h){return new f({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...util.
normalizeParams(h)})}function Ze(f,h){return new f({type:"string",format:"date",check:"string_format",...util.normalizeParams(
h)})}function He(f,h){return new f({type:"string",format:"time",check:"string_format",precision:null,...util.normalizeParams(
h)})}function gt(f,h){return new f({type:"string",format:"duration",check:"string_format",...util.normalizeParams(h)})}function je(f,h){
return new f(F({type:"number",checks:[],...D.A2(h)}))}function un(f,h){return new f(F({type:"number",coerce:!0,checks:[],
...util.normalizeParams(h)}))}function cn(f,h){return new f({type:"number",check:"number_format",abort:!1,format:"safein\
t",...D.A2(h)})}function Tt(f,h){return new f({type:"number",check:"number_format",abort:!1,format:"float32",...util.normalizeParams(
h)})}function dn(f,h){return new f({type:"number",check:"number_format",abort:!1,format:"float64",...util.normalizeParams(
h)})}function ln(f,h){return new f({type:"number",check:"number_format",abort:!1,format:"int32",...util.normalizeParams(
h)})}function Bn(f,h){return new f({type:"number",check:"number_format",abort:!1,format:"uint32",...util.normalizeParams(
h)})}function it(f,h){return new f({type:"boolean",...D.A2(h)})}function ht(f,h){return new f({type:"boolean",coerce:!0,
...util.normalizeParams(h)})}function qn(f,h){return new f({type:"bigint",...util.normalizeParams(h)})}function st(f,h){
return new f({type:"bigint",coerce:!0,...util.normalizeParams(h)})}function jt(f,h){return new f({type:"bigint",check:"b\
igint_format",abort:!1,format:"int64",...util.normalizeParams(h)})}function Wn(f,h){return new f({type:"bigint",check:"b\
igint_format",abort:!1,format:"uint64",...util.normalizeParams(h)})}function Vn(f,h){return new f({type:"symbol",...util.
normalizeParams(h)})}function fn(f,h){return new f({type:"undefined",...util.normalizeParams(h)})}function Gn(f,h){return new f(
{type:"null",...util.normalizeParams(h)})}function Ot(f){return new f({type:"any"})}function _t(f){return new f({type:"u\
nknown"})}function It(f,h){return new f({type:"never",...D.A2(h)})}function at(f,h){return new f({type:"void",...util.normalizeParams(
h)})}function pn(f,h){return new f({type:"date",...util.normalizeParams(h)})}function Xe(f,h){return new f({type:"date",
coerce:!0,...util.normalizeParams(h)})}function hn(f,h){return new f({type:"nan",...util.normalizeParams(h)})}function mn(f,h){
return new checks.$ZodCheckLessThan({check:"less_than",...util.normalizeParams(h),value:f,inclusive:!1})}function vt(f,h){
return new i.sm({check:"less_than",...D.A2(h),value:f,inclusive:!0})}function wt(f,h){return new i.J_({check:"greater_th\
an",...D.A2(h),value:f,inclusive:!1})}function mt(f,h){return new i.J_({check:"greater_than",...D.A2(h),value:f,inclusive:!0})}
function Lt(f){return wt(0,f)}function Bt(f){return mn(0,f)}function qt(f){return vt(0,f)}function bt(f){return mt(0,f)}
function B(f,h){return new checks.$ZodCheckMultipleOf({check:"multiple_of",...util.normalizeParams(h),value:f})}function xt(f,h){
return new checks.$ZodCheckMaxSize({check:"max_size",...util.normalizeParams(h),maximum:f})}function Pe(f,h){return new checks.
$ZodCheckMinSize({check:"min_size",...util.normalizeParams(h),minimum:f})}function Wt(f,h){return new checks.$ZodCheckSizeEquals(
{check:"size_equals",...util.normalizeParams(h),size:f})}function Vt(f,h){return new i.Yk({check:"max_length",...D.A2(h),
maximum:f})}function yt(f,h){return new i.Kk({check:"min_length",...D.A2(h),minimum:f})}function $t(f,h){return new checks.
$ZodCheckLengthEquals({check:"length_equals",...util.normalizeParams(h),length:f})}function nt(f,h){return new i.DG({check:"\
string_format",format:"regex",...D.A2(h),pattern:f})}function yn(f){return new checks.$ZodCheckLowerCase({check:"string_\
format",format:"lowercase",...util.normalizeParams(f)})}function kt(f){return new checks.$ZodCheckUpperCase({check:"stri\
ng_format",format:"uppercase",...util.normalizeParams(f)})}function Gt(f,h){return new checks.$ZodCheckIncludes({check:"\
string_format",format:"includes",...util.normalizeParams(h),includes:f})}function Rt(f,h){return new checks.$ZodCheckStartsWith(
{check:"string_format",format:"starts_with",...util.normalizeParams(h),prefix:f})}function ut(f,h){return new checks.$ZodCheckEndsWith(
{check:"string_format",format:"ends_with",...util.normalizeParams(h),suffix:f})}function Me(f,h,j){return new checks.$ZodCheckProperty(
{check:"property",property:f,schema:h,...util.normalizeParams(j)})}function Ht(f,h){return new checks.$ZodCheckProperties(
{check:"properties",shape:f,...util.normalizeParams(h)})}function zt(f,h){return new checks.$ZodCheckMimeType({check:"mi\
me_type",mime:f,...util.normalizeParams(h)})}function Qe(f){return new checks.$ZodCheckOverwrite({check:"overwrite",tx:f})}
function Kt(f){return Qe(h=>h.normalize(f))}function gn(){return Qe(f=>f.trim())}function d(){return Qe(f=>f.toLowerCase())}
function m(){return Qe(f=>f.toUpperCase())}function z(){return Qe(f=>util.slugify(f))}function x(f,h,j){return new f({type:"\
array",element:h,...util.normalizeParams(j)})}function ie(f,h,j){return new f({type:"union",options:h,...util.normalizeParams(
j)})}function le(f,h,j){return new f({type:"union",options:h,inclusive:!1,...util.normalizeParams(j)})}function qe(f,h,j,fe){
return new f({type:"union",options:j,discriminator:h,...util.normalizeParams(fe)})}function Ne(f,h,j){return new f({type:"\
intersection",left:h,right:j})}function We(f,h,j,fe){const Ie=j instanceof schemas.$ZodType,xe=Ie?fe:j,Ct=Ie?j:null;return new f(
{type:"tuple",items:h,rest:Ct,...util.normalizeParams(xe)})}function Yt(f,h,j,fe){return new f({type:"record",keyType:h,
valueType:j,...util.normalizeParams(fe)})}function Jt(f,h,j,fe){return new f({type:"map",keyType:h,valueType:j,...util.normalizeParams(
fe)})}function Ir(f,h,j){return new f({type:"set",valueType:h,...util.normalizeParams(j)})}function Hn(f,h,j){const fe=Array.
isArray(h)?Object.fromEntries(h.map(Ie=>[Ie,Ie])):h;return new f({type:"enum",entries:fe,...util.normalizeParams(j)})}function _n(f,h,j){
return new f({type:"enum",entries:h,...util.normalizeParams(j)})}function vn(f,h,j){return new f({type:"literal",values:Array.
isArray(h)?h:[h],...util.normalizeParams(j)})}function wn(f,h){return new f({type:"file",...util.normalizeParams(h)})}function Kn(f,h){
return new f({type:"transform",transform:h})}function bn(f,h){return new f({type:"optional",innerType:h})}function $n(f,h){
return new f({type:"nullable",innerType:h})}function xr(f,h,j){return new f({type:"default",innerType:h,get defaultValue(){
return typeof j=="function"?j():util.shallowClone(j)}})}function Rr(f,h,j){return new f({type:"nonoptional",innerType:h,
...util.normalizeParams(j)})}function Yn(f,h){return new f({type:"success",innerType:h})}function Cr(f,h,j){return new f(
{type:"catch",innerType:h,catchValue:typeof j=="function"?j:util.constantCatch(j)})}function _(f,h,j){return new f({type:"\
pipe",in:h,out:j})}function l(f,h){return new f({type:"readonly",innerType:h})}function y(f,h,j){return new f({type:"tem\
plate_literal",parts:h,...util.normalizeParams(j)})}function k(f,h){return new f({type:"lazy",getter:h})}function S(f,h){
return new f({type:"promise",innerType:h})}function Z(f,h,j){const fe=D.A2(j);return fe.abort??(fe.abort=!0),new f({type:"\
custom",check:"custom",fn:h,...fe})}function N(f,h,j){return new f({type:"custom",check:"custom",fn:h,...D.A2(j)})}function ue(f,h){
const j=Se(fe=>(fe.addIssue=Ie=>{if(typeof Ie=="string")fe.issues.push(util.issue(Ie,fe.value,j._zod.def));else{const xe=Ie;
xe.fatal&&(xe.continue=!1),xe.code??(xe.code="custom"),"input"in xe||(xe.input=fe.value),xe.inst??(xe.inst=j),xe.continue??
(xe.continue=!j._zod.def.abort),fe.issues.push(util.issue(xe))}},f(fe.value,fe)),h);return j}function Se(f,h){const j=new checks.
$ZodCheck({check:"custom",...util.normalizeParams(h)});return j._zod.check=f,j}function K(f){const h=new i.QP({check:"de\
scribe"});return h._zod.onattach=[j=>{const fe=T.get(j)??{};T.add(j,{...fe,description:f})}],h._zod.check=()=>{},h}function W(f){
const h=new i.QP({check:"meta"});return h._zod.onattach=[j=>{const fe=T.get(j)??{};T.add(j,{...fe,...f})}],h._zod.check=
()=>{},h}function ge(f,h){const j=util.normalizeParams(h);let fe=j.truthy??["true","1","yes","on","y","enabled"],Ie=j.falsy??
["false","0","no","off","n","disabled"];j.case!=="sensitive"&&(fe=fe.map(et=>typeof et=="string"?et.toLowerCase():et),Ie=
Ie.map(et=>typeof et=="string"?et.toLowerCase():et));const xe=new Set(fe),Ct=new Set(Ie),kn=f.Codec??schemas.$ZodCodec,Mr=f.
Boolean??schemas.$ZodBoolean,Nr=f.String??schemas.$ZodString,Dr=new Nr({type:"string",error:j.error}),Jn=new Mr({type:"b\
oolean",error:j.error}),St=new kn({type:"pipe",in:Dr,out:Jn,transform:((et,zn)=>{let Mt=et;return j.case!=="sensitive"&&
(Mt=Mt.toLowerCase()),xe.has(Mt)?!0:Ct.has(Mt)?!1:(zn.issues.push({code:"invalid_value",expected:"stringbool",values:[...xe,
...Ct],input:zn.value,inst:St,continue:!1}),{})}),reverseTransform:((et,zn)=>et===!0?fe[0]||"true":Ie[0]||"false"),error:j.
error});return St._zod.bag.truthy=fe,St._zod.bag.falsy=Ie,St._zod.bag.case=j.case??"insensitive",St}function Xt(f,h,j,fe={}){
const Ie=util.normalizeParams(fe),xe={check:"string_format",type:"string",format:h,fn:typeof j=="function"?j:kn=>j.test(
kn),...Ie};return j instanceof RegExp&&(xe.pattern=j),new f(xe)}}),4890:((e,n,o)=>{o.d(n,{DG:()=>J,J_:()=>D,KH:()=>H,Kk:()=>ze,
QP:()=>p,Yk:()=>de,sm:()=>T});var i=o(8532),u=o(4723);const p=i.xI("$ZodCheck",(b,v)=>{var R;b._zod??(b._zod={}),b._zod.
def=v,(R=b._zod).onattach??(R.onattach=[])}),$=b=>{const v=b.value;return!util.nullish(v)&&v.size!==void 0},I=b=>{const v=b.
value;return!u.cl(v)&&v.length!==void 0},P={number:"number",bigint:"bigint",object:"date"},T=i.xI("$ZodCheckLessThan",(b,v)=>{
p.init(b,v);const R=P[typeof v.value];b._zod.check=U=>{(v.inclusive?U.value<=v.value:U.value<v.value)||U.issues.push({origin:P[typeof U.
value]??R,code:"too_big",maximum:typeof v.value=="object"?v.value.getTime():v.value,input:U.value,inclusive:v.inclusive,
inst:b,continue:!v.abort})}}),D=i.xI("$ZodCheckGreaterThan",(b,v)=>{p.init(b,v);const R=P[typeof v.value];b._zod.check=U=>{
(v.inclusive?U.value>=v.value:U.value>v.value)||U.issues.push({origin:P[typeof U.value]??R,code:"too_small",minimum:typeof v.
value=="object"?v.value.getTime():v.value,input:U.value,inclusive:v.inclusive,inst:b,continue:!v.abort})}}),F=null,H=i.xI(
"$ZodCheckNumberFormat",(b,v)=>{p.init(b,v),v.format=v.format||"float64";const R=v.format?.includes("int"),U=R?"int":"nu\
mber",[G,ae]=u.zH[v.format];b._zod.check=pe=>{const ee=pe.value;if(R){if(!Number.isInteger(ee)){pe.issues.push({expected:U,
format:v.format,code:"invalid_type",continue:!1,input:ee,inst:b});return}if(!Number.isSafeInteger(ee)){ee>0?pe.issues.push(
{input:ee,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:b,origin:U,
inclusive:!0,continue:!v.abort}):pe.issues.push({input:ee,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integer\
s must be within the safe integer range.",inst:b,origin:U,inclusive:!0,continue:!v.abort});return}}ee<G&&pe.issues.push(
{origin:"number",input:ee,code:"too_small",minimum:G,inclusive:!0,inst:b,continue:!v.abort}),ee>ae&&pe.issues.push({origin:"\
number",input:ee,code:"too_big",maximum:ae,inclusive:!0,inst:b,continue:!v.abort})}}),Y=null,ve=null,X=null,V=null,de=i.
xI("$ZodCheckMaxLength",(b,v)=>{var R;p.init(b,v),(R=b._zod.def).when??(R.when=I),b._zod.check=U=>{const G=U.value,ae=G.
length;if((typeof G=="string"&&ae>v.maximum?u.O7(G):ae)<=v.maximum)return;const ee=u.Rc(G);U.issues.push({origin:ee,code:"\
too_big",maximum:v.maximum,inclusive:!0,input:G,inst:b,continue:!v.abort})}}),ze=i.xI("$ZodCheckMinLength",(b,v)=>{var R;
p.init(b,v),(R=b._zod.def).when??(R.when=I),b._zod.check=U=>{const G=U.value,ae=G.length;if((typeof G=="string"&&ae>=v.minimum&&
ae<v.minimum*2?u.O7(G):ae)>=v.minimum)return;const ee=u.Rc(G);U.issues.push({origin:ee,code:"too_small",minimum:v.minimum,
inclusive:!0,input:G,inst:b,continue:!v.abort})}}),Ae=null,ce=i.xI("$ZodCheckStringFormat",(b,v)=>{var R,U;p.init(b,v),v.
pattern?(R=b._zod).check??(R.check=G=>{v.pattern.lastIndex=0,!v.pattern.test(G.value)&&G.issues.push({origin:"string",code:"\
invalid_format",format:v.format,input:G.value,...v.pattern?{pattern:v.pattern.toString()}:{},inst:b,continue:!v.abort})}):
(U=b._zod).check??(U.check=()=>{})}),J=i.xI("$ZodCheckRegex",(b,v)=>{ce.init(b,v),b._zod.check=R=>{v.pattern.lastIndex=0,
!v.pattern.test(R.value)&&R.issues.push({origin:"string",code:"invalid_format",format:"regex",input:R.value,pattern:v.pattern.
toString(),inst:b,continue:!v.abort})}}),te=null,se=null,$e=null,oe=null,ye=null;function Q(b,v,R){b.issues.length&&v.issues.
push(...util.prefixIssues(R,b.issues))}const we=null,be=null,M=null,E=null}),8532:((e,n,o)=>{o.d(n,{$W:()=>ve,GT:()=>F,cV:()=>H,
cr:()=>Y,tm:()=>p,xI:()=>T});var i=o(4723),u;const p=Object.freeze({status:"aborted"}),$={value:void 0,enumerable:!1};let I="\
captureStackTrace"in Error?Error:null;function P(X){const V=I;if(V){const de=V.stackTraceLimit;if(typeof de=="number"){try{
V.stackTraceLimit=0}catch{return I=null,new X}try{return new X}finally{V.stackTraceLimit=de}}}return new X}function T(X,V,de,ze){
const Ae={};function ce(Q){this.def=Q,this.constr=ye,this.traits=new Set}ce.prototype=Ae;const J=de,te=J&&new WeakSet;function se(Q,we){
if(Q._zod){if(Q._zod.traits.has(X))return}else{$.value=new ce(we);try{Object.defineProperty(Q,"_zod",$)}finally{$.value=
void 0}}if(Q._zod.traits.add(X),V(Q,we),te){const M=Object.getPrototypeOf(Q),E=Q._zod.constr.prototype;let b=M;for(;b&&b!==
E;)b=Object.getPrototypeOf(b);const v=b??M;te.has(v)||(te.add(v),(0,i.ol)(v,J))}const be=ye.prototype;for(const M in be)
Object.prototype.hasOwnProperty.call(be,M)&&(M in Q||(Q[M]=be[M].bind(Q)))}const $e=ze?.Parent??Object;class oe extends $e{}
Object.defineProperty(oe,"name",{value:X});function ye(Q){const we=ze?.Parent?P(oe):this;se(we,Q);const be=we._zod.deferred;
if(be){for(const E of be)E();we._zod.deferred=void 0}const M=globalThis.__zod_globalConfig?.postProcessor;return M&&M(we),
we}return Object.defineProperty(ye,"init",{value:se}),Object.defineProperty(ye,Symbol.hasInstance,{value:Q=>ze?.Parent&&
Q instanceof ze.Parent?!0:Q?._zod?.traits?.has(X)}),Object.defineProperty(ye,"name",{value:X}),ye}const D=null;class F extends Error{constructor(){
super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class H extends Error{constructor(V){
super(`Encountered unidirectional transform during encode: ${V}`),this.name="ZodEncodeError"}}(u=globalThis).__zod_globalConfig??
(u.__zod_globalConfig={});const Y=globalThis.__zod_globalConfig;function ve(X){return X&&Object.assign(Y,X),Y}}),4723:((e,n,o)=>{
o.d(n,{A2:()=>un,Gv:()=>U,MO:()=>J,NM:()=>dn,O7:()=>wt,PO:()=>Y,QH:()=>Ot,Qd:()=>ae,Rc:()=>mt,SS:()=>gn,Vy:()=>ce,X:()=>Qe,
cl:()=>ve,d3:()=>Xe,gx:()=>R,hi:()=>pn,iR:()=>hn,jD:()=>yn,k8:()=>F,lQ:()=>It,o8:()=>je,ol:()=>$t,p6:()=>X,qQ:()=>Ze,qh:()=>nt,
rL:()=>_t,sD:()=>gt,sn:()=>Bt,v5:()=>zt,w5:()=>T,zH:()=>ln});function i(d){return d}function u(d){return d}function p(){
return d=>d}function $(d){}function I(d){throw new Error("Unexpected value in exhaustive check")}function P(d){}function T(d){
const m=Object.values(d).filter(x=>typeof x=="number");return Object.entries(d).filter(([x,ie])=>m.indexOf(+x)===-1).map(
([x,ie])=>ie)}function D(d,m="|"){return d.map(z=>Tt(z)).join(m)}function F(d,m){return typeof m=="bigint"?m.toString():
m}class H{constructor(m){this._getter=m,this._value=void 0}get value(){const m=this._getter;return m!==void 0&&(this._value=
m(),this._getter=void 0),this._value}}function Y(d){return new H(d)}function ve(d){return d==null}function X(d){const m=d.
startsWith("^")?1:0,z=d.endsWith("$")?d.length-1:d.length;return d.slice(m,z)}function V(d,m){const z=d/m,x=Math.round(z),
ie=4*Number.EPSILON*Math.max(Math.abs(z),1);return Math.abs(z-x)<ie?0:z-x}const de=null;function ze(d,m,z){let x;Object.
defineProperty(d,m,{get(){if(x!==de)return x===void 0&&(x=de,x=z()),x},set(ie){Object.defineProperty(d,m,{value:ie})},configurable:!0})}
function Ae(d){return Object.create(Object.getPrototypeOf(d),Object.getOwnPropertyDescriptors(d))}function ce(d,m,z){Object.
defineProperty(d,m,{value:z,writable:!0,enumerable:!0,configurable:!0})}function J(d){const m=Object.getOwnPropertyDescriptor(
d,"shape");return m?.get?m.get.raw:m?.value}function te(d){return J(d._zod.def)??d._zod.def.shape}function se(d,m,z){Object.
defineProperty(d,m,{get(){const x=z();return ce(this,m,x),x},enumerable:!0,configurable:!0})}function $e(d,m,z){m in d?ce(
d,m,z):d[m]=z}function oe(d,m,z,x){const ie=te(m);for(const le of z){const qe=Object.getOwnPropertyDescriptor(ie,le);qe.
enumerable&&(qe.get?se(d,le,()=>{const Ne=m._zod.def.shape[le];return x?x(Ne,le):Ne}):$e(d,le,x?x(qe.value,le):qe.value))}}
function ye(d,m){for(const z of Reflect.ownKeys(m)){const x=Object.getOwnPropertyDescriptor(m,z);x.enumerable&&(x.get?se(
d,z,()=>m[z]):$e(d,z,x.value))}}function Q(...d){const m={};for(const z of d){const x=Object.getOwnPropertyDescriptors(z);
Object.assign(m,x)}return Object.defineProperties({},m)}function we(d){return Q(d._zod.def)}function be(d,m){return m?m.
reduce((z,x)=>z?.[x],d):d}function M(d){const m=Object.keys(d),z=m.map(x=>d[x]);return Promise.all(z).then(x=>{const ie={};
for(let le=0;le<m.length;le++)ie[m[le]]=x[le];return ie})}function E(d=10){const m="abcdefghijklmnopqrstuvwxyz";let z="";
for(let x=0;x<d;x++)z+=m[Math.floor(Math.random()*m.length)];return z}function b(d){return JSON.stringify(d)}function v(d){
return d.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}const R="captureSta\
ckTrace"in Error?Error.captureStackTrace:(...d)=>{};function U(d){return typeof d=="object"&&d!==null&&!Array.isArray(d)}
const G=null;function ae(d){if(U(d)===!1)return!1;const m=d.constructor;if(m===void 0||typeof m!="function")return!0;const z=m.
prototype;return!(U(z)===!1||Object.prototype.hasOwnProperty.call(z,"isPrototypeOf")===!1)}function pe(d){return ae(d)?{
...d}:Array.isArray(d)?[...d]:d instanceof Map?new Map(d):d instanceof Set?new Set(d):d}function ee(d){let m=0;for(const z in d)
Object.prototype.hasOwnProperty.call(d,z)&&m++;return m}const Oe=d=>{const m=typeof d;switch(m){case"undefined":return"u\
ndefined";case"string":return"string";case"number":return Number.isNaN(d)?"nan":"number";case"boolean":return"boolean";case"\
function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(d)?
"array":d===null?"null":d.then&&typeof d.then=="function"&&d.catch&&typeof d.catch=="function"?"promise":typeof Map<"u"&&
d instanceof Map?"map":typeof Set<"u"&&d instanceof Set?"set":typeof Date<"u"&&d instanceof Date?"date":typeof File<"u"&&
d instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${m}`)}},Ze=new Set(["string","number","sy\
mbol"]),He=new Set(["string","number","bigint","boolean","symbol","undefined"]);function gt(d){return d.replace(/[.*+?^${}()|[\]\\]/g,
"\\$&")}function je(d,m,z){const x=new d._zod.constr(m??d._zod.def);return(!m||z?.parent)&&(x._zod.parent=d),x}function un(d){
const m=d;if(!m)return{};if(typeof m=="string")return{error:()=>m};if(m?.message!==void 0){if(m?.error!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");m.error=m.message}return delete m.message,typeof m.error=="string"?{
...m,error:()=>m.error}:m}function cn(d){let m;return new Proxy({},{get(z,x,ie){return m??(m=d()),Reflect.get(m,x,ie)},set(z,x,ie,le){
return m??(m=d()),Reflect.set(m,x,ie,le)},has(z,x){return m??(m=d()),Reflect.has(m,x)},deleteProperty(z,x){return m??(m=
d()),Reflect.deleteProperty(m,x)},ownKeys(z){return m??(m=d()),Reflect.ownKeys(m)},getOwnPropertyDescriptor(z,x){return m??
(m=d()),Reflect.getOwnPropertyDescriptor(m,x)},defineProperty(z,x,ie){return m??(m=d()),Reflect.defineProperty(m,x,ie)}})}
function Tt(d){return typeof d=="bigint"?d.toString()+"n":typeof d=="string"?`"${d}"`:`${d}`}function dn(d){return Object.
keys(d).filter(m=>d[m]._zod.optin!==void 0&&d[m]._zod.optout==="optional")}const ln={safeint:[Number.MIN_SAFE_INTEGER,Number.
MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],
float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},Bn={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[
BigInt(0),BigInt("18446744073709551615")]};function it(d,m){const z=d._zod.def,x=z.checks;if(x&&x.length>0)throw new Error(
".pick() cannot be used on object schemas containing refinements");const le={};return oe(le,d,ht(d,m)),je(d,Q(z,{shape:le,
checks:[]}))}function ht(d,m){const z=te(d),x=[];for(const ie of Reflect.ownKeys(m)){if(!Object.getOwnPropertyDescriptor(
z,ie)?.enumerable)throw new Error(`Unrecognized key: "${String(ie)}"`);m[ie]&&x.push(ie)}return x}function qn(d,m){const z=d.
_zod.def,x=z.checks;if(x&&x.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");
const le=new Set(ht(d,m)),qe={};return oe(qe,d,Reflect.ownKeys(te(d)).filter(Ne=>!le.has(Ne))),je(d,Q(z,{shape:qe,checks:[]}))}
function st(d,m){if(!ae(m))throw new Error("Invalid input to extend: expected a plain object");const z=d._zod.def.checks;
if(z&&z.length>0){const ie=te(d);for(const le of Reflect.ownKeys(m))if(Object.getOwnPropertyDescriptor(ie,le)!==void 0)throw new Error(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return je(d,Q(d._zod.def,
{shape:jt(d,m)}))}function jt(d,m){const z={};return oe(z,d,Reflect.ownKeys(te(d))),ye(z,m),z}function Wn(d,m){if(!ae(m))
throw new Error("Invalid input to safeExtend: expected a plain object");return je(d,Q(d._zod.def,{shape:jt(d,m)}))}function Vn(d,m){
if(!m?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.exten\
d()`.");if(d._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. \
Use .safeExtend() instead.");const z={};oe(z,d,Reflect.ownKeys(te(d))),oe(z,m,Reflect.ownKeys(te(m)));const x=Q(d._zod.def,
{shape:z,get catchall(){return m._zod.def.catchall},checks:m._zod.def.checks??[]});return je(d,x)}function fn(d,m,z,x="p\
artial"){const le=m._zod.def.checks;if(le&&le.length>0)throw new Error(`.${x}() cannot be used on object schemas contain\
ing refinements`);const Ne=z?new Set(ht(m,z)):void 0,We={};return oe(We,m,Reflect.ownKeys(te(m)),d&&((Yt,Jt)=>Ne&&!Ne.has(
Jt)?Yt:new d({type:"optional",innerType:Yt}))),je(m,Q(m._zod.def,{shape:We,checks:[]}))}function Gn(d,m,z){const x=z?new Set(
ht(m,z)):void 0,ie={};return oe(ie,m,Reflect.ownKeys(te(m)),(le,qe)=>x&&!x.has(qe)?le:new d({type:"nonoptional",innerType:le})),
je(m,Q(m._zod.def,{shape:ie}))}function Ot(d,m=0){if(d.aborted===!0)return!0;for(let z=m;z<d.issues.length;z++)if(d.issues[z]?.
continue!==!0)return!0;return!1}function _t(d,m=0){if(d.aborted===!0)return!0;for(let z=m;z<d.issues.length;z++)if(d.issues[z]?.
continue===!1)return!0;return!1}function It(d,m){return m.map(z=>{var x;return(x=z).path??(x.path=[]),z.path.unshift(d),
z})}function at(d){return typeof d=="string"?d:d?.message}function pn(d){const m=[];for(const z of d??[]){const x=z._zod.
def;if(!/_(length|size)$|_equals$/.test(x.check))break;const ie=x.maximum??x.length??x.size;ie>=0&&m.push([ie,z])}return m}
function Xe(d,m,z){var x;for(let ie=m;ie<d.length;ie++)(x=d[ie]).schema??(x.schema=z)}function hn(d,m,z){var x;const ie=d.
inst?._zod?.traits;ie?.has("$ZodType")&&(ie.has("$ZodCheck")?(x=d).schema??(x.schema=d.inst):d.schema=d.inst);const le=d.
schema!==d.inst?d.schema?._zod.def?.error:void 0,qe=d.message?d.message:at(d.inst?._zod.def?.error?.(d))??at(le?.(d))??at(
m?.error?.(d))??at(z.customError?.(d))??at(z.localeError?.(d))??"Invalid input",Ne={};for(const We of Object.keys(d))We===
"inst"||We==="schema"||We==="continue"||We==="input"||We==="__proto__"||(Ne[We]=d[We]);return Ne.path??(Ne.path=[]),Ne.message=
qe,m?.reportInput&&(Ne.input=d.input),Ne}function mn(d){return d instanceof Set?"set":d instanceof Map?"map":d instanceof
File?"file":"unknown"}const vt=/[\uD800-\uDBFF]/;function wt(d){const m=d.length;if(!vt.test(d))return m;let z=m;for(let x=0;x<
m-1;x++)(d.charCodeAt(x)&64512)===55296&&(d.charCodeAt(x+1)&64512)===56320&&(z--,x++);return z}function mt(d){return Array.
isArray(d)?"array":typeof d=="string"?"string":"unknown"}function Lt(d){const m=typeof d;switch(m){case"number":return Number.
isNaN(d)?"nan":"number";case"object":{if(d===null)return"null";if(Array.isArray(d))return"array";const z=d;if(z&&Object.
getPrototypeOf(z)!==Object.prototype&&"constructor"in z&&z.constructor)return z.constructor.name}}return m}function Bt(...d){
const[m,z,x]=d;return typeof m=="string"?{message:m,code:"custom",input:z,inst:x}:{...m}}function qt(d){return Object.entries(
d).filter(([m,z])=>Number.isNaN(Number.parseInt(m,10))).map(m=>m[1])}function bt(d){const m=atob(d),z=new Uint8Array(m.length);
for(let x=0;x<m.length;x++)z[x]=m.charCodeAt(x);return z}function B(d){let m="";for(let z=0;z<d.length;z++)m+=String.fromCharCode(
d[z]);return btoa(m)}function xt(d){const m=d.replace(/-/g,"+").replace(/_/g,"/"),z="=".repeat((4-m.length%4)%4);return bt(
m+z)}function Pe(d){return B(d).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function Wt(d){const m=d.replace(
/^0x/,"");if(m.length%2!==0)throw new Error("Invalid hex string length");const z=new Uint8Array(m.length/2);for(let x=0;x<
m.length;x+=2)z[x/2]=Number.parseInt(m.slice(x,x+2),16);return z}function Vt(d){return Array.from(d).map(m=>m.toString(16).
padStart(2,"0")).join("")}class yt{constructor(...m){}}function $t(d,m){for(const z in m){const x=Object.getOwnPropertyDescriptor(
m,z);x.get?Object.defineProperty(d,z,{...x,enumerable:!1}):Gt(d,z,x.value)}}function nt(d,m,z,x=!0){return Object.defineProperty(
d,m,{configurable:!0,writable:!0,enumerable:x,value:z}),z}function yn(d,m,z){return nt(d,m,z,!1)}function kt(d,m){for(const z in d){
const x=d[z];Object.defineProperty(m,z,{configurable:!0,enumerable:!0,get(){return nt(this,z,x(this))},set(ie){nt(this,z,
ie)}})}return m}function Gt(d,m,z){Object.defineProperty(d,m,{configurable:!0,get(){return this==null?z:nt(this,m,z.bind(
this))},set(x){nt(this,m,x)}})}function Rt(d,m){const z=Object.getPrototypeOf(d);return m in z?void 0:z}let ut,Me=!1;const Ht={
configurable:!0,get(){Me=!0}};function zt(d,m,z){const x=Object.getPrototypeOf(d._zod);if(m in x&&ut!==d._zod){ut=void 0;
return}ut=d._zod,Object.defineProperty(x,m,{configurable:!0,get(){Object.defineProperty(this,m,Ht);const ie=Me;Me=!1;try{
const le=z(this);return Me?delete this[m]:Object.defineProperty(this,m,{configurable:!0,writable:!0,value:le}),Me=Me||ie,
le}catch(le){throw delete this[m],Me=Me||ie,le}},set(ie){Object.defineProperty(this,m,{configurable:!0,writable:!0,value:ie})}})}
function Qe(d,m,z,x){const ie=Rt(d,m);ie&&Object.defineProperty(ie,m,{configurable:!0,get(){const le={configurable:!0,writable:!0,
enumerable:x,value:void 0};return Object.defineProperty(this,m,le),le.value=z(this),Object.defineProperty(this,m,le),le.
value},set(le){Object.defineProperty(this,m,{configurable:!0,writable:!0,enumerable:x,value:le})}})}const Kt="~constantC\
atch";function gn(d){const m=()=>d;return m[Kt]=!0,m}}),8395:((e,n,o)=>{o.d(n,{Xz9:()=>xn,YOg:()=>ir,zMY:()=>eo,MfU:()=>da,
IeY:()=>lo,q0y:()=>wa,gMt:()=>Gs,k5n:()=>oo,Whr:()=>Zs,euz:()=>ea,_H3:()=>Ls,mIj:()=>ba,mee:()=>ao,cl6:()=>ia,aig:()=>Xr,
Ikc:()=>Fs,lqM:()=>io,FsL:()=>pa,g1P:()=>no,YPB:()=>va,rej:()=>js,YjP:()=>Pn,pdi:()=>ra,L5J:()=>On});var i=o(8532),u=o(4890);
const p=/^[cC][0-9a-z]{6,}$/,$=/^[0-9a-z]+$/,I=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,P=/^[0-9a-vA-V]{20}$/,T=/^[A-Za-z0-9]{27}$/,
D=/^[a-zA-Z0-9_-]{21}$/;function F(t){return new RegExp(`^[a-zA-Z0-9_-]{${t}}$`)}const H=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,
Y=/^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/,
ve=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,X=t=>t?new RegExp(`^([0-9a-fA-F]{8}\
-[0-9a-fA-F]{4}-${t}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
V=null,de=null,ze=null,Ae=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,
ce=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
J=/^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/,
te=/^[^\s@"]{1,64}@[^\s@]{1,255}$/u,se=null,$e=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
oe=null;function ye(){return new RegExp(oe,"u")}const Q=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
we=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
be=t=>{const r=util.escapeRegex(t??":");return new RegExp(`^(?:[0-9A-F]{2}${r}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${r}){5}[0\
-9a-f]{2}$`)},M=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
E=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
b=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,v=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,
R=/^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/,
U=/^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/,G=/^https?$/,ae=/^\+[1-9]\d{6,14}$/,
pe=/^\d(?:[ -]?\d){11,18}$/,ee=/^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/,
Oe=/^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/,Ze=null;function He(t){return new RegExp(`^${t}$`)}const gt=null;function je(t){
const r="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof t.precision=="number"?t.precision===-1?`${r}`:t.precision===0?`${r}:\
[0-5]\\d`:`${r}:[0-5]\\d\\.\\d{${t.precision}}`:t.seconds?`${r}:[0-5]\\d(?:\\.\\d+)?`:`${r}(?::[0-5]\\d(?:\\.\\d+)?)?`}function un(t){
return new RegExp(`^${je(t)}$`)}function cn(t){const r=["Z"];t.offset&&r.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const s=`${je(
{precision:t.precision,seconds:!0})}(?:${r.join("|")})`,a=t.local?`${s}|${je({precision:t.precision})}`:s;return new RegExp(
`^${Ze}T(?:${a})$`)}const Tt=/^[\s\S]{0,}$/,dn=t=>{const r=t?`[\\s\\S]{${t?.minimum??0},${t?.maximum??""}}`:"[\\s\\S]*";
return new RegExp(`^${r}$`)},ln=/^-?\d+n?$/,Bn=/^-?\d+$/,it=/^-?\d+(?:\.\d+)?$/,ht=/^(?:true|false)$/i,qn=/^null$/i,st=/^undefined$/i,
jt=/^[^A-Z]*$/,Wn=/^[^a-z]*$/,Vn=/^[0-9a-fA-F]*$/;function fn(t,r){return new RegExp(`^[A-Za-z0-9+/]{${t}}${r}$`)}function Gn(t){
return new RegExp(`^[A-Za-z0-9_-]{${t}}$`)}const Ot=/^[0-9a-fA-F]{32}$/,_t=null,It=null,at=/^[0-9a-fA-F]{40}$/,pn=null,Xe=null,
hn=/^[0-9a-fA-F]{64}$/,mn=null,vt=null,wt=/^[0-9a-fA-F]{96}$/,mt=null,Lt=null,Bt=/^[0-9a-fA-F]{128}$/,qt=null,bt=null;var B=o(
4723);const xt={major:4,minor:6,patch:7},Pe=i.xI("$ZodType",(t,r)=>{var s;t??(t={}),t._zod.def=r,t._zod.bag=t._zod.bag||
{},t._zod.version=xt;const a=t._zod.def.checks,c=t._zod.traits.has("$ZodCheck")?[t,...a??[]]:a?.length?[...a]:[];for(const g of c)
for(const O of g._zod.onattach)O(t);if(c.length===0)(s=t._zod).deferred??(s.deferred=[]),t._zod.deferred?.push(()=>{t._zod.
run=t._zod.parse});else{const g=(C,q,A)=>{if(C.memo)return C;let L=B.QH(C),re;for(const _e of q){if(_e._zod.def.when){if(B.
rL(C)||!_e._zod.def.when(C))continue}else if(L)continue;const Ee=C.issues.length,ke=_e._zod.check(C);if(ke instanceof Promise&&
A?.async===!1)throw new i.GT;if(re||ke instanceof Promise)re=(re??Promise.resolve()).then(async()=>{await ke,C.issues.length!==
Ee&&(B.d3(C.issues,Ee,t),L||(L=B.QH(C,Ee)))});else{if(C.issues.length===Ee)continue;B.d3(C.issues,Ee,t),L||(L=B.QH(C,Ee))}}
return re?re.then(()=>C):C},O=(C,q,A)=>{if(B.QH(C))return C.aborted=!0,C;const L=g(q,c,A);if(L instanceof Promise){if(A.
async===!1)throw new i.GT;return L.then(re=>t._zod.parse(re,A))}return t._zod.parse(L,A)};t._zod.run=(C,q)=>{if(q.skipChecks)
return t._zod.parse(C,q);if(q.direction==="backward"){const L=t._zod.parse({value:C.value,issues:[]},{...q,skipChecks:!0});
return L instanceof Promise?L.then(re=>O(re,C,q)):O(L,C,q)}const A=t._zod.parse(C,q);if(A instanceof Promise){if(q.async===
!1)throw new i.GT;return A.then(L=>g(L,c,q))}return g(A,c,q)}}},{get"~standard"(){return B.jD(this,"~standard",yt(this))},
set"~standard"(t){B.qh(this,"~standard",t)}}),Wt=(t,r)=>t.issues.length?{issues:t.issues.map(s=>B.iR(s,r,i.$W()))}:{value:t.
value};async function Vt(t,r){const s={async:!0};return Wt(await t._zod.run({value:r,issues:[]},s),s)}function yt(t){return{
validate:r=>{const s={async:!1};try{const a=t._zod.run({value:r,issues:[]},s);if(!(a instanceof Promise))return Wt(a,s)}catch{}
return Vt(t,r)},vendor:"zod",version:1}}const $t=i.xI("$ZodString",(t,r)=>{Pe.init(t,r),t._zod.pattern=r.pattern??Tt,t._zod.
parse=(s,a)=>{if(r.coerce)try{s.value=String(s.value)}catch{}return typeof s.value=="string"||s.issues.push({expected:"s\
tring",code:"invalid_type",input:s.value,inst:t}),s}}),nt=null,yn=null,kt=null,Gt=null,Rt=1,ut=2;function Me(t){try{return typeof URL<
"u"&&typeof URL.canParse=="function"?URL.canParse(t):(new URL(t),!0)}catch{return!1}}function Ht(t,r){return!("normalize"in
r)&&!("hostname"in r)&&!("protocol"in r)?Me(t)||ut:zt(t,r)}function zt(t,r){if(!r.normalize&&r.protocol?.source===regexes.
httpProtocol.source&&!/^https?:\/\//i.test(t))return Rt;try{if(typeof URL<"u"){const s=URL;if(typeof s.parse=="function")
return s.parse(t)??ut}return new URL(t)}catch{return ut}}const Qe=/[\t\n\r]/g;function Kt(t){return t.replace(Qe,"")}function gn(t,r){
return r.lastIndex=0,r.test(t.hostname)}function d(t,r){return r.lastIndex=0,r.test(t.protocol.endsWith(":")?t.protocol.
slice(0,-1):t.protocol)}const m=null,z=null,x=null,ie=null,le=null,qe=null,Ne=null,We=null,Yt=null,Jt=null,Ir=null,Hn=null,
_n=null,vn=/^[0-9a-fA-F:.]+$/;function wn(t){return vn.test(t)?Me(`http://[${t}]`):!1}const Kn=null,bn=null,$n=null;function xr(t){
const r=t.split("/");if(r.length!==2)return!1;const[s,a]=r;if(!a)return!1;const c=Number(a);return`${c}`!==a||c<0||c>128?
!1:wn(s)}const Rr=null;function Yn(t){if(t==="")return!0;if(/\s/.test(t)||t.length%4!==0)return!1;try{return atob(t),!0}catch{
return!1}}const Cr=/^[0-9a-zA-Z+/]*={0,2}$/,_=null,l=/^[A-Za-z0-9_-]*$/;function y(t){if(!l.test(t))return!1;const r=t.replace(
/[-_]/g,a=>a==="-"?"+":"/"),s=r.padEnd(Math.ceil(r.length/4)*4,"=");return Yn(s)}const k=null,S=null,Z=/[- ]/g;function N(t){
let r=t.length,s=1,a=0;for(;r;){const c=t.charCodeAt(--r)-48;s^=1,a+=s?[0,2,4,6,8,1,3,5,7,9][c]:c}return a%10===0}function ue(t){
return regexes.creditCard.test(t)?N(t.replace(Z,"")):!1}const Se=null;function K(t){let r=0;const s=t.length;for(let a=4;a<
s;a++){const c=t.charCodeAt(a);r=(c>=65?r*100+(c-55):r*10+(c-48))%97}for(let a=0;a<4;a++){const c=t.charCodeAt(a);r=(c>=
65?r*100+(c-55):r*10+(c-48))%97}return r===1}function W(t){return regexes.iban.test(t)?K(t):!1}const ge=null;function Xt(t,r=null){
try{const s=t.split(".");if(s.length!==3)return!1;const[a]=s;if(!a)return!1;const c=JSON.parse(atob(a));return!("typ"in c&&
c?.typ!=="JWT"||!c.alg||r&&(!("alg"in c)||c.alg!==r))}catch{return!1}}const f=null,h=null,j=i.xI("$ZodNumber",(t,r)=>{Pe.
init(t,r),t._zod.pattern=it,t._zod.parse=(s,a)=>{if(r.coerce)try{s.value=Number(s.value)}catch{}const c=s.value;if(typeof c==
"number"&&!Number.isNaN(c)&&Number.isFinite(c))return s;const g=typeof c=="number"?Number.isNaN(c)?"NaN":Number.isFinite(
c)?void 0:String(c):void 0;return s.issues.push({expected:"number",code:"invalid_type",input:c,inst:t,...g?{received:g}:
{}}),s}}),fe=i.xI("$ZodNumberFormat",(t,r)=>{u.KH.init(t,r),j.init(t,r)}),Ie=i.xI("$ZodBoolean",(t,r)=>{Pe.init(t,r),t._zod.
pattern=ht,t._zod.parse=(s,a)=>{if(r.coerce)try{s.value=!!s.value}catch{}const c=s.value;return typeof c=="boolean"||s.issues.
push({expected:"boolean",code:"invalid_type",input:c,inst:t}),s}}),xe=null,Ct=null,kn=null,Mr=null,Nr=null,Dr=null,Jn=i.
xI("$ZodUnknown",(t,r)=>{Pe.init(t,r),t._zod.parse=s=>s}),St=i.xI("$ZodNever",(t,r)=>{Pe.init(t,r),t._zod.parse=(s,a)=>(s.
issues.push({expected:"never",code:"invalid_type",input:s.value,inst:t}),s)}),et=null,zn=null;function Mt(t,r){const s=B.
hi(t._zod.def.checks);if(!s.length)return;const a=Math.min(...s.map(g=>g[0])),c=t._zod.parse;t._zod.parse=(g,O)=>{const C=r(
g.value);if(C>a&&!O?.skipChecks&&O?.direction!=="backward"){for(const[q,A]of B.hi(t._zod.def.checks))if(C>q&&A._zod.def.
when(g)){const L=g.issues.length;return A._zod.check(g),g.issues[L].continue=!1,B.d3(g.issues,L,t),g}}return c(g,O)}}const Ti=t=>Array.
isArray(t)?t.length:-1,Bl=t=>t instanceof Map?t.size:-1,ql=t=>t instanceof Set?t.size:-1;function Ur(t,r,s){t.issues.length&&
r.issues.push(...B.lQ(s,t.issues)),r.value[s]=t.value}const Oi=i.xI("$ZodArray",(t,r)=>{Pe.init(t,r);const s=i.cr.memoizer;
s?.attach(t),t._zod.parse=(a,c)=>{const g=a.value;if(!Array.isArray(g))return a.issues.push({expected:"array",code:"inva\
lid_type",input:g,inst:t}),a;a.value=s?s.alloc(t,a,Array(g.length),c):Array(g.length);const O=[],C=c?.abortEarly;for(let q=0;q<
g.length;q++){const A=g[q],L=r.element._zod.run({value:A,issues:[]},c);if(L instanceof Promise)O.push(L.then(re=>Ur(re,a,
q)));else if(Ur(L,a,q),C&&L.issues.length!==0&&B.QH(L))break}return O.length?Promise.all(O).then(()=>a):a},Mt(t,Ti)});function Sn(t,r,s,a,c,g){
const O=s in a,C=g==="optional";if(!(!O&&C&&c==="optional")){if(t.issues.length){if(c!==void 0&&C&&!O)return;r.issues.push(
...B.lQ(s,t.issues))}if(!O&&c===void 0){t.issues.length||r.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,
path:[s]});return}t.value===void 0?(O||c==="defaulted"&&!C)&&(r.value[s]=void 0):r.value[s]=t.value}}const Ii=[];function xi(t){
const r=Object.keys(t.shape),s=Object.getOwnPropertySymbols(t.shape),a=s.length?s:Ii,c=a.length?[...r,...a]:r;for(const O of c)
if(!t.shape?.[O]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(O)}": expected a Zod s\
chema`);const g=B.NM(t.shape);return{...t,allKeys:c,symbolKeys:a,keySet:new Set(r),numKeys:r.length,optionalKeys:new Set(
g)}}function Ri(t,r,s,a,c,g,O){const C=[],q=c.keySet,A=c.catchall._zod,L=A.def.type,re=A.optin,_e=A.optout;let Ee=0;for(const ke in r){
if(O&&s.issues.length!==Ee){if(B.QH(s,Ee))break;Ee=s.issues.length}if(q.has(ke))continue;if(ke==="__proto__"){L==="never"&&
C.push(ke);continue}if(L==="never"){C.push(ke);continue}const Ve=A.run({value:r[ke],issues:[]},a);Ve instanceof Promise?
t.push(Ve.then(lt=>Sn(lt,s,ke,r,re,_e))):Sn(Ve,s,ke,r,re,_e)}return C.length&&s.issues.push({code:"unrecognized_keys",keys:C,
input:r,inst:g,continue:!0}),t.length?Promise.all(t).then(()=>s):s}const Ci=i.xI("$ZodObject",(t,r)=>{Pe.init(t,r);const s=Object.
getOwnPropertyDescriptor(r,"shape"),a=s?.get?s.get.raw:r.shape??{};if(a){const A=()=>{const L={...a};return Object.defineProperty(
r,"shape",{value:L}),A.raw=L,L};A.raw=a,Object.defineProperty(r,"shape",{get:A})}const c=B.PO(()=>xi(r));B.v5(t,"propVal\
ues",A=>{const L=A.def.shape,re={};for(const _e in L){const Ee=L[_e]._zod;if(Ee.values){Object.prototype.hasOwnProperty.
call(re,_e)||B.Vy(re,_e,new Set);for(const ke of Ee.values)re[_e].add(ke);Ee.optin!==void 0&&re[_e].add(void 0)}}return re});
const g=B.Gv,O=r.catchall;let C;const q=i.cr.memoizer;q?.attach(t),t._zod.parse=(A,L)=>{C??(C=c.value);const re=A.value;
if(!g(re))return A.issues.push({expected:"object",code:"invalid_type",input:re,inst:t}),A;A.value=q?q.alloc(t,A,{},L):{};
const _e=[],Ee=C.shape,ke=L?.abortEarly;let Ve=A.issues.length;for(const lt of C.allKeys){if(ke&&A.issues.length!==Ve){if(B.
QH(A,Ve))break;Ve=A.issues.length}if(lt==="__proto__")continue;const tn=Ee[lt],Rn=tn._zod.optin,ur=tn._zod.optout,Cn=tn.
_zod.run({value:re[lt],issues:[]},L);Cn instanceof Promise?_e.push(Cn.then(nn=>Sn(nn,A,lt,re,Rn,ur))):Sn(Cn,A,lt,re,Rn,ur)}
return O?Ri(_e,re,A,L,c.value,t,ke===!0):_e.length?Promise.all(_e).then(()=>A):A}}),Wl=null;function Fr(t,r,s,a){for(const g of t)
if(g.issues.length===0)return r.value=g.value,r;const c=t.filter(g=>!B.QH(g));return c.length===1?(r.value=c[0].value,c[0]):
(r.issues.push({code:"invalid_union",input:r.value,inst:s,errors:t.map(g=>g.issues.map(O=>B.iR(O,a,i.$W())))}),r)}const Mi=i.
xI("$ZodUnion",(t,r)=>{Pe.init(t,r),B.v5(t,"optin",a=>a.def.options.some(c=>c._zod.optin==="defaulted")?"defaulted":a.def.
options.some(c=>c._zod.optin!==void 0)?"optional":void 0),B.v5(t,"optout",a=>a.def.options.some(c=>c._zod.optout==="opti\
onal")?"optional":void 0),B.v5(t,"values",a=>{if(a.def.options.every(c=>c._zod.values))return new Set(a.def.options.flatMap(
c=>Array.from(c._zod.values)))}),B.v5(t,"pattern",a=>{if(a.def.options.every(c=>c._zod.pattern)){const c=a.def.options.map(
g=>g._zod.pattern);return new RegExp(`^(${c.map(g=>B.p6(g.source)).join("|")})$`)}});const s=r.options.length===1?r.options[0].
_zod.run:null;t._zod.parse=(a,c)=>{if(s)return s(a,c);let g=!1;const O=[];for(const C of r.options){const q=C._zod.run({
value:a.value,issues:[]},c);if(q instanceof Promise)O.push(q),g=!0;else{if(q.issues.length===0)return q;O.push(q)}}return g?
Promise.all(O).then(C=>Fr(C,a,t,c)):Fr(O,a,t,c)}});function Vl(t,r,s,a){const c=[];for(let g=0;g<t.length;g++)t[g].issues.
length===0&&c.push(g);return c.length===1?(r.value=t[c[0]].value,r):(c.length===0?r.issues.push({code:"invalid_union",input:r.
value,inst:s,errors:t.map(g=>g.issues.map(O=>util.finalizeIssue(O,a,core.config())))}):r.issues.push({code:"invalid_unio\
n",input:r.value,inst:s,errors:[],inclusive:!1,matches:c}),r)}const Gl=null;function Hl(t,r){const s=t._zod;let a=s.bag.
optionsMap;a||(a=jr(s.def),s.bag.optionsMap=a);const c=a.get(r);if(c===null)throw new Error(`Ambiguous discriminator val\
ue "${String(r)}"`);return c}function jr(t){const r=new Map;for(const s of t.options){const a=s._zod.propValues?.[t.discriminator];
if(!a||a.size===0)throw new Error(`Invalid discriminated union option at index "${t.options.indexOf(s)}"`);for(const c of a)
if(r.has(c)){if(c!==void 0)throw new Error(`Duplicate discriminator value "${String(c)}"`);r.set(c,null)}else r.set(c,s)}
return r}const Ni=i.xI("$ZodDiscriminatedUnion",(t,r)=>{r.inclusive=!1,Mi.init(t,r);const s=t._zod.parse;B.v5(t,"propVal\
ues",c=>{const g={};let O=0;for(const C of c.def.options){const q=C._zod.propValues;if(!q||Object.keys(q).length===0)throw new Error(
`Invalid discriminated union option at index "${c.def.options.indexOf(C)}"`);q[c.def.discriminator]?.has(void 0)&&O++;for(const[
A,L]of Object.entries(q)){Object.prototype.hasOwnProperty.call(g,A)||B.Vy(g,A,new Set);for(const re of L)g[A].add(re)}}return!c.
def.unionFallback&&O>1&&g[c.def.discriminator]?.delete(void 0),g}),r.options.forEach((c,g)=>{const O=B.MO(c._zod.def);if(O&&
!Object.prototype.hasOwnProperty.call(O,r.discriminator))throw new Error(`Invalid discriminated union option at index "${g}\
"`)});const a=B.PO(()=>jr(r));t._zod.parse=(c,g)=>{const O=c.value;if(!B.Gv(O))return c.issues.push({code:"invalid_type",
expected:"object",input:O,inst:t}),c;const C=O?.[r.discriminator],q=a.value.get(C);return q&&(C!==void 0||g.direction!==
"backward")?q._zod.run(c,g):r.unionFallback||g.direction==="backward"?s(c,g):(c.issues.push({code:"invalid_union",errors:[],
note:"No matching discriminator",discriminator:r.discriminator,options:Array.from(a.value.keys()).filter(A=>a.value.get(
A)!==null),input:O,path:[r.discriminator],inst:t}),c)}}),Kl=null;function Xn(t,r){if(t===r)return{valid:!0,data:t};if(t instanceof
Date&&r instanceof Date&&+t==+r)return{valid:!0,data:t};if(util.isPlainObject(t)&&util.isPlainObject(r)){const s=Object.
keys(r),a=Object.keys(t).filter(g=>s.indexOf(g)!==-1),c={...t,...r};Object.prototype.hasOwnProperty.call(c,"__proto__")&&
delete c.__proto__;for(const g of a){if(g==="__proto__")continue;const O=Xn(t[g],r[g]);if(!O.valid)return{valid:!1,mergeErrorPath:[
g,...O.mergeErrorPath]};c[g]=O.data}return{valid:!0,data:c}}if(Array.isArray(t)&&Array.isArray(r)){if(t.length!==r.length)
return{valid:!1,mergeErrorPath:[]};const s=[];for(let a=0;a<t.length;a++){const c=t[a],g=r[a],O=Xn(c,g);if(!O.valid)return{
valid:!1,mergeErrorPath:[a,...O.mergeErrorPath]};s.push(O.data)}return{valid:!0,data:s}}return{valid:!1,mergeErrorPath:[]}}
function Yl(t,r,s){const a=new Map;let c;const g=new Map,O=(A,L)=>{let re;if(A.code==="unrecognized_keys"&&!A.path?.length)
c??(c=A),re=A.keys;else if(A.code==="invalid_key"&&A.origin==="record"&&A.path?.length===1){const _e=String(A.path[0]);g.
has(_e)||g.set(_e,A),re=[_e]}else return!1;for(const _e of re)a.has(_e)||a.set(_e,{}),a.get(_e)[L]=!0;return!0};for(const A of r.
issues)O(A,"l")||t.issues.push(A);for(const A of s.issues)O(A,"r")||t.issues.push(A);const C=[...a].filter(([,A])=>A.l&&
A.r).map(([A])=>A);if(C.length){const A=c?C.filter(L=>c.keys.includes(L)):[];A.length&&t.issues.push({...c,keys:A});for(const L of C)
!A.includes(L)&&g.has(L)&&t.issues.push(g.get(L))}const q=Xn(r.value,s.value);if(!q.valid){if(util.aborted(t))return t;throw new Error(
`Unmergable intersection. Error path: ${JSON.stringify(q.mergeErrorPath)}`)}return t.value=q.data,t}const Jl=null;function Xl(t,r){
for(let s=t.length-1;s>=0;s--)if(!(r==="optin"?t[s]._zod.optin!==void 0:t[s]._zod.optout==="optional"))return s+1;return 0}
function Ql(t,r,s){t.issues.length&&r.issues.push(...util.prefixIssues(s,t.issues)),r.value[s]=t.value}function ef(t,r,s,a,c){
for(let g=0;g<s.length;g++){const O=t[g],C=g<a.length;if(!C&&g>=c&&s[g]._zod.optin==="optional"){r.value.length=g;break}
if(O.issues.length){if(!C&&g>=c){r.value.length=g;break}r.issues.push(...util.prefixIssues(g,O.issues))}r.value[g]=O.value}
for(let g=r.value.length-1;g>=a.length&&(s[g]._zod.optout==="optional"&&r.value[g]===void 0);g--)r.value.length=g;return r}
const Di=i.xI("$ZodRecord",(t,r)=>{Pe.init(t,r);const s=i.cr.memoizer;s?.attach(t),t._zod.parse=(a,c)=>{const g=a.value;
if(!B.Qd(g))return a.issues.push({expected:"record",code:"invalid_type",input:g,inst:t}),a;const O=[],C=r.keyType._zod.values;
if(C&&!r.partial){a.value=s?s.alloc(t,a,{},c):{};const q=new Set;for(const L of C)if(typeof L=="string"||typeof L=="numb\
er"||typeof L=="symbol"){if(q.add(typeof L=="number"?L.toString():L),L==="__proto__")continue;const re=r.keyType._zod.run(
{value:L,issues:[]},c);if(re instanceof Promise)throw new Error("Async schemas not supported in object keys currently");
if(re.issues.length){a.issues.push({code:"invalid_key",origin:"record",issues:re.issues.map(ke=>B.iR(ke,c,i.$W())),input:L,
path:[L],inst:t});continue}const _e=re.value;if(_e==="__proto__")continue;const Ee=r.valueType._zod.run({value:g[L],issues:[]},
c);Ee instanceof Promise?O.push(Ee.then(ke=>{ke.issues.length&&a.issues.push(...B.lQ(L,ke.issues)),a.value[_e]=ke.value})):
(Ee.issues.length&&a.issues.push(...B.lQ(L,Ee.issues)),a.value[_e]=Ee.value)}let A;for(const L in g)if(!q.has(L))if(r.mode===
"loose"){if(L==="__proto__")continue;a.value[L]=g[L]}else A=A??[],A.push(L);A&&A.length>0&&a.issues.push({code:"unrecogn\
ized_keys",input:g,inst:t,keys:A,continue:!0})}else{a.value=s?s.alloc(t,a,{},c):{};let q;for(const A of Reflect.ownKeys(
g)){if(A==="__proto__"||!Object.prototype.propertyIsEnumerable.call(g,A))continue;let L=r.keyType._zod.run({value:A,issues:[]},
c);if(L instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof A=="string"&&
it.test(A)&&L.issues.length){const ke=r.keyType._zod.run({value:Number(A),issues:[]},c);if(ke instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");ke.issues.length===0&&(L=ke)}if(L.issues.length){r.mode==="loose"?
a.value[A]=g[A]:C?(q=q??[],q.push(A)):a.issues.push({code:"invalid_key",origin:"record",issues:L.issues.map(ke=>B.iR(ke,
c,i.$W())),input:A,path:[A],inst:t});continue}const _e=L.value;if(_e==="__proto__")continue;const Ee=r.valueType._zod.run(
{value:g[A],issues:[]},c);Ee instanceof Promise?O.push(Ee.then(ke=>{ke.issues.length&&a.issues.push(...B.lQ(A,ke.issues)),
a.value[_e]=ke.value})):(Ee.issues.length&&a.issues.push(...B.lQ(A,Ee.issues)),a.value[_e]=Ee.value)}q&&q.length>0&&a.issues.
push({code:"unrecognized_keys",input:g,inst:t,keys:q,continue:!0})}return O.length?Promise.all(O).then(()=>a):a}}),tf=null;
function nf(t,r,s,a,c,g,O){t.issues.length&&(util.propertyKeyTypes.has(typeof a)?s.issues.push(...util.prefixIssues(a,t.
issues)):s.issues.push({code:"invalid_key",origin:"map",input:c,inst:g,issues:t.issues.map(C=>util.finalizeIssue(C,O,core.
config()))})),r.issues.length&&(util.propertyKeyTypes.has(typeof a)?s.issues.push(...util.prefixIssues(a,r.issues)):s.issues.
push({origin:"map",code:"invalid_element",input:c,inst:g,key:a,issues:r.issues.map(C=>util.finalizeIssue(C,O,core.config()))})),
s.value.set(t.value,r.value)}const rf=null;function of(t,r){t.issues.length&&r.issues.push(...t.issues),r.value.add(t.value)}
const Ui=i.xI("$ZodEnum",(t,r)=>{Pe.init(t,r);const s=B.w5(r.entries),a=new Set(s);t._zod.values=a,B.v5(t,"pattern",c=>{
const g=B.w5(c.def.entries).filter(O=>B.qQ.has(typeof O));return new RegExp(g.length?`^(${g.map(O=>B.sD(O.toString())).join(
"|")})$`:"^[^\\s\\S]$")}),t._zod.parse=(c,g)=>{const O=c.value;return a.has(O)||c.issues.push({code:"invalid_value",values:s,
input:O,inst:t}),c}}),Fi=i.xI("$ZodLiteral",(t,r)=>{Pe.init(t,r);const s=new Set(r.values);t._zod.values=s,B.v5(t,"patte\
rn",a=>{const c=a.def.values;return new RegExp(c.length?`^(${c.map(g=>typeof g=="string"?B.sD(g):g?B.sD(g.toString()):String(
g)).join("|")})$`:"^[^\\s\\S]$")}),t._zod.parse=(a,c)=>{const g=a.value;return s.has(g)||a.issues.push({code:"invalid_va\
lue",values:r.values,input:g,inst:t}),a}}),sf=null,ji=i.xI("$ZodTransform",(t,r)=>{Pe.init(t,r),t._zod.optin="optional",
i.cr.memoizer?.guard(t),t._zod.parse=(s,a)=>{if(a.direction==="backward")throw new i.cV(t.constructor.name);const c=r.transform(
s.value,s);if(a.async)return(c instanceof Promise?c:Promise.resolve(c)).then(O=>(s.value=O,s));if(c instanceof Promise)throw new i.
GT;return s.value=c,s}});function Lr(t,r){return t.value=r.issues.length?void 0:r.value,t}const Li=i.xI("$ZodOptional",(t,r)=>{
Pe.init(t,r),B.v5(t,"optin",s=>s.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),t._zod.optout="optional",
B.v5(t,"values",s=>{const a=s.def.innerType._zod.values;return a?new Set([...a,void 0]):void 0}),B.v5(t,"pattern",s=>{const a=s.
def.innerType._zod.pattern;return a?new RegExp(`^(${B.p6(a.source)})?$`):void 0}),t._zod.parse=(s,a)=>{if(s.value===void 0){
if(r.innerType._zod.optin!=="defaulted")return s;const c=r.innerType._zod.run({value:s.value,issues:[]},a);return c instanceof
Promise?c.then(g=>Lr(s,g)):Lr(s,c)}return r.innerType._zod.run(s,a)}}),af=null,Bi=i.xI("$ZodNullable",(t,r)=>{Pe.init(t,
r),B.v5(t,"optin",s=>s.def.innerType._zod.optin),B.v5(t,"optout",s=>s.def.innerType._zod.optout),B.v5(t,"pattern",s=>{const a=s.
def.innerType._zod.pattern;return a?new RegExp(`^(${B.p6(a.source)}|null)$`):void 0}),B.v5(t,"values",s=>s.def.innerType.
_zod.values?new Set([...s.def.innerType._zod.values,null]):void 0),t._zod.parse=(s,a)=>s.value===null?s:r.innerType._zod.
run(s,a)}),uf=null;function cf(t,r){return t.value===void 0&&(t.value=r.defaultValue),t}const df=null,lf=null;function ff(t,r){
return!t.issues.length&&t.value===void 0&&t.issues.push({code:"invalid_type",expected:"nonoptional",input:t.value,inst:r}),
t}const pf=null;function Br(t,r,s,a){return r.issues.length?(t.value=s.catchValue({...r,value:t.value,error:{issues:r.issues.
map(c=>B.iR(c,a,i.$W()))},input:t.value}),t):(t.value=r.value,r.memo&&(t.memo=!0),t)}const qi=i.xI("$ZodCatch",(t,r)=>{Pe.
init(t,r),B.v5(t,"optin",s=>s.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),B.v5(t,"optout",s=>s.def.innerType.
_zod.optout),B.v5(t,"values",s=>s.def.innerType._zod.values),t._zod.parse=(s,a)=>{if(a.direction==="backward")return r.innerType.
_zod.run(s,a);const c=r.innerType._zod.run({value:s.value,issues:[]},a);return c instanceof Promise?c.then(g=>Br(s,g,r,a)):
Br(s,c,r,a)}}),hf=null,Wi=i.xI("$ZodPipe",(t,r)=>{Pe.init(t,r),B.v5(t,"values",s=>s.def.in._zod.values),B.v5(t,"optin",s=>s.
def.in._zod.optin),B.v5(t,"optout",s=>s.def.out._zod.optout),B.v5(t,"propValues",s=>s.def.in._zod.propValues),t._zod.parse=
(s,a)=>{if(a.direction==="backward"){const g=r.out._zod.run(s,a);return g instanceof Promise?g.then(O=>En(O,r.in,a)):En(
g,r.in,a)}const c=r.in._zod.run(s,a);return c instanceof Promise?c.then(g=>En(g,r.out,a)):En(c,r.out,a)}});function En(t,r,s){
return t.issues.some(a=>a.code!=="unrecognized_keys")?(t.aborted=!0,t):r._zod.run({value:t.value,issues:t.issues},s)}const mf=null;
function yf(t,r,s){if(t.issues.length)return t.aborted=!0,t;if((s.direction||"forward")==="forward"){const c=r.transform(
t.value,t);return c instanceof Promise?c.then(g=>Zn(t,g,r.out,s)):Zn(t,c,r.out,s)}else{const c=r.reverseTransform(t.value,
t);return c instanceof Promise?c.then(g=>Zn(t,g,r.in,s)):Zn(t,c,r.in,s)}}function Zn(t,r,s,a){return t.issues.length?(t.
aborted=!0,t):s._zod.run({value:r,issues:t.issues},a)}const gf=null,_f=null;function vf(t){return t.memo||(t.value=Object.
freeze(t.value)),t}function Vi(t){const r=t._zod.def;let s=r.pattern,a=!!r.format?.includes("int"),c,g;for(const C of r.
checks??[]){const q=C._zod.def;q.pattern&&(s=q.pattern),a||(a=!!q.format?.includes("int"));const A=q.minimum??q.length,L=q.
maximum??q.length;A!==void 0&&(c===void 0||A>c)&&(c=A),L!==void 0&&(g===void 0||L<g)&&(g=L)}if(s)return s.source;if(c!==
void 0&&g!==void 0&&c>g)return"(?!)";if(c!==void 0||g!==void 0)return regexes.string({minimum:c,maximum:g}).source;const O=t.
_zod.pattern;return(a&&O===regexes.number?regexes.integer:O)?.source}function qr(t){const r=t._zod.def,s=t._zod.pattern?.
source,a=r.innerType??t._zod.innerType;if(a){const c=a._zod.pattern?.source,g=qr(a);return s&&c&&g&&g!==c?s.replace(util.
cleanRegex(c),()=>util.cleanRegex(g)):s}if(r.options){const c=r.options.map(qr);if(c.every(Boolean))return`^(${c.map(g=>util.
cleanRegex(g)).join("|")})$`}return Vi(t)}const wf=null,bf=null,$f=null,kf=null,Gi=i.xI("$ZodCustom",(t,r)=>{u.QP.init(t,
r),Pe.init(t,r),t._zod.parse=(s,a)=>s,t._zod.check=s=>{const a=s.value,c=r.fn(a);if(c instanceof Promise)return c.then(g=>Wr(
g,s,a,t));Wr(c,s,a,t)}});function Wr(t,r,s,a){if(!t){const c={code:"custom",input:s,inst:a,path:[...a._zod.def.path??[]],
continue:!a._zod.def.abort};a._zod.def.params&&(c.params=a._zod.def.params),r.issues.push(B.sn(c))}}var ct=o(3305);function Hi(){
const t=this._zod;return t.message??(t.message=JSON.stringify(t.def,B.k8,2)),t.message}function Ki(t){this._zod.message=
t}const Yi={get:Hi,set:Ki,enumerable:!0,configurable:!0},Qn={value:void 0,enumerable:!1},Vr=new WeakSet([Object.prototype,
Error.prototype]),Gr=(t,r)=>{t.name="$ZodError",Qn.value=r,Object.defineProperty(t,"issues",Qn),Qn.value=void 0,Object.defineProperty(
t,"message",Yi);const s=Object.getPrototypeOf(t);Vr.has(s)||(Vr.add(s),Object.defineProperty(s,"toString",{configurable:!0,
enumerable:!1,get(){const a=()=>this.message;return Object.defineProperty(this,"toString",{value:a,configurable:!0,writable:!0}),
a},set(a){Object.defineProperty(this,"toString",{value:a,configurable:!0,writable:!0})}}))},zf=(0,i.xI)("$ZodError",Gr),
tt=(0,i.xI)("$ZodError",Gr,void 0,{Parent:Error});function Ji(t,r,s){return Object.prototype.hasOwnProperty.call(t,r)||(r===
"__proto__"?Object.defineProperty(t,r,{value:s(),writable:!0,enumerable:!0,configurable:!0}):t[r]=s()),t[r]}function Sf(t,r=s=>s.
message){const s={},a=[];for(const c of t.issues)c.path.length>0?Ji(s,c.path[0],()=>[]).push(r(c)):a.push(r(c));return{formErrors:a,
fieldErrors:s}}function Ef(t,r=s=>s.message){const s={_errors:[]},a=(c,g=[])=>{for(const O of c.issues)if(O.code==="inva\
lid_union"&&O.errors.length)O.errors.map(C=>a({issues:C},[...g,...O.path]));else if(O.code==="invalid_key")a({issues:O.issues},
[...g,...O.path]);else if(O.code==="invalid_element")a({issues:O.issues},[...g,...O.path]);else{const C=[...g,...O.path];
if(C.length===0)s._errors.push(r(O));else{let q=s,A=0;for(;A<C.length;){const L=C[A],re=A===C.length-1;if(L==="_errors"){
re&&q._errors.push(r(O)),A++;continue}Object.prototype.hasOwnProperty.call(q,L)||Object.defineProperty(q,L,{value:{_errors:[]},
enumerable:!0,writable:!0,configurable:!0});const _e=q[L];re&&_e._errors.push(r(O)),q=_e,A++}}}};return a(t),s}function Zf(t,r=s=>s.
message){const s={errors:[]},a=(c,g=[])=>{var O;for(const C of c.issues)if(C.code==="invalid_union"&&C.errors.length)C.errors.
map(q=>a({issues:q},[...g,...C.path]));else if(C.code==="invalid_key")a({issues:C.issues},[...g,...C.path]);else if(C.code===
"invalid_element")a({issues:C.issues},[...g,...C.path]);else{const q=[...g,...C.path];if(q.length===0){s.errors.push(r(C));
continue}let A=s,L=0;for(;L<q.length;){const re=q[L],_e=L===q.length-1;typeof re=="string"?(A.properties??(A.properties=
{}),Object.prototype.hasOwnProperty.call(A.properties,re)||Object.defineProperty(A.properties,re,{value:{errors:[]},enumerable:!0,
writable:!0,configurable:!0}),A=A.properties[re]):(A.items??(A.items=[]),(O=A.items)[re]??(O[re]={errors:[]}),A=A.items[re]),
_e&&A.errors.push(r(C)),L++}}};return a(t),s}function Xi(t){const r=[],s=t.map(a=>typeof a=="object"?a.key:a);for(const a of s)
typeof a=="number"?r.push(`[${a}]`):typeof a=="symbol"?r.push(`[${JSON.stringify(String(a))}]`):/[^\w$]/.test(a)?r.push(
`[${JSON.stringify(a)}]`):(r.length&&r.push("."),r.push(a));return r.join("")}function Af(t){const r=[],s=[...t.issues].
sort((a,c)=>(a.path??[]).length-(c.path??[]).length);for(const a of s)r.push(`\u2716 ${a.message}`),a.path?.length&&r.push(
`  \u2192 at ${Xi(a.path)}`);return r.join(`
`)}function An(t,r){return{callee:r?.callee??t,Err:r?.Err}}const er=t=>{const r=(s,a,c,g)=>{const O=c?{...c,async:!1}:{async:!1},
C=s._zod.run({value:a,issues:[]},O);if(C instanceof Promise)throw new i.GT;if(C.issues.length){const q=new(g?.Err??t)(C.
issues.map(A=>B.iR(A,O,i.$W())));throw B.gx(q,g?.callee??r),q}return C.value};return r},Qi=er(tt),nr=t=>{const r=async(s,a,c,g)=>{
const O=c?{...c,async:!0}:{async:!0};let C=s._zod.run({value:a,issues:[]},O);if(C instanceof Promise&&(C=await C),C.issues.
length){const q=new(g?.Err??t)(C.issues.map(A=>B.iR(A,O,i.$W())));throw B.gx(q,g?.callee??r),q}return C.value};return r},
es=nr(tt),rr=t=>(r,s,a)=>{const c=a?{...a,async:!1}:{async:!1},g=r._zod.run({value:s,issues:[]},c);if(g instanceof Promise)
throw new i.GT;return g.issues.length?Hr(t,g.issues,c):{success:!0,data:g.value}},ts=rr(tt);function Hr(t,r,s){let a;return{
success:!1,get error(){return a||(a=new t(r.map(c=>B.iR(c,s,i.$W()))),r=void 0,s=void 0),a},set error(c){a=c,r=void 0,s=
void 0}}}const or=t=>async(r,s,a)=>{const c=a?{...a,async:!0}:{async:!0};let g=r._zod.run({value:s,issues:[]},c);return g instanceof
Promise&&(g=await g),g.issues.length?Hr(t,g.issues,c):{success:!0,data:g.value}},ns=or(tt),rs=null,os=null,Pf=((t,r,s)=>{
const a=t._zod.bag.validator;if(a!==void 0){if(a(r)!==rs)return!0;if(a.definite===!0&&s===void 0)return!1}return is(t,r,
s)});function is(t,r,s){const a=s?{...s,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},c=t._zod.bag.fallbackRun;let g;
if(c?(a[os]=!0,g=c({value:r,issues:[]},a)):g=t._zod.run({value:r,issues:[]},a),g instanceof Promise)throw new core.$ZodAsyncError;
return g.issues.length===0}const Tf=async(t,r,s)=>{const a=s?{...s,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0};let c=t.
_zod.run({value:r,issues:[]},a);return c instanceof Promise&&(c=await c),c.issues.length===0},If=(t=>{const r=er(t),s=(a,c,g,O)=>{
const C=g?{...g,direction:"backward"}:{direction:"backward"};return r(a,c,C,An(s,O))};return s})(tt),Rf=(t=>{const r=er(
t),s=(a,c,g,O)=>r(a,c,g,An(s,O));return s})(tt),Mf=(t=>{const r=nr(t),s=async(a,c,g,O)=>{const C=g?{...g,direction:"back\
ward"}:{direction:"backward"};return await r(a,c,C,An(s,O))};return s})(tt),Df=(t=>{const r=nr(t),s=async(a,c,g,O)=>await r(
a,c,g,An(s,O));return s})(tt),Ff=(t=>(r,s,a)=>{const c=a?{...a,direction:"backward"}:{direction:"backward"};return rr(t)(
r,s,c)})(tt),Lf=(t=>(r,s,a)=>rr(t)(r,s,a))(tt),qf=(t=>async(r,s,a)=>{const c=a?{...a,direction:"backward"}:{direction:"b\
ackward"};return or(t)(r,s,c)})(tt),Vf=(t=>async(r,s,a)=>or(t)(r,s,a))(tt),De=i.xI("ZodMiniType",(t,r)=>{if(!t._zod)throw new Error(
"Uninitialized schema in ZodMiniType.");Pe.init(t,r),t.def=r,t.type=r.type},{get with(){return this.check},set with(t){B.
qh(this,"with",t)},parse(t,r){return Qi(this,t,r,{callee:this.parse})},parseAsync(t,r){return es(this,t,r,{callee:this.parseAsync})},
safeParse(t,r){return ts(this,t,r)},safeParseAsync(t,r){return ns(this,t,r)},check(...t){const r=this.def;return this.clone(
{...r,checks:[...r.checks??[],...t.map(s=>typeof s=="function"?{_zod:{check:s,def:{check:"custom"},onattach:[]}}:s)]},{parent:!0})},
clone(t,r){return B.o8(this,t,r)},brand(){return this},register(t,r){return t.add(this,r),this},apply(t,...r){return r.length===
0?t(this):t(this,...r)}}),Kr=i.xI("ZodMiniString",(t,r)=>{$t.init(t,r),De.init(t,r)});function Pn(t){return ct.Rl(Kr,t)}
const Gf=null,ss=null;function Hf(t){return core._email(ss,t)}const as=null;function Kf(t){return core._guid(as,t)}const Tn=null;
function Yf(t){return core._uuid(Tn,t)}function Jf(t){return core._uuidv4(Tn,t)}function Xf(t){return core._uuidv6(Tn,t)}
function Qf(t){return core._uuidv7(Tn,t)}const Yr=null;function ep(t){return core._url(Yr,t)}function tp(t){return core.
_url(Yr,{protocol:regexes.httpProtocol,hostname:regexes.domain,...util.normalizeParams(t)})}const us=null;function np(t){
return core._emoji(us,t)}const cs=null;function rp(t){return core._nanoid(cs,t)}const ds=null;function op(t){return core.
_cuid(ds,t)}const ls=null;function ip(t){return core._cuid2(ls,t)}const ps=null;function sp(t){return core._ulid(ps,t)}const hs=null;
function ap(t){return core._xid(hs,t)}const ms=null;function up(t){return core._ksuid(ms,t)}const ys=null;function cp(t){
return core._ipv4(ys,t)}const gs=null;function dp(t){return core._ipv6(gs,t)}const _s=null;function lp(t){return core._cidrv4(
_s,t)}const vs=null;function fp(t){return core._cidrv6(vs,t)}const ws=null;function pp(t){return core._mac(ws,t)}const bs=null;
function hp(t){return core._base64(bs,t)}const $s=null;function mp(t){return core._base64url($s,t)}const ks=null;function yp(t){
return core._e164(ks,t)}const zs=null;function gp(t){return core._creditCard(zs,t)}const Ss=null;function _p(t){return core.
_iban(Ss,t)}const Es=null;function vp(t){return core._jwt(Es,t)}const Qt=null;function wp(t,r,s={}){return core._stringFormat(
Qt,t,r,s)}function bp(t){return core._stringFormat(Qt,"hostname",regexes.hostname,t)}function $p(t){return core._stringFormat(
Qt,"hex",regexes.hex,t)}function kp(t){return core._stringFormat(Qt,"currency_code",regexes.currencyCode,t)}function zp(t,r){
const s=r?.enc??"hex",a=`${t}_${s}`,c=core.regexes[a];if(!c)throw new Error(`Unrecognized hash format: ${a}`);return core.
_stringFormat(Qt,a,c,r)}const Jr=i.xI("ZodMiniNumber",(t,r)=>{j.init(t,r),De.init(t,r)});function Xr(t){return ct.F7(Jr,
t)}const en=i.xI("ZodMiniNumberFormat",(t,r)=>{fe.init(t,r),Jr.init(t,r)});function Zs(t){return ct.LK(en,t)}function Sp(t){
return core._float32(en,t)}function Ep(t){return core._float64(en,t)}function Zp(t){return core._int32(en,t)}function Ap(t){
return core._uint32(en,t)}const Qr=i.xI("ZodMiniBoolean",(t,r)=>{Ie.init(t,r),De.init(t,r)});function eo(t){return ct._L(
Qr,t)}const As=null;function Pp(t){return core._bigint(As,t)}const to=null;function Tp(t){return core._int64(to,t)}function Op(t){
return core._uint64(to,t)}const Ps=null;function Ip(t){return core._symbol(Ps,t)}const Ts=null;function xp(t){return core.
_undefined(Ts,t)}const Os=null;function Is(t){return core._null(Os,t)}const xs=null;function Rp(){return core._any(xs)}const Rs=i.
xI("ZodMiniUnknown",(t,r)=>{Jn.init(t,r),De.init(t,r)});function On(){return ct.em(Rs)}const Cs=i.xI("ZodMiniNever",(t,r)=>{
St.init(t,r),De.init(t,r)});function Ms(t){return ct.G8(Cs,t)}const Ns=null;function Cp(t){return core._void(Ns,t)}const Ds=null;
function Mp(t){return core._date(Ds,t)}const Us=i.xI("ZodMiniArray",(t,r)=>{Oi.init(t,r),De.init(t,r)});function ir(t,r){
return new Us({type:"array",element:t,...B.A2(r)})}function Np(t){const r=t._zod.def.shape;return oo(Object.keys(r))}const sr=i.
xI("ZodMiniObject",(t,r)=>{Ci.init(t,r),De.init(t,r),B.X(t,"shape",s=>s._zod.def.shape,!1)});function Fs(t,r){const s={type:"\
object",shape:t??{},...B.A2(r)};return new sr(s)}function js(t,r){return new sr({type:"object",shape:t,catchall:Ms(),...B.
A2(r)})}function Ls(t,r){return new sr({type:"object",shape:t,catchall:On(),...B.A2(r)})}function Dp(t,r){return util.extend(
t,r)}function Up(t,r){return util.safeExtend(t,r)}function Fp(t,r){return util.merge(t,r)}function jp(t,r){return util.pick(
t,r)}function Lp(t,r){return util.omit(t,r)}function Bp(t,r){const s=t._zod.def;if(s.type!=="tuple")return util.partial(
xn,t,r);if(s.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refinements");return util.
clone(t,{...s,items:s.items.map(a=>new xn({type:"optional",innerType:a}))})}function qp(t,r){return util.partial(so,t,r,
"exactPartial")}function Wp(t,r){return util.required(uo,t,r)}function Vp(t,r){return t.clone(util.mergeDefs(t._zod.def,
{catchall:r}))}const Bs=null;function qs(t,r){return new Bs({type:"union",options:t,...util.normalizeParams(r)})}const Ws=null;
function Gp(t,r){return new Ws({type:"union",options:t,inclusive:!1,...util.normalizeParams(r)})}const Vs=i.xI("ZodMiniD\
iscriminatedUnion",(t,r)=>{Ni.init(t,r),De.init(t,r)});function Gs(t,r,s){return new Vs({type:"union",options:r,discriminator:t,
...B.A2(s)})}const Hs=null;function Hp(t,r){return new Hs({type:"intersection",left:t,right:r})}const Ks=null;function Ys(t,r,s){
const a=r instanceof core.$ZodType,c=a?s:r,g=a?r:null;return new Ks({type:"tuple",items:t,rest:g,...util.normalizeParams(
c)})}const In=i.xI("ZodMiniRecord",(t,r)=>{Di.init(t,r),De.init(t,r)});function no(t,r,s){return!r||!r._zod?new In({type:"\
record",keyType:Pn(),valueType:t,...B.A2(r)}):new In({type:"record",keyType:t,valueType:r,...B.A2(s)})}function Kp(t,r,s){
return new In({type:"record",keyType:t,valueType:r,...util.normalizeParams(s),partial:!0})}function Yp(t,r,s){return new In(
{type:"record",keyType:t,valueType:r,mode:"loose",...util.normalizeParams(s)})}const Js=null;function Jp(t,r,s){return new Js(
{type:"map",keyType:t,valueType:r,...util.normalizeParams(s)})}const Xs=null;function Xp(t,r){return new Xs({type:"set",
valueType:t,...util.normalizeParams(r)})}const ro=i.xI("ZodMiniEnum",(t,r)=>{Ui.init(t,r),De.init(t,r),t.options=[...t._zod.
values]});function oo(t,r){const s=Array.isArray(t)?Object.fromEntries(t.map(a=>[a,a])):t;return new ro({type:"enum",entries:s,
...B.A2(r)})}function Qp(t,r){return new ro({type:"enum",entries:t,...util.normalizeParams(r)})}const Qs=i.xI("ZodMiniLi\
teral",(t,r)=>{Fi.init(t,r),De.init(t,r)});function ea(t,r){return new Qs({type:"literal",values:Array.isArray(t)?t:[t],
...B.A2(r)})}const ta=null;function eh(t){return core._file(ta,t)}const na=i.xI("ZodMiniTransform",(t,r)=>{ji.init(t,r),
De.init(t,r)});function ra(t){return new na({type:"transform",transform:t})}const xn=i.xI("ZodMiniOptional",(t,r)=>{Li.init(
t,r),De.init(t,r)});function io(t){return new xn({type:"optional",innerType:t})}const so=null;function th(t){return new so(
{type:"optional",innerType:t})}const oa=i.xI("ZodMiniNullable",(t,r)=>{Bi.init(t,r),De.init(t,r)});function ao(t){return new oa(
{type:"nullable",innerType:t})}function ia(t){return io(ao(t))}const sa=null;function nh(t,r){return new sa({type:"defau\
lt",innerType:t,get defaultValue(){return typeof r=="function"?r():util.shallowClone(r)}})}const aa=null;function rh(t,r){
return new aa({type:"prefault",innerType:t,get defaultValue(){return typeof r=="function"?r():util.shallowClone(r)}})}const uo=null;
function oh(t,r){return new uo({type:"nonoptional",innerType:t,...util.normalizeParams(r)})}const ua=null;function ih(t){
return new ua({type:"success",innerType:t})}const ca=i.xI("ZodMiniCatch",(t,r)=>{qi.init(t,r),De.init(t,r)});function da(t,r){
return new ca({type:"catch",innerType:t,catchValue:typeof r=="function"?r:B.SS(r)})}const la=null;function sh(t){return core.
_nan(la,t)}const fa=i.xI("ZodMiniPipe",(t,r)=>{Wi.init(t,r),De.init(t,r)});function pa(t,r){return new fa({type:"pipe",in:t,
out:r})}const ar=null;function ah(t,r,s){return new ar({type:"pipe",in:t,out:r,transform:s.decode,reverseTransform:s.encode})}
function uh(t){const r=t._zod.def;return new ar({type:"pipe",in:r.out,out:r.in,transform:r.reverseTransform,reverseTransform:r.
transform})}const ha=null;function ch(t){return new ha({type:"readonly",innerType:t})}const ma=null;function dh(t,r){return new ma(
{type:"template_literal",parts:t,...util.normalizeParams(r)})}const ya=null;function ga(t){return new ya({type:"lazy",getter:t})}
const _a=null;function lh(t){return new _a({type:"promise",innerType:t})}const co=i.xI("ZodMiniCustom",(t,r)=>{Gi.init(t,
r),De.init(t,r)});function fh(t,r){const s=new core.$ZodCheck({check:"custom",...util.normalizeParams(r)});return s._zod.
check=t,s}function lo(t,r){return ct.FO(co,t??(()=>!0),r)}function va(t,r={}){return ct.fU(co,t,r)}function ph(t,r){return core.
_superRefine(t,r)}const wa=ct.q0,ba=ct.mI;class hh{constructor(...r){}}function mh(t,r={}){const s=lo(a=>a instanceof t,
r);return s._zod.bag.Class=t,s._zod.check=a=>{a.value instanceof t||a.issues.push({code:"invalid_type",expected:t.name,input:a.
value,inst:s,path:[...s._zod.def.path??[]]})},s}const yh=(...t)=>core._stringbool({Codec:ar,Boolean:Qr,String:Kr},...t);
function gh(){const t=ga(()=>qs([Pn(),Xr(),eo(),Is(),ir(t),no(Pn(),t)]));return t}const $a=null;function _h(t){return new $a(
{type:"function",input:Array.isArray(t?.input)?Ys(t?.input):t?.input??ir(On()),output:t?.output??On()})}})},cr={};function ne(e){
var n=cr[e];if(n!==void 0)return n.exports;var o=cr[e]={exports:{}},i=!0;try{fo[e](o,o.exports,ne),i=!1}finally{i&&delete cr[e]}
return o.exports}ne.m=fo,typeof ne<"u"&&(ne.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.
url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),ne.n=e=>{var n=e&&e.__esModule?()=>e.default:()=>e;return ne.d(n,{a:n}),n},(()=>{
var e=Object.getPrototypeOf?o=>Object.getPrototypeOf(o):o=>o.__proto__,n;ne.t=function(o,i){if(i&1&&(o=this(o)),i&8||typeof o==
"object"&&o&&(i&4&&o.__esModule||i&16&&typeof o.then=="function"))return o;var u=Object.create(null);ne.r(u);var p={};n=
n||[null,e({}),e([]),e(e)];for(var $=i&2&&o;typeof $=="object"&&!~n.indexOf($);$=e($))Object.getOwnPropertyNames($).forEach(
I=>p[I]=()=>o[I]);return p.default=()=>o,ne.d(u,p),u}})(),ne.d=(e,n)=>{for(var o in n)ne.o(n,o)&&!ne.o(e,o)&&Object.defineProperty(
e,o,{enumerable:!0,get:n[o]})},ne.f={},ne.e=e=>Promise.all(Object.keys(ne.f).reduce((n,o)=>(ne.f[o](e,n),n),[])),ne.u=e=>""+
e+".index.js",ne.o=(e,n)=>Object.prototype.hasOwnProperty.call(e,n),ne.r=e=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.
defineProperty(e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})},(()=>{var e={792:0},
n=o=>{var{ids:i,modules:u,runtime:p}=o,$,I,P=0;for($ in u)ne.o(u,$)&&(ne.m[$]=u[$]);for(p&&p(ne);P<i.length;P++)I=i[P],ne.
o(e,I)&&e[I]&&e[I][0](),e[i[P]]=0};ne.f.j=(o,i)=>{var u=ne.o(e,o)?e[o]:void 0;if(u!==0)if(u)i.push(u[1]);else{var p=import("\
./"+ne.u(o)).then(n,$=>{throw e[o]!==0&&(e[o]=void 0),$}),p=Promise.race([p,new Promise($=>u=e[o]=[$])]);i.push(u[1]=p)}}})();
var Zh={},Ke=ne(6288),ft=ne(3024),dr=ne(6760);const za=Object.prototype.toString,Sa=e=>za.call(e)==="[object Error]",Ea=new Set(
["network error","NetworkError when attempting to fetch resource.","The Internet connection appears to be offline.","Net\
work request failed","fetch failed","terminated"," A network error occurred.","Network connection lost"]);function Za(e){
if(!(e&&Sa(e)&&e.name==="TypeError"&&typeof e.message=="string"))return!1;const{message:o,stack:i}=e;return o==="Load fa\
iled"||o.startsWith("Load failed (")&&o.endsWith(")")?i===void 0||"__sentry_captured__"in e:o.startsWith("error sending \
request for url")||o==="Failed to fetch"||o.startsWith("Failed to fetch (")&&o.endsWith(")")?!0:Ea.has(o)}function Aa(e){
if(typeof e=="number"){if(e<0)throw new TypeError("Expected `retries` to be a non-negative number.");if(Number.isNaN(e))
throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.")}else if(e!==void 0)throw new TypeError(
"Expected `retries` to be a number or Infinity.")}function Mn(e,n,{min:o=0,allowInfinity:i=!1}={}){if(n!==void 0){if(typeof n!=
"number"||Number.isNaN(n))throw new TypeError(`Expected \`${e}\` to be a number${i?" or Infinity":""}.`);if(!i&&!Number.
isFinite(n))throw new TypeError(`Expected \`${e}\` to be a finite number.`);if(n<o)throw new TypeError(`Expected \`${e}\`\
 to be \u2265 ${o}.`)}}class Pa extends Error{constructor(n){super(),n instanceof Error?(this.originalError=n,{message:n}=
n):(this.originalError=new Error(n),this.originalError.stack=this.stack),this.name="AbortError",this.message=n}}function Ta(e,n){
const o=Math.max(1,e+1),i=n.randomize?Math.random()+1:1;let u=Math.round(i*n.minTimeout*n.factor**(o-1));return u=Math.min(
u,n.maxTimeout),u}function po(e,n){return Number.isFinite(n)?n-(performance.now()-e):n}async function Oa({error:e,attemptNumber:n,
retriesConsumed:o,startTime:i,options:u}){const p=e instanceof Error?e:new TypeError(`Non-error was thrown: "${e}". You \
should only throw errors.`);if(p instanceof Pa)throw p.originalError;const $=Number.isFinite(u.retries)?Math.max(0,u.retries-
o):u.retries,I=u.maxRetryTime??Number.POSITIVE_INFINITY,P=Object.freeze({error:p,attemptNumber:n,retriesLeft:$,retriesConsumed:o});
if(await u.onFailedAttempt(P),po(i,I)<=0)throw p;const T=await u.shouldConsumeRetry(P),D=po(i,I);if(D<=0||$<=0)throw p;if(p instanceof
TypeError&&!Za(p)){if(T)throw p;return u.signal?.throwIfAborted(),!1}if(!await u.shouldRetry(P))throw p;if(!T)return u.signal?.
throwIfAborted(),!1;const F=Ta(o,u),H=Math.min(F,D);return u.signal?.throwIfAborted(),H>0&&await new Promise((Y,ve)=>{const X=()=>{
clearTimeout(V),u.signal?.removeEventListener("abort",X),ve(u.signal.reason)},V=setTimeout(()=>{u.signal?.removeEventListener(
"abort",X),Y()},H);u.unref&&V.unref?.(),u.signal?.addEventListener("abort",X,{once:!0})}),u.signal?.throwIfAborted(),!0}
async function ho(e,n={}){if(n={...n},Aa(n.retries),Object.hasOwn(n,"forever"))throw new Error("The `forever` option is \
no longer supported. For many use-cases, you can set `retries: Infinity` instead.");n.retries??=10,n.factor??=2,n.minTimeout??=
1e3,n.maxTimeout??=Number.POSITIVE_INFINITY,n.maxRetryTime??=Number.POSITIVE_INFINITY,n.randomize??=!1,n.onFailedAttempt??=
()=>{},n.shouldRetry??=()=>!0,n.shouldConsumeRetry??=()=>!0,Mn("factor",n.factor,{min:0,allowInfinity:!1}),Mn("minTimeou\
t",n.minTimeout,{min:0,allowInfinity:!1}),Mn("maxTimeout",n.maxTimeout,{min:0,allowInfinity:!0}),Mn("maxRetryTime",n.maxRetryTime,
{min:0,allowInfinity:!0}),n.factor>0||(n.factor=1),n.signal?.throwIfAborted();let o=0,i=0;const u=performance.now();for(;!Number.
isFinite(n.retries)||i<=n.retries;){o++;try{n.signal?.throwIfAborted();const p=await e(o);return n.signal?.throwIfAborted(),
p}catch(p){await Oa({error:p,attemptNumber:o,retriesConsumed:i,startTime:u,options:n})&&i++}}throw new Error("Retry atte\
mpts exhausted without throwing an error.")}function Ah(e,n){return function(...o){return ho(()=>e.apply(this,o),n)}}const Ia=500,
xa=1e4,Ra=1e3;class lr extends Error{}async function mo(e,n,o=()=>{}){const i=[],u=async()=>{const $=n.budget.remaining();
if($===0)return;o("unknown");const I=await n.send(e,Math.min(n.timeout,$));if(i.push(I),n.watch(e,I),o(yo(i)),Ca(e,I,n.repeatUnknown))
throw new lr};await n.budget.spend(()=>ho(()=>n.limit(u),{retries:Number.POSITIVE_INFINITY,minTimeout:0,shouldRetry:({error:$,
attemptNumber:I})=>$ instanceof lr&&n.budget.wait(Na(i.at(-1),I,n.random),Math.min(n.timeout,Ra))}).catch($=>{if(!($ instanceof
lr))throw $}));const p=i.at(-1);return{outcome:yo(i),tries:i.length,...p&&{last:p}}}function Ca(e,n,o){switch(n.outcome){case"\
not-arrived":return!0;case"unknown":return o||Ma(e);case"delivered":case"refused":return!1}}function Ma({target:e,body:n}){
if(e!=="event")return!0;const o=n?.event;return o==="incident-opened"||o==="incident-resolved"}function yo(e){const n=e.
at(-1)?.outcome??"not-arrived";return n!=="not-arrived"?n:e.some(({outcome:o})=>o==="unknown")?"unknown":"not-arrived"}function Na(e,n,o){
const i=Math.min(xa,Ia*2**(n-1));return Math.max(o()*i,e?.retryAfter??0)}var Le=ne(4519);const Da=new Set([408,425,429,503]);
function go(e,n){return Da.has(e)?"not-arrived":e>=500?"unknown":e>=200&&e<300?_o(n)?"refused":"delivered":"refused"}function Ua(e){
const n=go(e,"");return n==="delivered"?"unknown":n}function _o(e){return Fa.test(e)}const Fa=/^(?:\s|<\?xml[^>]*>|<!--(?:(?!-->)[\s\S])*-->)*<(?:!doctype\s+html|html|head|body|title|meta|script|style|link|h1|center)\b/i;
function ja(e,n){if(e===void 0)return;if(/^\s*\d{1,9}\s*$/.test(e))return Number(e)*1e3;const o=Date.parse(e);return Number.
isNaN(o)?void 0:Math.max(0,o-n)}function fr({outcome:e,tries:n,last:o}){if(o===void 0)return"not sent: the time for deli\
veries (deadline) was up, or the job was cancelled";const i=n>1?` (${n} tries)`:"";return`${La[e]}: ${Ba(o)}${i}`}const La={
delivered:"delivered","not-arrived":"did not arrive",refused:"refused",unknown:"unknown whether it arrived"};function Ba(e){
return e.status===void 0?e.failure??"no answer":e.outcome==="delivered"?`status ${e.status}`:e.status<300?`status ${e.status}\
 with a web page, not Phaset's answer; check endpoint, and headers if a gateway asks for a log-in`:`status ${e.status}${qa(
e)}${Va(e)}`}function qa({status:e=0,redirectHost:n}){return e<400?` (a redirect to ${n===void 0?"another place":(0,Le.hD)(
n)}); no redirect is followed, give endpoint the final address`:Wa[e]??""}const Wa={400:" (invalid input)",401:" (not au\
thorized); check webhook-token, org-id and record-id: each record has a token of its own",403:" (forbidden); check webho\
ok-token, and headers if a gateway stands in front of Phaset",404:" (not found); check endpoint",407:" (a proxy asks for\
 a log-in); check HTTPS_PROXY",413:" (too large); look for a limit of the gateway in front of Phaset",429:" (rate limite\
d)"};function Va({body:e}){const n=e.trim();return n===""||_o(e)?"":`; it answered ${(0,Le.hD)(n)}`}function Nn(e,n){return n===
void 0||n.outcome==="delivered"?[]:[{kind:"delivery",level:n.outcome==="refused"?"error":"warning",title:"Phaset: not de\
livered",message:`${e} ${fr(n)}`}]}function pr(e){return e===void 0?{state:"checked"}:{state:e.outcome==="delivered"?"up\
loaded":"failed",delivery:e}}function Ga(e){const n=new Map;return(o,i)=>{const u=JSON.stringify([o,i.orgId,i.token]),p=n.
get(u)??Ha(o,i,e);return n.set(u,p),p}}async function Ha(e,n,o){const i=`the Baseline ${(0,Le.hD)(e)}`,[u,{parseBaseline:p}]=await Promise.
all([mo({target:{baselineId:e},credentials:n},o),ne.e(644).then(ne.bind(ne,6644))]);if(u.outcome!=="delivered")return hr(
Ka(i,u));const{body:$="",truncated:I}=u.last??{};if(I)return hr(Et(`${i} is longer than 64 KiB; shorten it in Phaset`));
const P=p($,i);return P.kind==="invalid"?hr(...P.problems.map(T=>Et(T))):{kind:"baseline",baseline:P.baseline,problems:P.
warnings.map(T=>Et(T,"warning"))}}function hr(...e){return{kind:"failed",problems:e}}function Ka(e,n){if(n.last?.status===
404)return Et(`${e} is not in Phaset (status 404); make it there, or name another in the manifest's baseline.id`);const o=`${e}\
 could not be fetched: ${fr(n)}`;return n.outcome==="refused"?Et(o):{kind:"delivery",level:"warning",title:"Phaset: not \
fetched",message:o}}function Et(e,n="error"){return{kind:"baseline",level:n,title:"Phaset: Baseline",message:e}}async function Ya(e,n,o,i){
const u=await i(n,o);if(u.kind==="failed")return u;const[{checkStandards:p},{describeMisses:$}]=await Promise.all([ne.e(
196).then(ne.bind(ne,9196)),Promise.resolve().then(ne.bind(ne,8461))]),I=await p(u.baseline,{workspace:e.workspace,directory:(0,dr.
resolve)(e.workspace,e.directory)});return I.kind==="invalid"?{problems:I.problems.map(P=>Et(P))}:{checks:I.checks,problems:[
...u.problems,...I.warnings.map(P=>Et(P,"warning")),...$(I.checks)]}}async function vo(e){const n=[];for(const o of e)n.
push(await o());return n}var mr=ne(8461);async function Ja(e,n){const o=e.map(i=>Xa(i,n));return Promise.all(o.map(i=>i()))}
function Xa(e,n){const o=Qa(e,n),i=eu(e,n);return async()=>{const[u,p,$]=await Promise.all([vo(o),i(),tu(e,n)]),{directory:I,
credentials:P,manifest:T}=e.component,D=T?.state==="found"?T.name:void 0;return{directory:I,...P.recordId!==void 0&&{recordId:P.
recordId},...D!==void 0&&{name:D},events:u,record:p,standards:$.report,problems:[...e.problems,...u.flatMap(({body:F,delivery:H})=>Nn(
`event ${F.event}`,H)),...Nn("record",p.delivery),...$.problems]}}}function Qa({credentials:e,events:n},o){return e===void 0?
[]:n.map(i=>{const u=o.prepare({kind:"event",body:i.body},e);return async()=>({...i,...nu(await u())})})}function eu({credentials:e,
record:n},o){if(n.kind==="skipped")return async()=>({state:"skipped",reason:n.reason});if(n.kind!=="upload"||e===void 0){
const u=n.kind==="checked"?"checked":"failed";return async()=>({state:u})}const i=o.prepare({kind:"record",body:n.record},
e);return async()=>pr(await i())}async function tu({component:e,credentials:n,standards:o},i){if(o.kind==="skipped")return{
report:{state:"skipped",reason:o.reason},problems:[]};if(o.kind==="failed"||n===void 0)return{report:{state:"failed"},problems:[]};
const{baselineId:u}=o,p={workspace:i.workspace,directory:e.directory},{checks:$,problems:I}=await Ya(p,u,n,i.fetchBaseline);
if($===void 0)return{report:{state:"failed",baselineId:u},problems:I};if(o.kind==="check")return{report:{state:"checked",
baselineId:u,checks:$},problems:I};const P=(0,mr.putStatusWords)((0,mr.toStandardsResult)($),i.statusWords),T=pr(await i.
prepare({kind:"standards",body:P},n)());return{report:{...T,baselineId:u,checks:$},problems:[...I,...Nn("standards",T.delivery)]}}
function nu(e){return e===void 0?{}:{delivery:e}}async function ru(e){return[await ou(e.inputs["working-directory"],e)]}
async function ou(e,{inputs:n,tokens:o,workspace:i,withManifest:u}){const p=n["org-id"]===void 0||n["record-id"]===void 0,
$=u||p?await iu(i,e):void 0,I=$?.state==="found"?$:void 0,P=n["org-id"]??I?.organizationId,T=n["record-id"]??I?.recordId,
D=o?.kind==="one"?o.token:o?.tokens.get(T??"");return{directory:e,...$&&{manifest:$},credentials:{...P!==void 0&&{orgId:P},
...T!==void 0&&{recordId:T},...D!==void 0&&{token:D}}}}async function iu(e,n){const{readManifest:o}=await Promise.all([ne.
e(547),ne.e(450)]).then(ne.bind(ne,2450));return o({workspace:e,directory:n})}var w=ne(8395);const pt=e=>({kind:"value",
value:e}),Ye=e=>({kind:"invalid",problem:e});function su(e,n){const o=u=>e[u]??"",i=au(o("GITHUB_EVENT_PATH"),n);return i.
kind==="invalid"?i:pt({eventName:o("GITHUB_EVENT_NAME"),payload:i.value,sha:o("GITHUB_SHA"),ref:o("GITHUB_REF"),repository:o(
"GITHUB_REPOSITORY"),serverUrl:o("GITHUB_SERVER_URL"),actor:o("GITHUB_ACTOR")})}function au(e,n){if(e==="")return pt({});
let o;try{o=n(e)}catch{return Ye("the event's payload can't be read: no file at GITHUB_EVENT_PATH")}try{return pt(JSON.parse(
o))}catch{return Ye("the event's payload, the file at GITHUB_EVENT_PATH, is not JSON")}}function uu({eventName:e,payload:n,
actor:o}){if(o==="dependabot[bot]")return!0;const{data:i}=du.safeParse(n);if(i?.repository?.fork===!0)return!0;if(i?.pull_request===
void 0||!cu.has(e))return!1;const{head:u,base:p}=i.pull_request;return u.repo==null||u.repo.id!==p.repo.id}const cu=new Set(
["pull_request","pull_request_review","pull_request_review_comment"]),wo=w.Ikc({id:w.aig()}),du=w.Ikc({repository:w.lqM(
w.Ikc({fork:w.lqM(w.zMY())})),pull_request:w.lqM(w.Ikc({head:w.Ikc({repo:w.cl6(wo)}),base:w.Ikc({repo:wo})}))});function lu({
serverUrl:e,repository:n}){return e===""||n===""?void 0:`${e}/${n}`}var Re=ne(4008);function fu({endpoint:e,"webhook-tok\
en":n},o){if(e!==void 0&&n!==void 0){const u=e.inTheClear?[(0,Re.oi)(pu,"warning")]:[];return{connection:{kind:"open",endpoint:e,
tokens:n},problems:u}}if(uu(o))return{connection:{kind:"without-secrets"},problems:[(0,Re.oi)(hu,"notice")]};const i=[];
return e===void 0&&i.push((0,Re.oi)(bo("endpoint","variable","address"))),n===void 0&&i.push((0,Re.oi)(bo("webhook-token",
"secret","token"))),{connection:{kind:"closed"},problems:i}}const pu="endpoint is http:// and not on this machine: the w\
ebhook token travels unencrypted; give an https:// address",hu="GitHub gives no secrets to this run (a pull request from\
 a fork, a run that Dependabot started, or a fork), so nothing is sent to Phaset; what needs no secret is done";function bo(e,n,o){
return`${e} is empty; give it the ${o}, and see that the ${n} it comes from exists and is named right`}function Ge(e,n,o=[]){
return{kind:"send",events:[{body:e,subject:n}],notes:o}}function Te(e,n=[]){return{kind:"nothing",reason:e,notes:n}}var $o=ne(
8532);const mu=1e12,yu=9999999999999,gu=/^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})$/,
_u=/^(\d{4})-(\d{2})-(\d{2})$/,vu=/^(?:\d{10}|\d{13})$/;function ko(e){if(typeof e!="string"&&typeof e!="number")return{
kind:"unreadable"};const n=wu(String(e).trim());return n===void 0?{kind:"unreadable"}:n<mu||n>yu?{kind:"out-of-range"}:{
kind:"timestamp",timestamp:String(n)}}function wu(e){if(vu.test(e))return Number(e)*(e.length===10?1e3:1);const n=gu.exec(
e)??_u.exec(e);if(n===null||!bu(Number(n[1]),Number(n[2]),Number(n[3])))return;const o=Date.parse(e.replace(" ","T").replace(
",","."));return Number.isNaN(o)?void 0:o}function bu(e,n,o){const i=new Date(Date.UTC(e,n-1,o));return i.getUTCMonth()===
n-1&&i.getUTCDate()===o}const $u="a full commit SHA of 40 or 64 hexadecimal digits: a short one would match no change",zo="\
a time in ISO 8601, or a Unix timestamp of 10 or 13 digits",ku="a time between 2001-09-09 and 2286-11-20",Be=w.YjP({error:"\
text"}),Dn=w.zMY({error:"true or false"}),Zt=rn(e=>typeof e=="string"&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(e)?{value:e.
toLowerCase()}:{expected:$u}),Ce=rn(e=>{const n=ko(e);return n.kind==="timestamp"?{value:n.timestamp}:{expected:n.kind===
"out-of-range"?ku:zo}}),So=rn(e=>{const n=ko(e);return n.kind==="unreadable"?{expected:zo}:{value:n.kind==="timestamp"?n.
timestamp:void 0}});function Eo(e){return`The time of ${e} is outside 2001 to 2286: it was left out, and Phaset uses the\
 time of arrival`}const Nt=rn(e=>{const n=typeof e=="string"&&/^\d+$/.test(e)?Number(e):e;return typeof n=="number"&&Number.
isSafeInteger(n)&&n>=0?{value:n}:{expected:"a whole number, 0 or more"}}),Zo=rn(e=>typeof e=="string"&&e.trim()!==""?{value:e}:
Number.isSafeInteger(e)?{value:String(e)}:{expected:"an ID, as text or a whole number"});function rn(e){return w.FsL(w.L5J(),
w.pdi((n,o)=>{const i=e(n);return"value"in i?i.value:(o.issues.push({code:"custom",input:n,message:i.expected}),$o.tm)}))}
function on(e,n){const o=n.toLowerCase();return e.some(i=>zu(i.toLowerCase(),o))}function zu(e,n){const[o="",...i]=e.split(
"*"),u=i.pop();if(u===void 0)return n===o;if(!n.startsWith(o))return!1;let p=o.length;for(const $ of i){const I=n.indexOf(
$,p);if(I===-1)return!1;p=I+$.length}return n.length-u.length>=p&&n.endsWith(u)}const Ao=10,Su=80,Eu={object:"an object",
array:"a list"},Zu=w.Ikc({action:Be});function me(e,n,o){return To(n,e.payload,`${e.eventName}: `,o)}function Dt(e,n){return me(
e,Zu,({action:o})=>n(o))}function Au(e,n){return To(Zt,e.sha,"GITHUB_SHA",n)}function sn(e,n){return Te(`${e.eventName} ${Ue(
n)} has no Phaset event`)}function Ue(e){return(0,Le.ml)((0,Le.ts)(e),Su)}function Po(e,n){const o=e.issues.map(u=>Pu(u,
n)),i=o.length-Ao;return i<=0?o:[...o.slice(0,Ao),`\u2026 and ${i} more of the kind`]}function To(e,n,o,i){const u=e.safeParse(
n,{reportInput:!0});return u.success?i(u.data):{kind:"invalid",problems:Po(u.error,o)}}function Pu(e,n){const o=e.path.map(
I=>typeof I=="number"?`[${I}]`:`.${String(I)}`),i=`${n}${o.join("").replace(/^\./,"")}`,u=i.endsWith(": ")?`${i}the payl\
oad`:i,p=e.input===void 0?"is missing":`is ${(0,Le.hD)(e.input)}`,$=e.code==="invalid_type"?Eu[e.expected]:void 0;return`${u}\
 ${p}; expected ${$??e.message}`}const Tu="*[bot]",Ou=w.Ikc({sender:w.Ikc({login:Be,type:w.lqM(Be)})});function Un(e,{ignoreActors:n},o){
return n.length===0?o():me(e,Ou,({sender:i})=>!(i.type==="Bot"&&n.some(p=>p.toLowerCase()===Tu))&&!on(n,i.login)?o():Te(
`${e.eventName} by ${Ue(i.login)}, whom ignore-actors leaves out`))}var dt=ne(3305);const Oo=Je(w.Whr()),an=Je(w.YjP().check(
dt.m9(1))),Io=Je(Zt),xo=Je(w.YOg(w.Ikc({name:w.YjP()}))),Iu=w.Ikc({pull_request:Je(w.Ikc({number:Oo})),issue:Je(w.Ikc({number:Oo,
labels:xo,pull_request:w.lqM(w.L5J())})),changes:Je(w.Ikc({new_issue:Je(w.Ikc({labels:xo}))})),deployment:Je(w.Ikc({environment:an})),
deployment_status:Je(w.Ikc({environment:an})),release:Je(w.Ikc({tag_name:an})),workflow:Je(w.Ikc({name:an})),workflow_run:Je(
w.Ikc({name:an})),before:Io,after:Io});function Fe(e,n){const o=Iu.safeParse(e),i=o.success?xu(o.data,n):void 0;return i!==
void 0?i:n===void 0?{kind:"repository"}:{kind:"deployment",sha:n,names:[]}}function xu(e,n){return Ru(e)??Cu(e)??Mu(e,n)??
Nu(e)}function Ru({pull_request:e,issue:n}){const o=n?.pull_request!==void 0&&n.pull_request!==null,i=e?.number??(o?n?.number:
void 0);return i===void 0?void 0:{kind:"pull-request",number:i}}function Cu({issue:e,changes:n}){return e?.labels===void 0?
void 0:{kind:"incident",labels:[...e.labels,...n?.new_issue?.labels??[]].map(i=>i.name)}}function Mu(e,n){if(n===void 0)
return;const o=e.deployment_status?.environment??e.deployment?.environment;if(o!==void 0)return{kind:"deployment",sha:n,
names:[o],environment:o};const i=e.release?.tag_name??e.workflow?.name??e.workflow_run?.name;return i===void 0?void 0:{kind:"\
deployment",sha:n,names:[i]}}function Nu({before:e,after:n}){if(!(e===void 0||n===void 0))return{kind:"commits",before:e,
after:n}}function Je(e){return w.MfU(w.lqM(e),void 0)}function Du(e,n){return Dt(e,o=>o!=="created"?sn(e,o):Un(e,n,()=>Ge(
{event:"comment"},Fe(e.payload))))}const Uu="success",Fu=w.Ikc({deployment_status:w.Ikc({state:Be})}),ju=w.Ikc({deployment_status:w.
Ikc({environment:w.cl6(Be)})}),Ro=w.Ikc({deployment:w.Ikc({environment:Be})}),Lu=w.Ikc({deployment:w.Ikc({sha:Zt})}),Bu=w.
Ikc({deployment:w.Ikc({sha:Zt}),deployment_status:w.Ikc({created_at:Ce})});function qu(e,n){return me(e,Fu,({deployment_status:{
state:o}})=>o!==Uu?Te(`deployment_status ${Ue(o)} is not a success`):me(e,ju,({deployment_status:{environment:i}})=>i?yr(
n,i,()=>Co(e)):me(e,Ro,({deployment:u})=>yr(n,u.environment,()=>Co(e)))))}function Wu(e,n){return me(e,Ro,({deployment:o})=>yr(
n,o.environment,()=>me(e,Lu,({deployment:{sha:i}})=>Ge({event:"deployment",commitSha:i},Fe(e.payload,i)))))}function Co(e){
return me(e,Bu,({deployment:{sha:n},deployment_status:o})=>Ge({event:"deployment",commitSha:n,timestamp:o.created_at},Fe(
e.payload,n)))}function yr({deploymentEnvironments:e},n,o){if(on(e,n))return o();const i=Ue(e.join(", "));return Te(`dep\
loyment to ${Ue(n)}: not in deployment-environments (${i})`)}var Mo=ne(1916);const rt=w.YjP().check(dt.Fk(/^(?:[1-9]\d{9}|[1-9]\d{12})$/)),
No=w.YjP().check(dt.Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),Do=w.YjP().check(dt.m9(1)),gr=w.Whr().check(dt.UI()),Uo={createdAt:w.
lqM(rt),submittedAt:w.lqM(rt)},Fn=w.gMt("event",[w.rej({event:w.euz("change"),commitSha:No,timestamp:w.lqM(rt)}),w.rej({
event:w.euz("deployment"),commitSha:No,timestamp:w.lqM(rt)}),w.rej({event:w.euz("incident-opened"),id:Do,createdAt:rt}),
w.rej({event:w.euz("incident-resolved"),id:Do,createdAt:rt,resolvedAt:rt}),w.rej({event:w.euz("comment")}),w.rej({event:w.
euz("review-approved"),...Uo}),w.rej({event:w.euz("review-changes"),...Uo}),w.rej({event:w.euz("pr-opened"),additions:w.
lqM(gr),changedFiles:w.lqM(gr),deletions:w.lqM(gr)}),w.rej({event:w.euz("pr-closed"),createdAt:w.lqM(rt),closedAt:w.lqM(
rt)}),w.rej({event:w.euz("pr-merged"),createdAt:w.lqM(rt),mergedAt:w.lqM(rt)})]),jn=Fn.def.options.map(e=>[...e.shape.event.
def.values][0]),Vu={commitSha:Zt,timestamp:Ce,id:Zo,createdAt:Ce,resolvedAt:Ce,submittedAt:Ce,closedAt:Ce,mergedAt:Ce,additions:Nt,
changedFiles:Nt,deletions:Nt},Gu=100;function _r(e){const n=Fn.def.options.find(({shape:o})=>o.event.def.values[0]===e);
return Object.entries(n?.shape??{}).filter(([o])=>o!=="event").map(([o,i])=>({field:o,required:!(i instanceof w.Xz9)}))}
function Fo(e,n,o,i){const u=Hu(e,Object.keys(n),i),p={};for(const{field:$,required:I}of _r(e)){const P={path:i+$,value:n[$]},
T=Object.hasOwn(n,$)?P:o[$]??(I?P:null);if(T===null)continue;const D=Vu[$].safeParse(T.value,{reportInput:!0});D.success?
p[$]=D.data:u.push(...Po(D.error,T.path))}return u.length>0?{kind:"invalid",problems:u}:{kind:"made",body:Fn.parse({event:e,
...p})}}function Hu(e,n,o){const i=_r(e).map(({field:u})=>u);return n.filter(u=>!i.includes(u)).map(u=>{const p=`${o}${(0,Le.
hD)(u)} is no field of ${e}`;if(i.length===0)return`${p}, which takes none`;const $=(0,Mo.kp)(u.slice(0,Gu),i);return`${p}\
, which takes ${i.join(", ")}; did you mean ${$}?`})}const Ku=100,jo="repository_dispatch: client_payload.",Yu=w.Ikc({client_payload:w.
cl6(w.IeY(Xu,"an object"))});function Ju(e){return me(e,Yu,({client_payload:n})=>{const{event:o,...i}=n??{};if(o===void 0)
return Te("repository_dispatch without client_payload.event");if(!Qu(o))return{kind:"invalid",problems:[ec(o)]};const u=Fo(
o,i,{},jo);if(u.kind==="invalid")return u;const p=u.body.event==="deployment"?u.body.commitSha:void 0;return Ge(u.body,Fe(
e.payload,p))})}function Xu(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Qu(e){return jn.includes(
e)}function ec(e){const n=`${jo}event is ${(0,Le.hD)(e)}; expected one of ${jn.join(", ")}`;return typeof e!="string"?n:
`${n}; did you mean ${(0,Mo.kp)(e.slice(0,Ku),jn)}?`}const Ut=w.Ikc({name:Be}),vr=w.Ikc({labels:w.YOg(Ut),type:w.cl6(Ut)}),
Lo=w.Ikc({issue:vr}),tc=w.Ikc({issue:vr,changes:w.cl6(w.Ikc({new_issue:w.cl6(vr)}))}),nc=w.Ikc({label:Ut}),rc=w.Ikc({type:Ut}),
oc=w.Ikc({label:w.cl6(Ut)}),ic=w.Ikc({type:w.cl6(Ut)}),Bo=w.Ikc({issue:w.Ikc({state:w.k5n(["open","closed"],{error:"open\
 or closed"})})}),wr={id:Zo,created_at:Ce},sc=w.Ikc({issue:w.Ikc(wr)}),qo=w.Ikc({issue:w.Ikc({...wr,closed_at:Ce})}),ac=w.
Ikc({issue:w.Ikc({...wr,updated_at:Ce})});function uc(e,n){return Dt(e,o=>{switch(o){case"opened":case"reopened":return br(
e,n,()=>Yo(e));case"labeled":return me(e,nc,({label:i})=>Wo(e,n,"label",{labels:[i]}));case"typed":return me(e,rc,({type:i})=>Wo(
e,n,"type",{labels:[],type:i}));case"closed":return br(e,n,()=>fc(e));case"unlabeled":return cc(e,n);case"untyped":return dc(
e,n);case"deleted":return br(e,n,()=>$r(e,()=>zr(e)));case"transferred":return lc(e,n);default:return sn(e,o)}})}function Wo(e,n,o,i){
return At(n,i)?me(e,Bo,({issue:u})=>u.state==="open"?Yo(e):pc(e)):kr(e,o,i)}function cc(e,n){return me(e,oc,({label:o})=>{
if(!o)return Ko(e,"label");const i={labels:[o]};return At(n,i)?Vo(e,n,u=>({...u,labels:u.labels.filter(p=>!Go(p,o))})):kr(
e,"label",i)})}function dc(e,n){return me(e,ic,({type:o})=>{if(!o)return Ko(e,"type");const i={labels:[],type:o};return At(
n,i)?Vo(e,n,u=>({...u,type:u.type&&Go(u.type,o)?null:u.type})):kr(e,"type",i)})}function Vo(e,n,o){return me(e,Lo,({issue:i})=>At(
n,o(i))?Te("issues: another label or type still makes it an incident"):$r(e,()=>zr(e)))}function lc(e,n){return me(e,tc,
({issue:o,changes:i})=>{const u=i?.new_issue;return!At(n,o)&&!(u&&At(n,u))?Ho(e):$r(e,()=>zr(e))})}function br(e,n,o){return me(
e,Lo,({issue:i})=>At(n,i)?o():Ho(e))}function $r(e,n){return me(e,Bo,({issue:o})=>o.state==="open"?n():Te("issues: the i\
ncident was resolved when it closed"))}function At({incidentLabels:e,incidentTypes:n},{labels:o,type:i}){return o.some(p=>on(
e,p.name))||(i?on(n,i.name):!1)}function Go(e,n){return e.name.toLowerCase()===n.name.toLowerCase()}function Ho({eventName:e}){
return Te(`${e}: neither a label nor the type makes it an incident`)}function kr({eventName:e},n,{labels:o,type:i}){const u=i??
o[0];return Te(`${e}: the ${n} ${Ue(u?.name??"")} is none of incident-${n}s`)}function Ko({eventName:e},n){const o=`${e}\
 without the removed ${n}: it was deleted from the repository`;return Te(o,[`It can't be known whether the removed ${n} \
was one of incident-${n}s. If it was, the incident is still open in Phaset: send \`event: incident-resolved\` for it`])}
function Yo(e){return me(e,sc,({issue:{id:n,created_at:o}})=>Ge({event:"incident-opened",id:n,createdAt:o},Fe(e.payload)))}
function fc(e){return me(e,qo,({issue:{id:n,created_at:o,closed_at:i}})=>Jo(e,{id:n,createdAt:o,resolvedAt:i}))}function zr(e){
return me(e,ac,({issue:{id:n,created_at:o,updated_at:i}})=>Jo(e,{id:n,createdAt:o,resolvedAt:i}))}function Jo(e,n){return Ge(
{event:"incident-resolved",...n},Fe(e.payload))}function pc(e){return me(e,qo,({issue:{id:n,created_at:o,closed_at:i}})=>{
const u={id:n,createdAt:o},p=Fe(e.payload),$={body:{event:"incident-opened",...u},subject:p},I={body:{event:"incident-re\
solved",...u,resolvedAt:i},subject:p};return{kind:"send",events:[$,I],notes:[]}})}const hc=w.Ikc({pull_request:w.Ikc({additions:Nt,
changed_files:Nt,deletions:Nt})}),mc=w.Ikc({pull_request:w.Ikc({merged:Dn})}),yc=w.Ikc({pull_request:w.Ikc({created_at:Ce,
merged_at:Ce})}),gc=w.Ikc({pull_request:w.Ikc({created_at:Ce,closed_at:Ce})});function _c(e){return Dt(e,n=>{switch(n){case"\
opened":return vc(e);case"closed":return me(e,mc,({pull_request:o})=>o.merged?wc(e):bc(e));default:return sn(e,n)}})}function vc(e){
return me(e,hc,({pull_request:n})=>{const{additions:o,changed_files:i,deletions:u}=n,p=Fe(e.payload);return Ge({event:"p\
r-opened",additions:o,changedFiles:i,deletions:u},p)})}function wc(e){return me(e,yc,({pull_request:n})=>{const o={createdAt:n.
created_at,mergedAt:n.merged_at};return Ge({event:"pr-merged",...o},Fe(e.payload))})}function bc(e){return me(e,gc,({pull_request:n})=>{
const o={createdAt:n.created_at,closedAt:n.closed_at};return Ge({event:"pr-closed",...o},Fe(e.payload))})}const $c=w.Ikc(
{repository:w.Ikc({default_branch:Be})});function Xo(e,{changeBranches:n},o,i){const u=p=>{if(on(p,o))return i();const $=Ue(
p.join(", "));return Te(`${e.eventName} on ${Ue(o)}: not in change-branches (${$})`)};return n.length>0?u(n):me(e,$c,({repository:p})=>u(
[p.default_branch]))}const Qo="refs/heads/",ei=w.Ikc({id:Zt,timestamp:So}),kc=w.Ikc({ref:Be}),zc=w.Ikc({deleted:Dn}),Sc=w.
Ikc({commits:w.YOg(w.L5J())}),Ec=w.Ikc({head_commit:ei}),Zc=w.Ikc({commits:w.YOg(ei)});function Ac(e,n){return me(e,kc,({
ref:o})=>{if(!o.startsWith(Qo))return Te(`push to ${Ue(o)}, which is no branch`);const i=o.slice(Qo.length);return me(e,
zc,({deleted:u})=>u?Te(`push deleted the branch ${Ue(i)}`):Xo(e,n,i,()=>Pc(e,n)))})}function Pc(e,{changes:n}){return me(
e,Sc,({commits:o})=>o.length===0?Te("push without commits of its own"):n==="all"?me(e,Zc,({commits:i})=>Tc(e,i)):me(e,Ec,
({head_commit:i})=>ti([Sr(i,Fe(e.payload))],[i])))}function Tc(e,n){const o=Fe(e.payload),i=o.kind==="commits"?o.before:
void 0,u=n.map((p,$)=>{const I=n[$-1]?.id??i;return I===void 0?Sr(p,{kind:"repository"}):Sr(p,{kind:"commits",before:I,after:p.
id})});return ti(u,n)}function ti(e,n){const o=n.filter(i=>i.timestamp===void 0);return{kind:"send",events:e,notes:o.map(
i=>Eo(`commit ${i.id}`))}}function Sr({id:e,timestamp:n},o){return{body:{event:"change",commitSha:e,...n===void 0?{}:{timestamp:n}},
subject:o}}const Oc=w.Ikc({release:w.Ikc({draft:Dn,prerelease:Dn})}),Ic=w.Ikc({release:w.Ikc({published_at:Ce})});function xc(e){
return Dt(e,n=>{switch(n){case"published":return ni(e,()=>me(e,Ic,({release:o})=>ri(e,{timestamp:o.published_at})));case"\
released":return ni(e,()=>ri(e,{}));default:return Te(`release ${Ue(n)} has no Phaset event`,[`This workflow listens to \
more than it should: release ${Ue(n)}. Let it listen to \`types: [released]\` alone, or each release may count twice`])}})}
function ni(e,n){return me(e,Oc,({release:o})=>o.draft?Te("release of a draft is no deployment"):o.prerelease?Te("releas\
e of a pre-release is no deployment"):n())}function ri(e,n){return Au(e,o=>Ge({event:"deployment",commitSha:o,...n},Fe(e.
payload,o)))}const Rc=w.Ikc({review:w.Ikc({state:Be})}),Cc=w.Ikc({review:w.Ikc({body:w.mee(Be)})}),Mc=w.Ikc({pull_request:w.
Ikc({created_at:Ce}),review:w.Ikc({submitted_at:Ce})});function Nc(e,n){return Dt(e,o=>o!=="submitted"?sn(e,o):me(e,Rc,({
review:i})=>Dc(e,n,i.state)))}function Dc(e,n,o){switch(o.toLowerCase()){case"approved":return Un(e,n,()=>oi(e,"review-a\
pproved"));case"changes_requested":return Un(e,n,()=>oi(e,"review-changes"));case"commented":return Uc(e,n);default:return Te(
`pull_request_review of state ${Ue(o)} has no Phaset event`)}}function Uc(e,n){return me(e,Cc,({review:o})=>o.body===null||
o.body.trim()===""?Te("pull_request_review without a body: its comments arrive on their own"):Un(e,n,()=>Ge({event:"comm\
ent"},Fe(e.payload))))}function oi(e,n){return me(e,Mc,({pull_request:o,review:i})=>Ge({event:n,createdAt:o.created_at,submittedAt:i.
submitted_at},Fe(e.payload)))}const Fc=["push","workflow_dispatch","repository_dispatch","schedule","workflow_run"],jc=w.
Ikc({workflow_run:w.Ikc({conclusion:w.mee(Be)})}),Lc=w.Ikc({workflow_run:w.Ikc({event:Be})}),Bc=w.Ikc({repository:w.Ikc(
{full_name:Be}),workflow_run:w.Ikc({head_repository:w.mee(w.Ikc({full_name:Be}))})}),qc=w.Ikc({workflow_run:w.Ikc({head_branch:w.
mee(Be)})}),Wc=w.Ikc({workflow_run:w.Ikc({head_sha:Zt,updated_at:Ce})});function Vc(e,n){return Dt(e,o=>o!=="completed"?
sn(e,o):me(e,jc,({workflow_run:{conclusion:i}})=>i==="success"?Gc(e,n):Te(`workflow_run concluded ${Ue(i??"without a res\
ult")}: no success`)))}function Gc(e,n){return me(e,Lc,({workflow_run:{event:o}})=>o==="release"?ii(e,()=>si(e)):Fc.includes(
o)?ii(e,()=>Hc(e,n)):Te(`workflow_run started by ${Ue(o)} may have deployed another commit`))}function ii(e,n){return me(
e,Bc,({repository:o,workflow_run:i})=>{const u=i.head_repository?.full_name.toLowerCase();return u===o.full_name.toLowerCase()?
n():Te(`workflow_run of ${u?Ue(u):"a deleted fork"}, another repository`)})}function Hc(e,n){return me(e,qc,({workflow_run:{
head_branch:o}})=>o===null?Te("workflow_run without a head branch"):Xo(e,n,o,()=>si(e)))}function si(e){return me(e,Wc,({
workflow_run:n})=>Ge({event:"deployment",commitSha:n.head_sha,timestamp:n.updated_at},Fe(e.payload,n.head_sha)))}function Kc(e,n){
switch(e.eventName){case"push":return Ac(e,n);case"pull_request":case"pull_request_target":return _c(e);case"pull_reques\
t_review":return Nc(e,n);case"pull_request_review_comment":case"issue_comment":return Du(e,n);case"deployment":return Wu(
e,n);case"deployment_status":return qu(e,n);case"release":return xc(e);case"workflow_run":return Vc(e,n);case"issues":return uc(
e,n);case"repository_dispatch":return Ju(e);default:return Te(`${Ue(e.eventName)} has no Phaset event`)}}const Yc=new Set(
["pull_request","merge_group"]),Jc=new Set(["push","schedule","workflow_dispatch"]),Xc=w.Ikc({repository:w.Ikc({default_branch:w.
YjP()})});function ai(e,n){switch(e){case"true":return{kind:"upload",auto:!1};case"check":return{kind:"check",auto:!1};case"\
false":return{kind:"nothing",reason:"switched off"};case"auto":return Qc(n)}}function Qc({eventName:e,ref:n,payload:o}){
if(Yc.has(e))return{kind:"check",auto:!0};if(!Jc.has(e))return{kind:"nothing",reason:`not on ${e}`};const i=Xc.safeParse(
o).data?.repository;return e==="schedule"||n===`refs/heads/${i?.default_branch}`?{kind:"upload",auto:!0}:{kind:"nothing",
reason:`${e} is not on the default branch`}}const ed={id:"issue.id",resolvedAt:"issue.closed_at",createdAt:"pull_request\
.created_at",submittedAt:"review.submitted_at",closedAt:"pull_request.closed_at",mergedAt:"pull_request.merged_at",additions:"\
pull_request.additions",changedFiles:"pull_request.changed_files",deletions:"pull_request.deletions"};function td(e,n,o){
const{sources:i,notes:u}=sd(e,n,nd(e,n,o)),p=Fo(e,n,i,"event-fields: ");if(p.kind==="invalid")return p;const $=p.body.event===
"deployment"?p.body.commitSha:void 0;return Ge(p.body,Fe(o.payload,$),u)}function nd(e,n,o){const i=rd(o),u=_r(e).map(({
field:p})=>{if(p==="commitSha")return[p,i];if(p==="timestamp")return[p,od(e,n.commitSha,i,o)];const $=p==="createdAt"&&e.
startsWith("incident-");return[p,ot(o,$?"issue.created_at":ed[p])]});return Object.fromEntries(u)}function rd(e){const n=ot(
e,"pull_request.merged")?.value===!0;return ot(e,"deployment.sha")??ot(e,"workflow_run.head_sha")??ot(e,n?"pull_request.\
merge_commit_sha":"pull_request.head.sha")??{path:"GITHUB_SHA",value:e.sha}}function od(e,n,o,i){const u=n??o.value;return e===
"change"?ui(ot(i,"head_commit.id")?.value,u)?ot(i,"head_commit.timestamp"):void 0:ui(o.value,u)?id(i):void 0}function id(e){
switch(e.eventName){case"deployment_status":return ot(e,"deployment_status.created_at");case"workflow_run":return ot(e,"\
workflow_run.updated_at");case"release":return ot(e,"action")?.value==="published"?ot(e,"release.published_at"):void 0;default:
return}}function sd(e,n,o){const{timestamp:i,...u}=o;if(e!=="change"||n.timestamp!==void 0||i===void 0)return{sources:o,
notes:[]};const p=So.safeParse(i.value);return!p.success||p.data!==void 0?{sources:o,notes:[]}:{sources:u,notes:[Eo("the\
 head commit")]}}function ui(e,n){return typeof e!="string"||typeof n!="string"?!1:e.toLowerCase()===n.toLowerCase()}function ot({
eventName:e,payload:n},o){if(o===void 0)return;const i=o.split(".").reduce((u,p)=>typeof u=="object"&&u!==null?u[p]:void 0,
n);return i==null?void 0:{path:`${e}: ${o}`,value:i}}function ad(e,n){const{connection:o,problems:i}=fu(e,n);if(e.replay.
length>0)return ud(o,i);const u=ld(e,n),p={connection:o,...dd(u),record:ai(e.record,n),standards:ai(e.standards,n),repositoryUrl:lu(
n),problems:[...i,...u.kind==="invalid"?u.problems.map(Re.EP):[]]};return o.kind==="without-secrets"?cd(p):p}function ud(e,n){
const o="replay is given",i={kind:"nothing",reason:o};return{connection:e,events:[],noEvent:o,notes:[],record:i,standards:i,
repositoryUrl:void 0,problems:n}}function cd(e){const n="this run has no secrets",{events:o,noEvent:i=n,record:u}=e;return{
...e,events:[],noEvent:o.length>0?n:i,record:u.kind==="upload"?{...u,kind:"check"}:u,standards:{kind:"nothing",reason:n}}}
function dd(e){switch(e.kind){case"send":return{events:e.events,notes:e.notes};case"nothing":return{events:[],noEvent:e.
reason,notes:e.notes};case"invalid":return{events:[],notes:[]}}}function ld(e,n){const{event:o}=e;return o==="none"?{kind:"\
nothing",reason:"event is none",notes:[]}:o!=="auto"?td(o,e["event-fields"],n):Kc(n,{changes:e.changes,changeBranches:e["\
change-branches"],deploymentEnvironments:e["deployment-environments"],incidentLabels:e["incident-labels"],incidentTypes:e["\
incident-types"],ignoreActors:e["ignore-actors"]})}function fd(e){return e.split(/[,\n]/).map(n=>n.trim()).filter(n=>n!==
"")}function pd(e){const n=new Map;for(const{number:o,line:i}of Er(e)){const u=i.indexOf(":"),p=i.slice(0,u).trim();if(u<
1||p==="")return Ye(`has no "key: value" in line ${o}`);if(n.has(p))return Ye(`gives "${p}" twice (line ${o})`);n.set(p,
i.slice(u+1).trim())}return pt(Object.fromEntries(n))}function hd(e){const n=Er(e),[o]=n;if(o===void 0)return Ye("is emp\
ty");if(n.length===1&&!ci.test(o.line))return pt({kind:"one",token:o.line});const i=new Map;for(const{number:u,line:p}of n){
const[,$,I]=ci.exec(p)??[];if($===void 0||I===void 0)return Ye(`has no "RECORD_ID: token" in line ${u}`);if(i.has($))return Ye(
`gives two tokens for one record (line ${u})`);i.set($,I)}return pt({kind:"by-record",tokens:i})}const ci=/^([A-Za-z0-9_-]+):\s+(\S+)$/,
md=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,yd=/^[\t\x20-\x7e]+$/,gd=new Set(["connection","content-encoding","content-length","c\
ontent-type","expect","host","keep-alive","te","trailer","transfer-encoding","upgrade","user-agent"]);function _d(e){const n=new Map;
for(const{number:o,line:i}of Er(e)){const u=i.indexOf(":"),p=i.slice(0,Math.max(u,0)).trim(),$=i.slice(u+1).trim();if(!md.
test(p))return Ye(`has no "Name: value" in line ${o}`);if(gd.has(p.toLowerCase()))return Ye(`can't set ${p} (line ${o}):\
 the action sets it itself`);if(!yd.test($))return Ye(`has an empty value or one beyond ASCII for ${p} (line ${o})`);if(n.
has(p.toLowerCase()))return Ye(`gives ${p} twice (line ${o})`);n.set(p.toLowerCase(),$)}return pt(Object.fromEntries(n))}
function Er(e){return e.split(/\r?\n/).map((n,o)=>({number:o+1,line:n.trim()})).filter(({line:n})=>n!=="")}const Zr="giv\
e the address of the Phaset API, such as https://phaset.example.com/api";function vd(e){const n=/^[a-z][a-z0-9+.-]*:\/\//i.
test(e)?e:`https://${e}`;if(!URL.canParse(n))return Ye(`is not a URL; ${Zr}`);const o=new URL(n),i=wd(o);if(i!==void 0)return Ye(
i);const u=o.pathname.replace(/\/+$/,"").replace(/\/+integration$/,"").replace(/\/+$/,"");return pt({origin:new URL(o.origin),
prefix:u,inTheClear:o.protocol==="http:"&&!bd(o.hostname)})}function wd(e){if(e.protocol!=="https:"&&e.protocol!=="http:")
return`has the scheme ${e.protocol.slice(0,-1)}; it takes https or http`;if(e.username!==""||e.password!=="")return"hold\
s a user name or password; give a gateway's credentials in the input headers";if(e.search!==""||e.hash!=="")return`has a\
 "?" or "#" part; ${Zr}`;if(/\/integration\/(?:event|record|standards|baselines)(?:\/|$)/.test(e.pathname))return`goes b\
eyond /integration; ${Zr}, and the IDs and the token in inputs of their own`}function bd(e){return e==="localhost"||e===
"[::1]"||/^127\.\d+\.\d+\.\d+$/.test(e)}function di({prefix:e},n,{orgId:o,recordId:i,token:u}){const p=typeof n=="string"?
[n,o,i,u]:["baselines",o,n.baselineId,i,u];return`${e}/integration/${p.map($d).join("/")}`}function $d(e){const n=encodeURIComponent(
e.toWellFormed());return/^\.{1,2}$/.test(n)?n.replaceAll(".","%2E"):n}const Pt=e=>w.k5n(e,`one of ${e.join(", ")}`),li=Pt(
["auto","true","check","false"]),Ar=w.FsL(Pt(["true","false"]),w.pdi(e=>e==="true")),Ft=w.FsL(w.YjP(),w.pdi(fd)),fi=w.FsL(
w.YjP(),w.pdi(e=>e===""?void 0:e)),pi=w.FsL(w.FsL(w.YjP().check(dt.Fk(/^\d{1,4}(?:\.\d+)?$/,"a number of seconds, such a\
s 10")),w.pdi(Number)),w.aig().check(dt.NC("more than 0 seconds"),dt.Zm(3600,"at most 3600 seconds"))),Ln=e=>w.FsL(w.YjP(),
w.pdi((n,o)=>{const i=e(n);return i.kind==="value"?i.value:(o.issues.push({code:"custom",message:i.problem,input:n}),$o.
tm)})),hi=e=>n=>n.trim()===""?pt(void 0):e(n),Pr=w.Ikc({endpoint:Ln(hi(vd)),"webhook-token":Ln(hi(hd)),"org-id":fi,"reco\
rd-id":fi,"working-directory":w.YjP().check(dt.m9(1,"a directory, such as .")),event:Pt(["auto","none",...jn]),"event-fi\
elds":Ln(pd),changes:Pt(["head","all"]),"change-branches":Ft,"deployment-environments":Ft,"incident-labels":Ft,"incident\
-types":Ft,"ignore-actors":Ft,timeout:pi,record:li,standards:li,"standards-fail-on":Pt(["never","failure","warning"]),"s\
tandards-status-words":Pt(["documented","standardlint"]),"fail-on":Pt(["never","config","any"]),"dry-run":Ar,summary:Ar,
replay:Ft,"repeat-unknown":Ar,headers:Ln(_d),deadline:pi}),kd=["api-key","run-record","run-standards","run-deployment"];
function zd(e){const n=[...Object.keys(Pr.shape),...kd];return Object.fromEntries(n.map(o=>[o,e(o)]))}function Sd(e,n){const{
renamed:o,problems:i}=Ad(e),u=Pr.safeParse(o),p=Pr.shape["fail-on"].safeParse(o["fail-on"]).data??"config";if(!u.success){
const $=u.error.issues.map(I=>Ed(I,o,n));return{failOn:p,problems:[...$,...i]}}return i.push(...Zd(u.data)),i.some(({level:$})=>$===
"error")?{failOn:p,problems:i}:{inputs:u.data,failOn:p,problems:i}}function Ed(e,n,o){const i=String(e.path[0]);return(0,Re.
oi)(e.code==="custom"?`${i} ${e.message}`:`${i} is ${(0,Le.hD)(o(n[i]??""))}; it takes ${e.message}`)}function Zd(e){const n=[],
o=Object.keys(e["event-fields"]);if(o.length>0&&(e.event==="auto"||e.event==="none")){const i=`event-fields is given (${(0,Le.
hD)(o.join(", "))}), but event is ${e.event}`;n.push((0,Re.oi)(`${i}; name the event that the fields are for`))}return n}
function Ad(e){const n={...e},o=[],i=(p,$,I,P)=>{if((e[p]??"")!==""){if(e[$]!==I){o.push((0,Re.oi)(`${p} and ${$} are bo\
th given; leave out ${p}`));return}n[$]=P,o.push((0,Re.oi)(`${p} is the vendor's name for ${$}`,"notice"))}};i("api-key",
"webhook-token","",e["api-key"]??""),i("run-record","record","auto",e["run-record"]??""),i("run-standards","standards","\
auto",e["run-standards"]??"");const u={true:"deployment",false:"none"}[e["run-deployment"]??""];return i("run-deployment",
"event","auto",u??e["run-deployment"]??""),{renamed:n,problems:o}}var Pd=ne(7598);const Td=he(import.meta.url)("node:os");
var Od=ne(8500);class Id{value;next;constructor(n){this.value=n}}class xd{#e;#t;#n;constructor(){this.clear()}enqueue(n){
const o=new Id(n);this.#e?(this.#t.next=o,this.#t=o):(this.#e=o,this.#t=o),this.#n++}dequeue(){const n=this.#e;if(n)return this.#e=
this.#e.next,this.#n--,this.#e||(this.#t=void 0),n.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=
void 0,this.#n=0}get size(){return this.#n}*[Symbol.iterator](){let n=this.#e;for(;n;)yield n.value,n=n.next}*drain(){for(;this.#e;)
yield this.dequeue()}}function mi(e){let n=!1;if(typeof e=="object"&&({concurrency:e,rejectOnClear:n=!1}=e),yi(e),typeof n!=
"boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const o=new xd;let i=0;const u=()=>{i<e&&o.size>
0&&(i++,o.dequeue().run())},p=()=>{i--,u()},$=async(T,D,F)=>{const H=(async()=>T(...F))();D(H);try{await H}catch{}p()},I=(T,D,F,H)=>{
const Y={reject:F};new Promise(ve=>{Y.run=ve,o.enqueue(Y)}).then($.bind(void 0,T,D,H)),i<e&&u()},P=(T,...D)=>new Promise(
(F,H)=>{I(T,F,H,D)});return Object.defineProperties(P,{activeCount:{get:()=>i},pendingCount:{get:()=>o.size},clearQueue:{
value(){if(!n){o.clear();return}const T=AbortSignal.abort().reason;for(;o.size>0;)o.dequeue().reject(T)}},concurrency:{get:()=>e,
set(T){yi(T),e=T,queueMicrotask(()=>{for(;i<e&&o.size>0;)u()})}},map:{async value(T,D){const F=[];try{Array.from(T,(H,Y)=>{
const ve=P(D,H,Y);return F.push(ve),ve})}catch(H){for(const Y of F)Y.catch(()=>{});throw H}return Promise.all(F)}}}),P}function Ph(e,n){
const o=mi(n),i=(...u)=>o(()=>e(...u));return Object.defineProperty(i,"clearQueue",{value:o.clearQueue}),i}function yi(e){
if(!((Number.isInteger(e)||e===Number.POSITIVE_INFINITY)&&e>0))throw new TypeError("Expected `concurrency` to be a numbe\
r from 1 and up")}function Rd(e,{now:n,sleep:o},i){let u=0,p=0,$=0;const I=()=>u+(p>0?n()-$:0),P=()=>i.aborted?0:Math.max(
0,e-I());return{remaining:P,spend:async T=>{p++===0&&($=n());try{return await T()}finally{--p===0&&(u+=n()-$)}},wait:async(T,D)=>T+
D>P()?!1:o(T,i).then(()=>!0,()=>!1)}}var Cd=ne(7067);const Md=he(import.meta.url)("node:https");var Nd=ne(4155);const Dd={
rE:"1.0.0"},Ud=Dd.rE,Tr=64*1024,Fd=1440*60*1e3;function jd(e,n,o){const i=new Nd.Qq(void 0,[],{keepAlive:!0,socketTimeout:Fd});
return async(u,p)=>{const $=performance.now(),I=Ld(i,e,n,u),P=Promise.withResolvers(),T=setTimeout(()=>{P.resolve(I.failure(
`no answer within ${p/1e3} s`)),I.abort()},p),D=await Promise.race([I.finding,P.promise]);return clearTimeout(T),{...D,body:o(
D.body),took:performance.now()-$}}}function Ld(e,n,o,i){const u=new AbortController,p=Bd(n.origin.protocol==="https:"?Md:
Cd);let $;const I=H=>{const Y={failure:H,body:"",truncated:!1};if($===void 0)return{...Y,outcome:p.sent()?"unknown":"not\
-arrived"};const ve=Ua($);return{...Y,outcome:ve,...ve!=="unknown"&&{status:$}}},P={host:n.origin.hostname.replace(/^\[|\]$/g,
""),port:n.origin.port,path:di(n,i.target,i.credentials),method:i.body===void 0?"GET":"POST",headers:{...o,"User-Agent":`\
phaset-action/${Ud}`,...i.body!==void 0&&{"Content-Type":"application/json"}},signal:u.signal},T=i.body===void 0?null:JSON.
stringify(i.body);return{finding:(async()=>{P.agent=e.getAgent(n.origin.href);const{message:H}=await e.requestRaw({options:P,
parsedUrl:n.origin,httpModule:p.module},T);return $=H.statusCode,qd(H)})().catch(H=>I(Hd(H))),failure:I,abort:()=>u.abort()}}
function Bd(e){let n=!1;return{module:{...e,request:(i,u)=>e.request(i,u).once("finish",()=>{n=!0})},sent:()=>n}}async function qd(e){
const n=e.statusCode??0,{body:o,truncated:i}=await Wd(e),u=ja(e.headers["retry-after"],Date.now()),p=Vd(e.headers.location);
return{outcome:go(n,o),status:n,body:o,truncated:i,...u!==void 0&&{retryAfter:u},...p!==void 0&&{redirectHost:p}}}async function Wd(e){
const n=[];let o=0;for await(const u of e)if(n.push(u),o+=u.length,o>Tr)break;return{body:Buffer.concat(n).subarray(0,Tr).
toString("utf8"),truncated:o>Tr}}function Vd(e){return e!==void 0&&URL.canParse(e)?new URL(e).host:void 0}const Gd={ECONNREFUSED:"\
connection refused",ENOTFOUND:"host name not found",EAI_AGAIN:"host name not found (no answer from DNS)",ECONNRESET:"con\
nection reset",EPIPE:"connection reset",ETIMEDOUT:"connection timed out",EHOSTUNREACH:"host unreachable",ENETUNREACH:"ne\
twork unreachable",ERR_INVALID_URL:"the address of the proxy is no URL (see HTTPS_PROXY)"};function Hd(e){if(!(e instanceof
Error))return"network error";if(e.message.startsWith("tunneling socket could not be established"))return"the proxy is do\
wn or refused (see HTTPS_PROXY and NO_PROXY)";const n="code"in e&&typeof e.code=="string"?e.code:"";return/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ALTNAME|EPROTO|ERR_SSL/.
test(n)?`TLS failed: ${n} (for a private CA, set NODE_EXTRA_CA_CERTS on the runner)`:Gd[n]??`network error ${n}`.trim()}
const Kd=w.k5n(["not-arrived","refused","unknown"]),gi=w.YjP().check(dt.m9(1)),Or={outcome:Kd,orgId:gi,recordId:gi},_i=w.
g1P(w.YjP(),w.L5J()),Yd=w.gMt("kind",[w.Ikc({...Or,kind:w.euz("event"),body:Fn}),w.Ikc({...Or,kind:w.euz("record"),body:_i}),
w.Ikc({...Or,kind:w.euz("standards"),body:_i})]);function Jd(e){let n;const o=T=>{try{return T()}catch(D){n??=Xd(D);return}},
i=o(()=>(0,ft.openSync)(e,"wx",384)),u=()=>({...n!==void 0&&{failure:n}});if(i===void 0)return{add:()=>()=>{},close:u};const p=new Set;
let $=0;return{add:T=>{const D=$,F=`${vi("not-arrived")}${JSON.stringify(T).slice(1)}
`,H=o(()=>(0,ft.writeSync)(i,F,D));return H===void 0?()=>{}:($+=H,p.add(D),Y=>{const ve=Y==="delivered"?" ".repeat(H-1):
vi(Y);o(()=>(0,ft.writeSync)(i,ve,D)),Y==="delivered"&&p.delete(D)})},path:e,close:()=>(o(()=>{(0,ft.closeSync)(i),p.size===
0?(0,ft.rmSync)(e,{force:!0}):Qd(e)}),{...u(),...p.size>0&&{path:e}})}}function Xd(e){return e instanceof Error&&"code"in
e?String(e.code):"no code"}function vi(e){return`{"outcome":"${e}",`.padEnd(25)}function Qd(e){const n=`${e}.next`;(0,ft.
writeFileSync)(n,(0,ft.readFileSync)(e,"utf8").replace(/^ *\n/gm,""),{mode:384}),(0,ft.renameSync)(n,e)}function el(e){const n={
messages:[],damaged:[]};for(const[o,i]of e.split(`
`).entries()){if(i.trim()==="")continue;const u=tl(i);typeof u=="string"?n.damaged.push({line:o+1,problem:u}):n.messages.
push(u)}return n}function tl(e){let n;try{n=JSON.parse(e)}catch{return"is not JSON"}const o=Yd.safeParse(n);if(o.success)
return o.data;const i=o.error.issues[0]?.path.join(".")??"";return i===""?"is not an undelivered message":`has a missing\
 or wrong "${i}"`}const nl=8;function rl(e,n,o,{environment:i,cancelled:u}){const p={workspace:i.GITHUB_WORKSPACE??process.
cwd(),statusWords:n["standards-status-words"]};if(e.kind==="without-secrets")return{...il,...p};const $={send:jd(e.endpoint,
n.headers,o),limit:mi(nl),budget:Rd(n.deadline*1e3,ol,u),timeout:n.timeout*1e3,repeatUnknown:n["repeat-unknown"],random:Math.
random,watch:(P,T)=>Ke.Yz(o(cl(P,T)))},I=n["dry-run"]?sl(e.endpoint,o):al($,i);return{...p,...I,fetchBaseline:Ga($)}}const ol={
now:()=>performance.now(),sleep:(e,n)=>(0,Od.setTimeout)(e,void 0,{signal:n})},il={prepare:()=>async()=>{},fetchBaseline:async()=>({
kind:"failed",problems:[]}),close:()=>({problems:[]})};function sl(e,n){return{prepare:({kind:o,body:i},u)=>async()=>{const p=di(
e,o,{...u,token:"***"});Ke.pq((0,Le.g9)(n(`POST ${p} ${JSON.stringify(i)}`)))},close:()=>({problems:[]})}}function al(e,{
RUNNER_TEMP:n}){const o=(0,dr.join)(n||(0,Td.tmpdir)(),`phaset-undelivered-${(0,Pd.randomUUID)()}.jsonl`),i=Jd(o);return{
...i.path!==void 0&&{undelivered:i.path},prepare:({kind:u,body:p},$)=>{const{orgId:I,recordId:P}=$,T=i.add({kind:u,orgId:I,
recordId:P,body:p});return()=>mo({target:u,credentials:$,body:p},e,T)},close:()=>{const{path:u,failure:p}=i.close();return{
...u!==void 0&&{undelivered:u},problems:p===void 0?[]:[ul(p)]}}}}function ul(e){const n=`the file of undelivered message\
s can't be written (${e}), so that what is not delivered can't be sent by replay; make RUNNER_TEMP a directory that this\
 job may write`;return(0,Re.oi)(n,"warning")}function cl({target:e,credentials:n,body:o},i){const u=typeof e=="string"?e:
`baseline ${e.baselineId}`,p=`${i.outcome}, ${i.status??i.failure}`,$=o===void 0?"":` sent ${JSON.stringify(o)}`;return`${u}\
 of ${n.recordId}: ${p}, ${Math.round(i.took)} ms;${$} answered ${(0,Le.ts)(i.body)}`}function dl({directory:e,manifest:n,
credentials:o}){const{orgId:i,recordId:u,token:p}=o;if(i!==void 0&&u!==void 0&&p!==void 0)return{kind:"complete",credentials:{
orgId:i,recordId:u,token:p}};const $=n===void 0?"the manifest":n.file,I=n?.state==="found"?"holds none":"is not in the c\
heckout",P=(D,F)=>(0,Re.oi)(`${D} is not known for ${e}: the input is empty, and ${$}, the place of its "${F}", ${I}; gi\
ve one of the two`),T=[];return i===void 0&&T.push(P("org-id","organizationId")),u===void 0?T.push(P("record-id","id")):
p===void 0&&T.push((0,Re.oi)(`webhook-token has no line for the record of ${e}; add "RECORD_ID: token" for it`)),{kind:"\
missing",problems:T}}function ll(e,{file:n,repositoryUrl:o}){const{id:i,organizationId:u,$schema:p,...$}=e,I=$.spec.repo??
o,P=(D,F)=>[{kind:"manifest",level:D,file:n,message:`${n} has no spec.repo${F}`}];if(I===void 0)return{problems:P("error",
", and the run does not say which repository it is; add it")};const T=$.spec.repo===void 0?P("notice",`; the record is s\
ent with ${I}`):[];return{record:{...$,spec:{...$.spec,repo:I}},problems:T}}const wi="default";function fl(e,n){const o=[],
i={component:e,events:n.events,record:hl(e,n,o),standards:ml(e,n.standards,o),problems:o};if(!pl(i))return i;const u=dl(
e);return u.kind==="complete"?{...i,credentials:u.credentials}:(o.push(...u.problems),{...i,events:[],record:i.record.kind===
"upload"?{kind:"failed"}:i.record,standards:i.standards.kind==="skipped"?i.standards:{kind:"failed"}})}function pl({events:e,
record:n,standards:o}){return e.length>0||n.kind==="upload"||o.kind==="upload"||o.kind==="check"}function hl({manifest:e},{
record:n,repositoryUrl:o},i){if(n.kind==="nothing")return{kind:"skipped",reason:n.reason};if(e?.state!=="found"){const $=`\
there is no ${e?.file}; add it, or check the repository out before this step`;return n.auto?{kind:"skipped",reason:$}:(i.
push(bi(`record: ${$}`)),{kind:"failed"})}if(i.push(...e.problems),e.manifest===void 0)return{kind:"failed"};if(n.kind===
"check")return{kind:"checked"};const{record:u,problems:p}=ll(e.manifest,{...e,repositoryUrl:o});return i.push(...p),u===
void 0?{kind:"failed"}:{kind:"upload",record:u}}function ml({manifest:e},n,o){return n.kind==="nothing"?{kind:"skipped",
reason:n.reason}:e?.state!=="found"?n.auto?{kind:"skipped",reason:`there is no ${e?.file}`}:{kind:n.kind,baselineId:wi}:
e.baselineUnclear?(o.push(bi(`${e.file} does not tell its baseline.id; mend it for the standards`)),{kind:"failed"}):{kind:n.
kind,baselineId:e.baselineId??wi}}function bi(e){return{kind:"manifest",level:"error",title:"Phaset: manifest",message:e}}
var yl=ne(1455);async function gl(e,n,o){const{messages:i,problems:u}=await _l(e.replay,o.workspace),p=i.filter(({outcome:T})=>T!==
"unknown"||e["repeat-unknown"]),$=i.length-p.length,P=[...Map.groupBy(p,({orgId:T,recordId:D})=>JSON.stringify([T,D])).values()].
map(T=>bl(T,n,o));return{components:await Promise.all(P.map(T=>T())),notes:$===0?[]:[`${$} messages may have arrived and\
 were left alone; repeat-unknown sends them too`],problems:u}}async function _l(e,n){const o=[],i=[],u=await wl(e,n);u.length===
0&&i.push((0,Re.oi)(`replay matches no file: ${(0,Le.hD)(e.join(", "))}; nothing is sent`,"warning"));for(const p of u){
const $=await vl(p);if($===void 0){i.push((0,Re.oi)(`replay: ${(0,Le.hD)(p)} can't be read; it is skipped`));continue}const I=el(
$);o.push(...I.messages);for(const{line:P,problem:T}of I.damaged)i.push((0,Re.oi)(`replay: line ${P} of ${(0,Le.hD)(p)} ${T}\
; it is skipped`))}return{messages:o,problems:i}}async function vl(e){return(0,yl.readFile)(e,"utf8").catch(()=>{})}async function wl(e,n){
const{create:o}=await ne.e(377).then(ne.bind(ne,2377)),i=e.map(p=>(0,dr.resolve)(n,p));return(await(await o(i.join(`
`),{followSymbolicLinks:!1,matchDirectories:!1})).glob()).sort()}function bl(e,n,o){const{orgId:i="",recordId:u=""}=e[0]??
{},p=n.kind==="one"?n.token:n.tokens.get(u),$={directory:".",recordId:u,events:[],record:{state:"skipped",reason:$i},standards:{
state:"skipped",reason:$i},problems:[]};if(p===void 0){const P=`webhook-token has no line for the record ${(0,Le.hD)(u)}\
; its messages stay in the file`;return async()=>({...$,problems:[(0,Re.oi)(P)]})}const I=e.map(P=>{const T=o.prepare(P,
{orgId:i,recordId:u,token:p});return async()=>$l($,P,await T())});return async()=>(await vo(I),$)}const $i="not among th\
e messages to replay";function $l(e,n,o){const i=o===void 0?{}:{delivery:o};n.kind==="event"?e.events.push({body:n.body,
subject:{kind:"repository"},...i}):e[n.kind]=pr(o),e.problems.push(...Nn(kl(n),o))}function kl(e){return e.kind==="event"?
`event ${e.body.event}`:e.kind}const zl=["failed","uploaded","checked","skipped"];function Sl({components:e,undelivered:n}){
return{events:JSON.stringify(e.flatMap(ki)),record:zi(e.map(({record:o})=>o.state)),standards:zi(e.map(({standards:o})=>o.
state)),undelivered:n??"",results:JSON.stringify(e.map(El))}}function El(e){return{directory:e.directory,recordId:e.recordId??
"",record:e.record.state,standards:e.standards.state,events:ki(e),problems:e.problems.map(({level:n,message:o})=>({level:n,
message:o}))}}function ki({events:e}){return e.filter(({delivery:n})=>n?.outcome==="delivered").map(({body:n})=>n)}function zi(e){
return zl.find(n=>e.includes(n))??"skipped"}function Zl(e,n){const o=Al(e);o.length>0&&Ke.Oh("Phaset");for(const i of o)
Ke.pq(n(i));o.length>0&&Ke.N4();for(const i of Si(e))Ol(i,n);for(const[i,u]of Object.entries(Sl(e)))Ke.uH(i,n(u))}function Si({
problems:e,components:n}){return[...e,...n.flatMap(o=>o.problems)]}function Al({noEvent:e,notes:n,components:o}){return[
...[...e===void 0?[]:[`No event: ${e}`],...n],...o.flatMap(Pl)]}function Pl({directory:e,events:n}){return n.map(({body:o,
delivery:i})=>{const{event:u,...p}=o,$=i===void 0?"not sent":fr(i);return`${e}: event ${u} ${JSON.stringify(p)} ${$}`})}
const Tl={error:Ke.z3,warning:Ke.$e,notice:Ke.lm};function Ol({level:e,message:n,title:o,file:i,line:u,column:p},$){const I={
...o!==void 0&&{title:o},...i!==void 0&&{file:i},...u!==void 0&&{startLine:u},...p!==void 0&&{startColumn:p}};Tl[e]($(n),
I)}function Il(e,n){if(n.some(({kind:i})=>i==="failing-checks"))return!0;const o=n.filter(({kind:i})=>i!=="check");switch(e){case"\
never":return!1;case"config":return o.some(({level:i})=>i==="error");case"any":return o.some(({kind:i,level:u})=>i==="de\
livery"||u==="error")}}function xl(e,n){const o=e.flatMap(({directory:i,standards:u})=>(0,mr.decideStandardsFailure)(u.checks??
[],n).map(({name:p})=>`${p} (${i})`));return o.length===0?[]:[{kind:"failing-checks",level:"error",title:"Phaset: standa\
rds",message:`standards-fail-on is ${n}, and these checks did not pass: ${o.join(", ")}`}]}function Ei(e){const n=e.toWellFormed(),
o=[encodeURIComponent(n),encodeURI(n)],i=o.map(p=>p.replace(/%[0-9A-F]{2}/g,$=>$.toLowerCase()));return[...new Set([e,...o,
...i,JSON.stringify(e).slice(1,-1)])].filter(p=>p!=="").sort((p,$)=>$.length-p.length)}function Rl(e){const n=e.flatMap(
Ei).sort((o,i)=>i.length-o.length);return o=>n.reduce((i,u)=>i.replaceAll(u,"***"),o)}function Cl(e,n){const o=e.flatMap(
Zi),i=o.map($=>/:\s+(.*)$/.exec($)?.[1]??""),u=Zi(n).map($=>/:\s*(.*)$/.exec($)?.[1]??""),p=u.map($=>Ml.exec($)?.[1]??"");
return[...new Set([...o,...i,...u,...p])].filter($=>$!=="")}const Ml=/^(?:Basic|Bearer|Digest|Token|ApiKey)\s+(.*)$/i;function Zi(e){
return e.split(/\r?\n/).map(n=>n.trim())}async function Nl(e){const n=zd(Ke.V4),o=Dl(n),{inputs:i,failOn:u,problems:p}=Sd(
n,o),$=su(e.environment,P=>(0,ft.readFileSync)(P,"utf8"));$.kind==="invalid"&&p.push((0,Re.EP)($.problem));const I=i===void 0||
$.kind==="invalid"?{...Ai,problems:p}:await Ul(i,$.value,p,o,e);return Zl(I,o),!Il(u,Si(I))}function Dl(e){const n=[e["w\
ebhook-token"]??"",e["api-key"]??""],o=Cl(n,e.headers??"");for(const i of o.flatMap(Ei))Ke.Pq(i);return Rl(o)}const Ai={
notes:[],components:[],dryRun:!1};async function Ul(e,n,o,i,u){const p=ad(e,n),{connection:$,notes:I,noEvent:P}=p,T=[...o,
...p.problems],D={...Ai,notes:I,...P!==void 0&&{noEvent:P},problems:T};if($.kind==="closed"||(0,Re.JD)(T))return D;const F=rl(
$,e,i,u);Ke.uH("undelivered",F.undelivered??"");const H=$.kind==="open"&&e.replay.length>0?await gl(e,$.tokens,F):await Ll(
e,p,F),{undelivered:Y,problems:ve}=F.close();return{...D,...H,dryRun:e["dry-run"],...Y!==void 0&&{undelivered:Y},problems:[
...T,...ve,...H.problems,...xl(H.components,e["standards-fail-on"]),...u.cancelled.aborted&&Fl(H)?[jl]:[]]}}function Fl({
components:e}){return e.some(({problems:n})=>n.some(({kind:o})=>o==="delivery"))}const jl={kind:"delivery",level:"error",
title:"Phaset: cancelled",message:"the job was cancelled before all was delivered"};async function Ll(e,n,o){const{connection:i,
record:u,standards:p}=n,I=(await ru({inputs:e,workspace:o.workspace,...i.kind==="open"&&{tokens:i.tokens},withManifest:u.
kind!=="nothing"||p.kind!=="nothing"})).map(P=>fl(P,n));return{components:await Ja(I,o),notes:n.notes,problems:[]}}process.
exitCode=1;const Pi=new AbortController;process.once("SIGINT",()=>Pi.abort()),Nl({environment:process.env,cancelled:Pi.signal}).
then(e=>{process.exitCode=e?0:1}).catch(e=>Ke.C1(e instanceof Error?e:String(e))).finally(()=>process.stdout.write("",()=>process.
exit()));
