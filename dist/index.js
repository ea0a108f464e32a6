import{createRequire as me}from"module";var Go={1916:((e,t)=>{var r;r=!0,t.Io=r=void 0;var o=new Uint32Array(65536),s=function($,k){
for(var A=$.length,U=k.length,x=1<<A-1,L=-1,X=0,B=A,W=A;W--;)o[$.charCodeAt(W)]|=1<<W;for(W=0;W<U;W++){var be=o[k.charCodeAt(
W)],Ae=be|X;be|=(be&L)+L^L,X|=~(be|L),L&=be,X&x&&B++,L&x&&B--,X=X<<1|1,L=L<<1|~(Ae|X),X&=Ae}for(W=A;W--;)o[$.charCodeAt(
W)]=0;return B},a=function($,k){for(var A=k.length,U=$.length,x=[],L=[],X=Math.ceil(A/32),B=Math.ceil(U/32),W=0;W<X;W++)
L[W]=-1,x[W]=0;for(var be=0;be<B-1;be++){for(var Ae=0,Pe=-1,ce=be*32,te=Math.min(32,U)+ce,oe=ce;oe<te;oe++)o[$.charCodeAt(
oe)]|=1<<oe;for(var W=0;W<A;W++){var ae=o[k.charCodeAt(W)],ke=L[W/32|0]>>>W&1,de=x[W/32|0]>>>W&1,ye=ae|Ae,ne=((ae|de)&Pe)+
Pe^Pe|ae|de,C=Ae|~(ne|Pe),M=Pe&ne;C>>>31^ke&&(L[W/32|0]^=1<<W),M>>>31^de&&(x[W/32|0]^=1<<W),C=C<<1|ke,M=M<<1|de,Pe=M|~(ye|
C),Ae=C&ye}for(var oe=ce;oe<te;oe++)o[$.charCodeAt(oe)]=0}for(var T=0,P=-1,S=be*32,E=Math.min(32,U-S)+S,oe=S;oe<E;oe++)o[$.
charCodeAt(oe)]|=1<<oe;for(var q=U,W=0;W<A;W++){var ae=o[k.charCodeAt(W)],ke=L[W/32|0]>>>W&1,de=x[W/32|0]>>>W&1,ye=ae|T,
ne=((ae|de)&P)+P^P|ae|de,C=T|~(ne|P),M=P&ne;q+=C>>>U-1&1,q-=M>>>U-1&1,C>>>31^ke&&(L[W/32|0]^=1<<W),M>>>31^de&&(x[W/32|0]^=
1<<W),C=C<<1|ke,M=M<<1|de,P=M|~(ye|C),T=C&ye}for(var oe=S;oe<E;oe++)o[$.charCodeAt(oe)]=0;return q},d=function($,k){if($.
length<k.length){var A=k;k=$,$=A}return k.length===0?$.length:$.length<=32?s($,k):a($,k)};t.Io=d;var w=function($,k){for(var A=1/0,
U=0,x=0;x<k.length;x++){var L=d($,k[x]);L<A&&(A=L,U=x)}return k[U]};r=w}),770:((e,t,r)=>{e.exports=r(218)}),218:((e,t,r)=>{
var o,s=r(9278),a=r(4756),d=r(8611),w=r(5692),$=r(4434),k=r(2613),A=r(9023);t.httpOverHttp=U,t.httpsOverHttp=x,t.httpOverHttps=
L,t.httpsOverHttps=X;function U(ce){var te=new B(ce);return te.request=d.request,te}function x(ce){var te=new B(ce);return te.
request=d.request,te.createSocket=W,te.defaultPort=443,te}function L(ce){var te=new B(ce);return te.request=w.request,te}
function X(ce){var te=new B(ce);return te.request=w.request,te.createSocket=W,te.defaultPort=443,te}function B(ce){var te=this;
te.options=ce||{},te.proxyOptions=te.options.proxy||{},te.maxSockets=te.options.maxSockets||d.Agent.defaultMaxSockets,te.
requests=[],te.sockets=[],te.on("free",function(ae,ke,de,ye){for(var ne=be(ke,de,ye),C=0,M=te.requests.length;C<M;++C){var T=te.
requests[C];if(T.host===ne.host&&T.port===ne.port){te.requests.splice(C,1),T.request.onSocket(ae);return}}ae.destroy(),te.
removeSocket(ae)})}A.inherits(B,$.EventEmitter),B.prototype.addRequest=function(te,oe,ae,ke){var de=this,ye=Ae({request:te},
de.options,be(oe,ae,ke));if(de.sockets.length>=this.maxSockets){de.requests.push(ye);return}de.createSocket(ye,function(ne){
ne.on("free",C),ne.on("close",M),ne.on("agentRemove",M),te.onSocket(ne);function C(){de.emit("free",ne,ye)}function M(T){
de.removeSocket(ne),ne.removeListener("free",C),ne.removeListener("close",M),ne.removeListener("agentRemove",M)}})},B.prototype.
createSocket=function(te,oe){var ae=this,ke={};ae.sockets.push(ke);var de=Ae({},ae.proxyOptions,{method:"CONNECT",path:te.
host+":"+te.port,agent:!1,headers:{host:te.host+":"+te.port}});te.localAddress&&(de.localAddress=te.localAddress),de.proxyAuth&&
(de.headers=de.headers||{},de.headers["Proxy-Authorization"]="Basic "+new Buffer(de.proxyAuth).toString("base64")),Pe("m\
aking CONNECT request");var ye=ae.request(de);ye.useChunkedEncodingByDefault=!1,ye.once("response",ne),ye.once("upgrade",
C),ye.once("connect",M),ye.once("error",T),ye.end();function ne(P){P.upgrade=!0}function C(P,S,E){process.nextTick(function(){
M(P,S,E)})}function M(P,S,E){if(ye.removeAllListeners(),S.removeAllListeners(),P.statusCode!==200){Pe("tunneling socket \
could not be established, statusCode=%d",P.statusCode),S.destroy();var q=new Error("tunneling socket could not be establ\
ished, statusCode="+P.statusCode);q.code="ECONNRESET",te.request.emit("error",q),ae.removeSocket(ke);return}if(E.length>
0){Pe("got illegal response body from proxy"),S.destroy();var q=new Error("got illegal response body from proxy");q.code=
"ECONNRESET",te.request.emit("error",q),ae.removeSocket(ke);return}return Pe("tunneling connection has established"),ae.
sockets[ae.sockets.indexOf(ke)]=S,oe(S)}function T(P){ye.removeAllListeners(),Pe(`tunneling socket could not be establis\
hed, cause=%s
`,P.message,P.stack);var S=new Error("tunneling socket could not be established, cause="+P.message);S.code="ECONNRESET",
te.request.emit("error",S),ae.removeSocket(ke)}},B.prototype.removeSocket=function(te){var oe=this.sockets.indexOf(te);if(oe!==
-1){this.sockets.splice(oe,1);var ae=this.requests.shift();ae&&this.createSocket(ae,function(ke){ae.request.onSocket(ke)})}};
function W(ce,te){var oe=this;B.prototype.createSocket.call(oe,ce,function(ae){var ke=ce.request.getHeader("host"),de=Ae(
{},oe.options,{socket:ae,servername:ke?ke.replace(/:.*$/,""):ce.host}),ye=a.connect(0,de);oe.sockets[oe.sockets.indexOf(
ae)]=ye,te(ye)})}function be(ce,te,oe){return typeof ce=="string"?{host:ce,port:te,localAddress:oe}:ce}function Ae(ce){for(var te=1,
oe=arguments.length;te<oe;++te){var ae=arguments[te];if(typeof ae=="object")for(var ke=Object.keys(ae),de=0,ye=ke.length;de<
ye;++de){var ne=ke[de];ae[ne]!==void 0&&(ce[ne]=ae[ne])}}return ce}var Pe;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.
env.NODE_DEBUG)?Pe=function(){var ce=Array.prototype.slice.call(arguments);typeof ce[0]=="string"?ce[0]="TUNNEL: "+ce[0]:
ce.unshift("TUNNEL:"),console.error.apply(console,ce)}:Pe=function(){},o=Pe}),1366:((e,t,r)=>{r.d(t,{U:()=>o});function o(s,a){
return`${s} ${a}${s===1?"":"s"}`}}),6628:((e,t,r)=>{r.d(t,{s:()=>o});function o(s){const a=Object.entries(s).filter(([,d])=>d!==
void 0);return Object.fromEntries(a)}}),4409:((e,t,r)=>{r.d(t,{$:()=>o});function o(s){return s.code??String(s)}}),1828:((e,t,r)=>{
r.d(t,{m:()=>s});var o=r(7541);function s(d){return d.map(a).join("").replace(/^\./,"")}function a(d){return typeof d=="\
number"?`[${d}]`:/^[\w$-]{1,40}$/.test(String(d))?`.${String(d)}`:`[${(0,o.hD)(String(d))}]`}}),9550:((e,t,r)=>{r.d(t,{F:()=>a,
i:()=>d});var o=r(6760),s=r.n(o);function a(w,$){const k=(0,o.relative)(w,$);return k!==".."&&!k.startsWith(`..${o.sep}`)&&
!(0,o.isAbsolute)(k)}function d(w,$){return(0,o.relative)(w,$).split(o.sep).join("/")||"."}}),8414:((e,t,r)=>{r.d(t,{EP:()=>d,
JD:()=>x,ZT:()=>U,md:()=>$,o3:()=>A,oi:()=>a,vh:()=>w});var o=r(1366),s=r(6628);function a(L,X="error"){return{kind:"inp\
ut",level:X,title:"Phaset: input",message:L}}function d(L,X="error"){return{kind:"payload",level:X,title:"Phaset: event",
message:L}}const w=["error","warning","notice"];function $(L){return L.toSorted((X,B)=>w.indexOf(X.level)-w.indexOf(B.level)||
(X.line??0)-(B.line??0)||(X.column??0)-(B.column??0))}const k=20;function A(L,X="here"){const B=L.slice(k),[W]=B;if(W===
void 0)return[...L];const be=U(B,w),{kind:Ae,level:Pe,file:ce}=W,te=`${ce??X}: beyond these ${k} problems, ${be.join(" a\
nd ")} more`;return[...L.slice(0,k),{kind:Ae,level:Pe,message:te,...(0,s.s)({file:ce})}]}function U(L,X){return X.flatMap(
B=>{const{length:W}=L.filter(be=>be.level===B);return W===0?[]:[(0,o.U)(W,B)]})}function x(L){return L.some(({level:X})=>X===
"error")}}),7541:((e,t,r)=>{r.d(t,{g9:()=>k,hD:()=>a,ml:()=>A,ts:()=>$});const o=80,s=/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;
function a(U){return A(k($(d(U))),o)}function d(U){try{return JSON.stringify(U)??String(U)}catch{return"a value too deep\
 to show"}}const w=/^[\x20-\x7e]*$/;function $(U){return w.test(U)?U:U.replace(s,x=>`\\u{${(x.codePointAt(0)??0).toString(
16)}}`)}function k(U){return U.replaceAll("##[","##\\u005b")}function A(U,x){return U.length<=x?U:`${U.slice(0,x-1).replace(
/[\uD800-\uDBFF]$/,"")}\u2026`}}),3733:((e,t,r)=>{r.d(t,{$5:()=>w,Gq:()=>d,Uq:()=>a});var o=r(8395),s=r(8532);const a=$=>({
kind:"value",value:$}),d=$=>({kind:"invalid",problem:$});function w($,k){return o.FsL($,o.pdi((A,U)=>{const x=k(A);return x.
kind==="value"?x.value:(U.issues.push({code:"custom",message:x.problem,input:A}),s.tm)}))}}),2371:((e,t,r)=>{r.d(t,{Z:()=>a});
var o=r(1916);const s=100;function a($,k){const A=d($,k);return A===void 0?"":`; did you mean "${A}"?`}function d($,k){if($.
length>s)return;const A=w($);let U,x=Number.POSITIVE_INFINITY;for(const L of k){const X=w(L),B=(0,o.Io)(A,X);B<x&&B<=Math.
ceil(Math.max(A.length,X.length)/3)&&(U=L,x=B)}return U}function w($){return $.toLowerCase().replace(/[\s_-]/g,"")}}),2714:((e,t,r)=>{
r.d(t,{a:()=>o});async function o(s){const a=[];for(const d of s)a.push(await d());return a}}),603:((e,t,r)=>{r.d(t,{mu:()=>$,
n:()=>a,r4:()=>d,sG:()=>s});const o=new Set([408,425,429,503]);function s(k,A){return o.has(k)?"not-arrived":k>=500?"unk\
nown":k>=200&&k<300?d(A)?"refused":"delivered":"refused"}function a(k){const A=s(k,"");return A==="delivered"?"unknown":
A}function d(k){return w.test(k)}const w=/^(?:\s|<\?xml[^>]*>|<!--(?:(?!-->)[\s\S])*-->)*<(?:!doctype\s+html|html|head|body|title|meta|script|style|link|h1|center)\b/i;
function $(k,A){if(k===void 0)return;if(/^\s*\d{1,9}\s*$/.test(k))return Number(k)*1e3;const U=Date.parse(k);return Number.
isNaN(U)?void 0:Math.max(0,U-A)}}),1844:((e,t,r)=>{r.d(t,{M:()=>U,w:()=>A});var o=r(8395),s=r(3305);const a=o.YjP().check(
s.Fk(/^(?:[1-9]\d{9}|[1-9]\d{12})$/)),d=o.YjP().check(s.Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),w=o.YjP().check(s.m9(1)),
$=o.Whr().check(s.UI()),k={createdAt:o.lqM(a),submittedAt:o.lqM(a)},A=o.gMt("event",[o.rej({event:o.euz("change"),commitSha:d,
timestamp:o.lqM(a)}),o.rej({event:o.euz("deployment"),commitSha:d,timestamp:o.lqM(a)}),o.rej({event:o.euz("incident-open\
ed"),id:w,createdAt:a}),o.rej({event:o.euz("incident-resolved"),id:w,createdAt:a,resolvedAt:a}),o.rej({event:o.euz("comm\
ent")}),o.rej({event:o.euz("review-approved"),...k}),o.rej({event:o.euz("review-changes"),...k}),o.rej({event:o.euz("pr-\
opened"),additions:o.lqM($),changedFiles:o.lqM($),deletions:o.lqM($)}),o.rej({event:o.euz("pr-closed"),createdAt:o.lqM(a),
closedAt:o.lqM(a)}),o.rej({event:o.euz("pr-merged"),createdAt:o.lqM(a),mergedAt:o.lqM(a)})]),U=A.def.options.map(x=>[...x.
shape.event.def.values][0])}),9840:((e,t,r)=>{r.d(t,{$D:()=>s,Bk:()=>w,Zq:()=>A});var o=r(3733);const s=10,a="give the a\
ddress of the Phaset API, such as https://phaset.example.com/api",d=/\s|\\|^\/|^https?:(?!\/\/[^/])/i;function w(x){if(d.
test(x))return(0,o.Gq)(`is not a URL; ${a}`);const L=/^[a-z][a-z0-9+.-]*:\/\//i.test(x)?x:`https://${x}`;if(!URL.canParse(
L))return(0,o.Gq)(`is not a URL; ${a}`);const X=new URL(L),B=$(X);if(B!==void 0)return(0,o.Gq)(B);const W=X.pathname.replace(
/\/+$/,"").replace(/\/+integration$/,"").replace(/\/+$/,"");return(0,o.Uq)({origin:new URL(X.origin),prefix:W,inTheClear:X.
protocol==="http:"&&!k(X.hostname)})}function $(x){if(x.protocol!=="https:"&&x.protocol!=="http:")return`has the scheme ${x.
protocol.slice(0,-1)}; it takes https or http`;if(x.username!==""||x.password!=="")return"holds a user name or password;\
 give a gateway's credentials in the input headers";if(x.search!==""||x.hash!=="")return`has a "?" or "#" part; ${a}`;if(/\/integration\/(?:event|record|standards|baselines)(?:\/|$)/.
test(x.pathname))return`goes beyond /integration; ${a}, and the IDs and the token in inputs of their own`}function k(x){
return x==="localhost"||x==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(x)}function A({prefix:x},L,{orgId:X,recordId:B,token:W}){
const be=typeof L=="string"?[L,X,B,W]:["baselines",X,L.baselineId,B,W];return`${x}/integration/${be.map(U).join("/")}`}function U(x){
const L=encodeURIComponent(x.toWellFormed());return/^\.{1,2}$/.test(L)?L.replaceAll(".","%2E"):L}}),7389:((e,t,r)=>{r.d(
t,{Mf:()=>a,en:()=>U,s9:()=>L,ur:()=>X});var o=r(7541),s=r(603);function a({outcome:B,tries:W,last:be}){if(be===void 0)return"\
not sent: the time for deliveries (deadline) was up, or the job was cancelled";const Ae=W>1?` (${W} tries)`:"";return`${d[B]}${Ae}\
: ${w(be)}`}const d={delivered:"delivered","not-arrived":"did not arrive",refused:"refused",unknown:"unknown whether it \
arrived"};function w(B){return B.status===void 0?B.failure??"no answer":B.outcome==="delivered"?`status ${B.status}`:B.status<
300?`status ${B.status} with a web page, not Phaset's answer; check endpoint, and headers if a gateway asks for a log-in`:
`status ${B.status}${$(B)}${A(B)}`}function $({status:B=0,redirectHost:W}){return B<400?` (a redirect to ${W===void 0?"a\
nother place":(0,o.hD)(W)}); no redirect is followed, give endpoint the final address`:k[B]??""}const k={400:" (invalid \
input)",401:" (not authorized); check webhook-token, org-id and record-id: each record has a token of its own",403:" (fo\
rbidden); check webhook-token, and headers if a gateway stands in front of Phaset",404:" (not found); check endpoint",407:"\
 (a proxy asks for a log-in); check HTTPS_PROXY",413:" (too large); look for a limit of the gateway in front of Phaset",
429:" (rate limited)"};function A({body:B}){const W=B.trim();return W===""||(0,s.r4)(B)?"":`; it answered ${(0,o.hD)(W)}`}
function U(B){return`${a(B)}${B.last?.status===400?x:""}`}const x="; if it is for the status words, set standards-status\
-words to the other of its two values";function L(B,W){if(W===void 0||W.outcome==="delivered")return[];const be=B==="sta\
ndards"?U:a;return[{kind:"delivery",level:W.outcome==="refused"?"error":"warning",title:"Phaset: not delivered",message:`${B}\
 ${be(W)}`}]}function X(B){return B===void 0?{state:"checked"}:{state:B.outcome==="delivered"?"uploaded":"failed",delivery:B}}}),
8461:((e,t,r)=>{r.d(t,{Bh:()=>a,kJ:()=>$,tm:()=>d,z$:()=>w});var o=r(6628);const s={pass:"pass",warning:"warn",failure:"\
fail"};function a(k){const A=U=>k.filter(x=>x.status===U).length;return{passes:A("pass"),warnings:A("warning"),failures:A(
"failure"),results:k.map(({name:U,message:x,path:L,status:X})=>({name:U,message:x,path:L,status:X}))}}function d(k,A){if(A===
"documented")return k;const U=k.results.map(x=>({...x,status:s[x.status]}));return{...k,results:U}}function w(k,A){switch(A){case"\
never":return[];case"failure":return k.filter(U=>U.status==="failure");case"warning":return k.filter(U=>U.status!=="pass")}}
function $(k){const A=k.filter(x=>x.status==="failure"),U=k.filter(x=>x.status==="warning");return[...A,...U].map(x=>({kind:"\
check",level:x.status==="failure"?"error":"warning",title:`Standards: ${x.name}`,message:`${x.remedy} (${x.message})`,...(0,o.
s)({file:x.file,line:x.line})}))}}),7351:((e,t,r)=>{r.d(t,{h:()=>s,k:()=>a});const o=()=>r.e(752).then(r.t.bind(r,6752,19));
async function s(d,w){return(await o()).fetch(d,w)}class a{#e;#t;constructor(w){this.#e=w}dispatch(w,$){return this.#n().
then(k=>k.dispatch(w,$),k=>$.onError?.(k)),!0}async close(){await(await this.#t)?.close()}async destroy(){await(await this.#t)?.
destroy()}#n(){return this.#t??=o().then(({ProxyAgent:w})=>new w(this.#e)),this.#t}}}),2613:(e=>{e.exports=me(import.meta.
url)("assert")}),6982:(e=>{e.exports=me(import.meta.url)("crypto")}),4434:(e=>{e.exports=me(import.meta.url)("events")}),
9896:(e=>{e.exports=me(import.meta.url)("fs")}),8611:(e=>{e.exports=me(import.meta.url)("http")}),5692:(e=>{e.exports=me(
import.meta.url)("https")}),9278:(e=>{e.exports=me(import.meta.url)("net")}),4589:(e=>{e.exports=me(import.meta.url)("no\
de:assert")}),6698:(e=>{e.exports=me(import.meta.url)("node:async_hooks")}),4573:(e=>{e.exports=me(import.meta.url)("nod\
e:buffer")}),7540:(e=>{e.exports=me(import.meta.url)("node:console")}),7598:(e=>{e.exports=me(import.meta.url)("node:cry\
pto")}),3053:(e=>{e.exports=me(import.meta.url)("node:diagnostics_channel")}),610:(e=>{e.exports=me(import.meta.url)("no\
de:dns")}),8474:(e=>{e.exports=me(import.meta.url)("node:events")}),3024:(e=>{e.exports=me(import.meta.url)("node:fs")}),
1455:(e=>{e.exports=me(import.meta.url)("node:fs/promises")}),7067:(e=>{e.exports=me(import.meta.url)("node:http")}),2467:(e=>{
e.exports=me(import.meta.url)("node:http2")}),7030:(e=>{e.exports=me(import.meta.url)("node:net")}),6760:(e=>{e.exports=
me(import.meta.url)("node:path")}),643:(e=>{e.exports=me(import.meta.url)("node:perf_hooks")}),1792:(e=>{e.exports=me(import.meta.
url)("node:querystring")}),7075:(e=>{e.exports=me(import.meta.url)("node:stream")}),8500:(e=>{e.exports=me(import.meta.url)(
"node:timers/promises")}),1692:(e=>{e.exports=me(import.meta.url)("node:tls")}),3136:(e=>{e.exports=me(import.meta.url)(
"node:url")}),7975:(e=>{e.exports=me(import.meta.url)("node:util")}),3429:(e=>{e.exports=me(import.meta.url)("node:util/\
types")}),5919:(e=>{e.exports=me(import.meta.url)("node:worker_threads")}),8522:(e=>{e.exports=me(import.meta.url)("node\
:zlib")}),857:(e=>{e.exports=me(import.meta.url)("os")}),6928:(e=>{e.exports=me(import.meta.url)("path")}),2203:(e=>{e.exports=
me(import.meta.url)("stream")}),3193:(e=>{e.exports=me(import.meta.url)("string_decoder")}),4756:(e=>{e.exports=me(import.meta.
url)("tls")}),9023:(e=>{e.exports=me(import.meta.url)("util")}),6288:((e,t,r)=>{r.d(t,{Yz:()=>mr,N4:()=>Mn,z3:()=>Zn,V4:()=>fe,
pq:()=>yr,_o:()=>hr,lm:()=>xn,C1:()=>rn,uH:()=>Ke,Pq:()=>D,Oh:()=>Cn,z:()=>E,$e:()=>Rn});var o=r(857);function s(v){return v==
null?"":typeof v=="string"||v instanceof String?v:JSON.stringify(v)}function a(v){return Object.keys(v).length?{title:v.
title,file:v.file,line:v.startLine,endLine:v.endLine,col:v.startColumn,endColumn:v.endColumn}:{}}function d(v,p,g){const b=new k(
v,p,g);process.stdout.write(b.toString()+o.EOL)}function w(v,p=""){d(v,{},p)}const $="::";class k{constructor(p,g,b){p||
(p="missing.command"),this.command=p,this.properties=g,this.message=b}toString(){let p=$+this.command;if(this.properties&&
Object.keys(this.properties).length>0){p+=" ";let g=!0;for(const b in this.properties)if(this.properties.hasOwnProperty(
b)){const I=this.properties[b];I&&(g?g=!1:p+=",",p+=`${b}=${U(I)}`)}}return p+=`${$}${A(this.message)}`,p}}function A(v){
return s(v).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function U(v){return s(v).replace(/%/g,"%25").
replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var x=r(6982),L=r(9896);function X(v,p){
const g=process.env[`GITHUB_${v}`];if(!g)throw new Error(`Unable to find environment variable for file command ${v}`);if(!L.
existsSync(g))throw new Error(`Missing file at path: ${g}`);L.appendFileSync(g,`${s(p)}${o.EOL}`,{encoding:"utf8"})}function B(v,p){
const g=`ghadelimiter_${x.randomUUID()}`,b=s(p);if(v.includes(g))throw new Error(`Unexpected input: name should not cont\
ain the delimiter "${g}"`);if(b.includes(g))throw new Error(`Unexpected input: value should not contain the delimiter "${g}\
"`);return`${v}<<${g}${o.EOL}${b}${o.EOL}${g}`}var W=r(6928),be=r(4942),Ae=function(v,p,g,b){function I(Z){return Z instanceof
g?Z:new g(function(j){j(Z)})}return new(g||(g=Promise))(function(Z,j){function le(J){try{Q(b.next(J))}catch(ge){j(ge)}}function ze(J){
try{Q(b.throw(J))}catch(ge){j(ge)}}function Q(J){J.done?Z(J.value):I(J.value).then(le,ze)}Q((b=b.apply(v,p||[])).next())})};
class Pe{constructor(p,g){this.username=p,this.password=g}prepareRequest(p){if(!p.headers)throw Error("The request has n\
o headers");p.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return Ae(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class ce{constructor(p){
this.token=p}prepareRequest(p){if(!p.headers)throw Error("The request has no headers");p.headers.Authorization=`Bearer ${this.
token}`}canHandleAuthentication(){return!1}handleAuthentication(){return Ae(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}}class te{constructor(p){this.token=p}prepareRequest(p){if(!p.headers)throw Error("The request has \
no headers");p.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return Ae(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var oe=function(v,p,g,b){
function I(Z){return Z instanceof g?Z:new g(function(j){j(Z)})}return new(g||(g=Promise))(function(Z,j){function le(J){try{
Q(b.next(J))}catch(ge){j(ge)}}function ze(J){try{Q(b.throw(J))}catch(ge){j(ge)}}function Q(J){J.done?Z(J.value):I(J.value).
then(le,ze)}Q((b=b.apply(v,p||[])).next())})};class ae{static createHttpClient(p=!0,g=10){const b={allowRetries:p,maxRetries:g};
return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(ae.getRequestToken())],b)}static getRequestToken(){
const p=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!p)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN e\
nv variable");return p}static getIDTokenUrl(){const p=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!p)throw new Error("Un\
able to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return p}static getCall(p){return oe(this,void 0,void 0,function*(){
var g;const Z=(g=(yield ae.createHttpClient().getJson(p).catch(j=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${j.statusCode}
 
        Error Message: ${j.message}`)})).result)===null||g===void 0?void 0:g.value;if(!Z)throw new Error("Response json \
body do not have ID Token field");return Z})}static getIDToken(p){return oe(this,void 0,void 0,function*(){try{let g=ae.
getIDTokenUrl();if(p){const I=encodeURIComponent(p);g=`${g}&audience=${I}`}debug(`ID token url is ${g}`);const b=yield ae.
getCall(g);return setSecret(b),b}catch(g){throw new Error(`Error message: ${g.message}`)}})}}var ke=function(v,p,g,b){function I(Z){
return Z instanceof g?Z:new g(function(j){j(Z)})}return new(g||(g=Promise))(function(Z,j){function le(J){try{Q(b.next(J))}catch(ge){
j(ge)}}function ze(J){try{Q(b.throw(J))}catch(ge){j(ge)}}function Q(J){J.done?Z(J.value):I(J.value).then(le,ze)}Q((b=b.apply(
v,p||[])).next())})};const{access:de,appendFile:ye,writeFile:ne}=L.promises,C="GITHUB_STEP_SUMMARY",M="https://docs.gith\
ub.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class T{constructor(){this._buffer=
""}filePath(){return ke(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const p=process.env[C];if(!p)
throw new Error(`Unable to find environment variable for $${C}. Check if your runtime environment supports job summaries\
.`);try{yield de(p,L.constants.R_OK|L.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${p}'. Chec\
k if the file has correct read/write permissions.`)}return this._filePath=p,this._filePath})}wrap(p,g,b={}){const I=Object.
entries(b).map(([Z,j])=>` ${Z}="${j}"`).join("");return g?`<${p}${I}>${g}</${p}>`:`<${p}${I}>`}write(p){return ke(this,void 0,
void 0,function*(){const g=!!p?.overwrite,b=yield this.filePath();return yield(g?ne:ye)(b,this._buffer,{encoding:"utf8"}),
this.emptyBuffer()})}clear(){return ke(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){
return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(p,g=!1){
return this._buffer+=p,g?this.addEOL():this}addEOL(){return this.addRaw(o.EOL)}addCodeBlock(p,g){const b=Object.assign({},
g&&{lang:g}),I=this.wrap("pre",this.wrap("code",p),b);return this.addRaw(I).addEOL()}addList(p,g=!1){const b=g?"ol":"ul",
I=p.map(j=>this.wrap("li",j)).join(""),Z=this.wrap(b,I);return this.addRaw(Z).addEOL()}addTable(p){const g=p.map(I=>{const Z=I.
map(j=>{if(typeof j=="string")return this.wrap("td",j);const{header:le,data:ze,colspan:Q,rowspan:J}=j,ge=le?"th":"td",on=Object.
assign(Object.assign({},Q&&{colspan:Q}),J&&{rowspan:J});return this.wrap(ge,ze,on)}).join("");return this.wrap("tr",Z)}).
join(""),b=this.wrap("table",g);return this.addRaw(b).addEOL()}addDetails(p,g){const b=this.wrap("details",this.wrap("su\
mmary",p)+g);return this.addRaw(b).addEOL()}addImage(p,g,b){const{width:I,height:Z}=b||{},j=Object.assign(Object.assign(
{},I&&{width:I}),Z&&{height:Z}),le=this.wrap("img",null,Object.assign({src:p,alt:g},j));return this.addRaw(le).addEOL()}addHeading(p,g){
const b=`h${g}`,I=["h1","h2","h3","h4","h5","h6"].includes(b)?b:"h1",Z=this.wrap(I,p);return this.addRaw(Z).addEOL()}addSeparator(){
const p=this.wrap("hr",null);return this.addRaw(p).addEOL()}addBreak(){const p=this.wrap("br",null);return this.addRaw(p).
addEOL()}addQuote(p,g){const b=Object.assign({},g&&{cite:g}),I=this.wrap("blockquote",p,b);return this.addRaw(I).addEOL()}addLink(p,g){
const b=this.wrap("a",p,{href:g});return this.addRaw(b).addEOL()}}const P=new T,S=null,E=P;function q(v){return v.replace(
/[\\]/g,"/")}function ee(v){return v.replace(/[/]/g,"\\")}function ie(v){return v.replace(/[/\\]/g,path.sep)}var re=r(3193),
Se=r(4434);const we=me(import.meta.url)("child_process");var We=r(2613),Ye=function(v,p,g,b){function I(Z){return Z instanceof
g?Z:new g(function(j){j(Z)})}return new(g||(g=Promise))(function(Z,j){function le(J){try{Q(b.next(J))}catch(ge){j(ge)}}function ze(J){
try{Q(b.throw(J))}catch(ge){j(ge)}}function Q(J){J.done?Z(J.value):I(J.value).then(le,ze)}Q((b=b.apply(v,p||[])).next())})};
const{chmod:ur,copyFile:bn,lstat:je,mkdir:$n,open:kn,readdir:It,rename:En,rm:Sn,rmdir:cr,stat:st,symlink:mt,unlink:dr}=L.
promises,at=process.platform==="win32";function Vt(v){return Ye(this,void 0,void 0,function*(){const p=yield fs.promises.
readlink(v);return at&&!p.endsWith("\\")?`${p}\\`:p})}const lr=268435456,fr=L.constants.O_RDONLY;function zn(v){return Ye(
this,void 0,void 0,function*(){try{yield st(v)}catch(p){if(p.code==="ENOENT")return!1;throw p}return!0})}function pr(v){
return Ye(this,arguments,void 0,function*(p,g=!1){return(g?yield st(p):yield je(p)).isDirectory()})}function Zt(v){if(v=
Rt(v),!v)throw new Error('isRooted() parameter "p" cannot be empty');return at?v.startsWith("\\")||/^[A-Z]:/i.test(v):v.
startsWith("/")}function _t(v,p){return Ye(this,void 0,void 0,function*(){let g;try{g=yield st(v)}catch(I){I.code!=="ENO\
ENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${v}': ${I}`)}if(g&&g.isFile()){if(at){
const I=W.extname(v).toUpperCase();if(p.some(Z=>Z.toUpperCase()===I))return v}else if(ut(g))return v}const b=v;for(const I of p){
v=b+I,g=void 0;try{g=yield st(v)}catch(Z){Z.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if ex\
ecutable file exists '${v}': ${Z}`)}if(g&&g.isFile()){if(at){try{const Z=W.dirname(v),j=W.basename(v).toUpperCase();for(const le of yield It(
Z))if(j===le.toUpperCase()){v=W.join(Z,le);break}}catch(Z){console.log(`Unexpected error attempting to determine the act\
ual case of the file '${v}': ${Z}`)}return v}else if(ut(g))return v}}return""})}function Rt(v){return v=v||"",at?(v=v.replace(
/\//g,"\\"),v.replace(/\\\\+/g,"\\")):v.replace(/\/\/+/g,"/")}function ut(v){return(v.mode&1)>0||(v.mode&8)>0&&process.getgid!==
void 0&&v.gid===process.getgid()||(v.mode&64)>0&&process.getuid!==void 0&&v.uid===process.getuid()}function On(){var v;return(v=
process.env.COMSPEC)!==null&&v!==void 0?v:"cmd.exe"}var Xe=function(v,p,g,b){function I(Z){return Z instanceof g?Z:new g(
function(j){j(Z)})}return new(g||(g=Promise))(function(Z,j){function le(J){try{Q(b.next(J))}catch(ge){j(ge)}}function ze(J){
try{Q(b.throw(J))}catch(ge){j(ge)}}function Q(J){J.done?Z(J.value):I(J.value).then(le,ze)}Q((b=b.apply(v,p||[])).next())})};
function An(v,p){return Xe(this,arguments,void 0,function*(g,b,I={}){const{force:Z,recursive:j,copySourceDirectory:le}=Kt(
I),ze=(yield ioUtil.exists(b))?yield ioUtil.stat(b):null;if(ze&&ze.isFile()&&!Z)return;const Q=ze&&ze.isDirectory()&&le?
path.join(b,path.basename(g)):b;if(!(yield ioUtil.exists(g)))throw new Error(`no such file or directory: ${g}`);if((yield ioUtil.
stat(g)).isDirectory())if(j)yield Jt(g,Q,0,Z);else throw new Error(`Failed to copy. ${g} is a directory, but tried to co\
py without recursive flag.`);else{if(path.relative(g,Q)==="")throw new Error(`'${Q}' and '${g}' are the same file`);yield bt(
g,Q,Z)}})}function Tn(v,p){return Xe(this,arguments,void 0,function*(g,b,I={}){if(yield ioUtil.exists(b)){let Z=!0;if((yield ioUtil.
isDirectory(b))&&(b=path.join(b,path.basename(g)),Z=yield ioUtil.exists(b)),Z)if(I.force==null||I.force)yield vt(b);else
throw new Error("Destination already exists")}yield wt(path.dirname(b)),yield ioUtil.rename(g,b)})}function vt(v){return Xe(
this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(v))throw new Error('File path must not contain `*`, \
`"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(v,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(p){throw new Error(
`File was unable to be removed ${p}`)}})}function wt(v){return Xe(this,void 0,void 0,function*(){ok(v,"a path argument m\
ust be provided"),yield ioUtil.mkdir(v,{recursive:!0})})}function yt(v,p){return Xe(this,void 0,void 0,function*(){if(!v)
throw new Error("parameter 'tool' is required");if(p){const b=yield yt(v,!1);if(!b)throw at?new Error(`Unable to locate \
executable file: ${v}. Please verify either the file path exists or the file can be found within a directory specified b\
y the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable \
to locate executable file: ${v}. Please verify either the file path exists or the file can be found within a directory s\
pecified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return b}const g=yield Ht(
v);return g&&g.length>0?g[0]:""})}function Ht(v){return Xe(this,void 0,void 0,function*(){if(!v)throw new Error("paramet\
er 'tool' is required");const p=[];if(at&&process.env.PATHEXT)for(const I of process.env.PATHEXT.split(W.delimiter))I&&p.
push(I);if(Zt(v)){const I=yield _t(v,p);return I?[I]:[]}if(v.includes(W.sep))return[];const g=[];if(process.env.PATH)for(const I of process.
env.PATH.split(W.delimiter))I&&g.push(I);const b=[];for(const I of g){const Z=yield _t(W.join(I,v),p);Z&&b.push(Z)}return b})}
function Kt(v){const p=v.force==null?!0:v.force,g=!!v.recursive,b=v.copySourceDirectory==null?!0:!!v.copySourceDirectory;
return{force:p,recursive:g,copySourceDirectory:b}}function Jt(v,p,g,b){return Xe(this,void 0,void 0,function*(){if(g>=255)
return;g++,yield wt(p);const I=yield ioUtil.readdir(v);for(const Z of I){const j=`${v}/${Z}`,le=`${p}/${Z}`;(yield ioUtil.
lstat(j)).isDirectory()?yield Jt(j,le,g,b):yield bt(j,le,b)}yield ioUtil.chmod(p,(yield ioUtil.stat(v)).mode)})}function bt(v,p,g){
return Xe(this,void 0,void 0,function*(){if((yield ioUtil.lstat(v)).isSymbolicLink()){try{yield ioUtil.lstat(p),yield ioUtil.
unlink(p)}catch(I){I.code==="EPERM"&&(yield ioUtil.chmod(p,"0666"),yield ioUtil.unlink(p))}const b=yield ioUtil.readlink(
v);yield ioUtil.symlink(b,p,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(p))||g)&&(yield ioUtil.copyFile(
v,p))})}const H=me(import.meta.url)("timers");var xt=function(v,p,g,b){function I(Z){return Z instanceof g?Z:new g(function(j){
j(Z)})}return new(g||(g=Promise))(function(Z,j){function le(J){try{Q(b.next(J))}catch(ge){j(ge)}}function ze(J){try{Q(b.
throw(J))}catch(ge){j(ge)}}function Q(J){J.done?Z(J.value):I(J.value).then(le,ze)}Q((b=b.apply(v,p||[])).next())})};const Ie=process.
platform==="win32";class Yt extends Se.EventEmitter{constructor(p,g,b){if(super(),!p)throw new Error("Parameter 'toolPat\
h' cannot be null or empty.");this.toolPath=p,this.args=g||[],this.options=b||{}}_debug(p){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(p)}_getCommandString(p,g){const b=this._getSpawnFileName(),I=this.
_getSpawnArgs(p);let Z=g?"":"[command]";if(Ie)if(this._isCmdFile()){Z+=b;for(const j of I)Z+=` ${j}`}else if(p.windowsVerbatimArguments){
Z+=`"${b}"`;for(const j of I)Z+=` ${j}`}else{Z+=this._windowsQuoteCmdArg(b);for(const j of I)Z+=` ${this._windowsQuoteCmdArg(
j)}`}else{Z+=b;for(const j of I)Z+=` ${j}`}return Z}_processLineBuffer(p,g,b){try{let I=g+p.toString(),Z=I.indexOf(o.EOL);
for(;Z>-1;){const j=I.substring(0,Z);b(j),I=I.substring(Z+o.EOL.length),Z=I.indexOf(o.EOL)}return I}catch(I){return this.
_debug(`error processing line. Failed with error ${I}`),""}}_getSpawnFileName(){return Ie&&this._isCmdFile()?process.env.
COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(p){if(Ie&&this._isCmdFile()){let g=`/D /S /C "${this._windowsQuoteCmdArg(
this.toolPath)}`;for(const b of this.args)g+=" ",g+=p.windowsVerbatimArguments?b:this._windowsQuoteCmdArg(b);return g+='\
"',[g]}return this.args}_endsWith(p,g){return p.endsWith(g)}_isCmdFile(){const p=this.toolPath.toUpperCase();return this.
_endsWith(p,".CMD")||this._endsWith(p,".BAT")}_windowsQuoteCmdArg(p){if(!this._isCmdFile())return this._uvQuoteCmdArg(p);
if(!p)return'""';const g=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let b=!1;
for(const j of p)if(g.some(le=>le===j)){b=!0;break}if(!b)return p;let I='"',Z=!0;for(let j=p.length;j>0;j--)I+=p[j-1],Z&&
p[j-1]==="\\"?I+="\\":p[j-1]==='"'?(Z=!0,I+='"'):Z=!1;return I+='"',I.split("").reverse().join("")}_uvQuoteCmdArg(p){if(!p)
return'""';if(!p.includes(" ")&&!p.includes("	")&&!p.includes('"'))return p;if(!p.includes('"')&&!p.includes("\\"))return`\
"${p}"`;let g='"',b=!0;for(let I=p.length;I>0;I--)g+=p[I-1],b&&p[I-1]==="\\"?g+="\\":p[I-1]==='"'?(b=!0,g+="\\"):b=!1;return g+=
'"',g.split("").reverse().join("")}_cloneExecOptions(p){p=p||{};const g={cwd:p.cwd||process.cwd(),env:p.env||process.env,
silent:p.silent||!1,windowsVerbatimArguments:p.windowsVerbatimArguments||!1,failOnStdErr:p.failOnStdErr||!1,ignoreReturnCode:p.
ignoreReturnCode||!1,delay:p.delay||1e4};return g.outStream=p.outStream||process.stdout,g.errStream=p.errStream||process.
stderr,g}_getSpawnOptions(p,g){p=p||{};const b={};return b.cwd=p.cwd,b.env=p.env,b.windowsVerbatimArguments=p.windowsVerbatimArguments||
this._isCmdFile(),p.windowsVerbatimArguments&&(b.argv0=`"${g}"`),b}exec(){return xt(this,void 0,void 0,function*(){return!Zt(
this.toolPath)&&(this.toolPath.includes("/")||Ie&&this.toolPath.includes("\\"))&&(this.toolPath=W.resolve(process.cwd(),
this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield yt(this.toolPath,!0),new Promise((p,g)=>xt(this,void 0,
void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const Q of this.args)this._debug(
`   ${Q}`);const b=this._cloneExecOptions(this.options);!b.silent&&b.outStream&&b.outStream.write(this._getCommandString(
b)+o.EOL);const I=new gt(b,this.toolPath);if(I.on("debug",Q=>{this._debug(Q)}),this.options.cwd&&!(yield zn(this.options.
cwd)))return g(new Error(`The cwd: ${this.options.cwd} does not exist!`));const Z=this._getSpawnFileName(),j=we.spawn(Z,
this._getSpawnArgs(b),this._getSpawnOptions(this.options,Z));let le="";j.stdout&&j.stdout.on("data",Q=>{this.options.listeners&&
this.options.listeners.stdout&&this.options.listeners.stdout(Q),!b.silent&&b.outStream&&b.outStream.write(Q),le=this._processLineBuffer(
Q,le,J=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(J)})});let ze="";if(j.stderr&&
j.stderr.on("data",Q=>{I.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.
stderr(Q),!b.silent&&b.errStream&&b.outStream&&(b.failOnStdErr?b.errStream:b.outStream).write(Q),ze=this._processLineBuffer(
Q,ze,J=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(J)})}),j.on("error",Q=>{
I.processError=Q.message,I.processExited=!0,I.processClosed=!0,I.CheckComplete()}),j.on("exit",Q=>{I.processExitCode=Q,I.
processExited=!0,this._debug(`Exit code ${Q} received from tool '${this.toolPath}'`),I.CheckComplete()}),j.on("close",Q=>{
I.processExitCode=Q,I.processExited=!0,I.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}\
'`),I.CheckComplete()}),I.on("done",(Q,J)=>{le.length>0&&this.emit("stdline",le),ze.length>0&&this.emit("errline",ze),j.
removeAllListeners(),Q?g(Q):p(J)}),this.options.input){if(!j.stdin)throw new Error("child process missing stdin");j.stdin.
end(this.options.input)}}))})}}function Xt(v){const p=[];let g=!1,b=!1,I="";function Z(j){b&&j!=='"'&&(I+="\\"),I+=j,b=!1}
for(let j=0;j<v.length;j++){const le=v.charAt(j);if(le==='"'){b?Z(le):g=!g;continue}if(le==="\\"&&b){Z(le);continue}if(le===
"\\"&&g){b=!0;continue}if(le===" "&&!g){I.length>0&&(p.push(I),I="");continue}Z(le)}return I.length>0&&p.push(I.trim()),
p}class gt extends Se.EventEmitter{constructor(p,g){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=
0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!g)throw new Error("toolPath\
 must not be empty");this.options=p,this.toolPath=g,p.delay&&(this.delay=p.delay)}CheckComplete(){this.done||(this.processClosed?
this._setResult():this.processExited&&(this.timeout=(0,H.setTimeout)(gt.HandleTimeout,this.delay,this)))}_debug(p){this.
emit("debug",p)}_setResult(){let p;this.processExited&&(this.processError?p=new Error(`There was an error when attemptin\
g to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):
this.processExitCode!==0&&!this.options.ignoreReturnCode?p=new Error(`The process '${this.toolPath}' failed with exit co\
de ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(p=new Error(`The process '${this.toolPath}'\
 failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=
null),this.done=!0,this.emit("done",p,this.processExitCode)}static HandleTimeout(p){if(!p.done){if(!p.processClosed&&p.processExited){
const g=`The STDIO streams did not close within ${p.delay/1e3} seconds of the exit event from process '${p.toolPath}'. T\
his may indicate a child process inherited the STDIO streams and has not yet exited.`;p._debug(g)}p._setResult()}}}var $t=function(v,p,g,b){
function I(Z){return Z instanceof g?Z:new g(function(j){j(Z)})}return new(g||(g=Promise))(function(Z,j){function le(J){try{
Q(b.next(J))}catch(ge){j(ge)}}function ze(J){try{Q(b.throw(J))}catch(ge){j(ge)}}function Q(J){J.done?Z(J.value):I(J.value).
then(le,ze)}Q((b=b.apply(v,p||[])).next())})};function rt(v,p,g){return $t(this,void 0,void 0,function*(){const b=tr.argStringToArray(
v);if(b.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");const I=b[0];return p=b.slice(1).
concat(p||[]),new tr.ToolRunner(I,p,g).exec()})}function Pn(v,p,g){return $t(this,void 0,void 0,function*(){var b,I;let Z="",
j="";const le=new StringDecoder("utf8"),ze=new StringDecoder("utf8"),Q=(b=g?.listeners)===null||b===void 0?void 0:b.stdout,
J=(I=g?.listeners)===null||I===void 0?void 0:I.stderr,ge=G=>{j+=ze.write(G),J&&J(G)},on=G=>{Z+=le.write(G),Q&&Q(G)},h=Object.
assign(Object.assign({},g?.listeners),{stdout:on,stderr:ge}),m=yield rt(v,p,Object.assign(Object.assign({},g),{listeners:h}));
return Z+=le.end(),j+=ze.end(),{exitCode:m,stdout:Z,stderr:j}})}var kt=function(v,p,g,b){function I(Z){return Z instanceof
g?Z:new g(function(j){j(Z)})}return new(g||(g=Promise))(function(Z,j){function le(J){try{Q(b.next(J))}catch(ge){j(ge)}}function ze(J){
try{Q(b.throw(J))}catch(ge){j(ge)}}function Q(J){J.done?Z(J.value):I(J.value).then(le,ze)}Q((b=b.apply(v,p||[])).next())})};
const Qt=()=>kt(void 0,void 0,void 0,function*(){const{stdout:v}=yield exec.getExecOutput('powershell -command "(Get-Cim\
Instance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:p}=yield exec.getExecOutput('powershell\
 -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:p.trim(),version:v.
trim()}}),Ct=()=>kt(void 0,void 0,void 0,function*(){var v,p,g,b;const{stdout:I}=yield exec.getExecOutput("sw_vers",void 0,
{silent:!0}),Z=(p=(v=I.match(/ProductVersion:\s*(.+)/))===null||v===void 0?void 0:v[1])!==null&&p!==void 0?p:"";return{name:(b=
(g=I.match(/ProductName:\s*(.+)/))===null||g===void 0?void 0:g[1])!==null&&b!==void 0?b:"",version:Z}}),ct=()=>kt(void 0,
void 0,void 0,function*(){const{stdout:v}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[p,g]=v.trim().
split(`
`);return{name:p,version:g}}),Me=o.platform(),en=o.arch(),Et=Me==="win32",Qe=Me==="darwin",tn=Me==="linux";function In(){
return kt(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield Et?Qt():Qe?Ct():ct()),{platform:Me,
arch:en,isWindows:Et,isMacOS:Qe,isLinux:tn})})}var f=function(v,p,g,b){function I(Z){return Z instanceof g?Z:new g(function(j){
j(Z)})}return new(g||(g=Promise))(function(Z,j){function le(J){try{Q(b.next(J))}catch(ge){j(ge)}}function ze(J){try{Q(b.
throw(J))}catch(ge){j(ge)}}function Q(J){J.done?Z(J.value):I(J.value).then(le,ze)}Q((b=b.apply(v,p||[])).next())})},y;(function(v){
v[v.Success=0]="Success",v[v.Failure=1]="Failure"})(y||(y={}));function O(v,p){const g=toCommandValue(p);if(process.env[v]=
g,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",prepareKeyValueMessage(v,p));issueCommand("set-env",{name:v},
g)}function D(v){d("add-mask",{},v)}function ue(v){process.env.GITHUB_PATH||""?issueFileCommand("PATH",v):issueCommand("\
add-path",{},v),process.env.PATH=`${v}${path.delimiter}${process.env.PATH}`}function fe(v,p){const g=process.env[`INPUT_${v.
replace(/ /g,"_").toUpperCase()}`]||"";if(p&&p.required&&!g)throw new Error(`Input required and not supplied: ${v}`);return p&&
p.trimWhitespace===!1?g:g.trim()}function Ge(v,p){const g=fe(v,p).split(`
`).filter(b=>b!=="");return p&&p.trimWhitespace===!1?g:g.map(b=>b.trim())}function Ne(v,p){const g=["true","True","TRUE"],
b=["false","False","FALSE"],I=fe(v,p);if(g.includes(I))return!0;if(b.includes(I))return!1;throw new TypeError(`Input doe\
s not meet YAML 1.2 "Core Schema" specification: ${v}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Ke(v,p){if(process.env.GITHUB_OUTPUT||
"")return X("OUTPUT",B(v,p));process.stdout.write(o.EOL),d("set-output",{name:v},s(p))}function nn(v){issue("echo",v?"on":
"off")}function rn(v){process.exitCode=y.Failure,Zn(v)}function hr(){return process.env.RUNNER_DEBUG==="1"}function mr(v){
d("debug",{},v)}function Zn(v,p={}){d("error",a(p),v instanceof Error?v.toString():v)}function Rn(v,p={}){d("warning",a(
p),v instanceof Error?v.toString():v)}function xn(v,p={}){d("notice",a(p),v instanceof Error?v.toString():v)}function yr(v){
process.stdout.write(v+o.EOL)}function Cn(v){w("group",v)}function Mn(){w("endgroup")}function ho(v,p){return f(this,void 0,
void 0,function*(){Cn(v);let g;try{g=yield p()}finally{Mn()}return g})}function mo(v,p){if(process.env.GITHUB_STATE||"")
return issueFileCommand("STATE",prepareKeyValueMessage(v,p));issueCommand("save-state",{name:v},toCommandValue(p))}function gr(v){
return process.env[`STATE_${v}`]||""}function yo(v){return f(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(
v)})}}),4942:((e,t,r)=>{r.d(t,{Qq:()=>ye});var o=r(8611),s=r.t(o,2),a=r(5692),d=r.t(a,2);function w(C){const M=C.protocol===
"https:";if($(C))return;const T=M?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;
if(T)try{return new A(T)}catch{if(!T.startsWith("http://")&&!T.startsWith("https://"))return new A(`http://${T}`)}else return}
function $(C){if(!C.hostname)return!1;const M=C.hostname;if(k(M))return!0;const T=process.env.no_proxy||process.env.NO_PROXY||
"";if(!T)return!1;let P;C.port?P=Number(C.port):C.protocol==="http:"?P=80:C.protocol==="https:"&&(P=443);const S=[C.hostname.
toUpperCase()];typeof P=="number"&&S.push(`${S[0]}:${P}`);for(const E of T.split(",").map(q=>q.trim().toUpperCase()).filter(
q=>q))if(E==="*"||S.some(q=>q===E||q.endsWith(`.${E}`)||E.startsWith(".")&&q.endsWith(`${E}`)))return!0;return!1}function k(C){
const M=C.toLowerCase();return M==="localhost"||M.startsWith("127.")||M.startsWith("[::1]")||M.startsWith("[0:0:0:0:0:0:\
0:1]")}class A extends URL{constructor(M,T){super(M,T),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=
decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}
var U=r(770),x=r(7351),L=function(C,M,T,P){function S(E){return E instanceof T?E:new T(function(q){q(E)})}return new(T||
(T=Promise))(function(E,q){function ee(Se){try{re(P.next(Se))}catch(we){q(we)}}function ie(Se){try{re(P.throw(Se))}catch(we){
q(we)}}function re(Se){Se.done?E(Se.value):S(Se.value).then(ee,ie)}re((P=P.apply(C,M||[])).next())})},X;(function(C){C[C.
OK=200]="OK",C[C.MultipleChoices=300]="MultipleChoices",C[C.MovedPermanently=301]="MovedPermanently",C[C.ResourceMoved=302]=
"ResourceMoved",C[C.SeeOther=303]="SeeOther",C[C.NotModified=304]="NotModified",C[C.UseProxy=305]="UseProxy",C[C.SwitchProxy=
306]="SwitchProxy",C[C.TemporaryRedirect=307]="TemporaryRedirect",C[C.PermanentRedirect=308]="PermanentRedirect",C[C.BadRequest=
400]="BadRequest",C[C.Unauthorized=401]="Unauthorized",C[C.PaymentRequired=402]="PaymentRequired",C[C.Forbidden=403]="Fo\
rbidden",C[C.NotFound=404]="NotFound",C[C.MethodNotAllowed=405]="MethodNotAllowed",C[C.NotAcceptable=406]="NotAcceptable",
C[C.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",C[C.RequestTimeout=408]="RequestTimeout",C[C.Conflict=
409]="Conflict",C[C.Gone=410]="Gone",C[C.TooManyRequests=429]="TooManyRequests",C[C.InternalServerError=500]="InternalSe\
rverError",C[C.NotImplemented=501]="NotImplemented",C[C.BadGateway=502]="BadGateway",C[C.ServiceUnavailable=503]="Servic\
eUnavailable",C[C.GatewayTimeout=504]="GatewayTimeout"})(X||(X={}));var B;(function(C){C.Accept="accept",C.ContentType="\
content-type"})(B||(B={}));var W;(function(C){C.ApplicationJson="application/json"})(W||(W={}));function be(C){const M=pm.
getProxyUrl(new URL(C));return M?M.href:""}const Ae=[X.MovedPermanently,X.ResourceMoved,X.SeeOther,X.TemporaryRedirect,X.
PermanentRedirect],Pe=[X.BadGateway,X.ServiceUnavailable,X.GatewayTimeout],ce=["OPTIONS","GET","DELETE","HEAD"],te=10,oe=5;
class ae extends Error{constructor(M,T){super(M),this.name="HttpClientError",this.statusCode=T,Object.setPrototypeOf(this,
ae.prototype)}}class ke{constructor(M){this.message=M}readBody(){return L(this,void 0,void 0,function*(){return new Promise(
M=>L(this,void 0,void 0,function*(){let T=Buffer.alloc(0);this.message.on("data",P=>{T=Buffer.concat([T,P])}),this.message.
on("end",()=>{M(T.toString())})}))})}readBodyBuffer(){return L(this,void 0,void 0,function*(){return new Promise(M=>L(this,
void 0,void 0,function*(){const T=[];this.message.on("data",P=>{T.push(P)}),this.message.on("end",()=>{M(Buffer.concat(T))})}))})}}
function de(C){return new URL(C).protocol==="https:"}class ye{constructor(M,T,P){this._ignoreSslError=!1,this._allowRedirects=
!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this.
_disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(M),this.handlers=T||[],this.requestOptions=P,P&&(P.ignoreSslError!=
null&&(this._ignoreSslError=P.ignoreSslError),this._socketTimeout=P.socketTimeout,P.allowRedirects!=null&&(this._allowRedirects=
P.allowRedirects),P.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=P.allowRedirectDowngrade),P.maxRedirects!=
null&&(this._maxRedirects=Math.max(P.maxRedirects,0)),P.keepAlive!=null&&(this._keepAlive=P.keepAlive),P.allowRetries!=null&&
(this._allowRetries=P.allowRetries),P.maxRetries!=null&&(this._maxRetries=P.maxRetries))}options(M,T){return L(this,void 0,
void 0,function*(){return this.request("OPTIONS",M,null,T||{})})}get(M,T){return L(this,void 0,void 0,function*(){return this.
request("GET",M,null,T||{})})}del(M,T){return L(this,void 0,void 0,function*(){return this.request("DELETE",M,null,T||{})})}post(M,T,P){
return L(this,void 0,void 0,function*(){return this.request("POST",M,T,P||{})})}patch(M,T,P){return L(this,void 0,void 0,
function*(){return this.request("PATCH",M,T,P||{})})}put(M,T,P){return L(this,void 0,void 0,function*(){return this.request(
"PUT",M,T,P||{})})}head(M,T){return L(this,void 0,void 0,function*(){return this.request("HEAD",M,null,T||{})})}sendStream(M,T,P,S){
return L(this,void 0,void 0,function*(){return this.request(M,T,P,S)})}getJson(M){return L(this,arguments,void 0,function*(T,P={}){
P[B.Accept]=this._getExistingOrDefaultHeader(P,B.Accept,W.ApplicationJson);const S=yield this.get(T,P);return this._processResponse(
S,this.requestOptions)})}postJson(M,T){return L(this,arguments,void 0,function*(P,S,E={}){const q=JSON.stringify(S,null,
2);E[B.Accept]=this._getExistingOrDefaultHeader(E,B.Accept,W.ApplicationJson),E[B.ContentType]=this._getExistingOrDefaultContentTypeHeader(
E,W.ApplicationJson);const ee=yield this.post(P,q,E);return this._processResponse(ee,this.requestOptions)})}putJson(M,T){
return L(this,arguments,void 0,function*(P,S,E={}){const q=JSON.stringify(S,null,2);E[B.Accept]=this._getExistingOrDefaultHeader(
E,B.Accept,W.ApplicationJson),E[B.ContentType]=this._getExistingOrDefaultContentTypeHeader(E,W.ApplicationJson);const ee=yield this.
put(P,q,E);return this._processResponse(ee,this.requestOptions)})}patchJson(M,T){return L(this,arguments,void 0,function*(P,S,E={}){
const q=JSON.stringify(S,null,2);E[B.Accept]=this._getExistingOrDefaultHeader(E,B.Accept,W.ApplicationJson),E[B.ContentType]=
this._getExistingOrDefaultContentTypeHeader(E,W.ApplicationJson);const ee=yield this.patch(P,q,E);return this._processResponse(
ee,this.requestOptions)})}request(M,T,P,S){return L(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Cl\
ient has already been disposed.");const E=new URL(T);let q=this._prepareRequest(M,E,S);const ee=this._allowRetries&&ce.includes(
M)?this._maxRetries+1:1;let ie=0,re;do{if(re=yield this.requestRaw(q,P),re&&re.message&&re.message.statusCode===X.Unauthorized){
let we;for(const We of this.handlers)if(We.canHandleAuthentication(re)){we=We;break}return we?we.handleAuthentication(this,
q,P):re}let Se=this._maxRedirects;for(;re.message.statusCode&&Ae.includes(re.message.statusCode)&&this._allowRedirects&&
Se>0;){const we=re.message.headers.location;if(!we)break;const We=new URL(we);if(E.protocol==="https:"&&E.protocol!==We.
protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not all\
owed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield re.
readBody(),We.hostname!==E.hostname)for(const Ye in S)Ye.toLowerCase()==="authorization"&&delete S[Ye];q=this._prepareRequest(
M,We,S),re=yield this.requestRaw(q,P),Se--}if(!re.message.statusCode||!Pe.includes(re.message.statusCode))return re;ie+=
1,ie<ee&&(yield re.readBody(),yield this._performExponentialBackoff(ie))}while(ie<ee);return re})}dispose(){this._agent&&
this._agent.destroy(),this._disposed=!0}requestRaw(M,T){return L(this,void 0,void 0,function*(){return new Promise((P,S)=>{
function E(q,ee){q?S(q):ee?P(ee):S(new Error("Unknown error"))}this.requestRawWithCallback(M,T,E)})})}requestRawWithCallback(M,T,P){
typeof T=="string"&&(M.options.headers||(M.options.headers={}),M.options.headers["Content-Length"]=Buffer.byteLength(T,"\
utf8"));let S=!1;function E(ie,re){S||(S=!0,P(ie,re))}const q=M.httpModule.request(M.options,ie=>{const re=new ke(ie);E(
void 0,re)});let ee;q.on("socket",ie=>{ee=ie}),q.setTimeout(this._socketTimeout||3*6e4,()=>{ee&&ee.end(),E(new Error(`Re\
quest timeout: ${M.options.path}`))}),q.on("error",function(ie){E(ie)}),T&&typeof T=="string"&&q.write(T,"utf8"),T&&typeof T!=
"string"?(T.on("close",function(){q.end()}),T.pipe(q)):q.end()}getAgent(M){const T=new URL(M);return this._getAgent(T)}getAgentDispatcher(M){
const T=new URL(M),P=w(T);if(P&&P.hostname)return this._getProxyAgentDispatcher(T,P)}_prepareRequest(M,T,P){const S={};S.
parsedUrl=T;const E=S.parsedUrl.protocol==="https:";S.httpModule=E?d:s;const q=E?443:80;if(S.options={},S.options.host=S.
parsedUrl.hostname,S.options.port=S.parsedUrl.port?parseInt(S.parsedUrl.port):q,S.options.path=(S.parsedUrl.pathname||"")+
(S.parsedUrl.search||""),S.options.method=M,S.options.headers=this._mergeHeaders(P),this.userAgent!=null&&(S.options.headers["\
user-agent"]=this.userAgent),S.options.agent=this._getAgent(S.parsedUrl),this.handlers)for(const ee of this.handlers)ee.
prepareRequest(S.options);return S}_mergeHeaders(M){return this.requestOptions&&this.requestOptions.headers?Object.assign(
{},ne(this.requestOptions.headers),ne(M||{})):ne(M||{})}_getExistingOrDefaultHeader(M,T,P){let S;if(this.requestOptions&&
this.requestOptions.headers){const q=ne(this.requestOptions.headers)[T];q&&(S=typeof q=="number"?q.toString():q)}const E=M[T];
return E!==void 0?typeof E=="number"?E.toString():E:S!==void 0?S:P}_getExistingOrDefaultContentTypeHeader(M,T){let P;if(this.
requestOptions&&this.requestOptions.headers){const E=ne(this.requestOptions.headers)[B.ContentType];E&&(typeof E=="numbe\
r"?P=String(E):Array.isArray(E)?P=E.join(", "):P=E)}const S=M[B.ContentType];return S!==void 0?typeof S=="number"?String(
S):Array.isArray(S)?S.join(", "):S:P!==void 0?P:T}_getAgent(M){let T;const P=w(M),S=P&&P.hostname;if(this._keepAlive&&S&&
(T=this._proxyAgent),S||(T=this._agent),T)return T;const E=M.protocol==="https:";let q=100;if(this.requestOptions&&(q=this.
requestOptions.maxSockets||o.globalAgent.maxSockets),P&&P.hostname){const ee={maxSockets:q,keepAlive:this._keepAlive,proxy:Object.
assign(Object.assign({},(P.username||P.password)&&{proxyAuth:`${P.username}:${P.password}`}),{host:P.hostname,port:P.port})};
let ie;const re=P.protocol==="https:";E?ie=re?U.httpsOverHttps:U.httpsOverHttp:ie=re?U.httpOverHttps:U.httpOverHttp,T=ie(
ee),this._proxyAgent=T}if(!T){const ee={keepAlive:this._keepAlive,maxSockets:q};T=E?new a.Agent(ee):new o.Agent(ee),this.
_agent=T}return E&&this._ignoreSslError&&(T.options=Object.assign(T.options||{},{rejectUnauthorized:!1})),T}_getProxyAgentDispatcher(M,T){
let P;if(this._keepAlive&&(P=this._proxyAgentDispatcher),P)return P;const S=M.protocol==="https:";return P=new x.k(Object.
assign({uri:T.href,pipelining:this._keepAlive?1:0},(T.username||T.password)&&{token:`Basic ${Buffer.from(`${T.username}:${T.
password}`).toString("base64")}`})),this._proxyAgentDispatcher=P,S&&this._ignoreSslError&&(P.options=Object.assign(P.options.
requestTls||{},{rejectUnauthorized:!1})),P}_getUserAgentWithOrchestrationId(M){const T=M||"actions/http-client",P=process.
env.ACTIONS_ORCHESTRATION_ID;if(P){const S=P.replace(/[^a-z0-9_.-]/gi,"_");return`${T} actions_orchestration_id/${S}`}return T}_performExponentialBackoff(M){
return L(this,void 0,void 0,function*(){M=Math.min(te,M);const T=oe*Math.pow(2,M);return new Promise(P=>setTimeout(()=>P(),
T))})}_processResponse(M,T){return L(this,void 0,void 0,function*(){return new Promise((P,S)=>L(this,void 0,void 0,function*(){
const E=M.message.statusCode||0,q={statusCode:E,result:null,headers:{}};E===X.NotFound&&P(q);function ee(Se,we){if(typeof we==
"string"){const We=new Date(we);if(!isNaN(We.valueOf()))return We}return we}let ie,re;try{re=yield M.readBody(),re&&re.length>
0&&(T&&T.deserializeDates?ie=JSON.parse(re,ee):ie=JSON.parse(re),q.result=ie),q.headers=M.message.headers}catch{}if(E>299){
let Se;ie&&ie.message?Se=ie.message:re&&re.length>0?Se=re:Se=`Failed request: (${E})`;const we=new ae(Se,E);we.result=q.
result,S(we)}else P(q)}))})}}const ne=C=>Object.keys(C).reduce((M,T)=>(M[T.toLowerCase()]=C[T],M),{})}),3305:((e,t,r)=>{
r.d(t,{_L:()=>st,FO:()=>Z,qm:()=>yt,LK:()=>kn,Zm:()=>vt,Eb:()=>Xt,m9:()=>gt,G8:()=>Rt,UI:()=>bt,F7:()=>je,NC:()=>Ht,fU:()=>j,
Fk:()=>rt,Rl:()=>x,em:()=>_t,q0:()=>Q,mI:()=>J});var o=r(4890),s;const a=null,d=null;class w{constructor(){this._map=new WeakMap,
this._idmap=new Map}add(m,...G){const pe=G[0];return this._map.set(m,pe),pe&&typeof pe=="object"&&"id"in pe&&this._idmap.
set(pe.id,m),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(m){const G=this._map.get(m);return G&&
typeof G=="object"&&"id"in G&&this._idmap.delete(G.id),this._map.delete(m),this}get(m){const G=m._zod.parent;if(G){const pe={
...this.get(G)??{}};delete pe.id;const Re={...pe,...this._map.get(m)};return Object.keys(Re).length?Re:void 0}return this.
_map.get(m)}has(m){return this._map.has(m)}}function $(){return new w}(s=globalThis).__zod_globalRegistry??(s.__zod_globalRegistry=
$());const k=globalThis.__zod_globalRegistry;var A=r(4723);function U(h){return h.checks&&(h.checks=[...h.checks]),h}function x(h,m){
return new h(U({type:"string",...A.A2(m)}))}function L(h,m){return new h(U({type:"string",coerce:!0,...util.normalizeParams(
m)}))}function X(h,m){return new h({type:"string",format:"email",check:"string_format",abort:!1,...util.normalizeParams(
m)})}function B(h,m){return new h({type:"string",format:"guid",check:"string_format",abort:!1,...util.normalizeParams(m)})}
function W(h,m){return new h({type:"string",format:"uuid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function be(h,m){
return new h({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...util.normalizeParams(m)})}function Ae(h,m){
return new h({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...util.normalizeParams(m)})}function Pe(h,m){
return new h({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...util.normalizeParams(m)})}function ce(h,m){
return new h({type:"string",format:"url",check:"string_format",abort:!1,...util.normalizeParams(m)})}function te(h,m){return new h(
{type:"string",format:"emoji",check:"string_format",abort:!1,...util.normalizeParams(m)})}function oe(h,m){return new h(
{type:"string",format:"nanoid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ae(h,m){return new h(
{type:"string",format:"cuid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ke(h,m){return new h({
type:"string",format:"cuid2",check:"string_format",abort:!1,...util.normalizeParams(m)})}function de(h,m){return new h({
type:"string",format:"ulid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ye(h,m){return new h({type:"\
string",format:"xid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ne(h,m){return new h({type:"st\
ring",format:"ksuid",check:"string_format",abort:!1,...util.normalizeParams(m)})}function C(h,m){return new h({type:"str\
ing",format:"ipv4",check:"string_format",abort:!1,...util.normalizeParams(m)})}function M(h,m){return new h({type:"strin\
g",format:"ipv6",check:"string_format",abort:!1,...util.normalizeParams(m)})}function T(h,m){return new h({type:"string",
format:"mac",check:"string_format",abort:!1,...util.normalizeParams(m)})}function P(h,m){return new h({type:"string",format:"\
cidrv4",check:"string_format",abort:!1,...util.normalizeParams(m)})}function S(h,m){return new h({type:"string",format:"\
cidrv6",check:"string_format",abort:!1,...util.normalizeParams(m)})}function E(h,m){return new h({type:"string",format:"\
base64",check:"string_format",abort:!1,...util.normalizeParams(m)})}function q(h,m){return new h({type:"string",format:"\
base64url",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ee(h,m){return new h({type:"string",format:"\
e164",check:"string_format",abort:!1,...util.normalizeParams(m)})}function ie(h,m){return new h({type:"string",format:"c\
redit_card",check:"string_format",abort:!1,...util.normalizeParams(m)})}function re(h,m){return new h({type:"string",format:"\
iban",check:"string_format",abort:!1,...util.normalizeParams(m)})}function Se(h,m){return new h({type:"string",format:"j\
wt",check:"string_format",abort:!1,...util.normalizeParams(m)})}const we={Any:null,Minute:-1,Second:0,Millisecond:3,Microsecond:6};
function We(h,m){return new h({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...util.
normalizeParams(m)})}function Ye(h,m){return new h({type:"string",format:"date",check:"string_format",...util.normalizeParams(
m)})}function ur(h,m){return new h({type:"string",format:"time",check:"string_format",precision:null,...util.normalizeParams(
m)})}function bn(h,m){return new h({type:"string",format:"duration",check:"string_format",...util.normalizeParams(m)})}function je(h,m){
return new h(U({type:"number",checks:[],...A.A2(m)}))}function $n(h,m){return new h(U({type:"number",coerce:!0,checks:[],
...util.normalizeParams(m)}))}function kn(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"safein\
t",...A.A2(m)})}function It(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"float32",...util.normalizeParams(
m)})}function En(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"float64",...util.normalizeParams(
m)})}function Sn(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"int32",...util.normalizeParams(
m)})}function cr(h,m){return new h({type:"number",check:"number_format",abort:!1,format:"uint32",...util.normalizeParams(
m)})}function st(h,m){return new h({type:"boolean",...A.A2(m)})}function mt(h,m){return new h({type:"boolean",coerce:!0,
...util.normalizeParams(m)})}function dr(h,m){return new h({type:"bigint",...util.normalizeParams(m)})}function at(h,m){
return new h({type:"bigint",coerce:!0,...util.normalizeParams(m)})}function Vt(h,m){return new h({type:"bigint",check:"b\
igint_format",abort:!1,format:"int64",...util.normalizeParams(m)})}function lr(h,m){return new h({type:"bigint",check:"b\
igint_format",abort:!1,format:"uint64",...util.normalizeParams(m)})}function fr(h,m){return new h({type:"symbol",...util.
normalizeParams(m)})}function zn(h,m){return new h({type:"undefined",...util.normalizeParams(m)})}function pr(h,m){return new h(
{type:"null",...util.normalizeParams(m)})}function Zt(h){return new h({type:"any"})}function _t(h){return new h({type:"u\
nknown"})}function Rt(h,m){return new h({type:"never",...A.A2(m)})}function ut(h,m){return new h({type:"void",...util.normalizeParams(
m)})}function On(h,m){return new h({type:"date",...util.normalizeParams(m)})}function Xe(h,m){return new h({type:"date",
coerce:!0,...util.normalizeParams(m)})}function An(h,m){return new h({type:"nan",...util.normalizeParams(m)})}function Tn(h,m){
return new checks.$ZodCheckLessThan({check:"less_than",...util.normalizeParams(m),value:h,inclusive:!1})}function vt(h,m){
return new o.sm({check:"less_than",...A.A2(m),value:h,inclusive:!0})}function wt(h,m){return new o.J_({check:"greater_th\
an",...A.A2(m),value:h,inclusive:!1})}function yt(h,m){return new o.J_({check:"greater_than",...A.A2(m),value:h,inclusive:!0})}
function Ht(h){return wt(0,h)}function Kt(h){return Tn(0,h)}function Jt(h){return vt(0,h)}function bt(h){return yt(0,h)}
function H(h,m){return new checks.$ZodCheckMultipleOf({check:"multiple_of",...util.normalizeParams(m),value:h})}function xt(h,m){
return new checks.$ZodCheckMaxSize({check:"max_size",...util.normalizeParams(m),maximum:h})}function Ie(h,m){return new checks.
$ZodCheckMinSize({check:"min_size",...util.normalizeParams(m),minimum:h})}function Yt(h,m){return new checks.$ZodCheckSizeEquals(
{check:"size_equals",...util.normalizeParams(m),size:h})}function Xt(h,m){return new o.Yk({check:"max_length",...A.A2(m),
maximum:h})}function gt(h,m){return new o.Kk({check:"min_length",...A.A2(m),minimum:h})}function $t(h,m){return new checks.
$ZodCheckLengthEquals({check:"length_equals",...util.normalizeParams(m),length:h})}function rt(h,m){return new o.DG({check:"\
string_format",format:"regex",...A.A2(m),pattern:h})}function Pn(h){return new checks.$ZodCheckLowerCase({check:"string_\
format",format:"lowercase",...util.normalizeParams(h)})}function kt(h){return new checks.$ZodCheckUpperCase({check:"stri\
ng_format",format:"uppercase",...util.normalizeParams(h)})}function Qt(h,m){return new checks.$ZodCheckIncludes({check:"\
string_format",format:"includes",...util.normalizeParams(m),includes:h})}function Ct(h,m){return new checks.$ZodCheckStartsWith(
{check:"string_format",format:"starts_with",...util.normalizeParams(m),prefix:h})}function ct(h,m){return new checks.$ZodCheckEndsWith(
{check:"string_format",format:"ends_with",...util.normalizeParams(m),suffix:h})}function Me(h,m,G){return new checks.$ZodCheckProperty(
{check:"property",property:h,schema:m,...util.normalizeParams(G)})}function en(h,m){return new checks.$ZodCheckProperties(
{check:"properties",shape:h,...util.normalizeParams(m)})}function Et(h,m){return new checks.$ZodCheckMimeType({check:"mi\
me_type",mime:h,...util.normalizeParams(m)})}function Qe(h){return new checks.$ZodCheckOverwrite({check:"overwrite",tx:h})}
function tn(h){return Qe(m=>m.normalize(h))}function In(){return Qe(h=>h.trim())}function f(){return Qe(h=>h.toLowerCase())}
function y(){return Qe(h=>h.toUpperCase())}function O(){return Qe(h=>util.slugify(h))}function D(h,m,G){return new h({type:"\
array",element:m,...util.normalizeParams(G)})}function ue(h,m,G){return new h({type:"union",options:m,...util.normalizeParams(
G)})}function fe(h,m,G){return new h({type:"union",options:m,inclusive:!1,...util.normalizeParams(G)})}function Ge(h,m,G,pe){
return new h({type:"union",options:G,discriminator:m,...util.normalizeParams(pe)})}function Ne(h,m,G){return new h({type:"\
intersection",left:m,right:G})}function Ke(h,m,G,pe){const Re=G instanceof schemas.$ZodType,xe=Re?pe:G,Mt=Re?G:null;return new h(
{type:"tuple",items:m,rest:Mt,...util.normalizeParams(xe)})}function nn(h,m,G,pe){return new h({type:"record",keyType:m,
valueType:G,...util.normalizeParams(pe)})}function rn(h,m,G,pe){return new h({type:"map",keyType:m,valueType:G,...util.normalizeParams(
pe)})}function hr(h,m,G){return new h({type:"set",valueType:m,...util.normalizeParams(G)})}function mr(h,m,G){const pe=Array.
isArray(m)?Object.fromEntries(m.map(Re=>[Re,Re])):m;return new h({type:"enum",entries:pe,...util.normalizeParams(G)})}function Zn(h,m,G){
return new h({type:"enum",entries:m,...util.normalizeParams(G)})}function Rn(h,m,G){return new h({type:"literal",values:Array.
isArray(m)?m:[m],...util.normalizeParams(G)})}function xn(h,m){return new h({type:"file",...util.normalizeParams(m)})}function yr(h,m){
return new h({type:"transform",transform:m})}function Cn(h,m){return new h({type:"optional",innerType:m})}function Mn(h,m){
return new h({type:"nullable",innerType:m})}function ho(h,m,G){return new h({type:"default",innerType:m,get defaultValue(){
return typeof G=="function"?G():util.shallowClone(G)}})}function mo(h,m,G){return new h({type:"nonoptional",innerType:m,
...util.normalizeParams(G)})}function gr(h,m){return new h({type:"success",innerType:m})}function yo(h,m,G){return new h(
{type:"catch",innerType:m,catchValue:typeof G=="function"?G:util.constantCatch(G)})}function v(h,m,G){return new h({type:"\
pipe",in:m,out:G})}function p(h,m){return new h({type:"readonly",innerType:m})}function g(h,m,G){return new h({type:"tem\
plate_literal",parts:m,...util.normalizeParams(G)})}function b(h,m){return new h({type:"lazy",getter:m})}function I(h,m){
return new h({type:"promise",innerType:m})}function Z(h,m,G){const pe=A.A2(G);return pe.abort??(pe.abort=!0),new h({type:"\
custom",check:"custom",fn:m,...pe})}function j(h,m,G){return new h({type:"custom",check:"custom",fn:m,...A.A2(G)})}function le(h,m){
const G=ze(pe=>(pe.addIssue=Re=>{if(typeof Re=="string")pe.issues.push(util.issue(Re,pe.value,G._zod.def));else{const xe=Re;
xe.fatal&&(xe.continue=!1),xe.code??(xe.code="custom"),"input"in xe||(xe.input=pe.value),xe.inst??(xe.inst=G),xe.continue??
(xe.continue=!G._zod.def.abort),pe.issues.push(util.issue(xe))}},h(pe.value,pe)),m);return G}function ze(h,m){const G=new checks.
$ZodCheck({check:"custom",...util.normalizeParams(m)});return G._zod.check=h,G}function Q(h){const m=new o.QP({check:"de\
scribe"});return m._zod.onattach=[G=>{const pe=k.get(G)??{};k.add(G,{...pe,description:h})}],m._zod.check=()=>{},m}function J(h){
const m=new o.QP({check:"meta"});return m._zod.onattach=[G=>{const pe=k.get(G)??{};k.add(G,{...pe,...h})}],m._zod.check=
()=>{},m}function ge(h,m){const G=util.normalizeParams(m);let pe=G.truthy??["true","1","yes","on","y","enabled"],Re=G.falsy??
["false","0","no","off","n","disabled"];G.case!=="sensitive"&&(pe=pe.map(et=>typeof et=="string"?et.toLowerCase():et),Re=
Re.map(et=>typeof et=="string"?et.toLowerCase():et));const xe=new Set(pe),Mt=new Set(Re),Nn=h.Codec??schemas.$ZodCodec,go=h.
Boolean??schemas.$ZodBoolean,_o=h.String??schemas.$ZodString,vo=new _o({type:"string",error:G.error}),_r=new go({type:"b\
oolean",error:G.error}),St=new Nn({type:"pipe",in:vo,out:_r,transform:((et,Dn)=>{let Nt=et;return G.case!=="sensitive"&&
(Nt=Nt.toLowerCase()),xe.has(Nt)?!0:Mt.has(Nt)?!1:(Dn.issues.push({code:"invalid_value",expected:"stringbool",values:[...xe,
...Mt],input:Dn.value,inst:St,continue:!1}),{})}),reverseTransform:((et,Dn)=>et===!0?pe[0]||"true":Re[0]||"false"),error:G.
error});return St._zod.bag.truthy=pe,St._zod.bag.falsy=Re,St._zod.bag.case=G.case??"insensitive",St}function on(h,m,G,pe={}){
const Re=util.normalizeParams(pe),xe={check:"string_format",type:"string",format:m,fn:typeof G=="function"?G:Nn=>G.test(
Nn),...Re};return G instanceof RegExp&&(xe.pattern=G),new h(xe)}}),4890:((e,t,r)=>{r.d(t,{DG:()=>te,J_:()=>A,KH:()=>x,Kk:()=>Ae,
QP:()=>a,Yk:()=>be,sm:()=>k});var o=r(8532),s=r(4723);const a=o.xI("$ZodCheck",(S,E)=>{var q;S._zod??(S._zod={}),S._zod.
def=E,(q=S._zod).onattach??(q.onattach=[])}),d=S=>{const E=S.value;return!util.nullish(E)&&E.size!==void 0},w=S=>{const E=S.
value;return!s.cl(E)&&E.length!==void 0},$={number:"number",bigint:"bigint",object:"date"},k=o.xI("$ZodCheckLessThan",(S,E)=>{
a.init(S,E);const q=$[typeof E.value];S._zod.check=ee=>{(E.inclusive?ee.value<=E.value:ee.value<E.value)||ee.issues.push(
{origin:$[typeof ee.value]??q,code:"too_big",maximum:typeof E.value=="object"?E.value.getTime():E.value,input:ee.value,inclusive:E.
inclusive,inst:S,continue:!E.abort})}}),A=o.xI("$ZodCheckGreaterThan",(S,E)=>{a.init(S,E);const q=$[typeof E.value];S._zod.
check=ee=>{(E.inclusive?ee.value>=E.value:ee.value>E.value)||ee.issues.push({origin:$[typeof ee.value]??q,code:"too_smal\
l",minimum:typeof E.value=="object"?E.value.getTime():E.value,input:ee.value,inclusive:E.inclusive,inst:S,continue:!E.abort})}}),
U=null,x=o.xI("$ZodCheckNumberFormat",(S,E)=>{a.init(S,E),E.format=E.format||"float64";const q=E.format?.includes("int"),
ee=q?"int":"number",[ie,re]=s.zH[E.format];S._zod.check=Se=>{const we=Se.value;if(q){if(!Number.isInteger(we)){Se.issues.
push({expected:ee,format:E.format,code:"invalid_type",continue:!1,input:we,inst:S});return}if(!Number.isSafeInteger(we)){
we>0?Se.issues.push({input:we,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe inte\
ger range.",inst:S,origin:ee,inclusive:!0,continue:!E.abort}):Se.issues.push({input:we,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:S,origin:ee,inclusive:!0,continue:!E.abort});return}}we<ie&&
Se.issues.push({origin:"number",input:we,code:"too_small",minimum:ie,inclusive:!0,inst:S,continue:!E.abort}),we>re&&Se.issues.
push({origin:"number",input:we,code:"too_big",maximum:re,inclusive:!0,inst:S,continue:!E.abort})}}),L=null,X=null,B=null,
W=null,be=o.xI("$ZodCheckMaxLength",(S,E)=>{var q;a.init(S,E),(q=S._zod.def).when??(q.when=w),S._zod.check=ee=>{const ie=ee.
value,re=ie.length;if((typeof ie=="string"&&re>E.maximum?s.O7(ie):re)<=E.maximum)return;const we=s.Rc(ie);ee.issues.push(
{origin:we,code:"too_big",maximum:E.maximum,inclusive:!0,input:ie,inst:S,continue:!E.abort})}}),Ae=o.xI("$ZodCheckMinLen\
gth",(S,E)=>{var q;a.init(S,E),(q=S._zod.def).when??(q.when=w),S._zod.check=ee=>{const ie=ee.value,re=ie.length;if((typeof ie==
"string"&&re>=E.minimum&&re<E.minimum*2?s.O7(ie):re)>=E.minimum)return;const we=s.Rc(ie);ee.issues.push({origin:we,code:"\
too_small",minimum:E.minimum,inclusive:!0,input:ie,inst:S,continue:!E.abort})}}),Pe=null,ce=o.xI("$ZodCheckStringFormat",
(S,E)=>{var q,ee;a.init(S,E),E.pattern?(q=S._zod).check??(q.check=ie=>{E.pattern.lastIndex=0,!E.pattern.test(ie.value)&&
ie.issues.push({origin:"string",code:"invalid_format",format:E.format,input:ie.value,...E.pattern?{pattern:E.pattern.toString()}:
{},inst:S,continue:!E.abort})}):(ee=S._zod).check??(ee.check=()=>{})}),te=o.xI("$ZodCheckRegex",(S,E)=>{ce.init(S,E),S._zod.
check=q=>{E.pattern.lastIndex=0,!E.pattern.test(q.value)&&q.issues.push({origin:"string",code:"invalid_format",format:"r\
egex",input:q.value,pattern:E.pattern.toString(),inst:S,continue:!E.abort})}}),oe=null,ae=null,ke=null,de=null,ye=null;function ne(S,E,q){
S.issues.length&&E.issues.push(...util.prefixIssues(q,S.issues))}const C=null,M=null,T=null,P=null}),8532:((e,t,r)=>{r.d(
t,{$W:()=>X,GT:()=>U,cV:()=>x,cr:()=>L,tm:()=>a,xI:()=>k});var o=r(4723),s;const a=Object.freeze({status:"aborted"}),d={
value:void 0,enumerable:!1};let w="captureStackTrace"in Error?Error:null;function $(B){const W=w;if(W){const be=W.stackTraceLimit;
if(typeof be=="number"){try{W.stackTraceLimit=0}catch{return w=null,new B}try{return new B}finally{W.stackTraceLimit=be}}}
return new B}function k(B,W,be,Ae){const Pe={};function ce(ne){this.def=ne,this.constr=ye,this.traits=new Set}ce.prototype=
Pe;const te=be,oe=te&&new WeakSet;function ae(ne,C){if(ne._zod){if(ne._zod.traits.has(B))return}else{d.value=new ce(C);try{
Object.defineProperty(ne,"_zod",d)}finally{d.value=void 0}}if(ne._zod.traits.add(B),W(ne,C),oe){const T=Object.getPrototypeOf(
ne),P=ne._zod.constr.prototype;let S=T;for(;S&&S!==P;)S=Object.getPrototypeOf(S);const E=S??T;oe.has(E)||(oe.add(E),(0,o.
ol)(E,te))}const M=ye.prototype;for(const T in M)Object.prototype.hasOwnProperty.call(M,T)&&(T in ne||(ne[T]=M[T].bind(ne)))}
const ke=Ae?.Parent??Object;class de extends ke{}Object.defineProperty(de,"name",{value:B});function ye(ne){const C=Ae?.
Parent?$(de):this;ae(C,ne);const M=C._zod.deferred;if(M){for(const P of M)P();C._zod.deferred=void 0}const T=globalThis.
__zod_globalConfig?.postProcessor;return T&&T(C),C}return Object.defineProperty(ye,"init",{value:ae}),Object.defineProperty(
ye,Symbol.hasInstance,{value:ne=>Ae?.Parent&&ne instanceof Ae.Parent?!0:ne?._zod?.traits?.has(B)}),Object.defineProperty(
ye,"name",{value:B}),ye}const A=null;class U extends Error{constructor(){super("Encountered Promise during synchronous p\
arse. Use .parseAsync() instead.")}}class x extends Error{constructor(W){super(`Encountered unidirectional transform dur\
ing encode: ${W}`),this.name="ZodEncodeError"}}(s=globalThis).__zod_globalConfig??(s.__zod_globalConfig={});const L=globalThis.
__zod_globalConfig;function X(B){return B&&Object.assign(L,B),L}}),4723:((e,t,r)=>{r.d(t,{A2:()=>$n,Gv:()=>ee,MO:()=>te,
NM:()=>En,O7:()=>wt,PO:()=>L,QH:()=>Zt,Qd:()=>re,Rc:()=>yt,SS:()=>In,Vy:()=>ce,X:()=>Qe,cl:()=>X,d3:()=>Xe,gx:()=>q,hi:()=>On,
iR:()=>An,jD:()=>Pn,k8:()=>U,lQ:()=>Rt,o8:()=>je,ol:()=>$t,p6:()=>B,qQ:()=>Ye,qh:()=>rt,rL:()=>_t,sD:()=>bn,sn:()=>Kt,v5:()=>Et,
w5:()=>k,zH:()=>Sn});function o(f){return f}function s(f){return f}function a(){return f=>f}function d(f){}function w(f){
throw new Error("Unexpected value in exhaustive check")}function $(f){}function k(f){const y=Object.values(f).filter(D=>typeof D==
"number");return Object.entries(f).filter(([D,ue])=>y.indexOf(+D)===-1).map(([D,ue])=>ue)}function A(f,y="|"){return f.map(
O=>It(O)).join(y)}function U(f,y){return typeof y=="bigint"?y.toString():y}class x{constructor(y){this._getter=y,this._value=
void 0}get value(){const y=this._getter;return y!==void 0&&(this._value=y(),this._getter=void 0),this._value}}function L(f){
return new x(f)}function X(f){return f==null}function B(f){const y=f.startsWith("^")?1:0,O=f.endsWith("$")?f.length-1:f.
length;return f.slice(y,O)}function W(f,y){const O=f/y,D=Math.round(O),ue=4*Number.EPSILON*Math.max(Math.abs(O),1);return Math.
abs(O-D)<ue?0:O-D}const be=null;function Ae(f,y,O){let D;Object.defineProperty(f,y,{get(){if(D!==be)return D===void 0&&(D=
be,D=O()),D},set(ue){Object.defineProperty(f,y,{value:ue})},configurable:!0})}function Pe(f){return Object.create(Object.
getPrototypeOf(f),Object.getOwnPropertyDescriptors(f))}function ce(f,y,O){Object.defineProperty(f,y,{value:O,writable:!0,
enumerable:!0,configurable:!0})}function te(f){const y=Object.getOwnPropertyDescriptor(f,"shape");return y?.get?y.get.raw:
y?.value}function oe(f){return te(f._zod.def)??f._zod.def.shape}function ae(f,y,O){Object.defineProperty(f,y,{get(){const D=O();
return ce(this,y,D),D},enumerable:!0,configurable:!0})}function ke(f,y,O){y in f?ce(f,y,O):f[y]=O}function de(f,y,O,D){const ue=oe(
y);for(const fe of O){const Ge=Object.getOwnPropertyDescriptor(ue,fe);Ge.enumerable&&(Ge.get?ae(f,fe,()=>{const Ne=y._zod.
def.shape[fe];return D?D(Ne,fe):Ne}):ke(f,fe,D?D(Ge.value,fe):Ge.value))}}function ye(f,y){for(const O of Reflect.ownKeys(
y)){const D=Object.getOwnPropertyDescriptor(y,O);D.enumerable&&(D.get?ae(f,O,()=>y[O]):ke(f,O,D.value))}}function ne(...f){
const y={};for(const O of f){const D=Object.getOwnPropertyDescriptors(O);Object.assign(y,D)}return Object.defineProperties(
{},y)}function C(f){return ne(f._zod.def)}function M(f,y){return y?y.reduce((O,D)=>O?.[D],f):f}function T(f){const y=Object.
keys(f),O=y.map(D=>f[D]);return Promise.all(O).then(D=>{const ue={};for(let fe=0;fe<y.length;fe++)ue[y[fe]]=D[fe];return ue})}
function P(f=10){const y="abcdefghijklmnopqrstuvwxyz";let O="";for(let D=0;D<f;D++)O+=y[Math.floor(Math.random()*y.length)];
return O}function S(f){return JSON.stringify(f)}function E(f){return f.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(
/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}const q="captureStackTrace"in Error?Error.captureStackTrace:(...f)=>{};function ee(f){
return typeof f=="object"&&f!==null&&!Array.isArray(f)}const ie=null;function re(f){if(ee(f)===!1)return!1;const y=f.constructor;
if(y===void 0||typeof y!="function")return!0;const O=y.prototype;return!(ee(O)===!1||Object.prototype.hasOwnProperty.call(
O,"isPrototypeOf")===!1)}function Se(f){return re(f)?{...f}:Array.isArray(f)?[...f]:f instanceof Map?new Map(f):f instanceof
Set?new Set(f):f}function we(f){let y=0;for(const O in f)Object.prototype.hasOwnProperty.call(f,O)&&y++;return y}const We=f=>{
const y=typeof f;switch(y){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(
f)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":
return"symbol";case"object":return Array.isArray(f)?"array":f===null?"null":f.then&&typeof f.then=="function"&&f.catch&&
typeof f.catch=="function"?"promise":typeof Map<"u"&&f instanceof Map?"map":typeof Set<"u"&&f instanceof Set?"set":typeof Date<
"u"&&f instanceof Date?"date":typeof File<"u"&&f instanceof File?"file":"object";default:throw new Error(`Unknown data t\
ype: ${y}`)}},Ye=new Set(["string","number","symbol"]),ur=new Set(["string","number","bigint","boolean","symbol","undefi\
ned"]);function bn(f){return f.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function je(f,y,O){const D=new f._zod.constr(y??f._zod.
def);return(!y||O?.parent)&&(D._zod.parent=f),D}function $n(f){const y=f;if(!y)return{};if(typeof y=="string")return{error:()=>y};
if(y?.message!==void 0){if(y?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");y.error=
y.message}return delete y.message,typeof y.error=="string"?{...y,error:()=>y.error}:y}function kn(f){let y;return new Proxy(
{},{get(O,D,ue){return y??(y=f()),Reflect.get(y,D,ue)},set(O,D,ue,fe){return y??(y=f()),Reflect.set(y,D,ue,fe)},has(O,D){
return y??(y=f()),Reflect.has(y,D)},deleteProperty(O,D){return y??(y=f()),Reflect.deleteProperty(y,D)},ownKeys(O){return y??
(y=f()),Reflect.ownKeys(y)},getOwnPropertyDescriptor(O,D){return y??(y=f()),Reflect.getOwnPropertyDescriptor(y,D)},defineProperty(O,D,ue){
return y??(y=f()),Reflect.defineProperty(y,D,ue)}})}function It(f){return typeof f=="bigint"?f.toString()+"n":typeof f==
"string"?`"${f}"`:`${f}`}function En(f){return Object.keys(f).filter(y=>f[y]._zod.optin!==void 0&&f[y]._zod.optout==="op\
tional")}const Sn={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},cr={int64:[BigInt("-9\
223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function st(f,y){
const O=f._zod.def,D=O.checks;if(D&&D.length>0)throw new Error(".pick() cannot be used on object schemas containing refi\
nements");const fe={};return de(fe,f,mt(f,y)),je(f,ne(O,{shape:fe,checks:[]}))}function mt(f,y){const O=oe(f),D=[];for(const ue of Reflect.
ownKeys(y)){if(!Object.getOwnPropertyDescriptor(O,ue)?.enumerable)throw new Error(`Unrecognized key: "${String(ue)}"`);y[ue]&&
D.push(ue)}return D}function dr(f,y){const O=f._zod.def,D=O.checks;if(D&&D.length>0)throw new Error(".omit() cannot be u\
sed on object schemas containing refinements");const fe=new Set(mt(f,y)),Ge={};return de(Ge,f,Reflect.ownKeys(oe(f)).filter(
Ne=>!fe.has(Ne))),je(f,ne(O,{shape:Ge,checks:[]}))}function at(f,y){if(!re(y))throw new Error("Invalid input to extend: \
expected a plain object");const O=f._zod.def.checks;if(O&&O.length>0){const ue=oe(f);for(const fe of Reflect.ownKeys(y))
if(Object.getOwnPropertyDescriptor(ue,fe)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing r\
efinements. Use `.safeExtend()` instead.")}return je(f,ne(f._zod.def,{shape:Vt(f,y)}))}function Vt(f,y){const O={};return de(
O,f,Reflect.ownKeys(oe(f))),ye(O,y),O}function lr(f,y){if(!re(y))throw new Error("Invalid input to safeExtend: expected \
a plain object");return je(f,ne(f._zod.def,{shape:Vt(f,y)}))}function fr(f,y){if(!y?._zod?.def)throw new Error("Invalid \
input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(f._zod.def.checks?.length)throw new Error(
".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");const O={};de(O,f,Reflect.
ownKeys(oe(f))),de(O,y,Reflect.ownKeys(oe(y)));const D=ne(f._zod.def,{shape:O,get catchall(){return y._zod.def.catchall},
checks:y._zod.def.checks??[]});return je(f,D)}function zn(f,y,O,D="partial"){const fe=y._zod.def.checks;if(fe&&fe.length>
0)throw new Error(`.${D}() cannot be used on object schemas containing refinements`);const Ne=O?new Set(mt(y,O)):void 0,
Ke={};return de(Ke,y,Reflect.ownKeys(oe(y)),f&&((nn,rn)=>Ne&&!Ne.has(rn)?nn:new f({type:"optional",innerType:nn}))),je(y,
ne(y._zod.def,{shape:Ke,checks:[]}))}function pr(f,y,O){const D=O?new Set(mt(y,O)):void 0,ue={};return de(ue,y,Reflect.ownKeys(
oe(y)),(fe,Ge)=>D&&!D.has(Ge)?fe:new f({type:"nonoptional",innerType:fe})),je(y,ne(y._zod.def,{shape:ue}))}function Zt(f,y=0){
if(f.aborted===!0)return!0;for(let O=y;O<f.issues.length;O++)if(f.issues[O]?.continue!==!0)return!0;return!1}function _t(f,y=0){
if(f.aborted===!0)return!0;for(let O=y;O<f.issues.length;O++)if(f.issues[O]?.continue===!1)return!0;return!1}function Rt(f,y){
return y.map(O=>{var D;return(D=O).path??(D.path=[]),O.path.unshift(f),O})}function ut(f){return typeof f=="string"?f:f?.
message}function On(f){const y=[];for(const O of f??[]){const D=O._zod.def;if(!/_(length|size)$|_equals$/.test(D.check))
break;const ue=D.maximum??D.length??D.size;ue>=0&&y.push([ue,O])}return y}function Xe(f,y,O){var D;for(let ue=y;ue<f.length;ue++)
(D=f[ue]).schema??(D.schema=O)}function An(f,y,O){var D;const ue=f.inst?._zod?.traits;ue?.has("$ZodType")&&(ue.has("$Zod\
Check")?(D=f).schema??(D.schema=f.inst):f.schema=f.inst);const fe=f.schema!==f.inst?f.schema?._zod.def?.error:void 0,Ge=f.
message?f.message:ut(f.inst?._zod.def?.error?.(f))??ut(fe?.(f))??ut(y?.error?.(f))??ut(O.customError?.(f))??ut(O.localeError?.(
f))??"Invalid input",Ne={};for(const Ke of Object.keys(f))Ke==="inst"||Ke==="schema"||Ke==="continue"||Ke==="input"||Ke===
"__proto__"||(Ne[Ke]=f[Ke]);return Ne.path??(Ne.path=[]),Ne.message=Ge,y?.reportInput&&(Ne.input=f.input),Ne}function Tn(f){
return f instanceof Set?"set":f instanceof Map?"map":f instanceof File?"file":"unknown"}const vt=/[\uD800-\uDBFF]/;function wt(f){
const y=f.length;if(!vt.test(f))return y;let O=y;for(let D=0;D<y-1;D++)(f.charCodeAt(D)&64512)===55296&&(f.charCodeAt(D+
1)&64512)===56320&&(O--,D++);return O}function yt(f){return Array.isArray(f)?"array":typeof f=="string"?"string":"unknow\
n"}function Ht(f){const y=typeof f;switch(y){case"number":return Number.isNaN(f)?"nan":"number";case"object":{if(f===null)
return"null";if(Array.isArray(f))return"array";const O=f;if(O&&Object.getPrototypeOf(O)!==Object.prototype&&"constructor"in
O&&O.constructor)return O.constructor.name}}return y}function Kt(...f){const[y,O,D]=f;return typeof y=="string"?{message:y,
code:"custom",input:O,inst:D}:{...y}}function Jt(f){return Object.entries(f).filter(([y,O])=>Number.isNaN(Number.parseInt(
y,10))).map(y=>y[1])}function bt(f){const y=atob(f),O=new Uint8Array(y.length);for(let D=0;D<y.length;D++)O[D]=y.charCodeAt(
D);return O}function H(f){let y="";for(let O=0;O<f.length;O++)y+=String.fromCharCode(f[O]);return btoa(y)}function xt(f){
const y=f.replace(/-/g,"+").replace(/_/g,"/"),O="=".repeat((4-y.length%4)%4);return bt(y+O)}function Ie(f){return H(f).replace(
/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function Yt(f){const y=f.replace(/^0x/,"");if(y.length%2!==0)throw new Error(
"Invalid hex string length");const O=new Uint8Array(y.length/2);for(let D=0;D<y.length;D+=2)O[D/2]=Number.parseInt(y.slice(
D,D+2),16);return O}function Xt(f){return Array.from(f).map(y=>y.toString(16).padStart(2,"0")).join("")}class gt{constructor(...y){}}
function $t(f,y){for(const O in y){const D=Object.getOwnPropertyDescriptor(y,O);D.get?Object.defineProperty(f,O,{...D,enumerable:!1}):
Qt(f,O,D.value)}}function rt(f,y,O,D=!0){return Object.defineProperty(f,y,{configurable:!0,writable:!0,enumerable:D,value:O}),
O}function Pn(f,y,O){return rt(f,y,O,!1)}function kt(f,y){for(const O in f){const D=f[O];Object.defineProperty(y,O,{configurable:!0,
enumerable:!0,get(){return rt(this,O,D(this))},set(ue){rt(this,O,ue)}})}return y}function Qt(f,y,O){Object.defineProperty(
f,y,{configurable:!0,get(){return this==null?O:rt(this,y,O.bind(this))},set(D){rt(this,y,D)}})}function Ct(f,y){const O=Object.
getPrototypeOf(f);return y in O?void 0:O}let ct,Me=!1;const en={configurable:!0,get(){Me=!0}};function Et(f,y,O){const D=Object.
getPrototypeOf(f._zod);if(y in D&&ct!==f._zod){ct=void 0;return}ct=f._zod,Object.defineProperty(D,y,{configurable:!0,get(){
Object.defineProperty(this,y,en);const ue=Me;Me=!1;try{const fe=O(this);return Me?delete this[y]:Object.defineProperty(this,
y,{configurable:!0,writable:!0,value:fe}),Me=Me||ue,fe}catch(fe){throw delete this[y],Me=Me||ue,fe}},set(ue){Object.defineProperty(
this,y,{configurable:!0,writable:!0,value:ue})}})}function Qe(f,y,O,D){const ue=Ct(f,y);ue&&Object.defineProperty(ue,y,{
configurable:!0,get(){const fe={configurable:!0,writable:!0,enumerable:D,value:void 0};return Object.defineProperty(this,
y,fe),fe.value=O(this),Object.defineProperty(this,y,fe),fe.value},set(fe){Object.defineProperty(this,y,{configurable:!0,
writable:!0,enumerable:D,value:fe})}})}const tn="~constantCatch";function In(f){const y=()=>f;return y[tn]=!0,y}}),8395:((e,t,r)=>{
r.d(t,{Xz9:()=>Vn,YOg:()=>Sr,zMY:()=>Co,MfU:()=>Au,IeY:()=>Wo,q0y:()=>Du,gMt:()=>lu,k5n:()=>Uo,Whr:()=>Wa,euz:()=>_u,_H3:()=>su,
mIj:()=>Uu,mee:()=>jo,cl6:()=>ku,aig:()=>Ro,Ikc:()=>ou,lqM:()=>Lo,FsL:()=>Iu,g1P:()=>No,YPB:()=>Nu,rej:()=>iu,YjP:()=>Bn,
pdi:()=>bu,L5J:()=>Wn});var o=r(8532),s=r(4890);const a=/^[cC][0-9a-z]{6,}$/,d=/^[0-9a-z]+$/,w=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,
$=/^[0-9a-vA-V]{20}$/,k=/^[A-Za-z0-9]{27}$/,A=/^[a-zA-Z0-9_-]{21}$/;function U(n){return new RegExp(`^[a-zA-Z0-9_-]{${n}\
}$`)}const x=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,L=/^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/,
X=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,B=n=>n?new RegExp(`^([0-9a-fA-F]{8}-\
[0-9a-fA-F]{4}-${n}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
W=null,be=null,Ae=null,Pe=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,
ce=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
te=/^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/,
oe=/^[^\s@"]{1,64}@[^\s@]{1,255}$/u,ae=null,ke=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
de=null;function ye(){return new RegExp(de,"u")}const ne=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
C=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
M=n=>{const i=util.escapeRegex(n??":");return new RegExp(`^(?:[0-9A-F]{2}${i}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${i}){5}[0-\
9a-f]{2}$`)},T=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
P=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
S=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,E=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,
q=/^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/,
ee=/^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/,ie=/^https?$/,re=/^\+[1-9]\d{6,14}$/,
Se=/^\d(?:[ -]?\d){11,18}$/,we=/^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/,
We=/^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/,Ye=null;function ur(n){return new RegExp(`^${n}$`)}const bn=null;function je(n){
const i="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof n.precision=="number"?n.precision===-1?`${i}`:n.precision===0?`${i}:\
[0-5]\\d`:`${i}:[0-5]\\d\\.\\d{${n.precision}}`:n.seconds?`${i}:[0-5]\\d(?:\\.\\d+)?`:`${i}(?::[0-5]\\d(?:\\.\\d+)?)?`}function $n(n){
return new RegExp(`^${je(n)}$`)}function kn(n){const i=["Z"];n.offset&&i.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const u=`${je(
{precision:n.precision,seconds:!0})}(?:${i.join("|")})`,c=n.local?`${u}|${je({precision:n.precision})}`:u;return new RegExp(
`^${Ye}T(?:${c})$`)}const It=/^[\s\S]{0,}$/,En=n=>{const i=n?`[\\s\\S]{${n?.minimum??0},${n?.maximum??""}}`:"[\\s\\S]*";
return new RegExp(`^${i}$`)},Sn=/^-?\d+n?$/,cr=/^-?\d+$/,st=/^-?\d+(?:\.\d+)?$/,mt=/^(?:true|false)$/i,dr=/^null$/i,at=/^undefined$/i,
Vt=/^[^A-Z]*$/,lr=/^[^a-z]*$/,fr=/^[0-9a-fA-F]*$/;function zn(n,i){return new RegExp(`^[A-Za-z0-9+/]{${n}}${i}$`)}function pr(n){
return new RegExp(`^[A-Za-z0-9_-]{${n}}$`)}const Zt=/^[0-9a-fA-F]{32}$/,_t=null,Rt=null,ut=/^[0-9a-fA-F]{40}$/,On=null,Xe=null,
An=/^[0-9a-fA-F]{64}$/,Tn=null,vt=null,wt=/^[0-9a-fA-F]{96}$/,yt=null,Ht=null,Kt=/^[0-9a-fA-F]{128}$/,Jt=null,bt=null;var H=r(
4723);const xt={major:4,minor:6,patch:7},Ie=o.xI("$ZodType",(n,i)=>{var u;n??(n={}),n._zod.def=i,n._zod.bag=n._zod.bag||
{},n._zod.version=xt;const c=n._zod.def.checks,l=n._zod.traits.has("$ZodCheck")?[n,...c??[]]:c?.length?[...c]:[];for(const _ of l)
for(const N of _._zod.onattach)N(n);if(l.length===0)(u=n._zod).deferred??(u.deferred=[]),n._zod.deferred?.push(()=>{n._zod.
run=n._zod.parse});else{const _=(F,K,R)=>{if(F.memo)return F;let V=H.QH(F),se;for(const _e of K){if(_e._zod.def.when){if(H.
rL(F)||!_e._zod.def.when(F))continue}else if(V)continue;const Oe=F.issues.length,Ee=_e._zod.check(F);if(Ee instanceof Promise&&
R?.async===!1)throw new o.GT;if(se||Ee instanceof Promise)se=(se??Promise.resolve()).then(async()=>{await Ee,F.issues.length!==
Oe&&(H.d3(F.issues,Oe,n),V||(V=H.QH(F,Oe)))});else{if(F.issues.length===Oe)continue;H.d3(F.issues,Oe,n),V||(V=H.QH(F,Oe))}}
return se?se.then(()=>F):F},N=(F,K,R)=>{if(H.QH(F))return F.aborted=!0,F;const V=_(K,l,R);if(V instanceof Promise){if(R.
async===!1)throw new o.GT;return V.then(se=>n._zod.parse(se,R))}return n._zod.parse(V,R)};n._zod.run=(F,K)=>{if(K.skipChecks)
return n._zod.parse(F,K);if(K.direction==="backward"){const V=n._zod.parse({value:F.value,issues:[]},{...K,skipChecks:!0});
return V instanceof Promise?V.then(se=>N(se,F,K)):N(V,F,K)}const R=n._zod.parse(F,K);if(R instanceof Promise){if(K.async===
!1)throw new o.GT;return R.then(V=>_(V,l,K))}return _(R,l,K)}}},{get"~standard"(){return H.jD(this,"~standard",gt(this))},
set"~standard"(n){H.qh(this,"~standard",n)}}),Yt=(n,i)=>n.issues.length?{issues:n.issues.map(u=>H.iR(u,i,o.$W()))}:{value:n.
value};async function Xt(n,i){const u={async:!0};return Yt(await n._zod.run({value:i,issues:[]},u),u)}function gt(n){return{
validate:i=>{const u={async:!1};try{const c=n._zod.run({value:i,issues:[]},u);if(!(c instanceof Promise))return Yt(c,u)}catch{}
return Xt(n,i)},vendor:"zod",version:1}}const $t=o.xI("$ZodString",(n,i)=>{Ie.init(n,i),n._zod.pattern=i.pattern??It,n._zod.
parse=(u,c)=>{if(i.coerce)try{u.value=String(u.value)}catch{}return typeof u.value=="string"||u.issues.push({expected:"s\
tring",code:"invalid_type",input:u.value,inst:n}),u}}),rt=null,Pn=null,kt=null,Qt=null,Ct=1,ct=2;function Me(n){try{return typeof URL<
"u"&&typeof URL.canParse=="function"?URL.canParse(n):(new URL(n),!0)}catch{return!1}}function en(n,i){return!("normalize"in
i)&&!("hostname"in i)&&!("protocol"in i)?Me(n)||ct:Et(n,i)}function Et(n,i){if(!i.normalize&&i.protocol?.source===regexes.
httpProtocol.source&&!/^https?:\/\//i.test(n))return Ct;try{if(typeof URL<"u"){const u=URL;if(typeof u.parse=="function")
return u.parse(n)??ct}return new URL(n)}catch{return ct}}const Qe=/[\t\n\r]/g;function tn(n){return n.replace(Qe,"")}function In(n,i){
return i.lastIndex=0,i.test(n.hostname)}function f(n,i){return i.lastIndex=0,i.test(n.protocol.endsWith(":")?n.protocol.
slice(0,-1):n.protocol)}const y=null,O=null,D=null,ue=null,fe=null,Ge=null,Ne=null,Ke=null,nn=null,rn=null,hr=null,mr=null,
Zn=null,Rn=/^[0-9a-fA-F:.]+$/;function xn(n){return Rn.test(n)?Me(`http://[${n}]`):!1}const yr=null,Cn=null,Mn=null;function ho(n){
const i=n.split("/");if(i.length!==2)return!1;const[u,c]=i;if(!c)return!1;const l=Number(c);return`${l}`!==c||l<0||l>128?
!1:xn(u)}const mo=null;function gr(n){if(n==="")return!0;if(/\s/.test(n)||n.length%4!==0)return!1;try{return atob(n),!0}catch{
return!1}}const yo=/^[0-9a-zA-Z+/]*={0,2}$/,v=null,p=/^[A-Za-z0-9_-]*$/;function g(n){if(!p.test(n))return!1;const i=n.replace(
/[-_]/g,c=>c==="-"?"+":"/"),u=i.padEnd(Math.ceil(i.length/4)*4,"=");return gr(u)}const b=null,I=null,Z=/[- ]/g;function j(n){
let i=n.length,u=1,c=0;for(;i;){const l=n.charCodeAt(--i)-48;u^=1,c+=u?[0,2,4,6,8,1,3,5,7,9][l]:l}return c%10===0}function le(n){
return regexes.creditCard.test(n)?j(n.replace(Z,"")):!1}const ze=null;function Q(n){let i=0;const u=n.length;for(let c=4;c<
u;c++){const l=n.charCodeAt(c);i=(l>=65?i*100+(l-55):i*10+(l-48))%97}for(let c=0;c<4;c++){const l=n.charCodeAt(c);i=(l>=
65?i*100+(l-55):i*10+(l-48))%97}return i===1}function J(n){return regexes.iban.test(n)?Q(n):!1}const ge=null;function on(n,i=null){
try{const u=n.split(".");if(u.length!==3)return!1;const[c]=u;if(!c)return!1;const l=JSON.parse(atob(c));return!("typ"in l&&
l?.typ!=="JWT"||!l.alg||i&&(!("alg"in l)||l.alg!==i))}catch{return!1}}const h=null,m=null,G=o.xI("$ZodNumber",(n,i)=>{Ie.
init(n,i),n._zod.pattern=st,n._zod.parse=(u,c)=>{if(i.coerce)try{u.value=Number(u.value)}catch{}const l=u.value;if(typeof l==
"number"&&!Number.isNaN(l)&&Number.isFinite(l))return u;const _=typeof l=="number"?Number.isNaN(l)?"NaN":Number.isFinite(
l)?void 0:String(l):void 0;return u.issues.push({expected:"number",code:"invalid_type",input:l,inst:n,..._?{received:_}:
{}}),u}}),pe=o.xI("$ZodNumberFormat",(n,i)=>{s.KH.init(n,i),G.init(n,i)}),Re=o.xI("$ZodBoolean",(n,i)=>{Ie.init(n,i),n._zod.
pattern=mt,n._zod.parse=(u,c)=>{if(i.coerce)try{u.value=!!u.value}catch{}const l=u.value;return typeof l=="boolean"||u.issues.
push({expected:"boolean",code:"invalid_type",input:l,inst:n}),u}}),xe=null,Mt=null,Nn=null,go=null,_o=null,vo=null,_r=o.
xI("$ZodUnknown",(n,i)=>{Ie.init(n,i),n._zod.parse=u=>u}),St=o.xI("$ZodNever",(n,i)=>{Ie.init(n,i),n._zod.parse=(u,c)=>(u.
issues.push({expected:"never",code:"invalid_type",input:u.value,inst:n}),u)}),et=null,Dn=null;function Nt(n,i){const u=H.
hi(n._zod.def.checks);if(!u.length)return;const c=Math.min(...u.map(_=>_[0])),l=n._zod.parse;n._zod.parse=(_,N)=>{const F=i(
_.value);if(F>c&&!N?.skipChecks&&N?.direction!=="backward"){for(const[K,R]of H.hi(n._zod.def.checks))if(F>K&&R._zod.def.
when(_)){const V=_.issues.length;return R._zod.check(_),_.issues[V].continue=!1,H.d3(_.issues,V,n),_}}return l(_,N)}}const Ks=n=>Array.
isArray(n)?n.length:-1,Lh=n=>n instanceof Map?n.size:-1,Fh=n=>n instanceof Set?n.size:-1;function wo(n,i,u){n.issues.length&&
i.issues.push(...H.lQ(u,n.issues)),i.value[u]=n.value}const Js=o.xI("$ZodArray",(n,i)=>{Ie.init(n,i);const u=o.cr.memoizer;
u?.attach(n),n._zod.parse=(c,l)=>{const _=c.value;if(!Array.isArray(_))return c.issues.push({expected:"array",code:"inva\
lid_type",input:_,inst:n}),c;c.value=u?u.alloc(n,c,Array(_.length),l):Array(_.length);const N=[],F=l?.abortEarly;for(let K=0;K<
_.length;K++){const R=_[K],V=i.element._zod.run({value:R,issues:[]},l);if(V instanceof Promise)N.push(V.then(se=>wo(se,c,
K)));else if(wo(V,c,K),F&&V.issues.length!==0&&H.QH(V))break}return N.length?Promise.all(N).then(()=>c):c},Nt(n,Ks)});function Un(n,i,u,c,l,_){
const N=u in c,F=_==="optional";if(!(!N&&F&&l==="optional")){if(n.issues.length){if(l!==void 0&&F&&!N)return;i.issues.push(
...H.lQ(u,n.issues))}if(!N&&l===void 0){n.issues.length||i.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,
path:[u]});return}n.value===void 0?(N||l==="defaulted"&&!F)&&(i.value[u]=void 0):i.value[u]=n.value}}const Ys=[];function Xs(n){
const i=Object.keys(n.shape),u=Object.getOwnPropertySymbols(n.shape),c=u.length?u:Ys,l=c.length?[...i,...c]:i;for(const N of l)
if(!n.shape?.[N]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(N)}": expected a Zod s\
chema`);const _=H.NM(n.shape);return{...n,allKeys:l,symbolKeys:c,keySet:new Set(i),numKeys:i.length,optionalKeys:new Set(
_)}}function Qs(n,i,u,c,l,_,N){const F=[],K=l.keySet,R=l.catchall._zod,V=R.def.type,se=R.optin,_e=R.optout;let Oe=0;for(const Ee in i){
if(N&&u.issues.length!==Oe){if(H.QH(u,Oe))break;Oe=u.issues.length}if(K.has(Ee))continue;if(Ee==="__proto__"){V==="never"&&
F.push(Ee);continue}if(V==="never"){F.push(Ee);continue}const Je=R.run({value:i[Ee],issues:[]},c);Je instanceof Promise?
n.push(Je.then(ht=>Un(ht,u,Ee,i,se,_e))):Un(Je,u,Ee,i,se,_e)}return F.length&&u.issues.push({code:"unrecognized_keys",keys:F,
input:i,inst:_,continue:!0}),n.length?Promise.all(n).then(()=>u):u}const ea=o.xI("$ZodObject",(n,i)=>{Ie.init(n,i);const u=Object.
getOwnPropertyDescriptor(i,"shape"),c=u?.get?u.get.raw:i.shape??{};if(c){const R=()=>{const V={...c};return Object.defineProperty(
i,"shape",{value:V}),R.raw=V,V};R.raw=c,Object.defineProperty(i,"shape",{get:R})}const l=H.PO(()=>Xs(i));H.v5(n,"propVal\
ues",R=>{const V=R.def.shape,se={};for(const _e in V){const Oe=V[_e]._zod;if(Oe.values){Object.prototype.hasOwnProperty.
call(se,_e)||H.Vy(se,_e,new Set);for(const Ee of Oe.values)se[_e].add(Ee);Oe.optin!==void 0&&se[_e].add(void 0)}}return se});
const _=H.Gv,N=i.catchall;let F;const K=o.cr.memoizer;K?.attach(n),n._zod.parse=(R,V)=>{F??(F=l.value);const se=R.value;
if(!_(se))return R.issues.push({expected:"object",code:"invalid_type",input:se,inst:n}),R;R.value=K?K.alloc(n,R,{},V):{};
const _e=[],Oe=F.shape,Ee=V?.abortEarly;let Je=R.issues.length;for(const ht of F.allKeys){if(Ee&&R.issues.length!==Je){if(H.
QH(R,Je))break;Je=R.issues.length}if(ht==="__proto__")continue;const un=Oe[ht],Hn=un._zod.optin,Ar=un._zod.optout,Kn=un.
_zod.run({value:se[ht],issues:[]},V);Kn instanceof Promise?_e.push(Kn.then(cn=>Un(cn,R,ht,se,Hn,Ar))):Un(Kn,R,ht,se,Hn,Ar)}
return N?Qs(_e,se,R,V,l.value,n,Ee===!0):_e.length?Promise.all(_e).then(()=>R):R}}),jh=null;function bo(n,i,u,c){for(const _ of n)
if(_.issues.length===0)return i.value=_.value,i;const l=n.filter(_=>!H.QH(_));return l.length===1?(i.value=l[0].value,l[0]):
(i.issues.push({code:"invalid_union",input:i.value,inst:u,errors:n.map(_=>_.issues.map(N=>H.iR(N,c,o.$W())))}),i)}const ta=o.
xI("$ZodUnion",(n,i)=>{Ie.init(n,i),H.v5(n,"optin",c=>c.def.options.some(l=>l._zod.optin==="defaulted")?"defaulted":c.def.
options.some(l=>l._zod.optin!==void 0)?"optional":void 0),H.v5(n,"optout",c=>c.def.options.some(l=>l._zod.optout==="opti\
onal")?"optional":void 0),H.v5(n,"values",c=>{if(c.def.options.every(l=>l._zod.values))return new Set(c.def.options.flatMap(
l=>Array.from(l._zod.values)))}),H.v5(n,"pattern",c=>{if(c.def.options.every(l=>l._zod.pattern)){const l=c.def.options.map(
_=>_._zod.pattern);return new RegExp(`^(${l.map(_=>H.p6(_.source)).join("|")})$`)}});const u=i.options.length===1?i.options[0].
_zod.run:null;n._zod.parse=(c,l)=>{if(u)return u(c,l);let _=!1;const N=[];for(const F of i.options){const K=F._zod.run({
value:c.value,issues:[]},l);if(K instanceof Promise)N.push(K),_=!0;else{if(K.issues.length===0)return K;N.push(K)}}return _?
Promise.all(N).then(F=>bo(F,c,n,l)):bo(N,c,n,l)}});function Bh(n,i,u,c){const l=[];for(let _=0;_<n.length;_++)n[_].issues.
length===0&&l.push(_);return l.length===1?(i.value=n[l[0]].value,i):(l.length===0?i.issues.push({code:"invalid_union",input:i.
value,inst:u,errors:n.map(_=>_.issues.map(N=>util.finalizeIssue(N,c,core.config())))}):i.issues.push({code:"invalid_unio\
n",input:i.value,inst:u,errors:[],inclusive:!1,matches:l}),i)}const qh=null;function Wh(n,i){const u=n._zod;let c=u.bag.
optionsMap;c||(c=$o(u.def),u.bag.optionsMap=c);const l=c.get(i);if(l===null)throw new Error(`Ambiguous discriminator val\
ue "${String(i)}"`);return l}function $o(n){const i=new Map;for(const u of n.options){const c=u._zod.propValues?.[n.discriminator];
if(!c||c.size===0)throw new Error(`Invalid discriminated union option at index "${n.options.indexOf(u)}"`);for(const l of c)
if(i.has(l)){if(l!==void 0)throw new Error(`Duplicate discriminator value "${String(l)}"`);i.set(l,null)}else i.set(l,u)}
return i}const na=o.xI("$ZodDiscriminatedUnion",(n,i)=>{i.inclusive=!1,ta.init(n,i);const u=n._zod.parse;H.v5(n,"propVal\
ues",l=>{const _={};let N=0;for(const F of l.def.options){const K=F._zod.propValues;if(!K||Object.keys(K).length===0)throw new Error(
`Invalid discriminated union option at index "${l.def.options.indexOf(F)}"`);K[l.def.discriminator]?.has(void 0)&&N++;for(const[
R,V]of Object.entries(K)){Object.prototype.hasOwnProperty.call(_,R)||H.Vy(_,R,new Set);for(const se of V)_[R].add(se)}}return!l.
def.unionFallback&&N>1&&_[l.def.discriminator]?.delete(void 0),_}),i.options.forEach((l,_)=>{const N=H.MO(l._zod.def);if(N&&
!Object.prototype.hasOwnProperty.call(N,i.discriminator))throw new Error(`Invalid discriminated union option at index "${_}\
"`)});const c=H.PO(()=>$o(i));n._zod.parse=(l,_)=>{const N=l.value;if(!H.Gv(N))return l.issues.push({code:"invalid_type",
expected:"object",input:N,inst:n}),l;const F=N?.[i.discriminator],K=c.value.get(F);return K&&(F!==void 0||_.direction!==
"backward")?K._zod.run(l,_):i.unionFallback||_.direction==="backward"?u(l,_):(l.issues.push({code:"invalid_union",errors:[],
note:"No matching discriminator",discriminator:i.discriminator,options:Array.from(c.value.keys()).filter(R=>c.value.get(
R)!==null),input:N,path:[i.discriminator],inst:n}),l)}}),Gh=null;function vr(n,i){if(n===i)return{valid:!0,data:n};if(n instanceof
Date&&i instanceof Date&&+n==+i)return{valid:!0,data:n};if(util.isPlainObject(n)&&util.isPlainObject(i)){const u=Object.
keys(i),c=Object.keys(n).filter(_=>u.indexOf(_)!==-1),l={...n,...i};Object.prototype.hasOwnProperty.call(l,"__proto__")&&
delete l.__proto__;for(const _ of c){if(_==="__proto__")continue;const N=vr(n[_],i[_]);if(!N.valid)return{valid:!1,mergeErrorPath:[
_,...N.mergeErrorPath]};l[_]=N.data}return{valid:!0,data:l}}if(Array.isArray(n)&&Array.isArray(i)){if(n.length!==i.length)
return{valid:!1,mergeErrorPath:[]};const u=[];for(let c=0;c<n.length;c++){const l=n[c],_=i[c],N=vr(l,_);if(!N.valid)return{
valid:!1,mergeErrorPath:[c,...N.mergeErrorPath]};u.push(N.data)}return{valid:!0,data:u}}return{valid:!1,mergeErrorPath:[]}}
function Vh(n,i,u){const c=new Map;let l;const _=new Map,N=(R,V)=>{let se;if(R.code==="unrecognized_keys"&&!R.path?.length)
l??(l=R),se=R.keys;else if(R.code==="invalid_key"&&R.origin==="record"&&R.path?.length===1){const _e=String(R.path[0]);_.
has(_e)||_.set(_e,R),se=[_e]}else return!1;for(const _e of se)c.has(_e)||c.set(_e,{}),c.get(_e)[V]=!0;return!0};for(const R of i.
issues)N(R,"l")||n.issues.push(R);for(const R of u.issues)N(R,"r")||n.issues.push(R);const F=[...c].filter(([,R])=>R.l&&
R.r).map(([R])=>R);if(F.length){const R=l?F.filter(V=>l.keys.includes(V)):[];R.length&&n.issues.push({...l,keys:R});for(const V of F)
!R.includes(V)&&_.has(V)&&n.issues.push(_.get(V))}const K=vr(i.value,u.value);if(!K.valid){if(util.aborted(n))return n;throw new Error(
`Unmergable intersection. Error path: ${JSON.stringify(K.mergeErrorPath)}`)}return n.value=K.data,n}const Hh=null;function Kh(n,i){
for(let u=n.length-1;u>=0;u--)if(!(i==="optin"?n[u]._zod.optin!==void 0:n[u]._zod.optout==="optional"))return u+1;return 0}
function Jh(n,i,u){n.issues.length&&i.issues.push(...util.prefixIssues(u,n.issues)),i.value[u]=n.value}function Yh(n,i,u,c,l){
for(let _=0;_<u.length;_++){const N=n[_],F=_<c.length;if(!F&&_>=l&&u[_]._zod.optin==="optional"){i.value.length=_;break}
if(N.issues.length){if(!F&&_>=l){i.value.length=_;break}i.issues.push(...util.prefixIssues(_,N.issues))}i.value[_]=N.value}
for(let _=i.value.length-1;_>=c.length&&(u[_]._zod.optout==="optional"&&i.value[_]===void 0);_--)i.value.length=_;return i}
const ra=o.xI("$ZodRecord",(n,i)=>{Ie.init(n,i);const u=o.cr.memoizer;u?.attach(n),n._zod.parse=(c,l)=>{const _=c.value;
if(!H.Qd(_))return c.issues.push({expected:"record",code:"invalid_type",input:_,inst:n}),c;const N=[],F=i.keyType._zod.values;
if(F&&!i.partial){c.value=u?u.alloc(n,c,{},l):{};const K=new Set;for(const V of F)if(typeof V=="string"||typeof V=="numb\
er"||typeof V=="symbol"){if(K.add(typeof V=="number"?V.toString():V),V==="__proto__")continue;const se=i.keyType._zod.run(
{value:V,issues:[]},l);if(se instanceof Promise)throw new Error("Async schemas not supported in object keys currently");
if(se.issues.length){c.issues.push({code:"invalid_key",origin:"record",issues:se.issues.map(Ee=>H.iR(Ee,l,o.$W())),input:V,
path:[V],inst:n});continue}const _e=se.value;if(_e==="__proto__")continue;const Oe=i.valueType._zod.run({value:_[V],issues:[]},
l);Oe instanceof Promise?N.push(Oe.then(Ee=>{Ee.issues.length&&c.issues.push(...H.lQ(V,Ee.issues)),c.value[_e]=Ee.value})):
(Oe.issues.length&&c.issues.push(...H.lQ(V,Oe.issues)),c.value[_e]=Oe.value)}let R;for(const V in _)if(!K.has(V))if(i.mode===
"loose"){if(V==="__proto__")continue;c.value[V]=_[V]}else R=R??[],R.push(V);R&&R.length>0&&c.issues.push({code:"unrecogn\
ized_keys",input:_,inst:n,keys:R,continue:!0})}else{c.value=u?u.alloc(n,c,{},l):{};let K;for(const R of Reflect.ownKeys(
_)){if(R==="__proto__"||!Object.prototype.propertyIsEnumerable.call(_,R))continue;let V=i.keyType._zod.run({value:R,issues:[]},
l);if(V instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof R=="string"&&
st.test(R)&&V.issues.length){const Ee=i.keyType._zod.run({value:Number(R),issues:[]},l);if(Ee instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");Ee.issues.length===0&&(V=Ee)}if(V.issues.length){i.mode==="loose"?
c.value[R]=_[R]:F?(K=K??[],K.push(R)):c.issues.push({code:"invalid_key",origin:"record",issues:V.issues.map(Ee=>H.iR(Ee,
l,o.$W())),input:R,path:[R],inst:n});continue}const _e=V.value;if(_e==="__proto__")continue;const Oe=i.valueType._zod.run(
{value:_[R],issues:[]},l);Oe instanceof Promise?N.push(Oe.then(Ee=>{Ee.issues.length&&c.issues.push(...H.lQ(R,Ee.issues)),
c.value[_e]=Ee.value})):(Oe.issues.length&&c.issues.push(...H.lQ(R,Oe.issues)),c.value[_e]=Oe.value)}K&&K.length>0&&c.issues.
push({code:"unrecognized_keys",input:_,inst:n,keys:K,continue:!0})}return N.length?Promise.all(N).then(()=>c):c}}),Xh=null;
function Qh(n,i,u,c,l,_,N){n.issues.length&&(util.propertyKeyTypes.has(typeof c)?u.issues.push(...util.prefixIssues(c,n.
issues)):u.issues.push({code:"invalid_key",origin:"map",input:l,inst:_,issues:n.issues.map(F=>util.finalizeIssue(F,N,core.
config()))})),i.issues.length&&(util.propertyKeyTypes.has(typeof c)?u.issues.push(...util.prefixIssues(c,i.issues)):u.issues.
push({origin:"map",code:"invalid_element",input:l,inst:_,key:c,issues:i.issues.map(F=>util.finalizeIssue(F,N,core.config()))})),
u.value.set(n.value,i.value)}const em=null;function tm(n,i){n.issues.length&&i.issues.push(...n.issues),i.value.add(n.value)}
const oa=o.xI("$ZodEnum",(n,i)=>{Ie.init(n,i);const u=H.w5(i.entries),c=new Set(u);n._zod.values=c,H.v5(n,"pattern",l=>{
const _=H.w5(l.def.entries).filter(N=>H.qQ.has(typeof N));return new RegExp(_.length?`^(${_.map(N=>H.sD(N.toString())).join(
"|")})$`:"^[^\\s\\S]$")}),n._zod.parse=(l,_)=>{const N=l.value;return c.has(N)||l.issues.push({code:"invalid_value",values:u,
input:N,inst:n}),l}}),ia=o.xI("$ZodLiteral",(n,i)=>{Ie.init(n,i);const u=new Set(i.values);n._zod.values=u,H.v5(n,"patte\
rn",c=>{const l=c.def.values;return new RegExp(l.length?`^(${l.map(_=>typeof _=="string"?H.sD(_):_?H.sD(_.toString()):String(
_)).join("|")})$`:"^[^\\s\\S]$")}),n._zod.parse=(c,l)=>{const _=c.value;return u.has(_)||c.issues.push({code:"invalid_va\
lue",values:i.values,input:_,inst:n}),c}}),nm=null,sa=o.xI("$ZodTransform",(n,i)=>{Ie.init(n,i),n._zod.optin="optional",
o.cr.memoizer?.guard(n),n._zod.parse=(u,c)=>{if(c.direction==="backward")throw new o.cV(n.constructor.name);const l=i.transform(
u.value,u);if(c.async)return(l instanceof Promise?l:Promise.resolve(l)).then(N=>(u.value=N,u));if(l instanceof Promise)throw new o.
GT;return u.value=l,u}});function ko(n,i){return n.value=i.issues.length?void 0:i.value,n}const aa=o.xI("$ZodOptional",(n,i)=>{
Ie.init(n,i),H.v5(n,"optin",u=>u.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),n._zod.optout="optional",
H.v5(n,"values",u=>{const c=u.def.innerType._zod.values;return c?new Set([...c,void 0]):void 0}),H.v5(n,"pattern",u=>{const c=u.
def.innerType._zod.pattern;return c?new RegExp(`^(${H.p6(c.source)})?$`):void 0}),n._zod.parse=(u,c)=>{if(u.value===void 0){
if(i.innerType._zod.optin!=="defaulted")return u;const l=i.innerType._zod.run({value:u.value,issues:[]},c);return l instanceof
Promise?l.then(_=>ko(u,_)):ko(u,l)}return i.innerType._zod.run(u,c)}}),rm=null,ua=o.xI("$ZodNullable",(n,i)=>{Ie.init(n,
i),H.v5(n,"optin",u=>u.def.innerType._zod.optin),H.v5(n,"optout",u=>u.def.innerType._zod.optout),H.v5(n,"pattern",u=>{const c=u.
def.innerType._zod.pattern;return c?new RegExp(`^(${H.p6(c.source)}|null)$`):void 0}),H.v5(n,"values",u=>u.def.innerType.
_zod.values?new Set([...u.def.innerType._zod.values,null]):void 0),n._zod.parse=(u,c)=>u.value===null?u:i.innerType._zod.
run(u,c)}),om=null;function im(n,i){return n.value===void 0&&(n.value=i.defaultValue),n}const sm=null,am=null;function um(n,i){
return!n.issues.length&&n.value===void 0&&n.issues.push({code:"invalid_type",expected:"nonoptional",input:n.value,inst:i}),
n}const cm=null;function Eo(n,i,u,c){return i.issues.length?(n.value=u.catchValue({...i,value:n.value,error:{issues:i.issues.
map(l=>H.iR(l,c,o.$W()))},input:n.value}),n):(n.value=i.value,i.memo&&(n.memo=!0),n)}const ca=o.xI("$ZodCatch",(n,i)=>{Ie.
init(n,i),H.v5(n,"optin",u=>u.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),H.v5(n,"optout",u=>u.def.innerType.
_zod.optout),H.v5(n,"values",u=>u.def.innerType._zod.values),n._zod.parse=(u,c)=>{if(c.direction==="backward")return i.innerType.
_zod.run(u,c);const l=i.innerType._zod.run({value:u.value,issues:[]},c);return l instanceof Promise?l.then(_=>Eo(u,_,i,c)):
Eo(u,l,i,c)}}),dm=null,da=o.xI("$ZodPipe",(n,i)=>{Ie.init(n,i),H.v5(n,"values",u=>u.def.in._zod.values),H.v5(n,"optin",u=>u.
def.in._zod.optin),H.v5(n,"optout",u=>u.def.out._zod.optout),H.v5(n,"propValues",u=>u.def.in._zod.propValues),n._zod.parse=
(u,c)=>{if(c.direction==="backward"){const _=i.out._zod.run(u,c);return _ instanceof Promise?_.then(N=>Ln(N,i.in,c)):Ln(
_,i.in,c)}const l=i.in._zod.run(u,c);return l instanceof Promise?l.then(_=>Ln(_,i.out,c)):Ln(l,i.out,c)}});function Ln(n,i,u){
return n.issues.some(c=>c.code!=="unrecognized_keys")?(n.aborted=!0,n):i._zod.run({value:n.value,issues:n.issues},u)}const lm=null;
function fm(n,i,u){if(n.issues.length)return n.aborted=!0,n;if((u.direction||"forward")==="forward"){const l=i.transform(
n.value,n);return l instanceof Promise?l.then(_=>Fn(n,_,i.out,u)):Fn(n,l,i.out,u)}else{const l=i.reverseTransform(n.value,
n);return l instanceof Promise?l.then(_=>Fn(n,_,i.in,u)):Fn(n,l,i.in,u)}}function Fn(n,i,u,c){return n.issues.length?(n.
aborted=!0,n):u._zod.run({value:i,issues:n.issues},c)}const hm=null,mm=null;function ym(n){return n.memo||(n.value=Object.
freeze(n.value)),n}function la(n){const i=n._zod.def;let u=i.pattern,c=!!i.format?.includes("int"),l,_;for(const F of i.
checks??[]){const K=F._zod.def;K.pattern&&(u=K.pattern),c||(c=!!K.format?.includes("int"));const R=K.minimum??K.length,V=K.
maximum??K.length;R!==void 0&&(l===void 0||R>l)&&(l=R),V!==void 0&&(_===void 0||V<_)&&(_=V)}if(u)return u.source;if(l!==
void 0&&_!==void 0&&l>_)return"(?!)";if(l!==void 0||_!==void 0)return regexes.string({minimum:l,maximum:_}).source;const N=n.
_zod.pattern;return(c&&N===regexes.number?regexes.integer:N)?.source}function So(n){const i=n._zod.def,u=n._zod.pattern?.
source,c=i.innerType??n._zod.innerType;if(c){const l=c._zod.pattern?.source,_=So(c);return u&&l&&_&&_!==l?u.replace(util.
cleanRegex(l),()=>util.cleanRegex(_)):u}if(i.options){const l=i.options.map(So);if(l.every(Boolean))return`^(${l.map(_=>util.
cleanRegex(_)).join("|")})$`}return la(n)}const gm=null,_m=null,vm=null,wm=null,fa=o.xI("$ZodCustom",(n,i)=>{s.QP.init(n,
i),Ie.init(n,i),n._zod.parse=(u,c)=>u,n._zod.check=u=>{const c=u.value,l=i.fn(c);if(l instanceof Promise)return l.then(_=>zo(
_,u,c,n));zo(l,u,c,n)}});function zo(n,i,u,c){if(!n){const l={code:"custom",input:u,inst:c,path:[...c._zod.def.path??[]],
continue:!c._zod.def.abort};c._zod.def.params&&(l.params=c._zod.def.params),i.issues.push(H.sn(l))}}var dt=r(3305);function pa(){
const n=this._zod;return n.message??(n.message=JSON.stringify(n.def,H.k8,2)),n.message}function ha(n){this._zod.message=
n}const ma={get:pa,set:ha,enumerable:!0,configurable:!0},wr={value:void 0,enumerable:!1},Oo=new WeakSet([Object.prototype,
Error.prototype]),Ao=(n,i)=>{n.name="$ZodError",wr.value=i,Object.defineProperty(n,"issues",wr),wr.value=void 0,Object.defineProperty(
n,"message",ma);const u=Object.getPrototypeOf(n);Oo.has(u)||(Oo.add(u),Object.defineProperty(u,"toString",{configurable:!0,
enumerable:!1,get(){const c=()=>this.message;return Object.defineProperty(this,"toString",{value:c,configurable:!0,writable:!0}),
c},set(c){Object.defineProperty(this,"toString",{value:c,configurable:!0,writable:!0})}}))},bm=(0,o.xI)("$ZodError",Ao),
tt=(0,o.xI)("$ZodError",Ao,void 0,{Parent:Error});function ya(n,i,u){return Object.prototype.hasOwnProperty.call(n,i)||(i===
"__proto__"?Object.defineProperty(n,i,{value:u(),writable:!0,enumerable:!0,configurable:!0}):n[i]=u()),n[i]}function $m(n,i=u=>u.
message){const u={},c=[];for(const l of n.issues)l.path.length>0?ya(u,l.path[0],()=>[]).push(i(l)):c.push(i(l));return{formErrors:c,
fieldErrors:u}}function km(n,i=u=>u.message){const u={_errors:[]},c=(l,_=[])=>{for(const N of l.issues)if(N.code==="inva\
lid_union"&&N.errors.length)N.errors.map(F=>c({issues:F},[..._,...N.path]));else if(N.code==="invalid_key")c({issues:N.issues},
[..._,...N.path]);else if(N.code==="invalid_element")c({issues:N.issues},[..._,...N.path]);else{const F=[..._,...N.path];
if(F.length===0)u._errors.push(i(N));else{let K=u,R=0;for(;R<F.length;){const V=F[R],se=R===F.length-1;if(V==="_errors"){
se&&K._errors.push(i(N)),R++;continue}Object.prototype.hasOwnProperty.call(K,V)||Object.defineProperty(K,V,{value:{_errors:[]},
enumerable:!0,writable:!0,configurable:!0});const _e=K[V];se&&_e._errors.push(i(N)),K=_e,R++}}}};return c(n),u}function Em(n,i=u=>u.
message){const u={errors:[]},c=(l,_=[])=>{var N;for(const F of l.issues)if(F.code==="invalid_union"&&F.errors.length)F.errors.
map(K=>c({issues:K},[..._,...F.path]));else if(F.code==="invalid_key")c({issues:F.issues},[..._,...F.path]);else if(F.code===
"invalid_element")c({issues:F.issues},[..._,...F.path]);else{const K=[..._,...F.path];if(K.length===0){u.errors.push(i(F));
continue}let R=u,V=0;for(;V<K.length;){const se=K[V],_e=V===K.length-1;typeof se=="string"?(R.properties??(R.properties=
{}),Object.prototype.hasOwnProperty.call(R.properties,se)||Object.defineProperty(R.properties,se,{value:{errors:[]},enumerable:!0,
writable:!0,configurable:!0}),R=R.properties[se]):(R.items??(R.items=[]),(N=R.items)[se]??(N[se]={errors:[]}),R=R.items[se]),
_e&&R.errors.push(i(F)),V++}}};return c(n),u}function ga(n){const i=[],u=n.map(c=>typeof c=="object"?c.key:c);for(const c of u)
typeof c=="number"?i.push(`[${c}]`):typeof c=="symbol"?i.push(`[${JSON.stringify(String(c))}]`):/[^\w$]/.test(c)?i.push(
`[${JSON.stringify(c)}]`):(i.length&&i.push("."),i.push(c));return i.join("")}function Sm(n){const i=[],u=[...n.issues].
sort((c,l)=>(c.path??[]).length-(l.path??[]).length);for(const c of u)i.push(`\u2716 ${c.message}`),c.path?.length&&i.push(
`  \u2192 at ${ga(c.path)}`);return i.join(`
`)}function jn(n,i){return{callee:i?.callee??n,Err:i?.Err}}const br=n=>{const i=(u,c,l,_)=>{const N=l?{...l,async:!1}:{async:!1},
F=u._zod.run({value:c,issues:[]},N);if(F instanceof Promise)throw new o.GT;if(F.issues.length){const K=new(_?.Err??n)(F.
issues.map(R=>H.iR(R,N,o.$W())));throw H.gx(K,_?.callee??i),K}return F.value};return i},_a=br(tt),$r=n=>{const i=async(u,c,l,_)=>{
const N=l?{...l,async:!0}:{async:!0};let F=u._zod.run({value:c,issues:[]},N);if(F instanceof Promise&&(F=await F),F.issues.
length){const K=new(_?.Err??n)(F.issues.map(R=>H.iR(R,N,o.$W())));throw H.gx(K,_?.callee??i),K}return F.value};return i},
va=$r(tt),kr=n=>(i,u,c)=>{const l=c?{...c,async:!1}:{async:!1},_=i._zod.run({value:u,issues:[]},l);if(_ instanceof Promise)
throw new o.GT;return _.issues.length?To(n,_.issues,l):{success:!0,data:_.value}},wa=kr(tt);function To(n,i,u){let c;return{
success:!1,get error(){return c||(c=new n(i.map(l=>H.iR(l,u,o.$W()))),i=void 0,u=void 0),c},set error(l){c=l,i=void 0,u=
void 0}}}const Er=n=>async(i,u,c)=>{const l=c?{...c,async:!0}:{async:!0};let _=i._zod.run({value:u,issues:[]},l);return _ instanceof
Promise&&(_=await _),_.issues.length?To(n,_.issues,l):{success:!0,data:_.value}},ba=Er(tt),$a=null,ka=null,zm=((n,i,u)=>{
const c=n._zod.bag.validator;if(c!==void 0){if(c(i)!==$a)return!0;if(c.definite===!0&&u===void 0)return!1}return Ea(n,i,
u)});function Ea(n,i,u){const c=u?{...u,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},l=n._zod.bag.fallbackRun;let _;
if(l?(c[ka]=!0,_=l({value:i,issues:[]},c)):_=n._zod.run({value:i,issues:[]},c),_ instanceof Promise)throw new core.$ZodAsyncError;
return _.issues.length===0}const Om=async(n,i,u)=>{const c=u?{...u,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0};let l=n.
_zod.run({value:i,issues:[]},c);return l instanceof Promise&&(l=await l),l.issues.length===0},Tm=(n=>{const i=br(n),u=(c,l,_,N)=>{
const F=_?{..._,direction:"backward"}:{direction:"backward"};return i(c,l,F,jn(u,N))};return u})(tt),Im=(n=>{const i=br(
n),u=(c,l,_,N)=>i(c,l,_,jn(u,N));return u})(tt),Rm=(n=>{const i=$r(n),u=async(c,l,_,N)=>{const F=_?{..._,direction:"back\
ward"}:{direction:"backward"};return await i(c,l,F,jn(u,N))};return u})(tt),Cm=(n=>{const i=$r(n),u=async(c,l,_,N)=>await i(
c,l,_,jn(u,N));return u})(tt),Nm=(n=>(i,u,c)=>{const l=c?{...c,direction:"backward"}:{direction:"backward"};return kr(n)(
i,u,l)})(tt),Um=(n=>(i,u,c)=>kr(n)(i,u,c))(tt),Fm=(n=>async(i,u,c)=>{const l=c?{...c,direction:"backward"}:{direction:"b\
ackward"};return Er(n)(i,u,l)})(tt),Bm=(n=>async(i,u,c)=>Er(n)(i,u,c))(tt),De=o.xI("ZodMiniType",(n,i)=>{if(!n._zod)throw new Error(
"Uninitialized schema in ZodMiniType.");Ie.init(n,i),n.def=i,n.type=i.type},{get with(){return this.check},set with(n){H.
qh(this,"with",n)},parse(n,i){return _a(this,n,i,{callee:this.parse})},parseAsync(n,i){return va(this,n,i,{callee:this.parseAsync})},
safeParse(n,i){return wa(this,n,i)},safeParseAsync(n,i){return ba(this,n,i)},check(...n){const i=this.def;return this.clone(
{...i,checks:[...i.checks??[],...n.map(u=>typeof u=="function"?{_zod:{check:u,def:{check:"custom"},onattach:[]}}:u)]},{parent:!0})},
clone(n,i){return H.o8(this,n,i)},brand(){return this},register(n,i){return n.add(this,i),this},apply(n,...i){return i.length===
0?n(this):n(this,...i)}}),Po=o.xI("ZodMiniString",(n,i)=>{$t.init(n,i),De.init(n,i)});function Bn(n){return dt.Rl(Po,n)}
const qm=null,Sa=null;function Wm(n){return core._email(Sa,n)}const za=null;function Gm(n){return core._guid(za,n)}const qn=null;
function Vm(n){return core._uuid(qn,n)}function Hm(n){return core._uuidv4(qn,n)}function Km(n){return core._uuidv6(qn,n)}
function Jm(n){return core._uuidv7(qn,n)}const Io=null;function Ym(n){return core._url(Io,n)}function Xm(n){return core.
_url(Io,{protocol:regexes.httpProtocol,hostname:regexes.domain,...util.normalizeParams(n)})}const Oa=null;function Qm(n){
return core._emoji(Oa,n)}const Aa=null;function ey(n){return core._nanoid(Aa,n)}const Ta=null;function ty(n){return core.
_cuid(Ta,n)}const Pa=null;function ny(n){return core._cuid2(Pa,n)}const Ia=null;function ry(n){return core._ulid(Ia,n)}const Za=null;
function oy(n){return core._xid(Za,n)}const Ra=null;function iy(n){return core._ksuid(Ra,n)}const xa=null;function sy(n){
return core._ipv4(xa,n)}const Ca=null;function ay(n){return core._ipv6(Ca,n)}const Ma=null;function uy(n){return core._cidrv4(
Ma,n)}const Na=null;function cy(n){return core._cidrv6(Na,n)}const Da=null;function dy(n){return core._mac(Da,n)}const Ua=null;
function ly(n){return core._base64(Ua,n)}const La=null;function fy(n){return core._base64url(La,n)}const Fa=null;function py(n){
return core._e164(Fa,n)}const ja=null;function hy(n){return core._creditCard(ja,n)}const Ba=null;function my(n){return core.
_iban(Ba,n)}const qa=null;function yy(n){return core._jwt(qa,n)}const sn=null;function gy(n,i,u={}){return core._stringFormat(
sn,n,i,u)}function _y(n){return core._stringFormat(sn,"hostname",regexes.hostname,n)}function vy(n){return core._stringFormat(
sn,"hex",regexes.hex,n)}function wy(n){return core._stringFormat(sn,"currency_code",regexes.currencyCode,n)}function by(n,i){
const u=i?.enc??"hex",c=`${n}_${u}`,l=core.regexes[c];if(!l)throw new Error(`Unrecognized hash format: ${c}`);return core.
_stringFormat(sn,c,l,i)}const Zo=o.xI("ZodMiniNumber",(n,i)=>{G.init(n,i),De.init(n,i)});function Ro(n){return dt.F7(Zo,
n)}const an=o.xI("ZodMiniNumberFormat",(n,i)=>{pe.init(n,i),Zo.init(n,i)});function Wa(n){return dt.LK(an,n)}function $y(n){
return core._float32(an,n)}function ky(n){return core._float64(an,n)}function Ey(n){return core._int32(an,n)}function Sy(n){
return core._uint32(an,n)}const xo=o.xI("ZodMiniBoolean",(n,i)=>{Re.init(n,i),De.init(n,i)});function Co(n){return dt._L(
xo,n)}const Ga=null;function zy(n){return core._bigint(Ga,n)}const Mo=null;function Oy(n){return core._int64(Mo,n)}function Ay(n){
return core._uint64(Mo,n)}const Va=null;function Ty(n){return core._symbol(Va,n)}const Ha=null;function Py(n){return core.
_undefined(Ha,n)}const Ka=null;function Ja(n){return core._null(Ka,n)}const Ya=null;function Iy(){return core._any(Ya)}const Xa=o.
xI("ZodMiniUnknown",(n,i)=>{_r.init(n,i),De.init(n,i)});function Wn(){return dt.em(Xa)}const Qa=o.xI("ZodMiniNever",(n,i)=>{
St.init(n,i),De.init(n,i)});function eu(n){return dt.G8(Qa,n)}const tu=null;function Zy(n){return core._void(tu,n)}const nu=null;
function Ry(n){return core._date(nu,n)}const ru=o.xI("ZodMiniArray",(n,i)=>{Js.init(n,i),De.init(n,i)});function Sr(n,i){
return new ru({type:"array",element:n,...H.A2(i)})}function xy(n){const i=n._zod.def.shape;return Uo(Object.keys(i))}const zr=o.
xI("ZodMiniObject",(n,i)=>{ea.init(n,i),De.init(n,i),H.X(n,"shape",u=>u._zod.def.shape,!1)});function ou(n,i){const u={type:"\
object",shape:n??{},...H.A2(i)};return new zr(u)}function iu(n,i){return new zr({type:"object",shape:n,catchall:eu(),...H.
A2(i)})}function su(n,i){return new zr({type:"object",shape:n,catchall:Wn(),...H.A2(i)})}function Cy(n,i){return util.extend(
n,i)}function My(n,i){return util.safeExtend(n,i)}function Ny(n,i){return util.merge(n,i)}function Dy(n,i){return util.pick(
n,i)}function Uy(n,i){return util.omit(n,i)}function Ly(n,i){const u=n._zod.def;if(u.type!=="tuple")return util.partial(
Vn,n,i);if(u.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refinements");return util.
clone(n,{...u,items:u.items.map(c=>new Vn({type:"optional",innerType:c}))})}function Fy(n,i){return util.partial(Fo,n,i,
"exactPartial")}function jy(n,i){return util.required(Bo,n,i)}function By(n,i){return n.clone(util.mergeDefs(n._zod.def,
{catchall:i}))}const au=null;function uu(n,i){return new au({type:"union",options:n,...util.normalizeParams(i)})}const cu=null;
function qy(n,i){return new cu({type:"union",options:n,inclusive:!1,...util.normalizeParams(i)})}const du=o.xI("ZodMiniD\
iscriminatedUnion",(n,i)=>{na.init(n,i),De.init(n,i)});function lu(n,i,u){return new du({type:"union",options:i,discriminator:n,
...H.A2(u)})}const fu=null;function Wy(n,i){return new fu({type:"intersection",left:n,right:i})}const pu=null;function hu(n,i,u){
const c=i instanceof core.$ZodType,l=c?u:i,_=c?i:null;return new pu({type:"tuple",items:n,rest:_,...util.normalizeParams(
l)})}const Gn=o.xI("ZodMiniRecord",(n,i)=>{ra.init(n,i),De.init(n,i)});function No(n,i,u){return!i||!i._zod?new Gn({type:"\
record",keyType:Bn(),valueType:n,...H.A2(i)}):new Gn({type:"record",keyType:n,valueType:i,...H.A2(u)})}function Gy(n,i,u){
return new Gn({type:"record",keyType:n,valueType:i,...util.normalizeParams(u),partial:!0})}function Vy(n,i,u){return new Gn(
{type:"record",keyType:n,valueType:i,mode:"loose",...util.normalizeParams(u)})}const mu=null;function Hy(n,i,u){return new mu(
{type:"map",keyType:n,valueType:i,...util.normalizeParams(u)})}const yu=null;function Ky(n,i){return new yu({type:"set",
valueType:n,...util.normalizeParams(i)})}const Do=o.xI("ZodMiniEnum",(n,i)=>{oa.init(n,i),De.init(n,i),n.options=[...n._zod.
values]});function Uo(n,i){const u=Array.isArray(n)?Object.fromEntries(n.map(c=>[c,c])):n;return new Do({type:"enum",entries:u,
...H.A2(i)})}function Jy(n,i){return new Do({type:"enum",entries:n,...util.normalizeParams(i)})}const gu=o.xI("ZodMiniLi\
teral",(n,i)=>{ia.init(n,i),De.init(n,i)});function _u(n,i){return new gu({type:"literal",values:Array.isArray(n)?n:[n],
...H.A2(i)})}const vu=null;function Yy(n){return core._file(vu,n)}const wu=o.xI("ZodMiniTransform",(n,i)=>{sa.init(n,i),
De.init(n,i)});function bu(n){return new wu({type:"transform",transform:n})}const Vn=o.xI("ZodMiniOptional",(n,i)=>{aa.init(
n,i),De.init(n,i)});function Lo(n){return new Vn({type:"optional",innerType:n})}const Fo=null;function Xy(n){return new Fo(
{type:"optional",innerType:n})}const $u=o.xI("ZodMiniNullable",(n,i)=>{ua.init(n,i),De.init(n,i)});function jo(n){return new $u(
{type:"nullable",innerType:n})}function ku(n){return Lo(jo(n))}const Eu=null;function Qy(n,i){return new Eu({type:"defau\
lt",innerType:n,get defaultValue(){return typeof i=="function"?i():util.shallowClone(i)}})}const Su=null;function eg(n,i){
return new Su({type:"prefault",innerType:n,get defaultValue(){return typeof i=="function"?i():util.shallowClone(i)}})}const Bo=null;
function tg(n,i){return new Bo({type:"nonoptional",innerType:n,...util.normalizeParams(i)})}const zu=null;function ng(n){
return new zu({type:"success",innerType:n})}const Ou=o.xI("ZodMiniCatch",(n,i)=>{ca.init(n,i),De.init(n,i)});function Au(n,i){
return new Ou({type:"catch",innerType:n,catchValue:typeof i=="function"?i:H.SS(i)})}const Tu=null;function rg(n){return core.
_nan(Tu,n)}const Pu=o.xI("ZodMiniPipe",(n,i)=>{da.init(n,i),De.init(n,i)});function Iu(n,i){return new Pu({type:"pipe",in:n,
out:i})}const Or=null;function og(n,i,u){return new Or({type:"pipe",in:n,out:i,transform:u.decode,reverseTransform:u.encode})}
function ig(n){const i=n._zod.def;return new Or({type:"pipe",in:i.out,out:i.in,transform:i.reverseTransform,reverseTransform:i.
transform})}const Zu=null;function sg(n){return new Zu({type:"readonly",innerType:n})}const Ru=null;function ag(n,i){return new Ru(
{type:"template_literal",parts:n,...util.normalizeParams(i)})}const xu=null;function Cu(n){return new xu({type:"lazy",getter:n})}
const Mu=null;function ug(n){return new Mu({type:"promise",innerType:n})}const qo=o.xI("ZodMiniCustom",(n,i)=>{fa.init(n,
i),De.init(n,i)});function cg(n,i){const u=new core.$ZodCheck({check:"custom",...util.normalizeParams(i)});return u._zod.
check=n,u}function Wo(n,i){return dt.FO(qo,n??(()=>!0),i)}function Nu(n,i={}){return dt.fU(qo,n,i)}function dg(n,i){return core.
_superRefine(n,i)}const Du=dt.q0,Uu=dt.mI;class lg{constructor(...i){}}function fg(n,i={}){const u=Wo(c=>c instanceof n,
i);return u._zod.bag.Class=n,u._zod.check=c=>{c.value instanceof n||c.issues.push({code:"invalid_type",expected:n.name,input:c.
value,inst:u,path:[...u._zod.def.path??[]]})},u}const pg=(...n)=>core._stringbool({Codec:Or,Boolean:xo,String:Po},...n);
function hg(){const n=Cu(()=>uu([Bn(),Ro(),Co(),Ja(),Sr(n),No(Bn(),n)]));return n}const Lu=null;function mg(n){return new Lu(
{type:"function",input:Array.isArray(n?.input)?hu(n?.input):n?.input??Sr(Wn()),output:n?.output??Wn()})}})},Tr={};function Y(e){
var t=Tr[e];if(t!==void 0)return t.exports;var r=Tr[e]={exports:{}},o=!0;try{Go[e](r,r.exports,Y),o=!1}finally{o&&delete Tr[e]}
return r.exports}Y.m=Go,typeof Y<"u"&&(Y.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.
url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),Y.n=e=>{var t=e&&e.__esModule?()=>e.default:()=>e;return Y.d(t,{a:t}),t},(()=>{
var e=Object.getPrototypeOf?r=>Object.getPrototypeOf(r):r=>r.__proto__,t;Y.t=function(r,o){if(o&1&&(r=this(r)),o&8||typeof r==
"object"&&r&&(o&4&&r.__esModule||o&16&&typeof r.then=="function"))return r;var s=Object.create(null);Y.r(s);var a={};t=t||
[null,e({}),e([]),e(e)];for(var d=o&2&&r;typeof d=="object"&&!~t.indexOf(d);d=e(d))Object.getOwnPropertyNames(d).forEach(
w=>a[w]=()=>r[w]);return a.default=()=>r,Y.d(s,a),s}})(),Y.d=(e,t)=>{for(var r in t)Y.o(t,r)&&!Y.o(e,r)&&Object.defineProperty(
e,r,{enumerable:!0,get:t[r]})},Y.f={},Y.e=e=>Promise.all(Object.keys(Y.f).reduce((t,r)=>(Y.f[r](e,t),t),[])),Y.u=e=>""+e+
".index.js",Y.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t),Y.r=e=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(
e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})},(()=>{var e={792:0},t=r=>{var{ids:o,
modules:s,runtime:a}=r,d,w,$=0;for(d in s)Y.o(s,d)&&(Y.m[d]=s[d]);for(a&&a(Y);$<o.length;$++)w=o[$],Y.o(e,w)&&e[w]&&e[w][0](),
e[o[$]]=0};Y.f.j=(r,o)=>{var s=Y.o(e,r)?e[r]:void 0;if(s!==0)if(s)o.push(s[1]);else{var a=import("./"+Y.u(r)).then(t,d=>{
throw e[r]!==0&&(e[r]=void 0),d}),a=Promise.race([a,new Promise(d=>s=e[r]=[d])]);o.push(s[1]=a)}}})();var Eg={},Ue=Y(6288),
lt=Y(3024),Ve=Y(6628),Te=Y(8414);function Vo(e){const t=e.toWellFormed(),r=[encodeURIComponent(t),encodeURI(t)],o=r.map(
a=>a.replace(/%[0-9A-F]{2}/g,d=>d.toLowerCase()));return[...new Set([e,...r,...o,JSON.stringify(e).slice(1,-1)])].filter(
a=>a!=="").sort((a,d)=>d.length-a.length)}function Ho(e){const t=e.flatMap(Vo).filter(s=>!/^\**$/.test(s)).sort((s,a)=>a.
length-s.length),r=new RegExp(t.map(s=>RegExp.escape(s)).join("|")),o=s=>{if(!r.test(s))return s;const a=t.reduce((d,w)=>d.
replaceAll(w,"***"),s);return a===s?s:o(a)};return o}function Jn(e,t,r=ju){return typeof e=="string"?t(e):Array.isArray(
e)?e.map(o=>Jn(o,t,r)):typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(e).map(([o,s])=>[o,r.has(o)&&typeof s==
"string"?s:Jn(s,t,r)]))}const ju=new Set;function Bu(e,t){const r=e.flatMap(Ko).filter(d=>!qu.test(d)),o=r.map(d=>/:\s+(.*)$/.
exec(d)?.[1]??""),s=Ko(t).map(d=>/:\s*(.*)$/.exec(d)?.[1]??""),a=s.map(d=>Wu.exec(d)?.[1]??"");return[...new Set([...r,...o,
...s,...a])].filter(d=>d!=="")}const qu=/^[A-Za-z0-9_-]+:$/,Wu=/^(?:Basic|Bearer|Digest|Token|ApiKey)\s+(.*)$/i;function Ko(e){
return e.split(/\r?\n/).map(t=>t.trim())}class Gu{value;next;constructor(t){this.value=t}}class Vu{#e;#t;#n;constructor(){
this.clear()}enqueue(t){const r=new Gu(t);this.#e?(this.#t.next=r,this.#t=r):(this.#e=r,this.#t=r),this.#n++}dequeue(){const t=this.#e;
if(t)return this.#e=this.#e.next,this.#n--,this.#e||(this.#t=void 0),t.value}peek(){if(this.#e)return this.#e.value}clear(){
this.#e=void 0,this.#t=void 0,this.#n=0}get size(){return this.#n}*[Symbol.iterator](){let t=this.#e;for(;t;)yield t.value,
t=t.next}*drain(){for(;this.#e;)yield this.dequeue()}}function Yn(e){let t=!1;if(typeof e=="object"&&({concurrency:e,rejectOnClear:t=!1}=
e),Jo(e),typeof t!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const r=new Vu;let o=0;const s=()=>{
o<e&&r.size>0&&(o++,r.dequeue().run())},a=()=>{o--,s()},d=async(k,A,U)=>{const x=(async()=>k(...U))();A(x);try{await x}catch{}
a()},w=(k,A,U,x)=>{const L={reject:U};new Promise(X=>{L.run=X,r.enqueue(L)}).then(d.bind(void 0,k,A,x)),o<e&&s()},$=(k,...A)=>new Promise(
(U,x)=>{w(k,U,x,A)});return Object.defineProperties($,{activeCount:{get:()=>o},pendingCount:{get:()=>r.size},clearQueue:{
value(){if(!t){r.clear();return}const k=AbortSignal.abort().reason;for(;r.size>0;)r.dequeue().reject(k)}},concurrency:{get:()=>e,
set(k){Jo(k),e=k,queueMicrotask(()=>{for(;o<e&&r.size>0;)s()})}},map:{async value(k,A){const U=[];try{Array.from(k,(x,L)=>{
const X=$(A,x,L);return U.push(X),X})}catch(x){for(const L of U)L.catch(()=>{});throw x}return Promise.all(U)}}}),$}function Sg(e,t){
const r=Yn(t),o=(...s)=>r(()=>e(...s));return Object.defineProperty(o,"clearQueue",{value:r.clearQueue}),o}function Jo(e){
if(!((Number.isInteger(e)||e===Number.POSITIVE_INFINITY)&&e>0))throw new TypeError("Expected `concurrency` to be a numbe\
r from 1 and up")}var ot=Y(7389),Pr=Y(8461),Hu=Y(2714),zt=Y(6760),ve=Y(7541);const Ku=Object.prototype.toString,Ju=e=>Ku.
call(e)==="[object Error]",Yu=new Set(["network error","NetworkError when attempting to fetch resource.","The Internet c\
onnection appears to be offline.","Network request failed","fetch failed","terminated"," A network error occurred.","Net\
work connection lost"]);function Xu(e){if(!(e&&Ju(e)&&e.name==="TypeError"&&typeof e.message=="string"))return!1;const{message:r,
stack:o}=e;return r==="Load failed"||r.startsWith("Load failed (")&&r.endsWith(")")?o===void 0||"__sentry_captured__"in e:
r.startsWith("error sending request for url")||r==="Failed to fetch"||r.startsWith("Failed to fetch (")&&r.endsWith(")")?
!0:Yu.has(r)}function Qu(e){if(typeof e=="number"){if(e<0)throw new TypeError("Expected `retries` to be a non-negative n\
umber.");if(Number.isNaN(e))throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.")}else if(e!==
void 0)throw new TypeError("Expected `retries` to be a number or Infinity.")}function Xn(e,t,{min:r=0,allowInfinity:o=!1}={}){
if(t!==void 0){if(typeof t!="number"||Number.isNaN(t))throw new TypeError(`Expected \`${e}\` to be a number${o?" or Infi\
nity":""}.`);if(!o&&!Number.isFinite(t))throw new TypeError(`Expected \`${e}\` to be a finite number.`);if(t<r)throw new TypeError(
`Expected \`${e}\` to be \u2265 ${r}.`)}}class ec extends Error{constructor(t){super(),t instanceof Error?(this.originalError=
t,{message:t}=t):(this.originalError=new Error(t),this.originalError.stack=this.stack),this.name="AbortError",this.message=
t}}function tc(e,t){const r=Math.max(1,e+1),o=t.randomize?Math.random()+1:1;let s=Math.round(o*t.minTimeout*t.factor**(r-
1));return s=Math.min(s,t.maxTimeout),s}function Yo(e,t){return Number.isFinite(t)?t-(performance.now()-e):t}async function nc({
error:e,attemptNumber:t,retriesConsumed:r,startTime:o,options:s}){const a=e instanceof Error?e:new TypeError(`Non-error \
was thrown: "${e}". You should only throw errors.`);if(a instanceof ec)throw a.originalError;const d=Number.isFinite(s.retries)?
Math.max(0,s.retries-r):s.retries,w=s.maxRetryTime??Number.POSITIVE_INFINITY,$=Object.freeze({error:a,attemptNumber:t,retriesLeft:d,
retriesConsumed:r});if(await s.onFailedAttempt($),Yo(o,w)<=0)throw a;const k=await s.shouldConsumeRetry($),A=Yo(o,w);if(A<=
0||d<=0)throw a;if(a instanceof TypeError&&!Xu(a)){if(k)throw a;return s.signal?.throwIfAborted(),!1}if(!await s.shouldRetry(
$))throw a;if(!k)return s.signal?.throwIfAborted(),!1;const U=tc(r,s),x=Math.min(U,A);return s.signal?.throwIfAborted(),
x>0&&await new Promise((L,X)=>{const B=()=>{clearTimeout(W),s.signal?.removeEventListener("abort",B),X(s.signal.reason)},
W=setTimeout(()=>{s.signal?.removeEventListener("abort",B),L()},x);s.unref&&W.unref?.(),s.signal?.addEventListener("abor\
t",B,{once:!0})}),s.signal?.throwIfAborted(),!0}async function Xo(e,t={}){if(t={...t},Qu(t.retries),Object.hasOwn(t,"for\
ever"))throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity`\
 instead.");t.retries??=10,t.factor??=2,t.minTimeout??=1e3,t.maxTimeout??=Number.POSITIVE_INFINITY,t.maxRetryTime??=Number.
POSITIVE_INFINITY,t.randomize??=!1,t.onFailedAttempt??=()=>{},t.shouldRetry??=()=>!0,t.shouldConsumeRetry??=()=>!0,Xn("f\
actor",t.factor,{min:0,allowInfinity:!1}),Xn("minTimeout",t.minTimeout,{min:0,allowInfinity:!1}),Xn("maxTimeout",t.maxTimeout,
{min:0,allowInfinity:!0}),Xn("maxRetryTime",t.maxRetryTime,{min:0,allowInfinity:!0}),t.factor>0||(t.factor=1),t.signal?.
throwIfAborted();let r=0,o=0;const s=performance.now();for(;!Number.isFinite(t.retries)||o<=t.retries;){r++;try{t.signal?.
throwIfAborted();const a=await e(r);return t.signal?.throwIfAborted(),a}catch(a){await nc({error:a,attemptNumber:r,retriesConsumed:o,
startTime:s,options:t})&&o++}}throw new Error("Retry attempts exhausted without throwing an error.")}function zg(e,t){return function(...r){
return Xo(()=>e.apply(this,r),t)}}const rc=500,oc=1e4,ic=1e3;class Ir extends Error{}async function Qo(e,t,r=()=>{}){const o=[],
s=async()=>{const d=t.budget.remaining();if(d===0)return;r("unknown");const w=await t.send(e,Math.min(t.timeout,d));if(o.
push(w),t.watch(e,w),r(ei(o)),sc(e,w,t.repeatUnknown))throw new Ir};return await t.budget.spend(()=>Xo(()=>t.limit(s),{retries:Number.
POSITIVE_INFINITY,minTimeout:0,shouldRetry:({error:d,attemptNumber:w})=>d instanceof Ir&&t.budget.wait(uc(o.at(-1),w,t.random),
Math.min(t.timeout,ic))}).catch(d=>{if(!(d instanceof Ir))throw d})),{outcome:ei(o),tries:o.length,...(0,Ve.s)({last:o.at(
-1)})}}function sc(e,t,r){switch(t.outcome){case"not-arrived":return!0;case"unknown":return r||ac(e);case"delivered":case"\
refused":return!1}}function ac({target:e,body:t}){if(e!=="event")return!0;const r=t?.event;return r==="incident-opened"||
r==="incident-resolved"}function ei(e){const t=e.at(-1)?.outcome??"not-arrived";return t!=="not-arrived"?t:e.some(({outcome:r})=>r===
"unknown")?"unknown":"not-arrived"}function uc(e,t,r){const o=Math.min(oc,rc*2**(t-1));return Math.max(r()*o,e?.retryAfter??
0)}function cc(e){const t=new Map;return(r,o)=>{const s=JSON.stringify([r,o.orgId,o.token]),a=()=>fc(r,o,e),d=t.get(s),w=d===
void 0?a():d.then($=>dc($)?a():$);return t.set(s,w),w}}function dc(e){return e.kind==="failed"&&e.ofRecord===!0}const lc=new Set(
[400,401,403]);async function fc(e,t,r){const o=`the Baseline ${(0,ve.hD)(e)}`,[s,{parseBaseline:a}]=await Promise.all([
Qo({target:{baselineId:e},credentials:t},r),pc()]);if(s.outcome!=="delivered"){const k=lc.has(s.last?.status??0);return{
kind:"failed",problems:[hc(o,s)],ofRecord:k}}const{body:d="",truncated:w}=s.last??{};if(w)return ti(er(`${o} is longer t\
han 64 KiB; shorten it in Phaset`));const $=a(d,o);return $.kind==="invalid"?ti(...Qn($.problems,o)):{kind:"baseline",baseline:$.
baseline,problems:Qn($.warnings,o,"warning")}}async function pc(){const{parseBaseline:e,preload:t}=await Y.e(999).then(Y.
bind(Y,6999));return await t(),{parseBaseline:e}}function ti(...e){return{kind:"failed",problems:e}}function hc(e,t){if(t.
last?.status===404)return er(`${e} is not in Phaset (status 404); make it there, or name another in the manifest's basel\
ine.id`);const r=`${e} could not be fetched: ${(0,ot.Mf)(t)}`;return t.outcome==="refused"?er(r):{kind:"fetch",level:"wa\
rning",title:"Phaset: not fetched",message:r}}function Qn(e,t,r="error"){return(0,Te.o3)(e.map(o=>er(o,r)),t)}function er(e,t="\
error"){return{kind:"baseline",level:t,title:"Phaset: Baseline",message:e}}async function mc(e,t,r,o){const[s,{checkStandards:a,
describeMisses:d}]=await Promise.all([o(t,r),Y.e(999).then(Y.bind(Y,6999))]);if(s.kind==="failed")return s;const w=await a(
s.baseline,{workspace:e.workspace,directory:(0,zt.resolve)(e.workspace,e.directory)});return w.kind==="invalid"?{problems:Qn(
w.problems,e.directory)}:{checks:w.checks,problems:[...s.problems,...Qn(w.warnings,e.directory,"warning"),...d(w.checks)]}}
const yc=8;async function gc(e,t){const r=Yn(yc),o=e.map(s=>_c(s,t,r));return Promise.all(o.map(s=>s()))}function _c(e,t,r){
const o=vc(e,t),s=wc(e,t);return async()=>{const[a,d,w]=await Promise.all([(0,Hu.a)(o),s(),bc(e,t,r)]),{directory:$,credentials:k,
manifest:A}=e.component,U=A?.kind==="found"?A.name:void 0;return{directory:$,...(0,Ve.s)({recordId:k.recordId,name:U}),events:a,
record:d,standards:w.report,problems:[...e.problems,...a.flatMap(({body:x,delivery:L})=>(0,ot.s9)(`event ${x.event}`,L)),
...(0,ot.s9)("record",d.delivery),...w.problems]}}}function vc({credentials:e,events:t},r){return e===void 0?[]:t.map(o=>{
const s=r.prepare({kind:"event",body:o.body},e);return async()=>({...o,...(0,Ve.s)({delivery:await s()})})})}function wc({
credentials:e,record:t},r){if(t.kind==="skipped")return async()=>({state:"skipped",reason:t.reason});if(t.kind!=="upload"||
e===void 0){const s=t.kind==="checked"?"checked":"failed";return async()=>({state:s})}const o=r.prepare({kind:"record",body:t.
record},e);return async()=>({...(0,ot.ur)(await o()),record:t.record})}async function bc({component:e,credentials:t,standards:r},o,s){
if(r.kind==="skipped")return{report:{state:"skipped",reason:r.reason},problems:[]};if(r.kind==="failed"||t===void 0)return{
report:{state:"failed"},problems:[]};const{baselineId:a}=r,d={workspace:o.workspace,directory:e.directory},{checks:w,problems:$}=await s(
()=>mc(d,a,t,o.fetchBaseline));if(w===void 0)return{report:{state:"failed",baselineId:a},problems:$};if(r.kind==="check")
return{report:{state:"checked",baselineId:a,checks:w},problems:$};const k=(0,Pr.tm)((0,Pr.Bh)(w),o.statusWords),A=(0,ot.
ur)(await o.prepare({kind:"standards",body:k},t)());return{report:{...A,baselineId:a,checks:w},problems:[...$,...(0,ot.s9)(
"standards",A.delivery)]}}var ni=Y(7598);const $c=me(import.meta.url)("node:os");var kc=Y(8500);function Ec(e,{now:t,sleep:r},o){
let s=0,a=0,d=0;const w=()=>s+(a>0?t()-d:0),$=()=>o.aborted?0:Math.max(0,e-w());return{remaining:$,spend:async k=>{a++===
0&&(d=t());try{return await k()}finally{--a===0&&(s+=t()-d)}},wait:async(k,A)=>k+A>$()?!1:r(k,o).then(()=>!0,()=>!1)}}var Sc=Y(
7067);const zc=me(import.meta.url)("node:https");var Oc=Y(4942);const Ac={rE:"1.0.0"},Tc=Ac.rE;var Zr=Y(603),dn=Y(9840);
const Rr=64*1024,Pc=1440*60*1e3;function Ic(e,t,r){const o=new Oc.Qq(void 0,[],{keepAlive:!0,socketTimeout:Pc});return async(s,a)=>{
const d=performance.now(),w=Zc(o,e,t,s),$=Promise.withResolvers(),k=setTimeout(()=>{$.resolve(w.failure(`no answer withi\
n ${a/1e3} s (see timeout)`)),w.abort()},a),A=await Promise.race([w.attempt,$.promise]);return clearTimeout(k),{...A,body:r(
A.body),took:performance.now()-d}}}function Zc(e,t,r,o){const s=new AbortController,a=xc(t.origin.protocol==="https:"?zc:
Sc);let d;const w=U=>{const x={failure:U,body:"",truncated:!1};if(d===void 0)return{...x,outcome:a.sent()?"unknown":"not\
-arrived"};const L=(0,Zr.n)(d);return{...x,outcome:L,...L!=="unknown"&&{status:d}}},$=o.body===void 0?null:JSON.stringify(
o.body);return{attempt:(async()=>{const U={...Rc(t,r,o),signal:s.signal,agent:e.getAgent(t.origin.href)},{message:x}=await e.
requestRaw({options:U,parsedUrl:t.origin,httpModule:a.module},$);return d=x.statusCode,Cc(x)})().catch(U=>w(Uc(U))),failure:w,
abort:()=>s.abort()}}function Rc(e,t,{target:r,credentials:o,body:s}){return{host:e.origin.hostname.replace(/^\[|\]$/g,""),
port:e.origin.port,path:(0,dn.Zq)(e,r,o),method:s===void 0?"GET":"POST",headers:{...t,"Accept-Encoding":"identity","User\
-Agent":`phaset-action/${Tc}`,...s!==void 0&&{"Content-Type":"application/json"}}}}function xc(e){let t=!1;return{module:Object.
create(e,{request:{value:(s,a)=>e.request(s,a).once("finish",()=>{t=!0})}}),sent:()=>t}}async function Cc(e){const t=e.statusCode??
0,{body:r,truncated:o}=await Mc(e),s=(0,Zr.mu)(e.headers["retry-after"],Date.now()),a=Nc(e.headers.location);return{outcome:(0,Zr.
sG)(t,r),status:t,body:r,truncated:o,...(0,Ve.s)({retryAfter:s,redirectHost:a})}}async function Mc(e){const t=[];let r=0;
for await(const s of e)if(t.push(s),r+=s.length,r>Rr)break;return{body:Buffer.concat(t).subarray(0,Rr).toString("utf8"),
truncated:r>Rr}}function Nc(e){return e!==void 0&&URL.canParse(e)?new URL(e).host:void 0}const Dc={ECONNREFUSED:"connect\
ion refused (see endpoint, and whether Phaset is up)",ENOTFOUND:"host name not found (see endpoint)",EAI_AGAIN:"host nam\
e not found (no answer from DNS)",ECONNRESET:"connection reset",EPIPE:"connection reset",ETIMEDOUT:"connection timed out",
EHOSTUNREACH:"host unreachable",ENETUNREACH:"network unreachable",ERR_INVALID_URL:"the address of the proxy is no URL (s\
ee HTTPS_PROXY)"};function Uc(e){if(!(e instanceof Error))return"network error";if(e.message.startsWith("tunneling socke\
t could not be established"))return"the proxy is down or refused (see HTTPS_PROXY and NO_PROXY)";const t="code"in e&&typeof e.
code=="string"?e.code:"";return/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ALTNAME|EPROTO|ERR_SSL/.test(t)?`TLS failed: ${t} (f\
or a private CA, set NODE_EXTRA_CA_CERTS on the runner)`:Dc[t]??`network error ${t}`.trim()}var Lc=Y(4409);function Fc(e){
let t;const r=k=>{try{return k()}catch(A){t??=(0,Lc.$)(A);return}},o=r(()=>(0,lt.openSync)(e,"wx",384)),s=()=>(0,Ve.s)({
failure:t});if(o===void 0)return{add:()=>()=>{},close:s};const a=new Set;let d=0;return{add:k=>{const A=d,U=`${oi("not-a\
rrived")}${JSON.stringify(k).slice(1)}
`,x=r(()=>ri(o,U,A));return x===void 0?(r(()=>(0,lt.ftruncateSync)(o,A)),()=>{}):(d+=x,a.add(A),L=>{const X=L==="deliver\
ed"?" ".repeat(x-1):oi(L);r(()=>ri(o,X,A)),L==="delivered"&&a.delete(A)})},path:e,close:()=>(r(()=>{(0,lt.closeSync)(o),
a.size===0?(0,lt.rmSync)(e,{force:!0}):jc(e)}),{...s(),...a.size>0&&{path:e}})}}function ri(e,t,r){const o=Buffer.from(t);
for(let s=0;s<o.length;)s+=(0,lt.writeSync)(e,o,s,o.length-s,r+s);return o.length}function oi(e){return`{"outcome":"${e}\
",`.padEnd(25)}function jc(e){const t=`${e}.next`;(0,lt.writeFileSync)(t,(0,lt.readFileSync)(e,"utf8").replace(/^ *\n/gm,
""),{mode:384}),(0,lt.renameSync)(t,e)}const Bc=8;function qc(e,t,r,{environment:o,cancelled:s}){const a={workspace:o.GITHUB_WORKSPACE||
process.cwd(),statusWords:t["standards-status-words"]};if(e.kind==="without-secrets")return{...Gc,...a};const d={send:Ic(
e.endpoint,t.headers,r),limit:Yn(Bc),budget:Ec(t.deadline*1e3,Wc,s),timeout:t.timeout*1e3,repeatUnknown:t["repeat-unknow\
n"],random:Math.random,watch:($,k)=>{Ue._o()&&Ue.Yz((0,ve.g9)(r(Yc($,k))))}},w=t["dry-run"]?Vc(e.endpoint,r):Kc(d,Ho(Hc(
e.tokens)),o);return{...a,...w,fetchBaseline:cc(d)}}const Wc={now:()=>performance.now(),sleep:(e,t)=>(0,kc.setTimeout)(e,
void 0,{signal:t})},Gc={prepare:()=>async()=>{},fetchBaseline:async()=>({kind:"failed",problems:[]}),close:()=>({problems:[]})};
function Vc(e,t){return{prepare:({kind:r,body:o},s)=>async()=>{const a=(0,dn.Zq)(e,r,{...s,token:"***"});Ue.pq((0,ve.g9)(
t(`POST ${a} ${JSON.stringify(o)}`)))},close:()=>({problems:[]})}}function Hc(e){return e.kind==="one"?[e.token]:[...e.tokens.
values()]}function Kc(e,t,{RUNNER_TEMP:r}){const o=(0,zt.join)(r||(0,$c.tmpdir)(),`phaset-undelivered-${(0,ni.randomUUID)()}\
.jsonl`),s=Fc(o);return{...(0,Ve.s)({undelivered:s.path}),prepare:({kind:a,body:d},w)=>{const{orgId:$,recordId:k}=w,A=s.
add({kind:a,orgId:$,recordId:k,body:Jn(d,t)});return()=>Qo({target:a,credentials:w,body:d},e,A)},close:()=>{const{path:a,
failure:d}=s.close();return{...(0,Ve.s)({undelivered:a}),problems:d===void 0?[]:[Jc(d)]}}}}function Jc(e){const t=`the f\
ile of undelivered messages can't be written (${e}), so that what is not delivered can't be sent by replay; make RUNNER_\
TEMP a directory that this job may write`;return(0,Te.oi)(t,"warning")}function Yc({target:e,credentials:t,body:r},o){const s=typeof e==
"string"?e:`baseline ${e.baselineId}`,a=`${o.outcome}, ${o.status??o.failure}`,d=r===void 0?"":` sent ${JSON.stringify(r)}`;
return`${s} of ${t.recordId}: ${a}, ${Math.round(o.took)} ms;${d} answered ${(0,ve.ts)(o.body)}`}const Xc=me(import.meta.
url)("node:child_process");var Qc=Y(7975),ln=Y(9550);const ed=(0,Qc.promisify)(Xc.execFile),td=1e4,nd=64*1024*1024;async function ii(e,t){
const{before:r,after:o,fromMergeBase:s=!1}=t;try{return s&&await od(e)?void 0:(await si(e,["diff-tree","-r","-z","--name\
-only","--no-renames",...s?["--merge-base",r]:[r],o])).split("\0").filter(w=>w!=="")}catch{return}}function rd(e,t){const r=t.
split("/"),s=[e,...r.map((a,d)=>(0,zt.join)(e,...r.slice(0,d+1)))].find(a=>(0,lt.existsSync)((0,zt.join)(a,".git")))??e;
return(0,ln.i)(e,s)}async function od(e){return(await si(e,["rev-parse","--is-shallow-repository"])).trim()!=="false"}async function si(e,t){
const{stdout:r}=await ed("git",["-c","safe.directory=*",...t],{cwd:e,timeout:td,maxBuffer:nd,windowsHide:!0});return r}function id(e,t){
const r=nr(e),o=t.flatMap(a=>ai(a).flatMap(d=>ad(r,nr(d)).map(w=>({component:a,...w})))),s=o.filter(a=>!o.some(d=>ud(a,d)));
return t.filter(a=>s.some(d=>d.component===a))}function sd(e,t){for(const{index:r}of e.matchAll(/^|(?<=[:/])/g)){const o=nr(
e.slice(r)).join(" "),s=t.filter(a=>ai(a).some(d=>o!==""&&nr(d).join(" ")===o));if(s.length>0)return s}return[]}function ai({
directory:e,manifest:t,credentials:r}){const o=e.slice(e.lastIndexOf("/")+1),s=t?.kind==="found"?t.name:void 0;return[e,
o,s,r.recordId].filter(a=>a!==void 0)}function nr(e){return e.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu)??
[]}function ad(e,t){return t.length===0?[]:e.flatMap((r,o)=>t.every((s,a)=>e[o+a]===s)?[{start:o,end:o+t.length}]:[])}function ud(e,t){
return e.end-e.start<t.end-t.start&&t.start<=e.start&&e.end<=t.end}function cd(e,t){const r=new Map(t.map(s=>[s.directory,
s])),o=new Map;for(const s of e){const a=dd(s,r);if(a===void 0)continue;const d=o.get(a);d===void 0?o.set(a,[s]):d.push(
s)}return o}function dd(e,t){for(let r=e.lastIndexOf("/");r>0;r=e.lastIndexOf("/",r-1)){const o=t.get(e.slice(0,r));if(o!==
void 0)return o}return t.get(".")}function ld(e,t,r){const o={events:new Map,notes:[],problems:[]},s=new Set;for(const{changed:a,
...d}of e){const w=r===void 0?pd({...d,...(0,Ve.s)({changed:a})},t):hd(r,t);for(const[k,A]of w.reasons){const U=o.events.
get(k)??[];o.events.set(k,[...U,{...d,routing:A}])}const $=w.problem?.message??w.note;$===void 0||s.has($)||(s.add($),w.
problem!==void 0&&o.problems.push(w.problem),w.note!==void 0&&o.notes.push(w.note))}return o}function fd(e,t){switch(e.kind){case"\
commits":case"pull-request":return!0;case"deployment":return li(e.names,t).size===0;case"incident":case"repository":return!1}}
function pd(e,t){const{subject:r}=e;switch(r.kind){case"commits":return ui(e,"the push changed",t);case"pull-request":return ui(
e,`pull request #${r.number} changes`,t);case"deployment":return md(e,r.names,t);case"incident":return yd(e,r.labels,t);case"\
repository":return xr(e,"nothing tells which component it is about","give record-id")}}function hd(e,t){const r=t.find(({
credentials:s})=>s.recordId===e);if(r!==void 0)return{reasons:new Map([[r,"record-id names its record"]])};const o=`reco\
rd-id is ${(0,ve.hD)(e)}, which is the record of none of the ${t.length} components; give one of theirs, or leave it out`;
return{reasons:new Map,problem:(0,Te.oi)(o)}}function ui(e,t,r){const o=`what ${t} is not known (${di(e)})`;return ci(e,
t,r)??fi(e,o,r)}function md(e,t,r){const o=li(t,r);if(o.size>0)return{reasons:o};const s=ci(e,"the deployment brings cha\
nges to",r);if(s!==void 0)return s;const a=t.length===0?"no environment, tag or workflow":t.map(ve.hD).join(", ");return xr(
e,`${a} names none, and what changed since the deployment before is not known (${di(e)})`,"name one in the environment (\
production-web), the tag (web@1.2.0) or the workflow, or give record-id")}function ci(e,t,r){const{body:o,changed:s}=e;switch(s?.
kind){case"known":{const a=gd(s.files,t,r);return a.size>0?{reasons:a}:{reasons:a,note:`${o.event} goes to no component:\
 ${t} no file of one`}}case"too-many":{const a=`${t} more files than the ${s.limit} that GitHub lists`;return fi(e,a,r)}case"\
unknown":case void 0:return}}function di({changed:e}){return e?.kind==="unknown"?e.reason:"it was not looked up"}function yd(e,t,r){
const o=new Map;for(const a of t)for(const d of sd(a,r))o.set(d,`the label ${(0,ve.hD)(a)} names it`);if(o.size>0)return{
reasons:o};const s=t.length===0?"it has no label":"none of its labels names one";return xr(e,s,"add a label such as inci\
dent:web or component/web, or give record-id")}function li(e,t){return new Map(e.flatMap(r=>id(r,t).map(o=>[o,`${(0,ve.hD)(
r)} names it`])))}function gd(e,t,r){const o=[...cd(e,r)].map(([s,[a="",...d]])=>{const w=d.length===0?"":` and ${d.length}\
 more of its files`;return[s,`${t} ${(0,ve.ml)((0,ve.ts)(a),80)}${w}`]});return new Map(o)}function fi({body:e},t,r){const o=new Map(
r.map(a=>[a,`all components: ${t}`])),s=`${e.event} goes to all ${r.length} components: ${t}`;return{reasons:o,problem:pi(
s)}}function xr({body:e},t,r){const o=`${e.event} goes to no component: ${t}; ${r}`;return{reasons:new Map,problem:pi(o)}}
function pi(e){return{kind:"payload",level:"warning",title:"Phaset: which component",message:e}}async function _d(e,t,{workspace:r,
access:o}){const s=rd(r,t[0]?.directory??"."),a=kd(o),d=new Map,w=$=>{const k=JSON.stringify($),A=d.get(k)??vd($,(0,zt.resolve)(
r,s),a);return d.set(k,A),A};return Promise.all(e.map(async $=>fd($.subject,t)?{...$,changed:Ed(await w($.subject),s)}:$))}
async function vd(e,t,r){switch(e.kind){case"commits":return hi(e,t,r);case"pull-request":return bd(e,t,r);case"deployme\
nt":return $d(e,t,r);case"incident":case"repository":return Dt("it is about no commit")}}const wd=/^0+$/;async function hi(e,t,r){
if(wd.test(e.before))return Dt("the branch is new, with nothing before it");const o=await ii(t,e);return o!==void 0?{kind:"\
known",files:o}:r("contents: read",async s=>{const{compareCommits:a}=await Y.e(88).then(Y.bind(Y,1088));return a(s,e.before,
e.after)})}async function bd({number:e,base:t,head:r},o,s){if(t!==void 0&&r!==void 0){const a=await ii(o,{before:t,after:r,
fromMergeBase:!0});if(a!==void 0)return{kind:"known",files:a}}return s("pull-requests: read",async a=>{const{listPullRequestFiles:d}=await Y.
e(88).then(Y.bind(Y,1088));return d(a,e)})}async function $d({sha:e,environment:t},r,o){if(t===void 0)return Dt("it has \
no environment");const s=await o("deployments: read",async a=>{const{findPreviousDeployment:d}=await Y.e(626).then(Y.bind(
Y,2626));return d(a,t,e)});return s===void 0?Dt("the environment has no earlier deployment"):typeof s=="string"?hi({before:s,
after:e},r,o):s}function kd(e){let t;return async(r,o)=>{if(e.token==="")return Dt(`github-token is empty; give it a tok\
en with ${r}`);const{explainApiFailure:s,openApi:a}=await Y.e(522).then(Y.bind(Y,7522));try{return t??=a(e),await o(await t)}catch(d){
return Dt(s(d,r))}}}function Dt(e){return{kind:"unknown",reason:e}}function Ed(e,t){return e.kind!=="known"||t==="."?e:{
kind:"known",files:e.files.map(r=>`${t}/${r}`)}}function Sd(e,{index:t,total:r}){return(0,ni.createHash)("sha256").update(
e).digest().readUInt32BE()%r===t}function Cr(e){return e===void 0||e.index===1%e.total}async function zd({components:e,problems:t},r,{
recordId:o,shard:s,sources:a}){const d=r.length>0&&!Cr(s)?[Od]:[],[w]=e;if(e.length===1&&t.length===0&&w!==void 0){const U=new Map(
[[w,Cr(s)?[...r]:[]]]);return{assignments:mi(e,U,s),notes:d,problems:t}}const $=Cr(s)&&e.length>0?r:[],k=o===void 0?await _d(
$,e,a):[...$],A=ld(k,e,o);return{assignments:mi(e,A.events,s),notes:[...d,...A.notes],problems:[...t,...A.problems]}}const Od="\
the run of share 1 sends the events";function mi(e,t,r){return e.map(s=>({component:s,events:t.get(s)??[],eventsOnly:r!==
void 0&&!Sd(s.directory,r)})).filter(({events:s,eventsOnly:a})=>!a||s.length>0)}var yi=Y(1455);const Ad=/[*?[]/;async function Td(e,t){
const r=e.filter(d=>d.startsWith("!")),o=e.filter(d=>!d.startsWith("!"));if(o.length===0)return{directories:[],problems:[
(0,Te.oi)("working-directory only excludes; give a directory or a glob, such as apps/*")]};const s=await Promise.all(o.map(
d=>Ad.test(d)?Id(d,r,t):Pd(d,t))),a=s.flatMap(d=>d.directories);return{directories:[...new Set(a)].sort(),problems:s.flatMap(
({problems:d})=>d)}}async function Pd(e,t){const r=(0,zt.resolve)(t,e);return!(0,ln.F)(t,r)||await Rd(t,r)?gi(e):{directories:[
(0,ln.i)(t,r)],problems:[]}}async function Id(e,t,r){if(Zd(e))return gi(e);const{findManifests:o,MANIFEST_FILE:s}=await Promise.
all([Y.e(377),Y.e(300)]).then(Y.bind(Y,8300)),a=await o(e,t,r);return a.length===0?_i(`working-directory: no directory t\
hat ${(0,ve.hD)(e)} matches holds a ${s}; mend the pattern, add the manifest, or check the repository out before this st\
ep`):{directories:a.map(w=>(0,ln.i)(r,(0,zt.dirname)(w))),problems:[]}}function Zd(e){return/^(?:[/\\~]|[A-Za-z]:)/.test(
e)||e.split(/[/\\]/).includes("..")}async function Rd(e,t){if(t===e)return!1;try{return!(0,ln.F)(await(0,yi.realpath)(e),
await(0,yi.realpath)(t))}catch{return!1}}function gi(e){return _i(`working-directory: ${(0,ve.hD)(e)} leads out of the w\
orkspace; name a directory of this repository, relative to its root`)}function _i(e){return{directories:[],problems:[(0,Te.
oi)(e)]}}const xd=16;async function Cd(e){const{inputs:t,workspace:r}=e,{directories:o,problems:s}=await Td(t["working-d\
irectory"],r),[a]=o;if(o.length===1&&s.length===0&&a!==void 0)return{components:[await vi(a,e)],problems:s};const{"recor\
d-id":d,...w}=t,$={...e,inputs:{...w,"record-id":void 0}},A=await Yn(xd).map(o,U=>vi(U,$));return{components:Nd(A),problems:s}}
async function vi(e,{inputs:t,tokens:r,workspace:o,withManifest:s}){const a=t["org-id"]===void 0||t["record-id"]===void 0,
d=s||a?await Md(o,e):void 0,w=d?.kind==="found"?d:void 0,$=t["org-id"]??w?.organizationId,k=t["record-id"]??w?.recordId,
A=r?.kind==="one"?r.token:r?.tokens.get(k??"");return{directory:e,...(0,Ve.s)({manifest:d}),credentials:(0,Ve.s)({orgId:$,
recordId:k,token:A})}}async function Md(e,t){const{readManifest:r}=await Promise.all([Y.e(547),Y.e(124)]).then(Y.bind(Y,
9124));return r({workspace:e,directory:t})}function Nd(e){const t=Map.groupBy(e,({credentials:r})=>r.recordId);return e.
map(r=>{const{recordId:o}=r.credentials,a=(o===void 0?[]:t.get(o)??[]).filter(d=>d!==r).map(({directory:d})=>d);return a.
length===0?r:{...r,sameRecord:a}})}var z=Y(8395),$e=Y(3733);function Dd(e,t){const r=s=>e[s]??"",o=Ud(r("GITHUB_EVENT_PA\
TH"),t);return o.kind==="invalid"?o:(0,$e.Uq)({eventName:r("GITHUB_EVENT_NAME"),payload:o.value,sha:r("GITHUB_SHA"),ref:r(
"GITHUB_REF"),repository:r("GITHUB_REPOSITORY"),serverUrl:r("GITHUB_SERVER_URL"),actor:r("GITHUB_ACTOR")})}function Ud(e,t){
if(e==="")return(0,$e.Uq)({});let r;try{r=t(e)}catch{return(0,$e.Gq)("the event's payload can't be read: no file at GITH\
UB_EVENT_PATH")}try{return(0,$e.Uq)(JSON.parse(r))}catch{return(0,$e.Gq)("the event's payload, the file at GITHUB_EVENT_\
PATH, is not JSON")}}function wi({eventName:e,payload:t,actor:r}){if(r==="dependabot[bot]")return!0;const{data:o}=Fd.safeParse(
t);if(o?.repository?.fork===!0)return!0;if(o?.pull_request===void 0||!Ld.has(e))return!1;const{head:s,base:a}=o.pull_request;
return s.repo==null||s.repo.id!==a.repo.id}const Ld=new Set(["pull_request","pull_request_review","pull_request_review_c\
omment"]),bi=z.Ikc({id:z.aig()}),Fd=z.Ikc({repository:z.lqM(z.Ikc({fork:z.lqM(z.zMY())})),pull_request:z.lqM(z.Ikc({head:z.
Ikc({repo:z.cl6(bi)}),base:z.Ikc({repo:bi})}))});function jd({serverUrl:e,repository:t}){return e===""||t===""?void 0:`${e}\
/${t}`}var fn=Y(3305),Mr=Y(2371);function Bd(e){return e.split(/[,\n]/).map(t=>t.trim()).filter(t=>t!=="")}function qd(e){
const t=new Map;for(const{number:r,line:o}of Nr(e)){const s=o.indexOf(":"),a=o.slice(0,s).trim();if(s===-1||a==="")return(0,$e.
Gq)(`has ${(0,ve.hD)(o)} in line ${r}; it takes one "key: value" a line`);if(t.has(a))return(0,$e.Gq)(`gives ${(0,ve.hD)(
a)} twice (line ${r})`);t.set(a,o.slice(s+1).trim())}return(0,$e.Uq)(Object.fromEntries(t))}function Wd(e){const t=Nr(e),
[r]=t;if(r===void 0)return(0,$e.Gq)("is empty");if(t.length===1&&!$i.test(r.line))return(0,$e.Uq)({kind:"one",token:r.line});
const o=new Map;for(const{number:a,line:d}of t){const[,w,$]=$i.exec(d)??[];if(w===void 0)return(0,$e.Gq)(`has no "RECORD\
_ID: token" in line ${a}`);if(o.has(w))return(0,$e.Gq)(`gives two tokens for one record (line ${a})`);o.set(w,$??"")}const s=new Map(
[...o].filter(([,a])=>a!==""));return(0,$e.Uq)(s.size===0?void 0:{kind:"by-record",tokens:s})}const $i=/^([A-Za-z0-9_-]+):(?:\s+(\S+))?$/,
Gd=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,Vd=/^[\t\x20-\x7e]*$/,Hd=new Set(["accept-encoding","connection","content-encoding","\
content-length","content-type","expect","host","keep-alive","te","trailer","transfer-encoding","upgrade","user-agent"]);
function Kd(e){const t=new Map;for(const{number:r,line:o}of Nr(e)){const s=o.indexOf(":"),a=o.slice(0,Math.max(s,0)).trim(),
d=o.slice(s+1).trim();if(!Gd.test(a))return(0,$e.Gq)(`has no "Name: value" in line ${r}`);if(Hd.has(a.toLowerCase()))return(0,$e.
Gq)(`can't set ${a} (line ${r}): the action sets it itself`);if(!Vd.test(d))return(0,$e.Gq)(`has a value beyond ASCII fo\
r ${a} (line ${r})`);if(t.has(a.toLowerCase()))return(0,$e.Gq)(`gives ${a} twice (line ${r})`);t.set(a.toLowerCase(),d)}
return(0,$e.Uq)(Object.fromEntries(t))}function Jd(e){const[,t,r]=/^(\d{1,4})\/(\d{1,4})$/.exec(e.trim())??[],o={index:Number(
t),total:Number(r)};return o.total===0||!(o.index<=o.total)?(0,$e.Gq)(`is ${(0,ve.hD)(e)}; it takes a share of the compo\
nents, such as 2/10`):(0,$e.Uq)({...o,index:o.index%o.total})}function Nr(e){return e.split(/\r?\n/).map((t,r)=>({number:r+
1,line:t.trim()})).filter(({line:t})=>t!=="")}var Ut=Y(1844);const Ot=e=>z.k5n(e,`one of ${e.join(", ")}`),ki=Ot(["auto",
"true","check","false"]),Dr=z.FsL(Ot(["true","false"]),z.pdi(e=>e==="true")),At=z.FsL(z.YjP(),z.pdi(Bd)),Ei=z.FsL(z.YjP(),
z.pdi(e=>e===""?void 0:e)),Si=z.FsL(z.FsL(z.YjP().check(fn.Fk(/^\d{1,4}(?:\.\d+)?$/,"a number of seconds, such as 10")),
z.pdi(Number)),z.aig().check(fn.NC("more than 0 seconds"),fn.Zm(3600,"at most 3600 seconds"))),pn=e=>(0,$e.$5)(z.YjP(),e),
Ur=e=>t=>t.trim()===""?(0,$e.Uq)(void 0):e(t),rr=z.Ikc({endpoint:pn(Ur(dn.Bk)),"webhook-token":pn(Ur(Wd)),"org-id":Ei,"r\
ecord-id":Ei,"working-directory":z.FsL(At,z.YOg(z.YjP()).check(fn.m9(1,"directories, such as . or apps/*"))),event:Ot(["\
auto","none",...Ut.M]),"event-fields":pn(qd),changes:Ot(["head","all"]),"change-branches":At,"deployment-environments":At,
"incident-labels":At,"incident-types":At,"ignore-actors":At,timeout:Si,record:ki,standards:ki,"standards-fail-on":Ot(["n\
ever","failure","warning"]),"standards-status-words":Ot(["documented","standardlint"]),"fail-on":Ot(["never","config","a\
ny"]),"dry-run":Dr,summary:Dr,replay:At,"repeat-unknown":Dr,headers:pn(Kd),deadline:Si,"github-token":z.YjP(),shard:pn(Ur(
Jd))}),zi={"api-key":{name:"webhook-token",leftOut:""},"run-record":{name:"record",leftOut:"auto"},"run-standards":{name:"\
standards",leftOut:"auto"},"run-deployment":{name:"event",leftOut:"auto"}},Oi=Object.keys(zi);function Yd(e){const t=[...Object.
keys(rr.shape),...Oi];return Object.fromEntries(t.map(r=>[r,e(r)]))}function Xd(e,t){const{renamed:r,namedBy:o,problems:s}=nl(
e,t),{data:a,error:d}=rr.safeParse(r),w=rr.shape["fail-on"].safeParse(r["fail-on"]).data??"config",$=[...(d?.issues??[]).
map(k=>{const A=String(k.path[0]);return Qd(k,o.get(A)??A,t(r[A]??""))}),...el(r),...tl(t(r["record-id"]??"")),...s];return a===
void 0||(0,Te.JD)($)?{failOn:w,problems:$}:{inputs:a,failOn:w,problems:$}}function Qd(e,t,r){if(e.code==="custom")return(0,Te.
oi)(`${t} ${e.message}`);const o=e.code==="invalid_value"?(0,Mr.Z)(r,e.values.map(String)):"";return(0,Te.oi)(`${t} is ${(0,ve.
hD)(r)}; it takes ${e.message}${o}`)}function el(e){const t=rr.shape["event-fields"].safeParse(e["event-fields"]).data??
{},r=Object.keys(t);if(r.length===0||e.event!=="auto"&&e.event!=="none")return[];const o=`event-fields is given (${(0,ve.
hD)(r.join(", "))}), but event is ${e.event}`;return[(0,Te.oi)(`${o}; name the event that the fields are for`)]}function tl(e){
const{length:t}=[...e];if(t===0||t===dn.$D)return[];const r=`record-id is ${(0,ve.hD)(e)}; a record's ID has ${dn.$D} ch\
aracters, not ${t}`;return[(0,Te.oi)(r,"warning")]}function nl(e,t){const o=Oi.filter(a=>(e[a]??"")!=="").map(a=>rl(a,e,
t)),s=o.flatMap(a=>a.kind==="taken"?a:[]);return{renamed:{...e,...Object.fromEntries(s.map(({name:a,text:d})=>[a,d]))},namedBy:new Map(
s.map(({name:a,vendorName:d})=>[a,d])),problems:o.map(({problem:a})=>a)}}function rl(e,t,r){const o=t[e]??"",{name:s,leftOut:a}=zi[e],
d=e==="run-deployment"?ol.get(o):o,w=k=>({kind:"refused",problem:(0,Te.oi)(k)});if(d===void 0)return w(`${e} is ${(0,ve.
hD)(r(o))}; it takes one of true, false`);if(t[s]!==a)return w(`${e} and ${s} are both given; leave out ${e}`);const $=(0,Te.
oi)(`${e} is the vendor's name for ${s}`,"notice");return{kind:"taken",vendorName:e,name:s,text:d,problem:$}}const ol=new Map(
[["true","deployment"],["false","none"]]),Lr=5;function il({directory:e,manifest:t,credentials:r,sameRecord:o=[]}){const{
orgId:s,recordId:a,token:d}=r;if(o.length>0){const x=o.slice(0,Lr).map(ve.hD).join(", "),L=o.length>Lr?` and ${o.length-
Lr} more`:"",X=`the record ${(0,ve.hD)(a)} of ${(0,ve.hD)(e)} is also that of ${x}${L}; nothing is sent for them until e\
ach manifest has an "id" of its own`;return{kind:"missing",problems:[(0,Te.oi)(X)]}}if(s!==void 0&&a!==void 0&&d!==void 0)
return{kind:"complete",credentials:{orgId:s,recordId:a,token:d}};const w=t===void 0?"the manifest":t.file,[$,k]=t?.kind===
"found"?["tells none","mend the manifest"]:["is not in the checkout","check the repository out before this step"],A=(x,L)=>(0,Te.
oi)(`${x} is not known for the directory ${e}: the input is empty, and ${w}, the place of its "${L}", ${$}; give the inp\
ut, or ${k}; nothing is sent for it until then`),U=[];return s===void 0&&U.push(A("org-id","organizationId")),a===void 0?
U.push(A("record-id","id")):d===void 0&&U.push((0,Te.oi)(`webhook-token has no token for the record of ${e}; give it a l\
ine ${(0,ve.hD)(`${a}: token`)}, and see that the secret it comes from exists`)),{kind:"missing",problems:U}}function sl(e,{
file:t,repositoryUrl:r}){const{id:o,organizationId:s,$schema:a,...d}=e,w=d.spec.repo??r,$=(A,U)=>[{kind:"manifest",level:A,
file:t,message:`${t} has no spec.repo${U}`}];if(w===void 0)return{problems:$("error",", and the run does not say which r\
epository it is; add it")};const k=d.spec.repo===void 0?$("notice",`; the record is sent with ${w}`):[];return{record:{...d,
spec:{...d.spec,repo:w}},problems:k}}const Ai="default";function al({component:e,events:t,eventsOnly:r},o){return cl(e,{
...o,events:t,...r&&ul})}const Ti={kind:"nothing",reason:"they are of another shard"},ul={record:Ti,standards:Ti};function cl(e,t){
const r=fl(e,t),o=pl(e,t.standards),s={component:e,events:t.events,record:r.plan,standards:o.plan,problems:[...r.problems,
...o.problems]};if(!dl(s))return s;const a=il(e);return a.kind==="complete"?{...s,credentials:a.credentials}:ll(s,a.problems)}
function dl({events:e,record:t,standards:r}){return e.length>0||t.kind==="upload"||r.kind==="upload"||r.kind==="check"}function ll(e,t){
const{record:r,standards:o}=e;return{...e,events:[],record:r.kind==="upload"?{kind:"failed"}:r,standards:o.kind==="skipp\
ed"?o:{kind:"failed"},problems:[...e.problems,...t]}}function fl({directory:e,manifest:t},{record:r,repositoryUrl:o}){if(r.
kind==="nothing")return or(r.reason);if(t?.kind!=="found"){const d=e==="."?"":"correct working-directory, ",w=`there is \
no ${t?.file}; add it, ${d}or check the repository out before this step`;return r.auto?or(w):Fr(Pi(`record: ${w}`))}if(t.
manifest===void 0)return Fr(...t.problems);if(r.kind==="check")return{plan:{kind:"checked"},problems:t.problems};const{record:s,
problems:a}=sl(t.manifest,{...t,repositoryUrl:o});return{plan:s===void 0?{kind:"failed"}:{kind:"upload",record:s},problems:[
...t.problems,...a]}}function pl({manifest:e},t){if(t.kind==="nothing")return or(t.reason);if(e?.kind!=="found")return t.
auto?or(`there is no ${e?.file}`):{plan:{kind:t.kind,baselineId:Ai},problems:[]};if(e.baselineUnclear)return Fr(Pi(`${e.
file} does not tell its baseline.id; mend it for the standards`));const r=e.baselineId??Ai;return{plan:{kind:t.kind,baselineId:r},
problems:[]}}function or(e){return{plan:{kind:"skipped",reason:e},problems:[]}}function Fr(...e){return{plan:{kind:"fail\
ed"},problems:e}}function Pi(e){return{kind:"manifest",level:"error",title:"Phaset: manifest",message:e}}function hl({endpoint:e,
"webhook-token":t,headers:r},o){if(e!==void 0&&t!==void 0){const a=Object.keys(r).filter(w=>r[w]===""),d=[...e.inTheClear?
[(0,Te.oi)(ml,"warning")]:[],...a.map(w=>jr(`headers: ${w}`,"secret","value"))];return{connection:{kind:"open",endpoint:e,
tokens:t},problems:d}}return wi(o)?{connection:{kind:"without-secrets"},problems:[(0,Te.oi)(yl,"notice")]}:{connection:{
kind:"closed"},problems:Ii({endpoint:e!==void 0,token:t!==void 0},o)}}function Ii(e,t){if(wi(t))return[];const r=[];return e.
endpoint||r.push(jr("endpoint","variable","address")),e.token||r.push(jr("webhook-token","secret","token")),r}const ml="\
endpoint is http:// and not on this machine: the webhook token travels unencrypted; give an https:// address",yl="GitHub\
 gives no secrets to this run (a pull request from a fork, a run that Dependabot started, or a fork), so nothing is sent\
 to Phaset; what needs no secret is done";function jr(e,t,r){return(0,Te.oi)(`${e} is empty; give it the ${r}, and see t\
hat the ${t} it comes from exists and is named right`)}function Ze(e,t=[]){return{kind:"nothing",reason:e,warnings:t}}const gl=1e12,
_l=9999999999999,vl=/^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})$/,wl=/^(\d{4})-(\d{2})-(\d{2})$/,
bl=/^(?:\d{10}|\d{13})$/;function Zi(e){if(typeof e!="string"&&typeof e!="number")return{kind:"unreadable"};const t=$l(String(
e).trim());return t===void 0?{kind:"unreadable"}:t<gl||t>_l?{kind:"out-of-range"}:{kind:"timestamp",timestamp:String(t)}}
function $l(e){if(bl.test(e))return Number(e)*(e.length===10?1e3:1);const t=vl.exec(e)??wl.exec(e);if(t===null||!kl(Number(
t[1]),Number(t[2]),Number(t[3])))return;const r=Date.parse(e.replace(" ","T").replace(",","."));return Number.isNaN(r)?void 0:
r}function kl(e,t,r){const o=new Date(Date.UTC(e,t-1,r));return o.getUTCMonth()===t-1&&o.getUTCDate()===r}const El="a fu\
ll commit SHA of 40 or 64 hexadecimal digits: a short one would match no change",Ri="a time in ISO 8601 with a zone, suc\
h as 2026-03-12T09:30:00Z, or a Unix timestamp of 10 or 13 digits",Sl="a time between 2001-09-09 and 2286-11-20",Be=z.YjP(
{error:"text"}),ir=z.zMY({error:"true or false"}),Tt=(0,$e.$5)(z.L5J(),e=>typeof e=="string"&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.
test(e)?(0,$e.Uq)(e.toLowerCase()):(0,$e.Gq)(El)),Ce=(0,$e.$5)(z.L5J(),e=>{const t=Zi(e);return t.kind==="timestamp"?(0,$e.
Uq)(t.timestamp):(0,$e.Gq)(t.kind==="out-of-range"?Sl:Ri)}),xi=(0,$e.$5)(z.L5J(),e=>{const t=Zi(e);return t.kind==="unre\
adable"?(0,$e.Gq)(Ri):(0,$e.Uq)(t.kind==="timestamp"?t.timestamp:void 0)});function Ci(e){return`The time of ${e} is out\
side 2001 to 2286: it was left out, and Phaset uses the time of arrival`}const Lt=(0,$e.$5)(z.L5J(),e=>{const t=typeof e==
"string"&&/^\d+$/.test(e)?Number(e):e;return typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?(0,$e.Uq)(t):(0,$e.Gq)("a\
 whole number, 0 or more")}),Mi=(0,$e.$5)(z.L5J(),e=>typeof e=="string"&&e.trim()!==""?(0,$e.Uq)(e):Number.isSafeInteger(
e)?(0,$e.Uq)(String(e)):(0,$e.Gq)("an ID, as text or a whole number"));function hn(e,t){const r=t.toLowerCase();return e.
some(o=>zl(o.toLowerCase(),r))}function zl(e,t){const[r="",...o]=e.split("*"),s=o.pop();if(s===void 0)return t===r;if(!t.
startsWith(r))return!1;let a=r.length;for(const d of o){const w=t.indexOf(d,a);if(w===-1)return!1;a=w+d.length}return t.
length-s.length>=a&&t.endsWith(s)}var Ol=Y(1828);const Ni=10,Al=80,Tl={object:"an object",array:"a list"},Pl=z.Ikc({action:Be});
function he(e,t,r){return Ui(t,e.payload,`${e.eventName}: `,r)}function Ft(e,t){return he(e,Pl,({action:r})=>t(r))}function Il(e,t){
return Ui(Tt,e.sha,"GITHUB_SHA",t)}function mn(e,t){return Ze(`${e.eventName} ${Le(t)} has no Phaset event`)}function Le(e){
return(0,ve.ml)((0,ve.ts)(e),Al)}function Di(e,t){const r=e.issues.map(s=>Zl(s,t)),o=r.length-Ni;return o<=0?r:[...r.slice(
0,Ni),`\u2026 and ${o} more of the kind`]}function Ui(e,t,r,o){const s=e.safeParse(t,{reportInput:!0});return s.success?
o(s.data):{kind:"invalid",problems:Di(s.error,r)}}function Zl(e,t){const r=`${t}${(0,Ol.m)(e.path)}`,o=r.endsWith(": ")?
`${r}the payload`:r,s=e.input===void 0?"is missing":`is ${(0,ve.hD)(e.input)}`,a=e.code==="invalid_type"?Tl[e.expected]:
void 0;return`${o} ${s}; expected ${a??e.message}`}const Rl="*[bot]",xl=z.Ikc({sender:z.Ikc({login:Be,type:z.lqM(Be)})});
function sr(e,{ignoreActors:t},r){return t.length===0?r():he(e,xl,({sender:o})=>!(o.type==="Bot"&&t.some(a=>a.toLowerCase()===
Rl))&&!hn(t,o.login)?r():Ze(`${e.eventName} by ${Le(o.login)}, whom ignore-actors leaves out`))}const Li=He(z.Whr()),jt=He(
z.YjP().check(fn.m9(1))),Br=He(Tt),Fi=He(z.Ikc({sha:Br})),ji=He(z.YOg(z.Ikc({name:z.YjP()}))),Cl=z.Ikc({pull_request:He(
z.Ikc({number:Li,base:Fi,head:Fi})),label:He(z.Ikc({name:jt})),issue:He(z.Ikc({number:Li,labels:ji,pull_request:z.lqM(z.
L5J())})),changes:He(z.Ikc({new_issue:He(z.Ikc({labels:ji}))})),deployment:He(z.Ikc({environment:jt})),deployment_status:He(
z.Ikc({environment:jt})),release:He(z.Ikc({tag_name:jt})),workflow:He(z.Ikc({name:jt})),workflow_run:He(z.Ikc({name:jt})),
before:Br,after:Br});function Ml(e,t){const r=Cl.safeParse(e),o=r.success?Nl(r.data,t):void 0;return o!==void 0?o:t===void 0?
{kind:"repository"}:{kind:"deployment",sha:t,names:[]}}function Nl(e,t){return Dl(e)??Ul(e)??Ll(e,t)??Fl(e)}function Dl({
pull_request:e,issue:t}){const r=t?.pull_request!==void 0&&t.pull_request!==null,o=e?.number??(r?t?.number:void 0);if(o===
void 0)return;const s=e?.base?.sha,a=e?.head?.sha;return{kind:"pull-request",number:o,...s!==void 0&&a!==void 0?{base:s,
head:a}:{}}}function Ul({issue:e,label:t,changes:r}){if(e?.labels===void 0)return;const s=[...e.labels,...r?.new_issue?.
labels??[]].map(w=>w.name),a=t?.name;return{kind:"incident",labels:a===void 0||s.includes(a)?s:[...s,a]}}function Ll(e,t){
if(t===void 0)return;const r=e.deployment_status?.environment??e.deployment?.environment;if(r!==void 0)return{kind:"depl\
oyment",sha:t,names:[r],environment:r};const o=e.release?.tag_name??e.workflow?.name??e.workflow_run?.name;return o===void 0?
void 0:{kind:"deployment",sha:t,names:[o]}}function Fl({before:e,after:t}){if(!(e===void 0||t===void 0))return{kind:"com\
mits",before:e,after:t}}function He(e){return z.MfU(z.lqM(e),void 0)}function Fe(e,t,r=[]){const o=t.find(a=>a.event==="\
deployment")?.commitSha,s=Ml(e.payload,o);return{kind:"send",events:t.map(a=>({body:a,subject:s})),notes:r}}function jl(e,t){
return Ft(e,r=>r!=="created"?mn(e,r):sr(e,t,()=>Fe(e,[{event:"comment"}])))}const Bl="success",ql=z.Ikc({deployment_status:z.
Ikc({state:Be})}),Wl=z.Ikc({deployment_status:z.Ikc({environment:z.cl6(Be)})}),Bi=z.Ikc({deployment:z.Ikc({environment:Be})}),
Gl=z.Ikc({deployment:z.Ikc({sha:Tt})}),Vl=z.Ikc({deployment:z.Ikc({sha:Tt}),deployment_status:z.Ikc({created_at:Ce})});function Hl(e,t){
return he(e,ql,({deployment_status:{state:r}})=>r!==Bl?Ze(`deployment_status ${Le(r)} is not a success`):he(e,Wl,({deployment_status:{
environment:o}})=>o?qr(t,o,()=>qi(e)):he(e,Bi,({deployment:s})=>qr(t,s.environment,()=>qi(e)))))}function Kl(e,t){return he(
e,Bi,({deployment:r})=>qr(t,r.environment,()=>he(e,Gl,({deployment:{sha:o}})=>Fe(e,[{event:"deployment",commitSha:o}]))))}
function qi(e){return he(e,Vl,({deployment:{sha:t},deployment_status:r})=>Fe(e,[{event:"deployment",commitSha:t,timestamp:r.
created_at}]))}function qr({deploymentEnvironments:e},t,r){if(hn(e,t))return r();const o=Le(e.join(", "));return Ze(`dep\
loyment to ${Le(t)}: not in deployment-environments (${o})`)}const Jl={commitSha:Tt,timestamp:Ce,id:Mi,createdAt:Ce,resolvedAt:Ce,
submittedAt:Ce,closedAt:Ce,mergedAt:Ce,additions:Lt,changedFiles:Lt,deletions:Lt};function Wr(e){const t=Ut.w.def.options.
find(({shape:r})=>r.event.def.values[0]===e);return Object.entries(t?.shape??{}).filter(([r])=>r!=="event").map(([r,o])=>({
field:r,required:!(o instanceof z.Xz9)}))}function Wi(e,t,r,o){const s=Yl(e,Object.keys(t),o),a={};for(const{field:d,required:w}of Wr(
e)){const $={path:o+d,value:t[d]},k=Object.hasOwn(t,d)?$:r[d]??(w?$:null);if(k===null)continue;const A=Jl[d].safeParse(k.
value,{reportInput:!0});A.success?a[d]=A.data:s.push(...Di(A.error,k.path))}return s.length>0?{kind:"invalid",problems:s}:
{kind:"made",body:Ut.w.parse({event:e,...a})}}function Yl(e,t,r){const o=Wr(e).map(({field:s})=>s);return t.filter(s=>!o.
includes(s)).map(s=>{const a=`${r}${(0,ve.hD)(s)} is no field of ${e}`;return o.length===0?`${a}, which takes none`:`${a}\
, which takes ${o.join(", ")}${(0,Mr.Z)(s,o)}`})}const Gi="repository_dispatch: client_payload.",Xl=z.Ikc({client_payload:z.
cl6(z.IeY(ef,"an object"))});function Ql(e){return he(e,Xl,({client_payload:t})=>{const{event:r,...o}=t??{};if(r===void 0)
return Ze("repository_dispatch without client_payload.event");if(!tf(r))return{kind:"invalid",problems:[nf(r)]};const s=Wi(
r,o,{},Gi);return s.kind==="invalid"?s:Fe(e,[s.body])})}function ef(e){return typeof e=="object"&&e!==null&&!Array.isArray(
e)}function tf(e){return Ut.M.includes(e)}function nf(e){const t=typeof e=="string"?(0,Mr.Z)(e,Ut.M):"";return`${Gi}even\
t is ${(0,ve.hD)(e)}; expected one of ${Ut.M.join(", ")}${t}`}const Bt=z.Ikc({name:Be}),Vi=z.Ikc({labels:z.YOg(Bt),type:z.
cl6(Bt)}),Gr=z.Ikc({issue:Vi}),rf=z.Ikc({changes:z.cl6(z.Ikc({new_issue:z.cl6(Vi)}))}),of=z.Ikc({label:Bt}),sf=z.Ikc({type:Bt}),
af=z.Ikc({label:z.cl6(Bt)}),uf=z.Ikc({type:z.cl6(Bt)}),Hi=z.Ikc({issue:z.Ikc({state:z.k5n(["open","closed"],{error:"open\
 or closed"})})}),Vr={id:Mi,created_at:Ce},cf=z.Ikc({issue:z.Ikc(Vr)}),Ki=z.Ikc({issue:z.Ikc({...Vr,closed_at:Ce})}),df=z.
Ikc({issue:z.Ikc({...Vr,updated_at:Ce})});function lf(e,t){return Ft(e,r=>{switch(r){case"opened":case"reopened":return Hr(
e,t,()=>ts(e));case"labeled":return he(e,of,({label:o})=>Ji(e,t,"label",{labels:[o]}));case"typed":return he(e,sf,({type:o})=>Ji(
e,t,"type",{labels:[],type:o}));case"closed":return Hr(e,t,()=>mf(e));case"unlabeled":return ff(e,t);case"untyped":return pf(
e,t);case"deleted":return Hr(e,t,()=>Kr(e,()=>Yr(e)));case"transferred":return hf(e,t);default:return mn(e,r)}})}function Ji(e,t,r,o){
return Pt(t,o)?he(e,Hi,({issue:s})=>s.state==="open"?ts(e):yf(e)):Jr(e,r,o)}function ff(e,t){return he(e,af,({label:r})=>{
if(!r)return es(e,"label");const o={labels:[r]};return Pt(t,o)?Yi(e,t,s=>({...s,labels:s.labels.filter(a=>!Xi(a,r))})):Jr(
e,"label",o)})}function pf(e,t){return he(e,uf,({type:r})=>{if(!r)return es(e,"type");const o={labels:[],type:r};return Pt(
t,o)?Yi(e,t,s=>({...s,type:s.type&&Xi(s.type,r)?null:s.type})):Jr(e,"type",o)})}function Yi(e,t,r){return he(e,Gr,({issue:o})=>Pt(
t,r(o))?Ze("issues: another label or type still makes it an incident"):Kr(e,()=>Yr(e)))}function hf(e,t){const r=()=>Kr(
e,()=>Yr(e));return he(e,Gr,({issue:o})=>Pt(t,o)?r():he(e,rf,({changes:s})=>{const a=s?.new_issue;return a&&Pt(t,a)?r():
Qi(e)}))}function Hr(e,t,r){return he(e,Gr,({issue:o})=>Pt(t,o)?r():Qi(e))}function Kr(e,t){return he(e,Hi,({issue:r})=>r.
state==="open"?t():Ze("issues: the incident was resolved when it closed"))}function Pt({incidentLabels:e,incidentTypes:t},{
labels:r,type:o}){return r.some(a=>hn(e,a.name))||(o?hn(t,o.name):!1)}function Xi(e,t){return e.name.toLowerCase()===t.name.
toLowerCase()}function Qi({eventName:e}){return Ze(`${e}: neither a label nor the type makes it an incident`)}function Jr({
eventName:e},t,{labels:r,type:o}){const s=o??r[0];return Ze(`${e}: the ${t} ${Le(s?.name??"")} is none of incident-${t}s`)}
function es({eventName:e},t){const r=`${e} without the removed ${t}: it was deleted from the repository`;return Ze(r,[`I\
t can't be known whether the removed ${t} was one of incident-${t}s. If it was, the incident is still open in Phaset: se\
nd \`event: incident-resolved\` for it`])}function ts(e){return he(e,cf,({issue:{id:t,created_at:r}})=>Fe(e,[{event:"inc\
ident-opened",id:t,createdAt:r}]))}function mf(e){return he(e,Ki,({issue:{id:t,created_at:r,closed_at:o}})=>Fe(e,[{event:"\
incident-resolved",id:t,createdAt:r,resolvedAt:o}]))}function Yr(e){return he(e,df,({issue:{id:t,created_at:r,updated_at:o}})=>Fe(
e,[{event:"incident-resolved",id:t,createdAt:r,resolvedAt:o}]))}function yf(e){return he(e,Ki,({issue:{id:t,created_at:r,
closed_at:o}})=>{const s={id:t,createdAt:r};return Fe(e,[{event:"incident-opened",...s},{event:"incident-resolved",...s,
resolvedAt:o}])})}const gf=z.Ikc({pull_request:z.Ikc({additions:Lt,changed_files:Lt,deletions:Lt})}),_f=z.Ikc({pull_request:z.
Ikc({merged:ir})}),vf=z.Ikc({pull_request:z.Ikc({created_at:Ce,merged_at:Ce})}),wf=z.Ikc({pull_request:z.Ikc({created_at:Ce,
closed_at:Ce})});function bf(e){return Ft(e,t=>{switch(t){case"opened":return $f(e);case"closed":return he(e,_f,({pull_request:r})=>r.
merged?kf(e):Ef(e));default:return mn(e,t)}})}function $f(e){return he(e,gf,({pull_request:t})=>{const{additions:r,changed_files:o,
deletions:s}=t;return Fe(e,[{event:"pr-opened",additions:r,changedFiles:o,deletions:s}])})}function kf(e){return he(e,vf,
({pull_request:t})=>{const r={createdAt:t.created_at,mergedAt:t.merged_at};return Fe(e,[{event:"pr-merged",...r}])})}function Ef(e){
return he(e,wf,({pull_request:t})=>{const r={createdAt:t.created_at,closedAt:t.closed_at};return Fe(e,[{event:"pr-closed",
...r}])})}const Sf=z.Ikc({repository:z.Ikc({default_branch:Be})});function ns(e,{changeBranches:t},r,o){const s=a=>{if(hn(
a,r))return o();const d=Le(a.join(", "));return Ze(`${e.eventName} on ${Le(r)}: not in change-branches (${d})`)};return t.
length>0?s(t):he(e,Sf,({repository:a})=>s([a.default_branch]))}const rs="refs/heads/",os=z.Ikc({id:Tt,timestamp:xi}),zf=z.
Ikc({ref:Be}),Of=z.Ikc({deleted:ir}),Af=z.Ikc({commits:z.YOg(z.L5J())}),Tf=z.Ikc({head_commit:os}),Pf=z.Ikc({commits:z.YOg(
os)});function If(e,t){return he(e,zf,({ref:r})=>{if(!r.startsWith(rs))return Ze(`push to ${Le(r)}, which is no branch`);
const o=r.slice(rs.length);return he(e,Of,({deleted:s})=>s?Ze(`push deleted the branch ${Le(o)}`):ns(e,t,o,()=>Zf(e,t)))})}
function Zf(e,{changes:t}){return he(e,Af,({commits:r})=>r.length===0?Ze("push without commits of its own"):t==="all"?he(
e,Pf,({commits:o})=>is(e,o)):he(e,Tf,({head_commit:o})=>is(e,[o])))}function is(e,t){const r=t.map(({id:s,timestamp:a})=>({
event:"change",commitSha:s,...(0,Ve.s)({timestamp:a})})),o=t.filter(({timestamp:s})=>s===void 0);return Fe(e,r,o.map(({id:s})=>Ci(
`commit ${s}`)))}const Rf=z.Ikc({release:z.Ikc({draft:ir,prerelease:ir})}),xf=z.Ikc({release:z.Ikc({published_at:Ce})});
function Cf(e){return Ft(e,t=>{switch(t){case"published":return ss(e,()=>he(e,xf,({release:r})=>as(e,{timestamp:r.published_at})));case"\
released":return ss(e,()=>as(e,{}));default:return Ze(`release ${Le(t)} has no Phaset event`,[`This workflow listens to \
more than it should: release ${Le(t)}. Let it listen to \`types: [released]\` alone, or each release may count twice`])}})}
function ss(e,t){return he(e,Rf,({release:r})=>r.draft?Ze("release of a draft is no deployment"):r.prerelease?Ze("releas\
e of a pre-release is no deployment"):t())}function as(e,t){return Il(e,r=>Fe(e,[{event:"deployment",commitSha:r,...t}]))}
const Mf=z.Ikc({review:z.Ikc({state:Be})}),Nf=z.Ikc({review:z.Ikc({body:z.mee(Be)})}),Df=z.Ikc({pull_request:z.Ikc({created_at:Ce}),
review:z.Ikc({submitted_at:Ce})});function Uf(e,t){return Ft(e,r=>r!=="submitted"?mn(e,r):he(e,Mf,({review:o})=>Lf(e,t,o.
state)))}function Lf(e,t,r){switch(r.toLowerCase()){case"approved":return sr(e,t,()=>us(e,"review-approved"));case"chang\
es_requested":return sr(e,t,()=>us(e,"review-changes"));case"commented":return Ff(e,t);default:return Ze(`pull_request_r\
eview of state ${Le(r)} has no Phaset event`)}}function Ff(e,t){return he(e,Nf,({review:r})=>r.body===null||r.body.trim()===
""?Ze("pull_request_review without a body: its comments arrive on their own"):sr(e,t,()=>Fe(e,[{event:"comment"}])))}function us(e,t){
return he(e,Df,({pull_request:r,review:o})=>Fe(e,[{event:t,createdAt:r.created_at,submittedAt:o.submitted_at}]))}const jf=[
"push","workflow_dispatch","repository_dispatch","schedule","workflow_run"],Bf=z.Ikc({workflow_run:z.Ikc({conclusion:z.mee(
Be)})}),qf=z.Ikc({workflow_run:z.Ikc({event:Be})}),Wf=z.Ikc({repository:z.Ikc({full_name:Be}),workflow_run:z.Ikc({head_repository:z.
mee(z.Ikc({full_name:Be}))})}),Gf=z.Ikc({workflow_run:z.Ikc({head_branch:z.mee(Be)})}),Vf=z.Ikc({workflow_run:z.Ikc({head_sha:Tt,
updated_at:Ce})});function Hf(e,t){return Ft(e,r=>r!=="completed"?mn(e,r):he(e,Bf,({workflow_run:{conclusion:o}})=>o==="\
success"?Kf(e,t):Ze(`workflow_run concluded ${Le(o??"without a result")}: no success`)))}function Kf(e,t){return he(e,qf,
({workflow_run:{event:r}})=>r==="release"?cs(e,()=>ds(e)):jf.includes(r)?cs(e,()=>Jf(e,t)):Ze(`workflow_run started by ${Le(
r)} may have deployed another commit`))}function cs(e,t){return he(e,Wf,({repository:r,workflow_run:o})=>{const s=o.head_repository?.
full_name.toLowerCase();return s===r.full_name.toLowerCase()?t():Ze(`workflow_run of ${s?Le(s):"a deleted fork"}, anothe\
r repository`)})}function Jf(e,t){return he(e,Gf,({workflow_run:{head_branch:r}})=>r===null?Ze("workflow_run without a h\
ead branch"):ns(e,t,r,()=>ds(e)))}function ds(e){return he(e,Vf,({workflow_run:t})=>Fe(e,[{event:"deployment",commitSha:t.
head_sha,timestamp:t.updated_at}]))}function Yf(e,t){switch(e.eventName){case"push":return If(e,t);case"pull_request":case"\
pull_request_target":return bf(e);case"pull_request_review":return Uf(e,t);case"pull_request_review_comment":case"issue_\
comment":return jl(e,t);case"deployment":return Kl(e,t);case"deployment_status":return Hl(e,t);case"release":return Cf(e);case"\
workflow_run":return Hf(e,t);case"issues":return lf(e,t);case"repository_dispatch":return Ql(e);default:return Ze(`${Le(
e.eventName)} has no Phaset event`)}}const Xf=new Set(["pull_request","merge_group"]),Qf=new Set(["push","schedule","wor\
kflow_dispatch"]),ep=z.Ikc({repository:z.Ikc({default_branch:z.YjP()})});function ls(e,t){switch(e){case"true":return{kind:"\
upload",auto:!1};case"check":return{kind:"check",auto:!1};case"false":return{kind:"nothing",reason:"switched off"};case"\
auto":return tp(t)}}function tp({eventName:e,ref:t,payload:r}){if(Xf.has(e))return{kind:"check",auto:!0};if(!Qf.has(e))return{
kind:"nothing",reason:`not on ${e}`};const o=ep.safeParse(r).data?.repository.default_branch;return e==="schedule"||o!==
void 0&&t===`refs/heads/${o}`?{kind:"upload",auto:!0}:{kind:"nothing",reason:`${e} is not on the default branch`}}const np={
id:"issue.id",resolvedAt:"issue.closed_at",createdAt:"pull_request.created_at",submittedAt:"review.submitted_at",closedAt:"\
pull_request.closed_at",mergedAt:"pull_request.merged_at",additions:"pull_request.additions",changedFiles:"pull_request.\
changed_files",deletions:"pull_request.deletions"};function rp(e,t,r){const{sources:o,notes:s}=up(e,t,op(e,t,r)),a=Wi(e,
t,o,"event-fields: ");return a.kind==="invalid"?a:Fe(r,[a.body],s)}function op(e,t,r){const o=ip(r),s=Wr(e).map(({field:a})=>{
if(a==="commitSha")return[a,o];if(a==="timestamp")return[a,sp(e,t.commitSha,o,r)];const d=a==="createdAt"&&e.startsWith(
"incident-");return[a,it(r,d?"issue.created_at":np[a])]});return Object.fromEntries(s)}function ip(e){const t=it(e,"pull\
_request.merged")?.value===!0;return it(e,"deployment.sha")??it(e,"workflow_run.head_sha")??it(e,t?"pull_request.merge_c\
ommit_sha":"pull_request.head.sha")??{path:"GITHUB_SHA",value:e.sha}}function sp(e,t,r,o){const s=t??r.value;return e===
"change"?ps(it(o,"head_commit.id")?.value,s)?it(o,"head_commit.timestamp"):void 0:ps(r.value,s)?ap(o):void 0}function ap(e){
switch(e.eventName){case"deployment_status":return it(e,"deployment_status.created_at");case"workflow_run":return it(e,"\
workflow_run.updated_at");case"release":return it(e,"action")?.value==="published"?it(e,"release.published_at"):void 0;default:
return}}function up(e,t,r){const{timestamp:o,...s}=r;if(e!=="change"||t.timestamp!==void 0||o===void 0)return{sources:r,
notes:[]};const a=xi.safeParse(o.value);return!a.success||a.data!==void 0?{sources:r,notes:[]}:{sources:s,notes:[Ci("the\
 head commit")]}}function ps(e,t){return typeof e!="string"||typeof t!="string"?!1:e.toLowerCase()===t.toLowerCase()}function it({
eventName:e,payload:t},r){if(r===void 0)return;const o=r.split(".").reduce((s,a)=>typeof s=="object"&&s!==null?s[a]:void 0,
t);return o==null?void 0:{path:`${e}: ${r}`,value:o}}function cp(e,t){const{connection:r,problems:o}=hl(e,t);if(e.replay.
length>0)return dp(r,o);const s=hp(e,t),a={connection:r,...fp(s),record:ls(e.record,t),standards:ls(e.standards,t),repositoryUrl:jd(
t),problems:[...o,...pp(s)]};return r.kind==="without-secrets"?lp(a):a}function dp(e,t){const r="replay is given",o={kind:"\
nothing",reason:r};return{connection:e,events:[],noEvent:r,notes:[],record:o,standards:o,repositoryUrl:void 0,problems:t}}
function lp(e){const t="this run has no secrets",{events:r,noEvent:o=t,record:s}=e;return{...e,events:[],noEvent:r.length>
0?t:o,record:s.kind==="upload"?{...s,kind:"check"}:s,standards:{kind:"nothing",reason:t}}}function fp(e){switch(e.kind){case"\
send":return{events:e.events,notes:e.notes};case"nothing":return{events:[],noEvent:e.reason,notes:[]};case"invalid":return{
events:[],notes:[]}}}function pp(e){switch(e.kind){case"send":return[];case"nothing":return e.warnings.map(t=>(0,Te.EP)(
t,"warning"));case"invalid":return e.problems.map(t=>(0,Te.EP)(t))}}function hp(e,t){const{event:r}=e;return r==="none"?
{kind:"nothing",reason:"event is none",warnings:[]}:r!=="auto"?rp(r,e["event-fields"],t):Yf(t,{changes:e.changes,changeBranches:e["\
change-branches"],deploymentEnvironments:e["deployment-environments"],incidentLabels:e["incident-labels"],incidentTypes:e["\
incident-types"],ignoreActors:e["ignore-actors"]})}var ft=Y(1366);const Xr=10,mp=4096,yp=255;function gp(e){const t=Te.vh.
map(r=>_p(e,r));return{shown:t.flatMap(({shown:r})=>r).map(wp),left:t.flatMap(({left:r})=>r)}}function _p(e,t){const r=e.
filter(a=>a.level===t).toSorted((a,d)=>+(a.kind==="check")-+(d.kind==="check"));if(r.length<=Xr)return{shown:r,left:[]};
const o=r.slice(0,Xr-1),s=r.slice(Xr-1);return{shown:[...o,vp(s)],left:s}}function vp(e){const[{kind:t,level:r}={kind:"c\
heck",level:"notice"}]=e;return{kind:t,level:r,title:"Phaset",message:`and ${(0,ft.U)(e.length,`more ${r}`)}: see the lo\
g`}}function wp({message:e,title:t,file:r,...o}){return{...o,message:(0,ve.ml)((0,ve.ts)(e),mp).toWellFormed(),...(0,Ve.
s)({title:t&&(0,ve.ml)((0,ve.ts)(t),yp).toWellFormed(),file:r&&(0,ve.ts)(r)})}}function yn(e){const t={pass:0,warning:0,
failure:0};for(const{standards:r}of e)for(const{status:o}of r.checks??[])t[o]++;return t}const hs=["failure","warning","\
pass"];function Qr(e){return e.toSorted((t,r)=>hs.indexOf(t.status)-hs.indexOf(r.status))}function ms({outcome:e}){switch(e){case"\
delivered":return"notice";case"refused":return"error";case"not-arrived":case"unknown":return"warning"}}function ys({events:e,
record:t,standards:r}){return[...e,t,r].flatMap(({delivery:o})=>o??[])}function gn(e){const{problems:t,record:r,standards:o}=e,
s=[...t.map(({kind:a,level:d})=>a==="check"?"warning":d),...ys(e).map(ms),...(o.checks??[]).map(({status:a})=>a==="pass"?
"notice":"warning"),...[r,o].map(({state:a})=>a==="failed"?"error":"notice")];return eo(s)}function bp(e){switch(e){case"\
pass":return"notice";case"warning":return"warning";case"failure":return"error"}}function eo(e){return e.includes("error")?
"error":e.includes("warning")?"warning":"notice"}function to(e){const t={error:0,warning:1,notice:2};return e.map(r=>({component:r,
rank:t[gn(r)]})).sort((r,o)=>r.rank-o.rank).map(({component:r})=>r)}function gs(e){const{components:t,dryRun:r}=e,o=[_s(
e.problems),no(t.flatMap(({events:d})=>d)),vs(t.length===1?"record":"records",ws(t,"record")),kp(t)].filter(d=>d!==""),s=_s(
t.flatMap(({problems:d})=>d)),a=o.length===0?[s||"nothing to send"]:o;return[...r?["dry run"]:[],...$p(t),...a].join(" \xB7\
 ")}function $p({length:e}){return e>1?[(0,ft.U)(e,"component")]:[]}function _s(e){return(0,Te.ZT)(e,["error","warning"]).
join(", ")}function no(e){if(e.length===0)return"";if(e.every(({delivery:r})=>r===void 0))return`${(0,ft.U)(e.length,"ev\
ent")} would be sent`;const t=e.filter(({delivery:r})=>r?.outcome==="delivered").length;return t===e.length?`${(0,ft.U)(
t,"event")} delivered`:`${t} of ${(0,ft.U)(e.length,"event")} delivered`}function vs(e,t){const r=t.filter(a=>a!=="skipp\
ed"),[o]=r;if(o===void 0)return"";if(t.length===1)return`${e} ${o}`;const s=[...new Set(r)].map(a=>{const{length:d}=r.filter(
w=>w===a);return`${d} ${a}`});return`${e} ${s.join(", ")}`}function kp(e){const t=ws(e,"standards"),{pass:r,warning:o,failure:s}=yn(
e),a=r+o+s;if(a===0)return vs("standards",t);const d=t.filter($=>$==="failed").length,w=`standards ${r} of ${a}`;return d===
0?w:t.length===1?`${w}, not uploaded`:`${w}, ${d} failed`}function ws(e,t){return e.map(r=>r[t].state)}function bs({body:e,
subject:t},r){switch(e.event){case"change":return`commit ${r.code($s(e.commitSha))}${ro(e.timestamp)}`;case"deployment":
return`deployment of ${r.code($s(e.commitSha))}${Ep(t,r)}${ro(e.timestamp)}`;case"incident-opened":return`incident ${r.text(
e.id)} opened${ro(e.createdAt)}`;case"incident-resolved":return`incident ${r.text(e.id)} resolved${_n(e.createdAt,e.resolvedAt)}`;case"\
comment":return`comment${Sp(t)}`;case"review-approved":return`${qt(t)} approved${_n(e.createdAt,e.submittedAt)}`;case"re\
view-changes":return`changes asked of ${qt(t)}${_n(e.createdAt,e.submittedAt)}`;case"pr-opened":return`${qt(t)} opened${zp(
e)}`;case"pr-closed":return`${qt(t)} closed without a merge${_n(e.createdAt,e.closedAt)}`;case"pr-merged":return`${qt(t)}\
 merged${_n(e.createdAt,e.mergedAt)}`}}function $s(e){return e.slice(0,7)}function Ep(e,{text:t}){return e.kind!=="deplo\
yment"?"":e.environment!==void 0?` to ${t(e.environment)}`:e.names.length===0?"":` (${t(e.names.join(", "))})`}function Sp(e){
switch(e.kind){case"pull-request":return` on ${qt(e)}`;case"incident":return" on an issue";case"commits":case"deployment":case"\
repository":return""}}function qt(e){return e.kind==="pull-request"?`pull request #${e.number}`:"pull request"}function zp({
additions:e,deletions:t,changedFiles:r}){const o=[...e===void 0?[]:[`+${e}`],...t===void 0?[]:[`\u2212${t}`]].join(" "),
s=r===void 0?"":(0,ft.U)(r,"file"),a=[o,s].filter(d=>d!=="").join(" in ");return a===""?"":` (${a})`}function ro(e){const t=oo(
e);if(t===void 0)return"";const[r,o=""]=new Date(t).toISOString().split("T");return`, ${r} ${o.slice(0,5)} UTC`}function _n(e,t){
const[r,o]=[oo(e),oo(t)];return r===void 0||o===void 0?"":` after ${Op(o-r)}`}function oo(e){return e!==void 0&&/^\d{13}$/.
test(e)?Number(e):void 0}const ks=[["d",864e5],["h",36e5],["min",6e4],["s",1e3]];function Op(e){const t=ks.findIndex(([,
s])=>e>=s);if(t===-1)return"0 s";let r=e;return ks.slice(t,t+2).map(([s,a])=>{const d=Math.floor(r/a);return r-=d*a,d===
0?"":`${d} ${s}`}).filter(s=>s!=="").join(" ")}const Ap=4096;function Tp(e){const{components:t,noEvent:r,notes:o}=e,s=a=>t.
flatMap(d=>a(d).map(w=>Ip(w,d,e)));return[{title:"Events",lines:[...r===void 0?[]:[`No event: ${r}`],...o,...s(({events:a})=>a.
map(Rp))]},{title:"Record",lines:s(({record:a})=>[Es("record",a)])},{title:"Standards",lines:s(({standards:a})=>xp(a))}].
filter(({lines:a})=>a.length>0).map(({title:a,lines:d})=>({title:a,lines:d.map(Ss)}))}function Pp(e,t){const r=new Set(t.
filter(({kind:o})=>o!=="check"));return[e.problems,...e.components.map(({problems:o})=>o)].flatMap(o=>(0,Te.o3)(o.filter(
s=>r.has(s)))).map(({level:o,message:s})=>Ss(`${o}: ${s}`))}function Ip(e,t,{components:r}){if(r.length===1)return e;const{
directory:o,recordId:s="."}=t;return`${o==="."?s:o}: ${e}`}const Zp={text:e=>e,code:e=>e};function Rp(e){const{body:t,routing:r,
delivery:o}=e,s=o===void 0?"would be sent":(0,ot.Mf)(o),a=r===void 0?"":` (${r})`;return`${bs(e,Zp)}${a}: ${JSON.stringify(
t)} ${s}`}function Es(e,{state:t,reason:r,delivery:o}){const s=r===void 0?"":`: ${r}`,d=o===void 0||o.outcome==="deliver\
ed"?"":`: ${(0,ot.Mf)(o)}`;return`${e} ${t}${s}${d}`}function xp(e){return[...Qr(e.checks??[]).map(Cp),Es("standards",e)]}
function Cp({status:e,name:t,message:r,path:o,remedy:s}){const a=`${e}: ${t} (${o}): ${r}`;return e==="pass"?a:`${a}; ${s}`}
function Ss(e){return(0,ve.g9)((0,ve.ml)((0,ve.ts)(e),Ap)).replace(/^(\s*):(?=:)/,"$1\\u{3a}")}const io=64*1024,Mp=512;function Np(e){
const t=e.map(s=>JSON.stringify(s));if(so(t))return Wt(t);const r={};for(const{event:s}of e)r[s]=(r[s]??0)+1;const o=JSON.
stringify({truncated:!0,total:e.length,counts:r});return Wt([...zs(t),o])}function Dp(e,t){const r=e.map(a=>JSON.stringify(
a));if(so(r))return Wt(r);const o=t.map(a=>JSON.stringify(Up(a)));if(so(o))return Wt(Lp(t,o));const s=JSON.stringify({truncated:!0,
total:e.length});return Wt([...zs(o),s])}function Up(e){const t={events:e.events.length,problems:e.problems.length};return{
...e,events:[],problems:[],truncated:t}}function Lp(e,t){const r=[...t];let o=io-Os(r);for(const[s,a]of e.entries()){const d=JSON.
stringify(a);if(o-=Buffer.byteLength(d)-Buffer.byteLength(r[s]??""),o<0)break;r[s]=d}return r}function zs(e){let t=io-Mp;
const r=e.findIndex(o=>(t-=Buffer.byteLength(o)+1,t<0));return e.slice(0,r)}function so(e){return Os(e)<=io}function Os(e){
return Buffer.byteLength(Wt(e))}function Wt(e){return`[${e.join(",")}]`}const Fp=["failed","uploaded","checked","skipped"];
function jp({components:e,undelivered:t}){const{pass:r,warning:o,failure:s}=yn(e);return{events:Np(e.flatMap(Ts)),record:Ps(
e.map(({record:a})=>a.state)),standards:Ps(e.map(({standards:a})=>a.state)),passes:String(r),warnings:String(o),failures:String(
s),undelivered:t??"",results:Dp(e.map(As),to(e).map(As))}}function As(e){return{directory:e.directory,recordId:e.recordId??
"",record:e.record.state,standards:e.standards.state,events:Ts(e),problems:e.problems.map(({level:t,message:r})=>({level:t,
message:r}))}}function Ts({events:e}){return e.filter(({delivery:t})=>t?.outcome==="delivered").map(({body:t})=>t)}function Ps(e){
return Fp.find(t=>e.includes(t))??"skipped"}const Bp=new Set(["kind","level","outcome","state","status","event","check",
"severity","undelivered"]);function qp(e,t){return Jn(e,t,Bp)}const ao=1e3,Wp=/[&<>`*_~[\]|\\#@!$^]|:(?=\/\/)|(?<=www)\./gi,
Gp=/@|#(?=\d)|\bGH-(?=\d)|:(?=[\w+-]+:)/gi,Vp="\u2060";function qe(e,t=ao){return(0,ve.ml)((0,ve.ts)(e.slice(0,t+1)),t).
toWellFormed().replace(Gp,`$&${Vp}`).replace(Wp,r=>`&#${r.charCodeAt(0)};`)}function uo(e){const t=(0,ve.ml)(e,ao).split(
"`");return t.length%2===0?qe(e):t.map((r,o)=>o%2===1?nt(r):qe(r)).join("")}function nt(e,t=ao){return`<code>${qe(e,t)}<\
/code>`}function Is(e,t){return[e,e.map(()=>"---"),...t].map(r=>`| ${r.join(" | ")} |`).join(`
`)}function ar(e){return e.map(t=>`- ${t.replaceAll(`
`,`
  `)}`).join(`
`)}function vn(e,t){return`<details>
<summary>${e}</summary>

${t}

</details>`}function wn(e){return e.filter(t=>t!=="").join(`

`)}const pt={error:"\u274C",warning:"\u26A0\uFE0F",notice:"\u2705",none:"\u2796"},Hp={text:qe,code:nt};function co(e){return(0,Te.
o3)((0,Te.md)(e)).map(({level:t,message:r})=>`${t==="notice"?"\u2139\uFE0F":pt[t]} ${uo(r)}`)}const lo=10;function Kp(e,t){
if(Zs(e)&&t==="everything")return e.map(fo);const r=e.filter(({delivery:a})=>a&&a.outcome!=="delivered"),o=e.filter(({delivery:a})=>!a||
a.outcome==="delivered"),s=r.length-lo;return[...r.slice(0,lo).map(fo),...s>0?[`${pt.warning} ${(0,ft.U)(s,"more event")}\
 not delivered`]:[],...o.length>0?[`${pt.notice} ${no(o)}`]:[]]}function Jp(e,t){return Zs(e)||t!=="everything"?"":vn(`A\
ll ${(0,ft.U)(e.length,"event")}`,ar(e.map(fo)))}function Zs(e){return e.length<=lo}function fo(e){const{body:t,routing:r,
delivery:o}=e,s=o===void 0?"none":ms(o),a=r===void 0?"":` (${qe(r)})`,d=`${bs(e,Hp)}${a}`;return`${pt[s]} **Event** ${d}\
: ${nt(t.event)} ${Yp(e)}`}function Yp({delivery:e}){return e===void 0?"would be sent":e.outcome!=="delivered"?qe((0,ot.
Mf)(e)):e.tries>1?`delivered at try ${e.tries}`:"delivered"}function Xp(e){const{name:t,version:r,kind:o,lifecycleStage:s}=e.
spec,a=[Gt(e.contacts,"contact"),Gt(e.tags,"tag"),Gt(e.dependencies,"dependency","dependencies"),Gt(e.slo,"SLO"),Gt(e.api,
"API"),Gt(e.links,"link")].flat();return[r===void 0?nt(t):`${nt(t)} ${qe(r)}`,...[o,s].filter(d=>d!==void 0),...a].join(
", ")}function Gt(e=[],t,r=`${t}s`){const{length:o}=e;return o===0?[]:[`${o} ${o===1?t:r}`]}function Rs(e,t,{shown:r,things:o,
detail:s}){if(t.length===0)return"";const a=t.slice(r),d=Is(e,t.slice(0,r));if(a.length===0)return d;const w=`${a.length}\
 more ${o}`;return wn([d,s==="everything"?vn(w,Is(e,a)):`And ${w}.`])}const Qp=25,eh={uploaded:", uploaded",failed:", no\
t uploaded",checked:"",skipped:""};function th({checks:e=[],baselineId:t,state:r}){const o=e.filter(({status:d})=>d==="p\
ass").length,s=t===void 0?"":` by the Baseline ${nt(t)}`,a=e.length===1?"passes":"pass";return`${o} of ${(0,ft.U)(e.length,
"check")} ${a}${s}${eh[r]}`}function nh({checks:e=[]},t){const r=Qr(e),o=r.filter(({status:a})=>a!=="pass"),s=r.filter(({
status:a})=>a==="pass");return wn([Rs(["","Standard","What to do","Check"],o.map(rh),{shown:Qp,things:"standards that ar\
e not met",detail:t}),s.length===0||t!=="everything"?"":vn(`${(0,ft.U)(s.length,"check")} passed`,s.map(({name:a})=>qe(a)).
join(" \xB7 "))])}function rh({status:e,name:t,message:r,remedy:o}){return[pt[bp(e)],qe(t),uo(o),uo(r)]}const oh=[{status:"\
pass",colour:"#1a7f37"},{status:"warning",colour:"#9a6700"},{status:"failure",colour:"#cf222e"}],ih="#808890";function sh(e){
const t=oh.filter(({status:s})=>e[s]>0);if(t.length===0)return"";const r=t.map(({colour:s},a)=>[`pie${a+1}`,s]),o={...Object.
fromEntries(r),pieLegendTextColor:ih,pieSectionTextColor:"#ffffff",pieStrokeWidth:"1px",pieStrokeColor:"#ffffff",pieOuterStrokeWidth:"\
0px",pieOpacity:"1"};return["```mermaid",`%%{init: ${JSON.stringify({theme:"base",themeVariables:o})}}%%`,"pie showData",
...t.map(({status:s})=>`  "${s}" : ${e[s]}`),"```"].join(`
`)}function xs(e,t,r=[]){return wn([ar([...r,...ch(e,t)]),Jp(e.events,t),nh(e.standards,t)])}function ah(e,t){const{name:r,
directory:o}=e,s=nt(o),a=r===void 0?s:`<b>${qe(r)}</b> in ${s}`;return vn(`${pt[gn(e)]} ${a}`,xs(e,t))}const Cs=["manife\
st"],Ms=["baseline","fetch"],uh=["check","delivery"];function ch(e,t){const{record:r,standards:o,problems:s}=e,a=$=>s.filter(
({kind:k})=>$.includes(k)),d=[...Cs,...Ms,...uh],w=s.filter(({kind:$})=>!d.includes($));return[...co(w),...Kp(e.events,t),
Ns("Record",r,lh(r),a(Cs)),Ns("Standards",o,fh(o),a(Ms),o.checks===void 0?[]:[dh(e)])]}function dh(e){const{failure:t,warning:r}=yn(
[e]);return t>0?"error":r>0?"warning":"notice"}function Ns(e,{state:t},r,o,s=[]){const a=[...s,...o.map(({level:k})=>k)],
d=t==="failed"?"error":eo(a),$=`${pt[t==="skipped"&&d==="notice"?"none":d]} **${e}** ${r}`;return o.length===0?$:`${$}
${ar(co(o))}`}function lh(e){return Us(e)?qe((0,ot.Mf)(e.delivery)):`${Ds(e)}${e.record===void 0?"":`: ${Xp(e.record)}`}`}
function fh(e){if(e.checks===void 0)return Ds(e);const t=Us(e)?`: ${qe((0,ot.en)(e.delivery))}`:"";return`${th(e)}${t}`}
function Ds({state:e,reason:t}){return t===void 0?e:`${e}: ${qe(t)}`}function Us(e){return e.delivery!==void 0&&e.delivery.
outcome!=="delivered"}const ph=20,Ls=200;function hh(e,t){return Rs(["","Component","Directory","Events","Record","Stand\
ards"],to(e).map(mh),{shown:ph,things:"components",detail:t})}function mh(e){const{name:t,recordId:r,directory:o,record:s}=e;
return[pt[gn(e)],qe(t??r??"",Ls),nt(o,Ls),no(e.events),s.state,yh(e)]}function yh(e){const{pass:t,warning:r,failure:o}=yn(
[e]),s=t+r+o,{state:a}=e.standards;return s===0?a:`${t} of ${s}, ${a}`}function gh({components:e,undelivered:t}){if(t===
void 0)return"";const r=new Set(e.flatMap(ys).map(({outcome:s})=>s)),o=[`What was not delivered is kept in ${nt(t)}, the\
 path in the output ${nt("undelivered")}: a later step keeps the file, and a run with ${nt("replay")} sends it.`,...r.has(
"refused")?["What was refused would be refused again: first mend what is said above."]:[],...r.has("unknown")?[`What may\
 have arrived is sent again only with ${nt("repeat-unknown: true")}, since it could count twice.`]:[]];return wn(["#### \
Next step",o.join(" "),vn("The steps",_h)])}const _h="After this step, whose `id` is `phaset` here:\n\n```yaml\n- if: alway\
s() && steps.phaset.outputs.undelivered != ''\n  uses: actions/upload-artifact@v4\n  with:\n    name: phaset-undelivered\n  \
  path: ${{ steps.phaset.outputs.undelivered }}\n```\n\nIn a workflow of its own, once the cause is mended, after `actions/\
download-artifact`, in the inputs of this action:\n\n```yaml\nreplay: '*.jsonl'\n```",vh=9e5,wh=5,Fs=20;function bh(e){const t=po(
e,"everything");if(js(t))return t;const r=po(e,"wrong");return js(r)?r:po(e,"counts")}function js(e){return Buffer.byteLength(
e)<=vh}function po(e,t){const{components:r}=e,[o]=r,s=r.length===1&&o!==void 0&&t!=="counts";return`${wn([`### ${pt[kh(e)]}\
 Phaset: ${gs(e)}`,$h[t],...s?[xs(o,t,Bs(e))]:[ar(Bs(e)),hh(r,t)],...s?[]:Sh(r,t),gh(e),sh(yn(r))])}
`}const $h={everything:"",wrong:"All of it would be more than GitHub shows: this is what is wrong. The log has the rest.",
counts:"All of it would be more than GitHub shows: these are the counts. The log has the rest."};function kh(e){const{problems:t,
components:r}=e,o=eo([...t.map(s=>s.level),...r.map(gn)]);return o==="notice"&&Eh(e)?"none":o}function Eh({components:e}){
return e.every(({events:t,record:r,standards:o})=>t.length===0&&r.state==="skipped"&&o.state==="skipped")}function Bs({problems:e,
noEvent:t,notes:r}){const o=r.length-Fs;return[...co(e),...t===void 0?[]:[`${pt.none} **No event** ${qe(t)}`],...r.slice(
0,Fs).map(s=>`\u2139\uFE0F ${qe(s)}`),...o>0?[`\u2139\uFE0F and ${o} more, see the log`]:[]]}function Sh(e,t){if(t==="co\
unts")return[];const r=e.length<=wh,o=s=>r||s.events.length>0;return to(e).filter(s=>gn(s)!=="notice"||t==="everything"&&
o(s)).map(s=>ah(s,t))}async function zh(e,t,r){const o=qp(e,t),s=r?Th(bh(o)):void 0,{shown:a,left:d}=gp(qs(o));for(const{
title:$,lines:k}of Tp(o))Ws($,k);for(const $ of a)Ah($);const w=Pp(o,d);w.length>0&&Ws("More problems",w),Ue.pq((0,ve.g9)(
`Phaset: ${gs(o)}`));for(const[$,k]of Object.entries(jp(o)))Ue.uH($,k);await s}function qs({problems:e,components:t}){return[
...e,...t.flatMap(r=>r.problems)]}function Ws(e,t){Ue.Oh(e);for(const r of t)Ue.pq(r);Ue.N4()}const Oh={error:Ue.z3,warning:Ue.
$e,notice:Ue.lm};function Ah({level:e,message:t,title:r,file:o,line:s,column:a}){Oh[e](t,(0,Ve.s)({title:r,file:o,startLine:s,
startColumn:a}))}async function Th(e){try{await Ue.z.addRaw(e).write()}catch(t){Ue.Yz(`The job summary was not written: ${String(
t)}`)}}function Ph(e,t){if(t.some(({kind:o})=>o==="failing-checks"))return!0;const r=t.filter(({kind:o})=>o!=="check");switch(e){case"\
never":return!1;case"config":return r.some(({level:o})=>o==="error");case"any":return r.some(o=>Gs(o)||o.level==="error")}}
function Gs({kind:e}){return e==="delivery"||e==="fetch"}function Ih(e,t){const r=e.flatMap(({directory:o,standards:s})=>(0,Pr.
z$)(Qr(s.checks??[]),t).map(({name:a})=>o==="."?a:`${a} (${o})`));return r.length===0?[]:[{kind:"failing-checks",level:"\
error",title:"Phaset: standards",message:`standards-fail-on is ${t}, and these checks did not pass: ${r.join(", ")}`}]}function Zh(e){
return e.some(({problems:r})=>r.some(Gs))?[Rh]:[]}const Rh={kind:"delivery",level:"error",title:"Phaset: cancelled",message:"\
the job was cancelled before all was delivered"};async function xh(e){const t=Yd(Ue.V4),r=Ch(t),{inputs:o,failOn:s,problems:a}=Xd(
t,r),d=Dd(e.environment,k=>(0,lt.readFileSync)(k,"utf8")),w=o===void 0||d.kind==="invalid"?{...Vs,problems:Mh(t,d)}:await Nh(
{...e,inputs:o,context:d.value,redact:r}),$={...w,problems:[...a,...w.problems]};return await zh($,r,o?.summary??!0),!Ph(
s,qs($))}function Ch(e){const t=["webhook-token","api-key","github-token"].map(o=>e[o]??""),r=Bu(t,e.headers??"");for(const o of r.
flatMap(Vo))Ue.Pq(o);return Ho(r)}const Vs={notes:[],components:[],dryRun:!1};function Mh(e,t){if(t.kind==="invalid")return[
(0,Te.EP)(t.problem)];const r={endpoint:e.endpoint!=="",token:e["webhook-token"]!==""||e["api-key"]!==""};return Ii(r,t.
value)}async function Nh(e){const{inputs:t,context:r,redact:o,cancelled:s}=e,a=cp(t,r),{connection:d,notes:w,noEvent:$,problems:k}=a,
A={...Vs,notes:w,...(0,Ve.s)({noEvent:$}),problems:k};if(d.kind==="closed"||(0,Te.JD)(k))return A;const U=qc(d,t,o,e);Ue.
uH("undelivered",U.undelivered??"");const x=d.kind==="open"&&t.replay.length>0?await(await Y.e(474).then(Y.bind(Y,6093))).
replay(t,d.tokens,U):await Dh(e,a,U),{undelivered:L,problems:X}=U.close();return{...A,...x,dryRun:t["dry-run"],...(0,Ve.
s)({undelivered:L}),problems:[...k,...X,...x.problems,...Ih(x.components,t["standards-fail-on"]),...s.aborted?Zh(x.components):
[]]}}async function Dh({inputs:e,context:t,environment:r},o,s){const{connection:a,record:d,standards:w}=o,{workspace:$}=s,
k=await Cd({inputs:e,workspace:$,...a.kind==="open"&&{tokens:a.tokens},withManifest:d.kind!=="nothing"||w.kind!=="nothin\
g"}),{assignments:A,notes:U,problems:x}=await zd(k,o.events,{recordId:e["record-id"],shard:e.shard,sources:{workspace:$,
access:Uh(e,t,r)}}),L=A.map(B=>al(B,o));return{components:await gc(L,s),notes:[...o.notes,...U],problems:x}}function Uh(e,t,r){
return{token:e["github-token"],baseUrl:r.GITHUB_API_URL??"https://api.github.com",repository:t.repository}}process.exitCode=
1;const Hs=new AbortController;process.once("SIGINT",()=>Hs.abort()),xh({environment:process.env,cancelled:Hs.signal}).then(
e=>{process.exitCode=e?0:1}).catch(e=>Ue.C1(`phaset-action failed where it should not; please report it: ${e}`)).finally(
()=>process.stdout.write("",()=>process.exit()));
