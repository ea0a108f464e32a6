export const id=752;export const ids=[752];export const modules={6752:(((A,e,t)=>{
const r=t(3701),s=t(883),n=t(628),o=t(837),i=t(7405),a=t(6672),Q=t(3137),g=t(50),E=t(8707),B=t(3440),{InvalidArgumentError:C}=E,I=t(6615),c=t(9136),h=t(7365),l=t(7501),u=t(4004),d=t(2429),f=t(7816),{getGlobalDispatcher:w,setGlobalDispatcher:y}=t(2581),D=t(8155),p=t(8754),k=t(5092)
;function R(A){return(e,t,r)=>{
if("function"==typeof t&&(r=t,t=null),!e||"string"!=typeof e&&"object"!=typeof e&&!(e instanceof URL))throw new C("invalid url")
;if(null!=t&&"object"!=typeof t)throw new C("invalid opts");if(t&&null!=t.path){
if("string"!=typeof t.path)throw new C("invalid opts.path");let A=t.path;t.path.startsWith("/")||(A=`/${A}`),
e=new URL(B.parseOrigin(e).origin+A)}else t||(t="object"==typeof e?e:{}),e=B.parseURL(e)
;const{agent:s,dispatcher:n=w()}=t;if(s)throw new C("unsupported opts.agent. Did you mean opts.client?")
;return A.call(n,{...t,origin:e.origin,path:e.search?`${e.pathname}${e.search}`:e.pathname,
method:t.method||(t.body?"PUT":"GET")},r)}}Object.assign(s.prototype,I),A.exports.Dispatcher=s,A.exports.Client=r,
A.exports.Pool=n,A.exports.BalancedPool=o,A.exports.Agent=i,A.exports.ProxyAgent=a,A.exports.EnvHttpProxyAgent=Q,
A.exports.RetryAgent=g,A.exports.RetryHandler=f,A.exports.DecoratorHandler=D,A.exports.RedirectHandler=p,
A.exports.createRedirectInterceptor=k,A.exports.interceptors={redirect:t(1514),retry:t(2026),dump:t(8060),dns:t(379)},
A.exports.buildConnector=c,A.exports.errors=E,A.exports.util={parseHeaders:B.parseHeaders,
headerNameToString:B.headerNameToString},A.exports.setGlobalDispatcher=y,A.exports.getGlobalDispatcher=w
;const F=t(4398).fetch;A.exports.fetch=async function(A,e=void 0){try{return await F(A,e)}catch(A){
throw A&&"object"==typeof A&&Error.captureStackTrace(A),A}},A.exports.Headers=t(660).Headers,
A.exports.Response=t(9051).Response,A.exports.Request=t(9967).Request,A.exports.FormData=t(5910).FormData,
A.exports.File=globalThis.File??t(4573).File,A.exports.FileReader=t(8355).FileReader
;const{setGlobalOrigin:m,getGlobalOrigin:N}=t(1059);A.exports.setGlobalOrigin=m,A.exports.getGlobalOrigin=N
;const{CacheStorage:b}=t(3245),{kConstruct:S}=t(109);A.exports.caches=new b(S)
;const{deleteCookie:M,getCookies:U,getSetCookies:L,setCookie:T}=t(9061);A.exports.deleteCookie=M,A.exports.getCookies=U,
A.exports.getSetCookies=L,A.exports.setCookie=T;const{parseMIMEType:Y,serializeAMimeType:G}=t(1900)
;A.exports.parseMIMEType=Y,A.exports.serializeAMimeType=G;const{CloseEvent:J,ErrorEvent:v,MessageEvent:H}=t(5188)
;A.exports.WebSocket=t(3726).WebSocket,A.exports.CloseEvent=J,A.exports.ErrorEvent=v,A.exports.MessageEvent=H,
A.exports.request=R(I.request),A.exports.stream=R(I.stream),A.exports.pipeline=R(I.pipeline),
A.exports.connect=R(I.connect),A.exports.upgrade=R(I.upgrade),A.exports.MockClient=h,A.exports.MockPool=u,
A.exports.MockAgent=l,A.exports.mockErrors=d;const{EventSource:V}=t(1238);A.exports.EventSource=V})),
158:(((A,e,t)=>{
const{addAbortListener:r}=t(3440),{RequestAbortedError:s}=t(8707),n=Symbol("kListener"),o=Symbol("kSignal")
;function i(A){A.abort?A.abort(A[o]?.reason):A.reason=A[o]?.reason??new s,a(A)}function a(A){
A[o]&&("removeEventListener"in A[o]?A[o].removeEventListener("abort",A[n]):A[o].removeListener("abort",A[n]),A[o]=null,
A[n]=null)}A.exports={addSignal:function(A,e){A.reason=null,A[o]=null,A[n]=null,e&&(e.aborted?i(A):(A[o]=e,A[n]=()=>{
i(A)},r(A[o],A[n])))},removeSignal:a}})),2279:(((A,e,t)=>{
const r=t(4589),{AsyncResource:s}=t(6698),{InvalidArgumentError:n,SocketError:o}=t(8707),i=t(3440),{addSignal:a,removeSignal:Q}=t(158)
;class g extends s{constructor(A,e){if(!A||"object"!=typeof A)throw new n("invalid opts")
;if("function"!=typeof e)throw new n("invalid callback");const{signal:t,opaque:r,responseHeaders:s}=A
;if(t&&"function"!=typeof t.on&&"function"!=typeof t.addEventListener)throw new n("signal must be an EventEmitter or EventTarget")
;super("UNDICI_CONNECT"),this.opaque=r||null,this.responseHeaders=s||null,this.callback=e,this.abort=null,a(this,t)}
onConnect(A,e){this.reason?A(this.reason):(r(this.callback),this.abort=A,this.context=e)}onHeaders(){
throw new o("bad connect",null)}onUpgrade(A,e,t){const{callback:r,opaque:s,context:n}=this;Q(this),this.callback=null
;let o=e;null!=o&&(o="raw"===this.responseHeaders?i.parseRawHeaders(e):i.parseHeaders(e)),
this.runInAsyncScope(r,null,null,{statusCode:A,headers:o,socket:t,opaque:s,context:n})}onError(A){
const{callback:e,opaque:t}=this;Q(this),e&&(this.callback=null,queueMicrotask((()=>{this.runInAsyncScope(e,null,A,{
opaque:t})})))}}A.exports=function A(e,t){if(void 0===t)return new Promise(((t,r)=>{A.call(this,e,((A,e)=>A?r(A):t(e)))
}));try{const A=new g(e,t);this.dispatch({...e,method:"CONNECT"},A)}catch(A){if("function"!=typeof t)throw A
;const r=e?.opaque;queueMicrotask((()=>t(A,{opaque:r})))}}})),6862:(((A,e,t)=>{
const{Readable:r,Duplex:s,PassThrough:n}=t(7075),{InvalidArgumentError:o,InvalidReturnValueError:i,RequestAbortedError:a}=t(8707),Q=t(3440),{AsyncResource:g}=t(6698),{addSignal:E,removeSignal:B}=t(158),C=t(4589),I=Symbol("resume")
;class c extends r{constructor(){super({autoDestroy:!0}),this[I]=null}_read(){const{[I]:A}=this;A&&(this[I]=null,A())}
_destroy(A,e){this._read(),e(A)}}class h extends r{constructor(A){super({autoDestroy:!0}),this[I]=A}_read(){this[I]()}
_destroy(A,e){A||this._readableState.endEmitted||(A=new a),e(A)}}class l extends g{constructor(A,e){
if(!A||"object"!=typeof A)throw new o("invalid opts");if("function"!=typeof e)throw new o("invalid handler")
;const{signal:t,method:r,opaque:n,onInfo:i,responseHeaders:g}=A
;if(t&&"function"!=typeof t.on&&"function"!=typeof t.addEventListener)throw new o("signal must be an EventEmitter or EventTarget")
;if("CONNECT"===r)throw new o("invalid method");if(i&&"function"!=typeof i)throw new o("invalid onInfo callback")
;super("UNDICI_PIPELINE"),this.opaque=n||null,this.responseHeaders=g||null,this.handler=e,this.abort=null,
this.context=null,this.onInfo=i||null,this.req=(new c).on("error",Q.nop),this.ret=new s({
readableObjectMode:A.objectMode,autoDestroy:!0,read:()=>{const{body:A}=this;A?.resume&&A.resume()},write:(A,e,t)=>{
const{req:r}=this;r.push(A,e)||r._readableState.destroyed?t():r[I]=t},destroy:(A,e)=>{
const{body:t,req:r,res:s,ret:n,abort:o}=this;A||n._readableState.endEmitted||(A=new a),o&&A&&o(),Q.destroy(t,A),
Q.destroy(r,A),Q.destroy(s,A),B(this),e(A)}}).on("prefinish",(()=>{const{req:A}=this;A.push(null)})),this.res=null,
E(this,t)}onConnect(A,e){const{ret:t,res:r}=this;this.reason?A(this.reason):(C(!r,"pipeline cannot be retried"),
C(!t.destroyed),this.abort=A,this.context=e)}onHeaders(A,e,t){const{opaque:r,handler:s,context:n}=this;if(A<200){
if(this.onInfo){const t="raw"===this.responseHeaders?Q.parseRawHeaders(e):Q.parseHeaders(e);this.onInfo({statusCode:A,
headers:t})}return}let o;this.res=new h(t);try{this.handler=null
;const t="raw"===this.responseHeaders?Q.parseRawHeaders(e):Q.parseHeaders(e);o=this.runInAsyncScope(s,null,{
statusCode:A,headers:t,opaque:r,body:this.res,context:n})}catch(A){throw this.res.on("error",Q.nop),A}
if(!o||"function"!=typeof o.on)throw new i("expected Readable");o.on("data",(A=>{const{ret:e,body:t}=this
;!e.push(A)&&t.pause&&t.pause()})).on("error",(A=>{const{ret:e}=this;Q.destroy(e,A)})).on("end",(()=>{const{ret:A}=this
;A.push(null)})).on("close",(()=>{const{ret:A}=this;A._readableState.ended||Q.destroy(A,new a)})),this.body=o}onData(A){
const{res:e}=this;return e.push(A)}onComplete(A){const{res:e}=this;e.push(null)}onError(A){const{ret:e}=this
;this.handler=null,Q.destroy(e,A)}}A.exports=function(A,e){try{const t=new l(A,e);return this.dispatch({...A,body:t.req
},t),t.ret}catch(A){return(new n).destroy(A)}}})),4043:(((A,e,t)=>{
const r=t(4589),{Readable:s}=t(9927),{InvalidArgumentError:n,RequestAbortedError:o}=t(8707),i=t(3440),{getResolveErrorBodyCallback:a}=t(7655),{AsyncResource:Q}=t(6698)
;class g extends Q{constructor(A,e){if(!A||"object"!=typeof A)throw new n("invalid opts")
;const{signal:t,method:r,opaque:s,body:a,onInfo:Q,responseHeaders:g,throwOnError:E,highWaterMark:B}=A;try{
if("function"!=typeof e)throw new n("invalid callback")
;if(B&&("number"!=typeof B||B<0))throw new n("invalid highWaterMark")
;if(t&&"function"!=typeof t.on&&"function"!=typeof t.addEventListener)throw new n("signal must be an EventEmitter or EventTarget")
;if("CONNECT"===r)throw new n("invalid method");if(Q&&"function"!=typeof Q)throw new n("invalid onInfo callback")
;super("UNDICI_REQUEST")}catch(A){throw i.isStream(a)&&i.destroy(a.on("error",i.nop),A),A}this.method=r,
this.responseHeaders=g||null,this.opaque=s||null,this.callback=e,this.res=null,this.abort=null,this.body=a,
this.trailers={},this.context=null,this.onInfo=Q||null,this.throwOnError=E,this.highWaterMark=B,this.signal=t,
this.reason=null,this.removeAbortListener=null,i.isStream(a)&&a.on("error",(A=>{this.onError(A)})),
this.signal&&(this.signal.aborted?this.reason=this.signal.reason??new o:this.removeAbortListener=i.addAbortListener(this.signal,(()=>{
this.reason=this.signal.reason??new o,
this.res?i.destroy(this.res.on("error",i.nop),this.reason):this.abort&&this.abort(this.reason),
this.removeAbortListener&&(this.res?.off("close",this.removeAbortListener),this.removeAbortListener(),
this.removeAbortListener=null)})))}onConnect(A,e){this.reason?A(this.reason):(r(this.callback),this.abort=A,
this.context=e)}onHeaders(A,e,t,r){
const{callback:n,opaque:o,abort:Q,context:g,responseHeaders:E,highWaterMark:B}=this,C="raw"===E?i.parseRawHeaders(e):i.parseHeaders(e)
;if(A<200)return void(this.onInfo&&this.onInfo({statusCode:A,headers:C}))
;const I="raw"===E?i.parseHeaders(e):C,c=I["content-type"],h=I["content-length"],l=new s({resume:t,abort:Q,
contentType:c,contentLength:"HEAD"!==this.method&&h?Number(h):null,highWaterMark:B})
;this.removeAbortListener&&l.on("close",this.removeAbortListener),this.callback=null,this.res=l,
null!==n&&(this.throwOnError&&A>=400?this.runInAsyncScope(a,null,{callback:n,body:l,contentType:c,statusCode:A,
statusMessage:r,headers:C}):this.runInAsyncScope(n,null,null,{statusCode:A,headers:C,trailers:this.trailers,opaque:o,
body:l,context:g}))}onData(A){return this.res.push(A)}onComplete(A){i.parseHeaders(A,this.trailers),this.res.push(null)}
onError(A){const{res:e,callback:t,body:r,opaque:s}=this;t&&(this.callback=null,queueMicrotask((()=>{
this.runInAsyncScope(t,null,A,{opaque:s})}))),e&&(this.res=null,queueMicrotask((()=>{i.destroy(e,A)}))),
r&&(this.body=null,i.destroy(r,A)),this.removeAbortListener&&(e?.off("close",this.removeAbortListener),
this.removeAbortListener(),this.removeAbortListener=null)}}A.exports=function A(e,t){
if(void 0===t)return new Promise(((t,r)=>{A.call(this,e,((A,e)=>A?r(A):t(e)))}));try{this.dispatch(e,new g(e,t))
}catch(A){if("function"!=typeof t)throw A;const r=e?.opaque;queueMicrotask((()=>t(A,{opaque:r})))}},
A.exports.RequestHandler=g})),3560:(((A,e,t)=>{
const r=t(4589),{finished:s,PassThrough:n}=t(7075),{InvalidArgumentError:o,InvalidReturnValueError:i}=t(8707),a=t(3440),{getResolveErrorBodyCallback:Q}=t(7655),{AsyncResource:g}=t(6698),{addSignal:E,removeSignal:B}=t(158)
;class C extends g{constructor(A,e,t){if(!A||"object"!=typeof A)throw new o("invalid opts")
;const{signal:r,method:s,opaque:n,body:i,onInfo:Q,responseHeaders:g,throwOnError:B}=A;try{
if("function"!=typeof t)throw new o("invalid callback");if("function"!=typeof e)throw new o("invalid factory")
;if(r&&"function"!=typeof r.on&&"function"!=typeof r.addEventListener)throw new o("signal must be an EventEmitter or EventTarget")
;if("CONNECT"===s)throw new o("invalid method");if(Q&&"function"!=typeof Q)throw new o("invalid onInfo callback")
;super("UNDICI_STREAM")}catch(A){throw a.isStream(i)&&a.destroy(i.on("error",a.nop),A),A}this.responseHeaders=g||null,
this.opaque=n||null,this.factory=e,this.callback=t,this.res=null,this.abort=null,this.context=null,this.trailers=null,
this.body=i,this.onInfo=Q||null,this.throwOnError=B||!1,a.isStream(i)&&i.on("error",(A=>{this.onError(A)})),E(this,r)}
onConnect(A,e){this.reason?A(this.reason):(r(this.callback),this.abort=A,this.context=e)}onHeaders(A,e,t,r){
const{factory:o,opaque:g,context:E,callback:B,responseHeaders:C}=this,I="raw"===C?a.parseRawHeaders(e):a.parseHeaders(e)
;if(A<200)return void(this.onInfo&&this.onInfo({statusCode:A,headers:I}));let c;if(this.factory=null,
this.throwOnError&&A>=400){const t=("raw"===C?a.parseHeaders(e):I)["content-type"];c=new n,this.callback=null,
this.runInAsyncScope(Q,null,{callback:B,body:c,contentType:t,statusCode:A,statusMessage:r,headers:I})}else{
if(null===o)return;if(c=this.runInAsyncScope(o,null,{statusCode:A,headers:I,opaque:g,context:E}),
!c||"function"!=typeof c.write||"function"!=typeof c.end||"function"!=typeof c.on)throw new i("expected Writable");s(c,{
readable:!1},(A=>{const{callback:e,res:t,opaque:r,trailers:s,abort:n}=this;this.res=null,!A&&t.readable||a.destroy(t,A),
this.callback=null,this.runInAsyncScope(e,null,A||null,{opaque:r,trailers:s}),A&&n()}))}return c.on("drain",t),
this.res=c,!0!==(void 0!==c.writableNeedDrain?c.writableNeedDrain:c._writableState?.needDrain)}onData(A){
const{res:e}=this;return!e||e.write(A)}onComplete(A){const{res:e}=this;B(this),e&&(this.trailers=a.parseHeaders(A),
e.end())}onError(A){const{res:e,callback:t,opaque:r,body:s}=this;B(this),this.factory=null,e?(this.res=null,
a.destroy(e,A)):t&&(this.callback=null,queueMicrotask((()=>{this.runInAsyncScope(t,null,A,{opaque:r})}))),
s&&(this.body=null,a.destroy(s,A))}}A.exports=function A(e,t,r){if(void 0===r)return new Promise(((r,s)=>{
A.call(this,e,t,((A,e)=>A?s(A):r(e)))}));try{this.dispatch(e,new C(e,t,r))}catch(A){if("function"!=typeof r)throw A
;const t=e?.opaque;queueMicrotask((()=>r(A,{opaque:t})))}}})),1882:(((A,e,t)=>{
const{InvalidArgumentError:r,SocketError:s}=t(8707),{AsyncResource:n}=t(6698),o=t(3440),{addSignal:i,removeSignal:a}=t(158),Q=t(4589)
;class g extends n{constructor(A,e){if(!A||"object"!=typeof A)throw new r("invalid opts")
;if("function"!=typeof e)throw new r("invalid callback");const{signal:t,opaque:s,responseHeaders:n}=A
;if(t&&"function"!=typeof t.on&&"function"!=typeof t.addEventListener)throw new r("signal must be an EventEmitter or EventTarget")
;super("UNDICI_UPGRADE"),this.responseHeaders=n||null,this.opaque=s||null,this.callback=e,this.abort=null,
this.context=null,i(this,t)}onConnect(A,e){this.reason?A(this.reason):(Q(this.callback),this.abort=A,this.context=null)}
onHeaders(){throw new s("bad upgrade",null)}onUpgrade(A,e,t){Q(101===A);const{callback:r,opaque:s,context:n}=this
;a(this),this.callback=null;const i="raw"===this.responseHeaders?o.parseRawHeaders(e):o.parseHeaders(e)
;this.runInAsyncScope(r,null,null,{headers:i,socket:t,opaque:s,context:n})}onError(A){const{callback:e,opaque:t}=this
;a(this),e&&(this.callback=null,queueMicrotask((()=>{this.runInAsyncScope(e,null,A,{opaque:t})})))}}
A.exports=function A(e,t){if(void 0===t)return new Promise(((t,r)=>{A.call(this,e,((A,e)=>A?r(A):t(e)))}));try{
const A=new g(e,t);this.dispatch({...e,method:e.method||"GET",upgrade:e.protocol||"Websocket"},A)}catch(A){
if("function"!=typeof t)throw A;const r=e?.opaque;queueMicrotask((()=>t(A,{opaque:r})))}}})),
6615:(((A,e,t)=>{A.exports.request=t(4043),A.exports.stream=t(3560),A.exports.pipeline=t(6862),
A.exports.upgrade=t(1882),A.exports.connect=t(2279)})),9927:(((A,e,t)=>{
const r=t(4589),{Readable:s}=t(7075),{RequestAbortedError:n,NotSupportedError:o,InvalidArgumentError:i,AbortError:a}=t(8707),Q=t(3440),{ReadableStreamFrom:g}=t(3440),E=Symbol("kConsume"),B=Symbol("kReading"),C=Symbol("kBody"),I=Symbol("kAbort"),c=Symbol("kContentType"),h=Symbol("kContentLength"),l=()=>{}
;function u(A){return A[C]&&!0===A[C].locked||A[E]}async function d(A,e){return r(!A[E]),new Promise(((t,r)=>{if(s=A,
Q.isDisturbed(s)||u(s)){const e=A._readableState;e.destroyed&&!1===e.closeEmitted?A.on("error",(A=>{r(A)
})).on("close",(()=>{r(new TypeError("unusable"))})):r(e.errored??new TypeError("unusable"))}else queueMicrotask((()=>{
A[E]={type:e,stream:A,resolve:t,reject:r,length:0,body:[]},A.on("error",(function(A){k(this[E],A)
})).on("close",(function(){null!==this[E].body&&k(this[E],new n)})),f(A[E])}));var s}))}function f(A){
if(null===A.body)return;const{_readableState:e}=A.stream;if(e.bufferIndex){const t=e.bufferIndex,r=e.buffer.length
;for(let s=t;s<r;s++)p(A,e.buffer[s])}else for(const t of e.buffer)p(A,t)
;for(e.endEmitted?D(this[E]):A.stream.on("end",(function(){D(this[E])})),A.stream.resume();null!=A.stream.read(););}
function w(A,e){if(0===A.length||0===e)return""
;const t=1===A.length?A[0]:Buffer.concat(A,e),r=t.length,s=r>2&&239===t[0]&&187===t[1]&&191===t[2]?3:0
;return t.utf8Slice(s,r)}function y(A,e){if(0===A.length||0===e)return new Uint8Array(0)
;if(1===A.length)return new Uint8Array(A[0]);const t=new Uint8Array(Buffer.allocUnsafeSlow(e).buffer);let r=0
;for(let e=0;e<A.length;++e){const s=A[e];t.set(s,r),r+=s.length}return t}function D(A){
const{type:e,body:t,resolve:r,stream:s,length:n}=A;try{
"text"===e?r(w(t,n)):"json"===e?r(JSON.parse(w(t,n))):"arrayBuffer"===e?r(y(t,n).buffer):"blob"===e?r(new Blob(t,{
type:s[c]})):"bytes"===e&&r(y(t,n)),k(A)}catch(A){s.destroy(A)}}function p(A,e){A.length+=e.length,A.body.push(e)}
function k(A,e){null!==A.body&&(e?A.reject(e):A.resolve(),A.type=null,A.stream=null,A.resolve=null,A.reject=null,
A.length=0,A.body=null)}A.exports={Readable:class extends s{
constructor({resume:A,abort:e,contentType:t="",contentLength:r,highWaterMark:s=65536}){super({autoDestroy:!0,read:A,
highWaterMark:s}),this._readableState.dataEmitted=!1,this[I]=e,this[E]=null,this[C]=null,this[c]=t,this[h]=r,this[B]=!1}
destroy(A){return A||this._readableState.endEmitted||(A=new n),A&&this[I](),super.destroy(A)}_destroy(A,e){
this[B]?e(A):setImmediate((()=>{e(A)}))}on(A,...e){return"data"!==A&&"readable"!==A||(this[B]=!0),super.on(A,...e)}
addListener(A,...e){return this.on(A,...e)}off(A,...e){const t=super.off(A,...e)
;return"data"!==A&&"readable"!==A||(this[B]=this.listenerCount("data")>0||this.listenerCount("readable")>0),t}
removeListener(A,...e){return this.off(A,...e)}push(A){return this[E]&&null!==A?(p(this[E],A),
!this[B]||super.push(A)):super.push(A)}async text(){return d(this,"text")}async json(){return d(this,"json")}
async blob(){return d(this,"blob")}async bytes(){return d(this,"bytes")}async arrayBuffer(){return d(this,"arrayBuffer")
}async formData(){throw new o}get bodyUsed(){return Q.isDisturbed(this)}get body(){return this[C]||(this[C]=g(this),
this[E]&&(this[C].getReader(),r(this[C].locked))),this[C]}async dump(A){let e=Number.isFinite(A?.limit)?A.limit:131072
;const t=A?.signal;if(null!=t&&("object"!=typeof t||!("aborted"in t)))throw new i("signal must be an AbortSignal")
;return t?.throwIfAborted(),this._readableState.closeEmitted?null:await new Promise(((A,r)=>{
this[h]>e&&this.destroy(new a);const s=()=>{this.destroy(t.reason??new a)};t?.addEventListener("abort",s),
this.on("close",(function(){t?.removeEventListener("abort",s),t?.aborted?r(t.reason??new a):A(null)
})).on("error",l).on("data",(function(A){e-=A.length,e<=0&&this.destroy()})).resume()}))}},chunksDecode:w}})),
7655:(((A,e,t)=>{
const r=t(4589),{ResponseStatusCodeError:s}=t(8707),{chunksDecode:n}=t(9927),o=A=>A.length>15&&"/"===A[11]&&"a"===A[0]&&"p"===A[1]&&"p"===A[2]&&"l"===A[3]&&"i"===A[4]&&"c"===A[5]&&"a"===A[6]&&"t"===A[7]&&"i"===A[8]&&"o"===A[9]&&"n"===A[10]&&"j"===A[12]&&"s"===A[13]&&"o"===A[14]&&"n"===A[15],i=A=>A.length>4&&"/"===A[4]&&"t"===A[0]&&"e"===A[1]&&"x"===A[2]&&"t"===A[3]
;A.exports={
getResolveErrorBodyCallback:async function({callback:A,body:e,contentType:t,statusCode:a,statusMessage:Q,headers:g}){
r(e);let E=[],B=0;try{for await(const A of e)if(E.push(A),B+=A.length,B>131072){E=[],B=0;break}}catch{E=[],B=0}
const C=`Response status code ${a}${Q?`: ${Q}`:""}`;if(204===a||!t||!B)return void queueMicrotask((()=>A(new s(C,a,g))))
;const I=Error.stackTraceLimit;let c;Error.stackTraceLimit=0;try{o(t)?c=JSON.parse(n(E,B)):i(t)&&(c=n(E,B))
}catch{}finally{Error.stackTraceLimit=I}queueMicrotask((()=>A(new s(C,a,g,c))))},isContentTypeApplicationJson:o,
isContentTypeText:i}})),9136:(((A,e,t)=>{
const r=t(7030),s=t(4589),n=t(3440),{InvalidArgumentError:o,ConnectTimeoutError:i}=t(8707),a=t(6603);function Q(){}
let g,E;E=!global.FinalizationRegistry||process.env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG?class{constructor(A){
this._maxCachedSessions=A,this._sessionCache=new Map}get(A){return this._sessionCache.get(A)}set(A,e){
if(0!==this._maxCachedSessions){if(this._sessionCache.size>=this._maxCachedSessions){
const{value:A}=this._sessionCache.keys().next();this._sessionCache.delete(A)}this._sessionCache.set(A,e)}}}:class{
constructor(A){
this._maxCachedSessions=A,this._sessionCache=new Map,this._sessionRegistry=new global.FinalizationRegistry((A=>{
if(this._sessionCache.size<this._maxCachedSessions)return;const e=this._sessionCache.get(A)
;void 0!==e&&void 0===e.deref()&&this._sessionCache.delete(A)}))}get(A){const e=this._sessionCache.get(A)
;return e?e.deref():null}set(A,e){0!==this._maxCachedSessions&&(this._sessionCache.set(A,new WeakRef(e)),
this._sessionRegistry.register(e,A))}};const B="win32"===process.platform?(A,e)=>{if(!e.timeout)return Q
;let t=null,r=null;const s=a.setFastTimeout((()=>{t=setImmediate((()=>{r=setImmediate((()=>C(A.deref(),e)))}))
}),e.timeout);return()=>{a.clearFastTimeout(s),clearImmediate(t),clearImmediate(r)}}:(A,e)=>{if(!e.timeout)return Q
;let t=null;const r=a.setFastTimeout((()=>{t=setImmediate((()=>{C(A.deref(),e)}))}),e.timeout);return()=>{
a.clearFastTimeout(r),clearImmediate(t)}};function C(A,e){if(null==A)return;let t="Connect Timeout Error"
;Array.isArray(A.autoSelectFamilyAttemptedAddresses)?t+=` (attempted addresses: ${A.autoSelectFamilyAttemptedAddresses.join(", ")},`:t+=` (attempted address: ${e.hostname}:${e.port},`,
t+=` timeout: ${e.timeout}ms)`,n.destroy(A,new i(t))}
A.exports=function({allowH2:A,maxCachedSessions:e,socketPath:i,timeout:a,session:Q,...C}){
if(null!=e&&(!Number.isInteger(e)||e<0))throw new o("maxCachedSessions must be a positive integer or zero");const I={
path:i,...C},c=new E(e??100)
;return a=a??1e4,A=null!=A&&A,function({hostname:e,host:o,protocol:i,port:E,servername:C,localAddress:h,httpSocket:l},u){
let d;if("https:"===i){g||(g=t(1692));const r=(C=C||I.servername||n.getServerName(o)||null)||e;s(r)
;const i=Q||c.get(r)||null;E=E||443,d=g.connect({highWaterMark:16384,...I,servername:C,session:i,localAddress:h,
ALPNProtocols:A?["http/1.1","h2"]:["http/1.1"],socket:l,port:E,host:e}),d.on("session",(function(A){c.set(r,A)}))
}else s(!l,"httpSocket can only be sent on TLS update"),E=E||80,d=r.connect({highWaterMark:65536,...I,localAddress:h,
port:E,host:e});if(null==I.keepAlive||I.keepAlive){const A=void 0===I.keepAliveInitialDelay?6e4:I.keepAliveInitialDelay
;d.setKeepAlive(!0,A)}const f=B(new WeakRef(d),{timeout:a,hostname:e,port:E})
;return d.setNoDelay(!0).once("https:"===i?"secureConnect":"connect",(function(){if(queueMicrotask(f),u){const A=u
;u=null,A(null,this)}})).on("error",(function(A){if(queueMicrotask(f),u){const e=u;u=null,e(A)}})),d}}})),
735:((A=>{
const e={},t=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"]
;for(let A=0;A<t.length;++A){const r=t[A],s=r.toLowerCase();e[r]=e[s]=s}Object.setPrototypeOf(e,null),A.exports={
wellknownHeaderNames:t,headerNameLowerCasedRecord:e}})),2414:(((A,e,t)=>{
const r=t(3053),s=t(7975),n=s.debuglog("undici"),o=s.debuglog("fetch"),i=s.debuglog("websocket");let a=!1;const Q={
beforeConnect:r.channel("undici:client:beforeConnect"),connected:r.channel("undici:client:connected"),
connectError:r.channel("undici:client:connectError"),sendHeaders:r.channel("undici:client:sendHeaders"),
create:r.channel("undici:request:create"),bodySent:r.channel("undici:request:bodySent"),
headers:r.channel("undici:request:headers"),trailers:r.channel("undici:request:trailers"),
error:r.channel("undici:request:error"),open:r.channel("undici:websocket:open"),
close:r.channel("undici:websocket:close"),socketError:r.channel("undici:websocket:socket_error"),
ping:r.channel("undici:websocket:ping"),pong:r.channel("undici:websocket:pong")};if(n.enabled||o.enabled){
const A=o.enabled?o:n;r.channel("undici:client:beforeConnect").subscribe((e=>{
const{connectParams:{version:t,protocol:r,port:s,host:n}}=e;A("connecting to %s using %s%s",`${n}${s?`:${s}`:""}`,r,t)
})),r.channel("undici:client:connected").subscribe((e=>{const{connectParams:{version:t,protocol:r,port:s,host:n}}=e
;A("connected to %s using %s%s",`${n}${s?`:${s}`:""}`,r,t)})),r.channel("undici:client:connectError").subscribe((e=>{
const{connectParams:{version:t,protocol:r,port:s,host:n},error:o}=e
;A("connection to %s using %s%s errored - %s",`${n}${s?`:${s}`:""}`,r,t,o.message)})),
r.channel("undici:client:sendHeaders").subscribe((e=>{const{request:{method:t,path:r,origin:s}}=e
;A("sending request to %s %s/%s",t,s,r)})),r.channel("undici:request:headers").subscribe((e=>{
const{request:{method:t,path:r,origin:s},response:{statusCode:n}}=e;A("received response to %s %s/%s - HTTP %d",t,s,r,n)
})),r.channel("undici:request:trailers").subscribe((e=>{const{request:{method:t,path:r,origin:s}}=e
;A("trailers received from %s %s/%s",t,s,r)})),r.channel("undici:request:error").subscribe((e=>{
const{request:{method:t,path:r,origin:s},error:n}=e;A("request to %s %s/%s errored - %s",t,s,r,n.message)})),a=!0}
if(i.enabled){if(!a){const A=n.enabled?n:i;r.channel("undici:client:beforeConnect").subscribe((e=>{
const{connectParams:{version:t,protocol:r,port:s,host:n}}=e;A("connecting to %s%s using %s%s",n,s?`:${s}`:"",r,t)})),
r.channel("undici:client:connected").subscribe((e=>{const{connectParams:{version:t,protocol:r,port:s,host:n}}=e
;A("connected to %s%s using %s%s",n,s?`:${s}`:"",r,t)})),r.channel("undici:client:connectError").subscribe((e=>{
const{connectParams:{version:t,protocol:r,port:s,host:n},error:o}=e
;A("connection to %s%s using %s%s errored - %s",n,s?`:${s}`:"",r,t,o.message)})),
r.channel("undici:client:sendHeaders").subscribe((e=>{const{request:{method:t,path:r,origin:s}}=e
;A("sending request to %s %s/%s",t,s,r)}))}r.channel("undici:websocket:open").subscribe((A=>{
const{address:{address:e,port:t}}=A;i("connection opened %s%s",e,t?`:${t}`:"")})),
r.channel("undici:websocket:close").subscribe((A=>{const{websocket:e,code:t,reason:r}=A
;i("closed connection to %s - %s %s",e.url,t,r)})),r.channel("undici:websocket:socket_error").subscribe((A=>{
i("connection errored - %s",A.message)})),r.channel("undici:websocket:ping").subscribe((A=>{i("ping received")})),
r.channel("undici:websocket:pong").subscribe((A=>{i("pong received")}))}A.exports={channels:Q}})),
8707:((A=>{const e=Symbol.for("undici.error.UND_ERR");class t extends Error{constructor(A){super(A),
this.name="UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](A){return A&&!0===A[e]}[e]=!0}
const r=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");class s extends t{constructor(A){super(A),
this.name="ConnectTimeoutError",this.message=A||"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}
static[Symbol.hasInstance](A){return A&&!0===A[r]}[r]=!0}const n=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT")
;class o extends t{constructor(A){super(A),this.name="HeadersTimeoutError",this.message=A||"Headers Timeout Error",
this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](A){return A&&!0===A[n]}[n]=!0}
const i=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");class a extends t{constructor(A){super(A),
this.name="HeadersOverflowError",this.message=A||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}
static[Symbol.hasInstance](A){return A&&!0===A[i]}[i]=!0}const Q=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT")
;class g extends t{constructor(A){super(A),this.name="BodyTimeoutError",this.message=A||"Body Timeout Error",
this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](A){return A&&!0===A[Q]}[Q]=!0}
const E=Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");class B extends t{constructor(A,e,t,r){super(A),
this.name="ResponseStatusCodeError",this.message=A||"Response Status Code Error",
this.code="UND_ERR_RESPONSE_STATUS_CODE",this.body=r,this.status=e,this.statusCode=e,this.headers=t}
static[Symbol.hasInstance](A){return A&&!0===A[E]}[E]=!0}const C=Symbol.for("undici.error.UND_ERR_INVALID_ARG")
;class I extends t{constructor(A){super(A),this.name="InvalidArgumentError",this.message=A||"Invalid Argument Error",
this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](A){return A&&!0===A[C]}[C]=!0}
const c=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");class h extends t{constructor(A){super(A),
this.name="InvalidReturnValueError",this.message=A||"Invalid Return Value Error",
this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](A){return A&&!0===A[c]}[c]=!0}
const l=Symbol.for("undici.error.UND_ERR_ABORT");class u extends t{constructor(A){super(A),this.name="AbortError",
this.message=A||"The operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](A){return A&&!0===A[l]}
[l]=!0}const d=Symbol.for("undici.error.UND_ERR_ABORTED");class f extends u{constructor(A){super(A),
this.name="AbortError",this.message=A||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](A){
return A&&!0===A[d]}[d]=!0}const w=Symbol.for("undici.error.UND_ERR_INFO");class y extends t{constructor(A){super(A),
this.name="InformationalError",this.message=A||"Request information",this.code="UND_ERR_INFO"}
static[Symbol.hasInstance](A){return A&&!0===A[w]}[w]=!0}
const D=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");class p extends t{constructor(A){super(A),
this.name="RequestContentLengthMismatchError",
this.message=A||"Request body length does not match content-length header",
this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](A){return A&&!0===A[D]}[D]=!0}
const k=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");class R extends t{constructor(A){super(A),
this.name="ResponseContentLengthMismatchError",
this.message=A||"Response body length does not match content-length header",
this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](A){return A&&!0===A[k]}[k]=!0}
const F=Symbol.for("undici.error.UND_ERR_DESTROYED");class m extends t{constructor(A){super(A),
this.name="ClientDestroyedError",this.message=A||"The client is destroyed",this.code="UND_ERR_DESTROYED"}
static[Symbol.hasInstance](A){return A&&!0===A[F]}[F]=!0}const N=Symbol.for("undici.error.UND_ERR_CLOSED")
;class b extends t{constructor(A){super(A),this.name="ClientClosedError",this.message=A||"The client is closed",
this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](A){return A&&!0===A[N]}[N]=!0}
const S=Symbol.for("undici.error.UND_ERR_SOCKET");class M extends t{constructor(A,e){super(A),this.name="SocketError",
this.message=A||"Socket error",this.code="UND_ERR_SOCKET",this.socket=e}static[Symbol.hasInstance](A){
return A&&!0===A[S]}[S]=!0}const U=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");class L extends t{constructor(A){
super(A),this.name="NotSupportedError",this.message=A||"Not supported error",this.code="UND_ERR_NOT_SUPPORTED"}
static[Symbol.hasInstance](A){return A&&!0===A[U]}[U]=!0}const T=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM")
;class Y extends t{constructor(A){
super(A),this.name="MissingUpstreamError",this.message=A||"No upstream has been added to the BalancedPool",
this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](A){return A&&!0===A[T]}[T]=!0}
const G=Symbol.for("undici.error.UND_ERR_HTTP_PARSER");class J extends Error{constructor(A,e,t){super(A),
this.name="HTTPParserError",this.code=e?`HPE_${e}`:void 0,this.data=t?t.toString():void 0}static[Symbol.hasInstance](A){
return A&&!0===A[G]}[G]=!0}const v=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");class H extends t{
constructor(A){super(A),this.name="ResponseExceededMaxSizeError",this.message=A||"Response content exceeded max size",
this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](A){return A&&!0===A[v]}[v]=!0}
const V=Symbol.for("undici.error.UND_ERR_REQ_RETRY");class x extends t{constructor(A,e,{headers:t,data:r}){super(A),
this.name="RequestRetryError",this.message=A||"Request retry error",this.code="UND_ERR_REQ_RETRY",this.statusCode=e,
this.data=r,this.headers=t}static[Symbol.hasInstance](A){return A&&!0===A[V]}[V]=!0}
const W=Symbol.for("undici.error.UND_ERR_RESPONSE");class O extends t{constructor(A,e,{headers:t,data:r}){super(A),
this.name="ResponseError",this.message=A||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=e,this.data=r,
this.headers=t}static[Symbol.hasInstance](A){return A&&!0===A[W]}[W]=!0}
const _=Symbol.for("undici.error.UND_ERR_PRX_TLS");class P extends t{constructor(A,e,t){super(e,{cause:A,...t??{}}),
this.name="SecureProxyConnectionError",this.message=e||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",
this.cause=A}static[Symbol.hasInstance](A){return A&&!0===A[_]}[_]=!0}
const q=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED");class Z extends t{constructor(A){super(A),
this.name="MessageSizeExceededError",this.message=A||"Max decompressed message size exceeded",
this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](A){return A&&!0===A[q]}get[q](){return!0}}
A.exports={AbortError:u,HTTPParserError:J,UndiciError:t,HeadersTimeoutError:o,HeadersOverflowError:a,BodyTimeoutError:g,
RequestContentLengthMismatchError:p,ConnectTimeoutError:s,ResponseStatusCodeError:B,InvalidArgumentError:I,
InvalidReturnValueError:h,RequestAbortedError:f,ClientDestroyedError:m,ClientClosedError:b,InformationalError:y,
SocketError:M,NotSupportedError:L,ResponseContentLengthMismatchError:R,BalancedPoolMissingUpstreamError:Y,
ResponseExceededMaxSizeError:H,RequestRetryError:x,ResponseError:O,SecureProxyConnectionError:P,
MessageSizeExceededError:Z}})),4655:(((A,e,t)=>{
const{InvalidArgumentError:r,NotSupportedError:s}=t(8707),n=t(4589),{isValidHTTPToken:o,isValidHeaderValue:i,isStream:a,destroy:Q,isBuffer:g,isFormDataLike:E,isIterable:B,isBlobLike:C,buildURL:I,validateHandler:c,getServerName:h,normalizedMethodRecords:l}=t(3440),{channels:u}=t(2414),{headerNameLowerCasedRecord:d}=t(735),f=/[^\u0021-\u00ff]/,w=Symbol("handler")
;function y(A,e,t){if(t&&"object"==typeof t&&!Array.isArray(t))throw new r(`invalid ${e} header`);if(void 0===t)return
;let n=d[e];if(void 0===n&&(n=e.toLowerCase(),void 0===d[n]&&!o(n)))throw new r("invalid header key")
;if(Array.isArray(t)){const A=[];for(let s=0;s<t.length;s++)if("string"==typeof t[s]){
if(!i(t[s]))throw new r(`invalid ${e} header`);A.push(t[s])}else if(null===t[s])A.push("");else{
if("object"==typeof t[s])throw new r(`invalid ${e} header`);{const n=`${t[s]}`
;if(!i(n))throw new r(`invalid ${e} header`);A.push(n)}}t=A}else if("string"==typeof t){
if(!i(t))throw new r(`invalid ${e} header`)
}else if(null===t)t="";else if(!i(t=`${t}`))throw new r(`invalid ${e} header`);if("host"===n){
if(null!==A.host)throw new r("duplicate host header");if("string"!=typeof t)throw new r("invalid host header");A.host=t
}else if("content-length"===n){if(null!==A.contentLength)throw new r("duplicate content-length header")
;if(A.contentLength=parseInt(t,10),!Number.isFinite(A.contentLength))throw new r("invalid content-length header")
}else if(null===A.contentType&&"content-type"===n)A.contentType=t,A.headers.push(e,t);else{
if("transfer-encoding"===n||"keep-alive"===n||"upgrade"===n)throw new r(`invalid ${n} header`);if("connection"===n){
const e="string"==typeof t?t.toLowerCase():null
;if("close"!==e&&"keep-alive"!==e)throw new r("invalid connection header");"close"===e&&(A.reset=!0)}else{
if("expect"===n)throw new s("expect header not supported");A.headers.push(e,t)}}}A.exports=class{
constructor(A,{path:e,method:t,body:s,headers:n,query:d,idempotent:D,blocking:p,upgrade:k,headersTimeout:R,bodyTimeout:F,reset:m,throwOnError:N,expectContinue:b,servername:S},M){
if("string"!=typeof e)throw new r("path must be a string")
;if("/"!==e[0]&&!e.startsWith("http://")&&!e.startsWith("https://")&&"CONNECT"!==t)throw new r("path must be an absolute URL or start with a slash")
;if(f.test(e))throw new r("invalid request path");if("string"!=typeof t)throw new r("method must be a string")
;if(void 0===l[t]&&!o(t))throw new r("invalid request method")
;if(k&&"string"!=typeof k)throw new r("upgrade must be a string");if(k&&!i(k))throw new r("invalid upgrade header")
;if(null!=R&&(!Number.isFinite(R)||R<0))throw new r("invalid headersTimeout")
;if(null!=F&&(!Number.isFinite(F)||F<0))throw new r("invalid bodyTimeout")
;if(null!=m&&"boolean"!=typeof m)throw new r("invalid reset")
;if(null!=b&&"boolean"!=typeof b)throw new r("invalid expectContinue");if(this.headersTimeout=R,this.bodyTimeout=F,
this.throwOnError=!0===N,this.method=t,this.abort=null,null==s)this.body=null;else if(a(s)){this.body=s
;const A=this.body._readableState;A&&A.autoDestroy||(this.endHandler=function(){Q(this)},
this.body.on("end",this.endHandler)),this.errorHandler=A=>{this.abort?this.abort(A):this.error=A},
this.body.on("error",this.errorHandler)
}else if(g(s))this.body=s.byteLength?s:null;else if(ArrayBuffer.isView(s))this.body=s.buffer.byteLength?Buffer.from(s.buffer,s.byteOffset,s.byteLength):null;else if(s instanceof ArrayBuffer)this.body=s.byteLength?Buffer.from(s):null;else if("string"==typeof s)this.body=s.length?Buffer.from(s):null;else{
if(!(E(s)||B(s)||C(s)))throw new r("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable")
;this.body=s}if(this.completed=!1,this.aborted=!1,this.upgrade=k||null,this.path=d?I(e,d):e,this.origin=A,
this.idempotent=D??("HEAD"===t||"GET"===t),this.blocking=p??!1,this.reset=m??null,this.host=null,
this.contentLength=null,this.contentType=null,this.headers=[],this.expectContinue=null!=b&&b,Array.isArray(n)){
if(n.length%2!=0)throw new r("headers array must be even");for(let A=0;A<n.length;A+=2)y(this,n[A],n[A+1])
}else if(n&&"object"==typeof n)if(n[Symbol.iterator])for(const A of n){
if(!Array.isArray(A)||2!==A.length)throw new r("headers must be in key-value pair format");y(this,A[0],A[1])}else{
const A=Object.keys(n);for(let e=0;e<A.length;++e)y(this,A[e],n[A[e]])
}else if(null!=n)throw new r("headers must be an object or an array");c(M,t,k),this.servername=S||h(this.host),
this[w]=M,u.create.hasSubscribers&&u.create.publish({request:this})}onBodySent(A){if(this[w].onBodySent)try{
return this[w].onBodySent(A)}catch(A){this.abort(A)}}onRequestSent(){if(u.bodySent.hasSubscribers&&u.bodySent.publish({
request:this}),this[w].onRequestSent)try{return this[w].onRequestSent()}catch(A){this.abort(A)}}onConnect(A){
if(n(!this.aborted),n(!this.completed),!this.error)return this.abort=A,this[w].onConnect(A);A(this.error)}
onResponseStarted(){return this[w].onResponseStarted?.()}onHeaders(A,e,t,r){n(!this.aborted),n(!this.completed),
u.headers.hasSubscribers&&u.headers.publish({request:this,response:{statusCode:A,headers:e,statusText:r}});try{
return this[w].onHeaders(A,e,t,r)}catch(A){this.abort(A)}}onData(A){n(!this.aborted),n(!this.completed);try{
return this[w].onData(A)}catch(A){return this.abort(A),!1}}onUpgrade(A,e,t,r=""){this.onFinally(),n(!this.aborted),
n(!this.completed),null!==A&&this.#A(A,e,r);const s=this[w].onUpgrade(A,e,t);return this.aborted||(this.completed=!0,
null!==A&&this.#e()),s}onUpgradeResponse(A,e,t,r=""){n(!this.aborted),n(this.completed),
u.headers.hasSubscribers&&this.#A(A,t(e),r),this.#e()}onUpgradeError(A){n(!this.aborted),n(this.completed),
u.error.hasSubscribers&&u.error.publish({request:this,error:A})}#A(A,e,t){u.headers.hasSubscribers&&u.headers.publish({
request:this,response:{statusCode:A,headers:e,statusText:t}})}#e(){u.trailers.hasSubscribers&&u.trailers.publish({
request:this,trailers:[]})}onComplete(A){this.onFinally(),n(!this.aborted),this.completed=!0,
u.trailers.hasSubscribers&&u.trailers.publish({request:this,trailers:A});try{return this[w].onComplete(A)}catch(A){
this.onError(A)}}onError(A){if(this.onFinally(),u.error.hasSubscribers&&u.error.publish({request:this,error:A}),
!this.aborted)return this.aborted=!0,this[w].onError(A)}onFinally(){
this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),
this.endHandler&&(this.body.off("end",this.endHandler),this.endHandler=null)}addHeader(A,e){return y(this,A,e),this}}
})),6443:((A=>{A.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),
kUrl:Symbol("url"),kWriting:Symbol("writing"),kResuming:Symbol("resuming"),kQueue:Symbol("queue"),
kConnect:Symbol("connect"),kConnecting:Symbol("connecting"),
kKeepAliveDefaultTimeout:Symbol("default keep alive timeout"),kKeepAliveMaxTimeout:Symbol("max keep alive timeout"),
kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol("keep alive timeout"),
kKeepAlive:Symbol("keep alive"),kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol("body timeout"),
kServerName:Symbol("server name"),kLocalAddress:Symbol("local address"),kHost:Symbol("host"),kNoRef:Symbol("no ref"),
kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol("running"),
kBlocking:Symbol("blocking"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),
kQueued:Symbol("queued"),kFree:Symbol("free"),kConnected:Symbol("connected"),kClosed:Symbol("closed"),
kNeedDrain:Symbol("need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.for("nodejs.stream.destroyed"),
kResume:Symbol("resume"),kOnError:Symbol("on error"),kMaxHeadersSize:Symbol("max headers size"),
kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol("error"),
kClients:Symbol("clients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("destroy callbacks"),
kPipelining:Symbol("pipelining"),kSocket:Symbol("socket"),kHostHeader:Symbol("host header"),
kConnector:Symbol("connector"),kStrictContentLength:Symbol("strict content length"),
kMaxRedirections:Symbol("maxRedirections"),kMaxRequests:Symbol("maxRequestsPerClient"),
kProxy:Symbol("proxy agent options"),kCounter:Symbol("socket request counter"),
kInterceptors:Symbol("dispatch interceptors"),kMaxResponseSize:Symbol("max response size"),
kHTTP2Session:Symbol("http2Session"),kHTTP2SessionState:Symbol("http2Session state"),
kRetryHandlerDefaultRetry:Symbol("retry agent default retry"),kConstruct:Symbol("constructable"),
kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),
kMaxConcurrentStreams:Symbol("max concurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),
kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}})),
7752:(((A,e,t)=>{const{wellknownHeaderNames:r,headerNameLowerCasedRecord:s}=t(735);class n{value=null
;left=null;middle=null;right=null;code;constructor(A,e,t){if(void 0===t||t>=A.length)throw new TypeError("Unreachable")
;if((this.code=A.charCodeAt(t))>127)throw new TypeError("key must be ascii string")
;A.length!==++t?this.middle=new n(A,e,t):this.value=e}add(A,e){const t=A.length
;if(0===t)throw new TypeError("Unreachable");let r=0,s=this;for(;;){const o=A.charCodeAt(r)
;if(o>127)throw new TypeError("key must be ascii string");if(s.code===o){if(t===++r){s.value=e;break}
if(null===s.middle){s.middle=new n(A,e,r);break}s=s.middle}else if(s.code<o){if(null===s.left){s.left=new n(A,e,r);break
}s=s.left}else{if(null===s.right){s.right=new n(A,e,r);break}s=s.right}}}search(A){const e=A.length;let t=0,r=this
;for(;null!==r&&t<e;){let s=A[t];for(s<=90&&s>=65&&(s|=32);null!==r;){if(s===r.code){if(e===++t)return r;r=r.middle
;break}r=r.code<s?r.left:r.right}}return null}}class o{node=null;insert(A,e){
null===this.node?this.node=new n(A,e,0):this.node.add(A,e)}lookup(A){return this.node?.search(A)?.value??null}}
const i=new o;for(let A=0;A<r.length;++A){const e=s[r[A]];i.insert(e,e)}A.exports={TernarySearchTree:o,tree:i}})),
3440:(((A,e,t)=>{
const r=t(4589),{kDestroyed:s,kBodyUsed:n,kListeners:o,kBody:i}=t(6443),{IncomingMessage:a}=t(7067),Q=t(7075),g=t(7030),{Blob:E}=t(4573),B=t(7975),{stringify:C}=t(1792),{EventEmitter:I}=t(8474),{InvalidArgumentError:c}=t(8707),{headerNameLowerCasedRecord:h}=t(735),{tree:l}=t(7752),[u,d]=process.versions.node.split(".").map((A=>Number(A)))
;class f{constructor(A){this[i]=A,this[n]=!1}async*[Symbol.asyncIterator](){r(!this[n],"disturbed"),this[n]=!0,
yield*this[i]}}function w(A){return A&&"object"==typeof A&&"function"==typeof A.pipe&&"function"==typeof A.on}
function y(A){if(null===A)return!1;if(A instanceof E)return!0;if("object"!=typeof A)return!1;{
const e=A[Symbol.toStringTag]
;return("Blob"===e||"File"===e)&&("stream"in A&&"function"==typeof A.stream||"arrayBuffer"in A&&"function"==typeof A.arrayBuffer)
}}function D(A){const e=parseInt(A,10);return e===Number(A)&&e>=0&&e<=65535}function p(A){
return null!=A&&"h"===A[0]&&"t"===A[1]&&"t"===A[2]&&"p"===A[3]&&(":"===A[4]||"s"===A[4]&&":"===A[5])}function k(A){
if("string"==typeof A){
if(!p((A=new URL(A)).origin||A.protocol))throw new c("Invalid URL protocol: the URL must start with `http:` or `https:`.")
;return A}if(!A||"object"!=typeof A)throw new c("Invalid URL: The URL argument must be a non-null object.")
;if(!(A instanceof URL)){
if(null!=A.port&&""!==A.port&&!1===D(A.port))throw new c("Invalid URL: port must be a valid integer or a string representation of an integer.")
;if(null!=A.path&&"string"!=typeof A.path)throw new c("Invalid URL path: the path must be a string or null/undefined.")
;if(null!=A.pathname&&"string"!=typeof A.pathname)throw new c("Invalid URL pathname: the pathname must be a string or null/undefined.")
;if(null!=A.hostname&&"string"!=typeof A.hostname)throw new c("Invalid URL hostname: the hostname must be a string or null/undefined.")
;if(null!=A.origin&&"string"!=typeof A.origin)throw new c("Invalid URL origin: the origin must be a string or null/undefined.")
;if(!p(A.origin||A.protocol))throw new c("Invalid URL protocol: the URL must start with `http:` or `https:`.")
;const e=null!=A.port?A.port:"https:"===A.protocol?443:80
;let t=null!=A.origin?A.origin:`${A.protocol||""}//${A.hostname||""}:${e}`,r=null!=A.path?A.path:`${A.pathname||""}${A.search||""}`
;return"/"===t[t.length-1]&&(t=t.slice(0,t.length-1)),r&&"/"!==r[0]&&(r=`/${r}`),new URL(`${t}${r}`)}
if(!p(A.origin||A.protocol))throw new c("Invalid URL protocol: the URL must start with `http:` or `https:`.");return A}
function R(A){if("["===A[0]){const e=A.indexOf("]");return r(-1!==e),A.substring(1,e)}const e=A.indexOf(":")
;return-1===e?A:A.substring(0,e)}function F(A){
return!(null==A||"function"!=typeof A[Symbol.iterator]&&"function"!=typeof A[Symbol.asyncIterator])}function m(A){
if(null==A)return 0;if(w(A)){const e=A._readableState
;return e&&!1===e.objectMode&&!0===e.ended&&Number.isFinite(e.length)?e.length:null}
return y(A)?null!=A.size?A.size:null:M(A)?A.byteLength:null}function N(A){
return A&&!!(A.destroyed||A[s]||Q.isDestroyed?.(A))}const b=/timeout=(\d+)/;function S(A){
return"string"==typeof A?h[A]??A.toLowerCase():l.lookup(A)??A.toString("latin1").toLowerCase()}function M(A){
return A instanceof Uint8Array||Buffer.isBuffer(A)}
const U="function"==typeof String.prototype.toWellFormed,L="function"==typeof String.prototype.isWellFormed
;function T(A){return U?`${A}`.toWellFormed():B.toUSVString(A)}function Y(A){switch(A){case 34:case 40:case 41:case 44:
case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:return!1
;default:return A>=33&&A<=126}}const G=/[^\t\x20-\x7e\x80-\xff]/,J=Object.create(null);J.enumerable=!0;const v={
delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",
post:"POST",POST:"POST",put:"PUT",PUT:"PUT"},H={...v,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(v,null),
Object.setPrototypeOf(H,null),A.exports={kEnumerableProperty:J,nop:function(){},isDisturbed:function(A){
return!(!A||!Q.isDisturbed(A)&&!A[n])},isErrored:function(A){return!(!A||!Q.isErrored(A))},isReadable:function(A){
return!(!A||!Q.isReadable(A))},toUSVString:T,isUSVString:function(A){return L?`${A}`.isWellFormed():T(A)===`${A}`},
isBlobLike:y,parseOrigin:function(A){if("/"!==(A=k(A)).pathname||A.search||A.hash)throw new c("invalid url");return A},
parseURL:k,getServerName:function(A){if(!A)return null;r("string"==typeof A);const e=R(A);return g.isIP(e)?"":e},
isStream:w,isIterable:F,isAsyncIterable:function(A){return!(null==A||"function"!=typeof A[Symbol.asyncIterator])},
isDestroyed:N,headerNameToString:S,bufferToLowerCasedHeaderName:function(A){
return l.lookup(A)??A.toString("latin1").toLowerCase()},addListener:function(A,e,t){return(A[o]??=[]).push([e,t]),
A.on(e,t),A},removeAllListeners:function(A){for(const[e,t]of A[o]??[])A.removeListener(e,t);A[o]=null},
errorRequest:function(A,e,t){try{e.onError(t),r(e.aborted)}catch(t){A.emit("error",t)}},parseRawHeaders:function(A){
const e=A.length,t=new Array(e);let r,s,n=!1,o=-1,i=0;for(let e=0;e<A.length;e+=2)r=A[e],s=A[e+1],
"string"!=typeof r&&(r=r.toString()),"string"!=typeof s&&(s=s.toString("utf8")),i=r.length,
14!==i||"-"!==r[7]||"content-length"!==r&&"content-length"!==r.toLowerCase()?19!==i||"-"!==r[7]||"content-disposition"!==r&&"content-disposition"!==r.toLowerCase()||(o=e+1):n=!0,
t[e]=r,t[e+1]=s;return n&&-1!==o&&(t[o]=Buffer.from(t[o]).toString("latin1")),t},parseHeaders:function(A,e){
void 0===e&&(e={});for(let t=0;t<A.length;t+=2){const r=S(A[t]);let s=e[r];if(s)"string"==typeof s&&(s=[s],e[r]=s),
s.push(A[t+1].toString("utf8"));else{const s=A[t+1]
;e[r]="string"==typeof s?s:Array.isArray(s)?s.map((A=>A.toString("utf8"))):s.toString("utf8")}}
return"content-length"in e&&"content-disposition"in e&&(e["content-disposition"]=Buffer.from(e["content-disposition"]).toString("latin1")),
e},parseKeepAliveTimeout:function(A){const e=A.toString().match(b);return e?1e3*parseInt(e[1],10):null},
destroy:function(A,e){
null!=A&&w(A)&&!N(A)&&("function"==typeof A.destroy?(Object.getPrototypeOf(A).constructor===a&&(A.socket=null),
A.destroy(e)):e&&queueMicrotask((()=>{A.emit("error",e)})),!0!==A.destroyed&&(A[s]=!0))},bodyLength:m,
deepClone:function(A){return JSON.parse(JSON.stringify(A))},ReadableStreamFrom:function(A){let e
;return new ReadableStream({async start(){e=A[Symbol.asyncIterator]()},async pull(A){
const{done:t,value:r}=await e.next();if(t)queueMicrotask((()=>{A.close(),A.byobRequest?.respond(0)}));else{
const e=Buffer.isBuffer(r)?r:Buffer.from(r);e.byteLength&&A.enqueue(new Uint8Array(e))}return A.desiredSize>0},
async cancel(A){await e.return()},type:"bytes"})},isBuffer:M,validateHandler:function(A,e,t){
if(!A||"object"!=typeof A)throw new c("handler must be an object")
;if("function"!=typeof A.onConnect)throw new c("invalid onConnect method")
;if("function"!=typeof A.onError)throw new c("invalid onError method")
;if("function"!=typeof A.onBodySent&&void 0!==A.onBodySent)throw new c("invalid onBodySent method")
;if(t||"CONNECT"===e){if("function"!=typeof A.onUpgrade)throw new c("invalid onUpgrade method")}else{
if("function"!=typeof A.onHeaders)throw new c("invalid onHeaders method")
;if("function"!=typeof A.onData)throw new c("invalid onData method")
;if("function"!=typeof A.onComplete)throw new c("invalid onComplete method")}},getSocketInfo:function(A){return{
localAddress:A.localAddress,localPort:A.localPort,remoteAddress:A.remoteAddress,remotePort:A.remotePort,
remoteFamily:A.remoteFamily,timeout:A.timeout,bytesWritten:A.bytesWritten,bytesRead:A.bytesRead}},
isFormDataLike:function(A){
return A&&"object"==typeof A&&"function"==typeof A.append&&"function"==typeof A.delete&&"function"==typeof A.get&&"function"==typeof A.getAll&&"function"==typeof A.has&&"function"==typeof A.set&&"FormData"===A[Symbol.toStringTag]
},buildURL:function(A,e){
if(A.includes("?")||A.includes("#"))throw new Error('Query params cannot be passed when url already contains "?" or "#".')
;const t=C(e);return t&&(A+="?"+t),A},addAbortListener:function(A,e){
return"addEventListener"in A?(A.addEventListener("abort",e,{once:!0
}),()=>A.removeEventListener("abort",e)):(A.addListener("abort",e),()=>A.removeListener("abort",e))},
isValidHTTPToken:function(A){if(0===A.length)return!1;for(let e=0;e<A.length;++e)if(!Y(A.charCodeAt(e)))return!1
;return!0},isValidHeaderValue:function(A){return!G.test(A)},isTokenCharCode:Y,parseRangeHeader:function(A){
if(null==A||""===A)return{start:0,end:null,size:null};const e=A?A.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return e?{
start:parseInt(e[1]),end:e[2]?parseInt(e[2]):null,size:e[3]?parseInt(e[3]):null}:null},normalizedMethodRecordsBase:v,
normalizedMethodRecords:H,isValidPort:D,isHttpOrHttpsPrefixed:p,nodeMajor:u,nodeMinor:d,
safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:function(A){
return w(A)?(0===m(A)&&A.on("data",(function(){r(!1)})),"boolean"!=typeof A.readableDidRead&&(A[n]=!1,
I.prototype.on.call(A,"data",(function(){this[n]=!0
}))),A):A&&"function"==typeof A.pipeTo||A&&"string"!=typeof A&&!ArrayBuffer.isView(A)&&F(A)?new f(A):A}}})),
7405:(((A,e,t)=>{
const{InvalidArgumentError:r}=t(8707),{kClients:s,kRunning:n,kClose:o,kDestroy:i,kDispatch:a,kInterceptors:Q}=t(6443),g=t(1841),E=t(628),B=t(3701),C=t(3440),I=t(5092),c=Symbol("onConnect"),h=Symbol("onDisconnect"),l=Symbol("onConnectionError"),u=Symbol("maxRedirections"),d=Symbol("onDrain"),f=Symbol("factory"),w=Symbol("options")
;function y(A,e){return e&&1===e.connections?new B(A,e):new E(A,e)}A.exports=class extends g{
constructor({factory:A=y,maxRedirections:e=0,connect:t,tls:n,...o}={}){
if("function"!=typeof A)throw new r("factory must be a function.")
;if(null!=t&&"function"!=typeof t&&"object"!=typeof t)throw new r("connect must be a function or an object")
;if(!Number.isInteger(e)||e<0)throw new r("maxRedirections must be a positive number");super(o),
t&&"function"!=typeof t&&(t={...t}),n&&"function"!=typeof n&&(n={...n
}),this[Q]=o.interceptors?.Agent&&Array.isArray(o.interceptors.Agent)?o.interceptors.Agent:[I({maxRedirections:e})],
this[w]={...C.deepClone(o),connect:t,tls:n},this[w].interceptors=o.interceptors?{...o.interceptors}:void 0,this[u]=e,
this[f]=A,this[s]=new Map,this[d]=(A,e)=>{this.emit("drain",A,[this,...e])},this[c]=(A,e)=>{
this.emit("connect",A,[this,...e])},this[h]=(A,e,t)=>{this.emit("disconnect",A,[this,...e],t)},this[l]=(A,e,t)=>{
this.emit("connectionError",A,[this,...e],t)}}get[n](){let A=0;for(const e of this[s].values())A+=e[n];return A}
[a](A,e){let t
;if(!A.origin||!("string"==typeof A.origin||A.origin instanceof URL))throw new r("opts.origin must be a non-empty string or URL.")
;t=String(A.origin);let n=this[s].get(t)
;return n||(n=this[f](A.origin,this[w]).on("drain",this[d]).on("connect",this[c]).on("disconnect",this[h]).on("connectionError",this[l]),
this[s].set(t,n)),n.dispatch(A,e)}async[o](){const A=[];for(const e of this[s].values())A.push(e.close())
;this[s].clear(),await Promise.all(A)}async[i](A){const e=[];for(const t of this[s].values())e.push(t.destroy(A))
;this[s].clear(),await Promise.all(e)}}})),837:(((A,e,t)=>{
const{BalancedPoolMissingUpstreamError:r,InvalidArgumentError:s}=t(8707),{PoolBase:n,kClients:o,kNeedDrain:i,kAddClient:a,kRemoveClient:Q,kGetDispatcher:g}=t(2128),E=t(628),{kUrl:B,kInterceptors:C}=t(6443),{parseOrigin:I}=t(3440),c=Symbol("factory"),h=Symbol("options"),l=Symbol("kGreatestCommonDivisor"),u=Symbol("kCurrentWeight"),d=Symbol("kIndex"),f=Symbol("kWeight"),w=Symbol("kMaxWeightPerServer"),y=Symbol("kErrorPenalty")
;function D(A,e){if(0===A)return e;for(;0!==e;){const t=e;e=A%e,A=t}return A}function p(A,e){return new E(A,e)}
A.exports=class extends n{constructor(A=[],{factory:e=p,...t}={}){if(super(),this[h]=t,this[d]=-1,this[u]=0,
this[w]=this[h].maxWeightPerServer||100,this[y]=this[h].errorPenalty||15,Array.isArray(A)||(A=[A]),
"function"!=typeof e)throw new s("factory must be a function.")
;this[C]=t.interceptors?.BalancedPool&&Array.isArray(t.interceptors.BalancedPool)?t.interceptors.BalancedPool:[],
this[c]=e;for(const e of A)this.addUpstream(e);this._updateBalancedPoolStats()}addUpstream(A){const e=I(A).origin
;if(this[o].find((A=>A[B].origin===e&&!0!==A.closed&&!0!==A.destroyed)))return this
;const t=this[c](e,Object.assign({},this[h]));this[a](t),t.on("connect",(()=>{t[f]=Math.min(this[w],t[f]+this[y])})),
t.on("connectionError",(()=>{t[f]=Math.max(1,t[f]-this[y]),this._updateBalancedPoolStats()})),
t.on("disconnect",((...A)=>{const e=A[2];e&&"UND_ERR_SOCKET"===e.code&&(t[f]=Math.max(1,t[f]-this[y]),
this._updateBalancedPoolStats())}));for(const A of this[o])A[f]=this[w];return this._updateBalancedPoolStats(),this}
_updateBalancedPoolStats(){let A=0;for(let e=0;e<this[o].length;e++)A=D(this[o][e][f],A);this[l]=A}removeUpstream(A){
const e=I(A).origin,t=this[o].find((A=>A[B].origin===e&&!0!==A.closed&&!0!==A.destroyed));return t&&this[Q](t),this}
get upstreams(){return this[o].filter((A=>!0!==A.closed&&!0!==A.destroyed)).map((A=>A[B].origin))}[g](){
if(0===this[o].length)throw new r;if(!this[o].find((A=>!A[i]&&!0!==A.closed&&!0!==A.destroyed)))return
;if(this[o].map((A=>A[i])).reduce(((A,e)=>A&&e),!0))return;let A=0,e=this[o].findIndex((A=>!A[i]))
;for(;A++<this[o].length;){this[d]=(this[d]+1)%this[o].length;const A=this[o][this[d]]
;if(A[f]>this[o][e][f]&&!A[i]&&(e=this[d]),0===this[d]&&(this[u]=this[u]-this[l],this[u]<=0&&(this[u]=this[w])),
A[f]>=this[u]&&!A[i])return A}return this[u]=this[o][e][f],this[d]=e,this[o][e]}}})),637:(((A,e,t)=>{
const r=t(4589),s=t(3440),{channels:n}=t(2414),o=t(6603),{RequestContentLengthMismatchError:i,ResponseContentLengthMismatchError:a,RequestAbortedError:Q,InvalidArgumentError:g,HeadersTimeoutError:E,HeadersOverflowError:B,SocketError:C,InformationalError:I,BodyTimeoutError:c,HTTPParserError:h,ResponseExceededMaxSizeError:l}=t(8707),{kUrl:u,kReset:d,kClient:f,kParser:w,kBlocking:y,kRunning:D,kPending:p,kSize:k,kWriting:R,kQueue:F,kNoRef:m,kKeepAliveDefaultTimeout:N,kHostHeader:b,kPendingIdx:S,kRunningIdx:M,kError:U,kPipelining:L,kSocket:T,kKeepAliveTimeoutValue:Y,kMaxHeadersSize:G,kKeepAliveMaxTimeout:J,kKeepAliveTimeoutThreshold:v,kHeadersTimeout:H,kBodyTimeout:V,kStrictContentLength:x,kMaxRequests:W,kCounter:O,kMaxResponseSize:_,kOnError:P,kResume:q,kHTTPContext:Z}=t(6443),z=t(2824),K=Buffer.alloc(0),X=Buffer[Symbol.species],j=s.addListener,$=s.removeAllListeners,AA=Symbol("kIdleSocketValidation"),eA=Symbol("kIdleSocketValidationTimeout"),tA=Symbol("kSocketUsed")
;let rA,sA=null,nA=async function(){const A=process.env.JEST_WORKER_ID?t(3870):void 0;let e;try{
e=await WebAssembly.compile(t(1053))}catch(r){e=await WebAssembly.compile(A||t(3870))}
return await WebAssembly.instantiate(e,{env:{wasm_on_url:(A,e,t)=>0,wasm_on_status:(A,e,t)=>{r(oA.ptr===A)
;const s=e-QA+iA.byteOffset;return oA.onStatus(new X(iA.buffer,s,t))||0},wasm_on_message_begin:A=>(r(oA.ptr===A),
oA.onMessageBegin()||0),wasm_on_header_field:(A,e,t)=>{r(oA.ptr===A);const s=e-QA+iA.byteOffset
;return oA.onHeaderField(new X(iA.buffer,s,t))||0},wasm_on_header_value:(A,e,t)=>{r(oA.ptr===A)
;const s=e-QA+iA.byteOffset;return oA.onHeaderValue(new X(iA.buffer,s,t))||0},
wasm_on_headers_complete:(A,e,t,s)=>(r(oA.ptr===A),oA.onHeadersComplete(e,Boolean(t),Boolean(s))||0),
wasm_on_body:(A,e,t)=>{r(oA.ptr===A);const s=e-QA+iA.byteOffset;return oA.onBody(new X(iA.buffer,s,t))||0},
wasm_on_message_complete:A=>(r(oA.ptr===A),oA.onMessageComplete()||0)}})}();nA.catch();let oA=null,iA=null,aA=0,QA=null
;class gA{constructor(A,e,{exports:t}){r(Number.isFinite(A[G])&&A[G]>0),this.llhttp=t,
this.ptr=this.llhttp.llhttp_alloc(z.TYPE.RESPONSE),this.client=A,this.socket=e,this.timeout=null,this.timeoutValue=null,
this.timeoutType=null,this.statusCode=null,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,
this.headersMaxSize=A[G],this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.bytesRead=0,
this.keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=A[_]}setTimeout(A,e){
A!==this.timeoutValue||1&e^1&this.timeoutType?(this.timeout&&(o.clearTimeout(this.timeout),this.timeout=null),
A&&(1&e?this.timeout=o.setFastTimeout(EA,A,new WeakRef(this)):(this.timeout=setTimeout(EA,A,new WeakRef(this)),
this.timeout.unref())),this.timeoutValue=A):this.timeout&&this.timeout.refresh&&this.timeout.refresh(),
this.timeoutType=e}resume(){!this.socket.destroyed&&this.paused&&(r(null!=this.ptr),r(null==oA),
this.llhttp.llhttp_resume(this.ptr),r(5===this.timeoutType),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),
this.paused=!1,this.execute(this.socket.read()||K),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){
const A=this.socket.read();if(null===A)break;this.execute(A)}}execute(A){r(null!=this.ptr),r(null==oA),r(!this.paused)
;const{socket:e,llhttp:t}=this;A.length>aA&&(QA&&t.free(QA),aA=4096*Math.ceil(A.length/4096),QA=t.malloc(aA)),
new Uint8Array(t.memory.buffer,QA,aA).set(A);try{let r;try{iA=A,oA=this,r=t.llhttp_execute(this.ptr,QA,A.length)
}catch(A){throw A}finally{oA=null,iA=null}const s=t.llhttp_get_error_pos(this.ptr)-QA;if(r!==z.ERROR.OK){
const t=A.subarray(s);if(r===z.ERROR.PAUSED_UPGRADE)this.onUpgrade(t);else{
if(r!==z.ERROR.PAUSED)throw this.createError(r,t);this.paused=!0,e.unshift(t)}}}catch(A){s.destroy(e,A)}}finish(){
r(null===oA),r(null!=this.ptr),r(!this.paused);const{llhttp:A}=this;let e;try{oA=this,e=A.llhttp_finish(this.ptr)
}finally{oA=null}return e===z.ERROR.OK?null:e===z.ERROR.PAUSED||e===z.ERROR.PAUSED_UPGRADE?(this.paused=!0,
null):this.createError(e,K)}createError(A,e){const{llhttp:t,contentLength:r,bytesRead:s}=this
;if(r&&s!==parseInt(r,10))return new a;const n=t.llhttp_get_error_reason(this.ptr);let o="";if(n){
const A=new Uint8Array(t.memory.buffer,n).indexOf(0)
;o="Response does not match the HTTP/1.1 protocol ("+Buffer.from(t.memory.buffer,n,A).toString()+")"}
return new h(o,z.ERROR[A],e)}destroy(){r(null!=this.ptr),r(null==oA),this.llhttp.llhttp_free(this.ptr),this.ptr=null,
this.timeout&&o.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1
}onStatus(A){this.statusText=A.toString()}onMessageBegin(){const{socket:A,client:e}=this;if(A.destroyed)return-1
;if(0===e[D])return s.destroy(A,new C("bad response",s.getSocketInfo(A))),-1;const t=e[F][e[M]];if(!t)return-1
;t.onResponseStarted()}onHeaderField(A){const e=this.headers.length
;1&e?this.headers[e-1]=Buffer.concat([this.headers[e-1],A]):this.headers.push(A),this.trackHeader(A.length)}
onHeaderValue(A){let e=this.headers.length
;1&~e?this.headers[e-1]=Buffer.concat([this.headers[e-1],A]):(this.headers.push(A),e+=1);const t=this.headers[e-2]
;if(10===t.length){const e=s.bufferToLowerCasedHeaderName(t)
;"keep-alive"===e?this.keepAlive+=A.toString():"connection"===e&&(this.connection+=A.toString())
}else 14===t.length&&"content-length"===s.bufferToLowerCasedHeaderName(t)&&(this.contentLength+=A.toString())
;this.trackHeader(A.length)}trackHeader(A){
this.headersSize+=A,this.headersSize>=this.headersMaxSize&&s.destroy(this.socket,new B)}onUpgrade(A){
const{upgrade:e,client:t,socket:n,headers:o,statusCode:i,statusText:a}=this;r(e),r(t[T]===n),r(!n.destroyed),
r(!this.paused),r(!(1&o.length));const Q=t[F][t[M]];r(Q),r(Q.upgrade||"CONNECT"===Q.method),this.statusCode=null,
this.statusText="",this.shouldKeepAlive=null,this.headers=[],this.headersSize=0,n.unshift(A),n[w].destroy(),n[w]=null,
n[f]=null,n[U]=null,$(n),t[T]=null,t[Z]=null,t[F][t[M]++]=null,t.emit("disconnect",t[u],[t],new I("upgrade"));try{
Q.onUpgrade(i,o,n,a)}catch(A){s.errorRequest(t,Q,A),s.destroy(n,A)}t[q]()}onHeadersComplete(A,e,t){
const{client:n,socket:o,headers:i,statusText:a}=this;if(o.destroyed)return-1
;if(0===n[D])return s.destroy(o,new C("bad response",s.getSocketInfo(o))),-1;const Q=n[F][n[M]];if(!Q)return-1
;if(r(!this.upgrade),r(this.statusCode<200),100===A)return s.destroy(o,new C("bad response",s.getSocketInfo(o))),-1
;if(e&&!Q.upgrade)return s.destroy(o,new C("bad upgrade",s.getSocketInfo(o))),-1;if(r(3===this.timeoutType),
this.statusCode=A,this.shouldKeepAlive=t||"HEAD"===Q.method&&!o[d]&&"keep-alive"===this.connection.toLowerCase(),
this.statusCode>=200){const A=null!=Q.bodyTimeout?Q.bodyTimeout:n[V];this.setTimeout(A,5)
}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if("CONNECT"===Q.method)return r(1===n[D]),
this.upgrade=!0,2;if(e)return r(1===n[D]),this.upgrade=!0,2;if(r(!(1&this.headers.length)),this.headers=[],
this.headersSize=0,this.shouldKeepAlive&&n[L]){const A=this.keepAlive?s.parseKeepAliveTimeout(this.keepAlive):null
;if(null!=A){const e=Math.min(A-n[v],n[J]);e<=0?o[d]=!0:n[Y]=e}else n[Y]=n[N]}else o[d]=!0
;const g=!1===Q.onHeaders(A,i,this.resume,a);return Q.aborted?-1:"HEAD"===Q.method||A<200?1:(o[y]&&(o[y]=!1,n[q]()),
g?z.ERROR.PAUSED:0)}onBody(A){const{client:e,socket:t,statusCode:n,maxResponseSize:o}=this;if(t.destroyed)return-1
;const i=e[F][e[M]];return r(i),r(5===this.timeoutType),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),
r(n>=200),o>-1&&this.bytesRead+A.length>o?(s.destroy(t,new l),-1):(this.bytesRead+=A.length,
!1===i.onData(A)?z.ERROR.PAUSED:void 0)}onMessageComplete(){
const{client:A,socket:e,statusCode:t,upgrade:n,headers:o,contentLength:i,bytesRead:Q,shouldKeepAlive:g}=this
;if(e.destroyed&&(!t||g))return-1;if(n)return;r(t>=100),r(!(1&this.headers.length));const E=A[F][A[M]];return r(E),
this.statusCode=null,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.connection="",
this.headers=[],this.headersSize=0,t<200?void 0:"HEAD"!==E.method&&i&&Q!==parseInt(i,10)?(s.destroy(e,new a),
-1):(E.onComplete(o),A[F][A[M]++]=null,e[tA]=!0,e[R]?(r(0===A[D]),s.destroy(e,new I("reset")),
z.ERROR.PAUSED):g?e[d]&&0===A[D]?(s.destroy(e,new I("reset")),
z.ERROR.PAUSED):void(null==A[L]||1===A[L]?setImmediate((()=>A[q]())):A[q]()):(s.destroy(e,new I("reset")),
z.ERROR.PAUSED))}}function EA(A){const{socket:e,timeoutType:t,client:n,paused:o}=A.deref()
;3===t?(!e[R]||e.writableNeedDrain||n[D]>1)&&(r(!o,"cannot be paused while waiting for headers"),
s.destroy(e,new E)):5===t?o||s.destroy(e,new c):8===t&&(r(0===n[D]&&n[Y]),s.destroy(e,new I("socket idle timeout")))}
function BA(A){A[eA]&&(clearImmediate(A[eA]),A[eA]=null),A[AA]=0}function CA(A,e){e[AA]=1,e[eA]=setImmediate((()=>{
e[eA]=null,e[AA]=2,A[T]!==e||e.destroyed||A[q]()}))}function IA(A){const e=A[T];if(e&&!e.destroyed){
if(0===A[k]?!e[m]&&e.unref&&(e.unref(),e[m]=!0):e[m]&&e.ref&&(e.ref(),e[m]=!1),0===A[D]&&A[p]>0&&e[tA]){
if(0===e[AA])return CA(A,e),e[w].readMore(),void e.destroyed;if(1===e[AA])return e[w].readMore(),void e.destroyed}
if(0===A[D]&&(e[w].readMore(),e.destroyed))return
;if(0===A[k])8!==e[w].timeoutType&&e[w].setTimeout(A[Y],8);else if(A[D]>0&&e[w].statusCode<200&&3!==e[w].timeoutType){
const t=A[F][A[M]],r=null!=t.headersTimeout?t.headersTimeout:A[H];e[w].setTimeout(r,3)}}}function cA(A){
return"GET"!==A&&"HEAD"!==A&&"OPTIONS"!==A&&"TRACE"!==A&&"CONNECT"!==A}function hA(A,e){
const{method:o,path:a,host:E,upgrade:B,blocking:C,reset:c}=e;let{body:h,headers:l,contentLength:u}=e
;const f="PUT"===o||"POST"===o||"PATCH"===o||"QUERY"===o||"PROPFIND"===o||"PROPPATCH"===o;if(s.isFormDataLike(h)){
rA||(rA=t(4492).extractBody);const[A,r]=rA(h);null==e.contentType&&l.push("content-type",r),h=A.stream,u=A.length
}else if(s.isBlobLike(h)&&null==e.contentType){const t=h.type;if(t){const r=`${t}`
;if(!s.isValidHeaderValue(r))return s.errorRequest(A,e,new g("invalid content-type header")),!1;l.push("content-type",r)
}}h&&"function"==typeof h.read&&h.read(0);const w=s.bodyLength(h);if(u=w??u,null===u&&(u=e.contentLength),
0!==u||f||(u=null),cA(o)&&u>0&&null!==e.contentLength&&e.contentLength!==u){if(A[x])return s.errorRequest(A,e,new i),!1
;process.emitWarning(new i)}const D=A[T];BA(D);const p=t=>{
e.aborted||(e.completed?(e.upgrade||"CONNECT"===e.method)&&s.destroy(D,new I("aborted")):(s.errorRequest(A,e,t||new Q),
s.destroy(h),s.destroy(D,new I("aborted"))))};try{e.onConnect(p)}catch(t){s.errorRequest(A,e,t)}if(e.aborted)return!1
;"HEAD"===o&&(D[d]=!0),(B||"CONNECT"===o)&&(D[d]=!0),null!=c&&(D[d]=c),A[W]&&D[O]++>=A[W]&&(D[d]=!0),C&&(D[y]=!0)
;let k=`${o} ${a} HTTP/1.1\r\n`
;if(k+="string"==typeof E?`host: ${E}\r\n`:A[b],B?k+=`connection: upgrade\r\nupgrade: ${B}\r\n`:A[L]&&!D[d]?k+="connection: keep-alive\r\n":k+="connection: close\r\n",
Array.isArray(l))for(let A=0;A<l.length;A+=2){const e=l[A+0],t=l[A+1]
;if(Array.isArray(t))for(let A=0;A<t.length;A++)k+=`${e}: ${t[A]}\r\n`;else k+=`${e}: ${t}\r\n`}
return n.sendHeaders.hasSubscribers&&n.sendHeaders.publish({request:e,headers:k,socket:D}),
h&&0!==w?s.isBuffer(h)?uA(p,h,A,e,D,u,k,f):s.isBlobLike(h)?"function"==typeof h.stream?fA(p,h.stream(),A,e,D,u,k,f):dA(p,h,A,e,D,u,k,f):s.isStream(h)?lA(p,h,A,e,D,u,k,f):s.isIterable(h)?fA(p,h,A,e,D,u,k,f):r(!1):uA(p,null,A,e,D,u,k,f),
!0}function lA(A,e,t,n,o,i,a,g){r(0!==i||0===t[D],"stream body cannot be pipelined");let E=!1;const B=new wA({abort:A,
socket:o,request:n,contentLength:i,client:t,expectsPayload:g,header:a}),C=function(A){if(!E)try{
!B.write(A)&&this.pause&&this.pause()}catch(A){s.destroy(this,A)}},I=function(){E||e.resume&&e.resume()},c=function(){
if(queueMicrotask((()=>{e.removeListener("error",h)})),!E){const A=new Q;queueMicrotask((()=>h(A)))}},h=function(A){
if(!E){
if(E=!0,r(o.destroyed||o[R]&&t[D]<=1),o.off("drain",I).off("error",h),e.removeListener("data",C).removeListener("end",h).removeListener("close",c),
!A)try{B.end()}catch(e){A=e}B.destroy(A),!A||"UND_ERR_INFO"===A.code&&"reset"===A.message?s.destroy(e):s.destroy(e,A)}}
;e.on("data",C).on("end",h).on("error",h).on("close",c),e.resume&&e.resume(),o.on("drain",I).on("error",h),
e.errorEmitted??e.errored?setImmediate((()=>h(e.errored))):(e.endEmitted??e.readableEnded)&&setImmediate((()=>h(null))),
(e.closeEmitted??e.closed)&&setImmediate(c)}function uA(A,e,t,n,o,i,a,Q){try{
e?s.isBuffer(e)&&(r(i===e.byteLength,"buffer body must have content length"),o.cork(),
o.write(`${a}content-length: ${i}\r\n\r\n`,"latin1"),o.write(e),o.uncork(),n.onBodySent(e),
Q||!1===n.reset||(o[d]=!0)):0===i?o.write(`${a}content-length: 0\r\n\r\n`,"latin1"):(r(null===i,"no body must not have content length"),
o.write(`${a}\r\n`,"latin1")),n.onRequestSent(),t[q]()}catch(e){A(e)}}async function dA(A,e,t,s,n,o,a,Q){
r(o===e.size,"blob body must have content length");try{if(null!=o&&o!==e.size)throw new i
;const A=Buffer.from(await e.arrayBuffer());n.cork(),n.write(`${a}content-length: ${o}\r\n\r\n`,"latin1"),n.write(A),
n.uncork(),s.onBodySent(A),s.onRequestSent(),Q||!1===s.reset||(n[d]=!0),t[q]()}catch(e){A(e)}}
async function fA(A,e,t,s,n,o,i,a){r(0!==o||0===t[D],"iterator body cannot be pipelined");let Q=null;function g(){if(Q){
const A=Q;Q=null,A()}}const E=()=>new Promise(((A,e)=>{r(null===Q),n[U]?e(n[U]):Q=A}));n.on("close",g).on("drain",g)
;const B=new wA({abort:A,socket:n,request:s,contentLength:o,client:t,expectsPayload:a,header:i});try{
for await(const A of e){if(n[U])throw n[U];B.write(A)||await E()}B.end()}catch(A){B.destroy(A)}finally{
n.off("close",g).off("drain",g)}}class wA{
constructor({abort:A,socket:e,request:t,contentLength:r,client:s,expectsPayload:n,header:o}){this.socket=e,
this.request=t,this.contentLength=r,this.client=s,this.bytesWritten=0,this.expectsPayload=n,this.header=o,this.abort=A,
e[R]=!0}write(A){const{socket:e,request:t,contentLength:r,client:s,bytesWritten:n,expectsPayload:o,header:a}=this
;if(e[U])throw e[U];if(e.destroyed)return!1;const Q=Buffer.byteLength(A);if(!Q)return!0;if(null!==r&&n+Q>r){
if(s[x])throw new i;process.emitWarning(new i)}e.cork(),0===n&&(o||!1===t.reset||(e[d]=!0),
null===r?e.write(`${a}transfer-encoding: chunked\r\n`,"latin1"):e.write(`${a}content-length: ${r}\r\n\r\n`,"latin1")),
null===r&&e.write(`\r\n${Q.toString(16)}\r\n`,"latin1"),this.bytesWritten+=Q;const g=e.write(A);return e.uncork(),
t.onBodySent(A),g||e[w].timeout&&3===e[w].timeoutType&&e[w].timeout.refresh&&e[w].timeout.refresh(),g}end(){
const{socket:A,contentLength:e,client:t,bytesWritten:r,expectsPayload:s,header:n,request:o}=this;if(o.onRequestSent(),
A[R]=!1,A[U])throw A[U];if(!A.destroyed){
if(0===r?s?A.write(`${n}content-length: 0\r\n\r\n`,"latin1"):A.write(`${n}\r\n`,"latin1"):null===e&&A.write("\r\n0\r\n\r\n","latin1"),
null!==e&&r!==e){if(t[x])throw new i;process.emitWarning(new i)}
A[w].timeout&&3===A[w].timeoutType&&A[w].timeout.refresh&&A[w].timeout.refresh(),t[q]()}}destroy(A){
const{socket:e,client:t,abort:s}=this;e[R]=!1,A&&(r(t[D]<=1,"pipeline should only contain this request"),s(A))}}
A.exports=async function(A,e){A[T]=e,sA||(sA=await nA,nA=null),e[m]=!1,e[R]=!1,e[d]=!1,e[y]=!1,e[AA]=0,e[eA]=null,
e[tA]=!1,e[w]=new gA(A,e,sA),j(e,"error",(function(A){const e=this[w]
;if("ECONNRESET"===A.code&&e.statusCode&&!e.shouldKeepAlive){const A=e.finish();return void(A&&(this[U]=A,
this[f][P](A)))}this[U]=A,this[f][P](A)})),j(e,"readable",(function(){const A=this[w];A&&A.readMore()})),
j(e,"end",(function(){const A=this[w];if(A.statusCode&&!A.shouldKeepAlive){const e=A.finish()
;return void(e&&s.destroy(this,e))}s.destroy(this,new C("other side closed",s.getSocketInfo(this)))})),
j(e,"close",(function(){const A=this[f],e=this[w]
;BA(this),e&&(this[U]||!e.statusCode||e.shouldKeepAlive||(this[U]=e.finish()||this[U]),this[w].destroy(),this[w]=null)
;const t=this[U]||new C("closed",s.getSocketInfo(this));if(A[T]=null,A[Z]=null,A.destroyed){r(0===A[p])
;const e=A[F].splice(A[M]);for(let r=0;r<e.length;r++){const n=e[r];s.errorRequest(A,n,t)}
}else if(A[D]>0&&"UND_ERR_INFO"!==t.code){const e=A[F][A[M]];A[F][A[M]++]=null,s.errorRequest(A,e,t)}A[S]=A[M],
r(0===A[D]),A.emit("disconnect",A[u],[A],t),A[q]()}));let t=!1;return e.on("close",(()=>{t=!0})),{version:"h1",
defaultPipelining:1,write:(...e)=>hA(A,...e),resume(){IA(A)},destroy(A,r){t?queueMicrotask(r):e.destroy(A).on("close",r)
},get destroyed(){return e.destroyed},busy(t){if(e[R]||e[d]||e[y]||1===e[AA])return!0;if(t){
if(A[D]>0&&!t.idempotent)return!0;if(A[D]>0&&(t.upgrade||"CONNECT"===t.method))return!0
;if(A[D]>0&&0!==s.bodyLength(t.body)&&(s.isStream(t.body)||s.isAsyncIterable(t.body)||s.isFormDataLike(t.body)))return!0
}return!1}}}})),8788:(((A,e,t)=>{
const r=t(4589),{errorMonitor:s}=t(8474),{pipeline:n}=t(7075),o=t(3440),{RequestContentLengthMismatchError:i,RequestAbortedError:a,SocketError:Q,InformationalError:g}=t(8707),{kUrl:E,kReset:B,kClient:C,kRunning:I,kPending:c,kQueue:h,kPendingIdx:l,kRunningIdx:u,kError:d,kSocket:f,kStrictContentLength:w,kOnError:y,kMaxConcurrentStreams:D,kHTTP2Session:p,kResume:k,kSize:R,kHTTPContext:F}=t(6443),m=Symbol("open streams")
;let N,b,S=!1;try{b=t(2467)}catch{b={constants:{}}}
const{constants:{HTTP2_HEADER_AUTHORITY:M,HTTP2_HEADER_METHOD:U,HTTP2_HEADER_PATH:L,HTTP2_HEADER_SCHEME:T,HTTP2_HEADER_CONTENT_LENGTH:Y,HTTP2_HEADER_EXPECT:G,HTTP2_HEADER_STATUS:J}}=b
;function v(A){const e=[]
;for(const[t,r]of Object.entries(A))if(Array.isArray(r))for(const A of r)e.push(Buffer.from(t),Buffer.from(A));else e.push(Buffer.from(t),Buffer.from(r))
;return e}function H(A){const{[J]:e,...t}=A;return v(t)}function V(A){const e=A[f]
;!1===e?.destroyed&&(0===A[R]&&0===A[D]?(e.unref(),A[p].unref()):(e.ref(),A[p].ref()))}function x(A){this[f][d]=A,
this[C][y](A)}function W(A,e,t){if(0===t){const t=new g(`HTTP/2: "frameError" received - type ${A}, code ${e}`)
;this[f][d]=t,this[C][y](t)}}function O(){const A=new Q("other side closed",o.getSocketInfo(this[f]));this.destroy(A),
o.destroy(this[f],A)}function _(A){
const e=this[d]||new Q(`HTTP/2: "GOAWAY" frame received with code ${A}`,o.getSocketInfo(this)),t=this[C];if(t[f]=null,
t[F]=null,null!=this[p]&&(this[p].destroy(e),this[p]=null),o.destroy(this[f],e),t[u]<t[h].length){const A=t[h][t[u]]
;t[h][t[u]++]=null,o.errorRequest(t,A,e),t[l]=t[u]}r(0===t[I]),t.emit("disconnect",t[E],[t],e),t[k]()}function P(A){
return"GET"!==A&&"HEAD"!==A&&"OPTIONS"!==A&&"TRACE"!==A&&"CONNECT"!==A}function q(A,e){
const n=A[p],{method:Q,path:B,host:C,upgrade:I,expectContinue:c,signal:d,headers:y}=e;let{body:D}=e
;if(I)return o.errorRequest(A,e,new Error("Upgrade not supported for H2")),!1;const R={};for(let A=0;A<y.length;A+=2){
const e=y[A+0],t=y[A+1];if(Array.isArray(t))for(let A=0;A<t.length;A++)R[e]?R[e]+=`,${t[A]}`:R[e]=t[A];else R[e]=t}let F
;const{hostname:b,port:S}=A[E];R[M]=C||`${b}${S?`:${S}`:""}`,R[U]=Q;const V=t=>{
e.aborted||(e.completed?"CONNECT"===Q&&null!=F&&o.destroy(F,t||new a):(t=t||new a,o.errorRequest(A,e,t),
null!=F&&o.destroy(F,t),o.destroy(D,t),A[h][A[u]++]=null,A[k]()))};try{e.onConnect(V)}catch(t){o.errorRequest(A,e,t)}
if(e.aborted)return!1;if("CONNECT"===Q){n.ref(),F=n.request(R,{endStream:!1,signal:d});let t=!1;const r=A=>{t=!0,
F.off(s,o),e.onUpgradeResponse(Number(A[J]),A,H)},o=A=>{t=!0,F.off("response",r),e.onUpgradeError(A)},i=()=>{try{
e.onUpgrade(null,null,F)}catch(A){return F.off("response",r),void V(A)}e.aborted||(F.off("error",V),F.once(s,o),
A[h][A[u]++]=null)};return F.once("response",r),F.once("error",V),++n[m],i(),F.once("close",(()=>{
!t&&e.completed&&(F.off("response",r),
F.off(s,o),e.onUpgradeError(new g(`HTTP/2: "stream error" received - code ${F.rstCode}`))),n[m]-=1,0===n[m]&&n.unref()
})),!0}R[L]=B,R[T]="https";const x="PUT"===Q||"POST"===Q||"PATCH"===Q;D&&"function"==typeof D.read&&D.read(0)
;let W=o.bodyLength(D);if(o.isFormDataLike(D)){N??=t(4492).extractBody;const[A,e]=N(D);R["content-type"]=e,D=A.stream,
W=A.length}if(null==W&&(W=e.contentLength),0!==W&&x||(W=null),P(Q)&&W>0&&null!=e.contentLength&&e.contentLength!==W){
if(A[w])return o.errorRequest(A,e,new i),!1;process.emitWarning(new i)}
null!=W&&(r(D,"no body must not have content length"),R[Y]=`${W}`),n.ref();const O="GET"===Q||"HEAD"===Q||null===D
;return c?(R[G]="100-continue",F=n.request(R,{endStream:O,signal:d}),F.once("continue",_)):(F=n.request(R,{endStream:O,
signal:d}),_()),++n[m],F.once("response",(t=>{const{[J]:r,...s}=t;if(e.onResponseStarted(),e.aborted){const t=new a
;return o.errorRequest(A,e,t),void o.destroy(F,t)}!1===e.onHeaders(Number(r),v(s),F.resume.bind(F),"")&&F.pause(),
F.on("data",(A=>{!1===e.onData(A)&&F.pause()}))})),F.once("end",(()=>{
(null==F.state?.state||F.state.state<6)&&e.onComplete([]),
0===n[m]&&n.unref(),V(new g("HTTP/2: stream half-closed (remote)")),A[h][A[u]++]=null,A[l]=A[u],A[k]()})),
F.once("close",(()=>{n[m]-=1,0===n[m]&&n.unref()})),F.once("error",(function(A){V(A)})),F.once("frameError",((A,e)=>{
V(new g(`HTTP/2: "frameError" received - type ${A}, code ${e}`))})),!0;function _(){
D&&0!==W?o.isBuffer(D)?Z(V,F,D,A,e,A[f],W,x):o.isBlobLike(D)?"function"==typeof D.stream?X(V,F,D.stream(),A,e,A[f],W,x):K(V,F,D,A,e,A[f],W,x):o.isStream(D)?z(V,A[f],x,F,D,A,e,W):o.isIterable(D)?X(V,F,D,A,e,A[f],W,x):r(!1):Z(V,F,null,A,e,A[f],W,x)
}}function Z(A,e,t,s,n,i,a,Q){try{null!=t&&o.isBuffer(t)&&(r(a===t.byteLength,"buffer body must have content length"),
e.cork(),e.write(t),e.uncork(),e.end(),n.onBodySent(t)),Q||(i[B]=!0),n.onRequestSent(),s[k]()}catch(e){A(e)}}
function z(A,e,t,s,i,a,Q,g){r(0!==g||0===a[I],"stream body cannot be pipelined");const E=n(i,s,(r=>{r?(o.destroy(E,r),
A(r)):(o.removeAllListeners(E),Q.onRequestSent(),t||(e[B]=!0),a[k]())}));o.addListener(E,"data",(function(A){
Q.onBodySent(A)}))}async function K(A,e,t,s,n,o,a,Q){r(a===t.size,"blob body must have content length");try{
if(null!=a&&a!==t.size)throw new i;const A=Buffer.from(await t.arrayBuffer());e.cork(),e.write(A),e.uncork(),e.end(),
n.onBodySent(A),n.onRequestSent(),Q||(o[B]=!0),s[k]()}catch(e){A(e)}}async function X(A,e,t,s,n,o,i,a){
r(0!==i||0===s[I],"iterator body cannot be pipelined");let Q=null;function g(){if(Q){const A=Q;Q=null,A()}}
const E=()=>new Promise(((A,e)=>{r(null===Q),o[d]?e(o[d]):Q=A}));e.on("close",g).on("drain",g);try{
for await(const A of t){if(o[d])throw o[d];const t=e.write(A);n.onBodySent(A),t||await E()}e.end(),n.onRequestSent(),
a||(o[B]=!0),s[k]()}catch(e){A(e)}finally{e.off("close",g).off("drain",g)}}A.exports=async function(A,e){A[f]=e,
S||(S=!0,process.emitWarning("H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H2"}))
;const t=b.connect(A[E],{createConnection:()=>e,peerMaxConcurrentStreams:A[D]});t[m]=0,t[C]=A,t[f]=e,
o.addListener(t,"error",x),o.addListener(t,"frameError",W),o.addListener(t,"end",O),o.addListener(t,"goaway",_),
o.addListener(t,"close",(function(){
const{[C]:A}=this,{[f]:e}=A,t=this[f][d]||this[d]||new Q("closed",o.getSocketInfo(e));if(A[p]=null,A.destroyed){
r(0===A[c]);const e=A[h].splice(A[u]);for(let r=0;r<e.length;r++){const s=e[r];o.errorRequest(A,s,t)}}})),t.unref(),
A[p]=t,e[p]=t,o.addListener(e,"error",(function(A){this[d]=A,this[C][y](A)})),o.addListener(e,"end",(function(){
o.destroy(this,new Q("other side closed",o.getSocketInfo(this)))})),o.addListener(e,"close",(function(){
const e=this[d]||new Q("closed",o.getSocketInfo(this));A[f]=null,null!=this[p]&&this[p].destroy(e),A[l]=A[u],
r(0===A[I]),A.emit("disconnect",A[E],[A],e),A[k]()}));let s=!1;return e.on("close",(()=>{s=!0})),{version:"h2",
defaultPipelining:1/0,write:(...e)=>q(A,...e),resume(){V(A)},destroy(A,t){s?queueMicrotask(t):e.destroy(A).on("close",t)
},get destroyed(){return e.destroyed},busy:()=>!1}}})),3701:(((A,e,t)=>{
const r=t(4589),s=t(7030),n=t(7067),o=t(3440),{channels:i}=t(2414),a=t(4655),Q=t(1841),{InvalidArgumentError:g,InformationalError:E,ClientDestroyedError:B}=t(8707),C=t(9136),{kUrl:I,kServerName:c,kClient:h,kBusy:l,kConnect:u,kResuming:d,kRunning:f,kPending:w,kSize:y,kQueue:D,kConnected:p,kConnecting:k,kNeedDrain:R,kKeepAliveDefaultTimeout:F,kHostHeader:m,kPendingIdx:N,kRunningIdx:b,kError:S,kPipelining:M,kKeepAliveTimeoutValue:U,kMaxHeadersSize:L,kKeepAliveMaxTimeout:T,kKeepAliveTimeoutThreshold:Y,kHeadersTimeout:G,kBodyTimeout:J,kStrictContentLength:v,kConnector:H,kMaxRedirections:V,kMaxRequests:x,kCounter:W,kClose:O,kDestroy:_,kDispatch:P,kInterceptors:q,kLocalAddress:Z,kMaxResponseSize:z,kOnError:K,kHTTPContext:X,kMaxConcurrentStreams:j,kResume:$}=t(6443),AA=t(637),eA=t(8788)
;let tA=!1;const rA=Symbol("kClosedResolve"),sA=()=>{};function nA(A){return A[M]??A[X]?.defaultPipelining??1}
const oA=t(5092);function iA(A,e){if(0===A[f]&&"UND_ERR_INFO"!==e.code&&"UND_ERR_SOCKET"!==e.code){r(A[N]===A[b])
;const t=A[D].splice(A[b]);for(let r=0;r<t.length;r++){const s=t[r];o.errorRequest(A,s,e)}r(0===A[y])}}
async function aA(A){r(!A[k]),r(!A[X]);let{host:e,hostname:t,protocol:n,port:a}=A[I];if("["===t[0]){
const A=t.indexOf("]");r(-1!==A);const e=t.substring(1,A);r(s.isIP(e)),t=e}A[k]=!0,
i.beforeConnect.hasSubscribers&&i.beforeConnect.publish({connectParams:{host:e,hostname:t,protocol:n,port:a,
version:A[X]?.version,servername:A[c],localAddress:A[Z]},connector:A[H]});try{const s=await new Promise(((r,s)=>{A[H]({
host:e,hostname:t,protocol:n,port:a,servername:A[c],localAddress:A[Z]},((A,e)=>{A?s(A):r(e)}))}))
;if(A.destroyed)return void o.destroy(s.on("error",sA),new B);r(s);try{
A[X]="h2"===s.alpnProtocol?await eA(A,s):await AA(A,s)}catch(A){throw s.destroy().on("error",sA),A}A[k]=!1,s[W]=0,
s[x]=A[x],s[h]=A,s[S]=null,i.connected.hasSubscribers&&i.connected.publish({connectParams:{host:e,hostname:t,protocol:n,
port:a,version:A[X]?.version,servername:A[c],localAddress:A[Z]},connector:A[H],socket:s}),A.emit("connect",A[I],[A])
}catch(s){if(A.destroyed)return;if(A[k]=!1,i.connectError.hasSubscribers&&i.connectError.publish({connectParams:{host:e,
hostname:t,protocol:n,port:a,version:A[X]?.version,servername:A[c],localAddress:A[Z]},connector:A[H],error:s}),
"ERR_TLS_CERT_ALTNAME_INVALID"===s.code)for(r(0===A[f]);A[w]>0&&A[D][A[N]].servername===A[c];){const e=A[D][A[N]++]
;o.errorRequest(A,e,s)}else iA(A,s);A.emit("connectionError",A[I],[A],s)}A[$]()}function QA(A){A[R]=0,
A.emit("drain",A[I],[A])}function gA(A,e){2!==A[d]&&(A[d]=2,EA(A,e),A[d]=0,A[b]>256&&(A[D].splice(0,A[b]),A[N]-=A[b],
A[b]=0))}function EA(A,e){for(;;){if(A.destroyed)return void r(0===A[w]);if(A[rA]&&!A[y])return A[rA](),void(A[rA]=null)
;if(A[X]&&A[X].resume(),A[l])A[R]=2;else if(2===A[R]){e?(A[R]=1,queueMicrotask((()=>QA(A)))):QA(A);continue}
if(0===A[w])return;if(A[f]>=(nA(A)||1))return;const t=A[D][A[N]];if("https:"===A[I].protocol&&A[c]!==t.servername){
if(A[f]>0)return;A[c]=t.servername,A[X]?.destroy(new E("servername changed"),(()=>{A[X]=null,gA(A)}))}if(A[k])return
;if(!A[X])return void aA(A);if(A[X].destroyed)return;if(A[X].busy(t))return
;!t.aborted&&A[X].write(t)?A[N]++:A[D].splice(A[N],1)}}A.exports=class extends Q{
constructor(A,{interceptors:e,maxHeaderSize:t,headersTimeout:r,socketTimeout:i,requestTimeout:a,connectTimeout:Q,bodyTimeout:E,idleTimeout:B,keepAlive:h,keepAliveTimeout:l,maxKeepAliveTimeout:u,keepAliveMaxTimeout:f,keepAliveTimeoutThreshold:w,socketPath:y,pipelining:p,tls:k,strictContentLength:S,maxCachedSessions:W,maxRedirections:O,connect:_,maxRequestsPerClient:P,localAddress:AA,maxResponseSize:eA,autoSelectFamily:sA,autoSelectFamilyAttemptTimeout:nA,maxConcurrentStreams:aA,allowH2:QA,webSocket:EA,eventSource:BA}={}){
if(super({webSocket:EA,eventSource:BA}),void 0!==h)throw new g("unsupported keepAlive, use pipelining=0 instead")
;if(void 0!==i)throw new g("unsupported socketTimeout, use headersTimeout & bodyTimeout instead")
;if(void 0!==a)throw new g("unsupported requestTimeout, use headersTimeout & bodyTimeout instead")
;if(void 0!==B)throw new g("unsupported idleTimeout, use keepAliveTimeout instead")
;if(void 0!==u)throw new g("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead")
;if(null!=t&&!Number.isFinite(t))throw new g("invalid maxHeaderSize")
;if(null!=y&&"string"!=typeof y)throw new g("invalid socketPath")
;if(null!=Q&&(!Number.isFinite(Q)||Q<0))throw new g("invalid connectTimeout")
;if(null!=l&&(!Number.isFinite(l)||l<=0))throw new g("invalid keepAliveTimeout")
;if(null!=f&&(!Number.isFinite(f)||f<=0))throw new g("invalid keepAliveMaxTimeout")
;if(null!=w&&!Number.isFinite(w))throw new g("invalid keepAliveTimeoutThreshold")
;if(null!=r&&(!Number.isInteger(r)||r<0))throw new g("headersTimeout must be a positive integer or zero")
;if(null!=E&&(!Number.isInteger(E)||E<0))throw new g("bodyTimeout must be a positive integer or zero")
;if(null!=_&&"function"!=typeof _&&"object"!=typeof _)throw new g("connect must be a function or an object")
;if(null!=O&&(!Number.isInteger(O)||O<0))throw new g("maxRedirections must be a positive number")
;if(null!=P&&(!Number.isInteger(P)||P<0))throw new g("maxRequestsPerClient must be a positive number")
;if(null!=AA&&("string"!=typeof AA||0===s.isIP(AA)))throw new g("localAddress must be valid string IP address")
;if(null!=eA&&(!Number.isInteger(eA)||eA<-1))throw new g("maxResponseSize must be a positive number")
;if(null!=nA&&(!Number.isInteger(nA)||nA<-1))throw new g("autoSelectFamilyAttemptTimeout must be a positive number")
;if(null!=QA&&"boolean"!=typeof QA)throw new g("allowH2 must be a valid boolean value")
;if(null!=aA&&("number"!=typeof aA||aA<1))throw new g("maxConcurrentStreams must be a positive integer, greater than 0")
;"function"!=typeof _&&(_=C({...k,maxCachedSessions:W,allowH2:QA,socketPath:y,timeout:Q,...sA?{autoSelectFamily:sA,
autoSelectFamilyAttemptTimeout:nA}:void 0,..._})),e?.Client&&Array.isArray(e.Client)?(this[q]=e.Client,tA||(tA=!0,
process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.",{
code:"UNDICI-CLIENT-INTERCEPTOR-DEPRECATED"}))):this[q]=[oA({maxRedirections:O})],this[I]=o.parseOrigin(A),this[H]=_,
this[M]=null!=p?p:1,this[L]=t||n.maxHeaderSize,this[F]=l??4e3,this[T]=f??6e5,this[Y]=w??2e3,this[U]=this[F],
this[c]=null,
this[Z]=null!=AA?AA:null,this[d]=0,this[R]=0,this[m]=`host: ${this[I].hostname}${this[I].port?`:${this[I].port}`:""}\r\n`,
this[J]=null!=E?E:3e5,this[G]=null!=r?r:3e5,this[v]=S??!0,this[V]=O,this[x]=P,this[rA]=null,this[z]=eA>-1?eA:-1,
this[j]=null!=aA?aA:100,this[X]=null,this[D]=[],this[b]=0,this[N]=0,this[$]=A=>gA(this,A),this[K]=A=>iA(this,A)}
get pipelining(){return this[M]}set pipelining(A){this[M]=A,this[$](!0)}get[w](){return this[D].length-this[N]}get[f](){
return this[N]-this[b]}get[y](){return this[D].length-this[b]}get[p](){return!!this[X]&&!this[k]&&!this[X].destroyed}
get[l](){return Boolean(this[X]?.busy(null)||this[y]>=(nA(this)||1)||this[w]>0)}[u](A){aA(this),this.once("connect",A)}
[P](A,e){const t=A.origin||this[I].origin,r=new a(t,A,e);return this[D].push(r),
this[d]||(null==o.bodyLength(r.body)&&o.isIterable(r.body)?(this[d]=1,queueMicrotask((()=>gA(this)))):this[$](!0)),
this[d]&&2!==this[R]&&this[l]&&(this[R]=2),this[R]<2}async[O](){return new Promise((A=>{this[y]?this[rA]=A:A(null)}))}
async[_](A){return new Promise((e=>{const t=this[D].splice(this[N]);for(let e=0;e<t.length;e++){const r=t[e]
;o.errorRequest(this,r,A)}const r=()=>{this[rA]&&(this[rA](),this[rA]=null),e(null)};this[X]?(this[X].destroy(A,r),
this[X]=null):queueMicrotask(r),this[$]()}))}}})),1841:(((A,e,t)=>{
const r=t(4573),s=t(883),{ClientDestroyedError:n,ClientClosedError:o,InvalidArgumentError:i}=t(8707),{kDestroy:a,kClose:Q,kClosed:g,kDestroyed:E,kDispatch:B,kInterceptors:C}=t(6443),I=Symbol("onDestroyed"),c=Symbol("onClosed"),h=Symbol("Intercepted Dispatch"),l=Symbol("webSocketOptions"),u=Symbol("eventSourceOptions")
;A.exports=class extends s{constructor(A){super(),this[E]=!1,this[I]=null,this[g]=!1,this[c]=[],
this[l]=A?.webSocket??{},this[u]=A?.eventSource??{}}get webSocketOptions(){return{
maxFragments:this[l].maxFragments??131072,maxPayloadSize:this[l].maxPayloadSize??134217728}}get eventSourceOptions(){
return{maxEventSize:this[u].maxEventSize??r.kStringMaxLength}}get destroyed(){return this[E]}get closed(){return this[g]
}get interceptors(){return this[C]}set interceptors(A){
if(A)for(let e=A.length-1;e>=0;e--)if("function"!=typeof this[C][e])throw new i("interceptor must be an function")
;this[C]=A}close(A){if(void 0===A)return new Promise(((A,e)=>{this.close(((t,r)=>t?e(t):A(r)))}))
;if("function"!=typeof A)throw new i("invalid callback");if(this[E])return void queueMicrotask((()=>A(new n,null)))
;if(this[g])return void(this[c]?this[c].push(A):queueMicrotask((()=>A(null,null))));this[g]=!0,this[c].push(A)
;const e=()=>{const A=this[c];this[c]=null;for(let e=0;e<A.length;e++)A[e](null,null)}
;this[Q]().then((()=>this.destroy())).then((()=>{queueMicrotask(e)}))}destroy(A,e){if("function"==typeof A&&(e=A,
A=null),void 0===e)return new Promise(((e,t)=>{this.destroy(A,((A,r)=>A?t(A):e(r)))}))
;if("function"!=typeof e)throw new i("invalid callback")
;if(this[E])return void(this[I]?this[I].push(e):queueMicrotask((()=>e(null,null))));A||(A=new n),this[E]=!0,
this[I]=this[I]||[],this[I].push(e);const t=()=>{const A=this[I];this[I]=null;for(let e=0;e<A.length;e++)A[e](null,null)
};this[a](A).then((()=>{queueMicrotask(t)}))}[h](A,e){if(!this[C]||0===this[C].length)return this[h]=this[B],
this[B](A,e);let t=this[B].bind(this);for(let A=this[C].length-1;A>=0;A--)t=this[C][A](t);return this[h]=t,t(A,e)}
dispatch(A,e){if(!e||"object"!=typeof e)throw new i("handler must be an object");try{
if(!A||"object"!=typeof A)throw new i("opts must be an object.");if(this[E]||this[I])throw new n;if(this[g])throw new o
;return this[h](A,e)}catch(A){if("function"!=typeof e.onError)throw new i("invalid onError method");return e.onError(A),
!1}}}})),883:(((A,e,t)=>{const r=t(8474);class s extends r{dispatch(){throw new Error("not implemented")}
close(){throw new Error("not implemented")}destroy(){throw new Error("not implemented")}compose(...A){
const e=Array.isArray(A[0])?A[0]:A;let t=this.dispatch.bind(this);for(const A of e)if(null!=A){
if("function"!=typeof A)throw new TypeError("invalid interceptor, expected function received "+typeof A);if(t=A(t),
null==t||"function"!=typeof t||2!==t.length)throw new TypeError("invalid interceptor")}return new n(this,t)}}
class n extends s{#t=null;#r=null;constructor(A,e){super(),this.#t=A,this.#r=e}dispatch(...A){this.#r(...A)}close(...A){
return this.#t.close(...A)}destroy(...A){return this.#t.destroy(...A)}}A.exports=s})),3137:(((A,e,t)=>{
const r=t(1841),{kClose:s,kDestroy:n,kClosed:o,kDestroyed:i,kDispatch:a,kNoProxyAgent:Q,kHttpProxyAgent:g,kHttpsProxyAgent:E}=t(6443),B=t(6672),C=t(7405),I={
"http:":80,"https:":443};let c=!1;A.exports=class extends r{#s=null;#n=null;#o=null;constructor(A={}){super(),this.#o=A,
c||(c=!0,process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"UNDICI-EHPA"
}));const{httpProxy:e,httpsProxy:t,noProxy:r,...s}=A;this[Q]=new C(s)
;const n=e??process.env.http_proxy??process.env.HTTP_PROXY;this[g]=n?new B({...s,uri:n}):this[Q]
;const o=t??process.env.https_proxy??process.env.HTTPS_PROXY;this[E]=o?new B({...s,uri:o}):this[g],this.#i()}[a](A,e){
const t=new URL(A.origin);return this.#a(t).dispatch(A,e)}async[s](){await this[Q].close(),
this[g][o]||await this[g].close(),this[E][o]||await this[E].close()}async[n](A){await this[Q].destroy(A),
this[g][i]||await this[g].destroy(A),this[E][i]||await this[E].destroy(A)}#a(A){let{protocol:e,host:t,port:r}=A
;return t=t.replace(/:\d*$/,"").toLowerCase(),
r=Number.parseInt(r,10)||I[e]||0,this.#Q(t,r)?"https:"===e?this[E]:this[g]:this[Q]}#Q(A,e){if(this.#g&&this.#i(),
0===this.#n.length)return!0;if("*"===this.#s)return!1;for(let t=0;t<this.#n.length;t++){const r=this.#n[t]
;if(!r.port||r.port===e)if(/^[.*]/.test(r.hostname)){if(A.endsWith(r.hostname.replace(/^\*/,"")))return!1
}else if(A===r.hostname)return!1}return!0}#i(){const A=this.#o.noProxy??this.#E,e=A.split(/[,\s]/),t=[]
;for(let A=0;A<e.length;A++){const r=e[A];if(!r)continue;const s=r.match(/^(.+):(\d+)$/);t.push({
hostname:(s?s[1]:r).toLowerCase(),port:s?Number.parseInt(s[2],10):0})}this.#s=A,this.#n=t}get#g(){
return void 0===this.#o.noProxy&&this.#s!==this.#E}get#E(){return process.env.no_proxy??process.env.NO_PROXY??""}}})),
4660:((A=>{const e=2047;class t{constructor(){this.bottom=0,this.top=0,this.list=new Array(2048),
this.next=null}isEmpty(){return this.top===this.bottom}isFull(){return(this.top+1&e)===this.bottom}push(A){
this.list[this.top]=A,this.top=this.top+1&e}shift(){const A=this.list[this.bottom]
;return void 0===A?null:(this.list[this.bottom]=void 0,this.bottom=this.bottom+1&e,A)}}A.exports=class{constructor(){
this.head=this.tail=new t}isEmpty(){return this.head.isEmpty()}push(A){
this.head.isFull()&&(this.head=this.head.next=new t),this.head.push(A)}shift(){const A=this.tail,e=A.shift()
;return A.isEmpty()&&null!==A.next&&(this.tail=A.next),e}}})),2128:(((A,e,t)=>{
const r=t(1841),s=t(4660),{kConnected:n,kSize:o,kRunning:i,kPending:a,kQueued:Q,kBusy:g,kFree:E,kUrl:B,kClose:C,kDestroy:I,kDispatch:c}=t(6443),h=t(3246),l=Symbol("clients"),u=Symbol("needDrain"),d=Symbol("queue"),f=Symbol("closed resolve"),w=Symbol("onDrain"),y=Symbol("onConnect"),D=Symbol("onDisconnect"),p=Symbol("onConnectionError"),k=Symbol("get dispatcher"),R=Symbol("add client"),F=Symbol("remove client"),m=Symbol("stats")
;A.exports={PoolBase:class extends r{constructor(A){super(A),this[d]=new s,this[l]=[],this[Q]=0;const e=this
;this[w]=function(A,t){const r=e[d];let s=!1;for(;!s;){const A=r.shift();if(!A)break;e[Q]--,
s=!this.dispatch(A.opts,A.handler)}this[u]=s,!this[u]&&e[u]&&(e[u]=!1,e.emit("drain",A,[e,...t])),
e[f]&&r.isEmpty()&&Promise.all(e[l].map((A=>A.close()))).then(e[f])},this[y]=(A,t)=>{e.emit("connect",A,[e,...t])},
this[D]=(A,t,r)=>{e.emit("disconnect",A,[e,...t],r)},this[p]=(A,t,r)=>{e.emit("connectionError",A,[e,...t],r)},
this[m]=new h(this)}get[g](){return this[u]}get[n](){return this[l].filter((A=>A[n])).length}get[E](){
return this[l].filter((A=>A[n]&&!A[u])).length}get[a](){let A=this[Q];for(const{[a]:e}of this[l])A+=e;return A}get[i](){
let A=0;for(const{[i]:e}of this[l])A+=e;return A}get[o](){let A=this[Q];for(const{[o]:e}of this[l])A+=e;return A}
get stats(){return this[m]}async[C](){
this[d].isEmpty()?await Promise.all(this[l].map((A=>A.close()))):await new Promise((A=>{this[f]=A}))}async[I](A){
for(;;){const e=this[d].shift();if(!e)break;e.handler.onError(A)}await Promise.all(this[l].map((e=>e.destroy(A))))}
[c](A,e){const t=this[k]();return t?t.dispatch(A,e)||(t[u]=!0,this[u]=!this[k]()):(this[u]=!0,this[d].push({opts:A,
handler:e}),this[Q]++),!this[u]}[R](A){
return A.on("drain",this[w]).on("connect",this[y]).on("disconnect",this[D]).on("connectionError",this[p]),
this[l].push(A),this[u]&&queueMicrotask((()=>{this[u]&&this[w](A[B],[this,A])})),this}[F](A){A.close((()=>{
const e=this[l].indexOf(A);-1!==e&&this[l].splice(e,1)
})),this[u]=this[l].some((A=>!A[u]&&!0!==A.closed&&!0!==A.destroyed))}},kClients:l,kNeedDrain:u,kAddClient:R,
kRemoveClient:F,kGetDispatcher:k}})),3246:(((A,e,t)=>{
const{kFree:r,kConnected:s,kPending:n,kQueued:o,kRunning:i,kSize:a}=t(6443),Q=Symbol("pool");A.exports=class{
constructor(A){this[Q]=A}get connected(){return this[Q][s]}get free(){return this[Q][r]}get pending(){return this[Q][n]}
get queued(){return this[Q][o]}get running(){return this[Q][i]}get size(){return this[Q][a]}}})),
628:(((A,e,t)=>{
const{PoolBase:r,kClients:s,kNeedDrain:n,kAddClient:o,kGetDispatcher:i}=t(2128),a=t(3701),{InvalidArgumentError:Q}=t(8707),g=t(3440),{kUrl:E,kInterceptors:B}=t(6443),C=t(9136),I=Symbol("options"),c=Symbol("connections"),h=Symbol("factory")
;function l(A,e){return new a(A,e)}A.exports=class extends r{
constructor(A,{connections:e,factory:t=l,connect:r,connectTimeout:n,tls:o,maxCachedSessions:i,socketPath:a,autoSelectFamily:u,autoSelectFamilyAttemptTimeout:d,allowH2:f,...w}={}){
if(null!=e&&(!Number.isFinite(e)||e<0))throw new Q("invalid connections")
;if("function"!=typeof t)throw new Q("factory must be a function.")
;if(null!=r&&"function"!=typeof r&&"object"!=typeof r)throw new Q("connect must be a function or an object")
;"function"!=typeof r&&(r=C({...o,maxCachedSessions:i,allowH2:f,socketPath:a,timeout:n,...u?{autoSelectFamily:u,
autoSelectFamilyAttemptTimeout:d}:void 0,...r
})),super(w),this[B]=w.interceptors?.Pool&&Array.isArray(w.interceptors.Pool)?w.interceptors.Pool:[],this[c]=e||null,
this[E]=g.parseOrigin(A),this[I]={...g.deepClone(w),connect:r,allowH2:f},this[I].interceptors=w.interceptors?{
...w.interceptors}:void 0,this[h]=t,this.on("connectionError",((A,e,t)=>{for(const A of e){const e=this[s].indexOf(A)
;-1!==e&&this[s].splice(e,1)}}))}[i](){for(const A of this[s])if(!A[n])return A;if(!this[c]||this[s].length<this[c]){
const A=this[h](this[E],this[I]);return this[o](A),A}}}})),6672:(((A,e,t)=>{
const{kProxy:r,kClose:s,kDestroy:n,kDispatch:o,kInterceptors:i}=t(6443),{URL:a}=t(3136),Q=t(7405),g=t(628),E=t(1841),{InvalidArgumentError:B,RequestAbortedError:C,SecureProxyConnectionError:I}=t(8707),c=t(9136),h=t(3701),l=Symbol("proxy agent"),u=Symbol("proxy client"),d=Symbol("proxy headers"),f=Symbol("request tls settings"),w=Symbol("proxy tls settings"),y=Symbol("connect endpoint function"),D=Symbol("tunnel proxy")
;function p(A){return"https:"===A?443:80}function k(A,e){return new g(A,e)}const R=()=>{};function F(A,e){
return 1===e.connections?new h(A,e):new g(A,e)}class m extends E{#B;constructor(A,{headers:e={},connect:t,factory:r}){
if(super(),!A)throw new B("Proxy URL is mandatory");this[d]=e,this.#B=r?r(A,{connect:t}):new h(A,{connect:t})}[o](A,e){
const t=e.onHeaders;e.onHeaders=function(A,r,s){
407!==A?t&&t.call(this,A,r,s):"function"==typeof e.onError&&e.onError(new B("Proxy Authentication Required (407)"))}
;const{origin:r,path:s="/",headers:n={}}=A;if(A.path=r+s,!("host"in n)&&!("Host"in n)){const{host:A}=new a(r);n.host=A}
return A.headers={...this[d],...n},this.#B[o](A,e)}async[s](){return this.#B.close()}async[n](A){
return this.#B.destroy(A)}}function N(A){if(Array.isArray(A)){const e={};for(let t=0;t<A.length;t+=2)e[A[t]]=A[t+1]
;return e}return A}function b(A){
if(A&&Object.keys(A).find((A=>"proxy-authorization"===A.toLowerCase())))throw new B("Proxy-Authorization should be sent in ProxyAgent constructor")
}A.exports=class extends E{constructor(A){
if(super(),!A||"object"==typeof A&&!(A instanceof a)&&!A.uri)throw new B("Proxy uri is mandatory")
;const{clientFactory:e=k}=A;if("function"!=typeof e)throw new B("Proxy opts.clientFactory must be a function.")
;const{proxyTunnel:t=!0}=A,s=this.#C(A),{href:n,origin:o,port:g,protocol:E,username:h,password:N,hostname:b}=s
;if(this[r]={uri:n,protocol:E
},this[i]=A.interceptors?.ProxyAgent&&Array.isArray(A.interceptors.ProxyAgent)?A.interceptors.ProxyAgent:[],
this[f]=A.requestTls,
this[w]=A.proxyTls,this[d]=A.headers||{},this[D]=t,A.auth&&A.token)throw new B("opts.auth cannot be used in combination with opts.token")
;A.auth?this[d]["proxy-authorization"]=`Basic ${A.auth}`:A.token?this[d]["proxy-authorization"]=A.token:h&&N&&(this[d]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(h)}:${decodeURIComponent(N)}`).toString("base64")}`)
;const S=c({...A.proxyTls});this[y]=c({...A.requestTls});const M=A.factory||F;this[u]=e(s,{connect:S}),this[l]=new Q({
...A,factory:(A,e)=>{const{protocol:t}=new a(A)
;return this[D]||"http:"!==t||"http:"!==this[r].protocol?M(A,e):new m(this[r].uri,{headers:this[d],connect:S,factory:M})
},connect:async(A,e)=>{let t=A.host;A.port||(t+=`:${p(A.protocol)}`);try{
const{socket:r,statusCode:s}=await this[u].connect({origin:o,port:g,path:t,signal:A.signal,headers:{...this[d],
host:A.host},servername:this[w]?.servername||b});if(200!==s&&(r.on("error",R).destroy(),
e(new C(`Proxy response (${s}) !== 200 when HTTP Tunneling`))),"https:"!==A.protocol)return void e(null,r);let n
;n=this[f]?this[f].servername:A.servername,this[y]({...A,servername:n,httpSocket:r},e)}catch(A){
"ERR_TLS_CERT_ALTNAME_INVALID"===A.code?e(new I(A)):e(A)}}})}dispatch(A,e){const t=N(A.headers);if(b(t),
t&&!("host"in t)&&!("Host"in t)){const{host:e}=new a(A.origin);t.host=e}return this[l].dispatch({...A,headers:t},e)}
#C(A){return"string"==typeof A?new a(A):A instanceof a?A:new a(A.uri)}async[s](){await this[l].close(),
await this[u].close()}async[n](){await this[l].destroy(),await this[u].destroy()}}})),50:(((A,e,t)=>{
const r=t(883),s=t(7816);A.exports=class extends r{#I=null;#c=null;constructor(A,e={}){super(e),this.#I=A,this.#c=e}
dispatch(A,e){const t=new s({...A,retryOptions:this.#c},{dispatch:this.#I.dispatch.bind(this.#I),handler:e})
;return this.#I.dispatch(A,t)}close(){return this.#I.close()}destroy(){return this.#I.destroy()}}})),
2581:(((A,e,t)=>{
const r=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:s}=t(8707),n=t(7405);function o(A){
if(!A||"function"!=typeof A.dispatch)throw new s("Argument agent must implement Agent")
;Object.defineProperty(globalThis,r,{value:A,writable:!0,enumerable:!1,configurable:!1})}function i(){
return globalThis[r]}void 0===i()&&o(new n),A.exports={setGlobalDispatcher:o,getGlobalDispatcher:i}})),
8155:((A=>{A.exports=class{#h;constructor(A){
if("object"!=typeof A||null===A)throw new TypeError("handler must be an object");this.#h=A}onConnect(...A){
return this.#h.onConnect?.(...A)}onError(...A){return this.#h.onError?.(...A)}onUpgrade(...A){
return this.#h.onUpgrade?.(...A)}onResponseStarted(...A){return this.#h.onResponseStarted?.(...A)}onHeaders(...A){
return this.#h.onHeaders?.(...A)}onData(...A){return this.#h.onData?.(...A)}onComplete(...A){
return this.#h.onComplete?.(...A)}onBodySent(...A){return this.#h.onBodySent?.(...A)}}})),
8754:(((A,e,t)=>{
const r=t(3440),{kBodyUsed:s}=t(6443),n=t(4589),{InvalidArgumentError:o}=t(8707),i=t(8474),a=[300,301,302,303,307,308],Q=Symbol("body")
;class g{constructor(A){this[Q]=A,this[s]=!1}async*[Symbol.asyncIterator](){n(!this[s],"disturbed"),this[s]=!0,
yield*this[Q]}}function E(A,e){if(-1===a.indexOf(A))return null
;for(let A=0;A<e.length;A+=2)if(8===e[A].length&&"location"===r.headerNameToString(e[A]))return e[A+1]}
function B(A,e,t){if(4===A.length)return"host"===r.headerNameToString(A)
;if(e&&r.headerNameToString(A).startsWith("content-"))return!0;if(t&&(13===A.length||6===A.length||19===A.length)){
const e=r.headerNameToString(A);return"authorization"===e||"cookie"===e||"proxy-authorization"===e}return!1}
function C(A,e,t){const r=[]
;if(Array.isArray(A))for(let s=0;s<A.length;s+=2)B(A[s],e,t)||r.push(A[s],A[s+1]);else if(A&&"object"==typeof A)for(const s of Object.keys(A))B(s,e,t)||r.push(s,A[s]);else n(null==A,"headers must be an object or an array")
;return r}A.exports=class{constructor(A,e,t,a){
if(null!=e&&(!Number.isInteger(e)||e<0))throw new o("maxRedirections must be a positive number")
;r.validateHandler(a,t.method,t.upgrade),this.dispatch=A,this.location=null,this.abort=null,this.opts={...t,
maxRedirections:0},this.maxRedirections=e,this.handler=a,this.history=[],this.redirectionLimitReached=!1,
r.isStream(this.opts.body)?(0===r.bodyLength(this.opts.body)&&this.opts.body.on("data",(function(){n(!1)})),
"boolean"!=typeof this.opts.body.readableDidRead&&(this.opts.body[s]=!1,
i.prototype.on.call(this.opts.body,"data",(function(){this[s]=!0
})))):(this.opts.body&&"function"==typeof this.opts.body.pipeTo||this.opts.body&&"string"!=typeof this.opts.body&&!ArrayBuffer.isView(this.opts.body)&&r.isIterable(this.opts.body))&&(this.opts.body=new g(this.opts.body))
}onConnect(A){this.abort=A,this.handler.onConnect(A,{history:this.history})}onUpgrade(A,e,t){
this.handler.onUpgrade(A,e,t)}onError(A){this.handler.onError(A)}onHeaders(A,e,t,s){
if(this.location=this.history.length>=this.maxRedirections||r.isDisturbed(this.opts.body)?null:E(A,e),
this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections)return this.request&&this.request.abort(new Error("max redirects")),
this.redirectionLimitReached=!0,void this.abort(new Error("max redirects"))
;if(this.opts.origin&&this.history.push(new URL(this.opts.path,this.opts.origin)),
!this.location)return this.handler.onHeaders(A,e,t,s)
;const{origin:n,pathname:o,search:i}=r.parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin))),a=i?`${o}${i}`:o
;this.opts.headers=C(this.opts.headers,303===A,this.opts.origin!==n),this.opts.path=a,this.opts.origin=n,
this.opts.maxRedirections=0,this.opts.query=null,303===A&&"HEAD"!==this.opts.method&&(this.opts.method="GET",
this.opts.body=null)}onData(A){if(!this.location)return this.handler.onData(A)}onComplete(A){
this.location?(this.location=null,this.abort=null,this.dispatch(this.opts,this)):this.handler.onComplete(A)}
onBodySent(A){this.handler.onBodySent&&this.handler.onBodySent(A)}}})),7816:(((A,e,t)=>{
const r=t(4589),{kRetryHandlerDefaultRetry:s}=t(6443),{RequestRetryError:n}=t(8707),{isDisturbed:o,parseHeaders:i,parseRangeHeader:a,wrapRequestBody:Q}=t(3440)
;function g(A){const e=Date.now();return new Date(A).getTime()-e}function E(A,e,t,r){const s=A["content-length"]
;if(null==s)return null;if(!Number.isFinite(e.start)||!Number.isFinite(e.end))return null
;const o=Number(s),i=e.end-e.start+1;return Number.isFinite(o)&&o===i?null:new n("Content-Length mismatch",t,{headers:A,
data:{count:r}})}class B{constructor(A,e){
const{retryOptions:t,...r}=A,{retry:n,maxRetries:o,maxTimeout:i,minTimeout:a,timeoutFactor:g,methods:E,errorCodes:C,retryAfter:I,statusCodes:c}=t??{}
;this.dispatch=e.dispatch,this.handler=e.handler,this.opts={...r,body:Q(A.body)},this.abort=null,this.aborted=!1,
this.retryOpts={retry:n??B[s],retryAfter:I??!0,maxTimeout:i??3e4,minTimeout:a??500,timeoutFactor:g??2,maxRetries:o??5,
methods:E??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:c??[500,502,503,504,429],
errorCodes:C??["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOSTDOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]
},this.retryCount=0,this.retryCountCheckpoint=0,this.start=0,this.end=null,this.etag=null,this.resume=null,
this.headersSent=!1,this.handler.onConnect((A=>{this.aborted=!0,this.abort?this.abort(A):this.reason=A}))}
checkpointResponseEnd(A,e){if(null==this.end&&"HEAD"!==this.opts.method){const e=A["content-length"]
;this.end=null!=e?Number(e)-1:null,r(null==this.end||Number.isFinite(this.end),"invalid content-length")}
this.resume=null!=this.end?e:null}onRequestSent(){this.handler.onRequestSent&&this.handler.onRequestSent()}
onUpgrade(A,e,t){this.handler.onUpgrade&&this.handler.onUpgrade(A,e,t)}onConnect(A){
this.aborted?A(this.reason):this.abort=A}onBodySent(A){if(this.handler.onBodySent)return this.handler.onBodySent(A)}
static[s](A,{state:e,opts:t},r){
const{statusCode:s,code:n,headers:o}=A,{method:i,retryOptions:a}=t,{maxRetries:Q,minTimeout:E,maxTimeout:B,timeoutFactor:C,statusCodes:I,errorCodes:c,methods:h}=a,{counter:l}=e
;if(n&&"UND_ERR_REQ_RETRY"!==n&&!c.includes(n))return void r(A);if(Array.isArray(h)&&!h.includes(i))return void r(A)
;if(null!=s&&Array.isArray(I)&&!I.includes(s))return void r(A);if(l>Q)return void r(A);let u=o?.["retry-after"]
;u&&(u=Number(u),u=Number.isNaN(u)?g(u):1e3*u);const d=u>0?Math.min(u,B):Math.min(E*C**(l-1),B)
;setTimeout((()=>r(null)),d)}onHeaders(A,e,t,s){const o=i(e);if(this.retryCount+=1,
A>=300)return this.headersSent||!1!==this.retryOpts.statusCodes.includes(A)?(this.abort(new n("Request failed",A,{
headers:o,data:{count:this.retryCount}})),!1):(this.headersSent=!0,this.checkpointResponseEnd(o,t),
this.handler.onHeaders(A,e,t,s));if(null!=this.resume){
if(this.resume=null,206!==A&&(this.start>0||200!==A))return this.abort(new n("server does not support the range header and the payload was partially consumed",A,{
headers:o,data:{count:this.retryCount}})),!1;const e=a(o["content-range"])
;if(!e)return this.abort(new n("Content-Range mismatch",A,{headers:o,data:{count:this.retryCount}})),!1
;if(null!=this.etag&&this.etag!==o.etag)return this.abort(new n("ETag mismatch",A,{headers:o,data:{count:this.retryCount
}})),!1;const r=E(o,e,A,this.retryCount);if(null!=r)return this.abort(r),!1;const{start:s,size:i,end:Q=i-1}=e
;return this.start!==s||null!=this.end&&this.end!==Q?(this.abort(new n("Content-Range mismatch",A,{headers:o,data:{
count:this.retryCount}})),!1):(this.resume=t,!0)}if(null==this.end){if(206===A){const n=a(o["content-range"])
;if(null==n)return this.headersSent=!0,this.handler.onHeaders(A,e,t,s);const i=E(o,n,A,this.retryCount)
;if(null!=i)return this.abort(i),!1;const{start:Q,size:g,end:B=g-1}=n
;r(null!=Q&&Number.isFinite(Q),"content-range mismatch"),r(null!=B&&Number.isFinite(B),"invalid content-length"),
this.start=Q,this.end=B}if(null==this.end){const A=o["content-length"];this.end=null!=A?Number(A)-1:null}
return r(Number.isFinite(this.start)),r(null==this.end||Number.isFinite(this.end),"invalid content-length"),
this.resume=t,
this.headersSent=!0,this.etag=null!=o.etag?o.etag:null,null!=this.etag&&this.etag.startsWith("W/")&&(this.etag=null),
this.handler.onHeaders(A,e,t,s)}const Q=new n("Request failed",A,{headers:o,data:{count:this.retryCount}})
;return this.abort(Q),!1}onData(A){return this.start+=A.length,this.handler.onData(A)}onComplete(A){
return this.retryCount=0,this.handler.onComplete(A)}onError(A){
if(this.aborted||o(this.opts.body)||this.headersSent&&null==this.resume)return this.handler.onError(A)
;this.retryCount-this.retryCountCheckpoint>0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint):this.retryCount+=1,
this.retryOpts.retry(A,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.opts}},function(A){
if(null!=A||this.aborted||o(this.opts.body))return this.handler.onError(A);if(0!==this.start){const A={
range:`bytes=${this.start}-${this.end??""}`};null!=this.etag&&(A["if-match"]=this.etag),this.opts={...this.opts,
headers:{...this.opts.headers,...A}}}try{this.retryCountCheckpoint=this.retryCount,this.dispatch(this.opts,this)
}catch(A){this.handler.onError(A)}}.bind(this))}}A.exports=B})),379:(((A,e,t)=>{
const{isIP:r}=t(7030),{lookup:s}=t(610),n=t(8155),{InvalidArgumentError:o,InformationalError:i}=t(8707),a=Math.pow(2,31)-1
;class Q{#l=0;#u=0;#d=new Map;dualStack=!0;affinity=null;lookup=null;pick=null;constructor(A){this.#l=A.maxTTL,
this.#u=A.maxItems,this.dualStack=A.dualStack,this.affinity=A.affinity,this.lookup=A.lookup??this.#f,
this.pick=A.pick??this.#w}get full(){return this.#d.size===this.#u}runLookup(A,e,t){const r=this.#d.get(A.hostname)
;if(null==r&&this.full)return void t(null,A.origin);const s={affinity:this.affinity,dualStack:this.dualStack,
lookup:this.lookup,pick:this.pick,...e.dns,maxTTL:this.#l,maxItems:this.#u};if(null==r)this.lookup(A,s,((e,r)=>{
if(e||null==r||0===r.length)return void t(e??new i("No DNS entries found"));this.setRecords(A,r)
;const n=this.#d.get(A.hostname),o=this.pick(A,n,s.affinity);let a
;a="number"==typeof o.port?`:${o.port}`:""!==A.port?`:${A.port}`:"",
t(null,`${A.protocol}//${6===o.family?`[${o.address}]`:o.address}${a}`)}));else{const n=this.pick(A,r,s.affinity)
;if(null==n)return this.#d.delete(A.hostname),void this.runLookup(A,e,t);let o
;o="number"==typeof n.port?`:${n.port}`:""!==A.port?`:${A.port}`:"",
t(null,`${A.protocol}//${6===n.family?`[${n.address}]`:n.address}${o}`)}}#f(A,e,t){s(A.hostname,{all:!0,
family:!1===this.dualStack?this.affinity:0,order:"ipv4first"},((A,e)=>{if(A)return t(A);const r=new Map
;for(const A of e)r.set(`${A.address}:${A.family}`,A);t(null,r.values())}))}#w(A,e,t){let r=null
;const{records:s,offset:n}=e;let o;if(this.dualStack?(null==t&&(null==n||n===a?(e.offset=0,t=4):(e.offset++,
t=1&~e.offset?4:6)),o=null!=s[t]&&s[t].ips.length>0?s[t]:s[4===t?6:4]):o=s[t],null==o||0===o.ips.length)return r
;null==o.offset||o.offset===a?o.offset=0:o.offset++;const i=o.offset%o.ips.length;return r=o.ips[i]??null,
null==r?r:Date.now()-r.timestamp>r.ttl?(o.ips.splice(i,1),this.pick(A,e,t)):r}setRecords(A,e){const t=Date.now(),r={
records:{4:null,6:null}};for(const A of e){
A.timestamp=t,"number"==typeof A.ttl?A.ttl=Math.min(A.ttl,this.#l):A.ttl=this.#l;const e=r.records[A.family]??{ips:[]}
;e.ips.push(A),r.records[A.family]=e}this.#d.set(A.hostname,r)}getHandler(A,e){return new g(this,A,e)}}
class g extends n{#y=null;#o=null;#r=null;#h=null;#D=null;constructor(A,{origin:e,handler:t,dispatch:r},s){super(t),
this.#D=e,this.#h=t,this.#o={...s},this.#y=A,this.#r=r}onError(A){switch(A.code){case"ETIMEDOUT":case"ECONNREFUSED":
return this.#y.dualStack?void this.#y.runLookup(this.#D,this.#o,((A,e)=>{if(A)return this.#h.onError(A);const t={
...this.#o,origin:e};this.#r(t,this)})):void this.#h.onError(A);case"ENOTFOUND":this.#y.deleteRecord(this.#D);default:
this.#h.onError(A)}}}A.exports=A=>{
if(null!=A?.maxTTL&&("number"!=typeof A?.maxTTL||A?.maxTTL<0))throw new o("Invalid maxTTL. Must be a positive number")
;if(null!=A?.maxItems&&("number"!=typeof A?.maxItems||A?.maxItems<1))throw new o("Invalid maxItems. Must be a positive number and greater than zero")
;if(null!=A?.affinity&&4!==A?.affinity&&6!==A?.affinity)throw new o("Invalid affinity. Must be either 4 or 6")
;if(null!=A?.dualStack&&"boolean"!=typeof A?.dualStack)throw new o("Invalid dualStack. Must be a boolean")
;if(null!=A?.lookup&&"function"!=typeof A?.lookup)throw new o("Invalid lookup. Must be a function")
;if(null!=A?.pick&&"function"!=typeof A?.pick)throw new o("Invalid pick. Must be a function");const e=A?.dualStack??!0
;let t;t=e?A?.affinity??null:A?.affinity??4;const s=new Q({maxTTL:A?.maxTTL??1e4,lookup:A?.lookup??null,
pick:A?.pick??null,dualStack:e,affinity:t,maxItems:A?.maxItems??1/0});return A=>function(e,t){
const n=e.origin.constructor===URL?e.origin:new URL(e.origin);return 0!==r(n.hostname)?A(e,t):(s.runLookup(n,e,((r,o)=>{
if(r)return t.onError(r);let i=null;i={...e,servername:n.hostname,origin:o,headers:{host:n.hostname,...e.headers}},
A(i,s.getHandler({origin:n,dispatch:A,handler:t},e))})),!0)}}})),8060:(((A,e,t)=>{
const r=t(3440),{InvalidArgumentError:s,RequestAbortedError:n}=t(8707),o=t(8155);class i extends o{#p=1048576;#k=null
;#R=!1;#F=!1;#m=0;#N=null;#h=null;constructor({maxSize:A},e){
if(super(e),null!=A&&(!Number.isFinite(A)||A<1))throw new s("maxSize must be a number greater than 0")
;this.#p=A??this.#p,this.#h=e}onConnect(A){this.#k=A,this.#h.onConnect(this.#b.bind(this))}#b(A){this.#F=!0,this.#N=A}
onHeaders(A,e,t,s){const o=r.parseHeaders(e)["content-length"]
;if(null!=o&&o>this.#p)throw new n(`Response size (${o}) larger than maxSize (${this.#p})`)
;return!!this.#F||this.#h.onHeaders(A,e,t,s)}onError(A){this.#R||(A=this.#N??A,this.#h.onError(A))}onData(A){
return this.#m=this.#m+A.length,this.#m>=this.#p&&(this.#R=!0,this.#F?this.#h.onError(this.#N):this.#h.onComplete([])),
!0}onComplete(A){this.#R||(this.#F?this.#h.onError(this.reason):this.#h.onComplete(A))}}A.exports=function({maxSize:A}={
maxSize:1048576}){return e=>function(t,r){const{dumpMaxSize:s=A}=t,n=new i({maxSize:s},r);return e(t,n)}}})),
5092:(((A,e,t)=>{const r=t(8754);A.exports=function({maxRedirections:A}){return e=>function(t,s){
const{maxRedirections:n=A}=t;if(!n)return e(t,s);const o=new r(e,n,t,s);return t={...t,maxRedirections:0},e(t,o)}}})),
1514:(((A,e,t)=>{const r=t(8754);A.exports=A=>{const e=A?.maxRedirections;return A=>function(t,s){
const{maxRedirections:n=e,...o}=t;if(!n)return A(t,s);const i=new r(A,n,t,s);return A(o,i)}}})),
2026:(((A,e,t)=>{const r=t(7816);A.exports=A=>e=>function(t,s){return e(t,new r({...t,retryOptions:{...A,
...t.retryOptions}},{handler:s,dispatch:e}))}})),2824:(((A,e,t)=>{Object.defineProperty(e,"__esModule",{
value:!0
}),e.SPECIAL_HEADERS=e.HEADER_STATE=e.MINOR=e.MAJOR=e.CONNECTION_TOKEN_CHARS=e.HEADER_CHARS=e.TOKEN=e.STRICT_TOKEN=e.HEX=e.URL_CHAR=e.STRICT_URL_CHAR=e.USERINFO_CHARS=e.MARK=e.ALPHANUM=e.NUM=e.HEX_MAP=e.NUM_MAP=e.ALPHA=e.FINISH=e.H_METHOD_MAP=e.METHOD_MAP=e.METHODS_RTSP=e.METHODS_ICE=e.METHODS_HTTP=e.METHODS=e.LENIENT_FLAGS=e.FLAGS=e.TYPE=e.ERROR=void 0
;const r=t(172);var s,n,o,i,a,Q,g;(g=e.ERROR||(e.ERROR={}))[g.OK=0]="OK",g[g.INTERNAL=1]="INTERNAL",
g[g.STRICT=2]="STRICT",g[g.LF_EXPECTED=3]="LF_EXPECTED",g[g.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH",
g[g.CLOSED_CONNECTION=5]="CLOSED_CONNECTION",g[g.INVALID_METHOD=6]="INVALID_METHOD",g[g.INVALID_URL=7]="INVALID_URL",
g[g.INVALID_CONSTANT=8]="INVALID_CONSTANT",g[g.INVALID_VERSION=9]="INVALID_VERSION",
g[g.INVALID_HEADER_TOKEN=10]="INVALID_HEADER_TOKEN",g[g.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENGTH",
g[g.INVALID_CHUNK_SIZE=12]="INVALID_CHUNK_SIZE",g[g.INVALID_STATUS=13]="INVALID_STATUS",
g[g.INVALID_EOF_STATE=14]="INVALID_EOF_STATE",g[g.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING",
g[g.CB_MESSAGE_BEGIN=16]="CB_MESSAGE_BEGIN",g[g.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE",
g[g.CB_MESSAGE_COMPLETE=18]="CB_MESSAGE_COMPLETE",g[g.CB_CHUNK_HEADER=19]="CB_CHUNK_HEADER",
g[g.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",g[g.PAUSED=21]="PAUSED",g[g.PAUSED_UPGRADE=22]="PAUSED_UPGRADE",
g[g.PAUSED_H2_UPGRADE=23]="PAUSED_H2_UPGRADE",g[g.USER=24]="USER",(Q=e.TYPE||(e.TYPE={}))[Q.BOTH=0]="BOTH",
Q[Q.REQUEST=1]="REQUEST",
Q[Q.RESPONSE=2]="RESPONSE",(a=e.FLAGS||(e.FLAGS={}))[a.CONNECTION_KEEP_ALIVE=1]="CONNECTION_KEEP_ALIVE",
a[a.CONNECTION_CLOSE=2]="CONNECTION_CLOSE",a[a.CONNECTION_UPGRADE=4]="CONNECTION_UPGRADE",a[a.CHUNKED=8]="CHUNKED",
a[a.UPGRADE=16]="UPGRADE",a[a.CONTENT_LENGTH=32]="CONTENT_LENGTH",a[a.SKIPBODY=64]="SKIPBODY",
a[a.TRAILING=128]="TRAILING",
a[a.TRANSFER_ENCODING=512]="TRANSFER_ENCODING",(i=e.LENIENT_FLAGS||(e.LENIENT_FLAGS={}))[i.HEADERS=1]="HEADERS",
i[i.CHUNKED_LENGTH=2]="CHUNKED_LENGTH",i[i.KEEP_ALIVE=4]="KEEP_ALIVE",function(A){A[A.DELETE=0]="DELETE",
A[A.GET=1]="GET",A[A.HEAD=2]="HEAD",A[A.POST=3]="POST",A[A.PUT=4]="PUT",A[A.CONNECT=5]="CONNECT",
A[A.OPTIONS=6]="OPTIONS",A[A.TRACE=7]="TRACE",A[A.COPY=8]="COPY",A[A.LOCK=9]="LOCK",A[A.MKCOL=10]="MKCOL",
A[A.MOVE=11]="MOVE",A[A.PROPFIND=12]="PROPFIND",A[A.PROPPATCH=13]="PROPPATCH",A[A.SEARCH=14]="SEARCH",
A[A.UNLOCK=15]="UNLOCK",A[A.BIND=16]="BIND",A[A.REBIND=17]="REBIND",A[A.UNBIND=18]="UNBIND",A[A.ACL=19]="ACL",
A[A.REPORT=20]="REPORT",A[A.MKACTIVITY=21]="MKACTIVITY",A[A.CHECKOUT=22]="CHECKOUT",A[A.MERGE=23]="MERGE",
A[A["M-SEARCH"]=24]="M-SEARCH",A[A.NOTIFY=25]="NOTIFY",A[A.SUBSCRIBE=26]="SUBSCRIBE",A[A.UNSUBSCRIBE=27]="UNSUBSCRIBE",
A[A.PATCH=28]="PATCH",A[A.PURGE=29]="PURGE",A[A.MKCALENDAR=30]="MKCALENDAR",A[A.LINK=31]="LINK",A[A.UNLINK=32]="UNLINK",
A[A.SOURCE=33]="SOURCE",A[A.PRI=34]="PRI",A[A.DESCRIBE=35]="DESCRIBE",A[A.ANNOUNCE=36]="ANNOUNCE",A[A.SETUP=37]="SETUP",
A[A.PLAY=38]="PLAY",A[A.PAUSE=39]="PAUSE",A[A.TEARDOWN=40]="TEARDOWN",A[A.GET_PARAMETER=41]="GET_PARAMETER",
A[A.SET_PARAMETER=42]="SET_PARAMETER",A[A.REDIRECT=43]="REDIRECT",A[A.RECORD=44]="RECORD",A[A.FLUSH=45]="FLUSH"
}(s=e.METHODS||(e.METHODS={})),
e.METHODS_HTTP=[s.DELETE,s.GET,s.HEAD,s.POST,s.PUT,s.CONNECT,s.OPTIONS,s.TRACE,s.COPY,s.LOCK,s.MKCOL,s.MOVE,s.PROPFIND,s.PROPPATCH,s.SEARCH,s.UNLOCK,s.BIND,s.REBIND,s.UNBIND,s.ACL,s.REPORT,s.MKACTIVITY,s.CHECKOUT,s.MERGE,s["M-SEARCH"],s.NOTIFY,s.SUBSCRIBE,s.UNSUBSCRIBE,s.PATCH,s.PURGE,s.MKCALENDAR,s.LINK,s.UNLINK,s.PRI,s.SOURCE],
e.METHODS_ICE=[s.SOURCE],
e.METHODS_RTSP=[s.OPTIONS,s.DESCRIBE,s.ANNOUNCE,s.SETUP,s.PLAY,s.PAUSE,s.TEARDOWN,s.GET_PARAMETER,s.SET_PARAMETER,s.REDIRECT,s.RECORD,s.FLUSH,s.GET,s.POST],
e.METHOD_MAP=r.enumToMap(s),e.H_METHOD_MAP={},Object.keys(e.METHOD_MAP).forEach((A=>{
/^H/.test(A)&&(e.H_METHOD_MAP[A]=e.METHOD_MAP[A])})),(o=e.FINISH||(e.FINISH={}))[o.SAFE=0]="SAFE",
o[o.SAFE_WITH_CB=1]="SAFE_WITH_CB",o[o.UNSAFE=2]="UNSAFE",e.ALPHA=[]
;for(let A="A".charCodeAt(0);A<="Z".charCodeAt(0);A++)e.ALPHA.push(String.fromCharCode(A)),
e.ALPHA.push(String.fromCharCode(A+32));e.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9},e.HEX_MAP={0:0,1:1,2:2,3:3,
4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15},
e.NUM=["0","1","2","3","4","5","6","7","8","9"],e.ALPHANUM=e.ALPHA.concat(e.NUM),
e.MARK=["-","_",".","!","~","*","'","(",")"],
e.USERINFO_CHARS=e.ALPHANUM.concat(e.MARK).concat(["%",";",":","&","=","+","$",","]),
e.STRICT_URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat(e.ALPHANUM),
e.URL_CHAR=e.STRICT_URL_CHAR.concat(["\t","\f"]);for(let A=128;A<=255;A++)e.URL_CHAR.push(A)
;e.HEX=e.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"]),
e.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(e.ALPHANUM),
e.TOKEN=e.STRICT_TOKEN.concat([" "]),e.HEADER_CHARS=["\t"];for(let A=32;A<=255;A++)127!==A&&e.HEADER_CHARS.push(A)
;e.CONNECTION_TOKEN_CHARS=e.HEADER_CHARS.filter((A=>44!==A)),e.MAJOR=e.NUM_MAP,e.MINOR=e.MAJOR,function(A){
A[A.GENERAL=0]="GENERAL",A[A.CONNECTION=1]="CONNECTION",A[A.CONTENT_LENGTH=2]="CONTENT_LENGTH",
A[A.TRANSFER_ENCODING=3]="TRANSFER_ENCODING",
A[A.UPGRADE=4]="UPGRADE",A[A.CONNECTION_KEEP_ALIVE=5]="CONNECTION_KEEP_ALIVE",
A[A.CONNECTION_CLOSE=6]="CONNECTION_CLOSE",A[A.CONNECTION_UPGRADE=7]="CONNECTION_UPGRADE",
A[A.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_CHUNKED"}(n=e.HEADER_STATE||(e.HEADER_STATE={})),e.SPECIAL_HEADERS={
connection:n.CONNECTION,"content-length":n.CONTENT_LENGTH,"proxy-connection":n.CONNECTION,
"transfer-encoding":n.TRANSFER_ENCODING,upgrade:n.UPGRADE}})),3870:(((A,e,t)=>{const{Buffer:r}=t(4573)
;A.exports=r.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv","base64")
})),1053:(((A,e,t)=>{const{Buffer:r}=t(4573)
;A.exports=r.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","base64")
})),172:(((A,e)=>{Object.defineProperty(e,"__esModule",{value:!0}),e.enumToMap=void 0,
e.enumToMap=function(A){const e={};return Object.keys(A).forEach((t=>{const r=A[t];"number"==typeof r&&(e[t]=r)})),e}
})),7501:(((A,e,t)=>{
const{kClients:r}=t(6443),s=t(7405),{kAgent:n,kMockAgentSet:o,kMockAgentGet:i,kDispatches:a,kIsMockActive:Q,kNetConnect:g,kGetNetConnect:E,kOptions:B,kFactory:C}=t(1117),I=t(7365),c=t(4004),{matchValue:h,buildMockOptions:l}=t(3397),{InvalidArgumentError:u,UndiciError:d}=t(8707),f=t(883),w=t(1529),y=t(6142)
;A.exports=class extends f{constructor(A){
if(super(A),this[g]=!0,this[Q]=!0,A?.agent&&"function"!=typeof A.agent.dispatch)throw new u("Argument opts.agent must implement Agent")
;const e=A?.agent?A.agent:new s(A);this[n]=e,this[r]=e[r],this[B]=l(A)}get(A){let e=this[i](A);return e||(e=this[C](A),
this[o](A,e)),e}dispatch(A,e){return this.get(A.origin),this[n].dispatch(A,e)}async close(){await this[n].close(),
this[r].clear()}deactivate(){this[Q]=!1}activate(){this[Q]=!0}enableNetConnect(A){
if("string"==typeof A||"function"==typeof A||A instanceof RegExp)Array.isArray(this[g])?this[g].push(A):this[g]=[A];else{
if(void 0!==A)throw new u("Unsupported matcher. Must be one of String|Function|RegExp.");this[g]=!0}}
disableNetConnect(){this[g]=!1}get isMockActive(){return this[Q]}[o](A,e){this[r].set(A,e)}[C](A){
const e=Object.assign({agent:this},this[B]);return this[B]&&1===this[B].connections?new I(A,e):new c(A,e)}[i](A){
const e=this[r].get(A);if(e)return e;if("string"!=typeof A){const e=this[C]("http://localhost:9999")
;return this[o](A,e),e}for(const[e,t]of Array.from(this[r]))if(t&&"string"!=typeof e&&h(e,A)){const e=this[C](A)
;return this[o](A,e),e[a]=t[a],e}}[E](){return this[g]}pendingInterceptors(){const A=this[r]
;return Array.from(A.entries()).flatMap((([A,e])=>e[a].map((e=>({...e,origin:A}))))).filter((({pending:A})=>A))}
assertNoPendingInterceptors({pendingInterceptorsFormatter:A=new y}={}){const e=this.pendingInterceptors()
;if(0===e.length)return;const t=new w("interceptor","interceptors").pluralize(e.length)
;throw new d(`\n${t.count} ${t.noun} ${t.is} pending:\n\n${A.format(e)}\n`.trim())}}})),7365:(((A,e,t)=>{
const{promisify:r}=t(7975),s=t(3701),{buildMockDispatch:n}=t(3397),{kDispatches:o,kMockAgent:i,kClose:a,kOriginalClose:Q,kOrigin:g,kOriginalDispatch:E,kConnected:B}=t(1117),{MockInterceptor:C}=t(1511),I=t(6443),{InvalidArgumentError:c}=t(8707)
;class h extends s{constructor(A,e){
if(super(A,e),!e||!e.agent||"function"!=typeof e.agent.dispatch)throw new c("Argument opts.agent must implement Agent")
;this[i]=e.agent,this[g]=A,this[o]=[],this[B]=1,this[E]=this.dispatch,this[Q]=this.close.bind(this),
this.dispatch=n.call(this),this.close=this[a]}get[I.kConnected](){return this[B]}intercept(A){return new C(A,this[o])}
async[a](){await r(this[Q])(),this[B]=0,this[i][I.kClients].delete(this[g])}}A.exports=h})),
2429:(((A,e,t)=>{const{UndiciError:r}=t(8707),s=Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED")
;class n extends r{constructor(A){super(A),Error.captureStackTrace(this,n),this.name="MockNotMatchedError",
this.message=A||"The request does not match any registered mock dispatches",this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}
static[Symbol.hasInstance](A){return A&&!0===A[s]}[s]=!0}A.exports={MockNotMatchedError:n}})),
1511:(((A,e,t)=>{
const{getResponseData:r,buildKey:s,addMockDispatch:n}=t(3397),{kDispatches:o,kDispatchKey:i,kDefaultHeaders:a,kDefaultTrailers:Q,kContentLength:g,kMockDispatch:E}=t(1117),{InvalidArgumentError:B}=t(8707),{buildURL:C}=t(3440)
;class I{constructor(A){this[E]=A}delay(A){
if("number"!=typeof A||!Number.isInteger(A)||A<=0)throw new B("waitInMs must be a valid integer > 0")
;return this[E].delay=A,this}persist(){return this[E].persist=!0,this}times(A){
if("number"!=typeof A||!Number.isInteger(A)||A<=0)throw new B("repeatTimes must be a valid integer > 0")
;return this[E].times=A,this}}A.exports.MockInterceptor=class{constructor(A,e){
if("object"!=typeof A)throw new B("opts must be an object");if(void 0===A.path)throw new B("opts.path must be defined")
;if(void 0===A.method&&(A.method="GET"),"string"==typeof A.path)if(A.query)A.path=C(A.path,A.query);else{
const e=new URL(A.path,"data://");A.path=e.pathname+e.search}
"string"==typeof A.method&&(A.method=A.method.toUpperCase()),this[i]=s(A),this[o]=e,this[a]={},this[Q]={},this[g]=!1}
createMockScopeDispatchData({statusCode:A,data:e,responseOptions:t}){const s=r(e),n=this[g]?{"content-length":s.length
}:{};return{statusCode:A,data:e,headers:{...this[a],...n,...t.headers},trailers:{...this[Q],...t.trailers}}}
validateReplyParameters(A){if(void 0===A.statusCode)throw new B("statusCode must be defined")
;if("object"!=typeof A.responseOptions||null===A.responseOptions)throw new B("responseOptions must be an object")}
reply(A){if("function"==typeof A){const e=e=>{const t=A(e)
;if("object"!=typeof t||null===t)throw new B("reply options callback must return an object");const r={data:"",
responseOptions:{},...t};return this.validateReplyParameters(r),{...this.createMockScopeDispatchData(r)}
},t=n(this[o],this[i],e);return new I(t)}const e={statusCode:A,data:void 0===arguments[1]?"":arguments[1],
responseOptions:void 0===arguments[2]?{}:arguments[2]};this.validateReplyParameters(e)
;const t=this.createMockScopeDispatchData(e),r=n(this[o],this[i],t);return new I(r)}replyWithError(A){
if(void 0===A)throw new B("error must be defined");const e=n(this[o],this[i],{error:A});return new I(e)}
defaultReplyHeaders(A){if(void 0===A)throw new B("headers must be defined");return this[a]=A,this}
defaultReplyTrailers(A){if(void 0===A)throw new B("trailers must be defined");return this[Q]=A,this}
replyContentLength(){return this[g]=!0,this}},A.exports.MockScope=I})),4004:(((A,e,t)=>{
const{promisify:r}=t(7975),s=t(628),{buildMockDispatch:n}=t(3397),{kDispatches:o,kMockAgent:i,kClose:a,kOriginalClose:Q,kOrigin:g,kOriginalDispatch:E,kConnected:B}=t(1117),{MockInterceptor:C}=t(1511),I=t(6443),{InvalidArgumentError:c}=t(8707)
;class h extends s{constructor(A,e){
if(super(A,e),!e||!e.agent||"function"!=typeof e.agent.dispatch)throw new c("Argument opts.agent must implement Agent")
;this[i]=e.agent,this[g]=A,this[o]=[],this[B]=1,this[E]=this.dispatch,this[Q]=this.close.bind(this),
this.dispatch=n.call(this),this.close=this[a]}get[I.kConnected](){return this[B]}intercept(A){return new C(A,this[o])}
async[a](){await r(this[Q])(),this[B]=0,this[i][I.kClients].delete(this[g])}}A.exports=h})),1117:((A=>{
A.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),
kDispatches:Symbol("dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol("default headers"),
kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol("mock agent"),
kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock agent get"),kMockDispatch:Symbol("mock dispatch"),
kClose:Symbol("close"),kOriginalClose:Symbol("original agent close"),kOrigin:Symbol("origin"),
kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol("net connect"),kGetNetConnect:Symbol("get net connect"),
kConnected:Symbol("connected")}})),3397:(((A,e,t)=>{
const{MockNotMatchedError:r}=t(2429),{kDispatches:s,kMockAgent:n,kOriginalDispatch:o,kOrigin:i,kGetNetConnect:a}=t(1117),{buildURL:Q}=t(3440),{STATUS_CODES:g}=t(7067),{types:{isPromise:E}}=t(7975)
;function B(A,e){return"string"==typeof A?A===e:A instanceof RegExp?A.test(e):"function"==typeof A&&!0===A(e)}
function C(A){return Object.fromEntries(Object.entries(A).map((([A,e])=>[A.toLocaleLowerCase(),e])))}function I(A,e){
if(!Array.isArray(A))return"function"==typeof A.get?A.get(e):C(A)[e.toLocaleLowerCase()]
;for(let t=0;t<A.length;t+=2)if(A[t].toLocaleLowerCase()===e.toLocaleLowerCase())return A[t+1]}function c(A){
const e=A.slice(),t=[];for(let A=0;A<e.length;A+=2)t.push([e[A],e[A+1]]);return Object.fromEntries(t)}function h(A,e){
if("function"==typeof A.headers)return Array.isArray(e)&&(e=c(e)),A.headers(e?C(e):{});if(void 0===A.headers)return!0
;if("object"!=typeof e||"object"!=typeof A.headers)return!1
;for(const[t,r]of Object.entries(A.headers))if(!B(r,I(e,t)))return!1;return!0}function l(A){
if("string"!=typeof A)return A;const e=A.split("?");if(2!==e.length)return A;const t=new URLSearchParams(e.pop())
;return t.sort(),[...e,t.toString()].join("?")}function u(A,{path:e,method:t,body:r,headers:s}){
const n=B(A.path,e),o=B(A.method,t),i=void 0===A.body||B(A.body,r),a=h(A,s);return n&&o&&i&&a}function d(A){
return Buffer.isBuffer(A)||A instanceof Uint8Array||A instanceof ArrayBuffer?A:"object"==typeof A?JSON.stringify(A):A.toString()
}function f(A,e){const t=e.query?Q(e.path,e.query):e.path,s="string"==typeof t?l(t):t
;let n=A.filter((({consumed:A})=>!A)).filter((({path:A})=>B(l(A),s)))
;if(0===n.length)throw new r(`Mock dispatch not matched for path '${s}'`);if(n=n.filter((({method:A})=>B(A,e.method))),
0===n.length)throw new r(`Mock dispatch not matched for method '${e.method}' on path '${s}'`)
;if(n=n.filter((({body:A})=>void 0===A||B(A,e.body))),
0===n.length)throw new r(`Mock dispatch not matched for body '${e.body}' on path '${s}'`)
;if(n=n.filter((A=>h(A,e.headers))),0===n.length){const A="object"==typeof e.headers?JSON.stringify(e.headers):e.headers
;throw new r(`Mock dispatch not matched for headers '${A}' on path '${s}'`)}return n[0]}function w(A,e){
const t=A.findIndex((A=>!!A.consumed&&u(A,e)));-1!==t&&A.splice(t,1)}function y(A){
const{path:e,method:t,body:r,headers:s,query:n}=A;return{path:e,method:t,body:r,headers:s,query:n}}function D(A){
const e=Object.keys(A),t=[];for(let r=0;r<e.length;++r){const s=e[r],n=A[s],o=Buffer.from(`${s}`)
;if(Array.isArray(n))for(let A=0;A<n.length;++A)t.push(o,Buffer.from(`${n[A]}`));else t.push(o,Buffer.from(`${n}`))}
return t}function p(A){return g[A]||"unknown"}function k(A,e){const t=y(A),r=f(this[s],t);r.timesInvoked++,
r.data.callback&&(r.data={...r.data,...r.data.callback(A)})
;const{data:{statusCode:n,data:o,headers:i,trailers:a,error:Q},delay:g,persist:B}=r,{timesInvoked:C,times:I}=r
;if(r.consumed=!B&&C>=I,r.pending=C<I,null!==Q)return w(this[s],t),e.onError(Q),!0;function h(r,s=o){
const Q=Array.isArray(A.headers)?c(A.headers):A.headers,g="function"==typeof s?s({...A,headers:Q}):s
;if(E(g))return void g.then((A=>h(r,A)));const B=d(g),C=D(i),I=D(a);e.onConnect?.((A=>e.onError(A)),null),
e.onHeaders?.(n,C,l,p(n)),e.onData?.(Buffer.from(B)),e.onComplete?.(I),w(r,t)}function l(){}
return"number"==typeof g&&g>0?setTimeout((()=>{h(this[s])}),g):h(this[s]),!0}function R(A,e){const t=new URL(e)
;return!0===A||!(!Array.isArray(A)||!A.some((A=>B(A,t.host))))}A.exports={getResponseData:d,getMockDispatch:f,
addMockDispatch:function(A,e,t){const r={timesInvoked:0,times:1,persist:!1,consumed:!1,...e,pending:!0,data:{error:null,
..."function"==typeof t?{callback:t}:{...t}}};return A.push(r),r},deleteMockDispatch:w,buildKey:y,generateKeyValues:D,
matchValue:B,getResponse:async function(A){const e=[];for await(const t of A)e.push(t)
;return Buffer.concat(e).toString("utf8")},getStatusText:p,mockDispatch:k,buildMockDispatch:function(){
const A=this[n],e=this[i],t=this[o];return function(s,n){if(A.isMockActive)try{k.call(this,s,n)}catch(o){
if(!(o instanceof r))throw o;{const i=A[a]()
;if(!1===i)throw new r(`${o.message}: subsequent request to origin ${e} was not allowed (net.connect disabled)`)
;if(!R(i,e))throw new r(`${o.message}: subsequent request to origin ${e} was not allowed (net.connect is not enabled for this origin)`)
;t.call(this,s,n)}}else t.call(this,s,n)}},checkNetConnect:R,buildMockOptions:function(A){if(A){const{agent:e,...t}=A
;return t}},getHeaderByName:I,buildHeadersFromArray:c}})),6142:(((A,e,t)=>{
const{Transform:r}=t(7075),{Console:s}=t(7540),n=process.versions.icu?"\u2705":"Y ",o=process.versions.icu?"\u274c":"N "
;A.exports=class{constructor({disableColors:A}={}){this.transform=new r({transform(A,e,t){t(null,A)}}),
this.logger=new s({stdout:this.transform,inspectOptions:{colors:!A&&!process.env.CI}})}format(A){
const e=A.map((({method:A,path:e,data:{statusCode:t},persist:r,times:s,timesInvoked:i,origin:a})=>({Method:A,Origin:a,
Path:e,"Status code":t,Persistent:r?n:o,Invocations:i,Remaining:r?1/0:s-i})));return this.logger.table(e),
this.transform.read().toString()}}})),1529:((A=>{const e={pronoun:"it",is:"is",was:"was",this:"this"},t={
pronoun:"they",is:"are",was:"were",this:"these"};A.exports=class{constructor(A,e){this.singular=A,this.plural=e}
pluralize(A){const r=1===A;return{...r?e:t,count:A,noun:r?this.singular:this.plural}}}})),6603:((A=>{
let e=0;let t;const r=Symbol("kFastTimer"),s=[];function n(){e+=499;let A=0,t=s.length;for(;A<t;){const r=s[A]
;0===r._state?(r._idleStart=e-499,r._state=1):1===r._state&&e>=r._idleStart+r._idleTimeout&&(r._state=-1,
r._idleStart=-1,r._onTimeout(r._timerArg)),-1===r._state?(r._state=-2,0!==--t&&(s[A]=s[t])):++A}s.length=t,
0!==s.length&&o()}function o(){t?t.refresh():(clearTimeout(t),t=setTimeout(n,499),t.unref&&t.unref())}class i{[r]=!0
;_state=-2;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(A,e,t){this._onTimeout=A,this._idleTimeout=e,
this._timerArg=t,this.refresh()}refresh(){-2===this._state&&s.push(this),t&&1!==s.length||o(),this._state=0}clear(){
this._state=-1,this._idleStart=-1}}A.exports={setTimeout:(A,e,t)=>e<=1e3?setTimeout(A,e,t):new i(A,e,t),clearTimeout(A){
A[r]?A.clear():clearTimeout(A)},setFastTimeout:(A,e,t)=>new i(A,e,t),clearFastTimeout(A){A.clear()},now:()=>e,tick(A=0){
e+=A-1e3+1,n(),n()},reset(){e=0,s.length=0,clearTimeout(t),t=null},kFastTimer:r}})),9634:(((A,e,t)=>{
const{kConstruct:r}=t(109),{urlEquals:s,getFieldValues:n}=t(6798),{kEnumerableProperty:o,isDisturbed:i}=t(3440),{webidl:a}=t(5893),{Response:Q,cloneResponse:g,fromInnerResponse:E}=t(9051),{Request:B,fromInnerRequest:C}=t(9967),{kState:I}=t(3627),{fetching:c}=t(4398),{urlIsHttpHttpsScheme:h,createDeferredPromise:l,readAllBytes:u}=t(3168),d=t(4589)
;class f{#S;constructor(){arguments[0]!==r&&a.illegalConstructor(),a.util.markAsUncloneable(this),this.#S=arguments[1]}
async match(A,e={}){a.brandCheck(this,f);const t="Cache.match";a.argumentLengthCheck(arguments,1,t),
A=a.converters.RequestInfo(A,t,"request"),e=a.converters.CacheQueryOptions(e,t,"options");const r=this.#M(A,e,1)
;if(0!==r.length)return r[0]}async matchAll(A=void 0,e={}){a.brandCheck(this,f);const t="Cache.matchAll"
;return void 0!==A&&(A=a.converters.RequestInfo(A,t,"request")),e=a.converters.CacheQueryOptions(e,t,"options"),
this.#M(A,e)}async add(A){a.brandCheck(this,f);const e="Cache.add";a.argumentLengthCheck(arguments,1,e)
;const t=[A=a.converters.RequestInfo(A,e,"request")],r=this.addAll(t);return await r}async addAll(A){
a.brandCheck(this,f);const e="Cache.addAll";a.argumentLengthCheck(arguments,1,e);const t=[],r=[];for(let t of A){
if(void 0===t)throw a.errors.conversionFailed({prefix:e,argument:"Argument 1",types:["undefined is not allowed"]})
;if(t=a.converters.RequestInfo(t),"string"==typeof t)continue;const A=t[I]
;if(!h(A.url)||"GET"!==A.method)throw a.errors.exception({header:e,
message:"Expected http/s scheme when method is not GET."})}const s=[];for(const o of A){const A=new B(o)[I]
;if(!h(A.url))throw a.errors.exception({header:e,message:"Expected http/s scheme."});A.initiator="fetch",
A.destination="subresource",r.push(A);const i=l();s.push(c({request:A,processResponse(A){
if("error"===A.type||206===A.status||A.status<200||A.status>299)i.reject(a.errors.exception({header:"Cache.addAll",
message:"Received an invalid status code or the request failed."}));else if(A.headersList.contains("vary")){
const e=n(A.headersList.get("vary"));for(const A of e)if("*"===A){i.reject(a.errors.exception({header:"Cache.addAll",
message:"invalid vary field value"}));for(const A of s)A.abort();return}}},processResponseEndOfBody(A){
A.aborted?i.reject(new DOMException("aborted","AbortError")):i.resolve(A)}})),t.push(i.promise)}
const o=Promise.all(t),i=await o,Q=[];let g=0;for(const A of i){const e={type:"put",request:r[g],response:A};Q.push(e),
g++}const E=l();let C=null;try{this.#U(Q)}catch(A){C=A}return queueMicrotask((()=>{
null===C?E.resolve(void 0):E.reject(C)})),E.promise}async put(A,e){a.brandCheck(this,f);const t="Cache.put"
;a.argumentLengthCheck(arguments,2,t),A=a.converters.RequestInfo(A,t,"request"),e=a.converters.Response(e,t,"response")
;let r=null;if(r=A instanceof B?A[I]:new B(A)[I],!h(r.url)||"GET"!==r.method)throw a.errors.exception({header:t,
message:"Expected an http/s scheme when method is not GET"});const s=e[I];if(206===s.status)throw a.errors.exception({
header:t,message:"Got 206 status"});if(s.headersList.contains("vary")){const A=n(s.headersList.get("vary"))
;for(const e of A)if("*"===e)throw a.errors.exception({header:t,message:"Got * vary field value"})}
if(s.body&&(i(s.body.stream)||s.body.stream.locked))throw a.errors.exception({header:t,
message:"Response body is locked or disturbed"});const o=g(s),Q=l();if(null!=s.body){const A=s.body.stream.getReader()
;u(A).then(Q.resolve,Q.reject)}else Q.resolve(void 0);const E=[],C={type:"put",request:r,response:o};E.push(C)
;const c=await Q.promise;null!=o.body&&(o.body.source=c);const d=l();let w=null;try{this.#U(E)}catch(A){w=A}
return queueMicrotask((()=>{null===w?d.resolve():d.reject(w)})),d.promise}async delete(A,e={}){a.brandCheck(this,f)
;const t="Cache.delete";a.argumentLengthCheck(arguments,1,t),A=a.converters.RequestInfo(A,t,"request"),
e=a.converters.CacheQueryOptions(e,t,"options");let r=null;if(A instanceof B){if(r=A[I],
"GET"!==r.method&&!e.ignoreMethod)return!1}else d("string"==typeof A),r=new B(A)[I];const s=[],n={type:"delete",
request:r,options:e};s.push(n);const o=l();let i,Q=null;try{i=this.#U(s)}catch(A){Q=A}return queueMicrotask((()=>{
null===Q?o.resolve(!!i?.length):o.reject(Q)})),o.promise}async keys(A=void 0,e={}){a.brandCheck(this,f)
;const t="Cache.keys"
;void 0!==A&&(A=a.converters.RequestInfo(A,t,"request")),e=a.converters.CacheQueryOptions(e,t,"options");let r=null
;if(void 0!==A)if(A instanceof B){if(r=A[I],"GET"!==r.method&&!e.ignoreMethod)return[]
}else"string"==typeof A&&(r=new B(A)[I]);const s=l(),n=[];if(void 0===A)for(const A of this.#S)n.push(A[0]);else{
const A=this.#L(r,e);for(const e of A)n.push(e[0])}return queueMicrotask((()=>{const A=[];for(const e of n){
const t=C(e,(new AbortController).signal,"immutable");A.push(t)}s.resolve(Object.freeze(A))})),s.promise}#U(A){
const e=this.#S,t=[...e],r=[],s=[];try{for(const t of A){if("delete"!==t.type&&"put"!==t.type)throw a.errors.exception({
header:"Cache.#batchCacheOperations",message:'operation type does not match "delete" or "put"'})
;if("delete"===t.type&&null!=t.response)throw a.errors.exception({header:"Cache.#batchCacheOperations",
message:"delete operation should not have an associated response"})
;if(this.#L(t.request,t.options,r).length)throw new DOMException("???","InvalidStateError");let A;if("delete"===t.type){
if(A=this.#L(t.request,t.options),0===A.length)return[];for(const t of A){const A=e.indexOf(t);d(-1!==A),e.splice(A,1)}
}else if("put"===t.type){if(null==t.response)throw a.errors.exception({header:"Cache.#batchCacheOperations",
message:"put operation should have an associated response"});const s=t.request;if(!h(s.url))throw a.errors.exception({
header:"Cache.#batchCacheOperations",message:"expected http or https scheme"})
;if("GET"!==s.method)throw a.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"})
;if(null!=t.options)throw a.errors.exception({header:"Cache.#batchCacheOperations",message:"options must not be defined"
});A=this.#L(t.request);for(const t of A){const A=e.indexOf(t);d(-1!==A),e.splice(A,1)}e.push([t.request,t.response]),
r.push([t.request,t.response])}s.push([t.request,t.response])}return s}catch(A){throw this.#S.length=0,this.#S=t,A}}
#L(A,e,t){const r=[],s=t??this.#S;for(const t of s){const[s,n]=t;this.#T(A,s,n,e)&&r.push(t)}return r}#T(A,e,t=null,r){
const o=new URL(A.url),i=new URL(e.url);if(r?.ignoreSearch&&(i.search="",o.search=""),!s(o,i,!0))return!1
;if(null==t||r?.ignoreVary||!t.headersList.contains("vary"))return!0;const a=n(t.headersList.get("vary"))
;for(const t of a){if("*"===t)return!1;if(e.headersList.get(t)!==A.headersList.get(t))return!1}return!0}#M(A,e,t=1/0){
let r=null;if(void 0!==A)if(A instanceof B){if(r=A[I],"GET"!==r.method&&!e.ignoreMethod)return[]
}else"string"==typeof A&&(r=new B(A)[I]);const s=[];if(void 0===A)for(const A of this.#S)s.push(A[1]);else{
const A=this.#L(r,e);for(const e of A)s.push(e[1])}const n=[];for(const A of s){const e=E(A,"immutable")
;if(n.push(e.clone()),n.length>=t)break}return Object.freeze(n)}}Object.defineProperties(f.prototype,{
[Symbol.toStringTag]:{value:"Cache",configurable:!0},match:o,matchAll:o,add:o,addAll:o,put:o,delete:o,keys:o})
;const w=[{key:"ignoreSearch",converter:a.converters.boolean,defaultValue:()=>!1},{key:"ignoreMethod",
converter:a.converters.boolean,defaultValue:()=>!1},{key:"ignoreVary",converter:a.converters.boolean,defaultValue:()=>!1
}]
;a.converters.CacheQueryOptions=a.dictionaryConverter(w),a.converters.MultiCacheQueryOptions=a.dictionaryConverter([...w,{
key:"cacheName",converter:a.converters.DOMString}]),a.converters.Response=a.interfaceConverter(Q),
a.converters["sequence<RequestInfo>"]=a.sequenceConverter(a.converters.RequestInfo),A.exports={Cache:f}})),
3245:(((A,e,t)=>{
const{kConstruct:r}=t(109),{Cache:s}=t(9634),{webidl:n}=t(5893),{kEnumerableProperty:o}=t(3440);class i{#Y=new Map
;constructor(){arguments[0]!==r&&n.illegalConstructor(),n.util.markAsUncloneable(this)}async match(A,e={}){
if(n.brandCheck(this,i),n.argumentLengthCheck(arguments,1,"CacheStorage.match"),A=n.converters.RequestInfo(A),
null!=(e=n.converters.MultiCacheQueryOptions(e)).cacheName){if(this.#Y.has(e.cacheName)){
const t=this.#Y.get(e.cacheName),n=new s(r,t);return await n.match(A,e)}}else for(const t of this.#Y.values()){
const n=new s(r,t),o=await n.match(A,e);if(void 0!==o)return o}}async has(A){n.brandCheck(this,i)
;const e="CacheStorage.has";return n.argumentLengthCheck(arguments,1,e),A=n.converters.DOMString(A,e,"cacheName"),
this.#Y.has(A)}async open(A){n.brandCheck(this,i);const e="CacheStorage.open";if(n.argumentLengthCheck(arguments,1,e),
A=n.converters.DOMString(A,e,"cacheName"),this.#Y.has(A)){const e=this.#Y.get(A);return new s(r,e)}const t=[]
;return this.#Y.set(A,t),new s(r,t)}async delete(A){n.brandCheck(this,i);const e="CacheStorage.delete"
;return n.argumentLengthCheck(arguments,1,e),A=n.converters.DOMString(A,e,"cacheName"),this.#Y.delete(A)}async keys(){
return n.brandCheck(this,i),[...this.#Y.keys()]}}Object.defineProperties(i.prototype,{[Symbol.toStringTag]:{
value:"CacheStorage",configurable:!0},match:o,has:o,open:o,delete:o,keys:o}),A.exports={CacheStorage:i}})),
109:(((A,e,t)=>{A.exports={kConstruct:t(6443).kConstruct}})),6798:(((A,e,t)=>{
const r=t(4589),{URLSerializer:s}=t(1900),{isValidHeaderName:n}=t(3168);A.exports={urlEquals:function(A,e,t=!1){
return s(A,t)===s(e,t)},getFieldValues:function(A){r(null!==A);const e=[];for(let t of A.split(","))t=t.trim(),
n(t)&&e.push(t);return e}}})),1276:((A=>{A.exports={maxAttributeValueSize:1024,maxNameValuePairSize:4096}
})),9061:(((A,e,t)=>{
const{parseSetCookie:r}=t(1978),{stringify:s}=t(7797),{webidl:n}=t(5893),{Headers:o}=t(660);function i(A,e){
n.argumentLengthCheck(arguments,2,"setCookie"),n.brandCheck(A,o,{strict:!1}),e=n.converters.Cookie(e);const t=s(e)
;t&&A.append("Set-Cookie",t)}n.converters.DeleteCookieAttributes=n.dictionaryConverter([{
converter:n.nullableConverter(n.converters.DOMString),key:"path",defaultValue:()=>null},{
converter:n.nullableConverter(n.converters.DOMString),key:"domain",defaultValue:()=>null}]),
n.converters.Cookie=n.dictionaryConverter([{converter:n.converters.DOMString,key:"name"},{
converter:n.converters.DOMString,key:"value"},{
converter:n.nullableConverter((A=>"number"==typeof A?n.converters["unsigned long long"](A):new Date(A))),key:"expires",
defaultValue:()=>null},{converter:n.nullableConverter(n.converters["long long"]),key:"maxAge",defaultValue:()=>null},{
converter:n.nullableConverter(n.converters.DOMString),key:"domain",defaultValue:()=>null},{
converter:n.nullableConverter(n.converters.DOMString),key:"path",defaultValue:()=>null},{
converter:n.nullableConverter(n.converters.boolean),key:"secure",defaultValue:()=>null},{
converter:n.nullableConverter(n.converters.boolean),key:"httpOnly",defaultValue:()=>null},{
converter:n.converters.USVString,key:"sameSite",allowedValues:["Strict","Lax","None"]},{
converter:n.sequenceConverter(n.converters.DOMString),key:"unparsed",defaultValue:()=>new Array(0)}]),A.exports={
getCookies:function(A){n.argumentLengthCheck(arguments,1,"getCookies"),n.brandCheck(A,o,{strict:!1})
;const e=A.get("cookie"),t={};if(!e)return t;for(const A of e.split(";")){const[e,...r]=A.split("=")
;t[e.trim()]=r.join("=")}return t},deleteCookie:function(A,e,t){n.brandCheck(A,o,{strict:!1});const r="deleteCookie"
;n.argumentLengthCheck(arguments,2,r),e=n.converters.DOMString(e,r,"name"),t=n.converters.DeleteCookieAttributes(t),
i(A,{name:e,value:"",expires:new Date(0),...t})},getSetCookies:function(A){
n.argumentLengthCheck(arguments,1,"getSetCookies"),n.brandCheck(A,o,{strict:!1});const e=A.getSetCookie()
;return e?e.map((A=>r(A))):[]},setCookie:i}})),1978:(((A,e,t)=>{
const{maxNameValuePairSize:r,maxAttributeValueSize:s}=t(1276),{isCTLExcludingHtab:n}=t(7797),{collectASequenceOfCodePointsFast:o}=t(1900),i=t(4589)
;function a(A,e={}){if(0===A.length)return e;i(";"===A[0]);let t="";(A=A.slice(1)).includes(";")?(t=o(";",A,{position:0
}),A=A.slice(t.length)):(t=A,A="");let r="",n="";if(t.includes("=")){const A={position:0};r=o("=",t,A),
n=t.slice(A.position+1)}else r=t;if(r=r.trim(),n=n.trim(),n.length>s)return a(A,e);const Q=r.toLowerCase()
;if("expires"===Q){const A=new Date(n);e.expires=A}else if("max-age"===Q){const t=n.charCodeAt(0)
;if((t<48||t>57)&&"-"!==n[0])return a(A,e);if(!/^\d+$/.test(n))return a(A,e);const r=Number(n);e.maxAge=r
}else if("domain"===Q){let A=n;"."===A[0]&&(A=A.slice(1)),A=A.toLowerCase(),e.domain=A}else if("path"===Q){let A=""
;A=0===n.length||"/"!==n[0]?"/":n,e.path=A
}else if("secure"===Q)e.secure=!0;else if("httponly"===Q)e.httpOnly=!0;else if("samesite"===Q){const A=n.toLowerCase()
;"none"===A?e.sameSite="None":"strict"===A?e.sameSite="Strict":"lax"===A&&(e.sameSite="Lax")}else e.unparsed??=[],
e.unparsed.push(`${r}=${n}`);return a(A,e)}A.exports={parseSetCookie:function(A){if(n(A))return null
;let e="",t="",s="",i="";if(A.includes(";")){const r={position:0};e=o(";",A,r),t=A.slice(r.position)}else e=A
;if(e.includes("=")){const A={position:0};s=o("=",e,A),i=e.slice(A.position+1)}else i=e;return s=s.trim(),i=i.trim(),
s.length+i.length>r?null:{name:s,value:i,...a(t)}},parseUnparsedAttributes:a}})),7797:((A=>{function e(A){
for(let e=0;e<A.length;++e){const t=A.charCodeAt(e)
;if(t<33||t>126||34===t||40===t||41===t||60===t||62===t||64===t||44===t||59===t||58===t||92===t||47===t||91===t||93===t||63===t||61===t||123===t||125===t)throw new Error("Invalid cookie name")
}}function t(A){let e=A.length,t=0;if('"'===A[0]){if(1===e||'"'!==A[e-1])throw new Error("Invalid cookie value");--e,++t
}for(;t<e;){const e=A.charCodeAt(t++)
;if(e<33||e>126||34===e||44===e||59===e||92===e)throw new Error("Invalid cookie value")}}function r(A){
for(let e=0;e<A.length;++e){const t=A.charCodeAt(e);if(t<32||t>126||59===t)throw new Error("Invalid cookie path")}}
function s(A){return A>=48&&A<=57||A>=65&&A<=90||A>=97&&A<=122}function n(A){if(" "===A)return
;if(A.length>255)throw new Error("Invalid cookie domain");let e=0;for(let t=0;t<A.length;++t){const r=A.charCodeAt(t)
;if(46!==r){if(0===e&&!s(r))throw new Error("Invalid cookie domain")
;if(!s(r)&&45!==r)throw new Error("Invalid cookie domain");if(++e>63)throw new Error("Invalid cookie domain")}else{
if(0===e)throw new Error("Invalid cookie domain");if(45===A.charCodeAt(t-1))throw new Error("Invalid cookie domain");e=0
}}if(0===e||45===A.charCodeAt(A.length-1))throw new Error("Invalid cookie domain")}
const o=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],i=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],a=Array(61).fill(0).map(((A,e)=>e.toString().padStart(2,"0")))
;function Q(A){
return"number"==typeof A&&(A=new Date(A)),`${o[A.getUTCDay()]}, ${a[A.getUTCDate()]} ${i[A.getUTCMonth()]} ${A.getUTCFullYear()} ${a[A.getUTCHours()]}:${a[A.getUTCMinutes()]}:${a[A.getUTCSeconds()]} GMT`
}function g(A){if(A<0)throw new Error("Invalid cookie max-age")}A.exports={isCTLExcludingHtab:function(A){
for(let e=0;e<A.length;++e){const t=A.charCodeAt(e);if(t>=0&&t<=8||t>=10&&t<=31||127===t)return!0}return!1},
validateCookieName:e,validateCookiePath:r,validateCookieValue:t,toIMFDate:Q,stringify:function(A){
if(0===A.name.length)return null;e(A.name),t(A.value);const s=[`${A.name}=${A.value}`]
;A.name.startsWith("__Secure-")&&(A.secure=!0),A.name.startsWith("__Host-")&&(A.secure=!0,A.domain=null,A.path="/"),
A.secure&&s.push("Secure"),A.httpOnly&&s.push("HttpOnly"),"number"==typeof A.maxAge&&(g(A.maxAge),
s.push(`Max-Age=${A.maxAge}`)),A.domain&&(n(A.domain),s.push(`Domain=${A.domain}`)),A.path&&(r(A.path),
s.push(`Path=${A.path}`)),A.expires&&"Invalid Date"!==A.expires.toString()&&s.push(`Expires=${Q(A.expires)}`),
A.sameSite&&s.push(`SameSite=${A.sameSite}`);for(const r of A.unparsed){
if(!r.includes("="))throw new Error("Invalid unparsed");const[A,...n]=r.split("="),o=A.trim(),i=n.join("=");e(o),t(i),
s.push(`${o}=${i}`)}return s.join("; ")}}})),4031:(((A,e,t)=>{
const r=t(4573),{Transform:s}=t(7075),{isASCIINumber:n,isValidLastEventId:o}=t(4811),i=[239,187,191],a=r.kStringMaxLength,Q=Buffer.from("data"),g=Buffer.from("event"),E=Buffer.from("id"),B=Buffer.from("retry")
;function C(A,e){if(e>=A.length)return!1;for(let t=e;t<A.length;t++)if(A[t]<48||A[t]>57)return!1;return!0}
function I(A,e){for(let t=e;t<A.length;t++)if(0===A[t])return!1;return!0}function c(A,e,t){if(e!==t.length)return!1
;for(let r=0;r<e;r++)if(A[r]!==t[r])return!1;return!0}function h(){
const A=new Error("EventSource message size exceeded");return A.aborted=!1,A}A.exports={
EventSourceStream:class extends s{state=null;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0
;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={data:0,event:0,id:0,retry:0};dataLineCount=0
;maxEventSize;maxDataLines;maxBufferedChunks;event={data:void 0,event:void 0,id:void 0,retry:void 0};constructor(A={}){
A.readableObjectMode=!0,super(A),this.state=A.eventSourceSettings||{},this.maxEventSize=A.maxEventSize??a
;const e=this.maxEventSize>0?Math.min(131072,Math.max(1024,Math.floor(this.maxEventSize/128))):0;this.maxDataLines=e,
this.maxBufferedChunks=e,A.push&&(this.push=A.push)}_transform(A,e,t){
if(0!==A.length)if(this.maxEventSize>0&&this.chunks.length>=this.maxBufferedChunks&&10!==A[0]&&13!==A[0])t(h());else if(this.chunks.push(A),
this.checkBOM&&this.handleBOM())t();else{for(;this.hasCurrentByte();){const A=this.currentByte();if(this.eventEndCheck){
if(this.crlfCheck){if(10===A){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=!1}if(10===A||13===A){
13===A&&(this.crlfCheck=!0),this.consumeCurrentByte(),this.hasPendingEvent()&&this.processEvent(this.event),
this.clearEvent();continue}this.eventEndCheck=!1}else if(10!==A&&13!==A){
if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7)return void t(h());this.advanceCursor()}else{
13===A&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(A){return void t(A)}
this.consumeCurrentByte(),this.eventEndCheck=!0}}t()}else t()}_destroy(A,e){this.chunks.length=0,this.clearEvent(),
super._destroy(A,e)}parseLine(A,e){if(0===A.length)return;const t=A.indexOf(58);if(0===t)return
;let r=A.length,s=A.length;if(-1!==t&&(r=t,s=t+1,32===A[s]&&++s),c(A,r,Q)){
if(this.maxEventSize>0&&this.dataLineCount>=this.maxDataLines)throw h()
;const t=A.length-s,r=this.eventFieldSizes.data+(void 0===e.data?0:1)+t;this.setEventFieldSize("data",r)
;const n=A.toString("utf8",s);return void 0===e.data?e.data=n:e.data+=`\n${n}`,void this.dataLineCount++}
c(A,r,B)?C(A,s)&&(this.setEventFieldSize("retry",A.length-s),
e.retry=A.toString("utf8",s)):c(A,r,E)?I(A,s)&&(this.setEventFieldSize("id",A.length-s),
e.id=A.toString("utf8",s)):c(A,r,g)&&s<A.length&&(this.setEventFieldSize("event",A.length-s),
e.event=A.toString("utf8",s))}setEventFieldSize(A,e){const t=this.eventSize-this.eventFieldSizes[A]+e
;if(this.maxEventSize>0&&t>this.maxEventSize)throw h();this.eventSize=t,this.eventFieldSizes[A]=e}processEvent(A){
A.retry&&n(A.retry)&&(this.state.reconnectionTime=parseInt(A.retry,10)),A.id&&o(A.id)&&(this.state.lastEventId=A.id),
void 0!==A.data&&this.push({type:A.event||"message",options:{data:A.data,lastEventId:this.state.lastEventId,
origin:this.state.origin}})}clearEvent(){this.event.data=void 0,this.event.event=void 0,this.event.id=void 0,
this.event.retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,
this.eventFieldSizes.id=0,this.eventFieldSizes.retry=0}hasPendingEvent(){
return void 0!==this.event.data||void 0!==this.event.event||void 0!==this.event.id||void 0!==this.event.retry}
hasCurrentByte(){return this.chunkIndex<this.chunks.length&&this.pos<this.chunks[this.chunkIndex].length}currentByte(){
return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){this.advanceCursor(),this.syncLineStartToCursor()}
advanceCursor(){
for(this.pos++;this.chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length;)this.chunkIndex++,
this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=this.pos,this.lineLength=0,
this.dropConsumedChunks()}dropConsumedChunks(){if(this.lineChunkIndex>0){const A=this.lineChunkIndex
;this.chunks.splice(0,A),this.lineChunkIndex=0,this.chunkIndex-=A}
this.chunkIndex===this.chunks.length&&(this.chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,
this.linePos=0)}readLine(){
if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].subarray(this.linePos,this.pos);const A=[]
;let e=0;for(let t=this.lineChunkIndex;t<=this.chunkIndex;t++){
const r=this.chunks[t],s=t===this.lineChunkIndex?this.linePos:0,n=t===this.chunkIndex?this.pos:r.length,o=r.subarray(s,n)
;e+=o.length,A.push(o)}return Buffer.concat(A,e)}peekBufferedByte(A){let e=this.lineChunkIndex,t=this.linePos
;for(;e<this.chunks.length;){const r=this.chunks[e],s=r.length-t;if(A<s)return r[t+A];A-=s,e++,t=0}}
discardLeadingBytes(A){for(;A>0&&this.lineChunkIndex<this.chunks.length;){
const e=this.chunks[this.lineChunkIndex].length-this.linePos;A<e?(this.linePos+=A,A=0):(A-=e,this.lineChunkIndex++,
this.linePos=0)}this.chunkIndex=this.lineChunkIndex,this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){
const A=this.peekBufferedByte(0),e=this.peekBufferedByte(1),t=this.peekBufferedByte(2)
;return void 0===e?(A===i[0]||(this.checkBOM=!1),!0):void 0===t?A===i[0]&&e===i[1]||(this.checkBOM=!1,
!1):(A===i[0]&&e===i[1]&&t===i[2]&&this.discardLeadingBytes(3),this.checkBOM=!1,!this.hasCurrentByte())}}}})),
1238:(((A,e,t)=>{
const{pipeline:r}=t(7075),{fetching:s}=t(4398),{makeRequest:n}=t(9967),{webidl:o}=t(5893),{EventSourceStream:i}=t(4031),{parseMIMEType:a}=t(1900),{createFastMessageEvent:Q}=t(5188),{isNetworkError:g}=t(9051),{delay:E}=t(4811),{kEnumerableProperty:B}=t(3440),{environmentSettingsObject:C}=t(3168),{getGlobalDispatcher:I}=t(2581)
;let c=!1;class h extends EventTarget{#G={open:null,error:null,message:null};#J=null;#v=!1;#H=0;#V=null;#x=null;#t;#y
;constructor(A,e={}){super(),o.util.markAsUncloneable(this);const t="EventSource constructor"
;o.argumentLengthCheck(arguments,1,t),
c||(c=!0,process.emitWarning("EventSource is experimental, expect them to change at any time.",{code:"UNDICI-ES"})),
A=o.converters.USVString(A,t,"url"),e=o.converters.EventSourceInitDict(e,t,"eventSourceInitDict"),this.#t=e.dispatcher,
this.#y={lastEventId:"",reconnectionTime:3e3};const r=C;let s;try{s=new URL(A,r.settingsObject.baseUrl),
this.#y.origin=s.origin}catch(A){throw new DOMException(A,"SyntaxError")}this.#J=s.href;let i="anonymous"
;e.withCredentials&&(i="use-credentials",this.#v=!0);const a={redirect:"follow",keepalive:!0,mode:"cors",
credentials:"anonymous"===i?"same-origin":"omit",referrer:"no-referrer"};a.client=C.settingsObject,
a.headersList=[["accept",{name:"accept",value:"text/event-stream"}]],a.cache="no-store",a.initiator="other",
a.urlList=[new URL(this.#J)],this.#V=n(a),this.#W()}get readyState(){return this.#H}get url(){return this.#J}
get withCredentials(){return this.#v}#W(){if(2===this.#H)return;this.#H=0;const A={request:this.#V,dispatcher:this.#t}
;A.processResponseEndOfBody=A=>{g(A)&&(this.dispatchEvent(new Event("error")),this.close()),this.#O()},
A.processResponse=A=>{if(g(A))return A.aborted?(this.close(),void this.dispatchEvent(new Event("error"))):void this.#O()
;const e=A.headersList.get("content-type",!0),t=null!==e?a(e):"failure",s="failure"!==t&&"text/event-stream"===t.essence
;if(200!==A.status||!1===s)return this.close(),void this.dispatchEvent(new Event("error"));this.#H=1,
this.dispatchEvent(new Event("open")),this.#y.origin=A.urlList[A.urlList.length-1].origin;const n=new i({
eventSourceSettings:this.#y,maxEventSize:this.#t.eventSourceOptions?.maxEventSize,push:A=>{
this.dispatchEvent(Q(A.type,A.options))}});r(A.body.stream,n,(A=>{!1===A?.aborted&&(this.close(),
this.dispatchEvent(new Event("error")))}))},this.#x=s(A)}async#O(){2!==this.#H&&(this.#H=0,
this.dispatchEvent(new Event("error")),
await E(this.#y.reconnectionTime),0===this.#H&&(this.#y.lastEventId.length&&this.#V.headersList.set("last-event-id",this.#y.lastEventId,!0),
this.#W()))}close(){o.brandCheck(this,h),2!==this.#H&&(this.#H=2,this.#x.abort(),this.#V=null)}get onopen(){
return this.#G.open}set onopen(A){this.#G.open&&this.removeEventListener("open",this.#G.open),
"function"==typeof A?(this.#G.open=A,this.addEventListener("open",A)):this.#G.open=null}get onmessage(){
return this.#G.message}set onmessage(A){this.#G.message&&this.removeEventListener("message",this.#G.message),
"function"==typeof A?(this.#G.message=A,this.addEventListener("message",A)):this.#G.message=null}get onerror(){
return this.#G.error}set onerror(A){this.#G.error&&this.removeEventListener("error",this.#G.error),
"function"==typeof A?(this.#G.error=A,this.addEventListener("error",A)):this.#G.error=null}}const l={CONNECTING:{
__proto__:null,configurable:!1,enumerable:!0,value:0,writable:!1},OPEN:{__proto__:null,configurable:!1,enumerable:!0,
value:1,writable:!1},CLOSED:{__proto__:null,configurable:!1,enumerable:!0,value:2,writable:!1}}
;Object.defineProperties(h,l),Object.defineProperties(h.prototype,l),Object.defineProperties(h.prototype,{close:B,
onerror:B,onmessage:B,onopen:B,readyState:B,url:B,withCredentials:B
}),o.converters.EventSourceInitDict=o.dictionaryConverter([{key:"withCredentials",converter:o.converters.boolean,
defaultValue:()=>!1},{key:"dispatcher",converter:o.converters.any,defaultValue:()=>I()}]),A.exports={EventSource:h,
defaultReconnectionTime:3e3}})),4811:((A=>{A.exports={isValidLastEventId:function(A){
return-1===A.indexOf("\0")},isASCIINumber:function(A){if(0===A.length)return!1
;for(let e=0;e<A.length;e++)if(A.charCodeAt(e)<48||A.charCodeAt(e)>57)return!1;return!0},delay:function(A){
return new Promise((e=>{setTimeout(e,A).unref()}))}}})),4492:(((A,e,t)=>{
const r=t(3440),{ReadableStreamFrom:s,isBlobLike:n,isReadableStreamLike:o,readableStreamClose:i,createDeferredPromise:a,fullyReadBody:Q,extractMimeType:g,utf8DecodeBytes:E}=t(3168),{FormData:B}=t(5910),{kState:C}=t(3627),{webidl:I}=t(5893),{Blob:c}=t(4573),h=t(4589),{isErrored:l,isDisturbed:u}=t(7075),{isArrayBuffer:d}=t(3429),{serializeAMimeType:f}=t(1900),{multipartFormDataParser:w}=t(116)
;let y;try{const A=t(7598);y=e=>A.randomInt(0,e)}catch{y=A=>Math.floor(Math.random(A))}const D=new TextEncoder
;function p(){}const k=globalThis.FinalizationRegistry&&0!==process.version.indexOf("v18");let R;function F(A,e=!1){
let t=null;t=A instanceof ReadableStream?A:n(A)?A.stream():new ReadableStream({async pull(A){
const e="string"==typeof Q?D.encode(Q):Q;e.byteLength&&A.enqueue(e),queueMicrotask((()=>i(A)))},start(){},type:"bytes"
}),h(o(t));let a=null,Q=null,g=null,E=null
;if("string"==typeof A)Q=A,E="text/plain;charset=UTF-8";else if(A instanceof URLSearchParams)Q=A.toString(),
E="application/x-www-form-urlencoded;charset=UTF-8";else if(d(A))Q=new Uint8Array(A.slice());else if(ArrayBuffer.isView(A))Q=new Uint8Array(A.buffer.slice(A.byteOffset,A.byteOffset+A.byteLength));else if(r.isFormDataLike(A)){
const e=`----formdata-undici-0${`${y(1e11)}`.padStart(11,"0")}`,t=`--${e}\r\nContent-Disposition: form-data`,r=A=>A.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),s=A=>A.replace(/\r?\n|\r/g,"\r\n"),n=[],o=new Uint8Array([13,10])
;g=0;let i=!1;for(const[e,a]of A)if("string"==typeof a){const A=D.encode(t+`; name="${r(s(e))}"`+`\r\n\r\n${s(a)}\r\n`)
;n.push(A),g+=A.byteLength}else{
const A=D.encode(`${t}; name="${r(s(e))}"`+(a.name?`; filename="${r(a.name)}"`:"")+"\r\n"+`Content-Type: ${a.type||"application/octet-stream"}\r\n\r\n`)
;n.push(A,a,o),"number"==typeof a.size?g+=A.byteLength+a.size+o.byteLength:i=!0}const B=D.encode(`--${e}--\r\n`)
;n.push(B),g+=B.byteLength,i&&(g=null),Q=A,a=async function*(){for(const A of n)A.stream?yield*A.stream():yield A},
E=`multipart/form-data; boundary=${e}`
}else if(n(A))Q=A,g=A.size,A.type&&(E=A.type);else if("function"==typeof A[Symbol.asyncIterator]){
if(e)throw new TypeError("keepalive")
;if(r.isDisturbed(A)||A.locked)throw new TypeError("Response body object should not be disturbed or locked")
;t=A instanceof ReadableStream?A:s(A)}if(("string"==typeof Q||r.isBuffer(Q))&&(g=Buffer.byteLength(Q)),null!=a){let e
;t=new ReadableStream({async start(){e=a(A)[Symbol.asyncIterator]()},async pull(A){const{value:r,done:s}=await e.next()
;if(s)queueMicrotask((()=>{A.close(),A.byobRequest?.respond(0)}));else if(!l(t)){const e=new Uint8Array(r)
;e.byteLength&&A.enqueue(e)}return A.desiredSize>0},async cancel(A){await e.return()},type:"bytes"})}return[{stream:t,
source:Q,length:g},E]}function m(A){if(A.aborted)throw new DOMException("The operation was aborted.","AbortError")}
async function N(A,e,t){if(I.brandCheck(A,t),b(A))throw new TypeError("Body is unusable: Body has already been read")
;m(A[C]);const r=a(),s=A=>r.reject(A),n=A=>{try{r.resolve(e(A))}catch(A){s(A)}}
;return null==A[C].body?(n(Buffer.allocUnsafe(0)),r.promise):(await Q(A[C].body,n,s),r.promise)}function b(A){
const e=A[C].body;return null!=e&&(e.stream.locked||r.isDisturbed(e.stream))}function S(A){return JSON.parse(E(A))}
function M(A){const e=A[C].headersList,t=g(e);return"failure"===t?null:t}k&&(R=new FinalizationRegistry((A=>{
const e=A.deref();!e||e.locked||u(e)||l(e)||e.cancel("Response object has been garbage collected").catch(p)}))),
A.exports={extractBody:F,safelyExtractBody:function(A,e=!1){
return A instanceof ReadableStream&&(h(!r.isDisturbed(A),"The body has already been consumed."),
h(!A.locked,"The stream is locked.")),F(A,e)},cloneBody:function(A,e){const[t,r]=e.stream.tee();return e.stream=t,{
stream:r,length:e.length,source:e.source}},mixinBody:function(A){var e;Object.assign(A.prototype,(e=A,{blob(){
return N(this,(A=>{let e=M(this);return null===e?e="":e&&(e=f(e)),new c([A],{type:e})}),e)},arrayBuffer(){
return N(this,(A=>new Uint8Array(A).buffer),e)},text(){return N(this,E,e)},json(){return N(this,S,e)},formData(){
return N(this,(A=>{const e=M(this);if(null!==e)switch(e.essence){case"multipart/form-data":{const t=w(A,e)
;if("failure"===t)throw new TypeError("Failed to parse body as FormData.");const r=new B;return r[C]=t,r}
case"application/x-www-form-urlencoded":{const e=new URLSearchParams(A.toString()),t=new B
;for(const[A,r]of e)t.append(A,r);return t}}
throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')}),e)},
bytes(){return N(this,(A=>new Uint8Array(A)),e)}}))},streamRegistry:R,hasFinalizationRegistry:k,bodyUnusable:b}})),
4495:((A=>{
const e=["GET","HEAD","POST"],t=new Set(e),r=[301,302,303,307,308],s=new Set(r),n=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","427","465","512","513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"],o=new Set(n),i=["","no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"],a=new Set(i),Q=["GET","HEAD","OPTIONS","TRACE"],g=new Set(Q),E=["CONNECT","TRACE","TRACK"],B=new Set(E),C=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","video","xslt",""],I=new Set(C)
;A.exports={subresource:C,forbiddenMethods:E,
requestBodyHeader:["content-encoding","content-language","content-location","content-type","content-length"],
referrerPolicy:i,requestRedirect:["follow","manual","error"],requestMode:["navigate","same-origin","no-cors","cors"],
requestCredentials:["omit","same-origin","include"],
requestCache:["default","no-store","reload","no-cache","force-cache","only-if-cached"],redirectStatus:r,
corsSafeListedMethods:e,nullBodyStatus:[101,204,205,304],safeMethods:Q,badPorts:n,requestDuplex:["half"],
subresourceSet:I,badPortsSet:o,redirectStatusSet:s,corsSafeListedMethodsSet:t,safeMethodsSet:g,forbiddenMethodsSet:B,
referrerPolicySet:a}})),1900:(((A,e,t)=>{
const r=t(4589),s=new TextEncoder,n=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,o=/[\u000A\u000D\u0009\u0020]/,i=/[\u0009\u000A\u000C\u000D\u0020]/g,a=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/
;function Q(A,e=!1){if(!e)return A.href;const t=A.href,r=A.hash.length,s=0===r?t:t.substring(0,t.length-r)
;return!r&&t.endsWith("#")?s.slice(0,-1):s}function g(A,e,t){let r=""
;for(;t.position<e.length&&A(e[t.position]);)r+=e[t.position],t.position++;return r}function E(A,e,t){
const r=e.indexOf(A,t.position),s=t.position;return-1===r?(t.position=e.length,e.slice(s)):(t.position=r,
e.slice(s,t.position))}function B(A){return c(s.encode(A))}function C(A){
return A>=48&&A<=57||A>=65&&A<=70||A>=97&&A<=102}function I(A){return A>=48&&A<=57?A-48:(223&A)-55}function c(A){
const e=A.length,t=new Uint8Array(e);let r=0;for(let s=0;s<e;++s){const e=A[s]
;37!==e?t[r++]=e:37!==e||C(A[s+1])&&C(A[s+2])?(t[r++]=I(A[s+1])<<4|I(A[s+2]),s+=2):t[r++]=37}
return e===r?t:t.subarray(0,r)}function h(A){const e={position:0},t=E("/",A=f(A,!0,!0),e)
;if(0===t.length||!n.test(t))return"failure";if(e.position>A.length)return"failure";e.position++;let r=E(";",A,e)
;if(r=f(r,!1,!0),0===r.length||!n.test(r))return"failure";const s=t.toLowerCase(),i=r.toLowerCase(),Q={type:s,subtype:i,
parameters:new Map,essence:`${s}/${i}`};for(;e.position<A.length;){e.position++,g((A=>o.test(A)),A,e)
;let t=g((A=>";"!==A&&"="!==A),A,e);if(t=t.toLowerCase(),e.position<A.length){if(";"===A[e.position])continue
;e.position++}if(e.position>A.length)break;let r=null;if('"'===A[e.position])r=u(A,e,!0),
E(";",A,e);else if(r=E(";",A,e),r=f(r,!1,!0),0===r.length)continue
;0===t.length||!n.test(t)||0!==r.length&&!a.test(r)||Q.parameters.has(t)||Q.parameters.set(t,r)}return Q}function l(A){
let e=(A=A.replace(i,"")).length;if(e%4==0&&61===A.charCodeAt(e-1)&&(--e,61===A.charCodeAt(e-1)&&--e),
e%4==1)return"failure";if(/[^+/0-9A-Za-z]/.test(A.length===e?A:A.substring(0,e)))return"failure"
;const t=Buffer.from(A,"base64");return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)}function u(A,e,t){
const s=e.position;let n="";for(r('"'===A[e.position]),e.position++;n+=g((A=>'"'!==A&&"\\"!==A),A,e),
!(e.position>=A.length);){const t=A[e.position];if(e.position++,"\\"!==t){r('"'===t);break}if(e.position>=A.length){
n+="\\";break}n+=A[e.position],e.position++}return t?n:A.slice(s,e.position)}function d(A){
return 13===A||10===A||9===A||32===A}function f(A,e=!0,t=!0){return D(A,e,t,d)}function w(A){
return 13===A||10===A||9===A||12===A||32===A}function y(A,e=!0,t=!0){return D(A,e,t,w)}function D(A,e,t,r){
let s=0,n=A.length-1;if(e)for(;s<A.length&&r(A.charCodeAt(s));)s++;if(t)for(;n>0&&r(A.charCodeAt(n));)n--
;return 0===s&&n===A.length-1?A:A.slice(s,n+1)}function p(A){const e=A.length
;if(65535>e)return String.fromCharCode.apply(null,A);let t="",r=0,s=65535;for(;r<e;)r+s>e&&(s=e-r),
t+=String.fromCharCode.apply(null,A.subarray(r,r+=s));return t}A.exports={dataURLProcessor:function(A){
r("data:"===A.protocol);let e=Q(A,!0);e=e.slice(5);const t={position:0};let s=E(",",e,t);const n=s.length
;if(s=y(s,!0,!0),t.position>=e.length)return"failure";t.position++;let o=B(e.slice(n+1))
;if(/;(\u0020){0,}base64$/i.test(s)){if(o=l(p(o)),"failure"===o)return"failure";s=s.slice(0,-6),
s=s.replace(/(\u0020)+$/,""),s=s.slice(0,-1)}s.startsWith(";")&&(s="text/plain"+s);let i=h(s)
;return"failure"===i&&(i=h("text/plain;charset=US-ASCII")),{mimeType:i,body:o}},URLSerializer:Q,
collectASequenceOfCodePoints:g,collectASequenceOfCodePointsFast:E,stringPercentDecode:B,parseMIMEType:h,
collectAnHTTPQuotedString:u,serializeAMimeType:function(A){r("failure"!==A);const{parameters:e,essence:t}=A;let s=t
;for(let[A,t]of e.entries())s+=";",s+=A,s+="=",n.test(t)||(t=t.replace(/(\\|")/g,"\\$1"),t='"'+t,t+='"'),s+=t;return s},
removeChars:D,removeHTTPWhitespace:f,minimizeSupportedMimeType:function(A){switch(A.essence){
case"application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":
case"text/ecmascript":case"text/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":
case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"text/livescript":
case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":
return"application/json";case"image/svg+xml":return"image/svg+xml";case"text/xml":case"application/xml":
return"application/xml"}
return A.subtype.endsWith("+json")?"application/json":A.subtype.endsWith("+xml")?"application/xml":""},
HTTP_TOKEN_CODEPOINTS:n,isomorphicDecode:p}})),6653:(((A,e,t)=>{const{kConnected:r,kSize:s}=t(6443)
;class n{constructor(A){this.value=A}deref(){return 0===this.value[r]&&0===this.value[s]?void 0:this.value}}class o{
constructor(A){this.finalizer=A}register(A,e){A.on&&A.on("disconnect",(()=>{0===A[r]&&0===A[s]&&this.finalizer(e)}))}
unregister(A){}}A.exports=function(){
return process.env.NODE_V8_COVERAGE&&process.version.startsWith("v18")?(process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"),
{WeakRef:n,FinalizationRegistry:o}):{WeakRef,FinalizationRegistry}}})),7114:(((A,e,t)=>{
const{Blob:r,File:s}=t(4573),{kState:n}=t(3627),{webidl:o}=t(5893);class i{constructor(A,e,t={}){
const r=e,s=t.type,o=t.lastModified??Date.now();this[n]={blobLike:A,name:r,type:s,lastModified:o}}stream(...A){
return o.brandCheck(this,i),this[n].blobLike.stream(...A)}arrayBuffer(...A){return o.brandCheck(this,i),
this[n].blobLike.arrayBuffer(...A)}slice(...A){return o.brandCheck(this,i),this[n].blobLike.slice(...A)}text(...A){
return o.brandCheck(this,i),this[n].blobLike.text(...A)}get size(){return o.brandCheck(this,i),this[n].blobLike.size}
get type(){return o.brandCheck(this,i),this[n].blobLike.type}get name(){return o.brandCheck(this,i),this[n].name}
get lastModified(){return o.brandCheck(this,i),this[n].lastModified}get[Symbol.toStringTag](){return"File"}}
o.converters.Blob=o.interfaceConverter(r),A.exports={FileLike:i,isFileLike:function(A){
return A instanceof s||A&&("function"==typeof A.stream||"function"==typeof A.arrayBuffer)&&"File"===A[Symbol.toStringTag]
}}})),116:(((A,e,t)=>{
const{isUSVString:r,bufferToLowerCasedHeaderName:s}=t(3440),{utf8DecodeBytes:n}=t(3168),{HTTP_TOKEN_CODEPOINTS:o,isomorphicDecode:i}=t(1900),{isFileLike:a}=t(7114),{makeEntry:Q}=t(5910),g=t(4589),{File:E}=t(4573),B=globalThis.File??E,C=Buffer.from('form-data; name="'),I=Buffer.from("; filename"),c=Buffer.from("--"),h=Buffer.from("--\r\n")
;function l(A){for(let e=0;e<A.length;++e)if(-128&A.charCodeAt(e))return!1;return!0}function u(A,e){
let t=null,r=null,n=null,a=null;for(;;){if(13===A[e.position]&&10===A[e.position+1])return null===t?"failure":{name:t,
filename:r,contentType:n,encoding:a};let Q=f((A=>10!==A&&13!==A&&58!==A),A,e);if(Q=w(Q,!0,!0,(A=>9===A||32===A)),
!o.test(Q.toString()))return"failure";if(58!==A[e.position])return"failure";switch(e.position++,
f((A=>32===A||9===A),A,e),s(Q)){case"content-disposition":if(t=r=null,!y(A,C,e))return"failure";if(e.position+=17,
t=d(A,e),null===t)return"failure";if(y(A,I,e)){let t=e.position+I.length;if(42===A[t]&&(e.position+=1,t+=1),
61!==A[t]||34!==A[t+1])return"failure";if(e.position+=12,r=d(A,e),null===r)return"failure"}break;case"content-type":{
let t=f((A=>10!==A&&13!==A),A,e);t=w(t,!1,!0,(A=>9===A||32===A)),n=i(t);break}case"content-transfer-encoding":{
let t=f((A=>10!==A&&13!==A),A,e);t=w(t,!1,!0,(A=>9===A||32===A)),a=i(t);break}default:f((A=>10!==A&&13!==A),A,e)}
if(13!==A[e.position]&&10!==A[e.position+1])return"failure";e.position+=2}}function d(A,e){g(34===A[e.position-1])
;let t=f((A=>10!==A&&13!==A&&34!==A),A,e);return 34!==A[e.position]?null:(e.position++,
t=(new TextDecoder).decode(t).replace(/%0A/gi,"\n").replace(/%0D/gi,"\r").replace(/%22/g,'"'),t)}function f(A,e,t){
let r=t.position;for(;r<e.length&&A(e[r]);)++r;return e.subarray(t.position,t.position=r)}function w(A,e,t,r){
let s=0,n=A.length-1;if(e)for(;s<A.length&&r(A[s]);)s++;if(t)for(;n>0&&r(A[n]);)n--
;return 0===s&&n===A.length-1?A:A.subarray(s,n+1)}function y(A,e,t){if(A.length<e.length)return!1
;for(let r=0;r<e.length;r++)if(e[r]!==A[t.position+r])return!1;return!0}A.exports={
multipartFormDataParser:function(A,e){g("failure"!==e&&"multipart/form-data"===e.essence)
;const t=e.parameters.get("boundary");if(void 0===t)return"failure";const s=Buffer.from(`--${t}`,"utf8"),o=[],i={
position:0};for(;13===A[i.position]&&10===A[i.position+1];)i.position+=2;let E=A.length
;for(;10===A[E-1]&&13===A[E-2];)E-=2;for(E!==A.length&&(A=A.subarray(0,E));;){
if(!A.subarray(i.position,i.position+s.length).equals(s))return"failure";if(i.position+=s.length,
i.position===A.length-2&&y(A,c,i)||i.position===A.length-4&&y(A,h,i))return o
;if(13!==A[i.position]||10!==A[i.position+1])return"failure";i.position+=2;const e=u(A,i)
;if("failure"===e)return"failure";let t,E,{name:C,filename:I,contentType:d,encoding:f}=e;i.position+=2;{
const e=A.indexOf(s.subarray(2),i.position);if(-1===e)return"failure";t=A.subarray(i.position,e-4),i.position+=t.length,
"base64"===f&&(t=Buffer.from(t.toString(),"base64"))}if(13!==A[i.position]||10!==A[i.position+1])return"failure"
;i.position+=2,null!==I?(d??="text/plain",l(d)||(d=""),E=new B([t],I,{type:d})):E=n(Buffer.from(t)),g(r(C)),
g("string"==typeof E&&r(E)||a(E)),o.push(Q(C,E,I))}},validateBoundary:function(A){const e=A.length
;if(e<27||e>70)return!1;for(let t=0;t<e;++t){const e=A.charCodeAt(t)
;if(!(e>=48&&e<=57||e>=65&&e<=90||e>=97&&e<=122||39===e||45===e||95===e))return!1}return!0}}})),
5910:(((A,e,t)=>{
const{isBlobLike:r,iteratorMixin:s}=t(3168),{kState:n}=t(3627),{kEnumerableProperty:o}=t(3440),{FileLike:i,isFileLike:a}=t(7114),{webidl:Q}=t(5893),{File:g}=t(4573),E=t(7975),B=globalThis.File??g
;class C{constructor(A){if(Q.util.markAsUncloneable(this),void 0!==A)throw Q.errors.conversionFailed({
prefix:"FormData constructor",argument:"Argument 1",types:["undefined"]});this[n]=[]}append(A,e,t=void 0){
Q.brandCheck(this,C);const s="FormData.append";if(Q.argumentLengthCheck(arguments,2,s),
3===arguments.length&&!r(e))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'")
;const o=I(A=Q.converters.USVString(A,s,"name"),e=r(e)?Q.converters.Blob(e,s,"value",{strict:!1
}):Q.converters.USVString(e,s,"value"),t=3===arguments.length?Q.converters.USVString(t,s,"filename"):void 0)
;this[n].push(o)}delete(A){Q.brandCheck(this,C);const e="FormData.delete";Q.argumentLengthCheck(arguments,1,e),
A=Q.converters.USVString(A,e,"name"),this[n]=this[n].filter((e=>e.name!==A))}get(A){Q.brandCheck(this,C)
;const e="FormData.get";Q.argumentLengthCheck(arguments,1,e),A=Q.converters.USVString(A,e,"name")
;const t=this[n].findIndex((e=>e.name===A));return-1===t?null:this[n][t].value}getAll(A){Q.brandCheck(this,C)
;const e="FormData.getAll";return Q.argumentLengthCheck(arguments,1,e),A=Q.converters.USVString(A,e,"name"),
this[n].filter((e=>e.name===A)).map((A=>A.value))}has(A){Q.brandCheck(this,C);const e="FormData.has"
;return Q.argumentLengthCheck(arguments,1,e),A=Q.converters.USVString(A,e,"name"),
-1!==this[n].findIndex((e=>e.name===A))}set(A,e,t=void 0){Q.brandCheck(this,C);const s="FormData.set"
;if(Q.argumentLengthCheck(arguments,2,s),
3===arguments.length&&!r(e))throw new TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'")
;A=Q.converters.USVString(A,s,"name"),e=r(e)?Q.converters.Blob(e,s,"name",{strict:!1
}):Q.converters.USVString(e,s,"name"),t=3===arguments.length?Q.converters.USVString(t,s,"name"):void 0
;const o=I(A,e,t),i=this[n].findIndex((e=>e.name===A))
;-1!==i?this[n]=[...this[n].slice(0,i),o,...this[n].slice(i+1).filter((e=>e.name!==A))]:this[n].push(o)}
[E.inspect.custom](A,e){
const t=this[n].reduce(((A,e)=>(A[e.name]?Array.isArray(A[e.name])?A[e.name].push(e.value):A[e.name]=[A[e.name],e.value]:A[e.name]=e.value,
A)),{__proto__:null});e.depth??=A,e.colors??=!0;const r=E.formatWithOptions(e,t)
;return`FormData ${r.slice(r.indexOf("]")+2)}`}}function I(A,e,t){
if("string"==typeof e);else if(a(e)||(e=e instanceof Blob?new B([e],"blob",{type:e.type}):new i(e,"blob",{type:e.type
})),void 0!==t){const A={type:e.type,lastModified:e.lastModified};e=e instanceof g?new B([e],t,A):new i(e,t,A)}return{
name:A,value:e}}s("FormData",C,n,"name","value"),Object.defineProperties(C.prototype,{append:o,delete:o,get:o,getAll:o,
has:o,set:o,[Symbol.toStringTag]:{value:"FormData",configurable:!0}}),A.exports={FormData:C,makeEntry:I}})),
1059:((A=>{const e=Symbol.for("undici.globalOrigin.1");A.exports={getGlobalOrigin:function(){
return globalThis[e]},setGlobalOrigin:function(A){if(void 0===A)return void Object.defineProperty(globalThis,e,{
value:void 0,writable:!0,enumerable:!1,configurable:!1});const t=new URL(A)
;if("http:"!==t.protocol&&"https:"!==t.protocol)throw new TypeError(`Only http & https urls are allowed, received ${t.protocol}`)
;Object.defineProperty(globalThis,e,{value:t,writable:!0,enumerable:!1,configurable:!1})}}})),
660:(((A,e,t)=>{
const{kConstruct:r}=t(6443),{kEnumerableProperty:s}=t(3440),{iteratorMixin:n,isValidHeaderName:o,isValidHeaderValue:i}=t(3168),{webidl:a}=t(5893),Q=t(4589),g=t(7975),E=Symbol("headers map"),B=Symbol("headers map sorted")
;function C(A){return 10===A||13===A||9===A||32===A}function I(A){let e=0,t=A.length;for(;t>e&&C(A.charCodeAt(t-1));)--t
;for(;t>e&&C(A.charCodeAt(e));)++e;return 0===e&&t===A.length?A:A.substring(e,t)}function c(A,e){
if(Array.isArray(e))for(let t=0;t<e.length;++t){const r=e[t];if(2!==r.length)throw a.errors.exception({
header:"Headers constructor",message:`expected name/value pair to be length 2, found ${r.length}.`});h(A,r[0],r[1])
}else{if("object"!=typeof e||null===e)throw a.errors.conversionFailed({prefix:"Headers constructor",
argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]});{
const t=Object.keys(e);for(let r=0;r<t.length;++r)h(A,t[r],e[t[r]])}}}function h(A,e,t){if(t=I(t),
!o(e))throw a.errors.invalidArgument({prefix:"Headers.append",value:e,type:"header name"})
;if(!i(t))throw a.errors.invalidArgument({prefix:"Headers.append",value:t,type:"header value"})
;if("immutable"===f(A))throw new TypeError("immutable");return y(A).append(e,t,!1)}function l(A,e){return A[0]<e[0]?-1:1
}class u{cookies=null;constructor(A){A instanceof u?(this[E]=new Map(A[E]),this[B]=A[B],
this.cookies=null===A.cookies?null:[...A.cookies]):(this[E]=new Map(A),this[B]=null)}contains(A,e){
return this[E].has(e?A:A.toLowerCase())}clear(){this[E].clear(),this[B]=null,this.cookies=null}append(A,e,t){
this[B]=null;const r=t?A:A.toLowerCase(),s=this[E].get(r);if(s){const A="cookie"===r?"; ":", ";this[E].set(r,{
name:s.name,value:`${s.value}${A}${e}`})}else this[E].set(r,{name:A,value:e})
;"set-cookie"===r&&(this.cookies??=[]).push(e)}set(A,e,t){this[B]=null;const r=t?A:A.toLowerCase()
;"set-cookie"===r&&(this.cookies=[e]),this[E].set(r,{name:A,value:e})}delete(A,e){this[B]=null,e||(A=A.toLowerCase()),
"set-cookie"===A&&(this.cookies=null),this[E].delete(A)}get(A,e){return this[E].get(e?A:A.toLowerCase())?.value??null}
*[Symbol.iterator](){for(const{0:A,1:{value:e}}of this[E])yield[A,e]}get entries(){const A={}
;if(0!==this[E].size)for(const{name:e,value:t}of this[E].values())A[e]=t;return A}rawValues(){return this[E].values()}
get entriesList(){const A=[]
;if(0!==this[E].size)for(const{0:e,1:{name:t,value:r}}of this[E])if("set-cookie"===e)for(const e of this.cookies)A.push([t,e]);else A.push([t,r])
;return A}toSortedArray(){const A=this[E].size,e=new Array(A);if(A<=32){if(0===A)return e
;const t=this[E][Symbol.iterator](),r=t.next().value;e[0]=[r[0],r[1].value],Q(null!==r[1].value)
;for(let r,s,n=1,o=0,i=0,a=0,g=0;n<A;++n){for(s=t.next().value,r=e[n]=[s[0],s[1].value],Q(null!==r[1]),a=0,
i=n;a<i;)g=a+(i-a>>1),e[g][0]<=r[0]?a=g+1:i=g;if(n!==g){for(o=n;o>a;)e[o]=e[--o];e[a]=r}}
if(!t.next().done)throw new TypeError("Unreachable");return e}{let A=0
;for(const{0:t,1:{value:r}}of this[E])e[A++]=[t,r],Q(null!==r);return e.sort(l)}}}class d{#_;#P;constructor(A=void 0){
a.util.markAsUncloneable(this),
A!==r&&(this.#P=new u,this.#_="none",void 0!==A&&c(this,A=a.converters.HeadersInit(A,"Headers contructor","init")))}
append(A,e){a.brandCheck(this,d),a.argumentLengthCheck(arguments,2,"Headers.append");const t="Headers.append"
;return h(this,A=a.converters.ByteString(A,t,"name"),e=a.converters.ByteString(e,t,"value"))}delete(A){
if(a.brandCheck(this,d),
a.argumentLengthCheck(arguments,1,"Headers.delete"),A=a.converters.ByteString(A,"Headers.delete","name"),
!o(A))throw a.errors.invalidArgument({prefix:"Headers.delete",value:A,type:"header name"})
;if("immutable"===this.#_)throw new TypeError("immutable");this.#P.contains(A,!1)&&this.#P.delete(A,!1)}get(A){
a.brandCheck(this,d),a.argumentLengthCheck(arguments,1,"Headers.get");const e="Headers.get"
;if(A=a.converters.ByteString(A,e,"name"),!o(A))throw a.errors.invalidArgument({prefix:e,value:A,type:"header name"})
;return this.#P.get(A,!1)}has(A){a.brandCheck(this,d),a.argumentLengthCheck(arguments,1,"Headers.has")
;const e="Headers.has";if(A=a.converters.ByteString(A,e,"name"),!o(A))throw a.errors.invalidArgument({prefix:e,value:A,
type:"header name"});return this.#P.contains(A,!1)}set(A,e){a.brandCheck(this,d),
a.argumentLengthCheck(arguments,2,"Headers.set");const t="Headers.set";if(A=a.converters.ByteString(A,t,"name"),
e=I(e=a.converters.ByteString(e,t,"value")),!o(A))throw a.errors.invalidArgument({prefix:t,value:A,type:"header name"})
;if(!i(e))throw a.errors.invalidArgument({prefix:t,value:e,type:"header value"})
;if("immutable"===this.#_)throw new TypeError("immutable");this.#P.set(A,e,!1)}getSetCookie(){a.brandCheck(this,d)
;const A=this.#P.cookies;return A?[...A]:[]}get[B](){if(this.#P[B])return this.#P[B]
;const A=[],e=this.#P.toSortedArray(),t=this.#P.cookies;if(null===t||1===t.length)return this.#P[B]=e
;for(let r=0;r<e.length;++r){const{0:s,1:n}=e[r]
;if("set-cookie"===s)for(let e=0;e<t.length;++e)A.push([s,t[e]]);else A.push([s,n])}return this.#P[B]=A}
[g.inspect.custom](A,e){return e.depth??=A,`Headers ${g.formatWithOptions(e,this.#P.entries)}`}
static getHeadersGuard(A){return A.#_}static setHeadersGuard(A,e){A.#_=e}static getHeadersList(A){return A.#P}
static setHeadersList(A,e){A.#P=e}}const{getHeadersGuard:f,setHeadersGuard:w,getHeadersList:y,setHeadersList:D}=d
;Reflect.deleteProperty(d,"getHeadersGuard"),Reflect.deleteProperty(d,"setHeadersGuard"),
Reflect.deleteProperty(d,"getHeadersList"),Reflect.deleteProperty(d,"setHeadersList"),n("Headers",d,B,0,1),
Object.defineProperties(d.prototype,{append:s,delete:s,get:s,has:s,set:s,getSetCookie:s,[Symbol.toStringTag]:{
value:"Headers",configurable:!0},[g.inspect.custom]:{enumerable:!1}}),a.converters.HeadersInit=function(A,e,t){
if("Object"===a.util.Type(A)){const r=Reflect.get(A,Symbol.iterator)
;if(!g.types.isProxy(A)&&r===d.prototype.entries)try{return y(A).entriesList}catch{}
return"function"==typeof r?a.converters["sequence<sequence<ByteString>>"](A,e,t,r.bind(A)):a.converters["record<ByteString, ByteString>"](A,e,t)
}throw a.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",
types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})},A.exports={fill:c,compareHeaderName:l,
Headers:d,HeadersList:u,getHeadersGuard:f,setHeadersGuard:w,setHeadersList:D,getHeadersList:y}})),
4398:(((A,e,t)=>{
const{makeNetworkError:r,makeAppropriateNetworkError:s,filterResponse:n,makeResponse:o,fromInnerResponse:i}=t(9051),{HeadersList:a}=t(660),{Request:Q,cloneRequest:g}=t(9967),E=t(8522),{bytesMatch:B,makePolicyContainer:C,clonePolicyContainer:I,requestBadPort:c,TAOCheck:h,appendRequestOriginHeader:l,responseLocationURL:u,requestCurrentURL:d,setRequestReferrerPolicyOnRedirect:f,tryUpgradeRequestToAPotentiallyTrustworthyURL:w,createOpaqueTimingInfo:y,appendFetchMetadata:D,corsCheck:p,crossOriginResourcePolicyCheck:k,determineRequestsReferrer:R,coarsenedSharedCurrentTime:F,createDeferredPromise:m,isBlobLike:N,sameOrigin:b,isCancelled:S,isAborted:M,isErrorLike:U,fullyReadBody:L,readableStreamClose:T,isomorphicEncode:Y,urlIsLocal:G,urlIsHttpHttpsScheme:J,urlHasHttpsScheme:v,clampAndCoarsenConnectionTimingInfo:H,simpleRangeHeaderValue:V,buildContentRange:x,createInflate:W,extractMimeType:O}=t(3168),{kState:_,kDispatcher:P}=t(3627),q=t(4589),{safelyExtractBody:Z,extractBody:z}=t(4492),{redirectStatusSet:K,nullBodyStatus:X,safeMethodsSet:j,requestBodyHeader:$,subresourceSet:AA}=t(4495),eA=t(8474),{Readable:tA,pipeline:rA,finished:sA}=t(7075),{addAbortListener:nA,isErrored:oA,isReadable:iA,bufferToLowerCasedHeaderName:aA}=t(3440),{dataURLProcessor:QA,serializeAMimeType:gA,minimizeSupportedMimeType:EA}=t(1900),{getGlobalDispatcher:BA}=t(2581),{webidl:CA}=t(5893),{STATUS_CODES:IA}=t(7067),cA=["GET","HEAD"],hA="undefined"!=typeof __UNDICI_IS_NODE__||"undefined"!=typeof esbuildDetection?"node":"undici"
;let lA;class uA extends eA{constructor(A){super(),this.dispatcher=A,this.connection=null,this.dump=!1,
this.state="ongoing"}terminate(A){"ongoing"===this.state&&(this.state="terminated",this.connection?.destroy(A),
this.emit("terminated",A))}abort(A){"ongoing"===this.state&&(this.state="aborted",
A||(A=new DOMException("The operation was aborted.","AbortError")),this.serializedAbortReason=A,
this.connection?.destroy(A),this.emit("terminated",A))}}function dA(A){fA(A,"fetch")}function fA(A,e="other"){
if("error"===A.type&&A.aborted)return;if(!A.urlList?.length)return;const t=A.urlList[0]
;let r=A.timingInfo,s=A.cacheState;J(t)&&null!==r&&(A.timingAllowPassed||(r=y({startTime:r.startTime}),s=""),
r.endTime=F(),A.timingInfo=r,wA(r,t.href,e,globalThis,s))}const wA=performance.markResourceTiming;function yA(A,e,t,r){
if(A&&A.reject(r),null!=e.body&&iA(e.body?.stream)&&e.body.stream.cancel(r).catch((A=>{
if("ERR_INVALID_STATE"!==A.code)throw A})),null==t)return;const s=t[_]
;null!=s.body&&iA(s.body?.stream)&&s.body.stream.cancel(r).catch((A=>{if("ERR_INVALID_STATE"!==A.code)throw A}))}
function DA({request:A,processRequestBodyChunkLength:e,processRequestEndOfBody:t,processResponse:r,processResponseEndOfBody:s,processResponseConsumeBody:n,useParallelQueue:o=!1,dispatcher:i=BA()}){
q(i);let a=null,Q=!1;null!=A.client&&(a=A.client.globalObject,Q=A.client.crossOriginIsolatedCapability)
;const g=F(Q),E=y({startTime:g}),B={controller:new uA(i),request:A,timingInfo:E,processRequestBodyChunkLength:e,
processRequestEndOfBody:t,processResponse:r,processResponseConsumeBody:n,processResponseEndOfBody:s,taskDestination:a,
crossOriginIsolatedCapability:Q}
;if(q(!A.body||A.body.stream),"client"===A.window&&(A.window="Window"===A.client?.globalObject?.constructor?.name?A.client:"no-window"),
"client"===A.origin&&(A.origin=A.client.origin),
"client"===A.policyContainer&&(null!=A.client?A.policyContainer=I(A.client.policyContainer):A.policyContainer=C()),
!A.headersList.contains("accept",!0)){const e="*/*";A.headersList.append("accept",e,!0)}
return A.headersList.contains("accept-language",!0)||A.headersList.append("accept-language","*",!0),A.priority,
AA.has(A.destination),pA(B).catch((A=>{B.controller.terminate(A)})),B.controller}async function pA(A,e=!1){
const t=A.request;let s=null;if(t.localURLsOnly&&!G(d(t))&&(s=r("local URLs only")),w(t),
"blocked"===c(t)&&(s=r("bad port")),""===t.referrerPolicy&&(t.referrerPolicy=t.policyContainer.referrerPolicy),
"no-referrer"!==t.referrer&&(t.referrer=R(t)),null===s&&(s=await(async()=>{const e=d(t)
;return b(e,t.url)&&"basic"===t.responseTainting||"data:"===e.protocol||"navigate"===t.mode||"websocket"===t.mode?(t.responseTainting="basic",
await kA(A)):"same-origin"===t.mode?r('request mode cannot be "same-origin"'):"no-cors"===t.mode?"follow"!==t.redirect?r('redirect mode cannot be "follow" for "no-cors" request'):(t.responseTainting="opaque",
await kA(A)):J(d(t))?(t.responseTainting="cors",await mA(A)):r("URL scheme must be a HTTP(S) scheme")})()),e)return s
;0===s.status||s.internalResponse||(t.responseTainting,
"basic"===t.responseTainting?s=n(s,"basic"):"cors"===t.responseTainting?s=n(s,"cors"):"opaque"===t.responseTainting?s=n(s,"opaque"):q(!1))
;let o=0===s.status?s:s.internalResponse;if(0===o.urlList.length&&o.urlList.push(...t.urlList),
t.timingAllowFailed||(s.timingAllowPassed=!0),
"opaque"===s.type&&206===o.status&&o.rangeRequested&&!t.headers.contains("range",!0)&&(s=o=r()),
0===s.status||"HEAD"!==t.method&&"CONNECT"!==t.method&&!X.includes(o.status)||(o.body=null,A.controller.dump=!0),
t.integrity){const e=e=>FA(A,r(e));if("opaque"===t.responseTainting||null==s.body)return void e(s.error);const n=r=>{
B(r,t.integrity)?(s.body=Z(r)[0],FA(A,s)):e("integrity mismatch")};await L(s.body,n,e)}else FA(A,s)}function kA(A){
if(S(A)&&0===A.request.redirectCount)return Promise.resolve(s(A));const{request:e}=A,{protocol:n}=d(e);switch(n){
case"about:":return Promise.resolve(r("about scheme is not supported"));case"blob:":{lA||(lA=t(4573).resolveObjectURL)
;const A=d(e);if(0!==A.search.length)return Promise.resolve(r("NetworkError when attempting to fetch resource."))
;const s=lA(A.toString());if("GET"!==e.method||!N(s))return Promise.resolve(r("invalid method"))
;const n=o(),i=s.size,a=Y(`${i}`),Q=s.type;if(e.headersList.contains("range",!0)){n.rangeRequested=!0
;const A=e.headersList.get("range",!0),t=V(A,!0)
;if("failure"===t)return Promise.resolve(r("failed to fetch the data URL"));let{rangeStartValue:o,rangeEndValue:a}=t
;if(null===o)o=i-a,a=o+a-1;else{if(o>=i)return Promise.resolve(r("Range start is greater than the blob's size."))
;(null===a||a>=i)&&(a=i-1)}const g=s.slice(o,a,Q),E=z(g);n.body=E[0];const B=Y(`${g.size}`),C=x(o,a,i);n.status=206,
n.statusText="Partial Content",n.headersList.set("content-length",B,!0),n.headersList.set("content-type",Q,!0),
n.headersList.set("content-range",C,!0)}else{const A=z(s);n.statusText="OK",n.body=A[0],
n.headersList.set("content-length",a,!0),n.headersList.set("content-type",Q,!0)}return Promise.resolve(n)}case"data:":{
const A=d(e),t=QA(A);if("failure"===t)return Promise.resolve(r("failed to fetch the data URL"));const s=gA(t.mimeType)
;return Promise.resolve(o({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:s}]],
body:Z(t.body)[0]}))}case"file:":return Promise.resolve(r("not implemented... yet..."));case"http:":case"https:":
return mA(A).catch((A=>r(A)));default:return Promise.resolve(r("unknown scheme"))}}function RA(A,e){A.request.done=!0,
null!=A.processResponseDone&&queueMicrotask((()=>A.processResponseDone(e)))}function FA(A,e){let t=A.timingInfo
;const r=()=>{const r=Date.now();"document"===A.request.destination&&(A.controller.fullTimingInfo=t),
A.controller.reportTimingSteps=()=>{if("https:"!==A.request.url.protocol)return;t.endTime=r;let s=e.cacheState
;const n=e.bodyInfo;e.timingAllowPassed||(t=y(t),s="");let o=0
;if("navigator"!==A.request.mode||!e.hasCrossOriginRedirects){o=e.status;const A=O(e.headersList)
;"failure"!==A&&(n.contentType=EA(A))}
null!=A.request.initiatorType&&wA(t,A.request.url.href,A.request.initiatorType,globalThis,s,n,o)},
queueMicrotask((()=>(A.request.done=!0,
null!=A.processResponseEndOfBody&&queueMicrotask((()=>A.processResponseEndOfBody(e))),
void(null!=A.request.initiatorType&&A.controller.reportTimingSteps()))))};null!=A.processResponse&&queueMicrotask((()=>{
A.processResponse(e),A.processResponse=null}));const s="error"===e.type?e:e.internalResponse??e
;null==s.body?r():sA(s.body.stream,(()=>{r()}))}async function mA(A){const e=A.request;let t=null,s=null
;const n=A.timingInfo;if(e.serviceWorkers,null===t){if("follow"===e.redirect&&(e.serviceWorkers="none"),s=t=await bA(A),
"cors"===e.responseTainting&&"failure"===p(e,t))return r("cors failure");"failure"===h(e,t)&&(e.timingAllowFailed=!0)}
return"opaque"!==e.responseTainting&&"opaque"!==t.type||"blocked"!==k(e.origin,e.client,e.destination,s)?(K.has(s.status)&&("manual"!==e.redirect&&A.controller.connection.destroy(void 0,!1),
"error"===e.redirect?t=r("unexpected redirect"):"manual"===e.redirect?t=s:"follow"===e.redirect?t=await NA(A,t):q(!1)),
t.timingInfo=n,t):r("blocked")}function NA(A,e){const t=A.request,s=e.internalResponse?e.internalResponse:e;let n;try{
if(n=u(s,d(t).hash),null==n)return e}catch(A){return Promise.resolve(r(A))}
if(!J(n))return Promise.resolve(r("URL scheme must be a HTTP(S) scheme"))
;if(20===t.redirectCount)return Promise.resolve(r("redirect count exceeded"));if(t.redirectCount+=1,
"cors"===t.mode&&(n.username||n.password)&&!b(t,n))return Promise.resolve(r('cross origin not allowed for request mode "cors"'))
;if("cors"===t.responseTainting&&(n.username||n.password))return Promise.resolve(r('URL cannot contain credentials for request mode "cors"'))
;if(303!==s.status&&null!=t.body&&null==t.body.source)return Promise.resolve(r())
;if([301,302].includes(s.status)&&"POST"===t.method||303===s.status&&!cA.includes(t.method)){t.method="GET",t.body=null
;for(const A of $)t.headersList.delete(A)}b(d(t),n)||(t.headersList.delete("authorization",!0),
t.headersList.delete("proxy-authorization",!0),t.headersList.delete("cookie",!0),t.headersList.delete("host",!0)),
null!=t.body&&(q(null!=t.body.source),t.body=Z(t.body.source)[0]);const o=A.timingInfo
;return o.redirectEndTime=o.postRedirectStartTime=F(A.crossOriginIsolatedCapability),
0===o.redirectStartTime&&(o.redirectStartTime=o.startTime),t.urlList.push(n),f(t,s),pA(A,!0)}
async function bA(A,e=!1,t=!1){const n=A.request;let o=null,i=null,a=null
;"no-window"===n.window&&"error"===n.redirect?(o=A,i=n):(i=g(n),o={...A},o.request=i)
;const Q="include"===n.credentials||"same-origin"===n.credentials&&"basic"===n.responseTainting,E=i.body?i.body.length:null
;let B=null;if(null==i.body&&["POST","PUT"].includes(i.method)&&(B="0"),null!=E&&(B=Y(`${E}`)),
null!=B&&i.headersList.append("content-length",B,!0),
null!=E&&i.keepalive,i.referrer instanceof URL&&i.headersList.append("referer",Y(i.referrer.href),!0),l(i),D(i),
i.headersList.contains("user-agent",!0)||i.headersList.append("user-agent",hA),
"default"===i.cache&&(i.headersList.contains("if-modified-since",!0)||i.headersList.contains("if-none-match",!0)||i.headersList.contains("if-unmodified-since",!0)||i.headersList.contains("if-match",!0)||i.headersList.contains("if-range",!0))&&(i.cache="no-store"),
"no-cache"!==i.cache||i.preventNoCacheCacheControlHeaderModification||i.headersList.contains("cache-control",!0)||i.headersList.append("cache-control","max-age=0",!0),
"no-store"!==i.cache&&"reload"!==i.cache||(i.headersList.contains("pragma",!0)||i.headersList.append("pragma","no-cache",!0),
i.headersList.contains("cache-control",!0)||i.headersList.append("cache-control","no-cache",!0)),
i.headersList.contains("range",!0)&&i.headersList.append("accept-encoding","identity",!0),
i.headersList.contains("accept-encoding",!0)||(v(d(i))?i.headersList.append("accept-encoding","br, gzip, deflate",!0):i.headersList.append("accept-encoding","gzip, deflate",!0)),
i.headersList.delete("host",!0),i.cache="no-store","no-store"!==i.cache&&i.cache,null==a){
if("only-if-cached"===i.cache)return r("only if cached");const A=await SA(o,Q,t)
;!j.has(i.method)&&A.status>=200&&A.status,null==a&&(a=A)}if(a.urlList=[...i.urlList],
i.headersList.contains("range",!0)&&(a.rangeRequested=!0),a.requestIncludesCredentials=Q,
407===a.status)return"no-window"===n.window?r():S(A)?s(A):r("proxy authentication required")
;if(421===a.status&&!t&&(null==n.body||null!=n.body.source)){if(S(A))return s(A);A.controller.connection.destroy(),
a=await bA(A,e,!0)}return a}async function SA(A,e=!1,t=!1){
q(!A.controller.connection||A.controller.connection.destroyed),A.controller.connection={abort:null,destroyed:!1,
destroy(A,e=!0){
this.destroyed||(this.destroyed=!0,e&&this.abort?.(A??new DOMException("The operation was aborted.","AbortError")))}}
;const n=A.request;let i=null;const Q=A.timingInfo;n.cache="no-store",n.mode;let g=null
;if(null==n.body&&A.processRequestEndOfBody)queueMicrotask((()=>A.processRequestEndOfBody()));else if(null!=n.body){
const e=async function*(e){S(A)||(yield e,A.processRequestBodyChunkLength?.(e.byteLength))},t=()=>{
S(A)||A.processRequestEndOfBody&&A.processRequestEndOfBody()},r=e=>{
S(A)||("AbortError"===e.name?A.controller.abort():A.controller.terminate(e))};g=async function*(){try{
for await(const A of n.body.stream)yield*e(A);t()}catch(A){r(A)}}()}try{
const{body:e,status:t,statusText:r,headersList:s,socket:B}=await function({body:e}){
const t=d(n),r=A.controller.dispatcher;return new Promise(((s,o)=>r.dispatch({path:t.pathname+t.search,origin:t.origin,
method:n.method,body:r.isMockActive?n.body&&(n.body.source||n.body.stream):e,headers:n.headersList.entries,
maxRedirections:0,upgrade:"websocket"===n.mode?"websocket":void 0},{body:null,abort:null,onConnect(e){
const{connection:t}=A.controller
;Q.finalConnectionTimingInfo=H(void 0,Q.postRedirectStartTime,A.crossOriginIsolatedCapability),
t.destroyed?e(new DOMException("The operation was aborted.","AbortError")):(A.controller.on("terminated",e),
this.abort=t.abort=e),Q.finalNetworkRequestStartTime=F(A.crossOriginIsolatedCapability)},onResponseStarted(){
Q.finalNetworkResponseStartTime=F(A.crossOriginIsolatedCapability)},onHeaders(A,e,t,r){if(A<200)return;let o=""
;const i=new a;for(let A=0;A<e.length;A+=2)i.append(aA(e[A]),e[A+1].toString("latin1"),!0);o=i.get("location",!0)
;const Q=[],g=o&&"follow"===n.redirect&&K.has(A);if("HEAD"!==n.method&&"CONNECT"!==n.method&&!X.includes(A)&&!g){
const A=i.get("content-encoding",!0),e=A?A.toLowerCase().split(","):[],t=5
;if(e.length>t)return this.abort(new Error(`too many content-encodings in response: ${e.length}, maximum allowed is ${t}`)),
!0;for(let A=e.length-1;A>=0;--A){const t=e[A].trim();if("x-gzip"===t||"gzip"===t)Q.push(E.createGunzip({
flush:E.constants.Z_SYNC_FLUSH,finishFlush:E.constants.Z_SYNC_FLUSH}));else if("deflate"===t)Q.push(W({
flush:E.constants.Z_SYNC_FLUSH,finishFlush:E.constants.Z_SYNC_FLUSH}));else{if("br"!==t){Q.length=0;break}
Q.push(E.createBrotliDecompress({flush:E.constants.BROTLI_OPERATION_FLUSH,finishFlush:E.constants.BROTLI_OPERATION_FLUSH
}))}}}this.body=new tA({read:t});const B=this.onError.bind(this);return s({status:A,statusText:r,headersList:i,
body:Q.length?rA(this.body,...Q,(A=>{A&&this.onError(A)})).on("error",B):this.body.on("error",B)}),!0},onData(e){
if(A.controller.dump)return;const t=e;return Q.encodedBodySize+=t.byteLength,this.body.push(t)},onComplete(){
this.abort&&A.controller.off("terminated",this.abort),A.controller.ended=!0,this.body.push(null)},onError(e){
this.abort&&A.controller.off("terminated",this.abort),this.body?.destroy(e),A.controller.terminate(e),o(e)},
onUpgrade(A,e,t){if(101!==A)return;const r=new a
;for(let A=0;A<e.length;A+=2)r.append(aA(e[A]),e[A+1].toString("latin1"),!0);return s({status:A,statusText:IA[A],
headersList:r,socket:t}),!0}})))}({body:g});if(B)i=o({status:t,statusText:r,headersList:s,socket:B});else{
const n=e[Symbol.asyncIterator]();A.controller.next=()=>n.next(),i=o({status:t,statusText:r,headersList:s})}}catch(e){
return"AbortError"===e.name?(A.controller.connection.destroy(),s(A,e)):r(e)}const B=async()=>{
await A.controller.resume()},C=e=>{S(A)||A.controller.abort(e)},I=new ReadableStream({async start(e){
A.controller.controller=e},async pull(A){await B()},async cancel(A){await C(A)},type:"bytes"});return i.body={stream:I,
source:null,length:null},A.controller.resume||A.controller.on("terminated",(function(e){M(A)?(i.aborted=!0,
iA(I)&&A.controller.controller.error(A.controller.serializedAbortReason)):iA(I)&&A.controller.controller.error(new TypeError("terminated",{
cause:U(e)?e:void 0})),A.controller.connection.destroy()})),A.controller.resume=async()=>{for(;;){let e,t;try{
const{done:t,value:r}=await A.controller.next();if(M(A))break;e=t?void 0:r}catch(r){
A.controller.ended&&!Q.encodedBodySize?e=void 0:(e=r,t=!0)}if(void 0===e)return T(A.controller.controller),void RA(A,i)
;if(Q.decodedBodySize+=e?.byteLength??0,t)return void A.controller.terminate(e);const r=new Uint8Array(e)
;if(r.byteLength&&A.controller.controller.enqueue(r),oA(I))return void A.controller.terminate()
;if(A.controller.controller.desiredSize<=0)return}},i}A.exports={fetch:function(A,e=void 0){
CA.argumentLengthCheck(arguments,1,"globalThis.fetch");let t,r=m();try{t=new Q(A,e)}catch(A){return r.reject(A),
r.promise}const s=t[_];if(t.signal.aborted)return yA(r,s,null,t.signal.reason),r.promise;const n=s.client.globalObject
;"ServiceWorkerGlobalScope"===n?.constructor?.name&&(s.serviceWorkers="none");let o=null,a=!1,g=null
;return nA(t.signal,(()=>{a=!0,q(null!=g),g.abort(t.signal.reason);const A=o?.deref();yA(r,s,A,t.signal.reason)})),
g=DA({request:s,processResponseEndOfBody:dA,processResponse:A=>{
a||(A.aborted?yA(r,s,o,g.serializedAbortReason):"error"!==A.type?(o=new WeakRef(i(A,"immutable")),r.resolve(o.deref()),
r=null):r.reject(new TypeError("fetch failed",{cause:A.error})))},dispatcher:t[P]}),r.promise},Fetch:uA,fetching:DA,
finalizeAndReportTiming:fA}})),9967:(((A,e,t)=>{
const{extractBody:r,mixinBody:s,cloneBody:n,bodyUnusable:o}=t(4492),{Headers:i,fill:a,HeadersList:Q,setHeadersGuard:g,getHeadersGuard:E,setHeadersList:B,getHeadersList:C}=t(660),{FinalizationRegistry:I}=t(6653)(),c=t(3440),h=t(7975),{isValidHTTPToken:l,sameOrigin:u,environmentSettingsObject:d}=t(3168),{forbiddenMethodsSet:f,corsSafeListedMethodsSet:w,referrerPolicy:y,requestRedirect:D,requestMode:p,requestCredentials:k,requestCache:R,requestDuplex:F}=t(4495),{kEnumerableProperty:m,normalizedMethodRecordsBase:N,normalizedMethodRecords:b}=c,{kHeaders:S,kSignal:M,kState:U,kDispatcher:L}=t(3627),{webidl:T}=t(5893),{URLSerializer:Y}=t(1900),{kConstruct:G}=t(6443),J=t(4589),{getMaxListeners:v,setMaxListeners:H,getEventListeners:V,defaultMaxListeners:x}=t(8474),W=Symbol("abortController"),O=new I((({signal:A,abort:e})=>{
A.removeEventListener("abort",e)})),_=new WeakMap;function P(A){return function e(){const t=A.deref();if(void 0!==t){
O.unregister(e),this.removeEventListener("abort",e),t.abort(this.reason);const A=_.get(t.signal);if(void 0!==A){
if(0!==A.size){for(const e of A){const A=e.deref();void 0!==A&&A.abort(this.reason)}A.clear()}_.delete(t.signal)}}}}
let q=!1;class Z{constructor(A,e={}){if(T.util.markAsUncloneable(this),A===G)return;const t="Request constructor"
;T.argumentLengthCheck(arguments,1,t),A=T.converters.RequestInfo(A,t,"input"),e=T.converters.RequestInit(e,t,"init")
;let s=null,n=null;const E=d.settingsObject.baseUrl;let I=null;if("string"==typeof A){let t;this[L]=e.dispatcher;try{
t=new URL(A,E)}catch(e){throw new TypeError("Failed to parse URL from "+A,{cause:e})}
if(t.username||t.password)throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+A)
;s=z({urlList:[t]}),n="cors"}else this[L]=e.dispatcher||A[L],J(A instanceof Z),s=A[U],I=A[M]
;const h=d.settingsObject.origin;let y="client"
;if("EnvironmentSettingsObject"===s.window?.constructor?.name&&u(s.window,h)&&(y=s.window),
null!=e.window)throw new TypeError(`'window' option '${y}' must be null`);"window"in e&&(y="no-window"),s=z({
method:s.method,headersList:s.headersList,unsafeRequest:s.unsafeRequest,client:d.settingsObject,window:y,
priority:s.priority,origin:s.origin,referrer:s.referrer,referrerPolicy:s.referrerPolicy,mode:s.mode,
credentials:s.credentials,cache:s.cache,redirect:s.redirect,integrity:s.integrity,keepalive:s.keepalive,
reloadNavigation:s.reloadNavigation,historyNavigation:s.historyNavigation,urlList:[...s.urlList]})
;const D=0!==Object.keys(e).length;if(D&&("navigate"===s.mode&&(s.mode="same-origin"),s.reloadNavigation=!1,
s.historyNavigation=!1,s.origin="client",s.referrer="client",s.referrerPolicy="",s.url=s.urlList[s.urlList.length-1],
s.urlList=[s.url]),void 0!==e.referrer){const A=e.referrer;if(""===A)s.referrer="no-referrer";else{let e;try{
e=new URL(A,E)}catch(e){throw new TypeError(`Referrer "${A}" is not a valid URL.`,{cause:e})}
"about:"===e.protocol&&"client"===e.hostname||h&&!u(e,d.settingsObject.baseUrl)?s.referrer="client":s.referrer=e}}let p
;if(void 0!==e.referrerPolicy&&(s.referrerPolicy=e.referrerPolicy),p=void 0!==e.mode?e.mode:n,
"navigate"===p)throw T.errors.exception({header:"Request constructor",message:"invalid request mode navigate."})
;if(null!=p&&(s.mode=p),void 0!==e.credentials&&(s.credentials=e.credentials),void 0!==e.cache&&(s.cache=e.cache),
"only-if-cached"===s.cache&&"same-origin"!==s.mode)throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode")
;if(void 0!==e.redirect&&(s.redirect=e.redirect),null!=e.integrity&&(s.integrity=String(e.integrity)),
void 0!==e.keepalive&&(s.keepalive=Boolean(e.keepalive)),void 0!==e.method){let A=e.method;const t=b[A]
;if(void 0!==t)s.method=t;else{if(!l(A))throw new TypeError(`'${A}' is not a valid HTTP method.`)
;const e=A.toUpperCase();if(f.has(e))throw new TypeError(`'${A}' HTTP method is unsupported.`);A=N[e]??A,s.method=A}
q||"patch"!==s.method||(process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.",{
code:"UNDICI-FETCH-patch"}),q=!0)}void 0!==e.signal&&(I=e.signal),this[U]=s;const k=new AbortController
;if(this[M]=k.signal,null!=I){
if(!I||"boolean"!=typeof I.aborted||"function"!=typeof I.addEventListener)throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.")
;if(I.aborted)k.abort(I.reason);else{this[W]=k;const A=P(new WeakRef(k));try{
("function"==typeof v&&v(I)===x||V(I,"abort").length>=x)&&H(1500,I)}catch{}c.addAbortListener(I,A),O.register(k,{
signal:I,abort:A},A)}}if(this[S]=new i(G),B(this[S],s.headersList),g(this[S],"request"),"no-cors"===p){
if(!w.has(s.method))throw new TypeError(`'${s.method} is unsupported in no-cors mode.`);g(this[S],"request-no-cors")}
if(D){const A=C(this[S]),t=void 0!==e.headers?e.headers:new Q(A);if(A.clear(),t instanceof Q){
for(const{name:e,value:r}of t.rawValues())A.append(e,r,!1);A.cookies=t.cookies}else a(this[S],t)}
const R=A instanceof Z?A[U].body:null
;if(!(null==e.body&&null==R||"GET"!==s.method&&"HEAD"!==s.method))throw new TypeError("Request with GET/HEAD method cannot have body.")
;let F=null;if(null!=e.body){const[A,t]=r(e.body,s.keepalive)
;F=A,t&&!C(this[S]).contains("content-type",!0)&&this[S].append("content-type",t)}const m=F??R
;if(null!=m&&null==m.source){
if(null!=F&&null==e.duplex)throw new TypeError("RequestInit: duplex option is required when sending a body.")
;if("same-origin"!==s.mode&&"cors"!==s.mode)throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or "cors"')
;s.useCORSPreflightFlag=!0}let Y=m;if(null==F&&null!=R){
if(o(A))throw new TypeError("Cannot construct a Request with a Request object that has already been used.")
;const e=new TransformStream;R.stream.pipeThrough(e),Y={source:R.source,length:R.length,stream:e.readable}}
this[U].body=Y}get method(){return T.brandCheck(this,Z),this[U].method}get url(){return T.brandCheck(this,Z),
Y(this[U].url)}get headers(){return T.brandCheck(this,Z),this[S]}get destination(){return T.brandCheck(this,Z),
this[U].destination}get referrer(){
return T.brandCheck(this,Z),"no-referrer"===this[U].referrer?"":"client"===this[U].referrer?"about:client":this[U].referrer.toString()
}get referrerPolicy(){return T.brandCheck(this,Z),this[U].referrerPolicy}get mode(){return T.brandCheck(this,Z),
this[U].mode}get credentials(){return this[U].credentials}get cache(){return T.brandCheck(this,Z),this[U].cache}
get redirect(){return T.brandCheck(this,Z),this[U].redirect}get integrity(){return T.brandCheck(this,Z),
this[U].integrity}get keepalive(){return T.brandCheck(this,Z),this[U].keepalive}get isReloadNavigation(){
return T.brandCheck(this,Z),this[U].reloadNavigation}get isHistoryNavigation(){return T.brandCheck(this,Z),
this[U].historyNavigation}get signal(){return T.brandCheck(this,Z),this[M]}get body(){return T.brandCheck(this,Z),
this[U].body?this[U].body.stream:null}get bodyUsed(){return T.brandCheck(this,Z),
!!this[U].body&&c.isDisturbed(this[U].body.stream)}get duplex(){return T.brandCheck(this,Z),"half"}clone(){
if(T.brandCheck(this,Z),o(this))throw new TypeError("unusable");const A=K(this[U]),e=new AbortController
;if(this.signal.aborted)e.abort(this.signal.reason);else{let A=_.get(this.signal);void 0===A&&(A=new Set,
_.set(this.signal,A));const t=new WeakRef(e);A.add(t),c.addAbortListener(e.signal,P(t))}return X(A,e.signal,E(this[S]))}
[h.inspect.custom](A,e){null===e.depth&&(e.depth=2),e.colors??=!0;const t={method:this.method,url:this.url,
headers:this.headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,
mode:this.mode,credentials:this.credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,
keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.isHistoryNavigation,
signal:this.signal};return`Request ${h.formatWithOptions(e,t)}`}}function z(A){return{method:A.method??"GET",
localURLsOnly:A.localURLsOnly??!1,unsafeRequest:A.unsafeRequest??!1,body:A.body??null,client:A.client??null,
reservedClient:A.reservedClient??null,replacesClientId:A.replacesClientId??"",window:A.window??"client",
keepalive:A.keepalive??!1,serviceWorkers:A.serviceWorkers??"all",initiator:A.initiator??"",
destination:A.destination??"",priority:A.priority??null,origin:A.origin??"client",
policyContainer:A.policyContainer??"client",referrer:A.referrer??"client",referrerPolicy:A.referrerPolicy??"",
mode:A.mode??"no-cors",useCORSPreflightFlag:A.useCORSPreflightFlag??!1,credentials:A.credentials??"same-origin",
useCredentials:A.useCredentials??!1,cache:A.cache??"default",redirect:A.redirect??"follow",integrity:A.integrity??"",
cryptoGraphicsNonceMetadata:A.cryptoGraphicsNonceMetadata??"",parserMetadata:A.parserMetadata??"",
reloadNavigation:A.reloadNavigation??!1,historyNavigation:A.historyNavigation??!1,userActivation:A.userActivation??!1,
taintedOrigin:A.taintedOrigin??!1,redirectCount:A.redirectCount??0,responseTainting:A.responseTainting??"basic",
preventNoCacheCacheControlHeaderModification:A.preventNoCacheCacheControlHeaderModification??!1,done:A.done??!1,
timingAllowFailed:A.timingAllowFailed??!1,urlList:A.urlList,url:A.urlList[0],
headersList:A.headersList?new Q(A.headersList):new Q}}function K(A){const e=z({...A,body:null})
;return null!=A.body&&(e.body=n(e,A.body)),e}function X(A,e,t){const r=new Z(G);return r[U]=A,r[M]=e,r[S]=new i(G),
B(r[S],A.headersList),g(r[S],t),r}s(Z),Object.defineProperties(Z.prototype,{method:m,url:m,headers:m,redirect:m,clone:m,
signal:m,duplex:m,destination:m,body:m,bodyUsed:m,isHistoryNavigation:m,isReloadNavigation:m,keepalive:m,integrity:m,
cache:m,credentials:m,attribute:m,referrerPolicy:m,referrer:m,mode:m,[Symbol.toStringTag]:{value:"Request",
configurable:!0}}),T.converters.Request=T.interfaceConverter(Z),T.converters.RequestInfo=function(A,e,t){
return"string"==typeof A?T.converters.USVString(A,e,t):A instanceof Z?T.converters.Request(A,e,t):T.converters.USVString(A,e,t)
},T.converters.AbortSignal=T.interfaceConverter(AbortSignal),T.converters.RequestInit=T.dictionaryConverter([{
key:"method",converter:T.converters.ByteString},{key:"headers",converter:T.converters.HeadersInit},{key:"body",
converter:T.nullableConverter(T.converters.BodyInit)},{key:"referrer",converter:T.converters.USVString},{
key:"referrerPolicy",converter:T.converters.DOMString,allowedValues:y},{key:"mode",converter:T.converters.DOMString,
allowedValues:p},{key:"credentials",converter:T.converters.DOMString,allowedValues:k},{key:"cache",
converter:T.converters.DOMString,allowedValues:R},{key:"redirect",converter:T.converters.DOMString,allowedValues:D},{
key:"integrity",converter:T.converters.DOMString},{key:"keepalive",converter:T.converters.boolean},{key:"signal",
converter:T.nullableConverter((A=>T.converters.AbortSignal(A,"RequestInit","signal",{strict:!1})))},{key:"window",
converter:T.converters.any},{key:"duplex",converter:T.converters.DOMString,allowedValues:F},{key:"dispatcher",
converter:T.converters.any}]),A.exports={Request:Z,makeRequest:z,fromInnerRequest:X,cloneRequest:K}})),
9051:(((A,e,t)=>{
const{Headers:r,HeadersList:s,fill:n,getHeadersGuard:o,setHeadersGuard:i,setHeadersList:a}=t(660),{extractBody:Q,cloneBody:g,mixinBody:E,hasFinalizationRegistry:B,streamRegistry:C,bodyUnusable:I}=t(4492),c=t(3440),h=t(7975),{kEnumerableProperty:l}=c,{isValidReasonPhrase:u,isCancelled:d,isAborted:f,isBlobLike:w,serializeJavascriptValueToJSONString:y,isErrorLike:D,isomorphicEncode:p,environmentSettingsObject:k}=t(3168),{redirectStatusSet:R,nullBodyStatus:F}=t(4495),{kState:m,kHeaders:N}=t(3627),{webidl:b}=t(5893),{FormData:S}=t(5910),{URLSerializer:M}=t(1900),{kConstruct:U}=t(6443),L=t(4589),{types:T}=t(7975),Y=new TextEncoder("utf-8")
;class G{static error(){return O(H(),"immutable")}static json(A,e={}){
b.argumentLengthCheck(arguments,1,"Response.json"),null!==e&&(e=b.converters.ResponseInit(e))
;const t=Y.encode(y(A)),r=Q(t),s=O(v({}),"response");return W(s,e,{body:r[0],type:"application/json"}),s}
static redirect(A,e=302){let t;b.argumentLengthCheck(arguments,1,"Response.redirect"),A=b.converters.USVString(A),
e=b.converters["unsigned short"](e);try{t=new URL(A,k.settingsObject.baseUrl)}catch(e){
throw new TypeError(`Failed to parse URL from ${A}`,{cause:e})}
if(!R.has(e))throw new RangeError(`Invalid status code ${e}`);const r=O(v({}),"immutable");r[m].status=e;const s=p(M(t))
;return r[m].headersList.append("location",s,!0),r}constructor(A=null,e={}){if(b.util.markAsUncloneable(this),
A===U)return;null!==A&&(A=b.converters.BodyInit(A)),e=b.converters.ResponseInit(e),this[m]=v({}),this[N]=new r(U),
i(this[N],"response"),a(this[N],this[m].headersList);let t=null;if(null!=A){const[e,r]=Q(A);t={body:e,type:r}}
W(this,e,t)}get type(){return b.brandCheck(this,G),this[m].type}get url(){b.brandCheck(this,G)
;const A=this[m].urlList,e=A[A.length-1]??null;return null===e?"":M(e,!0)}get redirected(){return b.brandCheck(this,G),
this[m].urlList.length>1}get status(){return b.brandCheck(this,G),this[m].status}get ok(){return b.brandCheck(this,G),
this[m].status>=200&&this[m].status<=299}get statusText(){return b.brandCheck(this,G),this[m].statusText}get headers(){
return b.brandCheck(this,G),this[N]}get body(){return b.brandCheck(this,G),this[m].body?this[m].body.stream:null}
get bodyUsed(){return b.brandCheck(this,G),!!this[m].body&&c.isDisturbed(this[m].body.stream)}clone(){
if(b.brandCheck(this,G),I(this))throw b.errors.exception({header:"Response.clone",
message:"Body has already been consumed."});const A=J(this[m])
;return B&&this[m].body?.stream&&C.register(this,new WeakRef(this[m].body.stream)),O(A,o(this[N]))}
[h.inspect.custom](A,e){null===e.depth&&(e.depth=2),e.colors??=!0;const t={status:this.status,
statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,
redirected:this.redirected,type:this.type,url:this.url};return`Response ${h.formatWithOptions(e,t)}`}}function J(A){
if(A.internalResponse)return x(J(A.internalResponse),A.type);const e=v({...A,body:null})
;return null!=A.body&&(e.body=g(e,A.body)),e}function v(A){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,
requestIncludesCredentials:!1,type:"default",status:200,timingInfo:null,cacheState:"",statusText:"",...A,
headersList:A?.headersList?new s(A?.headersList):new s,urlList:A?.urlList?[...A.urlList]:[]}}function H(A){return v({
type:"error",status:0,error:D(A)?A:new Error(A?String(A):A),aborted:A&&"AbortError"===A.name})}function V(A,e){
return e={internalResponse:A,...e},new Proxy(A,{get:(A,t)=>t in e?e[t]:A[t],set:(A,t,r)=>(L(!(t in e)),A[t]=r,!0)})}
function x(A,e){return"basic"===e?V(A,{type:"basic",headersList:A.headersList}):"cors"===e?V(A,{type:"cors",
headersList:A.headersList}):"opaque"===e?V(A,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",body:null
}):"opaqueredirect"===e?V(A,{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null}):void L(!1)}
function W(A,e,t){
if(null!==e.status&&(e.status<200||e.status>599))throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.')
;if("statusText"in e&&null!=e.statusText&&!u(String(e.statusText)))throw new TypeError("Invalid statusText")
;if("status"in e&&null!=e.status&&(A[m].status=e.status),
"statusText"in e&&null!=e.statusText&&(A[m].statusText=e.statusText),"headers"in e&&null!=e.headers&&n(A[N],e.headers),
t){if(F.includes(A.status))throw b.errors.exception({header:"Response constructor",
message:`Invalid response status code ${A.status}`})
;A[m].body=t.body,null==t.type||A[m].headersList.contains("content-type",!0)||A[m].headersList.append("content-type",t.type,!0)
}}function O(A,e){const t=new G(U);return t[m]=A,t[N]=new r(U),a(t[N],A.headersList),i(t[N],e),
B&&A.body?.stream&&C.register(t,new WeakRef(A.body.stream)),t}E(G),Object.defineProperties(G.prototype,{type:l,url:l,
status:l,ok:l,redirected:l,statusText:l,headers:l,clone:l,body:l,bodyUsed:l,[Symbol.toStringTag]:{value:"Response",
configurable:!0}}),Object.defineProperties(G,{json:l,redirect:l,error:l
}),b.converters.ReadableStream=b.interfaceConverter(ReadableStream),b.converters.FormData=b.interfaceConverter(S),
b.converters.URLSearchParams=b.interfaceConverter(URLSearchParams),b.converters.XMLHttpRequestBodyInit=function(A,e,t){
return"string"==typeof A?b.converters.USVString(A,e,t):w(A)?b.converters.Blob(A,e,t,{strict:!1
}):ArrayBuffer.isView(A)||T.isArrayBuffer(A)?b.converters.BufferSource(A,e,t):c.isFormDataLike(A)?b.converters.FormData(A,e,t,{
strict:!1}):A instanceof URLSearchParams?b.converters.URLSearchParams(A,e,t):b.converters.DOMString(A,e,t)},
b.converters.BodyInit=function(A,e,t){
return A instanceof ReadableStream?b.converters.ReadableStream(A,e,t):A?.[Symbol.asyncIterator]?A:b.converters.XMLHttpRequestBodyInit(A,e,t)
},b.converters.ResponseInit=b.dictionaryConverter([{key:"status",converter:b.converters["unsigned short"],
defaultValue:()=>200},{key:"statusText",converter:b.converters.ByteString,defaultValue:()=>""},{key:"headers",
converter:b.converters.HeadersInit}]),A.exports={isNetworkError:function(A){return"error"===A.type&&0===A.status},
makeNetworkError:H,makeResponse:v,makeAppropriateNetworkError:function(A,e=null){return L(d(A)),
f(A)?H(Object.assign(new DOMException("The operation was aborted.","AbortError"),{cause:e
})):H(Object.assign(new DOMException("Request was cancelled."),{cause:e}))},filterResponse:x,Response:G,cloneResponse:J,
fromInnerResponse:O}})),3627:((A=>{A.exports={kUrl:Symbol("url"),kHeaders:Symbol("headers"),
kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol("dispatcher")}})),3168:(((A,e,t)=>{
const{Transform:r}=t(7075),s=t(8522),{redirectStatusSet:n,referrerPolicySet:o,badPortsSet:i}=t(4495),{getGlobalOrigin:a}=t(1059),{collectASequenceOfCodePoints:Q,collectAnHTTPQuotedString:g,removeChars:E,parseMIMEType:B}=t(1900),{performance:C}=t(643),{isBlobLike:I,ReadableStreamFrom:c,isValidHTTPToken:h,normalizedMethodRecordsBase:l}=t(3440),u=t(4589),{isUint8Array:d}=t(3429),{webidl:f}=t(5893)
;let w,y=[];try{w=t(7598);const A=["sha256","sha384","sha512"];y=w.getHashes().filter((e=>A.includes(e)))}catch{}
function D(A){const e=A.urlList,t=e.length;return 0===t?null:e[t-1].toString()}function p(A){
for(let e=0;e<A.length;++e){const t=A.charCodeAt(e);if(t>126||t<32)return!1}return!0}function k(A){
return A.urlList[A.urlList.length-1]}const R=h;function F(A){
return!1===("\t"===A[0]||" "===A[0]||"\t"===A[A.length-1]||" "===A[A.length-1]||A.includes("\n")||A.includes("\r")||A.includes("\0"))
}function m(A,e){return A}function N(A,e){
return u(A instanceof URL),"file:"===(A=new URL(A)).protocol||"about:"===A.protocol||"blank:"===A.protocol?"no-referrer":(A.username="",
A.password="",A.hash="",e&&(A.pathname="",A.search=""),A)}function b(A){
return A instanceof URL&&("about:blank"===A.href||"about:srcdoc"===A.href||"data:"===A.protocol||"file:"===A.protocol||function(A){
if(null==A||"null"===A)return!1;const e=new URL(A)
;return"https:"===e.protocol||"wss:"===e.protocol||!!(/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(e.hostname)||"localhost"===e.hostname||e.hostname.includes("localhost.")||e.hostname.endsWith(".localhost"))
}(A.origin))}const S=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i
;function M(A){const e=[];let t=!0;for(const r of A.split(" ")){t=!1;const A=S.exec(r)
;if(null===A||void 0===A.groups||void 0===A.groups.algo)continue;const s=A.groups.algo.toLowerCase()
;y.includes(s)&&e.push(A.groups)}return!0===t?"no metadata":e}function U(A){let e=A[0].algo;if("5"===e[3])return e
;for(let t=1;t<A.length;++t){const r=A[t];if("5"===r.algo[3]){e="sha512";break}"3"!==e[3]&&"3"===r.algo[3]&&(e="sha384")
}return e}function L(A,e){if(1===A.length)return A;let t=0;for(let r=0;r<A.length;++r)A[r].algo===e&&(A[t++]=A[r])
;return A.length=t,A}function T(A,e){if(A.length!==e.length)return!1;for(let t=0;t<A.length;++t)if(A[t]!==e[t]){
if("+"===A[t]&&"-"===e[t]||"/"===A[t]&&"_"===e[t])continue;return!1}return!0}function Y(A,e){
return A.origin===e.origin&&"null"===A.origin||A.protocol===e.protocol&&A.hostname===e.hostname&&A.port===e.port}
const G=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));function J(A,e,t=0,r=1){class s{#q;#Z;#z
;constructor(A,e){this.#q=A,this.#Z=e,this.#z=0}next(){
if("object"!=typeof this||null===this||!(#q in this))throw new TypeError(`'next' called on an object that does not implement interface ${A} Iterator.`)
;const s=this.#z,n=this.#q[e];if(s>=n.length)return{value:void 0,done:!0};const{[t]:o,[r]:i}=n[s];let a
;switch(this.#z=s+1,this.#Z){case"key":a=o;break;case"value":a=i;break;case"key+value":a=[o,i]}return{value:a,done:!1}}}
return delete s.prototype.constructor,Object.setPrototypeOf(s.prototype,G),Object.defineProperties(s.prototype,{
[Symbol.toStringTag]:{writable:!1,enumerable:!1,configurable:!0,value:`${A} Iterator`},next:{writable:!0,enumerable:!0,
configurable:!0}}),function(A,e){return new s(A,e)}}const v=/[^\x00-\xFF]/;function H(A){return u(!v.test(A)),A}
async function V(A){const e=[];let t=0;for(;;){const{done:r,value:s}=await A.read();if(r)return Buffer.concat(e,t)
;if(!d(s))throw new TypeError("Received non-Uint8Array chunk");e.push(s),t+=s.length}}function x(A){
return"string"==typeof A&&":"===A[5]&&"h"===A[0]&&"t"===A[1]&&"t"===A[2]&&"p"===A[3]&&"s"===A[4]||"https:"===A.protocol}
function W(A){u("protocol"in A);const e=A.protocol;return"http:"===e||"https:"===e}class O extends r{#K;constructor(A){
super(),this.#K=A}_transform(A,e,t){if(!this._inflateStream){if(0===A.length)return void t()
;this._inflateStream=8==(15&A[0])?s.createInflate(this.#K):s.createInflateRaw(this.#K),
this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.on("end",(()=>this.push(null))),
this._inflateStream.on("error",(A=>this.destroy(A)))}this._inflateStream.write(A,e,t)}_final(A){
this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),A()}}function _(A){const e=A,t={position:0
},r=[];let s="";for(;t.position<e.length;){
if(s+=Q((A=>'"'!==A&&","!==A),e,t),t.position<e.length)if(34===e.charCodeAt(t.position)){if(s+=g(e,t),
t.position<e.length)continue}else u(44===e.charCodeAt(t.position)),t.position++;s=E(s,!0,!0,(A=>9===A||32===A)),
r.push(s),s=""}return r}function P(A,e){const t=e.get(A,!0);return null===t?null:_(t)}const q=new TextDecoder;class Z{
get baseUrl(){return a()}get origin(){return this.baseUrl?.origin}policyContainer={
referrerPolicy:"strict-origin-when-cross-origin"}}const z=new class{settingsObject=new Z};A.exports={
isAborted:function(A){return"aborted"===A.controller.state},isCancelled:function(A){
return"aborted"===A.controller.state||"terminated"===A.controller.state},isValidEncodedURL:p,
createDeferredPromise:function(){let A,e;return{promise:new Promise(((t,r)=>{A=t,e=r})),resolve:A,reject:e}},
ReadableStreamFrom:c,tryUpgradeRequestToAPotentiallyTrustworthyURL:function(A){},
clampAndCoarsenConnectionTimingInfo:function(A,e,t){return!A?.startTime||A.startTime<e?{domainLookupStartTime:e,
domainLookupEndTime:e,connectionStartTime:e,connectionEndTime:e,secureConnectionStartTime:e,
ALPNNegotiatedProtocol:A?.ALPNNegotiatedProtocol}:{domainLookupStartTime:m(A.domainLookupStartTime),
domainLookupEndTime:m(A.domainLookupEndTime),connectionStartTime:m(A.connectionStartTime),
connectionEndTime:m(A.connectionEndTime),secureConnectionStartTime:m(A.secureConnectionStartTime),
ALPNNegotiatedProtocol:A.ALPNNegotiatedProtocol}},coarsenedSharedCurrentTime:function(A){return m(C.now())},
determineRequestsReferrer:function(A){const e=A.referrerPolicy;u(e);let t=null;if("client"===A.referrer){const A=a()
;if(!A||"null"===A.origin)return"no-referrer";t=new URL(A)}else A.referrer instanceof URL&&(t=A.referrer);let r=N(t)
;const s=N(t,!0);r.toString().length>4096&&(r=s);const n=Y(A,r),o=b(r)&&!b(A.url);switch(e){case"origin":
return null!=s?s:N(t,!0);case"unsafe-url":return r;case"same-origin":return n?s:"no-referrer"
;case"origin-when-cross-origin":return n?r:s;case"strict-origin-when-cross-origin":{const e=k(A)
;return Y(r,e)?r:b(r)&&!b(e)?"no-referrer":s}default:return o?"no-referrer":s}},makePolicyContainer:function(){return{
referrerPolicy:"strict-origin-when-cross-origin"}},clonePolicyContainer:function(A){return{
referrerPolicy:A.referrerPolicy}},appendFetchMetadata:function(A){let e=null;e=A.mode,
A.headersList.set("sec-fetch-mode",e,!0)},appendRequestOriginHeader:function(A){let e=A.origin
;if("client"!==e&&void 0!==e)if("cors"===A.responseTainting||"websocket"===A.mode)A.headersList.append("origin",e,!0);else if("GET"!==A.method&&"HEAD"!==A.method){
switch(A.referrerPolicy){case"no-referrer":e=null;break;case"no-referrer-when-downgrade":case"strict-origin":
case"strict-origin-when-cross-origin":A.origin&&x(A.origin)&&!x(k(A))&&(e=null);break;case"same-origin":
Y(A,k(A))||(e=null)}A.headersList.append("origin",e,!0)}},TAOCheck:function(){return"success"},corsCheck:function(){
return"success"},crossOriginResourcePolicyCheck:function(){return"allowed"},createOpaqueTimingInfo:function(A){return{
startTime:A.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:A.startTime??0,
finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,
encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}},setRequestReferrerPolicyOnRedirect:function(A,e){
const{headersList:t}=e,r=(t.get("referrer-policy",!0)??"").split(",");let s=""
;if(r.length>0)for(let A=r.length;0!==A;A--){const e=r[A-1].trim();if(o.has(e)){s=e;break}}""!==s&&(A.referrerPolicy=s)
},isValidHTTPToken:h,requestBadPort:function(A){const e=k(A);return W(e)&&i.has(e.port)?"blocked":"allowed"},
requestCurrentURL:k,responseURL:D,responseLocationURL:function(A,e){if(!n.has(A.status))return null
;let t=A.headersList.get("location",!0);var r;return null!==t&&F(t)&&(p(t)||(r=t,
t=Buffer.from(r,"binary").toString("utf8")),t=new URL(t,D(A))),t&&!t.hash&&(t.hash=e),t},isBlobLike:I,
isURLPotentiallyTrustworthy:b,isValidReasonPhrase:function(A){for(let e=0;e<A.length;++e){const t=A.charCodeAt(e)
;if(!(9===t||t>=32&&t<=126||t>=128&&t<=255))return!1}return!0},sameOrigin:Y,normalizeMethod:function(A){
return l[A.toLowerCase()]??A},serializeJavascriptValueToJSONString:function(A){const e=JSON.stringify(A)
;if(void 0===e)throw new TypeError("Value is not JSON serializable");return u("string"==typeof e),e},
iteratorMixin:function(A,e,t,r=0,s=1){const n=J(A,t,r,s),o={keys:{writable:!0,enumerable:!0,configurable:!0,
value:function(){return f.brandCheck(this,e),n(this,"key")}},values:{writable:!0,enumerable:!0,configurable:!0,
value:function(){return f.brandCheck(this,e),n(this,"value")}},entries:{writable:!0,enumerable:!0,configurable:!0,
value:function(){return f.brandCheck(this,e),n(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,
value:function(t,r=globalThis){if(f.brandCheck(this,e),f.argumentLengthCheck(arguments,1,`${A}.forEach`),
"function"!=typeof t)throw new TypeError(`Failed to execute 'forEach' on '${A}': parameter 1 is not of type 'Function'.`)
;for(const{0:A,1:e}of n(this,"key+value"))t.call(r,e,A,this)}}};return Object.defineProperties(e.prototype,{...o,
[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:o.entries.value}})},createIterator:J,
isValidHeaderName:R,isValidHeaderValue:F,isErrorLike:function(A){
return A instanceof Error||"Error"===A?.constructor?.name||"DOMException"===A?.constructor?.name},
fullyReadBody:async function(A,e,t){const r=e,s=t;let n;try{n=A.stream.getReader()}catch(A){return void s(A)}try{
r(await V(n))}catch(A){s(A)}},bytesMatch:function(A,e){if(void 0===w)return!0;const t=M(e);if("no metadata"===t)return!0
;if(0===t.length)return!0;const r=L(t,U(t));for(const e of r){const t=e.algo,r=e.hash
;let s=w.createHash(t).update(A).digest("base64")
;if("="===s[s.length-1]&&(s="="===s[s.length-2]?s.slice(0,-2):s.slice(0,-1)),T(s,r))return!0}return!1},
isReadableStreamLike:function(A){
return A instanceof ReadableStream||"ReadableStream"===A[Symbol.toStringTag]&&"function"==typeof A.tee},
readableStreamClose:function(A){try{A.close(),A.byobRequest?.respond(0)}catch(A){
if(!A.message.includes("Controller is already closed")&&!A.message.includes("ReadableStream is already closed"))throw A}
},isomorphicEncode:H,urlIsLocal:function(A){u("protocol"in A);const e=A.protocol
;return"about:"===e||"blob:"===e||"data:"===e},urlHasHttpsScheme:x,urlIsHttpHttpsScheme:W,readAllBytes:V,
simpleRangeHeaderValue:function(A,e){const t=A;if(!t.startsWith("bytes"))return"failure";const r={position:5}
;if(e&&Q((A=>"\t"===A||" "===A),t,r),61!==t.charCodeAt(r.position))return"failure";r.position++,
e&&Q((A=>"\t"===A||" "===A),t,r);const s=Q((A=>{const e=A.charCodeAt(0);return e>=48&&e<=57
}),t,r),n=s.length?Number(s):null;if(e&&Q((A=>"\t"===A||" "===A),t,r),45!==t.charCodeAt(r.position))return"failure"
;r.position++,e&&Q((A=>"\t"===A||" "===A),t,r);const o=Q((A=>{const e=A.charCodeAt(0);return e>=48&&e<=57
}),t,r),i=o.length?Number(o):null;return r.position<t.length||null===i&&null===n||n>i?"failure":{rangeStartValue:n,
rangeEndValue:i}},buildContentRange:function(A,e,t){let r="bytes ";return r+=H(`${A}`),r+="-",r+=H(`${e}`),r+="/",
r+=H(`${t}`),r},parseMetadata:M,createInflate:function(A){return new O(A)},extractMimeType:function(A){
let e=null,t=null,r=null;const s=P("content-type",A);if(null===s)return"failure";for(const A of s){const s=B(A)
;"failure"!==s&&"*/*"!==s.essence&&(r=s,
r.essence!==t?(e=null,r.parameters.has("charset")&&(e=r.parameters.get("charset")),
t=r.essence):r.parameters.has("charset")||null===e||r.parameters.set("charset",e))}return r??"failure"},
getDecodeSplit:P,utf8DecodeBytes:function(A){
return 0===A.length?"":(239===A[0]&&187===A[1]&&191===A[2]&&(A=A.subarray(3)),q.decode(A))},environmentSettingsObject:z}
})),5893:(((A,e,t)=>{
const{types:r,inspect:s}=t(7975),{markAsUncloneable:n}=t(5919),{toUSVString:o}=t(3440),i={converters:{},util:{},
errors:{}};i.errors.exception=function(A){return new TypeError(`${A.header}: ${A.message}`)},
i.errors.conversionFailed=function(A){
const e=1===A.types.length?"":" one of",t=`${A.argument} could not be converted to${e}: ${A.types.join(", ")}.`
;return i.errors.exception({header:A.prefix,message:t})},i.errors.invalidArgument=function(A){
return i.errors.exception({header:A.prefix,message:`"${A.value}" is an invalid ${A.type}.`})},
i.brandCheck=function(A,e,t){if(!1!==t?.strict){if(!(A instanceof e)){const A=new TypeError("Illegal invocation")
;throw A.code="ERR_INVALID_THIS",A}}else if(A?.[Symbol.toStringTag]!==e.prototype[Symbol.toStringTag]){
const A=new TypeError("Illegal invocation");throw A.code="ERR_INVALID_THIS",A}},
i.argumentLengthCheck=function({length:A},e,t){if(A<e)throw i.errors.exception({
message:`${e} argument${1!==e?"s":""} required, but${A?" only":""} ${A} found.`,header:t})},
i.illegalConstructor=function(){throw i.errors.exception({header:"TypeError",message:"Illegal constructor"})},
i.util.Type=function(A){switch(typeof A){case"undefined":return"Undefined";case"boolean":return"Boolean";case"string":
return"String";case"symbol":return"Symbol";case"number":return"Number";case"bigint":return"BigInt";case"function":
case"object":return null===A?"Null":"Object"}},i.util.markAsUncloneable=n||(()=>{}),
i.util.ConvertToInt=function(A,e,t,r){let s,n
;64===e?(s=Math.pow(2,53)-1,n="unsigned"===t?0:Math.pow(-2,53)+1):"unsigned"===t?(n=0,
s=Math.pow(2,e)-1):(n=Math.pow(-2,e)-1,s=Math.pow(2,e-1)-1);let o=Number(A);if(0===o&&(o=0),!0===r?.enforceRange){
if(Number.isNaN(o)||o===Number.POSITIVE_INFINITY||o===Number.NEGATIVE_INFINITY)throw i.errors.exception({
header:"Integer conversion",message:`Could not convert ${i.util.Stringify(A)} to an integer.`})
;if(o=i.util.IntegerPart(o),o<n||o>s)throw i.errors.exception({header:"Integer conversion",
message:`Value must be between ${n}-${s}, got ${o}.`});return o}
return Number.isNaN(o)||!0!==r?.clamp?Number.isNaN(o)||0===o&&Object.is(0,o)||o===Number.POSITIVE_INFINITY||o===Number.NEGATIVE_INFINITY?0:(o=i.util.IntegerPart(o),
o%=Math.pow(2,e),"signed"===t&&o>=Math.pow(2,e)-1?o-Math.pow(2,e):o):(o=Math.min(Math.max(o,n),s),
o=Math.floor(o)%2==0?Math.floor(o):Math.ceil(o),o)},i.util.IntegerPart=function(A){const e=Math.floor(Math.abs(A))
;return A<0?-1*e:e},i.util.Stringify=function(A){switch(i.util.Type(A)){case"Symbol":return`Symbol(${A.description})`
;case"Object":return s(A);case"String":return`"${A}"`;default:return`${A}`}},i.sequenceConverter=function(A){
return(e,t,r,s)=>{if("Object"!==i.util.Type(e))throw i.errors.exception({header:t,
message:`${r} (${i.util.Stringify(e)}) is not iterable.`})
;const n="function"==typeof s?s():e?.[Symbol.iterator]?.(),o=[];let a=0
;if(void 0===n||"function"!=typeof n.next)throw i.errors.exception({header:t,message:`${r} is not iterable.`});for(;;){
const{done:e,value:s}=n.next();if(e)break;o.push(A(s,t,`${r}[${a++}]`))}return o}},i.recordConverter=function(A,e){
return(t,s,n)=>{if("Object"!==i.util.Type(t))throw i.errors.exception({header:s,
message:`${n} ("${i.util.Type(t)}") is not an Object.`});const o={};if(!r.isProxy(t)){
const r=[...Object.getOwnPropertyNames(t),...Object.getOwnPropertySymbols(t)];for(const i of r){
const r=A(i,s,n),a=e(t[i],s,n);o[r]=a}return o}const a=Reflect.ownKeys(t);for(const r of a){
const i=Reflect.getOwnPropertyDescriptor(t,r);if(i?.enumerable){const i=A(r,s,n),a=e(t[r],s,n);o[i]=a}}return o}},
i.interfaceConverter=function(A){return(e,t,r,s)=>{if(!1!==s?.strict&&!(e instanceof A))throw i.errors.exception({
header:t,message:`Expected ${r} ("${i.util.Stringify(e)}") to be an instance of ${A.name}.`});return e}},
i.dictionaryConverter=function(A){return(e,t,r)=>{const s=i.util.Type(e),n={};if("Null"===s||"Undefined"===s)return n
;if("Object"!==s)throw i.errors.exception({header:t,message:`Expected ${e} to be one of: Null, Undefined, Object.`})
;for(const s of A){const{key:A,defaultValue:o,required:a,converter:Q}=s
;if(!0===a&&!Object.hasOwn(e,A))throw i.errors.exception({header:t,message:`Missing required key "${A}".`});let g=e[A]
;const E=Object.hasOwn(s,"defaultValue");if(E&&null!==g&&(g??=o()),a||E||void 0!==g){if(g=Q(g,t,`${r}.${A}`),
s.allowedValues&&!s.allowedValues.includes(g))throw i.errors.exception({header:t,
message:`${g} is not an accepted type. Expected one of ${s.allowedValues.join(", ")}.`});n[A]=g}}return n}},
i.nullableConverter=function(A){return(e,t,r)=>null===e?e:A(e,t,r)},i.converters.DOMString=function(A,e,t,r){
if(null===A&&r?.legacyNullToEmptyString)return"";if("symbol"==typeof A)throw i.errors.exception({header:e,
message:`${t} is a symbol, which cannot be converted to a DOMString.`});return String(A)},
i.converters.ByteString=function(A,e,t){const r=i.converters.DOMString(A,e,t)
;for(let A=0;A<r.length;A++)if(r.charCodeAt(A)>255)throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${A} has a value of ${r.charCodeAt(A)} which is greater than 255.`)
;return r},i.converters.USVString=o,i.converters.boolean=function(A){return Boolean(A)},i.converters.any=function(A){
return A},i.converters["long long"]=function(A,e,t){return i.util.ConvertToInt(A,64,"signed",void 0,e,t)},
i.converters["unsigned long long"]=function(A,e,t){return i.util.ConvertToInt(A,64,"unsigned",void 0,e,t)},
i.converters["unsigned long"]=function(A,e,t){return i.util.ConvertToInt(A,32,"unsigned",void 0,e,t)},
i.converters["unsigned short"]=function(A,e,t,r){return i.util.ConvertToInt(A,16,"unsigned",r,e,t)},
i.converters.ArrayBuffer=function(A,e,t,s){
if("Object"!==i.util.Type(A)||!r.isAnyArrayBuffer(A))throw i.errors.conversionFailed({prefix:e,
argument:`${t} ("${i.util.Stringify(A)}")`,types:["ArrayBuffer"]})
;if(!1===s?.allowShared&&r.isSharedArrayBuffer(A))throw i.errors.exception({header:"ArrayBuffer",
message:"SharedArrayBuffer is not allowed."});if(A.resizable||A.growable)throw i.errors.exception({header:"ArrayBuffer",
message:"Received a resizable ArrayBuffer."});return A},i.converters.TypedArray=function(A,e,t,s,n){
if("Object"!==i.util.Type(A)||!r.isTypedArray(A)||A.constructor.name!==e.name)throw i.errors.conversionFailed({prefix:t,
argument:`${s} ("${i.util.Stringify(A)}")`,types:[e.name]})
;if(!1===n?.allowShared&&r.isSharedArrayBuffer(A.buffer))throw i.errors.exception({header:"ArrayBuffer",
message:"SharedArrayBuffer is not allowed."});if(A.buffer.resizable||A.buffer.growable)throw i.errors.exception({
header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return A},i.converters.DataView=function(A,e,t,s){
if("Object"!==i.util.Type(A)||!r.isDataView(A))throw i.errors.exception({header:e,message:`${t} is not a DataView.`})
;if(!1===s?.allowShared&&r.isSharedArrayBuffer(A.buffer))throw i.errors.exception({header:"ArrayBuffer",
message:"SharedArrayBuffer is not allowed."});if(A.buffer.resizable||A.buffer.growable)throw i.errors.exception({
header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return A
},i.converters.BufferSource=function(A,e,t,s){if(r.isAnyArrayBuffer(A))return i.converters.ArrayBuffer(A,e,t,{...s,
allowShared:!1});if(r.isTypedArray(A))return i.converters.TypedArray(A,A.constructor,e,t,{...s,allowShared:!1})
;if(r.isDataView(A))return i.converters.DataView(A,e,t,{...s,allowShared:!1});throw i.errors.conversionFailed({prefix:e,
argument:`${t} ("${i.util.Stringify(A)}")`,types:["BufferSource"]})
},i.converters["sequence<ByteString>"]=i.sequenceConverter(i.converters.ByteString),
i.converters["sequence<sequence<ByteString>>"]=i.sequenceConverter(i.converters["sequence<ByteString>"]),
i.converters["record<ByteString, ByteString>"]=i.recordConverter(i.converters.ByteString,i.converters.ByteString),
A.exports={webidl:i}})),2607:((A=>{A.exports={getEncoding:function(A){if(!A)return"failure"
;switch(A.trim().toLowerCase()){case"unicode-1-1-utf-8":case"unicode11utf8":case"unicode20utf8":case"utf-8":case"utf8":
case"x-unicode20utf8":return"UTF-8";case"866":case"cp866":case"csibm866":case"ibm866":return"IBM866";case"csisolatin2":
case"iso-8859-2":case"iso-ir-101":case"iso8859-2":case"iso88592":case"iso_8859-2":case"iso_8859-2:1987":case"l2":
case"latin2":return"ISO-8859-2";case"csisolatin3":case"iso-8859-3":case"iso-ir-109":case"iso8859-3":case"iso88593":
case"iso_8859-3":case"iso_8859-3:1988":case"l3":case"latin3":return"ISO-8859-3";case"csisolatin4":case"iso-8859-4":
case"iso-ir-110":case"iso8859-4":case"iso88594":case"iso_8859-4":case"iso_8859-4:1988":case"l4":case"latin4":
return"ISO-8859-4";case"csisolatincyrillic":case"cyrillic":case"iso-8859-5":case"iso-ir-144":case"iso8859-5":
case"iso88595":case"iso_8859-5":case"iso_8859-5:1988":return"ISO-8859-5";case"arabic":case"asmo-708":case"csiso88596e":
case"csiso88596i":case"csisolatinarabic":case"ecma-114":case"iso-8859-6":case"iso-8859-6-e":case"iso-8859-6-i":
case"iso-ir-127":case"iso8859-6":case"iso88596":case"iso_8859-6":case"iso_8859-6:1987":return"ISO-8859-6"
;case"csisolatingreek":case"ecma-118":case"elot_928":case"greek":case"greek8":case"iso-8859-7":case"iso-ir-126":
case"iso8859-7":case"iso88597":case"iso_8859-7":case"iso_8859-7:1987":case"sun_eu_greek":return"ISO-8859-7"
;case"csiso88598e":case"csisolatinhebrew":case"hebrew":case"iso-8859-8":case"iso-8859-8-e":case"iso-ir-138":
case"iso8859-8":case"iso88598":case"iso_8859-8":case"iso_8859-8:1988":case"visual":return"ISO-8859-8";case"csiso88598i":
case"iso-8859-8-i":case"logical":return"ISO-8859-8-I";case"csisolatin6":case"iso-8859-10":case"iso-ir-157":
case"iso8859-10":case"iso885910":case"l6":case"latin6":return"ISO-8859-10";case"iso-8859-13":case"iso8859-13":
case"iso885913":return"ISO-8859-13";case"iso-8859-14":case"iso8859-14":case"iso885914":return"ISO-8859-14"
;case"csisolatin9":case"iso-8859-15":case"iso8859-15":case"iso885915":case"iso_8859-15":case"l9":return"ISO-8859-15"
;case"iso-8859-16":return"ISO-8859-16";case"cskoi8r":case"koi":case"koi8":case"koi8-r":case"koi8_r":return"KOI8-R"
;case"koi8-ru":case"koi8-u":return"KOI8-U";case"csmacintosh":case"mac":case"macintosh":case"x-mac-roman":
return"macintosh";case"iso-8859-11":case"iso8859-11":case"iso885911":case"tis-620":case"windows-874":return"windows-874"
;case"cp1250":case"windows-1250":case"x-cp1250":return"windows-1250";case"cp1251":case"windows-1251":case"x-cp1251":
return"windows-1251";case"ansi_x3.4-1968":case"ascii":case"cp1252":case"cp819":case"csisolatin1":case"ibm819":
case"iso-8859-1":case"iso-ir-100":case"iso8859-1":case"iso88591":case"iso_8859-1":case"iso_8859-1:1987":case"l1":
case"latin1":case"us-ascii":case"windows-1252":case"x-cp1252":return"windows-1252";case"cp1253":case"windows-1253":
case"x-cp1253":return"windows-1253";case"cp1254":case"csisolatin5":case"iso-8859-9":case"iso-ir-148":case"iso8859-9":
case"iso88599":case"iso_8859-9":case"iso_8859-9:1989":case"l5":case"latin5":case"windows-1254":case"x-cp1254":
return"windows-1254";case"cp1255":case"windows-1255":case"x-cp1255":return"windows-1255";case"cp1256":
case"windows-1256":case"x-cp1256":return"windows-1256";case"cp1257":case"windows-1257":case"x-cp1257":
return"windows-1257";case"cp1258":case"windows-1258":case"x-cp1258":return"windows-1258";case"x-mac-cyrillic":
case"x-mac-ukrainian":return"x-mac-cyrillic";case"chinese":case"csgb2312":case"csiso58gb231280":case"gb2312":
case"gb_2312":case"gb_2312-80":case"gbk":case"iso-ir-58":case"x-gbk":return"GBK";case"gb18030":return"gb18030"
;case"big5":case"big5-hkscs":case"cn-big5":case"csbig5":case"x-x-big5":return"Big5";case"cseucpkdfmtjapanese":
case"euc-jp":case"x-euc-jp":return"EUC-JP";case"csiso2022jp":case"iso-2022-jp":return"ISO-2022-JP";case"csshiftjis":
case"ms932":case"ms_kanji":case"shift-jis":case"shift_jis":case"sjis":case"windows-31j":case"x-sjis":return"Shift_JIS"
;case"cseuckr":case"csksc56011987":case"euc-kr":case"iso-ir-149":case"korean":case"ks_c_5601-1987":case"ks_c_5601-1989":
case"ksc5601":case"ksc_5601":case"windows-949":return"EUC-KR";case"csiso2022kr":case"hz-gb-2312":case"iso-2022-cn":
case"iso-2022-cn-ext":case"iso-2022-kr":case"replacement":return"replacement";case"unicodefffe":case"utf-16be":
return"UTF-16BE";case"csunicode":case"iso-10646-ucs-2":case"ucs-2":case"unicode":case"unicodefeff":case"utf-16":
case"utf-16le":return"UTF-16LE";case"x-user-defined":return"x-user-defined";default:return"failure"}}}})),
8355:(((A,e,t)=>{
const{staticPropertyDescriptors:r,readOperation:s,fireAProgressEvent:n}=t(3610),{kState:o,kError:i,kResult:a,kEvents:Q,kAborted:g}=t(961),{webidl:E}=t(5893),{kEnumerableProperty:B}=t(3440)
;class C extends EventTarget{constructor(){super(),this[o]="empty",this[a]=null,this[i]=null,this[Q]={loadend:null,
error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(A){E.brandCheck(this,C),
E.argumentLengthCheck(arguments,1,"FileReader.readAsArrayBuffer"),A=E.converters.Blob(A,{strict:!1}),
s(this,A,"ArrayBuffer")}readAsBinaryString(A){
E.brandCheck(this,C),E.argumentLengthCheck(arguments,1,"FileReader.readAsBinaryString"),A=E.converters.Blob(A,{strict:!1
}),s(this,A,"BinaryString")}readAsText(A,e=void 0){
E.brandCheck(this,C),E.argumentLengthCheck(arguments,1,"FileReader.readAsText"),A=E.converters.Blob(A,{strict:!1}),
void 0!==e&&(e=E.converters.DOMString(e,"FileReader.readAsText","encoding")),s(this,A,"Text",e)}readAsDataURL(A){
E.brandCheck(this,C),E.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL"),A=E.converters.Blob(A,{strict:!1}),
s(this,A,"DataURL")}abort(){"empty"!==this[o]&&"done"!==this[o]?("loading"===this[o]&&(this[o]="done",this[a]=null),
this[g]=!0,n("abort",this),"loading"!==this[o]&&n("loadend",this)):this[a]=null}get readyState(){
switch(E.brandCheck(this,C),this[o]){case"empty":return this.EMPTY;case"loading":return this.LOADING;case"done":
return this.DONE}}get result(){return E.brandCheck(this,C),this[a]}get error(){return E.brandCheck(this,C),this[i]}
get onloadend(){return E.brandCheck(this,C),this[Q].loadend}set onloadend(A){E.brandCheck(this,C),
this[Q].loadend&&this.removeEventListener("loadend",this[Q].loadend),"function"==typeof A?(this[Q].loadend=A,
this.addEventListener("loadend",A)):this[Q].loadend=null}get onerror(){return E.brandCheck(this,C),this[Q].error}
set onerror(A){E.brandCheck(this,C),this[Q].error&&this.removeEventListener("error",this[Q].error),
"function"==typeof A?(this[Q].error=A,this.addEventListener("error",A)):this[Q].error=null}get onloadstart(){
return E.brandCheck(this,C),this[Q].loadstart}set onloadstart(A){E.brandCheck(this,C),
this[Q].loadstart&&this.removeEventListener("loadstart",this[Q].loadstart),"function"==typeof A?(this[Q].loadstart=A,
this.addEventListener("loadstart",A)):this[Q].loadstart=null}get onprogress(){return E.brandCheck(this,C),
this[Q].progress}set onprogress(A){
E.brandCheck(this,C),this[Q].progress&&this.removeEventListener("progress",this[Q].progress),
"function"==typeof A?(this[Q].progress=A,this.addEventListener("progress",A)):this[Q].progress=null}get onload(){
return E.brandCheck(this,C),this[Q].load}set onload(A){
E.brandCheck(this,C),this[Q].load&&this.removeEventListener("load",this[Q].load),"function"==typeof A?(this[Q].load=A,
this.addEventListener("load",A)):this[Q].load=null}get onabort(){return E.brandCheck(this,C),this[Q].abort}
set onabort(A){E.brandCheck(this,C),this[Q].abort&&this.removeEventListener("abort",this[Q].abort),
"function"==typeof A?(this[Q].abort=A,this.addEventListener("abort",A)):this[Q].abort=null}}C.EMPTY=C.prototype.EMPTY=0,
C.LOADING=C.prototype.LOADING=1,C.DONE=C.prototype.DONE=2,Object.defineProperties(C.prototype,{EMPTY:r,LOADING:r,DONE:r,
readAsArrayBuffer:B,readAsBinaryString:B,readAsText:B,readAsDataURL:B,abort:B,readyState:B,result:B,error:B,
onloadstart:B,onprogress:B,onload:B,onabort:B,onerror:B,onloadend:B,[Symbol.toStringTag]:{value:"FileReader",
writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(C,{EMPTY:r,LOADING:r,DONE:r}),A.exports={
FileReader:C}})),8573:(((A,e,t)=>{const{webidl:r}=t(5893),s=Symbol("ProgressEvent state")
;class n extends Event{constructor(A,e={}){
super(A=r.converters.DOMString(A,"ProgressEvent constructor","type"),e=r.converters.ProgressEventInit(e??{})),this[s]={
lengthComputable:e.lengthComputable,loaded:e.loaded,total:e.total}}get lengthComputable(){return r.brandCheck(this,n),
this[s].lengthComputable}get loaded(){return r.brandCheck(this,n),this[s].loaded}get total(){
return r.brandCheck(this,n),this[s].total}}r.converters.ProgressEventInit=r.dictionaryConverter([{
key:"lengthComputable",converter:r.converters.boolean,defaultValue:()=>!1},{key:"loaded",
converter:r.converters["unsigned long long"],defaultValue:()=>0},{key:"total",
converter:r.converters["unsigned long long"],defaultValue:()=>0},{key:"bubbles",converter:r.converters.boolean,
defaultValue:()=>!1},{key:"cancelable",converter:r.converters.boolean,defaultValue:()=>!1},{key:"composed",
converter:r.converters.boolean,defaultValue:()=>!1}]),A.exports={ProgressEvent:n}})),961:((A=>{A.exports={
kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),
kLastProgressEventFired:Symbol("FileReader last progress event fired timestamp"),kEvents:Symbol("FileReader events"),
kAborted:Symbol("FileReader aborted")}})),3610:(((A,e,t)=>{
const{kState:r,kError:s,kResult:n,kAborted:o,kLastProgressEventFired:i}=t(961),{ProgressEvent:a}=t(8573),{getEncoding:Q}=t(2607),{serializeAMimeType:g,parseMIMEType:E}=t(1900),{types:B}=t(7975),{StringDecoder:C}=t(3193),{btoa:I}=t(4573)
;function c(A,e){const t=new a(A,{bubbles:!1,cancelable:!1});e.dispatchEvent(t)}function h(A,e,t,r){switch(e){
case"DataURL":{let e="data:";const r=E(t||"application/octet-stream");"failure"!==r&&(e+=g(r)),e+=";base64,"
;const s=new C("latin1");for(const t of A)e+=I(s.write(t));return e+=I(s.end()),e}case"Text":{let e="failure"
;if(r&&(e=Q(r)),"failure"===e&&t){const A=E(t);"failure"!==A&&(e=Q(A.parameters.get("charset")))}
return"failure"===e&&(e="UTF-8"),l(A,e)}case"ArrayBuffer":return d(A).buffer;case"BinaryString":{let e=""
;const t=new C("latin1");for(const r of A)e+=t.write(r);return e+=t.end(),e}}}function l(A,e){const t=d(A),r=u(t)
;let s=0;null!==r&&(e=r,s="UTF-8"===r?3:2);const n=t.slice(s);return new TextDecoder(e).decode(n)}function u(A){
const[e,t,r]=A;return 239===e&&187===t&&191===r?"UTF-8":254===e&&255===t?"UTF-16BE":255===e&&254===t?"UTF-16LE":null}
function d(A){const e=A.reduce(((A,e)=>A+e.byteLength),0);let t=0;return A.reduce(((A,e)=>(A.set(e,t),t+=e.byteLength,
A)),new Uint8Array(e))}A.exports={staticPropertyDescriptors:{enumerable:!0,writable:!1,configurable:!1},
readOperation:function(A,e,t,a){if("loading"===A[r])throw new DOMException("Invalid state","InvalidStateError")
;A[r]="loading",A[n]=null,A[s]=null;const Q=e.stream().getReader(),g=[];let E=Q.read(),C=!0;(async()=>{for(;!A[o];)try{
const{done:I,value:l}=await E;if(C&&!A[o]&&queueMicrotask((()=>{c("loadstart",A)})),C=!1,
!I&&B.isUint8Array(l))g.push(l),(void 0===A[i]||Date.now()-A[i]>=50)&&!A[o]&&(A[i]=Date.now(),queueMicrotask((()=>{
c("progress",A)}))),E=Q.read();else if(I){queueMicrotask((()=>{A[r]="done";try{const r=h(g,t,e.type,a);if(A[o])return
;A[n]=r,c("load",A)}catch(e){A[s]=e,c("error",A)}"loading"!==A[r]&&c("loadend",A)}));break}}catch(e){if(A[o])return
;queueMicrotask((()=>{A[r]="done",A[s]=e,c("error",A),"loading"!==A[r]&&c("loadend",A)}));break}})()},
fireAProgressEvent:c}})),6897:(((A,e,t)=>{
const{uid:r,states:s,sentCloseFrameState:n,emptyBuffer:o,opcodes:i}=t(736),{kReadyState:a,kSentClose:Q,kByteParser:g,kReceivedClose:E,kResponse:B}=t(1216),{fireEvent:C,failWebsocketConnection:I,isClosing:c,isClosed:h,isEstablished:l,parseExtensions:u}=t(8625),{channels:d}=t(2414),{CloseEvent:f}=t(5188),{makeRequest:w}=t(9967),{fetching:y}=t(4398),{Headers:D,getHeadersList:p}=t(660),{getDecodeSplit:k}=t(3168),{WebsocketFrameSend:R}=t(3264)
;let F;try{F=t(7598)}catch{}function m(A){this.ws[g].write(A)||this.pause()}function N(){const{ws:A}=this,{[B]:e}=A
;e.socket.off("data",m),e.socket.off("close",N),e.socket.off("error",b);const t=A[Q]===n.SENT&&A[E];let r=1005,o=""
;const i=A[g].closingInfo;i&&!i.error?(r=i.code??1005,o=i.reason):A[E]||(r=1006),A[a]=s.CLOSED,
C("close",A,((A,e)=>new f(A,e)),{wasClean:t,code:r,reason:o}),d.close.hasSubscribers&&d.close.publish({websocket:A,
code:r,reason:o})}function b(A){const{ws:e}=this;e[a]=s.CLOSING,d.socketError.hasSubscribers&&d.socketError.publish(A),
this.destroy()}A.exports={establishWebSocketConnection:function(A,e,t,s,n,o){const i=A
;i.protocol="ws:"===A.protocol?"http:":"https:";const a=w({urlList:[i],client:t,serviceWorkers:"none",
referrer:"no-referrer",mode:"websocket",credentials:"include",cache:"no-store",redirect:"error"});if(o.headers){
const A=p(new D(o.headers));a.headersList=A}const Q=F.randomBytes(16).toString("base64")
;a.headersList.append("sec-websocket-key",Q),a.headersList.append("sec-websocket-version","13")
;for(const A of e)a.headersList.append("sec-websocket-protocol",A)
;return a.headersList.append("sec-websocket-extensions","permessage-deflate; client_max_window_bits"),y({request:a,
useParallelQueue:!0,dispatcher:o.dispatcher,processResponse(A){
if("error"===A.type||101!==A.status)return void I(s,"Received network error or non-101 status code.")
;if(0!==e.length&&!A.headersList.get("Sec-WebSocket-Protocol"))return void I(s,"Server did not respond with sent protocols.")
;if("websocket"!==A.headersList.get("Upgrade")?.toLowerCase())return void I(s,'Server did not set Upgrade header to "websocket".')
;if("upgrade"!==A.headersList.get("Connection")?.toLowerCase())return void I(s,'Server did not set Connection header to "upgrade".')
;if(A.headersList.get("Sec-WebSocket-Accept")!==F.createHash("sha1").update(Q+r).digest("base64"))return void I(s,"Incorrect hash received in Sec-WebSocket-Accept header.")
;const t=A.headersList.get("Sec-WebSocket-Extensions");let o;if(null!==t&&(o=u(t),
!o.has("permessage-deflate")))return void I(s,"Sec-WebSocket-Extensions header does not match.")
;const i=A.headersList.get("Sec-WebSocket-Protocol");if(null!==i){const A=k("sec-websocket-protocol",a.headersList)
;if(null===A||!A.includes(i))return void I(s,"Protocol was not set in the opening handshake.")}A.socket.on("data",m),
A.socket.on("close",N),A.socket.on("error",b),d.open.hasSubscribers&&d.open.publish({address:A.socket.address(),
protocol:i,extensions:t}),n(A,o)}})},closeWebSocketConnection:function(A,e,t,r){
if(c(A)||h(A));else if(l(A))if(A[Q]===n.NOT_SENT){A[Q]=n.PROCESSING;const g=new R
;void 0!==e&&void 0===t?(g.frameData=Buffer.allocUnsafe(2),
g.frameData.writeUInt16BE(e,0)):void 0!==e&&void 0!==t?(g.frameData=Buffer.allocUnsafe(2+r),
g.frameData.writeUInt16BE(e,0),g.frameData.write(t,2,"utf-8")):g.frameData=o,A[B].socket.write(g.createFrame(i.CLOSE)),
A[Q]=n.SENT,A[a]=s.CLOSING}else A[a]=s.CLOSING;else I(A,"Connection was closed before it was established."),
A[a]=s.CLOSING}}})),736:((A=>{const e=Buffer.allocUnsafe(0);A.exports={
uid:"258EAFA5-E914-47DA-95CA-C5AB0DC85B11",sentCloseFrameState:{NOT_SENT:0,PROCESSING:1,SENT:2},
staticPropertyDescriptors:{enumerable:!0,writable:!1,configurable:!1},states:{CONNECTING:0,OPEN:1,CLOSING:2,CLOSED:3},
opcodes:{CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},maxUnsigned16Bit:65535,parserStates:{INFO:0,
PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4},emptyBuffer:e,sendHints:{string:1,typedArray:2,arrayBuffer:3,blob:4}}
})),5188:(((A,e,t)=>{
const{webidl:r}=t(5893),{kEnumerableProperty:s}=t(3440),{kConstruct:n}=t(6443),{MessagePort:o}=t(5919)
;class i extends Event{#X;constructor(A,e={}){if(A===n)return super(arguments[1],arguments[2]),
void r.util.markAsUncloneable(this);const t="MessageEvent constructor";r.argumentLengthCheck(arguments,1,t),
super(A=r.converters.DOMString(A,t,"type"),e=r.converters.MessageEventInit(e,t,"eventInitDict")),this.#X=e,
r.util.markAsUncloneable(this)}get data(){return r.brandCheck(this,i),this.#X.data}get origin(){
return r.brandCheck(this,i),this.#X.origin}get lastEventId(){return r.brandCheck(this,i),this.#X.lastEventId}
get source(){return r.brandCheck(this,i),this.#X.source}get ports(){return r.brandCheck(this,i),
Object.isFrozen(this.#X.ports)||Object.freeze(this.#X.ports),this.#X.ports}
initMessageEvent(A,e=!1,t=!1,s=null,n="",o="",a=null,Q=[]){return r.brandCheck(this,i),
r.argumentLengthCheck(arguments,1,"MessageEvent.initMessageEvent"),new i(A,{bubbles:e,cancelable:t,data:s,origin:n,
lastEventId:o,source:a,ports:Q})}static createFastMessageEvent(A,e){const t=new i(n,A,e);return t.#X=e,t.#X.data??=null,
t.#X.origin??="",t.#X.lastEventId??="",t.#X.source??=null,t.#X.ports??=[],t}}const{createFastMessageEvent:a}=i
;delete i.createFastMessageEvent;class Q extends Event{#X;constructor(A,e={}){const t="CloseEvent constructor"
;r.argumentLengthCheck(arguments,1,t),super(A=r.converters.DOMString(A,t,"type"),e=r.converters.CloseEventInit(e)),
this.#X=e,r.util.markAsUncloneable(this)}get wasClean(){return r.brandCheck(this,Q),this.#X.wasClean}get code(){
return r.brandCheck(this,Q),this.#X.code}get reason(){return r.brandCheck(this,Q),this.#X.reason}}class g extends Event{
#X;constructor(A,e){const t="ErrorEvent constructor";r.argumentLengthCheck(arguments,1,t),super(A,e),
r.util.markAsUncloneable(this),A=r.converters.DOMString(A,t,"type"),e=r.converters.ErrorEventInit(e??{}),this.#X=e}
get message(){return r.brandCheck(this,g),this.#X.message}get filename(){return r.brandCheck(this,g),this.#X.filename}
get lineno(){return r.brandCheck(this,g),this.#X.lineno}get colno(){return r.brandCheck(this,g),this.#X.colno}
get error(){return r.brandCheck(this,g),this.#X.error}}Object.defineProperties(i.prototype,{[Symbol.toStringTag]:{
value:"MessageEvent",configurable:!0},data:s,origin:s,lastEventId:s,source:s,ports:s,initMessageEvent:s}),
Object.defineProperties(Q.prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:!0},reason:s,code:s,
wasClean:s}),Object.defineProperties(g.prototype,{[Symbol.toStringTag]:{value:"ErrorEvent",configurable:!0},message:s,
filename:s,lineno:s,colno:s,error:s}),r.converters.MessagePort=r.interfaceConverter(o),
r.converters["sequence<MessagePort>"]=r.sequenceConverter(r.converters.MessagePort);const E=[{key:"bubbles",
converter:r.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:r.converters.boolean,defaultValue:()=>!1
},{key:"composed",converter:r.converters.boolean,defaultValue:()=>!1}]
;r.converters.MessageEventInit=r.dictionaryConverter([...E,{key:"data",converter:r.converters.any,defaultValue:()=>null
},{key:"origin",converter:r.converters.USVString,defaultValue:()=>""},{key:"lastEventId",
converter:r.converters.DOMString,defaultValue:()=>""},{key:"source",
converter:r.nullableConverter(r.converters.MessagePort),defaultValue:()=>null},{key:"ports",
converter:r.converters["sequence<MessagePort>"],defaultValue:()=>new Array(0)}]),
r.converters.CloseEventInit=r.dictionaryConverter([...E,{key:"wasClean",converter:r.converters.boolean,
defaultValue:()=>!1},{key:"code",converter:r.converters["unsigned short"],defaultValue:()=>0},{key:"reason",
converter:r.converters.USVString,defaultValue:()=>""}]),r.converters.ErrorEventInit=r.dictionaryConverter([...E,{
key:"message",converter:r.converters.DOMString,defaultValue:()=>""},{key:"filename",converter:r.converters.USVString,
defaultValue:()=>""},{key:"lineno",converter:r.converters["unsigned long"],defaultValue:()=>0},{key:"colno",
converter:r.converters["unsigned long"],defaultValue:()=>0},{key:"error",converter:r.converters.any}]),A.exports={
MessageEvent:i,CloseEvent:Q,ErrorEvent:g,createFastMessageEvent:a}})),3264:(((A,e,t)=>{
const{maxUnsigned16Bit:r}=t(736),s=16386;let n,o=null,i=s;try{n=t(7598)}catch{n={randomFillSync:function(A,e,t){
for(let e=0;e<A.length;++e)A[e]=255*Math.random()|0;return A}}}function a(){return i===s&&(i=0,
n.randomFillSync(o??=Buffer.allocUnsafe(s),0,s)),[o[i++],o[i++],o[i++],o[i++]]}A.exports={WebsocketFrameSend:class{
constructor(A){this.frameData=A}createFrame(A){const e=this.frameData,t=a(),s=e?.byteLength??0;let n=s,o=6;s>r?(o+=8,
n=127):s>125&&(o+=2,n=126);const i=Buffer.allocUnsafe(s+o);i[0]=i[1]=0,i[0]|=128,i[0]=(240&i[0])+A,i[o-4]=t[0],
i[o-3]=t[1],i[o-2]=t[2],i[o-1]=t[3],i[1]=n,126===n?i.writeUInt16BE(s,2):127===n&&(i[2]=i[3]=0,i.writeUIntBE(s,4,6)),
i[1]|=128;for(let A=0;A<s;++A)i[o+A]=e[A]^t[3&A];return i}}}})),9469:(((A,e,t)=>{
const{createInflateRaw:r,Z_DEFAULT_WINDOWBITS:s}=t(8522),{isValidClientWindowBits:n}=t(8625),{MessageSizeExceededError:o}=t(8707),i=Buffer.from([0,0,255,255]),a=Symbol("kBuffer"),Q=Symbol("kLength")
;A.exports={PerMessageDeflate:class{#j;#c={};#$=0;constructor(A,e){
this.#c.serverNoContextTakeover=A.has("server_no_context_takeover"),
this.#c.serverMaxWindowBits=A.get("server_max_window_bits"),this.#$=e.maxPayloadSize}decompress(A,e,t){if(!this.#j){
let A=s;if(this.#c.serverMaxWindowBits){
if(!n(this.#c.serverMaxWindowBits))return void t(new Error("Invalid server_max_window_bits"))
;A=Number.parseInt(this.#c.serverMaxWindowBits)}try{this.#j=r({windowBits:A})}catch(A){return void t(A)}this.#j[a]=[],
this.#j[Q]=0,this.#j.on("data",(A=>{if(this.#j[Q]+=A.length,this.#$>0&&this.#j[Q]>this.#$)return t(new o),
this.#j.removeAllListeners(),this.#j.destroy(),void(this.#j=null);this.#j[a].push(A)})),this.#j.on("error",(A=>{
this.#j=null,t(A)}))}this.#j.write(A),e&&this.#j.write(i),this.#j.flush((()=>{if(!this.#j)return
;const A=Buffer.concat(this.#j[a],this.#j[Q]);this.#j[a].length=0,this.#j[Q]=0,t(null,A)}))}}}})),
1652:(((A,e,t)=>{
const{Writable:r}=t(7075),s=t(4589),{parserStates:n,opcodes:o,states:i,emptyBuffer:a,sentCloseFrameState:Q}=t(736),{kReadyState:g,kSentClose:E,kResponse:B,kReceivedClose:C}=t(1216),{channels:I}=t(2414),{isValidStatusCode:c,isValidOpcode:h,failWebsocketConnection:l,websocketMessageReceived:u,utf8Decode:d,isControlFrame:f,isTextBinaryFrame:w,isContinuationFrame:y}=t(8625),{WebsocketFrameSend:D}=t(3264),{closeWebSocketConnection:p}=t(6897),{PerMessageDeflate:k}=t(9469),{MessageSizeExceededError:R}=t(8707)
;function F(A,e,t){p(A,e,t,Buffer.byteLength(t)),l(A,t)}A.exports={ByteParser:class extends r{#AA=[];#eA=0;#tA=0;#rA=!1
;#y=n.INFO;#sA={};#nA=[];#oA;#iA;#$;constructor(A,e,t={}){super(),this.ws=A,this.#oA=e??new Map,
this.#iA=t.maxFragments??0,
this.#$=t.maxPayloadSize??0,this.#oA.has("permessage-deflate")&&this.#oA.set("permessage-deflate",new k(e,t))}
_write(A,e,t){this.#AA.push(A),this.#tA+=A.length,this.#rA=!0,this.run(t)}#aA(){
return!(this.#$>0&&!f(this.#sA.opcode)&&this.#sA.payloadLength+this.#eA>this.#$&&(F(this.ws,1009,"Payload size exceeds maximum allowed size"),
1))}run(A){for(;this.#rA;)if(this.#y===n.INFO){if(this.#tA<2)return A()
;const e=this.consume(2),t=!!(128&e[0]),r=15&e[0],s=!(128&~e[1]),i=!t&&r!==o.CONTINUATION,a=127&e[1],Q=64&e[0],g=32&e[0],E=16&e[0]
;if(!h(r))return l(this.ws,"Invalid opcode received"),A();if(s)return l(this.ws,"Frame cannot be masked"),A()
;if(0!==Q&&!this.#oA.has("permessage-deflate"))return void l(this.ws,"Expected RSV1 to be clear.")
;if(0!==g||0!==E)return void l(this.ws,"RSV1, RSV2, RSV3 must be clear")
;if(i&&!w(r))return void l(this.ws,"Invalid frame type was fragmented.")
;if(w(r)&&this.#nA.length>0)return void l(this.ws,"Expected continuation frame")
;if(this.#sA.fragmented&&i)return void l(this.ws,"Fragmented frame exceeded 125 bytes.")
;if((a>125||i)&&f(r))return void l(this.ws,"Control frame either too large or fragmented")
;if(y(r)&&0===this.#nA.length&&!this.#sA.compressed)return void l(this.ws,"Unexpected continuation frame");if(a<=125){
if(this.#sA.payloadLength=a,this.#y=n.READ_DATA,!this.#aA())return
}else 126===a?this.#y=n.PAYLOADLENGTH_16:127===a&&(this.#y=n.PAYLOADLENGTH_64);w(r)&&(this.#sA.binaryType=r,
this.#sA.compressed=0!==Q),this.#sA.opcode=r,this.#sA.masked=s,this.#sA.fin=t,this.#sA.fragmented=i
}else if(this.#y===n.PAYLOADLENGTH_16){if(this.#tA<2)return A();const e=this.consume(2)
;if(this.#sA.payloadLength=e.readUInt16BE(0),this.#y=n.READ_DATA,!this.#aA())return
}else if(this.#y===n.PAYLOADLENGTH_64){if(this.#tA<8)return A()
;const e=this.consume(8),t=e.readUInt32BE(0),r=e.readUInt32BE(4)
;if(0!==t||r>2**31-1)return void l(this.ws,"Received payload length > 2^31 bytes.");if(this.#sA.payloadLength=r,
this.#y=n.READ_DATA,!this.#aA())return}else if(this.#y===n.READ_DATA){if(this.#tA<this.#sA.payloadLength)return A()
;const e=this.consume(this.#sA.payloadLength);if(f(this.#sA.opcode)){this.#rA=this.parseControlFrame(e),this.#y=n.INFO
;const t=this.ws[B].socket;if(this.#rA&&t.writableNeedDrain)return this.#rA=!1,void t.once("drain",(()=>{
this.destroyed||(this.#rA=!0,this.run(A))}))}else{if(this.#sA.compressed){
this.#oA.get("permessage-deflate").decompress(e,this.#sA.fin,((e,t)=>{if(e){const A=e instanceof R?1009:1007
;return void F(this.ws,A,e.message)}
if(this.writeFragments(t))if(this.#$>0&&this.#eA>this.#$)F(this.ws,1009,(new R).message);else{
if(!this.#sA.fin)return this.#y=n.INFO,this.#rA=!0,void this.run(A)
;u(this.ws,this.#sA.binaryType,this.consumeFragments()),this.#rA=!0,this.#y=n.INFO,this.run(A)}})),this.#rA=!1;break}
if(!this.writeFragments(e))return;if(this.#$>0&&this.#eA>this.#$)return void F(this.ws,1009,(new R).message)
;!this.#sA.fragmented&&this.#sA.fin&&u(this.ws,this.#sA.binaryType,this.consumeFragments()),this.#y=n.INFO}}}consume(A){
if(A>this.#tA)throw new Error("Called consume() before buffers satiated.");if(0===A)return a
;if(this.#AA[0].length===A)return this.#tA-=this.#AA[0].length,this.#AA.shift();const e=Buffer.allocUnsafe(A);let t=0
;for(;t!==A;){const r=this.#AA[0],{length:s}=r;if(s+t===A){e.set(this.#AA.shift(),t);break}if(s+t>A){
e.set(r.subarray(0,A-t),t),this.#AA[0]=r.subarray(A-t);break}e.set(this.#AA.shift(),t),t+=r.length}return this.#tA-=A,e}
writeFragments(A){return this.#iA>0&&this.#nA.length===this.#iA?(F(this.ws,1008,"Too many message fragments"),
!1):(this.#eA+=A.length,this.#nA.push(A),!0)}consumeFragments(){const A=this.#nA;if(1===A.length)return this.#eA=0,
A.shift();const e=Buffer.concat(A,this.#eA);return this.#nA=[],this.#eA=0,e}parseCloseBody(A){let e;if(s(1!==A.length),
A.length>=2&&(e=A.readUInt16BE(0)),void 0!==e&&!c(e))return{code:1002,reason:"Invalid status code",error:!0}
;let t=A.subarray(2);239===t[0]&&187===t[1]&&191===t[2]&&(t=t.subarray(3));try{t=d(t)}catch{return{code:1007,
reason:"Invalid UTF-8",error:!0}}return{code:e,reason:t,error:!1}}parseControlFrame(A){
const{opcode:e,payloadLength:t}=this.#sA;if(e===o.CLOSE){
if(1===t)return l(this.ws,"Received close frame with a 1-byte body."),!1;if(this.#sA.closeInfo=this.parseCloseBody(A),
this.#sA.closeInfo.error){const{code:A,reason:e}=this.#sA.closeInfo;return p(this.ws,A,e,e.length),l(this.ws,e),!1}
if(this.ws[E]!==Q.SENT){let A=a;this.#sA.closeInfo.code&&(A=Buffer.allocUnsafe(2),
A.writeUInt16BE(this.#sA.closeInfo.code,0));const e=new D(A);this.ws[B].socket.write(e.createFrame(o.CLOSE),(A=>{
A||(this.ws[E]=Q.SENT)}))}return this.ws[g]=i.CLOSING,this.ws[C]=!0,!1}if(e===o.PING){if(!this.ws[C]){const e=new D(A)
;this.ws[B].socket.write(e.createFrame(o.PONG)),I.ping.hasSubscribers&&I.ping.publish({payload:A})}
}else e===o.PONG&&I.pong.hasSubscribers&&I.pong.publish({payload:A});return!0}get closingInfo(){
return this.#sA.closeInfo}}}})),3900:(((A,e,t)=>{
const{WebsocketFrameSend:r}=t(3264),{opcodes:s,sendHints:n}=t(736),o=t(4660),i=Buffer[Symbol.species];function a(A,e){
return new r(Q(A,e)).createFrame(e===n.string?s.TEXT:s.BINARY)}function Q(A,e){switch(e){case n.string:
return Buffer.from(A);case n.arrayBuffer:case n.blob:return new i(A);case n.typedArray:
return new i(A.buffer,A.byteOffset,A.byteLength)}}A.exports={SendQueue:class{#QA=new o;#gA=!1;#EA;constructor(A){
this.#EA=A}add(A,e,t){if(t!==n.blob){const r=a(A,t);if(this.#gA){const A={promise:null,callback:e,frame:r}
;this.#QA.push(A)}else this.#EA.write(r,e);return}const r={promise:A.arrayBuffer().then((A=>{r.promise=null,
r.frame=a(A,t)})),callback:e,frame:null};this.#QA.push(r),this.#gA||this.#BA()}async#BA(){this.#gA=!0;const A=this.#QA
;for(;!A.isEmpty();){const e=A.shift();null!==e.promise&&await e.promise,this.#EA.write(e.frame,e.callback),
e.callback=e.frame=null}this.#gA=!1}}}})),1216:((A=>{A.exports={kWebSocketURL:Symbol("url"),
kReadyState:Symbol("ready state"),kController:Symbol("controller"),kResponse:Symbol("response"),
kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received close"),
kByteParser:Symbol("byte parser")}})),8625:(((A,e,t)=>{
const{kReadyState:r,kController:s,kResponse:n,kBinaryType:o,kWebSocketURL:i}=t(1216),{states:a,opcodes:Q}=t(736),{ErrorEvent:g,createFastMessageEvent:E}=t(5188),{isUtf8:B}=t(4573),{collectASequenceOfCodePointsFast:C,removeHTTPWhitespace:I}=t(1900)
;function c(A,e,t=(A,e)=>new Event(A,e),r={}){const s=t(A,r);e.dispatchEvent(s)}function h(A,e){const{[s]:t,[n]:r}=A
;t.abort(),r?.socket&&!r.socket.destroyed&&r.socket.destroy(),e&&c("error",A,((A,e)=>new g(A,e)),{error:new Error(e),
message:e})}function l(A){return A===Q.CLOSE||A===Q.PING||A===Q.PONG}function u(A){return A===Q.CONTINUATION}
function d(A){return A===Q.TEXT||A===Q.BINARY}
const f="string"==typeof process.versions.icu,w=f?new TextDecoder("utf-8",{fatal:!0
}):void 0,y=f?w.decode.bind(w):function(A){if(B(A))return A.toString("utf-8")
;throw new TypeError("Invalid utf-8 received.")};A.exports={isConnecting:function(A){return A[r]===a.CONNECTING},
isEstablished:function(A){return A[r]===a.OPEN},isClosing:function(A){return A[r]===a.CLOSING},isClosed:function(A){
return A[r]===a.CLOSED},fireEvent:c,isValidSubprotocol:function(A){if(0===A.length)return!1;for(let e=0;e<A.length;++e){
const t=A.charCodeAt(e)
;if(t<33||t>126||34===t||40===t||41===t||44===t||47===t||58===t||59===t||60===t||61===t||62===t||63===t||64===t||91===t||92===t||93===t||123===t||125===t)return!1
}return!0},isValidStatusCode:function(A){return A>=1e3&&A<1015?1004!==A&&1005!==A&&1006!==A:A>=3e3&&A<=4999},
failWebsocketConnection:h,websocketMessageReceived:function(A,e,t){if(A[r]!==a.OPEN)return;let s;if(e===Q.TEXT)try{
s=y(t)}catch{return void h(A,"Received invalid UTF-8 in text frame.")
}else e===Q.BINARY&&(s="blob"===A[o]?new Blob([t]):(n=t).byteLength===n.buffer.byteLength?n.buffer:n.buffer.slice(n.byteOffset,n.byteOffset+n.byteLength))
;var n;c("message",A,E,{origin:A[i].origin,data:s})},utf8Decode:y,isControlFrame:l,isContinuationFrame:u,
isTextBinaryFrame:d,isValidOpcode:function(A){return d(A)||u(A)||l(A)},parseExtensions:function(A){const e={position:0
},t=new Map;for(;e.position<A.length;){const r=C(";",A,e),[s,n=""]=r.split("=");t.set(I(s,!0,!1),I(n,!1,!0)),
e.position++}return t},isValidClientWindowBits:function(A){if(0===A.length)return!1;for(let e=0;e<A.length;e++){
const t=A.charCodeAt(e);if(t<48||t>57)return!1}const e=Number.parseInt(A,10);return e>=8&&e<=15}}})),
3726:(((A,e,t)=>{
const{webidl:r}=t(5893),{URLSerializer:s}=t(1900),{environmentSettingsObject:n}=t(3168),{staticPropertyDescriptors:o,states:i,sentCloseFrameState:a,sendHints:Q}=t(736),{kWebSocketURL:g,kReadyState:E,kController:B,kBinaryType:C,kResponse:I,kSentClose:c,kByteParser:h}=t(1216),{isConnecting:l,isEstablished:u,isClosing:d,isValidSubprotocol:f,fireEvent:w}=t(8625),{establishWebSocketConnection:y,closeWebSocketConnection:D}=t(6897),{ByteParser:p}=t(1652),{kEnumerableProperty:k,isBlobLike:R}=t(3440),{getGlobalDispatcher:F}=t(2581),{types:m}=t(7975),{ErrorEvent:N,CloseEvent:b}=t(5188),{SendQueue:S}=t(3900)
;class M extends EventTarget{#G={open:null,error:null,close:null,message:null};#CA=0;#IA="";#oA="";#cA
;constructor(A,e=[]){super(),r.util.markAsUncloneable(this);const t="WebSocket constructor"
;r.argumentLengthCheck(arguments,1,t)
;const s=r.converters["DOMString or sequence<DOMString> or WebSocketInit"](e,t,"options")
;A=r.converters.USVString(A,t,"url"),e=s.protocols;const o=n.settingsObject.baseUrl;let i;try{i=new URL(A,o)}catch(A){
throw new DOMException(A,"SyntaxError")}
if("http:"===i.protocol?i.protocol="ws:":"https:"===i.protocol&&(i.protocol="wss:"),
"ws:"!==i.protocol&&"wss:"!==i.protocol)throw new DOMException(`Expected a ws: or wss: protocol, got ${i.protocol}`,"SyntaxError")
;if(i.hash||i.href.endsWith("#"))throw new DOMException("Got fragment","SyntaxError");if("string"==typeof e&&(e=[e]),
e.length!==new Set(e.map((A=>A.toLowerCase()))).size)throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError")
;if(e.length>0&&!e.every((A=>f(A))))throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError")
;this[g]=new URL(i.href);const Q=n.settingsObject;this[B]=y(i,e,Q,this,((A,e)=>this.#hA(A,e)),s),this[E]=M.CONNECTING,
this[c]=a.NOT_SENT,this[C]="blob"}close(A=void 0,e=void 0){r.brandCheck(this,M);const t="WebSocket.close"
;if(void 0!==A&&(A=r.converters["unsigned short"](A,t,"code",{clamp:!0
})),void 0!==e&&(e=r.converters.USVString(e,t,"reason")),
void 0!==A&&1e3!==A&&(A<3e3||A>4999))throw new DOMException("invalid code","InvalidAccessError");let s=0
;if(void 0!==e&&(s=Buffer.byteLength(e),
s>123))throw new DOMException(`Reason must be less than 123 bytes; received ${s}`,"SyntaxError");D(this,A,e,s)}send(A){
r.brandCheck(this,M);const e="WebSocket.send";if(r.argumentLengthCheck(arguments,1,e),
A=r.converters.WebSocketSendData(A,e,"data"),
l(this))throw new DOMException("Sent before connected.","InvalidStateError")
;if(u(this)&&!d(this))if("string"==typeof A){const e=Buffer.byteLength(A);this.#CA+=e,this.#cA.add(A,(()=>{this.#CA-=e
}),Q.string)}else m.isArrayBuffer(A)?(this.#CA+=A.byteLength,this.#cA.add(A,(()=>{this.#CA-=A.byteLength
}),Q.arrayBuffer)):ArrayBuffer.isView(A)?(this.#CA+=A.byteLength,this.#cA.add(A,(()=>{this.#CA-=A.byteLength
}),Q.typedArray)):R(A)&&(this.#CA+=A.size,this.#cA.add(A,(()=>{this.#CA-=A.size}),Q.blob))}get readyState(){
return r.brandCheck(this,M),this[E]}get bufferedAmount(){return r.brandCheck(this,M),this.#CA}get url(){
return r.brandCheck(this,M),s(this[g])}get extensions(){return r.brandCheck(this,M),this.#oA}get protocol(){
return r.brandCheck(this,M),this.#IA}get onopen(){return r.brandCheck(this,M),this.#G.open}set onopen(A){
r.brandCheck(this,M),this.#G.open&&this.removeEventListener("open",this.#G.open),"function"==typeof A?(this.#G.open=A,
this.addEventListener("open",A)):this.#G.open=null}get onerror(){return r.brandCheck(this,M),this.#G.error}
set onerror(A){r.brandCheck(this,M),this.#G.error&&this.removeEventListener("error",this.#G.error),
"function"==typeof A?(this.#G.error=A,this.addEventListener("error",A)):this.#G.error=null}get onclose(){
return r.brandCheck(this,M),this.#G.close}set onclose(A){
r.brandCheck(this,M),this.#G.close&&this.removeEventListener("close",this.#G.close),
"function"==typeof A?(this.#G.close=A,this.addEventListener("close",A)):this.#G.close=null}get onmessage(){
return r.brandCheck(this,M),this.#G.message}set onmessage(A){r.brandCheck(this,M),
this.#G.message&&this.removeEventListener("message",this.#G.message),"function"==typeof A?(this.#G.message=A,
this.addEventListener("message",A)):this.#G.message=null}get binaryType(){return r.brandCheck(this,M),this[C]}
set binaryType(A){r.brandCheck(this,M),this[C]="blob"!==A&&"arraybuffer"!==A?"blob":A}#hA(A,e){this[I]=A
;const t=this[B]?.dispatcher?.webSocketOptions,r=t?.maxFragments,s=t?.maxPayloadSize,n=new p(this,e,{maxFragments:r,
maxPayloadSize:s});n.on("drain",U),n.on("error",L.bind(this)),A.socket.ws=this,this[h]=n,this.#cA=new S(A.socket),
this[E]=i.OPEN;const o=A.headersList.get("sec-websocket-extensions");null!==o&&(this.#oA=o)
;const a=A.headersList.get("sec-websocket-protocol");null!==a&&(this.#IA=a),w("open",this)}}function U(){
this.ws[I].socket.resume()}function L(A){let e,t;A instanceof b?(e=A.reason,t=A.code):e=A.message,
w("error",this,(()=>new N("error",{error:A,message:e}))),D(this,t)}M.CONNECTING=M.prototype.CONNECTING=i.CONNECTING,
M.OPEN=M.prototype.OPEN=i.OPEN,M.CLOSING=M.prototype.CLOSING=i.CLOSING,M.CLOSED=M.prototype.CLOSED=i.CLOSED,
Object.defineProperties(M.prototype,{CONNECTING:o,OPEN:o,CLOSING:o,CLOSED:o,url:k,readyState:k,bufferedAmount:k,
onopen:k,onerror:k,onclose:k,close:k,onmessage:k,binaryType:k,send:k,extensions:k,protocol:k,[Symbol.toStringTag]:{
value:"WebSocket",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(M,{CONNECTING:o,OPEN:o,CLOSING:o,
CLOSED:o}),r.converters["sequence<DOMString>"]=r.sequenceConverter(r.converters.DOMString),
r.converters["DOMString or sequence<DOMString>"]=function(A,e,t){
return"Object"===r.util.Type(A)&&Symbol.iterator in A?r.converters["sequence<DOMString>"](A):r.converters.DOMString(A,e,t)
},r.converters.WebSocketInit=r.dictionaryConverter([{key:"protocols",
converter:r.converters["DOMString or sequence<DOMString>"],defaultValue:()=>new Array(0)},{key:"dispatcher",
converter:r.converters.any,defaultValue:()=>F()},{key:"headers",converter:r.nullableConverter(r.converters.HeadersInit)
}]),r.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(A){
return"Object"!==r.util.Type(A)||Symbol.iterator in A?{protocols:r.converters["DOMString or sequence<DOMString>"](A)
}:r.converters.WebSocketInit(A)},r.converters.WebSocketSendData=function(A){if("Object"===r.util.Type(A)){
if(R(A))return r.converters.Blob(A,{strict:!1})
;if(ArrayBuffer.isView(A)||m.isArrayBuffer(A))return r.converters.BufferSource(A)}return r.converters.USVString(A)},
A.exports={WebSocket:M}}))};