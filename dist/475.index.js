export const id=475;export const ids=[475,522];export const modules={5290:(((e,t,n)=>{n.d(t,{EY:()=>o,
GH:()=>d,Xn:()=>u,uv:()=>l});const r="**";function o(e){const t=e.split("/").filter((e=>""!==e&&"."!==e))
;return t.filter(((e,n)=>e!==r||t[n-1]!==r)).map((e=>e===r?e:s(e)))}function s(e){const t=c(e)
;return n=>t.test(n)&&(!i(n)||i(e))}function i(e){return e.startsWith(".")}const a=/\*+|\?|\[([!^]?)([^\]]+)\]|./gsu
;function c(e){
const t=e.replace(a,((e,t,n)=>e.startsWith("*")?".*":"?"===e?".":void 0!==n?`[${t?"^":""}${n.replace(/[\\^[]/g,"\\$&")}]`:RegExp.escape(e)))
;try{return new RegExp(`^${t}$`,"su")}catch{return/(?!)/}}function d(e){return new Set(f(e,0))}function u(e,t,n){
const o=[...t].flatMap((t=>{const o=e[t];return void 0===o?[]:o===r?i(n)?[]:f(e,t):o(n)?f(e,t+1):[]}));return new Set(o)
}function l(e,t){return t.has(e.length)}function f(e,t){return e[t]===r?[t,t+1]:[t]}})),7522:(((e,t,n)=>{
n.d(t,{openApi:()=>i});var r=n(8500);const o=2e4,s=[500,1500];async function i(e,t=s){
const{getOctokit:r}=await n.e(413).then(n.bind(n,2413)),[i="",c=""]=e.repository.split("/"),d=r(e.token,{
baseUrl:e.baseUrl});return d.hook.wrap("request",((n,r)=>a((async()=>{
const t=AbortSignal.any([e.cancelled,AbortSignal.timeout(o)]);return n({...r,request:{...r.request,signal:t}})
}),e.cancelled,t))),{octokit:d,repository:{owner:i,repo:c}}}async function a(e,t,n){for(const o of n)try{
return await e()}catch(e){if(!d(e))throw e;await(0,r.setTimeout)(o,void 0,{signal:t})}return e()}
const c=new Set([500,502,503,504]);function d(e){if(!(e instanceof Error&&"status"in e))return!1
;const{name:t}=e.cause instanceof Error?e.cause:e,n="AbortError"===t||"TimeoutError"===t
;return"number"==typeof e.status&&c.has(e.status)&&!n}})),3392:(((e,t,n)=>{n.d(t,{h:()=>i,z:()=>a})
;var r=n(4922),o=n(1926);const s=r.rej({version:r.Whr()});function i({version:e=o.xv}){return e<=o.xv}function a(e){
const t=e.replace(/^\uFEFF/,"").split("\n"),n=t.map(((e,t)=>c(e,t+1))).filter((e=>void 0!==e)),r=n.at(-1)
;"damaged"===r?.kind&&r.number===t.length&&n.pop();const[o]=n,{data:i}=s.safeParse("value"===o?.kind?o.value:void 0)
;return void 0===i?{lines:n}:{version:i.version,lines:n.slice(1)}}function c(e,t){if(""!==e.trim())try{return{number:t,
kind:"value",value:JSON.parse(e)}}catch{return{number:t,kind:"damaged",problem:"is not JSON"}}}})),
7475:(((e,t,n)=>{n.r(t),n.d(t,{runSync:()=>Fs})
;var r=n(3024),o=n(9584),s=n(8414),i=n(5460),a=n(8135),c=n(3434),d=n(7508),u=n(7413),l=n(7541),f=n(856),p=n(3948),m=n(4463)
;function h(e){const{until:t,counts:n,dryRun:r}=e,o=r?[]:[...n].map((([e,{delivered:t}])=>[e,t]));return{...(0,m.$)({
...e,components:w(e),links:{sha:""}}),"synced-until":void 0===t?"":new Date(t).toISOString(),
counts:JSON.stringify(Object.fromEntries(o.filter((([,e])=>e>0))))}}const y={outcome:"delivered",attempts:1},g={
state:"skipped",reason:"they need a checkout"};function w({repositories:e,events:t,dryRun:n}){
const r=Map.groupBy(n?[]:t,(({recordId:e})=>e)),o=e.flatMap((e=>e.components)),s=o.map((e=>({...e,
events:v(r.get(e.recordId??"")??[]),standards:g}))),i=new Set(o.map((({recordId:e})=>e)))
;return[...s,...[...r].filter((([e])=>!i.has(e))).map((([e,t])=>({directory:".",recordId:e,events:v(t),record:{
state:"skipped",reason:"its component is gone"},standards:g,problems:[]})))]}function v(e){return e.map((({body:e})=>({
body:e,subject:{kind:"repository"},delivery:y})))}var b=n(1366),k=n(996),$=n(5504);const I=1e3,E=20;function _(e){
const{dryRun:t,problems:n}=e,{delivered:r,refused:o,unknown:i,left:a}=T(e),c=e.repositories.flatMap((({components:e})=>e)).filter((({record:e})=>"uploaded"===e.state)).length,d=[...(0,
s.ZT)(n,["error","warning"]),...r>0?[`${(0,
b.U)(r,"event")} delivered`]:[],...o>0?[`${o} refused`]:[],...i>0?[`${i} unknown`]:[],...a>0?[t?`${(0,
b.U)(a,"event")} would be sent`:`${a} left`]:[],...c>0?[`${(0,b.U)(c,"record")} uploaded`]:[]]
;return[...t?["dry run"]:[],...d.length>0?d:["nothing to send"]].join(" \xb7 ")}function S(e){
const{notes:t,events:n,dryRun:r,repositories:o}=e,i=t.length-E;return`${(0,k.Bv)([`### ${$.A[P(e)]} Phaset sync: ${(0,
k.FV)(_(e))}`,(0,
k.p_)([...(a=A(e),(0,s.fr)((0,s.dS)(a)).map((({level:e,message:t})=>`${"notice"===e?"\u2139\ufe0f":$.A[e]} ${(0,
k.CS)(t)}`))),...t.slice(0,E).map((e=>`\u2139\ufe0f ${(0,
k.FV)(e)}`)),...i>0?[`\u2139\ufe0f plus ${i} more, see the log`]:[]]),D(o),M(e),r?q(n):"",...j(e),"Phaset takes `comment` and `pr-opened` without a time, so sync never sends them."])}\n`
;var a}function P(e){const t=A(e);return(0,s.JD)(t)?"error":t.some((({level:e})=>"warning"===e))?"warning":"notice"}
function A({problems:e,repositories:t}){return[...e,...t.flatMap((({components:e})=>e.flatMap((e=>e.problems))))]}
function D(e){
return 0===e.length?"":(0,k.tp)(["Repository","From","Until","Read","Records"],e.map((({name:e,window:t,isRead:n,components:r})=>[(0,
k.FV)(e,200),void 0===t?"":Y(t.from),void 0===t?"":Y(t.until),void 0===t?"nothing new":n?"yes":"no, the next run continues there",r.map((({record:e})=>e.state)).join(", ")])))
}function M({counts:e,dryRun:t}){if(0===e.size)return"";const n=[...e].sort((([e],[t])=>e<t?-1:1));return t?(0,
k.tp)(["Kind","Would be sent"],n.map((([e,{left:t}])=>[(0,k.aY)(e),String(t)]))):(0,
k.tp)(["Kind","Delivered","Refused","Unknown","Left for the next run"],n.map((([e,{delivered:t,refused:n,unknown:r,left:o}])=>[(0,
k.aY)(e),...[t,n,r,o].map(String)])))}function q(e){if(0===e.length)return""
;const t=e.length-I,n=e.slice(0,I).map((e=>(0,k.FV)(R(e))));return(0,k.zH)("Events",(0,
k.p_)([...n,...t>0?[`plus ${t} more, see the log`]:[]]))}function R({at:e,recordId:t,body:n}){
return`${Y(e)} ${t} ${JSON.stringify(n)}`}function j({undelivered:e,leftBecause:t}){
return[...void 0===t?[]:["The next run sends what is left, if the workflow keeps the state directory."],...void 0===e?[]:[`What was refused, or may have arrived, is in ${(0,
k.aY)(e)}, the path in the output ${(0,k.aY)("undelivered")}. The main action sends it with ${(0,k.aY)("replay")}.`]]}
function T({counts:e}){const t={delivered:0,refused:0,unknown:0,left:0}
;for(const{delivered:n,refused:r,unknown:o,left:s}of e.values())t.delivered+=n,t.refused+=r,t.unknown+=o,t.left+=s
;return t}function Y(e){return new Date(e).toISOString()}async function N(e,t,n){const r=O(e,t),i=(0,p.K)(h(r)),a={...r,
problems:[...r.problems,...i]},c=n?(0,p.S)(S(a)):void 0;a.dryRun&&x("Events",a.events.map(R)),x("Notes",a.notes)
;const{shown:d,left:u}=(0,f.e)(C(a));for(const e of d)G(e);x("More problems",(0,s.fr)((0,
s.dS)(u)).map((({level:e,message:t})=>`${e}: ${t}`))),o.pq((0,l.g9)(`Phaset: ${_(a)}`));for(const e of await c??[])G(e)}
function C({problems:e,repositories:t}){return[...e,...t.flatMap((({components:e})=>e.flatMap((e=>e.problems))))]}
function O(e,t){const{notes:n,problems:r,repositories:o,leftBecause:s}=e;return{...e,notes:(0,i.SG)(n,t,U),problems:(0,
i.SG)(r,t,U),repositories:(0,i.SG)(o,t,U),...(0,u.O)({leftBecause:s&&t(s)})}}
const U=new Set(["kind","level","outcome","state"]);function x(e,t){if(0!==t.length){o.Oh(e);for(const e of t)o.pq(L(e))
;o.N4()}}function L(e){return(0,l.g9)((0,l.ts)(e)).replace(/^(\s*):(?=:)/,"$1\\u{3a}")}const B={error:o.z3,warning:o.$e,
notice:o.lm};function G({level:e,message:t,title:n,file:r,line:o,column:s}){B[e](t,(0,u.O)({title:n,file:r,startLine:o,
startColumn:s}))}var F=n(7348),H=n(3928),z=n(2146);const W=1e4;function V(e){let t="";const n=t=>e((0,
l.g9)(t)),r=setInterval((()=>{""!==t&&n(t)}),W);return{set:e=>{t=e},log:e=>{t=e,r.refresh(),n(e)},
close:()=>clearInterval(r)}}function J(e,{set:t}){const n=new Map;return t(`Reading ${e}`),(r,o)=>{n.set(r,o)
;const s=[...n].map((([e,t])=>`${t} ${e}`)).join(", ");t(`Reading ${e}: ${s}`)}}function K(e){
return`${new Date(e).toISOString().slice(0,16).replace("T"," ")} UTC`}
var X=n(6760),Q=n(4409),Z=n(512),ee=n(1926),te=n(3392),ne=n(4922),re=n(3759),oe=n(1844)
;const se=ne.Whr(),ie=ne.Whr(),ae=ne.YjP().check(re.m9(1)),ce=ne.rej({start:ie}),de=ne.rej({repository:se,point:ie,
record:ne.lqM(ae)}),ue=ne.rej({id:se,repository:se,at:ie,orgId:ae,recordId:ae,body:(0,oe.w)()}),le=ne.rej({
repository:se,first:se,last:se,point:ne.lqM(ie)}),fe=ne.rej({id:se,
outcome:ne.k5n(["not-arrived","unknown","delivered","given-up"])});function pe(){const e={repositories:new Map,
left:new Map,lastId:0};let t=[];const n=t=>{e.start=t;for(const n of e.repositories.keys())me(e,n,t)
;for(const n of e.left.values())n.at>=t&&e.left.delete(n.id)},r=({repository:n,first:r,last:o,point:s})=>{
for(const n of t)n.id>=r&&n.id<=o&&e.left.set(n.id,n);t=[],void 0!==s&&me(e,n,s)};return{state:e,take:o=>{
if("start"in o)return n(o.start);if("outcome"in o)return he(e,o);if("first"in o)return r(o);if("point"in o){
const{repository:t,point:n,record:r}=o;return void e.repositories.set(t,{point:n,...(0,u.O)({record:r})})}e.lastId=o.id,
t.push({...o,outcome:"not-arrived"})}}}function me({repositories:e},t,n){e.set(t,{...e.get(t),point:n})}
function he({left:e},{id:t,outcome:n}){const r=e.get(t)
;void 0!==r&&("delivered"===n||"given-up"===n?e.delete(t):e.set(t,{...r,outcome:n}))}function ye(e){
if("object"==typeof e&&null!==e)return ge(e).safeParse(e).data}function ge(e){
return"start"in e?ce:"body"in e?ue:"first"in e?le:"outcome"in e?fe:de}function we({start:e,repositories:t,left:n}){
const r=[...n.values()].map((({outcome:e,...t})=>t)),o=r[0]?.id??0,s=[...n.values()].filter((({outcome:e})=>"unknown"===e))
;return[...void 0===e?[]:[{start:e}],...[...t].map((([e,t])=>({repository:e,...t}))),...r,...0===r.length?[]:[{
repository:r[0]?.repository??0,first:o,last:r.at(-1)?.id??0}],...s.map((({id:e,outcome:t})=>({id:e,outcome:t})))]}
class ve extends Error{}const be="journal.jsonl",ke=1e3;function $e(e,t){const n=(0,X.join)(e,be),r=Ie(n)
;if("invalid"===r.kind)return r;const o=Ee(r.value,n);if("invalid"===o.kind||t)return"invalid"===o.kind?o:(0,Z.Uq)({
state:o.value.state,write:Se(o.value),close:()=>{}});try{return(0,Z.Uq)(Pe(o.value,_e(e,n,r.value)))}catch(e){return(0,
Z.Gq)(`${(0,l.hD)(n)} can't be written (${(0,Q.$)(e)}); make state a directory that this job may write`)}}
function Ie(e){try{const t=(0,r.readFileSync)(e,"utf8");return(0,Z.Uq)(t.slice(0,t.lastIndexOf("\n")+1))}catch(t){
return"ENOENT"===(0,Q.$)(t)?(0,Z.Uq)(""):(0,Z.Gq)(`${(0,l.hD)(e)} can't be read (${(0,Q.$)(t)})`)}}function Ee(e,t){
const n=pe();if(""===e)return(0,Z.Uq)(n);const r=(0,te.z)(e),o=e=>(0,Z.Gq)(`${(0,
l.hD)(t)} ${e}; delete the state, and start again with since`);if(!(0,te.h)(r))return(0,Z.Gq)(`${(0,
l.hD)(t)} was written by a newer version of this action; use that version, or delete the state and start again with since`)
;if(void 0===r.version)return o("is not a state of this action's");for(const e of r.lines){
const t="value"===e.kind?ye(e.value):void 0;if(void 0===t)return o(`is damaged in line ${e.number}`);n.take(t)}return(0,
Z.Uq)(n)}function _e(e,t,n){return""!==n?(0,ee.bA)(t):((0,r.mkdirSync)(e,{recursive:!0}),(0,r.rmSync)(t,{force:!0}),(0,
ee.s9)(t))}function Se({take:e}){return t=>{for(const n of t)e(n)}}function Pe(e,t){const n=e=>{try{e()}catch(e){
throw new ve(`the state can't be written (${(0,Q.$)(e)})`)}};return{state:e.state,write:r=>{
for(let e=0;e<r.length;e+=ke)n((()=>t.append(...r.slice(e,e+ke))));Se(e)(r)},close:()=>{n((()=>t.replace(we(e.state)))),
t.close()}}}var Ae=n(7598),De=n(8500),Me=n(9881),qe=n(1441),Re=n(7522),je=n(7457),Te=n(5472);const Ye=6e4
;function Ne(e,t,n){let r=t()+Ye,o=0;const s=()=>{r=Math.max(r,t()+Ye)};return{
remaining:()=>n.aborted?0:Math.max(0,Math.min(e,r)-t()),renew:s,spend:async e=>{0===o++&&s();try{return await e()
}finally{o--}},extend:n=>!(t()+n>e||(r=Math.max(r,t()+n+Ye),0))}}var Ce=n(5373),Oe=n(9269);const Ue={delivered:0,
refused:0,unknown:0,left:0};function xe(e,t,n){const r=e.get(t)??Ue;e.set(t,{...r,[n]:r[n]+1})}function Le(e){
const t=new Map;for(const{body:n}of e)xe(t,n.event,"left");return t}const Be={repositories:[],counts:new Map,events:[],
notes:[],problems:[],dryRun:!1},Ge=8,Fe=new Set([401,403,404]);function He(e){const{state:t,tokens:n}=e,r=Je(),o=new Set
;let s;const i=(e,t)=>{o.has(e)||(o.add(e),r.problems.push(...t))},a=({orgId:t,recordId:n,body:r},o)=>{
const s=`record ${(0,l.hD)(n)}, organization ${(0,l.hD)(t)}`,i={item:`event ${r.event}`,delivery:o};return(0,
Ce.LJ)([i],{host:e.host,identity:s},void 0)},c=(n,o)=>{e.undelivered.add(We(n),o),r.count(n,o),
void 0===e.undelivered.failure()&&t.write([{id:n.id,outcome:"given-up"}])},d=(e,n)=>{const{outcome:r,last:o,givenUp:c}=n
;t.write([{id:e.id,outcome:"not-arrived"}]),"refused"!==r||Fe.has(o?.status??0)||(s??=(0,Oe.Ks)(n)),
"refused"!==r&&"record"!==c?.reason||i(e.recordId,a(e,n))},u=(e,t)=>{const{outcome:n,last:o,givenUp:i}=t
;return"delivered"===n?r.deliver(e):(void 0!==i&&"record"!==i.reason&&(s??=(0,Oe.Ks)(t)),
"unknown"===n?c(e,"unknown"):"refused"!==n||400!==o?.status?d(e,t):(r.problems.push(...a(e,t)),void c(e,"refused")))
},f=async r=>{const{id:a,orgId:c,recordId:d,body:l}=r;if(void 0!==s||o.has(d))return!1
;const f="one"===n.kind?n.token:n.tokens.get(d);return void 0===f?(i(d,[Ve(d)]),!1):(u(r,await e.deliver(l,{orgId:c,
recordId:d,token:f},(e=>{"refused"!==e&&t.write([{id:a,outcome:e}])}))),e.onProgress(r,t.state.left.size),
!t.state.left.has(a))};return{stopped:()=>s,sendLeft:async()=>{
const n=[...t.state.left.values()].sort(((e,t)=>e.at-t.at||e.id-t.id)),r=({outcome:t})=>"unknown"===t&&!e.repeatUnknown
;for(const e of n.filter(r))c(e,"unknown");await ze(n.filter((e=>!r(e))),f)},results:()=>{
for(const e of t.state.left.values())r.count(e,"left");return r.results(0===t.state.left.size?void 0:s)}}}
async function ze(e,t){const n=new Map,r=e=>{if(!("id"in e.body))return t(e)
;const r=JSON.stringify([e.recordId,e.body.id]),o=(n.get(r)??Promise.resolve(!0)).then((n=>n&&t(e)));return n.set(r,o),o
},o=e.values();await Promise.all(Array.from({length:Ge},(async()=>{for(const e of o)await r(e)})))}
function We({orgId:e,recordId:t,body:n}){return{kind:"event",orgId:e,recordId:t,body:n}}function Ve(e){return(0,
s.oi)(`webhook-token has no token for the record ${(0,l.hD)(e)}; its events stay in the state until it has`)}
function Je(){const e=new Map,t=[],n=[],r=({body:t},n)=>{xe(e,t.event,n)},o=t=>[...e.values()].reduce(((e,n)=>e+n[t]),0)
;return{problems:n,count:r,deliver:e=>{r(e,"delivered"),t.push({recordId:e.recordId,at:e.at,body:e.body})},results:r=>{
const[s,i]=[o("unknown"),o("left")];return{counts:e,events:t,...void 0!==r&&{leftBecause:r},
problems:[...n,...0===s?[]:[Xe(`${(0,b.U)(s,"event")} ${Ke}`)],...0===i||void 0===r?[]:[Xe(`${(0,
b.U)(i,"event")} left for the next run: ${r}`)]]}}}}
const Ke="may have arrived: whether they did is unknown, and they are in the undelivered file; set repeat-unknown to send them again"
;function Xe(e){return{kind:"delivery",level:"warning",title:"Phaset: not delivered",message:e}}var Qe=n(6010)
;const Ze=ne.FsL(ne.YjP().check(ne.YPB((e=>!Number.isNaN(Date.parse(e))))),ne.pdi((e=>Date.parse(e)))),et=ne.FsL(ne.KCZ([ne.YjP(),ne.Whr()]),ne.pdi(String)),tt="{ __typename login }",nt=ne.FsL(ne.cl6(ne.Ikc({
__typename:ne.YjP(),login:ne.YjP()})),ne.pdi((e=>e?{
login:"Bot"!==e.__typename||e.login.endsWith("[bot]")?e.login:`${e.login}[bot]`,type:e.__typename
}:null))),rt=ne.FsL(ne.cl6(ne.Ikc({login:ne.YjP(),type:ne.lqM(ne.YjP())})),ne.pdi((e=>e?{login:e.login,
type:e.type??"User"}:null)));function ot(e){return ne.Ikc({repository:e})}class st extends Error{kind;constructor(e,t){
super(at(e,t)),this.kind=e.kind}}function it(e,t){return e instanceof st&&e.kind===t}function at(e,t){switch(e.kind){
case"denied":return`GitHub's API refused a request; give the job \`permissions: ${t}\`, or another github-token`
;case"missing":
return`GitHub's API found no such repository, or github-token may not read it; check the name, and give the token ${t}`
;case"too-large":
return"GitHub's API took too long to answer, however little was asked for; run the workflow again later"
;case"unknown-field":return"This version of GitHub Enterprise Server doesn't have what sync reads; use a newer one"
;case"limited":return"GitHub's API limits the token's requests; run the workflow again later";case"unreachable":
return"GitHub's API could not be reached; run the workflow again later";case"unexpected":
return`GitHub's API gave an unexpected answer: ${(0,l.hD)(e.detail)}`}}
const ct=ne.MfU(ne.g1P(ne.YjP(),ne.L5J()),{}),dt=ne.Ikc({status:ne.aig(),response:ne.lqM(ne.Ikc({headers:ct,
data:ne.lqM(ne.L5J())}))}),ut=ne.Ikc({headers:ct,errors:ne.YOg(ne.Ikc({message:ne.MfU(ne.YjP(),""),
type:ne.lqM(ne.MfU(ne.YjP(),"")),path:ne.lqM(ne.MfU(ne.YOg(ne.L5J()),[])),extensions:ne.lqM(ne.MfU(ne.Ikc({
code:ne.lqM(ne.YjP())}),{}))})),data:ne.lqM(ne.L5J())
}),lt=/secondary rate limit|abuse detection/i,ft=new Set(["RESOURCE_LIMITS_EXCEEDED","MAX_NODE_LIMIT_EXCEEDED","INTERNAL","SERVICE_UNAVAILABLE"]),pt=/something went wrong while executing|timed? ?out|resource limits/i,mt=new Set(["FORBIDDEN","INSUFFICIENT_SCOPES","UNAUTHENTICATED"])
;function ht(e,t){const n=ut.safeParse(e).data;if(void 0!==n)return wt(n.errors,n.headers,t)
;const r=dt.safeParse(e).data;if(void 0===r?.response)return{kind:"unreachable"};const{headers:o,data:s}=r.response
;return bt(r.status,o,JSON.stringify(s)??"",t)}function yt(e){const t=ut.safeParse(e).data
;return t?.errors.every((({type:e="",path:t=[]})=>(mt.has(e)||"NOT_FOUND"===e)&&t.length>gt))?t.data??void 0:void 0}
const gt=3;function wt(e,t,n){const r=t=>e.some(t)
;return r((({message:e})=>lt.test(e)))||r((({type:e})=>"RATE_LIMITED"===e))?$t(t,n):r((({type:e="",message:t})=>ft.has(e)||pt.test(t)))?{
kind:"too-large"}:r((({type:e="",message:t})=>mt.has(e)||/not accessible/i.test(t)))?{kind:"denied"
}:r((({type:e})=>"NOT_FOUND"===e))?{kind:"missing"}:r((({extensions:e})=>vt.has(e?.code??"")))?{kind:"unknown-field"}:{
kind:"unexpected",detail:e[0]?.message??"an error without a message"}}
const vt=new Set(["undefinedField","undefinedType","argumentLiteralsIncompatible"]);function bt(e,t,n,r){
return 429===e||403===e&&kt(t,n)?$t(t,r):401===e||403===e?{kind:"denied"}:404===e?{kind:"missing"}:502===e||504===e?{
kind:"too-large"}:e>=500?{kind:"unreachable"}:{kind:"unexpected",detail:`status ${e}`}}function kt(e,t){
return void 0!==e["retry-after"]||"0"===e["x-ratelimit-remaining"]||lt.test(t)}function $t(e,t){
const n=Number(e["retry-after"]??Number.NaN);if(Number.isFinite(n))return{kind:"limited",until:t+1e3*n}
;const r=Number(e["x-ratelimit-reset"]??Number.NaN);return"0"===e["x-ratelimit-remaining"]&&Number.isFinite(r)?{
kind:"limited",until:Math.max(1e3*r,t)}:{kind:"limited"}}function It(e){return ne.Ikc({nodes:ne.YOg(ne.mee(e)),
pageInfo:ne.Ikc({hasNextPage:ne.zMY(),endCursor:ne.mee(ne.YjP())})})}const Et="pageInfo { hasPreviousPage startCursor }"
;function _t(e){return ne.Ikc({nodes:ne.YOg(ne.mee(e)),pageInfo:ne.Ikc({hasPreviousPage:ne.zMY(),
startCursor:ne.mee(ne.YjP())})})}async function St(e,t){const n=[e.nodes]
;for(let r=e;r.pageInfo.hasPreviousPage;n.unshift(r.nodes))r=await t(r.pageInfo.startCursor)
;return n.flat().filter((e=>null!==e))}const Pt=3;async function*At(e,t,n){let r=t,o=null,s=0;for(;;){
const i=await Dt(e,r,o,s),a=i?.nodes.filter((e=>null!==e))??[],c=void 0!==i&&a.length===i.nodes.length
;if(c||!(r>1||s<Pt-1)){if(c||n(),yield a,void 0===i||!i.pageInfo.hasNextPage)return;o=i.pageInfo.endCursor,s=0,
r=Math.min(t,2*r)}else 1===r&&s++,r=Math.max(1,Math.floor(r/2))}}async function Dt(e,t,n,r){try{return await e(t,n)
}catch(e){const n=1===t&&r>=Pt-1;if(it(e,"too-large")&&!n)return;throw e}}async function Mt(e,t,n){const r=[];let o=t
;for(let t=0;t<e.length;)try{r.push(...await n(e.slice(t,t+o))),t+=o}catch(e){if(!it(e,"too-large")||1===o)throw e
;o=Math.floor(o/2)}return r}const qt="contents: read",Rt=ot(ne.Ikc({defaultBranchRef:ne.mee(ne.Ikc({target:ne.Ikc({
oid:ne.YjP()})}))}));async function jt({query:e}){
const{repository:t}=await e("query Head($owner: String!, $name: String!) {\n    repository(owner: $owner, name: $name) { defaultBranchRef { target { oid } } }\n  }",{},Rt,qt)
;return t.defaultBranchRef?.target.oid}const Tt=ne.Ikc({tree:ne.YOg(ne.Ikc({path:ne.YjP(),type:ne.YjP()})),
truncated:ne.zMY()});async function Yt({get:e},t){const n={tree_sha:t,recursive:"1"
},{data:r}=await e("GET /repos/{owner}/{repo}/git/trees/{tree_sha}",n,Tt,qt);return{
paths:r.tree.filter((({type:e})=>"blob"===e)).map((({path:e})=>e)),isWhole:!r.truncated}}const Nt=50,Ct=ne.mee(ne.Ikc({
text:ne.lqM(ne.mee(ne.YjP())),isTruncated:ne.lqM(ne.zMY())})),Ot=ot(ne.g1P(ne.YjP(),Ct));function Ut({query:e},t,n){
return Mt(n,Nt,(async n=>{
const r=n.map(((e,n)=>[`e${n}`,`${t}:${e}`])),o=`query Files($owner: String!, $name: String!${r.map((([e])=>`, $${e}: String!`)).join("")}) {\n      repository(owner: $owner, name: $name) { ${r.map((([e])=>`${e}: object(expression: $${e}) { ... on Blob { text isTruncated } }`)).join("\n")} }\n    }`,{repository:s}=await e(o,Object.fromEntries(r),Ot,qt)
;return n.map(((e,t)=>xt(s[`e${t}`]??null)))}))}function xt(e){
if(null!==e)return"string"==typeof e.text&&!1===e.isTruncated?e.text.replace(/^\uFEFF/,""):{kind:"unreadable"}}
var Lt=n(7112),Bt=n(2651),Gt=n(4216),Ft=n(5290);const Ht=/[*?[]/;async function zt(e,{inputs:t,tokens:n,commit:r}){
const{directories:o,problems:s}=await Jt(e,t["working-directory"],r),i=o.map((e=>Wt(e))),a=void 0===r?[]:await Ut(e,r,i),c=1===o.length&&0===s.length,{"org-id":d,"record-id":u}=t,l={
"org-id":d,"record-id":c?u:void 0},f=o.map(((e,t)=>{const r=Vt(Wt(e),a[t]);return{directory:e,manifest:r,credentials:(0,
Gt.gD)(r,l,n)}}));return{components:c?f:(0,Gt.w7)(f),problems:s}}function Wt(e){return"."===e?Bt.h:`${e}/${Bt.h}`}
function Vt(e,t){return void 0===t?{kind:"absent",file:e}:"string"==typeof t?{kind:"found",file:e,...(0,Lt.K)(t,e)}:{
kind:"found",file:e,baselineUnclear:!0,problems:[{kind:"manifest",level:"error",title:"The manifest can't be read",
message:`${(0,l.ts)(e)} is not text, or larger than GitHub's API gives; fix it`,file:e}]}}async function Jt(e,t,n){
const r=t.filter((e=>e.startsWith("!"))).map((e=>e.slice(1))),o=t.filter((e=>!e.startsWith("!"))),i=o.filter((e=>!Ht.test(e))).map(Qt),a=o.filter((e=>Ht.test(e)))
;if(0===a.length||void 0===n)return{directories:[...new Set(i)].sort(),problems:[]}
;const{paths:c,isWhole:d}=await Yt(e,n),u=r.map(Ft.EY),l=c.filter((e=>e===Bt.h||e.endsWith(`/${Bt.h}`))).map((e=>e.slice(0,-Bt.h.length-1)||".")).filter((e=>!tn(e,u))),f=a.map((e=>{
const t=(0,Ft.EY)(e);return{line:e,matches:l.filter((e=>en(t,e)))}})),p=f.filter((({matches:e})=>0===e.length));return{
directories:[...new Set([...i,...f.flatMap((({matches:e})=>e))])].sort(),problems:[...d?[]:[(0,
s.oi)(Kt)],...p.map((({line:e})=>(0,s.oi)(Xt(e))))]}}
const Kt="working-directory: the repository has more files than GitHub lists at once; name the directories without patterns"
;function Xt(e){
return`working-directory: no directory that ${(0,l.hD)(e)} matches holds a ${Bt.h} on the default branch; fix the pattern, or add the manifest`
}function Qt(e){return e.split("/").filter((e=>""!==e&&"."!==e)).join("/")||"."}function Zt(e){
return"."===e?[]:e.split("/")}function en(e,t){return(0,Ft.uv)(e,Zt(t).reduce(((t,n)=>(0,Ft.Xn)(e,t,n)),(0,Ft.GH)(e)))}
function tn(e,t){const n=Zt(e);if(n.includes("node_modules"))return!0
;const r=[".",...n.map(((e,t)=>n.slice(0,t+1).join("/")))];return t.some((e=>r.some((t=>en(e,t)))))}var nn=n(4536)
;const rn="deployments: read",on=100,sn="statuses(first: 100, after: $statusesAfter) {\n  nodes { state environment createdAt }\n  pageInfo { hasNextPage endCursor }\n}",an=`query Deployments(\n  $owner: String!, $name: String!, $first: Int!, $after: String, $statusesAfter: String\n) {\n  repository(owner: $owner, name: $name) {\n    deployments(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {\n      nodes {\n        id commitOid environment createdAt creator ${tt}\n        ${sn}\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}`,cn=`query DeploymentStatuses($id: ID!, $statusesAfter: String) {\n  node(id: $id) { ... on Deployment { ${sn} } }\n}`,dn=It(ne.Ikc({
state:ne.YjP(),environment:ne.cl6(ne.YjP()),createdAt:Ze})),un=ne.Ikc({id:ne.YjP(),commitOid:ne.YjP(),
environment:ne.mee(ne.YjP()),createdAt:Ze,creator:nt,statuses:ne.mee(dn)}),ln=ot(ne.Ikc({deployments:It(un)
})),fn=ne.Ikc({node:ne.Ikc({statuses:dn})}),pn=3024e6;async function mn(e,{from:t},n,r){const o=async(t,n)=>{const r={
first:t,after:n,statusesAfter:null},{repository:o}=await e.query(an,r,ln,rn);return o.deployments
},s=()=>r("GitHub could not load a deployment: its event is missing"),i=[];for await(const r of At(o,on,s)){
for(const t of r){const r=yn(t,await hn(t,e));r&&(0,nn.c)(n,r.environment)&&i.push(r)}
if(e.onProgress("deployments",i.length),r.some((({createdAt:e})=>e<t-pn)))break}return i}
async function hn({id:e,statuses:t},{query:n}){const r=t?.nodes??[];for(let o=t;o?.pageInfo.hasNextPage;){const t={id:e,
statusesAfter:o.pageInfo.endCursor},{node:s}=await n(cn,t,fn,rn);o=s.statuses,r.push(...o.nodes)}
return r.filter((e=>null!==e))}function yn(e,t){
const[n]=t.filter((({state:e})=>"SUCCESS"===e)).toSorted(((e,t)=>e.createdAt-t.createdAt));if(void 0!==n)return{id:e.id,
sha:e.commitOid,environment:n.environment||(e.environment??""),creator:e.creator,succeededAt:n.createdAt}}
const gn="issues: read",wn=50,vn={last:30,before:null};function bn(e){
const t="with-types"===e,n=["LABELED_EVENT, UNLABELED_EVENT, CLOSED_EVENT, REOPENED_EVENT, TRANSFERRED_EVENT",...t?["ISSUE_TYPE_ADDED_EVENT, ISSUE_TYPE_REMOVED_EVENT, ISSUE_TYPE_CHANGED_EVENT"]:[]],r=`id createdAt actor ${tt}`
;return`timelineItems(last: $last, before: $before, itemTypes: [${n.join(", ")}]) {\n    nodes {\n      __typename\n      ... on LabeledEvent { ${r} label { name } }\n      ... on UnlabeledEvent { ${r} label { name } }\n      ... on ClosedEvent { ${r} }\n      ... on ReopenedEvent { ${r} }\n      ... on TransferredEvent { ${r} }\n      ${t?`... on IssueTypeAddedEvent { ${r} issueType { name } }`:""}\n      ${t?`... on IssueTypeRemovedEvent { ${r} issueType { name } }`:""}\n      ${t?`... on IssueTypeChangedEvent { ${r} issueType { name } prevIssueType { name } }`:""}\n    } ${Et}\n  }`
}function kn(e){
return`query Issues(\n    $owner: String!, $name: String!, $since: DateTime!, $first: Int!, $after: String,\n    $last: Int!, $before: String\n  ) {\n    repository(owner: $owner, name: $name) {\n      issues(\n        first: $first, after: $after, filterBy: { since: $since },\n        orderBy: { field: UPDATED_AT, direction: ASC }\n      ) {\n        nodes {\n          fullDatabaseId number createdAt closedAt author ${tt}\n          labels(first: 100) { nodes { name } }\n          ${"with-types"===e?"issueType { name }":""}\n          ${bn(e)}\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }`
}const $n=ne.Ikc({name:ne.YjP()}),In={id:ne.YjP(),createdAt:Ze,actor:nt},En=(e,t)=>ne.Ikc({__typename:ne.euz(e),...In,
...t}),_n=ne.gMt("__typename",[En("LabeledEvent",{label:$n}),En("UnlabeledEvent",{label:$n
}),En("ClosedEvent",{}),En("ReopenedEvent",{}),En("TransferredEvent",{}),En("IssueTypeAddedEvent",{issueType:ne.mee($n)
}),En("IssueTypeRemovedEvent",{issueType:ne.mee($n)}),En("IssueTypeChangedEvent",{issueType:ne.mee($n),
prevIssueType:ne.mee($n)})]),Sn=ne.Ikc({fullDatabaseId:et,number:ne.Whr(),createdAt:Ze,closedAt:ne.mee(Ze),author:nt,
labels:ne.mee(ne.Ikc({nodes:ne.YOg(ne.mee($n))})),issueType:ne.cl6($n),timelineItems:_t(_n)}),Pn=ot(ne.Ikc({
issues:It(Sn)}));async function An(e,t,n){try{return await Dn(e,t,n,"with-types")}catch(r){
if(!it(r,"unknown-field"))throw r;return Dn(e,t,n,"without-types")}}async function Dn(e,{from:t},n,r){
const o=kn(r),s=new Date(t).toISOString(),i=async(t,n)=>{const r={since:s,first:t,after:n,...vn
},{repository:i}=await e.query(o,r,Pn,gn);return i.issues
},a=()=>n("GitHub could not load an issue: its events are missing"),c=new Map;for await(const t of At(i,wn,a)){
for(const n of t){const t=await St(n.timelineItems,(t=>Mn(e,n.number,r,t)));c.set(n.fullDatabaseId,qn(n,t))}
e.onProgress("issues",c.size)}return[...c.values()]}async function Mn({query:e},t,n,r){
const o=`query Issue(\n    $owner: String!, $name: String!, $number: Int!, $last: Int!, $before: String\n  ) {\n    repository(owner: $owner, name: $name) { issue(number: $number) { ${bn(n)} } }\n  }`,s=ot(ne.Ikc({
issue:ne.Ikc({timelineItems:_t(_n)})})),{repository:i}=await e(o,{number:t,last:100,before:r},s,gn)
;return i.issue.timelineItems}function qn(e,t){
const{fullDatabaseId:n,number:r,createdAt:o,closedAt:s,author:i,labels:a,issueType:c}=e;return{id:n,number:r,
createdAt:o,author:i,labels:(a?.nodes??[]).flatMap((e=>e?.name??[])),type:c?.name??null,closedAt:s,events:t.flatMap(Rn)}
}function Rn(e){const{id:t,createdAt:n,actor:r}=e,o={id:t,at:n,actor:r};switch(e.__typename){case"LabeledEvent":return[{
...o,kind:"labeled",label:e.label.name}];case"UnlabeledEvent":return[{...o,kind:"unlabeled",label:e.label.name}]
;case"ClosedEvent":return[{...o,kind:"closed"}];case"ReopenedEvent":return[{...o,kind:"reopened"}]
;case"TransferredEvent":return[{...o,kind:"transferred"}];default:return jn(o,e)}}function jn(e,t){
const n=t.issueType?.name,r="IssueTypeChangedEvent"===t.__typename?t.prevIssueType?.name:void 0
;return"IssueTypeRemovedEvent"===t.__typename?void 0===n?[]:[{...e,kind:"untyped",type:n}]:void 0===n?void 0===r?[]:[{
...e,kind:"untyped",type:r}]:void 0===r?[{...e,kind:"typed",type:n}]:[{...e,kind:"retyped",type:n,previous:r}]}
const Tn="pull-requests: read",Yn=25,Nn=`reviews(last: $last, before: $before, states: [APPROVED, CHANGES_REQUESTED, DISMISSED]) {\n  nodes { id fullDatabaseId state submittedAt author ${tt} } ${Et}\n}`,Cn=`timelineItems(last: $last, before: $before, itemTypes: [CLOSED_EVENT, REOPENED_EVENT, REVIEW_DISMISSED_EVENT]) {\n  nodes {\n    __typename\n    ... on ClosedEvent { id createdAt actor ${tt} }\n    ... on ReopenedEvent { createdAt }\n    ... on ReviewDismissedEvent { previousReviewState review { id } }\n  } ${Et}\n}`,On=`query PullRequests(\n  $owner: String!, $name: String!, $first: Int!, $after: String, $last: Int!, $before: String,\n  $files: Boolean!\n) {\n  repository(owner: $owner, name: $name) {\n    pullRequests(first: $first, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {\n      nodes {\n        fullDatabaseId number createdAt updatedAt mergedAt isCrossRepository\n        author ${tt} mergedBy ${tt} mergeCommit { oid }\n        files(first: 100) @include(if: $files) {\n          nodes { path changeType } pageInfo { hasNextPage }\n        }\n        ${Nn}\n        ${Cn}\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}`,Un={
last:30,before:null},xn=ne.Ikc({id:ne.YjP(),fullDatabaseId:et,state:ne.YjP(),submittedAt:ne.mee(Ze),author:nt
}),Ln=ne.gMt("__typename",[ne.Ikc({__typename:ne.euz("ClosedEvent"),id:ne.YjP(),createdAt:Ze,actor:nt}),ne.Ikc({
__typename:ne.euz("ReopenedEvent"),createdAt:Ze}),ne.Ikc({__typename:ne.euz("ReviewDismissedEvent"),
previousReviewState:ne.YjP(),review:ne.mee(ne.Ikc({id:ne.YjP()}))})]),Bn=ne.Ikc({nodes:ne.YOg(ne.mee(ne.Ikc({
path:ne.YjP(),changeType:ne.YjP()}))),pageInfo:ne.Ikc({hasNextPage:ne.zMY()})}),Gn=ne.Ikc({fullDatabaseId:et,
number:ne.Whr(),createdAt:Ze,updatedAt:Ze,mergedAt:ne.mee(Ze),isCrossRepository:ne.zMY(),author:nt,mergedBy:nt,
mergeCommit:ne.mee(ne.Ikc({oid:ne.YjP()})),files:ne.cl6(Bn),reviews:_t(xn),timelineItems:_t(Ln)}),Fn=ot(ne.Ikc({
pullRequests:It(Gn)}));async function Hn(e,{from:t},n,r){const o=new Map;let s=t;for(;;){const t=await zn(e,s,n,o,r)
;if(t.pages<=1||t.newest<=s)return[...o.values()];s=t.newest}}async function zn(e,t,n,r,o){const s=async(t,r)=>{
const o={first:t,after:r,files:n,...Un},{repository:s}=await e.query(On,o,Fn,Tn);return s.pullRequests
},i=()=>o("GitHub could not load a pull request: its events are missing"),a={pages:0,newest:t}
;for await(const n of At(s,Yn,i)){a.pages++,a.newest=Math.max(a.newest,...n.map((({updatedAt:e})=>e)))
;for(const o of n)o.updatedAt>=t&&r.set(o.fullDatabaseId,await Wn(o,e));if(e.onProgress("pull requests",r.size),
n.some((({updatedAt:e})=>e<t)))break}return a}async function Wn(e,t){
const{fullDatabaseId:n,number:r,createdAt:o,author:s,isCrossRepository:i}=e,a=await St(e.reviews,(e=>Vn(t,r,Nn,"reviews",xn,e))),c=await St(e.timelineItems,(e=>Vn(t,r,Cn,"timelineItems",Ln,e)))
;return{id:n,number:r,createdAt:o,author:s,isFromFork:i,merged:null===e.mergedAt?null:{at:e.mergedAt,by:e.mergedBy},
mergeCommit:e.mergeCommit?.oid,files:Jn(e.files),closings:Kn(c,null!==e.mergedAt),reviews:Xn(a,c)}}
async function Vn({query:e},t,n,r,o,s){
const i=`query PullRequest(\n    $owner: String!, $name: String!, $number: Int!, $last: Int!, $before: String\n  ) {\n    repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${n} } }\n  }`,a=ne.FsL(ne.g1P(ne.YjP(),_t(o)),ne.pdi((e=>e[r]))),c=ot(ne.Ikc({
pullRequest:a})),{repository:d}=await e(i,{number:t,last:100,before:s},c,Tn);return d.pullRequest}function Jn(e){
if(e&&!e.pageInfo.hasNextPage)return e.nodes.every((e=>null!==e&&"RENAMED"!==e.changeType))?e.nodes.flatMap((e=>e?.path??[])):void 0
}function Kn(e,t){const n=e.findLastIndex((({__typename:e})=>"ReopenedEvent"===e))
;return e.flatMap(((e,r)=>"ClosedEvent"!==e.__typename||t&&r>n?[]:[{id:e.id,at:e.createdAt,actor:e.actor}]))}
function Xn(e,t){
const n=new Map(t.flatMap((e=>"ReviewDismissedEvent"===e.__typename&&e.review?[[e.review.id,e.previousReviewState]]:[])))
;return e.flatMap((e=>{const t="DISMISSED"===e.state?n.get(e.id):e.state;return null!==e.submittedAt&&Qn(t)?[{
id:e.fullDatabaseId,at:e.submittedAt,author:e.author,state:t}]:[]}))}function Qn(e){
return"APPROVED"===e||"CHANGES_REQUESTED"===e}
const Zn=new Set(["push","force_push","pr_merge","merge_queue_merge"]),er=ne.YOg(ne.Ikc({id:et,timestamp:Ze,
ref:ne.YjP(),before:ne.YjP(),after:ne.YjP(),activity_type:ne.YjP(),actor:rt}))
;async function tr({get:e,onProgress:t},n,r){const o=[];let s;do{
const{data:i,next:a}=await e("GET /repos/{owner}/{repo}/activity",{per_page:100,direction:"desc",...n&&{ref:n},...s&&{
after:s}},er,"contents: read"),c=i.filter((({timestamp:e})=>nr(e,r)))
;o.push(...c.filter((e=>Zn.has(e.activity_type))).map(rr)),t("pushes",o.length)
;const d=i.some((({timestamp:e})=>e<r.from));s=d?void 0:a?.searchParams.get("after")??void 0}while(void 0!==s)
;return o.reverse()}function nr(e,{from:t,until:n}){return e>=t&&e<n}function rr(e){
const{id:t,timestamp:n,ref:r,before:o,after:s,actor:i}=e;return{id:t,at:n,ref:r,before:o,after:s,actor:i,
isForced:"force_push"===e.activity_type}}function or(e,t){for(const n of t)e.has(n.sha)||e.set(n.sha,{...n,
position:e.size})}function sr(e,t){const n=new Map;return e.map((({ref:e,before:r,after:o})=>{
const s=n.get(e),i=s?.tip===r?s.reached:ir(r,t);if(void 0===i)return;n.set(e,{tip:o,reached:i});const a=ar(o,i,t)
;return void 0===a&&n.delete(e),a?.toSorted(((e,t)=>t.position-e.position)).map((({sha:e,date:t})=>({sha:e,date:t})))}))
}function ir(e,t){if(!t.has(e))return;const n=new Set([e])
;for(const e of n)for(const r of t.get(e)?.parents??[])n.add(r);return n}function ar(e,t,n){const r=[],o=[e]
;for(let e=o.pop();void 0!==e;e=o.pop()){if(t.has(e))continue;t.add(e);const s=n.get(e);if(void 0===s)return;r.push(s),
o.push(...s.parents)}return r}const cr="contents: read",dr=100,ur=ne.cl6(ne.Ikc({committedDate:ne.lqM(ne.YjP())}))
;async function lr({query:e,onProgress:t},n){let r=0;const o=await Mt([...new Set(n)],dr,(async n=>{
const o=`query CommitDates($owner: String!, $name: String!) {\n      repository(owner: $owner, name: $name) { ${n.map(((e,t)=>`c${t}: object(oid: "${e}") { ... on Commit { committedDate } }`)).join("\n")} }\n    }`,s=ot(ne.g1P(ne.YjP(),ur)),{repository:i}=await e(o,{},s,cr)
;return r+=n.length,t("commits",r),n.map(((e,t)=>[e,i[`c${t}`]?.committedDate]))}))
;return new Map(o.filter((e=>void 0!==e[1])))}
const fr="query Commits($owner: String!, $name: String!, $tip: GitObjectID!, $first: Int!, $after: String) {\n  repository(owner: $owner, name: $name) {\n    object(oid: $tip) {\n      ... on Commit {\n        history(first: $first, after: $after) {\n          nodes { oid committedDate parents(first: 100) { nodes { oid } } }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    }\n  }\n}",pr=ne.FsL(ne.Ikc({
oid:ne.YjP(),committedDate:ne.YjP(),parents:ne.Ikc({nodes:ne.YOg(ne.Ikc({oid:ne.YjP()}))})
}),ne.pdi((({oid:e,committedDate:t,parents:n})=>({sha:e,date:t,parents:n.nodes.map((e=>e.oid))})))),mr=ot(ne.Ikc({
object:ne.mee(ne.Ikc({history:ne.lqM(It(pr))}))})),hr={nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}}
;async function yr(e,t,n){const r=new Map;let o=gr(t,r);for(;void 0!==o&&(await wr(o,e,r,t,n),r.has(o));)o=gr(t,r)
;return sr(t,r)}function gr(e,t){return e.findLast((({after:e})=>!t.has(e)))?.after}
async function wr(e,{query:t,onProgress:n},r,o,s){const i=async(n,r)=>{const{repository:o}=await t(fr,{tip:e,first:n,
after:r},mr,cr);return o.object?.history??hr};let a=0;for await(const e of At(i,dr,(()=>{}))){
const t=e.some((({sha:e})=>!r.has(e)));or(r,e),n("commits",r.size);const i=e.some((({date:e})=>Date.parse(e)>=s.from))
;if(!t||!i){if(vr(o,r)<=a)return;a++}}}function vr(e,t){const n=sr(e,t)
;return e.filter((({after:e},r)=>void 0===n[r]&&t.has(e))).length}const br=ne.Ikc({ahead_by:ne.Whr(),
commits:ne.YOg(ne.Ikc({sha:ne.YjP(),commit:ne.Ikc({committer:ne.cl6(ne.Ikc({date:ne.lqM(ne.YjP())}))})}))})
;async function kr({get:e},{before:t,after:n},r){const o=[];for(let s=1;;s++){const i={basehead:`${t}...${n}`,
per_page:Math.min(r,dr),page:s},a="GET /repos/{owner}/{repo}/compare/{basehead}",c=await e(a,i,br,cr).catch((e=>{
if(!it(e,"missing"))throw e}));if(void 0===c)return;const{ahead_by:d,commits:u}=c.data
;if(o.push(...u.map((({sha:e,commit:t})=>({sha:e,date:t.committer?.date
})))),o.length>=Math.min(r,d)||0===u.length)return{count:d,commits:o}}}const $r=1e6,Ir="refs/heads/"
;async function Er(e,t,n,r,o){if(void 0===t.defaultBranch)return[];const s=await Sr(e,t.defaultBranch,n,r)
;return void 0===s&&o(_r),Pr(e,s??[],n,r)}
const _r="Changes are not reported: this version of GitHub Enterprise Server has no activity API. Report them with a live workflow"
;async function Sr(e,t,n,{changeBranches:r}){const o=r.every((e=>e.toLowerCase()===t.toLowerCase()))?Ir+t:void 0;try{
const t=await tr(e,o,n);return void 0===o?t.filter((({ref:e})=>(0,nn.c)(r,e.slice(Ir.length)))):t}catch(t){
if(it(t,"missing")&&e.isEnterpriseServer)return;throw t}}async function Pr(e,t,n,{changes:r}){
const o="all"===r?await Dr(e,t,n):await Ar(e,t),s=[];for(const e of t){const t=await o(e),{isForced:n,...r}=e
;t.length>0&&s.push({...r,commits:t})}return s}async function Ar(e,t){const n=t.map((({after:e})=>e)),r=await lr(e,n)
;return async t=>{const n=t.isForced?await kr(e,t,1):void 0;return 0===n?.count?[]:[Mr(t,r.get(t.after))]}}
async function Dr(e,t,n){const r=t.filter((({isForced:e})=>!e)),o=await yr(e,r,n),s=new Map(r.map(((e,t)=>[e,o[t]])))
;return async t=>{const n=s.get(t);if(void 0!==n)return n;const r=await kr(e,t,$r)
;return void 0===r?[Mr(t,void 0)]:r.commits.map((({sha:e,date:n})=>({sha:e,date:n??qr(t)})))}}function Mr(e,t){return{
sha:e.after,date:t??qr(e)}}function qr({at:e}){return new Date(e).toISOString()}
const Rr="contents: read",jr=100,Tr=`query Releases($owner: String!, $name: String!, $first: Int!, $after: String) {\n  repository(owner: $owner, name: $name) {\n    releases(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {\n      nodes {\n        databaseId tagName isDraft isPrerelease publishedAt author ${tt} tagCommit { oid }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}`,Yr=ne.Ikc({
databaseId:et,tagName:ne.YjP(),isDraft:ne.zMY(),isPrerelease:ne.zMY(),publishedAt:ne.mee(Ze),author:nt,
tagCommit:ne.mee(ne.Ikc({oid:ne.YjP()}))}),Nr=ot(ne.Ikc({releases:It(Yr)})),Cr=ne.Ikc({author:rt})
;async function Or(e,{from:t,until:n},r,o){const s=async(t,n)=>{const{repository:r}=await e.query(Tr,{first:t,after:n
},Nr,Rr);return r.releases},i=()=>o("GitHub could not load a release: its event is missing"),a=[]
;for await(const c of At(s,jr,i)){for(const s of c.flatMap(Ur)){if(s.publishedAt<t||s.publishedAt>=n)continue
;void 0===s.sha&&o(xr(s));const i=r&&null===s.author;a.push(i?{...s,author:await Lr(e,s)}:s)}
e.onProgress("releases",a.length)}return a}function Ur(e){
const{databaseId:t,tagName:n,tagCommit:r,publishedAt:o,author:s}=e;return null===o||e.isDraft||e.isPrerelease?[]:[{id:t,
tag:n,sha:r?.oid,publishedAt:o,author:s}]}function xr({tag:e}){return`Release ${(0,
l.hD)(e)} is not reported: its tag is gone, and its commit with it`}async function Lr({get:e},{id:t}){
const{data:n}=await e("GET /repos/{owner}/{repo}/releases/{release_id}",{release_id:t},Cr,Rr);return n.author}
const Br="query Repository($owner: String!, $name: String!) {\n  repository(owner: $owner, name: $name) {\n    databaseId nameWithOwner defaultBranchRef { name }\n  }\n}",Gr=ot(ne.Ikc({
databaseId:ne.Whr(),nameWithOwner:ne.YjP(),defaultBranchRef:ne.mee(ne.Ikc({name:ne.YjP()}))}))
;async function Fr({query:e}){const{repository:t}=await e(Br,{},Gr,"contents: read");return{id:t.databaseId,
fullName:t.nameWithOwner,defaultBranch:t.defaultBranchRef?.name}}var Hr=n(1828);class zr extends Error{end
;constructor(e){super(`the reading of history ended: ${e.kind}`),this.end=e}}const Wr=6e4,Vr=4,Jr=1e3,Kr=6e4
;function Xr({octokit:e,repository:t},n){const{deadline:r,cancelled:o,clock:s}=n;let i=0
;const a=e=>s.sleep(e,o).catch((()=>{}));async function c(){if(i>=r)throw new zr({kind:"limited",until:i})
;for(;!o.aborted&&s.now()<i;)await a(i-s.now());if(o.aborted)throw new zr({kind:"cancelled"})
;if(s.now()>=r)throw new zr({kind:"out-of-time"})}async function d(e,t){if("limited"===e.kind){
const n=s.now()+Kr*2**Math.min(t,4);return i=Math.max(i,e.until??n),!0}
return!("unreachable"!==e.kind||t>=Vr||(await a(Jr*2**t),0))}async function u(e,t,n){for(let i=0;;i++){await c();try{
const t=Math.min(Wr,r-s.now());return await e(AbortSignal.any([o,AbortSignal.timeout(t)]))}catch(e){const r=n(e,s.now())
;if(await d(r,i))continue;throw new st(r,t)}}}const{owner:l,repo:f}=t;return{onProgress:n.onProgress,
isEnterpriseServer:e.request.endpoint.DEFAULTS.baseUrl.endsWith("/api/v3"),async query(t,n,r,o){
const s=t.includes("$owner")?{owner:l,name:f}:{};return eo(r,await u((r=>e.graphql(t,{...s,...n,request:{signal:r}
}).catch(Zr)),o,ht),o)},async get(n,r,o,s){const{data:i,headers:a}=await u((o=>e.request(n,{...t,...r,request:{signal:o}
})),s,Qr);return{data:eo(o,i,s),next:no(a.link)}}}}function Qr(e,t){const n=ht(e,t);return"too-large"===n.kind?{
kind:"unreachable"}:n}function Zr(e){const t=yt(e);if(void 0===t)throw e;return t}function eo(e,t,n){
const r=e.safeParse(t,{reportInput:!0});if(r.success)return r.data;const[o]=r.error.issues,s=null===o?.input?{
kind:"too-large"}:{kind:"unexpected",detail:`${(0,Hr.c)(o?.path??[])||"all of it"} is wrong`};throw new st(s,n)}
const to=/<([^<>]+)>; rel="next"/;function no(e){const t="string"==typeof e?to.exec(e)?.[1]:void 0
;return void 0!==t&&URL.canParse(t)?new URL(t):void 0}const ro="actions: read",oo=100,so=1e3,io=ne.Ikc({id:et,
name:ne.cl6(ne.YjP()),event:ne.YjP(),conclusion:ne.mee(ne.YjP()),run_attempt:ne.lqM(ne.Whr()),
head_branch:ne.mee(ne.YjP()),head_sha:ne.YjP(),head_repository:ne.cl6(ne.Ikc({full_name:ne.YjP()})),updated_at:Ze,
triggering_actor:rt}),ao=ne.Ikc({total_count:ne.Whr(),workflow_runs:ne.YOg(io)})
;async function co(e,{from:t,until:n},r){const o=new Map;await uo(e,r,{from:t-pn,until:n},o);const s=[]
;for(const n of o.values()){if(n.updated_at<t)continue;const r=await po(e,n);void 0!==r&&s.push(mo(r))}return s}
async function uo(e,t,{from:n,until:r},o){const s=`${lo(n)}..${lo(r)}`;for(let i=1;;i++){const a={workflow_id:t,
created:s,per_page:oo,page:i},{data:c}=await fo(e,a);if(c.total_count>so&&r-n>1e3){const s=Math.floor((n+r)/2)
;return await uo(e,t,{from:n,until:s},o),uo(e,t,{from:s,until:r},o)}for(const e of c.workflow_runs)o.set(e.id,e)
;if(e.onProgress("workflow runs",o.size),c.workflow_runs.length<oo)return}}function lo(e){
return new Date(e).toISOString().replace(/\.\d+/,"")}async function fo({get:e},t){try{
return await e("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",t,ao,ro)}catch(e){
if(!it(e,"missing"))throw e
;const n=`deployments is ${(0,l.hD)(t.workflow_id)}, and the repository has no such workflow, or github-token may not read it; check the file name, and give the token ${ro}`
;throw new zr({kind:"failed",problem:n})}}async function po({get:e},t){for(let n=1;n<(t.run_attempt??1);n++){const r={
run_id:t.id,attempt_number:n
},{data:o}=await e("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",r,io,ro)
;if("success"===o.conclusion)return o}return"success"===t.conclusion?t:void 0}function mo(e){return{id:e.id,
name:e.name??"",event:e.event,headBranch:e.head_branch,headSha:e.head_sha,
headRepository:e.head_repository?.full_name??null,succeededAt:e.updated_at,actor:e.triggering_actor}}
async function ho(e,t,n,r){return yo(e,r,(async e=>{
const r=new Set,o=await Fr(e),s=go(e,o,t,n,(e=>r.add(e))),[i,a,c,d]=await Promise.all(s);return{kind:"read",facts:{
repository:o,pushes:i,...a,issues:c,pullRequests:d,notes:[...r]}}}))}async function yo(e,t,n){
const r=new AbortController,o=AbortSignal.any([t.cancelled,r.signal]);try{return await n(Xr(e,{...t,cancelled:o}))
}catch(e){if(e instanceof zr)return e.end;if(e instanceof st)return{kind:"failed",problem:e.message};throw e}finally{
r.abort()}}function go(e,t,n,r,o){const s=(...e)=>e.some((e=>r.events.has(e)))
;return[s("change")?Er(e,t,n,r,o):[],s("deployment")?vo(e,n,r,o):wo,s("incident-opened","incident-resolved")?An(e,n,o):[],s("pr-merged","pr-closed","review-approved","review-changes")?Hn(e,n,r.files,o):[]]
}const wo={deployments:[],releases:[],workflowRuns:[]}
;async function vo(e,t,{deployments:n,deploymentEnvironments:r,onlyMissed:o},s){switch(n.kind){case"deployments":{
const n=await mn(e,t,r,s);return{...wo,deployments:n}}case"releases":return{...wo,releases:await Or(e,t,o,s)}
;case"workflow":return{...wo,workflowRuns:await co(e,t,n.file)};case"none":return wo}}function bo(e){
return new Date(e).toISOString()}function ko(e){return e??{login:"ghost",type:"User"}}
function $o({id:e,fullName:t,defaultBranch:n},r){return{repository:{id:e,full_name:t,default_branch:n},sender:ko(r)}}
function Io({id:e,sha:t,environment:n,creator:r,succeededAt:o},s){return[{name:"deployment_status",payload:{deployment:{
sha:t,environment:n},deployment_status:{state:"success",environment:n,created_at:bo(o)},...$o(s,r)},at:o,id:e,by:r}]}
function Eo({id:e,tag:t,sha:n,author:r,publishedAt:o},s){return void 0===n?[]:[{name:"release",payload:{
action:"published",release:{tag_name:t,draft:!1,prerelease:!1,published_at:bo(o)},...$o(s,r)},at:o,id:e,by:r,sha:n}]}
function _o({id:e,name:t,event:n,headBranch:r,headSha:o,headRepository:s,actor:i,succeededAt:a},c){return[{
name:"workflow_run",payload:{action:"completed",workflow_run:{name:t,event:n,conclusion:"success",head_branch:r,
head_sha:o,head_repository:null===s?null:{full_name:s},updated_at:bo(a)},...$o(c,i)},at:a,id:e,by:i}]}function So(e,t){
const n=Mo(e),r=Po(e),o=e.events.findIndex((e=>!Ao(e,r))),s=-1===o?e.events.length:o,i=(n,r,o,s,i,a)=>({name:"issues",
payload:{action:r,issue:jo(e,i,o),...a,...$o(t,s)},at:o,id:`${e.id} ${n}`,by:s}),a=n[s]
;return[i("opened","opened",r,e.author,a,{}),...e.events.slice(s).flatMap(((e,t)=>{const r=n[s+t+1]
;return Do(e).map((({action:t,mark:n})=>i(`${e.id} ${t}`,t,e.at,e.actor,r,n)))}))]}function Po({createdAt:e,events:t}){
return t.findLast((({kind:e})=>"transferred"===e))?.at??e}function Ao({kind:e,at:t},n){
return t!==n?t<n:"labeled"===e||"typed"===e||"transferred"===e}function Do(e){switch(e.kind){case"labeled":
case"unlabeled":return[{action:e.kind,mark:{label:{name:e.label}}}];case"typed":case"untyped":return[{action:e.kind,
mark:{type:{name:e.type}}}];case"retyped":return[{action:"untyped",mark:{type:{name:e.previous}}},{action:"typed",mark:{
type:{name:e.type}}}];case"closed":case"reopened":return[{action:e.kind,mark:{}}];case"transferred":return[]}}
function Mo({events:e,labels:t,type:n,closedAt:r}){const o=[{labels:t,type:n}]
;for(const r of e.toReversed())o.unshift(Ro(r,o[0]??{labels:t,type:n}));let s=qo(e,r);return o.map(((t,n)=>{
const r=e[n-1];return"closed"===r?.kind&&(s=r.at),"reopened"===r?.kind&&(s=void 0),{...t,closedAt:s}}))}
function qo(e,t){return void 0===e.find((({kind:e})=>"closed"===e||"reopened"===e))?t??void 0:void 0}
function Ro(e,{labels:t,type:n}){switch(e.kind){case"labeled":return{labels:t.filter((t=>t!==e.label)),type:n}
;case"unlabeled":return{labels:[...t,e.label],type:n};case"typed":return{labels:t,type:null};case"untyped":return{
labels:t,type:e.type};case"retyped":return{labels:t,type:e.previous};default:return{labels:t,type:n}}}
function jo({id:e,number:t,createdAt:n},r,o){const{labels:s,type:i,closedAt:a}=r;return{id:e,number:t,
state:void 0===a?"open":"closed",created_at:bo(n),updated_at:bo(o),closed_at:void 0===a?null:bo(a),labels:s.map((e=>({
name:e}))),type:null===i?null:{name:i}}}function To(e,t){const n=(n,r,o,s)=>({name:"pull_request",payload:{
action:"closed",pull_request:{...No(e),merged:s,merged_at:s?bo(r):null,closed_at:bo(r)},...$o(t,o)},at:r,id:n,by:o
}),r=[...e.closings.map((({id:t,at:r,actor:o})=>n(`${e.id} ${t}`,r,o,!1))),...e.merged?[n(`${e.id} merged`,e.merged.at,e.merged.by,!0)]:[],...e.reviews.map((n=>Yo(n,e,t)))],o=(0,
u.O)({files:e.files});return r.map((e=>({...e,...o})))}function Yo({id:e,at:t,author:n,state:r},o,s){return{
name:"pull_request_review",payload:{action:"submitted",review:{id:e,state:r.toLowerCase(),submitted_at:bo(t)},
pull_request:No(o),...$o(s,n)},at:t,id:e,by:n,...o.isFromFork?{isWithoutSecrets:!0}:{}}}
function No({number:e,createdAt:t,author:n}){return{number:e,created_at:bo(t),user:ko(n)}}
function Co({pushes:e,pullRequests:t,repository:n}){const r=new Map(t.map((({mergeCommit:e,files:t})=>[e,t])))
;return e.map((e=>Oo(e,r.get(e.after),n)))}function Oo(e,t,n){
const{id:r,at:o,ref:s,before:i,after:a,actor:c}=e,d=e.commits.map((({sha:e,date:t})=>({id:e,timestamp:t})));return{
name:"push",payload:{ref:s,before:i,after:a,deleted:!1,commits:d,head_commit:d.at(-1)??null,...$o(n,c)},at:o,id:r,by:c,
...(0,u.O)({files:t})}}const Uo="github-actions[bot]";function xo(e,{from:t,until:n},{onlyMissed:r}){
const{repository:o}=e
;return[...Co(e),...e.deployments.flatMap((e=>Io(e,o))),...e.releases.flatMap((e=>Eo(e,o))),...e.workflowRuns.flatMap((e=>_o(e,o))),...e.issues.flatMap((e=>So(e,o))),...e.pullRequests.flatMap((e=>To(e,o)))].filter((({at:e})=>e>=t&&e<n)).filter((e=>!r||Lo(e))).sort(Bo)
}function Lo({by:e,isWithoutSecrets:t}){return!0===t||e?.login===Uo}function Bo(e,t){
return e.at-t.at||Fo(e.name,t.name)||Fo(Go(e),Go(t))}function Go({id:e}){return e.split(" ",1)[0]??""}function Fo(e,t){
return e===t?0:e<t?-1:1}var Ho=n(7025),zo=n(6087),Wo=n(8601),Vo=n(2008);const Jo=8;async function Ko(e,t){
const{decided:n,notes:r,problems:o}=Xo(e,t),[s]=t.components;if(1===t.components.length&&void 0!==s)return{
events:n.flatMap((e=>ts(e,s,t))),notes:r,problems:o};const i=void 0===t.recordId?await Zo(n,t):n,a={events:[],
notes:new Set(r),problems:new Map};for(const e of i)es(e,t,a);return{events:a.events,notes:[...a.notes],
problems:[...o,...a.problems.values()]}}function Xo(e,{settings:t,events:n}){const r=[],o=new Set,i=new Set
;for(const s of e){const e=(0,Vo.s)(s,t)
;if("invalid"===e.kind)for(const t of e.problems)i.add(`${t} (${s.id})`);else if("send"===e.kind){
for(const t of e.notes)o.add(t);const t=e.events.filter((({body:e})=>n.has(e.event)));r.push(...t.map((e=>({...e,
...Qo(s)}))))}}const a=[...i].map((e=>(0,s.EP)(`${e}; skipped`,"warning")));return{decided:r,notes:[...o],problems:a}}
function Qo({at:e,files:t}){return{at:e,...t&&{changed:{kind:"known",files:t}}}}
async function Zo(e,{components:t,sources:n}){const r=e.filter((({changed:e,subject:n})=>void 0===e&&(0,
Wo.H)(n,t))),o=new Map;for(let e=0;e<r.length;e+=Jo){const s=r.slice(e,e+Jo),i=await(0,zo.L)(s,t,n)
;for(const[e,t]of s.entries())o.set(t,i[e]??t)}return e.map((e=>({...e,...o.get(e)})))}function es(e,t,n){
const{at:r,...o}=e,s=(0,Wo.f)([o],t.components,t.recordId);for(const r of s.events.keys())n.events.push(...ts(e,r,t))
;for(const e of s.notes)n.notes.add(e);for(const e of s.problems)n.problems.set(e.message,e)}
function ts({at:e,body:t},n,{credentials:r}){const o=r.get(n);return void 0===o?[]:[{at:e,orgId:o.orgId,
recordId:o.recordId,body:t}]}async function ns(e,t,n,r){const{api:o,reading:s,inputs:i,tokens:a}=r,c={name:e.name,...(0,
u.O)({window:t})},d=await yo(o,s,(async e=>{const t=await jt(e);return{kind:"found",commit:t,...await zt(e,{inputs:i,
tokens:a,commit:t})}}));if("found"!==d.kind){const t=[ms(d,e)];return{...c,isRead:!1,components:[],notes:[],problems:t}}
const l=rs(d.commit,e,r),f=d.components.map((t=>os(t,e,l))),p=await is(e,t,n,f,r),m=await Promise.all(f.map((e=>us(e,r))))
;fs(e,d.commit,l,m,r);const h=[...d.problems,...p.problems];return{...c,...p,components:m,problems:h}}
function rs(e,{id:t},{inputs:{record:n},state:r,isByHand:o}){return"false"===n?{kind:"nothing",reason:"switched off"
}:"true"===n?{kind:"upload",auto:!1}:void 0===e||r.state.repositories.get(t)?.record!==e||o?{kind:"upload",auto:!0}:{
kind:"nothing",reason:"the default branch has not moved"}}function os(e,{url:t},n){const r=(0,Ho.j)(e,{connection:{
kind:"closed",missing:[]},events:[],notes:[],record:ss(e,n),standards:{kind:"nothing",reason:"they need a checkout"},
repositoryUrl:t,problems:[]});if(void 0!==r.credentials)return r;const o=(0,Qe.G)(e);if("complete"===o.kind)return{...r,
credentials:o.credentials}
;const s=new Set(r.problems.map((({message:e})=>e))),i=o.problems.filter((({message:e})=>!s.has(e)));return{...r,
problems:[...r.problems,...i]}}function ss({manifest:e},t){return"absent"===e?.kind&&"upload"===t.kind&&t.auto?{
kind:"nothing",reason:`there is no ${e.file} on the default branch`}:t}async function is(e,t,n,r,o){
const s=new Map(r.flatMap((e=>e.credentials?[[e.component,e.credentials]]:[])));if(void 0===t)return{isRead:!0,notes:[],
problems:[]};if(0===s.size)return{isRead:!1,notes:[],problems:[]}
;const i=r.map((({component:e})=>e)),{inputs:a,state:c}=o,d=await ho(o.api,t,{changes:a.changes,
changeBranches:a["change-branches"],events:a.events,deployments:as(a),
deploymentEnvironments:a["deployment-environments"],files:i.length>1,onlyMissed:a["only-missed"]},o.reading)
;if("read"!==d.kind)return{isRead:!1,notes:[],problems:[ms(d,e)]};const u=xo(d.facts,t,{onlyMissed:a["only-missed"]
}),{events:l,notes:f,problems:p}=await Ko(u,{settings:cs(a),events:a.events,recordId:i.length>1?a["record-id"]:void 0,
credentials:s,components:i,sources:o.sources});return c.write(ds(e.id,l,c.state.lastId+1,t,n)),{isRead:!0,
notes:[...d.facts.notes,...f],problems:p}}function as(e){return e.deployments??{
kind:e["only-missed"]?"none":"deployments"}}function cs(e){return{changes:e.changes,changeBranches:e["change-branches"],
deploymentEnvironments:e["deployment-environments"],incidentLabels:e["incident-labels"],
incidentTypes:e["incident-types"],ignoreActors:e["ignore-actors"]}}function ds(e,t,n,{until:r},o){
return[...t.map(((t,r)=>({id:n+r,repository:e,...t}))),{repository:e,first:n,last:n+t.length-1,...o&&{point:r}}]}
async function us({component:e,credentials:t,record:n,problems:r},{uploadRecord:o,host:s}){
const{directory:i,manifest:a}=e,c="found"===a?.kind?a.name:void 0,d={directory:i,...(0,u.O)({
recordId:e.credentials.recordId,name:c})};if("skipped"===n.kind)return{...d,record:{state:"skipped",reason:n.reason},
problems:r};if("upload"!==n.kind||void 0===t)return{...d,record:{state:"failed"},problems:r};const l=(0,
Ce.ty)(await(o?.(n.record,t)));return{...d,record:{...l,record:n.record},problems:[...r,...ls(t,l.delivery,s)]}}
function ls({orgId:e,recordId:t},n,r){if(void 0===n||"delivered"===n.outcome)return[];const o=`record ${(0,
l.hD)(t)}, organization ${(0,l.hD)(e)}`;return(0,Ce.LJ)([{item:"record",delivery:n}],{host:r,identity:o},void 0)}
function fs({id:e},t,n,r,{state:o,uploadRecord:s}){const i=o.state.repositories.get(e)
;void 0!==s&&void 0!==t&&void 0!==i&&"upload"===n.kind&&r.every(ps)&&o.write([{repository:e,point:i.point,record:t}])}
function ps({record:{delivery:e}}){return void 0===e||"delivered"===e.outcome||400===e.last?.status}
function ms(e,{name:t}){const n="nothing of it is sent, and the next run continues where the last one ended"
;switch(e.kind){case"failed":return(0,s.oi)(`${t}: ${e.problem}; ${n}`);case"limited":
return hs(`${t}: GitHub's limit on requests lasts until ${K(e.until)}, longer than deadline allows; ${n}`)
;case"out-of-time":return hs(`${t}: the time for the run (deadline) was up before it was read; ${n}`);case"cancelled":
return{...hs(`${t}: the job was cancelled before it was read; ${n}`),level:"error"}}}function hs(e){return{
kind:"delivery",level:"warning",title:"Phaset: not read",message:e}}const ys=3e5;function gs({since:e,until:t},n,r){
const o=1e3*Math.floor((r-ys)/1e3)
;if(void 0===e)return void 0!==t?vs("until is given without since; give both, or neither"):void 0===n.start?vs(ws):{
kind:"continue",until:o};const s=bs(e,r);if(s>r)return vs("since is in the future; give an earlier time")
;if(void 0===t)return{kind:"continue",until:o,start:s};const i={from:s,until:Math.min(bs(t,r),o)}
;return i.from<i.until?{kind:"repair",window:i,until:i.until
}:vs("since is not before until, or less than five minutes ago; give an earlier since")}
const ws='there is no state of an earlier run, so it is unknown from when on to read; start with "Run workflow" and since: 90d for the history of 90 days, or since: now for none'
;function vs(e){return{kind:"nothing",problem:(0,s.oi)(e)}}function bs(e,t){return"instant"===e.kind?e.at:t-e.age}
function ks(e,t,n,r){const{start:o}=e,s=n.filter((e=>!t.repositories.has(e)));return[...void 0===o?[]:[{start:o
}],...s.map((e=>({repository:e,point:o??r})))]}function $s(e,t,n){if("nothing"===e.kind)return
;if("repair"===e.kind)return e.window;const r=t.repositories.get(n)?.point??e.until;return r<e.until?{from:r,
until:e.until}:void 0}async function Is(e){const{inputs:t,run:n,startedAt:r}=e,o=$e((0,
X.resolve)(n.workspace,t.state),t["dry-run"]);if("invalid"===o.kind)return{...Be,problems:[(0,s.oi)(o.problem)]}
;const i=o.value,a=gs(t,i.state,r);if("nothing"===a.kind&&0===i.state.left.size)return{...Be,problems:[a.problem]}
;if("continue"===a.kind){const n=e.repositories.map((({id:e})=>e));i.write(ks(a,i.state,n,r-t.history))}
const c=t["dry-run"]?await Es(e,a,i):await _s(e,a,i);return i.close(),{...c,..."nothing"!==a.kind&&{until:a.until}}}
async function Es(e,t,n){const r=await Ss(e,t,n,void 0),o=[...n.state.left.values()].sort(((e,t)=>e.at-t.at||e.id-t.id))
;return{...Be,...r,counts:Le(o),events:o,dryRun:!0}}async function _s(e,t,n){
const{inputs:r,tokens:o,run:i,cancelled:a,redact:c,endpoint:d,progress:l}=e,f=Ne((0,Me.t)()+As(e),Me.t,a),p=(0,
qe.D)(d,r,c,f,a),m={...p,watch:(e,t)=>{void 0!==t.status&&t.status<500&&f.renew(),p.watch(e,t)}},h=(0,Te.e)((0,
X.join)(i.temporaryDirectory,`phaset-undelivered-${(0,Ae.randomUUID)()}.jsonl`)),y=He({deliver:(e,t,n)=>(0,je.c)({
target:"event",credentials:t,body:e},m,n),tokens:o,host:d.origin.host,state:n,undelivered:h,
repeatUnknown:r["repeat-unknown"],onProgress:({at:e},t)=>{l.set(`Sending: up to ${K(e)}, ${t} events left`)}})
;await y.sendLeft();const g=await Ss(e,t,n,{sender:y,uploadRecord:(e,t)=>(0,je.c)({target:"record",credentials:t,body:e
},m)}),{problems:w,...v}=y.results(),{path:b,failure:k}=h.close();return{...Be,...g,...v,...(0,u.O)({undelivered:b}),
problems:[...g.problems,...w,...void 0===k?[]:[($=k,
(0,s.oi)(`the undelivered file can't be written (${$}); make RUNNER_TEMP a directory that this job may write`,"warning"))]]
};var $}async function Ss(e,t,n,r){const o=[];if("nothing"===t.kind)return{repositories:o,notes:[],problems:[t.problem]}
;for(const s of e.repositories){const i=$s(t,n.state,s.id);o.push(await ns(s,i,"continue"===t.kind,{...await Ps(e,s),
inputs:e.inputs,tokens:e.tokens,state:n,uploadRecord:r?.uploadRecord,host:e.endpoint.origin.host,isByHand:e.isByHand})),
await(r?.sender.sendLeft())}return{repositories:o,notes:o.flatMap((({notes:e})=>e)),
problems:o.flatMap((({problems:e})=>e))}}async function Ps(e,{name:t}){
const{inputs:n,run:r,cancelled:o,startedAt:s,progress:i}=e,a={token:n["github-token"],baseUrl:r.apiUrl,repository:t,
cancelled:o};return{api:await(0,Re.openApi)(a,[]),reading:{deadline:s+1e3*n.deadline,cancelled:o,clock:{now:Date.now,
sleep:(e,t)=>(0,De.setTimeout)(e,void 0,{signal:t})},onProgress:J(t,i)},sources:{workspace:r.temporaryDirectory,
access:a,serverUrl:r.serverUrl}}}function As({inputs:e,startedAt:t}){return t+1e3*e.deadline-Date.now()}
var Ds=n(2889),Ms=n(5010),qs=n(6041),Rs=n(148);const js=864e5,Ts={d:js,h:js/24
},Ys=["comment","pr-opened"],Ns=oe.M.filter((e=>!Ys.includes(e)));function Cs(e){if(""===e)return(0,Z.Uq)(void 0)
;if("now"===e)return(0,Z.Uq)({kind:"age",age:0});const t=Os(e);if(void 0!==t)return(0,Z.Uq)({kind:"age",age:t})
;const n=(0,Rs.E)(e);return"timestamp"===n.kind?(0,Z.Uq)({kind:"instant",at:Number(n.timestamp)}):(0,Z.Gq)(`is ${(0,
l.hD)(e)}; it takes a date (2026-03-01), an instant (2026-03-01T12:00:00Z), an age (90d, 12h) or now`)}function Os(e){
const[,t,n=""]=/^(\d{1,5})([dh])$/.exec(e)??[];return void 0===t?void 0:Number(t)*(Ts[n]??js)}const Us=e=>(0,
Z.Ku)(ne.YjP(),e),xs=Ds.r.shape,Ls=ne.Ikc({endpoint:xs.endpoint,"webhook-token":xs["webhook-token"],
"org-id":xs["org-id"],"record-id":xs["record-id"],"working-directory":xs["working-directory"],changes:xs.changes,
"change-branches":xs["change-branches"],"deployment-environments":xs["deployment-environments"],
"incident-labels":xs["incident-labels"],"incident-types":xs["incident-types"],"ignore-actors":xs["ignore-actors"],
"fail-on":xs["fail-on"],"dry-run":xs["dry-run"],summary:xs.summary,"repeat-unknown":xs["repeat-unknown"],
headers:xs.headers,timeout:xs.timeout,deadline:xs.deadline,"github-token":xs["github-token"],events:Us((function(e){
const t=(0,Ms.ry)(e),n=t.find((e=>!oe.M.some((t=>(0,nn.c)([e],t)))));if(void 0!==n)return(0,Z.Gq)(`has ${(0,
l.hD)(n)}; it takes names or globs of ${Ns.join(", ")}`);const r=Ns.filter((e=>(0,nn.c)(t,e)))
;return t.length>0&&0===r.length?(0,
Z.Gq)(`has only ${(0,l.hD)(e)}, which Phaset takes without a time; they can't be synced`):(0,
Z.Uq)(new Set(0===t.length?Ns:r))})),deployments:Us((function(e){return""===e?(0,
Z.Uq)(void 0):"deployments"===e||"releases"===e||"none"===e?(0,Z.Uq)({kind:e}):/^[^/\s]+\.ya?ml$/.test(e)?(0,Z.Uq)({
kind:"workflow",file:e
}):(0,Z.Gq)(`is ${(0,l.hD)(e)}; it takes deployments, releases, none or a workflow's file name, such as deploy.yml`)})),
state:Us((function(e){return""===e?(0,Z.Gq)("is empty; it takes a directory"):(0,Z.Uq)(e)})),since:Us(Cs),until:Us(Cs),
history:Us((function(e){const t="0"===e?0:Os(e);return void 0===t||t>90*js?(0,Z.Gq)(`is ${(0,
l.hD)(e)}; it takes an age of at most 90d, such as 30d, or 0`):(0,Z.Uq)(t)})),"only-missed":xs["dry-run"],
record:ne.k5n(["auto","true","false"],"one of auto, true, false")});function Bs(e){const t=Object.keys(Ls.shape)
;return Object.fromEntries(t.map((t=>[t,e(t)])))}function Gs(e,t){
const{data:n,error:r}=Ls.safeParse(e),o=xs["fail-on"].safeParse(e["fail-on"]).data??"config",i=(r?.issues??[]).map((n=>{
const r=String(n.path[0]);return(0,qs.XE)(n,r,e[r]??"",t)}));return void 0===n||(0,s.JD)(i)?{failOn:o,problems:i}:{
inputs:n,failOn:o,problems:i}}async function Fs(e){
const t=Date.now(),n=Bs(o.V4),r=zs(n),{inputs:i,failOn:a,problems:c}=Gs(n,r);try{
const n=void 0===i?Be:await Ws(i,r,t,e).catch(Xs),o=Hs({...n,problems:[...c,...n.problems]},a)
;return await N(o,r,i?.summary??!0),!(0,s.JD)(C(o))}catch(e){return(0,F.e)(e,r),!1}}function Hs(e,t){const n={failOn:t,
standardsFailOn:"never"};return{...e,problems:(0,a.Q)(e.problems,n),repositories:e.repositories.map((e=>({...e,
components:e.components.map((e=>({...e,problems:(0,a.Q)(e.problems,n)})))})))}}function zs(e){const t=(0,c.d)(e)
;for(const e of t.flatMap(i.eo))o.Pq(e);return(0,i.ay)(t)}async function Ws(e,t,n,{environment:i,cancelled:a}){
const c=(0,z.c)(i),u=(0,H.Q)(i,(e=>(0,r.readFileSync)(e,"utf8")),n);if("invalid"===u.kind)return Ks((0,s.EP)(u.problem))
;const{connection:l,problems:f}=(0,d.C)(e,c,u.value);if("open"!==l.kind)return Ks(...f)
;const p=Number(i.GITHUB_REPOSITORY_ID);if(!Number.isSafeInteger(p)||""===e["github-token"])return Ks((0,
s.oi)(""===e["github-token"]?Vs:Js));const m=V(o.pq);try{const r=await Is({inputs:e,endpoint:l.endpoint,tokens:l.tokens,
run:c,repositories:[{id:p,name:c.repository,url:(0,z.E)(c)??""}],startedAt:n,
isByHand:"workflow_dispatch"===u.value.name,redact:t,cancelled:a,progress:m});return{...r,problems:[...f,...r.problems]}
}finally{m.close()}}
const Vs="github-token is empty; give it a token that may read the repository",Js="GITHUB_REPOSITORY_ID is no number, so it is unknown which repository this is; run the action in a workflow"
;function Ks(...e){return{...Be,problems:e}}function Xs(e){if(!(e instanceof ve))throw e;return Ks((0,
s.oi)(`${e.message}, so nothing more is sent; free space for it, and run again`))}}))};