const ae=752,Ie=[752],Ce={6752:((T,O,e)=>{const t=e(3701),N=e(883),f=e(628),D=e(837),d=e(7405),i=e(6672),E=e(3137),B=e(50),
A=e(8707),C=e(3440),{InvalidArgumentError:Q}=A,s=e(6615),g=e(9136),a=e(7365),c=e(7501),R=e(4004),m=e(2429),M=e(7816),{getGlobalDispatcher:U,
setGlobalDispatcher:H}=e(2581),L=e(8155),J=e(8754),o=e(5092);Object.assign(N.prototype,s),T.exports.Dispatcher=N,T.exports.
Client=t,T.exports.Pool=f,T.exports.BalancedPool=D,T.exports.Agent=d,T.exports.ProxyAgent=i,T.exports.EnvHttpProxyAgent=
E,T.exports.RetryAgent=B,T.exports.RetryHandler=M,T.exports.DecoratorHandler=L,T.exports.RedirectHandler=J,T.exports.createRedirectInterceptor=
o,T.exports.interceptors={redirect:e(1514),retry:e(2026),dump:e(8060),dns:e(379)},T.exports.buildConnector=g,T.exports.errors=
A,T.exports.util={parseHeaders:C.parseHeaders,headerNameToString:C.headerNameToString};function n(hA){return(CA,IA,RA)=>{
if(typeof IA=="function"&&(RA=IA,IA=null),!CA||typeof CA!="string"&&typeof CA!="object"&&!(CA instanceof URL))throw new Q(
"invalid url");if(IA!=null&&typeof IA!="object")throw new Q("invalid opts");if(IA&&IA.path!=null){if(typeof IA.path!="st\
ring")throw new Q("invalid opts.path");let $=IA.path;IA.path.startsWith("/")||($=`/${$}`),CA=new URL(C.parseOrigin(CA).origin+
$)}else IA||(IA=typeof CA=="object"?CA:{}),CA=C.parseURL(CA);const{agent:NA,dispatcher:_=U()}=IA;if(NA)throw new Q("unsu\
pported opts.agent. Did you mean opts.client?");return hA.call(_,{...IA,origin:CA.origin,path:CA.search?`${CA.pathname}${CA.
search}`:CA.pathname,method:IA.method||(IA.body?"PUT":"GET")},RA)}}T.exports.setGlobalDispatcher=H,T.exports.getGlobalDispatcher=
U;const l=e(4398).fetch;T.exports.fetch=async function(CA,IA=void 0){try{return await l(CA,IA)}catch(RA){throw RA&&typeof RA==
"object"&&Error.captureStackTrace(RA),RA}},T.exports.Headers=e(660).Headers,T.exports.Response=e(9051).Response,T.exports.
Request=e(9967).Request,T.exports.FormData=e(5910).FormData,T.exports.File=globalThis.File??e(4573).File,T.exports.FileReader=
e(8355).FileReader;const{setGlobalOrigin:r,getGlobalOrigin:y}=e(1059);T.exports.setGlobalOrigin=r,T.exports.getGlobalOrigin=
y;const{CacheStorage:w}=e(3245),{kConstruct:I}=e(109);T.exports.caches=new w(I);const{deleteCookie:h,getCookies:F,getSetCookies:b,
setCookie:Y}=e(9061);T.exports.deleteCookie=h,T.exports.getCookies=F,T.exports.getSetCookies=b,T.exports.setCookie=Y;const{
parseMIMEType:G,serializeAMimeType:V}=e(1900);T.exports.parseMIMEType=G,T.exports.serializeAMimeType=V;const{CloseEvent:tA,
ErrorEvent:iA,MessageEvent:BA}=e(5188);T.exports.WebSocket=e(3726).WebSocket,T.exports.CloseEvent=tA,T.exports.ErrorEvent=
iA,T.exports.MessageEvent=BA,T.exports.request=n(s.request),T.exports.stream=n(s.stream),T.exports.pipeline=n(s.pipeline),
T.exports.connect=n(s.connect),T.exports.upgrade=n(s.upgrade),T.exports.MockClient=a,T.exports.MockPool=R,T.exports.MockAgent=
c,T.exports.mockErrors=m;const{EventSource:gA}=e(1238);T.exports.EventSource=gA}),158:((T,O,e)=>{const{addAbortListener:t}=e(
3440),{RequestAbortedError:N}=e(8707),f=Symbol("kListener"),D=Symbol("kSignal");function d(B){B.abort?B.abort(B[D]?.reason):
B.reason=B[D]?.reason??new N,E(B)}function i(B,A){if(B.reason=null,B[D]=null,B[f]=null,!!A){if(A.aborted){d(B);return}B[D]=
A,B[f]=()=>{d(B)},t(B[D],B[f])}}function E(B){B[D]&&("removeEventListener"in B[D]?B[D].removeEventListener("abort",B[f]):
B[D].removeListener("abort",B[f]),B[D]=null,B[f]=null)}T.exports={addSignal:i,removeSignal:E}}),2279:((T,O,e)=>{const t=e(
4589),{AsyncResource:N}=e(6698),{InvalidArgumentError:f,SocketError:D}=e(8707),d=e(3440),{addSignal:i,removeSignal:E}=e(
158);class B extends N{constructor(Q,s){if(!Q||typeof Q!="object")throw new f("invalid opts");if(typeof s!="function")throw new f(
"invalid callback");const{signal:g,opaque:a,responseHeaders:c}=Q;if(g&&typeof g.on!="function"&&typeof g.addEventListener!=
"function")throw new f("signal must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.opaque=a||null,this.
responseHeaders=c||null,this.callback=s,this.abort=null,i(this,g)}onConnect(Q,s){if(this.reason){Q(this.reason);return}t(
this.callback),this.abort=Q,this.context=s}onHeaders(){throw new D("bad connect",null)}onUpgrade(Q,s,g){const{callback:a,
opaque:c,context:R}=this;E(this),this.callback=null;let m=s;m!=null&&(m=this.responseHeaders==="raw"?d.parseRawHeaders(s):
d.parseHeaders(s)),this.runInAsyncScope(a,null,null,{statusCode:Q,headers:m,socket:g,opaque:c,context:R})}onError(Q){const{
callback:s,opaque:g}=this;E(this),s&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(s,null,Q,{opaque:g})}))}}
function A(C,Q){if(Q===void 0)return new Promise((s,g)=>{A.call(this,C,(a,c)=>a?g(a):s(c))});try{const s=new B(C,Q);this.
dispatch({...C,method:"CONNECT"},s)}catch(s){if(typeof Q!="function")throw s;const g=C?.opaque;queueMicrotask(()=>Q(s,{opaque:g}))}}
T.exports=A}),6862:((T,O,e)=>{const{Readable:t,Duplex:N,PassThrough:f}=e(7075),{InvalidArgumentError:D,InvalidReturnValueError:d,
RequestAbortedError:i}=e(8707),E=e(3440),{AsyncResource:B}=e(6698),{addSignal:A,removeSignal:C}=e(158),Q=e(4589),s=Symbol(
"resume");class g extends t{constructor(){super({autoDestroy:!0}),this[s]=null}_read(){const{[s]:M}=this;M&&(this[s]=null,
M())}_destroy(M,U){this._read(),U(M)}}class a extends t{constructor(M){super({autoDestroy:!0}),this[s]=M}_read(){this[s]()}_destroy(M,U){
!M&&!this._readableState.endEmitted&&(M=new i),U(M)}}class c extends B{constructor(M,U){if(!M||typeof M!="object")throw new D(
"invalid opts");if(typeof U!="function")throw new D("invalid handler");const{signal:H,method:L,opaque:J,onInfo:o,responseHeaders:n}=M;
if(H&&typeof H.on!="function"&&typeof H.addEventListener!="function")throw new D("signal must be an EventEmitter or Even\
tTarget");if(L==="CONNECT")throw new D("invalid method");if(o&&typeof o!="function")throw new D("invalid onInfo callback");
super("UNDICI_PIPELINE"),this.opaque=J||null,this.responseHeaders=n||null,this.handler=U,this.abort=null,this.context=null,
this.onInfo=o||null,this.req=new g().on("error",E.nop),this.ret=new N({readableObjectMode:M.objectMode,autoDestroy:!0,read:()=>{
const{body:l}=this;l?.resume&&l.resume()},write:(l,r,y)=>{const{req:w}=this;w.push(l,r)||w._readableState.destroyed?y():
w[s]=y},destroy:(l,r)=>{const{body:y,req:w,res:I,ret:h,abort:F}=this;!l&&!h._readableState.endEmitted&&(l=new i),F&&l&&F(),
E.destroy(y,l),E.destroy(w,l),E.destroy(I,l),C(this),r(l)}}).on("prefinish",()=>{const{req:l}=this;l.push(null)}),this.res=
null,A(this,H)}onConnect(M,U){const{ret:H,res:L}=this;if(this.reason){M(this.reason);return}Q(!L,"pipeline cannot be ret\
ried"),Q(!H.destroyed),this.abort=M,this.context=U}onHeaders(M,U,H){const{opaque:L,handler:J,context:o}=this;if(M<200){if(this.
onInfo){const l=this.responseHeaders==="raw"?E.parseRawHeaders(U):E.parseHeaders(U);this.onInfo({statusCode:M,headers:l})}
return}this.res=new a(H);let n;try{this.handler=null;const l=this.responseHeaders==="raw"?E.parseRawHeaders(U):E.parseHeaders(
U);n=this.runInAsyncScope(J,null,{statusCode:M,headers:l,opaque:L,body:this.res,context:o})}catch(l){throw this.res.on("\
error",E.nop),l}if(!n||typeof n.on!="function")throw new d("expected Readable");n.on("data",l=>{const{ret:r,body:y}=this;
!r.push(l)&&y.pause&&y.pause()}).on("error",l=>{const{ret:r}=this;E.destroy(r,l)}).on("end",()=>{const{ret:l}=this;l.push(
null)}).on("close",()=>{const{ret:l}=this;l._readableState.ended||E.destroy(l,new i)}),this.body=n}onData(M){const{res:U}=this;
return U.push(M)}onComplete(M){const{res:U}=this;U.push(null)}onError(M){const{ret:U}=this;this.handler=null,E.destroy(U,
M)}}function R(m,M){try{const U=new c(m,M);return this.dispatch({...m,body:U.req},U),U.ret}catch(U){return new f().destroy(
U)}}T.exports=R}),4043:((T,O,e)=>{const t=e(4589),{Readable:N}=e(9927),{InvalidArgumentError:f,RequestAbortedError:D}=e(
8707),d=e(3440),{getResolveErrorBodyCallback:i}=e(7655),{AsyncResource:E}=e(6698);class B extends E{constructor(Q,s){if(!Q||
typeof Q!="object")throw new f("invalid opts");const{signal:g,method:a,opaque:c,body:R,onInfo:m,responseHeaders:M,throwOnError:U,
highWaterMark:H}=Q;try{if(typeof s!="function")throw new f("invalid callback");if(H&&(typeof H!="number"||H<0))throw new f(
"invalid highWaterMark");if(g&&typeof g.on!="function"&&typeof g.addEventListener!="function")throw new f("signal must b\
e an EventEmitter or EventTarget");if(a==="CONNECT")throw new f("invalid method");if(m&&typeof m!="function")throw new f(
"invalid onInfo callback");super("UNDICI_REQUEST")}catch(L){throw d.isStream(R)&&d.destroy(R.on("error",d.nop),L),L}this.
method=a,this.responseHeaders=M||null,this.opaque=c||null,this.callback=s,this.res=null,this.abort=null,this.body=R,this.
trailers={},this.context=null,this.onInfo=m||null,this.throwOnError=U,this.highWaterMark=H,this.signal=g,this.reason=null,
this.removeAbortListener=null,d.isStream(R)&&R.on("error",L=>{this.onError(L)}),this.signal&&(this.signal.aborted?this.reason=
this.signal.reason??new D:this.removeAbortListener=d.addAbortListener(this.signal,()=>{this.reason=this.signal.reason??new D,
this.res?d.destroy(this.res.on("error",d.nop),this.reason):this.abort&&this.abort(this.reason),this.removeAbortListener&&
(this.res?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=null)}))}onConnect(Q,s){
if(this.reason){Q(this.reason);return}t(this.callback),this.abort=Q,this.context=s}onHeaders(Q,s,g,a){const{callback:c,opaque:R,
abort:m,context:M,responseHeaders:U,highWaterMark:H}=this,L=U==="raw"?d.parseRawHeaders(s):d.parseHeaders(s);if(Q<200){this.
onInfo&&this.onInfo({statusCode:Q,headers:L});return}const J=U==="raw"?d.parseHeaders(s):L,o=J["content-type"],n=J["cont\
ent-length"],l=new N({resume:g,abort:m,contentType:o,contentLength:this.method!=="HEAD"&&n?Number(n):null,highWaterMark:H});
this.removeAbortListener&&l.on("close",this.removeAbortListener),this.callback=null,this.res=l,c!==null&&(this.throwOnError&&
Q>=400?this.runInAsyncScope(i,null,{callback:c,body:l,contentType:o,statusCode:Q,statusMessage:a,headers:L}):this.runInAsyncScope(
c,null,null,{statusCode:Q,headers:L,trailers:this.trailers,opaque:R,body:l,context:M}))}onData(Q){return this.res.push(Q)}onComplete(Q){
d.parseHeaders(Q,this.trailers),this.res.push(null)}onError(Q){const{res:s,callback:g,body:a,opaque:c}=this;g&&(this.callback=
null,queueMicrotask(()=>{this.runInAsyncScope(g,null,Q,{opaque:c})})),s&&(this.res=null,queueMicrotask(()=>{d.destroy(s,
Q)})),a&&(this.body=null,d.destroy(a,Q)),this.removeAbortListener&&(s?.off("close",this.removeAbortListener),this.removeAbortListener(),
this.removeAbortListener=null)}}function A(C,Q){if(Q===void 0)return new Promise((s,g)=>{A.call(this,C,(a,c)=>a?g(a):s(c))});
try{this.dispatch(C,new B(C,Q))}catch(s){if(typeof Q!="function")throw s;const g=C?.opaque;queueMicrotask(()=>Q(s,{opaque:g}))}}
T.exports=A,T.exports.RequestHandler=B}),3560:((T,O,e)=>{const t=e(4589),{finished:N,PassThrough:f}=e(7075),{InvalidArgumentError:D,
InvalidReturnValueError:d}=e(8707),i=e(3440),{getResolveErrorBodyCallback:E}=e(7655),{AsyncResource:B}=e(6698),{addSignal:A,
removeSignal:C}=e(158);class Q extends B{constructor(a,c,R){if(!a||typeof a!="object")throw new D("invalid opts");const{
signal:m,method:M,opaque:U,body:H,onInfo:L,responseHeaders:J,throwOnError:o}=a;try{if(typeof R!="function")throw new D("\
invalid callback");if(typeof c!="function")throw new D("invalid factory");if(m&&typeof m.on!="function"&&typeof m.addEventListener!=
"function")throw new D("signal must be an EventEmitter or EventTarget");if(M==="CONNECT")throw new D("invalid method");if(L&&
typeof L!="function")throw new D("invalid onInfo callback");super("UNDICI_STREAM")}catch(n){throw i.isStream(H)&&i.destroy(
H.on("error",i.nop),n),n}this.responseHeaders=J||null,this.opaque=U||null,this.factory=c,this.callback=R,this.res=null,this.
abort=null,this.context=null,this.trailers=null,this.body=H,this.onInfo=L||null,this.throwOnError=o||!1,i.isStream(H)&&H.
on("error",n=>{this.onError(n)}),A(this,m)}onConnect(a,c){if(this.reason){a(this.reason);return}t(this.callback),this.abort=
a,this.context=c}onHeaders(a,c,R,m){const{factory:M,opaque:U,context:H,callback:L,responseHeaders:J}=this,o=J==="raw"?i.
parseRawHeaders(c):i.parseHeaders(c);if(a<200){this.onInfo&&this.onInfo({statusCode:a,headers:o});return}this.factory=null;
let n;if(this.throwOnError&&a>=400){const y=(J==="raw"?i.parseHeaders(c):o)["content-type"];n=new f,this.callback=null,this.
runInAsyncScope(E,null,{callback:L,body:n,contentType:y,statusCode:a,statusMessage:m,headers:o})}else{if(M===null)return;
if(n=this.runInAsyncScope(M,null,{statusCode:a,headers:o,opaque:U,context:H}),!n||typeof n.write!="function"||typeof n.end!=
"function"||typeof n.on!="function")throw new d("expected Writable");N(n,{readable:!1},r=>{const{callback:y,res:w,opaque:I,
trailers:h,abort:F}=this;this.res=null,(r||!w.readable)&&i.destroy(w,r),this.callback=null,this.runInAsyncScope(y,null,r||
null,{opaque:I,trailers:h}),r&&F()})}return n.on("drain",R),this.res=n,(n.writableNeedDrain!==void 0?n.writableNeedDrain:
n._writableState?.needDrain)!==!0}onData(a){const{res:c}=this;return c?c.write(a):!0}onComplete(a){const{res:c}=this;C(this),
c&&(this.trailers=i.parseHeaders(a),c.end())}onError(a){const{res:c,callback:R,opaque:m,body:M}=this;C(this),this.factory=
null,c?(this.res=null,i.destroy(c,a)):R&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(R,null,a,{opaque:m})})),
M&&(this.body=null,i.destroy(M,a))}}function s(g,a,c){if(c===void 0)return new Promise((R,m)=>{s.call(this,g,a,(M,U)=>M?
m(M):R(U))});try{this.dispatch(g,new Q(g,a,c))}catch(R){if(typeof c!="function")throw R;const m=g?.opaque;queueMicrotask(
()=>c(R,{opaque:m}))}}T.exports=s}),1882:((T,O,e)=>{const{InvalidArgumentError:t,SocketError:N}=e(8707),{AsyncResource:f}=e(
6698),D=e(3440),{addSignal:d,removeSignal:i}=e(158),E=e(4589);class B extends f{constructor(Q,s){if(!Q||typeof Q!="objec\
t")throw new t("invalid opts");if(typeof s!="function")throw new t("invalid callback");const{signal:g,opaque:a,responseHeaders:c}=Q;
if(g&&typeof g.on!="function"&&typeof g.addEventListener!="function")throw new t("signal must be an EventEmitter or Even\
tTarget");super("UNDICI_UPGRADE"),this.responseHeaders=c||null,this.opaque=a||null,this.callback=s,this.abort=null,this.
context=null,d(this,g)}onConnect(Q,s){if(this.reason){Q(this.reason);return}E(this.callback),this.abort=Q,this.context=null}onHeaders(){
throw new N("bad upgrade",null)}onUpgrade(Q,s,g){E(Q===101);const{callback:a,opaque:c,context:R}=this;i(this),this.callback=
null;const m=this.responseHeaders==="raw"?D.parseRawHeaders(s):D.parseHeaders(s);this.runInAsyncScope(a,null,null,{headers:m,
socket:g,opaque:c,context:R})}onError(Q){const{callback:s,opaque:g}=this;i(this),s&&(this.callback=null,queueMicrotask(()=>{
this.runInAsyncScope(s,null,Q,{opaque:g})}))}}function A(C,Q){if(Q===void 0)return new Promise((s,g)=>{A.call(this,C,(a,c)=>a?
g(a):s(c))});try{const s=new B(C,Q);this.dispatch({...C,method:C.method||"GET",upgrade:C.protocol||"Websocket"},s)}catch(s){
if(typeof Q!="function")throw s;const g=C?.opaque;queueMicrotask(()=>Q(s,{opaque:g}))}}T.exports=A}),6615:((T,O,e)=>{T.exports.
request=e(4043),T.exports.stream=e(3560),T.exports.pipeline=e(6862),T.exports.upgrade=e(1882),T.exports.connect=e(2279)}),
9927:((T,O,e)=>{const t=e(4589),{Readable:N}=e(7075),{RequestAbortedError:f,NotSupportedError:D,InvalidArgumentError:d,AbortError:i}=e(
8707),E=e(3440),{ReadableStreamFrom:B}=e(3440),A=Symbol("kConsume"),C=Symbol("kReading"),Q=Symbol("kBody"),s=Symbol("kAb\
ort"),g=Symbol("kContentType"),a=Symbol("kContentLength"),c=()=>{};class R extends N{constructor({resume:y,abort:w,contentType:I="",
contentLength:h,highWaterMark:F=64*1024}){super({autoDestroy:!0,read:y,highWaterMark:F}),this._readableState.dataEmitted=
!1,this[s]=w,this[A]=null,this[Q]=null,this[g]=I,this[a]=h,this[C]=!1}destroy(y){return!y&&!this._readableState.endEmitted&&
(y=new f),y&&this[s](),super.destroy(y)}_destroy(y,w){this[C]?w(y):setImmediate(()=>{w(y)})}on(y,...w){return(y==="data"||
y==="readable")&&(this[C]=!0),super.on(y,...w)}addListener(y,...w){return this.on(y,...w)}off(y,...w){const I=super.off(
y,...w);return(y==="data"||y==="readable")&&(this[C]=this.listenerCount("data")>0||this.listenerCount("readable")>0),I}removeListener(y,...w){
return this.off(y,...w)}push(y){return this[A]&&y!==null?(n(this[A],y),this[C]?super.push(y):!0):super.push(y)}async text(){
return U(this,"text")}async json(){return U(this,"json")}async blob(){return U(this,"blob")}async bytes(){return U(this,
"bytes")}async arrayBuffer(){return U(this,"arrayBuffer")}async formData(){throw new D}get bodyUsed(){return E.isDisturbed(
this)}get body(){return this[Q]||(this[Q]=B(this),this[A]&&(this[Q].getReader(),t(this[Q].locked))),this[Q]}async dump(y){
let w=Number.isFinite(y?.limit)?y.limit:131072;const I=y?.signal;if(I!=null&&(typeof I!="object"||!("aborted"in I)))throw new d(
"signal must be an AbortSignal");return I?.throwIfAborted(),this._readableState.closeEmitted?null:await new Promise((h,F)=>{
this[a]>w&&this.destroy(new i);const b=()=>{this.destroy(I.reason??new i)};I?.addEventListener("abort",b),this.on("close",
function(){I?.removeEventListener("abort",b),I?.aborted?F(I.reason??new i):h(null)}).on("error",c).on("data",function(Y){
w-=Y.length,w<=0&&this.destroy()}).resume()})}}function m(r){return r[Q]&&r[Q].locked===!0||r[A]}function M(r){return E.
isDisturbed(r)||m(r)}async function U(r,y){return t(!r[A]),new Promise((w,I)=>{if(M(r)){const h=r._readableState;h.destroyed&&
h.closeEmitted===!1?r.on("error",F=>{I(F)}).on("close",()=>{I(new TypeError("unusable"))}):I(h.errored??new TypeError("u\
nusable"))}else queueMicrotask(()=>{r[A]={type:y,stream:r,resolve:w,reject:I,length:0,body:[]},r.on("error",function(h){
l(this[A],h)}).on("close",function(){this[A].body!==null&&l(this[A],new f)}),H(r[A])})})}function H(r){if(r.body===null)
return;const{_readableState:y}=r.stream;if(y.bufferIndex){const w=y.bufferIndex,I=y.buffer.length;for(let h=w;h<I;h++)n(
r,y.buffer[h])}else for(const w of y.buffer)n(r,w);for(y.endEmitted?o(this[A]):r.stream.on("end",function(){o(this[A])}),
r.stream.resume();r.stream.read()!=null;);}function L(r,y){if(r.length===0||y===0)return"";const w=r.length===1?r[0]:Buffer.
concat(r,y),I=w.length,h=I>2&&w[0]===239&&w[1]===187&&w[2]===191?3:0;return w.utf8Slice(h,I)}function J(r,y){if(r.length===
0||y===0)return new Uint8Array(0);if(r.length===1)return new Uint8Array(r[0]);const w=new Uint8Array(Buffer.allocUnsafeSlow(
y).buffer);let I=0;for(let h=0;h<r.length;++h){const F=r[h];w.set(F,I),I+=F.length}return w}function o(r){const{type:y,body:w,
resolve:I,stream:h,length:F}=r;try{y==="text"?I(L(w,F)):y==="json"?I(JSON.parse(L(w,F))):y==="arrayBuffer"?I(J(w,F).buffer):
y==="blob"?I(new Blob(w,{type:h[g]})):y==="bytes"&&I(J(w,F)),l(r)}catch(b){h.destroy(b)}}function n(r,y){r.length+=y.length,
r.body.push(y)}function l(r,y){r.body!==null&&(y?r.reject(y):r.resolve(),r.type=null,r.stream=null,r.resolve=null,r.reject=
null,r.length=0,r.body=null)}T.exports={Readable:R,chunksDecode:L}}),7655:((T,O,e)=>{const t=e(4589),{ResponseStatusCodeError:N}=e(
8707),{chunksDecode:f}=e(9927),D=128*1024;async function d({callback:B,body:A,contentType:C,statusCode:Q,statusMessage:s,
headers:g}){t(A);let a=[],c=0;try{for await(const U of A)if(a.push(U),c+=U.length,c>D){a=[],c=0;break}}catch{a=[],c=0}const R=`\
Response status code ${Q}${s?`: ${s}`:""}`;if(Q===204||!C||!c){queueMicrotask(()=>B(new N(R,Q,g)));return}const m=Error.
stackTraceLimit;Error.stackTraceLimit=0;let M;try{i(C)?M=JSON.parse(f(a,c)):E(C)&&(M=f(a,c))}catch{}finally{Error.stackTraceLimit=
m}queueMicrotask(()=>B(new N(R,Q,g,M)))}const i=B=>B.length>15&&B[11]==="/"&&B[0]==="a"&&B[1]==="p"&&B[2]==="p"&&B[3]===
"l"&&B[4]==="i"&&B[5]==="c"&&B[6]==="a"&&B[7]==="t"&&B[8]==="i"&&B[9]==="o"&&B[10]==="n"&&B[12]==="j"&&B[13]==="s"&&B[14]===
"o"&&B[15]==="n",E=B=>B.length>4&&B[4]==="/"&&B[0]==="t"&&B[1]==="e"&&B[2]==="x"&&B[3]==="t";T.exports={getResolveErrorBodyCallback:d,
isContentTypeApplicationJson:i,isContentTypeText:E}}),9136:((T,O,e)=>{const t=e(7030),N=e(4589),f=e(3440),{InvalidArgumentError:D,
ConnectTimeoutError:d}=e(8707),i=e(6603);function E(){}let B,A;global.FinalizationRegistry&&!(process.env.NODE_V8_COVERAGE||
process.env.UNDICI_NO_FG)?A=class{constructor(a){this._maxCachedSessions=a,this._sessionCache=new Map,this._sessionRegistry=
new global.FinalizationRegistry(c=>{if(this._sessionCache.size<this._maxCachedSessions)return;const R=this._sessionCache.
get(c);R!==void 0&&R.deref()===void 0&&this._sessionCache.delete(c)})}get(a){const c=this._sessionCache.get(a);return c?
c.deref():null}set(a,c){this._maxCachedSessions!==0&&(this._sessionCache.set(a,new WeakRef(c)),this._sessionRegistry.register(
c,a))}}:A=class{constructor(a){this._maxCachedSessions=a,this._sessionCache=new Map}get(a){return this._sessionCache.get(
a)}set(a,c){if(this._maxCachedSessions!==0){if(this._sessionCache.size>=this._maxCachedSessions){const{value:R}=this._sessionCache.
keys().next();this._sessionCache.delete(R)}this._sessionCache.set(a,c)}}};function C({allowH2:g,maxCachedSessions:a,socketPath:c,
timeout:R,session:m,...M}){if(a!=null&&(!Number.isInteger(a)||a<0))throw new D("maxCachedSessions must be a positive int\
eger or zero");const U={path:c,...M},H=new A(a??100);return R=R??1e4,g=g??!1,function({hostname:J,host:o,protocol:n,port:l,
servername:r,localAddress:y,httpSocket:w},I){let h;if(n==="https:"){B||(B=e(1692)),r=r||U.servername||f.getServerName(o)||
null;const b=r||J;N(b);const Y=m||H.get(b)||null;l=l||443,h=B.connect({highWaterMark:16384,...U,servername:r,session:Y,localAddress:y,
ALPNProtocols:g?["http/1.1","h2"]:["http/1.1"],socket:w,port:l,host:J}),h.on("session",function(G){H.set(b,G)})}else N(!w,
"httpSocket can only be sent on TLS update"),l=l||80,h=t.connect({highWaterMark:64*1024,...U,localAddress:y,port:l,host:J});
if(U.keepAlive==null||U.keepAlive){const b=U.keepAliveInitialDelay===void 0?6e4:U.keepAliveInitialDelay;h.setKeepAlive(!0,
b)}const F=Q(new WeakRef(h),{timeout:R,hostname:J,port:l});return h.setNoDelay(!0).once(n==="https:"?"secureConnect":"co\
nnect",function(){if(queueMicrotask(F),I){const b=I;I=null,b(null,this)}}).on("error",function(b){if(queueMicrotask(F),I){
const Y=I;I=null,Y(b)}}),h}}const Q=process.platform==="win32"?(g,a)=>{if(!a.timeout)return E;let c=null,R=null;const m=i.
setFastTimeout(()=>{c=setImmediate(()=>{R=setImmediate(()=>s(g.deref(),a))})},a.timeout);return()=>{i.clearFastTimeout(m),
clearImmediate(c),clearImmediate(R)}}:(g,a)=>{if(!a.timeout)return E;let c=null;const R=i.setFastTimeout(()=>{c=setImmediate(
()=>{s(g.deref(),a)})},a.timeout);return()=>{i.clearFastTimeout(R),clearImmediate(c)}};function s(g,a){if(g==null)return;
let c="Connect Timeout Error";Array.isArray(g.autoSelectFamilyAttemptedAddresses)?c+=` (attempted addresses: ${g.autoSelectFamilyAttemptedAddresses.
join(", ")},`:c+=` (attempted address: ${a.hostname}:${a.port},`,c+=` timeout: ${a.timeout}ms)`,f.destroy(g,new d(c))}T.
exports=C}),735:(T=>{const O={},e=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Cr\
edentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-E\
xpose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Age","Allow","\
Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encodi\
ng","Content-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-P\
olicy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Res\
ource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","I\
f-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Locat\
ion","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Ref\
erer","Referrer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","S\
ec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allowed","Service-Worker-Navigat\
ion-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Tr\
ailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content\
-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requeste\
d-With","X-XSS-Protection"];for(let t=0;t<e.length;++t){const N=e[t],f=N.toLowerCase();O[N]=O[f]=f}Object.setPrototypeOf(
O,null),T.exports={wellknownHeaderNames:e,headerNameLowerCasedRecord:O}}),2414:((T,O,e)=>{const t=e(3053),N=e(7975),f=N.
debuglog("undici"),D=N.debuglog("fetch"),d=N.debuglog("websocket");let i=!1;const E={beforeConnect:t.channel("undici:cli\
ent:beforeConnect"),connected:t.channel("undici:client:connected"),connectError:t.channel("undici:client:connectError"),
sendHeaders:t.channel("undici:client:sendHeaders"),create:t.channel("undici:request:create"),bodySent:t.channel("undici:\
request:bodySent"),headers:t.channel("undici:request:headers"),trailers:t.channel("undici:request:trailers"),error:t.channel(
"undici:request:error"),open:t.channel("undici:websocket:open"),close:t.channel("undici:websocket:close"),socketError:t.
channel("undici:websocket:socket_error"),ping:t.channel("undici:websocket:ping"),pong:t.channel("undici:websocket:pong")};
if(f.enabled||D.enabled){const B=D.enabled?D:f;t.channel("undici:client:beforeConnect").subscribe(A=>{const{connectParams:{
version:C,protocol:Q,port:s,host:g}}=A;B("connecting to %s using %s%s",`${g}${s?`:${s}`:""}`,Q,C)}),t.channel("undici:cl\
ient:connected").subscribe(A=>{const{connectParams:{version:C,protocol:Q,port:s,host:g}}=A;B("connected to %s using %s%s",
`${g}${s?`:${s}`:""}`,Q,C)}),t.channel("undici:client:connectError").subscribe(A=>{const{connectParams:{version:C,protocol:Q,
port:s,host:g},error:a}=A;B("connection to %s using %s%s errored - %s",`${g}${s?`:${s}`:""}`,Q,C,a.message)}),t.channel(
"undici:client:sendHeaders").subscribe(A=>{const{request:{method:C,path:Q,origin:s}}=A;B("sending request to %s %s/%s",C,
s,Q)}),t.channel("undici:request:headers").subscribe(A=>{const{request:{method:C,path:Q,origin:s},response:{statusCode:g}}=A;
B("received response to %s %s/%s - HTTP %d",C,s,Q,g)}),t.channel("undici:request:trailers").subscribe(A=>{const{request:{
method:C,path:Q,origin:s}}=A;B("trailers received from %s %s/%s",C,s,Q)}),t.channel("undici:request:error").subscribe(A=>{
const{request:{method:C,path:Q,origin:s},error:g}=A;B("request to %s %s/%s errored - %s",C,s,Q,g.message)}),i=!0}if(d.enabled){
if(!i){const B=f.enabled?f:d;t.channel("undici:client:beforeConnect").subscribe(A=>{const{connectParams:{version:C,protocol:Q,
port:s,host:g}}=A;B("connecting to %s%s using %s%s",g,s?`:${s}`:"",Q,C)}),t.channel("undici:client:connected").subscribe(
A=>{const{connectParams:{version:C,protocol:Q,port:s,host:g}}=A;B("connected to %s%s using %s%s",g,s?`:${s}`:"",Q,C)}),t.
channel("undici:client:connectError").subscribe(A=>{const{connectParams:{version:C,protocol:Q,port:s,host:g},error:a}=A;
B("connection to %s%s using %s%s errored - %s",g,s?`:${s}`:"",Q,C,a.message)}),t.channel("undici:client:sendHeaders").subscribe(
A=>{const{request:{method:C,path:Q,origin:s}}=A;B("sending request to %s %s/%s",C,s,Q)})}t.channel("undici:websocket:ope\
n").subscribe(B=>{const{address:{address:A,port:C}}=B;d("connection opened %s%s",A,C?`:${C}`:"")}),t.channel("undici:web\
socket:close").subscribe(B=>{const{websocket:A,code:C,reason:Q}=B;d("closed connection to %s - %s %s",A.url,C,Q)}),t.channel(
"undici:websocket:socket_error").subscribe(B=>{d("connection errored - %s",B.message)}),t.channel("undici:websocket:ping").
subscribe(B=>{d("ping received")}),t.channel("undici:websocket:pong").subscribe(B=>{d("pong received")})}T.exports={channels:E}}),
8707:(T=>{const O=Symbol.for("undici.error.UND_ERR");class e extends Error{constructor(P){super(P),this.name="UndiciErro\
r",this.code="UND_ERR"}static[Symbol.hasInstance](P){return P&&P[O]===!0}[O]=!0}const t=Symbol.for("undici.error.UND_ERR\
_CONNECT_TIMEOUT");class N extends e{constructor(P){super(P),this.name="ConnectTimeoutError",this.message=P||"Connect Ti\
meout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](P){return P&&P[t]===!0}[t]=!0}const f=Symbol.
for("undici.error.UND_ERR_HEADERS_TIMEOUT");class D extends e{constructor(P){super(P),this.name="HeadersTimeoutError",this.
message=P||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](P){return P&&P[f]===!0}[f]=!0}
const d=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");class i extends e{constructor(P){super(P),this.name="Headers\
OverflowError",this.message=P||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](P){
return P&&P[d]===!0}[d]=!0}const E=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");class B extends e{constructor(P){super(
P),this.name="BodyTimeoutError",this.message=P||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](P){
return P&&P[E]===!0}[E]=!0}const A=Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");class C extends e{constructor(P,aA,oA,X){
super(P),this.name="ResponseStatusCodeError",this.message=P||"Response Status Code Error",this.code="UND_ERR_RESPONSE_ST\
ATUS_CODE",this.body=X,this.status=aA,this.statusCode=aA,this.headers=oA}static[Symbol.hasInstance](P){return P&&P[A]===
!0}[A]=!0}const Q=Symbol.for("undici.error.UND_ERR_INVALID_ARG");class s extends e{constructor(P){super(P),this.name="In\
validArgumentError",this.message=P||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](P){
return P&&P[Q]===!0}[Q]=!0}const g=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");class a extends e{constructor(P){
super(P),this.name="InvalidReturnValueError",this.message=P||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RET\
URN_VALUE"}static[Symbol.hasInstance](P){return P&&P[g]===!0}[g]=!0}const c=Symbol.for("undici.error.UND_ERR_ABORT");class R extends e{constructor(P){
super(P),this.name="AbortError",this.message=P||"The operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](P){
return P&&P[c]===!0}[c]=!0}const m=Symbol.for("undici.error.UND_ERR_ABORTED");class M extends R{constructor(P){super(P),
this.name="AbortError",this.message=P||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](P){return P&&
P[m]===!0}[m]=!0}const U=Symbol.for("undici.error.UND_ERR_INFO");class H extends e{constructor(P){super(P),this.name="In\
formationalError",this.message=P||"Request information",this.code="UND_ERR_INFO"}static[Symbol.hasInstance](P){return P&&
P[U]===!0}[U]=!0}const L=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");class J extends e{constructor(P){
super(P),this.name="RequestContentLengthMismatchError",this.message=P||"Request body length does not match content-lengt\
h header",this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](P){return P&&P[L]===!0}[L]=!0}const o=Symbol.
for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");class n extends e{constructor(P){super(P),this.name="ResponseCon\
tentLengthMismatchError",this.message=P||"Response body length does not match content-length header",this.code="UND_ERR_\
RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](P){return P&&P[o]===!0}[o]=!0}const l=Symbol.for("undici.error.U\
ND_ERR_DESTROYED");class r extends e{constructor(P){super(P),this.name="ClientDestroyedError",this.message=P||"The clien\
t is destroyed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](P){return P&&P[l]===!0}[l]=!0}const y=Symbol.for(
"undici.error.UND_ERR_CLOSED");class w extends e{constructor(P){super(P),this.name="ClientClosedError",this.message=P||"\
The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](P){return P&&P[y]===!0}[y]=!0}const I=Symbol.
for("undici.error.UND_ERR_SOCKET");class h extends e{constructor(P,aA){super(P),this.name="SocketError",this.message=P||
"Socket error",this.code="UND_ERR_SOCKET",this.socket=aA}static[Symbol.hasInstance](P){return P&&P[I]===!0}[I]=!0}const F=Symbol.
for("undici.error.UND_ERR_NOT_SUPPORTED");class b extends e{constructor(P){super(P),this.name="NotSupportedError",this.message=
P||"Not supported error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](P){return P&&P[F]===!0}[F]=!0}const Y=Symbol.
for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");class G extends e{constructor(P){super(P),this.name="MissingUpstreamErr\
or",this.message=P||"No upstream has been added to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.
hasInstance](P){return P&&P[Y]===!0}[Y]=!0}const V=Symbol.for("undici.error.UND_ERR_HTTP_PARSER");class tA extends Error{constructor(P,aA,oA){
super(P),this.name="HTTPParserError",this.code=aA?`HPE_${aA}`:void 0,this.data=oA?oA.toString():void 0}static[Symbol.hasInstance](P){
return P&&P[V]===!0}[V]=!0}const iA=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");class BA extends e{constructor(P){
super(P),this.name="ResponseExceededMaxSizeError",this.message=P||"Response content exceeded max size",this.code="UND_ER\
R_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](P){return P&&P[iA]===!0}[iA]=!0}const gA=Symbol.for("undici.error.UN\
D_ERR_REQ_RETRY");class hA extends e{constructor(P,aA,{headers:oA,data:X}){super(P),this.name="RequestRetryError",this.message=
P||"Request retry error",this.code="UND_ERR_REQ_RETRY",this.statusCode=aA,this.data=X,this.headers=oA}static[Symbol.hasInstance](P){
return P&&P[gA]===!0}[gA]=!0}const CA=Symbol.for("undici.error.UND_ERR_RESPONSE");class IA extends e{constructor(P,aA,{headers:oA,
data:X}){super(P),this.name="ResponseError",this.message=P||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=
aA,this.data=X,this.headers=oA}static[Symbol.hasInstance](P){return P&&P[CA]===!0}[CA]=!0}const RA=Symbol.for("undici.er\
ror.UND_ERR_PRX_TLS");class NA extends e{constructor(P,aA,oA){super(aA,{cause:P,...oA??{}}),this.name="SecureProxyConnec\
tionError",this.message=aA||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=P}static[Symbol.hasInstance](P){
return P&&P[RA]===!0}[RA]=!0}const _=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");class $ extends e{constructor(P){
super(P),this.name="MessageSizeExceededError",this.message=P||"Max decompressed message size exceeded",this.code="UND_ER\
R_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](P){return P&&P[_]===!0}get[_](){return!0}}T.exports={AbortError:R,
HTTPParserError:tA,UndiciError:e,HeadersTimeoutError:D,HeadersOverflowError:i,BodyTimeoutError:B,RequestContentLengthMismatchError:J,
ConnectTimeoutError:N,ResponseStatusCodeError:C,InvalidArgumentError:s,InvalidReturnValueError:a,RequestAbortedError:M,ClientDestroyedError:r,
ClientClosedError:w,InformationalError:H,SocketError:h,NotSupportedError:b,ResponseContentLengthMismatchError:n,BalancedPoolMissingUpstreamError:G,
ResponseExceededMaxSizeError:BA,RequestRetryError:hA,ResponseError:IA,SecureProxyConnectionError:NA,MessageSizeExceededError:$}}),
4655:((T,O,e)=>{const{InvalidArgumentError:t,NotSupportedError:N}=e(8707),f=e(4589),{isValidHTTPToken:D,isValidHeaderValue:d,
isStream:i,destroy:E,isBuffer:B,isFormDataLike:A,isIterable:C,isBlobLike:Q,buildURL:s,validateHandler:g,getServerName:a,
normalizedMethodRecords:c}=e(3440),{channels:R}=e(2414),{headerNameLowerCasedRecord:m}=e(735),M=/[^\u0021-\u00ff]/,U=Symbol(
"handler");class H{constructor(o,{path:n,method:l,body:r,headers:y,query:w,idempotent:I,blocking:h,upgrade:F,headersTimeout:b,
bodyTimeout:Y,reset:G,throwOnError:V,expectContinue:tA,servername:iA},BA){if(typeof n!="string")throw new t("path must b\
e a string");if(n[0]!=="/"&&!(n.startsWith("http://")||n.startsWith("https://"))&&l!=="CONNECT")throw new t("path must b\
e an absolute URL or start with a slash");if(M.test(n))throw new t("invalid request path");if(typeof l!="string")throw new t(
"method must be a string");if(c[l]===void 0&&!D(l))throw new t("invalid request method");if(F&&typeof F!="string")throw new t(
"upgrade must be a string");if(F&&!d(F))throw new t("invalid upgrade header");if(b!=null&&(!Number.isFinite(b)||b<0))throw new t(
"invalid headersTimeout");if(Y!=null&&(!Number.isFinite(Y)||Y<0))throw new t("invalid bodyTimeout");if(G!=null&&typeof G!=
"boolean")throw new t("invalid reset");if(tA!=null&&typeof tA!="boolean")throw new t("invalid expectContinue");if(this.headersTimeout=
b,this.bodyTimeout=Y,this.throwOnError=V===!0,this.method=l,this.abort=null,r==null)this.body=null;else if(i(r)){this.body=
r;const gA=this.body._readableState;(!gA||!gA.autoDestroy)&&(this.endHandler=function(){E(this)},this.body.on("end",this.
endHandler)),this.errorHandler=hA=>{this.abort?this.abort(hA):this.error=hA},this.body.on("error",this.errorHandler)}else if(B(
r))this.body=r.byteLength?r:null;else if(ArrayBuffer.isView(r))this.body=r.buffer.byteLength?Buffer.from(r.buffer,r.byteOffset,
r.byteLength):null;else if(r instanceof ArrayBuffer)this.body=r.byteLength?Buffer.from(r):null;else if(typeof r=="string")
this.body=r.length?Buffer.from(r):null;else if(A(r)||C(r)||Q(r))this.body=r;else throw new t("body must be a string, a B\
uffer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=F||null,
this.path=w?s(n,w):n,this.origin=o,this.idempotent=I??(l==="HEAD"||l==="GET"),this.blocking=h??!1,this.reset=G??null,this.
host=null,this.contentLength=null,this.contentType=null,this.headers=[],this.expectContinue=tA??!1,Array.isArray(y)){if(y.
length%2!==0)throw new t("headers array must be even");for(let gA=0;gA<y.length;gA+=2)L(this,y[gA],y[gA+1])}else if(y&&typeof y==
"object")if(y[Symbol.iterator])for(const gA of y){if(!Array.isArray(gA)||gA.length!==2)throw new t("headers must be in k\
ey-value pair format");L(this,gA[0],gA[1])}else{const gA=Object.keys(y);for(let hA=0;hA<gA.length;++hA)L(this,gA[hA],y[gA[hA]])}else if(y!=
null)throw new t("headers must be an object or an array");g(BA,l,F),this.servername=iA||a(this.host),this[U]=BA,R.create.
hasSubscribers&&R.create.publish({request:this})}onBodySent(o){if(this[U].onBodySent)try{return this[U].onBodySent(o)}catch(n){
this.abort(n)}}onRequestSent(){if(R.bodySent.hasSubscribers&&R.bodySent.publish({request:this}),this[U].onRequestSent)try{
return this[U].onRequestSent()}catch(o){this.abort(o)}}onConnect(o){if(f(!this.aborted),f(!this.completed),this.error)o(
this.error);else return this.abort=o,this[U].onConnect(o)}onResponseStarted(){return this[U].onResponseStarted?.()}onHeaders(o,n,l,r){
f(!this.aborted),f(!this.completed),R.headers.hasSubscribers&&R.headers.publish({request:this,response:{statusCode:o,headers:n,
statusText:r}});try{return this[U].onHeaders(o,n,l,r)}catch(y){this.abort(y)}}onData(o){f(!this.aborted),f(!this.completed);
try{return this[U].onData(o)}catch(n){return this.abort(n),!1}}onUpgrade(o,n,l,r=""){this.onFinally(),f(!this.aborted),f(
!this.completed),o!==null&&this.#A(o,n,r);const y=this[U].onUpgrade(o,n,l);return this.aborted||(this.completed=!0,o!==null&&
this.#e()),y}onUpgradeResponse(o,n,l,r=""){f(!this.aborted),f(this.completed),R.headers.hasSubscribers&&this.#A(o,l(n),r),
this.#e()}onUpgradeError(o){f(!this.aborted),f(this.completed),R.error.hasSubscribers&&R.error.publish({request:this,error:o})}#A(o,n,l){
R.headers.hasSubscribers&&R.headers.publish({request:this,response:{statusCode:o,headers:n,statusText:l}})}#e(){R.trailers.
hasSubscribers&&R.trailers.publish({request:this,trailers:[]})}onComplete(o){this.onFinally(),f(!this.aborted),this.completed=
!0,R.trailers.hasSubscribers&&R.trailers.publish({request:this,trailers:o});try{return this[U].onComplete(o)}catch(n){this.
onError(n)}}onError(o){if(this.onFinally(),R.error.hasSubscribers&&R.error.publish({request:this,error:o}),!this.aborted)
return this.aborted=!0,this[U].onError(o)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),this.
errorHandler=null),this.endHandler&&(this.body.off("end",this.endHandler),this.endHandler=null)}addHeader(o,n){return L(
this,o,n),this}}function L(J,o,n){if(n&&typeof n=="object"&&!Array.isArray(n))throw new t(`invalid ${o} header`);if(n===
void 0)return;let l=m[o];if(l===void 0&&(l=o.toLowerCase(),m[l]===void 0&&!D(l)))throw new t("invalid header key");if(Array.
isArray(n)){const r=[];for(let y=0;y<n.length;y++)if(typeof n[y]=="string"){if(!d(n[y]))throw new t(`invalid ${o} header`);
r.push(n[y])}else if(n[y]===null)r.push("");else{if(typeof n[y]=="object")throw new t(`invalid ${o} header`);{const w=`${n[y]}`;
if(!d(w))throw new t(`invalid ${o} header`);r.push(w)}}n=r}else if(typeof n=="string"){if(!d(n))throw new t(`invalid ${o}\
 header`)}else if(n===null)n="";else if(n=`${n}`,!d(n))throw new t(`invalid ${o} header`);if(l==="host"){if(J.host!==null)
throw new t("duplicate host header");if(typeof n!="string")throw new t("invalid host header");J.host=n}else if(l==="cont\
ent-length"){if(J.contentLength!==null)throw new t("duplicate content-length header");if(J.contentLength=parseInt(n,10),
!Number.isFinite(J.contentLength))throw new t("invalid content-length header")}else if(J.contentType===null&&l==="conten\
t-type")J.contentType=n,J.headers.push(o,n);else{if(l==="transfer-encoding"||l==="keep-alive"||l==="upgrade")throw new t(
`invalid ${l} header`);if(l==="connection"){const r=typeof n=="string"?n.toLowerCase():null;if(r!=="close"&&r!=="keep-al\
ive")throw new t("invalid connection header");r==="close"&&(J.reset=!0)}else{if(l==="expect")throw new N("expect header \
not supported");J.headers.push(o,n)}}}T.exports=H}),6443:(T=>{T.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),
kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kWriting:Symbol("writing"),kResuming:Symbol("resuming"),kQueue:Symbol("q\
ueue"),kConnect:Symbol("connect"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("default keep alive t\
imeout"),kKeepAliveMaxTimeout:Symbol("max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol("keep alive timeout thr\
eshold"),kKeepAliveTimeoutValue:Symbol("keep alive timeout"),kKeepAlive:Symbol("keep alive"),kHeadersTimeout:Symbol("hea\
ders timeout"),kBodyTimeout:Symbol("body timeout"),kServerName:Symbol("server name"),kLocalAddress:Symbol("local address"),
kHost:Symbol("host"),kNoRef:Symbol("no ref"),kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol(
"running"),kBlocking:Symbol("blocking"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol(
"queued"),kFree:Symbol("free"),kConnected:Symbol("connected"),kClosed:Symbol("closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol(
"reset"),kDestroyed:Symbol.for("nodejs.stream.destroyed"),kResume:Symbol("resume"),kOnError:Symbol("on error"),kMaxHeadersSize:Symbol(
"max headers size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol("error"),kClients:Symbol(
"clients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("destroy callbacks"),kPipelining:Symbol(
"pipelining"),kSocket:Symbol("socket"),kHostHeader:Symbol("host header"),kConnector:Symbol("connector"),kStrictContentLength:Symbol(
"strict content length"),kMaxRedirections:Symbol("maxRedirections"),kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol(
"proxy agent options"),kCounter:Symbol("socket request counter"),kInterceptors:Symbol("dispatch interceptors"),kMaxResponseSize:Symbol(
"max response size"),kHTTP2Session:Symbol("http2Session"),kHTTP2SessionState:Symbol("http2Session state"),kRetryHandlerDefaultRetry:Symbol(
"retry agent default retry"),kConstruct:Symbol("constructable"),kListeners:Symbol("listeners"),kHTTPContext:Symbol("http\
 context"),kMaxConcurrentStreams:Symbol("max concurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol(
"http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}}),7752:((T,O,e)=>{const{wellknownHeaderNames:t,headerNameLowerCasedRecord:N}=e(
735);class f{value=null;left=null;middle=null;right=null;code;constructor(E,B,A){if(A===void 0||A>=E.length)throw new TypeError(
"Unreachable");if((this.code=E.charCodeAt(A))>127)throw new TypeError("key must be ascii string");E.length!==++A?this.middle=
new f(E,B,A):this.value=B}add(E,B){const A=E.length;if(A===0)throw new TypeError("Unreachable");let C=0,Q=this;for(;;){const s=E.
charCodeAt(C);if(s>127)throw new TypeError("key must be ascii string");if(Q.code===s)if(A===++C){Q.value=B;break}else if(Q.
middle!==null)Q=Q.middle;else{Q.middle=new f(E,B,C);break}else if(Q.code<s)if(Q.left!==null)Q=Q.left;else{Q.left=new f(E,
B,C);break}else if(Q.right!==null)Q=Q.right;else{Q.right=new f(E,B,C);break}}}search(E){const B=E.length;let A=0,C=this;
for(;C!==null&&A<B;){let Q=E[A];for(Q<=90&&Q>=65&&(Q|=32);C!==null;){if(Q===C.code){if(B===++A)return C;C=C.middle;break}
C=C.code<Q?C.left:C.right}}return null}}class D{node=null;insert(E,B){this.node===null?this.node=new f(E,B,0):this.node.
add(E,B)}lookup(E){return this.node?.search(E)?.value??null}}const d=new D;for(let i=0;i<t.length;++i){const E=N[t[i]];d.
insert(E,E)}T.exports={TernarySearchTree:D,tree:d}}),3440:((T,O,e)=>{const t=e(4589),{kDestroyed:N,kBodyUsed:f,kListeners:D,
kBody:d}=e(6443),{IncomingMessage:i}=e(7067),E=e(7075),B=e(7030),{Blob:A}=e(4573),C=e(7975),{stringify:Q}=e(1792),{EventEmitter:s}=e(
8474),{InvalidArgumentError:g}=e(8707),{headerNameLowerCasedRecord:a}=e(735),{tree:c}=e(7752),[R,m]=process.versions.node.
split(".").map(p=>Number(p));class M{constructor(j){this[d]=j,this[f]=!1}async*[Symbol.asyncIterator](){t(!this[f],"dist\
urbed"),this[f]=!0,yield*this[d]}}function U(p){return L(p)?(Y(p)===0&&p.on("data",function(){t(!1)}),typeof p.readableDidRead!=
"boolean"&&(p[f]=!1,s.prototype.on.call(p,"data",function(){this[f]=!0})),p):p&&typeof p.pipeTo=="function"?new M(p):p&&
typeof p!="string"&&!ArrayBuffer.isView(p)&&b(p)?new M(p):p}function H(){}function L(p){return p&&typeof p=="object"&&typeof p.
pipe=="function"&&typeof p.on=="function"}function J(p){if(p===null)return!1;if(p instanceof A)return!0;if(typeof p!="ob\
ject")return!1;{const j=p[Symbol.toStringTag];return(j==="Blob"||j==="File")&&("stream"in p&&typeof p.stream=="function"||
"arrayBuffer"in p&&typeof p.arrayBuffer=="function")}}function o(p,j){if(p.includes("?")||p.includes("#"))throw new Error(
'Query params cannot be passed when url already contains "?" or "#".');const rA=Q(j);return rA&&(p+="?"+rA),p}function n(p){
const j=parseInt(p,10);return j===Number(p)&&j>=0&&j<=65535}function l(p){return p!=null&&p[0]==="h"&&p[1]==="t"&&p[2]===
"t"&&p[3]==="p"&&(p[4]===":"||p[4]==="s"&&p[5]===":")}function r(p){if(typeof p=="string"){if(p=new URL(p),!l(p.origin||
p.protocol))throw new g("Invalid URL protocol: the URL must start with `http:` or `https:`.");return p}if(!p||typeof p!=
"object")throw new g("Invalid URL: The URL argument must be a non-null object.");if(!(p instanceof URL)){if(p.port!=null&&
p.port!==""&&n(p.port)===!1)throw new g("Invalid URL: port must be a valid integer or a string representation of an inte\
ger.");if(p.path!=null&&typeof p.path!="string")throw new g("Invalid URL path: the path must be a string or null/undefin\
ed.");if(p.pathname!=null&&typeof p.pathname!="string")throw new g("Invalid URL pathname: the pathname must be a string \
or null/undefined.");if(p.hostname!=null&&typeof p.hostname!="string")throw new g("Invalid URL hostname: the hostname mu\
st be a string or null/undefined.");if(p.origin!=null&&typeof p.origin!="string")throw new g("Invalid URL origin: the or\
igin must be a string or null/undefined.");if(!l(p.origin||p.protocol))throw new g("Invalid URL protocol: the URL must s\
tart with `http:` or `https:`.");const j=p.port!=null?p.port:p.protocol==="https:"?443:80;let rA=p.origin!=null?p.origin:
`${p.protocol||""}//${p.hostname||""}:${j}`,dA=p.path!=null?p.path:`${p.pathname||""}${p.search||""}`;return rA[rA.length-
1]==="/"&&(rA=rA.slice(0,rA.length-1)),dA&&dA[0]!=="/"&&(dA=`/${dA}`),new URL(`${rA}${dA}`)}if(!l(p.origin||p.protocol))
throw new g("Invalid URL protocol: the URL must start with `http:` or `https:`.");return p}function y(p){if(p=r(p),p.pathname!==
"/"||p.search||p.hash)throw new g("invalid url");return p}function w(p){if(p[0]==="["){const rA=p.indexOf("]");return t(
rA!==-1),p.substring(1,rA)}const j=p.indexOf(":");return j===-1?p:p.substring(0,j)}function I(p){if(!p)return null;t(typeof p==
"string");const j=w(p);return B.isIP(j)?"":j}function h(p){return JSON.parse(JSON.stringify(p))}function F(p){return p!=
null&&typeof p[Symbol.asyncIterator]=="function"}function b(p){return p!=null&&(typeof p[Symbol.iterator]=="function"||typeof p[Symbol.
asyncIterator]=="function")}function Y(p){if(p==null)return 0;if(L(p)){const j=p._readableState;return j&&j.objectMode===
!1&&j.ended===!0&&Number.isFinite(j.length)?j.length:null}else{if(J(p))return p.size!=null?p.size:null;if(IA(p))return p.
byteLength}return null}function G(p){return p&&!!(p.destroyed||p[N]||E.isDestroyed?.(p))}function V(p,j){p==null||!L(p)||
G(p)||(typeof p.destroy=="function"?(Object.getPrototypeOf(p).constructor===i&&(p.socket=null),p.destroy(j)):j&&queueMicrotask(
()=>{p.emit("error",j)}),p.destroyed!==!0&&(p[N]=!0))}const tA=/timeout=(\d+)/;function iA(p){const j=p.toString().match(
tA);return j?parseInt(j[1],10)*1e3:null}function BA(p){return typeof p=="string"?a[p]??p.toLowerCase():c.lookup(p)??p.toString(
"latin1").toLowerCase()}function gA(p){return c.lookup(p)??p.toString("latin1").toLowerCase()}function hA(p,j){j===void 0&&
(j={});for(let rA=0;rA<p.length;rA+=2){const dA=BA(p[rA]);let wA=j[dA];if(wA)typeof wA=="string"&&(wA=[wA],j[dA]=wA),wA.
push(p[rA+1].toString("utf8"));else{const cA=p[rA+1];typeof cA=="string"?j[dA]=cA:j[dA]=Array.isArray(cA)?cA.map(bA=>bA.
toString("utf8")):cA.toString("utf8")}}return"content-length"in j&&"content-disposition"in j&&(j["content-disposition"]=
Buffer.from(j["content-disposition"]).toString("latin1")),j}function CA(p){const j=p.length,rA=new Array(j);let dA=!1,wA=-1,
cA,bA,GA=0;for(let JA=0;JA<p.length;JA+=2)cA=p[JA],bA=p[JA+1],typeof cA!="string"&&(cA=cA.toString()),typeof bA!="string"&&
(bA=bA.toString("utf8")),GA=cA.length,GA===14&&cA[7]==="-"&&(cA==="content-length"||cA.toLowerCase()==="content-length")?
dA=!0:GA===19&&cA[7]==="-"&&(cA==="content-disposition"||cA.toLowerCase()==="content-disposition")&&(wA=JA+1),rA[JA]=cA,
rA[JA+1]=bA;return dA&&wA!==-1&&(rA[wA]=Buffer.from(rA[wA]).toString("latin1")),rA}function IA(p){return p instanceof Uint8Array||
Buffer.isBuffer(p)}function RA(p,j,rA){if(!p||typeof p!="object")throw new g("handler must be an object");if(typeof p.onConnect!=
"function")throw new g("invalid onConnect method");if(typeof p.onError!="function")throw new g("invalid onError method");
if(typeof p.onBodySent!="function"&&p.onBodySent!==void 0)throw new g("invalid onBodySent method");if(rA||j==="CONNECT"){
if(typeof p.onUpgrade!="function")throw new g("invalid onUpgrade method")}else{if(typeof p.onHeaders!="function")throw new g(
"invalid onHeaders method");if(typeof p.onData!="function")throw new g("invalid onData method");if(typeof p.onComplete!=
"function")throw new g("invalid onComplete method")}}function NA(p){return!!(p&&(E.isDisturbed(p)||p[f]))}function _(p){
return!!(p&&E.isErrored(p))}function $(p){return!!(p&&E.isReadable(p))}function eA(p){return{localAddress:p.localAddress,
localPort:p.localPort,remoteAddress:p.remoteAddress,remotePort:p.remotePort,remoteFamily:p.remoteFamily,timeout:p.timeout,
bytesWritten:p.bytesWritten,bytesRead:p.bytesRead}}function P(p){let j;return new ReadableStream({async start(){j=p[Symbol.
asyncIterator]()},async pull(rA){const{done:dA,value:wA}=await j.next();if(dA)queueMicrotask(()=>{rA.close(),rA.byobRequest?.
respond(0)});else{const cA=Buffer.isBuffer(wA)?wA:Buffer.from(wA);cA.byteLength&&rA.enqueue(new Uint8Array(cA))}return rA.
desiredSize>0},async cancel(rA){await j.return()},type:"bytes"})}function aA(p){return p&&typeof p=="object"&&typeof p.append==
"function"&&typeof p.delete=="function"&&typeof p.get=="function"&&typeof p.getAll=="function"&&typeof p.has=="function"&&
typeof p.set=="function"&&p[Symbol.toStringTag]==="FormData"}function oA(p,j){return"addEventListener"in p?(p.addEventListener(
"abort",j,{once:!0}),()=>p.removeEventListener("abort",j)):(p.addListener("abort",j),()=>p.removeListener("abort",j))}const X=typeof String.
prototype.toWellFormed=="function",K=typeof String.prototype.isWellFormed=="function";function sA(p){return X?`${p}`.toWellFormed():
C.toUSVString(p)}function nA(p){return K?`${p}`.isWellFormed():sA(p)===`${p}`}function fA(p){switch(p){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:
return!1;default:return p>=33&&p<=126}}function YA(p){if(p.length===0)return!1;for(let j=0;j<p.length;++j)if(!fA(p.charCodeAt(
j)))return!1;return!0}const SA=/[^\t\x20-\x7e\x80-\xff]/;function xA(p){return!SA.test(p)}function lA(p){if(p==null||p===
"")return{start:0,end:null,size:null};const j=p?p.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return j?{start:parseInt(j[1]),
end:j[2]?parseInt(j[2]):null,size:j[3]?parseInt(j[3]):null}:null}function MA(p,j,rA){return(p[D]??=[]).push([j,rA]),p.on(
j,rA),p}function FA(p){for(const[j,rA]of p[D]??[])p.removeListener(j,rA);p[D]=null}function kA(p,j,rA){try{j.onError(rA),
t(j.aborted)}catch(dA){p.emit("error",dA)}}const uA=Object.create(null);uA.enumerable=!0;const HA={delete:"DELETE",DELETE:"\
DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",post:"POST",POST:"POST",put:"PUT",
PUT:"PUT"},AA={...HA,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(HA,null),Object.setPrototypeOf(AA,null),T.exports=
{kEnumerableProperty:uA,nop:H,isDisturbed:NA,isErrored:_,isReadable:$,toUSVString:sA,isUSVString:nA,isBlobLike:J,parseOrigin:y,
parseURL:r,getServerName:I,isStream:L,isIterable:b,isAsyncIterable:F,isDestroyed:G,headerNameToString:BA,bufferToLowerCasedHeaderName:gA,
addListener:MA,removeAllListeners:FA,errorRequest:kA,parseRawHeaders:CA,parseHeaders:hA,parseKeepAliveTimeout:iA,destroy:V,
bodyLength:Y,deepClone:h,ReadableStreamFrom:P,isBuffer:IA,validateHandler:RA,getSocketInfo:eA,isFormDataLike:aA,buildURL:o,
addAbortListener:oA,isValidHTTPToken:YA,isValidHeaderValue:xA,isTokenCharCode:fA,parseRangeHeader:lA,normalizedMethodRecordsBase:HA,
normalizedMethodRecords:AA,isValidPort:n,isHttpOrHttpsPrefixed:l,nodeMajor:R,nodeMinor:m,safeHTTPMethods:["GET","HEAD","\
OPTIONS","TRACE"],wrapRequestBody:U}}),7405:((T,O,e)=>{const{InvalidArgumentError:t}=e(8707),{kClients:N,kRunning:f,kClose:D,
kDestroy:d,kDispatch:i,kInterceptors:E}=e(6443),B=e(1841),A=e(628),C=e(3701),Q=e(3440),s=e(5092),g=Symbol("onConnect"),a=Symbol(
"onDisconnect"),c=Symbol("onConnectionError"),R=Symbol("maxRedirections"),m=Symbol("onDrain"),M=Symbol("factory"),U=Symbol(
"options");function H(J,o){return o&&o.connections===1?new C(J,o):new A(J,o)}class L extends B{constructor({factory:o=H,
maxRedirections:n=0,connect:l,tls:r,...y}={}){if(typeof o!="function")throw new t("factory must be a function.");if(l!=null&&
typeof l!="function"&&typeof l!="object")throw new t("connect must be a function or an object");if(!Number.isInteger(n)||
n<0)throw new t("maxRedirections must be a positive number");super(y),l&&typeof l!="function"&&(l={...l}),r&&typeof r!="\
function"&&(r={...r}),this[E]=y.interceptors?.Agent&&Array.isArray(y.interceptors.Agent)?y.interceptors.Agent:[s({maxRedirections:n})],
this[U]={...Q.deepClone(y),connect:l,tls:r},this[U].interceptors=y.interceptors?{...y.interceptors}:void 0,this[R]=n,this[M]=
o,this[N]=new Map,this[m]=(w,I)=>{this.emit("drain",w,[this,...I])},this[g]=(w,I)=>{this.emit("connect",w,[this,...I])},
this[a]=(w,I,h)=>{this.emit("disconnect",w,[this,...I],h)},this[c]=(w,I,h)=>{this.emit("connectionError",w,[this,...I],h)}}get[f](){
let o=0;for(const n of this[N].values())o+=n[f];return o}[i](o,n){let l;if(o.origin&&(typeof o.origin=="string"||o.origin instanceof
URL))l=String(o.origin);else throw new t("opts.origin must be a non-empty string or URL.");let r=this[N].get(l);return r||
(r=this[M](o.origin,this[U]).on("drain",this[m]).on("connect",this[g]).on("disconnect",this[a]).on("connectionError",this[c]),
this[N].set(l,r)),r.dispatch(o,n)}async[D](){const o=[];for(const n of this[N].values())o.push(n.close());this[N].clear(),
await Promise.all(o)}async[d](o){const n=[];for(const l of this[N].values())n.push(l.destroy(o));this[N].clear(),await Promise.
all(n)}}T.exports=L}),837:((T,O,e)=>{const{BalancedPoolMissingUpstreamError:t,InvalidArgumentError:N}=e(8707),{PoolBase:f,
kClients:D,kNeedDrain:d,kAddClient:i,kRemoveClient:E,kGetDispatcher:B}=e(2128),A=e(628),{kUrl:C,kInterceptors:Q}=e(6443),
{parseOrigin:s}=e(3440),g=Symbol("factory"),a=Symbol("options"),c=Symbol("kGreatestCommonDivisor"),R=Symbol("kCurrentWei\
ght"),m=Symbol("kIndex"),M=Symbol("kWeight"),U=Symbol("kMaxWeightPerServer"),H=Symbol("kErrorPenalty");function L(n,l){if(n===
0)return l;for(;l!==0;){const r=l;l=n%l,n=r}return n}function J(n,l){return new A(n,l)}class o extends f{constructor(l=[],{
factory:r=J,...y}={}){if(super(),this[a]=y,this[m]=-1,this[R]=0,this[U]=this[a].maxWeightPerServer||100,this[H]=this[a].
errorPenalty||15,Array.isArray(l)||(l=[l]),typeof r!="function")throw new N("factory must be a function.");this[Q]=y.interceptors?.
BalancedPool&&Array.isArray(y.interceptors.BalancedPool)?y.interceptors.BalancedPool:[],this[g]=r;for(const w of l)this.
addUpstream(w);this._updateBalancedPoolStats()}addUpstream(l){const r=s(l).origin;if(this[D].find(w=>w[C].origin===r&&w.
closed!==!0&&w.destroyed!==!0))return this;const y=this[g](r,Object.assign({},this[a]));this[i](y),y.on("connect",()=>{y[M]=
Math.min(this[U],y[M]+this[H])}),y.on("connectionError",()=>{y[M]=Math.max(1,y[M]-this[H]),this._updateBalancedPoolStats()}),
y.on("disconnect",(...w)=>{const I=w[2];I&&I.code==="UND_ERR_SOCKET"&&(y[M]=Math.max(1,y[M]-this[H]),this._updateBalancedPoolStats())});
for(const w of this[D])w[M]=this[U];return this._updateBalancedPoolStats(),this}_updateBalancedPoolStats(){let l=0;for(let r=0;r<
this[D].length;r++)l=L(this[D][r][M],l);this[c]=l}removeUpstream(l){const r=s(l).origin,y=this[D].find(w=>w[C].origin===
r&&w.closed!==!0&&w.destroyed!==!0);return y&&this[E](y),this}get upstreams(){return this[D].filter(l=>l.closed!==!0&&l.
destroyed!==!0).map(l=>l[C].origin)}[B](){if(this[D].length===0)throw new t;if(!this[D].find(I=>!I[d]&&I.closed!==!0&&I.
destroyed!==!0)||this[D].map(I=>I[d]).reduce((I,h)=>I&&h,!0))return;let y=0,w=this[D].findIndex(I=>!I[d]);for(;y++<this[D].
length;){this[m]=(this[m]+1)%this[D].length;const I=this[D][this[m]];if(I[M]>this[D][w][M]&&!I[d]&&(w=this[m]),this[m]===
0&&(this[R]=this[R]-this[c],this[R]<=0&&(this[R]=this[U])),I[M]>=this[R]&&!I[d])return I}return this[R]=this[D][w][M],this[m]=
w,this[D][w]}}T.exports=o}),637:((T,O,e)=>{const t=e(4589),N=e(3440),{channels:f}=e(2414),D=e(6603),{RequestContentLengthMismatchError:d,
ResponseContentLengthMismatchError:i,RequestAbortedError:E,InvalidArgumentError:B,HeadersTimeoutError:A,HeadersOverflowError:C,
SocketError:Q,InformationalError:s,BodyTimeoutError:g,HTTPParserError:a,ResponseExceededMaxSizeError:c}=e(8707),{kUrl:R,
kReset:m,kClient:M,kParser:U,kBlocking:H,kRunning:L,kPending:J,kSize:o,kWriting:n,kQueue:l,kNoRef:r,kKeepAliveDefaultTimeout:y,
kHostHeader:w,kPendingIdx:I,kRunningIdx:h,kError:F,kPipelining:b,kSocket:Y,kKeepAliveTimeoutValue:G,kMaxHeadersSize:V,kKeepAliveMaxTimeout:tA,
kKeepAliveTimeoutThreshold:iA,kHeadersTimeout:BA,kBodyTimeout:gA,kStrictContentLength:hA,kMaxRequests:CA,kCounter:IA,kMaxResponseSize:RA,
kOnError:NA,kResume:_,kHTTPContext:$}=e(6443),eA=e(2824),P=Buffer.alloc(0),aA=Buffer[Symbol.species],oA=N.addListener,X=N.
removeAllListeners,K=Symbol("kIdleSocketValidation"),sA=Symbol("kIdleSocketValidationTimeout"),nA=Symbol("kSocketUsed");
let fA;async function YA(){const EA=process.env.JEST_WORKER_ID?e(3870):void 0;let v;try{v=await WebAssembly.compile(e(3434))}catch{
v=await WebAssembly.compile(EA||e(3870))}return await WebAssembly.instantiate(v,{env:{wasm_on_url:(k,S,u)=>0,wasm_on_status:(k,S,u)=>{
t(lA.ptr===k);const x=S-kA+MA.byteOffset;return lA.onStatus(new aA(MA.buffer,x,u))||0},wasm_on_message_begin:k=>(t(lA.ptr===
k),lA.onMessageBegin()||0),wasm_on_header_field:(k,S,u)=>{t(lA.ptr===k);const x=S-kA+MA.byteOffset;return lA.onHeaderField(
new aA(MA.buffer,x,u))||0},wasm_on_header_value:(k,S,u)=>{t(lA.ptr===k);const x=S-kA+MA.byteOffset;return lA.onHeaderValue(
new aA(MA.buffer,x,u))||0},wasm_on_headers_complete:(k,S,u,x)=>(t(lA.ptr===k),lA.onHeadersComplete(S,!!u,!!x)||0),wasm_on_body:(k,S,u)=>{
t(lA.ptr===k);const x=S-kA+MA.byteOffset;return lA.onBody(new aA(MA.buffer,x,u))||0},wasm_on_message_complete:k=>(t(lA.ptr===
k),lA.onMessageComplete()||0)}})}let SA=null,xA=YA();xA.catch();let lA=null,MA=null,FA=0,kA=null;const uA=0,HA=1,AA=2|HA,
p=4|HA,j=8|uA;class rA{constructor(v,k,{exports:S}){t(Number.isFinite(v[V])&&v[V]>0),this.llhttp=S,this.ptr=this.llhttp.
llhttp_alloc(eA.TYPE.RESPONSE),this.client=v,this.socket=k,this.timeout=null,this.timeoutValue=null,this.timeoutType=null,
this.statusCode=null,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,this.headersMaxSize=v[V],this.
shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.bytesRead=0,this.keepAlive="",this.contentLength=
"",this.connection="",this.maxResponseSize=v[RA]}setTimeout(v,k){v!==this.timeoutValue||k&HA^this.timeoutType&HA?(this.timeout&&
(D.clearTimeout(this.timeout),this.timeout=null),v&&(k&HA?this.timeout=D.setFastTimeout(dA,v,new WeakRef(this)):(this.timeout=
setTimeout(dA,v,new WeakRef(this)),this.timeout.unref())),this.timeoutValue=v):this.timeout&&this.timeout.refresh&&this.
timeout.refresh(),this.timeoutType=k}resume(){this.socket.destroyed||!this.paused||(t(this.ptr!=null),t(lA==null),this.llhttp.
llhttp_resume(this.ptr),t(this.timeoutType===p),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.paused=!1,
this.execute(this.socket.read()||P),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){const v=this.socket.read();
if(v===null)break;this.execute(v)}}execute(v){t(this.ptr!=null),t(lA==null),t(!this.paused);const{socket:k,llhttp:S}=this;
v.length>FA&&(kA&&S.free(kA),FA=Math.ceil(v.length/4096)*4096,kA=S.malloc(FA)),new Uint8Array(S.memory.buffer,kA,FA).set(
v);try{let u;try{MA=v,lA=this,u=S.llhttp_execute(this.ptr,kA,v.length)}catch(W){throw W}finally{lA=null,MA=null}const x=S.
llhttp_get_error_pos(this.ptr)-kA;if(u!==eA.ERROR.OK){const W=v.subarray(x);if(u===eA.ERROR.PAUSED_UPGRADE)this.onUpgrade(
W);else if(u===eA.ERROR.PAUSED)this.paused=!0,k.unshift(W);else throw this.createError(u,W)}}catch(u){N.destroy(k,u)}}finish(){
t(lA===null),t(this.ptr!=null),t(!this.paused);const{llhttp:v}=this;let k;try{lA=this,k=v.llhttp_finish(this.ptr)}finally{
lA=null}return k===eA.ERROR.OK?null:k===eA.ERROR.PAUSED||k===eA.ERROR.PAUSED_UPGRADE?(this.paused=!0,null):this.createError(
k,P)}createError(v,k){const{llhttp:S,contentLength:u,bytesRead:x}=this;if(u&&x!==parseInt(u,10))return new i;const W=S.llhttp_get_error_reason(
this.ptr);let Z="";if(W){const z=new Uint8Array(S.memory.buffer,W).indexOf(0);Z="Response does not match the HTTP/1.1 pr\
otocol ("+Buffer.from(S.memory.buffer,W,z).toString()+")"}return new a(Z,eA.ERROR[v],k)}destroy(){t(this.ptr!=null),t(lA==
null),this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&D.clearTimeout(this.timeout),this.timeout=null,this.
timeoutValue=null,this.timeoutType=null,this.paused=!1}onStatus(v){this.statusText=v.toString()}onMessageBegin(){const{socket:v,
client:k}=this;if(v.destroyed)return-1;if(k[L]===0)return N.destroy(v,new Q("bad response",N.getSocketInfo(v))),-1;const S=k[l][k[h]];
if(!S)return-1;S.onResponseStarted()}onHeaderField(v){const k=this.headers.length;(k&1)===0?this.headers.push(v):this.headers[k-
1]=Buffer.concat([this.headers[k-1],v]),this.trackHeader(v.length)}onHeaderValue(v){let k=this.headers.length;(k&1)===1?
(this.headers.push(v),k+=1):this.headers[k-1]=Buffer.concat([this.headers[k-1],v]);const S=this.headers[k-2];if(S.length===
10){const u=N.bufferToLowerCasedHeaderName(S);u==="keep-alive"?this.keepAlive+=v.toString():u==="connection"&&(this.connection+=
v.toString())}else S.length===14&&N.bufferToLowerCasedHeaderName(S)==="content-length"&&(this.contentLength+=v.toString());
this.trackHeader(v.length)}trackHeader(v){this.headersSize+=v,this.headersSize>=this.headersMaxSize&&N.destroy(this.socket,
new C)}onUpgrade(v){const{upgrade:k,client:S,socket:u,headers:x,statusCode:W,statusText:Z}=this;t(k),t(S[Y]===u),t(!u.destroyed),
t(!this.paused),t((x.length&1)===0);const z=S[l][S[h]];t(z),t(z.upgrade||z.method==="CONNECT"),this.statusCode=null,this.
statusText="",this.shouldKeepAlive=null,this.headers=[],this.headersSize=0,u.unshift(v),u[U].destroy(),u[U]=null,u[M]=null,
u[F]=null,X(u),S[Y]=null,S[$]=null,S[l][S[h]++]=null,S.emit("disconnect",S[R],[S],new s("upgrade"));try{z.onUpgrade(W,x,
u,Z)}catch(q){N.errorRequest(S,z,q),N.destroy(u,q)}S[_]()}onHeadersComplete(v,k,S){const{client:u,socket:x,headers:W,statusText:Z}=this;
if(x.destroyed)return-1;if(u[L]===0)return N.destroy(x,new Q("bad response",N.getSocketInfo(x))),-1;const z=u[l][u[h]];if(!z)
return-1;if(t(!this.upgrade),t(this.statusCode<200),v===100)return N.destroy(x,new Q("bad response",N.getSocketInfo(x))),
-1;if(k&&!z.upgrade)return N.destroy(x,new Q("bad upgrade",N.getSocketInfo(x))),-1;if(t(this.timeoutType===AA),this.statusCode=
v,this.shouldKeepAlive=S||z.method==="HEAD"&&!x[m]&&this.connection.toLowerCase()==="keep-alive",this.statusCode>=200){const QA=z.
bodyTimeout!=null?z.bodyTimeout:u[gA];this.setTimeout(QA,p)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();
if(z.method==="CONNECT")return t(u[L]===1),this.upgrade=!0,2;if(k)return t(u[L]===1),this.upgrade=!0,2;if(t((this.headers.
length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&u[b]){const QA=this.keepAlive?N.parseKeepAliveTimeout(
this.keepAlive):null;if(QA!=null){const DA=Math.min(QA-u[iA],u[tA]);DA<=0?x[m]=!0:u[G]=DA}else u[G]=u[y]}else x[m]=!0;const q=z.
onHeaders(v,W,this.resume,Z)===!1;return z.aborted?-1:z.method==="HEAD"||v<200?1:(x[H]&&(x[H]=!1,u[_]()),q?eA.ERROR.PAUSED:
0)}onBody(v){const{client:k,socket:S,statusCode:u,maxResponseSize:x}=this;if(S.destroyed)return-1;const W=k[l][k[h]];if(t(
W),t(this.timeoutType===p),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),t(u>=200),x>-1&&this.bytesRead+v.length>
x)return N.destroy(S,new c),-1;if(this.bytesRead+=v.length,W.onData(v)===!1)return eA.ERROR.PAUSED}onMessageComplete(){const{
client:v,socket:k,statusCode:S,upgrade:u,headers:x,contentLength:W,bytesRead:Z,shouldKeepAlive:z}=this;if(k.destroyed&&(!S||
z))return-1;if(u)return;t(S>=100),t((this.headers.length&1)===0);const q=v[l][v[h]];if(t(q),this.statusCode=null,this.statusText=
"",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.connection="",this.headers=[],this.headersSize=0,!(S<200)){
if(q.method!=="HEAD"&&W&&Z!==parseInt(W,10))return N.destroy(k,new i),-1;if(q.onComplete(x),v[l][v[h]++]=null,k[nA]=!0,k[n])
return t(v[L]===0),N.destroy(k,new s("reset")),eA.ERROR.PAUSED;if(z){if(k[m]&&v[L]===0)return N.destroy(k,new s("reset")),
eA.ERROR.PAUSED;v[b]==null||v[b]===1?setImmediate(()=>v[_]()):v[_]()}else return N.destroy(k,new s("reset")),eA.ERROR.PAUSED}}}
function dA(EA){const{socket:v,timeoutType:k,client:S,paused:u}=EA.deref();k===AA?(!v[n]||v.writableNeedDrain||S[L]>1)&&
(t(!u,"cannot be paused while waiting for headers"),N.destroy(v,new A)):k===p?u||N.destroy(v,new g):k===j&&(t(S[L]===0&&
S[G]),N.destroy(v,new s("socket idle timeout")))}async function wA(EA,v){EA[Y]=v,SA||(SA=await xA,xA=null),v[r]=!1,v[n]=
!1,v[m]=!1,v[H]=!1,v[K]=0,v[sA]=null,v[nA]=!1,v[U]=new rA(EA,v,SA),oA(v,"error",function(S){const u=this[U];if(S.code===
"ECONNRESET"&&u.statusCode&&!u.shouldKeepAlive){const x=u.finish();x&&(this[F]=x,this[M][NA](x));return}this[F]=S,this[M][NA](
S)}),oA(v,"readable",function(){const S=this[U];S&&S.readMore()}),oA(v,"end",function(){const S=this[U];if(S.statusCode&&
!S.shouldKeepAlive){const u=S.finish();u&&N.destroy(this,u);return}N.destroy(this,new Q("other side closed",N.getSocketInfo(
this)))}),oA(v,"close",function(){const S=this[M],u=this[U];cA(this),u&&(!this[F]&&u.statusCode&&!u.shouldKeepAlive&&(this[F]=
u.finish()||this[F]),this[U].destroy(),this[U]=null);const x=this[F]||new Q("closed",N.getSocketInfo(this));if(S[Y]=null,
S[$]=null,S.destroyed){t(S[J]===0);const W=S[l].splice(S[h]);for(let Z=0;Z<W.length;Z++){const z=W[Z];N.errorRequest(S,z,
x)}}else if(S[L]>0&&x.code!=="UND_ERR_INFO"){const W=S[l][S[h]];S[l][S[h]++]=null,N.errorRequest(S,W,x)}S[I]=S[h],t(S[L]===
0),S.emit("disconnect",S[R],[S],x),S[_]()});let k=!1;return v.on("close",()=>{k=!0}),{version:"h1",defaultPipelining:1,write(...S){
return OA(EA,...S)},resume(){GA(EA)},destroy(S,u){k?queueMicrotask(u):v.destroy(S).on("close",u)},get destroyed(){return v.
destroyed},busy(S){return!!(v[n]||v[m]||v[H]||v[K]===1||S&&(EA[L]>0&&!S.idempotent||EA[L]>0&&(S.upgrade||S.method==="CON\
NECT")||EA[L]>0&&N.bodyLength(S.body)!==0&&(N.isStream(S.body)||N.isAsyncIterable(S.body)||N.isFormDataLike(S.body))))}}}
function cA(EA){EA[sA]&&(clearImmediate(EA[sA]),EA[sA]=null),EA[K]=0}function bA(EA,v){v[K]=1,v[sA]=setImmediate(()=>{v[sA]=
null,v[K]=2,EA[Y]===v&&!v.destroyed&&EA[_]()})}function GA(EA){const v=EA[Y];if(v&&!v.destroyed){if(EA[o]===0?!v[r]&&v.unref&&
(v.unref(),v[r]=!0):v[r]&&v.ref&&(v.ref(),v[r]=!1),EA[L]===0&&EA[J]>0&&v[nA]){if(v[K]===0)return bA(EA,v),v[U].readMore(),
v.destroyed,void 0;if(v[K]===1)return v[U].readMore(),v.destroyed,void 0}if(EA[L]===0&&(v[U].readMore(),v.destroyed))return;
if(EA[o]===0)v[U].timeoutType!==j&&v[U].setTimeout(EA[G],j);else if(EA[L]>0&&v[U].statusCode<200&&v[U].timeoutType!==AA){
const k=EA[l][EA[h]],S=k.headersTimeout!=null?k.headersTimeout:EA[BA];v[U].setTimeout(S,AA)}}}function JA(EA){return EA!==
"GET"&&EA!=="HEAD"&&EA!=="OPTIONS"&&EA!=="TRACE"&&EA!=="CONNECT"}function OA(EA,v){const{method:k,path:S,host:u,upgrade:x,
blocking:W,reset:Z}=v;let{body:z,headers:q,contentLength:QA}=v;const DA=k==="PUT"||k==="POST"||k==="PATCH"||k==="QUERY"||
k==="PROPFIND"||k==="PROPPATCH";if(N.isFormDataLike(z)){fA||(fA=e(4492).extractBody);const[TA,PA]=fA(z);v.contentType==null&&
q.push("content-type",PA),z=TA.stream,QA=TA.length}else if(N.isBlobLike(z)&&v.contentType==null){const TA=z.type;if(TA){
const PA=`${TA}`;if(!N.isValidHeaderValue(PA))return N.errorRequest(EA,v,new B("invalid content-type header")),!1;q.push(
"content-type",PA)}}z&&typeof z.read=="function"&&z.read(0);const mA=N.bodyLength(z);if(QA=mA??QA,QA===null&&(QA=v.contentLength),
QA===0&&!DA&&(QA=null),JA(k)&&QA>0&&v.contentLength!==null&&v.contentLength!==QA){if(EA[hA])return N.errorRequest(EA,v,new d),
!1;process.emitWarning(new d)}const yA=EA[Y];cA(yA);const pA=TA=>{if(!v.aborted){if(v.completed){(v.upgrade||v.method===
"CONNECT")&&N.destroy(yA,new s("aborted"));return}N.errorRequest(EA,v,TA||new E),N.destroy(z),N.destroy(yA,new s("aborte\
d"))}};try{v.onConnect(pA)}catch(TA){N.errorRequest(EA,v,TA)}if(v.aborted)return!1;k==="HEAD"&&(yA[m]=!0),(x||k==="CONNE\
CT")&&(yA[m]=!0),Z!=null&&(yA[m]=Z),EA[CA]&&yA[IA]++>=EA[CA]&&(yA[m]=!0),W&&(yA[H]=!0);let UA=`${k} ${S} HTTP/1.1\r
`;if(typeof u=="string"?UA+=`host: ${u}\r
`:UA+=EA[w],x?UA+=`connection: upgrade\r
upgrade: ${x}\r
`:EA[b]&&!yA[m]?UA+=`connection: keep-alive\r
`:UA+=`connection: close\r
`,Array.isArray(q))for(let TA=0;TA<q.length;TA+=2){const PA=q[TA+0],LA=q[TA+1];if(Array.isArray(LA))for(let vA=0;vA<LA.length;vA++)
UA+=`${PA}: ${LA[vA]}\r
`;else UA+=`${PA}: ${LA}\r
`}return f.sendHeaders.hasSubscribers&&f.sendHeaders.publish({request:v,headers:UA,socket:yA}),!z||mA===0?$A(pA,null,EA,
v,yA,QA,UA,DA):N.isBuffer(z)?$A(pA,z,EA,v,yA,QA,UA,DA):N.isBlobLike(z)?typeof z.stream=="function"?jA(pA,z.stream(),EA,v,
yA,QA,UA,DA):KA(pA,z,EA,v,yA,QA,UA,DA):N.isStream(z)?zA(pA,z,EA,v,yA,QA,UA,DA):N.isIterable(z)?jA(pA,z,EA,v,yA,QA,UA,DA):
t(!1),!0}function zA(EA,v,k,S,u,x,W,Z){t(x!==0||k[L]===0,"stream body cannot be pipelined");let z=!1;const q=new XA({abort:EA,
socket:u,request:S,contentLength:x,client:k,expectsPayload:Z,header:W}),QA=function(pA){if(!z)try{!q.write(pA)&&this.pause&&
this.pause()}catch(UA){N.destroy(this,UA)}},DA=function(){z||v.resume&&v.resume()},mA=function(){if(queueMicrotask(()=>{
v.removeListener("error",yA)}),!z){const pA=new E;queueMicrotask(()=>yA(pA))}},yA=function(pA){if(!z){if(z=!0,t(u.destroyed||
u[n]&&k[L]<=1),u.off("drain",DA).off("error",yA),v.removeListener("data",QA).removeListener("end",yA).removeListener("cl\
ose",mA),!pA)try{q.end()}catch(UA){pA=UA}q.destroy(pA),pA&&(pA.code!=="UND_ERR_INFO"||pA.message!=="reset")?N.destroy(v,
pA):N.destroy(v)}};v.on("data",QA).on("end",yA).on("error",yA).on("close",mA),v.resume&&v.resume(),u.on("drain",DA).on("\
error",yA),v.errorEmitted??v.errored?setImmediate(()=>yA(v.errored)):(v.endEmitted??v.readableEnded)&&setImmediate(()=>yA(
null)),(v.closeEmitted??v.closed)&&setImmediate(mA)}function $A(EA,v,k,S,u,x,W,Z){try{v?N.isBuffer(v)&&(t(x===v.byteLength,
"buffer body must have content length"),u.cork(),u.write(`${W}content-length: ${x}\r
\r
`,"latin1"),u.write(v),u.uncork(),S.onBodySent(v),!Z&&S.reset!==!1&&(u[m]=!0)):x===0?u.write(`${W}content-length: 0\r
\r
`,"latin1"):(t(x===null,"no body must not have content length"),u.write(`${W}\r
`,"latin1")),S.onRequestSent(),k[_]()}catch(z){EA(z)}}async function KA(EA,v,k,S,u,x,W,Z){t(x===v.size,"blob body must h\
ave content length");try{if(x!=null&&x!==v.size)throw new d;const z=Buffer.from(await v.arrayBuffer());u.cork(),u.write(
`${W}content-length: ${x}\r
\r
`,"latin1"),u.write(z),u.uncork(),S.onBodySent(z),S.onRequestSent(),!Z&&S.reset!==!1&&(u[m]=!0),k[_]()}catch(z){EA(z)}}async function jA(EA,v,k,S,u,x,W,Z){
t(x!==0||k[L]===0,"iterator body cannot be pipelined");let z=null;function q(){if(z){const mA=z;z=null,mA()}}const QA=()=>new Promise(
(mA,yA)=>{t(z===null),u[F]?yA(u[F]):z=mA});u.on("close",q).on("drain",q);const DA=new XA({abort:EA,socket:u,request:S,contentLength:x,
client:k,expectsPayload:Z,header:W});try{for await(const mA of v){if(u[F])throw u[F];DA.write(mA)||await QA()}DA.end()}catch(mA){
DA.destroy(mA)}finally{u.off("close",q).off("drain",q)}}class XA{constructor({abort:v,socket:k,request:S,contentLength:u,
client:x,expectsPayload:W,header:Z}){this.socket=k,this.request=S,this.contentLength=u,this.client=x,this.bytesWritten=0,
this.expectsPayload=W,this.header=Z,this.abort=v,k[n]=!0}write(v){const{socket:k,request:S,contentLength:u,client:x,bytesWritten:W,
expectsPayload:Z,header:z}=this;if(k[F])throw k[F];if(k.destroyed)return!1;const q=Buffer.byteLength(v);if(!q)return!0;if(u!==
null&&W+q>u){if(x[hA])throw new d;process.emitWarning(new d)}k.cork(),W===0&&(!Z&&S.reset!==!1&&(k[m]=!0),u===null?k.write(
`${z}transfer-encoding: chunked\r
`,"latin1"):k.write(`${z}content-length: ${u}\r
\r
`,"latin1")),u===null&&k.write(`\r
${q.toString(16)}\r
`,"latin1"),this.bytesWritten+=q;const QA=k.write(v);return k.uncork(),S.onBodySent(v),QA||k[U].timeout&&k[U].timeoutType===
AA&&k[U].timeout.refresh&&k[U].timeout.refresh(),QA}end(){const{socket:v,contentLength:k,client:S,bytesWritten:u,expectsPayload:x,
header:W,request:Z}=this;if(Z.onRequestSent(),v[n]=!1,v[F])throw v[F];if(!v.destroyed){if(u===0?x?v.write(`${W}content-l\
ength: 0\r
\r
`,"latin1"):v.write(`${W}\r
`,"latin1"):k===null&&v.write(`\r
0\r
\r
`,"latin1"),k!==null&&u!==k){if(S[hA])throw new d;process.emitWarning(new d)}v[U].timeout&&v[U].timeoutType===AA&&v[U].timeout.
refresh&&v[U].timeout.refresh(),S[_]()}}destroy(v){const{socket:k,client:S,abort:u}=this;k[n]=!1,v&&(t(S[L]<=1,"pipeline\
 should only contain this request"),u(v))}}T.exports=wA}),8788:((T,O,e)=>{const t=e(4589),{errorMonitor:N}=e(8474),{pipeline:f}=e(
7075),D=e(3440),{RequestContentLengthMismatchError:d,RequestAbortedError:i,SocketError:E,InformationalError:B}=e(8707),{
kUrl:A,kReset:C,kClient:Q,kRunning:s,kPending:g,kQueue:a,kPendingIdx:c,kRunningIdx:R,kError:m,kSocket:M,kStrictContentLength:U,
kOnError:H,kMaxConcurrentStreams:L,kHTTP2Session:J,kResume:o,kSize:n,kHTTPContext:l}=e(6443),r=Symbol("open streams");let y,
w=!1,I;try{I=e(2467)}catch{I={constants:{}}}const{constants:{HTTP2_HEADER_AUTHORITY:h,HTTP2_HEADER_METHOD:F,HTTP2_HEADER_PATH:b,
HTTP2_HEADER_SCHEME:Y,HTTP2_HEADER_CONTENT_LENGTH:G,HTTP2_HEADER_EXPECT:V,HTTP2_HEADER_STATUS:tA}}=I;function iA(X){const K=[];
for(const[sA,nA]of Object.entries(X))if(Array.isArray(nA))for(const fA of nA)K.push(Buffer.from(sA),Buffer.from(fA));else
K.push(Buffer.from(sA),Buffer.from(nA));return K}function BA(X){const{[tA]:K,...sA}=X;return iA(sA)}async function gA(X,K){
X[M]=K,w||(w=!0,process.emitWarning("H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H2"}));
const sA=I.connect(X[A],{createConnection:()=>K,peerMaxConcurrentStreams:X[L]});sA[r]=0,sA[Q]=X,sA[M]=K,D.addListener(sA,
"error",CA),D.addListener(sA,"frameError",IA),D.addListener(sA,"end",RA),D.addListener(sA,"goaway",NA),D.addListener(sA,
"close",function(){const{[Q]:fA}=this,{[M]:YA}=fA,SA=this[M][m]||this[m]||new E("closed",D.getSocketInfo(YA));if(fA[J]=null,
fA.destroyed){t(fA[g]===0);const xA=fA[a].splice(fA[R]);for(let lA=0;lA<xA.length;lA++){const MA=xA[lA];D.errorRequest(fA,
MA,SA)}}}),sA.unref(),X[J]=sA,K[J]=sA,D.addListener(K,"error",function(fA){this[m]=fA,this[Q][H](fA)}),D.addListener(K,"\
end",function(){D.destroy(this,new E("other side closed",D.getSocketInfo(this)))}),D.addListener(K,"close",function(){const fA=this[m]||
new E("closed",D.getSocketInfo(this));X[M]=null,this[J]!=null&&this[J].destroy(fA),X[c]=X[R],t(X[s]===0),X.emit("disconn\
ect",X[A],[X],fA),X[o]()});let nA=!1;return K.on("close",()=>{nA=!0}),{version:"h2",defaultPipelining:1/0,write(...fA){return $(
X,...fA)},resume(){hA(X)},destroy(fA,YA){nA?queueMicrotask(YA):K.destroy(fA).on("close",YA)},get destroyed(){return K.destroyed},
busy(){return!1}}}function hA(X){const K=X[M];K?.destroyed===!1&&(X[n]===0&&X[L]===0?(K.unref(),X[J].unref()):(K.ref(),X[J].
ref()))}function CA(X){this[M][m]=X,this[Q][H](X)}function IA(X,K,sA){if(sA===0){const nA=new B(`HTTP/2: "frameError" re\
ceived - type ${X}, code ${K}`);this[M][m]=nA,this[Q][H](nA)}}function RA(){const X=new E("other side closed",D.getSocketInfo(
this[M]));this.destroy(X),D.destroy(this[M],X)}function NA(X){const K=this[m]||new E(`HTTP/2: "GOAWAY" frame received wi\
th code ${X}`,D.getSocketInfo(this)),sA=this[Q];if(sA[M]=null,sA[l]=null,this[J]!=null&&(this[J].destroy(K),this[J]=null),
D.destroy(this[M],K),sA[R]<sA[a].length){const nA=sA[a][sA[R]];sA[a][sA[R]++]=null,D.errorRequest(sA,nA,K),sA[c]=sA[R]}t(
sA[s]===0),sA.emit("disconnect",sA[A],[sA],K),sA[o]()}function _(X){return X!=="GET"&&X!=="HEAD"&&X!=="OPTIONS"&&X!=="TR\
ACE"&&X!=="CONNECT"}function $(X,K){const sA=X[J],{method:nA,path:fA,host:YA,upgrade:SA,expectContinue:xA,signal:lA,headers:MA}=K;
let{body:FA}=K;if(SA)return D.errorRequest(X,K,new Error("Upgrade not supported for H2")),!1;const kA={};for(let cA=0;cA<
MA.length;cA+=2){const bA=MA[cA+0],GA=MA[cA+1];if(Array.isArray(GA))for(let JA=0;JA<GA.length;JA++)kA[bA]?kA[bA]+=`,${GA[JA]}`:
kA[bA]=GA[JA];else kA[bA]=GA}let uA;const{hostname:HA,port:AA}=X[A];kA[h]=YA||`${HA}${AA?`:${AA}`:""}`,kA[F]=nA;const p=cA=>{
if(!K.aborted){if(K.completed){nA==="CONNECT"&&uA!=null&&D.destroy(uA,cA||new i);return}cA=cA||new i,D.errorRequest(X,K,
cA),uA!=null&&D.destroy(uA,cA),D.destroy(FA,cA),X[a][X[R]++]=null,X[o]()}};try{K.onConnect(p)}catch(cA){D.errorRequest(X,
K,cA)}if(K.aborted)return!1;if(nA==="CONNECT"){sA.ref(),uA=sA.request(kA,{endStream:!1,signal:lA});let cA=!1;const bA=OA=>{
cA=!0,uA.off(N,GA),K.onUpgradeResponse(Number(OA[tA]),OA,BA)},GA=OA=>{cA=!0,uA.off("response",bA),K.onUpgradeError(OA)},
JA=()=>{try{K.onUpgrade(null,null,uA)}catch(OA){uA.off("response",bA),p(OA);return}K.aborted||(uA.off("error",p),uA.once(
N,GA),X[a][X[R]++]=null)};return uA.once("response",bA),uA.once("error",p),++sA[r],JA(),uA.once("close",()=>{!cA&&K.completed&&
(uA.off("response",bA),uA.off(N,GA),K.onUpgradeError(new B(`HTTP/2: "stream error" received - code ${uA.rstCode}`))),sA[r]-=
1,sA[r]===0&&sA.unref()}),!0}kA[b]=fA,kA[Y]="https";const j=nA==="PUT"||nA==="POST"||nA==="PATCH";FA&&typeof FA.read=="f\
unction"&&FA.read(0);let rA=D.bodyLength(FA);if(D.isFormDataLike(FA)){y??=e(4492).extractBody;const[cA,bA]=y(FA);kA["con\
tent-type"]=bA,FA=cA.stream,rA=cA.length}if(rA==null&&(rA=K.contentLength),(rA===0||!j)&&(rA=null),_(nA)&&rA>0&&K.contentLength!=
null&&K.contentLength!==rA){if(X[U])return D.errorRequest(X,K,new d),!1;process.emitWarning(new d)}rA!=null&&(t(FA,"no b\
ody must not have content length"),kA[G]=`${rA}`),sA.ref();const dA=nA==="GET"||nA==="HEAD"||FA===null;return xA?(kA[V]=
"100-continue",uA=sA.request(kA,{endStream:dA,signal:lA}),uA.once("continue",wA)):(uA=sA.request(kA,{endStream:dA,signal:lA}),
wA()),++sA[r],uA.once("response",cA=>{const{[tA]:bA,...GA}=cA;if(K.onResponseStarted(),K.aborted){const JA=new i;D.errorRequest(
X,K,JA),D.destroy(uA,JA);return}K.onHeaders(Number(bA),iA(GA),uA.resume.bind(uA),"")===!1&&uA.pause(),uA.on("data",JA=>{
K.onData(JA)===!1&&uA.pause()})}),uA.once("end",()=>{(uA.state?.state==null||uA.state.state<6)&&K.onComplete([]),sA[r]===
0&&sA.unref(),p(new B("HTTP/2: stream half-closed (remote)")),X[a][X[R]++]=null,X[c]=X[R],X[o]()}),uA.once("close",()=>{
sA[r]-=1,sA[r]===0&&sA.unref()}),uA.once("error",function(cA){p(cA)}),uA.once("frameError",(cA,bA)=>{p(new B(`HTTP/2: "f\
rameError" received - type ${cA}, code ${bA}`))}),!0;function wA(){!FA||rA===0?eA(p,uA,null,X,K,X[M],rA,j):D.isBuffer(FA)?
eA(p,uA,FA,X,K,X[M],rA,j):D.isBlobLike(FA)?typeof FA.stream=="function"?oA(p,uA,FA.stream(),X,K,X[M],rA,j):aA(p,uA,FA,X,
K,X[M],rA,j):D.isStream(FA)?P(p,X[M],j,uA,FA,X,K,rA):D.isIterable(FA)?oA(p,uA,FA,X,K,X[M],rA,j):t(!1)}}function eA(X,K,sA,nA,fA,YA,SA,xA){
try{sA!=null&&D.isBuffer(sA)&&(t(SA===sA.byteLength,"buffer body must have content length"),K.cork(),K.write(sA),K.uncork(),
K.end(),fA.onBodySent(sA)),xA||(YA[C]=!0),fA.onRequestSent(),nA[o]()}catch(lA){X(lA)}}function P(X,K,sA,nA,fA,YA,SA,xA){
t(xA!==0||YA[s]===0,"stream body cannot be pipelined");const lA=f(fA,nA,FA=>{FA?(D.destroy(lA,FA),X(FA)):(D.removeAllListeners(
lA),SA.onRequestSent(),sA||(K[C]=!0),YA[o]())});D.addListener(lA,"data",MA);function MA(FA){SA.onBodySent(FA)}}async function aA(X,K,sA,nA,fA,YA,SA,xA){
t(SA===sA.size,"blob body must have content length");try{if(SA!=null&&SA!==sA.size)throw new d;const lA=Buffer.from(await sA.
arrayBuffer());K.cork(),K.write(lA),K.uncork(),K.end(),fA.onBodySent(lA),fA.onRequestSent(),xA||(YA[C]=!0),nA[o]()}catch(lA){
X(lA)}}async function oA(X,K,sA,nA,fA,YA,SA,xA){t(SA!==0||nA[s]===0,"iterator body cannot be pipelined");let lA=null;function MA(){
if(lA){const kA=lA;lA=null,kA()}}const FA=()=>new Promise((kA,uA)=>{t(lA===null),YA[m]?uA(YA[m]):lA=kA});K.on("close",MA).
on("drain",MA);try{for await(const kA of sA){if(YA[m])throw YA[m];const uA=K.write(kA);fA.onBodySent(kA),uA||await FA()}
K.end(),fA.onRequestSent(),xA||(YA[C]=!0),nA[o]()}catch(kA){X(kA)}finally{K.off("close",MA).off("drain",MA)}}T.exports=gA}),
3701:((T,O,e)=>{const t=e(4589),N=e(7030),f=e(7067),D=e(3440),{channels:d}=e(2414),i=e(4655),E=e(1841),{InvalidArgumentError:B,
InformationalError:A,ClientDestroyedError:C}=e(8707),Q=e(9136),{kUrl:s,kServerName:g,kClient:a,kBusy:c,kConnect:R,kResuming:m,
kRunning:M,kPending:U,kSize:H,kQueue:L,kConnected:J,kConnecting:o,kNeedDrain:n,kKeepAliveDefaultTimeout:l,kHostHeader:r,
kPendingIdx:y,kRunningIdx:w,kError:I,kPipelining:h,kKeepAliveTimeoutValue:F,kMaxHeadersSize:b,kKeepAliveMaxTimeout:Y,kKeepAliveTimeoutThreshold:G,
kHeadersTimeout:V,kBodyTimeout:tA,kStrictContentLength:iA,kConnector:BA,kMaxRedirections:gA,kMaxRequests:hA,kCounter:CA,
kClose:IA,kDestroy:RA,kDispatch:NA,kInterceptors:_,kLocalAddress:$,kMaxResponseSize:eA,kOnError:P,kHTTPContext:aA,kMaxConcurrentStreams:oA,
kResume:X}=e(6443),K=e(637),sA=e(8788);let nA=!1;const fA=Symbol("kClosedResolve"),YA=()=>{};function SA(AA){return AA[h]??
AA[aA]?.defaultPipelining??1}class xA extends E{constructor(p,{interceptors:j,maxHeaderSize:rA,headersTimeout:dA,socketTimeout:wA,
requestTimeout:cA,connectTimeout:bA,bodyTimeout:GA,idleTimeout:JA,keepAlive:OA,keepAliveTimeout:zA,maxKeepAliveTimeout:$A,
keepAliveMaxTimeout:KA,keepAliveTimeoutThreshold:jA,socketPath:XA,pipelining:EA,tls:v,strictContentLength:k,maxCachedSessions:S,
maxRedirections:u,connect:x,maxRequestsPerClient:W,localAddress:Z,maxResponseSize:z,autoSelectFamily:q,autoSelectFamilyAttemptTimeout:QA,
maxConcurrentStreams:DA,allowH2:mA,webSocket:yA,eventSource:pA}={}){if(super({webSocket:yA,eventSource:pA}),OA!==void 0)
throw new B("unsupported keepAlive, use pipelining=0 instead");if(wA!==void 0)throw new B("unsupported socketTimeout, us\
e headersTimeout & bodyTimeout instead");if(cA!==void 0)throw new B("unsupported requestTimeout, use headersTimeout & bo\
dyTimeout instead");if(JA!==void 0)throw new B("unsupported idleTimeout, use keepAliveTimeout instead");if($A!==void 0)throw new B(
"unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");if(rA!=null&&!Number.isFinite(rA))throw new B("inval\
id maxHeaderSize");if(XA!=null&&typeof XA!="string")throw new B("invalid socketPath");if(bA!=null&&(!Number.isFinite(bA)||
bA<0))throw new B("invalid connectTimeout");if(zA!=null&&(!Number.isFinite(zA)||zA<=0))throw new B("invalid keepAliveTim\
eout");if(KA!=null&&(!Number.isFinite(KA)||KA<=0))throw new B("invalid keepAliveMaxTimeout");if(jA!=null&&!Number.isFinite(
jA))throw new B("invalid keepAliveTimeoutThreshold");if(dA!=null&&(!Number.isInteger(dA)||dA<0))throw new B("headersTime\
out must be a positive integer or zero");if(GA!=null&&(!Number.isInteger(GA)||GA<0))throw new B("bodyTimeout must be a p\
ositive integer or zero");if(x!=null&&typeof x!="function"&&typeof x!="object")throw new B("connect must be a function o\
r an object");if(u!=null&&(!Number.isInteger(u)||u<0))throw new B("maxRedirections must be a positive number");if(W!=null&&
(!Number.isInteger(W)||W<0))throw new B("maxRequestsPerClient must be a positive number");if(Z!=null&&(typeof Z!="string"||
N.isIP(Z)===0))throw new B("localAddress must be valid string IP address");if(z!=null&&(!Number.isInteger(z)||z<-1))throw new B(
"maxResponseSize must be a positive number");if(QA!=null&&(!Number.isInteger(QA)||QA<-1))throw new B("autoSelectFamilyAt\
temptTimeout must be a positive number");if(mA!=null&&typeof mA!="boolean")throw new B("allowH2 must be a valid boolean \
value");if(DA!=null&&(typeof DA!="number"||DA<1))throw new B("maxConcurrentStreams must be a positive integer, greater t\
han 0");typeof x!="function"&&(x=Q({...v,maxCachedSessions:S,allowH2:mA,socketPath:XA,timeout:bA,...q?{autoSelectFamily:q,
autoSelectFamilyAttemptTimeout:QA}:void 0,...x})),j?.Client&&Array.isArray(j.Client)?(this[_]=j.Client,nA||(nA=!0,process.
emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-INTERCEPTOR\
-DEPRECATED"}))):this[_]=[lA({maxRedirections:u})],this[s]=D.parseOrigin(p),this[BA]=x,this[h]=EA??1,this[b]=rA||f.maxHeaderSize,
this[l]=zA??4e3,this[Y]=KA??6e5,this[G]=jA??2e3,this[F]=this[l],this[g]=null,this[$]=Z??null,this[m]=0,this[n]=0,this[r]=
`host: ${this[s].hostname}${this[s].port?`:${this[s].port}`:""}\r
`,this[tA]=GA??3e5,this[V]=dA??3e5,this[iA]=k??!0,this[gA]=u,this[hA]=W,this[fA]=null,this[eA]=z>-1?z:-1,this[oA]=DA??100,
this[aA]=null,this[L]=[],this[w]=0,this[y]=0,this[X]=UA=>uA(this,UA),this[P]=UA=>MA(this,UA)}get pipelining(){return this[h]}set pipelining(p){
this[h]=p,this[X](!0)}get[U](){return this[L].length-this[y]}get[M](){return this[y]-this[w]}get[H](){return this[L].length-
this[w]}get[J](){return!!this[aA]&&!this[o]&&!this[aA].destroyed}get[c](){return!!(this[aA]?.busy(null)||this[H]>=(SA(this)||
1)||this[U]>0)}[R](p){FA(this),this.once("connect",p)}[NA](p,j){const rA=p.origin||this[s].origin,dA=new i(rA,p,j);return this[L].
push(dA),this[m]||(D.bodyLength(dA.body)==null&&D.isIterable(dA.body)?(this[m]=1,queueMicrotask(()=>uA(this))):this[X](!0)),
this[m]&&this[n]!==2&&this[c]&&(this[n]=2),this[n]<2}async[IA](){return new Promise(p=>{this[H]?this[fA]=p:p(null)})}async[RA](p){
return new Promise(j=>{const rA=this[L].splice(this[y]);for(let wA=0;wA<rA.length;wA++){const cA=rA[wA];D.errorRequest(this,
cA,p)}const dA=()=>{this[fA]&&(this[fA](),this[fA]=null),j(null)};this[aA]?(this[aA].destroy(p,dA),this[aA]=null):queueMicrotask(
dA),this[X]()})}}const lA=e(5092);function MA(AA,p){if(AA[M]===0&&p.code!=="UND_ERR_INFO"&&p.code!=="UND_ERR_SOCKET"){t(
AA[y]===AA[w]);const j=AA[L].splice(AA[w]);for(let rA=0;rA<j.length;rA++){const dA=j[rA];D.errorRequest(AA,dA,p)}t(AA[H]===
0)}}async function FA(AA){t(!AA[o]),t(!AA[aA]);let{host:p,hostname:j,protocol:rA,port:dA}=AA[s];if(j[0]==="["){const wA=j.
indexOf("]");t(wA!==-1);const cA=j.substring(1,wA);t(N.isIP(cA)),j=cA}AA[o]=!0,d.beforeConnect.hasSubscribers&&d.beforeConnect.
publish({connectParams:{host:p,hostname:j,protocol:rA,port:dA,version:AA[aA]?.version,servername:AA[g],localAddress:AA[$]},
connector:AA[BA]});try{const wA=await new Promise((cA,bA)=>{AA[BA]({host:p,hostname:j,protocol:rA,port:dA,servername:AA[g],
localAddress:AA[$]},(GA,JA)=>{GA?bA(GA):cA(JA)})});if(AA.destroyed){D.destroy(wA.on("error",YA),new C);return}t(wA);try{
AA[aA]=wA.alpnProtocol==="h2"?await sA(AA,wA):await K(AA,wA)}catch(cA){throw wA.destroy().on("error",YA),cA}AA[o]=!1,wA[CA]=
0,wA[hA]=AA[hA],wA[a]=AA,wA[I]=null,d.connected.hasSubscribers&&d.connected.publish({connectParams:{host:p,hostname:j,protocol:rA,
port:dA,version:AA[aA]?.version,servername:AA[g],localAddress:AA[$]},connector:AA[BA],socket:wA}),AA.emit("connect",AA[s],
[AA])}catch(wA){if(AA.destroyed)return;if(AA[o]=!1,d.connectError.hasSubscribers&&d.connectError.publish({connectParams:{
host:p,hostname:j,protocol:rA,port:dA,version:AA[aA]?.version,servername:AA[g],localAddress:AA[$]},connector:AA[BA],error:wA}),
wA.code==="ERR_TLS_CERT_ALTNAME_INVALID")for(t(AA[M]===0);AA[U]>0&&AA[L][AA[y]].servername===AA[g];){const cA=AA[L][AA[y]++];
D.errorRequest(AA,cA,wA)}else MA(AA,wA);AA.emit("connectionError",AA[s],[AA],wA)}AA[X]()}function kA(AA){AA[n]=0,AA.emit(
"drain",AA[s],[AA])}function uA(AA,p){AA[m]!==2&&(AA[m]=2,HA(AA,p),AA[m]=0,AA[w]>256&&(AA[L].splice(0,AA[w]),AA[y]-=AA[w],
AA[w]=0))}function HA(AA,p){for(;;){if(AA.destroyed){t(AA[U]===0);return}if(AA[fA]&&!AA[H]){AA[fA](),AA[fA]=null;return}
if(AA[aA]&&AA[aA].resume(),AA[c])AA[n]=2;else if(AA[n]===2){p?(AA[n]=1,queueMicrotask(()=>kA(AA))):kA(AA);continue}if(AA[U]===
0||AA[M]>=(SA(AA)||1))return;const j=AA[L][AA[y]];if(AA[s].protocol==="https:"&&AA[g]!==j.servername){if(AA[M]>0)return;
AA[g]=j.servername,AA[aA]?.destroy(new A("servername changed"),()=>{AA[aA]=null,uA(AA)})}if(AA[o])return;if(!AA[aA]){FA(
AA);return}if(AA[aA].destroyed||AA[aA].busy(j))return;!j.aborted&&AA[aA].write(j)?AA[y]++:AA[L].splice(AA[y],1)}}T.exports=
xA}),1841:((T,O,e)=>{const t=e(4573),N=e(883),{ClientDestroyedError:f,ClientClosedError:D,InvalidArgumentError:d}=e(8707),
{kDestroy:i,kClose:E,kClosed:B,kDestroyed:A,kDispatch:C,kInterceptors:Q}=e(6443),s=Symbol("onDestroyed"),g=Symbol("onClo\
sed"),a=Symbol("Intercepted Dispatch"),c=Symbol("webSocketOptions"),R=Symbol("eventSourceOptions");class m extends N{constructor(U){
super(),this[A]=!1,this[s]=null,this[B]=!1,this[g]=[],this[c]=U?.webSocket??{},this[R]=U?.eventSource??{}}get webSocketOptions(){
return{maxFragments:this[c].maxFragments??131072,maxPayloadSize:this[c].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){
return{maxEventSize:this[R].maxEventSize??t.kStringMaxLength}}get destroyed(){return this[A]}get closed(){return this[B]}get interceptors(){
return this[Q]}set interceptors(U){if(U){for(let H=U.length-1;H>=0;H--)if(typeof this[Q][H]!="function")throw new d("int\
erceptor must be an function")}this[Q]=U}close(U){if(U===void 0)return new Promise((L,J)=>{this.close((o,n)=>o?J(o):L(n))});
if(typeof U!="function")throw new d("invalid callback");if(this[A]){queueMicrotask(()=>U(new f,null));return}if(this[B]){
this[g]?this[g].push(U):queueMicrotask(()=>U(null,null));return}this[B]=!0,this[g].push(U);const H=()=>{const L=this[g];
this[g]=null;for(let J=0;J<L.length;J++)L[J](null,null)};this[E]().then(()=>this.destroy()).then(()=>{queueMicrotask(H)})}destroy(U,H){
if(typeof U=="function"&&(H=U,U=null),H===void 0)return new Promise((J,o)=>{this.destroy(U,(n,l)=>n?o(n):J(l))});if(typeof H!=
"function")throw new d("invalid callback");if(this[A]){this[s]?this[s].push(H):queueMicrotask(()=>H(null,null));return}U||
(U=new f),this[A]=!0,this[s]=this[s]||[],this[s].push(H);const L=()=>{const J=this[s];this[s]=null;for(let o=0;o<J.length;o++)
J[o](null,null)};this[i](U).then(()=>{queueMicrotask(L)})}[a](U,H){if(!this[Q]||this[Q].length===0)return this[a]=this[C],
this[C](U,H);let L=this[C].bind(this);for(let J=this[Q].length-1;J>=0;J--)L=this[Q][J](L);return this[a]=L,L(U,H)}dispatch(U,H){
if(!H||typeof H!="object")throw new d("handler must be an object");try{if(!U||typeof U!="object")throw new d("opts must \
be an object.");if(this[A]||this[s])throw new f;if(this[B])throw new D;return this[a](U,H)}catch(L){if(typeof H.onError!=
"function")throw new d("invalid onError method");return H.onError(L),!1}}}T.exports=m}),883:((T,O,e)=>{const t=e(8474);class N extends t{dispatch(){
throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){throw new Error("not implemented")}compose(...d){
const i=Array.isArray(d[0])?d[0]:d;let E=this.dispatch.bind(this);for(const B of i)if(B!=null){if(typeof B!="function")throw new TypeError(
`invalid interceptor, expected function received ${typeof B}`);if(E=B(E),E==null||typeof E!="function"||E.length!==2)throw new TypeError(
"invalid interceptor")}return new f(this,E)}}class f extends N{#A=null;#e=null;constructor(d,i){super(),this.#A=d,this.#e=
i}dispatch(...d){this.#e(...d)}close(...d){return this.#A.close(...d)}destroy(...d){return this.#A.destroy(...d)}}T.exports=
N}),3137:((T,O,e)=>{const t=e(1841),{kClose:N,kDestroy:f,kClosed:D,kDestroyed:d,kDispatch:i,kNoProxyAgent:E,kHttpProxyAgent:B,
kHttpsProxyAgent:A}=e(6443),C=e(6672),Q=e(7405),s={"http:":80,"https:":443};let g=!1;class a extends t{#A=null;#e=null;#t=null;constructor(R={}){
super(),this.#t=R,g||(g=!0,process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{
code:"UNDICI-EHPA"}));const{httpProxy:m,httpsProxy:M,noProxy:U,...H}=R;this[E]=new Q(H);const L=m??process.env.http_proxy??
process.env.HTTP_PROXY;L?this[B]=new C({...H,uri:L}):this[B]=this[E];const J=M??process.env.https_proxy??process.env.HTTPS_PROXY;
J?this[A]=new C({...H,uri:J}):this[A]=this[B],this.#s()}[i](R,m){const M=new URL(R.origin);return this.#n(M).dispatch(R,
m)}async[N](){await this[E].close(),this[B][D]||await this[B].close(),this[A][D]||await this[A].close()}async[f](R){await this[E].
destroy(R),this[B][d]||await this[B].destroy(R),this[A][d]||await this[A].destroy(R)}#n(R){let{protocol:m,host:M,port:U}=R;
return M=M.replace(/:\d*$/,"").toLowerCase(),U=Number.parseInt(U,10)||s[m]||0,this.#r(M,U)?m==="https:"?this[A]:this[B]:
this[E]}#r(R,m){if(this.#o&&this.#s(),this.#e.length===0)return!0;if(this.#A==="*")return!1;for(let M=0;M<this.#e.length;M++){
const U=this.#e[M];if(!(U.port&&U.port!==m)){if(/^[.*]/.test(U.hostname)){if(R.endsWith(U.hostname.replace(/^\*/,"")))return!1}else if(R===
U.hostname)return!1}}return!0}#s(){const R=this.#t.noProxy??this.#i,m=R.split(/[,\s]/),M=[];for(let U=0;U<m.length;U++){
const H=m[U];if(!H)continue;const L=H.match(/^(.+):(\d+)$/);M.push({hostname:(L?L[1]:H).toLowerCase(),port:L?Number.parseInt(
L[2],10):0})}this.#A=R,this.#e=M}get#o(){return this.#t.noProxy!==void 0?!1:this.#A!==this.#i}get#i(){return process.env.
no_proxy??process.env.NO_PROXY??""}}T.exports=a}),4660:(T=>{class t{constructor(){this.bottom=0,this.top=0,this.list=new Array(
2048),this.next=null}isEmpty(){return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(f){this.
list[this.top]=f,this.top=this.top+1&2047}shift(){const f=this.list[this.bottom];return f===void 0?null:(this.list[this.
bottom]=void 0,this.bottom=this.bottom+1&2047,f)}}T.exports=class{constructor(){this.head=this.tail=new t}isEmpty(){return this.
head.isEmpty()}push(f){this.head.isFull()&&(this.head=this.head.next=new t),this.head.push(f)}shift(){const f=this.tail,
D=f.shift();return f.isEmpty()&&f.next!==null&&(this.tail=f.next),D}}}),2128:((T,O,e)=>{const t=e(1841),N=e(4660),{kConnected:f,
kSize:D,kRunning:d,kPending:i,kQueued:E,kBusy:B,kFree:A,kUrl:C,kClose:Q,kDestroy:s,kDispatch:g}=e(6443),a=e(3246),c=Symbol(
"clients"),R=Symbol("needDrain"),m=Symbol("queue"),M=Symbol("closed resolve"),U=Symbol("onDrain"),H=Symbol("onConnect"),
L=Symbol("onDisconnect"),J=Symbol("onConnectionError"),o=Symbol("get dispatcher"),n=Symbol("add client"),l=Symbol("remov\
e client"),r=Symbol("stats");class y extends t{constructor(I){super(I),this[m]=new N,this[c]=[],this[E]=0;const h=this;this[U]=
function(b,Y){const G=h[m];let V=!1;for(;!V;){const tA=G.shift();if(!tA)break;h[E]--,V=!this.dispatch(tA.opts,tA.handler)}
this[R]=V,!this[R]&&h[R]&&(h[R]=!1,h.emit("drain",b,[h,...Y])),h[M]&&G.isEmpty()&&Promise.all(h[c].map(tA=>tA.close())).
then(h[M])},this[H]=(F,b)=>{h.emit("connect",F,[h,...b])},this[L]=(F,b,Y)=>{h.emit("disconnect",F,[h,...b],Y)},this[J]=(F,b,Y)=>{
h.emit("connectionError",F,[h,...b],Y)},this[r]=new a(this)}get[B](){return this[R]}get[f](){return this[c].filter(I=>I[f]).
length}get[A](){return this[c].filter(I=>I[f]&&!I[R]).length}get[i](){let I=this[E];for(const{[i]:h}of this[c])I+=h;return I}get[d](){
let I=0;for(const{[d]:h}of this[c])I+=h;return I}get[D](){let I=this[E];for(const{[D]:h}of this[c])I+=h;return I}get stats(){
return this[r]}async[Q](){this[m].isEmpty()?await Promise.all(this[c].map(I=>I.close())):await new Promise(I=>{this[M]=I})}async[s](I){
for(;;){const h=this[m].shift();if(!h)break;h.handler.onError(I)}await Promise.all(this[c].map(h=>h.destroy(I)))}[g](I,h){
const F=this[o]();return F?F.dispatch(I,h)||(F[R]=!0,this[R]=!this[o]()):(this[R]=!0,this[m].push({opts:I,handler:h}),this[E]++),
!this[R]}[n](I){return I.on("drain",this[U]).on("connect",this[H]).on("disconnect",this[L]).on("connectionError",this[J]),
this[c].push(I),this[R]&&queueMicrotask(()=>{this[R]&&this[U](I[C],[this,I])}),this}[l](I){I.close(()=>{const h=this[c].
indexOf(I);h!==-1&&this[c].splice(h,1)}),this[R]=this[c].some(h=>!h[R]&&h.closed!==!0&&h.destroyed!==!0)}}T.exports={PoolBase:y,
kClients:c,kNeedDrain:R,kAddClient:n,kRemoveClient:l,kGetDispatcher:o}}),3246:((T,O,e)=>{const{kFree:t,kConnected:N,kPending:f,
kQueued:D,kRunning:d,kSize:i}=e(6443),E=Symbol("pool");class B{constructor(C){this[E]=C}get connected(){return this[E][N]}get free(){
return this[E][t]}get pending(){return this[E][f]}get queued(){return this[E][D]}get running(){return this[E][d]}get size(){
return this[E][i]}}T.exports=B}),628:((T,O,e)=>{const{PoolBase:t,kClients:N,kNeedDrain:f,kAddClient:D,kGetDispatcher:d}=e(
2128),i=e(3701),{InvalidArgumentError:E}=e(8707),B=e(3440),{kUrl:A,kInterceptors:C}=e(6443),Q=e(9136),s=Symbol("options"),
g=Symbol("connections"),a=Symbol("factory");function c(m,M){return new i(m,M)}class R extends t{constructor(M,{connections:U,
factory:H=c,connect:L,connectTimeout:J,tls:o,maxCachedSessions:n,socketPath:l,autoSelectFamily:r,autoSelectFamilyAttemptTimeout:y,
allowH2:w,...I}={}){if(U!=null&&(!Number.isFinite(U)||U<0))throw new E("invalid connections");if(typeof H!="function")throw new E(
"factory must be a function.");if(L!=null&&typeof L!="function"&&typeof L!="object")throw new E("connect must be a funct\
ion or an object");typeof L!="function"&&(L=Q({...o,maxCachedSessions:n,allowH2:w,socketPath:l,timeout:J,...r?{autoSelectFamily:r,
autoSelectFamilyAttemptTimeout:y}:void 0,...L})),super(I),this[C]=I.interceptors?.Pool&&Array.isArray(I.interceptors.Pool)?
I.interceptors.Pool:[],this[g]=U||null,this[A]=B.parseOrigin(M),this[s]={...B.deepClone(I),connect:L,allowH2:w},this[s].
interceptors=I.interceptors?{...I.interceptors}:void 0,this[a]=H,this.on("connectionError",(h,F,b)=>{for(const Y of F){const G=this[N].
indexOf(Y);G!==-1&&this[N].splice(G,1)}})}[d](){for(const M of this[N])if(!M[f])return M;if(!this[g]||this[N].length<this[g]){
const M=this[a](this[A],this[s]);return this[D](M),M}}}T.exports=R}),6672:((T,O,e)=>{const{kProxy:t,kClose:N,kDestroy:f,
kDispatch:D,kInterceptors:d}=e(6443),{URL:i}=e(3136),E=e(7405),B=e(628),A=e(1841),{InvalidArgumentError:C,RequestAbortedError:Q,
SecureProxyConnectionError:s}=e(8707),g=e(9136),a=e(3701),c=Symbol("proxy agent"),R=Symbol("proxy client"),m=Symbol("pro\
xy headers"),M=Symbol("request tls settings"),U=Symbol("proxy tls settings"),H=Symbol("connect endpoint function"),L=Symbol(
"tunnel proxy");function J(h){return h==="https:"?443:80}function o(h,F){return new B(h,F)}const n=()=>{};function l(h,F){
return F.connections===1?new a(h,F):new B(h,F)}class r extends A{#A;constructor(F,{headers:b={},connect:Y,factory:G}){if(super(),
!F)throw new C("Proxy URL is mandatory");this[m]=b,G?this.#A=G(F,{connect:Y}):this.#A=new a(F,{connect:Y})}[D](F,b){const Y=b.
onHeaders;b.onHeaders=function(iA,BA,gA){if(iA===407){typeof b.onError=="function"&&b.onError(new C("Proxy Authenticatio\
n Required (407)"));return}Y&&Y.call(this,iA,BA,gA)};const{origin:G,path:V="/",headers:tA={}}=F;if(F.path=G+V,!("host"in
tA)&&!("Host"in tA)){const{host:iA}=new i(G);tA.host=iA}return F.headers={...this[m],...tA},this.#A[D](F,b)}async[N](){return this.#A.
close()}async[f](F){return this.#A.destroy(F)}}class y extends A{constructor(F){if(super(),!F||typeof F=="object"&&!(F instanceof
i)&&!F.uri)throw new C("Proxy uri is mandatory");const{clientFactory:b=o}=F;if(typeof b!="function")throw new C("Proxy o\
pts.clientFactory must be a function.");const{proxyTunnel:Y=!0}=F,G=this.#A(F),{href:V,origin:tA,port:iA,protocol:BA,username:gA,
password:hA,hostname:CA}=G;if(this[t]={uri:V,protocol:BA},this[d]=F.interceptors?.ProxyAgent&&Array.isArray(F.interceptors.
ProxyAgent)?F.interceptors.ProxyAgent:[],this[M]=F.requestTls,this[U]=F.proxyTls,this[m]=F.headers||{},this[L]=Y,F.auth&&
F.token)throw new C("opts.auth cannot be used in combination with opts.token");F.auth?this[m]["proxy-authorization"]=`Ba\
sic ${F.auth}`:F.token?this[m]["proxy-authorization"]=F.token:gA&&hA&&(this[m]["proxy-authorization"]=`Basic ${Buffer.from(
`${decodeURIComponent(gA)}:${decodeURIComponent(hA)}`).toString("base64")}`);const IA=g({...F.proxyTls});this[H]=g({...F.
requestTls});const RA=F.factory||l,NA=(_,$)=>{const{protocol:eA}=new i(_);return!this[L]&&eA==="http:"&&this[t].protocol===
"http:"?new r(this[t].uri,{headers:this[m],connect:IA,factory:RA}):RA(_,$)};this[R]=b(G,{connect:IA}),this[c]=new E({...F,
factory:NA,connect:async(_,$)=>{let eA=_.host;_.port||(eA+=`:${J(_.protocol)}`);try{const{socket:P,statusCode:aA}=await this[R].
connect({origin:tA,port:iA,path:eA,signal:_.signal,headers:{...this[m],host:_.host},servername:this[U]?.servername||CA});
if(aA!==200&&(P.on("error",n).destroy(),$(new Q(`Proxy response (${aA}) !== 200 when HTTP Tunneling`))),_.protocol!=="ht\
tps:"){$(null,P);return}let oA;this[M]?oA=this[M].servername:oA=_.servername,this[H]({..._,servername:oA,httpSocket:P},$)}catch(P){
P.code==="ERR_TLS_CERT_ALTNAME_INVALID"?$(new s(P)):$(P)}}})}dispatch(F,b){const Y=w(F.headers);if(I(Y),Y&&!("host"in Y)&&
!("Host"in Y)){const{host:G}=new i(F.origin);Y.host=G}return this[c].dispatch({...F,headers:Y},b)}#A(F){return typeof F==
"string"?new i(F):F instanceof i?F:new i(F.uri)}async[N](){await this[c].close(),await this[R].close()}async[f](){await this[c].
destroy(),await this[R].destroy()}}function w(h){if(Array.isArray(h)){const F={};for(let b=0;b<h.length;b+=2)F[h[b]]=h[b+
1];return F}return h}function I(h){if(h&&Object.keys(h).find(b=>b.toLowerCase()==="proxy-authorization"))throw new C("Pr\
oxy-Authorization should be sent in ProxyAgent constructor")}T.exports=y}),50:((T,O,e)=>{const t=e(883),N=e(7816);class f extends t{#A=null;#e=null;constructor(d,i={}){
super(i),this.#A=d,this.#e=i}dispatch(d,i){const E=new N({...d,retryOptions:this.#e},{dispatch:this.#A.dispatch.bind(this.#A),
handler:i});return this.#A.dispatch(d,E)}close(){return this.#A.close()}destroy(){return this.#A.destroy()}}T.exports=f}),
2581:((T,O,e)=>{const t=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:N}=e(8707),f=e(7405);d()===void 0&&
D(new f);function D(i){if(!i||typeof i.dispatch!="function")throw new N("Argument agent must implement Agent");Object.defineProperty(
globalThis,t,{value:i,writable:!0,enumerable:!1,configurable:!1})}function d(){return globalThis[t]}T.exports={setGlobalDispatcher:D,
getGlobalDispatcher:d}}),8155:(T=>{T.exports=class{#A;constructor(e){if(typeof e!="object"||e===null)throw new TypeError(
"handler must be an object");this.#A=e}onConnect(...e){return this.#A.onConnect?.(...e)}onError(...e){return this.#A.onError?.(
...e)}onUpgrade(...e){return this.#A.onUpgrade?.(...e)}onResponseStarted(...e){return this.#A.onResponseStarted?.(...e)}onHeaders(...e){
return this.#A.onHeaders?.(...e)}onData(...e){return this.#A.onData?.(...e)}onComplete(...e){return this.#A.onComplete?.(
...e)}onBodySent(...e){return this.#A.onBodySent?.(...e)}}}),8754:((T,O,e)=>{const t=e(3440),{kBodyUsed:N}=e(6443),f=e(4589),
{InvalidArgumentError:D}=e(8707),d=e(8474),i=[300,301,302,303,307,308],E=Symbol("body");class B{constructor(a){this[E]=a,
this[N]=!1}async*[Symbol.asyncIterator](){f(!this[N],"disturbed"),this[N]=!0,yield*this[E]}}class A{constructor(a,c,R,m){
if(c!=null&&(!Number.isInteger(c)||c<0))throw new D("maxRedirections must be a positive number");t.validateHandler(m,R.method,
R.upgrade),this.dispatch=a,this.location=null,this.abort=null,this.opts={...R,maxRedirections:0},this.maxRedirections=c,
this.handler=m,this.history=[],this.redirectionLimitReached=!1,t.isStream(this.opts.body)?(t.bodyLength(this.opts.body)===
0&&this.opts.body.on("data",function(){f(!1)}),typeof this.opts.body.readableDidRead!="boolean"&&(this.opts.body[N]=!1,d.
prototype.on.call(this.opts.body,"data",function(){this[N]=!0}))):this.opts.body&&typeof this.opts.body.pipeTo=="functio\
n"?this.opts.body=new B(this.opts.body):this.opts.body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&
t.isIterable(this.opts.body)&&(this.opts.body=new B(this.opts.body))}onConnect(a){this.abort=a,this.handler.onConnect(a,
{history:this.history})}onUpgrade(a,c,R){this.handler.onUpgrade(a,c,R)}onError(a){this.handler.onError(a)}onHeaders(a,c,R,m){
if(this.location=this.history.length>=this.maxRedirections||t.isDisturbed(this.opts.body)?null:C(a,c),this.opts.throwOnMaxRedirect&&
this.history.length>=this.maxRedirections){this.request&&this.request.abort(new Error("max redirects")),this.redirectionLimitReached=
!0,this.abort(new Error("max redirects"));return}if(this.opts.origin&&this.history.push(new URL(this.opts.path,this.opts.
origin)),!this.location)return this.handler.onHeaders(a,c,R,m);const{origin:M,pathname:U,search:H}=t.parseURL(new URL(this.
location,this.opts.origin&&new URL(this.opts.path,this.opts.origin))),L=H?`${U}${H}`:U;this.opts.headers=s(this.opts.headers,
a===303,this.opts.origin!==M),this.opts.path=L,this.opts.origin=M,this.opts.maxRedirections=0,this.opts.query=null,a===303&&
this.opts.method!=="HEAD"&&(this.opts.method="GET",this.opts.body=null)}onData(a){if(!this.location)return this.handler.
onData(a)}onComplete(a){this.location?(this.location=null,this.abort=null,this.dispatch(this.opts,this)):this.handler.onComplete(
a)}onBodySent(a){this.handler.onBodySent&&this.handler.onBodySent(a)}}function C(g,a){if(i.indexOf(g)===-1)return null;for(let c=0;c<
a.length;c+=2)if(a[c].length===8&&t.headerNameToString(a[c])==="location")return a[c+1]}function Q(g,a,c){if(g.length===
4)return t.headerNameToString(g)==="host";if(a&&t.headerNameToString(g).startsWith("content-"))return!0;if(c&&(g.length===
13||g.length===6||g.length===19)){const R=t.headerNameToString(g);return R==="authorization"||R==="cookie"||R==="proxy-a\
uthorization"}return!1}function s(g,a,c){const R=[];if(Array.isArray(g))for(let m=0;m<g.length;m+=2)Q(g[m],a,c)||R.push(
g[m],g[m+1]);else if(g&&typeof g=="object")for(const m of Object.keys(g))Q(m,a,c)||R.push(m,g[m]);else f(g==null,"header\
s must be an object or an array");return R}T.exports=A}),7816:((T,O,e)=>{const t=e(4589),{kRetryHandlerDefaultRetry:N}=e(
6443),{RequestRetryError:f}=e(8707),{isDisturbed:D,parseHeaders:d,parseRangeHeader:i,wrapRequestBody:E}=e(3440);function B(Q){
const s=Date.now();return new Date(Q).getTime()-s}function A(Q,s,g,a){const c=Q["content-length"];if(c==null||!Number.isFinite(
s.start)||!Number.isFinite(s.end))return null;const R=Number(c),m=s.end-s.start+1;return!Number.isFinite(R)||R!==m?new f(
"Content-Length mismatch",g,{headers:Q,data:{count:a}}):null}class C{constructor(s,g){const{retryOptions:a,...c}=s,{retry:R,
maxRetries:m,maxTimeout:M,minTimeout:U,timeoutFactor:H,methods:L,errorCodes:J,retryAfter:o,statusCodes:n}=a??{};this.dispatch=
g.dispatch,this.handler=g.handler,this.opts={...c,body:E(s.body)},this.abort=null,this.aborted=!1,this.retryOpts={retry:R??
C[N],retryAfter:o??!0,maxTimeout:M??30*1e3,minTimeout:U??500,timeoutFactor:H??2,maxRetries:m??5,methods:L??["GET","HEAD",
"OPTIONS","PUT","DELETE","TRACE"],statusCodes:n??[500,502,503,504,429],errorCodes:J??["ECONNRESET","ECONNREFUSED","ENOTF\
OUND","ENETDOWN","ENETUNREACH","EHOSTDOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]},this.retryCount=0,this.retryCountCheckpoint=
0,this.start=0,this.end=null,this.etag=null,this.resume=null,this.headersSent=!1,this.handler.onConnect(l=>{this.aborted=
!0,this.abort?this.abort(l):this.reason=l})}checkpointResponseEnd(s,g){if(this.end==null&&this.opts.method!=="HEAD"){const a=s["\
content-length"];this.end=a!=null?Number(a)-1:null,t(this.end==null||Number.isFinite(this.end),"invalid content-length")}
this.resume=this.end!=null?g:null}onRequestSent(){this.handler.onRequestSent&&this.handler.onRequestSent()}onUpgrade(s,g,a){
this.handler.onUpgrade&&this.handler.onUpgrade(s,g,a)}onConnect(s){this.aborted?s(this.reason):this.abort=s}onBodySent(s){
if(this.handler.onBodySent)return this.handler.onBodySent(s)}static[N](s,{state:g,opts:a},c){const{statusCode:R,code:m,headers:M}=s,
{method:U,retryOptions:H}=a,{maxRetries:L,minTimeout:J,maxTimeout:o,timeoutFactor:n,statusCodes:l,errorCodes:r,methods:y}=H,
{counter:w}=g;if(m&&m!=="UND_ERR_REQ_RETRY"&&!r.includes(m)){c(s);return}if(Array.isArray(y)&&!y.includes(U)){c(s);return}
if(R!=null&&Array.isArray(l)&&!l.includes(R)){c(s);return}if(w>L){c(s);return}let I=M?.["retry-after"];I&&(I=Number(I),I=
Number.isNaN(I)?B(I):I*1e3);const h=I>0?Math.min(I,o):Math.min(J*n**(w-1),o);setTimeout(()=>c(null),h)}onHeaders(s,g,a,c){
const R=d(g);if(this.retryCount+=1,s>=300)return!this.headersSent&&this.retryOpts.statusCodes.includes(s)===!1?(this.headersSent=
!0,this.checkpointResponseEnd(R,a),this.handler.onHeaders(s,g,a,c)):(this.abort(new f("Request failed",s,{headers:R,data:{
count:this.retryCount}})),!1);if(this.resume!=null){if(this.resume=null,s!==206&&(this.start>0||s!==200))return this.abort(
new f("server does not support the range header and the payload was partially consumed",s,{headers:R,data:{count:this.retryCount}})),
!1;const M=i(R["content-range"]);if(!M)return this.abort(new f("Content-Range mismatch",s,{headers:R,data:{count:this.retryCount}})),
!1;if(this.etag!=null&&this.etag!==R.etag)return this.abort(new f("ETag mismatch",s,{headers:R,data:{count:this.retryCount}})),
!1;const U=A(R,M,s,this.retryCount);if(U!=null)return this.abort(U),!1;const{start:H,size:L,end:J=L-1}=M;return this.start!==
H||this.end!=null&&this.end!==J?(this.abort(new f("Content-Range mismatch",s,{headers:R,data:{count:this.retryCount}})),
!1):(this.resume=a,!0)}if(this.end==null){if(s===206){const M=i(R["content-range"]);if(M==null)return this.headersSent=!0,
this.handler.onHeaders(s,g,a,c);const U=A(R,M,s,this.retryCount);if(U!=null)return this.abort(U),!1;const{start:H,size:L,
end:J=L-1}=M;t(H!=null&&Number.isFinite(H),"content-range mismatch"),t(J!=null&&Number.isFinite(J),"invalid content-leng\
th"),this.start=H,this.end=J}if(this.end==null){const M=R["content-length"];this.end=M!=null?Number(M)-1:null}return t(Number.
isFinite(this.start)),t(this.end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=a,this.headersSent=
!0,this.etag=R.etag!=null?R.etag:null,this.etag!=null&&this.etag.startsWith("W/")&&(this.etag=null),this.handler.onHeaders(
s,g,a,c)}const m=new f("Request failed",s,{headers:R,data:{count:this.retryCount}});return this.abort(m),!1}onData(s){return this.
start+=s.length,this.handler.onData(s)}onComplete(s){return this.retryCount=0,this.handler.onComplete(s)}onError(s){if(this.
aborted||D(this.opts.body)||this.headersSent&&this.resume==null)return this.handler.onError(s);this.retryCount-this.retryCountCheckpoint>
0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1,this.retryOpts.
retry(s,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.opts}},g.bind(this));function g(a){if(a!=
null||this.aborted||D(this.opts.body))return this.handler.onError(a);if(this.start!==0){const c={range:`bytes=${this.start}\
-${this.end??""}`};this.etag!=null&&(c["if-match"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,...c}}}
try{this.retryCountCheckpoint=this.retryCount,this.dispatch(this.opts,this)}catch(c){this.handler.onError(c)}}}}T.exports=
C}),379:((T,O,e)=>{const{isIP:t}=e(7030),{lookup:N}=e(610),f=e(8155),{InvalidArgumentError:D,InformationalError:d}=e(8707),
i=Math.pow(2,31)-1;class E{#A=0;#e=0;#t=new Map;dualStack=!0;affinity=null;lookup=null;pick=null;constructor(C){this.#A=
C.maxTTL,this.#e=C.maxItems,this.dualStack=C.dualStack,this.affinity=C.affinity,this.lookup=C.lookup??this.#n,this.pick=
C.pick??this.#r}get full(){return this.#t.size===this.#e}runLookup(C,Q,s){const g=this.#t.get(C.hostname);if(g==null&&this.
full){s(null,C.origin);return}const a={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,
...Q.dns,maxTTL:this.#A,maxItems:this.#e};if(g==null)this.lookup(C,a,(c,R)=>{if(c||R==null||R.length===0){s(c??new d("No\
 DNS entries found"));return}this.setRecords(C,R);const m=this.#t.get(C.hostname),M=this.pick(C,m,a.affinity);let U;typeof M.
port=="number"?U=`:${M.port}`:C.port!==""?U=`:${C.port}`:U="",s(null,`${C.protocol}//${M.family===6?`[${M.address}]`:M.address}${U}`)});else{
const c=this.pick(C,g,a.affinity);if(c==null){this.#t.delete(C.hostname),this.runLookup(C,Q,s);return}let R;typeof c.port==
"number"?R=`:${c.port}`:C.port!==""?R=`:${C.port}`:R="",s(null,`${C.protocol}//${c.family===6?`[${c.address}]`:c.address}${R}`)}}#n(C,Q,s){
N(C.hostname,{all:!0,family:this.dualStack===!1?this.affinity:0,order:"ipv4first"},(g,a)=>{if(g)return s(g);const c=new Map;
for(const R of a)c.set(`${R.address}:${R.family}`,R);s(null,c.values())})}#r(C,Q,s){let g=null;const{records:a,offset:c}=Q;
let R;if(this.dualStack?(s==null&&(c==null||c===i?(Q.offset=0,s=4):(Q.offset++,s=(Q.offset&1)===1?6:4)),a[s]!=null&&a[s].
ips.length>0?R=a[s]:R=a[s===4?6:4]):R=a[s],R==null||R.ips.length===0)return g;R.offset==null||R.offset===i?R.offset=0:R.
offset++;const m=R.offset%R.ips.length;return g=R.ips[m]??null,g==null?g:Date.now()-g.timestamp>g.ttl?(R.ips.splice(m,1),
this.pick(C,Q,s)):g}setRecords(C,Q){const s=Date.now(),g={records:{4:null,6:null}};for(const a of Q){a.timestamp=s,typeof a.
ttl=="number"?a.ttl=Math.min(a.ttl,this.#A):a.ttl=this.#A;const c=g.records[a.family]??{ips:[]};c.ips.push(a),g.records[a.
family]=c}this.#t.set(C.hostname,g)}getHandler(C,Q){return new B(this,C,Q)}}class B extends f{#A=null;#e=null;#t=null;#n=null;#r=null;constructor(C,{
origin:Q,handler:s,dispatch:g},a){super(s),this.#r=Q,this.#n=s,this.#e={...a},this.#A=C,this.#t=g}onError(C){switch(C.code){case"\
ETIMEDOUT":case"ECONNREFUSED":{if(this.#A.dualStack){this.#A.runLookup(this.#r,this.#e,(Q,s)=>{if(Q)return this.#n.onError(
Q);const g={...this.#e,origin:s};this.#t(g,this)});return}this.#n.onError(C);return}case"ENOTFOUND":this.#A.deleteRecord(
this.#r);default:this.#n.onError(C);break}}}T.exports=A=>{if(A?.maxTTL!=null&&(typeof A?.maxTTL!="number"||A?.maxTTL<0))
throw new D("Invalid maxTTL. Must be a positive number");if(A?.maxItems!=null&&(typeof A?.maxItems!="number"||A?.maxItems<
1))throw new D("Invalid maxItems. Must be a positive number and greater than zero");if(A?.affinity!=null&&A?.affinity!==
4&&A?.affinity!==6)throw new D("Invalid affinity. Must be either 4 or 6");if(A?.dualStack!=null&&typeof A?.dualStack!="b\
oolean")throw new D("Invalid dualStack. Must be a boolean");if(A?.lookup!=null&&typeof A?.lookup!="function")throw new D(
"Invalid lookup. Must be a function");if(A?.pick!=null&&typeof A?.pick!="function")throw new D("Invalid pick. Must be a \
function");const C=A?.dualStack??!0;let Q;C?Q=A?.affinity??null:Q=A?.affinity??4;const s={maxTTL:A?.maxTTL??1e4,lookup:A?.
lookup??null,pick:A?.pick??null,dualStack:C,affinity:Q,maxItems:A?.maxItems??1/0},g=new E(s);return a=>function(R,m){const M=R.
origin.constructor===URL?R.origin:new URL(R.origin);return t(M.hostname)!==0?a(R,m):(g.runLookup(M,R,(U,H)=>{if(U)return m.
onError(U);let L=null;L={...R,servername:M.hostname,origin:H,headers:{host:M.hostname,...R.headers}},a(L,g.getHandler({origin:M,
dispatch:a,handler:m},R))}),!0)}}}),8060:((T,O,e)=>{const t=e(3440),{InvalidArgumentError:N,RequestAbortedError:f}=e(8707),
D=e(8155);class d extends D{#A=1024*1024;#e=null;#t=!1;#n=!1;#r=0;#s=null;#o=null;constructor({maxSize:B},A){if(super(A),
B!=null&&(!Number.isFinite(B)||B<1))throw new N("maxSize must be a number greater than 0");this.#A=B??this.#A,this.#o=A}onConnect(B){
this.#e=B,this.#o.onConnect(this.#i.bind(this))}#i(B){this.#n=!0,this.#s=B}onHeaders(B,A,C,Q){const g=t.parseHeaders(A)["\
content-length"];if(g!=null&&g>this.#A)throw new f(`Response size (${g}) larger than maxSize (${this.#A})`);return this.#n?
!0:this.#o.onHeaders(B,A,C,Q)}onError(B){this.#t||(B=this.#s??B,this.#o.onError(B))}onData(B){return this.#r=this.#r+B.length,
this.#r>=this.#A&&(this.#t=!0,this.#n?this.#o.onError(this.#s):this.#o.onComplete([])),!0}onComplete(B){if(!this.#t){if(this.#n){
this.#o.onError(this.reason);return}this.#o.onComplete(B)}}}function i({maxSize:E}={maxSize:1024*1024}){return B=>function(C,Q){
const{dumpMaxSize:s=E}=C,g=new d({maxSize:s},Q);return B(C,g)}}T.exports=i}),5092:((T,O,e)=>{const t=e(8754);function N({
maxRedirections:f}){return D=>function(i,E){const{maxRedirections:B=f}=i;if(!B)return D(i,E);const A=new t(D,B,i,E);return i=
{...i,maxRedirections:0},D(i,A)}}T.exports=N}),1514:((T,O,e)=>{const t=e(8754);T.exports=N=>{const f=N?.maxRedirections;
return D=>function(i,E){const{maxRedirections:B=f,...A}=i;if(!B)return D(i,E);const C=new t(D,B,i,E);return D(A,C)}}}),2026:((T,O,e)=>{
const t=e(7816);T.exports=N=>f=>function(d,i){return f(d,new t({...d,retryOptions:{...N,...d.retryOptions}},{handler:i,dispatch:f}))}}),
2824:((T,O,e)=>{Object.defineProperty(O,"__esModule",{value:!0}),O.SPECIAL_HEADERS=O.HEADER_STATE=O.MINOR=O.MAJOR=O.CONNECTION_TOKEN_CHARS=
O.HEADER_CHARS=O.TOKEN=O.STRICT_TOKEN=O.HEX=O.URL_CHAR=O.STRICT_URL_CHAR=O.USERINFO_CHARS=O.MARK=O.ALPHANUM=O.NUM=O.HEX_MAP=
O.NUM_MAP=O.ALPHA=O.FINISH=O.H_METHOD_MAP=O.METHOD_MAP=O.METHODS_RTSP=O.METHODS_ICE=O.METHODS_HTTP=O.METHODS=O.LENIENT_FLAGS=
O.FLAGS=O.TYPE=O.ERROR=void 0;const t=e(172);var N;(function(A){A[A.OK=0]="OK",A[A.INTERNAL=1]="INTERNAL",A[A.STRICT=2]=
"STRICT",A[A.LF_EXPECTED=3]="LF_EXPECTED",A[A.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH",A[A.CLOSED_CONNECTION=
5]="CLOSED_CONNECTION",A[A.INVALID_METHOD=6]="INVALID_METHOD",A[A.INVALID_URL=7]="INVALID_URL",A[A.INVALID_CONSTANT=8]="\
INVALID_CONSTANT",A[A.INVALID_VERSION=9]="INVALID_VERSION",A[A.INVALID_HEADER_TOKEN=10]="INVALID_HEADER_TOKEN",A[A.INVALID_CONTENT_LENGTH=
11]="INVALID_CONTENT_LENGTH",A[A.INVALID_CHUNK_SIZE=12]="INVALID_CHUNK_SIZE",A[A.INVALID_STATUS=13]="INVALID_STATUS",A[A.
INVALID_EOF_STATE=14]="INVALID_EOF_STATE",A[A.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING",A[A.CB_MESSAGE_BEGIN=
16]="CB_MESSAGE_BEGIN",A[A.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE",A[A.CB_MESSAGE_COMPLETE=18]="CB_MESSAGE_COMPLET\
E",A[A.CB_CHUNK_HEADER=19]="CB_CHUNK_HEADER",A[A.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",A[A.PAUSED=21]="PAUSED",A[A.PAUSED_UPGRADE=
22]="PAUSED_UPGRADE",A[A.PAUSED_H2_UPGRADE=23]="PAUSED_H2_UPGRADE",A[A.USER=24]="USER"})(N=O.ERROR||(O.ERROR={}));var f;
(function(A){A[A.BOTH=0]="BOTH",A[A.REQUEST=1]="REQUEST",A[A.RESPONSE=2]="RESPONSE"})(f=O.TYPE||(O.TYPE={}));var D;(function(A){
A[A.CONNECTION_KEEP_ALIVE=1]="CONNECTION_KEEP_ALIVE",A[A.CONNECTION_CLOSE=2]="CONNECTION_CLOSE",A[A.CONNECTION_UPGRADE=4]=
"CONNECTION_UPGRADE",A[A.CHUNKED=8]="CHUNKED",A[A.UPGRADE=16]="UPGRADE",A[A.CONTENT_LENGTH=32]="CONTENT_LENGTH",A[A.SKIPBODY=
64]="SKIPBODY",A[A.TRAILING=128]="TRAILING",A[A.TRANSFER_ENCODING=512]="TRANSFER_ENCODING"})(D=O.FLAGS||(O.FLAGS={}));var d;
(function(A){A[A.HEADERS=1]="HEADERS",A[A.CHUNKED_LENGTH=2]="CHUNKED_LENGTH",A[A.KEEP_ALIVE=4]="KEEP_ALIVE"})(d=O.LENIENT_FLAGS||
(O.LENIENT_FLAGS={}));var i;(function(A){A[A.DELETE=0]="DELETE",A[A.GET=1]="GET",A[A.HEAD=2]="HEAD",A[A.POST=3]="POST",A[A.
PUT=4]="PUT",A[A.CONNECT=5]="CONNECT",A[A.OPTIONS=6]="OPTIONS",A[A.TRACE=7]="TRACE",A[A.COPY=8]="COPY",A[A.LOCK=9]="LOCK",
A[A.MKCOL=10]="MKCOL",A[A.MOVE=11]="MOVE",A[A.PROPFIND=12]="PROPFIND",A[A.PROPPATCH=13]="PROPPATCH",A[A.SEARCH=14]="SEAR\
CH",A[A.UNLOCK=15]="UNLOCK",A[A.BIND=16]="BIND",A[A.REBIND=17]="REBIND",A[A.UNBIND=18]="UNBIND",A[A.ACL=19]="ACL",A[A.REPORT=
20]="REPORT",A[A.MKACTIVITY=21]="MKACTIVITY",A[A.CHECKOUT=22]="CHECKOUT",A[A.MERGE=23]="MERGE",A[A["M-SEARCH"]=24]="M-SE\
ARCH",A[A.NOTIFY=25]="NOTIFY",A[A.SUBSCRIBE=26]="SUBSCRIBE",A[A.UNSUBSCRIBE=27]="UNSUBSCRIBE",A[A.PATCH=28]="PATCH",A[A.
PURGE=29]="PURGE",A[A.MKCALENDAR=30]="MKCALENDAR",A[A.LINK=31]="LINK",A[A.UNLINK=32]="UNLINK",A[A.SOURCE=33]="SOURCE",A[A.
PRI=34]="PRI",A[A.DESCRIBE=35]="DESCRIBE",A[A.ANNOUNCE=36]="ANNOUNCE",A[A.SETUP=37]="SETUP",A[A.PLAY=38]="PLAY",A[A.PAUSE=
39]="PAUSE",A[A.TEARDOWN=40]="TEARDOWN",A[A.GET_PARAMETER=41]="GET_PARAMETER",A[A.SET_PARAMETER=42]="SET_PARAMETER",A[A.
REDIRECT=43]="REDIRECT",A[A.RECORD=44]="RECORD",A[A.FLUSH=45]="FLUSH"})(i=O.METHODS||(O.METHODS={})),O.METHODS_HTTP=[i.DELETE,
i.GET,i.HEAD,i.POST,i.PUT,i.CONNECT,i.OPTIONS,i.TRACE,i.COPY,i.LOCK,i.MKCOL,i.MOVE,i.PROPFIND,i.PROPPATCH,i.SEARCH,i.UNLOCK,
i.BIND,i.REBIND,i.UNBIND,i.ACL,i.REPORT,i.MKACTIVITY,i.CHECKOUT,i.MERGE,i["M-SEARCH"],i.NOTIFY,i.SUBSCRIBE,i.UNSUBSCRIBE,
i.PATCH,i.PURGE,i.MKCALENDAR,i.LINK,i.UNLINK,i.PRI,i.SOURCE],O.METHODS_ICE=[i.SOURCE],O.METHODS_RTSP=[i.OPTIONS,i.DESCRIBE,
i.ANNOUNCE,i.SETUP,i.PLAY,i.PAUSE,i.TEARDOWN,i.GET_PARAMETER,i.SET_PARAMETER,i.REDIRECT,i.RECORD,i.FLUSH,i.GET,i.POST],O.
METHOD_MAP=t.enumToMap(i),O.H_METHOD_MAP={},Object.keys(O.METHOD_MAP).forEach(A=>{/^H/.test(A)&&(O.H_METHOD_MAP[A]=O.METHOD_MAP[A])});
var E;(function(A){A[A.SAFE=0]="SAFE",A[A.SAFE_WITH_CB=1]="SAFE_WITH_CB",A[A.UNSAFE=2]="UNSAFE"})(E=O.FINISH||(O.FINISH=
{})),O.ALPHA=[];for(let A=65;A<=90;A++)O.ALPHA.push(String.fromCharCode(A)),O.ALPHA.push(String.fromCharCode(A+32));O.NUM_MAP=
{0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9},O.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,
a:10,b:11,c:12,d:13,e:14,f:15},O.NUM=["0","1","2","3","4","5","6","7","8","9"],O.ALPHANUM=O.ALPHA.concat(O.NUM),O.MARK=[
"-","_",".","!","~","*","'","(",")"],O.USERINFO_CHARS=O.ALPHANUM.concat(O.MARK).concat(["%",";",":","&","=","+","$",","]),
O.STRICT_URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[","\\","]","^","_",
"`","{","|","}","~"].concat(O.ALPHANUM),O.URL_CHAR=O.STRICT_URL_CHAR.concat(["	","\f"]);for(let A=128;A<=255;A++)O.URL_CHAR.
push(A);O.HEX=O.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"]),O.STRICT_TOKEN=["!","#","$","%","&","'","*",
"+","-",".","^","_","`","|","~"].concat(O.ALPHANUM),O.TOKEN=O.STRICT_TOKEN.concat([" "]),O.HEADER_CHARS=["	"];for(let A=32;A<=
255;A++)A!==127&&O.HEADER_CHARS.push(A);O.CONNECTION_TOKEN_CHARS=O.HEADER_CHARS.filter(A=>A!==44),O.MAJOR=O.NUM_MAP,O.MINOR=
O.MAJOR;var B;(function(A){A[A.GENERAL=0]="GENERAL",A[A.CONNECTION=1]="CONNECTION",A[A.CONTENT_LENGTH=2]="CONTENT_LENGTH",
A[A.TRANSFER_ENCODING=3]="TRANSFER_ENCODING",A[A.UPGRADE=4]="UPGRADE",A[A.CONNECTION_KEEP_ALIVE=5]="CONNECTION_KEEP_ALIV\
E",A[A.CONNECTION_CLOSE=6]="CONNECTION_CLOSE",A[A.CONNECTION_UPGRADE=7]="CONNECTION_UPGRADE",A[A.TRANSFER_ENCODING_CHUNKED=
8]="TRANSFER_ENCODING_CHUNKED"})(B=O.HEADER_STATE||(O.HEADER_STATE={})),O.SPECIAL_HEADERS={connection:B.CONNECTION,"cont\
ent-length":B.CONTENT_LENGTH,"proxy-connection":B.CONNECTION,"transfer-encoding":B.TRANSFER_ENCODING,upgrade:B.UPGRADE}}),
3870:((T,O,e)=>{const{Buffer:t}=e(4573);T.exports=t.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf3\
9/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2\
FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW\
52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCA\
F/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bG\
Rfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaH\
R0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZX\
RfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3\
BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3\
JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2\
RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3\
RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV\
9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgAC\
AALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQ\
FxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQY\
zQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCAC\
ICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIA\
BBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkN\
AAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAE\
EUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANg\
IAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQ\
FyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCC\
AAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQ\
MLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIA\
ZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQ\
ELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQAC\
gCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgAT\
YCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0Qb\
zSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdC\
ECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2Ag\
gMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIA\
AtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgAT\
YCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDx\
DXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzA\
FNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZ\
MBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7Ab\
wBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvA\
ELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQ\
ELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDA\
yeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT\
0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQ\
tByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAA\
xzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQe\
IADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8A\
AMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/w\
AMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjg\
EMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQ\
EMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrA\
EMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQ\
wJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/Ak\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQ\
oLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3\
x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAa\
wBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5Av\
gC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw\
1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIA\
EgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMC\
IDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcU\
GABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MAS\
AAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0\
UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCi\
AEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi\
8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc\
8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJ\
oDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQ\
AhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBE\
YEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDc\
ICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgAC\
ABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIA\
JBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQ\
AgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQA\
JAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDg\
TFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQ\
MMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQ\
FqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCg\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAd\
AB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDL\
wCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAg\
tCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvw\
IAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0\
ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDS\
EKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDE\
IAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQ\
ULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ\
0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABE\
YNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAw\
yDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAw\
sgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS\
0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQ\
AsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCm\
sOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AAC\
IFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIA\
QgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQ\
EM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBg\
JAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADP\
kCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBE\
cEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQ\
FqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDf\
MCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCy\
ACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIA\
EtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQ\
MM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQ\
FHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2Ah\
wgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzA\
LMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIA\
RHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIA\
JBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQc\
EAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgAC\
ABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNg\
IADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMyw\
ILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AX\
FBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOai\
EGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMAC\
EDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg\
2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQ\
AAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAk\
ACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBAC\
EDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN\
0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFy\
EDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KAS\
AAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIA\
EtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQ\
MMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAw\
QFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCy\
ABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzw\
IgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQ\
MgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAA\
zOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAA\
sgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERw\
RAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQ\
FB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQ\
ALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBai\
IBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpA\
GbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIA\
EgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAE\
EBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAG\
otAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQ\
ELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCm\
siA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyAC\
EDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIA\
BBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4Ag\
sgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1Ag\
sgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw\
10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAU\
EBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5w\
AhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAU\
cNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAA\
BHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIA\
EgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgAS\
AERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIA\
FBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgw\
EhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNg\
IADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg\
0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2traw\
FrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCAC\
IAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQ\
FqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBai\
IBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIA\
IoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgAS\
AERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAg\
sgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQ\
FqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIA\
EtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCw\
JAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQ\
VqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgAS\
AERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAg\
sgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQ\
FqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIA\
EtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCy\
ABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQ\
FqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBE\
YNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIA\
JBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIA\
FBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQ\
UgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0\
GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIA\
U2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQ\
FGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBai\
EGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnA\
EhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAG\
tBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAy\
ABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI\
8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIA\
BBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0\
AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjA\
ILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIA\
FBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAi\
ACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANg\
IAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAw\
yHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKAS\
EDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzw\
BqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2\
ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDE\
gLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIA\
IgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIA\
BBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg\
8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQa\
wBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIA\
BBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAU\
ElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQ\
ALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5A\
ELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQ\
FqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIA\
FBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd\
3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIA\
EtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33AS\
ACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANg\
IAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBC\
ABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAU\
EBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNy\
AAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0\
EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIA\
EgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8w\
ELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDN\
gBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACy\
ACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAU\
GkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAw\
zuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAW\
ohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3Q\
ELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZ\
gBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQ\
MM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQ\
sgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAw\
zQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAE\
EKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzAS\
EDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//\
8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIA\
E2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQ\
FqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIA\
JBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAk\
EANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0\
EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK\
4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQ\
A2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+Q\
A2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGD\
YCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuA\
ELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFC\
ACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQ\
A2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIA\
IgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIA\
EQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQ\
MMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQ\
c2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABEC\
UiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDK\
gBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQ\
AhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDR\
QgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1Q\
AhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIA\
JBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIA\
JBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkD\
M2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAE\
EwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQ\
MMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQC\
AFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBA\
sgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAg\
QhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFC\
ACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQ\
k2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQc\
EoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDH\
YLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRAD\
YCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAk\
GgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQ\
MgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAi\
ABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcj\
sBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg\
0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQc\
UBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAi\
gCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIA\
JBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi\
8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDA\
QLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLS\
EDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIA\
E2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRg\
RAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAi\
gCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAk\
EDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDF\
MLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQ\
IhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgAT\
YCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBC\
EAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAi\
gCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNAC\
ACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi\
0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC\
4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBET\
YCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDE\
EAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAy\
ACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDA\
xfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQS\
QhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHC\
ACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0\
EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2Ah\
wgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWA\
tBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNg\
IcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBAD\
YCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQ\
FqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQ\
EMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANg\
IEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQS\
I2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAg\
QhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAk\
HaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAE\
UNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBAD\
YCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALy\
ACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3Q\
EhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2Ah\
AgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAw\
woCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAk\
EQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQ\
tBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIA\
RGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKA\
IAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAk\
IANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIA\
BrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAi\
AAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANg\
IMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAw\
wzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0\
AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANg\
IAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQT\
BrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLA\
sgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQ\
MMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBg\
gLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQ\
MCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAk\
HJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCy\
ACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0\
UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFz\
YCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDA\
sgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAE\
ECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAk\
EANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIA\
IgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCT\
YCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIA\
IgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDz\
YCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIA\
IgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCj\
YCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIA\
IgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAg\
AhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAW\
shBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACw\
ALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQ\
sgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIA\
IgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBAD\
oAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCAC\
ACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAU\
EgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw\
4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUAC\
AAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdE\
GgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYW\
FhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2\
FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYR\
ITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYW\
FhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYW\
FhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYW\
FhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x\
8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S\
4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByj\
EPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjS\
MPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8D\
APC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/g\
FxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz\
4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIA\
AgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2Ah\
BBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAy\
gCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw\
0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKA\
I4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIA\
MRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQ\
EhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC\
0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3Aw\
AgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/Iw\
BBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAE\
HI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAG\
oiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQY\
ACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvN\
AAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDB\
ELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBj\
YCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAg\
AhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZ\
TQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cS\
AEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUai\
ICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIA\
BBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIg\
ZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQ\
AhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrci\
AIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACy\
IBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQC\
ADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQ\
JAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZ\
TQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIA\
lBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANg\
IAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIA\
hLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMy\
IAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBm\
ohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQ\
AgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQ\
wDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIA\
BrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgAS\
gCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5N\
MAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCAC\
ABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQf\
TTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIg\
cgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIA\
AgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAw\
sgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBD\
YCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEai\
AANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANg\
IIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAi\
EDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAi\
AFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3Ag\
hB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIA\
MgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIg\
EgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQ\
J0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3\
QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNg\
IIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0A\
AgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAy\
AANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCy\
AGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIA\
FBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0\
EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIA\
AgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIA\
VBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2Ah\
ggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAg\
sgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCw\
JAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBU\
F4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR\
8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkN\
AAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAU\
EBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDC\
ACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKA\
IQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIA\
AgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQAC\
gCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBT\
YCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACw\
vcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2\
sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbW\
V0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIE\
lDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3\
N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG\
9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3\
IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb2\
5fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZX\
Jyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZX\
Rob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb2\
5fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYW\
RlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW\
9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaG\
VhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIG\
luIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIE\
NvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2\
RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIG\
Vycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZW\
N0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2\
h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb2\
5faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbi\
BwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb2\
5fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbX\
BsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbW\
UgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW\
52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeH\
BlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldG\
hvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIG\
VuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUF\
JPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSU\
xFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORU\
NUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAE\
NMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT1\
9IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU\
5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVE\
lfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUF\
RJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0\
VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQV\
RFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU\
5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUE\
lSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRV\
NTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0\
FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTE\
RTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV\
9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1\
BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU\
5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0\
lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl\
9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRV\
RFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSU\
RfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQV\
ZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF\
9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASF\
BFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQk\
UAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE\
9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfRE\
VURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF\
9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSV\
JFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQU\
lMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUE\
xJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSF\
RUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAAB\
AYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFw\
AAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAO\
gRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAg\
ICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAA\
AAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQ\
BBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZm\
VyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAE\
GRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBA\
QEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACw\
EBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAA\
sBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk\
9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1\
JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv","base64")}),3434:((T,O,e)=>{const{Buffer:t}=e(
4573);T.exports=t.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVy\
c19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9v\
bl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0\
ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5p\
dGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxv\
YwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0\
cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAAT\
DmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xs\
aHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3Jf\
cmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFt\
ZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tl\
ZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUK\
BgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAy\
IgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc\
0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAA\
NgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0Ag\
AyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEg\
BEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYo\
AhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUo\
AgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU\
0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARq\
IQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIA\
RwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAA\
QRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIA\
IAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAg\
AiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRA\
IARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwB\
C0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FF\
BEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARG\
DQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFB\
ADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAt\
AC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIo\
AgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEf\
ICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2Rl\
ZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8B\
oAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AEL\
QQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAEL\
QQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQEL\
QcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQya\
AQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8M\
iwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+\
C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtB\
BAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAM\
XwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAM\
UAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEM\
QQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEM\
MgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEM\
IwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwU\
C0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwF\
C0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAg\
AgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
fwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUm\
KCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsB\
jAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgB\
uQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3w\
AkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4D\
CyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMM\
qAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtB\
ASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCAC\
QQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGw\
GDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3\
AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiAL\
WA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMM\
nAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygC\
SCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCID\
RQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAg\
AiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABB\
DUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECAC\
QRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoi\
AUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2\
AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIg\
AkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEB\
QQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtB\
GCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/\
Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyAB\
LQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB\
0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkC\
C0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtC\
DyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkK\
CwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IF\
IQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEK\
DLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkD\
CyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEg\
A0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJA\
IAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsg\
AEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQi\
A0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYC\
BCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEM\
FAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRA\
QSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0A\
C0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFH\
DQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAA\
IAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsg\
AiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAF\
IAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEAD\
QCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B\
/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBB\
IEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmoh\
BgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEA\
IQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB\
/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWoh\
AUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wIL\
QT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAh\
AwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALM\
AswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABq\
LQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccA\
IQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3C\
AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAi\
BUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJA\
IAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCAB\
IgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFq\
IQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAF\
IAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWoh\
ByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyAC\
IAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8B\
cUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB\
/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEB\
aiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAEL\
IAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMA\
IQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYC\
AAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEM\
ygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIF\
RgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwD\
C0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAE\
Rw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEG\
A0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSAB\
IABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAE\
IAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzN\
AgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHI\
AGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQA\
IQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHn\
ACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAh\
AwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsD\
QCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEg\
BEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEM\
CwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMB\
kgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABB\
L0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkB\
C0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCAB\
LQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFB\
AWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCAC\
IAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQAC\
QCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2x\
AiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYE\
QEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAi\
ACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEB\
aiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoi\
AUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGot\
AABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4g\
AUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEh\
AwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEF\
IAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtB\
hAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAF\
NgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEB\
QfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCAB\
LQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigC\
ACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAG\
QQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNA\
IAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABr\
QQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMg\
ASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyh\
AgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAA\
QQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyAB\
QQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1g\
IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABr\
QQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMg\
ASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyc\
AgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAA\
QQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEg\
BEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMM\
mAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EB\
aiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBB\
lwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAh\
Awz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8A\
ai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtq\
IQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxX\
C0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyAC\
IAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAA\
QQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQL\
IAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABH\
DVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEg\
AGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEh\
AyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIA\
DI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0B\
IABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09P\
TwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsC\
QAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYC\
QANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASED\
DIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUA\
TU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEB\
aiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCAB\
QQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHC\
zwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCAB\
a2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUEr\
DEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQAL\
IAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFB\
kwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEB\
DD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQAL\
IAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAg\
BCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWoh\
AUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBB\
sQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoB\
IAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2\
AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAE\
IAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09\
Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYC\
QANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32\
ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEA\
NgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASED\
DNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0A\
CyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcN\
NiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAA\
a0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARG\
BEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQg\
AWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFB\
Gww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsg\
AUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzh\
AQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFB\
gwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyAB\
QQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0\
IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0AC\
QCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM\
6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsL\
CwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAA\
QTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIg\
A0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMB\
CyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYC\
BCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02\
AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEB\
ajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0Ej\
IQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACED\
DKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIM\
DL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwEL\
IABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2Ahwg\
AiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECAC\
QQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIo\
AgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2Ahwg\
AiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2\
AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIg\
ADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyU\
AQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIE\
IAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2\
AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAg\
AkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAg\
ARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAh\
AwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2\
AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJ\
DQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJB\
ADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEB\
aiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFq\
IQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQ\
KCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIg\
ADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigC\
BCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMh\
AQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB\
1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAA\
IAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEB\
CyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEB\
aiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxB\
ACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYE\
QCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJB\
CjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyAC\
IAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsi\
AEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtB\
OSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAq\
IgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIA\
BEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2\
AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCAC\
IAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIv\
ATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAA\
AwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMg\
AkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACAB\
ECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIA\
DQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxB\
BWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82\
AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAg\
A3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARH\
BEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAg\
AkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAh\
AAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2\
AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0A\
IAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyAC\
QSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygC\
LCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQg\
AkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0A\
IAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L/\
/////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCAC\
Qc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQh\
AEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQg\
AkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIE\
IQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIU\
IAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQ\
NgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwM\
UgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIc\
IAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2\
AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwB\
CyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2Ahwg\
AiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIB\
ECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIg\
ATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCAC\
QbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwM\
RwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2Ahwg\
AkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJA\
IAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJB\
ADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0A\
IAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYC\
FCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIg\
ATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsO\
EAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANA\
IAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYB\
IQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAA\
Rw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgAL\
QQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAg\
AygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIU\
IAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0D\
IAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIg\
ATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWoh\
AUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5G\
BEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASED\
DCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYM\
AgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAq\
DgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwt\
CyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUE\
QCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0B\
IAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAG\
QQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQEL\
OgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcN\
AAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIA\
IAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EA\
IQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCAC\
Qc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EA\
IQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCAC\
QZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EA\
IQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCAC\
QfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyAC\
QQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQg\
BWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAh\
BSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCAC\
IABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGok\
ACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAA\
IABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwA\
IAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2\
AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3\
AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUN\
ACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIM\
QRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGw\
NGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkq\
KywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktM\
TU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4y\
DwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwr\
DwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEd\
DwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYl\
DwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZsw\
DwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEg\
AUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0A\
IAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2\
AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAg\
AygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/\
Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAA\
KAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFr\
IAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAE\
C1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyAC\
C4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAg\
AEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAA\
AAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQEL\
fyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2\
AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG0\
0ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoi\
AUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAA\
QbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYC\
BAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdx\
IgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAA\
KAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYC\
AEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRB\
eHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABB\
FGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sN\
ACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5q\
CyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUN\
AEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAA\
a3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigC\
AAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFF\
BEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIA\
IQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACEC\
C0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYC\
BCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBB\
ADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0g\
ACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EA\
EDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIH\
IAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABq\
Tw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9H\
DQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEg\
ASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACID\
IAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAA\
QeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2\
AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQ\
AEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAG\
aiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIA\
CyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJL\
DQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAA\
IAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAg\
BGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIg\
ADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNA\
IAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIE\
IAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIA\
NwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYC\
BCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAII\
CyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAg\
AUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEf\
Rxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIg\
AjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRB\
mNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRA\
IAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYC\
GAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0E\
QCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggM\
AQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUE\
QCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYN\
ASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEA\
NgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIA\
DAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYC\
GAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRA\
IAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwB\
C0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIA\
QZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEE\
IAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2\
AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQg\
CSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00E\
QCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg\
0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAA\
IAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8L\
AAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxi\
YWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlk\
IG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZv\
ciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBv\
bl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9y\
AGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVy\
cm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJz\
aW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNr\
IGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25f\
bWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5z\
aW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBo\
ZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVy\
c2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlk\
IGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hh\
ciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0\
ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVu\
Y29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFj\
ayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4\
cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGlu\
IGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5\
IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVn\
aW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNl\
AG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9j\
b21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9u\
YW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1l\
AEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUA\
RXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBt\
ZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhv\
ZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENI\
X1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBG\
QUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09O\
TkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVT\
VABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRf\
VE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05T\
VEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1V\
TFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMA\
T1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9S\
AFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJ\
Q0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9D\
SFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19F\
WFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0Jf\
TUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VS\
X0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJ\
RUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABI\
UEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9V\
U19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBF\
X0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZF\
UlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVf\
Q0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01Q\
TEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZB\
TElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9V\
TkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVF\
U1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdF\
AEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NS\
SUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1F\
VEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09Q\
X0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1F\
TlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVR\
VUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05f\
RkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9B\
UFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVk\
IEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8U\
AAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAA\
AhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0W\
AADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgIC\
AgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMA\
BAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwL\
AQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFu\
c2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAA\
AQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQE\
BAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDL\
AAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQ\
zQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuW\
AU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVD\
VE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","base64")}),172:((T,O)=>{Object.defineProperty(
O,"__esModule",{value:!0}),O.enumToMap=void 0;function e(t){const N={};return Object.keys(t).forEach(f=>{const D=t[f];typeof D==
"number"&&(N[f]=D)}),N}O.enumToMap=e}),7501:((T,O,e)=>{const{kClients:t}=e(6443),N=e(7405),{kAgent:f,kMockAgentSet:D,kMockAgentGet:d,
kDispatches:i,kIsMockActive:E,kNetConnect:B,kGetNetConnect:A,kOptions:C,kFactory:Q}=e(1117),s=e(7365),g=e(4004),{matchValue:a,
buildMockOptions:c}=e(3397),{InvalidArgumentError:R,UndiciError:m}=e(8707),M=e(883),U=e(1529),H=e(6142);class L extends M{constructor(o){
if(super(o),this[B]=!0,this[E]=!0,o?.agent&&typeof o.agent.dispatch!="function")throw new R("Argument opts.agent must im\
plement Agent");const n=o?.agent?o.agent:new N(o);this[f]=n,this[t]=n[t],this[C]=c(o)}get(o){let n=this[d](o);return n||
(n=this[Q](o),this[D](o,n)),n}dispatch(o,n){return this.get(o.origin),this[f].dispatch(o,n)}async close(){await this[f].
close(),this[t].clear()}deactivate(){this[E]=!1}activate(){this[E]=!0}enableNetConnect(o){if(typeof o=="string"||typeof o==
"function"||o instanceof RegExp)Array.isArray(this[B])?this[B].push(o):this[B]=[o];else if(typeof o>"u")this[B]=!0;else throw new R(
"Unsupported matcher. Must be one of String|Function|RegExp.")}disableNetConnect(){this[B]=!1}get isMockActive(){return this[E]}[D](o,n){
this[t].set(o,n)}[Q](o){const n=Object.assign({agent:this},this[C]);return this[C]&&this[C].connections===1?new s(o,n):new g(
o,n)}[d](o){const n=this[t].get(o);if(n)return n;if(typeof o!="string"){const l=this[Q]("http://localhost:9999");return this[D](
o,l),l}for(const[l,r]of Array.from(this[t]))if(r&&typeof l!="string"&&a(l,o)){const y=this[Q](o);return this[D](o,y),y[i]=
r[i],y}}[A](){return this[B]}pendingInterceptors(){const o=this[t];return Array.from(o.entries()).flatMap(([n,l])=>l[i].
map(r=>({...r,origin:n}))).filter(({pending:n})=>n)}assertNoPendingInterceptors({pendingInterceptorsFormatter:o=new H}={}){
const n=this.pendingInterceptors();if(n.length===0)return;const l=new U("interceptor","interceptors").pluralize(n.length);
throw new m(`
${l.count} ${l.noun} ${l.is} pending:

${o.format(n)}
`.trim())}}T.exports=L}),7365:((T,O,e)=>{const{promisify:t}=e(7975),N=e(3701),{buildMockDispatch:f}=e(3397),{kDispatches:D,
kMockAgent:d,kClose:i,kOriginalClose:E,kOrigin:B,kOriginalDispatch:A,kConnected:C}=e(1117),{MockInterceptor:Q}=e(1511),s=e(
6443),{InvalidArgumentError:g}=e(8707);class a extends N{constructor(R,m){if(super(R,m),!m||!m.agent||typeof m.agent.dispatch!=
"function")throw new g("Argument opts.agent must implement Agent");this[d]=m.agent,this[B]=R,this[D]=[],this[C]=1,this[A]=
this.dispatch,this[E]=this.close.bind(this),this.dispatch=f.call(this),this.close=this[i]}get[s.kConnected](){return this[C]}intercept(R){
return new Q(R,this[D])}async[i](){await t(this[E])(),this[C]=0,this[d][s.kClients].delete(this[B])}}T.exports=a}),2429:((T,O,e)=>{
const{UndiciError:t}=e(8707),N=Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");class f extends t{constructor(d){
super(d),Error.captureStackTrace(this,f),this.name="MockNotMatchedError",this.message=d||"The request does not match any\
 registered mock dispatches",this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](d){return d&&d[N]===!0}[N]=!0}
T.exports={MockNotMatchedError:f}}),1511:((T,O,e)=>{const{getResponseData:t,buildKey:N,addMockDispatch:f}=e(3397),{kDispatches:D,
kDispatchKey:d,kDefaultHeaders:i,kDefaultTrailers:E,kContentLength:B,kMockDispatch:A}=e(1117),{InvalidArgumentError:C}=e(
8707),{buildURL:Q}=e(3440);class s{constructor(c){this[A]=c}delay(c){if(typeof c!="number"||!Number.isInteger(c)||c<=0)throw new C(
"waitInMs must be a valid integer > 0");return this[A].delay=c,this}persist(){return this[A].persist=!0,this}times(c){if(typeof c!=
"number"||!Number.isInteger(c)||c<=0)throw new C("repeatTimes must be a valid integer > 0");return this[A].times=c,this}}
class g{constructor(c,R){if(typeof c!="object")throw new C("opts must be an object");if(typeof c.path>"u")throw new C("o\
pts.path must be defined");if(typeof c.method>"u"&&(c.method="GET"),typeof c.path=="string")if(c.query)c.path=Q(c.path,c.
query);else{const m=new URL(c.path,"data://");c.path=m.pathname+m.search}typeof c.method=="string"&&(c.method=c.method.toUpperCase()),
this[d]=N(c),this[D]=R,this[i]={},this[E]={},this[B]=!1}createMockScopeDispatchData({statusCode:c,data:R,responseOptions:m}){
const M=t(R),U=this[B]?{"content-length":M.length}:{},H={...this[i],...U,...m.headers},L={...this[E],...m.trailers};return{
statusCode:c,data:R,headers:H,trailers:L}}validateReplyParameters(c){if(typeof c.statusCode>"u")throw new C("statusCode \
must be defined");if(typeof c.responseOptions!="object"||c.responseOptions===null)throw new C("responseOptions must be a\
n object")}reply(c){if(typeof c=="function"){const U=L=>{const J=c(L);if(typeof J!="object"||J===null)throw new C("reply\
 options callback must return an object");const o={data:"",responseOptions:{},...J};return this.validateReplyParameters(
o),{...this.createMockScopeDispatchData(o)}},H=f(this[D],this[d],U);return new s(H)}const R={statusCode:c,data:arguments[1]===
void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:arguments[2]};this.validateReplyParameters(R);const m=this.
createMockScopeDispatchData(R),M=f(this[D],this[d],m);return new s(M)}replyWithError(c){if(typeof c>"u")throw new C("err\
or must be defined");const R=f(this[D],this[d],{error:c});return new s(R)}defaultReplyHeaders(c){if(typeof c>"u")throw new C(
"headers must be defined");return this[i]=c,this}defaultReplyTrailers(c){if(typeof c>"u")throw new C("trailers must be d\
efined");return this[E]=c,this}replyContentLength(){return this[B]=!0,this}}T.exports.MockInterceptor=g,T.exports.MockScope=
s}),4004:((T,O,e)=>{const{promisify:t}=e(7975),N=e(628),{buildMockDispatch:f}=e(3397),{kDispatches:D,kMockAgent:d,kClose:i,
kOriginalClose:E,kOrigin:B,kOriginalDispatch:A,kConnected:C}=e(1117),{MockInterceptor:Q}=e(1511),s=e(6443),{InvalidArgumentError:g}=e(
8707);class a extends N{constructor(R,m){if(super(R,m),!m||!m.agent||typeof m.agent.dispatch!="function")throw new g("Ar\
gument opts.agent must implement Agent");this[d]=m.agent,this[B]=R,this[D]=[],this[C]=1,this[A]=this.dispatch,this[E]=this.
close.bind(this),this.dispatch=f.call(this),this.close=this[i]}get[s.kConnected](){return this[C]}intercept(R){return new Q(
R,this[D])}async[i](){await t(this[E])(),this[C]=0,this[d][s.kClients].delete(this[B])}}T.exports=a}),1117:(T=>{T.exports=
{kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol(
"dispatch key"),kDefaultHeaders:Symbol("default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol(
"content length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock agen\
t get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol("original agent close"),kOrigin:Symbol(
"origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol("net connect"),kGetNetConnect:Symbol("get net connec\
t"),kConnected:Symbol("connected")}}),3397:((T,O,e)=>{const{MockNotMatchedError:t}=e(2429),{kDispatches:N,kMockAgent:f,kOriginalDispatch:D,
kOrigin:d,kGetNetConnect:i}=e(1117),{buildURL:E}=e(3440),{STATUS_CODES:B}=e(7067),{types:{isPromise:A}}=e(7975);function C(I,h){
return typeof I=="string"?I===h:I instanceof RegExp?I.test(h):typeof I=="function"?I(h)===!0:!1}function Q(I){return Object.
fromEntries(Object.entries(I).map(([h,F])=>[h.toLocaleLowerCase(),F]))}function s(I,h){if(Array.isArray(I)){for(let F=0;F<
I.length;F+=2)if(I[F].toLocaleLowerCase()===h.toLocaleLowerCase())return I[F+1];return}else return typeof I.get=="functi\
on"?I.get(h):Q(I)[h.toLocaleLowerCase()]}function g(I){const h=I.slice(),F=[];for(let b=0;b<h.length;b+=2)F.push([h[b],h[b+
1]]);return Object.fromEntries(F)}function a(I,h){if(typeof I.headers=="function")return Array.isArray(h)&&(h=g(h)),I.headers(
h?Q(h):{});if(typeof I.headers>"u")return!0;if(typeof h!="object"||typeof I.headers!="object")return!1;for(const[F,b]of Object.
entries(I.headers)){const Y=s(h,F);if(!C(b,Y))return!1}return!0}function c(I){if(typeof I!="string")return I;const h=I.split(
"?");if(h.length!==2)return I;const F=new URLSearchParams(h.pop());return F.sort(),[...h,F.toString()].join("?")}function R(I,{
path:h,method:F,body:b,headers:Y}){const G=C(I.path,h),V=C(I.method,F),tA=typeof I.body<"u"?C(I.body,b):!0,iA=a(I,Y);return G&&
V&&tA&&iA}function m(I){return Buffer.isBuffer(I)||I instanceof Uint8Array||I instanceof ArrayBuffer?I:typeof I=="object"?
JSON.stringify(I):I.toString()}function M(I,h){const F=h.query?E(h.path,h.query):h.path,b=typeof F=="string"?c(F):F;let Y=I.
filter(({consumed:G})=>!G).filter(({path:G})=>C(c(G),b));if(Y.length===0)throw new t(`Mock dispatch not matched for path\
 '${b}'`);if(Y=Y.filter(({method:G})=>C(G,h.method)),Y.length===0)throw new t(`Mock dispatch not matched for method '${h.
method}' on path '${b}'`);if(Y=Y.filter(({body:G})=>typeof G<"u"?C(G,h.body):!0),Y.length===0)throw new t(`Mock dispatch\
 not matched for body '${h.body}' on path '${b}'`);if(Y=Y.filter(G=>a(G,h.headers)),Y.length===0){const G=typeof h.headers==
"object"?JSON.stringify(h.headers):h.headers;throw new t(`Mock dispatch not matched for headers '${G}' on path '${b}'`)}
return Y[0]}function U(I,h,F){const b={timesInvoked:0,times:1,persist:!1,consumed:!1},Y=typeof F=="function"?{callback:F}:
{...F},G={...b,...h,pending:!0,data:{error:null,...Y}};return I.push(G),G}function H(I,h){const F=I.findIndex(b=>b.consumed?
R(b,h):!1);F!==-1&&I.splice(F,1)}function L(I){const{path:h,method:F,body:b,headers:Y,query:G}=I;return{path:h,method:F,
body:b,headers:Y,query:G}}function J(I){const h=Object.keys(I),F=[];for(let b=0;b<h.length;++b){const Y=h[b],G=I[Y],V=Buffer.
from(`${Y}`);if(Array.isArray(G))for(let tA=0;tA<G.length;++tA)F.push(V,Buffer.from(`${G[tA]}`));else F.push(V,Buffer.from(
`${G}`))}return F}function o(I){return B[I]||"unknown"}async function n(I){const h=[];for await(const F of I)h.push(F);return Buffer.
concat(h).toString("utf8")}function l(I,h){const F=L(I),b=M(this[N],F);b.timesInvoked++,b.data.callback&&(b.data={...b.data,
...b.data.callback(I)});const{data:{statusCode:Y,data:G,headers:V,trailers:tA,error:iA},delay:BA,persist:gA}=b,{timesInvoked:hA,
times:CA}=b;if(b.consumed=!gA&&hA>=CA,b.pending=hA<CA,iA!==null)return H(this[N],F),h.onError(iA),!0;typeof BA=="number"&&
BA>0?setTimeout(()=>{IA(this[N])},BA):IA(this[N]);function IA(NA,_=G){const $=Array.isArray(I.headers)?g(I.headers):I.headers,
eA=typeof _=="function"?_({...I,headers:$}):_;if(A(eA)){eA.then(X=>IA(NA,X));return}const P=m(eA),aA=J(V),oA=J(tA);h.onConnect?.(
X=>h.onError(X),null),h.onHeaders?.(Y,aA,RA,o(Y)),h.onData?.(Buffer.from(P)),h.onComplete?.(oA),H(NA,F)}function RA(){}return!0}
function r(){const I=this[f],h=this[d],F=this[D];return function(Y,G){if(I.isMockActive)try{l.call(this,Y,G)}catch(V){if(V instanceof
t){const tA=I[i]();if(tA===!1)throw new t(`${V.message}: subsequent request to origin ${h} was not allowed (net.connect \
disabled)`);if(y(tA,h))F.call(this,Y,G);else throw new t(`${V.message}: subsequent request to origin ${h} was not allowe\
d (net.connect is not enabled for this origin)`)}else throw V}else F.call(this,Y,G)}}function y(I,h){const F=new URL(h);
return I===!0?!0:!!(Array.isArray(I)&&I.some(b=>C(b,F.host)))}function w(I){if(I){const{agent:h,...F}=I;return F}}T.exports=
{getResponseData:m,getMockDispatch:M,addMockDispatch:U,deleteMockDispatch:H,buildKey:L,generateKeyValues:J,matchValue:C,
getResponse:n,getStatusText:o,mockDispatch:l,buildMockDispatch:r,checkNetConnect:y,buildMockOptions:w,getHeaderByName:s,
buildHeadersFromArray:g}}),6142:((T,O,e)=>{const{Transform:t}=e(7075),{Console:N}=e(7540),f=process.versions.icu?"\u2705":
"Y ",D=process.versions.icu?"\u274C":"N ";T.exports=class{constructor({disableColors:i}={}){this.transform=new t({transform(E,B,A){
A(null,E)}}),this.logger=new N({stdout:this.transform,inspectOptions:{colors:!i&&!process.env.CI}})}format(i){const E=i.
map(({method:B,path:A,data:{statusCode:C},persist:Q,times:s,timesInvoked:g,origin:a})=>({Method:B,Origin:a,Path:A,"Statu\
s code":C,Persistent:Q?f:D,Invocations:g,Remaining:Q?1/0:s-g}));return this.logger.table(E),this.transform.read().toString()}}}),
1529:(T=>{const O={pronoun:"it",is:"is",was:"was",this:"this"},e={pronoun:"they",is:"are",was:"were",this:"these"};T.exports=
class{constructor(N,f){this.singular=N,this.plural=f}pluralize(N){const f=N===1,D=f?O:e,d=f?this.singular:this.plural;return{
...D,count:N,noun:d}}}}),6603:(T=>{let O=0;const e=1e3,t=(e>>1)-1;let N;const f=Symbol("kFastTimer"),D=[],d=-2,i=-1,E=0,
B=1;function A(){O+=t;let s=0,g=D.length;for(;s<g;){const a=D[s];a._state===E?(a._idleStart=O-t,a._state=B):a._state===B&&
O>=a._idleStart+a._idleTimeout&&(a._state=i,a._idleStart=-1,a._onTimeout(a._timerArg)),a._state===i?(a._state=d,--g!==0&&
(D[s]=D[g])):++s}D.length=g,D.length!==0&&C()}function C(){N?N.refresh():(clearTimeout(N),N=setTimeout(A,t),N.unref&&N.unref())}
class Q{[f]=!0;_state=d;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(g,a,c){this._onTimeout=g,this._idleTimeout=
a,this._timerArg=c,this.refresh()}refresh(){this._state===d&&D.push(this),(!N||D.length===1)&&C(),this._state=E}clear(){
this._state=i,this._idleStart=-1}}T.exports={setTimeout(s,g,a){return g<=e?setTimeout(s,g,a):new Q(s,g,a)},clearTimeout(s){
s[f]?s.clear():clearTimeout(s)},setFastTimeout(s,g,a){return new Q(s,g,a)},clearFastTimeout(s){s.clear()},now(){return O},
tick(s=0){O+=s-e+1,A(),A()},reset(){O=0,D.length=0,clearTimeout(N),N=null},kFastTimer:f}}),9634:((T,O,e)=>{const{kConstruct:t}=e(
109),{urlEquals:N,getFieldValues:f}=e(6798),{kEnumerableProperty:D,isDisturbed:d}=e(3440),{webidl:i}=e(5893),{Response:E,
cloneResponse:B,fromInnerResponse:A}=e(9051),{Request:C,fromInnerRequest:Q}=e(9967),{kState:s}=e(3627),{fetching:g}=e(4398),
{urlIsHttpHttpsScheme:a,createDeferredPromise:c,readAllBytes:R}=e(3168),m=e(4589);class M{#A;constructor(){arguments[0]!==
t&&i.illegalConstructor(),i.util.markAsUncloneable(this),this.#A=arguments[1]}async match(L,J={}){i.brandCheck(this,M);const o="\
Cache.match";i.argumentLengthCheck(arguments,1,o),L=i.converters.RequestInfo(L,o,"request"),J=i.converters.CacheQueryOptions(
J,o,"options");const n=this.#r(L,J,1);if(n.length!==0)return n[0]}async matchAll(L=void 0,J={}){i.brandCheck(this,M);const o="\
Cache.matchAll";return L!==void 0&&(L=i.converters.RequestInfo(L,o,"request")),J=i.converters.CacheQueryOptions(J,o,"opt\
ions"),this.#r(L,J)}async add(L){i.brandCheck(this,M);const J="Cache.add";i.argumentLengthCheck(arguments,1,J),L=i.converters.
RequestInfo(L,J,"request");const o=[L];return await this.addAll(o)}async addAll(L){i.brandCheck(this,M);const J="Cache.a\
ddAll";i.argumentLengthCheck(arguments,1,J);const o=[],n=[];for(let b of L){if(b===void 0)throw i.errors.conversionFailed(
{prefix:J,argument:"Argument 1",types:["undefined is not allowed"]});if(b=i.converters.RequestInfo(b),typeof b=="string")
continue;const Y=b[s];if(!a(Y.url)||Y.method!=="GET")throw i.errors.exception({header:J,message:"Expected http/s scheme \
when method is not GET."})}const l=[];for(const b of L){const Y=new C(b)[s];if(!a(Y.url))throw i.errors.exception({header:J,
message:"Expected http/s scheme."});Y.initiator="fetch",Y.destination="subresource",n.push(Y);const G=c();l.push(g({request:Y,
processResponse(V){if(V.type==="error"||V.status===206||V.status<200||V.status>299)G.reject(i.errors.exception({header:"\
Cache.addAll",message:"Received an invalid status code or the request failed."}));else if(V.headersList.contains("vary")){
const tA=f(V.headersList.get("vary"));for(const iA of tA)if(iA==="*"){G.reject(i.errors.exception({header:"Cache.addAll",
message:"invalid vary field value"}));for(const BA of l)BA.abort();return}}},processResponseEndOfBody(V){if(V.aborted){G.
reject(new DOMException("aborted","AbortError"));return}G.resolve(V)}})),o.push(G.promise)}const y=await Promise.all(o),
w=[];let I=0;for(const b of y){const Y={type:"put",request:n[I],response:b};w.push(Y),I++}const h=c();let F=null;try{this.#e(
w)}catch(b){F=b}return queueMicrotask(()=>{F===null?h.resolve(void 0):h.reject(F)}),h.promise}async put(L,J){i.brandCheck(
this,M);const o="Cache.put";i.argumentLengthCheck(arguments,2,o),L=i.converters.RequestInfo(L,o,"request"),J=i.converters.
Response(J,o,"response");let n=null;if(L instanceof C?n=L[s]:n=new C(L)[s],!a(n.url)||n.method!=="GET")throw i.errors.exception(
{header:o,message:"Expected an http/s scheme when method is not GET"});const l=J[s];if(l.status===206)throw i.errors.exception(
{header:o,message:"Got 206 status"});if(l.headersList.contains("vary")){const Y=f(l.headersList.get("vary"));for(const G of Y)
if(G==="*")throw i.errors.exception({header:o,message:"Got * vary field value"})}if(l.body&&(d(l.body.stream)||l.body.stream.
locked))throw i.errors.exception({header:o,message:"Response body is locked or disturbed"});const r=B(l),y=c();if(l.body!=
null){const G=l.body.stream.getReader();R(G).then(y.resolve,y.reject)}else y.resolve(void 0);const w=[],I={type:"put",request:n,
response:r};w.push(I);const h=await y.promise;r.body!=null&&(r.body.source=h);const F=c();let b=null;try{this.#e(w)}catch(Y){
b=Y}return queueMicrotask(()=>{b===null?F.resolve():F.reject(b)}),F.promise}async delete(L,J={}){i.brandCheck(this,M);const o="\
Cache.delete";i.argumentLengthCheck(arguments,1,o),L=i.converters.RequestInfo(L,o,"request"),J=i.converters.CacheQueryOptions(
J,o,"options");let n=null;if(L instanceof C){if(n=L[s],n.method!=="GET"&&!J.ignoreMethod)return!1}else m(typeof L=="stri\
ng"),n=new C(L)[s];const l=[],r={type:"delete",request:n,options:J};l.push(r);const y=c();let w=null,I;try{I=this.#e(l)}catch(h){
w=h}return queueMicrotask(()=>{w===null?y.resolve(!!I?.length):y.reject(w)}),y.promise}async keys(L=void 0,J={}){i.brandCheck(
this,M);const o="Cache.keys";L!==void 0&&(L=i.converters.RequestInfo(L,o,"request")),J=i.converters.CacheQueryOptions(J,
o,"options");let n=null;if(L!==void 0)if(L instanceof C){if(n=L[s],n.method!=="GET"&&!J.ignoreMethod)return[]}else typeof L==
"string"&&(n=new C(L)[s]);const l=c(),r=[];if(L===void 0)for(const y of this.#A)r.push(y[0]);else{const y=this.#t(n,J);for(const w of y)
r.push(w[0])}return queueMicrotask(()=>{const y=[];for(const w of r){const I=Q(w,new AbortController().signal,"immutable");
y.push(I)}l.resolve(Object.freeze(y))}),l.promise}#e(L){const J=this.#A,o=[...J],n=[],l=[];try{for(const r of L){if(r.type!==
"delete"&&r.type!=="put")throw i.errors.exception({header:"Cache.#batchCacheOperations",message:'operation type does not\
 match "delete" or "put"'});if(r.type==="delete"&&r.response!=null)throw i.errors.exception({header:"Cache.#batchCacheOp\
erations",message:"delete operation should not have an associated response"});if(this.#t(r.request,r.options,n).length)throw new DOMException(
"???","InvalidStateError");let y;if(r.type==="delete"){if(y=this.#t(r.request,r.options),y.length===0)return[];for(const w of y){
const I=J.indexOf(w);m(I!==-1),J.splice(I,1)}}else if(r.type==="put"){if(r.response==null)throw i.errors.exception({header:"\
Cache.#batchCacheOperations",message:"put operation should have an associated response"});const w=r.request;if(!a(w.url))
throw i.errors.exception({header:"Cache.#batchCacheOperations",message:"expected http or https scheme"});if(w.method!=="\
GET")throw i.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"});if(r.options!=null)throw i.
errors.exception({header:"Cache.#batchCacheOperations",message:"options must not be defined"});y=this.#t(r.request);for(const I of y){
const h=J.indexOf(I);m(h!==-1),J.splice(h,1)}J.push([r.request,r.response]),n.push([r.request,r.response])}l.push([r.request,
r.response])}return l}catch(r){throw this.#A.length=0,this.#A=o,r}}#t(L,J,o){const n=[],l=o??this.#A;for(const r of l){const[
y,w]=r;this.#n(L,y,w,J)&&n.push(r)}return n}#n(L,J,o=null,n){const l=new URL(L.url),r=new URL(J.url);if(n?.ignoreSearch&&
(r.search="",l.search=""),!N(l,r,!0))return!1;if(o==null||n?.ignoreVary||!o.headersList.contains("vary"))return!0;const y=f(
o.headersList.get("vary"));for(const w of y){if(w==="*")return!1;const I=J.headersList.get(w),h=L.headersList.get(w);if(I!==
h)return!1}return!0}#r(L,J,o=1/0){let n=null;if(L!==void 0)if(L instanceof C){if(n=L[s],n.method!=="GET"&&!J.ignoreMethod)
return[]}else typeof L=="string"&&(n=new C(L)[s]);const l=[];if(L===void 0)for(const y of this.#A)l.push(y[1]);else{const y=this.#t(
n,J);for(const w of y)l.push(w[1])}const r=[];for(const y of l){const w=A(y,"immutable");if(r.push(w.clone()),r.length>=
o)break}return Object.freeze(r)}}Object.defineProperties(M.prototype,{[Symbol.toStringTag]:{value:"Cache",configurable:!0},
match:D,matchAll:D,add:D,addAll:D,put:D,delete:D,keys:D});const U=[{key:"ignoreSearch",converter:i.converters.boolean,defaultValue:()=>!1},
{key:"ignoreMethod",converter:i.converters.boolean,defaultValue:()=>!1},{key:"ignoreVary",converter:i.converters.boolean,
defaultValue:()=>!1}];i.converters.CacheQueryOptions=i.dictionaryConverter(U),i.converters.MultiCacheQueryOptions=i.dictionaryConverter(
[...U,{key:"cacheName",converter:i.converters.DOMString}]),i.converters.Response=i.interfaceConverter(E),i.converters["s\
equence<RequestInfo>"]=i.sequenceConverter(i.converters.RequestInfo),T.exports={Cache:M}}),3245:((T,O,e)=>{const{kConstruct:t}=e(
109),{Cache:N}=e(9634),{webidl:f}=e(5893),{kEnumerableProperty:D}=e(3440);class d{#A=new Map;constructor(){arguments[0]!==
t&&f.illegalConstructor(),f.util.markAsUncloneable(this)}async match(E,B={}){if(f.brandCheck(this,d),f.argumentLengthCheck(
arguments,1,"CacheStorage.match"),E=f.converters.RequestInfo(E),B=f.converters.MultiCacheQueryOptions(B),B.cacheName!=null){
if(this.#A.has(B.cacheName)){const A=this.#A.get(B.cacheName);return await new N(t,A).match(E,B)}}else for(const A of this.#A.
values()){const Q=await new N(t,A).match(E,B);if(Q!==void 0)return Q}}async has(E){f.brandCheck(this,d);const B="CacheSt\
orage.has";return f.argumentLengthCheck(arguments,1,B),E=f.converters.DOMString(E,B,"cacheName"),this.#A.has(E)}async open(E){
f.brandCheck(this,d);const B="CacheStorage.open";if(f.argumentLengthCheck(arguments,1,B),E=f.converters.DOMString(E,B,"c\
acheName"),this.#A.has(E)){const C=this.#A.get(E);return new N(t,C)}const A=[];return this.#A.set(E,A),new N(t,A)}async delete(E){
f.brandCheck(this,d);const B="CacheStorage.delete";return f.argumentLengthCheck(arguments,1,B),E=f.converters.DOMString(
E,B,"cacheName"),this.#A.delete(E)}async keys(){return f.brandCheck(this,d),[...this.#A.keys()]}}Object.defineProperties(
d.prototype,{[Symbol.toStringTag]:{value:"CacheStorage",configurable:!0},match:D,has:D,open:D,delete:D,keys:D}),T.exports=
{CacheStorage:d}}),109:((T,O,e)=>{T.exports={kConstruct:e(6443).kConstruct}}),6798:((T,O,e)=>{const t=e(4589),{URLSerializer:N}=e(
1900),{isValidHeaderName:f}=e(3168);function D(i,E,B=!1){const A=N(i,B),C=N(E,B);return A===C}function d(i){t(i!==null);
const E=[];for(let B of i.split(","))B=B.trim(),f(B)&&E.push(B);return E}T.exports={urlEquals:D,getFieldValues:d}}),1276:(T=>{
T.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}}),9061:((T,O,e)=>{const{parseSetCookie:t}=e(1978),{stringify:N}=e(
7797),{webidl:f}=e(5893),{Headers:D}=e(660);function d(A){f.argumentLengthCheck(arguments,1,"getCookies"),f.brandCheck(A,
D,{strict:!1});const C=A.get("cookie"),Q={};if(!C)return Q;for(const s of C.split(";")){const[g,...a]=s.split("=");Q[g.trim()]=
a.join("=")}return Q}function i(A,C,Q){f.brandCheck(A,D,{strict:!1});const s="deleteCookie";f.argumentLengthCheck(arguments,
2,s),C=f.converters.DOMString(C,s,"name"),Q=f.converters.DeleteCookieAttributes(Q),B(A,{name:C,value:"",expires:new Date(
0),...Q})}function E(A){f.argumentLengthCheck(arguments,1,"getSetCookies"),f.brandCheck(A,D,{strict:!1});const C=A.getSetCookie();
return C?C.map(Q=>t(Q)):[]}function B(A,C){f.argumentLengthCheck(arguments,2,"setCookie"),f.brandCheck(A,D,{strict:!1}),
C=f.converters.Cookie(C);const Q=N(C);Q&&A.append("Set-Cookie",Q)}f.converters.DeleteCookieAttributes=f.dictionaryConverter(
[{converter:f.nullableConverter(f.converters.DOMString),key:"path",defaultValue:()=>null},{converter:f.nullableConverter(
f.converters.DOMString),key:"domain",defaultValue:()=>null}]),f.converters.Cookie=f.dictionaryConverter([{converter:f.converters.
DOMString,key:"name"},{converter:f.converters.DOMString,key:"value"},{converter:f.nullableConverter(A=>typeof A=="number"?
f.converters["unsigned long long"](A):new Date(A)),key:"expires",defaultValue:()=>null},{converter:f.nullableConverter(f.
converters["long long"]),key:"maxAge",defaultValue:()=>null},{converter:f.nullableConverter(f.converters.DOMString),key:"\
domain",defaultValue:()=>null},{converter:f.nullableConverter(f.converters.DOMString),key:"path",defaultValue:()=>null},
{converter:f.nullableConverter(f.converters.boolean),key:"secure",defaultValue:()=>null},{converter:f.nullableConverter(
f.converters.boolean),key:"httpOnly",defaultValue:()=>null},{converter:f.converters.USVString,key:"sameSite",allowedValues:[
"Strict","Lax","None"]},{converter:f.sequenceConverter(f.converters.DOMString),key:"unparsed",defaultValue:()=>new Array(
0)}]),T.exports={getCookies:d,deleteCookie:i,getSetCookies:E,setCookie:B}}),1978:((T,O,e)=>{const{maxNameValuePairSize:t,
maxAttributeValueSize:N}=e(1276),{isCTLExcludingHtab:f}=e(7797),{collectASequenceOfCodePointsFast:D}=e(1900),d=e(4589);function i(B){
if(f(B))return null;let A="",C="",Q="",s="";if(B.includes(";")){const g={position:0};A=D(";",B,g),C=B.slice(g.position)}else
A=B;if(!A.includes("="))s=A;else{const g={position:0};Q=D("=",A,g),s=A.slice(g.position+1)}return Q=Q.trim(),s=s.trim(),
Q.length+s.length>t?null:{name:Q,value:s,...E(C)}}function E(B,A={}){if(B.length===0)return A;d(B[0]===";"),B=B.slice(1);
let C="";B.includes(";")?(C=D(";",B,{position:0}),B=B.slice(C.length)):(C=B,B="");let Q="",s="";if(C.includes("=")){const a={
position:0};Q=D("=",C,a),s=C.slice(a.position+1)}else Q=C;if(Q=Q.trim(),s=s.trim(),s.length>N)return E(B,A);const g=Q.toLowerCase();
if(g==="expires"){const a=new Date(s);A.expires=a}else if(g==="max-age"){const a=s.charCodeAt(0);if((a<48||a>57)&&s[0]!==
"-"||!/^\d+$/.test(s))return E(B,A);const c=Number(s);A.maxAge=c}else if(g==="domain"){let a=s;a[0]==="."&&(a=a.slice(1)),
a=a.toLowerCase(),A.domain=a}else if(g==="path"){let a="";s.length===0||s[0]!=="/"?a="/":a=s,A.path=a}else if(g==="secur\
e")A.secure=!0;else if(g==="httponly")A.httpOnly=!0;else if(g==="samesite"){const a=s.toLowerCase();a==="none"?A.sameSite=
"None":a==="strict"?A.sameSite="Strict":a==="lax"&&(A.sameSite="Lax")}else A.unparsed??=[],A.unparsed.push(`${Q}=${s}`);
return E(B,A)}T.exports={parseSetCookie:i,parseUnparsedAttributes:E}}),7797:(T=>{function O(Q){for(let s=0;s<Q.length;++s){
const g=Q.charCodeAt(s);if(g>=0&&g<=8||g>=10&&g<=31||g===127)return!0}return!1}function e(Q){for(let s=0;s<Q.length;++s){
const g=Q.charCodeAt(s);if(g<33||g>126||g===34||g===40||g===41||g===60||g===62||g===64||g===44||g===59||g===58||g===92||
g===47||g===91||g===93||g===63||g===61||g===123||g===125)throw new Error("Invalid cookie name")}}function t(Q){let s=Q.length,
g=0;if(Q[0]==='"'){if(s===1||Q[s-1]!=='"')throw new Error("Invalid cookie value");--s,++g}for(;g<s;){const a=Q.charCodeAt(
g++);if(a<33||a>126||a===34||a===44||a===59||a===92)throw new Error("Invalid cookie value")}}function N(Q){for(let s=0;s<
Q.length;++s){const g=Q.charCodeAt(s);if(g<32||g>126||g===59)throw new Error("Invalid cookie path")}}function f(Q){return Q>=
48&&Q<=57||Q>=65&&Q<=90||Q>=97&&Q<=122}function D(Q){if(Q===" ")return;if(Q.length>255)throw new Error("Invalid cookie d\
omain");let s=0;for(let g=0;g<Q.length;++g){const a=Q.charCodeAt(g);if(a===46){if(s===0)throw new Error("Invalid cookie \
domain");if(Q.charCodeAt(g-1)===45)throw new Error("Invalid cookie domain");s=0;continue}if(s===0&&!f(a))throw new Error(
"Invalid cookie domain");if(!f(a)&&a!==45)throw new Error("Invalid cookie domain");if(++s>63)throw new Error("Invalid co\
okie domain")}if(s===0||Q.charCodeAt(Q.length-1)===45)throw new Error("Invalid cookie domain")}const d=["Sun","Mon","Tue",
"Wed","Thu","Fri","Sat"],i=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],E=Array(61).fill(0).
map((Q,s)=>s.toString().padStart(2,"0"));function B(Q){return typeof Q=="number"&&(Q=new Date(Q)),`${d[Q.getUTCDay()]}, ${E[Q.
getUTCDate()]} ${i[Q.getUTCMonth()]} ${Q.getUTCFullYear()} ${E[Q.getUTCHours()]}:${E[Q.getUTCMinutes()]}:${E[Q.getUTCSeconds()]}\
 GMT`}function A(Q){if(Q<0)throw new Error("Invalid cookie max-age")}function C(Q){if(Q.name.length===0)return null;e(Q.
name),t(Q.value);const s=[`${Q.name}=${Q.value}`];Q.name.startsWith("__Secure-")&&(Q.secure=!0),Q.name.startsWith("__Hos\
t-")&&(Q.secure=!0,Q.domain=null,Q.path="/"),Q.secure&&s.push("Secure"),Q.httpOnly&&s.push("HttpOnly"),typeof Q.maxAge==
"number"&&(A(Q.maxAge),s.push(`Max-Age=${Q.maxAge}`)),Q.domain&&(D(Q.domain),s.push(`Domain=${Q.domain}`)),Q.path&&(N(Q.
path),s.push(`Path=${Q.path}`)),Q.expires&&Q.expires.toString()!=="Invalid Date"&&s.push(`Expires=${B(Q.expires)}`),Q.sameSite&&
s.push(`SameSite=${Q.sameSite}`);for(const g of Q.unparsed){if(!g.includes("="))throw new Error("Invalid unparsed");const[
a,...c]=g.split("="),R=a.trim(),m=c.join("=");e(R),t(m),s.push(`${R}=${m}`)}return s.join("; ")}T.exports={isCTLExcludingHtab:O,
validateCookieName:e,validateCookiePath:N,validateCookieValue:t,toIMFDate:B,stringify:C}}),4031:((T,O,e)=>{const t=e(4573),
{Transform:N}=e(7075),{isASCIINumber:f,isValidLastEventId:D}=e(4811),d=[239,187,191],i=10,E=13,B=58,A=32,C=t.kStringMaxLength,
Q=Buffer.from("data"),s=Buffer.from("event"),g=Buffer.from("id"),a=Buffer.from("retry"),c=1024,R=131072,m=128;function M(o,n){
if(n>=o.length)return!1;for(let l=n;l<o.length;l++)if(o[l]<48||o[l]>57)return!1;return!0}function U(o,n){for(let l=n;l<o.
length;l++)if(o[l]===0)return!1;return!0}function H(o,n,l){if(n!==l.length)return!1;for(let r=0;r<n;r++)if(o[r]!==l[r])return!1;
return!0}function L(){const o=new Error("EventSource message size exceeded");return o.aborted=!1,o}class J extends N{state=null;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={
data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={data:void 0,event:void 0,
id:void 0,retry:void 0};constructor(n={}){n.readableObjectMode=!0,super(n),this.state=n.eventSourceSettings||{},this.maxEventSize=
n.maxEventSize??C;const l=this.maxEventSize>0?Math.min(R,Math.max(c,Math.floor(this.maxEventSize/m))):0;this.maxDataLines=
l,this.maxBufferedChunks=l,n.push&&(this.push=n.push)}_transform(n,l,r){if(n.length===0){r();return}if(this.maxEventSize>
0&&this.chunks.length>=this.maxBufferedChunks&&n[0]!==i&&n[0]!==E){r(L());return}if(this.chunks.push(n),this.checkBOM&&this.
handleBOM()){r();return}for(;this.hasCurrentByte();){const y=this.currentByte();if(this.eventEndCheck){if(this.crlfCheck){
if(y===i){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=!1}if(y===i||y===E){y===E&&(this.crlfCheck=
!0),this.consumeCurrentByte(),this.hasPendingEvent()&&this.processEvent(this.event),this.clearEvent();continue}this.eventEndCheck=
!1;continue}if(y===i||y===E){y===E&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(w){r(w);return}
this.consumeCurrentByte(),this.eventEndCheck=!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){
r(L());return}this.advanceCursor()}r()}_destroy(n,l){this.chunks.length=0,this.clearEvent(),super._destroy(n,l)}parseLine(n,l){
if(n.length===0)return;const r=n.indexOf(B);if(r===0)return;let y=n.length,w=n.length;if(r!==-1&&(y=r,w=r+1,n[w]===A&&++w),
H(n,y,Q)){if(this.maxEventSize>0&&this.dataLineCount>=this.maxDataLines)throw L();const I=n.length-w,h=this.eventFieldSizes.
data+(l.data===void 0?0:1)+I;this.setEventFieldSize("data",h);const F=n.toString("utf8",w);l.data===void 0?l.data=F:l.data+=
`
${F}`,this.dataLineCount++;return}if(H(n,y,a)){M(n,w)&&(this.setEventFieldSize("retry",n.length-w),l.retry=n.toString("u\
tf8",w));return}if(H(n,y,g)){U(n,w)&&(this.setEventFieldSize("id",n.length-w),l.id=n.toString("utf8",w));return}H(n,y,s)&&
w<n.length&&(this.setEventFieldSize("event",n.length-w),l.event=n.toString("utf8",w))}setEventFieldSize(n,l){const r=this.
eventSize-this.eventFieldSizes[n]+l;if(this.maxEventSize>0&&r>this.maxEventSize)throw L();this.eventSize=r,this.eventFieldSizes[n]=
l}processEvent(n){n.retry&&f(n.retry)&&(this.state.reconnectionTime=parseInt(n.retry,10)),n.id&&D(n.id)&&(this.state.lastEventId=
n.id),n.data!==void 0&&this.push({type:n.event||"message",options:{data:n.data,lastEventId:this.state.lastEventId,origin:this.
state.origin}})}clearEvent(){this.event.data=void 0,this.event.event=void 0,this.event.id=void 0,this.event.retry=void 0,
this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.id=0,
this.eventFieldSizes.retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==
void 0||this.event.retry!==void 0}hasCurrentByte(){return this.chunkIndex<this.chunks.length&&this.pos<this.chunks[this.
chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){this.advanceCursor(),
this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.
chunkIndex].length;)this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=
this.pos,this.lineLength=0,this.dropConsumedChunks()}dropConsumedChunks(){if(this.lineChunkIndex>0){const n=this.lineChunkIndex;
this.chunks.splice(0,n),this.lineChunkIndex=0,this.chunkIndex-=n}this.chunkIndex===this.chunks.length&&(this.chunks.length=
0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)
return this.chunks[this.chunkIndex].subarray(this.linePos,this.pos);const n=[];let l=0;for(let r=this.lineChunkIndex;r<=
this.chunkIndex;r++){const y=this.chunks[r],w=r===this.lineChunkIndex?this.linePos:0,I=r===this.chunkIndex?this.pos:y.length,
h=y.subarray(w,I);l+=h.length,n.push(h)}return Buffer.concat(n,l)}peekBufferedByte(n){let l=this.lineChunkIndex,r=this.linePos;
for(;l<this.chunks.length;){const y=this.chunks[l],w=y.length-r;if(n<w)return y[r+n];n-=w,l++,r=0}}discardLeadingBytes(n){
for(;n>0&&this.lineChunkIndex<this.chunks.length;){const r=this.chunks[this.lineChunkIndex].length-this.linePos;n<r?(this.
linePos+=n,n=0):(n-=r,this.lineChunkIndex++,this.linePos=0)}this.chunkIndex=this.lineChunkIndex,this.pos=this.linePos,this.
dropConsumedChunks()}handleBOM(){const n=this.peekBufferedByte(0),l=this.peekBufferedByte(1),r=this.peekBufferedByte(2);
return l===void 0?(n===d[0]||(this.checkBOM=!1),!0):r===void 0?n===d[0]&&l===d[1]?!0:(this.checkBOM=!1,!1):(n===d[0]&&l===
d[1]&&r===d[2]&&this.discardLeadingBytes(3),this.checkBOM=!1,!this.hasCurrentByte())}}T.exports={EventSourceStream:J}}),
1238:((T,O,e)=>{const{pipeline:t}=e(7075),{fetching:N}=e(4398),{makeRequest:f}=e(9967),{webidl:D}=e(5893),{EventSourceStream:d}=e(
4031),{parseMIMEType:i}=e(1900),{createFastMessageEvent:E}=e(5188),{isNetworkError:B}=e(9051),{delay:A}=e(4811),{kEnumerableProperty:C}=e(
3440),{environmentSettingsObject:Q}=e(3168),{getGlobalDispatcher:s}=e(2581);let g=!1;const a=3e3,c=0,R=1,m=2,M="anonymou\
s",U="use-credentials";class H extends EventTarget{#A={open:null,error:null,message:null};#e=null;#t=!1;#n=c;#r=null;#s=null;#o;#i;constructor(o,n={}){
super(),D.util.markAsUncloneable(this);const l="EventSource constructor";D.argumentLengthCheck(arguments,1,l),g||(g=!0,process.
emitWarning("EventSource is experimental, expect them to change at any time.",{code:"UNDICI-ES"})),o=D.converters.USVString(
o,l,"url"),n=D.converters.EventSourceInitDict(n,l,"eventSourceInitDict"),this.#o=n.dispatcher,this.#i={lastEventId:"",reconnectionTime:a};
const r=Q;let y;try{y=new URL(o,r.settingsObject.baseUrl),this.#i.origin=y.origin}catch(h){throw new DOMException(h,"Syn\
taxError")}this.#e=y.href;let w=M;n.withCredentials&&(w=U,this.#t=!0);const I={redirect:"follow",keepalive:!0,mode:"cors",
credentials:w==="anonymous"?"same-origin":"omit",referrer:"no-referrer"};I.client=Q.settingsObject,I.headersList=[["acce\
pt",{name:"accept",value:"text/event-stream"}]],I.cache="no-store",I.initiator="other",I.urlList=[new URL(this.#e)],this.#r=
f(I),this.#g()}get readyState(){return this.#n}get url(){return this.#e}get withCredentials(){return this.#t}#g(){if(this.#n===
m)return;this.#n=c;const o={request:this.#r,dispatcher:this.#o},n=l=>{B(l)&&(this.dispatchEvent(new Event("error")),this.
close()),this.#Q()};o.processResponseEndOfBody=n,o.processResponse=l=>{if(B(l))if(l.aborted){this.close(),this.dispatchEvent(
new Event("error"));return}else{this.#Q();return}const r=l.headersList.get("content-type",!0),y=r!==null?i(r):"failure",
w=y!=="failure"&&y.essence==="text/event-stream";if(l.status!==200||w===!1){this.close(),this.dispatchEvent(new Event("e\
rror"));return}this.#n=R,this.dispatchEvent(new Event("open")),this.#i.origin=l.urlList[l.urlList.length-1].origin;const I=new d(
{eventSourceSettings:this.#i,maxEventSize:this.#o.eventSourceOptions?.maxEventSize,push:h=>{this.dispatchEvent(E(h.type,
h.options))}});t(l.body.stream,I,h=>{h?.aborted===!1&&(this.close(),this.dispatchEvent(new Event("error")))})},this.#s=N(
o)}async#Q(){this.#n!==m&&(this.#n=c,this.dispatchEvent(new Event("error")),await A(this.#i.reconnectionTime),this.#n===
c&&(this.#i.lastEventId.length&&this.#r.headersList.set("last-event-id",this.#i.lastEventId,!0),this.#g()))}close(){D.brandCheck(
this,H),this.#n!==m&&(this.#n=m,this.#s.abort(),this.#r=null)}get onopen(){return this.#A.open}set onopen(o){this.#A.open&&
this.removeEventListener("open",this.#A.open),typeof o=="function"?(this.#A.open=o,this.addEventListener("open",o)):this.#A.
open=null}get onmessage(){return this.#A.message}set onmessage(o){this.#A.message&&this.removeEventListener("message",this.#A.
message),typeof o=="function"?(this.#A.message=o,this.addEventListener("message",o)):this.#A.message=null}get onerror(){
return this.#A.error}set onerror(o){this.#A.error&&this.removeEventListener("error",this.#A.error),typeof o=="function"?
(this.#A.error=o,this.addEventListener("error",o)):this.#A.error=null}}const L={CONNECTING:{__proto__:null,configurable:!1,
enumerable:!0,value:c,writable:!1},OPEN:{__proto__:null,configurable:!1,enumerable:!0,value:R,writable:!1},CLOSED:{__proto__:null,
configurable:!1,enumerable:!0,value:m,writable:!1}};Object.defineProperties(H,L),Object.defineProperties(H.prototype,L),
Object.defineProperties(H.prototype,{close:C,onerror:C,onmessage:C,onopen:C,readyState:C,url:C,withCredentials:C}),D.converters.
EventSourceInitDict=D.dictionaryConverter([{key:"withCredentials",converter:D.converters.boolean,defaultValue:()=>!1},{key:"\
dispatcher",converter:D.converters.any,defaultValue:()=>s()}]),T.exports={EventSource:H,defaultReconnectionTime:a}}),4811:(T=>{
function O(N){return N.indexOf("\0")===-1}function e(N){if(N.length===0)return!1;for(let f=0;f<N.length;f++)if(N.charCodeAt(
f)<48||N.charCodeAt(f)>57)return!1;return!0}function t(N){return new Promise(f=>{setTimeout(f,N).unref()})}T.exports={isValidLastEventId:O,
isASCIINumber:e,delay:t}}),4492:((T,O,e)=>{const t=e(3440),{ReadableStreamFrom:N,isBlobLike:f,isReadableStreamLike:D,readableStreamClose:d,
createDeferredPromise:i,fullyReadBody:E,extractMimeType:B,utf8DecodeBytes:A}=e(3168),{FormData:C}=e(5910),{kState:Q}=e(3627),
{webidl:s}=e(5893),{Blob:g}=e(4573),a=e(4589),{isErrored:c,isDisturbed:R}=e(7075),{isArrayBuffer:m}=e(3429),{serializeAMimeType:M}=e(
1900),{multipartFormDataParser:U}=e(116);let H;try{const V=e(7598);H=tA=>V.randomInt(0,tA)}catch{H=V=>Math.floor(Math.random(
V))}const L=new TextEncoder;function J(){}const o=globalThis.FinalizationRegistry&&process.version.indexOf("v18")!==0;let n;
o&&(n=new FinalizationRegistry(V=>{const tA=V.deref();tA&&!tA.locked&&!R(tA)&&!c(tA)&&tA.cancel("Response object has bee\
n garbage collected").catch(J)}));function l(V,tA=!1){let iA=null;V instanceof ReadableStream?iA=V:f(V)?iA=V.stream():iA=
new ReadableStream({async pull(RA){const NA=typeof gA=="string"?L.encode(gA):gA;NA.byteLength&&RA.enqueue(NA),queueMicrotask(
()=>d(RA))},start(){},type:"bytes"}),a(D(iA));let BA=null,gA=null,hA=null,CA=null;if(typeof V=="string")gA=V,CA="text/pl\
ain;charset=UTF-8";else if(V instanceof URLSearchParams)gA=V.toString(),CA="application/x-www-form-urlencoded;charset=UT\
F-8";else if(m(V))gA=new Uint8Array(V.slice());else if(ArrayBuffer.isView(V))gA=new Uint8Array(V.buffer.slice(V.byteOffset,
V.byteOffset+V.byteLength));else if(t.isFormDataLike(V)){const RA=`----formdata-undici-0${`${H(1e11)}`.padStart(11,"0")}`,
NA=`--${RA}\r
Content-Disposition: form-data`;const _=X=>X.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),$=X=>X.replace(
/\r?\n|\r/g,`\r
`),eA=[],P=new Uint8Array([13,10]);hA=0;let aA=!1;for(const[X,K]of V)if(typeof K=="string"){const sA=L.encode(NA+`; name\
="${_($(X))}"\r
\r
${$(K)}\r
`);eA.push(sA),hA+=sA.byteLength}else{const sA=L.encode(`${NA}; name="${_($(X))}"`+(K.name?`; filename="${_(K.name)}"`:"")+
`\r
Content-Type: ${K.type||"application/octet-stream"}\r
\r
`);eA.push(sA,K,P),typeof K.size=="number"?hA+=sA.byteLength+K.size+P.byteLength:aA=!0}const oA=L.encode(`--${RA}--\r
`);eA.push(oA),hA+=oA.byteLength,aA&&(hA=null),gA=V,BA=async function*(){for(const X of eA)X.stream?yield*X.stream():yield X},
CA=`multipart/form-data; boundary=${RA}`}else if(f(V))gA=V,hA=V.size,V.type&&(CA=V.type);else if(typeof V[Symbol.asyncIterator]==
"function"){if(tA)throw new TypeError("keepalive");if(t.isDisturbed(V)||V.locked)throw new TypeError("Response body obje\
ct should not be disturbed or locked");iA=V instanceof ReadableStream?V:N(V)}if((typeof gA=="string"||t.isBuffer(gA))&&(hA=
Buffer.byteLength(gA)),BA!=null){let RA;iA=new ReadableStream({async start(){RA=BA(V)[Symbol.asyncIterator]()},async pull(NA){
const{value:_,done:$}=await RA.next();if($)queueMicrotask(()=>{NA.close(),NA.byobRequest?.respond(0)});else if(!c(iA)){const eA=new Uint8Array(
_);eA.byteLength&&NA.enqueue(eA)}return NA.desiredSize>0},async cancel(NA){await RA.return()},type:"bytes"})}return[{stream:iA,
source:gA,length:hA},CA]}function r(V,tA=!1){return V instanceof ReadableStream&&(a(!t.isDisturbed(V),"The body has alre\
ady been consumed."),a(!V.locked,"The stream is locked.")),l(V,tA)}function y(V,tA){const[iA,BA]=tA.stream.tee();return tA.
stream=iA,{stream:BA,length:tA.length,source:tA.source}}function w(V){if(V.aborted)throw new DOMException("The operation\
 was aborted.","AbortError")}function I(V){return{blob(){return F(this,iA=>{let BA=G(this);return BA===null?BA="":BA&&(BA=
M(BA)),new g([iA],{type:BA})},V)},arrayBuffer(){return F(this,iA=>new Uint8Array(iA).buffer,V)},text(){return F(this,A,V)},
json(){return F(this,Y,V)},formData(){return F(this,iA=>{const BA=G(this);if(BA!==null)switch(BA.essence){case"multipart\
/form-data":{const gA=U(iA,BA);if(gA==="failure")throw new TypeError("Failed to parse body as FormData.");const hA=new C;
return hA[Q]=gA,hA}case"application/x-www-form-urlencoded":{const gA=new URLSearchParams(iA.toString()),hA=new C;for(const[
CA,IA]of gA)hA.append(CA,IA);return hA}}throw new TypeError('Content-Type was not one of "multipart/form-data" or "appli\
cation/x-www-form-urlencoded".')},V)},bytes(){return F(this,iA=>new Uint8Array(iA),V)}}}function h(V){Object.assign(V.prototype,
I(V))}async function F(V,tA,iA){if(s.brandCheck(V,iA),b(V))throw new TypeError("Body is unusable: Body has already been \
read");w(V[Q]);const BA=i(),gA=CA=>BA.reject(CA),hA=CA=>{try{BA.resolve(tA(CA))}catch(IA){gA(IA)}};return V[Q].body==null?
(hA(Buffer.allocUnsafe(0)),BA.promise):(await E(V[Q].body,hA,gA),BA.promise)}function b(V){const tA=V[Q].body;return tA!=
null&&(tA.stream.locked||t.isDisturbed(tA.stream))}function Y(V){return JSON.parse(A(V))}function G(V){const tA=V[Q].headersList,
iA=B(tA);return iA==="failure"?null:iA}T.exports={extractBody:l,safelyExtractBody:r,cloneBody:y,mixinBody:h,streamRegistry:n,
hasFinalizationRegistry:o,bodyUnusable:b}}),4495:(T=>{const O=["GET","HEAD","POST"],e=new Set(O),t=[101,204,205,304],N=[
301,302,303,307,308],f=new Set(N),D=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","42","43","53","\
69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123","135","137","139","143",
"161","179","389","427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601",
"636","989","990","993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666",
"6667","6668","6669","6679","6697","10080"],d=new Set(D),i=["","no-referrer","no-referrer-when-downgrade","same-origin",
"origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"],E=new Set(i),B=["fol\
low","manual","error"],A=["GET","HEAD","OPTIONS","TRACE"],C=new Set(A),Q=["navigate","same-origin","no-cors","cors"],s=[
"omit","same-origin","include"],g=["default","no-store","reload","no-cache","force-cache","only-if-cached"],a=["content-\
encoding","content-language","content-location","content-type","content-length"],c=["half"],R=["CONNECT","TRACE","TRACK"],
m=new Set(R),M=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","video","xslt",
""],U=new Set(M);T.exports={subresource:M,forbiddenMethods:R,requestBodyHeader:a,referrerPolicy:i,requestRedirect:B,requestMode:Q,
requestCredentials:s,requestCache:g,redirectStatus:N,corsSafeListedMethods:O,nullBodyStatus:t,safeMethods:A,badPorts:D,requestDuplex:c,
subresourceSet:U,badPortsSet:d,redirectStatusSet:f,corsSafeListedMethodsSet:e,safeMethodsSet:C,forbiddenMethodsSet:m,referrerPolicySet:E}}),
1900:((T,O,e)=>{const t=e(4589),N=new TextEncoder,f=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,D=/[\u000A\u000D\u0009\u0020]/,d=/[\u0009\u000A\u000C\u000D\u0020]/g,
i=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;function E(r){t(r.protocol==="data:");let y=B(r,!0);y=y.slice(5);const w={position:0};
let I=C(",",y,w);const h=I.length;if(I=J(I,!0,!0),w.position>=y.length)return"failure";w.position++;const F=y.slice(h+1);
let b=Q(F);if(/;(\u0020){0,}base64$/i.test(I)){const G=n(b);if(b=R(G),b==="failure")return"failure";I=I.slice(0,-6),I=I.
replace(/(\u0020)+$/,""),I=I.slice(0,-1)}I.startsWith(";")&&(I="text/plain"+I);let Y=c(I);return Y==="failure"&&(Y=c("te\
xt/plain;charset=US-ASCII")),{mimeType:Y,body:b}}function B(r,y=!1){if(!y)return r.href;const w=r.href,I=r.hash.length,h=I===
0?w:w.substring(0,w.length-I);return!I&&w.endsWith("#")?h.slice(0,-1):h}function A(r,y,w){let I="";for(;w.position<y.length&&
r(y[w.position]);)I+=y[w.position],w.position++;return I}function C(r,y,w){const I=y.indexOf(r,w.position),h=w.position;
return I===-1?(w.position=y.length,y.slice(h)):(w.position=I,y.slice(h,w.position))}function Q(r){const y=N.encode(r);return a(
y)}function s(r){return r>=48&&r<=57||r>=65&&r<=70||r>=97&&r<=102}function g(r){return r>=48&&r<=57?r-48:(r&223)-55}function a(r){
const y=r.length,w=new Uint8Array(y);let I=0;for(let h=0;h<y;++h){const F=r[h];F!==37?w[I++]=F:F===37&&!(s(r[h+1])&&s(r[h+
2]))?w[I++]=37:(w[I++]=g(r[h+1])<<4|g(r[h+2]),h+=2)}return y===I?w:w.subarray(0,I)}function c(r){r=H(r,!0,!0);const y={position:0},
w=C("/",r,y);if(w.length===0||!f.test(w)||y.position>r.length)return"failure";y.position++;let I=C(";",r,y);if(I=H(I,!1,
!0),I.length===0||!f.test(I))return"failure";const h=w.toLowerCase(),F=I.toLowerCase(),b={type:h,subtype:F,parameters:new Map,
essence:`${h}/${F}`};for(;y.position<r.length;){y.position++,A(V=>D.test(V),r,y);let Y=A(V=>V!==";"&&V!=="=",r,y);if(Y=Y.
toLowerCase(),y.position<r.length){if(r[y.position]===";")continue;y.position++}if(y.position>r.length)break;let G=null;
if(r[y.position]==='"')G=m(r,y,!0),C(";",r,y);else if(G=C(";",r,y),G=H(G,!1,!0),G.length===0)continue;Y.length!==0&&f.test(
Y)&&(G.length===0||i.test(G))&&!b.parameters.has(Y)&&b.parameters.set(Y,G)}return b}function R(r){r=r.replace(d,"");let y=r.
length;if(y%4===0&&r.charCodeAt(y-1)===61&&(--y,r.charCodeAt(y-1)===61&&--y),y%4===1||/[^+/0-9A-Za-z]/.test(r.length===y?
r:r.substring(0,y)))return"failure";const w=Buffer.from(r,"base64");return new Uint8Array(w.buffer,w.byteOffset,w.byteLength)}
function m(r,y,w){const I=y.position;let h="";for(t(r[y.position]==='"'),y.position++;h+=A(b=>b!=='"'&&b!=="\\",r,y),!(y.
position>=r.length);){const F=r[y.position];if(y.position++,F==="\\"){if(y.position>=r.length){h+="\\";break}h+=r[y.position],
y.position++}else{t(F==='"');break}}return w?h:r.slice(I,y.position)}function M(r){t(r!=="failure");const{parameters:y,essence:w}=r;
let I=w;for(let[h,F]of y.entries())I+=";",I+=h,I+="=",f.test(F)||(F=F.replace(/(\\|")/g,"\\$1"),F='"'+F,F+='"'),I+=F;return I}
function U(r){return r===13||r===10||r===9||r===32}function H(r,y=!0,w=!0){return o(r,y,w,U)}function L(r){return r===13||
r===10||r===9||r===12||r===32}function J(r,y=!0,w=!0){return o(r,y,w,L)}function o(r,y,w,I){let h=0,F=r.length-1;if(y)for(;h<
r.length&&I(r.charCodeAt(h));)h++;if(w)for(;F>0&&I(r.charCodeAt(F));)F--;return h===0&&F===r.length-1?r:r.slice(h,F+1)}function n(r){
const y=r.length;if(65535>y)return String.fromCharCode.apply(null,r);let w="",I=0,h=65535;for(;I<y;)I+h>y&&(h=y-I),w+=String.
fromCharCode.apply(null,r.subarray(I,I+=h));return w}function l(r){switch(r.essence){case"application/ecmascript":case"a\
pplication/javascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"text/jav\
ascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/j\
avascript1.4":case"text/javascript1.5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":case"text/x-java\
script":return"text/javascript";case"application/json":case"text/json":return"application/json";case"image/svg+xml":return"\
image/svg+xml";case"text/xml":case"application/xml":return"application/xml"}return r.subtype.endsWith("+json")?"applicat\
ion/json":r.subtype.endsWith("+xml")?"application/xml":""}T.exports={dataURLProcessor:E,URLSerializer:B,collectASequenceOfCodePoints:A,
collectASequenceOfCodePointsFast:C,stringPercentDecode:Q,parseMIMEType:c,collectAnHTTPQuotedString:m,serializeAMimeType:M,
removeChars:o,removeHTTPWhitespace:H,minimizeSupportedMimeType:l,HTTP_TOKEN_CODEPOINTS:f,isomorphicDecode:n}}),6653:((T,O,e)=>{
const{kConnected:t,kSize:N}=e(6443);class f{constructor(i){this.value=i}deref(){return this.value[t]===0&&this.value[N]===
0?void 0:this.value}}class D{constructor(i){this.finalizer=i}register(i,E){i.on&&i.on("disconnect",()=>{i[t]===0&&i[N]===
0&&this.finalizer(E)})}unregister(i){}}T.exports=function(){return process.env.NODE_V8_COVERAGE&&process.version.startsWith(
"v18")?(process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"),{WeakRef:f,FinalizationRegistry:D}):{WeakRef,
FinalizationRegistry}}}),7114:((T,O,e)=>{const{Blob:t,File:N}=e(4573),{kState:f}=e(3627),{webidl:D}=e(5893);class d{constructor(B,A,C={}){
const Q=A,s=C.type,g=C.lastModified??Date.now();this[f]={blobLike:B,name:Q,type:s,lastModified:g}}stream(...B){return D.
brandCheck(this,d),this[f].blobLike.stream(...B)}arrayBuffer(...B){return D.brandCheck(this,d),this[f].blobLike.arrayBuffer(
...B)}slice(...B){return D.brandCheck(this,d),this[f].blobLike.slice(...B)}text(...B){return D.brandCheck(this,d),this[f].
blobLike.text(...B)}get size(){return D.brandCheck(this,d),this[f].blobLike.size}get type(){return D.brandCheck(this,d),
this[f].blobLike.type}get name(){return D.brandCheck(this,d),this[f].name}get lastModified(){return D.brandCheck(this,d),
this[f].lastModified}get[Symbol.toStringTag](){return"File"}}D.converters.Blob=D.interfaceConverter(t);function i(E){return E instanceof
N||E&&(typeof E.stream=="function"||typeof E.arrayBuffer=="function")&&E[Symbol.toStringTag]==="File"}T.exports={FileLike:d,
isFileLike:i}}),116:((T,O,e)=>{const{isUSVString:t,bufferToLowerCasedHeaderName:N}=e(3440),{utf8DecodeBytes:f}=e(3168),{
HTTP_TOKEN_CODEPOINTS:D,isomorphicDecode:d}=e(1900),{isFileLike:i}=e(7114),{makeEntry:E}=e(5910),B=e(4589),{File:A}=e(4573),
C=globalThis.File??A,Q=Buffer.from('form-data; name="'),s=Buffer.from("; filename"),g=Buffer.from("--"),a=Buffer.from(`-\
-\r
`);function c(o){for(let n=0;n<o.length;++n)if((o.charCodeAt(n)&-128)!==0)return!1;return!0}function R(o){const n=o.length;
if(n<27||n>70)return!1;for(let l=0;l<n;++l){const r=o.charCodeAt(l);if(!(r>=48&&r<=57||r>=65&&r<=90||r>=97&&r<=122||r===
39||r===45||r===95))return!1}return!0}function m(o,n){B(n!=="failure"&&n.essence==="multipart/form-data");const l=n.parameters.
get("boundary");if(l===void 0)return"failure";const r=Buffer.from(`--${l}`,"utf8"),y=[],w={position:0};for(;o[w.position]===
13&&o[w.position+1]===10;)w.position+=2;let I=o.length;for(;o[I-1]===10&&o[I-2]===13;)I-=2;for(I!==o.length&&(o=o.subarray(
0,I));;){if(o.subarray(w.position,w.position+r.length).equals(r))w.position+=r.length;else return"failure";if(w.position===
o.length-2&&J(o,g,w)||w.position===o.length-4&&J(o,a,w))return y;if(o[w.position]!==13||o[w.position+1]!==10)return"fail\
ure";w.position+=2;const h=M(o,w);if(h==="failure")return"failure";let{name:F,filename:b,contentType:Y,encoding:G}=h;w.position+=
2;let V;{const iA=o.indexOf(r.subarray(2),w.position);if(iA===-1)return"failure";V=o.subarray(w.position,iA-4),w.position+=
V.length,G==="base64"&&(V=Buffer.from(V.toString(),"base64"))}if(o[w.position]!==13||o[w.position+1]!==10)return"failure";
w.position+=2;let tA;b!==null?(Y??="text/plain",c(Y)||(Y=""),tA=new C([V],b,{type:Y})):tA=f(Buffer.from(V)),B(t(F)),B(typeof tA==
"string"&&t(tA)||i(tA)),y.push(E(F,tA,b))}}function M(o,n){let l=null,r=null,y=null,w=null;for(;;){if(o[n.position]===13&&
o[n.position+1]===10)return l===null?"failure":{name:l,filename:r,contentType:y,encoding:w};let I=H(h=>h!==10&&h!==13&&h!==
58,o,n);if(I=L(I,!0,!0,h=>h===9||h===32),!D.test(I.toString())||o[n.position]!==58)return"failure";switch(n.position++,H(
h=>h===32||h===9,o,n),N(I)){case"content-disposition":{if(l=r=null,!J(o,Q,n)||(n.position+=17,l=U(o,n),l===null))return"\
failure";if(J(o,s,n)){let h=n.position+s.length;if(o[h]===42&&(n.position+=1,h+=1),o[h]!==61||o[h+1]!==34||(n.position+=
12,r=U(o,n),r===null))return"failure"}break}case"content-type":{let h=H(F=>F!==10&&F!==13,o,n);h=L(h,!1,!0,F=>F===9||F===
32),y=d(h);break}case"content-transfer-encoding":{let h=H(F=>F!==10&&F!==13,o,n);h=L(h,!1,!0,F=>F===9||F===32),w=d(h);break}default:
H(h=>h!==10&&h!==13,o,n)}if(o[n.position]!==13&&o[n.position+1]!==10)return"failure";n.position+=2}}function U(o,n){B(o[n.
position-1]===34);let l=H(r=>r!==10&&r!==13&&r!==34,o,n);return o[n.position]!==34?null:(n.position++,l=new TextDecoder().
decode(l).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"'),l)}function H(o,n,l){let r=l.position;for(;r<n.length&&o(n[r]);)++r;return n.
subarray(l.position,l.position=r)}function L(o,n,l,r){let y=0,w=o.length-1;if(n)for(;y<o.length&&r(o[y]);)y++;if(l)for(;w>
0&&r(o[w]);)w--;return y===0&&w===o.length-1?o:o.subarray(y,w+1)}function J(o,n,l){if(o.length<n.length)return!1;for(let r=0;r<
n.length;r++)if(n[r]!==o[l.position+r])return!1;return!0}T.exports={multipartFormDataParser:m,validateBoundary:R}}),5910:((T,O,e)=>{
const{isBlobLike:t,iteratorMixin:N}=e(3168),{kState:f}=e(3627),{kEnumerableProperty:D}=e(3440),{FileLike:d,isFileLike:i}=e(
7114),{webidl:E}=e(5893),{File:B}=e(4573),A=e(7975),C=globalThis.File??B;class Q{constructor(a){if(E.util.markAsUncloneable(
this),a!==void 0)throw E.errors.conversionFailed({prefix:"FormData constructor",argument:"Argument 1",types:["undefined"]});
this[f]=[]}append(a,c,R=void 0){E.brandCheck(this,Q);const m="FormData.append";if(E.argumentLengthCheck(arguments,2,m),arguments.
length===3&&!t(c))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");a=E.
converters.USVString(a,m,"name"),c=t(c)?E.converters.Blob(c,m,"value",{strict:!1}):E.converters.USVString(c,m,"value"),R=
arguments.length===3?E.converters.USVString(R,m,"filename"):void 0;const M=s(a,c,R);this[f].push(M)}delete(a){E.brandCheck(
this,Q);const c="FormData.delete";E.argumentLengthCheck(arguments,1,c),a=E.converters.USVString(a,c,"name"),this[f]=this[f].
filter(R=>R.name!==a)}get(a){E.brandCheck(this,Q);const c="FormData.get";E.argumentLengthCheck(arguments,1,c),a=E.converters.
USVString(a,c,"name");const R=this[f].findIndex(m=>m.name===a);return R===-1?null:this[f][R].value}getAll(a){E.brandCheck(
this,Q);const c="FormData.getAll";return E.argumentLengthCheck(arguments,1,c),a=E.converters.USVString(a,c,"name"),this[f].
filter(R=>R.name===a).map(R=>R.value)}has(a){E.brandCheck(this,Q);const c="FormData.has";return E.argumentLengthCheck(arguments,
1,c),a=E.converters.USVString(a,c,"name"),this[f].findIndex(R=>R.name===a)!==-1}set(a,c,R=void 0){E.brandCheck(this,Q);const m="\
FormData.set";if(E.argumentLengthCheck(arguments,2,m),arguments.length===3&&!t(c))throw new TypeError("Failed to execute\
 'set' on 'FormData': parameter 2 is not of type 'Blob'");a=E.converters.USVString(a,m,"name"),c=t(c)?E.converters.Blob(
c,m,"name",{strict:!1}):E.converters.USVString(c,m,"name"),R=arguments.length===3?E.converters.USVString(R,m,"name"):void 0;
const M=s(a,c,R),U=this[f].findIndex(H=>H.name===a);U!==-1?this[f]=[...this[f].slice(0,U),M,...this[f].slice(U+1).filter(
H=>H.name!==a)]:this[f].push(M)}[A.inspect.custom](a,c){const R=this[f].reduce((M,U)=>(M[U.name]?Array.isArray(M[U.name])?
M[U.name].push(U.value):M[U.name]=[M[U.name],U.value]:M[U.name]=U.value,M),{__proto__:null});c.depth??=a,c.colors??=!0;const m=A.
formatWithOptions(c,R);return`FormData ${m.slice(m.indexOf("]")+2)}`}}N("FormData",Q,f,"name","value"),Object.defineProperties(
Q.prototype,{append:D,delete:D,get:D,getAll:D,has:D,set:D,[Symbol.toStringTag]:{value:"FormData",configurable:!0}});function s(g,a,c){
if(typeof a!="string"){if(i(a)||(a=a instanceof Blob?new C([a],"blob",{type:a.type}):new d(a,"blob",{type:a.type})),c!==
void 0){const R={type:a.type,lastModified:a.lastModified};a=a instanceof B?new C([a],c,R):new d(a,c,R)}}return{name:g,value:a}}
T.exports={FormData:Q,makeEntry:s}}),1059:(T=>{const O=Symbol.for("undici.globalOrigin.1");function e(){return globalThis[O]}
function t(N){if(N===void 0){Object.defineProperty(globalThis,O,{value:void 0,writable:!0,enumerable:!1,configurable:!1});
return}const f=new URL(N);if(f.protocol!=="http:"&&f.protocol!=="https:")throw new TypeError(`Only http & https urls are\
 allowed, received ${f.protocol}`);Object.defineProperty(globalThis,O,{value:f,writable:!0,enumerable:!1,configurable:!1})}
T.exports={getGlobalOrigin:e,setGlobalOrigin:t}}),660:((T,O,e)=>{const{kConstruct:t}=e(6443),{kEnumerableProperty:N}=e(3440),
{iteratorMixin:f,isValidHeaderName:D,isValidHeaderValue:d}=e(3168),{webidl:i}=e(5893),E=e(4589),B=e(7975),A=Symbol("head\
ers map"),C=Symbol("headers map sorted");function Q(J){return J===10||J===13||J===9||J===32}function s(J){let o=0,n=J.length;
for(;n>o&&Q(J.charCodeAt(n-1));)--n;for(;n>o&&Q(J.charCodeAt(o));)++o;return o===0&&n===J.length?J:J.substring(o,n)}function g(J,o){
if(Array.isArray(o))for(let n=0;n<o.length;++n){const l=o[n];if(l.length!==2)throw i.errors.exception({header:"Headers c\
onstructor",message:`expected name/value pair to be length 2, found ${l.length}.`});a(J,l[0],l[1])}else if(typeof o=="ob\
ject"&&o!==null){const n=Object.keys(o);for(let l=0;l<n.length;++l)a(J,n[l],o[n[l]])}else throw i.errors.conversionFailed(
{prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteStri\
ng>"]})}function a(J,o,n){if(n=s(n),D(o)){if(!d(n))throw i.errors.invalidArgument({prefix:"Headers.append",value:n,type:"\
header value"})}else throw i.errors.invalidArgument({prefix:"Headers.append",value:o,type:"header name"});if(M(J)==="imm\
utable")throw new TypeError("immutable");return H(J).append(o,n,!1)}function c(J,o){return J[0]<o[0]?-1:1}class R{cookies=null;constructor(o){
o instanceof R?(this[A]=new Map(o[A]),this[C]=o[C],this.cookies=o.cookies===null?null:[...o.cookies]):(this[A]=new Map(o),
this[C]=null)}contains(o,n){return this[A].has(n?o:o.toLowerCase())}clear(){this[A].clear(),this[C]=null,this.cookies=null}append(o,n,l){
this[C]=null;const r=l?o:o.toLowerCase(),y=this[A].get(r);if(y){const w=r==="cookie"?"; ":", ";this[A].set(r,{name:y.name,
value:`${y.value}${w}${n}`})}else this[A].set(r,{name:o,value:n});r==="set-cookie"&&(this.cookies??=[]).push(n)}set(o,n,l){
this[C]=null;const r=l?o:o.toLowerCase();r==="set-cookie"&&(this.cookies=[n]),this[A].set(r,{name:o,value:n})}delete(o,n){
this[C]=null,n||(o=o.toLowerCase()),o==="set-cookie"&&(this.cookies=null),this[A].delete(o)}get(o,n){return this[A].get(
n?o:o.toLowerCase())?.value??null}*[Symbol.iterator](){for(const{0:o,1:{value:n}}of this[A])yield[o,n]}get entries(){const o={};
if(this[A].size!==0)for(const{name:n,value:l}of this[A].values())o[n]=l;return o}rawValues(){return this[A].values()}get entriesList(){
const o=[];if(this[A].size!==0)for(const{0:n,1:{name:l,value:r}}of this[A])if(n==="set-cookie")for(const y of this.cookies)
o.push([l,y]);else o.push([l,r]);return o}toSortedArray(){const o=this[A].size,n=new Array(o);if(o<=32){if(o===0)return n;
const l=this[A][Symbol.iterator](),r=l.next().value;n[0]=[r[0],r[1].value],E(r[1].value!==null);for(let y=1,w=0,I=0,h=0,
F=0,b,Y;y<o;++y){for(Y=l.next().value,b=n[y]=[Y[0],Y[1].value],E(b[1]!==null),h=0,I=y;h<I;)F=h+(I-h>>1),n[F][0]<=b[0]?h=
F+1:I=F;if(y!==F){for(w=y;w>h;)n[w]=n[--w];n[h]=b}}if(!l.next().done)throw new TypeError("Unreachable");return n}else{let l=0;
for(const{0:r,1:{value:y}}of this[A])n[l++]=[r,y],E(y!==null);return n.sort(c)}}}class m{#A;#e;constructor(o=void 0){i.util.
markAsUncloneable(this),o!==t&&(this.#e=new R,this.#A="none",o!==void 0&&(o=i.converters.HeadersInit(o,"Headers contruct\
or","init"),g(this,o)))}append(o,n){i.brandCheck(this,m),i.argumentLengthCheck(arguments,2,"Headers.append");const l="He\
aders.append";return o=i.converters.ByteString(o,l,"name"),n=i.converters.ByteString(n,l,"value"),a(this,o,n)}delete(o){
if(i.brandCheck(this,m),i.argumentLengthCheck(arguments,1,"Headers.delete"),o=i.converters.ByteString(o,"Headers.delete",
"name"),!D(o))throw i.errors.invalidArgument({prefix:"Headers.delete",value:o,type:"header name"});if(this.#A==="immutab\
le")throw new TypeError("immutable");this.#e.contains(o,!1)&&this.#e.delete(o,!1)}get(o){i.brandCheck(this,m),i.argumentLengthCheck(
arguments,1,"Headers.get");const n="Headers.get";if(o=i.converters.ByteString(o,n,"name"),!D(o))throw i.errors.invalidArgument(
{prefix:n,value:o,type:"header name"});return this.#e.get(o,!1)}has(o){i.brandCheck(this,m),i.argumentLengthCheck(arguments,
1,"Headers.has");const n="Headers.has";if(o=i.converters.ByteString(o,n,"name"),!D(o))throw i.errors.invalidArgument({prefix:n,
value:o,type:"header name"});return this.#e.contains(o,!1)}set(o,n){i.brandCheck(this,m),i.argumentLengthCheck(arguments,
2,"Headers.set");const l="Headers.set";if(o=i.converters.ByteString(o,l,"name"),n=i.converters.ByteString(n,l,"value"),n=
s(n),D(o)){if(!d(n))throw i.errors.invalidArgument({prefix:l,value:n,type:"header value"})}else throw i.errors.invalidArgument(
{prefix:l,value:o,type:"header name"});if(this.#A==="immutable")throw new TypeError("immutable");this.#e.set(o,n,!1)}getSetCookie(){
i.brandCheck(this,m);const o=this.#e.cookies;return o?[...o]:[]}get[C](){if(this.#e[C])return this.#e[C];const o=[],n=this.#e.
toSortedArray(),l=this.#e.cookies;if(l===null||l.length===1)return this.#e[C]=n;for(let r=0;r<n.length;++r){const{0:y,1:w}=n[r];
if(y==="set-cookie")for(let I=0;I<l.length;++I)o.push([y,l[I]]);else o.push([y,w])}return this.#e[C]=o}[B.inspect.custom](o,n){
return n.depth??=o,`Headers ${B.formatWithOptions(n,this.#e.entries)}`}static getHeadersGuard(o){return o.#A}static setHeadersGuard(o,n){
o.#A=n}static getHeadersList(o){return o.#e}static setHeadersList(o,n){o.#e=n}}const{getHeadersGuard:M,setHeadersGuard:U,
getHeadersList:H,setHeadersList:L}=m;Reflect.deleteProperty(m,"getHeadersGuard"),Reflect.deleteProperty(m,"setHeadersGua\
rd"),Reflect.deleteProperty(m,"getHeadersList"),Reflect.deleteProperty(m,"setHeadersList"),f("Headers",m,C,0,1),Object.defineProperties(
m.prototype,{append:N,delete:N,get:N,has:N,set:N,getSetCookie:N,[Symbol.toStringTag]:{value:"Headers",configurable:!0},[B.
inspect.custom]:{enumerable:!1}}),i.converters.HeadersInit=function(J,o,n){if(i.util.Type(J)==="Object"){const l=Reflect.
get(J,Symbol.iterator);if(!B.types.isProxy(J)&&l===m.prototype.entries)try{return H(J).entriesList}catch{}return typeof l==
"function"?i.converters["sequence<sequence<ByteString>>"](J,o,n,l.bind(J)):i.converters["record<ByteString, ByteString>"](
J,o,n)}throw i.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<Byt\
eString>>","record<ByteString, ByteString>"]})},T.exports={fill:g,compareHeaderName:c,Headers:m,HeadersList:R,getHeadersGuard:M,
setHeadersGuard:U,setHeadersList:L,getHeadersList:H}}),4398:((T,O,e)=>{const{makeNetworkError:t,makeAppropriateNetworkError:N,
filterResponse:f,makeResponse:D,fromInnerResponse:d}=e(9051),{HeadersList:i}=e(660),{Request:E,cloneRequest:B}=e(9967),A=e(
8522),{bytesMatch:C,makePolicyContainer:Q,clonePolicyContainer:s,requestBadPort:g,TAOCheck:a,appendRequestOriginHeader:c,
responseLocationURL:R,requestCurrentURL:m,setRequestReferrerPolicyOnRedirect:M,tryUpgradeRequestToAPotentiallyTrustworthyURL:U,
createOpaqueTimingInfo:H,appendFetchMetadata:L,corsCheck:J,crossOriginResourcePolicyCheck:o,determineRequestsReferrer:n,
coarsenedSharedCurrentTime:l,createDeferredPromise:r,isBlobLike:y,sameOrigin:w,isCancelled:I,isAborted:h,isErrorLike:F,fullyReadBody:b,
readableStreamClose:Y,isomorphicEncode:G,urlIsLocal:V,urlIsHttpHttpsScheme:tA,urlHasHttpsScheme:iA,clampAndCoarsenConnectionTimingInfo:BA,
simpleRangeHeaderValue:gA,buildContentRange:hA,createInflate:CA,extractMimeType:IA}=e(3168),{kState:RA,kDispatcher:NA}=e(
3627),_=e(4589),{safelyExtractBody:$,extractBody:eA}=e(4492),{redirectStatusSet:P,nullBodyStatus:aA,safeMethodsSet:oA,requestBodyHeader:X,
subresourceSet:K}=e(4495),sA=e(8474),{Readable:nA,pipeline:fA,finished:YA}=e(7075),{addAbortListener:SA,isErrored:xA,isReadable:lA,
bufferToLowerCasedHeaderName:MA}=e(3440),{dataURLProcessor:FA,serializeAMimeType:kA,minimizeSupportedMimeType:uA}=e(1900),
{getGlobalDispatcher:HA}=e(2581),{webidl:AA}=e(5893),{STATUS_CODES:p}=e(7067),j=["GET","HEAD"],rA=typeof __UNDICI_IS_NODE__<
"u"||typeof esbuildDetection<"u"?"node":"undici";let dA;class wA extends sA{constructor(x){super(),this.dispatcher=x,this.
connection=null,this.dump=!1,this.state="ongoing"}terminate(x){this.state==="ongoing"&&(this.state="terminated",this.connection?.
destroy(x),this.emit("terminated",x))}abort(x){this.state==="ongoing"&&(this.state="aborted",x||(x=new DOMException("The\
 operation was aborted.","AbortError")),this.serializedAbortReason=x,this.connection?.destroy(x),this.emit("terminated",
x))}}function cA(u){GA(u,"fetch")}function bA(u,x=void 0){AA.argumentLengthCheck(arguments,1,"globalThis.fetch");let W=r(),
Z;try{Z=new E(u,x)}catch(pA){return W.reject(pA),W.promise}const z=Z[RA];if(Z.signal.aborted)return OA(W,z,null,Z.signal.
reason),W.promise;z.client.globalObject?.constructor?.name==="ServiceWorkerGlobalScope"&&(z.serviceWorkers="none");let QA=null,
DA=!1,mA=null;return SA(Z.signal,()=>{DA=!0,_(mA!=null),mA.abort(Z.signal.reason);const pA=QA?.deref();OA(W,z,pA,Z.signal.
reason)}),mA=zA({request:z,processResponseEndOfBody:cA,processResponse:pA=>{if(!DA){if(pA.aborted){OA(W,z,QA,mA.serializedAbortReason);
return}if(pA.type==="error"){W.reject(new TypeError("fetch failed",{cause:pA.error}));return}QA=new WeakRef(d(pA,"immuta\
ble")),W.resolve(QA.deref()),W=null}},dispatcher:Z[NA]}),W.promise}function GA(u,x="other"){if(u.type==="error"&&u.aborted||
!u.urlList?.length)return;const W=u.urlList[0];let Z=u.timingInfo,z=u.cacheState;tA(W)&&Z!==null&&(u.timingAllowPassed||
(Z=H({startTime:Z.startTime}),z=""),Z.endTime=l(),u.timingInfo=Z,JA(Z,W.href,x,globalThis,z))}const JA=performance.markResourceTiming;
function OA(u,x,W,Z){if(u&&u.reject(Z),x.body!=null&&lA(x.body?.stream)&&x.body.stream.cancel(Z).catch(q=>{if(q.code!=="\
ERR_INVALID_STATE")throw q}),W==null)return;const z=W[RA];z.body!=null&&lA(z.body?.stream)&&z.body.stream.cancel(Z).catch(
q=>{if(q.code!=="ERR_INVALID_STATE")throw q})}function zA({request:u,processRequestBodyChunkLength:x,processRequestEndOfBody:W,
processResponse:Z,processResponseEndOfBody:z,processResponseConsumeBody:q,useParallelQueue:QA=!1,dispatcher:DA=HA()}){_(
DA);let mA=null,yA=!1;u.client!=null&&(mA=u.client.globalObject,yA=u.client.crossOriginIsolatedCapability);const pA=l(yA),
UA=H({startTime:pA}),TA={controller:new wA(DA),request:u,timingInfo:UA,processRequestBodyChunkLength:x,processRequestEndOfBody:W,
processResponse:Z,processResponseConsumeBody:q,processResponseEndOfBody:z,taskDestination:mA,crossOriginIsolatedCapability:yA};
return _(!u.body||u.body.stream),u.window==="client"&&(u.window=u.client?.globalObject?.constructor?.name==="Window"?u.client:
"no-window"),u.origin==="client"&&(u.origin=u.client.origin),u.policyContainer==="client"&&(u.client!=null?u.policyContainer=
s(u.client.policyContainer):u.policyContainer=Q()),u.headersList.contains("accept",!0)||u.headersList.append("accept","*\
/*",!0),u.headersList.contains("accept-language",!0)||u.headersList.append("accept-language","*",!0),u.priority,K.has(u.
destination),$A(TA).catch(PA=>{TA.controller.terminate(PA)}),TA.controller}async function $A(u,x=!1){const W=u.request;let Z=null;
if(W.localURLsOnly&&!V(m(W))&&(Z=t("local URLs only")),U(W),g(W)==="blocked"&&(Z=t("bad port")),W.referrerPolicy===""&&(W.
referrerPolicy=W.policyContainer.referrerPolicy),W.referrer!=="no-referrer"&&(W.referrer=n(W)),Z===null&&(Z=await(async()=>{
const q=m(W);return w(q,W.url)&&W.responseTainting==="basic"||q.protocol==="data:"||W.mode==="navigate"||W.mode==="webso\
cket"?(W.responseTainting="basic",await KA(u)):W.mode==="same-origin"?t('request mode cannot be "same-origin"'):W.mode===
"no-cors"?W.redirect!=="follow"?t('redirect mode cannot be "follow" for "no-cors" request'):(W.responseTainting="opaque",
await KA(u)):tA(m(W))?(W.responseTainting="cors",await EA(u)):t("URL scheme must be a HTTP(S) scheme")})()),x)return Z;Z.
status!==0&&!Z.internalResponse&&(W.responseTainting,W.responseTainting==="basic"?Z=f(Z,"basic"):W.responseTainting==="c\
ors"?Z=f(Z,"cors"):W.responseTainting==="opaque"?Z=f(Z,"opaque"):_(!1));let z=Z.status===0?Z:Z.internalResponse;if(z.urlList.
length===0&&z.urlList.push(...W.urlList),W.timingAllowFailed||(Z.timingAllowPassed=!0),Z.type==="opaque"&&z.status===206&&
z.rangeRequested&&!W.headers.contains("range",!0)&&(Z=z=t()),Z.status!==0&&(W.method==="HEAD"||W.method==="CONNECT"||aA.
includes(z.status))&&(z.body=null,u.controller.dump=!0),W.integrity){const q=DA=>XA(u,t(DA));if(W.responseTainting==="op\
aque"||Z.body==null){q(Z.error);return}const QA=DA=>{if(!C(DA,W.integrity)){q("integrity mismatch");return}Z.body=$(DA)[0],
XA(u,Z)};await b(Z.body,QA,q)}else XA(u,Z)}function KA(u){if(I(u)&&u.request.redirectCount===0)return Promise.resolve(N(
u));const{request:x}=u,{protocol:W}=m(x);switch(W){case"about:":return Promise.resolve(t("about scheme is not supported"));case"\
blob:":{dA||(dA=e(4573).resolveObjectURL);const Z=m(x);if(Z.search.length!==0)return Promise.resolve(t("NetworkError whe\
n attempting to fetch resource."));const z=dA(Z.toString());if(x.method!=="GET"||!y(z))return Promise.resolve(t("invalid\
 method"));const q=D(),QA=z.size,DA=G(`${QA}`),mA=z.type;if(x.headersList.contains("range",!0)){q.rangeRequested=!0;const yA=x.
headersList.get("range",!0),pA=gA(yA,!0);if(pA==="failure")return Promise.resolve(t("failed to fetch the data URL"));let{
rangeStartValue:UA,rangeEndValue:TA}=pA;if(UA===null)UA=QA-TA,TA=UA+TA-1;else{if(UA>=QA)return Promise.resolve(t("Range \
start is greater than the blob's size."));(TA===null||TA>=QA)&&(TA=QA-1)}const PA=z.slice(UA,TA,mA),LA=eA(PA);q.body=LA[0];
const vA=G(`${PA.size}`),qA=hA(UA,TA,QA);q.status=206,q.statusText="Partial Content",q.headersList.set("content-length",
vA,!0),q.headersList.set("content-type",mA,!0),q.headersList.set("content-range",qA,!0)}else{const yA=eA(z);q.statusText=
"OK",q.body=yA[0],q.headersList.set("content-length",DA,!0),q.headersList.set("content-type",mA,!0)}return Promise.resolve(
q)}case"data:":{const Z=m(x),z=FA(Z);if(z==="failure")return Promise.resolve(t("failed to fetch the data URL"));const q=kA(
z.mimeType);return Promise.resolve(D({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:q}]],body:$(
z.body)[0]}))}case"file:":return Promise.resolve(t("not implemented... yet..."));case"http:":case"https:":return EA(u).catch(
Z=>t(Z));default:return Promise.resolve(t("unknown scheme"))}}function jA(u,x){u.request.done=!0,u.processResponseDone!=
null&&queueMicrotask(()=>u.processResponseDone(x))}function XA(u,x){let W=u.timingInfo;const Z=()=>{const q=Date.now();u.
request.destination==="document"&&(u.controller.fullTimingInfo=W),u.controller.reportTimingSteps=()=>{if(u.request.url.protocol!==
"https:")return;W.endTime=q;let DA=x.cacheState;const mA=x.bodyInfo;x.timingAllowPassed||(W=H(W),DA="");let yA=0;if(u.request.
mode!=="navigator"||!x.hasCrossOriginRedirects){yA=x.status;const pA=IA(x.headersList);pA!=="failure"&&(mA.contentType=uA(
pA))}u.request.initiatorType!=null&&JA(W,u.request.url.href,u.request.initiatorType,globalThis,DA,mA,yA)};const QA=()=>{
u.request.done=!0,u.processResponseEndOfBody!=null&&queueMicrotask(()=>u.processResponseEndOfBody(x)),u.request.initiatorType!=
null&&u.controller.reportTimingSteps()};queueMicrotask(()=>QA())};u.processResponse!=null&&queueMicrotask(()=>{u.processResponse(
x),u.processResponse=null});const z=x.type==="error"?x:x.internalResponse??x;z.body==null?Z():YA(z.body.stream,()=>{Z()})}
async function EA(u){const x=u.request;let W=null,Z=null;const z=u.timingInfo;if(x.serviceWorkers,W===null){if(x.redirect===
"follow"&&(x.serviceWorkers="none"),Z=W=await k(u),x.responseTainting==="cors"&&J(x,W)==="failure")return t("cors failur\
e");a(x,W)==="failure"&&(x.timingAllowFailed=!0)}return(x.responseTainting==="opaque"||W.type==="opaque")&&o(x.origin,x.
client,x.destination,Z)==="blocked"?t("blocked"):(P.has(Z.status)&&(x.redirect!=="manual"&&u.controller.connection.destroy(
void 0,!1),x.redirect==="error"?W=t("unexpected redirect"):x.redirect==="manual"?W=Z:x.redirect==="follow"?W=await v(u,W):
_(!1)),W.timingInfo=z,W)}function v(u,x){const W=u.request,Z=x.internalResponse?x.internalResponse:x;let z;try{if(z=R(Z,
m(W).hash),z==null)return x}catch(QA){return Promise.resolve(t(QA))}if(!tA(z))return Promise.resolve(t("URL scheme must \
be a HTTP(S) scheme"));if(W.redirectCount===20)return Promise.resolve(t("redirect count exceeded"));if(W.redirectCount+=
1,W.mode==="cors"&&(z.username||z.password)&&!w(W,z))return Promise.resolve(t('cross origin not allowed for request mode\
 "cors"'));if(W.responseTainting==="cors"&&(z.username||z.password))return Promise.resolve(t('URL cannot contain credent\
ials for request mode "cors"'));if(Z.status!==303&&W.body!=null&&W.body.source==null)return Promise.resolve(t());if([301,
302].includes(Z.status)&&W.method==="POST"||Z.status===303&&!j.includes(W.method)){W.method="GET",W.body=null;for(const QA of X)
W.headersList.delete(QA)}w(m(W),z)||(W.headersList.delete("authorization",!0),W.headersList.delete("proxy-authorization",
!0),W.headersList.delete("cookie",!0),W.headersList.delete("host",!0)),W.body!=null&&(_(W.body.source!=null),W.body=$(W.
body.source)[0]);const q=u.timingInfo;return q.redirectEndTime=q.postRedirectStartTime=l(u.crossOriginIsolatedCapability),
q.redirectStartTime===0&&(q.redirectStartTime=q.startTime),W.urlList.push(z),M(W,Z),$A(u,!0)}async function k(u,x=!1,W=!1){
const Z=u.request;let z=null,q=null,QA=null;const DA=null,mA=!1;Z.window==="no-window"&&Z.redirect==="error"?(z=u,q=Z):(q=
B(Z),z={...u},z.request=q);const yA=Z.credentials==="include"||Z.credentials==="same-origin"&&Z.responseTainting==="basi\
c",pA=q.body?q.body.length:null;let UA=null;if(q.body==null&&["POST","PUT"].includes(q.method)&&(UA="0"),pA!=null&&(UA=G(
`${pA}`)),UA!=null&&q.headersList.append("content-length",UA,!0),pA!=null&&q.keepalive,q.referrer instanceof URL&&q.headersList.
append("referer",G(q.referrer.href),!0),c(q),L(q),q.headersList.contains("user-agent",!0)||q.headersList.append("user-ag\
ent",rA),q.cache==="default"&&(q.headersList.contains("if-modified-since",!0)||q.headersList.contains("if-none-match",!0)||
q.headersList.contains("if-unmodified-since",!0)||q.headersList.contains("if-match",!0)||q.headersList.contains("if-rang\
e",!0))&&(q.cache="no-store"),q.cache==="no-cache"&&!q.preventNoCacheCacheControlHeaderModification&&!q.headersList.contains(
"cache-control",!0)&&q.headersList.append("cache-control","max-age=0",!0),(q.cache==="no-store"||q.cache==="reload")&&(q.
headersList.contains("pragma",!0)||q.headersList.append("pragma","no-cache",!0),q.headersList.contains("cache-control",!0)||
q.headersList.append("cache-control","no-cache",!0)),q.headersList.contains("range",!0)&&q.headersList.append("accept-en\
coding","identity",!0),q.headersList.contains("accept-encoding",!0)||(iA(m(q))?q.headersList.append("accept-encoding","b\
r, gzip, deflate",!0):q.headersList.append("accept-encoding","gzip, deflate",!0)),q.headersList.delete("host",!0),DA==null&&
(q.cache="no-store"),q.cache!=="no-store"&&q.cache,QA==null){if(q.cache==="only-if-cached")return t("only if cached");const TA=await S(
z,yA,W);!oA.has(q.method)&&TA.status>=200&&TA.status<=399,mA&&TA.status,QA==null&&(QA=TA)}if(QA.urlList=[...q.urlList],q.
headersList.contains("range",!0)&&(QA.rangeRequested=!0),QA.requestIncludesCredentials=yA,QA.status===407)return Z.window===
"no-window"?t():I(u)?N(u):t("proxy authentication required");if(QA.status===421&&!W&&(Z.body==null||Z.body.source!=null)){
if(I(u))return N(u);u.controller.connection.destroy(),QA=await k(u,x,!0)}return QA}async function S(u,x=!1,W=!1){_(!u.controller.
connection||u.controller.connection.destroyed),u.controller.connection={abort:null,destroyed:!1,destroy(LA,vA=!0){this.destroyed||
(this.destroyed=!0,vA&&this.abort?.(LA??new DOMException("The operation was aborted.","AbortError")))}};const Z=u.request;
let z=null;const q=u.timingInfo;null==null&&(Z.cache="no-store");const DA=W?"yes":"no";Z.mode;let mA=null;if(Z.body==null&&
u.processRequestEndOfBody)queueMicrotask(()=>u.processRequestEndOfBody());else if(Z.body!=null){const LA=async function*(WA){
I(u)||(yield WA,u.processRequestBodyChunkLength?.(WA.byteLength))},vA=()=>{I(u)||u.processRequestEndOfBody&&u.processRequestEndOfBody()},
qA=WA=>{I(u)||(WA.name==="AbortError"?u.controller.abort():u.controller.terminate(WA))};mA=(async function*(){try{for await(const WA of Z.
body.stream)yield*LA(WA);vA()}catch(WA){qA(WA)}})()}try{const{body:LA,status:vA,statusText:qA,headersList:WA,socket:ee}=await PA(
{body:mA});if(ee)z=D({status:vA,statusText:qA,headersList:WA,socket:ee});else{const VA=LA[Symbol.asyncIterator]();u.controller.
next=()=>VA.next(),z=D({status:vA,statusText:qA,headersList:WA})}}catch(LA){return LA.name==="AbortError"?(u.controller.
connection.destroy(),N(u,LA)):t(LA)}const yA=async()=>{await u.controller.resume()},pA=LA=>{I(u)||u.controller.abort(LA)},
UA=new ReadableStream({async start(LA){u.controller.controller=LA},async pull(LA){await yA(LA)},async cancel(LA){await pA(
LA)},type:"bytes"});z.body={stream:UA,source:null,length:null},u.controller.resume||u.controller.on("terminated",TA),u.controller.
resume=async()=>{for(;;){let LA,vA;try{const{done:WA,value:ee}=await u.controller.next();if(h(u))break;LA=WA?void 0:ee}catch(WA){
u.controller.ended&&!q.encodedBodySize?LA=void 0:(LA=WA,vA=!0)}if(LA===void 0){Y(u.controller.controller),jA(u,z);return}
if(q.decodedBodySize+=LA?.byteLength??0,vA){u.controller.terminate(LA);return}const qA=new Uint8Array(LA);if(qA.byteLength&&
u.controller.controller.enqueue(qA),xA(UA)){u.controller.terminate();return}if(u.controller.controller.desiredSize<=0)return}};
function TA(LA){h(u)?(z.aborted=!0,lA(UA)&&u.controller.controller.error(u.controller.serializedAbortReason)):lA(UA)&&u.
controller.controller.error(new TypeError("terminated",{cause:F(LA)?LA:void 0})),u.controller.connection.destroy()}return z;
function PA({body:LA}){const vA=m(Z),qA=u.controller.dispatcher;return new Promise((WA,ee)=>qA.dispatch({path:vA.pathname+
vA.search,origin:vA.origin,method:Z.method,body:qA.isMockActive?Z.body&&(Z.body.source||Z.body.stream):LA,headers:Z.headersList.
entries,maxRedirections:0,upgrade:Z.mode==="websocket"?"websocket":void 0},{body:null,abort:null,onConnect(VA){const{connection:ZA}=u.
controller;q.finalConnectionTimingInfo=BA(void 0,q.postRedirectStartTime,u.crossOriginIsolatedCapability),ZA.destroyed?VA(
new DOMException("The operation was aborted.","AbortError")):(u.controller.on("terminated",VA),this.abort=ZA.abort=VA),q.
finalNetworkRequestStartTime=l(u.crossOriginIsolatedCapability)},onResponseStarted(){q.finalNetworkResponseStartTime=l(u.
crossOriginIsolatedCapability)},onHeaders(VA,ZA,ie,se){if(VA<200)return;let Ae="";const ne=new i;for(let _A=0;_A<ZA.length;_A+=
2)ne.append(MA(ZA[_A]),ZA[_A+1].toString("latin1"),!0);Ae=ne.get("location",!0);const te=[],Ee=Ae&&Z.redirect==="follow"&&
P.has(VA);if(Z.method!=="HEAD"&&Z.method!=="CONNECT"&&!aA.includes(VA)&&!Ee){const _A=ne.get("content-encoding",!0),re=_A?
_A.toLowerCase().split(","):[],Be=5;if(re.length>Be)return this.abort(new Error(`too many content-encodings in response:\
 ${re.length}, maximum allowed is ${Be}`)),!0;for(let Qe=re.length-1;Qe>=0;--Qe){const oe=re[Qe].trim();if(oe==="x-gzip"||
oe==="gzip")te.push(A.createGunzip({flush:A.constants.Z_SYNC_FLUSH,finishFlush:A.constants.Z_SYNC_FLUSH}));else if(oe===
"deflate")te.push(CA({flush:A.constants.Z_SYNC_FLUSH,finishFlush:A.constants.Z_SYNC_FLUSH}));else if(oe==="br")te.push(A.
createBrotliDecompress({flush:A.constants.BROTLI_OPERATION_FLUSH,finishFlush:A.constants.BROTLI_OPERATION_FLUSH}));else{
te.length=0;break}}}this.body=new nA({read:ie});const ge=this.onError.bind(this);return WA({status:VA,statusText:se,headersList:ne,
body:te.length?fA(this.body,...te,_A=>{_A&&this.onError(_A)}).on("error",ge):this.body.on("error",ge)}),!0},onData(VA){if(u.
controller.dump)return;const ZA=VA;return q.encodedBodySize+=ZA.byteLength,this.body.push(ZA)},onComplete(){this.abort&&
u.controller.off("terminated",this.abort),u.controller.ended=!0,this.body.push(null)},onError(VA){this.abort&&u.controller.
off("terminated",this.abort),this.body?.destroy(VA),u.controller.terminate(VA),ee(VA)},onUpgrade(VA,ZA,ie){if(VA!==101)return;
const se=new i;for(let Ae=0;Ae<ZA.length;Ae+=2)se.append(MA(ZA[Ae]),ZA[Ae+1].toString("latin1"),!0);return WA({status:VA,
statusText:p[VA],headersList:se,socket:ie}),!0}}))}}T.exports={fetch:bA,Fetch:wA,fetching:zA,finalizeAndReportTiming:GA}}),
9967:((T,O,e)=>{const{extractBody:t,mixinBody:N,cloneBody:f,bodyUnusable:D}=e(4492),{Headers:d,fill:i,HeadersList:E,setHeadersGuard:B,
getHeadersGuard:A,setHeadersList:C,getHeadersList:Q}=e(660),{FinalizationRegistry:s}=e(6653)(),g=e(3440),a=e(7975),{isValidHTTPToken:c,
sameOrigin:R,environmentSettingsObject:m}=e(3168),{forbiddenMethodsSet:M,corsSafeListedMethodsSet:U,referrerPolicy:H,requestRedirect:L,
requestMode:J,requestCredentials:o,requestCache:n,requestDuplex:l}=e(4495),{kEnumerableProperty:r,normalizedMethodRecordsBase:y,
normalizedMethodRecords:w}=g,{kHeaders:I,kSignal:h,kState:F,kDispatcher:b}=e(3627),{webidl:Y}=e(5893),{URLSerializer:G}=e(
1900),{kConstruct:V}=e(6443),tA=e(4589),{getMaxListeners:iA,setMaxListeners:BA,getEventListeners:gA,defaultMaxListeners:hA}=e(
8474),CA=Symbol("abortController"),IA=new s(({signal:oA,abort:X})=>{oA.removeEventListener("abort",X)}),RA=new WeakMap;function NA(oA){
return X;function X(){const K=oA.deref();if(K!==void 0){IA.unregister(X),this.removeEventListener("abort",X),K.abort(this.
reason);const sA=RA.get(K.signal);if(sA!==void 0){if(sA.size!==0){for(const nA of sA){const fA=nA.deref();fA!==void 0&&fA.
abort(this.reason)}sA.clear()}RA.delete(K.signal)}}}}let _=!1;class ${constructor(X,K={}){if(Y.util.markAsUncloneable(this),
X===V)return;const sA="Request constructor";Y.argumentLengthCheck(arguments,1,sA),X=Y.converters.RequestInfo(X,sA,"input"),
K=Y.converters.RequestInit(K,sA,"init");let nA=null,fA=null;const YA=m.settingsObject.baseUrl;let SA=null;if(typeof X=="\
string"){this[b]=K.dispatcher;let j;try{j=new URL(X,YA)}catch(rA){throw new TypeError("Failed to parse URL from "+X,{cause:rA})}
if(j.username||j.password)throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+X);
nA=eA({urlList:[j]}),fA="cors"}else this[b]=K.dispatcher||X[b],tA(X instanceof $),nA=X[F],SA=X[h];const xA=m.settingsObject.
origin;let lA="client";if(nA.window?.constructor?.name==="EnvironmentSettingsObject"&&R(nA.window,xA)&&(lA=nA.window),K.
window!=null)throw new TypeError(`'window' option '${lA}' must be null`);"window"in K&&(lA="no-window"),nA=eA({method:nA.
method,headersList:nA.headersList,unsafeRequest:nA.unsafeRequest,client:m.settingsObject,window:lA,priority:nA.priority,
origin:nA.origin,referrer:nA.referrer,referrerPolicy:nA.referrerPolicy,mode:nA.mode,credentials:nA.credentials,cache:nA.
cache,redirect:nA.redirect,integrity:nA.integrity,keepalive:nA.keepalive,reloadNavigation:nA.reloadNavigation,historyNavigation:nA.
historyNavigation,urlList:[...nA.urlList]});const MA=Object.keys(K).length!==0;if(MA&&(nA.mode==="navigate"&&(nA.mode="s\
ame-origin"),nA.reloadNavigation=!1,nA.historyNavigation=!1,nA.origin="client",nA.referrer="client",nA.referrerPolicy="",
nA.url=nA.urlList[nA.urlList.length-1],nA.urlList=[nA.url]),K.referrer!==void 0){const j=K.referrer;if(j==="")nA.referrer=
"no-referrer";else{let rA;try{rA=new URL(j,YA)}catch(dA){throw new TypeError(`Referrer "${j}" is not a valid URL.`,{cause:dA})}
rA.protocol==="about:"&&rA.hostname==="client"||xA&&!R(rA,m.settingsObject.baseUrl)?nA.referrer="client":nA.referrer=rA}}
K.referrerPolicy!==void 0&&(nA.referrerPolicy=K.referrerPolicy);let FA;if(K.mode!==void 0?FA=K.mode:FA=fA,FA==="navigate")
throw Y.errors.exception({header:"Request constructor",message:"invalid request mode navigate."});if(FA!=null&&(nA.mode=
FA),K.credentials!==void 0&&(nA.credentials=K.credentials),K.cache!==void 0&&(nA.cache=K.cache),nA.cache==="only-if-cach\
ed"&&nA.mode!=="same-origin")throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");if(K.redirect!==
void 0&&(nA.redirect=K.redirect),K.integrity!=null&&(nA.integrity=String(K.integrity)),K.keepalive!==void 0&&(nA.keepalive=
!!K.keepalive),K.method!==void 0){let j=K.method;const rA=w[j];if(rA!==void 0)nA.method=rA;else{if(!c(j))throw new TypeError(
`'${j}' is not a valid HTTP method.`);const dA=j.toUpperCase();if(M.has(dA))throw new TypeError(`'${j}' HTTP method is u\
nsupported.`);j=y[dA]??j,nA.method=j}!_&&nA.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to re\
sult in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.",{code:"UNDICI-FETCH-patch"}),_=!0)}K.signal!==
void 0&&(SA=K.signal),this[F]=nA;const kA=new AbortController;if(this[h]=kA.signal,SA!=null){if(!SA||typeof SA.aborted!=
"boolean"||typeof SA.addEventListener!="function")throw new TypeError("Failed to construct 'Request': member signal is n\
ot of type AbortSignal.");if(SA.aborted)kA.abort(SA.reason);else{this[CA]=kA;const j=new WeakRef(kA),rA=NA(j);try{(typeof iA==
"function"&&iA(SA)===hA||gA(SA,"abort").length>=hA)&&BA(1500,SA)}catch{}g.addAbortListener(SA,rA),IA.register(kA,{signal:SA,
abort:rA},rA)}}if(this[I]=new d(V),C(this[I],nA.headersList),B(this[I],"request"),FA==="no-cors"){if(!U.has(nA.method))throw new TypeError(
`'${nA.method} is unsupported in no-cors mode.`);B(this[I],"request-no-cors")}if(MA){const j=Q(this[I]),rA=K.headers!==void 0?
K.headers:new E(j);if(j.clear(),rA instanceof E){for(const{name:dA,value:wA}of rA.rawValues())j.append(dA,wA,!1);j.cookies=
rA.cookies}else i(this[I],rA)}const uA=X instanceof $?X[F].body:null;if((K.body!=null||uA!=null)&&(nA.method==="GET"||nA.
method==="HEAD"))throw new TypeError("Request with GET/HEAD method cannot have body.");let HA=null;if(K.body!=null){const[
j,rA]=t(K.body,nA.keepalive);HA=j,rA&&!Q(this[I]).contains("content-type",!0)&&this[I].append("content-type",rA)}const AA=HA??
uA;if(AA!=null&&AA.source==null){if(HA!=null&&K.duplex==null)throw new TypeError("RequestInit: duplex option is required\
 when sending a body.");if(nA.mode!=="same-origin"&&nA.mode!=="cors")throw new TypeError('If request is made from Readab\
leStream, mode should be "same-origin" or "cors"');nA.useCORSPreflightFlag=!0}let p=AA;if(HA==null&&uA!=null){if(D(X))throw new TypeError(
"Cannot construct a Request with a Request object that has already been used.");const j=new TransformStream;uA.stream.pipeThrough(
j),p={source:uA.source,length:uA.length,stream:j.readable}}this[F].body=p}get method(){return Y.brandCheck(this,$),this[F].
method}get url(){return Y.brandCheck(this,$),G(this[F].url)}get headers(){return Y.brandCheck(this,$),this[I]}get destination(){
return Y.brandCheck(this,$),this[F].destination}get referrer(){return Y.brandCheck(this,$),this[F].referrer==="no-referr\
er"?"":this[F].referrer==="client"?"about:client":this[F].referrer.toString()}get referrerPolicy(){return Y.brandCheck(this,
$),this[F].referrerPolicy}get mode(){return Y.brandCheck(this,$),this[F].mode}get credentials(){return this[F].credentials}get cache(){
return Y.brandCheck(this,$),this[F].cache}get redirect(){return Y.brandCheck(this,$),this[F].redirect}get integrity(){return Y.
brandCheck(this,$),this[F].integrity}get keepalive(){return Y.brandCheck(this,$),this[F].keepalive}get isReloadNavigation(){
return Y.brandCheck(this,$),this[F].reloadNavigation}get isHistoryNavigation(){return Y.brandCheck(this,$),this[F].historyNavigation}get signal(){
return Y.brandCheck(this,$),this[h]}get body(){return Y.brandCheck(this,$),this[F].body?this[F].body.stream:null}get bodyUsed(){
return Y.brandCheck(this,$),!!this[F].body&&g.isDisturbed(this[F].body.stream)}get duplex(){return Y.brandCheck(this,$),
"half"}clone(){if(Y.brandCheck(this,$),D(this))throw new TypeError("unusable");const X=P(this[F]),K=new AbortController;
if(this.signal.aborted)K.abort(this.signal.reason);else{let sA=RA.get(this.signal);sA===void 0&&(sA=new Set,RA.set(this.
signal,sA));const nA=new WeakRef(K);sA.add(nA),g.addAbortListener(K.signal,NA(nA))}return aA(X,K.signal,A(this[I]))}[a.inspect.
custom](X,K){K.depth===null&&(K.depth=2),K.colors??=!0;const sA={method:this.method,url:this.url,headers:this.headers,destination:this.
destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.
cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,
isHistoryNavigation:this.isHistoryNavigation,signal:this.signal};return`Request ${a.formatWithOptions(K,sA)}`}}N($);function eA(oA){
return{method:oA.method??"GET",localURLsOnly:oA.localURLsOnly??!1,unsafeRequest:oA.unsafeRequest??!1,body:oA.body??null,
client:oA.client??null,reservedClient:oA.reservedClient??null,replacesClientId:oA.replacesClientId??"",window:oA.window??
"client",keepalive:oA.keepalive??!1,serviceWorkers:oA.serviceWorkers??"all",initiator:oA.initiator??"",destination:oA.destination??
"",priority:oA.priority??null,origin:oA.origin??"client",policyContainer:oA.policyContainer??"client",referrer:oA.referrer??
"client",referrerPolicy:oA.referrerPolicy??"",mode:oA.mode??"no-cors",useCORSPreflightFlag:oA.useCORSPreflightFlag??!1,credentials:oA.
credentials??"same-origin",useCredentials:oA.useCredentials??!1,cache:oA.cache??"default",redirect:oA.redirect??"follow",
integrity:oA.integrity??"",cryptoGraphicsNonceMetadata:oA.cryptoGraphicsNonceMetadata??"",parserMetadata:oA.parserMetadata??
"",reloadNavigation:oA.reloadNavigation??!1,historyNavigation:oA.historyNavigation??!1,userActivation:oA.userActivation??
!1,taintedOrigin:oA.taintedOrigin??!1,redirectCount:oA.redirectCount??0,responseTainting:oA.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:oA.
preventNoCacheCacheControlHeaderModification??!1,done:oA.done??!1,timingAllowFailed:oA.timingAllowFailed??!1,urlList:oA.
urlList,url:oA.urlList[0],headersList:oA.headersList?new E(oA.headersList):new E}}function P(oA){const X=eA({...oA,body:null});
return oA.body!=null&&(X.body=f(X,oA.body)),X}function aA(oA,X,K){const sA=new $(V);return sA[F]=oA,sA[h]=X,sA[I]=new d(
V),C(sA[I],oA.headersList),B(sA[I],K),sA}Object.defineProperties($.prototype,{method:r,url:r,headers:r,redirect:r,clone:r,
signal:r,duplex:r,destination:r,body:r,bodyUsed:r,isHistoryNavigation:r,isReloadNavigation:r,keepalive:r,integrity:r,cache:r,
credentials:r,attribute:r,referrerPolicy:r,referrer:r,mode:r,[Symbol.toStringTag]:{value:"Request",configurable:!0}}),Y.
converters.Request=Y.interfaceConverter($),Y.converters.RequestInfo=function(oA,X,K){return typeof oA=="string"?Y.converters.
USVString(oA,X,K):oA instanceof $?Y.converters.Request(oA,X,K):Y.converters.USVString(oA,X,K)},Y.converters.AbortSignal=
Y.interfaceConverter(AbortSignal),Y.converters.RequestInit=Y.dictionaryConverter([{key:"method",converter:Y.converters.ByteString},
{key:"headers",converter:Y.converters.HeadersInit},{key:"body",converter:Y.nullableConverter(Y.converters.BodyInit)},{key:"\
referrer",converter:Y.converters.USVString},{key:"referrerPolicy",converter:Y.converters.DOMString,allowedValues:H},{key:"\
mode",converter:Y.converters.DOMString,allowedValues:J},{key:"credentials",converter:Y.converters.DOMString,allowedValues:o},
{key:"cache",converter:Y.converters.DOMString,allowedValues:n},{key:"redirect",converter:Y.converters.DOMString,allowedValues:L},
{key:"integrity",converter:Y.converters.DOMString},{key:"keepalive",converter:Y.converters.boolean},{key:"signal",converter:Y.
nullableConverter(oA=>Y.converters.AbortSignal(oA,"RequestInit","signal",{strict:!1}))},{key:"window",converter:Y.converters.
any},{key:"duplex",converter:Y.converters.DOMString,allowedValues:l},{key:"dispatcher",converter:Y.converters.any}]),T.exports=
{Request:$,makeRequest:eA,fromInnerRequest:aA,cloneRequest:P}}),9051:((T,O,e)=>{const{Headers:t,HeadersList:N,fill:f,getHeadersGuard:D,
setHeadersGuard:d,setHeadersList:i}=e(660),{extractBody:E,cloneBody:B,mixinBody:A,hasFinalizationRegistry:C,streamRegistry:Q,
bodyUnusable:s}=e(4492),g=e(3440),a=e(7975),{kEnumerableProperty:c}=g,{isValidReasonPhrase:R,isCancelled:m,isAborted:M,isBlobLike:U,
serializeJavascriptValueToJSONString:H,isErrorLike:L,isomorphicEncode:J,environmentSettingsObject:o}=e(3168),{redirectStatusSet:n,
nullBodyStatus:l}=e(4495),{kState:r,kHeaders:y}=e(3627),{webidl:w}=e(5893),{FormData:I}=e(5910),{URLSerializer:h}=e(1900),
{kConstruct:F}=e(6443),b=e(4589),{types:Y}=e(7975),G=new TextEncoder("utf-8");class V{static error(){return NA(BA(),"imm\
utable")}static json($,eA={}){w.argumentLengthCheck(arguments,1,"Response.json"),eA!==null&&(eA=w.converters.ResponseInit(
eA));const P=G.encode(H($)),aA=E(P),oA=NA(iA({}),"response");return RA(oA,eA,{body:aA[0],type:"application/json"}),oA}static redirect($,eA=302){
w.argumentLengthCheck(arguments,1,"Response.redirect"),$=w.converters.USVString($),eA=w.converters["unsigned short"](eA);
let P;try{P=new URL($,o.settingsObject.baseUrl)}catch(X){throw new TypeError(`Failed to parse URL from ${$}`,{cause:X})}
if(!n.has(eA))throw new RangeError(`Invalid status code ${eA}`);const aA=NA(iA({}),"immutable");aA[r].status=eA;const oA=J(
h(P));return aA[r].headersList.append("location",oA,!0),aA}constructor($=null,eA={}){if(w.util.markAsUncloneable(this),$===
F)return;$!==null&&($=w.converters.BodyInit($)),eA=w.converters.ResponseInit(eA),this[r]=iA({}),this[y]=new t(F),d(this[y],
"response"),i(this[y],this[r].headersList);let P=null;if($!=null){const[aA,oA]=E($);P={body:aA,type:oA}}RA(this,eA,P)}get type(){
return w.brandCheck(this,V),this[r].type}get url(){w.brandCheck(this,V);const $=this[r].urlList,eA=$[$.length-1]??null;return eA===
null?"":h(eA,!0)}get redirected(){return w.brandCheck(this,V),this[r].urlList.length>1}get status(){return w.brandCheck(
this,V),this[r].status}get ok(){return w.brandCheck(this,V),this[r].status>=200&&this[r].status<=299}get statusText(){return w.
brandCheck(this,V),this[r].statusText}get headers(){return w.brandCheck(this,V),this[y]}get body(){return w.brandCheck(this,
V),this[r].body?this[r].body.stream:null}get bodyUsed(){return w.brandCheck(this,V),!!this[r].body&&g.isDisturbed(this[r].
body.stream)}clone(){if(w.brandCheck(this,V),s(this))throw w.errors.exception({header:"Response.clone",message:"Body has\
 already been consumed."});const $=tA(this[r]);return C&&this[r].body?.stream&&Q.register(this,new WeakRef(this[r].body.
stream)),NA($,D(this[y]))}[a.inspect.custom]($,eA){eA.depth===null&&(eA.depth=2),eA.colors??=!0;const P={status:this.status,
statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.redirected,
type:this.type,url:this.url};return`Response ${a.formatWithOptions(eA,P)}`}}A(V),Object.defineProperties(V.prototype,{type:c,
url:c,status:c,ok:c,redirected:c,statusText:c,headers:c,clone:c,body:c,bodyUsed:c,[Symbol.toStringTag]:{value:"Response",
configurable:!0}}),Object.defineProperties(V,{json:c,redirect:c,error:c});function tA(_){if(_.internalResponse)return CA(
tA(_.internalResponse),_.type);const $=iA({..._,body:null});return _.body!=null&&($.body=B($,_.body)),$}function iA(_){return{
aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,type:"default",status:200,timingInfo:null,
cacheState:"",statusText:"",..._,headersList:_?.headersList?new N(_?.headersList):new N,urlList:_?.urlList?[..._.urlList]:
[]}}function BA(_){const $=L(_);return iA({type:"error",status:0,error:$?_:new Error(_&&String(_)),aborted:_&&_.name==="\
AbortError"})}function gA(_){return _.type==="error"&&_.status===0}function hA(_,$){return $={internalResponse:_,...$},new Proxy(
_,{get(eA,P){return P in $?$[P]:eA[P]},set(eA,P,aA){return b(!(P in $)),eA[P]=aA,!0}})}function CA(_,$){if($==="basic")return hA(
_,{type:"basic",headersList:_.headersList});if($==="cors")return hA(_,{type:"cors",headersList:_.headersList});if($==="o\
paque")return hA(_,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",body:null});if($==="opaqueredirect")return hA(
_,{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null});b(!1)}function IA(_,$=null){return b(m(_)),M(
_)?BA(Object.assign(new DOMException("The operation was aborted.","AbortError"),{cause:$})):BA(Object.assign(new DOMException(
"Request was cancelled."),{cause:$}))}function RA(_,$,eA){if($.status!==null&&($.status<200||$.status>599))throw new RangeError(
'init["status"] must be in the range of 200 to 599, inclusive.');if("statusText"in $&&$.statusText!=null&&!R(String($.statusText)))
throw new TypeError("Invalid statusText");if("status"in $&&$.status!=null&&(_[r].status=$.status),"statusText"in $&&$.statusText!=
null&&(_[r].statusText=$.statusText),"headers"in $&&$.headers!=null&&f(_[y],$.headers),eA){if(l.includes(_.status))throw w.
errors.exception({header:"Response constructor",message:`Invalid response status code ${_.status}`});_[r].body=eA.body,eA.
type!=null&&!_[r].headersList.contains("content-type",!0)&&_[r].headersList.append("content-type",eA.type,!0)}}function NA(_,$){
const eA=new V(F);return eA[r]=_,eA[y]=new t(F),i(eA[y],_.headersList),d(eA[y],$),C&&_.body?.stream&&Q.register(eA,new WeakRef(
_.body.stream)),eA}w.converters.ReadableStream=w.interfaceConverter(ReadableStream),w.converters.FormData=w.interfaceConverter(
I),w.converters.URLSearchParams=w.interfaceConverter(URLSearchParams),w.converters.XMLHttpRequestBodyInit=function(_,$,eA){
return typeof _=="string"?w.converters.USVString(_,$,eA):U(_)?w.converters.Blob(_,$,eA,{strict:!1}):ArrayBuffer.isView(_)||
Y.isArrayBuffer(_)?w.converters.BufferSource(_,$,eA):g.isFormDataLike(_)?w.converters.FormData(_,$,eA,{strict:!1}):_ instanceof
URLSearchParams?w.converters.URLSearchParams(_,$,eA):w.converters.DOMString(_,$,eA)},w.converters.BodyInit=function(_,$,eA){
return _ instanceof ReadableStream?w.converters.ReadableStream(_,$,eA):_?.[Symbol.asyncIterator]?_:w.converters.XMLHttpRequestBodyInit(
_,$,eA)},w.converters.ResponseInit=w.dictionaryConverter([{key:"status",converter:w.converters["unsigned short"],defaultValue:()=>200},
{key:"statusText",converter:w.converters.ByteString,defaultValue:()=>""},{key:"headers",converter:w.converters.HeadersInit}]),
T.exports={isNetworkError:gA,makeNetworkError:BA,makeResponse:iA,makeAppropriateNetworkError:IA,filterResponse:CA,Response:V,
cloneResponse:tA,fromInnerResponse:NA}}),3627:(T=>{T.exports={kUrl:Symbol("url"),kHeaders:Symbol("headers"),kSignal:Symbol(
"signal"),kState:Symbol("state"),kDispatcher:Symbol("dispatcher")}}),3168:((T,O,e)=>{const{Transform:t}=e(7075),N=e(8522),
{redirectStatusSet:f,referrerPolicySet:D,badPortsSet:d}=e(4495),{getGlobalOrigin:i}=e(1059),{collectASequenceOfCodePoints:E,
collectAnHTTPQuotedString:B,removeChars:A,parseMIMEType:C}=e(1900),{performance:Q}=e(643),{isBlobLike:s,ReadableStreamFrom:g,
isValidHTTPToken:a,normalizedMethodRecordsBase:c}=e(3440),R=e(4589),{isUint8Array:m}=e(3429),{webidl:M}=e(5893);let U=[],
H;try{H=e(7598);const k=["sha256","sha384","sha512"];U=H.getHashes().filter(S=>k.includes(S))}catch{}function L(k){const S=k.
urlList,u=S.length;return u===0?null:S[u-1].toString()}function J(k,S){if(!f.has(k.status))return null;let u=k.headersList.
get("location",!0);return u!==null&&h(u)&&(o(u)||(u=n(u)),u=new URL(u,L(k))),u&&!u.hash&&(u.hash=S),u}function o(k){for(let S=0;S<
k.length;++S){const u=k.charCodeAt(S);if(u>126||u<32)return!1}return!0}function n(k){return Buffer.from(k,"binary").toString(
"utf8")}function l(k){return k.urlList[k.urlList.length-1]}function r(k){const S=l(k);return wA(S)&&d.has(S.port)?"block\
ed":"allowed"}function y(k){return k instanceof Error||k?.constructor?.name==="Error"||k?.constructor?.name==="DOMExcept\
ion"}function w(k){for(let S=0;S<k.length;++S){const u=k.charCodeAt(S);if(!(u===9||u>=32&&u<=126||u>=128&&u<=255))return!1}
return!0}const I=a;function h(k){return(k[0]==="	"||k[0]===" "||k[k.length-1]==="	"||k[k.length-1]===" "||k.includes(`
`)||k.includes("\r")||k.includes("\0"))===!1}function F(k,S){const{headersList:u}=S,x=(u.get("referrer-policy",!0)??"").
split(",");let W="";if(x.length>0)for(let Z=x.length;Z!==0;Z--){const z=x[Z-1].trim();if(D.has(z)){W=z;break}}W!==""&&(k.
referrerPolicy=W)}function b(){return"allowed"}function Y(){return"success"}function G(){return"success"}function V(k){let S=null;
S=k.mode,k.headersList.set("sec-fetch-mode",S,!0)}function tA(k){let S=k.origin;if(!(S==="client"||S===void 0)){if(k.responseTainting===
"cors"||k.mode==="websocket")k.headersList.append("origin",S,!0);else if(k.method!=="GET"&&k.method!=="HEAD"){switch(k.referrerPolicy){case"\
no-referrer":S=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":k.origin&&
dA(k.origin)&&!dA(l(k))&&(S=null);break;case"same-origin":sA(k,l(k))||(S=null);break;default:}k.headersList.append("orig\
in",S,!0)}}}function iA(k,S){return k}function BA(k,S,u){return!k?.startTime||k.startTime<S?{domainLookupStartTime:S,domainLookupEndTime:S,
connectionStartTime:S,connectionEndTime:S,secureConnectionStartTime:S,ALPNNegotiatedProtocol:k?.ALPNNegotiatedProtocol}:
{domainLookupStartTime:iA(k.domainLookupStartTime,u),domainLookupEndTime:iA(k.domainLookupEndTime,u),connectionStartTime:iA(
k.connectionStartTime,u),connectionEndTime:iA(k.connectionEndTime,u),secureConnectionStartTime:iA(k.secureConnectionStartTime,
u),ALPNNegotiatedProtocol:k.ALPNNegotiatedProtocol}}function gA(k){return iA(Q.now(),k)}function hA(k){return{startTime:k.
startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:k.startTime??0,finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,
finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function CA(){
return{referrerPolicy:"strict-origin-when-cross-origin"}}function IA(k){return{referrerPolicy:k.referrerPolicy}}function RA(k){
const S=k.referrerPolicy;R(S);let u=null;if(k.referrer==="client"){const q=i();if(!q||q.origin==="null")return"no-referr\
er";u=new URL(q)}else k.referrer instanceof URL&&(u=k.referrer);let x=NA(u);const W=NA(u,!0);x.toString().length>4096&&(x=
W);const Z=sA(k,x),z=_(x)&&!_(k.url);switch(S){case"origin":return W??NA(u,!0);case"unsafe-url":return x;case"same-origi\
n":return Z?W:"no-referrer";case"origin-when-cross-origin":return Z?x:W;case"strict-origin-when-cross-origin":{const q=l(
k);return sA(x,q)?x:_(x)&&!_(q)?"no-referrer":W}default:return z?"no-referrer":W}}function NA(k,S){return R(k instanceof
URL),k=new URL(k),k.protocol==="file:"||k.protocol==="about:"||k.protocol==="blank:"?"no-referrer":(k.username="",k.password=
"",k.hash="",S&&(k.pathname="",k.search=""),k)}function _(k){if(!(k instanceof URL))return!1;if(k.href==="about:blank"||
k.href==="about:srcdoc"||k.protocol==="data:"||k.protocol==="file:")return!0;return S(k.origin);function S(u){if(u==null||
u==="null")return!1;const x=new URL(u);return!!(x.protocol==="https:"||x.protocol==="wss:"||/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.
test(x.hostname)||x.hostname==="localhost"||x.hostname.includes("localhost.")||x.hostname.endsWith(".localhost"))}}function $(k,S){
if(H===void 0)return!0;const u=P(S);if(u==="no metadata"||u.length===0)return!0;const x=aA(u),W=oA(u,x);for(const Z of W){
const z=Z.algo,q=Z.hash;let QA=H.createHash(z).update(k).digest("base64");if(QA[QA.length-1]==="="&&(QA[QA.length-2]==="\
="?QA=QA.slice(0,-2):QA=QA.slice(0,-1)),X(QA,q))return!0}return!1}const eA=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;
function P(k){const S=[];let u=!0;for(const x of k.split(" ")){u=!1;const W=eA.exec(x);if(W===null||W.groups===void 0||W.
groups.algo===void 0)continue;const Z=W.groups.algo.toLowerCase();U.includes(Z)&&S.push(W.groups)}return u===!0?"no meta\
data":S}function aA(k){let S=k[0].algo;if(S[3]==="5")return S;for(let u=1;u<k.length;++u){const x=k[u];if(x.algo[3]==="5"){
S="sha512";break}else{if(S[3]==="3")continue;x.algo[3]==="3"&&(S="sha384")}}return S}function oA(k,S){if(k.length===1)return k;
let u=0;for(let x=0;x<k.length;++x)k[x].algo===S&&(k[u++]=k[x]);return k.length=u,k}function X(k,S){if(k.length!==S.length)
return!1;for(let u=0;u<k.length;++u)if(k[u]!==S[u]){if(k[u]==="+"&&S[u]==="-"||k[u]==="/"&&S[u]==="_")continue;return!1}
return!0}function K(k){}function sA(k,S){return k.origin===S.origin&&k.origin==="null"||k.protocol===S.protocol&&k.hostname===
S.hostname&&k.port===S.port}function nA(){let k,S;return{promise:new Promise((x,W)=>{k=x,S=W}),resolve:k,reject:S}}function fA(k){
return k.controller.state==="aborted"}function YA(k){return k.controller.state==="aborted"||k.controller.state==="termin\
ated"}function SA(k){return c[k.toLowerCase()]??k}function xA(k){const S=JSON.stringify(k);if(S===void 0)throw new TypeError(
"Value is not JSON serializable");return R(typeof S=="string"),S}const lA=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.
iterator]()));function MA(k,S,u=0,x=1){class W{#A;#e;#t;constructor(z,q){this.#A=z,this.#e=q,this.#t=0}next(){if(typeof this!=
"object"||this===null||!(#A in this))throw new TypeError(`'next' called on an object that does not implement interface ${k}\
 Iterator.`);const z=this.#t,q=this.#A[S],QA=q.length;if(z>=QA)return{value:void 0,done:!0};const{[u]:DA,[x]:mA}=q[z];this.#t=
z+1;let yA;switch(this.#e){case"key":yA=DA;break;case"value":yA=mA;break;case"key+value":yA=[DA,mA];break}return{value:yA,
done:!1}}}return delete W.prototype.constructor,Object.setPrototypeOf(W.prototype,lA),Object.defineProperties(W.prototype,
{[Symbol.toStringTag]:{writable:!1,enumerable:!1,configurable:!0,value:`${k} Iterator`},next:{writable:!0,enumerable:!0,
configurable:!0}}),function(Z,z){return new W(Z,z)}}function FA(k,S,u,x=0,W=1){const Z=MA(k,u,x,W),z={keys:{writable:!0,
enumerable:!0,configurable:!0,value:function(){return M.brandCheck(this,S),Z(this,"key")}},values:{writable:!0,enumerable:!0,
configurable:!0,value:function(){return M.brandCheck(this,S),Z(this,"value")}},entries:{writable:!0,enumerable:!0,configurable:!0,
value:function(){return M.brandCheck(this,S),Z(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,value:function(QA,DA=globalThis){
if(M.brandCheck(this,S),M.argumentLengthCheck(arguments,1,`${k}.forEach`),typeof QA!="function")throw new TypeError(`Fai\
led to execute 'forEach' on '${k}': parameter 1 is not of type 'Function'.`);for(const{0:mA,1:yA}of Z(this,"key+value"))
QA.call(DA,yA,mA,this)}}};return Object.defineProperties(S.prototype,{...z,[Symbol.iterator]:{writable:!0,enumerable:!1,
configurable:!0,value:z.entries.value}})}async function kA(k,S,u){const x=S,W=u;let Z;try{Z=k.stream.getReader()}catch(z){
W(z);return}try{x(await j(Z))}catch(z){W(z)}}function uA(k){return k instanceof ReadableStream||k[Symbol.toStringTag]===
"ReadableStream"&&typeof k.tee=="function"}function HA(k){try{k.close(),k.byobRequest?.respond(0)}catch(S){if(!S.message.
includes("Controller is already closed")&&!S.message.includes("ReadableStream is already closed"))throw S}}const AA=/[^\x00-\xFF]/;
function p(k){return R(!AA.test(k)),k}async function j(k){const S=[];let u=0;for(;;){const{done:x,value:W}=await k.read();
if(x)return Buffer.concat(S,u);if(!m(W))throw new TypeError("Received non-Uint8Array chunk");S.push(W),u+=W.length}}function rA(k){
R("protocol"in k);const S=k.protocol;return S==="about:"||S==="blob:"||S==="data:"}function dA(k){return typeof k=="stri\
ng"&&k[5]===":"&&k[0]==="h"&&k[1]==="t"&&k[2]==="t"&&k[3]==="p"&&k[4]==="s"||k.protocol==="https:"}function wA(k){R("pro\
tocol"in k);const S=k.protocol;return S==="http:"||S==="https:"}function cA(k,S){const u=k;if(!u.startsWith("bytes"))return"\
failure";const x={position:5};if(S&&E(QA=>QA==="	"||QA===" ",u,x),u.charCodeAt(x.position)!==61)return"failure";x.position++,
S&&E(QA=>QA==="	"||QA===" ",u,x);const W=E(QA=>{const DA=QA.charCodeAt(0);return DA>=48&&DA<=57},u,x),Z=W.length?Number(
W):null;if(S&&E(QA=>QA==="	"||QA===" ",u,x),u.charCodeAt(x.position)!==45)return"failure";x.position++,S&&E(QA=>QA==="	"||
QA===" ",u,x);const z=E(QA=>{const DA=QA.charCodeAt(0);return DA>=48&&DA<=57},u,x),q=z.length?Number(z):null;return x.position<
u.length||q===null&&Z===null||Z>q?"failure":{rangeStartValue:Z,rangeEndValue:q}}function bA(k,S,u){let x="bytes ";return x+=
p(`${k}`),x+="-",x+=p(`${S}`),x+="/",x+=p(`${u}`),x}class GA extends t{#A;constructor(S){super(),this.#A=S}_transform(S,u,x){
if(!this._inflateStream){if(S.length===0){x();return}this._inflateStream=(S[0]&15)===8?N.createInflate(this.#A):N.createInflateRaw(
this.#A),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.on("end",()=>this.push(null)),this._inflateStream.
on("error",W=>this.destroy(W))}this._inflateStream.write(S,u,x)}_final(S){this._inflateStream&&(this._inflateStream.end(),
this._inflateStream=null),S()}}function JA(k){return new GA(k)}function OA(k){let S=null,u=null,x=null;const W=$A("conte\
nt-type",k);if(W===null)return"failure";for(const Z of W){const z=C(Z);z==="failure"||z.essence==="*/*"||(x=z,x.essence!==
u?(S=null,x.parameters.has("charset")&&(S=x.parameters.get("charset")),u=x.essence):!x.parameters.has("charset")&&S!==null&&
x.parameters.set("charset",S))}return x??"failure"}function zA(k){const S=k,u={position:0},x=[];let W="";for(;u.position<
S.length;){if(W+=E(Z=>Z!=='"'&&Z!==",",S,u),u.position<S.length)if(S.charCodeAt(u.position)===34){if(W+=B(S,u),u.position<
S.length)continue}else R(S.charCodeAt(u.position)===44),u.position++;W=A(W,!0,!0,Z=>Z===9||Z===32),x.push(W),W=""}return x}
function $A(k,S){const u=S.get(k,!0);return u===null?null:zA(u)}const KA=new TextDecoder;function jA(k){return k.length===
0?"":(k[0]===239&&k[1]===187&&k[2]===191&&(k=k.subarray(3)),KA.decode(k))}class XA{get baseUrl(){return i()}get origin(){
return this.baseUrl?.origin}policyContainer=CA()}class EA{settingsObject=new XA}const v=new EA;T.exports={isAborted:fA,isCancelled:YA,
isValidEncodedURL:o,createDeferredPromise:nA,ReadableStreamFrom:g,tryUpgradeRequestToAPotentiallyTrustworthyURL:K,clampAndCoarsenConnectionTimingInfo:BA,
coarsenedSharedCurrentTime:gA,determineRequestsReferrer:RA,makePolicyContainer:CA,clonePolicyContainer:IA,appendFetchMetadata:V,
appendRequestOriginHeader:tA,TAOCheck:G,corsCheck:Y,crossOriginResourcePolicyCheck:b,createOpaqueTimingInfo:hA,setRequestReferrerPolicyOnRedirect:F,
isValidHTTPToken:a,requestBadPort:r,requestCurrentURL:l,responseURL:L,responseLocationURL:J,isBlobLike:s,isURLPotentiallyTrustworthy:_,
isValidReasonPhrase:w,sameOrigin:sA,normalizeMethod:SA,serializeJavascriptValueToJSONString:xA,iteratorMixin:FA,createIterator:MA,
isValidHeaderName:I,isValidHeaderValue:h,isErrorLike:y,fullyReadBody:kA,bytesMatch:$,isReadableStreamLike:uA,readableStreamClose:HA,
isomorphicEncode:p,urlIsLocal:rA,urlHasHttpsScheme:dA,urlIsHttpHttpsScheme:wA,readAllBytes:j,simpleRangeHeaderValue:cA,buildContentRange:bA,
parseMetadata:P,createInflate:JA,extractMimeType:OA,getDecodeSplit:$A,utf8DecodeBytes:jA,environmentSettingsObject:v}}),
5893:((T,O,e)=>{const{types:t,inspect:N}=e(7975),{markAsUncloneable:f}=e(5919),{toUSVString:D}=e(3440),d={};d.converters=
{},d.util={},d.errors={},d.errors.exception=function(i){return new TypeError(`${i.header}: ${i.message}`)},d.errors.conversionFailed=
function(i){const E=i.types.length===1?"":" one of",B=`${i.argument} could not be converted to${E}: ${i.types.join(", ")}\
.`;return d.errors.exception({header:i.prefix,message:B})},d.errors.invalidArgument=function(i){return d.errors.exception(
{header:i.prefix,message:`"${i.value}" is an invalid ${i.type}.`})},d.brandCheck=function(i,E,B){if(B?.strict!==!1){if(!(i instanceof
E)){const A=new TypeError("Illegal invocation");throw A.code="ERR_INVALID_THIS",A}}else if(i?.[Symbol.toStringTag]!==E.prototype[Symbol.
toStringTag]){const A=new TypeError("Illegal invocation");throw A.code="ERR_INVALID_THIS",A}},d.argumentLengthCheck=function({
length:i},E,B){if(i<E)throw d.errors.exception({message:`${E} argument${E!==1?"s":""} required, but${i?" only":""} ${i} \
found.`,header:B})},d.illegalConstructor=function(){throw d.errors.exception({header:"TypeError",message:"Illegal constr\
uctor"})},d.util.Type=function(i){switch(typeof i){case"undefined":return"Undefined";case"boolean":return"Boolean";case"\
string":return"String";case"symbol":return"Symbol";case"number":return"Number";case"bigint":return"BigInt";case"function":case"\
object":return i===null?"Null":"Object"}},d.util.markAsUncloneable=f||(()=>{}),d.util.ConvertToInt=function(i,E,B,A){let C,
Q;E===64?(C=Math.pow(2,53)-1,B==="unsigned"?Q=0:Q=Math.pow(-2,53)+1):B==="unsigned"?(Q=0,C=Math.pow(2,E)-1):(Q=Math.pow(
-2,E)-1,C=Math.pow(2,E-1)-1);let s=Number(i);if(s===0&&(s=0),A?.enforceRange===!0){if(Number.isNaN(s)||s===Number.POSITIVE_INFINITY||
s===Number.NEGATIVE_INFINITY)throw d.errors.exception({header:"Integer conversion",message:`Could not convert ${d.util.Stringify(
i)} to an integer.`});if(s=d.util.IntegerPart(s),s<Q||s>C)throw d.errors.exception({header:"Integer conversion",message:`\
Value must be between ${Q}-${C}, got ${s}.`});return s}return!Number.isNaN(s)&&A?.clamp===!0?(s=Math.min(Math.max(s,Q),C),
Math.floor(s)%2===0?s=Math.floor(s):s=Math.ceil(s),s):Number.isNaN(s)||s===0&&Object.is(0,s)||s===Number.POSITIVE_INFINITY||
s===Number.NEGATIVE_INFINITY?0:(s=d.util.IntegerPart(s),s=s%Math.pow(2,E),B==="signed"&&s>=Math.pow(2,E)-1?s-Math.pow(2,
E):s)},d.util.IntegerPart=function(i){const E=Math.floor(Math.abs(i));return i<0?-1*E:E},d.util.Stringify=function(i){switch(d.
util.Type(i)){case"Symbol":return`Symbol(${i.description})`;case"Object":return N(i);case"String":return`"${i}"`;default:
return`${i}`}},d.sequenceConverter=function(i){return(E,B,A,C)=>{if(d.util.Type(E)!=="Object")throw d.errors.exception({
header:B,message:`${A} (${d.util.Stringify(E)}) is not iterable.`});const Q=typeof C=="function"?C():E?.[Symbol.iterator]?.(),
s=[];let g=0;if(Q===void 0||typeof Q.next!="function")throw d.errors.exception({header:B,message:`${A} is not iterable.`});
for(;;){const{done:a,value:c}=Q.next();if(a)break;s.push(i(c,B,`${A}[${g++}]`))}return s}},d.recordConverter=function(i,E){
return(B,A,C)=>{if(d.util.Type(B)!=="Object")throw d.errors.exception({header:A,message:`${C} ("${d.util.Type(B)}") is n\
ot an Object.`});const Q={};if(!t.isProxy(B)){const g=[...Object.getOwnPropertyNames(B),...Object.getOwnPropertySymbols(
B)];for(const a of g){const c=i(a,A,C),R=E(B[a],A,C);Q[c]=R}return Q}const s=Reflect.ownKeys(B);for(const g of s)if(Reflect.
getOwnPropertyDescriptor(B,g)?.enumerable){const c=i(g,A,C),R=E(B[g],A,C);Q[c]=R}return Q}},d.interfaceConverter=function(i){
return(E,B,A,C)=>{if(C?.strict!==!1&&!(E instanceof i))throw d.errors.exception({header:B,message:`Expected ${A} ("${d.util.
Stringify(E)}") to be an instance of ${i.name}.`});return E}},d.dictionaryConverter=function(i){return(E,B,A)=>{const C=d.
util.Type(E),Q={};if(C==="Null"||C==="Undefined")return Q;if(C!=="Object")throw d.errors.exception({header:B,message:`Ex\
pected ${E} to be one of: Null, Undefined, Object.`});for(const s of i){const{key:g,defaultValue:a,required:c,converter:R}=s;
if(c===!0&&!Object.hasOwn(E,g))throw d.errors.exception({header:B,message:`Missing required key "${g}".`});let m=E[g];const M=Object.
hasOwn(s,"defaultValue");if(M&&m!==null&&(m??=a()),c||M||m!==void 0){if(m=R(m,B,`${A}.${g}`),s.allowedValues&&!s.allowedValues.
includes(m))throw d.errors.exception({header:B,message:`${m} is not an accepted type. Expected one of ${s.allowedValues.
join(", ")}.`});Q[g]=m}}return Q}},d.nullableConverter=function(i){return(E,B,A)=>E===null?E:i(E,B,A)},d.converters.DOMString=
function(i,E,B,A){if(i===null&&A?.legacyNullToEmptyString)return"";if(typeof i=="symbol")throw d.errors.exception({header:E,
message:`${B} is a symbol, which cannot be converted to a DOMString.`});return String(i)},d.converters.ByteString=function(i,E,B){
const A=d.converters.DOMString(i,E,B);for(let C=0;C<A.length;C++)if(A.charCodeAt(C)>255)throw new TypeError(`Cannot conv\
ert argument to a ByteString because the character at index ${C} has a value of ${A.charCodeAt(C)} which is greater than\
 255.`);return A},d.converters.USVString=D,d.converters.boolean=function(i){return!!i},d.converters.any=function(i){return i},
d.converters["long long"]=function(i,E,B){return d.util.ConvertToInt(i,64,"signed",void 0,E,B)},d.converters["unsigned l\
ong long"]=function(i,E,B){return d.util.ConvertToInt(i,64,"unsigned",void 0,E,B)},d.converters["unsigned long"]=function(i,E,B){
return d.util.ConvertToInt(i,32,"unsigned",void 0,E,B)},d.converters["unsigned short"]=function(i,E,B,A){return d.util.ConvertToInt(
i,16,"unsigned",A,E,B)},d.converters.ArrayBuffer=function(i,E,B,A){if(d.util.Type(i)!=="Object"||!t.isAnyArrayBuffer(i))
throw d.errors.conversionFailed({prefix:E,argument:`${B} ("${d.util.Stringify(i)}")`,types:["ArrayBuffer"]});if(A?.allowShared===
!1&&t.isSharedArrayBuffer(i))throw d.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});
if(i.resizable||i.growable)throw d.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});
return i},d.converters.TypedArray=function(i,E,B,A,C){if(d.util.Type(i)!=="Object"||!t.isTypedArray(i)||i.constructor.name!==
E.name)throw d.errors.conversionFailed({prefix:B,argument:`${A} ("${d.util.Stringify(i)}")`,types:[E.name]});if(C?.allowShared===
!1&&t.isSharedArrayBuffer(i.buffer))throw d.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not all\
owed."});if(i.buffer.resizable||i.buffer.growable)throw d.errors.exception({header:"ArrayBuffer",message:"Received a res\
izable ArrayBuffer."});return i},d.converters.DataView=function(i,E,B,A){if(d.util.Type(i)!=="Object"||!t.isDataView(i))
throw d.errors.exception({header:E,message:`${B} is not a DataView.`});if(A?.allowShared===!1&&t.isSharedArrayBuffer(i.buffer))
throw d.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(i.buffer.resizable||i.buffer.
growable)throw d.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return i},d.converters.
BufferSource=function(i,E,B,A){if(t.isAnyArrayBuffer(i))return d.converters.ArrayBuffer(i,E,B,{...A,allowShared:!1});if(t.
isTypedArray(i))return d.converters.TypedArray(i,i.constructor,E,B,{...A,allowShared:!1});if(t.isDataView(i))return d.converters.
DataView(i,E,B,{...A,allowShared:!1});throw d.errors.conversionFailed({prefix:E,argument:`${B} ("${d.util.Stringify(i)}"\
)`,types:["BufferSource"]})},d.converters["sequence<ByteString>"]=d.sequenceConverter(d.converters.ByteString),d.converters["\
sequence<sequence<ByteString>>"]=d.sequenceConverter(d.converters["sequence<ByteString>"]),d.converters["record<ByteStri\
ng, ByteString>"]=d.recordConverter(d.converters.ByteString,d.converters.ByteString),T.exports={webidl:d}}),2607:(T=>{function O(e){
if(!e)return"failure";switch(e.trim().toLowerCase()){case"unicode-1-1-utf-8":case"unicode11utf8":case"unicode20utf8":case"\
utf-8":case"utf8":case"x-unicode20utf8":return"UTF-8";case"866":case"cp866":case"csibm866":case"ibm866":return"IBM866";case"\
csisolatin2":case"iso-8859-2":case"iso-ir-101":case"iso8859-2":case"iso88592":case"iso_8859-2":case"iso_8859-2:1987":case"\
l2":case"latin2":return"ISO-8859-2";case"csisolatin3":case"iso-8859-3":case"iso-ir-109":case"iso8859-3":case"iso88593":case"\
iso_8859-3":case"iso_8859-3:1988":case"l3":case"latin3":return"ISO-8859-3";case"csisolatin4":case"iso-8859-4":case"iso-i\
r-110":case"iso8859-4":case"iso88594":case"iso_8859-4":case"iso_8859-4:1988":case"l4":case"latin4":return"ISO-8859-4";case"\
csisolatincyrillic":case"cyrillic":case"iso-8859-5":case"iso-ir-144":case"iso8859-5":case"iso88595":case"iso_8859-5":case"\
iso_8859-5:1988":return"ISO-8859-5";case"arabic":case"asmo-708":case"csiso88596e":case"csiso88596i":case"csisolatinarabi\
c":case"ecma-114":case"iso-8859-6":case"iso-8859-6-e":case"iso-8859-6-i":case"iso-ir-127":case"iso8859-6":case"iso88596":case"\
iso_8859-6":case"iso_8859-6:1987":return"ISO-8859-6";case"csisolatingreek":case"ecma-118":case"elot_928":case"greek":case"\
greek8":case"iso-8859-7":case"iso-ir-126":case"iso8859-7":case"iso88597":case"iso_8859-7":case"iso_8859-7:1987":case"sun\
_eu_greek":return"ISO-8859-7";case"csiso88598e":case"csisolatinhebrew":case"hebrew":case"iso-8859-8":case"iso-8859-8-e":case"\
iso-ir-138":case"iso8859-8":case"iso88598":case"iso_8859-8":case"iso_8859-8:1988":case"visual":return"ISO-8859-8";case"c\
siso88598i":case"iso-8859-8-i":case"logical":return"ISO-8859-8-I";case"csisolatin6":case"iso-8859-10":case"iso-ir-157":case"\
iso8859-10":case"iso885910":case"l6":case"latin6":return"ISO-8859-10";case"iso-8859-13":case"iso8859-13":case"iso885913":
return"ISO-8859-13";case"iso-8859-14":case"iso8859-14":case"iso885914":return"ISO-8859-14";case"csisolatin9":case"iso-88\
59-15":case"iso8859-15":case"iso885915":case"iso_8859-15":case"l9":return"ISO-8859-15";case"iso-8859-16":return"ISO-8859\
-16";case"cskoi8r":case"koi":case"koi8":case"koi8-r":case"koi8_r":return"KOI8-R";case"koi8-ru":case"koi8-u":return"KOI8-\
U";case"csmacintosh":case"mac":case"macintosh":case"x-mac-roman":return"macintosh";case"iso-8859-11":case"iso8859-11":case"\
iso885911":case"tis-620":case"windows-874":return"windows-874";case"cp1250":case"windows-1250":case"x-cp1250":return"win\
dows-1250";case"cp1251":case"windows-1251":case"x-cp1251":return"windows-1251";case"ansi_x3.4-1968":case"ascii":case"cp1\
252":case"cp819":case"csisolatin1":case"ibm819":case"iso-8859-1":case"iso-ir-100":case"iso8859-1":case"iso88591":case"is\
o_8859-1":case"iso_8859-1:1987":case"l1":case"latin1":case"us-ascii":case"windows-1252":case"x-cp1252":return"windows-12\
52";case"cp1253":case"windows-1253":case"x-cp1253":return"windows-1253";case"cp1254":case"csisolatin5":case"iso-8859-9":case"\
iso-ir-148":case"iso8859-9":case"iso88599":case"iso_8859-9":case"iso_8859-9:1989":case"l5":case"latin5":case"windows-125\
4":case"x-cp1254":return"windows-1254";case"cp1255":case"windows-1255":case"x-cp1255":return"windows-1255";case"cp1256":case"\
windows-1256":case"x-cp1256":return"windows-1256";case"cp1257":case"windows-1257":case"x-cp1257":return"windows-1257";case"\
cp1258":case"windows-1258":case"x-cp1258":return"windows-1258";case"x-mac-cyrillic":case"x-mac-ukrainian":return"x-mac-c\
yrillic";case"chinese":case"csgb2312":case"csiso58gb231280":case"gb2312":case"gb_2312":case"gb_2312-80":case"gbk":case"i\
so-ir-58":case"x-gbk":return"GBK";case"gb18030":return"gb18030";case"big5":case"big5-hkscs":case"cn-big5":case"csbig5":case"\
x-x-big5":return"Big5";case"cseucpkdfmtjapanese":case"euc-jp":case"x-euc-jp":return"EUC-JP";case"csiso2022jp":case"iso-2\
022-jp":return"ISO-2022-JP";case"csshiftjis":case"ms932":case"ms_kanji":case"shift-jis":case"shift_jis":case"sjis":case"\
windows-31j":case"x-sjis":return"Shift_JIS";case"cseuckr":case"csksc56011987":case"euc-kr":case"iso-ir-149":case"korean":case"\
ks_c_5601-1987":case"ks_c_5601-1989":case"ksc5601":case"ksc_5601":case"windows-949":return"EUC-KR";case"csiso2022kr":case"\
hz-gb-2312":case"iso-2022-cn":case"iso-2022-cn-ext":case"iso-2022-kr":case"replacement":return"replacement";case"unicode\
fffe":case"utf-16be":return"UTF-16BE";case"csunicode":case"iso-10646-ucs-2":case"ucs-2":case"unicode":case"unicodefeff":case"\
utf-16":case"utf-16le":return"UTF-16LE";case"x-user-defined":return"x-user-defined";default:return"failure"}}T.exports={
getEncoding:O}}),8355:((T,O,e)=>{const{staticPropertyDescriptors:t,readOperation:N,fireAProgressEvent:f}=e(3610),{kState:D,
kError:d,kResult:i,kEvents:E,kAborted:B}=e(961),{webidl:A}=e(5893),{kEnumerableProperty:C}=e(3440);class Q extends EventTarget{constructor(){
super(),this[D]="empty",this[i]=null,this[d]=null,this[E]={loadend:null,error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(g){
A.brandCheck(this,Q),A.argumentLengthCheck(arguments,1,"FileReader.readAsArrayBuffer"),g=A.converters.Blob(g,{strict:!1}),
N(this,g,"ArrayBuffer")}readAsBinaryString(g){A.brandCheck(this,Q),A.argumentLengthCheck(arguments,1,"FileReader.readAsB\
inaryString"),g=A.converters.Blob(g,{strict:!1}),N(this,g,"BinaryString")}readAsText(g,a=void 0){A.brandCheck(this,Q),A.
argumentLengthCheck(arguments,1,"FileReader.readAsText"),g=A.converters.Blob(g,{strict:!1}),a!==void 0&&(a=A.converters.
DOMString(a,"FileReader.readAsText","encoding")),N(this,g,"Text",a)}readAsDataURL(g){A.brandCheck(this,Q),A.argumentLengthCheck(
arguments,1,"FileReader.readAsDataURL"),g=A.converters.Blob(g,{strict:!1}),N(this,g,"DataURL")}abort(){if(this[D]==="emp\
ty"||this[D]==="done"){this[i]=null;return}this[D]==="loading"&&(this[D]="done",this[i]=null),this[B]=!0,f("abort",this),
this[D]!=="loading"&&f("loadend",this)}get readyState(){switch(A.brandCheck(this,Q),this[D]){case"empty":return this.EMPTY;case"\
loading":return this.LOADING;case"done":return this.DONE}}get result(){return A.brandCheck(this,Q),this[i]}get error(){return A.
brandCheck(this,Q),this[d]}get onloadend(){return A.brandCheck(this,Q),this[E].loadend}set onloadend(g){A.brandCheck(this,
Q),this[E].loadend&&this.removeEventListener("loadend",this[E].loadend),typeof g=="function"?(this[E].loadend=g,this.addEventListener(
"loadend",g)):this[E].loadend=null}get onerror(){return A.brandCheck(this,Q),this[E].error}set onerror(g){A.brandCheck(this,
Q),this[E].error&&this.removeEventListener("error",this[E].error),typeof g=="function"?(this[E].error=g,this.addEventListener(
"error",g)):this[E].error=null}get onloadstart(){return A.brandCheck(this,Q),this[E].loadstart}set onloadstart(g){A.brandCheck(
this,Q),this[E].loadstart&&this.removeEventListener("loadstart",this[E].loadstart),typeof g=="function"?(this[E].loadstart=
g,this.addEventListener("loadstart",g)):this[E].loadstart=null}get onprogress(){return A.brandCheck(this,Q),this[E].progress}set onprogress(g){
A.brandCheck(this,Q),this[E].progress&&this.removeEventListener("progress",this[E].progress),typeof g=="function"?(this[E].
progress=g,this.addEventListener("progress",g)):this[E].progress=null}get onload(){return A.brandCheck(this,Q),this[E].load}set onload(g){
A.brandCheck(this,Q),this[E].load&&this.removeEventListener("load",this[E].load),typeof g=="function"?(this[E].load=g,this.
addEventListener("load",g)):this[E].load=null}get onabort(){return A.brandCheck(this,Q),this[E].abort}set onabort(g){A.brandCheck(
this,Q),this[E].abort&&this.removeEventListener("abort",this[E].abort),typeof g=="function"?(this[E].abort=g,this.addEventListener(
"abort",g)):this[E].abort=null}}Q.EMPTY=Q.prototype.EMPTY=0,Q.LOADING=Q.prototype.LOADING=1,Q.DONE=Q.prototype.DONE=2,Object.
defineProperties(Q.prototype,{EMPTY:t,LOADING:t,DONE:t,readAsArrayBuffer:C,readAsBinaryString:C,readAsText:C,readAsDataURL:C,
abort:C,readyState:C,result:C,error:C,onloadstart:C,onprogress:C,onload:C,onabort:C,onerror:C,onloadend:C,[Symbol.toStringTag]:{
value:"FileReader",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(Q,{EMPTY:t,LOADING:t,DONE:t}),T.
exports={FileReader:Q}}),8573:((T,O,e)=>{const{webidl:t}=e(5893),N=Symbol("ProgressEvent state");class f extends Event{constructor(d,i={}){
d=t.converters.DOMString(d,"ProgressEvent constructor","type"),i=t.converters.ProgressEventInit(i??{}),super(d,i),this[N]=
{lengthComputable:i.lengthComputable,loaded:i.loaded,total:i.total}}get lengthComputable(){return t.brandCheck(this,f),this[N].
lengthComputable}get loaded(){return t.brandCheck(this,f),this[N].loaded}get total(){return t.brandCheck(this,f),this[N].
total}}t.converters.ProgressEventInit=t.dictionaryConverter([{key:"lengthComputable",converter:t.converters.boolean,defaultValue:()=>!1},
{key:"loaded",converter:t.converters["unsigned long long"],defaultValue:()=>0},{key:"total",converter:t.converters["unsi\
gned long long"],defaultValue:()=>0},{key:"bubbles",converter:t.converters.boolean,defaultValue:()=>!1},{key:"cancelable",
converter:t.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:t.converters.boolean,defaultValue:()=>!1}]),
T.exports={ProgressEvent:f}}),961:(T=>{T.exports={kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),
kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol("FileReader last progress event fired timestamp"),kEvents:Symbol(
"FileReader events"),kAborted:Symbol("FileReader aborted")}}),3610:((T,O,e)=>{const{kState:t,kError:N,kResult:f,kAborted:D,
kLastProgressEventFired:d}=e(961),{ProgressEvent:i}=e(8573),{getEncoding:E}=e(2607),{serializeAMimeType:B,parseMIMEType:A}=e(
1900),{types:C}=e(7975),{StringDecoder:Q}=e(3193),{btoa:s}=e(4573),g={enumerable:!0,writable:!1,configurable:!1};function a(H,L,J,o){
if(H[t]==="loading")throw new DOMException("Invalid state","InvalidStateError");H[t]="loading",H[f]=null,H[N]=null;const l=L.
stream().getReader(),r=[];let y=l.read(),w=!0;(async()=>{for(;!H[D];)try{const{done:I,value:h}=await y;if(w&&!H[D]&&queueMicrotask(
()=>{c("loadstart",H)}),w=!1,!I&&C.isUint8Array(h))r.push(h),(H[d]===void 0||Date.now()-H[d]>=50)&&!H[D]&&(H[d]=Date.now(),
queueMicrotask(()=>{c("progress",H)})),y=l.read();else if(I){queueMicrotask(()=>{H[t]="done";try{const F=R(r,J,L.type,o);
if(H[D])return;H[f]=F,c("load",H)}catch(F){H[N]=F,c("error",H)}H[t]!=="loading"&&c("loadend",H)});break}}catch(I){if(H[D])
return;queueMicrotask(()=>{H[t]="done",H[N]=I,c("error",H),H[t]!=="loading"&&c("loadend",H)});break}})()}function c(H,L){
const J=new i(H,{bubbles:!1,cancelable:!1});L.dispatchEvent(J)}function R(H,L,J,o){switch(L){case"DataURL":{let n="data:";
const l=A(J||"application/octet-stream");l!=="failure"&&(n+=B(l)),n+=";base64,";const r=new Q("latin1");for(const y of H)
n+=s(r.write(y));return n+=s(r.end()),n}case"Text":{let n="failure";if(o&&(n=E(o)),n==="failure"&&J){const l=A(J);l!=="f\
ailure"&&(n=E(l.parameters.get("charset")))}return n==="failure"&&(n="UTF-8"),m(H,n)}case"ArrayBuffer":return U(H).buffer;case"\
BinaryString":{let n="";const l=new Q("latin1");for(const r of H)n+=l.write(r);return n+=l.end(),n}}}function m(H,L){const J=U(
H),o=M(J);let n=0;o!==null&&(L=o,n=o==="UTF-8"?3:2);const l=J.slice(n);return new TextDecoder(L).decode(l)}function M(H){
const[L,J,o]=H;return L===239&&J===187&&o===191?"UTF-8":L===254&&J===255?"UTF-16BE":L===255&&J===254?"UTF-16LE":null}function U(H){
const L=H.reduce((o,n)=>o+n.byteLength,0);let J=0;return H.reduce((o,n)=>(o.set(n,J),J+=n.byteLength,o),new Uint8Array(L))}
T.exports={staticPropertyDescriptors:g,readOperation:a,fireAProgressEvent:c}}),6897:((T,O,e)=>{const{uid:t,states:N,sentCloseFrameState:f,
emptyBuffer:D,opcodes:d}=e(736),{kReadyState:i,kSentClose:E,kByteParser:B,kReceivedClose:A,kResponse:C}=e(1216),{fireEvent:Q,
failWebsocketConnection:s,isClosing:g,isClosed:a,isEstablished:c,parseExtensions:R}=e(8625),{channels:m}=e(2414),{CloseEvent:M}=e(
5188),{makeRequest:U}=e(9967),{fetching:H}=e(4398),{Headers:L,getHeadersList:J}=e(660),{getDecodeSplit:o}=e(3168),{WebsocketFrameSend:n}=e(
3264);let l;try{l=e(7598)}catch{}function r(F,b,Y,G,V,tA){const iA=F;iA.protocol=F.protocol==="ws:"?"http:":"https:";const BA=U(
{urlList:[iA],client:Y,serviceWorkers:"none",referrer:"no-referrer",mode:"websocket",credentials:"include",cache:"no-sto\
re",redirect:"error"});if(tA.headers){const IA=J(new L(tA.headers));BA.headersList=IA}const gA=l.randomBytes(16).toString(
"base64");BA.headersList.append("sec-websocket-key",gA),BA.headersList.append("sec-websocket-version","13");for(const IA of b)
BA.headersList.append("sec-websocket-protocol",IA);return BA.headersList.append("sec-websocket-extensions","permessage-d\
eflate; client_max_window_bits"),H({request:BA,useParallelQueue:!0,dispatcher:tA.dispatcher,processResponse(IA){if(IA.type===
"error"||IA.status!==101){s(G,"Received network error or non-101 status code.");return}if(b.length!==0&&!IA.headersList.
get("Sec-WebSocket-Protocol")){s(G,"Server did not respond with sent protocols.");return}if(IA.headersList.get("Upgrade")?.
toLowerCase()!=="websocket"){s(G,'Server did not set Upgrade header to "websocket".');return}if(IA.headersList.get("Conn\
ection")?.toLowerCase()!=="upgrade"){s(G,'Server did not set Connection header to "upgrade".');return}const RA=IA.headersList.
get("Sec-WebSocket-Accept"),NA=l.createHash("sha1").update(gA+t).digest("base64");if(RA!==NA){s(G,"Incorrect hash receiv\
ed in Sec-WebSocket-Accept header.");return}const _=IA.headersList.get("Sec-WebSocket-Extensions");let $;if(_!==null&&($=
R(_),!$.has("permessage-deflate"))){s(G,"Sec-WebSocket-Extensions header does not match.");return}const eA=IA.headersList.
get("Sec-WebSocket-Protocol");if(eA!==null){const P=o("sec-websocket-protocol",BA.headersList);if(P===null||!P.includes(
eA)){s(G,"Protocol was not set in the opening handshake.");return}}IA.socket.on("data",w),IA.socket.on("close",I),IA.socket.
on("error",h),m.open.hasSubscribers&&m.open.publish({address:IA.socket.address(),protocol:eA,extensions:_}),V(IA,$)}})}function y(F,b,Y,G){
if(!(g(F)||a(F)))if(!c(F))s(F,"Connection was closed before it was established."),F[i]=N.CLOSING;else if(F[E]===f.NOT_SENT){
F[E]=f.PROCESSING;const V=new n;b!==void 0&&Y===void 0?(V.frameData=Buffer.allocUnsafe(2),V.frameData.writeUInt16BE(b,0)):
b!==void 0&&Y!==void 0?(V.frameData=Buffer.allocUnsafe(2+G),V.frameData.writeUInt16BE(b,0),V.frameData.write(Y,2,"utf-8")):
V.frameData=D,F[C].socket.write(V.createFrame(d.CLOSE)),F[E]=f.SENT,F[i]=N.CLOSING}else F[i]=N.CLOSING}function w(F){this.
ws[B].write(F)||this.pause()}function I(){const{ws:F}=this,{[C]:b}=F;b.socket.off("data",w),b.socket.off("close",I),b.socket.
off("error",h);const Y=F[E]===f.SENT&&F[A];let G=1005,V="";const tA=F[B].closingInfo;tA&&!tA.error?(G=tA.code??1005,V=tA.
reason):F[A]||(G=1006),F[i]=N.CLOSED,Q("close",F,(iA,BA)=>new M(iA,BA),{wasClean:Y,code:G,reason:V}),m.close.hasSubscribers&&
m.close.publish({websocket:F,code:G,reason:V})}function h(F){const{ws:b}=this;b[i]=N.CLOSING,m.socketError.hasSubscribers&&
m.socketError.publish(F),this.destroy()}T.exports={establishWebSocketConnection:r,closeWebSocketConnection:y}}),736:(T=>{
const O="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",e={enumerable:!0,writable:!1,configurable:!1},t={CONNECTING:0,OPEN:1,CLOSING:2,
CLOSED:3},N={NOT_SENT:0,PROCESSING:1,SENT:2},f={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},D=2**16-1,d={INFO:0,
PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},i=Buffer.allocUnsafe(0),E={string:1,typedArray:2,arrayBuffer:3,blob:4};
T.exports={uid:O,sentCloseFrameState:N,staticPropertyDescriptors:e,states:t,opcodes:f,maxUnsigned16Bit:D,parserStates:d,
emptyBuffer:i,sendHints:E}}),5188:((T,O,e)=>{const{webidl:t}=e(5893),{kEnumerableProperty:N}=e(3440),{kConstruct:f}=e(6443),
{MessagePort:D}=e(5919);class d extends Event{#A;constructor(Q,s={}){if(Q===f){super(arguments[1],arguments[2]),t.util.markAsUncloneable(
this);return}const g="MessageEvent constructor";t.argumentLengthCheck(arguments,1,g),Q=t.converters.DOMString(Q,g,"type"),
s=t.converters.MessageEventInit(s,g,"eventInitDict"),super(Q,s),this.#A=s,t.util.markAsUncloneable(this)}get data(){return t.
brandCheck(this,d),this.#A.data}get origin(){return t.brandCheck(this,d),this.#A.origin}get lastEventId(){return t.brandCheck(
this,d),this.#A.lastEventId}get source(){return t.brandCheck(this,d),this.#A.source}get ports(){return t.brandCheck(this,
d),Object.isFrozen(this.#A.ports)||Object.freeze(this.#A.ports),this.#A.ports}initMessageEvent(Q,s=!1,g=!1,a=null,c="",R="",m=null,M=[]){
return t.brandCheck(this,d),t.argumentLengthCheck(arguments,1,"MessageEvent.initMessageEvent"),new d(Q,{bubbles:s,cancelable:g,
data:a,origin:c,lastEventId:R,source:m,ports:M})}static createFastMessageEvent(Q,s){const g=new d(f,Q,s);return g.#A=s,g.#A.
data??=null,g.#A.origin??="",g.#A.lastEventId??="",g.#A.source??=null,g.#A.ports??=[],g}}const{createFastMessageEvent:i}=d;
delete d.createFastMessageEvent;class E extends Event{#A;constructor(Q,s={}){const g="CloseEvent constructor";t.argumentLengthCheck(
arguments,1,g),Q=t.converters.DOMString(Q,g,"type"),s=t.converters.CloseEventInit(s),super(Q,s),this.#A=s,t.util.markAsUncloneable(
this)}get wasClean(){return t.brandCheck(this,E),this.#A.wasClean}get code(){return t.brandCheck(this,E),this.#A.code}get reason(){
return t.brandCheck(this,E),this.#A.reason}}class B extends Event{#A;constructor(Q,s){const g="ErrorEvent constructor";t.
argumentLengthCheck(arguments,1,g),super(Q,s),t.util.markAsUncloneable(this),Q=t.converters.DOMString(Q,g,"type"),s=t.converters.
ErrorEventInit(s??{}),this.#A=s}get message(){return t.brandCheck(this,B),this.#A.message}get filename(){return t.brandCheck(
this,B),this.#A.filename}get lineno(){return t.brandCheck(this,B),this.#A.lineno}get colno(){return t.brandCheck(this,B),
this.#A.colno}get error(){return t.brandCheck(this,B),this.#A.error}}Object.defineProperties(d.prototype,{[Symbol.toStringTag]:{
value:"MessageEvent",configurable:!0},data:N,origin:N,lastEventId:N,source:N,ports:N,initMessageEvent:N}),Object.defineProperties(
E.prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:!0},reason:N,code:N,wasClean:N}),Object.defineProperties(
B.prototype,{[Symbol.toStringTag]:{value:"ErrorEvent",configurable:!0},message:N,filename:N,lineno:N,colno:N,error:N}),t.
converters.MessagePort=t.interfaceConverter(D),t.converters["sequence<MessagePort>"]=t.sequenceConverter(t.converters.MessagePort);
const A=[{key:"bubbles",converter:t.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:t.converters.boolean,
defaultValue:()=>!1},{key:"composed",converter:t.converters.boolean,defaultValue:()=>!1}];t.converters.MessageEventInit=
t.dictionaryConverter([...A,{key:"data",converter:t.converters.any,defaultValue:()=>null},{key:"origin",converter:t.converters.
USVString,defaultValue:()=>""},{key:"lastEventId",converter:t.converters.DOMString,defaultValue:()=>""},{key:"source",converter:t.
nullableConverter(t.converters.MessagePort),defaultValue:()=>null},{key:"ports",converter:t.converters["sequence<Message\
Port>"],defaultValue:()=>new Array(0)}]),t.converters.CloseEventInit=t.dictionaryConverter([...A,{key:"wasClean",converter:t.
converters.boolean,defaultValue:()=>!1},{key:"code",converter:t.converters["unsigned short"],defaultValue:()=>0},{key:"r\
eason",converter:t.converters.USVString,defaultValue:()=>""}]),t.converters.ErrorEventInit=t.dictionaryConverter([...A,{
key:"message",converter:t.converters.DOMString,defaultValue:()=>""},{key:"filename",converter:t.converters.USVString,defaultValue:()=>""},
{key:"lineno",converter:t.converters["unsigned long"],defaultValue:()=>0},{key:"colno",converter:t.converters["unsigned \
long"],defaultValue:()=>0},{key:"error",converter:t.converters.any}]),T.exports={MessageEvent:d,CloseEvent:E,ErrorEvent:B,
createFastMessageEvent:i}}),3264:((T,O,e)=>{const{maxUnsigned16Bit:t}=e(736),N=16386;let f,D=null,d=N;try{f=e(7598)}catch{
f={randomFillSync:function(A,C,Q){for(let s=0;s<A.length;++s)A[s]=Math.random()*255|0;return A}}}function i(){return d===
N&&(d=0,f.randomFillSync(D??=Buffer.allocUnsafe(N),0,N)),[D[d++],D[d++],D[d++],D[d++]]}class E{constructor(A){this.frameData=
A}createFrame(A){const C=this.frameData,Q=i(),s=C?.byteLength??0;let g=s,a=6;s>t?(a+=8,g=127):s>125&&(a+=2,g=126);const c=Buffer.
allocUnsafe(s+a);c[0]=c[1]=0,c[0]|=128,c[0]=(c[0]&240)+A;c[a-4]=Q[0],c[a-3]=Q[1],c[a-2]=Q[2],c[a-1]=Q[3],c[1]=g,g===126?
c.writeUInt16BE(s,2):g===127&&(c[2]=c[3]=0,c.writeUIntBE(s,4,6)),c[1]|=128;for(let R=0;R<s;++R)c[a+R]=C[R]^Q[R&3];return c}}
T.exports={WebsocketFrameSend:E}}),9469:((T,O,e)=>{const{createInflateRaw:t,Z_DEFAULT_WINDOWBITS:N}=e(8522),{isValidClientWindowBits:f}=e(
8625),{MessageSizeExceededError:D}=e(8707),d=Buffer.from([0,0,255,255]),i=Symbol("kBuffer"),E=Symbol("kLength");class B{#A;#e={};#t=0;constructor(C,Q){
this.#e.serverNoContextTakeover=C.has("server_no_context_takeover"),this.#e.serverMaxWindowBits=C.get("server_max_window\
_bits"),this.#t=Q.maxPayloadSize}decompress(C,Q,s){if(!this.#A){let g=N;if(this.#e.serverMaxWindowBits){if(!f(this.#e.serverMaxWindowBits)){
s(new Error("Invalid server_max_window_bits"));return}g=Number.parseInt(this.#e.serverMaxWindowBits)}try{this.#A=t({windowBits:g})}catch(a){
s(a);return}this.#A[i]=[],this.#A[E]=0,this.#A.on("data",a=>{if(this.#A[E]+=a.length,this.#t>0&&this.#A[E]>this.#t){s(new D),
this.#A.removeAllListeners(),this.#A.destroy(),this.#A=null;return}this.#A[i].push(a)}),this.#A.on("error",a=>{this.#A=null,
s(a)})}this.#A.write(C),Q&&this.#A.write(d),this.#A.flush(()=>{if(!this.#A)return;const g=Buffer.concat(this.#A[i],this.#A[E]);
this.#A[i].length=0,this.#A[E]=0,s(null,g)})}}T.exports={PerMessageDeflate:B}}),1652:((T,O,e)=>{const{Writable:t}=e(7075),
N=e(4589),{parserStates:f,opcodes:D,states:d,emptyBuffer:i,sentCloseFrameState:E}=e(736),{kReadyState:B,kSentClose:A,kResponse:C,
kReceivedClose:Q}=e(1216),{channels:s}=e(2414),{isValidStatusCode:g,isValidOpcode:a,failWebsocketConnection:c,websocketMessageReceived:R,
utf8Decode:m,isControlFrame:M,isTextBinaryFrame:U,isContinuationFrame:H}=e(8625),{WebsocketFrameSend:L}=e(3264),{closeWebSocketConnection:J}=e(
6897),{PerMessageDeflate:o}=e(9469),{MessageSizeExceededError:n}=e(8707);function l(y,w,I){J(y,w,I,Buffer.byteLength(I)),
c(y,I)}class r extends t{#A=[];#e=0;#t=0;#n=!1;#r=f.INFO;#s={};#o=[];#i;#g;#Q;constructor(w,I,h={}){super(),this.ws=w,this.#i=
I??new Map,this.#g=h.maxFragments??0,this.#Q=h.maxPayloadSize??0,this.#i.has("permessage-deflate")&&this.#i.set("permess\
age-deflate",new o(I,h))}_write(w,I,h){this.#A.push(w),this.#t+=w.length,this.#n=!0,this.run(h)}#B(){return this.#Q>0&&!M(
this.#s.opcode)&&this.#s.payloadLength+this.#e>this.#Q?(l(this.ws,1009,"Payload size exceeds maximum allowed size"),!1):
!0}run(w){for(;this.#n;)if(this.#r===f.INFO){if(this.#t<2)return w();const I=this.consume(2),h=(I[0]&128)!==0,F=I[0]&15,
b=(I[1]&128)===128,Y=!h&&F!==D.CONTINUATION,G=I[1]&127,V=I[0]&64,tA=I[0]&32,iA=I[0]&16;if(!a(F))return c(this.ws,"Invali\
d opcode received"),w();if(b)return c(this.ws,"Frame cannot be masked"),w();if(V!==0&&!this.#i.has("permessage-deflate")){
c(this.ws,"Expected RSV1 to be clear.");return}if(tA!==0||iA!==0){c(this.ws,"RSV1, RSV2, RSV3 must be clear");return}if(Y&&
!U(F)){c(this.ws,"Invalid frame type was fragmented.");return}if(U(F)&&this.#o.length>0){c(this.ws,"Expected continuatio\
n frame");return}if(this.#s.fragmented&&Y){c(this.ws,"Fragmented frame exceeded 125 bytes.");return}if((G>125||Y)&&M(F)){
c(this.ws,"Control frame either too large or fragmented");return}if(H(F)&&this.#o.length===0&&!this.#s.compressed){c(this.
ws,"Unexpected continuation frame");return}if(G<=125){if(this.#s.payloadLength=G,this.#r=f.READ_DATA,!this.#B())return}else
G===126?this.#r=f.PAYLOADLENGTH_16:G===127&&(this.#r=f.PAYLOADLENGTH_64);U(F)&&(this.#s.binaryType=F,this.#s.compressed=
V!==0),this.#s.opcode=F,this.#s.masked=b,this.#s.fin=h,this.#s.fragmented=Y}else if(this.#r===f.PAYLOADLENGTH_16){if(this.#t<
2)return w();const I=this.consume(2);if(this.#s.payloadLength=I.readUInt16BE(0),this.#r=f.READ_DATA,!this.#B())return}else if(this.#r===
f.PAYLOADLENGTH_64){if(this.#t<8)return w();const I=this.consume(8),h=I.readUInt32BE(0),F=I.readUInt32BE(4);if(h!==0||F>
2**31-1){c(this.ws,"Received payload length > 2^31 bytes.");return}if(this.#s.payloadLength=F,this.#r=f.READ_DATA,!this.#B())
return}else if(this.#r===f.READ_DATA){if(this.#t<this.#s.payloadLength)return w();const I=this.consume(this.#s.payloadLength);
if(M(this.#s.opcode)){this.#n=this.parseControlFrame(I),this.#r=f.INFO;const h=this.ws[C].socket;if(this.#n&&h.writableNeedDrain){
this.#n=!1,h.once("drain",()=>{this.destroyed||(this.#n=!0,this.run(w))});return}}else if(this.#s.compressed){this.#i.get(
"permessage-deflate").decompress(I,this.#s.fin,(h,F)=>{if(h){const b=h instanceof n?1009:1007;l(this.ws,b,h.message);return}
if(this.writeFragments(F)){if(this.#Q>0&&this.#e>this.#Q){l(this.ws,1009,new n().message);return}if(!this.#s.fin){this.#r=
f.INFO,this.#n=!0,this.run(w);return}R(this.ws,this.#s.binaryType,this.consumeFragments()),this.#n=!0,this.#r=f.INFO,this.
run(w)}}),this.#n=!1;break}else{if(!this.writeFragments(I))return;if(this.#Q>0&&this.#e>this.#Q){l(this.ws,1009,new n().
message);return}!this.#s.fragmented&&this.#s.fin&&R(this.ws,this.#s.binaryType,this.consumeFragments()),this.#r=f.INFO}}}consume(w){
if(w>this.#t)throw new Error("Called consume() before buffers satiated.");if(w===0)return i;if(this.#A[0].length===w)return this.#t-=
this.#A[0].length,this.#A.shift();const I=Buffer.allocUnsafe(w);let h=0;for(;h!==w;){const F=this.#A[0],{length:b}=F;if(b+
h===w){I.set(this.#A.shift(),h);break}else if(b+h>w){I.set(F.subarray(0,w-h),h),this.#A[0]=F.subarray(w-h);break}else I.
set(this.#A.shift(),h),h+=F.length}return this.#t-=w,I}writeFragments(w){return this.#g>0&&this.#o.length===this.#g?(l(this.
ws,1008,"Too many message fragments"),!1):(this.#e+=w.length,this.#o.push(w),!0)}consumeFragments(){const w=this.#o;if(w.
length===1)return this.#e=0,w.shift();const I=Buffer.concat(w,this.#e);return this.#o=[],this.#e=0,I}parseCloseBody(w){N(
w.length!==1);let I;if(w.length>=2&&(I=w.readUInt16BE(0)),I!==void 0&&!g(I))return{code:1002,reason:"Invalid status code",
error:!0};let h=w.subarray(2);h[0]===239&&h[1]===187&&h[2]===191&&(h=h.subarray(3));try{h=m(h)}catch{return{code:1007,reason:"\
Invalid UTF-8",error:!0}}return{code:I,reason:h,error:!1}}parseControlFrame(w){const{opcode:I,payloadLength:h}=this.#s;if(I===
D.CLOSE){if(h===1)return c(this.ws,"Received close frame with a 1-byte body."),!1;if(this.#s.closeInfo=this.parseCloseBody(
w),this.#s.closeInfo.error){const{code:F,reason:b}=this.#s.closeInfo;return J(this.ws,F,b,b.length),c(this.ws,b),!1}if(this.
ws[A]!==E.SENT){let F=i;this.#s.closeInfo.code&&(F=Buffer.allocUnsafe(2),F.writeUInt16BE(this.#s.closeInfo.code,0));const b=new L(
F);this.ws[C].socket.write(b.createFrame(D.CLOSE),Y=>{Y||(this.ws[A]=E.SENT)})}return this.ws[B]=d.CLOSING,this.ws[Q]=!0,
!1}else if(I===D.PING){if(!this.ws[Q]){const F=new L(w);this.ws[C].socket.write(F.createFrame(D.PONG)),s.ping.hasSubscribers&&
s.ping.publish({payload:w})}}else I===D.PONG&&s.pong.hasSubscribers&&s.pong.publish({payload:w});return!0}get closingInfo(){
return this.#s.closeInfo}}T.exports={ByteParser:r}}),3900:((T,O,e)=>{const{WebsocketFrameSend:t}=e(3264),{opcodes:N,sendHints:f}=e(
736),D=e(4660),d=Buffer[Symbol.species];class i{#A=new D;#e=!1;#t;constructor(C){this.#t=C}add(C,Q,s){if(s!==f.blob){const a=E(
C,s);if(!this.#e)this.#t.write(a,Q);else{const c={promise:null,callback:Q,frame:a};this.#A.push(c)}return}const g={promise:C.
arrayBuffer().then(a=>{g.promise=null,g.frame=E(a,s)}),callback:Q,frame:null};this.#A.push(g),this.#e||this.#n()}async#n(){
this.#e=!0;const C=this.#A;for(;!C.isEmpty();){const Q=C.shift();Q.promise!==null&&await Q.promise,this.#t.write(Q.frame,
Q.callback),Q.callback=Q.frame=null}this.#e=!1}}function E(A,C){return new t(B(A,C)).createFrame(C===f.string?N.TEXT:N.BINARY)}
function B(A,C){switch(C){case f.string:return Buffer.from(A);case f.arrayBuffer:case f.blob:return new d(A);case f.typedArray:
return new d(A.buffer,A.byteOffset,A.byteLength)}}T.exports={SendQueue:i}}),1216:(T=>{T.exports={kWebSocketURL:Symbol("u\
rl"),kReadyState:Symbol("ready state"),kController:Symbol("controller"),kResponse:Symbol("response"),kBinaryType:Symbol(
"binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received close"),kByteParser:Symbol("byte parser")}}),
8625:((T,O,e)=>{const{kReadyState:t,kController:N,kResponse:f,kBinaryType:D,kWebSocketURL:d}=e(1216),{states:i,opcodes:E}=e(
736),{ErrorEvent:B,createFastMessageEvent:A}=e(5188),{isUtf8:C}=e(4573),{collectASequenceOfCodePointsFast:Q,removeHTTPWhitespace:s}=e(
1900);function g(b){return b[t]===i.CONNECTING}function a(b){return b[t]===i.OPEN}function c(b){return b[t]===i.CLOSING}
function R(b){return b[t]===i.CLOSED}function m(b,Y,G=(tA,iA)=>new Event(tA,iA),V={}){const tA=G(b,V);Y.dispatchEvent(tA)}
function M(b,Y,G){if(b[t]!==i.OPEN)return;let V;if(Y===E.TEXT)try{V=F(G)}catch{J(b,"Received invalid UTF-8 in text frame\
.");return}else Y===E.BINARY&&(b[D]==="blob"?V=new Blob([G]):V=U(G));m("message",b,A,{origin:b[d].origin,data:V})}function U(b){
return b.byteLength===b.buffer.byteLength?b.buffer:b.buffer.slice(b.byteOffset,b.byteOffset+b.byteLength)}function H(b){
if(b.length===0)return!1;for(let Y=0;Y<b.length;++Y){const G=b.charCodeAt(Y);if(G<33||G>126||G===34||G===40||G===41||G===
44||G===47||G===58||G===59||G===60||G===61||G===62||G===63||G===64||G===91||G===92||G===93||G===123||G===125)return!1}return!0}
function L(b){return b>=1e3&&b<1015?b!==1004&&b!==1005&&b!==1006:b>=3e3&&b<=4999}function J(b,Y){const{[N]:G,[f]:V}=b;G.
abort(),V?.socket&&!V.socket.destroyed&&V.socket.destroy(),Y&&m("error",b,(tA,iA)=>new B(tA,iA),{error:new Error(Y),message:Y})}
function o(b){return b===E.CLOSE||b===E.PING||b===E.PONG}function n(b){return b===E.CONTINUATION}function l(b){return b===
E.TEXT||b===E.BINARY}function r(b){return l(b)||n(b)||o(b)}function y(b){const Y={position:0},G=new Map;for(;Y.position<
b.length;){const V=Q(";",b,Y),[tA,iA=""]=V.split("=");G.set(s(tA,!0,!1),s(iA,!1,!0)),Y.position++}return G}function w(b){
if(b.length===0)return!1;for(let G=0;G<b.length;G++){const V=b.charCodeAt(G);if(V<48||V>57)return!1}const Y=Number.parseInt(
b,10);return Y>=8&&Y<=15}const I=typeof process.versions.icu=="string",h=I?new TextDecoder("utf-8",{fatal:!0}):void 0,F=I?
h.decode.bind(h):function(b){if(C(b))return b.toString("utf-8");throw new TypeError("Invalid utf-8 received.")};T.exports=
{isConnecting:g,isEstablished:a,isClosing:c,isClosed:R,fireEvent:m,isValidSubprotocol:H,isValidStatusCode:L,failWebsocketConnection:J,
websocketMessageReceived:M,utf8Decode:F,isControlFrame:o,isContinuationFrame:n,isTextBinaryFrame:l,isValidOpcode:r,parseExtensions:y,
isValidClientWindowBits:w}}),3726:((T,O,e)=>{const{webidl:t}=e(5893),{URLSerializer:N}=e(1900),{environmentSettingsObject:f}=e(
3168),{staticPropertyDescriptors:D,states:d,sentCloseFrameState:i,sendHints:E}=e(736),{kWebSocketURL:B,kReadyState:A,kController:C,
kBinaryType:Q,kResponse:s,kSentClose:g,kByteParser:a}=e(1216),{isConnecting:c,isEstablished:R,isClosing:m,isValidSubprotocol:M,
fireEvent:U}=e(8625),{establishWebSocketConnection:H,closeWebSocketConnection:L}=e(6897),{ByteParser:J}=e(1652),{kEnumerableProperty:o,
isBlobLike:n}=e(3440),{getGlobalDispatcher:l}=e(2581),{types:r}=e(7975),{ErrorEvent:y,CloseEvent:w}=e(5188),{SendQueue:I}=e(
3900);class h extends EventTarget{#A={open:null,error:null,close:null,message:null};#e=0;#t="";#n="";#r;constructor(G,V=[]){
super(),t.util.markAsUncloneable(this);const tA="WebSocket constructor";t.argumentLengthCheck(arguments,1,tA);const iA=t.
converters["DOMString or sequence<DOMString> or WebSocketInit"](V,tA,"options");G=t.converters.USVString(G,tA,"url"),V=iA.
protocols;const BA=f.settingsObject.baseUrl;let gA;try{gA=new URL(G,BA)}catch(CA){throw new DOMException(CA,"SyntaxError")}
if(gA.protocol==="http:"?gA.protocol="ws:":gA.protocol==="https:"&&(gA.protocol="wss:"),gA.protocol!=="ws:"&&gA.protocol!==
"wss:")throw new DOMException(`Expected a ws: or wss: protocol, got ${gA.protocol}`,"SyntaxError");if(gA.hash||gA.href.endsWith(
"#"))throw new DOMException("Got fragment","SyntaxError");if(typeof V=="string"&&(V=[V]),V.length!==new Set(V.map(CA=>CA.
toLowerCase())).size)throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");if(V.length>0&&!V.every(
CA=>M(CA)))throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");this[B]=new URL(gA.href);const hA=f.
settingsObject;this[C]=H(gA,V,hA,this,(CA,IA)=>this.#s(CA,IA),iA),this[A]=h.CONNECTING,this[g]=i.NOT_SENT,this[Q]="blob"}close(G=void 0,V=void 0){
t.brandCheck(this,h);const tA="WebSocket.close";if(G!==void 0&&(G=t.converters["unsigned short"](G,tA,"code",{clamp:!0})),
V!==void 0&&(V=t.converters.USVString(V,tA,"reason")),G!==void 0&&G!==1e3&&(G<3e3||G>4999))throw new DOMException("inval\
id code","InvalidAccessError");let iA=0;if(V!==void 0&&(iA=Buffer.byteLength(V),iA>123))throw new DOMException(`Reason m\
ust be less than 123 bytes; received ${iA}`,"SyntaxError");L(this,G,V,iA)}send(G){t.brandCheck(this,h);const V="WebSocke\
t.send";if(t.argumentLengthCheck(arguments,1,V),G=t.converters.WebSocketSendData(G,V,"data"),c(this))throw new DOMException(
"Sent before connected.","InvalidStateError");if(!(!R(this)||m(this)))if(typeof G=="string"){const tA=Buffer.byteLength(
G);this.#e+=tA,this.#r.add(G,()=>{this.#e-=tA},E.string)}else r.isArrayBuffer(G)?(this.#e+=G.byteLength,this.#r.add(G,()=>{
this.#e-=G.byteLength},E.arrayBuffer)):ArrayBuffer.isView(G)?(this.#e+=G.byteLength,this.#r.add(G,()=>{this.#e-=G.byteLength},
E.typedArray)):n(G)&&(this.#e+=G.size,this.#r.add(G,()=>{this.#e-=G.size},E.blob))}get readyState(){return t.brandCheck(
this,h),this[A]}get bufferedAmount(){return t.brandCheck(this,h),this.#e}get url(){return t.brandCheck(this,h),N(this[B])}get extensions(){
return t.brandCheck(this,h),this.#n}get protocol(){return t.brandCheck(this,h),this.#t}get onopen(){return t.brandCheck(
this,h),this.#A.open}set onopen(G){t.brandCheck(this,h),this.#A.open&&this.removeEventListener("open",this.#A.open),typeof G==
"function"?(this.#A.open=G,this.addEventListener("open",G)):this.#A.open=null}get onerror(){return t.brandCheck(this,h),
this.#A.error}set onerror(G){t.brandCheck(this,h),this.#A.error&&this.removeEventListener("error",this.#A.error),typeof G==
"function"?(this.#A.error=G,this.addEventListener("error",G)):this.#A.error=null}get onclose(){return t.brandCheck(this,
h),this.#A.close}set onclose(G){t.brandCheck(this,h),this.#A.close&&this.removeEventListener("close",this.#A.close),typeof G==
"function"?(this.#A.close=G,this.addEventListener("close",G)):this.#A.close=null}get onmessage(){return t.brandCheck(this,
h),this.#A.message}set onmessage(G){t.brandCheck(this,h),this.#A.message&&this.removeEventListener("message",this.#A.message),
typeof G=="function"?(this.#A.message=G,this.addEventListener("message",G)):this.#A.message=null}get binaryType(){return t.
brandCheck(this,h),this[Q]}set binaryType(G){t.brandCheck(this,h),G!=="blob"&&G!=="arraybuffer"?this[Q]="blob":this[Q]=G}#s(G,V){
this[s]=G;const tA=this[C]?.dispatcher?.webSocketOptions,iA=tA?.maxFragments,BA=tA?.maxPayloadSize,gA=new J(this,V,{maxFragments:iA,
maxPayloadSize:BA});gA.on("drain",F),gA.on("error",b.bind(this)),G.socket.ws=this,this[a]=gA,this.#r=new I(G.socket),this[A]=
d.OPEN;const hA=G.headersList.get("sec-websocket-extensions");hA!==null&&(this.#n=hA);const CA=G.headersList.get("sec-we\
bsocket-protocol");CA!==null&&(this.#t=CA),U("open",this)}}h.CONNECTING=h.prototype.CONNECTING=d.CONNECTING,h.OPEN=h.prototype.
OPEN=d.OPEN,h.CLOSING=h.prototype.CLOSING=d.CLOSING,h.CLOSED=h.prototype.CLOSED=d.CLOSED,Object.defineProperties(h.prototype,
{CONNECTING:D,OPEN:D,CLOSING:D,CLOSED:D,url:o,readyState:o,bufferedAmount:o,onopen:o,onerror:o,onclose:o,close:o,onmessage:o,
binaryType:o,send:o,extensions:o,protocol:o,[Symbol.toStringTag]:{value:"WebSocket",writable:!1,enumerable:!1,configurable:!0}}),
Object.defineProperties(h,{CONNECTING:D,OPEN:D,CLOSING:D,CLOSED:D}),t.converters["sequence<DOMString>"]=t.sequenceConverter(
t.converters.DOMString),t.converters["DOMString or sequence<DOMString>"]=function(Y,G,V){return t.util.Type(Y)==="Object"&&
Symbol.iterator in Y?t.converters["sequence<DOMString>"](Y):t.converters.DOMString(Y,G,V)},t.converters.WebSocketInit=t.
dictionaryConverter([{key:"protocols",converter:t.converters["DOMString or sequence<DOMString>"],defaultValue:()=>new Array(
0)},{key:"dispatcher",converter:t.converters.any,defaultValue:()=>l()},{key:"headers",converter:t.nullableConverter(t.converters.
HeadersInit)}]),t.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(Y){return t.util.Type(Y)==="O\
bject"&&!(Symbol.iterator in Y)?t.converters.WebSocketInit(Y):{protocols:t.converters["DOMString or sequence<DOMString>"](
Y)}},t.converters.WebSocketSendData=function(Y){if(t.util.Type(Y)==="Object"){if(n(Y))return t.converters.Blob(Y,{strict:!1});
if(ArrayBuffer.isView(Y)||r.isArrayBuffer(Y))return t.converters.BufferSource(Y)}return t.converters.USVString(Y)};function F(){
this.ws[s].socket.resume()}function b(Y){let G,V;Y instanceof w?(G=Y.reason,V=Y.code):G=Y.message,U("error",this,()=>new y(
"error",{error:Y,message:G})),L(this,V)}T.exports={WebSocket:h}})};export{ae as id,Ie as ids,Ce as modules};
