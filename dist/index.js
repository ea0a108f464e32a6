import{createRequire as e}from"module";var t,n,r,o,s={1916:(((e,t)=>{t.Io=void 0
;var n=new Uint32Array(65536);t.Io=function(e,t){if(e.length<t.length){var r=t;t=e,e=r}
return 0===t.length?e.length:e.length<=32?function(e,t){
for(var r=e.length,o=t.length,s=1<<r-1,i=-1,a=0,c=r,u=r;u--;)n[e.charCodeAt(u)]|=1<<u;for(u=0;u<o;u++){
var d=n[t.charCodeAt(u)],l=d|a;(a|=~((d|=(d&i)+i^i)|i))&s&&c++,(i&=d)&s&&c--,i=i<<1|~(l|(a=a<<1|1)),a&=l}
for(u=r;u--;)n[e.charCodeAt(u)]=0;return c}(e,t):function(e,t){
for(var r=t.length,o=e.length,s=[],i=[],a=Math.ceil(r/32),c=Math.ceil(o/32),u=0;u<a;u++)i[u]=-1,s[u]=0
;for(var d=0;d<c-1;d++){for(var l=0,p=-1,f=32*d,h=Math.min(32,o)+f,m=f;m<h;m++)n[e.charCodeAt(m)]|=1<<m
;for(u=0;u<r;u++){var v=n[t.charCodeAt(u)],g=i[u/32|0]>>>u&1,_=v|l,y=p&(I=((v|(E=s[u/32|0]>>>u&1))&p)+p^p|v|E)
;(x=l|~(I|p))>>>31^g&&(i[u/32|0]^=1<<u),y>>>31^E&&(s[u/32|0]^=1<<u),p=(y=y<<1|E)|~(_|(x=x<<1|g)),l=x&_}
for(m=f;m<h;m++)n[e.charCodeAt(m)]=0}var w=0,b=-1,k=32*d,$=Math.min(32,o-k)+k;for(m=k;m<$;m++)n[e.charCodeAt(m)]|=1<<m
;var O=o;for(u=0;u<r;u++){var E,I,x;v=n[t.charCodeAt(u)],g=i[u/32|0]>>>u&1,_=v|w,
O+=(x=w|~((I=((v|(E=s[u/32|0]>>>u&1))&b)+b^b|v|E)|b))>>>o-1&1,O-=(y=b&I)>>>o-1&1,x>>>31^g&&(i[u/32|0]^=1<<u),
y>>>31^E&&(s[u/32|0]^=1<<u),b=(y=y<<1|E)|~(_|(x=x<<1|g)),w=x&_}for(m=k;m<$;m++)n[e.charCodeAt(m)]=0;return O}(e,t)}})),
218:(((e,t,n)=>{n(9278);var r,o=n(4756),s=n(8611),i=n(5692),a=n(4434),c=(n(2613),n(9023));function u(e){
var t=this
;t.options=e||{},t.proxyOptions=t.options.proxy||{},t.maxSockets=t.options.maxSockets||s.Agent.defaultMaxSockets,
t.requests=[],t.sockets=[],t.on("free",(function(e,n,r,o){for(var s=l(n,r,o),i=0,a=t.requests.length;i<a;++i){
var c=t.requests[i];if(c.host===s.host&&c.port===s.port)return t.requests.splice(i,1),void c.request.onSocket(e)}
e.destroy(),t.removeSocket(e)}))}function d(e,t){var n=this;u.prototype.createSocket.call(n,e,(function(r){
var s=e.request.getHeader("host"),i=p({},n.options,{socket:r,servername:s?s.replace(/:.*$/,""):e.host}),a=o.connect(0,i)
;n.sockets[n.sockets.indexOf(r)]=a,t(a)}))}function l(e,t,n){return"string"==typeof e?{host:e,port:t,localAddress:n}:e}
function p(e){for(var t=1,n=arguments.length;t<n;++t){var r=arguments[t]
;if("object"==typeof r)for(var o=Object.keys(r),s=0,i=o.length;s<i;++s){var a=o[s];void 0!==r[a]&&(e[a]=r[a])}}return e}
t.httpOverHttp=function(e){var t=new u(e);return t.request=s.request,t},t.httpsOverHttp=function(e){var t=new u(e)
;return t.request=s.request,t.createSocket=d,t.defaultPort=443,t},t.httpOverHttps=function(e){var t=new u(e)
;return t.request=i.request,t},t.httpsOverHttps=function(e){var t=new u(e);return t.request=i.request,t.createSocket=d,
t.defaultPort=443,t},c.inherits(u,a.EventEmitter),u.prototype.addRequest=function(e,t,n,r){var o=this,s=p({request:e
},o.options,l(t,n,r));o.sockets.length>=this.maxSockets?o.requests.push(s):o.createSocket(s,(function(t){function n(){
o.emit("free",t,s)}function r(e){o.removeSocket(t),t.removeListener("free",n),t.removeListener("close",r),
t.removeListener("agentRemove",r)}t.on("free",n),t.on("close",r),t.on("agentRemove",r),e.onSocket(t)}))},
u.prototype.createSocket=function(e,t){var n=this,o={};n.sockets.push(o);var s=p({},n.proxyOptions,{method:"CONNECT",
path:e.host+":"+e.port,agent:!1,headers:{host:e.host+":"+e.port}});e.localAddress&&(s.localAddress=e.localAddress),
s.proxyAuth&&(s.headers=s.headers||{},
s.headers["Proxy-Authorization"]="Basic "+new Buffer(s.proxyAuth).toString("base64")),r("making CONNECT request")
;var i=n.request(s);function a(s,a,c){var u;return i.removeAllListeners(),a.removeAllListeners(),
200!==s.statusCode?(r("tunneling socket could not be established, statusCode=%d",s.statusCode),a.destroy(),
(u=new Error("tunneling socket could not be established, statusCode="+s.statusCode)).code="ECONNRESET",
e.request.emit("error",u),void n.removeSocket(o)):c.length>0?(r("got illegal response body from proxy"),a.destroy(),
(u=new Error("got illegal response body from proxy")).code="ECONNRESET",e.request.emit("error",u),
void n.removeSocket(o)):(r("tunneling connection has established"),n.sockets[n.sockets.indexOf(o)]=a,t(a))}
i.useChunkedEncodingByDefault=!1,i.once("response",(function(e){e.upgrade=!0})),i.once("upgrade",(function(e,t,n){
process.nextTick((function(){a(e,t,n)}))})),i.once("connect",a),i.once("error",(function(t){i.removeAllListeners(),
r("tunneling socket could not be established, cause=%s\n",t.message,t.stack)
;var s=new Error("tunneling socket could not be established, cause="+t.message);s.code="ECONNRESET",
e.request.emit("error",s),n.removeSocket(o)})),i.end()},u.prototype.removeSocket=function(e){
var t=this.sockets.indexOf(e);if(-1!==t){this.sockets.splice(t,1);var n=this.requests.shift()
;n&&this.createSocket(n,(function(e){n.request.onSocket(e)}))}
},r=process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?function(){
var e=Array.prototype.slice.call(arguments);"string"==typeof e[0]?e[0]="TUNNEL: "+e[0]:e.unshift("TUNNEL:"),
console.error.apply(console,e)}:function(){},t.debug=r})),1366:(((e,t,n)=>{function r(e,t){
return`${e} ${t}${1===e?"":"s"}`}n.d(t,{U:()=>r})})),6628:(((e,t,n)=>{function r(e){
const t=Object.entries(e).filter((([,e])=>void 0!==e));return Object.fromEntries(t)}n.d(t,{s:()=>r})})),
4409:(((e,t,n)=>{function r(e){return e.code??String(e)}n.d(t,{$:()=>r})})),
1828:(((e,t,n)=>{n.d(t,{m:()=>o});var r=n(7541);function o(e){return e.map(s).join("").replace(/^\./,"")}
function s(e){return"number"==typeof e?`[${e}]`:/^[\w$-]{1,40}$/.test(String(e))?`.${String(e)}`:`[${(0,
r.hD)(String(e))}]`}})),9550:(((e,t,n)=>{n.d(t,{F:()=>o,i:()=>s});var r=n(6760);function o(e,t){
const n=(0,r.relative)(e,t);return".."!==n&&!n.startsWith(`..${r.sep}`)&&!(0,r.isAbsolute)(n)}function s(e,t){return(0,
r.relative)(e,t).split(r.sep).join("/")||"."}})),8414:(((e,t,n)=>{n.d(t,{EP:()=>i,JD:()=>p,ZT:()=>l,
md:()=>c,o3:()=>d,oi:()=>s,vh:()=>a});var r=n(1366),o=n(6628);function s(e,t="error"){return{kind:"input",level:t,
title:"Phaset: input",message:e}}function i(e,t="error"){return{kind:"payload",level:t,title:"Phaset: event",message:e}}
const a=["error","warning","notice"];function c(e){
return e.toSorted(((e,t)=>a.indexOf(e.level)-a.indexOf(t.level)||(e.line??0)-(t.line??0)||(e.column??0)-(t.column??0)))}
const u=20;function d(e,t="here"){const n=e.slice(u),[r]=n;if(void 0===r)return[...e]
;const s=l(n,a),{kind:i,level:c,file:d}=r,p=`${d??t}: beyond these ${u} problems, ${s.join(" and ")} more`
;return[...e.slice(0,u),{kind:i,level:c,message:p,...(0,o.s)({file:d})}]}function l(e,t){return t.flatMap((t=>{
const{length:n}=e.filter((e=>e.level===t));return 0===n?[]:[(0,r.U)(n,t)]}))}function p(e){
return e.some((({level:e})=>"error"===e))}})),7541:(((e,t,n)=>{n.d(t,{g9:()=>c,hD:()=>s,ml:()=>u,ts:()=>a
});const r=80,o=/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;function s(e){return u(c(a(function(e){try{
return JSON.stringify(e)??String(e)}catch{return"a value too deep to show"}}(e))),r)}const i=/^[\x20-\x7e]*$/
;function a(e){return i.test(e)?e:e.replace(o,(e=>`\\u{${(e.codePointAt(0)??0).toString(16)}}`))}function c(e){
return e.replaceAll("##[","##\\u005b")}function u(e,t){
return e.length<=t?e:`${e.slice(0,t-1).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}})),3733:(((e,t,n)=>{n.d(t,{
$5:()=>a,Gq:()=>i,Uq:()=>s});var r=n(8395),o=n(8532);const s=e=>({kind:"value",value:e}),i=e=>({kind:"invalid",problem:e
});function a(e,t){return r.FsL(e,r.pdi(((e,n)=>{const r=t(e);return"value"===r.kind?r.value:(n.issues.push({
code:"custom",message:r.problem,input:e}),o.tm)})))}})),2371:(((e,t,n)=>{n.d(t,{Z:()=>s});var r=n(1916)
;const o=100;function s(e,t){const n=function(e,t){if(e.length>o)return;const n=i(e);let s,a=Number.POSITIVE_INFINITY
;for(const e of t){const t=i(e),o=(0,r.Io)(n,t);o<a&&o<=Math.ceil(Math.max(n.length,t.length)/3)&&(s=e,a=o)}return s
}(e,t);return void 0===n?"":`; did you mean "${n}"?`}function i(e){return e.toLowerCase().replace(/[\s_-]/g,"")}})),
2714:(((e,t,n)=>{async function r(e){const t=[];for(const n of e)t.push(await n());return t}n.d(t,{a:()=>r
})})),8055:(((e,t,n)=>{n.d(t,{h:()=>o,k:()=>s});const r=()=>n.e(752).then(n.t.bind(n,6752,19))
;async function o(e,t){return(await r()).fetch(e,t)}class s{#e;#t;constructor(e){this.#e=e}dispatch(e,t){
return this.#n().then((n=>n.dispatch(e,t)),(e=>t.onError?.(e))),!0}async close(){const e=await this.#t;await(e?.close())
}async destroy(){const e=await this.#t;await(e?.destroy())}#n(){
return this.#t??=r().then((({ProxyAgent:e})=>new e(this.#e))),this.#t}}})),603:(((e,t,n)=>{n.d(t,{
mu:()=>c,n:()=>s,r4:()=>i,sG:()=>o});const r=new Set([408,425,429,503]);function o(e,t){
return r.has(e)?"not-arrived":e>=500?"unknown":e>=200&&e<300?i(t)?"refused":"delivered":"refused"}function s(e){
const t=o(e,"");return"delivered"===t?"unknown":t}function i(e){return a.test(e)}
const a=/^(?:\s|<\?xml[^>]*>|<!--(?:(?!-->)[\s\S])*-->)*<(?:!doctype\s+html|html|head|body|title|meta|script|style|link|h1|center)\b/i
;function c(e,t){if(void 0===e)return;if(/^\s*\d{1,9}\s*$/.test(e))return 1e3*Number(e);const n=Date.parse(e)
;return Number.isNaN(n)?void 0:Math.max(0,n-t)}})),1844:(((e,t,n)=>{n.d(t,{M:()=>l,w:()=>d})
;var r=n(8395),o=n(3759)
;const s=r.YjP().check(o.Fk(/^(?:[1-9]\d{9}|[1-9]\d{12})$/)),i=r.YjP().check(o.Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),a=r.YjP().check(o.m9(1)),c=r.Whr().check(o.UI())
;let u;function d(){return u??=function(){const e={createdAt:r.lqM(s),submittedAt:r.lqM(s)}
;return r.gMt("event",[r.rej({event:r.euz("change"),commitSha:i,timestamp:r.lqM(s)}),r.rej({event:r.euz("deployment"),
commitSha:i,timestamp:r.lqM(s)}),r.rej({event:r.euz("incident-opened"),id:a,createdAt:s}),r.rej({
event:r.euz("incident-resolved"),id:a,createdAt:s,resolvedAt:s}),r.rej({event:r.euz("comment")}),r.rej({
event:r.euz("review-approved"),...e}),r.rej({event:r.euz("review-changes"),...e}),r.rej({event:r.euz("pr-opened"),
additions:r.lqM(c),changedFiles:r.lqM(c),deletions:r.lqM(c)}),r.rej({event:r.euz("pr-closed"),createdAt:r.lqM(s),
closedAt:r.lqM(s)}),r.rej({event:r.euz("pr-merged"),createdAt:r.lqM(s),mergedAt:r.lqM(s)})])}(),u}const l=Object.keys({
change:!0,deployment:!0,"incident-opened":!0,"incident-resolved":!0,comment:!0,"review-approved":!0,"review-changes":!0,
"pr-opened":!0,"pr-closed":!0,"pr-merged":!0})})),9840:(((e,t,n)=>{n.d(t,{$D:()=>o,Bk:()=>a,Zq:()=>c})
;var r=n(3733)
;const o=10,s="give the address of the Phaset API, such as https://phaset.example.com/api",i=/\s|\\|^\/|^https?:(?!\/\/[^/])/i
;function a(e){if(i.test(e))return(0,r.Gq)(`is not a URL; ${s}`)
;const t=/^[a-z][a-z0-9+.-]*:\/\//i.test(e)?e:`https://${e}`;if(!URL.canParse(t))return(0,r.Gq)(`is not a URL; ${s}`)
;const n=new URL(t),o=function(e){
return"https:"!==e.protocol&&"http:"!==e.protocol?`has the scheme ${e.protocol.slice(0,-1)}; it takes https or http`:""!==e.username||""!==e.password?"holds a user name or password; give a gateway's credentials in the input headers":""!==e.search||""!==e.hash?`has a "?" or "#" part; ${s}`:/\/integration\/(?:event|record|standards|baselines)(?:\/|$)/.test(e.pathname)?`goes beyond /integration; ${s}, and the IDs and the token in inputs of their own`:void 0
}(n);if(void 0!==o)return(0,r.Gq)(o)
;const a=n.pathname.replace(/\/+$/,"").replace(/\/+integration$/,"").replace(/\/+$/,"");return(0,r.Uq)({
origin:new URL(n.origin),prefix:a,inTheClear:"http:"===n.protocol&&(c=n.hostname,
!("localhost"===c||"[::1]"===c||/^127\.\d+\.\d+\.\d+$/.test(c)))});var c}
function c({prefix:e},t,{orgId:n,recordId:r,token:o}){
return`${e}/integration/${("string"==typeof t?[t,n,r,o]:["baselines",n,t.baselineId,r,o]).map(u).join("/")}`}
function u(e){const t=encodeURIComponent(e.toWellFormed());return/^\.{1,2}$/.test(t)?t.replaceAll(".","%2E"):t}})),
7389:(((e,t,n)=>{n.d(t,{Mf:()=>s,en:()=>c,s9:()=>d,ur:()=>l});var r=n(7541),o=n(603)
;function s({outcome:e,tries:t,last:n}){
if(void 0===n)return"not sent: the time for deliveries (deadline) was up, or the job was cancelled"
;const s=t>1?` (${t} tries)`:""
;return`${i[e]}${s}: ${c=n,void 0===c.status?c.failure??"no answer":"delivered"===c.outcome?`status ${c.status}`:c.status<300?`status ${c.status} with a web page, not Phaset's answer; check endpoint, and headers if a gateway asks for a log-in`:`status ${c.status}${function({status:e=0,redirectHost:t}){
return e<400?` (a redirect to ${void 0===t?"another place":(0,
r.hD)(t)}); no redirect is followed, give endpoint the final address`:a[e]??""}(c)}${function({body:e}){const t=e.trim()
;return""===t||(0,o.r4)(e)?"":`; it answered ${(0,r.hD)(t)}`}(c)}`}`;var c}const i={delivered:"delivered",
"not-arrived":"did not arrive",refused:"refused",unknown:"unknown whether it arrived"},a={400:" (invalid input)",
401:" (not authorized); check webhook-token, org-id and record-id: each record has a token of its own",
403:" (forbidden); check webhook-token, and headers if a gateway stands in front of Phaset",
404:" (not found); check endpoint",407:" (a proxy asks for a log-in); check HTTPS_PROXY",
413:" (too large); look for a limit of the gateway in front of Phaset",429:" (rate limited)"};function c(e){
return`${s(e)}${400===e.last?.status?u:""}`}
const u="; if it is for the status words, set standards-status-words to the other of its two values";function d(e,t){
if(void 0===t||"delivered"===t.outcome)return[];const n="standards"===e?c:s;return[{kind:"delivery",
level:"refused"===t.outcome?"error":"warning",title:"Phaset: not delivered",message:`${e} ${n(t)}`}]}function l(e){
return void 0===e?{state:"checked"}:{state:"delivered"===e.outcome?"uploaded":"failed",delivery:e}}})),
8461:(((e,t,n)=>{n.d(t,{Bh:()=>s,kJ:()=>c,tm:()=>i,z$:()=>a});var r=n(6628);const o={pass:"pass",
warning:"warn",failure:"fail"};function s(e){const t=t=>e.filter((e=>e.status===t)).length;return{passes:t("pass"),
warnings:t("warning"),failures:t("failure"),results:e.map((({name:e,message:t,path:n,status:r})=>({name:e,message:t,
path:n,status:r})))}}function i(e,t){if("documented"===t)return e;const n=e.results.map((e=>({...e,status:o[e.status]
})));return{...e,results:n}}function a(e,t){switch(t){case"never":return[];case"failure":
return e.filter((e=>"failure"===e.status));case"warning":return e.filter((e=>"pass"!==e.status))}}function c(e){
return[...e.filter((e=>"failure"===e.status)),...e.filter((e=>"warning"===e.status))].map((e=>({kind:"check",
level:"failure"===e.status?"error":"warning",title:`Standards: ${e.name}`,message:`${e.remedy} (${e.message})`,...(0,
r.s)({file:e.file,line:e.line})})))}})),2613:((t=>{t.exports=e(import.meta.url)("assert")})),
6982:((t=>{t.exports=e(import.meta.url)("crypto")})),4434:((t=>{
t.exports=e(import.meta.url)("events")})),9896:((t=>{t.exports=e(import.meta.url)("fs")})),
8611:((t=>{t.exports=e(import.meta.url)("http")})),5692:((t=>{
t.exports=e(import.meta.url)("https")})),9278:((t=>{t.exports=e(import.meta.url)("net")})),
4589:((t=>{t.exports=e(import.meta.url)("node:assert")})),6698:((t=>{
t.exports=e(import.meta.url)("node:async_hooks")})),4573:((t=>{t.exports=e(import.meta.url)("node:buffer")
})),1421:((t=>{t.exports=e(import.meta.url)("node:child_process")})),7540:((t=>{
t.exports=e(import.meta.url)("node:console")})),7598:((t=>{t.exports=e(import.meta.url)("node:crypto")})),
3053:((t=>{t.exports=e(import.meta.url)("node:diagnostics_channel")})),610:((t=>{
t.exports=e(import.meta.url)("node:dns")})),8474:((t=>{t.exports=e(import.meta.url)("node:events")})),
3024:((t=>{t.exports=e(import.meta.url)("node:fs")})),1455:((t=>{
t.exports=e(import.meta.url)("node:fs/promises")})),7067:((t=>{t.exports=e(import.meta.url)("node:http")
})),2467:((t=>{t.exports=e(import.meta.url)("node:http2")})),7030:((t=>{
t.exports=e(import.meta.url)("node:net")})),6760:((t=>{t.exports=e(import.meta.url)("node:path")})),
643:((t=>{t.exports=e(import.meta.url)("node:perf_hooks")})),1792:((t=>{
t.exports=e(import.meta.url)("node:querystring")})),7075:((t=>{t.exports=e(import.meta.url)("node:stream")
})),8500:((t=>{t.exports=e(import.meta.url)("node:timers/promises")})),1692:((t=>{
t.exports=e(import.meta.url)("node:tls")})),3136:((t=>{t.exports=e(import.meta.url)("node:url")})),
7975:((t=>{t.exports=e(import.meta.url)("node:util")})),3429:((t=>{
t.exports=e(import.meta.url)("node:util/types")})),5919:((t=>{
t.exports=e(import.meta.url)("node:worker_threads")})),8522:((t=>{
t.exports=e(import.meta.url)("node:zlib")})),857:((t=>{t.exports=e(import.meta.url)("os")})),
6928:((t=>{t.exports=e(import.meta.url)("path")})),2203:((t=>{
t.exports=e(import.meta.url)("stream")})),3193:((t=>{t.exports=e(import.meta.url)("string_decoder")})),
4756:((t=>{t.exports=e(import.meta.url)("tls")})),9023:((t=>{
t.exports=e(import.meta.url)("util")})),6058:(((e,t,n)=>{n.d(t,{Yz:()=>E,N4:()=>S,z3:()=>I,V4:()=>b,
pq:()=>N,_o:()=>O,lm:()=>C,C1:()=>$,uH:()=>k,Pq:()=>w,Oh:()=>A,z:()=>_,$e:()=>x});var r=n(857);function o(e){
return null==e?"":"string"==typeof e||e instanceof String?e:JSON.stringify(e)}function s(e){
return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,
endColumn:e.endColumn}:{}}function i(e,t,n){const o=new c(e,t,n);process.stdout.write(o.toString()+r.EOL)}
function a(e,t=""){i(e,{},t)}class c{constructor(e,t,n){e||(e="missing.command"),this.command=e,this.properties=t,
this.message=n}toString(){let e="::"+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" "
;let t=!0;for(const n in this.properties)if(this.properties.hasOwnProperty(n)){const r=this.properties[n]
;r&&(t?t=!1:e+=",",e+=`${n}=${u(r)}`)}}var t
;return e+=`::${t=this.message,o(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}`,e}}function u(e){
return o(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}
var d=n(6982),l=n(9896);n(6928),n(3848);var p=function(e,t,n,r){return new(n||(n=Promise))((function(o,s){function i(e){
try{c(r.next(e))}catch(e){s(e)}}function a(e){try{c(r.throw(e))}catch(e){s(e)}}function c(e){var t
;e.done?o(e.value):(t=e.value,t instanceof n?t:new n((function(e){e(t)}))).then(i,a)}c((r=r.apply(e,t||[])).next())}))}
;const{access:f,appendFile:h,writeFile:m}=l.promises,v="GITHUB_STEP_SUMMARY",g=new class{constructor(){this._buffer=""}
filePath(){return p(this,void 0,void 0,(function*(){if(this._filePath)return this._filePath;const e=process.env[v]
;if(!e)throw new Error(`Unable to find environment variable for $${v}. Check if your runtime environment supports job summaries.`)
;try{yield f(e,l.constants.R_OK|l.constants.W_OK)}catch(t){
throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}
return this._filePath=e,this._filePath}))}wrap(e,t,n={}){
const r=Object.entries(n).map((([e,t])=>` ${e}="${t}"`)).join("");return t?`<${e}${r}>${t}</${e}>`:`<${e}${r}>`}
write(e){return p(this,void 0,void 0,(function*(){const t=!!(null==e?void 0:e.overwrite),n=yield this.filePath(),r=t?m:h
;return yield r(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()}))}clear(){
return p(this,void 0,void 0,(function*(){return this.emptyBuffer().write({overwrite:!0})}))}stringify(){
return this._buffer}isEmptyBuffer(){return 0===this._buffer.length}emptyBuffer(){return this._buffer="",this}
addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(r.EOL)}addCodeBlock(e,t){
const n=Object.assign({},t&&{lang:t}),r=this.wrap("pre",this.wrap("code",e),n);return this.addRaw(r).addEOL()}
addList(e,t=!1){const n=t?"ol":"ul",r=e.map((e=>this.wrap("li",e))).join(""),o=this.wrap(n,r)
;return this.addRaw(o).addEOL()}addTable(e){const t=e.map((e=>{const t=e.map((e=>{
if("string"==typeof e)return this.wrap("td",e)
;const{header:t,data:n,colspan:r,rowspan:o}=e,s=t?"th":"td",i=Object.assign(Object.assign({},r&&{colspan:r}),o&&{
rowspan:o});return this.wrap(s,n,i)})).join("");return this.wrap("tr",t)})).join(""),n=this.wrap("table",t)
;return this.addRaw(n).addEOL()}addDetails(e,t){const n=this.wrap("details",this.wrap("summary",e)+t)
;return this.addRaw(n).addEOL()}addImage(e,t,n){const{width:r,height:o}=n||{},s=Object.assign(Object.assign({},r&&{
width:r}),o&&{height:o}),i=this.wrap("img",null,Object.assign({src:e,alt:t},s));return this.addRaw(i).addEOL()}
addHeading(e,t){const n=`h${t}`,r=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1",o=this.wrap(r,e)
;return this.addRaw(o).addEOL()}addSeparator(){const e=this.wrap("hr",null);return this.addRaw(e).addEOL()}addBreak(){
const e=this.wrap("br",null);return this.addRaw(e).addEOL()}addQuote(e,t){const n=Object.assign({},t&&{cite:t
}),r=this.wrap("blockquote",e,n);return this.addRaw(r).addEOL()}addLink(e,t){const n=this.wrap("a",e,{href:t})
;return this.addRaw(n).addEOL()}},_=g;var y;function w(e){i("add-mask",{},e)}function b(e,t){
const n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||""
;if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`)
;return t&&!1===t.trimWhitespace?n:n.trim()}function k(e,t){if(process.env.GITHUB_OUTPUT)return function(e,t){
const n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`)
;if(!l.existsSync(n))throw new Error(`Missing file at path: ${n}`);l.appendFileSync(n,`${o(t)}${r.EOL}`,{encoding:"utf8"
})}("OUTPUT",function(e,t){const n=`ghadelimiter_${d.randomUUID()}`,s=o(t)
;if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`)
;if(s.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`)
;return`${e}<<${n}${r.EOL}${s}${r.EOL}${n}`}(e,t));process.stdout.write(r.EOL),i("set-output",{name:e},o(t))}
function $(e){process.exitCode=y.Failure,I(e)}function O(){return"1"===process.env.RUNNER_DEBUG}function E(e){
i("debug",{},e)}function I(e,t={}){i("error",s(t),e instanceof Error?e.toString():e)}function x(e,t={}){
i("warning",s(t),e instanceof Error?e.toString():e)}function C(e,t={}){
i("notice",s(t),e instanceof Error?e.toString():e)}function N(e){process.stdout.write(e+r.EOL)}function A(e){
a("group",e)}function S(){a("endgroup")}r.platform(),r.arch(),function(e){e[e.Success=0]="Success",
e[e.Failure=1]="Failure"}(y||(y={}))})),3848:(((e,t,n)=>{n.d(t,{Qq:()=>O})
;var r=n(8611),o=n.t(r,2),s=n(5692),i=n.t(s,2);function a(e){const t="https:"===e.protocol;if(function(e){
if(!e.hostname)return!1;if(function(e){const t=e.toLowerCase()
;return"localhost"===t||t.startsWith("127.")||t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")
}(e.hostname))return!0;const t=process.env.no_proxy||process.env.NO_PROXY||"";if(!t)return!1;let n
;e.port?n=Number(e.port):"http:"===e.protocol?n=80:"https:"===e.protocol&&(n=443);const r=[e.hostname.toUpperCase()]
;"number"==typeof n&&r.push(`${r[0]}:${n}`)
;for(const e of t.split(",").map((e=>e.trim().toUpperCase())).filter((e=>e)))if("*"===e||r.some((t=>t===e||t.endsWith(`.${e}`)||e.startsWith(".")&&t.endsWith(`${e}`))))return!0
;return!1}(e))return
;const n=t?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(n)try{
return new c(n)}catch(e){if(!n.startsWith("http://")&&!n.startsWith("https://"))return new c(`http://${n}`)}}
class c extends URL{constructor(e,t){super(e,t),this._decodedUsername=decodeURIComponent(super.username),
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}}
const u=()=>n(218),d=e=>u().httpOverHttp(e),l=e=>u().httpsOverHttp(e),p=e=>u().httpOverHttps(e),f=e=>u().httpsOverHttps(e)
;var h,m,v,g=n(8055),_=function(e,t,n,r){return new(n||(n=Promise))((function(o,s){function i(e){try{c(r.next(e))
}catch(e){s(e)}}function a(e){try{c(r.throw(e))}catch(e){s(e)}}function c(e){var t;e.done?o(e.value):(t=e.value,
t instanceof n?t:new n((function(e){e(t)}))).then(i,a)}c((r=r.apply(e,t||[])).next())}))};!function(e){e[e.OK=200]="OK",
e[e.MultipleChoices=300]="MultipleChoices",e[e.MovedPermanently=301]="MovedPermanently",
e[e.ResourceMoved=302]="ResourceMoved",e[e.SeeOther=303]="SeeOther",e[e.NotModified=304]="NotModified",
e[e.UseProxy=305]="UseProxy",e[e.SwitchProxy=306]="SwitchProxy",e[e.TemporaryRedirect=307]="TemporaryRedirect",
e[e.PermanentRedirect=308]="PermanentRedirect",e[e.BadRequest=400]="BadRequest",e[e.Unauthorized=401]="Unauthorized",
e[e.PaymentRequired=402]="PaymentRequired",e[e.Forbidden=403]="Forbidden",e[e.NotFound=404]="NotFound",
e[e.MethodNotAllowed=405]="MethodNotAllowed",e[e.NotAcceptable=406]="NotAcceptable",
e[e.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",e[e.RequestTimeout=408]="RequestTimeout",
e[e.Conflict=409]="Conflict",e[e.Gone=410]="Gone",e[e.TooManyRequests=429]="TooManyRequests",
e[e.InternalServerError=500]="InternalServerError",e[e.NotImplemented=501]="NotImplemented",
e[e.BadGateway=502]="BadGateway",e[e.ServiceUnavailable=503]="ServiceUnavailable",
e[e.GatewayTimeout=504]="GatewayTimeout"}(h||(h={})),function(e){e.Accept="accept",e.ContentType="content-type"
}(m||(m={})),function(e){e.ApplicationJson="application/json"}(v||(v={}))
;const y=[h.MovedPermanently,h.ResourceMoved,h.SeeOther,h.TemporaryRedirect,h.PermanentRedirect],w=[h.BadGateway,h.ServiceUnavailable,h.GatewayTimeout],b=["OPTIONS","GET","DELETE","HEAD"]
;class k extends Error{constructor(e,t){super(e),this.name="HttpClientError",this.statusCode=t,
Object.setPrototypeOf(this,k.prototype)}}class ${constructor(e){this.message=e}readBody(){
return _(this,void 0,void 0,(function*(){return new Promise((e=>_(this,void 0,void 0,(function*(){let t=Buffer.alloc(0)
;this.message.on("data",(e=>{t=Buffer.concat([t,e])})),this.message.on("end",(()=>{e(t.toString())}))}))))}))}
readBodyBuffer(){return _(this,void 0,void 0,(function*(){return new Promise((e=>_(this,void 0,void 0,(function*(){
const t=[];this.message.on("data",(e=>{t.push(e)})),this.message.on("end",(()=>{e(Buffer.concat(t))}))}))))}))}}class O{
constructor(e,t,n){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,
this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,
this.userAgent=this._getUserAgentWithOrchestrationId(e),this.handlers=t||[],this.requestOptions=n,
n&&(null!=n.ignoreSslError&&(this._ignoreSslError=n.ignoreSslError),this._socketTimeout=n.socketTimeout,
null!=n.allowRedirects&&(this._allowRedirects=n.allowRedirects),
null!=n.allowRedirectDowngrade&&(this._allowRedirectDowngrade=n.allowRedirectDowngrade),
null!=n.maxRedirects&&(this._maxRedirects=Math.max(n.maxRedirects,0)),null!=n.keepAlive&&(this._keepAlive=n.keepAlive),
null!=n.allowRetries&&(this._allowRetries=n.allowRetries),null!=n.maxRetries&&(this._maxRetries=n.maxRetries))}
options(e,t){return _(this,void 0,void 0,(function*(){return this.request("OPTIONS",e,null,t||{})}))}get(e,t){
return _(this,void 0,void 0,(function*(){return this.request("GET",e,null,t||{})}))}del(e,t){
return _(this,void 0,void 0,(function*(){return this.request("DELETE",e,null,t||{})}))}post(e,t,n){
return _(this,void 0,void 0,(function*(){return this.request("POST",e,t,n||{})}))}patch(e,t,n){
return _(this,void 0,void 0,(function*(){return this.request("PATCH",e,t,n||{})}))}put(e,t,n){
return _(this,void 0,void 0,(function*(){return this.request("PUT",e,t,n||{})}))}head(e,t){
return _(this,void 0,void 0,(function*(){return this.request("HEAD",e,null,t||{})}))}sendStream(e,t,n,r){
return _(this,void 0,void 0,(function*(){return this.request(e,t,n,r)}))}getJson(e){
return _(this,arguments,void 0,(function*(e,t={}){
t[m.Accept]=this._getExistingOrDefaultHeader(t,m.Accept,v.ApplicationJson);const n=yield this.get(e,t)
;return this._processResponse(n,this.requestOptions)}))}postJson(e,t){
return _(this,arguments,void 0,(function*(e,t,n={}){const r=JSON.stringify(t,null,2)
;n[m.Accept]=this._getExistingOrDefaultHeader(n,m.Accept,v.ApplicationJson),
n[m.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,v.ApplicationJson);const o=yield this.post(e,r,n)
;return this._processResponse(o,this.requestOptions)}))}putJson(e,t){
return _(this,arguments,void 0,(function*(e,t,n={}){const r=JSON.stringify(t,null,2)
;n[m.Accept]=this._getExistingOrDefaultHeader(n,m.Accept,v.ApplicationJson),
n[m.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,v.ApplicationJson);const o=yield this.put(e,r,n)
;return this._processResponse(o,this.requestOptions)}))}patchJson(e,t){
return _(this,arguments,void 0,(function*(e,t,n={}){const r=JSON.stringify(t,null,2)
;n[m.Accept]=this._getExistingOrDefaultHeader(n,m.Accept,v.ApplicationJson),
n[m.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,v.ApplicationJson);const o=yield this.patch(e,r,n)
;return this._processResponse(o,this.requestOptions)}))}request(e,t,n,r){return _(this,void 0,void 0,(function*(){
if(this._disposed)throw new Error("Client has already been disposed.");const o=new URL(t)
;let s=this._prepareRequest(e,o,r);const i=this._allowRetries&&b.includes(e)?this._maxRetries+1:1;let a,c=0;do{
if(a=yield this.requestRaw(s,n),a&&a.message&&a.message.statusCode===h.Unauthorized){let e
;for(const t of this.handlers)if(t.canHandleAuthentication(a)){e=t;break}return e?e.handleAuthentication(this,s,n):a}
let t=this._maxRedirects;for(;a.message.statusCode&&y.includes(a.message.statusCode)&&this._allowRedirects&&t>0;){
const i=a.message.headers.location;if(!i)break;const c=new URL(i)
;if("https:"===o.protocol&&o.protocol!==c.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.")
;if(yield a.readBody(),c.hostname!==o.hostname)for(const e in r)"authorization"===e.toLowerCase()&&delete r[e]
;s=this._prepareRequest(e,c,r),a=yield this.requestRaw(s,n),t--}
if(!a.message.statusCode||!w.includes(a.message.statusCode))return a;c+=1,c<i&&(yield a.readBody(),
yield this._performExponentialBackoff(c))}while(c<i);return a}))}dispose(){this._agent&&this._agent.destroy(),
this._disposed=!0}requestRaw(e,t){return _(this,void 0,void 0,(function*(){return new Promise(((n,r)=>{
this.requestRawWithCallback(e,t,(function(e,t){e?r(e):t?n(t):r(new Error("Unknown error"))}))}))}))}
requestRawWithCallback(e,t,n){"string"==typeof t&&(e.options.headers||(e.options.headers={}),
e.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8"));let r=!1;function o(e,t){r||(r=!0,n(e,t))}
const s=e.httpModule.request(e.options,(e=>{o(void 0,new $(e))}));let i;s.on("socket",(e=>{i=e})),
s.setTimeout(this._socketTimeout||18e4,(()=>{i&&i.end(),o(new Error(`Request timeout: ${e.options.path}`))})),
s.on("error",(function(e){o(e)
})),t&&"string"==typeof t&&s.write(t,"utf8"),t&&"string"!=typeof t?(t.on("close",(function(){s.end()})),
t.pipe(s)):s.end()}getAgent(e){const t=new URL(e);return this._getAgent(t)}getAgentDispatcher(e){
const t=new URL(e),n=a(t);if(n&&n.hostname)return this._getProxyAgentDispatcher(t,n)}_prepareRequest(e,t,n){const r={}
;r.parsedUrl=t;const s="https:"===r.parsedUrl.protocol;r.httpModule=s?i:o;const a=s?443:80;if(r.options={},
r.options.host=r.parsedUrl.hostname,r.options.port=r.parsedUrl.port?parseInt(r.parsedUrl.port):a,
r.options.path=(r.parsedUrl.pathname||"")+(r.parsedUrl.search||""),r.options.method=e,
r.options.headers=this._mergeHeaders(n),null!=this.userAgent&&(r.options.headers["user-agent"]=this.userAgent),
r.options.agent=this._getAgent(r.parsedUrl),this.handlers)for(const e of this.handlers)e.prepareRequest(r.options)
;return r}_mergeHeaders(e){
return this.requestOptions&&this.requestOptions.headers?Object.assign({},E(this.requestOptions.headers),E(e||{})):E(e||{})
}_getExistingOrDefaultHeader(e,t,n){let r;if(this.requestOptions&&this.requestOptions.headers){
const e=E(this.requestOptions.headers)[t];e&&(r="number"==typeof e?e.toString():e)}const o=e[t]
;return void 0!==o?"number"==typeof o?o.toString():o:void 0!==r?r:n}_getExistingOrDefaultContentTypeHeader(e,t){let n
;if(this.requestOptions&&this.requestOptions.headers){const e=E(this.requestOptions.headers)[m.ContentType]
;e&&(n="number"==typeof e?String(e):Array.isArray(e)?e.join(", "):e)}const r=e[m.ContentType]
;return void 0!==r?"number"==typeof r?String(r):Array.isArray(r)?r.join(", "):r:void 0!==n?n:t}_getAgent(e){let t
;const n=a(e),o=n&&n.hostname;if(this._keepAlive&&o&&(t=this._proxyAgent),o||(t=this._agent),t)return t
;const i="https:"===e.protocol;let c=100
;if(this.requestOptions&&(c=this.requestOptions.maxSockets||r.globalAgent.maxSockets),n&&n.hostname){const e={
maxSockets:c,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(n.username||n.password)&&{
proxyAuth:`${n.username}:${n.password}`}),{host:n.hostname,port:n.port})};let r;const o="https:"===n.protocol
;r=i?o?f:l:o?p:d,t=r(e),this._proxyAgent=t}if(!t){const e={keepAlive:this._keepAlive,maxSockets:c}
;t=i?new s.Agent(e):new r.Agent(e),this._agent=t}
return i&&this._ignoreSslError&&(t.options=Object.assign(t.options||{},{rejectUnauthorized:!1})),t}
_getProxyAgentDispatcher(e,t){let n;if(this._keepAlive&&(n=this._proxyAgentDispatcher),n)return n
;const r="https:"===e.protocol;return n=new g.k(Object.assign({uri:t.href,pipelining:this._keepAlive?1:0
},(t.username||t.password)&&{token:`Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}`})),
this._proxyAgentDispatcher=n,r&&this._ignoreSslError&&(n.options=Object.assign(n.options.requestTls||{},{
rejectUnauthorized:!1})),n}_getUserAgentWithOrchestrationId(e){
const t=e||"actions/http-client",n=process.env.ACTIONS_ORCHESTRATION_ID
;return n?`${t} actions_orchestration_id/${n.replace(/[^a-z0-9_.-]/gi,"_")}`:t}_performExponentialBackoff(e){
return _(this,void 0,void 0,(function*(){e=Math.min(10,e);const t=5*Math.pow(2,e)
;return new Promise((e=>setTimeout((()=>e()),t)))}))}_processResponse(e,t){return _(this,void 0,void 0,(function*(){
return new Promise(((n,r)=>_(this,void 0,void 0,(function*(){const o=e.message.statusCode||0,s={statusCode:o,
result:null,headers:{}};let i,a;o===h.NotFound&&n(s);try{
a=yield e.readBody(),a&&a.length>0&&(i=t&&t.deserializeDates?JSON.parse(a,(function(e,t){if("string"==typeof t){
const e=new Date(t);if(!isNaN(e.valueOf()))return e}return t})):JSON.parse(a),s.result=i),s.headers=e.message.headers
}catch(e){}if(o>299){let e;e=i&&i.message?i.message:a&&a.length>0?a:`Failed request: (${o})`;const t=new k(e,o)
;t.result=s.result,r(t)}else n(s)}))))}))}}const E=e=>Object.keys(e).reduce(((t,n)=>(t[n.toLowerCase()]=e[n],t)),{})})),
3759:(((e,t,n)=>{n.d(t,{Eb:()=>g,F7:()=>c,FO:()=>w,Fk:()=>y,G8:()=>p,LK:()=>u,NC:()=>m,Rl:()=>a,UI:()=>v,
Zm:()=>f,_L:()=>d,em:()=>l,fU:()=>b,m9:()=>_,mI:()=>$,q0:()=>k,qm:()=>h});var r=n(4890),o=n(9396),s=n(4723)
;function i(e){return e.checks&&(e.checks=[...e.checks]),e}function a(e,t){return new e(i({type:"string",...s.A2(t)}))}
function c(e,t){return new e(i({type:"number",checks:[],...s.A2(t)}))}function u(e,t){return new e({type:"number",
check:"number_format",abort:!1,format:"safeint",...s.A2(t)})}function d(e,t){return new e({type:"boolean",...s.A2(t)})}
function l(e){return new e({type:"unknown"})}function p(e,t){return new e({type:"never",...s.A2(t)})}function f(e,t){
return new r.sm({check:"less_than",...s.A2(t),value:e,inclusive:!0})}function h(e,t){return new r.J_({
check:"greater_than",...s.A2(t),value:e,inclusive:!0})}function m(e){return function(e,t){return new r.J_({
check:"greater_than",...s.A2(t),value:0,inclusive:!1})}(0,e)}function v(e){return h(0,e)}function g(e,t){
return new r.Yk({check:"max_length",...s.A2(t),maximum:e})}function _(e,t){return new r.Kk({check:"min_length",
...s.A2(t),minimum:e})}function y(e,t){return new r.DG({check:"string_format",format:"regex",...s.A2(t),pattern:e})}
function w(e,t,n){const r=s.A2(n);return r.abort??(r.abort=!0),new e({type:"custom",check:"custom",fn:t,...r})}
function b(e,t,n){return new e({type:"custom",check:"custom",fn:t,...s.A2(n)})}function k(e){const t=new r.QP({
check:"describe"});return t._zod.onattach=[t=>{const n=o.fd.get(t)??{};o.fd.add(t,{...n,description:e})}],
t._zod.check=()=>{},t}function $(e){const t=new r.QP({check:"meta"});return t._zod.onattach=[t=>{const n=o.fd.get(t)??{}
;o.fd.add(t,{...n,...e})}],t._zod.check=()=>{},t}})),4890:(((e,t,n)=>{n.d(t,{DG:()=>h,J_:()=>u,KH:()=>d,
Kk:()=>p,QP:()=>s,Yk:()=>l,sm:()=>c});var r=n(8532),o=n(4723);const s=r.xI("$ZodCheck",((e,t)=>{var n
;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])})),i=e=>{const t=e.value
;return!o.cl(t)&&void 0!==t.length},a={number:"number",bigint:"bigint",object:"date"
},c=r.xI("$ZodCheckLessThan",((e,t)=>{s.init(e,t);const n=a[typeof t.value];e._zod.check=r=>{
(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:a[typeof r.value]??n,code:"too_big",
maximum:"object"==typeof t.value?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort
})}})),u=r.xI("$ZodCheckGreaterThan",((e,t)=>{s.init(e,t);const n=a[typeof t.value];e._zod.check=r=>{
(t.inclusive?r.value>=t.value:r.value>t.value)||r.issues.push({origin:a[typeof r.value]??n,code:"too_small",
minimum:"object"==typeof t.value?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort
})}})),d=r.xI("$ZodCheckNumberFormat",((e,t)=>{s.init(e,t),t.format=t.format||"float64"
;const n=t.format?.includes("int"),r=n?"int":"number",[i,a]=o.zH[t.format];e._zod.check=o=>{const s=o.value;if(n){
if(!Number.isInteger(s))return void o.issues.push({expected:r,format:t.format,code:"invalid_type",continue:!1,input:s,
inst:e});if(!Number.isSafeInteger(s))return void(s>0?o.issues.push({input:s,code:"too_big",
maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,
continue:!t.abort}):o.issues.push({input:s,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:!0,continue:!t.abort}))}
s<i&&o.issues.push({origin:"number",input:s,code:"too_small",minimum:i,inclusive:!0,inst:e,continue:!t.abort}),
s>a&&o.issues.push({origin:"number",input:s,code:"too_big",maximum:a,inclusive:!0,inst:e,continue:!t.abort})}
})),l=r.xI("$ZodCheckMaxLength",((e,t)=>{var n;s.init(e,t),(n=e._zod.def).when??(n.when=i),e._zod.check=n=>{
const r=n.value,s=r.length;if(("string"==typeof r&&s>t.maximum?o.O7(r):s)<=t.maximum)return;const i=o.Rc(r)
;n.issues.push({origin:i,code:"too_big",maximum:t.maximum,inclusive:!0,input:r,inst:e,continue:!t.abort})}
})),p=r.xI("$ZodCheckMinLength",((e,t)=>{var n;s.init(e,t),(n=e._zod.def).when??(n.when=i),e._zod.check=n=>{
const r=n.value,s=r.length;if(("string"==typeof r&&s>=t.minimum&&s<2*t.minimum?o.O7(r):s)>=t.minimum)return
;const i=o.Rc(r);n.issues.push({origin:i,code:"too_small",minimum:t.minimum,inclusive:!0,input:r,inst:e,
continue:!t.abort})}})),f=r.xI("$ZodCheckStringFormat",((e,t)=>{var n,r;s.init(e,t),
t.pattern?(n=e._zod).check??(n.check=n=>{t.pattern.lastIndex=0,t.pattern.test(n.value)||n.issues.push({origin:"string",
code:"invalid_format",format:t.format,input:n.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,
continue:!t.abort})}):(r=e._zod).check??(r.check=()=>{})})),h=r.xI("$ZodCheckRegex",((e,t)=>{f.init(e,t),
e._zod.check=n=>{t.pattern.lastIndex=0,t.pattern.test(n.value)||n.issues.push({origin:"string",code:"invalid_format",
format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}))})),
8532:(((e,t,n)=>{n.d(t,{$W:()=>p,GT:()=>u,cV:()=>d,cr:()=>l,tm:()=>s,xI:()=>c});var r,o=n(4723)
;const s=Object.freeze({status:"aborted"}),i={value:void 0,enumerable:!1};let a="captureStackTrace"in Error?Error:null
;function c(e,t,n,r){function s(e){this.def=e,this.constr=f,this.traits=new Set}s.prototype={}
;const c=n,u=c&&new WeakSet;function d(n,r){if(n._zod){if(n._zod.traits.has(e))return}else{i.value=new s(r);try{
Object.defineProperty(n,"_zod",i)}finally{i.value=void 0}}if(n._zod.traits.add(e),t(n,r),u){
const e=Object.getPrototypeOf(n),t=n._zod.constr.prototype;let r=e;for(;r&&r!==t;)r=Object.getPrototypeOf(r)
;const s=r??e;u.has(s)||(u.add(s),(0,o.ol)(s,c))}const a=f.prototype
;for(const e in a)Object.prototype.hasOwnProperty.call(a,e)&&(e in n||(n[e]=a[e].bind(n)))}const l=r?.Parent??Object
;class p extends l{}function f(e){const t=r?.Parent?function(e){const t=a;if(t){const n=t.stackTraceLimit
;if("number"==typeof n){try{t.stackTraceLimit=0}catch{return a=null,new e}try{return new e}finally{t.stackTraceLimit=n}}
}return new e}(p):this;d(t,e);const n=t._zod.deferred;if(n){for(const e of n)e();t._zod.deferred=void 0}
const o=globalThis.__zod_globalConfig?.postProcessor;return o&&o(t),t}return Object.defineProperty(p,"name",{value:e}),
Object.defineProperty(f,"init",{value:d}),Object.defineProperty(f,Symbol.hasInstance,{
value:t=>!!(r?.Parent&&t instanceof r.Parent)||t?._zod?.traits?.has(e)}),Object.defineProperty(f,"name",{value:e}),f}
class u extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}
class d extends Error{constructor(e){super(`Encountered unidirectional transform during encode: ${e}`),
this.name="ZodEncodeError"}}(r=globalThis).__zod_globalConfig??(r.__zod_globalConfig={})
;const l=globalThis.__zod_globalConfig;function p(e){return e&&Object.assign(l,e),l}})),9396:(((e,t,n)=>{
var r;n.d(t,{fd:()=>o});(r=globalThis).__zod_globalRegistry??(r.__zod_globalRegistry=new class{constructor(){
this._map=new WeakMap,this._idmap=new Map}add(e,...t){const n=t[0];return this._map.set(e,n),
n&&"object"==typeof n&&"id"in n&&this._idmap.set(n.id,e),this}clear(){return this._map=new WeakMap,this._idmap=new Map,
this}remove(e){const t=this._map.get(e);return t&&"object"==typeof t&&"id"in t&&this._idmap.delete(t.id),
this._map.delete(e),this}get(e){const t=e._zod.parent;if(t){const n={...this.get(t)??{}};delete n.id;const r={...n,
...this._map.get(e)};return Object.keys(r).length?r:void 0}return this._map.get(e)}has(e){return this._map.has(e)}})
;const o=globalThis.__zod_globalRegistry})),4723:(((e,t,n)=>{function r(e){
const t=Object.values(e).filter((e=>"number"==typeof e))
;return Object.entries(e).filter((([e,n])=>-1===t.indexOf(+e))).map((([e,t])=>t))}function o(e,t){
return"bigint"==typeof t?t.toString():t}n.d(t,{A2:()=>g,Gv:()=>p,MO:()=>d,NM:()=>_,O7:()=>C,PO:()=>i,QH:()=>w,Qd:()=>f,
Rc:()=>N,SS:()=>D,Vy:()=>u,X:()=>R,cl:()=>a,d3:()=>E,gx:()=>l,hi:()=>O,iR:()=>I,jD:()=>T,k8:()=>o,lQ:()=>k,o8:()=>v,
ol:()=>S,p6:()=>c,qQ:()=>h,qh:()=>P,rL:()=>b,sD:()=>m,sn:()=>A,v5:()=>q,w5:()=>r,zH:()=>y});class s{constructor(e){
this._getter=e,this._value=void 0}get value(){const e=this._getter;return void 0!==e&&(this._value=e(),
this._getter=void 0),this._value}}function i(e){return new s(e)}function a(e){return null==e}function c(e){
const t=e.startsWith("^")?1:0,n=e.endsWith("$")?e.length-1:e.length;return e.slice(t,n)}function u(e,t,n){
Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0})}function d(e){
const t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}
const l="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function p(e){
return"object"==typeof e&&null!==e&&!Array.isArray(e)}function f(e){if(!1===p(e))return!1;const t=e.constructor
;if(void 0===t)return!0;if("function"!=typeof t)return!0;const n=t.prototype
;return!1!==p(n)&&!1!==Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")}
const h=new Set(["string","number","symbol"]);function m(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
function v(e,t,n){const r=new e._zod.constr(t??e._zod.def);return t&&!n?.parent||(r._zod.parent=e),r}function g(e){
const t=e;if(!t)return{};if("string"==typeof t)return{error:()=>t};if(void 0!==t?.message){
if(void 0!==t?.error)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,"string"==typeof t.error?{...t,error:()=>t.error}:t}function _(e){
return Object.keys(e).filter((t=>void 0!==e[t]._zod.optin&&"optional"===e[t]._zod.optout))}const y=(()=>({
safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}))()
;function w(e,t=0){if(!0===e.aborted)return!0;for(let n=t;n<e.issues.length;n++)if(!0!==e.issues[n]?.continue)return!0
;return!1}function b(e,t=0){if(!0===e.aborted)return!0
;for(let n=t;n<e.issues.length;n++)if(!1===e.issues[n]?.continue)return!0;return!1}function k(e,t){return t.map((t=>{
var n;return(n=t).path??(n.path=[]),t.path.unshift(e),t}))}function $(e){return"string"==typeof e?e:e?.message}
function O(e){const t=[];for(const n of e??[]){const e=n._zod.def;if(!/_(length|size)$|_equals$/.test(e.check))break
;const r=e.maximum??e.length??e.size;r>=0&&t.push([r,n])}return t}function E(e,t,n){var r
;for(let o=t;o<e.length;o++)(r=e[o]).schema??(r.schema=n)}function I(e,t,n){var r;const o=e.inst?._zod?.traits
;o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst)
;const s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:$(e.inst?._zod.def?.error?.(e))??$(s?.(e))??$(t?.error?.(e))??$(n.customError?.(e))??$(n.localeError?.(e))??"Invalid input",a={}
;for(const t of Object.keys(e))"inst"!==t&&"schema"!==t&&"continue"!==t&&"input"!==t&&"__proto__"!==t&&(a[t]=e[t])
;return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}const x=/[\uD800-\uDBFF]/;function C(e){
const t=e.length;if(!x.test(e))return t;let n=t
;for(let r=0;r<t-1;r++)55296==(64512&e.charCodeAt(r))&&56320==(64512&e.charCodeAt(r+1))&&(n--,r++);return n}
function N(e){return Array.isArray(e)?"array":"string"==typeof e?"string":"unknown"}function A(...e){const[t,n,r]=e
;return"string"==typeof t?{message:t,code:"custom",input:n,inst:r}:{...t}}function S(e,t){for(const n in t){
const r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):z(e,n,r.value)}}
function P(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}
function T(e,t,n){return P(e,t,n,!1)}function z(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){
return null==this?n:P(this,t,n.bind(this))},set(e){P(this,t,e)}})}let M,U=!1;const j={configurable:!0,get(){U=!0}}
;function q(e,t,n){const r=Object.getPrototypeOf(e._zod);t in r&&M!==e._zod?M=void 0:(M=e._zod,
Object.defineProperty(r,t,{configurable:!0,get(){Object.defineProperty(this,t,j);const e=U;U=!1;try{const r=n(this)
;return U?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:r}),U=U||e,r}catch(n){
throw delete this[t],U=U||e,n}},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:e})}}))}
function R(e,t,n,r){const o=function(e,t){const n=Object.getPrototypeOf(e);return t in n?void 0:n}(e,t)
;o&&Object.defineProperty(o,t,{configurable:!0,get(){const e={configurable:!0,writable:!0,enumerable:r,value:void 0}
;return Object.defineProperty(this,t,e),e.value=n(this),Object.defineProperty(this,t,e),e.value},set(e){
Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,value:e})}})}const L="~constantCatch"
;function D(e){const t=()=>e;return t[L]=!0,t}})),8395:(((e,t,n)=>{n.d(t,{Xz9:()=>Ae,YOg:()=>me,
zMY:()=>ue,MfU:()=>Ue,IeY:()=>Le,gMt:()=>be,k5n:()=>Ee,Whr:()=>ae,euz:()=>xe,_H3:()=>ye,mee:()=>Te,cl6:()=>ze,
aig:()=>se,Ikc:()=>ge,lqM:()=>Se,FsL:()=>qe,g1P:()=>$e,YPB:()=>De,rej:()=>_e,YjP:()=>re,pdi:()=>Ne,L5J:()=>le})
;var r=n(8532),o=n(4890);const s=/^[\s\S]{0,}$/,i=/^-?\d+(?:\.\d+)?$/,a=/^(?:true|false)$/i;var c=n(4723);const u={
major:4,minor:6,patch:7},d=r.xI("$ZodType",((e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},
e._zod.version=u;const o=e._zod.def.checks,s=e._zod.traits.has("$ZodCheck")?[e,...o??[]]:o?.length?[...o]:[]
;for(const t of s)for(const n of t._zod.onattach)n(e);if(0===s.length)(n=e._zod).deferred??(n.deferred=[]),
e._zod.deferred?.push((()=>{e._zod.run=e._zod.parse}));else{const t=(t,n,o)=>{if(t.memo)return t;let s,i=c.QH(t)
;for(const a of n){if(a._zod.def.when){if(c.rL(t))continue;if(!a._zod.def.when(t))continue}else if(i)continue
;const n=t.issues.length,u=a._zod.check(t);if(u instanceof Promise&&!1===o?.async)throw new r.GT
;if(s||u instanceof Promise)s=(s??Promise.resolve()).then((async()=>{await u,t.issues.length!==n&&(c.d3(t.issues,n,e),
i||(i=c.QH(t,n)))}));else{if(t.issues.length===n)continue;c.d3(t.issues,n,e),i||(i=c.QH(t,n))}}
return s?s.then((()=>t)):t},n=(n,o,i)=>{if(c.QH(n))return n.aborted=!0,n;const a=t(o,s,i);if(a instanceof Promise){
if(!1===i.async)throw new r.GT;return a.then((t=>e._zod.parse(t,i)))}return e._zod.parse(a,i)};e._zod.run=(o,i)=>{
if(i.skipChecks)return e._zod.parse(o,i);if("backward"===i.direction){const t=e._zod.parse({value:o.value,issues:[]},{
...i,skipChecks:!0});return t instanceof Promise?t.then((e=>n(e,o,i))):n(t,o,i)}const a=e._zod.parse(o,i)
;if(a instanceof Promise){if(!1===i.async)throw new r.GT;return a.then((e=>t(e,s,i)))}return t(a,s,i)}}}),{
get"~standard"(){return c.jD(this,"~standard",(e=this,{validate:t=>{const n={async:!1};try{const r=e._zod.run({value:t,
issues:[]},n);if(!(r instanceof Promise))return l(r,n)}catch(e){}return async function(e,t){const n={async:!0}
;return l(await e._zod.run({value:t,issues:[]},n),n)}(e,t)},vendor:"zod",version:1}));var e},set"~standard"(e){
c.qh(this,"~standard",e)}}),l=(e,t)=>e.issues.length?{issues:e.issues.map((e=>c.iR(e,t,r.$W())))}:{value:e.value
},p=r.xI("$ZodString",((e,t)=>{d.init(e,t),e._zod.pattern=t.pattern??s,e._zod.parse=(n,r)=>{if(t.coerce)try{
n.value=String(n.value)}catch(r){}return"string"==typeof n.value||n.issues.push({expected:"string",code:"invalid_type",
input:n.value,inst:e}),n}})),f=r.xI("$ZodNumber",((e,t)=>{d.init(e,t),e._zod.pattern=i,e._zod.parse=(n,r)=>{
if(t.coerce)try{n.value=Number(n.value)}catch(e){}const o=n.value
;if("number"==typeof o&&!Number.isNaN(o)&&Number.isFinite(o))return n
;const s="number"==typeof o?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({
expected:"number",code:"invalid_type",input:o,inst:e,...s?{received:s}:{}}),n}})),h=r.xI("$ZodNumberFormat",((e,t)=>{
o.KH.init(e,t),f.init(e,t)})),m=r.xI("$ZodBoolean",((e,t)=>{d.init(e,t),e._zod.pattern=a,e._zod.parse=(n,r)=>{
if(t.coerce)try{n.value=Boolean(n.value)}catch(e){}const o=n.value;return"boolean"==typeof o||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}})),v=r.xI("$ZodUnknown",((e,t)=>{d.init(e,t),
e._zod.parse=e=>e})),g=r.xI("$ZodNever",((e,t)=>{d.init(e,t),e._zod.parse=(t,n)=>(t.issues.push({expected:"never",
code:"invalid_type",input:t.value,inst:e}),t)}));const _=e=>Array.isArray(e)?e.length:-1;function y(e,t,n){
e.issues.length&&t.issues.push(...c.lQ(n,e.issues)),t.value[n]=e.value}const w=r.xI("$ZodArray",((e,t)=>{d.init(e,t)
;const n=r.cr.memoizer;n?.attach(e),e._zod.parse=(r,o)=>{const s=r.value;if(!Array.isArray(s))return r.issues.push({
expected:"array",code:"invalid_type",input:s,inst:e}),r;r.value=n?n.alloc(e,r,Array(s.length),o):Array(s.length)
;const i=[],a=o?.abortEarly;for(let e=0;e<s.length;e++){const n=s[e],u=t.element._zod.run({value:n,issues:[]},o)
;if(u instanceof Promise)i.push(u.then((t=>y(t,r,e))));else if(y(u,r,e),a&&0!==u.issues.length&&c.QH(u))break}
return i.length?Promise.all(i).then((()=>r)):r},function(e,t){const n=c.hi(e._zod.def.checks);if(!n.length)return
;const r=Math.min(...n.map((e=>e[0]))),o=e._zod.parse;e._zod.parse=(n,s)=>{const i=t(n.value)
;if(i>r&&!s?.skipChecks&&"backward"!==s?.direction)for(const[t,r]of c.hi(e._zod.def.checks))if(i>t&&r._zod.def.when(n)){
const t=n.issues.length;return r._zod.check(n),n.issues[t].continue=!1,c.d3(n.issues,t,e),n}return o(n,s)}}(e,_)}))
;function b(e,t,n,r,o,s){const i=n in r,a="optional"===s;if(i||!a||"optional"!==o){if(e.issues.length){
if(void 0!==o&&a&&!i)return;t.issues.push(...c.lQ(n,e.issues))}
i||void 0!==o?void 0===e.value?(i||"defaulted"===o&&!a)&&(t.value[n]=void 0):t.value[n]=e.value:e.issues.length||t.issues.push({
code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]})}}const k=[];const $=r.xI("$ZodObject",((e,t)=>{
d.init(e,t);const n=Object.getOwnPropertyDescriptor(t,"shape"),o=n?.get?n.get.raw:t.shape??{};if(o){const e=()=>{
const n={...o};return Object.defineProperty(t,"shape",{value:n}),e.raw=n,n};e.raw=o,Object.defineProperty(t,"shape",{
get:e})}const s=c.PO((()=>function(e){
const t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:k,o=r.length?[...t,...r]:t
;for(const t of o)if(!e.shape?.[t]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`)
;const s=c.NM(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}
}(t)));c.v5(e,"propValues",(e=>{const t=e.def.shape,n={};for(const e in t){const r=t[e]._zod;if(r.values){
Object.prototype.hasOwnProperty.call(n,e)||c.Vy(n,e,new Set);for(const t of r.values)n[e].add(t)
;void 0!==r.optin&&n[e].add(void 0)}}return n}));const i=c.Gv,a=t.catchall;let u;const l=r.cr.memoizer;l?.attach(e),
e._zod.parse=(t,n)=>{u??(u=s.value);const r=t.value;if(!i(r))return t.issues.push({expected:"object",
code:"invalid_type",input:r,inst:e}),t;t.value=l?l.alloc(e,t,{},n):{};const o=[],d=u.shape,p=n?.abortEarly
;let f=t.issues.length;for(const e of u.allKeys){if(p&&t.issues.length!==f){if(c.QH(t,f))break;f=t.issues.length}
if("__proto__"===e)continue;const s=d[e],i=s._zod.optin,a=s._zod.optout,u=s._zod.run({value:r[e],issues:[]},n)
;u instanceof Promise?o.push(u.then((n=>b(n,t,e,r,i,a)))):b(u,t,e,r,i,a)}return a?function(e,t,n,r,o,s,i){
const a=[],u=o.keySet,d=o.catchall._zod,l=d.def.type,p=d.optin,f=d.optout;let h=0;for(const o in t){
if(i&&n.issues.length!==h){if(c.QH(n,h))break;h=n.issues.length}if(u.has(o))continue;if("__proto__"===o){
"never"===l&&a.push(o);continue}if("never"===l){a.push(o);continue}const s=d.run({value:t[o],issues:[]},r)
;s instanceof Promise?e.push(s.then((e=>b(e,n,o,t,p,f)))):b(s,n,o,t,p,f)}return a.length&&n.issues.push({
code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then((()=>n)):n
}(o,r,t,n,s.value,e,!0===p):o.length?Promise.all(o).then((()=>t)):t}}));function O(e,t,n,o){
for(const n of e)if(0===n.issues.length)return t.value=n.value,t;const s=e.filter((e=>!c.QH(e)))
;return 1===s.length?(t.value=s[0].value,s[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,
errors:e.map((e=>e.issues.map((e=>c.iR(e,o,r.$W())))))}),t)}const E=r.xI("$ZodUnion",((e,t)=>{d.init(e,t),
c.v5(e,"optin",(e=>e.def.options.some((e=>"defaulted"===e._zod.optin))?"defaulted":e.def.options.some((e=>void 0!==e._zod.optin))?"optional":void 0)),
c.v5(e,"optout",(e=>e.def.options.some((e=>"optional"===e._zod.optout))?"optional":void 0)),c.v5(e,"values",(e=>{
if(e.def.options.every((e=>e._zod.values)))return new Set(e.def.options.flatMap((e=>Array.from(e._zod.values))))})),
c.v5(e,"pattern",(e=>{if(e.def.options.every((e=>e._zod.pattern))){const t=e.def.options.map((e=>e._zod.pattern))
;return new RegExp(`^(${t.map((e=>c.p6(e.source))).join("|")})$`)}}))
;const n=1===t.options.length?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let s=!1;const i=[]
;for(const e of t.options){const t=e._zod.run({value:r.value,issues:[]},o);if(t instanceof Promise)i.push(t),s=!0;else{
if(0===t.issues.length)return t;i.push(t)}}return s?Promise.all(i).then((t=>O(t,r,e,o))):O(i,r,e,o)}}))
;const I=r.xI("$ZodDiscriminatedUnion",((e,t)=>{t.inclusive=!1,E.init(e,t);const n=e._zod.parse
;c.v5(e,"propValues",(e=>{const t={};let n=0;for(const r of e.def.options){const o=r._zod.propValues
;if(!o||0===Object.keys(o).length)throw new Error(`Invalid discriminated union option at index "${e.def.options.indexOf(r)}"`)
;o[e.def.discriminator]?.has(void 0)&&n++;for(const[e,n]of Object.entries(o)){
Object.prototype.hasOwnProperty.call(t,e)||c.Vy(t,e,new Set);for(const r of n)t[e].add(r)}}
return!e.def.unionFallback&&n>1&&t[e.def.discriminator]?.delete(void 0),t})),t.options.forEach(((e,n)=>{
const r=c.MO(e._zod.def)
;if(r&&!Object.prototype.hasOwnProperty.call(r,t.discriminator))throw new Error(`Invalid discriminated union option at index "${n}"`)
}));const r=c.PO((()=>function(e){const t=new Map;for(const n of e.options){const r=n._zod.propValues?.[e.discriminator]
;if(!r||0===r.size)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`)
;for(const e of r)if(t.has(e)){if(void 0!==e)throw new Error(`Duplicate discriminator value "${String(e)}"`)
;t.set(e,null)}else t.set(e,n)}return t}(t)));e._zod.parse=(o,s)=>{const i=o.value;if(!c.Gv(i))return o.issues.push({
code:"invalid_type",expected:"object",input:i,inst:e}),o;const a=i?.[t.discriminator],u=r.value.get(a)
;return!u||void 0===a&&"backward"===s.direction?t.unionFallback||"backward"===s.direction?n(o,s):(o.issues.push({
code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:t.discriminator,
options:Array.from(r.value.keys()).filter((e=>null!==r.value.get(e))),input:i,path:[t.discriminator],inst:e}),
o):u._zod.run(o,s)}})),x=r.xI("$ZodRecord",((e,t)=>{d.init(e,t);const n=r.cr.memoizer;n?.attach(e),e._zod.parse=(o,s)=>{
const a=o.value;if(!c.Qd(a))return o.issues.push({expected:"record",code:"invalid_type",input:a,inst:e}),o
;const u=[],d=t.keyType._zod.values;if(d&&!t.partial){o.value=n?n.alloc(e,o,{},s):{};const i=new Set
;for(const n of d)if("string"==typeof n||"number"==typeof n||"symbol"==typeof n){
if(i.add("number"==typeof n?n.toString():n),"__proto__"===n)continue;const d=t.keyType._zod.run({value:n,issues:[]},s)
;if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){
o.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map((e=>c.iR(e,s,r.$W()))),input:n,path:[n],inst:e})
;continue}const l=d.value;if("__proto__"===l)continue;const p=t.valueType._zod.run({value:a[n],issues:[]},s)
;p instanceof Promise?u.push(p.then((e=>{e.issues.length&&o.issues.push(...c.lQ(n,e.issues)),o.value[l]=e.value
}))):(p.issues.length&&o.issues.push(...c.lQ(n,p.issues)),o.value[l]=p.value)}let l
;for(const e in a)if(!i.has(e))if("loose"===t.mode){if("__proto__"===e)continue;o.value[e]=a[e]}else l=l??[],l.push(e)
;l&&l.length>0&&o.issues.push({code:"unrecognized_keys",input:a,inst:e,keys:l,continue:!0})}else{let l
;o.value=n?n.alloc(e,o,{},s):{};for(const n of Reflect.ownKeys(a)){if("__proto__"===n)continue
;if(!Object.prototype.propertyIsEnumerable.call(a,n))continue;let p=t.keyType._zod.run({value:n,issues:[]},s)
;if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
;if("string"==typeof n&&i.test(n)&&p.issues.length){const e=t.keyType._zod.run({value:Number(n),issues:[]},s)
;if(e instanceof Promise)throw new Error("Async schemas not supported in object keys currently")
;0===e.issues.length&&(p=e)}if(p.issues.length){"loose"===t.mode?o.value[n]=a[n]:d?(l=l??[],l.push(n)):o.issues.push({
code:"invalid_key",origin:"record",issues:p.issues.map((e=>c.iR(e,s,r.$W()))),input:n,path:[n],inst:e});continue}
const f=p.value;if("__proto__"===f)continue;const h=t.valueType._zod.run({value:a[n],issues:[]},s)
;h instanceof Promise?u.push(h.then((e=>{e.issues.length&&o.issues.push(...c.lQ(n,e.issues)),o.value[f]=e.value
}))):(h.issues.length&&o.issues.push(...c.lQ(n,h.issues)),o.value[f]=h.value)}l&&l.length>0&&o.issues.push({
code:"unrecognized_keys",input:a,inst:e,keys:l,continue:!0})}return u.length?Promise.all(u).then((()=>o)):o}
})),C=r.xI("$ZodEnum",((e,t)=>{d.init(e,t);const n=c.w5(t.entries),r=new Set(n);e._zod.values=r,c.v5(e,"pattern",(e=>{
const t=c.w5(e.def.entries).filter((e=>c.qQ.has(typeof e)))
;return new RegExp(t.length?`^(${t.map((e=>c.sD(e.toString()))).join("|")})$`:"^[^\\s\\S]$")})),e._zod.parse=(t,o)=>{
const s=t.value;return r.has(s)||t.issues.push({code:"invalid_value",values:n,input:s,inst:e}),t}
})),N=r.xI("$ZodLiteral",((e,t)=>{d.init(e,t);const n=new Set(t.values);e._zod.values=n,c.v5(e,"pattern",(e=>{
const t=e.def.values
;return new RegExp(t.length?`^(${t.map((e=>"string"==typeof e?c.sD(e):e?c.sD(e.toString()):String(e))).join("|")})$`:"^[^\\s\\S]$")
})),e._zod.parse=(r,o)=>{const s=r.value;return n.has(s)||r.issues.push({code:"invalid_value",values:t.values,input:s,
inst:e}),r}})),A=r.xI("$ZodTransform",((e,t)=>{d.init(e,t),e._zod.optin="optional",r.cr.memoizer?.guard(e),
e._zod.parse=(n,o)=>{if("backward"===o.direction)throw new r.cV(e.constructor.name);const s=t.transform(n.value,n)
;if(o.async)return(s instanceof Promise?s:Promise.resolve(s)).then((e=>(n.value=e,n)))
;if(s instanceof Promise)throw new r.GT;return n.value=s,n}}));function S(e,t){
return e.value=t.issues.length?void 0:t.value,e}const P=r.xI("$ZodOptional",((e,t)=>{d.init(e,t),
c.v5(e,"optin",(e=>"defaulted"===e.def.innerType._zod.optin?"defaulted":"optional")),e._zod.optout="optional",
c.v5(e,"values",(e=>{const t=e.def.innerType._zod.values;return t?new Set([...t,void 0]):void 0})),
c.v5(e,"pattern",(e=>{const t=e.def.innerType._zod.pattern;return t?new RegExp(`^(${c.p6(t.source)})?$`):void 0})),
e._zod.parse=(e,n)=>{if(void 0===e.value){if("defaulted"!==t.innerType._zod.optin)return e
;const r=t.innerType._zod.run({value:e.value,issues:[]},n);return r instanceof Promise?r.then((t=>S(e,t))):S(e,r)}
return t.innerType._zod.run(e,n)}})),T=r.xI("$ZodNullable",((e,t)=>{d.init(e,t),
c.v5(e,"optin",(e=>e.def.innerType._zod.optin)),c.v5(e,"optout",(e=>e.def.innerType._zod.optout)),c.v5(e,"pattern",(e=>{
const t=e.def.innerType._zod.pattern;return t?new RegExp(`^(${c.p6(t.source)}|null)$`):void 0})),
c.v5(e,"values",(e=>e.def.innerType._zod.values?new Set([...e.def.innerType._zod.values,null]):void 0)),
e._zod.parse=(e,n)=>null===e.value?e:t.innerType._zod.run(e,n)}));function z(e,t,n,o){
return t.issues.length?(e.value=n.catchValue({...t,value:e.value,error:{issues:t.issues.map((e=>c.iR(e,o,r.$W())))},
input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}const M=r.xI("$ZodCatch",((e,t)=>{d.init(e,t),
c.v5(e,"optin",(e=>"defaulted"===e.def.innerType._zod.optin?"defaulted":"optional")),
c.v5(e,"optout",(e=>e.def.innerType._zod.optout)),c.v5(e,"values",(e=>e.def.innerType._zod.values)),
e._zod.parse=(e,n)=>{if("backward"===n.direction)return t.innerType._zod.run(e,n);const r=t.innerType._zod.run({
value:e.value,issues:[]},n);return r instanceof Promise?r.then((r=>z(e,r,t,n))):z(e,r,t,n)}
})),U=r.xI("$ZodPipe",((e,t)=>{d.init(e,t),c.v5(e,"values",(e=>e.def.in._zod.values)),
c.v5(e,"optin",(e=>e.def.in._zod.optin)),c.v5(e,"optout",(e=>e.def.out._zod.optout)),
c.v5(e,"propValues",(e=>e.def.in._zod.propValues)),e._zod.parse=(e,n)=>{if("backward"===n.direction){
const r=t.out._zod.run(e,n);return r instanceof Promise?r.then((e=>j(e,t.in,n))):j(r,t.in,n)}const r=t.in._zod.run(e,n)
;return r instanceof Promise?r.then((e=>j(e,t.out,n))):j(r,t.out,n)}}));function j(e,t,n){
return e.issues.some((e=>"unrecognized_keys"!==e.code))?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}
const q=r.xI("$ZodCustom",((e,t)=>{o.QP.init(e,t),d.init(e,t),e._zod.parse=(e,t)=>e,e._zod.check=n=>{
const r=n.value,o=t.fn(r);if(o instanceof Promise)return o.then((t=>R(t,n,r,e)));R(o,n,r,e)}}));function R(e,t,n,r){
if(!e){const e={code:"custom",input:n,inst:r,path:[...r._zod.def.path??[]],continue:!r._zod.def.abort}
;r._zod.def.params&&(e.params=r._zod.def.params),t.issues.push(c.sn(e))}}var L=n(3759);const D={get:function(){
const e=this._zod;return e.message??(e.message=JSON.stringify(e.def,c.k8,2)),e.message},set:function(e){
this._zod.message=e},enumerable:!0,configurable:!0},B={value:void 0,enumerable:!1
},H=new WeakSet([Object.prototype,Error.prototype]),F=(e,t)=>{e.name="$ZodError",B.value=t,
Object.defineProperty(e,"issues",B),B.value=void 0,Object.defineProperty(e,"message",D);const n=Object.getPrototypeOf(e)
;H.has(n)||(H.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){const e=()=>this.message
;return Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0}),e},set(e){
Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0})}}))},G=((0,r.xI)("$ZodError",F),(0,
r.xI)("$ZodError",F,void 0,{Parent:Error})),Z=e=>{const t=(n,o,s,i)=>{const a=s?{...s,async:!1}:{async:!1
},u=n._zod.run({value:o,issues:[]},a);if(u instanceof Promise)throw new r.GT;if(u.issues.length){
const n=new(i?.Err??e)(u.issues.map((e=>c.iR(e,a,r.$W()))));throw c.gx(n,i?.callee??t),n}return u.value};return t
},W=Z(G),J=e=>{const t=async(n,o,s,i)=>{const a=s?{...s,async:!0}:{async:!0};let u=n._zod.run({value:o,issues:[]},a)
;if(u instanceof Promise&&(u=await u),u.issues.length){const n=new(i?.Err??e)(u.issues.map((e=>c.iR(e,a,r.$W()))))
;throw c.gx(n,i?.callee??t),n}return u.value};return t},Y=J(G),V=e=>(t,n,o)=>{const s=o?{...o,async:!1}:{async:!1
},i=t._zod.run({value:n,issues:[]},s);if(i instanceof Promise)throw new r.GT;return i.issues.length?K(e,i.issues,s):{
success:!0,data:i.value}},Q=V(G);function K(e,t,n){let o;return{success:!1,get error(){
return o||(o=new e(t.map((e=>c.iR(e,n,r.$W())))),t=void 0,n=void 0),o},set error(e){o=e,t=void 0,n=void 0}}}
const X=e=>async(t,n,r)=>{const o=r?{...r,async:!0}:{async:!0};let s=t._zod.run({value:n,issues:[]},o)
;return s instanceof Promise&&(s=await s),s.issues.length?K(e,s.issues,o):{success:!0,data:s.value}
},ee=X(G),te=r.xI("ZodMiniType",((e,t)=>{if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");d.init(e,t),
e.def=t,e.type=t.type}),{get with(){return this.check},set with(e){c.qh(this,"with",e)},parse(e,t){return W(this,e,t,{
callee:this.parse})},parseAsync(e,t){return Y(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Q(this,e,t)},
safeParseAsync(e,t){return ee(this,e,t)},check(...e){const t=this.def;return this.clone({...t,
checks:[...t.checks??[],...e.map((e=>"function"==typeof e?{_zod:{check:e,def:{check:"custom"},onattach:[]}}:e))]},{
parent:!0})},clone(e,t){return c.o8(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},
apply(e,...t){return 0===t.length?e(this):e(this,...t)}}),ne=r.xI("ZodMiniString",((e,t)=>{p.init(e,t),te.init(e,t)}))
;function re(e){return L.Rl(ne,e)}const oe=r.xI("ZodMiniNumber",((e,t)=>{f.init(e,t),te.init(e,t)}));function se(e){
return L.F7(oe,e)}const ie=r.xI("ZodMiniNumberFormat",((e,t)=>{h.init(e,t),oe.init(e,t)}));function ae(e){
return L.LK(ie,e)}const ce=r.xI("ZodMiniBoolean",((e,t)=>{m.init(e,t),te.init(e,t)}));function ue(e){return L._L(ce,e)}
const de=r.xI("ZodMiniUnknown",((e,t)=>{v.init(e,t),te.init(e,t)}));function le(){return L.em(de)}
const pe=r.xI("ZodMiniNever",((e,t)=>{g.init(e,t),te.init(e,t)}));function fe(e){return L.G8(pe,e)}
const he=r.xI("ZodMiniArray",((e,t)=>{w.init(e,t),te.init(e,t)}));function me(e,t){return new he({type:"array",
element:e,...c.A2(t)})}const ve=r.xI("ZodMiniObject",((e,t)=>{$.init(e,t),te.init(e,t),
c.X(e,"shape",(e=>e._zod.def.shape),!1)}));function ge(e,t){const n={type:"object",shape:e??{},...c.A2(t)}
;return new ve(n)}function _e(e,t){return new ve({type:"object",shape:e,catchall:fe(),...c.A2(t)})}function ye(e,t){
return new ve({type:"object",shape:e,catchall:le(),...c.A2(t)})}const we=r.xI("ZodMiniDiscriminatedUnion",((e,t)=>{
I.init(e,t),te.init(e,t)}));function be(e,t,n){return new we({type:"union",options:t,discriminator:e,...c.A2(n)})}
const ke=r.xI("ZodMiniRecord",((e,t)=>{x.init(e,t),te.init(e,t)}));function $e(e,t,n){return t&&t._zod?new ke({
type:"record",keyType:e,valueType:t,...c.A2(n)}):new ke({type:"record",keyType:re(),valueType:e,...c.A2(t)})}
const Oe=r.xI("ZodMiniEnum",((e,t)=>{C.init(e,t),te.init(e,t),e.options=[...e._zod.values]}));function Ee(e,t){
const n=Array.isArray(e)?Object.fromEntries(e.map((e=>[e,e]))):e;return new Oe({type:"enum",entries:n,...c.A2(t)})}
const Ie=r.xI("ZodMiniLiteral",((e,t)=>{N.init(e,t),te.init(e,t)}));function xe(e,t){return new Ie({type:"literal",
values:Array.isArray(e)?e:[e],...c.A2(t)})}const Ce=r.xI("ZodMiniTransform",((e,t)=>{A.init(e,t),te.init(e,t)}))
;function Ne(e){return new Ce({type:"transform",transform:e})}const Ae=r.xI("ZodMiniOptional",((e,t)=>{P.init(e,t),
te.init(e,t)}));function Se(e){return new Ae({type:"optional",innerType:e})}const Pe=r.xI("ZodMiniNullable",((e,t)=>{
T.init(e,t),te.init(e,t)}));function Te(e){return new Pe({type:"nullable",innerType:e})}function ze(e){return Se(Te(e))}
const Me=r.xI("ZodMiniCatch",((e,t)=>{M.init(e,t),te.init(e,t)}));function Ue(e,t){return new Me({type:"catch",
innerType:e,catchValue:"function"==typeof t?t:c.SS(t)})}const je=r.xI("ZodMiniPipe",((e,t)=>{U.init(e,t),te.init(e,t)}))
;function qe(e,t){return new je({type:"pipe",in:e,out:t})}const Re=r.xI("ZodMiniCustom",((e,t)=>{q.init(e,t),
te.init(e,t)}));function Le(e,t){return L.FO(Re,e??(()=>!0),t)}function De(e,t={}){return L.fU(Re,e,t)}L.q0,L.mI}))
},i={};function a(e){var t=i[e];if(void 0!==t)return t.exports;var n=i[e]={exports:{}},r=!0;try{s[e](n,n.exports,a),r=!1
}finally{r&&delete i[e]}return n.exports}
a.m=s,void 0!==a&&(a.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),
a.n=e=>{var t=e&&e.__esModule?()=>e.default:()=>e;return a.d(t,{a:t}),t
},n=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,a.t=function(e,r){if(1&r&&(e=this(e)),8&r)return e
;if("object"==typeof e&&e){if(4&r&&e.__esModule)return e;if(16&r&&"function"==typeof e.then)return e}
var o=Object.create(null);a.r(o);var s={};t=t||[null,n({}),n([]),n(n)]
;for(var i=2&r&&e;"object"==typeof i&&!~t.indexOf(i);i=n(i))Object.getOwnPropertyNames(i).forEach((t=>s[t]=()=>e[t]))
;return s.default=()=>e,a.d(o,s),o},a.d=(e,t)=>{for(var n in t)a.o(t,n)&&!a.o(e,n)&&Object.defineProperty(e,n,{
enumerable:!0,get:t[n]})},a.f={},a.e=e=>Promise.all(Object.keys(a.f).reduce(((t,n)=>(a.f[n](e,t),t)),[])),
a.u=e=>e+".index.js",a.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t),a.r=e=>{
"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"}),
Object.defineProperty(e,"__esModule",{value:!0})},r={792:0},o=e=>{var t,n,{ids:o,modules:s,runtime:i}=e,c=0
;for(t in s)a.o(s,t)&&(a.m[t]=s[t]);for(i&&i(a);c<o.length;c++)n=o[c],a.o(r,n)&&r[n]&&r[n][0](),r[o[c]]=0},
a.f.j=(e,t)=>{var n=a.o(r,e)?r[e]:void 0;if(0!==n)if(n)t.push(n[1]);else{var s=import("./"+a.u(e)).then(o,(t=>{
throw 0!==r[e]&&(r[e]=void 0),t}));s=Promise.race([s,new Promise((t=>n=r[e]=[t]))]),t.push(n[1]=s)}}
;var c=a(6058),u=a(3024),d=a(6628),l=a(8414);function p(e){
const t=e.toWellFormed(),n=[encodeURIComponent(t),encodeURI(t)],r=n.map((e=>e.replace(/%[0-9A-F]{2}/g,(e=>e.toLowerCase()))))
;return[...new Set([e,...n,...r,JSON.stringify(e).slice(1,-1)])].filter((e=>""!==e)).sort(((e,t)=>t.length-e.length))}
function f(e){
const t=e.flatMap(p).filter((e=>!/^\**$/.test(e))).sort(((e,t)=>t.length-e.length)),n=new RegExp(t.map((e=>RegExp.escape(e))).join("|")),r=e=>{
if(!n.test(e))return e;const o=t.reduce(((e,t)=>e.replaceAll(t,"***")),e);return o===e?e:r(o)};return r}
function h(e,t,n=m){
return"string"==typeof e?t(e):Array.isArray(e)?e.map((e=>h(e,t,n))):"object"!=typeof e||null===e?e:Object.fromEntries(Object.entries(e).map((([e,r])=>[e,n.has(e)&&"string"==typeof r?r:h(r,t,n)])))
}const m=new Set,v=/^[A-Za-z0-9_-]+:$/,g=/^(?:Basic|Bearer|Digest|Token|ApiKey)\s+(.*)$/i;function _(e){
return e.split(/\r?\n/).map((e=>e.trim()))}class y{value;next;constructor(e){this.value=e}}class w{#r;#o;#s
;constructor(){this.clear()}enqueue(e){const t=new y(e);this.#r?(this.#o.next=t,this.#o=t):(this.#r=t,this.#o=t),
this.#s++}dequeue(){const e=this.#r;if(e)return this.#r=this.#r.next,this.#s--,this.#r||(this.#o=void 0),e.value}peek(){
if(this.#r)return this.#r.value}clear(){this.#r=void 0,this.#o=void 0,this.#s=0}get size(){return this.#s}
*[Symbol.iterator](){let e=this.#r;for(;e;)yield e.value,e=e.next}*drain(){for(;this.#r;)yield this.dequeue()}}
function b(e){let t=!1;if("object"==typeof e&&({concurrency:e,rejectOnClear:t=!1}=e),k(e),
"boolean"!=typeof t)throw new TypeError("Expected `rejectOnClear` to be a boolean");const n=new w;let r=0;const o=()=>{
r<e&&n.size>0&&(r++,n.dequeue().run())},s=async(e,t,n)=>{const s=(async()=>e(...n))();t(s);try{await s}catch{}r--,o()
},i=(t,...i)=>new Promise(((a,c)=>{((t,i,a,c)=>{const u={reject:a};new Promise((e=>{u.run=e,n.enqueue(u)
})).then(s.bind(void 0,t,i,c)),r<e&&o()})(t,a,c,i)}));return Object.defineProperties(i,{activeCount:{get:()=>r},
pendingCount:{get:()=>n.size},clearQueue:{value(){if(!t)return void n.clear();const e=AbortSignal.abort().reason
;for(;n.size>0;)n.dequeue().reject(e)}},concurrency:{get:()=>e,set(t){k(t),e=t,queueMicrotask((()=>{
for(;r<e&&n.size>0;)o()}))}},map:{async value(e,t){const n=[];try{Array.from(e,((e,r)=>{const o=i(t,e,r)
;return n.push(o),o}))}catch(e){for(const e of n)e.catch((()=>{}));throw e}return Promise.all(n)}}}),i}function k(e){
if(!Number.isInteger(e)&&e!==Number.POSITIVE_INFINITY||!(e>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")
}var $=a(7389),O=a(8461),E=a(2714),I=a(6760),x=a(7541)
;const C=Object.prototype.toString,N=new Set(["network error","NetworkError when attempting to fetch resource.","The Internet connection appears to be offline.","Network request failed","fetch failed","terminated"," A network error occurred.","Network connection lost"])
;function A(e,t,{min:n=0,allowInfinity:r=!1}={}){if(void 0!==t){
if("number"!=typeof t||Number.isNaN(t))throw new TypeError(`Expected \`${e}\` to be a number${r?" or Infinity":""}.`)
;if(!r&&!Number.isFinite(t))throw new TypeError(`Expected \`${e}\` to be a finite number.`)
;if(t<n)throw new TypeError(`Expected \`${e}\` to be \u2265 ${n}.`)}}class S extends Error{constructor(e){super(),
e instanceof Error?(this.originalError=e,({message:e}=e)):(this.originalError=new Error(e),
this.originalError.stack=this.stack),this.name="AbortError",this.message=e}}function P(e,t){
return Number.isFinite(t)?t-(performance.now()-e):t}
async function T({error:e,attemptNumber:t,retriesConsumed:n,startTime:r,options:o}){
const s=e instanceof Error?e:new TypeError(`Non-error was thrown: "${e}". You should only throw errors.`)
;if(s instanceof S)throw s.originalError
;const i=Number.isFinite(o.retries)?Math.max(0,o.retries-n):o.retries,a=o.maxRetryTime??Number.POSITIVE_INFINITY,c=Object.freeze({
error:s,attemptNumber:t,retriesLeft:i,retriesConsumed:n});if(await o.onFailedAttempt(c),P(r,a)<=0)throw s
;const u=await o.shouldConsumeRetry(c),d=P(r,a);if(d<=0||i<=0)throw s;if(s instanceof TypeError&&!function(e){var t
;if(!e||(t=e,"[object Error]"!==C.call(t))||"TypeError"!==e.name||"string"!=typeof e.message)return!1
;const{message:n,stack:r}=e
;return"Load failed"===n||n.startsWith("Load failed (")&&n.endsWith(")")?void 0===r||"__sentry_captured__"in e:!!n.startsWith("error sending request for url")||!!("Failed to fetch"===n||n.startsWith("Failed to fetch (")&&n.endsWith(")"))||N.has(n)
}(s)){if(u)throw s;return o.signal?.throwIfAborted(),!1}if(!await o.shouldRetry(c))throw s
;if(!u)return o.signal?.throwIfAborted(),!1;const l=function(e,t){
const n=Math.max(1,e+1),r=t.randomize?Math.random()+1:1;let o=Math.round(r*t.minTimeout*t.factor**(n-1))
;return o=Math.min(o,t.maxTimeout),o}(n,o),p=Math.min(l,d);return o.signal?.throwIfAborted(),
p>0&&await new Promise(((e,t)=>{const n=()=>{clearTimeout(r),o.signal?.removeEventListener("abort",n),t(o.signal.reason)
},r=setTimeout((()=>{o.signal?.removeEventListener("abort",n),e()}),p);o.unref&&r.unref?.(),
o.signal?.addEventListener("abort",n,{once:!0})})),o.signal?.throwIfAborted(),!0}class z extends Error{}
async function M(e,t,n=()=>{}){const r=[],o=async()=>{const o=t.budget.remaining();if(0===o)return;n("unknown")
;const s=await t.send(e,Math.min(t.timeout,o));if(r.push(s),t.watch(e,s),n(U(r)),function(e,t,n){switch(t.outcome){
case"not-arrived":return!0;case"unknown":return n||function({target:e,body:t}){if("event"!==e)return!0;const n=t?.event
;return"incident-opened"===n||"incident-resolved"===n}(e);case"delivered":case"refused":return!1}
}(e,s,t.repeatUnknown))throw new z};return await t.budget.spend((()=>async function(e,t={}){if(function(e){
if("number"==typeof e){if(e<0)throw new TypeError("Expected `retries` to be a non-negative number.")
;if(Number.isNaN(e))throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.")
}else if(void 0!==e)throw new TypeError("Expected `retries` to be a number or Infinity.")}((t={...t}).retries),
Object.hasOwn(t,"forever"))throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.")
;t.retries??=10,t.factor??=2,t.minTimeout??=1e3,t.maxTimeout??=Number.POSITIVE_INFINITY,
t.maxRetryTime??=Number.POSITIVE_INFINITY,t.randomize??=!1,t.onFailedAttempt??=()=>{},t.shouldRetry??=()=>!0,
t.shouldConsumeRetry??=()=>!0,A("factor",t.factor,{min:0,allowInfinity:!1}),A("minTimeout",t.minTimeout,{min:0,
allowInfinity:!1}),A("maxTimeout",t.maxTimeout,{min:0,allowInfinity:!0}),A("maxRetryTime",t.maxRetryTime,{min:0,
allowInfinity:!0}),t.factor>0||(t.factor=1),t.signal?.throwIfAborted();let n=0,r=0;const o=performance.now()
;for(;!Number.isFinite(t.retries)||r<=t.retries;){n++;try{t.signal?.throwIfAborted();const r=await e(n)
;return t.signal?.throwIfAborted(),r}catch(e){await T({error:e,attemptNumber:n,retriesConsumed:r,startTime:o,options:t
})&&r++}}throw new Error("Retry attempts exhausted without throwing an error.")}((()=>t.limit(o)),{
retries:Number.POSITIVE_INFINITY,minTimeout:0,
shouldRetry:({error:e,attemptNumber:n})=>e instanceof z&&t.budget.wait(function(e,t,n){
const r=Math.min(1e4,500*2**(t-1));return Math.max(n()*r,e?.retryAfter??0)
}(r.at(-1),n,t.random),Math.min(t.timeout,1e3))}).catch((e=>{if(!(e instanceof z))throw e})))),{outcome:U(r),
tries:r.length,...(0,d.s)({last:r.at(-1)})}}function U(e){const t=e.at(-1)?.outcome??"not-arrived"
;return"not-arrived"!==t?t:e.some((({outcome:e})=>"unknown"===e))?"unknown":"not-arrived"}function j(e){const t=new Map
;return(n,r)=>{const o=JSON.stringify([n,r.orgId,r.token]),s=()=>async function(e,t,n){const r=`the Baseline ${(0,
x.hD)(e)}`,[o,{parseBaseline:s}]=await Promise.all([M({target:{baselineId:e},credentials:t},n),R()])
;if("delivered"!==o.outcome){const e=q.has(o.last?.status??0);return{kind:"failed",problems:[D(r,o)],ofRecord:e}}
const{body:i="",truncated:a}=o.last??{};if(a)return L(H(`${r} is longer than 64 KiB; shorten it in Phaset`))
;const c=s(i,r);return"invalid"===c.kind?L(...B(c.problems,r)):{kind:"baseline",baseline:c.baseline,
problems:B(c.warnings,r,"warning")}}(n,r,e),i=t.get(o),a=void 0===i?s():i.then((e=>function(e){
return"failed"===e.kind&&!0===e.ofRecord}(e)?s():e));return t.set(o,a),a}}const q=new Set([400,401,403])
;async function R(){const{parseBaseline:e,preload:t}=await a.e(999).then(a.bind(a,6999));return await t(),{
parseBaseline:e}}function L(...e){return{kind:"failed",problems:e}}function D(e,t){
if(404===t.last?.status)return H(`${e} is not in Phaset (status 404); make it there, or name another in the manifest's baseline.id`)
;const n=`${e} could not be fetched: ${(0,$.Mf)(t)}`;return"refused"===t.outcome?H(n):{kind:"fetch",level:"warning",
title:"Phaset: not fetched",message:n}}function B(e,t,n="error"){return(0,l.o3)(e.map((e=>H(e,n))),t)}
function H(e,t="error"){return{kind:"baseline",level:t,title:"Phaset: Baseline",message:e}}
async function F({component:e,credentials:t,standards:n},r,o){if("skipped"===n.kind)return{report:{state:"skipped",
reason:n.reason},problems:[]};if("failed"===n.kind||void 0===t)return{report:{state:"failed"},problems:[]}
;const{baselineId:s}=n,i={workspace:r.workspace,directory:e.directory
},{checks:c,problems:u}=await o((()=>async function(e,t,n,r){
const[o,{checkStandards:s,describeMisses:i}]=await Promise.all([r(t,n),a.e(999).then(a.bind(a,6999))])
;if("failed"===o.kind)return o;const c=await s(o.baseline,{workspace:e.workspace,directory:(0,
I.resolve)(e.workspace,e.directory)});return"invalid"===c.kind?{problems:B(c.problems,e.directory)}:{checks:c.checks,
problems:[...o.problems,...B(c.warnings,e.directory,"warning"),...i(c.checks)]}}(i,s,t,r.fetchBaseline)))
;if(void 0===c)return{report:{state:"failed",baselineId:s},problems:u};if("check"===n.kind)return{report:{
state:"checked",baselineId:s,checks:c},problems:u};const d=(0,O.tm)((0,O.Bh)(c),r.statusWords),l=(0,
$.ur)(await r.prepare({kind:"standards",body:d},t)());return{report:{...l,baselineId:s,checks:c},problems:[...u,...(0,
$.s9)("standards",l.delivery)]}}var G=a(7598);const Z=e(import.meta.url)("node:os");var W=a(8500)
;function J(e,{now:t,sleep:n},r){let o=0,s=0,i=0;const a=()=>r.aborted?0:Math.max(0,e-(o+(s>0?t()-i:0)));return{
remaining:a,spend:async e=>{0===s++&&(i=t());try{return await e()}finally{0===--s&&(o+=t()-i)}},
wait:async(e,t)=>!(e+t>a())&&n(e,r).then((()=>!0),(()=>!1))}}var Y=a(7067);const V=e(import.meta.url)("node:https")
;var Q=a(3848),K=a(603),X=a(9840);const ee=65536;function te(e,t,n){const r=new Q.Qq(void 0,[],{keepAlive:!0,
socketTimeout:864e5});return async(o,s)=>{const i=performance.now(),a=function(e,t,n,r){
const o=new AbortController,s=function(e){let t=!1;return{module:Object.create(e,{request:{
value:(n,r)=>e.request(n,r).once("finish",(()=>{t=!0}))}}),sent:()=>t}}("https:"===t.origin.protocol?V:Y);let i
;const a=e=>{const t={failure:e,body:"",truncated:!1};if(void 0===i)return{...t,outcome:s.sent()?"unknown":"not-arrived"
};const n=(0,K.n)(i);return{...t,outcome:n,..."unknown"!==n&&{status:i}}
},c=void 0===r.body?null:JSON.stringify(r.body),u=(async()=>{const a={...ne(t,n,r),signal:o.signal,
agent:e.getAgent(t.origin.href)},{message:u}=await e.requestRaw({options:a,parsedUrl:t.origin,httpModule:s.module},c)
;return i=u.statusCode,async function(e){const t=e.statusCode??0,{body:n,truncated:r}=await async function(e){const t=[]
;let n=0;for await(const r of e)if(t.push(r),n+=r.length,n>ee)break;return{
body:Buffer.concat(t).subarray(0,ee).toString("utf8"),truncated:n>ee}
}(e),o=(0,K.mu)(e.headers["retry-after"],Date.now()),s=void 0!==(i=e.headers.location)&&URL.canParse(i)?new URL(i).host:void 0
;var i;return{outcome:(0,K.sG)(t,n),status:t,body:n,truncated:r,...(0,d.s)({retryAfter:o,redirectHost:s})}}(u)
})().catch((e=>a(function(e){if(!(e instanceof Error))return"network error"
;if(e.message.startsWith("tunneling socket could not be established"))return"the proxy is down or refused (see HTTPS_PROXY and NO_PROXY)"
;const t="code"in e&&"string"==typeof e.code?e.code:""
;return/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ALTNAME|EPROTO|ERR_SSL/.test(t)?`TLS failed: ${t} (for a private CA, set NODE_EXTRA_CA_CERTS on the runner)`:re[t]??`network error ${t}`.trim()
}(e))));return{attempt:u,failure:a,abort:()=>o.abort()}}(r,e,t,o),c=Promise.withResolvers(),u=setTimeout((()=>{
c.resolve(a.failure(`no answer within ${s/1e3} s (see timeout)`)),a.abort()
}),s),l=await Promise.race([a.attempt,c.promise]);return clearTimeout(u),{...l,body:n(l.body),took:performance.now()-i}}
}function ne(e,t,{target:n,credentials:r,body:o}){return{host:e.origin.hostname.replace(/^\[|\]$/g,""),
port:e.origin.port,path:(0,X.Zq)(e,n,r),method:void 0===o?"GET":"POST",headers:{...t,"Accept-Encoding":"identity",
"User-Agent":"phaset-action/1.0.0",...void 0!==o&&{"Content-Type":"application/json"}}}}const re={
ECONNREFUSED:"connection refused (see endpoint, and whether Phaset is up)",
ENOTFOUND:"host name not found (see endpoint)",EAI_AGAIN:"host name not found (no answer from DNS)",
ECONNRESET:"connection reset",EPIPE:"connection reset",ETIMEDOUT:"connection timed out",EHOSTUNREACH:"host unreachable",
ENETUNREACH:"network unreachable",ERR_INVALID_URL:"the address of the proxy is no URL (see HTTPS_PROXY)"};var oe=a(4409)
;function se(e,t,n){const r=Buffer.from(t);for(let t=0;t<r.length;)t+=(0,u.writeSync)(e,r,t,r.length-t,n+t)
;return r.length}function ie(e){return`{"outcome":"${e}",`.padEnd(25)}function ae(e,t,n,{environment:r,cancelled:o}){
const s={workspace:r.GITHUB_WORKSPACE||process.cwd(),statusWords:t["standards-status-words"]}
;if("without-secrets"===e.kind)return{...ue,...s};const i={send:te(e.endpoint,t.headers,n),limit:b(8),
budget:J(1e3*t.deadline,ce,o),timeout:1e3*t.timeout,repeatUnknown:t["repeat-unknown"],random:Math.random,watch:(e,t)=>{
c._o()&&c.Yz((0,x.g9)(n(function({target:e,credentials:t,body:n},r){
const o="string"==typeof e?e:`baseline ${e.baselineId}`,s=`${r.outcome}, ${r.status??r.failure}`,i=void 0===n?"":` sent ${JSON.stringify(n)}`
;return`${o} of ${t.recordId}: ${s}, ${Math.round(r.took)} ms;${i} answered ${(0,x.ts)(r.body)}`}(e,t))))}
},a=t["dry-run"]?function(e,t){return{prepare:({kind:n,body:r},o)=>async()=>{const s=(0,X.Zq)(e,n,{...o,token:"***"})
;c.pq((0,x.g9)(t(`POST ${s} ${JSON.stringify(r)}`)))},close:()=>({problems:[]})}
}(e.endpoint,n):function(e,t,{RUNNER_TEMP:n}){const r=function(e){let t;const n=e=>{try{return e()}catch(e){
return void(t??=(0,oe.$)(e))}},r=n((()=>(0,u.openSync)(e,"wx",384))),o=()=>(0,d.s)({failure:t});if(void 0===r)return{
add:()=>()=>{},close:o};const s=new Set;let i=0;return{add:e=>{
const t=i,o=`${ie("not-arrived")}${JSON.stringify(e).slice(1)}\n`,a=n((()=>se(r,o,t)));return void 0===a?(n((()=>(0,
u.ftruncateSync)(r,t))),()=>{}):(i+=a,s.add(t),e=>{const o="delivered"===e?" ".repeat(a-1):ie(e);n((()=>se(r,o,t))),
"delivered"===e&&s.delete(t)})},path:e,close:()=>(n((()=>{(0,u.closeSync)(r),0===s.size?(0,u.rmSync)(e,{force:!0
}):function(e){const t=`${e}.next`;(0,u.writeFileSync)(t,(0,u.readFileSync)(e,"utf8").replace(/^ *\n/gm,""),{mode:384}),
(0,u.renameSync)(t,e)}(e)})),{...o(),...s.size>0&&{path:e}})}}((0,I.join)(n||(0,Z.tmpdir)(),`phaset-undelivered-${(0,
G.randomUUID)()}.jsonl`));return{...(0,d.s)({undelivered:r.path}),prepare:({kind:n,body:o},s)=>{
const{orgId:i,recordId:a}=s,c=r.add({kind:n,orgId:i,recordId:a,body:h(o,t)});return()=>M({target:n,credentials:s,body:o
},e,c)},close:()=>{const{path:e,failure:t}=r.close();return{...(0,d.s)({undelivered:e}),problems:void 0===t?[]:[de(t)]}}
}}(i,f("one"===(l=e.tokens).kind?[l.token]:[...l.tokens.values()]),r);var l;return{...s,...a,fetchBaseline:j(i)}}
const ce={now:()=>performance.now(),sleep:(e,t)=>(0,W.setTimeout)(e,void 0,{signal:t})},ue={prepare:()=>async()=>{},
fetchBaseline:async()=>({kind:"failed",problems:[]}),close:()=>({problems:[]})};function de(e){
const t=`the file of undelivered messages can't be written (${e}), so that what is not delivered can't be sent by replay; make RUNNER_TEMP a directory that this job may write`
;return(0,l.oi)(t,"warning")}function le(e,{index:t,total:n}){
return(0,G.createHash)("sha256").update(e).digest().readUInt32BE()%n===t}function pe(e){
return void 0===e||e.index===1%e.total}function fe(e,t,n){return e.map((e=>({component:e,events:t.get(e)??[],
eventsOnly:void 0!==n&&!le(e.directory,n)}))).filter((({events:e,eventsOnly:t})=>!t||e.length>0))}
var he=a(1455),me=a(9550);const ve=/[*?[]/;function ge(e){return _e(`working-directory: ${(0,
x.hD)(e)} leads out of the workspace; name a directory of this repository, relative to its root`)}function _e(e){return{
directories:[],problems:[(0,l.oi)(e)]}}async function ye(e,{inputs:t,tokens:n,workspace:r,withManifest:o}){
const s=void 0===t["org-id"]||void 0===t["record-id"],i=o||s?await async function(e,t){
const{readManifest:n}=await Promise.all([a.e(370),a.e(314)]).then(a.bind(a,6314));return n({workspace:e,directory:t})
}(r,e):void 0,c="found"===i?.kind?i:void 0,u=t["org-id"]??c?.organizationId,l=t["record-id"]??c?.recordId,p="one"===n?.kind?n.token:n?.tokens.get(l??"")
;return{directory:e,...(0,d.s)({manifest:i}),credentials:(0,d.s)({orgId:u,recordId:l,token:p})}}function we(e){
const t=Map.groupBy(e,(({credentials:e})=>e.recordId));return e.map((e=>{
const{recordId:n}=e.credentials,r=(void 0===n?[]:t.get(n)??[]).filter((t=>t!==e)).map((({directory:e})=>e))
;return 0===r.length?e:{...e,sameRecord:r}}))}var be=a(8395),ke=a(3733);function $e({eventName:e,payload:t,actor:n}){
if("dependabot[bot]"===n)return!0;const{data:r}=Ie.safeParse(t);if(!0===r?.repository?.fork)return!0
;if(void 0===r?.pull_request||!Oe.has(e))return!1;const{head:o,base:s}=r.pull_request
;return null==o.repo||o.repo.id!==s.repo.id}
const Oe=new Set(["pull_request","pull_request_review","pull_request_review_comment"]),Ee=be.Ikc({id:be.aig()
}),Ie=be.Ikc({repository:be.lqM(be.Ikc({fork:be.lqM(be.zMY())})),pull_request:be.lqM(be.Ikc({head:be.Ikc({
repo:be.cl6(Ee)}),base:be.Ikc({repo:Ee})}))});function xe({serverUrl:e,repository:t}){
return""===e||""===t?void 0:`${e}/${t}`}var Ce=a(3759),Ne=a(2371)
;const Ae=/^([A-Za-z0-9_-]+):(?:\s+(\S+))?$/,Se=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,Pe=/^[\t\x20-\x7e]*$/,Te=new Set(["accept-encoding","connection","content-encoding","content-length","content-type","expect","host","keep-alive","te","trailer","transfer-encoding","upgrade","user-agent"])
;function ze(e){return e.split(/\r?\n/).map(((e,t)=>({number:t+1,line:e.trim()}))).filter((({line:e})=>""!==e))}
var Me=a(1844)
;const Ue=e=>be.k5n(e,`one of ${e.join(", ")}`),je=Ue(["auto","true","check","false"]),qe=be.FsL(Ue(["true","false"]),be.pdi((e=>"true"===e))),Re=be.FsL(be.YjP(),be.pdi((function(e){
return e.split(/[,\n]/).map((e=>e.trim())).filter((e=>""!==e))
}))),Le=be.FsL(be.YjP(),be.pdi((e=>""===e?void 0:e))),De=be.FsL(be.FsL(be.YjP().check(Ce.Fk(/^\d{1,4}(?:\.\d+)?$/,"a number of seconds, such as 10")),be.pdi(Number)),be.aig().check(Ce.NC("more than 0 seconds"),Ce.Zm(3600,"at most 3600 seconds"))),Be=e=>(0,
ke.$5)(be.YjP(),e),He=e=>t=>""===t.trim()?(0,ke.Uq)(void 0):e(t),Fe=be.Ikc({endpoint:Be(He(X.Bk)),
"webhook-token":Be(He((function(e){const t=ze(e),[n]=t;if(void 0===n)return(0,ke.Gq)("is empty")
;if(1===t.length&&!Ae.test(n.line))return(0,ke.Uq)({kind:"one",token:n.line});const r=new Map
;for(const{number:e,line:n}of t){const[,t,o]=Ae.exec(n)??[];if(void 0===t)return(0,
ke.Gq)(`has no "RECORD_ID: token" in line ${e}`)
;if(r.has(t))return(0,ke.Gq)(`gives two tokens for one record (line ${e})`);r.set(t,o??"")}
const o=new Map([...r].filter((([,e])=>""!==e)));return(0,ke.Uq)(0===o.size?void 0:{kind:"by-record",tokens:o})}))),
"org-id":Le,"record-id":Le,
"working-directory":be.FsL(Re,be.YOg(be.YjP()).check(Ce.m9(1,"directories, such as . or apps/*"))),
event:Ue(["auto","none",...Me.M]),"event-fields":Be((function(e){const t=new Map;for(const{number:n,line:r}of ze(e)){
const e=r.indexOf(":"),o=r.slice(0,e).trim();if(-1===e||""===o)return(0,ke.Gq)(`has ${(0,
x.hD)(r)} in line ${n}; it takes one "key: value" a line`);if(t.has(o))return(0,ke.Gq)(`gives ${(0,
x.hD)(o)} twice (line ${n})`);t.set(o,r.slice(e+1).trim())}return(0,ke.Uq)(Object.fromEntries(t))})),
changes:Ue(["head","all"]),"change-branches":Re,"deployment-environments":Re,"incident-labels":Re,"incident-types":Re,
"ignore-actors":Re,timeout:De,record:je,standards:je,"standards-fail-on":Ue(["never","failure","warning"]),
"standards-status-words":Ue(["documented","standardlint"]),"fail-on":Ue(["never","config","any"]),"dry-run":qe,
summary:qe,replay:Re,"repeat-unknown":qe,headers:Be((function(e){const t=new Map;for(const{number:n,line:r}of ze(e)){
const e=r.indexOf(":"),o=r.slice(0,Math.max(e,0)).trim(),s=r.slice(e+1).trim();if(!Se.test(o))return(0,
ke.Gq)(`has no "Name: value" in line ${n}`);if(Te.has(o.toLowerCase()))return(0,
ke.Gq)(`can't set ${o} (line ${n}): the action sets it itself`);if(!Pe.test(s))return(0,
ke.Gq)(`has a value beyond ASCII for ${o} (line ${n})`);if(t.has(o.toLowerCase()))return(0,
ke.Gq)(`gives ${o} twice (line ${n})`);t.set(o.toLowerCase(),s)}return(0,ke.Uq)(Object.fromEntries(t))})),deadline:De,
"github-token":be.YjP(),shard:Be(He((function(e){const[,t,n]=/^(\d{1,4})\/(\d{1,4})$/.exec(e.trim())??[],r={
index:Number(t),total:Number(n)};return 0!==r.total&&r.index<=r.total?(0,ke.Uq)({...r,index:r.index%r.total}):(0,
ke.Gq)(`is ${(0,x.hD)(e)}; it takes a share of the components, such as 2/10`)})))}),Ge={"api-key":{name:"webhook-token",
leftOut:""},"run-record":{name:"record",leftOut:"auto"},"run-standards":{name:"standards",leftOut:"auto"},
"run-deployment":{name:"event",leftOut:"auto"}},Ze=Object.keys(Ge);function We(e){
const t=Fe.shape["event-fields"].safeParse(e["event-fields"]).data??{},n=Object.keys(t)
;if(0===n.length||"auto"!==e.event&&"none"!==e.event)return[];const r=`event-fields is given (${(0,
x.hD)(n.join(", "))}), but event is ${e.event}`;return[(0,l.oi)(`${r}; name the event that the fields are for`)]}
function Je(e){const{length:t}=[...e];if(0===t||t===X.$D)return[];const n=`record-id is ${(0,
x.hD)(e)}; a record's ID has ${X.$D} characters, not ${t}`;return[(0,l.oi)(n,"warning")]}
const Ye=new Map([["true","deployment"],["false","none"]]),Ve="default";const Qe={kind:"nothing",
reason:"they are of another shard"},Ke={record:Qe,standards:Qe};function Xe(e){return{plan:{kind:"skipped",reason:e},
problems:[]}}function et(...e){return{plan:{kind:"failed"},problems:e}}function tt(e){return{kind:"manifest",
level:"error",title:"Phaset: manifest",message:e}}function nt(e,t){if($e(t))return[];const n=[]
;return e.endpoint||n.push(rt("endpoint","variable","address")),e.token||n.push(rt("webhook-token","secret","token")),n}
function rt(e,t,n){
return(0,l.oi)(`${e} is empty; give it the ${n}, and see that the ${t} it comes from exists and is named right`)}
function ot(e,t=[]){return{kind:"nothing",reason:e,warnings:t}}
const st=/^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})$/,it=/^(\d{4})-(\d{2})-(\d{2})$/,at=/^(?:\d{10}|\d{13})$/
;function ct(e){if("string"!=typeof e&&"number"!=typeof e)return{kind:"unreadable"};const t=function(e){
if(at.test(e))return Number(e)*(10===e.length?1e3:1);const t=st.exec(e)??it.exec(e);if(null===t||!function(e,t,n){
const r=new Date(Date.UTC(e,t-1,n));return r.getUTCMonth()===t-1&&r.getUTCDate()===n
}(Number(t[1]),Number(t[2]),Number(t[3])))return;const n=Date.parse(e.replace(" ","T").replace(",","."))
;return Number.isNaN(n)?void 0:n}(String(e).trim());return void 0===t?{kind:"unreadable"}:t<1e12||t>9999999999999?{
kind:"out-of-range"}:{kind:"timestamp",timestamp:String(t)}}
const ut="a time in ISO 8601 with a zone, such as 2026-03-12T09:30:00Z, or a Unix timestamp of 10 or 13 digits",dt=be.YjP({
error:"text"}),lt=be.zMY({error:"true or false"
}),pt=(0,ke.$5)(be.L5J(),(e=>"string"==typeof e&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(e)?(0,
ke.Uq)(e.toLowerCase()):(0,
ke.Gq)("a full commit SHA of 40 or 64 hexadecimal digits: a short one would match no change"))),ft=(0,
ke.$5)(be.L5J(),(e=>{const t=ct(e);return"timestamp"===t.kind?(0,ke.Uq)(t.timestamp):(0,
ke.Gq)("out-of-range"===t.kind?"a time between 2001-09-09 and 2286-11-20":ut)})),ht=(0,ke.$5)(be.L5J(),(e=>{
const t=ct(e);return"unreadable"===t.kind?(0,ke.Gq)(ut):(0,ke.Uq)("timestamp"===t.kind?t.timestamp:void 0)}))
;function mt(e){return`The time of ${e} is outside 2001 to 2286: it was left out, and Phaset uses the time of arrival`}
const vt=(0,ke.$5)(be.L5J(),(e=>{const t="string"==typeof e&&/^\d+$/.test(e)?Number(e):e
;return"number"==typeof t&&Number.isSafeInteger(t)&&t>=0?(0,ke.Uq)(t):(0,ke.Gq)("a whole number, 0 or more")})),gt=(0,
ke.$5)(be.L5J(),(e=>"string"==typeof e&&""!==e.trim()?(0,ke.Uq)(e):Number.isSafeInteger(e)?(0,ke.Uq)(String(e)):(0,
ke.Gq)("an ID, as text or a whole number")));function _t(e,t){const n=t.toLowerCase();return e.some((e=>function(e,t){
const[n="",...r]=e.split("*"),o=r.pop();if(void 0===o)return t===n;if(!t.startsWith(n))return!1;let s=n.length
;for(const e of r){const n=t.indexOf(e,s);if(-1===n)return!1;s=n+e.length}return t.length-o.length>=s&&t.endsWith(o)
}(e.toLowerCase(),n)))}var yt=a(1828);const wt={object:"an object",array:"a list"},bt=()=>be.Ikc({action:dt})
;function kt(e,t,n){return xt(t(),e.payload,`${e.eventName}: `,n)}function $t(e,t){return kt(e,bt,(({action:e})=>t(e)))}
function Ot(e,t){return ot(`${e.eventName} ${Et(t)} has no Phaset event`)}function Et(e){return(0,x.ml)((0,x.ts)(e),80)}
function It(e,t){const n=e.issues.map((e=>function(e,t){const n=`${t}${(0,yt.m)(e.path)}`
;return`${n.endsWith(": ")?`${n}the payload`:n} ${void 0===e.input?"is missing":`is ${(0,
x.hD)(e.input)}`}; expected ${("invalid_type"===e.code?wt[e.expected]:void 0)??e.message}`}(e,t))),r=n.length-10
;return r<=0?n:[...n.slice(0,10),`\u2026 and ${r} more of the kind`]}function xt(e,t,n,r){const o=e.safeParse(t,{
reportInput:!0});return o.success?r(o.data):{kind:"invalid",problems:It(o.error,n)}}const Ct=()=>be.Ikc({sender:be.Ikc({
login:dt,type:be.lqM(dt)})});function Nt(e,{ignoreActors:t},n){
return 0===t.length?n():kt(e,Ct,(({sender:r})=>"Bot"===r.type&&t.some((e=>"*[bot]"===e.toLowerCase()))||_t(t,r.login)?ot(`${e.eventName} by ${Et(r.login)}, whom ignore-actors leaves out`):n()))
}const At=Ut(be.Whr()),St=Ut(be.YjP().check(Ce.m9(1))),Pt=Ut(pt),Tt=Ut(be.Ikc({sha:Pt})),zt=Ut(be.YOg(be.Ikc({
name:be.YjP()}))),Mt=be.Ikc({pull_request:Ut(be.Ikc({number:At,base:Tt,head:Tt})),label:Ut(be.Ikc({name:St})),
issue:Ut(be.Ikc({number:At,labels:zt,pull_request:be.lqM(be.L5J())})),changes:Ut(be.Ikc({new_issue:Ut(be.Ikc({labels:zt
}))})),deployment:Ut(be.Ikc({environment:St})),deployment_status:Ut(be.Ikc({environment:St})),release:Ut(be.Ikc({
tag_name:St})),workflow:Ut(be.Ikc({name:St})),workflow_run:Ut(be.Ikc({name:St})),before:Pt,after:Pt});function Ut(e){
return be.MfU(be.lqM(e),void 0)}function jt(e,t,n=[]){
const r=t.find((e=>"deployment"===e.event))?.commitSha,o=function(e,t){
const n=Mt.safeParse(e),r=n.success?function(e,t){return function({pull_request:e,issue:t}){
const n=void 0!==t?.pull_request&&null!==t.pull_request,r=e?.number??(n?t?.number:void 0);if(void 0===r)return
;const o=e?.base?.sha,s=e?.head?.sha;return{kind:"pull-request",number:r,...void 0!==o&&void 0!==s?{base:o,head:s}:{}}
}(e)??function({issue:e,label:t,changes:n}){if(void 0===e?.labels)return
;const r=[...e.labels,...n?.new_issue?.labels??[]].map((e=>e.name)),o=t?.name;return{kind:"incident",
labels:void 0===o||r.includes(o)?r:[...r,o]}}(e)??function(e,t){if(void 0===t)return
;const n=e.deployment_status?.environment??e.deployment?.environment;if(void 0!==n)return{kind:"deployment",sha:t,
names:[n],environment:n};const r=e.release?.tag_name??e.workflow?.name??e.workflow_run?.name;return void 0===r?void 0:{
kind:"deployment",sha:t,names:[r]}}(e,t)??function({before:e,after:t}){return void 0===e||void 0===t?void 0:{
kind:"commits",before:e,after:t}}(e)}(n.data,t):void 0;return void 0!==r?r:void 0===t?{kind:"repository"}:{
kind:"deployment",sha:t,names:[]}}(e.payload,r);return{kind:"send",events:t.map((e=>({body:e,subject:o}))),notes:n}}
const qt=()=>be.Ikc({deployment_status:be.Ikc({state:dt})}),Rt=()=>be.Ikc({deployment_status:be.Ikc({
environment:be.cl6(dt)})}),Lt=()=>be.Ikc({deployment:be.Ikc({environment:dt})}),Dt=()=>be.Ikc({deployment:be.Ikc({sha:pt
})}),Bt=()=>be.Ikc({deployment:be.Ikc({sha:pt}),deployment_status:be.Ikc({created_at:ft})});function Ht(e){
return kt(e,Bt,(({deployment:{sha:t},deployment_status:n})=>jt(e,[{event:"deployment",commitSha:t,timestamp:n.created_at
}])))}function Ft({deploymentEnvironments:e},t,n){if(_t(e,t))return n();const r=Et(e.join(", "))
;return ot(`deployment to ${Et(t)}: not in deployment-environments (${r})`)}const Gt={commitSha:pt,timestamp:ft,id:gt,
createdAt:ft,resolvedAt:ft,submittedAt:ft,closedAt:ft,mergedAt:ft,additions:vt,changedFiles:vt,deletions:vt}
;function Zt(e){const t=(0,Me.w)().def.options.find((({shape:t})=>t.event.def.values[0]===e))
;return Object.entries(t?.shape??{}).filter((([e])=>"event"!==e)).map((([e,t])=>({field:e,
required:!(t instanceof be.Xz9)})))}function Wt(e,t,n,r){const o=function(e,t,n){const r=Zt(e).map((({field:e})=>e))
;return t.filter((e=>!r.includes(e))).map((t=>{const o=`${n}${(0,x.hD)(t)} is no field of ${e}`
;return 0===r.length?`${o}, which takes none`:`${o}, which takes ${r.join(", ")}${(0,Ne.Z)(t,r)}`}))
}(e,Object.keys(t),r),s={};for(const{field:i,required:a}of Zt(e)){const e={path:r+i,value:t[i]
},c=Object.hasOwn(t,i)?e:n[i]??(a?e:null);if(null===c)continue;const u=Gt[i].safeParse(c.value,{reportInput:!0})
;u.success?s[i]=u.data:o.push(...It(u.error,c.path))}return o.length>0?{kind:"invalid",problems:o}:{kind:"made",body:(0,
Me.w)().parse({event:e,...s})}}const Jt="repository_dispatch: client_payload.",Yt=()=>be.Ikc({
client_payload:be.cl6(be.IeY(Vt,"an object"))});function Vt(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}
function Qt(e){const t="string"==typeof e?(0,Ne.Z)(e,Me.M):"";return`${Jt}event is ${(0,
x.hD)(e)}; expected one of ${Me.M.join(", ")}${t}`}const Kt=()=>be.Ikc({name:dt}),Xt=()=>be.Ikc({labels:be.YOg(Kt()),
type:be.cl6(Kt())}),en=()=>be.Ikc({issue:Xt()}),tn=()=>be.Ikc({changes:be.cl6(be.Ikc({new_issue:be.cl6(Xt())}))
}),nn=()=>be.Ikc({label:Kt()}),rn=()=>be.Ikc({type:Kt()}),on=()=>be.Ikc({label:be.cl6(Kt())}),sn=()=>be.Ikc({
type:be.cl6(Kt())}),an=()=>be.Ikc({issue:be.Ikc({state:be.k5n(["open","closed"],{error:"open or closed"})})}),cn={id:gt,
created_at:ft},un=()=>be.Ikc({issue:be.Ikc(cn)}),dn=()=>be.Ikc({issue:be.Ikc({...cn,closed_at:ft})}),ln=()=>be.Ikc({
issue:be.Ikc({...cn,updated_at:ft})});function pn(e,t,n,r){
return vn(t,r)?kt(e,an,(({issue:t})=>"open"===t.state?bn(e):function(e){
return kt(e,dn,(({issue:{id:t,created_at:n,closed_at:r}})=>{const o={id:t,createdAt:n};return jt(e,[{
event:"incident-opened",...o},{event:"incident-resolved",...o,resolvedAt:r}])}))}(e))):yn(e,n,r)}function fn(e,t,n){
return kt(e,en,(({issue:r})=>vn(t,n(r))?ot("issues: another label or type still makes it an incident"):mn(e,(()=>kn(e)))))
}function hn(e,t,n){return kt(e,en,(({issue:r})=>vn(t,r)?n():_n(e)))}function mn(e,t){
return kt(e,an,(({issue:e})=>"open"===e.state?t():ot("issues: the incident was resolved when it closed")))}
function vn({incidentLabels:e,incidentTypes:t},{labels:n,type:r}){return n.some((t=>_t(e,t.name)))||!!r&&_t(t,r.name)}
function gn(e,t){return e.name.toLowerCase()===t.name.toLowerCase()}function _n({eventName:e}){
return ot(`${e}: neither a label nor the type makes it an incident`)}function yn({eventName:e},t,{labels:n,type:r}){
const o=r??n[0];return ot(`${e}: the ${t} ${Et(o?.name??"")} is none of incident-${t}s`)}function wn({eventName:e},t){
return ot(`${e} without the removed ${t}: it was deleted from the repository`,[`It can't be known whether the removed ${t} was one of incident-${t}s. If it was, the incident is still open in Phaset: send \`event: incident-resolved\` for it`])
}function bn(e){return kt(e,un,(({issue:{id:t,created_at:n}})=>jt(e,[{event:"incident-opened",id:t,createdAt:n}])))}
function kn(e){return kt(e,ln,(({issue:{id:t,created_at:n,updated_at:r}})=>jt(e,[{event:"incident-resolved",id:t,
createdAt:n,resolvedAt:r}])))}const $n=()=>be.Ikc({pull_request:be.Ikc({additions:vt,changed_files:vt,deletions:vt})
}),On=()=>be.Ikc({pull_request:be.Ikc({merged:lt})}),En=()=>be.Ikc({pull_request:be.Ikc({created_at:ft,merged_at:ft})
}),In=()=>be.Ikc({pull_request:be.Ikc({created_at:ft,closed_at:ft})});const xn=()=>be.Ikc({repository:be.Ikc({
default_branch:dt})});function Cn(e,{changeBranches:t},n,r){const o=t=>{if(_t(t,n))return r();const o=Et(t.join(", "))
;return ot(`${e.eventName} on ${Et(n)}: not in change-branches (${o})`)}
;return t.length>0?o(t):kt(e,xn,(({repository:e})=>o([e.default_branch])))}const Nn=()=>be.Ikc({id:pt,timestamp:ht
}),An=()=>be.Ikc({ref:dt}),Sn=()=>be.Ikc({deleted:lt}),Pn=()=>be.Ikc({commits:be.YOg(be.L5J())}),Tn=()=>be.Ikc({
head_commit:Nn()}),zn=()=>be.Ikc({commits:be.YOg(Nn())});function Mn(e,t){return jt(e,t.map((({id:e,timestamp:t})=>({
event:"change",commitSha:e,...(0,d.s)({timestamp:t})
}))),t.filter((({timestamp:e})=>void 0===e)).map((({id:e})=>mt(`commit ${e}`))))}const Un=()=>be.Ikc({release:be.Ikc({
draft:lt,prerelease:lt})}),jn=()=>be.Ikc({release:be.Ikc({published_at:ft})});function qn(e,t){
return kt(e,Un,(({release:e})=>e.draft?ot("release of a draft is no deployment"):e.prerelease?ot("release of a pre-release is no deployment"):t()))
}function Rn(e,t){return function(e,t){return xt(pt,e.sha,"GITHUB_SHA",t)}(e,(n=>jt(e,[{event:"deployment",commitSha:n,
...t}])))}const Ln=()=>be.Ikc({review:be.Ikc({state:dt})}),Dn=()=>be.Ikc({review:be.Ikc({body:be.mee(dt)})
}),Bn=()=>be.Ikc({pull_request:be.Ikc({created_at:ft}),review:be.Ikc({submitted_at:ft})});function Hn(e,t){
return kt(e,Bn,(({pull_request:n,review:r})=>jt(e,[{event:t,createdAt:n.created_at,submittedAt:r.submitted_at}])))}
const Fn=["push","workflow_dispatch","repository_dispatch","schedule","workflow_run"],Gn=()=>be.Ikc({
workflow_run:be.Ikc({conclusion:be.mee(dt)})}),Zn=()=>be.Ikc({workflow_run:be.Ikc({event:dt})}),Wn=()=>be.Ikc({
repository:be.Ikc({full_name:dt}),workflow_run:be.Ikc({head_repository:be.mee(be.Ikc({full_name:dt}))})
}),Jn=()=>be.Ikc({workflow_run:be.Ikc({head_branch:be.mee(dt)})}),Yn=()=>be.Ikc({workflow_run:be.Ikc({head_sha:pt,
updated_at:ft})});function Vn(e,t){return kt(e,Wn,(({repository:e,workflow_run:n})=>{
const r=n.head_repository?.full_name.toLowerCase()
;return r===e.full_name.toLowerCase()?t():ot(`workflow_run of ${r?Et(r):"a deleted fork"}, another repository`)}))}
function Qn(e){return kt(e,Yn,(({workflow_run:t})=>jt(e,[{event:"deployment",commitSha:t.head_sha,timestamp:t.updated_at
}])))}function Kn(e,t){switch(e.eventName){case"push":return function(e,t){return kt(e,An,(({ref:n})=>{
if(!n.startsWith("refs/heads/"))return ot(`push to ${Et(n)}, which is no branch`);const r=n.slice(11)
;return kt(e,Sn,(({deleted:n})=>n?ot(`push deleted the branch ${Et(r)}`):Cn(e,t,r,(()=>function(e,{changes:t}){
return kt(e,Pn,(({commits:n})=>0===n.length?ot("push without commits of its own"):"all"===t?kt(e,zn,(({commits:t})=>Mn(e,t))):kt(e,Tn,(({head_commit:t})=>Mn(e,[t])))))
}(e,t)))))}))}(e,t);case"pull_request":case"pull_request_target":return function(e){return $t(e,(t=>{switch(t){
case"opened":return function(e){return kt(e,$n,(({pull_request:t})=>{const{additions:n,changed_files:r,deletions:o}=t
;return jt(e,[{event:"pr-opened",additions:n,changedFiles:r,deletions:o}])}))}(e);case"closed":
return kt(e,On,(({pull_request:t})=>t.merged?function(e){return kt(e,En,(({pull_request:t})=>{const n={
createdAt:t.created_at,mergedAt:t.merged_at};return jt(e,[{event:"pr-merged",...n}])}))}(e):function(e){
return kt(e,In,(({pull_request:t})=>{const n={createdAt:t.created_at,closedAt:t.closed_at};return jt(e,[{
event:"pr-closed",...n}])}))}(e)));default:return Ot(e,t)}}))}(e);case"pull_request_review":return function(e,t){
return $t(e,(n=>"submitted"!==n?Ot(e,n):kt(e,Ln,(({review:n})=>function(e,t,n){switch(n.toLowerCase()){case"approved":
return Nt(e,t,(()=>Hn(e,"review-approved")));case"changes_requested":return Nt(e,t,(()=>Hn(e,"review-changes")))
;case"commented":return function(e,t){
return kt(e,Dn,(({review:n})=>null===n.body||""===n.body.trim()?ot("pull_request_review without a body: its comments arrive on their own"):Nt(e,t,(()=>jt(e,[{
event:"comment"}])))))}(e,t);default:return ot(`pull_request_review of state ${Et(n)} has no Phaset event`)}
}(e,t,n.state)))))}(e,t);case"pull_request_review_comment":case"issue_comment":return function(e,t){
return $t(e,(n=>"created"!==n?Ot(e,n):Nt(e,t,(()=>jt(e,[{event:"comment"}])))))}(e,t);case"deployment":
return function(e,t){return kt(e,Lt,(({deployment:n})=>Ft(t,n.environment,(()=>kt(e,Dt,(({deployment:{sha:t}})=>jt(e,[{
event:"deployment",commitSha:t}])))))))}(e,t);case"deployment_status":return function(e,t){
return kt(e,qt,(({deployment_status:{state:n}})=>"success"!==n?ot(`deployment_status ${Et(n)} is not a success`):kt(e,Rt,(({deployment_status:{environment:n}})=>n?Ft(t,n,(()=>Ht(e))):kt(e,Lt,(({deployment:n})=>Ft(t,n.environment,(()=>Ht(e)))))))))
}(e,t);case"release":return function(e){return $t(e,(t=>{switch(t){case"published":
return qn(e,(()=>kt(e,jn,(({release:t})=>Rn(e,{timestamp:t.published_at})))));case"released":return qn(e,(()=>Rn(e,{})))
;default:
return ot(`release ${Et(t)} has no Phaset event`,[`This workflow listens to more than it should: release ${Et(t)}. Let it listen to \`types: [released]\` alone, or each release may count twice`])
}}))}(e);case"workflow_run":return function(e,t){
return $t(e,(n=>"completed"!==n?Ot(e,n):kt(e,Gn,(({workflow_run:{conclusion:n}})=>"success"===n?function(e,t){
return kt(e,Zn,(({workflow_run:{event:n}})=>"release"===n?Vn(e,(()=>Qn(e))):Fn.includes(n)?Vn(e,(()=>function(e,t){
return kt(e,Jn,(({workflow_run:{head_branch:n}})=>null===n?ot("workflow_run without a head branch"):Cn(e,t,n,(()=>Qn(e)))))
}(e,t))):ot(`workflow_run started by ${Et(n)} may have deployed another commit`)))
}(e,t):ot(`workflow_run concluded ${Et(n??"without a result")}: no success`)))))}(e,t);case"issues":
return function(e,t){return $t(e,(n=>{switch(n){case"opened":case"reopened":return hn(e,t,(()=>bn(e)));case"labeled":
return kt(e,nn,(({label:n})=>pn(e,t,"label",{labels:[n]})));case"typed":return kt(e,rn,(({type:n})=>pn(e,t,"type",{
labels:[],type:n})));case"closed":return hn(e,t,(()=>function(e){
return kt(e,dn,(({issue:{id:t,created_at:n,closed_at:r}})=>jt(e,[{event:"incident-resolved",id:t,createdAt:n,
resolvedAt:r}])))}(e)));case"unlabeled":return function(e,t){return kt(e,on,(({label:n})=>{if(!n)return wn(e,"label")
;const r={labels:[n]};return vn(t,r)?fn(e,t,(e=>({...e,labels:e.labels.filter((e=>!gn(e,n)))}))):yn(e,"label",r)}))
}(e,t);case"untyped":return function(e,t){return kt(e,sn,(({type:n})=>{if(!n)return wn(e,"type");const r={labels:[],
type:n};return vn(t,r)?fn(e,t,(e=>({...e,type:e.type&&gn(e.type,n)?null:e.type}))):yn(e,"type",r)}))}(e,t)
;case"deleted":return hn(e,t,(()=>mn(e,(()=>kn(e)))));case"transferred":return function(e,t){
const n=()=>mn(e,(()=>kn(e)));return kt(e,en,(({issue:r})=>vn(t,r)?n():kt(e,tn,(({changes:r})=>{const o=r?.new_issue
;return o&&vn(t,o)?n():_n(e)}))))}(e,t);default:return Ot(e,n)}}))}(e,t);case"repository_dispatch":return function(e){
return kt(e,Yt,(({client_payload:t})=>{const{event:n,...r}=t??{}
;if(void 0===n)return ot("repository_dispatch without client_payload.event");if(!function(e){return Me.M.includes(e)
}(n))return{kind:"invalid",problems:[Qt(n)]};const o=Wt(n,r,{},Jt);return"invalid"===o.kind?o:jt(e,[o.body])}))}(e)
;default:return ot(`${Et(e.eventName)} has no Phaset event`)}}
const Xn=new Set(["pull_request","merge_group"]),er=new Set(["push","schedule","workflow_dispatch"]),tr=be.Ikc({
repository:be.Ikc({default_branch:be.YjP()})});function nr(e,t){switch(e){case"true":return{kind:"upload",auto:!1}
;case"check":return{kind:"check",auto:!1};case"false":return{kind:"nothing",reason:"switched off"};case"auto":
return function({eventName:e,ref:t,payload:n}){if(Xn.has(e))return{kind:"check",auto:!0};if(!er.has(e))return{
kind:"nothing",reason:`not on ${e}`};const r=tr.safeParse(n).data?.repository.default_branch
;return"schedule"===e||void 0!==r&&t===`refs/heads/${r}`?{kind:"upload",auto:!0}:{kind:"nothing",
reason:`${e} is not on the default branch`}}(t)}}const rr={id:"issue.id",resolvedAt:"issue.closed_at",
createdAt:"pull_request.created_at",submittedAt:"review.submitted_at",closedAt:"pull_request.closed_at",
mergedAt:"pull_request.merged_at",additions:"pull_request.additions",changedFiles:"pull_request.changed_files",
deletions:"pull_request.deletions"};function or(e,t,n,r){const o=t??n.value
;return"change"===e?sr(ir(r,"head_commit.id")?.value,o)?ir(r,"head_commit.timestamp"):void 0:sr(n.value,o)?function(e){
switch(e.eventName){case"deployment_status":return ir(e,"deployment_status.created_at");case"workflow_run":
return ir(e,"workflow_run.updated_at");case"release":
return"published"===ir(e,"action")?.value?ir(e,"release.published_at"):void 0;default:return}}(r):void 0}
function sr(e,t){return"string"==typeof e&&"string"==typeof t&&e.toLowerCase()===t.toLowerCase()}
function ir({eventName:e,payload:t},n){if(void 0===n)return
;const r=n.split(".").reduce(((e,t)=>"object"==typeof e&&null!==e?e[t]:void 0),t);return null==r?void 0:{
path:`${e}: ${n}`,value:r}}function ar(e,t){
const{connection:n,problems:r}=function({endpoint:e,"webhook-token":t,headers:n},r){if(void 0!==e&&void 0!==t){
const r=Object.keys(n).filter((e=>""===n[e]));return{connection:{kind:"open",endpoint:e,tokens:t},
problems:[...e.inTheClear?[(0,
l.oi)("endpoint is http:// and not on this machine: the webhook token travels unencrypted; give an https:// address","warning")]:[],...r.map((e=>rt(`headers: ${e}`,"secret","value")))]
}}return $e(r)?{connection:{kind:"without-secrets"},
problems:[(0,l.oi)("GitHub gives no secrets to this run (a pull request from a fork, a run that Dependabot started, or a fork), so nothing is sent to Phaset; what needs no secret is done","notice")]
}:{connection:{kind:"closed"},problems:nt({endpoint:void 0!==e,token:void 0!==t},r)}}(e,t)
;if(e.replay.length>0)return function(e,t){const n="replay is given",r={kind:"nothing",reason:n};return{connection:e,
events:[],noEvent:n,notes:[],record:r,standards:r,repositoryUrl:void 0,problems:t}}(n,r);const o=function(e,t){
const{event:n}=e;return"none"===n?{kind:"nothing",reason:"event is none",warnings:[]}:"auto"!==n?function(e,t,n){
const{sources:r,notes:o}=function(e,t,n){const{timestamp:r,...o}=n
;if("change"!==e||void 0!==t.timestamp||void 0===r)return{sources:n,notes:[]};const s=ht.safeParse(r.value)
;return s.success&&void 0===s.data?{sources:o,notes:[mt("the head commit")]}:{sources:n,notes:[]}}(e,t,function(e,t,n){
const r=function(e){const t=!0===ir(e,"pull_request.merged")?.value
;return ir(e,"deployment.sha")??ir(e,"workflow_run.head_sha")??ir(e,t?"pull_request.merge_commit_sha":"pull_request.head.sha")??{
path:"GITHUB_SHA",value:e.sha}}(n),o=Zt(e).map((({field:o})=>{if("commitSha"===o)return[o,r]
;if("timestamp"===o)return[o,or(e,t.commitSha,r,n)];const s="createdAt"===o&&e.startsWith("incident-")
;return[o,ir(n,s?"issue.created_at":rr[o])]}));return Object.fromEntries(o)}(e,t,n)),s=Wt(e,t,r,"event-fields: ")
;return"invalid"===s.kind?s:jt(n,[s.body],o)}(n,e["event-fields"],t):Kn(t,{changes:e.changes,
changeBranches:e["change-branches"],deploymentEnvironments:e["deployment-environments"],
incidentLabels:e["incident-labels"],incidentTypes:e["incident-types"],ignoreActors:e["ignore-actors"]})}(e,t),s={
connection:n,...cr(o),record:nr(e.record,t),standards:nr(e.standards,t),repositoryUrl:xe(t),problems:[...r,...ur(o)]}
;return"without-secrets"===n.kind?function(e){const t="this run has no secrets",{events:n,noEvent:r=t,record:o}=e
;return{...e,events:[],noEvent:n.length>0?t:r,record:"upload"===o.kind?{...o,kind:"check"}:o,standards:{kind:"nothing",
reason:t}}}(s):s}function cr(e){switch(e.kind){case"send":return{events:e.events,notes:e.notes};case"nothing":return{
events:[],noEvent:e.reason,notes:[]};case"invalid":return{events:[],notes:[]}}}function ur(e){switch(e.kind){case"send":
return[];case"nothing":return e.warnings.map((e=>(0,l.EP)(e,"warning")));case"invalid":return e.problems.map((e=>(0,
l.EP)(e)))}}var dr=a(1366);function lr(e){const t=l.vh.map((t=>function(e,t){
const n=e.filter((e=>e.level===t)).toSorted(((e,t)=>Number("check"===e.kind)-Number("check"===t.kind)))
;if(n.length<=10)return{shown:n,left:[]};const r=n.slice(0,9),o=n.slice(9);return{shown:[...r,pr(o)],left:o}}(e,t)))
;return{shown:t.flatMap((({shown:e})=>e)).map(fr),left:t.flatMap((({left:e})=>e))}}function pr(e){
const[{kind:t,level:n}={kind:"check",level:"notice"}]=e;return{kind:t,level:n,title:"Phaset",message:`and ${(0,
dr.U)(e.length,`more ${n}`)}: see the log`}}function fr({message:e,title:t,file:n,...r}){return{...r,message:(0,
x.ml)((0,x.ts)(e),4096).toWellFormed(),...(0,d.s)({title:t&&(0,x.ml)((0,x.ts)(t),255).toWellFormed(),file:n&&(0,x.ts)(n)
})}}function hr(e){const t={pass:0,warning:0,failure:0}
;for(const{standards:n}of e)for(const{status:e}of n.checks??[])t[e]++;return t}const mr=["failure","warning","pass"]
;function vr(e){return e.toSorted(((e,t)=>mr.indexOf(e.status)-mr.indexOf(t.status)))}function gr({outcome:e}){
switch(e){case"delivered":return"notice";case"refused":return"error";case"not-arrived":case"unknown":return"warning"}}
function _r({events:e,record:t,standards:n}){return[...e,t,n].flatMap((({delivery:e})=>e??[]))}function yr(e){
const{problems:t,record:n,standards:r}=e
;return br([...t.map((({kind:e,level:t})=>"check"===e?"warning":t)),..._r(e).map(gr),...(r.checks??[]).map((({status:e})=>"pass"===e?"notice":"warning")),...[n,r].map((({state:e})=>"failed"===e?"error":"notice"))])
}function wr(e){switch(e){case"pass":return"notice";case"warning":return"warning";case"failure":return"error"}}
function br(e){return e.includes("error")?"error":e.includes("warning")?"warning":"notice"}function kr(e){const t={
error:0,warning:1,notice:2};return e.map((e=>({component:e,rank:t[yr(e)]
}))).sort(((e,t)=>e.rank-t.rank)).map((({component:e})=>e))}function $r(e){
const{components:t,dryRun:n}=e,r=[Er(e.problems),Ir(t.flatMap((({events:e})=>e))),xr(1===t.length?"record":"records",Nr(t,"record")),Cr(t)].filter((e=>""!==e)),o=Er(t.flatMap((({problems:e})=>e))),s=0===r.length?[o||"nothing to send"]:r
;return[...n?["dry run"]:[],...Or(t),...s].join(" \xb7 ")}function Or({length:e}){return e>1?[(0,
dr.U)(e,"component")]:[]}function Er(e){return(0,l.ZT)(e,["error","warning"]).join(", ")}function Ir(e){
if(0===e.length)return"";if(e.every((({delivery:e})=>void 0===e)))return`${(0,dr.U)(e.length,"event")} would be sent`
;const t=e.filter((({delivery:e})=>"delivered"===e?.outcome)).length;return t===e.length?`${(0,
dr.U)(t,"event")} delivered`:`${t} of ${(0,dr.U)(e.length,"event")} delivered`}function xr(e,t){
const n=t.filter((e=>"skipped"!==e)),[r]=n
;return void 0===r?"":1===t.length?`${e} ${r}`:`${e} ${[...new Set(n)].map((e=>{const{length:t}=n.filter((t=>t===e))
;return`${t} ${e}`})).join(", ")}`}function Cr(e){const t=Nr(e,"standards"),{pass:n,warning:r,failure:o}=hr(e),s=n+r+o
;if(0===s)return xr("standards",t);const i=t.filter((e=>"failed"===e)).length,a=`standards ${n} of ${s}`
;return 0===i?a:1===t.length?`${a}, not uploaded`:`${a}, ${i} failed`}function Nr(e,t){return e.map((e=>e[t].state))}
function Ar({body:e,subject:t},n){switch(e.event){case"change":
return`commit ${n.code(Sr(e.commitSha))}${Tr(e.timestamp)}`;case"deployment":
return`deployment of ${n.code(Sr(e.commitSha))}${function(e,{text:t}){
return"deployment"!==e.kind?"":void 0!==e.environment?` to ${t(e.environment)}`:0===e.names.length?"":` (${t(e.names.join(", "))})`
}(t,n)}${Tr(e.timestamp)}`;case"incident-opened":return`incident ${n.text(e.id)} opened${Tr(e.createdAt)}`
;case"incident-resolved":return`incident ${n.text(e.id)} resolved${zr(e.createdAt,e.resolvedAt)}`;case"comment":
return`comment${function(e){switch(e.kind){case"pull-request":return` on ${Pr(e)}`;case"incident":return" on an issue"
;case"commits":case"deployment":case"repository":return""}}(t)}`;case"review-approved":
return`${Pr(t)} approved${zr(e.createdAt,e.submittedAt)}`;case"review-changes":
return`changes asked of ${Pr(t)}${zr(e.createdAt,e.submittedAt)}`;case"pr-opened":
return`${Pr(t)} opened${function({additions:e,deletions:t,changedFiles:n}){
const r=[[...void 0===e?[]:[`+${e}`],...void 0===t?[]:[`\u2212${t}`]].join(" "),void 0===n?"":(0,
dr.U)(n,"file")].filter((e=>""!==e)).join(" in ");return""===r?"":` (${r})`}(e)}`;case"pr-closed":
return`${Pr(t)} closed without a merge${zr(e.createdAt,e.closedAt)}`;case"pr-merged":
return`${Pr(t)} merged${zr(e.createdAt,e.mergedAt)}`}}function Sr(e){return e.slice(0,7)}function Pr(e){
return"pull-request"===e.kind?`pull request #${e.number}`:"pull request"}function Tr(e){const t=Mr(e)
;if(void 0===t)return"";const[n,r=""]=new Date(t).toISOString().split("T");return`, ${n} ${r.slice(0,5)} UTC`}
function zr(e,t){const[n,r]=[Mr(e),Mr(t)];return void 0===n||void 0===r?"":` after ${function(e){
const t=Ur.findIndex((([,t])=>e>=t));if(-1===t)return"0 s";let n=e;return Ur.slice(t,t+2).map((([e,t])=>{
const r=Math.floor(n/t);return n-=r*t,0===r?"":`${r} ${e}`})).filter((e=>""!==e)).join(" ")}(r-n)}`}function Mr(e){
return void 0!==e&&/^\d{13}$/.test(e)?Number(e):void 0}const Ur=[["d",864e5],["h",36e5],["min",6e4],["s",1e3]]
;const jr={text:e=>e,code:e=>e};function qr(e){const{body:t,routing:n,delivery:r}=e,o=void 0===r?"would be sent":(0,
$.Mf)(r),s=void 0===n?"":` (${n})`;return`${Ar(e,jr)}${s}: ${JSON.stringify(t)} ${o}`}
function Rr(e,{state:t,reason:n,delivery:r}){
return`${e} ${t}${void 0===n?"":`: ${n}`}${void 0===r||"delivered"===r.outcome?"":`: ${(0,$.Mf)(r)}`}`}
function Lr({status:e,name:t,message:n,path:r,remedy:o}){const s=`${e}: ${t} (${r}): ${n}`
;return"pass"===e?s:`${s}; ${o}`}function Dr(e){
return(0,x.g9)((0,x.ml)((0,x.ts)(e),4096)).replace(/^(\s*):(?=:)/,"$1\\u{3a}")}function Br(e){
const t=e.map((e=>JSON.stringify(e)));if(Gr(t))return Wr(t);const n={};for(const{event:t}of e)n[t]=(n[t]??0)+1
;const r=JSON.stringify({truncated:!0,total:e.length,counts:n});return Wr([...Fr(t),r])}function Hr(e,t){
const n=e.map((e=>JSON.stringify(e)));if(Gr(n))return Wr(n);const r=t.map((e=>JSON.stringify(function(e){const t={
events:e.events.length,problems:e.problems.length};return{...e,events:[],problems:[],truncated:t}}(e))))
;if(Gr(r))return Wr(function(e,t){const n=[...t];let r=65536-Zr(n);for(const[t,o]of e.entries()){
const e=JSON.stringify(o);if(r-=Buffer.byteLength(e)-Buffer.byteLength(n[t]??""),r<0)break;n[t]=e}return n}(t,r))
;const o=JSON.stringify({truncated:!0,total:e.length});return Wr([...Fr(r),o])}function Fr(e){let t=65024
;const n=e.findIndex((e=>(t-=Buffer.byteLength(e)+1,t<0)));return e.slice(0,n)}function Gr(e){return Zr(e)<=65536}
function Zr(e){return Buffer.byteLength(Wr(e))}function Wr(e){return`[${e.join(",")}]`}
const Jr=["failed","uploaded","checked","skipped"];function Yr(e){return{directory:e.directory,recordId:e.recordId??"",
record:e.record.state,standards:e.standards.state,events:Vr(e),problems:e.problems.map((({level:e,message:t})=>({
level:e,message:t})))}}function Vr({events:e}){
return e.filter((({delivery:e})=>"delivered"===e?.outcome)).map((({body:e})=>e))}function Qr(e){
return Jr.find((t=>e.includes(t)))??"skipped"}
const Kr=new Set(["kind","level","outcome","state","status","event","check","severity","undelivered"]),Xr=/[&<>`*_~[\]|\\#@!$^]|:(?=\/\/)|(?<=www)\./gi,eo=/@|#(?=\d)|\bGH-(?=\d)|:(?=[\w+-]+:)/gi
;function to(e,t=1e3){
return(0,x.ml)((0,x.ts)(e.slice(0,t+1)),t).toWellFormed().replace(eo,"$&\u2060").replace(Xr,(e=>`&#${e.charCodeAt(0)};`))
}function no(e){const t=(0,x.ml)(e,1e3).split("`")
;return t.length%2==0?to(e):t.map(((e,t)=>t%2==1?ro(e):to(e))).join("")}function ro(e,t=1e3){
return`<code>${to(e,t)}</code>`}function oo(e,t){
return[e,e.map((()=>"---")),...t].map((e=>`| ${e.join(" | ")} |`)).join("\n")}function so(e){
return e.map((e=>`- ${e.replaceAll("\n","\n  ")}`)).join("\n")}function io(e,t){
return`<details>\n<summary>${e}</summary>\n\n${t}\n\n</details>`}function ao(e){
return e.filter((e=>""!==e)).join("\n\n")}const co={error:"\u274c",warning:"\u26a0\ufe0f",notice:"\u2705",none:"\u2796"
},uo={text:to,code:ro};function lo(e){
return(0,l.o3)((0,l.md)(e)).map((({level:e,message:t})=>`${"notice"===e?"\u2139\ufe0f":co[e]} ${no(t)}`))}
function po(e,t){if(ho(e)&&"everything"===t)return e.map(mo)
;const n=e.filter((({delivery:e})=>e&&"delivered"!==e.outcome)),r=e.filter((({delivery:e})=>!e||"delivered"===e.outcome)),o=n.length-10
;return[...n.slice(0,10).map(mo),...o>0?[`${co.warning} ${(0,
dr.U)(o,"more event")} not delivered`]:[],...r.length>0?[`${co.notice} ${Ir(r)}`]:[]]}function fo(e,t){
return ho(e)||"everything"!==t?"":io(`All ${(0,dr.U)(e.length,"event")}`,so(e.map(mo)))}function ho(e){
return e.length<=10}function mo(e){
const{body:t,routing:n,delivery:r}=e,o=void 0===r?"none":gr(r),s=void 0===n?"":` (${to(n)})`,i=`${Ar(e,uo)}${s}`
;return`${co[o]} **Event** ${i}: ${ro(t.event)} ${function({delivery:e}){
return void 0===e?"would be sent":"delivered"!==e.outcome?to((0,
$.Mf)(e)):e.tries>1?`delivered at try ${e.tries}`:"delivered"}(e)}`}function vo(e=[],t,n=`${t}s`){const{length:r}=e
;return 0===r?[]:[`${r} ${1===r?t:n}`]}function go(e,t,{shown:n,things:r,detail:o}){if(0===t.length)return""
;const s=t.slice(n),i=oo(e,t.slice(0,n));if(0===s.length)return i;const a=`${s.length} more ${r}`
;return ao([i,"everything"===o?io(a,oo(e,s)):`And ${a}.`])}const _o={uploaded:", uploaded",failed:", not uploaded",
checked:"",skipped:""};function yo({checks:e=[]},t){
const n=vr(e),r=n.filter((({status:e})=>"pass"!==e)),o=n.filter((({status:e})=>"pass"===e))
;return ao([go(["","Standard","What to do","Check"],r.map(wo),{shown:25,things:"standards that are not met",detail:t
}),0===o.length||"everything"!==t?"":io(`${(0,
dr.U)(o.length,"check")} passed`,o.map((({name:e})=>to(e))).join(" \xb7 "))])}
function wo({status:e,name:t,message:n,remedy:r}){return[co[wr(e)],to(t),no(r),no(n)]}const bo=[{status:"pass",
colour:"#1a7f37"},{status:"warning",colour:"#9a6700"},{status:"failure",colour:"#cf222e"}];function ko(e){
const t=bo.filter((({status:t})=>e[t]>0));if(0===t.length)return"";const n=t.map((({colour:e},t)=>[`pie${t+1}`,e])),r={
...Object.fromEntries(n),pieLegendTextColor:"#808890",pieSectionTextColor:"#ffffff",pieStrokeWidth:"1px",
pieStrokeColor:"#ffffff",pieOuterStrokeWidth:"0px",pieOpacity:"1"};return["```mermaid",`%%{init: ${JSON.stringify({
theme:"base",themeVariables:r})}}%%`,"pie showData",...t.map((({status:t})=>`  "${t}" : ${e[t]}`)),"```"].join("\n")}
function $o(e,t,n=[]){return ao([so([...n,...xo(e,t)]),fo(e.events,t),yo(e.standards,t)])}
const Oo=["manifest"],Eo=["baseline","fetch"],Io=["check","delivery"];function xo(e,t){
const{record:n,standards:r,problems:o}=e,s=e=>o.filter((({kind:t})=>e.includes(t))),i=[...Oo,...Eo,...Io]
;return[...lo(o.filter((({kind:e})=>!i.includes(e)))),...po(e.events,t),No("Record",n,(a=n,Po(a)?to((0,
$.Mf)(a.delivery)):`${So(a)}${void 0===a.record?"":`: ${function(e){
const{name:t,version:n,kind:r,lifecycleStage:o}=e.spec,s=[vo(e.contacts,"contact"),vo(e.tags,"tag"),vo(e.dependencies,"dependency","dependencies"),vo(e.slo,"SLO"),vo(e.api,"API"),vo(e.links,"link")].flat()
;return[void 0===n?ro(t):`${ro(t)} ${to(n)}`,...[r,o].filter((e=>void 0!==e)),...s].join(", ")
}(a.record)}`}`),s(Oo)),No("Standards",r,Ao(r),s(Eo),void 0===r.checks?[]:[Co(e)])];var a}function Co(e){
const{failure:t,warning:n}=hr([e]);return t>0?"error":n>0?"warning":"notice"}function No(e,{state:t},n,r,o=[]){
const s=[...o,...r.map((({level:e})=>e))],i="failed"===t?"error":br(s),a=`${co["skipped"===t&&"notice"===i?"none":i]} **${e}** ${n}`
;return 0===r.length?a:`${a}\n${so(lo(r))}`}function Ao(e){if(void 0===e.checks)return So(e);const t=Po(e)?`: ${to((0,
$.en)(e.delivery))}`:"";return`${function({checks:e=[],baselineId:t,state:n}){
const r=e.filter((({status:e})=>"pass"===e)).length,o=void 0===t?"":` by the Baseline ${ro(t)}`,s=1===e.length?"passes":"pass"
;return`${r} of ${(0,dr.U)(e.length,"check")} ${s}${o}${_o[n]}`}(e)}${t}`}function So({state:e,reason:t}){
return void 0===t?e:`${e}: ${to(t)}`}function Po(e){return void 0!==e.delivery&&"delivered"!==e.delivery.outcome}
function To(e,t){return go(["","Component","Directory","Events","Record","Standards"],kr(e).map(zo),{shown:20,
things:"components",detail:t})}function zo(e){const{name:t,recordId:n,directory:r,record:o}=e
;return[co[yr(e)],to(t??n??"",200),ro(r,200),Ir(e.events),o.state,Mo(e)]}function Mo(e){
const{pass:t,warning:n,failure:r}=hr([e]),o=t+n+r,{state:s}=e.standards;return 0===o?s:`${t} of ${o}, ${s}`}
function Uo({components:e,undelivered:t}){if(void 0===t)return"";const n=new Set(e.flatMap(_r).map((({outcome:e})=>e)))
;return ao(["#### Next step",[`What was not delivered is kept in ${ro(t)}, the path in the output ${ro("undelivered")}: a later step keeps the file, and a run with ${ro("replay")} sends it.`,...n.has("refused")?["What was refused would be refused again: first mend what is said above."]:[],...n.has("unknown")?[`What may have arrived is sent again only with ${ro("repeat-unknown: true")}, since it could count twice.`]:[]].join(" "),io("The steps",jo)])
}
const jo="After this step, whose `id` is `phaset` here:\n\n```yaml\n- if: always() && steps.phaset.outputs.undelivered != ''\n  uses: actions/upload-artifact@v4\n  with:\n    name: phaset-undelivered\n    path: ${{ steps.phaset.outputs.undelivered }}\n```\n\nIn a workflow of its own, once the cause is mended, after `actions/download-artifact`, in the inputs of this action:\n\n```yaml\nreplay: '*.jsonl'\n```"
;function qo(e){return Buffer.byteLength(e)<=9e5}function Ro(e,t){
const{components:n}=e,[r]=n,o=1===n.length&&void 0!==r&&"counts"!==t
;return`${ao([`### ${co[Do(e)]} Phaset: ${$r(e)}`,Lo[t],...o?[$o(r,t,Bo(e))]:[so(Bo(e)),To(n,t)],...o?[]:Ho(n,t),Uo(e),ko(hr(n))])}\n`
}const Lo={everything:"",
wrong:"All of it would be more than GitHub shows: this is what is wrong. The log has the rest.",
counts:"All of it would be more than GitHub shows: these are the counts. The log has the rest."};function Do(e){
const{problems:t,components:n}=e,r=br([...t.map((e=>e.level)),...n.map(yr)])
;return"notice"===r&&function({components:e}){
return e.every((({events:e,record:t,standards:n})=>0===e.length&&"skipped"===t.state&&"skipped"===n.state))}(e)?"none":r
}function Bo({problems:e,noEvent:t,notes:n}){const r=n.length-20
;return[...lo(e),...void 0===t?[]:[`${co.none} **No event** ${to(t)}`],...n.slice(0,20).map((e=>`\u2139\ufe0f ${to(e)}`)),...r>0?[`\u2139\ufe0f and ${r} more, see the log`]:[]]
}function Ho(e,t){if("counts"===t)return[];const n=e.length<=5
;return kr(e).filter((e=>"notice"!==yr(e)||"everything"===t&&(e=>n||e.events.length>0)(e))).map((e=>function(e,t){
const{name:n,directory:r}=e,o=ro(r),s=void 0===n?o:`<b>${to(n)}</b> in ${o}`;return io(`${co[yr(e)]} ${s}`,$o(e,t))
}(e,t)))}async function Fo(e,t,n){const r=function(e,t){return h(e,t,Kr)}(e,t),o=n?async function(e){try{
await c.z.addRaw(e).write()}catch(e){c.Yz(`The job summary was not written: ${String(e)}`)}}(function(e){
const t=Ro(e,"everything");if(qo(t))return t;const n=Ro(e,"wrong");return qo(n)?n:Ro(e,"counts")
}(r)):void 0,{shown:s,left:i}=function(e){
const t=e.filter((({kind:e,level:t})=>"input"===e&&"error"===t)),n=function(e){return{kind:"input",level:"error",
title:"Phaset: inputs",message:e.map((e=>e.message)).join("\n")}}(t.map(fr))
;if(t.length<2||n.message.length>4096)return lr(e);const{shown:r,left:o}=lr(e.filter((e=>!t.includes(e))));return{
shown:[n,...r],left:o}}(Go(r));for(const{title:e,lines:t}of function(e){
const{components:t,noEvent:n,notes:r}=e,o=n=>t.flatMap((t=>n(t).map((n=>function(e,t,{components:n}){
if(1===n.length)return e;const{directory:r,recordId:o="."}=t;return`${"."===r?o:r}: ${e}`}(n,t,e)))));return[{
title:"Events",lines:[...void 0===n?[]:[`No event: ${n}`],...r,...o((({events:e})=>e.map(qr)))]},{title:"Record",
lines:o((({record:e})=>[Rr("record",e)]))},{title:"Standards",lines:o((({standards:e})=>function(e){
return[...vr(e.checks??[]).map(Lr),Rr("standards",e)]}(e)))
}].filter((({lines:e})=>e.length>0)).map((({title:e,lines:t})=>({title:e,lines:t.map(Dr)})))}(r))Zo(e,t)
;for(const e of s)Jo(e);const a=function(e,t){const n=new Set(t.filter((({kind:e})=>"check"!==e)))
;return[e.problems,...e.components.map((({problems:e})=>e))].flatMap((e=>(0,
l.o3)(e.filter((e=>n.has(e)))))).map((({level:e,message:t})=>Dr(`${e}: ${t}`)))}(r,i);a.length>0&&Zo("More problems",a),
c.pq((0,x.g9)(`Phaset: ${$r(r)}`));for(const[e,t]of Object.entries(function({components:e,undelivered:t}){
const{pass:n,warning:r,failure:o}=hr(e);return{events:Br(e.flatMap(Vr)),record:Qr(e.map((({record:e})=>e.state))),
standards:Qr(e.map((({standards:e})=>e.state))),passes:String(n),warnings:String(r),failures:String(o),
undelivered:t??"",results:Hr(e.map(Yr),kr(e).map(Yr))}}(r)))c.uH(e,t);await o}function Go({problems:e,components:t}){
return[...e,...t.flatMap((e=>e.problems))]}function Zo(e,t){c.Oh(e);for(const e of t)c.pq(e);c.N4()}const Wo={
error:c.z3,warning:c.$e,notice:c.lm};function Jo({level:e,message:t,title:n,file:r,line:o,column:s}){Wo[e](t,(0,d.s)({
title:n,file:r,startLine:o,startColumn:s}))}function Yo({kind:e}){return"delivery"===e||"fetch"===e}function Vo(e,t){
const n=e.flatMap((({directory:e,standards:n})=>(0,
O.z$)(vr(n.checks??[]),t).map((({name:t})=>"."===e?t:`${t} (${e})`))));return 0===n.length?[]:[{kind:"failing-checks",
level:"error",title:"Phaset: standards",
message:`standards-fail-on is ${t}, and these checks did not pass: ${n.join(", ")}`}]}const Qo={kind:"delivery",
level:"error",title:"Phaset: cancelled",message:"the job was cancelled before all was delivered"},Ko={notes:[],
components:[],dryRun:!1};function Xo(e,t){return"invalid"===t.kind?[(0,l.EP)(t.problem)]:nt({endpoint:""!==e.endpoint,
token:""!==e["webhook-token"]||""!==e["api-key"]},t.value)}function es(e,t,n){return{token:e["github-token"],
baseUrl:n.GITHUB_API_URL??"https://api.github.com",repository:t.repository}}process.exitCode=1
;const ts=new AbortController;process.once("SIGINT",(()=>ts.abort())),async function(e){const t=function(e){
const t=[...Object.keys(Fe.shape),...Ze];return Object.fromEntries(t.map((t=>[t,e(t)])))}(c.V4),n=function(e){
const t=function(e,t){
const n=e.flatMap(_).filter((e=>!v.test(e))),r=n.map((e=>/:\s+(.*)$/.exec(e)?.[1]??"")),o=_(t).map((e=>/:\s*(.*)$/.exec(e)?.[1]??"")),s=o.map((e=>g.exec(e)?.[1]??""))
;return[...new Set([...n,...r,...o,...s])].filter((e=>""!==e))
}(["webhook-token","api-key","github-token"].map((t=>e[t]??"")),e.headers??"");for(const e of t.flatMap(p))c.Pq(e)
;return f(t)}(t),{inputs:r,failOn:o,problems:s}=function(e,t){const{renamed:n,namedBy:r,problems:o}=function(e,t){
const n=Ze.filter((t=>""!==(e[t]??""))).map((n=>function(e,t,n){
const r=t[e]??"",{name:o,leftOut:s}=Ge[e],i="run-deployment"===e?Ye.get(r):r,a=e=>({kind:"refused",problem:(0,l.oi)(e)})
;return void 0===i?a(`${e} is ${(0,
x.hD)(n(r))}; it takes one of true, false`):t[o]!==s?a(`${e} and ${o} are both given; leave out ${e}`):{kind:"taken",
vendorName:e,name:o,text:i,problem:(0,l.oi)(`${e} is the vendor's name for ${o}`,"notice")}
}(n,e,t))),r=n.flatMap((e=>"taken"===e.kind?e:[]));return{renamed:{...e,
...Object.fromEntries(r.map((({name:e,text:t})=>[e,t])))},namedBy:new Map(r.map((({name:e,vendorName:t})=>[e,t]))),
problems:n.map((({problem:e})=>e))}
}(e,t),{data:s,error:i}=Fe.safeParse(n),a=Fe.shape["fail-on"].safeParse(n["fail-on"]).data??"config",c=[...(i?.issues??[]).map((e=>{
const o=String(e.path[0]);return function(e,t,n){if("custom"===e.code)return(0,l.oi)(`${t} ${e.message}`)
;const r="invalid_value"===e.code?(0,Ne.Z)(n,e.values.map(String)):"";return(0,l.oi)(`${t} is ${(0,
x.hD)(n)}; it takes ${e.message}${r}`)}(e,r.get(o)??o,t(n[o]??""))})),...We(n),...Je(t(n["record-id"]??"")),...o]
;return void 0===s||(0,l.JD)(c)?{failOn:a,problems:c}:{inputs:s,failOn:a,problems:c}}(t,n),i=function(e,t){
const n=t=>e[t]??"",r=function(e,t){if(""===e)return(0,ke.Uq)({});let n;try{n=t(e)}catch{return(0,
ke.Gq)("the event's payload can't be read: no file at GITHUB_EVENT_PATH")}try{return(0,ke.Uq)(JSON.parse(n))}catch{
return(0,ke.Gq)("the event's payload, the file at GITHUB_EVENT_PATH, is not JSON")}}(n("GITHUB_EVENT_PATH"),t)
;return"invalid"===r.kind?r:(0,ke.Uq)({eventName:n("GITHUB_EVENT_NAME"),payload:r.value,sha:n("GITHUB_SHA"),
ref:n("GITHUB_REF"),repository:n("GITHUB_REPOSITORY"),serverUrl:n("GITHUB_SERVER_URL"),actor:n("GITHUB_ACTOR")})
}(e.environment,(e=>(0,u.readFileSync)(e,"utf8"))),h=void 0===r||"invalid"===i.kind?{...Ko,problems:Xo(t,i)
}:await async function(e){
const{inputs:t,context:n,redact:r,cancelled:o}=e,s=ar(t,n),{connection:i,notes:u,noEvent:p,problems:f}=s,h={...Ko,
notes:u,...(0,d.s)({noEvent:p}),problems:f};if("closed"===i.kind||(0,l.JD)(f))return h;const m=ae(i,t,r,e)
;c.uH("undelivered",m.undelivered??"")
;const v="open"===i.kind&&t.replay.length>0?await(await a.e(474).then(a.bind(a,6093))).replay(t,i.tokens,m):await async function({inputs:e,context:t,environment:n},r,o){
const{connection:s,record:i,standards:c}=r,{workspace:u}=o,p=await async function(e){
const{inputs:t,workspace:n}=e,{directories:r,problems:o}=await async function(e,t){
const n=e.filter((e=>e.startsWith("!"))),r=e.filter((e=>!e.startsWith("!")));if(0===r.length){
const e="working-directory only excludes; give a directory or a glob, such as apps/*";return{directories:[],
problems:[(0,l.oi)(e)]}}const o=await Promise.all(r.map((e=>ve.test(e)?async function(e,t,n){if(function(e){
return/^(?:[/\\~]|[A-Za-z]:)/.test(e)||e.split(/[/\\]/).includes("..")}(e))return ge(e)
;const{findManifests:r,MANIFEST_FILE:o}=await Promise.all([a.e(377),a.e(300)]).then(a.bind(a,8300)),s=await r(e,t,n)
;return 0===s.length?_e(`working-directory: no directory that ${(0,
x.hD)(e)} matches holds a ${o}; mend the pattern, add the manifest, or check the repository out before this step`):{
directories:s.map((e=>(0,me.i)(n,(0,I.dirname)(e)))),problems:[]}}(e,n,t):async function(e,t){const n=(0,I.resolve)(t,e)
;return!(0,me.F)(t,n)||await async function(e,t){if(t===e)return!1;try{return!(0,me.F)(await(0,he.realpath)(e),await(0,
he.realpath)(t))}catch{return!1}}(t,n)?ge(e):{directories:[(0,me.i)(t,n)],problems:[]}
}(e,t)))),s=o.flatMap((e=>e.directories));return{directories:[...new Set(s)].sort(),
problems:o.flatMap((({problems:e})=>e))}}(t["working-directory"],n),[s]=r
;if(1===r.length&&0===o.length&&void 0!==s)return{components:[await ye(s,e)],problems:o};const{"record-id":i,...c}=t,u={
...e,inputs:{...c,"record-id":void 0}},d=b(16);return{components:we(await d.map(r,(e=>ye(e,u)))),problems:o}}({inputs:e,
workspace:u,..."open"===s.kind&&{tokens:s.tokens},withManifest:"nothing"!==i.kind||"nothing"!==c.kind
}),{assignments:f,notes:h,problems:m}=await async function({components:e,problems:t},n,{recordId:r,shard:o,sources:s}){
const i=n.length>0&&!pe(o)?["the run of share 1 sends the events"]:[],[c]=e
;if(1===e.length&&0===t.length&&void 0!==c)return{assignments:fe(e,new Map([[c,pe(o)?[...n]:[]]]),o),notes:i,problems:t}
;const{gatherChanges:u,routeEvents:d}=await a.e(842).then(a.bind(a,842)),l=pe(o)&&e.length>0?n:[],p=d(void 0===r?await u(l,e,s):[...l],e,r)
;return{assignments:fe(e,p.events,o),notes:[...i,...p.notes],problems:[...t,...p.problems]}}(p,r.events,{
recordId:e["record-id"],shard:e.shard,sources:{workspace:u,access:es(e,t,n)}
}),v=f.map((e=>function({component:e,events:t,eventsOnly:n},r){return function(e,t){
const n=function({directory:e,manifest:t},{record:n,repositoryUrl:r}){if("nothing"===n.kind)return Xe(n.reason)
;if("found"!==t?.kind){
const r="."===e?"":"correct working-directory, ",o=`there is no ${t?.file}; add it, ${r}or check the repository out before this step`
;return n.auto?Xe(o):et(tt(`record: ${o}`))}if(void 0===t.manifest)return et(...t.problems);if("check"===n.kind)return{
plan:{kind:"checked"},problems:t.problems};const{record:o,problems:s}=function(e,{file:t,repositoryUrl:n}){
const{id:r,organizationId:o,$schema:s,...i}=e,a=i.spec.repo??n,c=(e,n)=>[{kind:"manifest",level:e,file:t,
message:`${t} has no spec.repo${n}`}];if(void 0===a)return{
problems:c("error",", and the run does not say which repository it is; add it")}
;const u=void 0===i.spec.repo?c("notice",`; the record is sent with ${a}`):[];return{record:{...i,spec:{...i.spec,repo:a
}},problems:u}}(t.manifest,{...t,repositoryUrl:r});return{plan:void 0===o?{kind:"failed"}:{kind:"upload",record:o},
problems:[...t.problems,...s]}}(e,t),r=function({manifest:e},t){if("nothing"===t.kind)return Xe(t.reason)
;if("found"!==e?.kind)return t.auto?Xe(`there is no ${e?.file}`):{plan:{kind:t.kind,baselineId:Ve},problems:[]}
;if(e.baselineUnclear)return et(tt(`${e.file} does not tell its baseline.id; mend it for the standards`))
;const n=e.baselineId??Ve;return{plan:{kind:t.kind,baselineId:n},problems:[]}}(e,t.standards),o={component:e,
events:t.events,record:n.plan,standards:r.plan,problems:[...n.problems,...r.problems]}
;if(!function({events:e,record:t,standards:n}){return e.length>0||"upload"===t.kind||"upload"===n.kind||"check"===n.kind
}(o))return o;const s=function({directory:e,manifest:t,credentials:n,sameRecord:r=[]}){
const{orgId:o,recordId:s,token:i}=n;if(r.length>0){
const t=r.slice(0,5).map(x.hD).join(", "),n=r.length>5?` and ${r.length-5} more`:"",o=`the record ${(0,
x.hD)(s)} of ${(0,
x.hD)(e)} is also that of ${t}${n}; nothing is sent for them until each manifest has an "id" of its own`;return{
kind:"missing",problems:[(0,l.oi)(o)]}}if(void 0!==o&&void 0!==s&&void 0!==i)return{kind:"complete",credentials:{
orgId:o,recordId:s,token:i}}
;const a=void 0===t?"the manifest":t.file,[c,u]="found"===t?.kind?["tells none","mend the manifest"]:["is not in the checkout","check the repository out before this step"],d=(t,n)=>(0,
l.oi)(`${t} is not known for the directory ${e}: the input is empty, and ${a}, the place of its "${n}", ${c}; give the input, or ${u}; nothing is sent for it until then`),p=[]
;return void 0===o&&p.push(d("org-id","organizationId")),void 0===s?p.push(d("record-id","id")):void 0===i&&p.push((0,
l.oi)(`webhook-token has no token for the record of ${e}; give it a line ${(0,
x.hD)(`${s}: token`)}, and see that the secret it comes from exists`)),{kind:"missing",problems:p}}(e)
;return"complete"===s.kind?{...o,credentials:s.credentials}:function(e,t){const{record:n,standards:r}=e;return{...e,
events:[],record:"upload"===n.kind?{kind:"failed"}:n,standards:"skipped"===r.kind?r:{kind:"failed"},
problems:[...e.problems,...t]}}(o,s.problems)}(e,{...r,events:t,...n&&Ke})}(e,r))),g=await async function(e,t){
const n=b(8),r=e.map((e=>function(e,t,n){const r=function({credentials:e,events:t},n){return void 0===e?[]:t.map((t=>{
const r=n.prepare({kind:"event",body:t.body},e);return async()=>({...t,...(0,d.s)({delivery:await r()})})}))
}(e,t),o=function({credentials:e,record:t},n){if("skipped"===t.kind)return async()=>({state:"skipped",reason:t.reason})
;if("upload"!==t.kind||void 0===e){const e="checked"===t.kind?"checked":"failed";return async()=>({state:e})}
const r=n.prepare({kind:"record",body:t.record},e);return async()=>({...(0,$.ur)(await r()),record:t.record})}(e,t)
;return async()=>{
const[s,i,a]=await Promise.all([(0,E.a)(r),o(),F(e,t,n)]),{directory:c,credentials:u,manifest:l}=e.component,p="found"===l?.kind?l.name:void 0
;return{directory:c,...(0,d.s)({recordId:u.recordId,name:p}),events:s,record:i,standards:a.report,
problems:[...e.problems,...s.flatMap((({body:e,delivery:t})=>(0,$.s9)(`event ${e.event}`,t))),...(0,
$.s9)("record",i.delivery),...a.problems]}}}(e,t,n)));return Promise.all(r.map((e=>e())))}(v,o);return{components:g,
notes:[...r.notes,...h],problems:m}}(e,s,m),{undelivered:g,problems:_}=m.close();return{...h,...v,dryRun:t["dry-run"],
...(0,d.s)({undelivered:g}),
problems:[...f,..._,...v.problems,...Vo(v.components,t["standards-fail-on"]),...o.aborted?(y=v.components,
y.some((({problems:e})=>e.some(Yo)))?[Qo]:[]):[]]};var y}({...e,inputs:r,context:i.value,redact:n}),m={...h,
problems:[...s,...h.problems]};return await Fo(m,n,r?.summary??!0),!function(e,t){
if(t.some((({kind:e})=>"failing-checks"===e)))return!0;const n=t.filter((({kind:e})=>"check"!==e));switch(e){
case"never":return!1;case"config":return n.some((({level:e})=>"error"===e));case"any":
return n.some((e=>Yo(e)||"error"===e.level))}}(o,Go(m))}({environment:process.env,cancelled:ts.signal}).then((e=>{
process.exitCode=e?0:1
})).catch((e=>c.C1(`phaset-action failed where it should not; please report it: ${e}`))).finally((()=>process.stdout.write("",(()=>process.exit()))));