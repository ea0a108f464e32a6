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
baseUrl:e.baseUrl});return d.hook.wrap("request",((n,r)=>{const{signal:s}=r.request;return a((async()=>(r.request={
...r.request,signal:s??AbortSignal.any([e.cancelled,AbortSignal.timeout(o)])},n(r))),e.cancelled,t)})),{octokit:d,
repository:{owner:i,repo:c}}}async function a(e,t,n){for(const o of n)try{return await e()}catch(e){if(!d(e))throw e
;await(0,r.setTimeout)(o,void 0,{signal:t})}return e()}const c=new Set([500,502,503,504]);function d(e){
if(!(e instanceof Error&&"status"in e))return!1
;const{name:t}=e.cause instanceof Error?e.cause:e,n="AbortError"===t||"TimeoutError"===t
;return"number"==typeof e.status&&c.has(e.status)&&!n}})),3392:(((e,t,n)=>{n.d(t,{h:()=>i,z:()=>a})
;var r=n(4922),o=n(1926);const s=r.rej({version:r.Whr()});function i({version:e=o.xv}){return e<=o.xv}function a(e){
const t=e.replace(/^\uFEFF/,"").split("\n"),n=t.map(((e,t)=>c(e,t+1))).filter((e=>void 0!==e)),r=n.at(-1)
;"damaged"===r?.kind&&r.number===t.length&&n.pop();const[o]=n,{data:i}=s.safeParse("value"===o?.kind?o.value:void 0)
;return void 0===i?{lines:n}:{version:i.version,lines:n.slice(1)}}function c(e,t){if(""!==e.trim())try{return{number:t,
kind:"value",value:JSON.parse(e)}}catch{return{number:t,kind:"damaged",problem:"is not JSON"}}}})),
7475:(((e,t,n)=>{n.r(t),n.d(t,{runSync:()=>Hs})
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
k.p_)([...(a=D(e),(0,s.fr)((0,s.dS)(a)).map((({level:e,message:t})=>`${"notice"===e?"\u2139\ufe0f":$.A[e]} ${(0,
k.CS)(t)}`))),...t.slice(0,E).map((e=>`\u2139\ufe0f ${(0,
k.FV)(e)}`)),...i>0?[`\u2139\ufe0f plus ${i} more, see the log`]:[]]),A(o),M(e),r?q(n):"",...j(e),"Sync never sends `comment` and `pr-opened`, because Phaset accepts no time for them."])}\n`
;var a}function P(e){const t=D(e);return(0,s.JD)(t)?"error":t.some((({level:e})=>"warning"===e))?"warning":"notice"}
function D({problems:e,repositories:t}){return[...e,...t.flatMap((({components:e})=>e.flatMap((e=>e.problems))))]}
function A(e){
return 0===e.length?"":(0,k.tp)(["Repository","From","Until","Read","Records"],e.map((({name:e,window:t,isRead:n,components:r})=>[(0,
k.FV)(e,200),void 0===t?"":Y(t.from),void 0===t?"":Y(t.until),void 0===t?"nothing new":n?"yes":"no, the next run reads it again",r.map((({record:e})=>e.state)).join(", ")])))
}function M({counts:e,dryRun:t}){if(0===e.size)return"";const n=[...e].sort((([e],[t])=>e<t?-1:1));return t?(0,
k.tp)(["Kind","Would be sent"],n.map((([e,{left:t}])=>[(0,k.aY)(e),String(t)]))):(0,
k.tp)(["Kind","Delivered","Refused","Unknown","Left for the next run"],n.map((([e,{delivered:t,refused:n,unknown:r,left:o}])=>[(0,
k.aY)(e),...[t,n,r,o].map(String)])))}function q(e){if(0===e.length)return""
;const t=e.length-I,n=e.slice(0,I).map((e=>(0,k.FV)(R(e))));return(0,k.zH)("Events",(0,
k.p_)([...n,...t>0?[`plus ${t} more, see the log`]:[]]))}function R({at:e,recordId:t,body:n}){
return`${Y(e)} ${t} ${JSON.stringify(n)}`}function j({undelivered:e,leftBecause:t}){
return[...void 0===t?[]:["The next run sends what is left, if the workflow keeps the state directory."],...void 0===e?[]:[`The undelivered file ${(0,
k.aY)(e)} has the events that Phaset refused and those that may have arrived. The output ${(0,
k.aY)("undelivered")} is its path. The main action sends them with ${(0,k.aY)("replay")}.`]]}function T({counts:e}){
const t={delivered:0,refused:0,unknown:0,left:0}
;for(const{delivered:n,refused:r,unknown:o,left:s}of e.values())t.delivered+=n,t.refused+=r,t.unknown+=o,t.left+=s
;return t}function Y(e){return new Date(e).toISOString()}async function N(e,t,n){const r=U(e,t),i=(0,p.K)(h(r)),a={...r,
problems:[...r.problems,...i]},c=n?(0,p.S)(S(a)):void 0;a.dryRun&&G("Events",a.events.map(R)),G("Notes",a.notes)
;const{shown:d,left:u}=(0,f.e)(O(a));for(const e of d)F(e);G("More problems",(0,s.fr)((0,
s.dS)(u)).map((({level:e,message:t})=>`${e}: ${t}`))),o.pq((0,l.g9)(`Phaset: ${_(a)}`));for(const e of await c??[])F(e)}
function O({problems:e,repositories:t}){return[...e,...t.flatMap((({components:e})=>e.flatMap((e=>e.problems))))]}
function U(e,t){const{notes:n,problems:r,repositories:o,events:s,leftBecause:a}=e;return{...e,notes:(0,i.SG)(n,t,C),
problems:(0,i.SG)(r,t,C),repositories:(0,i.SG)((0,i.SG)(o,t,x),t.tokensOnly,C),events:(0,i.SG)(s,t.tokensOnly,C),...(0,
u.O)({leftBecause:a&&t(a)})}}
const C=new Set(["kind","level","outcome","state","event"]),x=new Set([...C,"directory","recordId"]);function G(e,t){
if(0!==t.length){o.Oh(e);for(const e of t)o.pq(L(e));o.N4()}}function L(e){return(0,l.g9)((0,
l.ts)(e)).replace(/^(\s*):(?=:)/,"$1\\u{3a}")}const B={error:o.z3,warning:o.$e,notice:o.lm}
;function F({level:e,message:t,title:n,file:r,line:o,column:s}){B[e](t,(0,u.O)({title:n,file:r,startLine:o,startColumn:s
}))}var H=n(7348),z=n(3928),W=n(2146);const V=1e4;function J(e){let t="";const n=t=>e((0,l.g9)(t)),r=setInterval((()=>{
""!==t&&n(t)}),V);return{set:e=>{t=e},log:e=>{t=e,r.refresh(),n(e)},close:()=>clearInterval(r)}}function K(e,{set:t}){
const n=new Map;return t(`Reading ${e}`),(r,o)=>{n.set(r,o);const s=[...n].map((([e,t])=>`${t} ${e}`)).join(", ")
;t(`Reading ${e}: ${s}`)}}function X(e){return`${new Date(e).toISOString().slice(0,16).replace("T"," ")} UTC`}
var Q=n(6760),Z=n(4409),ee=n(512),te=n(1926),ne=n(3392),re=n(4922),oe=n(3759),se=n(1844)
;const ie=re.Whr(),ae=re.Whr(),ce=re.YjP().check(oe.m9(1)),de=re.rej({start:ae}),ue=re.rej({repository:ie,point:ae,
record:re.lqM(ce)}),le=re.rej({id:ie,repository:ie,at:ae,orgId:ce,recordId:ce,body:(0,se.w)()}),fe=re.rej({
repository:ie,first:ie,last:ie,point:re.lqM(ae)}),pe=re.rej({id:ie,
outcome:re.k5n(["not-arrived","unknown","delivered","given-up"])});function me(){const e={repositories:new Map,
left:new Map,lastId:0};let t=[];const n=t=>{e.start=t;for(const n of e.repositories.keys())he(e,n,t)
;for(const n of e.left.values())n.at>=t&&e.left.delete(n.id)},r=({repository:n,first:r,last:o,point:s})=>{
for(const n of t)n.id>=r&&n.id<=o&&e.left.set(n.id,n);t=[],void 0!==s&&he(e,n,s)};return{state:e,take:o=>{
if("start"in o)return n(o.start);if("outcome"in o)return ye(e,o);if("first"in o)return r(o);if("point"in o){
const{repository:t,point:n,record:r}=o;return void e.repositories.set(t,{point:n,...(0,u.O)({record:r})})}e.lastId=o.id,
t.push({...o,outcome:"not-arrived"})}}}function he({repositories:e},t,n){e.set(t,{...e.get(t),point:n})}
function ye({left:e},{id:t,outcome:n}){const r=e.get(t)
;void 0!==r&&("delivered"===n||"given-up"===n?e.delete(t):e.set(t,{...r,outcome:n}))}function ge(e){
if("object"==typeof e&&null!==e)return we(e).safeParse(e).data}function we(e){
return"start"in e?de:"body"in e?le:"first"in e?fe:"outcome"in e?pe:ue}function ve({start:e,repositories:t,left:n}){
const r=[...n.values()].map((({outcome:e,...t})=>t)),o=r[0]?.id??0,s=[...n.values()].filter((({outcome:e})=>"unknown"===e))
;return[...void 0===e?[]:[{start:e}],...[...t].map((([e,t])=>({repository:e,...t}))),...r,...0===r.length?[]:[{
repository:r[0]?.repository??0,first:o,last:r.at(-1)?.id??0}],...s.map((({id:e,outcome:t})=>({id:e,outcome:t})))]}
class be extends Error{}const ke="journal.jsonl",$e=1e3;function Ie(e,t){const n=(0,Q.join)(e,ke),r=Ee(n)
;if("invalid"===r.kind)return r;const o=_e(r.value,n);if("invalid"===o.kind||t)return"invalid"===o.kind?o:(0,ee.Uq)({
state:o.value.state,write:Pe(o.value),close:()=>{}});try{return(0,ee.Uq)(De(o.value,Se(e,n,r.value)))}catch(e){return(0,
ee.Gq)(`${(0,l.hD)(n)}, the state, can't be written (${(0,Z.$)(e)}); make state a directory that this job may write`)}}
function Ee(e){try{const t=(0,r.readFileSync)(e,"utf8");return(0,ee.Uq)(t.slice(0,t.lastIndexOf("\n")+1))}catch(t){
return"ENOENT"===(0,Z.$)(t)?(0,ee.Uq)(""):(0,ee.Gq)(`${(0,l.hD)(e)}, the state, can't be read (${(0,
Z.$)(t)}); make state a directory that this job may read`)}}function _e(e,t){const n=me();if(""===e)return(0,ee.Uq)(n)
;const r=(0,ne.z)(e),o=e=>(0,ee.Gq)(`${(0,l.hD)(t)} ${e}; delete it, and start again with since`);if(!(0,
ne.h)(r))return(0,
ee.Gq)(`${(0,l.hD)(t)} is the state of a newer version of this action; use that version, or delete the file and start again with since`)
;if(void 0===r.version)return o("isn't a state of this action");for(const e of r.lines){
const t="value"===e.kind?ge(e.value):void 0;if(void 0===t)return o(`is damaged in line ${e.number}`);n.take(t)}return(0,
ee.Uq)(n)}function Se(e,t,n){return""!==n?(0,te.bA)(t):((0,r.mkdirSync)(e,{recursive:!0}),(0,r.rmSync)(t,{force:!0}),(0,
te.s9)(t))}function Pe({take:e}){return t=>{for(const n of t)e(n)}}function De(e,t){const n=e=>{try{e()}catch(e){
throw new be(`the state can't be written (${(0,Z.$)(e)})`)}};return{state:e.state,write:r=>{
for(let e=0;e<r.length;e+=$e)n((()=>t.append(...r.slice(e,e+$e))));Pe(e)(r)},close:()=>{n((()=>t.replace(ve(e.state)))),
t.close()}}}var Ae=n(7598),Me=n(8500),qe=n(6770),Re=n(7522),je=n(7457),Te=n(9840),Ye=n(5472);const Ne=6e4
;function Oe(e,t,n){let r=t()+Ne,o=0;const s=()=>{r=Math.max(r,t()+Ne)};return{
remaining:()=>n.aborted?0:Math.max(0,Math.min(e,r)-t()),renew:s,spend:async e=>{0===o++&&s();try{return await e()
}finally{o--}},extend:n=>!(t()+n>e||(r=Math.max(r,t()+n+Ne),0))}}var Ue=n(5373),Ce=n(9269);const xe={delivered:0,
refused:0,unknown:0,left:0};function Ge(e,t,n){const r=e.get(t)??xe;e.set(t,{...r,[n]:r[n]+1})}function Le(e){
const t=new Map;for(const{body:n}of e)Ge(t,n.event,"left");return t}const Be={repositories:[],counts:new Map,events:[],
notes:[],problems:[],dryRun:!1},Fe=8,He=new Set([401,403,404]);function ze(e){const{state:t,tokens:n}=e,r=Ke(),o=new Set
;let s;const i=(e,t)=>{o.has(e)||(o.add(e),r.problems.push(...t))},a=({orgId:t,recordId:n,body:r},o)=>{
const s=`record ${(0,l.hD)(n)}, organization ${(0,l.hD)(t)}`,i={item:`event ${r.event}`,delivery:o};return(0,
Ue.LJ)([i],{host:e.host,identity:s},void 0)},c=(n,o)=>{e.undelivered.add(Ve(n),o),r.count(n,o),
void 0===e.undelivered.failure()&&t.write([{id:n.id,outcome:"given-up"}])},d=(e,n)=>{const{outcome:r,last:o,givenUp:c}=n
;t.write([{id:e.id,outcome:"not-arrived"}]),"refused"!==r||He.has(o?.status??0)||(s??=(0,Ce.Ks)(n)),
"refused"!==r&&"record"!==c?.reason||i(e.recordId,a(e,n))},u=(e,t)=>{const{outcome:n,last:o,givenUp:i}=t
;return"delivered"===n?r.deliver(e):(void 0!==i&&"record"!==i.reason&&(s??=(0,Ce.Ks)(t)),
"unknown"===n?c(e,"unknown"):"refused"!==n||400!==o?.status?d(e,t):(r.problems.push(...a(e,t)),void c(e,"refused")))
},f=async r=>{const{id:a,orgId:c,recordId:d,body:l}=r;if(void 0!==s||o.has(d))return!1
;const f="one"===n.kind?n.token:n.tokens.get(d);return void 0===f?(i(d,[Je(d)]),!1):(u(r,await e.deliver(l,{orgId:c,
recordId:d,token:f},(e=>{"refused"!==e&&t.write([{id:a,outcome:e}])}))),e.onProgress(r,t.state.left.size),
!t.state.left.has(a))};return{stopped:()=>s,sendLeft:async()=>{
const n=[...t.state.left.values()].sort(((e,t)=>e.at-t.at||e.id-t.id)),r=({outcome:t})=>"unknown"===t&&!e.repeatUnknown
;for(const e of n.filter(r))c(e,"unknown");await We(n.filter((e=>!r(e))),f)},results:()=>{
for(const e of t.state.left.values())r.count(e,"left");return r.results(0===t.state.left.size?void 0:s)}}}
async function We(e,t){const n=new Map,r=e=>{if(!("id"in e.body))return t(e)
;const r=JSON.stringify([e.recordId,e.body.id]),o=(n.get(r)??Promise.resolve(!0)).then((n=>n&&t(e)));return n.set(r,o),o
},o=e.values();await Promise.all(Array.from({length:Fe},(async()=>{for(const e of o)await r(e)})))}
function Ve({orgId:e,recordId:t,body:n}){return{kind:"event",orgId:e,recordId:t,body:n}}function Je(e){return(0,
s.oi)(`webhook-token has no token for the record ${(0,
l.hD)(e)}, so its events stay in the state; add a line "RECORD_ID: token" for it`)}function Ke(){
const e=new Map,t=[],n=[],r=({body:t},n)=>{Ge(e,t.event,n)},o=t=>[...e.values()].reduce(((e,n)=>e+n[t]),0);return{
problems:n,count:r,deliver:e=>{r(e,"delivered"),t.push({recordId:e.recordId,at:e.at,body:e.body})},results:r=>{
const[s,i]=[o("unknown"),o("left")];return{counts:e,events:t,...void 0!==r&&{leftBecause:r},
problems:[...n,...0===s?[]:[Qe(`${(0,b.U)(s,"event")} ${Xe}`)],...0===i||void 0===r?[]:[Qe(`${(0,
b.U)(i,"event")} left for the next run: ${r}`)]]}}}}
const Xe="may have arrived, because the connection or a run ended before Phaset answered. The undelivered file has them; to send them again, replay it with repeat-unknown: true"
;function Qe(e){return{kind:"delivery",level:"warning",title:"Phaset: not delivered",message:e}}var Ze=n(6010)
;const et=re.FsL(re.YjP().check(re.YPB((e=>!Number.isNaN(Date.parse(e))))),re.pdi((e=>Date.parse(e)))),tt=re.FsL(re.KCZ([re.YjP(),re.Whr()]),re.pdi(String)),nt="{ __typename login }",rt=re.FsL(re.cl6(re.Ikc({
__typename:re.YjP(),login:re.YjP()})),re.pdi((e=>e?{
login:"Bot"!==e.__typename||e.login.endsWith("[bot]")?e.login:`${e.login}[bot]`,type:e.__typename
}:null))),ot=re.FsL(re.cl6(re.Ikc({login:re.YjP(),type:re.lqM(re.YjP())})),re.pdi((e=>e?{login:e.login,
type:e.type??"User"}:null)));function st(e){return re.Ikc({repository:e})}class it extends Error{kind;constructor(e,t){
super(ct(e,t)),this.kind=e.kind}}function at(e,t){return e instanceof it&&e.kind===t}function ct(e,t){switch(e.kind){
case"denied":
return`GitHub's API refused a request of github-token; give the job \`permissions: ${t}\`, or set another github-token`
;case"missing":
return`GitHub's API doesn't find the repository, or github-token has no permission to read it; check the name, and give the token ${t}`
;case"too-large":return"GitHub's API timed out, even for a small request; run the workflow again later"
;case"unknown-field":return"this version of GitHub Enterprise Server doesn't have the data that sync reads; upgrade it"
;case"limited":return"GitHub's API limits the requests of github-token; run the workflow again later";case"unreachable":
return"GitHub's API can't be reached; run the workflow again later";case"unexpected":
return`GitHub's API gave an unexpected answer, ${(0,l.hD)(e.detail)}; run the workflow again later`}}
const dt=re.MfU(re.g1P(re.YjP(),re.L5J()),{}),ut=re.Ikc({status:re.aig(),response:re.lqM(re.Ikc({headers:dt,
data:re.lqM(re.L5J())}))}),lt=re.Ikc({headers:dt,errors:re.YOg(re.Ikc({message:re.MfU(re.YjP(),""),
type:re.lqM(re.MfU(re.YjP(),"")),path:re.lqM(re.MfU(re.YOg(re.L5J()),[])),extensions:re.lqM(re.MfU(re.Ikc({
code:re.lqM(re.YjP())}),{}))})),data:re.lqM(re.L5J())
}),ft=/secondary rate limit|abuse detection/i,pt=new Set(["RESOURCE_LIMITS_EXCEEDED","MAX_NODE_LIMIT_EXCEEDED","INTERNAL","SERVICE_UNAVAILABLE"]),mt=/something went wrong while executing|timed? ?out|resource limits/i,ht=new Set(["FORBIDDEN","INSUFFICIENT_SCOPES","UNAUTHENTICATED"])
;function yt(e,t){const n=lt.safeParse(e).data;if(void 0!==n)return vt(n.errors,n.headers,t)
;const r=ut.safeParse(e).data;if(void 0===r?.response)return{kind:"unreachable"};const{headers:o,data:s}=r.response
;return kt(r.status,o,JSON.stringify(s)??"",t)}function gt(e){const t=lt.safeParse(e).data
;return t?.errors.every((({type:e="",path:t=[]})=>(ht.has(e)||"NOT_FOUND"===e)&&t.length>wt))?t.data??void 0:void 0}
const wt=3;function vt(e,t,n){const r=t=>e.some(t)
;return r((({message:e})=>ft.test(e)))||r((({type:e})=>"RATE_LIMITED"===e))?It(t,n):r((({type:e="",message:t})=>pt.has(e)||mt.test(t)))?{
kind:"too-large"}:r((({type:e="",message:t})=>ht.has(e)||/not accessible/i.test(t)))?{kind:"denied"
}:r((({type:e})=>"NOT_FOUND"===e))?{kind:"missing"}:r((({extensions:e})=>bt.has(e?.code??"")))?{kind:"unknown-field"}:{
kind:"unexpected",detail:e[0]?.message??"an error without a message"}}
const bt=new Set(["undefinedField","undefinedType","argumentLiteralsIncompatible"]);function kt(e,t,n,r){
return 429===e||403===e&&$t(t,n)?It(t,r):401===e||403===e?{kind:"denied"}:404===e?{kind:"missing"}:502===e||504===e?{
kind:"too-large"}:e>=500?{kind:"unreachable"}:{kind:"unexpected",detail:`status ${e}`}}function $t(e,t){
return void 0!==e["retry-after"]||"0"===e["x-ratelimit-remaining"]||ft.test(t)}function It(e,t){
const n=Number(e["retry-after"]??Number.NaN);if(Number.isFinite(n))return{kind:"limited",until:t+1e3*n}
;const r=Number(e["x-ratelimit-reset"]??Number.NaN);return"0"===e["x-ratelimit-remaining"]&&Number.isFinite(r)?{
kind:"limited",until:Math.max(1e3*r,t)}:{kind:"limited"}}function Et(e){return re.Ikc({nodes:re.YOg(re.mee(e)),
pageInfo:re.Ikc({hasNextPage:re.zMY(),endCursor:re.mee(re.YjP())})})}const _t="pageInfo { hasPreviousPage startCursor }"
;function St(e){return re.Ikc({nodes:re.YOg(re.mee(e)),pageInfo:re.Ikc({hasPreviousPage:re.zMY(),
startCursor:re.mee(re.YjP())})})}async function Pt(e,t){const n=[e.nodes]
;for(let r=e;r.pageInfo.hasPreviousPage;n.unshift(r.nodes))r=await t(r.pageInfo.startCursor)
;return n.flat().filter((e=>null!==e))}const Dt=3;async function*At(e,t,n){let r=t,o=null,s=0;for(;;){
const i=await Mt(e,r,o,s),a=i?.nodes.filter((e=>null!==e))??[],c=void 0!==i&&a.length===i.nodes.length
;if(c||!(r>1||s<Dt-1)){if(c||n(),yield a,void 0===i||!i.pageInfo.hasNextPage)return;o=i.pageInfo.endCursor,s=0,
r=Math.min(t,2*r)}else 1===r&&s++,r=Math.max(1,Math.floor(r/2))}}async function Mt(e,t,n,r){try{return await e(t,n)
}catch(e){const n=1===t&&r>=Dt-1;if(at(e,"too-large")&&!n)return;throw e}}async function qt(e,t,n){const r=[];let o=t
;for(let t=0;t<e.length;)try{r.push(...await n(e.slice(t,t+o))),t+=o}catch(e){if(!at(e,"too-large")||1===o)throw e
;o=Math.floor(o/2)}return r}const Rt="contents: read",jt=st(re.Ikc({defaultBranchRef:re.mee(re.Ikc({target:re.Ikc({
oid:re.YjP()})}))}));async function Tt({query:e}){
const{repository:t}=await e("query Head($owner: String!, $name: String!) {\n    repository(owner: $owner, name: $name) { defaultBranchRef { target { oid } } }\n  }",{},jt,Rt)
;return t.defaultBranchRef?.target.oid}const Yt=re.Ikc({tree:re.YOg(re.Ikc({path:re.YjP(),type:re.YjP()})),
truncated:re.zMY()});async function Nt({get:e},t){const n={tree_sha:t,recursive:"1"
},{data:r}=await e("GET /repos/{owner}/{repo}/git/trees/{tree_sha}",n,Yt,Rt);return{
paths:r.tree.filter((({type:e})=>"blob"===e)).map((({path:e})=>e)),isWhole:!r.truncated}}const Ot=50,Ut=re.mee(re.Ikc({
text:re.lqM(re.mee(re.YjP())),isTruncated:re.lqM(re.zMY())})),Ct=st(re.g1P(re.YjP(),Ut));function xt({query:e},t,n){
return qt(n,Ot,(async n=>{
const r=n.map(((e,n)=>[`e${n}`,`${t}:${e}`])),o=`query Files($owner: String!, $name: String!${r.map((([e])=>`, $${e}: String!`)).join("")}) {\n      repository(owner: $owner, name: $name) { ${r.map((([e])=>`${e}: object(expression: $${e}) { ... on Blob { text isTruncated } }`)).join("\n")} }\n    }`,{repository:s}=await e(o,Object.fromEntries(r),Ct,Rt)
;return n.map(((e,t)=>Gt(s[`e${t}`]??null)))}))}function Gt(e){
if(null!==e)return"string"==typeof e.text&&!1===e.isTruncated?e.text.replace(/^\uFEFF/,""):{kind:"unreadable"}}
var Lt=n(7112),Bt=n(2651),Ft=n(4216),Ht=n(5290);const zt=/[*?[]/;async function Wt(e,{inputs:t,tokens:n,commit:r}){
const{directories:o,problems:s}=await Kt(e,t["working-directory"],r),i=o.map((e=>Vt(e))),a=void 0===r?[]:await xt(e,r,i),c=1===o.length&&0===s.length,{"org-id":d,"record-id":u}=t,l={
"org-id":d,"record-id":c?u:void 0},f=o.map(((e,t)=>{const r=Jt(Vt(e),a[t]);return{directory:e,manifest:r,credentials:(0,
Ft.gD)(r,l,n)}}));return{components:c?f:(0,Ft.w7)(f),problems:s}}function Vt(e){return"."===e?Bt.h:`${e}/${Bt.h}`}
function Jt(e,t){return void 0===t?{kind:"absent",file:e}:"string"==typeof t?{kind:"found",file:e,...(0,Lt.K)(t,e)}:{
kind:"found",file:e,baselineUnclear:!0,problems:[{kind:"manifest",level:"error",title:"The manifest can't be read",
message:`${(0,l.ts)(e)} isn't text, or is larger than GitHub's API returns; fix it`,file:e}]}}async function Kt(e,t,n){
const r=t.filter((e=>e.startsWith("!"))).map((e=>e.slice(1))),o=t.filter((e=>!e.startsWith("!"))),i=o.filter((e=>!zt.test(e))).map(Zt),a=o.filter((e=>zt.test(e)))
;if(0===a.length||void 0===n)return{directories:[...new Set(i)].sort(),problems:[]}
;const{paths:c,isWhole:d}=await Nt(e,n),u=r.map(Ht.EY),l=c.filter((e=>e===Bt.h||e.endsWith(`/${Bt.h}`))).map((e=>e.slice(0,-Bt.h.length-1)||".")).filter((e=>!nn(e,u))),f=a.map((e=>{
const t=(0,Ht.EY)(e);return{line:e,matches:l.filter((e=>tn(t,e)))}})),p=f.filter((({matches:e})=>0===e.length));return{
directories:[...new Set([...i,...f.flatMap((({matches:e})=>e))])].sort(),problems:[...d?[]:[(0,
s.oi)(Xt)],...p.map((({line:e})=>(0,s.oi)(Qt(e))))]}}
const Xt="working-directory: the repository has more files than GitHub lists, so patterns don't work; list the directories without patterns"
;function Qt(e){
return`working-directory: ${(0,l.hD)(e)} matches no directory with a ${Bt.h} on the default branch; fix the pattern, or add the manifest`
}function Zt(e){return e.split("/").filter((e=>""!==e&&"."!==e)).join("/")||"."}function en(e){
return"."===e?[]:e.split("/")}function tn(e,t){return(0,Ht.uv)(e,en(t).reduce(((t,n)=>(0,Ht.Xn)(e,t,n)),(0,Ht.GH)(e)))}
function nn(e,t){const n=en(e);if(n.includes("node_modules"))return!0
;const r=[".",...n.map(((e,t)=>n.slice(0,t+1).join("/")))];return t.some((e=>r.some((t=>tn(e,t)))))}var rn=n(4536)
;const on="deployments: read",sn=100,an="statuses(first: 100, after: $statusesAfter) {\n  nodes { state environment createdAt }\n  pageInfo { hasNextPage endCursor }\n}",cn=`query Deployments(\n  $owner: String!, $name: String!, $first: Int!, $after: String, $statusesAfter: String\n) {\n  repository(owner: $owner, name: $name) {\n    deployments(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {\n      nodes {\n        id commitOid environment createdAt creator ${nt}\n        ${an}\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}`,dn=`query DeploymentStatuses($id: ID!, $statusesAfter: String) {\n  node(id: $id) { ... on Deployment { ${an} } }\n}`,un=Et(re.Ikc({
state:re.YjP(),environment:re.cl6(re.YjP()),createdAt:et})),ln=re.Ikc({id:re.YjP(),commitOid:re.YjP(),
environment:re.mee(re.YjP()),createdAt:et,creator:rt,statuses:re.mee(un)}),fn=st(re.Ikc({deployments:Et(ln)
})),pn=re.Ikc({node:re.Ikc({statuses:un})}),mn=3024e6;async function hn(e,{from:t},n,r){const o=async(t,n)=>{const r={
first:t,after:n,statusesAfter:null},{repository:o}=await e.query(cn,r,fn,on);return o.deployments
},s=()=>r("GitHub couldn't load a deployment, so its event is missing"),i=[];for await(const r of At(o,sn,s)){
for(const t of r){const r=gn(t,await yn(t,e));r&&(0,rn.c)(n,r.environment)&&i.push(r)}
if(e.onProgress("deployments",i.length),r.some((({createdAt:e})=>e<t-mn)))break}return i}
async function yn({id:e,statuses:t},{query:n}){const r=t?.nodes??[];for(let o=t;o?.pageInfo.hasNextPage;){const t={id:e,
statusesAfter:o.pageInfo.endCursor},{node:s}=await n(dn,t,pn,on);o=s.statuses,r.push(...o.nodes)}
return r.filter((e=>null!==e))}function gn(e,t){
const[n]=t.filter((({state:e})=>"SUCCESS"===e)).toSorted(((e,t)=>e.createdAt-t.createdAt));if(void 0!==n)return{id:e.id,
sha:e.commitOid,environment:n.environment||(e.environment??""),creator:e.creator,succeededAt:n.createdAt}}
const wn="issues: read",vn=50,bn={last:30,before:null};function kn(e){
const t="with-types"===e,n=["LABELED_EVENT, UNLABELED_EVENT, CLOSED_EVENT, REOPENED_EVENT, TRANSFERRED_EVENT",...t?["ISSUE_TYPE_ADDED_EVENT, ISSUE_TYPE_REMOVED_EVENT, ISSUE_TYPE_CHANGED_EVENT"]:[]],r=`id createdAt actor ${nt}`
;return`timelineItems(last: $last, before: $before, itemTypes: [${n.join(", ")}]) {\n    nodes {\n      __typename\n      ... on LabeledEvent { ${r} label { name } }\n      ... on UnlabeledEvent { ${r} label { name } }\n      ... on ClosedEvent { ${r} }\n      ... on ReopenedEvent { ${r} }\n      ... on TransferredEvent { ${r} }\n      ${t?`... on IssueTypeAddedEvent { ${r} issueType { name } }`:""}\n      ${t?`... on IssueTypeRemovedEvent { ${r} issueType { name } }`:""}\n      ${t?`... on IssueTypeChangedEvent { ${r} issueType { name } prevIssueType { name } }`:""}\n    } ${_t}\n  }`
}function $n(e){
return`query Issues(\n    $owner: String!, $name: String!, $since: DateTime!, $first: Int!, $after: String,\n    $last: Int!, $before: String\n  ) {\n    repository(owner: $owner, name: $name) {\n      issues(\n        first: $first, after: $after, filterBy: { since: $since },\n        orderBy: { field: UPDATED_AT, direction: ASC }\n      ) {\n        nodes {\n          fullDatabaseId number createdAt closedAt author ${nt}\n          labels(first: 100) { nodes { name } }\n          ${"with-types"===e?"issueType { name }":""}\n          ${kn(e)}\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }`
}const In=re.Ikc({name:re.YjP()}),En={id:re.YjP(),createdAt:et,actor:rt},_n=(e,t)=>re.Ikc({__typename:re.euz(e),...En,
...t}),Sn=re.gMt("__typename",[_n("LabeledEvent",{label:In}),_n("UnlabeledEvent",{label:In
}),_n("ClosedEvent",{}),_n("ReopenedEvent",{}),_n("TransferredEvent",{}),_n("IssueTypeAddedEvent",{issueType:re.mee(In)
}),_n("IssueTypeRemovedEvent",{issueType:re.mee(In)}),_n("IssueTypeChangedEvent",{issueType:re.mee(In),
prevIssueType:re.mee(In)})]),Pn=re.Ikc({fullDatabaseId:tt,number:re.Whr(),createdAt:et,closedAt:re.mee(et),author:rt,
labels:re.mee(re.Ikc({nodes:re.YOg(re.mee(In))})),issueType:re.cl6(In),timelineItems:St(Sn)}),Dn=st(re.Ikc({
issues:Et(Pn)}));async function An(e,t,n){try{return await Mn(e,t,n,"with-types")}catch(r){
if(!at(r,"unknown-field"))throw r;return Mn(e,t,n,"without-types")}}async function Mn(e,{from:t},n,r){
const o=$n(r),s=new Date(t).toISOString(),i=async(t,n)=>{const r={since:s,first:t,after:n,...bn
},{repository:i}=await e.query(o,r,Dn,wn);return i.issues
},a=()=>n("GitHub couldn't load an issue, so its events are missing"),c=new Map;for await(const t of At(i,vn,a)){
for(const n of t){const t=await Pt(n.timelineItems,(t=>qn(e,n.number,r,t)));c.set(n.fullDatabaseId,Rn(n,t))}
e.onProgress("issues",c.size)}return[...c.values()]}async function qn({query:e},t,n,r){
const o=`query Issue(\n    $owner: String!, $name: String!, $number: Int!, $last: Int!, $before: String\n  ) {\n    repository(owner: $owner, name: $name) { issue(number: $number) { ${kn(n)} } }\n  }`,s=st(re.Ikc({
issue:re.Ikc({timelineItems:St(Sn)})})),{repository:i}=await e(o,{number:t,last:100,before:r},s,wn)
;return i.issue.timelineItems}function Rn(e,t){
const{fullDatabaseId:n,number:r,createdAt:o,closedAt:s,author:i,labels:a,issueType:c}=e;return{id:n,number:r,
createdAt:o,author:i,labels:(a?.nodes??[]).flatMap((e=>e?.name??[])),type:c?.name??null,closedAt:s,events:t.flatMap(jn)}
}function jn(e){const{id:t,createdAt:n,actor:r}=e,o={id:t,at:n,actor:r};switch(e.__typename){case"LabeledEvent":return[{
...o,kind:"labeled",label:e.label.name}];case"UnlabeledEvent":return[{...o,kind:"unlabeled",label:e.label.name}]
;case"ClosedEvent":return[{...o,kind:"closed"}];case"ReopenedEvent":return[{...o,kind:"reopened"}]
;case"TransferredEvent":return[{...o,kind:"transferred"}];default:return Tn(o,e)}}function Tn(e,t){
const n=t.issueType?.name,r="IssueTypeChangedEvent"===t.__typename?t.prevIssueType?.name:void 0
;return"IssueTypeRemovedEvent"===t.__typename?void 0===n?[]:[{...e,kind:"untyped",type:n}]:void 0===n?void 0===r?[]:[{
...e,kind:"untyped",type:r}]:void 0===r?[{...e,kind:"typed",type:n}]:[{...e,kind:"retyped",type:n,previous:r}]}
const Yn="pull-requests: read",Nn=25,On=`reviews(last: $last, before: $before, states: [APPROVED, CHANGES_REQUESTED, DISMISSED]) {\n  nodes { id fullDatabaseId state submittedAt author ${nt} } ${_t}\n}`,Un=`timelineItems(last: $last, before: $before, itemTypes: [CLOSED_EVENT, REOPENED_EVENT, REVIEW_DISMISSED_EVENT]) {\n  nodes {\n    __typename\n    ... on ClosedEvent { id createdAt actor ${nt} }\n    ... on ReopenedEvent { createdAt }\n    ... on ReviewDismissedEvent { previousReviewState review { id } }\n  } ${_t}\n}`,Cn=`query PullRequests(\n  $owner: String!, $name: String!, $first: Int!, $after: String, $last: Int!, $before: String,\n  $files: Boolean!\n) {\n  repository(owner: $owner, name: $name) {\n    pullRequests(first: $first, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {\n      nodes {\n        fullDatabaseId number createdAt updatedAt mergedAt isCrossRepository\n        author ${nt} mergedBy ${nt} mergeCommit { oid }\n        files(first: 100) @include(if: $files) {\n          nodes { path changeType } pageInfo { hasNextPage }\n        }\n        ${On}\n        ${Un}\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}`,xn={
last:30,before:null},Gn=re.Ikc({id:re.YjP(),fullDatabaseId:tt,state:re.YjP(),submittedAt:re.mee(et),author:rt
}),Ln=re.gMt("__typename",[re.Ikc({__typename:re.euz("ClosedEvent"),id:re.YjP(),createdAt:et,actor:rt}),re.Ikc({
__typename:re.euz("ReopenedEvent"),createdAt:et}),re.Ikc({__typename:re.euz("ReviewDismissedEvent"),
previousReviewState:re.YjP(),review:re.mee(re.Ikc({id:re.YjP()}))})]),Bn=re.Ikc({nodes:re.YOg(re.mee(re.Ikc({
path:re.YjP(),changeType:re.YjP()}))),pageInfo:re.Ikc({hasNextPage:re.zMY()})}),Fn=re.Ikc({fullDatabaseId:tt,
number:re.Whr(),createdAt:et,updatedAt:et,mergedAt:re.mee(et),isCrossRepository:re.zMY(),author:rt,mergedBy:rt,
mergeCommit:re.mee(re.Ikc({oid:re.YjP()})),files:re.cl6(Bn),reviews:St(Gn),timelineItems:St(Ln)}),Hn=st(re.Ikc({
pullRequests:Et(Fn)}));async function zn(e,{from:t},n,r){const o=new Map;let s=t;for(;;){const t=await Wn(e,s,n,o,r)
;if(t.pages<=1||t.newest<=s)return[...o.values()];s=t.newest}}async function Wn(e,t,n,r,o){const s=async(t,r)=>{
const o={first:t,after:r,files:n,...xn},{repository:s}=await e.query(Cn,o,Hn,Yn);return s.pullRequests
},i=()=>o("GitHub couldn't load a pull request, so its events are missing"),a={pages:0,newest:t}
;for await(const n of At(s,Nn,i)){a.pages++,a.newest=Math.max(a.newest,...n.map((({updatedAt:e})=>e)))
;for(const o of n)o.updatedAt>=t&&r.set(o.fullDatabaseId,await Vn(o,e));if(e.onProgress("pull requests",r.size),
n.some((({updatedAt:e})=>e<t)))break}return a}async function Vn(e,t){
const{fullDatabaseId:n,number:r,createdAt:o,author:s,isCrossRepository:i}=e,a=await Pt(e.reviews,(e=>Jn(t,r,On,"reviews",Gn,e))),c=await Pt(e.timelineItems,(e=>Jn(t,r,Un,"timelineItems",Ln,e)))
;return{id:n,number:r,createdAt:o,author:s,isFromFork:i,merged:null===e.mergedAt?null:{at:e.mergedAt,by:e.mergedBy},
mergeCommit:e.mergeCommit?.oid,files:Kn(e.files),closings:Xn(c,null!==e.mergedAt),reviews:Qn(a,c)}}
async function Jn({query:e},t,n,r,o,s){
const i=`query PullRequest(\n    $owner: String!, $name: String!, $number: Int!, $last: Int!, $before: String\n  ) {\n    repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${n} } }\n  }`,a=re.FsL(re.g1P(re.YjP(),St(o)),re.pdi((e=>e[r]))),c=st(re.Ikc({
pullRequest:a})),{repository:d}=await e(i,{number:t,last:100,before:s},c,Yn);return d.pullRequest}function Kn(e){
if(e&&!e.pageInfo.hasNextPage)return e.nodes.every((e=>null!==e&&"RENAMED"!==e.changeType))?e.nodes.flatMap((e=>e?.path??[])):void 0
}function Xn(e,t){const n=e.findLastIndex((({__typename:e})=>"ReopenedEvent"===e))
;return e.flatMap(((e,r)=>"ClosedEvent"!==e.__typename||t&&r>n?[]:[{id:e.id,at:e.createdAt,actor:e.actor}]))}
function Qn(e,t){
const n=new Map(t.flatMap((e=>"ReviewDismissedEvent"===e.__typename&&e.review?[[e.review.id,e.previousReviewState]]:[])))
;return e.flatMap((e=>{const t="DISMISSED"===e.state?n.get(e.id):e.state;return null!==e.submittedAt&&Zn(t)?[{
id:e.fullDatabaseId,at:e.submittedAt,author:e.author,state:t}]:[]}))}function Zn(e){
return"APPROVED"===e||"CHANGES_REQUESTED"===e}
const er=new Set(["push","force_push","pr_merge","merge_queue_merge"]),tr=re.YOg(re.Ikc({id:tt,timestamp:et,
ref:re.YjP(),before:re.YjP(),after:re.YjP(),activity_type:re.YjP(),actor:ot}))
;async function nr({get:e,onProgress:t},n,r){const o=[];let s;do{
const{data:i,next:a}=await e("GET /repos/{owner}/{repo}/activity",{per_page:100,direction:"desc",...n&&{ref:n},...s&&{
after:s}},tr,"contents: read"),c=i.filter((({timestamp:e})=>rr(e,r)))
;o.push(...c.filter((e=>er.has(e.activity_type))).map(or)),t("pushes",o.length)
;const d=i.some((({timestamp:e})=>e<r.from));s=d?void 0:a?.searchParams.get("after")??void 0}while(void 0!==s)
;return o.reverse()}function rr(e,{from:t,until:n}){return e>=t&&e<n}function or(e){
const{id:t,timestamp:n,ref:r,before:o,after:s,actor:i}=e;return{id:t,at:n,ref:r,before:o,after:s,actor:i,
isForced:"force_push"===e.activity_type}}function sr(e,t){for(const n of t)e.has(n.sha)||e.set(n.sha,{...n,
position:e.size})}function ir(e,t){const n=new Map;return e.map((({ref:e,before:r,after:o})=>{
const s=n.get(e),i=s?.tip===r?s.reached:ar(r,t);if(void 0===i)return;n.set(e,{tip:o,reached:i});const a=cr(o,i,t)
;return void 0===a&&n.delete(e),a?.toSorted(((e,t)=>t.position-e.position)).map((({sha:e,date:t})=>({sha:e,date:t})))}))
}function ar(e,t){if(!t.has(e))return;const n=new Set([e])
;for(const e of n)for(const r of t.get(e)?.parents??[])n.add(r);return n}function cr(e,t,n){const r=[],o=[e]
;for(let e=o.pop();void 0!==e;e=o.pop()){if(t.has(e))continue;t.add(e);const s=n.get(e);if(void 0===s)return;r.push(s),
o.push(...s.parents)}return r}const dr="contents: read",ur=100,lr=re.cl6(re.Ikc({committedDate:re.lqM(re.YjP())}))
;async function fr({query:e,onProgress:t},n){let r=0;const o=await qt([...new Set(n)],ur,(async n=>{
const o=`query CommitDates($owner: String!, $name: String!) {\n      repository(owner: $owner, name: $name) { ${n.map(((e,t)=>`c${t}: object(oid: "${e}") { ... on Commit { committedDate } }`)).join("\n")} }\n    }`,s=st(re.g1P(re.YjP(),lr)),{repository:i}=await e(o,{},s,dr)
;return r+=n.length,t("commits",r),n.map(((e,t)=>[e,i[`c${t}`]?.committedDate]))}))
;return new Map(o.filter((e=>void 0!==e[1])))}
const pr="query Commits($owner: String!, $name: String!, $tip: GitObjectID!, $first: Int!, $after: String) {\n  repository(owner: $owner, name: $name) {\n    object(oid: $tip) {\n      ... on Commit {\n        history(first: $first, after: $after) {\n          nodes { oid committedDate parents(first: 100) { nodes { oid } } }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    }\n  }\n}",mr=re.FsL(re.Ikc({
oid:re.YjP(),committedDate:re.YjP(),parents:re.Ikc({nodes:re.YOg(re.Ikc({oid:re.YjP()}))})
}),re.pdi((({oid:e,committedDate:t,parents:n})=>({sha:e,date:t,parents:n.nodes.map((e=>e.oid))})))),hr=st(re.Ikc({
object:re.mee(re.Ikc({history:re.lqM(Et(mr))}))})),yr={nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}}
;async function gr(e,t,n){const r=new Map;let o=wr(t,r);for(;void 0!==o&&(await vr(o,e,r,t,n),r.has(o));)o=wr(t,r)
;return ir(t,r)}function wr(e,t){return e.findLast((({after:e})=>!t.has(e)))?.after}
async function vr(e,{query:t,onProgress:n},r,o,s){const i=async(n,r)=>{const{repository:o}=await t(pr,{tip:e,first:n,
after:r},hr,dr);return o.object?.history??yr};let a=0;for await(const e of At(i,ur,(()=>{}))){
const t=e.some((({sha:e})=>!r.has(e)));sr(r,e),n("commits",r.size);const i=e.some((({date:e})=>Date.parse(e)>=s.from))
;if(!t||!i){if(br(o,r)<=a)return;a++}}}function br(e,t){const n=ir(e,t)
;return e.filter((({after:e},r)=>void 0===n[r]&&t.has(e))).length}const kr=re.Ikc({ahead_by:re.Whr(),
commits:re.YOg(re.Ikc({sha:re.YjP(),commit:re.Ikc({committer:re.cl6(re.Ikc({date:re.lqM(re.YjP())}))})}))})
;async function $r({get:e},{before:t,after:n},r){const o=[];for(let s=1;;s++){const i={basehead:`${t}...${n}`,
per_page:Math.min(r,ur),page:s},a="GET /repos/{owner}/{repo}/compare/{basehead}",c=await e(a,i,kr,dr).catch((e=>{
if(!at(e,"missing"))throw e}));if(void 0===c)return;const{ahead_by:d,commits:u}=c.data
;if(o.push(...u.map((({sha:e,commit:t})=>({sha:e,date:t.committer?.date
})))),o.length>=Math.min(r,d)||0===u.length)return{count:d,commits:o}}}const Ir=1e6,Er="refs/heads/"
;async function _r(e,t,n,r,o){if(void 0===t.defaultBranch)return[];const s=await Pr(e,t.defaultBranch,n,r)
;return void 0===s&&o(Sr),Dr(e,s??[],n,r)}
const Sr="Changes aren't reported, because this version of GitHub Enterprise Server has no activity API; report them with a live workflow"
;async function Pr(e,t,n,{changeBranches:r}){const o=r.every((e=>e.toLowerCase()===t.toLowerCase()))?Er+t:void 0;try{
const t=await nr(e,o,n);return void 0===o?t.filter((({ref:e})=>(0,rn.c)(r,e.slice(Er.length)))):t}catch(t){
if(at(t,"missing")&&e.isEnterpriseServer)return;throw t}}async function Dr(e,t,n,{changes:r}){
const o="all"===r?await Mr(e,t,n):await Ar(e,t),s=[];for(const e of t){const t=await o(e),{isForced:n,...r}=e
;t.length>0&&s.push({...r,commits:t})}return s}async function Ar(e,t){const n=t.map((({after:e})=>e)),r=await fr(e,n)
;return async t=>{const n=t.isForced?await $r(e,t,1):void 0;return 0===n?.count?[]:[qr(t,r.get(t.after))]}}
async function Mr(e,t,n){const r=t.filter((({isForced:e})=>!e)),o=await gr(e,r,n),s=new Map(r.map(((e,t)=>[e,o[t]])))
;return async t=>{const n=s.get(t);if(void 0!==n)return n;const r=await $r(e,t,Ir)
;return void 0===r?[qr(t,void 0)]:r.commits.map((({sha:e,date:n})=>({sha:e,date:n??Rr(t)})))}}function qr(e,t){return{
sha:e.after,date:t??Rr(e)}}function Rr({at:e}){return new Date(e).toISOString()}
const jr="contents: read",Tr=100,Yr=`query Releases($owner: String!, $name: String!, $first: Int!, $after: String) {\n  repository(owner: $owner, name: $name) {\n    releases(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {\n      nodes {\n        databaseId tagName isDraft isPrerelease publishedAt author ${nt} tagCommit { oid }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}`,Nr=re.Ikc({
databaseId:tt,tagName:re.YjP(),isDraft:re.zMY(),isPrerelease:re.zMY(),publishedAt:re.mee(et),author:rt,
tagCommit:re.mee(re.Ikc({oid:re.YjP()}))}),Or=st(re.Ikc({releases:Et(Nr)})),Ur=re.Ikc({author:ot})
;async function Cr(e,{from:t,until:n},r,o){const s=async(t,n)=>{const{repository:r}=await e.query(Yr,{first:t,after:n
},Or,jr);return r.releases},i=()=>o("GitHub couldn't load a release, so its event is missing"),a=[]
;for await(const c of At(s,Tr,i)){for(const s of c.flatMap(xr)){if(s.publishedAt<t||s.publishedAt>=n)continue
;void 0===s.sha&&o(Gr(s));const i=r&&null===s.author;a.push(i?{...s,author:await Lr(e,s)}:s)}
e.onProgress("releases",a.length)}return a}function xr(e){
const{databaseId:t,tagName:n,tagCommit:r,publishedAt:o,author:s}=e;return null===o||e.isDraft||e.isPrerelease?[]:[{id:t,
tag:n,sha:r?.oid,publishedAt:o,author:s}]}function Gr({tag:e}){return`Release ${(0,
l.hD)(e)} isn't reported, because its tag was deleted, so its commit is unknown`}async function Lr({get:e},{id:t}){
const{data:n}=await e("GET /repos/{owner}/{repo}/releases/{release_id}",{release_id:t},Ur,jr);return n.author}
const Br="query Repository($owner: String!, $name: String!) {\n  repository(owner: $owner, name: $name) {\n    databaseId nameWithOwner defaultBranchRef { name }\n  }\n}",Fr=st(re.Ikc({
databaseId:re.Whr(),nameWithOwner:re.YjP(),defaultBranchRef:re.mee(re.Ikc({name:re.YjP()}))}))
;async function Hr({query:e}){const{repository:t}=await e(Br,{},Fr,"contents: read");return{id:t.databaseId,
fullName:t.nameWithOwner,defaultBranch:t.defaultBranchRef?.name}}var zr=n(1828);class Wr extends Error{end
;constructor(e){super(`the reading of history ended: ${e.kind}`),this.end=e}}const Vr=6e4,Jr=4,Kr=1e3,Xr=6e4
;function Qr({octokit:e,repository:t},n){const{deadline:r,cancelled:o,clock:s}=n;let i=0
;const a=e=>s.sleep(e,o).catch((()=>{}));async function c(){if(i>=r)throw new Wr({kind:"limited",until:i})
;for(;!o.aborted&&s.now()<i;)await a(i-s.now());if(o.aborted)throw new Wr({kind:"cancelled"})
;if(s.now()>=r)throw new Wr({kind:"out-of-time"})}async function d(e,t){if("limited"===e.kind){
const n=s.now()+Xr*2**Math.min(t,4);return i=Math.max(i,e.until??n),!0}
return!("unreachable"!==e.kind||t>=Jr||(await a(Kr*2**t),0))}async function u(e,t,n){for(let i=0;;i++){await c();try{
const t=Math.min(Vr,r-s.now());return await e(AbortSignal.any([o,AbortSignal.timeout(t)]))}catch(e){const r=n(e,s.now())
;if(await d(r,i))continue;throw new it(r,t)}}}const{owner:l,repo:f}=t;return{onProgress:n.onProgress,
isEnterpriseServer:e.request.endpoint.DEFAULTS.baseUrl.endsWith("/api/v3"),async query(t,n,r,o){
const s=t.includes("$owner")?{owner:l,name:f}:{};return to(r,await u((r=>e.graphql(t,{...s,...n,request:{signal:r}
}).catch(eo)),o,yt),o)},async get(n,r,o,s){const{data:i,headers:a}=await u((o=>e.request(n,{...t,...r,request:{signal:o}
})),s,Zr);return{data:to(o,i,s),next:ro(a.link)}}}}function Zr(e,t){const n=yt(e,t);return"too-large"===n.kind?{
kind:"unreachable"}:n}function eo(e){const t=gt(e);if(void 0===t)throw e;return t}function to(e,t,n){
const r=e.safeParse(t,{reportInput:!0});if(r.success)return r.data;const[o]=r.error.issues,s=null===o?.input?{
kind:"too-large"}:{kind:"unexpected",detail:`${(0,zr.c)(o?.path??[])||"all of it"} is wrong`};throw new it(s,n)}
const no=/<([^<>]+)>; rel="next"/;function ro(e){const t="string"==typeof e?no.exec(e)?.[1]:void 0
;return void 0!==t&&URL.canParse(t)?new URL(t):void 0}const oo="actions: read",so=100,io=1e3,ao=re.Ikc({id:tt,
name:re.cl6(re.YjP()),event:re.YjP(),conclusion:re.mee(re.YjP()),run_attempt:re.lqM(re.Whr()),
head_branch:re.mee(re.YjP()),head_sha:re.YjP(),head_repository:re.cl6(re.Ikc({full_name:re.YjP()})),updated_at:et,
triggering_actor:ot}),co=re.Ikc({total_count:re.Whr(),workflow_runs:re.YOg(ao)})
;async function uo(e,{from:t,until:n},r){const o=new Map;await lo(e,r,{from:t-mn,until:n},o);const s=[]
;for(const n of o.values()){if(n.updated_at<t)continue;const r=await mo(e,n);void 0!==r&&s.push(ho(r))}return s}
async function lo(e,t,{from:n,until:r},o){const s=`${fo(n)}..${fo(r)}`;for(let i=1;;i++){const a={workflow_id:t,
created:s,per_page:so,page:i},{data:c}=await po(e,a);if(c.total_count>io&&r-n>1e3){const s=Math.floor((n+r)/2)
;return await lo(e,t,{from:n,until:s},o),lo(e,t,{from:s,until:r},o)}for(const e of c.workflow_runs)o.set(e.id,e)
;if(e.onProgress("workflow runs",o.size),c.workflow_runs.length<so)return}}function fo(e){
return new Date(e).toISOString().replace(/\.\d+/,"")}async function po({get:e},t){try{
return await e("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",t,co,oo)}catch(e){
if(!at(e,"missing"))throw e
;const n=`deployments is ${(0,l.hD)(t.workflow_id)}, but the repository has no such workflow, or github-token has no permission to read it; check the file name, and give the token ${oo}`
;throw new Wr({kind:"failed",problem:n})}}async function mo({get:e},t){for(let n=1;n<(t.run_attempt??1);n++){const r={
run_id:t.id,attempt_number:n
},{data:o}=await e("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",r,ao,oo)
;if("success"===o.conclusion)return o}return"success"===t.conclusion?t:void 0}function ho(e){return{id:e.id,
name:e.name??"",event:e.event,headBranch:e.head_branch,headSha:e.head_sha,
headRepository:e.head_repository?.full_name??null,succeededAt:e.updated_at,actor:e.triggering_actor}}
async function yo(e,t,n,r){return go(e,r,(async e=>{
const r=new Set,o=await Hr(e),s=wo(e,o,t,n,(e=>r.add(e))),[i,a,c,d]=await Promise.all(s);return{kind:"read",facts:{
repository:o,pushes:i,...a,issues:c,pullRequests:d,notes:[...r]}}}))}async function go(e,t,n){
const r=new AbortController,o=AbortSignal.any([t.cancelled,r.signal]);try{return await n(Qr(e,{...t,cancelled:o}))
}catch(e){if(e instanceof Wr)return e.end;if(e instanceof it)return{kind:"failed",problem:e.message};throw e}finally{
r.abort()}}function wo(e,t,n,r,o){const s=(...e)=>e.some((e=>r.events.has(e)))
;return[s("change")?_r(e,t,n,r,o):[],s("deployment")?bo(e,n,r,o):vo,s("incident-opened","incident-resolved")?An(e,n,o):[],s("pr-merged","pr-closed","review-approved","review-changes")?zn(e,n,r.files,o):[]]
}const vo={deployments:[],releases:[],workflowRuns:[]}
;async function bo(e,t,{deployments:n,deploymentEnvironments:r,onlyMissed:o},s){switch(n.kind){case"deployments":{
const n=await hn(e,t,r,s);return{...vo,deployments:n}}case"releases":return{...vo,releases:await Cr(e,t,o,s)}
;case"workflow":return{...vo,workflowRuns:await uo(e,t,n.file)};case"none":return vo}}function ko(e){
return new Date(e).toISOString()}function $o(e){return e??{login:"ghost",type:"User"}}
function Io({id:e,fullName:t,defaultBranch:n},r){return{repository:{id:e,full_name:t,default_branch:n},sender:$o(r)}}
function Eo({id:e,sha:t,environment:n,creator:r,succeededAt:o},s){return[{name:"deployment_status",payload:{deployment:{
sha:t,environment:n},deployment_status:{state:"success",environment:n,created_at:ko(o)},...Io(s,r)},at:o,id:e,by:r}]}
function _o({id:e,tag:t,sha:n,author:r,publishedAt:o},s){return void 0===n?[]:[{name:"release",payload:{
action:"published",release:{tag_name:t,draft:!1,prerelease:!1,published_at:ko(o)},...Io(s,r)},at:o,id:e,by:r,sha:n}]}
function So({id:e,name:t,event:n,headBranch:r,headSha:o,headRepository:s,actor:i,succeededAt:a},c){return[{
name:"workflow_run",payload:{action:"completed",workflow_run:{name:t,event:n,conclusion:"success",head_branch:r,
head_sha:o,head_repository:null===s?null:{full_name:s},updated_at:ko(a)},...Io(c,i)},at:a,id:e,by:i}]}function Po(e,t){
const n=qo(e),r=Do(e),o=e.events.findIndex((e=>!Ao(e,r))),s=-1===o?e.events.length:o,i=(n,r,o,s,i,a)=>({name:"issues",
payload:{action:r,issue:To(e,i,o),...a,...Io(t,s)},at:o,id:`${e.id} ${n}`,by:s}),a=n[s]
;return[i("opened","opened",r,e.author,a,{}),...e.events.slice(s).flatMap(((e,t)=>{const r=n[s+t+1]
;return Mo(e).map((({action:t,mark:n})=>i(`${e.id} ${t}`,t,e.at,e.actor,r,n)))}))]}function Do({createdAt:e,events:t}){
return t.findLast((({kind:e})=>"transferred"===e))?.at??e}function Ao({kind:e,at:t},n){
return t!==n?t<n:"labeled"===e||"typed"===e||"transferred"===e}function Mo(e){switch(e.kind){case"labeled":
case"unlabeled":return[{action:e.kind,mark:{label:{name:e.label}}}];case"typed":case"untyped":return[{action:e.kind,
mark:{type:{name:e.type}}}];case"retyped":return[{action:"untyped",mark:{type:{name:e.previous}}},{action:"typed",mark:{
type:{name:e.type}}}];case"closed":case"reopened":return[{action:e.kind,mark:{}}];case"transferred":return[]}}
function qo({events:e,labels:t,type:n,closedAt:r}){const o=[{labels:t,type:n}]
;for(const r of e.toReversed())o.unshift(jo(r,o[0]??{labels:t,type:n}));let s=Ro(e,r);return o.map(((t,n)=>{
const r=e[n-1];return"closed"===r?.kind&&(s=r.at),"reopened"===r?.kind&&(s=void 0),{...t,closedAt:s}}))}
function Ro(e,t){return void 0===e.find((({kind:e})=>"closed"===e||"reopened"===e))?t??void 0:void 0}
function jo(e,{labels:t,type:n}){switch(e.kind){case"labeled":return{labels:t.filter((t=>t!==e.label)),type:n}
;case"unlabeled":return{labels:[...t,e.label],type:n};case"typed":return{labels:t,type:null};case"untyped":return{
labels:t,type:e.type};case"retyped":return{labels:t,type:e.previous};default:return{labels:t,type:n}}}
function To({id:e,number:t,createdAt:n},r,o){const{labels:s,type:i,closedAt:a}=r;return{id:e,number:t,
state:void 0===a?"open":"closed",created_at:ko(n),updated_at:ko(o),closed_at:void 0===a?null:ko(a),labels:s.map((e=>({
name:e}))),type:null===i?null:{name:i}}}function Yo(e,t){const n=(n,r,o,s)=>({name:"pull_request",payload:{
action:"closed",pull_request:{...Oo(e),merged:s,merged_at:s?ko(r):null,closed_at:ko(r)},...Io(t,o)},at:r,id:n,by:o
}),r=[...e.closings.map((({id:t,at:r,actor:o})=>n(`${e.id} ${t}`,r,o,!1))),...e.merged?[n(`${e.id} merged`,e.merged.at,e.merged.by,!0)]:[],...e.reviews.map((n=>No(n,e,t)))],o=(0,
u.O)({files:e.files});return r.map((e=>({...e,...o})))}function No({id:e,at:t,author:n,state:r},o,s){return{
name:"pull_request_review",payload:{action:"submitted",review:{id:e,state:r.toLowerCase(),submitted_at:ko(t)},
pull_request:Oo(o),...Io(s,n)},at:t,id:e,by:n,...o.isFromFork?{isWithoutSecrets:!0}:{}}}
function Oo({number:e,createdAt:t,author:n}){return{number:e,created_at:ko(t),user:$o(n)}}
function Uo({pushes:e,pullRequests:t,repository:n}){const r=new Map(t.map((({mergeCommit:e,files:t})=>[e,t])))
;return e.map((e=>Co(e,r.get(e.after),n)))}function Co(e,t,n){
const{id:r,at:o,ref:s,before:i,after:a,actor:c}=e,d=e.commits.map((({sha:e,date:t})=>({id:e,timestamp:t})));return{
name:"push",payload:{ref:s,before:i,after:a,deleted:!1,commits:d,head_commit:d.at(-1)??null,...Io(n,c)},at:o,id:r,by:c,
...(0,u.O)({files:t})}}const xo="github-actions[bot]";function Go(e,{from:t,until:n},{onlyMissed:r}){
const{repository:o}=e
;return[...Uo(e),...e.deployments.flatMap((e=>Eo(e,o))),...e.releases.flatMap((e=>_o(e,o))),...e.workflowRuns.flatMap((e=>So(e,o))),...e.issues.flatMap((e=>Po(e,o))),...e.pullRequests.flatMap((e=>Yo(e,o)))].filter((({at:e})=>e>=t&&e<n)).filter((e=>!r||Lo(e))).sort(Bo)
}function Lo({by:e,isWithoutSecrets:t}){return!0===t||e?.login===xo}function Bo(e,t){
return e.at-t.at||Ho(e.name,t.name)||Ho(Fo(e),Fo(t))}function Fo({id:e}){return e.split(" ",1)[0]??""}function Ho(e,t){
return e===t?0:e<t?-1:1}var zo=n(7025),Wo=n(6087),Vo=n(8601),Jo=n(2008);const Ko=8;async function Xo(e,t){
const{decided:n,notes:r,problems:o}=Qo(e,t),[s]=t.components;if(1===t.components.length&&void 0!==s)return{
events:n.flatMap((e=>ns(e,s,t))),notes:r,problems:o};const i=void 0===t.recordId?await es(n,t):n,a={events:[],
notes:new Set(r),problems:new Map};for(const e of i)ts(e,t,a);return{events:a.events,notes:[...a.notes],
problems:[...o,...a.problems.values()]}}function Qo(e,{settings:t,events:n}){const r=[],o=new Set,i=new Set
;for(const s of e){const e=(0,Jo.s)(s,t)
;if("invalid"===e.kind)for(const t of e.problems)i.add(`${t} (${s.id})`);else if("send"===e.kind){
for(const t of e.notes)o.add(t);const t=e.events.filter((({body:e})=>n.has(e.event)));r.push(...t.map((e=>({...e,
...Zo(s)}))))}}const a=[...i].map((e=>(0,s.EP)(`${e}, so it is skipped`,"warning")));return{decided:r,notes:[...o],
problems:a}}function Zo({at:e,files:t}){return{at:e,...t&&{changed:{kind:"known",files:t}}}}
async function es(e,{components:t,sources:n}){const r=e.filter((({changed:e,subject:n})=>void 0===e&&(0,
Vo.H)(n,t))),o=new Map;for(let e=0;e<r.length;e+=Ko){const s=r.slice(e,e+Ko),i=await(0,Wo.L)(s,t,n)
;for(const[e,t]of s.entries())o.set(t,i[e]??t)}return e.map((e=>({...e,...o.get(e)})))}function ts(e,t,n){
const{at:r,...o}=e,s=(0,Vo.f)([o],t.components,t.recordId);for(const r of s.events.keys())n.events.push(...ns(e,r,t))
;for(const e of s.notes)n.notes.add(e);for(const e of s.problems)n.problems.set(e.message,e)}
function ns({at:e,body:t},n,{credentials:r}){const o=r.get(n);return void 0===o?[]:[{at:e,orgId:o.orgId,
recordId:o.recordId,body:t}]}async function rs(e,t,n,r){const{api:o,reading:s,inputs:i,tokens:a}=r,c={name:e.name,...(0,
u.O)({window:t})},d=await go(o,s,(async e=>{const t=await Tt(e);return{kind:"found",commit:t,...await Wt(e,{inputs:i,
tokens:a,commit:t})}}));if("found"!==d.kind){const t=[hs(d,e)];return{...c,isRead:!1,components:[],notes:[],problems:t}}
const l=os(d.commit,e,r),f=d.components.map((t=>ss(t,e,l))),p=await as(e,t,n,f,r),m=await Promise.all(f.map((e=>ls(e,r))))
;ps(e,d.commit,l,m,r);const h=[...d.problems,...p.problems];return{...c,...p,components:m,problems:h}}
function os(e,{id:t},{inputs:{record:n},state:r,isByHand:o}){return"false"===n?{kind:"nothing",reason:"switched off"
}:"true"===n?{kind:"upload",auto:!1}:void 0===e||r.state.repositories.get(t)?.record!==e||o?{kind:"upload",auto:!0}:{
kind:"nothing",reason:"the default branch has not moved"}}function ss(e,{url:t},n){const r=(0,zo.j)(e,{connection:{
kind:"closed",missing:[]},events:[],notes:[],record:is(e,n),standards:{kind:"nothing",reason:"they need a checkout"},
repositoryUrl:t,problems:[]});if(void 0!==r.credentials)return r;const o=(0,Ze.G)(e);if("complete"===o.kind)return{...r,
credentials:o.credentials}
;const s=new Set(r.problems.map((({message:e})=>e))),i=o.problems.filter((({message:e})=>!s.has(e)));return{...r,
problems:[...r.problems,...i]}}function is({manifest:e},t){return"absent"===e?.kind&&"upload"===t.kind&&t.auto?{
kind:"nothing",reason:`there is no ${e.file} on the default branch`}:t}async function as(e,t,n,r,o){
const s=new Map(r.flatMap((e=>e.credentials?[[e.component,e.credentials]]:[])));if(void 0===t)return{isRead:!0,notes:[],
problems:[]};if(0===s.size)return{isRead:!1,notes:[],problems:[]}
;const i=r.map((({component:e})=>e)),{inputs:a,state:c}=o,d=await yo(o.api,t,{changes:a.changes,
changeBranches:a["change-branches"],events:a.events,deployments:cs(a),
deploymentEnvironments:a["deployment-environments"],files:i.length>1,onlyMissed:a["only-missed"]},o.reading)
;if("read"!==d.kind)return{isRead:!1,notes:[],problems:[hs(d,e)]};const u=Go(d.facts,t,{onlyMissed:a["only-missed"]
}),{events:l,notes:f,problems:p}=await Xo(u,{settings:ds(a),events:a.events,recordId:i.length>1?a["record-id"]:void 0,
credentials:s,components:i,sources:o.sources});return c.write(us(e.id,l,c.state.lastId+1,t,n)),{isRead:!0,
notes:[...d.facts.notes,...f],problems:p}}function cs(e){return e.deployments??{
kind:e["only-missed"]?"none":"deployments"}}function ds(e){return{changes:e.changes,changeBranches:e["change-branches"],
deploymentEnvironments:e["deployment-environments"],incidentLabels:e["incident-labels"],
incidentTypes:e["incident-types"],ignoreActors:e["ignore-actors"]}}function us(e,t,n,{until:r},o){
return[...t.map(((t,r)=>({id:n+r,repository:e,...t}))),{repository:e,first:n,last:n+t.length-1,...o&&{point:r}}]}
async function ls({component:e,credentials:t,record:n,problems:r},{uploadRecord:o,host:s}){
const{directory:i,manifest:a}=e,c="found"===a?.kind?a.name:void 0,d={directory:i,...(0,u.O)({
recordId:e.credentials.recordId,name:c})};if("skipped"===n.kind)return{...d,record:{state:"skipped",reason:n.reason},
problems:r};if("upload"!==n.kind||void 0===t)return{...d,record:{state:"failed"},problems:r};const l=(0,
Ue.ty)(await(o?.(n.record,t)));return{...d,record:{...l,record:n.record},problems:[...r,...fs(t,l.delivery,s)]}}
function fs({orgId:e,recordId:t},n,r){if(void 0===n||"delivered"===n.outcome)return[];const o=`record ${(0,
l.hD)(t)}, organization ${(0,l.hD)(e)}`;return(0,Ue.LJ)([{item:"record",delivery:n}],{host:r,identity:o},void 0)}
function ps({id:e},t,n,r,{state:o,uploadRecord:s}){const i=o.state.repositories.get(e)
;void 0!==s&&void 0!==t&&void 0!==i&&"upload"===n.kind&&r.every(ms)&&o.write([{repository:e,point:i.point,record:t}])}
function ms({record:{delivery:e}}){return void 0===e||"delivered"===e.outcome||400===e.last?.status}
function hs(e,{name:t}){const n="so none of its new events are sent, and the next run reads it again";switch(e.kind){
case"failed":return(0,s.oi)(`${t}: ${e.problem}. Until then, none of its new events are sent`);case"limited":
return ys(`${t} wasn't read: GitHub's limit on requests lasts until ${X(e.until)}, which is after deadline, ${n}`)
;case"out-of-time":return ys(`${t} wasn't read completely before deadline, ${n}. If that happens again, raise deadline`)
;case"cancelled":return{...ys(`${t} wasn't read completely: the job was cancelled, ${n}`),level:"error"}}}
function ys(e){return{kind:"delivery",level:"warning",title:"Phaset: not read",message:e}}const gs=3e5
;function ws({since:e,until:t},n,r){const o=1e3*Math.floor((r-gs)/1e3)
;if(void 0===e)return void 0!==t?bs("until is set, but since is empty; set both or neither"):void 0===n.start?bs(vs):{
kind:"continue",until:o};const s=ks(e,r)
;if(s>r)return bs(`since is ${new Date(s).toISOString()}, which is in the future; use an earlier time`)
;if(void 0===t)return{kind:"continue",until:o,start:s};const i={from:s,until:Math.min(ks(t,r),o)}
;return i.from<i.until?{kind:"repair",window:i,until:i.until
}:bs(`since is ${new Date(i.from).toISOString()}, which isn't before the end of the window, ${new Date(i.until).toISOString()}. The window ends at until, and at least five minutes before this run. Use an earlier since`)
}
const vs='there is no state of an earlier run, so sync doesn\'t know where to start; select "Run workflow", and set since to 90d for the history of 90 days, or to now for none'
;function bs(e){return{kind:"nothing",problem:(0,s.oi)(e)}}function ks(e,t){return"instant"===e.kind?e.at:t-e.age}
function $s(e,t,n,r){const{start:o}=e,s=n.filter((e=>!t.repositories.has(e)));return[...void 0===o?[]:[{start:o
}],...s.map((e=>({repository:e,point:o??r})))]}function Is(e,t,n){if("nothing"===e.kind)return
;if("repair"===e.kind)return e.window;const r=t.repositories.get(n)?.point??e.until;return r<e.until?{from:r,
until:e.until}:void 0}async function Es(e){const{inputs:t,run:n,startedAt:r}=e,o=Ie((0,
Q.resolve)(n.workspace,t.state),t["dry-run"]);if("invalid"===o.kind)return{...Be,problems:[(0,s.oi)(o.problem)]}
;const i=o.value,a=ws(t,i.state,r);if("nothing"===a.kind&&0===i.state.left.size)return{...Be,problems:[a.problem]}
;if("continue"===a.kind){const n=e.repositories.map((({id:e})=>e));i.write($s(a,i.state,n,r-t.history))}
const c=t["dry-run"]?await _s(e,a,i):await Ss(e,a,i);return i.close(),{...c,..."nothing"!==a.kind&&{until:a.until}}}
async function _s(e,t,n){const r=await Ps(e,t,n,void 0),o=[...n.state.left.values()].sort(((e,t)=>e.at-t.at||e.id-t.id))
;return{...Be,...r,counts:Le(o),events:o,dryRun:!0}}async function Ss(e,t,n){
const{inputs:r,tokens:o,run:i,cancelled:a,redact:c,endpoint:d,progress:l}=e,{now:f}=e.network.clock,p=Oe(f()+As(e),f,a),m=(0,
qe.D)(d,r,c,p,e),h={...m,watch:(e,t)=>{void 0!==t.status&&t.status<500&&p.renew(),m.watch(e,t)}},y=(0,Ye.e)((0,
Q.join)(i.temporaryDirectory,`phaset-undelivered-${(0,Ae.randomUUID)()}.jsonl`)),g=ze({deliver:(e,t,n)=>(0,je.c)({
target:"event",credentials:t,body:e},h,n),tokens:o,host:(0,Te.PG)(d),state:n,undelivered:y,
repeatUnknown:r["repeat-unknown"],onProgress:({at:e},t)=>{l.set(`Sending: up to ${X(e)}, ${t} events left`)}})
;await g.sendLeft();const w=await Ps(e,t,n,{sender:g,uploadRecord:(e,t)=>(0,je.c)({target:"record",credentials:t,body:e
},h)}),{problems:v,...b}=g.results(),{path:k,failure:$}=y.close();return{...Be,...w,...b,...(0,u.O)({undelivered:k}),
problems:[...w.problems,...v,...void 0===$?[]:[(I=$,
(0,s.oi)(`the undelivered file can't be written (${I}); make RUNNER_TEMP a directory that this job may write`,"warning"))]]
};var I}async function Ps(e,t,n,r){const o=[];if("nothing"===t.kind)return{repositories:o,notes:[],problems:[t.problem]}
;for(const s of e.repositories){const i=Is(t,n.state,s.id);o.push(await rs(s,i,"continue"===t.kind,{...await Ds(e,s),
inputs:e.inputs,tokens:e.tokens,state:n,uploadRecord:r?.uploadRecord,host:(0,Te.PG)(e.endpoint),isByHand:e.isByHand})),
await(r?.sender.sendLeft())}return{repositories:o,notes:o.flatMap((({notes:e})=>e)),
problems:o.flatMap((({problems:e})=>e))}}async function Ds(e,{name:t}){
const{inputs:n,run:r,cancelled:o,startedAt:s,progress:i}=e,a={token:n["github-token"],baseUrl:r.apiUrl,repository:t,
cancelled:o};return{api:await(0,Re.openApi)(a,[]),reading:{deadline:s+1e3*n.deadline,cancelled:o,clock:{now:Date.now,
sleep:(e,t)=>(0,Me.setTimeout)(e,void 0,{signal:t})},onProgress:K(t,i)},sources:{workspace:r.temporaryDirectory,
access:a,serverUrl:r.serverUrl}}}function As({inputs:e,startedAt:t}){return t+1e3*e.deadline-Date.now()}
var Ms=n(2889),qs=n(5010),Rs=n(6041),js=n(148);const Ts=864e5,Ys={d:Ts,h:Ts/24
},Ns=["comment","pr-opened"],Os=se.M.filter((e=>!Ns.includes(e)));function Us(e){if(""===e)return(0,ee.Uq)(void 0)
;if("now"===e)return(0,ee.Uq)({kind:"age",age:0});const t=Cs(e);if(void 0!==t)return(0,ee.Uq)({kind:"age",age:t})
;const n=(0,js.E)(e);return"timestamp"===n.kind?(0,ee.Uq)({kind:"instant",at:Number(n.timestamp)}):(0,ee.Gq)(`is ${(0,
l.hD)(e)}; use a date (2026-03-01), a time (2026-03-01T12:00:00Z), an age (90d, 12h) or now`)}function Cs(e){
const[,t,n=""]=/^(\d{1,5})([dh])$/.exec(e)??[];return void 0===t?void 0:Number(t)*(Ys[n]??Ts)}const xs=e=>(0,
ee.Ku)(re.YjP(),e),Gs=Ms.r.shape,Ls=re.Ikc({endpoint:Gs.endpoint,"webhook-token":Gs["webhook-token"],
"org-id":Gs["org-id"],"record-id":Gs["record-id"],"working-directory":Gs["working-directory"],changes:Gs.changes,
"change-branches":Gs["change-branches"],"deployment-environments":Gs["deployment-environments"],
"incident-labels":Gs["incident-labels"],"incident-types":Gs["incident-types"],"ignore-actors":Gs["ignore-actors"],
"fail-on":Gs["fail-on"],"dry-run":Gs["dry-run"],summary:Gs.summary,"repeat-unknown":Gs["repeat-unknown"],
headers:Gs.headers,timeout:Gs.timeout,deadline:Gs.deadline,"github-token":Gs["github-token"],events:xs((function(e){
const t=(0,qs.ry)(e),n=t.find((e=>!se.M.some((t=>(0,rn.c)([e],t)))));if(void 0!==n)return(0,ee.Gq)(`has ${(0,
l.hD)(n)}, which matches no event; use names or globs of ${Os.join(", ")}`);const r=Os.filter((e=>(0,rn.c)(t,e)))
;return t.length>0&&0===r.length?(0,
ee.Gq)(`is ${(0,l.hD)(e)}, but Phaset accepts no time for these events, so sync can't send them; use names or globs of ${Os.join(", ")}`):(0,
ee.Uq)(new Set(0===t.length?Os:r))})),deployments:xs((function(e){return""===e?(0,
ee.Uq)(void 0):"deployments"===e||"releases"===e||"none"===e?(0,ee.Uq)({kind:e}):/^[^/\s]+\.ya?ml$/.test(e)?(0,ee.Uq)({
kind:"workflow",file:e
}):(0,ee.Gq)(`is ${(0,l.hD)(e)}; use deployments, releases, none or a workflow's file name, such as deploy.yml`)})),
state:xs((function(e){return""===e?(0,ee.Gq)("is empty; use a directory, such as phaset-sync"):(0,ee.Uq)(e)})),
since:xs(Us),until:xs(Us),history:xs((function(e){const t="0"===e?0:Cs(e);return void 0===t||t>90*Ts?(0,ee.Gq)(`is ${(0,
l.hD)(e)}; use an age of at most 90d, such as 30d, or 0`):(0,ee.Uq)(t)})),"only-missed":Gs["dry-run"],
record:re.k5n(["auto","true","false"],"one of auto, true, false")});function Bs(e){const t=Object.keys(Ls.shape)
;return Object.fromEntries(t.map((t=>[t,e(t)])))}function Fs(e,t){
const{data:n,error:r}=Ls.safeParse(e),o=Gs["fail-on"].safeParse(e["fail-on"]).data??"config",i=(r?.issues??[]).map((n=>{
const r=String(n.path[0]);return(0,Rs.XE)(n,r,e[r]??"",t)}));return void 0===n||(0,s.JD)(i)?{failOn:o,problems:i}:{
inputs:n,failOn:o,problems:i}}async function Hs(e){
const t=Date.now(),n=Bs(o.V4),r=Ws(n),{inputs:i,failOn:a,problems:c}=Fs(n,r);try{
const n=void 0===i?Be:await Vs(i,r,t,e).catch(Qs),o=zs({...n,problems:[...c,...n.problems]},a)
;return await N(o,r,i?.summary??!0),!(0,s.JD)(O(o))}catch(e){return(0,H.e)(e,r),!1}}function zs(e,t){const n={failOn:t,
standardsFailOn:"never"};return{...e,problems:(0,a.Q)(e.problems,n),repositories:e.repositories.map((e=>({...e,
components:e.components.map((e=>({...e,problems:(0,a.Q)(e.problems,n)})))})))}}function Ws(e){const t=(0,c.d)(e)
;for(const e of t.flatMap(i.eo))o.Pq(e);return(0,i.ay)(t,(0,c.G)(e))}
async function Vs(e,t,n,{environment:i,cancelled:a,network:c}){const u=(0,W.c)(i),l=(0,z.Q)(i,(e=>(0,
r.readFileSync)(e,"utf8")),n);if("invalid"===l.kind)return Xs((0,s.EP)(l.problem));const{connection:f,problems:p}=(0,
d.C)(e,u,l.value);if("open"!==f.kind)return Xs(...p);const m=Number(i.GITHUB_REPOSITORY_ID)
;if(!Number.isSafeInteger(m)||""===e["github-token"])return Xs((0,s.oi)(""===e["github-token"]?Js:Ks));const h=J(o.pq)
;try{const r=await Es({inputs:e,endpoint:f.endpoint,tokens:f.tokens,run:u,repositories:[{id:m,name:u.repository,url:(0,
W.E)(u)??""}],startedAt:n,isByHand:"workflow_dispatch"===l.value.name,redact:t,cancelled:a,network:c,progress:h})
;return{...r,problems:[...p,...r.problems]}}finally{h.close()}}
const Js="github-token is empty; set it to a token that can read the repository, or remove it to use the job's own",Ks="GITHUB_REPOSITORY_ID isn't a number, so sync doesn't know which repository to read; run the action in a workflow"
;function Xs(...e){return{...Be,problems:e}}function Qs(e){if(!(e instanceof be))throw e;return Xs((0,
s.oi)(`${e.message}, so nothing more is sent; free disk space, and run the workflow again`))}}))};