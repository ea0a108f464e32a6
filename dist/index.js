import{createRequire as pe}from"module";var Fo={1916:((e,t)=>{var r;r=!0,t.Io=r=void 0;var o=new Uint32Array(65536),s=function($,E){
for(var T=$.length,C=E.length,P=1<<T-1,F=-1,Y=0,q=T,G=T;G--;)o[$.charCodeAt(G)]|=1<<G;for(G=0;G<C;G++){var _e=o[E.charCodeAt(
G)],Ee=_e|Y;_e|=(_e&F)+F^F,Y|=~(_e|F),F&=_e,Y&P&&q++,F&P&&q--,Y=Y<<1|1,F=F<<1|~(Ee|Y),Y&=Ee}for(G=T;G--;)o[$.charCodeAt(
G)]=0;return q},a=function($,E){for(var T=E.length,C=$.length,P=[],F=[],Y=Math.ceil(T/32),q=Math.ceil(C/32),G=0;G<Y;G++)
F[G]=-1,P[G]=0;for(var _e=0;_e<q-1;_e++){for(var Ee=0,ze=-1,ue=_e*32,ee=Math.min(32,C)+ue,re=ue;re<ee;re++)o[$.charCodeAt(
re)]|=1<<re;for(var G=0;G<T;G++){var se=o[E.charCodeAt(G)],we=F[G/32|0]>>>G&1,ce=P[G/32|0]>>>G&1,he=se|Ee,te=((se|ce)&ze)+
ze^ze|se|ce,D=Ee|~(te|ze),N=ze&te;D>>>31^we&&(F[G/32|0]^=1<<G),N>>>31^ce&&(P[G/32|0]^=1<<G),D=D<<1|we,N=N<<1|ce,ze=N|~(he|
D),Ee=D&he}for(var re=ue;re<ee;re++)o[$.charCodeAt(re)]=0}for(var I=0,Z=-1,z=_e*32,k=Math.min(32,C-z)+z,re=z;re<k;re++)o[$.
charCodeAt(re)]|=1<<re;for(var W=C,G=0;G<T;G++){var se=o[E.charCodeAt(G)],we=F[G/32|0]>>>G&1,ce=P[G/32|0]>>>G&1,he=se|I,
te=((se|ce)&Z)+Z^Z|se|ce,D=I|~(te|Z),N=Z&te;W+=D>>>C-1&1,W-=N>>>C-1&1,D>>>31^we&&(F[G/32|0]^=1<<G),N>>>31^ce&&(P[G/32|0]^=
1<<G),D=D<<1|we,N=N<<1|ce,Z=N|~(he|D),I=D&he}for(var re=z;re<k;re++)o[$.charCodeAt(re)]=0;return W},d=function($,E){if($.
length<E.length){var T=E;E=$,$=T}return E.length===0?$.length:$.length<=32?s($,E):a($,E)};t.Io=d;var w=function($,E){for(var T=1/0,
C=0,P=0;P<E.length;P++){var F=d($,E[P]);F<T&&(T=F,C=P)}return E[C]};r=w}),770:((e,t,r)=>{e.exports=r(218)}),218:((e,t,r)=>{
var o,s=r(9278),a=r(4756),d=r(8611),w=r(5692),$=r(4434),E=r(2613),T=r(9023);t.httpOverHttp=C,t.httpsOverHttp=P,t.httpOverHttps=
F,t.httpsOverHttps=Y;function C(ue){var ee=new q(ue);return ee.request=d.request,ee}function P(ue){var ee=new q(ue);return ee.
request=d.request,ee.createSocket=G,ee.defaultPort=443,ee}function F(ue){var ee=new q(ue);return ee.request=w.request,ee}
function Y(ue){var ee=new q(ue);return ee.request=w.request,ee.createSocket=G,ee.defaultPort=443,ee}function q(ue){var ee=this;
ee.options=ue||{},ee.proxyOptions=ee.options.proxy||{},ee.maxSockets=ee.options.maxSockets||d.Agent.defaultMaxSockets,ee.
requests=[],ee.sockets=[],ee.on("free",function(se,we,ce,he){for(var te=_e(we,ce,he),D=0,N=ee.requests.length;D<N;++D){var I=ee.
requests[D];if(I.host===te.host&&I.port===te.port){ee.requests.splice(D,1),I.request.onSocket(se);return}}se.destroy(),ee.
removeSocket(se)})}T.inherits(q,$.EventEmitter),q.prototype.addRequest=function(ee,re,se,we){var ce=this,he=Ee({request:ee},
ce.options,_e(re,se,we));if(ce.sockets.length>=this.maxSockets){ce.requests.push(he);return}ce.createSocket(he,function(te){
te.on("free",D),te.on("close",N),te.on("agentRemove",N),ee.onSocket(te);function D(){ce.emit("free",te,he)}function N(I){
ce.removeSocket(te),te.removeListener("free",D),te.removeListener("close",N),te.removeListener("agentRemove",N)}})},q.prototype.
createSocket=function(ee,re){var se=this,we={};se.sockets.push(we);var ce=Ee({},se.proxyOptions,{method:"CONNECT",path:ee.
host+":"+ee.port,agent:!1,headers:{host:ee.host+":"+ee.port}});ee.localAddress&&(ce.localAddress=ee.localAddress),ce.proxyAuth&&
(ce.headers=ce.headers||{},ce.headers["Proxy-Authorization"]="Basic "+new Buffer(ce.proxyAuth).toString("base64")),ze("m\
aking CONNECT request");var he=se.request(ce);he.useChunkedEncodingByDefault=!1,he.once("response",te),he.once("upgrade",
D),he.once("connect",N),he.once("error",I),he.end();function te(Z){Z.upgrade=!0}function D(Z,z,k){process.nextTick(function(){
N(Z,z,k)})}function N(Z,z,k){if(he.removeAllListeners(),z.removeAllListeners(),Z.statusCode!==200){ze("tunneling socket \
could not be established, statusCode=%d",Z.statusCode),z.destroy();var W=new Error("tunneling socket could not be establ\
ished, statusCode="+Z.statusCode);W.code="ECONNRESET",ee.request.emit("error",W),se.removeSocket(we);return}if(k.length>
0){ze("got illegal response body from proxy"),z.destroy();var W=new Error("got illegal response body from proxy");W.code=
"ECONNRESET",ee.request.emit("error",W),se.removeSocket(we);return}return ze("tunneling connection has established"),se.
sockets[se.sockets.indexOf(we)]=z,re(z)}function I(Z){he.removeAllListeners(),ze(`tunneling socket could not be establis\
hed, cause=%s
`,Z.message,Z.stack);var z=new Error("tunneling socket could not be established, cause="+Z.message);z.code="ECONNRESET",
ee.request.emit("error",z),se.removeSocket(we)}},q.prototype.removeSocket=function(ee){var re=this.sockets.indexOf(ee);if(re!==
-1){this.sockets.splice(re,1);var se=this.requests.shift();se&&this.createSocket(se,function(we){se.request.onSocket(we)})}};
function G(ue,ee){var re=this;q.prototype.createSocket.call(re,ue,function(se){var we=ue.request.getHeader("host"),ce=Ee(
{},re.options,{socket:se,servername:we?we.replace(/:.*$/,""):ue.host}),he=a.connect(0,ce);re.sockets[re.sockets.indexOf(
se)]=he,ee(he)})}function _e(ue,ee,re){return typeof ue=="string"?{host:ue,port:ee,localAddress:re}:ue}function Ee(ue){for(var ee=1,
re=arguments.length;ee<re;++ee){var se=arguments[ee];if(typeof se=="object")for(var we=Object.keys(se),ce=0,he=we.length;ce<
he;++ce){var te=we[ce];se[te]!==void 0&&(ue[te]=se[te])}}return ue}var ze;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.
env.NODE_DEBUG)?ze=function(){var ue=Array.prototype.slice.call(arguments);typeof ue[0]=="string"?ue[0]="TUNNEL: "+ue[0]:
ue.unshift("TUNNEL:"),console.error.apply(console,ue)}:ze=function(){},o=ze}),1366:((e,t,r)=>{r.d(t,{U:()=>o});function o(s,a){
return`${s} ${a}${s===1?"":"s"}`}}),6628:((e,t,r)=>{r.d(t,{s:()=>o});function o(s){const a=Object.entries(s).filter(([,d])=>d!==
void 0);return Object.fromEntries(a)}}),4409:((e,t,r)=>{r.d(t,{$:()=>o});function o(s){return s.code??String(s)}}),1828:((e,t,r)=>{
r.d(t,{m:()=>s});var o=r(7541);function s(d){return d.map(a).join("").replace(/^\./,"")}function a(d){return typeof d=="\
number"?`[${d}]`:/^[\w$-]{1,40}$/.test(String(d))?`.${String(d)}`:`[${(0,o.hD)(String(d))}]`}}),9550:((e,t,r)=>{r.d(t,{F:()=>a,
i:()=>d});var o=r(6760),s=r.n(o);function a(w,$){const E=(0,o.relative)(w,$);return E!==".."&&!E.startsWith(`..${o.sep}`)&&
!(0,o.isAbsolute)(E)}function d(w,$){return(0,o.relative)(w,$).split(o.sep).join("/")||"."}}),8414:((e,t,r)=>{r.d(t,{EP:()=>d,
JD:()=>P,ZT:()=>C,md:()=>$,o3:()=>T,oi:()=>a,vh:()=>w});var o=r(1366),s=r(6628);function a(F,Y="error"){return{kind:"inp\
ut",level:Y,title:"Phaset: input",message:F}}function d(F,Y="error"){return{kind:"payload",level:Y,title:"Phaset: event",
message:F}}const w=["error","warning","notice"];function $(F){return F.toSorted((Y,q)=>w.indexOf(Y.level)-w.indexOf(q.level)||
(Y.line??0)-(q.line??0)||(Y.column??0)-(q.column??0))}const E=20;function T(F,Y="here"){const q=F.slice(E),[G]=q;if(G===
void 0)return[...F];const _e=C(q,w),{kind:Ee,level:ze,file:ue}=G,ee=`${ue??Y}: beyond these ${E} problems, ${_e.join(" a\
nd ")} more`;return[...F.slice(0,E),{kind:Ee,level:ze,message:ee,...(0,s.s)({file:ue})}]}function C(F,Y){return Y.flatMap(
q=>{const{length:G}=F.filter(_e=>_e.level===q);return G===0?[]:[(0,o.U)(G,q)]})}function P(F){return F.some(({level:Y})=>Y===
"error")}}),7541:((e,t,r)=>{r.d(t,{g9:()=>E,hD:()=>a,ml:()=>T,ts:()=>$});const o=80,s=/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;
function a(C){return T(E($(d(C))),o)}function d(C){try{return JSON.stringify(C)??String(C)}catch{return"a value too deep\
 to show"}}const w=/^[\x20-\x7e]*$/;function $(C){return w.test(C)?C:C.replace(s,P=>`\\u{${(P.codePointAt(0)??0).toString(
16)}}`)}function E(C){return C.replaceAll("##[","##\\u005b")}function T(C,P){return C.length<=P?C:`${C.slice(0,P-1).replace(
/[\uD800-\uDBFF]$/,"")}\u2026`}}),3733:((e,t,r)=>{r.d(t,{$5:()=>w,Gq:()=>d,Uq:()=>a});var o=r(8395),s=r(8532);const a=$=>({
kind:"value",value:$}),d=$=>({kind:"invalid",problem:$});function w($,E){return o.FsL($,o.pdi((T,C)=>{const P=E(T);return P.
kind==="value"?P.value:(C.issues.push({code:"custom",message:P.problem,input:T}),s.tm)}))}}),2371:((e,t,r)=>{r.d(t,{Z:()=>a});
var o=r(1916);const s=100;function a($,E){const T=d($,E);return T===void 0?"":`; did you mean "${T}"?`}function d($,E){if($.
length>s)return;const T=w($);let C,P=Number.POSITIVE_INFINITY;for(const F of E){const Y=w(F),q=(0,o.Io)(T,Y);q<P&&q<=Math.
ceil(Math.max(T.length,Y.length)/3)&&(C=F,P=q)}return C}function w($){return $.toLowerCase().replace(/[\s_-]/g,"")}}),2714:((e,t,r)=>{
r.d(t,{a:()=>o});async function o(s){const a=[];for(const d of s)a.push(await d());return a}}),603:((e,t,r)=>{r.d(t,{mu:()=>$,
n:()=>a,r4:()=>d,sG:()=>s});const o=new Set([408,425,429,503]);function s(E,T){return o.has(E)?"not-arrived":E>=500?"unk\
nown":E>=200&&E<300?d(T)?"refused":"delivered":"refused"}function a(E){const T=s(E,"");return T==="delivered"?"unknown":
T}function d(E){return w.test(E)}const w=/^(?:\s|<\?xml[^>]*>|<!--(?:(?!-->)[\s\S])*-->)*<(?:!doctype\s+html|html|head|body|title|meta|script|style|link|h1|center)\b/i;
function $(E,T){if(E===void 0)return;if(/^\s*\d{1,9}\s*$/.test(E))return Number(E)*1e3;const C=Date.parse(E);return Number.
isNaN(C)?void 0:Math.max(0,C-T)}}),1844:((e,t,r)=>{r.d(t,{M:()=>C,w:()=>T});var o=r(8395),s=r(3759);const a=o.YjP().check(
s.Fk(/^(?:[1-9]\d{9}|[1-9]\d{12})$/)),d=o.YjP().check(s.Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),w=o.YjP().check(s.m9(1)),
$=o.Whr().check(s.UI()),E={createdAt:o.lqM(a),submittedAt:o.lqM(a)},T=o.gMt("event",[o.rej({event:o.euz("change"),commitSha:d,
timestamp:o.lqM(a)}),o.rej({event:o.euz("deployment"),commitSha:d,timestamp:o.lqM(a)}),o.rej({event:o.euz("incident-open\
ed"),id:w,createdAt:a}),o.rej({event:o.euz("incident-resolved"),id:w,createdAt:a,resolvedAt:a}),o.rej({event:o.euz("comm\
ent")}),o.rej({event:o.euz("review-approved"),...E}),o.rej({event:o.euz("review-changes"),...E}),o.rej({event:o.euz("pr-\
opened"),additions:o.lqM($),changedFiles:o.lqM($),deletions:o.lqM($)}),o.rej({event:o.euz("pr-closed"),createdAt:o.lqM(a),
closedAt:o.lqM(a)}),o.rej({event:o.euz("pr-merged"),createdAt:o.lqM(a),mergedAt:o.lqM(a)})]),C=T.def.options.map(P=>[...P.
shape.event.def.values][0])}),9840:((e,t,r)=>{r.d(t,{$D:()=>s,Bk:()=>w,Zq:()=>T});var o=r(3733);const s=10,a="give the a\
ddress of the Phaset API, such as https://phaset.example.com/api",d=/\s|\\|^\/|^https?:(?!\/\/[^/])/i;function w(P){if(d.
test(P))return(0,o.Gq)(`is not a URL; ${a}`);const F=/^[a-z][a-z0-9+.-]*:\/\//i.test(P)?P:`https://${P}`;if(!URL.canParse(
F))return(0,o.Gq)(`is not a URL; ${a}`);const Y=new URL(F),q=$(Y);if(q!==void 0)return(0,o.Gq)(q);const G=Y.pathname.replace(
/\/+$/,"").replace(/\/+integration$/,"").replace(/\/+$/,"");return(0,o.Uq)({origin:new URL(Y.origin),prefix:G,inTheClear:Y.
protocol==="http:"&&!E(Y.hostname)})}function $(P){if(P.protocol!=="https:"&&P.protocol!=="http:")return`has the scheme ${P.
protocol.slice(0,-1)}; it takes https or http`;if(P.username!==""||P.password!=="")return"holds a user name or password;\
 give a gateway's credentials in the input headers";if(P.search!==""||P.hash!=="")return`has a "?" or "#" part; ${a}`;if(/\/integration\/(?:event|record|standards|baselines)(?:\/|$)/.
test(P.pathname))return`goes beyond /integration; ${a}, and the IDs and the token in inputs of their own`}function E(P){
return P==="localhost"||P==="[::1]"||/^127\.\d+\.\d+\.\d+$/.test(P)}function T({prefix:P},F,{orgId:Y,recordId:q,token:G}){
const _e=typeof F=="string"?[F,Y,q,G]:["baselines",Y,F.baselineId,q,G];return`${P}/integration/${_e.map(C).join("/")}`}function C(P){
const F=encodeURIComponent(P.toWellFormed());return/^\.{1,2}$/.test(F)?F.replaceAll(".","%2E"):F}}),7389:((e,t,r)=>{r.d(
t,{Mf:()=>a,en:()=>C,s9:()=>F,ur:()=>Y});var o=r(7541),s=r(603);function a({outcome:q,tries:G,last:_e}){if(_e===void 0)return"\
not sent: the time for deliveries (deadline) was up, or the job was cancelled";const Ee=G>1?` (${G} tries)`:"";return`${d[q]}${Ee}\
: ${w(_e)}`}const d={delivered:"delivered","not-arrived":"did not arrive",refused:"refused",unknown:"unknown whether it \
arrived"};function w(q){return q.status===void 0?q.failure??"no answer":q.outcome==="delivered"?`status ${q.status}`:q.status<
300?`status ${q.status} with a web page, not Phaset's answer; check endpoint, and headers if a gateway asks for a log-in`:
`status ${q.status}${$(q)}${T(q)}`}function $({status:q=0,redirectHost:G}){return q<400?` (a redirect to ${G===void 0?"a\
nother place":(0,o.hD)(G)}); no redirect is followed, give endpoint the final address`:E[q]??""}const E={400:" (invalid \
input)",401:" (not authorized); check webhook-token, org-id and record-id: each record has a token of its own",403:" (fo\
rbidden); check webhook-token, and headers if a gateway stands in front of Phaset",404:" (not found); check endpoint",407:"\
 (a proxy asks for a log-in); check HTTPS_PROXY",413:" (too large); look for a limit of the gateway in front of Phaset",
429:" (rate limited)"};function T({body:q}){const G=q.trim();return G===""||(0,s.r4)(q)?"":`; it answered ${(0,o.hD)(G)}`}
function C(q){return`${a(q)}${q.last?.status===400?P:""}`}const P="; if it is for the status words, set standards-status\
-words to the other of its two values";function F(q,G){if(G===void 0||G.outcome==="delivered")return[];const _e=q==="sta\
ndards"?C:a;return[{kind:"delivery",level:G.outcome==="refused"?"error":"warning",title:"Phaset: not delivered",message:`${q}\
 ${_e(G)}`}]}function Y(q){return q===void 0?{state:"checked"}:{state:q.outcome==="delivered"?"uploaded":"failed",delivery:q}}}),
8461:((e,t,r)=>{r.d(t,{Bh:()=>a,kJ:()=>$,tm:()=>d,z$:()=>w});var o=r(6628);const s={pass:"pass",warning:"warn",failure:"\
fail"};function a(E){const T=C=>E.filter(P=>P.status===C).length;return{passes:T("pass"),warnings:T("warning"),failures:T(
"failure"),results:E.map(({name:C,message:P,path:F,status:Y})=>({name:C,message:P,path:F,status:Y}))}}function d(E,T){if(T===
"documented")return E;const C=E.results.map(P=>({...P,status:s[P.status]}));return{...E,results:C}}function w(E,T){switch(T){case"\
never":return[];case"failure":return E.filter(C=>C.status==="failure");case"warning":return E.filter(C=>C.status!=="pass")}}
function $(E){const T=E.filter(P=>P.status==="failure"),C=E.filter(P=>P.status==="warning");return[...T,...C].map(P=>({kind:"\
check",level:P.status==="failure"?"error":"warning",title:`Standards: ${P.name}`,message:`${P.remedy} (${P.message})`,...(0,o.
s)({file:P.file,line:P.line})}))}}),7351:((e,t,r)=>{r.d(t,{h:()=>s,k:()=>a});const o=()=>r.e(752).then(r.t.bind(r,6752,19));
async function s(d,w){return(await o()).fetch(d,w)}class a{#e;#t;constructor(w){this.#e=w}dispatch(w,$){return this.#n().
then(E=>E.dispatch(w,$),E=>$.onError?.(E)),!0}async close(){await(await this.#t)?.close()}async destroy(){await(await this.#t)?.
destroy()}#n(){return this.#t??=o().then(({ProxyAgent:w})=>new w(this.#e)),this.#t}}}),2613:(e=>{e.exports=pe(import.meta.
url)("assert")}),6982:(e=>{e.exports=pe(import.meta.url)("crypto")}),4434:(e=>{e.exports=pe(import.meta.url)("events")}),
9896:(e=>{e.exports=pe(import.meta.url)("fs")}),8611:(e=>{e.exports=pe(import.meta.url)("http")}),5692:(e=>{e.exports=pe(
import.meta.url)("https")}),9278:(e=>{e.exports=pe(import.meta.url)("net")}),4589:(e=>{e.exports=pe(import.meta.url)("no\
de:assert")}),6698:(e=>{e.exports=pe(import.meta.url)("node:async_hooks")}),4573:(e=>{e.exports=pe(import.meta.url)("nod\
e:buffer")}),7540:(e=>{e.exports=pe(import.meta.url)("node:console")}),7598:(e=>{e.exports=pe(import.meta.url)("node:cry\
pto")}),3053:(e=>{e.exports=pe(import.meta.url)("node:diagnostics_channel")}),610:(e=>{e.exports=pe(import.meta.url)("no\
de:dns")}),8474:(e=>{e.exports=pe(import.meta.url)("node:events")}),3024:(e=>{e.exports=pe(import.meta.url)("node:fs")}),
1455:(e=>{e.exports=pe(import.meta.url)("node:fs/promises")}),7067:(e=>{e.exports=pe(import.meta.url)("node:http")}),2467:(e=>{
e.exports=pe(import.meta.url)("node:http2")}),7030:(e=>{e.exports=pe(import.meta.url)("node:net")}),6760:(e=>{e.exports=
pe(import.meta.url)("node:path")}),643:(e=>{e.exports=pe(import.meta.url)("node:perf_hooks")}),1792:(e=>{e.exports=pe(import.meta.
url)("node:querystring")}),7075:(e=>{e.exports=pe(import.meta.url)("node:stream")}),8500:(e=>{e.exports=pe(import.meta.url)(
"node:timers/promises")}),1692:(e=>{e.exports=pe(import.meta.url)("node:tls")}),3136:(e=>{e.exports=pe(import.meta.url)(
"node:url")}),7975:(e=>{e.exports=pe(import.meta.url)("node:util")}),3429:(e=>{e.exports=pe(import.meta.url)("node:util/\
types")}),5919:(e=>{e.exports=pe(import.meta.url)("node:worker_threads")}),8522:(e=>{e.exports=pe(import.meta.url)("node\
:zlib")}),857:(e=>{e.exports=pe(import.meta.url)("os")}),6928:(e=>{e.exports=pe(import.meta.url)("path")}),2203:(e=>{e.exports=
pe(import.meta.url)("stream")}),3193:(e=>{e.exports=pe(import.meta.url)("string_decoder")}),4756:(e=>{e.exports=pe(import.meta.
url)("tls")}),9023:(e=>{e.exports=pe(import.meta.url)("util")}),6288:((e,t,r)=>{r.d(t,{Yz:()=>dr,N4:()=>Rn,z3:()=>Tn,V4:()=>le,
pq:()=>lr,_o:()=>cr,lm:()=>In,C1:()=>Qt,uH:()=>Ke,Pq:()=>L,Oh:()=>Zn,z:()=>k,$e:()=>Pn});var o=r(857);function s(v){return v==
null?"":typeof v=="string"||v instanceof String?v:JSON.stringify(v)}function a(v){return Object.keys(v).length?{title:v.
title,file:v.file,line:v.startLine,endLine:v.endLine,col:v.startColumn,endColumn:v.endColumn}:{}}function d(v,m,y){const b=new E(
v,m,y);process.stdout.write(b.toString()+o.EOL)}function w(v,m=""){d(v,{},m)}const $="::";class E{constructor(m,y,b){m||
(m="missing.command"),this.command=m,this.properties=y,this.message=b}toString(){let m=$+this.command;if(this.properties&&
Object.keys(this.properties).length>0){m+=" ";let y=!0;for(const b in this.properties)if(this.properties.hasOwnProperty(
b)){const R=this.properties[b];R&&(y?y=!1:m+=",",m+=`${b}=${C(R)}`)}}return m+=`${$}${T(this.message)}`,m}}function T(v){
return s(v).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function C(v){return s(v).replace(/%/g,"%25").
replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var P=r(6982),F=r(9896);function Y(v,m){
const y=process.env[`GITHUB_${v}`];if(!y)throw new Error(`Unable to find environment variable for file command ${v}`);if(!F.
existsSync(y))throw new Error(`Missing file at path: ${y}`);F.appendFileSync(y,`${s(m)}${o.EOL}`,{encoding:"utf8"})}function q(v,m){
const y=`ghadelimiter_${P.randomUUID()}`,b=s(m);if(v.includes(y))throw new Error(`Unexpected input: name should not cont\
ain the delimiter "${y}"`);if(b.includes(y))throw new Error(`Unexpected input: value should not contain the delimiter "${y}\
"`);return`${v}<<${y}${o.EOL}${b}${o.EOL}${y}`}var G=r(6928),_e=r(4942),Ee=function(v,m,y,b){function R(x){return x instanceof
y?x:new y(function(B){B(x)})}return new(y||(y=Promise))(function(x,B){function de(S){try{l(b.next(S))}catch(X){B(X)}}function p(S){
try{l(b.throw(S))}catch(X){B(X)}}function l(S){S.done?x(S.value):R(S.value).then(de,p)}l((b=b.apply(v,m||[])).next())})};
class ze{constructor(m,y){this.username=m,this.password=y}prepareRequest(m){if(!m.headers)throw Error("The request has n\
o headers");m.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return Ee(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class ue{constructor(m){
this.token=m}prepareRequest(m){if(!m.headers)throw Error("The request has no headers");m.headers.Authorization=`Bearer ${this.
token}`}canHandleAuthentication(){return!1}handleAuthentication(){return Ee(this,void 0,void 0,function*(){throw new Error(
"not implemented")})}}class ee{constructor(m){this.token=m}prepareRequest(m){if(!m.headers)throw Error("The request has \
no headers");m.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return Ee(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var re=function(v,m,y,b){
function R(x){return x instanceof y?x:new y(function(B){B(x)})}return new(y||(y=Promise))(function(x,B){function de(S){try{
l(b.next(S))}catch(X){B(X)}}function p(S){try{l(b.throw(S))}catch(X){B(X)}}function l(S){S.done?x(S.value):R(S.value).then(
de,p)}l((b=b.apply(v,m||[])).next())})};class se{static createHttpClient(m=!0,y=10){const b={allowRetries:m,maxRetries:y};
return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(se.getRequestToken())],b)}static getRequestToken(){
const m=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!m)throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN e\
nv variable");return m}static getIDTokenUrl(){const m=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!m)throw new Error("Un\
able to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return m}static getCall(m){return re(this,void 0,void 0,function*(){
var y;const x=(y=(yield se.createHttpClient().getJson(m).catch(B=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${B.statusCode}
 
        Error Message: ${B.message}`)})).result)===null||y===void 0?void 0:y.value;if(!x)throw new Error("Response json \
body do not have ID Token field");return x})}static getIDToken(m){return re(this,void 0,void 0,function*(){try{let y=se.
getIDTokenUrl();if(m){const R=encodeURIComponent(m);y=`${y}&audience=${R}`}debug(`ID token url is ${y}`);const b=yield se.
getCall(y);return setSecret(b),b}catch(y){throw new Error(`Error message: ${y.message}`)}})}}var we=function(v,m,y,b){function R(x){
return x instanceof y?x:new y(function(B){B(x)})}return new(y||(y=Promise))(function(x,B){function de(S){try{l(b.next(S))}catch(X){
B(X)}}function p(S){try{l(b.throw(S))}catch(X){B(X)}}function l(S){S.done?x(S.value):R(S.value).then(de,p)}l((b=b.apply(
v,m||[])).next())})};const{access:ce,appendFile:he,writeFile:te}=F.promises,D="GITHUB_STEP_SUMMARY",N="https://docs.gith\
ub.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class I{constructor(){this._buffer=
""}filePath(){return we(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const m=process.env[D];if(!m)
throw new Error(`Unable to find environment variable for $${D}. Check if your runtime environment supports job summaries\
.`);try{yield ce(m,F.constants.R_OK|F.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${m}'. Chec\
k if the file has correct read/write permissions.`)}return this._filePath=m,this._filePath})}wrap(m,y,b={}){const R=Object.
entries(b).map(([x,B])=>` ${x}="${B}"`).join("");return y?`<${m}${R}>${y}</${m}>`:`<${m}${R}>`}write(m){return we(this,void 0,
void 0,function*(){const y=!!m?.overwrite,b=yield this.filePath();return yield(y?te:he)(b,this._buffer,{encoding:"utf8"}),
this.emptyBuffer()})}clear(){return we(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){
return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(m,y=!1){
return this._buffer+=m,y?this.addEOL():this}addEOL(){return this.addRaw(o.EOL)}addCodeBlock(m,y){const b=Object.assign({},
y&&{lang:y}),R=this.wrap("pre",this.wrap("code",m),b);return this.addRaw(R).addEOL()}addList(m,y=!1){const b=y?"ol":"ul",
R=m.map(B=>this.wrap("li",B)).join(""),x=this.wrap(b,R);return this.addRaw(x).addEOL()}addTable(m){const y=m.map(R=>{const x=R.
map(B=>{if(typeof B=="string")return this.wrap("td",B);const{header:de,data:p,colspan:l,rowspan:S}=B,X=de?"th":"td",Te=Object.
assign(Object.assign({},l&&{colspan:l}),S&&{rowspan:S});return this.wrap(X,p,Te)}).join("");return this.wrap("tr",x)}).join(
""),b=this.wrap("table",y);return this.addRaw(b).addEOL()}addDetails(m,y){const b=this.wrap("details",this.wrap("summary",
m)+y);return this.addRaw(b).addEOL()}addImage(m,y,b){const{width:R,height:x}=b||{},B=Object.assign(Object.assign({},R&&{
width:R}),x&&{height:x}),de=this.wrap("img",null,Object.assign({src:m,alt:y},B));return this.addRaw(de).addEOL()}addHeading(m,y){
const b=`h${y}`,R=["h1","h2","h3","h4","h5","h6"].includes(b)?b:"h1",x=this.wrap(R,m);return this.addRaw(x).addEOL()}addSeparator(){
const m=this.wrap("hr",null);return this.addRaw(m).addEOL()}addBreak(){const m=this.wrap("br",null);return this.addRaw(m).
addEOL()}addQuote(m,y){const b=Object.assign({},y&&{cite:y}),R=this.wrap("blockquote",m,b);return this.addRaw(R).addEOL()}addLink(m,y){
const b=this.wrap("a",m,{href:y});return this.addRaw(b).addEOL()}}const Z=new I,z=null,k=Z;function W(v){return v.replace(
/[\\]/g,"/")}function Q(v){return v.replace(/[/]/g,"\\")}function oe(v){return v.replace(/[/\\]/g,path.sep)}var ne=r(3193),
$e=r(4434);const ge=pe(import.meta.url)("child_process");var Le=r(2613),We=function(v,m,y,b){function R(x){return x instanceof
y?x:new y(function(B){B(x)})}return new(y||(y=Promise))(function(x,B){function de(S){try{l(b.next(S))}catch(X){B(X)}}function p(S){
try{l(b.throw(S))}catch(X){B(X)}}function l(S){S.done?x(S.value):R(S.value).then(de,p)}l((b=b.apply(v,m||[])).next())})};
const{chmod:or,copyFile:yn,lstat:Fe,mkdir:_n,open:vn,readdir:zt,rename:wn,rm:bn,rmdir:ir,stat:dt,symlink:ft,unlink:sr}=F.
promises,rt=process.platform==="win32";function jt(v){return We(this,void 0,void 0,function*(){const m=yield fs.promises.
readlink(v);return rt&&!m.endsWith("\\")?`${m}\\`:m})}const $n=268435456,kn=F.constants.O_RDONLY;function En(v){return We(
this,void 0,void 0,function*(){try{yield dt(v)}catch(m){if(m.code==="ENOENT")return!1;throw m}return!0})}function ar(v){
return We(this,arguments,void 0,function*(m,y=!1){return(y?yield dt(m):yield Fe(m)).isDirectory()})}function Ot(v){if(v=
Tt(v),!v)throw new Error('isRooted() parameter "p" cannot be empty');return rt?v.startsWith("\\")||/^[A-Z]:/i.test(v):v.
startsWith("/")}function At(v,m){return We(this,void 0,void 0,function*(){let y;try{y=yield dt(v)}catch(R){R.code!=="ENO\
ENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${v}': ${R}`)}if(y&&y.isFile()){if(rt){
const R=G.extname(v).toUpperCase();if(m.some(x=>x.toUpperCase()===R))return v}else if(He(y))return v}const b=v;for(const R of m){
v=b+R,y=void 0;try{y=yield dt(v)}catch(x){x.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if ex\
ecutable file exists '${v}': ${x}`)}if(y&&y.isFile()){if(rt){try{const x=G.dirname(v),B=G.basename(v).toUpperCase();for(const de of yield zt(
x))if(B===de.toUpperCase()){v=G.join(x,de);break}}catch(x){console.log(`Unexpected error attempting to determine the act\
ual case of the file '${v}': ${x}`)}return v}else if(He(y))return v}}return""})}function Tt(v){return v=v||"",rt?(v=v.replace(
/\//g,"\\"),v.replace(/\\\\+/g,"\\")):v.replace(/\/\/+/g,"/")}function He(v){return(v.mode&1)>0||(v.mode&8)>0&&process.getgid!==
void 0&&v.gid===process.getgid()||(v.mode&64)>0&&process.getuid!==void 0&&v.uid===process.getuid()}function Bt(){var v;return(v=
process.env.COMSPEC)!==null&&v!==void 0?v:"cmd.exe"}var Ge=function(v,m,y,b){function R(x){return x instanceof y?x:new y(
function(B){B(x)})}return new(y||(y=Promise))(function(x,B){function de(S){try{l(b.next(S))}catch(X){B(X)}}function p(S){
try{l(b.throw(S))}catch(X){B(X)}}function l(S){S.done?x(S.value):R(S.value).then(de,p)}l((b=b.apply(v,m||[])).next())})};
function qt(v,m){return Ge(this,arguments,void 0,function*(y,b,R={}){const{force:x,recursive:B,copySourceDirectory:de}=Gt(
R),p=(yield ioUtil.exists(b))?yield ioUtil.stat(b):null;if(p&&p.isFile()&&!x)return;const l=p&&p.isDirectory()&&de?path.
join(b,path.basename(y)):b;if(!(yield ioUtil.exists(y)))throw new Error(`no such file or directory: ${y}`);if((yield ioUtil.
stat(y)).isDirectory())if(B)yield Kt(y,l,0,x);else throw new Error(`Failed to copy. ${y} is a directory, but tried to co\
py without recursive flag.`);else{if(path.relative(y,l)==="")throw new Error(`'${l}' and '${y}' are the same file`);yield mt(
y,l,x)}})}function ur(v,m){return Ge(this,arguments,void 0,function*(y,b,R={}){if(yield ioUtil.exists(b)){let x=!0;if((yield ioUtil.
isDirectory(b))&&(b=path.join(b,path.basename(y)),x=yield ioUtil.exists(b)),x)if(R.force==null||R.force)yield Wt(b);else
throw new Error("Destination already exists")}yield ht(path.dirname(b)),yield ioUtil.rename(y,b)})}function Wt(v){return Ge(
this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(v))throw new Error('File path must not contain `*`, \
`"`, `<`, `>` or `|` on Windows');try{yield ioUtil.rm(v,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(m){throw new Error(
`File was unable to be removed ${m}`)}})}function ht(v){return Ge(this,void 0,void 0,function*(){ok(v,"a path argument m\
ust be provided"),yield ioUtil.mkdir(v,{recursive:!0})})}function Pt(v,m){return Ge(this,void 0,void 0,function*(){if(!v)
throw new Error("parameter 'tool' is required");if(m){const b=yield Pt(v,!1);if(!b)throw rt?new Error(`Unable to locate \
executable file: ${v}. Please verify either the file path exists or the file can be found within a directory specified b\
y the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable \
to locate executable file: ${v}. Please verify either the file path exists or the file can be found within a directory s\
pecified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return b}const y=yield Sn(
v);return y&&y.length>0?y[0]:""})}function Sn(v){return Ge(this,void 0,void 0,function*(){if(!v)throw new Error("paramet\
er 'tool' is required");const m=[];if(rt&&process.env.PATHEXT)for(const R of process.env.PATHEXT.split(G.delimiter))R&&m.
push(R);if(Ot(v)){const R=yield At(v,m);return R?[R]:[]}if(v.includes(G.sep))return[];const y=[];if(process.env.PATH)for(const R of process.
env.PATH.split(G.delimiter))R&&y.push(R);const b=[];for(const R of y){const x=yield At(G.join(R,v),m);x&&b.push(x)}return b})}
function Gt(v){const m=v.force==null?!0:v.force,y=!!v.recursive,b=v.copySourceDirectory==null?!0:!!v.copySourceDirectory;
return{force:m,recursive:y,copySourceDirectory:b}}function Kt(v,m,y,b){return Ge(this,void 0,void 0,function*(){if(y>=255)
return;y++,yield ht(m);const R=yield ioUtil.readdir(v);for(const x of R){const B=`${v}/${x}`,de=`${m}/${x}`;(yield ioUtil.
lstat(B)).isDirectory()?yield Kt(B,de,y,b):yield mt(B,de,b)}yield ioUtil.chmod(m,(yield ioUtil.stat(v)).mode)})}function mt(v,m,y){
return Ge(this,void 0,void 0,function*(){if((yield ioUtil.lstat(v)).isSymbolicLink()){try{yield ioUtil.lstat(m),yield ioUtil.
unlink(m)}catch(R){R.code==="EPERM"&&(yield ioUtil.chmod(m,"0666"),yield ioUtil.unlink(m))}const b=yield ioUtil.readlink(
v);yield ioUtil.symlink(b,m,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(m))||y)&&(yield ioUtil.copyFile(
v,m))})}const V=pe(import.meta.url)("timers");var It=function(v,m,y,b){function R(x){return x instanceof y?x:new y(function(B){
B(x)})}return new(y||(y=Promise))(function(x,B){function de(S){try{l(b.next(S))}catch(X){B(X)}}function p(S){try{l(b.throw(
S))}catch(X){B(X)}}function l(S){S.done?x(S.value):R(S.value).then(de,p)}l((b=b.apply(v,m||[])).next())})};const Oe=process.
platform==="win32";class Vt extends $e.EventEmitter{constructor(m,y,b){if(super(),!m)throw new Error("Parameter 'toolPat\
h' cannot be null or empty.");this.toolPath=m,this.args=y||[],this.options=b||{}}_debug(m){this.options.listeners&&this.
options.listeners.debug&&this.options.listeners.debug(m)}_getCommandString(m,y){const b=this._getSpawnFileName(),R=this.
_getSpawnArgs(m);let x=y?"":"[command]";if(Oe)if(this._isCmdFile()){x+=b;for(const B of R)x+=` ${B}`}else if(m.windowsVerbatimArguments){
x+=`"${b}"`;for(const B of R)x+=` ${B}`}else{x+=this._windowsQuoteCmdArg(b);for(const B of R)x+=` ${this._windowsQuoteCmdArg(
B)}`}else{x+=b;for(const B of R)x+=` ${B}`}return x}_processLineBuffer(m,y,b){try{let R=y+m.toString(),x=R.indexOf(o.EOL);
for(;x>-1;){const B=R.substring(0,x);b(B),R=R.substring(x+o.EOL.length),x=R.indexOf(o.EOL)}return R}catch(R){return this.
_debug(`error processing line. Failed with error ${R}`),""}}_getSpawnFileName(){return Oe&&this._isCmdFile()?process.env.
COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(m){if(Oe&&this._isCmdFile()){let y=`/D /S /C "${this._windowsQuoteCmdArg(
this.toolPath)}`;for(const b of this.args)y+=" ",y+=m.windowsVerbatimArguments?b:this._windowsQuoteCmdArg(b);return y+='\
"',[y]}return this.args}_endsWith(m,y){return m.endsWith(y)}_isCmdFile(){const m=this.toolPath.toUpperCase();return this.
_endsWith(m,".CMD")||this._endsWith(m,".BAT")}_windowsQuoteCmdArg(m){if(!this._isCmdFile())return this._uvQuoteCmdArg(m);
if(!m)return'""';const y=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let b=!1;
for(const B of m)if(y.some(de=>de===B)){b=!0;break}if(!b)return m;let R='"',x=!0;for(let B=m.length;B>0;B--)R+=m[B-1],x&&
m[B-1]==="\\"?R+="\\":m[B-1]==='"'?(x=!0,R+='"'):x=!1;return R+='"',R.split("").reverse().join("")}_uvQuoteCmdArg(m){if(!m)
return'""';if(!m.includes(" ")&&!m.includes("	")&&!m.includes('"'))return m;if(!m.includes('"')&&!m.includes("\\"))return`\
"${m}"`;let y='"',b=!0;for(let R=m.length;R>0;R--)y+=m[R-1],b&&m[R-1]==="\\"?y+="\\":m[R-1]==='"'?(b=!0,y+="\\"):b=!1;return y+=
'"',y.split("").reverse().join("")}_cloneExecOptions(m){m=m||{};const y={cwd:m.cwd||process.cwd(),env:m.env||process.env,
silent:m.silent||!1,windowsVerbatimArguments:m.windowsVerbatimArguments||!1,failOnStdErr:m.failOnStdErr||!1,ignoreReturnCode:m.
ignoreReturnCode||!1,delay:m.delay||1e4};return y.outStream=m.outStream||process.stdout,y.errStream=m.errStream||process.
stderr,y}_getSpawnOptions(m,y){m=m||{};const b={};return b.cwd=m.cwd,b.env=m.env,b.windowsVerbatimArguments=m.windowsVerbatimArguments||
this._isCmdFile(),m.windowsVerbatimArguments&&(b.argv0=`"${y}"`),b}exec(){return It(this,void 0,void 0,function*(){return!Ot(
this.toolPath)&&(this.toolPath.includes("/")||Oe&&this.toolPath.includes("\\"))&&(this.toolPath=G.resolve(process.cwd(),
this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield Pt(this.toolPath,!0),new Promise((m,y)=>It(this,void 0,
void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const l of this.args)this._debug(
`   ${l}`);const b=this._cloneExecOptions(this.options);!b.silent&&b.outStream&&b.outStream.write(this._getCommandString(
b)+o.EOL);const R=new gt(b,this.toolPath);if(R.on("debug",l=>{this._debug(l)}),this.options.cwd&&!(yield En(this.options.
cwd)))return y(new Error(`The cwd: ${this.options.cwd} does not exist!`));const x=this._getSpawnFileName(),B=ge.spawn(x,
this._getSpawnArgs(b),this._getSpawnOptions(this.options,x));let de="";B.stdout&&B.stdout.on("data",l=>{this.options.listeners&&
this.options.listeners.stdout&&this.options.listeners.stdout(l),!b.silent&&b.outStream&&b.outStream.write(l),de=this._processLineBuffer(
l,de,S=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(S)})});let p="";if(B.stderr&&
B.stderr.on("data",l=>{R.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.
stderr(l),!b.silent&&b.errStream&&b.outStream&&(b.failOnStdErr?b.errStream:b.outStream).write(l),p=this._processLineBuffer(
l,p,S=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(S)})}),B.on("error",l=>{R.
processError=l.message,R.processExited=!0,R.processClosed=!0,R.CheckComplete()}),B.on("exit",l=>{R.processExitCode=l,R.processExited=
!0,this._debug(`Exit code ${l} received from tool '${this.toolPath}'`),R.CheckComplete()}),B.on("close",l=>{R.processExitCode=
l,R.processExited=!0,R.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),R.CheckComplete()}),
R.on("done",(l,S)=>{de.length>0&&this.emit("stdline",de),p.length>0&&this.emit("errline",p),B.removeAllListeners(),l?y(l):
m(S)}),this.options.input){if(!B.stdin)throw new Error("child process missing stdin");B.stdin.end(this.options.input)}}))})}}
function zn(v){const m=[];let y=!1,b=!1,R="";function x(B){b&&B!=='"'&&(R+="\\"),R+=B,b=!1}for(let B=0;B<v.length;B++){const de=v.
charAt(B);if(de==='"'){b?x(de):y=!y;continue}if(de==="\\"&&b){x(de);continue}if(de==="\\"&&y){b=!0;continue}if(de===" "&&
!y){R.length>0&&(m.push(R),R="");continue}x(de)}return R.length>0&&m.push(R.trim()),m}class gt extends $e.EventEmitter{constructor(m,y){
if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,
this.delay=1e4,this.done=!1,this.timeout=null,!y)throw new Error("toolPath must not be empty");this.options=m,this.toolPath=
y,m.delay&&(this.delay=m.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.
timeout=(0,V.setTimeout)(gt.HandleTimeout,this.delay,this)))}_debug(m){this.emit("debug",m)}_setResult(){let m;this.processExited&&
(this.processError?m=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may i\
ndicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?
m=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.
failOnStdErr&&(m=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR s\
tream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",m,this.processExitCode)}static HandleTimeout(m){
if(!m.done){if(!m.processClosed&&m.processExited){const y=`The STDIO streams did not close within ${m.delay/1e3} seconds\
 of the exit event from process '${m.toolPath}'. This may indicate a child process inherited the STDIO streams and has n\
ot yet exited.`;m._debug(y)}m._setResult()}}}var yt=function(v,m,y,b){function R(x){return x instanceof y?x:new y(function(B){
B(x)})}return new(y||(y=Promise))(function(x,B){function de(S){try{l(b.next(S))}catch(X){B(X)}}function p(S){try{l(b.throw(
S))}catch(X){B(X)}}function l(S){S.done?x(S.value):R(S.value).then(de,p)}l((b=b.apply(v,m||[])).next())})};function ot(v,m,y){
return yt(this,void 0,void 0,function*(){const b=tr.argStringToArray(v);if(b.length===0)throw new Error("Parameter 'comm\
andLine' cannot be null or empty.");const R=b[0];return m=b.slice(1).concat(m||[]),new tr.ToolRunner(R,m,y).exec()})}function On(v,m,y){
return yt(this,void 0,void 0,function*(){var b,R;let x="",B="";const de=new StringDecoder("utf8"),p=new StringDecoder("u\
tf8"),l=(b=y?.listeners)===null||b===void 0?void 0:b.stdout,S=(R=y?.listeners)===null||R===void 0?void 0:R.stderr,X=Je=>{
B+=p.write(Je),S&&S(Je)},Te=Je=>{x+=de.write(Je),l&&l(Je)},Pe=Object.assign(Object.assign({},y?.listeners),{stdout:Te,stderr:X}),
pt=yield ot(v,m,Object.assign(Object.assign({},y),{listeners:Pe}));return x+=de.end(),B+=p.end(),{exitCode:pt,stdout:x,stderr:B}})}
var _t=function(v,m,y,b){function R(x){return x instanceof y?x:new y(function(B){B(x)})}return new(y||(y=Promise))(function(x,B){
function de(S){try{l(b.next(S))}catch(X){B(X)}}function p(S){try{l(b.throw(S))}catch(X){B(X)}}function l(S){S.done?x(S.value):
R(S.value).then(de,p)}l((b=b.apply(v,m||[])).next())})};const Ht=()=>_t(void 0,void 0,void 0,function*(){const{stdout:v}=yield exec.
getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:m}=yield exec.
getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{
name:m.trim(),version:v.trim()}}),et=()=>_t(void 0,void 0,void 0,function*(){var v,m,y,b;const{stdout:R}=yield exec.getExecOutput(
"sw_vers",void 0,{silent:!0}),x=(m=(v=R.match(/ProductVersion:\s*(.+)/))===null||v===void 0?void 0:v[1])!==null&&m!==void 0?
m:"";return{name:(b=(y=R.match(/ProductName:\s*(.+)/))===null||y===void 0?void 0:y[1])!==null&&b!==void 0?b:"",version:x}}),
it=()=>_t(void 0,void 0,void 0,function*(){const{stdout:v}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),
[m,y]=v.trim().split(`
`);return{name:m,version:y}}),Ze=o.platform(),Jt=o.arch(),vt=Ze==="win32",wt=Ze==="darwin",Yt=Ze==="linux";function An(){
return _t(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield vt?Ht():wt?et():it()),{platform:Ze,
arch:Jt,isWindows:vt,isMacOS:wt,isLinux:Yt})})}var h=function(v,m,y,b){function R(x){return x instanceof y?x:new y(function(B){
B(x)})}return new(y||(y=Promise))(function(x,B){function de(S){try{l(b.next(S))}catch(X){B(X)}}function p(S){try{l(b.throw(
S))}catch(X){B(X)}}function l(S){S.done?x(S.value):R(S.value).then(de,p)}l((b=b.apply(v,m||[])).next())})},g;(function(v){
v[v.Success=0]="Success",v[v.Failure=1]="Failure"})(g||(g={}));function A(v,m){const y=toCommandValue(m);if(process.env[v]=
y,process.env.GITHUB_ENV||"")return issueFileCommand("ENV",prepareKeyValueMessage(v,m));issueCommand("set-env",{name:v},
y)}function L(v){d("add-mask",{},v)}function ae(v){process.env.GITHUB_PATH||""?issueFileCommand("PATH",v):issueCommand("\
add-path",{},v),process.env.PATH=`${v}${path.delimiter}${process.env.PATH}`}function le(v,m){const y=process.env[`INPUT_${v.
replace(/ /g,"_").toUpperCase()}`]||"";if(m&&m.required&&!y)throw new Error(`Input required and not supplied: ${v}`);return m&&
m.trimWhitespace===!1?y:y.trim()}function je(v,m){const y=le(v,m).split(`
`).filter(b=>b!=="");return m&&m.trimWhitespace===!1?y:y.map(b=>b.trim())}function Re(v,m){const y=["true","True","TRUE"],
b=["false","False","FALSE"],R=le(v,m);if(y.includes(R))return!0;if(b.includes(R))return!1;throw new TypeError(`Input doe\
s not meet YAML 1.2 "Core Schema" specification: ${v}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Ke(v,m){if(process.env.GITHUB_OUTPUT||
"")return Y("OUTPUT",q(v,m));process.stdout.write(o.EOL),d("set-output",{name:v},s(m))}function Xt(v){issue("echo",v?"on":
"off")}function Qt(v){process.exitCode=g.Failure,Tn(v)}function cr(){return process.env.RUNNER_DEBUG==="1"}function dr(v){
d("debug",{},v)}function Tn(v,m={}){d("error",a(m),v instanceof Error?v.toString():v)}function Pn(v,m={}){d("warning",a(
m),v instanceof Error?v.toString():v)}function In(v,m={}){d("notice",a(m),v instanceof Error?v.toString():v)}function lr(v){
process.stdout.write(v+o.EOL)}function Zn(v){w("group",v)}function Rn(){w("endgroup")}function co(v,m){return h(this,void 0,
void 0,function*(){Zn(v);let y;try{y=yield m()}finally{Rn()}return y})}function lo(v,m){if(process.env.GITHUB_STATE||"")
return issueFileCommand("STATE",prepareKeyValueMessage(v,m));issueCommand("save-state",{name:v},toCommandValue(m))}function fr(v){
return process.env[`STATE_${v}`]||""}function fo(v){return h(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(
v)})}}),4942:((e,t,r)=>{r.d(t,{Qq:()=>he});var o=r(8611),s=r.t(o,2),a=r(5692),d=r.t(a,2);function w(D){const N=D.protocol===
"https:";if($(D))return;const I=N?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;
if(I)try{return new T(I)}catch{if(!I.startsWith("http://")&&!I.startsWith("https://"))return new T(`http://${I}`)}else return}
function $(D){if(!D.hostname)return!1;const N=D.hostname;if(E(N))return!0;const I=process.env.no_proxy||process.env.NO_PROXY||
"";if(!I)return!1;let Z;D.port?Z=Number(D.port):D.protocol==="http:"?Z=80:D.protocol==="https:"&&(Z=443);const z=[D.hostname.
toUpperCase()];typeof Z=="number"&&z.push(`${z[0]}:${Z}`);for(const k of I.split(",").map(W=>W.trim().toUpperCase()).filter(
W=>W))if(k==="*"||z.some(W=>W===k||W.endsWith(`.${k}`)||k.startsWith(".")&&W.endsWith(`${k}`)))return!0;return!1}function E(D){
const N=D.toLowerCase();return N==="localhost"||N.startsWith("127.")||N.startsWith("[::1]")||N.startsWith("[0:0:0:0:0:0:\
0:1]")}class T extends URL{constructor(N,I){super(N,I),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=
decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}
var C=r(770),P=r(7351),F=function(D,N,I,Z){function z(k){return k instanceof I?k:new I(function(W){W(k)})}return new(I||
(I=Promise))(function(k,W){function Q($e){try{ne(Z.next($e))}catch(ge){W(ge)}}function oe($e){try{ne(Z.throw($e))}catch(ge){
W(ge)}}function ne($e){$e.done?k($e.value):z($e.value).then(Q,oe)}ne((Z=Z.apply(D,N||[])).next())})},Y;(function(D){D[D.
OK=200]="OK",D[D.MultipleChoices=300]="MultipleChoices",D[D.MovedPermanently=301]="MovedPermanently",D[D.ResourceMoved=302]=
"ResourceMoved",D[D.SeeOther=303]="SeeOther",D[D.NotModified=304]="NotModified",D[D.UseProxy=305]="UseProxy",D[D.SwitchProxy=
306]="SwitchProxy",D[D.TemporaryRedirect=307]="TemporaryRedirect",D[D.PermanentRedirect=308]="PermanentRedirect",D[D.BadRequest=
400]="BadRequest",D[D.Unauthorized=401]="Unauthorized",D[D.PaymentRequired=402]="PaymentRequired",D[D.Forbidden=403]="Fo\
rbidden",D[D.NotFound=404]="NotFound",D[D.MethodNotAllowed=405]="MethodNotAllowed",D[D.NotAcceptable=406]="NotAcceptable",
D[D.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",D[D.RequestTimeout=408]="RequestTimeout",D[D.Conflict=
409]="Conflict",D[D.Gone=410]="Gone",D[D.TooManyRequests=429]="TooManyRequests",D[D.InternalServerError=500]="InternalSe\
rverError",D[D.NotImplemented=501]="NotImplemented",D[D.BadGateway=502]="BadGateway",D[D.ServiceUnavailable=503]="Servic\
eUnavailable",D[D.GatewayTimeout=504]="GatewayTimeout"})(Y||(Y={}));var q;(function(D){D.Accept="accept",D.ContentType="\
content-type"})(q||(q={}));var G;(function(D){D.ApplicationJson="application/json"})(G||(G={}));function _e(D){const N=pm.
getProxyUrl(new URL(D));return N?N.href:""}const Ee=[Y.MovedPermanently,Y.ResourceMoved,Y.SeeOther,Y.TemporaryRedirect,Y.
PermanentRedirect],ze=[Y.BadGateway,Y.ServiceUnavailable,Y.GatewayTimeout],ue=["OPTIONS","GET","DELETE","HEAD"],ee=10,re=5;
class se extends Error{constructor(N,I){super(N),this.name="HttpClientError",this.statusCode=I,Object.setPrototypeOf(this,
se.prototype)}}class we{constructor(N){this.message=N}readBody(){return F(this,void 0,void 0,function*(){return new Promise(
N=>F(this,void 0,void 0,function*(){let I=Buffer.alloc(0);this.message.on("data",Z=>{I=Buffer.concat([I,Z])}),this.message.
on("end",()=>{N(I.toString())})}))})}readBodyBuffer(){return F(this,void 0,void 0,function*(){return new Promise(N=>F(this,
void 0,void 0,function*(){const I=[];this.message.on("data",Z=>{I.push(Z)}),this.message.on("end",()=>{N(Buffer.concat(I))})}))})}}
function ce(D){return new URL(D).protocol==="https:"}class he{constructor(N,I,Z){this._ignoreSslError=!1,this._allowRedirects=
!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this.
_disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(N),this.handlers=I||[],this.requestOptions=Z,Z&&(Z.ignoreSslError!=
null&&(this._ignoreSslError=Z.ignoreSslError),this._socketTimeout=Z.socketTimeout,Z.allowRedirects!=null&&(this._allowRedirects=
Z.allowRedirects),Z.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=Z.allowRedirectDowngrade),Z.maxRedirects!=
null&&(this._maxRedirects=Math.max(Z.maxRedirects,0)),Z.keepAlive!=null&&(this._keepAlive=Z.keepAlive),Z.allowRetries!=null&&
(this._allowRetries=Z.allowRetries),Z.maxRetries!=null&&(this._maxRetries=Z.maxRetries))}options(N,I){return F(this,void 0,
void 0,function*(){return this.request("OPTIONS",N,null,I||{})})}get(N,I){return F(this,void 0,void 0,function*(){return this.
request("GET",N,null,I||{})})}del(N,I){return F(this,void 0,void 0,function*(){return this.request("DELETE",N,null,I||{})})}post(N,I,Z){
return F(this,void 0,void 0,function*(){return this.request("POST",N,I,Z||{})})}patch(N,I,Z){return F(this,void 0,void 0,
function*(){return this.request("PATCH",N,I,Z||{})})}put(N,I,Z){return F(this,void 0,void 0,function*(){return this.request(
"PUT",N,I,Z||{})})}head(N,I){return F(this,void 0,void 0,function*(){return this.request("HEAD",N,null,I||{})})}sendStream(N,I,Z,z){
return F(this,void 0,void 0,function*(){return this.request(N,I,Z,z)})}getJson(N){return F(this,arguments,void 0,function*(I,Z={}){
Z[q.Accept]=this._getExistingOrDefaultHeader(Z,q.Accept,G.ApplicationJson);const z=yield this.get(I,Z);return this._processResponse(
z,this.requestOptions)})}postJson(N,I){return F(this,arguments,void 0,function*(Z,z,k={}){const W=JSON.stringify(z,null,
2);k[q.Accept]=this._getExistingOrDefaultHeader(k,q.Accept,G.ApplicationJson),k[q.ContentType]=this._getExistingOrDefaultContentTypeHeader(
k,G.ApplicationJson);const Q=yield this.post(Z,W,k);return this._processResponse(Q,this.requestOptions)})}putJson(N,I){return F(
this,arguments,void 0,function*(Z,z,k={}){const W=JSON.stringify(z,null,2);k[q.Accept]=this._getExistingOrDefaultHeader(
k,q.Accept,G.ApplicationJson),k[q.ContentType]=this._getExistingOrDefaultContentTypeHeader(k,G.ApplicationJson);const Q=yield this.
put(Z,W,k);return this._processResponse(Q,this.requestOptions)})}patchJson(N,I){return F(this,arguments,void 0,function*(Z,z,k={}){
const W=JSON.stringify(z,null,2);k[q.Accept]=this._getExistingOrDefaultHeader(k,q.Accept,G.ApplicationJson),k[q.ContentType]=
this._getExistingOrDefaultContentTypeHeader(k,G.ApplicationJson);const Q=yield this.patch(Z,W,k);return this._processResponse(
Q,this.requestOptions)})}request(N,I,Z,z){return F(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Cli\
ent has already been disposed.");const k=new URL(I);let W=this._prepareRequest(N,k,z);const Q=this._allowRetries&&ue.includes(
N)?this._maxRetries+1:1;let oe=0,ne;do{if(ne=yield this.requestRaw(W,Z),ne&&ne.message&&ne.message.statusCode===Y.Unauthorized){
let ge;for(const Le of this.handlers)if(Le.canHandleAuthentication(ne)){ge=Le;break}return ge?ge.handleAuthentication(this,
W,Z):ne}let $e=this._maxRedirects;for(;ne.message.statusCode&&Ee.includes(ne.message.statusCode)&&this._allowRedirects&&
$e>0;){const ge=ne.message.headers.location;if(!ge)break;const Le=new URL(ge);if(k.protocol==="https:"&&k.protocol!==Le.
protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not all\
owed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield ne.
readBody(),Le.hostname!==k.hostname)for(const We in z)We.toLowerCase()==="authorization"&&delete z[We];W=this._prepareRequest(
N,Le,z),ne=yield this.requestRaw(W,Z),$e--}if(!ne.message.statusCode||!ze.includes(ne.message.statusCode))return ne;oe+=
1,oe<Q&&(yield ne.readBody(),yield this._performExponentialBackoff(oe))}while(oe<Q);return ne})}dispose(){this._agent&&this.
_agent.destroy(),this._disposed=!0}requestRaw(N,I){return F(this,void 0,void 0,function*(){return new Promise((Z,z)=>{function k(W,Q){
W?z(W):Q?Z(Q):z(new Error("Unknown error"))}this.requestRawWithCallback(N,I,k)})})}requestRawWithCallback(N,I,Z){typeof I==
"string"&&(N.options.headers||(N.options.headers={}),N.options.headers["Content-Length"]=Buffer.byteLength(I,"utf8"));let z=!1;
function k(oe,ne){z||(z=!0,Z(oe,ne))}const W=N.httpModule.request(N.options,oe=>{const ne=new we(oe);k(void 0,ne)});let Q;
W.on("socket",oe=>{Q=oe}),W.setTimeout(this._socketTimeout||3*6e4,()=>{Q&&Q.end(),k(new Error(`Request timeout: ${N.options.
path}`))}),W.on("error",function(oe){k(oe)}),I&&typeof I=="string"&&W.write(I,"utf8"),I&&typeof I!="string"?(I.on("close",
function(){W.end()}),I.pipe(W)):W.end()}getAgent(N){const I=new URL(N);return this._getAgent(I)}getAgentDispatcher(N){const I=new URL(
N),Z=w(I);if(Z&&Z.hostname)return this._getProxyAgentDispatcher(I,Z)}_prepareRequest(N,I,Z){const z={};z.parsedUrl=I;const k=z.
parsedUrl.protocol==="https:";z.httpModule=k?d:s;const W=k?443:80;if(z.options={},z.options.host=z.parsedUrl.hostname,z.
options.port=z.parsedUrl.port?parseInt(z.parsedUrl.port):W,z.options.path=(z.parsedUrl.pathname||"")+(z.parsedUrl.search||
""),z.options.method=N,z.options.headers=this._mergeHeaders(Z),this.userAgent!=null&&(z.options.headers["user-agent"]=this.
userAgent),z.options.agent=this._getAgent(z.parsedUrl),this.handlers)for(const Q of this.handlers)Q.prepareRequest(z.options);
return z}_mergeHeaders(N){return this.requestOptions&&this.requestOptions.headers?Object.assign({},te(this.requestOptions.
headers),te(N||{})):te(N||{})}_getExistingOrDefaultHeader(N,I,Z){let z;if(this.requestOptions&&this.requestOptions.headers){
const W=te(this.requestOptions.headers)[I];W&&(z=typeof W=="number"?W.toString():W)}const k=N[I];return k!==void 0?typeof k==
"number"?k.toString():k:z!==void 0?z:Z}_getExistingOrDefaultContentTypeHeader(N,I){let Z;if(this.requestOptions&&this.requestOptions.
headers){const k=te(this.requestOptions.headers)[q.ContentType];k&&(typeof k=="number"?Z=String(k):Array.isArray(k)?Z=k.
join(", "):Z=k)}const z=N[q.ContentType];return z!==void 0?typeof z=="number"?String(z):Array.isArray(z)?z.join(", "):z:
Z!==void 0?Z:I}_getAgent(N){let I;const Z=w(N),z=Z&&Z.hostname;if(this._keepAlive&&z&&(I=this._proxyAgent),z||(I=this._agent),
I)return I;const k=N.protocol==="https:";let W=100;if(this.requestOptions&&(W=this.requestOptions.maxSockets||o.globalAgent.
maxSockets),Z&&Z.hostname){const Q={maxSockets:W,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(Z.username||
Z.password)&&{proxyAuth:`${Z.username}:${Z.password}`}),{host:Z.hostname,port:Z.port})};let oe;const ne=Z.protocol==="ht\
tps:";k?oe=ne?C.httpsOverHttps:C.httpsOverHttp:oe=ne?C.httpOverHttps:C.httpOverHttp,I=oe(Q),this._proxyAgent=I}if(!I){const Q={
keepAlive:this._keepAlive,maxSockets:W};I=k?new a.Agent(Q):new o.Agent(Q),this._agent=I}return k&&this._ignoreSslError&&
(I.options=Object.assign(I.options||{},{rejectUnauthorized:!1})),I}_getProxyAgentDispatcher(N,I){let Z;if(this._keepAlive&&
(Z=this._proxyAgentDispatcher),Z)return Z;const z=N.protocol==="https:";return Z=new P.k(Object.assign({uri:I.href,pipelining:this.
_keepAlive?1:0},(I.username||I.password)&&{token:`Basic ${Buffer.from(`${I.username}:${I.password}`).toString("base64")}`})),
this._proxyAgentDispatcher=Z,z&&this._ignoreSslError&&(Z.options=Object.assign(Z.options.requestTls||{},{rejectUnauthorized:!1})),
Z}_getUserAgentWithOrchestrationId(N){const I=N||"actions/http-client",Z=process.env.ACTIONS_ORCHESTRATION_ID;if(Z){const z=Z.
replace(/[^a-z0-9_.-]/gi,"_");return`${I} actions_orchestration_id/${z}`}return I}_performExponentialBackoff(N){return F(
this,void 0,void 0,function*(){N=Math.min(ee,N);const I=re*Math.pow(2,N);return new Promise(Z=>setTimeout(()=>Z(),I))})}_processResponse(N,I){
return F(this,void 0,void 0,function*(){return new Promise((Z,z)=>F(this,void 0,void 0,function*(){const k=N.message.statusCode||
0,W={statusCode:k,result:null,headers:{}};k===Y.NotFound&&Z(W);function Q($e,ge){if(typeof ge=="string"){const Le=new Date(
ge);if(!isNaN(Le.valueOf()))return Le}return ge}let oe,ne;try{ne=yield N.readBody(),ne&&ne.length>0&&(I&&I.deserializeDates?
oe=JSON.parse(ne,Q):oe=JSON.parse(ne),W.result=oe),W.headers=N.message.headers}catch{}if(k>299){let $e;oe&&oe.message?$e=
oe.message:ne&&ne.length>0?$e=ne:$e=`Failed request: (${k})`;const ge=new se($e,k);ge.result=W.result,z(ge)}else Z(W)}))})}}
const te=D=>Object.keys(D).reduce((N,I)=>(N[I.toLowerCase()]=D[I],N),{})}),3759:((e,t,r)=>{r.d(t,{Eb:()=>mt,F7:()=>ge,FO:()=>v,
Fk:()=>Oe,G8:()=>kn,LK:()=>We,NC:()=>qt,Rl:()=>w,UI:()=>ht,Zm:()=>He,_L:()=>vn,em:()=>$n,fU:()=>m,m9:()=>V,mI:()=>x,q0:()=>R,
qm:()=>Ge});var o=r(4890),s=r(9396),a=r(4723);function d(p){return p.checks&&(p.checks=[...p.checks]),p}function w(p,l){
return new p(d({type:"string",...a.A2(l)}))}function $(p,l){return new p(d({type:"string",coerce:!0,...util.normalizeParams(
l)}))}function E(p,l){return new p({type:"string",format:"email",check:"string_format",abort:!1,...util.normalizeParams(
l)})}function T(p,l){return new p({type:"string",format:"guid",check:"string_format",abort:!1,...util.normalizeParams(l)})}
function C(p,l){return new p({type:"string",format:"uuid",check:"string_format",abort:!1,...util.normalizeParams(l)})}function P(p,l){
return new p({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...util.normalizeParams(l)})}function F(p,l){
return new p({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...util.normalizeParams(l)})}function Y(p,l){
return new p({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...util.normalizeParams(l)})}function q(p,l){
return new p({type:"string",format:"url",check:"string_format",abort:!1,...util.normalizeParams(l)})}function G(p,l){return new p(
{type:"string",format:"emoji",check:"string_format",abort:!1,...util.normalizeParams(l)})}function _e(p,l){return new p(
{type:"string",format:"nanoid",check:"string_format",abort:!1,...util.normalizeParams(l)})}function Ee(p,l){return new p(
{type:"string",format:"cuid",check:"string_format",abort:!1,...util.normalizeParams(l)})}function ze(p,l){return new p({
type:"string",format:"cuid2",check:"string_format",abort:!1,...util.normalizeParams(l)})}function ue(p,l){return new p({
type:"string",format:"ulid",check:"string_format",abort:!1,...util.normalizeParams(l)})}function ee(p,l){return new p({type:"\
string",format:"xid",check:"string_format",abort:!1,...util.normalizeParams(l)})}function re(p,l){return new p({type:"st\
ring",format:"ksuid",check:"string_format",abort:!1,...util.normalizeParams(l)})}function se(p,l){return new p({type:"st\
ring",format:"ipv4",check:"string_format",abort:!1,...util.normalizeParams(l)})}function we(p,l){return new p({type:"str\
ing",format:"ipv6",check:"string_format",abort:!1,...util.normalizeParams(l)})}function ce(p,l){return new p({type:"stri\
ng",format:"mac",check:"string_format",abort:!1,...util.normalizeParams(l)})}function he(p,l){return new p({type:"string",
format:"cidrv4",check:"string_format",abort:!1,...util.normalizeParams(l)})}function te(p,l){return new p({type:"string",
format:"cidrv6",check:"string_format",abort:!1,...util.normalizeParams(l)})}function D(p,l){return new p({type:"string",
format:"base64",check:"string_format",abort:!1,...util.normalizeParams(l)})}function N(p,l){return new p({type:"string",
format:"base64url",check:"string_format",abort:!1,...util.normalizeParams(l)})}function I(p,l){return new p({type:"strin\
g",format:"e164",check:"string_format",abort:!1,...util.normalizeParams(l)})}function Z(p,l){return new p({type:"string",
format:"credit_card",check:"string_format",abort:!1,...util.normalizeParams(l)})}function z(p,l){return new p({type:"str\
ing",format:"iban",check:"string_format",abort:!1,...util.normalizeParams(l)})}function k(p,l){return new p({type:"strin\
g",format:"jwt",check:"string_format",abort:!1,...util.normalizeParams(l)})}const W={Any:null,Minute:-1,Second:0,Millisecond:3,
Microsecond:6};function Q(p,l){return new p({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,
...util.normalizeParams(l)})}function oe(p,l){return new p({type:"string",format:"date",check:"string_format",...util.normalizeParams(
l)})}function ne(p,l){return new p({type:"string",format:"time",check:"string_format",precision:null,...util.normalizeParams(
l)})}function $e(p,l){return new p({type:"string",format:"duration",check:"string_format",...util.normalizeParams(l)})}function ge(p,l){
return new p(d({type:"number",checks:[],...a.A2(l)}))}function Le(p,l){return new p(d({type:"number",coerce:!0,checks:[],
...util.normalizeParams(l)}))}function We(p,l){return new p({type:"number",check:"number_format",abort:!1,format:"safein\
t",...a.A2(l)})}function or(p,l){return new p({type:"number",check:"number_format",abort:!1,format:"float32",...util.normalizeParams(
l)})}function yn(p,l){return new p({type:"number",check:"number_format",abort:!1,format:"float64",...util.normalizeParams(
l)})}function Fe(p,l){return new p({type:"number",check:"number_format",abort:!1,format:"int32",...util.normalizeParams(
l)})}function _n(p,l){return new p({type:"number",check:"number_format",abort:!1,format:"uint32",...util.normalizeParams(
l)})}function vn(p,l){return new p({type:"boolean",...a.A2(l)})}function zt(p,l){return new p({type:"boolean",coerce:!0,
...util.normalizeParams(l)})}function wn(p,l){return new p({type:"bigint",...util.normalizeParams(l)})}function bn(p,l){
return new p({type:"bigint",coerce:!0,...util.normalizeParams(l)})}function ir(p,l){return new p({type:"bigint",check:"b\
igint_format",abort:!1,format:"int64",...util.normalizeParams(l)})}function dt(p,l){return new p({type:"bigint",check:"b\
igint_format",abort:!1,format:"uint64",...util.normalizeParams(l)})}function ft(p,l){return new p({type:"symbol",...util.
normalizeParams(l)})}function sr(p,l){return new p({type:"undefined",...util.normalizeParams(l)})}function rt(p,l){return new p(
{type:"null",...util.normalizeParams(l)})}function jt(p){return new p({type:"any"})}function $n(p){return new p({type:"u\
nknown"})}function kn(p,l){return new p({type:"never",...a.A2(l)})}function En(p,l){return new p({type:"void",...util.normalizeParams(
l)})}function ar(p,l){return new p({type:"date",...util.normalizeParams(l)})}function Ot(p,l){return new p({type:"date",
coerce:!0,...util.normalizeParams(l)})}function At(p,l){return new p({type:"nan",...util.normalizeParams(l)})}function Tt(p,l){
return new checks.$ZodCheckLessThan({check:"less_than",...util.normalizeParams(l),value:p,inclusive:!1})}function He(p,l){
return new o.sm({check:"less_than",...a.A2(l),value:p,inclusive:!0})}function Bt(p,l){return new o.J_({check:"greater_th\
an",...a.A2(l),value:p,inclusive:!1})}function Ge(p,l){return new o.J_({check:"greater_than",...a.A2(l),value:p,inclusive:!0})}
function qt(p){return Bt(0,p)}function ur(p){return Tt(0,p)}function Wt(p){return He(0,p)}function ht(p){return Ge(0,p)}
function Pt(p,l){return new checks.$ZodCheckMultipleOf({check:"multiple_of",...util.normalizeParams(l),value:p})}function Sn(p,l){
return new checks.$ZodCheckMaxSize({check:"max_size",...util.normalizeParams(l),maximum:p})}function Gt(p,l){return new checks.
$ZodCheckMinSize({check:"min_size",...util.normalizeParams(l),minimum:p})}function Kt(p,l){return new checks.$ZodCheckSizeEquals(
{check:"size_equals",...util.normalizeParams(l),size:p})}function mt(p,l){return new o.Yk({check:"max_length",...a.A2(l),
maximum:p})}function V(p,l){return new o.Kk({check:"min_length",...a.A2(l),minimum:p})}function It(p,l){return new checks.
$ZodCheckLengthEquals({check:"length_equals",...util.normalizeParams(l),length:p})}function Oe(p,l){return new o.DG({check:"\
string_format",format:"regex",...a.A2(l),pattern:p})}function Vt(p){return new checks.$ZodCheckLowerCase({check:"string_\
format",format:"lowercase",...util.normalizeParams(p)})}function zn(p){return new checks.$ZodCheckUpperCase({check:"stri\
ng_format",format:"uppercase",...util.normalizeParams(p)})}function gt(p,l){return new checks.$ZodCheckIncludes({check:"\
string_format",format:"includes",...util.normalizeParams(l),includes:p})}function yt(p,l){return new checks.$ZodCheckStartsWith(
{check:"string_format",format:"starts_with",...util.normalizeParams(l),prefix:p})}function ot(p,l){return new checks.$ZodCheckEndsWith(
{check:"string_format",format:"ends_with",...util.normalizeParams(l),suffix:p})}function On(p,l,S){return new checks.$ZodCheckProperty(
{check:"property",property:p,schema:l,...util.normalizeParams(S)})}function _t(p,l){return new checks.$ZodCheckProperties(
{check:"properties",shape:p,...util.normalizeParams(l)})}function Ht(p,l){return new checks.$ZodCheckMimeType({check:"mi\
me_type",mime:p,...util.normalizeParams(l)})}function et(p){return new checks.$ZodCheckOverwrite({check:"overwrite",tx:p})}
function it(p){return et(l=>l.normalize(p))}function Ze(){return et(p=>p.trim())}function Jt(){return et(p=>p.toLowerCase())}
function vt(){return et(p=>p.toUpperCase())}function wt(){return et(p=>util.slugify(p))}function Yt(p,l,S){return new p(
{type:"array",element:l,...util.normalizeParams(S)})}function An(p,l,S){return new p({type:"union",options:l,...util.normalizeParams(
S)})}function h(p,l,S){return new p({type:"union",options:l,inclusive:!1,...util.normalizeParams(S)})}function g(p,l,S,X){
return new p({type:"union",options:S,discriminator:l,...util.normalizeParams(X)})}function A(p,l,S){return new p({type:"\
intersection",left:l,right:S})}function L(p,l,S,X){const Te=S instanceof schemas.$ZodType,Pe=Te?X:S,pt=Te?S:null;return new p(
{type:"tuple",items:l,rest:pt,...util.normalizeParams(Pe)})}function ae(p,l,S,X){return new p({type:"record",keyType:l,valueType:S,
...util.normalizeParams(X)})}function le(p,l,S,X){return new p({type:"map",keyType:l,valueType:S,...util.normalizeParams(
X)})}function je(p,l,S){return new p({type:"set",valueType:l,...util.normalizeParams(S)})}function Re(p,l,S){const X=Array.
isArray(l)?Object.fromEntries(l.map(Te=>[Te,Te])):l;return new p({type:"enum",entries:X,...util.normalizeParams(S)})}function Ke(p,l,S){
return new p({type:"enum",entries:l,...util.normalizeParams(S)})}function Xt(p,l,S){return new p({type:"literal",values:Array.
isArray(l)?l:[l],...util.normalizeParams(S)})}function Qt(p,l){return new p({type:"file",...util.normalizeParams(l)})}function cr(p,l){
return new p({type:"transform",transform:l})}function dr(p,l){return new p({type:"optional",innerType:l})}function Tn(p,l){
return new p({type:"nullable",innerType:l})}function Pn(p,l,S){return new p({type:"default",innerType:l,get defaultValue(){
return typeof S=="function"?S():util.shallowClone(S)}})}function In(p,l,S){return new p({type:"nonoptional",innerType:l,
...util.normalizeParams(S)})}function lr(p,l){return new p({type:"success",innerType:l})}function Zn(p,l,S){return new p(
{type:"catch",innerType:l,catchValue:typeof S=="function"?S:util.constantCatch(S)})}function Rn(p,l,S){return new p({type:"\
pipe",in:l,out:S})}function co(p,l){return new p({type:"readonly",innerType:l})}function lo(p,l,S){return new p({type:"t\
emplate_literal",parts:l,...util.normalizeParams(S)})}function fr(p,l){return new p({type:"lazy",getter:l})}function fo(p,l){
return new p({type:"promise",innerType:l})}function v(p,l,S){const X=a.A2(S);return X.abort??(X.abort=!0),new p({type:"c\
ustom",check:"custom",fn:l,...X})}function m(p,l,S){return new p({type:"custom",check:"custom",fn:l,...a.A2(S)})}function y(p,l){
const S=b(X=>(X.addIssue=Te=>{if(typeof Te=="string")X.issues.push(util.issue(Te,X.value,S._zod.def));else{const Pe=Te;Pe.
fatal&&(Pe.continue=!1),Pe.code??(Pe.code="custom"),"input"in Pe||(Pe.input=X.value),Pe.inst??(Pe.inst=S),Pe.continue??(Pe.
continue=!S._zod.def.abort),X.issues.push(util.issue(Pe))}},p(X.value,X)),l);return S}function b(p,l){const S=new checks.
$ZodCheck({check:"custom",...util.normalizeParams(l)});return S._zod.check=p,S}function R(p){const l=new o.QP({check:"de\
scribe"});return l._zod.onattach=[S=>{const X=s.fd.get(S)??{};s.fd.add(S,{...X,description:p})}],l._zod.check=()=>{},l}function x(p){
const l=new o.QP({check:"meta"});return l._zod.onattach=[S=>{const X=s.fd.get(S)??{};s.fd.add(S,{...X,...p})}],l._zod.check=
()=>{},l}function B(p,l){const S=util.normalizeParams(l);let X=S.truthy??["true","1","yes","on","y","enabled"],Te=S.falsy??
["false","0","no","off","n","disabled"];S.case!=="sensitive"&&(X=X.map(Ye=>typeof Ye=="string"?Ye.toLowerCase():Ye),Te=Te.
map(Ye=>typeof Ye=="string"?Ye.toLowerCase():Ye));const Pe=new Set(X),pt=new Set(Te),Je=p.Codec??schemas.$ZodCodec,pr=p.
Boolean??schemas.$ZodBoolean,hr=p.String??schemas.$ZodString,po=new hr({type:"string",error:S.error}),ho=new pr({type:"b\
oolean",error:S.error}),Zt=new Je({type:"pipe",in:po,out:ho,transform:((Ye,xn)=>{let en=Ye;return S.case!=="sensitive"&&
(en=en.toLowerCase()),Pe.has(en)?!0:pt.has(en)?!1:(xn.issues.push({code:"invalid_value",expected:"stringbool",values:[...Pe,
...pt],input:xn.value,inst:Zt,continue:!1}),{})}),reverseTransform:((Ye,xn)=>Ye===!0?X[0]||"true":Te[0]||"false"),error:S.
error});return Zt._zod.bag.truthy=X,Zt._zod.bag.falsy=Te,Zt._zod.bag.case=S.case??"insensitive",Zt}function de(p,l,S,X={}){
const Te=util.normalizeParams(X),Pe={check:"string_format",type:"string",format:l,fn:typeof S=="function"?S:Je=>S.test(Je),
...Te};return S instanceof RegExp&&(Pe.pattern=S),new p(Pe)}}),4890:((e,t,r)=>{r.d(t,{DG:()=>ee,J_:()=>T,KH:()=>P,Kk:()=>Ee,
QP:()=>a,Yk:()=>_e,sm:()=>E});var o=r(8532),s=r(4723);const a=o.xI("$ZodCheck",(z,k)=>{var W;z._zod??(z._zod={}),z._zod.
def=k,(W=z._zod).onattach??(W.onattach=[])}),d=z=>{const k=z.value;return!util.nullish(k)&&k.size!==void 0},w=z=>{const k=z.
value;return!s.cl(k)&&k.length!==void 0},$={number:"number",bigint:"bigint",object:"date"},E=o.xI("$ZodCheckLessThan",(z,k)=>{
a.init(z,k);const W=$[typeof k.value];z._zod.check=Q=>{(k.inclusive?Q.value<=k.value:Q.value<k.value)||Q.issues.push({origin:$[typeof Q.
value]??W,code:"too_big",maximum:typeof k.value=="object"?k.value.getTime():k.value,input:Q.value,inclusive:k.inclusive,
inst:z,continue:!k.abort})}}),T=o.xI("$ZodCheckGreaterThan",(z,k)=>{a.init(z,k);const W=$[typeof k.value];z._zod.check=Q=>{
(k.inclusive?Q.value>=k.value:Q.value>k.value)||Q.issues.push({origin:$[typeof Q.value]??W,code:"too_small",minimum:typeof k.
value=="object"?k.value.getTime():k.value,input:Q.value,inclusive:k.inclusive,inst:z,continue:!k.abort})}}),C=null,P=o.xI(
"$ZodCheckNumberFormat",(z,k)=>{a.init(z,k),k.format=k.format||"float64";const W=k.format?.includes("int"),Q=W?"int":"nu\
mber",[oe,ne]=s.zH[k.format];z._zod.check=$e=>{const ge=$e.value;if(W){if(!Number.isInteger(ge)){$e.issues.push({expected:Q,
format:k.format,code:"invalid_type",continue:!1,input:ge,inst:z});return}if(!Number.isSafeInteger(ge)){ge>0?$e.issues.push(
{input:ge,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:z,origin:Q,
inclusive:!0,continue:!k.abort}):$e.issues.push({input:ge,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integer\
s must be within the safe integer range.",inst:z,origin:Q,inclusive:!0,continue:!k.abort});return}}ge<oe&&$e.issues.push(
{origin:"number",input:ge,code:"too_small",minimum:oe,inclusive:!0,inst:z,continue:!k.abort}),ge>ne&&$e.issues.push({origin:"\
number",input:ge,code:"too_big",maximum:ne,inclusive:!0,inst:z,continue:!k.abort})}}),F=null,Y=null,q=null,G=null,_e=o.xI(
"$ZodCheckMaxLength",(z,k)=>{var W;a.init(z,k),(W=z._zod.def).when??(W.when=w),z._zod.check=Q=>{const oe=Q.value,ne=oe.length;
if((typeof oe=="string"&&ne>k.maximum?s.O7(oe):ne)<=k.maximum)return;const ge=s.Rc(oe);Q.issues.push({origin:ge,code:"to\
o_big",maximum:k.maximum,inclusive:!0,input:oe,inst:z,continue:!k.abort})}}),Ee=o.xI("$ZodCheckMinLength",(z,k)=>{var W;
a.init(z,k),(W=z._zod.def).when??(W.when=w),z._zod.check=Q=>{const oe=Q.value,ne=oe.length;if((typeof oe=="string"&&ne>=
k.minimum&&ne<k.minimum*2?s.O7(oe):ne)>=k.minimum)return;const ge=s.Rc(oe);Q.issues.push({origin:ge,code:"too_small",minimum:k.
minimum,inclusive:!0,input:oe,inst:z,continue:!k.abort})}}),ze=null,ue=o.xI("$ZodCheckStringFormat",(z,k)=>{var W,Q;a.init(
z,k),k.pattern?(W=z._zod).check??(W.check=oe=>{k.pattern.lastIndex=0,!k.pattern.test(oe.value)&&oe.issues.push({origin:"\
string",code:"invalid_format",format:k.format,input:oe.value,...k.pattern?{pattern:k.pattern.toString()}:{},inst:z,continue:!k.
abort})}):(Q=z._zod).check??(Q.check=()=>{})}),ee=o.xI("$ZodCheckRegex",(z,k)=>{ue.init(z,k),z._zod.check=W=>{k.pattern.
lastIndex=0,!k.pattern.test(W.value)&&W.issues.push({origin:"string",code:"invalid_format",format:"regex",input:W.value,
pattern:k.pattern.toString(),inst:z,continue:!k.abort})}}),re=null,se=null,we=null,ce=null,he=null;function te(z,k,W){z.
issues.length&&k.issues.push(...util.prefixIssues(W,z.issues))}const D=null,N=null,I=null,Z=null}),8532:((e,t,r)=>{r.d(t,
{$W:()=>Y,GT:()=>C,cV:()=>P,cr:()=>F,tm:()=>a,xI:()=>E});var o=r(4723),s;const a=Object.freeze({status:"aborted"}),d={value:void 0,
enumerable:!1};let w="captureStackTrace"in Error?Error:null;function $(q){const G=w;if(G){const _e=G.stackTraceLimit;if(typeof _e==
"number"){try{G.stackTraceLimit=0}catch{return w=null,new q}try{return new q}finally{G.stackTraceLimit=_e}}}return new q}
function E(q,G,_e,Ee){const ze={};function ue(te){this.def=te,this.constr=he,this.traits=new Set}ue.prototype=ze;const ee=_e,
re=ee&&new WeakSet;function se(te,D){if(te._zod){if(te._zod.traits.has(q))return}else{d.value=new ue(D);try{Object.defineProperty(
te,"_zod",d)}finally{d.value=void 0}}if(te._zod.traits.add(q),G(te,D),re){const I=Object.getPrototypeOf(te),Z=te._zod.constr.
prototype;let z=I;for(;z&&z!==Z;)z=Object.getPrototypeOf(z);const k=z??I;re.has(k)||(re.add(k),(0,o.ol)(k,ee))}const N=he.
prototype;for(const I in N)Object.prototype.hasOwnProperty.call(N,I)&&(I in te||(te[I]=N[I].bind(te)))}const we=Ee?.Parent??
Object;class ce extends we{}Object.defineProperty(ce,"name",{value:q});function he(te){const D=Ee?.Parent?$(ce):this;se(
D,te);const N=D._zod.deferred;if(N){for(const Z of N)Z();D._zod.deferred=void 0}const I=globalThis.__zod_globalConfig?.postProcessor;
return I&&I(D),D}return Object.defineProperty(he,"init",{value:se}),Object.defineProperty(he,Symbol.hasInstance,{value:te=>Ee?.
Parent&&te instanceof Ee.Parent?!0:te?._zod?.traits?.has(q)}),Object.defineProperty(he,"name",{value:q}),he}const T=null;
class C extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class P extends Error{constructor(G){
super(`Encountered unidirectional transform during encode: ${G}`),this.name="ZodEncodeError"}}(s=globalThis).__zod_globalConfig??
(s.__zod_globalConfig={});const F=globalThis.__zod_globalConfig;function Y(q){return q&&Object.assign(F,q),F}}),9396:((e,t,r)=>{
r.d(t,{fd:()=>$});var o;const s=null,a=null;class d{constructor(){this._map=new WeakMap,this._idmap=new Map}add(T,...C){
const P=C[0];return this._map.set(T,P),P&&typeof P=="object"&&"id"in P&&this._idmap.set(P.id,T),this}clear(){return this.
_map=new WeakMap,this._idmap=new Map,this}remove(T){const C=this._map.get(T);return C&&typeof C=="object"&&"id"in C&&this.
_idmap.delete(C.id),this._map.delete(T),this}get(T){const C=T._zod.parent;if(C){const P={...this.get(C)??{}};delete P.id;
const F={...P,...this._map.get(T)};return Object.keys(F).length?F:void 0}return this._map.get(T)}has(T){return this._map.
has(T)}}function w(){return new d}(o=globalThis).__zod_globalRegistry??(o.__zod_globalRegistry=w());const $=globalThis.__zod_globalRegistry}),
4723:((e,t,r)=>{r.d(t,{A2:()=>_n,Gv:()=>Q,MO:()=>ee,NM:()=>wn,O7:()=>ht,PO:()=>F,QH:()=>Ot,Qd:()=>ne,Rc:()=>Pt,SS:()=>An,
Vy:()=>ue,X:()=>wt,cl:()=>Y,d3:()=>Ge,gx:()=>W,hi:()=>Bt,iR:()=>qt,jD:()=>On,k8:()=>C,lQ:()=>Tt,o8:()=>Fe,ol:()=>yt,p6:()=>q,
qQ:()=>We,qh:()=>ot,rL:()=>At,sD:()=>yn,sn:()=>Gt,v5:()=>vt,w5:()=>E,zH:()=>bn});function o(h){return h}function s(h){return h}
function a(){return h=>h}function d(h){}function w(h){throw new Error("Unexpected value in exhaustive check")}function $(h){}
function E(h){const g=Object.values(h).filter(L=>typeof L=="number");return Object.entries(h).filter(([L,ae])=>g.indexOf(
+L)===-1).map(([L,ae])=>ae)}function T(h,g="|"){return h.map(A=>zt(A)).join(g)}function C(h,g){return typeof g=="bigint"?
g.toString():g}class P{constructor(g){this._getter=g,this._value=void 0}get value(){const g=this._getter;return g!==void 0&&
(this._value=g(),this._getter=void 0),this._value}}function F(h){return new P(h)}function Y(h){return h==null}function q(h){
const g=h.startsWith("^")?1:0,A=h.endsWith("$")?h.length-1:h.length;return h.slice(g,A)}function G(h,g){const A=h/g,L=Math.
round(A),ae=4*Number.EPSILON*Math.max(Math.abs(A),1);return Math.abs(A-L)<ae?0:A-L}const _e=null;function Ee(h,g,A){let L;
Object.defineProperty(h,g,{get(){if(L!==_e)return L===void 0&&(L=_e,L=A()),L},set(ae){Object.defineProperty(h,g,{value:ae})},
configurable:!0})}function ze(h){return Object.create(Object.getPrototypeOf(h),Object.getOwnPropertyDescriptors(h))}function ue(h,g,A){
Object.defineProperty(h,g,{value:A,writable:!0,enumerable:!0,configurable:!0})}function ee(h){const g=Object.getOwnPropertyDescriptor(
h,"shape");return g?.get?g.get.raw:g?.value}function re(h){return ee(h._zod.def)??h._zod.def.shape}function se(h,g,A){Object.
defineProperty(h,g,{get(){const L=A();return ue(this,g,L),L},enumerable:!0,configurable:!0})}function we(h,g,A){g in h?ue(
h,g,A):h[g]=A}function ce(h,g,A,L){const ae=re(g);for(const le of A){const je=Object.getOwnPropertyDescriptor(ae,le);je.
enumerable&&(je.get?se(h,le,()=>{const Re=g._zod.def.shape[le];return L?L(Re,le):Re}):we(h,le,L?L(je.value,le):je.value))}}
function he(h,g){for(const A of Reflect.ownKeys(g)){const L=Object.getOwnPropertyDescriptor(g,A);L.enumerable&&(L.get?se(
h,A,()=>g[A]):we(h,A,L.value))}}function te(...h){const g={};for(const A of h){const L=Object.getOwnPropertyDescriptors(
A);Object.assign(g,L)}return Object.defineProperties({},g)}function D(h){return te(h._zod.def)}function N(h,g){return g?
g.reduce((A,L)=>A?.[L],h):h}function I(h){const g=Object.keys(h),A=g.map(L=>h[L]);return Promise.all(A).then(L=>{const ae={};
for(let le=0;le<g.length;le++)ae[g[le]]=L[le];return ae})}function Z(h=10){const g="abcdefghijklmnopqrstuvwxyz";let A="";
for(let L=0;L<h;L++)A+=g[Math.floor(Math.random()*g.length)];return A}function z(h){return JSON.stringify(h)}function k(h){
return h.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}const W="captureSta\
ckTrace"in Error?Error.captureStackTrace:(...h)=>{};function Q(h){return typeof h=="object"&&h!==null&&!Array.isArray(h)}
const oe=null;function ne(h){if(Q(h)===!1)return!1;const g=h.constructor;if(g===void 0||typeof g!="function")return!0;const A=g.
prototype;return!(Q(A)===!1||Object.prototype.hasOwnProperty.call(A,"isPrototypeOf")===!1)}function $e(h){return ne(h)?{
...h}:Array.isArray(h)?[...h]:h instanceof Map?new Map(h):h instanceof Set?new Set(h):h}function ge(h){let g=0;for(const A in h)
Object.prototype.hasOwnProperty.call(h,A)&&g++;return g}const Le=h=>{const g=typeof h;switch(g){case"undefined":return"u\
ndefined";case"string":return"string";case"number":return Number.isNaN(h)?"nan":"number";case"boolean":return"boolean";case"\
function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(h)?
"array":h===null?"null":h.then&&typeof h.then=="function"&&h.catch&&typeof h.catch=="function"?"promise":typeof Map<"u"&&
h instanceof Map?"map":typeof Set<"u"&&h instanceof Set?"set":typeof Date<"u"&&h instanceof Date?"date":typeof File<"u"&&
h instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${g}`)}},We=new Set(["string","number","sy\
mbol"]),or=new Set(["string","number","bigint","boolean","symbol","undefined"]);function yn(h){return h.replace(/[.*+?^${}()|[\]\\]/g,
"\\$&")}function Fe(h,g,A){const L=new h._zod.constr(g??h._zod.def);return(!g||A?.parent)&&(L._zod.parent=h),L}function _n(h){
const g=h;if(!g)return{};if(typeof g=="string")return{error:()=>g};if(g?.message!==void 0){if(g?.error!==void 0)throw new Error(
"Cannot specify both `message` and `error` params");g.error=g.message}return delete g.message,typeof g.error=="string"?{
...g,error:()=>g.error}:g}function vn(h){let g;return new Proxy({},{get(A,L,ae){return g??(g=h()),Reflect.get(g,L,ae)},set(A,L,ae,le){
return g??(g=h()),Reflect.set(g,L,ae,le)},has(A,L){return g??(g=h()),Reflect.has(g,L)},deleteProperty(A,L){return g??(g=
h()),Reflect.deleteProperty(g,L)},ownKeys(A){return g??(g=h()),Reflect.ownKeys(g)},getOwnPropertyDescriptor(A,L){return g??
(g=h()),Reflect.getOwnPropertyDescriptor(g,L)},defineProperty(A,L,ae){return g??(g=h()),Reflect.defineProperty(g,L,ae)}})}
function zt(h){return typeof h=="bigint"?h.toString()+"n":typeof h=="string"?`"${h}"`:`${h}`}function wn(h){return Object.
keys(h).filter(g=>h[g]._zod.optin!==void 0&&h[g]._zod.optout==="optional")}const bn={safeint:[Number.MIN_SAFE_INTEGER,Number.
MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],
float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},ir={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[
BigInt(0),BigInt("18446744073709551615")]};function dt(h,g){const A=h._zod.def,L=A.checks;if(L&&L.length>0)throw new Error(
".pick() cannot be used on object schemas containing refinements");const le={};return ce(le,h,ft(h,g)),Fe(h,te(A,{shape:le,
checks:[]}))}function ft(h,g){const A=re(h),L=[];for(const ae of Reflect.ownKeys(g)){if(!Object.getOwnPropertyDescriptor(
A,ae)?.enumerable)throw new Error(`Unrecognized key: "${String(ae)}"`);g[ae]&&L.push(ae)}return L}function sr(h,g){const A=h.
_zod.def,L=A.checks;if(L&&L.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");
const le=new Set(ft(h,g)),je={};return ce(je,h,Reflect.ownKeys(re(h)).filter(Re=>!le.has(Re))),Fe(h,te(A,{shape:je,checks:[]}))}
function rt(h,g){if(!ne(g))throw new Error("Invalid input to extend: expected a plain object");const A=h._zod.def.checks;
if(A&&A.length>0){const ae=re(h);for(const le of Reflect.ownKeys(g))if(Object.getOwnPropertyDescriptor(ae,le)!==void 0)throw new Error(
"Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return Fe(h,te(h._zod.def,
{shape:jt(h,g)}))}function jt(h,g){const A={};return ce(A,h,Reflect.ownKeys(re(h))),he(A,g),A}function $n(h,g){if(!ne(g))
throw new Error("Invalid input to safeExtend: expected a plain object");return Fe(h,te(h._zod.def,{shape:jt(h,g)}))}function kn(h,g){
if(!g?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.exten\
d()`.");if(h._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. \
Use .safeExtend() instead.");const A={};ce(A,h,Reflect.ownKeys(re(h))),ce(A,g,Reflect.ownKeys(re(g)));const L=te(h._zod.
def,{shape:A,get catchall(){return g._zod.def.catchall},checks:g._zod.def.checks??[]});return Fe(h,L)}function En(h,g,A,L="\
partial"){const le=g._zod.def.checks;if(le&&le.length>0)throw new Error(`.${L}() cannot be used on object schemas contai\
ning refinements`);const Re=A?new Set(ft(g,A)):void 0,Ke={};return ce(Ke,g,Reflect.ownKeys(re(g)),h&&((Xt,Qt)=>Re&&!Re.has(
Qt)?Xt:new h({type:"optional",innerType:Xt}))),Fe(g,te(g._zod.def,{shape:Ke,checks:[]}))}function ar(h,g,A){const L=A?new Set(
ft(g,A)):void 0,ae={};return ce(ae,g,Reflect.ownKeys(re(g)),(le,je)=>L&&!L.has(je)?le:new h({type:"nonoptional",innerType:le})),
Fe(g,te(g._zod.def,{shape:ae}))}function Ot(h,g=0){if(h.aborted===!0)return!0;for(let A=g;A<h.issues.length;A++)if(h.issues[A]?.
continue!==!0)return!0;return!1}function At(h,g=0){if(h.aborted===!0)return!0;for(let A=g;A<h.issues.length;A++)if(h.issues[A]?.
continue===!1)return!0;return!1}function Tt(h,g){return g.map(A=>{var L;return(L=A).path??(L.path=[]),A.path.unshift(h),
A})}function He(h){return typeof h=="string"?h:h?.message}function Bt(h){const g=[];for(const A of h??[]){const L=A._zod.
def;if(!/_(length|size)$|_equals$/.test(L.check))break;const ae=L.maximum??L.length??L.size;ae>=0&&g.push([ae,A])}return g}
function Ge(h,g,A){var L;for(let ae=g;ae<h.length;ae++)(L=h[ae]).schema??(L.schema=A)}function qt(h,g,A){var L;const ae=h.
inst?._zod?.traits;ae?.has("$ZodType")&&(ae.has("$ZodCheck")?(L=h).schema??(L.schema=h.inst):h.schema=h.inst);const le=h.
schema!==h.inst?h.schema?._zod.def?.error:void 0,je=h.message?h.message:He(h.inst?._zod.def?.error?.(h))??He(le?.(h))??He(
g?.error?.(h))??He(A.customError?.(h))??He(A.localeError?.(h))??"Invalid input",Re={};for(const Ke of Object.keys(h))Ke===
"inst"||Ke==="schema"||Ke==="continue"||Ke==="input"||Ke==="__proto__"||(Re[Ke]=h[Ke]);return Re.path??(Re.path=[]),Re.message=
je,g?.reportInput&&(Re.input=h.input),Re}function ur(h){return h instanceof Set?"set":h instanceof Map?"map":h instanceof
File?"file":"unknown"}const Wt=/[\uD800-\uDBFF]/;function ht(h){const g=h.length;if(!Wt.test(h))return g;let A=g;for(let L=0;L<
g-1;L++)(h.charCodeAt(L)&64512)===55296&&(h.charCodeAt(L+1)&64512)===56320&&(A--,L++);return A}function Pt(h){return Array.
isArray(h)?"array":typeof h=="string"?"string":"unknown"}function Sn(h){const g=typeof h;switch(g){case"number":return Number.
isNaN(h)?"nan":"number";case"object":{if(h===null)return"null";if(Array.isArray(h))return"array";const A=h;if(A&&Object.
getPrototypeOf(A)!==Object.prototype&&"constructor"in A&&A.constructor)return A.constructor.name}}return g}function Gt(...h){
const[g,A,L]=h;return typeof g=="string"?{message:g,code:"custom",input:A,inst:L}:{...g}}function Kt(h){return Object.entries(
h).filter(([g,A])=>Number.isNaN(Number.parseInt(g,10))).map(g=>g[1])}function mt(h){const g=atob(h),A=new Uint8Array(g.length);
for(let L=0;L<g.length;L++)A[L]=g.charCodeAt(L);return A}function V(h){let g="";for(let A=0;A<h.length;A++)g+=String.fromCharCode(
h[A]);return btoa(g)}function It(h){const g=h.replace(/-/g,"+").replace(/_/g,"/"),A="=".repeat((4-g.length%4)%4);return mt(
g+A)}function Oe(h){return V(h).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function Vt(h){const g=h.replace(
/^0x/,"");if(g.length%2!==0)throw new Error("Invalid hex string length");const A=new Uint8Array(g.length/2);for(let L=0;L<
g.length;L+=2)A[L/2]=Number.parseInt(g.slice(L,L+2),16);return A}function zn(h){return Array.from(h).map(g=>g.toString(16).
padStart(2,"0")).join("")}class gt{constructor(...g){}}function yt(h,g){for(const A in g){const L=Object.getOwnPropertyDescriptor(
g,A);L.get?Object.defineProperty(h,A,{...L,enumerable:!1}):Ht(h,A,L.value)}}function ot(h,g,A,L=!0){return Object.defineProperty(
h,g,{configurable:!0,writable:!0,enumerable:L,value:A}),A}function On(h,g,A){return ot(h,g,A,!1)}function _t(h,g){for(const A in h){
const L=h[A];Object.defineProperty(g,A,{configurable:!0,enumerable:!0,get(){return ot(this,A,L(this))},set(ae){ot(this,A,
ae)}})}return g}function Ht(h,g,A){Object.defineProperty(h,g,{configurable:!0,get(){return this==null?A:ot(this,g,A.bind(
this))},set(L){ot(this,g,L)}})}function et(h,g){const A=Object.getPrototypeOf(h);return g in A?void 0:A}let it,Ze=!1;const Jt={
configurable:!0,get(){Ze=!0}};function vt(h,g,A){const L=Object.getPrototypeOf(h._zod);if(g in L&&it!==h._zod){it=void 0;
return}it=h._zod,Object.defineProperty(L,g,{configurable:!0,get(){Object.defineProperty(this,g,Jt);const ae=Ze;Ze=!1;try{
const le=A(this);return Ze?delete this[g]:Object.defineProperty(this,g,{configurable:!0,writable:!0,value:le}),Ze=Ze||ae,
le}catch(le){throw delete this[g],Ze=Ze||ae,le}},set(ae){Object.defineProperty(this,g,{configurable:!0,writable:!0,value:ae})}})}
function wt(h,g,A,L){const ae=et(h,g);ae&&Object.defineProperty(ae,g,{configurable:!0,get(){const le={configurable:!0,writable:!0,
enumerable:L,value:void 0};return Object.defineProperty(this,g,le),le.value=A(this),Object.defineProperty(this,g,le),le.
value},set(le){Object.defineProperty(this,g,{configurable:!0,writable:!0,enumerable:L,value:le})}})}const Yt="~constantC\
atch";function An(h){const g=()=>h;return g[Yt]=!0,g}}),8395:((e,t,r)=>{r.d(t,{Xz9:()=>Bn,YOg:()=>br,zMY:()=>Po,MfU:()=>Tu,
IeY:()=>Lo,gMt:()=>fu,k5n:()=>xo,Whr:()=>Ga,euz:()=>vu,_H3:()=>au,mee:()=>Do,cl6:()=>Eu,aig:()=>Ao,Ikc:()=>iu,lqM:()=>Mo,
FsL:()=>Zu,g1P:()=>Zo,YPB:()=>Nu,rej:()=>su,YjP:()=>Un,pdi:()=>$u,L5J:()=>Fn});var o=r(8532),s=r(4890);const a=/^[cC][0-9a-z]{6,}$/,
d=/^[0-9a-z]+$/,w=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,$=/^[0-9a-vA-V]{20}$/,E=/^[A-Za-z0-9]{27}$/,T=/^[a-zA-Z0-9_-]{21}$/;
function C(n){return new RegExp(`^[a-zA-Z0-9_-]{${n}}$`)}const P=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,
F=/^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/,
Y=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,q=n=>n?new RegExp(`^([0-9a-fA-F]{8}-\
[0-9a-fA-F]{4}-${n}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
G=null,_e=null,Ee=null,ze=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,
ue=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
ee=/^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/,
re=/^[^\s@"]{1,64}@[^\s@]{1,255}$/u,se=null,we=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
ce=null;function he(){return new RegExp(ce,"u")}const te=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
D=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
N=n=>{const i=util.escapeRegex(n??":");return new RegExp(`^(?:[0-9A-F]{2}${i}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${i}){5}[0-\
9a-f]{2}$`)},I=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
Z=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
z=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,k=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,
W=/^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/,
Q=/^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/,oe=/^https?$/,ne=/^\+[1-9]\d{6,14}$/,
$e=/^\d(?:[ -]?\d){11,18}$/,ge=/^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/,
Le=/^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/,We=null;function or(n){return new RegExp(`^${n}$`)}const yn=null;function Fe(n){
const i="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof n.precision=="number"?n.precision===-1?`${i}`:n.precision===0?`${i}:\
[0-5]\\d`:`${i}:[0-5]\\d\\.\\d{${n.precision}}`:n.seconds?`${i}:[0-5]\\d(?:\\.\\d+)?`:`${i}(?::[0-5]\\d(?:\\.\\d+)?)?`}function _n(n){
return new RegExp(`^${Fe(n)}$`)}function vn(n){const i=["Z"];n.offset&&i.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const u=`${Fe(
{precision:n.precision,seconds:!0})}(?:${i.join("|")})`,c=n.local?`${u}|${Fe({precision:n.precision})}`:u;return new RegExp(
`^${We}T(?:${c})$`)}const zt=/^[\s\S]{0,}$/,wn=n=>{const i=n?`[\\s\\S]{${n?.minimum??0},${n?.maximum??""}}`:"[\\s\\S]*";
return new RegExp(`^${i}$`)},bn=/^-?\d+n?$/,ir=/^-?\d+$/,dt=/^-?\d+(?:\.\d+)?$/,ft=/^(?:true|false)$/i,sr=/^null$/i,rt=/^undefined$/i,
jt=/^[^A-Z]*$/,$n=/^[^a-z]*$/,kn=/^[0-9a-fA-F]*$/;function En(n,i){return new RegExp(`^[A-Za-z0-9+/]{${n}}${i}$`)}function ar(n){
return new RegExp(`^[A-Za-z0-9_-]{${n}}$`)}const Ot=/^[0-9a-fA-F]{32}$/,At=null,Tt=null,He=/^[0-9a-fA-F]{40}$/,Bt=null,Ge=null,
qt=/^[0-9a-fA-F]{64}$/,ur=null,Wt=null,ht=/^[0-9a-fA-F]{96}$/,Pt=null,Sn=null,Gt=/^[0-9a-fA-F]{128}$/,Kt=null,mt=null;var V=r(
4723);const It={major:4,minor:6,patch:7},Oe=o.xI("$ZodType",(n,i)=>{var u;n??(n={}),n._zod.def=i,n._zod.bag=n._zod.bag||
{},n._zod.version=It;const c=n._zod.def.checks,f=n._zod.traits.has("$ZodCheck")?[n,...c??[]]:c?.length?[...c]:[];for(const _ of f)
for(const U of _._zod.onattach)U(n);if(f.length===0)(u=n._zod).deferred??(u.deferred=[]),n._zod.deferred?.push(()=>{n._zod.
run=n._zod.parse});else{const _=(j,H,M)=>{if(j.memo)return j;let K=V.QH(j),ie;for(const me of H){if(me._zod.def.when){if(V.
rL(j)||!me._zod.def.when(j))continue}else if(K)continue;const ke=j.issues.length,be=me._zod.check(j);if(be instanceof Promise&&
M?.async===!1)throw new o.GT;if(ie||be instanceof Promise)ie=(ie??Promise.resolve()).then(async()=>{await be,j.issues.length!==
ke&&(V.d3(j.issues,ke,n),K||(K=V.QH(j,ke)))});else{if(j.issues.length===ke)continue;V.d3(j.issues,ke,n),K||(K=V.QH(j,ke))}}
return ie?ie.then(()=>j):j},U=(j,H,M)=>{if(V.QH(j))return j.aborted=!0,j;const K=_(H,f,M);if(K instanceof Promise){if(M.
async===!1)throw new o.GT;return K.then(ie=>n._zod.parse(ie,M))}return n._zod.parse(K,M)};n._zod.run=(j,H)=>{if(H.skipChecks)
return n._zod.parse(j,H);if(H.direction==="backward"){const K=n._zod.parse({value:j.value,issues:[]},{...H,skipChecks:!0});
return K instanceof Promise?K.then(ie=>U(ie,j,H)):U(K,j,H)}const M=n._zod.parse(j,H);if(M instanceof Promise){if(H.async===
!1)throw new o.GT;return M.then(K=>_(K,f,H))}return _(M,f,H)}}},{get"~standard"(){return V.jD(this,"~standard",gt(this))},
set"~standard"(n){V.qh(this,"~standard",n)}}),Vt=(n,i)=>n.issues.length?{issues:n.issues.map(u=>V.iR(u,i,o.$W()))}:{value:n.
value};async function zn(n,i){const u={async:!0};return Vt(await n._zod.run({value:i,issues:[]},u),u)}function gt(n){return{
validate:i=>{const u={async:!1};try{const c=n._zod.run({value:i,issues:[]},u);if(!(c instanceof Promise))return Vt(c,u)}catch{}
return zn(n,i)},vendor:"zod",version:1}}const yt=o.xI("$ZodString",(n,i)=>{Oe.init(n,i),n._zod.pattern=i.pattern??zt,n._zod.
parse=(u,c)=>{if(i.coerce)try{u.value=String(u.value)}catch{}return typeof u.value=="string"||u.issues.push({expected:"s\
tring",code:"invalid_type",input:u.value,inst:n}),u}}),ot=null,On=null,_t=null,Ht=null,et=1,it=2;function Ze(n){try{return typeof URL<
"u"&&typeof URL.canParse=="function"?URL.canParse(n):(new URL(n),!0)}catch{return!1}}function Jt(n,i){return!("normalize"in
i)&&!("hostname"in i)&&!("protocol"in i)?Ze(n)||it:vt(n,i)}function vt(n,i){if(!i.normalize&&i.protocol?.source===regexes.
httpProtocol.source&&!/^https?:\/\//i.test(n))return et;try{if(typeof URL<"u"){const u=URL;if(typeof u.parse=="function")
return u.parse(n)??it}return new URL(n)}catch{return it}}const wt=/[\t\n\r]/g;function Yt(n){return n.replace(wt,"")}function An(n,i){
return i.lastIndex=0,i.test(n.hostname)}function h(n,i){return i.lastIndex=0,i.test(n.protocol.endsWith(":")?n.protocol.
slice(0,-1):n.protocol)}const g=null,A=null,L=null,ae=null,le=null,je=null,Re=null,Ke=null,Xt=null,Qt=null,cr=null,dr=null,
Tn=null,Pn=/^[0-9a-fA-F:.]+$/;function In(n){return Pn.test(n)?Ze(`http://[${n}]`):!1}const lr=null,Zn=null,Rn=null;function co(n){
const i=n.split("/");if(i.length!==2)return!1;const[u,c]=i;if(!c)return!1;const f=Number(c);return`${f}`!==c||f<0||f>128?
!1:In(u)}const lo=null;function fr(n){if(n==="")return!0;if(/\s/.test(n)||n.length%4!==0)return!1;try{return atob(n),!0}catch{
return!1}}const fo=/^[0-9a-zA-Z+/]*={0,2}$/,v=null,m=/^[A-Za-z0-9_-]*$/;function y(n){if(!m.test(n))return!1;const i=n.replace(
/[-_]/g,c=>c==="-"?"+":"/"),u=i.padEnd(Math.ceil(i.length/4)*4,"=");return fr(u)}const b=null,R=null,x=/[- ]/g;function B(n){
let i=n.length,u=1,c=0;for(;i;){const f=n.charCodeAt(--i)-48;u^=1,c+=u?[0,2,4,6,8,1,3,5,7,9][f]:f}return c%10===0}function de(n){
return regexes.creditCard.test(n)?B(n.replace(x,"")):!1}const p=null;function l(n){let i=0;const u=n.length;for(let c=4;c<
u;c++){const f=n.charCodeAt(c);i=(f>=65?i*100+(f-55):i*10+(f-48))%97}for(let c=0;c<4;c++){const f=n.charCodeAt(c);i=(f>=
65?i*100+(f-55):i*10+(f-48))%97}return i===1}function S(n){return regexes.iban.test(n)?l(n):!1}const X=null;function Te(n,i=null){
try{const u=n.split(".");if(u.length!==3)return!1;const[c]=u;if(!c)return!1;const f=JSON.parse(atob(c));return!("typ"in f&&
f?.typ!=="JWT"||!f.alg||i&&(!("alg"in f)||f.alg!==i))}catch{return!1}}const Pe=null,pt=null,Je=o.xI("$ZodNumber",(n,i)=>{
Oe.init(n,i),n._zod.pattern=dt,n._zod.parse=(u,c)=>{if(i.coerce)try{u.value=Number(u.value)}catch{}const f=u.value;if(typeof f==
"number"&&!Number.isNaN(f)&&Number.isFinite(f))return u;const _=typeof f=="number"?Number.isNaN(f)?"NaN":Number.isFinite(
f)?void 0:String(f):void 0;return u.issues.push({expected:"number",code:"invalid_type",input:f,inst:n,..._?{received:_}:
{}}),u}}),pr=o.xI("$ZodNumberFormat",(n,i)=>{s.KH.init(n,i),Je.init(n,i)}),hr=o.xI("$ZodBoolean",(n,i)=>{Oe.init(n,i),n.
_zod.pattern=ft,n._zod.parse=(u,c)=>{if(i.coerce)try{u.value=!!u.value}catch{}const f=u.value;return typeof f=="boolean"||
u.issues.push({expected:"boolean",code:"invalid_type",input:f,inst:n}),u}}),po=null,ho=null,Zt=null,Ye=null,xn=null,en=null,
Ks=o.xI("$ZodUnknown",(n,i)=>{Oe.init(n,i),n._zod.parse=u=>u}),Vs=o.xI("$ZodNever",(n,i)=>{Oe.init(n,i),n._zod.parse=(u,c)=>(u.
issues.push({expected:"never",code:"invalid_type",input:u.value,inst:n}),u)}),Nh=null,Uh=null;function Hs(n,i){const u=V.
hi(n._zod.def.checks);if(!u.length)return;const c=Math.min(...u.map(_=>_[0])),f=n._zod.parse;n._zod.parse=(_,U)=>{const j=i(
_.value);if(j>c&&!U?.skipChecks&&U?.direction!=="backward"){for(const[H,M]of V.hi(n._zod.def.checks))if(j>H&&M._zod.def.
when(_)){const K=_.issues.length;return M._zod.check(_),_.issues[K].continue=!1,V.d3(_.issues,K,n),_}}return f(_,U)}}const Js=n=>Array.
isArray(n)?n.length:-1,Lh=n=>n instanceof Map?n.size:-1,Fh=n=>n instanceof Set?n.size:-1;function mo(n,i,u){n.issues.length&&
i.issues.push(...V.lQ(u,n.issues)),i.value[u]=n.value}const Ys=o.xI("$ZodArray",(n,i)=>{Oe.init(n,i);const u=o.cr.memoizer;
u?.attach(n),n._zod.parse=(c,f)=>{const _=c.value;if(!Array.isArray(_))return c.issues.push({expected:"array",code:"inva\
lid_type",input:_,inst:n}),c;c.value=u?u.alloc(n,c,Array(_.length),f):Array(_.length);const U=[],j=f?.abortEarly;for(let H=0;H<
_.length;H++){const M=_[H],K=i.element._zod.run({value:M,issues:[]},f);if(K instanceof Promise)U.push(K.then(ie=>mo(ie,c,
H)));else if(mo(K,c,H),j&&K.issues.length!==0&&V.QH(K))break}return U.length?Promise.all(U).then(()=>c):c},Hs(n,Js)});function Mn(n,i,u,c,f,_){
const U=u in c,j=_==="optional";if(!(!U&&j&&f==="optional")){if(n.issues.length){if(f!==void 0&&j&&!U)return;i.issues.push(
...V.lQ(u,n.issues))}if(!U&&f===void 0){n.issues.length||i.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,
path:[u]});return}n.value===void 0?(U||f==="defaulted"&&!j)&&(i.value[u]=void 0):i.value[u]=n.value}}const Xs=[];function Qs(n){
const i=Object.keys(n.shape),u=Object.getOwnPropertySymbols(n.shape),c=u.length?u:Xs,f=c.length?[...i,...c]:i;for(const U of f)
if(!n.shape?.[U]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(U)}": expected a Zod s\
chema`);const _=V.NM(n.shape);return{...n,allKeys:f,symbolKeys:c,keySet:new Set(i),numKeys:i.length,optionalKeys:new Set(
_)}}function ea(n,i,u,c,f,_,U){const j=[],H=f.keySet,M=f.catchall._zod,K=M.def.type,ie=M.optin,me=M.optout;let ke=0;for(const be in i){
if(U&&u.issues.length!==ke){if(V.QH(u,ke))break;ke=u.issues.length}if(H.has(be))continue;if(be==="__proto__"){K==="never"&&
j.push(be);continue}if(K==="never"){j.push(be);continue}const Ve=M.run({value:i[be],issues:[]},c);Ve instanceof Promise?
n.push(Ve.then(lt=>Mn(lt,u,be,i,ie,me))):Mn(Ve,u,be,i,ie,me)}return j.length&&u.issues.push({code:"unrecognized_keys",keys:j,
input:i,inst:_,continue:!0}),n.length?Promise.all(n).then(()=>u):u}const ta=o.xI("$ZodObject",(n,i)=>{Oe.init(n,i);const u=Object.
getOwnPropertyDescriptor(i,"shape"),c=u?.get?u.get.raw:i.shape??{};if(c){const M=()=>{const K={...c};return Object.defineProperty(
i,"shape",{value:K}),M.raw=K,K};M.raw=c,Object.defineProperty(i,"shape",{get:M})}const f=V.PO(()=>Qs(i));V.v5(n,"propVal\
ues",M=>{const K=M.def.shape,ie={};for(const me in K){const ke=K[me]._zod;if(ke.values){Object.prototype.hasOwnProperty.
call(ie,me)||V.Vy(ie,me,new Set);for(const be of ke.values)ie[me].add(be);ke.optin!==void 0&&ie[me].add(void 0)}}return ie});
const _=V.Gv,U=i.catchall;let j;const H=o.cr.memoizer;H?.attach(n),n._zod.parse=(M,K)=>{j??(j=f.value);const ie=M.value;
if(!_(ie))return M.issues.push({expected:"object",code:"invalid_type",input:ie,inst:n}),M;M.value=H?H.alloc(n,M,{},K):{};
const me=[],ke=j.shape,be=K?.abortEarly;let Ve=M.issues.length;for(const lt of j.allKeys){if(be&&M.issues.length!==Ve){if(V.
QH(M,Ve))break;Ve=M.issues.length}if(lt==="__proto__")continue;const rn=ke[lt],qn=rn._zod.optin,Er=rn._zod.optout,Wn=rn.
_zod.run({value:ie[lt],issues:[]},K);Wn instanceof Promise?me.push(Wn.then(on=>Mn(on,M,lt,ie,qn,Er))):Mn(Wn,M,lt,ie,qn,Er)}
return U?ea(me,ie,M,K,f.value,n,be===!0):me.length?Promise.all(me).then(()=>M):M}}),jh=null;function go(n,i,u,c){for(const _ of n)
if(_.issues.length===0)return i.value=_.value,i;const f=n.filter(_=>!V.QH(_));return f.length===1?(i.value=f[0].value,f[0]):
(i.issues.push({code:"invalid_union",input:i.value,inst:u,errors:n.map(_=>_.issues.map(U=>V.iR(U,c,o.$W())))}),i)}const na=o.
xI("$ZodUnion",(n,i)=>{Oe.init(n,i),V.v5(n,"optin",c=>c.def.options.some(f=>f._zod.optin==="defaulted")?"defaulted":c.def.
options.some(f=>f._zod.optin!==void 0)?"optional":void 0),V.v5(n,"optout",c=>c.def.options.some(f=>f._zod.optout==="opti\
onal")?"optional":void 0),V.v5(n,"values",c=>{if(c.def.options.every(f=>f._zod.values))return new Set(c.def.options.flatMap(
f=>Array.from(f._zod.values)))}),V.v5(n,"pattern",c=>{if(c.def.options.every(f=>f._zod.pattern)){const f=c.def.options.map(
_=>_._zod.pattern);return new RegExp(`^(${f.map(_=>V.p6(_.source)).join("|")})$`)}});const u=i.options.length===1?i.options[0].
_zod.run:null;n._zod.parse=(c,f)=>{if(u)return u(c,f);let _=!1;const U=[];for(const j of i.options){const H=j._zod.run({
value:c.value,issues:[]},f);if(H instanceof Promise)U.push(H),_=!0;else{if(H.issues.length===0)return H;U.push(H)}}return _?
Promise.all(U).then(j=>go(j,c,n,f)):go(U,c,n,f)}});function Bh(n,i,u,c){const f=[];for(let _=0;_<n.length;_++)n[_].issues.
length===0&&f.push(_);return f.length===1?(i.value=n[f[0]].value,i):(f.length===0?i.issues.push({code:"invalid_union",input:i.
value,inst:u,errors:n.map(_=>_.issues.map(U=>util.finalizeIssue(U,c,core.config())))}):i.issues.push({code:"invalid_unio\
n",input:i.value,inst:u,errors:[],inclusive:!1,matches:f}),i)}const qh=null;function Wh(n,i){const u=n._zod;let c=u.bag.
optionsMap;c||(c=yo(u.def),u.bag.optionsMap=c);const f=c.get(i);if(f===null)throw new Error(`Ambiguous discriminator val\
ue "${String(i)}"`);return f}function yo(n){const i=new Map;for(const u of n.options){const c=u._zod.propValues?.[n.discriminator];
if(!c||c.size===0)throw new Error(`Invalid discriminated union option at index "${n.options.indexOf(u)}"`);for(const f of c)
if(i.has(f)){if(f!==void 0)throw new Error(`Duplicate discriminator value "${String(f)}"`);i.set(f,null)}else i.set(f,u)}
return i}const ra=o.xI("$ZodDiscriminatedUnion",(n,i)=>{i.inclusive=!1,na.init(n,i);const u=n._zod.parse;V.v5(n,"propVal\
ues",f=>{const _={};let U=0;for(const j of f.def.options){const H=j._zod.propValues;if(!H||Object.keys(H).length===0)throw new Error(
`Invalid discriminated union option at index "${f.def.options.indexOf(j)}"`);H[f.def.discriminator]?.has(void 0)&&U++;for(const[
M,K]of Object.entries(H)){Object.prototype.hasOwnProperty.call(_,M)||V.Vy(_,M,new Set);for(const ie of K)_[M].add(ie)}}return!f.
def.unionFallback&&U>1&&_[f.def.discriminator]?.delete(void 0),_}),i.options.forEach((f,_)=>{const U=V.MO(f._zod.def);if(U&&
!Object.prototype.hasOwnProperty.call(U,i.discriminator))throw new Error(`Invalid discriminated union option at index "${_}\
"`)});const c=V.PO(()=>yo(i));n._zod.parse=(f,_)=>{const U=f.value;if(!V.Gv(U))return f.issues.push({code:"invalid_type",
expected:"object",input:U,inst:n}),f;const j=U?.[i.discriminator],H=c.value.get(j);return H&&(j!==void 0||_.direction!==
"backward")?H._zod.run(f,_):i.unionFallback||_.direction==="backward"?u(f,_):(f.issues.push({code:"invalid_union",errors:[],
note:"No matching discriminator",discriminator:i.discriminator,options:Array.from(c.value.keys()).filter(M=>c.value.get(
M)!==null),input:U,path:[i.discriminator],inst:n}),f)}}),Gh=null;function mr(n,i){if(n===i)return{valid:!0,data:n};if(n instanceof
Date&&i instanceof Date&&+n==+i)return{valid:!0,data:n};if(util.isPlainObject(n)&&util.isPlainObject(i)){const u=Object.
keys(i),c=Object.keys(n).filter(_=>u.indexOf(_)!==-1),f={...n,...i};Object.prototype.hasOwnProperty.call(f,"__proto__")&&
delete f.__proto__;for(const _ of c){if(_==="__proto__")continue;const U=mr(n[_],i[_]);if(!U.valid)return{valid:!1,mergeErrorPath:[
_,...U.mergeErrorPath]};f[_]=U.data}return{valid:!0,data:f}}if(Array.isArray(n)&&Array.isArray(i)){if(n.length!==i.length)
return{valid:!1,mergeErrorPath:[]};const u=[];for(let c=0;c<n.length;c++){const f=n[c],_=i[c],U=mr(f,_);if(!U.valid)return{
valid:!1,mergeErrorPath:[c,...U.mergeErrorPath]};u.push(U.data)}return{valid:!0,data:u}}return{valid:!1,mergeErrorPath:[]}}
function Kh(n,i,u){const c=new Map;let f;const _=new Map,U=(M,K)=>{let ie;if(M.code==="unrecognized_keys"&&!M.path?.length)
f??(f=M),ie=M.keys;else if(M.code==="invalid_key"&&M.origin==="record"&&M.path?.length===1){const me=String(M.path[0]);_.
has(me)||_.set(me,M),ie=[me]}else return!1;for(const me of ie)c.has(me)||c.set(me,{}),c.get(me)[K]=!0;return!0};for(const M of i.
issues)U(M,"l")||n.issues.push(M);for(const M of u.issues)U(M,"r")||n.issues.push(M);const j=[...c].filter(([,M])=>M.l&&
M.r).map(([M])=>M);if(j.length){const M=f?j.filter(K=>f.keys.includes(K)):[];M.length&&n.issues.push({...f,keys:M});for(const K of j)
!M.includes(K)&&_.has(K)&&n.issues.push(_.get(K))}const H=mr(i.value,u.value);if(!H.valid){if(util.aborted(n))return n;throw new Error(
`Unmergable intersection. Error path: ${JSON.stringify(H.mergeErrorPath)}`)}return n.value=H.data,n}const Vh=null;function Hh(n,i){
for(let u=n.length-1;u>=0;u--)if(!(i==="optin"?n[u]._zod.optin!==void 0:n[u]._zod.optout==="optional"))return u+1;return 0}
function Jh(n,i,u){n.issues.length&&i.issues.push(...util.prefixIssues(u,n.issues)),i.value[u]=n.value}function Yh(n,i,u,c,f){
for(let _=0;_<u.length;_++){const U=n[_],j=_<c.length;if(!j&&_>=f&&u[_]._zod.optin==="optional"){i.value.length=_;break}
if(U.issues.length){if(!j&&_>=f){i.value.length=_;break}i.issues.push(...util.prefixIssues(_,U.issues))}i.value[_]=U.value}
for(let _=i.value.length-1;_>=c.length&&(u[_]._zod.optout==="optional"&&i.value[_]===void 0);_--)i.value.length=_;return i}
const oa=o.xI("$ZodRecord",(n,i)=>{Oe.init(n,i);const u=o.cr.memoizer;u?.attach(n),n._zod.parse=(c,f)=>{const _=c.value;
if(!V.Qd(_))return c.issues.push({expected:"record",code:"invalid_type",input:_,inst:n}),c;const U=[],j=i.keyType._zod.values;
if(j&&!i.partial){c.value=u?u.alloc(n,c,{},f):{};const H=new Set;for(const K of j)if(typeof K=="string"||typeof K=="numb\
er"||typeof K=="symbol"){if(H.add(typeof K=="number"?K.toString():K),K==="__proto__")continue;const ie=i.keyType._zod.run(
{value:K,issues:[]},f);if(ie instanceof Promise)throw new Error("Async schemas not supported in object keys currently");
if(ie.issues.length){c.issues.push({code:"invalid_key",origin:"record",issues:ie.issues.map(be=>V.iR(be,f,o.$W())),input:K,
path:[K],inst:n});continue}const me=ie.value;if(me==="__proto__")continue;const ke=i.valueType._zod.run({value:_[K],issues:[]},
f);ke instanceof Promise?U.push(ke.then(be=>{be.issues.length&&c.issues.push(...V.lQ(K,be.issues)),c.value[me]=be.value})):
(ke.issues.length&&c.issues.push(...V.lQ(K,ke.issues)),c.value[me]=ke.value)}let M;for(const K in _)if(!H.has(K))if(i.mode===
"loose"){if(K==="__proto__")continue;c.value[K]=_[K]}else M=M??[],M.push(K);M&&M.length>0&&c.issues.push({code:"unrecogn\
ized_keys",input:_,inst:n,keys:M,continue:!0})}else{c.value=u?u.alloc(n,c,{},f):{};let H;for(const M of Reflect.ownKeys(
_)){if(M==="__proto__"||!Object.prototype.propertyIsEnumerable.call(_,M))continue;let K=i.keyType._zod.run({value:M,issues:[]},
f);if(K instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof M=="string"&&
dt.test(M)&&K.issues.length){const be=i.keyType._zod.run({value:Number(M),issues:[]},f);if(be instanceof Promise)throw new Error(
"Async schemas not supported in object keys currently");be.issues.length===0&&(K=be)}if(K.issues.length){i.mode==="loose"?
c.value[M]=_[M]:j?(H=H??[],H.push(M)):c.issues.push({code:"invalid_key",origin:"record",issues:K.issues.map(be=>V.iR(be,
f,o.$W())),input:M,path:[M],inst:n});continue}const me=K.value;if(me==="__proto__")continue;const ke=i.valueType._zod.run(
{value:_[M],issues:[]},f);ke instanceof Promise?U.push(ke.then(be=>{be.issues.length&&c.issues.push(...V.lQ(M,be.issues)),
c.value[me]=be.value})):(ke.issues.length&&c.issues.push(...V.lQ(M,ke.issues)),c.value[me]=ke.value)}H&&H.length>0&&c.issues.
push({code:"unrecognized_keys",input:_,inst:n,keys:H,continue:!0})}return U.length?Promise.all(U).then(()=>c):c}}),Xh=null;
function Qh(n,i,u,c,f,_,U){n.issues.length&&(util.propertyKeyTypes.has(typeof c)?u.issues.push(...util.prefixIssues(c,n.
issues)):u.issues.push({code:"invalid_key",origin:"map",input:f,inst:_,issues:n.issues.map(j=>util.finalizeIssue(j,U,core.
config()))})),i.issues.length&&(util.propertyKeyTypes.has(typeof c)?u.issues.push(...util.prefixIssues(c,i.issues)):u.issues.
push({origin:"map",code:"invalid_element",input:f,inst:_,key:c,issues:i.issues.map(j=>util.finalizeIssue(j,U,core.config()))})),
u.value.set(n.value,i.value)}const em=null;function tm(n,i){n.issues.length&&i.issues.push(...n.issues),i.value.add(n.value)}
const ia=o.xI("$ZodEnum",(n,i)=>{Oe.init(n,i);const u=V.w5(i.entries),c=new Set(u);n._zod.values=c,V.v5(n,"pattern",f=>{
const _=V.w5(f.def.entries).filter(U=>V.qQ.has(typeof U));return new RegExp(_.length?`^(${_.map(U=>V.sD(U.toString())).join(
"|")})$`:"^[^\\s\\S]$")}),n._zod.parse=(f,_)=>{const U=f.value;return c.has(U)||f.issues.push({code:"invalid_value",values:u,
input:U,inst:n}),f}}),sa=o.xI("$ZodLiteral",(n,i)=>{Oe.init(n,i);const u=new Set(i.values);n._zod.values=u,V.v5(n,"patte\
rn",c=>{const f=c.def.values;return new RegExp(f.length?`^(${f.map(_=>typeof _=="string"?V.sD(_):_?V.sD(_.toString()):String(
_)).join("|")})$`:"^[^\\s\\S]$")}),n._zod.parse=(c,f)=>{const _=c.value;return u.has(_)||c.issues.push({code:"invalid_va\
lue",values:i.values,input:_,inst:n}),c}}),nm=null,aa=o.xI("$ZodTransform",(n,i)=>{Oe.init(n,i),n._zod.optin="optional",
o.cr.memoizer?.guard(n),n._zod.parse=(u,c)=>{if(c.direction==="backward")throw new o.cV(n.constructor.name);const f=i.transform(
u.value,u);if(c.async)return(f instanceof Promise?f:Promise.resolve(f)).then(U=>(u.value=U,u));if(f instanceof Promise)throw new o.
GT;return u.value=f,u}});function _o(n,i){return n.value=i.issues.length?void 0:i.value,n}const ua=o.xI("$ZodOptional",(n,i)=>{
Oe.init(n,i),V.v5(n,"optin",u=>u.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),n._zod.optout="optional",
V.v5(n,"values",u=>{const c=u.def.innerType._zod.values;return c?new Set([...c,void 0]):void 0}),V.v5(n,"pattern",u=>{const c=u.
def.innerType._zod.pattern;return c?new RegExp(`^(${V.p6(c.source)})?$`):void 0}),n._zod.parse=(u,c)=>{if(u.value===void 0){
if(i.innerType._zod.optin!=="defaulted")return u;const f=i.innerType._zod.run({value:u.value,issues:[]},c);return f instanceof
Promise?f.then(_=>_o(u,_)):_o(u,f)}return i.innerType._zod.run(u,c)}}),rm=null,ca=o.xI("$ZodNullable",(n,i)=>{Oe.init(n,
i),V.v5(n,"optin",u=>u.def.innerType._zod.optin),V.v5(n,"optout",u=>u.def.innerType._zod.optout),V.v5(n,"pattern",u=>{const c=u.
def.innerType._zod.pattern;return c?new RegExp(`^(${V.p6(c.source)}|null)$`):void 0}),V.v5(n,"values",u=>u.def.innerType.
_zod.values?new Set([...u.def.innerType._zod.values,null]):void 0),n._zod.parse=(u,c)=>u.value===null?u:i.innerType._zod.
run(u,c)}),om=null;function im(n,i){return n.value===void 0&&(n.value=i.defaultValue),n}const sm=null,am=null;function um(n,i){
return!n.issues.length&&n.value===void 0&&n.issues.push({code:"invalid_type",expected:"nonoptional",input:n.value,inst:i}),
n}const cm=null;function vo(n,i,u,c){return i.issues.length?(n.value=u.catchValue({...i,value:n.value,error:{issues:i.issues.
map(f=>V.iR(f,c,o.$W()))},input:n.value}),n):(n.value=i.value,i.memo&&(n.memo=!0),n)}const da=o.xI("$ZodCatch",(n,i)=>{Oe.
init(n,i),V.v5(n,"optin",u=>u.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),V.v5(n,"optout",u=>u.def.innerType.
_zod.optout),V.v5(n,"values",u=>u.def.innerType._zod.values),n._zod.parse=(u,c)=>{if(c.direction==="backward")return i.innerType.
_zod.run(u,c);const f=i.innerType._zod.run({value:u.value,issues:[]},c);return f instanceof Promise?f.then(_=>vo(u,_,i,c)):
vo(u,f,i,c)}}),dm=null,la=o.xI("$ZodPipe",(n,i)=>{Oe.init(n,i),V.v5(n,"values",u=>u.def.in._zod.values),V.v5(n,"optin",u=>u.
def.in._zod.optin),V.v5(n,"optout",u=>u.def.out._zod.optout),V.v5(n,"propValues",u=>u.def.in._zod.propValues),n._zod.parse=
(u,c)=>{if(c.direction==="backward"){const _=i.out._zod.run(u,c);return _ instanceof Promise?_.then(U=>Cn(U,i.in,c)):Cn(
_,i.in,c)}const f=i.in._zod.run(u,c);return f instanceof Promise?f.then(_=>Cn(_,i.out,c)):Cn(f,i.out,c)}});function Cn(n,i,u){
return n.issues.some(c=>c.code!=="unrecognized_keys")?(n.aborted=!0,n):i._zod.run({value:n.value,issues:n.issues},u)}const lm=null;
function fm(n,i,u){if(n.issues.length)return n.aborted=!0,n;if((u.direction||"forward")==="forward"){const f=i.transform(
n.value,n);return f instanceof Promise?f.then(_=>Dn(n,_,i.out,u)):Dn(n,f,i.out,u)}else{const f=i.reverseTransform(n.value,
n);return f instanceof Promise?f.then(_=>Dn(n,_,i.in,u)):Dn(n,f,i.in,u)}}function Dn(n,i,u,c){return n.issues.length?(n.
aborted=!0,n):u._zod.run({value:i,issues:n.issues},c)}const hm=null,mm=null;function gm(n){return n.memo||(n.value=Object.
freeze(n.value)),n}function fa(n){const i=n._zod.def;let u=i.pattern,c=!!i.format?.includes("int"),f,_;for(const j of i.
checks??[]){const H=j._zod.def;H.pattern&&(u=H.pattern),c||(c=!!H.format?.includes("int"));const M=H.minimum??H.length,K=H.
maximum??H.length;M!==void 0&&(f===void 0||M>f)&&(f=M),K!==void 0&&(_===void 0||K<_)&&(_=K)}if(u)return u.source;if(f!==
void 0&&_!==void 0&&f>_)return"(?!)";if(f!==void 0||_!==void 0)return regexes.string({minimum:f,maximum:_}).source;const U=n.
_zod.pattern;return(c&&U===regexes.number?regexes.integer:U)?.source}function wo(n){const i=n._zod.def,u=n._zod.pattern?.
source,c=i.innerType??n._zod.innerType;if(c){const f=c._zod.pattern?.source,_=wo(c);return u&&f&&_&&_!==f?u.replace(util.
cleanRegex(f),()=>util.cleanRegex(_)):u}if(i.options){const f=i.options.map(wo);if(f.every(Boolean))return`^(${f.map(_=>util.
cleanRegex(_)).join("|")})$`}return fa(n)}const ym=null,_m=null,vm=null,wm=null,pa=o.xI("$ZodCustom",(n,i)=>{s.QP.init(n,
i),Oe.init(n,i),n._zod.parse=(u,c)=>u,n._zod.check=u=>{const c=u.value,f=i.fn(c);if(f instanceof Promise)return f.then(_=>bo(
_,u,c,n));bo(f,u,c,n)}});function bo(n,i,u,c){if(!n){const f={code:"custom",input:u,inst:c,path:[...c._zod.def.path??[]],
continue:!c._zod.def.abort};c._zod.def.params&&(f.params=c._zod.def.params),i.issues.push(V.sn(f))}}var st=r(3759);function ha(){
const n=this._zod;return n.message??(n.message=JSON.stringify(n.def,V.k8,2)),n.message}function ma(n){this._zod.message=
n}const ga={get:ha,set:ma,enumerable:!0,configurable:!0},gr={value:void 0,enumerable:!1},$o=new WeakSet([Object.prototype,
Error.prototype]),ko=(n,i)=>{n.name="$ZodError",gr.value=i,Object.defineProperty(n,"issues",gr),gr.value=void 0,Object.defineProperty(
n,"message",ga);const u=Object.getPrototypeOf(n);$o.has(u)||($o.add(u),Object.defineProperty(u,"toString",{configurable:!0,
enumerable:!1,get(){const c=()=>this.message;return Object.defineProperty(this,"toString",{value:c,configurable:!0,writable:!0}),
c},set(c){Object.defineProperty(this,"toString",{value:c,configurable:!0,writable:!0})}}))},bm=(0,o.xI)("$ZodError",ko),
Xe=(0,o.xI)("$ZodError",ko,void 0,{Parent:Error});function ya(n,i,u){return Object.prototype.hasOwnProperty.call(n,i)||(i===
"__proto__"?Object.defineProperty(n,i,{value:u(),writable:!0,enumerable:!0,configurable:!0}):n[i]=u()),n[i]}function $m(n,i=u=>u.
message){const u={},c=[];for(const f of n.issues)f.path.length>0?ya(u,f.path[0],()=>[]).push(i(f)):c.push(i(f));return{formErrors:c,
fieldErrors:u}}function km(n,i=u=>u.message){const u={_errors:[]},c=(f,_=[])=>{for(const U of f.issues)if(U.code==="inva\
lid_union"&&U.errors.length)U.errors.map(j=>c({issues:j},[..._,...U.path]));else if(U.code==="invalid_key")c({issues:U.issues},
[..._,...U.path]);else if(U.code==="invalid_element")c({issues:U.issues},[..._,...U.path]);else{const j=[..._,...U.path];
if(j.length===0)u._errors.push(i(U));else{let H=u,M=0;for(;M<j.length;){const K=j[M],ie=M===j.length-1;if(K==="_errors"){
ie&&H._errors.push(i(U)),M++;continue}Object.prototype.hasOwnProperty.call(H,K)||Object.defineProperty(H,K,{value:{_errors:[]},
enumerable:!0,writable:!0,configurable:!0});const me=H[K];ie&&me._errors.push(i(U)),H=me,M++}}}};return c(n),u}function Em(n,i=u=>u.
message){const u={errors:[]},c=(f,_=[])=>{var U;for(const j of f.issues)if(j.code==="invalid_union"&&j.errors.length)j.errors.
map(H=>c({issues:H},[..._,...j.path]));else if(j.code==="invalid_key")c({issues:j.issues},[..._,...j.path]);else if(j.code===
"invalid_element")c({issues:j.issues},[..._,...j.path]);else{const H=[..._,...j.path];if(H.length===0){u.errors.push(i(j));
continue}let M=u,K=0;for(;K<H.length;){const ie=H[K],me=K===H.length-1;typeof ie=="string"?(M.properties??(M.properties=
{}),Object.prototype.hasOwnProperty.call(M.properties,ie)||Object.defineProperty(M.properties,ie,{value:{errors:[]},enumerable:!0,
writable:!0,configurable:!0}),M=M.properties[ie]):(M.items??(M.items=[]),(U=M.items)[ie]??(U[ie]={errors:[]}),M=M.items[ie]),
me&&M.errors.push(i(j)),K++}}};return c(n),u}function _a(n){const i=[],u=n.map(c=>typeof c=="object"?c.key:c);for(const c of u)
typeof c=="number"?i.push(`[${c}]`):typeof c=="symbol"?i.push(`[${JSON.stringify(String(c))}]`):/[^\w$]/.test(c)?i.push(
`[${JSON.stringify(c)}]`):(i.length&&i.push("."),i.push(c));return i.join("")}function Sm(n){const i=[],u=[...n.issues].
sort((c,f)=>(c.path??[]).length-(f.path??[]).length);for(const c of u)i.push(`\u2716 ${c.message}`),c.path?.length&&i.push(
`  \u2192 at ${_a(c.path)}`);return i.join(`
`)}function Nn(n,i){return{callee:i?.callee??n,Err:i?.Err}}const yr=n=>{const i=(u,c,f,_)=>{const U=f?{...f,async:!1}:{async:!1},
j=u._zod.run({value:c,issues:[]},U);if(j instanceof Promise)throw new o.GT;if(j.issues.length){const H=new(_?.Err??n)(j.
issues.map(M=>V.iR(M,U,o.$W())));throw V.gx(H,_?.callee??i),H}return j.value};return i},va=yr(Xe),_r=n=>{const i=async(u,c,f,_)=>{
const U=f?{...f,async:!0}:{async:!0};let j=u._zod.run({value:c,issues:[]},U);if(j instanceof Promise&&(j=await j),j.issues.
length){const H=new(_?.Err??n)(j.issues.map(M=>V.iR(M,U,o.$W())));throw V.gx(H,_?.callee??i),H}return j.value};return i},
wa=_r(Xe),vr=n=>(i,u,c)=>{const f=c?{...c,async:!1}:{async:!1},_=i._zod.run({value:u,issues:[]},f);if(_ instanceof Promise)
throw new o.GT;return _.issues.length?Eo(n,_.issues,f):{success:!0,data:_.value}},ba=vr(Xe);function Eo(n,i,u){let c;return{
success:!1,get error(){return c||(c=new n(i.map(f=>V.iR(f,u,o.$W()))),i=void 0,u=void 0),c},set error(f){c=f,i=void 0,u=
void 0}}}const wr=n=>async(i,u,c)=>{const f=c?{...c,async:!0}:{async:!0};let _=i._zod.run({value:u,issues:[]},f);return _ instanceof
Promise&&(_=await _),_.issues.length?Eo(n,_.issues,f):{success:!0,data:_.value}},$a=wr(Xe),ka=null,Ea=null,zm=((n,i,u)=>{
const c=n._zod.bag.validator;if(c!==void 0){if(c(i)!==ka)return!0;if(c.definite===!0&&u===void 0)return!1}return Sa(n,i,
u)});function Sa(n,i,u){const c=u?{...u,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},f=n._zod.bag.fallbackRun;let _;
if(f?(c[Ea]=!0,_=f({value:i,issues:[]},c)):_=n._zod.run({value:i,issues:[]},c),_ instanceof Promise)throw new core.$ZodAsyncError;
return _.issues.length===0}const Om=async(n,i,u)=>{const c=u?{...u,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0};let f=n.
_zod.run({value:i,issues:[]},c);return f instanceof Promise&&(f=await f),f.issues.length===0},Tm=(n=>{const i=yr(n),u=(c,f,_,U)=>{
const j=_?{..._,direction:"backward"}:{direction:"backward"};return i(c,f,j,Nn(u,U))};return u})(Xe),Im=(n=>{const i=yr(
n),u=(c,f,_,U)=>i(c,f,_,Nn(u,U));return u})(Xe),Rm=(n=>{const i=_r(n),u=async(c,f,_,U)=>{const j=_?{..._,direction:"back\
ward"}:{direction:"backward"};return await i(c,f,j,Nn(u,U))};return u})(Xe),Mm=(n=>{const i=_r(n),u=async(c,f,_,U)=>await i(
c,f,_,Nn(u,U));return u})(Xe),Dm=(n=>(i,u,c)=>{const f=c?{...c,direction:"backward"}:{direction:"backward"};return vr(n)(
i,u,f)})(Xe),Um=(n=>(i,u,c)=>vr(n)(i,u,c))(Xe),Fm=(n=>async(i,u,c)=>{const f=c?{...c,direction:"backward"}:{direction:"b\
ackward"};return wr(n)(i,u,f)})(Xe),Bm=(n=>async(i,u,c)=>wr(n)(i,u,c))(Xe),xe=o.xI("ZodMiniType",(n,i)=>{if(!n._zod)throw new Error(
"Uninitialized schema in ZodMiniType.");Oe.init(n,i),n.def=i,n.type=i.type},{get with(){return this.check},set with(n){V.
qh(this,"with",n)},parse(n,i){return va(this,n,i,{callee:this.parse})},parseAsync(n,i){return wa(this,n,i,{callee:this.parseAsync})},
safeParse(n,i){return ba(this,n,i)},safeParseAsync(n,i){return $a(this,n,i)},check(...n){const i=this.def;return this.clone(
{...i,checks:[...i.checks??[],...n.map(u=>typeof u=="function"?{_zod:{check:u,def:{check:"custom"},onattach:[]}}:u)]},{parent:!0})},
clone(n,i){return V.o8(this,n,i)},brand(){return this},register(n,i){return n.add(this,i),this},apply(n,...i){return i.length===
0?n(this):n(this,...i)}}),So=o.xI("ZodMiniString",(n,i)=>{yt.init(n,i),xe.init(n,i)});function Un(n){return st.Rl(So,n)}
const qm=null,za=null;function Wm(n){return core._email(za,n)}const Oa=null;function Gm(n){return core._guid(Oa,n)}const Ln=null;
function Km(n){return core._uuid(Ln,n)}function Vm(n){return core._uuidv4(Ln,n)}function Hm(n){return core._uuidv6(Ln,n)}
function Jm(n){return core._uuidv7(Ln,n)}const zo=null;function Ym(n){return core._url(zo,n)}function Xm(n){return core.
_url(zo,{protocol:regexes.httpProtocol,hostname:regexes.domain,...util.normalizeParams(n)})}const Aa=null;function Qm(n){
return core._emoji(Aa,n)}const Ta=null;function eg(n){return core._nanoid(Ta,n)}const Pa=null;function tg(n){return core.
_cuid(Pa,n)}const Ia=null;function ng(n){return core._cuid2(Ia,n)}const Za=null;function rg(n){return core._ulid(Za,n)}const Ra=null;
function og(n){return core._xid(Ra,n)}const xa=null;function ig(n){return core._ksuid(xa,n)}const Ma=null;function sg(n){
return core._ipv4(Ma,n)}const Ca=null;function ag(n){return core._ipv6(Ca,n)}const Da=null;function ug(n){return core._cidrv4(
Da,n)}const Na=null;function cg(n){return core._cidrv6(Na,n)}const Ua=null;function dg(n){return core._mac(Ua,n)}const La=null;
function lg(n){return core._base64(La,n)}const Fa=null;function fg(n){return core._base64url(Fa,n)}const ja=null;function pg(n){
return core._e164(ja,n)}const Ba=null;function hg(n){return core._creditCard(Ba,n)}const qa=null;function mg(n){return core.
_iban(qa,n)}const Wa=null;function gg(n){return core._jwt(Wa,n)}const tn=null;function yg(n,i,u={}){return core._stringFormat(
tn,n,i,u)}function _g(n){return core._stringFormat(tn,"hostname",regexes.hostname,n)}function vg(n){return core._stringFormat(
tn,"hex",regexes.hex,n)}function wg(n){return core._stringFormat(tn,"currency_code",regexes.currencyCode,n)}function bg(n,i){
const u=i?.enc??"hex",c=`${n}_${u}`,f=core.regexes[c];if(!f)throw new Error(`Unrecognized hash format: ${c}`);return core.
_stringFormat(tn,c,f,i)}const Oo=o.xI("ZodMiniNumber",(n,i)=>{Je.init(n,i),xe.init(n,i)});function Ao(n){return st.F7(Oo,
n)}const nn=o.xI("ZodMiniNumberFormat",(n,i)=>{pr.init(n,i),Oo.init(n,i)});function Ga(n){return st.LK(nn,n)}function $g(n){
return core._float32(nn,n)}function kg(n){return core._float64(nn,n)}function Eg(n){return core._int32(nn,n)}function Sg(n){
return core._uint32(nn,n)}const To=o.xI("ZodMiniBoolean",(n,i)=>{hr.init(n,i),xe.init(n,i)});function Po(n){return st._L(
To,n)}const Ka=null;function zg(n){return core._bigint(Ka,n)}const Io=null;function Og(n){return core._int64(Io,n)}function Ag(n){
return core._uint64(Io,n)}const Va=null;function Tg(n){return core._symbol(Va,n)}const Ha=null;function Pg(n){return core.
_undefined(Ha,n)}const Ja=null;function Ya(n){return core._null(Ja,n)}const Xa=null;function Ig(){return core._any(Xa)}const Qa=o.
xI("ZodMiniUnknown",(n,i)=>{Ks.init(n,i),xe.init(n,i)});function Fn(){return st.em(Qa)}const eu=o.xI("ZodMiniNever",(n,i)=>{
Vs.init(n,i),xe.init(n,i)});function tu(n){return st.G8(eu,n)}const nu=null;function Zg(n){return core._void(nu,n)}const ru=null;
function Rg(n){return core._date(ru,n)}const ou=o.xI("ZodMiniArray",(n,i)=>{Ys.init(n,i),xe.init(n,i)});function br(n,i){
return new ou({type:"array",element:n,...V.A2(i)})}function xg(n){const i=n._zod.def.shape;return xo(Object.keys(i))}const $r=o.
xI("ZodMiniObject",(n,i)=>{ta.init(n,i),xe.init(n,i),V.X(n,"shape",u=>u._zod.def.shape,!1)});function iu(n,i){const u={type:"\
object",shape:n??{},...V.A2(i)};return new $r(u)}function su(n,i){return new $r({type:"object",shape:n,catchall:tu(),...V.
A2(i)})}function au(n,i){return new $r({type:"object",shape:n,catchall:Fn(),...V.A2(i)})}function Mg(n,i){return util.extend(
n,i)}function Cg(n,i){return util.safeExtend(n,i)}function Dg(n,i){return util.merge(n,i)}function Ng(n,i){return util.pick(
n,i)}function Ug(n,i){return util.omit(n,i)}function Lg(n,i){const u=n._zod.def;if(u.type!=="tuple")return util.partial(
Bn,n,i);if(u.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refinements");return util.
clone(n,{...u,items:u.items.map(c=>new Bn({type:"optional",innerType:c}))})}function Fg(n,i){return util.partial(Co,n,i,
"exactPartial")}function jg(n,i){return util.required(No,n,i)}function Bg(n,i){return n.clone(util.mergeDefs(n._zod.def,
{catchall:i}))}const uu=null;function cu(n,i){return new uu({type:"union",options:n,...util.normalizeParams(i)})}const du=null;
function qg(n,i){return new du({type:"union",options:n,inclusive:!1,...util.normalizeParams(i)})}const lu=o.xI("ZodMiniD\
iscriminatedUnion",(n,i)=>{ra.init(n,i),xe.init(n,i)});function fu(n,i,u){return new lu({type:"union",options:i,discriminator:n,
...V.A2(u)})}const pu=null;function Wg(n,i){return new pu({type:"intersection",left:n,right:i})}const hu=null;function mu(n,i,u){
const c=i instanceof core.$ZodType,f=c?u:i,_=c?i:null;return new hu({type:"tuple",items:n,rest:_,...util.normalizeParams(
f)})}const jn=o.xI("ZodMiniRecord",(n,i)=>{oa.init(n,i),xe.init(n,i)});function Zo(n,i,u){return!i||!i._zod?new jn({type:"\
record",keyType:Un(),valueType:n,...V.A2(i)}):new jn({type:"record",keyType:n,valueType:i,...V.A2(u)})}function Gg(n,i,u){
return new jn({type:"record",keyType:n,valueType:i,...util.normalizeParams(u),partial:!0})}function Kg(n,i,u){return new jn(
{type:"record",keyType:n,valueType:i,mode:"loose",...util.normalizeParams(u)})}const gu=null;function Vg(n,i,u){return new gu(
{type:"map",keyType:n,valueType:i,...util.normalizeParams(u)})}const yu=null;function Hg(n,i){return new yu({type:"set",
valueType:n,...util.normalizeParams(i)})}const Ro=o.xI("ZodMiniEnum",(n,i)=>{ia.init(n,i),xe.init(n,i),n.options=[...n._zod.
values]});function xo(n,i){const u=Array.isArray(n)?Object.fromEntries(n.map(c=>[c,c])):n;return new Ro({type:"enum",entries:u,
...V.A2(i)})}function Jg(n,i){return new Ro({type:"enum",entries:n,...util.normalizeParams(i)})}const _u=o.xI("ZodMiniLi\
teral",(n,i)=>{sa.init(n,i),xe.init(n,i)});function vu(n,i){return new _u({type:"literal",values:Array.isArray(n)?n:[n],
...V.A2(i)})}const wu=null;function Yg(n){return core._file(wu,n)}const bu=o.xI("ZodMiniTransform",(n,i)=>{aa.init(n,i),
xe.init(n,i)});function $u(n){return new bu({type:"transform",transform:n})}const Bn=o.xI("ZodMiniOptional",(n,i)=>{ua.init(
n,i),xe.init(n,i)});function Mo(n){return new Bn({type:"optional",innerType:n})}const Co=null;function Xg(n){return new Co(
{type:"optional",innerType:n})}const ku=o.xI("ZodMiniNullable",(n,i)=>{ca.init(n,i),xe.init(n,i)});function Do(n){return new ku(
{type:"nullable",innerType:n})}function Eu(n){return Mo(Do(n))}const Su=null;function Qg(n,i){return new Su({type:"defau\
lt",innerType:n,get defaultValue(){return typeof i=="function"?i():util.shallowClone(i)}})}const zu=null;function ey(n,i){
return new zu({type:"prefault",innerType:n,get defaultValue(){return typeof i=="function"?i():util.shallowClone(i)}})}const No=null;
function ty(n,i){return new No({type:"nonoptional",innerType:n,...util.normalizeParams(i)})}const Ou=null;function ny(n){
return new Ou({type:"success",innerType:n})}const Au=o.xI("ZodMiniCatch",(n,i)=>{da.init(n,i),xe.init(n,i)});function Tu(n,i){
return new Au({type:"catch",innerType:n,catchValue:typeof i=="function"?i:V.SS(i)})}const Pu=null;function ry(n){return core.
_nan(Pu,n)}const Iu=o.xI("ZodMiniPipe",(n,i)=>{la.init(n,i),xe.init(n,i)});function Zu(n,i){return new Iu({type:"pipe",in:n,
out:i})}const kr=null;function oy(n,i,u){return new kr({type:"pipe",in:n,out:i,transform:u.decode,reverseTransform:u.encode})}
function iy(n){const i=n._zod.def;return new kr({type:"pipe",in:i.out,out:i.in,transform:i.reverseTransform,reverseTransform:i.
transform})}const Ru=null;function sy(n){return new Ru({type:"readonly",innerType:n})}const xu=null;function ay(n,i){return new xu(
{type:"template_literal",parts:n,...util.normalizeParams(i)})}const Mu=null;function Cu(n){return new Mu({type:"lazy",getter:n})}
const Du=null;function uy(n){return new Du({type:"promise",innerType:n})}const Uo=o.xI("ZodMiniCustom",(n,i)=>{pa.init(n,
i),xe.init(n,i)});function cy(n,i){const u=new core.$ZodCheck({check:"custom",...util.normalizeParams(i)});return u._zod.
check=n,u}function Lo(n,i){return st.FO(Uo,n??(()=>!0),i)}function Nu(n,i={}){return st.fU(Uo,n,i)}function dy(n,i){return core.
_superRefine(n,i)}const ly=st.q0,fy=st.mI;class py{constructor(...i){}}function hy(n,i={}){const u=Lo(c=>c instanceof n,
i);return u._zod.bag.Class=n,u._zod.check=c=>{c.value instanceof n||c.issues.push({code:"invalid_type",expected:n.name,input:c.
value,inst:u,path:[...u._zod.def.path??[]]})},u}const my=(...n)=>core._stringbool({Codec:kr,Boolean:To,String:So},...n);
function gy(){const n=Cu(()=>cu([Un(),Ao(),Po(),Ya(),br(n),Zo(Un(),n)]));return n}const Uu=null;function yy(n){return new Uu(
{type:"function",input:Array.isArray(n?.input)?mu(n?.input):n?.input??br(Fn()),output:n?.output??Fn()})}})},Sr={};function J(e){
var t=Sr[e];if(t!==void 0)return t.exports;var r=Sr[e]={exports:{}},o=!0;try{Fo[e](r,r.exports,J),o=!1}finally{o&&delete Sr[e]}
return r.exports}J.m=Fo,typeof J<"u"&&(J.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.
url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),J.n=e=>{var t=e&&e.__esModule?()=>e.default:()=>e;return J.d(t,{a:t}),t},(()=>{
var e=Object.getPrototypeOf?r=>Object.getPrototypeOf(r):r=>r.__proto__,t;J.t=function(r,o){if(o&1&&(r=this(r)),o&8||typeof r==
"object"&&r&&(o&4&&r.__esModule||o&16&&typeof r.then=="function"))return r;var s=Object.create(null);J.r(s);var a={};t=t||
[null,e({}),e([]),e(e)];for(var d=o&2&&r;typeof d=="object"&&!~t.indexOf(d);d=e(d))Object.getOwnPropertyNames(d).forEach(
w=>a[w]=()=>r[w]);return a.default=()=>r,J.d(s,a),s}})(),J.d=(e,t)=>{for(var r in t)J.o(t,r)&&!J.o(e,r)&&Object.defineProperty(
e,r,{enumerable:!0,get:t[r]})},J.f={},J.e=e=>Promise.all(Object.keys(J.f).reduce((t,r)=>(J.f[r](e,t),t),[])),J.u=e=>""+e+
".index.js",J.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t),J.r=e=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(
e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})},(()=>{var e={792:0},t=r=>{var{ids:o,
modules:s,runtime:a}=r,d,w,$=0;for(d in s)J.o(s,d)&&(J.m[d]=s[d]);for(a&&a(J);$<o.length;$++)w=o[$],J.o(e,w)&&e[w]&&e[w][0](),
e[o[$]]=0};J.f.j=(r,o)=>{var s=J.o(e,r)?e[r]:void 0;if(s!==0)if(s)o.push(s[1]);else{var a=import("./"+J.u(r)).then(t,d=>{
throw e[r]!==0&&(e[r]=void 0),d}),a=Promise.race([a,new Promise(d=>s=e[r]=[d])]);o.push(s[1]=a)}}})();var zy={},Me=J(6288),
at=J(3024),Be=J(6628),Se=J(8414);function jo(e){const t=e.toWellFormed(),r=[encodeURIComponent(t),encodeURI(t)],o=r.map(
a=>a.replace(/%[0-9A-F]{2}/g,d=>d.toLowerCase()));return[...new Set([e,...r,...o,JSON.stringify(e).slice(1,-1)])].filter(
a=>a!=="").sort((a,d)=>d.length-a.length)}function Bo(e){const t=e.flatMap(jo).filter(s=>!/^\**$/.test(s)).sort((s,a)=>a.
length-s.length),r=new RegExp(t.map(s=>RegExp.escape(s)).join("|")),o=s=>{if(!r.test(s))return s;const a=t.reduce((d,w)=>d.
replaceAll(w,"***"),s);return a===s?s:o(a)};return o}function Gn(e,t,r=Fu){return typeof e=="string"?t(e):Array.isArray(
e)?e.map(o=>Gn(o,t,r)):typeof e!="object"||e===null?e:Object.fromEntries(Object.entries(e).map(([o,s])=>[o,r.has(o)&&typeof s==
"string"?s:Gn(s,t,r)]))}const Fu=new Set;function ju(e,t){const r=e.flatMap(qo).filter(d=>!Bu.test(d)),o=r.map(d=>/:\s+(.*)$/.
exec(d)?.[1]??""),s=qo(t).map(d=>/:\s*(.*)$/.exec(d)?.[1]??""),a=s.map(d=>qu.exec(d)?.[1]??"");return[...new Set([...r,...o,
...s,...a])].filter(d=>d!=="")}const Bu=/^[A-Za-z0-9_-]+:$/,qu=/^(?:Basic|Bearer|Digest|Token|ApiKey)\s+(.*)$/i;function qo(e){
return e.split(/\r?\n/).map(t=>t.trim())}class Wu{value;next;constructor(t){this.value=t}}class Gu{#e;#t;#n;constructor(){
this.clear()}enqueue(t){const r=new Wu(t);this.#e?(this.#t.next=r,this.#t=r):(this.#e=r,this.#t=r),this.#n++}dequeue(){const t=this.#e;
if(t)return this.#e=this.#e.next,this.#n--,this.#e||(this.#t=void 0),t.value}peek(){if(this.#e)return this.#e.value}clear(){
this.#e=void 0,this.#t=void 0,this.#n=0}get size(){return this.#n}*[Symbol.iterator](){let t=this.#e;for(;t;)yield t.value,
t=t.next}*drain(){for(;this.#e;)yield this.dequeue()}}function Kn(e){let t=!1;if(typeof e=="object"&&({concurrency:e,rejectOnClear:t=!1}=
e),Wo(e),typeof t!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const r=new Gu;let o=0;const s=()=>{
o<e&&r.size>0&&(o++,r.dequeue().run())},a=()=>{o--,s()},d=async(E,T,C)=>{const P=(async()=>E(...C))();T(P);try{await P}catch{}
a()},w=(E,T,C,P)=>{const F={reject:C};new Promise(Y=>{F.run=Y,r.enqueue(F)}).then(d.bind(void 0,E,T,P)),o<e&&s()},$=(E,...T)=>new Promise(
(C,P)=>{w(E,C,P,T)});return Object.defineProperties($,{activeCount:{get:()=>o},pendingCount:{get:()=>r.size},clearQueue:{
value(){if(!t){r.clear();return}const E=AbortSignal.abort().reason;for(;r.size>0;)r.dequeue().reject(E)}},concurrency:{get:()=>e,
set(E){Wo(E),e=E,queueMicrotask(()=>{for(;o<e&&r.size>0;)s()})}},map:{async value(E,T){const C=[];try{Array.from(E,(P,F)=>{
const Y=$(T,P,F);return C.push(Y),Y})}catch(P){for(const F of C)F.catch(()=>{});throw P}return Promise.all(C)}}}),$}function Oy(e,t){
const r=Kn(t),o=(...s)=>r(()=>e(...s));return Object.defineProperty(o,"clearQueue",{value:r.clearQueue}),o}function Wo(e){
if(!((Number.isInteger(e)||e===Number.POSITIVE_INFINITY)&&e>0))throw new TypeError("Expected `concurrency` to be a numbe\
r from 1 and up")}var tt=J(7389),zr=J(8461),Ku=J(2714),bt=J(6760),ye=J(7541);const Vu=Object.prototype.toString,Hu=e=>Vu.
call(e)==="[object Error]",Ju=new Set(["network error","NetworkError when attempting to fetch resource.","The Internet c\
onnection appears to be offline.","Network request failed","fetch failed","terminated"," A network error occurred.","Net\
work connection lost"]);function Yu(e){if(!(e&&Hu(e)&&e.name==="TypeError"&&typeof e.message=="string"))return!1;const{message:r,
stack:o}=e;return r==="Load failed"||r.startsWith("Load failed (")&&r.endsWith(")")?o===void 0||"__sentry_captured__"in e:
r.startsWith("error sending request for url")||r==="Failed to fetch"||r.startsWith("Failed to fetch (")&&r.endsWith(")")?
!0:Ju.has(r)}function Xu(e){if(typeof e=="number"){if(e<0)throw new TypeError("Expected `retries` to be a non-negative n\
umber.");if(Number.isNaN(e))throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.")}else if(e!==
void 0)throw new TypeError("Expected `retries` to be a number or Infinity.")}function Vn(e,t,{min:r=0,allowInfinity:o=!1}={}){
if(t!==void 0){if(typeof t!="number"||Number.isNaN(t))throw new TypeError(`Expected \`${e}\` to be a number${o?" or Infi\
nity":""}.`);if(!o&&!Number.isFinite(t))throw new TypeError(`Expected \`${e}\` to be a finite number.`);if(t<r)throw new TypeError(
`Expected \`${e}\` to be \u2265 ${r}.`)}}class Qu extends Error{constructor(t){super(),t instanceof Error?(this.originalError=
t,{message:t}=t):(this.originalError=new Error(t),this.originalError.stack=this.stack),this.name="AbortError",this.message=
t}}function ec(e,t){const r=Math.max(1,e+1),o=t.randomize?Math.random()+1:1;let s=Math.round(o*t.minTimeout*t.factor**(r-
1));return s=Math.min(s,t.maxTimeout),s}function Go(e,t){return Number.isFinite(t)?t-(performance.now()-e):t}async function tc({
error:e,attemptNumber:t,retriesConsumed:r,startTime:o,options:s}){const a=e instanceof Error?e:new TypeError(`Non-error \
was thrown: "${e}". You should only throw errors.`);if(a instanceof Qu)throw a.originalError;const d=Number.isFinite(s.retries)?
Math.max(0,s.retries-r):s.retries,w=s.maxRetryTime??Number.POSITIVE_INFINITY,$=Object.freeze({error:a,attemptNumber:t,retriesLeft:d,
retriesConsumed:r});if(await s.onFailedAttempt($),Go(o,w)<=0)throw a;const E=await s.shouldConsumeRetry($),T=Go(o,w);if(T<=
0||d<=0)throw a;if(a instanceof TypeError&&!Yu(a)){if(E)throw a;return s.signal?.throwIfAborted(),!1}if(!await s.shouldRetry(
$))throw a;if(!E)return s.signal?.throwIfAborted(),!1;const C=ec(r,s),P=Math.min(C,T);return s.signal?.throwIfAborted(),
P>0&&await new Promise((F,Y)=>{const q=()=>{clearTimeout(G),s.signal?.removeEventListener("abort",q),Y(s.signal.reason)},
G=setTimeout(()=>{s.signal?.removeEventListener("abort",q),F()},P);s.unref&&G.unref?.(),s.signal?.addEventListener("abor\
t",q,{once:!0})}),s.signal?.throwIfAborted(),!0}async function Ko(e,t={}){if(t={...t},Xu(t.retries),Object.hasOwn(t,"for\
ever"))throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity`\
 instead.");t.retries??=10,t.factor??=2,t.minTimeout??=1e3,t.maxTimeout??=Number.POSITIVE_INFINITY,t.maxRetryTime??=Number.
POSITIVE_INFINITY,t.randomize??=!1,t.onFailedAttempt??=()=>{},t.shouldRetry??=()=>!0,t.shouldConsumeRetry??=()=>!0,Vn("f\
actor",t.factor,{min:0,allowInfinity:!1}),Vn("minTimeout",t.minTimeout,{min:0,allowInfinity:!1}),Vn("maxTimeout",t.maxTimeout,
{min:0,allowInfinity:!0}),Vn("maxRetryTime",t.maxRetryTime,{min:0,allowInfinity:!0}),t.factor>0||(t.factor=1),t.signal?.
throwIfAborted();let r=0,o=0;const s=performance.now();for(;!Number.isFinite(t.retries)||o<=t.retries;){r++;try{t.signal?.
throwIfAborted();const a=await e(r);return t.signal?.throwIfAborted(),a}catch(a){await tc({error:a,attemptNumber:r,retriesConsumed:o,
startTime:s,options:t})&&o++}}throw new Error("Retry attempts exhausted without throwing an error.")}function Ay(e,t){return function(...r){
return Ko(()=>e.apply(this,r),t)}}const nc=500,rc=1e4,oc=1e3;class Or extends Error{}async function Vo(e,t,r=()=>{}){const o=[],
s=async()=>{const d=t.budget.remaining();if(d===0)return;r("unknown");const w=await t.send(e,Math.min(t.timeout,d));if(o.
push(w),t.watch(e,w),r(Ho(o)),ic(e,w,t.repeatUnknown))throw new Or};return await t.budget.spend(()=>Ko(()=>t.limit(s),{retries:Number.
POSITIVE_INFINITY,minTimeout:0,shouldRetry:({error:d,attemptNumber:w})=>d instanceof Or&&t.budget.wait(ac(o.at(-1),w,t.random),
Math.min(t.timeout,oc))}).catch(d=>{if(!(d instanceof Or))throw d})),{outcome:Ho(o),tries:o.length,...(0,Be.s)({last:o.at(
-1)})}}function ic(e,t,r){switch(t.outcome){case"not-arrived":return!0;case"unknown":return r||sc(e);case"delivered":case"\
refused":return!1}}function sc({target:e,body:t}){if(e!=="event")return!0;const r=t?.event;return r==="incident-opened"||
r==="incident-resolved"}function Ho(e){const t=e.at(-1)?.outcome??"not-arrived";return t!=="not-arrived"?t:e.some(({outcome:r})=>r===
"unknown")?"unknown":"not-arrived"}function ac(e,t,r){const o=Math.min(rc,nc*2**(t-1));return Math.max(r()*o,e?.retryAfter??
0)}function uc(e){const t=new Map;return(r,o)=>{const s=JSON.stringify([r,o.orgId,o.token]),a=()=>lc(r,o,e),d=t.get(s),w=d===
void 0?a():d.then($=>cc($)?a():$);return t.set(s,w),w}}function cc(e){return e.kind==="failed"&&e.ofRecord===!0}const dc=new Set(
[400,401,403]);async function lc(e,t,r){const o=`the Baseline ${(0,ye.hD)(e)}`,[s,{parseBaseline:a}]=await Promise.all([
Vo({target:{baselineId:e},credentials:t},r),fc()]);if(s.outcome!=="delivered"){const E=dc.has(s.last?.status??0);return{
kind:"failed",problems:[pc(o,s)],ofRecord:E}}const{body:d="",truncated:w}=s.last??{};if(w)return Jo(Jn(`${o} is longer t\
han 64 KiB; shorten it in Phaset`));const $=a(d,o);return $.kind==="invalid"?Jo(...Hn($.problems,o)):{kind:"baseline",baseline:$.
baseline,problems:Hn($.warnings,o,"warning")}}async function fc(){const{parseBaseline:e,preload:t}=await J.e(999).then(J.
bind(J,6999));return await t(),{parseBaseline:e}}function Jo(...e){return{kind:"failed",problems:e}}function pc(e,t){if(t.
last?.status===404)return Jn(`${e} is not in Phaset (status 404); make it there, or name another in the manifest's basel\
ine.id`);const r=`${e} could not be fetched: ${(0,tt.Mf)(t)}`;return t.outcome==="refused"?Jn(r):{kind:"fetch",level:"wa\
rning",title:"Phaset: not fetched",message:r}}function Hn(e,t,r="error"){return(0,Se.o3)(e.map(o=>Jn(o,r)),t)}function Jn(e,t="\
error"){return{kind:"baseline",level:t,title:"Phaset: Baseline",message:e}}async function hc(e,t,r,o){const[s,{checkStandards:a,
describeMisses:d}]=await Promise.all([o(t,r),J.e(999).then(J.bind(J,6999))]);if(s.kind==="failed")return s;const w=await a(
s.baseline,{workspace:e.workspace,directory:(0,bt.resolve)(e.workspace,e.directory)});return w.kind==="invalid"?{problems:Hn(
w.problems,e.directory)}:{checks:w.checks,problems:[...s.problems,...Hn(w.warnings,e.directory,"warning"),...d(w.checks)]}}
const mc=8;async function gc(e,t){const r=Kn(mc),o=e.map(s=>yc(s,t,r));return Promise.all(o.map(s=>s()))}function yc(e,t,r){
const o=_c(e,t),s=vc(e,t);return async()=>{const[a,d,w]=await Promise.all([(0,Ku.a)(o),s(),wc(e,t,r)]),{directory:$,credentials:E,
manifest:T}=e.component,C=T?.kind==="found"?T.name:void 0;return{directory:$,...(0,Be.s)({recordId:E.recordId,name:C}),events:a,
record:d,standards:w.report,problems:[...e.problems,...a.flatMap(({body:P,delivery:F})=>(0,tt.s9)(`event ${P.event}`,F)),
...(0,tt.s9)("record",d.delivery),...w.problems]}}}function _c({credentials:e,events:t},r){return e===void 0?[]:t.map(o=>{
const s=r.prepare({kind:"event",body:o.body},e);return async()=>({...o,...(0,Be.s)({delivery:await s()})})})}function vc({
credentials:e,record:t},r){if(t.kind==="skipped")return async()=>({state:"skipped",reason:t.reason});if(t.kind!=="upload"||
e===void 0){const s=t.kind==="checked"?"checked":"failed";return async()=>({state:s})}const o=r.prepare({kind:"record",body:t.
record},e);return async()=>({...(0,tt.ur)(await o()),record:t.record})}async function wc({component:e,credentials:t,standards:r},o,s){
if(r.kind==="skipped")return{report:{state:"skipped",reason:r.reason},problems:[]};if(r.kind==="failed"||t===void 0)return{
report:{state:"failed"},problems:[]};const{baselineId:a}=r,d={workspace:o.workspace,directory:e.directory},{checks:w,problems:$}=await s(
()=>hc(d,a,t,o.fetchBaseline));if(w===void 0)return{report:{state:"failed",baselineId:a},problems:$};if(r.kind==="check")
return{report:{state:"checked",baselineId:a,checks:w},problems:$};const E=(0,zr.tm)((0,zr.Bh)(w),o.statusWords),T=(0,tt.
ur)(await o.prepare({kind:"standards",body:E},t)());return{report:{...T,baselineId:a,checks:w},problems:[...$,...(0,tt.s9)(
"standards",T.delivery)]}}var Yo=J(7598);const bc=pe(import.meta.url)("node:os");var $c=J(8500);function kc(e,{now:t,sleep:r},o){
let s=0,a=0,d=0;const w=()=>s+(a>0?t()-d:0),$=()=>o.aborted?0:Math.max(0,e-w());return{remaining:$,spend:async E=>{a++===
0&&(d=t());try{return await E()}finally{--a===0&&(s+=t()-d)}},wait:async(E,T)=>E+T>$()?!1:r(E,o).then(()=>!0,()=>!1)}}var Ec=J(
7067);const Sc=pe(import.meta.url)("node:https");var zc=J(4942);const Oc={rE:"1.0.0"},Ac=Oc.rE;var Ar=J(603),sn=J(9840);
const Tr=64*1024,Tc=1440*60*1e3;function Pc(e,t,r){const o=new zc.Qq(void 0,[],{keepAlive:!0,socketTimeout:Tc});return async(s,a)=>{
const d=performance.now(),w=Ic(o,e,t,s),$=Promise.withResolvers(),E=setTimeout(()=>{$.resolve(w.failure(`no answer withi\
n ${a/1e3} s (see timeout)`)),w.abort()},a),T=await Promise.race([w.attempt,$.promise]);return clearTimeout(E),{...T,body:r(
T.body),took:performance.now()-d}}}function Ic(e,t,r,o){const s=new AbortController,a=Rc(t.origin.protocol==="https:"?Sc:
Ec);let d;const w=C=>{const P={failure:C,body:"",truncated:!1};if(d===void 0)return{...P,outcome:a.sent()?"unknown":"not\
-arrived"};const F=(0,Ar.n)(d);return{...P,outcome:F,...F!=="unknown"&&{status:d}}},$=o.body===void 0?null:JSON.stringify(
o.body);return{attempt:(async()=>{const C={...Zc(t,r,o),signal:s.signal,agent:e.getAgent(t.origin.href)},{message:P}=await e.
requestRaw({options:C,parsedUrl:t.origin,httpModule:a.module},$);return d=P.statusCode,xc(P)})().catch(C=>w(Nc(C))),failure:w,
abort:()=>s.abort()}}function Zc(e,t,{target:r,credentials:o,body:s}){return{host:e.origin.hostname.replace(/^\[|\]$/g,""),
port:e.origin.port,path:(0,sn.Zq)(e,r,o),method:s===void 0?"GET":"POST",headers:{...t,"Accept-Encoding":"identity","User\
-Agent":`phaset-action/${Ac}`,...s!==void 0&&{"Content-Type":"application/json"}}}}function Rc(e){let t=!1;return{module:Object.
create(e,{request:{value:(s,a)=>e.request(s,a).once("finish",()=>{t=!0})}}),sent:()=>t}}async function xc(e){const t=e.statusCode??
0,{body:r,truncated:o}=await Mc(e),s=(0,Ar.mu)(e.headers["retry-after"],Date.now()),a=Cc(e.headers.location);return{outcome:(0,Ar.
sG)(t,r),status:t,body:r,truncated:o,...(0,Be.s)({retryAfter:s,redirectHost:a})}}async function Mc(e){const t=[];let r=0;
for await(const s of e)if(t.push(s),r+=s.length,r>Tr)break;return{body:Buffer.concat(t).subarray(0,Tr).toString("utf8"),
truncated:r>Tr}}function Cc(e){return e!==void 0&&URL.canParse(e)?new URL(e).host:void 0}const Dc={ECONNREFUSED:"connect\
ion refused (see endpoint, and whether Phaset is up)",ENOTFOUND:"host name not found (see endpoint)",EAI_AGAIN:"host nam\
e not found (no answer from DNS)",ECONNRESET:"connection reset",EPIPE:"connection reset",ETIMEDOUT:"connection timed out",
EHOSTUNREACH:"host unreachable",ENETUNREACH:"network unreachable",ERR_INVALID_URL:"the address of the proxy is no URL (s\
ee HTTPS_PROXY)"};function Nc(e){if(!(e instanceof Error))return"network error";if(e.message.startsWith("tunneling socke\
t could not be established"))return"the proxy is down or refused (see HTTPS_PROXY and NO_PROXY)";const t="code"in e&&typeof e.
code=="string"?e.code:"";return/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ALTNAME|EPROTO|ERR_SSL/.test(t)?`TLS failed: ${t} (f\
or a private CA, set NODE_EXTRA_CA_CERTS on the runner)`:Dc[t]??`network error ${t}`.trim()}var Uc=J(4409);function Lc(e){
let t;const r=E=>{try{return E()}catch(T){t??=(0,Uc.$)(T);return}},o=r(()=>(0,at.openSync)(e,"wx",384)),s=()=>(0,Be.s)({
failure:t});if(o===void 0)return{add:()=>()=>{},close:s};const a=new Set;let d=0;return{add:E=>{const T=d,C=`${Qo("not-a\
rrived")}${JSON.stringify(E).slice(1)}
`,P=r(()=>Xo(o,C,T));return P===void 0?(r(()=>(0,at.ftruncateSync)(o,T)),()=>{}):(d+=P,a.add(T),F=>{const Y=F==="deliver\
ed"?" ".repeat(P-1):Qo(F);r(()=>Xo(o,Y,T)),F==="delivered"&&a.delete(T)})},path:e,close:()=>(r(()=>{(0,at.closeSync)(o),
a.size===0?(0,at.rmSync)(e,{force:!0}):Fc(e)}),{...s(),...a.size>0&&{path:e}})}}function Xo(e,t,r){const o=Buffer.from(t);
for(let s=0;s<o.length;)s+=(0,at.writeSync)(e,o,s,o.length-s,r+s);return o.length}function Qo(e){return`{"outcome":"${e}\
",`.padEnd(25)}function Fc(e){const t=`${e}.next`;(0,at.writeFileSync)(t,(0,at.readFileSync)(e,"utf8").replace(/^ *\n/gm,
""),{mode:384}),(0,at.renameSync)(t,e)}const jc=8;function Bc(e,t,r,{environment:o,cancelled:s}){const a={workspace:o.GITHUB_WORKSPACE||
process.cwd(),statusWords:t["standards-status-words"]};if(e.kind==="without-secrets")return{...Wc,...a};const d={send:Pc(
e.endpoint,t.headers,r),limit:Kn(jc),budget:kc(t.deadline*1e3,qc,s),timeout:t.timeout*1e3,repeatUnknown:t["repeat-unknow\
n"],random:Math.random,watch:($,E)=>{Me._o()&&Me.Yz((0,ye.g9)(r(Jc($,E))))}},w=t["dry-run"]?Gc(e.endpoint,r):Vc(d,Bo(Kc(
e.tokens)),o);return{...a,...w,fetchBaseline:uc(d)}}const qc={now:()=>performance.now(),sleep:(e,t)=>(0,$c.setTimeout)(e,
void 0,{signal:t})},Wc={prepare:()=>async()=>{},fetchBaseline:async()=>({kind:"failed",problems:[]}),close:()=>({problems:[]})};
function Gc(e,t){return{prepare:({kind:r,body:o},s)=>async()=>{const a=(0,sn.Zq)(e,r,{...s,token:"***"});Me.pq((0,ye.g9)(
t(`POST ${a} ${JSON.stringify(o)}`)))},close:()=>({problems:[]})}}function Kc(e){return e.kind==="one"?[e.token]:[...e.tokens.
values()]}function Vc(e,t,{RUNNER_TEMP:r}){const o=(0,bt.join)(r||(0,bc.tmpdir)(),`phaset-undelivered-${(0,Yo.randomUUID)()}\
.jsonl`),s=Lc(o);return{...(0,Be.s)({undelivered:s.path}),prepare:({kind:a,body:d},w)=>{const{orgId:$,recordId:E}=w,T=s.
add({kind:a,orgId:$,recordId:E,body:Gn(d,t)});return()=>Vo({target:a,credentials:w,body:d},e,T)},close:()=>{const{path:a,
failure:d}=s.close();return{...(0,Be.s)({undelivered:a}),problems:d===void 0?[]:[Hc(d)]}}}}function Hc(e){const t=`the f\
ile of undelivered messages can't be written (${e}), so that what is not delivered can't be sent by replay; make RUNNER_\
TEMP a directory that this job may write`;return(0,Se.oi)(t,"warning")}function Jc({target:e,credentials:t,body:r},o){const s=typeof e==
"string"?e:`baseline ${e.baselineId}`,a=`${o.outcome}, ${o.status??o.failure}`,d=r===void 0?"":` sent ${JSON.stringify(r)}`;
return`${s} of ${t.recordId}: ${a}, ${Math.round(o.took)} ms;${d} answered ${(0,ye.ts)(o.body)}`}const Yc=pe(import.meta.
url)("node:child_process");var Xc=J(7975),an=J(9550);const Qc=(0,Xc.promisify)(Yc.execFile),ed=1e4,td=64*1024*1024;async function ei(e,t){
const{before:r,after:o,fromMergeBase:s=!1}=t;try{return s&&await rd(e)?void 0:(await ti(e,["diff-tree","-r","-z","--name\
-only","--no-renames",...s?["--merge-base",r]:[r],o])).split("\0").filter(w=>w!=="")}catch{return}}function nd(e,t){const r=t.
split("/"),s=[e,...r.map((a,d)=>(0,bt.join)(e,...r.slice(0,d+1)))].find(a=>(0,at.existsSync)((0,bt.join)(a,".git")))??e;
return(0,an.i)(e,s)}async function rd(e){return(await ti(e,["rev-parse","--is-shallow-repository"])).trim()!=="false"}async function ti(e,t){
const{stdout:r}=await Qc("git",["-c","safe.directory=*",...t],{cwd:e,timeout:ed,maxBuffer:td,windowsHide:!0});return r}function od(e,t){
const r=Yn(e),o=t.flatMap(a=>ni(a).flatMap(d=>sd(r,Yn(d)).map(w=>({component:a,...w})))),s=o.filter(a=>!o.some(d=>ad(a,d)));
return t.filter(a=>s.some(d=>d.component===a))}function id(e,t){for(const{index:r}of e.matchAll(/^|(?<=[:/])/g)){const o=Yn(
e.slice(r)).join(" "),s=t.filter(a=>ni(a).some(d=>o!==""&&Yn(d).join(" ")===o));if(s.length>0)return s}return[]}function ni({
directory:e,manifest:t,credentials:r}){const o=e.slice(e.lastIndexOf("/")+1),s=t?.kind==="found"?t.name:void 0;return[e,
o,s,r.recordId].filter(a=>a!==void 0)}function Yn(e){return e.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu)??
[]}function sd(e,t){return t.length===0?[]:e.flatMap((r,o)=>t.every((s,a)=>e[o+a]===s)?[{start:o,end:o+t.length}]:[])}function ad(e,t){
return e.end-e.start<t.end-t.start&&t.start<=e.start&&e.end<=t.end}function ud(e,t){const r=new Map(t.map(s=>[s.directory,
s])),o=new Map;for(const s of e){const a=cd(s,r);if(a===void 0)continue;const d=o.get(a);d===void 0?o.set(a,[s]):d.push(
s)}return o}function cd(e,t){for(let r=e.lastIndexOf("/");r>0;r=e.lastIndexOf("/",r-1)){const o=t.get(e.slice(0,r));if(o!==
void 0)return o}return t.get(".")}function dd(e,t,r){const o={events:new Map,notes:[],problems:[]},s=new Set;for(const{changed:a,
...d}of e){const w=r===void 0?fd({...d,...(0,Be.s)({changed:a})},t):pd(r,t);for(const[E,T]of w.reasons){const C=o.events.
get(E)??[];o.events.set(E,[...C,{...d,routing:T}])}const $=w.problem?.message??w.note;$===void 0||s.has($)||(s.add($),w.
problem!==void 0&&o.problems.push(w.problem),w.note!==void 0&&o.notes.push(w.note))}return o}function ld(e,t){switch(e.kind){case"\
commits":case"pull-request":return!0;case"deployment":return si(e.names,t).size===0;case"incident":case"repository":return!1}}
function fd(e,t){const{subject:r}=e;switch(r.kind){case"commits":return ri(e,"the push changed",t);case"pull-request":return ri(
e,`pull request #${r.number} changes`,t);case"deployment":return hd(e,r.names,t);case"incident":return md(e,r.labels,t);case"\
repository":return Pr(e,"nothing tells which component it is about","give record-id")}}function pd(e,t){const r=t.find(({
credentials:s})=>s.recordId===e);if(r!==void 0)return{reasons:new Map([[r,"record-id names its record"]])};const o=`reco\
rd-id is ${(0,ye.hD)(e)}, which is the record of none of the ${t.length} components; give one of theirs, or leave it out`;
return{reasons:new Map,problem:(0,Se.oi)(o)}}function ri(e,t,r){const o=`what ${t} is not known (${ii(e)})`;return oi(e,
t,r)??ai(e,o,r)}function hd(e,t,r){const o=si(t,r);if(o.size>0)return{reasons:o};const s=oi(e,"the deployment brings cha\
nges to",r);if(s!==void 0)return s;const a=t.length===0?"no environment, tag or workflow":t.map(ye.hD).join(", ");return Pr(
e,`${a} names none, and what changed since the deployment before is not known (${ii(e)})`,"name one in the environment (\
production-web), the tag (web@1.2.0) or the workflow, or give record-id")}function oi(e,t,r){const{body:o,changed:s}=e;switch(s?.
kind){case"known":{const a=gd(s.files,t,r);return a.size>0?{reasons:a}:{reasons:a,note:`${o.event} goes to no component:\
 ${t} no file of one`}}case"too-many":{const a=`${t} more files than the ${s.limit} that GitHub lists`;return ai(e,a,r)}case"\
unknown":case void 0:return}}function ii({changed:e}){return e?.kind==="unknown"?e.reason:"it was not looked up"}function md(e,t,r){
const o=new Map;for(const a of t)for(const d of id(a,r))o.set(d,`the label ${(0,ye.hD)(a)} names it`);if(o.size>0)return{
reasons:o};const s=t.length===0?"it has no label":"none of its labels names one";return Pr(e,s,"add a label such as inci\
dent:web or component/web, or give record-id")}function si(e,t){return new Map(e.flatMap(r=>od(r,t).map(o=>[o,`${(0,ye.hD)(
r)} names it`])))}function gd(e,t,r){const o=[...ud(e,r)].map(([s,[a="",...d]])=>{const w=d.length===0?"":` and ${d.length}\
 more of its files`;return[s,`${t} ${(0,ye.ml)((0,ye.ts)(a),80)}${w}`]});return new Map(o)}function ai({body:e},t,r){const o=new Map(
r.map(a=>[a,`all components: ${t}`])),s=`${e.event} goes to all ${r.length} components: ${t}`;return{reasons:o,problem:ui(
s)}}function Pr({body:e},t,r){const o=`${e.event} goes to no component: ${t}; ${r}`;return{reasons:new Map,problem:ui(o)}}
function ui(e){return{kind:"payload",level:"warning",title:"Phaset: which component",message:e}}async function yd(e,t,{workspace:r,
access:o}){const s=nd(r,t[0]?.directory??"."),a=$d(o),d=new Map,w=$=>{const E=JSON.stringify($),T=d.get(E)??_d($,(0,bt.resolve)(
r,s),a);return d.set(E,T),T};return Promise.all(e.map(async $=>ld($.subject,t)?{...$,changed:kd(await w($.subject),s)}:$))}
async function _d(e,t,r){switch(e.kind){case"commits":return ci(e,t,r);case"pull-request":return wd(e,t,r);case"deployme\
nt":return bd(e,t,r);case"incident":case"repository":return Rt("it is about no commit")}}const vd=/^0+$/;async function ci(e,t,r){
if(vd.test(e.before))return Rt("the branch is new, with nothing before it");const o=await ei(t,e);return o!==void 0?{kind:"\
known",files:o}:r("contents: read",async s=>{const{compareCommits:a}=await J.e(88).then(J.bind(J,1088));return a(s,e.before,
e.after)})}async function wd({number:e,base:t,head:r},o,s){if(t!==void 0&&r!==void 0){const a=await ei(o,{before:t,after:r,
fromMergeBase:!0});if(a!==void 0)return{kind:"known",files:a}}return s("pull-requests: read",async a=>{const{listPullRequestFiles:d}=await J.
e(88).then(J.bind(J,1088));return d(a,e)})}async function bd({sha:e,environment:t},r,o){if(t===void 0)return Rt("it has \
no environment");const s=await o("deployments: read",async a=>{const{findPreviousDeployment:d}=await J.e(626).then(J.bind(
J,2626));return d(a,t,e)});return s===void 0?Rt("the environment has no earlier deployment"):typeof s=="string"?ci({before:s,
after:e},r,o):s}function $d(e){let t;return async(r,o)=>{if(e.token==="")return Rt(`github-token is empty; give it a tok\
en with ${r}`);const{explainApiFailure:s,openApi:a}=await J.e(522).then(J.bind(J,7522));try{return t??=a(e),await o(await t)}catch(d){
return Rt(s(d,r))}}}function Rt(e){return{kind:"unknown",reason:e}}function kd(e,t){return e.kind!=="known"||t==="."?e:{
kind:"known",files:e.files.map(r=>`${t}/${r}`)}}function Ed(e,{index:t,total:r}){return(0,Yo.createHash)("sha256").update(
e).digest().readUInt32BE()%r===t}function Ir(e){return e===void 0||e.index===1%e.total}async function Sd({components:e,problems:t},r,{
recordId:o,shard:s,sources:a}){const d=r.length>0&&!Ir(s)?[zd]:[],[w]=e;if(e.length===1&&t.length===0&&w!==void 0){const C=new Map(
[[w,Ir(s)?[...r]:[]]]);return{assignments:di(e,C,s),notes:d,problems:t}}const $=Ir(s)&&e.length>0?r:[],E=o===void 0?await yd(
$,e,a):[...$],T=dd(E,e,o);return{assignments:di(e,T.events,s),notes:[...d,...T.notes],problems:[...t,...T.problems]}}const zd="\
the run of share 1 sends the events";function di(e,t,r){return e.map(s=>({component:s,events:t.get(s)??[],eventsOnly:r!==
void 0&&!Ed(s.directory,r)})).filter(({events:s,eventsOnly:a})=>!a||s.length>0)}var li=J(1455);const Od=/[*?[]/;async function Ad(e,t){
const r=e.filter(d=>d.startsWith("!")),o=e.filter(d=>!d.startsWith("!"));if(o.length===0)return{directories:[],problems:[
(0,Se.oi)("working-directory only excludes; give a directory or a glob, such as apps/*")]};const s=await Promise.all(o.map(
d=>Od.test(d)?Pd(d,r,t):Td(d,t))),a=s.flatMap(d=>d.directories);return{directories:[...new Set(a)].sort(),problems:s.flatMap(
({problems:d})=>d)}}async function Td(e,t){const r=(0,bt.resolve)(t,e);return!(0,an.F)(t,r)||await Zd(t,r)?fi(e):{directories:[
(0,an.i)(t,r)],problems:[]}}async function Pd(e,t,r){if(Id(e))return fi(e);const{findManifests:o,MANIFEST_FILE:s}=await Promise.
all([J.e(377),J.e(300)]).then(J.bind(J,8300)),a=await o(e,t,r);return a.length===0?pi(`working-directory: no directory t\
hat ${(0,ye.hD)(e)} matches holds a ${s}; mend the pattern, add the manifest, or check the repository out before this st\
ep`):{directories:a.map(w=>(0,an.i)(r,(0,bt.dirname)(w))),problems:[]}}function Id(e){return/^(?:[/\\~]|[A-Za-z]:)/.test(
e)||e.split(/[/\\]/).includes("..")}async function Zd(e,t){if(t===e)return!1;try{return!(0,an.F)(await(0,li.realpath)(e),
await(0,li.realpath)(t))}catch{return!1}}function fi(e){return pi(`working-directory: ${(0,ye.hD)(e)} leads out of the w\
orkspace; name a directory of this repository, relative to its root`)}function pi(e){return{directories:[],problems:[(0,Se.
oi)(e)]}}const Rd=16;async function xd(e){const{inputs:t,workspace:r}=e,{directories:o,problems:s}=await Ad(t["working-d\
irectory"],r),[a]=o;if(o.length===1&&s.length===0&&a!==void 0)return{components:[await hi(a,e)],problems:s};const{"recor\
d-id":d,...w}=t,$={...e,inputs:{...w,"record-id":void 0}},T=await Kn(Rd).map(o,C=>hi(C,$));return{components:Cd(T),problems:s}}
async function hi(e,{inputs:t,tokens:r,workspace:o,withManifest:s}){const a=t["org-id"]===void 0||t["record-id"]===void 0,
d=s||a?await Md(o,e):void 0,w=d?.kind==="found"?d:void 0,$=t["org-id"]??w?.organizationId,E=t["record-id"]??w?.recordId,
T=r?.kind==="one"?r.token:r?.tokens.get(E??"");return{directory:e,...(0,Be.s)({manifest:d}),credentials:(0,Be.s)({orgId:$,
recordId:E,token:T})}}async function Md(e,t){const{readManifest:r}=await Promise.all([J.e(547),J.e(124)]).then(J.bind(J,
9124));return r({workspace:e,directory:t})}function Cd(e){const t=Map.groupBy(e,({credentials:r})=>r.recordId);return e.
map(r=>{const{recordId:o}=r.credentials,a=(o===void 0?[]:t.get(o)??[]).filter(d=>d!==r).map(({directory:d})=>d);return a.
length===0?r:{...r,sameRecord:a}})}var O=J(8395),ve=J(3733);function Dd(e,t){const r=s=>e[s]??"",o=Nd(r("GITHUB_EVENT_PA\
TH"),t);return o.kind==="invalid"?o:(0,ve.Uq)({eventName:r("GITHUB_EVENT_NAME"),payload:o.value,sha:r("GITHUB_SHA"),ref:r(
"GITHUB_REF"),repository:r("GITHUB_REPOSITORY"),serverUrl:r("GITHUB_SERVER_URL"),actor:r("GITHUB_ACTOR")})}function Nd(e,t){
if(e==="")return(0,ve.Uq)({});let r;try{r=t(e)}catch{return(0,ve.Gq)("the event's payload can't be read: no file at GITH\
UB_EVENT_PATH")}try{return(0,ve.Uq)(JSON.parse(r))}catch{return(0,ve.Gq)("the event's payload, the file at GITHUB_EVENT_\
PATH, is not JSON")}}function mi({eventName:e,payload:t,actor:r}){if(r==="dependabot[bot]")return!0;const{data:o}=Ld.safeParse(
t);if(o?.repository?.fork===!0)return!0;if(o?.pull_request===void 0||!Ud.has(e))return!1;const{head:s,base:a}=o.pull_request;
return s.repo==null||s.repo.id!==a.repo.id}const Ud=new Set(["pull_request","pull_request_review","pull_request_review_c\
omment"]),gi=O.Ikc({id:O.aig()}),Ld=O.Ikc({repository:O.lqM(O.Ikc({fork:O.lqM(O.zMY())})),pull_request:O.lqM(O.Ikc({head:O.
Ikc({repo:O.cl6(gi)}),base:O.Ikc({repo:gi})}))});function Fd({serverUrl:e,repository:t}){return e===""||t===""?void 0:`${e}\
/${t}`}var un=J(3759),Zr=J(2371);function jd(e){return e.split(/[,\n]/).map(t=>t.trim()).filter(t=>t!=="")}function Bd(e){
const t=new Map;for(const{number:r,line:o}of Rr(e)){const s=o.indexOf(":"),a=o.slice(0,s).trim();if(s===-1||a==="")return(0,ve.
Gq)(`has ${(0,ye.hD)(o)} in line ${r}; it takes one "key: value" a line`);if(t.has(a))return(0,ve.Gq)(`gives ${(0,ye.hD)(
a)} twice (line ${r})`);t.set(a,o.slice(s+1).trim())}return(0,ve.Uq)(Object.fromEntries(t))}function qd(e){const t=Rr(e),
[r]=t;if(r===void 0)return(0,ve.Gq)("is empty");if(t.length===1&&!yi.test(r.line))return(0,ve.Uq)({kind:"one",token:r.line});
const o=new Map;for(const{number:a,line:d}of t){const[,w,$]=yi.exec(d)??[];if(w===void 0)return(0,ve.Gq)(`has no "RECORD\
_ID: token" in line ${a}`);if(o.has(w))return(0,ve.Gq)(`gives two tokens for one record (line ${a})`);o.set(w,$??"")}const s=new Map(
[...o].filter(([,a])=>a!==""));return(0,ve.Uq)(s.size===0?void 0:{kind:"by-record",tokens:s})}const yi=/^([A-Za-z0-9_-]+):(?:\s+(\S+))?$/,
Wd=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,Gd=/^[\t\x20-\x7e]*$/,Kd=new Set(["accept-encoding","connection","content-encoding","\
content-length","content-type","expect","host","keep-alive","te","trailer","transfer-encoding","upgrade","user-agent"]);
function Vd(e){const t=new Map;for(const{number:r,line:o}of Rr(e)){const s=o.indexOf(":"),a=o.slice(0,Math.max(s,0)).trim(),
d=o.slice(s+1).trim();if(!Wd.test(a))return(0,ve.Gq)(`has no "Name: value" in line ${r}`);if(Kd.has(a.toLowerCase()))return(0,ve.
Gq)(`can't set ${a} (line ${r}): the action sets it itself`);if(!Gd.test(d))return(0,ve.Gq)(`has a value beyond ASCII fo\
r ${a} (line ${r})`);if(t.has(a.toLowerCase()))return(0,ve.Gq)(`gives ${a} twice (line ${r})`);t.set(a.toLowerCase(),d)}
return(0,ve.Uq)(Object.fromEntries(t))}function Hd(e){const[,t,r]=/^(\d{1,4})\/(\d{1,4})$/.exec(e.trim())??[],o={index:Number(
t),total:Number(r)};return o.total===0||!(o.index<=o.total)?(0,ve.Gq)(`is ${(0,ye.hD)(e)}; it takes a share of the compo\
nents, such as 2/10`):(0,ve.Uq)({...o,index:o.index%o.total})}function Rr(e){return e.split(/\r?\n/).map((t,r)=>({number:r+
1,line:t.trim()})).filter(({line:t})=>t!=="")}var xt=J(1844);const $t=e=>O.k5n(e,`one of ${e.join(", ")}`),_i=$t(["auto",
"true","check","false"]),xr=O.FsL($t(["true","false"]),O.pdi(e=>e==="true")),kt=O.FsL(O.YjP(),O.pdi(jd)),vi=O.FsL(O.YjP(),
O.pdi(e=>e===""?void 0:e)),wi=O.FsL(O.FsL(O.YjP().check(un.Fk(/^\d{1,4}(?:\.\d+)?$/,"a number of seconds, such as 10")),
O.pdi(Number)),O.aig().check(un.NC("more than 0 seconds"),un.Zm(3600,"at most 3600 seconds"))),cn=e=>(0,ve.$5)(O.YjP(),e),
Mr=e=>t=>t.trim()===""?(0,ve.Uq)(void 0):e(t),Xn=O.Ikc({endpoint:cn(Mr(sn.Bk)),"webhook-token":cn(Mr(qd)),"org-id":vi,"r\
ecord-id":vi,"working-directory":O.FsL(kt,O.YOg(O.YjP()).check(un.m9(1,"directories, such as . or apps/*"))),event:$t(["\
auto","none",...xt.M]),"event-fields":cn(Bd),changes:$t(["head","all"]),"change-branches":kt,"deployment-environments":kt,
"incident-labels":kt,"incident-types":kt,"ignore-actors":kt,timeout:wi,record:_i,standards:_i,"standards-fail-on":$t(["n\
ever","failure","warning"]),"standards-status-words":$t(["documented","standardlint"]),"fail-on":$t(["never","config","a\
ny"]),"dry-run":xr,summary:xr,replay:kt,"repeat-unknown":xr,headers:cn(Vd),deadline:wi,"github-token":O.YjP(),shard:cn(Mr(
Hd))}),bi={"api-key":{name:"webhook-token",leftOut:""},"run-record":{name:"record",leftOut:"auto"},"run-standards":{name:"\
standards",leftOut:"auto"},"run-deployment":{name:"event",leftOut:"auto"}},$i=Object.keys(bi);function Jd(e){const t=[...Object.
keys(Xn.shape),...$i];return Object.fromEntries(t.map(r=>[r,e(r)]))}function Yd(e,t){const{renamed:r,namedBy:o,problems:s}=tl(
e,t),{data:a,error:d}=Xn.safeParse(r),w=Xn.shape["fail-on"].safeParse(r["fail-on"]).data??"config",$=[...(d?.issues??[]).
map(E=>{const T=String(E.path[0]);return Xd(E,o.get(T)??T,t(r[T]??""))}),...Qd(r),...el(t(r["record-id"]??"")),...s];return a===
void 0||(0,Se.JD)($)?{failOn:w,problems:$}:{inputs:a,failOn:w,problems:$}}function Xd(e,t,r){if(e.code==="custom")return(0,Se.
oi)(`${t} ${e.message}`);const o=e.code==="invalid_value"?(0,Zr.Z)(r,e.values.map(String)):"";return(0,Se.oi)(`${t} is ${(0,ye.
hD)(r)}; it takes ${e.message}${o}`)}function Qd(e){const t=Xn.shape["event-fields"].safeParse(e["event-fields"]).data??
{},r=Object.keys(t);if(r.length===0||e.event!=="auto"&&e.event!=="none")return[];const o=`event-fields is given (${(0,ye.
hD)(r.join(", "))}), but event is ${e.event}`;return[(0,Se.oi)(`${o}; name the event that the fields are for`)]}function el(e){
const{length:t}=[...e];if(t===0||t===sn.$D)return[];const r=`record-id is ${(0,ye.hD)(e)}; a record's ID has ${sn.$D} ch\
aracters, not ${t}`;return[(0,Se.oi)(r,"warning")]}function tl(e,t){const o=$i.filter(a=>(e[a]??"")!=="").map(a=>nl(a,e,
t)),s=o.flatMap(a=>a.kind==="taken"?a:[]);return{renamed:{...e,...Object.fromEntries(s.map(({name:a,text:d})=>[a,d]))},namedBy:new Map(
s.map(({name:a,vendorName:d})=>[a,d])),problems:o.map(({problem:a})=>a)}}function nl(e,t,r){const o=t[e]??"",{name:s,leftOut:a}=bi[e],
d=e==="run-deployment"?rl.get(o):o,w=E=>({kind:"refused",problem:(0,Se.oi)(E)});if(d===void 0)return w(`${e} is ${(0,ye.
hD)(r(o))}; it takes one of true, false`);if(t[s]!==a)return w(`${e} and ${s} are both given; leave out ${e}`);const $=(0,Se.
oi)(`${e} is the vendor's name for ${s}`,"notice");return{kind:"taken",vendorName:e,name:s,text:d,problem:$}}const rl=new Map(
[["true","deployment"],["false","none"]]),Cr=5;function ol({directory:e,manifest:t,credentials:r,sameRecord:o=[]}){const{
orgId:s,recordId:a,token:d}=r;if(o.length>0){const P=o.slice(0,Cr).map(ye.hD).join(", "),F=o.length>Cr?` and ${o.length-
Cr} more`:"",Y=`the record ${(0,ye.hD)(a)} of ${(0,ye.hD)(e)} is also that of ${P}${F}; nothing is sent for them until e\
ach manifest has an "id" of its own`;return{kind:"missing",problems:[(0,Se.oi)(Y)]}}if(s!==void 0&&a!==void 0&&d!==void 0)
return{kind:"complete",credentials:{orgId:s,recordId:a,token:d}};const w=t===void 0?"the manifest":t.file,[$,E]=t?.kind===
"found"?["tells none","mend the manifest"]:["is not in the checkout","check the repository out before this step"],T=(P,F)=>(0,Se.
oi)(`${P} is not known for the directory ${e}: the input is empty, and ${w}, the place of its "${F}", ${$}; give the inp\
ut, or ${E}; nothing is sent for it until then`),C=[];return s===void 0&&C.push(T("org-id","organizationId")),a===void 0?
C.push(T("record-id","id")):d===void 0&&C.push((0,Se.oi)(`webhook-token has no token for the record of ${e}; give it a l\
ine ${(0,ye.hD)(`${a}: token`)}, and see that the secret it comes from exists`)),{kind:"missing",problems:C}}function il(e,{
file:t,repositoryUrl:r}){const{id:o,organizationId:s,$schema:a,...d}=e,w=d.spec.repo??r,$=(T,C)=>[{kind:"manifest",level:T,
file:t,message:`${t} has no spec.repo${C}`}];if(w===void 0)return{problems:$("error",", and the run does not say which r\
epository it is; add it")};const E=d.spec.repo===void 0?$("notice",`; the record is sent with ${w}`):[];return{record:{...d,
spec:{...d.spec,repo:w}},problems:E}}const ki="default";function sl({component:e,events:t,eventsOnly:r},o){return ul(e,{
...o,events:t,...r&&al})}const Ei={kind:"nothing",reason:"they are of another shard"},al={record:Ei,standards:Ei};function ul(e,t){
const r=ll(e,t),o=fl(e,t.standards),s={component:e,events:t.events,record:r.plan,standards:o.plan,problems:[...r.problems,
...o.problems]};if(!cl(s))return s;const a=ol(e);return a.kind==="complete"?{...s,credentials:a.credentials}:dl(s,a.problems)}
function cl({events:e,record:t,standards:r}){return e.length>0||t.kind==="upload"||r.kind==="upload"||r.kind==="check"}function dl(e,t){
const{record:r,standards:o}=e;return{...e,events:[],record:r.kind==="upload"?{kind:"failed"}:r,standards:o.kind==="skipp\
ed"?o:{kind:"failed"},problems:[...e.problems,...t]}}function ll({directory:e,manifest:t},{record:r,repositoryUrl:o}){if(r.
kind==="nothing")return Qn(r.reason);if(t?.kind!=="found"){const d=e==="."?"":"correct working-directory, ",w=`there is \
no ${t?.file}; add it, ${d}or check the repository out before this step`;return r.auto?Qn(w):Dr(Si(`record: ${w}`))}if(t.
manifest===void 0)return Dr(...t.problems);if(r.kind==="check")return{plan:{kind:"checked"},problems:t.problems};const{record:s,
problems:a}=il(t.manifest,{...t,repositoryUrl:o});return{plan:s===void 0?{kind:"failed"}:{kind:"upload",record:s},problems:[
...t.problems,...a]}}function fl({manifest:e},t){if(t.kind==="nothing")return Qn(t.reason);if(e?.kind!=="found")return t.
auto?Qn(`there is no ${e?.file}`):{plan:{kind:t.kind,baselineId:ki},problems:[]};if(e.baselineUnclear)return Dr(Si(`${e.
file} does not tell its baseline.id; mend it for the standards`));const r=e.baselineId??ki;return{plan:{kind:t.kind,baselineId:r},
problems:[]}}function Qn(e){return{plan:{kind:"skipped",reason:e},problems:[]}}function Dr(...e){return{plan:{kind:"fail\
ed"},problems:e}}function Si(e){return{kind:"manifest",level:"error",title:"Phaset: manifest",message:e}}function pl({endpoint:e,
"webhook-token":t,headers:r},o){if(e!==void 0&&t!==void 0){const a=Object.keys(r).filter(w=>r[w]===""),d=[...e.inTheClear?
[(0,Se.oi)(hl,"warning")]:[],...a.map(w=>Nr(`headers: ${w}`,"secret","value"))];return{connection:{kind:"open",endpoint:e,
tokens:t},problems:d}}return mi(o)?{connection:{kind:"without-secrets"},problems:[(0,Se.oi)(ml,"notice")]}:{connection:{
kind:"closed"},problems:zi({endpoint:e!==void 0,token:t!==void 0},o)}}function zi(e,t){if(mi(t))return[];const r=[];return e.
endpoint||r.push(Nr("endpoint","variable","address")),e.token||r.push(Nr("webhook-token","secret","token")),r}const hl="\
endpoint is http:// and not on this machine: the webhook token travels unencrypted; give an https:// address",ml="GitHub\
 gives no secrets to this run (a pull request from a fork, a run that Dependabot started, or a fork), so nothing is sent\
 to Phaset; what needs no secret is done";function Nr(e,t,r){return(0,Se.oi)(`${e} is empty; give it the ${r}, and see t\
hat the ${t} it comes from exists and is named right`)}function Ae(e,t=[]){return{kind:"nothing",reason:e,warnings:t}}const gl=1e12,
yl=9999999999999,_l=/^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})$/,vl=/^(\d{4})-(\d{2})-(\d{2})$/,
wl=/^(?:\d{10}|\d{13})$/;function Oi(e){if(typeof e!="string"&&typeof e!="number")return{kind:"unreadable"};const t=bl(String(
e).trim());return t===void 0?{kind:"unreadable"}:t<gl||t>yl?{kind:"out-of-range"}:{kind:"timestamp",timestamp:String(t)}}
function bl(e){if(wl.test(e))return Number(e)*(e.length===10?1e3:1);const t=_l.exec(e)??vl.exec(e);if(t===null||!$l(Number(
t[1]),Number(t[2]),Number(t[3])))return;const r=Date.parse(e.replace(" ","T").replace(",","."));return Number.isNaN(r)?void 0:
r}function $l(e,t,r){const o=new Date(Date.UTC(e,t-1,r));return o.getUTCMonth()===t-1&&o.getUTCDate()===r}const kl="a fu\
ll commit SHA of 40 or 64 hexadecimal digits: a short one would match no change",Ai="a time in ISO 8601 with a zone, suc\
h as 2026-03-12T09:30:00Z, or a Unix timestamp of 10 or 13 digits",El="a time between 2001-09-09 and 2286-11-20",Ne=O.YjP(
{error:"text"}),er=O.zMY({error:"true or false"}),Et=(0,ve.$5)(O.L5J(),e=>typeof e=="string"&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.
test(e)?(0,ve.Uq)(e.toLowerCase()):(0,ve.Gq)(kl)),Ie=(0,ve.$5)(O.L5J(),e=>{const t=Oi(e);return t.kind==="timestamp"?(0,ve.
Uq)(t.timestamp):(0,ve.Gq)(t.kind==="out-of-range"?El:Ai)}),Ti=(0,ve.$5)(O.L5J(),e=>{const t=Oi(e);return t.kind==="unre\
adable"?(0,ve.Gq)(Ai):(0,ve.Uq)(t.kind==="timestamp"?t.timestamp:void 0)});function Pi(e){return`The time of ${e} is out\
side 2001 to 2286: it was left out, and Phaset uses the time of arrival`}const Mt=(0,ve.$5)(O.L5J(),e=>{const t=typeof e==
"string"&&/^\d+$/.test(e)?Number(e):e;return typeof t=="number"&&Number.isSafeInteger(t)&&t>=0?(0,ve.Uq)(t):(0,ve.Gq)("a\
 whole number, 0 or more")}),Ii=(0,ve.$5)(O.L5J(),e=>typeof e=="string"&&e.trim()!==""?(0,ve.Uq)(e):Number.isSafeInteger(
e)?(0,ve.Uq)(String(e)):(0,ve.Gq)("an ID, as text or a whole number"));function dn(e,t){const r=t.toLowerCase();return e.
some(o=>Sl(o.toLowerCase(),r))}function Sl(e,t){const[r="",...o]=e.split("*"),s=o.pop();if(s===void 0)return t===r;if(!t.
startsWith(r))return!1;let a=r.length;for(const d of o){const w=t.indexOf(d,a);if(w===-1)return!1;a=w+d.length}return t.
length-s.length>=a&&t.endsWith(s)}var zl=J(1828);const Zi=10,Ol=80,Al={object:"an object",array:"a list"},Tl=O.Ikc({action:Ne});
function fe(e,t,r){return xi(t,e.payload,`${e.eventName}: `,r)}function Ct(e,t){return fe(e,Tl,({action:r})=>t(r))}function Pl(e,t){
return xi(Et,e.sha,"GITHUB_SHA",t)}function ln(e,t){return Ae(`${e.eventName} ${Ce(t)} has no Phaset event`)}function Ce(e){
return(0,ye.ml)((0,ye.ts)(e),Ol)}function Ri(e,t){const r=e.issues.map(s=>Il(s,t)),o=r.length-Zi;return o<=0?r:[...r.slice(
0,Zi),`\u2026 and ${o} more of the kind`]}function xi(e,t,r,o){const s=e.safeParse(t,{reportInput:!0});return s.success?
o(s.data):{kind:"invalid",problems:Ri(s.error,r)}}function Il(e,t){const r=`${t}${(0,zl.m)(e.path)}`,o=r.endsWith(": ")?
`${r}the payload`:r,s=e.input===void 0?"is missing":`is ${(0,ye.hD)(e.input)}`,a=e.code==="invalid_type"?Al[e.expected]:
void 0;return`${o} ${s}; expected ${a??e.message}`}const Zl="*[bot]",Rl=O.Ikc({sender:O.Ikc({login:Ne,type:O.lqM(Ne)})});
function nr(e,{ignoreActors:t},r){return t.length===0?r():fe(e,Rl,({sender:o})=>!(o.type==="Bot"&&t.some(a=>a.toLowerCase()===
Zl))&&!dn(t,o.login)?r():Ae(`${e.eventName} by ${Ce(o.login)}, whom ignore-actors leaves out`))}const Mi=qe(O.Whr()),Dt=qe(
O.YjP().check(un.m9(1))),Ur=qe(Et),Ci=qe(O.Ikc({sha:Ur})),Di=qe(O.YOg(O.Ikc({name:O.YjP()}))),xl=O.Ikc({pull_request:qe(
O.Ikc({number:Mi,base:Ci,head:Ci})),label:qe(O.Ikc({name:Dt})),issue:qe(O.Ikc({number:Mi,labels:Di,pull_request:O.lqM(O.
L5J())})),changes:qe(O.Ikc({new_issue:qe(O.Ikc({labels:Di}))})),deployment:qe(O.Ikc({environment:Dt})),deployment_status:qe(
O.Ikc({environment:Dt})),release:qe(O.Ikc({tag_name:Dt})),workflow:qe(O.Ikc({name:Dt})),workflow_run:qe(O.Ikc({name:Dt})),
before:Ur,after:Ur});function Ml(e,t){const r=xl.safeParse(e),o=r.success?Cl(r.data,t):void 0;return o!==void 0?o:t===void 0?
{kind:"repository"}:{kind:"deployment",sha:t,names:[]}}function Cl(e,t){return Dl(e)??Nl(e)??Ul(e,t)??Ll(e)}function Dl({
pull_request:e,issue:t}){const r=t?.pull_request!==void 0&&t.pull_request!==null,o=e?.number??(r?t?.number:void 0);if(o===
void 0)return;const s=e?.base?.sha,a=e?.head?.sha;return{kind:"pull-request",number:o,...s!==void 0&&a!==void 0?{base:s,
head:a}:{}}}function Nl({issue:e,label:t,changes:r}){if(e?.labels===void 0)return;const s=[...e.labels,...r?.new_issue?.
labels??[]].map(w=>w.name),a=t?.name;return{kind:"incident",labels:a===void 0||s.includes(a)?s:[...s,a]}}function Ul(e,t){
if(t===void 0)return;const r=e.deployment_status?.environment??e.deployment?.environment;if(r!==void 0)return{kind:"depl\
oyment",sha:t,names:[r],environment:r};const o=e.release?.tag_name??e.workflow?.name??e.workflow_run?.name;return o===void 0?
void 0:{kind:"deployment",sha:t,names:[o]}}function Ll({before:e,after:t}){if(!(e===void 0||t===void 0))return{kind:"com\
mits",before:e,after:t}}function qe(e){return O.MfU(O.lqM(e),void 0)}function De(e,t,r=[]){const o=t.find(a=>a.event==="\
deployment")?.commitSha,s=Ml(e.payload,o);return{kind:"send",events:t.map(a=>({body:a,subject:s})),notes:r}}function Fl(e,t){
return Ct(e,r=>r!=="created"?ln(e,r):nr(e,t,()=>De(e,[{event:"comment"}])))}const jl="success",Bl=O.Ikc({deployment_status:O.
Ikc({state:Ne})}),ql=O.Ikc({deployment_status:O.Ikc({environment:O.cl6(Ne)})}),Ni=O.Ikc({deployment:O.Ikc({environment:Ne})}),
Wl=O.Ikc({deployment:O.Ikc({sha:Et})}),Gl=O.Ikc({deployment:O.Ikc({sha:Et}),deployment_status:O.Ikc({created_at:Ie})});function Kl(e,t){
return fe(e,Bl,({deployment_status:{state:r}})=>r!==jl?Ae(`deployment_status ${Ce(r)} is not a success`):fe(e,ql,({deployment_status:{
environment:o}})=>o?Lr(t,o,()=>Ui(e)):fe(e,Ni,({deployment:s})=>Lr(t,s.environment,()=>Ui(e)))))}function Vl(e,t){return fe(
e,Ni,({deployment:r})=>Lr(t,r.environment,()=>fe(e,Wl,({deployment:{sha:o}})=>De(e,[{event:"deployment",commitSha:o}]))))}
function Ui(e){return fe(e,Gl,({deployment:{sha:t},deployment_status:r})=>De(e,[{event:"deployment",commitSha:t,timestamp:r.
created_at}]))}function Lr({deploymentEnvironments:e},t,r){if(dn(e,t))return r();const o=Ce(e.join(", "));return Ae(`dep\
loyment to ${Ce(t)}: not in deployment-environments (${o})`)}const Hl={commitSha:Et,timestamp:Ie,id:Ii,createdAt:Ie,resolvedAt:Ie,
submittedAt:Ie,closedAt:Ie,mergedAt:Ie,additions:Mt,changedFiles:Mt,deletions:Mt};function Fr(e){const t=xt.w.def.options.
find(({shape:r})=>r.event.def.values[0]===e);return Object.entries(t?.shape??{}).filter(([r])=>r!=="event").map(([r,o])=>({
field:r,required:!(o instanceof O.Xz9)}))}function Li(e,t,r,o){const s=Jl(e,Object.keys(t),o),a={};for(const{field:d,required:w}of Fr(
e)){const $={path:o+d,value:t[d]},E=Object.hasOwn(t,d)?$:r[d]??(w?$:null);if(E===null)continue;const T=Hl[d].safeParse(E.
value,{reportInput:!0});T.success?a[d]=T.data:s.push(...Ri(T.error,E.path))}return s.length>0?{kind:"invalid",problems:s}:
{kind:"made",body:xt.w.parse({event:e,...a})}}function Jl(e,t,r){const o=Fr(e).map(({field:s})=>s);return t.filter(s=>!o.
includes(s)).map(s=>{const a=`${r}${(0,ye.hD)(s)} is no field of ${e}`;return o.length===0?`${a}, which takes none`:`${a}\
, which takes ${o.join(", ")}${(0,Zr.Z)(s,o)}`})}const Fi="repository_dispatch: client_payload.",Yl=O.Ikc({client_payload:O.
cl6(O.IeY(Ql,"an object"))});function Xl(e){return fe(e,Yl,({client_payload:t})=>{const{event:r,...o}=t??{};if(r===void 0)
return Ae("repository_dispatch without client_payload.event");if(!ef(r))return{kind:"invalid",problems:[tf(r)]};const s=Li(
r,o,{},Fi);return s.kind==="invalid"?s:De(e,[s.body])})}function Ql(e){return typeof e=="object"&&e!==null&&!Array.isArray(
e)}function ef(e){return xt.M.includes(e)}function tf(e){const t=typeof e=="string"?(0,Zr.Z)(e,xt.M):"";return`${Fi}even\
t is ${(0,ye.hD)(e)}; expected one of ${xt.M.join(", ")}${t}`}const Nt=O.Ikc({name:Ne}),ji=O.Ikc({labels:O.YOg(Nt),type:O.
cl6(Nt)}),jr=O.Ikc({issue:ji}),nf=O.Ikc({changes:O.cl6(O.Ikc({new_issue:O.cl6(ji)}))}),rf=O.Ikc({label:Nt}),of=O.Ikc({type:Nt}),
sf=O.Ikc({label:O.cl6(Nt)}),af=O.Ikc({type:O.cl6(Nt)}),Bi=O.Ikc({issue:O.Ikc({state:O.k5n(["open","closed"],{error:"open\
 or closed"})})}),Br={id:Ii,created_at:Ie},uf=O.Ikc({issue:O.Ikc(Br)}),qi=O.Ikc({issue:O.Ikc({...Br,closed_at:Ie})}),cf=O.
Ikc({issue:O.Ikc({...Br,updated_at:Ie})});function df(e,t){return Ct(e,r=>{switch(r){case"opened":case"reopened":return qr(
e,t,()=>Ji(e));case"labeled":return fe(e,rf,({label:o})=>Wi(e,t,"label",{labels:[o]}));case"typed":return fe(e,of,({type:o})=>Wi(
e,t,"type",{labels:[],type:o}));case"closed":return qr(e,t,()=>hf(e));case"unlabeled":return lf(e,t);case"untyped":return ff(
e,t);case"deleted":return qr(e,t,()=>Wr(e,()=>Kr(e)));case"transferred":return pf(e,t);default:return ln(e,r)}})}function Wi(e,t,r,o){
return St(t,o)?fe(e,Bi,({issue:s})=>s.state==="open"?Ji(e):mf(e)):Gr(e,r,o)}function lf(e,t){return fe(e,sf,({label:r})=>{
if(!r)return Hi(e,"label");const o={labels:[r]};return St(t,o)?Gi(e,t,s=>({...s,labels:s.labels.filter(a=>!Ki(a,r))})):Gr(
e,"label",o)})}function ff(e,t){return fe(e,af,({type:r})=>{if(!r)return Hi(e,"type");const o={labels:[],type:r};return St(
t,o)?Gi(e,t,s=>({...s,type:s.type&&Ki(s.type,r)?null:s.type})):Gr(e,"type",o)})}function Gi(e,t,r){return fe(e,jr,({issue:o})=>St(
t,r(o))?Ae("issues: another label or type still makes it an incident"):Wr(e,()=>Kr(e)))}function pf(e,t){const r=()=>Wr(
e,()=>Kr(e));return fe(e,jr,({issue:o})=>St(t,o)?r():fe(e,nf,({changes:s})=>{const a=s?.new_issue;return a&&St(t,a)?r():
Vi(e)}))}function qr(e,t,r){return fe(e,jr,({issue:o})=>St(t,o)?r():Vi(e))}function Wr(e,t){return fe(e,Bi,({issue:r})=>r.
state==="open"?t():Ae("issues: the incident was resolved when it closed"))}function St({incidentLabels:e,incidentTypes:t},{
labels:r,type:o}){return r.some(a=>dn(e,a.name))||(o?dn(t,o.name):!1)}function Ki(e,t){return e.name.toLowerCase()===t.name.
toLowerCase()}function Vi({eventName:e}){return Ae(`${e}: neither a label nor the type makes it an incident`)}function Gr({
eventName:e},t,{labels:r,type:o}){const s=o??r[0];return Ae(`${e}: the ${t} ${Ce(s?.name??"")} is none of incident-${t}s`)}
function Hi({eventName:e},t){const r=`${e} without the removed ${t}: it was deleted from the repository`;return Ae(r,[`I\
t can't be known whether the removed ${t} was one of incident-${t}s. If it was, the incident is still open in Phaset: se\
nd \`event: incident-resolved\` for it`])}function Ji(e){return fe(e,uf,({issue:{id:t,created_at:r}})=>De(e,[{event:"inc\
ident-opened",id:t,createdAt:r}]))}function hf(e){return fe(e,qi,({issue:{id:t,created_at:r,closed_at:o}})=>De(e,[{event:"\
incident-resolved",id:t,createdAt:r,resolvedAt:o}]))}function Kr(e){return fe(e,cf,({issue:{id:t,created_at:r,updated_at:o}})=>De(
e,[{event:"incident-resolved",id:t,createdAt:r,resolvedAt:o}]))}function mf(e){return fe(e,qi,({issue:{id:t,created_at:r,
closed_at:o}})=>{const s={id:t,createdAt:r};return De(e,[{event:"incident-opened",...s},{event:"incident-resolved",...s,
resolvedAt:o}])})}const gf=O.Ikc({pull_request:O.Ikc({additions:Mt,changed_files:Mt,deletions:Mt})}),yf=O.Ikc({pull_request:O.
Ikc({merged:er})}),_f=O.Ikc({pull_request:O.Ikc({created_at:Ie,merged_at:Ie})}),vf=O.Ikc({pull_request:O.Ikc({created_at:Ie,
closed_at:Ie})});function wf(e){return Ct(e,t=>{switch(t){case"opened":return bf(e);case"closed":return fe(e,yf,({pull_request:r})=>r.
merged?$f(e):kf(e));default:return ln(e,t)}})}function bf(e){return fe(e,gf,({pull_request:t})=>{const{additions:r,changed_files:o,
deletions:s}=t;return De(e,[{event:"pr-opened",additions:r,changedFiles:o,deletions:s}])})}function $f(e){return fe(e,_f,
({pull_request:t})=>{const r={createdAt:t.created_at,mergedAt:t.merged_at};return De(e,[{event:"pr-merged",...r}])})}function kf(e){
return fe(e,vf,({pull_request:t})=>{const r={createdAt:t.created_at,closedAt:t.closed_at};return De(e,[{event:"pr-closed",
...r}])})}const Ef=O.Ikc({repository:O.Ikc({default_branch:Ne})});function Yi(e,{changeBranches:t},r,o){const s=a=>{if(dn(
a,r))return o();const d=Ce(a.join(", "));return Ae(`${e.eventName} on ${Ce(r)}: not in change-branches (${d})`)};return t.
length>0?s(t):fe(e,Ef,({repository:a})=>s([a.default_branch]))}const Xi="refs/heads/",Qi=O.Ikc({id:Et,timestamp:Ti}),Sf=O.
Ikc({ref:Ne}),zf=O.Ikc({deleted:er}),Of=O.Ikc({commits:O.YOg(O.L5J())}),Af=O.Ikc({head_commit:Qi}),Tf=O.Ikc({commits:O.YOg(
Qi)});function Pf(e,t){return fe(e,Sf,({ref:r})=>{if(!r.startsWith(Xi))return Ae(`push to ${Ce(r)}, which is no branch`);
const o=r.slice(Xi.length);return fe(e,zf,({deleted:s})=>s?Ae(`push deleted the branch ${Ce(o)}`):Yi(e,t,o,()=>If(e,t)))})}
function If(e,{changes:t}){return fe(e,Of,({commits:r})=>r.length===0?Ae("push without commits of its own"):t==="all"?fe(
e,Tf,({commits:o})=>es(e,o)):fe(e,Af,({head_commit:o})=>es(e,[o])))}function es(e,t){const r=t.map(({id:s,timestamp:a})=>({
event:"change",commitSha:s,...(0,Be.s)({timestamp:a})})),o=t.filter(({timestamp:s})=>s===void 0);return De(e,r,o.map(({id:s})=>Pi(
`commit ${s}`)))}const Zf=O.Ikc({release:O.Ikc({draft:er,prerelease:er})}),Rf=O.Ikc({release:O.Ikc({published_at:Ie})});
function xf(e){return Ct(e,t=>{switch(t){case"published":return ts(e,()=>fe(e,Rf,({release:r})=>ns(e,{timestamp:r.published_at})));case"\
released":return ts(e,()=>ns(e,{}));default:return Ae(`release ${Ce(t)} has no Phaset event`,[`This workflow listens to \
more than it should: release ${Ce(t)}. Let it listen to \`types: [released]\` alone, or each release may count twice`])}})}
function ts(e,t){return fe(e,Zf,({release:r})=>r.draft?Ae("release of a draft is no deployment"):r.prerelease?Ae("releas\
e of a pre-release is no deployment"):t())}function ns(e,t){return Pl(e,r=>De(e,[{event:"deployment",commitSha:r,...t}]))}
const Mf=O.Ikc({review:O.Ikc({state:Ne})}),Cf=O.Ikc({review:O.Ikc({body:O.mee(Ne)})}),Df=O.Ikc({pull_request:O.Ikc({created_at:Ie}),
review:O.Ikc({submitted_at:Ie})});function Nf(e,t){return Ct(e,r=>r!=="submitted"?ln(e,r):fe(e,Mf,({review:o})=>Uf(e,t,o.
state)))}function Uf(e,t,r){switch(r.toLowerCase()){case"approved":return nr(e,t,()=>rs(e,"review-approved"));case"chang\
es_requested":return nr(e,t,()=>rs(e,"review-changes"));case"commented":return Lf(e,t);default:return Ae(`pull_request_r\
eview of state ${Ce(r)} has no Phaset event`)}}function Lf(e,t){return fe(e,Cf,({review:r})=>r.body===null||r.body.trim()===
""?Ae("pull_request_review without a body: its comments arrive on their own"):nr(e,t,()=>De(e,[{event:"comment"}])))}function rs(e,t){
return fe(e,Df,({pull_request:r,review:o})=>De(e,[{event:t,createdAt:r.created_at,submittedAt:o.submitted_at}]))}const Ff=[
"push","workflow_dispatch","repository_dispatch","schedule","workflow_run"],jf=O.Ikc({workflow_run:O.Ikc({conclusion:O.mee(
Ne)})}),Bf=O.Ikc({workflow_run:O.Ikc({event:Ne})}),qf=O.Ikc({repository:O.Ikc({full_name:Ne}),workflow_run:O.Ikc({head_repository:O.
mee(O.Ikc({full_name:Ne}))})}),Wf=O.Ikc({workflow_run:O.Ikc({head_branch:O.mee(Ne)})}),Gf=O.Ikc({workflow_run:O.Ikc({head_sha:Et,
updated_at:Ie})});function Kf(e,t){return Ct(e,r=>r!=="completed"?ln(e,r):fe(e,jf,({workflow_run:{conclusion:o}})=>o==="\
success"?Vf(e,t):Ae(`workflow_run concluded ${Ce(o??"without a result")}: no success`)))}function Vf(e,t){return fe(e,Bf,
({workflow_run:{event:r}})=>r==="release"?os(e,()=>is(e)):Ff.includes(r)?os(e,()=>Hf(e,t)):Ae(`workflow_run started by ${Ce(
r)} may have deployed another commit`))}function os(e,t){return fe(e,qf,({repository:r,workflow_run:o})=>{const s=o.head_repository?.
full_name.toLowerCase();return s===r.full_name.toLowerCase()?t():Ae(`workflow_run of ${s?Ce(s):"a deleted fork"}, anothe\
r repository`)})}function Hf(e,t){return fe(e,Wf,({workflow_run:{head_branch:r}})=>r===null?Ae("workflow_run without a h\
ead branch"):Yi(e,t,r,()=>is(e)))}function is(e){return fe(e,Gf,({workflow_run:t})=>De(e,[{event:"deployment",commitSha:t.
head_sha,timestamp:t.updated_at}]))}function Jf(e,t){switch(e.eventName){case"push":return Pf(e,t);case"pull_request":case"\
pull_request_target":return wf(e);case"pull_request_review":return Nf(e,t);case"pull_request_review_comment":case"issue_\
comment":return Fl(e,t);case"deployment":return Vl(e,t);case"deployment_status":return Kl(e,t);case"release":return xf(e);case"\
workflow_run":return Kf(e,t);case"issues":return df(e,t);case"repository_dispatch":return Xl(e);default:return Ae(`${Ce(
e.eventName)} has no Phaset event`)}}const Yf=new Set(["pull_request","merge_group"]),Xf=new Set(["push","schedule","wor\
kflow_dispatch"]),Qf=O.Ikc({repository:O.Ikc({default_branch:O.YjP()})});function ss(e,t){switch(e){case"true":return{kind:"\
upload",auto:!1};case"check":return{kind:"check",auto:!1};case"false":return{kind:"nothing",reason:"switched off"};case"\
auto":return ep(t)}}function ep({eventName:e,ref:t,payload:r}){if(Yf.has(e))return{kind:"check",auto:!0};if(!Xf.has(e))return{
kind:"nothing",reason:`not on ${e}`};const o=Qf.safeParse(r).data?.repository.default_branch;return e==="schedule"||o!==
void 0&&t===`refs/heads/${o}`?{kind:"upload",auto:!0}:{kind:"nothing",reason:`${e} is not on the default branch`}}const tp={
id:"issue.id",resolvedAt:"issue.closed_at",createdAt:"pull_request.created_at",submittedAt:"review.submitted_at",closedAt:"\
pull_request.closed_at",mergedAt:"pull_request.merged_at",additions:"pull_request.additions",changedFiles:"pull_request.\
changed_files",deletions:"pull_request.deletions"};function np(e,t,r){const{sources:o,notes:s}=ap(e,t,rp(e,t,r)),a=Li(e,
t,o,"event-fields: ");return a.kind==="invalid"?a:De(r,[a.body],s)}function rp(e,t,r){const o=op(r),s=Fr(e).map(({field:a})=>{
if(a==="commitSha")return[a,o];if(a==="timestamp")return[a,ip(e,t.commitSha,o,r)];const d=a==="createdAt"&&e.startsWith(
"incident-");return[a,nt(r,d?"issue.created_at":tp[a])]});return Object.fromEntries(s)}function op(e){const t=nt(e,"pull\
_request.merged")?.value===!0;return nt(e,"deployment.sha")??nt(e,"workflow_run.head_sha")??nt(e,t?"pull_request.merge_c\
ommit_sha":"pull_request.head.sha")??{path:"GITHUB_SHA",value:e.sha}}function ip(e,t,r,o){const s=t??r.value;return e===
"change"?as(nt(o,"head_commit.id")?.value,s)?nt(o,"head_commit.timestamp"):void 0:as(r.value,s)?sp(o):void 0}function sp(e){
switch(e.eventName){case"deployment_status":return nt(e,"deployment_status.created_at");case"workflow_run":return nt(e,"\
workflow_run.updated_at");case"release":return nt(e,"action")?.value==="published"?nt(e,"release.published_at"):void 0;default:
return}}function ap(e,t,r){const{timestamp:o,...s}=r;if(e!=="change"||t.timestamp!==void 0||o===void 0)return{sources:r,
notes:[]};const a=Ti.safeParse(o.value);return!a.success||a.data!==void 0?{sources:r,notes:[]}:{sources:s,notes:[Pi("the\
 head commit")]}}function as(e,t){return typeof e!="string"||typeof t!="string"?!1:e.toLowerCase()===t.toLowerCase()}function nt({
eventName:e,payload:t},r){if(r===void 0)return;const o=r.split(".").reduce((s,a)=>typeof s=="object"&&s!==null?s[a]:void 0,
t);return o==null?void 0:{path:`${e}: ${r}`,value:o}}function up(e,t){const{connection:r,problems:o}=pl(e,t);if(e.replay.
length>0)return cp(r,o);const s=pp(e,t),a={connection:r,...lp(s),record:ss(e.record,t),standards:ss(e.standards,t),repositoryUrl:Fd(
t),problems:[...o,...fp(s)]};return r.kind==="without-secrets"?dp(a):a}function cp(e,t){const r="replay is given",o={kind:"\
nothing",reason:r};return{connection:e,events:[],noEvent:r,notes:[],record:o,standards:o,repositoryUrl:void 0,problems:t}}
function dp(e){const t="this run has no secrets",{events:r,noEvent:o=t,record:s}=e;return{...e,events:[],noEvent:r.length>
0?t:o,record:s.kind==="upload"?{...s,kind:"check"}:s,standards:{kind:"nothing",reason:t}}}function lp(e){switch(e.kind){case"\
send":return{events:e.events,notes:e.notes};case"nothing":return{events:[],noEvent:e.reason,notes:[]};case"invalid":return{
events:[],notes:[]}}}function fp(e){switch(e.kind){case"send":return[];case"nothing":return e.warnings.map(t=>(0,Se.EP)(
t,"warning"));case"invalid":return e.problems.map(t=>(0,Se.EP)(t))}}function pp(e,t){const{event:r}=e;return r==="none"?
{kind:"nothing",reason:"event is none",warnings:[]}:r!=="auto"?np(r,e["event-fields"],t):Jf(t,{changes:e.changes,changeBranches:e["\
change-branches"],deploymentEnvironments:e["deployment-environments"],incidentLabels:e["incident-labels"],incidentTypes:e["\
incident-types"],ignoreActors:e["ignore-actors"]})}var ut=J(1366);const Vr=10,us=4096,hp=255;function mp(e){const t=e.filter(
({kind:a,level:d})=>a==="input"&&d==="error"),r=gp(t.map(ds));if(t.length<2||r.message.length>us)return cs(e);const{shown:o,
left:s}=cs(e.filter(a=>!t.includes(a)));return{shown:[r,...o],left:s}}function gp(e){return{kind:"input",level:"error",title:"\
Phaset: inputs",message:e.map(r=>r.message).join(`
`)}}function cs(e){const t=Se.vh.map(r=>yp(e,r));return{shown:t.flatMap(({shown:r})=>r).map(ds),left:t.flatMap(({left:r})=>r)}}
function yp(e,t){const r=e.filter(a=>a.level===t).toSorted((a,d)=>+(a.kind==="check")-+(d.kind==="check"));if(r.length<=
Vr)return{shown:r,left:[]};const o=r.slice(0,Vr-1),s=r.slice(Vr-1);return{shown:[...o,_p(s)],left:s}}function _p(e){const[
{kind:t,level:r}={kind:"check",level:"notice"}]=e;return{kind:t,level:r,title:"Phaset",message:`and ${(0,ut.U)(e.length,
`more ${r}`)}: see the log`}}function ds({message:e,title:t,file:r,...o}){return{...o,message:(0,ye.ml)((0,ye.ts)(e),us).
toWellFormed(),...(0,Be.s)({title:t&&(0,ye.ml)((0,ye.ts)(t),hp).toWellFormed(),file:r&&(0,ye.ts)(r)})}}function fn(e){const t={
pass:0,warning:0,failure:0};for(const{standards:r}of e)for(const{status:o}of r.checks??[])t[o]++;return t}const ls=["fai\
lure","warning","pass"];function Hr(e){return e.toSorted((t,r)=>ls.indexOf(t.status)-ls.indexOf(r.status))}function ps({
outcome:e}){switch(e){case"delivered":return"notice";case"refused":return"error";case"not-arrived":case"unknown":return"\
warning"}}function hs({events:e,record:t,standards:r}){return[...e,t,r].flatMap(({delivery:o})=>o??[])}function pn(e){const{
problems:t,record:r,standards:o}=e,s=[...t.map(({kind:a,level:d})=>a==="check"?"warning":d),...hs(e).map(ps),...(o.checks??
[]).map(({status:a})=>a==="pass"?"notice":"warning"),...[r,o].map(({state:a})=>a==="failed"?"error":"notice")];return Jr(
s)}function vp(e){switch(e){case"pass":return"notice";case"warning":return"warning";case"failure":return"error"}}function Jr(e){
return e.includes("error")?"error":e.includes("warning")?"warning":"notice"}function Yr(e){const t={error:0,warning:1,notice:2};
return e.map(r=>({component:r,rank:t[pn(r)]})).sort((r,o)=>r.rank-o.rank).map(({component:r})=>r)}function ms(e){const{components:t,
dryRun:r}=e,o=[gs(e.problems),Xr(t.flatMap(({events:d})=>d)),ys(t.length===1?"record":"records",_s(t,"record")),bp(t)].filter(
d=>d!==""),s=gs(t.flatMap(({problems:d})=>d)),a=o.length===0?[s||"nothing to send"]:o;return[...r?["dry run"]:[],...wp(t),
...a].join(" \xB7 ")}function wp({length:e}){return e>1?[(0,ut.U)(e,"component")]:[]}function gs(e){return(0,Se.ZT)(e,["\
error","warning"]).join(", ")}function Xr(e){if(e.length===0)return"";if(e.every(({delivery:r})=>r===void 0))return`${(0,ut.
U)(e.length,"event")} would be sent`;const t=e.filter(({delivery:r})=>r?.outcome==="delivered").length;return t===e.length?
`${(0,ut.U)(t,"event")} delivered`:`${t} of ${(0,ut.U)(e.length,"event")} delivered`}function ys(e,t){const r=t.filter(a=>a!==
"skipped"),[o]=r;if(o===void 0)return"";if(t.length===1)return`${e} ${o}`;const s=[...new Set(r)].map(a=>{const{length:d}=r.
filter(w=>w===a);return`${d} ${a}`});return`${e} ${s.join(", ")}`}function bp(e){const t=_s(e,"standards"),{pass:r,warning:o,
failure:s}=fn(e),a=r+o+s;if(a===0)return ys("standards",t);const d=t.filter($=>$==="failed").length,w=`standards ${r} of\
 ${a}`;return d===0?w:t.length===1?`${w}, not uploaded`:`${w}, ${d} failed`}function _s(e,t){return e.map(r=>r[t].state)}
function vs({body:e,subject:t},r){switch(e.event){case"change":return`commit ${r.code(ws(e.commitSha))}${Qr(e.timestamp)}`;case"\
deployment":return`deployment of ${r.code(ws(e.commitSha))}${$p(t,r)}${Qr(e.timestamp)}`;case"incident-opened":return`in\
cident ${r.text(e.id)} opened${Qr(e.createdAt)}`;case"incident-resolved":return`incident ${r.text(e.id)} resolved${hn(e.
createdAt,e.resolvedAt)}`;case"comment":return`comment${kp(t)}`;case"review-approved":return`${Ut(t)} approved${hn(e.createdAt,
e.submittedAt)}`;case"review-changes":return`changes asked of ${Ut(t)}${hn(e.createdAt,e.submittedAt)}`;case"pr-opened":
return`${Ut(t)} opened${Ep(e)}`;case"pr-closed":return`${Ut(t)} closed without a merge${hn(e.createdAt,e.closedAt)}`;case"\
pr-merged":return`${Ut(t)} merged${hn(e.createdAt,e.mergedAt)}`}}function ws(e){return e.slice(0,7)}function $p(e,{text:t}){
return e.kind!=="deployment"?"":e.environment!==void 0?` to ${t(e.environment)}`:e.names.length===0?"":` (${t(e.names.join(
", "))})`}function kp(e){switch(e.kind){case"pull-request":return` on ${Ut(e)}`;case"incident":return" on an issue";case"\
commits":case"deployment":case"repository":return""}}function Ut(e){return e.kind==="pull-request"?`pull request #${e.number}`:
"pull request"}function Ep({additions:e,deletions:t,changedFiles:r}){const o=[...e===void 0?[]:[`+${e}`],...t===void 0?[]:
[`\u2212${t}`]].join(" "),s=r===void 0?"":(0,ut.U)(r,"file"),a=[o,s].filter(d=>d!=="").join(" in ");return a===""?"":` (${a}\
)`}function Qr(e){const t=eo(e);if(t===void 0)return"";const[r,o=""]=new Date(t).toISOString().split("T");return`, ${r} ${o.
slice(0,5)} UTC`}function hn(e,t){const[r,o]=[eo(e),eo(t)];return r===void 0||o===void 0?"":` after ${Sp(o-r)}`}function eo(e){
return e!==void 0&&/^\d{13}$/.test(e)?Number(e):void 0}const bs=[["d",864e5],["h",36e5],["min",6e4],["s",1e3]];function Sp(e){
const t=bs.findIndex(([,s])=>e>=s);if(t===-1)return"0 s";let r=e;return bs.slice(t,t+2).map(([s,a])=>{const d=Math.floor(
r/a);return r-=d*a,d===0?"":`${d} ${s}`}).filter(s=>s!=="").join(" ")}const zp=4096;function Op(e){const{components:t,noEvent:r,
notes:o}=e,s=a=>t.flatMap(d=>a(d).map(w=>Tp(w,d,e)));return[{title:"Events",lines:[...r===void 0?[]:[`No event: ${r}`],...o,
...s(({events:a})=>a.map(Ip))]},{title:"Record",lines:s(({record:a})=>[$s("record",a)])},{title:"Standards",lines:s(({standards:a})=>Zp(
a))}].filter(({lines:a})=>a.length>0).map(({title:a,lines:d})=>({title:a,lines:d.map(ks)}))}function Ap(e,t){const r=new Set(
t.filter(({kind:o})=>o!=="check"));return[e.problems,...e.components.map(({problems:o})=>o)].flatMap(o=>(0,Se.o3)(o.filter(
s=>r.has(s)))).map(({level:o,message:s})=>ks(`${o}: ${s}`))}function Tp(e,t,{components:r}){if(r.length===1)return e;const{
directory:o,recordId:s="."}=t;return`${o==="."?s:o}: ${e}`}const Pp={text:e=>e,code:e=>e};function Ip(e){const{body:t,routing:r,
delivery:o}=e,s=o===void 0?"would be sent":(0,tt.Mf)(o),a=r===void 0?"":` (${r})`;return`${vs(e,Pp)}${a}: ${JSON.stringify(
t)} ${s}`}function $s(e,{state:t,reason:r,delivery:o}){const s=r===void 0?"":`: ${r}`,d=o===void 0||o.outcome==="deliver\
ed"?"":`: ${(0,tt.Mf)(o)}`;return`${e} ${t}${s}${d}`}function Zp(e){return[...Hr(e.checks??[]).map(Rp),$s("standards",e)]}
function Rp({status:e,name:t,message:r,path:o,remedy:s}){const a=`${e}: ${t} (${o}): ${r}`;return e==="pass"?a:`${a}; ${s}`}
function ks(e){return(0,ye.g9)((0,ye.ml)((0,ye.ts)(e),zp)).replace(/^(\s*):(?=:)/,"$1\\u{3a}")}const to=64*1024,xp=512;function Mp(e){
const t=e.map(s=>JSON.stringify(s));if(no(t))return Lt(t);const r={};for(const{event:s}of e)r[s]=(r[s]??0)+1;const o=JSON.
stringify({truncated:!0,total:e.length,counts:r});return Lt([...Es(t),o])}function Cp(e,t){const r=e.map(a=>JSON.stringify(
a));if(no(r))return Lt(r);const o=t.map(a=>JSON.stringify(Dp(a)));if(no(o))return Lt(Np(t,o));const s=JSON.stringify({truncated:!0,
total:e.length});return Lt([...Es(o),s])}function Dp(e){const t={events:e.events.length,problems:e.problems.length};return{
...e,events:[],problems:[],truncated:t}}function Np(e,t){const r=[...t];let o=to-Ss(r);for(const[s,a]of e.entries()){const d=JSON.
stringify(a);if(o-=Buffer.byteLength(d)-Buffer.byteLength(r[s]??""),o<0)break;r[s]=d}return r}function Es(e){let t=to-xp;
const r=e.findIndex(o=>(t-=Buffer.byteLength(o)+1,t<0));return e.slice(0,r)}function no(e){return Ss(e)<=to}function Ss(e){
return Buffer.byteLength(Lt(e))}function Lt(e){return`[${e.join(",")}]`}const Up=["failed","uploaded","checked","skipped"];
function Lp({components:e,undelivered:t}){const{pass:r,warning:o,failure:s}=fn(e);return{events:Mp(e.flatMap(Os)),record:As(
e.map(({record:a})=>a.state)),standards:As(e.map(({standards:a})=>a.state)),passes:String(r),warnings:String(o),failures:String(
s),undelivered:t??"",results:Cp(e.map(zs),Yr(e).map(zs))}}function zs(e){return{directory:e.directory,recordId:e.recordId??
"",record:e.record.state,standards:e.standards.state,events:Os(e),problems:e.problems.map(({level:t,message:r})=>({level:t,
message:r}))}}function Os({events:e}){return e.filter(({delivery:t})=>t?.outcome==="delivered").map(({body:t})=>t)}function As(e){
return Up.find(t=>e.includes(t))??"skipped"}const Fp=new Set(["kind","level","outcome","state","status","event","check",
"severity","undelivered"]);function jp(e,t){return Gn(e,t,Fp)}const ro=1e3,Bp=/[&<>`*_~[\]|\\#@!$^]|:(?=\/\/)|(?<=www)\./gi,
qp=/@|#(?=\d)|\bGH-(?=\d)|:(?=[\w+-]+:)/gi,Wp="\u2060";function Ue(e,t=ro){return(0,ye.ml)((0,ye.ts)(e.slice(0,t+1)),t).
toWellFormed().replace(qp,`$&${Wp}`).replace(Bp,r=>`&#${r.charCodeAt(0)};`)}function oo(e){const t=(0,ye.ml)(e,ro).split(
"`");return t.length%2===0?Ue(e):t.map((r,o)=>o%2===1?Qe(r):Ue(r)).join("")}function Qe(e,t=ro){return`<code>${Ue(e,t)}<\
/code>`}function Ts(e,t){return[e,e.map(()=>"---"),...t].map(r=>`| ${r.join(" | ")} |`).join(`
`)}function rr(e){return e.map(t=>`- ${t.replaceAll(`
`,`
  `)}`).join(`
`)}function mn(e,t){return`<details>
<summary>${e}</summary>

${t}

</details>`}function gn(e){return e.filter(t=>t!=="").join(`

`)}const ct={error:"\u274C",warning:"\u26A0\uFE0F",notice:"\u2705",none:"\u2796"},Gp={text:Ue,code:Qe};function io(e){return(0,Se.
o3)((0,Se.md)(e)).map(({level:t,message:r})=>`${t==="notice"?"\u2139\uFE0F":ct[t]} ${oo(r)}`)}const so=10;function Kp(e,t){
if(Ps(e)&&t==="everything")return e.map(ao);const r=e.filter(({delivery:a})=>a&&a.outcome!=="delivered"),o=e.filter(({delivery:a})=>!a||
a.outcome==="delivered"),s=r.length-so;return[...r.slice(0,so).map(ao),...s>0?[`${ct.warning} ${(0,ut.U)(s,"more event")}\
 not delivered`]:[],...o.length>0?[`${ct.notice} ${Xr(o)}`]:[]]}function Vp(e,t){return Ps(e)||t!=="everything"?"":mn(`A\
ll ${(0,ut.U)(e.length,"event")}`,rr(e.map(ao)))}function Ps(e){return e.length<=so}function ao(e){const{body:t,routing:r,
delivery:o}=e,s=o===void 0?"none":ps(o),a=r===void 0?"":` (${Ue(r)})`,d=`${vs(e,Gp)}${a}`;return`${ct[s]} **Event** ${d}\
: ${Qe(t.event)} ${Hp(e)}`}function Hp({delivery:e}){return e===void 0?"would be sent":e.outcome!=="delivered"?Ue((0,tt.
Mf)(e)):e.tries>1?`delivered at try ${e.tries}`:"delivered"}function Jp(e){const{name:t,version:r,kind:o,lifecycleStage:s}=e.
spec,a=[Ft(e.contacts,"contact"),Ft(e.tags,"tag"),Ft(e.dependencies,"dependency","dependencies"),Ft(e.slo,"SLO"),Ft(e.api,
"API"),Ft(e.links,"link")].flat();return[r===void 0?Qe(t):`${Qe(t)} ${Ue(r)}`,...[o,s].filter(d=>d!==void 0),...a].join(
", ")}function Ft(e=[],t,r=`${t}s`){const{length:o}=e;return o===0?[]:[`${o} ${o===1?t:r}`]}function Is(e,t,{shown:r,things:o,
detail:s}){if(t.length===0)return"";const a=t.slice(r),d=Ts(e,t.slice(0,r));if(a.length===0)return d;const w=`${a.length}\
 more ${o}`;return gn([d,s==="everything"?mn(w,Ts(e,a)):`And ${w}.`])}const Yp=25,Xp={uploaded:", uploaded",failed:", no\
t uploaded",checked:"",skipped:""};function Qp({checks:e=[],baselineId:t,state:r}){const o=e.filter(({status:d})=>d==="p\
ass").length,s=t===void 0?"":` by the Baseline ${Qe(t)}`,a=e.length===1?"passes":"pass";return`${o} of ${(0,ut.U)(e.length,
"check")} ${a}${s}${Xp[r]}`}function eh({checks:e=[]},t){const r=Hr(e),o=r.filter(({status:a})=>a!=="pass"),s=r.filter(({
status:a})=>a==="pass");return gn([Is(["","Standard","What to do","Check"],o.map(th),{shown:Yp,things:"standards that ar\
e not met",detail:t}),s.length===0||t!=="everything"?"":mn(`${(0,ut.U)(s.length,"check")} passed`,s.map(({name:a})=>Ue(a)).
join(" \xB7 "))])}function th({status:e,name:t,message:r,remedy:o}){return[ct[vp(e)],Ue(t),oo(o),oo(r)]}const nh=[{status:"\
pass",colour:"#1a7f37"},{status:"warning",colour:"#9a6700"},{status:"failure",colour:"#cf222e"}],rh="#808890";function oh(e){
const t=nh.filter(({status:s})=>e[s]>0);if(t.length===0)return"";const r=t.map(({colour:s},a)=>[`pie${a+1}`,s]),o={...Object.
fromEntries(r),pieLegendTextColor:rh,pieSectionTextColor:"#ffffff",pieStrokeWidth:"1px",pieStrokeColor:"#ffffff",pieOuterStrokeWidth:"\
0px",pieOpacity:"1"};return["```mermaid",`%%{init: ${JSON.stringify({theme:"base",themeVariables:o})}}%%`,"pie showData",
...t.map(({status:s})=>`  "${s}" : ${e[s]}`),"```"].join(`
`)}function Zs(e,t,r=[]){return gn([rr([...r,...ah(e,t)]),Vp(e.events,t),eh(e.standards,t)])}function ih(e,t){const{name:r,
directory:o}=e,s=Qe(o),a=r===void 0?s:`<b>${Ue(r)}</b> in ${s}`;return mn(`${ct[pn(e)]} ${a}`,Zs(e,t))}const Rs=["manife\
st"],xs=["baseline","fetch"],sh=["check","delivery"];function ah(e,t){const{record:r,standards:o,problems:s}=e,a=$=>s.filter(
({kind:E})=>$.includes(E)),d=[...Rs,...xs,...sh],w=s.filter(({kind:$})=>!d.includes($));return[...io(w),...Kp(e.events,t),
Ms("Record",r,ch(r),a(Rs)),Ms("Standards",o,dh(o),a(xs),o.checks===void 0?[]:[uh(e)])]}function uh(e){const{failure:t,warning:r}=fn(
[e]);return t>0?"error":r>0?"warning":"notice"}function Ms(e,{state:t},r,o,s=[]){const a=[...s,...o.map(({level:E})=>E)],
d=t==="failed"?"error":Jr(a),$=`${ct[t==="skipped"&&d==="notice"?"none":d]} **${e}** ${r}`;return o.length===0?$:`${$}
${rr(io(o))}`}function ch(e){return Ds(e)?Ue((0,tt.Mf)(e.delivery)):`${Cs(e)}${e.record===void 0?"":`: ${Jp(e.record)}`}`}
function dh(e){if(e.checks===void 0)return Cs(e);const t=Ds(e)?`: ${Ue((0,tt.en)(e.delivery))}`:"";return`${Qp(e)}${t}`}
function Cs({state:e,reason:t}){return t===void 0?e:`${e}: ${Ue(t)}`}function Ds(e){return e.delivery!==void 0&&e.delivery.
outcome!=="delivered"}const lh=20,Ns=200;function fh(e,t){return Is(["","Component","Directory","Events","Record","Stand\
ards"],Yr(e).map(ph),{shown:lh,things:"components",detail:t})}function ph(e){const{name:t,recordId:r,directory:o,record:s}=e;
return[ct[pn(e)],Ue(t??r??"",Ns),Qe(o,Ns),Xr(e.events),s.state,hh(e)]}function hh(e){const{pass:t,warning:r,failure:o}=fn(
[e]),s=t+r+o,{state:a}=e.standards;return s===0?a:`${t} of ${s}, ${a}`}function mh({components:e,undelivered:t}){if(t===
void 0)return"";const r=new Set(e.flatMap(hs).map(({outcome:s})=>s)),o=[`What was not delivered is kept in ${Qe(t)}, the\
 path in the output ${Qe("undelivered")}: a later step keeps the file, and a run with ${Qe("replay")} sends it.`,...r.has(
"refused")?["What was refused would be refused again: first mend what is said above."]:[],...r.has("unknown")?[`What may\
 have arrived is sent again only with ${Qe("repeat-unknown: true")}, since it could count twice.`]:[]];return gn(["#### \
Next step",o.join(" "),mn("The steps",gh)])}const gh="After this step, whose `id` is `phaset` here:\n\n```yaml\n- if: alway\
s() && steps.phaset.outputs.undelivered != ''\n  uses: actions/upload-artifact@v4\n  with:\n    name: phaset-undelivered\n  \
  path: ${{ steps.phaset.outputs.undelivered }}\n```\n\nIn a workflow of its own, once the cause is mended, after `actions/\
download-artifact`, in the inputs of this action:\n\n```yaml\nreplay: '*.jsonl'\n```",yh=9e5,_h=5,Us=20;function vh(e){const t=uo(
e,"everything");if(Ls(t))return t;const r=uo(e,"wrong");return Ls(r)?r:uo(e,"counts")}function Ls(e){return Buffer.byteLength(
e)<=yh}function uo(e,t){const{components:r}=e,[o]=r,s=r.length===1&&o!==void 0&&t!=="counts";return`${gn([`### ${ct[bh(e)]}\
 Phaset: ${ms(e)}`,wh[t],...s?[Zs(o,t,Fs(e))]:[rr(Fs(e)),fh(r,t)],...s?[]:kh(r,t),mh(e),oh(fn(r))])}
`}const wh={everything:"",wrong:"All of it would be more than GitHub shows: this is what is wrong. The log has the rest.",
counts:"All of it would be more than GitHub shows: these are the counts. The log has the rest."};function bh(e){const{problems:t,
components:r}=e,o=Jr([...t.map(s=>s.level),...r.map(pn)]);return o==="notice"&&$h(e)?"none":o}function $h({components:e}){
return e.every(({events:t,record:r,standards:o})=>t.length===0&&r.state==="skipped"&&o.state==="skipped")}function Fs({problems:e,
noEvent:t,notes:r}){const o=r.length-Us;return[...io(e),...t===void 0?[]:[`${ct.none} **No event** ${Ue(t)}`],...r.slice(
0,Us).map(s=>`\u2139\uFE0F ${Ue(s)}`),...o>0?[`\u2139\uFE0F and ${o} more, see the log`]:[]]}function kh(e,t){if(t==="co\
unts")return[];const r=e.length<=_h,o=s=>r||s.events.length>0;return Yr(e).filter(s=>pn(s)!=="notice"||t==="everything"&&
o(s)).map(s=>ih(s,t))}async function Eh(e,t,r){const o=jp(e,t),s=r?Oh(vh(o)):void 0,{shown:a,left:d}=mp(js(o));for(const{
title:$,lines:E}of Op(o))Bs($,E);for(const $ of a)zh($);const w=Ap(o,d);w.length>0&&Bs("More problems",w),Me.pq((0,ye.g9)(
`Phaset: ${ms(o)}`));for(const[$,E]of Object.entries(Lp(o)))Me.uH($,E);await s}function js({problems:e,components:t}){return[
...e,...t.flatMap(r=>r.problems)]}function Bs(e,t){Me.Oh(e);for(const r of t)Me.pq(r);Me.N4()}const Sh={error:Me.z3,warning:Me.
$e,notice:Me.lm};function zh({level:e,message:t,title:r,file:o,line:s,column:a}){Sh[e](t,(0,Be.s)({title:r,file:o,startLine:s,
startColumn:a}))}async function Oh(e){try{await Me.z.addRaw(e).write()}catch(t){Me.Yz(`The job summary was not written: ${String(
t)}`)}}function Ah(e,t){if(t.some(({kind:o})=>o==="failing-checks"))return!0;const r=t.filter(({kind:o})=>o!=="check");switch(e){case"\
never":return!1;case"config":return r.some(({level:o})=>o==="error");case"any":return r.some(o=>qs(o)||o.level==="error")}}
function qs({kind:e}){return e==="delivery"||e==="fetch"}function Th(e,t){const r=e.flatMap(({directory:o,standards:s})=>(0,zr.
z$)(Hr(s.checks??[]),t).map(({name:a})=>o==="."?a:`${a} (${o})`));return r.length===0?[]:[{kind:"failing-checks",level:"\
error",title:"Phaset: standards",message:`standards-fail-on is ${t}, and these checks did not pass: ${r.join(", ")}`}]}function Ph(e){
return e.some(({problems:r})=>r.some(qs))?[Ih]:[]}const Ih={kind:"delivery",level:"error",title:"Phaset: cancelled",message:"\
the job was cancelled before all was delivered"};async function Zh(e){const t=Jd(Me.V4),r=Rh(t),{inputs:o,failOn:s,problems:a}=Yd(
t,r),d=Dd(e.environment,E=>(0,at.readFileSync)(E,"utf8")),w=o===void 0||d.kind==="invalid"?{...Ws,problems:xh(t,d)}:await Mh(
{...e,inputs:o,context:d.value,redact:r}),$={...w,problems:[...a,...w.problems]};return await Eh($,r,o?.summary??!0),!Ah(
s,js($))}function Rh(e){const t=["webhook-token","api-key","github-token"].map(o=>e[o]??""),r=ju(t,e.headers??"");for(const o of r.
flatMap(jo))Me.Pq(o);return Bo(r)}const Ws={notes:[],components:[],dryRun:!1};function xh(e,t){if(t.kind==="invalid")return[
(0,Se.EP)(t.problem)];const r={endpoint:e.endpoint!=="",token:e["webhook-token"]!==""||e["api-key"]!==""};return zi(r,t.
value)}async function Mh(e){const{inputs:t,context:r,redact:o,cancelled:s}=e,a=up(t,r),{connection:d,notes:w,noEvent:$,problems:E}=a,
T={...Ws,notes:w,...(0,Be.s)({noEvent:$}),problems:E};if(d.kind==="closed"||(0,Se.JD)(E))return T;const C=Bc(d,t,o,e);Me.
uH("undelivered",C.undelivered??"");const P=d.kind==="open"&&t.replay.length>0?await(await J.e(474).then(J.bind(J,6093))).
replay(t,d.tokens,C):await Ch(e,a,C),{undelivered:F,problems:Y}=C.close();return{...T,...P,dryRun:t["dry-run"],...(0,Be.
s)({undelivered:F}),problems:[...E,...Y,...P.problems,...Th(P.components,t["standards-fail-on"]),...s.aborted?Ph(P.components):
[]]}}async function Ch({inputs:e,context:t,environment:r},o,s){const{connection:a,record:d,standards:w}=o,{workspace:$}=s,
E=await xd({inputs:e,workspace:$,...a.kind==="open"&&{tokens:a.tokens},withManifest:d.kind!=="nothing"||w.kind!=="nothin\
g"}),{assignments:T,notes:C,problems:P}=await Sd(E,o.events,{recordId:e["record-id"],shard:e.shard,sources:{workspace:$,
access:Dh(e,t,r)}}),F=T.map(q=>sl(q,o));return{components:await gc(F,s),notes:[...o.notes,...C],problems:P}}function Dh(e,t,r){
return{token:e["github-token"],baseUrl:r.GITHUB_API_URL??"https://api.github.com",repository:t.repository}}process.exitCode=
1;const Gs=new AbortController;process.once("SIGINT",()=>Gs.abort()),Zh({environment:process.env,cancelled:Gs.signal}).then(
e=>{process.exitCode=e?0:1}).catch(e=>Me.C1(`phaset-action failed where it should not; please report it: ${e}`)).finally(
()=>process.stdout.write("",()=>process.exit()));
