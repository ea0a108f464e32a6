import{createRequire as e}from"module";const t=e(import.meta.url);var n,r,o,s,i={1916:(((e,t)=>{
t.Io=void 0;var n=new Uint32Array(65536),r=function(e,t){
for(var r=e.length,o=t.length,s=1<<r-1,i=-1,a=0,c=r,u=r;u--;)n[e.charCodeAt(u)]|=1<<u;for(u=0;u<o;u++){
var d=n[t.charCodeAt(u)],l=d|a;(a|=~((d|=(d&i)+i^i)|i))&s&&c++,(i&=d)&s&&c--,i=i<<1|~(l|(a=a<<1|1)),a&=l}
for(u=r;u--;)n[e.charCodeAt(u)]=0;return c},o=function(e,t){
for(var r=t.length,o=e.length,s=[],i=[],a=Math.ceil(r/32),c=Math.ceil(o/32),u=0;u<a;u++)i[u]=-1,s[u]=0
;for(var d=0;d<c-1;d++){for(var l=0,p=-1,f=32*d,h=Math.min(32,o)+f,m=f;m<h;m++)n[e.charCodeAt(m)]|=1<<m
;for(u=0;u<r;u++){var v=n[t.charCodeAt(u)],g=i[u/32|0]>>>u&1,_=v|l,y=p&(I=((v|(E=s[u/32|0]>>>u&1))&p)+p^p|v|E)
;(x=l|~(I|p))>>>31^g&&(i[u/32|0]^=1<<u),y>>>31^E&&(s[u/32|0]^=1<<u),p=(y=y<<1|E)|~(_|(x=x<<1|g)),l=x&_}
for(m=f;m<h;m++)n[e.charCodeAt(m)]=0}var w=0,b=-1,k=32*d,$=Math.min(32,o-k)+k;for(m=k;m<$;m++)n[e.charCodeAt(m)]|=1<<m
;var O=o;for(u=0;u<r;u++){var E,I,x;v=n[t.charCodeAt(u)],g=i[u/32|0]>>>u&1,_=v|w,
O+=(x=w|~((I=((v|(E=s[u/32|0]>>>u&1))&b)+b^b|v|E)|b))>>>o-1&1,O-=(y=b&I)>>>o-1&1,x>>>31^g&&(i[u/32|0]^=1<<u),
y>>>31^E&&(s[u/32|0]^=1<<u),b=(y=y<<1|E)|~(_|(x=x<<1|g)),w=x&_}for(m=k;m<$;m++)n[e.charCodeAt(m)]=0;return O}
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
return e.toLowerCase().replace(/[\s_-]/g,"")}})),5373:(((e,t,n)=>{n.d(t,{Ks:()=>s,LJ:()=>p,_Z:()=>d,
ty:()=>f});var r=n(7541),o=n(603);function s({outcome:e,tries:t,last:n}){
if(void 0===n)return"not sent: the time for deliveries (deadline) was up, or the job was cancelled"
;const r=t>1?` (${t} tries)`:""
;return`${i[e]}${r}: ${o=n,void 0===o.status?o.failure??"no answer":"delivered"===o.outcome?`status ${o.status}`:o.status<300?`status ${o.status} with a web page, not Phaset's answer; check endpoint, and headers if a gateway asks for a log-in`:`status ${o.status}${a(o)}${u(o)}`}`
;var o}const i={delivered:"delivered","not-arrived":"did not arrive",refused:"refused",
unknown:"unknown whether it arrived"};function a({status:e=0,redirectHost:t}){
return e<400?` (a redirect to ${void 0===t?"another place":(0,
r.hD)(t)}); no redirect is followed, give endpoint the final address`:c[e]??""}const c={400:" (invalid input)",
401:" (not authorized); check webhook-token, org-id and record-id: each record has a token of its own",
403:" (forbidden); check webhook-token, and headers if a gateway stands in front of Phaset",
404:" (not found); check endpoint",407:" (a proxy asks for a log-in); check HTTPS_PROXY",
413:" (too large); look for a limit of the gateway in front of Phaset",429:" (rate limited)"};function u({body:e}){
const t=e.trim();return""===t||(0,o.r4)(e)?"":`; it answered ${(0,r.hD)(t)}`}function d(e){
return`${s(e)}${400===e.last?.status?l:""}`}
const l="; if it is for the status words, set standards-status-words to the other of its two values";function p(e,t){
if(void 0===t||"delivered"===t.outcome)return[];const n="standards"===e?d:s;return[{kind:"delivery",
level:"refused"===t.outcome?"error":"warning",title:"Phaset: not delivered",message:`${e} ${n(t)}`}]}function f(e){
return void 0===e?{state:"checked"}:{state:"delivered"===e.outcome?"uploaded":"failed",delivery:e}}})),
2714:(((e,t,n)=>{async function r(e){const t=[];for(const n of e)t.push(await n());return t}n.d(t,{a:()=>r
})})),8055:(((e,t,n)=>{n.d(t,{h:()=>o,k:()=>s});const r=()=>n.e(752).then(n.t.bind(n,6752,19))
;async function o(e,t){return void 0===t?.dispatcher?globalThis.fetch(e,t):(await r()).fetch(e,t)}class s{#e;#t
;constructor(e){this.#e=e}dispatch(e,t){return this.#n().then((n=>n.dispatch(e,t)),(e=>t.onError?.(e))),!0}
async close(){const e=await this.#t;await(e?.close())}async destroy(){const e=await this.#t;await(e?.destroy())}#n(){
return this.#t??=r().then((({ProxyAgent:e})=>new e(this.#e))),this.#t}}})),603:(((e,t,n)=>{n.d(t,{
mu:()=>c,n:()=>s,r4:()=>i,sG:()=>o});const r=new Set([408,425,429,503]);function o(e,t){
return r.has(e)?"not-arrived":e>=500?"unknown":e>=200&&e<300?i(t)?"refused":"delivered":"refused"}function s(e){
const t=o(e,"");return"delivered"===t?"unknown":t}function i(e){return a.test(e)}
const a=/^(?:\s|<\?xml[^>]*>|<!--(?:(?!-->)[\s\S])*-->)*<(?:!doctype\s+html|html|head|body|title|meta|script|style|link|h1|center)\b/i
;function c(e,t){if(void 0===e)return;if(/^\s*\d{1,9}\s*$/.test(e))return 1e3*Number(e);const n=Date.parse(e)
;return Number.isNaN(n)?void 0:Math.max(0,n-t)}})),1844:(((e,t,n)=>{n.d(t,{M:()=>p,w:()=>l})
;var r=n(4922),o=n(3759)
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
6252:(((e,t,n)=>{n.d(t,{Bh:()=>o,n5:()=>i,z$:()=>s});var r=n(7413);function o(e){
const t=t=>e.filter((e=>e.status===t)).length;return{passes:t("pass"),warnings:t("warning"),failures:t("failure"),
results:e.map((({name:e,message:t,path:n,status:r})=>({name:e,message:t,path:n,status:r})))}}function s(e,t){switch(t){
case"never":return[];case"failure":return e.filter((e=>"failure"===e.status));case"warning":
return e.filter((e=>"pass"!==e.status))}}function i(e){
return[...e.filter((e=>"failure"===e.status)),...e.filter((e=>"warning"===e.status))].map((e=>({kind:"check",
level:"failure"===e.status?"error":"warning",title:`Standards: ${e.name}`,message:`${e.remedy} (${e.message})`,...(0,
r.O)({file:e.file,line:e.line})})))}})),2613:((e=>{e.exports=t("assert")})),6982:((e=>{
e.exports=t("crypto")})),4434:((e=>{e.exports=t("events")})),9896:((e=>{e.exports=t("fs")
})),8611:((e=>{e.exports=t("http")})),5692:((e=>{e.exports=t("https")})),
9278:((e=>{e.exports=t("net")})),4589:((e=>{e.exports=t("node:assert")})),
6698:((e=>{e.exports=t("node:async_hooks")})),4573:((e=>{e.exports=t("node:buffer")})),
1421:((e=>{e.exports=t("node:child_process")})),7540:((e=>{e.exports=t("node:console")})),
7598:((e=>{e.exports=t("node:crypto")})),3053:((e=>{e.exports=t("node:diagnostics_channel")
})),610:((e=>{e.exports=t("node:dns")})),6093:((e=>{e.exports=t("node:events")})),
3024:((e=>{e.exports=t("node:fs")})),1455:((e=>{e.exports=t("node:fs/promises")})),
7067:((e=>{e.exports=t("node:http")})),2467:((e=>{e.exports=t("node:http2")})),
7030:((e=>{e.exports=t("node:net")})),6760:((e=>{e.exports=t("node:path")})),
643:((e=>{e.exports=t("node:perf_hooks")})),1792:((e=>{e.exports=t("node:querystring")})),
7075:((e=>{e.exports=t("node:stream")})),8500:((e=>{e.exports=t("node:timers/promises")})),
1692:((e=>{e.exports=t("node:tls")})),3136:((e=>{e.exports=t("node:url")})),
7975:((e=>{e.exports=t("node:util")})),3429:((e=>{e.exports=t("node:util/types")})),
5919:((e=>{e.exports=t("node:worker_threads")})),8522:((e=>{e.exports=t("node:zlib")})),
857:((e=>{e.exports=t("os")})),6928:((e=>{e.exports=t("path")})),2203:((e=>{
e.exports=t("stream")})),3193:((e=>{e.exports=t("string_decoder")})),4756:((e=>{
e.exports=t("tls")})),9023:((e=>{e.exports=t("util")})),6058:(((e,t,n)=>{n.d(t,{Yz:()=>I,
N4:()=>z,z3:()=>x,V4:()=>$,pq:()=>A,_o:()=>E,lm:()=>S,uH:()=>O,Pq:()=>k,Oh:()=>P,z:()=>w,$e:()=>C});var r=n(857)
;function o(e){return null==e?"":"string"==typeof e||e instanceof String?e:JSON.stringify(e)}function s(e){
return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,
endColumn:e.endColumn}:{}}function i(e,t,n){const o=new c(e,t,n);process.stdout.write(o.toString()+r.EOL)}
function a(e,t=""){i(e,{},t)}class c{constructor(e,t,n){e||(e="missing.command"),this.command=e,this.properties=t,
this.message=n}toString(){let e="::"+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" "
;let t=!0;for(const n in this.properties)if(this.properties.hasOwnProperty(n)){const r=this.properties[n]
;r&&(t?t=!1:e+=",",e+=`${n}=${u(r)}`)}}var t
;return e+=`::${t=this.message,o(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}`,e}}function u(e){
return o(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}
var d=n(6982),l=n(9896);function p(e,t){const n=process.env[`GITHUB_${e}`]
;if(!n)throw new Error(`Unable to find environment variable for file command ${e}`)
;if(!l.existsSync(n))throw new Error(`Missing file at path: ${n}`);l.appendFileSync(n,`${o(t)}${r.EOL}`,{encoding:"utf8"
})}function f(e,t){const n=`ghadelimiter_${d.randomUUID()}`,s=o(t)
;if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`)
;if(s.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`)
;return`${e}<<${n}${r.EOL}${s}${r.EOL}${n}`}n(6928),n(3848);var h=function(e,t,n,r){function o(e){
return e instanceof n?e:new n((function(t){t(e)}))}return new(n||(n=Promise))((function(n,s){function i(e){try{
c(r.next(e))}catch(e){s(e)}}function a(e){try{c(r.throw(e))}catch(e){s(e)}}function c(e){
e.done?n(e.value):o(e.value).then(i,a)}c((r=r.apply(e,t||[])).next())}))}
;const{access:m,appendFile:v,writeFile:g}=l.promises,_="GITHUB_STEP_SUMMARY",y=new class{constructor(){this._buffer=""}
filePath(){return h(this,void 0,void 0,(function*(){if(this._filePath)return this._filePath;const e=process.env[_]
;if(!e)throw new Error(`Unable to find environment variable for $${_}. Check if your runtime environment supports job summaries.`)
;try{yield m(e,l.constants.R_OK|l.constants.W_OK)}catch(t){
throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}
return this._filePath=e,this._filePath}))}wrap(e,t,n={}){
const r=Object.entries(n).map((([e,t])=>` ${e}="${t}"`)).join("");return t?`<${e}${r}>${t}</${e}>`:`<${e}${r}>`}
write(e){return h(this,void 0,void 0,(function*(){const t=!!(null==e?void 0:e.overwrite),n=yield this.filePath(),r=t?g:v
;return yield r(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()}))}clear(){
return h(this,void 0,void 0,(function*(){return this.emptyBuffer().write({overwrite:!0})}))}stringify(){
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
;return this.addRaw(n).addEOL()}},w=y;var b;function k(e){i("add-mask",{},e)}function $(e,t){
const n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||""
;if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`)
;return t&&!1===t.trimWhitespace?n:n.trim()}function O(e,t){if(process.env.GITHUB_OUTPUT)return p("OUTPUT",f(e,t))
;process.stdout.write(r.EOL),i("set-output",{name:e},o(t))}function E(){return"1"===process.env.RUNNER_DEBUG}
function I(e){i("debug",{},e)}function x(e,t={}){i("error",s(t),e instanceof Error?e.toString():e)}function C(e,t={}){
i("warning",s(t),e instanceof Error?e.toString():e)}function S(e,t={}){
i("notice",s(t),e instanceof Error?e.toString():e)}function A(e){process.stdout.write(e+r.EOL)}function P(e){
a("group",e)}function z(){a("endgroup")}r.platform(),r.arch(),function(e){e[e.Success=0]="Success",
e[e.Failure=1]="Failure"}(b||(b={}))})),3848:(((e,t,n)=>{n.d(t,{Qq:()=>I})
;var r=n(8611),o=n.t(r,2),s=n(5692),i=n.t(s,2);function a(e){const t="https:"===e.protocol;if(c(e))return
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
Object.setPrototypeOf(this,O.prototype)}}class E{constructor(e){this.message=e}readBody(){
return w(this,void 0,void 0,(function*(){return new Promise((e=>w(this,void 0,void 0,(function*(){let t=Buffer.alloc(0)
;this.message.on("data",(e=>{t=Buffer.concat([t,e])})),this.message.on("end",(()=>{e(t.toString())}))}))))}))}
readBodyBuffer(){return w(this,void 0,void 0,(function*(){return new Promise((e=>w(this,void 0,void 0,(function*(){
const t=[];this.message.on("data",(e=>{t.push(e)})),this.message.on("end",(()=>{e(Buffer.concat(t))}))}))))}))}}class I{
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
const s=e.httpModule.request(e.options,(e=>{o(void 0,new E(e))}));let i;s.on("socket",(e=>{i=e})),
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
return"bigint"==typeof t?t.toString():t}n.d(t,{A2:()=>g,Gv:()=>p,MO:()=>d,NM:()=>_,O7:()=>C,PO:()=>i,QH:()=>w,Qd:()=>f,
Rc:()=>S,SS:()=>H,Vy:()=>u,X:()=>D,cl:()=>a,d3:()=>E,gx:()=>l,hi:()=>O,iR:()=>I,jD:()=>N,k8:()=>o,lQ:()=>k,o8:()=>v,
ol:()=>P,p6:()=>c,qQ:()=>h,qh:()=>z,rL:()=>b,sD:()=>m,sn:()=>A,v5:()=>R,w5:()=>r,zH:()=>y});class s{constructor(e){
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
function S(e){return Array.isArray(e)?"array":"string"==typeof e?"string":"unknown"}function A(...e){const[t,n,r]=e
;return"string"==typeof t?{message:t,code:"custom",input:n,inst:r}:{...t}}function P(e,t){for(const n in t){
const r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):M(e,n,r.value)}}
function z(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}
function N(e,t,n){return z(e,t,n,!1)}function M(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){
return null==this?n:z(this,t,n.bind(this))},set(e){z(this,t,e)}})}function T(e,t){const n=Object.getPrototypeOf(e)
;return t in n?void 0:n}let U,j=!1;const L={configurable:!0,get(){j=!0}};function R(e,t,n){
const r=Object.getPrototypeOf(e._zod);t in r&&U!==e._zod?U=void 0:(U=e._zod,Object.defineProperty(r,t,{configurable:!0,
get(){Object.defineProperty(this,t,L);const e=j;j=!1;try{const r=n(this)
;return j?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:r}),j=j||e,r}catch(n){
throw delete this[t],j=j||e,n}},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:e})}}))}
function D(e,t,n,r){const o=T(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){const e={configurable:!0,
writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,e),e.value=n(this),
Object.defineProperty(this,t,e),e.value},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,
value:e})}})}const q="~constantCatch";function H(e){const t=()=>e;return t[q]=!0,t}})),4922:(((e,t,n)=>{
n.d(t,{Xz9:()=>ze,YOg:()=>ge,zMY:()=>le,MfU:()=>Le,IeY:()=>He,gMt:()=>$e,k5n:()=>xe,Whr:()=>ue,euz:()=>Se,_H3:()=>be,
mee:()=>Te,cl6:()=>Ue,aig:()=>ae,Ikc:()=>ye,lqM:()=>Ne,FsL:()=>De,g1P:()=>Ee,YPB:()=>Be,rej:()=>we,YjP:()=>se,
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
code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]})}}const O=[];function E(e){
const t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:O,o=r.length?[...t,...r]:t
;for(const t of o)if(!e.shape?.[t]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`)
;const s=c.NM(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}
function I(e,t,n,r,o,s,i){const a=[],u=o.keySet,d=o.catchall._zod,l=d.def.type,p=d.optin,f=d.optout;let h=0
;for(const o in t){if(i&&n.issues.length!==h){if(c.QH(n,h))break;h=n.issues.length}if(u.has(o))continue
;if("__proto__"===o){"never"===l&&a.push(o);continue}if("never"===l){a.push(o);continue}const s=d.run({value:t[o],
issues:[]},r);s instanceof Promise?e.push(s.then((e=>$(e,n,o,t,p,f)))):$(s,n,o,t,p,f)}return a.length&&n.issues.push({
code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then((()=>n)):n}
const x=r.xI("$ZodObject",((e,t)=>{d.init(e,t)
;const n=Object.getOwnPropertyDescriptor(t,"shape"),o=n?.get?n.get.raw:t.shape??{};if(o){const e=()=>{const n={...o}
;return Object.defineProperty(t,"shape",{value:n}),e.raw=n,n};e.raw=o,Object.defineProperty(t,"shape",{get:e})}
const s=c.PO((()=>E(t)));c.v5(e,"propValues",(e=>{const t=e.def.shape,n={};for(const e in t){const r=t[e]._zod
;if(r.values){Object.prototype.hasOwnProperty.call(n,e)||c.Vy(n,e,new Set);for(const t of r.values)n[e].add(t)
;void 0!==r.optin&&n[e].add(void 0)}}return n}));const i=c.Gv,a=t.catchall;let u;const l=r.cr.memoizer;l?.attach(e),
e._zod.parse=(t,n)=>{u??(u=s.value);const r=t.value;if(!i(r))return t.issues.push({expected:"object",
code:"invalid_type",input:r,inst:e}),t;t.value=l?l.alloc(e,t,{},n):{};const o=[],d=u.shape,p=n?.abortEarly
;let f=t.issues.length;for(const e of u.allKeys){if(p&&t.issues.length!==f){if(c.QH(t,f))break;f=t.issues.length}
if("__proto__"===e)continue;const s=d[e],i=s._zod.optin,a=s._zod.optout,u=s._zod.run({value:r[e],issues:[]},n)
;u instanceof Promise?o.push(u.then((n=>$(n,t,e,r,i,a)))):$(u,t,e,r,i,a)}
return a?I(o,r,t,n,s.value,e,!0===p):o.length?Promise.all(o).then((()=>t)):t}}));function C(e,t,n,o){
for(const n of e)if(0===n.issues.length)return t.value=n.value,t;const s=e.filter((e=>!c.QH(e)))
;return 1===s.length?(t.value=s[0].value,s[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:n,
errors:e.map((e=>e.issues.map((e=>c.iR(e,o,r.$W())))))}),t)}const S=r.xI("$ZodUnion",((e,t)=>{d.init(e,t),
c.v5(e,"optin",(e=>e.def.options.some((e=>"defaulted"===e._zod.optin))?"defaulted":e.def.options.some((e=>void 0!==e._zod.optin))?"optional":void 0)),
c.v5(e,"optout",(e=>e.def.options.some((e=>"optional"===e._zod.optout))?"optional":void 0)),c.v5(e,"values",(e=>{
if(e.def.options.every((e=>e._zod.values)))return new Set(e.def.options.flatMap((e=>Array.from(e._zod.values))))})),
c.v5(e,"pattern",(e=>{if(e.def.options.every((e=>e._zod.pattern))){const t=e.def.options.map((e=>e._zod.pattern))
;return new RegExp(`^(${t.map((e=>c.p6(e.source))).join("|")})$`)}}))
;const n=1===t.options.length?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let s=!1;const i=[]
;for(const e of t.options){const t=e._zod.run({value:r.value,issues:[]},o);if(t instanceof Promise)i.push(t),s=!0;else{
if(0===t.issues.length)return t;i.push(t)}}return s?Promise.all(i).then((t=>C(t,r,e,o))):C(i,r,e,o)}}));function A(e){
const t=new Map;for(const n of e.options){const r=n._zod.propValues?.[e.discriminator]
;if(!r||0===r.size)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`)
;for(const e of r)if(t.has(e)){if(void 0!==e)throw new Error(`Duplicate discriminator value "${String(e)}"`)
;t.set(e,null)}else t.set(e,n)}return t}const P=r.xI("$ZodDiscriminatedUnion",((e,t)=>{t.inclusive=!1,S.init(e,t)
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
o):u._zod.run(o,s)}})),z=r.xI("$ZodRecord",((e,t)=>{d.init(e,t);const n=r.cr.memoizer;n?.attach(e),e._zod.parse=(o,s)=>{
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
})),N=r.xI("$ZodEnum",((e,t)=>{d.init(e,t);const n=c.w5(t.entries),r=new Set(n);e._zod.values=r,c.v5(e,"pattern",(e=>{
const t=c.w5(e.def.entries).filter((e=>c.qQ.has(typeof e)))
;return new RegExp(t.length?`^(${t.map((e=>c.sD(e.toString()))).join("|")})$`:"^[^\\s\\S]$")})),e._zod.parse=(t,o)=>{
const s=t.value;return r.has(s)||t.issues.push({code:"invalid_value",values:n,input:s,inst:e}),t}
})),M=r.xI("$ZodLiteral",((e,t)=>{d.init(e,t);const n=new Set(t.values);e._zod.values=n,c.v5(e,"pattern",(e=>{
const t=e.def.values
;return new RegExp(t.length?`^(${t.map((e=>"string"==typeof e?c.sD(e):e?c.sD(e.toString()):String(e))).join("|")})$`:"^[^\\s\\S]$")
})),e._zod.parse=(r,o)=>{const s=r.value;return n.has(s)||r.issues.push({code:"invalid_value",values:t.values,input:s,
inst:e}),r}})),T=r.xI("$ZodTransform",((e,t)=>{d.init(e,t),e._zod.optin="optional",r.cr.memoizer?.guard(e),
e._zod.parse=(n,o)=>{if("backward"===o.direction)throw new r.cV(e.constructor.name);const s=t.transform(n.value,n)
;if(o.async)return(s instanceof Promise?s:Promise.resolve(s)).then((e=>(n.value=e,n)))
;if(s instanceof Promise)throw new r.GT;return n.value=s,n}}));function U(e,t){
return e.value=t.issues.length?void 0:t.value,e}const j=r.xI("$ZodOptional",((e,t)=>{d.init(e,t),
c.v5(e,"optin",(e=>"defaulted"===e.def.innerType._zod.optin?"defaulted":"optional")),e._zod.optout="optional",
c.v5(e,"values",(e=>{const t=e.def.innerType._zod.values;return t?new Set([...t,void 0]):void 0})),
c.v5(e,"pattern",(e=>{const t=e.def.innerType._zod.pattern;return t?new RegExp(`^(${c.p6(t.source)})?$`):void 0})),
e._zod.parse=(e,n)=>{if(void 0===e.value){if("defaulted"!==t.innerType._zod.optin)return e
;const r=t.innerType._zod.run({value:e.value,issues:[]},n);return r instanceof Promise?r.then((t=>U(e,t))):U(e,r)}
return t.innerType._zod.run(e,n)}})),L=r.xI("$ZodNullable",((e,t)=>{d.init(e,t),
c.v5(e,"optin",(e=>e.def.innerType._zod.optin)),c.v5(e,"optout",(e=>e.def.innerType._zod.optout)),c.v5(e,"pattern",(e=>{
const t=e.def.innerType._zod.pattern;return t?new RegExp(`^(${c.p6(t.source)}|null)$`):void 0})),
c.v5(e,"values",(e=>e.def.innerType._zod.values?new Set([...e.def.innerType._zod.values,null]):void 0)),
e._zod.parse=(e,n)=>null===e.value?e:t.innerType._zod.run(e,n)}));function R(e,t,n,o){
return t.issues.length?(e.value=n.catchValue({...t,value:e.value,error:{issues:t.issues.map((e=>c.iR(e,o,r.$W())))},
input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}const D=r.xI("$ZodCatch",((e,t)=>{d.init(e,t),
c.v5(e,"optin",(e=>"defaulted"===e.def.innerType._zod.optin?"defaulted":"optional")),
c.v5(e,"optout",(e=>e.def.innerType._zod.optout)),c.v5(e,"values",(e=>e.def.innerType._zod.values)),
e._zod.parse=(e,n)=>{if("backward"===n.direction)return t.innerType._zod.run(e,n);const r=t.innerType._zod.run({
value:e.value,issues:[]},n);return r instanceof Promise?r.then((r=>R(e,r,t,n))):R(e,r,t,n)}
})),q=r.xI("$ZodPipe",((e,t)=>{d.init(e,t),c.v5(e,"values",(e=>e.def.in._zod.values)),
c.v5(e,"optin",(e=>e.def.in._zod.optin)),c.v5(e,"optout",(e=>e.def.out._zod.optout)),
c.v5(e,"propValues",(e=>e.def.in._zod.propValues)),e._zod.parse=(e,n)=>{if("backward"===n.direction){
const r=t.out._zod.run(e,n);return r instanceof Promise?r.then((e=>H(e,t.in,n))):H(r,t.in,n)}const r=t.in._zod.run(e,n)
;return r instanceof Promise?r.then((e=>H(e,t.out,n))):H(r,t.out,n)}}));function H(e,t,n){
return e.issues.some((e=>"unrecognized_keys"!==e.code))?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}
const B=r.xI("$ZodCustom",((e,t)=>{o.QP.init(e,t),d.init(e,t),e._zod.parse=(e,t)=>e,e._zod.check=n=>{
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
const Oe=r.xI("ZodMiniRecord",((e,t)=>{z.init(e,t),re.init(e,t)}));function Ee(e,t,n){return t&&t._zod?new Oe({
type:"record",keyType:e,valueType:t,...c.A2(n)}):new Oe({type:"record",keyType:se(),valueType:e,...c.A2(t)})}
const Ie=r.xI("ZodMiniEnum",((e,t)=>{N.init(e,t),re.init(e,t),e.options=[...e._zod.values]}));function xe(e,t){
const n=Array.isArray(e)?Object.fromEntries(e.map((e=>[e,e]))):e;return new Ie({type:"enum",entries:n,...c.A2(t)})}
const Ce=r.xI("ZodMiniLiteral",((e,t)=>{M.init(e,t),re.init(e,t)}));function Se(e,t){return new Ce({type:"literal",
values:Array.isArray(e)?e:[e],...c.A2(t)})}const Ae=r.xI("ZodMiniTransform",((e,t)=>{T.init(e,t),re.init(e,t)}))
;function Pe(e){return new Ae({type:"transform",transform:e})}const ze=r.xI("ZodMiniOptional",((e,t)=>{j.init(e,t),
re.init(e,t)}));function Ne(e){return new ze({type:"optional",innerType:e})}const Me=r.xI("ZodMiniNullable",((e,t)=>{
L.init(e,t),re.init(e,t)}));function Te(e){return new Me({type:"nullable",innerType:e})}function Ue(e){return Ne(Te(e))}
const je=r.xI("ZodMiniCatch",((e,t)=>{D.init(e,t),re.init(e,t)}));function Le(e,t){return new je({type:"catch",
innerType:e,catchValue:"function"==typeof t?t:c.SS(t)})}const Re=r.xI("ZodMiniPipe",((e,t)=>{q.init(e,t),re.init(e,t)}))
;function De(e,t){return new Re({type:"pipe",in:e,out:t})}const qe=r.xI("ZodMiniCustom",((e,t)=>{B.init(e,t),
re.init(e,t)}));function He(e,t){return F.FO(qe,e??(()=>!0),t)}function Be(e,t={}){return F.fU(qe,e,t)}F.q0,F.mI}))
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
;var u=c(3024),d=c(6058),l=c(7413),p=c(8414);function f(e){
const t=e.toWellFormed(),n=[encodeURIComponent(t),encodeURI(t)],r=n.map((e=>e.replace(/%[0-9A-F]{2}/g,(e=>e.toLowerCase()))))
;return[...new Set([e,...n,...r,JSON.stringify(e).slice(1,-1)])].filter((e=>""!==e)).sort(((e,t)=>t.length-e.length))}
function h(e){
const t=e.flatMap(f).filter((e=>!/^\**$/.test(e))).sort(((e,t)=>t.length-e.length)),n=new RegExp(t.map((e=>RegExp.escape(e))).join("|")),r=e=>{
if(!n.test(e))return e;const o=t.reduce(((e,t)=>e.replaceAll(t,"***")),e);return o===e?e:r(o)};return r}
function m(e,t,n=v){
return"string"==typeof e?t(e):Array.isArray(e)?e.map((e=>m(e,t,n))):"object"!=typeof e||null===e?e:Object.fromEntries(Object.entries(e).map((([e,r])=>[e,n.has(e)&&"string"==typeof r?r:m(r,t,n)])))
}const v=new Set;class g{value;next;constructor(e){this.value=e}}class _{#r;#o;#s;constructor(){this.clear()}enqueue(e){
const t=new g(e);this.#r?(this.#o.next=t,this.#o=t):(this.#r=t,this.#o=t),this.#s++}dequeue(){const e=this.#r
;if(e)return this.#r=this.#r.next,this.#s--,this.#r||(this.#o=void 0),e.value}peek(){if(this.#r)return this.#r.value}
clear(){this.#r=void 0,this.#o=void 0,this.#s=0}get size(){return this.#s}*[Symbol.iterator](){let e=this.#r
;for(;e;)yield e.value,e=e.next}*drain(){for(;this.#r;)yield this.dequeue()}}function y(e){let t=!1
;if("object"==typeof e&&({concurrency:e,rejectOnClear:t=!1}=e),
w(e),"boolean"!=typeof t)throw new TypeError("Expected `rejectOnClear` to be a boolean");const n=new _;let r=0
;const o=()=>{r<e&&n.size>0&&(r++,n.dequeue().run())},s=async(e,t,n)=>{const s=(async()=>e(...n))();t(s);try{await s
}catch{}r--,o()},i=(t,i,a,c)=>{const u={reject:a};new Promise((e=>{u.run=e,n.enqueue(u)})).then(s.bind(void 0,t,i,c)),
r<e&&o()},a=(e,...t)=>new Promise(((n,r)=>{i(e,n,r,t)}));return Object.defineProperties(a,{activeCount:{get:()=>r},
pendingCount:{get:()=>n.size},clearQueue:{value(){if(!t)return void n.clear();const e=AbortSignal.abort().reason
;for(;n.size>0;)n.dequeue().reject(e)}},concurrency:{get:()=>e,set(t){w(t),e=t,queueMicrotask((()=>{
for(;r<e&&n.size>0;)o()}))}},map:{async value(e,t){const n=[];try{Array.from(e,((e,r)=>{const o=a(t,e,r)
;return n.push(o),o}))}catch(e){for(const e of n)e.catch((()=>{}));throw e}return Promise.all(n)}}}),a}function w(e){
if(!Number.isInteger(e)&&e!==Number.POSITIVE_INFINITY||!(e>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")
}var b=c(6252);const k={pass:"pass",warning:"warn",failure:"fail"};function $(e,t){if("documented"===t)return e
;const n=e.results.map((e=>({...e,status:k[e.status]})));return{...e,results:n}}var O=c(5373),E=c(6760),I=c(7541)
;async function x(e,t,n=()=>{}){const r=[],o=async()=>{const o=t.budget.remaining();if(0===o)return;n("unknown")
;const s=await t.send(e,Math.min(t.timeout,o));return r.push(s),t.watch(e,s),n(A(r)),s}
;return await t.budget.spend((async()=>{let n=!0;for(;n;){const s=await t.limit(o)
;n=void 0!==s&&C(e,s,t.repeatUnknown)&&await t.budget.wait(P(s,r.length,t.random),Math.min(t.timeout,1e3))}})),{
outcome:A(r),tries:r.length,...(0,l.O)({last:r.at(-1)})}}function C(e,t,n){switch(t.outcome){case"not-arrived":return!0
;case"unknown":return n||S(e);case"delivered":case"refused":return!1}}function S({target:e,body:t}){
if("event"!==e)return!0;const n=t?.event;return"incident-opened"===n||"incident-resolved"===n}function A(e){
const t=e.at(-1)?.outcome??"not-arrived"
;return"not-arrived"!==t?t:e.some((({outcome:e})=>"unknown"===e))?"unknown":"not-arrived"}
function P({retryAfter:e=0},t,n){const r=Math.min(1e4,500*2**(t-1));return Math.max(n()*r,e)}function z(e){
const t=new Map;return(n,r)=>{
const o=JSON.stringify([n,r.orgId,r.token]),s=()=>T(n,r,e),i=t.get(o),a=void 0===i?s():i.then((e=>N(e)?s():e))
;return t.set(o,a),a}}function N(e){return"failed"===e.kind&&!0===e.ofRecord}const M=new Set([400,401,403])
;async function T(e,t,n){const r=`the Baseline ${(0,I.hD)(e)}`,[o,{parseBaseline:s}]=await Promise.all([x({target:{
baselineId:e},credentials:t},n),U()]);if("delivered"!==o.outcome){const e=M.has(o.last?.status??0);return{kind:"failed",
problems:[L(r,o)],ofRecord:e}}const{body:i="",truncated:a}=o.last??{}
;if(a)return j(D(`${r} is longer than 64 KiB; shorten it in Phaset`));const c=s(i,r)
;return"invalid"===c.kind?j(...R(c.problems,r)):{kind:"baseline",baseline:c.baseline,problems:R(c.warnings,r,"warning")}
}async function U(){const{parseBaseline:e,preload:t}=await c.e(445).then(c.bind(c,5445));return await t(),{
parseBaseline:e}}function j(...e){return{kind:"failed",problems:e}}function L(e,t){
if(404===t.last?.status)return D(`${e} is not in Phaset (status 404); make it there, or name another in the manifest's baseline.id`)
;const n=`${e} could not be fetched: ${(0,O.Ks)(t)}`;return"refused"===t.outcome?D(n):{kind:"fetch",level:"warning",
title:"Phaset: not fetched",message:n}}function R(e,t,n="error"){return(0,p.fr)(e.map((e=>D(e,n))),t)}
function D(e,t="error"){return{kind:"baseline",level:t,title:"Phaset: Baseline",message:e}}async function q(e,t,n,r){
const[o,{checkStandards:s,missProblems:i}]=await Promise.all([r(t,n),c.e(445).then(c.bind(c,5445))])
;if("failed"===o.kind)return o;const a=await s(o.baseline,{workspace:e.workspace,directory:(0,
E.resolve)(e.workspace,e.directory)});return"invalid"===a.kind?{problems:R(a.problems,e.directory)}:{checks:a.checks,
problems:[...o.problems,...R(a.warnings,e.directory,"warning"),...i(a.checks)]}}var H=c(2714);async function B(e,t){
const n=y(8),r=e.map((e=>Z(e,t,n)));return Promise.all(r.map((e=>e())))}function Z(e,t,n){const r=F(e,t),o=G(e,t)
;return async()=>{
const[s,i,a]=await Promise.all([(0,H.a)(r),o(),J(e,t,n)]),{directory:c,credentials:u,manifest:d}=e.component,p="found"===d?.kind?d.name:void 0
;return{directory:c,...(0,l.O)({recordId:u.recordId,name:p}),events:s,record:i,standards:a.part,
problems:[...e.problems,...s.flatMap((({body:e,delivery:t})=>(0,O.LJ)(`event ${e.event}`,t))),...(0,
O.LJ)("record",i.delivery),...a.problems]}}}function F({credentials:e,events:t},n){return void 0===e?[]:t.map((t=>{
const r=n.prepare({kind:"event",body:t.body},e);return async()=>({...t,...(0,l.O)({delivery:await r()})})}))}
function G({credentials:e,record:t},n){if("skipped"===t.kind)return async()=>({state:"skipped",reason:t.reason})
;if("upload"!==t.kind||void 0===e){const e="checked"===t.kind?"checked":"failed";return async()=>({state:e})}
const r=n.prepare({kind:"record",body:t.record},e);return async()=>({...(0,O.ty)(await r()),record:t.record})}
async function J({component:e,credentials:t,standards:n},r,o){if("skipped"===n.kind)return{part:{state:"skipped",
reason:n.reason},problems:[]};if("failed"===n.kind||void 0===t)return{part:{state:"failed"},problems:[]}
;const{baselineId:s}=n,i={workspace:r.workspace,directory:e.directory
},{checks:a,problems:c}=await o((()=>q(i,s,t,r.fetchBaseline)));if(void 0===a)return{part:{state:"failed",baselineId:s},
problems:c};if("check"===n.kind)return{part:{state:"checked",baselineId:s,checks:a},problems:c};const u=$((0,
b.Bh)(a),r.statusWords),d=(0,O.ty)(await r.prepare({kind:"standards",body:u},t)());return{part:{...d,baselineId:s,
checks:a},problems:[...c,...(0,O.LJ)("standards",d.delivery)]}}var W=c(7598),Y=c(8500),K=c(9881)
;function Q(e,{now:t,sleep:n},r){let o=0,s=0,i=0;const a=()=>r.aborted?0:Math.max(0,e-(o+(s>0?t()-i:0)));return{
remaining:a,spend:async e=>{0===s++&&(i=t());try{return await e()}finally{0===--s&&(o+=t()-i)}},
wait:async(e,t)=>!(e+t>a())&&n(e,r).then((()=>!0),(()=>!1))}}var V=c(7067);const X=t("node:https")
;var ee=c(3848),te=c(603),ne=c(4922),re=c(8532);const oe=e=>({kind:"value",value:e}),se=e=>({kind:"invalid",problem:e})
;function ie(e,t){return ne.FsL(e,ne.pdi(((e,n)=>{const r=t(e);return"value"===r.kind?r.value:(n.issues.push({
code:"custom",message:r.problem,input:e}),re.tm)})))}
const ae="give the address of the Phaset API, such as https://phaset.example.com/api",ce=/\s|\\|^\/|^https?:(?!\/\/[^/])/i
;function ue(e){
return"https:"!==e.protocol&&"http:"!==e.protocol?`has the scheme ${e.protocol.slice(0,-1)}; it takes https or http`:""!==e.username||""!==e.password?"holds a user name or password; give a gateway's credentials in the input headers":""!==e.search||""!==e.hash?`has a "?" or "#" part; ${ae}`:/\/integration\/(?:event|record|standards|baselines)(?:\/|$)/.test(e.pathname)?`goes beyond /integration; ${ae}, and the IDs and the token in inputs of their own`:void 0
}function de({prefix:e},t,{orgId:n,recordId:r,token:o}){
return`${e}/integration/${("string"==typeof t?[t,n,r,o]:["baselines",n,t.baselineId,r,o]).map(le).join("/")}`}
function le(e){const t=encodeURIComponent(e.toWellFormed());return/^\.{1,2}$/.test(t)?t.replaceAll(".","%2E"):t}
const pe=65536;function fe(e,t,n){const r=new ee.Qq(void 0,[],{keepAlive:!0,socketTimeout:864e5});return async(o,s)=>{
const i=(0,K.t)(),a=he(r,e,t,o),c=Promise.withResolvers(),u=setTimeout((()=>{
c.resolve(a.failure(`no answer within ${s/1e3} s (see timeout)`)),a.abort()
}),s),d=await Promise.race([a.attempt,c.promise]);return clearTimeout(u),{...d,body:n(d.body),took:(0,K.t)()-i}}}
function he(e,t,n,r){const o=new AbortController,s=ve("https:"===t.origin.protocol?X:V);let i;const a=e=>{const t={
failure:e,body:"",truncated:!1};if(void 0===i)return{...t,outcome:s.sent()?"unknown":"not-arrived"};const n=(0,te.n)(i)
;return{...t,outcome:n,..."unknown"!==n&&{status:i}}},c=void 0===r.body?null:JSON.stringify(r.body);return{
attempt:(async()=>{const a={...me(t,n,r),signal:o.signal,agent:e.getAgent(t.origin.href)
},{message:u}=await e.requestRaw({options:a,parsedUrl:t.origin,httpModule:s.module},c);return i=u.statusCode,ge(u)
})().catch((e=>a(we(e)))),failure:a,abort:()=>o.abort()}}function me(e,t,{target:n,credentials:r,body:o}){return{
host:e.origin.hostname.replace(/^\[|\]$/g,""),port:e.origin.port,path:de(e,n,r),method:void 0===o?"GET":"POST",headers:{
...t,"Accept-Encoding":"identity","User-Agent":"phaset-action/1.0.0",...void 0!==o&&{"Content-Type":"application/json"}}
}}function ve(e){let t=!1;return{module:Object.create(e,{request:{value:(n,r)=>e.request(n,r).once("finish",(()=>{t=!0
}))}}),sent:()=>t}}async function ge(e){const t=e.statusCode??0,{body:n,truncated:r}=await _e(e),o=(0,
te.mu)(e.headers["retry-after"],Date.now()),s=void 0!==(i=e.headers.location)&&URL.canParse(i)?new URL(i).host:void 0
;var i;return{outcome:(0,te.sG)(t,n),status:t,body:n,truncated:r,...(0,l.O)({retryAfter:o,redirectHost:s})}}
async function _e(e){const t=[];let n=0;for await(const r of e)if(t.push(r),n+=r.length,n>pe)break;return{
body:Buffer.concat(t).subarray(0,pe).toString("utf8"),truncated:n>pe}}const ye={
ECONNREFUSED:"connection refused (see endpoint, and whether Phaset is up)",
ENOTFOUND:"host name not found (see endpoint)",EAI_AGAIN:"host name not found (no answer from DNS)",
ECONNRESET:"connection reset",EPIPE:"connection reset",ETIMEDOUT:"connection timed out",EHOSTUNREACH:"host unreachable",
ENETUNREACH:"network unreachable",ERR_INVALID_URL:"the address of the proxy is no URL (see HTTPS_PROXY)"}
;function we(e){if(!(e instanceof Error))return"network error"
;if(e.message.startsWith("tunneling socket could not be established"))return"the proxy is down or refused (see HTTPS_PROXY and NO_PROXY)"
;const t="code"in e&&"string"==typeof e.code?e.code:""
;return/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ALTNAME|EPROTO|ERR_SSL/.test(t)?`TLS failed: ${t} (for a private CA, set NODE_EXTRA_CA_CERTS on the runner)`:ye[t]??`network error ${t}`.trim()
}var be=c(4409);function ke(e){let t;const n=e=>{try{return e()}catch(e){return void(t??=(0,be.$)(e))}},r=n((()=>(0,
u.openSync)(e,"wx",384))),o=()=>(0,l.O)({failure:t});if(void 0===r)return{add:()=>()=>{},close:o};const s=new Set
;let i=0;return{add:e=>{const t=i,o=`${Oe("not-arrived")}${JSON.stringify(e).slice(1)}\n`,a=n((()=>$e(r,o,t)))
;return void 0===a?(n((()=>(0,u.ftruncateSync)(r,t))),()=>{}):(i+=a,s.add(t),e=>{
const o="delivered"===e?" ".repeat(a-1):Oe(e);n((()=>$e(r,o,t))),"delivered"===e&&s.delete(t)})},path:e,
close:()=>(n((()=>{(0,u.closeSync)(r),0===s.size?(0,u.rmSync)(e,{force:!0}):Ee(e)})),{...o(),...s.size>0&&{path:e}})}}
function $e(e,t,n){const r=Buffer.from(t);for(let t=0;t<r.length;)t+=(0,u.writeSync)(e,r,t,r.length-t,n+t)
;return r.length}function Oe(e){return`{"outcome":"${e}",`.padEnd(25)}function Ee(e){const t=`${e}.next`;(0,
u.writeFileSync)(t,(0,u.readFileSync)(e,"utf8").replace(/^ *\n/gm,""),{mode:384}),(0,u.renameSync)(t,e)}
function Ie(e,t,n,r,o){const s={workspace:r.workspace,statusWords:t["standards-status-words"]}
;if("without-secrets"===e.kind)return{...Ce,...s};const i={send:fe(e.endpoint,t.headers,n),limit:y(8),
budget:Q(1e3*t.deadline,xe,o),timeout:1e3*t.timeout,repeatUnknown:t["repeat-unknown"],random:Math.random,watch:(e,t)=>{
d._o()&&d.Yz((0,I.g9)(n(ze(e,t))))}
},a=t["dry-run"]?Se(e.endpoint,n):Ae(i,h("one"===(c=e.tokens).kind?[c.token]:[...c.tokens.values()]),r);var c;return{
...s,...a,fetchBaseline:z(i)}}const xe={now:K.t,sleep:(e,t)=>(0,Y.setTimeout)(e,void 0,{signal:t})},Ce={
prepare:()=>async()=>{},fetchBaseline:async()=>({kind:"failed",problems:[]}),close:()=>({problems:[]})}
;function Se(e,t){return{prepare:({kind:n,body:r},o)=>async()=>{const s=de(e,n,{...o,token:"***"});d.pq((0,
I.g9)(t(`POST ${s} ${JSON.stringify(r)}`)))},close:()=>({problems:[]})}}function Ae(e,t,{temporaryDirectory:n}){
const r=ke((0,E.join)(n,`phaset-undelivered-${(0,W.randomUUID)()}.jsonl`));return{...(0,l.O)({undelivered:r.path}),
prepare:({kind:n,body:o},s)=>{const{orgId:i,recordId:a}=s,c=r.add({kind:n,orgId:i,recordId:a,body:m(o,t)});return()=>x({
target:n,credentials:s,body:o},e,c)},close:()=>{const{path:e,failure:t}=r.close();return{...(0,l.O)({undelivered:e}),
problems:void 0===t?[]:[Pe(t)]}}}}function Pe(e){
const t=`the file of undelivered messages can't be written (${e}), so that what is not delivered can't be sent by replay; make RUNNER_TEMP a directory that this job may write`
;return(0,p.oi)(t,"warning")}function ze({target:e,credentials:t,body:n},r){
const o="string"==typeof e?e:`baseline ${e.baselineId}`,s=`${r.outcome}, ${r.status??r.failure}`,i=void 0===n?"":` sent ${JSON.stringify(n)}`
;return`${o} of ${t.recordId}: ${s}, ${Math.round(r.took)} ms;${i} answered ${(0,I.ts)(r.body)}`}function Ne(e){
const t={pass:0,warning:0,failure:0};for(const{standards:n}of e)for(const{status:e}of n.checks??[])t[e]++;return t}
const Me=["failure","warning","pass"];function Te(e){
return e.toSorted(((e,t)=>Me.indexOf(e.status)-Me.indexOf(t.status)))}function Ue({outcome:e}){switch(e){
case"delivered":return"notice";case"refused":return"error";case"not-arrived":case"unknown":return"warning"}}
function je({events:e,record:t,standards:n}){return[...e,t,n].flatMap((({delivery:e})=>e??[]))}function Le(e){
const{problems:t,record:n,standards:r}=e
;return De([...t.map((({kind:e,level:t})=>"check"===e?"warning":t)),...je(e).map(Ue),...(r.checks??[]).map((({status:e})=>"pass"===e?"notice":"warning")),...[n,r].map((({state:e})=>"failed"===e?"error":"notice"))])
}function Re(e){switch(e){case"pass":return"notice";case"warning":return"warning";case"failure":return"error"}}
function De(e){return e.includes("error")?"error":e.includes("warning")?"warning":"notice"}function qe(e){const t={
error:0,warning:1,notice:2};return e.map((e=>({component:e,rank:t[Le(e)]
}))).sort(((e,t)=>e.rank-t.rank)).map((({component:e})=>e))}function He(e,t){
if(t.some((({kind:e})=>"failing-checks"===e)))return!0;const n=t.filter((({kind:e})=>"check"!==e));switch(e){
case"never":return!1;case"config":return n.some((({level:e})=>"error"===e));case"any":
return n.some((e=>Be(e)||"error"===e.level))}}function Be({kind:e}){return"delivery"===e||"fetch"===e}function Ze(e,t){
const n=e.flatMap((({directory:e,standards:n})=>(0,
b.z$)(Te(n.checks??[]),t).map((({name:t})=>"."===e?t:`${t} (${e})`))));return 0===n.length?[]:[{kind:"failing-checks",
level:"error",title:"Phaset: standards",
message:`standards-fail-on is ${t}, and these checks did not pass: ${n.join(", ")}`}]}const Fe={kind:"delivery",
level:"error",title:"Phaset: cancelled",message:"the job was cancelled before all was delivered"}
;function Ge(e,{index:t,total:n}){return(0,W.createHash)("sha256").update(e).digest().readUInt32BE()%n===t}
function Je(e){return void 0===e||e.index===1%e.total}
async function We({components:e,problems:t},n,{recordId:r,shard:o,sources:s}){const i=n.length>0&&!Je(o)?[Ye]:[],[a]=e
;if(1===e.length&&!(0,p.JD)(t)&&void 0!==a)return{assignments:Ke(e,new Map([[a,Je(o)?[...n]:[]]]),o),notes:i,problems:t}
;const{gatherChanges:u,routeEvents:d}=await c.e(403).then(c.bind(c,4403)),l=Je(o)&&e.length>0?n:[],f=d(void 0===r?await u(l,e,s):[...l],e,r)
;return{assignments:Ke(e,f.events,o),notes:[...i,...f.notes],problems:[...t,...f.problems]}}
const Ye="the run of share 1 sends the events";function Ke(e,t,n){return e.map((e=>({component:e,events:t.get(e)??[],
eventsOnly:void 0!==n&&!Ge(e.directory,n)}))).filter((({events:e,eventsOnly:t})=>!t||e.length>0))}
var Qe=c(1455),Ve=c(9550);const Xe=/[*?[]/;async function et(e,t){
const n=e.filter((e=>e.startsWith("!"))).map((e=>e.slice(1))),r=e.filter((e=>!e.startsWith("!")))
;if(0===r.length)return ct("only excludes; give a directory or a pattern, such as apps/*")
;const o=n.filter((e=>!it(e))),s=await Promise.all([...r.map((e=>Xe.test(e)?ot(e,o,t):tt(e,t))),...n.filter(it).map((e=>at(`!${e}`)))]),i=s.flatMap((e=>e.directories)),a=s.flatMap((e=>e.problems))
;return{directories:[...new Set(i)].sort(),problems:[...new Map(a.map((e=>[e.message,e]))).values()]}}
async function tt(e,t){const n=(0,E.resolve)(t,e);if(n===t)return{directories:["."],problems:[]};if(!(0,
Ve.F)(t,n))return at(e);const[r,o]=await Promise.all([nt(t),nt(n)]);if(void 0!==r&&void 0!==o)return(0,Ve.F)(r,o)?{
directories:[(0,Ve.i)(r,o)],problems:[]}:at(e);if(await rt(t))return{directories:[(0,Ve.i)(t,n)],problems:[]}
;const{describeMissing:s}=await c.e(398).then(c.bind(c,2398));return ct(`${(0,I.hD)(e)} ${await s(e,t)}`)}
async function nt(e){try{const t=await(0,Qe.realpath)(e);return(await(0,Qe.stat)(t)).isDirectory()?t:void 0}catch{return
}}async function rt(e){return 0===(await(0,Qe.readdir)(e).catch((()=>[]))).length}async function ot(e,t,n){
if(it(e))return at(e)
;const{findManifests:r,MANIFEST_FILE:o}=await c.e(247).then(c.bind(c,3247)),{directories:s,unreadable:i}=await r(e,t,n),a=st(i)
;if(s.length>0)return{directories:s,problems:a};const{problems:u}=ct(`no directory that ${(0,
I.hD)(e)} matches holds a ${o}; fix the pattern, add the manifest, or check the repository out before this step`)
;return{directories:s,problems:[...u,...a]}}function st(e){if(0===e.length)return[]
;const t=e.slice(0,5).map((({directory:e,reason:t})=>`${(0,
I.ml)((0,I.ts)(e),200)} (${t})`)),n=e.length>5?` and ${e.length-5} more`:"",r=`working-directory: what can't be read is skipped: ${t.join(", ")}${n}`
;return[(0,p.oi)(r,"warning")]}function it(e){return/^(?:[/\\~]|[A-Za-z]:)/.test(e)||e.split(/[/\\]/).includes("..")}
function at(e){
return ct(`${(0,I.hD)(e)} leads out of the workspace; name a directory of this repository, relative to its root`)}
function ct(e){return{directories:[],problems:[(0,p.oi)(`working-directory: ${e}`)]}}async function ut(e){
const{inputs:t,workspace:n}=e,{directories:r,problems:o}=await et(t["working-directory"],n),[s]=r;if(1===r.length&&!(0,
p.JD)(o)&&void 0!==s)return{components:[await dt(s,e)],problems:o};const{"record-id":i,...a}=t,c={...e,inputs:{...a,
"record-id":void 0}},u=y(16);return{components:ft(await u.map(r,(e=>dt(e,c)))),problems:o}}
async function dt(e,{inputs:t,tokens:n,workspace:r,withManifest:o,withStandards:s}){
const i=void 0===t["org-id"]||void 0===t["record-id"],a=o||i?await lt(r,e):void 0,c="found"===a?.kind?a:void 0,u=t["org-id"]??c?.organizationId,d=t["record-id"]??c?.recordId,p="one"===n?.kind?n.token:n?.tokens.get(d??"")
;return{directory:e,...(0,l.O)({manifest:a}),...s&&await pt(r,e)&&{isSparse:!0},credentials:(0,l.O)({orgId:u,recordId:d,
token:p})}}async function lt(e,t){const{readManifest:n}=await Promise.all([c.e(370),c.e(924)]).then(c.bind(c,9924))
;return n({workspace:e,directory:t})}async function pt(e,t){const{isSparseAt:n}=await c.e(138).then(c.bind(c,7138))
;return n(e,t)}function ft(e){const t=Map.groupBy(e,(({credentials:e})=>e.recordId));return e.map((e=>{
const{recordId:n}=e.credentials,r=(void 0===n?[]:t.get(n)??[]).filter((t=>t!==e)).map((({directory:e})=>e))
;return 0===r.length?e:{...e,sameRecord:r}}))}function ht(e){return e.split(/\r?\n/).map(((e,t)=>({number:t+1,
line:e.trim()}))).filter((({line:e})=>""!==e))}function mt(e){const t=e.indexOf(":");return-1===t?{key:"",content:e}:{
key:e.slice(0,t).trim(),content:e.slice(t+1).trim()}}
const vt=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,gt=/^[\t\x20-\x7e]*$/,_t=new Set(["accept-encoding","connection","content-encoding","content-length","content-type","expect","host","keep-alive","te","trailer","transfer-encoding","upgrade","user-agent"]),yt=/^(?:Basic|Bearer|Digest|Token|ApiKey)\s+(.*)$/i,wt=/^([A-Za-z0-9_-]+):(?:\s+(\S+))?$/,bt=["webhook-token","api-key","github-token"]
;function kt(e){const t=bt.flatMap((t=>ht(e[t]??"").flatMap((({line:e})=>{const[,t,n]=wt.exec(e)??[]
;return void 0!==t&&void 0===n?[]:[e,n??/:\s+(.*)$/.exec(e)?.[1]??""]}))));var n
;return[...new Set([...t,...(n=e.headers??"",ht(n).flatMap((({line:e})=>{const{content:t}=mt(e)
;return[t,yt.exec(t)?.[1]??""]})))])].filter((e=>""!==e))}var $t=c(2371),Ot=c(2949),Et=c(3759),It=c(1844)
;const xt=e=>ne.k5n(e,`one of ${e.join(", ")}`),Ct=xt(["auto","true","check","false"]),St=ne.FsL(xt(["true","false"]),ne.pdi((e=>"true"===e))),At=ne.FsL(ne.YjP(),ne.pdi((function(e){
return e.split(/[,\n]/).map((e=>e.trim())).filter((e=>""!==e))
}))),Pt=ne.FsL(ne.YjP(),ne.pdi((e=>""===e?void 0:e))),zt=ne.FsL(ne.FsL(ne.YjP().check(Et.Fk(/^\d{1,4}(?:\.\d+)?$/,"a number of seconds, such as 10")),ne.pdi(Number)),ne.aig().check(Et.NC("more than 0 seconds"),Et.Zm(3600,"at most 3600 seconds"))),Nt=e=>ie(ne.YjP(),e),Mt=e=>t=>""===t.trim()?oe(void 0):e(t),Tt=ne.Ikc({
endpoint:Nt(Mt((function(e){if(ce.test(e))return se(`is not a URL; ${ae}`)
;const t=/^[a-z][a-z0-9+.-]*:\/\//i.test(e)?e:`https://${e}`;if(!URL.canParse(t))return se(`is not a URL; ${ae}`)
;const n=new URL(t),r=ue(n);if(void 0!==r)return se(r)
;const o=n.pathname.replace(/\/+$/,"").replace(/\/+integration$/,"").replace(/\/+$/,"");return oe({
origin:new URL(n.origin),prefix:o,inTheClear:"http:"===n.protocol&&(s=n.hostname,
!("localhost"===s||"[::1]"===s||/^127\.\d+\.\d+\.\d+$/.test(s)))});var s}))),"webhook-token":Nt(Mt((function(e){
const t=ht(e),[n]=t;if(void 0===n)return se("is empty");if(1===t.length&&!wt.test(n.line))return oe({kind:"one",
token:n.line});const r=new Map;for(const{number:e,line:n}of t){const[,t,o=""]=wt.exec(n)??[]
;if(void 0===t)return se(`has no "RECORD_ID: token" in line ${e}`)
;if(r.has(t))return se(`gives two tokens for one record (line ${e})`);r.set(t,o)}
const o=new Map([...r].filter((([,e])=>""!==e)));return oe(0===o.size?void 0:{kind:"by-record",tokens:o})}))),
"org-id":Pt,"record-id":Pt,
"working-directory":ne.FsL(At,ne.YOg(ne.YjP()).check(Et.m9(1,"directories, such as . or apps/*"))),
event:xt(["auto","none",...It.M]),"event-fields":Nt((function(e){const t=new Map;for(const{number:n,line:r}of ht(e)){
const{key:e,content:o}=mt(r);if(""===e)return se(`has ${(0,I.hD)(r)} in line ${n}; it takes one "key: value" per line`)
;if(t.has(e))return se(`gives ${(0,I.hD)(e)} twice (line ${n})`);t.set(e,o)}return oe(Object.fromEntries(t))})),
changes:xt(["head","all"]),"change-branches":At,"deployment-environments":At,"incident-labels":At,"incident-types":At,
"ignore-actors":At,timeout:zt,record:Ct,standards:Ct,"standards-fail-on":xt(["never","failure","warning"]),
"standards-status-words":xt(["documented","standardlint"]),"fail-on":xt(["never","config","any"]),"dry-run":St,
summary:St,replay:At,"repeat-unknown":St,headers:Nt((function(e){const t=new Map;for(const{number:n,line:r}of ht(e)){
const{key:e,content:o}=mt(r);if(!vt.test(e))return se(`has no "Name: value" in line ${n}`)
;if(_t.has(e.toLowerCase()))return se(`can't set ${e} (line ${n}): the action sets it itself`)
;if(!gt.test(o))return se(`has a value beyond ASCII for ${e} (line ${n})`)
;if(t.has(e.toLowerCase()))return se(`gives ${e} twice (line ${n})`);t.set(e.toLowerCase(),o)}
return oe(Object.fromEntries(t))})),deadline:zt,"github-token":ne.YjP(),shard:Nt(Mt((function(e){
const[,t,n]=/^(\d{1,4})\/(\d{1,4})$/.exec(e.trim())??[],r={index:Number(t),total:Number(n)}
;return 0!==r.total&&r.index<=r.total?oe({...r,index:r.index%r.total}):se(`is ${(0,
I.hD)(e)}; it takes a shard of the components, such as 2/10`)})))}),Ut={"api-key":{name:"webhook-token",unset:""},
"run-record":{name:"record",unset:"auto"},"run-standards":{name:"standards",unset:"auto"},"run-deployment":{
name:"event",unset:"auto"}},jt=Object.keys(Ut);function Lt(e,t){
const n=jt.filter((t=>""!==(e[t]??""))).map((n=>Rt(n,e,t))),r=n.flatMap((e=>"taken"===e.kind?e:[]));return{renamed:{
...e,...Object.fromEntries(r.map((({name:e,text:t})=>[e,t])))},namedBy:new Map(r.map((({name:e,vendorName:t})=>[e,t]))),
problems:n.map((({problem:e})=>e))}}function Rt(e,t,n){
const r=t[e]??"",{name:o,unset:s}=Ut[e],i="run-deployment"===e?Dt.get(r):r,a=e=>({kind:"refused",problem:(0,p.oi)(e)})
;return void 0===i?a(`${e} is ${(0,
I.hD)(n(r))}; it takes one of true, false`):t[o]!==s?a(`${e} and ${o} are both given; remove ${e}`):{kind:"taken",
vendorName:e,name:o,text:i,problem:(0,p.oi)(`${e} is the vendor's name for ${o}`,"notice")}}
const Dt=new Map([["true","deployment"],["false","none"]]);function qt(e){const t=[...Object.keys(Tt.shape),...jt]
;return Object.fromEntries(t.map((t=>[t,e(t)])))}function Ht(e,t){
const{renamed:n,namedBy:r,problems:o}=Lt(e,t),{data:s,error:i}=Tt.safeParse(n),a=Tt.shape["fail-on"].safeParse(n["fail-on"]).data??"config",c=[...(i?.issues??[]).map((e=>{
const o=String(e.path[0]);return Bt(e,r.get(o)??o,t(n[o]??""))})),...Zt(n),...Ft(t(n["record-id"]??"")),...o]
;return void 0===s||(0,p.JD)(c)?{failOn:a,problems:c}:{inputs:s,failOn:a,problems:c}}function Bt(e,t,n){
if("custom"===e.code)return(0,p.oi)(`${t} ${e.message}`);const r="invalid_value"===e.code?(0,
$t.Z)(n,e.values.map(String)):"";return(0,p.oi)(`${t} is ${(0,I.hD)(n)}; it takes ${e.message}${r}`)}function Zt(e){
const t=Tt.shape["event-fields"].safeParse(e["event-fields"]).data??{},n=Object.keys(t)
;if(0===n.length||"auto"!==e.event&&"none"!==e.event)return[];const r=`event-fields is given (${(0,
I.hD)(n.join(", "))}), but event is ${e.event}`;return[(0,p.oi)(`${r}; name the event that the fields are for`)]}
function Ft(e){const{length:t}=[...e];if(0===t||t===Ot.$)return[];const n=`record-id is ${(0,
I.hD)(e)}; a record's ID has ${Ot.$} characters, not ${t}`;return[(0,p.oi)(n,"warning")]}
function Gt({name:e,payload:t},n){if("dependabot[bot]"===n)return!0;const{data:r}=Yt.safeParse(t)
;if(!0===r?.repository?.fork)return!0;if(void 0===r?.pull_request||!Jt.has(e))return!1
;const{head:o,base:s}=r.pull_request;return null==o.repo||o.repo.id!==s.repo.id}
const Jt=new Set(["pull_request","pull_request_review","pull_request_review_comment"]),Wt=ne.Ikc({id:ne.aig()
}),Yt=ne.Ikc({repository:ne.lqM(ne.Ikc({fork:ne.lqM(ne.zMY())})),pull_request:ne.lqM(ne.Ikc({head:ne.Ikc({
repo:ne.cl6(Wt)}),base:ne.Ikc({repo:Wt})}))});function Kt({endpoint:e,"webhook-token":t,headers:n},r,o){
if(void 0!==e&&void 0!==t){const r=Object.keys(n).filter((e=>""===n[e]));return{connection:{kind:"open",endpoint:e,
tokens:t},problems:[...e.inTheClear?[(0,p.oi)(Vt,"warning")]:[],...r.map((e=>en(`headers: ${e}`,"secret","value")))]}}
return Gt(o,r.actor)?{connection:{kind:"without-secrets"},problems:[(0,p.oi)(Xt,"notice")]}:{connection:{kind:"closed"},
problems:Qt({endpoint:void 0!==e,token:void 0!==t},r,o)}}function Qt(e,t,n){if(Gt(n,t.actor))return[];const r=[]
;return e.endpoint||r.push(en("endpoint","variable","address")),e.token||r.push(en("webhook-token","secret","token")),r}
const Vt="endpoint is http:// and not on this machine: the webhook token travels unencrypted; give an https:// address",Xt="GitHub gives no secrets to this run (a pull request from a fork, a run that Dependabot started, or a fork), so nothing is sent to Phaset; what needs no secret is done"
;function en(e,t,n){
return(0,p.oi)(`${e} is empty; give it the ${n}, and see that the ${t} it comes from exists and is named right`)}
const tn=/^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})$/,nn=/^(\d{4})-(\d{2})-(\d{2})$/,rn=/^(?:\d{10}|\d{13})$/
;function on(e){if("string"!=typeof e&&"number"!=typeof e)return{kind:"unreadable"};const t=sn(String(e).trim())
;return void 0===t?{kind:"unreadable"}:t<1e12||t>9999999999999?{kind:"out-of-range"}:{kind:"timestamp",
timestamp:String(t)}}function sn(e){if(rn.test(e))return Number(e)*(10===e.length?1e3:1);const t=tn.exec(e)??nn.exec(e)
;if(null===t||!an(Number(t[1]),Number(t[2]),Number(t[3])))return;const n=Date.parse(e.replace(" ","T").replace(",","."))
;return Number.isNaN(n)?void 0:n}function an(e,t,n){const r=new Date(Date.UTC(e,t-1,n))
;return r.getUTCMonth()===t-1&&r.getUTCDate()===n}
const cn="a time in ISO 8601 with a zone, such as 2026-03-12T09:30:00Z, or a Unix timestamp of 10 or 13 digits",un=ne.YjP({
error:"text"}),dn=ne.zMY({error:"true or false"
}),ln=ie(ne.L5J(),(e=>"string"==typeof e&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(e)?oe(e.toLowerCase()):se("a full commit SHA of 40 or 64 hexadecimal digits: a short one would match no change"))),pn=ie(ne.L5J(),(e=>{
const t=on(e)
;return"timestamp"===t.kind?oe(t.timestamp):se("out-of-range"===t.kind?"a time between 2001-09-09 and 2286-11-20":cn)
})),fn=ie(ne.L5J(),(e=>{const t=on(e);return"unreadable"===t.kind?se(cn):oe("timestamp"===t.kind?t.timestamp:void 0)}))
;function hn(e){return`The time of ${e} is outside 2001 to 2286: it was left out, and Phaset uses the time of arrival`}
const mn=ie(ne.L5J(),(e=>{const t="string"==typeof e&&/^\d+$/.test(e)?Number(e):e
;return"number"==typeof t&&Number.isSafeInteger(t)&&t>=0?oe(t):se("a whole number, 0 or more")
})),vn=ie(ne.L5J(),(e=>"string"==typeof e&&""!==e.trim()?oe(e):Number.isSafeInteger(e)?oe(String(e)):se("an ID, as text or a whole number")))
;function gn(e,t){const n=t.toLowerCase();return e.some((e=>_n(e.toLowerCase(),n)))}function _n(e,t){
const[n="",...r]=e.split("*"),o=r.pop();if(void 0===o)return t===n;if(!t.startsWith(n))return!1;let s=n.length
;for(const e of r){const n=t.indexOf(e,s);if(-1===n)return!1;s=n+e.length}return t.length-o.length>=s&&t.endsWith(o)}
var yn=c(1828);function wn(e,t=[]){return{kind:"nothing",reason:e,warnings:t}}class bn extends Error{problems
;constructor(e){super(e.join("\n")),this.problems=e}}function kn(e){throw new bn(e)}function $n(e){try{return e()
}catch(e){if(e instanceof bn)return{kind:"invalid",problems:e.problems};throw e}}const On={object:"an object",
array:"a list"},En=()=>ne.Ikc({action:un});function In({name:e,payload:t},n){return zn(n(),t,`${e}: `)}function xn(e){
return In(e,En).action}function Cn({sha:e}){return zn(ln,e,"GITHUB_SHA")}function Sn({name:e},t){
return wn(`${e} ${An(t)} has no Phaset event`)}function An(e){return(0,I.ml)((0,I.ts)(e),80)}function Pn(e,t){
const n=e.issues.map((e=>Nn(e,t))),r=n.length-10;return r<=0?n:[...n.slice(0,10),`\u2026 and ${r} more of the kind`]}
function zn(e,t,n){const r=e.safeParse(t,{reportInput:!0});return r.success?r.data:kn(Pn(r.error,n))}function Nn(e,t){
const n=`${t}${(0,yn.c)(e.path)}`
;return`${n.endsWith(": ")?`${n}the payload`:n} ${void 0===e.input?"is missing":`is ${(0,
I.hD)(e.input)}`}; expected ${("invalid_type"===e.code?On[e.expected]:void 0)??e.message}`}const Mn=()=>ne.Ikc({
sender:ne.Ikc({login:un,type:ne.lqM(un)})});function Tn(e,{ignoreActors:t}){if(0===t.length)return
;const{sender:n}=In(e,Mn)
;return"Bot"===n.type&&t.some((e=>"*[bot]"===e.toLowerCase()))||gn(t,n.login)?`${e.name} by ${An(n.login)}, whom ignore-actors leaves out`:void 0
}const Un=Wn(ne.Whr()),jn=Wn(ne.YjP().check(Et.m9(1))),Ln=Wn(ln),Rn=Wn(ne.Ikc({sha:Ln})),Dn=Wn(ne.YOg(ne.Ikc({
name:ne.YjP()}))),qn=ne.Ikc({pull_request:Wn(ne.Ikc({number:Un,base:Rn,head:Rn})),label:Wn(ne.Ikc({name:jn})),
issue:Wn(ne.Ikc({number:Un,labels:Dn,pull_request:ne.lqM(ne.L5J())})),changes:Wn(ne.Ikc({new_issue:Wn(ne.Ikc({labels:Dn
}))})),deployment:Wn(ne.Ikc({environment:jn})),deployment_status:Wn(ne.Ikc({environment:jn})),release:Wn(ne.Ikc({
tag_name:jn})),workflow:Wn(ne.Ikc({name:jn})),workflow_run:Wn(ne.Ikc({name:jn})),before:Ln,after:Ln});function Hn(e,t){
const n=qn.safeParse(e),r=n.success?Bn(n.data,t):void 0;return void 0!==r?r:void 0===t?{kind:"repository"}:{
kind:"deployment",sha:t,names:[]}}function Bn(e,t){return Zn(e)??Fn(e)??Gn(e,t)??Jn(e)}
function Zn({pull_request:e,issue:t}){
const n=void 0!==t?.pull_request&&null!==t.pull_request,r=e?.number??(n?t?.number:void 0);if(void 0===r)return
;const o=e?.base?.sha,s=e?.head?.sha;return{kind:"pull-request",number:r,...void 0!==o&&void 0!==s?{base:o,head:s}:{}}}
function Fn({issue:e,label:t,changes:n}){if(void 0===e?.labels)return
;const r=[...e.labels,...n?.new_issue?.labels??[]].map((e=>e.name)),o=t?.name;return{kind:"incident",
labels:void 0===o||r.includes(o)?r:[...r,o]}}function Gn(e,t){if(void 0===t)return
;const n=e.deployment_status?.environment??e.deployment?.environment;if(void 0!==n)return{kind:"deployment",sha:t,
names:[n],environment:n};const r=e.release?.tag_name??e.workflow?.name??e.workflow_run?.name;return void 0===r?void 0:{
kind:"deployment",sha:t,names:[r]}}function Jn({before:e,after:t}){if(void 0!==e&&void 0!==t)return{kind:"commits",
before:e,after:t}}function Wn(e){return ne.MfU(ne.lqM(e),void 0)}function Yn({payload:e},t,n=[]){
const r=t.find((e=>"deployment"===e.event))?.commitSha,o=Hn(e,r);return{kind:"send",events:t.map((e=>({body:e,subject:o
}))),notes:n}}function Kn(e,t){const n=xn(e);if("created"!==n)return Sn(e,n);const r=Tn(e,t);return r?wn(r):Yn(e,[{
event:"comment"}])}const Qn=()=>ne.Ikc({deployment_status:ne.Ikc({state:un})}),Vn=()=>ne.Ikc({deployment_status:ne.Ikc({
environment:ne.cl6(un)})}),Xn=()=>ne.Ikc({deployment:ne.Ikc({environment:un})}),er=()=>ne.Ikc({deployment:ne.Ikc({sha:ln
})}),tr=()=>ne.Ikc({deployment:ne.Ikc({sha:ln}),deployment_status:ne.Ikc({created_at:pn})});function nr(e,t){
const{state:n}=In(e,Qn).deployment_status;if("success"!==n)return wn(`deployment_status ${An(n)} is not a success`)
;const r=sr(t,or(e));if(r)return wn(r);const{deployment:o,deployment_status:s}=In(e,tr);return Yn(e,[{
event:"deployment",commitSha:o.sha,timestamp:s.created_at}])}function rr(e,t){
const{environment:n}=In(e,Xn).deployment,r=sr(t,n);if(r)return wn(r);const{sha:o}=In(e,er).deployment;return Yn(e,[{
event:"deployment",commitSha:o}])}function or(e){const{environment:t}=In(e,Vn).deployment_status
;return t||In(e,Xn).deployment.environment}function sr({deploymentEnvironments:e},t){if(gn(e,t))return
;const n=An(e.join(", "));return`deployment to ${An(t)}: not in deployment-environments (${n})`}const ir={commitSha:ln,
timestamp:pn,id:vn,createdAt:pn,resolvedAt:pn,submittedAt:pn,closedAt:pn,mergedAt:pn,additions:mn,changedFiles:mn,
deletions:mn};function ar(e){const t=(0,It.w)().def.options.find((({shape:t})=>t.event.def.values[0]===e))
;return Object.entries(t?.shape??{}).filter((([e])=>"event"!==e)).map((([e,t])=>({field:e,
required:!(t instanceof ne.Xz9)})))}function cr(e,t,n,r){const o=ur(e,Object.keys(t),r),s={}
;for(const{field:i,required:a}of ar(e)){const e={path:r+i,value:t[i]},c=Object.hasOwn(t,i)?e:n[i]??(a?e:null)
;if(null===c)continue;const u=ir[i].safeParse(c.value,{reportInput:!0})
;u.success?s[i]=u.data:o.push(...Pn(u.error,c.path))}return o.length>0&&kn(o),(0,It.w)().parse({event:e,...s})}
function ur(e,t,n){const r=ar(e).map((({field:e})=>e));return t.filter((e=>!r.includes(e))).map((t=>{const o=`${n}${(0,
I.hD)(t)} is no field of ${e}`;return 0===r.length?`${o}, which takes none`:`${o}, which takes ${r.join(", ")}${(0,
$t.Z)(t,r)}`}))}const dr="repository_dispatch: client_payload.",lr=()=>ne.Ikc({
client_payload:ne.cl6(ne.IeY(fr,"an object"))});function pr(e){const{client_payload:t}=In(e,lr),{event:n,...r}=t??{}
;return void 0===n?wn("repository_dispatch without client_payload.event"):hr(n)?Yn(e,[cr(n,r,{},dr)]):{kind:"invalid",
problems:[mr(n)]}}function fr(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}function hr(e){
return It.M.includes(e)}function mr(e){const t="string"==typeof e?(0,$t.Z)(e,It.M):"";return`${dr}event is ${(0,
I.hD)(e)}; expected one of ${It.M.join(", ")}${t}`}const vr=()=>ne.Ikc({name:un}),gr=()=>ne.Ikc({labels:ne.YOg(vr()),
type:ne.cl6(vr())}),_r=()=>ne.Ikc({issue:gr()}),yr=()=>ne.Ikc({changes:ne.cl6(ne.Ikc({new_issue:ne.cl6(gr())}))
}),wr=()=>ne.Ikc({label:vr()}),br=()=>ne.Ikc({type:vr()}),kr=()=>ne.Ikc({label:ne.cl6(vr())}),$r=()=>ne.Ikc({
type:ne.cl6(vr())}),Or=()=>ne.Ikc({issue:ne.Ikc({state:ne.k5n(["open","closed"],{error:"open or closed"})})}),Er={id:vn,
created_at:pn},Ir=()=>ne.Ikc({issue:ne.Ikc(Er)}),xr=()=>ne.Ikc({issue:ne.Ikc({...Er,closed_at:pn})}),Cr=()=>ne.Ikc({
issue:ne.Ikc({...Er,updated_at:pn})});function Sr(e,t){const n=xn(e);switch(n){case"opened":case"reopened":
return Ar(e,t);case"labeled":{const{label:n}=In(e,wr);return zr(e,t,"label",{labels:[n]})}case"typed":{
const{type:n}=In(e,br);return zr(e,t,"type",{labels:[],type:n})}case"closed":return Pr(e,t);case"unlabeled":
return Nr(e,t);case"untyped":return Mr(e,t);case"deleted":return Tr(e,t);case"transferred":return Ur(e,t);default:
return Sn(e,n)}}function Ar(e,t){const{issue:n}=In(e,_r);return Rr(t,n)?Yn(e,[Lr(e)]):qr(e)}function Pr(e,t){
const{issue:n}=In(e,_r);if(!Rr(t,n))return qr(e);const{id:r,created_at:o,closed_at:s}=In(e,xr).issue;return Yn(e,[{
event:"incident-resolved",id:r,createdAt:o,resolvedAt:s}])}function zr(e,t,n,r){if(!Rr(t,r))return Br(e,n,r)
;const{state:o}=In(e,Or).issue;if("open"===o)return Yn(e,[Lr(e)])
;const{id:s,created_at:i,closed_at:a}=In(e,xr).issue,c={id:s,createdAt:i};return Yn(e,[{event:"incident-opened",...c},{
event:"incident-resolved",...c,resolvedAt:a}])}function Nr(e,t){const{label:n}=In(e,kr);if(!n)return Zr(e,"label")
;const r={labels:[n]};if(!Rr(t,r))return Br(e,"label",r);const{issue:o}=In(e,_r),s=o.labels.filter((e=>!Dr(e,n)))
;return Rr(t,{...o,labels:s})?Hr():jr(e)}function Mr(e,t){const{type:n}=In(e,$r);if(!n)return Zr(e,"type");const r={
labels:[],type:n};if(!Rr(t,r))return Br(e,"type",r);const{issue:o}=In(e,_r),s=o.type&&Dr(o.type,n)?null:o.type
;return Rr(t,{...o,type:s})?Hr():jr(e)}function Tr(e,t){const{issue:n}=In(e,_r);return Rr(t,n)?jr(e):qr(e)}
function Ur(e,t){const{issue:n}=In(e,_r);if(Rr(t,n))return jr(e);const r=In(e,yr).changes?.new_issue
;return r&&Rr(t,r)?jr(e):qr(e)}function jr(e){const{state:t}=In(e,Or).issue
;if("closed"===t)return wn("issues: the incident was resolved when it closed")
;const{id:n,created_at:r,updated_at:o}=In(e,Cr).issue;return Yn(e,[{event:"incident-resolved",id:n,createdAt:r,
resolvedAt:o}])}function Lr(e){const{id:t,created_at:n}=In(e,Ir).issue;return{event:"incident-opened",id:t,createdAt:n}}
function Rr({incidentLabels:e,incidentTypes:t},{labels:n,type:r}){return n.some((t=>gn(e,t.name)))||!!r&&gn(t,r.name)}
function Dr(e,t){return e.name.toLowerCase()===t.name.toLowerCase()}function qr({name:e}){
return wn(`${e}: neither a label nor the type makes it an incident`)}function Hr(){
return wn("issues: another label or type still makes it an incident")}function Br({name:e},t,{labels:n,type:r}){
const o=r??n[0];return wn(`${e}: the ${t} ${An(o?.name??"")} is none of incident-${t}s`)}function Zr({name:e},t){
return wn(`${e} without the removed ${t}: it was deleted from the repository`,[`It can't be known whether the removed ${t} was one of incident-${t}s. If it was, the incident is still open in Phaset: send \`event: incident-resolved\` for it`])
}const Fr=()=>ne.Ikc({pull_request:ne.Ikc({additions:mn,changed_files:mn,deletions:mn})}),Gr=()=>ne.Ikc({
pull_request:ne.Ikc({merged:dn})}),Jr=()=>ne.Ikc({pull_request:ne.Ikc({created_at:pn,merged_at:pn})}),Wr=()=>ne.Ikc({
pull_request:ne.Ikc({created_at:pn,closed_at:pn})});function Yr(e){const t=xn(e);switch(t){case"opened":return Kr(e)
;case"closed":return Qr(e);default:return Sn(e,t)}}function Kr(e){
const{pull_request:t}=In(e,Fr),{additions:n,changed_files:r,deletions:o}=t;return Yn(e,[{event:"pr-opened",additions:n,
changedFiles:r,deletions:o}])}function Qr(e){const{merged:t}=In(e,Gr).pull_request;if(t){
const{created_at:t,merged_at:n}=In(e,Jr).pull_request;return Yn(e,[{event:"pr-merged",createdAt:t,mergedAt:n}])}
const{created_at:n,closed_at:r}=In(e,Wr).pull_request;return Yn(e,[{event:"pr-closed",createdAt:n,closedAt:r}])}
const Vr=()=>ne.Ikc({repository:ne.Ikc({default_branch:un})});function Xr(e,{changeBranches:t},n){
const r=t.length>0?t:[In(e,Vr).repository.default_branch];if(gn(r,n))return;const o=An(r.join(", "))
;return`${e.name} on ${An(n)}: not in change-branches (${o})`}const eo=()=>ne.Ikc({id:ln,timestamp:fn}),to=()=>ne.Ikc({
ref:un}),no=()=>ne.Ikc({deleted:dn}),ro=()=>ne.Ikc({commits:ne.YOg(ne.L5J())}),oo=()=>ne.Ikc({head_commit:eo()
}),so=()=>ne.Ikc({commits:ne.YOg(eo())});function io(e,t){const{ref:n}=In(e,to)
;if(!n.startsWith("refs/heads/"))return wn(`push to ${An(n)}, which is no branch`)
;const r=n.slice(11),{deleted:o}=In(e,no);if(o)return wn(`push deleted the branch ${An(r)}`);const s=Xr(e,t,r)
;if(s)return wn(s);const{commits:i}=In(e,ro);if(0===i.length)return wn("push without commits of its own")
;const a="all"===t.changes?In(e,so).commits:[In(e,oo).head_commit];return Yn(e,a.map((({id:e,timestamp:t})=>({
event:"change",commitSha:e,...(0,l.O)({timestamp:t})
}))),a.filter((({timestamp:e})=>void 0===e)).map((({id:e})=>hn(`commit ${e}`))))}const ao=()=>ne.Ikc({release:ne.Ikc({
draft:dn,prerelease:dn})}),co=()=>ne.Ikc({release:ne.Ikc({published_at:pn})});function uo(e){const t=xn(e)
;if("published"!==t&&"released"!==t)return lo(t);const{release:n}=In(e,ao)
;if(n.draft)return wn("release of a draft is no deployment")
;if(n.prerelease)return wn("release of a pre-release is no deployment");const r="published"===t?{
timestamp:In(e,co).release.published_at}:void 0;return Yn(e,[{event:"deployment",commitSha:Cn(e),...r}])}function lo(e){
return wn(`release ${An(e)} has no Phaset event`,[`This workflow listens to more than it should: release ${An(e)}. Let it listen to \`types: [released]\` alone, or each release may count twice`])
}const po=()=>ne.Ikc({review:ne.Ikc({state:un})}),fo=()=>ne.Ikc({review:ne.Ikc({body:ne.mee(un)})}),ho=()=>ne.Ikc({
pull_request:ne.Ikc({created_at:pn}),review:ne.Ikc({submitted_at:pn})});function mo(e,t){const n=xn(e)
;if("submitted"!==n)return Sn(e,n);const{state:r}=In(e,po).review;switch(r.toLowerCase()){case"approved":
return vo(e,t,"review-approved");case"changes_requested":return vo(e,t,"review-changes");case"commented":return go(e,t)
;default:return wn(`pull_request_review of state ${An(r)} has no Phaset event`)}}function vo(e,t,n){const r=Tn(e,t)
;if(r)return wn(r);const{pull_request:o,review:s}=In(e,ho);return Yn(e,[{event:n,createdAt:o.created_at,
submittedAt:s.submitted_at}])}function go(e,t){const{body:n}=In(e,fo).review
;if(null===n||""===n.trim())return wn("pull_request_review without a body: its comments arrive on their own")
;const r=Tn(e,t);return r?wn(r):Yn(e,[{event:"comment"}])}
const _o=["push","workflow_dispatch","repository_dispatch","schedule","workflow_run"],yo=()=>ne.Ikc({
workflow_run:ne.Ikc({conclusion:ne.mee(un)})}),wo=()=>ne.Ikc({workflow_run:ne.Ikc({event:un})}),bo=()=>ne.Ikc({
repository:ne.Ikc({full_name:un}),workflow_run:ne.Ikc({head_repository:ne.mee(ne.Ikc({full_name:un}))})
}),ko=()=>ne.Ikc({workflow_run:ne.Ikc({head_branch:ne.mee(un)})}),$o=()=>ne.Ikc({workflow_run:ne.Ikc({head_sha:ln,
updated_at:pn})});function Oo(e,t){const n=xn(e);if("completed"!==n)return Sn(e,n)
;const{conclusion:r}=In(e,yo).workflow_run
;if("success"!==r)return wn(`workflow_run concluded ${An(r??"without a result")}: no success`);const o=Eo(e,t)
;if(o)return wn(o);const{head_sha:s,updated_at:i}=In(e,$o).workflow_run;return Yn(e,[{event:"deployment",commitSha:s,
timestamp:i}])}function Eo(e,t){const{event:n}=In(e,wo).workflow_run,r="release"===n
;if(!r&&!_o.includes(n))return`workflow_run started by ${An(n)} may have deployed another commit`
;const{repository:o,workflow_run:s}=In(e,bo),i=s.head_repository?.full_name.toLowerCase()
;if(i!==o.full_name.toLowerCase())return`workflow_run of ${i?An(i):"a deleted fork"}, another repository`;if(r)return
;const{head_branch:a}=In(e,ko).workflow_run;return null===a?"workflow_run without a head branch":Xr(e,t,a)}
function Io(e,t){return $n((()=>xo(e,t)))}function xo(e,t){switch(e.name){case"push":return io(e,t);case"pull_request":
case"pull_request_target":return Yr(e);case"pull_request_review":return mo(e,t);case"pull_request_review_comment":
case"issue_comment":return Kn(e,t);case"deployment":return rr(e,t);case"deployment_status":return nr(e,t);case"release":
return uo(e);case"workflow_run":return Oo(e,t);case"issues":return Sr(e,t);case"repository_dispatch":return pr(e)
;default:return wn(`${An(e.name)} has no Phaset event`)}}
const Co=new Set(["pull_request","merge_group"]),So=new Set(["push","schedule","workflow_dispatch"]),Ao=ne.Ikc({
repository:ne.Ikc({default_branch:ne.YjP()})});function Po(e,t,n){switch(e){case"true":return{kind:"upload",auto:!1}
;case"check":return{kind:"check",auto:!1};case"false":return{kind:"nothing",reason:"switched off"};case"auto":
return zo(t,n)}}function zo({name:e,payload:t},n){if(Co.has(e))return{kind:"check",auto:!0};if(!So.has(e))return{
kind:"nothing",reason:`not on ${e}`};const r=Ao.safeParse(t).data?.repository.default_branch
;return"schedule"===e||void 0!==r&&n===`refs/heads/${r}`?{kind:"upload",auto:!0}:{kind:"nothing",
reason:`${e} is not on the default branch`}}const No={id:"issue.id",resolvedAt:"issue.closed_at",
createdAt:"pull_request.created_at",submittedAt:"review.submitted_at",closedAt:"pull_request.closed_at",
mergedAt:"pull_request.merged_at",additions:"pull_request.additions",changedFiles:"pull_request.changed_files",
deletions:"pull_request.deletions"};function Mo(e,t,n){return $n((()=>{
const{sources:r,notes:o}=Ro(e,t,To(e,t,n)),s=cr(e,t,r,"event-fields: ");return Yn(n,[s],o)}))}function To(e,t,n){
const r=Uo(n),o=ar(e).map((({field:o})=>{if("commitSha"===o)return[o,r]
;if("timestamp"===o)return[o,jo(e,t.commitSha,r,n)];const s="createdAt"===o&&e.startsWith("incident-")
;return[o,qo(n,s?"issue.created_at":No[o])]}));return Object.fromEntries(o)}function Uo(e){
const t=!0===qo(e,"pull_request.merged")?.value
;return qo(e,"deployment.sha")??qo(e,"workflow_run.head_sha")??qo(e,t?"pull_request.merge_commit_sha":"pull_request.head.sha")??{
path:"GITHUB_SHA",value:e.sha}}function jo(e,t,n,r){const o=t??n.value
;return"change"===e?Do(qo(r,"head_commit.id")?.value,o)?qo(r,"head_commit.timestamp"):void 0:Do(n.value,o)?Lo(r):void 0}
function Lo(e){switch(e.name){case"deployment_status":return qo(e,"deployment_status.created_at");case"workflow_run":
return qo(e,"workflow_run.updated_at");case"release":
return"published"===qo(e,"action")?.value?qo(e,"release.published_at"):void 0;default:return}}function Ro(e,t,n){
const{timestamp:r,...o}=n;if("change"!==e||void 0!==t.timestamp||void 0===r)return{sources:n,notes:[]}
;const s=fn.safeParse(r.value);return s.success&&void 0===s.data?{sources:o,notes:[hn("the head commit")]}:{sources:n,
notes:[]}}function Do(e,t){return"string"==typeof e&&"string"==typeof t&&e.toLowerCase()===t.toLowerCase()}
function qo({name:e,payload:t},n){if(void 0===n)return
;const r=n.split(".").reduce(((e,t)=>"object"==typeof e&&null!==e?e[t]:void 0),t);return null==r?void 0:{
path:`${e}: ${n}`,value:r}}const Ho=t("node:os");function Bo(e){const t=t=>e[t]??"";return{
repository:t("GITHUB_REPOSITORY"),sha:t("GITHUB_SHA"),ref:t("GITHUB_REF"),actor:t("GITHUB_ACTOR"),id:t("GITHUB_RUN_ID"),
attempt:Number(e.GITHUB_RUN_ATTEMPT??1),serverUrl:t("GITHUB_SERVER_URL"),
apiUrl:e.GITHUB_API_URL??"https://api.github.com",graphqlUrl:e.GITHUB_GRAPHQL_URL??"https://api.github.com/graphql",
workspace:e.GITHUB_WORKSPACE||process.cwd(),temporaryDirectory:e.RUNNER_TEMP||(0,Ho.tmpdir)()}}
function Zo({serverUrl:e,repository:t}){return""===e||""===t?void 0:`${e}/${t}`}function Fo(e,t,n){
const{connection:r,problems:o}=Kt(e,t,n);if(e.replay.length>0)return Go(r,o);const s=Ko(e,n),i={connection:r,...Wo(s),
record:Po(e.record,n,t.ref),standards:Po(e.standards,n,t.ref),repositoryUrl:Zo(t),problems:[...o,...Yo(s)]}
;return"without-secrets"===r.kind?Jo(i):i}function Go(e,t){const n="replay is given",r={kind:"nothing",reason:n};return{
connection:e,events:[],noEvent:n,notes:[],record:r,standards:r,repositoryUrl:void 0,problems:t}}function Jo(e){
const t="this run has no secrets",{events:n,noEvent:r=t,record:o}=e;return{...e,events:[],noEvent:n.length>0?t:r,
record:"upload"===o.kind?{...o,kind:"check"}:o,standards:{kind:"nothing",reason:t}}}function Wo(e){switch(e.kind){
case"send":return{events:e.events,notes:e.notes};case"nothing":return{events:[],noEvent:e.reason,notes:[]}
;case"invalid":return{events:[],notes:[]}}}function Yo(e){switch(e.kind){case"send":return[];case"nothing":
return e.warnings.map((e=>(0,p.EP)(e,"warning")));case"invalid":return e.problems.map((e=>(0,p.EP)(e)))}}
function Ko(e,t){const{event:n}=e;return"none"===n?{kind:"nothing",reason:"event is none",warnings:[]
}:"auto"!==n?Mo(n,e["event-fields"],t):Io(t,{changes:e.changes,changeBranches:e["change-branches"],
deploymentEnvironments:e["deployment-environments"],incidentLabels:e["incident-labels"],
incidentTypes:e["incident-types"],ignoreActors:e["ignore-actors"]})}
function Qo({directory:e,manifest:t,credentials:n,sameRecord:r=[]}){const{orgId:o,recordId:s,token:i}=n;if(r.length>0){
const t=r.slice(0,5).map(I.hD).join(", "),n=r.length>5?` and ${r.length-5} more`:"",o=`the record ${(0,
I.hD)(s)} of ${(0,
I.hD)(e)} is also that of ${t}${n}; nothing is sent for them until each manifest has an "id" of its own`;return{
kind:"missing",problems:[(0,p.oi)(o)]}}if(void 0!==o&&void 0!==s&&void 0!==i)return{kind:"complete",credentials:{
orgId:o,recordId:s,token:i}}
;const a=void 0===t?"the manifest":t.file,[c,u]="found"===t?.kind?["tells none","mend the manifest"]:["is not in the checkout","check the repository out before this step"],d=(t,n)=>(0,
p.oi)(`${t} is not known for the directory ${e}: the input is empty, and ${a}, the place of its "${n}", ${c}; give the input, or ${u}; nothing is sent for it until then`),l=[]
;return void 0===o&&l.push(d("org-id","organizationId")),void 0===s?l.push(d("record-id","id")):void 0===i&&l.push((0,
p.oi)(`webhook-token has no token for the record of ${e}; give it a line ${(0,
I.hD)(`${s}: token`)}, and see that the secret it comes from exists`)),{kind:"missing",problems:l}}
function Vo(e,{file:t,repositoryUrl:n}){const{id:r,organizationId:o,$schema:s,...i}=e,a=i.spec.repo??n,c=(e,n)=>[{
kind:"manifest",level:e,file:t,message:`${t} has no spec.repo${n}`}];if(void 0===a)return{
problems:c("error",", and the run does not say which repository it is; add it")}
;const u=void 0===i.spec.repo?c("notice",`; the record is sent with ${a}`):[];return{record:{...i,spec:{...i.spec,repo:a
}},problems:u}}const Xo="default";function es({component:e,events:t,eventsOnly:n},r){return rs(e,{...r,events:t,...n&&ns
})}const ts={kind:"nothing",reason:"they are of another shard"},ns={record:ts,standards:ts};function rs(e,t){
const n=is(e,t),r=as(e,t.standards),o={component:e,events:t.events,record:n.plan,standards:r.plan,
problems:[...n.problems,...r.problems]};if(!os(o))return o;const s=Qo(e);return"complete"===s.kind?{...o,
credentials:s.credentials}:ss(o,s.problems)}function os({events:e,record:t,standards:n}){
return e.length>0||"upload"===t.kind||"upload"===n.kind||"check"===n.kind}function ss(e,t){const{record:n,standards:r}=e
;return{...e,events:[],record:"upload"===n.kind?{kind:"failed"}:n,standards:"skipped"===r.kind?r:{kind:"failed"},
problems:[...e.problems,...t]}}function is({directory:e,manifest:t},{record:n,repositoryUrl:r}){
if("nothing"===n.kind)return cs(n.reason);if("found"!==t?.kind){
const r="."===e?"":"correct working-directory, ",o=`there is no ${t?.file}; add it, ${r}or check the repository out before this step`
;return n.auto?cs(o):us(ls(`record: ${o}`))}if(void 0===t.manifest)return us(...t.problems);if("check"===n.kind)return{
plan:{kind:"checked"},problems:t.problems};const{record:o,problems:s}=Vo(t.manifest,{...t,repositoryUrl:r});return{
plan:void 0===o?{kind:"failed"}:{kind:"upload",record:o},problems:[...t.problems,...s]}}
function as({directory:e,manifest:t,isSparse:n},r){if("nothing"===r.kind)return cs(r.reason);if(n){
const t=`the checkout of ${e} is sparse, which doesn't show what files the commit lacks; check the whole repository out`
;return r.auto?cs(t):us(ds(t))}if("found"!==t?.kind)return r.auto?cs(`there is no ${t?.file}`):{plan:{kind:r.kind,
baselineId:Xo},problems:[]}
;if(t.baselineUnclear)return us(ls(`${t.file} does not tell its baseline.id; mend it for the standards`))
;const o=t.baselineId??Xo;return{plan:{kind:r.kind,baselineId:o},problems:[]}}function cs(e){return{plan:{
kind:"skipped",reason:e},problems:[]}}function us(...e){return{plan:{kind:"failed"},problems:e}}function ds(e){return{
kind:"baseline",level:"error",title:"Phaset: standards",message:`standards: ${e}`}}function ls(e){return{
kind:"manifest",level:"error",title:"Phaset: manifest",message:e}}var ps=c(1366);function fs(e){
const t=e.filter((({kind:e,level:t})=>"input"===e&&"error"===t)),n=hs(t.map(_s))
;if(t.length<2||n.message.length>4096)return ms(e);const{shown:r,left:o}=ms(e.filter((e=>!t.includes(e))));return{
shown:[n,...r],left:o}}function hs(e){return{kind:"input",level:"error",title:"Phaset: inputs",
message:e.map((e=>e.message)).join("\n")}}function ms(e){const t=p.vh.map((t=>vs(e,t)));return{
shown:t.flatMap((({shown:e})=>e)).map(_s),left:t.flatMap((({left:e})=>e))}}function vs(e,t){
const n=e.filter((e=>e.level===t)).toSorted(((e,t)=>Number("check"===e.kind)-Number("check"===t.kind)))
;if(n.length<=10)return{shown:n,left:[]};const r=n.slice(0,9),o=n.slice(9);return{shown:[...r,gs(o)],left:o}}
function gs(e){const[{kind:t,level:n}={kind:"check",level:"notice"}]=e;return{kind:t,level:n,title:"Phaset",
message:`and ${(0,ps.U)(e.length,`more ${n}`)}: see the log`}}function _s({message:e,title:t,file:n,...r}){return{...r,
message:(0,I.ml)((0,I.ts)(e),4096).toWellFormed(),...(0,l.O)({title:t&&(0,I.ml)((0,I.ts)(t),255).toWellFormed(),
file:n&&(0,I.ts)(n)})}}function ys({body:e,subject:t},n){switch(e.event){case"change":
return`commit ${n.code(ws(e.commitSha))}${Es(e.timestamp)}`;case"deployment":
return`deployment of ${n.code(ws(e.commitSha))}${bs(t,n)}${Es(e.timestamp)}`;case"incident-opened":
return`incident ${n.text(e.id)} opened${Es(e.createdAt)}`;case"incident-resolved":
return`incident ${n.text(e.id)} resolved${Is(e.createdAt,e.resolvedAt)}`;case"comment":return`comment${ks(t)}`
;case"review-approved":return`${$s(t)} approved${Is(e.createdAt,e.submittedAt)}`;case"review-changes":
return`changes asked of ${$s(t)}${Is(e.createdAt,e.submittedAt)}`;case"pr-opened":return`${$s(t)} opened${Os(e)}`
;case"pr-closed":return`${$s(t)} closed without a merge${Is(e.createdAt,e.closedAt)}`;case"pr-merged":
return`${$s(t)} merged${Is(e.createdAt,e.mergedAt)}`}}function ws(e){return e.slice(0,7)}function bs(e,{text:t}){
return"deployment"!==e.kind?"":void 0!==e.environment?` to ${t(e.environment)}`:0===e.names.length?"":` (${t(e.names.join(", "))})`
}function ks(e){switch(e.kind){case"pull-request":return` on ${$s(e)}`;case"incident":return" on an issue"
;case"commits":case"deployment":case"repository":return""}}function $s(e){
return"pull-request"===e.kind?`pull request #${e.number}`:"pull request"}
function Os({additions:e,deletions:t,changedFiles:n}){
const r=[[...void 0===e?[]:[`+${e}`],...void 0===t?[]:[`\u2212${t}`]].join(" "),void 0===n?"":(0,
ps.U)(n,"file")].filter((e=>""!==e)).join(" in ");return""===r?"":` (${r})`}function Es(e){const t=xs(e)
;if(void 0===t)return"";const[n,r=""]=new Date(t).toISOString().split("T");return`, ${n} ${r.slice(0,5)} UTC`}
function Is(e,t){const[n,r]=[xs(e),xs(t)];return void 0===n||void 0===r?"":` after ${Ss(r-n)}`}function xs(e){
return void 0!==e&&/^\d{13}$/.test(e)?Number(e):void 0}const Cs=[["d",864e5],["h",36e5],["min",6e4],["s",1e3]]
;function Ss(e){const t=Cs.findIndex((([,t])=>e>=t));if(-1===t)return"0 s";let n=e
;return Cs.slice(t,t+2).map((([e,t])=>{const r=Math.floor(n/t);return n-=r*t,0===r?"":`${r} ${e}`
})).filter((e=>""!==e)).join(" ")}function As(e){
const{components:t,noEvent:n,notes:r}=e,o=n=>t.flatMap((t=>n(t).map((n=>zs(n,t,e)))));return[{title:"Events",
lines:[...void 0===n?[]:[`No event: ${n}`],...r,...o((({events:e})=>e.map(Ms)))]},{title:"Record",
lines:o((({record:e})=>[Ts("record",e)]))},{title:"Standards",lines:o((({standards:e})=>Us(e)))
}].filter((({lines:e})=>e.length>0)).map((({title:e,lines:t})=>({title:e,lines:t.map(Ls)})))}function Ps(e,t){
const n=new Set(t.filter((({kind:e})=>"check"!==e)))
;return[e.problems,...e.components.map((({problems:e})=>e))].flatMap((e=>(0,
p.fr)(e.filter((e=>n.has(e)))))).map((({level:e,message:t})=>Ls(`${e}: ${t}`)))}function zs(e,t,{components:n}){
if(1===n.length)return e;const{directory:r,recordId:o="."}=t;return`${"."===r?o:r}: ${e}`}const Ns={text:e=>e,code:e=>e}
;function Ms(e){const{body:t,routing:n,delivery:r}=e,o=void 0===r?"would be sent":(0,O.Ks)(r),s=void 0===n?"":` (${n})`
;return`${ys(e,Ns)}${s}: ${JSON.stringify(t)} ${o}`}function Ts(e,{state:t,reason:n,delivery:r}){
return`${e} ${t}${void 0===n?"":`: ${n}`}${void 0===r||"delivered"===r.outcome?"":`: ${(0,O.Ks)(r)}`}`}function Us(e){
return[...Te(e.checks??[]).map(js),Ts("standards",e)]}function js({status:e,name:t,message:n,path:r,remedy:o}){
const s=`${e}: ${t} (${r}): ${n}`;return"pass"===e?s:`${s}; ${o}`}function Ls(e){return(0,I.g9)((0,I.ml)((0,
I.ts)(e),4096)).replace(/^(\s*):(?=:)/,"$1\\u{3a}")}function Rs(e){const t=e.map((e=>JSON.stringify(e)))
;if(Zs(t))return Gs(t);const n={};for(const{event:t}of e)n[t]=(n[t]??0)+1;const r=JSON.stringify({truncated:!0,
total:e.length,counts:n});return Gs([...Bs(t),r])}function Ds(e,t){const n=e.map((e=>JSON.stringify(e)))
;if(Zs(n))return Gs(n);const r=t.map((e=>JSON.stringify(qs(e))));if(Zs(r))return Gs(Hs(t,r));const o=JSON.stringify({
truncated:!0,total:e.length});return Gs([...Bs(r),o])}function qs(e){const t={events:e.events.length,
problems:e.problems.length};return{...e,events:[],problems:[],truncated:t}}function Hs(e,t){const n=[...t]
;let r=65536-Fs(n);for(const[t,o]of e.entries()){const e=JSON.stringify(o)
;if(r-=Buffer.byteLength(e)-Buffer.byteLength(n[t]??""),r<0)break;n[t]=e}return n}function Bs(e){let t=65024
;const n=e.findIndex((e=>(t-=Buffer.byteLength(e)+1,t<0)));return e.slice(0,n)}function Zs(e){return Fs(e)<=65536}
function Fs(e){return Buffer.byteLength(Gs(e))}function Gs(e){return`[${e.join(",")}]`}
const Js=["failed","uploaded","checked","skipped"];function Ws({components:e,undelivered:t}){
const{pass:n,warning:r,failure:o}=Ne(e);return{events:Rs(e.flatMap(Ks)),record:Qs(e.map((({record:e})=>e.state))),
standards:Qs(e.map((({standards:e})=>e.state))),passes:String(n),warnings:String(r),failures:String(o),
undelivered:t??"",results:Ds(e.map(Ys),qe(e).map(Ys))}}function Ys(e){return{directory:e.directory,
recordId:e.recordId??"",record:e.record.state,standards:e.standards.state,events:Ks(e),
problems:e.problems.map((({level:e,message:t})=>({level:e,message:t})))}}function Ks({events:e}){
return e.filter((({delivery:e})=>"delivered"===e?.outcome)).map((({body:e})=>e))}function Qs(e){
return Js.find((t=>e.includes(t)))??"skipped"}
const Vs=new Set(["kind","level","outcome","state","status","event","check","severity","undelivered"]);function Xs(e,t){
return m(e,t,Vs)}function ei(e){
const{components:t,dryRun:n}=e,r=[ni(e.problems),ri(t.flatMap((({events:e})=>e))),oi(1===t.length?"record":"records",ii(t,"record")),si(t)].filter((e=>""!==e)),o=ni(t.flatMap((({problems:e})=>e))),s=0===r.length?[o||"nothing to send"]:r
;return[...n?["dry run"]:[],...ti(t),...s].join(" \xb7 ")}function ti({length:e}){return e>1?[(0,
ps.U)(e,"component")]:[]}function ni(e){return(0,p.ZT)(e,["error","warning"]).join(", ")}function ri(e){
if(0===e.length)return"";if(e.every((({delivery:e})=>void 0===e)))return`${(0,ps.U)(e.length,"event")} would be sent`
;const t=e.filter((({delivery:e})=>"delivered"===e?.outcome)).length;return t===e.length?`${(0,
ps.U)(t,"event")} delivered`:`${t} of ${(0,ps.U)(e.length,"event")} delivered`}function oi(e,t){
const n=t.filter((e=>"skipped"!==e)),[r]=n
;return void 0===r?"":1===t.length?`${e} ${r}`:`${e} ${[...new Set(n)].map((e=>{const{length:t}=n.filter((t=>t===e))
;return`${t} ${e}`})).join(", ")}`}function si(e){const t=ii(e,"standards"),{pass:n,warning:r,failure:o}=Ne(e),s=n+r+o
;if(0===s)return oi("standards",t);const i=t.filter((e=>"failed"===e)).length,a=`standards ${n} of ${s}`
;return 0===i?a:1===t.length?`${a}, not uploaded`:`${a}, ${i} failed`}function ii(e,t){return e.map((e=>e[t].state))}
const ai=/[&<>`*_~[\]|\\#@!$^]|:(?=\/\/)|(?<=www)\./gi,ci=/@|#(?=\d)|\bGH-(?=\d)|:(?=[\w+-]+:)/gi;function ui(e,t=1e3){
return(0,
I.ml)((0,I.ts)(e.slice(0,t+1)),t).toWellFormed().replace(ci,"$&\u2060").replace(ai,(e=>`&#${e.charCodeAt(0)};`))}
function di(e){const t=(0,I.ml)(e,1e3).split("`");return t.length%2==0?ui(e):t.map(((e,t)=>t%2==1?li(e):ui(e))).join("")
}function li(e,t=1e3){return`<code>${ui(e,t)}</code>`}function pi(e,t){
return[e,e.map((()=>"---")),...t].map((e=>`| ${e.join(" | ")} |`)).join("\n")}function fi(e){
return e.map((e=>`- ${e.replaceAll("\n","\n  ")}`)).join("\n")}function hi(e,t){
return`<details>\n<summary>${e}</summary>\n\n${t}\n\n</details>`}function mi(e){
return e.filter((e=>""!==e)).join("\n\n")}function vi(e,t,{shown:n,things:r,detail:o}){if(0===t.length)return""
;const s=t.slice(n),i=pi(e,t.slice(0,n));if(0===s.length)return i;const a=`${s.length} more ${r}`
;return mi([i,"everything"===o?hi(a,pi(e,s)):`And ${a}.`])}const gi={error:"\u274c",warning:"\u26a0\ufe0f",
notice:"\u2705",none:"\u2796"},_i={text:ui,code:li};function yi(e){return(0,p.fr)((0,
p.dS)(e)).map((({level:e,message:t})=>`${"notice"===e?"\u2139\ufe0f":gi[e]} ${di(t)}`))}const wi={uploaded:", uploaded",
failed:", not uploaded",checked:"",skipped:""};function bi({checks:e=[],baselineId:t,state:n}){
const r=e.filter((({status:e})=>"pass"===e)).length,o=void 0===t?"":` by the Baseline ${li(t)}`,s=1===e.length?"passes":"pass"
;return`${r} of ${(0,ps.U)(e.length,"check")} ${s}${o}${wi[n]}`}function ki({checks:e=[]},t){
const n=Te(e),r=n.filter((({status:e})=>"pass"!==e)),o=n.filter((({status:e})=>"pass"===e))
;return mi([vi(["","Standard","What to do","Check"],r.map($i),{shown:25,things:"standards that are not met",detail:t
}),0===o.length||"everything"!==t?"":hi(`${(0,
ps.U)(o.length,"check")} passed`,o.map((({name:e})=>ui(e))).join(" \xb7 "))])}
function $i({status:e,name:t,message:n,remedy:r}){return[gi[Re(e)],ui(t),di(r),di(n)]}const Oi=[{status:"pass",
colour:"#1a7f37"},{status:"warning",colour:"#9a6700"},{status:"failure",colour:"#cf222e"}];function Ei(e){
const t=Oi.filter((({status:t})=>e[t]>0));if(0===t.length)return"";const n=t.map((({colour:e},t)=>[`pie${t+1}`,e])),r={
...Object.fromEntries(n),pieLegendTextColor:"#808890",pieSectionTextColor:"#ffffff",pieStrokeWidth:"1px",
pieStrokeColor:"#ffffff",pieOuterStrokeWidth:"0px",pieOpacity:"1"};return["```mermaid",`%%{init: ${JSON.stringify({
theme:"base",themeVariables:r})}}%%`,"pie showData",...t.map((({status:t})=>`  "${t}" : ${e[t]}`)),"```"].join("\n")}
function Ii(e,t){if(Ci(e)&&"everything"===t)return e.map(Si)
;const n=e.filter((({delivery:e})=>e&&"delivered"!==e.outcome)),r=e.filter((({delivery:e})=>!e||"delivered"===e.outcome)),o=n.length-10
;return[...n.slice(0,10).map(Si),...o>0?[`${gi.warning} ${(0,
ps.U)(o,"more event")} not delivered`]:[],...r.length>0?[`${gi.notice} ${ri(r)}`]:[]]}function xi(e,t){
return Ci(e)||"everything"!==t?"":hi(`All ${(0,ps.U)(e.length,"event")}`,fi(e.map(Si)))}function Ci(e){
return e.length<=10}function Si(e){
const{body:t,routing:n,delivery:r}=e,o=void 0===r?"none":Ue(r),s=void 0===n?"":` (${ui(n)})`,i=`${ys(e,_i)}${s}`
;return`${gi[o]} **Event** ${i}: ${li(t.event)} ${Ai(e)}`}function Ai({delivery:e}){
return void 0===e?"would be sent":"delivered"!==e.outcome?ui((0,
O.Ks)(e)):e.tries>1?`delivered at try ${e.tries}`:"delivered"}function Pi(e){
const{name:t,version:n,kind:r,lifecycleStage:o}=e.spec,s=[zi(e.contacts,"contact"),zi(e.tags,"tag"),zi(e.dependencies,"dependency","dependencies"),zi(e.slo,"SLO"),zi(e.api,"API"),zi(e.links,"link")].flat()
;return[void 0===n?li(t):`${li(t)} ${ui(n)}`,...[r,o].filter((e=>void 0!==e)),...s].join(", ")}
function zi(e=[],t,n=`${t}s`){const{length:r}=e;return 0===r?[]:[`${r} ${1===r?t:n}`]}function Ni(e,t,n=[]){
return mi([fi([...n,...Li(e,t)]),xi(e.events,t),ki(e.standards,t)])}function Mi(e,t){
const{name:n,directory:r}=e,o=li(r),s=void 0===n?o:`<b>${ui(n)}</b> in ${o}`;return hi(`${gi[Le(e)]} ${s}`,Ni(e,t))}
const Ti=["manifest"],Ui=["baseline","fetch"],ji=["check","delivery"];function Li(e,t){
const{record:n,standards:r,problems:o}=e,s=e=>o.filter((({kind:t})=>e.includes(t))),i=[...Ti,...Ui,...ji]
;return[...yi(o.filter((({kind:e})=>!i.includes(e)))),...Ii(e.events,t),Di("Record",n,(a=n,Bi(a)?ui((0,
O.Ks)(a.delivery)):`${Hi(a)}${void 0===a.record?"":`: ${Pi(a.record)}`}`),s(Ti)),Di("Standards",r,qi(r),s(Ui),void 0===r.checks?[]:[Ri(e)])]
;var a}function Ri(e){const{failure:t,warning:n}=Ne([e]);return t>0?"error":n>0?"warning":"notice"}
function Di(e,{state:t},n,r,o=[]){
const s=[...o,...r.map((({level:e})=>e))],i="failed"===t?"error":De(s),a=`${gi["skipped"===t&&"notice"===i?"none":i]} **${e}** ${n}`
;return 0===r.length?a:`${a}\n${fi(yi(r))}`}function qi(e){if(void 0===e.checks)return Hi(e);const t=Bi(e)?`: ${ui((0,
O._Z)(e.delivery))}`:"";return`${bi(e)}${t}`}function Hi({state:e,reason:t}){return void 0===t?e:`${e}: ${ui(t)}`}
function Bi(e){return void 0!==e.delivery&&"delivered"!==e.delivery.outcome}function Zi(e,t){
return vi(["","Component","Directory","Events","Record","Standards"],qe(e).map(Fi),{shown:20,things:"components",
detail:t})}function Fi(e){const{name:t,recordId:n,directory:r,record:o}=e
;return[gi[Le(e)],ui(t??n??"",200),li(r,200),ri(e.events),o.state,Gi(e)]}function Gi(e){
const{pass:t,warning:n,failure:r}=Ne([e]),o=t+n+r,{state:s}=e.standards;return 0===o?s:`${t} of ${o}, ${s}`}
function Ji({components:e,undelivered:t}){if(void 0===t)return"";const n=new Set(e.flatMap(je).map((({outcome:e})=>e)))
;return mi(["#### Next step",[`What was not delivered is kept in ${li(t)}, the path in the output ${li("undelivered")}: a later step keeps the file, and a run with ${li("replay")} sends it.`,...n.has("refused")?["What was refused would be refused again: first mend what is said above."]:[],...n.has("unknown")?[`What may have arrived is sent again only with ${li("repeat-unknown: true")}, since it could count twice.`]:[]].join(" "),hi("The steps",Wi)])
}
const Wi="After this step, whose `id` is `phaset` here:\n\n```yaml\n- if: always() && steps.phaset.outputs.undelivered != ''\n  uses: actions/upload-artifact@v4\n  with:\n    name: phaset-undelivered\n    path: ${{ steps.phaset.outputs.undelivered }}\n```\n\nIn a workflow of its own, once the cause is mended, after `actions/download-artifact`, in the inputs of this action:\n\n```yaml\nreplay: '*.jsonl'\n```"
;function Yi(e){const t=Qi(e,"everything");if(Ki(t))return t;const n=Qi(e,"wrong");return Ki(n)?n:Qi(e,"counts")}
function Ki(e){return Buffer.byteLength(e)<=9e5}function Qi(e,t){
const{components:n}=e,[r]=n,o=1===n.length&&void 0!==r&&"counts"!==t
;return`${mi([`### ${gi[Xi(e)]} Phaset: ${ei(e)}`,Vi[t],...o?[Ni(r,t,ta(e))]:[fi(ta(e)),Zi(n,t)],...o?[]:na(n,t),Ji(e),Ei(Ne(n))])}\n`
}const Vi={everything:"",
wrong:"All of it would be more than GitHub shows: this is what is wrong. The log has the rest.",
counts:"All of it would be more than GitHub shows: these are the counts. The log has the rest."};function Xi(e){
const{problems:t,components:n}=e,r=De([...t.map((e=>e.level)),...n.map(Le)]);return"notice"===r&&ea(e)?"none":r}
function ea({components:e}){
return e.every((({events:e,record:t,standards:n})=>0===e.length&&"skipped"===t.state&&"skipped"===n.state))}
function ta({problems:e,noEvent:t,notes:n}){const r=n.length-20
;return[...yi(e),...void 0===t?[]:[`${gi.none} **No event** ${ui(t)}`],...n.slice(0,20).map((e=>`\u2139\ufe0f ${ui(e)}`)),...r>0?[`\u2139\ufe0f and ${r} more, see the log`]:[]]
}function na(e,t){if("counts"===t)return[];const n=e.length<=5,r=e=>n||e.events.length>0
;return qe(e).filter((e=>"notice"!==Le(e)||"everything"===t&&r(e))).map((e=>Mi(e,t)))}async function ra(e,t,n){
const r=Xs(e,t),o=n?ca(Yi(r)):void 0,{shown:s,left:i}=fs(oa(r));for(const{title:e,lines:t}of As(r))sa(e,t)
;for(const e of s)aa(e);const a=Ps(r,i);a.length>0&&sa("More problems",a),d.pq((0,I.g9)(`Phaset: ${ei(r)}`))
;for(const[e,t]of Object.entries(Ws(r)))d.uH(e,t);await o}function oa({problems:e,components:t}){
return[...e,...t.flatMap((e=>e.problems))]}function sa(e,t){d.Oh(e);for(const e of t)d.pq(e);d.N4()}const ia={
error:d.z3,warning:d.$e,notice:d.lm};function aa({level:e,message:t,title:n,file:r,line:o,column:s}){ia[e](t,(0,l.O)({
title:n,file:r,startLine:o,startColumn:s}))}async function ca(e){try{await d.z.addRaw(e).write()}catch(e){
d.Yz(`The job summary was not written: ${String(e)}`)}}function ua(e,t){
const n=e instanceof Error&&e.stack?e.stack:String(e),[r="",...o]=t(n).split("\n").map(I.ts).map(I.g9)
;d.Oh("Stack of the unexpected error");for(const e of[r,...o])d.pq(`| ${e}`);d.N4(),
d.z3(`unexpected error: ${r}; report it at https://github.com/phaset-action/phaset-action/issues, with the stack in the log`,{
title:"Phaset: unexpected error"})}function da(e,t,n){const r=la(e.GITHUB_EVENT_PATH??"",t)
;if("invalid"===r.kind)return r;const{GITHUB_EVENT_NAME:o="",GITHUB_SHA:s=""}=e;return oe({name:o,payload:r.value,at:n,
sha:s})}function la(e,t){if(""===e)return oe({});let n;try{n=t(e)}catch{
return se("the event's payload can't be read: no file at GITHUB_EVENT_PATH")}try{return oe(JSON.parse(n))}catch{
return se("the event's payload, the file at GITHUB_EVENT_PATH, is not JSON")}}
async function pa(e,t,{environment:n,cancelled:r}){const{inputs:o,failOn:s,problems:i}=Ht(e,t),a=Bo(n),c=da(n,(e=>(0,
u.readFileSync)(e,"utf8")),Date.now()),d=void 0===o||"invalid"===c.kind?{...ha,problems:ma(e,a,c)}:await va({inputs:o,
run:a,occurrence:c.value,redact:t,cancelled:r}),l={...d,problems:[...i,...d.problems]}
;return await ra(l,t,o?.summary??!0),!He(s,oa(l))}function fa(e){const t=kt(e);for(const e of t.flatMap(f))d.Pq(e)
;return h(t)}const ha={notes:[],components:[],dryRun:!1};function ma(e,t,n){return"invalid"===n.kind?[(0,
p.EP)(n.problem)]:Qt({endpoint:""!==e.endpoint,token:""!==e["webhook-token"]||""!==e["api-key"]},t,n.value)}
async function va(e){
const{inputs:t,run:n,redact:r,cancelled:o}=e,s=Fo(t,n,e.occurrence),{connection:i,notes:a,noEvent:u,problems:f}=s,h={
...ha,notes:a,...(0,l.O)({noEvent:u}),problems:f};if("closed"===i.kind||(0,p.JD)(f))return h;const m=Ie(i,t,r,n,o)
;d.uH("undelivered",m.undelivered??"")
;const v="open"===i.kind&&t.replay.length>0?await(await c.e(474).then(c.bind(c,8474))).replay(t,i.tokens,m):await ga(e,s,m),{undelivered:g,problems:_}=m.close()
;return{...h,...v,dryRun:t["dry-run"],...(0,l.O)({undelivered:g}),
problems:[...f,..._,...v.problems,...Ze(v.components,t["standards-fail-on"]),...o.aborted?(y=v.components,
y.some((({problems:e})=>e.some(Be)))?[Fe]:[]):[]]};var y}async function ga({inputs:e,run:t,cancelled:n},r,o){
const{connection:s,record:i,standards:a}=r,{workspace:c}=t,u=await ut({inputs:e,workspace:c,..."open"===s.kind&&{
tokens:s.tokens},withManifest:"nothing"!==i.kind||"nothing"!==a.kind,withStandards:"nothing"!==a.kind
}),{assignments:d,notes:l,problems:p}=await We(u,r.events,{recordId:e["record-id"],shard:e.shard,sources:{workspace:c,
access:ya(e,t,n),serverUrl:t.serverUrl}}),f=d.map((e=>es(e,r)));return{components:await _a(await B(f,o),c,t),
notes:[...r.notes,...l],problems:p}}async function _a(e,t,{serverUrl:n,repository:r,sha:o}){
if(!e.some((({problems:e})=>e.some((({file:e})=>void 0!==e)))))return e
;const{useRepositoryPaths:s}=await c.e(922).then(c.bind(c,2541));return s(e,t,{serverUrl:n,repository:r,commits:[o]})}
function ya(e,{apiUrl:t,repository:n},r){return{token:e["github-token"],baseUrl:t,repository:n,cancelled:r}}
process.exitCode=1;const wa=new AbortController;process.once("SIGINT",(()=>wa.abort())),function(e){
const t=qt(d.V4),n=fa(t);return pa(t,n,e).catch((e=>(ua(e,n),!1)))}({environment:process.env,cancelled:wa.signal
}).then((e=>{process.exitCode=e?0:1})).finally((()=>process.stdout.write("",(()=>process.exit()))));