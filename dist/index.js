import{createRequire as he}from"module";var fo={1916:((e,n)=>{var o;o=!0,n.Io=n.kp=void 0;var i=new Uint32Array(65536),u=function(I,O){
for(var U=I.length,q=O.length,Y=1<<U-1,X=-1,Se=0,J=U,V=U;V--;)i[I.charCodeAt(V)]|=1<<V;for(V=0;V<q;V++){var de=i[O.charCodeAt(
V)],ke=de|Se;de|=(de&X)+X^X,Se|=~(de|X),X&=de,Se&Y&&J++,X&Y&&J--,Se=Se<<1|1,X=X<<1|~(ke|Se),Se&=ke}for(V=U;V--;)i[I.charCodeAt(
V)]=0;return J},p=function(I,O){for(var U=O.length,q=I.length,Y=[],X=[],Se=Math.ceil(U/32),J=Math.ceil(q/32),V=0;V<Se;V++)
X[V]=-1,Y[V]=0;for(var de=0;de<J-1;de++){for(var ke=0,Ae=-1,ce=de*32,K=Math.min(32,q)+ce,te=ce;te<K;te++)i[I.charCodeAt(
te)]|=1<<te;for(var V=0;V<U;V++){var se=i[O.charCodeAt(V)],be=X[V/32|0]>>>V&1,oe=Y[V/32|0]>>>V&1,ye=se|ke,Q=((se|oe)&Ae)+
Ae^Ae|se|oe,ve=ke|~(Q|Ae),we=Ae&Q;ve>>>31^be&&(X[V/32|0]^=1<<V),we>>>31^oe&&(Y[V/32|0]^=1<<V),ve=ve<<1|be,we=we<<1|oe,Ae=
we|~(ye|ve),ke=ve&ye}for(var te=ce;te<K;te++)i[I.charCodeAt(te)]=0}for(var M=0,E=-1,b=de*32,v=Math.min(32,q-b)+b,te=b;te<
v;te++)i[I.charCodeAt(te)]|=1<<te;for(var R=q,V=0;V<U;V++){var se=i[O.charCodeAt(V)],be=X[V/32|0]>>>V&1,oe=Y[V/32|0]>>>V&
1,ye=se|M,Q=((se|oe)&E)+E^E|se|oe,ve=M|~(Q|E),we=E&Q;R+=ve>>>q-1&1,R-=we>>>q-1&1,ve>>>31^be&&(X[V/32|0]^=1<<V),we>>>31^oe&&
(Y[V/32|0]^=1<<V),ve=ve<<1|be,we=we<<1|oe,E=we|~(ye|ve),M=ve&ye}for(var te=b;te<v;te++)i[I.charCodeAt(te)]=0;return R},k=function(I,O){
if(I.length<O.length){var U=O;O=I,I=U}return O.length===0?I.length:I.length<=32?u(I,O):p(I,O)};n.Io=k;var P=function(I,O){
for(var U=1/0,q=0,Y=0;Y<O.length;Y++){var X=k(I,O[Y]);X<U&&(U=X,q=Y)}return O[q]};n.kp=P}),770:((e,n,o)=>{e.exports=o(218)}),
218:((e,n,o)=>{var i,u=o(9278),p=o(4756),k=o(8611),P=o(5692),I=o(4434),O=o(2613),U=o(9023);n.httpOverHttp=q,n.httpsOverHttp=
Y,n.httpOverHttps=X,n.httpsOverHttps=Se;function q(ce){var K=new J(ce);return K.request=k.request,K}function Y(ce){var K=new J(
ce);return K.request=k.request,K.createSocket=V,K.defaultPort=443,K}function X(ce){var K=new J(ce);return K.request=P.request,
K}function Se(ce){var K=new J(ce);return K.request=P.request,K.createSocket=V,K.defaultPort=443,K}function J(ce){var K=this;
K.options=ce||{},K.proxyOptions=K.options.proxy||{},K.maxSockets=K.options.maxSockets||k.Agent.defaultMaxSockets,K.requests=
[],K.sockets=[],K.on("free",function(se,be,oe,ye){for(var Q=de(be,oe,ye),ve=0,we=K.requests.length;ve<we;++ve){var M=K.requests[ve];
if(M.host===Q.host&&M.port===Q.port){K.requests.splice(ve,1),M.request.onSocket(se);return}}se.destroy(),K.removeSocket(
se)})}U.inherits(J,I.EventEmitter),J.prototype.addRequest=function(K,te,se,be){var oe=this,ye=ke({request:K},oe.options,
de(te,se,be));if(oe.sockets.length>=this.maxSockets){oe.requests.push(ye);return}oe.createSocket(ye,function(Q){Q.on("fr\
ee",ve),Q.on("close",we),Q.on("agentRemove",we),K.onSocket(Q);function ve(){oe.emit("free",Q,ye)}function we(M){oe.removeSocket(
Q),Q.removeListener("free",ve),Q.removeListener("close",we),Q.removeListener("agentRemove",we)}})},J.prototype.createSocket=
function(K,te){var se=this,be={};se.sockets.push(be);var oe=ke({},se.proxyOptions,{method:"CONNECT",path:K.host+":"+K.port,
agent:!1,headers:{host:K.host+":"+K.port}});K.localAddress&&(oe.localAddress=K.localAddress),oe.proxyAuth&&(oe.headers=oe.
headers||{},oe.headers["Proxy-Authorization"]="Basic "+new Buffer(oe.proxyAuth).toString("base64")),Ae("making CONNECT r\
equest");var ye=se.request(oe);ye.useChunkedEncodingByDefault=!1,ye.once("response",Q),ye.once("upgrade",ve),ye.once("co\
nnect",we),ye.once("error",M),ye.end();function Q(E){E.upgrade=!0}function ve(E,b,v){process.nextTick(function(){we(E,b,
v)})}function we(E,b,v){if(ye.removeAllListeners(),b.removeAllListeners(),E.statusCode!==200){Ae("tunneling socket could\
 not be established, statusCode=%d",E.statusCode),b.destroy();var R=new Error("tunneling socket could not be established\
, statusCode="+E.statusCode);R.code="ECONNRESET",K.request.emit("error",R),se.removeSocket(be);return}if(v.length>0){Ae(
"got illegal response body from proxy"),b.destroy();var R=new Error("got illegal response body from proxy");R.code="ECON\
NRESET",K.request.emit("error",R),se.removeSocket(be);return}return Ae("tunneling connection has established"),se.sockets[se.
sockets.indexOf(be)]=b,te(b)}function M(E){ye.removeAllListeners(),Ae(`tunneling socket could not be established, cause=\
%s
`,E.message,E.stack);var b=new Error("tunneling socket could not be established, cause="+E.message);b.code="ECONNRESET",
K.request.emit("error",b),se.removeSocket(be)}},J.prototype.removeSocket=function(K){var te=this.sockets.indexOf(K);if(te!==
-1){this.sockets.splice(te,1);var se=this.requests.shift();se&&this.createSocket(se,function(be){se.request.onSocket(be)})}};
function V(ce,K){var te=this;J.prototype.createSocket.call(te,ce,function(se){var be=ce.request.getHeader("host"),oe=ke(
{},te.options,{socket:se,servername:be?be.replace(/:.*$/,""):ce.host}),ye=p.connect(0,oe);te.sockets[te.sockets.indexOf(
se)]=ye,K(ye)})}function de(ce,K,te){return typeof ce=="string"?{host:ce,port:K,localAddress:te}:ce}function ke(ce){for(var K=1,
te=arguments.length;K<te;++K){var se=arguments[K];if(typeof se=="object")for(var be=Object.keys(se),oe=0,ye=be.length;oe<
ye;++oe){var Q=be[oe];se[Q]!==void 0&&(ce[Q]=se[Q])}}return ce}var Ae;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.
env.NODE_DEBUG)?Ae=function(){var ce=Array.prototype.slice.call(arguments);typeof ce[0]=="string"?ce[0]="TUNNEL: "+ce[0]:
ce.unshift("TUNNEL:"),console.error.apply(console,ce)}:Ae=function(){},i=Ae}),4008:((e,n,o)=>{o.d(n,{EP:()=>u,JD:()=>U,md:()=>k,
oi:()=>i});function i(q,Y="error"){return{kind:"input",level:Y,title:"Phaset: input",message:q}}function u(q){return{kind:"\
payload",level:"error",title:"Phaset: payload",message:q}}const p=["error","warning","notice"];function k(q){return q.toSorted(
(Y,X)=>p.indexOf(Y.level)-p.indexOf(X.level)||(Y.line??0)-(X.line??0)||(Y.column??0)-(X.column??0))}const P=20;function I(q){
const Y=q.slice(P),[X]=Y;if(X===void 0)return[...q];const Se=p.map(Ae=>O(Y,Ae)).filter(Ae=>Ae!==""),{kind:J,level:V,file:de}=X,
ke=`${de??"here"}: beyond these ${P} problems, ${Se.join(" and ")} more`;return[...q.slice(0,P),{kind:J,level:V,message:ke,
...de!==void 0&&{file:de}}]}function O(q,Y){const X=q.filter(Se=>Se.level===Y).length;return X===0?"":`${X} ${Y}${X===1?
"":"s"}`}function U(q){return q.some(({level:Y})=>Y==="error")}}),4519:((e,n,o)=>{o.d(n,{hD:()=>p,ml:()=>I,ts:()=>P});const i=80,
u=/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;function p(O){return I(P(k(O)),i)}function k(O){try{return JSON.stringify(O)??
String(O)}catch{return"a value too deep to show"}}function P(O){return O.replace(u,U=>`\\u{${(U.codePointAt(0)??0).toString(
16)}}`)}function I(O,U){return O.length<=U?O:`${O.slice(0,U-1)}\u2026`}}),8461:((e,n,o)=>{o.r(n),o.d(n,{decideStandardsFailure:()=>k,
describeMisses:()=>P,putStatusWords:()=>p,toStandardsResult:()=>u});const i={pass:"pass",warning:"warn",failure:"fail"};
function u(I){const O=U=>I.filter(q=>q.status===U).length;return{passes:O("pass"),warnings:O("warning"),failures:O("fail\
ure"),results:I.map(({name:U,message:q,path:Y,status:X})=>({name:U,message:q,path:Y,status:X}))}}function p(I,O){if(O===
"documented")return I;const U=I.results.map(q=>({...q,status:i[q.status]}));return{...I,results:U}}function k(I,O){switch(O){case"\
never":return[];case"failure":return I.filter(U=>U.status==="failure");case"warning":return I.filter(U=>U.status!=="pass")}}
function P(I){const O=I.filter(q=>q.status==="failure"),U=I.filter(q=>q.status==="warning");return[...O,...U].map(q=>({kind:"\
check",level:q.status==="failure"?"error":"warning",title:`Standards: ${q.name}`,message:`${q.remedy} (${q.message})`,...q.
file!==void 0&&{file:q.file},...q.line!==void 0&&{line:q.line}}))}}),2613:(e=>{e.exports=he(import.meta.url)("assert")}),
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
er")}),4756:(e=>{e.exports=he(import.meta.url)("tls")}),9023:(e=>{e.exports=he(import.meta.url)("util")}),6288:((e,n,o)=>{
o.d(n,{Yz:()=>Hn,N4:()=>$n,z3:()=>_n,V4:()=>le,pq:()=>Kn,lm:()=>wn,C1:()=>Jt,uH:()=>qe,Pq:()=>x,Oh:()=>bn,$e:()=>vn});var i=o(
857);function u(_){return _==null?"":typeof _=="string"||_ instanceof String?_:JSON.stringify(_)}function p(_){return Object.
keys(_).length?{title:_.title,file:_.file,line:_.startLine,endLine:_.endLine,col:_.startColumn,endColumn:_.endColumn}:{}}
function k(_,l,y){const $=new O(_,l,y);process.stdout.write($.toString()+i.EOL)}function P(_,l=""){k(_,{},l)}const I="::";
class O{constructor(l,y,$){l||(l="missing.command"),this.command=l,this.properties=y,this.message=$}toString(){let l=I+this.
command;if(this.properties&&Object.keys(this.properties).length>0){l+=" ";let y=!0;for(const $ in this.properties)if(this.
properties.hasOwnProperty($)){const S=this.properties[$];S&&(y?y=!1:l+=",",l+=`${$}=${q(S)}`)}}return l+=`${I}${U(this.message)}`,
l}}function U(_){return u(_).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function q(_){return u(_).replace(
/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var Y=o(6982),X=o(9896);function Se(_,l){
const y=process.env[`GITHUB_${_}`];if(!y)throw new Error(`Unable to find environment variable for file command ${_}`);if(!X.
existsSync(y))throw new Error(`Missing file at path: ${y}`);X.appendFileSync(y,`${u(l)}${i.EOL}`,{encoding:"utf8"})}function J(_,l){
const y=`ghadelimiter_${Y.randomUUID()}`,$=u(l);if(_.includes(y))throw new Error(`Unexpected input: name should not cont\
ain the delimiter "${y}"`);if($.includes(y))throw new Error(`Unexpected input: value should not contain the delimiter "${y}\
"`);return`${_}<<${y}${i.EOL}${$}${i.EOL}${y}`}var V=o(6928),de=o(4155),ke=function(_,l,y,$){function S(Z){return Z instanceof
y?Z:new y(function(N){N(Z)})}return new(y||(y=Promise))(function(Z,N){function ue(W){try{H($.next(W))}catch(ge){N(ge)}}function ze(W){
try{H($.throw(W))}catch(ge){N(ge)}}function H(W){W.done?Z(W.value):S(W.value).then(ue,ze)}H(($=$.apply(_,l||[])).next())})};
class Ae{constructor(l,y){this.username=l,this.password=y}prepareRequest(l){if(!l.headers)throw Error("The request has n\
o headers");l.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return ke(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class ce{constructor(l){
this.token=l}prepareRequest(l){if(!l.headers)throw Error("The request has no headers");l.headers.Authorization=`Bearer ${this.
token}`}canHandleAuthentication(){return!1}handleAuthentication(){return ke(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}}class K{constructor(l){this.token=l}prepareRequest(l){if(!l.headers)throw Error("The request has n\
o headers");l.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return ke(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var te=function(_,l,y,$){
function S(Z){return Z instanceof y?Z:new y(function(N){N(Z)})}return new(y||(y=Promise))(function(Z,N){function ue(W){try{
H($.next(W))}catch(ge){N(ge)}}function ze(W){try{H($.throw(W))}catch(ge){N(ge)}}function H(W){W.done?Z(W.value):S(W.value).
then(ue,ze)}H(($=$.apply(_,l||[])).next())})};class se{static createHttpClient(l=!0,y=10){const $={allowRetries:l,maxRetries:y};
return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(se.getRequestToken())],$)}static getRequestToken(){
const l=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!l)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN e\
nv variable");return l}static getIDTokenUrl(){const l=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!l)throw new Error("Un\
able to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return l}static getCall(l){return te(this,void 0,void 0,function*(){
var y;const Z=(y=(yield se.createHttpClient().getJson(l).catch(N=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${N.statusCode}
 
        Error Message: ${N.message}`)})).result)===null||y===void 0?void 0:y.value;if(!Z)throw new Error("Response json \
body do not have ID Token field");return Z})}static getIDToken(l){return te(this,void 0,void 0,function*(){try{let y=se.
getIDTokenUrl();if(l){const S=encodeURIComponent(l);y=`${y}&audience=${S}`}debug(`ID token url is ${y}`);const $=yield se.
getCall(y);return setSecret($),$}catch(y){throw new Error(`Error message: ${y.message}`)}})}}var be=function(_,l,y,$){function S(Z){
return Z instanceof y?Z:new y(function(N){N(Z)})}return new(y||(y=Promise))(function(Z,N){function ue(W){try{H($.next(W))}catch(ge){
N(ge)}}function ze(W){try{H($.throw(W))}catch(ge){N(ge)}}function H(W){W.done?Z(W.value):S(W.value).then(ue,ze)}H(($=$.apply(
_,l||[])).next())})};const{access:oe,appendFile:ye,writeFile:Q}=X.promises,ve="GITHUB_STEP_SUMMARY",we="https://docs.git\
hub.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class M{constructor(){this._buffer=
""}filePath(){return be(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const l=process.env[ve];if(!l)
throw new Error(`Unable to find environment variable for $${ve}. Check if your runtime environment supports job summarie\
s.`);try{yield oe(l,X.constants.R_OK|X.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${l}'. Che\
ck if the file has correct read/write permissions.`)}return this._filePath=l,this._filePath})}wrap(l,y,$={}){const S=Object.
entries($).map(([Z,N])=>` ${Z}="${N}"`).join("");return y?`<${l}${S}>${y}</${l}>`:`<${l}${S}>`}write(l){return be(this,void 0,
void 0,function*(){const y=!!l?.overwrite,$=yield this.filePath();return yield(y?Q:ye)($,this._buffer,{encoding:"utf8"}),
this.emptyBuffer()})}clear(){return be(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){
return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(l,y=!1){
return this._buffer+=l,y?this.addEOL():this}addEOL(){return this.addRaw(i.EOL)}addCodeBlock(l,y){const $=Object.assign({},
y&&{lang:y}),S=this.wrap("pre",this.wrap("code",l),$);return this.addRaw(S).addEOL()}addList(l,y=!1){const $=y?"ol":"ul",
S=l.map(N=>this.wrap("li",N)).join(""),Z=this.wrap($,S);return this.addRaw(Z).addEOL()}addTable(l){const y=l.map(S=>{const Z=S.
map(N=>{if(typeof N=="string")return this.wrap("td",N);const{header:ue,data:ze,colspan:H,rowspan:W}=N,ge=ue?"th":"td",Xt=Object.
assign(Object.assign({},H&&{colspan:H}),W&&{rowspan:W});return this.wrap(ge,ze,Xt)}).join("");return this.wrap("tr",Z)}).
join(""),$=this.wrap("table",y);return this.addRaw($).addEOL()}addDetails(l,y){const $=this.wrap("details",this.wrap("su\
mmary",l)+y);return this.addRaw($).addEOL()}addImage(l,y,$){const{width:S,height:Z}=$||{},N=Object.assign(Object.assign(
{},S&&{width:S}),Z&&{height:Z}),ue=this.wrap("img",null,Object.assign({src:l,alt:y},N));return this.addRaw(ue).addEOL()}addHeading(l,y){
const $=`h${y}`,S=["h1","h2","h3","h4","h5","h6"].includes($)?$:"h1",Z=this.wrap(S,l);return this.addRaw(Z).addEOL()}addSeparator(){
const l=this.wrap("hr",null);return this.addRaw(l).addEOL()}addBreak(){const l=this.wrap("br",null);return this.addRaw(l).
addEOL()}addQuote(l,y){const $=Object.assign({},y&&{cite:y}),S=this.wrap("blockquote",l,$);return this.addRaw(S).addEOL()}addLink(l,y){
const $=this.wrap("a",l,{href:y});return this.addRaw($).addEOL()}}const E=new M,b=null,v=null;function R(_){return _.replace(
/[\\]/g,"/")}function D(_){return _.replace(/[/]/g,"\\")}function G(_){return _.replace(/[/\\]/g,path.sep)}var ae=o(3193),
pe=o(4434);const ee=he(import.meta.url)("child_process");var Ie=o(2613),Ze=function(_,l,y,$){function S(Z){return Z instanceof
y?Z:new y(function(N){N(Z)})}return new(y||(y=Promise))(function(Z,N){function ue(W){try{H($.next(W))}catch(ge){N(ge)}}function ze(W){
try{H($.throw(W))}catch(ge){N(ge)}}function H(W){W.done?Z(W.value):S(W.value).then(ue,ze)}H(($=$.apply(_,l||[])).next())})};
const{chmod:Ge,copyFile:gt,lstat:Fe,mkdir:un,open:cn,readdir:Tt,rename:dn,rm:ln,rmdir:Bn,stat:it,symlink:ht,unlink:qn}=X.
promises,st=process.platform==="win32";function jt(_){return Ze(this,void 0,void 0,function*(){const l=yield fs.promises.
readlink(_);return st&&!l.endsWith("\\")?`${l}\\`:l})}const Wn=268435456,Vn=X.constants.O_RDONLY;function fn(_){return Ze(
this,void 0,void 0,function*(){try{yield it(_)}catch(l){if(l.code==="ENOENT")return!1;throw l}return!0})}function Gn(_){
return Ze(this,arguments,void 0,function*(l,y=!1){return(y?yield it(l):yield Fe(l)).isDirectory()})}function It(_){if(_=
Ot(_),!_)throw new Error('isRooted() parameter "p" cannot be empty');return st?_.startsWith("\\")||/^[A-Z]:/i.test(_):_.
startsWith("/")}function _t(_,l){return Ze(this,void 0,void 0,function*(){let y;try{y=yield it(_)}catch(S){S.code!=="ENO\
ENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${_}': ${S}`)}if(y&&y.isFile()){if(st){
const S=V.extname(_).toUpperCase();if(l.some(Z=>Z.toUpperCase()===S))return _}else if(at(y))return _}const $=_;for(const S of l){
_=$+S,y=void 0;try{y=yield it(_)}catch(Z){Z.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if ex\
ecutable file exists '${_}': ${Z}`)}if(y&&y.isFile()){if(st){try{const Z=V.dirname(_),N=V.basename(_).toUpperCase();for(const ue of yield Tt(
Z))if(N===ue.toUpperCase()){_=V.join(Z,ue);break}}catch(Z){console.log(`Unexpected error attempting to determine the act\
ual case of the file '${_}': ${Z}`)}return _}else if(at(y))return _}}return""})}function Ot(_){return _=_||"",st?(_=_.replace(
/\//g,"\\"),_.replace(/\\\\+/g,"\\")):_.replace(/\/\/+/g,"/")}function at(_){return(_.mode&1)>0||(_.mode&8)>0&&process.getgid!==
void 0&&_.gid===process.getgid()||(_.mode&64)>0&&process.getuid!==void 0&&_.uid===process.getuid()}function pn(){var _;return(_=
process.env.COMSPEC)!==null&&_!==void 0?_:"cmd.exe"}var Je=function(_,l,y,$){function S(Z){return Z instanceof y?Z:new y(
function(N){N(Z)})}return new(y||(y=Promise))(function(Z,N){function ue(W){try{H($.next(W))}catch(ge){N(ge)}}function ze(W){
try{H($.throw(W))}catch(ge){N(ge)}}function H(W){W.done?Z(W.value):S(W.value).then(ue,ze)}H(($=$.apply(_,l||[])).next())})};
function hn(_,l){return Je(this,arguments,void 0,function*(y,$,S={}){const{force:Z,recursive:N,copySourceDirectory:ue}=Bt(
S),ze=(yield ioUtil.exists($))?yield ioUtil.stat($):null;if(ze&&ze.isFile()&&!Z)return;const H=ze&&ze.isDirectory()&&ue?
path.join($,path.basename(y)):$;if(!(yield ioUtil.exists(y)))throw new Error(`no such file or directory: ${y}`);if((yield ioUtil.
stat(y)).isDirectory())if(N)yield qt(y,H,0,Z);else throw new Error(`Failed to copy. ${y} is a directory, but tried to co\
py without recursive flag.`);else{if(path.relative(y,H)==="")throw new Error(`'${H}' and '${y}' are the same file`);yield bt(
y,H,Z)}})}function mn(_,l){return Je(this,arguments,void 0,function*(y,$,S={}){if(yield ioUtil.exists($)){let Z=!0;if((yield ioUtil.
isDirectory($))&&($=path.join($,path.basename(y)),Z=yield ioUtil.exists($)),Z)if(S.force==null||S.force)yield vt($);else
throw new Error("Destination already exists")}yield wt(path.dirname($)),yield ioUtil.rename(y,$)})}function vt(_){return Je(
this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(_))throw new Error('File path must not contain `*`, \
`"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(_,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(l){throw new Error(
`File was unable to be removed ${l}`)}})}function wt(_){return Je(this,void 0,void 0,function*(){ok(_,"a path argument m\
ust be provided"),yield ioUtil.mkdir(_,{recursive:!0})})}function mt(_,l){return Je(this,void 0,void 0,function*(){if(!_)
throw new Error("parameter 'tool' is required");if(l){const $=yield mt(_,!1);if(!$)throw st?new Error(`Unable to locate \
executable file: ${_}. Please verify either the file path exists or the file can be found within a directory specified b\
y the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable \
to locate executable file: ${_}. Please verify either the file path exists or the file can be found within a directory s\
pecified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return $}const y=yield Lt(
_);return y&&y.length>0?y[0]:""})}function Lt(_){return Je(this,void 0,void 0,function*(){if(!_)throw new Error("paramet\
er 'tool' is required");const l=[];if(st&&process.env.PATHEXT)for(const S of process.env.PATHEXT.split(V.delimiter))S&&l.
push(S);if(It(_)){const S=yield _t(_,l);return S?[S]:[]}if(_.includes(V.sep))return[];const y=[];if(process.env.PATH)for(const S of process.
env.PATH.split(V.delimiter))S&&y.push(S);const $=[];for(const S of y){const Z=yield _t(V.join(S,_),l);Z&&$.push(Z)}return $})}
function Bt(_){const l=_.force==null?!0:_.force,y=!!_.recursive,$=_.copySourceDirectory==null?!0:!!_.copySourceDirectory;
return{force:l,recursive:y,copySourceDirectory:$}}function qt(_,l,y,$){return Je(this,void 0,void 0,function*(){if(y>=255)
return;y++,yield wt(l);const S=yield ioUtil.readdir(_);for(const Z of S){const N=`${_}/${Z}`,ue=`${l}/${Z}`;(yield ioUtil.
lstat(N)).isDirectory()?yield qt(N,ue,y,$):yield bt(N,ue,$)}yield ioUtil.chmod(l,(yield ioUtil.stat(_)).mode)})}function bt(_,l,y){
return Je(this,void 0,void 0,function*(){if((yield ioUtil.lstat(_)).isSymbolicLink()){try{yield ioUtil.lstat(l),yield ioUtil.
unlink(l)}catch(S){S.code==="EPERM"&&(yield ioUtil.chmod(l,"0666"),yield ioUtil.unlink(l))}const $=yield ioUtil.readlink(
_);yield ioUtil.symlink($,l,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(l))||y)&&(yield ioUtil.copyFile(
_,l))})}const L=he(import.meta.url)("timers");var xt=function(_,l,y,$){function S(Z){return Z instanceof y?Z:new y(function(N){
N(Z)})}return new(y||(y=Promise))(function(Z,N){function ue(W){try{H($.next(W))}catch(ge){N(ge)}}function ze(W){try{H($.
throw(W))}catch(ge){N(ge)}}function H(W){W.done?Z(W.value):S(W.value).then(ue,ze)}H(($=$.apply(_,l||[])).next())})};const Pe=process.
platform==="win32";class Wt extends pe.EventEmitter{constructor(l,y,$){if(super(),!l)throw new Error("Parameter 'toolPat\
h' cannot be null or empty.");this.toolPath=l,this.args=y||[],this.options=$||{}}_debug(l){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(l)}_getCommandString(l,y){const $=this._getSpawnFileName(),S=this.
_getSpawnArgs(l);let Z=y?"":"[command]";if(Pe)if(this._isCmdFile()){Z+=$;for(const N of S)Z+=` ${N}`}else if(l.windowsVerbatimArguments){
Z+=`"${$}"`;for(const N of S)Z+=` ${N}`}else{Z+=this._windowsQuoteCmdArg($);for(const N of S)Z+=` ${this._windowsQuoteCmdArg(
N)}`}else{Z+=$;for(const N of S)Z+=` ${N}`}return Z}_processLineBuffer(l,y,$){try{let S=y+l.toString(),Z=S.indexOf(i.EOL);
for(;Z>-1;){const N=S.substring(0,Z);$(N),S=S.substring(Z+i.EOL.length),Z=S.indexOf(i.EOL)}return S}catch(S){return this.
_debug(`error processing line. Failed with error ${S}`),""}}_getSpawnFileName(){return Pe&&this._isCmdFile()?process.env.
COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(l){if(Pe&&this._isCmdFile()){let y=`/D /S /C "${this._windowsQuoteCmdArg(
this.toolPath)}`;for(const $ of this.args)y+=" ",y+=l.windowsVerbatimArguments?$:this._windowsQuoteCmdArg($);return y+='\
"',[y]}return this.args}_endsWith(l,y){return l.endsWith(y)}_isCmdFile(){const l=this.toolPath.toUpperCase();return this.
_endsWith(l,".CMD")||this._endsWith(l,".BAT")}_windowsQuoteCmdArg(l){if(!this._isCmdFile())return this._uvQuoteCmdArg(l);
if(!l)return'""';const y=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let $=!1;
for(const N of l)if(y.some(ue=>ue===N)){$=!0;break}if(!$)return l;let S='"',Z=!0;for(let N=l.length;N>0;N--)S+=l[N-1],Z&&
l[N-1]==="\\"?S+="\\":l[N-1]==='"'?(Z=!0,S+='"'):Z=!1;return S+='"',S.split("").reverse().join("")}_uvQuoteCmdArg(l){if(!l)
return'""';if(!l.includes(" ")&&!l.includes("	")&&!l.includes('"'))return l;if(!l.includes('"')&&!l.includes("\\"))return`\
"${l}"`;let y='"',$=!0;for(let S=l.length;S>0;S--)y+=l[S-1],$&&l[S-1]==="\\"?y+="\\":l[S-1]==='"'?($=!0,y+="\\"):$=!1;return y+=
'"',y.split("").reverse().join("")}_cloneExecOptions(l){l=l||{};const y={cwd:l.cwd||process.cwd(),env:l.env||process.env,
silent:l.silent||!1,windowsVerbatimArguments:l.windowsVerbatimArguments||!1,failOnStdErr:l.failOnStdErr||!1,ignoreReturnCode:l.
ignoreReturnCode||!1,delay:l.delay||1e4};return y.outStream=l.outStream||process.stdout,y.errStream=l.errStream||process.
stderr,y}_getSpawnOptions(l,y){l=l||{};const $={};return $.cwd=l.cwd,$.env=l.env,$.windowsVerbatimArguments=l.windowsVerbatimArguments||
this._isCmdFile(),l.windowsVerbatimArguments&&($.argv0=`"${y}"`),$}exec(){return xt(this,void 0,void 0,function*(){return!It(
this.toolPath)&&(this.toolPath.includes("/")||Pe&&this.toolPath.includes("\\"))&&(this.toolPath=V.resolve(process.cwd(),
this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield mt(this.toolPath,!0),new Promise((l,y)=>xt(this,void 0,
void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const H of this.args)this._debug(
`   ${H}`);const $=this._cloneExecOptions(this.options);!$.silent&&$.outStream&&$.outStream.write(this._getCommandString(
$)+i.EOL);const S=new yt($,this.toolPath);if(S.on("debug",H=>{this._debug(H)}),this.options.cwd&&!(yield fn(this.options.
cwd)))return y(new Error(`The cwd: ${this.options.cwd} does not exist!`));const Z=this._getSpawnFileName(),N=ee.spawn(Z,
this._getSpawnArgs($),this._getSpawnOptions(this.options,Z));let ue="";N.stdout&&N.stdout.on("data",H=>{this.options.listeners&&
this.options.listeners.stdout&&this.options.listeners.stdout(H),!$.silent&&$.outStream&&$.outStream.write(H),ue=this._processLineBuffer(
H,ue,W=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(W)})});let ze="";if(N.stderr&&
N.stderr.on("data",H=>{S.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.
stderr(H),!$.silent&&$.errStream&&$.outStream&&($.failOnStdErr?$.errStream:$.outStream).write(H),ze=this._processLineBuffer(
H,ze,W=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(W)})}),N.on("error",H=>{
S.processError=H.message,S.processExited=!0,S.processClosed=!0,S.CheckComplete()}),N.on("exit",H=>{S.processExitCode=H,S.
processExited=!0,this._debug(`Exit code ${H} received from tool '${this.toolPath}'`),S.CheckComplete()}),N.on("close",H=>{
S.processExitCode=H,S.processExited=!0,S.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}\
'`),S.CheckComplete()}),S.on("done",(H,W)=>{ue.length>0&&this.emit("stdline",ue),ze.length>0&&this.emit("errline",ze),N.
removeAllListeners(),H?y(H):l(W)}),this.options.input){if(!N.stdin)throw new Error("child process missing stdin");N.stdin.
end(this.options.input)}}))})}}function Vt(_){const l=[];let y=!1,$=!1,S="";function Z(N){$&&N!=='"'&&(S+="\\"),S+=N,$=!1}
for(let N=0;N<_.length;N++){const ue=_.charAt(N);if(ue==='"'){$?Z(ue):y=!y;continue}if(ue==="\\"&&$){Z(ue);continue}if(ue===
"\\"&&y){$=!0;continue}if(ue===" "&&!y){S.length>0&&(l.push(S),S="");continue}Z(ue)}return S.length>0&&l.push(S.trim()),
l}class yt extends pe.EventEmitter{constructor(l,y){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=
0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!y)throw new Error("toolPath\
 must not be empty");this.options=l,this.toolPath=y,l.delay&&(this.delay=l.delay)}CheckComplete(){this.done||(this.processClosed?
this._setResult():this.processExited&&(this.timeout=(0,L.setTimeout)(yt.HandleTimeout,this.delay,this)))}_debug(l){this.
emit("debug",l)}_setResult(){let l;this.processExited&&(this.processError?l=new Error(`There was an error when attemptin\
g to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):
this.processExitCode!==0&&!this.options.ignoreReturnCode?l=new Error(`The process '${this.toolPath}' failed with exit co\
de ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(l=new Error(`The process '${this.toolPath}'\
 failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=
null),this.done=!0,this.emit("done",l,this.processExitCode)}static HandleTimeout(l){if(!l.done){if(!l.processClosed&&l.processExited){
const y=`The STDIO streams did not close within ${l.delay/1e3} seconds of the exit event from process '${l.toolPath}'. T\
his may indicate a child process inherited the STDIO streams and has not yet exited.`;l._debug(y)}l._setResult()}}}var $t=function(_,l,y,$){
function S(Z){return Z instanceof y?Z:new y(function(N){N(Z)})}return new(y||(y=Promise))(function(Z,N){function ue(W){try{
H($.next(W))}catch(ge){N(ge)}}function ze(W){try{H($.throw(W))}catch(ge){N(ge)}}function H(W){W.done?Z(W.value):S(W.value).
then(ue,ze)}H(($=$.apply(_,l||[])).next())})};function nt(_,l,y){return $t(this,void 0,void 0,function*(){const $=tr.argStringToArray(
_);if($.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const S=$[0];return l=$.slice(1).
concat(l||[]),new tr.ToolRunner(S,l,y).exec()})}function yn(_,l,y){return $t(this,void 0,void 0,function*(){var $,S;let Z="",
N="";const ue=new StringDecoder("utf8"),ze=new StringDecoder("utf8"),H=($=y?.listeners)===null||$===void 0?void 0:$.stdout,
W=(S=y?.listeners)===null||S===void 0?void 0:S.stderr,ge=F=>{N+=ze.write(F),W&&W(F)},Xt=F=>{Z+=ue.write(F),H&&H(F)},f=Object.
assign(Object.assign({},y?.listeners),{stdout:Xt,stderr:ge}),h=yield nt(_,l,Object.assign(Object.assign({},y),{listeners:f}));
return Z+=ue.end(),N+=ze.end(),{exitCode:h,stdout:Z,stderr:N}})}var kt=function(_,l,y,$){function S(Z){return Z instanceof
y?Z:new y(function(N){N(Z)})}return new(y||(y=Promise))(function(Z,N){function ue(W){try{H($.next(W))}catch(ge){N(ge)}}function ze(W){
try{H($.throw(W))}catch(ge){N(ge)}}function H(W){W.done?Z(W.value):S(W.value).then(ue,ze)}H(($=$.apply(_,l||[])).next())})};
const Gt=()=>kt(void 0,void 0,void 0,function*(){const{stdout:_}=yield exec.getExecOutput('powershell -command "(Get-Cim\
Instance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:l}=yield exec.getExecOutput('powershell\
 -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:l.trim(),version:_.
trim()}}),Rt=()=>kt(void 0,void 0,void 0,function*(){var _,l,y,$;const{stdout:S}=yield exec.getExecOutput("sw_vers",void 0,
{silent:!0}),Z=(l=(_=S.match(/ProductVersion:\s*(.+)/))===null||_===void 0?void 0:_[1])!==null&&l!==void 0?l:"";return{name:($=
(y=S.match(/ProductName:\s*(.+)/))===null||y===void 0?void 0:y[1])!==null&&$!==void 0?$:"",version:Z}}),ut=()=>kt(void 0,
void 0,void 0,function*(){const{stdout:_}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[l,y]=_.trim().
split(`
`);return{name:l,version:y}}),Ce=i.platform(),Ht=i.arch(),zt=Ce==="win32",Xe=Ce==="darwin",Kt=Ce==="linux";function gn(){
return kt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield zt?Gt():Xe?Rt():ut()),{platform:Ce,
arch:Ht,isWindows:zt,isMacOS:Xe,isLinux:Kt})})}var d=function(_,l,y,$){function S(Z){return Z instanceof y?Z:new y(function(N){
N(Z)})}return new(y||(y=Promise))(function(Z,N){function ue(W){try{H($.next(W))}catch(ge){N(ge)}}function ze(W){try{H($.
throw(W))}catch(ge){N(ge)}}function H(W){W.done?Z(W.value):S(W.value).then(ue,ze)}H(($=$.apply(_,l||[])).next())})},m;(function(_){
_[_.Success=0]="Success",_[_.Failure=1]="Failure"})(m||(m={}));function z(_,l){const y=toCommandValue(l);if(process.env[_]=
y,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",prepareKeyValueMessage(_,l));issueCommand("set-env",{name:_},
y)}function x(_){k("add-mask",{},_)}function ie(_){process.env.GITHUB_PATH||""?issueFileCommand("PATH",_):issueCommand("\
add-path",{},_),process.env.PATH=`${_}${path.delimiter}${process.env.PATH}`}function le(_,l){const y=process.env[`INPUT_${_.
replace(/ /g,"_").toUpperCase()}`]||"";if(l&&l.required&&!y)throw new Error(`Input required and not supplied: ${_}`);return l&&
l.trimWhitespace===!1?y:y.trim()}function Be(_,l){const y=le(_,l).split(`
`).filter($=>$!=="");return l&&l.trimWhitespace===!1?y:y.map($=>$.trim())}function Me(_,l){const y=["true","True","TRUE"],
$=["false","False","FALSE"],S=le(_,l);if(y.includes(S))return!0;if($.includes(S))return!1;throw new TypeError(`Input doe\
s not meet YAML 1.2 "Core Schema" specification: ${_}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function qe(_,l){if(process.env.GITHUB_OUTPUT||
"")return Se("OUTPUT",J(_,l));process.stdout.write(i.EOL),k("set-output",{name:_},u(l))}function Yt(_){issue("echo",_?"o\
n":"off")}function Jt(_){process.exitCode=m.Failure,_n(_)}function Or(){return process.env.RUNNER_DEBUG==="1"}function Hn(_){
k("debug",{},_)}function _n(_,l={}){k("error",p(l),_ instanceof Error?_.toString():_)}function vn(_,l={}){k("warning",p(
l),_ instanceof Error?_.toString():_)}function wn(_,l={}){k("notice",p(l),_ instanceof Error?_.toString():_)}function Kn(_){
process.stdout.write(_+i.EOL)}function bn(_){P("group",_)}function $n(){P("endgroup")}function xr(_,l){return d(this,void 0,
void 0,function*(){bn(_);let y;try{y=yield l()}finally{$n()}return y})}function Rr(_,l){if(process.env.GITHUB_STATE||"")
return issueFileCommand("STATE",prepareKeyValueMessage(_,l));issueCommand("save-state",{name:_},toCommandValue(l))}function Yn(_){
return process.env[`STATE_${_}`]||""}function Cr(_){return d(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(
_)})}}),4155:((e,n,o)=>{o.d(n,{Qq:()=>ve});var i=o(8611),u=o.t(i,2),p=o(5692),k=o.t(p,2);function P(M){const E=M.protocol===
"https:";if(I(M))return;const b=E?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;
if(b)try{return new U(b)}catch{if(!b.startsWith("http://")&&!b.startsWith("https://"))return new U(`http://${b}`)}else return}
function I(M){if(!M.hostname)return!1;const E=M.hostname;if(O(E))return!0;const b=process.env.no_proxy||process.env.NO_PROXY||
"";if(!b)return!1;let v;M.port?v=Number(M.port):M.protocol==="http:"?v=80:M.protocol==="https:"&&(v=443);const R=[M.hostname.
toUpperCase()];typeof v=="number"&&R.push(`${R[0]}:${v}`);for(const D of b.split(",").map(G=>G.trim().toUpperCase()).filter(
G=>G))if(D==="*"||R.some(G=>G===D||G.endsWith(`.${D}`)||D.startsWith(".")&&G.endsWith(`${D}`)))return!0;return!1}function O(M){
const E=M.toLowerCase();return E==="localhost"||E.startsWith("127.")||E.startsWith("[::1]")||E.startsWith("[0:0:0:0:0:0:\
0:1]")}class U extends URL{constructor(E,b){super(E,b),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=
decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}
var q=o(770);const Y=()=>o.e(752).then(o.t.bind(o,6752,19));async function X(M,E){return(await Y()).fetch(M,E)}class Se{#e;#t;constructor(E){
this.#e=E}dispatch(E,b){return this.#n().then(v=>v.dispatch(E,b),v=>b.onError?.(v)),!0}async close(){await(await this.#t)?.
close()}async destroy(){await(await this.#t)?.destroy()}#n(){return this.#t??=Y().then(({ProxyAgent:E})=>new E(this.#e)),
this.#t}}var J=function(M,E,b,v){function R(D){return D instanceof b?D:new b(function(G){G(D)})}return new(b||(b=Promise))(
function(D,G){function ae(Ie){try{ee(v.next(Ie))}catch(Ze){G(Ze)}}function pe(Ie){try{ee(v.throw(Ie))}catch(Ze){G(Ze)}}function ee(Ie){
Ie.done?D(Ie.value):R(Ie.value).then(ae,pe)}ee((v=v.apply(M,E||[])).next())})},V;(function(M){M[M.OK=200]="OK",M[M.MultipleChoices=
300]="MultipleChoices",M[M.MovedPermanently=301]="MovedPermanently",M[M.ResourceMoved=302]="ResourceMoved",M[M.SeeOther=
303]="SeeOther",M[M.NotModified=304]="NotModified",M[M.UseProxy=305]="UseProxy",M[M.SwitchProxy=306]="SwitchProxy",M[M.TemporaryRedirect=
307]="TemporaryRedirect",M[M.PermanentRedirect=308]="PermanentRedirect",M[M.BadRequest=400]="BadRequest",M[M.Unauthorized=
401]="Unauthorized",M[M.PaymentRequired=402]="PaymentRequired",M[M.Forbidden=403]="Forbidden",M[M.NotFound=404]="NotFoun\
d",M[M.MethodNotAllowed=405]="MethodNotAllowed",M[M.NotAcceptable=406]="NotAcceptable",M[M.ProxyAuthenticationRequired=407]=
"ProxyAuthenticationRequired",M[M.RequestTimeout=408]="RequestTimeout",M[M.Conflict=409]="Conflict",M[M.Gone=410]="Gone",
M[M.TooManyRequests=429]="TooManyRequests",M[M.InternalServerError=500]="InternalServerError",M[M.NotImplemented=501]="N\
otImplemented",M[M.BadGateway=502]="BadGateway",M[M.ServiceUnavailable=503]="ServiceUnavailable",M[M.GatewayTimeout=504]=
"GatewayTimeout"})(V||(V={}));var de;(function(M){M.Accept="accept",M.ContentType="content-type"})(de||(de={}));var ke;(function(M){
M.ApplicationJson="application/json"})(ke||(ke={}));function Ae(M){const E=pm.getProxyUrl(new URL(M));return E?E.href:""}
const ce=[V.MovedPermanently,V.ResourceMoved,V.SeeOther,V.TemporaryRedirect,V.PermanentRedirect],K=[V.BadGateway,V.ServiceUnavailable,
V.GatewayTimeout],te=["OPTIONS","GET","DELETE","HEAD"],se=10,be=5;class oe extends Error{constructor(E,b){super(E),this.
name="HttpClientError",this.statusCode=b,Object.setPrototypeOf(this,oe.prototype)}}class ye{constructor(E){this.message=
E}readBody(){return J(this,void 0,void 0,function*(){return new Promise(E=>J(this,void 0,void 0,function*(){let b=Buffer.
alloc(0);this.message.on("data",v=>{b=Buffer.concat([b,v])}),this.message.on("end",()=>{E(b.toString())})}))})}readBodyBuffer(){
return J(this,void 0,void 0,function*(){return new Promise(E=>J(this,void 0,void 0,function*(){const b=[];this.message.on(
"data",v=>{b.push(v)}),this.message.on("end",()=>{E(Buffer.concat(b))})}))})}}function Q(M){return new URL(M).protocol===
"https:"}class ve{constructor(E,b,v){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,this.
_maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(
E),this.handlers=b||[],this.requestOptions=v,v&&(v.ignoreSslError!=null&&(this._ignoreSslError=v.ignoreSslError),this._socketTimeout=
v.socketTimeout,v.allowRedirects!=null&&(this._allowRedirects=v.allowRedirects),v.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=
v.allowRedirectDowngrade),v.maxRedirects!=null&&(this._maxRedirects=Math.max(v.maxRedirects,0)),v.keepAlive!=null&&(this.
_keepAlive=v.keepAlive),v.allowRetries!=null&&(this._allowRetries=v.allowRetries),v.maxRetries!=null&&(this._maxRetries=
v.maxRetries))}options(E,b){return J(this,void 0,void 0,function*(){return this.request("OPTIONS",E,null,b||{})})}get(E,b){
return J(this,void 0,void 0,function*(){return this.request("GET",E,null,b||{})})}del(E,b){return J(this,void 0,void 0,function*(){
return this.request("DELETE",E,null,b||{})})}post(E,b,v){return J(this,void 0,void 0,function*(){return this.request("PO\
ST",E,b,v||{})})}patch(E,b,v){return J(this,void 0,void 0,function*(){return this.request("PATCH",E,b,v||{})})}put(E,b,v){
return J(this,void 0,void 0,function*(){return this.request("PUT",E,b,v||{})})}head(E,b){return J(this,void 0,void 0,function*(){
return this.request("HEAD",E,null,b||{})})}sendStream(E,b,v,R){return J(this,void 0,void 0,function*(){return this.request(
E,b,v,R)})}getJson(E){return J(this,arguments,void 0,function*(b,v={}){v[de.Accept]=this._getExistingOrDefaultHeader(v,de.
Accept,ke.ApplicationJson);const R=yield this.get(b,v);return this._processResponse(R,this.requestOptions)})}postJson(E,b){
return J(this,arguments,void 0,function*(v,R,D={}){const G=JSON.stringify(R,null,2);D[de.Accept]=this._getExistingOrDefaultHeader(
D,de.Accept,ke.ApplicationJson),D[de.ContentType]=this._getExistingOrDefaultContentTypeHeader(D,ke.ApplicationJson);const ae=yield this.
post(v,G,D);return this._processResponse(ae,this.requestOptions)})}putJson(E,b){return J(this,arguments,void 0,function*(v,R,D={}){
const G=JSON.stringify(R,null,2);D[de.Accept]=this._getExistingOrDefaultHeader(D,de.Accept,ke.ApplicationJson),D[de.ContentType]=
this._getExistingOrDefaultContentTypeHeader(D,ke.ApplicationJson);const ae=yield this.put(v,G,D);return this._processResponse(
ae,this.requestOptions)})}patchJson(E,b){return J(this,arguments,void 0,function*(v,R,D={}){const G=JSON.stringify(R,null,
2);D[de.Accept]=this._getExistingOrDefaultHeader(D,de.Accept,ke.ApplicationJson),D[de.ContentType]=this._getExistingOrDefaultContentTypeHeader(
D,ke.ApplicationJson);const ae=yield this.patch(v,G,D);return this._processResponse(ae,this.requestOptions)})}request(E,b,v,R){
return J(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const D=new URL(
b);let G=this._prepareRequest(E,D,R);const ae=this._allowRetries&&te.includes(E)?this._maxRetries+1:1;let pe=0,ee;do{if(ee=
yield this.requestRaw(G,v),ee&&ee.message&&ee.message.statusCode===V.Unauthorized){let Ze;for(const Ge of this.handlers)
if(Ge.canHandleAuthentication(ee)){Ze=Ge;break}return Ze?Ze.handleAuthentication(this,G,v):ee}let Ie=this._maxRedirects;
for(;ee.message.statusCode&&ce.includes(ee.message.statusCode)&&this._allowRedirects&&Ie>0;){const Ze=ee.message.headers.
location;if(!Ze)break;const Ge=new URL(Ze);if(D.protocol==="https:"&&D.protocol!==Ge.protocol&&!this._allowRedirectDowngrade)
throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want t\
o allow this behavior, set the allowRedirectDowngrade option to true.");if(yield ee.readBody(),Ge.hostname!==D.hostname)
for(const gt in R)gt.toLowerCase()==="authorization"&&delete R[gt];G=this._prepareRequest(E,Ge,R),ee=yield this.requestRaw(
G,v),Ie--}if(!ee.message.statusCode||!K.includes(ee.message.statusCode))return ee;pe+=1,pe<ae&&(yield ee.readBody(),yield this.
_performExponentialBackoff(pe))}while(pe<ae);return ee})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(E,b){
return J(this,void 0,void 0,function*(){return new Promise((v,R)=>{function D(G,ae){G?R(G):ae?v(ae):R(new Error("Unknown\
 error"))}this.requestRawWithCallback(E,b,D)})})}requestRawWithCallback(E,b,v){typeof b=="string"&&(E.options.headers||(E.
options.headers={}),E.options.headers["Content-Length"]=Buffer.byteLength(b,"utf8"));let R=!1;function D(pe,ee){R||(R=!0,
v(pe,ee))}const G=E.httpModule.request(E.options,pe=>{const ee=new ye(pe);D(void 0,ee)});let ae;G.on("socket",pe=>{ae=pe}),
G.setTimeout(this._socketTimeout||3*6e4,()=>{ae&&ae.end(),D(new Error(`Request timeout: ${E.options.path}`))}),G.on("err\
or",function(pe){D(pe)}),b&&typeof b=="string"&&G.write(b,"utf8"),b&&typeof b!="string"?(b.on("close",function(){G.end()}),
b.pipe(G)):G.end()}getAgent(E){const b=new URL(E);return this._getAgent(b)}getAgentDispatcher(E){const b=new URL(E),v=P(
b);if(v&&v.hostname)return this._getProxyAgentDispatcher(b,v)}_prepareRequest(E,b,v){const R={};R.parsedUrl=b;const D=R.
parsedUrl.protocol==="https:";R.httpModule=D?k:u;const G=D?443:80;if(R.options={},R.options.host=R.parsedUrl.hostname,R.
options.port=R.parsedUrl.port?parseInt(R.parsedUrl.port):G,R.options.path=(R.parsedUrl.pathname||"")+(R.parsedUrl.search||
""),R.options.method=E,R.options.headers=this._mergeHeaders(v),this.userAgent!=null&&(R.options.headers["user-agent"]=this.
userAgent),R.options.agent=this._getAgent(R.parsedUrl),this.handlers)for(const ae of this.handlers)ae.prepareRequest(R.options);
return R}_mergeHeaders(E){return this.requestOptions&&this.requestOptions.headers?Object.assign({},we(this.requestOptions.
headers),we(E||{})):we(E||{})}_getExistingOrDefaultHeader(E,b,v){let R;if(this.requestOptions&&this.requestOptions.headers){
const G=we(this.requestOptions.headers)[b];G&&(R=typeof G=="number"?G.toString():G)}const D=E[b];return D!==void 0?typeof D==
"number"?D.toString():D:R!==void 0?R:v}_getExistingOrDefaultContentTypeHeader(E,b){let v;if(this.requestOptions&&this.requestOptions.
headers){const D=we(this.requestOptions.headers)[de.ContentType];D&&(typeof D=="number"?v=String(D):Array.isArray(D)?v=D.
join(", "):v=D)}const R=E[de.ContentType];return R!==void 0?typeof R=="number"?String(R):Array.isArray(R)?R.join(", "):R:
v!==void 0?v:b}_getAgent(E){let b;const v=P(E),R=v&&v.hostname;if(this._keepAlive&&R&&(b=this._proxyAgent),R||(b=this._agent),
b)return b;const D=E.protocol==="https:";let G=100;if(this.requestOptions&&(G=this.requestOptions.maxSockets||i.globalAgent.
maxSockets),v&&v.hostname){const ae={maxSockets:G,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(v.username||
v.password)&&{proxyAuth:`${v.username}:${v.password}`}),{host:v.hostname,port:v.port})};let pe;const ee=v.protocol==="ht\
tps:";D?pe=ee?q.httpsOverHttps:q.httpsOverHttp:pe=ee?q.httpOverHttps:q.httpOverHttp,b=pe(ae),this._proxyAgent=b}if(!b){const ae={
keepAlive:this._keepAlive,maxSockets:G};b=D?new p.Agent(ae):new i.Agent(ae),this._agent=b}return D&&this._ignoreSslError&&
(b.options=Object.assign(b.options||{},{rejectUnauthorized:!1})),b}_getProxyAgentDispatcher(E,b){let v;if(this._keepAlive&&
(v=this._proxyAgentDispatcher),v)return v;const R=E.protocol==="https:";return v=new Se(Object.assign({uri:b.href,pipelining:this.
_keepAlive?1:0},(b.username||b.password)&&{token:`Basic ${Buffer.from(`${b.username}:${b.password}`).toString("base64")}`})),
this._proxyAgentDispatcher=v,R&&this._ignoreSslError&&(v.options=Object.assign(v.options.requestTls||{},{rejectUnauthorized:!1})),
v}_getUserAgentWithOrchestrationId(E){const b=E||"actions/http-client",v=process.env.ACTIONS_ORCHESTRATION_ID;if(v){const R=v.
replace(/[^a-z0-9_.-]/gi,"_");return`${b} actions_orchestration_id/${R}`}return b}_performExponentialBackoff(E){return J(
this,void 0,void 0,function*(){E=Math.min(se,E);const b=be*Math.pow(2,E);return new Promise(v=>setTimeout(()=>v(),b))})}_processResponse(E,b){
return J(this,void 0,void 0,function*(){return new Promise((v,R)=>J(this,void 0,void 0,function*(){const D=E.message.statusCode||
0,G={statusCode:D,result:null,headers:{}};D===V.NotFound&&v(G);function ae(Ie,Ze){if(typeof Ze=="string"){const Ge=new Date(
Ze);if(!isNaN(Ge.valueOf()))return Ge}return Ze}let pe,ee;try{ee=yield E.readBody(),ee&&ee.length>0&&(b&&b.deserializeDates?
pe=JSON.parse(ee,ae):pe=JSON.parse(ee),G.result=pe),G.headers=E.message.headers}catch{}if(D>299){let Ie;pe&&pe.message?Ie=
pe.message:ee&&ee.length>0?Ie=ee:Ie=`Failed request: (${D})`;const Ze=new oe(Ie,D);Ze.result=G.result,R(Ze)}else v(G)}))})}}
const we=M=>Object.keys(M).reduce((E,b)=>(E[b.toLowerCase()]=M[b],E),{})}),3305:((e,n,o)=>{o.d(n,{_L:()=>it,FO:()=>Z,qm:()=>mt,
LK:()=>cn,Zm:()=>vt,Eb:()=>Vt,m9:()=>yt,G8:()=>Ot,UI:()=>bt,F7:()=>Fe,NC:()=>Lt,fU:()=>N,Fk:()=>nt,Rl:()=>Y,em:()=>_t,q0:()=>H,
mI:()=>W});var i=o(4890),u;const p=null,k=null;class P{constructor(){this._map=new WeakMap,this._idmap=new Map}add(h,...F){
const fe=F[0];return this._map.set(h,fe),fe&&typeof fe=="object"&&"id"in fe&&this._idmap.set(fe.id,h),this}clear(){return this.
_map=new WeakMap,this._idmap=new Map,this}remove(h){const F=this._map.get(h);return F&&typeof F=="object"&&"id"in F&&this.
_idmap.delete(F.id),this._map.delete(h),this}get(h){const F=h._zod.parent;if(F){const fe={...this.get(F)??{}};delete fe.
id;const Oe={...fe,...this._map.get(h)};return Object.keys(Oe).length?Oe:void 0}return this._map.get(h)}has(h){return this.
_map.has(h)}}function I(){return new P}(u=globalThis).__zod_globalRegistry??(u.__zod_globalRegistry=I());const O=globalThis.
__zod_globalRegistry;var U=o(4723);function q(f){return f.checks&&(f.checks=[...f.checks]),f}function Y(f,h){return new f(
q({type:"string",...U.A2(h)}))}function X(f,h){return new f(q({type:"string",coerce:!0,...util.normalizeParams(h)}))}function Se(f,h){
return new f({type:"string",format:"email",check:"string_format",abort:!1,...util.normalizeParams(h)})}function J(f,h){return new f(
{type:"string",format:"guid",check:"string_format",abort:!1,...util.normalizeParams(h)})}function V(f,h){return new f({type:"\
string",format:"uuid",check:"string_format",abort:!1,...util.normalizeParams(h)})}function de(f,h){return new f({type:"s\
tring",format:"uuid",check:"string_format",abort:!1,version:"v4",...util.normalizeParams(h)})}function ke(f,h){return new f(
{type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...util.normalizeParams(h)})}function Ae(f,h){return new f(
{type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...util.normalizeParams(h)})}function ce(f,h){return new f(
{type:"string",format:"url",check:"string_format",abort:!1,...util.normalizeParams(h)})}function K(f,h){return new f({type:"\
string",format:"emoji",check:"string_format",abort:!1,...util.normalizeParams(h)})}function te(f,h){return new f({type:"\
string",format:"nanoid",check:"string_format",abort:!1,...util.normalizeParams(h)})}function se(f,h){return new f({type:"\
string",format:"cuid",check:"string_format",abort:!1,...util.normalizeParams(h)})}function be(f,h){return new f({type:"s\
tring",format:"cuid2",check:"string_format",abort:!1,...util.normalizeParams(h)})}function oe(f,h){return new f({type:"s\
tring",format:"ulid",check:"string_format",abort:!1,...util.normalizeParams(h)})}function ye(f,h){return new f({type:"st\
ring",format:"xid",check:"string_format",abort:!1,...util.normalizeParams(h)})}function Q(f,h){return new f({type:"strin\
g",format:"ksuid",check:"string_format",abort:!1,...util.normalizeParams(h)})}function ve(f,h){return new f({type:"strin\
g",format:"ipv4",check:"string_format",abort:!1,...util.normalizeParams(h)})}function we(f,h){return new f({type:"string",
format:"ipv6",check:"string_format",abort:!1,...util.normalizeParams(h)})}function M(f,h){return new f({type:"string",format:"\
mac",check:"string_format",abort:!1,...util.normalizeParams(h)})}function E(f,h){return new f({type:"string",format:"cid\
rv4",check:"string_format",abort:!1,...util.normalizeParams(h)})}function b(f,h){return new f({type:"string",format:"cid\
rv6",check:"string_format",abort:!1,...util.normalizeParams(h)})}function v(f,h){return new f({type:"string",format:"bas\
e64",check:"string_format",abort:!1,...util.normalizeParams(h)})}function R(f,h){return new f({type:"string",format:"bas\
e64url",check:"string_format",abort:!1,...util.normalizeParams(h)})}function D(f,h){return new f({type:"string",format:"\
e164",check:"string_format",abort:!1,...util.normalizeParams(h)})}function G(f,h){return new f({type:"string",format:"cr\
edit_card",check:"string_format",abort:!1,...util.normalizeParams(h)})}function ae(f,h){return new f({type:"string",format:"\
iban",check:"string_format",abort:!1,...util.normalizeParams(h)})}function pe(f,h){return new f({type:"string",format:"j\
wt",check:"string_format",abort:!1,...util.normalizeParams(h)})}const ee={Any:null,Minute:-1,Second:0,Millisecond:3,Microsecond:6};
function Ie(f,h){return new f({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...util.
normalizeParams(h)})}function Ze(f,h){return new f({type:"string",format:"date",check:"string_format",...util.normalizeParams(
h)})}function Ge(f,h){return new f({type:"string",format:"time",check:"string_format",precision:null,...util.normalizeParams(
h)})}function gt(f,h){return new f({type:"string",format:"duration",check:"string_format",...util.normalizeParams(h)})}function Fe(f,h){
return new f(q({type:"number",checks:[],...U.A2(h)}))}function un(f,h){return new f(q({type:"number",coerce:!0,checks:[],
...util.normalizeParams(h)}))}function cn(f,h){return new f({type:"number",check:"number_format",abort:!1,format:"safein\
t",...U.A2(h)})}function Tt(f,h){return new f({type:"number",check:"number_format",abort:!1,format:"float32",...util.normalizeParams(
h)})}function dn(f,h){return new f({type:"number",check:"number_format",abort:!1,format:"float64",...util.normalizeParams(
h)})}function ln(f,h){return new f({type:"number",check:"number_format",abort:!1,format:"int32",...util.normalizeParams(
h)})}function Bn(f,h){return new f({type:"number",check:"number_format",abort:!1,format:"uint32",...util.normalizeParams(
h)})}function it(f,h){return new f({type:"boolean",...U.A2(h)})}function ht(f,h){return new f({type:"boolean",coerce:!0,
...util.normalizeParams(h)})}function qn(f,h){return new f({type:"bigint",...util.normalizeParams(h)})}function st(f,h){
return new f({type:"bigint",coerce:!0,...util.normalizeParams(h)})}function jt(f,h){return new f({type:"bigint",check:"b\
igint_format",abort:!1,format:"int64",...util.normalizeParams(h)})}function Wn(f,h){return new f({type:"bigint",check:"b\
igint_format",abort:!1,format:"uint64",...util.normalizeParams(h)})}function Vn(f,h){return new f({type:"symbol",...util.
normalizeParams(h)})}function fn(f,h){return new f({type:"undefined",...util.normalizeParams(h)})}function Gn(f,h){return new f(
{type:"null",...util.normalizeParams(h)})}function It(f){return new f({type:"any"})}function _t(f){return new f({type:"u\
nknown"})}function Ot(f,h){return new f({type:"never",...U.A2(h)})}function at(f,h){return new f({type:"void",...util.normalizeParams(
h)})}function pn(f,h){return new f({type:"date",...util.normalizeParams(h)})}function Je(f,h){return new f({type:"date",
coerce:!0,...util.normalizeParams(h)})}function hn(f,h){return new f({type:"nan",...util.normalizeParams(h)})}function mn(f,h){
return new checks.$ZodCheckLessThan({check:"less_than",...util.normalizeParams(h),value:f,inclusive:!1})}function vt(f,h){
return new i.sm({check:"less_than",...U.A2(h),value:f,inclusive:!0})}function wt(f,h){return new i.J_({check:"greater_th\
an",...U.A2(h),value:f,inclusive:!1})}function mt(f,h){return new i.J_({check:"greater_than",...U.A2(h),value:f,inclusive:!0})}
function Lt(f){return wt(0,f)}function Bt(f){return mn(0,f)}function qt(f){return vt(0,f)}function bt(f){return mt(0,f)}
function L(f,h){return new checks.$ZodCheckMultipleOf({check:"multiple_of",...util.normalizeParams(h),value:f})}function xt(f,h){
return new checks.$ZodCheckMaxSize({check:"max_size",...util.normalizeParams(h),maximum:f})}function Pe(f,h){return new checks.
$ZodCheckMinSize({check:"min_size",...util.normalizeParams(h),minimum:f})}function Wt(f,h){return new checks.$ZodCheckSizeEquals(
{check:"size_equals",...util.normalizeParams(h),size:f})}function Vt(f,h){return new i.Yk({check:"max_length",...U.A2(h),
maximum:f})}function yt(f,h){return new i.Kk({check:"min_length",...U.A2(h),minimum:f})}function $t(f,h){return new checks.
$ZodCheckLengthEquals({check:"length_equals",...util.normalizeParams(h),length:f})}function nt(f,h){return new i.DG({check:"\
string_format",format:"regex",...U.A2(h),pattern:f})}function yn(f){return new checks.$ZodCheckLowerCase({check:"string_\
format",format:"lowercase",...util.normalizeParams(f)})}function kt(f){return new checks.$ZodCheckUpperCase({check:"stri\
ng_format",format:"uppercase",...util.normalizeParams(f)})}function Gt(f,h){return new checks.$ZodCheckIncludes({check:"\
string_format",format:"includes",...util.normalizeParams(h),includes:f})}function Rt(f,h){return new checks.$ZodCheckStartsWith(
{check:"string_format",format:"starts_with",...util.normalizeParams(h),prefix:f})}function ut(f,h){return new checks.$ZodCheckEndsWith(
{check:"string_format",format:"ends_with",...util.normalizeParams(h),suffix:f})}function Ce(f,h,F){return new checks.$ZodCheckProperty(
{check:"property",property:f,schema:h,...util.normalizeParams(F)})}function Ht(f,h){return new checks.$ZodCheckProperties(
{check:"properties",shape:f,...util.normalizeParams(h)})}function zt(f,h){return new checks.$ZodCheckMimeType({check:"mi\
me_type",mime:f,...util.normalizeParams(h)})}function Xe(f){return new checks.$ZodCheckOverwrite({check:"overwrite",tx:f})}
function Kt(f){return Xe(h=>h.normalize(f))}function gn(){return Xe(f=>f.trim())}function d(){return Xe(f=>f.toLowerCase())}
function m(){return Xe(f=>f.toUpperCase())}function z(){return Xe(f=>util.slugify(f))}function x(f,h,F){return new f({type:"\
array",element:h,...util.normalizeParams(F)})}function ie(f,h,F){return new f({type:"union",options:h,...util.normalizeParams(
F)})}function le(f,h,F){return new f({type:"union",options:h,inclusive:!1,...util.normalizeParams(F)})}function Be(f,h,F,fe){
return new f({type:"union",options:F,discriminator:h,...util.normalizeParams(fe)})}function Me(f,h,F){return new f({type:"\
intersection",left:h,right:F})}function qe(f,h,F,fe){const Oe=F instanceof schemas.$ZodType,xe=Oe?fe:F,Ct=Oe?F:null;return new f(
{type:"tuple",items:h,rest:Ct,...util.normalizeParams(xe)})}function Yt(f,h,F,fe){return new f({type:"record",keyType:h,
valueType:F,...util.normalizeParams(fe)})}function Jt(f,h,F,fe){return new f({type:"map",keyType:h,valueType:F,...util.normalizeParams(
fe)})}function Or(f,h,F){return new f({type:"set",valueType:h,...util.normalizeParams(F)})}function Hn(f,h,F){const fe=Array.
isArray(h)?Object.fromEntries(h.map(Oe=>[Oe,Oe])):h;return new f({type:"enum",entries:fe,...util.normalizeParams(F)})}function _n(f,h,F){
return new f({type:"enum",entries:h,...util.normalizeParams(F)})}function vn(f,h,F){return new f({type:"literal",values:Array.
isArray(h)?h:[h],...util.normalizeParams(F)})}function wn(f,h){return new f({type:"file",...util.normalizeParams(h)})}function Kn(f,h){
return new f({type:"transform",transform:h})}function bn(f,h){return new f({type:"optional",innerType:h})}function $n(f,h){
return new f({type:"nullable",innerType:h})}function xr(f,h,F){return new f({type:"default",innerType:h,get defaultValue(){
return typeof F=="function"?F():util.shallowClone(F)}})}function Rr(f,h,F){return new f({type:"nonoptional",innerType:h,
...util.normalizeParams(F)})}function Yn(f,h){return new f({type:"success",innerType:h})}function Cr(f,h,F){return new f(
{type:"catch",innerType:h,catchValue:typeof F=="function"?F:util.constantCatch(F)})}function _(f,h,F){return new f({type:"\
pipe",in:h,out:F})}function l(f,h){return new f({type:"readonly",innerType:h})}function y(f,h,F){return new f({type:"tem\
plate_literal",parts:h,...util.normalizeParams(F)})}function $(f,h){return new f({type:"lazy",getter:h})}function S(f,h){
return new f({type:"promise",innerType:h})}function Z(f,h,F){const fe=U.A2(F);return fe.abort??(fe.abort=!0),new f({type:"\
custom",check:"custom",fn:h,...fe})}function N(f,h,F){return new f({type:"custom",check:"custom",fn:h,...U.A2(F)})}function ue(f,h){
const F=ze(fe=>(fe.addIssue=Oe=>{if(typeof Oe=="string")fe.issues.push(util.issue(Oe,fe.value,F._zod.def));else{const xe=Oe;
xe.fatal&&(xe.continue=!1),xe.code??(xe.code="custom"),"input"in xe||(xe.input=fe.value),xe.inst??(xe.inst=F),xe.continue??
(xe.continue=!F._zod.def.abort),fe.issues.push(util.issue(xe))}},f(fe.value,fe)),h);return F}function ze(f,h){const F=new checks.
$ZodCheck({check:"custom",...util.normalizeParams(h)});return F._zod.check=f,F}function H(f){const h=new i.QP({check:"de\
scribe"});return h._zod.onattach=[F=>{const fe=O.get(F)??{};O.add(F,{...fe,description:f})}],h._zod.check=()=>{},h}function W(f){
const h=new i.QP({check:"meta"});return h._zod.onattach=[F=>{const fe=O.get(F)??{};O.add(F,{...fe,...f})}],h._zod.check=
()=>{},h}function ge(f,h){const F=util.normalizeParams(h);let fe=F.truthy??["true","1","yes","on","y","enabled"],Oe=F.falsy??
["false","0","no","off","n","disabled"];F.case!=="sensitive"&&(fe=fe.map(Qe=>typeof Qe=="string"?Qe.toLowerCase():Qe),Oe=
Oe.map(Qe=>typeof Qe=="string"?Qe.toLowerCase():Qe));const xe=new Set(fe),Ct=new Set(Oe),kn=f.Codec??schemas.$ZodCodec,Mr=f.
Boolean??schemas.$ZodBoolean,Nr=f.String??schemas.$ZodString,Dr=new Nr({type:"string",error:F.error}),Jn=new Mr({type:"b\
oolean",error:F.error}),St=new kn({type:"pipe",in:Dr,out:Jn,transform:((Qe,zn)=>{let Mt=Qe;return F.case!=="sensitive"&&
(Mt=Mt.toLowerCase()),xe.has(Mt)?!0:Ct.has(Mt)?!1:(zn.issues.push({code:"invalid_value",expected:"stringbool",values:[...xe,
...Ct],input:zn.value,inst:St,continue:!1}),{})}),reverseTransform:((Qe,zn)=>Qe===!0?fe[0]||"true":Oe[0]||"false"),error:F.
error});return St._zod.bag.truthy=fe,St._zod.bag.falsy=Oe,St._zod.bag.case=F.case??"insensitive",St}function Xt(f,h,F,fe={}){
const Oe=util.normalizeParams(fe),xe={check:"string_format",type:"string",format:h,fn:typeof F=="function"?F:kn=>F.test(
kn),...Oe};return F instanceof RegExp&&(xe.pattern=F),new f(xe)}}),4890:((e,n,o)=>{o.d(n,{DG:()=>K,J_:()=>U,KH:()=>Y,Kk:()=>ke,
QP:()=>p,Yk:()=>de,sm:()=>O});var i=o(8532),u=o(4723);const p=i.xI("$ZodCheck",(b,v)=>{var R;b._zod??(b._zod={}),b._zod.
def=v,(R=b._zod).onattach??(R.onattach=[])}),k=b=>{const v=b.value;return!util.nullish(v)&&v.size!==void 0},P=b=>{const v=b.
value;return!u.cl(v)&&v.length!==void 0},I={number:"number",bigint:"bigint",object:"date"},O=i.xI("$ZodCheckLessThan",(b,v)=>{
p.init(b,v);const R=I[typeof v.value];b._zod.check=D=>{(v.inclusive?D.value<=v.value:D.value<v.value)||D.issues.push({origin:I[typeof D.
value]??R,code:"too_big",maximum:typeof v.value=="object"?v.value.getTime():v.value,input:D.value,inclusive:v.inclusive,
inst:b,continue:!v.abort})}}),U=i.xI("$ZodCheckGreaterThan",(b,v)=>{p.init(b,v);const R=I[typeof v.value];b._zod.check=D=>{
(v.inclusive?D.value>=v.value:D.value>v.value)||D.issues.push({origin:I[typeof D.value]??R,code:"too_small",minimum:typeof v.
value=="object"?v.value.getTime():v.value,input:D.value,inclusive:v.inclusive,inst:b,continue:!v.abort})}}),q=null,Y=i.xI(
"$ZodCheckNumberFormat",(b,v)=>{p.init(b,v),v.format=v.format||"float64";const R=v.format?.includes("int"),D=R?"int":"nu\
mber",[G,ae]=u.zH[v.format];b._zod.check=pe=>{const ee=pe.value;if(R){if(!Number.isInteger(ee)){pe.issues.push({expected:D,
format:v.format,code:"invalid_type",continue:!1,input:ee,inst:b});return}if(!Number.isSafeInteger(ee)){ee>0?pe.issues.push(
{input:ee,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:b,origin:D,
inclusive:!0,continue:!v.abort}):pe.issues.push({input:ee,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integer\
s must be within the safe integer range.",inst:b,origin:D,inclusive:!0,continue:!v.abort});return}}ee<G&&pe.issues.push(
{origin:"number",input:ee,code:"too_small",minimum:G,inclusive:!0,inst:b,continue:!v.abort}),ee>ae&&pe.issues.push({origin:"\
number",input:ee,code:"too_big",maximum:ae,inclusive:!0,inst:b,continue:!v.abort})}}),X=null,Se=null,J=null,V=null,de=i.
xI("$ZodCheckMaxLength",(b,v)=>{var R;p.init(b,v),(R=b._zod.def).when??(R.when=P),b._zod.check=D=>{const G=D.value,ae=G.
length;if((typeof G=="string"&&ae>v.maximum?u.O7(G):ae)<=v.maximum)return;const ee=u.Rc(G);D.issues.push({origin:ee,code:"\
too_big",maximum:v.maximum,inclusive:!0,input:G,inst:b,continue:!v.abort})}}),ke=i.xI("$ZodCheckMinLength",(b,v)=>{var R;
p.init(b,v),(R=b._zod.def).when??(R.when=P),b._zod.check=D=>{const G=D.value,ae=G.length;if((typeof G=="string"&&ae>=v.minimum&&
ae<v.minimum*2?u.O7(G):ae)>=v.minimum)return;const ee=u.Rc(G);D.issues.push({origin:ee,code:"too_small",minimum:v.minimum,
inclusive:!0,input:G,inst:b,continue:!v.abort})}}),Ae=null,ce=i.xI("$ZodCheckStringFormat",(b,v)=>{var R,D;p.init(b,v),v.
pattern?(R=b._zod).check??(R.check=G=>{v.pattern.lastIndex=0,!v.pattern.test(G.value)&&G.issues.push({origin:"string",code:"\
invalid_format",format:v.format,input:G.value,...v.pattern?{pattern:v.pattern.toString()}:{},inst:b,continue:!v.abort})}):
(D=b._zod).check??(D.check=()=>{})}),K=i.xI("$ZodCheckRegex",(b,v)=>{ce.init(b,v),b._zod.check=R=>{v.pattern.lastIndex=0,
!v.pattern.test(R.value)&&R.issues.push({origin:"string",code:"invalid_format",format:"regex",input:R.value,pattern:v.pattern.
toString(),inst:b,continue:!v.abort})}}),te=null,se=null,be=null,oe=null,ye=null;function Q(b,v,R){b.issues.length&&v.issues.
push(...util.prefixIssues(R,b.issues))}const ve=null,we=null,M=null,E=null}),8532:((e,n,o)=>{o.d(n,{$W:()=>Se,GT:()=>q,cV:()=>Y,
cr:()=>X,tm:()=>p,xI:()=>O});var i=o(4723),u;const p=Object.freeze({status:"aborted"}),k={value:void 0,enumerable:!1};let P="\
captureStackTrace"in Error?Error:null;function I(J){const V=P;if(V){const de=V.stackTraceLimit;if(typeof de=="number"){try{
V.stackTraceLimit=0}catch{return P=null,new J}try{return new J}finally{V.stackTraceLimit=de}}}return new J}function O(J,V,de,ke){
const Ae={};function ce(Q){this.def=Q,this.constr=ye,this.traits=new Set}ce.prototype=Ae;const K=de,te=K&&new WeakSet;function se(Q,ve){
if(Q._zod){if(Q._zod.traits.has(J))return}else{k.value=new ce(ve);try{Object.defineProperty(Q,"_zod",k)}finally{k.value=
void 0}}if(Q._zod.traits.add(J),V(Q,ve),te){const M=Object.getPrototypeOf(Q),E=Q._zod.constr.prototype;let b=M;for(;b&&b!==
E;)b=Object.getPrototypeOf(b);const v=b??M;te.has(v)||(te.add(v),(0,i.ol)(v,K))}const we=ye.prototype;for(const M in we)
Object.prototype.hasOwnProperty.call(we,M)&&(M in Q||(Q[M]=we[M].bind(Q)))}const be=ke?.Parent??Object;class oe extends be{}
Object.defineProperty(oe,"name",{value:J});function ye(Q){const ve=ke?.Parent?I(oe):this;se(ve,Q);const we=ve._zod.deferred;
if(we){for(const E of we)E();ve._zod.deferred=void 0}const M=globalThis.__zod_globalConfig?.postProcessor;return M&&M(ve),
ve}return Object.defineProperty(ye,"init",{value:se}),Object.defineProperty(ye,Symbol.hasInstance,{value:Q=>ke?.Parent&&
Q instanceof ke.Parent?!0:Q?._zod?.traits?.has(J)}),Object.defineProperty(ye,"name",{value:J}),ye}const U=null;class q extends Error{constructor(){
super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class Y extends Error{constructor(V){
super(`Encountered unidirectional transform during encode: ${V}`),this.name="ZodEncodeError"}}(u=globalThis).__zod_globalConfig??
(u.__zod_globalConfig={});const X=globalThis.__zod_globalConfig;function Se(J){return J&&Object.assign(X,J),X}}),4723:((e,n,o)=>{
o.d(n,{A2:()=>un,Gv:()=>D,MO:()=>K,NM:()=>dn,O7:()=>wt,PO:()=>X,QH:()=>It,Qd:()=>ae,Rc:()=>mt,SS:()=>gn,Vy:()=>ce,X:()=>Xe,
cl:()=>Se,d3:()=>Je,gx:()=>R,hi:()=>pn,iR:()=>hn,jD:()=>yn,k8:()=>q,lQ:()=>Ot,o8:()=>Fe,ol:()=>$t,p6:()=>J,qQ:()=>Ze,qh:()=>nt,
rL:()=>_t,sD:()=>gt,sn:()=>Bt,v5:()=>zt,w5:()=>O,zH:()=>ln});function i(d){return d}function u(d){return d}function p(){
return d=>d}function k(d){}function P(d){throw new Error("Unexpected value in exhaustive check")}function I(d){}function O(d){
const m=Object.values(d).filter(x=>typeof x=="number");return Object.entries(d).filter(([x,ie])=>m.indexOf(+x)===-1).map(
([x,ie])=>ie)}function U(d,m="|"){return d.map(z=>Tt(z)).join(m)}function q(d,m){return typeof m=="bigint"?m.toString():
m}class Y{constructor(m){this._getter=m,this._value=void 0}get value(){const m=this._getter;return m!==void 0&&(this._value=
m(),this._getter=void 0),this._value}}function X(d){return new Y(d)}function Se(d){return d==null}function J(d){const m=d.
startsWith("^")?1:0,z=d.endsWith("$")?d.length-1:d.length;return d.slice(m,z)}function V(d,m){const z=d/m,x=Math.round(z),
ie=4*Number.EPSILON*Math.max(Math.abs(z),1);return Math.abs(z-x)<ie?0:z-x}const de=null;function ke(d,m,z){let x;Object.
defineProperty(d,m,{get(){if(x!==de)return x===void 0&&(x=de,x=z()),x},set(ie){Object.defineProperty(d,m,{value:ie})},configurable:!0})}
function Ae(d){return Object.create(Object.getPrototypeOf(d),Object.getOwnPropertyDescriptors(d))}function ce(d,m,z){Object.
defineProperty(d,m,{value:z,writable:!0,enumerable:!0,configurable:!0})}function K(d){const m=Object.getOwnPropertyDescriptor(
d,"shape");return m?.get?m.get.raw:m?.value}function te(d){return K(d._zod.def)??d._zod.def.shape}function se(d,m,z){Object.
defineProperty(d,m,{get(){const x=z();return ce(this,m,x),x},enumerable:!0,configurable:!0})}function be(d,m,z){m in d?ce(
d,m,z):d[m]=z}function oe(d,m,z,x){const ie=te(m);for(const le of z){const Be=Object.getOwnPropertyDescriptor(ie,le);Be.
enumerable&&(Be.get?se(d,le,()=>{const Me=m._zod.def.shape[le];return x?x(Me,le):Me}):be(d,le,x?x(Be.value,le):Be.value))}}
function ye(d,m){for(const z of Reflect.ownKeys(m)){const x=Object.getOwnPropertyDescriptor(m,z);x.enumerable&&(x.get?se(
d,z,()=>m[z]):be(d,z,x.value))}}function Q(...d){const m={};for(const z of d){const x=Object.getOwnPropertyDescriptors(z);
Object.assign(m,x)}return Object.defineProperties({},m)}function ve(d){return Q(d._zod.def)}function we(d,m){return m?m.
reduce((z,x)=>z?.[x],d):d}function M(d){const m=Object.keys(d),z=m.map(x=>d[x]);return Promise.all(z).then(x=>{const ie={};
for(let le=0;le<m.length;le++)ie[m[le]]=x[le];return ie})}function E(d=10){const m="abcdefghijklmnopqrstuvwxyz";let z="";
for(let x=0;x<d;x++)z+=m[Math.floor(Math.random()*m.length)];return z}function b(d){return JSON.stringify(d)}function v(d){
return d.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}const R="captureSta\
ckTrace"in Error?Error.captureStackTrace:(...d)=>{};function D(d){return typeof d=="object"&&d!==null&&!Array.isArray(d)}
const G=null;function ae(d){if(D(d)===!1)return!1;const m=d.constructor;if(m===void 0||typeof m!="function")return!0;const z=m.
prototype;return!(D(z)===!1||Object.prototype.hasOwnProperty.call(z,"isPrototypeOf")===!1)}function pe(d){return ae(d)?{
...d}:Array.isArray(d)?[...d]:d instanceof Map?new Map(d):d instanceof Set?new Set(d):d}function ee(d){let m=0;for(const z in d)
Object.prototype.hasOwnProperty.call(d,z)&&m++;return m}const Ie=d=>{const m=typeof d;switch(m){case"undefined":return"u\
ndefined";case"string":return"string";case"number":return Number.isNaN(d)?"nan":"number";case"boolean":return"boolean";case"\
function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(d)?
"array":d===null?"null":d.then&&typeof d.then=="function"&&d.catch&&typeof d.catch=="function"?"promise":typeof Map<"u"&&
d instanceof Map?"map":typeof Set<"u"&&d instanceof Set?"set":typeof Date<"u"&&d instanceof Date?"date":typeof File<"u"&&
d instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${m}`)}},Ze=new Set(["string","number","sy\
mbol"]),Ge=new Set(["string","number","bigint","boolean","symbol","undefined"]);function gt(d){return d.replace(/[.*+?^${}()|[\]\\]/g,
"\\$&")}function Fe(d,m,z){const x=new d._zod.constr(m??d._zod.def);return(!m||z?.parent)&&(x._zod.parent=d),x}function un(d){
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
".pick() cannot be used on object schemas containing refinements");const le={};return oe(le,d,ht(d,m)),Fe(d,Q(z,{shape:le,
checks:[]}))}function ht(d,m){const z=te(d),x=[];for(const ie of Reflect.ownKeys(m)){if(!Object.getOwnPropertyDescriptor(
z,ie)?.enumerable)throw new Error(`Unrecognized key: "${String(ie)}"`);m[ie]&&x.push(ie)}return x}function qn(d,m){const z=d.
_zod.def,x=z.checks;if(x&&x.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");
const le=new Set(ht(d,m)),Be={};return oe(Be,d,Reflect.ownKeys(te(d)).filter(Me=>!le.has(Me))),Fe(d,Q(z,{shape:Be,checks:[]}))}
function st(d,m){if(!ae(m))throw new Error("Invalid input to extend: expected a plain object");const z=d._zod.def.checks;
if(z&&z.length>0){const ie=te(d);for(const le of Reflect.ownKeys(m))if(Object.getOwnPropertyDescriptor(ie,le)!==void 0)throw new Error(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Fe(d,Q(d._zod.def,
{shape:jt(d,m)}))}function jt(d,m){const z={};return oe(z,d,Reflect.ownKeys(te(d))),ye(z,m),z}function Wn(d,m){if(!ae(m))
throw new Error("Invalid input to safeExtend: expected a plain object");return Fe(d,Q(d._zod.def,{shape:jt(d,m)}))}function Vn(d,m){
if(!m?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.exten\
d()`.");if(d._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. \
Use .safeExtend() instead.");const z={};oe(z,d,Reflect.ownKeys(te(d))),oe(z,m,Reflect.ownKeys(te(m)));const x=Q(d._zod.def,
{shape:z,get catchall(){return m._zod.def.catchall},checks:m._zod.def.checks??[]});return Fe(d,x)}function fn(d,m,z,x="p\
artial"){const le=m._zod.def.checks;if(le&&le.length>0)throw new Error(`.${x}() cannot be used on object schemas contain\
ing refinements`);const Me=z?new Set(ht(m,z)):void 0,qe={};return oe(qe,m,Reflect.ownKeys(te(m)),d&&((Yt,Jt)=>Me&&!Me.has(
Jt)?Yt:new d({type:"optional",innerType:Yt}))),Fe(m,Q(m._zod.def,{shape:qe,checks:[]}))}function Gn(d,m,z){const x=z?new Set(
ht(m,z)):void 0,ie={};return oe(ie,m,Reflect.ownKeys(te(m)),(le,Be)=>x&&!x.has(Be)?le:new d({type:"nonoptional",innerType:le})),
Fe(m,Q(m._zod.def,{shape:ie}))}function It(d,m=0){if(d.aborted===!0)return!0;for(let z=m;z<d.issues.length;z++)if(d.issues[z]?.
continue!==!0)return!0;return!1}function _t(d,m=0){if(d.aborted===!0)return!0;for(let z=m;z<d.issues.length;z++)if(d.issues[z]?.
continue===!1)return!0;return!1}function Ot(d,m){return m.map(z=>{var x;return(x=z).path??(x.path=[]),z.path.unshift(d),
z})}function at(d){return typeof d=="string"?d:d?.message}function pn(d){const m=[];for(const z of d??[]){const x=z._zod.
def;if(!/_(length|size)$|_equals$/.test(x.check))break;const ie=x.maximum??x.length??x.size;ie>=0&&m.push([ie,z])}return m}
function Je(d,m,z){var x;for(let ie=m;ie<d.length;ie++)(x=d[ie]).schema??(x.schema=z)}function hn(d,m,z){var x;const ie=d.
inst?._zod?.traits;ie?.has("$ZodType")&&(ie.has("$ZodCheck")?(x=d).schema??(x.schema=d.inst):d.schema=d.inst);const le=d.
schema!==d.inst?d.schema?._zod.def?.error:void 0,Be=d.message?d.message:at(d.inst?._zod.def?.error?.(d))??at(le?.(d))??at(
m?.error?.(d))??at(z.customError?.(d))??at(z.localeError?.(d))??"Invalid input",Me={};for(const qe of Object.keys(d))qe===
"inst"||qe==="schema"||qe==="continue"||qe==="input"||qe==="__proto__"||(Me[qe]=d[qe]);return Me.path??(Me.path=[]),Me.message=
Be,m?.reportInput&&(Me.input=d.input),Me}function mn(d){return d instanceof Set?"set":d instanceof Map?"map":d instanceof
File?"file":"unknown"}const vt=/[\uD800-\uDBFF]/;function wt(d){const m=d.length;if(!vt.test(d))return m;let z=m;for(let x=0;x<
m-1;x++)(d.charCodeAt(x)&64512)===55296&&(d.charCodeAt(x+1)&64512)===56320&&(z--,x++);return z}function mt(d){return Array.
isArray(d)?"array":typeof d=="string"?"string":"unknown"}function Lt(d){const m=typeof d;switch(m){case"number":return Number.
isNaN(d)?"nan":"number";case"object":{if(d===null)return"null";if(Array.isArray(d))return"array";const z=d;if(z&&Object.
getPrototypeOf(z)!==Object.prototype&&"constructor"in z&&z.constructor)return z.constructor.name}}return m}function Bt(...d){
const[m,z,x]=d;return typeof m=="string"?{message:m,code:"custom",input:z,inst:x}:{...m}}function qt(d){return Object.entries(
d).filter(([m,z])=>Number.isNaN(Number.parseInt(m,10))).map(m=>m[1])}function bt(d){const m=atob(d),z=new Uint8Array(m.length);
for(let x=0;x<m.length;x++)z[x]=m.charCodeAt(x);return z}function L(d){let m="";for(let z=0;z<d.length;z++)m+=String.fromCharCode(
d[z]);return btoa(m)}function xt(d){const m=d.replace(/-/g,"+").replace(/_/g,"/"),z="=".repeat((4-m.length%4)%4);return bt(
m+z)}function Pe(d){return L(d).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function Wt(d){const m=d.replace(
/^0x/,"");if(m.length%2!==0)throw new Error("Invalid hex string length");const z=new Uint8Array(m.length/2);for(let x=0;x<
m.length;x+=2)z[x/2]=Number.parseInt(m.slice(x,x+2),16);return z}function Vt(d){return Array.from(d).map(m=>m.toString(16).
padStart(2,"0")).join("")}class yt{constructor(...m){}}function $t(d,m){for(const z in m){const x=Object.getOwnPropertyDescriptor(
m,z);x.get?Object.defineProperty(d,z,{...x,enumerable:!1}):Gt(d,z,x.value)}}function nt(d,m,z,x=!0){return Object.defineProperty(
d,m,{configurable:!0,writable:!0,enumerable:x,value:z}),z}function yn(d,m,z){return nt(d,m,z,!1)}function kt(d,m){for(const z in d){
const x=d[z];Object.defineProperty(m,z,{configurable:!0,enumerable:!0,get(){return nt(this,z,x(this))},set(ie){nt(this,z,
ie)}})}return m}function Gt(d,m,z){Object.defineProperty(d,m,{configurable:!0,get(){return this==null?z:nt(this,m,z.bind(
this))},set(x){nt(this,m,x)}})}function Rt(d,m){const z=Object.getPrototypeOf(d);return m in z?void 0:z}let ut,Ce=!1;const Ht={
configurable:!0,get(){Ce=!0}};function zt(d,m,z){const x=Object.getPrototypeOf(d._zod);if(m in x&&ut!==d._zod){ut=void 0;
return}ut=d._zod,Object.defineProperty(x,m,{configurable:!0,get(){Object.defineProperty(this,m,Ht);const ie=Ce;Ce=!1;try{
const le=z(this);return Ce?delete this[m]:Object.defineProperty(this,m,{configurable:!0,writable:!0,value:le}),Ce=Ce||ie,
le}catch(le){throw delete this[m],Ce=Ce||ie,le}},set(ie){Object.defineProperty(this,m,{configurable:!0,writable:!0,value:ie})}})}
function Xe(d,m,z,x){const ie=Rt(d,m);ie&&Object.defineProperty(ie,m,{configurable:!0,get(){const le={configurable:!0,writable:!0,
enumerable:x,value:void 0};return Object.defineProperty(this,m,le),le.value=z(this),Object.defineProperty(this,m,le),le.
value},set(le){Object.defineProperty(this,m,{configurable:!0,writable:!0,enumerable:x,value:le})}})}const Kt="~constantC\
atch";function gn(d){const m=()=>d;return m[Kt]=!0,m}}),8395:((e,n,o)=>{o.d(n,{Xz9:()=>xn,YOg:()=>ir,zMY:()=>eo,MfU:()=>ca,
IeY:()=>lo,q0y:()=>va,gMt:()=>Vs,k5n:()=>oo,Whr:()=>Es,euz:()=>Qs,_H3:()=>js,mIj:()=>wa,mee:()=>ao,cl6:()=>oa,aig:()=>Xr,
Ikc:()=>Us,lqM:()=>io,FsL:()=>fa,g1P:()=>no,YPB:()=>_a,rej:()=>Fs,YjP:()=>Pn,pdi:()=>na,L5J:()=>In});var i=o(8532),u=o(4890);
const p=/^[cC][0-9a-z]{6,}$/,k=/^[0-9a-z]+$/,P=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,I=/^[0-9a-vA-V]{20}$/,O=/^[A-Za-z0-9]{27}$/,
U=/^[a-zA-Z0-9_-]{21}$/;function q(t){return new RegExp(`^[a-zA-Z0-9_-]{${t}}$`)}const Y=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,
X=/^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/,
Se=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,J=t=>t?new RegExp(`^([0-9a-fA-F]{8}\
-[0-9a-fA-F]{4}-${t}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
V=null,de=null,ke=null,Ae=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,
ce=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
K=/^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/,
te=/^[^\s@"]{1,64}@[^\s@]{1,255}$/u,se=null,be=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
oe=null;function ye(){return new RegExp(oe,"u")}const Q=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
ve=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
we=t=>{const r=util.escapeRegex(t??":");return new RegExp(`^(?:[0-9A-F]{2}${r}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${r}){5}[0\
-9a-f]{2}$`)},M=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
E=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
b=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,v=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,
R=/^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/,
D=/^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/,G=/^https?$/,ae=/^\+[1-9]\d{6,14}$/,
pe=/^\d(?:[ -]?\d){11,18}$/,ee=/^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/,
Ie=/^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/,Ze=null;function Ge(t){return new RegExp(`^${t}$`)}const gt=null;function Fe(t){
const r="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof t.precision=="number"?t.precision===-1?`${r}`:t.precision===0?`${r}:\
[0-5]\\d`:`${r}:[0-5]\\d\\.\\d{${t.precision}}`:t.seconds?`${r}:[0-5]\\d(?:\\.\\d+)?`:`${r}(?::[0-5]\\d(?:\\.\\d+)?)?`}function un(t){
return new RegExp(`^${Fe(t)}$`)}function cn(t){const r=["Z"];t.offset&&r.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const s=`${Fe(
{precision:t.precision,seconds:!0})}(?:${r.join("|")})`,a=t.local?`${s}|${Fe({precision:t.precision})}`:s;return new RegExp(
`^${Ze}T(?:${a})$`)}const Tt=/^[\s\S]{0,}$/,dn=t=>{const r=t?`[\\s\\S]{${t?.minimum??0},${t?.maximum??""}}`:"[\\s\\S]*";
return new RegExp(`^${r}$`)},ln=/^-?\d+n?$/,Bn=/^-?\d+$/,it=/^-?\d+(?:\.\d+)?$/,ht=/^(?:true|false)$/i,qn=/^null$/i,st=/^undefined$/i,
jt=/^[^A-Z]*$/,Wn=/^[^a-z]*$/,Vn=/^[0-9a-fA-F]*$/;function fn(t,r){return new RegExp(`^[A-Za-z0-9+/]{${t}}${r}$`)}function Gn(t){
return new RegExp(`^[A-Za-z0-9_-]{${t}}$`)}const It=/^[0-9a-fA-F]{32}$/,_t=null,Ot=null,at=/^[0-9a-fA-F]{40}$/,pn=null,Je=null,
hn=/^[0-9a-fA-F]{64}$/,mn=null,vt=null,wt=/^[0-9a-fA-F]{96}$/,mt=null,Lt=null,Bt=/^[0-9a-fA-F]{128}$/,qt=null,bt=null;var L=o(
4723);const xt={major:4,minor:6,patch:7},Pe=i.xI("$ZodType",(t,r)=>{var s;t??(t={}),t._zod.def=r,t._zod.bag=t._zod.bag||
{},t._zod.version=xt;const a=t._zod.def.checks,c=t._zod.traits.has("$ZodCheck")?[t,...a??[]]:a?.length?[...a]:[];for(const g of c)
for(const T of g._zod.onattach)T(t);if(c.length===0)(s=t._zod).deferred??(s.deferred=[]),t._zod.deferred?.push(()=>{t._zod.
run=t._zod.parse});else{const g=(C,B,A)=>{if(C.memo)return C;let j=L.QH(C),re;for(const _e of B){if(_e._zod.def.when){if(L.
rL(C)||!_e._zod.def.when(C))continue}else if(j)continue;const Ee=C.issues.length,$e=_e._zod.check(C);if($e instanceof Promise&&
A?.async===!1)throw new i.GT;if(re||$e instanceof Promise)re=(re??Promise.resolve()).then(async()=>{await $e,C.issues.length!==
Ee&&(L.d3(C.issues,Ee,t),j||(j=L.QH(C,Ee)))});else{if(C.issues.length===Ee)continue;L.d3(C.issues,Ee,t),j||(j=L.QH(C,Ee))}}
return re?re.then(()=>C):C},T=(C,B,A)=>{if(L.QH(C))return C.aborted=!0,C;const j=g(B,c,A);if(j instanceof Promise){if(A.
async===!1)throw new i.GT;return j.then(re=>t._zod.parse(re,A))}return t._zod.parse(j,A)};t._zod.run=(C,B)=>{if(B.skipChecks)
return t._zod.parse(C,B);if(B.direction==="backward"){const j=t._zod.parse({value:C.value,issues:[]},{...B,skipChecks:!0});
return j instanceof Promise?j.then(re=>T(re,C,B)):T(j,C,B)}const A=t._zod.parse(C,B);if(A instanceof Promise){if(B.async===
!1)throw new i.GT;return A.then(j=>g(j,c,B))}return g(A,c,B)}}},{get"~standard"(){return L.jD(this,"~standard",yt(this))},
set"~standard"(t){L.qh(this,"~standard",t)}}),Wt=(t,r)=>t.issues.length?{issues:t.issues.map(s=>L.iR(s,r,i.$W()))}:{value:t.
value};async function Vt(t,r){const s={async:!0};return Wt(await t._zod.run({value:r,issues:[]},s),s)}function yt(t){return{
validate:r=>{const s={async:!1};try{const a=t._zod.run({value:r,issues:[]},s);if(!(a instanceof Promise))return Wt(a,s)}catch{}
return Vt(t,r)},vendor:"zod",version:1}}const $t=i.xI("$ZodString",(t,r)=>{Pe.init(t,r),t._zod.pattern=r.pattern??Tt,t._zod.
parse=(s,a)=>{if(r.coerce)try{s.value=String(s.value)}catch{}return typeof s.value=="string"||s.issues.push({expected:"s\
tring",code:"invalid_type",input:s.value,inst:t}),s}}),nt=null,yn=null,kt=null,Gt=null,Rt=1,ut=2;function Ce(t){try{return typeof URL<
"u"&&typeof URL.canParse=="function"?URL.canParse(t):(new URL(t),!0)}catch{return!1}}function Ht(t,r){return!("normalize"in
r)&&!("hostname"in r)&&!("protocol"in r)?Ce(t)||ut:zt(t,r)}function zt(t,r){if(!r.normalize&&r.protocol?.source===regexes.
httpProtocol.source&&!/^https?:\/\//i.test(t))return Rt;try{if(typeof URL<"u"){const s=URL;if(typeof s.parse=="function")
return s.parse(t)??ut}return new URL(t)}catch{return ut}}const Xe=/[\t\n\r]/g;function Kt(t){return t.replace(Xe,"")}function gn(t,r){
return r.lastIndex=0,r.test(t.hostname)}function d(t,r){return r.lastIndex=0,r.test(t.protocol.endsWith(":")?t.protocol.
slice(0,-1):t.protocol)}const m=null,z=null,x=null,ie=null,le=null,Be=null,Me=null,qe=null,Yt=null,Jt=null,Or=null,Hn=null,
_n=null,vn=/^[0-9a-fA-F:.]+$/;function wn(t){return vn.test(t)?Ce(`http://[${t}]`):!1}const Kn=null,bn=null,$n=null;function xr(t){
const r=t.split("/");if(r.length!==2)return!1;const[s,a]=r;if(!a)return!1;const c=Number(a);return`${c}`!==a||c<0||c>128?
!1:wn(s)}const Rr=null;function Yn(t){if(t==="")return!0;if(/\s/.test(t)||t.length%4!==0)return!1;try{return atob(t),!0}catch{
return!1}}const Cr=/^[0-9a-zA-Z+/]*={0,2}$/,_=null,l=/^[A-Za-z0-9_-]*$/;function y(t){if(!l.test(t))return!1;const r=t.replace(
/[-_]/g,a=>a==="-"?"+":"/"),s=r.padEnd(Math.ceil(r.length/4)*4,"=");return Yn(s)}const $=null,S=null,Z=/[- ]/g;function N(t){
let r=t.length,s=1,a=0;for(;r;){const c=t.charCodeAt(--r)-48;s^=1,a+=s?[0,2,4,6,8,1,3,5,7,9][c]:c}return a%10===0}function ue(t){
return regexes.creditCard.test(t)?N(t.replace(Z,"")):!1}const ze=null;function H(t){let r=0;const s=t.length;for(let a=4;a<
s;a++){const c=t.charCodeAt(a);r=(c>=65?r*100+(c-55):r*10+(c-48))%97}for(let a=0;a<4;a++){const c=t.charCodeAt(a);r=(c>=
65?r*100+(c-55):r*10+(c-48))%97}return r===1}function W(t){return regexes.iban.test(t)?H(t):!1}const ge=null;function Xt(t,r=null){
try{const s=t.split(".");if(s.length!==3)return!1;const[a]=s;if(!a)return!1;const c=JSON.parse(atob(a));return!("typ"in c&&
c?.typ!=="JWT"||!c.alg||r&&(!("alg"in c)||c.alg!==r))}catch{return!1}}const f=null,h=null,F=i.xI("$ZodNumber",(t,r)=>{Pe.
init(t,r),t._zod.pattern=it,t._zod.parse=(s,a)=>{if(r.coerce)try{s.value=Number(s.value)}catch{}const c=s.value;if(typeof c==
"number"&&!Number.isNaN(c)&&Number.isFinite(c))return s;const g=typeof c=="number"?Number.isNaN(c)?"NaN":Number.isFinite(
c)?void 0:String(c):void 0;return s.issues.push({expected:"number",code:"invalid_type",input:c,inst:t,...g?{received:g}:
{}}),s}}),fe=i.xI("$ZodNumberFormat",(t,r)=>{u.KH.init(t,r),F.init(t,r)}),Oe=i.xI("$ZodBoolean",(t,r)=>{Pe.init(t,r),t._zod.
pattern=ht,t._zod.parse=(s,a)=>{if(r.coerce)try{s.value=!!s.value}catch{}const c=s.value;return typeof c=="boolean"||s.issues.
push({expected:"boolean",code:"invalid_type",input:c,inst:t}),s}}),xe=null,Ct=null,kn=null,Mr=null,Nr=null,Dr=null,Jn=i.
xI("$ZodUnknown",(t,r)=>{Pe.init(t,r),t._zod.parse=s=>s}),St=i.xI("$ZodNever",(t,r)=>{Pe.init(t,r),t._zod.parse=(s,a)=>(s.
issues.push({expected:"never",code:"invalid_type",input:s.value,inst:t}),s)}),Qe=null,zn=null;function Mt(t,r){const s=L.
hi(t._zod.def.checks);if(!s.length)return;const a=Math.min(...s.map(g=>g[0])),c=t._zod.parse;t._zod.parse=(g,T)=>{const C=r(
g.value);if(C>a&&!T?.skipChecks&&T?.direction!=="backward"){for(const[B,A]of L.hi(t._zod.def.checks))if(C>B&&A._zod.def.
when(g)){const j=g.issues.length;return A._zod.check(g),g.issues[j].continue=!1,L.d3(g.issues,j,t),g}}return c(g,T)}}const Pi=t=>Array.
isArray(t)?t.length:-1,xl=t=>t instanceof Map?t.size:-1,Rl=t=>t instanceof Set?t.size:-1;function Ur(t,r,s){t.issues.length&&
r.issues.push(...L.lQ(s,t.issues)),r.value[s]=t.value}const Ti=i.xI("$ZodArray",(t,r)=>{Pe.init(t,r);const s=i.cr.memoizer;
s?.attach(t),t._zod.parse=(a,c)=>{const g=a.value;if(!Array.isArray(g))return a.issues.push({expected:"array",code:"inva\
lid_type",input:g,inst:t}),a;a.value=s?s.alloc(t,a,Array(g.length),c):Array(g.length);const T=[],C=c?.abortEarly;for(let B=0;B<
g.length;B++){const A=g[B],j=r.element._zod.run({value:A,issues:[]},c);if(j instanceof Promise)T.push(j.then(re=>Ur(re,a,
B)));else if(Ur(j,a,B),C&&j.issues.length!==0&&L.QH(j))break}return T.length?Promise.all(T).then(()=>a):a},Mt(t,Pi)});function Sn(t,r,s,a,c,g){
const T=s in a,C=g==="optional";if(!(!T&&C&&c==="optional")){if(t.issues.length){if(c!==void 0&&C&&!T)return;r.issues.push(
...L.lQ(s,t.issues))}if(!T&&c===void 0){t.issues.length||r.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,
path:[s]});return}t.value===void 0?(T||c==="defaulted"&&!C)&&(r.value[s]=void 0):r.value[s]=t.value}}const Ii=[];function Oi(t){
const r=Object.keys(t.shape),s=Object.getOwnPropertySymbols(t.shape),a=s.length?s:Ii,c=a.length?[...r,...a]:r;for(const T of c)
if(!t.shape?.[T]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(T)}": expected a Zod s\
chema`);const g=L.NM(t.shape);return{...t,allKeys:c,symbolKeys:a,keySet:new Set(r),numKeys:r.length,optionalKeys:new Set(
g)}}function xi(t,r,s,a,c,g,T){const C=[],B=c.keySet,A=c.catchall._zod,j=A.def.type,re=A.optin,_e=A.optout;let Ee=0;for(const $e in r){
if(T&&s.issues.length!==Ee){if(L.QH(s,Ee))break;Ee=s.issues.length}if(B.has($e))continue;if($e==="__proto__"){j==="never"&&
C.push($e);continue}if(j==="never"){C.push($e);continue}const We=A.run({value:r[$e],issues:[]},a);We instanceof Promise?
t.push(We.then(ft=>Sn(ft,s,$e,r,re,_e))):Sn(We,s,$e,r,re,_e)}return C.length&&s.issues.push({code:"unrecognized_keys",keys:C,
input:r,inst:g,continue:!0}),t.length?Promise.all(t).then(()=>s):s}const Ri=i.xI("$ZodObject",(t,r)=>{Pe.init(t,r);const s=Object.
getOwnPropertyDescriptor(r,"shape"),a=s?.get?s.get.raw:r.shape??{};if(a){const A=()=>{const j={...a};return Object.defineProperty(
r,"shape",{value:j}),A.raw=j,j};A.raw=a,Object.defineProperty(r,"shape",{get:A})}const c=L.PO(()=>Oi(r));L.v5(t,"propVal\
ues",A=>{const j=A.def.shape,re={};for(const _e in j){const Ee=j[_e]._zod;if(Ee.values){Object.prototype.hasOwnProperty.
call(re,_e)||L.Vy(re,_e,new Set);for(const $e of Ee.values)re[_e].add($e);Ee.optin!==void 0&&re[_e].add(void 0)}}return re});
const g=L.Gv,T=r.catchall;let C;const B=i.cr.memoizer;B?.attach(t),t._zod.parse=(A,j)=>{C??(C=c.value);const re=A.value;
if(!g(re))return A.issues.push({expected:"object",code:"invalid_type",input:re,inst:t}),A;A.value=B?B.alloc(t,A,{},j):{};
const _e=[],Ee=C.shape,$e=j?.abortEarly;let We=A.issues.length;for(const ft of C.allKeys){if($e&&A.issues.length!==We){if(L.
QH(A,We))break;We=A.issues.length}if(ft==="__proto__")continue;const tn=Ee[ft],Rn=tn._zod.optin,ur=tn._zod.optout,Cn=tn.
_zod.run({value:re[ft],issues:[]},j);Cn instanceof Promise?_e.push(Cn.then(nn=>Sn(nn,A,ft,re,Rn,ur))):Sn(Cn,A,ft,re,Rn,ur)}
return T?xi(_e,re,A,j,c.value,t,$e===!0):_e.length?Promise.all(_e).then(()=>A):A}}),Cl=null;function Fr(t,r,s,a){for(const g of t)
if(g.issues.length===0)return r.value=g.value,r;const c=t.filter(g=>!L.QH(g));return c.length===1?(r.value=c[0].value,c[0]):
(r.issues.push({code:"invalid_union",input:r.value,inst:s,errors:t.map(g=>g.issues.map(T=>L.iR(T,a,i.$W())))}),r)}const Ci=i.
xI("$ZodUnion",(t,r)=>{Pe.init(t,r),L.v5(t,"optin",a=>a.def.options.some(c=>c._zod.optin==="defaulted")?"defaulted":a.def.
options.some(c=>c._zod.optin!==void 0)?"optional":void 0),L.v5(t,"optout",a=>a.def.options.some(c=>c._zod.optout==="opti\
onal")?"optional":void 0),L.v5(t,"values",a=>{if(a.def.options.every(c=>c._zod.values))return new Set(a.def.options.flatMap(
c=>Array.from(c._zod.values)))}),L.v5(t,"pattern",a=>{if(a.def.options.every(c=>c._zod.pattern)){const c=a.def.options.map(
g=>g._zod.pattern);return new RegExp(`^(${c.map(g=>L.p6(g.source)).join("|")})$`)}});const s=r.options.length===1?r.options[0].
_zod.run:null;t._zod.parse=(a,c)=>{if(s)return s(a,c);let g=!1;const T=[];for(const C of r.options){const B=C._zod.run({
value:a.value,issues:[]},c);if(B instanceof Promise)T.push(B),g=!0;else{if(B.issues.length===0)return B;T.push(B)}}return g?
Promise.all(T).then(C=>Fr(C,a,t,c)):Fr(T,a,t,c)}});function Ml(t,r,s,a){const c=[];for(let g=0;g<t.length;g++)t[g].issues.
length===0&&c.push(g);return c.length===1?(r.value=t[c[0]].value,r):(c.length===0?r.issues.push({code:"invalid_union",input:r.
value,inst:s,errors:t.map(g=>g.issues.map(T=>util.finalizeIssue(T,a,core.config())))}):r.issues.push({code:"invalid_unio\
n",input:r.value,inst:s,errors:[],inclusive:!1,matches:c}),r)}const Nl=null;function Dl(t,r){const s=t._zod;let a=s.bag.
optionsMap;a||(a=jr(s.def),s.bag.optionsMap=a);const c=a.get(r);if(c===null)throw new Error(`Ambiguous discriminator val\
ue "${String(r)}"`);return c}function jr(t){const r=new Map;for(const s of t.options){const a=s._zod.propValues?.[t.discriminator];
if(!a||a.size===0)throw new Error(`Invalid discriminated union option at index "${t.options.indexOf(s)}"`);for(const c of a)
if(r.has(c)){if(c!==void 0)throw new Error(`Duplicate discriminator value "${String(c)}"`);r.set(c,null)}else r.set(c,s)}
return r}const Mi=i.xI("$ZodDiscriminatedUnion",(t,r)=>{r.inclusive=!1,Ci.init(t,r);const s=t._zod.parse;L.v5(t,"propVal\
ues",c=>{const g={};let T=0;for(const C of c.def.options){const B=C._zod.propValues;if(!B||Object.keys(B).length===0)throw new Error(
`Invalid discriminated union option at index "${c.def.options.indexOf(C)}"`);B[c.def.discriminator]?.has(void 0)&&T++;for(const[
A,j]of Object.entries(B)){Object.prototype.hasOwnProperty.call(g,A)||L.Vy(g,A,new Set);for(const re of j)g[A].add(re)}}return!c.
def.unionFallback&&T>1&&g[c.def.discriminator]?.delete(void 0),g}),r.options.forEach((c,g)=>{const T=L.MO(c._zod.def);if(T&&
!Object.prototype.hasOwnProperty.call(T,r.discriminator))throw new Error(`Invalid discriminated union option at index "${g}\
"`)});const a=L.PO(()=>jr(r));t._zod.parse=(c,g)=>{const T=c.value;if(!L.Gv(T))return c.issues.push({code:"invalid_type",
expected:"object",input:T,inst:t}),c;const C=T?.[r.discriminator],B=a.value.get(C);return B&&(C!==void 0||g.direction!==
"backward")?B._zod.run(c,g):r.unionFallback||g.direction==="backward"?s(c,g):(c.issues.push({code:"invalid_union",errors:[],
note:"No matching discriminator",discriminator:r.discriminator,options:Array.from(a.value.keys()).filter(A=>a.value.get(
A)!==null),input:T,path:[r.discriminator],inst:t}),c)}}),Ul=null;function Xn(t,r){if(t===r)return{valid:!0,data:t};if(t instanceof
Date&&r instanceof Date&&+t==+r)return{valid:!0,data:t};if(util.isPlainObject(t)&&util.isPlainObject(r)){const s=Object.
keys(r),a=Object.keys(t).filter(g=>s.indexOf(g)!==-1),c={...t,...r};Object.prototype.hasOwnProperty.call(c,"__proto__")&&
delete c.__proto__;for(const g of a){if(g==="__proto__")continue;const T=Xn(t[g],r[g]);if(!T.valid)return{valid:!1,mergeErrorPath:[
g,...T.mergeErrorPath]};c[g]=T.data}return{valid:!0,data:c}}if(Array.isArray(t)&&Array.isArray(r)){if(t.length!==r.length)
return{valid:!1,mergeErrorPath:[]};const s=[];for(let a=0;a<t.length;a++){const c=t[a],g=r[a],T=Xn(c,g);if(!T.valid)return{
valid:!1,mergeErrorPath:[a,...T.mergeErrorPath]};s.push(T.data)}return{valid:!0,data:s}}return{valid:!1,mergeErrorPath:[]}}
function Fl(t,r,s){const a=new Map;let c;const g=new Map,T=(A,j)=>{let re;if(A.code==="unrecognized_keys"&&!A.path?.length)
c??(c=A),re=A.keys;else if(A.code==="invalid_key"&&A.origin==="record"&&A.path?.length===1){const _e=String(A.path[0]);g.
has(_e)||g.set(_e,A),re=[_e]}else return!1;for(const _e of re)a.has(_e)||a.set(_e,{}),a.get(_e)[j]=!0;return!0};for(const A of r.
issues)T(A,"l")||t.issues.push(A);for(const A of s.issues)T(A,"r")||t.issues.push(A);const C=[...a].filter(([,A])=>A.l&&
A.r).map(([A])=>A);if(C.length){const A=c?C.filter(j=>c.keys.includes(j)):[];A.length&&t.issues.push({...c,keys:A});for(const j of C)
!A.includes(j)&&g.has(j)&&t.issues.push(g.get(j))}const B=Xn(r.value,s.value);if(!B.valid){if(util.aborted(t))return t;throw new Error(
`Unmergable intersection. Error path: ${JSON.stringify(B.mergeErrorPath)}`)}return t.value=B.data,t}const jl=null;function Ll(t,r){
for(let s=t.length-1;s>=0;s--)if(!(r==="optin"?t[s]._zod.optin!==void 0:t[s]._zod.optout==="optional"))return s+1;return 0}
function Bl(t,r,s){t.issues.length&&r.issues.push(...util.prefixIssues(s,t.issues)),r.value[s]=t.value}function ql(t,r,s,a,c){
for(let g=0;g<s.length;g++){const T=t[g],C=g<a.length;if(!C&&g>=c&&s[g]._zod.optin==="optional"){r.value.length=g;break}
if(T.issues.length){if(!C&&g>=c){r.value.length=g;break}r.issues.push(...util.prefixIssues(g,T.issues))}r.value[g]=T.value}
for(let g=r.value.length-1;g>=a.length&&(s[g]._zod.optout==="optional"&&r.value[g]===void 0);g--)r.value.length=g;return r}
const Ni=i.xI("$ZodRecord",(t,r)=>{Pe.init(t,r);const s=i.cr.memoizer;s?.attach(t),t._zod.parse=(a,c)=>{const g=a.value;
if(!L.Qd(g))return a.issues.push({expected:"record",code:"invalid_type",input:g,inst:t}),a;const T=[],C=r.keyType._zod.values;
if(C&&!r.partial){a.value=s?s.alloc(t,a,{},c):{};const B=new Set;for(const j of C)if(typeof j=="string"||typeof j=="numb\
er"||typeof j=="symbol"){if(B.add(typeof j=="number"?j.toString():j),j==="__proto__")continue;const re=r.keyType._zod.run(
{value:j,issues:[]},c);if(re instanceof Promise)throw new Error("Async schemas not supported in object keys currently");
if(re.issues.length){a.issues.push({code:"invalid_key",origin:"record",issues:re.issues.map($e=>L.iR($e,c,i.$W())),input:j,
path:[j],inst:t});continue}const _e=re.value;if(_e==="__proto__")continue;const Ee=r.valueType._zod.run({value:g[j],issues:[]},
c);Ee instanceof Promise?T.push(Ee.then($e=>{$e.issues.length&&a.issues.push(...L.lQ(j,$e.issues)),a.value[_e]=$e.value})):
(Ee.issues.length&&a.issues.push(...L.lQ(j,Ee.issues)),a.value[_e]=Ee.value)}let A;for(const j in g)if(!B.has(j))if(r.mode===
"loose"){if(j==="__proto__")continue;a.value[j]=g[j]}else A=A??[],A.push(j);A&&A.length>0&&a.issues.push({code:"unrecogn\
ized_keys",input:g,inst:t,keys:A,continue:!0})}else{a.value=s?s.alloc(t,a,{},c):{};let B;for(const A of Reflect.ownKeys(
g)){if(A==="__proto__"||!Object.prototype.propertyIsEnumerable.call(g,A))continue;let j=r.keyType._zod.run({value:A,issues:[]},
c);if(j instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof A=="string"&&
it.test(A)&&j.issues.length){const $e=r.keyType._zod.run({value:Number(A),issues:[]},c);if($e instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");$e.issues.length===0&&(j=$e)}if(j.issues.length){r.mode==="loose"?
a.value[A]=g[A]:C?(B=B??[],B.push(A)):a.issues.push({code:"invalid_key",origin:"record",issues:j.issues.map($e=>L.iR($e,
c,i.$W())),input:A,path:[A],inst:t});continue}const _e=j.value;if(_e==="__proto__")continue;const Ee=r.valueType._zod.run(
{value:g[A],issues:[]},c);Ee instanceof Promise?T.push(Ee.then($e=>{$e.issues.length&&a.issues.push(...L.lQ(A,$e.issues)),
a.value[_e]=$e.value})):(Ee.issues.length&&a.issues.push(...L.lQ(A,Ee.issues)),a.value[_e]=Ee.value)}B&&B.length>0&&a.issues.
push({code:"unrecognized_keys",input:g,inst:t,keys:B,continue:!0})}return T.length?Promise.all(T).then(()=>a):a}}),Wl=null;
function Vl(t,r,s,a,c,g,T){t.issues.length&&(util.propertyKeyTypes.has(typeof a)?s.issues.push(...util.prefixIssues(a,t.
issues)):s.issues.push({code:"invalid_key",origin:"map",input:c,inst:g,issues:t.issues.map(C=>util.finalizeIssue(C,T,core.
config()))})),r.issues.length&&(util.propertyKeyTypes.has(typeof a)?s.issues.push(...util.prefixIssues(a,r.issues)):s.issues.
push({origin:"map",code:"invalid_element",input:c,inst:g,key:a,issues:r.issues.map(C=>util.finalizeIssue(C,T,core.config()))})),
s.value.set(t.value,r.value)}const Gl=null;function Hl(t,r){t.issues.length&&r.issues.push(...t.issues),r.value.add(t.value)}
const Di=i.xI("$ZodEnum",(t,r)=>{Pe.init(t,r);const s=L.w5(r.entries),a=new Set(s);t._zod.values=a,L.v5(t,"pattern",c=>{
const g=L.w5(c.def.entries).filter(T=>L.qQ.has(typeof T));return new RegExp(g.length?`^(${g.map(T=>L.sD(T.toString())).join(
"|")})$`:"^[^\\s\\S]$")}),t._zod.parse=(c,g)=>{const T=c.value;return a.has(T)||c.issues.push({code:"invalid_value",values:s,
input:T,inst:t}),c}}),Ui=i.xI("$ZodLiteral",(t,r)=>{Pe.init(t,r);const s=new Set(r.values);t._zod.values=s,L.v5(t,"patte\
rn",a=>{const c=a.def.values;return new RegExp(c.length?`^(${c.map(g=>typeof g=="string"?L.sD(g):g?L.sD(g.toString()):String(
g)).join("|")})$`:"^[^\\s\\S]$")}),t._zod.parse=(a,c)=>{const g=a.value;return s.has(g)||a.issues.push({code:"invalid_va\
lue",values:r.values,input:g,inst:t}),a}}),Kl=null,Fi=i.xI("$ZodTransform",(t,r)=>{Pe.init(t,r),t._zod.optin="optional",
i.cr.memoizer?.guard(t),t._zod.parse=(s,a)=>{if(a.direction==="backward")throw new i.cV(t.constructor.name);const c=r.transform(
s.value,s);if(a.async)return(c instanceof Promise?c:Promise.resolve(c)).then(T=>(s.value=T,s));if(c instanceof Promise)throw new i.
GT;return s.value=c,s}});function Lr(t,r){return t.value=r.issues.length?void 0:r.value,t}const ji=i.xI("$ZodOptional",(t,r)=>{
Pe.init(t,r),L.v5(t,"optin",s=>s.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),t._zod.optout="optional",
L.v5(t,"values",s=>{const a=s.def.innerType._zod.values;return a?new Set([...a,void 0]):void 0}),L.v5(t,"pattern",s=>{const a=s.
def.innerType._zod.pattern;return a?new RegExp(`^(${L.p6(a.source)})?$`):void 0}),t._zod.parse=(s,a)=>{if(s.value===void 0){
if(r.innerType._zod.optin!=="defaulted")return s;const c=r.innerType._zod.run({value:s.value,issues:[]},a);return c instanceof
Promise?c.then(g=>Lr(s,g)):Lr(s,c)}return r.innerType._zod.run(s,a)}}),Yl=null,Li=i.xI("$ZodNullable",(t,r)=>{Pe.init(t,
r),L.v5(t,"optin",s=>s.def.innerType._zod.optin),L.v5(t,"optout",s=>s.def.innerType._zod.optout),L.v5(t,"pattern",s=>{const a=s.
def.innerType._zod.pattern;return a?new RegExp(`^(${L.p6(a.source)}|null)$`):void 0}),L.v5(t,"values",s=>s.def.innerType.
_zod.values?new Set([...s.def.innerType._zod.values,null]):void 0),t._zod.parse=(s,a)=>s.value===null?s:r.innerType._zod.
run(s,a)}),Jl=null;function Xl(t,r){return t.value===void 0&&(t.value=r.defaultValue),t}const Ql=null,ef=null;function tf(t,r){
return!t.issues.length&&t.value===void 0&&t.issues.push({code:"invalid_type",expected:"nonoptional",input:t.value,inst:r}),
t}const nf=null;function Br(t,r,s,a){return r.issues.length?(t.value=s.catchValue({...r,value:t.value,error:{issues:r.issues.
map(c=>L.iR(c,a,i.$W()))},input:t.value}),t):(t.value=r.value,r.memo&&(t.memo=!0),t)}const Bi=i.xI("$ZodCatch",(t,r)=>{Pe.
init(t,r),L.v5(t,"optin",s=>s.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),L.v5(t,"optout",s=>s.def.innerType.
_zod.optout),L.v5(t,"values",s=>s.def.innerType._zod.values),t._zod.parse=(s,a)=>{if(a.direction==="backward")return r.innerType.
_zod.run(s,a);const c=r.innerType._zod.run({value:s.value,issues:[]},a);return c instanceof Promise?c.then(g=>Br(s,g,r,a)):
Br(s,c,r,a)}}),rf=null,qi=i.xI("$ZodPipe",(t,r)=>{Pe.init(t,r),L.v5(t,"values",s=>s.def.in._zod.values),L.v5(t,"optin",s=>s.
def.in._zod.optin),L.v5(t,"optout",s=>s.def.out._zod.optout),L.v5(t,"propValues",s=>s.def.in._zod.propValues),t._zod.parse=
(s,a)=>{if(a.direction==="backward"){const g=r.out._zod.run(s,a);return g instanceof Promise?g.then(T=>En(T,r.in,a)):En(
g,r.in,a)}const c=r.in._zod.run(s,a);return c instanceof Promise?c.then(g=>En(g,r.out,a)):En(c,r.out,a)}});function En(t,r,s){
return t.issues.some(a=>a.code!=="unrecognized_keys")?(t.aborted=!0,t):r._zod.run({value:t.value,issues:t.issues},s)}const of=null;
function sf(t,r,s){if(t.issues.length)return t.aborted=!0,t;if((s.direction||"forward")==="forward"){const c=r.transform(
t.value,t);return c instanceof Promise?c.then(g=>Zn(t,g,r.out,s)):Zn(t,c,r.out,s)}else{const c=r.reverseTransform(t.value,
t);return c instanceof Promise?c.then(g=>Zn(t,g,r.in,s)):Zn(t,c,r.in,s)}}function Zn(t,r,s,a){return t.issues.length?(t.
aborted=!0,t):s._zod.run({value:r,issues:t.issues},a)}const af=null,uf=null;function cf(t){return t.memo||(t.value=Object.
freeze(t.value)),t}function Wi(t){const r=t._zod.def;let s=r.pattern,a=!!r.format?.includes("int"),c,g;for(const C of r.
checks??[]){const B=C._zod.def;B.pattern&&(s=B.pattern),a||(a=!!B.format?.includes("int"));const A=B.minimum??B.length,j=B.
maximum??B.length;A!==void 0&&(c===void 0||A>c)&&(c=A),j!==void 0&&(g===void 0||j<g)&&(g=j)}if(s)return s.source;if(c!==
void 0&&g!==void 0&&c>g)return"(?!)";if(c!==void 0||g!==void 0)return regexes.string({minimum:c,maximum:g}).source;const T=t.
_zod.pattern;return(a&&T===regexes.number?regexes.integer:T)?.source}function qr(t){const r=t._zod.def,s=t._zod.pattern?.
source,a=r.innerType??t._zod.innerType;if(a){const c=a._zod.pattern?.source,g=qr(a);return s&&c&&g&&g!==c?s.replace(util.
cleanRegex(c),()=>util.cleanRegex(g)):s}if(r.options){const c=r.options.map(qr);if(c.every(Boolean))return`^(${c.map(g=>util.
cleanRegex(g)).join("|")})$`}return Wi(t)}const df=null,lf=null,ff=null,pf=null,Vi=i.xI("$ZodCustom",(t,r)=>{u.QP.init(t,
r),Pe.init(t,r),t._zod.parse=(s,a)=>s,t._zod.check=s=>{const a=s.value,c=r.fn(a);if(c instanceof Promise)return c.then(g=>Wr(
g,s,a,t));Wr(c,s,a,t)}});function Wr(t,r,s,a){if(!t){const c={code:"custom",input:s,inst:a,path:[...a._zod.def.path??[]],
continue:!a._zod.def.abort};a._zod.def.params&&(c.params=a._zod.def.params),r.issues.push(L.sn(c))}}var ct=o(3305);function Gi(){
const t=this._zod;return t.message??(t.message=JSON.stringify(t.def,L.k8,2)),t.message}function Hi(t){this._zod.message=
t}const Ki={get:Gi,set:Hi,enumerable:!0,configurable:!0},Qn={value:void 0,enumerable:!1},Vr=new WeakSet([Object.prototype,
Error.prototype]),Gr=(t,r)=>{t.name="$ZodError",Qn.value=r,Object.defineProperty(t,"issues",Qn),Qn.value=void 0,Object.defineProperty(
t,"message",Ki);const s=Object.getPrototypeOf(t);Vr.has(s)||(Vr.add(s),Object.defineProperty(s,"toString",{configurable:!0,
enumerable:!1,get(){const a=()=>this.message;return Object.defineProperty(this,"toString",{value:a,configurable:!0,writable:!0}),
a},set(a){Object.defineProperty(this,"toString",{value:a,configurable:!0,writable:!0})}}))},hf=(0,i.xI)("$ZodError",Gr),
et=(0,i.xI)("$ZodError",Gr,void 0,{Parent:Error});function Yi(t,r,s){return Object.prototype.hasOwnProperty.call(t,r)||(r===
"__proto__"?Object.defineProperty(t,r,{value:s(),writable:!0,enumerable:!0,configurable:!0}):t[r]=s()),t[r]}function mf(t,r=s=>s.
message){const s={},a=[];for(const c of t.issues)c.path.length>0?Yi(s,c.path[0],()=>[]).push(r(c)):a.push(r(c));return{formErrors:a,
fieldErrors:s}}function yf(t,r=s=>s.message){const s={_errors:[]},a=(c,g=[])=>{for(const T of c.issues)if(T.code==="inva\
lid_union"&&T.errors.length)T.errors.map(C=>a({issues:C},[...g,...T.path]));else if(T.code==="invalid_key")a({issues:T.issues},
[...g,...T.path]);else if(T.code==="invalid_element")a({issues:T.issues},[...g,...T.path]);else{const C=[...g,...T.path];
if(C.length===0)s._errors.push(r(T));else{let B=s,A=0;for(;A<C.length;){const j=C[A],re=A===C.length-1;if(j==="_errors"){
re&&B._errors.push(r(T)),A++;continue}Object.prototype.hasOwnProperty.call(B,j)||Object.defineProperty(B,j,{value:{_errors:[]},
enumerable:!0,writable:!0,configurable:!0});const _e=B[j];re&&_e._errors.push(r(T)),B=_e,A++}}}};return a(t),s}function gf(t,r=s=>s.
message){const s={errors:[]},a=(c,g=[])=>{var T;for(const C of c.issues)if(C.code==="invalid_union"&&C.errors.length)C.errors.
map(B=>a({issues:B},[...g,...C.path]));else if(C.code==="invalid_key")a({issues:C.issues},[...g,...C.path]);else if(C.code===
"invalid_element")a({issues:C.issues},[...g,...C.path]);else{const B=[...g,...C.path];if(B.length===0){s.errors.push(r(C));
continue}let A=s,j=0;for(;j<B.length;){const re=B[j],_e=j===B.length-1;typeof re=="string"?(A.properties??(A.properties=
{}),Object.prototype.hasOwnProperty.call(A.properties,re)||Object.defineProperty(A.properties,re,{value:{errors:[]},enumerable:!0,
writable:!0,configurable:!0}),A=A.properties[re]):(A.items??(A.items=[]),(T=A.items)[re]??(T[re]={errors:[]}),A=A.items[re]),
_e&&A.errors.push(r(C)),j++}}};return a(t),s}function Ji(t){const r=[],s=t.map(a=>typeof a=="object"?a.key:a);for(const a of s)
typeof a=="number"?r.push(`[${a}]`):typeof a=="symbol"?r.push(`[${JSON.stringify(String(a))}]`):/[^\w$]/.test(a)?r.push(
`[${JSON.stringify(a)}]`):(r.length&&r.push("."),r.push(a));return r.join("")}function _f(t){const r=[],s=[...t.issues].
sort((a,c)=>(a.path??[]).length-(c.path??[]).length);for(const a of s)r.push(`\u2716 ${a.message}`),a.path?.length&&r.push(
`  \u2192 at ${Ji(a.path)}`);return r.join(`
`)}function An(t,r){return{callee:r?.callee??t,Err:r?.Err}}const er=t=>{const r=(s,a,c,g)=>{const T=c?{...c,async:!1}:{async:!1},
C=s._zod.run({value:a,issues:[]},T);if(C instanceof Promise)throw new i.GT;if(C.issues.length){const B=new(g?.Err??t)(C.
issues.map(A=>L.iR(A,T,i.$W())));throw L.gx(B,g?.callee??r),B}return C.value};return r},Xi=er(et),nr=t=>{const r=async(s,a,c,g)=>{
const T=c?{...c,async:!0}:{async:!0};let C=s._zod.run({value:a,issues:[]},T);if(C instanceof Promise&&(C=await C),C.issues.
length){const B=new(g?.Err??t)(C.issues.map(A=>L.iR(A,T,i.$W())));throw L.gx(B,g?.callee??r),B}return C.value};return r},
Qi=nr(et),rr=t=>(r,s,a)=>{const c=a?{...a,async:!1}:{async:!1},g=r._zod.run({value:s,issues:[]},c);if(g instanceof Promise)
throw new i.GT;return g.issues.length?Hr(t,g.issues,c):{success:!0,data:g.value}},es=rr(et);function Hr(t,r,s){let a;return{
success:!1,get error(){return a||(a=new t(r.map(c=>L.iR(c,s,i.$W()))),r=void 0,s=void 0),a},set error(c){a=c,r=void 0,s=
void 0}}}const or=t=>async(r,s,a)=>{const c=a?{...a,async:!0}:{async:!0};let g=r._zod.run({value:s,issues:[]},c);return g instanceof
Promise&&(g=await g),g.issues.length?Hr(t,g.issues,c):{success:!0,data:g.value}},ts=or(et),ns=null,rs=null,vf=((t,r,s)=>{
const a=t._zod.bag.validator;if(a!==void 0){if(a(r)!==ns)return!0;if(a.definite===!0&&s===void 0)return!1}return os(t,r,
s)});function os(t,r,s){const a=s?{...s,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},c=t._zod.bag.fallbackRun;let g;
if(c?(a[rs]=!0,g=c({value:r,issues:[]},a)):g=t._zod.run({value:r,issues:[]},a),g instanceof Promise)throw new core.$ZodAsyncError;
return g.issues.length===0}const wf=async(t,r,s)=>{const a=s?{...s,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0};let c=t.
_zod.run({value:r,issues:[]},a);return c instanceof Promise&&(c=await c),c.issues.length===0},$f=(t=>{const r=er(t),s=(a,c,g,T)=>{
const C=g?{...g,direction:"backward"}:{direction:"backward"};return r(a,c,C,An(s,T))};return s})(et),zf=(t=>{const r=er(
t),s=(a,c,g,T)=>r(a,c,g,An(s,T));return s})(et),Ef=(t=>{const r=nr(t),s=async(a,c,g,T)=>{const C=g?{...g,direction:"back\
ward"}:{direction:"backward"};return await r(a,c,C,An(s,T))};return s})(et),Af=(t=>{const r=nr(t),s=async(a,c,g,T)=>await r(
a,c,g,An(s,T));return s})(et),Tf=(t=>(r,s,a)=>{const c=a?{...a,direction:"backward"}:{direction:"backward"};return rr(t)(
r,s,c)})(et),Of=(t=>(r,s,a)=>rr(t)(r,s,a))(et),Rf=(t=>async(r,s,a)=>{const c=a?{...a,direction:"backward"}:{direction:"b\
ackward"};return or(t)(r,s,c)})(et),Mf=(t=>async(r,s,a)=>or(t)(r,s,a))(et),Ne=i.xI("ZodMiniType",(t,r)=>{if(!t._zod)throw new Error(
"Uninitialized schema in ZodMiniType.");Pe.init(t,r),t.def=r,t.type=r.type},{get with(){return this.check},set with(t){L.
qh(this,"with",t)},parse(t,r){return Xi(this,t,r,{callee:this.parse})},parseAsync(t,r){return Qi(this,t,r,{callee:this.parseAsync})},
safeParse(t,r){return es(this,t,r)},safeParseAsync(t,r){return ts(this,t,r)},check(...t){const r=this.def;return this.clone(
{...r,checks:[...r.checks??[],...t.map(s=>typeof s=="function"?{_zod:{check:s,def:{check:"custom"},onattach:[]}}:s)]},{parent:!0})},
clone(t,r){return L.o8(this,t,r)},brand(){return this},register(t,r){return t.add(this,r),this},apply(t,...r){return r.length===
0?t(this):t(this,...r)}}),Kr=i.xI("ZodMiniString",(t,r)=>{$t.init(t,r),Ne.init(t,r)});function Pn(t){return ct.Rl(Kr,t)}
const Nf=null,is=null;function Df(t){return core._email(is,t)}const ss=null;function Uf(t){return core._guid(ss,t)}const Tn=null;
function Ff(t){return core._uuid(Tn,t)}function jf(t){return core._uuidv4(Tn,t)}function Lf(t){return core._uuidv6(Tn,t)}
function Bf(t){return core._uuidv7(Tn,t)}const Yr=null;function qf(t){return core._url(Yr,t)}function Wf(t){return core.
_url(Yr,{protocol:regexes.httpProtocol,hostname:regexes.domain,...util.normalizeParams(t)})}const as=null;function Vf(t){
return core._emoji(as,t)}const us=null;function Gf(t){return core._nanoid(us,t)}const cs=null;function Hf(t){return core.
_cuid(cs,t)}const ds=null;function Kf(t){return core._cuid2(ds,t)}const ls=null;function Yf(t){return core._ulid(ls,t)}const ps=null;
function Jf(t){return core._xid(ps,t)}const hs=null;function Xf(t){return core._ksuid(hs,t)}const ms=null;function Qf(t){
return core._ipv4(ms,t)}const ys=null;function ep(t){return core._ipv6(ys,t)}const gs=null;function tp(t){return core._cidrv4(
gs,t)}const _s=null;function np(t){return core._cidrv6(_s,t)}const vs=null;function rp(t){return core._mac(vs,t)}const ws=null;
function op(t){return core._base64(ws,t)}const bs=null;function ip(t){return core._base64url(bs,t)}const $s=null;function sp(t){
return core._e164($s,t)}const ks=null;function ap(t){return core._creditCard(ks,t)}const zs=null;function up(t){return core.
_iban(zs,t)}const Ss=null;function cp(t){return core._jwt(Ss,t)}const Qt=null;function dp(t,r,s={}){return core._stringFormat(
Qt,t,r,s)}function lp(t){return core._stringFormat(Qt,"hostname",regexes.hostname,t)}function fp(t){return core._stringFormat(
Qt,"hex",regexes.hex,t)}function pp(t){return core._stringFormat(Qt,"currency_code",regexes.currencyCode,t)}function hp(t,r){
const s=r?.enc??"hex",a=`${t}_${s}`,c=core.regexes[a];if(!c)throw new Error(`Unrecognized hash format: ${a}`);return core.
_stringFormat(Qt,a,c,r)}const Jr=i.xI("ZodMiniNumber",(t,r)=>{F.init(t,r),Ne.init(t,r)});function Xr(t){return ct.F7(Jr,
t)}const en=i.xI("ZodMiniNumberFormat",(t,r)=>{fe.init(t,r),Jr.init(t,r)});function Es(t){return ct.LK(en,t)}function mp(t){
return core._float32(en,t)}function yp(t){return core._float64(en,t)}function gp(t){return core._int32(en,t)}function _p(t){
return core._uint32(en,t)}const Qr=i.xI("ZodMiniBoolean",(t,r)=>{Oe.init(t,r),Ne.init(t,r)});function eo(t){return ct._L(
Qr,t)}const Zs=null;function vp(t){return core._bigint(Zs,t)}const to=null;function wp(t){return core._int64(to,t)}function bp(t){
return core._uint64(to,t)}const As=null;function $p(t){return core._symbol(As,t)}const Ps=null;function kp(t){return core.
_undefined(Ps,t)}const Ts=null;function Is(t){return core._null(Ts,t)}const Os=null;function zp(){return core._any(Os)}const xs=i.
xI("ZodMiniUnknown",(t,r)=>{Jn.init(t,r),Ne.init(t,r)});function In(){return ct.em(xs)}const Rs=i.xI("ZodMiniNever",(t,r)=>{
St.init(t,r),Ne.init(t,r)});function Cs(t){return ct.G8(Rs,t)}const Ms=null;function Sp(t){return core._void(Ms,t)}const Ns=null;
function Ep(t){return core._date(Ns,t)}const Ds=i.xI("ZodMiniArray",(t,r)=>{Ti.init(t,r),Ne.init(t,r)});function ir(t,r){
return new Ds({type:"array",element:t,...L.A2(r)})}function Zp(t){const r=t._zod.def.shape;return oo(Object.keys(r))}const sr=i.
xI("ZodMiniObject",(t,r)=>{Ri.init(t,r),Ne.init(t,r),L.X(t,"shape",s=>s._zod.def.shape,!1)});function Us(t,r){const s={type:"\
object",shape:t??{},...L.A2(r)};return new sr(s)}function Fs(t,r){return new sr({type:"object",shape:t,catchall:Cs(),...L.
A2(r)})}function js(t,r){return new sr({type:"object",shape:t,catchall:In(),...L.A2(r)})}function Ap(t,r){return util.extend(
t,r)}function Pp(t,r){return util.safeExtend(t,r)}function Tp(t,r){return util.merge(t,r)}function Ip(t,r){return util.pick(
t,r)}function Op(t,r){return util.omit(t,r)}function xp(t,r){const s=t._zod.def;if(s.type!=="tuple")return util.partial(
xn,t,r);if(s.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refinements");return util.
clone(t,{...s,items:s.items.map(a=>new xn({type:"optional",innerType:a}))})}function Rp(t,r){return util.partial(so,t,r,
"exactPartial")}function Cp(t,r){return util.required(uo,t,r)}function Mp(t,r){return t.clone(util.mergeDefs(t._zod.def,
{catchall:r}))}const Ls=null;function Bs(t,r){return new Ls({type:"union",options:t,...util.normalizeParams(r)})}const qs=null;
function Np(t,r){return new qs({type:"union",options:t,inclusive:!1,...util.normalizeParams(r)})}const Ws=i.xI("ZodMiniD\
iscriminatedUnion",(t,r)=>{Mi.init(t,r),Ne.init(t,r)});function Vs(t,r,s){return new Ws({type:"union",options:r,discriminator:t,
...L.A2(s)})}const Gs=null;function Dp(t,r){return new Gs({type:"intersection",left:t,right:r})}const Hs=null;function Ks(t,r,s){
const a=r instanceof core.$ZodType,c=a?s:r,g=a?r:null;return new Hs({type:"tuple",items:t,rest:g,...util.normalizeParams(
c)})}const On=i.xI("ZodMiniRecord",(t,r)=>{Ni.init(t,r),Ne.init(t,r)});function no(t,r,s){return!r||!r._zod?new On({type:"\
record",keyType:Pn(),valueType:t,...L.A2(r)}):new On({type:"record",keyType:t,valueType:r,...L.A2(s)})}function Up(t,r,s){
return new On({type:"record",keyType:t,valueType:r,...util.normalizeParams(s),partial:!0})}function Fp(t,r,s){return new On(
{type:"record",keyType:t,valueType:r,mode:"loose",...util.normalizeParams(s)})}const Ys=null;function jp(t,r,s){return new Ys(
{type:"map",keyType:t,valueType:r,...util.normalizeParams(s)})}const Js=null;function Lp(t,r){return new Js({type:"set",
valueType:t,...util.normalizeParams(r)})}const ro=i.xI("ZodMiniEnum",(t,r)=>{Di.init(t,r),Ne.init(t,r),t.options=[...t._zod.
values]});function oo(t,r){const s=Array.isArray(t)?Object.fromEntries(t.map(a=>[a,a])):t;return new ro({type:"enum",entries:s,
...L.A2(r)})}function Bp(t,r){return new ro({type:"enum",entries:t,...util.normalizeParams(r)})}const Xs=i.xI("ZodMiniLi\
teral",(t,r)=>{Ui.init(t,r),Ne.init(t,r)});function Qs(t,r){return new Xs({type:"literal",values:Array.isArray(t)?t:[t],
...L.A2(r)})}const ea=null;function qp(t){return core._file(ea,t)}const ta=i.xI("ZodMiniTransform",(t,r)=>{Fi.init(t,r),
Ne.init(t,r)});function na(t){return new ta({type:"transform",transform:t})}const xn=i.xI("ZodMiniOptional",(t,r)=>{ji.init(
t,r),Ne.init(t,r)});function io(t){return new xn({type:"optional",innerType:t})}const so=null;function Wp(t){return new so(
{type:"optional",innerType:t})}const ra=i.xI("ZodMiniNullable",(t,r)=>{Li.init(t,r),Ne.init(t,r)});function ao(t){return new ra(
{type:"nullable",innerType:t})}function oa(t){return io(ao(t))}const ia=null;function Vp(t,r){return new ia({type:"defau\
lt",innerType:t,get defaultValue(){return typeof r=="function"?r():util.shallowClone(r)}})}const sa=null;function Gp(t,r){
return new sa({type:"prefault",innerType:t,get defaultValue(){return typeof r=="function"?r():util.shallowClone(r)}})}const uo=null;
function Hp(t,r){return new uo({type:"nonoptional",innerType:t,...util.normalizeParams(r)})}const aa=null;function Kp(t){
return new aa({type:"success",innerType:t})}const ua=i.xI("ZodMiniCatch",(t,r)=>{Bi.init(t,r),Ne.init(t,r)});function ca(t,r){
return new ua({type:"catch",innerType:t,catchValue:typeof r=="function"?r:L.SS(r)})}const da=null;function Yp(t){return core.
_nan(da,t)}const la=i.xI("ZodMiniPipe",(t,r)=>{qi.init(t,r),Ne.init(t,r)});function fa(t,r){return new la({type:"pipe",in:t,
out:r})}const ar=null;function Jp(t,r,s){return new ar({type:"pipe",in:t,out:r,transform:s.decode,reverseTransform:s.encode})}
function Xp(t){const r=t._zod.def;return new ar({type:"pipe",in:r.out,out:r.in,transform:r.reverseTransform,reverseTransform:r.
transform})}const pa=null;function Qp(t){return new pa({type:"readonly",innerType:t})}const ha=null;function eh(t,r){return new ha(
{type:"template_literal",parts:t,...util.normalizeParams(r)})}const ma=null;function ya(t){return new ma({type:"lazy",getter:t})}
const ga=null;function th(t){return new ga({type:"promise",innerType:t})}const co=i.xI("ZodMiniCustom",(t,r)=>{Vi.init(t,
r),Ne.init(t,r)});function nh(t,r){const s=new core.$ZodCheck({check:"custom",...util.normalizeParams(r)});return s._zod.
check=t,s}function lo(t,r){return ct.FO(co,t??(()=>!0),r)}function _a(t,r={}){return ct.fU(co,t,r)}function rh(t,r){return core.
_superRefine(t,r)}const va=ct.q0,wa=ct.mI;class oh{constructor(...r){}}function ih(t,r={}){const s=lo(a=>a instanceof t,
r);return s._zod.bag.Class=t,s._zod.check=a=>{a.value instanceof t||a.issues.push({code:"invalid_type",expected:t.name,input:a.
value,inst:s,path:[...s._zod.def.path??[]]})},s}const sh=(...t)=>core._stringbool({Codec:ar,Boolean:Qr,String:Kr},...t);
function ah(){const t=ya(()=>Bs([Pn(),Xr(),eo(),Is(),ir(t),no(Pn(),t)]));return t}const ba=null;function uh(t){return new ba(
{type:"function",input:Array.isArray(t?.input)?Ks(t?.input):t?.input??ir(In()),output:t?.output??In()})}})},cr={};function ne(e){
var n=cr[e];if(n!==void 0)return n.exports;var o=cr[e]={exports:{}},i=!0;try{fo[e](o,o.exports,ne),i=!1}finally{i&&delete cr[e]}
return o.exports}ne.m=fo,typeof ne<"u"&&(ne.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.
url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),ne.n=e=>{var n=e&&e.__esModule?()=>e.default:()=>e;return ne.d(n,{a:n}),n},(()=>{
var e=Object.getPrototypeOf?o=>Object.getPrototypeOf(o):o=>o.__proto__,n;ne.t=function(o,i){if(i&1&&(o=this(o)),i&8||typeof o==
"object"&&o&&(i&4&&o.__esModule||i&16&&typeof o.then=="function"))return o;var u=Object.create(null);ne.r(u);var p={};n=
n||[null,e({}),e([]),e(e)];for(var k=i&2&&o;typeof k=="object"&&!~n.indexOf(k);k=e(k))Object.getOwnPropertyNames(k).forEach(
P=>p[P]=()=>o[P]);return p.default=()=>o,ne.d(u,p),u}})(),ne.d=(e,n)=>{for(var o in n)ne.o(n,o)&&!ne.o(e,o)&&Object.defineProperty(
e,o,{enumerable:!0,get:n[o]})},ne.f={},ne.e=e=>Promise.all(Object.keys(ne.f).reduce((n,o)=>(ne.f[o](e,n),n),[])),ne.u=e=>""+
e+".index.js",ne.o=(e,n)=>Object.prototype.hasOwnProperty.call(e,n),ne.r=e=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.
defineProperty(e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})},(()=>{var e={792:0},
n=o=>{var{ids:i,modules:u,runtime:p}=o,k,P,I=0;for(k in u)ne.o(u,k)&&(ne.m[k]=u[k]);for(p&&p(ne);I<i.length;I++)P=i[I],ne.
o(e,P)&&e[P]&&e[P][0](),e[i[I]]=0};ne.f.j=(o,i)=>{var u=ne.o(e,o)?e[o]:void 0;if(u!==0)if(u)i.push(u[1]);else{var p=import("\
./"+ne.u(o)).then(n,k=>{throw e[o]!==0&&(e[o]=void 0),k}),p=Promise.race([p,new Promise(k=>u=e[o]=[k])]);i.push(u[1]=p)}}})();
var gh={},He=ne(6288),dt=ne(3024),dr=ne(6760),ka=ne(8500);const za=Object.prototype.toString,Sa=e=>za.call(e)==="[object\
 Error]",Ea=new Set(["network error","NetworkError when attempting to fetch resource.","The Internet connection appears \
to be offline.","Network request failed","fetch failed","terminated"," A network error occurred.","Network connection lo\
st"]);function Za(e){if(!(e&&Sa(e)&&e.name==="TypeError"&&typeof e.message=="string"))return!1;const{message:o,stack:i}=e;
return o==="Load failed"||o.startsWith("Load failed (")&&o.endsWith(")")?i===void 0||"__sentry_captured__"in e:o.startsWith(
"error sending request for url")||o==="Failed to fetch"||o.startsWith("Failed to fetch (")&&o.endsWith(")")?!0:Ea.has(o)}
function Aa(e){if(typeof e=="number"){if(e<0)throw new TypeError("Expected `retries` to be a non-negative number.");if(Number.
isNaN(e))throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.")}else if(e!==void 0)throw new TypeError(
"Expected `retries` to be a number or Infinity.")}function Mn(e,n,{min:o=0,allowInfinity:i=!1}={}){if(n!==void 0){if(typeof n!=
"number"||Number.isNaN(n))throw new TypeError(`Expected \`${e}\` to be a number${i?" or Infinity":""}.`);if(!i&&!Number.
isFinite(n))throw new TypeError(`Expected \`${e}\` to be a finite number.`);if(n<o)throw new TypeError(`Expected \`${e}\`\
 to be \u2265 ${o}.`)}}class Pa extends Error{constructor(n){super(),n instanceof Error?(this.originalError=n,{message:n}=
n):(this.originalError=new Error(n),this.originalError.stack=this.stack),this.name="AbortError",this.message=n}}function Ta(e,n){
const o=Math.max(1,e+1),i=n.randomize?Math.random()+1:1;let u=Math.round(i*n.minTimeout*n.factor**(o-1));return u=Math.min(
u,n.maxTimeout),u}function po(e,n){return Number.isFinite(n)?n-(performance.now()-e):n}async function Ia({error:e,attemptNumber:n,
retriesConsumed:o,startTime:i,options:u}){const p=e instanceof Error?e:new TypeError(`Non-error was thrown: "${e}". You \
should only throw errors.`);if(p instanceof Pa)throw p.originalError;const k=Number.isFinite(u.retries)?Math.max(0,u.retries-
o):u.retries,P=u.maxRetryTime??Number.POSITIVE_INFINITY,I=Object.freeze({error:p,attemptNumber:n,retriesLeft:k,retriesConsumed:o});
if(await u.onFailedAttempt(I),po(i,P)<=0)throw p;const O=await u.shouldConsumeRetry(I),U=po(i,P);if(U<=0||k<=0)throw p;if(p instanceof
TypeError&&!Za(p)){if(O)throw p;return u.signal?.throwIfAborted(),!1}if(!await u.shouldRetry(I))throw p;if(!O)return u.signal?.
throwIfAborted(),!1;const q=Ta(o,u),Y=Math.min(q,U);return u.signal?.throwIfAborted(),Y>0&&await new Promise((X,Se)=>{const J=()=>{
clearTimeout(V),u.signal?.removeEventListener("abort",J),Se(u.signal.reason)},V=setTimeout(()=>{u.signal?.removeEventListener(
"abort",J),X()},Y);u.unref&&V.unref?.(),u.signal?.addEventListener("abort",J,{once:!0})}),u.signal?.throwIfAborted(),!0}
async function ho(e,n={}){if(n={...n},Aa(n.retries),Object.hasOwn(n,"forever"))throw new Error("The `forever` option is \
no longer supported. For many use-cases, you can set `retries: Infinity` instead.");n.retries??=10,n.factor??=2,n.minTimeout??=
1e3,n.maxTimeout??=Number.POSITIVE_INFINITY,n.maxRetryTime??=Number.POSITIVE_INFINITY,n.randomize??=!1,n.onFailedAttempt??=
()=>{},n.shouldRetry??=()=>!0,n.shouldConsumeRetry??=()=>!0,Mn("factor",n.factor,{min:0,allowInfinity:!1}),Mn("minTimeou\
t",n.minTimeout,{min:0,allowInfinity:!1}),Mn("maxTimeout",n.maxTimeout,{min:0,allowInfinity:!0}),Mn("maxRetryTime",n.maxRetryTime,
{min:0,allowInfinity:!0}),n.factor>0||(n.factor=1),n.signal?.throwIfAborted();let o=0,i=0;const u=performance.now();for(;!Number.
isFinite(n.retries)||i<=n.retries;){o++;try{n.signal?.throwIfAborted();const p=await e(o);return n.signal?.throwIfAborted(),
p}catch(p){await Ia({error:p,attemptNumber:o,retriesConsumed:i,startTime:u,options:n})&&i++}}throw new Error("Retry atte\
mpts exhausted without throwing an error.")}function _h(e,n){return function(...o){return ho(()=>e.apply(this,o),n)}}const Oa=500,
xa=1e4;class lr extends Error{}async function mo(e,n,o=()=>{}){const i=[],u=async()=>{const k=n.budget.remaining();if(k===
0)return;o("unknown");const P=await n.send(e,Math.min(n.timeout,k));if(i.push(P),n.watch(e,P),o(yo(i)),Ra(e,P,n.repeatUnknown))
throw new lr};await n.budget.spend(()=>ho(()=>n.limit(u),{retries:Number.POSITIVE_INFINITY,minTimeout:0,shouldRetry:({error:k,
attemptNumber:P})=>k instanceof lr&&Ma(i.at(-1),P,n)}).catch(k=>{if(!(k instanceof lr))throw k}));const p=i.at(-1);return{
outcome:yo(i),tries:i.length,...p&&{last:p}}}function Ra(e,n,o){switch(n.outcome){case"not-arrived":return!0;case"unknow\
n":return o||Ca(e);case"delivered":case"refused":return!1}}function Ca({target:e,body:n}){if(e!=="event")return!0;const o=n?.
event;return o==="incident-opened"||o==="incident-resolved"}function yo(e){const n=e.at(-1)?.outcome??"not-arrived";return n!==
"not-arrived"?n:e.some(({outcome:o})=>o==="unknown")?"unknown":"not-arrived"}async function Ma(e,n,{budget:o,random:i}){
const u=Math.min(xa,Oa*2**(n-1)),p=Math.max(i()*u,e?.retryAfter??0);return p>=o.remaining()?!1:(0,ka.setTimeout)(p,!0,{signal:o.
cancelled}).catch(()=>!1)}var tt=ne(4519);const Na=new Set([408,425,429,503]);function Da(e,n){return Na.has(e)?"not-arr\
ived":e>=500?"unknown":e>=200&&e<300?go(n)?"refused":"delivered":"refused"}function go(e){return/^(?:\s|\uFEFF|<\?xml[^>]*>|<!--[^>]*-->)*<(?:!doctype\s+html|html|head|body|title|meta|script)\b/i.
test(e)}function Ua(e,n){if(e===void 0)return;if(/^\s*\d{1,9}\s*$/.test(e))return Number(e)*1e3;const o=Date.parse(e);return Number.
isNaN(o)?void 0:Math.max(0,o-n)}function fr({outcome:e,tries:n,last:o}){if(o===void 0)return"not sent: the time for deli\
veries (deadline) was up";const i=n>1?` (${n} tries)`:"";return`${Fa[e]}: ${ja(o)}${i}`}const Fa={delivered:"delivered",
"not-arrived":"did not arrive",refused:"refused",unknown:"unknown whether it arrived"};function ja(e){return e.status===
void 0?e.failure??"no answer":e.outcome==="delivered"?`status ${e.status}`:e.status<300?`status ${e.status} with a web p\
age, not Phaset's answer; check endpoint, and headers if a gateway asks for a log-in`:`status ${e.status}${La(e)}${qa(e)}`}
function La({status:e=0,redirectHost:n}){return e<400?` (a redirect to ${n??"another place"}); no redirect is followed, \
give endpoint the final address`:Ba[e]??""}const Ba={400:" (invalid input)",401:" (not authorized); check webhook-token,\
 org-id and record-id: each record has a token of its own",403:" (forbidden); check webhook-token, and headers if a gate\
way stands in front of Phaset",404:" (not found); check endpoint",407:" (a proxy asks for a log-in); check HTTPS_PROXY",
413:" (too large); look for a limit of the gateway in front of Phaset",429:" (rate limited)"};function qa({body:e}){const n=e.
trim();return n===""||go(e)?"":`; it answered ${(0,tt.hD)(n)}`}function Nn(e,n){return n===void 0||n.outcome==="delivere\
d"?[]:[{kind:"delivery",level:n.outcome==="refused"?"error":"warning",title:"Phaset: not delivered",message:`${e} ${fr(n)}`}]}
function pr(e){return e===void 0?{state:"checked"}:{state:e.outcome==="delivered"?"uploaded":"failed",delivery:e}}function Wa(e){
const n=new Map;return(o,i)=>{const u=JSON.stringify([o,i.orgId,i.token]),p=n.get(u)??Va(o,i,e);return n.set(u,p),p}}async function Va(e,n,o){
const i=`the Baseline ${(0,tt.hD)(e)}`,[u,{parseBaseline:p}]=await Promise.all([mo({target:{baselineId:e},credentials:n},
o),ne.e(644).then(ne.bind(ne,6644))]);if(u.outcome!=="delivered")return hr(Ga(i,u));const{body:k="",truncated:P}=u.last??
{};if(P)return hr(Et(`${i} is longer than 64 KiB; shorten it in Phaset`));const I=p(k,i);return I.kind==="invalid"?hr(...I.
problems.map(O=>Et(O))):{kind:"baseline",baseline:I.baseline,problems:I.warnings.map(O=>Et(O,"warning"))}}function hr(...e){
return{kind:"failed",problems:e}}function Ga(e,n){if(n.last?.status===404)return Et(`${e} is not in Phaset (status 404);\
 make it there, or name another in the manifest's baseline.id`);const o=`${e} could not be fetched: ${fr(n)}`;return n.outcome===
"refused"?Et(o):{kind:"delivery",level:"warning",title:"Phaset: not fetched",message:o}}function Et(e,n="error"){return{
kind:"baseline",level:n,title:"Phaset: Baseline",message:e}}async function Ha(e,n,o,i){const u=await i(n,o);if(u.kind===
"failed")return u;const[{checkStandards:p},{describeMisses:k}]=await Promise.all([ne.e(196).then(ne.bind(ne,9196)),Promise.
resolve().then(ne.bind(ne,8461))]),P=await p(u.baseline,{workspace:e.workspace,directory:(0,dr.resolve)(e.workspace,e.directory)});
return P.kind==="invalid"?{problems:P.problems.map(I=>Et(I))}:{checks:P.checks,problems:[...u.problems,...P.warnings.map(
I=>Et(I,"warning")),...k(P.checks)]}}async function _o(e){const n=[];for(const o of e)n.push(await o());return n}var mr=ne(
8461);async function Ka(e,n){const o=e.map(i=>Ya(i,n));return Promise.all(o.map(i=>i()))}function Ya(e,n){const o=Ja(e,n),
i=Xa(e,n);return async()=>{const[u,p,k]=await Promise.all([_o(o),i(),Qa(e,n)]),{directory:P,credentials:I,manifest:O}=e.
component,U=O?.state==="found"?O.name:void 0;return{directory:P,...I.recordId!==void 0&&{recordId:I.recordId},...U!==void 0&&
{name:U},events:u,record:p,standards:k.report,problems:[...e.problems,...u.flatMap(({body:q,delivery:Y})=>Nn(`event ${q.
event}`,Y)),...Nn("record",p.delivery),...k.problems]}}}function Ja({credentials:e,events:n},o){return e===void 0?[]:n.map(
i=>{const u=o.prepare({kind:"event",body:i.body},e);return async()=>({...i,...eu(await u())})})}function Xa({credentials:e,
record:n},o){if(n.kind==="skipped")return async()=>({state:"skipped",reason:n.reason});if(n.kind!=="upload"||e===void 0){
const u=n.kind==="checked"?"checked":"failed";return async()=>({state:u})}const i=o.prepare({kind:"record",body:n.record},
e);return async()=>pr(await i())}async function Qa({component:e,credentials:n,standards:o},i){if(o.kind==="skipped")return{
report:{state:"skipped",reason:o.reason},problems:[]};if(o.kind==="failed"||n===void 0)return{report:{state:"failed"},problems:[]};
const{baselineId:u}=o,p={workspace:i.workspace,directory:e.directory},{checks:k,problems:P}=await Ha(p,u,n,i.fetchBaseline);
if(k===void 0)return{report:{state:"failed",baselineId:u},problems:P};if(o.kind==="check")return{report:{state:"checked",
baselineId:u,checks:k},problems:P};const I=(0,mr.putStatusWords)((0,mr.toStandardsResult)(k),i.statusWords),O=pr(await i.
prepare({kind:"standards",body:I},n)());return{report:{...O,baselineId:u,checks:k},problems:[...P,...Nn("standards",O.delivery)]}}
function eu(e){return e===void 0?{}:{delivery:e}}async function tu(e){return[await nu(e.inputs["working-directory"],e)]}
async function nu(e,{inputs:n,tokens:o,workspace:i,withManifest:u}){const p=n["org-id"]===void 0||n["record-id"]===void 0,
k=u||p?await ru(i,e):void 0,P=k?.state==="found"?k:void 0,I=n["org-id"]??P?.organizationId,O=n["record-id"]??P?.recordId,
U=o?.kind==="one"?o.token:o?.tokens.get(O??"");return{directory:e,...k&&{manifest:k},credentials:{...I!==void 0&&{orgId:I},
...O!==void 0&&{recordId:O},...U!==void 0&&{token:U}}}}async function ru(e,n){const{readManifest:o}=await Promise.all([ne.
e(547),ne.e(450)]).then(ne.bind(ne,2450));return o({workspace:e,directory:n})}var w=ne(8395);const pt=e=>({kind:"value",
value:e}),Ke=e=>({kind:"invalid",problem:e});function ou(e,n){const o=u=>e[u]??"",i=iu(o("GITHUB_EVENT_PATH"),n);return i.
kind==="invalid"?i:pt({eventName:o("GITHUB_EVENT_NAME"),payload:i.value,sha:o("GITHUB_SHA"),ref:o("GITHUB_REF"),repository:o(
"GITHUB_REPOSITORY"),serverUrl:o("GITHUB_SERVER_URL"),actor:o("GITHUB_ACTOR")})}function iu(e,n){if(e==="")return pt({});
let o;try{o=n(e)}catch{return Ke("the event's payload can't be read: no file at GITHUB_EVENT_PATH")}try{return pt(JSON.parse(
o))}catch{return Ke("the event's payload, the file at GITHUB_EVENT_PATH, is not JSON")}}function su({eventName:e,payload:n,
actor:o}){if(o==="dependabot[bot]")return!0;const{data:i}=uu.safeParse(n);if(i?.repository?.fork===!0)return!0;if(i?.pull_request===
void 0||!au.has(e))return!1;const{head:u,base:p}=i.pull_request;return u.repo==null||u.repo.id!==p.repo.id}const au=new Set(
["pull_request","pull_request_review","pull_request_review_comment"]),vo=w.Ikc({id:w.aig()}),uu=w.Ikc({repository:w.lqM(
w.Ikc({fork:w.lqM(w.zMY())})),pull_request:w.lqM(w.Ikc({head:w.Ikc({repo:w.cl6(vo)}),base:w.Ikc({repo:vo})}))});function cu({
serverUrl:e,repository:n}){return e===""||n===""?void 0:`${e}/${n}`}var je=ne(4008);function du({endpoint:e,"webhook-tok\
en":n},o){if(e!==void 0&&n!==void 0){const u=e.inTheClear?[(0,je.oi)(lu,"warning")]:[];return{connection:{kind:"open",endpoint:e,
tokens:n},problems:u}}if(su(o))return{connection:{kind:"without-secrets"},problems:[(0,je.oi)(fu,"notice")]};const i=[];
return e===void 0&&i.push((0,je.oi)(wo("endpoint","variable","address"))),n===void 0&&i.push((0,je.oi)(wo("webhook-token",
"secret","token"))),{connection:{kind:"closed"},problems:i}}const lu="endpoint is http:// and not on this machine: the w\
ebhook token travels unencrypted; give an https:// address",fu="GitHub gives no secrets to this run (a pull request from\
 a fork, a run that Dependabot started, or a fork), so nothing is sent to Phaset; what needs no secret is done";function wo(e,n,o){
return`${e} is empty; give it the ${o}, and see that the ${n} it comes from exists and is named right`}function Ve(e,n,o=[]){
return{kind:"send",events:[{body:e,subject:n}],notes:o}}function Te(e,n=[]){return{kind:"nothing",reason:e,notes:n}}var bo=ne(
8532);const pu=1e12,hu=9999999999999,mu=/^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})$/,
yu=/^(\d{4})-(\d{2})-(\d{2})$/,gu=/^(?:\d{10}|\d{13})$/;function $o(e){if(typeof e!="string"&&typeof e!="number")return{
kind:"unreadable"};const n=_u(String(e).trim());return n===void 0?{kind:"unreadable"}:n<pu||n>hu?{kind:"out-of-range"}:{
kind:"timestamp",timestamp:String(n)}}function _u(e){if(gu.test(e))return Number(e)*(e.length===10?1e3:1);const n=mu.exec(
e)??yu.exec(e);if(n===null||!vu(Number(n[1]),Number(n[2]),Number(n[3])))return;const o=Date.parse(e.replace(" ","T").replace(
",","."));return Number.isNaN(o)?void 0:o}function vu(e,n,o){const i=new Date(Date.UTC(e,n-1,o));return i.getUTCMonth()===
n-1&&i.getUTCDate()===o}const wu="a full commit SHA of 40 or 64 hexadecimal digits: a short one would match no change",ko="\
a time in ISO 8601, or a Unix timestamp of 10 or 13 digits",bu="a time between 2001-09-09 and 2286-11-20",Le=w.YjP({error:"\
text"}),Dn=w.zMY({error:"true or false"}),Zt=rn(e=>typeof e=="string"&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(e)?{value:e.
toLowerCase()}:{expected:wu}),Re=rn(e=>{const n=$o(e);return n.kind==="timestamp"?{value:n.timestamp}:{expected:n.kind===
"out-of-range"?bu:ko}}),zo=rn(e=>{const n=$o(e);return n.kind==="unreadable"?{expected:ko}:{value:n.kind==="timestamp"?n.
timestamp:void 0}});function So(e){return`The time of ${e} is outside 2001 to 2286: it was left out, and Phaset uses the\
 time of arrival`}const Nt=rn(e=>{const n=typeof e=="string"&&/^\d+$/.test(e)?Number(e):e;return typeof n=="number"&&Number.
isSafeInteger(n)&&n>=0?{value:n}:{expected:"a whole number, 0 or more"}}),Eo=rn(e=>typeof e=="string"&&e.trim()!==""?{value:e}:
Number.isSafeInteger(e)?{value:String(e)}:{expected:"an ID, as text or a whole number"});function rn(e){return w.FsL(w.L5J(),
w.pdi((n,o)=>{const i=e(n);return"value"in i?i.value:(o.issues.push({code:"custom",input:n,message:i.expected}),bo.tm)}))}
function on(e,n){const o=n.toLowerCase();return e.some(i=>$u(i.toLowerCase(),o))}function $u(e,n){const[o="",...i]=e.split(
"*"),u=i.pop();if(u===void 0)return n===o;if(!n.startsWith(o))return!1;let p=o.length;for(const k of i){const P=n.indexOf(
k,p);if(P===-1)return!1;p=P+k.length}return n.length-u.length>=p&&n.endsWith(u)}const Zo=10,ku=80,zu={object:"an object",
array:"a list"},Su=w.Ikc({action:Le});function me(e,n,o){return Po(n,e.payload,`${e.eventName}: `,o)}function Dt(e,n){return me(
e,Su,({action:o})=>n(o))}function Eu(e,n){return Po(Zt,e.sha,"GITHUB_SHA",n)}function sn(e,n){return Te(`${e.eventName} ${De(
n)} has no Phaset event`)}function De(e){return(0,tt.ml)((0,tt.ts)(e),ku)}function Ao(e,n){const o=e.issues.map(u=>Zu(u,
n)),i=o.length-Zo;return i<=0?o:[...o.slice(0,Zo),`\u2026 and ${i} more of the kind`]}function Po(e,n,o,i){const u=e.safeParse(
n,{reportInput:!0});return u.success?i(u.data):{kind:"invalid",problems:Ao(u.error,o)}}function Zu(e,n){const o=e.path.map(
P=>typeof P=="number"?`[${P}]`:`.${String(P)}`),i=`${n}${o.join("").replace(/^\./,"")}`,u=i.endsWith(": ")?`${i}the payl\
oad`:i,p=e.input===void 0?"is missing":`is ${(0,tt.hD)(e.input)}`,k=e.code==="invalid_type"?zu[e.expected]:void 0;return`${u}\
 ${p}; expected ${k??e.message}`}const Au="*[bot]",Pu=w.Ikc({sender:w.Ikc({login:Le,type:w.lqM(Le)})});function Un(e,{ignoreActors:n},o){
return n.length===0?o():me(e,Pu,({sender:i})=>!(i.type==="Bot"&&n.some(p=>p.toLowerCase()===Au))&&!on(n,i.login)?o():Te(
`${e.eventName} by ${De(i.login)}, whom ignore-actors leaves out`))}var lt=ne(3305);const To=Ye(w.Whr()),an=Ye(w.YjP().check(
lt.m9(1))),Io=Ye(Zt),Oo=Ye(w.YOg(w.Ikc({name:w.YjP()}))),Tu=w.Ikc({pull_request:Ye(w.Ikc({number:To})),issue:Ye(w.Ikc({number:To,
labels:Oo,pull_request:w.lqM(w.L5J())})),changes:Ye(w.Ikc({new_issue:Ye(w.Ikc({labels:Oo}))})),deployment:Ye(w.Ikc({environment:an})),
deployment_status:Ye(w.Ikc({environment:an})),release:Ye(w.Ikc({tag_name:an})),workflow:Ye(w.Ikc({name:an})),workflow_run:Ye(
w.Ikc({name:an})),before:Io,after:Io});function Ue(e,n){const o=Tu.safeParse(e),i=o.success?Iu(o.data,n):void 0;return i!==
void 0?i:n===void 0?{kind:"repository"}:{kind:"deployment",sha:n,names:[]}}function Iu(e,n){return Ou(e)??xu(e)??Ru(e,n)??
Cu(e)}function Ou({pull_request:e,issue:n}){const o=n?.pull_request!==void 0&&n.pull_request!==null,i=e?.number??(o?n?.number:
void 0);return i===void 0?void 0:{kind:"pull-request",number:i}}function xu({issue:e,changes:n}){return e?.labels===void 0?
void 0:{kind:"incident",labels:[...e.labels,...n?.new_issue?.labels??[]].map(i=>i.name)}}function Ru(e,n){if(n===void 0)
return;const o=e.deployment_status?.environment??e.deployment?.environment;if(o!==void 0)return{kind:"deployment",sha:n,
names:[o],environment:o};const i=e.release?.tag_name??e.workflow?.name??e.workflow_run?.name;return i===void 0?void 0:{kind:"\
deployment",sha:n,names:[i]}}function Cu({before:e,after:n}){if(!(e===void 0||n===void 0))return{kind:"commits",before:e,
after:n}}function Ye(e){return w.MfU(w.lqM(e),void 0)}function Mu(e,n){return Dt(e,o=>o!=="created"?sn(e,o):Un(e,n,()=>Ve(
{event:"comment"},Ue(e.payload))))}const Nu="success",Du=w.Ikc({deployment_status:w.Ikc({state:Le})}),Uu=w.Ikc({deployment_status:w.
Ikc({environment:w.cl6(Le)})}),xo=w.Ikc({deployment:w.Ikc({environment:Le})}),Fu=w.Ikc({deployment:w.Ikc({sha:Zt})}),ju=w.
Ikc({deployment:w.Ikc({sha:Zt}),deployment_status:w.Ikc({created_at:Re})});function Lu(e,n){return me(e,Du,({deployment_status:{
state:o}})=>o!==Nu?Te(`deployment_status ${De(o)} is not a success`):me(e,Uu,({deployment_status:{environment:i}})=>i?yr(
n,i,()=>Ro(e)):me(e,xo,({deployment:u})=>yr(n,u.environment,()=>Ro(e)))))}function Bu(e,n){return me(e,xo,({deployment:o})=>yr(
n,o.environment,()=>me(e,Fu,({deployment:{sha:i}})=>Ve({event:"deployment",commitSha:i},Ue(e.payload,i)))))}function Ro(e){
return me(e,ju,({deployment:{sha:n},deployment_status:o})=>Ve({event:"deployment",commitSha:n,timestamp:o.created_at},Ue(
e.payload,n)))}function yr({deploymentEnvironments:e},n,o){if(on(e,n))return o();const i=De(e.join(", "));return Te(`dep\
loyment to ${De(n)}: not in deployment-environments (${i})`)}var Co=ne(1916);const rt=w.YjP().check(lt.Fk(/^(?:[1-9]\d{9}|[1-9]\d{12})$/)),
Mo=w.YjP().check(lt.Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),No=w.YjP().check(lt.m9(1)),gr=w.Whr().check(lt.UI()),Do={createdAt:w.
lqM(rt),submittedAt:w.lqM(rt)},Fn=w.gMt("event",[w.rej({event:w.euz("change"),commitSha:Mo,timestamp:w.lqM(rt)}),w.rej({
event:w.euz("deployment"),commitSha:Mo,timestamp:w.lqM(rt)}),w.rej({event:w.euz("incident-opened"),id:No,createdAt:rt}),
w.rej({event:w.euz("incident-resolved"),id:No,createdAt:rt,resolvedAt:rt}),w.rej({event:w.euz("comment")}),w.rej({event:w.
euz("review-approved"),...Do}),w.rej({event:w.euz("review-changes"),...Do}),w.rej({event:w.euz("pr-opened"),additions:w.
lqM(gr),changedFiles:w.lqM(gr),deletions:w.lqM(gr)}),w.rej({event:w.euz("pr-closed"),createdAt:w.lqM(rt),closedAt:w.lqM(
rt)}),w.rej({event:w.euz("pr-merged"),createdAt:w.lqM(rt),mergedAt:w.lqM(rt)})]),jn=Fn.def.options.map(e=>[...e.shape.event.
def.values][0]),qu={commitSha:Zt,timestamp:Re,id:Eo,createdAt:Re,resolvedAt:Re,submittedAt:Re,closedAt:Re,mergedAt:Re,additions:Nt,
changedFiles:Nt,deletions:Nt},Wu=100;function _r(e){const n=Fn.def.options.find(({shape:o})=>o.event.def.values[0]===e);
return Object.entries(n?.shape??{}).filter(([o])=>o!=="event").map(([o,i])=>({field:o,required:!(i instanceof w.Xz9)}))}
function Uo(e,n,o,i){const u=Vu(e,Object.keys(n),i),p={};for(const{field:k,required:P}of _r(e)){const I={path:i+k,value:n[k]},
O=Object.hasOwn(n,k)?I:o[k]??(P?I:null);if(O===null)continue;const U=qu[k].safeParse(O.value,{reportInput:!0});U.success?
p[k]=U.data:u.push(...Ao(U.error,O.path))}return u.length>0?{kind:"invalid",problems:u}:{kind:"made",body:Fn.parse({event:e,
...p})}}function Vu(e,n,o){const i=_r(e).map(({field:u})=>u);return n.filter(u=>!i.includes(u)).map(u=>{const p=`${o}${(0,tt.
hD)(u)} is no field of ${e}`;if(i.length===0)return`${p}, which takes none`;const k=(0,Co.kp)(u.slice(0,Wu),i);return`${p}\
, which takes ${i.join(", ")}; did you mean ${k}?`})}const Gu=100,Fo="repository_dispatch: client_payload.",Hu=w.Ikc({client_payload:w.
cl6(w.IeY(Yu,"an object"))});function Ku(e){return me(e,Hu,({client_payload:n})=>{const{event:o,...i}=n??{};if(o===void 0)
return Te("repository_dispatch without client_payload.event");if(!Ju(o))return{kind:"invalid",problems:[Xu(o)]};const u=Uo(
o,i,{},Fo);if(u.kind==="invalid")return u;const p=u.body.event==="deployment"?u.body.commitSha:void 0;return Ve(u.body,Ue(
e.payload,p))})}function Yu(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Ju(e){return jn.includes(
e)}function Xu(e){const n=`${Fo}event is ${(0,tt.hD)(e)}; expected one of ${jn.join(", ")}`;return typeof e!="string"?n:
`${n}; did you mean ${(0,Co.kp)(e.slice(0,Gu),jn)}?`}const Ut=w.Ikc({name:Le}),vr=w.Ikc({labels:w.YOg(Ut),type:w.cl6(Ut)}),
jo=w.Ikc({issue:vr}),Qu=w.Ikc({issue:vr,changes:w.cl6(w.Ikc({new_issue:w.cl6(vr)}))}),ec=w.Ikc({label:Ut}),tc=w.Ikc({type:Ut}),
nc=w.Ikc({label:w.cl6(Ut)}),rc=w.Ikc({type:w.cl6(Ut)}),Lo=w.Ikc({issue:w.Ikc({state:w.k5n(["open","closed"],{error:"open\
 or closed"})})}),wr={id:Eo,created_at:Re},oc=w.Ikc({issue:w.Ikc(wr)}),Bo=w.Ikc({issue:w.Ikc({...wr,closed_at:Re})}),ic=w.
Ikc({issue:w.Ikc({...wr,updated_at:Re})});function sc(e,n){return Dt(e,o=>{switch(o){case"opened":case"reopened":return br(
e,n,()=>Ko(e));case"labeled":return me(e,ec,({label:i})=>qo(e,n,"label",{labels:[i]}));case"typed":return me(e,tc,({type:i})=>qo(
e,n,"type",{labels:[],type:i}));case"closed":return br(e,n,()=>dc(e));case"unlabeled":return ac(e,n);case"untyped":return uc(
e,n);case"deleted":return br(e,n,()=>$r(e,()=>zr(e)));case"transferred":return cc(e,n);default:return sn(e,o)}})}function qo(e,n,o,i){
return At(n,i)?me(e,Lo,({issue:u})=>u.state==="open"?Ko(e):lc(e)):kr(e,o,i)}function ac(e,n){return me(e,nc,({label:o})=>{
if(!o)return Ho(e,"label");const i={labels:[o]};return At(n,i)?Wo(e,n,u=>({...u,labels:u.labels.filter(p=>!Vo(p,o))})):kr(
e,"label",i)})}function uc(e,n){return me(e,rc,({type:o})=>{if(!o)return Ho(e,"type");const i={labels:[],type:o};return At(
n,i)?Wo(e,n,u=>({...u,type:u.type&&Vo(u.type,o)?null:u.type})):kr(e,"type",i)})}function Wo(e,n,o){return me(e,jo,({issue:i})=>At(
n,o(i))?Te("issues: another label or type still makes it an incident"):$r(e,()=>zr(e)))}function cc(e,n){return me(e,Qu,
({issue:o,changes:i})=>{const u=i?.new_issue;return!At(n,o)&&!(u&&At(n,u))?Go(e):$r(e,()=>zr(e))})}function br(e,n,o){return me(
e,jo,({issue:i})=>At(n,i)?o():Go(e))}function $r(e,n){return me(e,Lo,({issue:o})=>o.state==="open"?n():Te("issues: the i\
ncident was resolved when it closed"))}function At({incidentLabels:e,incidentTypes:n},{labels:o,type:i}){return o.some(p=>on(
e,p.name))||(i?on(n,i.name):!1)}function Vo(e,n){return e.name.toLowerCase()===n.name.toLowerCase()}function Go({eventName:e}){
return Te(`${e}: neither a label nor the type makes it an incident`)}function kr({eventName:e},n,{labels:o,type:i}){const u=i??
o[0];return Te(`${e}: the ${n} ${De(u?.name??"")} is none of incident-${n}s`)}function Ho({eventName:e},n){const o=`${e}\
 without the removed ${n}: it was deleted from the repository`;return Te(o,[`It can't be known whether the removed ${n} \
was one of incident-${n}s. If it was, the incident is still open in Phaset: send \`event: incident-resolved\` for it`])}
function Ko(e){return me(e,oc,({issue:{id:n,created_at:o}})=>Ve({event:"incident-opened",id:n,createdAt:o},Ue(e.payload)))}
function dc(e){return me(e,Bo,({issue:{id:n,created_at:o,closed_at:i}})=>Yo(e,{id:n,createdAt:o,resolvedAt:i}))}function zr(e){
return me(e,ic,({issue:{id:n,created_at:o,updated_at:i}})=>Yo(e,{id:n,createdAt:o,resolvedAt:i}))}function Yo(e,n){return Ve(
{event:"incident-resolved",...n},Ue(e.payload))}function lc(e){return me(e,Bo,({issue:{id:n,created_at:o,closed_at:i}})=>{
const u={id:n,createdAt:o},p=Ue(e.payload),k={body:{event:"incident-opened",...u},subject:p},P={body:{event:"incident-re\
solved",...u,resolvedAt:i},subject:p};return{kind:"send",events:[k,P],notes:[]}})}const fc=w.Ikc({pull_request:w.Ikc({additions:Nt,
changed_files:Nt,deletions:Nt})}),pc=w.Ikc({pull_request:w.Ikc({merged:Dn})}),hc=w.Ikc({pull_request:w.Ikc({created_at:Re,
merged_at:Re})}),mc=w.Ikc({pull_request:w.Ikc({created_at:Re,closed_at:Re})});function yc(e){return Dt(e,n=>{switch(n){case"\
opened":return gc(e);case"closed":return me(e,pc,({pull_request:o})=>o.merged?_c(e):vc(e));default:return sn(e,n)}})}function gc(e){
return me(e,fc,({pull_request:n})=>{const{additions:o,changed_files:i,deletions:u}=n,p=Ue(e.payload);return Ve({event:"p\
r-opened",additions:o,changedFiles:i,deletions:u},p)})}function _c(e){return me(e,hc,({pull_request:n})=>{const o={createdAt:n.
created_at,mergedAt:n.merged_at};return Ve({event:"pr-merged",...o},Ue(e.payload))})}function vc(e){return me(e,mc,({pull_request:n})=>{
const o={createdAt:n.created_at,closedAt:n.closed_at};return Ve({event:"pr-closed",...o},Ue(e.payload))})}const wc=w.Ikc(
{repository:w.Ikc({default_branch:Le})});function Jo(e,{changeBranches:n},o,i){const u=p=>{if(on(p,o))return i();const k=De(
p.join(", "));return Te(`${e.eventName} on ${De(o)}: not in change-branches (${k})`)};return n.length>0?u(n):me(e,wc,({repository:p})=>u(
[p.default_branch]))}const Xo="refs/heads/",Qo=w.Ikc({id:Zt,timestamp:zo}),bc=w.Ikc({ref:Le}),$c=w.Ikc({deleted:Dn}),kc=w.
Ikc({commits:w.YOg(w.L5J())}),zc=w.Ikc({head_commit:Qo}),Sc=w.Ikc({commits:w.YOg(Qo)});function Ec(e,n){return me(e,bc,({
ref:o})=>{if(!o.startsWith(Xo))return Te(`push to ${De(o)}, which is no branch`);const i=o.slice(Xo.length);return me(e,
$c,({deleted:u})=>u?Te(`push deleted the branch ${De(i)}`):Jo(e,n,i,()=>Zc(e,n)))})}function Zc(e,{changes:n}){return me(
e,kc,({commits:o})=>o.length===0?Te("push without commits of its own"):n==="all"?me(e,Sc,({commits:i})=>Ac(e,i)):me(e,zc,
({head_commit:i})=>ei([Sr(i,Ue(e.payload))],[i])))}function Ac(e,n){const o=Ue(e.payload),i=o.kind==="commits"?o.before:
void 0,u=n.map((p,k)=>{const P=n[k-1]?.id??i;return P===void 0?Sr(p,{kind:"repository"}):Sr(p,{kind:"commits",before:P,after:p.
id})});return ei(u,n)}function ei(e,n){const o=n.filter(i=>i.timestamp===void 0);return{kind:"send",events:e,notes:o.map(
i=>So(`commit ${i.id}`))}}function Sr({id:e,timestamp:n},o){return{body:{event:"change",commitSha:e,...n===void 0?{}:{timestamp:n}},
subject:o}}const Pc=w.Ikc({release:w.Ikc({draft:Dn,prerelease:Dn})}),Tc=w.Ikc({release:w.Ikc({published_at:Re})});function Ic(e){
return Dt(e,n=>{switch(n){case"published":return ti(e,()=>me(e,Tc,({release:o})=>ni(e,{timestamp:o.published_at})));case"\
released":return ti(e,()=>ni(e,{}));default:return Te(`release ${De(n)} has no Phaset event`,[`This workflow listens to \
more than it should: release ${De(n)}. Let it listen to \`types: [released]\` alone, or each release may count twice`])}})}
function ti(e,n){return me(e,Pc,({release:o})=>o.draft?Te("release of a draft is no deployment"):o.prerelease?Te("releas\
e of a pre-release is no deployment"):n())}function ni(e,n){return Eu(e,o=>Ve({event:"deployment",commitSha:o,...n},Ue(e.
payload,o)))}const Oc=w.Ikc({review:w.Ikc({state:Le})}),xc=w.Ikc({review:w.Ikc({body:w.mee(Le)})}),Rc=w.Ikc({pull_request:w.
Ikc({created_at:Re}),review:w.Ikc({submitted_at:Re})});function Cc(e,n){return Dt(e,o=>o!=="submitted"?sn(e,o):me(e,Oc,({
review:i})=>Mc(e,n,i.state)))}function Mc(e,n,o){switch(o.toLowerCase()){case"approved":return Un(e,n,()=>ri(e,"review-a\
pproved"));case"changes_requested":return Un(e,n,()=>ri(e,"review-changes"));case"commented":return Nc(e,n);default:return Te(
`pull_request_review of state ${De(o)} has no Phaset event`)}}function Nc(e,n){return me(e,xc,({review:o})=>o.body===null||
o.body.trim()===""?Te("pull_request_review without a body: its comments arrive on their own"):Un(e,n,()=>Ve({event:"comm\
ent"},Ue(e.payload))))}function ri(e,n){return me(e,Rc,({pull_request:o,review:i})=>Ve({event:n,createdAt:o.created_at,submittedAt:i.
submitted_at},Ue(e.payload)))}const Dc=["push","workflow_dispatch","repository_dispatch","schedule","workflow_run"],Uc=w.
Ikc({workflow_run:w.Ikc({conclusion:w.mee(Le)})}),Fc=w.Ikc({workflow_run:w.Ikc({event:Le})}),jc=w.Ikc({repository:w.Ikc(
{full_name:Le}),workflow_run:w.Ikc({head_repository:w.mee(w.Ikc({full_name:Le}))})}),Lc=w.Ikc({workflow_run:w.Ikc({head_branch:w.
mee(Le)})}),Bc=w.Ikc({workflow_run:w.Ikc({head_sha:Zt,updated_at:Re})});function qc(e,n){return Dt(e,o=>o!=="completed"?
sn(e,o):me(e,Uc,({workflow_run:{conclusion:i}})=>i==="success"?Wc(e,n):Te(`workflow_run concluded ${De(i??"without a res\
ult")}: no success`)))}function Wc(e,n){return me(e,Fc,({workflow_run:{event:o}})=>o==="release"?oi(e,()=>ii(e)):Dc.includes(
o)?oi(e,()=>Vc(e,n)):Te(`workflow_run started by ${De(o)} may have deployed another commit`))}function oi(e,n){return me(
e,jc,({repository:o,workflow_run:i})=>{const u=i.head_repository?.full_name.toLowerCase();return u===o.full_name.toLowerCase()?
n():Te(`workflow_run of ${u?De(u):"a deleted fork"}, another repository`)})}function Vc(e,n){return me(e,Lc,({workflow_run:{
head_branch:o}})=>o===null?Te("workflow_run without a head branch"):Jo(e,n,o,()=>ii(e)))}function ii(e){return me(e,Bc,({
workflow_run:n})=>Ve({event:"deployment",commitSha:n.head_sha,timestamp:n.updated_at},Ue(e.payload,n.head_sha)))}function Gc(e,n){
switch(e.eventName){case"push":return Ec(e,n);case"pull_request":case"pull_request_target":return yc(e);case"pull_reques\
t_review":return Cc(e,n);case"pull_request_review_comment":case"issue_comment":return Mu(e,n);case"deployment":return Bu(
e,n);case"deployment_status":return Lu(e,n);case"release":return Ic(e);case"workflow_run":return qc(e,n);case"issues":return sc(
e,n);case"repository_dispatch":return Ku(e);default:return Te(`${De(e.eventName)} has no Phaset event`)}}const Hc=new Set(
["pull_request","merge_group"]),Kc=new Set(["push","schedule","workflow_dispatch"]),Yc=w.Ikc({repository:w.Ikc({default_branch:w.
YjP()})});function si(e,n){switch(e){case"true":return{kind:"upload",auto:!1};case"check":return{kind:"check",auto:!1};case"\
false":return{kind:"nothing",reason:"switched off"};case"auto":return Jc(n)}}function Jc({eventName:e,ref:n,payload:o}){
if(Hc.has(e))return{kind:"check",auto:!0};if(!Kc.has(e))return{kind:"nothing",reason:`not on ${e}`};const i=Yc.safeParse(
o).data?.repository;return e==="schedule"||n===`refs/heads/${i?.default_branch}`?{kind:"upload",auto:!0}:{kind:"nothing",
reason:`${e} is not on the default branch`}}const Xc={id:"issue.id",resolvedAt:"issue.closed_at",createdAt:"pull_request\
.created_at",submittedAt:"review.submitted_at",closedAt:"pull_request.closed_at",mergedAt:"pull_request.merged_at",additions:"\
pull_request.additions",changedFiles:"pull_request.changed_files",deletions:"pull_request.deletions"};function Qc(e,n,o){
const{sources:i,notes:u}=od(e,n,ed(e,n,o)),p=Uo(e,n,i,"event-fields: ");if(p.kind==="invalid")return p;const k=p.body.event===
"deployment"?p.body.commitSha:void 0;return Ve(p.body,Ue(o.payload,k),u)}function ed(e,n,o){const i=td(o),u=_r(e).map(({
field:p})=>{if(p==="commitSha")return[p,i];if(p==="timestamp")return[p,nd(e,n.commitSha,i,o)];const k=p==="createdAt"&&e.
startsWith("incident-");return[p,ot(o,k?"issue.created_at":Xc[p])]});return Object.fromEntries(u)}function td(e){const n=ot(
e,"pull_request.merged")?.value===!0;return ot(e,"deployment.sha")??ot(e,"workflow_run.head_sha")??ot(e,n?"pull_request.\
merge_commit_sha":"pull_request.head.sha")??{path:"GITHUB_SHA",value:e.sha}}function nd(e,n,o,i){const u=n??o.value;return e===
"change"?ai(ot(i,"head_commit.id")?.value,u)?ot(i,"head_commit.timestamp"):void 0:ai(o.value,u)?rd(i):void 0}function rd(e){
switch(e.eventName){case"deployment_status":return ot(e,"deployment_status.created_at");case"workflow_run":return ot(e,"\
workflow_run.updated_at");case"release":return ot(e,"action")?.value==="published"?ot(e,"release.published_at"):void 0;default:
return}}function od(e,n,o){const{timestamp:i,...u}=o;if(e!=="change"||n.timestamp!==void 0||i===void 0)return{sources:o,
notes:[]};const p=zo.safeParse(i.value);return!p.success||p.data!==void 0?{sources:o,notes:[]}:{sources:u,notes:[So("the\
 head commit")]}}function ai(e,n){return typeof e!="string"||typeof n!="string"?!1:e.toLowerCase()===n.toLowerCase()}function ot({
eventName:e,payload:n},o){if(o===void 0)return;const i=o.split(".").reduce((u,p)=>typeof u=="object"&&u!==null?u[p]:void 0,
n);return i==null?void 0:{path:`${e}: ${o}`,value:i}}function id(e,n){const{connection:o,problems:i}=du(e,n);if(e.replay.
length>0)return sd(o,i);const u=cd(e,n),p={connection:o,...ud(u),record:si(e.record,n),standards:si(e.standards,n),repositoryUrl:cu(
n),problems:[...i,...u.kind==="invalid"?u.problems.map(je.EP):[]]};return o.kind==="without-secrets"?ad(p):p}function sd(e,n){
const o="replay is given",i={kind:"nothing",reason:o};return{connection:e,events:[],noEvent:o,notes:[],record:i,standards:i,
repositoryUrl:void 0,problems:n}}function ad(e){const n="this run has no secrets",{events:o,noEvent:i=n,record:u}=e;return{
...e,events:[],noEvent:o.length>0?n:i,record:u.kind==="upload"?{...u,kind:"check"}:u,standards:{kind:"nothing",reason:n}}}
function ud(e){switch(e.kind){case"send":return{events:e.events,notes:e.notes};case"nothing":return{events:[],noEvent:e.
reason,notes:e.notes};case"invalid":return{events:[],notes:[]}}}function cd(e,n){const{event:o}=e;return o==="none"?{kind:"\
nothing",reason:"event is none",notes:[]}:o!=="auto"?Qc(o,e["event-fields"],n):Gc(n,{changes:e.changes,changeBranches:e["\
change-branches"],deploymentEnvironments:e["deployment-environments"],incidentLabels:e["incident-labels"],incidentTypes:e["\
incident-types"],ignoreActors:e["ignore-actors"]})}function dd(e){return e.split(/[,\n]/).map(n=>n.trim()).filter(n=>n!==
"")}function ld(e){const n=new Map;for(const{number:o,line:i}of Er(e)){const u=i.indexOf(":"),p=i.slice(0,u).trim();if(u<
1||p==="")return Ke(`has no "key: value" in line ${o}`);if(n.has(p))return Ke(`gives "${p}" twice (line ${o})`);n.set(p,
i.slice(u+1).trim())}return pt(Object.fromEntries(n))}function fd(e){const n=Er(e),[o]=n;if(o===void 0)return Ke("is emp\
ty");if(n.length===1&&!ui.test(o.line))return pt({kind:"one",token:o.line});const i=new Map;for(const{number:u,line:p}of n){
const[,k,P]=ui.exec(p)??[];if(k===void 0||P===void 0)return Ke(`has no "RECORD_ID: token" in line ${u}`);if(i.has(k))return Ke(
`gives two tokens for one record (line ${u})`);i.set(k,P)}return pt({kind:"by-record",tokens:i})}const ui=/^([A-Za-z0-9_-]+):\s+(\S+)$/,
pd=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,hd=/^[\t\x20-\x7e]+$/,md=new Set(["connection","content-encoding","content-length","c\
ontent-type","expect","host","keep-alive","te","trailer","transfer-encoding","upgrade","user-agent"]);function yd(e){const n=new Map;
for(const{number:o,line:i}of Er(e)){const u=i.indexOf(":"),p=i.slice(0,Math.max(u,0)).trim(),k=i.slice(u+1).trim();if(!pd.
test(p))return Ke(`has no "Name: value" in line ${o}`);if(md.has(p.toLowerCase()))return Ke(`can't set ${p} (line ${o}):\
 the action sets it itself`);if(!hd.test(k))return Ke(`has an empty value or one beyond ASCII for ${p} (line ${o})`);if(n.
has(p.toLowerCase()))return Ke(`gives ${p} twice (line ${o})`);n.set(p.toLowerCase(),k)}return pt(Object.fromEntries(n))}
function Er(e){return e.split(/\r?\n/).map((n,o)=>({number:o+1,line:n.trim()})).filter(({line:n})=>n!=="")}const Zr="giv\
e the address of the Phaset API, such as https://phaset.example.com/api";function gd(e){const n=/^[a-z][a-z0-9+.-]*:\/\//i.
test(e)?e:`https://${e}`;if(!URL.canParse(n))return Ke(`is not a URL; ${Zr}`);const o=new URL(n),i=_d(o);if(i!==void 0)return Ke(
i);const u=o.pathname.replace(/\/+$/,"").replace(/\/+integration$/,"").replace(/\/+$/,"");return pt({origin:new URL(o.origin),
prefix:u,inTheClear:o.protocol==="http:"&&!vd(o.hostname)})}function _d(e){if(e.protocol!=="https:"&&e.protocol!=="http:")
return`has the scheme ${e.protocol.slice(0,-1)}; it takes https or http`;if(e.username!==""||e.password!=="")return"hold\
s a user name or password; give a gateway's credentials in the input headers";if(e.search!==""||e.hash!=="")return`has a\
 "?" or "#" part; ${Zr}`;if(/\/integration\/(?:event|record|standards|baselines)(?:\/|$)/.test(e.pathname))return`goes b\
eyond /integration; ${Zr}, and the IDs and the token in inputs of their own`}function vd(e){return e==="localhost"||e===
"[::1]"||/^127\.\d+\.\d+\.\d+$/.test(e)}function ci({prefix:e},n,{orgId:o,recordId:i,token:u}){const p=typeof n=="string"?
[n,o,i,u]:["baselines",o,n.baselineId,i,u];return`${e}/integration/${p.map(wd).join("/")}`}function wd(e){const n=encodeURIComponent(
e.toWellFormed());return/^\.{1,2}$/.test(n)?n.replaceAll(".","%2E"):n}const Pt=e=>w.k5n(e,`one of ${e.join(", ")}`),di=Pt(
["auto","true","check","false"]),Ar=w.FsL(Pt(["true","false"]),w.pdi(e=>e==="true")),Ft=w.FsL(w.YjP(),w.pdi(dd)),li=w.FsL(
w.YjP(),w.pdi(e=>e===""?void 0:e)),fi=w.FsL(w.FsL(w.YjP().check(lt.Fk(/^\d{1,4}(?:\.\d+)?$/,"a number of seconds, such a\
s 10")),w.pdi(Number)),w.aig().check(lt.NC("more than 0 seconds"),lt.Zm(3600,"at most 3600 seconds"))),Ln=e=>w.FsL(w.YjP(),
w.pdi((n,o)=>{const i=e(n);return i.kind==="value"?i.value:(o.issues.push({code:"custom",message:i.problem,input:n}),bo.
tm)})),pi=e=>n=>n.trim()===""?pt(void 0):e(n),Pr=w.Ikc({endpoint:Ln(pi(gd)),"webhook-token":Ln(pi(fd)),"org-id":li,"reco\
rd-id":li,"working-directory":w.YjP().check(lt.m9(1,"a directory, such as .")),event:Pt(["auto","none",...jn]),"event-fi\
elds":Ln(ld),changes:Pt(["head","all"]),"change-branches":Ft,"deployment-environments":Ft,"incident-labels":Ft,"incident\
-types":Ft,"ignore-actors":Ft,timeout:fi,record:di,standards:di,"standards-fail-on":Pt(["never","failure","warning"]),"s\
tandards-status-words":Pt(["documented","standardlint"]),"fail-on":Pt(["never","config","any"]),"dry-run":Ar,summary:Ar,
replay:Ft,"repeat-unknown":Ar,headers:Ln(yd),deadline:fi}),bd=["api-key","run-record","run-standards","run-deployment"];
function $d(e){const n=[...Object.keys(Pr.shape),...bd];return Object.fromEntries(n.map(o=>[o,e(o)]))}function kd(e,n){const{
renamed:o,problems:i}=Ed(e),u=Pr.safeParse(o),p=Pr.shape["fail-on"].safeParse(o["fail-on"]).data??"config";if(!u.success){
const k=u.error.issues.map(P=>zd(P,o,n));return{failOn:p,problems:[...k,...i]}}return i.push(...Sd(u.data)),i.some(({level:k})=>k===
"error")?{failOn:p,problems:i}:{inputs:u.data,failOn:p,problems:i}}function zd(e,n,o){const i=String(e.path[0]);return(0,je.
oi)(e.code==="custom"?`${i} ${e.message}`:`${i} is ${(0,tt.hD)(o(n[i]??""))}; it takes ${e.message}`)}function Sd(e){const n=[],
o=Object.keys(e["event-fields"]);if(o.length>0&&(e.event==="auto"||e.event==="none")){const i=`event-fields is given (${(0,tt.
hD)(o.join(", "))}), but event is ${e.event}`;n.push((0,je.oi)(`${i}; name the event that the fields are for`))}return n}
function Ed(e){const n={...e},o=[],i=(p,k,P,I)=>{if((e[p]??"")!==""){if(e[k]!==P){o.push((0,je.oi)(`${p} and ${k} are bo\
th given; leave out ${p}`));return}n[k]=I,o.push((0,je.oi)(`${p} is the vendor's name for ${k}`,"notice"))}};i("api-key",
"webhook-token","",e["api-key"]??""),i("run-record","record","auto",e["run-record"]??""),i("run-standards","standards","\
auto",e["run-standards"]??"");const u={true:"deployment",false:"none"}[e["run-deployment"]??""];return i("run-deployment",
"event","auto",u??e["run-deployment"]??""),{renamed:n,problems:o}}var Zd=ne(7598);const Ad=he(import.meta.url)("node:os");
class Pd{value;next;constructor(n){this.value=n}}class Td{#e;#t;#n;constructor(){this.clear()}enqueue(n){const o=new Pd(
n);this.#e?(this.#t.next=o,this.#t=o):(this.#e=o,this.#t=o),this.#n++}dequeue(){const n=this.#e;if(n)return this.#e=this.#e.
next,this.#n--,this.#e||(this.#t=void 0),n.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,
this.#n=0}get size(){return this.#n}*[Symbol.iterator](){let n=this.#e;for(;n;)yield n.value,n=n.next}*drain(){for(;this.#e;)
yield this.dequeue()}}function hi(e){let n=!1;if(typeof e=="object"&&({concurrency:e,rejectOnClear:n=!1}=e),mi(e),typeof n!=
"boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const o=new Td;let i=0;const u=()=>{i<e&&o.size>
0&&(i++,o.dequeue().run())},p=()=>{i--,u()},k=async(O,U,q)=>{const Y=(async()=>O(...q))();U(Y);try{await Y}catch{}p()},P=(O,U,q,Y)=>{
const X={reject:q};new Promise(Se=>{X.run=Se,o.enqueue(X)}).then(k.bind(void 0,O,U,Y)),i<e&&u()},I=(O,...U)=>new Promise(
(q,Y)=>{P(O,q,Y,U)});return Object.defineProperties(I,{activeCount:{get:()=>i},pendingCount:{get:()=>o.size},clearQueue:{
value(){if(!n){o.clear();return}const O=AbortSignal.abort().reason;for(;o.size>0;)o.dequeue().reject(O)}},concurrency:{get:()=>e,
set(O){mi(O),e=O,queueMicrotask(()=>{for(;i<e&&o.size>0;)u()})}},map:{async value(O,U){const q=[];try{Array.from(O,(Y,X)=>{
const Se=I(U,Y,X);return q.push(Se),Se})}catch(Y){for(const X of q)X.catch(()=>{});throw Y}return Promise.all(q)}}}),I}function vh(e,n){
const o=hi(n),i=(...u)=>o(()=>e(...u));return Object.defineProperty(i,"clearQueue",{value:o.clearQueue}),i}function mi(e){
if(!((Number.isInteger(e)||e===Number.POSITIVE_INFINITY)&&e>0))throw new TypeError("Expected `concurrency` to be a numbe\
r from 1 and up")}function Id(e,n,o){let i=0,u=0,p=0;const k=()=>i+(u>0?n()-p:0);return{remaining:()=>o.aborted?0:Math.max(
0,e-k()),spend:async P=>{u++===0&&(p=n());try{return await P()}finally{--u===0&&(i+=n()-p)}},cancelled:o}}var Od=ne(7067);
const xd=he(import.meta.url)("node:https");var Rd=ne(4155);const Cd={rE:"1.0.0"},Md=Cd.rE,Tr=64*1024;function Nd(e,n,o){
const i=new Rd.Qq(void 0,[],{keepAlive:!0});return async(u,p)=>{const k=performance.now(),P=Dd(i,e,n,u),I=Promise.withResolvers(),
O=setTimeout(()=>{I.resolve(P.failure(`no answer within ${p/1e3} s`)),P.abort()},p),U=await Promise.race([P.finding,I.promise]);
return clearTimeout(O),{...U,body:o(U.body),took:performance.now()-k}}}function Dd(e,n,o,i){const u=new AbortController,
p=Ud(n.origin.protocol==="https:"?xd:Od),k=U=>({outcome:p.sent()?"unknown":"not-arrived",failure:U,body:"",truncated:!1}),
P={host:n.origin.hostname.replace(/^\[|\]$/g,""),port:n.origin.port,path:ci(n,i.target,i.credentials),method:i.body===void 0?
"GET":"POST",headers:{...o,"User-Agent":`phaset-action/${Md}`,...i.body!==void 0&&{"Content-Type":"application/json"}},agent:e.
getAgent(n.origin.href),signal:u.signal},I=i.body===void 0?null:JSON.stringify(i.body);return{finding:e.requestRaw({options:P,
parsedUrl:n.origin,httpModule:p.module},I).then(({message:U})=>Fd(U)).catch(U=>k(qd(U))),failure:k,abort:()=>u.abort()}}
function Ud(e){let n=!1;return{module:{...e,request:(i,u)=>e.request(i,u).once("finish",()=>{n=!0})},sent:()=>n}}async function Fd(e){
const n=e.statusCode??0,{body:o,truncated:i}=await jd(e),u=Ua(e.headers["retry-after"],Date.now()),p=Ld(e.headers.location);
return{outcome:Da(n,o),status:n,body:o,truncated:i,...u!==void 0&&{retryAfter:u},...p!==void 0&&{redirectHost:p}}}async function jd(e){
const n=[];let o=0;for await(const u of e)if(n.push(u),o+=u.length,o>Tr)break;return{body:Buffer.concat(n).subarray(0,Tr).
toString("utf8"),truncated:o>Tr}}function Ld(e){return e!==void 0&&URL.canParse(e)?new URL(e).host:void 0}const Bd={ECONNREFUSED:"\
connection refused",ENOTFOUND:"host name not found",EAI_AGAIN:"host name not found (no answer from DNS)",ECONNRESET:"con\
nection reset",EPIPE:"connection reset",ETIMEDOUT:"connection timed out",EHOSTUNREACH:"host unreachable",ENETUNREACH:"ne\
twork unreachable"};function qd(e){if(!(e instanceof Error))return"network error";if(e.message.startsWith("tunneling soc\
ket could not be established"))return"the proxy is down or refused (see HTTPS_PROXY and NO_PROXY)";const n="code"in e&&typeof e.
code=="string"?e.code:"";return/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ALTNAME|EPROTO|ERR_SSL/.test(n)?`TLS failed: ${n} (f\
or a private CA, set NODE_EXTRA_CA_CERTS on the runner)`:Bd[n]??`network error ${n}`.trim()}const Wd=w.k5n(["not-arrived",
"refused","unknown"]),yi=w.YjP().check(lt.m9(1)),Ir={outcome:Wd,orgId:yi,recordId:yi},gi=w.g1P(w.YjP(),w.L5J()),Vd=w.gMt(
"kind",[w.Ikc({...Ir,kind:w.euz("event"),body:Fn}),w.Ikc({...Ir,kind:w.euz("record"),body:gi}),w.Ikc({...Ir,kind:w.euz("\
standards"),body:gi})]);function Gd(e){const n=(0,dt.openSync)(e,"wx",384),o=new Set;let i=0;return{add:k=>{const P=i,I=`${_i(
"not-arrived")}${JSON.stringify(k).slice(1)}
`;i+=(0,dt.writeSync)(n,I,P);const O=i-P-1;return o.add(P),U=>{U==="delivered"?((0,dt.writeSync)(n," ".repeat(O),P),o.delete(
P)):(0,dt.writeSync)(n,_i(U),P)}},close:()=>{if((0,dt.closeSync)(n),o.size===0){(0,dt.rmSync)(e,{force:!0});return}return Hd(
e),e}}}function _i(e){return`{"outcome":"${e}",`.padEnd(25)}function Hd(e){const n=`${e}.next`;(0,dt.writeFileSync)(n,(0,dt.
readFileSync)(e,"utf8").replace(/^ *\n/gm,""),{mode:384}),(0,dt.renameSync)(n,e)}function Kd(e){const n={messages:[],damaged:[]};
for(const[o,i]of e.split(`
`).entries()){if(i.trim()==="")continue;const u=Yd(i);typeof u=="string"?n.damaged.push({line:o+1,problem:u}):n.messages.
push(u)}return n}function Yd(e){let n;try{n=JSON.parse(e)}catch{return"is not JSON"}const o=Vd.safeParse(n);if(o.success)
return o.data;const i=o.error.issues[0]?.path.join(".")??"";return i===""?"is not an undelivered message":`has a missing\
 or wrong "${i}"`}const Jd=8;function Xd(e,n,o,{environment:i,cancelled:u}){const p={workspace:i.GITHUB_WORKSPACE??process.
cwd(),statusWords:n["standards-status-words"]};if(e.kind==="without-secrets")return{...Qd,...p};const k={send:Nd(e.endpoint,
n.headers,o),limit:hi(Jd),budget:Id(n.deadline*1e3,()=>performance.now(),u),timeout:n.timeout*1e3,repeatUnknown:n["repea\
t-unknown"],random:Math.random,watch:(I,O)=>He.Yz(o(nl(I,O)))},P=n["dry-run"]?el(e.endpoint,o):tl(k,i);return{...p,...P,
fetchBaseline:Wa(k)}}const Qd={prepare:()=>async()=>{},fetchBaseline:async()=>({kind:"failed",problems:[]}),close:()=>{}};
function el(e,n){return{prepare:({kind:o,body:i},u)=>async()=>{const p=ci(e,o,{...u,token:"***"});He.pq(n(`POST ${p} ${JSON.
stringify(i)}`))},close:()=>{}}}function tl(e,{RUNNER_TEMP:n=(0,Ad.tmpdir)()}){const o=(0,dr.join)(n,`phaset-undelivered\
-${(0,Zd.randomUUID)()}.jsonl`),i=Gd(o);return{undelivered:o,prepare:({kind:u,body:p},k)=>{const{orgId:P,recordId:I}=k,O=i.
add({kind:u,orgId:P,recordId:I,body:p});return()=>mo({target:u,credentials:k,body:p},e,O)},close:i.close}}function nl({target:e,
credentials:n,body:o},i){const u=typeof e=="string"?e:`baseline ${e.baselineId}`,p=`${i.outcome}, ${i.status??i.failure}`,
k=o===void 0?"":` sent ${JSON.stringify(o)}`;return`${u} of ${n.recordId}: ${p}, ${Math.round(i.took)} ms;${k} answered ${i.
body}`}function rl({directory:e,manifest:n,credentials:o}){const{orgId:i,recordId:u,token:p}=o;if(i!==void 0&&u!==void 0&&
p!==void 0)return{kind:"complete",credentials:{orgId:i,recordId:u,token:p}};const k=n===void 0?"the manifest":n.file,P=n?.
state==="found"?"holds none":"is not in the checkout",I=(U,q)=>(0,je.oi)(`${U} is not known for ${e}: the input is empty\
, and ${k}, the place of its "${q}", ${P}; give one of the two`),O=[];return i===void 0&&O.push(I("org-id","organization\
Id")),u===void 0?O.push(I("record-id","id")):p===void 0&&O.push((0,je.oi)(`webhook-token has no line for the record of ${e}\
; add "RECORD_ID: token" for it`)),{kind:"missing",problems:O}}function ol(e,{file:n,repositoryUrl:o}){const{id:i,organizationId:u,
$schema:p,...k}=e,P=k.spec.repo??o,I=(U,q)=>[{kind:"manifest",level:U,file:n,message:`${n} has no spec.repo${q}`}];if(P===
void 0)return{problems:I("error",", and the run does not say which repository it is; add it")};const O=k.spec.repo===void 0?
I("notice",`; the record is sent with ${P}`):[];return{record:{...k,spec:{...k.spec,repo:P}},problems:O}}const vi="defau\
lt";function il(e,n){const o=[],i={component:e,events:n.events,record:al(e,n,o),standards:ul(e,n.standards,o),problems:o};
if(!sl(i))return i;const u=rl(e);return u.kind==="complete"?{...i,credentials:u.credentials}:(o.push(...u.problems),{...i,
events:[],record:i.record.kind==="upload"?{kind:"failed"}:i.record,standards:i.standards.kind==="skipped"?i.standards:{kind:"\
failed"}})}function sl({events:e,record:n,standards:o}){return e.length>0||n.kind==="upload"||o.kind==="upload"||o.kind===
"check"}function al({manifest:e},{record:n,repositoryUrl:o},i){if(n.kind==="nothing")return{kind:"skipped",reason:n.reason};
if(e?.state!=="found"){const k=`there is no ${e?.file}; add it, or check the repository out before this step`;return n.auto?
{kind:"skipped",reason:k}:(i.push(wi(`record: ${k}`)),{kind:"failed"})}if(i.push(...e.problems),e.manifest===void 0)return{
kind:"failed"};if(n.kind==="check")return{kind:"checked"};const{record:u,problems:p}=ol(e.manifest,{...e,repositoryUrl:o});
return i.push(...p),u===void 0?{kind:"failed"}:{kind:"upload",record:u}}function ul({manifest:e},n,o){return n.kind==="n\
othing"?{kind:"skipped",reason:n.reason}:e?.state!=="found"?n.auto?{kind:"skipped",reason:`there is no ${e?.file}`}:{kind:n.
kind,baselineId:vi}:e.baselineUnclear?(o.push(wi(`${e.file} does not tell its baseline.id; mend it for the standards`)),
{kind:"failed"}):{kind:n.kind,baselineId:e.baselineId??vi}}function wi(e){return{kind:"manifest",level:"error",title:"Ph\
aset: manifest",message:e}}var cl=ne(1455);async function dl(e,n,o){const{messages:i,problems:u}=await ll(e.replay,o.workspace),
p=i.filter(({outcome:O})=>O!=="unknown"||e["repeat-unknown"]),k=i.length-p.length,I=[...Map.groupBy(p,({orgId:O,recordId:U})=>JSON.
stringify([O,U])).values()].map(O=>pl(O,n,o));return{components:await Promise.all(I.map(O=>O())),notes:k===0?[]:[`${k} m\
essages may have arrived and were left alone; repeat-unknown sends them too`],problems:u}}async function ll(e,n){const o=[],
i=[],u=await fl(e,n);u.length===0&&i.push((0,je.oi)(`replay matches no file: ${(0,tt.hD)(e.join(", "))}; nothing is sent`,
"warning"));for(const p of u){const k=Kd(await(0,cl.readFile)(p,"utf8"));o.push(...k.messages);for(const{line:P,problem:I}of k.
damaged)i.push((0,je.oi)(`replay: line ${P} of ${(0,tt.hD)(p)} ${I}; it is skipped`))}return{messages:o,problems:i}}async function fl(e,n){
const{create:o}=await ne.e(377).then(ne.bind(ne,2377)),i=e.map(p=>(0,dr.resolve)(n,p));return(await(await o(i.join(`
`),{followSymbolicLinks:!1,matchDirectories:!1})).glob()).sort()}function pl(e,n,o){const{orgId:i="",recordId:u=""}=e[0]??
{},p=n.kind==="one"?n.token:n.tokens.get(u),k={directory:".",recordId:u,events:[],record:{state:"skipped",reason:bi},standards:{
state:"skipped",reason:bi},problems:[]};if(p===void 0){const I=`webhook-token has no line for the record ${(0,tt.hD)(u)}\
; its messages stay in the file`;return async()=>({...k,problems:[(0,je.oi)(I)]})}const P=e.map(I=>{const O=o.prepare(I,
{orgId:i,recordId:u,token:p});return async()=>hl(k,I,await O())});return async()=>(await _o(P),k)}const bi="not among th\
e messages to replay";function hl(e,n,o){const i=o===void 0?{}:{delivery:o};n.kind==="event"?e.events.push({body:n.body,
subject:{kind:"repository"},...i}):e[n.kind]=pr(o),e.problems.push(...Nn(ml(n),o))}function ml(e){return e.kind==="event"?
`event ${e.body.event}`:e.kind}const yl=["failed","uploaded","checked","skipped"];function gl({components:e,undelivered:n}){
return{events:JSON.stringify(e.flatMap($i)),record:ki(e.map(({record:o})=>o.state)),standards:ki(e.map(({standards:o})=>o.
state)),undelivered:n??"",results:JSON.stringify(e.map(_l))}}function _l(e){return{directory:e.directory,recordId:e.recordId??
"",record:e.record.state,standards:e.standards.state,events:$i(e),problems:e.problems.map(({level:n,message:o})=>({level:n,
message:o}))}}function $i({events:e}){return e.filter(({delivery:n})=>n?.outcome==="delivered").map(({body:n})=>n)}function ki(e){
return yl.find(n=>e.includes(n))??"skipped"}function vl(e,n){const o=wl(e);o.length>0&&He.Oh("Phaset");for(const i of o)
He.pq(n(i));o.length>0&&He.N4();for(const i of zi(e))kl(i,n);for(const[i,u]of Object.entries(gl(e)))He.uH(i,n(u))}function zi({
problems:e,components:n}){return[...e,...n.flatMap(o=>o.problems)]}function wl({noEvent:e,notes:n,components:o}){return[
...[...e===void 0?[]:[`No event: ${e}`],...n],...o.flatMap(bl)]}function bl({directory:e,events:n}){return n.map(({body:o,
delivery:i})=>{const{event:u,...p}=o,k=i===void 0?"not sent":fr(i);return`${e}: event ${u} ${JSON.stringify(p)} ${k}`})}
const $l={error:He.z3,warning:He.$e,notice:He.lm};function kl({level:e,message:n,title:o,file:i,line:u,column:p},k){const P={
...o!==void 0&&{title:o},...i!==void 0&&{file:i},...u!==void 0&&{startLine:u},...p!==void 0&&{startColumn:p}};$l[e](k(n),
P)}function zl(e,n){if(n.some(({kind:i})=>i==="failing-checks"))return!0;const o=n.filter(({kind:i})=>i!=="check");switch(e){case"\
never":return!1;case"config":return o.some(({level:i})=>i==="error");case"any":return o.some(({kind:i,level:u})=>i==="de\
livery"||u==="error")}}function Sl(e,n){const o=e.flatMap(({directory:i,standards:u})=>(0,mr.decideStandardsFailure)(u.checks??
[],n).map(({name:p})=>`${p} (${i})`));return o.length===0?[]:[{kind:"failing-checks",level:"error",title:"Phaset: standa\
rds",message:`standards-fail-on is ${n}, and these checks did not pass: ${o.join(", ")}`}]}function Si(e){const n=e.toWellFormed(),
o=[encodeURIComponent(n),encodeURI(n)],i=o.map(p=>p.replace(/%[0-9A-F]{2}/g,k=>k.toLowerCase()));return[...new Set([e,...o,
...i,JSON.stringify(e).slice(1,-1)])].filter(p=>p!=="").sort((p,k)=>k.length-p.length)}function El(e){const n=e.flatMap(
Si).sort((o,i)=>i.length-o.length);return o=>n.reduce((i,u)=>i.replaceAll(u,"***"),o)}function Zl(e,n){const o=e.flatMap(
Ei),i=o.map(p=>/:\s+(.*)$/.exec(p)?.[1]??""),u=Ei(n).map(p=>/:\s*(.*)$/.exec(p)?.[1]??"");return[...new Set([...o,...i,...u])].
filter(p=>p!=="")}function Ei(e){return e.split(/\r?\n/).map(n=>n.trim())}async function Al(e){const n=$d(He.V4),o=Pl(n),
{inputs:i,failOn:u,problems:p}=kd(n,o),k=ou(e.environment,I=>(0,dt.readFileSync)(I,"utf8"));k.kind==="invalid"&&p.push((0,je.
EP)(k.problem));const P=i===void 0||k.kind==="invalid"?{...Zi,problems:p}:await Tl(i,k.value,p,o,e);return vl(P,o),!zl(u,
zi(P))}function Pl(e){const n=[e["webhook-token"]??"",e["api-key"]??""],o=Zl(n,e.headers??"");for(const i of o.flatMap(Si))
He.Pq(i);return El(o)}const Zi={notes:[],components:[],dryRun:!1};async function Tl(e,n,o,i,u){const p=id(e,n),{connection:k,
notes:P,noEvent:I}=p,O=[...o,...p.problems],U={...Zi,notes:P,...I!==void 0&&{noEvent:I},problems:O};if(k.kind==="closed"||
(0,je.JD)(O))return U;const q=Xd(k,e,i,u);He.uH("undelivered",q.undelivered??"");const Y=k.kind==="open"&&e.replay.length>
0?await dl(e,k.tokens,q):await Ol(e,p,q),X=q.close();return{...U,...Y,dryRun:e["dry-run"],...X!==void 0&&{undelivered:X},
problems:[...O,...Y.problems,...Sl(Y.components,e["standards-fail-on"]),...X!==void 0&&u.cancelled.aborted?[Il]:[]]}}const Il={
kind:"delivery",level:"error",title:"Phaset: cancelled",message:"the job was cancelled before all was delivered"};async function Ol(e,n,o){
const{connection:i,record:u,standards:p}=n,P=(await tu({inputs:e,workspace:o.workspace,...i.kind==="open"&&{tokens:i.tokens},
withManifest:u.kind!=="nothing"||p.kind!=="nothing"})).map(I=>il(I,n));return{components:await Ka(P,o),notes:n.notes,problems:[]}}
process.exitCode=1;const Ai=new AbortController;process.once("SIGINT",()=>Ai.abort()),Al({environment:process.env,cancelled:Ai.
signal}).then(e=>{process.exitCode=e?0:1}).catch(e=>He.C1(e instanceof Error?e:String(e))).finally(()=>process.stdout.write(
"",()=>process.exit()));
