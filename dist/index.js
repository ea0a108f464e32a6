import{createRequire as b}from"module";var bn={1916:((e,t)=>{var n;n=!0,n=t.kp=void 0;var r=new Uint32Array(65536),o=function(d,u){
for(var c=d.length,l=u.length,f=1<<c-1,p=-1,m=0,g=c,_=c;_--;)r[d.charCodeAt(_)]|=1<<_;for(_=0;_<l;_++){var A=r[u.charCodeAt(
_)],I=A|m;A|=(A&p)+p^p,m|=~(A|p),p&=A,m&f&&g++,p&f&&g--,m=m<<1|1,p=p<<1|~(I|m),m&=I}for(_=c;_--;)r[d.charCodeAt(_)]=0;return g},
i=function(d,u){for(var c=u.length,l=d.length,f=[],p=[],m=Math.ceil(c/32),g=Math.ceil(l/32),_=0;_<m;_++)p[_]=-1,f[_]=0;for(var A=0;A<
g-1;A++){for(var I=0,N=-1,$=A*32,y=Math.min(32,l)+$,z=$;z<y;z++)r[d.charCodeAt(z)]|=1<<z;for(var _=0;_<c;_++){var S=r[u.
charCodeAt(_)],P=p[_/32|0]>>>_&1,E=f[_/32|0]>>>_&1,Z=S|I,T=((S|E)&N)+N^N|S|E,R=I|~(T|N),C=N&T;R>>>31^P&&(p[_/32|0]^=1<<_),
C>>>31^E&&(f[_/32|0]^=1<<_),R=R<<1|P,C=C<<1|E,N=C|~(Z|R),I=R&Z}for(var z=$;z<y;z++)r[d.charCodeAt(z)]=0}for(var oe=0,D=-1,
G=A*32,xe=Math.min(32,l-G)+G,z=G;z<xe;z++)r[d.charCodeAt(z)]|=1<<z;for(var ue=l,_=0;_<c;_++){var S=r[u.charCodeAt(_)],P=p[_/
32|0]>>>_&1,E=f[_/32|0]>>>_&1,Z=S|oe,T=((S|E)&D)+D^D|S|E,R=oe|~(T|D),C=D&T;ue+=R>>>l-1&1,ue-=C>>>l-1&1,R>>>31^P&&(p[_/32|
0]^=1<<_),C>>>31^E&&(f[_/32|0]^=1<<_),R=R<<1|P,C=C<<1|E,D=C|~(Z|R),oe=R&Z}for(var z=G;z<xe;z++)r[d.charCodeAt(z)]=0;return ue},
s=function(d,u){if(d.length<u.length){var c=u;u=d,d=c}return u.length===0?d.length:d.length<=32?o(d,u):i(d,u)};n=s;var a=function(d,u){
for(var c=1/0,l=0,f=0;f<u.length;f++){var p=s(d,u[f]);p<c&&(c=p,l=f)}return u[l]};t.kp=a}),770:((e,t,n)=>{e.exports=n(218)}),
218:((e,t,n)=>{var r,o=n(9278),i=n(4756),s=n(8611),a=n(5692),d=n(4434),u=n(2613),c=n(9023);t.httpOverHttp=l,t.httpsOverHttp=
f,t.httpOverHttps=p,t.httpsOverHttps=m;function l($){var y=new g($);return y.request=s.request,y}function f($){var y=new g(
$);return y.request=s.request,y.createSocket=_,y.defaultPort=443,y}function p($){var y=new g($);return y.request=a.request,
y}function m($){var y=new g($);return y.request=a.request,y.createSocket=_,y.defaultPort=443,y}function g($){var y=this;
y.options=$||{},y.proxyOptions=y.options.proxy||{},y.maxSockets=y.options.maxSockets||s.Agent.defaultMaxSockets,y.requests=
[],y.sockets=[],y.on("free",function(S,P,E,Z){for(var T=A(P,E,Z),R=0,C=y.requests.length;R<C;++R){var oe=y.requests[R];if(oe.
host===T.host&&oe.port===T.port){y.requests.splice(R,1),oe.request.onSocket(S);return}}S.destroy(),y.removeSocket(S)})}c.
inherits(g,d.EventEmitter),g.prototype.addRequest=function(y,z,S,P){var E=this,Z=I({request:y},E.options,A(z,S,P));if(E.
sockets.length>=this.maxSockets){E.requests.push(Z);return}E.createSocket(Z,function(T){T.on("free",R),T.on("close",C),T.
on("agentRemove",C),y.onSocket(T);function R(){E.emit("free",T,Z)}function C(oe){E.removeSocket(T),T.removeListener("fre\
e",R),T.removeListener("close",C),T.removeListener("agentRemove",C)}})},g.prototype.createSocket=function(y,z){var S=this,
P={};S.sockets.push(P);var E=I({},S.proxyOptions,{method:"CONNECT",path:y.host+":"+y.port,agent:!1,headers:{host:y.host+
":"+y.port}});y.localAddress&&(E.localAddress=y.localAddress),E.proxyAuth&&(E.headers=E.headers||{},E.headers["Proxy-Aut\
horization"]="Basic "+new Buffer(E.proxyAuth).toString("base64")),N("making CONNECT request");var Z=S.request(E);Z.useChunkedEncodingByDefault=
!1,Z.once("response",T),Z.once("upgrade",R),Z.once("connect",C),Z.once("error",oe),Z.end();function T(D){D.upgrade=!0}function R(D,G,xe){
process.nextTick(function(){C(D,G,xe)})}function C(D,G,xe){if(Z.removeAllListeners(),G.removeAllListeners(),D.statusCode!==
200){N("tunneling socket could not be established, statusCode=%d",D.statusCode),G.destroy();var ue=new Error("tunneling \
socket could not be established, statusCode="+D.statusCode);ue.code="ECONNRESET",y.request.emit("error",ue),S.removeSocket(
P);return}if(xe.length>0){N("got illegal response body from proxy"),G.destroy();var ue=new Error("got illegal response b\
ody from proxy");ue.code="ECONNRESET",y.request.emit("error",ue),S.removeSocket(P);return}return N("tunneling connection\
 has established"),S.sockets[S.sockets.indexOf(P)]=G,z(G)}function oe(D){Z.removeAllListeners(),N(`tunneling socket coul\
d not be established, cause=%s
`,D.message,D.stack);var G=new Error("tunneling socket could not be established, cause="+D.message);G.code="ECONNRESET",
y.request.emit("error",G),S.removeSocket(P)}},g.prototype.removeSocket=function(y){var z=this.sockets.indexOf(y);if(z!==
-1){this.sockets.splice(z,1);var S=this.requests.shift();S&&this.createSocket(S,function(P){S.request.onSocket(P)})}};function _($,y){
var z=this;g.prototype.createSocket.call(z,$,function(S){var P=$.request.getHeader("host"),E=I({},z.options,{socket:S,servername:P?
P.replace(/:.*$/,""):$.host}),Z=i.connect(0,E);z.sockets[z.sockets.indexOf(S)]=Z,y(Z)})}function A($,y,z){return typeof $==
"string"?{host:$,port:y,localAddress:z}:$}function I($){for(var y=1,z=arguments.length;y<z;++y){var S=arguments[y];if(typeof S==
"object")for(var P=Object.keys(S),E=0,Z=P.length;E<Z;++E){var T=P[E];S[T]!==void 0&&($[T]=S[T])}}return $}var N;process.
env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?N=function(){var $=Array.prototype.slice.call(arguments);typeof $[0]==
"string"?$[0]="TUNNEL: "+$[0]:$.unshift("TUNNEL:"),console.error.apply(console,$)}:N=function(){},r=N}),2613:(e=>{e.exports=
b(import.meta.url)("assert")}),4434:(e=>{e.exports=b(import.meta.url)("events")}),8611:(e=>{e.exports=b(import.meta.url)(
"http")}),5692:(e=>{e.exports=b(import.meta.url)("https")}),9278:(e=>{e.exports=b(import.meta.url)("net")}),4589:(e=>{e.
exports=b(import.meta.url)("node:assert")}),6698:(e=>{e.exports=b(import.meta.url)("node:async_hooks")}),4573:(e=>{e.exports=
b(import.meta.url)("node:buffer")}),7540:(e=>{e.exports=b(import.meta.url)("node:console")}),7598:(e=>{e.exports=b(import.meta.
url)("node:crypto")}),3053:(e=>{e.exports=b(import.meta.url)("node:diagnostics_channel")}),610:(e=>{e.exports=b(import.meta.
url)("node:dns")}),8474:(e=>{e.exports=b(import.meta.url)("node:events")}),7067:(e=>{e.exports=b(import.meta.url)("node:\
http")}),2467:(e=>{e.exports=b(import.meta.url)("node:http2")}),7030:(e=>{e.exports=b(import.meta.url)("node:net")}),643:(e=>{
e.exports=b(import.meta.url)("node:perf_hooks")}),1792:(e=>{e.exports=b(import.meta.url)("node:querystring")}),7075:(e=>{
e.exports=b(import.meta.url)("node:stream")}),1692:(e=>{e.exports=b(import.meta.url)("node:tls")}),3136:(e=>{e.exports=b(
import.meta.url)("node:url")}),7975:(e=>{e.exports=b(import.meta.url)("node:util")}),3429:(e=>{e.exports=b(import.meta.url)(
"node:util/types")}),5919:(e=>{e.exports=b(import.meta.url)("node:worker_threads")}),8522:(e=>{e.exports=b(import.meta.url)(
"node:zlib")}),3193:(e=>{e.exports=b(import.meta.url)("string_decoder")}),4756:(e=>{e.exports=b(import.meta.url)("tls")}),
9023:(e=>{e.exports=b(import.meta.url)("util")})},Pt={};function k(e){var t=Pt[e];if(t!==void 0)return t.exports;var n=Pt[e]=
{exports:{}},r=!0;try{bn[e](n,n.exports,k),r=!1}finally{r&&delete Pt[e]}return n.exports}k.m=bn,typeof k<"u"&&(k.ab=decodeURIComponent(
new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var e=Object.getPrototypeOf?
n=>Object.getPrototypeOf(n):n=>n.__proto__,t;k.t=function(n,r){if(r&1&&(n=this(n)),r&8||typeof n=="object"&&n&&(r&4&&n.__esModule||
r&16&&typeof n.then=="function"))return n;var o=Object.create(null);k.r(o);var i={};t=t||[null,e({}),e([]),e(e)];for(var s=r&
2&&n;typeof s=="object"&&!~t.indexOf(s);s=e(s))Object.getOwnPropertyNames(s).forEach(a=>i[a]=()=>n[a]);return i.default=
()=>n,k.d(o,i),o}})(),k.d=(e,t)=>{for(var n in t)k.o(t,n)&&!k.o(e,n)&&Object.defineProperty(e,n,{enumerable:!0,get:t[n]})},
k.f={},k.e=e=>Promise.all(Object.keys(k.f).reduce((t,n)=>(k.f[n](e,t),t),[])),k.u=e=>""+e+".index.js",k.o=(e,t)=>Object.
prototype.hasOwnProperty.call(e,t),k.r=e=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,
{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})},(()=>{var e={792:0},t=n=>{var{ids:r,modules:o,runtime:i}=n,
s,a,d=0;for(s in o)k.o(o,s)&&(k.m[s]=o[s]);for(i&&i(k);d<r.length;d++)a=r[d],k.o(e,a)&&e[a]&&e[a][0](),e[r[d]]=0};k.f.j=
(n,r)=>{var o=k.o(e,n)?e[n]:void 0;if(o!==0)if(o)r.push(o[1]);else{var i=import("./"+k.u(n)).then(t,s=>{throw e[n]!==0&&
(e[n]=void 0),s}),i=Promise.race([i,new Promise(s=>o=e[n]=[s])]);r.push(o[1]=i)}}})();var Sf={};const X=b(import.meta.url)(
"os");function qe(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function Ot(e){return Object.
keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}
function Ce(e,t,n){const r=new qo(e,t,n);process.stdout.write(r.toString()+X.EOL)}function $n(e,t=""){Ce(e,{},t)}const kn="\
::";class qo{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=kn+
this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let n=!0;for(const r in this.properties)if(this.
properties.hasOwnProperty(r)){const o=this.properties[r];o&&(n?n=!1:t+=",",t+=`${r}=${Wo(o)}`)}}return t+=`${kn}${Vo(this.
message)}`,t}}function Vo(e){return qe(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Wo(e){return qe(
e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const Ko=b(import.meta.
url)("crypto"),ze=b(import.meta.url)("fs");function Go(e,t){const n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Un\
able to find environment variable for file command ${e}`);if(!ze.existsSync(n))throw new Error(`Missing file at path: ${n}`);
ze.appendFileSync(n,`${qe(t)}${X.EOL}`,{encoding:"utf8"})}function Ho(e,t){const n=`ghadelimiter_${Ko.randomUUID()}`,r=qe(
t);if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(
`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}<<${n}${X.EOL}${r}${X.EOL}${n}`}const ce=b(
import.meta.url)("path");var Rt=k(8611),Jo=k.t(Rt,2),zn=k(5692),Xo=k.t(zn,2);function Sn(e){const t=e.protocol==="https:";
if(Yo(e))return;const n=t?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;
if(n)try{return new En(n)}catch{if(!n.startsWith("http://")&&!n.startsWith("https://"))return new En(`http://${n}`)}else
return}function Yo(e){if(!e.hostname)return!1;const t=e.hostname;if(Qo(t))return!0;const n=process.env.no_proxy||process.
env.NO_PROXY||"";if(!n)return!1;let r;e.port?r=Number(e.port):e.protocol==="http:"?r=80:e.protocol==="https:"&&(r=443);const o=[
e.hostname.toUpperCase()];typeof r=="number"&&o.push(`${o[0]}:${r}`);for(const i of n.split(",").map(s=>s.trim().toUpperCase()).
filter(s=>s))if(i==="*"||o.some(s=>s===i||s.endsWith(`.${i}`)||i.startsWith(".")&&s.endsWith(`${i}`)))return!0;return!1}
function Qo(e){const t=e.toLowerCase();return t==="localhost"||t.startsWith("127.")||t.startsWith("[::1]")||t.startsWith(
"[0:0:0:0:0:0:0:1]")}class En extends URL{constructor(t,n){super(t,n),this._decodedUsername=decodeURIComponent(super.username),
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this.
_decodedPassword}}var rt=k(770);const Zn=()=>k.e(752).then(k.t.bind(k,6752,19));async function Ef(e,t){return(await Zn()).
fetch(e,t)}class ei{#e;#t;constructor(t){this.#e=t}dispatch(t,n){return this.#n().then(r=>r.dispatch(t,n),r=>n.onError?.(
r)),!0}async close(){await(await this.#t)?.close()}async destroy(){await(await this.#t)?.destroy()}#n(){return this.#t??=
Zn().then(({ProxyAgent:t})=>new t(this.#e)),this.#t}}var M=function(e,t,n,r){function o(i){return i instanceof n?i:new n(
function(s){s(i)})}return new(n||(n=Promise))(function(i,s){function a(c){try{u(r.next(c))}catch(l){s(l)}}function d(c){
try{u(r.throw(c))}catch(l){s(l)}}function u(c){c.done?i(c.value):o(c.value).then(a,d)}u((r=r.apply(e,t||[])).next())})},
ee;(function(e){e[e.OK=200]="OK",e[e.MultipleChoices=300]="MultipleChoices",e[e.MovedPermanently=301]="MovedPermanently",
e[e.ResourceMoved=302]="ResourceMoved",e[e.SeeOther=303]="SeeOther",e[e.NotModified=304]="NotModified",e[e.UseProxy=305]=
"UseProxy",e[e.SwitchProxy=306]="SwitchProxy",e[e.TemporaryRedirect=307]="TemporaryRedirect",e[e.PermanentRedirect=308]=
"PermanentRedirect",e[e.BadRequest=400]="BadRequest",e[e.Unauthorized=401]="Unauthorized",e[e.PaymentRequired=402]="Paym\
entRequired",e[e.Forbidden=403]="Forbidden",e[e.NotFound=404]="NotFound",e[e.MethodNotAllowed=405]="MethodNotAllowed",e[e.
NotAcceptable=406]="NotAcceptable",e[e.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",e[e.RequestTimeout=
408]="RequestTimeout",e[e.Conflict=409]="Conflict",e[e.Gone=410]="Gone",e[e.TooManyRequests=429]="TooManyRequests",e[e.InternalServerError=
500]="InternalServerError",e[e.NotImplemented=501]="NotImplemented",e[e.BadGateway=502]="BadGateway",e[e.ServiceUnavailable=
503]="ServiceUnavailable",e[e.GatewayTimeout=504]="GatewayTimeout"})(ee||(ee={}));var H;(function(e){e.Accept="accept",e.
ContentType="content-type"})(H||(H={}));var de;(function(e){e.ApplicationJson="application/json"})(de||(de={}));function Zf(e){
const t=pm.getProxyUrl(new URL(e));return t?t.href:""}const ti=[ee.MovedPermanently,ee.ResourceMoved,ee.SeeOther,ee.TemporaryRedirect,
ee.PermanentRedirect],ni=[ee.BadGateway,ee.ServiceUnavailable,ee.GatewayTimeout],ri=["OPTIONS","GET","DELETE","HEAD"],oi=10,
ii=5;class vn extends Error{constructor(t,n){super(t),this.name="HttpClientError",this.statusCode=n,Object.setPrototypeOf(
this,vn.prototype)}}class si{constructor(t){this.message=t}readBody(){return M(this,void 0,void 0,function*(){return new Promise(
t=>M(this,void 0,void 0,function*(){let n=Buffer.alloc(0);this.message.on("data",r=>{n=Buffer.concat([n,r])}),this.message.
on("end",()=>{t(n.toString())})}))})}readBodyBuffer(){return M(this,void 0,void 0,function*(){return new Promise(t=>M(this,
void 0,void 0,function*(){const n=[];this.message.on("data",r=>{n.push(r)}),this.message.on("end",()=>{t(Buffer.concat(n))})}))})}}
function Af(e){return new URL(e).protocol==="https:"}class ai{constructor(t,n,r){this._ignoreSslError=!1,this._allowRedirects=
!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this.
_disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(t),this.handlers=n||[],this.requestOptions=r,r&&(r.ignoreSslError!=
null&&(this._ignoreSslError=r.ignoreSslError),this._socketTimeout=r.socketTimeout,r.allowRedirects!=null&&(this._allowRedirects=
r.allowRedirects),r.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=r.allowRedirectDowngrade),r.maxRedirects!=
null&&(this._maxRedirects=Math.max(r.maxRedirects,0)),r.keepAlive!=null&&(this._keepAlive=r.keepAlive),r.allowRetries!=null&&
(this._allowRetries=r.allowRetries),r.maxRetries!=null&&(this._maxRetries=r.maxRetries))}options(t,n){return M(this,void 0,
void 0,function*(){return this.request("OPTIONS",t,null,n||{})})}get(t,n){return M(this,void 0,void 0,function*(){return this.
request("GET",t,null,n||{})})}del(t,n){return M(this,void 0,void 0,function*(){return this.request("DELETE",t,null,n||{})})}post(t,n,r){
return M(this,void 0,void 0,function*(){return this.request("POST",t,n,r||{})})}patch(t,n,r){return M(this,void 0,void 0,
function*(){return this.request("PATCH",t,n,r||{})})}put(t,n,r){return M(this,void 0,void 0,function*(){return this.request(
"PUT",t,n,r||{})})}head(t,n){return M(this,void 0,void 0,function*(){return this.request("HEAD",t,null,n||{})})}sendStream(t,n,r,o){
return M(this,void 0,void 0,function*(){return this.request(t,n,r,o)})}getJson(t){return M(this,arguments,void 0,function*(n,r={}){
r[H.Accept]=this._getExistingOrDefaultHeader(r,H.Accept,de.ApplicationJson);const o=yield this.get(n,r);return this._processResponse(
o,this.requestOptions)})}postJson(t,n){return M(this,arguments,void 0,function*(r,o,i={}){const s=JSON.stringify(o,null,
2);i[H.Accept]=this._getExistingOrDefaultHeader(i,H.Accept,de.ApplicationJson),i[H.ContentType]=this._getExistingOrDefaultContentTypeHeader(
i,de.ApplicationJson);const a=yield this.post(r,s,i);return this._processResponse(a,this.requestOptions)})}putJson(t,n){
return M(this,arguments,void 0,function*(r,o,i={}){const s=JSON.stringify(o,null,2);i[H.Accept]=this._getExistingOrDefaultHeader(
i,H.Accept,de.ApplicationJson),i[H.ContentType]=this._getExistingOrDefaultContentTypeHeader(i,de.ApplicationJson);const a=yield this.
put(r,s,i);return this._processResponse(a,this.requestOptions)})}patchJson(t,n){return M(this,arguments,void 0,function*(r,o,i={}){
const s=JSON.stringify(o,null,2);i[H.Accept]=this._getExistingOrDefaultHeader(i,H.Accept,de.ApplicationJson),i[H.ContentType]=
this._getExistingOrDefaultContentTypeHeader(i,de.ApplicationJson);const a=yield this.patch(r,s,i);return this._processResponse(
a,this.requestOptions)})}request(t,n,r,o){return M(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Cli\
ent has already been disposed.");const i=new URL(n);let s=this._prepareRequest(t,i,o);const a=this._allowRetries&&ri.includes(
t)?this._maxRetries+1:1;let d=0,u;do{if(u=yield this.requestRaw(s,r),u&&u.message&&u.message.statusCode===ee.Unauthorized){
let l;for(const f of this.handlers)if(f.canHandleAuthentication(u)){l=f;break}return l?l.handleAuthentication(this,s,r):
u}let c=this._maxRedirects;for(;u.message.statusCode&&ti.includes(u.message.statusCode)&&this._allowRedirects&&c>0;){const l=u.
message.headers.location;if(!l)break;const f=new URL(l);if(i.protocol==="https:"&&i.protocol!==f.protocol&&!this._allowRedirectDowngrade)
throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want t\
o allow this behavior, set the allowRedirectDowngrade option to true.");if(yield u.readBody(),f.hostname!==i.hostname)for(const p in o)
p.toLowerCase()==="authorization"&&delete o[p];s=this._prepareRequest(t,f,o),u=yield this.requestRaw(s,r),c--}if(!u.message.
statusCode||!ni.includes(u.message.statusCode))return u;d+=1,d<a&&(yield u.readBody(),yield this._performExponentialBackoff(
d))}while(d<a);return u})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(t,n){return M(this,void 0,
void 0,function*(){return new Promise((r,o)=>{function i(s,a){s?o(s):a?r(a):o(new Error("Unknown error"))}this.requestRawWithCallback(
t,n,i)})})}requestRawWithCallback(t,n,r){typeof n=="string"&&(t.options.headers||(t.options.headers={}),t.options.headers["\
Content-Length"]=Buffer.byteLength(n,"utf8"));let o=!1;function i(d,u){o||(o=!0,r(d,u))}const s=t.httpModule.request(t.options,
d=>{const u=new si(d);i(void 0,u)});let a;s.on("socket",d=>{a=d}),s.setTimeout(this._socketTimeout||3*6e4,()=>{a&&a.end(),
i(new Error(`Request timeout: ${t.options.path}`))}),s.on("error",function(d){i(d)}),n&&typeof n=="string"&&s.write(n,"u\
tf8"),n&&typeof n!="string"?(n.on("close",function(){s.end()}),n.pipe(s)):s.end()}getAgent(t){const n=new URL(t);return this.
_getAgent(n)}getAgentDispatcher(t){const n=new URL(t),r=Sn(n);if(r&&r.hostname)return this._getProxyAgentDispatcher(n,r)}_prepareRequest(t,n,r){
const o={};o.parsedUrl=n;const i=o.parsedUrl.protocol==="https:";o.httpModule=i?Xo:Jo;const s=i?443:80;if(o.options={},o.
options.host=o.parsedUrl.hostname,o.options.port=o.parsedUrl.port?parseInt(o.parsedUrl.port):s,o.options.path=(o.parsedUrl.
pathname||"")+(o.parsedUrl.search||""),o.options.method=t,o.options.headers=this._mergeHeaders(r),this.userAgent!=null&&
(o.options.headers["user-agent"]=this.userAgent),o.options.agent=this._getAgent(o.parsedUrl),this.handlers)for(const a of this.
handlers)a.prepareRequest(o.options);return o}_mergeHeaders(t){return this.requestOptions&&this.requestOptions.headers?Object.
assign({},Ve(this.requestOptions.headers),Ve(t||{})):Ve(t||{})}_getExistingOrDefaultHeader(t,n,r){let o;if(this.requestOptions&&
this.requestOptions.headers){const s=Ve(this.requestOptions.headers)[n];s&&(o=typeof s=="number"?s.toString():s)}const i=t[n];
return i!==void 0?typeof i=="number"?i.toString():i:o!==void 0?o:r}_getExistingOrDefaultContentTypeHeader(t,n){let r;if(this.
requestOptions&&this.requestOptions.headers){const i=Ve(this.requestOptions.headers)[H.ContentType];i&&(typeof i=="numbe\
r"?r=String(i):Array.isArray(i)?r=i.join(", "):r=i)}const o=t[H.ContentType];return o!==void 0?typeof o=="number"?String(
o):Array.isArray(o)?o.join(", "):o:r!==void 0?r:n}_getAgent(t){let n;const r=Sn(t),o=r&&r.hostname;if(this._keepAlive&&o&&
(n=this._proxyAgent),o||(n=this._agent),n)return n;const i=t.protocol==="https:";let s=100;if(this.requestOptions&&(s=this.
requestOptions.maxSockets||Rt.globalAgent.maxSockets),r&&r.hostname){const a={maxSockets:s,keepAlive:this._keepAlive,proxy:Object.
assign(Object.assign({},(r.username||r.password)&&{proxyAuth:`${r.username}:${r.password}`}),{host:r.hostname,port:r.port})};
let d;const u=r.protocol==="https:";i?d=u?rt.httpsOverHttps:rt.httpsOverHttp:d=u?rt.httpOverHttps:rt.httpOverHttp,n=d(a),
this._proxyAgent=n}if(!n){const a={keepAlive:this._keepAlive,maxSockets:s};n=i?new zn.Agent(a):new Rt.Agent(a),this._agent=
n}return i&&this._ignoreSslError&&(n.options=Object.assign(n.options||{},{rejectUnauthorized:!1})),n}_getProxyAgentDispatcher(t,n){
let r;if(this._keepAlive&&(r=this._proxyAgentDispatcher),r)return r;const o=t.protocol==="https:";return r=new ei(Object.
assign({uri:n.href,pipelining:this._keepAlive?1:0},(n.username||n.password)&&{token:`Basic ${Buffer.from(`${n.username}:${n.
password}`).toString("base64")}`})),this._proxyAgentDispatcher=r,o&&this._ignoreSslError&&(r.options=Object.assign(r.options.
requestTls||{},{rejectUnauthorized:!1})),r}_getUserAgentWithOrchestrationId(t){const n=t||"actions/http-client",r=process.
env.ACTIONS_ORCHESTRATION_ID;if(r){const o=r.replace(/[^a-z0-9_.-]/gi,"_");return`${n} actions_orchestration_id/${o}`}return n}_performExponentialBackoff(t){
return M(this,void 0,void 0,function*(){t=Math.min(oi,t);const n=ii*Math.pow(2,t);return new Promise(r=>setTimeout(()=>r(),
n))})}_processResponse(t,n){return M(this,void 0,void 0,function*(){return new Promise((r,o)=>M(this,void 0,void 0,function*(){
const i=t.message.statusCode||0,s={statusCode:i,result:null,headers:{}};i===ee.NotFound&&r(s);function a(c,l){if(typeof l==
"string"){const f=new Date(l);if(!isNaN(f.valueOf()))return f}return l}let d,u;try{u=yield t.readBody(),u&&u.length>0&&(n&&
n.deserializeDates?d=JSON.parse(u,a):d=JSON.parse(u),s.result=d),s.headers=t.message.headers}catch{}if(i>299){let c;d&&d.
message?c=d.message:u&&u.length>0?c=u:c=`Failed request: (${i})`;const l=new vn(c,i);l.result=s.result,o(l)}else r(s)}))})}}
const Ve=e=>Object.keys(e).reduce((t,n)=>(t[n.toLowerCase()]=e[n],t),{});var xt=function(e,t,n,r){function o(i){return i instanceof
n?i:new n(function(s){s(i)})}return new(n||(n=Promise))(function(i,s){function a(c){try{u(r.next(c))}catch(l){s(l)}}function d(c){
try{u(r.throw(c))}catch(l){s(l)}}function u(c){c.done?i(c.value):o(c.value).then(a,d)}u((r=r.apply(e,t||[])).next())})};
class Tf{constructor(t,n){this.username=t,this.password=n}prepareRequest(t){if(!t.headers)throw Error("The request has n\
o headers");t.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return xt(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class Pf{constructor(t){
this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Bearer ${this.
token}`}canHandleAuthentication(){return!1}handleAuthentication(){return xt(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}}class Of{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has \
no headers");t.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return xt(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var An=function(e,t,n,r){
function o(i){return i instanceof n?i:new n(function(s){s(i)})}return new(n||(n=Promise))(function(i,s){function a(c){try{
u(r.next(c))}catch(l){s(l)}}function d(c){try{u(r.throw(c))}catch(l){s(l)}}function u(c){c.done?i(c.value):o(c.value).then(
a,d)}u((r=r.apply(e,t||[])).next())})};class nt{static createHttpClient(t=!0,n=10){const r={allowRetries:t,maxRetries:n};
return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(nt.getRequestToken())],r)}static getRequestToken(){
const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN e\
nv variable");return t}static getIDTokenUrl(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Un\
able to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return An(this,void 0,void 0,function*(){
var n;const i=(n=(yield nt.createHttpClient().getJson(t).catch(s=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${s.statusCode}
 
        Error Message: ${s.message}`)})).result)===null||n===void 0?void 0:n.value;if(!i)throw new Error("Response json \
body do not have ID Token field");return i})}static getIDToken(t){return An(this,void 0,void 0,function*(){try{let n=nt.
getIDTokenUrl();if(t){const o=encodeURIComponent(t);n=`${n}&audience=${o}`}debug(`ID token url is ${n}`);const r=yield nt.
getCall(n);return setSecret(r),r}catch(n){throw new Error(`Error message: ${n.message}`)}})}}var Ct=function(e,t,n,r){function o(i){
return i instanceof n?i:new n(function(s){s(i)})}return new(n||(n=Promise))(function(i,s){function a(c){try{u(r.next(c))}catch(l){
s(l)}}function d(c){try{u(r.throw(c))}catch(l){s(l)}}function u(c){c.done?i(c.value):o(c.value).then(a,d)}u((r=r.apply(e,
t||[])).next())})};const{access:ui,appendFile:ci,writeFile:di}=ze.promises,Tn="GITHUB_STEP_SUMMARY",Rf="https://docs.git\
hub.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class li{constructor(){this._buffer=
""}filePath(){return Ct(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[Tn];if(!t)
throw new Error(`Unable to find environment variable for $${Tn}. Check if your runtime environment supports job summarie\
s.`);try{yield ui(t,ze.constants.R_OK|ze.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. C\
heck if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,n,r={}){const o=Object.
entries(r).map(([i,s])=>` ${i}="${s}"`).join("");return n?`<${t}${o}>${n}</${t}>`:`<${t}${o}>`}write(t){return Ct(this,void 0,
void 0,function*(){const n=!!t?.overwrite,r=yield this.filePath();return yield(n?di:ci)(r,this._buffer,{encoding:"utf8"}),
this.emptyBuffer()})}clear(){return Ct(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){
return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,n=!1){
return this._buffer+=t,n?this.addEOL():this}addEOL(){return this.addRaw(X.EOL)}addCodeBlock(t,n){const r=Object.assign({},
n&&{lang:n}),o=this.wrap("pre",this.wrap("code",t),r);return this.addRaw(o).addEOL()}addList(t,n=!1){const r=n?"ol":"ul",
o=t.map(s=>this.wrap("li",s)).join(""),i=this.wrap(r,o);return this.addRaw(i).addEOL()}addTable(t){const n=t.map(o=>{const i=o.
map(s=>{if(typeof s=="string")return this.wrap("td",s);const{header:a,data:d,colspan:u,rowspan:c}=s,l=a?"th":"td",f=Object.
assign(Object.assign({},u&&{colspan:u}),c&&{rowspan:c});return this.wrap(l,d,f)}).join("");return this.wrap("tr",i)}).join(
""),r=this.wrap("table",n);return this.addRaw(r).addEOL()}addDetails(t,n){const r=this.wrap("details",this.wrap("summary",
t)+n);return this.addRaw(r).addEOL()}addImage(t,n,r){const{width:o,height:i}=r||{},s=Object.assign(Object.assign({},o&&{
width:o}),i&&{height:i}),a=this.wrap("img",null,Object.assign({src:t,alt:n},s));return this.addRaw(a).addEOL()}addHeading(t,n){
const r=`h${n}`,o=["h1","h2","h3","h4","h5","h6"].includes(r)?r:"h1",i=this.wrap(o,t);return this.addRaw(i).addEOL()}addSeparator(){
const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.addRaw(t).
addEOL()}addQuote(t,n){const r=Object.assign({},n&&{cite:n}),o=this.wrap("blockquote",t,r);return this.addRaw(o).addEOL()}addLink(t,n){
const r=this.wrap("a",t,{href:n});return this.addRaw(r).addEOL()}}const xf=new li,Cf=null,Mf=null;function If(e){return e.
replace(/[\\]/g,"/")}function Nf(e){return e.replace(/[/]/g,"\\")}function Uf(e){return e.replace(/[/\\]/g,path.sep)}var Df=k(
3193),Pn=k(4434);const fi=b(import.meta.url)("child_process");var jf=k(2613),ot=function(e,t,n,r){function o(i){return i instanceof
n?i:new n(function(s){s(i)})}return new(n||(n=Promise))(function(i,s){function a(c){try{u(r.next(c))}catch(l){s(l)}}function d(c){
try{u(r.throw(c))}catch(l){s(l)}}function u(c){c.done?i(c.value):o(c.value).then(a,d)}u((r=r.apply(e,t||[])).next())})};
const{chmod:Ff,copyFile:Lf,lstat:pi,mkdir:Bf,open:qf,readdir:hi,rename:Vf,rm:Wf,rmdir:Kf,stat:it,symlink:Gf,unlink:Hf}=ze.
promises,Se=process.platform==="win32";function Jf(e){return ot(this,void 0,void 0,function*(){const t=yield fs.promises.
readlink(e);return Se&&!t.endsWith("\\")?`${t}\\`:t})}const Xf=268435456,Yf=ze.constants.O_RDONLY;function mi(e){return ot(
this,void 0,void 0,function*(){try{yield it(e)}catch(t){if(t.code==="ENOENT")return!1;throw t}return!0})}function Qf(e){
return ot(this,arguments,void 0,function*(t,n=!1){return(n?yield it(t):yield pi(t)).isDirectory()})}function On(e){if(e=
yi(e),!e)throw new Error('isRooted() parameter "p" cannot be empty');return Se?e.startsWith("\\")||/^[A-Z]:/i.test(e):e.
startsWith("/")}function Rn(e,t){return ot(this,void 0,void 0,function*(){let n;try{n=yield it(e)}catch(o){o.code!=="ENO\
ENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${o}`)}if(n&&n.isFile()){if(Se){
const o=ce.extname(e).toUpperCase();if(t.some(i=>i.toUpperCase()===o))return e}else if(xn(n))return e}const r=e;for(const o of t){
e=r+o,n=void 0;try{n=yield it(e)}catch(i){i.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if ex\
ecutable file exists '${e}': ${i}`)}if(n&&n.isFile()){if(Se){try{const i=ce.dirname(e),s=ce.basename(e).toUpperCase();for(const a of yield hi(
i))if(s===a.toUpperCase()){e=ce.join(i,a);break}}catch(i){console.log(`Unexpected error attempting to determine the actu\
al case of the file '${e}': ${i}`)}return e}else if(xn(n))return e}}return""})}function yi(e){return e=e||"",Se?(e=e.replace(
/\//g,"\\"),e.replace(/\\\\+/g,"\\")):e.replace(/\/\/+/g,"/")}function xn(e){return(e.mode&1)>0||(e.mode&8)>0&&process.getgid!==
void 0&&e.gid===process.getgid()||(e.mode&64)>0&&process.getuid!==void 0&&e.uid===process.getuid()}function ep(){var e;return(e=
process.env.COMSPEC)!==null&&e!==void 0?e:"cmd.exe"}var pe=function(e,t,n,r){function o(i){return i instanceof n?i:new n(
function(s){s(i)})}return new(n||(n=Promise))(function(i,s){function a(c){try{u(r.next(c))}catch(l){s(l)}}function d(c){
try{u(r.throw(c))}catch(l){s(l)}}function u(c){c.done?i(c.value):o(c.value).then(a,d)}u((r=r.apply(e,t||[])).next())})};
function tp(e,t){return pe(this,arguments,void 0,function*(n,r,o={}){const{force:i,recursive:s,copySourceDirectory:a}=vi(
o),d=(yield ioUtil.exists(r))?yield ioUtil.stat(r):null;if(d&&d.isFile()&&!i)return;const u=d&&d.isDirectory()&&a?path.join(
r,path.basename(n)):r;if(!(yield ioUtil.exists(n)))throw new Error(`no such file or directory: ${n}`);if((yield ioUtil.stat(
n)).isDirectory())if(s)yield In(n,u,0,i);else throw new Error(`Failed to copy. ${n} is a directory, but tried to copy wi\
thout recursive flag.`);else{if(path.relative(n,u)==="")throw new Error(`'${u}' and '${n}' are the same file`);yield Nn(
n,u,i)}})}function np(e,t){return pe(this,arguments,void 0,function*(n,r,o={}){if(yield ioUtil.exists(r)){let i=!0;if((yield ioUtil.
isDirectory(r))&&(r=path.join(r,path.basename(n)),i=yield ioUtil.exists(r)),i)if(o.force==null||o.force)yield _i(r);else
throw new Error("Destination already exists")}yield Cn(path.dirname(r)),yield ioUtil.rename(n,r)})}function _i(e){return pe(
this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(e))throw new Error('File path must not contain `*`, \
`"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(e,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(t){throw new Error(
`File was unable to be removed ${t}`)}})}function Cn(e){return pe(this,void 0,void 0,function*(){ok(e,"a path argument m\
ust be provided"),yield ioUtil.mkdir(e,{recursive:!0})})}function Mn(e,t){return pe(this,void 0,void 0,function*(){if(!e)
throw new Error("parameter 'tool' is required");if(t){const r=yield Mn(e,!1);if(!r)throw Se?new Error(`Unable to locate \
executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified b\
y the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable \
to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory s\
pecified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return r}const n=yield gi(
e);return n&&n.length>0?n[0]:""})}function gi(e){return pe(this,void 0,void 0,function*(){if(!e)throw new Error("paramet\
er 'tool' is required");const t=[];if(Se&&process.env.PATHEXT)for(const o of process.env.PATHEXT.split(ce.delimiter))o&&
t.push(o);if(On(e)){const o=yield Rn(e,t);return o?[o]:[]}if(e.includes(ce.sep))return[];const n=[];if(process.env.PATH)
for(const o of process.env.PATH.split(ce.delimiter))o&&n.push(o);const r=[];for(const o of n){const i=yield Rn(ce.join(o,
e),t);i&&r.push(i)}return r})}function vi(e){const t=e.force==null?!0:e.force,n=!!e.recursive,r=e.copySourceDirectory==null?
!0:!!e.copySourceDirectory;return{force:t,recursive:n,copySourceDirectory:r}}function In(e,t,n,r){return pe(this,void 0,
void 0,function*(){if(n>=255)return;n++,yield Cn(t);const o=yield ioUtil.readdir(e);for(const i of o){const s=`${e}/${i}`,
a=`${t}/${i}`;(yield ioUtil.lstat(s)).isDirectory()?yield In(s,a,n,r):yield Nn(s,a,r)}yield ioUtil.chmod(t,(yield ioUtil.
stat(e)).mode)})}function Nn(e,t,n){return pe(this,void 0,void 0,function*(){if((yield ioUtil.lstat(e)).isSymbolicLink()){
try{yield ioUtil.lstat(t),yield ioUtil.unlink(t)}catch(o){o.code==="EPERM"&&(yield ioUtil.chmod(t,"0666"),yield ioUtil.unlink(
t))}const r=yield ioUtil.readlink(e);yield ioUtil.symlink(r,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(
t))||n)&&(yield ioUtil.copyFile(e,t))})}const wi=b(import.meta.url)("timers");var Un=function(e,t,n,r){function o(i){return i instanceof
n?i:new n(function(s){s(i)})}return new(n||(n=Promise))(function(i,s){function a(c){try{u(r.next(c))}catch(l){s(l)}}function d(c){
try{u(r.throw(c))}catch(l){s(l)}}function u(c){c.done?i(c.value):o(c.value).then(a,d)}u((r=r.apply(e,t||[])).next())})};
const st=process.platform==="win32";class rp extends Pn.EventEmitter{constructor(t,n,r){if(super(),!t)throw new Error("P\
arameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=n||[],this.options=r||{}}_debug(t){this.options.
listeners&&this.options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,n){const r=this._getSpawnFileName(),
o=this._getSpawnArgs(t);let i=n?"":"[command]";if(st)if(this._isCmdFile()){i+=r;for(const s of o)i+=` ${s}`}else if(t.windowsVerbatimArguments){
i+=`"${r}"`;for(const s of o)i+=` ${s}`}else{i+=this._windowsQuoteCmdArg(r);for(const s of o)i+=` ${this._windowsQuoteCmdArg(
s)}`}else{i+=r;for(const s of o)i+=` ${s}`}return i}_processLineBuffer(t,n,r){try{let o=n+t.toString(),i=o.indexOf(X.EOL);
for(;i>-1;){const s=o.substring(0,i);r(s),o=o.substring(i+X.EOL.length),i=o.indexOf(X.EOL)}return o}catch(o){return this.
_debug(`error processing line. Failed with error ${o}`),""}}_getSpawnFileName(){return st&&this._isCmdFile()?process.env.
COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(t){if(st&&this._isCmdFile()){let n=`/D /S /C "${this._windowsQuoteCmdArg(
this.toolPath)}`;for(const r of this.args)n+=" ",n+=t.windowsVerbatimArguments?r:this._windowsQuoteCmdArg(r);return n+='\
"',[n]}return this.args}_endsWith(t,n){return t.endsWith(n)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this.
_endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){if(!this._isCmdFile())return this._uvQuoteCmdArg(t);
if(!t)return'""';const n=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let r=!1;
for(const s of t)if(n.some(a=>a===s)){r=!0;break}if(!r)return t;let o='"',i=!0;for(let s=t.length;s>0;s--)o+=t[s-1],i&&t[s-
1]==="\\"?o+="\\":t[s-1]==='"'?(i=!0,o+='"'):i=!1;return o+='"',o.split("").reverse().join("")}_uvQuoteCmdArg(t){if(!t)return'\
""';if(!t.includes(" ")&&!t.includes("	")&&!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}\
"`;let n='"',r=!0;for(let o=t.length;o>0;o--)n+=t[o-1],r&&t[o-1]==="\\"?n+="\\":t[o-1]==='"'?(r=!0,n+="\\"):r=!1;return n+=
'"',n.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const n={cwd:t.cwd||process.cwd(),env:t.env||process.env,
silent:t.silent||!1,windowsVerbatimArguments:t.windowsVerbatimArguments||!1,failOnStdErr:t.failOnStdErr||!1,ignoreReturnCode:t.
ignoreReturnCode||!1,delay:t.delay||1e4};return n.outStream=t.outStream||process.stdout,n.errStream=t.errStream||process.
stderr,n}_getSpawnOptions(t,n){t=t||{};const r={};return r.cwd=t.cwd,r.env=t.env,r.windowsVerbatimArguments=t.windowsVerbatimArguments||
this._isCmdFile(),t.windowsVerbatimArguments&&(r.argv0=`"${n}"`),r}exec(){return Un(this,void 0,void 0,function*(){return!On(
this.toolPath)&&(this.toolPath.includes("/")||st&&this.toolPath.includes("\\"))&&(this.toolPath=ce.resolve(process.cwd(),
this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield Mn(this.toolPath,!0),new Promise((t,n)=>Un(this,void 0,
void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const u of this.args)this._debug(
`   ${u}`);const r=this._cloneExecOptions(this.options);!r.silent&&r.outStream&&r.outStream.write(this._getCommandString(
r)+X.EOL);const o=new wn(r,this.toolPath);if(o.on("debug",u=>{this._debug(u)}),this.options.cwd&&!(yield mi(this.options.
cwd)))return n(new Error(`The cwd: ${this.options.cwd} does not exist!`));const i=this._getSpawnFileName(),s=fi.spawn(i,
this._getSpawnArgs(r),this._getSpawnOptions(this.options,i));let a="";s.stdout&&s.stdout.on("data",u=>{this.options.listeners&&
this.options.listeners.stdout&&this.options.listeners.stdout(u),!r.silent&&r.outStream&&r.outStream.write(u),a=this._processLineBuffer(
u,a,c=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(c)})});let d="";if(s.stderr&&
s.stderr.on("data",u=>{o.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.
stderr(u),!r.silent&&r.errStream&&r.outStream&&(r.failOnStdErr?r.errStream:r.outStream).write(u),d=this._processLineBuffer(
u,d,c=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(c)})}),s.on("error",u=>{o.
processError=u.message,o.processExited=!0,o.processClosed=!0,o.CheckComplete()}),s.on("exit",u=>{o.processExitCode=u,o.processExited=
!0,this._debug(`Exit code ${u} received from tool '${this.toolPath}'`),o.CheckComplete()}),s.on("close",u=>{o.processExitCode=
u,o.processExited=!0,o.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),o.CheckComplete()}),
o.on("done",(u,c)=>{a.length>0&&this.emit("stdline",a),d.length>0&&this.emit("errline",d),s.removeAllListeners(),u?n(u):
t(c)}),this.options.input){if(!s.stdin)throw new Error("child process missing stdin");s.stdin.end(this.options.input)}}))})}}
function op(e){const t=[];let n=!1,r=!1,o="";function i(s){r&&s!=='"'&&(o+="\\"),o+=s,r=!1}for(let s=0;s<e.length;s++){const a=e.
charAt(s);if(a==='"'){r?i(a):n=!n;continue}if(a==="\\"&&r){i(a);continue}if(a==="\\"&&n){r=!0;continue}if(a===" "&&!n){o.
length>0&&(t.push(o),o="");continue}i(a)}return o.length>0&&t.push(o.trim()),t}class wn extends Pn.EventEmitter{constructor(t,n){
if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,
this.delay=1e4,this.done=!1,this.timeout=null,!n)throw new Error("toolPath must not be empty");this.options=t,this.toolPath=
n,t.delay&&(this.delay=t.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.
timeout=(0,wi.setTimeout)(wn.HandleTimeout,this.delay,this)))}_debug(t){this.emit("debug",t)}_setResult(){let t;this.processExited&&
(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may i\
ndicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?
t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.
failOnStdErr&&(t=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR s\
tream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){
if(!t.done){if(!t.processClosed&&t.processExited){const n=`The STDIO streams did not close within ${t.delay/1e3} seconds\
 of the exit event from process '${t.toolPath}'. This may indicate a child process inherited the STDIO streams and has n\
ot yet exited.`;t._debug(n)}t._setResult()}}}var Dn=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(s){
s(i)})}return new(n||(n=Promise))(function(i,s){function a(c){try{u(r.next(c))}catch(l){s(l)}}function d(c){try{u(r.throw(
c))}catch(l){s(l)}}function u(c){c.done?i(c.value):o(c.value).then(a,d)}u((r=r.apply(e,t||[])).next())})};function bi(e,t,n){
return Dn(this,void 0,void 0,function*(){const r=tr.argStringToArray(e);if(r.length===0)throw new Error("Parameter 'comm\
andLine' cannot be null or empty.");const o=r[0];return t=r.slice(1).concat(t||[]),new tr.ToolRunner(o,t,n).exec()})}function ip(e,t,n){
return Dn(this,void 0,void 0,function*(){var r,o;let i="",s="";const a=new StringDecoder("utf8"),d=new StringDecoder("ut\
f8"),u=(r=n?.listeners)===null||r===void 0?void 0:r.stdout,c=(o=n?.listeners)===null||o===void 0?void 0:o.stderr,l=g=>{s+=
d.write(g),c&&c(g)},f=g=>{i+=a.write(g),u&&u(g)},p=Object.assign(Object.assign({},n?.listeners),{stdout:f,stderr:l}),m=yield bi(
e,t,Object.assign(Object.assign({},n),{listeners:p}));return i+=a.end(),s+=d.end(),{exitCode:m,stdout:i,stderr:s}})}var at=function(e,t,n,r){
function o(i){return i instanceof n?i:new n(function(s){s(i)})}return new(n||(n=Promise))(function(i,s){function a(c){try{
u(r.next(c))}catch(l){s(l)}}function d(c){try{u(r.throw(c))}catch(l){s(l)}}function u(c){c.done?i(c.value):o(c.value).then(
a,d)}u((r=r.apply(e,t||[])).next())})};const $i=()=>at(void 0,void 0,void 0,function*(){const{stdout:e}=yield exec.getExecOutput(
'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.
getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{
name:t.trim(),version:e.trim()}}),ki=()=>at(void 0,void 0,void 0,function*(){var e,t,n,r;const{stdout:o}=yield exec.getExecOutput(
"sw_vers",void 0,{silent:!0}),i=(t=(e=o.match(/ProductVersion:\s*(.+)/))===null||e===void 0?void 0:e[1])!==null&&t!==void 0?
t:"";return{name:(r=(n=o.match(/ProductName:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&r!==void 0?r:"",version:i}}),
zi=()=>at(void 0,void 0,void 0,function*(){const{stdout:e}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),
[t,n]=e.trim().split(`
`);return{name:t,version:n}}),ut=X.platform(),Si=X.arch(),jn=ut==="win32",Fn=ut==="darwin",Ei=ut==="linux";function sp(){
return at(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield jn?$i():Fn?ki():zi()),{platform:ut,
arch:Si,isWindows:jn,isMacOS:Fn,isLinux:Ei})})}var Ln=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(s){
s(i)})}return new(n||(n=Promise))(function(i,s){function a(c){try{u(r.next(c))}catch(l){s(l)}}function d(c){try{u(r.throw(
c))}catch(l){s(l)}}function u(c){c.done?i(c.value):o(c.value).then(a,d)}u((r=r.apply(e,t||[])).next())})},Mt;(function(e){
e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Mt||(Mt={}));function ap(e,t){const n=toCommandValue(t);if(process.env[e]=
n,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",prepareKeyValueMessage(e,t));issueCommand("set-env",{name:e},
n)}function Zi(e){Ce("add-mask",{},e)}function up(e){process.env.GITHUB_PATH||""?issueFileCommand("PATH",e):issueCommand(
"add-path",{},e),process.env.PATH=`${e}${path.delimiter}${process.env.PATH}`}function It(e,t){const n=process.env[`INPUT\
_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);
return t&&t.trimWhitespace===!1?n:n.trim()}function cp(e,t){const n=It(e,t).split(`
`).filter(r=>r!=="");return t&&t.trimWhitespace===!1?n:n.map(r=>r.trim())}function dp(e,t){const n=["true","True","TRUE"],
r=["false","False","FALSE"],o=It(e,t);if(n.includes(o))return!0;if(r.includes(o))return!1;throw new TypeError(`Input doe\
s not meet YAML 1.2 "Core Schema" specification: ${e}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Ai(e,t){if(process.env.GITHUB_OUTPUT||
"")return Go("OUTPUT",Ho(e,t));process.stdout.write(X.EOL),Ce("set-output",{name:e},qe(t))}function lp(e){issue("echo",e?
"on":"off")}function Ti(e){process.exitCode=Mt.Failure,Bn(e)}function fp(){return process.env.RUNNER_DEBUG==="1"}function pp(e){
issueCommand("debug",{},e)}function Bn(e,t={}){Ce("error",Ot(t),e instanceof Error?e.toString():e)}function Pi(e,t={}){Ce(
"warning",Ot(t),e instanceof Error?e.toString():e)}function Oi(e,t={}){Ce("notice",Ot(t),e instanceof Error?e.toString():
e)}function Ri(e){process.stdout.write(e+X.EOL)}function qn(e){$n("group",e)}function Vn(){$n("endgroup")}function hp(e,t){
return Ln(this,void 0,void 0,function*(){qn(e);let n;try{n=yield t()}finally{Vn()}return n})}function mp(e,t){if(process.
env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(e,t));issueCommand("save-state",{name:e},toCommandValue(
t))}function yp(e){return process.env[`STATE_${e}`]||""}function _p(e){return Ln(this,void 0,void 0,function*(){return yield OidcClient.
getIDToken(e)})}const ie=b(import.meta.url)("node:fs"),xi=b(import.meta.url)("node:timers/promises"),Ci=Object.prototype.
toString,Mi=e=>Ci.call(e)==="[object Error]",Ii=new Set(["network error","NetworkError when attempting to fetch resource\
.","The Internet connection appears to be offline.","Network request failed","fetch failed","terminated"," A network err\
or occurred.","Network connection lost"]);function Ni(e){if(!(e&&Mi(e)&&e.name==="TypeError"&&typeof e.message=="string"))
return!1;const{message:n,stack:r}=e;return n==="Load failed"||n.startsWith("Load failed (")&&n.endsWith(")")?r===void 0||
"__sentry_captured__"in e:n.startsWith("error sending request for url")||n==="Failed to fetch"||n.startsWith("Failed to \
fetch (")&&n.endsWith(")")?!0:Ii.has(n)}function Ui(e){if(typeof e=="number"){if(e<0)throw new TypeError("Expected `retr\
ies` to be a non-negative number.");if(Number.isNaN(e))throw new TypeError("Expected `retries` to be a valid number or I\
nfinity, got NaN.")}else if(e!==void 0)throw new TypeError("Expected `retries` to be a number or Infinity.")}function ct(e,t,{
min:n=0,allowInfinity:r=!1}={}){if(t!==void 0){if(typeof t!="number"||Number.isNaN(t))throw new TypeError(`Expected \`${e}\
\` to be a number${r?" or Infinity":""}.`);if(!r&&!Number.isFinite(t))throw new TypeError(`Expected \`${e}\` to be a fini\
te number.`);if(t<n)throw new TypeError(`Expected \`${e}\` to be \u2265 ${n}.`)}}class Di extends Error{constructor(t){super(),
t instanceof Error?(this.originalError=t,{message:t}=t):(this.originalError=new Error(t),this.originalError.stack=this.stack),
this.name="AbortError",this.message=t}}function ji(e,t){const n=Math.max(1,e+1),r=t.randomize?Math.random()+1:1;let o=Math.
round(r*t.minTimeout*t.factor**(n-1));return o=Math.min(o,t.maxTimeout),o}function Wn(e,t){return Number.isFinite(t)?t-(performance.
now()-e):t}async function Fi({error:e,attemptNumber:t,retriesConsumed:n,startTime:r,options:o}){const i=e instanceof Error?
e:new TypeError(`Non-error was thrown: "${e}". You should only throw errors.`);if(i instanceof Di)throw i.originalError;
const s=Number.isFinite(o.retries)?Math.max(0,o.retries-n):o.retries,a=o.maxRetryTime??Number.POSITIVE_INFINITY,d=Object.
freeze({error:i,attemptNumber:t,retriesLeft:s,retriesConsumed:n});if(await o.onFailedAttempt(d),Wn(r,a)<=0)throw i;const u=await o.
shouldConsumeRetry(d),c=Wn(r,a);if(c<=0||s<=0)throw i;if(i instanceof TypeError&&!Ni(i)){if(u)throw i;return o.signal?.throwIfAborted(),
!1}if(!await o.shouldRetry(d))throw i;if(!u)return o.signal?.throwIfAborted(),!1;const l=ji(n,o),f=Math.min(l,c);return o.
signal?.throwIfAborted(),f>0&&await new Promise((p,m)=>{const g=()=>{clearTimeout(_),o.signal?.removeEventListener("abor\
t",g),m(o.signal.reason)},_=setTimeout(()=>{o.signal?.removeEventListener("abort",g),p()},f);o.unref&&_.unref?.(),o.signal?.
addEventListener("abort",g,{once:!0})}),o.signal?.throwIfAborted(),!0}async function Kn(e,t={}){if(t={...t},Ui(t.retries),
Object.hasOwn(t,"forever"))throw new Error("The `forever` option is no longer supported. For many use-cases, you can set\
 `retries: Infinity` instead.");t.retries??=10,t.factor??=2,t.minTimeout??=1e3,t.maxTimeout??=Number.POSITIVE_INFINITY,t.
maxRetryTime??=Number.POSITIVE_INFINITY,t.randomize??=!1,t.onFailedAttempt??=()=>{},t.shouldRetry??=()=>!0,t.shouldConsumeRetry??=
()=>!0,ct("factor",t.factor,{min:0,allowInfinity:!1}),ct("minTimeout",t.minTimeout,{min:0,allowInfinity:!1}),ct("maxTime\
out",t.maxTimeout,{min:0,allowInfinity:!0}),ct("maxRetryTime",t.maxRetryTime,{min:0,allowInfinity:!0}),t.factor>0||(t.factor=
1),t.signal?.throwIfAborted();let n=0,r=0;const o=performance.now();for(;!Number.isFinite(t.retries)||r<=t.retries;){n++;
try{t.signal?.throwIfAborted();const i=await e(n);return t.signal?.throwIfAborted(),i}catch(i){await Fi({error:i,attemptNumber:n,
retriesConsumed:r,startTime:o,options:t})&&r++}}throw new Error("Retry attempts exhausted without throwing an error.")}function gp(e,t){
return function(...n){return Kn(()=>e.apply(this,n),t)}}const Li=500,Bi=1e4;class Nt extends Error{}async function qi(e,t,n=()=>{}){
const r=[],o=async()=>{const s=t.budget.remaining();if(s===0)return;n("unknown");const a=await t.send(e,Math.min(t.timeout,
s));if(r.push(a),n(Gn(r)),Vi(e,a,t.repeatUnknown))throw new Nt};await t.budget.spend(()=>Kn(()=>t.limit(o),{retries:Number.
POSITIVE_INFINITY,minTimeout:0,shouldRetry:({error:s,attemptNumber:a})=>s instanceof Nt&&Ki(r.at(-1),a,t)}).catch(s=>{if(!(s instanceof
Nt))throw s}));const i=r.at(-1);return{outcome:Gn(r),tries:r.length,...i&&{last:i}}}function Vi(e,t,n){switch(t.outcome){case"\
not-arrived":return!0;case"unknown":return n||Wi(e);case"delivered":case"refused":return!1}}function Wi({target:e,body:t}){
if(e!=="event")return!0;const n=t?.event;return n==="incident-opened"||n==="incident-resolved"}function Gn(e){const t=e.
at(-1)?.outcome??"not-arrived";return t!=="not-arrived"?t:e.some(({outcome:n})=>n==="unknown")?"unknown":"not-arrived"}async function Ki(e,t,{
budget:n,random:r}){const o=Math.min(Bi,Li*2**(t-1)),i=Math.max(r()*o,e?.retryAfter??0);return i>=n.remaining()?!1:(0,xi.
setTimeout)(i,!0,{signal:n.closed}).catch(()=>!1)}const Gi=new Set([408,425,429,503]);function Hi(e,t){return Gi.has(e)?
"not-arrived":e>=500?"unknown":e>=200&&e<300?Hn(t)?"refused":"delivered":"refused"}function Hn(e){return/^(?:\s|\uFEFF|<\?xml[^>]*>|<!--[^>]*-->)*<(?:!doctype\s+html|html|head|body|title|meta|script)\b/i.
test(e)}function Ji(e,t){if(e===void 0)return;if(/^\s*\d{1,9}\s*$/.test(e))return Number(e)*1e3;const n=Date.parse(e);return Number.
isNaN(n)?void 0:Math.max(0,n-t)}const Xi=80,Yi=/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;function Me(e){const t=JSON.stringify(
e)??String(e);return Xn(Jn(t),Xi)}function Jn(e){return e.replace(Yi,t=>`\\u{${(t.codePointAt(0)??0).toString(16)}}`)}function Xn(e,t){
return e.length<=t?e:`${e.slice(0,t-1)}\u2026`}function Yn({outcome:e,tries:t,last:n}){if(n===void 0)return"not sent: th\
e time for deliveries (deadline) was up";const r=t>1?` (${t} tries)`:"";return`${Qi[e]}: ${es(n)}${r}`}const Qi={delivered:"\
delivered","not-arrived":"did not arrive",refused:"refused",unknown:"unknown whether it arrived"};function es(e){return e.
status===void 0?e.failure??"no answer":e.outcome==="delivered"?`status ${e.status}`:e.status<300?`status ${e.status} wit\
h a web page, not Phaset's answer; check endpoint, and headers if a gateway asks for a log-in`:`status ${e.status}${ts(e)}${rs(
e)}`}function ts({status:e=0,redirectHost:t}){return e<400?` (a redirect to ${t??"another place"}); no redirect is follo\
wed, give endpoint the final address`:ns[e]??""}const ns={400:" (invalid input)",401:" (not authorized); check webhook-t\
oken, org-id and record-id: each record has a token of its own",403:" (forbidden); check webhook-token, and headers if a\
 gateway stands in front of Phaset",404:" (not found); check endpoint",407:" (a proxy asks for a log-in); check HTTPS_PR\
OXY",413:" (too large); look for a limit of the gateway in front of Phaset",429:" (rate limited)"};function rs({body:e}){
const t=e.trim();return t===""||Hn(e)?"":`; it answered ${Me(t)}`}function Qn(e,t){if(t.outcome!=="delivered")return{kind:"\
delivery",level:t.outcome==="refused"?"error":"warning",title:"Phaset: not delivered",message:`${e} ${Yn(t)}`}}async function os(e,t){
const n=e.map(r=>is(r,t));return Promise.all(n.map(r=>r()))}function is(e,t){const{component:n}=e,r=(s,a)=>ss({kind:s,body:a},
n.credentials,t),o=e.events.map(s=>{const a=r("event",s.body);return async()=>({...s,delivery:await a()})}),i=e.record.kind===
"upload"?r("record",e.record.record):void 0;return async()=>{const[s,a]=await Promise.all([cs(o),i?.()]);return{directory:n.
directory,...n.credentials.recordId!==void 0&&{recordId:n.credentials.recordId},events:s,record:as(e.record,a),standards:{
state:"skipped"},problems:[...e.problems,...us(s,a)]}}}function ss({kind:e,body:t},{orgId:n="",recordId:r="",token:o=""},{
ledger:i,delivery:s}){const a=i.add({kind:e,orgId:n,recordId:r,body:t}),d={target:e,credentials:{orgId:n,recordId:r,token:o},
body:t};return()=>qi(d,s,a)}function as(e,t){switch(e.kind){case"skipped":return{state:"skipped",reason:e.reason};case"u\
pload":return{state:t?.outcome==="delivered"?"uploaded":"failed",...t&&{delivery:t}};case"checked":case"failed":return{state:e.
kind}}}function us(e,t){const n=e.flatMap(({body:o,delivery:i})=>i===void 0?[]:[Qn(`event ${o.event}`,i)]),r=t===void 0?
void 0:Qn("record",t);return[...n,r].filter(o=>o!==void 0)}async function cs(e){const t=[];for(const n of e)t.push(await n());
return t}function ds(e,t){const{"org-id":n,"record-id":r}=e,o=t.kind==="one"?t.token:t.tokens.get(r??"");return[{directory:e["\
working-directory"],credentials:{...n!==void 0&&{orgId:n},...r!==void 0&&{recordId:r},...o!==void 0&&{token:o}}}]}function vp(e){
return e}function wp(e){return e}function bp(){return e=>e}function $p(e){}function kp(e){throw new Error("Unexpected va\
lue in exhaustive check")}function zp(e){}function er(e){const t=Object.values(e).filter(r=>typeof r=="number");return Object.
entries(e).filter(([r,o])=>t.indexOf(+r)===-1).map(([r,o])=>o)}function Sp(e,t="|"){return e.map(n=>_s(n)).join(t)}function ls(e,t){
return typeof t=="bigint"?t.toString():t}class ps{constructor(t){this._getter=t,this._value=void 0}get value(){const t=this.
_getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}}function nr(e){return new ps(e)}function hs(e){
return e==null}function Ut(e){const t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function Ep(e,t){
const n=e/t,r=Math.round(n),o=4*Number.EPSILON*Math.max(Math.abs(n),1);return Math.abs(n-r)<o?0:n-r}const rr=null;function Zp(e,t,n){
let r;Object.defineProperty(e,t,{get(){if(r!==rr)return r===void 0&&(r=rr,r=n()),r},set(o){Object.defineProperty(e,t,{value:o})},
configurable:!0})}function Ap(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function dt(e,t,n){
Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function or(e){const t=Object.getOwnPropertyDescriptor(
e,"shape");return t?.get?t.get.raw:t?.value}function le(e){return or(e._zod.def)??e._zod.def.shape}function ir(e,t,n){Object.
defineProperty(e,t,{get(){const r=n();return dt(this,t,r),r},enumerable:!0,configurable:!0})}function sr(e,t,n){t in e?dt(
e,t,n):e[t]=n}function Ee(e,t,n,r){const o=le(t);for(const i of n){const s=Object.getOwnPropertyDescriptor(o,i);s.enumerable&&
(s.get?ir(e,i,()=>{const a=t._zod.def.shape[i];return r?r(a,i):a}):sr(e,i,r?r(s.value,i):s.value))}}function ms(e,t){for(const n of Reflect.
ownKeys(t)){const r=Object.getOwnPropertyDescriptor(t,n);r.enumerable&&(r.get?ir(e,n,()=>t[n]):sr(e,n,r.value))}}function he(...e){
const t={};for(const n of e){const r=Object.getOwnPropertyDescriptors(n);Object.assign(t,r)}return Object.defineProperties(
{},t)}function Tp(e){return he(e._zod.def)}function Pp(e,t){return t?t.reduce((n,r)=>n?.[r],e):e}function Op(e){const t=Object.
keys(e),n=t.map(r=>e[r]);return Promise.all(n).then(r=>{const o={};for(let i=0;i<t.length;i++)o[t[i]]=r[i];return o})}function Rp(e=10){
const t="abcdefghijklmnopqrstuvwxyz";let n="";for(let r=0;r<e;r++)n+=t[Math.floor(Math.random()*t.length)];return n}function xp(e){
return JSON.stringify(e)}function Cp(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(
/^-+|-+$/g,"")}const ar="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function lt(e){return typeof e=="\
object"&&e!==null&&!Array.isArray(e)}const Mp=null;function ft(e){if(lt(e)===!1)return!1;const t=e.constructor;if(t===void 0||
typeof t!="function")return!0;const n=t.prototype;return!(lt(n)===!1||Object.prototype.hasOwnProperty.call(n,"isPrototyp\
eOf")===!1)}function Ip(e){return ft(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(
e):e}function Np(e){let t=0;for(const n in e)Object.prototype.hasOwnProperty.call(e,n)&&t++;return t}const Up=e=>{const t=typeof e;
switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"numbe\
r";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"\
object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="fun\
ction"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof
Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},ys=new Set(
["string","number","symbol"]),Dp=new Set(["string","number","bigint","boolean","symbol","undefined"]);function Dt(e){return e.
replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function me(e,t,n){const r=new e._zod.constr(t??e._zod.def);return(!t||n?.parent)&&
(r._zod.parent=e),r}function U(e){const t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){
if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.
message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function jp(e){let t;return new Proxy({},{get(n,r,o){return t??
(t=e()),Reflect.get(t,r,o)},set(n,r,o,i){return t??(t=e()),Reflect.set(t,r,o,i)},has(n,r){return t??(t=e()),Reflect.has(
t,r)},deleteProperty(n,r){return t??(t=e()),Reflect.deleteProperty(t,r)},ownKeys(n){return t??(t=e()),Reflect.ownKeys(t)},
getOwnPropertyDescriptor(n,r){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,r)},defineProperty(n,r,o){return t??(t=
e()),Reflect.defineProperty(t,r,o)}})}function _s(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}\
"`:`${e}`}function gs(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}const vs={
safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[
-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},Fp={int64:[BigInt("-9223372036\
854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function Lp(e,t){const n=e.
_zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");
const i={};return Ee(i,e,pt(e,t)),me(e,he(n,{shape:i,checks:[]}))}function pt(e,t){const n=le(e),r=[];for(const o of Reflect.
ownKeys(t)){if(!Object.getOwnPropertyDescriptor(n,o)?.enumerable)throw new Error(`Unrecognized key: "${String(o)}"`);t[o]&&
r.push(o)}return r}function Bp(e,t){const n=e._zod.def,r=n.checks;if(r&&r.length>0)throw new Error(".omit() cannot be us\
ed on object schemas containing refinements");const i=new Set(pt(e,t)),s={};return Ee(s,e,Reflect.ownKeys(le(e)).filter(
a=>!i.has(a))),me(e,he(n,{shape:s,checks:[]}))}function qp(e,t){if(!ft(t))throw new Error("Invalid input to extend: expe\
cted a plain object");const n=e._zod.def.checks;if(n&&n.length>0){const o=le(e);for(const i of Reflect.ownKeys(t))if(Object.
getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. \
Use `.safeExtend()` instead.")}return me(e,he(e._zod.def,{shape:ur(e,t)}))}function ur(e,t){const n={};return Ee(n,e,Reflect.
ownKeys(le(e))),ms(n,t),n}function Vp(e,t){if(!ft(t))throw new Error("Invalid input to safeExtend: expected a plain obje\
ct");return me(e,he(e._zod.def,{shape:ur(e,t)}))}function Wp(e,t){if(!t?._zod?.def)throw new Error("Invalid input to mer\
ge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error("\
.merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");const n={};Ee(n,e,Reflect.
ownKeys(le(e))),Ee(n,t,Reflect.ownKeys(le(t)));const r=he(e._zod.def,{shape:n,get catchall(){return t._zod.def.catchall},
checks:t._zod.def.checks??[]});return me(e,r)}function Kp(e,t,n,r="partial"){const i=t._zod.def.checks;if(i&&i.length>0)
throw new Error(`.${r}() cannot be used on object schemas containing refinements`);const a=n?new Set(pt(t,n)):void 0,d={};
return Ee(d,t,Reflect.ownKeys(le(t)),e&&((u,c)=>a&&!a.has(c)?u:new e({type:"optional",innerType:u}))),me(t,he(t._zod.def,
{shape:d,checks:[]}))}function Gp(e,t,n){const r=n?new Set(pt(t,n)):void 0,o={};return Ee(o,t,Reflect.ownKeys(le(t)),(i,s)=>r&&
!r.has(s)?i:new e({type:"nonoptional",innerType:i})),me(t,he(t._zod.def,{shape:o}))}function ye(e,t=0){if(e.aborted===!0)
return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue!==!0)return!0;return!1}function ws(e,t=0){if(e.aborted===
!0)return!0;for(let n=t;n<e.issues.length;n++)if(e.issues[n]?.continue===!1)return!0;return!1}function Ie(e,t){return t.
map(n=>{var r;return(r=n).path??(r.path=[]),n.path.unshift(e),n})}function We(e){return typeof e=="string"?e:e?.message}
function cr(e){const t=[];for(const n of e??[]){const r=n._zod.def;if(!/_(length|size)$|_equals$/.test(r.check))break;const o=r.
maximum??r.length??r.size;o>=0&&t.push([o,n])}return t}function jt(e,t,n){var r;for(let o=t;o<e.length;o++)(r=e[o]).schema??
(r.schema=n)}function _e(e,t,n){var r;const o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??
(r.schema=e.inst):e.schema=e.inst);const i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,s=e.message?e.message:We(e.
inst?._zod.def?.error?.(e))??We(i?.(e))??We(t?.error?.(e))??We(n.customError?.(e))??We(n.localeError?.(e))??"Invalid inp\
ut",a={};for(const d of Object.keys(e))d==="inst"||d==="schema"||d==="continue"||d==="input"||d==="__proto__"||(a[d]=e[d]);
return a.path??(a.path=[]),a.message=s,t?.reportInput&&(a.input=e.input),a}function Hp(e){return e instanceof Set?"set":
e instanceof Map?"map":e instanceof File?"file":"unknown"}const bs=/[\uD800-\uDBFF]/;function $s(e){const t=e.length;if(!bs.
test(e))return t;let n=t;for(let r=0;r<t-1;r++)(e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320&&(n--,
r++);return n}function ks(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function Jp(e){const t=typeof e;
switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))
return"array";const n=e;if(n&&Object.getPrototypeOf(n)!==Object.prototype&&"constructor"in n&&n.constructor)return n.constructor.
name}}return t}function zs(...e){const[t,n,r]=e;return typeof t=="string"?{message:t,code:"custom",input:n,inst:r}:{...t}}
function Xp(e){return Object.entries(e).filter(([t,n])=>Number.isNaN(Number.parseInt(t,10))).map(t=>t[1])}function Ss(e){
const t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return n}function Es(e){let t="";
for(let n=0;n<e.length;n++)t+=String.fromCharCode(e[n]);return btoa(t)}function Yp(e){const t=e.replace(/-/g,"+").replace(
/_/g,"/"),n="=".repeat((4-t.length%4)%4);return Ss(t+n)}function Qp(e){return Es(e).replace(/\+/g,"-").replace(/\//g,"_").
replace(/=/g,"")}function eh(e){const t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error("Invalid hex string length");
const n=new Uint8Array(t.length/2);for(let r=0;r<t.length;r+=2)n[r/2]=Number.parseInt(t.slice(r,r+2),16);return n}function th(e){
return Array.from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}class nh{constructor(...t){}}function Zs(e,t){for(const n in t){
const r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):Ts(e,n,r.value)}}function Ze(e,t,n,r=!0){
return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}function As(e,t,n){return Ze(e,t,
n,!1)}function rh(e,t){for(const n in e){const r=e[n];Object.defineProperty(t,n,{configurable:!0,enumerable:!0,get(){return Ze(
this,n,r(this))},set(o){Ze(this,n,o)}})}return t}function Ts(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){return this==
null?n:Ze(this,t,n.bind(this))},set(r){Ze(this,t,r)}})}function Ps(e,t){const n=Object.getPrototypeOf(e);return t in n?void 0:
n}let Ft,ge=!1;const Os={configurable:!0,get(){ge=!0}};function x(e,t,n){const r=Object.getPrototypeOf(e._zod);if(t in r&&
Ft!==e._zod){Ft=void 0;return}Ft=e._zod,Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,Os);
const o=ge;ge=!1;try{const i=n(this);return ge?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,
value:i}),ge=ge||o,i}catch(i){throw delete this[t],ge=ge||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,
value:o})}})}function Rs(e,t,n,r){const o=Ps(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){const i={configurable:!0,
writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,i),i.value=n(this),Object.defineProperty(this,
t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:i})}})}const xs="~cons\
tantCatch";function Cs(e){const t=()=>e;return t[xs]=!0,t}var dr;const lr=Object.freeze({status:"aborted"}),Lt={value:void 0,
enumerable:!1};let fr="captureStackTrace"in Error?Error:null;function Ms(e){const t=fr;if(t){const n=t.stackTraceLimit;if(typeof n==
"number"){try{t.stackTraceLimit=0}catch{return fr=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}
function v(e,t,n,r){const o={};function i(f){this.def=f,this.constr=l,this.traits=new Set}i.prototype=o;const s=n,a=s&&new WeakSet;
function d(f,p){if(f._zod){if(f._zod.traits.has(e))return}else{Lt.value=new i(p);try{Object.defineProperty(f,"_zod",Lt)}finally{
Lt.value=void 0}}if(f._zod.traits.add(e),t(f,p),a){const g=Object.getPrototypeOf(f),_=f._zod.constr.prototype;let A=g;for(;A&&
A!==_;)A=Object.getPrototypeOf(A);const I=A??g;a.has(I)||(a.add(I),Zs(I,s))}const m=l.prototype;for(const g in m)Object.
prototype.hasOwnProperty.call(m,g)&&(g in f||(f[g]=m[g].bind(f)))}const u=r?.Parent??Object;class c extends u{}Object.defineProperty(
c,"name",{value:e});function l(f){const p=r?.Parent?Ms(c):this;d(p,f);const m=p._zod.deferred;if(m){for(const _ of m)_();
p._zod.deferred=void 0}const g=globalThis.__zod_globalConfig?.postProcessor;return g&&g(p),p}return Object.defineProperty(
l,"init",{value:d}),Object.defineProperty(l,Symbol.hasInstance,{value:f=>r?.Parent&&f instanceof r.Parent?!0:f?._zod?.traits?.
has(e)}),Object.defineProperty(l,"name",{value:e}),l}const oh=null;class Ne extends Error{constructor(){super("Encounter\
ed Promise during synchronous parse. Use .parseAsync() instead.")}}class Is extends Error{constructor(t){super(`Encounte\
red unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}}(dr=globalThis).__zod_globalConfig??(dr.__zod_globalConfig=
{});const Ue=globalThis.__zod_globalConfig;function ve(e){return e&&Object.assign(Ue,e),Ue}const we=v("$ZodCheck",(e,t)=>{
var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])}),ih=e=>{const t=e.value;return!util.nullish(
t)&&t.size!==void 0},Ns=e=>{const t=e.value;return!hs(t)&&t.length!==void 0},ht={number:"number",bigint:"bigint",object:"\
date"},Us=v("$ZodCheckLessThan",(e,t)=>{we.init(e,t);const n=ht[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value<=t.
value:r.value<t.value)||r.issues.push({origin:ht[typeof r.value]??n,code:"too_big",maximum:typeof t.value=="object"?t.value.
getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),pr=v("$ZodCheckGreaterThan",(e,t)=>{
we.init(e,t);const n=ht[typeof t.value];e._zod.check=r=>{(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({
origin:ht[typeof r.value]??n,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:r.value,inclusive:t.
inclusive,inst:e,continue:!t.abort})}}),sh=null,Ds=v("$ZodCheckNumberFormat",(e,t)=>{we.init(e,t),t.format=t.format||"fl\
oat64";const n=t.format?.includes("int"),r=n?"int":"number",[o,i]=vs[t.format];e._zod.check=s=>{const a=s.value;if(n){if(!Number.
isInteger(a)){s.issues.push({expected:r,format:t.format,code:"invalid_type",continue:!1,input:a,inst:e});return}if(!Number.
isSafeInteger(a)){a>0?s.issues.push({input:a,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be withi\
n the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort}):s.issues.push({input:a,code:"too_small",minimum:Number.
MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort});
return}}a<o&&s.issues.push({origin:"number",input:a,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.abort}),a>
i&&s.issues.push({origin:"number",input:a,code:"too_big",maximum:i,inclusive:!0,inst:e,continue:!t.abort})}}),ah=null,uh=null,
ch=null,dh=null,lh=null,js=v("$ZodCheckMinLength",(e,t)=>{var n;we.init(e,t),(n=e._zod.def).when??(n.when=Ns),e._zod.check=
r=>{const o=r.value,i=o.length;if((typeof o=="string"&&i>=t.minimum&&i<t.minimum*2?$s(o):i)>=t.minimum)return;const a=ks(
o);r.issues.push({origin:a,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),fh=null,
Fs=v("$ZodCheckStringFormat",(e,t)=>{var n,r;we.init(e,t),t.pattern?(n=e._zod).check??(n.check=o=>{t.pattern.lastIndex=0,
!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?
{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(r=e._zod).check??(r.check=()=>{})}),Ls=v("$ZodCheckRegex",
(e,t)=>{Fs.init(e,t),e._zod.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"\
invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),ph=null,hh=null,
mh=null,yh=null,_h=null;function gh(e,t,n){e.issues.length&&t.issues.push(...util.prefixIssues(n,e.issues))}const vh=null,
wh=null,bh=null,$h=null,kh=/^[cC][0-9a-z]{6,}$/,zh=/^[0-9a-z]+$/,Sh=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,Eh=/^[0-9a-vA-V]{20}$/,
Zh=/^[A-Za-z0-9]{27}$/,Ah=/^[a-zA-Z0-9_-]{21}$/;function Th(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}const Ph=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,
Oh=/^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/,
Rh=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,xh=e=>e?new RegExp(`^([0-9a-fA-F]{8\
}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
Ch=null,Mh=null,Ih=null,Nh=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,
Uh=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
Dh=/^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/,
jh=/^[^\s@"]{1,64}@[^\s@]{1,255}$/u,Fh=null,Lh=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
Bs=null;function Bh(){return new RegExp(Bs,"u")}const qh=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
Vh=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
Wh=e=>{const t=util.escapeRegex(e??":");return new RegExp(`^(?:[0-9A-F]{2}${t}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${t}){5}[0\
-9a-f]{2}$`)},Kh=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
Gh=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
Hh=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,Jh=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,
Xh=/^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/,
Yh=/^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/,Qh=/^https?$/,em=/^\+[1-9]\d{6,14}$/,
tm=/^\d(?:[ -]?\d){11,18}$/,nm=/^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/,
rm=/^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/,qs=null;function om(e){return new RegExp(`^${e}$`)}const im=null;function Bt(e){
const t="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:\
[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function sm(e){
return new RegExp(`^${Bt(e)}$`)}function am(e){const t=["Z"];e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const n=`${Bt(
{precision:e.precision,seconds:!0})}(?:${t.join("|")})`,r=e.local?`${n}|${Bt({precision:e.precision})}`:n;return new RegExp(
`^${qs}T(?:${r})$`)}const Vs=/^[\s\S]{0,}$/,um=e=>{const t=e?`[\\s\\S]{${e?.minimum??0},${e?.maximum??""}}`:"[\\s\\S]*";
return new RegExp(`^${t}$`)},cm=/^-?\d+n?$/,dm=/^-?\d+$/,hr=/^-?\d+(?:\.\d+)?$/,Ws=/^(?:true|false)$/i,lm=/^null$/i,fm=/^undefined$/i,
hm=/^[^A-Z]*$/,mm=/^[^a-z]*$/,ym=/^[0-9a-fA-F]*$/;function _m(e,t){return new RegExp(`^[A-Za-z0-9+/]{${e}}${t}$`)}function gm(e){
return new RegExp(`^[A-Za-z0-9_-]{${e}}$`)}const vm=/^[0-9a-fA-F]{32}$/,wm=null,bm=null,$m=/^[0-9a-fA-F]{40}$/,km=null,zm=null,
Sm=/^[0-9a-fA-F]{64}$/,Em=null,Zm=null,Am=/^[0-9a-fA-F]{96}$/,Tm=null,Pm=null,Om=/^[0-9a-fA-F]{128}$/,Rm=null,xm=null,Ks={
major:4,minor:6,patch:7},j=v("$ZodType",(e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Ks;
const r=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(const i of o)for(const s of i.
_zod.onattach)s(e);if(o.length===0)(n=e._zod).deferred??(n.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{
const i=(a,d,u)=>{if(a.memo)return a;let c=ye(a),l;for(const f of d){if(f._zod.def.when){if(ws(a)||!f._zod.def.when(a))continue}else if(c)
continue;const p=a.issues.length,m=f._zod.check(a);if(m instanceof Promise&&u?.async===!1)throw new Ne;if(l||m instanceof
Promise)l=(l??Promise.resolve()).then(async()=>{await m,a.issues.length!==p&&(jt(a.issues,p,e),c||(c=ye(a,p)))});else{if(a.
issues.length===p)continue;jt(a.issues,p,e),c||(c=ye(a,p))}}return l?l.then(()=>a):a},s=(a,d,u)=>{if(ye(a))return a.aborted=
!0,a;const c=i(d,o,u);if(c instanceof Promise){if(u.async===!1)throw new Ne;return c.then(l=>e._zod.parse(l,u))}return e.
_zod.parse(c,u)};e._zod.run=(a,d)=>{if(d.skipChecks)return e._zod.parse(a,d);if(d.direction==="backward"){const c=e._zod.
parse({value:a.value,issues:[]},{...d,skipChecks:!0});return c instanceof Promise?c.then(l=>s(l,a,d)):s(c,a,d)}const u=e.
_zod.parse(a,d);if(u instanceof Promise){if(d.async===!1)throw new Ne;return u.then(c=>i(c,o,d))}return i(u,o,d)}}},{get"\
~standard"(){return As(this,"~standard",Hs(this))},set"~standard"(e){Ze(this,"~standard",e)}}),mr=(e,t)=>e.issues.length?
{issues:e.issues.map(n=>_e(n,t,ve()))}:{value:e.value};async function Gs(e,t){const n={async:!0};return mr(await e._zod.
run({value:t,issues:[]},n),n)}function Hs(e){return{validate:t=>{const n={async:!1};try{const r=e._zod.run({value:t,issues:[]},
n);if(!(r instanceof Promise))return mr(r,n)}catch{}return Gs(e,t)},vendor:"zod",version:1}}const Js=v("$ZodString",(e,t)=>{
j.init(e,t),e._zod.pattern=t.pattern??Vs,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch{}return typeof n.
value=="string"||n.issues.push({expected:"string",code:"invalid_type",input:n.value,inst:e}),n}}),Cm=null,Mm=null,Im=null,
Nm=null,Xs=1,qt=2;function yr(e){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),
!0)}catch{return!1}}function Um(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?yr(e)||qt:Ys(e,t)}function Ys(e,t){
if(!t.normalize&&t.protocol?.source===regexes.httpProtocol.source&&!/^https?:\/\//i.test(e))return Xs;try{if(typeof URL<
"u"){const n=URL;if(typeof n.parse=="function")return n.parse(e)??qt}return new URL(e)}catch{return qt}}const Qs=/[\t\n\r]/g;
function Dm(e){return e.replace(Qs,"")}function jm(e,t){return t.lastIndex=0,t.test(e.hostname)}function Fm(e,t){return t.
lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}const Lm=null,Bm=null,qm=null,Vm=null,Wm=null,
Km=null,Gm=null,Hm=null,Jm=null,Xm=null,Ym=null,Qm=null,ey=null,ea=/^[0-9a-fA-F:.]+$/;function ta(e){return ea.test(e)?yr(
`http://[${e}]`):!1}const ty=null,ny=null,ry=null;function oy(e){const t=e.split("/");if(t.length!==2)return!1;const[n,r]=t;
if(!r)return!1;const o=Number(r);return`${o}`!==r||o<0||o>128?!1:ta(n)}const iy=null;function na(e){if(e==="")return!0;if(/\s/.
test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}const sy=/^[0-9a-zA-Z+/]*={0,2}$/,ay=null,ra=/^[A-Za-z0-9_-]*$/;
function uy(e){if(!ra.test(e))return!1;const t=e.replace(/[-_]/g,r=>r==="-"?"+":"/"),n=t.padEnd(Math.ceil(t.length/4)*4,
"=");return na(n)}const cy=null,dy=null,oa=/[- ]/g;function ia(e){let t=e.length,n=1,r=0;for(;t;){const o=e.charCodeAt(--t)-
48;n^=1,r+=n?[0,2,4,6,8,1,3,5,7,9][o]:o}return r%10===0}function ly(e){return regexes.creditCard.test(e)?ia(e.replace(oa,
"")):!1}const fy=null;function sa(e){let t=0;const n=e.length;for(let r=4;r<n;r++){const o=e.charCodeAt(r);t=(o>=65?t*100+
(o-55):t*10+(o-48))%97}for(let r=0;r<4;r++){const o=e.charCodeAt(r);t=(o>=65?t*100+(o-55):t*10+(o-48))%97}return t===1}function py(e){
return regexes.iban.test(e)?sa(e):!1}const hy=null;function my(e,t=null){try{const n=e.split(".");if(n.length!==3)return!1;
const[r]=n;if(!r)return!1;const o=JSON.parse(atob(r));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||t&&(!("alg"in o)||o.alg!==
t))}catch{return!1}}const yy=null,_y=null,_r=v("$ZodNumber",(e,t)=>{j.init(e,t),e._zod.pattern=hr,e._zod.parse=(n,r)=>{if(t.
coerce)try{n.value=Number(n.value)}catch{}const o=n.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.isFinite(o))return n;
const i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({expected:"\
number",code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),n}}),aa=v("$ZodNumberFormat",(e,t)=>{Ds.init(e,t),_r.init(
e,t)}),ua=v("$ZodBoolean",(e,t)=>{j.init(e,t),e._zod.pattern=Ws,e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=!!n.value}catch{}
const o=n.value;return typeof o=="boolean"||n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),n}}),
gy=null,vy=null,wy=null,by=null,$y=null,ky=null,ca=v("$ZodUnknown",(e,t)=>{j.init(e,t),e._zod.parse=n=>n}),da=v("$ZodNev\
er",(e,t)=>{j.init(e,t),e._zod.parse=(n,r)=>(n.issues.push({expected:"never",code:"invalid_type",input:n.value,inst:e}),
n)}),zy=null,Sy=null;function la(e,t){const n=cr(e._zod.def.checks);if(!n.length)return;const r=Math.min(...n.map(i=>i[0])),
o=e._zod.parse;e._zod.parse=(i,s)=>{const a=t(i.value);if(a>r&&!s?.skipChecks&&s?.direction!=="backward"){for(const[d,u]of cr(
e._zod.def.checks))if(a>d&&u._zod.def.when(i)){const c=i.issues.length;return u._zod.check(i),i.issues[c].continue=!1,jt(
i.issues,c,e),i}}return o(i,s)}}const fa=e=>Array.isArray(e)?e.length:-1,Ey=e=>e instanceof Map?e.size:-1,Zy=e=>e instanceof
Set?e.size:-1;function gr(e,t,n){e.issues.length&&t.issues.push(...Ie(n,e.issues)),t.value[n]=e.value}const pa=v("$ZodAr\
ray",(e,t)=>{j.init(e,t);const n=Ue.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{const i=r.value;if(!Array.isArray(i))return r.
issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),r;r.value=n?n.alloc(e,r,Array(i.length),o):Array(i.length);
const s=[],a=o?.abortEarly;for(let d=0;d<i.length;d++){const u=i[d],c=t.element._zod.run({value:u,issues:[]},o);if(c instanceof
Promise)s.push(c.then(l=>gr(l,r,d)));else if(gr(c,r,d),a&&c.issues.length!==0&&ye(c))break}return s.length?Promise.all(s).
then(()=>r):r},la(e,fa)});function mt(e,t,n,r,o,i){const s=n in r,a=i==="optional";if(!(!s&&a&&o==="optional")){if(e.issues.
length){if(o!==void 0&&a&&!s)return;t.issues.push(...Ie(n,e.issues))}if(!s&&o===void 0){e.issues.length||t.issues.push({
code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]});return}e.value===void 0?(s||o==="defaulted"&&!a)&&(t.
value[n]=void 0):t.value[n]=e.value}}const ha=[];function ma(e){const t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(
e.shape),r=n.length?n:ha,o=r.length?[...t,...r]:t;for(const s of o)if(!e.shape?.[s]?._zod?.traits?.has("$ZodType"))throw new Error(
`Invalid element at key "${String(s)}": expected a Zod schema`);const i=gs(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(
t),numKeys:t.length,optionalKeys:new Set(i)}}function ya(e,t,n,r,o,i,s){const a=[],d=o.keySet,u=o.catchall._zod,c=u.def.
type,l=u.optin,f=u.optout;let p=0;for(const m in t){if(s&&n.issues.length!==p){if(ye(n,p))break;p=n.issues.length}if(d.has(
m))continue;if(m==="__proto__"){c==="never"&&a.push(m);continue}if(c==="never"){a.push(m);continue}const g=u.run({value:t[m],
issues:[]},r);g instanceof Promise?e.push(g.then(_=>mt(_,n,m,t,l,f))):mt(g,n,m,t,l,f)}return a.length&&n.issues.push({code:"\
unrecognized_keys",keys:a,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>n):n}const _a=v("$ZodObject",(e,t)=>{
j.init(e,t);const n=Object.getOwnPropertyDescriptor(t,"shape"),r=n?.get?n.get.raw:t.shape??{};if(r){const u=()=>{const c={
...r};return Object.defineProperty(t,"shape",{value:c}),u.raw=c,c};u.raw=r,Object.defineProperty(t,"shape",{get:u})}const o=nr(
()=>ma(t));x(e,"propValues",u=>{const c=u.def.shape,l={};for(const f in c){const p=c[f]._zod;if(p.values){Object.prototype.
hasOwnProperty.call(l,f)||dt(l,f,new Set);for(const m of p.values)l[f].add(m);p.optin!==void 0&&l[f].add(void 0)}}return l});
const i=lt,s=t.catchall;let a;const d=Ue.memoizer;d?.attach(e),e._zod.parse=(u,c)=>{a??(a=o.value);const l=u.value;if(!i(
l))return u.issues.push({expected:"object",code:"invalid_type",input:l,inst:e}),u;u.value=d?d.alloc(e,u,{},c):{};const f=[],
p=a.shape,m=c?.abortEarly;let g=u.issues.length;for(const _ of a.allKeys){if(m&&u.issues.length!==g){if(ye(u,g))break;g=
u.issues.length}if(_==="__proto__")continue;const A=p[_],I=A._zod.optin,N=A._zod.optout,$=A._zod.run({value:l[_],issues:[]},
c);$ instanceof Promise?f.push($.then(y=>mt(y,u,_,l,I,N))):mt($,u,_,l,I,N)}return s?ya(f,l,u,c,o.value,e,m===!0):f.length?
Promise.all(f).then(()=>u):u}}),Ay=null;function vr(e,t,n,r){for(const i of e)if(i.issues.length===0)return t.value=i.value,
t;const o=e.filter(i=>!ye(i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.
value,inst:n,errors:e.map(i=>i.issues.map(s=>_e(s,r,ve())))}),t)}const ga=v("$ZodUnion",(e,t)=>{j.init(e,t),x(e,"optin",
r=>r.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":r.def.options.some(o=>o._zod.optin!==void 0)?"optional":
void 0),x(e,"optout",r=>r.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),x(e,"values",r=>{if(r.def.options.
every(o=>o._zod.values))return new Set(r.def.options.flatMap(o=>Array.from(o._zod.values)))}),x(e,"pattern",r=>{if(r.def.
options.every(o=>o._zod.pattern)){const o=r.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>Ut(i.source)).
join("|")})$`)}});const n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let i=!1;
const s=[];for(const a of t.options){const d=a._zod.run({value:r.value,issues:[]},o);if(d instanceof Promise)s.push(d),i=
!0;else{if(d.issues.length===0)return d;s.push(d)}}return i?Promise.all(s).then(a=>vr(a,r,e,o)):vr(s,r,e,o)}});function Ty(e,t,n,r){
const o=[];for(let i=0;i<e.length;i++)e[i].issues.length===0&&o.push(i);return o.length===1?(t.value=e[o[0]].value,t):(o.
length===0?t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(i=>i.issues.map(s=>util.finalizeIssue(s,
r,core.config())))}):t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:[],inclusive:!1,matches:o}),t)}const Py=null;
function Oy(e,t){const n=e._zod;let r=n.bag.optionsMap;r||(r=wr(n.def),n.bag.optionsMap=r);const o=r.get(t);if(o===null)
throw new Error(`Ambiguous discriminator value "${String(t)}"`);return o}function wr(e){const t=new Map;for(const n of e.
options){const r=n._zod.propValues?.[e.discriminator];if(!r||r.size===0)throw new Error(`Invalid discriminated union opt\
ion at index "${e.options.indexOf(n)}"`);for(const o of r)if(t.has(o)){if(o!==void 0)throw new Error(`Duplicate discrimi\
nator value "${String(o)}"`);t.set(o,null)}else t.set(o,n)}return t}const va=v("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=
!1,ga.init(e,t);const n=e._zod.parse;x(e,"propValues",o=>{const i={};let s=0;for(const a of o.def.options){const d=a._zod.
propValues;if(!d||Object.keys(d).length===0)throw new Error(`Invalid discriminated union option at index "${o.def.options.
indexOf(a)}"`);d[o.def.discriminator]?.has(void 0)&&s++;for(const[u,c]of Object.entries(d)){Object.prototype.hasOwnProperty.
call(i,u)||dt(i,u,new Set);for(const l of c)i[u].add(l)}}return!o.def.unionFallback&&s>1&&i[o.def.discriminator]?.delete(
void 0),i}),t.options.forEach((o,i)=>{const s=or(o._zod.def);if(s&&!Object.prototype.hasOwnProperty.call(s,t.discriminator))
throw new Error(`Invalid discriminated union option at index "${i}"`)});const r=nr(()=>wr(t));e._zod.parse=(o,i)=>{const s=o.
value;if(!lt(s))return o.issues.push({code:"invalid_type",expected:"object",input:s,inst:e}),o;const a=s?.[t.discriminator],
d=r.value.get(a);return d&&(a!==void 0||i.direction!=="backward")?d._zod.run(o,i):t.unionFallback||i.direction==="backwa\
rd"?n(o,i):(o.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:t.discriminator,
options:Array.from(r.value.keys()).filter(u=>r.value.get(u)!==null),input:s,path:[t.discriminator],inst:e}),o)}}),Ry=null;
function Vt(e,t){if(e===t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};
if(util.isPlainObject(e)&&util.isPlainObject(t)){const n=Object.keys(t),r=Object.keys(e).filter(i=>n.indexOf(i)!==-1),o={
...e,...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(const i of r){if(i==="__proto__")
continue;const s=Vt(e[i],t[i]);if(!s.valid)return{valid:!1,mergeErrorPath:[i,...s.mergeErrorPath]};o[i]=s.data}return{valid:!0,
data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};const n=[];for(let r=0;r<
e.length;r++){const o=e[r],i=t[r],s=Vt(o,i);if(!s.valid)return{valid:!1,mergeErrorPath:[r,...s.mergeErrorPath]};n.push(s.
data)}return{valid:!0,data:n}}return{valid:!1,mergeErrorPath:[]}}function xy(e,t,n){const r=new Map;let o;const i=new Map,
s=(u,c)=>{let l;if(u.code==="unrecognized_keys"&&!u.path?.length)o??(o=u),l=u.keys;else if(u.code==="invalid_key"&&u.origin===
"record"&&u.path?.length===1){const f=String(u.path[0]);i.has(f)||i.set(f,u),l=[f]}else return!1;for(const f of l)r.has(
f)||r.set(f,{}),r.get(f)[c]=!0;return!0};for(const u of t.issues)s(u,"l")||e.issues.push(u);for(const u of n.issues)s(u,
"r")||e.issues.push(u);const a=[...r].filter(([,u])=>u.l&&u.r).map(([u])=>u);if(a.length){const u=o?a.filter(c=>o.keys.includes(
c)):[];u.length&&e.issues.push({...o,keys:u});for(const c of a)!u.includes(c)&&i.has(c)&&e.issues.push(i.get(c))}const d=Vt(
t.value,n.value);if(!d.valid){if(util.aborted(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(
d.mergeErrorPath)}`)}return e.value=d.data,e}const Cy=null;function My(e,t){for(let n=e.length-1;n>=0;n--)if(!(t==="opti\
n"?e[n]._zod.optin!==void 0:e[n]._zod.optout==="optional"))return n+1;return 0}function Iy(e,t,n){e.issues.length&&t.issues.
push(...util.prefixIssues(n,e.issues)),t.value[n]=e.value}function Ny(e,t,n,r,o){for(let i=0;i<n.length;i++){const s=e[i],
a=i<r.length;if(!a&&i>=o&&n[i]._zod.optin==="optional"){t.value.length=i;break}if(s.issues.length){if(!a&&i>=o){t.value.
length=i;break}t.issues.push(...util.prefixIssues(i,s.issues))}t.value[i]=s.value}for(let i=t.value.length-1;i>=r.length&&
(n[i]._zod.optout==="optional"&&t.value[i]===void 0);i--)t.value.length=i;return t}const wa=v("$ZodRecord",(e,t)=>{j.init(
e,t);const n=Ue.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{const i=r.value;if(!ft(i))return r.issues.push({expected:"rec\
ord",code:"invalid_type",input:i,inst:e}),r;const s=[],a=t.keyType._zod.values;if(a&&!t.partial){r.value=n?n.alloc(e,r,{},
o):{};const d=new Set;for(const c of a)if(typeof c=="string"||typeof c=="number"||typeof c=="symbol"){if(d.add(typeof c==
"number"?c.toString():c),c==="__proto__")continue;const l=t.keyType._zod.run({value:c,issues:[]},o);if(l instanceof Promise)
throw new Error("Async schemas not supported in object keys currently");if(l.issues.length){r.issues.push({code:"invalid\
_key",origin:"record",issues:l.issues.map(m=>_e(m,o,ve())),input:c,path:[c],inst:e});continue}const f=l.value;if(f==="__\
proto__")continue;const p=t.valueType._zod.run({value:i[c],issues:[]},o);p instanceof Promise?s.push(p.then(m=>{m.issues.
length&&r.issues.push(...Ie(c,m.issues)),r.value[f]=m.value})):(p.issues.length&&r.issues.push(...Ie(c,p.issues)),r.value[f]=
p.value)}let u;for(const c in i)if(!d.has(c))if(t.mode==="loose"){if(c==="__proto__")continue;r.value[c]=i[c]}else u=u??
[],u.push(c);u&&u.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:u,continue:!0})}else{r.value=n?n.
alloc(e,r,{},o):{};let d;for(const u of Reflect.ownKeys(i)){if(u==="__proto__"||!Object.prototype.propertyIsEnumerable.call(
i,u))continue;let c=t.keyType._zod.run({value:u,issues:[]},o);if(c instanceof Promise)throw new Error("Async schemas not\
 supported in object keys currently");if(typeof u=="string"&&hr.test(u)&&c.issues.length){const m=t.keyType._zod.run({value:Number(
u),issues:[]},o);if(m instanceof Promise)throw new Error("Async schemas not supported in object keys currently");m.issues.
length===0&&(c=m)}if(c.issues.length){t.mode==="loose"?r.value[u]=i[u]:a?(d=d??[],d.push(u)):r.issues.push({code:"invali\
d_key",origin:"record",issues:c.issues.map(m=>_e(m,o,ve())),input:u,path:[u],inst:e});continue}const f=c.value;if(f==="_\
_proto__")continue;const p=t.valueType._zod.run({value:i[u],issues:[]},o);p instanceof Promise?s.push(p.then(m=>{m.issues.
length&&r.issues.push(...Ie(u,m.issues)),r.value[f]=m.value})):(p.issues.length&&r.issues.push(...Ie(u,p.issues)),r.value[f]=
p.value)}d&&d.length>0&&r.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:d,continue:!0})}return s.length?Promise.
all(s).then(()=>r):r}}),Uy=null;function Dy(e,t,n,r,o,i,s){e.issues.length&&(util.propertyKeyTypes.has(typeof r)?n.issues.
push(...util.prefixIssues(r,e.issues)):n.issues.push({code:"invalid_key",origin:"map",input:o,inst:i,issues:e.issues.map(
a=>util.finalizeIssue(a,s,core.config()))})),t.issues.length&&(util.propertyKeyTypes.has(typeof r)?n.issues.push(...util.
prefixIssues(r,t.issues)):n.issues.push({origin:"map",code:"invalid_element",input:o,inst:i,key:r,issues:t.issues.map(a=>util.
finalizeIssue(a,s,core.config()))})),n.value.set(e.value,t.value)}const jy=null;function Fy(e,t){e.issues.length&&t.issues.
push(...e.issues),t.value.add(e.value)}const ba=v("$ZodEnum",(e,t)=>{j.init(e,t);const n=er(t.entries),r=new Set(n);e._zod.
values=r,x(e,"pattern",o=>{const i=er(o.def.entries).filter(s=>ys.has(typeof s));return new RegExp(i.length?`^(${i.map(s=>Dt(
s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{const s=o.value;return r.has(s)||o.issues.push({code:"\
invalid_value",values:n,input:s,inst:e}),o}}),$a=v("$ZodLiteral",(e,t)=>{j.init(e,t);const n=new Set(t.values);e._zod.values=
n,x(e,"pattern",r=>{const o=r.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?Dt(i):i?Dt(i.toString()):
String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(r,o)=>{const i=r.value;return n.has(i)||r.issues.push({code:"inv\
alid_value",values:t.values,input:i,inst:e}),r}}),Ly=null,ka=v("$ZodTransform",(e,t)=>{j.init(e,t),e._zod.optin="optiona\
l",Ue.memoizer?.guard(e),e._zod.parse=(n,r)=>{if(r.direction==="backward")throw new Is(e.constructor.name);const o=t.transform(
n.value,n);if(r.async)return(o instanceof Promise?o:Promise.resolve(o)).then(s=>(n.value=s,n));if(o instanceof Promise)throw new Ne;
return n.value=o,n}});function br(e,t){return e.value=t.issues.length?void 0:t.value,e}const za=v("$ZodOptional",(e,t)=>{
j.init(e,t),x(e,"optin",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",x(e,
"values",n=>{const r=n.def.innerType._zod.values;return r?new Set([...r,void 0]):void 0}),x(e,"pattern",n=>{const r=n.def.
innerType._zod.pattern;return r?new RegExp(`^(${Ut(r.source)})?$`):void 0}),e._zod.parse=(n,r)=>{if(n.value===void 0){if(t.
innerType._zod.optin!=="defaulted")return n;const o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof
Promise?o.then(i=>br(n,i)):br(n,o)}return t.innerType._zod.run(n,r)}}),By=null,Sa=v("$ZodNullable",(e,t)=>{j.init(e,t),x(
e,"optin",n=>n.def.innerType._zod.optin),x(e,"optout",n=>n.def.innerType._zod.optout),x(e,"pattern",n=>{const r=n.def.innerType.
_zod.pattern;return r?new RegExp(`^(${Ut(r.source)}|null)$`):void 0}),x(e,"values",n=>n.def.innerType._zod.values?new Set(
[...n.def.innerType._zod.values,null]):void 0),e._zod.parse=(n,r)=>n.value===null?n:t.innerType._zod.run(n,r)}),qy=null;
function Vy(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}const Wy=null,Ky=null;function Gy(e,t){return!e.issues.
length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}const Hy=null;
function $r(e,t,n,r){return t.issues.length?(e.value=n.catchValue({...t,value:e.value,error:{issues:t.issues.map(o=>_e(o,
r,ve()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}const Ea=v("$ZodCatch",(e,t)=>{j.init(e,t),x(e,"opt\
in",n=>n.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),x(e,"optout",n=>n.def.innerType._zod.optout),x(e,
"values",n=>n.def.innerType._zod.values),e._zod.parse=(n,r)=>{if(r.direction==="backward")return t.innerType._zod.run(n,
r);const o=t.innerType._zod.run({value:n.value,issues:[]},r);return o instanceof Promise?o.then(i=>$r(n,i,t,r)):$r(n,o,t,
r)}}),Jy=null,Za=v("$ZodPipe",(e,t)=>{j.init(e,t),x(e,"values",n=>n.def.in._zod.values),x(e,"optin",n=>n.def.in._zod.optin),
x(e,"optout",n=>n.def.out._zod.optout),x(e,"propValues",n=>n.def.in._zod.propValues),e._zod.parse=(n,r)=>{if(r.direction===
"backward"){const i=t.out._zod.run(n,r);return i instanceof Promise?i.then(s=>yt(s,t.in,r)):yt(i,t.in,r)}const o=t.in._zod.
run(n,r);return o instanceof Promise?o.then(i=>yt(i,t.out,r)):yt(o,t.out,r)}});function yt(e,t,n){return e.issues.some(r=>r.
code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}const Xy=null;function Yy(e,t,n){
if(e.issues.length)return e.aborted=!0,e;if((n.direction||"forward")==="forward"){const o=t.transform(e.value,e);return o instanceof
Promise?o.then(i=>_t(e,i,t.out,n)):_t(e,o,t.out,n)}else{const o=t.reverseTransform(e.value,e);return o instanceof Promise?
o.then(i=>_t(e,i,t.in,n)):_t(e,o,t.in,n)}}function _t(e,t,n,r){return e.issues.length?(e.aborted=!0,e):n._zod.run({value:t,
issues:e.issues},r)}const Qy=null,e_=null;function t_(e){return e.memo||(e.value=Object.freeze(e.value)),e}function Aa(e){
const t=e._zod.def;let n=t.pattern,r=!!t.format?.includes("int"),o,i;for(const a of t.checks??[]){const d=a._zod.def;d.pattern&&
(n=d.pattern),r||(r=!!d.format?.includes("int"));const u=d.minimum??d.length,c=d.maximum??d.length;u!==void 0&&(o===void 0||
u>o)&&(o=u),c!==void 0&&(i===void 0||c<i)&&(i=c)}if(n)return n.source;if(o!==void 0&&i!==void 0&&o>i)return"(?!)";if(o!==
void 0||i!==void 0)return regexes.string({minimum:o,maximum:i}).source;const s=e._zod.pattern;return(r&&s===regexes.number?
regexes.integer:s)?.source}function kr(e){const t=e._zod.def,n=e._zod.pattern?.source,r=t.innerType??e._zod.innerType;if(r){
const o=r._zod.pattern?.source,i=kr(r);return n&&o&&i&&i!==o?n.replace(util.cleanRegex(o),()=>util.cleanRegex(i)):n}if(t.
options){const o=t.options.map(kr);if(o.every(Boolean))return`^(${o.map(i=>util.cleanRegex(i)).join("|")})$`}return Aa(e)}
const n_=null,r_=null,o_=null,i_=null,Ta=v("$ZodCustom",(e,t)=>{we.init(e,t),j.init(e,t),e._zod.parse=(n,r)=>n,e._zod.check=
n=>{const r=n.value,o=t.fn(r);if(o instanceof Promise)return o.then(i=>zr(i,n,r,e));zr(o,n,r,e)}});function zr(e,t,n,r){
if(!e){const o={code:"custom",input:n,inst:r,path:[...r._zod.def.path??[]],continue:!r._zod.def.abort};r._zod.def.params&&
(o.params=r._zod.def.params),t.issues.push(zs(o))}}var Sr;const s_=null,a_=null;class Pa{constructor(){this._map=new WeakMap,
this._idmap=new Map}add(t,...n){const r=n[0];return this._map.set(t,r),r&&typeof r=="object"&&"id"in r&&this._idmap.set(
r.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){const n=this._map.get(t);return n&&
typeof n=="object"&&"id"in n&&this._idmap.delete(n.id),this._map.delete(t),this}get(t){const n=t._zod.parent;if(n){const r={
...this.get(n)??{}};delete r.id;const o={...r,...this._map.get(t)};return Object.keys(o).length?o:void 0}return this._map.
get(t)}has(t){return this._map.has(t)}}function Oa(){return new Pa}(Sr=globalThis).__zod_globalRegistry??(Sr.__zod_globalRegistry=
Oa());const gt=globalThis.__zod_globalRegistry;function vt(e){return e.checks&&(e.checks=[...e.checks]),e}function Ra(e,t){
return new e(vt({type:"string",...U(t)}))}function u_(e,t){return new e(vt({type:"string",coerce:!0,...util.normalizeParams(
t)}))}function c_(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,...util.normalizeParams(
t)})}function d_(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...util.normalizeParams(t)})}
function l_(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...util.normalizeParams(t)})}function f_(e,t){
return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...util.normalizeParams(t)})}function p_(e,t){
return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...util.normalizeParams(t)})}function h_(e,t){
return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...util.normalizeParams(t)})}function m_(e,t){
return new e({type:"string",format:"url",check:"string_format",abort:!1,...util.normalizeParams(t)})}function y_(e,t){return new e(
{type:"string",format:"emoji",check:"string_format",abort:!1,...util.normalizeParams(t)})}function __(e,t){return new e(
{type:"string",format:"nanoid",check:"string_format",abort:!1,...util.normalizeParams(t)})}function g_(e,t){return new e(
{type:"string",format:"cuid",check:"string_format",abort:!1,...util.normalizeParams(t)})}function v_(e,t){return new e({
type:"string",format:"cuid2",check:"string_format",abort:!1,...util.normalizeParams(t)})}function w_(e,t){return new e({
type:"string",format:"ulid",check:"string_format",abort:!1,...util.normalizeParams(t)})}function b_(e,t){return new e({type:"\
string",format:"xid",check:"string_format",abort:!1,...util.normalizeParams(t)})}function $_(e,t){return new e({type:"st\
ring",format:"ksuid",check:"string_format",abort:!1,...util.normalizeParams(t)})}function k_(e,t){return new e({type:"st\
ring",format:"ipv4",check:"string_format",abort:!1,...util.normalizeParams(t)})}function z_(e,t){return new e({type:"str\
ing",format:"ipv6",check:"string_format",abort:!1,...util.normalizeParams(t)})}function S_(e,t){return new e({type:"stri\
ng",format:"mac",check:"string_format",abort:!1,...util.normalizeParams(t)})}function E_(e,t){return new e({type:"string",
format:"cidrv4",check:"string_format",abort:!1,...util.normalizeParams(t)})}function Z_(e,t){return new e({type:"string",
format:"cidrv6",check:"string_format",abort:!1,...util.normalizeParams(t)})}function A_(e,t){return new e({type:"string",
format:"base64",check:"string_format",abort:!1,...util.normalizeParams(t)})}function T_(e,t){return new e({type:"string",
format:"base64url",check:"string_format",abort:!1,...util.normalizeParams(t)})}function P_(e,t){return new e({type:"stri\
ng",format:"e164",check:"string_format",abort:!1,...util.normalizeParams(t)})}function O_(e,t){return new e({type:"strin\
g",format:"credit_card",check:"string_format",abort:!1,...util.normalizeParams(t)})}function R_(e,t){return new e({type:"\
string",format:"iban",check:"string_format",abort:!1,...util.normalizeParams(t)})}function x_(e,t){return new e({type:"s\
tring",format:"jwt",check:"string_format",abort:!1,...util.normalizeParams(t)})}const C_={Any:null,Minute:-1,Second:0,Millisecond:3,
Microsecond:6};function M_(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,
...util.normalizeParams(t)})}function I_(e,t){return new e({type:"string",format:"date",check:"string_format",...util.normalizeParams(
t)})}function N_(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,...util.normalizeParams(
t)})}function U_(e,t){return new e({type:"string",format:"duration",check:"string_format",...util.normalizeParams(t)})}function xa(e,t){
return new e(vt({type:"number",checks:[],...U(t)}))}function D_(e,t){return new e(vt({type:"number",coerce:!0,checks:[],
...util.normalizeParams(t)}))}function Ca(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safein\
t",...U(t)})}function j_(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"float32",...util.normalizeParams(
t)})}function F_(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"float64",...util.normalizeParams(
t)})}function L_(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"int32",...util.normalizeParams(
t)})}function B_(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"uint32",...util.normalizeParams(
t)})}function Ma(e,t){return new e({type:"boolean",...U(t)})}function q_(e,t){return new e({type:"boolean",coerce:!0,...util.
normalizeParams(t)})}function V_(e,t){return new e({type:"bigint",...util.normalizeParams(t)})}function W_(e,t){return new e(
{type:"bigint",coerce:!0,...util.normalizeParams(t)})}function K_(e,t){return new e({type:"bigint",check:"bigint_format",
abort:!1,format:"int64",...util.normalizeParams(t)})}function G_(e,t){return new e({type:"bigint",check:"bigint_format",
abort:!1,format:"uint64",...util.normalizeParams(t)})}function H_(e,t){return new e({type:"symbol",...util.normalizeParams(
t)})}function J_(e,t){return new e({type:"undefined",...util.normalizeParams(t)})}function X_(e,t){return new e({type:"n\
ull",...util.normalizeParams(t)})}function Y_(e){return new e({type:"any"})}function Ia(e){return new e({type:"unknown"})}
function Na(e,t){return new e({type:"never",...U(t)})}function Q_(e,t){return new e({type:"void",...util.normalizeParams(
t)})}function eg(e,t){return new e({type:"date",...util.normalizeParams(t)})}function tg(e,t){return new e({type:"date",
coerce:!0,...util.normalizeParams(t)})}function ng(e,t){return new e({type:"nan",...util.normalizeParams(t)})}function Ua(e,t){
return new checks.$ZodCheckLessThan({check:"less_than",...util.normalizeParams(t),value:e,inclusive:!1})}function Er(e,t){
return new Us({check:"less_than",...U(t),value:e,inclusive:!0})}function Da(e,t){return new pr({check:"greater_than",...U(
t),value:e,inclusive:!1})}function ja(e,t){return new pr({check:"greater_than",...U(t),value:e,inclusive:!0})}function Fa(e){
return Da(0,e)}function rg(e){return Ua(0,e)}function og(e){return Er(0,e)}function La(e){return ja(0,e)}function ig(e,t){
return new checks.$ZodCheckMultipleOf({check:"multiple_of",...util.normalizeParams(t),value:e})}function sg(e,t){return new checks.
$ZodCheckMaxSize({check:"max_size",...util.normalizeParams(t),maximum:e})}function ag(e,t){return new checks.$ZodCheckMinSize(
{check:"min_size",...util.normalizeParams(t),minimum:e})}function ug(e,t){return new checks.$ZodCheckSizeEquals({check:"\
size_equals",...util.normalizeParams(t),size:e})}function cg(e,t){return new checks.$ZodCheckMaxLength({check:"max_lengt\
h",...util.normalizeParams(t),maximum:e})}function Ke(e,t){return new js({check:"min_length",...U(t),minimum:e})}function dg(e,t){
return new checks.$ZodCheckLengthEquals({check:"length_equals",...util.normalizeParams(t),length:e})}function wt(e,t){return new Ls(
{check:"string_format",format:"regex",...U(t),pattern:e})}function lg(e){return new checks.$ZodCheckLowerCase({check:"st\
ring_format",format:"lowercase",...util.normalizeParams(e)})}function fg(e){return new checks.$ZodCheckUpperCase({check:"\
string_format",format:"uppercase",...util.normalizeParams(e)})}function pg(e,t){return new checks.$ZodCheckIncludes({check:"\
string_format",format:"includes",...util.normalizeParams(t),includes:e})}function hg(e,t){return new checks.$ZodCheckStartsWith(
{check:"string_format",format:"starts_with",...util.normalizeParams(t),prefix:e})}function mg(e,t){return new checks.$ZodCheckEndsWith(
{check:"string_format",format:"ends_with",...util.normalizeParams(t),suffix:e})}function yg(e,t,n){return new checks.$ZodCheckProperty(
{check:"property",property:e,schema:t,...util.normalizeParams(n)})}function _g(e,t){return new checks.$ZodCheckProperties(
{check:"properties",shape:e,...util.normalizeParams(t)})}function gg(e,t){return new checks.$ZodCheckMimeType({check:"mi\
me_type",mime:e,...util.normalizeParams(t)})}function Ge(e){return new checks.$ZodCheckOverwrite({check:"overwrite",tx:e})}
function vg(e){return Ge(t=>t.normalize(e))}function wg(){return Ge(e=>e.trim())}function bg(){return Ge(e=>e.toLowerCase())}
function $g(){return Ge(e=>e.toUpperCase())}function kg(){return Ge(e=>util.slugify(e))}function zg(e,t,n){return new e(
{type:"array",element:t,...util.normalizeParams(n)})}function Sg(e,t,n){return new e({type:"union",options:t,...util.normalizeParams(
n)})}function Eg(e,t,n){return new e({type:"union",options:t,inclusive:!1,...util.normalizeParams(n)})}function Zg(e,t,n,r){
return new e({type:"union",options:n,discriminator:t,...util.normalizeParams(r)})}function Ag(e,t,n){return new e({type:"\
intersection",left:t,right:n})}function Tg(e,t,n,r){const o=n instanceof schemas.$ZodType,i=o?r:n,s=o?n:null;return new e(
{type:"tuple",items:t,rest:s,...util.normalizeParams(i)})}function Pg(e,t,n,r){return new e({type:"record",keyType:t,valueType:n,
...util.normalizeParams(r)})}function Og(e,t,n,r){return new e({type:"map",keyType:t,valueType:n,...util.normalizeParams(
r)})}function Rg(e,t,n){return new e({type:"set",valueType:t,...util.normalizeParams(n)})}function xg(e,t,n){const r=Array.
isArray(t)?Object.fromEntries(t.map(o=>[o,o])):t;return new e({type:"enum",entries:r,...util.normalizeParams(n)})}function Cg(e,t,n){
return new e({type:"enum",entries:t,...util.normalizeParams(n)})}function Mg(e,t,n){return new e({type:"literal",values:Array.
isArray(t)?t:[t],...util.normalizeParams(n)})}function Ig(e,t){return new e({type:"file",...util.normalizeParams(t)})}function Ng(e,t){
return new e({type:"transform",transform:t})}function Ug(e,t){return new e({type:"optional",innerType:t})}function Dg(e,t){
return new e({type:"nullable",innerType:t})}function jg(e,t,n){return new e({type:"default",innerType:t,get defaultValue(){
return typeof n=="function"?n():util.shallowClone(n)}})}function Fg(e,t,n){return new e({type:"nonoptional",innerType:t,
...util.normalizeParams(n)})}function Lg(e,t){return new e({type:"success",innerType:t})}function Bg(e,t,n){return new e(
{type:"catch",innerType:t,catchValue:typeof n=="function"?n:util.constantCatch(n)})}function qg(e,t,n){return new e({type:"\
pipe",in:t,out:n})}function Vg(e,t){return new e({type:"readonly",innerType:t})}function Wg(e,t,n){return new e({type:"t\
emplate_literal",parts:t,...util.normalizeParams(n)})}function Kg(e,t){return new e({type:"lazy",getter:t})}function Gg(e,t){
return new e({type:"promise",innerType:t})}function Ba(e,t,n){const r=U(n);return r.abort??(r.abort=!0),new e({type:"cus\
tom",check:"custom",fn:t,...r})}function Hg(e,t,n){return new e({type:"custom",check:"custom",fn:t,...util.normalizeParams(
n)})}function Jg(e,t){const n=qa(r=>(r.addIssue=o=>{if(typeof o=="string")r.issues.push(util.issue(o,r.value,n._zod.def));else{
const i=o;i.fatal&&(i.continue=!1),i.code??(i.code="custom"),"input"in i||(i.input=r.value),i.inst??(i.inst=n),i.continue??
(i.continue=!n._zod.def.abort),r.issues.push(util.issue(i))}},e(r.value,r)),t);return n}function qa(e,t){const n=new checks.
$ZodCheck({check:"custom",...util.normalizeParams(t)});return n._zod.check=e,n}function Va(e){const t=new we({check:"des\
cribe"});return t._zod.onattach=[n=>{const r=gt.get(n)??{};gt.add(n,{...r,description:e})}],t._zod.check=()=>{},t}function Wa(e){
const t=new we({check:"meta"});return t._zod.onattach=[n=>{const r=gt.get(n)??{};gt.add(n,{...r,...e})}],t._zod.check=()=>{},
t}function Xg(e,t){const n=util.normalizeParams(t);let r=n.truthy??["true","1","yes","on","y","enabled"],o=n.falsy??["fa\
lse","0","no","off","n","disabled"];n.case!=="sensitive"&&(r=r.map(p=>typeof p=="string"?p.toLowerCase():p),o=o.map(p=>typeof p==
"string"?p.toLowerCase():p));const i=new Set(r),s=new Set(o),a=e.Codec??schemas.$ZodCodec,d=e.Boolean??schemas.$ZodBoolean,
u=e.String??schemas.$ZodString,c=new u({type:"string",error:n.error}),l=new d({type:"boolean",error:n.error}),f=new a({type:"\
pipe",in:c,out:l,transform:((p,m)=>{let g=p;return n.case!=="sensitive"&&(g=g.toLowerCase()),i.has(g)?!0:s.has(g)?!1:(m.
issues.push({code:"invalid_value",expected:"stringbool",values:[...i,...s],input:m.value,inst:f,continue:!1}),{})}),reverseTransform:((p,m)=>p===
!0?r[0]||"true":o[0]||"false"),error:n.error});return f._zod.bag.truthy=r,f._zod.bag.falsy=o,f._zod.bag.case=n.case??"in\
sensitive",f}function Yg(e,t,n,r={}){const o=util.normalizeParams(r),i={check:"string_format",type:"string",format:t,fn:typeof n==
"function"?n:a=>n.test(a),...o};return n instanceof RegExp&&(i.pattern=n),new e(i)}function Ka(){const e=this._zod;return e.
message??(e.message=JSON.stringify(e.def,ls,2)),e.message}function Ga(e){this._zod.message=e}const Ha={get:Ka,set:Ga,enumerable:!0,
configurable:!0},Wt={value:void 0,enumerable:!1},Zr=new WeakSet([Object.prototype,Error.prototype]),Ar=(e,t)=>{e.name="$\
ZodError",Wt.value=t,Object.defineProperty(e,"issues",Wt),Wt.value=void 0,Object.defineProperty(e,"message",Ha);const n=Object.
getPrototypeOf(e);Zr.has(n)||(Zr.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){const r=()=>this.
message;return Object.defineProperty(this,"toString",{value:r,configurable:!0,writable:!0}),r},set(r){Object.defineProperty(
this,"toString",{value:r,configurable:!0,writable:!0})}}))},Qg=v("$ZodError",Ar),te=v("$ZodError",Ar,void 0,{Parent:Error});
function Ja(e,t,n){return Object.prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:n(),
writable:!0,enumerable:!0,configurable:!0}):e[t]=n()),e[t]}function ev(e,t=n=>n.message){const n={},r=[];for(const o of e.
issues)o.path.length>0?Ja(n,o.path[0],()=>[]).push(t(o)):r.push(t(o));return{formErrors:r,fieldErrors:n}}function tv(e,t=n=>n.
message){const n={_errors:[]},r=(o,i=[])=>{for(const s of o.issues)if(s.code==="invalid_union"&&s.errors.length)s.errors.
map(a=>r({issues:a},[...i,...s.path]));else if(s.code==="invalid_key")r({issues:s.issues},[...i,...s.path]);else if(s.code===
"invalid_element")r({issues:s.issues},[...i,...s.path]);else{const a=[...i,...s.path];if(a.length===0)n._errors.push(t(s));else{
let d=n,u=0;for(;u<a.length;){const c=a[u],l=u===a.length-1;if(c==="_errors"){l&&d._errors.push(t(s)),u++;continue}Object.
prototype.hasOwnProperty.call(d,c)||Object.defineProperty(d,c,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});
const f=d[c];l&&f._errors.push(t(s)),d=f,u++}}}};return r(e),n}function nv(e,t=n=>n.message){const n={errors:[]},r=(o,i=[])=>{
var s;for(const a of o.issues)if(a.code==="invalid_union"&&a.errors.length)a.errors.map(d=>r({issues:d},[...i,...a.path]));else if(a.
code==="invalid_key")r({issues:a.issues},[...i,...a.path]);else if(a.code==="invalid_element")r({issues:a.issues},[...i,
...a.path]);else{const d=[...i,...a.path];if(d.length===0){n.errors.push(t(a));continue}let u=n,c=0;for(;c<d.length;){const l=d[c],
f=c===d.length-1;typeof l=="string"?(u.properties??(u.properties={}),Object.prototype.hasOwnProperty.call(u.properties,l)||
Object.defineProperty(u.properties,l,{value:{errors:[]},enumerable:!0,writable:!0,configurable:!0}),u=u.properties[l]):(u.
items??(u.items=[]),(s=u.items)[l]??(s[l]={errors:[]}),u=u.items[l]),f&&u.errors.push(t(a)),c++}}};return r(e),n}function Xa(e){
const t=[],n=e.map(r=>typeof r=="object"?r.key:r);for(const r of n)typeof r=="number"?t.push(`[${r}]`):typeof r=="symbol"?
t.push(`[${JSON.stringify(String(r))}]`):/[^\w$]/.test(r)?t.push(`[${JSON.stringify(r)}]`):(t.length&&t.push("."),t.push(
r));return t.join("")}function rv(e){const t=[],n=[...e.issues].sort((r,o)=>(r.path??[]).length-(o.path??[]).length);for(const r of n)
t.push(`\u2716 ${r.message}`),r.path?.length&&t.push(`  \u2192 at ${Xa(r.path)}`);return t.join(`
`)}function bt(e,t){return{callee:t?.callee??e,Err:t?.Err}}const Kt=e=>{const t=(n,r,o,i)=>{const s=o?{...o,async:!1}:{async:!1},
a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise)throw new Ne;if(a.issues.length){const d=new(i?.Err??e)(a.issues.
map(u=>_e(u,s,ve())));throw ar(d,i?.callee??t),d}return a.value};return t},Ya=Kt(te),Gt=e=>{const t=async(n,r,o,i)=>{const s=o?
{...o,async:!0}:{async:!0};let a=n._zod.run({value:r,issues:[]},s);if(a instanceof Promise&&(a=await a),a.issues.length){
const d=new(i?.Err??e)(a.issues.map(u=>_e(u,s,ve())));throw ar(d,i?.callee??t),d}return a.value};return t},Qa=Gt(te),Ht=e=>(t,n,r)=>{
const o=r?{...r,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)throw new Ne;return i.issues.
length?Tr(e,i.issues,o):{success:!0,data:i.value}},eu=Ht(te);function Tr(e,t,n){let r;return{success:!1,get error(){return r||
(r=new e(t.map(o=>_e(o,n,ve()))),t=void 0,n=void 0),r},set error(o){r=o,t=void 0,n=void 0}}}const Jt=e=>async(t,n,r)=>{const o=r?
{...r,async:!0}:{async:!0};let i=t._zod.run({value:n,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?
Tr(e,i.issues,o):{success:!0,data:i.value}},tu=Jt(te),nu=null,ru=null,ov=((e,t,n)=>{const r=e._zod.bag.validator;if(r!==
void 0){if(r(t)!==nu)return!0;if(r.definite===!0&&n===void 0)return!1}return ou(e,t,n)});function ou(e,t,n){const r=n?{...n,
async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun;let i;if(o?(r[ru]=!0,i=o({value:t,issues:[]},r)):
i=e._zod.run({value:t,issues:[]},r),i instanceof Promise)throw new core.$ZodAsyncError;return i.issues.length===0}const iv=async(e,t,n)=>{
const r=n?{...n,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0};let o=e._zod.run({value:t,issues:[]},r);return o instanceof
Promise&&(o=await o),o.issues.length===0},iu=e=>{const t=Kt(e),n=(r,o,i,s)=>{const a=i?{...i,direction:"backward"}:{direction:"\
backward"};return t(r,o,a,bt(n,s))};return n},sv=iu(te),su=e=>{const t=Kt(e),n=(r,o,i,s)=>t(r,o,i,bt(n,s));return n},av=su(
te),au=e=>{const t=Gt(e),n=async(r,o,i,s)=>{const a=i?{...i,direction:"backward"}:{direction:"backward"};return await t(
r,o,a,bt(n,s))};return n},uv=au(te),uu=e=>{const t=Gt(e),n=async(r,o,i,s)=>await t(r,o,i,bt(n,s));return n},cv=uu(te),cu=e=>(t,n,r)=>{
const o=r?{...r,direction:"backward"}:{direction:"backward"};return Ht(e)(t,n,o)},dv=cu(te),du=e=>(t,n,r)=>Ht(e)(t,n,r),
lv=du(te),lu=e=>async(t,n,r)=>{const o=r?{...r,direction:"backward"}:{direction:"backward"};return Jt(e)(t,n,o)},fv=lu(te),
fu=e=>async(t,n,r)=>Jt(e)(t,n,r),pv=fu(te),q=v("ZodMiniType",(e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in\
 ZodMiniType.");j.init(e,t),e.def=t,e.type=t.type},{get with(){return this.check},set with(e){Ze(this,"with",e)},parse(e,t){
return Ya(this,e,t,{callee:this.parse})},parseAsync(e,t){return Qa(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return eu(
this,e,t)},safeParseAsync(e,t){return tu(this,e,t)},check(...e){const t=this.def;return this.clone({...t,checks:[...t.checks??
[],...e.map(n=>typeof n=="function"?{_zod:{check:n,def:{check:"custom"},onattach:[]}}:n)]},{parent:!0})},clone(e,t){return me(
this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},apply(e,...t){return t.length===0?e(this):e(this,
...t)}}),Pr=v("ZodMiniString",(e,t)=>{Js.init(e,t),q.init(e,t)});function F(e){return Ra(Pr,e)}const hv=null,pu=null;function mv(e){
return core._email(pu,e)}const hu=null;function yv(e){return core._guid(hu,e)}const $t=null;function _v(e){return core._uuid(
$t,e)}function gv(e){return core._uuidv4($t,e)}function vv(e){return core._uuidv6($t,e)}function wv(e){return core._uuidv7(
$t,e)}const Or=null;function bv(e){return core._url(Or,e)}function $v(e){return core._url(Or,{protocol:regexes.httpProtocol,
hostname:regexes.domain,...util.normalizeParams(e)})}const mu=null;function kv(e){return core._emoji(mu,e)}const yu=null;
function zv(e){return core._nanoid(yu,e)}const _u=null;function Sv(e){return core._cuid(_u,e)}const gu=null;function Ev(e){
return core._cuid2(gu,e)}const vu=null;function Zv(e){return core._ulid(vu,e)}const wu=null;function Av(e){return core._xid(
wu,e)}const bu=null;function Tv(e){return core._ksuid(bu,e)}const $u=null;function Pv(e){return core._ipv4($u,e)}const ku=null;
function Ov(e){return core._ipv6(ku,e)}const zu=null;function Rv(e){return core._cidrv4(zu,e)}const Su=null;function xv(e){
return core._cidrv6(Su,e)}const Eu=null;function Cv(e){return core._mac(Eu,e)}const Zu=null;function Mv(e){return core._base64(
Zu,e)}const Au=null;function Iv(e){return core._base64url(Au,e)}const Tu=null;function Nv(e){return core._e164(Tu,e)}const Pu=null;
function Uv(e){return core._creditCard(Pu,e)}const Ou=null;function Dv(e){return core._iban(Ou,e)}const Ru=null;function jv(e){
return core._jwt(Ru,e)}const He=null;function Fv(e,t,n={}){return core._stringFormat(He,e,t,n)}function Lv(e){return core.
_stringFormat(He,"hostname",regexes.hostname,e)}function Bv(e){return core._stringFormat(He,"hex",regexes.hex,e)}function qv(e){
return core._stringFormat(He,"currency_code",regexes.currencyCode,e)}function Vv(e,t){const n=t?.enc??"hex",r=`${e}_${n}`,
o=core.regexes[r];if(!o)throw new Error(`Unrecognized hash format: ${r}`);return core._stringFormat(He,r,o,t)}const Rr=v(
"ZodMiniNumber",(e,t)=>{_r.init(e,t),q.init(e,t)});function Xt(e){return xa(Rr,e)}const Je=v("ZodMiniNumberFormat",(e,t)=>{
aa.init(e,t),Rr.init(e,t)});function xr(e){return Ca(Je,e)}function Wv(e){return core._float32(Je,e)}function Kv(e){return core.
_float64(Je,e)}function Gv(e){return core._int32(Je,e)}function Hv(e){return core._uint32(Je,e)}const Cr=v("ZodMiniBoole\
an",(e,t)=>{ua.init(e,t),q.init(e,t)});function Yt(e){return Ma(Cr,e)}const xu=null;function Jv(e){return core._bigint(xu,
e)}const Mr=null;function Xv(e){return core._int64(Mr,e)}function Yv(e){return core._uint64(Mr,e)}const Cu=null;function Qv(e){
return core._symbol(Cu,e)}const Mu=null;function ew(e){return core._undefined(Mu,e)}const Iu=null;function Nu(e){return core.
_null(Iu,e)}const Uu=null;function tw(){return core._any(Uu)}const Du=v("ZodMiniUnknown",(e,t)=>{ca.init(e,t),q.init(e,t)});
function Ae(){return Ia(Du)}const ju=v("ZodMiniNever",(e,t)=>{da.init(e,t),q.init(e,t)});function Fu(e){return Na(ju,e)}
const Lu=null;function nw(e){return core._void(Lu,e)}const Bu=null;function rw(e){return core._date(Bu,e)}const qu=v("Zo\
dMiniArray",(e,t)=>{pa.init(e,t),q.init(e,t)});function De(e,t){return new qu({type:"array",element:e,...U(t)})}function ow(e){
const t=e._zod.def.shape;return Xe(Object.keys(t))}const Qt=v("ZodMiniObject",(e,t)=>{_a.init(e,t),q.init(e,t),Rs(e,"sha\
pe",n=>n._zod.def.shape,!1)});function h(e,t){const n={type:"object",shape:e??{},...U(t)};return new Qt(n)}function se(e,t){
return new Qt({type:"object",shape:e,catchall:Fu(),...U(t)})}function iw(e,t){return new Qt({type:"object",shape:e,catchall:Ae(),
...util.normalizeParams(t)})}function sw(e,t){return util.extend(e,t)}function aw(e,t){return util.safeExtend(e,t)}function uw(e,t){
return util.merge(e,t)}function cw(e,t){return util.pick(e,t)}function dw(e,t){return util.omit(e,t)}function lw(e,t){const n=e.
_zod.def;if(n.type!=="tuple")return util.partial(zt,e,t);if(n.checks?.length)throw new Error(".partial() cannot be used \
on tuple schemas containing refinements");return util.clone(e,{...n,items:n.items.map(r=>new zt({type:"optional",innerType:r}))})}
function fw(e,t){return util.partial(Ur,e,t,"exactPartial")}function pw(e,t){return util.required(Dr,e,t)}function hw(e,t){
return e.clone(util.mergeDefs(e._zod.def,{catchall:t}))}const Vu=null;function Wu(e,t){return new Vu({type:"union",options:e,
...util.normalizeParams(t)})}const Ku=null;function mw(e,t){return new Ku({type:"union",options:e,inclusive:!1,...util.normalizeParams(
t)})}const Gu=v("ZodMiniDiscriminatedUnion",(e,t)=>{va.init(e,t),q.init(e,t)});function Hu(e,t,n){return new Gu({type:"u\
nion",options:t,discriminator:e,...U(n)})}const Ju=null;function yw(e,t){return new Ju({type:"intersection",left:e,right:t})}
const Xu=null;function Yu(e,t,n){const r=t instanceof core.$ZodType,o=r?n:t,i=r?t:null;return new Xu({type:"tuple",items:e,
rest:i,...util.normalizeParams(o)})}const kt=v("ZodMiniRecord",(e,t)=>{wa.init(e,t),q.init(e,t)});function Ir(e,t,n){return!t||
!t._zod?new kt({type:"record",keyType:F(),valueType:e,...U(t)}):new kt({type:"record",keyType:e,valueType:t,...U(n)})}function _w(e,t,n){
return new kt({type:"record",keyType:e,valueType:t,...util.normalizeParams(n),partial:!0})}function gw(e,t,n){return new kt(
{type:"record",keyType:e,valueType:t,mode:"loose",...util.normalizeParams(n)})}const Qu=null;function vw(e,t,n){return new Qu(
{type:"map",keyType:e,valueType:t,...util.normalizeParams(n)})}const ec=null;function ww(e,t){return new ec({type:"set",
valueType:e,...util.normalizeParams(t)})}const Nr=v("ZodMiniEnum",(e,t)=>{ba.init(e,t),q.init(e,t),e.options=[...e._zod.
values]});function Xe(e,t){const n=Array.isArray(e)?Object.fromEntries(e.map(r=>[r,r])):e;return new Nr({type:"enum",entries:n,
...U(t)})}function bw(e,t){return new Nr({type:"enum",entries:e,...util.normalizeParams(t)})}const tc=v("ZodMiniLiteral",
(e,t)=>{$a.init(e,t),q.init(e,t)});function ae(e,t){return new tc({type:"literal",values:Array.isArray(e)?e:[e],...U(t)})}
const nc=null;function $w(e){return core._file(nc,e)}const rc=v("ZodMiniTransform",(e,t)=>{ka.init(e,t),q.init(e,t)});function Te(e){
return new rc({type:"transform",transform:e})}const zt=v("ZodMiniOptional",(e,t)=>{za.init(e,t),q.init(e,t)});function L(e){
return new zt({type:"optional",innerType:e})}const Ur=null;function kw(e){return new Ur({type:"optional",innerType:e})}const oc=v(
"ZodMiniNullable",(e,t)=>{Sa.init(e,t),q.init(e,t)});function Ye(e){return new oc({type:"nullable",innerType:e})}function be(e){
return L(Ye(e))}const ic=null;function zw(e,t){return new ic({type:"default",innerType:e,get defaultValue(){return typeof t==
"function"?t():util.shallowClone(t)}})}const sc=null;function Sw(e,t){return new sc({type:"prefault",innerType:e,get defaultValue(){
return typeof t=="function"?t():util.shallowClone(t)}})}const Dr=null;function Ew(e,t){return new Dr({type:"nonoptional",
innerType:e,...util.normalizeParams(t)})}const ac=null;function Zw(e){return new ac({type:"success",innerType:e})}const uc=v(
"ZodMiniCatch",(e,t)=>{Ea.init(e,t),q.init(e,t)});function cc(e,t){return new uc({type:"catch",innerType:e,catchValue:typeof t==
"function"?t:Cs(t)})}const dc=null;function Aw(e){return core._nan(dc,e)}const lc=v("ZodMiniPipe",(e,t)=>{Za.init(e,t),q.
init(e,t)});function $e(e,t){return new lc({type:"pipe",in:e,out:t})}const en=null;function Tw(e,t,n){return new en({type:"\
pipe",in:e,out:t,transform:n.decode,reverseTransform:n.encode})}function Pw(e){const t=e._zod.def;return new en({type:"p\
ipe",in:t.out,out:t.in,transform:t.reverseTransform,reverseTransform:t.transform})}const fc=null;function Ow(e){return new fc(
{type:"readonly",innerType:e})}const pc=null;function Rw(e,t){return new pc({type:"template_literal",parts:e,...util.normalizeParams(
t)})}const hc=null;function mc(e){return new hc({type:"lazy",getter:e})}const yc=null;function xw(e){return new yc({type:"\
promise",innerType:e})}const jr=v("ZodMiniCustom",(e,t)=>{Ta.init(e,t),q.init(e,t)});function Cw(e,t){const n=new core.$ZodCheck(
{check:"custom",...util.normalizeParams(t)});return n._zod.check=e,n}function Fr(e,t){return Ba(jr,e??(()=>!0),t)}function Mw(e,t={}){
return core._refine(jr,e,t)}function Iw(e,t){return core._superRefine(e,t)}const Nw=Va,Uw=Wa;class Dw{constructor(...t){}}
function jw(e,t={}){const n=Fr(r=>r instanceof e,t);return n._zod.bag.Class=e,n._zod.check=r=>{r.value instanceof e||r.issues.
push({code:"invalid_type",expected:e.name,input:r.value,inst:n,path:[...n._zod.def.path??[]]})},n}const Fw=(...e)=>core.
_stringbool({Codec:en,Boolean:Cr,String:Pr},...e);function Lw(){const e=mc(()=>Wu([F(),Xt(),Yt(),Nu(),De(e),Ir(F(),e)]));
return e}const _c=null;function Bw(e){return new _c({type:"function",input:Array.isArray(e?.input)?Yu(e?.input):e?.input??
De(Ae()),output:e?.output??Ae()})}const fe=e=>({kind:"value",value:e}),Y=e=>({kind:"invalid",problem:e});function gc(e,t){
const n=o=>e[o]??"",r=vc(n("GITHUB_EVENT_PATH"),t);return r.kind==="invalid"?r:fe({eventName:n("GITHUB_EVENT_NAME"),payload:r.
value,sha:n("GITHUB_SHA"),ref:n("GITHUB_REF"),repository:n("GITHUB_REPOSITORY"),serverUrl:n("GITHUB_SERVER_URL"),actor:n(
"GITHUB_ACTOR")})}function vc(e,t){if(e==="")return fe({});let n;try{n=t(e)}catch{return Y("the event's payload can't be\
 read: no file at GITHUB_EVENT_PATH")}try{return fe(JSON.parse(n))}catch{return Y("the event's payload, the file at GITH\
UB_EVENT_PATH, is not JSON")}}function wc({eventName:e,payload:t,actor:n}){if(n==="dependabot[bot]")return!0;const{data:r}=$c.
safeParse(t);if(r?.repository?.fork===!0)return!0;if(r?.pull_request===void 0||!bc.has(e))return!1;const{head:o,base:i}=r.
pull_request;return o.repo==null||o.repo.id!==i.repo.id}const bc=new Set(["pull_request","pull_request_review","pull_req\
uest_review_comment"]),Lr=h({id:Xt()}),$c=h({repository:L(h({fork:L(Yt())})),pull_request:L(h({head:h({repo:be(Lr)}),base:h(
{repo:Lr})}))});function kc({serverUrl:e,repository:t}){return e===""||t===""?void 0:`${e}/${t}`}function ke(e,t="error"){
return{kind:"input",level:t,title:"Phaset: input",message:e}}function Br(e){return{kind:"payload",level:"error",title:"P\
haset: payload",message:e}}function zc({endpoint:e,"webhook-token":t},n){if(e!==void 0&&t!==void 0){const o=e.inTheClear?
[ke(Sc,"warning")]:[];return{connection:{kind:"open",endpoint:e,tokens:t},problems:o}}if(wc(n))return{connection:{kind:"\
without-secrets"},problems:[ke(Ec,"notice")]};const r=[];return e===void 0&&r.push(ke(qr("endpoint","variable","address"))),
t===void 0&&r.push(ke(qr("webhook-token","secret","token"))),{connection:{kind:"closed"},problems:r}}const Sc="endpoint \
is http:// and not on this machine: the webhook token travels unencrypted; give an https:// address",Ec="GitHub gives no\
 secrets to this run (a pull request from a fork, a run that Dependabot started, or a fork), so nothing is sent to Phase\
t; what needs no secret is done";function qr(e,t,n){return`${e} is empty; give it the ${n}, and see that the ${t} it com\
es from exists and is named right`}function J(e,t,n=[]){return{kind:"send",events:[{body:e,subject:t}],notes:n}}function O(e,t=[]){
return{kind:"nothing",reason:e,notes:t}}const Zc=1e12,Ac=9999999999999,Tc=/^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})$/,
Pc=/^(\d{4})-(\d{2})-(\d{2})$/,Oc=/^(?:\d{10}|\d{13})$/;function Vr(e){if(typeof e!="string"&&typeof e!="number")return{
kind:"unreadable"};const t=Rc(String(e).trim());return t===void 0?{kind:"unreadable"}:t<Zc||t>Ac?{kind:"out-of-range"}:{
kind:"timestamp",timestamp:String(t)}}function Rc(e){if(Oc.test(e))return Number(e)*(e.length===10?1e3:1);const t=Tc.exec(
e)??Pc.exec(e);if(t===null||!xc(Number(t[1]),Number(t[2]),Number(t[3])))return;const n=Date.parse(e.replace(" ","T").replace(
",","."));return Number.isNaN(n)?void 0:n}function xc(e,t,n){const r=new Date(Date.UTC(e,t-1,n));return r.getUTCMonth()===
t-1&&r.getUTCDate()===n}const Wr="a time in ISO 8601, or a Unix timestamp of 10 or 13 digits",Cc="a time between 2001-09\
-09 and 2286-11-20",K=F({error:"text"}),St=Yt({error:"true or false"}),Pe=$e(F().check(wt(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i,
"a full commit SHA of 40 or 64 hexadecimal digits: a short one would match no change")),Te(e=>e.toLowerCase())),B=Et(e=>{
const t=Vr(e);return t.kind==="timestamp"?{value:t.timestamp}:{expected:t.kind==="out-of-range"?Cc:Wr}}),Kr=Et(e=>{const t=Vr(
e);return t.kind==="unreadable"?{expected:Wr}:{value:t.kind==="timestamp"?t.timestamp:void 0}});function Gr(e){return`Th\
e time of ${e} is outside 2001 to 2286: it was left out, and Phaset uses the time of arrival`}const je=Et(e=>{const t=typeof e==
"string"&&/^\d+$/.test(e)?Number(e):e;return typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?{value:t}:{expected:"a wh\
ole number, 0 or more"}}),Hr=Et(e=>typeof e=="string"&&e.trim()!==""?{value:e}:Number.isSafeInteger(e)?{value:String(e)}:
{expected:"an ID, as text or a whole number"});function Et(e){return $e(Ae(),Te((t,n)=>{const r=e(t);return"value"in r?r.
value:(n.issues.push({code:"custom",input:t,message:r.expected}),lr)}))}function Qe(e,t){const n=t.toLowerCase();return e.
some(r=>Mc(r.toLowerCase(),n))}function Mc(e,t){const[n="",...r]=e.split("*"),o=r.pop();if(o===void 0)return t===n;if(!t.
startsWith(n))return!1;let i=n.length;for(const s of r){const a=t.indexOf(s,i);if(a===-1)return!1;i=a+s.length}return t.
length-o.length>=i&&t.endsWith(o)}const Jr=10,Ic=80,Nc={object:"an object",array:"a list"},Uc=h({action:K});function w(e,t,n){
return Yr(t,e.payload,`${e.eventName}: `,n)}function Fe(e,t){return w(e,Uc,({action:n})=>t(n))}function Dc(e,t){return Yr(
Pe,e.sha,"GITHUB_SHA",t)}function et(e,t){return O(`${e.eventName} ${V(t)} has no Phaset event`)}function V(e){return Xn(
Jn(e),Ic)}function Xr(e,t){const n=e.issues.map(o=>jc(o,t)),r=n.length-Jr;return r<=0?n:[...n.slice(0,Jr),`\u2026 and ${r}\
 more of the kind`]}function Yr(e,t,n,r){const o=e.safeParse(t,{reportInput:!0});return o.success?r(o.data):{kind:"inval\
id",problems:Xr(o.error,n)}}function jc(e,t){const n=e.path.map(a=>typeof a=="number"?`[${a}]`:`.${String(a)}`),r=`${t}${n.
join("").replace(/^\./,"")}`,o=r.endsWith(": ")?`${r}the payload`:r,i=e.input===void 0?"is missing":`is ${Me(e.input)}`,
s=e.code==="invalid_type"?Nc[e.expected]:void 0;return`${o} ${i}; expected ${s??e.message}`}const Fc="*[bot]",Lc=h({sender:h(
{login:K,type:L(K)})});function Zt(e,{ignoreActors:t},n){return t.length===0?n():w(e,Lc,({sender:r})=>!(r.type==="Bot"&&
t.some(i=>i.toLowerCase()===Fc))&&!Qe(t,r.login)?n():O(`${e.eventName} by ${V(r.login)}, whom ignore-actors leaves out`))}
const Qr=Q(xr()),tt=Q(F().check(Ke(1))),eo=Q(Pe),to=Q(De(h({name:F()}))),Bc=h({pull_request:Q(h({number:Qr})),issue:Q(h(
{number:Qr,labels:to,pull_request:L(Ae())})),changes:Q(h({new_issue:Q(h({labels:to}))})),deployment:Q(h({environment:tt})),
deployment_status:Q(h({environment:tt})),release:Q(h({tag_name:tt})),workflow:Q(h({name:tt})),workflow_run:Q(h({name:tt})),
before:eo,after:eo});function W(e,t){const n=Bc.safeParse(e),r=n.success?qc(n.data,t):void 0;return r!==void 0?r:t===void 0?
{kind:"repository"}:{kind:"deployment",sha:t,names:[]}}function qc(e,t){return Vc(e)??Wc(e)??Kc(e,t)??Gc(e)}function Vc({
pull_request:e,issue:t}){const n=t?.pull_request!==void 0&&t.pull_request!==null,r=e?.number??(n?t?.number:void 0);return r===
void 0?void 0:{kind:"pull-request",number:r}}function Wc({issue:e,changes:t}){return e?.labels===void 0?void 0:{kind:"in\
cident",labels:[...e.labels,...t?.new_issue?.labels??[]].map(r=>r.name)}}function Kc(e,t){if(t===void 0)return;const n=e.
deployment_status?.environment??e.deployment?.environment;if(n!==void 0)return{kind:"deployment",sha:t,names:[n],environment:n};
const r=e.release?.tag_name??e.workflow?.name??e.workflow_run?.name;return r===void 0?void 0:{kind:"deployment",sha:t,names:[
r]}}function Gc({before:e,after:t}){if(!(e===void 0||t===void 0))return{kind:"commits",before:e,after:t}}function Q(e){return cc(
L(e),void 0)}function Hc(e,t){return Fe(e,n=>n!=="created"?et(e,n):Zt(e,t,()=>J({event:"comment"},W(e.payload))))}const Jc="\
success",Xc=h({deployment_status:h({state:K})}),Yc=h({deployment_status:h({environment:be(K)})}),no=h({deployment:h({environment:K})}),
Qc=h({deployment:h({sha:Pe})}),ed=h({deployment:h({sha:Pe}),deployment_status:h({created_at:B})});function td(e,t){return w(
e,Xc,({deployment_status:{state:n}})=>n!==Jc?O(`deployment_status ${V(n)} is not a success`):w(e,Yc,({deployment_status:{
environment:r}})=>r?tn(t,r,()=>ro(e)):w(e,no,({deployment:o})=>tn(t,o.environment,()=>ro(e)))))}function nd(e,t){return w(
e,no,({deployment:n})=>tn(t,n.environment,()=>w(e,Qc,({deployment:{sha:r}})=>J({event:"deployment",commitSha:r},W(e.payload,
r)))))}function ro(e){return w(e,ed,({deployment:{sha:t},deployment_status:n})=>J({event:"deployment",commitSha:t,timestamp:n.
created_at},W(e.payload,t)))}function tn({deploymentEnvironments:e},t,n){if(Qe(e,t))return n();const r=V(e.join(", "));return O(
`deployment to ${V(t)}: not in deployment-environments (${r})`)}var oo=k(1916);const ne=F().check(wt(/^(?:[1-9]\d{9}|[1-9]\d{12})$/)),
io=F().check(wt(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),so=F().check(Ke(1)),nn=xr().check(La()),ao={createdAt:L(ne),submittedAt:L(
ne)},rn=Hu("event",[se({event:ae("change"),commitSha:io,timestamp:L(ne)}),se({event:ae("deployment"),commitSha:io,timestamp:L(
ne)}),se({event:ae("incident-opened"),id:so,createdAt:ne}),se({event:ae("incident-resolved"),id:so,createdAt:ne,resolvedAt:ne}),
se({event:ae("comment")}),se({event:ae("review-approved"),...ao}),se({event:ae("review-changes"),...ao}),se({event:ae("p\
r-opened"),additions:L(nn),changedFiles:L(nn),deletions:L(nn)}),se({event:ae("pr-closed"),createdAt:L(ne),closedAt:L(ne)}),
se({event:ae("pr-merged"),createdAt:L(ne),mergedAt:L(ne)})]),At=rn.def.options.map(e=>[...e.shape.event.def.values][0]),
rd={commitSha:Pe,timestamp:B,id:Hr,createdAt:B,resolvedAt:B,submittedAt:B,closedAt:B,mergedAt:B,additions:je,changedFiles:je,
deletions:je},od=100;function on(e){const t=rn.def.options.find(({shape:n})=>n.event.def.values[0]===e);return Object.entries(
t?.shape??{}).filter(([n])=>n!=="event").map(([n,r])=>({field:n,required:!(r instanceof zt)}))}function uo(e,t,n,r){const o=id(
e,Object.keys(t),r),i={};for(const{field:s,required:a}of on(e)){const d={path:r+s,value:t[s]},u=Object.hasOwn(t,s)?d:n[s]??
(a?d:null);if(u===null)continue;const c=rd[s].safeParse(u.value,{reportInput:!0});c.success?i[s]=c.data:o.push(...Xr(c.error,
u.path))}return o.length>0?{kind:"invalid",problems:o}:{kind:"made",body:rn.parse({event:e,...i})}}function id(e,t,n){const r=on(
e).map(({field:o})=>o);return t.filter(o=>!r.includes(o)).map(o=>{const i=`${n}${Me(o)} is no field of ${e}`;if(r.length===
0)return`${i}, which takes none`;const s=(0,oo.kp)(o.slice(0,od),r);return`${i}, which takes ${r.join(", ")}; did you me\
an ${s}?`})}const sd=100,co="repository_dispatch: client_payload.",ad=h({client_payload:be(Fr(cd,"an object"))});function ud(e){
return w(e,ad,({client_payload:t})=>{const{event:n,...r}=t??{};if(n===void 0)return O("repository_dispatch without clien\
t_payload.event");if(!dd(n))return{kind:"invalid",problems:[ld(n)]};const o=uo(n,r,{},co);if(o.kind==="invalid")return o;
const i=o.body.event==="deployment"?o.body.commitSha:void 0;return J(o.body,W(e.payload,i))})}function cd(e){return typeof e==
"object"&&e!==null&&!Array.isArray(e)}function dd(e){return At.includes(e)}function ld(e){const t=`${co}event is ${Me(e)}\
; expected one of ${At.join(", ")}`;return typeof e!="string"?t:`${t}; did you mean ${(0,oo.kp)(e.slice(0,sd),At)}?`}const Le=h(
{name:K}),sn=h({labels:De(Le),type:be(Le)}),lo=h({issue:sn}),fd=h({issue:sn,changes:be(h({new_issue:be(sn)}))}),pd=h({label:Le}),
hd=h({type:Le}),md=h({label:be(Le)}),yd=h({type:be(Le)}),fo=h({issue:h({state:Xe(["open","closed"],{error:"open or close\
d"})})}),an={id:Hr,created_at:B},_d=h({issue:h(an)}),po=h({issue:h({...an,closed_at:B})}),gd=h({issue:h({...an,updated_at:B})});
function vd(e,t){return Fe(e,n=>{switch(n){case"opened":case"reopened":return un(e,t,()=>vo(e));case"labeled":return w(e,
pd,({label:r})=>ho(e,t,"label",{labels:[r]}));case"typed":return w(e,hd,({type:r})=>ho(e,t,"type",{labels:[],type:r}));case"\
closed":return un(e,t,()=>kd(e));case"unlabeled":return wd(e,t);case"untyped":return bd(e,t);case"deleted":return un(e,t,
()=>cn(e,()=>ln(e)));case"transferred":return $d(e,t);default:return et(e,n)}})}function ho(e,t,n,r){return Oe(t,r)?w(e,
fo,({issue:o})=>o.state==="open"?vo(e):zd(e)):dn(e,n,r)}function wd(e,t){return w(e,md,({label:n})=>{if(!n)return go(e,"\
label");const r={labels:[n]};return Oe(t,r)?mo(e,t,o=>({...o,labels:o.labels.filter(i=>!yo(i,n))})):dn(e,"label",r)})}function bd(e,t){
return w(e,yd,({type:n})=>{if(!n)return go(e,"type");const r={labels:[],type:n};return Oe(t,r)?mo(e,t,o=>({...o,type:o.type&&
yo(o.type,n)?null:o.type})):dn(e,"type",r)})}function mo(e,t,n){return w(e,lo,({issue:r})=>Oe(t,n(r))?O("issues: another\
 label or type still makes it an incident"):cn(e,()=>ln(e)))}function $d(e,t){return w(e,fd,({issue:n,changes:r})=>{const o=r?.
new_issue;return!Oe(t,n)&&!(o&&Oe(t,o))?_o(e):cn(e,()=>ln(e))})}function un(e,t,n){return w(e,lo,({issue:r})=>Oe(t,r)?n():
_o(e))}function cn(e,t){return w(e,fo,({issue:n})=>n.state==="open"?t():O("issues: the incident was resolved when it clo\
sed"))}function Oe({incidentLabels:e,incidentTypes:t},{labels:n,type:r}){return n.some(i=>Qe(e,i.name))||(r?Qe(t,r.name):
!1)}function yo(e,t){return e.name.toLowerCase()===t.name.toLowerCase()}function _o({eventName:e}){return O(`${e}: neith\
er a label nor the type makes it an incident`)}function dn({eventName:e},t,{labels:n,type:r}){const o=r??n[0];return O(`${e}\
: the ${t} ${V(o?.name??"")} is none of incident-${t}s`)}function go({eventName:e},t){const n=`${e} without the removed ${t}\
: it was deleted from the repository`;return O(n,[`It can't be known whether the removed ${t} was one of incident-${t}s.\
 If it was, the incident is still open in Phaset: send \`event: incident-resolved\` for it`])}function vo(e){return w(e,
_d,({issue:{id:t,created_at:n}})=>J({event:"incident-opened",id:t,createdAt:n},W(e.payload)))}function kd(e){return w(e,
po,({issue:{id:t,created_at:n,closed_at:r}})=>wo(e,{id:t,createdAt:n,resolvedAt:r}))}function ln(e){return w(e,gd,({issue:{
id:t,created_at:n,updated_at:r}})=>wo(e,{id:t,createdAt:n,resolvedAt:r}))}function wo(e,t){return J({event:"incident-res\
olved",...t},W(e.payload))}function zd(e){return w(e,po,({issue:{id:t,created_at:n,closed_at:r}})=>{const o={id:t,createdAt:n},
i=W(e.payload),s={body:{event:"incident-opened",...o},subject:i},a={body:{event:"incident-resolved",...o,resolvedAt:r},subject:i};
return{kind:"send",events:[s,a],notes:[]}})}const Sd=h({pull_request:h({additions:je,changed_files:je,deletions:je})}),Ed=h(
{pull_request:h({merged:St})}),Zd=h({pull_request:h({created_at:B,merged_at:B})}),Ad=h({pull_request:h({created_at:B,closed_at:B})});
function Td(e){return Fe(e,t=>{switch(t){case"opened":return Pd(e);case"closed":return w(e,Ed,({pull_request:n})=>n.merged?
Od(e):Rd(e));default:return et(e,t)}})}function Pd(e){return w(e,Sd,({pull_request:t})=>{const{additions:n,changed_files:r,
deletions:o}=t,i=W(e.payload);return J({event:"pr-opened",additions:n,changedFiles:r,deletions:o},i)})}function Od(e){return w(
e,Zd,({pull_request:t})=>{const n={createdAt:t.created_at,mergedAt:t.merged_at};return J({event:"pr-merged",...n},W(e.payload))})}
function Rd(e){return w(e,Ad,({pull_request:t})=>{const n={createdAt:t.created_at,closedAt:t.closed_at};return J({event:"\
pr-closed",...n},W(e.payload))})}const xd=h({repository:h({default_branch:K})});function bo(e,{changeBranches:t},n,r){const o=i=>{
if(Qe(i,n))return r();const s=V(i.join(", "));return O(`${e.eventName} on ${V(n)}: not in change-branches (${s})`)};return t.
length>0?o(t):w(e,xd,({repository:i})=>o([i.default_branch]))}const $o="refs/heads/",ko=h({id:Pe,timestamp:Kr}),Cd=h({ref:K}),
Md=h({deleted:St}),Id=h({commits:De(Ae())}),Nd=h({head_commit:ko}),Ud=h({commits:De(ko)});function Dd(e,t){return w(e,Cd,
({ref:n})=>{if(!n.startsWith($o))return O(`push to ${V(n)}, which is no branch`);const r=n.slice($o.length);return w(e,Md,
({deleted:o})=>o?O(`push deleted the branch ${V(r)}`):bo(e,t,r,()=>jd(e,t)))})}function jd(e,{changes:t}){return w(e,Id,
({commits:n})=>n.length===0?O("push without commits of its own"):t==="all"?w(e,Ud,({commits:r})=>Fd(e,r)):w(e,Nd,({head_commit:r})=>zo(
[fn(r,W(e.payload))],[r])))}function Fd(e,t){const n=W(e.payload),r=n.kind==="commits"?n.before:void 0,o=t.map((i,s)=>{const a=t[s-
1]?.id??r;return a===void 0?fn(i,{kind:"repository"}):fn(i,{kind:"commits",before:a,after:i.id})});return zo(o,t)}function zo(e,t){
const n=t.filter(r=>r.timestamp===void 0);return{kind:"send",events:e,notes:n.map(r=>Gr(`commit ${r.id}`))}}function fn({
id:e,timestamp:t},n){return{body:{event:"change",commitSha:e,...t===void 0?{}:{timestamp:t}},subject:n}}const Ld=h({release:h(
{draft:St,prerelease:St})}),Bd=h({release:h({published_at:B})});function qd(e){return Fe(e,t=>{switch(t){case"published":
return So(e,()=>w(e,Bd,({release:n})=>Eo(e,{timestamp:n.published_at})));case"released":return So(e,()=>Eo(e,{}));default:
return O(`release ${V(t)} has no Phaset event`,[`This workflow listens to more than it should: release ${V(t)}. Let it l\
isten to \`types: [released]\` alone, or each release may count twice`])}})}function So(e,t){return w(e,Ld,({release:n})=>n.
draft?O("release of a draft is no deployment"):n.prerelease?O("release of a pre-release is no deployment"):t())}function Eo(e,t){
return Dc(e,n=>J({event:"deployment",commitSha:n,...t},W(e.payload,n)))}const Vd=h({review:h({state:K})}),Wd=h({review:h(
{body:Ye(K)})}),Kd=h({pull_request:h({created_at:B}),review:h({submitted_at:B})});function Gd(e,t){return Fe(e,n=>n!=="s\
ubmitted"?et(e,n):w(e,Vd,({review:r})=>Hd(e,t,r.state)))}function Hd(e,t,n){switch(n.toLowerCase()){case"approved":return Zt(
e,t,()=>Zo(e,"review-approved"));case"changes_requested":return Zt(e,t,()=>Zo(e,"review-changes"));case"commented":return Jd(
e,t);default:return O(`pull_request_review of state ${V(n)} has no Phaset event`)}}function Jd(e,t){return w(e,Wd,({review:n})=>n.
body===null||n.body.trim()===""?O("pull_request_review without a body: its comments arrive on their own"):Zt(e,t,()=>J({
event:"comment"},W(e.payload))))}function Zo(e,t){return w(e,Kd,({pull_request:n,review:r})=>J({event:t,createdAt:n.created_at,
submittedAt:r.submitted_at},W(e.payload)))}const Xd=["push","workflow_dispatch","repository_dispatch","schedule","workfl\
ow_run"],Yd=h({workflow_run:h({conclusion:Ye(K)})}),Qd=h({workflow_run:h({event:K})}),el=h({repository:h({full_name:K}),
workflow_run:h({head_repository:Ye(h({full_name:K}))})}),tl=h({workflow_run:h({head_branch:Ye(K)})}),nl=h({workflow_run:h(
{head_sha:Pe,updated_at:B})});function rl(e,t){return Fe(e,n=>n!=="completed"?et(e,n):w(e,Yd,({workflow_run:{conclusion:r}})=>r===
"success"?ol(e,t):O(`workflow_run concluded ${V(r??"without a result")}: no success`)))}function ol(e,t){return w(e,Qd,({
workflow_run:{event:n}})=>n==="release"?Ao(e,()=>To(e)):Xd.includes(n)?Ao(e,()=>il(e,t)):O(`workflow_run started by ${V(
n)} may have deployed another commit`))}function Ao(e,t){return w(e,el,({repository:n,workflow_run:r})=>{const o=r.head_repository?.
full_name.toLowerCase();return o===n.full_name.toLowerCase()?t():O(`workflow_run of ${o?V(o):"a deleted fork"}, another \
repository`)})}function il(e,t){return w(e,tl,({workflow_run:{head_branch:n}})=>n===null?O("workflow_run without a head \
branch"):bo(e,t,n,()=>To(e)))}function To(e){return w(e,nl,({workflow_run:t})=>J({event:"deployment",commitSha:t.head_sha,
timestamp:t.updated_at},W(e.payload,t.head_sha)))}function sl(e,t){switch(e.eventName){case"push":return Dd(e,t);case"pu\
ll_request":case"pull_request_target":return Td(e);case"pull_request_review":return Gd(e,t);case"pull_request_review_com\
ment":case"issue_comment":return Hc(e,t);case"deployment":return nd(e,t);case"deployment_status":return td(e,t);case"rel\
ease":return qd(e);case"workflow_run":return rl(e,t);case"issues":return vd(e,t);case"repository_dispatch":return ud(e);default:
return O(`${V(e.eventName)} has no Phaset event`)}}const al={id:"issue.id",resolvedAt:"issue.closed_at",createdAt:"pull_\
request.created_at",submittedAt:"review.submitted_at",closedAt:"pull_request.closed_at",mergedAt:"pull_request.merged_at",
additions:"pull_request.additions",changedFiles:"pull_request.changed_files",deletions:"pull_request.deletions"};function ul(e,t,n){
const{sources:r,notes:o}=pl(e,t,cl(e,t,n)),i=uo(e,t,r,"event-fields: ");if(i.kind==="invalid")return i;const s=i.body.event===
"deployment"?i.body.commitSha:void 0;return J(i.body,W(n.payload,s),o)}function cl(e,t,n){const r=dl(n),o=on(e).map(({field:i})=>{
if(i==="commitSha")return[i,r];if(i==="timestamp")return[i,ll(e,t.commitSha,r,n)];const s=i==="createdAt"&&e.startsWith(
"incident-");return[i,re(n,s?"issue.created_at":al[i])]});return Object.fromEntries(o)}function dl(e){const t=re(e,"pull\
_request.merged")?.value===!0;return re(e,"deployment.sha")??re(e,"workflow_run.head_sha")??re(e,t?"pull_request.merge_c\
ommit_sha":"pull_request.head.sha")??{path:"GITHUB_SHA",value:e.sha}}function ll(e,t,n,r){const o=t??n.value;return e===
"change"?Po(re(r,"head_commit.id")?.value,o)?re(r,"head_commit.timestamp"):void 0:Po(n.value,o)?fl(r):void 0}function fl(e){
switch(e.eventName){case"deployment_status":return re(e,"deployment_status.created_at");case"workflow_run":return re(e,"\
workflow_run.updated_at");case"release":return re(e,"action")?.value==="published"?re(e,"release.published_at"):void 0;default:
return}}function pl(e,t,n){const{timestamp:r,...o}=n;if(e!=="change"||t.timestamp!==void 0||r===void 0)return{sources:n,
notes:[]};const i=Kr.safeParse(r.value);return!i.success||i.data!==void 0?{sources:n,notes:[]}:{sources:o,notes:[Gr("the\
 head commit")]}}function Po(e,t){return typeof e!="string"||typeof t!="string"?!1:e.toLowerCase()===t.toLowerCase()}function re({
eventName:e,payload:t},n){if(n===void 0)return;const r=n.split(".").reduce((o,i)=>typeof o=="object"&&o!==null?o[i]:void 0,
t);return r==null?void 0:{path:`${e}: ${n}`,value:r}}function hl(e,t){const{connection:n,problems:r}=zc(e,t),o=yl(e,t);return{
connection:n,repositoryUrl:kc(t),...ml(o),problems:[...r,...o.kind==="invalid"?o.problems.map(Br):[]]}}function ml(e){switch(e.
kind){case"send":return{events:e.events,notes:e.notes};case"nothing":return{events:[],noEvent:e.reason,notes:e.notes};case"\
invalid":return{events:[],notes:[]}}}function yl(e,t){const{event:n}=e;return n==="none"?{kind:"nothing",reason:"event i\
s none",notes:[]}:n!=="auto"?ul(n,e["event-fields"],t):sl(t,{changes:e.changes,changeBranches:e["change-branches"],deploymentEnvironments:e["\
deployment-environments"],incidentLabels:e["incident-labels"],incidentTypes:e["incident-types"],ignoreActors:e["ignore-a\
ctors"]})}function _l(e){return e.split(/[,\n]/).map(t=>t.trim()).filter(t=>t!=="")}function gl(e){const t=new Map;for(const{
number:n,line:r}of pn(e)){const o=r.indexOf(":"),i=r.slice(0,o).trim();if(o<1||i==="")return Y(`has no "key: value" in l\
ine ${n}`);if(t.has(i))return Y(`gives "${i}" twice (line ${n})`);t.set(i,r.slice(o+1).trim())}return fe(Object.fromEntries(
t))}function vl(e){const t=pn(e),[n]=t;if(n===void 0)return Y("is empty");if(t.length===1&&!Oo.test(n.line))return fe({kind:"\
one",token:n.line});const r=new Map;for(const{number:o,line:i}of t){const[,s,a]=Oo.exec(i)??[];if(s===void 0||a===void 0)
return Y(`has no "RECORD_ID: token" in line ${o}`);if(r.has(s))return Y(`gives two tokens for one record (line ${o})`);r.
set(s,a)}return fe({kind:"by-record",tokens:r})}const Oo=/^([A-Za-z0-9_-]+):\s+(\S+)$/,wl=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,
bl=/^[\t\x20-\x7e]+$/,$l=new Set(["connection","content-encoding","content-length","content-type","expect","host","keep-\
alive","te","trailer","transfer-encoding","upgrade","user-agent"]);function kl(e){const t=new Map;for(const{number:n,line:r}of pn(
e)){const o=r.indexOf(":"),i=r.slice(0,Math.max(o,0)).trim(),s=r.slice(o+1).trim();if(!wl.test(i))return Y(`has no "Name\
: value" in line ${n}`);if($l.has(i.toLowerCase()))return Y(`can't set ${i} (line ${n}): the action sets it itself`);if(!bl.
test(s))return Y(`has an empty value or one beyond ASCII for ${i} (line ${n})`);if(t.has(i.toLowerCase()))return Y(`give\
s ${i} twice (line ${n})`);t.set(i.toLowerCase(),s)}return fe(Object.fromEntries(t))}function pn(e){return e.split(/\r?\n/).
map((t,n)=>({number:n+1,line:t.trim()})).filter(({line:t})=>t!=="")}const hn="give the address of the Phaset API, such a\
s https://phaset.example.com/api";function zl(e){const t=/^[a-z][a-z0-9+.-]*:\/\//i.test(e)?e:`https://${e}`;if(!URL.canParse(
t))return Y(`is not a URL; ${hn}`);const n=new URL(t),r=Sl(n);if(r!==void 0)return Y(r);const o=n.pathname.replace(/\/+$/,
"").replace(/\/+integration$/,"").replace(/\/+$/,"");return fe({origin:new URL(n.origin),prefix:o,inTheClear:n.protocol===
"http:"&&!El(n.hostname)})}function Sl(e){if(e.protocol!=="https:"&&e.protocol!=="http:")return`has the scheme ${e.protocol.
slice(0,-1)}; it takes https or http`;if(e.username!==""||e.password!=="")return"holds a user name or password; give a g\
ateway's credentials in the input headers";if(e.search!==""||e.hash!=="")return`has a "?" or "#" part; ${hn}`;if(/\/integration\/(?:event|record|standards|baselines)(?:\/|$)/.
test(e.pathname))return`goes beyond /integration; ${hn}, and the IDs and the token in inputs of their own`}function El(e){
return e==="localhost"||e==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(e)}function Zl({prefix:e},t,{orgId:n,recordId:r,token:o}){
const i=typeof t=="string"?[t,n,r,o]:["baselines",n,t.baselineId,r,o];return`${e}/integration/${i.map(Al).join("/")}`}function Al(e){
const t=encodeURIComponent(e.toWellFormed());return/^\.{1,2}$/.test(t)?t.replaceAll(".","%2E"):t}const Re=e=>Xe(e,`one o\
f ${e.join(", ")}`),Ro=Re(["auto","true","check","false"]),mn=$e(Re(["true","false"]),Te(e=>e==="true")),Be=$e(F(),Te(_l)),
xo=$e(F(),Te(e=>e===""?void 0:e)),Co=$e($e(F().check(wt(/^\d{1,4}(?:\.\d+)?$/,"a number of seconds, such as 10")),Te(Number)),
Xt().check(Fa("more than 0 seconds"),Er(3600,"at most 3600 seconds"))),Tt=e=>$e(F(),Te((t,n)=>{const r=e(t);return r.kind===
"value"?r.value:(n.issues.push({code:"custom",message:r.problem,input:t}),lr)})),Mo=e=>t=>t.trim()===""?fe(void 0):e(t),
yn=h({endpoint:Tt(Mo(zl)),"webhook-token":Tt(Mo(vl)),"org-id":xo,"record-id":xo,"working-directory":F().check(Ke(1,"a di\
rectory, such as .")),event:Re(["auto","none",...At]),"event-fields":Tt(gl),changes:Re(["head","all"]),"change-branches":Be,
"deployment-environments":Be,"incident-labels":Be,"incident-types":Be,"ignore-actors":Be,timeout:Co,record:Ro,standards:Ro,
"standards-fail-on":Re(["never","failure","warning"]),"standards-status-words":Re(["documented","standardlint"]),"fail-o\
n":Re(["never","config","any"]),"dry-run":mn,summary:mn,replay:Be,"repeat-unknown":mn,headers:Tt(kl),deadline:Co}),Tl=["\
api-key","run-record","run-standards","run-deployment"];function Pl(e){const t=[...Object.keys(yn.shape),...Tl];return Object.
fromEntries(t.map(n=>[n,e(n)]))}function Ol(e,t){const{renamed:n,problems:r}=Cl(e),o=yn.safeParse(n),i=yn.shape["fail-on"].
safeParse(n["fail-on"]).data??"config";if(!o.success){const s=o.error.issues.map(a=>Rl(a,n,t));return{failOn:i,problems:[
...s,...r]}}return r.push(...xl(o.data)),r.some(({level:s})=>s==="error")?{failOn:i,problems:r}:{inputs:o.data,failOn:i,
problems:r}}function Rl(e,t,n){const r=String(e.path[0]);return ke(e.code==="custom"?`${r} ${e.message}`:`${r} is ${Me(n(
t[r]??""))}; it takes ${e.message}`)}function xl(e){const t=[],n=Object.keys(e["event-fields"]);if(n.length>0&&(e.event===
"auto"||e.event==="none")){const r=`event-fields is given (${Me(n.join(", "))}), but event is ${e.event}`;t.push(ke(`${r}\
; name the event that the fields are for`))}return t}function Cl(e){const t={...e},n=[],r=(i,s,a,d)=>{if((e[i]??"")!==""){
if(e[s]!==a){n.push(ke(`${i} and ${s} are both given; leave out ${i}`));return}t[s]=d,n.push(ke(`${i} is the vendor's na\
me for ${s}`,"notice"))}};r("api-key","webhook-token","",e["api-key"]??""),r("run-record","record","auto",e["run-record"]??
""),r("run-standards","standards","auto",e["run-standards"]??"");const o={true:"deployment",false:"none"}[e["run-deploym\
ent"]??""];return r("run-deployment","event","auto",o??e["run-deployment"]??""),{renamed:t,problems:n}}var Ml=k(7598);const Il=b(
import.meta.url)("node:os"),Nl=b(import.meta.url)("node:path");class Ul{value;next;constructor(t){this.value=t}}class Dl{#e;#t;#n;constructor(){
this.clear()}enqueue(t){const n=new Ul(t);this.#e?(this.#t.next=n,this.#t=n):(this.#e=n,this.#t=n),this.#n++}dequeue(){const t=this.#e;
if(t)return this.#e=this.#e.next,this.#n--,this.#e||(this.#t=void 0),t.value}peek(){if(this.#e)return this.#e.value}clear(){
this.#e=void 0,this.#t=void 0,this.#n=0}get size(){return this.#n}*[Symbol.iterator](){let t=this.#e;for(;t;)yield t.value,
t=t.next}*drain(){for(;this.#e;)yield this.dequeue()}}function Io(e){let t=!1;if(typeof e=="object"&&({concurrency:e,rejectOnClear:t=!1}=
e),No(e),typeof t!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const n=new Dl;let r=0;const o=()=>{
r<e&&n.size>0&&(r++,n.dequeue().run())},i=()=>{r--,o()},s=async(u,c,l)=>{const f=(async()=>u(...l))();c(f);try{await f}catch{}
i()},a=(u,c,l,f)=>{const p={reject:l};new Promise(m=>{p.run=m,n.enqueue(p)}).then(s.bind(void 0,u,c,f)),r<e&&o()},d=(u,...c)=>new Promise(
(l,f)=>{a(u,l,f,c)});return Object.defineProperties(d,{activeCount:{get:()=>r},pendingCount:{get:()=>n.size},clearQueue:{
value(){if(!t){n.clear();return}const u=AbortSignal.abort().reason;for(;n.size>0;)n.dequeue().reject(u)}},concurrency:{get:()=>e,
set(u){No(u),e=u,queueMicrotask(()=>{for(;r<e&&n.size>0;)o()})}},map:{async value(u,c){const l=[];try{Array.from(u,(f,p)=>{
const m=d(c,f,p);return l.push(m),m})}catch(f){for(const p of l)p.catch(()=>{});throw f}return Promise.all(l)}}}),d}function qw(e,t){
const n=Io(t),r=(...o)=>n(()=>e(...o));return Object.defineProperty(r,"clearQueue",{value:n.clearQueue}),r}function No(e){
if(!((Number.isInteger(e)||e===Number.POSITIVE_INFINITY)&&e>0))throw new TypeError("Expected `concurrency` to be a numbe\
r from 1 and up")}function jl(e,t){const n=new AbortController;let r=0,o=0,i=0;const s=()=>r+(o>0?t()-i:0);return{remaining:()=>n.
signal.aborted?0:Math.max(0,e-s()),spend:async a=>{o++===0&&(i=t());try{return await a()}finally{--o===0&&(r+=t()-i)}},close:()=>n.
abort(),closed:n.signal}}var Fl=k(7067);const Ll=b(import.meta.url)("node:https"),Bl={rE:"1.0.0"},ql=Bl.rE,_n=64*1024;function Vl(e,t,n){
const r=new ai(void 0,[],{keepAlive:!0});return async(o,i)=>{const s=performance.now(),a=Wl(r,e,t,o),d=Promise.withResolvers(),
u=setTimeout(()=>{d.resolve(a.failure(`no answer within ${i/1e3} s`)),a.abort()},i),c=await Promise.race([a.finding,d.promise]);
return clearTimeout(u),{...c,body:n(c.body),took:performance.now()-s}}}function Wl(e,t,n,r){const o=new AbortController,
i=Kl(t.origin.protocol==="https:"?Ll:Fl),s=c=>({outcome:i.sent()?"unknown":"not-arrived",failure:c,body:"",truncated:!1}),
a={host:t.origin.hostname.replace(/^\[|\]$/g,""),port:t.origin.port,path:Zl(t,r.target,r.credentials),method:r.body===void 0?
"GET":"POST",headers:{...n,"User-Agent":`phaset-action/${ql}`,...r.body!==void 0&&{"Content-Type":"application/json"}},agent:e.
getAgent(t.origin.href),signal:o.signal},d=r.body===void 0?null:JSON.stringify(r.body);return{finding:e.requestRaw({options:a,
parsedUrl:t.origin,httpModule:i.module},d).then(({message:c})=>Gl(c)).catch(c=>s(Yl(c))),failure:s,abort:()=>o.abort()}}
function Kl(e){let t=!1;return{module:{...e,request:(r,o)=>e.request(r,o).once("finish",()=>{t=!0})},sent:()=>t}}async function Gl(e){
const t=e.statusCode??0,{body:n,truncated:r}=await Hl(e),o=Ji(e.headers["retry-after"],Date.now()),i=Jl(e.headers.location);
return{outcome:Hi(t,n),status:t,body:n,truncated:r,...o!==void 0&&{retryAfter:o},...i!==void 0&&{redirectHost:i}}}async function Hl(e){
const t=[];let n=0;for await(const o of e)if(t.push(o),n+=o.length,n>_n)break;return{body:Buffer.concat(t).subarray(0,_n).
toString("utf8"),truncated:n>_n}}function Jl(e){return e!==void 0&&URL.canParse(e)?new URL(e).host:void 0}const Xl={ECONNREFUSED:"\
connection refused",ENOTFOUND:"host name not found",EAI_AGAIN:"host name not found (no answer from DNS)",ECONNRESET:"con\
nection reset",EPIPE:"connection reset",ETIMEDOUT:"connection timed out",EHOSTUNREACH:"host unreachable",ENETUNREACH:"ne\
twork unreachable"};function Yl(e){if(!(e instanceof Error))return"network error";if(e.message.startsWith("tunneling soc\
ket could not be established"))return"the proxy is down or refused (see HTTPS_PROXY and NO_PROXY)";const t="code"in e&&typeof e.
code=="string"?e.code:"";return/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ALTNAME|EPROTO|ERR_SSL/.test(t)?`TLS failed: ${t} (f\
or a private CA, set NODE_EXTRA_CA_CERTS on the runner)`:Xl[t]??`network error ${t}`.trim()}const Ql=Xe(["event","record",
"standards"]),ef=Xe(["not-arrived","refused","unknown"]),tf=h({outcome:ef,kind:Ql,orgId:F().check(Ke(1)),recordId:F().check(
Ke(1)),body:Ir(F(),Ae())});function nf(e){const t=(0,ie.openSync)(e,"wx",384),n=new Set;let r=0;return{add:s=>{const a=r,
d=`${Uo("not-arrived")}${JSON.stringify(s).slice(1)}
`;r+=(0,ie.writeSync)(t,d,a);const u=r-a-1;return n.add(a),c=>{c==="delivered"?((0,ie.writeSync)(t," ".repeat(u),a),n.delete(
a)):(0,ie.writeSync)(t,Uo(c),a)}},close:()=>{if((0,ie.closeSync)(t),n.size===0){(0,ie.rmSync)(e,{force:!0});return}return rf(
e),e}}}function Uo(e){return`{"outcome":"${e}",`.padEnd(25)}function rf(e){const t=`${e}.next`;(0,ie.writeFileSync)(t,(0,ie.
readFileSync)(e,"utf8").replace(/^ *\n/gm,""),{mode:384}),(0,ie.renameSync)(t,e)}function Vw(e){const t={messages:[],damaged:[]};
for(const[n,r]of e.split(`
`).entries()){if(r.trim()==="")continue;const o=of(r);typeof o=="string"?t.damaged.push({line:n+1,problem:o}):t.messages.
push(o)}return t}function of(e){let t;try{t=JSON.parse(e)}catch{return"is not JSON"}const n=tf.safeParse(t);if(n.success)
return n.data;const r=n.error.issues[0]?.path.join(".")??"";return r===""?"is not an undelivered message":`has a missing\
 or wrong "${r}"`}const sf=8;function af(e,t,n,r){return{delivery:{send:Vl(e,t.headers,r),limit:Io(sf),budget:jl(t.deadline*
1e3,()=>performance.now()),timeout:t.timeout*1e3,repeatUnknown:t["repeat-unknown"],random:Math.random},ledger:nf((0,Nl.join)(
n.RUNNER_TEMP??(0,Il.tmpdir)(),`phaset-undelivered-${(0,Ml.randomUUID)()}.jsonl`))}}function uf({directory:e,credentials:t}){
const n=[],r=e==="."?"phaset.manifest.json":`${e}/phaset.manifest.json`,o=s=>n.push({kind:"input",level:"error",title:"P\
haset: input",message:s}),i=(s,a)=>`${s} is not known: the input is empty, and ${r} gives no "${a}"; give one of the two`;
return t.orgId===void 0&&o(i("org-id","organizationId")),t.recordId===void 0&&o(i("record-id","id")),n}function Ww(e){const{
orgId:t,recordId:n,token:r}=e;return t!==void 0&&n!==void 0&&r!==void 0}function cf(e,t){const n=t.events.length>0?uf(e):
[];return{component:e,events:n.length>0?[]:t.events,record:{kind:"skipped",reason:"switched off"},standards:{kind:"skipp\
ed",reason:"switched off"},problems:n}}const df=["failed","uploaded","checked","skipped"];function lf({components:e,undelivered:t}){
return{events:JSON.stringify(e.flatMap(Do)),record:jo(e.map(({record:n})=>n.state)),standards:jo(e.map(({standards:n})=>n.
state)),undelivered:t??"",results:JSON.stringify(e.map(ff))}}function ff(e){return{directory:e.directory,recordId:e.recordId??
"",record:e.record.state,standards:e.standards.state,events:Do(e),problems:e.problems.map(({level:t,message:n})=>({level:t,
message:n}))}}function Do({events:e}){return e.filter(({delivery:t})=>t?.outcome==="delivered").map(({body:t})=>t)}function jo(e){
return df.find(t=>e.includes(t))??"skipped"}function pf(e,t){const n=hf(e);n.length>0&&qn("Phaset");for(const r of n)Ri(
t(r));n.length>0&&Vn();for(const r of Fo(e))_f(r,t);for(const[r,o]of Object.entries(lf(e)))Ai(r,t(o))}function Fo({problems:e,
components:t}){return[...e,...t.flatMap(n=>n.problems)]}function hf({noEvent:e,notes:t,components:n}){return[...[...e===
void 0?[]:[`No event: ${e}`],...t],...n.flatMap(mf)]}function mf({directory:e,events:t}){return t.map(({body:n,delivery:r})=>{
const{event:o,...i}=n,s=r===void 0?"not sent":Yn(r);return`${e}: event ${o} ${JSON.stringify(i)} ${s}`})}const yf={error:Bn,
warning:Pi,notice:Oi};function _f({level:e,message:t,title:n,file:r,line:o,column:i},s){const a={...n!==void 0&&{title:n},
...r!==void 0&&{file:r},...o!==void 0&&{startLine:o},...i!==void 0&&{startColumn:i}};yf[e](s(t),a)}function gf(e,t){switch(e){case"\
never":return!1;case"config":return t.some(({kind:n,level:r})=>r==="error"&&n!=="check");case"any":return t.some(({kind:n,
level:r})=>n==="delivery"||r==="error"&&n!=="check")}}function Lo(e){const t=e.toWellFormed(),n=[encodeURIComponent(t),encodeURI(
t)],r=n.map(i=>i.replace(/%[0-9A-F]{2}/g,s=>s.toLowerCase()));return[...new Set([e,...n,...r,JSON.stringify(e).slice(1,-1)])].
filter(i=>i!=="").sort((i,s)=>s.length-i.length)}function vf(e){const t=e.flatMap(Lo).sort((n,r)=>r.length-n.length);return n=>t.
reduce((r,o)=>r.replaceAll(o,"***"),n)}function Kw(e,t){return gn(e,t)}function gn(e,t){return typeof e=="string"?t(e):Array.
isArray(e)?e.map(n=>gn(n,t)):typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(e).map(([n,r])=>[t(n),gn(r,
t)]))}function wf(e,t){const n=e.flatMap(Bo),r=n.map(i=>/:\s+(.*)$/.exec(i)?.[1]??""),o=Bo(t).map(i=>/:\s*(.*)$/.exec(i)?.[1]??
"");return[...new Set([...n,...r,...o])].filter(i=>i!=="")}function Bo(e){return e.split(/\r?\n/).map(t=>t.trim())}async function bf(e){
const t=Pl(It),n=wf([t["webhook-token"]??"",t["api-key"]??""],t.headers??"");for(const u of n.flatMap(Lo))Zi(u);const r=vf(
n),{inputs:o,failOn:i,problems:s}=Ol(t,r),a=gc(e,u=>(0,ie.readFileSync)(u,"utf8"));a.kind==="invalid"&&s.push(Br(a.problem));
const d={notes:[],components:[],problems:s};if(o!==void 0&&a.kind==="value"){const u=hl(o,a.value);Object.assign(d,await $f(
o,u,e,r)),d.problems=[...s,...u.problems]}return pf(d,r),!gf(i,Fo(d))}async function $f(e,t,n,r){const{connection:o,noEvent:i,
notes:s}=t,a={notes:s,...i!==void 0&&{noEvent:i}};if(o.kind!=="open"||kf(t.problems))return{...a,components:[]};const u=ds(
e,o.tokens).map(p=>cf(p,t)),c=af(o.endpoint,e,n,r),l=await os(u,c),f=c.ledger.close();return{...a,components:l,...f!==void 0&&
{undelivered:f}}}function kf(e){return e.some(({level:t})=>t==="error")}process.exitCode=1,bf(process.env).then(e=>{process.
exitCode=e?0:1},e=>Ti(e instanceof Error?e:String(e)));
