import{createRequire as Q}from"module";var vo={1916:((e,t)=>{var r;r=!0,t.Io=t.kp=void 0;var o=new Uint32Array(65536),s=function(b,_){
for(var g=b.length,k=_.length,R=1<<g-1,B=-1,se=0,q=g,M=g;M--;)o[b.charCodeAt(M)]|=1<<M;for(M=0;M<k;M++){var ue=o[_.charCodeAt(
M)],le=ue|se;ue|=(ue&B)+B^B,se|=~(ue|B),B&=ue,se&R&&q++,B&R&&q--,se=se<<1|1,B=B<<1|~(le|se),se&=le}for(M=g;M--;)o[b.charCodeAt(
M)]=0;return q},u=function(b,_){for(var g=_.length,k=b.length,R=[],B=[],se=Math.ceil(g/32),q=Math.ceil(k/32),M=0;M<se;M++)
B[M]=-1,R[M]=0;for(var ue=0;ue<q-1;ue++){for(var le=0,me=-1,G=ue*32,C=Math.min(32,k)+G,F=G;F<C;F++)o[b.charCodeAt(F)]|=1<<
F;for(var M=0;M<g;M++){var K=o[_.charCodeAt(M)],oe=B[M/32|0]>>>M&1,W=R[M/32|0]>>>M&1,ee=K|le,D=((K|W)&me)+me^me|K|W,ne=le|
~(D|me),ie=me&D;ne>>>31^oe&&(B[M/32|0]^=1<<M),ie>>>31^W&&(R[M/32|0]^=1<<M),ne=ne<<1|oe,ie=ie<<1|W,me=ie|~(ee|ne),le=ne&ee}
for(var F=G;F<C;F++)o[b.charCodeAt(F)]=0}for(var de=0,ce=-1,x=ue*32,A=Math.min(32,k-x)+x,F=x;F<A;F++)o[b.charCodeAt(F)]|=
1<<F;for(var L=k,M=0;M<g;M++){var K=o[_.charCodeAt(M)],oe=B[M/32|0]>>>M&1,W=R[M/32|0]>>>M&1,ee=K|de,D=((K|W)&ce)+ce^ce|K|
W,ne=de|~(D|ce),ie=ce&D;L+=ne>>>k-1&1,L-=ie>>>k-1&1,ne>>>31^oe&&(B[M/32|0]^=1<<M),ie>>>31^W&&(R[M/32|0]^=1<<M),ne=ne<<1|
oe,ie=ie<<1|W,ce=ie|~(ee|ne),de=ne&ee}for(var F=x;F<A;F++)o[b.charCodeAt(F)]=0;return L},d=function(b,_){if(b.length<_.length){
var g=_;_=b,b=g}return _.length===0?b.length:b.length<=32?s(b,_):u(b,_)};t.Io=d;var w=function(b,_){for(var g=1/0,k=0,R=0;R<
_.length;R++){var B=d(b,_[R]);B<g&&(g=B,k=R)}return _[k]};t.kp=w}),770:((e,t,r)=>{e.exports=r(218)}),218:((e,t,r)=>{var o,
s=r(9278),u=r(4756),d=r(8611),w=r(5692),b=r(4434),_=r(2613),g=r(9023);t.httpOverHttp=k,t.httpsOverHttp=R,t.httpOverHttps=
B,t.httpsOverHttps=se;function k(G){var C=new q(G);return C.request=d.request,C}function R(G){var C=new q(G);return C.request=
d.request,C.createSocket=M,C.defaultPort=443,C}function B(G){var C=new q(G);return C.request=w.request,C}function se(G){
var C=new q(G);return C.request=w.request,C.createSocket=M,C.defaultPort=443,C}function q(G){var C=this;C.options=G||{},
C.proxyOptions=C.options.proxy||{},C.maxSockets=C.options.maxSockets||d.Agent.defaultMaxSockets,C.requests=[],C.sockets=
[],C.on("free",function(K,oe,W,ee){for(var D=ue(oe,W,ee),ne=0,ie=C.requests.length;ne<ie;++ne){var de=C.requests[ne];if(de.
host===D.host&&de.port===D.port){C.requests.splice(ne,1),de.request.onSocket(K);return}}K.destroy(),C.removeSocket(K)})}
g.inherits(q,b.EventEmitter),q.prototype.addRequest=function(C,F,K,oe){var W=this,ee=le({request:C},W.options,ue(F,K,oe));
if(W.sockets.length>=this.maxSockets){W.requests.push(ee);return}W.createSocket(ee,function(D){D.on("free",ne),D.on("clo\
se",ie),D.on("agentRemove",ie),C.onSocket(D);function ne(){W.emit("free",D,ee)}function ie(de){W.removeSocket(D),D.removeListener(
"free",ne),D.removeListener("close",ie),D.removeListener("agentRemove",ie)}})},q.prototype.createSocket=function(C,F){var K=this,
oe={};K.sockets.push(oe);var W=le({},K.proxyOptions,{method:"CONNECT",path:C.host+":"+C.port,agent:!1,headers:{host:C.host+
":"+C.port}});C.localAddress&&(W.localAddress=C.localAddress),W.proxyAuth&&(W.headers=W.headers||{},W.headers["Proxy-Aut\
horization"]="Basic "+new Buffer(W.proxyAuth).toString("base64")),me("making CONNECT request");var ee=K.request(W);ee.useChunkedEncodingByDefault=
!1,ee.once("response",D),ee.once("upgrade",ne),ee.once("connect",ie),ee.once("error",de),ee.end();function D(ce){ce.upgrade=
!0}function ne(ce,x,A){process.nextTick(function(){ie(ce,x,A)})}function ie(ce,x,A){if(ee.removeAllListeners(),x.removeAllListeners(),
ce.statusCode!==200){me("tunneling socket could not be established, statusCode=%d",ce.statusCode),x.destroy();var L=new Error(
"tunneling socket could not be established, statusCode="+ce.statusCode);L.code="ECONNRESET",C.request.emit("error",L),K.
removeSocket(oe);return}if(A.length>0){me("got illegal response body from proxy"),x.destroy();var L=new Error("got illeg\
al response body from proxy");L.code="ECONNRESET",C.request.emit("error",L),K.removeSocket(oe);return}return me("tunneli\
ng connection has established"),K.sockets[K.sockets.indexOf(oe)]=x,F(x)}function de(ce){ee.removeAllListeners(),me(`tunn\
eling socket could not be established, cause=%s
`,ce.message,ce.stack);var x=new Error("tunneling socket could not be established, cause="+ce.message);x.code="ECONNRESE\
T",C.request.emit("error",x),K.removeSocket(oe)}},q.prototype.removeSocket=function(C){var F=this.sockets.indexOf(C);if(F!==
-1){this.sockets.splice(F,1);var K=this.requests.shift();K&&this.createSocket(K,function(oe){K.request.onSocket(oe)})}};
function M(G,C){var F=this;q.prototype.createSocket.call(F,G,function(K){var oe=G.request.getHeader("host"),W=le({},F.options,
{socket:K,servername:oe?oe.replace(/:.*$/,""):G.host}),ee=u.connect(0,W);F.sockets[F.sockets.indexOf(K)]=ee,C(ee)})}function ue(G,C,F){
return typeof G=="string"?{host:G,port:C,localAddress:F}:G}function le(G){for(var C=1,F=arguments.length;C<F;++C){var K=arguments[C];
if(typeof K=="object")for(var oe=Object.keys(K),W=0,ee=oe.length;W<ee;++W){var D=oe[W];K[D]!==void 0&&(G[D]=K[D])}}return G}
var me;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?me=function(){var G=Array.prototype.slice.call(
arguments);typeof G[0]=="string"?G[0]="TUNNEL: "+G[0]:G.unshift("TUNNEL:"),console.error.apply(console,G)}:me=function(){},
o=me}),4008:((e,t,r)=>{r.d(t,{EP:()=>s,md:()=>d,oi:()=>o});function o(g,k="error"){return{kind:"input",level:k,title:"Ph\
aset: input",message:g}}function s(g){return{kind:"payload",level:"error",title:"Phaset: payload",message:g}}const u=["e\
rror","warning","notice"];function d(g){return g.toSorted((k,R)=>u.indexOf(k.level)-u.indexOf(R.level)||(k.line??0)-(R.line??
0)||(k.column??0)-(R.column??0))}const w=20;function b(g){const k=g.slice(w),[R]=k;if(R===void 0)return[...g];const B=u.
map(le=>_(k,le)).filter(le=>le!==""),{kind:se,level:q,file:M}=R,ue=`${M??"here"}: beyond these ${w} problems, ${B.join("\
 and ")} more`;return[...g.slice(0,w),{kind:se,level:q,message:ue,...M!==void 0&&{file:M}}]}function _(g,k){const R=g.filter(
B=>B.level===k).length;return R===0?"":`${R} ${k}${R===1?"":"s"}`}}),4519:((e,t,r)=>{r.d(t,{hD:()=>u,ml:()=>b,ts:()=>w});
const o=80,s=/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;function u(_){return b(w(d(_)),o)}function d(_){try{return JSON.
stringify(_)??String(_)}catch{return"a value too deep to show"}}function w(_){return _.replace(s,g=>`\\u{${(g.codePointAt(
0)??0).toString(16)}}`)}function b(_,g){return _.length<=g?_:`${_.slice(0,g-1)}\u2026`}}),8461:((e,t,r)=>{r.r(t),r.d(t,{
decideStandardsFailure:()=>d,describeMisses:()=>w,putStatusWords:()=>u,toStandardsResult:()=>s});const o={pass:"pass",warning:"\
warn",failure:"fail"};function s(b){const _=g=>b.filter(k=>k.status===g).length;return{passes:_("pass"),warnings:_("warn\
ing"),failures:_("failure"),results:b.map(({name:g,message:k,path:R,status:B})=>({name:g,message:k,path:R,status:B}))}}function u(b,_){
if(_==="documented")return b;const g=b.results.map(k=>({...k,status:o[k.status]}));return{...b,results:g}}function d(b,_){
switch(_){case"never":return[];case"failure":return b.filter(g=>g.status==="failure");case"warning":return b.filter(g=>g.
status!=="pass")}}function w(b){const _=b.filter(k=>k.status==="failure"),g=b.filter(k=>k.status==="warning");return[..._,
...g].map(k=>({kind:"check",level:k.status==="failure"?"error":"warning",title:`Standards: ${k.name}`,message:`${k.remedy}\
 (${k.message})`,...k.file!==void 0&&{file:k.file},...k.line!==void 0&&{line:k.line}}))}}),2613:(e=>{e.exports=Q(import.meta.
url)("assert")}),4434:(e=>{e.exports=Q(import.meta.url)("events")}),9896:(e=>{e.exports=Q(import.meta.url)("fs")}),8611:(e=>{
e.exports=Q(import.meta.url)("http")}),5692:(e=>{e.exports=Q(import.meta.url)("https")}),9278:(e=>{e.exports=Q(import.meta.
url)("net")}),4589:(e=>{e.exports=Q(import.meta.url)("node:assert")}),6698:(e=>{e.exports=Q(import.meta.url)("node:async\
_hooks")}),4573:(e=>{e.exports=Q(import.meta.url)("node:buffer")}),7540:(e=>{e.exports=Q(import.meta.url)("node:console")}),
7598:(e=>{e.exports=Q(import.meta.url)("node:crypto")}),3053:(e=>{e.exports=Q(import.meta.url)("node:diagnostics_channel")}),
610:(e=>{e.exports=Q(import.meta.url)("node:dns")}),8474:(e=>{e.exports=Q(import.meta.url)("node:events")}),3024:(e=>{e.
exports=Q(import.meta.url)("node:fs")}),1455:(e=>{e.exports=Q(import.meta.url)("node:fs/promises")}),7067:(e=>{e.exports=
Q(import.meta.url)("node:http")}),2467:(e=>{e.exports=Q(import.meta.url)("node:http2")}),7030:(e=>{e.exports=Q(import.meta.
url)("node:net")}),6760:(e=>{e.exports=Q(import.meta.url)("node:path")}),643:(e=>{e.exports=Q(import.meta.url)("node:per\
f_hooks")}),1792:(e=>{e.exports=Q(import.meta.url)("node:querystring")}),7075:(e=>{e.exports=Q(import.meta.url)("node:st\
ream")}),8321:(e=>{e.exports=Q(import.meta.url)("node:stream/consumers")}),1692:(e=>{e.exports=Q(import.meta.url)("node:\
tls")}),3136:(e=>{e.exports=Q(import.meta.url)("node:url")}),7975:(e=>{e.exports=Q(import.meta.url)("node:util")}),3429:(e=>{
e.exports=Q(import.meta.url)("node:util/types")}),5919:(e=>{e.exports=Q(import.meta.url)("node:worker_threads")}),8522:(e=>{
e.exports=Q(import.meta.url)("node:zlib")}),6928:(e=>{e.exports=Q(import.meta.url)("path")}),3193:(e=>{e.exports=Q(import.meta.
url)("string_decoder")}),4756:(e=>{e.exports=Q(import.meta.url)("tls")}),9023:(e=>{e.exports=Q(import.meta.url)("util")}),
3305:((e,t,r)=>{r.d(t,{_L:()=>gt,FO:()=>Mn,qm:()=>wt,LK:()=>vn,Zm:()=>vt,Eb:()=>jt,m9:()=>Ft,G8:()=>Mt,UI:()=>Dt,F7:()=>Ae,
NC:()=>Zn,fU:()=>Nn,Fk:()=>Ve,Rl:()=>R,em:()=>Ct,q0:()=>Dn,mI:()=>Lr});var o=r(4890),s;const u=null,d=null;class w{constructor(){
this._map=new WeakMap,this._idmap=new Map}add(h,...I){const V=I[0];return this._map.set(h,V),V&&typeof V=="object"&&"id"in
V&&this._idmap.set(V.id,h),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(h){const I=this._map.
get(h);return I&&typeof I=="object"&&"id"in I&&this._idmap.delete(I.id),this._map.delete(h),this}get(h){const I=h._zod.parent;
if(I){const V={...this.get(I)??{}};delete V.id;const pe={...V,...this._map.get(h)};return Object.keys(pe).length?pe:void 0}
return this._map.get(h)}has(h){return this._map.has(h)}}function b(){return new w}(s=globalThis).__zod_globalRegistry??(s.
__zod_globalRegistry=b());const _=globalThis.__zod_globalRegistry;var g=r(4723);function k(p){return p.checks&&(p.checks=
[...p.checks]),p}function R(p,h){return new p(k({type:"string",...g.A2(h)}))}function B(p,h){return new p(k({type:"strin\
g",coerce:!0,...util.normalizeParams(h)}))}function se(p,h){return new p({type:"string",format:"email",check:"string_for\
mat",abort:!1,...util.normalizeParams(h)})}function q(p,h){return new p({type:"string",format:"guid",check:"string_forma\
t",abort:!1,...util.normalizeParams(h)})}function M(p,h){return new p({type:"string",format:"uuid",check:"string_format",
abort:!1,...util.normalizeParams(h)})}function ue(p,h){return new p({type:"string",format:"uuid",check:"string_format",abort:!1,
version:"v4",...util.normalizeParams(h)})}function le(p,h){return new p({type:"string",format:"uuid",check:"string_forma\
t",abort:!1,version:"v6",...util.normalizeParams(h)})}function me(p,h){return new p({type:"string",format:"uuid",check:"\
string_format",abort:!1,version:"v7",...util.normalizeParams(h)})}function G(p,h){return new p({type:"string",format:"ur\
l",check:"string_format",abort:!1,...util.normalizeParams(h)})}function C(p,h){return new p({type:"string",format:"emoji",
check:"string_format",abort:!1,...util.normalizeParams(h)})}function F(p,h){return new p({type:"string",format:"nanoid",
check:"string_format",abort:!1,...util.normalizeParams(h)})}function K(p,h){return new p({type:"string",format:"cuid",check:"\
string_format",abort:!1,...util.normalizeParams(h)})}function oe(p,h){return new p({type:"string",format:"cuid2",check:"\
string_format",abort:!1,...util.normalizeParams(h)})}function W(p,h){return new p({type:"string",format:"ulid",check:"st\
ring_format",abort:!1,...util.normalizeParams(h)})}function ee(p,h){return new p({type:"string",format:"xid",check:"stri\
ng_format",abort:!1,...util.normalizeParams(h)})}function D(p,h){return new p({type:"string",format:"ksuid",check:"strin\
g_format",abort:!1,...util.normalizeParams(h)})}function ne(p,h){return new p({type:"string",format:"ipv4",check:"string\
_format",abort:!1,...util.normalizeParams(h)})}function ie(p,h){return new p({type:"string",format:"ipv6",check:"string_\
format",abort:!1,...util.normalizeParams(h)})}function de(p,h){return new p({type:"string",format:"mac",check:"string_fo\
rmat",abort:!1,...util.normalizeParams(h)})}function ce(p,h){return new p({type:"string",format:"cidrv4",check:"string_f\
ormat",abort:!1,...util.normalizeParams(h)})}function x(p,h){return new p({type:"string",format:"cidrv6",check:"string_f\
ormat",abort:!1,...util.normalizeParams(h)})}function A(p,h){return new p({type:"string",format:"base64",check:"string_f\
ormat",abort:!1,...util.normalizeParams(h)})}function L(p,h){return new p({type:"string",format:"base64url",check:"strin\
g_format",abort:!1,...util.normalizeParams(h)})}function H(p,h){return new p({type:"string",format:"e164",check:"string_\
format",abort:!1,...util.normalizeParams(h)})}function ae(p,h){return new p({type:"string",format:"credit_card",check:"s\
tring_format",abort:!1,...util.normalizeParams(h)})}function he(p,h){return new p({type:"string",format:"iban",check:"st\
ring_format",abort:!1,...util.normalizeParams(h)})}function Ee(p,h){return new p({type:"string",format:"jwt",check:"stri\
ng_format",abort:!1,...util.normalizeParams(h)})}const ve={Any:null,Minute:-1,Second:0,Millisecond:3,Microsecond:6};function It(p,h){
return new p({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...util.normalizeParams(
h)})}function _t(p,h){return new p({type:"string",format:"date",check:"string_format",...util.normalizeParams(h)})}function Zr(p,h){
return new p({type:"string",format:"time",check:"string_format",precision:null,...util.normalizeParams(h)})}function _n(p,h){
return new p({type:"string",format:"duration",check:"string_format",...util.normalizeParams(h)})}function Ae(p,h){return new p(
k({type:"number",checks:[],...g.A2(h)}))}function gn(p,h){return new p(k({type:"number",coerce:!0,checks:[],...util.normalizeParams(
h)}))}function vn(p,h){return new p({type:"number",check:"number_format",abort:!1,format:"safeint",...g.A2(h)})}function xt(p,h){
return new p({type:"number",check:"number_format",abort:!1,format:"float32",...util.normalizeParams(h)})}function wn(p,h){
return new p({type:"number",check:"number_format",abort:!1,format:"float64",...util.normalizeParams(h)})}function bn(p,h){
return new p({type:"number",check:"number_format",abort:!1,format:"int32",...util.normalizeParams(h)})}function Ar(p,h){
return new p({type:"number",check:"number_format",abort:!1,format:"uint32",...util.normalizeParams(h)})}function gt(p,h){
return new p({type:"boolean",...g.A2(h)})}function tt(p,h){return new p({type:"boolean",coerce:!0,...util.normalizeParams(
h)})}function Pr(p,h){return new p({type:"bigint",...util.normalizeParams(h)})}function Or(p,h){return new p({type:"bigi\
nt",coerce:!0,...util.normalizeParams(h)})}function Rt(p,h){return new p({type:"bigint",check:"bigint_format",abort:!1,format:"\
int64",...util.normalizeParams(h)})}function Tr(p,h){return new p({type:"bigint",check:"bigint_format",abort:!1,format:"\
uint64",...util.normalizeParams(h)})}function Ir(p,h){return new p({type:"symbol",...util.normalizeParams(h)})}function xr(p,h){
return new p({type:"undefined",...util.normalizeParams(h)})}function Rr(p,h){return new p({type:"null",...util.normalizeParams(
h)})}function $n(p){return new p({type:"any"})}function Ct(p){return new p({type:"unknown"})}function Mt(p,h){return new p(
{type:"never",...g.A2(h)})}function nt(p,h){return new p({type:"void",...util.normalizeParams(h)})}function kn(p,h){return new p(
{type:"date",...util.normalizeParams(h)})}function zn(p,h){return new p({type:"date",coerce:!0,...util.normalizeParams(h)})}
function Sn(p,h){return new p({type:"nan",...util.normalizeParams(h)})}function En(p,h){return new checks.$ZodCheckLessThan(
{check:"less_than",...util.normalizeParams(h),value:p,inclusive:!1})}function vt(p,h){return new o.sm({check:"less_than",
...g.A2(h),value:p,inclusive:!0})}function Nt(p,h){return new o.J_({check:"greater_than",...g.A2(h),value:p,inclusive:!1})}
function wt(p,h){return new o.J_({check:"greater_than",...g.A2(h),value:p,inclusive:!0})}function Zn(p){return Nt(0,p)}function An(p){
return En(0,p)}function Cr(p){return vt(0,p)}function Dt(p){return wt(0,p)}function O(p,h){return new checks.$ZodCheckMultipleOf(
{check:"multiple_of",...util.normalizeParams(h),value:p})}function Pn(p,h){return new checks.$ZodCheckMaxSize({check:"ma\
x_size",...util.normalizeParams(h),maximum:p})}function _e(p,h){return new checks.$ZodCheckMinSize({check:"min_size",...util.
normalizeParams(h),minimum:p})}function Ut(p,h){return new checks.$ZodCheckSizeEquals({check:"size_equals",...util.normalizeParams(
h),size:p})}function jt(p,h){return new o.Yk({check:"max_length",...g.A2(h),maximum:p})}function Ft(p,h){return new o.Kk(
{check:"min_length",...g.A2(h),minimum:p})}function Lt(p,h){return new checks.$ZodCheckLengthEquals({check:"length_equal\
s",...util.normalizeParams(h),length:p})}function Ve(p,h){return new o.DG({check:"string_format",format:"regex",...g.A2(
h),pattern:p})}function On(p){return new checks.$ZodCheckLowerCase({check:"string_format",format:"lowercase",...util.normalizeParams(
p)})}function Mr(p){return new checks.$ZodCheckUpperCase({check:"string_format",format:"uppercase",...util.normalizeParams(
p)})}function Tn(p,h){return new checks.$ZodCheckIncludes({check:"string_format",format:"includes",...util.normalizeParams(
h),includes:p})}function Bt(p,h){return new checks.$ZodCheckStartsWith({check:"string_format",format:"starts_with",...util.
normalizeParams(h),prefix:p})}function Qe(p,h){return new checks.$ZodCheckEndsWith({check:"string_format",format:"ends_w\
ith",...util.normalizeParams(h),suffix:p})}function Ce(p,h,I){return new checks.$ZodCheckProperty({check:"property",property:p,
schema:h,...util.normalizeParams(I)})}function In(p,h){return new checks.$ZodCheckProperties({check:"properties",shape:p,
...util.normalizeParams(h)})}function qt(p,h){return new checks.$ZodCheckMimeType({check:"mime_type",mime:p,...util.normalizeParams(
h)})}function Ge(p){return new checks.$ZodCheckOverwrite({check:"overwrite",tx:p})}function xn(p){return Ge(h=>h.normalize(
p))}function Rn(){return Ge(p=>p.trim())}function f(){return Ge(p=>p.toLowerCase())}function m(){return Ge(p=>p.toUpperCase())}
function $(){return Ge(p=>util.slugify(p))}function E(p,h,I){return new p({type:"array",element:h,...util.normalizeParams(
I)})}function j(p,h,I){return new p({type:"union",options:h,...util.normalizeParams(I)})}function Y(p,h,I){return new p(
{type:"union",options:h,inclusive:!1,...util.normalizeParams(I)})}function Pe(p,h,I,V){return new p({type:"union",options:I,
discriminator:h,...util.normalizeParams(V)})}function ze(p,h,I){return new p({type:"intersection",left:h,right:I})}function Me(p,h,I,V){
const pe=I instanceof schemas.$ZodType,ge=pe?V:I,dt=pe?I:null;return new p({type:"tuple",items:h,rest:dt,...util.normalizeParams(
ge)})}function Wt(p,h,I,V){return new p({type:"record",keyType:h,valueType:I,...util.normalizeParams(V)})}function Cn(p,h,I,V){
return new p({type:"map",keyType:h,valueType:I,...util.normalizeParams(V)})}function is(p,h,I){return new p({type:"set",
valueType:h,...util.normalizeParams(I)})}function ss(p,h,I){const V=Array.isArray(h)?Object.fromEntries(h.map(pe=>[pe,pe])):
h;return new p({type:"enum",entries:V,...util.normalizeParams(I)})}function as(p,h,I){return new p({type:"enum",entries:h,
...util.normalizeParams(I)})}function Nr(p,h,I){return new p({type:"literal",values:Array.isArray(h)?h:[h],...util.normalizeParams(
I)})}function Dr(p,h){return new p({type:"file",...util.normalizeParams(h)})}function us(p,h){return new p({type:"transf\
orm",transform:h})}function cs(p,h){return new p({type:"optional",innerType:h})}function ds(p,h){return new p({type:"nul\
lable",innerType:h})}function ls(p,h,I){return new p({type:"default",innerType:h,get defaultValue(){return typeof I=="fu\
nction"?I():util.shallowClone(I)}})}function ps(p,h,I){return new p({type:"nonoptional",innerType:h,...util.normalizeParams(
I)})}function Ur(p,h){return new p({type:"success",innerType:h})}function hs(p,h,I){return new p({type:"catch",innerType:h,
catchValue:typeof I=="function"?I:util.constantCatch(I)})}function ms(p,h,I){return new p({type:"pipe",in:h,out:I})}function jr(p,h){
return new p({type:"readonly",innerType:h})}function ys(p,h,I){return new p({type:"template_literal",parts:h,...util.normalizeParams(
I)})}function _s(p,h){return new p({type:"lazy",getter:h})}function gs(p,h){return new p({type:"promise",innerType:h})}function Mn(p,h,I){
const V=g.A2(I);return V.abort??(V.abort=!0),new p({type:"custom",check:"custom",fn:h,...V})}function Nn(p,h,I){return new p(
{type:"custom",check:"custom",fn:h,...g.A2(I)})}function vs(p,h){const I=Fr(V=>(V.addIssue=pe=>{if(typeof pe=="string")V.
issues.push(util.issue(pe,V.value,I._zod.def));else{const ge=pe;ge.fatal&&(ge.continue=!1),ge.code??(ge.code="custom"),"\
input"in ge||(ge.input=V.value),ge.inst??(ge.inst=I),ge.continue??(ge.continue=!I._zod.def.abort),V.issues.push(util.issue(
ge))}},p(V.value,V)),h);return I}function Fr(p,h){const I=new checks.$ZodCheck({check:"custom",...util.normalizeParams(h)});
return I._zod.check=p,I}function Dn(p){const h=new o.QP({check:"describe"});return h._zod.onattach=[I=>{const V=_.get(I)??
{};_.add(I,{...V,description:p})}],h._zod.check=()=>{},h}function Lr(p){const h=new o.QP({check:"meta"});return h._zod.onattach=
[I=>{const V=_.get(I)??{};_.add(I,{...V,...p})}],h._zod.check=()=>{},h}function ws(p,h){const I=util.normalizeParams(h);
let V=I.truthy??["true","1","yes","on","y","enabled"],pe=I.falsy??["false","0","no","off","n","disabled"];I.case!=="sens\
itive"&&(V=V.map(Ne=>typeof Ne=="string"?Ne.toLowerCase():Ne),pe=pe.map(Ne=>typeof Ne=="string"?Ne.toLowerCase():Ne));const ge=new Set(
V),dt=new Set(pe),Vt=p.Codec??schemas.$ZodCodec,Br=p.Boolean??schemas.$ZodBoolean,qr=p.String??schemas.$ZodString,Wr=new qr(
{type:"string",error:I.error}),Un=new Br({type:"boolean",error:I.error}),rt=new Vt({type:"pipe",in:Wr,out:Un,transform:((Ne,Gt)=>{
let lt=Ne;return I.case!=="sensitive"&&(lt=lt.toLowerCase()),ge.has(lt)?!0:dt.has(lt)?!1:(Gt.issues.push({code:"invalid_\
value",expected:"stringbool",values:[...ge,...dt],input:Gt.value,inst:rt,continue:!1}),{})}),reverseTransform:((Ne,Gt)=>Ne===
!0?V[0]||"true":pe[0]||"false"),error:I.error});return rt._zod.bag.truthy=V,rt._zod.bag.falsy=pe,rt._zod.bag.case=I.case??
"insensitive",rt}function bs(p,h,I,V={}){const pe=util.normalizeParams(V),ge={check:"string_format",type:"string",format:h,
fn:typeof I=="function"?I:Vt=>I.test(Vt),...pe};return I instanceof RegExp&&(ge.pattern=I),new p(ge)}}),4890:((e,t,r)=>{
r.d(t,{DG:()=>C,J_:()=>g,KH:()=>R,Kk:()=>le,QP:()=>u,Yk:()=>ue,sm:()=>_});var o=r(8532),s=r(4723);const u=o.xI("$ZodChec\
k",(x,A)=>{var L;x._zod??(x._zod={}),x._zod.def=A,(L=x._zod).onattach??(L.onattach=[])}),d=x=>{const A=x.value;return!util.
nullish(A)&&A.size!==void 0},w=x=>{const A=x.value;return!s.cl(A)&&A.length!==void 0},b={number:"number",bigint:"bigint",
object:"date"},_=o.xI("$ZodCheckLessThan",(x,A)=>{u.init(x,A);const L=b[typeof A.value];x._zod.check=H=>{(A.inclusive?H.
value<=A.value:H.value<A.value)||H.issues.push({origin:b[typeof H.value]??L,code:"too_big",maximum:typeof A.value=="obje\
ct"?A.value.getTime():A.value,input:H.value,inclusive:A.inclusive,inst:x,continue:!A.abort})}}),g=o.xI("$ZodCheckGreater\
Than",(x,A)=>{u.init(x,A);const L=b[typeof A.value];x._zod.check=H=>{(A.inclusive?H.value>=A.value:H.value>A.value)||H.issues.
push({origin:b[typeof H.value]??L,code:"too_small",minimum:typeof A.value=="object"?A.value.getTime():A.value,input:H.value,
inclusive:A.inclusive,inst:x,continue:!A.abort})}}),k=null,R=o.xI("$ZodCheckNumberFormat",(x,A)=>{u.init(x,A),A.format=A.
format||"float64";const L=A.format?.includes("int"),H=L?"int":"number",[ae,he]=s.zH[A.format];x._zod.check=Ee=>{const ve=Ee.
value;if(L){if(!Number.isInteger(ve)){Ee.issues.push({expected:H,format:A.format,code:"invalid_type",continue:!1,input:ve,
inst:x});return}if(!Number.isSafeInteger(ve)){ve>0?Ee.issues.push({input:ve,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:x,origin:H,inclusive:!0,continue:!A.abort}):Ee.issues.push({
input:ve,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:x,
origin:H,inclusive:!0,continue:!A.abort});return}}ve<ae&&Ee.issues.push({origin:"number",input:ve,code:"too_small",minimum:ae,
inclusive:!0,inst:x,continue:!A.abort}),ve>he&&Ee.issues.push({origin:"number",input:ve,code:"too_big",maximum:he,inclusive:!0,
inst:x,continue:!A.abort})}}),B=null,se=null,q=null,M=null,ue=o.xI("$ZodCheckMaxLength",(x,A)=>{var L;u.init(x,A),(L=x._zod.
def).when??(L.when=w),x._zod.check=H=>{const ae=H.value,he=ae.length;if((typeof ae=="string"&&he>A.maximum?s.O7(ae):he)<=
A.maximum)return;const ve=s.Rc(ae);H.issues.push({origin:ve,code:"too_big",maximum:A.maximum,inclusive:!0,input:ae,inst:x,
continue:!A.abort})}}),le=o.xI("$ZodCheckMinLength",(x,A)=>{var L;u.init(x,A),(L=x._zod.def).when??(L.when=w),x._zod.check=
H=>{const ae=H.value,he=ae.length;if((typeof ae=="string"&&he>=A.minimum&&he<A.minimum*2?s.O7(ae):he)>=A.minimum)return;
const ve=s.Rc(ae);H.issues.push({origin:ve,code:"too_small",minimum:A.minimum,inclusive:!0,input:ae,inst:x,continue:!A.abort})}}),
me=null,G=o.xI("$ZodCheckStringFormat",(x,A)=>{var L,H;u.init(x,A),A.pattern?(L=x._zod).check??(L.check=ae=>{A.pattern.lastIndex=
0,!A.pattern.test(ae.value)&&ae.issues.push({origin:"string",code:"invalid_format",format:A.format,input:ae.value,...A.pattern?
{pattern:A.pattern.toString()}:{},inst:x,continue:!A.abort})}):(H=x._zod).check??(H.check=()=>{})}),C=o.xI("$ZodCheckReg\
ex",(x,A)=>{G.init(x,A),x._zod.check=L=>{A.pattern.lastIndex=0,!A.pattern.test(L.value)&&L.issues.push({origin:"string",
code:"invalid_format",format:"regex",input:L.value,pattern:A.pattern.toString(),inst:x,continue:!A.abort})}}),F=null,K=null,
oe=null,W=null,ee=null;function D(x,A,L){x.issues.length&&A.issues.push(...util.prefixIssues(L,x.issues))}const ne=null,
ie=null,de=null,ce=null}),8532:((e,t,r)=>{r.d(t,{$W:()=>se,GT:()=>k,cV:()=>R,cr:()=>B,tm:()=>u,xI:()=>_});var o=r(4723),
s;const u=Object.freeze({status:"aborted"}),d={value:void 0,enumerable:!1};let w="captureStackTrace"in Error?Error:null;
function b(q){const M=w;if(M){const ue=M.stackTraceLimit;if(typeof ue=="number"){try{M.stackTraceLimit=0}catch{return w=
null,new q}try{return new q}finally{M.stackTraceLimit=ue}}}return new q}function _(q,M,ue,le){const me={};function G(D){
this.def=D,this.constr=ee,this.traits=new Set}G.prototype=me;const C=ue,F=C&&new WeakSet;function K(D,ne){if(D._zod){if(D.
_zod.traits.has(q))return}else{d.value=new G(ne);try{Object.defineProperty(D,"_zod",d)}finally{d.value=void 0}}if(D._zod.
traits.add(q),M(D,ne),F){const de=Object.getPrototypeOf(D),ce=D._zod.constr.prototype;let x=de;for(;x&&x!==ce;)x=Object.
getPrototypeOf(x);const A=x??de;F.has(A)||(F.add(A),(0,o.ol)(A,C))}const ie=ee.prototype;for(const de in ie)Object.prototype.
hasOwnProperty.call(ie,de)&&(de in D||(D[de]=ie[de].bind(D)))}const oe=le?.Parent??Object;class W extends oe{}Object.defineProperty(
W,"name",{value:q});function ee(D){const ne=le?.Parent?b(W):this;K(ne,D);const ie=ne._zod.deferred;if(ie){for(const ce of ie)
ce();ne._zod.deferred=void 0}const de=globalThis.__zod_globalConfig?.postProcessor;return de&&de(ne),ne}return Object.defineProperty(
ee,"init",{value:K}),Object.defineProperty(ee,Symbol.hasInstance,{value:D=>le?.Parent&&D instanceof le.Parent?!0:D?._zod?.
traits?.has(q)}),Object.defineProperty(ee,"name",{value:q}),ee}const g=null;class k extends Error{constructor(){super("E\
ncountered Promise during synchronous parse. Use .parseAsync() instead.")}}class R extends Error{constructor(M){super(`E\
ncountered unidirectional transform during encode: ${M}`),this.name="ZodEncodeError"}}(s=globalThis).__zod_globalConfig??
(s.__zod_globalConfig={});const B=globalThis.__zod_globalConfig;function se(q){return q&&Object.assign(B,q),B}}),4723:((e,t,r)=>{
r.d(t,{A2:()=>gn,Gv:()=>H,MO:()=>C,NM:()=>wn,O7:()=>Nt,PO:()=>B,QH:()=>$n,Qd:()=>he,Rc:()=>wt,SS:()=>Rn,Vy:()=>G,X:()=>Ge,
cl:()=>se,d3:()=>zn,gx:()=>L,hi:()=>kn,iR:()=>Sn,jD:()=>On,k8:()=>k,lQ:()=>Mt,o8:()=>Ae,ol:()=>Lt,p6:()=>q,qQ:()=>_t,qh:()=>Ve,
rL:()=>Ct,sD:()=>_n,sn:()=>An,v5:()=>qt,w5:()=>_,zH:()=>bn});function o(f){return f}function s(f){return f}function u(){
return f=>f}function d(f){}function w(f){throw new Error("Unexpected value in exhaustive check")}function b(f){}function _(f){
const m=Object.values(f).filter(E=>typeof E=="number");return Object.entries(f).filter(([E,j])=>m.indexOf(+E)===-1).map(
([E,j])=>j)}function g(f,m="|"){return f.map($=>xt($)).join(m)}function k(f,m){return typeof m=="bigint"?m.toString():m}
class R{constructor(m){this._getter=m,this._value=void 0}get value(){const m=this._getter;return m!==void 0&&(this._value=
m(),this._getter=void 0),this._value}}function B(f){return new R(f)}function se(f){return f==null}function q(f){const m=f.
startsWith("^")?1:0,$=f.endsWith("$")?f.length-1:f.length;return f.slice(m,$)}function M(f,m){const $=f/m,E=Math.round($),
j=4*Number.EPSILON*Math.max(Math.abs($),1);return Math.abs($-E)<j?0:$-E}const ue=null;function le(f,m,$){let E;Object.defineProperty(
f,m,{get(){if(E!==ue)return E===void 0&&(E=ue,E=$()),E},set(j){Object.defineProperty(f,m,{value:j})},configurable:!0})}function me(f){
return Object.create(Object.getPrototypeOf(f),Object.getOwnPropertyDescriptors(f))}function G(f,m,$){Object.defineProperty(
f,m,{value:$,writable:!0,enumerable:!0,configurable:!0})}function C(f){const m=Object.getOwnPropertyDescriptor(f,"shape");
return m?.get?m.get.raw:m?.value}function F(f){return C(f._zod.def)??f._zod.def.shape}function K(f,m,$){Object.defineProperty(
f,m,{get(){const E=$();return G(this,m,E),E},enumerable:!0,configurable:!0})}function oe(f,m,$){m in f?G(f,m,$):f[m]=$}function W(f,m,$,E){
const j=F(m);for(const Y of $){const Pe=Object.getOwnPropertyDescriptor(j,Y);Pe.enumerable&&(Pe.get?K(f,Y,()=>{const ze=m.
_zod.def.shape[Y];return E?E(ze,Y):ze}):oe(f,Y,E?E(Pe.value,Y):Pe.value))}}function ee(f,m){for(const $ of Reflect.ownKeys(
m)){const E=Object.getOwnPropertyDescriptor(m,$);E.enumerable&&(E.get?K(f,$,()=>m[$]):oe(f,$,E.value))}}function D(...f){
const m={};for(const $ of f){const E=Object.getOwnPropertyDescriptors($);Object.assign(m,E)}return Object.defineProperties(
{},m)}function ne(f){return D(f._zod.def)}function ie(f,m){return m?m.reduce(($,E)=>$?.[E],f):f}function de(f){const m=Object.
keys(f),$=m.map(E=>f[E]);return Promise.all($).then(E=>{const j={};for(let Y=0;Y<m.length;Y++)j[m[Y]]=E[Y];return j})}function ce(f=10){
const m="abcdefghijklmnopqrstuvwxyz";let $="";for(let E=0;E<f;E++)$+=m[Math.floor(Math.random()*m.length)];return $}function x(f){
return JSON.stringify(f)}function A(f){return f.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(
/^-+|-+$/g,"")}const L="captureStackTrace"in Error?Error.captureStackTrace:(...f)=>{};function H(f){return typeof f=="ob\
ject"&&f!==null&&!Array.isArray(f)}const ae=null;function he(f){if(H(f)===!1)return!1;const m=f.constructor;if(m===void 0||
typeof m!="function")return!0;const $=m.prototype;return!(H($)===!1||Object.prototype.hasOwnProperty.call($,"isPrototype\
Of")===!1)}function Ee(f){return he(f)?{...f}:Array.isArray(f)?[...f]:f instanceof Map?new Map(f):f instanceof Set?new Set(
f):f}function ve(f){let m=0;for(const $ in f)Object.prototype.hasOwnProperty.call(f,$)&&m++;return m}const It=f=>{const m=typeof f;
switch(m){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(f)?"nan":"numbe\
r";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"\
object":return Array.isArray(f)?"array":f===null?"null":f.then&&typeof f.then=="function"&&f.catch&&typeof f.catch=="fun\
ction"?"promise":typeof Map<"u"&&f instanceof Map?"map":typeof Set<"u"&&f instanceof Set?"set":typeof Date<"u"&&f instanceof
Date?"date":typeof File<"u"&&f instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${m}`)}},_t=new Set(
["string","number","symbol"]),Zr=new Set(["string","number","bigint","boolean","symbol","undefined"]);function _n(f){return f.
replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function Ae(f,m,$){const E=new f._zod.constr(m??f._zod.def);return(!m||$?.parent)&&
(E._zod.parent=f),E}function gn(f){const m=f;if(!m)return{};if(typeof m=="string")return{error:()=>m};if(m?.message!==void 0){
if(m?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");m.error=m.message}return delete m.
message,typeof m.error=="string"?{...m,error:()=>m.error}:m}function vn(f){let m;return new Proxy({},{get($,E,j){return m??
(m=f()),Reflect.get(m,E,j)},set($,E,j,Y){return m??(m=f()),Reflect.set(m,E,j,Y)},has($,E){return m??(m=f()),Reflect.has(
m,E)},deleteProperty($,E){return m??(m=f()),Reflect.deleteProperty(m,E)},ownKeys($){return m??(m=f()),Reflect.ownKeys(m)},
getOwnPropertyDescriptor($,E){return m??(m=f()),Reflect.getOwnPropertyDescriptor(m,E)},defineProperty($,E,j){return m??(m=
f()),Reflect.defineProperty(m,E,j)}})}function xt(f){return typeof f=="bigint"?f.toString()+"n":typeof f=="string"?`"${f}\
"`:`${f}`}function wn(f){return Object.keys(f).filter(m=>f[m]._zod.optin!==void 0&&f[m]._zod.optout==="optional")}const bn={
safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[
-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},Ar={int64:[BigInt("-9223372036\
854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function gt(f,m){const $=f.
_zod.def,E=$.checks;if(E&&E.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");
const Y={};return W(Y,f,tt(f,m)),Ae(f,D($,{shape:Y,checks:[]}))}function tt(f,m){const $=F(f),E=[];for(const j of Reflect.
ownKeys(m)){if(!Object.getOwnPropertyDescriptor($,j)?.enumerable)throw new Error(`Unrecognized key: "${String(j)}"`);m[j]&&
E.push(j)}return E}function Pr(f,m){const $=f._zod.def,E=$.checks;if(E&&E.length>0)throw new Error(".omit() cannot be us\
ed on object schemas containing refinements");const Y=new Set(tt(f,m)),Pe={};return W(Pe,f,Reflect.ownKeys(F(f)).filter(
ze=>!Y.has(ze))),Ae(f,D($,{shape:Pe,checks:[]}))}function Or(f,m){if(!he(m))throw new Error("Invalid input to extend: ex\
pected a plain object");const $=f._zod.def.checks;if($&&$.length>0){const j=F(f);for(const Y of Reflect.ownKeys(m))if(Object.
getOwnPropertyDescriptor(j,Y)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. \
Use `.safeExtend()` instead.")}return Ae(f,D(f._zod.def,{shape:Rt(f,m)}))}function Rt(f,m){const $={};return W($,f,Reflect.
ownKeys(F(f))),ee($,m),$}function Tr(f,m){if(!he(m))throw new Error("Invalid input to safeExtend: expected a plain objec\
t");return Ae(f,D(f._zod.def,{shape:Rt(f,m)}))}function Ir(f,m){if(!m?._zod?.def)throw new Error("Invalid input to merge\
: expected an object schema. To merge a plain shape, use `.extend()`.");if(f._zod.def.checks?.length)throw new Error(".m\
erge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");const $={};W($,f,Reflect.ownKeys(
F(f))),W($,m,Reflect.ownKeys(F(m)));const E=D(f._zod.def,{shape:$,get catchall(){return m._zod.def.catchall},checks:m._zod.
def.checks??[]});return Ae(f,E)}function xr(f,m,$,E="partial"){const Y=m._zod.def.checks;if(Y&&Y.length>0)throw new Error(
`.${E}() cannot be used on object schemas containing refinements`);const ze=$?new Set(tt(m,$)):void 0,Me={};return W(Me,
m,Reflect.ownKeys(F(m)),f&&((Wt,Cn)=>ze&&!ze.has(Cn)?Wt:new f({type:"optional",innerType:Wt}))),Ae(m,D(m._zod.def,{shape:Me,
checks:[]}))}function Rr(f,m,$){const E=$?new Set(tt(m,$)):void 0,j={};return W(j,m,Reflect.ownKeys(F(m)),(Y,Pe)=>E&&!E.
has(Pe)?Y:new f({type:"nonoptional",innerType:Y})),Ae(m,D(m._zod.def,{shape:j}))}function $n(f,m=0){if(f.aborted===!0)return!0;
for(let $=m;$<f.issues.length;$++)if(f.issues[$]?.continue!==!0)return!0;return!1}function Ct(f,m=0){if(f.aborted===!0)return!0;
for(let $=m;$<f.issues.length;$++)if(f.issues[$]?.continue===!1)return!0;return!1}function Mt(f,m){return m.map($=>{var E;
return(E=$).path??(E.path=[]),$.path.unshift(f),$})}function nt(f){return typeof f=="string"?f:f?.message}function kn(f){
const m=[];for(const $ of f??[]){const E=$._zod.def;if(!/_(length|size)$|_equals$/.test(E.check))break;const j=E.maximum??
E.length??E.size;j>=0&&m.push([j,$])}return m}function zn(f,m,$){var E;for(let j=m;j<f.length;j++)(E=f[j]).schema??(E.schema=
$)}function Sn(f,m,$){var E;const j=f.inst?._zod?.traits;j?.has("$ZodType")&&(j.has("$ZodCheck")?(E=f).schema??(E.schema=
f.inst):f.schema=f.inst);const Y=f.schema!==f.inst?f.schema?._zod.def?.error:void 0,Pe=f.message?f.message:nt(f.inst?._zod.
def?.error?.(f))??nt(Y?.(f))??nt(m?.error?.(f))??nt($.customError?.(f))??nt($.localeError?.(f))??"Invalid input",ze={};for(const Me of Object.
keys(f))Me==="inst"||Me==="schema"||Me==="continue"||Me==="input"||Me==="__proto__"||(ze[Me]=f[Me]);return ze.path??(ze.
path=[]),ze.message=Pe,m?.reportInput&&(ze.input=f.input),ze}function En(f){return f instanceof Set?"set":f instanceof Map?
"map":f instanceof File?"file":"unknown"}const vt=/[\uD800-\uDBFF]/;function Nt(f){const m=f.length;if(!vt.test(f))return m;
let $=m;for(let E=0;E<m-1;E++)(f.charCodeAt(E)&64512)===55296&&(f.charCodeAt(E+1)&64512)===56320&&($--,E++);return $}function wt(f){
return Array.isArray(f)?"array":typeof f=="string"?"string":"unknown"}function Zn(f){const m=typeof f;switch(m){case"num\
ber":return Number.isNaN(f)?"nan":"number";case"object":{if(f===null)return"null";if(Array.isArray(f))return"array";const $=f;
if($&&Object.getPrototypeOf($)!==Object.prototype&&"constructor"in $&&$.constructor)return $.constructor.name}}return m}
function An(...f){const[m,$,E]=f;return typeof m=="string"?{message:m,code:"custom",input:$,inst:E}:{...m}}function Cr(f){
return Object.entries(f).filter(([m,$])=>Number.isNaN(Number.parseInt(m,10))).map(m=>m[1])}function Dt(f){const m=atob(f),
$=new Uint8Array(m.length);for(let E=0;E<m.length;E++)$[E]=m.charCodeAt(E);return $}function O(f){let m="";for(let $=0;$<
f.length;$++)m+=String.fromCharCode(f[$]);return btoa(m)}function Pn(f){const m=f.replace(/-/g,"+").replace(/_/g,"/"),$="\
=".repeat((4-m.length%4)%4);return Dt(m+$)}function _e(f){return O(f).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,
"")}function Ut(f){const m=f.replace(/^0x/,"");if(m.length%2!==0)throw new Error("Invalid hex string length");const $=new Uint8Array(
m.length/2);for(let E=0;E<m.length;E+=2)$[E/2]=Number.parseInt(m.slice(E,E+2),16);return $}function jt(f){return Array.from(
f).map(m=>m.toString(16).padStart(2,"0")).join("")}class Ft{constructor(...m){}}function Lt(f,m){for(const $ in m){const E=Object.
getOwnPropertyDescriptor(m,$);E.get?Object.defineProperty(f,$,{...E,enumerable:!1}):Tn(f,$,E.value)}}function Ve(f,m,$,E=!0){
return Object.defineProperty(f,m,{configurable:!0,writable:!0,enumerable:E,value:$}),$}function On(f,m,$){return Ve(f,m,
$,!1)}function Mr(f,m){for(const $ in f){const E=f[$];Object.defineProperty(m,$,{configurable:!0,enumerable:!0,get(){return Ve(
this,$,E(this))},set(j){Ve(this,$,j)}})}return m}function Tn(f,m,$){Object.defineProperty(f,m,{configurable:!0,get(){return this==
null?$:Ve(this,m,$.bind(this))},set(E){Ve(this,m,E)}})}function Bt(f,m){const $=Object.getPrototypeOf(f);return m in $?void 0:
$}let Qe,Ce=!1;const In={configurable:!0,get(){Ce=!0}};function qt(f,m,$){const E=Object.getPrototypeOf(f._zod);if(m in E&&
Qe!==f._zod){Qe=void 0;return}Qe=f._zod,Object.defineProperty(E,m,{configurable:!0,get(){Object.defineProperty(this,m,In);
const j=Ce;Ce=!1;try{const Y=$(this);return Ce?delete this[m]:Object.defineProperty(this,m,{configurable:!0,writable:!0,
value:Y}),Ce=Ce||j,Y}catch(Y){throw delete this[m],Ce=Ce||j,Y}},set(j){Object.defineProperty(this,m,{configurable:!0,writable:!0,
value:j})}})}function Ge(f,m,$,E){const j=Bt(f,m);j&&Object.defineProperty(j,m,{configurable:!0,get(){const Y={configurable:!0,
writable:!0,enumerable:E,value:void 0};return Object.defineProperty(this,m,Y),Y.value=$(this),Object.defineProperty(this,
m,Y),Y.value},set(Y){Object.defineProperty(this,m,{configurable:!0,writable:!0,enumerable:E,value:Y})}})}const xn="~cons\
tantCatch";function Rn(f){const m=()=>f;return m[xn]=!0,m}}),8395:((e,t,r)=>{r.d(t,{Xz9:()=>nn,YOg:()=>Vn,zMY:()=>ao,MfU:()=>tu,
IeY:()=>go,q0y:()=>lu,gMt:()=>Da,k5n:()=>fo,Whr:()=>ga,euz:()=>Wa,_H3:()=>xa,mIj:()=>fu,mee:()=>mo,cl6:()=>Ya,aig:()=>io,
Ikc:()=>Ta,lqM:()=>po,FsL:()=>ou,g1P:()=>co,YPB:()=>du,rej:()=>Ia,YjP:()=>Xt,pdi:()=>Ka,L5J:()=>en});var o=r(8532),s=r(4890);
const u=/^[cC][0-9a-z]{6,}$/,d=/^[0-9a-z]+$/,w=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,b=/^[0-9a-vA-V]{20}$/,_=/^[A-Za-z0-9]{27}$/,
g=/^[a-zA-Z0-9_-]{21}$/;function k(n){return new RegExp(`^[a-zA-Z0-9_-]{${n}}$`)}const R=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,
B=/^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/,
se=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,q=n=>n?new RegExp(`^([0-9a-fA-F]{8}\
-[0-9a-fA-F]{4}-${n}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
M=null,ue=null,le=null,me=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,
G=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
C=/^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/,
F=/^[^\s@"]{1,64}@[^\s@]{1,255}$/u,K=null,oe=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
W=null;function ee(){return new RegExp(W,"u")}const D=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
ne=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
ie=n=>{const i=util.escapeRegex(n??":");return new RegExp(`^(?:[0-9A-F]{2}${i}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${i}){5}[0\
-9a-f]{2}$`)},de=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
ce=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
x=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,A=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,
L=/^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/,
H=/^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/,ae=/^https?$/,he=/^\+[1-9]\d{6,14}$/,
Ee=/^\d(?:[ -]?\d){11,18}$/,ve=/^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/,
It=/^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/,_t=null;function Zr(n){return new RegExp(`^${n}$`)}const _n=null;function Ae(n){
const i="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof n.precision=="number"?n.precision===-1?`${i}`:n.precision===0?`${i}:\
[0-5]\\d`:`${i}:[0-5]\\d\\.\\d{${n.precision}}`:n.seconds?`${i}:[0-5]\\d(?:\\.\\d+)?`:`${i}(?::[0-5]\\d(?:\\.\\d+)?)?`}function gn(n){
return new RegExp(`^${Ae(n)}$`)}function vn(n){const i=["Z"];n.offset&&i.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const a=`${Ae(
{precision:n.precision,seconds:!0})}(?:${i.join("|")})`,c=n.local?`${a}|${Ae({precision:n.precision})}`:a;return new RegExp(
`^${_t}T(?:${c})$`)}const xt=/^[\s\S]{0,}$/,wn=n=>{const i=n?`[\\s\\S]{${n?.minimum??0},${n?.maximum??""}}`:"[\\s\\S]*";
return new RegExp(`^${i}$`)},bn=/^-?\d+n?$/,Ar=/^-?\d+$/,gt=/^-?\d+(?:\.\d+)?$/,tt=/^(?:true|false)$/i,Pr=/^null$/i,Or=/^undefined$/i,
Rt=/^[^A-Z]*$/,Tr=/^[^a-z]*$/,Ir=/^[0-9a-fA-F]*$/;function xr(n,i){return new RegExp(`^[A-Za-z0-9+/]{${n}}${i}$`)}function Rr(n){
return new RegExp(`^[A-Za-z0-9_-]{${n}}$`)}const $n=/^[0-9a-fA-F]{32}$/,Ct=null,Mt=null,nt=/^[0-9a-fA-F]{40}$/,kn=null,zn=null,
Sn=/^[0-9a-fA-F]{64}$/,En=null,vt=null,Nt=/^[0-9a-fA-F]{96}$/,wt=null,Zn=null,An=/^[0-9a-fA-F]{128}$/,Cr=null,Dt=null;var O=r(
4723);const Pn={major:4,minor:6,patch:7},_e=o.xI("$ZodType",(n,i)=>{var a;n??(n={}),n._zod.def=i,n._zod.bag=n._zod.bag||
{},n._zod.version=Pn;const c=n._zod.def.checks,l=n._zod.traits.has("$ZodCheck")?[n,...c??[]]:c?.length?[...c]:[];for(const y of l)
for(const S of y._zod.onattach)S(n);if(l.length===0)(a=n._zod).deferred??(a.deferred=[]),n._zod.deferred?.push(()=>{n._zod.
run=n._zod.parse});else{const y=(Z,T,z)=>{if(Z.memo)return Z;let P=O.QH(Z),U;for(const X of T){if(X._zod.def.when){if(O.
rL(Z)||!X._zod.def.when(Z))continue}else if(P)continue;const re=Z.issues.length,te=X._zod.check(Z);if(te instanceof Promise&&
z?.async===!1)throw new o.GT;if(U||te instanceof Promise)U=(U??Promise.resolve()).then(async()=>{await te,Z.issues.length!==
re&&(O.d3(Z.issues,re,n),P||(P=O.QH(Z,re)))});else{if(Z.issues.length===re)continue;O.d3(Z.issues,re,n),P||(P=O.QH(Z,re))}}
return U?U.then(()=>Z):Z},S=(Z,T,z)=>{if(O.QH(Z))return Z.aborted=!0,Z;const P=y(T,l,z);if(P instanceof Promise){if(z.async===
!1)throw new o.GT;return P.then(U=>n._zod.parse(U,z))}return n._zod.parse(P,z)};n._zod.run=(Z,T)=>{if(T.skipChecks)return n.
_zod.parse(Z,T);if(T.direction==="backward"){const P=n._zod.parse({value:Z.value,issues:[]},{...T,skipChecks:!0});return P instanceof
Promise?P.then(U=>S(U,Z,T)):S(P,Z,T)}const z=n._zod.parse(Z,T);if(z instanceof Promise){if(T.async===!1)throw new o.GT;return z.
then(P=>y(P,l,T))}return y(z,l,T)}}},{get"~standard"(){return O.jD(this,"~standard",Ft(this))},set"~standard"(n){O.qh(this,
"~standard",n)}}),Ut=(n,i)=>n.issues.length?{issues:n.issues.map(a=>O.iR(a,i,o.$W()))}:{value:n.value};async function jt(n,i){
const a={async:!0};return Ut(await n._zod.run({value:i,issues:[]},a),a)}function Ft(n){return{validate:i=>{const a={async:!1};
try{const c=n._zod.run({value:i,issues:[]},a);if(!(c instanceof Promise))return Ut(c,a)}catch{}return jt(n,i)},vendor:"z\
od",version:1}}const Lt=o.xI("$ZodString",(n,i)=>{_e.init(n,i),n._zod.pattern=i.pattern??xt,n._zod.parse=(a,c)=>{if(i.coerce)
try{a.value=String(a.value)}catch{}return typeof a.value=="string"||a.issues.push({expected:"string",code:"invalid_type",
input:a.value,inst:n}),a}}),Ve=null,On=null,Mr=null,Tn=null,Bt=1,Qe=2;function Ce(n){try{return typeof URL<"u"&&typeof URL.
canParse=="function"?URL.canParse(n):(new URL(n),!0)}catch{return!1}}function In(n,i){return!("normalize"in i)&&!("hostn\
ame"in i)&&!("protocol"in i)?Ce(n)||Qe:qt(n,i)}function qt(n,i){if(!i.normalize&&i.protocol?.source===regexes.httpProtocol.
source&&!/^https?:\/\//i.test(n))return Bt;try{if(typeof URL<"u"){const a=URL;if(typeof a.parse=="function")return a.parse(
n)??Qe}return new URL(n)}catch{return Qe}}const Ge=/[\t\n\r]/g;function xn(n){return n.replace(Ge,"")}function Rn(n,i){return i.
lastIndex=0,i.test(n.hostname)}function f(n,i){return i.lastIndex=0,i.test(n.protocol.endsWith(":")?n.protocol.slice(0,-1):
n.protocol)}const m=null,$=null,E=null,j=null,Y=null,Pe=null,ze=null,Me=null,Wt=null,Cn=null,is=null,ss=null,as=null,Nr=/^[0-9a-fA-F:.]+$/;
function Dr(n){return Nr.test(n)?Ce(`http://[${n}]`):!1}const us=null,cs=null,ds=null;function ls(n){const i=n.split("/");
if(i.length!==2)return!1;const[a,c]=i;if(!c)return!1;const l=Number(c);return`${l}`!==c||l<0||l>128?!1:Dr(a)}const ps=null;
function Ur(n){if(n==="")return!0;if(/\s/.test(n)||n.length%4!==0)return!1;try{return atob(n),!0}catch{return!1}}const hs=/^[0-9a-zA-Z+/]*={0,2}$/,
ms=null,jr=/^[A-Za-z0-9_-]*$/;function ys(n){if(!jr.test(n))return!1;const i=n.replace(/[-_]/g,c=>c==="-"?"+":"/"),a=i.padEnd(
Math.ceil(i.length/4)*4,"=");return Ur(a)}const _s=null,gs=null,Mn=/[- ]/g;function Nn(n){let i=n.length,a=1,c=0;for(;i;){
const l=n.charCodeAt(--i)-48;a^=1,c+=a?[0,2,4,6,8,1,3,5,7,9][l]:l}return c%10===0}function vs(n){return regexes.creditCard.
test(n)?Nn(n.replace(Mn,"")):!1}const Fr=null;function Dn(n){let i=0;const a=n.length;for(let c=4;c<a;c++){const l=n.charCodeAt(
c);i=(l>=65?i*100+(l-55):i*10+(l-48))%97}for(let c=0;c<4;c++){const l=n.charCodeAt(c);i=(l>=65?i*100+(l-55):i*10+(l-48))%
97}return i===1}function Lr(n){return regexes.iban.test(n)?Dn(n):!1}const ws=null;function bs(n,i=null){try{const a=n.split(
".");if(a.length!==3)return!1;const[c]=a;if(!c)return!1;const l=JSON.parse(atob(c));return!("typ"in l&&l?.typ!=="JWT"||!l.
alg||i&&(!("alg"in l)||l.alg!==i))}catch{return!1}}const p=null,h=null,I=o.xI("$ZodNumber",(n,i)=>{_e.init(n,i),n._zod.pattern=
gt,n._zod.parse=(a,c)=>{if(i.coerce)try{a.value=Number(a.value)}catch{}const l=a.value;if(typeof l=="number"&&!Number.isNaN(
l)&&Number.isFinite(l))return a;const y=typeof l=="number"?Number.isNaN(l)?"NaN":Number.isFinite(l)?void 0:String(l):void 0;
return a.issues.push({expected:"number",code:"invalid_type",input:l,inst:n,...y?{received:y}:{}}),a}}),V=o.xI("$ZodNumbe\
rFormat",(n,i)=>{s.KH.init(n,i),I.init(n,i)}),pe=o.xI("$ZodBoolean",(n,i)=>{_e.init(n,i),n._zod.pattern=tt,n._zod.parse=
(a,c)=>{if(i.coerce)try{a.value=!!a.value}catch{}const l=a.value;return typeof l=="boolean"||a.issues.push({expected:"bo\
olean",code:"invalid_type",input:l,inst:n}),a}}),ge=null,dt=null,Vt=null,Br=null,qr=null,Wr=null,Un=o.xI("$ZodUnknown",(n,i)=>{
_e.init(n,i),n._zod.parse=a=>a}),rt=o.xI("$ZodNever",(n,i)=>{_e.init(n,i),n._zod.parse=(a,c)=>(a.issues.push({expected:"\
never",code:"invalid_type",input:a.value,inst:n}),a)}),Ne=null,Gt=null;function lt(n,i){const a=O.hi(n._zod.def.checks);
if(!a.length)return;const c=Math.min(...a.map(y=>y[0])),l=n._zod.parse;n._zod.parse=(y,S)=>{const Z=i(y.value);if(Z>c&&!S?.
skipChecks&&S?.direction!=="backward"){for(const[T,z]of O.hi(n._zod.def.checks))if(Z>T&&z._zod.def.when(y)){const P=y.issues.
length;return z._zod.check(y),y.issues[P].continue=!1,O.d3(y.issues,P,n),y}}return l(y,S)}}const $s=n=>Array.isArray(n)?
n.length:-1,rp=n=>n instanceof Map?n.size:-1,op=n=>n instanceof Set?n.size:-1;function Vr(n,i,a){n.issues.length&&i.issues.
push(...O.lQ(a,n.issues)),i.value[a]=n.value}const ks=o.xI("$ZodArray",(n,i)=>{_e.init(n,i);const a=o.cr.memoizer;a?.attach(
n),n._zod.parse=(c,l)=>{const y=c.value;if(!Array.isArray(y))return c.issues.push({expected:"array",code:"invalid_type",
input:y,inst:n}),c;c.value=a?a.alloc(n,c,Array(y.length),l):Array(y.length);const S=[],Z=l?.abortEarly;for(let T=0;T<y.length;T++){
const z=y[T],P=i.element._zod.run({value:z,issues:[]},l);if(P instanceof Promise)S.push(P.then(U=>Vr(U,c,T)));else if(Vr(
P,c,T),Z&&P.issues.length!==0&&O.QH(P))break}return S.length?Promise.all(S).then(()=>c):c},lt(n,$s)});function Kt(n,i,a,c,l,y){
const S=a in c,Z=y==="optional";if(!(!S&&Z&&l==="optional")){if(n.issues.length){if(l!==void 0&&Z&&!S)return;i.issues.push(
...O.lQ(a,n.issues))}if(!S&&l===void 0){n.issues.length||i.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,
path:[a]});return}n.value===void 0?(S||l==="defaulted"&&!Z)&&(i.value[a]=void 0):i.value[a]=n.value}}const zs=[];function Ss(n){
const i=Object.keys(n.shape),a=Object.getOwnPropertySymbols(n.shape),c=a.length?a:zs,l=c.length?[...i,...c]:i;for(const S of l)
if(!n.shape?.[S]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(S)}": expected a Zod s\
chema`);const y=O.NM(n.shape);return{...n,allKeys:l,symbolKeys:c,keySet:new Set(i),numKeys:i.length,optionalKeys:new Set(
y)}}function Es(n,i,a,c,l,y,S){const Z=[],T=l.keySet,z=l.catchall._zod,P=z.def.type,U=z.optin,X=z.optout;let re=0;for(const te in i){
if(S&&a.issues.length!==re){if(O.QH(a,re))break;re=a.issues.length}if(T.has(te))continue;if(te==="__proto__"){P==="never"&&
Z.push(te);continue}if(P==="never"){Z.push(te);continue}const Oe=z.run({value:i[te],issues:[]},c);Oe instanceof Promise?
n.push(Oe.then(Ke=>Kt(Ke,a,te,i,U,X))):Kt(Oe,a,te,i,U,X)}return Z.length&&a.issues.push({code:"unrecognized_keys",keys:Z,
input:i,inst:y,continue:!0}),n.length?Promise.all(n).then(()=>a):a}const Zs=o.xI("$ZodObject",(n,i)=>{_e.init(n,i);const a=Object.
getOwnPropertyDescriptor(i,"shape"),c=a?.get?a.get.raw:i.shape??{};if(c){const z=()=>{const P={...c};return Object.defineProperty(
i,"shape",{value:P}),z.raw=P,P};z.raw=c,Object.defineProperty(i,"shape",{get:z})}const l=O.PO(()=>Ss(i));O.v5(n,"propVal\
ues",z=>{const P=z.def.shape,U={};for(const X in P){const re=P[X]._zod;if(re.values){Object.prototype.hasOwnProperty.call(
U,X)||O.Vy(U,X,new Set);for(const te of re.values)U[X].add(te);re.optin!==void 0&&U[X].add(void 0)}}return U});const y=O.
Gv,S=i.catchall;let Z;const T=o.cr.memoizer;T?.attach(n),n._zod.parse=(z,P)=>{Z??(Z=l.value);const U=z.value;if(!y(U))return z.
issues.push({expected:"object",code:"invalid_type",input:U,inst:n}),z;z.value=T?T.alloc(n,z,{},P):{};const X=[],re=Z.shape,
te=P?.abortEarly;let Oe=z.issues.length;for(const Ke of Z.allKeys){if(te&&z.issues.length!==Oe){if(O.QH(z,Oe))break;Oe=z.
issues.length}if(Ke==="__proto__")continue;const kt=re[Ke],rn=kt._zod.optin,Hn=kt._zod.optout,on=kt._zod.run({value:U[Ke],
issues:[]},P);on instanceof Promise?X.push(on.then(zt=>Kt(zt,z,Ke,U,rn,Hn))):Kt(on,z,Ke,U,rn,Hn)}return S?Es(X,U,z,P,l.value,
n,te===!0):X.length?Promise.all(X).then(()=>z):z}}),ip=null;function Gr(n,i,a,c){for(const y of n)if(y.issues.length===0)
return i.value=y.value,i;const l=n.filter(y=>!O.QH(y));return l.length===1?(i.value=l[0].value,l[0]):(i.issues.push({code:"\
invalid_union",input:i.value,inst:a,errors:n.map(y=>y.issues.map(S=>O.iR(S,c,o.$W())))}),i)}const As=o.xI("$ZodUnion",(n,i)=>{
_e.init(n,i),O.v5(n,"optin",c=>c.def.options.some(l=>l._zod.optin==="defaulted")?"defaulted":c.def.options.some(l=>l._zod.
optin!==void 0)?"optional":void 0),O.v5(n,"optout",c=>c.def.options.some(l=>l._zod.optout==="optional")?"optional":void 0),
O.v5(n,"values",c=>{if(c.def.options.every(l=>l._zod.values))return new Set(c.def.options.flatMap(l=>Array.from(l._zod.values)))}),
O.v5(n,"pattern",c=>{if(c.def.options.every(l=>l._zod.pattern)){const l=c.def.options.map(y=>y._zod.pattern);return new RegExp(
`^(${l.map(y=>O.p6(y.source)).join("|")})$`)}});const a=i.options.length===1?i.options[0]._zod.run:null;n._zod.parse=(c,l)=>{
if(a)return a(c,l);let y=!1;const S=[];for(const Z of i.options){const T=Z._zod.run({value:c.value,issues:[]},l);if(T instanceof
Promise)S.push(T),y=!0;else{if(T.issues.length===0)return T;S.push(T)}}return y?Promise.all(S).then(Z=>Gr(Z,c,n,l)):Gr(S,
c,n,l)}});function sp(n,i,a,c){const l=[];for(let y=0;y<n.length;y++)n[y].issues.length===0&&l.push(y);return l.length===
1?(i.value=n[l[0]].value,i):(l.length===0?i.issues.push({code:"invalid_union",input:i.value,inst:a,errors:n.map(y=>y.issues.
map(S=>util.finalizeIssue(S,c,core.config())))}):i.issues.push({code:"invalid_union",input:i.value,inst:a,errors:[],inclusive:!1,
matches:l}),i)}const ap=null;function up(n,i){const a=n._zod;let c=a.bag.optionsMap;c||(c=Kr(a.def),a.bag.optionsMap=c);
const l=c.get(i);if(l===null)throw new Error(`Ambiguous discriminator value "${String(i)}"`);return l}function Kr(n){const i=new Map;
for(const a of n.options){const c=a._zod.propValues?.[n.discriminator];if(!c||c.size===0)throw new Error(`Invalid discri\
minated union option at index "${n.options.indexOf(a)}"`);for(const l of c)if(i.has(l)){if(l!==void 0)throw new Error(`D\
uplicate discriminator value "${String(l)}"`);i.set(l,null)}else i.set(l,a)}return i}const Ps=o.xI("$ZodDiscriminatedUni\
on",(n,i)=>{i.inclusive=!1,As.init(n,i);const a=n._zod.parse;O.v5(n,"propValues",l=>{const y={};let S=0;for(const Z of l.
def.options){const T=Z._zod.propValues;if(!T||Object.keys(T).length===0)throw new Error(`Invalid discriminated union opt\
ion at index "${l.def.options.indexOf(Z)}"`);T[l.def.discriminator]?.has(void 0)&&S++;for(const[z,P]of Object.entries(T)){
Object.prototype.hasOwnProperty.call(y,z)||O.Vy(y,z,new Set);for(const U of P)y[z].add(U)}}return!l.def.unionFallback&&S>
1&&y[l.def.discriminator]?.delete(void 0),y}),i.options.forEach((l,y)=>{const S=O.MO(l._zod.def);if(S&&!Object.prototype.
hasOwnProperty.call(S,i.discriminator))throw new Error(`Invalid discriminated union option at index "${y}"`)});const c=O.
PO(()=>Kr(i));n._zod.parse=(l,y)=>{const S=l.value;if(!O.Gv(S))return l.issues.push({code:"invalid_type",expected:"objec\
t",input:S,inst:n}),l;const Z=S?.[i.discriminator],T=c.value.get(Z);return T&&(Z!==void 0||y.direction!=="backward")?T._zod.
run(l,y):i.unionFallback||y.direction==="backward"?a(l,y):(l.issues.push({code:"invalid_union",errors:[],note:"No matchi\
ng discriminator",discriminator:i.discriminator,options:Array.from(c.value.keys()).filter(z=>c.value.get(z)!==null),input:S,
path:[i.discriminator],inst:n}),l)}}),cp=null;function jn(n,i){if(n===i)return{valid:!0,data:n};if(n instanceof Date&&i instanceof
Date&&+n==+i)return{valid:!0,data:n};if(util.isPlainObject(n)&&util.isPlainObject(i)){const a=Object.keys(i),c=Object.keys(
n).filter(y=>a.indexOf(y)!==-1),l={...n,...i};Object.prototype.hasOwnProperty.call(l,"__proto__")&&delete l.__proto__;for(const y of c){
if(y==="__proto__")continue;const S=jn(n[y],i[y]);if(!S.valid)return{valid:!1,mergeErrorPath:[y,...S.mergeErrorPath]};l[y]=
S.data}return{valid:!0,data:l}}if(Array.isArray(n)&&Array.isArray(i)){if(n.length!==i.length)return{valid:!1,mergeErrorPath:[]};
const a=[];for(let c=0;c<n.length;c++){const l=n[c],y=i[c],S=jn(l,y);if(!S.valid)return{valid:!1,mergeErrorPath:[c,...S.
mergeErrorPath]};a.push(S.data)}return{valid:!0,data:a}}return{valid:!1,mergeErrorPath:[]}}function dp(n,i,a){const c=new Map;
let l;const y=new Map,S=(z,P)=>{let U;if(z.code==="unrecognized_keys"&&!z.path?.length)l??(l=z),U=z.keys;else if(z.code===
"invalid_key"&&z.origin==="record"&&z.path?.length===1){const X=String(z.path[0]);y.has(X)||y.set(X,z),U=[X]}else return!1;
for(const X of U)c.has(X)||c.set(X,{}),c.get(X)[P]=!0;return!0};for(const z of i.issues)S(z,"l")||n.issues.push(z);for(const z of a.
issues)S(z,"r")||n.issues.push(z);const Z=[...c].filter(([,z])=>z.l&&z.r).map(([z])=>z);if(Z.length){const z=l?Z.filter(
P=>l.keys.includes(P)):[];z.length&&n.issues.push({...l,keys:z});for(const P of Z)!z.includes(P)&&y.has(P)&&n.issues.push(
y.get(P))}const T=jn(i.value,a.value);if(!T.valid){if(util.aborted(n))return n;throw new Error(`Unmergable intersection.\
 Error path: ${JSON.stringify(T.mergeErrorPath)}`)}return n.value=T.data,n}const lp=null;function fp(n,i){for(let a=n.length-
1;a>=0;a--)if(!(i==="optin"?n[a]._zod.optin!==void 0:n[a]._zod.optout==="optional"))return a+1;return 0}function pp(n,i,a){
n.issues.length&&i.issues.push(...util.prefixIssues(a,n.issues)),i.value[a]=n.value}function hp(n,i,a,c,l){for(let y=0;y<
a.length;y++){const S=n[y],Z=y<c.length;if(!Z&&y>=l&&a[y]._zod.optin==="optional"){i.value.length=y;break}if(S.issues.length){
if(!Z&&y>=l){i.value.length=y;break}i.issues.push(...util.prefixIssues(y,S.issues))}i.value[y]=S.value}for(let y=i.value.
length-1;y>=c.length&&(a[y]._zod.optout==="optional"&&i.value[y]===void 0);y--)i.value.length=y;return i}const Os=o.xI("\
$ZodRecord",(n,i)=>{_e.init(n,i);const a=o.cr.memoizer;a?.attach(n),n._zod.parse=(c,l)=>{const y=c.value;if(!O.Qd(y))return c.
issues.push({expected:"record",code:"invalid_type",input:y,inst:n}),c;const S=[],Z=i.keyType._zod.values;if(Z&&!i.partial){
c.value=a?a.alloc(n,c,{},l):{};const T=new Set;for(const P of Z)if(typeof P=="string"||typeof P=="number"||typeof P=="sy\
mbol"){if(T.add(typeof P=="number"?P.toString():P),P==="__proto__")continue;const U=i.keyType._zod.run({value:P,issues:[]},
l);if(U instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(U.issues.length){c.
issues.push({code:"invalid_key",origin:"record",issues:U.issues.map(te=>O.iR(te,l,o.$W())),input:P,path:[P],inst:n});continue}
const X=U.value;if(X==="__proto__")continue;const re=i.valueType._zod.run({value:y[P],issues:[]},l);re instanceof Promise?
S.push(re.then(te=>{te.issues.length&&c.issues.push(...O.lQ(P,te.issues)),c.value[X]=te.value})):(re.issues.length&&c.issues.
push(...O.lQ(P,re.issues)),c.value[X]=re.value)}let z;for(const P in y)if(!T.has(P))if(i.mode==="loose"){if(P==="__proto\
__")continue;c.value[P]=y[P]}else z=z??[],z.push(P);z&&z.length>0&&c.issues.push({code:"unrecognized_keys",input:y,inst:n,
keys:z,continue:!0})}else{c.value=a?a.alloc(n,c,{},l):{};let T;for(const z of Reflect.ownKeys(y)){if(z==="__proto__"||!Object.
prototype.propertyIsEnumerable.call(y,z))continue;let P=i.keyType._zod.run({value:z,issues:[]},l);if(P instanceof Promise)
throw new Error("Async schemas not supported in object keys currently");if(typeof z=="string"&&gt.test(z)&&P.issues.length){
const te=i.keyType._zod.run({value:Number(z),issues:[]},l);if(te instanceof Promise)throw new Error("Async schemas not s\
upported in object keys currently");te.issues.length===0&&(P=te)}if(P.issues.length){i.mode==="loose"?c.value[z]=y[z]:Z?
(T=T??[],T.push(z)):c.issues.push({code:"invalid_key",origin:"record",issues:P.issues.map(te=>O.iR(te,l,o.$W())),input:z,
path:[z],inst:n});continue}const X=P.value;if(X==="__proto__")continue;const re=i.valueType._zod.run({value:y[z],issues:[]},
l);re instanceof Promise?S.push(re.then(te=>{te.issues.length&&c.issues.push(...O.lQ(z,te.issues)),c.value[X]=te.value})):
(re.issues.length&&c.issues.push(...O.lQ(z,re.issues)),c.value[X]=re.value)}T&&T.length>0&&c.issues.push({code:"unrecogn\
ized_keys",input:y,inst:n,keys:T,continue:!0})}return S.length?Promise.all(S).then(()=>c):c}}),mp=null;function yp(n,i,a,c,l,y,S){
n.issues.length&&(util.propertyKeyTypes.has(typeof c)?a.issues.push(...util.prefixIssues(c,n.issues)):a.issues.push({code:"\
invalid_key",origin:"map",input:l,inst:y,issues:n.issues.map(Z=>util.finalizeIssue(Z,S,core.config()))})),i.issues.length&&
(util.propertyKeyTypes.has(typeof c)?a.issues.push(...util.prefixIssues(c,i.issues)):a.issues.push({origin:"map",code:"i\
nvalid_element",input:l,inst:y,key:c,issues:i.issues.map(Z=>util.finalizeIssue(Z,S,core.config()))})),a.value.set(n.value,
i.value)}const _p=null;function gp(n,i){n.issues.length&&i.issues.push(...n.issues),i.value.add(n.value)}const Ts=o.xI("\
$ZodEnum",(n,i)=>{_e.init(n,i);const a=O.w5(i.entries),c=new Set(a);n._zod.values=c,O.v5(n,"pattern",l=>{const y=O.w5(l.
def.entries).filter(S=>O.qQ.has(typeof S));return new RegExp(y.length?`^(${y.map(S=>O.sD(S.toString())).join("|")})$`:"^\
[^\\s\\S]$")}),n._zod.parse=(l,y)=>{const S=l.value;return c.has(S)||l.issues.push({code:"invalid_value",values:a,input:S,
inst:n}),l}}),Is=o.xI("$ZodLiteral",(n,i)=>{_e.init(n,i);const a=new Set(i.values);n._zod.values=a,O.v5(n,"pattern",c=>{
const l=c.def.values;return new RegExp(l.length?`^(${l.map(y=>typeof y=="string"?O.sD(y):y?O.sD(y.toString()):String(y)).
join("|")})$`:"^[^\\s\\S]$")}),n._zod.parse=(c,l)=>{const y=c.value;return a.has(y)||c.issues.push({code:"invalid_value",
values:i.values,input:y,inst:n}),c}}),vp=null,xs=o.xI("$ZodTransform",(n,i)=>{_e.init(n,i),n._zod.optin="optional",o.cr.
memoizer?.guard(n),n._zod.parse=(a,c)=>{if(c.direction==="backward")throw new o.cV(n.constructor.name);const l=i.transform(
a.value,a);if(c.async)return(l instanceof Promise?l:Promise.resolve(l)).then(S=>(a.value=S,a));if(l instanceof Promise)throw new o.
GT;return a.value=l,a}});function Hr(n,i){return n.value=i.issues.length?void 0:i.value,n}const Rs=o.xI("$ZodOptional",(n,i)=>{
_e.init(n,i),O.v5(n,"optin",a=>a.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),n._zod.optout="optional",
O.v5(n,"values",a=>{const c=a.def.innerType._zod.values;return c?new Set([...c,void 0]):void 0}),O.v5(n,"pattern",a=>{const c=a.
def.innerType._zod.pattern;return c?new RegExp(`^(${O.p6(c.source)})?$`):void 0}),n._zod.parse=(a,c)=>{if(a.value===void 0){
if(i.innerType._zod.optin!=="defaulted")return a;const l=i.innerType._zod.run({value:a.value,issues:[]},c);return l instanceof
Promise?l.then(y=>Hr(a,y)):Hr(a,l)}return i.innerType._zod.run(a,c)}}),wp=null,Cs=o.xI("$ZodNullable",(n,i)=>{_e.init(n,
i),O.v5(n,"optin",a=>a.def.innerType._zod.optin),O.v5(n,"optout",a=>a.def.innerType._zod.optout),O.v5(n,"pattern",a=>{const c=a.
def.innerType._zod.pattern;return c?new RegExp(`^(${O.p6(c.source)}|null)$`):void 0}),O.v5(n,"values",a=>a.def.innerType.
_zod.values?new Set([...a.def.innerType._zod.values,null]):void 0),n._zod.parse=(a,c)=>a.value===null?a:i.innerType._zod.
run(a,c)}),bp=null;function $p(n,i){return n.value===void 0&&(n.value=i.defaultValue),n}const kp=null,zp=null;function Sp(n,i){
return!n.issues.length&&n.value===void 0&&n.issues.push({code:"invalid_type",expected:"nonoptional",input:n.value,inst:i}),
n}const Ep=null;function Yr(n,i,a,c){return i.issues.length?(n.value=a.catchValue({...i,value:n.value,error:{issues:i.issues.
map(l=>O.iR(l,c,o.$W()))},input:n.value}),n):(n.value=i.value,i.memo&&(n.memo=!0),n)}const Ms=o.xI("$ZodCatch",(n,i)=>{_e.
init(n,i),O.v5(n,"optin",a=>a.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),O.v5(n,"optout",a=>a.def.innerType.
_zod.optout),O.v5(n,"values",a=>a.def.innerType._zod.values),n._zod.parse=(a,c)=>{if(c.direction==="backward")return i.innerType.
_zod.run(a,c);const l=i.innerType._zod.run({value:a.value,issues:[]},c);return l instanceof Promise?l.then(y=>Yr(a,y,i,c)):
Yr(a,l,i,c)}}),Zp=null,Ns=o.xI("$ZodPipe",(n,i)=>{_e.init(n,i),O.v5(n,"values",a=>a.def.in._zod.values),O.v5(n,"optin",a=>a.
def.in._zod.optin),O.v5(n,"optout",a=>a.def.out._zod.optout),O.v5(n,"propValues",a=>a.def.in._zod.propValues),n._zod.parse=
(a,c)=>{if(c.direction==="backward"){const y=i.out._zod.run(a,c);return y instanceof Promise?y.then(S=>Ht(S,i.in,c)):Ht(
y,i.in,c)}const l=i.in._zod.run(a,c);return l instanceof Promise?l.then(y=>Ht(y,i.out,c)):Ht(l,i.out,c)}});function Ht(n,i,a){
return n.issues.some(c=>c.code!=="unrecognized_keys")?(n.aborted=!0,n):i._zod.run({value:n.value,issues:n.issues},a)}const Ap=null;
function Pp(n,i,a){if(n.issues.length)return n.aborted=!0,n;if((a.direction||"forward")==="forward"){const l=i.transform(
n.value,n);return l instanceof Promise?l.then(y=>Yt(n,y,i.out,a)):Yt(n,l,i.out,a)}else{const l=i.reverseTransform(n.value,
n);return l instanceof Promise?l.then(y=>Yt(n,y,i.in,a)):Yt(n,l,i.in,a)}}function Yt(n,i,a,c){return n.issues.length?(n.
aborted=!0,n):a._zod.run({value:i,issues:n.issues},c)}const Op=null,Tp=null;function Ip(n){return n.memo||(n.value=Object.
freeze(n.value)),n}function Ds(n){const i=n._zod.def;let a=i.pattern,c=!!i.format?.includes("int"),l,y;for(const Z of i.
checks??[]){const T=Z._zod.def;T.pattern&&(a=T.pattern),c||(c=!!T.format?.includes("int"));const z=T.minimum??T.length,P=T.
maximum??T.length;z!==void 0&&(l===void 0||z>l)&&(l=z),P!==void 0&&(y===void 0||P<y)&&(y=P)}if(a)return a.source;if(l!==
void 0&&y!==void 0&&l>y)return"(?!)";if(l!==void 0||y!==void 0)return regexes.string({minimum:l,maximum:y}).source;const S=n.
_zod.pattern;return(c&&S===regexes.number?regexes.integer:S)?.source}function Jr(n){const i=n._zod.def,a=n._zod.pattern?.
source,c=i.innerType??n._zod.innerType;if(c){const l=c._zod.pattern?.source,y=Jr(c);return a&&l&&y&&y!==l?a.replace(util.
cleanRegex(l),()=>util.cleanRegex(y)):a}if(i.options){const l=i.options.map(Jr);if(l.every(Boolean))return`^(${l.map(y=>util.
cleanRegex(y)).join("|")})$`}return Ds(n)}const xp=null,Rp=null,Cp=null,Mp=null,Us=o.xI("$ZodCustom",(n,i)=>{s.QP.init(n,
i),_e.init(n,i),n._zod.parse=(a,c)=>a,n._zod.check=a=>{const c=a.value,l=i.fn(c);if(l instanceof Promise)return l.then(y=>Xr(
y,a,c,n));Xr(l,a,c,n)}});function Xr(n,i,a,c){if(!n){const l={code:"custom",input:a,inst:c,path:[...c._zod.def.path??[]],
continue:!c._zod.def.abort};c._zod.def.params&&(l.params=c._zod.def.params),i.issues.push(O.sn(l))}}var qe=r(3305);function js(){
const n=this._zod;return n.message??(n.message=JSON.stringify(n.def,O.k8,2)),n.message}function Fs(n){this._zod.message=
n}const Ls={get:js,set:Fs,enumerable:!0,configurable:!0},Fn={value:void 0,enumerable:!1},Qr=new WeakSet([Object.prototype,
Error.prototype]),eo=(n,i)=>{n.name="$ZodError",Fn.value=i,Object.defineProperty(n,"issues",Fn),Fn.value=void 0,Object.defineProperty(
n,"message",Ls);const a=Object.getPrototypeOf(n);Qr.has(a)||(Qr.add(a),Object.defineProperty(a,"toString",{configurable:!0,
enumerable:!1,get(){const c=()=>this.message;return Object.defineProperty(this,"toString",{value:c,configurable:!0,writable:!0}),
c},set(c){Object.defineProperty(this,"toString",{value:c,configurable:!0,writable:!0})}}))},Np=(0,o.xI)("$ZodError",eo),
De=(0,o.xI)("$ZodError",eo,void 0,{Parent:Error});function Bs(n,i,a){return Object.prototype.hasOwnProperty.call(n,i)||(i===
"__proto__"?Object.defineProperty(n,i,{value:a(),writable:!0,enumerable:!0,configurable:!0}):n[i]=a()),n[i]}function Dp(n,i=a=>a.
message){const a={},c=[];for(const l of n.issues)l.path.length>0?Bs(a,l.path[0],()=>[]).push(i(l)):c.push(i(l));return{formErrors:c,
fieldErrors:a}}function Up(n,i=a=>a.message){const a={_errors:[]},c=(l,y=[])=>{for(const S of l.issues)if(S.code==="inva\
lid_union"&&S.errors.length)S.errors.map(Z=>c({issues:Z},[...y,...S.path]));else if(S.code==="invalid_key")c({issues:S.issues},
[...y,...S.path]);else if(S.code==="invalid_element")c({issues:S.issues},[...y,...S.path]);else{const Z=[...y,...S.path];
if(Z.length===0)a._errors.push(i(S));else{let T=a,z=0;for(;z<Z.length;){const P=Z[z],U=z===Z.length-1;if(P==="_errors"){
U&&T._errors.push(i(S)),z++;continue}Object.prototype.hasOwnProperty.call(T,P)||Object.defineProperty(T,P,{value:{_errors:[]},
enumerable:!0,writable:!0,configurable:!0});const X=T[P];U&&X._errors.push(i(S)),T=X,z++}}}};return c(n),a}function jp(n,i=a=>a.
message){const a={errors:[]},c=(l,y=[])=>{var S;for(const Z of l.issues)if(Z.code==="invalid_union"&&Z.errors.length)Z.errors.
map(T=>c({issues:T},[...y,...Z.path]));else if(Z.code==="invalid_key")c({issues:Z.issues},[...y,...Z.path]);else if(Z.code===
"invalid_element")c({issues:Z.issues},[...y,...Z.path]);else{const T=[...y,...Z.path];if(T.length===0){a.errors.push(i(Z));
continue}let z=a,P=0;for(;P<T.length;){const U=T[P],X=P===T.length-1;typeof U=="string"?(z.properties??(z.properties={}),
Object.prototype.hasOwnProperty.call(z.properties,U)||Object.defineProperty(z.properties,U,{value:{errors:[]},enumerable:!0,
writable:!0,configurable:!0}),z=z.properties[U]):(z.items??(z.items=[]),(S=z.items)[U]??(S[U]={errors:[]}),z=z.items[U]),
X&&z.errors.push(i(Z)),P++}}};return c(n),a}function qs(n){const i=[],a=n.map(c=>typeof c=="object"?c.key:c);for(const c of a)
typeof c=="number"?i.push(`[${c}]`):typeof c=="symbol"?i.push(`[${JSON.stringify(String(c))}]`):/[^\w$]/.test(c)?i.push(
`[${JSON.stringify(c)}]`):(i.length&&i.push("."),i.push(c));return i.join("")}function Fp(n){const i=[],a=[...n.issues].
sort((c,l)=>(c.path??[]).length-(l.path??[]).length);for(const c of a)i.push(`\u2716 ${c.message}`),c.path?.length&&i.push(
`  \u2192 at ${qs(c.path)}`);return i.join(`
`)}function Jt(n,i){return{callee:i?.callee??n,Err:i?.Err}}const Ln=n=>{const i=(a,c,l,y)=>{const S=l?{...l,async:!1}:{async:!1},
Z=a._zod.run({value:c,issues:[]},S);if(Z instanceof Promise)throw new o.GT;if(Z.issues.length){const T=new(y?.Err??n)(Z.
issues.map(z=>O.iR(z,S,o.$W())));throw O.gx(T,y?.callee??i),T}return Z.value};return i},Ws=Ln(De),Bn=n=>{const i=async(a,c,l,y)=>{
const S=l?{...l,async:!0}:{async:!0};let Z=a._zod.run({value:c,issues:[]},S);if(Z instanceof Promise&&(Z=await Z),Z.issues.
length){const T=new(y?.Err??n)(Z.issues.map(z=>O.iR(z,S,o.$W())));throw O.gx(T,y?.callee??i),T}return Z.value};return i},
Vs=Bn(De),qn=n=>(i,a,c)=>{const l=c?{...c,async:!1}:{async:!1},y=i._zod.run({value:a,issues:[]},l);if(y instanceof Promise)
throw new o.GT;return y.issues.length?to(n,y.issues,l):{success:!0,data:y.value}},Gs=qn(De);function to(n,i,a){let c;return{
success:!1,get error(){return c||(c=new n(i.map(l=>O.iR(l,a,o.$W()))),i=void 0,a=void 0),c},set error(l){c=l,i=void 0,a=
void 0}}}const Wn=n=>async(i,a,c)=>{const l=c?{...c,async:!0}:{async:!0};let y=i._zod.run({value:a,issues:[]},l);return y instanceof
Promise&&(y=await y),y.issues.length?to(n,y.issues,l):{success:!0,data:y.value}},Ks=Wn(De),Hs=null,Ys=null,Lp=((n,i,a)=>{
const c=n._zod.bag.validator;if(c!==void 0){if(c(i)!==Hs)return!0;if(c.definite===!0&&a===void 0)return!1}return Js(n,i,
a)});function Js(n,i,a){const c=a?{...a,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},l=n._zod.bag.fallbackRun;let y;
if(l?(c[Ys]=!0,y=l({value:i,issues:[]},c)):y=n._zod.run({value:i,issues:[]},c),y instanceof Promise)throw new core.$ZodAsyncError;
return y.issues.length===0}const Bp=async(n,i,a)=>{const c=a?{...a,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0};let l=n.
_zod.run({value:i,issues:[]},c);return l instanceof Promise&&(l=await l),l.issues.length===0},Wp=(n=>{const i=Ln(n),a=(c,l,y,S)=>{
const Z=y?{...y,direction:"backward"}:{direction:"backward"};return i(c,l,Z,Jt(a,S))};return a})(De),Gp=(n=>{const i=Ln(
n),a=(c,l,y,S)=>i(c,l,y,Jt(a,S));return a})(De),Hp=(n=>{const i=Bn(n),a=async(c,l,y,S)=>{const Z=y?{...y,direction:"back\
ward"}:{direction:"backward"};return await i(c,l,Z,Jt(a,S))};return a})(De),Jp=(n=>{const i=Bn(n),a=async(c,l,y,S)=>await i(
c,l,y,Jt(a,S));return a})(De),Qp=(n=>(i,a,c)=>{const l=c?{...c,direction:"backward"}:{direction:"backward"};return qn(n)(
i,a,l)})(De),th=(n=>(i,a,c)=>qn(n)(i,a,c))(De),rh=(n=>async(i,a,c)=>{const l=c?{...c,direction:"backward"}:{direction:"b\
ackward"};return Wn(n)(i,a,l)})(De),ih=(n=>async(i,a,c)=>Wn(n)(i,a,c))(De),be=o.xI("ZodMiniType",(n,i)=>{if(!n._zod)throw new Error(
"Uninitialized schema in ZodMiniType.");_e.init(n,i),n.def=i,n.type=i.type},{get with(){return this.check},set with(n){O.
qh(this,"with",n)},parse(n,i){return Ws(this,n,i,{callee:this.parse})},parseAsync(n,i){return Vs(this,n,i,{callee:this.parseAsync})},
safeParse(n,i){return Gs(this,n,i)},safeParseAsync(n,i){return Ks(this,n,i)},check(...n){const i=this.def;return this.clone(
{...i,checks:[...i.checks??[],...n.map(a=>typeof a=="function"?{_zod:{check:a,def:{check:"custom"},onattach:[]}}:a)]},{parent:!0})},
clone(n,i){return O.o8(this,n,i)},brand(){return this},register(n,i){return n.add(this,i),this},apply(n,...i){return i.length===
0?n(this):n(this,...i)}}),no=o.xI("ZodMiniString",(n,i)=>{Lt.init(n,i),be.init(n,i)});function Xt(n){return qe.Rl(no,n)}
const sh=null,Xs=null;function ah(n){return core._email(Xs,n)}const Qs=null;function uh(n){return core._guid(Qs,n)}const Qt=null;
function ch(n){return core._uuid(Qt,n)}function dh(n){return core._uuidv4(Qt,n)}function lh(n){return core._uuidv6(Qt,n)}
function fh(n){return core._uuidv7(Qt,n)}const ro=null;function ph(n){return core._url(ro,n)}function hh(n){return core.
_url(ro,{protocol:regexes.httpProtocol,hostname:regexes.domain,...util.normalizeParams(n)})}const ea=null;function mh(n){
return core._emoji(ea,n)}const ta=null;function yh(n){return core._nanoid(ta,n)}const na=null;function _h(n){return core.
_cuid(na,n)}const ra=null;function gh(n){return core._cuid2(ra,n)}const oa=null;function vh(n){return core._ulid(oa,n)}const ia=null;
function wh(n){return core._xid(ia,n)}const sa=null;function bh(n){return core._ksuid(sa,n)}const aa=null;function $h(n){
return core._ipv4(aa,n)}const ua=null;function kh(n){return core._ipv6(ua,n)}const ca=null;function zh(n){return core._cidrv4(
ca,n)}const da=null;function Sh(n){return core._cidrv6(da,n)}const la=null;function Eh(n){return core._mac(la,n)}const fa=null;
function Zh(n){return core._base64(fa,n)}const pa=null;function Ah(n){return core._base64url(pa,n)}const ha=null;function Ph(n){
return core._e164(ha,n)}const ma=null;function Oh(n){return core._creditCard(ma,n)}const ya=null;function Th(n){return core.
_iban(ya,n)}const _a=null;function Ih(n){return core._jwt(_a,n)}const bt=null;function xh(n,i,a={}){return core._stringFormat(
bt,n,i,a)}function Rh(n){return core._stringFormat(bt,"hostname",regexes.hostname,n)}function Ch(n){return core._stringFormat(
bt,"hex",regexes.hex,n)}function Mh(n){return core._stringFormat(bt,"currency_code",regexes.currencyCode,n)}function Nh(n,i){
const a=i?.enc??"hex",c=`${n}_${a}`,l=core.regexes[c];if(!l)throw new Error(`Unrecognized hash format: ${c}`);return core.
_stringFormat(bt,c,l,i)}const oo=o.xI("ZodMiniNumber",(n,i)=>{I.init(n,i),be.init(n,i)});function io(n){return qe.F7(oo,
n)}const $t=o.xI("ZodMiniNumberFormat",(n,i)=>{V.init(n,i),oo.init(n,i)});function ga(n){return qe.LK($t,n)}function Dh(n){
return core._float32($t,n)}function Uh(n){return core._float64($t,n)}function jh(n){return core._int32($t,n)}function Fh(n){
return core._uint32($t,n)}const so=o.xI("ZodMiniBoolean",(n,i)=>{pe.init(n,i),be.init(n,i)});function ao(n){return qe._L(
so,n)}const va=null;function Lh(n){return core._bigint(va,n)}const uo=null;function Bh(n){return core._int64(uo,n)}function qh(n){
return core._uint64(uo,n)}const wa=null;function Wh(n){return core._symbol(wa,n)}const ba=null;function Vh(n){return core.
_undefined(ba,n)}const $a=null;function ka(n){return core._null($a,n)}const za=null;function Gh(){return core._any(za)}const Sa=o.
xI("ZodMiniUnknown",(n,i)=>{Un.init(n,i),be.init(n,i)});function en(){return qe.em(Sa)}const Ea=o.xI("ZodMiniNever",(n,i)=>{
rt.init(n,i),be.init(n,i)});function Za(n){return qe.G8(Ea,n)}const Aa=null;function Kh(n){return core._void(Aa,n)}const Pa=null;
function Hh(n){return core._date(Pa,n)}const Oa=o.xI("ZodMiniArray",(n,i)=>{ks.init(n,i),be.init(n,i)});function Vn(n,i){
return new Oa({type:"array",element:n,...O.A2(i)})}function Yh(n){const i=n._zod.def.shape;return fo(Object.keys(i))}const Gn=o.
xI("ZodMiniObject",(n,i)=>{Zs.init(n,i),be.init(n,i),O.X(n,"shape",a=>a._zod.def.shape,!1)});function Ta(n,i){const a={type:"\
object",shape:n??{},...O.A2(i)};return new Gn(a)}function Ia(n,i){return new Gn({type:"object",shape:n,catchall:Za(),...O.
A2(i)})}function xa(n,i){return new Gn({type:"object",shape:n,catchall:en(),...O.A2(i)})}function Jh(n,i){return util.extend(
n,i)}function Xh(n,i){return util.safeExtend(n,i)}function Qh(n,i){return util.merge(n,i)}function em(n,i){return util.pick(
n,i)}function tm(n,i){return util.omit(n,i)}function nm(n,i){const a=n._zod.def;if(a.type!=="tuple")return util.partial(
nn,n,i);if(a.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refinements");return util.
clone(n,{...a,items:a.items.map(c=>new nn({type:"optional",innerType:c}))})}function rm(n,i){return util.partial(ho,n,i,
"exactPartial")}function om(n,i){return util.required(yo,n,i)}function im(n,i){return n.clone(util.mergeDefs(n._zod.def,
{catchall:i}))}const Ra=null;function Ca(n,i){return new Ra({type:"union",options:n,...util.normalizeParams(i)})}const Ma=null;
function sm(n,i){return new Ma({type:"union",options:n,inclusive:!1,...util.normalizeParams(i)})}const Na=o.xI("ZodMiniD\
iscriminatedUnion",(n,i)=>{Ps.init(n,i),be.init(n,i)});function Da(n,i,a){return new Na({type:"union",options:i,discriminator:n,
...O.A2(a)})}const Ua=null;function am(n,i){return new Ua({type:"intersection",left:n,right:i})}const ja=null;function Fa(n,i,a){
const c=i instanceof core.$ZodType,l=c?a:i,y=c?i:null;return new ja({type:"tuple",items:n,rest:y,...util.normalizeParams(
l)})}const tn=o.xI("ZodMiniRecord",(n,i)=>{Os.init(n,i),be.init(n,i)});function co(n,i,a){return!i||!i._zod?new tn({type:"\
record",keyType:Xt(),valueType:n,...O.A2(i)}):new tn({type:"record",keyType:n,valueType:i,...O.A2(a)})}function um(n,i,a){
return new tn({type:"record",keyType:n,valueType:i,...util.normalizeParams(a),partial:!0})}function cm(n,i,a){return new tn(
{type:"record",keyType:n,valueType:i,mode:"loose",...util.normalizeParams(a)})}const La=null;function dm(n,i,a){return new La(
{type:"map",keyType:n,valueType:i,...util.normalizeParams(a)})}const Ba=null;function lm(n,i){return new Ba({type:"set",
valueType:n,...util.normalizeParams(i)})}const lo=o.xI("ZodMiniEnum",(n,i)=>{Ts.init(n,i),be.init(n,i),n.options=[...n._zod.
values]});function fo(n,i){const a=Array.isArray(n)?Object.fromEntries(n.map(c=>[c,c])):n;return new lo({type:"enum",entries:a,
...O.A2(i)})}function fm(n,i){return new lo({type:"enum",entries:n,...util.normalizeParams(i)})}const qa=o.xI("ZodMiniLi\
teral",(n,i)=>{Is.init(n,i),be.init(n,i)});function Wa(n,i){return new qa({type:"literal",values:Array.isArray(n)?n:[n],
...O.A2(i)})}const Va=null;function hm(n){return core._file(Va,n)}const Ga=o.xI("ZodMiniTransform",(n,i)=>{xs.init(n,i),
be.init(n,i)});function Ka(n){return new Ga({type:"transform",transform:n})}const nn=o.xI("ZodMiniOptional",(n,i)=>{Rs.init(
n,i),be.init(n,i)});function po(n){return new nn({type:"optional",innerType:n})}const ho=null;function mm(n){return new ho(
{type:"optional",innerType:n})}const Ha=o.xI("ZodMiniNullable",(n,i)=>{Cs.init(n,i),be.init(n,i)});function mo(n){return new Ha(
{type:"nullable",innerType:n})}function Ya(n){return po(mo(n))}const Ja=null;function ym(n,i){return new Ja({type:"defau\
lt",innerType:n,get defaultValue(){return typeof i=="function"?i():util.shallowClone(i)}})}const Xa=null;function _m(n,i){
return new Xa({type:"prefault",innerType:n,get defaultValue(){return typeof i=="function"?i():util.shallowClone(i)}})}const yo=null;
function gm(n,i){return new yo({type:"nonoptional",innerType:n,...util.normalizeParams(i)})}const Qa=null;function vm(n){
return new Qa({type:"success",innerType:n})}const eu=o.xI("ZodMiniCatch",(n,i)=>{Ms.init(n,i),be.init(n,i)});function tu(n,i){
return new eu({type:"catch",innerType:n,catchValue:typeof i=="function"?i:O.SS(i)})}const nu=null;function wm(n){return core.
_nan(nu,n)}const ru=o.xI("ZodMiniPipe",(n,i)=>{Ns.init(n,i),be.init(n,i)});function ou(n,i){return new ru({type:"pipe",in:n,
out:i})}const Kn=null;function bm(n,i,a){return new Kn({type:"pipe",in:n,out:i,transform:a.decode,reverseTransform:a.encode})}
function $m(n){const i=n._zod.def;return new Kn({type:"pipe",in:i.out,out:i.in,transform:i.reverseTransform,reverseTransform:i.
transform})}const iu=null;function km(n){return new iu({type:"readonly",innerType:n})}const su=null;function zm(n,i){return new su(
{type:"template_literal",parts:n,...util.normalizeParams(i)})}const au=null;function uu(n){return new au({type:"lazy",getter:n})}
const cu=null;function Sm(n){return new cu({type:"promise",innerType:n})}const _o=o.xI("ZodMiniCustom",(n,i)=>{Us.init(n,
i),be.init(n,i)});function Em(n,i){const a=new core.$ZodCheck({check:"custom",...util.normalizeParams(i)});return a._zod.
check=n,a}function go(n,i){return qe.FO(_o,n??(()=>!0),i)}function du(n,i={}){return qe.fU(_o,n,i)}function Zm(n,i){return core.
_superRefine(n,i)}const lu=qe.q0,fu=qe.mI;class Am{constructor(...i){}}function Pm(n,i={}){const a=go(c=>c instanceof n,
i);return a._zod.bag.Class=n,a._zod.check=c=>{c.value instanceof n||c.issues.push({code:"invalid_type",expected:n.name,input:c.
value,inst:a,path:[...a._zod.def.path??[]]})},a}const Om=(...n)=>core._stringbool({Codec:Kn,Boolean:so,String:no},...n);
function Tm(){const n=uu(()=>Ca([Xt(),io(),ao(),ka(),Vn(n),co(Xt(),n)]));return n}const pu=null;function Im(n){return new pu(
{type:"function",input:Array.isArray(n?.input)?Fa(n?.input):n?.input??Vn(en()),output:n?.output??en()})}})},Yn={};function N(e){
var t=Yn[e];if(t!==void 0)return t.exports;var r=Yn[e]={exports:{}},o=!0;try{vo[e](r,r.exports,N),o=!1}finally{o&&delete Yn[e]}
return r.exports}N.m=vo,typeof N<"u"&&(N.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.
url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{var e=Object.getPrototypeOf?r=>Object.getPrototypeOf(r):r=>r.__proto__,t;
N.t=function(r,o){if(o&1&&(r=this(r)),o&8||typeof r=="object"&&r&&(o&4&&r.__esModule||o&16&&typeof r.then=="function"))return r;
var s=Object.create(null);N.r(s);var u={};t=t||[null,e({}),e([]),e(e)];for(var d=o&2&&r;typeof d=="object"&&!~t.indexOf(
d);d=e(d))Object.getOwnPropertyNames(d).forEach(w=>u[w]=()=>r[w]);return u.default=()=>r,N.d(s,u),s}})(),N.d=(e,t)=>{for(var r in t)
N.o(t,r)&&!N.o(e,r)&&Object.defineProperty(e,r,{enumerable:!0,get:t[r]})},N.f={},N.e=e=>Promise.all(Object.keys(N.f).reduce(
(t,r)=>(N.f[r](e,t),t),[])),N.u=e=>""+e+".index.js",N.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t),N.r=e=>{typeof Symbol<
"u"&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModul\
e",{value:!0})},(()=>{var e={792:0},t=r=>{var{ids:o,modules:s,runtime:u}=r,d,w,b=0;for(d in s)N.o(s,d)&&(N.m[d]=s[d]);for(u&&
u(N);b<o.length;b++)w=o[b],N.o(e,w)&&e[w]&&e[w][0](),e[o[b]]=0};N.f.j=(r,o)=>{var s=N.o(e,r)?e[r]:void 0;if(s!==0)if(s)o.
push(s[1]);else{var u=import("./"+N.u(r)).then(t,d=>{throw e[r]!==0&&(e[r]=void 0),d}),u=Promise.race([u,new Promise(d=>s=
e[r]=[d])]);o.push(s[1]=u)}}})();var Fm={};const Ie=Q(import.meta.url)("os");function St(e){return e==null?"":typeof e==
"string"||e instanceof String?e:JSON.stringify(e)}function Jn(e){return Object.keys(e).length?{title:e.title,file:e.file,
line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function ft(e,t,r){const o=new mu(e,t,r);
process.stdout.write(o.toString()+Ie.EOL)}function wo(e,t=""){ft(e,{},t)}const bo="::";class mu{constructor(t,r,o){t||(t=
"missing.command"),this.command=t,this.properties=r,this.message=o}toString(){let t=bo+this.command;if(this.properties&&
Object.keys(this.properties).length>0){t+=" ";let r=!0;for(const o in this.properties)if(this.properties.hasOwnProperty(
o)){const s=this.properties[o];s&&(r?r=!1:t+=",",t+=`${o}=${_u(s)}`)}}return t+=`${bo}${yu(this.message)}`,t}}function yu(e){
return St(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function _u(e){return St(e).replace(/%/g,"%25").
replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}const gu=Q(import.meta.url)("crypto");
var ot=N(9896);function vu(e,t){const r=process.env[`GITHUB_${e}`];if(!r)throw new Error(`Unable to find environment var\
iable for file command ${e}`);if(!ot.existsSync(r))throw new Error(`Missing file at path: ${r}`);ot.appendFileSync(r,`${St(
t)}${Ie.EOL}`,{encoding:"utf8"})}function wu(e,t){const r=`ghadelimiter_${gu.randomUUID()}`,o=St(t);if(e.includes(r))throw new Error(
`Unexpected input: name should not contain the delimiter "${r}"`);if(o.includes(r))throw new Error(`Unexpected input: va\
lue should not contain the delimiter "${r}"`);return`${e}<<${r}${Ie.EOL}${o}${Ie.EOL}${r}`}var He=N(6928),Xn=N(8611),bu=N.
t(Xn,2),$o=N(5692),$u=N.t($o,2);function ko(e){const t=e.protocol==="https:";if(ku(e))return;const r=t?process.env.https_proxy||
process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(r)try{return new zo(r)}catch{if(!r.startsWith(
"http://")&&!r.startsWith("https://"))return new zo(`http://${r}`)}else return}function ku(e){if(!e.hostname)return!1;const t=e.
hostname;if(zu(t))return!0;const r=process.env.no_proxy||process.env.NO_PROXY||"";if(!r)return!1;let o;e.port?o=Number(e.
port):e.protocol==="http:"?o=80:e.protocol==="https:"&&(o=443);const s=[e.hostname.toUpperCase()];typeof o=="number"&&s.
push(`${s[0]}:${o}`);for(const u of r.split(",").map(d=>d.trim().toUpperCase()).filter(d=>d))if(u==="*"||s.some(d=>d===u||
d.endsWith(`.${u}`)||u.startsWith(".")&&d.endsWith(`${u}`)))return!0;return!1}function zu(e){const t=e.toLowerCase();return t===
"localhost"||t.startsWith("127.")||t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}class zo extends URL{constructor(t,r){
super(t,r),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}}var sn=N(770);const So=()=>N.e(752).then(N.t.bind(
N,6752,19));async function Lm(e,t){return(await So()).fetch(e,t)}class Su{#e;#t;constructor(t){this.#e=t}dispatch(t,r){return this.#n().
then(o=>o.dispatch(t,r),o=>r.onError?.(o)),!0}async close(){await(await this.#t)?.close()}async destroy(){await(await this.#t)?.
destroy()}#n(){return this.#t??=So().then(({ProxyAgent:t})=>new t(this.#e)),this.#t}}var ye=function(e,t,r,o){function s(u){
return u instanceof r?u:new r(function(d){d(u)})}return new(r||(r=Promise))(function(u,d){function w(g){try{_(o.next(g))}catch(k){
d(k)}}function b(g){try{_(o.throw(g))}catch(k){d(k)}}function _(g){g.done?u(g.value):s(g.value).then(w,b)}_((o=o.apply(e,
t||[])).next())})},Ue;(function(e){e[e.OK=200]="OK",e[e.MultipleChoices=300]="MultipleChoices",e[e.MovedPermanently=301]=
"MovedPermanently",e[e.ResourceMoved=302]="ResourceMoved",e[e.SeeOther=303]="SeeOther",e[e.NotModified=304]="NotModified",
e[e.UseProxy=305]="UseProxy",e[e.SwitchProxy=306]="SwitchProxy",e[e.TemporaryRedirect=307]="TemporaryRedirect",e[e.PermanentRedirect=
308]="PermanentRedirect",e[e.BadRequest=400]="BadRequest",e[e.Unauthorized=401]="Unauthorized",e[e.PaymentRequired=402]=
"PaymentRequired",e[e.Forbidden=403]="Forbidden",e[e.NotFound=404]="NotFound",e[e.MethodNotAllowed=405]="MethodNotAllowe\
d",e[e.NotAcceptable=406]="NotAcceptable",e[e.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",e[e.RequestTimeout=
408]="RequestTimeout",e[e.Conflict=409]="Conflict",e[e.Gone=410]="Gone",e[e.TooManyRequests=429]="TooManyRequests",e[e.InternalServerError=
500]="InternalServerError",e[e.NotImplemented=501]="NotImplemented",e[e.BadGateway=502]="BadGateway",e[e.ServiceUnavailable=
503]="ServiceUnavailable",e[e.GatewayTimeout=504]="GatewayTimeout"})(Ue||(Ue={}));var Ze;(function(e){e.Accept="accept",
e.ContentType="content-type"})(Ze||(Ze={}));var Ye;(function(e){e.ApplicationJson="application/json"})(Ye||(Ye={}));function Bm(e){
const t=pm.getProxyUrl(new URL(e));return t?t.href:""}const Eu=[Ue.MovedPermanently,Ue.ResourceMoved,Ue.SeeOther,Ue.TemporaryRedirect,
Ue.PermanentRedirect],Zu=[Ue.BadGateway,Ue.ServiceUnavailable,Ue.GatewayTimeout],Au=["OPTIONS","GET","DELETE","HEAD"],Pu=10,
Ou=5;class Sr extends Error{constructor(t,r){super(t),this.name="HttpClientError",this.statusCode=r,Object.setPrototypeOf(
this,Sr.prototype)}}class Tu{constructor(t){this.message=t}readBody(){return ye(this,void 0,void 0,function*(){return new Promise(
t=>ye(this,void 0,void 0,function*(){let r=Buffer.alloc(0);this.message.on("data",o=>{r=Buffer.concat([r,o])}),this.message.
on("end",()=>{t(r.toString())})}))})}readBodyBuffer(){return ye(this,void 0,void 0,function*(){return new Promise(t=>ye(
this,void 0,void 0,function*(){const r=[];this.message.on("data",o=>{r.push(o)}),this.message.on("end",()=>{t(Buffer.concat(
r))})}))})}}function qm(e){return new URL(e).protocol==="https:"}class Iu{constructor(t,r,o){this._ignoreSslError=!1,this.
_allowRedirects=!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=
!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(t),this.handlers=r||[],this.requestOptions=o,o&&
(o.ignoreSslError!=null&&(this._ignoreSslError=o.ignoreSslError),this._socketTimeout=o.socketTimeout,o.allowRedirects!=null&&
(this._allowRedirects=o.allowRedirects),o.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=o.allowRedirectDowngrade),
o.maxRedirects!=null&&(this._maxRedirects=Math.max(o.maxRedirects,0)),o.keepAlive!=null&&(this._keepAlive=o.keepAlive),o.
allowRetries!=null&&(this._allowRetries=o.allowRetries),o.maxRetries!=null&&(this._maxRetries=o.maxRetries))}options(t,r){
return ye(this,void 0,void 0,function*(){return this.request("OPTIONS",t,null,r||{})})}get(t,r){return ye(this,void 0,void 0,
function*(){return this.request("GET",t,null,r||{})})}del(t,r){return ye(this,void 0,void 0,function*(){return this.request(
"DELETE",t,null,r||{})})}post(t,r,o){return ye(this,void 0,void 0,function*(){return this.request("POST",t,r,o||{})})}patch(t,r,o){
return ye(this,void 0,void 0,function*(){return this.request("PATCH",t,r,o||{})})}put(t,r,o){return ye(this,void 0,void 0,
function*(){return this.request("PUT",t,r,o||{})})}head(t,r){return ye(this,void 0,void 0,function*(){return this.request(
"HEAD",t,null,r||{})})}sendStream(t,r,o,s){return ye(this,void 0,void 0,function*(){return this.request(t,r,o,s)})}getJson(t){
return ye(this,arguments,void 0,function*(r,o={}){o[Ze.Accept]=this._getExistingOrDefaultHeader(o,Ze.Accept,Ye.ApplicationJson);
const s=yield this.get(r,o);return this._processResponse(s,this.requestOptions)})}postJson(t,r){return ye(this,arguments,
void 0,function*(o,s,u={}){const d=JSON.stringify(s,null,2);u[Ze.Accept]=this._getExistingOrDefaultHeader(u,Ze.Accept,Ye.
ApplicationJson),u[Ze.ContentType]=this._getExistingOrDefaultContentTypeHeader(u,Ye.ApplicationJson);const w=yield this.
post(o,d,u);return this._processResponse(w,this.requestOptions)})}putJson(t,r){return ye(this,arguments,void 0,function*(o,s,u={}){
const d=JSON.stringify(s,null,2);u[Ze.Accept]=this._getExistingOrDefaultHeader(u,Ze.Accept,Ye.ApplicationJson),u[Ze.ContentType]=
this._getExistingOrDefaultContentTypeHeader(u,Ye.ApplicationJson);const w=yield this.put(o,d,u);return this._processResponse(
w,this.requestOptions)})}patchJson(t,r){return ye(this,arguments,void 0,function*(o,s,u={}){const d=JSON.stringify(s,null,
2);u[Ze.Accept]=this._getExistingOrDefaultHeader(u,Ze.Accept,Ye.ApplicationJson),u[Ze.ContentType]=this._getExistingOrDefaultContentTypeHeader(
u,Ye.ApplicationJson);const w=yield this.patch(o,d,u);return this._processResponse(w,this.requestOptions)})}request(t,r,o,s){
return ye(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const u=new URL(
r);let d=this._prepareRequest(t,u,s);const w=this._allowRetries&&Au.includes(t)?this._maxRetries+1:1;let b=0,_;do{if(_=yield this.
requestRaw(d,o),_&&_.message&&_.message.statusCode===Ue.Unauthorized){let k;for(const R of this.handlers)if(R.canHandleAuthentication(
_)){k=R;break}return k?k.handleAuthentication(this,d,o):_}let g=this._maxRedirects;for(;_.message.statusCode&&Eu.includes(
_.message.statusCode)&&this._allowRedirects&&g>0;){const k=_.message.headers.location;if(!k)break;const R=new URL(k);if(u.
protocol==="https:"&&u.protocol!==R.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP\
 protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirect\
Downgrade option to true.");if(yield _.readBody(),R.hostname!==u.hostname)for(const B in s)B.toLowerCase()==="authorizat\
ion"&&delete s[B];d=this._prepareRequest(t,R,s),_=yield this.requestRaw(d,o),g--}if(!_.message.statusCode||!Zu.includes(
_.message.statusCode))return _;b+=1,b<w&&(yield _.readBody(),yield this._performExponentialBackoff(b))}while(b<w);return _})}dispose(){
this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(t,r){return ye(this,void 0,void 0,function*(){return new Promise(
(o,s)=>{function u(d,w){d?s(d):w?o(w):s(new Error("Unknown error"))}this.requestRawWithCallback(t,r,u)})})}requestRawWithCallback(t,r,o){
typeof r=="string"&&(t.options.headers||(t.options.headers={}),t.options.headers["Content-Length"]=Buffer.byteLength(r,"\
utf8"));let s=!1;function u(b,_){s||(s=!0,o(b,_))}const d=t.httpModule.request(t.options,b=>{const _=new Tu(b);u(void 0,
_)});let w;d.on("socket",b=>{w=b}),d.setTimeout(this._socketTimeout||3*6e4,()=>{w&&w.end(),u(new Error(`Request timeout:\
 ${t.options.path}`))}),d.on("error",function(b){u(b)}),r&&typeof r=="string"&&d.write(r,"utf8"),r&&typeof r!="string"?(r.
on("close",function(){d.end()}),r.pipe(d)):d.end()}getAgent(t){const r=new URL(t);return this._getAgent(r)}getAgentDispatcher(t){
const r=new URL(t),o=ko(r);if(o&&o.hostname)return this._getProxyAgentDispatcher(r,o)}_prepareRequest(t,r,o){const s={};
s.parsedUrl=r;const u=s.parsedUrl.protocol==="https:";s.httpModule=u?$u:bu;const d=u?443:80;if(s.options={},s.options.host=
s.parsedUrl.hostname,s.options.port=s.parsedUrl.port?parseInt(s.parsedUrl.port):d,s.options.path=(s.parsedUrl.pathname||
"")+(s.parsedUrl.search||""),s.options.method=t,s.options.headers=this._mergeHeaders(o),this.userAgent!=null&&(s.options.
headers["user-agent"]=this.userAgent),s.options.agent=this._getAgent(s.parsedUrl),this.handlers)for(const w of this.handlers)
w.prepareRequest(s.options);return s}_mergeHeaders(t){return this.requestOptions&&this.requestOptions.headers?Object.assign(
{},Et(this.requestOptions.headers),Et(t||{})):Et(t||{})}_getExistingOrDefaultHeader(t,r,o){let s;if(this.requestOptions&&
this.requestOptions.headers){const d=Et(this.requestOptions.headers)[r];d&&(s=typeof d=="number"?d.toString():d)}const u=t[r];
return u!==void 0?typeof u=="number"?u.toString():u:s!==void 0?s:o}_getExistingOrDefaultContentTypeHeader(t,r){let o;if(this.
requestOptions&&this.requestOptions.headers){const u=Et(this.requestOptions.headers)[Ze.ContentType];u&&(typeof u=="numb\
er"?o=String(u):Array.isArray(u)?o=u.join(", "):o=u)}const s=t[Ze.ContentType];return s!==void 0?typeof s=="number"?String(
s):Array.isArray(s)?s.join(", "):s:o!==void 0?o:r}_getAgent(t){let r;const o=ko(t),s=o&&o.hostname;if(this._keepAlive&&s&&
(r=this._proxyAgent),s||(r=this._agent),r)return r;const u=t.protocol==="https:";let d=100;if(this.requestOptions&&(d=this.
requestOptions.maxSockets||Xn.globalAgent.maxSockets),o&&o.hostname){const w={maxSockets:d,keepAlive:this._keepAlive,proxy:Object.
assign(Object.assign({},(o.username||o.password)&&{proxyAuth:`${o.username}:${o.password}`}),{host:o.hostname,port:o.port})};
let b;const _=o.protocol==="https:";u?b=_?sn.httpsOverHttps:sn.httpsOverHttp:b=_?sn.httpOverHttps:sn.httpOverHttp,r=b(w),
this._proxyAgent=r}if(!r){const w={keepAlive:this._keepAlive,maxSockets:d};r=u?new $o.Agent(w):new Xn.Agent(w),this._agent=
r}return u&&this._ignoreSslError&&(r.options=Object.assign(r.options||{},{rejectUnauthorized:!1})),r}_getProxyAgentDispatcher(t,r){
let o;if(this._keepAlive&&(o=this._proxyAgentDispatcher),o)return o;const s=t.protocol==="https:";return o=new Su(Object.
assign({uri:r.href,pipelining:this._keepAlive?1:0},(r.username||r.password)&&{token:`Basic ${Buffer.from(`${r.username}:${r.
password}`).toString("base64")}`})),this._proxyAgentDispatcher=o,s&&this._ignoreSslError&&(o.options=Object.assign(o.options.
requestTls||{},{rejectUnauthorized:!1})),o}_getUserAgentWithOrchestrationId(t){const r=t||"actions/http-client",o=process.
env.ACTIONS_ORCHESTRATION_ID;if(o){const s=o.replace(/[^a-z0-9_.-]/gi,"_");return`${r} actions_orchestration_id/${s}`}return r}_performExponentialBackoff(t){
return ye(this,void 0,void 0,function*(){t=Math.min(Pu,t);const r=Ou*Math.pow(2,t);return new Promise(o=>setTimeout(()=>o(),
r))})}_processResponse(t,r){return ye(this,void 0,void 0,function*(){return new Promise((o,s)=>ye(this,void 0,void 0,function*(){
const u=t.message.statusCode||0,d={statusCode:u,result:null,headers:{}};u===Ue.NotFound&&o(d);function w(g,k){if(typeof k==
"string"){const R=new Date(k);if(!isNaN(R.valueOf()))return R}return k}let b,_;try{_=yield t.readBody(),_&&_.length>0&&(r&&
r.deserializeDates?b=JSON.parse(_,w):b=JSON.parse(_),d.result=b),d.headers=t.message.headers}catch{}if(u>299){let g;b&&b.
message?g=b.message:_&&_.length>0?g=_:g=`Failed request: (${u})`;const k=new Sr(g,u);k.result=d.result,s(k)}else o(d)}))})}}
const Et=e=>Object.keys(e).reduce((t,r)=>(t[r.toLowerCase()]=e[r],t),{});var Qn=function(e,t,r,o){function s(u){return u instanceof
r?u:new r(function(d){d(u)})}return new(r||(r=Promise))(function(u,d){function w(g){try{_(o.next(g))}catch(k){d(k)}}function b(g){
try{_(o.throw(g))}catch(k){d(k)}}function _(g){g.done?u(g.value):s(g.value).then(w,b)}_((o=o.apply(e,t||[])).next())})};
class Wm{constructor(t,r){this.username=t,this.password=r}prepareRequest(t){if(!t.headers)throw Error("The request has n\
o headers");t.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return Qn(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class Vm{constructor(t){
this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has no headers");t.headers.Authorization=`Bearer ${this.
token}`}canHandleAuthentication(){return!1}handleAuthentication(){return Qn(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}}class Gm{constructor(t){this.token=t}prepareRequest(t){if(!t.headers)throw Error("The request has \
no headers");t.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return Qn(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var Eo=function(e,t,r,o){
function s(u){return u instanceof r?u:new r(function(d){d(u)})}return new(r||(r=Promise))(function(u,d){function w(g){try{
_(o.next(g))}catch(k){d(k)}}function b(g){try{_(o.throw(g))}catch(k){d(k)}}function _(g){g.done?u(g.value):s(g.value).then(
w,b)}_((o=o.apply(e,t||[])).next())})};class Tt{static createHttpClient(t=!0,r=10){const o={allowRetries:t,maxRetries:r};
return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(Tt.getRequestToken())],o)}static getRequestToken(){
const t=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!t)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN e\
nv variable");return t}static getIDTokenUrl(){const t=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!t)throw new Error("Un\
able to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return t}static getCall(t){return Eo(this,void 0,void 0,function*(){
var r;const u=(r=(yield Tt.createHttpClient().getJson(t).catch(d=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${d.statusCode}
 
        Error Message: ${d.message}`)})).result)===null||r===void 0?void 0:r.value;if(!u)throw new Error("Response json \
body do not have ID Token field");return u})}static getIDToken(t){return Eo(this,void 0,void 0,function*(){try{let r=Tt.
getIDTokenUrl();if(t){const s=encodeURIComponent(t);r=`${r}&audience=${s}`}debug(`ID token url is ${r}`);const o=yield Tt.
getCall(r);return setSecret(o),o}catch(r){throw new Error(`Error message: ${r.message}`)}})}}var er=function(e,t,r,o){function s(u){
return u instanceof r?u:new r(function(d){d(u)})}return new(r||(r=Promise))(function(u,d){function w(g){try{_(o.next(g))}catch(k){
d(k)}}function b(g){try{_(o.throw(g))}catch(k){d(k)}}function _(g){g.done?u(g.value):s(g.value).then(w,b)}_((o=o.apply(e,
t||[])).next())})};const{access:xu,appendFile:Ru,writeFile:Cu}=ot.promises,Zo="GITHUB_STEP_SUMMARY",Km="https://docs.git\
hub.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class Mu{constructor(){this._buffer=
""}filePath(){return er(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[Zo];if(!t)
throw new Error(`Unable to find environment variable for $${Zo}. Check if your runtime environment supports job summarie\
s.`);try{yield xu(t,ot.constants.R_OK|ot.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. C\
heck if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,r,o={}){const s=Object.
entries(o).map(([u,d])=>` ${u}="${d}"`).join("");return r?`<${t}${s}>${r}</${t}>`:`<${t}${s}>`}write(t){return er(this,void 0,
void 0,function*(){const r=!!t?.overwrite,o=yield this.filePath();return yield(r?Cu:Ru)(o,this._buffer,{encoding:"utf8"}),
this.emptyBuffer()})}clear(){return er(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){
return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,r=!1){
return this._buffer+=t,r?this.addEOL():this}addEOL(){return this.addRaw(Ie.EOL)}addCodeBlock(t,r){const o=Object.assign(
{},r&&{lang:r}),s=this.wrap("pre",this.wrap("code",t),o);return this.addRaw(s).addEOL()}addList(t,r=!1){const o=r?"ol":"\
ul",s=t.map(d=>this.wrap("li",d)).join(""),u=this.wrap(o,s);return this.addRaw(u).addEOL()}addTable(t){const r=t.map(s=>{
const u=s.map(d=>{if(typeof d=="string")return this.wrap("td",d);const{header:w,data:b,colspan:_,rowspan:g}=d,k=w?"th":"\
td",R=Object.assign(Object.assign({},_&&{colspan:_}),g&&{rowspan:g});return this.wrap(k,b,R)}).join("");return this.wrap(
"tr",u)}).join(""),o=this.wrap("table",r);return this.addRaw(o).addEOL()}addDetails(t,r){const o=this.wrap("details",this.
wrap("summary",t)+r);return this.addRaw(o).addEOL()}addImage(t,r,o){const{width:s,height:u}=o||{},d=Object.assign(Object.
assign({},s&&{width:s}),u&&{height:u}),w=this.wrap("img",null,Object.assign({src:t,alt:r},d));return this.addRaw(w).addEOL()}addHeading(t,r){
const o=`h${r}`,s=["h1","h2","h3","h4","h5","h6"].includes(o)?o:"h1",u=this.wrap(s,t);return this.addRaw(u).addEOL()}addSeparator(){
const t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.addRaw(t).
addEOL()}addQuote(t,r){const o=Object.assign({},r&&{cite:r}),s=this.wrap("blockquote",t,o);return this.addRaw(s).addEOL()}addLink(t,r){
const o=this.wrap("a",t,{href:r});return this.addRaw(o).addEOL()}}const Hm=new Mu,Ym=null,Jm=null;function Xm(e){return e.
replace(/[\\]/g,"/")}function Qm(e){return e.replace(/[/]/g,"\\")}function ey(e){return e.replace(/[/\\]/g,path.sep)}var ty=N(
3193),Ao=N(4434);const Nu=Q(import.meta.url)("child_process");var ny=N(2613),an=function(e,t,r,o){function s(u){return u instanceof
r?u:new r(function(d){d(u)})}return new(r||(r=Promise))(function(u,d){function w(g){try{_(o.next(g))}catch(k){d(k)}}function b(g){
try{_(o.throw(g))}catch(k){d(k)}}function _(g){g.done?u(g.value):s(g.value).then(w,b)}_((o=o.apply(e,t||[])).next())})};
const{chmod:ry,copyFile:oy,lstat:Du,mkdir:iy,open:sy,readdir:Uu,rename:ay,rm:uy,rmdir:cy,stat:un,symlink:dy,unlink:ly}=ot.
promises,it=process.platform==="win32";function fy(e){return an(this,void 0,void 0,function*(){const t=yield fs.promises.
readlink(e);return it&&!t.endsWith("\\")?`${t}\\`:t})}const py=268435456,hy=ot.constants.O_RDONLY;function ju(e){return an(
this,void 0,void 0,function*(){try{yield un(e)}catch(t){if(t.code==="ENOENT")return!1;throw t}return!0})}function my(e){
return an(this,arguments,void 0,function*(t,r=!1){return(r?yield un(t):yield Du(t)).isDirectory()})}function Po(e){if(e=
Fu(e),!e)throw new Error('isRooted() parameter "p" cannot be empty');return it?e.startsWith("\\")||/^[A-Z]:/i.test(e):e.
startsWith("/")}function Oo(e,t){return an(this,void 0,void 0,function*(){let r;try{r=yield un(e)}catch(s){s.code!=="ENO\
ENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${s}`)}if(r&&r.isFile()){if(it){
const s=He.extname(e).toUpperCase();if(t.some(u=>u.toUpperCase()===s))return e}else if(To(r))return e}const o=e;for(const s of t){
e=o+s,r=void 0;try{r=yield un(e)}catch(u){u.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if ex\
ecutable file exists '${e}': ${u}`)}if(r&&r.isFile()){if(it){try{const u=He.dirname(e),d=He.basename(e).toUpperCase();for(const w of yield Uu(
u))if(d===w.toUpperCase()){e=He.join(u,w);break}}catch(u){console.log(`Unexpected error attempting to determine the actu\
al case of the file '${e}': ${u}`)}return e}else if(To(r))return e}}return""})}function Fu(e){return e=e||"",it?(e=e.replace(
/\//g,"\\"),e.replace(/\\\\+/g,"\\")):e.replace(/\/\/+/g,"/")}function To(e){return(e.mode&1)>0||(e.mode&8)>0&&process.getgid!==
void 0&&e.gid===process.getgid()||(e.mode&64)>0&&process.getuid!==void 0&&e.uid===process.getuid()}function yy(){var e;return(e=
process.env.COMSPEC)!==null&&e!==void 0?e:"cmd.exe"}var et=function(e,t,r,o){function s(u){return u instanceof r?u:new r(
function(d){d(u)})}return new(r||(r=Promise))(function(u,d){function w(g){try{_(o.next(g))}catch(k){d(k)}}function b(g){
try{_(o.throw(g))}catch(k){d(k)}}function _(g){g.done?u(g.value):s(g.value).then(w,b)}_((o=o.apply(e,t||[])).next())})};
function _y(e,t){return et(this,arguments,void 0,function*(r,o,s={}){const{force:u,recursive:d,copySourceDirectory:w}=qu(
s),b=(yield ioUtil.exists(o))?yield ioUtil.stat(o):null;if(b&&b.isFile()&&!u)return;const _=b&&b.isDirectory()&&w?path.join(
o,path.basename(r)):o;if(!(yield ioUtil.exists(r)))throw new Error(`no such file or directory: ${r}`);if((yield ioUtil.stat(
r)).isDirectory())if(d)yield Ro(r,_,0,u);else throw new Error(`Failed to copy. ${r} is a directory, but tried to copy wi\
thout recursive flag.`);else{if(path.relative(r,_)==="")throw new Error(`'${_}' and '${r}' are the same file`);yield Co(
r,_,u)}})}function gy(e,t){return et(this,arguments,void 0,function*(r,o,s={}){if(yield ioUtil.exists(o)){let u=!0;if((yield ioUtil.
isDirectory(o))&&(o=path.join(o,path.basename(r)),u=yield ioUtil.exists(o)),u)if(s.force==null||s.force)yield Lu(o);else
throw new Error("Destination already exists")}yield Io(path.dirname(o)),yield ioUtil.rename(r,o)})}function Lu(e){return et(
this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(e))throw new Error('File path must not contain `*`, \
`"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(e,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(t){throw new Error(
`File was unable to be removed ${t}`)}})}function Io(e){return et(this,void 0,void 0,function*(){ok(e,"a path argument m\
ust be provided"),yield ioUtil.mkdir(e,{recursive:!0})})}function xo(e,t){return et(this,void 0,void 0,function*(){if(!e)
throw new Error("parameter 'tool' is required");if(t){const o=yield xo(e,!1);if(!o)throw it?new Error(`Unable to locate \
executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified b\
y the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable \
to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory s\
pecified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return o}const r=yield Bu(
e);return r&&r.length>0?r[0]:""})}function Bu(e){return et(this,void 0,void 0,function*(){if(!e)throw new Error("paramet\
er 'tool' is required");const t=[];if(it&&process.env.PATHEXT)for(const s of process.env.PATHEXT.split(He.delimiter))s&&
t.push(s);if(Po(e)){const s=yield Oo(e,t);return s?[s]:[]}if(e.includes(He.sep))return[];const r=[];if(process.env.PATH)
for(const s of process.env.PATH.split(He.delimiter))s&&r.push(s);const o=[];for(const s of r){const u=yield Oo(He.join(s,
e),t);u&&o.push(u)}return o})}function qu(e){const t=e.force==null?!0:e.force,r=!!e.recursive,o=e.copySourceDirectory==null?
!0:!!e.copySourceDirectory;return{force:t,recursive:r,copySourceDirectory:o}}function Ro(e,t,r,o){return et(this,void 0,
void 0,function*(){if(r>=255)return;r++,yield Io(t);const s=yield ioUtil.readdir(e);for(const u of s){const d=`${e}/${u}`,
w=`${t}/${u}`;(yield ioUtil.lstat(d)).isDirectory()?yield Ro(d,w,r,o):yield Co(d,w,o)}yield ioUtil.chmod(t,(yield ioUtil.
stat(e)).mode)})}function Co(e,t,r){return et(this,void 0,void 0,function*(){if((yield ioUtil.lstat(e)).isSymbolicLink()){
try{yield ioUtil.lstat(t),yield ioUtil.unlink(t)}catch(s){s.code==="EPERM"&&(yield ioUtil.chmod(t,"0666"),yield ioUtil.unlink(
t))}const o=yield ioUtil.readlink(e);yield ioUtil.symlink(o,t,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(
t))||r)&&(yield ioUtil.copyFile(e,t))})}const Wu=Q(import.meta.url)("timers");var Mo=function(e,t,r,o){function s(u){return u instanceof
r?u:new r(function(d){d(u)})}return new(r||(r=Promise))(function(u,d){function w(g){try{_(o.next(g))}catch(k){d(k)}}function b(g){
try{_(o.throw(g))}catch(k){d(k)}}function _(g){g.done?u(g.value):s(g.value).then(w,b)}_((o=o.apply(e,t||[])).next())})};
const cn=process.platform==="win32";class vy extends Ao.EventEmitter{constructor(t,r,o){if(super(),!t)throw new Error("P\
arameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=r||[],this.options=o||{}}_debug(t){this.options.
listeners&&this.options.listeners.debug&&this.options.listeners.debug(t)}_getCommandString(t,r){const o=this._getSpawnFileName(),
s=this._getSpawnArgs(t);let u=r?"":"[command]";if(cn)if(this._isCmdFile()){u+=o;for(const d of s)u+=` ${d}`}else if(t.windowsVerbatimArguments){
u+=`"${o}"`;for(const d of s)u+=` ${d}`}else{u+=this._windowsQuoteCmdArg(o);for(const d of s)u+=` ${this._windowsQuoteCmdArg(
d)}`}else{u+=o;for(const d of s)u+=` ${d}`}return u}_processLineBuffer(t,r,o){try{let s=r+t.toString(),u=s.indexOf(Ie.EOL);
for(;u>-1;){const d=s.substring(0,u);o(d),s=s.substring(u+Ie.EOL.length),u=s.indexOf(Ie.EOL)}return s}catch(s){return this.
_debug(`error processing line. Failed with error ${s}`),""}}_getSpawnFileName(){return cn&&this._isCmdFile()?process.env.
COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(t){if(cn&&this._isCmdFile()){let r=`/D /S /C "${this._windowsQuoteCmdArg(
this.toolPath)}`;for(const o of this.args)r+=" ",r+=t.windowsVerbatimArguments?o:this._windowsQuoteCmdArg(o);return r+='\
"',[r]}return this.args}_endsWith(t,r){return t.endsWith(r)}_isCmdFile(){const t=this.toolPath.toUpperCase();return this.
_endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){if(!this._isCmdFile())return this._uvQuoteCmdArg(t);
if(!t)return'""';const r=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let o=!1;
for(const d of t)if(r.some(w=>w===d)){o=!0;break}if(!o)return t;let s='"',u=!0;for(let d=t.length;d>0;d--)s+=t[d-1],u&&t[d-
1]==="\\"?s+="\\":t[d-1]==='"'?(u=!0,s+='"'):u=!1;return s+='"',s.split("").reverse().join("")}_uvQuoteCmdArg(t){if(!t)return'\
""';if(!t.includes(" ")&&!t.includes("	")&&!t.includes('"'))return t;if(!t.includes('"')&&!t.includes("\\"))return`"${t}\
"`;let r='"',o=!0;for(let s=t.length;s>0;s--)r+=t[s-1],o&&t[s-1]==="\\"?r+="\\":t[s-1]==='"'?(o=!0,r+="\\"):o=!1;return r+=
'"',r.split("").reverse().join("")}_cloneExecOptions(t){t=t||{};const r={cwd:t.cwd||process.cwd(),env:t.env||process.env,
silent:t.silent||!1,windowsVerbatimArguments:t.windowsVerbatimArguments||!1,failOnStdErr:t.failOnStdErr||!1,ignoreReturnCode:t.
ignoreReturnCode||!1,delay:t.delay||1e4};return r.outStream=t.outStream||process.stdout,r.errStream=t.errStream||process.
stderr,r}_getSpawnOptions(t,r){t=t||{};const o={};return o.cwd=t.cwd,o.env=t.env,o.windowsVerbatimArguments=t.windowsVerbatimArguments||
this._isCmdFile(),t.windowsVerbatimArguments&&(o.argv0=`"${r}"`),o}exec(){return Mo(this,void 0,void 0,function*(){return!Po(
this.toolPath)&&(this.toolPath.includes("/")||cn&&this.toolPath.includes("\\"))&&(this.toolPath=He.resolve(process.cwd(),
this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield xo(this.toolPath,!0),new Promise((t,r)=>Mo(this,void 0,
void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const _ of this.args)this._debug(
`   ${_}`);const o=this._cloneExecOptions(this.options);!o.silent&&o.outStream&&o.outStream.write(this._getCommandString(
o)+Ie.EOL);const s=new Er(o,this.toolPath);if(s.on("debug",_=>{this._debug(_)}),this.options.cwd&&!(yield ju(this.options.
cwd)))return r(new Error(`The cwd: ${this.options.cwd} does not exist!`));const u=this._getSpawnFileName(),d=Nu.spawn(u,
this._getSpawnArgs(o),this._getSpawnOptions(this.options,u));let w="";d.stdout&&d.stdout.on("data",_=>{this.options.listeners&&
this.options.listeners.stdout&&this.options.listeners.stdout(_),!o.silent&&o.outStream&&o.outStream.write(_),w=this._processLineBuffer(
_,w,g=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(g)})});let b="";if(d.stderr&&
d.stderr.on("data",_=>{s.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.
stderr(_),!o.silent&&o.errStream&&o.outStream&&(o.failOnStdErr?o.errStream:o.outStream).write(_),b=this._processLineBuffer(
_,b,g=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(g)})}),d.on("error",_=>{s.
processError=_.message,s.processExited=!0,s.processClosed=!0,s.CheckComplete()}),d.on("exit",_=>{s.processExitCode=_,s.processExited=
!0,this._debug(`Exit code ${_} received from tool '${this.toolPath}'`),s.CheckComplete()}),d.on("close",_=>{s.processExitCode=
_,s.processExited=!0,s.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),s.CheckComplete()}),
s.on("done",(_,g)=>{w.length>0&&this.emit("stdline",w),b.length>0&&this.emit("errline",b),d.removeAllListeners(),_?r(_):
t(g)}),this.options.input){if(!d.stdin)throw new Error("child process missing stdin");d.stdin.end(this.options.input)}}))})}}
function wy(e){const t=[];let r=!1,o=!1,s="";function u(d){o&&d!=='"'&&(s+="\\"),s+=d,o=!1}for(let d=0;d<e.length;d++){const w=e.
charAt(d);if(w==='"'){o?u(w):r=!r;continue}if(w==="\\"&&o){u(w);continue}if(w==="\\"&&r){o=!0;continue}if(w===" "&&!r){s.
length>0&&(t.push(s),s="");continue}u(w)}return s.length>0&&t.push(s.trim()),t}class Er extends Ao.EventEmitter{constructor(t,r){
if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,
this.delay=1e4,this.done=!1,this.timeout=null,!r)throw new Error("toolPath must not be empty");this.options=t,this.toolPath=
r,t.delay&&(this.delay=t.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.
timeout=(0,Wu.setTimeout)(Er.HandleTimeout,this.delay,this)))}_debug(t){this.emit("debug",t)}_setResult(){let t;this.processExited&&
(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may i\
ndicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?
t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.
failOnStdErr&&(t=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR s\
tream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){
if(!t.done){if(!t.processClosed&&t.processExited){const r=`The STDIO streams did not close within ${t.delay/1e3} seconds\
 of the exit event from process '${t.toolPath}'. This may indicate a child process inherited the STDIO streams and has n\
ot yet exited.`;t._debug(r)}t._setResult()}}}var No=function(e,t,r,o){function s(u){return u instanceof r?u:new r(function(d){
d(u)})}return new(r||(r=Promise))(function(u,d){function w(g){try{_(o.next(g))}catch(k){d(k)}}function b(g){try{_(o.throw(
g))}catch(k){d(k)}}function _(g){g.done?u(g.value):s(g.value).then(w,b)}_((o=o.apply(e,t||[])).next())})};function Vu(e,t,r){
return No(this,void 0,void 0,function*(){const o=tr.argStringToArray(e);if(o.length===0)throw new Error("Parameter 'comm\
andLine' cannot be null or empty.");const s=o[0];return t=o.slice(1).concat(t||[]),new tr.ToolRunner(s,t,r).exec()})}function by(e,t,r){
return No(this,void 0,void 0,function*(){var o,s;let u="",d="";const w=new StringDecoder("utf8"),b=new StringDecoder("ut\
f8"),_=(o=r?.listeners)===null||o===void 0?void 0:o.stdout,g=(s=r?.listeners)===null||s===void 0?void 0:s.stderr,k=q=>{d+=
b.write(q),g&&g(q)},R=q=>{u+=w.write(q),_&&_(q)},B=Object.assign(Object.assign({},r?.listeners),{stdout:R,stderr:k}),se=yield Vu(
e,t,Object.assign(Object.assign({},r),{listeners:B}));return u+=w.end(),d+=b.end(),{exitCode:se,stdout:u,stderr:d}})}var dn=function(e,t,r,o){
function s(u){return u instanceof r?u:new r(function(d){d(u)})}return new(r||(r=Promise))(function(u,d){function w(g){try{
_(o.next(g))}catch(k){d(k)}}function b(g){try{_(o.throw(g))}catch(k){d(k)}}function _(g){g.done?u(g.value):s(g.value).then(
w,b)}_((o=o.apply(e,t||[])).next())})};const Gu=()=>dn(void 0,void 0,void 0,function*(){const{stdout:e}=yield exec.getExecOutput(
'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield exec.
getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{
name:t.trim(),version:e.trim()}}),Ku=()=>dn(void 0,void 0,void 0,function*(){var e,t,r,o;const{stdout:s}=yield exec.getExecOutput(
"sw_vers",void 0,{silent:!0}),u=(t=(e=s.match(/ProductVersion:\s*(.+)/))===null||e===void 0?void 0:e[1])!==null&&t!==void 0?
t:"";return{name:(o=(r=s.match(/ProductName:\s*(.+)/))===null||r===void 0?void 0:r[1])!==null&&o!==void 0?o:"",version:u}}),
Hu=()=>dn(void 0,void 0,void 0,function*(){const{stdout:e}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),
[t,r]=e.trim().split(`
`);return{name:t,version:r}}),ln=Ie.platform(),Yu=Ie.arch(),Do=ln==="win32",Uo=ln==="darwin",Ju=ln==="linux";function $y(){
return dn(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield Do?Gu():Uo?Ku():Hu()),{platform:ln,
arch:Yu,isWindows:Do,isMacOS:Uo,isLinux:Ju})})}var jo=function(e,t,r,o){function s(u){return u instanceof r?u:new r(function(d){
d(u)})}return new(r||(r=Promise))(function(u,d){function w(g){try{_(o.next(g))}catch(k){d(k)}}function b(g){try{_(o.throw(
g))}catch(k){d(k)}}function _(g){g.done?u(g.value):s(g.value).then(w,b)}_((o=o.apply(e,t||[])).next())})},nr;(function(e){
e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(nr||(nr={}));function ky(e,t){const r=toCommandValue(t);if(process.env[e]=
r,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",prepareKeyValueMessage(e,t));issueCommand("set-env",{name:e},
r)}function Xu(e){ft("add-mask",{},e)}function zy(e){process.env.GITHUB_PATH||""?issueFileCommand("PATH",e):issueCommand(
"add-path",{},e),process.env.PATH=`${e}${path.delimiter}${process.env.PATH}`}function rr(e,t){const r=process.env[`INPUT\
_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!r)throw new Error(`Input required and not supplied: ${e}`);
return t&&t.trimWhitespace===!1?r:r.trim()}function Sy(e,t){const r=rr(e,t).split(`
`).filter(o=>o!=="");return t&&t.trimWhitespace===!1?r:r.map(o=>o.trim())}function Ey(e,t){const r=["true","True","TRUE"],
o=["false","False","FALSE"],s=rr(e,t);if(r.includes(s))return!0;if(o.includes(s))return!1;throw new TypeError(`Input doe\
s not meet YAML 1.2 "Core Schema" specification: ${e}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Qu(e,t){if(process.env.GITHUB_OUTPUT||
"")return vu("OUTPUT",wu(e,t));process.stdout.write(Ie.EOL),ft("set-output",{name:e},St(t))}function Zy(e){issue("echo",
e?"on":"off")}function ec(e){process.exitCode=nr.Failure,Fo(e)}function Ay(){return process.env.RUNNER_DEBUG==="1"}function Py(e){
issueCommand("debug",{},e)}function Fo(e,t={}){ft("error",Jn(t),e instanceof Error?e.toString():e)}function tc(e,t={}){ft(
"warning",Jn(t),e instanceof Error?e.toString():e)}function nc(e,t={}){ft("notice",Jn(t),e instanceof Error?e.toString():
e)}function Lo(e){process.stdout.write(e+Ie.EOL)}function Bo(e){wo("group",e)}function qo(){wo("endgroup")}function Oy(e,t){
return jo(this,void 0,void 0,function*(){Bo(e);let r;try{r=yield t()}finally{qo()}return r})}function Ty(e,t){if(process.
env.GITHUB_STATE||"")return issueFileCommand("STATE",prepareKeyValueMessage(e,t));issueCommand("save-state",{name:e},toCommandValue(
t))}function Iy(e){return process.env[`STATE_${e}`]||""}function xy(e){return jo(this,void 0,void 0,function*(){return yield OidcClient.
getIDToken(e)})}var We=N(3024),Wo=N(6760);const rc=Q(import.meta.url)("node:timers/promises"),oc=Object.prototype.toString,
ic=e=>oc.call(e)==="[object Error]",sc=new Set(["network error","NetworkError when attempting to fetch resource.","The I\
nternet connection appears to be offline.","Network request failed","fetch failed","terminated"," A network error occurr\
ed.","Network connection lost"]);function ac(e){if(!(e&&ic(e)&&e.name==="TypeError"&&typeof e.message=="string"))return!1;
const{message:r,stack:o}=e;return r==="Load failed"||r.startsWith("Load failed (")&&r.endsWith(")")?o===void 0||"__sentr\
y_captured__"in e:r.startsWith("error sending request for url")||r==="Failed to fetch"||r.startsWith("Failed to fetch (")&&
r.endsWith(")")?!0:sc.has(r)}function uc(e){if(typeof e=="number"){if(e<0)throw new TypeError("Expected `retries` to be \
a non-negative number.");if(Number.isNaN(e))throw new TypeError("Expected `retries` to be a valid number or Infinity, go\
t NaN.")}else if(e!==void 0)throw new TypeError("Expected `retries` to be a number or Infinity.")}function fn(e,t,{min:r=0,
allowInfinity:o=!1}={}){if(t!==void 0){if(typeof t!="number"||Number.isNaN(t))throw new TypeError(`Expected \`${e}\` to b\
e a number${o?" or Infinity":""}.`);if(!o&&!Number.isFinite(t))throw new TypeError(`Expected \`${e}\` to be a finite numb\
er.`);if(t<r)throw new TypeError(`Expected \`${e}\` to be \u2265 ${r}.`)}}class cc extends Error{constructor(t){super(),
t instanceof Error?(this.originalError=t,{message:t}=t):(this.originalError=new Error(t),this.originalError.stack=this.stack),
this.name="AbortError",this.message=t}}function dc(e,t){const r=Math.max(1,e+1),o=t.randomize?Math.random()+1:1;let s=Math.
round(o*t.minTimeout*t.factor**(r-1));return s=Math.min(s,t.maxTimeout),s}function Vo(e,t){return Number.isFinite(t)?t-(performance.
now()-e):t}async function lc({error:e,attemptNumber:t,retriesConsumed:r,startTime:o,options:s}){const u=e instanceof Error?
e:new TypeError(`Non-error was thrown: "${e}". You should only throw errors.`);if(u instanceof cc)throw u.originalError;
const d=Number.isFinite(s.retries)?Math.max(0,s.retries-r):s.retries,w=s.maxRetryTime??Number.POSITIVE_INFINITY,b=Object.
freeze({error:u,attemptNumber:t,retriesLeft:d,retriesConsumed:r});if(await s.onFailedAttempt(b),Vo(o,w)<=0)throw u;const _=await s.
shouldConsumeRetry(b),g=Vo(o,w);if(g<=0||d<=0)throw u;if(u instanceof TypeError&&!ac(u)){if(_)throw u;return s.signal?.throwIfAborted(),
!1}if(!await s.shouldRetry(b))throw u;if(!_)return s.signal?.throwIfAborted(),!1;const k=dc(r,s),R=Math.min(k,g);return s.
signal?.throwIfAborted(),R>0&&await new Promise((B,se)=>{const q=()=>{clearTimeout(M),s.signal?.removeEventListener("abo\
rt",q),se(s.signal.reason)},M=setTimeout(()=>{s.signal?.removeEventListener("abort",q),B()},R);s.unref&&M.unref?.(),s.signal?.
addEventListener("abort",q,{once:!0})}),s.signal?.throwIfAborted(),!0}async function Go(e,t={}){if(t={...t},uc(t.retries),
Object.hasOwn(t,"forever"))throw new Error("The `forever` option is no longer supported. For many use-cases, you can set\
 `retries: Infinity` instead.");t.retries??=10,t.factor??=2,t.minTimeout??=1e3,t.maxTimeout??=Number.POSITIVE_INFINITY,t.
maxRetryTime??=Number.POSITIVE_INFINITY,t.randomize??=!1,t.onFailedAttempt??=()=>{},t.shouldRetry??=()=>!0,t.shouldConsumeRetry??=
()=>!0,fn("factor",t.factor,{min:0,allowInfinity:!1}),fn("minTimeout",t.minTimeout,{min:0,allowInfinity:!1}),fn("maxTime\
out",t.maxTimeout,{min:0,allowInfinity:!0}),fn("maxRetryTime",t.maxRetryTime,{min:0,allowInfinity:!0}),t.factor>0||(t.factor=
1),t.signal?.throwIfAborted();let r=0,o=0;const s=performance.now();for(;!Number.isFinite(t.retries)||o<=t.retries;){r++;
try{t.signal?.throwIfAborted();const u=await e(r);return t.signal?.throwIfAborted(),u}catch(u){await lc({error:u,attemptNumber:r,
retriesConsumed:o,startTime:s,options:t})&&o++}}throw new Error("Retry attempts exhausted without throwing an error.")}function Ry(e,t){
return function(...r){return Go(()=>e.apply(this,r),t)}}const fc=500,pc=1e4;class or extends Error{}async function Ko(e,t,r=()=>{}){
const o=[],s=async()=>{const d=t.budget.remaining();if(d===0)return;r("unknown");const w=await t.send(e,Math.min(t.timeout,
d));if(o.push(w),r(Ho(o)),hc(e,w,t.repeatUnknown))throw new or};await t.budget.spend(()=>Go(()=>t.limit(s),{retries:Number.
POSITIVE_INFINITY,minTimeout:0,shouldRetry:({error:d,attemptNumber:w})=>d instanceof or&&yc(o.at(-1),w,t)}).catch(d=>{if(!(d instanceof
or))throw d}));const u=o.at(-1);return{outcome:Ho(o),tries:o.length,...u&&{last:u}}}function hc(e,t,r){switch(t.outcome){case"\
not-arrived":return!0;case"unknown":return r||mc(e);case"delivered":case"refused":return!1}}function mc({target:e,body:t}){
if(e!=="event")return!0;const r=t?.event;return r==="incident-opened"||r==="incident-resolved"}function Ho(e){const t=e.
at(-1)?.outcome??"not-arrived";return t!=="not-arrived"?t:e.some(({outcome:r})=>r==="unknown")?"unknown":"not-arrived"}async function yc(e,t,{
budget:r,random:o}){const s=Math.min(pc,fc*2**(t-1)),u=Math.max(o()*s,e?.retryAfter??0);return u>=r.remaining()?!1:(0,rc.
setTimeout)(u,!0,{signal:r.closed}).catch(()=>!1)}var Je=N(4519);const _c=new Set([408,425,429,503]);function gc(e,t){return _c.
has(e)?"not-arrived":e>=500?"unknown":e>=200&&e<300?Yo(t)?"refused":"delivered":"refused"}function Yo(e){return/^(?:\s|\uFEFF|<\?xml[^>]*>|<!--[^>]*-->)*<(?:!doctype\s+html|html|head|body|title|meta|script)\b/i.
test(e)}function vc(e,t){if(e===void 0)return;if(/^\s*\d{1,9}\s*$/.test(e))return Number(e)*1e3;const r=Date.parse(e);return Number.
isNaN(r)?void 0:Math.max(0,r-t)}function ir({outcome:e,tries:t,last:r}){if(r===void 0)return"not sent: the time for deli\
veries (deadline) was up";const o=t>1?` (${t} tries)`:"";return`${wc[e]}: ${bc(r)}${o}`}const wc={delivered:"delivered",
"not-arrived":"did not arrive",refused:"refused",unknown:"unknown whether it arrived"};function bc(e){return e.status===
void 0?e.failure??"no answer":e.outcome==="delivered"?`status ${e.status}`:e.status<300?`status ${e.status} with a web p\
age, not Phaset's answer; check endpoint, and headers if a gateway asks for a log-in`:`status ${e.status}${$c(e)}${zc(e)}`}
function $c({status:e=0,redirectHost:t}){return e<400?` (a redirect to ${t??"another place"}); no redirect is followed, \
give endpoint the final address`:kc[e]??""}const kc={400:" (invalid input)",401:" (not authorized); check webhook-token,\
 org-id and record-id: each record has a token of its own",403:" (forbidden); check webhook-token, and headers if a gate\
way stands in front of Phaset",404:" (not found); check endpoint",407:" (a proxy asks for a log-in); check HTTPS_PROXY",
413:" (too large); look for a limit of the gateway in front of Phaset",429:" (rate limited)"};function zc({body:e}){const t=e.
trim();return t===""||Yo(e)?"":`; it answered ${(0,Je.hD)(t)}`}function Sc(e,t){if(t.outcome!=="delivered")return{kind:"\
delivery",level:t.outcome==="refused"?"error":"warning",title:"Phaset: not delivered",message:`${e} ${ir(t)}`}}function Ec(e){
const t=new Map;return(r,o)=>{const s=JSON.stringify([r,o.orgId,o.token]),u=t.get(s)??Zc(r,o,e);return t.set(s,u),u}}async function Zc(e,t,r){
const o=`the Baseline ${(0,Je.hD)(e)}`,[s,{parseBaseline:u}]=await Promise.all([Ko({target:{baselineId:e},credentials:t},
r),N.e(644).then(N.bind(N,6644))]);if(s.outcome!=="delivered")return sr(Ac(o,s));const{body:d="",truncated:w}=s.last??{};
if(w)return sr(st(`${o} is longer than 64 KiB; shorten it in Phaset`));const b=u(d,o);return b.kind==="invalid"?sr(...b.
problems.map(_=>st(_))):{kind:"baseline",baseline:b.baseline,problems:b.warnings.map(_=>st(_,"warning"))}}function sr(...e){
return{kind:"failed",problems:e}}function Ac(e,t){if(t.last?.status===404)return st(`${e} is not in Phaset (status 404);\
 make it there, or name another in the manifest's baseline.id`);const r=`${e} could not be fetched: ${ir(t)}`;return t.outcome===
"refused"?st(r):{kind:"delivery",level:"warning",title:"Phaset: not fetched",message:r}}function st(e,t="error"){return{
kind:"baseline",level:t,title:"Phaset: Baseline",message:e}}async function Pc(e,t,r,o){const s=await o(t,r);if(s.kind===
"failed")return s;const[{checkStandards:u},{describeMisses:d}]=await Promise.all([N.e(314).then(N.bind(N,1314)),Promise.
resolve().then(N.bind(N,8461))]),w=await u(s.baseline,{workspace:e.workspace,directory:(0,Wo.resolve)(e.workspace,e.directory)});
return w.kind==="invalid"?{problems:w.problems.map(b=>st(b))}:{checks:w.checks,problems:[...s.problems,...w.warnings.map(
b=>st(b,"warning")),...d(w.checks)]}}var Jo=N(8461);async function Oc(e,t){const r=e.map(o=>Tc(o,t));return Promise.all(
r.map(o=>o()))}function Tc(e,t){const r=Ic(e,t),o=xc(e,t);return async()=>{const[s,u,d]=await Promise.all([Mc(r),o(),Rc(
e,t)]),{directory:w,credentials:b,manifest:_}=e.component,g=_?.state==="found"?_.name:void 0;return{directory:w,...b.recordId!==
void 0&&{recordId:b.recordId},...g!==void 0&&{name:g},events:s,record:u,standards:d.report,problems:[...e.problems,...s.
flatMap(({body:k,delivery:R})=>ar(`event ${k.event}`,R)),...ar("record",u.delivery),...d.problems]}}}function Ic({credentials:e,
events:t},r){return e===void 0?[]:t.map(o=>{const s=r.prepare({kind:"event",body:o.body},e);return async()=>({...o,...Cc(
await s())})})}function xc({credentials:e,record:t},r){if(t.kind==="skipped")return async()=>({state:"skipped",reason:t.
reason});if(t.kind!=="upload"||e===void 0){const s=t.kind==="checked"?"checked":"failed";return async()=>({state:s})}const o=r.
prepare({kind:"record",body:t.record},e);return async()=>Xo(await o())}async function Rc({component:e,credentials:t,standards:r},o){
if(r.kind==="skipped")return{report:{state:"skipped",reason:r.reason},problems:[]};if(r.kind==="failed"||t===void 0)return{
report:{state:"failed"},problems:[]};const{baselineId:s}=r,u={workspace:o.workspace,directory:e.directory},{checks:d,problems:w}=await Pc(
u,s,t,o.fetchBaseline);if(d===void 0)return{report:{state:"failed",baselineId:s},problems:w};if(r.kind==="check")return{
report:{state:"checked",baselineId:s,checks:d},problems:w};const b=(0,Jo.putStatusWords)((0,Jo.toStandardsResult)(d),o.statusWords),
_=Xo(await o.prepare({kind:"standards",body:b},t)());return{report:{..._,baselineId:s,checks:d},problems:[...w,...ar("st\
andards",_.delivery)]}}function Xo(e){return e===void 0?{state:"checked"}:{state:e.outcome==="delivered"?"uploaded":"fai\
led",delivery:e}}function Cc(e){return e===void 0?{}:{delivery:e}}function ar(e,t){const r=t===void 0?void 0:Sc(e,t);return r===
void 0?[]:[r]}async function Mc(e){const t=[];for(const r of e)t.push(await r());return t}async function Nc(e){return[await Dc(
e.inputs["working-directory"],e)]}async function Dc(e,{inputs:t,tokens:r,workspace:o,withManifest:s}){const u=t["org-id"]===
void 0||t["record-id"]===void 0,d=s||u?await Uc(o,e):void 0,w=d?.state==="found"?d:void 0,b=t["org-id"]??w?.organizationId,
_=t["record-id"]??w?.recordId,g=r?.kind==="one"?r.token:r?.tokens.get(_??"");return{directory:e,...d&&{manifest:d},credentials:{
...b!==void 0&&{orgId:b},..._!==void 0&&{recordId:_},...g!==void 0&&{token:g}}}}async function Uc(e,t){const{readManifest:r}=await Promise.
all([N.e(547),N.e(323)]).then(N.bind(N,7323));return r({workspace:e,directory:t})}var v=N(8395);const Xe=e=>({kind:"valu\
e",value:e}),xe=e=>({kind:"invalid",problem:e});function jc(e,t){const r=s=>e[s]??"",o=Fc(r("GITHUB_EVENT_PATH"),t);return o.
kind==="invalid"?o:Xe({eventName:r("GITHUB_EVENT_NAME"),payload:o.value,sha:r("GITHUB_SHA"),ref:r("GITHUB_REF"),repository:r(
"GITHUB_REPOSITORY"),serverUrl:r("GITHUB_SERVER_URL"),actor:r("GITHUB_ACTOR")})}function Fc(e,t){if(e==="")return Xe({});
let r;try{r=t(e)}catch{return xe("the event's payload can't be read: no file at GITHUB_EVENT_PATH")}try{return Xe(JSON.parse(
r))}catch{return xe("the event's payload, the file at GITHUB_EVENT_PATH, is not JSON")}}function Lc({eventName:e,payload:t,
actor:r}){if(r==="dependabot[bot]")return!0;const{data:o}=qc.safeParse(t);if(o?.repository?.fork===!0)return!0;if(o?.pull_request===
void 0||!Bc.has(e))return!1;const{head:s,base:u}=o.pull_request;return s.repo==null||s.repo.id!==u.repo.id}const Bc=new Set(
["pull_request","pull_request_review","pull_request_review_comment"]),Qo=v.Ikc({id:v.aig()}),qc=v.Ikc({repository:v.lqM(
v.Ikc({fork:v.lqM(v.zMY())})),pull_request:v.lqM(v.Ikc({head:v.Ikc({repo:v.cl6(Qo)}),base:v.Ikc({repo:Qo})}))});function Wc({
serverUrl:e,repository:t}){return e===""||t===""?void 0:`${e}/${t}`}var je=N(4008);function Vc({endpoint:e,"webhook-toke\
n":t},r){if(e!==void 0&&t!==void 0){const s=e.inTheClear?[(0,je.oi)(Gc,"warning")]:[];return{connection:{kind:"open",endpoint:e,
tokens:t},problems:s}}if(Lc(r))return{connection:{kind:"without-secrets"},problems:[(0,je.oi)(Kc,"notice")]};const o=[];
return e===void 0&&o.push((0,je.oi)(ei("endpoint","variable","address"))),t===void 0&&o.push((0,je.oi)(ei("webhook-token",
"secret","token"))),{connection:{kind:"closed"},problems:o}}const Gc="endpoint is http:// and not on this machine: the w\
ebhook token travels unencrypted; give an https:// address",Kc="GitHub gives no secrets to this run (a pull request from\
 a fork, a run that Dependabot started, or a fork), so nothing is sent to Phaset; what needs no secret is done";function ei(e,t,r){
return`${e} is empty; give it the ${r}, and see that the ${t} it comes from exists and is named right`}function Te(e,t,r=[]){
return{kind:"send",events:[{body:e,subject:t}],notes:r}}function fe(e,t=[]){return{kind:"nothing",reason:e,notes:t}}var ti=N(
8532);const Hc=1e12,Yc=9999999999999,Jc=/^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})$/,
Xc=/^(\d{4})-(\d{2})-(\d{2})$/,Qc=/^(?:\d{10}|\d{13})$/;function ni(e){if(typeof e!="string"&&typeof e!="number")return{
kind:"unreadable"};const t=ed(String(e).trim());return t===void 0?{kind:"unreadable"}:t<Hc||t>Yc?{kind:"out-of-range"}:{
kind:"timestamp",timestamp:String(t)}}function ed(e){if(Qc.test(e))return Number(e)*(e.length===10?1e3:1);const t=Jc.exec(
e)??Xc.exec(e);if(t===null||!td(Number(t[1]),Number(t[2]),Number(t[3])))return;const r=Date.parse(e.replace(" ","T").replace(
",","."));return Number.isNaN(r)?void 0:r}function td(e,t,r){const o=new Date(Date.UTC(e,t-1,r));return o.getUTCMonth()===
t-1&&o.getUTCDate()===r}const nd="a full commit SHA of 40 or 64 hexadecimal digits: a short one would match no change",ri="\
a time in ISO 8601, or a Unix timestamp of 10 or 13 digits",rd="a time between 2001-09-09 and 2286-11-20",Se=v.YjP({error:"\
text"}),pn=v.zMY({error:"true or false"}),at=Zt(e=>typeof e=="string"&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(e)?{value:e.
toLowerCase()}:{expected:nd}),we=Zt(e=>{const t=ni(e);return t.kind==="timestamp"?{value:t.timestamp}:{expected:t.kind===
"out-of-range"?rd:ri}}),oi=Zt(e=>{const t=ni(e);return t.kind==="unreadable"?{expected:ri}:{value:t.kind==="timestamp"?t.
timestamp:void 0}});function ii(e){return`The time of ${e} is outside 2001 to 2286: it was left out, and Phaset uses the\
 time of arrival`}const pt=Zt(e=>{const t=typeof e=="string"&&/^\d+$/.test(e)?Number(e):e;return typeof t=="number"&&Number.
isSafeInteger(t)&&t>=0?{value:t}:{expected:"a whole number, 0 or more"}}),si=Zt(e=>typeof e=="string"&&e.trim()!==""?{value:e}:
Number.isSafeInteger(e)?{value:String(e)}:{expected:"an ID, as text or a whole number"});function Zt(e){return v.FsL(v.L5J(),
v.pdi((t,r)=>{const o=e(t);return"value"in o?o.value:(r.issues.push({code:"custom",input:t,message:o.expected}),ti.tm)}))}
function At(e,t){const r=t.toLowerCase();return e.some(o=>od(o.toLowerCase(),r))}function od(e,t){const[r="",...o]=e.split(
"*"),s=o.pop();if(s===void 0)return t===r;if(!t.startsWith(r))return!1;let u=r.length;for(const d of o){const w=t.indexOf(
d,u);if(w===-1)return!1;u=w+d.length}return t.length-s.length>=u&&t.endsWith(s)}const ai=10,id=80,sd={object:"an object",
array:"a list"},ad=v.Ikc({action:Se});function J(e,t,r){return ci(t,e.payload,`${e.eventName}: `,r)}function ht(e,t){return J(
e,ad,({action:r})=>t(r))}function ud(e,t){return ci(at,e.sha,"GITHUB_SHA",t)}function Pt(e,t){return fe(`${e.eventName} ${$e(
t)} has no Phaset event`)}function $e(e){return(0,Je.ml)((0,Je.ts)(e),id)}function ui(e,t){const r=e.issues.map(s=>cd(s,
t)),o=r.length-ai;return o<=0?r:[...r.slice(0,ai),`\u2026 and ${o} more of the kind`]}function ci(e,t,r,o){const s=e.safeParse(
t,{reportInput:!0});return s.success?o(s.data):{kind:"invalid",problems:ui(s.error,r)}}function cd(e,t){const r=e.path.map(
w=>typeof w=="number"?`[${w}]`:`.${String(w)}`),o=`${t}${r.join("").replace(/^\./,"")}`,s=o.endsWith(": ")?`${o}the payl\
oad`:o,u=e.input===void 0?"is missing":`is ${(0,Je.hD)(e.input)}`,d=e.code==="invalid_type"?sd[e.expected]:void 0;return`${s}\
 ${u}; expected ${d??e.message}`}const dd="*[bot]",ld=v.Ikc({sender:v.Ikc({login:Se,type:v.lqM(Se)})});function hn(e,{ignoreActors:t},r){
return t.length===0?r():J(e,ld,({sender:o})=>!(o.type==="Bot"&&t.some(u=>u.toLowerCase()===dd))&&!At(t,o.login)?r():fe(`${e.
eventName} by ${$e(o.login)}, whom ignore-actors leaves out`))}var Fe=N(3305);const di=Re(v.Whr()),Ot=Re(v.YjP().check(Fe.
m9(1))),li=Re(at),fi=Re(v.YOg(v.Ikc({name:v.YjP()}))),fd=v.Ikc({pull_request:Re(v.Ikc({number:di})),issue:Re(v.Ikc({number:di,
labels:fi,pull_request:v.lqM(v.L5J())})),changes:Re(v.Ikc({new_issue:Re(v.Ikc({labels:fi}))})),deployment:Re(v.Ikc({environment:Ot})),
deployment_status:Re(v.Ikc({environment:Ot})),release:Re(v.Ikc({tag_name:Ot})),workflow:Re(v.Ikc({name:Ot})),workflow_run:Re(
v.Ikc({name:Ot})),before:li,after:li});function ke(e,t){const r=fd.safeParse(e),o=r.success?pd(r.data,t):void 0;return o!==
void 0?o:t===void 0?{kind:"repository"}:{kind:"deployment",sha:t,names:[]}}function pd(e,t){return hd(e)??md(e)??yd(e,t)??
_d(e)}function hd({pull_request:e,issue:t}){const r=t?.pull_request!==void 0&&t.pull_request!==null,o=e?.number??(r?t?.number:
void 0);return o===void 0?void 0:{kind:"pull-request",number:o}}function md({issue:e,changes:t}){return e?.labels===void 0?
void 0:{kind:"incident",labels:[...e.labels,...t?.new_issue?.labels??[]].map(o=>o.name)}}function yd(e,t){if(t===void 0)
return;const r=e.deployment_status?.environment??e.deployment?.environment;if(r!==void 0)return{kind:"deployment",sha:t,
names:[r],environment:r};const o=e.release?.tag_name??e.workflow?.name??e.workflow_run?.name;return o===void 0?void 0:{kind:"\
deployment",sha:t,names:[o]}}function _d({before:e,after:t}){if(!(e===void 0||t===void 0))return{kind:"commits",before:e,
after:t}}function Re(e){return v.MfU(v.lqM(e),void 0)}function gd(e,t){return ht(e,r=>r!=="created"?Pt(e,r):hn(e,t,()=>Te(
{event:"comment"},ke(e.payload))))}const vd="success",wd=v.Ikc({deployment_status:v.Ikc({state:Se})}),bd=v.Ikc({deployment_status:v.
Ikc({environment:v.cl6(Se)})}),pi=v.Ikc({deployment:v.Ikc({environment:Se})}),$d=v.Ikc({deployment:v.Ikc({sha:at})}),kd=v.
Ikc({deployment:v.Ikc({sha:at}),deployment_status:v.Ikc({created_at:we})});function zd(e,t){return J(e,wd,({deployment_status:{
state:r}})=>r!==vd?fe(`deployment_status ${$e(r)} is not a success`):J(e,bd,({deployment_status:{environment:o}})=>o?ur(
t,o,()=>hi(e)):J(e,pi,({deployment:s})=>ur(t,s.environment,()=>hi(e)))))}function Sd(e,t){return J(e,pi,({deployment:r})=>ur(
t,r.environment,()=>J(e,$d,({deployment:{sha:o}})=>Te({event:"deployment",commitSha:o},ke(e.payload,o)))))}function hi(e){
return J(e,kd,({deployment:{sha:t},deployment_status:r})=>Te({event:"deployment",commitSha:t,timestamp:r.created_at},ke(
e.payload,t)))}function ur({deploymentEnvironments:e},t,r){if(At(e,t))return r();const o=$e(e.join(", "));return fe(`dep\
loyment to ${$e(t)}: not in deployment-environments (${o})`)}var mi=N(1916);const Le=v.YjP().check(Fe.Fk(/^(?:[1-9]\d{9}|[1-9]\d{12})$/)),
yi=v.YjP().check(Fe.Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),_i=v.YjP().check(Fe.m9(1)),cr=v.Whr().check(Fe.UI()),gi={createdAt:v.
lqM(Le),submittedAt:v.lqM(Le)},dr=v.gMt("event",[v.rej({event:v.euz("change"),commitSha:yi,timestamp:v.lqM(Le)}),v.rej({
event:v.euz("deployment"),commitSha:yi,timestamp:v.lqM(Le)}),v.rej({event:v.euz("incident-opened"),id:_i,createdAt:Le}),
v.rej({event:v.euz("incident-resolved"),id:_i,createdAt:Le,resolvedAt:Le}),v.rej({event:v.euz("comment")}),v.rej({event:v.
euz("review-approved"),...gi}),v.rej({event:v.euz("review-changes"),...gi}),v.rej({event:v.euz("pr-opened"),additions:v.
lqM(cr),changedFiles:v.lqM(cr),deletions:v.lqM(cr)}),v.rej({event:v.euz("pr-closed"),createdAt:v.lqM(Le),closedAt:v.lqM(
Le)}),v.rej({event:v.euz("pr-merged"),createdAt:v.lqM(Le),mergedAt:v.lqM(Le)})]),mn=dr.def.options.map(e=>[...e.shape.event.
def.values][0]),Ed={commitSha:at,timestamp:we,id:si,createdAt:we,resolvedAt:we,submittedAt:we,closedAt:we,mergedAt:we,additions:pt,
changedFiles:pt,deletions:pt},Zd=100;function lr(e){const t=dr.def.options.find(({shape:r})=>r.event.def.values[0]===e);
return Object.entries(t?.shape??{}).filter(([r])=>r!=="event").map(([r,o])=>({field:r,required:!(o instanceof v.Xz9)}))}
function vi(e,t,r,o){const s=Ad(e,Object.keys(t),o),u={};for(const{field:d,required:w}of lr(e)){const b={path:o+d,value:t[d]},
_=Object.hasOwn(t,d)?b:r[d]??(w?b:null);if(_===null)continue;const g=Ed[d].safeParse(_.value,{reportInput:!0});g.success?
u[d]=g.data:s.push(...ui(g.error,_.path))}return s.length>0?{kind:"invalid",problems:s}:{kind:"made",body:dr.parse({event:e,
...u})}}function Ad(e,t,r){const o=lr(e).map(({field:s})=>s);return t.filter(s=>!o.includes(s)).map(s=>{const u=`${r}${(0,Je.
hD)(s)} is no field of ${e}`;if(o.length===0)return`${u}, which takes none`;const d=(0,mi.kp)(s.slice(0,Zd),o);return`${u}\
, which takes ${o.join(", ")}; did you mean ${d}?`})}const Pd=100,wi="repository_dispatch: client_payload.",Od=v.Ikc({client_payload:v.
cl6(v.IeY(Id,"an object"))});function Td(e){return J(e,Od,({client_payload:t})=>{const{event:r,...o}=t??{};if(r===void 0)
return fe("repository_dispatch without client_payload.event");if(!xd(r))return{kind:"invalid",problems:[Rd(r)]};const s=vi(
r,o,{},wi);if(s.kind==="invalid")return s;const u=s.body.event==="deployment"?s.body.commitSha:void 0;return Te(s.body,ke(
e.payload,u))})}function Id(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function xd(e){return mn.includes(
e)}function Rd(e){const t=`${wi}event is ${(0,Je.hD)(e)}; expected one of ${mn.join(", ")}`;return typeof e!="string"?t:
`${t}; did you mean ${(0,mi.kp)(e.slice(0,Pd),mn)}?`}const mt=v.Ikc({name:Se}),fr=v.Ikc({labels:v.YOg(mt),type:v.cl6(mt)}),
bi=v.Ikc({issue:fr}),Cd=v.Ikc({issue:fr,changes:v.cl6(v.Ikc({new_issue:v.cl6(fr)}))}),Md=v.Ikc({label:mt}),Nd=v.Ikc({type:mt}),
Dd=v.Ikc({label:v.cl6(mt)}),Ud=v.Ikc({type:v.cl6(mt)}),$i=v.Ikc({issue:v.Ikc({state:v.k5n(["open","closed"],{error:"open\
 or closed"})})}),pr={id:si,created_at:we},jd=v.Ikc({issue:v.Ikc(pr)}),ki=v.Ikc({issue:v.Ikc({...pr,closed_at:we})}),Fd=v.
Ikc({issue:v.Ikc({...pr,updated_at:we})});function Ld(e,t){return ht(e,r=>{switch(r){case"opened":case"reopened":return hr(
e,t,()=>Pi(e));case"labeled":return J(e,Md,({label:o})=>zi(e,t,"label",{labels:[o]}));case"typed":return J(e,Nd,({type:o})=>zi(
e,t,"type",{labels:[],type:o}));case"closed":return hr(e,t,()=>Vd(e));case"unlabeled":return Bd(e,t);case"untyped":return qd(
e,t);case"deleted":return hr(e,t,()=>mr(e,()=>_r(e)));case"transferred":return Wd(e,t);default:return Pt(e,r)}})}function zi(e,t,r,o){
return ut(t,o)?J(e,$i,({issue:s})=>s.state==="open"?Pi(e):Gd(e)):yr(e,r,o)}function Bd(e,t){return J(e,Dd,({label:r})=>{
if(!r)return Ai(e,"label");const o={labels:[r]};return ut(t,o)?Si(e,t,s=>({...s,labels:s.labels.filter(u=>!Ei(u,r))})):yr(
e,"label",o)})}function qd(e,t){return J(e,Ud,({type:r})=>{if(!r)return Ai(e,"type");const o={labels:[],type:r};return ut(
t,o)?Si(e,t,s=>({...s,type:s.type&&Ei(s.type,r)?null:s.type})):yr(e,"type",o)})}function Si(e,t,r){return J(e,bi,({issue:o})=>ut(
t,r(o))?fe("issues: another label or type still makes it an incident"):mr(e,()=>_r(e)))}function Wd(e,t){return J(e,Cd,({
issue:r,changes:o})=>{const s=o?.new_issue;return!ut(t,r)&&!(s&&ut(t,s))?Zi(e):mr(e,()=>_r(e))})}function hr(e,t,r){return J(
e,bi,({issue:o})=>ut(t,o)?r():Zi(e))}function mr(e,t){return J(e,$i,({issue:r})=>r.state==="open"?t():fe("issues: the in\
cident was resolved when it closed"))}function ut({incidentLabels:e,incidentTypes:t},{labels:r,type:o}){return r.some(u=>At(
e,u.name))||(o?At(t,o.name):!1)}function Ei(e,t){return e.name.toLowerCase()===t.name.toLowerCase()}function Zi({eventName:e}){
return fe(`${e}: neither a label nor the type makes it an incident`)}function yr({eventName:e},t,{labels:r,type:o}){const s=o??
r[0];return fe(`${e}: the ${t} ${$e(s?.name??"")} is none of incident-${t}s`)}function Ai({eventName:e},t){const r=`${e}\
 without the removed ${t}: it was deleted from the repository`;return fe(r,[`It can't be known whether the removed ${t} \
was one of incident-${t}s. If it was, the incident is still open in Phaset: send \`event: incident-resolved\` for it`])}
function Pi(e){return J(e,jd,({issue:{id:t,created_at:r}})=>Te({event:"incident-opened",id:t,createdAt:r},ke(e.payload)))}
function Vd(e){return J(e,ki,({issue:{id:t,created_at:r,closed_at:o}})=>Oi(e,{id:t,createdAt:r,resolvedAt:o}))}function _r(e){
return J(e,Fd,({issue:{id:t,created_at:r,updated_at:o}})=>Oi(e,{id:t,createdAt:r,resolvedAt:o}))}function Oi(e,t){return Te(
{event:"incident-resolved",...t},ke(e.payload))}function Gd(e){return J(e,ki,({issue:{id:t,created_at:r,closed_at:o}})=>{
const s={id:t,createdAt:r},u=ke(e.payload),d={body:{event:"incident-opened",...s},subject:u},w={body:{event:"incident-re\
solved",...s,resolvedAt:o},subject:u};return{kind:"send",events:[d,w],notes:[]}})}const Kd=v.Ikc({pull_request:v.Ikc({additions:pt,
changed_files:pt,deletions:pt})}),Hd=v.Ikc({pull_request:v.Ikc({merged:pn})}),Yd=v.Ikc({pull_request:v.Ikc({created_at:we,
merged_at:we})}),Jd=v.Ikc({pull_request:v.Ikc({created_at:we,closed_at:we})});function Xd(e){return ht(e,t=>{switch(t){case"\
opened":return Qd(e);case"closed":return J(e,Hd,({pull_request:r})=>r.merged?el(e):tl(e));default:return Pt(e,t)}})}function Qd(e){
return J(e,Kd,({pull_request:t})=>{const{additions:r,changed_files:o,deletions:s}=t,u=ke(e.payload);return Te({event:"pr\
-opened",additions:r,changedFiles:o,deletions:s},u)})}function el(e){return J(e,Yd,({pull_request:t})=>{const r={createdAt:t.
created_at,mergedAt:t.merged_at};return Te({event:"pr-merged",...r},ke(e.payload))})}function tl(e){return J(e,Jd,({pull_request:t})=>{
const r={createdAt:t.created_at,closedAt:t.closed_at};return Te({event:"pr-closed",...r},ke(e.payload))})}const nl=v.Ikc(
{repository:v.Ikc({default_branch:Se})});function Ti(e,{changeBranches:t},r,o){const s=u=>{if(At(u,r))return o();const d=$e(
u.join(", "));return fe(`${e.eventName} on ${$e(r)}: not in change-branches (${d})`)};return t.length>0?s(t):J(e,nl,({repository:u})=>s(
[u.default_branch]))}const Ii="refs/heads/",xi=v.Ikc({id:at,timestamp:oi}),rl=v.Ikc({ref:Se}),ol=v.Ikc({deleted:pn}),il=v.
Ikc({commits:v.YOg(v.L5J())}),sl=v.Ikc({head_commit:xi}),al=v.Ikc({commits:v.YOg(xi)});function ul(e,t){return J(e,rl,({
ref:r})=>{if(!r.startsWith(Ii))return fe(`push to ${$e(r)}, which is no branch`);const o=r.slice(Ii.length);return J(e,ol,
({deleted:s})=>s?fe(`push deleted the branch ${$e(o)}`):Ti(e,t,o,()=>cl(e,t)))})}function cl(e,{changes:t}){return J(e,il,
({commits:r})=>r.length===0?fe("push without commits of its own"):t==="all"?J(e,al,({commits:o})=>dl(e,o)):J(e,sl,({head_commit:o})=>Ri(
[gr(o,ke(e.payload))],[o])))}function dl(e,t){const r=ke(e.payload),o=r.kind==="commits"?r.before:void 0,s=t.map((u,d)=>{
const w=t[d-1]?.id??o;return w===void 0?gr(u,{kind:"repository"}):gr(u,{kind:"commits",before:w,after:u.id})});return Ri(
s,t)}function Ri(e,t){const r=t.filter(o=>o.timestamp===void 0);return{kind:"send",events:e,notes:r.map(o=>ii(`commit ${o.
id}`))}}function gr({id:e,timestamp:t},r){return{body:{event:"change",commitSha:e,...t===void 0?{}:{timestamp:t}},subject:r}}
const ll=v.Ikc({release:v.Ikc({draft:pn,prerelease:pn})}),fl=v.Ikc({release:v.Ikc({published_at:we})});function pl(e){return ht(
e,t=>{switch(t){case"published":return Ci(e,()=>J(e,fl,({release:r})=>Mi(e,{timestamp:r.published_at})));case"released":
return Ci(e,()=>Mi(e,{}));default:return fe(`release ${$e(t)} has no Phaset event`,[`This workflow listens to more than \
it should: release ${$e(t)}. Let it listen to \`types: [released]\` alone, or each release may count twice`])}})}function Ci(e,t){
return J(e,ll,({release:r})=>r.draft?fe("release of a draft is no deployment"):r.prerelease?fe("release of a pre-release\
 is no deployment"):t())}function Mi(e,t){return ud(e,r=>Te({event:"deployment",commitSha:r,...t},ke(e.payload,r)))}const hl=v.
Ikc({review:v.Ikc({state:Se})}),ml=v.Ikc({review:v.Ikc({body:v.mee(Se)})}),yl=v.Ikc({pull_request:v.Ikc({created_at:we}),
review:v.Ikc({submitted_at:we})});function _l(e,t){return ht(e,r=>r!=="submitted"?Pt(e,r):J(e,hl,({review:o})=>gl(e,t,o.
state)))}function gl(e,t,r){switch(r.toLowerCase()){case"approved":return hn(e,t,()=>Ni(e,"review-approved"));case"chang\
es_requested":return hn(e,t,()=>Ni(e,"review-changes"));case"commented":return vl(e,t);default:return fe(`pull_request_r\
eview of state ${$e(r)} has no Phaset event`)}}function vl(e,t){return J(e,ml,({review:r})=>r.body===null||r.body.trim()===
""?fe("pull_request_review without a body: its comments arrive on their own"):hn(e,t,()=>Te({event:"comment"},ke(e.payload))))}
function Ni(e,t){return J(e,yl,({pull_request:r,review:o})=>Te({event:t,createdAt:r.created_at,submittedAt:o.submitted_at},
ke(e.payload)))}const wl=["push","workflow_dispatch","repository_dispatch","schedule","workflow_run"],bl=v.Ikc({workflow_run:v.
Ikc({conclusion:v.mee(Se)})}),$l=v.Ikc({workflow_run:v.Ikc({event:Se})}),kl=v.Ikc({repository:v.Ikc({full_name:Se}),workflow_run:v.
Ikc({head_repository:v.mee(v.Ikc({full_name:Se}))})}),zl=v.Ikc({workflow_run:v.Ikc({head_branch:v.mee(Se)})}),Sl=v.Ikc({
workflow_run:v.Ikc({head_sha:at,updated_at:we})});function El(e,t){return ht(e,r=>r!=="completed"?Pt(e,r):J(e,bl,({workflow_run:{
conclusion:o}})=>o==="success"?Zl(e,t):fe(`workflow_run concluded ${$e(o??"without a result")}: no success`)))}function Zl(e,t){
return J(e,$l,({workflow_run:{event:r}})=>r==="release"?Di(e,()=>Ui(e)):wl.includes(r)?Di(e,()=>Al(e,t)):fe(`workflow_ru\
n started by ${$e(r)} may have deployed another commit`))}function Di(e,t){return J(e,kl,({repository:r,workflow_run:o})=>{
const s=o.head_repository?.full_name.toLowerCase();return s===r.full_name.toLowerCase()?t():fe(`workflow_run of ${s?$e(s):
"a deleted fork"}, another repository`)})}function Al(e,t){return J(e,zl,({workflow_run:{head_branch:r}})=>r===null?fe("\
workflow_run without a head branch"):Ti(e,t,r,()=>Ui(e)))}function Ui(e){return J(e,Sl,({workflow_run:t})=>Te({event:"de\
ployment",commitSha:t.head_sha,timestamp:t.updated_at},ke(e.payload,t.head_sha)))}function Pl(e,t){switch(e.eventName){case"\
push":return ul(e,t);case"pull_request":case"pull_request_target":return Xd(e);case"pull_request_review":return _l(e,t);case"\
pull_request_review_comment":case"issue_comment":return gd(e,t);case"deployment":return Sd(e,t);case"deployment_status":
return zd(e,t);case"release":return pl(e);case"workflow_run":return El(e,t);case"issues":return Ld(e,t);case"repository_\
dispatch":return Td(e);default:return fe(`${$e(e.eventName)} has no Phaset event`)}}const Ol=new Set(["pull_request","me\
rge_group"]),Tl=new Set(["push","schedule","workflow_dispatch"]),Il=v.Ikc({repository:v.Ikc({default_branch:v.YjP()})});
function ji(e,t){switch(e){case"true":return{kind:"upload",auto:!1};case"check":return{kind:"check",auto:!1};case"false":
return{kind:"nothing",reason:"switched off"};case"auto":return xl(t)}}function xl({eventName:e,ref:t,payload:r}){if(Ol.has(
e))return{kind:"check",auto:!0};if(!Tl.has(e))return{kind:"nothing",reason:`not on ${e}`};const o=Il.safeParse(r).data?.
repository;return e==="schedule"||t===`refs/heads/${o?.default_branch}`?{kind:"upload",auto:!0}:{kind:"nothing",reason:`${e}\
 is not on the default branch`}}const Rl={id:"issue.id",resolvedAt:"issue.closed_at",createdAt:"pull_request.created_at",
submittedAt:"review.submitted_at",closedAt:"pull_request.closed_at",mergedAt:"pull_request.merged_at",additions:"pull_re\
quest.additions",changedFiles:"pull_request.changed_files",deletions:"pull_request.deletions"};function Cl(e,t,r){const{
sources:o,notes:s}=jl(e,t,Ml(e,t,r)),u=vi(e,t,o,"event-fields: ");if(u.kind==="invalid")return u;const d=u.body.event===
"deployment"?u.body.commitSha:void 0;return Te(u.body,ke(r.payload,d),s)}function Ml(e,t,r){const o=Nl(r),s=lr(e).map(({
field:u})=>{if(u==="commitSha")return[u,o];if(u==="timestamp")return[u,Dl(e,t.commitSha,o,r)];const d=u==="createdAt"&&e.
startsWith("incident-");return[u,Be(r,d?"issue.created_at":Rl[u])]});return Object.fromEntries(s)}function Nl(e){const t=Be(
e,"pull_request.merged")?.value===!0;return Be(e,"deployment.sha")??Be(e,"workflow_run.head_sha")??Be(e,t?"pull_request.\
merge_commit_sha":"pull_request.head.sha")??{path:"GITHUB_SHA",value:e.sha}}function Dl(e,t,r,o){const s=t??r.value;return e===
"change"?Fi(Be(o,"head_commit.id")?.value,s)?Be(o,"head_commit.timestamp"):void 0:Fi(r.value,s)?Ul(o):void 0}function Ul(e){
switch(e.eventName){case"deployment_status":return Be(e,"deployment_status.created_at");case"workflow_run":return Be(e,"\
workflow_run.updated_at");case"release":return Be(e,"action")?.value==="published"?Be(e,"release.published_at"):void 0;default:
return}}function jl(e,t,r){const{timestamp:o,...s}=r;if(e!=="change"||t.timestamp!==void 0||o===void 0)return{sources:r,
notes:[]};const u=oi.safeParse(o.value);return!u.success||u.data!==void 0?{sources:r,notes:[]}:{sources:s,notes:[ii("the\
 head commit")]}}function Fi(e,t){return typeof e!="string"||typeof t!="string"?!1:e.toLowerCase()===t.toLowerCase()}function Be({
eventName:e,payload:t},r){if(r===void 0)return;const o=r.split(".").reduce((s,u)=>typeof s=="object"&&s!==null?s[u]:void 0,
t);return o==null?void 0:{path:`${e}: ${r}`,value:o}}function Fl(e,t){const{connection:r,problems:o}=Vc(e,t),s=ql(e,t),u={
connection:r,...Bl(s),record:ji(e.record,t),standards:ji(e.standards,t),repositoryUrl:Wc(t),problems:[...o,...s.kind==="\
invalid"?s.problems.map(je.EP):[]]};return r.kind==="without-secrets"?Ll(u):u}function Ll(e){const t="this run has no se\
crets",{events:r,noEvent:o=t,record:s}=e;return{...e,events:[],noEvent:r.length>0?t:o,record:s.kind==="upload"?{...s,kind:"\
check"}:s,standards:{kind:"nothing",reason:t}}}function Bl(e){switch(e.kind){case"send":return{events:e.events,notes:e.notes};case"\
nothing":return{events:[],noEvent:e.reason,notes:e.notes};case"invalid":return{events:[],notes:[]}}}function ql(e,t){const{
event:r}=e;return r==="none"?{kind:"nothing",reason:"event is none",notes:[]}:r!=="auto"?Cl(r,e["event-fields"],t):Pl(t,
{changes:e.changes,changeBranches:e["change-branches"],deploymentEnvironments:e["deployment-environments"],incidentLabels:e["\
incident-labels"],incidentTypes:e["incident-types"],ignoreActors:e["ignore-actors"]})}function Wl(e){return e.split(/[,\n]/).
map(t=>t.trim()).filter(t=>t!=="")}function Vl(e){const t=new Map;for(const{number:r,line:o}of vr(e)){const s=o.indexOf(
":"),u=o.slice(0,s).trim();if(s<1||u==="")return xe(`has no "key: value" in line ${r}`);if(t.has(u))return xe(`gives "${u}\
" twice (line ${r})`);t.set(u,o.slice(s+1).trim())}return Xe(Object.fromEntries(t))}function Gl(e){const t=vr(e),[r]=t;if(r===
void 0)return xe("is empty");if(t.length===1&&!Li.test(r.line))return Xe({kind:"one",token:r.line});const o=new Map;for(const{
number:s,line:u}of t){const[,d,w]=Li.exec(u)??[];if(d===void 0||w===void 0)return xe(`has no "RECORD_ID: token" in line ${s}`);
if(o.has(d))return xe(`gives two tokens for one record (line ${s})`);o.set(d,w)}return Xe({kind:"by-record",tokens:o})}const Li=/^([A-Za-z0-9_-]+):\s+(\S+)$/,
Kl=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,Hl=/^[\t\x20-\x7e]+$/,Yl=new Set(["connection","content-encoding","content-length","c\
ontent-type","expect","host","keep-alive","te","trailer","transfer-encoding","upgrade","user-agent"]);function Jl(e){const t=new Map;
for(const{number:r,line:o}of vr(e)){const s=o.indexOf(":"),u=o.slice(0,Math.max(s,0)).trim(),d=o.slice(s+1).trim();if(!Kl.
test(u))return xe(`has no "Name: value" in line ${r}`);if(Yl.has(u.toLowerCase()))return xe(`can't set ${u} (line ${r}):\
 the action sets it itself`);if(!Hl.test(d))return xe(`has an empty value or one beyond ASCII for ${u} (line ${r})`);if(t.
has(u.toLowerCase()))return xe(`gives ${u} twice (line ${r})`);t.set(u.toLowerCase(),d)}return Xe(Object.fromEntries(t))}
function vr(e){return e.split(/\r?\n/).map((t,r)=>({number:r+1,line:t.trim()})).filter(({line:t})=>t!=="")}const wr="giv\
e the address of the Phaset API, such as https://phaset.example.com/api";function Xl(e){const t=/^[a-z][a-z0-9+.-]*:\/\//i.
test(e)?e:`https://${e}`;if(!URL.canParse(t))return xe(`is not a URL; ${wr}`);const r=new URL(t),o=Ql(r);if(o!==void 0)return xe(
o);const s=r.pathname.replace(/\/+$/,"").replace(/\/+integration$/,"").replace(/\/+$/,"");return Xe({origin:new URL(r.origin),
prefix:s,inTheClear:r.protocol==="http:"&&!ef(r.hostname)})}function Ql(e){if(e.protocol!=="https:"&&e.protocol!=="http:")
return`has the scheme ${e.protocol.slice(0,-1)}; it takes https or http`;if(e.username!==""||e.password!=="")return"hold\
s a user name or password; give a gateway's credentials in the input headers";if(e.search!==""||e.hash!=="")return`has a\
 "?" or "#" part; ${wr}`;if(/\/integration\/(?:event|record|standards|baselines)(?:\/|$)/.test(e.pathname))return`goes b\
eyond /integration; ${wr}, and the IDs and the token in inputs of their own`}function ef(e){return e==="localhost"||e===
"[::1]"||/^127\.\d+\.\d+\.\d+$/.test(e)}function Bi({prefix:e},t,{orgId:r,recordId:o,token:s}){const u=typeof t=="string"?
[t,r,o,s]:["baselines",r,t.baselineId,o,s];return`${e}/integration/${u.map(tf).join("/")}`}function tf(e){const t=encodeURIComponent(
e.toWellFormed());return/^\.{1,2}$/.test(t)?t.replaceAll(".","%2E"):t}const ct=e=>v.k5n(e,`one of ${e.join(", ")}`),qi=ct(
["auto","true","check","false"]),br=v.FsL(ct(["true","false"]),v.pdi(e=>e==="true")),yt=v.FsL(v.YjP(),v.pdi(Wl)),Wi=v.FsL(
v.YjP(),v.pdi(e=>e===""?void 0:e)),Vi=v.FsL(v.FsL(v.YjP().check(Fe.Fk(/^\d{1,4}(?:\.\d+)?$/,"a number of seconds, such a\
s 10")),v.pdi(Number)),v.aig().check(Fe.NC("more than 0 seconds"),Fe.Zm(3600,"at most 3600 seconds"))),yn=e=>v.FsL(v.YjP(),
v.pdi((t,r)=>{const o=e(t);return o.kind==="value"?o.value:(r.issues.push({code:"custom",message:o.problem,input:t}),ti.
tm)})),Gi=e=>t=>t.trim()===""?Xe(void 0):e(t),$r=v.Ikc({endpoint:yn(Gi(Xl)),"webhook-token":yn(Gi(Gl)),"org-id":Wi,"reco\
rd-id":Wi,"working-directory":v.YjP().check(Fe.m9(1,"a directory, such as .")),event:ct(["auto","none",...mn]),"event-fi\
elds":yn(Vl),changes:ct(["head","all"]),"change-branches":yt,"deployment-environments":yt,"incident-labels":yt,"incident\
-types":yt,"ignore-actors":yt,timeout:Vi,record:qi,standards:qi,"standards-fail-on":ct(["never","failure","warning"]),"s\
tandards-status-words":ct(["documented","standardlint"]),"fail-on":ct(["never","config","any"]),"dry-run":br,summary:br,
replay:yt,"repeat-unknown":br,headers:yn(Jl),deadline:Vi}),nf=["api-key","run-record","run-standards","run-deployment"];
function rf(e){const t=[...Object.keys($r.shape),...nf];return Object.fromEntries(t.map(r=>[r,e(r)]))}function of(e,t){const{
renamed:r,problems:o}=uf(e),s=$r.safeParse(r),u=$r.shape["fail-on"].safeParse(r["fail-on"]).data??"config";if(!s.success){
const d=s.error.issues.map(w=>sf(w,r,t));return{failOn:u,problems:[...d,...o]}}return o.push(...af(s.data)),o.some(({level:d})=>d===
"error")?{failOn:u,problems:o}:{inputs:s.data,failOn:u,problems:o}}function sf(e,t,r){const o=String(e.path[0]);return(0,je.
oi)(e.code==="custom"?`${o} ${e.message}`:`${o} is ${(0,Je.hD)(r(t[o]??""))}; it takes ${e.message}`)}function af(e){const t=[],
r=Object.keys(e["event-fields"]);if(r.length>0&&(e.event==="auto"||e.event==="none")){const o=`event-fields is given (${(0,Je.
hD)(r.join(", "))}), but event is ${e.event}`;t.push((0,je.oi)(`${o}; name the event that the fields are for`))}return t}
function uf(e){const t={...e},r=[],o=(u,d,w,b)=>{if((e[u]??"")!==""){if(e[d]!==w){r.push((0,je.oi)(`${u} and ${d} are bo\
th given; leave out ${u}`));return}t[d]=b,r.push((0,je.oi)(`${u} is the vendor's name for ${d}`,"notice"))}};o("api-key",
"webhook-token","",e["api-key"]??""),o("run-record","record","auto",e["run-record"]??""),o("run-standards","standards","\
auto",e["run-standards"]??"");const s={true:"deployment",false:"none"}[e["run-deployment"]??""];return o("run-deployment",
"event","auto",s??e["run-deployment"]??""),{renamed:t,problems:r}}var cf=N(7598);const df=Q(import.meta.url)("node:os");
class lf{value;next;constructor(t){this.value=t}}class ff{#e;#t;#n;constructor(){this.clear()}enqueue(t){const r=new lf(
t);this.#e?(this.#t.next=r,this.#t=r):(this.#e=r,this.#t=r),this.#n++}dequeue(){const t=this.#e;if(t)return this.#e=this.#e.
next,this.#n--,this.#e||(this.#t=void 0),t.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,
this.#n=0}get size(){return this.#n}*[Symbol.iterator](){let t=this.#e;for(;t;)yield t.value,t=t.next}*drain(){for(;this.#e;)
yield this.dequeue()}}function Ki(e){let t=!1;if(typeof e=="object"&&({concurrency:e,rejectOnClear:t=!1}=e),Hi(e),typeof t!=
"boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const r=new ff;let o=0;const s=()=>{o<e&&r.size>
0&&(o++,r.dequeue().run())},u=()=>{o--,s()},d=async(_,g,k)=>{const R=(async()=>_(...k))();g(R);try{await R}catch{}u()},w=(_,g,k,R)=>{
const B={reject:k};new Promise(se=>{B.run=se,r.enqueue(B)}).then(d.bind(void 0,_,g,R)),o<e&&s()},b=(_,...g)=>new Promise(
(k,R)=>{w(_,k,R,g)});return Object.defineProperties(b,{activeCount:{get:()=>o},pendingCount:{get:()=>r.size},clearQueue:{
value(){if(!t){r.clear();return}const _=AbortSignal.abort().reason;for(;r.size>0;)r.dequeue().reject(_)}},concurrency:{get:()=>e,
set(_){Hi(_),e=_,queueMicrotask(()=>{for(;o<e&&r.size>0;)s()})}},map:{async value(_,g){const k=[];try{Array.from(_,(R,B)=>{
const se=b(g,R,B);return k.push(se),se})}catch(R){for(const B of k)B.catch(()=>{});throw R}return Promise.all(k)}}}),b}function Cy(e,t){
const r=Ki(t),o=(...s)=>r(()=>e(...s));return Object.defineProperty(o,"clearQueue",{value:r.clearQueue}),o}function Hi(e){
if(!((Number.isInteger(e)||e===Number.POSITIVE_INFINITY)&&e>0))throw new TypeError("Expected `concurrency` to be a numbe\
r from 1 and up")}function pf(e,t){const r=new AbortController;let o=0,s=0,u=0;const d=()=>o+(s>0?t()-u:0);return{remaining:()=>r.
signal.aborted?0:Math.max(0,e-d()),spend:async w=>{s++===0&&(u=t());try{return await w()}finally{--s===0&&(o+=t()-u)}},close:()=>r.
abort(),closed:r.signal}}var hf=N(7067);const mf=Q(import.meta.url)("node:https"),yf={rE:"1.0.0"},_f=yf.rE,kr=64*1024;function gf(e,t,r){
const o=new Iu(void 0,[],{keepAlive:!0});return async(s,u)=>{const d=performance.now(),w=vf(o,e,t,s),b=Promise.withResolvers(),
_=setTimeout(()=>{b.resolve(w.failure(`no answer within ${u/1e3} s`)),w.abort()},u),g=await Promise.race([w.finding,b.promise]);
return clearTimeout(_),{...g,body:r(g.body),took:performance.now()-d}}}function vf(e,t,r,o){const s=new AbortController,
u=wf(t.origin.protocol==="https:"?mf:hf),d=g=>({outcome:u.sent()?"unknown":"not-arrived",failure:g,body:"",truncated:!1}),
w={host:t.origin.hostname.replace(/^\[|\]$/g,""),port:t.origin.port,path:Bi(t,o.target,o.credentials),method:o.body===void 0?
"GET":"POST",headers:{...r,"User-Agent":`phaset-action/${_f}`,...o.body!==void 0&&{"Content-Type":"application/json"}},agent:e.
getAgent(t.origin.href),signal:s.signal},b=o.body===void 0?null:JSON.stringify(o.body);return{finding:e.requestRaw({options:w,
parsedUrl:t.origin,httpModule:u.module},b).then(({message:g})=>bf(g)).catch(g=>d(Sf(g))),failure:d,abort:()=>s.abort()}}
function wf(e){let t=!1;return{module:{...e,request:(o,s)=>e.request(o,s).once("finish",()=>{t=!0})},sent:()=>t}}async function bf(e){
const t=e.statusCode??0,{body:r,truncated:o}=await $f(e),s=vc(e.headers["retry-after"],Date.now()),u=kf(e.headers.location);
return{outcome:gc(t,r),status:t,body:r,truncated:o,...s!==void 0&&{retryAfter:s},...u!==void 0&&{redirectHost:u}}}async function $f(e){
const t=[];let r=0;for await(const s of e)if(t.push(s),r+=s.length,r>kr)break;return{body:Buffer.concat(t).subarray(0,kr).
toString("utf8"),truncated:r>kr}}function kf(e){return e!==void 0&&URL.canParse(e)?new URL(e).host:void 0}const zf={ECONNREFUSED:"\
connection refused",ENOTFOUND:"host name not found",EAI_AGAIN:"host name not found (no answer from DNS)",ECONNRESET:"con\
nection reset",EPIPE:"connection reset",ETIMEDOUT:"connection timed out",EHOSTUNREACH:"host unreachable",ENETUNREACH:"ne\
twork unreachable"};function Sf(e){if(!(e instanceof Error))return"network error";if(e.message.startsWith("tunneling soc\
ket could not be established"))return"the proxy is down or refused (see HTTPS_PROXY and NO_PROXY)";const t="code"in e&&typeof e.
code=="string"?e.code:"";return/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ALTNAME|EPROTO|ERR_SSL/.test(t)?`TLS failed: ${t} (f\
or a private CA, set NODE_EXTRA_CA_CERTS on the runner)`:zf[t]??`network error ${t}`.trim()}const Ef=v.k5n(["event","rec\
ord","standards"]),Zf=v.k5n(["not-arrived","refused","unknown"]),Af=v.Ikc({outcome:Zf,kind:Ef,orgId:v.YjP().check(Fe.m9(
1)),recordId:v.YjP().check(Fe.m9(1)),body:v.g1P(v.YjP(),v.L5J())});function Pf(e){const t=(0,We.openSync)(e,"wx",384),r=new Set;
let o=0;return{add:d=>{const w=o,b=`${Yi("not-arrived")}${JSON.stringify(d).slice(1)}
`;o+=(0,We.writeSync)(t,b,w);const _=o-w-1;return r.add(w),g=>{g==="delivered"?((0,We.writeSync)(t," ".repeat(_),w),r.delete(
w)):(0,We.writeSync)(t,Yi(g),w)}},close:()=>{if((0,We.closeSync)(t),r.size===0){(0,We.rmSync)(e,{force:!0});return}return Of(
e),e}}}function Yi(e){return`{"outcome":"${e}",`.padEnd(25)}function Of(e){const t=`${e}.next`;(0,We.writeFileSync)(t,(0,We.
readFileSync)(e,"utf8").replace(/^ *\n/gm,""),{mode:384}),(0,We.renameSync)(t,e)}function My(e){const t={messages:[],damaged:[]};
for(const[r,o]of e.split(`
`).entries()){if(o.trim()==="")continue;const s=Tf(o);typeof s=="string"?t.damaged.push({line:r+1,problem:s}):t.messages.
push(s)}return t}function Tf(e){let t;try{t=JSON.parse(e)}catch{return"is not JSON"}const r=Af.safeParse(t);if(r.success)
return r.data;const o=r.error.issues[0]?.path.join(".")??"";return o===""?"is not an undelivered message":`has a missing\
 or wrong "${o}"`}const If=8;function xf(e,t,r,o){const s={workspace:Ji(r),statusWords:t["standards-status-words"]};if(e.
kind==="without-secrets")return{...Rf,...s};const u={send:gf(e.endpoint,t.headers,o),limit:Ki(If),budget:pf(t.deadline*1e3,
()=>performance.now()),timeout:t.timeout*1e3,repeatUnknown:t["repeat-unknown"],random:Math.random},d=t["dry-run"]?Cf(e.endpoint,
o):Mf(u,r);return{...s,...d,fetchBaseline:Ec(u)}}const Rf={prepare:()=>async()=>{},fetchBaseline:async()=>({kind:"failed",
problems:[]}),close:()=>{}};function Cf(e,t){return{prepare:({kind:r,body:o},s)=>async()=>{const u=Bi(e,r,{...s,token:"*\
**"});Lo(t(`POST ${u.replace(/[^/]*$/,"***")} ${JSON.stringify(o)}`))},close:()=>{}}}function Mf(e,{RUNNER_TEMP:t=(0,df.
tmpdir)()}){const r=Pf((0,Wo.join)(t,`phaset-undelivered-${(0,cf.randomUUID)()}.jsonl`));return{prepare:({kind:o,body:s},u)=>{
const{orgId:d,recordId:w}=u,b=r.add({kind:o,orgId:d,recordId:w,body:s});return()=>Ko({target:o,credentials:u,body:s},e,b)},
close:r.close}}function Ji(e){return e.GITHUB_WORKSPACE??process.cwd()}function Nf({directory:e,manifest:t,credentials:r}){
const{orgId:o,recordId:s,token:u}=r;if(o!==void 0&&s!==void 0&&u!==void 0)return{kind:"complete",credentials:{orgId:o,recordId:s,
token:u}};const d=t===void 0?"the manifest":t.file,w=t?.state==="found"?"holds none":"is not in the checkout",b=(g,k)=>(0,je.
oi)(`${g} is not known for ${e}: the input is empty, and ${d}, the place of its "${k}", ${w}; give one of the two`),_=[];
return o===void 0&&_.push(b("org-id","organizationId")),s===void 0?_.push(b("record-id","id")):u===void 0&&_.push((0,je.
oi)(`webhook-token has no line for the record of ${e}; add "RECORD_ID: token" for it`)),{kind:"missing",problems:_}}function Df(e,{
file:t,repositoryUrl:r}){const{id:o,organizationId:s,$schema:u,...d}=e,w=d.spec.repo??r,b=(g,k)=>[{kind:"manifest",level:g,
file:t,message:`${t} has no spec.repo${k}`}];if(w===void 0)return{problems:b("error",", and the run does not say which r\
epository it is; add it")};const _=d.spec.repo===void 0?b("notice",`; the record is sent with ${w}`):[];return{record:{...d,
spec:{...d.spec,repo:w}},problems:_}}const Xi="default";function Uf(e,t){const r=[],o={component:e,events:t.events,record:Ff(
e,t,r),standards:Lf(e,t.standards,r),problems:r};if(!jf(o))return o;const s=Nf(e);return s.kind==="complete"?{...o,credentials:s.
credentials}:(r.push(...s.problems),{...o,events:[],record:o.record.kind==="upload"?{kind:"failed"}:o.record,standards:o.
standards.kind==="skipped"?o.standards:{kind:"failed"}})}function jf({events:e,record:t,standards:r}){return e.length>0||
t.kind==="upload"||r.kind==="upload"||r.kind==="check"}function Ff({manifest:e},{record:t,repositoryUrl:r},o){if(t.kind===
"nothing")return{kind:"skipped",reason:t.reason};if(e?.state!=="found"){const d=`there is no ${e?.file}; add it, or chec\
k the repository out before this step`;return t.auto?{kind:"skipped",reason:d}:(o.push(Qi(`record: ${d}`)),{kind:"failed"})}
if(o.push(...e.problems),e.manifest===void 0)return{kind:"failed"};if(t.kind==="check")return{kind:"checked"};const{record:s,
problems:u}=Df(e.manifest,{...e,repositoryUrl:r});return o.push(...u),s===void 0?{kind:"failed"}:{kind:"upload",record:s}}
function Lf({manifest:e},t,r){return t.kind==="nothing"?{kind:"skipped",reason:t.reason}:e?.state!=="found"?t.auto?{kind:"\
skipped",reason:`there is no ${e?.file}`}:{kind:t.kind,baselineId:Xi}:e.baselineUnclear?(r.push(Qi(`${e.file} does not t\
ell its baseline.id; mend it for the standards`)),{kind:"failed"}):{kind:t.kind,baselineId:e.baselineId??Xi}}function Qi(e){
return{kind:"manifest",level:"error",title:"Phaset: manifest",message:e}}const Bf=["failed","uploaded","checked","skippe\
d"];function qf({components:e,undelivered:t}){return{events:JSON.stringify(e.flatMap(es)),record:ts(e.map(({record:r})=>r.
state)),standards:ts(e.map(({standards:r})=>r.state)),undelivered:t??"",results:JSON.stringify(e.map(Wf))}}function Wf(e){
return{directory:e.directory,recordId:e.recordId??"",record:e.record.state,standards:e.standards.state,events:es(e),problems:e.
problems.map(({level:t,message:r})=>({level:t,message:r}))}}function es({events:e}){return e.filter(({delivery:t})=>t?.outcome===
"delivered").map(({body:t})=>t)}function ts(e){return Bf.find(t=>e.includes(t))??"skipped"}function Vf(e,t){const r=Gf(e);
r.length>0&&Bo("Phaset");for(const o of r)Lo(t(o));r.length>0&&qo();for(const o of ns(e))Yf(o,t);for(const[o,s]of Object.
entries(qf(e)))Qu(o,t(s))}function ns({problems:e,components:t}){return[...e,...t.flatMap(r=>r.problems)]}function Gf({noEvent:e,
notes:t,components:r}){return[...[...e===void 0?[]:[`No event: ${e}`],...t],...r.flatMap(Kf)]}function Kf({directory:e,events:t}){
return t.map(({body:r,delivery:o})=>{const{event:s,...u}=r,d=o===void 0?"not sent":ir(o);return`${e}: event ${s} ${JSON.
stringify(u)} ${d}`})}const Hf={error:Fo,warning:tc,notice:nc};function Yf({level:e,message:t,title:r,file:o,line:s,column:u},d){
const w={...r!==void 0&&{title:r},...o!==void 0&&{file:o},...s!==void 0&&{startLine:s},...u!==void 0&&{startColumn:u}};Hf[e](
d(t),w)}function Jf(e,t){switch(e){case"never":return!1;case"config":return t.some(({kind:r,level:o})=>o==="error"&&r!==
"check");case"any":return t.some(({kind:r,level:o})=>r==="delivery"||o==="error"&&r!=="check")}}function rs(e){const t=e.
toWellFormed(),r=[encodeURIComponent(t),encodeURI(t)],o=r.map(u=>u.replace(/%[0-9A-F]{2}/g,d=>d.toLowerCase()));return[...new Set(
[e,...r,...o,JSON.stringify(e).slice(1,-1)])].filter(u=>u!=="").sort((u,d)=>d.length-u.length)}function Xf(e){const t=e.
flatMap(rs).sort((r,o)=>o.length-r.length);return r=>t.reduce((o,s)=>o.replaceAll(s,"***"),r)}function Ny(e,t){return zr(
e,t)}function zr(e,t){return typeof e=="string"?t(e):Array.isArray(e)?e.map(r=>zr(r,t)):typeof e!="object"||e===null?e:Object.
fromEntries(Object.entries(e).map(([r,o])=>[t(r),zr(o,t)]))}function Qf(e,t){const r=e.flatMap(os),o=r.map(u=>/:\s+(.*)$/.
exec(u)?.[1]??""),s=os(t).map(u=>/:\s*(.*)$/.exec(u)?.[1]??"");return[...new Set([...r,...o,...s])].filter(u=>u!=="")}function os(e){
return e.split(/\r?\n/).map(t=>t.trim())}async function ep(e){const t=rf(rr),r=Qf([t["webhook-token"]??"",t["api-key"]??
""],t.headers??"");for(const _ of r.flatMap(rs))Xu(_);const o=Xf(r),{inputs:s,failOn:u,problems:d}=of(t,o),w=jc(e,_=>(0,We.
readFileSync)(_,"utf8"));w.kind==="invalid"&&d.push((0,je.EP)(w.problem));const b={notes:[],components:[],problems:d,dryRun:!1};
if(s!==void 0&&w.kind==="value"){const _=Fl(s,w.value);d.push(..._.problems),Object.assign(b,await tp(s,_,e,o))}return Vf(
b,o),!Jf(u,ns(b))}async function tp(e,t,r,o){const{connection:s,noEvent:u,notes:d}=t,w={notes:d,...u!==void 0&&{noEvent:u}};
if(s.kind==="closed"||np(t.problems))return w;const _=(await Nc({inputs:e,workspace:Ji(r),...s.kind==="open"&&{tokens:s.
tokens},withManifest:t.record.kind!=="nothing"||t.standards.kind!=="nothing"})).map(B=>Uf(B,t)),g=xf(s,e,r,o),k=await Oc(
_,g),R=g.close();return{...w,components:k,...R!==void 0&&{undelivered:R}}}function np(e){return e.some(({level:t})=>t===
"error")}process.exitCode=1,ep(process.env).then(e=>{process.exitCode=e?0:1},e=>ec(e instanceof Error?e:String(e)));
