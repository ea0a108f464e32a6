import{createRequire as e}from"module";const t=e(import.meta.url);var n,r,o,s,i={1916:(((e,t)=>{
t.Io=void 0;var n=new Uint32Array(65536),r=function(e,t){
for(var r=e.length,o=t.length,s=1<<r-1,i=-1,a=0,c=r,u=r;u--;)n[e.charCodeAt(u)]|=1<<u;for(u=0;u<o;u++){
var d=n[t.charCodeAt(u)],l=d|a;(a|=~((d|=(d&i)+i^i)|i))&s&&c++,(i&=d)&s&&c--,i=i<<1|~(l|(a=a<<1|1)),a&=l}
for(u=r;u--;)n[e.charCodeAt(u)]=0;return c},o=function(e,t){
for(var r=t.length,o=e.length,s=[],i=[],a=Math.ceil(r/32),c=Math.ceil(o/32),u=0;u<a;u++)i[u]=-1,s[u]=0
;for(var d=0;d<c-1;d++){for(var l=0,p=-1,f=32*d,h=Math.min(32,o)+f,m=f;m<h;m++)n[e.charCodeAt(m)]|=1<<m
;for(u=0;u<r;u++){var v=n[t.charCodeAt(u)],g=i[u/32|0]>>>u&1,_=v|l,y=p&(E=((v|(I=s[u/32|0]>>>u&1))&p)+p^p|v|I)
;(S=l|~(E|p))>>>31^g&&(i[u/32|0]^=1<<u),y>>>31^I&&(s[u/32|0]^=1<<u),p=(y=y<<1|I)|~(_|(S=S<<1|g)),l=S&_}
for(m=f;m<h;m++)n[e.charCodeAt(m)]=0}var w=0,b=-1,k=32*d,$=Math.min(32,o-k)+k;for(m=k;m<$;m++)n[e.charCodeAt(m)]|=1<<m
;var O=o;for(u=0;u<r;u++){var I,E,S;v=n[t.charCodeAt(u)],g=i[u/32|0]>>>u&1,_=v|w,
O+=(S=w|~((E=((v|(I=s[u/32|0]>>>u&1))&b)+b^b|v|I)|b))>>>o-1&1,O-=(y=b&E)>>>o-1&1,S>>>31^g&&(i[u/32|0]^=1<<u),
y>>>31^I&&(s[u/32|0]^=1<<u),b=(y=y<<1|I)|~(_|(S=S<<1|g)),w=S&_}for(m=k;m<$;m++)n[e.charCodeAt(m)]=0;return O}
;t.Io=function(e,t){if(e.length<t.length){var n=t;t=e,e=n}return 0===t.length?e.length:e.length<=32?r(e,t):o(e,t)}})),
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
return`${e} ${t}${1===e?"":"s"}`}n.d(t,{U:()=>r})})),4409:(((e,t,n)=>{function r(e){
return e.code??String(e)}n.d(t,{$:()=>r})})),1828:(((e,t,n)=>{n.d(t,{c:()=>o});var r=n(7541)
;function o(e){return e.map(s).join("").replace(/^\./,"")}function s(e){
return"number"==typeof e?`[${e}]`:/^[\w$-]{1,40}$/.test(String(e))?`.${String(e)}`:`[${(0,r.hD)(String(e))}]`}})),
9881:(((e,t,n)=>{function r(){return 1e3*process.uptime()}n.d(t,{t:()=>r})})),
7413:(((e,t,n)=>{function r(e){const t=Object.entries(e).filter((([,e])=>void 0!==e))
;return Object.fromEntries(t)}n.d(t,{O:()=>r})})),9550:(((e,t,n)=>{n.d(t,{F:()=>o,i:()=>s});var r=n(6760)
;function o(e,t){const n=(0,r.relative)(e,t);return".."!==n&&!n.startsWith(`..${r.sep}`)&&!(0,r.isAbsolute)(n)}
function s(e,t){return(0,r.relative)(e,t).split(r.sep).join("/")||"."}})),8414:(((e,t,n)=>{n.d(t,{
EP:()=>i,JD:()=>p,ZT:()=>l,dS:()=>c,fr:()=>d,oi:()=>s,vh:()=>a});var r=n(1366),o=n(7413);function s(e,t="error"){return{
kind:"input",level:t,title:"Phaset: input",message:e}}function i(e,t="error"){return{kind:"payload",level:t,
title:"Phaset: event",message:e}}const a=["error","warning","notice"];function c(e){
return e.toSorted(((e,t)=>a.indexOf(e.level)-a.indexOf(t.level)||(e.line??0)-(t.line??0)||(e.column??0)-(t.column??0)))}
const u=20;function d(e,t="here"){const n=e.slice(u),[r]=n;if(void 0===r)return[...e]
;const s=l(n,a),{kind:i,level:c,file:d}=r,p=`${d??t}: plus ${s.join(" and ")}`;return[...e.slice(0,u),{kind:i,level:c,
message:p,...(0,o.O)({file:d})}]}function l(e,t){return t.flatMap((t=>{const{length:n}=e.filter((e=>e.level===t))
;return 0===n?[]:[(0,r.U)(n,t)]}))}function p(e){return e.some((({level:e})=>"error"===e))}})),
7541:(((e,t,n)=>{n.d(t,{g9:()=>d,hD:()=>s,hF:()=>u,ml:()=>l,ts:()=>c})
;const r=80,o=/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;function s(e){return l(d(c(i(e))),r)}function i(e){try{
return JSON.stringify(e)??String(e)}catch{return"a value too deep to show"}}const a=/^[\x20-\x7e]*$/;function c(e){
return a.test(e)?e:e.replace(o,(e=>`\\u{${(e.codePointAt(0)??0).toString(16)}}`))}function u(e){
return d(i(e).replace(o,(e=>{
return(t=e,Array.from(t.split(""),(e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`))).join("");var t})))}
function d(e){return e.replaceAll("##[","##\\u005b")}function l(e,t){
return e.length<=t?e:`${e.slice(0,t-1).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}})),2371:(((e,t,n)=>{n.d(t,{
Z:()=>s});var r=n(1916);const o=100;function s(e,t){const n=i(e,t);return void 0===n?"":`; did you mean "${n}"?`}
function i(e,t){if(e.length>o)return;const n=a(e);let s,i=Number.POSITIVE_INFINITY;for(const e of t){const t=a(e),o=(0,
r.Io)(n,t);o<i&&o<=Math.ceil(Math.max(n.length,t.length)/3)&&(s=e,i=o)}return s}function a(e){
return e.toLowerCase().replace(/[\s_-]/g,"")}})),5373:(((e,t,n)=>{n.d(t,{LJ:()=>i,V$:()=>d,rB:()=>s,
ty:()=>g,xQ:()=>a});var r=n(7541),o=n(9269);function s({events:e,record:t,standards:n}){
return[...e.map((({body:e,delivery:t})=>({item:`event ${e.event}`,delivery:t}))),{item:"record",delivery:t.delivery},{
item:"standards",delivery:n.delivery},{item:`Baseline ${(0,r.hD)(n.baselineId)}`,delivery:n.fetch
}].flatMap((({item:e,delivery:t})=>void 0===t||"delivered"===t.outcome?[]:[{item:e,delivery:t}]))}function i(e,t,n){
const r=e.map((({item:e,delivery:r})=>{const o=r.last??r.givenUp?.cause??n?.last;return{item:e,delivery:r,last:o,
...f(e,r,o,t.host)}}));return[...Map.groupBy(r,(({what:e,remedy:t})=>JSON.stringify([e,t]))).values()].map((e=>c(e,t)))}
function a(e){return e.find((({delivery:{outcome:e,last:t}})=>void 0!==t&&"refused"!==e))?.delivery}function c(e,t){
const[{what:n,remedy:r,last:s}={what:"",remedy:""}]=e,i=e.map((({delivery:e})=>e))
;if(404===s?.status&&e.every((({item:e})=>e.startsWith("Baseline"))))return u(e.map((({item:e})=>e)).join(", "),n)
;const a=t=>e.filter((({delivery:e})=>"unknown"===e.outcome===t)).map((({item:e})=>e)),c={what:n,remedy:r,
attempts:Math.max(...i.map((({tries:e})=>e))),answer:void 0===s?"":(0,o.O1)(s),lost:a(!1),uncertain:a(!0)
},l=i.some((({outcome:e})=>"refused"===e));return{kind:"delivery",level:l?"error":"warning",
title:"Phaset: not delivered",message:d(c,l&&(s?.status??0)>=400?` for ${t.identity}`:""),cause:c}}function u(e,t){
return{kind:"baseline",level:"error",title:"Phaset: Baseline",
message:`the ${e} is not in Phaset (${t}). Create it there, or name another in the manifest's baseline.id.`}}
function d(e,t){
const{what:n,attempts:r,answer:s,lost:i,uncertain:a,remedy:c}=e,u=[...i.length>0?[`${p(i)} not delivered`]:[],...a.length>0?[`${p(a)} may have arrived`]:[]].join("; ")
;return`${n}${(0,o.U_)(r)}${s}${t}: ${u}${c&&`. ${c}.`}`}const l={event:"events",record:"records",
standards:"sets of standards",Baseline:"Baselines"};function p(e){
const t=[...Map.groupBy(e,(e=>e.split(" ")[0]??e))].map((([e,[t=e,...n]])=>0===n.length?t:`${n.length+1} ${l[e]??e}`)),n=t.pop()
;return 0===t.length?`${n}`:`${t.join(", ")} and ${n}`}function f(e,t,n,r){if(void 0===n)return{what:(0,
o.U$)(t.givenUp),remedy:""};const{status:s,failure:i}=n,a=(0,o.Be)(n);if(void 0===s){const[e=a,t=""]=(i??a).split("; ")
;return{what:e.includes(r.replace(/:\d+$/,""))?e:`${r}: ${e}`,remedy:(c=t,c.replace(/^./,(e=>e.toUpperCase())))}}var c
;return{what:`${a} from ${r}`,remedy:h(e,n,s)}}function h(e,{redirectHost:t},n){
return n<300?"The answer is a web page, not Phaset's: check endpoint, and headers if a gateway asks for a log-in":n<400?`It redirects to ${void 0===t?"another address":(0,
r.hD)(t)}, and the action follows no redirect: set endpoint to the final address`:400===n&&"standards"===e?m:v[n]??""}
const m="Unless standards-status-words is auto, the status words may be the reason",v={
401:"Check webhook-token: each record has its own",
403:"Check webhook-token, and headers if a gateway is in front of Phaset",
404:"Check the path of endpoint: Phaset has no such address",407:"The proxy asks for a log-in: check HTTPS_PROXY",
413:"Check the size limit of the gateway in front of Phaset"};function g(e){return void 0===e?{state:"checked"}:{
state:"delivered"===e.outcome?"uploaded":"failed",delivery:e}}})),9269:(((e,t,n)=>{n.d(t,{Be:()=>u,
Ks:()=>s,O1:()=>d,U$:()=>a,U_:()=>c});var r=n(7541),o=n(603);function s({outcome:e,tries:t,last:n,givenUp:r}){
return void 0===n?`not sent: ${a(r)}`:"delivered"===e?t>1?`delivered after ${t} attempts`:"delivered":`${i[e]}${c(t)}: ${u(n)}${d(n)}`
}const i={"not-arrived":"did not arrive",refused:"refused",unknown:"may have arrived"};function a(e){
return"cancelled"===e?.reason?"the job was cancelled":void 0!==e?.cause?u(e.cause):"announced"===e?.reason?"Phaset takes no more requests for now (rate limited)":"the time for deliveries (deadline) was up"
}function c(e){return e>1?` (${e} attempts)`:""}function u({status:e,failure:t}){return void 0===e?t??"no answer":(0,
o.Wn)(e)}function d({status:e,body:t,isWebPage:n}){const o=t.trim();return void 0===e||""===o||n?"":` (it answered ${(0,
r.hD)(o)})`}})),2714:(((e,t,n)=>{async function r(e){const t=[];for(const n of e)t.push(await n())
;return t}n.d(t,{a:()=>r})})),1823:(((e,t,n)=>{function r(e,t){
const n=c(e),r=t.flatMap((e=>a(e).flatMap((t=>u(n,c(t)).map((t=>({component:e,...t
}))))))),o=r.filter((e=>!r.some((t=>d(e,t)))));return t.filter((e=>o.some((t=>t.component===e))))}function o(e,t){
for(const{index:n}of e.matchAll(/^|(?<=[:/])/g)){
const r=c(e.slice(n)).join(" "),o=t.filter((e=>a(e).some((e=>""!==r&&c(e).join(" ")===r))));if(o.length>0)return o}
return[]}function s(e,t){const n=c(i(e)).join(" ");return t.filter((e=>!e.includes("*"))).some((e=>c(e).join(" ")===n))}
function i(e){return e.slice(e.lastIndexOf("/")+1)}function a(e){
const{directory:t,manifest:n,credentials:r,isCalledAsEnvironment:o}=e
;return[t,o?void 0:i(t),"found"===n?.kind?n.name:void 0,r.recordId].filter((e=>void 0!==e))}function c(e){
return e.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu)??[]}function u(e,t){
return 0===t.length?[]:e.flatMap(((n,r)=>t.every(((t,n)=>e[r+n]===t))?[{start:r,end:r+t.length}]:[]))}function d(e,t){
return e.end-e.start<t.end-t.start&&t.start<=e.start&&e.end<=t.end}n.d(t,{PH:()=>o,n4:()=>r,tq:()=>s})})),
8055:(((e,t,n)=>{n.d(t,{h:()=>o,k:()=>s});const r=()=>n.e(752).then(n.t.bind(n,6752,19))
;async function o(e,t){return void 0===t?.dispatcher?globalThis.fetch(e,t):(await r()).fetch(e,t)}class s{#e;#t
;constructor(e){this.#e=e}dispatch(e,t){return this.#n().then((n=>n.dispatch(e,t)),(e=>t.onError?.(e))),!0}
async close(){const e=await this.#t;await(e?.close())}async destroy(){const e=await this.#t;await(e?.destroy())}#n(){
return this.#t??=r().then((({ProxyAgent:e})=>new e(this.#e))),this.#t}}})),603:(((e,t,n)=>{n.d(t,{
AA:()=>a,Wn:()=>u,n:()=>i,sG:()=>s});var r=n(7067);const o=new Set([408,425,429,503]);function s(e,t){
return o.has(e)?"not-arrived":e<200||e>=500?"unknown":e<300&&!t?"delivered":"refused"}function i(e){const t=s(e,!1)
;return"delivered"===t?"unknown":t}function a(e,t){
return!!/^\s*<[a-z!?/]/i.test(t)||/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(e??"")&&!c(t)}function c(e){try{
return JSON.parse(e.trim()||"null"),!0}catch{return!1}}function u(e){return`${e} ${r.STATUS_CODES[e]??""}`.trim()}})),
1844:(((e,t,n)=>{n.d(t,{M:()=>p,w:()=>l});var r=n(4922),o=n(3759)
;const s=r.YjP().check(o.Fk(/^(?:[1-9]\d{9}|[1-9]\d{12})$/)),i=r.YjP().check(o.Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)),a=r.YjP().check(o.m9(1)),c=r.Whr().check(o.UI())
;function u(){const e={createdAt:r.lqM(s),submittedAt:r.lqM(s)};return r.gMt("event",[r.rej({event:r.euz("change"),
commitSha:i,timestamp:r.lqM(s)}),r.rej({event:r.euz("deployment"),commitSha:i,timestamp:r.lqM(s)}),r.rej({
event:r.euz("incident-opened"),id:a,createdAt:s}),r.rej({event:r.euz("incident-resolved"),id:a,createdAt:s,resolvedAt:s
}),r.rej({event:r.euz("comment")}),r.rej({event:r.euz("review-approved"),...e}),r.rej({event:r.euz("review-changes"),
...e}),r.rej({event:r.euz("pr-opened"),additions:r.lqM(c),changedFiles:r.lqM(c),deletions:r.lqM(c)}),r.rej({
event:r.euz("pr-closed"),createdAt:r.lqM(s),closedAt:r.lqM(s)}),r.rej({event:r.euz("pr-merged"),createdAt:r.lqM(s),
mergedAt:r.lqM(s)})])}let d;function l(){return d??=u(),d}const p=Object.keys({change:!0,deployment:!0,
"incident-opened":!0,"incident-resolved":!0,comment:!0,"review-approved":!0,"review-changes":!0,"pr-opened":!0,
"pr-closed":!0,"pr-merged":!0})})),2949:(((e,t,n)=>{n.d(t,{$:()=>r});const r=10})),
1926:(((e,t,n)=>{n.d(t,{hS:()=>l,s9:()=>i,z8:()=>p});var r=n(3024),o=n(4922);const s=1;function i(e){
const t=(0,r.openSync)(e,"wx",384);let n=0;const o=(...e)=>{try{n+=c(t,a(e),n)}catch(e){throw(0,r.ftruncateSync)(t,n),e}
};try{o({version:s})}catch(n){throw(0,r.closeSync)(t),(0,r.rmSync)(e,{force:!0}),n}return{append:o,replace:n=>{
const o=a([{version:s},...n]);try{u(e,o)}catch{(0,r.ftruncateSync)(t,c(t,o,0))}},close:()=>(0,r.closeSync)(t)}}
function a(e){return e.map((e=>`${JSON.stringify(e)}\n`)).join("")}function c(e,t,n){const o=Buffer.from(t)
;for(let t=0;t<o.length;)t+=(0,r.writeSync)(e,o,t,o.length-t,n+t);return o.length}function u(e,t){const n=`${e}.next`
;try{(0,r.writeFileSync)(n,t,{mode:384}),(0,r.renameSync)(n,e)}catch(e){throw(0,r.rmSync)(n,{force:!0}),e}}
const d=o.rej({version:o.Whr()});function l({version:e=s}){return e<=s}function p(e){
const t=e.replace(/^\uFEFF/,"").split("\n"),n=t.map(((e,t)=>f(e,t+1))).filter((e=>void 0!==e)),r=n.at(-1)
;"damaged"===r?.kind&&r.number===t.length&&n.pop();const[o]=n,{data:s}=d.safeParse("value"===o?.kind?o.value:void 0)
;return void 0===s?{lines:n}:{version:s.version,lines:n.slice(1)}}function f(e,t){if(""!==e.trim())try{return{number:t,
kind:"value",value:JSON.parse(e)}}catch{return{number:t,kind:"damaged",problem:"is not JSON"}}}})),
6252:(((e,t,n)=>{n.d(t,{Bh:()=>o,n5:()=>i,z$:()=>s});var r=n(7413);function o(e){
const t=t=>e.filter((e=>e.status===t)).length;return{passes:t("pass"),warnings:t("warning"),failures:t("failure"),
results:e.map((({name:e,message:t,path:n,status:r})=>({name:e,message:t,path:n,status:r})))}}function s(e,t){switch(t){
case"never":return[];case"failure":return e.filter((e=>"failure"===e.status));case"warning":
return e.filter((e=>"pass"!==e.status))}}function i(e){
return[...e.filter((e=>"failure"===e.status)),...e.filter((e=>"warning"===e.status))].map((e=>({kind:"check",
level:"failure"===e.status?"error":"warning",title:`Standards: ${e.name}`,message:`${e.remedy} (${e.message})`,...(0,
r.O)({file:e.file,line:e.line})})))}})),2613:((e=>{e.exports=t("assert")})),4434:((e=>{
e.exports=t("events")})),9896:((e=>{e.exports=t("fs")})),8611:((e=>{e.exports=t("http")})),
5692:((e=>{e.exports=t("https")})),9278:((e=>{e.exports=t("net")})),
4589:((e=>{e.exports=t("node:assert")})),6698:((e=>{e.exports=t("node:async_hooks")})),
4573:((e=>{e.exports=t("node:buffer")})),1421:((e=>{e.exports=t("node:child_process")})),
7540:((e=>{e.exports=t("node:console")})),7598:((e=>{e.exports=t("node:crypto")})),
3053:((e=>{e.exports=t("node:diagnostics_channel")})),610:((e=>{e.exports=t("node:dns")})),
8474:((e=>{e.exports=t("node:events")})),3024:((e=>{e.exports=t("node:fs")})),
1455:((e=>{e.exports=t("node:fs/promises")})),7067:((e=>{e.exports=t("node:http")})),
2467:((e=>{e.exports=t("node:http2")})),7030:((e=>{e.exports=t("node:net")})),
6760:((e=>{e.exports=t("node:path")})),643:((e=>{e.exports=t("node:perf_hooks")})),
1792:((e=>{e.exports=t("node:querystring")})),7075:((e=>{e.exports=t("node:stream")})),
8500:((e=>{e.exports=t("node:timers/promises")})),1692:((e=>{e.exports=t("node:tls")})),
3136:((e=>{e.exports=t("node:url")})),7975:((e=>{e.exports=t("node:util")})),
3429:((e=>{e.exports=t("node:util/types")})),5919:((e=>{e.exports=t("node:worker_threads")
})),8522:((e=>{e.exports=t("node:zlib")})),857:((e=>{e.exports=t("os")})),
6928:((e=>{e.exports=t("path")})),3193:((e=>{e.exports=t("string_decoder")})),
4756:((e=>{e.exports=t("tls")})),9023:((e=>{e.exports=t("util")})),
1018:(((e,t,n)=>{n.d(t,{Qq:()=>$});var r=n(8611),o=n.t(r,2),s=n(5692),i=n.t(s,2),a=n(9783)
;const c=()=>n(218),u=e=>c().httpOverHttp(e),d=e=>c().httpsOverHttp(e),l=e=>c().httpOverHttps(e),p=e=>c().httpsOverHttps(e)
;var f,h,m,v=n(8055),g=function(e,t,n,r){function o(e){return e instanceof n?e:new n((function(t){t(e)}))}
return new(n||(n=Promise))((function(n,s){function i(e){try{c(r.next(e))}catch(e){s(e)}}function a(e){try{c(r.throw(e))
}catch(e){s(e)}}function c(e){e.done?n(e.value):o(e.value).then(i,a)}c((r=r.apply(e,t||[])).next())}))};!function(e){
e[e.OK=200]="OK",e[e.MultipleChoices=300]="MultipleChoices",e[e.MovedPermanently=301]="MovedPermanently",
e[e.ResourceMoved=302]="ResourceMoved",e[e.SeeOther=303]="SeeOther",e[e.NotModified=304]="NotModified",
e[e.UseProxy=305]="UseProxy",e[e.SwitchProxy=306]="SwitchProxy",e[e.TemporaryRedirect=307]="TemporaryRedirect",
e[e.PermanentRedirect=308]="PermanentRedirect",e[e.BadRequest=400]="BadRequest",e[e.Unauthorized=401]="Unauthorized",
e[e.PaymentRequired=402]="PaymentRequired",e[e.Forbidden=403]="Forbidden",e[e.NotFound=404]="NotFound",
e[e.MethodNotAllowed=405]="MethodNotAllowed",e[e.NotAcceptable=406]="NotAcceptable",
e[e.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",e[e.RequestTimeout=408]="RequestTimeout",
e[e.Conflict=409]="Conflict",e[e.Gone=410]="Gone",e[e.TooManyRequests=429]="TooManyRequests",
e[e.InternalServerError=500]="InternalServerError",e[e.NotImplemented=501]="NotImplemented",
e[e.BadGateway=502]="BadGateway",e[e.ServiceUnavailable=503]="ServiceUnavailable",
e[e.GatewayTimeout=504]="GatewayTimeout"}(f||(f={})),function(e){e.Accept="accept",e.ContentType="content-type"
}(h||(h={})),function(e){e.ApplicationJson="application/json"}(m||(m={}))
;const _=[f.MovedPermanently,f.ResourceMoved,f.SeeOther,f.TemporaryRedirect,f.PermanentRedirect],y=[f.BadGateway,f.ServiceUnavailable,f.GatewayTimeout],w=["OPTIONS","GET","DELETE","HEAD"]
;class b extends Error{constructor(e,t){super(e),this.name="HttpClientError",this.statusCode=t,
Object.setPrototypeOf(this,b.prototype)}}class k{constructor(e){this.message=e}readBody(){
return g(this,void 0,void 0,(function*(){return new Promise((e=>g(this,void 0,void 0,(function*(){let t=Buffer.alloc(0)
;this.message.on("data",(e=>{t=Buffer.concat([t,e])})),this.message.on("end",(()=>{e(t.toString())}))}))))}))}
readBodyBuffer(){return g(this,void 0,void 0,(function*(){return new Promise((e=>g(this,void 0,void 0,(function*(){
const t=[];this.message.on("data",(e=>{t.push(e)})),this.message.on("end",(()=>{e(Buffer.concat(t))}))}))))}))}}class ${
constructor(e,t,n){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,
this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,
this.userAgent=this._getUserAgentWithOrchestrationId(e),this.handlers=t||[],this.requestOptions=n,
n&&(null!=n.ignoreSslError&&(this._ignoreSslError=n.ignoreSslError),this._socketTimeout=n.socketTimeout,
null!=n.allowRedirects&&(this._allowRedirects=n.allowRedirects),
null!=n.allowRedirectDowngrade&&(this._allowRedirectDowngrade=n.allowRedirectDowngrade),
null!=n.maxRedirects&&(this._maxRedirects=Math.max(n.maxRedirects,0)),null!=n.keepAlive&&(this._keepAlive=n.keepAlive),
null!=n.allowRetries&&(this._allowRetries=n.allowRetries),null!=n.maxRetries&&(this._maxRetries=n.maxRetries))}
options(e,t){return g(this,void 0,void 0,(function*(){return this.request("OPTIONS",e,null,t||{})}))}get(e,t){
return g(this,void 0,void 0,(function*(){return this.request("GET",e,null,t||{})}))}del(e,t){
return g(this,void 0,void 0,(function*(){return this.request("DELETE",e,null,t||{})}))}post(e,t,n){
return g(this,void 0,void 0,(function*(){return this.request("POST",e,t,n||{})}))}patch(e,t,n){
return g(this,void 0,void 0,(function*(){return this.request("PATCH",e,t,n||{})}))}put(e,t,n){
return g(this,void 0,void 0,(function*(){return this.request("PUT",e,t,n||{})}))}head(e,t){
return g(this,void 0,void 0,(function*(){return this.request("HEAD",e,null,t||{})}))}sendStream(e,t,n,r){
return g(this,void 0,void 0,(function*(){return this.request(e,t,n,r)}))}getJson(e){
return g(this,arguments,void 0,(function*(e,t={}){
t[h.Accept]=this._getExistingOrDefaultHeader(t,h.Accept,m.ApplicationJson);const n=yield this.get(e,t)
;return this._processResponse(n,this.requestOptions)}))}postJson(e,t){
return g(this,arguments,void 0,(function*(e,t,n={}){const r=JSON.stringify(t,null,2)
;n[h.Accept]=this._getExistingOrDefaultHeader(n,h.Accept,m.ApplicationJson),
n[h.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,m.ApplicationJson);const o=yield this.post(e,r,n)
;return this._processResponse(o,this.requestOptions)}))}putJson(e,t){
return g(this,arguments,void 0,(function*(e,t,n={}){const r=JSON.stringify(t,null,2)
;n[h.Accept]=this._getExistingOrDefaultHeader(n,h.Accept,m.ApplicationJson),
n[h.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,m.ApplicationJson);const o=yield this.put(e,r,n)
;return this._processResponse(o,this.requestOptions)}))}patchJson(e,t){
return g(this,arguments,void 0,(function*(e,t,n={}){const r=JSON.stringify(t,null,2)
;n[h.Accept]=this._getExistingOrDefaultHeader(n,h.Accept,m.ApplicationJson),
n[h.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,m.ApplicationJson);const o=yield this.patch(e,r,n)
;return this._processResponse(o,this.requestOptions)}))}request(e,t,n,r){return g(this,void 0,void 0,(function*(){
if(this._disposed)throw new Error("Client has already been disposed.");const o=new URL(t)
;let s=this._prepareRequest(e,o,r);const i=this._allowRetries&&w.includes(e)?this._maxRetries+1:1;let a,c=0;do{
if(a=yield this.requestRaw(s,n),a&&a.message&&a.message.statusCode===f.Unauthorized){let e
;for(const t of this.handlers)if(t.canHandleAuthentication(a)){e=t;break}return e?e.handleAuthentication(this,s,n):a}
let t=this._maxRedirects;for(;a.message.statusCode&&_.includes(a.message.statusCode)&&this._allowRedirects&&t>0;){
const i=a.message.headers.location;if(!i)break;const c=new URL(i)
;if("https:"===o.protocol&&o.protocol!==c.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.")
;if(yield a.readBody(),c.hostname!==o.hostname)for(const e in r)"authorization"===e.toLowerCase()&&delete r[e]
;s=this._prepareRequest(e,c,r),a=yield this.requestRaw(s,n),t--}
if(!a.message.statusCode||!y.includes(a.message.statusCode))return a;c+=1,c<i&&(yield a.readBody(),
yield this._performExponentialBackoff(c))}while(c<i);return a}))}dispose(){this._agent&&this._agent.destroy(),
this._disposed=!0}requestRaw(e,t){return g(this,void 0,void 0,(function*(){return new Promise(((n,r)=>{
this.requestRawWithCallback(e,t,(function(e,t){e?r(e):t?n(t):r(new Error("Unknown error"))}))}))}))}
requestRawWithCallback(e,t,n){"string"==typeof t&&(e.options.headers||(e.options.headers={}),
e.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8"));let r=!1;function o(e,t){r||(r=!0,n(e,t))}
const s=e.httpModule.request(e.options,(e=>{o(void 0,new k(e))}));let i;s.on("socket",(e=>{i=e})),
s.setTimeout(this._socketTimeout||18e4,(()=>{i&&i.end(),o(new Error(`Request timeout: ${e.options.path}`))})),
s.on("error",(function(e){o(e)
})),t&&"string"==typeof t&&s.write(t,"utf8"),t&&"string"!=typeof t?(t.on("close",(function(){s.end()})),
t.pipe(s)):s.end()}getAgent(e){const t=new URL(e);return this._getAgent(t)}getAgentDispatcher(e){
const t=new URL(e),n=a.s(t);if(n&&n.hostname)return this._getProxyAgentDispatcher(t,n)}_prepareRequest(e,t,n){const r={}
;r.parsedUrl=t;const s="https:"===r.parsedUrl.protocol;r.httpModule=s?i:o;const a=s?443:80;if(r.options={},
r.options.host=r.parsedUrl.hostname,r.options.port=r.parsedUrl.port?parseInt(r.parsedUrl.port):a,
r.options.path=(r.parsedUrl.pathname||"")+(r.parsedUrl.search||""),r.options.method=e,
r.options.headers=this._mergeHeaders(n),null!=this.userAgent&&(r.options.headers["user-agent"]=this.userAgent),
r.options.agent=this._getAgent(r.parsedUrl),this.handlers)for(const e of this.handlers)e.prepareRequest(r.options)
;return r}_mergeHeaders(e){
return this.requestOptions&&this.requestOptions.headers?Object.assign({},O(this.requestOptions.headers),O(e||{})):O(e||{})
}_getExistingOrDefaultHeader(e,t,n){let r;if(this.requestOptions&&this.requestOptions.headers){
const e=O(this.requestOptions.headers)[t];e&&(r="number"==typeof e?e.toString():e)}const o=e[t]
;return void 0!==o?"number"==typeof o?o.toString():o:void 0!==r?r:n}_getExistingOrDefaultContentTypeHeader(e,t){let n
;if(this.requestOptions&&this.requestOptions.headers){const e=O(this.requestOptions.headers)[h.ContentType]
;e&&(n="number"==typeof e?String(e):Array.isArray(e)?e.join(", "):e)}const r=e[h.ContentType]
;return void 0!==r?"number"==typeof r?String(r):Array.isArray(r)?r.join(", "):r:void 0!==n?n:t}_getAgent(e){let t
;const n=a.s(e),o=n&&n.hostname;if(this._keepAlive&&o&&(t=this._proxyAgent),o||(t=this._agent),t)return t
;const i="https:"===e.protocol;let c=100
;if(this.requestOptions&&(c=this.requestOptions.maxSockets||r.globalAgent.maxSockets),n&&n.hostname){const e={
maxSockets:c,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(n.username||n.password)&&{
proxyAuth:`${n.username}:${n.password}`}),{host:n.hostname,port:n.port})};let r;const o="https:"===n.protocol
;r=i?o?p:d:o?l:u,t=r(e),this._proxyAgent=t}if(!t){const e={keepAlive:this._keepAlive,maxSockets:c}
;t=i?new s.Agent(e):new r.Agent(e),this._agent=t}
return i&&this._ignoreSslError&&(t.options=Object.assign(t.options||{},{rejectUnauthorized:!1})),t}
_getProxyAgentDispatcher(e,t){let n;if(this._keepAlive&&(n=this._proxyAgentDispatcher),n)return n
;const r="https:"===e.protocol;return n=new v.k(Object.assign({uri:t.href,pipelining:this._keepAlive?1:0
},(t.username||t.password)&&{token:`Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}`})),
this._proxyAgentDispatcher=n,r&&this._ignoreSslError&&(n.options=Object.assign(n.options.requestTls||{},{
rejectUnauthorized:!1})),n}_getUserAgentWithOrchestrationId(e){
const t=e||"actions/http-client",n=process.env.ACTIONS_ORCHESTRATION_ID
;return n?`${t} actions_orchestration_id/${n.replace(/[^a-z0-9_.-]/gi,"_")}`:t}_performExponentialBackoff(e){
return g(this,void 0,void 0,(function*(){e=Math.min(10,e);const t=5*Math.pow(2,e)
;return new Promise((e=>setTimeout((()=>e()),t)))}))}_processResponse(e,t){return g(this,void 0,void 0,(function*(){
return new Promise(((n,r)=>g(this,void 0,void 0,(function*(){const o=e.message.statusCode||0,s={statusCode:o,
result:null,headers:{}};let i,a;o===f.NotFound&&n(s);try{
a=yield e.readBody(),a&&a.length>0&&(i=t&&t.deserializeDates?JSON.parse(a,(function(e,t){if("string"==typeof t){
const e=new Date(t);if(!isNaN(e.valueOf()))return e}return t})):JSON.parse(a),s.result=i),s.headers=e.message.headers
}catch(e){}if(o>299){let e;e=i&&i.message?i.message:a&&a.length>0?a:`Failed request: (${o})`;const t=new b(e,o)
;t.result=s.result,r(t)}else n(s)}))))}))}}const O=e=>Object.keys(e).reduce(((t,n)=>(t[n.toLowerCase()]=e[n],t)),{})})),
9783:(((e,t,n)=>{function r(e){const t="https:"===e.protocol;if(o(e))return
;const n=t?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(n)try{
return new i(n)}catch(e){if(!n.startsWith("http://")&&!n.startsWith("https://"))return new i(`http://${n}`)}}
function o(e){if(!e.hostname)return!1;if(s(e.hostname))return!0;const t=process.env.no_proxy||process.env.NO_PROXY||""
;if(!t)return!1;let n;e.port?n=Number(e.port):"http:"===e.protocol?n=80:"https:"===e.protocol&&(n=443)
;const r=[e.hostname.toUpperCase()];"number"==typeof n&&r.push(`${r[0]}:${n}`)
;for(const e of t.split(",").map((e=>e.trim().toUpperCase())).filter((e=>e)))if("*"===e||r.some((t=>t===e||t.endsWith(`.${e}`)||e.startsWith(".")&&t.endsWith(`${e}`))))return!0
;return!1}function s(e){const t=e.toLowerCase()
;return"localhost"===t||t.startsWith("127.")||t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}n.d(t,{H:()=>o,
s:()=>r});class i extends URL{constructor(e,t){super(e,t),this._decodedUsername=decodeURIComponent(super.username),
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}}})),3759:(((e,t,n)=>{n.d(t,{Eb:()=>_,F7:()=>c,FO:()=>b,Fk:()=>w,G8:()=>p,
LK:()=>u,NC:()=>v,Rl:()=>a,UI:()=>g,Zm:()=>f,_L:()=>d,em:()=>l,fU:()=>k,m9:()=>y,mI:()=>O,q0:()=>$,qm:()=>m})
;var r=n(4890),o=n(9396),s=n(4723);function i(e){return e.checks&&(e.checks=[...e.checks]),e}function a(e,t){
return new e(i({type:"string",...s.A2(t)}))}function c(e,t){return new e(i({type:"number",checks:[],...s.A2(t)}))}
function u(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...s.A2(t)})}
function d(e,t){return new e({type:"boolean",...s.A2(t)})}function l(e){return new e({type:"unknown"})}function p(e,t){
return new e({type:"never",...s.A2(t)})}function f(e,t){return new r.sm({check:"less_than",...s.A2(t),value:e,
inclusive:!0})}function h(e,t){return new r.J_({check:"greater_than",...s.A2(t),value:e,inclusive:!1})}function m(e,t){
return new r.J_({check:"greater_than",...s.A2(t),value:e,inclusive:!0})}function v(e){return h(0,e)}function g(e){
return m(0,e)}function _(e,t){return new r.Yk({check:"max_length",...s.A2(t),maximum:e})}function y(e,t){
return new r.Kk({check:"min_length",...s.A2(t),minimum:e})}function w(e,t){return new r.DG({check:"string_format",
format:"regex",...s.A2(t),pattern:e})}function b(e,t,n){const r=s.A2(n);return r.abort??(r.abort=!0),new e({
type:"custom",check:"custom",fn:t,...r})}function k(e,t,n){return new e({type:"custom",check:"custom",fn:t,...s.A2(n)})}
function $(e){const t=new r.QP({check:"describe"});return t._zod.onattach=[t=>{const n=o.fd.get(t)??{};o.fd.add(t,{...n,
description:e})}],t._zod.check=()=>{},t}function O(e){const t=new r.QP({check:"meta"});return t._zod.onattach=[t=>{
const n=o.fd.get(t)??{};o.fd.add(t,{...n,...e})}],t._zod.check=()=>{},t}})),4890:(((e,t,n)=>{n.d(t,{
DG:()=>h,J_:()=>u,KH:()=>d,Kk:()=>p,QP:()=>s,Yk:()=>l,sm:()=>c});var r=n(8532),o=n(4723)
;const s=r.xI("$ZodCheck",((e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,(n=e._zod).onattach??(n.onattach=[])})),i=e=>{
const t=e.value;return!o.cl(t)&&void 0!==t.length},a={number:"number",bigint:"bigint",object:"date"
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
8532:(((e,t,n)=>{n.d(t,{$W:()=>f,GT:()=>d,cV:()=>l,cr:()=>p,tm:()=>s,xI:()=>u});var r,o=n(4723)
;const s=Object.freeze({status:"aborted"}),i={value:void 0,enumerable:!1};let a="captureStackTrace"in Error?Error:null
;function c(e){const t=a;if(t){const n=t.stackTraceLimit;if("number"==typeof n){try{t.stackTraceLimit=0}catch{
return a=null,new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function u(e,t,n,r){function s(e){
this.def=e,this.constr=f,this.traits=new Set}s.prototype={};const a=n,u=a&&new WeakSet;function d(n,r){if(n._zod){
if(n._zod.traits.has(e))return}else{i.value=new s(r);try{Object.defineProperty(n,"_zod",i)}finally{i.value=void 0}}
if(n._zod.traits.add(e),t(n,r),u){const e=Object.getPrototypeOf(n),t=n._zod.constr.prototype;let r=e
;for(;r&&r!==t;)r=Object.getPrototypeOf(r);const s=r??e;u.has(s)||(u.add(s),(0,o.ol)(s,a))}const c=f.prototype
;for(const e in c)Object.prototype.hasOwnProperty.call(c,e)&&(e in n||(n[e]=c[e].bind(n)))}const l=r?.Parent??Object
;class p extends l{}function f(e){const t=r?.Parent?c(p):this;d(t,e);const n=t._zod.deferred;if(n){for(const e of n)e()
;t._zod.deferred=void 0}const o=globalThis.__zod_globalConfig?.postProcessor;return o&&o(t),t}
return Object.defineProperty(p,"name",{value:e}),Object.defineProperty(f,"init",{value:d}),
Object.defineProperty(f,Symbol.hasInstance,{value:t=>!!(r?.Parent&&t instanceof r.Parent)||t?._zod?.traits?.has(e)}),
Object.defineProperty(f,"name",{value:e}),f}class d extends Error{constructor(){
super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class l extends Error{constructor(e){
super(`Encountered unidirectional transform during encode: ${e}`),this.name="ZodEncodeError"}}
(r=globalThis).__zod_globalConfig??(r.__zod_globalConfig={});const p=globalThis.__zod_globalConfig;function f(e){
return e&&Object.assign(p,e),p}})),7428:(((e,t,n)=>{n.d(t,{Kd:()=>d,a$:()=>u});var r=n(8532),o=n(4723)
;const s={get:function(){const e=this._zod;return e.message??(e.message=JSON.stringify(e.def,o.k8,2)),e.message},
set:function(e){this._zod.message=e},enumerable:!0,configurable:!0},i={value:void 0,enumerable:!1
},a=new WeakSet([Object.prototype,Error.prototype]),c=(e,t)=>{e.name="$ZodError",i.value=t,
Object.defineProperty(e,"issues",i),i.value=void 0,Object.defineProperty(e,"message",s);const n=Object.getPrototypeOf(e)
;a.has(n)||(a.add(n),Object.defineProperty(n,"toString",{configurable:!0,enumerable:!1,get(){const e=()=>this.message
;return Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0}),e},set(e){
Object.defineProperty(this,"toString",{value:e,configurable:!0,writable:!0})}}))},u=(0,r.xI)("$ZodError",c),d=(0,
r.xI)("$ZodError",c,void 0,{Parent:Error})})),9396:(((e,t,n)=>{var r;n.d(t,{fd:()=>o})
;(r=globalThis).__zod_globalRegistry??(r.__zod_globalRegistry=new class{constructor(){this._map=new WeakMap,
this._idmap=new Map}add(e,...t){const n=t[0]
;return this._map.set(e,n),n&&"object"==typeof n&&"id"in n&&this._idmap.set(n.id,e),this}clear(){
return this._map=new WeakMap,this._idmap=new Map,this}remove(e){const t=this._map.get(e)
;return t&&"object"==typeof t&&"id"in t&&this._idmap.delete(t.id),this._map.delete(e),this}get(e){const t=e._zod.parent
;if(t){const n={...this.get(t)??{}};delete n.id;const r={...n,...this._map.get(e)};return Object.keys(r).length?r:void 0
}return this._map.get(e)}has(e){return this._map.has(e)}});const o=globalThis.__zod_globalRegistry})),
4723:(((e,t,n)=>{function r(e){const t=Object.values(e).filter((e=>"number"==typeof e))
;return Object.entries(e).filter((([e,n])=>-1===t.indexOf(+e))).map((([e,t])=>t))}function o(e,t){
return"bigint"==typeof t?t.toString():t}n.d(t,{A2:()=>g,Gv:()=>p,MO:()=>d,NM:()=>_,O7:()=>x,PO:()=>i,QH:()=>w,Qd:()=>f,
Rc:()=>C,SS:()=>B,Vy:()=>u,X:()=>D,cl:()=>a,d3:()=>I,gx:()=>l,hi:()=>O,iR:()=>E,jD:()=>j,k8:()=>o,lQ:()=>k,o8:()=>v,
ol:()=>M,p6:()=>c,qQ:()=>h,qh:()=>P,rL:()=>b,sD:()=>m,sn:()=>A,v5:()=>L,w5:()=>r,zH:()=>y});class s{constructor(e){
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
;const r=e.maximum??e.length??e.size;r>=0&&t.push([r,n])}return t}function I(e,t,n){var r
;for(let o=t;o<e.length;o++)(r=e[o]).schema??(r.schema=n)}function E(e,t,n){var r;const o=e.inst?._zod?.traits
;o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst)
;const s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:$(e.inst?._zod.def?.error?.(e))??$(s?.(e))??$(t?.error?.(e))??$(n.customError?.(e))??$(n.localeError?.(e))??"Invalid input",a={}
;for(const t of Object.keys(e))"inst"!==t&&"schema"!==t&&"continue"!==t&&"input"!==t&&"__proto__"!==t&&(a[t]=e[t])
;return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}const S=/[\uD800-\uDBFF]/;function x(e){
const t=e.length;if(!S.test(e))return t;let n=t
;for(let r=0;r<t-1;r++)55296==(64512&e.charCodeAt(r))&&56320==(64512&e.charCodeAt(r+1))&&(n--,r++);return n}
function C(e){return Array.isArray(e)?"array":"string"==typeof e?"string":"unknown"}function A(...e){const[t,n,r]=e
;return"string"==typeof t?{message:t,code:"custom",input:n,inst:r}:{...t}}function M(e,t){for(const n in t){
const r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):N(e,n,r.value)}}
function P(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}
function j(e,t,n){return P(e,t,n,!1)}function N(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){
return null==this?n:P(this,t,n.bind(this))},set(e){P(this,t,e)}})}function z(e,t){const n=Object.getPrototypeOf(e)
;return t in n?void 0:n}let T,U=!1;const R={configurable:!0,get(){U=!0}};function L(e,t,n){
const r=Object.getPrototypeOf(e._zod);t in r&&T!==e._zod?T=void 0:(T=e._zod,Object.defineProperty(r,t,{configurable:!0,
get(){Object.defineProperty(this,t,R);const e=U;U=!1;try{const r=n(this)
;return U?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:r}),U=U||e,r}catch(n){
throw delete this[t],U=U||e,n}},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:e})}}))}
function D(e,t,n,r){const o=z(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){const e={configurable:!0,
writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,e),e.value=n(this),
Object.defineProperty(this,t,e),e.value},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,
value:e})}})}const q="~constantCatch";function B(e){const t=()=>e;return t[q]=!0,t}})),4922:(((e,t,n)=>{
n.d(t,{Xz9:()=>Pe,YOg:()=>ge,zMY:()=>le,MfU:()=>Re,IeY:()=>Be,gMt:()=>$e,k5n:()=>Se,Whr:()=>ue,euz:()=>Ce,_H3:()=>be,
mee:()=>ze,cl6:()=>Te,aig:()=>ae,Ikc:()=>ye,lqM:()=>je,FsL:()=>De,g1P:()=>Ie,YPB:()=>He,rej:()=>we,YjP:()=>se,
pdi:()=>Me,L5J:()=>fe});var r=n(8532),o=n(4890);const s=/^[\s\S]{0,}$/,i=/^-?\d+(?:\.\d+)?$/,a=/^(?:true|false)$/i
;var c=n(4723);const u={major:4,minor:6,patch:7},d=r.xI("$ZodType",((e,t)=>{var n;e??(e={}),e._zod.def=t,
e._zod.bag=e._zod.bag||{},e._zod.version=u
;const o=e._zod.def.checks,s=e._zod.traits.has("$ZodCheck")?[e,...o??[]]:o?.length?[...o]:[]
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
issues:[]},n);if(!(r instanceof Promise))return l(r,n)}catch(e){}return p(e,t)},vendor:"zod",version:1}));var e},
set"~standard"(e){c.qh(this,"~standard",e)}}),l=(e,t)=>e.issues.length?{issues:e.issues.map((e=>c.iR(e,t,r.$W())))}:{
value:e.value};async function p(e,t){const n={async:!0};return l(await e._zod.run({value:t,issues:[]},n),n)}
const f=r.xI("$ZodString",((e,t)=>{d.init(e,t),e._zod.pattern=t.pattern??s,e._zod.parse=(n,r)=>{if(t.coerce)try{
n.value=String(n.value)}catch(r){}return"string"==typeof n.value||n.issues.push({expected:"string",code:"invalid_type",
input:n.value,inst:e}),n}})),h=r.xI("$ZodNumber",((e,t)=>{d.init(e,t),e._zod.pattern=i,e._zod.parse=(n,r)=>{
if(t.coerce)try{n.value=Number(n.value)}catch(e){}const o=n.value
;if("number"==typeof o&&!Number.isNaN(o)&&Number.isFinite(o))return n
;const s="number"==typeof o?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return n.issues.push({
expected:"number",code:"invalid_type",input:o,inst:e,...s?{received:s}:{}}),n}})),m=r.xI("$ZodNumberFormat",((e,t)=>{
o.KH.init(e,t),h.init(e,t)})),v=r.xI("$ZodBoolean",((e,t)=>{d.init(e,t),e._zod.pattern=a,e._zod.parse=(n,r)=>{
if(t.coerce)try{n.value=Boolean(n.value)}catch(e){}const o=n.value;return"boolean"==typeof o||n.issues.push({
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}})),g=r.xI("$ZodUnknown",((e,t)=>{d.init(e,t),
e._zod.parse=e=>e})),_=r.xI("$ZodNever",((e,t)=>{d.init(e,t),e._zod.parse=(t,n)=>(t.issues.push({expected:"never",
code:"invalid_type",input:t.value,inst:e}),t)}));function y(e,t){const n=c.hi(e._zod.def.checks);if(!n.length)return
;const r=Math.min(...n.map((e=>e[0]))),o=e._zod.parse;e._zod.parse=(n,s)=>{const i=t(n.value)
;if(i>r&&!s?.skipChecks&&"backward"!==s?.direction)for(const[t,r]of c.hi(e._zod.def.checks))if(i>t&&r._zod.def.when(n)){
const t=n.issues.length;return r._zod.check(n),n.issues[t].continue=!1,c.d3(n.issues,t,e),n}return o(n,s)}}
const w=e=>Array.isArray(e)?e.length:-1;function b(e,t,n){e.issues.length&&t.issues.push(...c.lQ(n,e.issues)),
t.value[n]=e.value}const k=r.xI("$ZodArray",((e,t)=>{d.init(e,t);const n=r.cr.memoizer;n?.attach(e),
e._zod.parse=(r,o)=>{const s=r.value;if(!Array.isArray(s))return r.issues.push({expected:"array",code:"invalid_type",
input:s,inst:e}),r;r.value=n?n.alloc(e,r,Array(s.length),o):Array(s.length);const i=[],a=o?.abortEarly
;for(let e=0;e<s.length;e++){const n=s[e],u=t.element._zod.run({value:n,issues:[]},o)
;if(u instanceof Promise)i.push(u.then((t=>b(t,r,e))));else if(b(u,r,e),a&&0!==u.issues.length&&c.QH(u))break}
return i.length?Promise.all(i).then((()=>r)):r},y(e,w)}));function $(e,t,n,r,o,s){const i=n in r,a="optional"===s
;if(i||!a||"optional"!==o){if(e.issues.length){if(void 0!==o&&a&&!i)return;t.issues.push(...c.lQ(n,e.issues))}
i||void 0!==o?void 0===e.value?(i||"defaulted"===o&&!a)&&(t.value[n]=void 0):t.value[n]=e.value:e.issues.length||t.issues.push({
code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]})}}const O=[];function I(e){
const t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:O,o=r.length?[...t,...r]:t
;for(const t of o)if(!e.shape?.[t]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`)
;const s=c.NM(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}
function E(e,t,n,r,o,s,i){const a=[],u=o.keySet,d=o.catchall._zod,l=d.def.type,p=d.optin,f=d.optout;let h=0
;for(const o in t){if(i&&n.issues.length!==h){if(c.QH(n,h))break;h=n.issues.length}if(u.has(o))continue
;if("__proto__"===o){"never"===l&&a.push(o);continue}if("never"===l){a.push(o);continue}const s=d.run({value:t[o],
issues:[]},r);s instanceof Promise?e.push(s.then((e=>$(e,n,o,t,p,f)))):$(s,n,o,t,p,f)}return a.length&&n.issues.push({
code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then((()=>n)):n}
const S=r.xI("$ZodObject",((e,t)=>{d.init(e,t)
;const n=Object.getOwnPropertyDescriptor(t,"shape"),o=n?.get?n.get.raw:t.shape??{};if(o){const e=()=>{const n={...o}
;return Object.defineProperty(t,"shape",{value:n}),e.raw=n,n};e.raw=o,Object.defineProperty(t,"shape",{get:e})}
const s=c.PO((()=>I(t)));c.v5(e,"propValues",(e=>{const t=e.def.shape,n={};for(const e in t){const r=t[e]._zod
;if(r.values){Object.prototype.hasOwnProperty.call(n,e)||c.Vy(n,e,new Set);for(const t of r.values)n[e].add(t)
;void 0!==r.optin&&n[e].add(void 0)}}return n}));const i=c.Gv,a=t.catchall;let u;const l=r.cr.memoizer;l?.attach(e),
e._zod.parse=(t,n)=>{u??(u=s.value);const r=t.value;if(!i(r))return t.issues.push({expected:"object",
code:"invalid_type",input:r,inst:e}),t;t.value=l?l.alloc(e,t,{},n):{};const o=[],d=u.shape,p=n?.abortEarly
;let f=t.issues.length;for(const e of u.allKeys){if(p&&t.issues.length!==f){if(c.QH(t,f))break;f=t.issues.length}
if("__proto__"===e)continue;const s=d[e],i=s._zod.optin,a=s._zod.optout,u=s._zod.run({value:r[e],issues:[]},n)
;u instanceof Promise?o.push(u.then((n=>$(n,t,e,r,i,a)))):$(u,t,e,r,i,a)}
return a?E(o,r,t,n,s.value,e,!0===p):o.length?Promise.all(o).then((()=>t)):t}}));function x(e,t,n,o){
for(const n of e)if(0===n.issues.length)return t.value=n.value,t;const s=e.filter((e=>!c.QH(e)))
;return 1===s.length?(t.value=s[0].value,s[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,
errors:e.map((e=>e.issues.map((e=>c.iR(e,o,r.$W())))))}),t)}const C=r.xI("$ZodUnion",((e,t)=>{d.init(e,t),
c.v5(e,"optin",(e=>e.def.options.some((e=>"defaulted"===e._zod.optin))?"defaulted":e.def.options.some((e=>void 0!==e._zod.optin))?"optional":void 0)),
c.v5(e,"optout",(e=>e.def.options.some((e=>"optional"===e._zod.optout))?"optional":void 0)),c.v5(e,"values",(e=>{
if(e.def.options.every((e=>e._zod.values)))return new Set(e.def.options.flatMap((e=>Array.from(e._zod.values))))})),
c.v5(e,"pattern",(e=>{if(e.def.options.every((e=>e._zod.pattern))){const t=e.def.options.map((e=>e._zod.pattern))
;return new RegExp(`^(${t.map((e=>c.p6(e.source))).join("|")})$`)}}))
;const n=1===t.options.length?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let s=!1;const i=[]
;for(const e of t.options){const t=e._zod.run({value:r.value,issues:[]},o);if(t instanceof Promise)i.push(t),s=!0;else{
if(0===t.issues.length)return t;i.push(t)}}return s?Promise.all(i).then((t=>x(t,r,e,o))):x(i,r,e,o)}}));function A(e){
const t=new Map;for(const n of e.options){const r=n._zod.propValues?.[e.discriminator]
;if(!r||0===r.size)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`)
;for(const e of r)if(t.has(e)){if(void 0!==e)throw new Error(`Duplicate discriminator value "${String(e)}"`)
;t.set(e,null)}else t.set(e,n)}return t}const M=r.xI("$ZodDiscriminatedUnion",((e,t)=>{t.inclusive=!1,C.init(e,t)
;const n=e._zod.parse;c.v5(e,"propValues",(e=>{const t={};let n=0;for(const r of e.def.options){
const o=r._zod.propValues
;if(!o||0===Object.keys(o).length)throw new Error(`Invalid discriminated union option at index "${e.def.options.indexOf(r)}"`)
;o[e.def.discriminator]?.has(void 0)&&n++;for(const[e,n]of Object.entries(o)){
Object.prototype.hasOwnProperty.call(t,e)||c.Vy(t,e,new Set);for(const r of n)t[e].add(r)}}
return!e.def.unionFallback&&n>1&&t[e.def.discriminator]?.delete(void 0),t})),t.options.forEach(((e,n)=>{
const r=c.MO(e._zod.def)
;if(r&&!Object.prototype.hasOwnProperty.call(r,t.discriminator))throw new Error(`Invalid discriminated union option at index "${n}"`)
}));const r=c.PO((()=>A(t)));e._zod.parse=(o,s)=>{const i=o.value;if(!c.Gv(i))return o.issues.push({code:"invalid_type",
expected:"object",input:i,inst:e}),o;const a=i?.[t.discriminator],u=r.value.get(a)
;return!u||void 0===a&&"backward"===s.direction?t.unionFallback||"backward"===s.direction?n(o,s):(o.issues.push({
code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:t.discriminator,
options:Array.from(r.value.keys()).filter((e=>null!==r.value.get(e))),input:i,path:[t.discriminator],inst:e}),
o):u._zod.run(o,s)}})),P=r.xI("$ZodRecord",((e,t)=>{d.init(e,t);const n=r.cr.memoizer;n?.attach(e),e._zod.parse=(o,s)=>{
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
})),j=r.xI("$ZodEnum",((e,t)=>{d.init(e,t);const n=c.w5(t.entries),r=new Set(n);e._zod.values=r,c.v5(e,"pattern",(e=>{
const t=c.w5(e.def.entries).filter((e=>c.qQ.has(typeof e)))
;return new RegExp(t.length?`^(${t.map((e=>c.sD(e.toString()))).join("|")})$`:"^[^\\s\\S]$")})),e._zod.parse=(t,o)=>{
const s=t.value;return r.has(s)||t.issues.push({code:"invalid_value",values:n,input:s,inst:e}),t}
})),N=r.xI("$ZodLiteral",((e,t)=>{d.init(e,t);const n=new Set(t.values);e._zod.values=n,c.v5(e,"pattern",(e=>{
const t=e.def.values
;return new RegExp(t.length?`^(${t.map((e=>"string"==typeof e?c.sD(e):e?c.sD(e.toString()):String(e))).join("|")})$`:"^[^\\s\\S]$")
})),e._zod.parse=(r,o)=>{const s=r.value;return n.has(s)||r.issues.push({code:"invalid_value",values:t.values,input:s,
inst:e}),r}})),z=r.xI("$ZodTransform",((e,t)=>{d.init(e,t),e._zod.optin="optional",r.cr.memoizer?.guard(e),
e._zod.parse=(n,o)=>{if("backward"===o.direction)throw new r.cV(e.constructor.name);const s=t.transform(n.value,n)
;if(o.async)return(s instanceof Promise?s:Promise.resolve(s)).then((e=>(n.value=e,n)))
;if(s instanceof Promise)throw new r.GT;return n.value=s,n}}));function T(e,t){
return e.value=t.issues.length?void 0:t.value,e}const U=r.xI("$ZodOptional",((e,t)=>{d.init(e,t),
c.v5(e,"optin",(e=>"defaulted"===e.def.innerType._zod.optin?"defaulted":"optional")),e._zod.optout="optional",
c.v5(e,"values",(e=>{const t=e.def.innerType._zod.values;return t?new Set([...t,void 0]):void 0})),
c.v5(e,"pattern",(e=>{const t=e.def.innerType._zod.pattern;return t?new RegExp(`^(${c.p6(t.source)})?$`):void 0})),
e._zod.parse=(e,n)=>{if(void 0===e.value){if("defaulted"!==t.innerType._zod.optin)return e
;const r=t.innerType._zod.run({value:e.value,issues:[]},n);return r instanceof Promise?r.then((t=>T(e,t))):T(e,r)}
return t.innerType._zod.run(e,n)}})),R=r.xI("$ZodNullable",((e,t)=>{d.init(e,t),
c.v5(e,"optin",(e=>e.def.innerType._zod.optin)),c.v5(e,"optout",(e=>e.def.innerType._zod.optout)),c.v5(e,"pattern",(e=>{
const t=e.def.innerType._zod.pattern;return t?new RegExp(`^(${c.p6(t.source)}|null)$`):void 0})),
c.v5(e,"values",(e=>e.def.innerType._zod.values?new Set([...e.def.innerType._zod.values,null]):void 0)),
e._zod.parse=(e,n)=>null===e.value?e:t.innerType._zod.run(e,n)}));function L(e,t,n,o){
return t.issues.length?(e.value=n.catchValue({...t,value:e.value,error:{issues:t.issues.map((e=>c.iR(e,o,r.$W())))},
input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}const D=r.xI("$ZodCatch",((e,t)=>{d.init(e,t),
c.v5(e,"optin",(e=>"defaulted"===e.def.innerType._zod.optin?"defaulted":"optional")),
c.v5(e,"optout",(e=>e.def.innerType._zod.optout)),c.v5(e,"values",(e=>e.def.innerType._zod.values)),
e._zod.parse=(e,n)=>{if("backward"===n.direction)return t.innerType._zod.run(e,n);const r=t.innerType._zod.run({
value:e.value,issues:[]},n);return r instanceof Promise?r.then((r=>L(e,r,t,n))):L(e,r,t,n)}
})),q=r.xI("$ZodPipe",((e,t)=>{d.init(e,t),c.v5(e,"values",(e=>e.def.in._zod.values)),
c.v5(e,"optin",(e=>e.def.in._zod.optin)),c.v5(e,"optout",(e=>e.def.out._zod.optout)),
c.v5(e,"propValues",(e=>e.def.in._zod.propValues)),e._zod.parse=(e,n)=>{if("backward"===n.direction){
const r=t.out._zod.run(e,n);return r instanceof Promise?r.then((e=>B(e,t.in,n))):B(r,t.in,n)}const r=t.in._zod.run(e,n)
;return r instanceof Promise?r.then((e=>B(e,t.out,n))):B(r,t.out,n)}}));function B(e,t,n){
return e.issues.some((e=>"unrecognized_keys"!==e.code))?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}
const H=r.xI("$ZodCustom",((e,t)=>{o.QP.init(e,t),d.init(e,t),e._zod.parse=(e,t)=>e,e._zod.check=n=>{
const r=n.value,o=t.fn(r);if(o instanceof Promise)return o.then((t=>F(t,n,r,e)));F(o,n,r,e)}}));function F(e,t,n,r){
if(!e){const e={code:"custom",input:n,inst:r,path:[...r._zod.def.path??[]],continue:!r._zod.def.abort}
;r._zod.def.params&&(e.params=r._zod.def.params),t.issues.push(c.sn(e))}}var Z=n(3759),G=n(7428);function J(e,t){return{
callee:t?.callee??e,Err:t?.Err}}const W=e=>{const t=(n,o,s,i)=>{const a=s?{...s,async:!1}:{async:!1},u=n._zod.run({
value:o,issues:[]},a);if(u instanceof Promise)throw new r.GT;if(u.issues.length){
const n=new(i?.Err??e)(u.issues.map((e=>c.iR(e,a,r.$W()))));throw c.gx(n,i?.callee??t),n}return u.value};return t
},Y=W(G.Kd),K=e=>{const t=async(n,o,s,i)=>{const a=s?{...s,async:!0}:{async:!0};let u=n._zod.run({value:o,issues:[]},a)
;if(u instanceof Promise&&(u=await u),u.issues.length){const n=new(i?.Err??e)(u.issues.map((e=>c.iR(e,a,r.$W()))))
;throw c.gx(n,i?.callee??t),n}return u.value};return t},Q=K(G.Kd),V=e=>(t,n,o)=>{const s=o?{...o,async:!1}:{async:!1
},i=t._zod.run({value:n,issues:[]},s);if(i instanceof Promise)throw new r.GT;return i.issues.length?ee(e,i.issues,s):{
success:!0,data:i.value}},X=V(G.Kd);function ee(e,t,n){let o;return{success:!1,get error(){
return o||(o=new e(t.map((e=>c.iR(e,n,r.$W())))),t=void 0,n=void 0),o},set error(e){o=e,t=void 0,n=void 0}}}
const te=e=>async(t,n,r)=>{const o=r?{...r,async:!0}:{async:!0};let s=t._zod.run({value:n,issues:[]},o)
;return s instanceof Promise&&(s=await s),s.issues.length?ee(e,s.issues,o):{success:!0,data:s.value}
},ne=te(G.Kd),re=(G.Kd,G.Kd,G.Kd,G.Kd,G.Kd,G.Kd,G.Kd,G.Kd,r.xI("ZodMiniType",((e,t)=>{
if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");d.init(e,t),e.def=t,e.type=t.type}),{get with(){
return this.check},set with(e){c.qh(this,"with",e)},parse(e,t){return Y(this,e,t,{callee:this.parse})},parseAsync(e,t){
return Q(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return X(this,e,t)},safeParseAsync(e,t){return ne(this,e,t)
},check(...e){const t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map((e=>"function"==typeof e?{_zod:{
check:e,def:{check:"custom"},onattach:[]}}:e))]},{parent:!0})},clone(e,t){return c.o8(this,e,t)},brand(){return this},
register(e,t){return e.add(this,t),this},apply(e,...t){return 0===t.length?e(this):e(this,...t)}
})),oe=r.xI("ZodMiniString",((e,t)=>{f.init(e,t),re.init(e,t)}));function se(e){return Z.Rl(oe,e)}
const ie=r.xI("ZodMiniNumber",((e,t)=>{h.init(e,t),re.init(e,t)}));function ae(e){return Z.F7(ie,e)}
const ce=r.xI("ZodMiniNumberFormat",((e,t)=>{m.init(e,t),ie.init(e,t)}));function ue(e){return Z.LK(ce,e)}
const de=r.xI("ZodMiniBoolean",((e,t)=>{v.init(e,t),re.init(e,t)}));function le(e){return Z._L(de,e)}
const pe=r.xI("ZodMiniUnknown",((e,t)=>{g.init(e,t),re.init(e,t)}));function fe(){return Z.em(pe)}
const he=r.xI("ZodMiniNever",((e,t)=>{_.init(e,t),re.init(e,t)}));function me(e){return Z.G8(he,e)}
const ve=r.xI("ZodMiniArray",((e,t)=>{k.init(e,t),re.init(e,t)}));function ge(e,t){return new ve({type:"array",
element:e,...c.A2(t)})}const _e=r.xI("ZodMiniObject",((e,t)=>{S.init(e,t),re.init(e,t),
c.X(e,"shape",(e=>e._zod.def.shape),!1)}));function ye(e,t){const n={type:"object",shape:e??{},...c.A2(t)}
;return new _e(n)}function we(e,t){return new _e({type:"object",shape:e,catchall:me(),...c.A2(t)})}function be(e,t){
return new _e({type:"object",shape:e,catchall:fe(),...c.A2(t)})}const ke=r.xI("ZodMiniDiscriminatedUnion",((e,t)=>{
M.init(e,t),re.init(e,t)}));function $e(e,t,n){return new ke({type:"union",options:t,discriminator:e,...c.A2(n)})}
const Oe=r.xI("ZodMiniRecord",((e,t)=>{P.init(e,t),re.init(e,t)}));function Ie(e,t,n){return t&&t._zod?new Oe({
type:"record",keyType:e,valueType:t,...c.A2(n)}):new Oe({type:"record",keyType:se(),valueType:e,...c.A2(t)})}
const Ee=r.xI("ZodMiniEnum",((e,t)=>{j.init(e,t),re.init(e,t),e.options=[...e._zod.values]}));function Se(e,t){
const n=Array.isArray(e)?Object.fromEntries(e.map((e=>[e,e]))):e;return new Ee({type:"enum",entries:n,...c.A2(t)})}
const xe=r.xI("ZodMiniLiteral",((e,t)=>{N.init(e,t),re.init(e,t)}));function Ce(e,t){return new xe({type:"literal",
values:Array.isArray(e)?e:[e],...c.A2(t)})}const Ae=r.xI("ZodMiniTransform",((e,t)=>{z.init(e,t),re.init(e,t)}))
;function Me(e){return new Ae({type:"transform",transform:e})}const Pe=r.xI("ZodMiniOptional",((e,t)=>{U.init(e,t),
re.init(e,t)}));function je(e){return new Pe({type:"optional",innerType:e})}const Ne=r.xI("ZodMiniNullable",((e,t)=>{
R.init(e,t),re.init(e,t)}));function ze(e){return new Ne({type:"nullable",innerType:e})}function Te(e){return je(ze(e))}
const Ue=r.xI("ZodMiniCatch",((e,t)=>{D.init(e,t),re.init(e,t)}));function Re(e,t){return new Ue({type:"catch",
innerType:e,catchValue:"function"==typeof t?t:c.SS(t)})}const Le=r.xI("ZodMiniPipe",((e,t)=>{q.init(e,t),re.init(e,t)}))
;function De(e,t){return new Le({type:"pipe",in:e,out:t})}const qe=r.xI("ZodMiniCustom",((e,t)=>{H.init(e,t),
re.init(e,t)}));function Be(e,t){return Z.FO(qe,e??(()=>!0),t)}function He(e,t={}){return Z.fU(qe,e,t)}Z.q0,Z.mI}))
},a={};function c(e){var t=a[e];if(void 0!==t)return t.exports;var n=a[e]={exports:{}},r=!0;try{i[e](n,n.exports,c),r=!1
}finally{r&&delete a[e]}return n.exports}
c.m=i,void 0!==c&&(c.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),
c.n=e=>{var t=e&&e.__esModule?()=>e.default:()=>e;return c.d(t,{a:t}),t
},r=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__,c.t=function(e,t){if(1&t&&(e=this(e)),8&t)return e
;if("object"==typeof e&&e){if(4&t&&e.__esModule)return e;if(16&t&&"function"==typeof e.then)return e}
var o=Object.create(null);c.r(o);var s={};n=n||[null,r({}),r([]),r(r)]
;for(var i=2&t&&e;"object"==typeof i&&!~n.indexOf(i);i=r(i))Object.getOwnPropertyNames(i).forEach((t=>s[t]=()=>e[t]))
;return s.default=()=>e,c.d(o,s),o},c.d=(e,t)=>{for(var n in t)c.o(t,n)&&!c.o(e,n)&&Object.defineProperty(e,n,{
enumerable:!0,get:t[n]})},c.f={},c.e=e=>Promise.all(Object.keys(c.f).reduce(((t,n)=>(c.f[n](e,t),t)),[])),
c.u=e=>e+".index.js",c.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t),c.r=e=>{
"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"}),
Object.defineProperty(e,"__esModule",{value:!0})},o={792:0},s=e=>{var t,n,{ids:r,modules:s,runtime:i}=e,a=0
;for(t in s)c.o(s,t)&&(c.m[t]=s[t]);for(i&&i(c);a<r.length;a++)n=r[a],c.o(o,n)&&o[n]&&o[n][0](),o[r[a]]=0},
c.f.j=(e,t)=>{var n=c.o(o,e)?o[e]:void 0;if(0!==n)if(n)t.push(n[1]);else{var r=import("./"+c.u(e)).then(s,(t=>{
throw 0!==o[e]&&(o[e]=void 0),t}));r=Promise.race([r,new Promise((t=>n=o[e]=[t]))]),t.push(n[1]=r)}}
;var u=c(3024),d=c(857);function l(e){return null==e?"":"string"==typeof e||e instanceof String?e:JSON.stringify(e)}
function p(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,
col:e.startColumn,endColumn:e.endColumn}:{}}function f(e,t,n){const r=new m(e,t,n)
;process.stdout.write(r.toString()+d.EOL)}function h(e,t=""){f(e,{},t)}class m{constructor(e,t,n){
e||(e="missing.command"),this.command=e,this.properties=t,this.message=n}toString(){let e="::"+this.command
;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let t=!0
;for(const n in this.properties)if(this.properties.hasOwnProperty(n)){const r=this.properties[n];r&&(t?t=!1:e+=",",
e+=`${n}=${v(r)}`)}}var t
;return e+=`::${t=this.message,l(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}`,e}}function v(e){
return l(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}
const g=t("crypto");var _=c(9896);function y(e,t){const n=process.env[`GITHUB_${e}`]
;if(!n)throw new Error(`Unable to find environment variable for file command ${e}`)
;if(!_.existsSync(n))throw new Error(`Missing file at path: ${n}`);_.appendFileSync(n,`${l(t)}${d.EOL}`,{encoding:"utf8"
})}function w(e,t){const n=`ghadelimiter_${g.randomUUID()}`,r=l(t)
;if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`)
;if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`)
;return`${e}<<${n}${d.EOL}${r}${d.EOL}${n}`}c(6928);var b=c(1018),k=function(e,t,n,r){function o(e){
return e instanceof n?e:new n((function(t){t(e)}))}return new(n||(n=Promise))((function(n,s){function i(e){try{
c(r.next(e))}catch(e){s(e)}}function a(e){try{c(r.throw(e))}catch(e){s(e)}}function c(e){
e.done?n(e.value):o(e.value).then(i,a)}c((r=r.apply(e,t||[])).next())}))}
;const{access:$,appendFile:O,writeFile:I}=_.promises,E="GITHUB_STEP_SUMMARY",S=new class{constructor(){this._buffer=""}
filePath(){return k(this,void 0,void 0,(function*(){if(this._filePath)return this._filePath;const e=process.env[E]
;if(!e)throw new Error(`Unable to find environment variable for $${E}. Check if your runtime environment supports job summaries.`)
;try{yield $(e,_.constants.R_OK|_.constants.W_OK)}catch(t){
throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}
return this._filePath=e,this._filePath}))}wrap(e,t,n={}){
const r=Object.entries(n).map((([e,t])=>` ${e}="${t}"`)).join("");return t?`<${e}${r}>${t}</${e}>`:`<${e}${r}>`}
write(e){return k(this,void 0,void 0,(function*(){const t=!!(null==e?void 0:e.overwrite),n=yield this.filePath(),r=t?I:O
;return yield r(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()}))}clear(){
return k(this,void 0,void 0,(function*(){return this.emptyBuffer().write({overwrite:!0})}))}stringify(){
return this._buffer}isEmptyBuffer(){return 0===this._buffer.length}emptyBuffer(){return this._buffer="",this}
addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(d.EOL)}addCodeBlock(e,t){
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
;return this.addRaw(n).addEOL()}},x=S;var C;function A(e){f("add-mask",{},e)}function M(e,t){
const n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||""
;if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`)
;return t&&!1===t.trimWhitespace?n:n.trim()}function P(e,t){if(process.env.GITHUB_OUTPUT)return y("OUTPUT",w(e,t))
;process.stdout.write(d.EOL),f("set-output",{name:e},l(t))}function j(e){f("debug",{},e)}function N(e,t={}){
f("error",p(t),e instanceof Error?e.toString():e)}function z(e){process.stdout.write(e+d.EOL)}function T(e){h("group",e)
}function U(){h("endgroup")}d.platform(),d.arch(),function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"
}(C||(C={}));var R=c(7413),L=c(8414);function D(e){
const t=e.toWellFormed(),n=[encodeURIComponent(t),encodeURI(t)],r=n.map((e=>e.replace(/%[0-9A-F]{2}/g,(e=>e.toLowerCase()))))
;return[...new Set([e,...n,...r,JSON.stringify(e).slice(1,-1)])].filter((e=>""!==e)).sort(((e,t)=>t.length-e.length))}
function q(e){
const t=e.flatMap(D).filter((e=>!/^\**$/.test(e))).sort(((e,t)=>t.length-e.length)),n=new RegExp(t.map((e=>RegExp.escape(e))).join("|")),r=e=>{
if(!n.test(e))return e;const o=t.reduce(((e,t)=>e.replaceAll(t,"***")),e);return o===e?e:r(o)};return r}
function B(e,t,n=H){
return"string"==typeof e?t(e):Array.isArray(e)?e.map((e=>B(e,t,n))):"object"!=typeof e||null===e?e:Object.fromEntries(Object.entries(e).map((([e,r])=>[e,n.has(e)&&"string"==typeof r?r:B(r,t,n)])))
}const H=new Set;var F=c(7598);function Z(e,{index:t,total:n}){
return(0,F.createHash)("sha256").update(e).digest().readUInt32BE()%n===t}function G(e){
return void 0===e||e.index===1%e.total}async function J({components:e,problems:t},n,{recordId:r,shard:o,sources:s}){
const i=n.length>0&&!G(o)?[W]:[],[a]=e;if(1===e.length&&!(0,L.JD)(t)&&void 0!==a)return{
assignments:Y(e,new Map([[a,G(o)?[...n]:[]]]),o),notes:i,problems:t}
;const{gatherChanges:u,routeEvents:d}=await c.e(540).then(c.bind(c,2540)),l=G(o)&&e.length>0?n:[],p=d(void 0===r?await u(l,e,s):[...l],e,r)
;return{assignments:Y(e,p.events,o),notes:[...i,...p.notes],problems:[...t,...p.problems]}}
const W="the run of share 1 sends the events";function Y(e,t,n){return e.map((e=>({component:e,events:t.get(e)??[],
eventsOnly:void 0!==n&&!Z(e.directory,n)}))).filter((({events:e,eventsOnly:t})=>!t||e.length>0))}
async function K(e,t,n,{keep:r,cancelled:o}){
const s=e.components.length>1&&G(n.shard)?V(t,e.components,r):()=>{},i=new Promise((e=>{
o.addEventListener("abort",(()=>e(Q)))})),a=await Promise.race([J(e,t,n),i]);return{...a,release:a===Q?()=>{}:s}}
const Q={assignments:[],notes:[],problems:[{kind:"delivery",level:"error",title:"Phaset: cancelled",
message:"the job was cancelled before it was known which components its events concern"}]};function V(e,t,n){
const r=t.flatMap((({directory:e,credentials:t})=>{const{orgId:n,recordId:r}=t;return void 0===n||void 0===r?[]:[{
directory:e,orgId:n,recordId:r}]}));return n(e.map((({body:e})=>e)),r)}class X{value;next;constructor(e){this.value=e}}
class ee{#r;#o;#s;constructor(){this.clear()}enqueue(e){const t=new X(e);this.#r?(this.#o.next=t,this.#o=t):(this.#r=t,
this.#o=t),this.#s++}dequeue(){const e=this.#r;if(e)return this.#r=this.#r.next,this.#s--,this.#r||(this.#o=void 0),
e.value}peek(){if(this.#r)return this.#r.value}clear(){this.#r=void 0,this.#o=void 0,this.#s=0}get size(){return this.#s
}*[Symbol.iterator](){let e=this.#r;for(;e;)yield e.value,e=e.next}*drain(){for(;this.#r;)yield this.dequeue()}}
function te(e){let t=!1;if("object"==typeof e&&({concurrency:e,rejectOnClear:t=!1}=e),ne(e),
"boolean"!=typeof t)throw new TypeError("Expected `rejectOnClear` to be a boolean");const n=new ee;let r=0;const o=()=>{
r<e&&n.size>0&&(r++,n.dequeue().run())},s=async(e,t,n)=>{const s=(async()=>e(...n))();t(s);try{await s}catch{}r--,o()
},i=(t,i,a,c)=>{const u={reject:a};new Promise((e=>{u.run=e,n.enqueue(u)})).then(s.bind(void 0,t,i,c)),r<e&&o()
},a=(e,...t)=>new Promise(((n,r)=>{i(e,n,r,t)}));return Object.defineProperties(a,{activeCount:{get:()=>r},
pendingCount:{get:()=>n.size},clearQueue:{value(){if(!t)return void n.clear();const e=AbortSignal.abort().reason
;for(;n.size>0;)n.dequeue().reject(e)}},concurrency:{get:()=>e,set(t){ne(t),e=t,queueMicrotask((()=>{
for(;r<e&&n.size>0;)o()}))}},map:{async value(e,t){const n=[];try{Array.from(e,((e,r)=>{const o=a(t,e,r)
;return n.push(o),o}))}catch(e){for(const e of n)e.catch((()=>{}));throw e}return Promise.all(n)}}}),a}function ne(e){
if(!Number.isInteger(e)&&e!==Number.POSITIVE_INFINITY||!(e>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")
}var re=c(7541),oe=c(6252),se=c(5373),ie=c(6760)
;async function ae(e,{send:t,pacer:n,budget:r,timeout:o,repeatUnknown:s,watch:i},a=()=>{}){
const c=[],u=ce(e,s),d=async()=>{a("unknown");const s=await t(e,{timeout:Math.min(o,r.remaining()),
isAlone:!u.isRepeatable});return c.push(s),i(e,s),a(le(c)),n.settle(u,s),s.outcome},l=await r.spend((async()=>{for(;;){
const e=await n.admit(u);if(void 0!==e)return e;if(!ue(await d(),u))return}}));return{outcome:le(c),tries:c.length,
...(0,R.O)({last:c.at(-1),givenUp:l})}}function ce(e,t){const{orgId:n,recordId:r}=e.credentials;return{
record:JSON.stringify([n,r]),isRepeatable:t||de(e),attempts:0,notBefore:0}}function ue(e,{isRepeatable:t}){
return"not-arrived"===e||"unknown"===e&&t}function de({target:e,body:t}){if("event"!==e)return!0;const n=t?.event
;return"incident-opened"===n||"incident-resolved"===n}function le(e){const t=e.at(-1)?.outcome??"not-arrived"
;return"not-arrived"!==t?t:e.some((({outcome:e})=>"unknown"===e))?"unknown":"not-arrived"}function pe(e){const t=new Map
;return(n,r)=>{
const o=JSON.stringify([n,r.orgId,r.token]),s=()=>me(n,r,e),i=t.get(o),a=void 0===i?s():i.then((e=>fe(e)?s():e))
;return t.set(o,a),a}}function fe(e){return"not-fetched"===e.kind&&he.has(e.delivery.last?.status??0)}
const he=new Set([400,401,403]);async function me(e,t,n){const r=`the Baseline ${(0,
re.hD)(e)}`,[o,{parseBaseline:s}]=await Promise.all([ae({target:{baselineId:e},credentials:t},n),ve()])
;if("delivered"!==o.outcome)return{kind:"not-fetched",delivery:o};const{body:i="",truncated:a}=o.last??{}
;if(a)return ge(ye(`${r} is longer than 64 KiB; shorten it in Phaset`));const c=s(i,r)
;return"invalid"===c.kind?ge(..._e(c.problems,r)):{kind:"baseline",baseline:c.baseline,
problems:_e(c.warnings,r,"warning")}}async function ve(){
const{parseBaseline:e,preload:t}=await c.e(445).then(c.bind(c,5445));return await t(),{parseBaseline:e}}
function ge(...e){return{kind:"invalid",problems:e}}function _e(e,t,n="error"){return(0,L.fr)(e.map((e=>ye(e,n))),t)}
function ye(e,t="error"){return{kind:"baseline",level:t,title:"Phaset: Baseline",message:e}}async function we(e,t,n,r){
const[o,{checkStandards:s,missProblems:i}]=await Promise.all([r(t,n),c.e(445).then(c.bind(c,5445))])
;if("not-fetched"===o.kind)return{fetch:o.delivery,problems:[]};if("invalid"===o.kind)return o
;const a=await s(o.baseline,{workspace:e.workspace,directory:(0,ie.resolve)(e.workspace,e.directory)})
;return"invalid"===a.kind?{problems:_e(a.problems,e.directory)}:{checks:a.checks,
problems:[...o.problems,..._e(a.warnings,e.directory,"warning"),...i(a.checks)]}}var be=c(2714);const ke={pass:"pass",
warning:"warn",failure:"fail"};function $e(e,t){if("documented"===t)return e;const n=e.results.map((e=>({...e,
status:ke[e.status]})));return{...e,results:n}}async function Oe(e,t,{prepare:n,statusWords:r}){const o=n({
kind:"standards",body:$e(e,"auto"===r?"documented":r)},t),s=await o(),i=e.warnings+e.failures===0
;if("auto"!==r||400!==s?.last?.status||i)return{...(0,R.O)({delivery:s}),problems:[]}
;const a=await o($e(e,"standardlint")),c="delivered"===a?.outcome?[Ie]:[];return{...(0,R.O)({delivery:a}),problems:c}}
const Ie=(0,
L.oi)("Phaset refused the documented status words (pass, warning, failure) and accepted StandardLint's (pass, warn, fail); set standards-status-words to standardlint to save a request","notice")
;async function Ee(e,t){const n=te(8),r=e.map((e=>Ce(e,t,n))),o=await Promise.all(r.map((e=>e()))),s=(0,
se.xQ)(o.flatMap(se.rB));return o.map(((n,r)=>{const o={host:t.host,identity:Se(e[r])},i=(0,se.LJ)((0,se.rB)(n),o,s)
;return{...n,problems:[...n.problems,...i]}}))}function Se(e){
const{recordId:t="",orgId:n=""}=e?.credentials??{},r=e?.component.manifest,o="found"===r?.kind?r:void 0,s=(e,t,n)=>e===t?"manifest":n
;return[`record ${xe(t)} (${s(o?.recordId,t,"record-id")})`,`organization ${xe(n)} (${s(o?.organizationId,n,"org-id")})`].join(", ")
}function xe(e){return/^[\w-]{1,40}$/.test(e)?e:(0,re.hD)(e)}function Ce(e,t,n){const r=Ae(e,t),o=Me(e,t)
;return async()=>{
const[s,i,a]=await Promise.all([(0,be.a)(r),o(),Pe(e,t,n)]),{directory:c,credentials:u,manifest:d}=e.component,l="found"===d?.kind?d.name:void 0
;return{directory:c,...(0,R.O)({recordId:u.recordId,name:l}),events:s,record:i,standards:a.part,
problems:[...e.problems,...a.problems]}}}function Ae({credentials:e,events:t},n){return void 0===e?[]:t.map((t=>{
const r=n.prepare({kind:"event",body:t.body},e);return async()=>({...t,...(0,R.O)({delivery:await r()})})}))}
function Me({credentials:e,record:t},n){if("skipped"===t.kind)return async()=>({state:"skipped",reason:t.reason})
;if("upload"!==t.kind||void 0===e){const e="checked"===t.kind?"checked":"failed";return async()=>({state:e})}
const r=n.prepare({kind:"record",body:t.record},e);return async()=>({...(0,se.ty)(await r()),record:t.record})}
async function Pe({component:e,credentials:t,standards:n},r,o){if("skipped"===n.kind)return{part:{state:"skipped",
reason:n.reason},problems:[]};if("failed"===n.kind||void 0===t)return{part:{state:"failed"},problems:[]}
;const{baselineId:s}=n,i={workspace:r.workspace,directory:e.directory
},{checks:a,fetch:c,problems:u}=await o((()=>we(i,s,t,r.fetchBaseline)));if(void 0===a)return{part:{state:"failed",
baselineId:s,...(0,R.O)({fetch:c})},problems:u};if("check"===n.kind)return{part:{state:"checked",baselineId:s,checks:a},
problems:u};const{delivery:d,problems:l}=await Oe((0,oe.Bh)(a),t,r);return{part:{...(0,se.ty)(d),baselineId:s,checks:a},
problems:[...u,...l]}}var je=c(8500),Ne=c(9881);function ze(e,{now:t},n){let r=0,o=0,s=0,i=0;return{
remaining:()=>n.aborted?0:Math.max(0,e+r-(o+(s>0?t()-i:0))),spend:async e=>{0===s++&&(i=t());try{return await e()
}finally{0===--s&&(o+=t()-i)}},extend:e=>!(r+e>12e4||(r+=e,0))}}var Te=c(7067);const Ue=t("node:https")
;var Re=c(603),Le=c(4922),De=c(8532);const qe=e=>({kind:"value",value:e}),Be=e=>({kind:"invalid",problem:e})
;function He(e,t){return Le.FsL(e,Le.pdi(((e,n)=>{const r=t(e);return"value"===r.kind?r.value:(n.issues.push({
code:"custom",message:r.problem,input:e}),De.tm)})))}
const Fe="give the address of the Phaset API, such as https://phaset.example.com/api",Ze=/\s|\\|^\/|^https?:(?!\/\/[^/])/i
;function Ge({origin:e}){return`${e.hostname}:${e.port||("https:"===e.protocol?443:80)}`}function Je(e){
return"https:"!==e.protocol&&"http:"!==e.protocol?`has the scheme ${e.protocol.slice(0,-1)}; it takes https or http`:""!==e.username||""!==e.password?"holds a user name or password; give a gateway's credentials in the input headers":""!==e.search||""!==e.hash?`has a "?" or "#" part; ${Fe}`:/\/integration\/(?:event|record|standards|baselines)(?:\/|$)/.test(e.pathname)?`goes beyond /integration; ${Fe}, and the IDs and the token in inputs of their own`:void 0
}function We({prefix:e},t,{orgId:n,recordId:r,token:o}){
return`${e}/integration/${("string"==typeof t?[t,n,r,o]:["baselines",n,t.baselineId,r,o]).map(Ye).join("/")}`}
function Ye(e){const t=encodeURIComponent(e.toWellFormed());return/^\.{1,2}$/.test(t)?t.replaceAll(".","%2E"):t}
const Ke={ECONNREFUSED:"refused the connection; check endpoint, and whether Phaset is up",
ENOTFOUND:"isn't a known host name; check endpoint",EAI_AGAIN:"can't be looked up: DNS doesn't answer",
ECONNRESET:"reset the connection",EPIPE:"reset the connection",ETIMEDOUT:"can't be reached: the connection timed out",
EHOSTUNREACH:"can't be reached: no route to the host",ENETUNREACH:"can't be reached: no route to its network"}
;function Qe(e,t){const n=Ge(t);if(!(e instanceof Error))return`${n} can't be reached: network error`
;if(e.message.startsWith("tunneling socket could not be established"))return`${n} can't be reached: the proxy is down or refused; check HTTPS_PROXY and NO_PROXY`
;const r="code"in e&&"string"==typeof e.code?e.code:""
;return/WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|EPROTO/.test(r)?`${n} doesn't speak TLS (${r}); if it is an http server, write endpoint with http://`:/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ALTNAME|ERR_SSL/.test(r)?`${n}: TLS failed (${r}); for a private CA, set NODE_EXTRA_CA_CERTS on the runner`:`${n} ${Ke[r]??`can't be reached: network error ${r}`.trim()}`
}function Ve(e,t){const n=Math.round(t/100)/10;return`${Ge(e)} didn't answer within ${n} s (see timeout)`}
function Xe(e){return`${Ge(e)} didn't answer before the cancelled job ended`}function et(e,t){if(void 0===e)return
;if(/^\s*\d+\s*$/.test(e))return 1e3*Number(e);const n=/[a-z]/i.test(e)?Date.parse(e):Number.NaN
;return Number.isNaN(n)?void 0:Math.max(0,n-t)}function tt(e,t){
return nt(e["ratelimit-remaining"],e["ratelimit-reset"],0)??nt(e["x-ratelimit-remaining"],e["x-ratelimit-reset"],t)}
function nt(e,t,n){const[r,o]=[rt(e),rt(t)];if(void 0!==r&&void 0!==o)return{remaining:r,resetIn:Math.max(0,1e3*o-n)}}
function rt(e){return"string"==typeof e&&/^\s*\d+(?:\.\d+)?\s*$/.test(e)?Number(e):void 0}function ot(){
let e=Number.POSITIVE_INFINITY,t=0;return{learn:({quota:n},r)=>{if(void 0===n)return;const o=r+n.resetIn
;e=r<t&&o<t+1500?Math.min(e,n.remaining):n.remaining,t=o},remaining:n=>n<t?e:Number.POSITIVE_INFINITY,resetAt:()=>t}}
async function st(e){const{statusCode:t=0,headers:n}=e,r=await ct(await it(e)),o=r.length>65536,s=ut(r),i=(0,
Re.AA)(n["content-type"],s),a=Date.now();return{outcome:(0,Re.sG)(t,i),status:t,body:o?"":s,truncated:o,...i&&{
isWebPage:i},...(0,R.O)({retryAfter:et(n["retry-after"],a),quota:tt(n,a),redirectHost:(c=n.location,
void 0!==c&&URL.canParse(c)?new URL(c).host:void 0)})};var c}async function it(e){
const t=e.headers["content-encoding"]?.trim().toLowerCase();if(void 0===t||"identity"===t||""===t)return e
;const n=at(await Promise.resolve().then(c.t.bind(c,8522,23)),t);return void 0===n?e:(e.on("error",(e=>n.destroy(e))),
e.pipe(n))}function at(e,t){switch(t){case"gzip":case"x-gzip":case"deflate":return e.createUnzip();case"br":
return e.createBrotliDecompress();case"zstd":return e.createZstdDecompress();default:return}}async function ct(e){
const t=[];let n=0;for await(const r of e)if(t.push(r),n+=r.length,n>65536)break
;return Buffer.concat(t).subarray(0,65537)}function ut(e){const t=e.subarray(0,4).toString("hex")
;return/^(?:fffe|(?:..00){2})/.test(t)?new TextDecoder("utf-16le").decode(e):/^(?:feff|(?:00..){2})/.test(t)?new TextDecoder("utf-16be").decode(e):e.toString("utf8")
}const dt=864e5;function lt(e,t,n,r){const o=new b.Qq(void 0,[],{keepAlive:!0,socketTimeout:dt}),s=new b.Qq(void 0,[],{
keepAlive:!1,socketTimeout:dt});return async(i,{timeout:a,isAlone:c})=>{const u=(0,
Ne.t)(),d=pt(c?s:o,s,e,t,i),l=Promise.withResolvers(),p=e=>{l.resolve(d.failure(e)),d.abort()
},f=setTimeout((()=>p(Ve(e,a))),a),h=()=>p(Xe(e));r.addEventListener("abort",h)
;const m=await Promise.race([d.attempt,l.promise]);return clearTimeout(f),r.removeEventListener("abort",h),{...m,
body:n(m.body),took:(0,Ne.t)()-u}}}function pt(e,t,n,r,o){
const s=new AbortController,i=ht("https:"===n.origin.protocol?Ue:Te);let a;const c=e=>{const t={failure:e,body:"",
truncated:!1};if(void 0===a)return{...t,outcome:i.sent()?"unknown":"not-arrived"};const n=(0,Re.n)(a);return{...t,
outcome:n,..."unknown"!==n&&{status:a}}},u=void 0===o.body?null:JSON.stringify(o.body),d=async e=>{const c={options:{
...ft(n,r,o),signal:s.signal,agent:e.getAgent(n.origin.href)},parsedUrl:n.origin,httpModule:i.module};try{
const{message:t}=await e.requestRaw(c,u);return a=t.statusCode,st(t)}catch(e){if(!i.isReused()||s.signal.aborted)throw e
;return d(t)}};return{attempt:d(e).catch((e=>c(Qe(e,n)))),failure:c,abort:()=>s.abort()}}
function ft(e,t,{target:n,credentials:r,body:o}){return{host:e.origin.hostname.replace(/^\[|\]$/g,""),
port:e.origin.port,path:We(e,n,r),method:void 0===o?"GET":"POST",headers:{...t,"Accept-Encoding":"identity",
"User-Agent":"phaset-action/1.0.0",...void 0!==o&&{"Content-Type":"application/json"}}}}function ht(e){let t,n=!1
;return{module:Object.create(e,{request:{value:(r,o)=>(t=e.request(r,o).once("finish",(()=>{n=!0})),t)}}),sent:()=>n,
isReused:()=>!0===t?.reusedSocket}}function mt(){const e=new Map,t=new Set;return{isStopped:e=>t.has(e),
answered:(t,n)=>{e.delete(t);for(const t of e.values())n>=t.since&&(t.areOthersAnswered=!0)},failed:(n,r,o)=>{
const s=e.get(n);return void 0===s?e.set(n,{since:o,areOthersAnswered:!1}):s.areOthersAnswered&&r>=s.since&&t.add(n),
t.has(n)}}}const vt=new Set([429,500,502,503,504]);function gt(e){const t=mt(),n=ot(),r=new Map;let o,s=!1
;const i=t=>0===t?0:Math.min(1e4,1e3*2**(t-1))*(.75+e()/4),a=(e,t,n,r)=>{const s=wt(t);if(void 0!==o&&!n&&0===s)return
;const a=void 0===o?c(t):o.failures+Number(n),u=s>0&&!n?0:i(a),d=Math.max(r+u,r+s+20,o?.until??0);o={until:d,
isAnnounced:s>0,failures:a,record:e,probe:o?.probe}},c=({status:e})=>s&&429!==e?0:1,u=(e,t)=>{s=!0,
o?.isAnnounced&&!e&&t<o.until||(o=void 0)};return{choose:(e,t)=>{if(void 0!==o)return bt(o,e,t);const i=s?8:3
;if(r.size>=Math.min(i,n.remaining(t)))return _t;let a=Number.POSITIVE_INFINITY;for(const n of e){
if(n.notBefore<=t)return{kind:"start",ticket:n,isProbe:!1};a=Math.min(a,n.notBefore)}return{kind:"wait",until:a,
isAnnounced:!1}},start:(e,t)=>{r.set(e,t),e.attempts+=1,void 0!==o&&(o.probe=e)},settle:(e,s,c)=>{const d=r.get(e)??c
;r.delete(e);const l=o?.probe===e;if(void 0!==o&&l&&(o.probe=void 0),n.learn(s,c),
yt(s)?(wt(s)>0||!t.failed(e.record,d,c))&&a(e.record,s,l,c):(e.notBefore=c+Math.max(i(e.attempts),s.retryAfter??0),
t.answered(e.record,d),u(l,c)),void 0===o&&0===n.remaining(c)){const e=n.resetAt()+20;o={until:e,isAnnounced:!0,
failures:0,record:void 0,probe:void 0}}},isStopped:t.isStopped}}const _t={kind:"wait",isAnnounced:!1}
;function yt({status:e}){return void 0===e||vt.has(e)}function wt({status:e,retryAfter:t,quota:n}){
return t??(429===e?n?.resetIn:void 0)??0}function bt({until:e,isAnnounced:t,record:n,probe:r},o,s){
if(void 0!==r)return _t;if(s<e)return{kind:"wait",until:e,isAnnounced:t}
;const i=[...o],a=i.filter((({isRepeatable:e})=>e)),c=a.length>0?a:i,u=c.find((e=>e.record!==n))??c[0]
;return void 0===u?_t:{kind:"start",ticket:u,isProbe:!0}}function kt(e){
const{budget:t,clock:n,cancelled:r,notify:o,shortestRepeat:s}=e,i=gt(e.random),a=new Map,c=Ot(n,(()=>v())),u=$t()
;let d=0;const l=(e,t)=>{const n=a.get(e);a.delete(e),n?.(t&&{reason:t,...(0,R.O)({cause:u.causeOf(e,t)})})
},p=(e,t=[...a.keys()])=>{for(const n of t)l(n,e)},f=(e,r)=>{const i=n.now();if(r&&e>d){
if(!t.extend(e-Math.max(i,d)))return!1;d=e,o({kind:"announced",wait:e-i})}return e-i+s<=t.remaining()
},h=({until:e,isAnnounced:n})=>{if(void 0===e)return c.clear();if(!f(e,n))return p(n?"announced":"deadline")
;const r=u.takeFirst();void 0!==r&&o({kind:"trouble",attempt:r,left:t.remaining()}),c.set(e)},m=(e,r)=>{
if((r||e.attempts>0)&&t.remaining()<s)return l(e,"deadline");i.start(e,n.now()),l(e)},v=()=>{for(;a.size>0;){
if(0===t.remaining())return p(r.aborted?"cancelled":"deadline");const e=i.choose(a.keys(),n.now())
;if("wait"===e.kind)return h(e);m(e.ticket,e.isProbe)}};return r.addEventListener("abort",v),{admit:e=>new Promise((t=>{
a.set(e,t),i.isStopped(e.record)&&l(e,"record"),v()})),settle:(e,t)=>{if(i.settle(e,t,n.now()),u.learn(e,t),
i.isStopped(e.record)){const t=[...a.keys()].filter((({record:t})=>t===e.record));p("record",t)}v()}}}function $t(){
const e=new Map;let t,n=!0;return{learn:({record:n},r)=>{t=yt(r)?r:void 0,void 0!==t&&e.set(n,t)},
causeOf:({record:n},r)=>"record"===r?e.get(n):t,takeFirst:()=>{const e=n?t:void 0;return void 0!==e&&(n=!1),e}}}
function Ot({now:e,sleep:t},n){let r;const o=()=>{r?.aborter.abort(),r=void 0};return{set:s=>{if(r?.at===s)return;o()
;const i=new AbortController;r={at:s,aborter:i},t(s-e(),i.signal).then((()=>{r=void 0,n()}),(()=>{}))},clear:o}}
var It=c(4409),Et=c(1926);function St(e){let t;const n=e=>{try{return e()}catch(e){return void(t??=(0,It.$)(e))}
},r=n((()=>(0,Et.s9)(e)));if(void 0===r)return{add:()=>()=>{},close:()=>(0,R.O)({failure:t})};const o=new Map;let s=0
;return{add:e=>{s+=1;const t={id:s,outcome:"not-arrived",...e};return n((()=>(r.append(t),!0)))?(o.set(t.id,t),e=>{
"delivered"===e||"assigned"===e?o.delete(t.id):o.set(t.id,{...t,outcome:e}),n((()=>r.append({id:t.id,outcome:e})))
}):()=>{}},path:e,close:()=>(n((()=>{o.size>0&&r.replace([...o.values()]),r.close(),0===o.size&&(0,u.rmSync)(e,{force:!0
})})),{...(0,R.O)({failure:t}),...o.size>0&&{path:e}})}}function xt(e,t){
const n=Ge(t),r="announced"===e.kind?`${n} asks to wait; sending goes on at ${At(e.wait)}`:`${Ct(e.attempt,n)}; retrying until ${At(e.left)}`
;return(0,re.g9)((0,re.ts)(r))}function Ct({status:e,failure:t},n){return void 0!==e?`${n} answered ${(0,
Re.Wn)(e)}`:t?.split(";")[0]??`${n} didn't answer`}function At(e){
return`${new Date(Date.now()+e).toISOString().slice(11,19)} UTC`}function Mt(e,t,n,r,o){const s={workspace:r.workspace,
statusWords:t["standards-status-words"],host:"open"===e.kind?e.endpoint.origin.host:""};if(!("tokens"in e))return{...zt,
...s};const i=ze(1e3*t.deadline,Nt,o),a=1e3*t.timeout,c={send:lt(e.endpoint,t.headers,n,jt(o)),pacer:kt({budget:i,
clock:Nt,cancelled:o,random:Math.random,shortestRepeat:Math.min(a,1e3),notify:t=>z(xt(t,e.endpoint))}),budget:i,
timeout:a,repeatUnknown:t["repeat-unknown"],watch:(e,t)=>{"1"===process.env.RUNNER_DEBUG&&j(Lt(e,t,n))}
},u=t["dry-run"]?Tt(e.endpoint,n):Ut(c,q("one"===(d=e.tokens).kind?[d.token]:[...d.tokens.values()]),r);var d;return{
...s,...u,fetchBaseline:pe(c)}}const Pt=5e3;function jt(e){const t=new AbortController
;return e.addEventListener("abort",(()=>setTimeout((()=>t.abort()),Pt))),t.signal}const Nt={now:Ne.t,sleep:(e,t)=>(0,
je.setTimeout)(e,void 0,{signal:t})},zt={prepare:()=>async()=>{},keep:()=>()=>{},fetchBaseline:async()=>({
kind:"invalid",problems:[]}),close:()=>({problems:[]})};function Tt(e,t){return{prepare:({kind:n,body:r},o)=>async()=>{
const s=We(e,n,{...o,token:"***"});z(t(`POST ${s} ${(0,re.hF)(B(r,t))}`))},keep:()=>()=>{},close:()=>({problems:[]})}}
function Ut(e,t,{temporaryDirectory:n}){const r=St((0,ie.join)(n,`phaset-undelivered-${(0,F.randomUUID)()}.jsonl`))
;return{...(0,R.O)({undelivered:r.path}),prepare:({kind:n,body:o},s)=>{const{orgId:i,recordId:a}=s,c=r.add({kind:n,
orgId:i,recordId:a,body:B(o,t)});return(t=o)=>ae({target:n,credentials:s,body:t},e,c)},keep:(e,n)=>{
const o=e.map((e=>r.add({kind:"event",candidates:[...n],body:B(e,t)})));return()=>{for(const e of o)e("assigned")}},
close:()=>{const{path:e,failure:t}=r.close();return{...(0,R.O)({undelivered:e}),problems:void 0===t?[]:[Rt(t)]}}}}
function Rt(e){
const t=`the undelivered file can't be written (${e}), so replay can't send what is not delivered; make RUNNER_TEMP a directory that this job may write`
;return(0,L.oi)(t,"warning")}function Lt({target:e,credentials:t,body:n},r,o){
const s="string"==typeof e?e:`baseline ${e.baselineId}`,i=`${r.outcome}, ${r.status??r.failure}`,a=void 0===n?"":` sent ${(0,
re.hF)(B(n,o))}`,c=`${s} of ${t.recordId}: ${i}, ${Math.round(r.took)} ms;${a} answered ${r.body}`;return(0,re.g9)((0,
re.ts)(o(c)))}function Dt(e){const t={pass:0,warning:0,failure:0}
;for(const{standards:n}of e)for(const{status:e}of n.checks??[])t[e]++;return t}const qt=["failure","warning","pass"]
;function Bt(e){const t=({status:e})=>qt.indexOf(e);return e.toSorted(((e,n)=>t(e)-t(n)))}function Ht(e){
return L.vh.find((t=>e.includes(t)))??"notice"}function Ft({problems:e,standards:t}){
const n=(t.checks??[]).every((({status:e})=>"pass"===e));return Ht([...e.map((({level:e})=>e)),n?"notice":"warning"])}
function Zt({problems:e,components:t}){return Ht([...e.map((({level:e})=>e)),...t.map(Ft)])}function Gt({problems:e},t){
const n=e.flatMap((({level:e,cause:n})=>n?.lost.includes(t)||n?.uncertain.includes(t)?e:[]))
;return Ht(0===n.length?["warning"]:n)}function Jt({events:e,record:t,standards:n}){
return 0===e.length&&"skipped"===t.state&&"skipped"===n.state}function Wt(e){return e.map((e=>({component:e,
rank:L.vh.indexOf(Ft(e))}))).sort(((e,t)=>e.rank-t.rank)).map((({component:e})=>e))}function Yt(e,t){
const n=e=>e.map((e=>({...e,level:Kt(e,t)})));return{...e,problems:n(e.problems),components:e.components.map((e=>({...e,
problems:n(e.problems)})))}}function Kt({kind:e,level:t},{failOn:n,standardsFailOn:r}){switch(e){case"failing-checks":
return"error";case"check":{const e="error"===t?"failure":"warning";return(0,oe.z$)([{status:e
}],r).length>0?"error":"warning"}case"delivery":if("any"===n)return"error"}return"never"===n&&"error"===t?"warning":t}
function Qt({problems:e,components:t}){return(0,L.JD)(e)||t.some((e=>(0,L.JD)(e.problems)))}function Vt(e,t){
const n=e.flatMap((({directory:e,standards:n})=>(0,
oe.z$)(Bt(n.checks??[]),t).map((({name:t})=>"."===e?t:`${t} (${e})`))));return 0===n.length?[]:[{kind:"failing-checks",
level:"error",title:"Phaset: standards",
message:`standards-fail-on is ${t}, and these checks did not pass: ${n.join(", ")}`}]}const Xt={kind:"delivery",
level:"error",title:"Phaset: cancelled",message:"the job was cancelled before all was delivered"}
;var en=c(1455),tn=c(9550);const nn=/[*?[]/;async function rn(e,t){
const n=e.filter((e=>e.startsWith("!"))).map((e=>e.slice(1))),r=e.filter((e=>!e.startsWith("!")))
;if(0===r.length)return pn("only excludes; give a directory or a pattern, such as apps/*")
;const o=n.filter((e=>!dn(e))),s=await Promise.all([...r.map((e=>nn.test(e)?cn(e,o,t):on(e,t))),...n.filter(dn).map((e=>ln(`!${e}`)))]),i=s.flatMap((e=>e.directories)),a=s.flatMap((e=>e.problems))
;return{directories:[...new Set(i)].sort(),problems:[...new Map(a.map((e=>[e.message,e]))).values()]}}
async function on(e,t){const n=(0,ie.resolve)(t,e);if(n===t)return{directories:["."],problems:[]};if(!(0,
tn.F)(t,n))return ln(e);const[r,o]=await Promise.all([sn(t),sn(n)]);if(void 0!==r&&void 0!==o)return(0,tn.F)(r,o)?{
directories:[(0,tn.i)(r,o)],problems:[]}:ln(e);if(await an(t))return{directories:[(0,tn.i)(t,n)],problems:[]}
;const{describeMissing:s}=await c.e(398).then(c.bind(c,2398));return pn(`${(0,re.hD)(e)} ${await s(e,t)}`)}
async function sn(e){try{const t=await(0,en.realpath)(e);return(await(0,en.stat)(t)).isDirectory()?t:void 0}catch{return
}}async function an(e){return 0===(await(0,en.readdir)(e).catch((()=>[]))).length}async function cn(e,t,n){
if(dn(e))return ln(e)
;const{findManifests:r,MANIFEST_FILE:o}=await c.e(247).then(c.bind(c,3247)),{directories:s,unreadable:i}=await r(e,t,n),a=un(i)
;if(s.length>0)return{directories:s,problems:a};const{problems:u}=pn(`no directory that ${(0,
re.hD)(e)} matches holds a ${o}; fix the pattern, add the manifest, or check the repository out before this step`)
;return{directories:s,problems:[...u,...a]}}function un(e){if(0===e.length)return[]
;const t=e.slice(0,5).map((({directory:e,reason:t})=>`${(0,
re.ml)((0,re.ts)(e),200)} (${t})`)),n=e.length>5?` and ${e.length-5} more`:"",r=`working-directory: what can't be read is skipped: ${t.join(", ")}${n}`
;return[(0,L.oi)(r,"warning")]}function dn(e){return/^(?:[/\\~]|[A-Za-z]:)/.test(e)||e.split(/[/\\]/).includes("..")}
function ln(e){
return pn(`${(0,re.hD)(e)} leads out of the workspace; name a directory of this repository, relative to its root`)}
function pn(e){return{directories:[],problems:[(0,L.oi)(`working-directory: ${e}`)]}}var fn=c(1823)
;async function hn(e){const{inputs:t,workspace:n}=e,{directories:r,problems:o}=await rn(t["working-directory"],n),[s]=r
;if(1===r.length&&!(0,L.JD)(o)&&void 0!==s)return{components:[await mn(s,e)],problems:o};const{"record-id":i,...a}=t,c={
...e,inputs:{...a,"record-id":void 0}},u=te(16);return{components:_n(await u.map(r,(e=>mn(e,c)))),problems:o}}
async function mn(e,{inputs:t,tokens:n,workspace:r,withManifest:o,withStandards:s}){
const i=void 0===t["org-id"]||void 0===t["record-id"],a=o||i?await vn(r,e):void 0,c="found"===a?.kind?a:void 0,u=t["org-id"]??c?.organizationId,d=t["record-id"]??c?.recordId,l="one"===n?.kind?n.token:n?.tokens.get(d??"")
;return{directory:e,...(0,R.O)({manifest:a}),...s&&await gn(r,e)&&{isSparse:!0},...(0,
fn.tq)(e,t["deployment-environments"])&&{isCalledAsEnvironment:!0},credentials:(0,R.O)({orgId:u,recordId:d,token:l})}}
async function vn(e,t){const{readManifest:n}=await Promise.all([c.e(370),c.e(924)]).then(c.bind(c,9924));return n({
workspace:e,directory:t})}async function gn(e,t){const{isSparseAt:n}=await c.e(138).then(c.bind(c,7138));return n(e,t)}
function _n(e){const t=Map.groupBy(e,(({credentials:e})=>e.recordId));return e.map((e=>{
const{recordId:n}=e.credentials,r=(void 0===n?[]:t.get(n)??[]).filter((t=>t!==e)).map((({directory:e})=>e))
;return 0===r.length?e:{...e,sameRecord:r}}))}
const yn=/^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})$/,wn=/[+-]\d{2}:?\d{2}$/,bn=/^(\d{4})-(\d{2})-(\d{2})$/,kn=/^(?:\d{10}|\d{13})$/
;function $n(e){if("string"!=typeof e&&"number"!=typeof e)return{kind:"unreadable"};const t=On(String(e).trim())
;return void 0===t?{kind:(n=String(e).trim(),void 0!==On(n.replace(wn,"Z"))?"impossible-zone":"unreadable")
}:t<1e12||t>9999999999999?{kind:"out-of-range"}:{kind:"timestamp",timestamp:String(t)};var n}function On(e){
if(kn.test(e))return Number(e)*(10===e.length?1e3:1);const t=yn.exec(e)??bn.exec(e)
;if(null===t||!In(Number(t[1]),Number(t[2]),Number(t[3])))return;const n=Date.parse(e.replace(" ","T").replace(",","."))
;return Number.isNaN(n)?void 0:n}function In(e,t,n){const r=new Date(Date.UTC(e,t-1,n))
;return r.getUTCMonth()===t-1&&r.getUTCDate()===n}
const En="a time in ISO 8601 with a zone, such as 2026-03-12T09:30:00Z, or a Unix timestamp of 10 or 13 digits",Sn=Le.YjP({
error:"text"}),xn=Le.zMY({error:"true or false"
}),Cn=He(Le.L5J(),(e=>"string"==typeof e&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(e)?qe(e.toLowerCase()):Be("a full commit SHA of 40 or 64 hexadecimal digits: a short one would match no change"))),An=He(Le.L5J(),(e=>{
const t=$n(e)
;return"timestamp"===t.kind?qe(t.timestamp):Be("out-of-range"===t.kind?"a time between 2001-09-09 and 2286-11-20":En)
})),Mn=He(Le.L5J(),(e=>{const t=$n(e);return"unreadable"===t.kind?Be(En):qe("timestamp"===t.kind?t.timestamp:void 0)}))
;function Pn(e){
return`The time of ${e} is outside 2001 to 2286 or has an impossible zone: the time of this run is sent instead`}
const jn=He(Le.L5J(),(e=>{const t="string"==typeof e&&/^\d+$/.test(e)?Number(e):e
;return"number"==typeof t&&Number.isSafeInteger(t)&&t>=0?qe(t):Be("a whole number, 0 or more")
})),Nn=He(Le.L5J(),(e=>"string"==typeof e&&""!==e.trim()?qe(e):Number.isSafeInteger(e)?qe(String(e)):Be("an ID, as text or a whole number")))
;function zn(e,t){const n=t.toLowerCase();return e.some((e=>Tn(e.toLowerCase(),n)))}function Tn(e,t){
const[n="",...r]=e.split("*"),o=r.pop();if(void 0===o)return t===n;if(!t.startsWith(n))return!1;let s=n.length
;for(const e of r){const n=t.indexOf(e,s);if(-1===n)return!1;s=n+e.length}return t.length-o.length>=s&&t.endsWith(o)}
var Un=c(1828);function Rn(e,t=[]){return{kind:"nothing",reason:e,warnings:t}}class Ln extends Error{problems
;constructor(e){super(e.join("\n")),this.problems=e}}function Dn(e){throw new Ln(e)}function qn(e){try{return e()
}catch(e){if(e instanceof Ln)return{kind:"invalid",problems:e.problems};throw e}}const Bn={object:"an object",
array:"a list"},Hn=()=>Le.Ikc({action:Sn});function Fn({name:e,payload:t},n){return Kn(n(),t,`${e}: `)}function Zn(e){
return Fn(e,Hn).action}function Gn({sha:e}){return Kn(Cn,e,"GITHUB_SHA")}function Jn({name:e},t){
return Rn(`${e} ${Wn(t)} has no Phaset event`)}function Wn(e){return(0,re.ml)((0,re.ts)(e),80)}function Yn(e,t){
const n=e.issues.map((e=>Qn(e,t))),r=n.length-10;return r<=0?n:[...n.slice(0,10),`\u2026 and ${r} more of the kind`]}
function Kn(e,t,n){const r=e.safeParse(t,{reportInput:!0});return r.success?r.data:Dn(Yn(r.error,n))}function Qn(e,t){
const n=`${t}${(0,Un.c)(e.path)}`
;return`${n.endsWith(": ")?`${n}the payload`:n} ${void 0===e.input?"is missing":`is ${(0,
re.hD)(e.input)}`}; expected ${("invalid_type"===e.code?Bn[e.expected]:void 0)??e.message}`}const Vn=()=>Le.Ikc({
repository:Le.Ikc({default_branch:Sn})});function Xn({payload:e}){const{data:t}=Vn().safeParse(e)
;return void 0===t?[]:[t.repository.default_branch]}function er(e,{changeBranches:t},n){
const r=t.length>0?t:[Fn(e,Vn).repository.default_branch];if(zn(r,n))return;const o=Wn(r.join(", "))
;return`${e.name} on ${Wn(n)}: not in change-branches (${o})`}var tr=c(2371),nr=c(1844);const rr={commitSha:Cn,
timestamp:An,id:Nn,createdAt:An,resolvedAt:An,submittedAt:An,closedAt:An,mergedAt:An,additions:jn,changedFiles:jn,
deletions:jn};function or(e){const t=(0,nr.w)().def.options.find((({shape:t})=>t.event.def.values[0]===e))
;return Object.entries(t?.shape??{}).filter((([e])=>"event"!==e)).map((([e,t])=>({field:e,
required:!(t instanceof Le.Xz9)})))}function sr(e,t,{where:n,now:r}){const o=[],s={}
;for(const{field:i,required:a}of or(e)){const e=t[i]??(a?{path:n+i,value:void 0}:null);if(null===e)continue
;const c=ir(i,e.value,r);c.success?s[i]=c.data:o.push(...Yn(c.error,e.path))}return o.length>0?{kind:"invalid",
problems:o}:{kind:"made",event:(0,nr.w)().parse({event:e,...s})}}function ir(e,t,n){const r="now"===t&&rr[e]===An
;return rr[e].safeParse(r?n:t,{reportInput:!0})}function ar(e,t,n){
const r=[...new Set(e.flatMap((e=>or(e).map((({field:e})=>e)))))],o=1===e.length?"takes":"take",s=`${n}${(0,
re.hD)(t)} isn't a field of ${e.join(" or ")}, which ${o}`;return 0===r.length?`${s} none`:`${s} ${r.join(", ")}${(0,
tr.Z)(t,r)}`}const cr="event-fields: ";function ur(e,t){const n=or(e).flatMap((({field:n})=>{
const r=[`${e}.${n}`,n].find((e=>Object.hasOwn(t,e)));return void 0===r?[]:[[n,{path:cr+r,value:t[r]}]]}))
;return Object.fromEntries(n)}function dr(e,t){
const n=e.flatMap((e=>or(e).flatMap((({field:t})=>[t,`${e}.${t}`])))),r=Object.keys(t).filter((e=>!n.includes(e))).map((t=>ar(e,t,cr)))
;return pr(e,t)?[...r,lr]:r}
const lr="event-fields: timestamp gives change and deployment the same time, and so a lead time of 0; give the deployment its time as deployment.timestamp"
;function pr(e,t){const n=e.filter((e=>"change"===e||"deployment"===e)),[r,o]=n.map((e=>ur(e,t).timestamp?.path))
;return void 0!==r&&r===o}function fr({name:e,payload:t},n){
const r=n.split(".").reduce(((e,t)=>"object"==typeof e&&null!==e?e[t]:void 0),t);return null==r?void 0:{
path:`${e}: ${n}`,value:r}}function hr(e){
return fr(e,"deployment.sha")??fr(e,"workflow_run.head_sha")??fr(e,yr(e)?"pull_request.merge_commit_sha":"pull_request.head.sha")
}function mr(e,{ref:t,head:n}){const r=hr(e);if(void 0!==r)return vr(r,gr(e)??_r(t))
;const{sha:o=""}=e,s="one"===n.kind&&n.commit.toLowerCase()!==o.toLowerCase();if(s&&n.isFetched){const e={
path:"the commit that is checked out",value:n.commit
},t=`The commit is ${n.commit}, which is checked out; GITHUB_SHA is ${Wn(o)}`;return{...vr(e),notes:[t]}}
if(wr(e))return{kind:"unknown",problem:br};const i=vr({path:"GITHUB_SHA",value:e.sha},_r(t));if(s){
const e=`The commit is GITHUB_SHA, ${Wn(o)}: this job made ${n.commit}, which is checked out`;return{...i,notes:[e]}}
return"several"===n.kind?{...i,warnings:[kr]}:i}function vr(e,t){return{kind:"found",source:e,...(0,R.O)({branch:t}),
notes:[],warnings:[]}}function gr(e){
const t=fr(e,"workflow_run.head_branch")??fr(e,yr(e)?"pull_request.base.ref":"pull_request.head.ref")
;return"string"==typeof t?.value?t.value:void 0}function _r(e){return/^refs\/heads\/(.+)$/.exec(e)?.[1]}function yr(e){
return!0===fr(e,"pull_request.merged")?.value}function wr(e){const t=fr(e,"issue.pull_request")
;return"issue_comment"===e.name&&void 0!==t}
const br="issue_comment: GITHUB_SHA is the default branch's last commit, not the pull request's; check the pull request out before this step, or give commitSha in event-fields",kr="The workspace has clones of this repository at different commits, so the commit is GITHUB_SHA; if another one is deployed, give it as commitSha in event-fields"
;function $r({at:e}){return String(e)}const Or={id:"issue.id",resolvedAt:"issue.closed_at",
createdAt:"pull_request.created_at",submittedAt:"review.submitted_at",closedAt:"pull_request.closed_at",
mergedAt:"pull_request.merged_at",additions:"pull_request.additions",changedFiles:"pull_request.changed_files",
deletions:"pull_request.deletions"};function Ir(e,t){const n=or(e).map((({field:n})=>{
const r="createdAt"===n&&e.startsWith("incident-")?"issue.created_at":Or[n];return[n,void 0===r?void 0:fr(t,r)]}))
;return Object.fromEntries(n)}function Er(e,t,n,r){const o={path:"the time of this run",value:$r(n)
},s="change"===e?Sr(t,n,r):void 0;return void 0===s?{source:o,notes:[]}:"odd"!==s?{source:s,notes:[]}:{source:o,
notes:[Pn(`commit ${String(t).toLowerCase()}`)]}}function Sr(e,t,n){if("string"!=typeof e)return
;const r=fr(t,"head_commit.id")?.value,o=fr(t,"head_commit.timestamp")
;if("string"==typeof r&&r.toLowerCase()===e.toLowerCase()&&o){const e=Mn.safeParse(o.value)
;return e.success&&void 0===e.data?"odd":o}const s=n.get(e.toLowerCase())
;return void 0!==s?"timestamp"!==$n(s).kind?"odd":{path:"the commit's date",value:s}:void 0}var xr=c(3759)
;const Cr=Br(Le.Whr()),Ar=Br(Le.YjP().check(xr.m9(1))),Mr=Br(Cn),Pr=Br(Le.Ikc({sha:Mr})),jr=Br(Le.YOg(Le.Ikc({
name:Le.YjP()}))),Nr=Le.Ikc({pull_request:Br(Le.Ikc({number:Cr,base:Pr,head:Pr})),label:Br(Le.Ikc({name:Ar})),
issue:Br(Le.Ikc({number:Cr,labels:jr,pull_request:Le.lqM(Le.L5J())})),changes:Br(Le.Ikc({new_issue:Br(Le.Ikc({labels:jr
})),old_issue:Br(Le.Ikc({labels:jr}))})),deployment:Br(Le.Ikc({environment:Ar})),deployment_status:Br(Le.Ikc({
environment:Ar})),release:Br(Le.Ikc({tag_name:Ar})),workflow:Br(Le.Ikc({name:Ar})),workflow_run:Br(Le.Ikc({name:Ar})),
ref:Ar,before:Mr,after:Mr});function zr(e,t){const n=Nr.safeParse(e),r=n.success?Tr(n.data,t):void 0
;return void 0!==r?r:void 0===t?{kind:"repository"}:{kind:"deployment",sha:t,names:[]}}function Tr(e,t){
return Ur(e)??Rr(e)??Lr(e,t)??qr(e)}function Ur({pull_request:e,issue:t}){
const n=void 0!==t?.pull_request&&null!==t.pull_request,r=e?.number??(n?t?.number:void 0);if(void 0===r)return
;const o=e?.base?.sha,s=e?.head?.sha;return{kind:"pull-request",number:r,...void 0!==o&&void 0!==s?{base:o,head:s}:{}}}
function Rr({issue:e,label:t,changes:n}){if(void 0===e?.labels)return
;const r=n?.new_issue?.labels??n?.old_issue?.labels??[],o=[...e.labels,...r].map((e=>e.name)),s=t?.name;return{
kind:"incident",labels:void 0===s||o.includes(s)?o:[...o,s],...(0,R.O)({number:e.number})}}function Lr(e,t){
if(void 0===t)return;const n=e.deployment_status?.environment??e.deployment?.environment;if(void 0!==n)return{
kind:"deployment",sha:t,names:[n],environment:n}
;const r=e.release?.tag_name??Dr(e)??e.workflow?.name??e.workflow_run?.name;return void 0===r?void 0:{kind:"deployment",
sha:t,names:[r]}}function Dr({ref:e}){return void 0===e?void 0:/^refs\/tags\/(.+)$/.exec(e)?.[1]}
function qr({before:e,after:t}){if(void 0!==e&&void 0!==t)return{kind:"commits",before:e,after:t}}function Br(e){
return Le.MfU(Le.lqM(e),void 0)}function Hr({payload:e},t,{notes:n=[],warnings:r=[]}={}){
const o=t.find((e=>"deployment"===e.event))?.commitSha,s=zr(e,o);return{kind:"send",events:t.map((e=>({body:e,subject:s
}))),notes:n,warnings:r}}const Fr={head:{kind:"none"},dates:new Map},Zr={deployment:"change",
"incident-resolved":"incident-opened"};function Gr(e,t){
const n=Yr(e.names),r=Kr(n,e.jobStatus),o=n.filter((e=>!r.includes(e))),s=o.map((n=>Qr(n,{...e,names:o
},t))),i=[...dr(n,e.fields),...s.flatMap((e=>"invalid"===e.kind?e.problems:[]))];if(i.length>0)return{kind:"invalid",
problems:[...new Set(i)]};const a=`job-status is ${e.jobStatus}: ${r.join(", ")} not sent`;if(0===o.length)return Rn(a)
;const c=s.flatMap((e=>"made"===e.kind?[e.event]:[])),u=[...s.flatMap((e=>e.notes)),...r.length>0?[a]:[]],d=s.flatMap((e=>e.warnings))
;return Hr(t,c,{notes:[...new Set(u)],warnings:[...new Set(d)]})}function Jr({names:e,fields:t},n){
const r=e.filter(Wr).map((e=>({name:e,...ur(e,t)
}))),o=hr(n)?.value,s=r.filter((({name:e,timestamp:t})=>"change"===e&&!t)),i=r.some((({commitSha:e})=>!e))&&void 0===o
;if(0===s.length)return i?[]:void 0;const a=s.map((({commitSha:e})=>e?.value??o??n.sha))
;return a.filter((e=>"string"==typeof e))}function Wr(e){return"change"===e||"deployment"===e}function Yr(e){
const t=e.flatMap((t=>{const n=Zr[t];return void 0!==n&&e.includes(n)?[n,t]:[t]}));return[...new Set(t)]}
function Kr(e,t){return"success"!==t&&e.includes("deployment")?e.filter(Wr):[]}function Qr(e,t,n){
const r=ur(e,t.fields),o={where:cr,now:$r(n)};if(!Wr(e))return{...sr(e,{...Ir(e,n),...r},o),notes:[],warnings:[]}
;const{head:s,dates:i}=t.checkout??Fr,a=r.commitSha?{kind:"found",source:r.commitSha,notes:[],warnings:[]}:mr(n,{
ref:t.ref,head:s});if("unknown"===a.kind)return{kind:"invalid",problems:[a.problem],notes:[],warnings:[]}
;const c=r.timestamp?{source:r.timestamp,notes:[]}:Er(e,a.source.value,n,i);return{...sr(e,{commitSha:a.source,
timestamp:c.source},o),notes:[...a.notes,...c.notes],warnings:[...a.warnings,...Vr(e,a.branch,t,n)]}}
function Vr(e,t,{names:n,changeBranches:r},o){if("deployment"!==e||n.includes("change"))return[]
;const s=r.length>0?r:Xn(o)
;return void 0===t||0===s.length||zn(s,t)?[]:[`deployment of the branch ${Wn(t)}, which isn't in change-branches (${Wn(s.join(", "))}), and no change goes with it: its lead time may count as 0. Send both with \`event: change, deployment\`, or add the branch to change-branches`]
}function Xr(e){return e.split(/[,\n]/).map((e=>e.trim())).filter((e=>""!==e))}function eo(e){
return e.split(/\r?\n/).map(((e,t)=>({number:t+1,line:e.trim()}))).filter((({line:e})=>""!==e))}function to(e){
const t=e.indexOf(":");return-1===t?{key:"",content:e}:{key:e.slice(0,t).trim(),content:e.slice(t+1).trim()}}
const no=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,ro=/^[\t\x20-\x7e]*$/,oo=new Set(["accept-encoding","connection","content-encoding","content-length","content-type","expect","host","keep-alive","te","trailer","transfer-encoding","upgrade","user-agent"]),so=/^(?:Basic|Bearer|Digest|Token|ApiKey)\s+(.*)$/i,io=/^([A-Za-z0-9_-]+):(?:\s+(\S+))?$/,ao=["webhook-token","api-key","github-token"]
;function co(e){const t=ao.flatMap((t=>eo(e[t]??"").flatMap((({line:e})=>{const[,t,n]=io.exec(e)??[]
;return void 0!==t&&void 0===n?[]:[e,n??/:\s+(.*)$/.exec(e)?.[1]??""]}))));var n
;return[...new Set([...t,...(n=e.headers??"",eo(n).flatMap((({line:e})=>{const{content:t}=to(e)
;return[t,so.exec(t)?.[1]??""]})))])].filter((e=>""!==e))}var uo=c(2949)
;const lo=["auto","none"],po=[...lo,...nr.M],fo=e=>Le.k5n(e,`one of ${e.join(", ")}`),ho=fo(["auto","true","check","false"]),mo=Le.FsL(fo(["true","false"]),Le.pdi((e=>"true"===e))),vo=Le.FsL(Le.FsL(Le.YjP(),Le.pdi((e=>e||"success"))),fo(["success","failure","cancelled","skipped"])),go=Le.FsL(Le.YjP(),Le.pdi(Xr)),_o=Le.FsL(Le.YjP(),Le.pdi((e=>""===e?void 0:e))),yo=Le.FsL(Le.FsL(Le.YjP().check(xr.Fk(/^\d{1,4}(?:\.\d+)?$/,"a number of seconds, such as 10")),Le.pdi(Number)),Le.aig().check(xr.NC("more than 0 seconds"),xr.Zm(3600,"at most 3600 seconds"))),wo=e=>He(Le.YjP(),e),bo=e=>t=>""===t.trim()?qe(void 0):e(t),ko=Le.Ikc({
endpoint:wo(bo((function(e){if(Ze.test(e))return Be(`is not a URL; ${Fe}`)
;const t=/^[a-z][a-z0-9+.-]*:\/\//i.test(e)?e:`https://${e}`;if(!URL.canParse(t))return Be(`is not a URL; ${Fe}`)
;const n=new URL(t),r=Je(n);if(void 0!==r)return Be(r)
;const o=n.pathname.replace(/\/+$/,"").replace(/\/+integration$/,"").replace(/\/+$/,"");return qe({
origin:new URL(n.origin),prefix:o,inTheClear:"http:"===n.protocol&&(s=n.hostname,
!("localhost"===s||"[::1]"===s||/^127\.\d+\.\d+\.\d+$/.test(s)))});var s}))),"webhook-token":wo(bo((function(e){
const t=eo(e),[n]=t;if(void 0===n)return Be("is empty");if(1===t.length&&!io.test(n.line))return qe({kind:"one",
token:n.line});const r=new Map;for(const{number:e,line:n}of t){const[,t,o=""]=io.exec(n)??[]
;if(void 0===t)return Be(`has no "RECORD_ID: token" in line ${e}`)
;if(r.has(t))return Be(`gives two tokens for one record (line ${e})`);r.set(t,o)}
const o=new Map([...r].filter((([,e])=>""!==e)));return qe(0===o.size?void 0:{kind:"by-record",tokens:o})}))),
"org-id":_o,"record-id":_o,
"working-directory":Le.FsL(go,Le.YOg(Le.YjP()).check(xr.m9(1,"directories, such as . or apps/*"))),
event:wo((function(e){const t=Xr(e),n=t.find((e=>!po.includes(e)));if(0===t.length||void 0!==n){
const e=n??"",t=`auto, none, or one or several of ${nr.M.join(", ")}`;return Be(`is ${(0,re.hD)(e)}; it takes ${t}${(0,
tr.Z)(e,po)}`)}const r=lo.find((e=>t.includes(e)));return void 0===r?qe(t):1===t.length?qe(r):Be(`is ${(0,
re.hD)(t.join(", "))}; remove ${r}, or every other name`)})),"event-fields":wo((function(e){const t=new Map
;for(const{number:n,line:r}of eo(e)){const{key:e,content:o}=to(r);if(""===e)return Be(`has ${(0,
re.hD)(r)} in line ${n}; it takes one "key: value" per line`);if(t.has(e))return Be(`gives ${(0,
re.hD)(e)} twice (line ${n})`);t.set(e,o)}return qe(Object.fromEntries(t))})),changes:fo(["head","all"]),
"change-branches":go,"deployment-environments":go,"incident-labels":go,"incident-types":go,"ignore-actors":go,
"job-status":vo,timeout:yo,record:ho,standards:ho,"standards-fail-on":fo(["never","failure","warning"]),
"standards-status-words":fo(["auto","documented","standardlint"]),"fail-on":fo(["never","config","any"]),"dry-run":mo,
summary:mo,replay:go,"repeat-unknown":mo,headers:wo((function(e){const t=new Map;for(const{number:n,line:r}of eo(e)){
const{key:e,content:o}=to(r);if(!no.test(e))return Be(`has no "Name: value" in line ${n}`)
;if(oo.has(e.toLowerCase()))return Be(`can't set ${e} (line ${n}): the action sets it itself`)
;if(!ro.test(o))return Be(`has a value beyond ASCII for ${e} (line ${n})`)
;if(t.has(e.toLowerCase()))return Be(`gives ${e} twice (line ${n})`);t.set(e.toLowerCase(),o)}
return qe(Object.fromEntries(t))})),deadline:yo,"github-token":Le.YjP(),shard:wo(bo((function(e){
const[,t,n]=/^(\d{1,4})\/(\d{1,4})$/.exec(e.trim())??[],r={index:Number(t),total:Number(n)}
;return 0!==r.total&&r.index<=r.total?qe({...r,index:r.index%r.total}):Be(`is ${(0,
re.hD)(e)}; it takes a shard of the components, such as 2/10`)})))}),$o={"api-key":{name:"webhook-token",unset:""},
"run-record":{name:"record",unset:"auto"},"run-standards":{name:"standards",unset:"auto"},"run-deployment":{
name:"event",unset:"auto"}},Oo=Object.keys($o);function Io(e,t){
const n=Oo.filter((t=>""!==(e[t]??""))).map((n=>Eo(n,e,t))),r=n.flatMap((e=>"taken"===e.kind?e:[])),o=Object.fromEntries(r.map((({name:e,text:t})=>[e,t])))
;return{renamed:{...e,...So(e),...o},namedBy:new Map(r.map((({name:e,vendorName:t})=>[e,t]))),
problems:n.map((({problem:e})=>e))}}function Eo(e,t,n){
const r=t[e]??"",{name:o,unset:s}=$o[e],i="run-deployment"===e?xo.get(r):r,a=e=>({kind:"refused",problem:(0,L.oi)(e)})
;return void 0===i?a(`${e} is ${(0,
re.hD)(n(r))}; it takes one of true, false`):t[o]!==s?a(`${e} and ${o} are both given; remove ${e}`):{kind:"taken",
vendorName:e,name:o,text:i,problem:(0,L.oi)(`${e} is the vendor's name for ${o}`,"notice")}}function So(e){
if("true"!==e["run-deployment"])return{};const t=["record","standards"].filter((t=>"auto"===e[t]))
;return Object.fromEntries(t.map((e=>[e,"true"])))}const xo=new Map([["true","deployment"],["false","none"]])
;function Co(e){const t=[...Object.keys(ko.shape),...Oo];return Object.fromEntries(t.map((t=>[t,e(t)])))}
function Ao(e,t){
const{renamed:n,namedBy:r,problems:o}=Io(e,t),{data:s,error:i}=ko.safeParse(n),a=ko.shape["fail-on"].safeParse(n["fail-on"]).data??"config",c=[...(i?.issues??[]).map((e=>{
const o=String(e.path[0]);return Mo(e,r.get(o)??o,n[o]??"",t)})),...Po(n),...jo(t(n["record-id"]??"")),...o]
;return void 0===s||(0,L.JD)(c)?{failOn:a,problems:c}:{inputs:s,failOn:a,problems:c}}function Mo(e,t,n,r){
if("custom"===e.code)return(0,L.oi)(`${t} ${r(e.message)}`);const o=r(n),s="invalid_value"===e.code?(0,
tr.Z)(o,e.values.map(String)):"";return(0,L.oi)(`${t} is ${(0,re.hD)(o)}; it takes ${e.message}${s}`)}function Po(e){
const t=ko.shape["event-fields"].safeParse(e["event-fields"]).data??{},n=Object.keys(t)
;if(0===n.length||"auto"!==e.event&&"none"!==e.event)return[];const r=`event-fields is given (${(0,
re.hD)(n.join(", "))}), but event is ${e.event}`;return[(0,L.oi)(`${r}; name the event that the fields are for`)]}
function jo(e){const{length:t}=[...e];if(0===t||t===uo.$)return[];const n=`record-id is ${(0,
re.hD)(e)}; a record's ID has ${uo.$} characters, not ${t}`;return[(0,L.oi)(n,"warning")]}var No=c(9783)
;function zo({origin:e},t){const n=e.protocol.slice(0,-1),r=[`${n}_proxy`,`${n}_proxy`.toUpperCase()].find((e=>t[e]))
;if(void 0!==r&&!(0,
No.H)(e)&&!To(e))return`${r} is not the address of a proxy, such as http://proxy.example.com:3128; in a user name or password, write % as %25`
}function To(e){try{const{hostname:t="",protocol:n=""}=(0,No.s)(e)??{};return""!==t&&("http:"===n||"https:"===n)}catch{
return!1}}function Uo({origin:e,prefix:t}){return"/api"===t?e.href:void 0}function Ro({name:e,payload:t},n){
if("dependabot[bot]"===n)return!0;const{data:r}=qo.safeParse(t);if(!0===r?.repository?.fork)return!0
;if(void 0===r?.pull_request||!Lo.has(e))return!1;const{head:o,base:s}=r.pull_request
;return null==o.repo||o.repo.id!==s.repo.id}
const Lo=new Set(["pull_request","pull_request_review","pull_request_review_comment"]),Do=Le.Ikc({id:Le.aig()
}),qo=Le.Ikc({repository:Le.lqM(Le.Ikc({fork:Le.lqM(Le.zMY())})),pull_request:Le.lqM(Le.Ikc({head:Le.Ikc({
repo:Le.cl6(Do)}),base:Le.Ikc({repo:Do})}))});function Bo({endpoint:e,"webhook-token":t,headers:n,"dry-run":r},o,s){
if(void 0!==e&&void 0!==t){const r=Object.keys(n).filter((e=>""===n[e]));return{connection:{kind:"open",endpoint:e,
tokens:t},problems:[...e.inTheClear?[(0,L.oi)(Go,"warning")]:[],...r.map((e=>Wo(`headers: ${e}`,"secret","value")))]}}
return Ro(s,o.actor)?{connection:{kind:"without-secrets"},problems:[(0,L.oi)(Jo,"notice")]}:r?{connection:{
kind:"show-only",endpoint:e??Fo,tokens:t??Zo},problems:[]}:{connection:{kind:"closed",missing:Ho({endpoint:void 0!==e,
token:void 0!==t},o,s)},problems:[]}}function Ho(e,t,n){if(Ro(n,t.actor))return[];const r=[]
;return e.endpoint||r.push(Wo("endpoint","variable","address")),e.token||r.push(Wo("webhook-token","secret","token")),r}
const Fo={origin:new URL("https://phaset.invalid"),prefix:"",inTheClear:!1},Zo={kind:"one",token:""
},Go="endpoint is http:// and not on this machine: the webhook token travels unencrypted; give an https:// address",Jo="GitHub gives no secrets to this run (a pull request from a fork, a run that Dependabot started, or a fork), so nothing is sent to Phaset, and the manifest is checked all the same. Standards need a Baseline from Phaset and are skipped, so standards-fail-on fails nothing"
;function Wo(e,t,n){
return(0,L.oi)(`${e} is empty; give it the ${n}, and see that the ${t} it comes from exists and is named right`)}
const Yo=()=>Le.Ikc({login:Sn,type:Le.lqM(Sn)}),Ko=()=>Le.Ikc({sender:Yo()}),Qo=()=>Le.Ikc({pull_request:Le.cl6(Le.Ikc({
user:Le.cl6(Yo())})),issue:Le.cl6(Le.Ikc({user:Le.cl6(Yo()),pull_request:Le.cl6(Le.L5J())}))});function Vo(e,t){
if(0===t.ignoreActors.length)return;const{sender:n}=Fn(e,Ko);if(ts(t,n))return ns(e,n);const r=es(e)
;return void 0!==r&&ts(t,r)?ns({name:`${e.name} on a pull request`},r):void 0}function Xo(e,t){
if(0===t.ignoreActors.length)return;const n=es(e);return void 0!==n&&ts(t,n)?ns(e,n):void 0}function es(e){
const{pull_request:t,issue:n}=Fn(e,Qo);return(t??(n?.pull_request?n:void 0))?.user??void 0}
function ts({ignoreActors:e},{login:t,type:n}){return"Bot"===n&&e.some((e=>"*[bot]"===e.toLowerCase()))||zn(e,t)}
function ns({name:e},{login:t}){return`${e} by ${Wn(t)}: ignored by ignore-actors`}function rs(e,t){const n=Zn(e)
;if("created"!==n)return Jn(e,n);const r=Vo(e,t);return r?Rn(r):Hr(e,[{event:"comment"}])}const os=()=>Le.Ikc({
deployment_status:Le.Ikc({state:Sn})}),ss=()=>Le.Ikc({deployment_status:Le.Ikc({environment:Le.cl6(Sn)})
}),is=()=>Le.Ikc({deployment:Le.Ikc({environment:Sn})}),as=()=>Le.Ikc({deployment:Le.Ikc({sha:Cn})}),cs=()=>Le.Ikc({
deployment:Le.Ikc({sha:Cn}),deployment_status:Le.Ikc({created_at:An})});function us(e,t){
const{state:n}=Fn(e,os).deployment_status;if("success"!==n)return Rn(`deployment_status ${Wn(n)} is not a success`)
;const r=ps(t,ls(e));if(r)return Rn(r);const{deployment:o,deployment_status:s}=Fn(e,cs);return Hr(e,[{
event:"deployment",commitSha:o.sha,timestamp:s.created_at}])}function ds(e,t){
const{environment:n}=Fn(e,is).deployment,r=ps(t,n);if(r)return Rn(r);const{sha:o}=Fn(e,as).deployment;return Hr(e,[{
event:"deployment",commitSha:o,timestamp:$r(e)}])}function ls(e){const{environment:t}=Fn(e,ss).deployment_status
;return t||Fn(e,is).deployment.environment}function ps({deploymentEnvironments:e},t){if(zn(e,t))return
;const n=Wn(e.join(", "));return`deployment to ${Wn(t)}: not in deployment-environments (${n})`}
const fs="repository_dispatch: client_payload.",hs=()=>Le.Ikc({client_payload:Le.cl6(Le.IeY(vs,"an object"))})
;function ms(e){const{client_payload:t}=Fn(e,hs),{event:n,...r}=t??{}
;if(void 0===n)return Rn("repository_dispatch without client_payload.event");if(!_s(n))return{kind:"invalid",
problems:[ys(n)]};const o=$r(e),s=Object.entries(r).map((([e,t])=>[e,{path:fs+e,value:t}])),i=sr(n,{timestamp:{
path:"the time of this run",value:o},...Object.fromEntries(s)},{where:fs,now:o}),a=gs(n,Object.keys(r))
;return"made"===i.kind&&0===a.length?Hr(e,[i.event]):{kind:"invalid",problems:"made"===i.kind?a:[...a,...i.problems]}}
function vs(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}function gs(e,t){
const n=or(e).map((({field:e})=>e));return t.filter((e=>!n.includes(e))).map((t=>ar([e],t,fs)))}function _s(e){
return nr.M.includes(e)}function ys(e){const t="string"==typeof e?(0,tr.Z)(e,nr.M):"";return`${fs}event is ${(0,
re.hD)(e)}; expected one of ${nr.M.join(", ")}${t}`}const ws=()=>Le.Ikc({name:Sn}),bs=()=>Le.Ikc({labels:Le.YOg(ws()),
type:Le.cl6(ws())}),ks=()=>Le.Ikc({issue:bs()}),$s=()=>Le.Ikc({changes:Le.cl6(Le.Ikc({new_issue:Le.cl6(bs()),
old_issue:Le.cl6(bs())}))}),Os=()=>Le.Ikc({label:ws()}),Is=()=>Le.Ikc({type:ws()}),Es=()=>Le.Ikc({label:Le.cl6(ws())
}),Ss=()=>Le.Ikc({type:Le.cl6(ws())}),xs=()=>Le.Ikc({issue:Le.Ikc({state:Le.k5n(["open","closed"],{
error:"open or closed"})})}),Cs={id:Nn,created_at:An},As=()=>Le.Ikc({issue:Le.Ikc(Cs)}),Ms=()=>Le.Ikc({issue:Le.Ikc({
...Cs,closed_at:An})}),Ps=()=>Le.Ikc({issue:Le.Ikc({...Cs,updated_at:An})});function js(e,t){const n=Zn(e);switch(n){
case"opened":case"reopened":return Ns(e,t);case"labeled":{const{label:n}=Fn(e,Os);return Ts(e,t,"label",{labels:[n]})}
case"typed":{const{type:n}=Fn(e,Is);return Ts(e,t,"type",{labels:[],type:n})}case"closed":return zs(e,t)
;case"unlabeled":return Us(e,t);case"untyped":return Rs(e,t);case"deleted":return Ls(e,t);case"transferred":
return Ds(e,t);default:return Jn(e,n)}}function Ns(e,t){const{issue:n}=Fn(e,ks)
;return Hs(t,n)||Fs(e,t,"old_issue")?Hr(e,[Bs(e)]):Gs(e)}function zs(e,t){const{issue:n}=Fn(e,ks)
;if(!Hs(t,n))return Gs(e);const{id:r,created_at:o,closed_at:s}=Fn(e,Ms).issue;return Hr(e,[{event:"incident-resolved",
id:r,createdAt:o,resolvedAt:s}])}function Ts(e,t,n,r){if(!Hs(t,r))return Ws(e,n,r);const{state:o}=Fn(e,xs).issue
;if("open"===o)return Hr(e,[Bs(e)]);const{id:s,created_at:i,closed_at:a}=Fn(e,Ms).issue,c={id:s,createdAt:i}
;return Hr(e,[{event:"incident-opened",...c},{event:"incident-resolved",...c,resolvedAt:a}])}function Us(e,t){
const{label:n}=Fn(e,Es);if(!n)return Ys(e,"label");const r={labels:[n]};if(!Hs(t,r))return Ws(e,"label",r)
;const{issue:o}=Fn(e,ks),s=o.labels.filter((e=>!Zs(e,n)));return Hs(t,{...o,labels:s})?Js():qs(e)}function Rs(e,t){
const{type:n}=Fn(e,Ss);if(!n)return Ys(e,"type");const r={labels:[],type:n};if(!Hs(t,r))return Ws(e,"type",r)
;const{issue:o}=Fn(e,ks),s=o.type&&Zs(o.type,n)?null:o.type;return Hs(t,{...o,type:s})?Js():qs(e)}function Ls(e,t){
const{issue:n}=Fn(e,ks);return Hs(t,n)?qs(e):Gs(e)}function Ds(e,t){const{issue:n}=Fn(e,ks)
;return Hs(t,n)||Fs(e,t,"new_issue")?qs(e):Gs(e)}function qs(e){const{state:t}=Fn(e,xs).issue
;if("closed"===t)return Rn("issues: the incident was resolved when it closed")
;const{id:n,created_at:r,updated_at:o}=Fn(e,Ps).issue;return Hr(e,[{event:"incident-resolved",id:n,createdAt:r,
resolvedAt:o}])}function Bs(e){const{id:t,created_at:n}=Fn(e,As).issue;return{event:"incident-opened",id:t,createdAt:n}}
function Hs({incidentLabels:e,incidentTypes:t},{labels:n,type:r}){return n.some((t=>zn(e,t.name)))||!!r&&zn(t,r.name)}
function Fs(e,t,n){const r=Fn(e,$s).changes?.[n];return!!r&&Hs(t,r)}function Zs(e,t){
return e.name.toLowerCase()===t.name.toLowerCase()}function Gs({name:e}){
return Rn(`${e}: neither a label nor the type makes it an incident`)}function Js(){
return Rn("issues: another label or type still makes it an incident")}function Ws({name:e},t,{labels:n,type:r}){
const o=r??n[0];return Rn(`${e}: the ${t} ${Wn(o?.name??"")} is none of incident-${t}s`)}function Ys({name:e},t){
return Rn(`${e} without the removed ${t}: it was deleted from the repository`,[`It can't be known whether the removed ${t} was one of incident-${t}s. If it was, the incident is still open in Phaset: send \`event: incident-resolved\` for it`])
}const Ks=()=>Le.Ikc({pull_request:Le.Ikc({additions:jn,changed_files:jn,deletions:jn})}),Qs=()=>Le.Ikc({
pull_request:Le.Ikc({merged:xn})}),Vs=()=>Le.Ikc({pull_request:Le.Ikc({created_at:An,merged_at:An})}),Xs=()=>Le.Ikc({
pull_request:Le.Ikc({created_at:An,closed_at:An})});function ei(e,t){const n=Zn(e)
;if("opened"!==n&&"closed"!==n)return Jn(e,n);const r=Xo(e,t);return r?Rn(r):"opened"===n?ti(e):ni(e)}function ti(e){
const{pull_request:t}=Fn(e,Ks),{additions:n,changed_files:r,deletions:o}=t;return Hr(e,[{event:"pr-opened",additions:n,
changedFiles:r,deletions:o}])}function ni(e){const{merged:t}=Fn(e,Qs).pull_request;if(t){
const{created_at:t,merged_at:n}=Fn(e,Vs).pull_request;return Hr(e,[{event:"pr-merged",createdAt:t,mergedAt:n}])}
const{created_at:n,closed_at:r}=Fn(e,Xs).pull_request;return Hr(e,[{event:"pr-closed",createdAt:n,closedAt:r}])}
const ri=()=>Le.Ikc({id:Cn,timestamp:Mn}),oi=()=>Le.Ikc({ref:Sn}),si=()=>Le.Ikc({deleted:xn}),ii=()=>Le.Ikc({
commits:Le.YOg(Le.L5J())}),ai=()=>Le.Ikc({head_commit:ri()}),ci=()=>Le.Ikc({commits:Le.YOg(ri())});function ui(e,t){
const{ref:n}=Fn(e,oi);if(!n.startsWith("refs/heads/"))return Rn(`push to ${Wn(n)}, which is no branch`)
;const r=n.slice(11),{deleted:o}=Fn(e,si);if(o)return Rn(`push deleted the branch ${Wn(r)}`);const{commits:s}=Fn(e,ii)
;if(0===s.length)return Rn("push without commits of its own");const i=er(e,t,r);if(i)return Rn(i)
;const a="all"===t.changes?Fn(e,ci).commits:[Fn(e,ai).head_commit],c=a.map((({id:t,timestamp:n})=>({event:"change",
commitSha:t,timestamp:n??$r(e)}))),u=a.filter((({timestamp:e})=>void 0===e)).map((({id:e})=>Pn(`commit ${e}`)))
;return Hr(e,c,{notes:u})}const di=()=>Le.Ikc({release:Le.Ikc({draft:xn,prerelease:xn})}),li=()=>Le.Ikc({
release:Le.Ikc({published_at:An})});function pi(e){const t=Zn(e);if("published"!==t&&"released"!==t)return fi(t)
;const{release:n}=Fn(e,di);if(n.draft)return Rn("release of a draft is no deployment")
;if(n.prerelease)return Rn("release of a pre-release is no deployment")
;const r="published"===t?Fn(e,li).release.published_at:$r(e);return Hr(e,[{event:"deployment",commitSha:Gn(e),
timestamp:r}])}function fi(e){
return Rn(`release ${Wn(e)} has no Phaset event`,[`This workflow listens to more than it should: release ${Wn(e)}. Let it listen to \`types: [released]\` alone, or each release may count twice`])
}const hi=()=>Le.Ikc({review:Le.Ikc({state:Sn})}),mi=()=>Le.Ikc({review:Le.Ikc({body:Le.mee(Sn)})}),vi=()=>Le.Ikc({
pull_request:Le.Ikc({created_at:An}),review:Le.Ikc({submitted_at:An})});function gi(e,t){const n=Zn(e)
;if("submitted"!==n)return Jn(e,n);const{state:r}=Fn(e,hi).review;switch(r.toLowerCase()){case"approved":
return _i(e,t,"review-approved");case"changes_requested":return _i(e,t,"review-changes");case"commented":return yi(e,t)
;default:return Rn(`pull_request_review of state ${Wn(r)} has no Phaset event`)}}function _i(e,t,n){const r=Vo(e,t)
;if(r)return Rn(r);const{pull_request:o,review:s}=Fn(e,vi);return Hr(e,[{event:n,createdAt:o.created_at,
submittedAt:s.submitted_at}])}function yi(e,t){const{body:n}=Fn(e,mi).review
;if(null===n||""===n.trim())return Rn("pull_request_review without a body: its comments arrive on their own")
;const r=Vo(e,t);return r?Rn(r):Hr(e,[{event:"comment"}])}
const wi=["push","workflow_dispatch","repository_dispatch","schedule","workflow_run"],bi=()=>Le.Ikc({
workflow_run:Le.Ikc({conclusion:Le.mee(Sn)})}),ki=()=>Le.Ikc({workflow_run:Le.Ikc({event:Sn})}),$i=()=>Le.Ikc({
repository:Le.Ikc({full_name:Sn}),workflow_run:Le.Ikc({head_repository:Le.mee(Le.Ikc({full_name:Sn}))})
}),Oi=()=>Le.Ikc({workflow_run:Le.Ikc({head_branch:Le.mee(Sn)})}),Ii=()=>Le.Ikc({workflow_run:Le.Ikc({head_sha:Cn,
updated_at:An})});function Ei(e,t){const n=Zn(e);if("completed"!==n)return Jn(e,n)
;const{conclusion:r}=Fn(e,bi).workflow_run
;if("success"!==r)return Rn(`workflow_run concluded ${Wn(r??"without a result")}: no success`);const o=Si(e,t)
;if(o)return Rn(o);const{head_sha:s,updated_at:i}=Fn(e,Ii).workflow_run;return Hr(e,[{event:"deployment",commitSha:s,
timestamp:i}])}function Si(e,t){const{event:n}=Fn(e,ki).workflow_run,r="release"===n
;if(!r&&!wi.includes(n))return`workflow_run started by ${Wn(n)} may have deployed another commit`
;const{repository:o,workflow_run:s}=Fn(e,$i),i=s.head_repository?.full_name.toLowerCase()
;if(i!==o.full_name.toLowerCase())return`workflow_run of ${i?Wn(i):"a deleted fork"}, another repository`;if(r)return
;const{head_branch:a}=Fn(e,Oi).workflow_run;return null===a?"workflow_run without a head branch":er(e,t,a)}
function xi(e,t){return qn((()=>Ci(e,t)))}function Ci(e,t){switch(e.name){case"push":return ui(e,t);case"pull_request":
case"pull_request_target":return ei(e,t);case"pull_request_review":return gi(e,t);case"pull_request_review_comment":
case"issue_comment":return rs(e,t);case"deployment":return ds(e,t);case"deployment_status":return us(e,t);case"release":
return pi(e);case"workflow_run":return Ei(e,t);case"issues":return js(e,t);case"repository_dispatch":return ms(e)
;default:return Rn(`${Wn(e.name)} has no Phaset event`)}}
const Ai=new Set(["pull_request","merge_group"]),Mi=new Set(["push","schedule","workflow_dispatch"]),Pi=Le.Ikc({
repository:Le.Ikc({default_branch:Le.YjP()})});function ji(e,t,n,r){switch(e){case"true":return{kind:"upload",auto:!1}
;case"check":return{kind:"check",auto:!1};case"false":return{kind:"nothing",reason:"switched off"};case"auto":
return"auto"===t||"none"===t?Ni(n,r):{kind:"nothing",reason:`this step reports ${t.join(", ")}`}}}
function Ni({name:e,payload:t},n){if(Ai.has(e))return{kind:"check",auto:!0};if(!Mi.has(e))return{kind:"nothing",
reason:`not on ${e}`};const r=Pi.safeParse(t).data?.repository.default_branch
;return"schedule"===e||void 0!==r&&n===`refs/heads/${r}`?{kind:"upload",auto:!0}:{kind:"nothing",
reason:`${e} is not on the default branch`}}const zi=t("node:os");function Ti(e){const t=t=>e[t]??"";return{
repository:t("GITHUB_REPOSITORY"),sha:t("GITHUB_SHA"),ref:t("GITHUB_REF"),actor:t("GITHUB_ACTOR"),id:t("GITHUB_RUN_ID"),
attempt:Number(e.GITHUB_RUN_ATTEMPT??1),serverUrl:t("GITHUB_SERVER_URL"),
apiUrl:e.GITHUB_API_URL??"https://api.github.com",graphqlUrl:e.GITHUB_GRAPHQL_URL??"https://api.github.com/graphql",
workspace:e.GITHUB_WORKSPACE||process.cwd(),temporaryDirectory:e.RUNNER_TEMP||(0,zi.tmpdir)()}}
function Ui({serverUrl:e,repository:t}){return""===e||""===t?void 0:`${e}/${t}`}
function Ri({event:e,"dry-run":t},{events:n,record:r,standards:o},s){if(!(s>1)||t)return[]
;const i="auto"!==e&&"none"!==e,a=n.some((({body:e})=>!i||"deployment"!==e.event)),c="upload"===r.kind||"upload"===o.kind,u=[...a?[Li]:[],...c?[Di]:[]]
;return 0===u.length?[]:[{kind:"payload",level:"notice",title:"Phaset: re-run",
message:`This is attempt ${s} of the run. ${u.join(". ")}`}]}
const Li="Events that an earlier attempt delivered are sent again, and all but incidents count twice. To prevent this, add `if: github.run_attempt == 1` to the step or its job, and replay what was not delivered",Di="If the branch has moved on, the record and the standards are those of this run's older commit until the next push or nightly run"
;function qi(e,t,n,r){const{connection:o,problems:s}=Bo(e,t,n)
;if(e.replay.length>0)return Bi(o,"closed"===o.kind?o.missing:s);const i=Yi(e,t,n,r),a=Hi(o,{connection:o,...Ji(i),
record:ji(e.record,e.event,n,t.ref),standards:ji(e.standards,e.event,n,t.ref),repositoryUrl:Ui(t),
problems:[...s,...Wi(i)]}),c=Ri(e,a,t.attempt);return{...a,problems:[...a.problems,...c]}}function Bi(e,t){
const n="replay is given",r={kind:"nothing",reason:n};return{connection:e,events:[],noEvent:n,notes:[],record:r,
standards:r,repositoryUrl:void 0,problems:t}}function Hi(e,t){switch(e.kind){case"open":return t;case"show-only":
return Zi(t);case"without-secrets":return Gi(t);case"closed":{const{standards:n}=t,r="nothing"!==n.kind&&n.auto?Zi(t):t
;return Fi(r)?{...t,problems:[...e.missing,...t.problems]}:r}}}function Fi({events:e,record:t,standards:n}){
return e.length>0||"upload"===t.kind||"nothing"!==n.kind}function Zi(e){if("nothing"===e.standards.kind)return e
;const t="their Baseline comes from Phaset, and endpoint or webhook-token is empty",n=`Standards are skipped: ${t}. standards-fail-on fails nothing in this run`
;return{...e,standards:{kind:"nothing",reason:t},problems:[...e.problems,(0,L.oi)(n,"notice")]}}function Gi(e){
const t="this run has no secrets",{events:n,noEvent:r=t,record:o}=e;return{...e,events:[],noEvent:n.length>0?t:r,
record:"upload"===o.kind?{...o,kind:"check"}:o,standards:{kind:"nothing",reason:t}}}function Ji(e){switch(e.kind){
case"send":return{events:e.events,notes:e.notes};case"nothing":return{events:[],noEvent:e.reason,notes:[]}
;case"invalid":return{events:[],notes:[]}}}function Wi(e){switch(e.kind){case"send":case"nothing":
return e.warnings.map((e=>(0,L.EP)(e,"warning")));case"invalid":return e.problems.map((e=>(0,L.EP)(e)))}}
function Yi(e,t,n,r){const{event:o}=e;return"none"===o?{kind:"nothing",reason:"event is none",warnings:[]
}:"auto"!==o?Gr({names:o,fields:e["event-fields"],changeBranches:e["change-branches"],jobStatus:e["job-status"],
ref:t.ref,...(0,R.O)({checkout:r})},n):xi(n,{changes:e.changes,changeBranches:e["change-branches"],
deploymentEnvironments:e["deployment-environments"],incidentLabels:e["incident-labels"],
incidentTypes:e["incident-types"],ignoreActors:e["ignore-actors"]})}
function Ki({directory:e,manifest:t,credentials:n,sameRecord:r=[]}){const{orgId:o,recordId:s,token:i}=n;if(r.length>0){
const t=r.slice(0,5).map(re.hD).join(", "),n=r.length>5?` and ${r.length-5} more`:"",o=`the record ${(0,
re.hD)(s)} of ${(0,
re.hD)(e)} is also that of ${t}${n}; nothing is sent for them until each manifest has an "id" of its own`;return{
kind:"missing",problems:[(0,L.oi)(o)]}}if(void 0!==o&&void 0!==s&&void 0!==i)return{kind:"complete",credentials:{
orgId:o,recordId:s,token:i}}
;const a=void 0===t?"the manifest":t.file,[c,u]="found"===t?.kind?["tells none","mend the manifest"]:["is not in the checkout","check the repository out before this step"],d=(t,n)=>(0,
L.oi)(`${t} is not known for the directory ${e}: the input is empty, and ${a}, the place of its "${n}", ${c}; give the input, or ${u}; nothing is sent for it until then`),l=[]
;return void 0===o&&l.push(d("org-id","organizationId")),void 0===s?l.push(d("record-id","id")):void 0===i&&l.push((0,
L.oi)(`webhook-token has no token for the record of ${e}; give it a line ${(0,
re.hD)(`${s}: token`)}, and see that the secret it comes from exists`)),{kind:"missing",problems:l}}
function Qi(e,{file:t,repositoryUrl:n}){const{id:r,organizationId:o,$schema:s,...i}=e,a=i.spec.repo??n,c=(e,n)=>[{
kind:"manifest",level:e,file:t,message:`${t} has no spec.repo${n}`}];if(void 0===a)return{
problems:c("error",", and the run does not say which repository it is; add it")}
;const u=void 0===i.spec.repo?c("notice",`; the record is sent with ${a}`):[];return{record:{...i,spec:{...i.spec,repo:a
}},problems:u}}const Vi="default";function Xi({component:e,events:t,eventsOnly:n},r){return na(e,{...r,events:t,...n&&ta
})}const ea={kind:"nothing",reason:"they are of another shard"},ta={record:ea,standards:ea};function na(e,t){
const n=ia(e,t),r=aa(e,t.standards),o={component:e,events:t.events,record:n.plan,standards:r.plan,
problems:[...sa(e),...n.problems,...r.problems]};if(!ra(o))return o;const s=Ki(e);return"complete"===s.kind?{...o,
credentials:s.credentials}:oa(o,s.problems)}function ra({events:e,record:t,standards:n}){
return e.length>0||"upload"===t.kind||"upload"===n.kind||"check"===n.kind}function oa(e,t){const{record:n,standards:r}=e
;return{...e,events:[],record:"upload"===n.kind?{kind:"failed"}:n,standards:"skipped"===r.kind?r:{kind:"failed"},
problems:[...e.problems,...t]}}function sa({manifest:e,credentials:t}){return"found"!==e?.kind?[]:[{input:"org-id",
used:t.orgId,key:"organizationId",own:e.organizationId},{input:"record-id",used:t.recordId,key:"id",own:e.recordId
}].filter((({used:e,own:t})=>void 0!==e&&void 0!==t&&e!==t)).map((({input:t,used:n,key:r,own:o})=>(0,
L.oi)(`${t} is ${(0,re.hD)(n)}, but "${r}" in ${e.file} is ${(0,re.hD)(o)}; ${(0,
re.hD)(n)} is used. Remove ${t}, or correct one of the two`,"warning")))}
function ia({directory:e,manifest:t},{record:n,repositoryUrl:r}){if("nothing"===n.kind)return ca(n.reason)
;if("found"!==t?.kind){
const r="."===e?"":"correct working-directory, ",o=`there is no ${t?.file}`,s=`${o}; add it, ${r}or check the repository out before this step`
;if(!n.auto)return ua(la(`record: ${s}`));if("upload"===n.kind)return ca(s)
;const i=`The manifest isn't checked: ${s}. Set record to check to make this an error`;return{...ca(o),
problems:[la(i,"notice")]}}if(void 0===t.manifest)return ua(...t.problems);if("check"===n.kind)return{plan:{
kind:"checked"},problems:t.problems};const{record:o,problems:s}=Qi(t.manifest,{...t,repositoryUrl:r});return{
plan:void 0===o?{kind:"failed"}:{kind:"upload",record:o},problems:[...t.problems,...s]}}
function aa({directory:e,manifest:t,isSparse:n},r){if("nothing"===r.kind)return ca(r.reason);if(n){
const t=`the checkout of ${e} is sparse, which doesn't show what files the commit lacks; check the whole repository out`
;return r.auto?ca(t):ua(da(t))}if("found"!==t?.kind)return r.auto?ca(`there is no ${t?.file}`):{plan:{kind:r.kind,
baselineId:Vi},problems:[]}
;if(t.baselineUnclear)return ua(la(`${t.file} does not tell its baseline.id; mend it for the standards`))
;const o=t.baselineId??Vi;return{plan:{kind:r.kind,baselineId:o},problems:[]}}function ca(e){return{plan:{
kind:"skipped",reason:e},problems:[]}}function ua(...e){return{plan:{kind:"failed"},problems:e}}function da(e){return{
kind:"baseline",level:"error",title:"Phaset: standards",message:`standards: ${e}`}}function la(e,t="error"){return{
kind:"manifest",level:t,title:"Phaset: manifest",message:e}}function pa(e){const t=e.map((e=>JSON.stringify(e)))
;if(ga(t))return ya(t);const n={};for(const{event:t}of e)n[t]=(n[t]??0)+1;const r=JSON.stringify({truncated:!0,
total:e.length,counts:n});return ya([...va(t),r])}function fa(e,t){const n=e.map((e=>JSON.stringify(e)))
;if(ga(n))return ya(n);const r=t.map((e=>JSON.stringify(ha(e))));if(ga(r))return ya(ma(t,r));const o=JSON.stringify({
truncated:!0,total:e.length});return ya([...va(r),o])}function ha(e){const t={events:e.events.length,
problems:e.problems.length};return{...e,events:[],problems:[],truncated:t}}function ma(e,t){const n=[...t]
;let r=65536-_a(n);for(const[t,o]of e.entries()){const e=JSON.stringify(o)
;if(r-=Buffer.byteLength(e)-Buffer.byteLength(n[t]??""),r<0)break;n[t]=e}return n}function va(e){let t=65024
;const n=e.findIndex((e=>(t-=Buffer.byteLength(e)+1,t<0)));return e.slice(0,n)}function ga(e){return _a(e)<=65536}
function _a(e){return Buffer.byteLength(ya(e))}function ya(e){return`[${e.join(",")}]`}function wa(e){return(0,
ie.basename)(e,".jsonl")}const ba=["failed","uploaded","checked","skipped"];function ka({components:e,undelivered:t}){
const{pass:n,warning:r,failure:o}=Dt(e);return{events:pa(e.flatMap(Ia)),record:Ea(e.map((({record:e})=>e.state))),
standards:Ea(e.map((({standards:e})=>e.state))),passes:String(n),warnings:String(r),failures:String(o),...$a(t),
results:fa(e.map(Oa),Wt(e).map(Oa))}}function $a(e=""){return{undelivered:e,"undelivered-name":wa(e)}}function Oa(e){
return{directory:e.directory,recordId:e.recordId??"",record:e.record.state,standards:e.standards.state,events:Ia(e),
problems:e.problems.map((({level:e,message:t})=>({level:e,message:t})))}}function Ia({events:e}){
return e.filter((({delivery:e})=>"delivered"===e?.outcome)).map((({body:e})=>e))}function Ea(e){
return ba.find((t=>e.includes(t)))??"skipped"}function Sa({problems:e,components:t}){const n=new Map
;for(const e of t)for(const t of new Set(e.problems.map(Ca))){const r=n.get(t);void 0===r?n.set(t,[e]):r.push(e)}
const r=e=>(n.get(Ca(e))?.length??0)>1,o=t.flatMap((e=>e.problems.filter(r)));return{
shared:[...e,...[...Map.groupBy(o,Ca)].map((([e,t])=>Aa(t,n.get(e)??[])))],own:t.map((e=>({component:e,
problems:e.problems.filter((e=>!r(e)))})))}}function xa({shared:e,own:t}){return[...e,...t.flatMap((({problems:e})=>e))]
}function Ca({level:e,cause:t,message:n,file:r,line:o}){return JSON.stringify(t?[e,t.what,t.remedy]:[e,n,r,o])}
function Aa(e,t){const[n]=e,r=Pa(t),o=e.flatMap((({cause:e})=>e??[]));if(0===o.length)return{...n,
message:`${n.message}; for ${r}`};const s=Ma(o);return{...n,cause:s,message:(0,se.V$)(s,` for ${r}`)}}function Ma(e){
const[t]=e;return{...t,attempts:Math.max(...e.map((({attempts:e})=>e))),lost:e.flatMap((({lost:e})=>e)),
uncertain:e.flatMap((({uncertain:e})=>e))}}function Pa(e){
const t=e.slice(0,3).map(ja),n=e.length-t.length,r=[...t,...n>0?[`plus ${n} more`]:[]].join(", ")
;return`${e.length} components (${r})`}function ja({directory:e,recordId:t}){return"."===e?t??e:e}var Na=c(1366)
;function za(e){const t=e.filter((({kind:e,level:t})=>"input"===e&&"error"===t)),n=Ta(t.map(Da))
;if(t.length<2||n.message.length>4096)return Ua(e);const{shown:r,left:o}=Ua(e.filter((e=>!t.includes(e))));return{
shown:[n,...r],left:o}}function Ta(e){return{kind:"input",level:"error",title:"Phaset: inputs",
message:e.map((e=>e.message)).join("\n")}}function Ua(e){const t=L.vh.map((t=>Ra(e,t)));return{
shown:t.flatMap((({shown:e})=>e)).map(Da),left:t.flatMap((({left:e})=>e))}}function Ra(e,t){
const n=e.filter((e=>e.level===t)).toSorted(((e,t)=>Number("check"===e.kind)-Number("check"===t.kind)))
;if(n.length<=10)return{shown:n,left:[]};const r=n.slice(0,9),o=n.slice(9);return{shown:[...r,La(o)],left:o}}
function La(e){const[{kind:t,level:n}={kind:"check",level:"notice"}]=e;return{kind:t,level:n,title:"Phaset",
message:`plus ${(0,Na.U)(e.length,`more ${n}`)}: see the log`}}function Da({message:e,title:t,file:n,...r}){return{...r,
message:(0,re.ml)((0,re.ts)(e),4096).toWellFormed(),...(0,R.O)({title:t&&(0,re.ml)((0,re.ts)(t),255).toWellFormed(),
file:n&&(0,re.ts)(n)})}}var qa=c(9269);function Ba(e){return e.slice(0,7)}function Ha({body:e,subject:t},n){
switch(e.event){case"change":return`commit ${n.commit(e.commitSha)}${Ya(e.timestamp)}`;case"deployment":
return`commit ${n.commit(e.commitSha)} deployed${Za(t,n)}${Ya(e.timestamp)}`;case"incident-opened":
return`${Fa(e.id,t,n)} opened${Ya(e.createdAt)}`;case"incident-resolved":
return`${Fa(e.id,t,n)} resolved${Ka(e.createdAt,e.resolvedAt)}`;case"comment":return`comment${Ga(t,n)}`
;case"review-approved":return`${Ja(t,n)} approved${Ka(e.createdAt,e.submittedAt)}`;case"review-changes":
return`changes requested on ${Ja(t,n)}${Ka(e.createdAt,e.submittedAt)}`;case"pr-opened":
return`${Ja(t,n)} opened${Wa(e)}`;case"pr-closed":return`${Ja(t,n)} closed without a merge${Ka(e.createdAt,e.closedAt)}`
;case"pr-merged":return`${Ja(t,n)} merged${Ka(e.createdAt,e.mergedAt)}`}}function Fa(e,t,{text:n,issue:r}){
const{number:o}="incident"===t.kind?t:{};return void 0===o?`incident ${n(e)}`:`incident ${r(o)} (ID ${n(e)})`}
function Za(e,{text:t}){
return"deployment"!==e.kind?"":void 0!==e.environment?` to ${t(e.environment)}`:0===e.names.length?"":` (${t(e.names.join(", "))})`
}function Ga(e,t){switch(e.kind){case"pull-request":return` on ${Ja(e,t)}`;case"incident":
return void 0===e.number?" on an issue":` on issue ${t.issue(e.number)}`;case"commits":case"deployment":
case"repository":return""}}function Ja(e,t){return"pull-request"===e.kind?t.pullRequest(e.number):"pull request"}
function Wa({additions:e,deletions:t,changedFiles:n}){
const r=[[...void 0===e?[]:[`+${e}`],...void 0===t?[]:[`\u2212${t}`]].join(" "),void 0===n?"":(0,
Na.U)(n,"file")].filter((e=>""!==e)).join(" in ");return""===r?"":` (${r})`}function Ya(e){const t=Qa(e)
;if(void 0===t)return"";const[n,r=""]=new Date(t).toISOString().split("T");return`, ${n} ${r.slice(0,5)} UTC`}
function Ka(e,t){const[n,r]=[Qa(e),Qa(t)];return void 0===n||void 0===r?"":` after ${Xa(r-n)}`}function Qa(e){
return void 0!==e&&/^\d{13}$/.test(e)?Number(e):void 0}const Va=[["d",864e5],["h",36e5],["min",6e4],["s",1e3]]
;function Xa(e){const t=Va.findIndex((([,t])=>e>=t));if(-1===t)return"0 s";let n=e
;return Va.slice(t,t+2).map((([e,t])=>{const r=Math.floor(n/t);return n-=r*t,0===r?"":`${r} ${e}`
})).filter((e=>""!==e)).join(" ")}function ec(e){
const{components:t,dryRun:n}=e,r=[tc(e.problems),nc(t.flatMap((({events:e})=>e))),rc(1===t.length?"record":"records",sc(t,"record")),oc(t)].filter((e=>""!==e)),o=tc(t.flatMap((({problems:e})=>e))),s=0===r.length?[o||"nothing to send"]:r
;return[...n?["dry run"]:[],...t.length>1?[(0,Na.U)(t.length,"component")]:[],...s].join(" \xb7 ")}function tc(e){
return(0,L.ZT)(e,["error","warning"]).join(", ")}function nc(e){if(0===e.length)return""
;if(e.every((({delivery:e})=>void 0===e)))return`${(0,Na.U)(e.length,"event")} would be sent`
;const t=e.filter((({delivery:e})=>"delivered"===e?.outcome)).length;return t===e.length?`${(0,
Na.U)(t,"event")} delivered`:`${t} of ${(0,Na.U)(e.length,"event")} delivered`}function rc(e,t){
const n=t.filter((e=>"skipped"!==e)),[r]=n
;return void 0===r?"":1===t.length?`${e} ${r}`:`${e} ${[...new Set(n)].map((e=>{const{length:t}=n.filter((t=>t===e))
;return`${t} ${e}`})).join(", ")}`}function oc(e){const t=sc(e,"standards"),{pass:n,warning:r,failure:o}=Dt(e),s=n+r+o
;if(0===s)return rc("standards",t);const i=t.filter((e=>"failed"===e)).length,a=`standards ${n} of ${s}`
;return 0===i?a:1===t.length?`${a}, not uploaded`:`${a}, ${i} failed`}function sc(e,t){return e.map((e=>e[t].state))}
function ic({noEvent:e,components:t}){const n=new Map,r=(e,t)=>{const r=n.get(t)??new Map
;n.set(t,r.set(e,(r.get(e)??0)+1))};void 0!==e&&r("event",e)
;for(const{record:e,standards:n}of t)void 0!==e.reason&&r("record",e.reason),void 0!==n.reason&&r("standards",n.reason)
;const o=[...n].map((([e,t])=>({what:ac(t),reason:e})));return{skipped:o.slice(0,5),rest:Math.max(0,o.length-5)}}
function ac(e){return[...e].map((([e,t])=>1===t?e:`${e} of ${t} components`)).join(" and ")}function cc(e){
const t=t=>e.components.flatMap((n=>t(n).map((t=>lc(t,n,e)))));return[{title:"Events",
lines:[...e.notes,...t((({events:e})=>e.map(fc)))]},{title:"Record",lines:t(hc)},{title:"Standards",
lines:t((({standards:e})=>mc(e)))}].filter((({lines:e})=>e.length>0)).map((({title:e,lines:t})=>({title:e,
lines:t.map(_c)})))}function uc(e){
const{components:t}=e,[n]=t,r=1===t.length&&n?.recordId?` (record ${n.recordId})`:"",{skipped:o,rest:s}=ic(e),i=o.map((({what:e,reason:t})=>`${e} (${t})`)),a=s>0?`, plus ${s} more reasons`:"",c=i.length>0?`; skipped: ${i.join(", ")}${a}`:""
;return _c(`Phaset: ${ec(e)}${r}${c}`)}function dc({shared:e,own:t},n){
const r=new Set(n.filter((({kind:e})=>"check"!==e)));return[e,...t.map((({problems:e})=>e))].flatMap((e=>(0,
L.fr)(e.filter((e=>r.has(e)))))).map((({level:e,message:t})=>_c(`${e}: ${t}`)))}function lc(e,t,{components:n}){
return 1===n.length?e:`${ja(t)}: ${e}`}const pc={text:e=>e,commit:Ba,pullRequest:e=>`pull request #${e}`,
issue:e=>`#${e}`};function fc(e){const{body:t,routing:n,delivery:r}=e,o=void 0===r?"would be sent":(0,
qa.Ks)(r),s=void 0===n?"":` (${n})`;return`${Ha(e,pc)}${s}: ${JSON.stringify(t)} ${o}`}
function hc({recordId:e,record:t}){return"skipped"===t.state?[]:[vc(void 0===e?"record":`record ${e}`,t)]}
function mc(e){return"skipped"===e.state?[]:[...Bt(e.checks??[]).map(gc),vc("standards",e)]}
function vc(e,{state:t,delivery:n}){return`${e} ${t}${void 0===n||"delivered"===n.outcome?"":`: ${(0,qa.Ks)(n)}`}`}
function gc({status:e,name:t,message:n,path:r,remedy:o}){const s=`${e}: ${t} (${r}): ${n}`
;return"pass"===e?s:`${s}; ${o}`}function _c(e){
return(0,re.g9)((0,re.ml)((0,re.ts)(e),4096)).replace(/^(\s*):(?=:)/,"$1\\u{3a}")}
const yc=new Set(["kind","level","outcome","state","status","event","check","severity","undelivered"]);function wc(e,t){
return B(e,t,yc)}const bc=/[&<>`*_~[\]|\\#@!$^]|:(?=\/\/)|(?<=www)\./gi,kc=/@|#(?=\d)|\bGH-(?=\d)|:(?=[\w+-]+:)/gi
;function $c(e,t=1e3){
return(0,re.ml)((0,re.ts)(e.slice(0,t+1)),t).toWellFormed().replace(kc,"$&\u2060").replace(bc,(e=>`&#${e.charCodeAt(0)};`))
}function Oc(e){const t=(0,re.ml)(e,1e3).split("`")
;return t.length%2==0?$c(e):t.map(((e,t)=>t%2==1?Ic(e):$c(e))).join("")}function Ic(e,t=1e3){
return`<code>${$c(e,t)}</code>`}function Ec(e,t){
return[e,e.map((()=>"---")),...t].map((e=>`| ${e.join(" | ")} |`)).join("\n")}function Sc(e){
return e.map((e=>`- ${e.replaceAll("\n","\n  ")}`)).join("\n")}function xc(e,t,n=!1){
return`<details${n?" open":""}>\n<summary>${e}</summary>\n\n${t}\n\n</details>`}function Cc(e){
return e.filter((e=>""!==e)).join("\n\n")}const Ac={pass:"\u{1f7e9}",warning:"\u{1f7e8}",failure:"\u{1f7e5}"}
;function Mc(e,t){
const n=e.pass+e.warning+e.failure,r=Math.min(1,t/n),o=t=>0===e[t]?0:Math.max(1,Math.round(e[t]*r)),[s,i]=[o("warning"),o("failure")],a=Math.min(t,n)-s-i,c=0===e.pass?0:Math.max(1,a)
;return[Ac.pass.repeat(c),Ac.warning.repeat(s),Ac.failure.repeat(i)].join("")}const Pc={error:"\u274c",
warning:"\u26a0\ufe0f",notice:"\u2705",none:"\u2796"};function jc(e,{attention:t,links:n}){
const r=[...Nc(e,n),...Uc(e.components,n)],o=r.length-t
;return Sc([...r.slice(0,t),...o>0?[`plus ${o} more: see the log`]:[]])}function Nc(e,t){const{shared:n,own:r}=Sa(e)
;return[...n.map((e=>({problem:e,component:void 0}))),...r.flatMap((({component:e,problems:t})=>t.map((t=>({problem:t,
component:r.length>1?e:void 0
})))))].filter((({problem:{kind:e,level:t}})=>zc(e)&&"notice"!==t)).toSorted(((e,t)=>L.vh.indexOf(e.problem.level)-L.vh.indexOf(t.problem.level))).map((({problem:e,component:n})=>Tc(e,n,t)))
}function zc(e){return"check"!==e&&"failing-checks"!==e}function Tc(e,t,n){
const r=void 0===t||e.message.includes(t.directory)?"":`${Ic(ja(t),200)} `
;return`${Pc[e.level]} ${r}${Dc(e.message,e,n)}`}function Uc(e,t){
const n=e.flatMap((e=>(e.standards.checks??[]).map((t=>({check:t,component:e
}))))),r=["failure","warning"].flatMap((e=>n.filter((({check:t})=>t.status===e))))
;return[...Map.groupBy(r,(({check:{name:t,status:n,message:r}},o)=>1===e.length?String(o):JSON.stringify([t,n,r]))).values()].map((n=>Rc(n,e.length>1,t)))
}function Rc(e,t,n){const[{check:r}]=e,o=t?` in ${Lc(e.map((({component:e})=>e)))}`:"",s=Dc(r.remedy,r,n)
;return`${Ac[r.status]} <b>${$c(r.name)}</b>${o}: ${s}`}function Lc(e){const t=e.slice(0,3).map((e=>Ic(ja(e),200)))
;if(1===e.length)return t.join("");const n=e.length-t.length,r=[...t,...n>0?[`plus ${n} more`]:[]].join(", ")
;return`${e.length} components (${r})`}function Dc(e,{file:t,line:n},r){if(void 0===t)return Oc(e);const o=(0,
re.ts)(e),s=`${(0,re.ts)(t)}${void 0===n?"":`:${n}`}`,[i="",...a]=o.split(s)
;if(0===a.length||i.split("`").length%2==0)return Oc(o);const c=a.join(s).replace(/^:\d+/,"")
;return`${Oc(i)}${r.file(t,n,$c(s))}${Oc(c)}`}function qc({repositoryUrl:e,sha:t,phasetUrl:n}){
const r=(t,n)=>void 0===e?n:Hc(`${e}/${t}`,n);return{commit:(e,t)=>r(`commit/${Bc(e)}`,t),
pullRequest:(e,t)=>r(`pull/${e}`,t),issue:(e,t)=>r(`issues/${e}`,t),file:(e,n,o)=>{if(""===t)return o
;const s=void 0===n?"":`#L${n}`;return r(`blob/${Bc(t)}/${e.split("/").map(Bc).join("/")}${s}`,o)},
phaset:e=>void 0===n?e:Hc(n,e)}}function Bc(e){return encodeURIComponent(e.toWellFormed())}function Hc(e,t){
return`<a href="${e.replace(/[^\w:/?#%.~-]/gu,(e=>`&#${e.codePointAt(0)};`))}">${t}</a>`}
function Fc(e,{events:t,links:n}){const r=e.flatMap((e=>e.events.map((t=>({event:t,component:e
}))))),o=1===e.length,s=o?r.map((e=>[e])):[...Map.groupBy(r,(({event:e})=>JSON.stringify(e.body))).values()],i=Qc(n),a=s.slice(t).flat()
;return[...s.slice(0,t).map((e=>Gc(e,i,o))),...a.length>0?[Zc(a,t>0)]:[]]}function Zc(e,t){
const n=e.map((({event:e})=>e))
;return`${n.every((({delivery:e})=>"delivered"===e?.outcome))?Pc.notice:Pc.none} ${t?"plus ":""}${nc(n)}`}
function Gc(e,t,n){const[{event:r}]=e,o=`**Event** ${Ic(r.body.event)} ${Ha(r,t)}`;if(n)return`${Wc(e)} ${o}${Kc(r)}`
;const s=e.slice(0,10).map(Jc),i=e.length-s.length,[a=""]=s;if(1===e.length)return`${Wc(e)} ${o} \u2192 ${a}`
;const c=i>0?[`plus ${i} more components`]:[];return`${Wc(e)} ${o} \u2192 ${e.length} components\n${Sc([...s,...c])}`}
function Jc({event:e,component:t}){const n=void 0===e.routing?"":` (${$c(e.routing)})`
;return`${Ic(ja(t),200)}${n}${Kc(e)}`}function Wc(e){
const t=e.map((({event:e,component:t})=>Yc(e,t))),n=["error","warning","none","notice"].find((e=>t.includes(e)))
;return Pc[n??"none"]}function Yc({body:e,delivery:t},n){
return void 0===t?"none":"delivered"===t.outcome?"notice":Gt(n,`event ${e.event}`)}function Kc({delivery:e}){
switch(e?.outcome){case void 0:return", would be sent";case"delivered":
return e.tries>1?`, delivered after ${e.tries} attempts`:"";case"unknown":return", may have arrived";case"refused":
case"not-arrived":return", not delivered"}}function Qc(e){return{text:$c,commit:t=>e.commit(t,Ic(Ba(t))),
pullRequest:t=>e.pullRequest(t,`pull request #${t}`),issue:t=>e.issue(t,`#${t}`)}}function Vc(e,t){
return Cc([Sc(Fc(e,t)),Xc(e,t)])}function Xc(e,{rows:t,foldedRows:n}){
const r=Wt(e.filter((e=>!Jt(e)))),o=eu.filter((({cell:e})=>r.some((t=>""!==e(t))))),s=e=>0===e.length?"":Ec(o.map((({head:e})=>e)),e.map((e=>o.map((({cell:t})=>t(e)))))),i=r.slice(t,t+n),a=i.some((e=>"notice"!==Ft(e))),c=r.length-t-i.length
;return Cc([s(r.slice(0,t)),0===i.length?"":xc(`${i.length} more components`,s(i),a),c>0?`Plus ${c} more components: see the log.`:""])
}const eu=[{head:"",cell:e=>Pc[Ft(e)]},{head:"Component",cell:function(e){
const{name:t,directory:n}=e,r=void 0===t||n===t||n.endsWith(`/${t}`),o=Ic(ja(e),200);return r?o:`${$c(t,200)} ${o}`}},{
head:"Record",cell:function({recordId:e,record:t}){return`${void 0===e?"":Ic(e,200)} ${t.state}`.trim()}},{
head:"Standards",cell:function(e){const{checks:t,state:n}=e.standards;if("skipped"===n)return""
;if(void 0===t)return"not checked";const r=Dt([e]),o="failed"===n?", not uploaded":""
;return`${Mc(r,5)} ${r.pass} of ${t.length}${o}`}}];function tu(e){
const{name:t,version:n,kind:r,lifecycleStage:o}=e.spec,s=[nu(e.contacts,"contact"),nu(e.tags,"tag"),nu(e.dependencies,"dependency","dependencies"),nu(e.slo,"SLO"),nu(e.api,"API"),nu(e.links,"link")].flat()
;return[void 0===n?Ic(t):`${Ic(t)} ${$c(n)}`,...[r,o].filter((e=>void 0!==e)),...s].join(", ")}
function nu(e=[],t,n=`${t}s`){const{length:r}=e;return 0===r?[]:[`${r} ${1===r?t:n}`]}function ru(e,t){
const{record:n,standards:r}=e
;return Cc([Sc([...Fc([e],t),..."skipped"===n.state?[]:[ou(e)],..."skipped"===r.state?[]:[au(e)]]),t.foldedRows>0?uu(r):""])
}function ou(e){const{recordId:t,record:n}=e,r=void 0===t?"":` ${Ic(t)}`,o=void 0===n.record?"":`: ${tu(n.record)}`
;return`${iu(e,"record")} **Record**${r} ${su(n)}${o}`}function su({state:e,delivery:t}){
return void 0!==t&&"failed"===e?"not uploaded":e}function iu(e,t){const{state:n,delivery:r}=e[t]
;return"failed"!==n?Pc.notice:Pc[void 0===r?Ft(e):Gt(e,t)]}function au(e){
const{checks:t,baselineId:n,state:r}=e.standards,o=void 0===n?"":` against the Baseline ${Ic(n)}`
;if(void 0===t)return`${iu(e,"standards")} **Standards** not checked${o}`
;const s=Dt([e]),i=s.pass===t.length||"failed"===r?iu(e,"standards"):cu(e),a=Mc(s,20),c="checked"===r?"":`, ${su(e.standards)}`
;return`${i} **Standards** ${a} ${s.pass} of ${t.length}${o}${c}`}function cu({problems:e}){
const t=e.some((({kind:e,level:t})=>"check"===e&&"error"===t));return Pc[t?"error":"warning"]}
function uu({checks:e=[]}){const t=e.filter((({status:e})=>"pass"===e));if(0===t.length)return""
;const n=t.map((({name:e})=>$c(e))).join(" \xb7 ");return xc(`${(0,Na.U)(t.length,"check")} passed`,n)}function du(e){
const{components:t,undelivered:n}=e;if(void 0===n)return""
;const r=t.flatMap((e=>e.problems)),o=r.flatMap((({cause:e})=>e??[]))
;return Cc([[`Everything that was not delivered is in the undelivered file. If your workflow uploads it, it is the artifact ${Ic(wa(n))}, and ${Ic("replay")} sends it later.`,...r.some((({cause:e,level:t})=>void 0!==e&&"error"===t))?["First fix the errors above: what Phaset refused, it refuses again."]:[],...o.some(lu)?[`What may have arrived is sent again only with ${Ic("repeat-unknown: true")}, because it could count twice.`]:[]].join(" "),xc("How to upload and replay it",pu)])
}function lu({uncertain:e}){return e.length>0}
const pu="After this step, which has `id: phaset` here:\n\n```yaml\n- if: always() && steps.phaset.outputs.undelivered != ''\n  uses: actions/upload-artifact@v4\n  with:\n    name: ${{ steps.phaset.outputs.undelivered-name }}\n    path: ${{ steps.phaset.outputs.undelivered }}\n```\n\nOnce the cause is fixed, in a workflow that downloads the artifact with `actions/download-artifact`, as an input of this action:\n\n```yaml\nreplay: 'phaset-undelivered-*.jsonl'\n```",fu=[{
attention:100,events:10,rows:20,foldedRows:200},{attention:100,events:10,rows:20,foldedRows:0},{attention:10,events:0,
rows:0,foldedRows:0}];function hu(e){const t=qc(e.links),[n,...r]=fu;let o=vu(e,{...n,links:t});for(const n of r){
if(Buffer.byteLength(o)<=9e5)break;o=vu(e,{...n,links:t},mu)}return o}
const mu="This summary is shortened: all of it is more than GitHub shows. The log has everything."
;function vu(e,t,n=""){const{components:r}=e,[o]=r,s=jc(e,t),i=1===r.length&&void 0!==o?ru(o,t):Vc(r,t)
;return`${Cc([`### ${Pc[gu(e)]} Phaset: ${ec(e)}`,n,s&&`#### Needs attention\n\n${s}`,du(e),s&&i&&"#### Results",i,_u(e),yu(e,t)])}\n`
}function gu(e){const t=Zt(e);return"notice"===t&&e.components.every(Jt)?"none":t}
function _u({notes:e,problems:t,components:n}){
const r=[...e.map((e=>$c(e))),...[...t,...n.flatMap((e=>e.problems))].filter((({level:e})=>"notice"===e)).map((({message:e})=>Oc(e)))],o=r.length-20
;return Sc([...r.slice(0,20).map((e=>`\u2139\ufe0f ${e}`)),...o>0?[`\u2139\ufe0f plus ${o} more: see the log`]:[]])}
function yu(e,{links:t}){
const{components:n,links:{sha:r,phasetUrl:o}}=e,[s]=n,i="skipped"===s?.record.state&&1===n.length&&s.recordId,a=n.some((({events:e})=>e.length>0)),c=n.length>1?n.filter(Jt).length:0,{skipped:u,rest:d}=ic(e),l=u.map((({what:e,reason:t})=>`${e} (${$c(t)})`))
;return[...i?[`Record ${Ic(i)}`]:[],...""===r||a?[]:[`Commit ${t.commit(r,Ic(Ba(r)))}`],...void 0===o?[]:[t.phaset("Open Phaset")],...c>0?[`${(0,
Na.U)(c,"component")} had nothing to do`]:[],...l.length>0?[`Skipped: ${l.join(", ")}${d>0?`, plus ${d} more reasons`:""}`]:[]].join(" \xb7 ")
}async function wu(e,t,n){const r=wc(e,t),o=n?Ou(hu(r)):void 0,s=Sa(r),{shown:i,left:a}=za(xa(s))
;for(const{title:e,lines:t}of cc(r))bu(e,t);for(const e of i)$u(e);const c=dc(s,a);c.length>0&&bu("More problems",c),
z(uc(r));for(const[e,t]of Object.entries(ka(r)))P(e,t);await o}function bu(e,t){T(e);for(const e of t)z(e);U()}
const ku={error:N,warning:function(e,t={}){f("warning",p(t),e instanceof Error?e.toString():e)},notice:function(e,t={}){
f("notice",p(t),e instanceof Error?e.toString():e)}};function $u({level:e,message:t,title:n,file:r,line:o,column:s}){
ku[e](t,(0,R.O)({title:n,file:r,startLine:o,startColumn:s}))}async function Ou(e){try{await x.addRaw(e).write()
}catch(e){j(`The job summary was not written: ${String(e)}`)}}function Iu(e,t){
const n=e instanceof Error&&e.stack?e.stack:String(e),[r="",...o]=t(n).split("\n").map(re.ts).map(re.g9)
;T("Stack of the unexpected error");for(const e of[r,...o])z(`| ${e}`)
;U(),N(`unexpected error: ${r}; report it at https://github.com/phaset-action/phaset-action/issues, with the stack in the log`,{
title:"Phaset: unexpected error"})}function Eu(e,t,n){const r=Su(e.GITHUB_EVENT_PATH??"",t)
;if("invalid"===r.kind)return r;const{GITHUB_EVENT_NAME:o="",GITHUB_SHA:s=""}=e;return qe({name:o,payload:r.value,at:n,
sha:s})}function Su(e,t){if(""===e)return qe({});let n;try{n=t(e)}catch{
return Be("the event's payload can't be read: no file at GITHUB_EVENT_PATH")}try{return qe(JSON.parse(n))}catch{
return Be("the event's payload, the file at GITHUB_EVENT_PATH, is not JSON")}}
async function xu(e,t,{environment:n,cancelled:r}){const{inputs:o,failOn:s,problems:i}=Ao(e,t),a=Ti(n),c=Eu(n,(e=>(0,
u.readFileSync)(e,"utf8")),Date.now()),d=void 0===o||"invalid"===c.kind?{...Mu,problems:Pu(e,a,c)}:await ju({inputs:o,
run:a,occurrence:c.value,redact:t,environment:n,cancelled:r}),l=Yt({...d,links:Au(a,o),problems:[...i,...d.problems]},{
failOn:s,standardsFailOn:o?.["standards-fail-on"]??"never"});return await wu(l,t,o?.summary??!0),!Qt(l)}function Cu(e){
const t=co(e);for(const e of t.flatMap(D))A(e);return q(t)}function Au(e,t){return{sha:e.sha,...(0,R.O)({
repositoryUrl:Ui(e),phasetUrl:t?.endpoint&&Uo(t.endpoint)})}}const Mu={notes:[],components:[],dryRun:!1}
;function Pu(e,t,n){return"invalid"===n.kind?[(0,L.EP)(n.problem)]:Ho({endpoint:""!==e.endpoint,
token:""!==e["webhook-token"]||""!==e["api-key"]},t,n.value)}async function ju(e){
const{inputs:t,run:n,redact:r,cancelled:o}=e,s=qi(t,n,e.occurrence,await zu(e)),{connection:i,notes:a,noEvent:u}=s,d=[...s.problems,...Nu(i,e.environment)],l={
...Mu,notes:a,...(0,R.O)({noEvent:u}),problems:d};if((0,L.JD)(d))return l;const p=Mt(i,t,r,n,o)
;for(const[e,t]of Object.entries($a(p.undelivered)))P(e,t)
;const f=t.replay.length>0&&"tokens"in i?await(await c.e(397).then(c.bind(c,1397))).replay(t,i.tokens,p):await Tu(e,s,p),{undelivered:h,problems:m}=p.close()
;return{...l,...f,dryRun:t["dry-run"],...(0,R.O)({undelivered:h}),
problems:[...d,...m,...f.problems,...Vt(f.components,t["standards-fail-on"]),...o.aborted?(v=f.components,
v.some((({problems:e})=>e.some((({kind:e})=>"delivery"===e))))?[Xt]:[]):[]]};var v}function Nu(e,t){
if("open"!==e.kind)return[];const n=zo(e.endpoint,t);return void 0===n?[]:[(0,L.oi)(n)]}
async function zu({inputs:e,run:t,occurrence:n}){const{event:r,"event-fields":o,replay:s}=e
;if("auto"===r||"none"===r||s.length>0)return;const i=Jr({names:r,fields:o},n);if(void 0===i)return
;const{readCheckout:a}=await c.e(587).then(c.bind(c,7587));return a(t,i)}
async function Tu({inputs:e,run:t,cancelled:n},r,o){
const{connection:s,record:i,standards:a}=r,{workspace:c}=t,u=await hn({inputs:e,workspace:c,..."tokens"in s&&{
tokens:s.tokens},withManifest:"nothing"!==i.kind||"nothing"!==a.kind,withStandards:"nothing"!==a.kind}),d={
recordId:e["record-id"],shard:e.shard,sources:{workspace:c,access:Ru(e,t,n),serverUrl:t.serverUrl}
},{assignments:l,notes:p,problems:f,release:h}=await K(u,r.events,d,{keep:o.keep,cancelled:n
}),m=Ee(l.map((e=>Xi(e,r))),o);return h(),{components:await Uu(await m,c,t),notes:[...r.notes,...p],problems:f}}
async function Uu(e,t,{serverUrl:n,repository:r,sha:o}){
if(!e.some((({problems:e})=>e.some((({file:e})=>void 0!==e)))))return e
;const{useRepositoryPaths:s}=await c.e(922).then(c.bind(c,2541));return s(e,t,{serverUrl:n,repository:r,commits:[o]})}
function Ru(e,{apiUrl:t,repository:n},r){return{token:e["github-token"],baseUrl:t,repository:n,cancelled:r}}
process.exitCode=1,delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;const Lu=new AbortController
;process.once("SIGINT",(()=>Lu.abort())),function(e){const t=Co(M),n=Cu(t);return xu(t,n,e).catch((e=>(Iu(e,n),!1)))}({
environment:process.env,cancelled:Lu.signal}).then((e=>{process.exitCode=e?0:1
})).finally((()=>process.stdout.write("",(()=>process.exit()))));