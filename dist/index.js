import{createRequire as e}from"module";const t=e(import.meta.url);var n,r,o,s,i={1916:(((e,t)=>{
t.Io=void 0;var n=new Uint32Array(65536),r=function(e,t){
for(var r=e.length,o=t.length,s=1<<r-1,i=-1,a=0,c=r,u=r;u--;)n[e.charCodeAt(u)]|=1<<u;for(u=0;u<o;u++){
var d=n[t.charCodeAt(u)],l=d|a;(a|=~((d|=(d&i)+i^i)|i))&s&&c++,(i&=d)&s&&c--,i=i<<1|~(l|(a=a<<1|1)),a&=l}
for(u=r;u--;)n[e.charCodeAt(u)]=0;return c},o=function(e,t){
for(var r=t.length,o=e.length,s=[],i=[],a=Math.ceil(r/32),c=Math.ceil(o/32),u=0;u<a;u++)i[u]=-1,s[u]=0
;for(var d=0;d<c-1;d++){for(var l=0,p=-1,f=32*d,h=Math.min(32,o)+f,m=f;m<h;m++)n[e.charCodeAt(m)]|=1<<m
;for(u=0;u<r;u++){var v=n[t.charCodeAt(u)],_=i[u/32|0]>>>u&1,g=v|l,y=p&(E=((v|(C=s[u/32|0]>>>u&1))&p)+p^p|v|C)
;(I=l|~(E|p))>>>31^_&&(i[u/32|0]^=1<<u),y>>>31^C&&(s[u/32|0]^=1<<u),p=(y=y<<1|C)|~(g|(I=I<<1|_)),l=I&g}
for(m=f;m<h;m++)n[e.charCodeAt(m)]=0}var w=0,b=-1,k=32*d,$=Math.min(32,o-k)+k;for(m=k;m<$;m++)n[e.charCodeAt(m)]|=1<<m
;var O=o;for(u=0;u<r;u++){var C,E,I;v=n[t.charCodeAt(u)],_=i[u/32|0]>>>u&1,g=v|w,
O+=(I=w|~((E=((v|(C=s[u/32|0]>>>u&1))&b)+b^b|v|C)|b))>>>o-1&1,O-=(y=b&E)>>>o-1&1,I>>>31^_&&(i[u/32|0]^=1<<u),
y>>>31^C&&(s[u/32|0]^=1<<u),b=(y=y<<1|C)|~(g|(I=I<<1|_)),w=I&g}for(m=k;m<$;m++)n[e.charCodeAt(m)]=0;return O}
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
return`${e} ${t}${1===e?"":"s"}`}n.d(t,{U:()=>r})})),3476:(((e,t,n)=>{n.d(t,{M:()=>s,w:()=>i})
;const r=6,o=3;function s(e,{isEcho:t}){return t(e)?`(${e.length} characters that repeat a part of a secret)`:e}
function i(e){let t;return n=>{t??=new Set(c(e).flatMap(a).flatMap(u));const r=t
;return r.size>0&&d(n,o).some((e=>u(e).some((e=>r.has(e)))))}}function a(e){
return d(e,1).filter((t=>t===e||!t.includes("\ufffd")))}function c(e){
return e.filter((t=>!e.some((e=>e.length<t.length&&t.endsWith(e)))))}function u(e){const t=e.toLowerCase()
;return Array.from({length:Math.max(0,t.length-r+1)},((e,n)=>t.slice(n,n+r)))}function d(e,t){const n=new Set([e])
;let r=[e];for(let e=0;e<t;e++){r=r.flatMap((e=>l.map((t=>t(e))))),r=[...new Set(r)].filter((e=>!n.has(e)))
;for(const e of r)n.add(e)}return[...n]}const l=[p,e=>p(e.replaceAll("+"," ")),function(e){
return e.replace(/&(?:#x([0-9a-f]+)|#([0-9]+)|([a-z]+));?/gi,((e,t,n,r)=>void 0!==r?f[String(r).toLowerCase()]??e:h(void 0===t?Number(n):Number.parseInt(t,16))??e))
},function(e){
return e.replace(/\\(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2})|(.))/gis,((e,t,n,r,o)=>o??h(Number.parseInt(t??n??r,16))??e))
},...[0,1,2,3].map((e=>t=>g(t,m,e,"base64"))),...[0,1].map((e=>t=>g(t,v,e,"hex")))];function p(e){
return e.replace(/(?:%[0-9a-f]{2})+/gi,(e=>Buffer.from(e.replaceAll("%",""),"hex").toString("utf8")))}const f={amp:"&",
apos:"'",ast:"*",bsol:"\\",colon:":",comma:",",commat:"@",dollar:"$",equals:"=",excl:"!",grave:"`",gt:">",hat:"^",
hyphen:"-",lbrace:"{",lbrack:"[",lcub:"{",lowbar:"_",lpar:"(",lsqb:"[",lt:"<",nbsp:" ",num:"#",percnt:"%",period:".",
plus:"+",quest:"?",quot:'"',rbrace:"}",rbrack:"]",rcub:"}",rpar:")",rsqb:"]",semi:";",sol:"/",tab:"\t",verbar:"|",
vert:"|"};function h(e){return e<=1114111?String.fromCodePoint(e):void 0}
const m=/[a-z0-9+/_-]{8,}/gi,v=/[0-9a-f]{12,}/gi,_=new RegExp(`[^\ufffd]{${r}}`);function g(e,t,n,r){let o=!1
;const s=e.replace(t,(e=>{const t=Buffer.from(e.slice(n),r).toString("utf8");return _.test(t)?(o=!0,t):"\ufffd"}))
;return o?s:e}})),4409:(((e,t,n)=>{function r(e){return e.code??String(e)}n.d(t,{$:()=>r})})),
1828:(((e,t,n)=>{n.d(t,{c:()=>o});var r=n(7541);function o(e){return e.map(s).join("").replace(/^\./,"")}
function s(e){return"number"==typeof e?`[${e}]`:/^[\w$-]{1,40}$/.test(String(e))?`.${String(e)}`:`[${(0,
r.hD)(String(e))}]`}})),9881:(((e,t,n)=>{function r(){return 1e3*process.uptime()}n.d(t,{t:()=>r})})),
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
return e.length<=t?e:`${e.slice(0,t-1).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}})),512:(((e,t,n)=>{n.d(t,{
Gq:()=>i,Ku:()=>a,Uq:()=>s});var r=n(4922),o=n(8532);const s=e=>({kind:"value",value:e}),i=e=>({kind:"invalid",problem:e
});function a(e,t){return r.FsL(e,r.pdi(((e,n)=>{const r=t(e);return"value"===r.kind?r.value:(n.issues.push({
code:"custom",message:r.problem,input:e}),o.tm)})))}})),5460:(((e,t,n)=>{n.d(t,{SG:()=>d,ay:()=>s,
eo:()=>o,rK:()=>l});var r=n(3476);function o(e){
const t=e.toWellFormed(),n=[encodeURIComponent(t),encodeURI(t)],r=n.map((e=>e.replace(/%[0-9A-F]{2}/g,(e=>e.toLowerCase()))))
;return[...new Set([e,...n,...r,JSON.stringify(e).slice(1,-1)])].filter((e=>""!==e)).sort(((e,t)=>t.length-e.length))}
function s(e,t=e){const n=i(e),o=t.length===e.length?n:i(t);return Object.assign(n,{isEcho:(0,r.w)(e),tokensOnly:o})}
function i(e){
const t=e.flatMap(o).filter((e=>!/^\**$/.test(e))),n=a(t),r=new RegExp(t.map((e=>RegExp.escape(e))).join("|")||"(?!)")
;return e=>r.test(e)?c(e,t,n):e}function a(e){const t=new Set(e.join(""))
;return["*","\u2022","\u2588"].find((e=>!t.has(e)))?.repeat(3)??"***"}function c(e,t,n){
const r=t.flatMap((t=>u(e,t))).sort(((e,t)=>e.start-t.start));let o="",s=0
;for(const t of r)t.start>=s&&(o+=e.slice(s,t.start)+n),s=Math.max(s,t.end);return o+e.slice(s)}function u(e,t){
const n=[];for(let r=e.indexOf(t);-1!==r;r=e.indexOf(t,r+1))n.push({start:r,end:r+t.length});return n}function d(e,t,n){
return"string"==typeof e?t(e):Array.isArray(e)?e.map((e=>d(e,t,n))):"object"!=typeof e||null===e?e:Object.fromEntries(Object.entries(e).map((([e,r])=>[e,n.has(e)&&"string"==typeof r?r:d(r,t,n)])))
}function l(e,t){
return"string"==typeof e?t(e):Array.isArray(e)?e.map((e=>l(e,t))):"object"!=typeof e||null===e?e:Object.fromEntries(Object.entries(e).map((([e,n])=>[t(e),l(n,t)])))
}})),2371:(((e,t,n)=>{n.d(t,{Z:()=>s});var r=n(1916);const o=100;function s(e,t){const n=i(e,t)
;return void 0===n?"":`; did you mean "${n}"?`}function i(e,t){if(e.length>o)return;const n=a(e)
;let s,i=Number.POSITIVE_INFINITY;for(const e of t){const t=a(e),o=(0,r.Io)(n,t)
;o<i&&o<=Math.ceil(Math.max(n.length,t.length)/3)&&(s=e,i=o)}return s}function a(e){
return e.toLowerCase().replace(/[\s_-]/g,"")}})),5373:(((e,t,n)=>{n.d(t,{LJ:()=>i,V$:()=>p,rB:()=>s,
rI:()=>a,ty:()=>w,xQ:()=>c});var r=n(7541),o=n(9269);function s({events:e,record:t,standards:n}){
return[...e.map((({body:e,delivery:t})=>({item:`event ${e.event}`,delivery:t}))),{item:"record",delivery:t.delivery},{
item:"standards",delivery:n.delivery},{item:`Baseline ${(0,r.hD)(n.baselineId)}`,delivery:n.fetch
}].flatMap((({item:e,delivery:t})=>void 0===t||"delivered"===t.outcome?[]:[{item:e,delivery:t}]))}function i(e,t,n){
const r=e.map((({item:e,delivery:r})=>{const o=r.last??r.givenUp?.cause??n?.last;return{item:e,delivery:r,last:o,
...m(r,o,t.host)}}));return[...Map.groupBy(r,a).values()].map((e=>u(e,t)))}function a({what:e,remedy:t}){
return JSON.stringify([e.replace(/ within [\d.]+ s /," "),t])}function c(e){
return e.find((({delivery:{outcome:e,last:t}})=>void 0!==t&&"refused"!==e))?.delivery}function u(e,t){
const[{what:n,remedy:r,last:s}={what:"",remedy:""}]=e,i=e.map((({delivery:e})=>e))
;if(404===s?.status&&e.every((({item:e})=>e.startsWith("Baseline"))))return l(e.map((({item:e})=>e)).join(", "),n)
;const a=t=>e.filter((e=>d(e)===t)).map((({item:e})=>e)),c={what:n,remedy:_(e)?g:r,
attempts:Math.max(...i.map((({attempts:e})=>e))),answer:void 0===s?"":(0,o.O1)(s),lost:a(!1),uncertain:a(!0)
},u=i.some((({outcome:e})=>"refused"===e));return{kind:"delivery",level:u?"error":"warning",
title:"Phaset: not delivered",message:p(c,u&&(s?.status??0)>=400?` for ${t.identity}`:""),cause:c}}
function d({item:e,delivery:t}){return"unknown"===t.outcome&&!e.startsWith("Baseline")}function l(e,t){return{
kind:"baseline",level:"error",title:"Phaset: Baseline",
message:`the ${e} is not in Phaset (${t}). Create it there, or name another in the manifest's baseline.id. If it is there, check the path of endpoint.`
}}function p(e,t){
const{what:n,attempts:r,answer:s,lost:i,uncertain:a,remedy:c}=e,u=[...i.length>0?[`${h(i)} not delivered`]:[],...a.length>0?[`${h(a)} may have arrived`]:[]].join("; ")
;return`${n}${(0,o.U_)(r)}${s}${t}: ${u}${c&&`. ${c}.`}`}const f={event:"events",record:"records",
standards:"sets of standards",Baseline:"Baselines"};function h(e){
const t=[...Map.groupBy(e,(e=>e.split(" ")[0]??e))].map((([e,[t=e,...n]])=>0===n.length?t:`${n.length+1} ${f[e]??e}`)),n=t.pop()
;return 0===t.length?`${n}`:`${t.join(", ")} and ${n}`}function m(e,t,n){if(void 0===t)return{what:(0,o.U$)(e.givenUp),
remedy:""};const{status:r,failure:s}=t,i=(0,o.Be)(t);if(void 0===r){const[e=i,t=""]=(s??i).split("; ");return{
what:e.includes(n)?e:`${n}: ${e}`,remedy:(a=t,a.replace(/^./,(e=>e.toUpperCase())))}}var a;return{what:`${i} from ${n}`,
remedy:v(t,r)}}function v({redirectHost:e,isWebPage:t},n){
return t&&n>=200&&n<300?"The answer is a web page, not Phaset's: check endpoint, and headers if a gateway requires a login":n>=300&&n<400?`It redirects to ${void 0===e?"another address":(0,
r.hD)(e)}, and the action follows no redirect: set endpoint to the final address`:y[n]??""}function _(e){
return e.every((({item:e,last:t})=>"standards"===e&&400===t?.status))}
const g="Unless it is auto, set standards-status-words to auto: Phaset may not know these status words",y={
401:"Check webhook-token: each record has its own",
403:"Check webhook-token, and headers if a gateway is in front of Phaset",
404:"Check the path of endpoint: Phaset has no such address",407:"The proxy requires a login: check HTTPS_PROXY",
413:"Check the size limit of the gateway in front of Phaset",429:"Spread scheduled runs over the hour",
500:"Check whether Phaset is up",502:"Check whether Phaset is up",503:"Check whether Phaset is up",
504:"Check whether Phaset is up"};function w(e){return void 0===e?{state:"checked"}:{
state:"delivered"===e.outcome?"uploaded":"failed",delivery:e}}})),9269:(((e,t,n)=>{n.d(t,{Be:()=>u,
Ks:()=>s,O1:()=>d,U$:()=>a,U_:()=>c});var r=n(7541),o=n(603);function s({outcome:e,attempts:t,last:n,givenUp:r}){
return void 0===n?`not sent: ${a(r)}`:"delivered"===e?t>1?`delivered after ${t} attempts`:"delivered":`${i[e]}${c(t)}: ${u(n)}${d(n)}`
}const i={"not-arrived":"did not arrive",refused:"refused",unknown:"may have arrived"};function a(e){
return"cancelled"===e?.reason?"the job was cancelled":void 0!==e?.cause?u(e.cause):"announced"===e?.reason?"Phaset accepts no more requests for now (rate limit)":"the time for deliveries (deadline) was up"
}function c(e){return e>1?` (${e} attempts)`:""}function u({status:e,failure:t}){return void 0===e?t??"no answer":(0,
o.Wn)(e)}function d({status:e,body:t,isWebPage:n}){const o=t.trim();return void 0===e||""===o||n?"":` (it answered ${(0,
r.hD)(o)})`}})),3172:(((e,t,n)=>{n.d(t,{a:()=>a,y:()=>m});var r=n(6760),o=n(8414),s=n(7541),i=n(7457)
;function a(e){const t=new Map;return(n,r)=>{
const o=JSON.stringify([n,r.orgId,r.token]),s=()=>d(n,r,e),i=t.get(o),a=void 0===i?s():i.then((e=>c(e)?s():e))
;return t.set(o,a),a}}function c(e){return"not-fetched"===e.kind&&u.has(e.delivery.last?.status??0)}
const u=new Set([400,401,403]);async function d(e,t,n){const r=`the Baseline ${(0,
s.hD)(e)}`,[o,{parseBaseline:a}]=await Promise.all([(0,i.c)({target:{baselineId:e},credentials:t},n),l()])
;if("delivered"!==o.outcome)return{kind:"not-fetched",delivery:o};const{body:c="",truncated:u}=o.last??{}
;if(u)return p(h(`${r} is longer than 64 KiB; shorten it in Phaset`));const d=a(c,r)
;return"invalid"===d.kind?p(...f(d.problems,r)):{kind:"baseline",baseline:d.baseline,problems:f(d.warnings,r,"warning")}
}async function l(){const{parseBaseline:e,preload:t}=await n.e(445).then(n.bind(n,5445));return await t(),{
parseBaseline:e}}function p(...e){return{kind:"invalid",problems:e}}function f(e,t,n="error"){return(0,
o.fr)(e.map((e=>h(e,n))),t)}function h(e,t="error"){return{kind:"baseline",level:t,title:"Phaset: Baseline",message:e}}
async function m(e,t,o,s){
const[i,{checkStandards:a,missProblems:c}]=await Promise.all([s(t,o),n.e(445).then(n.bind(n,5445))])
;if("not-fetched"===i.kind)return{fetch:i.delivery,problems:[]};if("invalid"===i.kind)return i
;const u=await a(i.baseline,{workspace:e.workspace,directory:(0,r.resolve)(e.workspace,e.directory)})
;return"invalid"===u.kind?{problems:f(u.problems,e.directory)}:{checks:u.checks,
problems:[...i.problems,...f(u.warnings,e.directory,"warning"),...c(u.checks)]}}})),2714:(((e,t,n)=>{
async function r(e){const t=[];for(const n of e)t.push(await n());return t}n.d(t,{a:()=>r})})),
6770:(((e,t,n)=>{n.d(t,{D:()=>D,N:()=>j})
;var r=n(7598),o=n(6760),s=n(9584),i=n(3476),a=n(7413),c=n(8414),u=n(7541),d=n(5460);const l=12e4
;function p(e,{now:t},n){let r=0,o=0,s=0,i=0;return{remaining:()=>n.aborted?0:Math.max(0,e+r-(o+(s>0?t()-i:0))),
spend:async e=>{0===s++&&(i=t());try{return await e()}finally{0===--s&&(o+=t()-i)}},extend:e=>!(r+e>l||(r+=e,0))}}
var f=n(7457),h=n(9840),m=n(613);function v(){const e=new Map,t=new Set;return{isStopped:e=>t.has(e),answered:(t,n)=>{
e.delete(t);for(const t of e.values())n>=t.since&&(t.areOthersAnswered=!0)},failed:(n,r,o)=>{const s=e.get(n)
;return void 0===s?e.set(n,{since:o,areOthersAnswered:!1}):s.areOthersAnswered&&r>=s.since&&t.add(n),t.has(n)}}}
const _=8,g=3,y=1e3,w=1e4,b=20,k=new Set([429,500,502,503,504]);function $(e){const t=v(),n=(0,m.qz)(),r=new Map
;let o,s=!1;const i=t=>0===t?0:Math.min(w,y*2**(t-1))*(.75+e()/4),a=(e,t,n,r)=>{const s=E(t)
;if(void 0!==o&&!n&&0===s)return
;const a=void 0===o?c(t):o.failures+Number(n),u=s>0&&!n?0:i(a),d=Math.max(r+u,r+s+b,o?.until??0);o={until:d,
isAnnounced:s>0,failures:a,record:e,probe:o?.probe}},c=({status:e})=>s&&429!==e?0:1,u=(e,t)=>{s=!0,
o?.isAnnounced&&!e&&t<o.until||(o=void 0)};return{choose:(e,t)=>{if(void 0!==o)return I(o,e,t);const i=s?_:g
;if(r.size>=Math.min(i,n.remaining(t)))return O;let a=Number.POSITIVE_INFINITY;for(const n of e){
if(n.notBefore<=t)return{kind:"start",ticket:n,isProbe:!1};a=Math.min(a,n.notBefore)}return{kind:"wait",until:a,
isAnnounced:!1}},start:(e,t)=>{r.set(e,t),e.attempts+=1,void 0!==o&&(o.probe=e)},settle:(e,s,c)=>{const d=r.get(e)??c
;r.delete(e);const l=o?.probe===e;if(void 0!==o&&l&&(o.probe=void 0),n.learn(s,c),
C(s)?(E(s)>0||!t.failed(e.record,d,c))&&a(e.record,s,l,c):(e.notBefore=c+Math.max(i(e.attempts),s.retryAfter??0),
t.answered(e.record,d),u(l,c)),void 0===o&&0===n.remaining(c)){const e=n.resetAt()+b;o={until:e,isAnnounced:!0,
failures:0,record:void 0,probe:void 0}}},isStopped:t.isStopped}}const O={kind:"wait",isAnnounced:!1}
;function C({status:e}){return void 0===e||k.has(e)}function E({status:e,retryAfter:t,quota:n}){
return t??(429===e?n?.resetIn:void 0)??0}function I({until:e,isAnnounced:t,record:n,probe:r},o,s){if(void 0!==r)return O
;if(s<e)return{kind:"wait",until:e,isAnnounced:t}
;const i=[...o],a=i.filter((({isRepeatable:e})=>e)),c=a.length>0?a:i,u=c.find((e=>e.record!==n))??c[0]
;return void 0===u?O:{kind:"start",ticket:u,isProbe:!0}}function x(e){
const{budget:t,clock:n,cancelled:r,notify:o,shortestRepeat:s}=e,i=$(e.random),c=new Map,u=S(n,(()=>_())),d=M();let l=0
;const p=(e,t)=>{const n=c.get(e);c.delete(e),n?.(t&&{reason:t,...(0,a.O)({cause:d.causeOf(e,t)})})
},f=(e,t=[...c.keys()])=>{for(const n of t)p(n,e)},h=(e,r)=>{const i=n.now();if(r&&e>l){
if(!t.extend(e-Math.max(i,l)))return!1;l=e,o({kind:"announced",wait:e-i})}return e-i+s<=t.remaining()
},m=({until:e,isAnnounced:n})=>{if(void 0===e)return u.clear();if(!h(e,n))return f(n?"announced":"deadline")
;const r=d.takeFirst();void 0!==r&&o({kind:"trouble",attempt:r,left:t.remaining()}),u.set(e)},v=(e,r)=>{
if((r||e.attempts>0)&&t.remaining()<s)return p(e,"deadline");i.start(e,n.now()),p(e)},_=()=>{for(;c.size>0;){
if(0===t.remaining())return f(r.aborted?"cancelled":"deadline");const e=i.choose(c.keys(),n.now())
;if("wait"===e.kind)return m(e);v(e.ticket,e.isProbe)}};return r.addEventListener("abort",_),{admit:e=>new Promise((t=>{
c.set(e,t),i.isStopped(e.record)&&p(e,"record"),_()})),settle:(e,t)=>{if(i.settle(e,t,n.now()),d.learn(e,t),
i.isStopped(e.record)){const t=[...c.keys()].filter((({record:t})=>t===e.record));f("record",t)}_()}}}function M(){
const e=new Map;let t,n=!0;return{learn:({record:n},r)=>{t=C(r)?r:void 0,void 0!==t&&e.set(n,t)},
causeOf:({record:n},r)=>"record"===r?e.get(n):t,takeFirst:()=>{const e=n?t:void 0;return void 0!==e&&(n=!1),e}}}
function S({now:e,sleep:t},n){let r;const o=()=>{r?.aborter.abort(),r=void 0};return{set:s=>{if(r?.at===s)return;o()
;const i=new AbortController;r={at:s,aborter:i},t(s-e(),i.signal).then((()=>{r=void 0,n()}),(()=>{}))},clear:o}}
var N=n(5472),U=n(603);function A(e,t){
const n=(0,h.PG)(t),r="announced"===e.kind?`${n} asks to wait; sending continues at ${P(e.wait)}`:`${L(e.attempt,n)}; retrying until ${P(e.left)}`
;return(0,u.g9)((0,u.ts)(r))}function L({status:e,failure:t},n){return void 0!==e?`${n} answered ${(0,
U.Wn)(e)}`:t?.split(";")[0]??`${n} didn't answer`}function P(e){
return`${new Date(Date.now()+e).toISOString().slice(11,19)} UTC`}var z=n(3172);function j(e,t,n,r,o){const s={
workspace:r.workspace,statusWords:t["standards-status-words"],host:"open"===e.kind?(0,h.PG)(e.endpoint):""}
;if(!("tokens"in e))return{...R,...s}
;const{network:i,cancelled:a}=o,c=p(1e3*t.deadline,i.clock,a),u=D(e.endpoint,t,n,c,o),l=t["dry-run"]?B(e.endpoint,n):F(u,(0,
d.ay)("one"===(f=e.tokens).kind?[f.token]:[...f.tokens.values()]),r);var f;return{...s,...l,fetchBaseline:(0,z.a)(u)}}
function D(e,t,n,r,{network:o,cancelled:i,kept:a}){const c=1e3*t.timeout;return{
send:o.createClient(e,t.headers,n,q(i,o.clock),a),pacer:x({budget:r,clock:o.clock,cancelled:i,random:o.random,
shortestRepeat:Math.min(c,f.Z),notify:t=>s.pq(A(t,e))}),budget:r,timeout:c,repeatUnknown:t["repeat-unknown"],
watch:(e,t)=>{s._o()&&s.Yz(Z(e,t,n))}}}const T=5e3;function q(e,t){const n=new AbortController
;return e.addEventListener("abort",(async()=>{await t.sleep(T,n.signal),n.abort()})),n.signal}const R={
prepare:()=>async()=>{},keep:()=>()=>{},fetchBaseline:async()=>({kind:"invalid",problems:[]}),close:()=>({problems:[]})}
;function B(e,t){return{prepare:({kind:n,body:r},o)=>async()=>{const i=(0,h.Zq)(e,n,{...o,token:"***"})
;s.pq(t(`POST ${i} ${(0,u.hF)((0,d.rK)(r,t))}`))},keep:()=>()=>{},close:()=>({problems:[]})}}
function F(e,t,{temporaryDirectory:n}){const s=(0,o.join)(n,`phaset-undelivered-${(0,r.randomUUID)()}.jsonl`),i=(0,
N.e)(s);return{...(0,a.O)({undelivered:i.path}),prepare:({kind:n,body:r},o)=>{const{orgId:s,recordId:a}=o,c=i.add({
kind:n,...(0,d.rK)({orgId:s,recordId:a,body:r},t)});return(t=r)=>(0,f.c)({target:n,credentials:o,body:t},e,c)},
keep:(e,n)=>{const r=e.map((e=>i.add({kind:"event",...(0,d.rK)({candidates:[...n],body:e},t)})));return()=>{
for(const e of r)e("assigned")}},close:()=>{const{path:e,failure:t}=i.close();return{...(0,a.O)({undelivered:e}),
problems:void 0===t?[]:[G(t)]}}}}function G(e){
const t=`the undelivered file can't be written (${e}), so replay can't send what is not delivered; make RUNNER_TEMP a directory that this job can write to`
;return(0,c.oi)(t,"warning")}const H=1e3;function Z({target:e,credentials:t,body:n},r,o){
const s="string"==typeof e?e:`baseline ${e.baselineId}`,a=`${r.outcome}, ${r.status??r.failure}`,c=void 0===n?"":` sent ${(0,
u.hF)((0,
d.rK)(n,o))}`,l=(0,i.M)((0,u.ml)(r.body,H),o),p=`${s} of ${t.recordId}: ${a}, ${Math.round(r.took)} ms;${c} answered ${l}`
;return(0,u.g9)((0,u.ts)(o(p)))}})),522:(((e,t,n)=>{n.d(t,{Ow:()=>s,Ul:()=>i,Vb:()=>l,jQ:()=>u})
;var r=n(5373);const o=3;function s({problems:e,components:t}){const n=new Map
;for(const e of t)for(const t of new Set(e.problems.map(a))){const r=n.get(t);void 0===r?n.set(t,[e]):r.push(e)}
const r=e=>(n.get(a(e))?.length??0)>1,o=t.flatMap((e=>e.problems.filter(r)));return{
shared:[...e,...[...Map.groupBy(o,a)].map((([e,t])=>c(t,n.get(e)??[])))],own:t.map((e=>({component:e,
problems:e.problems.filter((e=>!r(e)))})))}}function i({shared:e,own:t}){return[...e,...t.flatMap((({problems:e})=>e))]}
function a({level:e,cause:t,message:n,file:o,line:s}){return JSON.stringify(t?[e,(0,r.rI)(t)]:[e,n,o,s])}
function c(e,t){const[n]=e,o=d(t),s=e.flatMap((({cause:e})=>e??[]));if(0===s.length)return{...n,
message:`${n.message}; for ${o}`};const i=u(s);return{...n,cause:i,message:(0,r.V$)(i,` for ${o}`)}}function u(e){
const[t]=e;return{...t,attempts:Math.max(...e.map((({attempts:e})=>e))),lost:e.flatMap((({lost:e})=>e)),
uncertain:e.flatMap((({uncertain:e})=>e))}}function d(e){
const t=e.slice(0,o).map(l),n=e.length-t.length,r=[...t,...n>0?[`plus ${n} more`]:[]].join(", ")
;return`${e.length} components (${r})`}function l({directory:e,recordId:t}){return"."===e?t??e:e}})),
7516:(((e,t,n)=>{n.d(t,{EL:()=>d,Qe:()=>c,cY:()=>a,ls:()=>o,mA:()=>u,nj:()=>l,u6:()=>i,xB:()=>p,xO:()=>f})
;var r=n(8414);function o(e){const t={pass:0,warning:0,failure:0}
;for(const{standards:n}of e)for(const{status:e}of n.checks??[])t[e]++;return t}const s=["failure","warning","pass"]
;function i(e){const t=({status:e})=>s.indexOf(e);return e.toSorted(((e,n)=>t(e)-t(n)))}function a(e){
return r.vh.find((t=>e.includes(t)))??"notice"}function c({problems:e,standards:t}){
const n=(t.checks??[]).every((({status:e})=>"pass"===e));return a([...e.map((({level:e})=>e)),n?"notice":"warning"])}
function u({problems:e,components:t}){return a([...e.map((({level:e})=>e)),...t.map(c)])}function d({problems:e},t){
const n=e.flatMap((({level:e,cause:n})=>n?.lost.includes(t)||n?.uncertain.includes(t)?e:[]))
;return a(0===n.length?["warning"]:n)}function l(e,t){
return e.problems.filter((({kind:e,level:t})=>"check"===e&&"error"===t)).length>("failure"===t?0:o([e]).failure)?"error":"warning"
}function p({events:e,record:t,standards:n}){return 0===e.length&&"skipped"===t.state&&"skipped"===n.state}
function f(e){return e.map((e=>({component:e,rank:r.vh.indexOf(c(e))
}))).sort(((e,t)=>e.rank-t.rank)).map((({component:e})=>e))}})),8135:(((e,t,n)=>{n.d(t,{$B:()=>d,Ix:()=>u,
Q:()=>i,Sp:()=>l,xA:()=>a});var r=n(8414),o=n(6252),s=n(7516);function i(e,t){return e.map((e=>({...e,level:c(e,t)})))}
function a(e,t){const n=e=>i(e,t);return{...e,problems:n(e.problems),components:e.components.map((e=>({...e,
problems:n(e.problems)})))}}function c({kind:e,level:t},{failOn:n,standardsFailOn:r}){switch(e){case"failing-checks":
return"error";case"check":{const e="error"===t?"failure":"warning";return(0,o.z$)([{status:e
}],r).length>0?"error":"warning"}case"delivery":if("any"===n)return"error"}return"never"===n&&"error"===t?"warning":t}
function u({problems:e,components:t}){return(0,r.JD)(e)||t.some((e=>(0,r.JD)(e.problems)))}function d(e,t){
const n=e.flatMap((({directory:e,standards:n})=>(0,
o.z$)((0,s.u6)(n.checks??[]),t).map((({name:t})=>"."===e?t:`${t} (${e})`))));return 0===n.length?[]:[{
kind:"failing-checks",level:"error",title:"Phaset: standards",
message:`standards-fail-on is ${t}, and these checks did not pass: ${n.join(", ")}`}]}function l(e){
return e.some((({problems:e})=>e.some((({kind:e})=>"delivery"===e))))?[p]:[]}const p={kind:"delivery",level:"error",
title:"Phaset: cancelled",
message:"the job was cancelled before everything was delivered. The undelivered file has the rest; to send it, replay the file"
}})),6010:(((e,t,n)=>{n.d(t,{G:()=>a});var r=n(8414),o=n(7541);const s=" on the default branch",i=5
;function a({directory:e,manifest:t,credentials:n,isRemote:a,sameRecord:c=[]}){const{orgId:u,recordId:d,token:l}=n
;if(c.length>0){const t=c.slice(0,i).map(o.hD).join(", "),n=c.length>i?` and ${c.length-i} more`:"",s=`the record ${(0,
o.hD)(d)} belongs to ${(0,o.hD)(e)} and also to ${t}${n}, so nothing is sent for them; give each manifest its own "id"`
;return{kind:"missing",problems:[(0,r.oi)(s)]}}if(void 0!==u&&void 0!==d&&void 0!==l)return{kind:"complete",
credentials:{orgId:u,recordId:d,token:l}};const p="."===e,f=t?.file??"manifest",h=(n,o)=>{
const[i,c]="found"===t?.kind?[`${f} has no readable "${o}"`,`or fix the manifest${a?s:""}`]:[`there is no ${f} with "${o}"${a?s:" in the checkout"}`,a?"or add the manifest there":"add the manifest, or check the repository out before this step"]
;return(0,
r.oi)(`${n}${p?" is unknown":` of the directory ${e} is unknown, so nothing is sent for it`}: the input is empty, and ${i}; set the input, ${c}`)
},m=[]
;return void 0===u&&m.push(h("org-id","organizationId")),void 0===d?m.push(h("record-id","id")):void 0===l&&m.push((0,
r.oi)(`webhook-token has no token for the record ${p?(0,o.hD)(d):`of ${e}`}; add the line ${(0,
o.hD)(`${d}: token`)}, and check that the secret it comes from exists`)),{kind:"missing",problems:m}}})),
4216:(((e,t,n)=>{n.d(t,{IC:()=>O,gD:()=>E,w7:()=>M})
;var r=n(6760),o=n(370),s=n(7413),i=n(8414),a=n(8919),c=n(2844),u=n(1455),d=n(9550),l=n(7541);const p=/[*?[]/,f=5
;async function h(e,t){const n=e.filter((e=>e.startsWith("!"))).map((e=>e.slice(1))),r=e.filter((e=>!e.startsWith("!")))
;if(0===r.length)return k("it only excludes directories; add a directory or a pattern, such as apps/*")
;const o=n.filter((e=>!w(e))),s=await Promise.all([...r.map((e=>p.test(e)?g(e,o,t):m(e,t))),...n.filter(w).map((e=>b(`!${e}`)))]),i=s.flatMap((e=>e.directories)),a=s.flatMap((e=>e.problems))
;return{directories:[...new Set(i)].sort(),problems:[...new Map(a.map((e=>[e.message,e]))).values()]}}
async function m(e,t){const o=(0,r.resolve)(t,e);if(o===t)return{directories:["."],problems:[]};if(!(0,
d.F)(t,o))return b(e);const[s,i]=await Promise.all([v(t),v(o)]);if(void 0!==s&&void 0!==i)return(0,d.F)(s,i)?{
directories:[(0,d.i)(s,i)],problems:[]}:b(e);if(await _(t))return{directories:[(0,d.i)(t,o)],problems:[]}
;const{describeMissing:a}=await n.e(398).then(n.bind(n,2398));return k(`${(0,l.hD)(e)} ${await a(e,t)}`)}
async function v(e){try{const t=await(0,u.realpath)(e);return(await(0,u.stat)(t)).isDirectory()?t:void 0}catch{return}}
async function _(e){return 0===(await(0,u.readdir)(e).catch((()=>[]))).length}async function g(e,t,r){
if(w(e))return b(e)
;const{findManifests:o}=await n.e(210).then(n.bind(n,210)),{directories:s,unreadable:i}=await o(e,t,r),c=y(i)
;if(s.length>0)return{directories:s,problems:c}
;const{problems:u}=k(`${(0,l.hD)(e)} matches no directory with a ${a.h}; fix the pattern, add the manifest, or check the repository out before this step`)
;return{directories:s,problems:[...u,...c]}}function y(e){if(0===e.length)return[]
;const t=e.slice(0,f).map((({directory:e,reason:t})=>`${(0,
l.ml)((0,l.ts)(e),200)} (${t})`)),n=e.length>f?` and ${e.length-f} more`:"",r=`working-directory: directories that can't be read are skipped: ${t.join(", ")}${n}`
;return[(0,i.oi)(r,"warning")]}function w(e){return/^(?:[/\\~]|[A-Za-z]:)/.test(e)||e.split(/[/\\]/).includes("..")}
function b(e){
return k(`${(0,l.hD)(e)} leads out of the workspace; use a directory of this repository, relative to its root`)}
function k(e){return{directories:[],problems:[(0,i.oi)(`working-directory: ${e}`)]}}const $=16;async function O(e){
const{inputs:t,workspace:r}=e,{directories:s,problems:a}=await h(t["working-directory"],r),[c]=s;if(1===s.length&&!(0,
i.JD)(a)&&void 0!==c)return{components:[await C(c,e)],problems:a};const{"record-id":u,...d}=t,l={...e,inputs:{...d,
"record-id":void 0}
},p=(0,o.A)($),f=await p.map(s,(e=>C(e,l))),{markEnvironmentNames:m}=await n.e(899).then(n.bind(n,899));return{
components:M(m(f,t["deployment-environments"])),problems:a}}
async function C(e,{inputs:t,tokens:n,workspace:o,withManifest:i,withStandards:u}){
const{"org-id":d,"record-id":l}=t,p=i||void 0===d||void 0===l||(0,c.Q)((0,r.join)(o,e,a.h),{organizationId:d,id:l
})?await I(o,e):void 0;return{directory:e,...(0,s.O)({manifest:p}),...u&&await x(o,e)&&{isSparse:!0},
credentials:E(p,t,n)}}function E(e,t,n){
const r="found"===e?.kind?e:void 0,o=t["org-id"]??r?.organizationId,i=t["record-id"]??r?.recordId,a="one"===n?.kind?n.token:n?.tokens.get(i??"")
;return(0,s.O)({orgId:o,recordId:i,token:a})}async function I(e,t){
const{readManifest:r}=await Promise.all([n.e(370),n.e(788),n.e(890)]).then(n.bind(n,5890));return r({workspace:e,
directory:t})}async function x(e,t){
const{isSparseAt:r}=await Promise.all([n.e(370),n.e(788),n.e(890)]).then(n.bind(n,5890));return r(e,t)}function M(e){
const t=Map.groupBy(e,(({credentials:e})=>e.recordId));return e.map((e=>{
const{recordId:n}=e.credentials,r=(void 0===n?[]:t.get(n)??[]).filter((t=>t!==e)).map((({directory:e})=>e))
;return 0===r.length?e:{...e,sameRecord:r}}))}})),4307:(((e,t,n)=>{n.d(t,{T:()=>c,W:()=>u})
;var r=n(4922),o=n(886),s=n(4536),i=n(5161);const a=()=>r.Ikc({repository:r.Ikc({default_branch:o.Qq})})
;function c({payload:e}){const{data:t}=a().safeParse(e);return void 0===t?[]:[t.repository.default_branch]}
function u(e,{changeBranches:t},n){const r=t.length>0?t:[(0,i.LF)(e,a).repository.default_branch];if((0,s.c)(r,n))return
;const o=(0,i.RK)(r.join(", "));return`${e.name} on ${(0,i.RK)(n)}: not in change-branches (${o})`}})),
2008:(((e,t,n)=>{n.d(t,{s:()=>Ve});var r=n(4922),o=n(886),s=n(4536),i=n(5161)
;const a="*[bot]",c=()=>r.Ikc({login:o.Qq,type:r.lqM(o.Qq)}),u=()=>r.Ikc({sender:c()}),d=()=>r.Ikc({
pull_request:r.cl6(r.Ikc({user:r.cl6(c())})),issue:r.cl6(r.Ikc({user:r.cl6(c()),pull_request:r.cl6(r.L5J())}))})
;function l(e,t){if(0===t.ignoreActors.length)return;const{sender:n}=(0,i.LF)(e,u);if(h(t,n))return m(e,n);const r=f(e)
;return void 0!==r&&h(t,r)?m({name:`${e.name} on a pull request`},r):void 0}function p(e,t){
if(0===t.ignoreActors.length)return;const n=f(e);return void 0!==n&&h(t,n)?m(e,n):void 0}function f(e){
const{pull_request:t,issue:n}=(0,i.LF)(e,d);return(t??(n?.pull_request?n:void 0))?.user??void 0}
function h({ignoreActors:e},{login:t,type:n}){return"Bot"===n&&e.some((e=>e.toLowerCase()===a))||(0,s.c)(e,t)}
function m({name:e},{login:t}){return`${e} by ${(0,i.RK)(t)}: ignored by ignore-actors`}var v=n(7401),_=n(7638)
;function g(e,t){const n=(0,i.f0)(e);if("created"!==n)return(0,i.pe)(e,n);const r=l(e,t);return r?(0,v.s)(r):(0,
_.y)(e,[{event:"comment"}])}var y=n(9890);const w="success",b=()=>r.Ikc({deployment_status:r.Ikc({state:o.Qq})
}),k=()=>r.Ikc({deployment_status:r.Ikc({environment:r.cl6(o.Qq)})}),$=()=>r.Ikc({deployment:r.Ikc({environment:o.Qq})
}),O=()=>r.Ikc({deployment:r.Ikc({sha:o.mJ})}),C=()=>r.Ikc({deployment:r.Ikc({sha:o.mJ}),deployment_status:r.Ikc({
created_at:o.kB})});function E(e,t){const{state:n}=(0,i.LF)(e,b).deployment_status;if(n!==w)return(0,
v.s)(`deployment_status ${(0,i.RK)(n)} is not a success`);const r=M(t,x(e));if(r)return(0,v.s)(r)
;const{deployment:o,deployment_status:s}=(0,i.LF)(e,C);return(0,_.y)(e,[{event:"deployment",commitSha:o.sha,
timestamp:s.created_at}])}function I(e,t){const{environment:n}=(0,i.LF)(e,$).deployment,r=M(t,n);if(r)return(0,v.s)(r)
;const{sha:o}=(0,i.LF)(e,O).deployment;return(0,_.y)(e,[{event:"deployment",commitSha:o,timestamp:(0,y.n)(e)}])}
function x(e){const{environment:t}=(0,i.LF)(e,k).deployment_status;return t||(0,i.LF)(e,$).deployment.environment}
function M({deploymentEnvironments:e},t){if((0,s.c)(e,t))return;const n=(0,i.RK)(e.join(", "))
;return`deployment to ${(0,i.RK)(t)}: not in deployment-environments (${n})`}var S=n(7541),N=n(2371),U=n(1844),A=n(8436)
;const L="repository_dispatch: client_payload.",P=()=>r.Ikc({client_payload:r.cl6(r.IeY(j,"an object"))});function z(e){
const{client_payload:t}=(0,i.LF)(e,P),{event:n,...r}=t??{};if(void 0===n)return(0,
v.s)("repository_dispatch without client_payload.event");if(!T(n))return{kind:"invalid",problems:[q(n)]};const o=(0,
y.n)(e),s=Object.entries(r).map((([e,t])=>[e,{path:L+e,value:t}])),a={timestamp:{path:"the time of this run",value:o},
...Object.fromEntries(s)},c=(0,A.Ld)(n,a,{where:L,now:o}),u=D(n,Object.keys(r));return"made"===c.kind&&0===u.length?(0,
_.y)(e,[c.event]):{kind:"invalid",problems:"made"===c.kind?u:[...u,...c.problems]}}function j(e){
return"object"==typeof e&&null!==e&&!Array.isArray(e)}function D(e,t){const n=(0,A.Pf)(e).map((({field:e})=>e))
;return t.filter((e=>!n.includes(e))).map((t=>(0,A.mr)([e],t,L)))}function T(e){return U.M.includes(e)}function q(e){
const t="string"==typeof e?(0,N.Z)(e,U.M):"";return`${L}event is ${(0,S.hD)(e)}; expected one of ${U.M.join(", ")}${t}`}
const R=()=>r.Ikc({name:o.Qq}),B=()=>r.Ikc({labels:r.YOg(R()),type:r.cl6(R())}),F=()=>r.Ikc({issue:B()}),G=()=>r.Ikc({
changes:r.cl6(r.Ikc({new_issue:r.cl6(B()),old_issue:r.cl6(B())}))}),H=()=>r.Ikc({label:R()}),Z=()=>r.Ikc({type:R()
}),J=()=>r.Ikc({label:r.cl6(R())}),K=()=>r.Ikc({type:r.cl6(R())}),Y=()=>r.Ikc({issue:r.Ikc({
state:r.k5n(["open","closed"],{error:"open or closed"})})}),W={id:o._3,created_at:o.kB},Q=()=>r.Ikc({issue:r.Ikc(W)
}),V=()=>r.Ikc({issue:r.Ikc({...W,closed_at:o.kB})}),X=()=>r.Ikc({issue:r.Ikc({...W,updated_at:o.kB})})
;function ee(e,t){const n=(0,i.f0)(e);switch(n){case"opened":case"reopened":return te(e,t);case"labeled":{
const{label:n}=(0,i.LF)(e,H);return re(e,t,"label",{labels:[n]})}case"typed":{const{type:n}=(0,i.LF)(e,Z)
;return re(e,t,"type",{labels:[],type:n})}case"closed":return ne(e,t);case"unlabeled":return oe(e,t);case"untyped":
return se(e,t);case"deleted":return ie(e,t);case"transferred":return ae(e,t);default:return(0,i.pe)(e,n)}}
function te(e,t){const{issue:n}=(0,i.LF)(e,F);return de(t,n)||le(e,t,"old_issue")?(0,_.y)(e,[ue(e)]):fe(e)}
function ne(e,t){const{issue:n}=(0,i.LF)(e,F);if(!de(t,n))return fe(e);const{id:r,created_at:o,closed_at:s}=(0,
i.LF)(e,V).issue;return(0,_.y)(e,[{event:"incident-resolved",id:r,createdAt:o,resolvedAt:s}])}function re(e,t,n,r){
if(!de(t,r))return me(e,n,r);const{state:o}=(0,i.LF)(e,Y).issue;if("open"===o)return(0,_.y)(e,[ue(e)])
;const{id:s,created_at:a,closed_at:c}=(0,i.LF)(e,V).issue,u={id:s,createdAt:a};return(0,_.y)(e,[{
event:"incident-opened",...u},{event:"incident-resolved",...u,resolvedAt:c}])}function oe(e,t){const{label:n}=(0,
i.LF)(e,J);if(!n)return ve(e,"label");const r={labels:[n]};if(!de(t,r))return me(e,"label",r);const{issue:o}=(0,
i.LF)(e,F),s=o.labels.filter((e=>!pe(e,n)));return de(t,{...o,labels:s})?he():ce(e)}function se(e,t){const{type:n}=(0,
i.LF)(e,K);if(!n)return ve(e,"type");const r={labels:[],type:n};if(!de(t,r))return me(e,"type",r);const{issue:o}=(0,
i.LF)(e,F),s=o.type&&pe(o.type,n)?null:o.type;return de(t,{...o,type:s})?he():ce(e)}function ie(e,t){const{issue:n}=(0,
i.LF)(e,F);return de(t,n)?ce(e):fe(e)}function ae(e,t){const{issue:n}=(0,i.LF)(e,F)
;return de(t,n)||le(e,t,"new_issue")?ce(e):fe(e)}function ce(e){const{state:t}=(0,i.LF)(e,Y).issue
;if("closed"===t)return(0,v.s)("issues: the incident was resolved when it closed")
;const{id:n,created_at:r,updated_at:o}=(0,i.LF)(e,X).issue;return(0,_.y)(e,[{event:"incident-resolved",id:n,createdAt:r,
resolvedAt:o}])}function ue(e){const{id:t,created_at:n}=(0,i.LF)(e,Q).issue;return{event:"incident-opened",id:t,
createdAt:n}}function de({incidentLabels:e,incidentTypes:t},{labels:n,type:r}){return n.some((t=>(0,
s.c)(e,t.name)))||!!r&&(0,s.c)(t,r.name)}function le(e,t,n){const r=(0,i.LF)(e,G).changes?.[n];return!!r&&de(t,r)}
function pe(e,t){return e.name.toLowerCase()===t.name.toLowerCase()}function fe({name:e}){return(0,
v.s)(`${e}: neither a label nor the type makes it an incident`)}function he(){return(0,
v.s)("issues: another label or type still makes it an incident")}function me({name:e},t,{labels:n,type:r}){
const o=r??n[0];return(0,v.s)(`${e}: the ${t} ${(0,i.RK)(o?.name??"")} isn't one of incident-${t}s`)}
function ve({name:e},t){const n=`${e} without the removed ${t}: it was deleted from the repository`;return(0,
v.s)(n,[`It is unknown whether the removed ${t} was one of incident-${t}s. If it was, the incident is still open in Phaset: send \`event: incident-resolved\` for it`])
}var _e=n(8864);const ge=()=>r.Ikc({pull_request:r.Ikc({additions:o.U9,changed_files:o.U9,deletions:o.U9})
}),ye=()=>r.Ikc({pull_request:r.Ikc({merged:o.Jt})}),we=()=>r.Ikc({pull_request:r.Ikc({created_at:o.kB,merged_at:o.kB})
}),be=()=>r.Ikc({pull_request:r.Ikc({created_at:o.kB,closed_at:o.kB})});function ke(e,t){const n=(0,i.f0)(e)
;if("opened"!==n&&"closed"!==n)return(0,i.pe)(e,n);const r=p(e,t);return r?(0,v.s)(r):"opened"===n?$e(e):Oe(e)}
function $e(e){const{pull_request:t}=(0,i.LF)(e,ge),{additions:n,changed_files:r,deletions:o}=t;return(0,_.y)(e,[{
event:"pr-opened",additions:n,changedFiles:r,deletions:o}])}function Oe(e){const{merged:t}=(0,i.LF)(e,ye).pull_request
;if(t){const{created_at:t,merged_at:n}=(0,i.LF)(e,we).pull_request;return(0,_.y)(e,[{event:"pr-merged",createdAt:t,
mergedAt:n}])}const{created_at:n,closed_at:r}=(0,i.LF)(e,be).pull_request;return(0,_.y)(e,[{event:"pr-closed",
createdAt:n,closedAt:r}])}var Ce=n(4307);const Ee="refs/heads/",Ie=()=>r.Ikc({id:o.mJ,timestamp:o.bX}),xe=()=>r.Ikc({
ref:o.Qq}),Me=()=>r.Ikc({deleted:o.Jt}),Se=()=>r.Ikc({commits:r.YOg(r.L5J())}),Ne=()=>r.Ikc({head_commit:Ie()
}),Ue=()=>r.Ikc({commits:r.YOg(Ie())});function Ae(e,t){const{ref:n}=(0,i.LF)(e,xe);if(!n.startsWith(Ee))return(0,
v.s)(`push to ${(0,i.RK)(n)}, which isn't a branch`);const r=n.slice(Ee.length),{deleted:s}=(0,i.LF)(e,Me)
;if(s)return(0,v.s)(`push deleted the branch ${(0,i.RK)(r)}`);const{commits:a}=(0,i.LF)(e,Se);if(0===a.length)return(0,
v.s)("push without new commits");const c=(0,Ce.W)(e,t,r);if(c)return(0,v.s)(c);const u="all"===t.changes?(0,
i.LF)(e,Ue).commits:[(0,i.LF)(e,Ne).head_commit],d=u.map((({id:t,timestamp:n})=>({event:"change",commitSha:t,
timestamp:n??(0,y.n)(e)}))),l=u.filter((({timestamp:e})=>void 0===e)).map((({id:e})=>(0,o.Yx)(`commit ${e}`)));return(0,
_.y)(e,d,{notes:l})}const Le=()=>r.Ikc({release:r.Ikc({draft:o.Jt,prerelease:o.Jt})}),Pe=()=>r.Ikc({release:r.Ikc({
published_at:o.kB})});function ze(e){const t=(0,i.f0)(e);if("published"!==t&&"released"!==t)return je(t)
;const{release:n}=(0,i.LF)(e,Le);if(n.draft)return(0,v.s)("release of a draft isn't a deployment")
;if(n.prerelease)return(0,v.s)("release of a pre-release isn't a deployment");const r="published"===t?(0,
i.LF)(e,Pe).release.published_at:(0,y.n)(e),o=(0,i.kN)(e);return(0,_.y)(e,[{event:"deployment",commitSha:o,timestamp:r
}])}function je(e){return(0,v.s)(`release ${(0,i.RK)(e)} has no Phaset event`,[`This workflow also runs on release ${(0,
i.RK)(e)}. Set its trigger to \`types: [released]\`, or each release may count twice`])}const De=()=>r.Ikc({
review:r.Ikc({state:o.Qq})}),Te=()=>r.Ikc({review:r.Ikc({body:r.mee(o.Qq)})}),qe=()=>r.Ikc({pull_request:r.Ikc({
created_at:o.kB}),review:r.Ikc({submitted_at:o.kB})});function Re(e,t){const n=(0,i.f0)(e);if("submitted"!==n)return(0,
i.pe)(e,n);const{state:r}=(0,i.LF)(e,De).review;switch(r.toLowerCase()){case"approved":return Be(e,t,"review-approved")
;case"changes_requested":return Be(e,t,"review-changes");case"commented":return Fe(e,t);default:return(0,
v.s)(`pull_request_review of state ${(0,i.RK)(r)} has no Phaset event`)}}function Be(e,t,n){const r=l(e,t)
;if(r)return(0,v.s)(r);const{pull_request:o,review:s}=(0,i.LF)(e,qe);return(0,_.y)(e,[{event:n,createdAt:o.created_at,
submittedAt:s.submitted_at}])}function Fe(e,t){const{body:n}=(0,i.LF)(e,Te).review;if(null===n||""===n.trim())return(0,
v.s)("pull_request_review without a body: its comments are events of their own");const r=l(e,t);return r?(0,v.s)(r):(0,
_.y)(e,[{event:"comment"}])}
const Ge=["push","workflow_dispatch","repository_dispatch","schedule","workflow_run"],He=()=>r.Ikc({workflow_run:r.Ikc({
conclusion:r.mee(o.Qq)})}),Ze=()=>r.Ikc({workflow_run:r.Ikc({event:o.Qq})}),Je=()=>r.Ikc({repository:r.Ikc({
full_name:o.Qq}),workflow_run:r.Ikc({head_repository:r.mee(r.Ikc({full_name:o.Qq}))})}),Ke=()=>r.Ikc({
workflow_run:r.Ikc({head_branch:r.mee(o.Qq)})}),Ye=()=>r.Ikc({workflow_run:r.Ikc({head_sha:o.mJ,updated_at:o.kB})})
;function We(e,t){const n=(0,i.f0)(e);if("completed"!==n)return(0,i.pe)(e,n);const{conclusion:r}=(0,
i.LF)(e,He).workflow_run;if("success"!==r)return(0,v.s)(`workflow_run concluded ${(0,
i.RK)(r??"without a result")}: not a success`);const o=Qe(e,t);if(o)return(0,v.s)(o);const{head_sha:s,updated_at:a}=(0,
i.LF)(e,Ye).workflow_run;return(0,_.y)(e,[{event:"deployment",commitSha:s,timestamp:a}])}function Qe(e,t){
const{event:n}=(0,i.LF)(e,Ze).workflow_run,r="release"===n;if(!r&&!Ge.includes(n))return`workflow_run started by ${(0,
i.RK)(n)} may have deployed another commit`;const{repository:o,workflow_run:s}=(0,
i.LF)(e,Je),a=s.head_repository?.full_name.toLowerCase();if(a!==o.full_name.toLowerCase())return`workflow_run of ${a?(0,
i.RK)(a):"a deleted fork"}, another repository`;if(r)return;const{head_branch:c}=(0,i.LF)(e,Ke).workflow_run
;return null===c?"workflow_run without a head branch":(0,Ce.W)(e,t,c)}function Ve(e,t){return(0,_e.i)((()=>Xe(e,t)))}
function Xe(e,t){switch(e.name){case"push":return Ae(e,t);case"pull_request":case"pull_request_target":return ke(e,t)
;case"pull_request_review":return Re(e,t);case"pull_request_review_comment":case"issue_comment":return g(e,t)
;case"deployment":return I(e,t);case"deployment_status":return E(e,t);case"release":return ze(e);case"workflow_run":
return We(e,t);case"issues":return ee(e,t);case"repository_dispatch":return z(e);default:return(0,v.s)(`${(0,
i.RK)(e.name)} has no Phaset event`)}}})),7401:(((e,t,n)=>{function r(e,t=[]){return{kind:"nothing",
reason:e,warnings:t}}n.d(t,{s:()=>r})})),886:(((e,t,n)=>{n.d(t,{Jt:()=>c,Qq:()=>a,U9:()=>f,Yx:()=>p,
_3:()=>h,bX:()=>l,kB:()=>d,mJ:()=>u});var r=n(4922),o=n(512),s=n(148)
;const i="a time in ISO 8601 with a zone, such as 2026-03-12T09:30:00Z, or a Unix timestamp of 10 or 13 digits",a=r.YjP({
error:"text"}),c=r.zMY({error:"true or false"
}),u=(0,o.Ku)(r.L5J(),(e=>"string"==typeof e&&/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(e)?(0,o.Uq)(e.toLowerCase()):(0,
o.Gq)("a full commit SHA of 40 or 64 hexadecimal digits: a short one would match no change"))),d=(0,o.Ku)(r.L5J(),(e=>{
const t=(0,s.E)(e)
;return"timestamp"===t.kind?(0,o.Uq)(t.timestamp):(0,o.Gq)("out-of-range"===t.kind?"a time between 2001-09-09 and 2286-11-20":i)
})),l=(0,o.Ku)(r.L5J(),(e=>{const t=(0,s.E)(e);return"unreadable"===t.kind?(0,o.Gq)(i):(0,
o.Uq)("timestamp"===t.kind?t.timestamp:void 0)}));function p(e){
return`The time of ${e} is outside 2001 to 2286 or has an impossible zone: the time of this run is sent instead`}
const f=(0,o.Ku)(r.L5J(),(e=>{const t="string"==typeof e&&/^\d+$/.test(e)?Number(e):e
;return"number"==typeof t&&Number.isSafeInteger(t)&&t>=0?(0,o.Uq)(t):(0,o.Gq)("a whole number, 0 or more")})),h=(0,
o.Ku)(r.L5J(),(e=>"string"==typeof e&&""!==e.trim()?(0,o.Uq)(e):Number.isSafeInteger(e)?(0,o.Uq)(String(e)):(0,
o.Gq)("an ID, as text or a whole number")))})),8864:(((e,t,n)=>{n.d(t,{i:()=>s,t:()=>o})
;class r extends Error{problems;constructor(e){super(e.join("\n")),this.problems=e}}function o(e){throw new r(e)}
function s(e){try{return e()}catch(e){if(e instanceof r)return{kind:"invalid",problems:e.problems};throw e}}})),
8436:(((e,t,n)=>{n.d(t,{Ld:()=>l,Pf:()=>d,mr:()=>f})
;var r=n(4922),o=n(7541),s=n(2371),i=n(1844),a=n(886),c=n(5161);const u={commitSha:a.mJ,timestamp:a.kB,id:a._3,
createdAt:a.kB,resolvedAt:a.kB,submittedAt:a.kB,closedAt:a.kB,mergedAt:a.kB,additions:a.U9,changedFiles:a.U9,
deletions:a.U9};function d(e){const t=(0,i.w)().def.options.find((({shape:t})=>t.event.def.values[0]===e))
;return Object.entries(t?.shape??{}).filter((([e])=>"event"!==e)).map((([e,t])=>({field:e,required:!(t instanceof r.Xz9)
})))}function l(e,t,{where:n,now:r}){const o=[],s={};for(const{field:i,required:a}of d(e)){const e=t[i]??(a?{path:n+i,
value:void 0}:null);if(null===e)continue;const u=p(i,e.value,r);u.success?s[i]=u.data:o.push(...(0,
c.GW)(u.error,e.path))}return o.length>0?{kind:"invalid",problems:o}:{kind:"made",event:(0,i.w)().parse({event:e,...s})}
}function p(e,t,n){const r="now"===t&&u[e]===a.kB;return u[e].safeParse(r?n:t,{reportInput:!0})}function f(e,t,n){
const r=[...new Set(e.flatMap((e=>d(e).map((({field:e})=>e)))))],i=`${n}${(0,
o.hD)(t)} isn't a field of ${e.join(" or ")}`
;return 0===r.length?`${i}, which has no fields; remove it`:`${i}; use one of ${r.join(", ")}${(0,s.Z)(t,r)}`}})),
9890:(((e,t,n)=>{function r({at:e}){return String(e)}n.d(t,{n:()=>r})})),4536:(((e,t,n)=>{
function r(e,t){const n=t.toLowerCase();return e.some((e=>o(e.toLowerCase(),n)))}function o(e,t){
const[n="",...r]=e.split("*"),o=r.pop();if(void 0===o)return t===n;if(!t.startsWith(n))return!1;let s=n.length
;for(const e of r){const n=t.indexOf(e,s);if(-1===n)return!1;s=n+e.length}return t.length-o.length>=s&&t.endsWith(o)}
n.d(t,{c:()=>r})})),5161:(((e,t,n)=>{n.d(t,{GW:()=>y,LF:()=>f,RK:()=>g,f0:()=>m,kN:()=>v,pe:()=>_})
;var r=n(4922),o=n(1828),s=n(7541),i=n(7401),a=n(886),c=n(8864);const u=10,d=80,l={object:"an object",array:"a list"
},p=()=>r.Ikc({action:a.Qq});function f({name:e,payload:t},n){const r=h.get(n),o=r??n();return void 0===r&&h.set(n,o),
w(o,t,`${e}: `)}const h=new WeakMap;function m(e){return f(e,p).action}function v({sha:e}){return w(a.mJ,e,"GITHUB_SHA")
}function _({name:e},t){return(0,i.s)(`${e} ${g(t)} has no Phaset event`)}function g(e){return(0,s.ml)((0,s.ts)(e),d)}
function y(e,t){const n=e.issues.map((e=>b(e,t))),r=n.length-u
;return r<=0?n:[...n.slice(0,u),`\u2026 and ${r} more like these`]}function w(e,t,n){const r=e.safeParse(t,{
reportInput:!0});return r.success?r.data:(0,c.t)(y(r.error,n))}function b(e,t){const n=`${t}${(0,o.c)(e.path)}`
;return`${n.endsWith(": ")?`${n}the payload`:n} ${void 0===e.input?"is missing":`is ${(0,
s.hD)(e.input)}`}; expected ${("invalid_type"===e.code?l[e.expected]:void 0)??e.message}`}})),
7638:(((e,t,n)=>{n.d(t,{y:()=>b});var r=n(4922),o=n(3759),s=n(7413),i=n(886)
;const a=w(r.Whr()),c=w(r.YjP().check(o.m9(1))),u=w(i.mJ),d=w(r.Ikc({sha:u})),l=w(r.YOg(r.Ikc({name:r.YjP()
}))),p=r.Ikc({pull_request:w(r.Ikc({number:a,base:d,head:d})),label:w(r.Ikc({name:c})),issue:w(r.Ikc({number:a,labels:l,
pull_request:r.lqM(r.L5J())})),changes:w(r.Ikc({new_issue:w(r.Ikc({labels:l})),old_issue:w(r.Ikc({labels:l}))})),
deployment:w(r.Ikc({environment:c})),deployment_status:w(r.Ikc({environment:c})),release:w(r.Ikc({tag_name:c})),
workflow:w(r.Ikc({name:c})),workflow_run:w(r.Ikc({name:c})),ref:c,ref_type:c,before:u,after:u});function f(e,t){
const n=p.safeParse(e),r=n.success?h(n.data,t):void 0;return void 0!==r?r:void 0===t?{kind:"repository"}:{
kind:"deployment",sha:t,names:[]}}function h(e,t){return m(e)??v(e)??_(e,t)??y(e)}function m({pull_request:e,issue:t}){
const n=void 0!==t?.pull_request&&null!==t.pull_request,r=e?.number??(n?t?.number:void 0);if(void 0===r)return
;const o=e?.base?.sha,s=e?.head?.sha;return{kind:"pull-request",number:r,...void 0!==o&&void 0!==s?{base:o,head:s}:{}}}
function v({issue:e,label:t,changes:n}){if(void 0===e?.labels)return
;const r=n?.new_issue?.labels??n?.old_issue?.labels??[],o=[...e.labels,...r].map((e=>e.name)),i=t?.name;return{
kind:"incident",labels:void 0===i||o.includes(i)?o:[...o,i],...(0,s.O)({number:e.number})}}function _(e,t){
if(void 0===t)return;const n=e.deployment_status?.environment??e.deployment?.environment;if(void 0!==n)return{
kind:"deployment",sha:t,names:[n],environment:n}
;const r=e.release?.tag_name??g(e)??e.workflow?.name??e.workflow_run?.name;return void 0===r?void 0:{kind:"deployment",
sha:t,names:[r]}}function g({ref:e,ref_type:t}){return void 0===e||"tag"===t?e:/^refs\/tags\/(.+)$/.exec(e)?.[1]}
function y({before:e,after:t}){if(void 0!==e&&void 0!==t)return{kind:"commits",before:e,after:t}}function w(e){
return r.MfU(r.lqM(e),void 0)}function b({payload:e},t,{notes:n=[],warnings:r=[]}={}){
const o=t.find((e=>"deployment"===e.event))?.commitSha,s=f(e,o);return{kind:"send",events:t.map((e=>({body:e,subject:s
}))),notes:n,warnings:r}}})),3434:(((e,t,n)=>{n.d(t,{G:()=>a,d:()=>i});var r=n(6957),o=n(7745)
;const s=["webhook-token","api-key","github-token"];function i(e){return c([...a(e),...(0,r.Yv)(e.headers??"")])}
function a(e){return c(s.flatMap((t=>(0,o.u)(e[t]??""))))}function c(e){return[...new Set(e)].filter((e=>""!==e))}})),
2889:(((e,t,n)=>{n.d(t,{r:()=>O})
;var r=n(4922),o=n(3759),s=n(512),i=n(9840),a=n(5010),c=n(7541),u=n(2371),d=n(1844)
;const l=["auto","none"],p=[...l,...d.M];var f=n(6957),h=n(7745)
;const m=e=>r.k5n(e,`one of ${e.join(", ")}`),v=m(["auto","true","check","false"]),_=r.FsL(m(["true","false"]),r.pdi((e=>"true"===e))),g=r.FsL(r.FsL(r.YjP(),r.pdi((e=>e||"success"))),m(["success","failure","cancelled","skipped"])),y=r.FsL(r.YjP(),r.pdi(a.ry)),w=r.FsL(r.YjP(),r.pdi((e=>(0,
a._n)(e)||void 0))),b=r.FsL(r.FsL(r.YjP().check(o.Fk(/^\d{1,4}(?:\.\d+)?$/,"a number of seconds, such as 10")),r.pdi(Number)),r.aig().check(o.NC("more than 0 seconds"),o.Zm(3600,"at most 3600 seconds"))),k=e=>(0,
s.Ku)(r.YjP(),e),$=e=>t=>""===t.trim()?(0,s.Uq)(void 0):e(t),O=r.Ikc({endpoint:k($(i.Bk)),"webhook-token":k($(h.o)),
"org-id":w,"record-id":w,"working-directory":r.FsL(y,r.YOg(r.YjP()).check(o.m9(1,"directories, such as . or apps/*"))),
event:k((function(e){const t=(0,a.ry)(e),n=t.find((e=>!p.includes(e)));if(0===t.length||void 0!==n){
const e=n??"",t=`auto, none, or one or several of ${d.M.join(", ")}`;return(0,s.Gq)(`is ${(0,c.hD)(e)}; use ${t}${(0,
u.Z)(e,p)}`)}const r=l.find((e=>t.includes(e)));return void 0===r?(0,s.Uq)(t):1===t.length?(0,s.Uq)(r):(0,
s.Gq)(`is ${(0,c.hD)(t.join(", "))}; remove ${r}, or every other name`)})),"event-fields":k(a.xg),
changes:m(["head","all"]),"change-branches":y,"deployment-environments":y,"incident-labels":y,"incident-types":y,
"ignore-actors":y,"job-status":g,timeout:b,record:v,standards:v,"standards-fail-on":m(["never","failure","warning"]),
"standards-status-words":m(["auto","documented","standardlint"]),"fail-on":m(["never","config","any"]),"dry-run":_,
summary:_,replay:y,"repeat-unknown":_,headers:k(f.QG),deadline:b,"github-token":r.YjP(),shard:k($((function(e){
const[,t,n]=/^(\d{1,4})\/(\d{1,4})$/.exec(e.trim())??[],r={index:Number(t),total:Number(n)}
;return 0!==r.total&&r.index<=r.total?(0,s.Uq)({...r,index:r.index%r.total}):(0,s.Gq)(`is ${(0,
c.hD)(e)}; use a shard, such as 2/10`)}))),"run-deployment":r.FsL(r.YjP(),r.pdi((e=>"false"!==e)))})})),
5010:(((e,t,n)=>{n.d(t,{T6:()=>a,_n:()=>u,oZ:()=>i,ry:()=>s,xg:()=>d});var r=n(7541),o=n(512)
;function s(e){return e.split(/[,\n]/).map((e=>e.trim())).filter((e=>""!==e))}function i(e){
return e.split(/\r?\n/).map(((e,t)=>({number:t+1,line:e.trim()}))).filter((({line:e})=>""!==e))}function a(e){
const t=e.indexOf(":");return-1===t?{key:"",content:e}:{key:e.slice(0,t).trim(),content:e.slice(t+1).trim()}}
const c=/\s[A-Za-z][\w.-]*:\s/;function u(e){return/^(["'])(.*)\1$/.exec(e)?.[2]??e}function d(e){const t=new Map
;for(const{number:n,line:s}of i(e)){const{key:e,content:i}=a(s);if(""===e)return(0,o.Gq)(`has ${(0,
r.hD)(s)} in line ${n}; use one "key: value" pair per line`);if(c.test(i))return(0,
o.Gq)(`has several "key: value" in line ${n}; write one per line below "|"`);if(t.has(e))return(0,o.Gq)(`sets ${(0,
r.hD)(e)} twice (line ${n}); remove one of the two`);t.set(e,i)}return(0,o.Uq)(Object.fromEntries(t))}})),
6957:(((e,t,n)=>{n.d(t,{QG:()=>d,Yv:()=>l,h_:()=>p});var r=n(512),o=n(5010)
;const s=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/,i=/^[\t\x20-\x7e]*$/,a=new Set(["accept-encoding","connection","content-encoding","content-length","content-type","expect","host","keep-alive","te","trailer","transfer-encoding","upgrade","user-agent"]),c=/\s(?:[A-Za-z0-9]+(?:-[A-Za-z0-9]+)+|Authorization|Cookie):\s/i,u=/^(?:Basic|Bearer|Digest|Token|ApiKey)\s+(.*)$/i
;function d(e){const t=new Map;for(const{number:n,line:u}of(0,o.oZ)(e)){const{key:e,content:d}=(0,o.T6)(u)
;if(!s.test(e))return(0,r.Gq)(`has no "Name: value" in line ${n}; use one header per line`)
;if(a.has(e.toLowerCase()))return(0,r.Gq)(`can't set ${e} (line ${n}): the action sets it itself; remove the line`)
;if(!i.test(d))return(0,r.Gq)(`has a value that isn't printable ASCII for ${e} (line ${n}); encode it`)
;if(t.has(e.toLowerCase()))return(0,r.Gq)(`sets ${e} twice (line ${n}); remove one of the two`);if(c.test(d))return(0,
r.Gq)(`has several "Name: value" in line ${n}; write one per line below "|"`);t.set(e.toLowerCase(),d)}return(0,
r.Uq)(Object.fromEntries(t))}function l(e){return(0,o.oZ)(e).flatMap((({line:e})=>{const{content:t}=(0,o.T6)(e)
;return p(t)?[t,u.exec(t)?.[1]??""]:[]}))}function p(e){return e.length>=6}})),6041:(((e,t,n)=>{n.d(t,{
XE:()=>y,TL:()=>g,Ko:()=>_});var r=n(8414),o=n(7541),s=n(2371),i=n(2949),a=n(2889),c=n(5010);const u={"api-key":{
name:"webhook-token",unset:""},"run-record":{name:"record",unset:"auto"},"run-standards":{name:"standards",unset:"auto"
},"run-deployment":{name:"event",unset:"auto"}},d=Object.keys(u);function l(e,t){
const n=d.filter((t=>""!==(e[t]??""))).map((n=>p(n,e,t))),r=n.flatMap((e=>"taken"===e.kind?e:[])),o=Object.fromEntries(r.map((({name:e,text:t})=>[e,t])))
;return{renamed:{...e,...h(e),...o},namedBy:new Map(r.map((({name:e,vendorName:t})=>[e,t]))),
problems:n.map((({problem:e})=>e))}}function p(e,t,n){
const s=t[e]??"",{name:i,unset:a}=u[e],c="run-deployment"===e?v.get(s):s,d=e=>({kind:"refused",problem:(0,r.oi)(e)})
;if(void 0===c)return d(`${e} is ${(0,o.hD)(n(s))}; use true or false`)
;if(t[i]!==a)return d(`${e} and ${i} are both set; remove ${e}`)
;const l=`${e} is an input of phasetdev/phaset-action${f(e,t)}`;return{kind:"taken",vendorName:e,name:i,text:c,
problem:(0,r.oi)(l,"notice")}}function f(e,t){
return"run-deployment"!==e?`; rename it to ${u[e].name}`:"false"===t[e]?m:`; replace it with ${["event: deployment",...Object.keys(h(t)).filter((e=>""===(t[`run-${e}`]??""))).map((e=>`${e}: true`))].join(", ")}`
}function h(e){if("true"!==e["run-deployment"])return{};const t=["record","standards"].filter((t=>"auto"===e[t]))
;return Object.fromEntries(t.map((e=>[e,"true"])))}
const m=". With false, this step reports no deployments, but every other event; remove it to report deployments too",v=new Map([["true","deployment"],["false","auto"]])
;function _(e){const t=new Set([...Object.keys(a.r.shape),...d]);return Object.fromEntries([...t].map((t=>[t,e(t)])))}
function g(e,t){
const{renamed:n,namedBy:o,problems:s}=l(e,t),{data:i,error:u}=a.r.safeParse(n),d=a.r.shape["fail-on"].safeParse(n["fail-on"]).data??"config",p=[...(u?.issues??[]).map((e=>{
const r=String(e.path[0]);return y(e,o.get(r)??r,n[r]??"",t)})),...w(n),...b(t((0,c._n)(n["record-id"]??""))),...s]
;return void 0===i||(0,r.JD)(p)?{failOn:d,problems:p}:{inputs:i,failOn:d,problems:p}}function y(e,t,n,i){
if("custom"===e.code)return(0,r.oi)(`${t} ${i(e.message)}`);const a=i(n),c="invalid_value"===e.code?(0,
s.Z)(a,e.values.map(String)):"";return(0,r.oi)(`${t} is ${(0,o.hD)(a)}; use ${e.message}${c}`)}function w(e){
const t=a.r.shape["event-fields"].safeParse(e["event-fields"]).data??{},n=Object.keys(t)
;if(0===n.length||"auto"!==e.event&&"none"!==e.event)return[];const s=`event-fields has ${(0,
o.hD)(n.join(", "))}, but event is ${e.event}`;return[(0,r.oi)(`${s}; set event to the events that the fields are for`)]
}function b(e){const{length:t}=[...e];if(0===t||t===i.$)return[];const n=`record-id is ${(0,
o.hD)(e)} (${t} characters), but a record ID has ${i.$}; copy it from Phaset`;return[(0,r.oi)(n,"warning")]}})),
7745:(((e,t,n)=>{n.d(t,{o:()=>i,u:()=>a});var r=n(512),o=n(2949),s=n(5010);function i(e){
const t=c(e),[n]=t;if(void 0===n)return(0,r.Gq)("is empty");if(1===t.length&&void 0===n.pairs)return(0,r.Uq)({
kind:"one",token:n.line});const o=new Map;for(const{number:e,pairs:n}of t){if(void 0===n)return(0,
r.Gq)(`has no "RECORD_ID: token" in line ${e}; use one record per line`);for(const{recordId:t,token:s}of n){
if(o.has(t))return(0,r.Gq)(`has two tokens for one record (line ${e}); remove one of the two`);o.set(t,s)}}
const s=new Map([...o].filter((([,e])=>""!==e)));return(0,r.Uq)(0===s.size?void 0:{kind:"by-record",tokens:s})}
function a(e){return c(e).flatMap((({line:e,pairs:t})=>{if(void 0===t)return[e,/:\s+(.*)$/.exec(e)?.[1]??""]
;const n=t.map((({token:e})=>e)).filter((e=>""!==e));return 0===n.length?[]:[e,...n]}))}function c(e){const t=(0,
s.oZ)(e);return t.map((({number:e,line:n})=>{const r=p(n),s=1===t.length&&u.test(n)&&r?.[0]?.recordId.length!==o.$
;return void 0===r||s?{number:e,line:n}:{number:e,line:n,pairs:r}}))}
const u=/^[^\s:]+:\S/,d=/^(["']?)([A-Za-z0-9_-]+)\1:(.*)$/,l=new RegExp(`^(["']?)[A-Za-z0-9_-]{${o.$}}\\1:$`)
;function p(e){const t=[];let n;for(const r of e.split(/\s+/)){if(""===n?.token&&!l.test(r)){n.token=(0,s._n)(r)
;continue}const[,,e,o=""]=d.exec(r)??[];if(void 0===e)return;n={recordId:e,token:(0,s._n)(o)},t.push(n)}return t}})),
8055:(((e,t,n)=>{n.d(t,{h:()=>o,k:()=>s});const r=()=>n.e(752).then(n.t.bind(n,6752,19))
;async function o(e,t){return void 0===t?.dispatcher?globalThis.fetch(e,t):(await r()).fetch(e,t)}class s{#e;#t
;constructor(e){this.#e=e}dispatch(e,t){return this.#n().then((n=>n.dispatch(e,t)),(e=>t.onError?.(e))),!0}
async close(){const e=await this.#t;await(e?.close())}async destroy(){const e=await this.#t;await(e?.destroy())}#n(){
return this.#t??=r().then((({ProxyAgent:e})=>new e(this.#e))),this.#t}}})),8919:(((e,t,n)=>{n.d(t,{h:()=>r
});const r="phaset.manifest.json"})),2844:(((e,t,n)=>{n.d(t,{$:()=>s,Q:()=>i});var r=n(3024),o=n(4922)
;const s=1048576;function i(e,t){try{const n=(0,r.statSync)(e);return!(!n.isFile()||n.size>s||a((0,
r.readFileSync)(e,"utf8"),t))}catch{return!1}}function a(e,{organizationId:t,id:n}){const r=o.Ikc({
organizationId:o.lqM(o.euz(t)),id:o.lqM(o.euz(n))});try{return r.safeParse(JSON.parse(e)).success}catch{return!1}}})),
603:(((e,t,n)=>{n.d(t,{AA:()=>a,Wn:()=>u,n:()=>i,sG:()=>s});var r=n(7067)
;const o=new Set([408,425,429,503]);function s(e,t){
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
148:(((e,t,n)=>{n.d(t,{E:()=>u})
;const r=1e12,o=9999999999999,s=/^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})$/,i=/[+-]\d{2}:?\d{2}$/,a=/^(\d{4})-(\d{2})-(\d{2})$/,c=/^(?:\d{10}|\d{13})$/
;function u(e){if("string"!=typeof e&&"number"!=typeof e)return{kind:"unreadable"};const t=d(String(e).trim())
;return void 0===t?{kind:(n=String(e).trim(),void 0!==d(n.replace(i,"Z"))?"impossible-zone":"unreadable")}:t<r||t>o?{
kind:"out-of-range"}:{kind:"timestamp",timestamp:String(t)};var n}function d(e){
if(c.test(e))return Number(e)*(10===e.length?1e3:1);const t=s.exec(e)??a.exec(e)
;if(null===t||!l(Number(t[1]),Number(t[2]),Number(t[3])))return;const n=Date.parse(e.replace(" ","T").replace(",","."))
;return Number.isNaN(n)?void 0:n}function l(e,t,n){const r=new Date(Date.UTC(e,t-1,n))
;return r.getUTCMonth()===t-1&&r.getUTCDate()===n}})),7457:(((e,t,n)=>{n.d(t,{Z:()=>o,c:()=>s})
;var r=n(7413);const o=1e3;async function s(e,{send:t,pacer:n,budget:o,timeout:s,repeatUnknown:c,watch:d},l=()=>{}){
const p=[],f=i(e,c),h=async()=>{l("unknown");const r=await t(e,{timeout:Math.min(s,o.remaining()),
isRepeatable:f.isRepeatable});return p.push(r),d(e,r),l(u(p)),n.settle(f,r),r.outcome},m=await o.spend((async()=>{
for(;;){const e=await n.admit(f);if(void 0!==e)return e;if(!a(await h(),f))return}})),v=u(p),_=p.at(-1);return{
outcome:v,attempts:p.length,...(0,r.O)({last:_,givenUp:m})}}function i(e,t){const{orgId:n,recordId:r}=e.credentials
;return{record:JSON.stringify([n,r]),isRepeatable:t||c(e),attempts:0,notBefore:0}}function a(e,{isRepeatable:t}){
return"not-arrived"===e||"unknown"===e&&t}function c({target:e,body:t}){if("event"!==e)return!0;const n=t?.event
;return"incident-opened"===n||"incident-resolved"===n}function u(e){const t=e.at(-1)?.outcome??"not-arrived"
;return"not-arrived"!==t?t:e.some((({outcome:e})=>"unknown"===e))?"unknown":"not-arrived"}})),
9840:(((e,t,n)=>{n.d(t,{Bk:()=>u,PG:()=>d,Zq:()=>p});var r=n(3136),o=n(512)
;const s="use the address of the Phaset API, such as https://phaset.example.com/api",i=/^(?:[\p{L}\p{M}\p{Nd}._-]+|\[[\da-f:.]+\])$/u,a='a host name with other characters than letters, digits, ".", "-" and "_"',c=/\s|\\|^\/|^https?:(?!\/\/[^/])/i
;function u(e){if(c.test(e))return(0,o.Gq)(`is not a URL; ${s}`)
;const t=/^[a-z][a-z0-9+.-]*:\/\//i.test(e)?e:`https://${e}`;if(!URL.canParse(t))return(0,o.Gq)(`is not a URL; ${s}`)
;const n=new URL(t),r=l(n);if(void 0!==r)return(0,o.Gq)(r)
;const i=n.pathname.replace(/\/+$/,"").replace(/\/+integration$/,"").replace(/\/+$/,"");return(0,o.Uq)({
origin:new URL(n.origin),prefix:i,inTheClear:"http:"===n.protocol&&(a=n.hostname,
!("localhost"===a||"[::1]"===a||/^127\.\d+\.\d+\.\d+$/.test(a)))});var a}function d({origin:e}){
return`${e.hostname}:${e.port||("https:"===e.protocol?443:80)}`}function l(e){
return"https:"!==e.protocol&&"http:"!==e.protocol?`has the scheme ${e.protocol.slice(0,-1)}; use https or http`:""!==e.username||""!==e.password?"contains a user name or password; put a gateway's credentials into the input headers":i.test((0,
r.domainToUnicode)(e.hostname))?""!==e.search||""!==e.hash?`has a "?" or "#" part; ${s}`:/\/integration\/(?:event|record|standards|baselines)(?:\/|$)/.test(e.pathname)?`continues after /integration; ${s}, and put the IDs and the token into their own inputs`:void 0:`has ${a}; ${s}`
}function p({prefix:e},t,{orgId:n,recordId:r,token:o}){
return`${e}/integration/${("string"==typeof t?[t,n,r,o]:["baselines",n,t.baselineId,r,o]).map(f).join("/")}`}
function f(e){const t=encodeURIComponent(e.toWellFormed());return/^\.{1,2}$/.test(t)?t.replaceAll(".","%2E"):t}})),
1926:(((e,t,n)=>{n.d(t,{bA:()=>i,s9:()=>s,xv:()=>o});var r=n(3024);const o=1;function s(e){const t=a(e,(0,
r.openSync)(e,"wx",384),0);try{t.append({version:o})}catch(n){throw t.close(),(0,r.rmSync)(e,{force:!0}),n}return t}
function i(e){const t=(0,r.readFileSync)(e).lastIndexOf("\n")+1,n=(0,r.openSync)(e,"r+");return(0,r.ftruncateSync)(n,t),
a(e,n,t)}function a(e,t,n){let s=n;return{append:(...e)=>{try{s+=u(t,c(e),s)}catch(e){throw(0,r.ftruncateSync)(t,s),e}},
replace:n=>{const s=c([{version:o},...n]);try{d(e,s)}catch{(0,r.ftruncateSync)(t,u(t,s,0))}},close:()=>(0,
r.closeSync)(t)}}function c(e){return e.map((e=>`${JSON.stringify(e)}\n`)).join("")}function u(e,t,n){
const o=Buffer.from(t);for(let t=0;t<o.length;)t+=(0,r.writeSync)(e,o,t,o.length-t,n+t);return o.length}function d(e,t){
const n=`${e}.next`;try{(0,r.writeFileSync)(n,t,{mode:384}),(0,r.renameSync)(n,e)}catch(e){throw(0,r.rmSync)(n,{force:!0
}),e}}})),613:(((e,t,n)=>{function r(e,t){if(void 0===e)return
;if(/^\s*\d+\s*$/.test(e))return 1e3*Number(e);const n=/[a-z]/i.test(e)?Date.parse(e):Number.NaN
;return Number.isNaN(n)?void 0:Math.max(0,n-t)}function o(e,t){
return s(e["ratelimit-remaining"],e["ratelimit-reset"],0)??s(e["x-ratelimit-remaining"],e["x-ratelimit-reset"],t)}
function s(e,t,n){const[r,o]=[i(e),i(t)];if(void 0!==r&&void 0!==o)return{remaining:r,resetIn:Math.max(0,1e3*o-n)}}
function i(e){return"string"==typeof e&&/^\s*\d+(?:\.\d+)?\s*$/.test(e)?Number(e):void 0}n.d(t,{Km:()=>o,mu:()=>r,
qz:()=>c});const a=1500;function c(){let e=Number.POSITIVE_INFINITY,t=0;return{learn:({quota:n},r)=>{
if(void 0===n)return;const o=r+n.resetIn;e=r<t&&o<t+a?Math.min(e,n.remaining):n.remaining,t=o},
remaining:n=>n<t?e:Number.POSITIVE_INFINITY,resetAt:()=>t}}})),5472:(((e,t,n)=>{n.d(t,{e:()=>a})
;var r=n(3024),o=n(4409),s=n(7413),i=n(1926);function a(e){let t;const n=e=>{try{return e()}catch(e){return void(t??=(0,
o.$)(e))}},a=n((()=>(0,i.s9)(e)));if(void 0===a)return{add:()=>()=>{},failure:()=>t,close:()=>(0,s.O)({failure:t})}
;const c=new Map;let u=0;return{add:(e,t="not-arrived")=>{u+=1;const r={id:u,outcome:t,...e};return n((()=>(a.append(r),
!0)))?(c.set(r.id,r),e=>{"delivered"===e||"assigned"===e?c.delete(r.id):c.set(r.id,{...r,outcome:e}),n((()=>a.append({
id:r.id,outcome:e})))}):()=>{}},path:e,failure:()=>t,close:()=>(n((()=>{c.size>0&&a.replace([...c.values()]),a.close(),
0===c.size&&(0,r.rmSync)(e,{force:!0})})),{...(0,s.O)({failure:t}),...c.size>0&&{path:e}})}}})),
7508:(((e,t,n)=>{n.d(t,{C:()=>d,j:()=>l});var r=n(8414),o=n(4922);function s({name:e,payload:t},n){
if("dependabot[bot]"===n)return!0;const{data:r}=c().safeParse(t);if(!0===r?.repository?.fork)return!0
;if(void 0===r?.pull_request||!i.has(e))return!1;const{head:o,base:s}=r.pull_request
;return null==o.repo||o.repo.id!==s.repo.id}
const i=new Set(["pull_request","pull_request_review","pull_request_review_comment"]),a=()=>o.Ikc({id:o.aig()
}),c=()=>o.Ikc({repository:o.lqM(o.Ikc({fork:o.lqM(o.zMY())})),pull_request:o.lqM(o.Ikc({head:o.Ikc({repo:o.cl6(a())}),
base:o.Ikc({repo:a()})}))});var u=n(6957);function d({endpoint:e,"webhook-token":t,headers:n,"dry-run":o},i,a){
if(void 0!==e&&void 0!==t){const o=Object.keys(n).filter((e=>""===n[e])),s=Object.keys(n).filter((e=>""!==n[e]&&!(0,
u.h_)(n[e]??"")));return{connection:{kind:"open",endpoint:e,tokens:t},problems:[...e.inTheClear?[(0,
r.oi)(h,"warning")]:[],...o.map((e=>_(`headers: ${e}`,"secret","value"))),...s.map((e=>(0,
r.oi)(`headers: ${e} ${m}`,"warning")))]}}return s(a,i.actor)?{connection:{kind:"without-secrets"},problems:[(0,
r.oi)(v,"notice")]}:o?{connection:{kind:"show-only",endpoint:e??p,tokens:t??f},problems:[]}:{connection:{kind:"closed",
missing:l({endpoint:void 0!==e,token:void 0!==t},i,a)},problems:[]}}function l(e,t,n){if(s(n,t.actor))return[]
;const r=[]
;return e.endpoint||r.push(_("endpoint","variable","address")),e.token||r.push(_("webhook-token","secret","token")),r}
const p={origin:new URL("https://phaset.invalid"),prefix:"",inTheClear:!1},f={kind:"one",token:""
},h="endpoint is http:// and not on this machine, so the webhook token travels unencrypted; use an https:// address",m="has a value of fewer than 6 characters, which is too short to be masked; if it is a secret, use a longer one",v="GitHub gives no secrets to this run (a pull request from a fork, a run that Dependabot started, or a run in a fork), so nothing is sent to Phaset. Standards aren't checked, because their Baseline comes from Phaset, and standards-fail-on doesn't apply"
;function _(e,t,n){
return(0,r.oi)(`${e} is empty; set it to the ${n}, and check that the ${t} it comes from exists and has the right name`)
}})),7025:(((e,t,n)=>{n.d(t,{H:()=>c,j:()=>l});var r=n(8414),o=n(7541),s=n(6010)
;function i(e,{file:t,repositoryUrl:n}){const{id:r,organizationId:o,$schema:s,...i}=e,a=i.spec.repo??n,c=(e,n)=>[{
kind:"manifest",level:e,file:t,message:`${t} has no spec.repo${n}`}];if(void 0===a)return{
problems:c("error",", and the run does not name its repository; add it")}
;const u=void 0===i.spec.repo?c("notice",`; the record is sent with ${a}`):[];return{record:{...i,spec:{...i.spec,repo:a
}},problems:u}}const a="default";function c({component:e,events:t,eventsOnly:n},r){return l(e,{...r,events:t,...n&&d})}
const u={kind:"nothing",reason:"they belong to another shard"},d={record:u,standards:u};function l(e,t){
const n=m(e,t),r=g(e,t.standards),o={component:e,events:t.events,record:n.plan,standards:r.plan,
problems:[...h(e),...n.problems,...r.problems]};if(!p(o))return o;const{connection:i}=t,a="closed"===i.kind?i.missing:[]
;if(a.length>0)return f(o,a);const c=(0,s.G)(e);return"complete"===c.kind?{...o,credentials:c.credentials
}:f(o,c.problems)}function p({events:e,record:t,standards:n}){
return e.length>0||"upload"===t.kind||"upload"===n.kind||"check"===n.kind}function f(e,t){const{record:n,standards:r}=e
;return{...e,events:[],record:"upload"===n.kind?{kind:"failed"}:n,standards:"skipped"===r.kind?r:{kind:"failed"},
problems:[...e.problems,...t]}}function h({manifest:e,credentials:t}){return"found"!==e?.kind?[]:[{input:"org-id",
used:t.orgId,key:"organizationId",own:e.organizationId},{input:"record-id",used:t.recordId,key:"id",own:e.recordId
}].filter((({used:e,own:t})=>void 0!==e&&void 0!==t&&e!==t)).map((({input:t,used:n,key:s,own:i})=>(0,
r.oi)(`${t} is ${(0,
o.hD)(n)}, but "${s}" in ${e.file} is ${(0,o.hD)(i)}; ${(0,o.hD)(n)} is used. Remove ${t}, or correct one of the two`,"warning")))
}function m(e,t){const{record:n,repositoryUrl:r}=t,{manifest:o}=e;if("nothing"===n.kind)return y(n.reason)
;if("found"!==o?.kind)return v(e,n,t);if(void 0===o.manifest)return w(...o.problems);if("check"===n.kind)return{plan:{
kind:"checked"},problems:o.problems};const{record:s,problems:a}=i(o.manifest,{...o,repositoryUrl:r});return{
plan:void 0===s?{kind:"failed"}:{kind:"upload",record:s},problems:[...o.problems,...a]}}function v(e,t,{offersDraft:n}){
const r=n&&"upload"===t.kind&&{draft:!0
},o=r?"add it (the job summary has a draft)":"add it",s=`there is no ${e.manifest?.file}${e.isRemote?" on the default branch":""}`,i=`${s}; ${o}${_(e)}`
;if(!t.auto)return{plan:{kind:"failed",...r},problems:[k(`record: ${i}`)]};if("upload"===t.kind)return{plan:{
kind:"skipped",reason:i,...r},problems:[]}
;const a=`The manifest isn't checked: ${i}. Set record to check to make this an error`;return{...y(s),
problems:[k(a,"notice")]}}function _({directory:e,isRemote:t}){const n="."===e
;return t?n?"":", or correct working-directory":`,${n?"":" correct working-directory,"} or check the repository out before this step`
}function g({directory:e,manifest:t,isSparse:n},r){if("nothing"===r.kind)return y(r.reason);if(n){
const t=`the checkout of ${e} is sparse, so a missing file may still be in the commit; check out the whole repository`
;return r.auto?y(t):w(b(t))}if("found"!==t?.kind)return r.auto?y(`there is no ${t?.file}`):{plan:{kind:r.kind,
baselineId:a},problems:[]}
;if(t.baselineUnclear)return w(k(`${t.file} has no readable baseline.id, so the standards can't be checked; fix it`))
;const o=t.baselineId??a;return{plan:{kind:r.kind,baselineId:o},problems:[]}}function y(e){return{plan:{kind:"skipped",
reason:e},problems:[]}}function w(...e){return{plan:{kind:"failed"},problems:e}}function b(e){return{kind:"baseline",
level:"error",title:"Phaset: standards",message:`standards: ${e}`}}function k(e,t="error"){return{kind:"manifest",
level:t,title:"Phaset: manifest",message:e}}})),856:(((e,t,n)=>{n.d(t,{e:()=>d})
;var r=n(1366),o=n(7413),s=n(8414),i=n(7541);const a=10,c=4096,u=255;function d(e){
const t=e.filter((({kind:e,level:t})=>"input"===e&&"error"===t)),n=l(t.map(m))
;if(t.length<2||n.message.length>c)return p(e);const{shown:r,left:o}=p(e.filter((e=>!t.includes(e))));return{
shown:[n,...r],left:o}}function l(e){return{kind:"input",level:"error",title:"Phaset: inputs",
message:e.map((e=>e.message)).join("\n")}}function p(e){const t=s.vh.map((t=>f(e,t)));return{
shown:t.flatMap((({shown:e})=>e)).map(m),left:t.flatMap((({left:e})=>e))}}function f(e,t){
const n=e.filter((e=>e.level===t)).toSorted(((e,t)=>Number("check"===e.kind)-Number("check"===t.kind)))
;if(n.length<=a)return{shown:n,left:[]};const r=n.slice(0,a-1),o=n.slice(a-1);return{shown:[...r,h(o)],left:o}}
function h(e){const[{kind:t,level:n}={kind:"check",level:"notice"}]=e;return{kind:t,level:n,title:"Phaset",
message:`plus ${(0,r.U)(e.length,`more ${n}`)}: see the log`}}function m({message:e,title:t,file:n,...r}){return{...r,
message:(0,i.ml)((0,i.ts)(e),c).toWellFormed(),...(0,o.O)({title:t&&(0,i.ml)((0,i.ts)(t),u).toWellFormed(),file:n&&(0,
i.ts)(n)})}}})),4463:(((e,t,n)=>{n.d(t,{$:()=>v,K:()=>_});var r=n(7516);const o=65536,s=512;function i(e){
const t=e.map((e=>JSON.stringify(e)));if(l(t))return f(t);const n={};for(const{event:t}of e)n[t]=(n[t]??0)+1
;const r=JSON.stringify({truncated:!0,total:e.length,counts:n});return f([...d(t),r])}function a(e,t){
const n=e.map((e=>JSON.stringify(e)));if(l(n))return f(n);const r=t.map((e=>JSON.stringify(c(e))))
;if(l(r))return f(u(t,r));const o=JSON.stringify({truncated:!0,total:e.length});return f([...d(r),o])}function c(e){
const t={events:e.events.length,problems:e.problems.length};return{...e,events:[],problems:[],truncated:t}}
function u(e,t){const n=[...t];let r=o-p(n);for(const[t,o]of e.entries()){const e=JSON.stringify(o)
;if(r-=Buffer.byteLength(e)-Buffer.byteLength(n[t]??""),r<0)break;n[t]=e}return n}function d(e){let t=o-s
;const n=e.findIndex((e=>(t-=Buffer.byteLength(e)+1,t<0)));return e.slice(0,n)}function l(e){return p(e)<=o}
function p(e){return Buffer.byteLength(f(e))}function f(e){return`[${e.join(",")}]`}var h=n(9309)
;const m=["failed","uploaded","checked","skipped"];function v({components:e,undelivered:t}){
const{pass:n,warning:o,failure:s}=(0,r.ls)(e);return{events:i(e.flatMap(y)),record:w(e.map((({record:e})=>e.state))),
standards:w(e.map((({standards:e})=>e.state))),passes:String(n),warnings:String(o),failures:String(s),..._(t),
results:a(e.map(g),(0,r.xO)(e).map(g))}}function _(e=""){return{undelivered:e,"undelivered-name":(0,h.j)(e)}}
function g(e){return{directory:e.directory,recordId:e.recordId??"",record:e.record.state,standards:e.standards.state,
events:y(e),problems:e.problems.map((({level:e,message:t})=>({level:e,message:t})))}}function y({events:e}){
return e.filter((({delivery:e})=>"delivered"===e?.outcome)).map((({body:e})=>e))}function w(e){
return m.find((t=>e.includes(t)))??"skipped"}})),3948:(((e,t,n)=>{n.d(t,{K:()=>i,S:()=>a})
;var r=n(9584),o=n(8414)
;const s="let the user of this step write it; a container needs the user ID of the runner, or root";function i(e){try{
for(const[t,n]of Object.entries(e))r.uH(t,n);return[]}catch(e){return[c("GITHUB_OUTPUT",e,"this step has no outputs")]}}
async function a(e){try{return await r.z.addRaw(e).write(),[]}catch(e){
return String(e).includes("Unable to find environment variable")?(r.Yz(`The job summary was not written: ${String(e)}`),
[]):[c("GITHUB_STEP_SUMMARY",e,"this step has no job summary")]}}function c(e,t,n){
const r=t instanceof Error&&"code"in t?` (${t.code})`:""
;return(0,o.oi)(`${e} is a file that can't be written${r}, so ${n}; ${s}`,"warning")}})),996:(((e,t,n)=>{
n.d(t,{Bv:()=>m,CS:()=>u,DV:()=>l,FV:()=>c,aY:()=>d,p_:()=>f,tp:()=>p,zH:()=>h});var r=n(7541)
;const o=1e3,s=/[&<>`*_~[\]|\\#@!$^]|:(?=\/\/)|(?<=www)\./gi,i=/@|#(?=\d)|\bGH-(?=\d)|:(?=[\w+-]+:)/gi,a="\u2060"
;function c(e,t=o){
return(0,r.ml)((0,r.ts)(e.slice(0,t+1)),t).toWellFormed().replace(i,`$&${a}`).replace(s,(e=>`&#${e.charCodeAt(0)};`))}
function u(e){const t=(0,r.ml)(e,o).split("`");return t.length%2==0?c(e):t.map(((e,t)=>t%2==1?d(e):c(e))).join("")}
function d(e,t=o){return`<code>${c(e,t)}</code>`}function l(e,t){
const n=e.match(/`{3,}/g)??[],r="`".repeat(Math.max(3,...n.map((({length:e})=>e+1))));return`${r}${t}\n${e}\n${r}`}
function p(e,t){return[e,e.map((()=>"---")),...t].map((e=>`| ${e.join(" | ")} |`)).join("\n")}function f(e){
return e.map((e=>`- ${e.replaceAll("\n","\n  ")}`)).join("\n")}function h(e,t,n=!1){
return`<details${n?" open":""}>\n<summary>${e}</summary>\n\n${t}\n\n</details>`}function m(e){
return e.filter((e=>""!==e)).join("\n\n")}})),5504:(((e,t,n)=>{n.d(t,{A:()=>r,V:()=>o});const r={
error:"\u274c",warning:"\u26a0\ufe0f",notice:"\u2705",none:"\u2796"},o="\u2139\ufe0f"})),7348:(((e,t,n)=>{
n.d(t,{e:()=>i});var r=n(9584),o=n(7541);const s="https://github.com/phaset-action/phaset-action/issues"
;function i(e,t){const n=e instanceof Error&&e.stack?e.stack:String(e),[i="",...a]=t(n).split("\n").map(o.ts).map(o.g9)
;r.Oh("Stack of the unexpected error");for(const e of[i,...a])r.pq(`| ${e}`);r.N4(),
r.z3(`unexpected error: ${i}; report it at ${s}, with the stack in the log`,{title:"Phaset: unexpected error"})}})),
9309:(((e,t,n)=>{n.d(t,{j:()=>o});var r=n(6760);function o(e){return(0,r.basename)(e,".jsonl")}})),
3928:(((e,t,n)=>{n.d(t,{Q:()=>s});var r=n(7541),o=n(512);function s(e,t,n){
const r=i(e.GITHUB_EVENT_PATH??"",t);if("invalid"===r.kind)return r;const{GITHUB_EVENT_NAME:s="",GITHUB_SHA:a=""}=e
;return(0,o.Uq)({name:s,payload:r.value,at:n,sha:a})}function i(e,t){if(""===e)return(0,o.Uq)({});let n;try{n=t(e)
}catch{
return(0,o.Gq)(`the event's payload, ${(0,r.hD)(e)} (GITHUB_EVENT_PATH), can't be read; run the action as a step of a workflow`)
}try{return(0,o.Uq)(JSON.parse(n))}catch{return(0,o.Gq)(`the event's payload, ${(0,
r.hD)(e)} (GITHUB_EVENT_PATH), isn't JSON; check that no earlier step changes it`)}}})),2146:(((e,n,r)=>{
r.d(n,{c:()=>s,E:()=>i});const o=t("node:os");function s(e){const t=t=>e[t]??"";return{
repository:t("GITHUB_REPOSITORY"),sha:t("GITHUB_SHA"),ref:t("GITHUB_REF"),actor:t("GITHUB_ACTOR"),id:t("GITHUB_RUN_ID"),
attempt:Number(e.GITHUB_RUN_ATTEMPT??1),serverUrl:t("GITHUB_SERVER_URL"),
apiUrl:e.GITHUB_API_URL??"https://api.github.com",workspace:e.GITHUB_WORKSPACE||process.cwd(),
temporaryDirectory:e.RUNNER_TEMP||(0,o.tmpdir)()}}function i({serverUrl:e,repository:t}){
return""===e||""===t?void 0:`${e}/${t}`}})),6252:(((e,t,n)=>{n.d(t,{Bh:()=>o,n5:()=>i,z$:()=>s})
;var r=n(7413);function o(e){const t=t=>e.filter((e=>e.status===t)).length;return{passes:t("pass"),
warnings:t("warning"),failures:t("failure"),results:e.map((({name:e,message:t,path:n,status:r})=>({name:e,message:t,
path:n,status:r})))}}function s(e,t){switch(t){case"never":return[];case"failure":
return e.filter((e=>"failure"===e.status));case"warning":return e.filter((e=>"pass"!==e.status))}}function i(e){
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
2467:((e=>{e.exports=t("node:http2")})),4708:((e=>{e.exports=t("node:https")})),
7030:((e=>{e.exports=t("node:net")})),6760:((e=>{e.exports=t("node:path")})),
643:((e=>{e.exports=t("node:perf_hooks")})),1792:((e=>{e.exports=t("node:querystring")})),
7075:((e=>{e.exports=t("node:stream")})),8500:((e=>{e.exports=t("node:timers/promises")})),
1692:((e=>{e.exports=t("node:tls")})),3136:((e=>{e.exports=t("node:url")})),
7975:((e=>{e.exports=t("node:util")})),3429:((e=>{e.exports=t("node:util/types")})),
8877:((e=>{e.exports=t("node:v8")})),5919:((e=>{e.exports=t("node:worker_threads")})),
8522:((e=>{e.exports=t("node:zlib")})),857:((e=>{e.exports=t("os")})),
6928:((e=>{e.exports=t("path")})),3193:((e=>{e.exports=t("string_decoder")})),
4756:((e=>{e.exports=t("tls")})),9023:((e=>{e.exports=t("util")})),
9584:(((e,n,r)=>{r.d(n,{Yz:()=>E,N4:()=>U,z3:()=>I,V4:()=>$,pq:()=>S,_o:()=>C,lm:()=>M,uH:()=>O,Pq:()=>k,
Oh:()=>N,z:()=>w,$e:()=>x});var o=r(857);function s(e){
return null==e?"":"string"==typeof e||e instanceof String?e:JSON.stringify(e)}function i(e){
return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,
endColumn:e.endColumn}:{}}function a(e,t,n){const r=new u(e,t,n);process.stdout.write(r.toString()+o.EOL)}
function c(e,t=""){a(e,{},t)}class u{constructor(e,t,n){e||(e="missing.command"),this.command=e,this.properties=t,
this.message=n}toString(){let e="::"+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" "
;let t=!0;for(const n in this.properties)if(this.properties.hasOwnProperty(n)){const r=this.properties[n]
;r&&(t?t=!1:e+=",",e+=`${n}=${d(r)}`)}}var t
;return e+=`::${t=this.message,s(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}`,e}}function d(e){
return s(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}
const l=t("crypto");var p=r(9896);function f(e,t){const n=process.env[`GITHUB_${e}`]
;if(!n)throw new Error(`Unable to find environment variable for file command ${e}`)
;if(!p.existsSync(n))throw new Error(`Missing file at path: ${n}`);p.appendFileSync(n,`${s(t)}${o.EOL}`,{encoding:"utf8"
})}function h(e,t){const n=`ghadelimiter_${l.randomUUID()}`,r=s(t)
;if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`)
;if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`)
;return`${e}<<${n}${o.EOL}${r}${o.EOL}${n}`}r(6928),r(1018);var m=function(e,t,n,r){
return new(n||(n=Promise))((function(o,s){function i(e){try{c(r.next(e))}catch(e){s(e)}}function a(e){try{c(r.throw(e))
}catch(e){s(e)}}function c(e){var t;e.done?o(e.value):(t=e.value,t instanceof n?t:new n((function(e){e(t)}))).then(i,a)}
c((r=r.apply(e,t||[])).next())}))}
;const{access:v,appendFile:_,writeFile:g}=p.promises,y="GITHUB_STEP_SUMMARY",w=new class{constructor(){this._buffer=""}
filePath(){return m(this,void 0,void 0,(function*(){if(this._filePath)return this._filePath;const e=process.env[y]
;if(!e)throw new Error(`Unable to find environment variable for $${y}. Check if your runtime environment supports job summaries.`)
;try{yield v(e,p.constants.R_OK|p.constants.W_OK)}catch(t){
throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}
return this._filePath=e,this._filePath}))}wrap(e,t,n={}){
const r=Object.entries(n).map((([e,t])=>` ${e}="${t}"`)).join("");return t?`<${e}${r}>${t}</${e}>`:`<${e}${r}>`}
write(e){return m(this,void 0,void 0,(function*(){const t=!!(null==e?void 0:e.overwrite),n=yield this.filePath(),r=t?g:_
;return yield r(n,this._buffer,{encoding:"utf8"}),this.emptyBuffer()}))}clear(){
return m(this,void 0,void 0,(function*(){return this.emptyBuffer().write({overwrite:!0})}))}stringify(){
return this._buffer}isEmptyBuffer(){return 0===this._buffer.length}emptyBuffer(){return this._buffer="",this}
addRaw(e,t=!1){return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(o.EOL)}addCodeBlock(e,t){
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
;return this.addRaw(n).addEOL()}};var b;function k(e){a("add-mask",{},e)}function $(e,t){
const n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||""
;if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`)
;return t&&!1===t.trimWhitespace?n:n.trim()}function O(e,t){if(process.env.GITHUB_OUTPUT)return f("OUTPUT",h(e,t))
;process.stdout.write(o.EOL),a("set-output",{name:e},s(t))}function C(){return"1"===process.env.RUNNER_DEBUG}
function E(e){a("debug",{},e)}function I(e,t={}){a("error",i(t),e instanceof Error?e.toString():e)}function x(e,t={}){
a("warning",i(t),e instanceof Error?e.toString():e)}function M(e,t={}){
a("notice",i(t),e instanceof Error?e.toString():e)}function S(e){process.stdout.write(e+o.EOL)}function N(e){
c("group",e)}function U(){c("endgroup")}o.platform(),o.arch(),function(e){e[e.Success=0]="Success",
e[e.Failure=1]="Failure"}(b||(b={}))})),1018:(((e,t,n)=>{n.d(t,{Qq:()=>$})
;var r=n(8611),o=n.t(r,2),s=n(5692),i=n.t(s,2),a=n(9783)
;const c=()=>n(218),u=e=>c().httpOverHttp(e),d=e=>c().httpsOverHttp(e),l=e=>c().httpOverHttps(e),p=e=>c().httpsOverHttps(e)
;var f,h,m,v=n(8055),_=function(e,t,n,r){return new(n||(n=Promise))((function(o,s){function i(e){try{c(r.next(e))
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
e[e.GatewayTimeout=504]="GatewayTimeout"}(f||(f={})),function(e){e.Accept="accept",e.ContentType="content-type"
}(h||(h={})),function(e){e.ApplicationJson="application/json"}(m||(m={}))
;const g=[f.MovedPermanently,f.ResourceMoved,f.SeeOther,f.TemporaryRedirect,f.PermanentRedirect],y=[f.BadGateway,f.ServiceUnavailable,f.GatewayTimeout],w=["OPTIONS","GET","DELETE","HEAD"]
;class b extends Error{constructor(e,t){super(e),this.name="HttpClientError",this.statusCode=t,
Object.setPrototypeOf(this,b.prototype)}}class k{constructor(e){this.message=e}readBody(){
return _(this,void 0,void 0,(function*(){return new Promise((e=>_(this,void 0,void 0,(function*(){let t=Buffer.alloc(0)
;this.message.on("data",(e=>{t=Buffer.concat([t,e])})),this.message.on("end",(()=>{e(t.toString())}))}))))}))}
readBodyBuffer(){return _(this,void 0,void 0,(function*(){return new Promise((e=>_(this,void 0,void 0,(function*(){
const t=[];this.message.on("data",(e=>{t.push(e)})),this.message.on("end",(()=>{e(Buffer.concat(t))}))}))))}))}}class ${
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
t[h.Accept]=this._getExistingOrDefaultHeader(t,h.Accept,m.ApplicationJson);const n=yield this.get(e,t)
;return this._processResponse(n,this.requestOptions)}))}postJson(e,t){
return _(this,arguments,void 0,(function*(e,t,n={}){const r=JSON.stringify(t,null,2)
;n[h.Accept]=this._getExistingOrDefaultHeader(n,h.Accept,m.ApplicationJson),
n[h.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,m.ApplicationJson);const o=yield this.post(e,r,n)
;return this._processResponse(o,this.requestOptions)}))}putJson(e,t){
return _(this,arguments,void 0,(function*(e,t,n={}){const r=JSON.stringify(t,null,2)
;n[h.Accept]=this._getExistingOrDefaultHeader(n,h.Accept,m.ApplicationJson),
n[h.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,m.ApplicationJson);const o=yield this.put(e,r,n)
;return this._processResponse(o,this.requestOptions)}))}patchJson(e,t){
return _(this,arguments,void 0,(function*(e,t,n={}){const r=JSON.stringify(t,null,2)
;n[h.Accept]=this._getExistingOrDefaultHeader(n,h.Accept,m.ApplicationJson),
n[h.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,m.ApplicationJson);const o=yield this.patch(e,r,n)
;return this._processResponse(o,this.requestOptions)}))}request(e,t,n,r){return _(this,void 0,void 0,(function*(){
if(this._disposed)throw new Error("Client has already been disposed.");const o=new URL(t)
;let s=this._prepareRequest(e,o,r);const i=this._allowRetries&&w.includes(e)?this._maxRetries+1:1;let a,c=0;do{
if(a=yield this.requestRaw(s,n),a&&a.message&&a.message.statusCode===f.Unauthorized){let e
;for(const t of this.handlers)if(t.canHandleAuthentication(a)){e=t;break}return e?e.handleAuthentication(this,s,n):a}
let t=this._maxRedirects;for(;a.message.statusCode&&g.includes(a.message.statusCode)&&this._allowRedirects&&t>0;){
const i=a.message.headers.location;if(!i)break;const c=new URL(i)
;if("https:"===o.protocol&&o.protocol!==c.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.")
;if(yield a.readBody(),c.hostname!==o.hostname)for(const e in r)"authorization"===e.toLowerCase()&&delete r[e]
;s=this._prepareRequest(e,c,r),a=yield this.requestRaw(s,n),t--}
if(!a.message.statusCode||!y.includes(a.message.statusCode))return a;c+=1,c<i&&(yield a.readBody(),
yield this._performExponentialBackoff(c))}while(c<i);return a}))}dispose(){this._agent&&this._agent.destroy(),
this._disposed=!0}requestRaw(e,t){return _(this,void 0,void 0,(function*(){return new Promise(((n,r)=>{
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
return _(this,void 0,void 0,(function*(){e=Math.min(10,e);const t=5*Math.pow(2,e)
;return new Promise((e=>setTimeout((()=>e()),t)))}))}_processResponse(e,t){return _(this,void 0,void 0,(function*(){
return new Promise(((n,r)=>_(this,void 0,void 0,(function*(){const o=e.message.statusCode||0,s={statusCode:o,
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
return this._decodedPassword}}})),370:(((e,t,n)=>{n.d(t,{A:()=>s});class r{value;next;constructor(e){
this.value=e}}class o{#r;#o;#s;constructor(){this.clear()}enqueue(e){const t=new r(e);this.#r?(this.#o.next=t,
this.#o=t):(this.#r=t,this.#o=t),this.#s++}dequeue(){const e=this.#r;if(e)return this.#r=this.#r.next,this.#s--,
this.#r||(this.#o=void 0),e.value}peek(){if(this.#r)return this.#r.value}clear(){this.#r=void 0,this.#o=void 0,this.#s=0
}get size(){return this.#s}*[Symbol.iterator](){let e=this.#r;for(;e;)yield e.value,e=e.next}*drain(){
for(;this.#r;)yield this.dequeue()}}function s(e){let t=!1
;if("object"==typeof e&&({concurrency:e,rejectOnClear:t=!1}=e),
i(e),"boolean"!=typeof t)throw new TypeError("Expected `rejectOnClear` to be a boolean");const n=new o;let r=0
;const s=()=>{r<e&&n.size>0&&(r++,n.dequeue().run())},a=async(e,t,n)=>{const o=(async()=>e(...n))();t(o);try{await o
}catch{}r--,s()},c=(t,o,i,c)=>{const u={reject:i};new Promise((e=>{u.run=e,n.enqueue(u)})).then(a.bind(void 0,t,o,c)),
r<e&&s()},u=(e,...t)=>new Promise(((n,r)=>{c(e,n,r,t)}));return Object.defineProperties(u,{activeCount:{get:()=>r},
pendingCount:{get:()=>n.size},clearQueue:{value(){if(!t)return void n.clear();const e=AbortSignal.abort().reason
;for(;n.size>0;)n.dequeue().reject(e)}},concurrency:{get:()=>e,set(t){i(t),e=t,queueMicrotask((()=>{
for(;r<e&&n.size>0;)s()}))}},map:{async value(e,t){const n=[];try{Array.from(e,((e,r)=>{const o=u(t,e,r)
;return n.push(o),o}))}catch(e){for(const e of n)e.catch((()=>{}));throw e}return Promise.all(n)}}}),u}function i(e){
if(!Number.isInteger(e)&&e!==Number.POSITIVE_INFINITY||!(e>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")
}})),3759:(((e,t,n)=>{n.d(t,{Eb:()=>g,F7:()=>c,FO:()=>b,Fk:()=>w,G8:()=>p,LK:()=>u,NC:()=>v,Rl:()=>a,
UI:()=>_,Zm:()=>f,_L:()=>d,em:()=>l,fU:()=>k,m9:()=>y,mI:()=>O,q0:()=>$,qm:()=>m});var r=n(4890),o=n(9396),s=n(4723)
;function i(e){return e.checks&&(e.checks=[...e.checks]),e}function a(e,t){return new e(i({type:"string",...s.A2(t)}))}
function c(e,t){return new e(i({type:"number",checks:[],...s.A2(t)}))}function u(e,t){return new e({type:"number",
check:"number_format",abort:!1,format:"safeint",...s.A2(t)})}function d(e,t){return new e({type:"boolean",...s.A2(t)})}
function l(e){return new e({type:"unknown"})}function p(e,t){return new e({type:"never",...s.A2(t)})}function f(e,t){
return new r.sm({check:"less_than",...s.A2(t),value:e,inclusive:!0})}function h(e,t){return new r.J_({
check:"greater_than",...s.A2(t),value:e,inclusive:!1})}function m(e,t){return new r.J_({check:"greater_than",...s.A2(t),
value:e,inclusive:!0})}function v(e){return h(0,e)}function _(e){return m(0,e)}function g(e,t){return new r.Yk({
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
return"bigint"==typeof t?t.toString():t}n.d(t,{A2:()=>_,Gv:()=>p,MO:()=>d,NM:()=>g,O7:()=>x,PO:()=>i,QH:()=>w,Qd:()=>f,
Rc:()=>M,SS:()=>B,Vy:()=>u,X:()=>q,cl:()=>a,d3:()=>C,gx:()=>l,hi:()=>O,iR:()=>E,jD:()=>A,k8:()=>o,lQ:()=>k,o8:()=>v,
ol:()=>N,p6:()=>c,qQ:()=>h,qh:()=>U,rL:()=>b,sD:()=>m,sn:()=>S,v5:()=>T,w5:()=>r,zH:()=>y});class s{constructor(e){
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
function v(e,t,n){const r=new e._zod.constr(t??e._zod.def);return t&&!n?.parent||(r._zod.parent=e),r}function _(e){
const t=e;if(!t)return{};if("string"==typeof t)return{error:()=>t};if(void 0!==t?.message){
if(void 0!==t?.error)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}
return delete t.message,"string"==typeof t.error?{...t,error:()=>t.error}:t}function g(e){
return Object.keys(e).filter((t=>void 0!==e[t]._zod.optin&&"optional"===e[t]._zod.optout))}const y=(()=>({
safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}))()
;function w(e,t=0){if(!0===e.aborted)return!0;for(let n=t;n<e.issues.length;n++)if(!0!==e.issues[n]?.continue)return!0
;return!1}function b(e,t=0){if(!0===e.aborted)return!0
;for(let n=t;n<e.issues.length;n++)if(!1===e.issues[n]?.continue)return!0;return!1}function k(e,t){return t.map((t=>{
var n;return(n=t).path??(n.path=[]),t.path.unshift(e),t}))}function $(e){return"string"==typeof e?e:e?.message}
function O(e){const t=[];for(const n of e??[]){const e=n._zod.def;if(!/_(length|size)$|_equals$/.test(e.check))break
;const r=e.maximum??e.length??e.size;r>=0&&t.push([r,n])}return t}function C(e,t,n){var r
;for(let o=t;o<e.length;o++)(r=e[o]).schema??(r.schema=n)}function E(e,t,n){var r;const o=e.inst?._zod?.traits
;o?.has("$ZodType")&&(o.has("$ZodCheck")?(r=e).schema??(r.schema=e.inst):e.schema=e.inst)
;const s=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,i=e.message?e.message:$(e.inst?._zod.def?.error?.(e))??$(s?.(e))??$(t?.error?.(e))??$(n.customError?.(e))??$(n.localeError?.(e))??"Invalid input",a={}
;for(const t of Object.keys(e))"inst"!==t&&"schema"!==t&&"continue"!==t&&"input"!==t&&"__proto__"!==t&&(a[t]=e[t])
;return a.path??(a.path=[]),a.message=i,t?.reportInput&&(a.input=e.input),a}const I=/[\uD800-\uDBFF]/;function x(e){
const t=e.length;if(!I.test(e))return t;let n=t
;for(let r=0;r<t-1;r++)55296==(64512&e.charCodeAt(r))&&56320==(64512&e.charCodeAt(r+1))&&(n--,r++);return n}
function M(e){return Array.isArray(e)?"array":"string"==typeof e?"string":"unknown"}function S(...e){const[t,n,r]=e
;return"string"==typeof t?{message:t,code:"custom",input:n,inst:r}:{...t}}function N(e,t){for(const n in t){
const r=Object.getOwnPropertyDescriptor(t,n);r.get?Object.defineProperty(e,n,{...r,enumerable:!1}):L(e,n,r.value)}}
function U(e,t,n,r=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:r,value:n}),n}
function A(e,t,n){return U(e,t,n,!1)}function L(e,t,n){Object.defineProperty(e,t,{configurable:!0,get(){
return null==this?n:U(this,t,n.bind(this))},set(e){U(this,t,e)}})}function P(e,t){const n=Object.getPrototypeOf(e)
;return t in n?void 0:n}let z,j=!1;const D={configurable:!0,get(){j=!0}};function T(e,t,n){
const r=Object.getPrototypeOf(e._zod);t in r&&z!==e._zod?z=void 0:(z=e._zod,Object.defineProperty(r,t,{configurable:!0,
get(){Object.defineProperty(this,t,D);const e=j;j=!1;try{const r=n(this)
;return j?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:r}),j=j||e,r}catch(n){
throw delete this[t],j=j||e,n}},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:e})}}))}
function q(e,t,n,r){const o=P(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){const e={configurable:!0,
writable:!0,enumerable:r,value:void 0};return Object.defineProperty(this,t,e),e.value=n(this),
Object.defineProperty(this,t,e),e.value},set(e){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:r,
value:e})}})}const R="~constantCatch";function B(e){const t=()=>e;return t[R]=!0,t}})),4922:(((e,t,n)=>{
n.d(t,{Xz9:()=>Me,YOg:()=>pe,zMY:()=>ie,MfU:()=>Pe,IeY:()=>Te,gMt:()=>we,k5n:()=>Oe,Whr:()=>oe,euz:()=>Ee,_H3:()=>ve,
mee:()=>Ue,cl6:()=>Ae,aig:()=>ne,Ikc:()=>he,lqM:()=>Se,FsL:()=>je,g1P:()=>ke,YPB:()=>qe,rej:()=>me,YjP:()=>ee,
pdi:()=>xe,KCZ:()=>ge,L5J:()=>ce});var r=n(8532),o=n(4890)
;const s=/^[\s\S]{0,}$/,i=/^-?\d+(?:\.\d+)?$/,a=/^(?:true|false)$/i;var c=n(4723);const u={major:4,minor:6,patch:7
},d=r.xI("$ZodType",((e,t)=>{var n;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=u
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
expected:"boolean",code:"invalid_type",input:o,inst:e}),n}})),_=r.xI("$ZodUnknown",((e,t)=>{d.init(e,t),
e._zod.parse=e=>e})),g=r.xI("$ZodNever",((e,t)=>{d.init(e,t),e._zod.parse=(t,n)=>(t.issues.push({expected:"never",
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
code:"invalid_type",expected:"nonoptional",input:void 0,path:[n]})}}const O=[];function C(e){
const t=Object.keys(e.shape),n=Object.getOwnPropertySymbols(e.shape),r=n.length?n:O,o=r.length?[...t,...r]:t
;for(const t of o)if(!e.shape?.[t]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`)
;const s=c.NM(e.shape);return{...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(s)}}
function E(e,t,n,r,o,s,i){const a=[],u=o.keySet,d=o.catchall._zod,l=d.def.type,p=d.optin,f=d.optout;let h=0
;for(const o in t){if(i&&n.issues.length!==h){if(c.QH(n,h))break;h=n.issues.length}if(u.has(o))continue
;if("__proto__"===o){"never"===l&&a.push(o);continue}if("never"===l){a.push(o);continue}const s=d.run({value:t[o],
issues:[]},r);s instanceof Promise?e.push(s.then((e=>$(e,n,o,t,p,f)))):$(s,n,o,t,p,f)}return a.length&&n.issues.push({
code:"unrecognized_keys",keys:a,input:t,inst:s,continue:!0}),e.length?Promise.all(e).then((()=>n)):n}
const I=r.xI("$ZodObject",((e,t)=>{d.init(e,t)
;const n=Object.getOwnPropertyDescriptor(t,"shape"),o=n?.get?n.get.raw:t.shape??{};if(o){const e=()=>{const n={...o}
;return Object.defineProperty(t,"shape",{value:n}),e.raw=n,n};e.raw=o,Object.defineProperty(t,"shape",{get:e})}
const s=c.PO((()=>C(t)));c.v5(e,"propValues",(e=>{const t=e.def.shape,n={};for(const e in t){const r=t[e]._zod
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
errors:e.map((e=>e.issues.map((e=>c.iR(e,o,r.$W())))))}),t)}const M=r.xI("$ZodUnion",((e,t)=>{d.init(e,t),
c.v5(e,"optin",(e=>e.def.options.some((e=>"defaulted"===e._zod.optin))?"defaulted":e.def.options.some((e=>void 0!==e._zod.optin))?"optional":void 0)),
c.v5(e,"optout",(e=>e.def.options.some((e=>"optional"===e._zod.optout))?"optional":void 0)),c.v5(e,"values",(e=>{
if(e.def.options.every((e=>e._zod.values)))return new Set(e.def.options.flatMap((e=>Array.from(e._zod.values))))})),
c.v5(e,"pattern",(e=>{if(e.def.options.every((e=>e._zod.pattern))){const t=e.def.options.map((e=>e._zod.pattern))
;return new RegExp(`^(${t.map((e=>c.p6(e.source))).join("|")})$`)}}))
;const n=1===t.options.length?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n)return n(r,o);let s=!1;const i=[]
;for(const e of t.options){const t=e._zod.run({value:r.value,issues:[]},o);if(t instanceof Promise)i.push(t),s=!0;else{
if(0===t.issues.length)return t;i.push(t)}}return s?Promise.all(i).then((t=>x(t,r,e,o))):x(i,r,e,o)}}));function S(e){
const t=new Map;for(const n of e.options){const r=n._zod.propValues?.[e.discriminator]
;if(!r||0===r.size)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`)
;for(const e of r)if(t.has(e)){if(void 0!==e)throw new Error(`Duplicate discriminator value "${String(e)}"`)
;t.set(e,null)}else t.set(e,n)}return t}const N=r.xI("$ZodDiscriminatedUnion",((e,t)=>{t.inclusive=!1,M.init(e,t)
;const n=e._zod.parse;c.v5(e,"propValues",(e=>{const t={};let n=0;for(const r of e.def.options){
const o=r._zod.propValues
;if(!o||0===Object.keys(o).length)throw new Error(`Invalid discriminated union option at index "${e.def.options.indexOf(r)}"`)
;o[e.def.discriminator]?.has(void 0)&&n++;for(const[e,n]of Object.entries(o)){
Object.prototype.hasOwnProperty.call(t,e)||c.Vy(t,e,new Set);for(const r of n)t[e].add(r)}}
return!e.def.unionFallback&&n>1&&t[e.def.discriminator]?.delete(void 0),t})),t.options.forEach(((e,n)=>{
const r=c.MO(e._zod.def)
;if(r&&!Object.prototype.hasOwnProperty.call(r,t.discriminator))throw new Error(`Invalid discriminated union option at index "${n}"`)
}));const r=c.PO((()=>S(t)));e._zod.parse=(o,s)=>{const i=o.value;if(!c.Gv(i))return o.issues.push({code:"invalid_type",
expected:"object",input:i,inst:e}),o;const a=i?.[t.discriminator],u=r.value.get(a)
;return!u||void 0===a&&"backward"===s.direction?t.unionFallback||"backward"===s.direction?n(o,s):(o.issues.push({
code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:t.discriminator,
options:Array.from(r.value.keys()).filter((e=>null!==r.value.get(e))),input:i,path:[t.discriminator],inst:e}),
o):u._zod.run(o,s)}})),U=r.xI("$ZodRecord",((e,t)=>{d.init(e,t);const n=r.cr.memoizer;n?.attach(e),e._zod.parse=(o,s)=>{
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
})),A=r.xI("$ZodEnum",((e,t)=>{d.init(e,t);const n=c.w5(t.entries),r=new Set(n);e._zod.values=r,c.v5(e,"pattern",(e=>{
const t=c.w5(e.def.entries).filter((e=>c.qQ.has(typeof e)))
;return new RegExp(t.length?`^(${t.map((e=>c.sD(e.toString()))).join("|")})$`:"^[^\\s\\S]$")})),e._zod.parse=(t,o)=>{
const s=t.value;return r.has(s)||t.issues.push({code:"invalid_value",values:n,input:s,inst:e}),t}
})),L=r.xI("$ZodLiteral",((e,t)=>{d.init(e,t);const n=new Set(t.values);e._zod.values=n,c.v5(e,"pattern",(e=>{
const t=e.def.values
;return new RegExp(t.length?`^(${t.map((e=>"string"==typeof e?c.sD(e):e?c.sD(e.toString()):String(e))).join("|")})$`:"^[^\\s\\S]$")
})),e._zod.parse=(r,o)=>{const s=r.value;return n.has(s)||r.issues.push({code:"invalid_value",values:t.values,input:s,
inst:e}),r}})),P=r.xI("$ZodTransform",((e,t)=>{d.init(e,t),e._zod.optin="optional",r.cr.memoizer?.guard(e),
e._zod.parse=(n,o)=>{if("backward"===o.direction)throw new r.cV(e.constructor.name);const s=t.transform(n.value,n)
;if(o.async)return(s instanceof Promise?s:Promise.resolve(s)).then((e=>(n.value=e,n)))
;if(s instanceof Promise)throw new r.GT;return n.value=s,n}}));function z(e,t){
return e.value=t.issues.length?void 0:t.value,e}const j=r.xI("$ZodOptional",((e,t)=>{d.init(e,t),
c.v5(e,"optin",(e=>"defaulted"===e.def.innerType._zod.optin?"defaulted":"optional")),e._zod.optout="optional",
c.v5(e,"values",(e=>{const t=e.def.innerType._zod.values;return t?new Set([...t,void 0]):void 0})),
c.v5(e,"pattern",(e=>{const t=e.def.innerType._zod.pattern;return t?new RegExp(`^(${c.p6(t.source)})?$`):void 0})),
e._zod.parse=(e,n)=>{if(void 0===e.value){if("defaulted"!==t.innerType._zod.optin)return e
;const r=t.innerType._zod.run({value:e.value,issues:[]},n);return r instanceof Promise?r.then((t=>z(e,t))):z(e,r)}
return t.innerType._zod.run(e,n)}})),D=r.xI("$ZodNullable",((e,t)=>{d.init(e,t),
c.v5(e,"optin",(e=>e.def.innerType._zod.optin)),c.v5(e,"optout",(e=>e.def.innerType._zod.optout)),c.v5(e,"pattern",(e=>{
const t=e.def.innerType._zod.pattern;return t?new RegExp(`^(${c.p6(t.source)}|null)$`):void 0})),
c.v5(e,"values",(e=>e.def.innerType._zod.values?new Set([...e.def.innerType._zod.values,null]):void 0)),
e._zod.parse=(e,n)=>null===e.value?e:t.innerType._zod.run(e,n)}));function T(e,t,n,o){
return t.issues.length?(e.value=n.catchValue({...t,value:e.value,error:{issues:t.issues.map((e=>c.iR(e,o,r.$W())))},
input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}const q=r.xI("$ZodCatch",((e,t)=>{d.init(e,t),
c.v5(e,"optin",(e=>"defaulted"===e.def.innerType._zod.optin?"defaulted":"optional")),
c.v5(e,"optout",(e=>e.def.innerType._zod.optout)),c.v5(e,"values",(e=>e.def.innerType._zod.values)),
e._zod.parse=(e,n)=>{if("backward"===n.direction)return t.innerType._zod.run(e,n);const r=t.innerType._zod.run({
value:e.value,issues:[]},n);return r instanceof Promise?r.then((r=>T(e,r,t,n))):T(e,r,t,n)}
})),R=r.xI("$ZodPipe",((e,t)=>{d.init(e,t),c.v5(e,"values",(e=>e.def.in._zod.values)),
c.v5(e,"optin",(e=>e.def.in._zod.optin)),c.v5(e,"optout",(e=>e.def.out._zod.optout)),
c.v5(e,"propValues",(e=>e.def.in._zod.propValues)),e._zod.parse=(e,n)=>{if("backward"===n.direction){
const r=t.out._zod.run(e,n);return r instanceof Promise?r.then((e=>B(e,t.in,n))):B(r,t.in,n)}const r=t.in._zod.run(e,n)
;return r instanceof Promise?r.then((e=>B(e,t.out,n))):B(r,t.out,n)}}));function B(e,t,n){
return e.issues.some((e=>"unrecognized_keys"!==e.code))?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},n)}
const F=r.xI("$ZodCustom",((e,t)=>{o.QP.init(e,t),d.init(e,t),e._zod.parse=(e,t)=>e,e._zod.check=n=>{
const r=n.value,o=t.fn(r);if(o instanceof Promise)return o.then((t=>G(t,n,r,e)));G(o,n,r,e)}}));function G(e,t,n,r){
if(!e){const e={code:"custom",input:n,inst:r,path:[...r._zod.def.path??[]],continue:!r._zod.def.abort}
;r._zod.def.params&&(e.params=r._zod.def.params),t.issues.push(c.sn(e))}}var H=n(3759),Z=n(7428);const J=(e=>{
const t=(n,o,s,i)=>{const a=s?{...s,async:!1}:{async:!1},u=n._zod.run({value:o,issues:[]},a)
;if(u instanceof Promise)throw new r.GT;if(u.issues.length){const n=new(i?.Err??e)(u.issues.map((e=>c.iR(e,a,r.$W()))))
;throw c.gx(n,i?.callee??t),n}return u.value};return t})(Z.Kd),K=(e=>{const t=async(n,o,s,i)=>{const a=s?{...s,async:!0
}:{async:!0};let u=n._zod.run({value:o,issues:[]},a);if(u instanceof Promise&&(u=await u),u.issues.length){
const n=new(i?.Err??e)(u.issues.map((e=>c.iR(e,a,r.$W()))));throw c.gx(n,i?.callee??t),n}return u.value};return t
})(Z.Kd),Y=(e=>(t,n,o)=>{const s=o?{...o,async:!1}:{async:!1},i=t._zod.run({value:n,issues:[]},s)
;if(i instanceof Promise)throw new r.GT;return i.issues.length?W(e,i.issues,s):{success:!0,data:i.value}})(Z.Kd)
;function W(e,t,n){let o;return{success:!1,get error(){return o||(o=new e(t.map((e=>c.iR(e,n,r.$W())))),t=void 0,
n=void 0),o},set error(e){o=e,t=void 0,n=void 0}}}const Q=(e=>async(t,n,r)=>{const o=r?{...r,async:!0}:{async:!0}
;let s=t._zod.run({value:n,issues:[]},o);return s instanceof Promise&&(s=await s),s.issues.length?W(e,s.issues,o):{
success:!0,data:s.value}})(Z.Kd);Z.Kd,Z.Kd,Z.Kd,Z.Kd,Z.Kd,Z.Kd,Z.Kd,Z.Kd;const V=r.xI("ZodMiniType",((e,t)=>{
if(!e._zod)throw new Error("Uninitialized schema in ZodMiniType.");d.init(e,t),e.def=t,e.type=t.type}),{get with(){
return this.check},set with(e){c.qh(this,"with",e)},parse(e,t){return J(this,e,t,{callee:this.parse})},parseAsync(e,t){
return K(this,e,t,{callee:this.parseAsync})},safeParse(e,t){return Y(this,e,t)},safeParseAsync(e,t){return Q(this,e,t)},
check(...e){const t=this.def;return this.clone({...t,checks:[...t.checks??[],...e.map((e=>"function"==typeof e?{_zod:{
check:e,def:{check:"custom"},onattach:[]}}:e))]},{parent:!0})},clone(e,t){return c.o8(this,e,t)},brand(){return this},
register(e,t){return e.add(this,t),this},apply(e,...t){return 0===t.length?e(this):e(this,...t)}
}),X=r.xI("ZodMiniString",((e,t)=>{f.init(e,t),V.init(e,t)}));function ee(e){return H.Rl(X,e)}
const te=r.xI("ZodMiniNumber",((e,t)=>{h.init(e,t),V.init(e,t)}));function ne(e){return H.F7(te,e)}
const re=r.xI("ZodMiniNumberFormat",((e,t)=>{m.init(e,t),te.init(e,t)}));function oe(e){return H.LK(re,e)}
const se=r.xI("ZodMiniBoolean",((e,t)=>{v.init(e,t),V.init(e,t)}));function ie(e){return H._L(se,e)}
const ae=r.xI("ZodMiniUnknown",((e,t)=>{_.init(e,t),V.init(e,t)}));function ce(){return H.em(ae)}
const ue=r.xI("ZodMiniNever",((e,t)=>{g.init(e,t),V.init(e,t)}));function de(e){return H.G8(ue,e)}
const le=r.xI("ZodMiniArray",((e,t)=>{k.init(e,t),V.init(e,t)}));function pe(e,t){return new le({type:"array",element:e,
...c.A2(t)})}const fe=r.xI("ZodMiniObject",((e,t)=>{I.init(e,t),V.init(e,t),c.X(e,"shape",(e=>e._zod.def.shape),!1)}))
;function he(e,t){const n={type:"object",shape:e??{},...c.A2(t)};return new fe(n)}function me(e,t){return new fe({
type:"object",shape:e,catchall:de(),...c.A2(t)})}function ve(e,t){return new fe({type:"object",shape:e,catchall:ce(),
...c.A2(t)})}const _e=r.xI("ZodMiniUnion",((e,t)=>{M.init(e,t),V.init(e,t)}));function ge(e,t){return new _e({
type:"union",options:e,...c.A2(t)})}const ye=r.xI("ZodMiniDiscriminatedUnion",((e,t)=>{N.init(e,t),V.init(e,t)}))
;function we(e,t,n){return new ye({type:"union",options:t,discriminator:e,...c.A2(n)})}
const be=r.xI("ZodMiniRecord",((e,t)=>{U.init(e,t),V.init(e,t)}));function ke(e,t,n){return t&&t._zod?new be({
type:"record",keyType:e,valueType:t,...c.A2(n)}):new be({type:"record",keyType:ee(),valueType:e,...c.A2(t)})}
const $e=r.xI("ZodMiniEnum",((e,t)=>{A.init(e,t),V.init(e,t),e.options=[...e._zod.values]}));function Oe(e,t){
const n=Array.isArray(e)?Object.fromEntries(e.map((e=>[e,e]))):e;return new $e({type:"enum",entries:n,...c.A2(t)})}
const Ce=r.xI("ZodMiniLiteral",((e,t)=>{L.init(e,t),V.init(e,t)}));function Ee(e,t){return new Ce({type:"literal",
values:Array.isArray(e)?e:[e],...c.A2(t)})}const Ie=r.xI("ZodMiniTransform",((e,t)=>{P.init(e,t),V.init(e,t)}))
;function xe(e){return new Ie({type:"transform",transform:e})}const Me=r.xI("ZodMiniOptional",((e,t)=>{j.init(e,t),
V.init(e,t)}));function Se(e){return new Me({type:"optional",innerType:e})}const Ne=r.xI("ZodMiniNullable",((e,t)=>{
D.init(e,t),V.init(e,t)}));function Ue(e){return new Ne({type:"nullable",innerType:e})}function Ae(e){return Se(Ue(e))}
const Le=r.xI("ZodMiniCatch",((e,t)=>{q.init(e,t),V.init(e,t)}));function Pe(e,t){return new Le({type:"catch",
innerType:e,catchValue:"function"==typeof t?t:c.SS(t)})}const ze=r.xI("ZodMiniPipe",((e,t)=>{R.init(e,t),V.init(e,t)}))
;function je(e,t){return new ze({type:"pipe",in:e,out:t})}const De=r.xI("ZodMiniCustom",((e,t)=>{F.init(e,t),V.init(e,t)
}));function Te(e,t){return H.FO(De,e??(()=>!0),t)}function qe(e,t={}){return H.fU(De,e,t)}H.q0,H.mI}))},a={}
;function c(e){var t=a[e];if(void 0!==t)return t.exports;var n=a[e]={exports:{}},r=!0;try{i[e](n,n.exports,c),r=!1
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
throw 0!==o[e]&&(o[e]=void 0),t}));r=Promise.race([r,new Promise((t=>n=o[e]=[t]))]),t.push(n[1]=r)}};var u=c(3024)
;const{node:d}=process.versions;if(Number.parseInt(d,10)<24){
const e="update the runner to version 2.327.1 or newer or, if it is act or Gitea's runner, install Node 24 in the job's image"
;(0,u.writeSync)(1,`::error title=Phaset%3A Node::Node ${d} is too old, since the action needs Node 24; ${e}\n`),
process.exit(1)}var l=c(8500),p=c(9881),f=c(7067),h=c(4708),m=c(1018),v=c(3476),_=c(7541),g=c(603),y=c(9840);const w={
ECONNREFUSED:"refused the connection; check endpoint, and whether Phaset is up",
ENOTFOUND:"isn't a known host name; check endpoint",
EAI_AGAIN:"can't be looked up: DNS doesn't answer; check the DNS settings of the runner",
ECONNRESET:"reset the connection",EPIPE:"reset the connection",
ETIMEDOUT:"can't be reached: the connection timed out; check whether the runner may connect to it",
EHOSTUNREACH:"can't be reached: no route to the host; check whether the runner may connect to it",
ENETUNREACH:"can't be reached: no route to its network; check whether the runner may connect to it"};function b(e,t){
const n=(0,y.PG)(t);if(!(e instanceof Error))return`${n} can't be reached: network error`
;if(e.message.startsWith("tunneling socket could not be established"))return`${n} can't be reached: the proxy is down or refused; check HTTPS_PROXY and NO_PROXY`
;const r="code"in e&&"string"==typeof e.code?e.code:""
;return/WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|EPROTO/.test(r)?`${n} doesn't speak TLS (${r}); if it is an http server, write endpoint with http://`:/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ALTNAME|ERR_SSL/.test(r)?`${n}: TLS failed (${r}); for a private CA, set NODE_EXTRA_CA_CERTS on the runner`:`${n} ${w[r]??`can't be reached: network error ${r}`.trim()}`
}function k(e,t){const n=Math.round(t/100)/10;return`${(0,y.PG)(e)} didn't answer within ${n} s (see timeout)`}
function $(e){return`${(0,y.PG)(e)} didn't answer before the cancelled job ended`}var O=c(7075),C=c(7413),E=c(613)
;async function I(e){const{statusCode:t=0,headers:n}=e,r=await S(await x(e)),o=r.length>65536,s=N(r),i=(0,
g.AA)(n["content-type"],s),a=Date.now();return{outcome:(0,g.sG)(t,i),status:t,body:o?"":s,truncated:o,...i&&{isWebPage:i
},...(0,C.O)({retryAfter:(0,E.mu)(n["retry-after"],a),quota:(0,E.Km)(n,a),redirectHost:U(n.location)})}}
async function x(e){const t=e.headers["content-encoding"]?.trim().toLowerCase()
;if(void 0===t||"identity"===t||""===t)return e;const n=M(await Promise.resolve().then(c.t.bind(c,8522,23)),t)
;return void 0===n?e:(0,O.pipeline)(e,n,(()=>{}))}function M(e,t){switch(t){case"gzip":case"x-gzip":case"deflate":
return e.createUnzip();case"br":return e.createBrotliDecompress();case"zstd":return e.createZstdDecompress();default:
return}}async function S(e){const t=[];let n=0;for await(const r of e)if(t.push(r),n+=r.length,n>65536)break
;return Buffer.concat(t).subarray(0,65537)}function N(e){const t=e.subarray(0,4).toString("hex")
;return/^(?:fffe|(?:..00){2})/.test(t)?new TextDecoder("utf-16le").decode(e):/^(?:feff|(?:00..){2})/.test(t)?new TextDecoder("utf-16be").decode(e):e.toString("utf8")
}function U(e){if(void 0===e||!URL.canParse(e))return;const t=new URL(e);return/^https?:$/.test(t.protocol)?(0,y.PG)({
origin:t}):void 0}function A(){const e=e=>new m.Qq(void 0,[],{keepAlive:e,socketTimeout:864e5});return{shared:e(!0),
alone:e(!1)}}function L({body:e,redirectHost:t,...n},r){const o=r(e);return{...n,body:"delivered"===n.outcome?o:(0,
v.M)((0,_.ml)(o,1e3),r),...void 0!==t&&!r.isEcho(t)&&{redirectHost:t}}}function P({shared:e,alone:t,kept:n},r,o,s,i){
const a=new AbortController,c=D("https:"===o.origin.protocol?h:f);let u;const d=e=>{const t={failure:e,body:"",
truncated:!1};if(void 0===u)return{...t,outcome:c.sent()?"unknown":"not-arrived"};const n=(0,g.n)(u);return{...t,
outcome:n,..."unknown"!==n&&{status:u}}},l=void 0===i.body?null:JSON.stringify(i.body),p=async(e,d)=>{const f={options:{
...j(o,s,i),signal:a.signal,agent:d??e.getAgent(o.origin.href)},parsedUrl:o.origin,httpModule:c.module};try{
const{message:t}=await e.requestRaw(f,l);return u=t.statusCode,I(t)}catch(e){if(!c.isReused()||a.signal.aborted)throw e
;if(r||n?.giveUp(),!r&&c.sent())throw e;return p(t)}};return{attempt:(r?p(e):p(t,n?.agent())).catch((e=>d(b(e,o)))),
failure:d,abort:()=>a.abort()}}const z="phaset-action/1.0.0";function j(e,t,{target:n,credentials:r,body:o}){return{
host:e.origin.hostname.replace(/^\[|\]$/g,""),port:e.origin.port,path:(0,y.Zq)(e,n,r),method:void 0===o?"GET":"POST",
headers:{...t,"Accept-Encoding":"identity","User-Agent":z,...void 0!==o&&{"Content-Type":"application/json"}}}}
function D(e){let t,n=!1;return{module:Object.create(e,{request:{value:(r,o)=>(t=e.request(r,o).once("finish",(()=>{n=!0
})),t)}}),sent:()=>n,isReused:()=>!0===t?.reusedSocket}}const T={createClient:function(e,t,n,r,o){const s={...A(),kept:o
};return async(o,{timeout:i,isRepeatable:a})=>{const c=(0,p.t)(),u=P(s,a,e,t,o),d=Promise.withResolvers(),l=e=>{
d.resolve(u.failure(e)),u.abort()},f=setTimeout((()=>l(k(e,i))),i),h=()=>l($(e));r.addEventListener("abort",h)
;const m=await Promise.race([u.attempt,d.promise]);return clearTimeout(f),r.removeEventListener("abort",h),{...L(m,n),
took:(0,p.t)()-c}}},clock:{now:p.t,sleep:(e,t)=>(0,l.setTimeout)(e,void 0,{signal:t})},random:Math.random}
;var q=c(9584),R=c(8414),B=c(5460),F=c(7598);function G(e,{index:t,total:n}){return(0,
F.createHash)("sha256").update(e).digest().readUInt32BE()%n===t}function H(e){return void 0===e||e.index===1%e.total}
async function Z({components:e,problems:t},n,{recordId:r,shard:o,sources:s}){const i=n.length>0&&!H(o)?[J]:[],[a]=e
;if(1===e.length&&!(0,R.JD)(t)&&void 0!==a)return{assignments:K(e,new Map([[a,H(o)?[...n]:[]]]),o),notes:i,problems:t}
;const{gatherChanges:u,routeEvents:d}=await c.e(899).then(c.bind(c,899)),l=H(o)&&e.length>0?n:[],p=d(void 0===r?await u(l,e,s):[...l],e,r)
;return{assignments:K(e,p.events,o),notes:[...i,...p.notes],problems:[...t,...p.problems]}}
const J="the run of shard 1 sends the events";function K(e,t,n){return e.map((e=>({component:e,events:t.get(e)??[],
eventsOnly:void 0!==n&&!G(e.directory,n)}))).filter((({events:e,eventsOnly:t})=>!t||e.length>0))}
async function Y(e,t,n,{keep:r,cancelled:o}){
const s=e.components.length>1&&H(n.shard)?Q(t,e.components,r):()=>{},i=new Promise((e=>{
o.addEventListener("abort",(()=>e(W)))})),a=await Promise.race([Z(e,t,n),i]);return{...a,release:a===W?()=>{}:s}}
const W={assignments:[],notes:[],problems:[{kind:"delivery",level:"error",title:"Phaset: cancelled",
message:"the job was cancelled before the action knew which components its events concern. The undelivered file has the events; to send them, replay it"
}]};function Q(e,t,n){const r=t.flatMap((({directory:e,credentials:t})=>{const{orgId:n,recordId:r}=t
;return void 0===n||void 0===r?[]:[{directory:e,orgId:n,recordId:r}]}));return n(e.map((({body:e})=>e)),r)}
var V=c(370),X=c(6252),ee=c(5373),te=c(3172),ne=c(2714);const re={pass:"pass",warning:"warn",failure:"fail"}
;function oe(e,t){if("documented"===t)return e;const n=e.results.map((e=>({...e,status:re[e.status]})));return{...e,
results:n}}async function se(e,t,{prepare:n,statusWords:r}){const o=n({kind:"standards",
body:oe(e,"auto"===r?"documented":r)},t),s=await o(),i=e.warnings+e.failures===0
;if("auto"!==r||400!==s?.last?.status||i)return{...(0,C.O)({delivery:s}),problems:[]}
;const a=await o(oe(e,"standardlint")),c="delivered"===a?.outcome?[ie]:[];return{...(0,C.O)({delivery:a}),problems:c}}
const ie=(0,
R.oi)("Phaset refused the documented status words (pass, warning, failure) and accepted StandardLint's (pass, warn, fail); set standards-status-words to standardlint to save a request","notice")
;async function ae(e,t){const n=(0,V.A)(8),r=e.map((e=>de(e,t,n))),o=await Promise.all(r.map((e=>e()))),s=(0,
ee.xQ)(o.flatMap(ee.rB));return o.map(((n,r)=>{const o={host:t.host,identity:ce(e[r])},i=(0,ee.LJ)((0,ee.rB)(n),o,s)
;return{...n,problems:[...n.problems,...i]}}))}function ce(e){
const{recordId:t="",orgId:n=""}=e?.credentials??{},r=e?.component.manifest,o="found"===r?.kind?r:void 0,s=(e,t,n)=>e===t?"manifest":n
;return[`record ${ue(t)} (${s(o?.recordId,t,"record-id")})`,`organization ${ue(n)} (${s(o?.organizationId,n,"org-id")})`].join(", ")
}function ue(e){return/^[\w-]{1,40}$/.test(e)?e:(0,_.hD)(e)}function de(e,t,n){const r=le(e,t),o=pe(e,t)
;return async()=>{
const[s,i,a]=await Promise.all([(0,ne.a)(r),o(),fe(e,t,n)]),{directory:c,credentials:u,manifest:d}=e.component,l="found"===d?.kind?d.name:void 0
;return{directory:c,...(0,C.O)({recordId:u.recordId,name:l}),events:s,record:i,standards:a.part,
problems:[...e.problems,...a.problems]}}}function le({credentials:e,events:t},n){return void 0===e?[]:t.map((t=>{
const r=n.prepare({kind:"event",body:t.body},e);return async()=>({...t,...(0,C.O)({delivery:await r()})})}))}
function pe({credentials:e,record:t},n){if("skipped"===t.kind)return async()=>({state:"skipped",reason:t.reason})
;if("upload"!==t.kind||void 0===e){const e="checked"===t.kind?"checked":"failed";return async()=>({state:e})}
const r=n.prepare({kind:"record",body:t.record},e);return async()=>({...(0,ee.ty)(await r()),record:t.record})}
async function fe({component:e,credentials:t,standards:n},r,o){if("skipped"===n.kind)return{part:{state:"skipped",
reason:n.reason},problems:[]};if("failed"===n.kind||void 0===t)return{part:{state:"failed"},problems:[]}
;const{baselineId:s}=n,i={workspace:r.workspace,directory:e.directory},{checks:a,fetch:c,problems:u}=await o((()=>(0,
te.y)(i,s,t,r.fetchBaseline)));if(void 0===a)return{part:{state:"failed",baselineId:s,...(0,C.O)({fetch:c})},problems:u}
;if("check"===n.kind)return{part:{state:"checked",baselineId:s,checks:a},problems:u}
;const{delivery:d,problems:l}=await se((0,X.Bh)(a),t,r);return{part:{...(0,ee.ty)(d),baselineId:s,checks:a},
problems:[...u,...l]}}var he=c(6770),me=c(6957);function ve(e,t){const n=Object.entries(t).filter((([,e])=>(0,
me.h_)(e)));if(0===n.length)return[];const r=JSON.stringify(e.map((({directory:e,recordId:t,events:n})=>({directory:e,
recordId:t,events:n.map((({body:e})=>e))}))))
;return n.filter((([,e])=>r.includes(JSON.stringify(e).slice(1,-1)))).map((([e])=>(0,
R.oi)(`headers: ${e} ${_e}`,"warning")))}
const _e="has a value that also occurs in the outputs events or results, which are exact and don't mask it; if it is a secret, use a longer one"
;var ge=c(8135),ye=c(4216),we=c(3434),be=c(6041),ke=c(9783);function $e({origin:e},t){
const n=e.protocol.slice(0,-1),r=[`${n}_proxy`,`${n}_proxy`.toUpperCase()].find((e=>t[e]));if(void 0!==r&&!(0,
ke.H)(e)&&!Oe(e))return`${r} isn't the address of a proxy; use one such as http://proxy.example.com:3128, and write % in a user name or password as %25`
}function Oe(e){try{const{hostname:t="",protocol:n=""}=(0,ke.s)(e)??{};return""!==t&&("http:"===n||"https:"===n)}catch{
return!1}}function Ce({origin:e,prefix:t}){return"/api"===t?e.href:void 0}
var Ee=c(7508),Ie=c(2008),xe=c(7401),Me=c(4922)
;const Se=new Set(["pull_request","merge_group"]),Ne=new Set(["push","schedule","workflow_dispatch"]),Ue=Me.Ikc({
repository:Me.Ikc({default_branch:Me.YjP()})});function Ae(e,t,n,r){switch(e){case"true":return{kind:"upload",auto:!1}
;case"check":return{kind:"check",auto:!1};case"false":return{kind:"nothing",reason:"switched off"};case"auto":
return"auto"===t||"none"===t?Le(n,r):{kind:"nothing",reason:`this step reports ${t.join(", ")}`}}}
function Le({name:e,payload:t},n){if(Se.has(e))return{kind:"check",auto:!0};if(!Ne.has(e))return{kind:"nothing",
reason:`not on ${e}`};const r=Ue.safeParse(t).data?.repository.default_branch
;return"schedule"===e||void 0!==r&&n===`refs/heads/${r}`?{kind:"upload",auto:!0}:{kind:"nothing",reason:Pe(e)}}
function Pe(e){return`${e} is not on the default branch`}var ze=c(2146);function je(e,t,n,r){
const{connection:o,problems:s}=(0,Ee.C)(e,t,n);if(e.replay.length>0)return Te(o,"closed"===o.kind?o.missing:s)
;const i=Ze(e,n,r);return qe(o,{connection:o,...Ge(i),record:Ae(e.record,e.event,n,t.ref),
standards:Ae(e.standards,e.event,n,t.ref),...De(e,n)&&{offersDraft:!0},repositoryUrl:(0,ze.E)(t),
problems:[...s,...He(i)]})}function De({record:e,summary:t},{name:n}){
return t&&("true"===e||"auto"===e&&"workflow_dispatch"===n)}function Te(e,t){const n="replay is set",r={kind:"nothing",
reason:n};return{connection:e,events:[],noEvent:n,notes:[],record:r,standards:r,repositoryUrl:void 0,problems:t}}
function qe(e,t){switch(e.kind){case"open":return t;case"show-only":return Be(t);case"without-secrets":return Fe(t)
;case"closed":return Re(t,e.missing)}}function Re(e,t){const{events:n,standards:r}=e;return n.length>0?{...e,
problems:[...t,...e.problems]}:"nothing"!==r.kind&&r.auto?Be(e):e}function Be(e){
if("nothing"===e.standards.kind)return e
;const t="their Baseline comes from Phaset, and endpoint or webhook-token is empty",n=`Standards are skipped: ${t}. standards-fail-on doesn't apply to this run`
;return{...e,standards:{kind:"nothing",reason:t},problems:[...e.problems,(0,R.oi)(n,"notice")]}}function Fe(e){
const t="this run has no secrets",{events:n,noEvent:r=t,record:o,standards:s}=e;return{...e,events:[],
noEvent:n.length>0?t:r,record:"upload"===o.kind?{...o,kind:"check"}:o,standards:"nothing"===s.kind?s:{kind:"nothing",
reason:t}}}function Ge(e){switch(e.kind){case"send":return{events:e.events,notes:e.notes};case"nothing":return{
events:[],noEvent:e.reason,notes:[]};case"invalid":return{events:[],notes:[]}}}function He(e){switch(e.kind){case"send":
case"nothing":return e.warnings.map((e=>(0,R.EP)(e,"warning")));case"invalid":return e.problems.map((e=>(0,R.EP)(e)))}}
function Ze(e,t,n){if("none"===e.event)return(0,xe.s)("event is none");if(void 0!==n)return n;const r=(0,Ie.s)(t,{
changes:e.changes,changeBranches:e["change-branches"],deploymentEnvironments:e["deployment-environments"],
incidentLabels:e["incident-labels"],incidentTypes:e["incident-types"],ignoreActors:e["ignore-actors"]})
;return e["run-deployment"]?r:Je(r)}function Je(e){
return"send"===e.kind&&e.events.some((({body:e})=>"deployment"===e.event))?(0,
xe.s)("run-deployment is false: deployment not sent",e.warnings):e}const Ke={schedule:"scheduled",
workflow_dispatch:"manual"};function Ye(e,t,n,{name:r}){const o=Ke[r];if(void 0===o||0===n.length||!n.every(We))return[]
;if("auto"!==e.event&&"none"!==e.event)return[];const s=Qe(e,t,n,r);if(void 0===s)return[]
;const{why:i,remedy:a}=s,c=`This ${o} run has nothing to do: ${i}. ${a}. To report an event, set event to its name, such as deployment`
;return[(0,R.oi)(c,"notice")]}function We({events:e,record:t,standards:n}){
return 0===e.length&&"skipped"===t.kind&&"skipped"===n.kind}
function Qe(e,{connection:t,record:n,standards:r,offersDraft:o},s,i){if("without-secrets"===t.kind)return;const a=Xe(e)
;if("false"===e.record&&"false"===e.standards)return{why:a,remedy:"Set one of them to auto or true"};const c=Pe(i)
;if([n,r].some((e=>"nothing"===e.kind&&e.reason===c)))return{why:`${a}, and it is not on the default branch`,
remedy:"Start it on the default branch, or set record or standards to true"}
;const u=s.flatMap((({component:{manifest:e}})=>"absent"===e?.kind?[e.file]:[]));return u.length<s.length?void 0:{
why:`${a}, and ${1===u.length?`there is no ${u[0]}`:Ve}`,
remedy:`Add it${o&&"upload"===n.kind?" (the job summary has a draft)":""}, or check the repository out before this step`
}}const Ve="no component has a phaset.manifest.json";function Xe({event:e,record:t,standards:n}){
const r=t===n?`record and standards are ${t}`:`record is ${t} and standards is ${n}`
;return"none"===e?`event is none, ${r}`:r}var et=c(7025);function tt({event:e,"dry-run":t},n,r){if(!(r>1)||t)return[]
;const o="auto"!==e&&"none"!==e,s=n.flatMap((e=>e.events)).some((({body:e})=>!o||"deployment"!==e.event)),i=n.some((({record:e,standards:t})=>"upload"===e.kind||"upload"===t.kind)),a=[...s?[nt]:[],...i?[rt]:[]]
;return 0===a.length?[]:[{kind:"payload",level:"notice",title:"Phaset: re-run",
message:`This is attempt ${r} of the run. ${a.join(". ")}`}]}
const nt="Events that an earlier attempt delivered are sent again, and all but incidents count twice. To prevent this, add `if: github.run_attempt == 1` to the step or its job, and replay what was not delivered",rt="If the branch has moved on, the record and the standards are those of this run's older commit until the next push or nightly run"
;var ot=c(4463),st=c(522),it=c(856),at=c(9269),ct=c(7516),ut=c(1366);function dt(e){return e.slice(0,7)}
function lt({body:e,subject:t},n){switch(e.event){case"change":return`commit ${n.commit(e.commitSha)}${_t(e.timestamp)}`
;case"deployment":return`commit ${n.commit(e.commitSha)} deployed${ft(t,n)}${_t(e.timestamp)}`;case"incident-opened":
return`${pt(e.id,t,n)} opened${_t(e.createdAt)}`;case"incident-resolved":
return`${pt(e.id,t,n)} resolved${gt(e.createdAt,e.resolvedAt)}`;case"comment":return`comment${ht(t,n)}`
;case"review-approved":return`${mt(t,n)} approved${gt(e.createdAt,e.submittedAt)}`;case"review-changes":
return`changes requested on ${mt(t,n)}${gt(e.createdAt,e.submittedAt)}`;case"pr-opened":
return`${mt(t,n)} opened${vt(e)}`;case"pr-closed":return`${mt(t,n)} closed without a merge${gt(e.createdAt,e.closedAt)}`
;case"pr-merged":return`${mt(t,n)} merged${gt(e.createdAt,e.mergedAt)}`}}function pt(e,t,{text:n,issue:r}){
const{number:o}="incident"===t.kind?t:{};return void 0===o?`incident ${n(e)}`:`incident ${r(o)} (ID ${n(e)})`}
function ft(e,{text:t}){
return"deployment"!==e.kind?"":void 0!==e.environment?` to ${t(e.environment)}`:0===e.names.length?"":` (${t(e.names.join(", "))})`
}function ht(e,t){switch(e.kind){case"pull-request":return` on ${mt(e,t)}`;case"incident":
return void 0===e.number?" on an issue":` on issue ${t.issue(e.number)}`;case"commits":case"deployment":
case"repository":return""}}function mt(e,t){return"pull-request"===e.kind?t.pullRequest(e.number):"pull request"}
function vt({additions:e,deletions:t,changedFiles:n}){
const r=[[...void 0===e?[]:[`+${e}`],...void 0===t?[]:[`\u2212${t}`]].join(" "),void 0===n?"":(0,
ut.U)(n,"file")].filter((e=>""!==e)).join(" in ");return""===r?"":` (${r})`}function _t(e){const t=yt(e)
;if(void 0===t)return"";const[n,r=""]=new Date(t).toISOString().split("T");return`, ${n} ${r.slice(0,5)} UTC`}
function gt(e,t){const[n,r]=[yt(e),yt(t)];return void 0===n||void 0===r?"":` after ${bt(r-n)}`}function yt(e){
return void 0!==e&&/^\d{13}$/.test(e)?Number(e):void 0}const wt=[["d",864e5],["h",36e5],["min",6e4],["s",1e3]]
;function bt(e){const t=wt.findIndex((([,t])=>e>=t));if(-1===t)return"0 s";let n=e
;return wt.slice(t,t+2).map((([e,t])=>{const r=Math.floor(n/t);return n-=r*t,0===r?"":`${r} ${e}`
})).filter((e=>""!==e)).join(" ")}function kt(e){
const{components:t,dryRun:n}=e,r=[$t(e.problems),Ot(t.flatMap((({events:e})=>e))),Ct(1===t.length?"record":"records",xt(t,"record")),Et(t)].filter((e=>""!==e)),o=$t(t.flatMap((({problems:e})=>e))),s=0===r.length?[o||"nothing to send"]:r
;return[...n?["dry run"]:[],...t.length>1?[(0,ut.U)(t.length,"component")]:[],...s].join(" \xb7 ")}function $t(e){
return(0,R.ZT)(e,["error","warning"]).join(", ")}function Ot(e){if(0===e.length)return""
;if(e.every((({delivery:e})=>void 0===e)))return`${(0,ut.U)(e.length,"event")} would be sent`
;const t=e.filter((({delivery:e})=>"delivered"===e?.outcome)).length;return t===e.length?`${(0,
ut.U)(t,"event")} delivered`:`${t} of ${(0,ut.U)(e.length,"event")} delivered`}function Ct(e,t){
const n=t.filter((e=>"skipped"!==e)),[r]=n
;return void 0===r?"":1===t.length?`${e} ${r}`:`${e} ${[...new Set(n)].map((e=>{const{length:t}=n.filter((t=>t===e))
;return`${t} ${e}`})).join(", ")}`}function Et(e){const{pass:t,warning:n,failure:r}=(0,
ct.ls)(e),o=t+n+r,s=e.filter((({standards:e})=>"failed"===e.state)),i=s.filter((e=>void 0===e.standards.checks))
;return 0===o&&i.length>0?"standards not checked":0===o?Ct("standards",xt(e,"standards")):[`standards ${t} of ${o}`,It(i.length,"not checked",e.length),It(s.length-i.length,"not uploaded",e.length)].filter((e=>""!==e)).join(", ")
}function It(e,t,n){return 0===e?"":1===n?t:`${(0,ut.U)(e,"component")} ${t}`}function xt(e,t){
return e.map((e=>e[t].state))}function Mt({noEvent:e,components:t}){const n=new Map,r=(e,t)=>{const r=n.get(t)??new Map
;n.set(t,r.set(e,(r.get(e)??0)+1))};void 0!==e&&r("event",e)
;for(const{record:e,standards:n}of t)void 0!==e.reason&&r("record",e.reason),void 0!==n.reason&&r("standards",n.reason)
;const o=[...n].map((([e,t])=>({what:St(t),reason:e})));return{skipped:o.slice(0,5),rest:Math.max(0,o.length-5)}}
function St(e){return[...Map.groupBy(e,(([,e])=>e))].map((([e,t])=>{const n=t.map((([e])=>e)).join(" and ")
;return 1===e?n:`${n} of ${e} components`})).join(", ")}function Nt(e){
const t=t=>e.components.flatMap((n=>t(n).map((t=>Lt(t,n,e)))));return[{title:"Events",
lines:[...e.notes,...t((({events:e})=>e.map(zt)))]},{title:"Record",lines:t(jt)},{title:"Standards",
lines:t((({standards:e})=>Dt(e)))}].filter((({lines:e})=>e.length>0)).map((({title:e,lines:t})=>({title:e,
lines:t.map(Rt)})))}function Ut(e){
const{components:t}=e,[n]=t,r=1===t.length&&n?.recordId?` (record ${n.recordId})`:"",{skipped:o,rest:s}=Mt(e),i=o.map((({what:e,reason:t})=>`${e} (${t})`)),a=s>0?`, plus ${s} more reasons`:"",c=i.length>0?`; skipped: ${i.join(", ")}${a}`:""
;return Rt(`Phaset: ${kt(e)}${r}${c}`)}function At({shared:e,own:t},n){
const r=new Set(n.filter((({kind:e})=>"check"!==e)));return[e,...t.map((({problems:e})=>e))].flatMap((e=>(0,
R.fr)(e.filter((e=>r.has(e)))))).map((({level:e,message:t})=>Rt(`${e}: ${t}`)))}function Lt(e,t,{components:n}){
if(1===n.length)return e;const r=(0,st.Vb)(t),{recordId:o=""}=t
;return r===o||e.includes(o)?`${r}: ${e}`:`${r} (${o}): ${e}`}const Pt={text:e=>e,commit:dt,
pullRequest:e=>`pull request #${e}`,issue:e=>`#${e}`};function zt(e){
const{body:t,routing:n,delivery:r}=e,o=void 0===r?"would be sent":(0,at.Ks)(r),s=void 0===n?"":` (${n})`
;return`${lt(e,Pt)}${s}: ${JSON.stringify(t)} ${o}`}function jt({recordId:e,record:t}){
return"skipped"===t.state?[]:[Tt(void 0===e?"record":`record ${e}`,t)]}function Dt(e){if("skipped"===e.state)return[]
;const t=(0,ct.u6)(e.checks??[]).map(qt);return void 0===e.checks?["standards not checked"]:[...t,Tt("standards",e)]}
function Tt(e,{state:t,delivery:n}){return`${e} ${t}${void 0===n||"delivered"===n.outcome?"":`: ${(0,at.Ks)(n)}`}`}
function qt({status:e,name:t,message:n,path:r,remedy:o}){const s=`${e}: ${t} (${r}): ${n}`
;return"pass"===e?s:`${s}; ${o}`}function Rt(e){
return(0,_.g9)((0,_.ml)((0,_.ts)(e),4096)).replace(/^(\s*):(?=:)/,"$1\\u{3a}")}
const Bt=new Set(["kind","level","outcome","state","status","event","check","undelivered"]);function Ft(e,t){const n=(0,
B.SG)(e,t,Bt),r=Zt(t);return{...n,components:n.components.map((({problems:e,standards:t,...n})=>({...n,
problems:e.map((e=>Ht.has(e.kind)?r(e):e)),standards:{...t,...void 0!==t.checks&&{checks:t.checks.map(r)}}})))}}
function Gt(e,{components:t},{tokensOnly:n}){const r=e=>(0,B.SG)(e,n,Bt);return{...e,
components:t.map((({directory:t,recordId:n,events:o},s)=>({...e.components[s],...r({directory:t,...(0,C.O)({recordId:n})
}),events:o.map((({body:t},n)=>({...e.components[s]?.events[n],body:r(t)})))})))}}const Ht=new Set(["baseline","check"])
;function Zt(e){const t=new Map,n=n=>{const r=t.get(n);if(void 0!==r)return r;const o=(0,v.M)(n,e);return t.set(n,o),o}
;return e=>(0,B.SG)(e,n,Bt)}var Jt=c(3948),Kt=c(996),Yt=c(5504);function Wt(e,{attention:t,links:n}){
const r=[...Qt(e,n),...en(e.components,n)].toSorted(((e,t)=>R.vh.indexOf(e.level)-R.vh.indexOf(t.level))),o=r.length-t
;return(0,
Kt.p_)([...r.slice(0,t).map((({level:e,render:t})=>`${Yt.A[e]} ${t()}`)),...o>0?[`plus ${o} more: see the log`]:[]])}
function Qt(e,t){const{shared:n,own:r}=(0,st.Ow)(e);return[...n.map((e=>({problem:e,component:void 0
}))),...r.flatMap((({component:e,problems:t})=>t.map((t=>({problem:t,component:r.length>1?e:void 0
})))))].filter((({problem:{kind:e,level:t}})=>Vt(e)&&"notice"!==t)).map((({problem:e,component:n})=>({level:e.level,
render:()=>Xt(e,n,t)})))}function Vt(e){return"check"!==e&&"failing-checks"!==e}function Xt(e,t,n){
return`${void 0===t||e.message.includes(t.directory)?"":`${(0,Kt.aY)((0,st.Vb)(t),200)} `}${rn(e.message,e,n)}`}
function en(e,t){const n=e.flatMap((e=>(e.standards.checks??[]).map((t=>({check:t,component:e
}))))),r=["failure","warning"].flatMap((e=>n.filter((({check:t})=>t.status===e))))
;return[...Map.groupBy(r,(({check:{name:t,status:n,message:r}},o)=>1===e.length?String(o):JSON.stringify([t,n,r]))).values()].map((n=>tn(n,e.length>1,t)))
}function tn(e,t,n){const[{check:r,component:o}]=e;return{level:(0,ct.nj)(o,r.status),render:()=>`<b>${(0,
Kt.FV)(r.name)}</b> (${r.status})${t?` in ${nn(e.map((({component:e})=>e)))}`:""}: ${rn(r.remedy,r,n)}`}}function nn(e){
const t=e.slice(0,3).map((e=>(0,Kt.aY)((0,st.Vb)(e),200)));if(1===e.length)return t.join("")
;const n=e.length-t.length,r=[...t,...n>0?[`plus ${n} more`]:[]].join(", ");return`${e.length} components (${r})`}
function rn(e,{file:t,line:n},r){if(void 0===t)return(0,Kt.CS)(e);const o=(0,_.ts)(e),s=`${(0,
_.ts)(t)}${void 0===n?"":`:${n}`}`,[i="",...a]=o.split(s);if(0===a.length||i.split("`").length%2==0)return(0,Kt.CS)(o)
;const c=a.join(s).replace(/^:\d+/,"");return`${(0,Kt.CS)(i)}${r.file(t,n,(0,Kt.FV)(s))}${(0,Kt.CS)(c)}`}
const on="https://github.com/phaset-action/phaset-action/blob/v1",sn=`<a href="${on}/README.md#start">where to find the IDs</a>`,an=`<a href="${on}/docs/manifest.md#the-rules">all keys</a>`
;function cn(e){const t=e.flatMap((({directory:e,record:{draft:t}})=>void 0===t?[]:[{directory:e,draft:t}]))
;if(0===t.length)return"";const n=t.length-3
;return(0,Kt.Bv)(["#### A manifest to start from",...t.slice(0,3).flatMap(dn),n>0?`The manifests of ${n} more components would look the same.`:"",t.some(un)?`Before that, replace the text in angle brackets (${sn}), and check the other values (${an}).`:`Before that, check its values (${an}).`])
}function un({draft:e}){return/: "<[a-z ]+>"/i.test(e)}function dn({directory:e,draft:t}){const n="."===e?"":`${e}/`
;return[`If there is no ${(0,Kt.aY)(`${n}phaset.manifest.json`)} yet, commit this:`,(0,Kt.DV)(t,"json")]}
function ln({repositoryUrl:e,sha:t,phasetUrl:n}){const r=(t,n)=>void 0===e?n:fn(`${e}/${t}`,n);return{
commit:(e,t)=>r(`commit/${pn(e)}`,t),pullRequest:(e,t)=>r(`pull/${e}`,t),issue:(e,t)=>r(`issues/${e}`,t),file:(e,n,o)=>{
if(""===t)return o;const s=void 0===n?"":`#L${n}`;return r(`blob/${pn(t)}/${e.split("/").map(pn).join("/")}${s}`,o)},
phaset:e=>void 0===n?e:fn(n,e)}}function pn(e){return encodeURIComponent(e.toWellFormed())}function fn(e,t){
return`<a href="${e.replace(/[^\w:/?#%.~-]/gu,(e=>`&#${e.codePointAt(0)};`))}">${t}</a>`}
function hn(e,{events:t,links:n}){const r=e.flatMap((e=>e.events.map((t=>({event:t,component:e
}))))),o=1===e.length,s=o?r.map((e=>[e])):[...Map.groupBy(r,(({event:e})=>JSON.stringify(e.body))).values()],i=$n(n),a=s.slice(t).flat()
;return[...s.slice(0,t).map((e=>vn(e,i,o))),...a.length>0?[mn(a,t>0)]:[]]}function mn(e,t){
const n=e.map((({event:e})=>e))
;return`${n.every((({delivery:e})=>"delivered"===e?.outcome))?Yt.A.notice:Yt.A.none} ${t?"plus ":""}${Ot(n)}`}
function vn(e,t,n){const[{event:r}]=e,o=`**Event** ${(0,Kt.aY)(r.body.event)} ${lt(r,t)}`
;if(n)return`${wn(e)} ${o}${kn(r)}`;if(_n(e))return`${wn(e)} ${o} \u2192 ${e.length} components${yn(r)}`
;const s=e.slice(0,10).map(gn),i=e.length-s.length,[a=""]=s;if(1===e.length)return`${wn(e)} ${o} \u2192 ${a}`
;const c=i>0?[`plus ${i} more components`]:[];return`${wn(e)} ${o} \u2192 ${e.length} components\n${(0,
Kt.p_)([...s,...c])}`}function _n(e){return e.length>1&&1===new Set(e.map((({event:e})=>yn(e)))).size}
function gn({event:e,component:t}){return`${(0,Kt.aY)((0,st.Vb)(t),200)}${yn(e)}`}function yn(e){
return`${void 0===e.routing?"":` (${(0,Kt.FV)(e.routing)})`}${kn(e)}`}function wn(e){
const t=e.map((({event:e,component:t})=>bn(e,t))),n=["error","warning","none","notice"].find((e=>t.includes(e)))
;return Yt.A[n??"none"]}function bn({body:e,delivery:t},n){return void 0===t?"none":"delivered"===t.outcome?"notice":(0,
ct.EL)(n,`event ${e.event}`)}function kn({delivery:e}){switch(e?.outcome){case void 0:return", would be sent"
;case"delivered":return e.attempts>1?`, delivered after ${e.attempts} attempts`:"";case"unknown":
return", may have arrived";case"refused":case"not-arrived":return", not delivered"}}function $n(e){return{text:Kt.FV,
commit:t=>e.commit(t,(0,Kt.aY)(dt(t))),pullRequest:t=>e.pullRequest(t,`pull request #${t}`),issue:t=>e.issue(t,`#${t}`)}
}const On={pass:"\u{1f7e9}",warning:"\u{1f7e8}",failure:"\u{1f7e5}"};function Cn(e,t){
const n=e.pass+e.warning+e.failure,r=Math.min(1,t/n),o=t=>0===e[t]?0:Math.max(1,Math.round(e[t]*r)),[s,i]=[o("warning"),o("failure")],a=Math.min(t,n)-s-i,c=0===e.pass?0:Math.max(1,a)
;return[On.pass.repeat(c),On.warning.repeat(s),On.failure.repeat(i)].join("")}function En(e,t){return(0,Kt.Bv)([(0,
Kt.p_)(hn(e,t)),In(e,t)])}function In(e,{rows:t,foldedRows:n}){const r=(0,ct.xO)(e.filter((e=>!(0,
ct.xB)(e)))),o=xn.filter((({cell:e})=>r.some((t=>""!==e(t))))),s=e=>0===e.length?"":(0,
Kt.tp)(o.map((({head:e})=>e)),e.map((e=>o.map((({cell:t})=>t(e)))))),i=r.slice(t,t+n),a=i.some((e=>"notice"!==(0,
ct.Qe)(e))),c=r.length-t-i.length;return(0,Kt.Bv)([s(r.slice(0,t)),0===i.length?"":(0,
Kt.zH)(`${i.length} more components`,s(i),a),c>0?`Plus ${c} more components: see the log.`:""])}const xn=[{head:"",
cell:e=>Yt.A[(0,ct.Qe)(e)]},{head:"Component",cell:function(e){
const{name:t,directory:n}=e,r=void 0===t||n===t||n.endsWith(`/${t}`),o=(0,Kt.aY)((0,st.Vb)(e),200);return r?o:`${(0,
Kt.FV)(t,200)} ${o}`}},{head:"Record",cell:function({recordId:e,record:t}){return`${void 0===e?"":(0,
Kt.aY)(e,200)} ${t.state}`.trim()}},{head:"Standards",cell:function(e){const{checks:t,state:n}=e.standards
;if("skipped"===n)return"";if(void 0===t)return"not checked";const r=(0,ct.ls)([e]),o="failed"===n?", not uploaded":""
;return`${Cn(r,5)} ${r.pass} of ${t.length}${o}`}}];function Mn(e){
const{name:t,version:n,kind:r,lifecycleStage:o}=e.spec,s=[Sn(e.contacts,"contact"),Sn(e.tags,"tag"),Sn(e.dependencies,"dependency","dependencies"),Sn(e.slo,"SLO"),Sn(e.api,"API"),Sn(e.links,"link")].flat()
;return[void 0===n?(0,Kt.aY)(t):`${(0,Kt.aY)(t)} ${(0,Kt.FV)(n)}`,...[r,o].filter((e=>void 0!==e)),...s].join(", ")}
function Sn(e=[],t,n=`${t}s`){const{length:r}=e;return 0===r?[]:[`${r} ${1===r?t:n}`]}function Nn(e,t){
const{record:n,standards:r}=e
;return(0,Kt.Bv)([(0,Kt.p_)([...hn([e],t),..."skipped"===n.state?[]:[Un(e)],..."skipped"===r.state?[]:[Pn(e)]]),t.foldedRows>0?zn(r):""])
}function Un(e){
const{recordId:t,record:n}=e,r=void 0===t?"":` ${(0,Kt.aY)(t)}`,o=void 0===n.record?"":`: ${Mn(n.record)}`
;return`${Ln(e,"record")} **Record**${r} ${An(n)}${o}`}function An({state:e,delivery:t}){
return void 0!==t&&"failed"===e?"not uploaded":e}function Ln(e,t){const{state:n,delivery:r}=e[t]
;return"failed"!==n?Yt.A.notice:Yt.A[void 0===r?(0,ct.Qe)(e):(0,ct.EL)(e,t)]}function Pn(e){
const{checks:t,baselineId:n,state:r}=e.standards,o=void 0===n?"":` against the Baseline ${(0,Kt.aY)(n)}`
;if(void 0===t)return`${Ln(e,"standards")} **Standards** not checked${o}`;const s=(0,
ct.ls)([e]),i=["failure","warning"].filter((e=>s[e]>0)).map((t=>(0,ct.nj)(e,t)));"failed"===r&&i.push((0,
ct.EL)(e,"standards"));const a=Yt.A[(0,ct.cY)(i)],c=Cn(s,20),u="checked"===r?"":`, ${An(e.standards)}`
;return`${a} **Standards** ${c} ${s.pass} of ${t.length}${o}${u}`}function zn({checks:e=[]}){
const t=e.filter((({status:e})=>"pass"===e));if(0===t.length)return"";const n=t.map((({name:e})=>(0,
Kt.FV)(e))).join(" \xb7 ");return(0,Kt.zH)(`${(0,ut.U)(t.length,"check")} passed`,n)}var jn=c(9309)
;const Dn="https://github.com/phaset-action/phaset-action/blob/v1/docs/delivery.md";function Tn(e){
const{components:t,undelivered:n}=e;if(void 0===n)return""
;const r=t.flatMap((e=>e.problems)),o=r.flatMap((({cause:e})=>e??[]))
;return[`Everything that was not delivered is in the undelivered file. If your workflow <a href="${Dn}#what-was-not-delivered">uploads it</a>, it is the artifact ${(0,
Kt.aY)((0,
jn.j)(n))}, and you can <a href="${Dn}#sending-it-later">send it later</a>.`,...r.some((({cause:e,level:t})=>void 0!==e&&"error"===t))?["Fix the errors above first, or Phaset refuses the same messages again."]:[],...o.some(qn)?[`What may have arrived is sent again only with ${(0,
Kt.aY)("repeat-unknown: true")}, because it could count twice.`]:[]].join(" ")}function qn({uncertain:e}){
return e.length>0}const Rn=[{attention:100,events:10,rows:20,foldedRows:200},{attention:100,events:10,rows:20,
foldedRows:0},{attention:10,events:0,rows:0,foldedRows:0}];function Bn(e){const t=ln(e.links),[n,...r]=Rn;let o=Gn(e,{
...n,links:t});for(const n of r){if(Buffer.byteLength(o)<=9e5)break;o=Gn(e,{...n,links:t},Fn)}return o}
const Fn="This summary is shortened, because GitHub limits its size. The log has everything.";function Gn(e,t,n=""){
const{components:r}=e,[o]=r,s=Wt(e,t),i=1===r.length&&void 0!==o?Nn(o,t):En(r,t);return`${(0,
Kt.Bv)([`### ${Yt.A[Hn(e)]} Phaset: ${kt(e)}`,n,s&&`#### Needs attention\n\n${s}`,Tn(e),s&&i&&"#### Results",i,Zn(e),cn(r),Jn(e,t)])}\n`
}function Hn(e){const t=(0,ct.mA)(e);return"notice"===t&&e.components.every(ct.xB)?"none":t}
function Zn({notes:e,problems:t,components:n}){
const r=[...e.map((e=>(0,Kt.FV)(e))),...[...t,...n.flatMap((e=>e.problems))].filter((({level:e})=>"notice"===e)).map((({message:e})=>(0,
Kt.CS)(e)))],o=r.length-20
;return(0,Kt.p_)([...r.slice(0,20).map((e=>`${Yt.V} ${e}`)),...o>0?[`${Yt.V} plus ${o} more: see the log`]:[]])}
function Jn(e,{links:t}){
const{components:n,links:{sha:r,phasetUrl:o}}=e,[s]=n,i="skipped"===s?.record.state&&1===n.length&&s.recordId,a=n.some((({events:e})=>e.length>0)),c=n.filter(ct.xB).length,{skipped:u,rest:d}=Mt(e),l=u.map((({what:e,reason:t})=>`${e} (${(0,
Kt.FV)(t)})`));return[...i?[`Record ${(0,Kt.aY)(i)}`]:[],...""===r||a?[]:[`Commit ${t.commit(r,(0,
Kt.aY)(dt(r)))}`],...void 0===o?[]:[t.phaset("Open Phaset")],...c>0&&c<n.length?[`${(0,
ut.U)(c,"component")} had nothing to do`]:[],...l.length>0?[`Skipped: ${l.join(", ")}${d>0?`, plus ${d} more reasons`:""}`]:[]].join(" \xb7 ")
}async function Kn(e,t,n){const r=Ft(e,t),o=(0,Jt.K)((0,ot.$)(Gt(r,e,t))),s={...r,problems:[...r.problems,...o]},i=n?(0,
Jt.S)(Bn(s)):void 0,a=(0,st.Ow)(s),{shown:c,left:u}=(0,it.e)((0,st.Ul)(a));for(const{title:e,lines:t}of Nt(s))Yn(e,t)
;for(const e of c)Qn(e);const d=At(a,u);d.length>0&&Yn("More problems",d),q.pq(Ut(s));for(const e of await i??[])Qn(e)}
function Yn(e,t){q.Oh(e);for(const e of t)q.pq(e);q.N4()}const Wn={error:q.z3,warning:q.$e,notice:q.lm}
;function Qn({level:e,message:t,title:n,file:r,line:o,column:s}){Wn[e](t,(0,C.O)({title:n,file:r,startLine:o,
startColumn:s}))}var Vn=c(7348),Xn=c(3928);async function er(e,t,n){
const{environment:r}=n,{inputs:o,failOn:s,problems:i}=(0,be.TL)(e,t),a=(0,ze.c)(r),c=(0,Xn.Q)(r,(e=>(0,
u.readFileSync)(e,"utf8")),Date.now()),d=void 0===o||"invalid"===c.kind?{...rr,problems:or(e,a,c)}:await sr({...n,
inputs:o,run:a,occurrence:c.value,redact:t}),l=(0,ge.xA)({...d,links:nr(a,o),problems:[...i,...d.problems]},{failOn:s,
standardsFailOn:o?.["standards-fail-on"]??"never"});return await Kn(l,t,o?.summary??!0),!(0,ge.Ix)(l)}function tr(e){
const t=(0,we.d)(e);for(const e of t.flatMap(B.eo))q.Pq(e);return(0,B.ay)(t,(0,we.G)(e))}function nr(e,t){return{
sha:e.sha,...(0,C.O)({repositoryUrl:(0,ze.E)(e),phasetUrl:t?.endpoint&&Ce(t.endpoint)})}}const rr={notes:[],
components:[],dryRun:!1};function or(e,t,n){if("invalid"===n.kind)return[(0,R.EP)(n.problem)];const r={
endpoint:""!==e.endpoint,token:""!==e["webhook-token"]||""!==e["api-key"]};return(0,Ee.j)(r,t,n.value)}
async function sr(e){
const{inputs:t,run:n,redact:r,cancelled:o}=e,s=je(t,n,e.occurrence,await ar(e)),{connection:i,notes:a,noEvent:u}=s,d=[...s.problems,...ir(i,e.environment)],l={
...rr,notes:a,...(0,C.O)({noEvent:u}),problems:d};if((0,R.JD)(d))return l;const p=(0,he.N)(i,t,r,n,e);(0,Jt.K)((0,
ot.K)(p.undelivered))
;const f=t.replay.length>0&&"tokens"in i?await(await c.e(397).then(c.bind(c,1397))).replay(t,i.tokens,p):await cr(e,s,p),{undelivered:h,problems:m}=p.close()
;return{...l,...f,dryRun:t["dry-run"],...(0,C.O)({undelivered:h}),problems:[...d,...m,...f.problems,...(0,
ge.$B)(f.components,t["standards-fail-on"]),...ve(f.components,t.headers),...o.aborted?(0,ge.Sp)(f.components):[]]}}
function ir(e,t){if("open"!==e.kind)return[];const n=$e(e.endpoint,t);return void 0===n?[]:[(0,R.oi)(n)]}
async function ar({inputs:e,run:t,occurrence:n}){const{event:r,"event-fields":o,replay:s}=e
;if("auto"===r||"none"===r||s.length>0)return
;const{decideNamed:i,findCheckoutNeeds:a}=await c.e(253).then(c.bind(c,9253)),u=a({names:r,fields:o},n)
;if(void 0===u)return i(r,e,t,n);const{readCheckout:d}=await c.e(587).then(c.bind(c,7587))
;return i(r,e,t,n,await d(t,u))}async function cr({inputs:e,run:t,occurrence:n,cancelled:r},o,s){
const{connection:i,record:a,standards:c}=o,{workspace:u}=t,d=await(0,ye.IC)({inputs:e,workspace:u,..."tokens"in i&&{
tokens:i.tokens},withManifest:"nothing"!==a.kind||"nothing"!==c.kind,withStandards:"nothing"!==c.kind}),l={
recordId:e["record-id"],shard:e.shard,sources:{workspace:u,access:lr(e,t,r),serverUrl:t.serverUrl}
},{assignments:p,notes:f,problems:h,release:m}=await Y(d,o.events,l,{keep:s.keep,cancelled:r}),v=p.map((e=>(0,
et.H)(e,o))),_=[...Ye(e,o,v,n),...tt(e,v,t.attempt)],g=ae(v,s);m();const y=await ur(await g,v,t,n);return{
components:await dr(y,u,t),notes:[...o.notes,...f],problems:[...h,..._]}}async function ur(e,t,n,{payload:r}){
if(!t.some((({record:e})=>"draft"in e)))return e;const{addDrafts:o}=await c.e(630).then(c.bind(c,4630)),{workspace:s}=n
;return o(e,t,{workspace:s,payload:r,repositoryUrl:(0,ze.E)(n)})}
async function dr(e,t,{serverUrl:n,repository:r,sha:o}){
if(!e.some((({problems:e})=>e.some((({file:e})=>void 0!==e)))))return e
;const{useRepositoryPaths:s}=await Promise.all([c.e(370),c.e(788),c.e(890)]).then(c.bind(c,5890));return s(e,t,{
serverUrl:n,repository:r,commits:[o]})}function lr(e,{apiUrl:t,repository:n},r){return{token:e["github-token"],
baseUrl:t,repository:n,cancelled:r}}process.exitCode=1,delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
;const pr=new AbortController;process.once("SIGINT",(()=>pr.abort()));const{signal:fr}=pr,hr={environment:process.env,
cancelled:fr,network:T
},mr=!0===process.argv[1]?.endsWith("sync.js")?Promise.all([c.e(370),c.e(788),c.e(543)]).then(c.bind(c,9543)).then((({startSync:e})=>e(hr))):function(e){
const t=(0,be.Ko)(q.V4),n=tr(t);return er(t,n,e).catch((e=>((0,Vn.e)(e,n),!1)))}(hr);mr.then((e=>{process.exitCode=e?0:1
})).finally((()=>process.stdout.write("",(()=>process.exit()))));