import{createRequire as e}from"module";const t=e(import.meta.url);var n,r,o,s,i={1916:(((e,t)=>{
t.Io=void 0;var n=new Uint32Array(65536),r=function(e,t){
for(var r=e.length,o=t.length,s=1<<r-1,i=-1,a=0,c=r,u=r;u--;)n[e.charCodeAt(u)]|=1<<u;for(u=0;u<o;u++){
var d=n[t.charCodeAt(u)],l=d|a;(a|=~((d|=(d&i)+i^i)|i))&s&&c++,(i&=d)&s&&c--,i=i<<1|~(l|(a=a<<1|1)),a&=l}
for(u=r;u--;)n[e.charCodeAt(u)]=0;return c},o=function(e,t){
for(var r=t.length,o=e.length,s=[],i=[],a=Math.ceil(r/32),c=Math.ceil(o/32),u=0;u<a;u++)i[u]=-1,s[u]=0
;for(var d=0;d<c-1;d++){for(var l=0,p=-1,f=32*d,h=Math.min(32,o)+f,m=f;m<h;m++)n[e.charCodeAt(m)]|=1<<m
;for(u=0;u<r;u++){var v=n[t.charCodeAt(u)],g=i[u/32|0]>>>u&1,_=v|l,y=p&(E=((v|(I=s[u/32|0]>>>u&1))&p)+p^p|v|I)
;(x=l|~(E|p))>>>31^g&&(i[u/32|0]^=1<<u),y>>>31^I&&(s[u/32|0]^=1<<u),p=(y=y<<1|I)|~(_|(x=x<<1|g)),l=x&_}
for(m=f;m<h;m++)n[e.charCodeAt(m)]=0}var w=0,b=-1,k=32*d,$=Math.min(32,o-k)+k;for(m=k;m<$;m++)n[e.charCodeAt(m)]|=1<<m
;var O=o;for(u=0;u<r;u++){var I,E,x;v=n[t.charCodeAt(u)],g=i[u/32|0]>>>u&1,_=v|w,
O+=(x=w|~((E=((v|(I=s[u/32|0]>>>u&1))&b)+b^b|v|I)|b))>>>o-1&1,O-=(y=b&E)>>>o-1&1,x>>>31^g&&(i[u/32|0]^=1<<u),
y>>>31^I&&(s[u/32|0]^=1<<u),b=(y=y<<1|I)|~(_|(x=x<<1|g)),w=x&_}for(m=k;m<$;m++)n[e.charCodeAt(m)]=0;return O}
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
;const s=l(n,a),{kind:i,level:c,file:d}=r,p=`${d??t}: beyond these ${u} problems, ${s.join(" and ")} more`
;return[...e.slice(0,u),{kind:i,level:c,message:p,...(0,o.O)({file:d})}]}function l(e,t){return t.flatMap((t=>{
const{length:n}=e.filter((e=>e.level===t));return 0===n?[]:[(0,r.U)(n,t)]}))}function p(e){
return e.some((({level:e})=>"error"===e))}})),7541:(((e,t,n)=>{n.d(t,{g9:()=>u,hD:()=>s,ml:()=>d,ts:()=>c
});const r=80,o=/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;function s(e){return d(u(c(i(e))),r)}function i(e){try{
return JSON.stringify(e)??String(e)}catch{return"a value too deep to show"}}const a=/^[\x20-\x7e]*$/;function c(e){
return a.test(e)?e:e.replace(o,(e=>`\\u{${(e.codePointAt(0)??0).toString(16)}}`))}function u(e){
return e.replaceAll("##[","##\\u005b")}function d(e,t){
return e.length<=t?e:`${e.slice(0,t-1).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}})),2371:(((e,t,n)=>{n.d(t,{
Z:()=>s});var r=n(1916);const o=100;function s(e,t){const n=i(e,t);return void 0===n?"":`; did you mean "${n}"?`}
function i(e,t){if(e.length>o)return;const n=a(e);let s,i=Number.POSITIVE_INFINITY;for(const e of t){const t=a(e),o=(0,
r.Io)(n,t);o<i&&o<=Math.ceil(Math.max(n.length,t.length)/3)&&(s=e,i=o)}return s}function a(e){
return e.toLowerCase().replace(/[\s_-]/g,"")}})),5373:(((e,t,n)=>{n.d(t,{Ks:()=>o,LJ:()=>f,_Z:()=>l,
ty:()=>h});var r=n(7541);function o({outcome:e,tries:t,last:n,givenUp:r}){if(void 0===n)return`not sent: ${s(r)}`
;const o=t>1?` (${t} tries)`:"";return`${i[e]}${o}: ${a(n)}`}function s(e){
return"cancelled"===e?.reason?"the job was cancelled":void 0!==e?.cause?a(e.cause):"announced"===e?.reason?"Phaset takes no more requests for now (rate limited)":"the time for deliveries (deadline) was up"
}const i={delivered:"delivered","not-arrived":"did not arrive",refused:"refused",unknown:"unknown whether it arrived"}
;function a(e){
return void 0===e.status?e.failure??"no answer":"delivered"===e.outcome?`status ${e.status}`:e.isWebPage&&e.status<300?`status ${e.status} with a web page, not Phaset's answer; check endpoint, and headers if a gateway asks for a log-in`:`status ${e.status}${c(e)}${d(e)}`
}function c({status:e=0,redirectHost:t}){return e>=300&&e<400?` (a redirect to ${void 0===t?"another place":(0,
r.hD)(t)}); no redirect is followed, give endpoint the final address`:u[e]??""}const u={400:" (invalid input)",
401:" (not authorized); check webhook-token, org-id and record-id: each record has a token of its own",
403:" (forbidden); check webhook-token, and headers if a gateway stands in front of Phaset",
404:" (not found); check endpoint",407:" (a proxy asks for a log-in); check HTTPS_PROXY",
413:" (too large); look for a limit of the gateway in front of Phaset",429:" (rate limited)"}
;function d({body:e,isWebPage:t}){const n=e.trim();return""===n||t?"":`; it answered ${(0,r.hD)(n)}`}function l(e){
return`${o(e)}${400===e.last?.status?p:""}`}
const p="; if it is for the status words, set standards-status-words to the other of its two values";function f(e,t){
if(void 0===t||"delivered"===t.outcome)return[];const n="standards"===e?l:o;return[{kind:"delivery",
level:"refused"===t.outcome?"error":"warning",title:"Phaset: not delivered",message:`${e} ${n(t)}`}]}function h(e){
return void 0===e?{state:"checked"}:{state:"delivered"===e.outcome?"uploaded":"failed",delivery:e}}})),
2714:(((e,t,n)=>{async function r(e){const t=[];for(const n of e)t.push(await n());return t}n.d(t,{a:()=>r
})})),8055:(((e,t,n)=>{n.d(t,{h:()=>o,k:()=>s});const r=()=>n.e(752).then(n.t.bind(n,6752,19))
;async function o(e,t){return void 0===t?.dispatcher?globalThis.fetch(e,t):(await r()).fetch(e,t)}class s{#e;#t
;constructor(e){this.#e=e}dispatch(e,t){return this.#n().then((n=>n.dispatch(e,t)),(e=>t.onError?.(e))),!0}
async close(){const e=await this.#t;await(e?.close())}async destroy(){const e=await this.#t;await(e?.destroy())}#n(){
return this.#t??=r().then((({ProxyAgent:e})=>new e(this.#e))),this.#t}}})),1844:(((e,t,n)=>{n.d(t,{
M:()=>p,w:()=>l});var r=n(4922),o=n(3759)
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
3848:(((e,t,n)=>{n.d(t,{Qq:()=>E});var r=n(8611),o=n.t(r,2),s=n(5692),i=n.t(s,2);function a(e){
const t="https:"===e.protocol;if(c(e))return
;const n=t?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(n)try{
return new d(n)}catch(e){if(!n.startsWith("http://")&&!n.startsWith("https://"))return new d(`http://${n}`)}}
function c(e){if(!e.hostname)return!1;if(u(e.hostname))return!0;const t=process.env.no_proxy||process.env.NO_PROXY||""
;if(!t)return!1;let n;e.port?n=Number(e.port):"http:"===e.protocol?n=80:"https:"===e.protocol&&(n=443)
;const r=[e.hostname.toUpperCase()];"number"==typeof n&&r.push(`${r[0]}:${n}`)
;for(const e of t.split(",").map((e=>e.trim().toUpperCase())).filter((e=>e)))if("*"===e||r.some((t=>t===e||t.endsWith(`.${e}`)||e.startsWith(".")&&t.endsWith(`${e}`))))return!0
;return!1}function u(e){const t=e.toLowerCase()
;return"localhost"===t||t.startsWith("127.")||t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}
class d extends URL{constructor(e,t){super(e,t),this._decodedUsername=decodeURIComponent(super.username),
this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}}
const l=()=>n(218),p=e=>l().httpOverHttp(e),f=e=>l().httpsOverHttp(e),h=e=>l().httpOverHttps(e),m=e=>l().httpsOverHttps(e)
;var v,g,_,y=n(8055),w=function(e,t,n,r){function o(e){return e instanceof n?e:new n((function(t){t(e)}))}
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
e[e.GatewayTimeout=504]="GatewayTimeout"}(v||(v={})),function(e){e.Accept="accept",e.ContentType="content-type"
}(g||(g={})),function(e){e.ApplicationJson="application/json"}(_||(_={}))
;const b=[v.MovedPermanently,v.ResourceMoved,v.SeeOther,v.TemporaryRedirect,v.PermanentRedirect],k=[v.BadGateway,v.ServiceUnavailable,v.GatewayTimeout],$=["OPTIONS","GET","DELETE","HEAD"]
;class O extends Error{constructor(e,t){super(e),this.name="HttpClientError",this.statusCode=t,
Object.setPrototypeOf(this,O.prototype)}}class I{constructor(e){this.message=e}readBody(){
return w(this,void 0,void 0,(function*(){return new Promise((e=>w(this,void 0,void 0,(function*(){let t=Buffer.alloc(0)
;this.message.on("data",(e=>{t=Buffer.concat([t,e])})),this.message.on("end",(()=>{e(t.toString())}))}))))}))}
readBodyBuffer(){return w(this,void 0,void 0,(function*(){return new Promise((e=>w(this,void 0,void 0,(function*(){
const t=[];this.message.on("data",(e=>{t.push(e)})),this.message.on("end",(()=>{e(Buffer.concat(t))}))}))))}))}}class E{
constructor(e,t,n){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=!1,
this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,
this.userAgent=this._getUserAgentWithOrchestrationId(e),this.handlers=t||[],this.requestOptions=n,
n&&(null!=n.ignoreSslError&&(this._ignoreSslError=n.ignoreSslError),this._socketTimeout=n.socketTimeout,
null!=n.allowRedirects&&(this._allowRedirects=n.allowRedirects),
null!=n.allowRedirectDowngrade&&(this._allowRedirectDowngrade=n.allowRedirectDowngrade),
null!=n.maxRedirects&&(this._maxRedirects=Math.max(n.maxRedirects,0)),null!=n.keepAlive&&(this._keepAlive=n.keepAlive),
null!=n.allowRetries&&(this._allowRetries=n.allowRetries),null!=n.maxRetries&&(this._maxRetries=n.maxRetries))}
options(e,t){return w(this,void 0,void 0,(function*(){return this.request("OPTIONS",e,null,t||{})}))}get(e,t){
return w(this,void 0,void 0,(function*(){return this.request("GET",e,null,t||{})}))}del(e,t){
return w(this,void 0,void 0,(function*(){return this.request("DELETE",e,null,t||{})}))}post(e,t,n){
return w(this,void 0,void 0,(function*(){return this.request("POST",e,t,n||{})}))}patch(e,t,n){
return w(this,void 0,void 0,(function*(){return this.request("PATCH",e,t,n||{})}))}put(e,t,n){
return w(this,void 0,void 0,(function*(){return this.request("PUT",e,t,n||{})}))}head(e,t){
return w(this,void 0,void 0,(function*(){return this.request("HEAD",e,null,t||{})}))}sendStream(e,t,n,r){
return w(this,void 0,void 0,(function*(){return this.request(e,t,n,r)}))}getJson(e){
return w(this,arguments,void 0,(function*(e,t={}){
t[g.Accept]=this._getExistingOrDefaultHeader(t,g.Accept,_.ApplicationJson);const n=yield this.get(e,t)
;return this._processResponse(n,this.requestOptions)}))}postJson(e,t){
return w(this,arguments,void 0,(function*(e,t,n={}){const r=JSON.stringify(t,null,2)
;n[g.Accept]=this._getExistingOrDefaultHeader(n,g.Accept,_.ApplicationJson),
n[g.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,_.ApplicationJson);const o=yield this.post(e,r,n)
;return this._processResponse(o,this.requestOptions)}))}putJson(e,t){
return w(this,arguments,void 0,(function*(e,t,n={}){const r=JSON.stringify(t,null,2)
;n[g.Accept]=this._getExistingOrDefaultHeader(n,g.Accept,_.ApplicationJson),
n[g.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,_.ApplicationJson);const o=yield this.put(e,r,n)
;return this._processResponse(o,this.requestOptions)}))}patchJson(e,t){
return w(this,arguments,void 0,(function*(e,t,n={}){const r=JSON.stringify(t,null,2)
;n[g.Accept]=this._getExistingOrDefaultHeader(n,g.Accept,_.ApplicationJson),
n[g.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,_.ApplicationJson);const o=yield this.patch(e,r,n)
;return this._processResponse(o,this.requestOptions)}))}request(e,t,n,r){return w(this,void 0,void 0,(function*(){
if(this._disposed)throw new Error("Client has already been disposed.");const o=new URL(t)
;let s=this._prepareRequest(e,o,r);const i=this._allowRetries&&$.includes(e)?this._maxRetries+1:1;let a,c=0;do{
if(a=yield this.requestRaw(s,n),a&&a.message&&a.message.statusCode===v.Unauthorized){let e
;for(const t of this.handlers)if(t.canHandleAuthentication(a)){e=t;break}return e?e.handleAuthentication(this,s,n):a}
let t=this._maxRedirects;for(;a.message.statusCode&&b.includes(a.message.statusCode)&&this._allowRedirects&&t>0;){
const i=a.message.headers.location;if(!i)break;const c=new URL(i)
;if("https:"===o.protocol&&o.protocol!==c.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.")
;if(yield a.readBody(),c.hostname!==o.hostname)for(const e in r)"authorization"===e.toLowerCase()&&delete r[e]
;s=this._prepareRequest(e,c,r),a=yield this.requestRaw(s,n),t--}
if(!a.message.statusCode||!k.includes(a.message.statusCode))return a;c+=1,c<i&&(yield a.readBody(),
yield this._performExponentialBackoff(c))}while(c<i);return a}))}dispose(){this._agent&&this._agent.destroy(),
this._disposed=!0}requestRaw(e,t){return w(this,void 0,void 0,(function*(){return new Promise(((n,r)=>{
this.requestRawWithCallback(e,t,(function(e,t){e?r(e):t?n(t):r(new Error("Unknown error"))}))}))}))}
requestRawWithCallback(e,t,n){"string"==typeof t&&(e.options.headers||(e.options.headers={}),
e.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8"));let r=!1;function o(e,t){r||(r=!0,n(e,t))}
const s=e.httpModule.request(e.options,(e=>{o(void 0,new I(e))}));let i;s.on("socket",(e=>{i=e})),
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
return this.requestOptions&&this.requestOptions.headers?Object.assign({},x(this.requestOptions.headers),x(e||{})):x(e||{})
}_getExistingOrDefaultHeader(e,t,n){let r;if(this.requestOptions&&this.requestOptions.headers){
const e=x(this.requestOptions.headers)[t];e&&(r="number"==typeof e?e.toString():e)}const o=e[t]
;return void 0!==o?"number"==typeof o?o.toString():o:void 0!==r?r:n}_getExistingOrDefaultContentTypeHeader(e,t){let n
;if(this.requestOptions&&this.requestOptions.headers){const e=x(this.requestOptions.headers)[g.ContentType]
;e&&(n="number"==typeof e?String(e):Array.isArray(e)?e.join(", "):e)}const r=e[g.ContentType]
;return void 0!==r?"number"==typeof r?String(r):Array.isArray(r)?r.join(", "):r:void 0!==n?n:t}_getAgent(e){let t
;const n=a(e),o=n&&n.hostname;if(this._keepAlive&&o&&(t=this._proxyAgent),o||(t=this._agent),t)return t
;const i="https:"===e.protocol;let c=100
;if(this.requestOptions&&(c=this.requestOptions.maxSockets||r.globalAgent.maxSockets),n&&n.hostname){const e={
maxSockets:c,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(n.username||n.password)&&{
proxyAuth:`${n.username}:${n.password}`}),{host:n.hostname,port:n.port})};let r;const o="https:"===n.protocol
;r=i?o?m:f:o?h:p,t=r(e),this._proxyAgent=t}if(!t){const e={keepAlive:this._keepAlive,maxSockets:c}
;t=i?new s.Agent(e):new r.Agent(e),this._agent=t}
return i&&this._ignoreSslError&&(t.options=Object.assign(t.options||{},{rejectUnauthorized:!1})),t}
_getProxyAgentDispatcher(e,t){let n;if(this._keepAlive&&(n=this._proxyAgentDispatcher),n)return n
;const r="https:"===e.protocol;return n=new y.k(Object.assign({uri:t.href,pipelining:this._keepAlive?1:0
},(t.username||t.password)&&{token:`Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}`})),
this._proxyAgentDispatcher=n,r&&this._ignoreSslError&&(n.options=Object.assign(n.options.requestTls||{},{
rejectUnauthorized:!1})),n}_getUserAgentWithOrchestrationId(e){
const t=e||"actions/http-client",n=process.env.ACTIONS_ORCHESTRATION_ID
;return n?`${t} actions_orchestration_id/${n.replace(/[^a-z0-9_.-]/gi,"_")}`:t}_performExponentialBackoff(e){
return w(this,void 0,void 0,(function*(){e=Math.min(10,e);const t=5*Math.pow(2,e)
;return new Promise((e=>setTimeout((()=>e()),t)))}))}_processResponse(e,t){return w(this,void 0,void 0,(function*(){
return new Promise(((n,r)=>w(this,void 0,void 0,(function*(){const o=e.message.statusCode||0,s={statusCode:o,
result:null,headers:{}};let i,a;o===v.NotFound&&n(s);try{
a=yield e.readBody(),a&&a.length>0&&(i=t&&t.deserializeDates?JSON.parse(a,(function(e,t){if("string"==typeof t){
const e=new Date(t);if(!isNaN(e.valueOf()))return e}return t})):JSON.parse(a),s.result=i),s.headers=e.message.headers
}catch(e){}if(o>299){let e;e=i&&i.message?i.message:a&&a.length>0?a:`Failed request: (${o})`;const t=new O(e,o)
;t.result=s.result,r(t)}else n(s)}))))}))}}const x=e=>Object.keys(e).reduce(((t,n)=>(t[n.toLowerCase()]=e[n],t)),{})})),
3759:(((e,t,n)=>{n.d(t,{Eb:()=>_,F7:()=>c,FO:()=>b,Fk:()=>w,G8:()=>p,LK:()=>u,NC:()=>v,Rl:()=>a,UI:()=>g,
Zm:()=>f,_L:()=>d,em:()=>l,fU:()=>k,m9:()=>y,mI:()=>O,q0:()=>$,qm:()=>m});var r=n(4890),o=n(9396),s=n(4723)
;function i(e){return e.checks&&(e.checks=[...e.checks]),e}function a(e,t){return new e(i({type:"string",...s.A2(t)}))}
function c(e,t){return new e(i({type:"number",checks:[],...s.A2(t)}))}function u(e,t){return new e({type:"number",
check:"number_format",abort:!1,format:"safeint",...s.A2(t)})}function d(e,t){return new e({type:"boolean",...s.A2(t)})}
function l(e){return new e({type:"unknown"})}function p(e,t){return new e({type:"never",...s.A2(t)})}function f(e,t){
return new r.sm({check:"less_than",...s.A2(t),value:e,inclusive:!0})}function h(e,t){return new r.J_({
check:"greater_than",...s.A2(t),value:e,inclusive:!1})}function m(e,t){return new r.J_({check:"greater_than",...s.A2(t),
value:e,inclusive:!0})}function v(e){return h(0,e)}function g(e){return m(0,e)}function _(e,t){return new r.Yk({
check:"max_length",...s.A2(t),maximum:e})}function y(e,t){return new r.Kk({check:"min_length",...s.A2(t),minimum:e})}
function w(e,t){return new r.DG({check:"string_format",format:"regex",...s.A2(t),pattern:e})}function b(e,t,n){
const r=s.A2(n);return r.abort??(r.abort=!0),new e({type:"custom",check:"custom",fn:t,...r})}function k(e,t,n){
return new e({type:"custom",check:"custom",fn:t,...s.A2(n)})}function $(e){const t=new r.QP({check:"describe"})
;return t._zod.onattach=[t=>{const n=o.fd.get(t)??{};o.fd.add(t,{...n,description:e})}],t._zod.check=()=>{},t}
function O(e){const t=new r.QP({check:"meta"});return t._zod.onattach=[t=>{const n=o.fd.get(t)??{};o.fd.add(t,{...n,...e
})}],t._zod.check=()=>{},t}})),4890:(((e,t,n)=>{n.d(t,{DG:()=>h,J_:()=>u,KH:()=>d,Kk:()=>p,QP:()=>s,
Yk:()=>l,sm:()=>c});var r=n(8532),o=n(4723);const s=r.xI("$ZodCheck",((e,t)=>{var n;e._zod??(e._zod={}),e._zod.def=t,
(n=e._zod).onattach??(n.onattach=[])})),i=e=>{const t=e.value;return!o.cl(t)&&void 0!==t.length},a={number:"number",
bigint:"bigint",object:"date"},c=r.xI("$ZodCheckLessThan",((e,t)=>{s.init(e,t);const n=a[typeof t.value]
;e._zod.check=r=>{(t.inclusive?r.value<=t.value:r.value<t.value)||r.issues.push({origin:a[typeof r.value]??n,
code:"too_big",maximum:"object"==typeof t.value?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,
continue:!t.abort})}})),u=r.xI("$ZodCheckGreaterThan",((e,t)=>{s.init(e,t);const n=a[typeof t.value];e._zod.check=r=>{
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
return"bigint"==typeof t?t.toString():t}n.d(t,{A2:()=>g,Gv:()=>p,MO:()=>d,NM:()=>_,O7:()=>S,PO:()=>i,QH:()=>w,Qd:()=>f,
Rc:()=>C,SS:()=>B,Vy:()=>u,X:()=>D,cl:()=>a,d3:()=>I,gx:()=>l,hi:()=>O,iR:()=>E,jD:()=>z,k8:()=>o,lQ:()=>k,o8:()=>v,
ol:()=>P,p6:()=>c,qQ:()=>h,qh:()=>N,rL:()=>b,sD:()=>m,sn:()=>A,v5:()=>L,w5:()=>r,zH:()=>y});class s{constructor(e){
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
;return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}const x=/[\uD800-\uDBFF]/;function S(e){
const t=e.length;if(!x.test(e))return t;let n=t
;for(let r=0;r<t-1;r++)55296==(64512&e.charCodeAt(r))&&56320==(64512&e.charCodeAt(r+1))&&(n--,r++);return n}
function C(e){return Array.isArray(e)?"array":"string"==typeof e?"string":"unknown"}function A(...e){const[t,n,r]=e
;return"string"==typeof t?{message:t,code:"custom",input:n,inst:r}:{...t}}function P(e,t){for(const n in t){
const r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):T(e,n,r.value)}}
function N(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}
function z(e,t,n){return N(e,t,n,!1)}function T(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){
return null==this?n:N(this,t,n.bind(this))},set(e){N(this,t,e)}})}function M(e,t){const n=Object.getPrototypeOf(e)
;return t in n?void 0:n}let U,j=!1;const R={configurable:!0,get(){j=!0}};function L(e,t,n){
const r=Object.getPrototypeOf(e._zod);t in r&&U!==e._zod?U=void 0:(U=e._zod,Object.defineProperty(r,t,{configurable:!0,
get(){Object.defineProperty(this,t,R);const e=j;j=!1;try{const r=n(this)
;return j?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:r}),j=j||e,r}catch(n){
throw delete this[t],j=j||e,n}},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:e})}}))}
function D(e,t,n,r){const o=M(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){const e={configurable:!0,
writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,e),e.value=n(this),
Object.defineProperty(this,t,e),e.value},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,
value:e})}})}const q="~constantCatch";function B(e){const t=()=>e;return t[q]=!0,t}})),4922:(((e,t,n)=>{
n.d(t,{Xz9:()=>Ne,YOg:()=>ge,zMY:()=>le,MfU:()=>Re,IeY:()=>Be,gMt:()=>$e,k5n:()=>xe,Whr:()=>ue,euz:()=>Ce,_H3:()=>be,
mee:()=>Me,cl6:()=>Ue,aig:()=>ae,Ikc:()=>ye,lqM:()=>ze,FsL:()=>De,g1P:()=>Ie,YPB:()=>He,rej:()=>we,YjP:()=>se,
pdi:()=>Pe,L5J:()=>fe});var r=n(8532),o=n(4890);const s=/^[\s\S]{0,}$/,i=/^-?\d+(?:\.\d+)?$/,a=/^(?:true|false)$/i
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
const x=r.xI("$ZodObject",((e,t)=>{d.init(e,t)
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
return a?E(o,r,t,n,s.value,e,!0===p):o.length?Promise.all(o).then((()=>t)):t}}));function S(e,t,n,o){
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
if(0===t.issues.length)return t;i.push(t)}}return s?Promise.all(i).then((t=>S(t,r,e,o))):S(i,r,e,o)}}));function A(e){
const t=new Map;for(const n of e.options){const r=n._zod.propValues?.[e.discriminator]
;if(!r||0===r.size)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`)
;for(const e of r)if(t.has(e)){if(void 0!==e)throw new Error(`Duplicate discriminator value "${String(e)}"`)
;t.set(e,null)}else t.set(e,n)}return t}const P=r.xI("$ZodDiscriminatedUnion",((e,t)=>{t.inclusive=!1,C.init(e,t)
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
o):u._zod.run(o,s)}})),N=r.xI("$ZodRecord",((e,t)=>{d.init(e,t);const n=r.cr.memoizer;n?.attach(e),e._zod.parse=(o,s)=>{
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
})),z=r.xI("$ZodEnum",((e,t)=>{d.init(e,t);const n=c.w5(t.entries),r=new Set(n);e._zod.values=r,c.v5(e,"pattern",(e=>{
const t=c.w5(e.def.entries).filter((e=>c.qQ.has(typeof e)))
;return new RegExp(t.length?`^(${t.map((e=>c.sD(e.toString()))).join("|")})$`:"^[^\\s\\S]$")})),e._zod.parse=(t,o)=>{
const s=t.value;return r.has(s)||t.issues.push({code:"invalid_value",values:n,input:s,inst:e}),t}
})),T=r.xI("$ZodLiteral",((e,t)=>{d.init(e,t);const n=new Set(t.values);e._zod.values=n,c.v5(e,"pattern",(e=>{
const t=e.def.values
;return new RegExp(t.length?`^(${t.map((e=>"string"==typeof e?c.sD(e):e?c.sD(e.toString()):String(e))).join("|")})$`:"^[^\\s\\S]$")
})),e._zod.parse=(r,o)=>{const s=r.value;return n.has(s)||r.issues.push({code:"invalid_value",values:t.values,input:s,
inst:e}),r}})),M=r.xI("$ZodTransform",((e,t)=>{d.init(e,t),e._zod.optin="optional",r.cr.memoizer?.guard(e),
e._zod.parse=(n,o)=>{if("backward"===o.direction)throw new r.cV(e.constructor.name);const s=t.transform(n.value,n)
;if(o.async)return(s instanceof Promise?s:Promise.resolve(s)).then((e=>(n.value=e,n)))
;if(s instanceof Promise)throw new r.GT;return n.value=s,n}}));function U(e,t){
return e.value=t.issues.length?void 0:t.value,e}const j=r.xI("$ZodOptional",((e,t)=>{d.init(e,t),
c.v5(e,"optin",(e=>"defaulted"===e.def.innerType._zod.optin?"defaulted":"optional")),e._zod.optout="optional",
c.v5(e,"values",(e=>{const t=e.def.innerType._zod.values;return t?new Set([...t,void 0]):void 0})),
c.v5(e,"pattern",(e=>{const t=e.def.innerType._zod.pattern;return t?new RegExp(`^(${c.p6(t.source)})?$`):void 0})),
e._zod.parse=(e,n)=>{if(void 0===e.value){if("defaulted"!==t.innerType._zod.optin)return e
;const r=t.innerType._zod.run({value:e.value,issues:[]},n);return r instanceof Promise?r.then((t=>U(e,t))):U(e,r)}
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
const r=n.value,o=t.fn(r);if(o instanceof Promise)return o.then((t=>Z(t,n,r,e)));Z(o,n,r,e)}}));function Z(e,t,n,r){
if(!e){const e={code:"custom",input:n,inst:r,path:[...r._zod.def.path??[]],continue:!r._zod.def.abort}
;r._zod.def.params&&(e.params=r._zod.def.params),t.issues.push(c.sn(e))}}var F=n(3759),G=n(7428);function J(e,t){return{
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
})),oe=r.xI("ZodMiniString",((e,t)=>{f.init(e,t),re.init(e,t)}));function se(e){return F.Rl(oe,e)}
const ie=r.xI("ZodMiniNumber",((e,t)=>{h.init(e,t),re.init(e,t)}));function ae(e){return F.F7(ie,e)}
const ce=r.xI("ZodMiniNumberFormat",((e,t)=>{m.init(e,t),ie.init(e,t)}));function ue(e){return F.LK(ce,e)}
const de=r.xI("ZodMiniBoolean",((e,t)=>{v.init(e,t),re.init(e,t)}));function le(e){return F._L(de,e)}
const pe=r.xI("ZodMiniUnknown",((e,t)=>{g.init(e,t),re.init(e,t)}));function fe(){return F.em(pe)}
const he=r.xI("ZodMiniNever",((e,t)=>{_.init(e,t),re.init(e,t)}));function me(e){return F.G8(he,e)}
const ve=r.xI("ZodMiniArray",((e,t)=>{k.init(e,t),re.init(e,t)}));function ge(e,t){return new ve({type:"array",
element:e,...c.A2(t)})}const _e=r.xI("ZodMiniObject",((e,t)=>{x.init(e,t),re.init(e,t),
c.X(e,"shape",(e=>e._zod.def.shape),!1)}));function ye(e,t){const n={type:"object",shape:e??{},...c.A2(t)}
;return new _e(n)}function we(e,t){return new _e({type:"object",shape:e,catchall:me(),...c.A2(t)})}function be(e,t){
return new _e({type:"object",shape:e,catchall:fe(),...c.A2(t)})}const ke=r.xI("ZodMiniDiscriminatedUnion",((e,t)=>{
P.init(e,t),re.init(e,t)}));function $e(e,t,n){return new ke({type:"union",options:t,discriminator:e,...c.A2(n)})}
const Oe=r.xI("ZodMiniRecord",((e,t)=>{N.init(e,t),re.init(e,t)}));function Ie(e,t,n){return t&&t._zod?new Oe({
type:"record",keyType:e,valueType:t,...c.A2(n)}):new Oe({type:"record",keyType:se(),valueType:e,...c.A2(t)})}
const Ee=r.xI("ZodMiniEnum",((e,t)=>{z.init(e,t),re.init(e,t),e.options=[...e._zod.values]}));function xe(e,t){
const n=Array.isArray(e)?Object.fromEntries(e.map((e=>[e,e]))):e;return new Ee({type:"enum",entries:n,...c.A2(t)})}
const Se=r.xI("ZodMiniLiteral",((e,t)=>{T.init(e,t),re.init(e,t)}));function Ce(e,t){return new Se({type:"literal",
values:Array.isArray(e)?e:[e],...c.A2(t)})}const Ae=r.xI("ZodMiniTransform",((e,t)=>{M.init(e,t),re.init(e,t)}))
;function Pe(e){return new Ae({type:"transform",transform:e})}const Ne=r.xI("ZodMiniOptional",((e,t)=>{j.init(e,t),
re.init(e,t)}));function ze(e){return new Ne({type:"optional",innerType:e})}const Te=r.xI("ZodMiniNullable",((e,t)=>{
R.init(e,t),re.init(e,t)}));function Me(e){return new Te({type:"nullable",innerType:e})}function Ue(e){return ze(Me(e))}
const je=r.xI("ZodMiniCatch",((e,t)=>{D.init(e,t),re.init(e,t)}));function Re(e,t){return new je({type:"catch",
innerType:e,catchValue:"function"==typeof t?t:c.SS(t)})}const Le=r.xI("ZodMiniPipe",((e,t)=>{q.init(e,t),re.init(e,t)}))
;function De(e,t){return new Le({type:"pipe",in:e,out:t})}const qe=r.xI("ZodMiniCustom",((e,t)=>{H.init(e,t),
re.init(e,t)}));function Be(e,t){return F.FO(qe,e??(()=>!0),t)}function He(e,t={}){return F.fU(qe,e,t)}F.q0,F.mI}))
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
;return`${e}<<${n}${d.EOL}${r}${d.EOL}${n}`}c(6928);var b=c(3848),k=function(e,t,n,r){function o(e){
return e instanceof n?e:new n((function(t){t(e)}))}return new(n||(n=Promise))((function(n,s){function i(e){try{
c(r.next(e))}catch(e){s(e)}}function a(e){try{c(r.throw(e))}catch(e){s(e)}}function c(e){
e.done?n(e.value):o(e.value).then(i,a)}c((r=r.apply(e,t||[])).next())}))}
;const{access:$,appendFile:O,writeFile:I}=_.promises,E="GITHUB_STEP_SUMMARY",x=new class{constructor(){this._buffer=""}
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
;return this.addRaw(n).addEOL()}},S=x;var C;function A(e){f("add-mask",{},e)}function P(e,t){
const n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||""
;if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`)
;return t&&!1===t.trimWhitespace?n:n.trim()}function N(e,t){if(process.env.GITHUB_OUTPUT)return y("OUTPUT",w(e,t))
;process.stdout.write(d.EOL),f("set-output",{name:e},l(t))}function z(e){f("debug",{},e)}function T(e,t={}){
f("error",p(t),e instanceof Error?e.toString():e)}function M(e){process.stdout.write(e+d.EOL)}function U(e){h("group",e)
}function j(){h("endgroup")}d.platform(),d.arch(),function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"
}(C||(C={}));var R=c(7413),L=c(8414);function D(e){
const t=e.toWellFormed(),n=[encodeURIComponent(t),encodeURI(t)],r=n.map((e=>e.replace(/%[0-9A-F]{2}/g,(e=>e.toLowerCase()))))
;return[...new Set([e,...n,...r,JSON.stringify(e).slice(1,-1)])].filter((e=>""!==e)).sort(((e,t)=>t.length-e.length))}
function q(e){
const t=e.flatMap(D).filter((e=>!/^\**$/.test(e))).sort(((e,t)=>t.length-e.length)),n=new RegExp(t.map((e=>RegExp.escape(e))).join("|")),r=e=>{
if(!n.test(e))return e;const o=t.reduce(((e,t)=>e.replaceAll(t,"***")),e);return o===e?e:r(o)};return r}
function B(e,t,n=H){
return"string"==typeof e?t(e):Array.isArray(e)?e.map((e=>B(e,t,n))):"object"!=typeof e||null===e?e:Object.fromEntries(Object.entries(e).map((([e,r])=>[e,n.has(e)&&"string"==typeof r?r:B(r,t,n)])))
}const H=new Set;var Z=c(7598);function F(e,{index:t,total:n}){
return(0,Z.createHash)("sha256").update(e).digest().readUInt32BE()%n===t}function G(e){
return void 0===e||e.index===1%e.total}async function J({components:e,problems:t},n,{recordId:r,shard:o,sources:s}){
const i=n.length>0&&!G(o)?[W]:[],[a]=e;if(1===e.length&&!(0,L.JD)(t)&&void 0!==a)return{
assignments:Y(e,new Map([[a,G(o)?[...n]:[]]]),o),notes:i,problems:t}
;const{gatherChanges:u,routeEvents:d}=await c.e(403).then(c.bind(c,4403)),l=G(o)&&e.length>0?n:[],p=d(void 0===r?await u(l,e,s):[...l],e,r)
;return{assignments:Y(e,p.events,o),notes:[...i,...p.notes],problems:[...t,...p.problems]}}
const W="the run of share 1 sends the events";function Y(e,t,n){return e.map((e=>({component:e,events:t.get(e)??[],
eventsOnly:void 0!==n&&!F(e.directory,n)}))).filter((({events:e,eventsOnly:t})=>!t||e.length>0))}
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
}var re=c(6252);const oe={pass:"pass",warning:"warn",failure:"fail"};function se(e,t){if("documented"===t)return e
;const n=e.results.map((e=>({...e,status:oe[e.status]})));return{...e,results:n}}var ie=c(5373),ae=c(6760),ce=c(7541)
;async function ue(e,{send:t,pacer:n,budget:r,timeout:o,repeatUnknown:s,watch:i},a=()=>{}){
const c=[],u=de(e,s),d=async()=>{a("unknown");const s=await t(e,{timeout:Math.min(o,r.remaining()),
isAlone:!u.isRepeatable});return c.push(s),i(e,s),a(fe(c)),n.settle(u,s),s.outcome},l=await r.spend((async()=>{for(;;){
const e=await n.admit(u);if(void 0!==e)return e;if(!le(await d(),u))return}}));return{outcome:fe(c),tries:c.length,
...(0,R.O)({last:c.at(-1),givenUp:l})}}function de(e,t){const{orgId:n,recordId:r}=e.credentials;return{
record:JSON.stringify([n,r]),isRepeatable:t||pe(e),attempts:0,notBefore:0}}function le(e,{isRepeatable:t}){
return"not-arrived"===e||"unknown"===e&&t}function pe({target:e,body:t}){if("event"!==e)return!0;const n=t?.event
;return"incident-opened"===n||"incident-resolved"===n}function fe(e){const t=e.at(-1)?.outcome??"not-arrived"
;return"not-arrived"!==t?t:e.some((({outcome:e})=>"unknown"===e))?"unknown":"not-arrived"}function he(e){const t=new Map
;return(n,r)=>{
const o=JSON.stringify([n,r.orgId,r.token]),s=()=>ge(n,r,e),i=t.get(o),a=void 0===i?s():i.then((e=>me(e)?s():e))
;return t.set(o,a),a}}function me(e){return"failed"===e.kind&&!0===e.ofRecord}const ve=new Set([400,401,403])
;async function ge(e,t,n){const r=`the Baseline ${(0,ce.hD)(e)}`,[o,{parseBaseline:s}]=await Promise.all([ue({target:{
baselineId:e},credentials:t},n),_e()]);if("delivered"!==o.outcome){const e=ve.has(o.last?.status??0);return{
kind:"failed",problems:[we(r,o)],ofRecord:e}}const{body:i="",truncated:a}=o.last??{}
;if(a)return ye(ke(`${r} is longer than 64 KiB; shorten it in Phaset`));const c=s(i,r)
;return"invalid"===c.kind?ye(...be(c.problems,r)):{kind:"baseline",baseline:c.baseline,
problems:be(c.warnings,r,"warning")}}async function _e(){
const{parseBaseline:e,preload:t}=await c.e(445).then(c.bind(c,5445));return await t(),{parseBaseline:e}}
function ye(...e){return{kind:"failed",problems:e}}function we(e,t){
if(404===t.last?.status)return ke(`${e} is not in Phaset (status 404); make it there, or name another in the manifest's baseline.id`)
;const n=`${e} could not be fetched: ${(0,ie.Ks)(t)}`;return"refused"===t.outcome?ke(n):{kind:"fetch",level:"warning",
title:"Phaset: not fetched",message:n}}function be(e,t,n="error"){return(0,L.fr)(e.map((e=>ke(e,n))),t)}
function ke(e,t="error"){return{kind:"baseline",level:t,title:"Phaset: Baseline",message:e}}async function $e(e,t,n,r){
const[o,{checkStandards:s,missProblems:i}]=await Promise.all([r(t,n),c.e(445).then(c.bind(c,5445))])
;if("failed"===o.kind)return o;const a=await s(o.baseline,{workspace:e.workspace,directory:(0,
ae.resolve)(e.workspace,e.directory)});return"invalid"===a.kind?{problems:be(a.problems,e.directory)}:{checks:a.checks,
problems:[...o.problems,...be(a.warnings,e.directory,"warning"),...i(a.checks)]}}var Oe=c(2714);async function Ie(e,t){
const n=te(8),r=e.map((e=>Ee(e,t,n)));return Promise.all(r.map((e=>e())))}function Ee(e,t,n){const r=xe(e,t),o=Se(e,t)
;return async()=>{
const[s,i,a]=await Promise.all([(0,Oe.a)(r),o(),Ce(e,t,n)]),{directory:c,credentials:u,manifest:d}=e.component,l="found"===d?.kind?d.name:void 0
;return{directory:c,...(0,R.O)({recordId:u.recordId,name:l}),events:s,record:i,standards:a.part,
problems:[...e.problems,...s.flatMap((({body:e,delivery:t})=>(0,ie.LJ)(`event ${e.event}`,t))),...(0,
ie.LJ)("record",i.delivery),...a.problems]}}}function xe({credentials:e,events:t},n){return void 0===e?[]:t.map((t=>{
const r=n.prepare({kind:"event",body:t.body},e);return async()=>({...t,...(0,R.O)({delivery:await r()})})}))}
function Se({credentials:e,record:t},n){if("skipped"===t.kind)return async()=>({state:"skipped",reason:t.reason})
;if("upload"!==t.kind||void 0===e){const e="checked"===t.kind?"checked":"failed";return async()=>({state:e})}
const r=n.prepare({kind:"record",body:t.record},e);return async()=>({...(0,ie.ty)(await r()),record:t.record})}
async function Ce({component:e,credentials:t,standards:n},r,o){if("skipped"===n.kind)return{part:{state:"skipped",
reason:n.reason},problems:[]};if("failed"===n.kind||void 0===t)return{part:{state:"failed"},problems:[]}
;const{baselineId:s}=n,i={workspace:r.workspace,directory:e.directory
},{checks:a,problems:c}=await o((()=>$e(i,s,t,r.fetchBaseline)));if(void 0===a)return{part:{state:"failed",baselineId:s
},problems:c};if("check"===n.kind)return{part:{state:"checked",baselineId:s,checks:a},problems:c};const u=se((0,
re.Bh)(a),r.statusWords),d=(0,ie.ty)(await r.prepare({kind:"standards",body:u},t)());return{part:{...d,baselineId:s,
checks:a},problems:[...c,...(0,ie.LJ)("standards",d.delivery)]}}var Ae=c(8500),Pe=c(9881);function Ne(e,{now:t},n){
let r=0,o=0,s=0,i=0;return{remaining:()=>n.aborted?0:Math.max(0,e+r-(o+(s>0?t()-i:0))),spend:async e=>{0===s++&&(i=t())
;try{return await e()}finally{0===--s&&(o+=t()-i)}},extend:e=>!(r+e>12e4||(r+=e,0))}}var ze=c(7067)
;const Te=t("node:https"),Me=new Set([408,425,429,503]);function Ue(e,t){
return Me.has(e)?"not-arrived":e<200||e>=500?"unknown":e<300&&!t?"delivered":"refused"}function je(e){const t=Ue(e,!1)
;return"delivered"===t?"unknown":t}function Re(e){try{return JSON.parse(e.trim()||"null"),!0}catch{return!1}}
var Le=c(4922),De=c(8532);const qe=e=>({kind:"value",value:e}),Be=e=>({kind:"invalid",problem:e});function He(e,t){
return Le.FsL(e,Le.pdi(((e,n)=>{const r=t(e);return"value"===r.kind?r.value:(n.issues.push({code:"custom",
message:r.problem,input:e}),De.tm)})))}
const Ze="give the address of the Phaset API, such as https://phaset.example.com/api",Fe=/\s|\\|^\/|^https?:(?!\/\/[^/])/i
;function Ge({origin:e}){return`${e.hostname}:${e.port||("https:"===e.protocol?443:80)}`}function Je(e){
return"https:"!==e.protocol&&"http:"!==e.protocol?`has the scheme ${e.protocol.slice(0,-1)}; it takes https or http`:""!==e.username||""!==e.password?"holds a user name or password; give a gateway's credentials in the input headers":""!==e.search||""!==e.hash?`has a "?" or "#" part; ${Ze}`:/\/integration\/(?:event|record|standards|baselines)(?:\/|$)/.test(e.pathname)?`goes beyond /integration; ${Ze}, and the IDs and the token in inputs of their own`:void 0
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
async function st(e){
const{statusCode:t=0,headers:n}=e,r=await ct(it(e)),o=r.length>65536,s=ut(r),i=(a=n["content-type"],
!!/^\s*<[a-z!?/]/i.test(c=s)||/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(a??"")&&!Re(c));var a,c
;const u=Date.now();return{outcome:Ue(t,i),status:t,body:o?"":s,truncated:o,...i&&{isWebPage:i},...(0,R.O)({
retryAfter:et(n["retry-after"],u),quota:tt(n,u),
redirectHost:(d=n.location,void 0!==d&&URL.canParse(d)?new URL(d).host:void 0)})};var d}function it(e){
const t=e.headers["content-encoding"]?.trim().toLowerCase();if(void 0===t||"identity"===t||""===t)return e
;const n=at(process.getBuiltinModule("node:zlib"),t);return void 0===n?e:(e.on("error",(e=>n.destroy(e))),e.pipe(n))}
function at(e,t){switch(t){case"gzip":case"x-gzip":case"deflate":return e.createUnzip();case"br":
return e.createBrotliDecompress();case"zstd":return e.createZstdDecompress();default:return}}async function ct(e){
const t=[];let n=0;for await(const r of e)if(t.push(r),n+=r.length,n>65536)break
;return Buffer.concat(t).subarray(0,65537)}function ut(e){const t=e.subarray(0,4).toString("hex")
;return/^(?:fffe|(?:..00){2})/.test(t)?new TextDecoder("utf-16le").decode(e):/^(?:feff|(?:00..){2})/.test(t)?new TextDecoder("utf-16be").decode(e):e.toString("utf8")
}const dt=864e5;function lt(e,t,n,r){const o=new b.Qq(void 0,[],{keepAlive:!0,socketTimeout:dt}),s=new b.Qq(void 0,[],{
keepAlive:!1,socketTimeout:dt});return async(i,{timeout:a,isAlone:c})=>{const u=(0,
Pe.t)(),d=pt(c?s:o,s,e,t,i),l=Promise.withResolvers(),p=e=>{l.resolve(d.failure(e)),d.abort()
},f=setTimeout((()=>p(Ve(e,a))),a),h=()=>p(Xe(e));r.addEventListener("abort",h)
;const m=await Promise.race([d.attempt,l.promise]);return clearTimeout(f),r.removeEventListener("abort",h),{...m,
body:n(m.body),took:(0,Pe.t)()-u}}}function pt(e,t,n,r,o){
const s=new AbortController,i=ht("https:"===n.origin.protocol?Te:ze);let a;const c=e=>{const t={failure:e,body:"",
truncated:!1};if(void 0===a)return{...t,outcome:i.sent()?"unknown":"not-arrived"};const n=je(a);return{...t,outcome:n,
..."unknown"!==n&&{status:a}}},u=void 0===o.body?null:JSON.stringify(o.body),d=async e=>{const c={options:{...ft(n,r,o),
signal:s.signal,agent:e.getAgent(n.origin.href)},parsedUrl:n.origin,httpModule:i.module};try{
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
;const i=t=>0===t?0:Math.min(1e4,1e3*2**(t-1))*(.75+e()/4),a=(e,t,n,r)=>{const a=wt(t);if(void 0!==o&&!n&&0===a)return
;const c=void 0===o&&s&&429!==t.status?0:(o?.failures??0)+1,u=Math.max(i(c),0===a?0:a+20),d=Math.max(r+u,o?.until??0)
;o={until:d,isAnnounced:a>0,failures:c,record:e,probe:o?.probe}},c=(e,t)=>{s=!0,
o?.isAnnounced&&!e&&t<o.until||(o=void 0)};return{choose:(e,t)=>{if(void 0!==o)return bt(o,e,t);const i=s?8:3
;if(r.size>=Math.min(i,n.remaining(t)))return _t;let a=Number.POSITIVE_INFINITY;for(const n of e){
if(n.notBefore<=t)return{kind:"start",ticket:n,isProbe:!1};a=Math.min(a,n.notBefore)}return{kind:"wait",until:a,
isAnnounced:!1}},start:(e,t)=>{r.set(e,t),e.attempts+=1,void 0!==o&&(o.probe=e)},settle:(e,s,u)=>{const d=r.get(e)??u
;r.delete(e);const l=o?.probe===e;if(void 0!==o&&l&&(o.probe=void 0),n.learn(s,u),
yt(s)?(wt(s)>0||!t.failed(e.record,d,u))&&a(e.record,s,l,u):(e.notBefore=u+Math.max(i(e.attempts),s.retryAfter??0),
t.answered(e.record,d),c(l,u)),void 0===o&&0===n.remaining(u)){const e=n.resetAt()+20;o={until:e,isAnnounced:!0,
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
var It=c(4409),Et=c(1926);function xt(e){let t;const n=e=>{try{return e()}catch(e){return void(t??=(0,It.$)(e))}
},r=n((()=>(0,Et.s9)(e)));if(void 0===r)return{add:()=>()=>{},close:()=>(0,R.O)({failure:t})};const o=new Map;let s=0
;return{add:e=>{s+=1;const t={id:s,outcome:"not-arrived",...e};return n((()=>(r.append(t),!0)))?(o.set(t.id,t),e=>{
"delivered"===e||"assigned"===e?o.delete(t.id):o.set(t.id,{...t,outcome:e}),n((()=>r.append({id:t.id,outcome:e})))
}):()=>{}},path:e,close:()=>(n((()=>{o.size>0&&r.replace([...o.values()]),r.close(),0===o.size&&(0,u.rmSync)(e,{force:!0
})})),{...(0,R.O)({failure:t}),...o.size>0&&{path:e}})}}function St(e,t){
const n=Ge(t),r="announced"===e.kind?`${n} asks to wait; sending goes on at ${At(e.wait)}`:`${Ct(e.attempt,n)}; retrying until ${At(e.left)}`
;return(0,ce.g9)((0,ce.ts)(r))}function Ct({status:e,failure:t},n){
return void 0!==e?`${n} answered ${e} ${ze.STATUS_CODES[e]??""}`.trim():t?.split(";")[0]??`${n} didn't answer`}
function At(e){return`${new Date(Date.now()+e).toISOString().slice(11,19)} UTC`}function Pt(e,t,n,r,o){const s={
workspace:r.workspace,statusWords:t["standards-status-words"]};if("without-secrets"===e.kind)return{...Mt,...s}
;const i=Ne(1e3*t.deadline,Tt,o),a=1e3*t.timeout,c={send:lt(e.endpoint,t.headers,n,zt(o)),pacer:kt({budget:i,clock:Tt,
cancelled:o,random:Math.random,shortestRepeat:Math.min(a,1e3),notify:t=>M(St(t,e.endpoint))}),budget:i,timeout:a,
repeatUnknown:t["repeat-unknown"],watch:(e,t)=>{"1"===process.env.RUNNER_DEBUG&&z((0,ce.g9)(n(Lt(e,t))))}
},u=t["dry-run"]?Ut(e.endpoint,n):jt(c,q("one"===(d=e.tokens).kind?[d.token]:[...d.tokens.values()]),r);var d;return{
...s,...u,fetchBaseline:he(c)}}const Nt=5e3;function zt(e){const t=new AbortController
;return e.addEventListener("abort",(()=>setTimeout((()=>t.abort()),Nt))),t.signal}const Tt={now:Pe.t,sleep:(e,t)=>(0,
Ae.setTimeout)(e,void 0,{signal:t})},Mt={prepare:()=>async()=>{},keep:()=>()=>{},fetchBaseline:async()=>({kind:"failed",
problems:[]}),close:()=>({problems:[]})};function Ut(e,t){return{prepare:({kind:n,body:r},o)=>async()=>{const s=We(e,n,{
...o,token:"***"});M((0,ce.g9)(t(`POST ${s} ${JSON.stringify(r)}`)))},keep:()=>()=>{},close:()=>({problems:[]})}}
function jt(e,t,{temporaryDirectory:n}){const r=xt((0,ae.join)(n,`phaset-undelivered-${(0,Z.randomUUID)()}.jsonl`))
;return{...(0,R.O)({undelivered:r.path}),prepare:({kind:n,body:o},s)=>{const{orgId:i,recordId:a}=s,c=r.add({kind:n,
orgId:i,recordId:a,body:B(o,t)});return()=>ue({target:n,credentials:s,body:o},e,c)},keep:(e,n)=>{
const o=e.map((e=>r.add({kind:"event",candidates:[...n],body:B(e,t)})));return()=>{for(const e of o)e("assigned")}},
close:()=>{const{path:e,failure:t}=r.close();return{...(0,R.O)({undelivered:e}),problems:void 0===t?[]:[Rt(t)]}}}}
function Rt(e){
const t=`the undelivered file can't be written (${e}), so replay can't send what is not delivered; make RUNNER_TEMP a directory that this job may write`
;return(0,L.oi)(t,"warning")}function Lt({target:e,credentials:t,body:n},r){
const o="string"==typeof e?e:`baseline ${e.baselineId}`,s=`${r.outcome}, ${r.status??r.failure}`,i=void 0===n?"":` sent ${JSON.stringify(n)}`
;return`${o} of ${t.recordId}: ${s}, ${Math.round(r.took)} ms;${i} answered ${(0,ce.ts)(r.body)}`}function Dt(e){
const t={pass:0,warning:0,failure:0};for(const{standards:n}of e)for(const{status:e}of n.checks??[])t[e]++;return t}
const qt=["failure","warning","pass"];function Bt(e){
return e.toSorted(((e,t)=>qt.indexOf(e.status)-qt.indexOf(t.status)))}function Ht({outcome:e}){switch(e){
case"delivered":return"notice";case"refused":return"error";case"not-arrived":case"unknown":return"warning"}}
function Zt({events:e,record:t,standards:n}){return[...e,t,n].flatMap((({delivery:e})=>e??[]))}function Ft(e){
const{problems:t,record:n,standards:r}=e
;return Jt([...t.map((({kind:e,level:t})=>"check"===e?"warning":t)),...Zt(e).map(Ht),...(r.checks??[]).map((({status:e})=>"pass"===e?"notice":"warning")),...[n,r].map((({state:e})=>"failed"===e?"error":"notice"))])
}function Gt(e){switch(e){case"pass":return"notice";case"warning":return"warning";case"failure":return"error"}}
function Jt(e){return e.includes("error")?"error":e.includes("warning")?"warning":"notice"}function Wt(e){const t={
error:0,warning:1,notice:2};return e.map((e=>({component:e,rank:t[Ft(e)]
}))).sort(((e,t)=>e.rank-t.rank)).map((({component:e})=>e))}function Yt(e,t){
if(t.some((({kind:e})=>"failing-checks"===e)))return!0;const n=t.filter((({kind:e})=>"check"!==e));switch(e){
case"never":return!1;case"config":return n.some((({level:e})=>"error"===e));case"any":
return n.some((e=>Kt(e)||"error"===e.level))}}function Kt({kind:e}){return"delivery"===e||"fetch"===e}function Qt(e,t){
const n=e.flatMap((({directory:e,standards:n})=>(0,
re.z$)(Bt(n.checks??[]),t).map((({name:t})=>"."===e?t:`${t} (${e})`))));return 0===n.length?[]:[{kind:"failing-checks",
level:"error",title:"Phaset: standards",
message:`standards-fail-on is ${t}, and these checks did not pass: ${n.join(", ")}`}]}const Vt={kind:"delivery",
level:"error",title:"Phaset: cancelled",message:"the job was cancelled before all was delivered"}
;var Xt=c(1455),en=c(9550);const tn=/[*?[]/;async function nn(e,t){
const n=e.filter((e=>e.startsWith("!"))).map((e=>e.slice(1))),r=e.filter((e=>!e.startsWith("!")))
;if(0===r.length)return ln("only excludes; give a directory or a pattern, such as apps/*")
;const o=n.filter((e=>!un(e))),s=await Promise.all([...r.map((e=>tn.test(e)?an(e,o,t):rn(e,t))),...n.filter(un).map((e=>dn(`!${e}`)))]),i=s.flatMap((e=>e.directories)),a=s.flatMap((e=>e.problems))
;return{directories:[...new Set(i)].sort(),problems:[...new Map(a.map((e=>[e.message,e]))).values()]}}
async function rn(e,t){const n=(0,ae.resolve)(t,e);if(n===t)return{directories:["."],problems:[]};if(!(0,
en.F)(t,n))return dn(e);const[r,o]=await Promise.all([on(t),on(n)]);if(void 0!==r&&void 0!==o)return(0,en.F)(r,o)?{
directories:[(0,en.i)(r,o)],problems:[]}:dn(e);if(await sn(t))return{directories:[(0,en.i)(t,n)],problems:[]}
;const{describeMissing:s}=await c.e(398).then(c.bind(c,2398));return ln(`${(0,ce.hD)(e)} ${await s(e,t)}`)}
async function on(e){try{const t=await(0,Xt.realpath)(e);return(await(0,Xt.stat)(t)).isDirectory()?t:void 0}catch{return
}}async function sn(e){return 0===(await(0,Xt.readdir)(e).catch((()=>[]))).length}async function an(e,t,n){
if(un(e))return dn(e)
;const{findManifests:r,MANIFEST_FILE:o}=await c.e(247).then(c.bind(c,3247)),{directories:s,unreadable:i}=await r(e,t,n),a=cn(i)
;if(s.length>0)return{directories:s,problems:a};const{problems:u}=ln(`no directory that ${(0,
ce.hD)(e)} matches holds a ${o}; fix the pattern, add the manifest, or check the repository out before this step`)
;return{directories:s,problems:[...u,...a]}}function cn(e){if(0===e.length)return[]
;const t=e.slice(0,5).map((({directory:e,reason:t})=>`${(0,
ce.ml)((0,ce.ts)(e),200)} (${t})`)),n=e.length>5?` and ${e.length-5} more`:"",r=`working-directory: what can't be read is skipped: ${t.join(", ")}${n}`
;return[(0,L.oi)(r,"warning")]}function un(e){return/^(?:[/\\~]|[A-Za-z]:)/.test(e)||e.split(/[/\\]/).includes("..")}
function dn(e){
return ln(`${(0,ce.hD)(e)} leads out of the workspace; name a directory of this repository, relative to its root`)}
function ln(e){return{directories:[],problems:[(0,L.oi)(`working-directory: ${e}`)]}}async function pn(e){
const{inputs:t,workspace:n}=e,{directories:r,problems:o}=await nn(t["working-directory"],n),[s]=r;if(1===r.length&&!(0,
L.JD)(o)&&void 0!==s)return{components:[await fn(s,e)],problems:o};const{"record-id":i,...a}=t,c={...e,inputs:{...a,
"record-id":void 0}},u=te(16);return{components:vn(await u.map(r,(e=>fn(e,c)))),problems:o}}
async function fn(e,{inputs:t,tokens:n,workspace:r,withManifest:o,withStandards:s}){
const i=void 0===t["org-id"]||void 0===t["record-id"],a=o||i?await hn(r,e):void 0,c="found"===a?.kind?a:void 0,u=t["org-id"]??c?.organizationId,d=t["record-id"]??c?.recordId,l="one"===n?.kind?n.token:n?.tokens.get(d??"")
;return{directory:e,...(0,R.O)({manifest:a}),...s&&await mn(r,e)&&{isSparse:!0},credentials:(0,R.O)({orgId:u,recordId:d,
token:l})}}async function hn(e,t){const{readManifest:n}=await Promise.all([c.e(370),c.e(924)]).then(c.bind(c,9924))
;return n({workspace:e,directory:t})}async function mn(e,t){const{isSparseAt:n}=await c.e(138).then(c.bind(c,7138))
;return n(e,t)}function vn(e){const t=Map.groupBy(e,(({credentials:e})=>e.recordId));return e.map((e=>{
const{recordId:n}=e.credentials,r=(void 0===n?[]:t.get(n)??[]).filter((t=>t!==e)).map((({directory:e})=>e))
;return 0===r.length?e:{...e,sameRecord:r}}))}function gn(e){return e.split(/\r?\n/).map(((e,t)=>({number:t+1,
line:e.trim()}))).filter((({line:e})=>""!==e))}function _n(e){const t=e.indexOf(":");return-1===t?{key:"",content:e}:{
key:e.slice(0,t).trim(),content:e.slice(t+1).trim()}}
const yn=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,wn=/^[\t\x20-\x7e]*$/,bn=new Set(["accept-encoding","connection","content-encoding","content-length","content-type","expect","host","keep-alive","te","trailer","transfer-encoding","upgrade","user-agent"]),kn=/^(?:Basic|Bearer|Digest|Token|ApiKey)\s+(.*)$/i,$n=/^([A-Za-z0-9_-]+):(?:\s+(\S+))?$/,On=["webhook-token","api-key","github-token"]
;function In(e){const t=On.flatMap((t=>gn(e[t]??"").flatMap((({line:e})=>{const[,t,n]=$n.exec(e)??[]
;return void 0!==t&&void 0===n?[]:[e,n??/:\s+(.*)$/.exec(e)?.[1]??""]}))));var n
;return[...new Set([...t,...(n=e.headers??"",gn(n).flatMap((({line:e})=>{const{content:t}=_n(e)
;return[t,kn.exec(t)?.[1]??""]})))])].filter((e=>""!==e))}var En=c(2371),xn=c(2949),Sn=c(3759),Cn=c(1844)
;const An=e=>Le.k5n(e,`one of ${e.join(", ")}`),Pn=An(["auto","true","check","false"]),Nn=Le.FsL(An(["true","false"]),Le.pdi((e=>"true"===e))),zn=Le.FsL(Le.YjP(),Le.pdi((function(e){
return e.split(/[,\n]/).map((e=>e.trim())).filter((e=>""!==e))
}))),Tn=Le.FsL(Le.YjP(),Le.pdi((e=>""===e?void 0:e))),Mn=Le.FsL(Le.FsL(Le.YjP().check(Sn.Fk(/^\d{1,4}(?:\.\d+)?$/,"a number of seconds, such as 10")),Le.pdi(Number)),Le.aig().check(Sn.NC("more than 0 seconds"),Sn.Zm(3600,"at most 3600 seconds"))),Un=e=>He(Le.YjP(),e),jn=e=>t=>""===t.trim()?qe(void 0):e(t),Rn=Le.Ikc({
endpoint:Un(jn((function(e){if(Fe.test(e))return Be(`is not a URL; ${Ze}`)
;const t=/^[a-z][a-z0-9+.-]*:\/\//i.test(e)?e:`https://${e}`;if(!URL.canParse(t))return Be(`is not a URL; ${Ze}`)
;const n=new URL(t),r=Je(n);if(void 0!==r)return Be(r)
;const o=n.pathname.replace(/\/+$/,"").replace(/\/+integration$/,"").replace(/\/+$/,"");return qe({
origin:new URL(n.origin),prefix:o,inTheClear:"http:"===n.protocol&&(s=n.hostname,
!("localhost"===s||"[::1]"===s||/^127\.\d+\.\d+\.\d+$/.test(s)))});var s}))),"webhook-token":Un(jn((function(e){
const t=gn(e),[n]=t;if(void 0===n)return Be("is empty");if(1===t.length&&!$n.test(n.line))return qe({kind:"one",
token:n.line});const r=new Map;for(const{number:e,line:n}of t){const[,t,o=""]=$n.exec(n)??[]
;if(void 0===t)return Be(`has no "RECORD_ID: token" in line ${e}`)
;if(r.has(t))return Be(`gives two tokens for one record (line ${e})`);r.set(t,o)}
const o=new Map([...r].filter((([,e])=>""!==e)));return qe(0===o.size?void 0:{kind:"by-record",tokens:o})}))),
"org-id":Tn,"record-id":Tn,
"working-directory":Le.FsL(zn,Le.YOg(Le.YjP()).check(Sn.m9(1,"directories, such as . or apps/*"))),
event:An(["auto","none",...Cn.M]),"event-fields":Un((function(e){const t=new Map;for(const{number:n,line:r}of gn(e)){
const{key:e,content:o}=_n(r);if(""===e)return Be(`has ${(0,ce.hD)(r)} in line ${n}; it takes one "key: value" per line`)
;if(t.has(e))return Be(`gives ${(0,ce.hD)(e)} twice (line ${n})`);t.set(e,o)}return qe(Object.fromEntries(t))})),
changes:An(["head","all"]),"change-branches":zn,"deployment-environments":zn,"incident-labels":zn,"incident-types":zn,
"ignore-actors":zn,timeout:Mn,record:Pn,standards:Pn,"standards-fail-on":An(["never","failure","warning"]),
"standards-status-words":An(["documented","standardlint"]),"fail-on":An(["never","config","any"]),"dry-run":Nn,
summary:Nn,replay:zn,"repeat-unknown":Nn,headers:Un((function(e){const t=new Map;for(const{number:n,line:r}of gn(e)){
const{key:e,content:o}=_n(r);if(!yn.test(e))return Be(`has no "Name: value" in line ${n}`)
;if(bn.has(e.toLowerCase()))return Be(`can't set ${e} (line ${n}): the action sets it itself`)
;if(!wn.test(o))return Be(`has a value beyond ASCII for ${e} (line ${n})`)
;if(t.has(e.toLowerCase()))return Be(`gives ${e} twice (line ${n})`);t.set(e.toLowerCase(),o)}
return qe(Object.fromEntries(t))})),deadline:Mn,"github-token":Le.YjP(),shard:Un(jn((function(e){
const[,t,n]=/^(\d{1,4})\/(\d{1,4})$/.exec(e.trim())??[],r={index:Number(t),total:Number(n)}
;return 0!==r.total&&r.index<=r.total?qe({...r,index:r.index%r.total}):Be(`is ${(0,
ce.hD)(e)}; it takes a shard of the components, such as 2/10`)})))}),Ln={"api-key":{name:"webhook-token",unset:""},
"run-record":{name:"record",unset:"auto"},"run-standards":{name:"standards",unset:"auto"},"run-deployment":{
name:"event",unset:"auto"}},Dn=Object.keys(Ln);function qn(e,t){
const n=Dn.filter((t=>""!==(e[t]??""))).map((n=>Bn(n,e,t))),r=n.flatMap((e=>"taken"===e.kind?e:[]));return{renamed:{
...e,...Object.fromEntries(r.map((({name:e,text:t})=>[e,t])))},namedBy:new Map(r.map((({name:e,vendorName:t})=>[e,t]))),
problems:n.map((({problem:e})=>e))}}function Bn(e,t,n){
const r=t[e]??"",{name:o,unset:s}=Ln[e],i="run-deployment"===e?Hn.get(r):r,a=e=>({kind:"refused",problem:(0,L.oi)(e)})
;return void 0===i?a(`${e} is ${(0,
ce.hD)(n(r))}; it takes one of true, false`):t[o]!==s?a(`${e} and ${o} are both given; remove ${e}`):{kind:"taken",
vendorName:e,name:o,text:i,problem:(0,L.oi)(`${e} is the vendor's name for ${o}`,"notice")}}
const Hn=new Map([["true","deployment"],["false","none"]]);function Zn(e){const t=[...Object.keys(Rn.shape),...Dn]
;return Object.fromEntries(t.map((t=>[t,e(t)])))}function Fn(e,t){
const{renamed:n,namedBy:r,problems:o}=qn(e,t),{data:s,error:i}=Rn.safeParse(n),a=Rn.shape["fail-on"].safeParse(n["fail-on"]).data??"config",c=[...(i?.issues??[]).map((e=>{
const o=String(e.path[0]);return Gn(e,r.get(o)??o,t(n[o]??""))})),...Jn(n),...Wn(t(n["record-id"]??"")),...o]
;return void 0===s||(0,L.JD)(c)?{failOn:a,problems:c}:{inputs:s,failOn:a,problems:c}}function Gn(e,t,n){
if("custom"===e.code)return(0,L.oi)(`${t} ${e.message}`);const r="invalid_value"===e.code?(0,
En.Z)(n,e.values.map(String)):"";return(0,L.oi)(`${t} is ${(0,ce.hD)(n)}; it takes ${e.message}${r}`)}function Jn(e){
const t=Rn.shape["event-fields"].safeParse(e["event-fields"]).data??{},n=Object.keys(t)
;if(0===n.length||"auto"!==e.event&&"none"!==e.event)return[];const r=`event-fields is given (${(0,
ce.hD)(n.join(", "))}), but event is ${e.event}`;return[(0,L.oi)(`${r}; name the event that the fields are for`)]}
function Wn(e){const{length:t}=[...e];if(0===t||t===xn.$)return[];const n=`record-id is ${(0,
ce.hD)(e)}; a record's ID has ${xn.$} characters, not ${t}`;return[(0,L.oi)(n,"warning")]}
function Yn({name:e,payload:t},n){if("dependabot[bot]"===n)return!0;const{data:r}=Vn.safeParse(t)
;if(!0===r?.repository?.fork)return!0;if(void 0===r?.pull_request||!Kn.has(e))return!1
;const{head:o,base:s}=r.pull_request;return null==o.repo||o.repo.id!==s.repo.id}
const Kn=new Set(["pull_request","pull_request_review","pull_request_review_comment"]),Qn=Le.Ikc({id:Le.aig()
}),Vn=Le.Ikc({repository:Le.lqM(Le.Ikc({fork:Le.lqM(Le.zMY())})),pull_request:Le.lqM(Le.Ikc({head:Le.Ikc({
repo:Le.cl6(Qn)}),base:Le.Ikc({repo:Qn})}))});function Xn({endpoint:e,"webhook-token":t,headers:n},r,o){
if(void 0!==e&&void 0!==t){const r=Object.keys(n).filter((e=>""===n[e]));return{connection:{kind:"open",endpoint:e,
tokens:t},problems:[...e.inTheClear?[(0,L.oi)(tr,"warning")]:[],...r.map((e=>rr(`headers: ${e}`,"secret","value")))]}}
return Yn(o,r.actor)?{connection:{kind:"without-secrets"},problems:[(0,L.oi)(nr,"notice")]}:{connection:{kind:"closed"},
problems:er({endpoint:void 0!==e,token:void 0!==t},r,o)}}function er(e,t,n){if(Yn(n,t.actor))return[];const r=[]
;return e.endpoint||r.push(rr("endpoint","variable","address")),e.token||r.push(rr("webhook-token","secret","token")),r}
const tr="endpoint is http:// and not on this machine: the webhook token travels unencrypted; give an https:// address",nr="GitHub gives no secrets to this run (a pull request from a fork, a run that Dependabot started, or a fork), so nothing is sent to Phaset; what needs no secret is done"
;function rr(e,t,n){
return(0,L.oi)(`${e} is empty; give it the ${n}, and see that the ${t} it comes from exists and is named right`)}
const or=/^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})$/,sr=/^(\d{4})-(\d{2})-(\d{2})$/,ir=/^(?:\d{10}|\d{13})$/
;function ar(e){if("string"!=typeof e&&"number"!=typeof e)return{kind:"unreadable"};const t=cr(String(e).trim())
;return void 0===t?{kind:"unreadable"}:t<1e12||t>9999999999999?{kind:"out-of-range"}:{kind:"timestamp",
timestamp:String(t)}}function cr(e){if(ir.test(e))return Number(e)*(10===e.length?1e3:1);const t=or.exec(e)??sr.exec(e)
;if(null===t||!ur(Number(t[1]),Number(t[2]),Number(t[3])))return;const n=Date.parse(e.replace(" ","T").replace(",","."))
;return Number.isNaN(n)?void 0:n}function ur(e,t,n){const r=new Date(Date.UTC(e,t-1,n))
;return r.getUTCMonth()===t-1&&r.getUTCDate()===n}
const dr="a time in ISO 8601 with a zone, such as 2026-03-12T09:30:00Z, or a Unix timestamp of 10 or 13 digits",lr=Le.YjP({
error:"text"}),pr=Le.zMY({error:"true or false"
}),fr=He(Le.L5J(),(e=>"string"==typeof e&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(e)?qe(e.toLowerCase()):Be("a full commit SHA of 40 or 64 hexadecimal digits: a short one would match no change"))),hr=He(Le.L5J(),(e=>{
const t=ar(e)
;return"timestamp"===t.kind?qe(t.timestamp):Be("out-of-range"===t.kind?"a time between 2001-09-09 and 2286-11-20":dr)
})),mr=He(Le.L5J(),(e=>{const t=ar(e);return"unreadable"===t.kind?Be(dr):qe("timestamp"===t.kind?t.timestamp:void 0)}))
;function vr(e){return`The time of ${e} is outside 2001 to 2286: it was left out, and Phaset uses the time of arrival`}
const gr=He(Le.L5J(),(e=>{const t="string"==typeof e&&/^\d+$/.test(e)?Number(e):e
;return"number"==typeof t&&Number.isSafeInteger(t)&&t>=0?qe(t):Be("a whole number, 0 or more")
})),_r=He(Le.L5J(),(e=>"string"==typeof e&&""!==e.trim()?qe(e):Number.isSafeInteger(e)?qe(String(e)):Be("an ID, as text or a whole number")))
;function yr(e,t){const n=t.toLowerCase();return e.some((e=>wr(e.toLowerCase(),n)))}function wr(e,t){
const[n="",...r]=e.split("*"),o=r.pop();if(void 0===o)return t===n;if(!t.startsWith(n))return!1;let s=n.length
;for(const e of r){const n=t.indexOf(e,s);if(-1===n)return!1;s=n+e.length}return t.length-o.length>=s&&t.endsWith(o)}
var br=c(1828);function kr(e,t=[]){return{kind:"nothing",reason:e,warnings:t}}class $r extends Error{problems
;constructor(e){super(e.join("\n")),this.problems=e}}function Or(e){throw new $r(e)}function Ir(e){try{return e()
}catch(e){if(e instanceof $r)return{kind:"invalid",problems:e.problems};throw e}}const Er={object:"an object",
array:"a list"},xr=()=>Le.Ikc({action:lr});function Sr({name:e,payload:t},n){return Tr(n(),t,`${e}: `)}function Cr(e){
return Sr(e,xr).action}function Ar({sha:e}){return Tr(fr,e,"GITHUB_SHA")}function Pr({name:e},t){
return kr(`${e} ${Nr(t)} has no Phaset event`)}function Nr(e){return(0,ce.ml)((0,ce.ts)(e),80)}function zr(e,t){
const n=e.issues.map((e=>Mr(e,t))),r=n.length-10;return r<=0?n:[...n.slice(0,10),`\u2026 and ${r} more of the kind`]}
function Tr(e,t,n){const r=e.safeParse(t,{reportInput:!0});return r.success?r.data:Or(zr(r.error,n))}function Mr(e,t){
const n=`${t}${(0,br.c)(e.path)}`
;return`${n.endsWith(": ")?`${n}the payload`:n} ${void 0===e.input?"is missing":`is ${(0,
ce.hD)(e.input)}`}; expected ${("invalid_type"===e.code?Er[e.expected]:void 0)??e.message}`}const Ur=()=>Le.Ikc({
sender:Le.Ikc({login:lr,type:Le.lqM(lr)})});function jr(e,{ignoreActors:t}){if(0===t.length)return
;const{sender:n}=Sr(e,Ur)
;return"Bot"===n.type&&t.some((e=>"*[bot]"===e.toLowerCase()))||yr(t,n.login)?`${e.name} by ${Nr(n.login)}, whom ignore-actors leaves out`:void 0
}const Rr=Kr(Le.Whr()),Lr=Kr(Le.YjP().check(Sn.m9(1))),Dr=Kr(fr),qr=Kr(Le.Ikc({sha:Dr})),Br=Kr(Le.YOg(Le.Ikc({
name:Le.YjP()}))),Hr=Le.Ikc({pull_request:Kr(Le.Ikc({number:Rr,base:qr,head:qr})),label:Kr(Le.Ikc({name:Lr})),
issue:Kr(Le.Ikc({number:Rr,labels:Br,pull_request:Le.lqM(Le.L5J())})),changes:Kr(Le.Ikc({new_issue:Kr(Le.Ikc({labels:Br
}))})),deployment:Kr(Le.Ikc({environment:Lr})),deployment_status:Kr(Le.Ikc({environment:Lr})),release:Kr(Le.Ikc({
tag_name:Lr})),workflow:Kr(Le.Ikc({name:Lr})),workflow_run:Kr(Le.Ikc({name:Lr})),before:Dr,after:Dr});function Zr(e,t){
const n=Hr.safeParse(e),r=n.success?Fr(n.data,t):void 0;return void 0!==r?r:void 0===t?{kind:"repository"}:{
kind:"deployment",sha:t,names:[]}}function Fr(e,t){return Gr(e)??Jr(e)??Wr(e,t)??Yr(e)}
function Gr({pull_request:e,issue:t}){
const n=void 0!==t?.pull_request&&null!==t.pull_request,r=e?.number??(n?t?.number:void 0);if(void 0===r)return
;const o=e?.base?.sha,s=e?.head?.sha;return{kind:"pull-request",number:r,...void 0!==o&&void 0!==s?{base:o,head:s}:{}}}
function Jr({issue:e,label:t,changes:n}){if(void 0===e?.labels)return
;const r=[...e.labels,...n?.new_issue?.labels??[]].map((e=>e.name)),o=t?.name;return{kind:"incident",
labels:void 0===o||r.includes(o)?r:[...r,o]}}function Wr(e,t){if(void 0===t)return
;const n=e.deployment_status?.environment??e.deployment?.environment;if(void 0!==n)return{kind:"deployment",sha:t,
names:[n],environment:n};const r=e.release?.tag_name??e.workflow?.name??e.workflow_run?.name;return void 0===r?void 0:{
kind:"deployment",sha:t,names:[r]}}function Yr({before:e,after:t}){if(void 0!==e&&void 0!==t)return{kind:"commits",
before:e,after:t}}function Kr(e){return Le.MfU(Le.lqM(e),void 0)}function Qr({payload:e},t,n=[]){
const r=t.find((e=>"deployment"===e.event))?.commitSha,o=Zr(e,r);return{kind:"send",events:t.map((e=>({body:e,subject:o
}))),notes:n}}function Vr(e,t){const n=Cr(e);if("created"!==n)return Pr(e,n);const r=jr(e,t);return r?kr(r):Qr(e,[{
event:"comment"}])}const Xr=()=>Le.Ikc({deployment_status:Le.Ikc({state:lr})}),eo=()=>Le.Ikc({deployment_status:Le.Ikc({
environment:Le.cl6(lr)})}),to=()=>Le.Ikc({deployment:Le.Ikc({environment:lr})}),no=()=>Le.Ikc({deployment:Le.Ikc({sha:fr
})}),ro=()=>Le.Ikc({deployment:Le.Ikc({sha:fr}),deployment_status:Le.Ikc({created_at:hr})});function oo(e,t){
const{state:n}=Sr(e,Xr).deployment_status;if("success"!==n)return kr(`deployment_status ${Nr(n)} is not a success`)
;const r=ao(t,io(e));if(r)return kr(r);const{deployment:o,deployment_status:s}=Sr(e,ro);return Qr(e,[{
event:"deployment",commitSha:o.sha,timestamp:s.created_at}])}function so(e,t){
const{environment:n}=Sr(e,to).deployment,r=ao(t,n);if(r)return kr(r);const{sha:o}=Sr(e,no).deployment;return Qr(e,[{
event:"deployment",commitSha:o}])}function io(e){const{environment:t}=Sr(e,eo).deployment_status
;return t||Sr(e,to).deployment.environment}function ao({deploymentEnvironments:e},t){if(yr(e,t))return
;const n=Nr(e.join(", "));return`deployment to ${Nr(t)}: not in deployment-environments (${n})`}const co={commitSha:fr,
timestamp:hr,id:_r,createdAt:hr,resolvedAt:hr,submittedAt:hr,closedAt:hr,mergedAt:hr,additions:gr,changedFiles:gr,
deletions:gr};function uo(e){const t=(0,Cn.w)().def.options.find((({shape:t})=>t.event.def.values[0]===e))
;return Object.entries(t?.shape??{}).filter((([e])=>"event"!==e)).map((([e,t])=>({field:e,
required:!(t instanceof Le.Xz9)})))}function lo(e,t,n,r){const o=po(e,Object.keys(t),r),s={}
;for(const{field:i,required:a}of uo(e)){const e={path:r+i,value:t[i]},c=Object.hasOwn(t,i)?e:n[i]??(a?e:null)
;if(null===c)continue;const u=co[i].safeParse(c.value,{reportInput:!0})
;u.success?s[i]=u.data:o.push(...zr(u.error,c.path))}return o.length>0&&Or(o),(0,Cn.w)().parse({event:e,...s})}
function po(e,t,n){const r=uo(e).map((({field:e})=>e));return t.filter((e=>!r.includes(e))).map((t=>{const o=`${n}${(0,
ce.hD)(t)} is no field of ${e}`;return 0===r.length?`${o}, which takes none`:`${o}, which takes ${r.join(", ")}${(0,
En.Z)(t,r)}`}))}const fo="repository_dispatch: client_payload.",ho=()=>Le.Ikc({
client_payload:Le.cl6(Le.IeY(vo,"an object"))});function mo(e){const{client_payload:t}=Sr(e,ho),{event:n,...r}=t??{}
;return void 0===n?kr("repository_dispatch without client_payload.event"):go(n)?Qr(e,[lo(n,r,{},fo)]):{kind:"invalid",
problems:[_o(n)]}}function vo(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}function go(e){
return Cn.M.includes(e)}function _o(e){const t="string"==typeof e?(0,En.Z)(e,Cn.M):"";return`${fo}event is ${(0,
ce.hD)(e)}; expected one of ${Cn.M.join(", ")}${t}`}const yo=()=>Le.Ikc({name:lr}),wo=()=>Le.Ikc({labels:Le.YOg(yo()),
type:Le.cl6(yo())}),bo=()=>Le.Ikc({issue:wo()}),ko=()=>Le.Ikc({changes:Le.cl6(Le.Ikc({new_issue:Le.cl6(wo())}))
}),$o=()=>Le.Ikc({label:yo()}),Oo=()=>Le.Ikc({type:yo()}),Io=()=>Le.Ikc({label:Le.cl6(yo())}),Eo=()=>Le.Ikc({
type:Le.cl6(yo())}),xo=()=>Le.Ikc({issue:Le.Ikc({state:Le.k5n(["open","closed"],{error:"open or closed"})})}),So={id:_r,
created_at:hr},Co=()=>Le.Ikc({issue:Le.Ikc(So)}),Ao=()=>Le.Ikc({issue:Le.Ikc({...So,closed_at:hr})}),Po=()=>Le.Ikc({
issue:Le.Ikc({...So,updated_at:hr})});function No(e,t){const n=Cr(e);switch(n){case"opened":case"reopened":
return zo(e,t);case"labeled":{const{label:n}=Sr(e,$o);return Mo(e,t,"label",{labels:[n]})}case"typed":{
const{type:n}=Sr(e,Oo);return Mo(e,t,"type",{labels:[],type:n})}case"closed":return To(e,t);case"unlabeled":
return Uo(e,t);case"untyped":return jo(e,t);case"deleted":return Ro(e,t);case"transferred":return Lo(e,t);default:
return Pr(e,n)}}function zo(e,t){const{issue:n}=Sr(e,bo);return Bo(t,n)?Qr(e,[qo(e)]):Zo(e)}function To(e,t){
const{issue:n}=Sr(e,bo);if(!Bo(t,n))return Zo(e);const{id:r,created_at:o,closed_at:s}=Sr(e,Ao).issue;return Qr(e,[{
event:"incident-resolved",id:r,createdAt:o,resolvedAt:s}])}function Mo(e,t,n,r){if(!Bo(t,r))return Go(e,n,r)
;const{state:o}=Sr(e,xo).issue;if("open"===o)return Qr(e,[qo(e)])
;const{id:s,created_at:i,closed_at:a}=Sr(e,Ao).issue,c={id:s,createdAt:i};return Qr(e,[{event:"incident-opened",...c},{
event:"incident-resolved",...c,resolvedAt:a}])}function Uo(e,t){const{label:n}=Sr(e,Io);if(!n)return Jo(e,"label")
;const r={labels:[n]};if(!Bo(t,r))return Go(e,"label",r);const{issue:o}=Sr(e,bo),s=o.labels.filter((e=>!Ho(e,n)))
;return Bo(t,{...o,labels:s})?Fo():Do(e)}function jo(e,t){const{type:n}=Sr(e,Eo);if(!n)return Jo(e,"type");const r={
labels:[],type:n};if(!Bo(t,r))return Go(e,"type",r);const{issue:o}=Sr(e,bo),s=o.type&&Ho(o.type,n)?null:o.type
;return Bo(t,{...o,type:s})?Fo():Do(e)}function Ro(e,t){const{issue:n}=Sr(e,bo);return Bo(t,n)?Do(e):Zo(e)}
function Lo(e,t){const{issue:n}=Sr(e,bo);if(Bo(t,n))return Do(e);const r=Sr(e,ko).changes?.new_issue
;return r&&Bo(t,r)?Do(e):Zo(e)}function Do(e){const{state:t}=Sr(e,xo).issue
;if("closed"===t)return kr("issues: the incident was resolved when it closed")
;const{id:n,created_at:r,updated_at:o}=Sr(e,Po).issue;return Qr(e,[{event:"incident-resolved",id:n,createdAt:r,
resolvedAt:o}])}function qo(e){const{id:t,created_at:n}=Sr(e,Co).issue;return{event:"incident-opened",id:t,createdAt:n}}
function Bo({incidentLabels:e,incidentTypes:t},{labels:n,type:r}){return n.some((t=>yr(e,t.name)))||!!r&&yr(t,r.name)}
function Ho(e,t){return e.name.toLowerCase()===t.name.toLowerCase()}function Zo({name:e}){
return kr(`${e}: neither a label nor the type makes it an incident`)}function Fo(){
return kr("issues: another label or type still makes it an incident")}function Go({name:e},t,{labels:n,type:r}){
const o=r??n[0];return kr(`${e}: the ${t} ${Nr(o?.name??"")} is none of incident-${t}s`)}function Jo({name:e},t){
return kr(`${e} without the removed ${t}: it was deleted from the repository`,[`It can't be known whether the removed ${t} was one of incident-${t}s. If it was, the incident is still open in Phaset: send \`event: incident-resolved\` for it`])
}const Wo=()=>Le.Ikc({pull_request:Le.Ikc({additions:gr,changed_files:gr,deletions:gr})}),Yo=()=>Le.Ikc({
pull_request:Le.Ikc({merged:pr})}),Ko=()=>Le.Ikc({pull_request:Le.Ikc({created_at:hr,merged_at:hr})}),Qo=()=>Le.Ikc({
pull_request:Le.Ikc({created_at:hr,closed_at:hr})});function Vo(e){const t=Cr(e);switch(t){case"opened":return Xo(e)
;case"closed":return es(e);default:return Pr(e,t)}}function Xo(e){
const{pull_request:t}=Sr(e,Wo),{additions:n,changed_files:r,deletions:o}=t;return Qr(e,[{event:"pr-opened",additions:n,
changedFiles:r,deletions:o}])}function es(e){const{merged:t}=Sr(e,Yo).pull_request;if(t){
const{created_at:t,merged_at:n}=Sr(e,Ko).pull_request;return Qr(e,[{event:"pr-merged",createdAt:t,mergedAt:n}])}
const{created_at:n,closed_at:r}=Sr(e,Qo).pull_request;return Qr(e,[{event:"pr-closed",createdAt:n,closedAt:r}])}
const ts=()=>Le.Ikc({repository:Le.Ikc({default_branch:lr})});function ns(e,{changeBranches:t},n){
const r=t.length>0?t:[Sr(e,ts).repository.default_branch];if(yr(r,n))return;const o=Nr(r.join(", "))
;return`${e.name} on ${Nr(n)}: not in change-branches (${o})`}const rs=()=>Le.Ikc({id:fr,timestamp:mr}),os=()=>Le.Ikc({
ref:lr}),ss=()=>Le.Ikc({deleted:pr}),is=()=>Le.Ikc({commits:Le.YOg(Le.L5J())}),as=()=>Le.Ikc({head_commit:rs()
}),cs=()=>Le.Ikc({commits:Le.YOg(rs())});function us(e,t){const{ref:n}=Sr(e,os)
;if(!n.startsWith("refs/heads/"))return kr(`push to ${Nr(n)}, which is no branch`)
;const r=n.slice(11),{deleted:o}=Sr(e,ss);if(o)return kr(`push deleted the branch ${Nr(r)}`);const s=ns(e,t,r)
;if(s)return kr(s);const{commits:i}=Sr(e,is);if(0===i.length)return kr("push without commits of its own")
;const a="all"===t.changes?Sr(e,cs).commits:[Sr(e,as).head_commit];return Qr(e,a.map((({id:e,timestamp:t})=>({
event:"change",commitSha:e,...(0,R.O)({timestamp:t})
}))),a.filter((({timestamp:e})=>void 0===e)).map((({id:e})=>vr(`commit ${e}`))))}const ds=()=>Le.Ikc({release:Le.Ikc({
draft:pr,prerelease:pr})}),ls=()=>Le.Ikc({release:Le.Ikc({published_at:hr})});function ps(e){const t=Cr(e)
;if("published"!==t&&"released"!==t)return fs(t);const{release:n}=Sr(e,ds)
;if(n.draft)return kr("release of a draft is no deployment")
;if(n.prerelease)return kr("release of a pre-release is no deployment");const r="published"===t?{
timestamp:Sr(e,ls).release.published_at}:void 0;return Qr(e,[{event:"deployment",commitSha:Ar(e),...r}])}function fs(e){
return kr(`release ${Nr(e)} has no Phaset event`,[`This workflow listens to more than it should: release ${Nr(e)}. Let it listen to \`types: [released]\` alone, or each release may count twice`])
}const hs=()=>Le.Ikc({review:Le.Ikc({state:lr})}),ms=()=>Le.Ikc({review:Le.Ikc({body:Le.mee(lr)})}),vs=()=>Le.Ikc({
pull_request:Le.Ikc({created_at:hr}),review:Le.Ikc({submitted_at:hr})});function gs(e,t){const n=Cr(e)
;if("submitted"!==n)return Pr(e,n);const{state:r}=Sr(e,hs).review;switch(r.toLowerCase()){case"approved":
return _s(e,t,"review-approved");case"changes_requested":return _s(e,t,"review-changes");case"commented":return ys(e,t)
;default:return kr(`pull_request_review of state ${Nr(r)} has no Phaset event`)}}function _s(e,t,n){const r=jr(e,t)
;if(r)return kr(r);const{pull_request:o,review:s}=Sr(e,vs);return Qr(e,[{event:n,createdAt:o.created_at,
submittedAt:s.submitted_at}])}function ys(e,t){const{body:n}=Sr(e,ms).review
;if(null===n||""===n.trim())return kr("pull_request_review without a body: its comments arrive on their own")
;const r=jr(e,t);return r?kr(r):Qr(e,[{event:"comment"}])}
const ws=["push","workflow_dispatch","repository_dispatch","schedule","workflow_run"],bs=()=>Le.Ikc({
workflow_run:Le.Ikc({conclusion:Le.mee(lr)})}),ks=()=>Le.Ikc({workflow_run:Le.Ikc({event:lr})}),$s=()=>Le.Ikc({
repository:Le.Ikc({full_name:lr}),workflow_run:Le.Ikc({head_repository:Le.mee(Le.Ikc({full_name:lr}))})
}),Os=()=>Le.Ikc({workflow_run:Le.Ikc({head_branch:Le.mee(lr)})}),Is=()=>Le.Ikc({workflow_run:Le.Ikc({head_sha:fr,
updated_at:hr})});function Es(e,t){const n=Cr(e);if("completed"!==n)return Pr(e,n)
;const{conclusion:r}=Sr(e,bs).workflow_run
;if("success"!==r)return kr(`workflow_run concluded ${Nr(r??"without a result")}: no success`);const o=xs(e,t)
;if(o)return kr(o);const{head_sha:s,updated_at:i}=Sr(e,Is).workflow_run;return Qr(e,[{event:"deployment",commitSha:s,
timestamp:i}])}function xs(e,t){const{event:n}=Sr(e,ks).workflow_run,r="release"===n
;if(!r&&!ws.includes(n))return`workflow_run started by ${Nr(n)} may have deployed another commit`
;const{repository:o,workflow_run:s}=Sr(e,$s),i=s.head_repository?.full_name.toLowerCase()
;if(i!==o.full_name.toLowerCase())return`workflow_run of ${i?Nr(i):"a deleted fork"}, another repository`;if(r)return
;const{head_branch:a}=Sr(e,Os).workflow_run;return null===a?"workflow_run without a head branch":ns(e,t,a)}
function Ss(e,t){return Ir((()=>Cs(e,t)))}function Cs(e,t){switch(e.name){case"push":return us(e,t);case"pull_request":
case"pull_request_target":return Vo(e);case"pull_request_review":return gs(e,t);case"pull_request_review_comment":
case"issue_comment":return Vr(e,t);case"deployment":return so(e,t);case"deployment_status":return oo(e,t);case"release":
return ps(e);case"workflow_run":return Es(e,t);case"issues":return No(e,t);case"repository_dispatch":return mo(e)
;default:return kr(`${Nr(e.name)} has no Phaset event`)}}
const As=new Set(["pull_request","merge_group"]),Ps=new Set(["push","schedule","workflow_dispatch"]),Ns=Le.Ikc({
repository:Le.Ikc({default_branch:Le.YjP()})});function zs(e,t,n){switch(e){case"true":return{kind:"upload",auto:!1}
;case"check":return{kind:"check",auto:!1};case"false":return{kind:"nothing",reason:"switched off"};case"auto":
return Ts(t,n)}}function Ts({name:e,payload:t},n){if(As.has(e))return{kind:"check",auto:!0};if(!Ps.has(e))return{
kind:"nothing",reason:`not on ${e}`};const r=Ns.safeParse(t).data?.repository.default_branch
;return"schedule"===e||void 0!==r&&n===`refs/heads/${r}`?{kind:"upload",auto:!0}:{kind:"nothing",
reason:`${e} is not on the default branch`}}const Ms={id:"issue.id",resolvedAt:"issue.closed_at",
createdAt:"pull_request.created_at",submittedAt:"review.submitted_at",closedAt:"pull_request.closed_at",
mergedAt:"pull_request.merged_at",additions:"pull_request.additions",changedFiles:"pull_request.changed_files",
deletions:"pull_request.deletions"};function Us(e,t,n){return Ir((()=>{
const{sources:r,notes:o}=qs(e,t,js(e,t,n)),s=lo(e,t,r,"event-fields: ");return Qr(n,[s],o)}))}function js(e,t,n){
const r=Rs(n),o=uo(e).map((({field:o})=>{if("commitSha"===o)return[o,r]
;if("timestamp"===o)return[o,Ls(e,t.commitSha,r,n)];const s="createdAt"===o&&e.startsWith("incident-")
;return[o,Hs(n,s?"issue.created_at":Ms[o])]}));return Object.fromEntries(o)}function Rs(e){
const t=!0===Hs(e,"pull_request.merged")?.value
;return Hs(e,"deployment.sha")??Hs(e,"workflow_run.head_sha")??Hs(e,t?"pull_request.merge_commit_sha":"pull_request.head.sha")??{
path:"GITHUB_SHA",value:e.sha}}function Ls(e,t,n,r){const o=t??n.value
;return"change"===e?Bs(Hs(r,"head_commit.id")?.value,o)?Hs(r,"head_commit.timestamp"):void 0:Bs(n.value,o)?Ds(r):void 0}
function Ds(e){switch(e.name){case"deployment_status":return Hs(e,"deployment_status.created_at");case"workflow_run":
return Hs(e,"workflow_run.updated_at");case"release":
return"published"===Hs(e,"action")?.value?Hs(e,"release.published_at"):void 0;default:return}}function qs(e,t,n){
const{timestamp:r,...o}=n;if("change"!==e||void 0!==t.timestamp||void 0===r)return{sources:n,notes:[]}
;const s=mr.safeParse(r.value);return s.success&&void 0===s.data?{sources:o,notes:[vr("the head commit")]}:{sources:n,
notes:[]}}function Bs(e,t){return"string"==typeof e&&"string"==typeof t&&e.toLowerCase()===t.toLowerCase()}
function Hs({name:e,payload:t},n){if(void 0===n)return
;const r=n.split(".").reduce(((e,t)=>"object"==typeof e&&null!==e?e[t]:void 0),t);return null==r?void 0:{
path:`${e}: ${n}`,value:r}}const Zs=t("node:os");function Fs(e){const t=t=>e[t]??"";return{
repository:t("GITHUB_REPOSITORY"),sha:t("GITHUB_SHA"),ref:t("GITHUB_REF"),actor:t("GITHUB_ACTOR"),id:t("GITHUB_RUN_ID"),
attempt:Number(e.GITHUB_RUN_ATTEMPT??1),serverUrl:t("GITHUB_SERVER_URL"),
apiUrl:e.GITHUB_API_URL??"https://api.github.com",graphqlUrl:e.GITHUB_GRAPHQL_URL??"https://api.github.com/graphql",
workspace:e.GITHUB_WORKSPACE||process.cwd(),temporaryDirectory:e.RUNNER_TEMP||(0,Zs.tmpdir)()}}
function Gs({serverUrl:e,repository:t}){return""===e||""===t?void 0:`${e}/${t}`}function Js(e,t,n){
const{connection:r,problems:o}=Xn(e,t,n);if(e.replay.length>0)return Ws(r,o);const s=Vs(e,n),i={connection:r,...Ks(s),
record:zs(e.record,n,t.ref),standards:zs(e.standards,n,t.ref),repositoryUrl:Gs(t),problems:[...o,...Qs(s)]}
;return"without-secrets"===r.kind?Ys(i):i}function Ws(e,t){const n="replay is given",r={kind:"nothing",reason:n};return{
connection:e,events:[],noEvent:n,notes:[],record:r,standards:r,repositoryUrl:void 0,problems:t}}function Ys(e){
const t="this run has no secrets",{events:n,noEvent:r=t,record:o}=e;return{...e,events:[],noEvent:n.length>0?t:r,
record:"upload"===o.kind?{...o,kind:"check"}:o,standards:{kind:"nothing",reason:t}}}function Ks(e){switch(e.kind){
case"send":return{events:e.events,notes:e.notes};case"nothing":return{events:[],noEvent:e.reason,notes:[]}
;case"invalid":return{events:[],notes:[]}}}function Qs(e){switch(e.kind){case"send":return[];case"nothing":
return e.warnings.map((e=>(0,L.EP)(e,"warning")));case"invalid":return e.problems.map((e=>(0,L.EP)(e)))}}
function Vs(e,t){const{event:n}=e;return"none"===n?{kind:"nothing",reason:"event is none",warnings:[]
}:"auto"!==n?Us(n,e["event-fields"],t):Ss(t,{changes:e.changes,changeBranches:e["change-branches"],
deploymentEnvironments:e["deployment-environments"],incidentLabels:e["incident-labels"],
incidentTypes:e["incident-types"],ignoreActors:e["ignore-actors"]})}
function Xs({directory:e,manifest:t,credentials:n,sameRecord:r=[]}){const{orgId:o,recordId:s,token:i}=n;if(r.length>0){
const t=r.slice(0,5).map(ce.hD).join(", "),n=r.length>5?` and ${r.length-5} more`:"",o=`the record ${(0,
ce.hD)(s)} of ${(0,
ce.hD)(e)} is also that of ${t}${n}; nothing is sent for them until each manifest has an "id" of its own`;return{
kind:"missing",problems:[(0,L.oi)(o)]}}if(void 0!==o&&void 0!==s&&void 0!==i)return{kind:"complete",credentials:{
orgId:o,recordId:s,token:i}}
;const a=void 0===t?"the manifest":t.file,[c,u]="found"===t?.kind?["tells none","mend the manifest"]:["is not in the checkout","check the repository out before this step"],d=(t,n)=>(0,
L.oi)(`${t} is not known for the directory ${e}: the input is empty, and ${a}, the place of its "${n}", ${c}; give the input, or ${u}; nothing is sent for it until then`),l=[]
;return void 0===o&&l.push(d("org-id","organizationId")),void 0===s?l.push(d("record-id","id")):void 0===i&&l.push((0,
L.oi)(`webhook-token has no token for the record of ${e}; give it a line ${(0,
ce.hD)(`${s}: token`)}, and see that the secret it comes from exists`)),{kind:"missing",problems:l}}
function ei(e,{file:t,repositoryUrl:n}){const{id:r,organizationId:o,$schema:s,...i}=e,a=i.spec.repo??n,c=(e,n)=>[{
kind:"manifest",level:e,file:t,message:`${t} has no spec.repo${n}`}];if(void 0===a)return{
problems:c("error",", and the run does not say which repository it is; add it")}
;const u=void 0===i.spec.repo?c("notice",`; the record is sent with ${a}`):[];return{record:{...i,spec:{...i.spec,repo:a
}},problems:u}}const ti="default";function ni({component:e,events:t,eventsOnly:n},r){return si(e,{...r,events:t,...n&&oi
})}const ri={kind:"nothing",reason:"they are of another shard"},oi={record:ri,standards:ri};function si(e,t){
const n=ci(e,t),r=ui(e,t.standards),o={component:e,events:t.events,record:n.plan,standards:r.plan,
problems:[...n.problems,...r.problems]};if(!ii(o))return o;const s=Xs(e);return"complete"===s.kind?{...o,
credentials:s.credentials}:ai(o,s.problems)}function ii({events:e,record:t,standards:n}){
return e.length>0||"upload"===t.kind||"upload"===n.kind||"check"===n.kind}function ai(e,t){const{record:n,standards:r}=e
;return{...e,events:[],record:"upload"===n.kind?{kind:"failed"}:n,standards:"skipped"===r.kind?r:{kind:"failed"},
problems:[...e.problems,...t]}}function ci({directory:e,manifest:t},{record:n,repositoryUrl:r}){
if("nothing"===n.kind)return di(n.reason);if("found"!==t?.kind){
const r="."===e?"":"correct working-directory, ",o=`there is no ${t?.file}; add it, ${r}or check the repository out before this step`
;return n.auto?di(o):li(fi(`record: ${o}`))}if(void 0===t.manifest)return li(...t.problems);if("check"===n.kind)return{
plan:{kind:"checked"},problems:t.problems};const{record:o,problems:s}=ei(t.manifest,{...t,repositoryUrl:r});return{
plan:void 0===o?{kind:"failed"}:{kind:"upload",record:o},problems:[...t.problems,...s]}}
function ui({directory:e,manifest:t,isSparse:n},r){if("nothing"===r.kind)return di(r.reason);if(n){
const t=`the checkout of ${e} is sparse, which doesn't show what files the commit lacks; check the whole repository out`
;return r.auto?di(t):li(pi(t))}if("found"!==t?.kind)return r.auto?di(`there is no ${t?.file}`):{plan:{kind:r.kind,
baselineId:ti},problems:[]}
;if(t.baselineUnclear)return li(fi(`${t.file} does not tell its baseline.id; mend it for the standards`))
;const o=t.baselineId??ti;return{plan:{kind:r.kind,baselineId:o},problems:[]}}function di(e){return{plan:{
kind:"skipped",reason:e},problems:[]}}function li(...e){return{plan:{kind:"failed"},problems:e}}function pi(e){return{
kind:"baseline",level:"error",title:"Phaset: standards",message:`standards: ${e}`}}function fi(e){return{
kind:"manifest",level:"error",title:"Phaset: manifest",message:e}}var hi=c(1366);function mi(e){
const t=e.filter((({kind:e,level:t})=>"input"===e&&"error"===t)),n=vi(t.map(wi))
;if(t.length<2||n.message.length>4096)return gi(e);const{shown:r,left:o}=gi(e.filter((e=>!t.includes(e))));return{
shown:[n,...r],left:o}}function vi(e){return{kind:"input",level:"error",title:"Phaset: inputs",
message:e.map((e=>e.message)).join("\n")}}function gi(e){const t=L.vh.map((t=>_i(e,t)));return{
shown:t.flatMap((({shown:e})=>e)).map(wi),left:t.flatMap((({left:e})=>e))}}function _i(e,t){
const n=e.filter((e=>e.level===t)).toSorted(((e,t)=>Number("check"===e.kind)-Number("check"===t.kind)))
;if(n.length<=10)return{shown:n,left:[]};const r=n.slice(0,9),o=n.slice(9);return{shown:[...r,yi(o)],left:o}}
function yi(e){const[{kind:t,level:n}={kind:"check",level:"notice"}]=e;return{kind:t,level:n,title:"Phaset",
message:`and ${(0,hi.U)(e.length,`more ${n}`)}: see the log`}}function wi({message:e,title:t,file:n,...r}){return{...r,
message:(0,ce.ml)((0,ce.ts)(e),4096).toWellFormed(),...(0,R.O)({title:t&&(0,ce.ml)((0,ce.ts)(t),255).toWellFormed(),
file:n&&(0,ce.ts)(n)})}}function bi({body:e,subject:t},n){switch(e.event){case"change":
return`commit ${n.code(ki(e.commitSha))}${xi(e.timestamp)}`;case"deployment":
return`deployment of ${n.code(ki(e.commitSha))}${$i(t,n)}${xi(e.timestamp)}`;case"incident-opened":
return`incident ${n.text(e.id)} opened${xi(e.createdAt)}`;case"incident-resolved":
return`incident ${n.text(e.id)} resolved${Si(e.createdAt,e.resolvedAt)}`;case"comment":return`comment${Oi(t)}`
;case"review-approved":return`${Ii(t)} approved${Si(e.createdAt,e.submittedAt)}`;case"review-changes":
return`changes asked of ${Ii(t)}${Si(e.createdAt,e.submittedAt)}`;case"pr-opened":return`${Ii(t)} opened${Ei(e)}`
;case"pr-closed":return`${Ii(t)} closed without a merge${Si(e.createdAt,e.closedAt)}`;case"pr-merged":
return`${Ii(t)} merged${Si(e.createdAt,e.mergedAt)}`}}function ki(e){return e.slice(0,7)}function $i(e,{text:t}){
return"deployment"!==e.kind?"":void 0!==e.environment?` to ${t(e.environment)}`:0===e.names.length?"":` (${t(e.names.join(", "))})`
}function Oi(e){switch(e.kind){case"pull-request":return` on ${Ii(e)}`;case"incident":return" on an issue"
;case"commits":case"deployment":case"repository":return""}}function Ii(e){
return"pull-request"===e.kind?`pull request #${e.number}`:"pull request"}
function Ei({additions:e,deletions:t,changedFiles:n}){
const r=[[...void 0===e?[]:[`+${e}`],...void 0===t?[]:[`\u2212${t}`]].join(" "),void 0===n?"":(0,
hi.U)(n,"file")].filter((e=>""!==e)).join(" in ");return""===r?"":` (${r})`}function xi(e){const t=Ci(e)
;if(void 0===t)return"";const[n,r=""]=new Date(t).toISOString().split("T");return`, ${n} ${r.slice(0,5)} UTC`}
function Si(e,t){const[n,r]=[Ci(e),Ci(t)];return void 0===n||void 0===r?"":` after ${Pi(r-n)}`}function Ci(e){
return void 0!==e&&/^\d{13}$/.test(e)?Number(e):void 0}const Ai=[["d",864e5],["h",36e5],["min",6e4],["s",1e3]]
;function Pi(e){const t=Ai.findIndex((([,t])=>e>=t));if(-1===t)return"0 s";let n=e
;return Ai.slice(t,t+2).map((([e,t])=>{const r=Math.floor(n/t);return n-=r*t,0===r?"":`${r} ${e}`
})).filter((e=>""!==e)).join(" ")}function Ni(e){
const{components:t,noEvent:n,notes:r}=e,o=n=>t.flatMap((t=>n(t).map((n=>Ti(n,t,e)))));return[{title:"Events",
lines:[...void 0===n?[]:[`No event: ${n}`],...r,...o((({events:e})=>e.map(Ui)))]},{title:"Record",
lines:o((({record:e})=>[ji("record",e)]))},{title:"Standards",lines:o((({standards:e})=>Ri(e)))
}].filter((({lines:e})=>e.length>0)).map((({title:e,lines:t})=>({title:e,lines:t.map(Di)})))}function zi(e,t){
const n=new Set(t.filter((({kind:e})=>"check"!==e)))
;return[e.problems,...e.components.map((({problems:e})=>e))].flatMap((e=>(0,
L.fr)(e.filter((e=>n.has(e)))))).map((({level:e,message:t})=>Di(`${e}: ${t}`)))}function Ti(e,t,{components:n}){
if(1===n.length)return e;const{directory:r,recordId:o="."}=t;return`${"."===r?o:r}: ${e}`}const Mi={text:e=>e,code:e=>e}
;function Ui(e){const{body:t,routing:n,delivery:r}=e,o=void 0===r?"would be sent":(0,ie.Ks)(r),s=void 0===n?"":` (${n})`
;return`${bi(e,Mi)}${s}: ${JSON.stringify(t)} ${o}`}function ji(e,{state:t,reason:n,delivery:r}){
return`${e} ${t}${void 0===n?"":`: ${n}`}${void 0===r||"delivered"===r.outcome?"":`: ${(0,ie.Ks)(r)}`}`}function Ri(e){
return[...Bt(e.checks??[]).map(Li),ji("standards",e)]}function Li({status:e,name:t,message:n,path:r,remedy:o}){
const s=`${e}: ${t} (${r}): ${n}`;return"pass"===e?s:`${s}; ${o}`}function Di(e){return(0,ce.g9)((0,ce.ml)((0,
ce.ts)(e),4096)).replace(/^(\s*):(?=:)/,"$1\\u{3a}")}function qi(e){const t=e.map((e=>JSON.stringify(e)))
;if(Gi(t))return Wi(t);const n={};for(const{event:t}of e)n[t]=(n[t]??0)+1;const r=JSON.stringify({truncated:!0,
total:e.length,counts:n});return Wi([...Fi(t),r])}function Bi(e,t){const n=e.map((e=>JSON.stringify(e)))
;if(Gi(n))return Wi(n);const r=t.map((e=>JSON.stringify(Hi(e))));if(Gi(r))return Wi(Zi(t,r));const o=JSON.stringify({
truncated:!0,total:e.length});return Wi([...Fi(r),o])}function Hi(e){const t={events:e.events.length,
problems:e.problems.length};return{...e,events:[],problems:[],truncated:t}}function Zi(e,t){const n=[...t]
;let r=65536-Ji(n);for(const[t,o]of e.entries()){const e=JSON.stringify(o)
;if(r-=Buffer.byteLength(e)-Buffer.byteLength(n[t]??""),r<0)break;n[t]=e}return n}function Fi(e){let t=65024
;const n=e.findIndex((e=>(t-=Buffer.byteLength(e)+1,t<0)));return e.slice(0,n)}function Gi(e){return Ji(e)<=65536}
function Ji(e){return Buffer.byteLength(Wi(e))}function Wi(e){return`[${e.join(",")}]`}
const Yi=["failed","uploaded","checked","skipped"];function Ki({components:e,undelivered:t}){
const{pass:n,warning:r,failure:o}=Dt(e);return{events:qi(e.flatMap(Vi)),record:Xi(e.map((({record:e})=>e.state))),
standards:Xi(e.map((({standards:e})=>e.state))),passes:String(n),warnings:String(r),failures:String(o),
undelivered:t??"",results:Bi(e.map(Qi),Wt(e).map(Qi))}}function Qi(e){return{directory:e.directory,
recordId:e.recordId??"",record:e.record.state,standards:e.standards.state,events:Vi(e),
problems:e.problems.map((({level:e,message:t})=>({level:e,message:t})))}}function Vi({events:e}){
return e.filter((({delivery:e})=>"delivered"===e?.outcome)).map((({body:e})=>e))}function Xi(e){
return Yi.find((t=>e.includes(t)))??"skipped"}
const ea=new Set(["kind","level","outcome","state","status","event","check","severity","undelivered"]);function ta(e,t){
return B(e,t,ea)}function na(e){
const{components:t,dryRun:n}=e,r=[oa(e.problems),sa(t.flatMap((({events:e})=>e))),ia(1===t.length?"record":"records",ca(t,"record")),aa(t)].filter((e=>""!==e)),o=oa(t.flatMap((({problems:e})=>e))),s=0===r.length?[o||"nothing to send"]:r
;return[...n?["dry run"]:[],...ra(t),...s].join(" \xb7 ")}function ra({length:e}){return e>1?[(0,
hi.U)(e,"component")]:[]}function oa(e){return(0,L.ZT)(e,["error","warning"]).join(", ")}function sa(e){
if(0===e.length)return"";if(e.every((({delivery:e})=>void 0===e)))return`${(0,hi.U)(e.length,"event")} would be sent`
;const t=e.filter((({delivery:e})=>"delivered"===e?.outcome)).length;return t===e.length?`${(0,
hi.U)(t,"event")} delivered`:`${t} of ${(0,hi.U)(e.length,"event")} delivered`}function ia(e,t){
const n=t.filter((e=>"skipped"!==e)),[r]=n
;return void 0===r?"":1===t.length?`${e} ${r}`:`${e} ${[...new Set(n)].map((e=>{const{length:t}=n.filter((t=>t===e))
;return`${t} ${e}`})).join(", ")}`}function aa(e){const t=ca(e,"standards"),{pass:n,warning:r,failure:o}=Dt(e),s=n+r+o
;if(0===s)return ia("standards",t);const i=t.filter((e=>"failed"===e)).length,a=`standards ${n} of ${s}`
;return 0===i?a:1===t.length?`${a}, not uploaded`:`${a}, ${i} failed`}function ca(e,t){return e.map((e=>e[t].state))}
const ua=/[&<>`*_~[\]|\\#@!$^]|:(?=\/\/)|(?<=www)\./gi,da=/@|#(?=\d)|\bGH-(?=\d)|:(?=[\w+-]+:)/gi;function la(e,t=1e3){
return(0,
ce.ml)((0,ce.ts)(e.slice(0,t+1)),t).toWellFormed().replace(da,"$&\u2060").replace(ua,(e=>`&#${e.charCodeAt(0)};`))}
function pa(e){const t=(0,ce.ml)(e,1e3).split("`")
;return t.length%2==0?la(e):t.map(((e,t)=>t%2==1?fa(e):la(e))).join("")}function fa(e,t=1e3){
return`<code>${la(e,t)}</code>`}function ha(e,t){
return[e,e.map((()=>"---")),...t].map((e=>`| ${e.join(" | ")} |`)).join("\n")}function ma(e){
return e.map((e=>`- ${e.replaceAll("\n","\n  ")}`)).join("\n")}function va(e,t){
return`<details>\n<summary>${e}</summary>\n\n${t}\n\n</details>`}function ga(e){
return e.filter((e=>""!==e)).join("\n\n")}function _a(e,t,{shown:n,things:r,detail:o}){if(0===t.length)return""
;const s=t.slice(n),i=ha(e,t.slice(0,n));if(0===s.length)return i;const a=`${s.length} more ${r}`
;return ga([i,"everything"===o?va(a,ha(e,s)):`And ${a}.`])}const ya={error:"\u274c",warning:"\u26a0\ufe0f",
notice:"\u2705",none:"\u2796"},wa={text:la,code:fa};function ba(e){return(0,L.fr)((0,
L.dS)(e)).map((({level:e,message:t})=>`${"notice"===e?"\u2139\ufe0f":ya[e]} ${pa(t)}`))}const ka={uploaded:", uploaded",
failed:", not uploaded",checked:"",skipped:""};function $a({checks:e=[],baselineId:t,state:n}){
const r=e.filter((({status:e})=>"pass"===e)).length,o=void 0===t?"":` by the Baseline ${fa(t)}`,s=1===e.length?"passes":"pass"
;return`${r} of ${(0,hi.U)(e.length,"check")} ${s}${o}${ka[n]}`}function Oa({checks:e=[]},t){
const n=Bt(e),r=n.filter((({status:e})=>"pass"!==e)),o=n.filter((({status:e})=>"pass"===e))
;return ga([_a(["","Standard","What to do","Check"],r.map(Ia),{shown:25,things:"standards that are not met",detail:t
}),0===o.length||"everything"!==t?"":va(`${(0,
hi.U)(o.length,"check")} passed`,o.map((({name:e})=>la(e))).join(" \xb7 "))])}
function Ia({status:e,name:t,message:n,remedy:r}){return[ya[Gt(e)],la(t),pa(r),pa(n)]}const Ea=[{status:"pass",
colour:"#1a7f37"},{status:"warning",colour:"#9a6700"},{status:"failure",colour:"#cf222e"}];function xa(e){
const t=Ea.filter((({status:t})=>e[t]>0));if(0===t.length)return"";const n=t.map((({colour:e},t)=>[`pie${t+1}`,e])),r={
...Object.fromEntries(n),pieLegendTextColor:"#808890",pieSectionTextColor:"#ffffff",pieStrokeWidth:"1px",
pieStrokeColor:"#ffffff",pieOuterStrokeWidth:"0px",pieOpacity:"1"};return["```mermaid",`%%{init: ${JSON.stringify({
theme:"base",themeVariables:r})}}%%`,"pie showData",...t.map((({status:t})=>`  "${t}" : ${e[t]}`)),"```"].join("\n")}
function Sa(e,t){if(Aa(e)&&"everything"===t)return e.map(Pa)
;const n=e.filter((({delivery:e})=>e&&"delivered"!==e.outcome)),r=e.filter((({delivery:e})=>!e||"delivered"===e.outcome)),o=n.length-10
;return[...n.slice(0,10).map(Pa),...o>0?[`${ya.warning} ${(0,
hi.U)(o,"more event")} not delivered`]:[],...r.length>0?[`${ya.notice} ${sa(r)}`]:[]]}function Ca(e,t){
return Aa(e)||"everything"!==t?"":va(`All ${(0,hi.U)(e.length,"event")}`,ma(e.map(Pa)))}function Aa(e){
return e.length<=10}function Pa(e){
const{body:t,routing:n,delivery:r}=e,o=void 0===r?"none":Ht(r),s=void 0===n?"":` (${la(n)})`,i=`${bi(e,wa)}${s}`
;return`${ya[o]} **Event** ${i}: ${fa(t.event)} ${Na(e)}`}function Na({delivery:e}){
return void 0===e?"would be sent":"delivered"!==e.outcome?la((0,
ie.Ks)(e)):e.tries>1?`delivered at try ${e.tries}`:"delivered"}function za(e){
const{name:t,version:n,kind:r,lifecycleStage:o}=e.spec,s=[Ta(e.contacts,"contact"),Ta(e.tags,"tag"),Ta(e.dependencies,"dependency","dependencies"),Ta(e.slo,"SLO"),Ta(e.api,"API"),Ta(e.links,"link")].flat()
;return[void 0===n?fa(t):`${fa(t)} ${la(n)}`,...[r,o].filter((e=>void 0!==e)),...s].join(", ")}
function Ta(e=[],t,n=`${t}s`){const{length:r}=e;return 0===r?[]:[`${r} ${1===r?t:n}`]}function Ma(e,t,n=[]){
return ga([ma([...n,...Da(e,t)]),Ca(e.events,t),Oa(e.standards,t)])}function Ua(e,t){
const{name:n,directory:r}=e,o=fa(r),s=void 0===n?o:`<b>${la(n)}</b> in ${o}`;return va(`${ya[Ft(e)]} ${s}`,Ma(e,t))}
const ja=["manifest"],Ra=["baseline","fetch"],La=["check","delivery"];function Da(e,t){
const{record:n,standards:r,problems:o}=e,s=e=>o.filter((({kind:t})=>e.includes(t))),i=[...ja,...Ra,...La]
;return[...ba(o.filter((({kind:e})=>!i.includes(e)))),...Sa(e.events,t),Ba("Record",n,(a=n,Fa(a)?la((0,
ie.Ks)(a.delivery)):`${Za(a)}${void 0===a.record?"":`: ${za(a.record)}`}`),s(ja)),Ba("Standards",r,Ha(r),s(Ra),void 0===r.checks?[]:[qa(e)])]
;var a}function qa(e){const{failure:t,warning:n}=Dt([e]);return t>0?"error":n>0?"warning":"notice"}
function Ba(e,{state:t},n,r,o=[]){
const s=[...o,...r.map((({level:e})=>e))],i="failed"===t?"error":Jt(s),a=`${ya["skipped"===t&&"notice"===i?"none":i]} **${e}** ${n}`
;return 0===r.length?a:`${a}\n${ma(ba(r))}`}function Ha(e){if(void 0===e.checks)return Za(e);const t=Fa(e)?`: ${la((0,
ie._Z)(e.delivery))}`:"";return`${$a(e)}${t}`}function Za({state:e,reason:t}){return void 0===t?e:`${e}: ${la(t)}`}
function Fa(e){return void 0!==e.delivery&&"delivered"!==e.delivery.outcome}function Ga(e,t){
return _a(["","Component","Directory","Events","Record","Standards"],Wt(e).map(Ja),{shown:20,things:"components",
detail:t})}function Ja(e){const{name:t,recordId:n,directory:r,record:o}=e
;return[ya[Ft(e)],la(t??n??"",200),fa(r,200),sa(e.events),o.state,Wa(e)]}function Wa(e){
const{pass:t,warning:n,failure:r}=Dt([e]),o=t+n+r,{state:s}=e.standards;return 0===o?s:`${t} of ${o}, ${s}`}
function Ya({components:e,undelivered:t}){if(void 0===t)return"";const n=new Set(e.flatMap(Zt).map((({outcome:e})=>e)))
;return ga(["#### Next step",[`What was not delivered is kept in ${fa(t)}, the path in the output ${fa("undelivered")}: a later step keeps the file, and a run with ${fa("replay")} sends it.`,...n.has("refused")?["What was refused would be refused again: first mend what is said above."]:[],...n.has("unknown")?[`What may have arrived is sent again only with ${fa("repeat-unknown: true")}, since it could count twice.`]:[]].join(" "),va("The steps",Ka)])
}
const Ka="After this step, whose `id` is `phaset` here:\n\n```yaml\n- if: always() && steps.phaset.outputs.undelivered != ''\n  uses: actions/upload-artifact@v4\n  with:\n    name: phaset-undelivered\n    path: ${{ steps.phaset.outputs.undelivered }}\n```\n\nIn a workflow of its own, once the cause is mended, after `actions/download-artifact`, in the inputs of this action:\n\n```yaml\nreplay: '*.jsonl'\n```"
;function Qa(e){const t=Xa(e,"everything");if(Va(t))return t;const n=Xa(e,"wrong");return Va(n)?n:Xa(e,"counts")}
function Va(e){return Buffer.byteLength(e)<=9e5}function Xa(e,t){
const{components:n}=e,[r]=n,o=1===n.length&&void 0!==r&&"counts"!==t
;return`${ga([`### ${ya[tc(e)]} Phaset: ${na(e)}`,ec[t],...o?[Ma(r,t,rc(e))]:[ma(rc(e)),Ga(n,t)],...o?[]:oc(n,t),Ya(e),xa(Dt(n))])}\n`
}const ec={everything:"",
wrong:"All of it would be more than GitHub shows: this is what is wrong. The log has the rest.",
counts:"All of it would be more than GitHub shows: these are the counts. The log has the rest."};function tc(e){
const{problems:t,components:n}=e,r=Jt([...t.map((e=>e.level)),...n.map(Ft)]);return"notice"===r&&nc(e)?"none":r}
function nc({components:e}){
return e.every((({events:e,record:t,standards:n})=>0===e.length&&"skipped"===t.state&&"skipped"===n.state))}
function rc({problems:e,noEvent:t,notes:n}){const r=n.length-20
;return[...ba(e),...void 0===t?[]:[`${ya.none} **No event** ${la(t)}`],...n.slice(0,20).map((e=>`\u2139\ufe0f ${la(e)}`)),...r>0?[`\u2139\ufe0f and ${r} more, see the log`]:[]]
}function oc(e,t){if("counts"===t)return[];const n=e.length<=5,r=e=>n||e.events.length>0
;return Wt(e).filter((e=>"notice"!==Ft(e)||"everything"===t&&r(e))).map((e=>Ua(e,t)))}async function sc(e,t,n){
const r=ta(e,t),o=n?dc(Qa(r)):void 0,{shown:s,left:i}=mi(ic(r));for(const{title:e,lines:t}of Ni(r))ac(e,t)
;for(const e of s)uc(e);const a=zi(r,i);a.length>0&&ac("More problems",a),M((0,ce.g9)(`Phaset: ${na(r)}`))
;for(const[e,t]of Object.entries(Ki(r)))N(e,t);await o}function ic({problems:e,components:t}){
return[...e,...t.flatMap((e=>e.problems))]}function ac(e,t){U(e);for(const e of t)M(e);j()}const cc={error:T,
warning:function(e,t={}){f("warning",p(t),e instanceof Error?e.toString():e)},notice:function(e,t={}){
f("notice",p(t),e instanceof Error?e.toString():e)}};function uc({level:e,message:t,title:n,file:r,line:o,column:s}){
cc[e](t,(0,R.O)({title:n,file:r,startLine:o,startColumn:s}))}async function dc(e){try{await S.addRaw(e).write()
}catch(e){z(`The job summary was not written: ${String(e)}`)}}function lc(e,t){
const n=e instanceof Error&&e.stack?e.stack:String(e),[r="",...o]=t(n).split("\n").map(ce.ts).map(ce.g9)
;U("Stack of the unexpected error");for(const e of[r,...o])M(`| ${e}`)
;j(),T(`unexpected error: ${r}; report it at https://github.com/phaset-action/phaset-action/issues, with the stack in the log`,{
title:"Phaset: unexpected error"})}function pc(e,t,n){const r=fc(e.GITHUB_EVENT_PATH??"",t)
;if("invalid"===r.kind)return r;const{GITHUB_EVENT_NAME:o="",GITHUB_SHA:s=""}=e;return qe({name:o,payload:r.value,at:n,
sha:s})}function fc(e,t){if(""===e)return qe({});let n;try{n=t(e)}catch{
return Be("the event's payload can't be read: no file at GITHUB_EVENT_PATH")}try{return qe(JSON.parse(n))}catch{
return Be("the event's payload, the file at GITHUB_EVENT_PATH, is not JSON")}}
async function hc(e,t,{environment:n,cancelled:r}){const{inputs:o,failOn:s,problems:i}=Fn(e,t),a=Fs(n),c=pc(n,(e=>(0,
u.readFileSync)(e,"utf8")),Date.now()),d=void 0===o||"invalid"===c.kind?{...vc,problems:gc(e,a,c)}:await _c({inputs:o,
run:a,occurrence:c.value,redact:t,cancelled:r}),l={...d,problems:[...i,...d.problems]}
;return await sc(l,t,o?.summary??!0),!Yt(s,ic(l))}function mc(e){const t=In(e);for(const e of t.flatMap(D))A(e)
;return q(t)}const vc={notes:[],components:[],dryRun:!1};function gc(e,t,n){return"invalid"===n.kind?[(0,
L.EP)(n.problem)]:er({endpoint:""!==e.endpoint,token:""!==e["webhook-token"]||""!==e["api-key"]},t,n.value)}
async function _c(e){
const{inputs:t,run:n,redact:r,cancelled:o}=e,s=Js(t,n,e.occurrence),{connection:i,notes:a,noEvent:u,problems:d}=s,l={
...vc,notes:a,...(0,R.O)({noEvent:u}),problems:d};if("closed"===i.kind||(0,L.JD)(d))return l;const p=Pt(i,t,r,n,o)
;N("undelivered",p.undelivered??"")
;const f="open"===i.kind&&t.replay.length>0?await(await c.e(397).then(c.bind(c,1397))).replay(t,i.tokens,p):await yc(e,s,p),{undelivered:h,problems:m}=p.close()
;return{...l,...f,dryRun:t["dry-run"],...(0,R.O)({undelivered:h}),
problems:[...d,...m,...f.problems,...Qt(f.components,t["standards-fail-on"]),...o.aborted?(v=f.components,
v.some((({problems:e})=>e.some(Kt)))?[Vt]:[]):[]]};var v}async function yc({inputs:e,run:t,cancelled:n},r,o){
const{connection:s,record:i,standards:a}=r,{workspace:c}=t,u=await pn({inputs:e,workspace:c,..."open"===s.kind&&{
tokens:s.tokens},withManifest:"nothing"!==i.kind||"nothing"!==a.kind,withStandards:"nothing"!==a.kind}),d={
recordId:e["record-id"],shard:e.shard,sources:{workspace:c,access:bc(e,t,n),serverUrl:t.serverUrl}
},{assignments:l,notes:p,problems:f,release:h}=await K(u,r.events,d,{keep:o.keep,cancelled:n
}),m=Ie(l.map((e=>ni(e,r))),o);return h(),{components:await wc(await m,c,t),notes:[...r.notes,...p],problems:f}}
async function wc(e,t,{serverUrl:n,repository:r,sha:o}){
if(!e.some((({problems:e})=>e.some((({file:e})=>void 0!==e)))))return e
;const{useRepositoryPaths:s}=await c.e(922).then(c.bind(c,2541));return s(e,t,{serverUrl:n,repository:r,commits:[o]})}
function bc(e,{apiUrl:t,repository:n},r){return{token:e["github-token"],baseUrl:t,repository:n,cancelled:r}}
process.exitCode=1,delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;const kc=new AbortController
;process.once("SIGINT",(()=>kc.abort())),function(e){const t=Zn(P),n=mc(t);return hc(t,n,e).catch((e=>(lc(e,n),!1)))}({
environment:process.env,cancelled:kc.signal}).then((e=>{process.exitCode=e?0:1
})).finally((()=>process.stdout.write("",(()=>process.exit()))));