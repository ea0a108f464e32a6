export const id=586;export const ids=[586,443,189,522];export const modules={1823:(((e,t,n)=>{
function r(e,t){const n=l(e),r=d(t),o=new Set([...r.values()].map((({length:e})=>e))),s=[]
;for(let e=0;e<n.length;e++)for(const t of o){const o=e+t,i=r.get(n.slice(e,o).join(" "))?.components
;void 0!==i&&o<=n.length&&s.push({start:e,end:o,named:i})}const i=new Set(f(s).flatMap((({named:e})=>e)))
;return t.filter((e=>i.has(e)))}function o(e,t){const n=d(t);for(const{index:r}of e.matchAll(/^|(?<=[:/])/g)){
const o=n.get(l(e.slice(r)).join(" "))?.components;if(void 0!==o)return t.filter((e=>o.includes(e)))}return[]}
function s(e,t){return e.map((e=>i(e.directory,t)?{...e,isCalledAsEnvironment:!0}:e))}function i(e,t){
const n=l(a(e)).join(" ");return t.filter((e=>!e.includes("*"))).some((e=>l(e).join(" ")===n))}function a(e){
return e.slice(e.lastIndexOf("/")+1)}n.d(t,{Ls:()=>s,PH:()=>o,n4:()=>r});const c=new WeakMap;function d(e){
const t=c.get(e);if(void 0!==t)return t;const n=new Map;c.set(e,n);for(const t of e)for(const e of u(t)){const r=l(e)
;if(0===r.length)continue;const o=r.join(" "),s=n.get(o);void 0===s?n.set(o,{components:[t],length:r.length
}):s.components.push(t)}return n}function u(e){const{directory:t,manifest:n,credentials:r,isCalledAsEnvironment:o}=e
;return[t,o?void 0:a(t),"found"===n?.kind?n.name:void 0,r.recordId].filter((e=>void 0!==e))}function l(e){
return e.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu)??[]}function f(e){
const t=e.toSorted(((e,t)=>e.start-t.start||t.end-e.end));let n=0;return t.filter((({end:e})=>{const t=e>n
;return n=Math.max(n,e),t}))}})),5290:(((e,t,n)=>{n.d(t,{EY:()=>o,GH:()=>d,Xn:()=>u,uv:()=>l})
;const r="**";function o(e){const t=e.split("/").filter((e=>""!==e&&"."!==e))
;return t.filter(((e,n)=>e!==r||t[n-1]!==r)).map((e=>e===r?e:s(e)))}function s(e){const t=c(e)
;return n=>t.test(n)&&(!i(n)||i(e))}function i(e){return e.startsWith(".")}const a=/\*+|\?|\[([!^]?)([^\]]+)\]|./gsu
;function c(e){
const t=e.replace(a,((e,t,n)=>e.startsWith("*")?".*":"?"===e?".":void 0!==n?`[${t?"^":""}${n.replace(/[\\^[]/g,"\\$&")}]`:RegExp.escape(e)))
;try{return new RegExp(`^${t}$`,"su")}catch{return/(?!)/}}function d(e){return new Set(f(e,0))}function u(e,t,n){
const o=[...t].flatMap((t=>{const o=e[t];return void 0===o?[]:o===r?i(n)?[]:f(e,t):o(n)?f(e,t+1):[]}));return new Set(o)
}function l(e,t){return t.has(e.length)}function f(e,t){return e[t]===r?[t,t+1]:[t]}})),8601:(((e,t,n)=>{
n.d(t,{H:()=>f,f:()=>l});var r=n(7413),o=n(8414),s=n(7541),i=n(1823);function a(e,t){const n=c(t),r=new Map
;for(const t of e)for(const e of d(t,n)){const n=r.get(e);void 0===n?r.set(e,[t]):n.push(t)}return r}function c(e){
const t=new Map(e.map((e=>[e.directory,e]))),n=new Map;for(const t of e)for(const e of u(t.directory)){const r=n.get(e)
;void 0===r?n.set(e,[t]):r.push(t)}return{own:t,within:n}}function d(e,{own:t,within:n}){const r=n.get(e)
;if(void 0!==r)return r;for(const n of u(e)){const e=t.get(n);if(void 0!==e)return[e]}const o=t.get(".")
;return void 0===o?[]:[o]}function*u(e){for(let t=e.length;t>0;t=e.lastIndexOf("/",t-1))yield e.slice(0,t)}
function l(e,t,n){const o={events:new Map,notes:[],problems:[]},s=new Set;for(const{changed:i,...a}of e){
const e=void 0===n?p({...a,...(0,r.O)({changed:i})},t):m(n,t);for(const[t,n]of e.reasons){const e=o.events.get(t)??[]
;o.events.set(t,[...e,{...a,routing:n}])}const c=e.problem?.message??e.note;void 0===c||s.has(c)||(s.add(c),
void 0!==e.problem&&o.problems.push(e.problem),void 0!==e.note&&o.notes.push(e.note))}return o}function f(e,t){
switch(e.kind){case"commits":case"pull-request":return!0;case"deployment":return 0===b(e.names,t).size;case"incident":
case"repository":return!1}}function p(e,t){const{subject:n}=e;switch(n.kind){case"commits":
return h(e,"the push changed",t);case"pull-request":return h(e,`pull request #${n.number} changes`,t);case"deployment":
return y(e,n.names,t);case"incident":return v(e,n.labels,t);case"repository":
return I(e,"nothing in it says which component it is about","set record-id")}}function m(e,t){
const n=t.find((({credentials:t})=>t.recordId===e));if(void 0!==n)return{
reasons:new Map([[n,"record-id names its record"]])};const r=`record-id is ${(0,
s.hD)(e)}, but none of the ${t.length} components has this record; use one of theirs, or remove record-id`;return{
reasons:new Map,problem:(0,o.oi)(r)}}function h(e,t,n){const r=`what ${t} is unknown (${w(e)})`
;return g(e,t,n)??$(e,r,n)}function y(e,t,n){const r=b(t,n);if(r.size>0)return{reasons:r}
;const o=g(e,"the deployment brings changes to",n)
;return void 0!==o?o:I(e,`${0===t.length?"no environment, tag or workflow":`nothing in ${t.map(s.hD).join(", ")}`} names one, and what changed since the previous deployment is unknown (${w(e)})`,"name one in the environment (production-web), the tag (web@1.2.0) or the workflow, or set record-id")
}function g(e,t,n){const{body:r,changed:o}=e;switch(o?.kind){case"known":{const e=k(o.files,t,n);return e.size>0?{
reasons:e}:{reasons:e,note:`${r.event} goes to no component: ${t} no file of a component`}}case"too-many":
return $(e,`${t} more files than the ${o.limit} that GitHub lists`,n);case"unknown":case void 0:return}}
function w({changed:e}){return"unknown"===e?.kind?e.reason:"it was not read"}function v(e,t,n){const r=new Map
;for(const e of t)for(const t of(0,i.PH)(e,n))r.set(t,`the label ${(0,s.hD)(e)} names it`);if(r.size>0)return{reasons:r}
;const o=0===t.length?"the issue has no label":"none of the issue's labels names a component"
;return"comment"===e.body.event?{reasons:r,note:`comment goes to no component: ${o}`
}:I(e,o,"add a label such as incident:web or component/web, or set record-id")}function b(e,t){
return new Map(e.flatMap((e=>(0,i.n4)(e,t).map((t=>[t,`${(0,s.hD)(e)} names it`])))))}function k(e,t,n){
const r=[...a(e,n)].map((([e,[n="",...r]])=>{const o=0===r.length?"":` and ${r.length} more of its files`
;return[e,`${t} ${(0,s.ml)((0,s.ts)(n),80)}${o}`]}));return new Map(r)}function $({body:e},t,n){return{
reasons:new Map(n.map((e=>[e,`all components: ${t}`]))),problem:_(`${e.event} goes to all ${n.length} components: ${t}`)
}}function I({body:e},t,n){const r=`${e.event} goes to no component: ${t}; ${n}`;return{reasons:new Map,problem:_(r)}}
function _(e){return{kind:"payload",level:"warning",title:"Phaset: components",message:e}}})),
7522:(((e,t,n)=>{n.d(t,{H:()=>f,openApi:()=>i,openGet:()=>u});var r=n(8500);const o=2e4,s=[500,1500]
;async function i(e,t=s){
const{getOctokit:r}=await n.e(413).then(n.bind(n,2413)),[i="",c=""]=e.repository.split("/"),d=r(e.token,{
baseUrl:e.baseUrl});return d.hook.wrap("request",((n,r)=>{const{signal:s}=r.request;return a((async()=>(r.request={
...r.request,signal:s??AbortSignal.any([e.cancelled,AbortSignal.timeout(o)])},n(r))),e.cancelled,t)})),{octokit:d,
repository:{owner:i,repo:c}}}async function a(e,t,n){for(const o of n)try{return await e()}catch(e){if(!d(e))throw e
;await(0,r.setTimeout)(o,void 0,{signal:t})}return e()}const c=new Set([500,502,503,504]);function d(e){
if(!(e instanceof Error&&"status"in e))return!1
;const{name:t}=e.cause instanceof Error?e.cause:e,n="AbortError"===t||"TimeoutError"===t
;return"number"==typeof e.status&&c.has(e.status)&&!n}function u({octokit:e,repository:t}){return async(n,r,o)=>{
const{data:s,headers:i}=await e.request(n,{...t,...r});return{data:o.parse(s),next:f(i.link)}}}
const l=/<([^<>]+)>; rel="next"/;function f(e){const t="string"==typeof e?l.exec(e)?.[1]:void 0
;return void 0!==t&&URL.canParse(t)?new URL(t):void 0}})),2443:(((e,t,n)=>{n.d(t,{compareCommits:()=>c,
listPullRequestFiles:()=>d});var r=n(4922);const o=300,s=3e3,i=r.YOg(r.Ikc({filename:r.YjP(),
previous_filename:r.lqM(r.YjP())})),a=r.Ikc({behind_by:r.aig(),files:r.lqM(i)});async function c(e,t,n){
const r=async(t,n)=>{const r={basehead:`${t}...${n}`,per_page:1
},{data:o}=await e("GET /repos/{owner}/{repo}/compare/{basehead}",r,a,"contents: read");return o
},s=await r(t,n),i=[s.files??[]];return s.behind_by>0&&i.push((await r(n,t)).files??[]),i.some((e=>e.length>=o))?{
kind:"too-many",limit:o}:{kind:"known",files:i.flat().flatMap(u)}}async function d(e,t){const n=[]
;for(let r=1,o=!1;!o;r++){const s="GET /repos/{owner}/{repo}/pulls/{pull_number}/files",a={pull_number:t,per_page:100,
page:r},{data:c,next:d}=await e(s,a,i,"pull-requests: read");n.push(...c),o=void 0===d}return n.length>=s?{
kind:"too-many",limit:s}:{kind:"known",files:n.flatMap(u)}}function u({filename:e,previous_filename:t}){
return void 0===t?[e]:[e,t]}})),1189:(((e,t,n)=>{n.d(t,{findPreviousDeployment:()=>d});var r=n(4922)
;const o="deployments: read",s=20,i=10,a=r.YOg(r.Ikc({id:r.aig(),sha:r.YjP()})),c=r.YOg(r.Ikc({state:r.YjP()}))
;async function d(e,t,n){let r=0;for await(const o of u(e,t,n)){if(await f(e,o))return o.sha;if(r+=1,r===s)return}}
async function*u(e,t,n){const r=[];let o=!1;for await(const s of l(e,t))s.sha===n?o=!0:o?yield s:r.push(s);o||(yield*r)}
async function*l(e,t){for(let n=1;n<=i;n++){const r={environment:t,per_page:100,page:n
},{data:s,next:i}=await e("GET /repos/{owner}/{repo}/deployments",r,a,o);if(yield*s,void 0===i)return}}
async function f(e,{id:t}){const{data:n}=await e("GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",{
deployment_id:t,per_page:100},c,o);return n.some((({state:e})=>"success"===e))}})),3392:(((e,t,n)=>{
n.d(t,{h:()=>i,z:()=>a});var r=n(4922),o=n(1926);const s=r.rej({version:r.Whr()});function i({version:e=o.xv}){
return e<=o.xv}function a(e){
const t=e.replace(/^\uFEFF/,"").split("\n"),n=t.map(((e,t)=>c(e,t+1))).filter((e=>void 0!==e)),r=n.at(-1)
;"damaged"===r?.kind&&r.number===t.length&&n.pop();const[o]=n,{data:i}=s.safeParse("value"===o?.kind?o.value:void 0)
;return void 0===i?{lines:n}:{version:i.version,lines:n.slice(1)}}function c(e,t){if(""!==e.trim())try{return{number:t,
kind:"value",value:JSON.parse(e)}}catch{return{number:t,kind:"damaged",problem:"is not JSON"}}}})),
3586:(((e,t,n)=>{n.r(t),n.d(t,{runSync:()=>Ks})
;var r=n(3024),o=n(9584),s=n(8414),i=n(5460),a=n(8135),c=n(3434),d=n(7508),u=n(7413),l=n(7541),f=n(856),p=n(3948),m=n(4463)
;function h(e){const{until:t,counts:n,dryRun:r}=e,o=r?[]:[...n].map((([e,{delivered:t}])=>[e,t]));return{...(0,m.$)({
...e,components:w(e),links:{sha:""}}),"synced-until":void 0===t?"":new Date(t).toISOString(),
counts:JSON.stringify(Object.fromEntries(o.filter((([,e])=>e>0))))}}const y={outcome:"delivered",attempts:1},g={
state:"skipped",reason:"they need a checkout"};function w({repositories:e,events:t,dryRun:n}){
const r=Map.groupBy(n?[]:t,(({recordId:e})=>e)),o=e.flatMap((e=>e.components)),s=o.map((e=>({...e,
events:v(r.get(e.recordId??"")??[]),standards:g}))),i=new Set(o.map((({recordId:e})=>e)))
;return[...s,...[...r].filter((([e])=>!i.has(e))).map((([e,t])=>({directory:".",recordId:e,events:v(t),record:{
state:"skipped",reason:"its component is gone"},standards:g,problems:[]})))]}function v(e){return e.map((({body:e})=>({
body:e,subject:{kind:"repository"},delivery:y})))}var b=n(1366),k=n(996),$=n(5504);const I=1e3,_=20;function E(e){
const{dryRun:t,problems:n}=e,{delivered:r,refused:o,unknown:i,left:a}=T(e),c=e.repositories.flatMap((({components:e})=>e)).filter((({record:e})=>"uploaded"===e.state)).length,d=[...(0,
s.ZT)(n,["error","warning"]),...r>0?[`${(0,
b.U)(r,"event")} delivered`]:[],...o>0?[`${o} refused`]:[],...i>0?[`${i} unknown`]:[],...a>0?[t?`${(0,
b.U)(a,"event")} would be sent`:`${a} left`]:[],...c>0?[`${(0,b.U)(c,"record")} uploaded`]:[]]
;return[...t?["dry run"]:[],...d.length>0?d:["nothing to send"]].join(" \xb7 ")}function S(e){
const{notes:t,events:n,dryRun:r,repositories:o}=e,i=t.length-_;return`${(0,k.Bv)([`### ${$.A[P(e)]} Phaset sync: ${(0,
k.FV)(E(e))}`,(0,
k.p_)([...(a=M(e),(0,s.fr)((0,s.dS)(a)).map((({level:e,message:t})=>`${"notice"===e?"\u2139\ufe0f":$.A[e]} ${(0,
k.CS)(t)}`))),...t.slice(0,_).map((e=>`\u2139\ufe0f ${(0,
k.FV)(e)}`)),...i>0?[`\u2139\ufe0f plus ${i} more, see the log`]:[]]),D(o),A(e),r?q(n):"",...R(e),"Sync never sends `comment` and `pr-opened`, because Phaset accepts no time for them."])}\n`
;var a}function P(e){const t=M(e);return(0,s.JD)(t)?"error":t.some((({level:e})=>"warning"===e))?"warning":"notice"}
function M({problems:e,repositories:t}){return[...e,...t.flatMap((({components:e})=>e.flatMap((e=>e.problems))))]}
function D(e){
return 0===e.length?"":(0,k.tp)(["Repository","From","Until","Read","Records"],e.map((({name:e,window:t,isRead:n,components:r})=>[(0,
k.FV)(e,200),void 0===t?"":Y(t.from),void 0===t?"":Y(t.until),void 0===t?"nothing new":n?"yes":"no, the next run reads it again",r.map((({record:e})=>e.state)).join(", ")])))
}function A({counts:e,dryRun:t}){if(0===e.size)return"";const n=[...e].sort((([e],[t])=>e<t?-1:1));return t?(0,
k.tp)(["Kind","Would be sent"],n.map((([e,{left:t}])=>[(0,k.aY)(e),String(t)]))):(0,
k.tp)(["Kind","Delivered","Refused","Unknown","Left for the next run"],n.map((([e,{delivered:t,refused:n,unknown:r,left:o}])=>[(0,
k.aY)(e),...[t,n,r,o].map(String)])))}function q(e){if(0===e.length)return""
;const t=e.length-I,n=e.slice(0,I).map((e=>(0,k.FV)(j(e))));return(0,k.zH)("Events",(0,
k.p_)([...n,...t>0?[`plus ${t} more, see the log`]:[]]))}function j({at:e,recordId:t,body:n}){
return`${Y(e)} ${t} ${JSON.stringify(n)}`}function R({undelivered:e,leftBecause:t}){
return[...void 0===t?[]:["The next run sends what is left, if the workflow keeps the state directory."],...void 0===e?[]:[`The undelivered file ${(0,
k.aY)(e)} has the events that Phaset refused and those that may have arrived. The output ${(0,
k.aY)("undelivered")} is its path. The main action sends them with ${(0,k.aY)("replay")}.`]]}function T({counts:e}){
const t={delivered:0,refused:0,unknown:0,left:0}
;for(const{delivered:n,refused:r,unknown:o,left:s}of e.values())t.delivered+=n,t.refused+=r,t.unknown+=o,t.left+=s
;return t}function Y(e){return new Date(e).toISOString()}async function O(e,t,n){const r=N(e,t),i=(0,p.K)(h(r)),a={...r,
problems:[...r.problems,...i]},c=n?(0,p.S)(S(a)):void 0;a.dryRun&&G("Events",a.events.map(j)),G("Notes",a.notes)
;const{shown:d,left:u}=(0,f.e)(C(a));for(const e of d)B(e);G("More problems",(0,s.fr)((0,
s.dS)(u)).map((({level:e,message:t})=>`${e}: ${t}`))),o.pq((0,l.g9)(`Phaset: ${E(a)}`));for(const e of await c??[])B(e)}
function C({problems:e,repositories:t}){return[...e,...t.flatMap((({components:e})=>e.flatMap((e=>e.problems))))]}
function N(e,t){const{notes:n,problems:r,repositories:o,events:s,leftBecause:a}=e;return{...e,notes:(0,i.SG)(n,t,U),
problems:(0,i.SG)(r,t,U),repositories:(0,i.SG)((0,i.SG)(o,t,x),t.tokensOnly,U),events:(0,i.SG)(s,t.tokensOnly,U),...(0,
u.O)({leftBecause:a&&t(a)})}}
const U=new Set(["kind","level","outcome","state","event"]),x=new Set([...U,"directory","recordId"]);function G(e,t){
if(0!==t.length){o.Oh(e);for(const e of t)o.pq(L(e));o.N4()}}function L(e){return(0,l.g9)((0,
l.ts)(e)).replace(/^(\s*):(?=:)/,"$1\\u{3a}")}const F={error:o.z3,warning:o.$e,notice:o.lm}
;function B({level:e,message:t,title:n,file:r,line:o,column:s}){F[e](t,(0,u.O)({title:n,file:r,startLine:o,startColumn:s
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
class be extends Error{}const ke="journal.jsonl",$e=1e3;function Ie(e,t){const n=(0,Q.join)(e,ke),r=_e(n)
;if("invalid"===r.kind)return r;const o=Ee(r.value,n);if("invalid"===o.kind||t)return"invalid"===o.kind?o:(0,ee.Uq)({
state:o.value.state,write:Pe(o.value),close:()=>{}});try{return(0,ee.Uq)(Me(o.value,Se(e,n,r.value)))}catch(e){return(0,
ee.Gq)(`${(0,l.hD)(n)}, the state, can't be written (${(0,Z.$)(e)}); make state a directory that this job may write`)}}
function _e(e){try{const t=(0,r.readFileSync)(e,"utf8");return(0,ee.Uq)(t.slice(0,t.lastIndexOf("\n")+1))}catch(t){
return"ENOENT"===(0,Z.$)(t)?(0,ee.Uq)(""):(0,ee.Gq)(`${(0,l.hD)(e)}, the state, can't be read (${(0,
Z.$)(t)}); make state a directory that this job may read`)}}function Ee(e,t){const n=me();if(""===e)return(0,ee.Uq)(n)
;const r=(0,ne.z)(e),o=e=>(0,ee.Gq)(`${(0,l.hD)(t)} ${e}; delete it, and start again with since`);if(!(0,
ne.h)(r))return(0,
ee.Gq)(`${(0,l.hD)(t)} is the state of a newer version of this action; use that version, or delete the file and start again with since`)
;if(void 0===r.version)return o("isn't a state of this action");for(const e of r.lines){
const t="value"===e.kind?ge(e.value):void 0;if(void 0===t)return o(`is damaged in line ${e.number}`);n.take(t)}return(0,
ee.Uq)(n)}function Se(e,t,n){return""!==n?(0,te.bA)(t):((0,r.mkdirSync)(e,{recursive:!0}),(0,r.rmSync)(t,{force:!0}),(0,
te.s9)(t))}function Pe({take:e}){return t=>{for(const n of t)e(n)}}function Me(e,t){const n=e=>{try{e()}catch(e){
throw new be(`the state can't be written (${(0,Z.$)(e)})`)}};return{state:e.state,write:r=>{
for(let e=0;e<r.length;e+=$e)n((()=>t.append(...r.slice(e,e+$e))));Pe(e)(r)},close:()=>{n((()=>t.replace(ve(e.state)))),
t.close()}}}var De=n(7598),Ae=n(8500),qe=n(6770),je=n(7522),Re=n(7457),Te=n(9840),Ye=n(5472);const Oe=6e4
;function Ce(e,t,n){let r=t()+Oe,o=0;const s=()=>{r=Math.max(r,t()+Oe)};return{
remaining:()=>n.aborted?0:Math.max(0,Math.min(e,r)-t()),renew:s,spend:async e=>{0===o++&&s();try{return await e()
}finally{o--}},extend:n=>!(t()+n>e||(r=Math.max(r,t()+n+Oe),0))}}var Ne=n(5373),Ue=n(9269);const xe={delivered:0,
refused:0,unknown:0,left:0};function Ge(e,t,n){const r=e.get(t)??xe;e.set(t,{...r,[n]:r[n]+1})}function Le(e){
const t=new Map;for(const{body:n}of e)Ge(t,n.event,"left");return t}const Fe={repositories:[],counts:new Map,events:[],
notes:[],problems:[],dryRun:!1},Be=8,He=new Set([401,403,404]);function ze(e){const{state:t,tokens:n}=e,r=Ke(),o=new Set
;let s;const i=(e,t)=>{o.has(e)||(o.add(e),r.problems.push(...t))},a=({orgId:t,recordId:n,body:r},o)=>{
const s=`record ${(0,l.hD)(n)}, organization ${(0,l.hD)(t)}`,i={item:`event ${r.event}`,delivery:o};return(0,
Ne.LJ)([i],{host:e.host,identity:s},void 0)},c=(n,o)=>{e.undelivered.add(Ve(n),o),r.count(n,o),
void 0===e.undelivered.failure()&&t.write([{id:n.id,outcome:"given-up"}])},d=(e,n)=>{const{outcome:r,last:o,givenUp:c}=n
;t.write([{id:e.id,outcome:"not-arrived"}]),"refused"!==r||He.has(o?.status??0)||(s??=(0,Ue.Ks)(n)),
"refused"!==r&&"record"!==c?.reason||i(e.recordId,a(e,n))},u=(e,t)=>{const{outcome:n,last:o,givenUp:i}=t
;return"delivered"===n?r.deliver(e):(void 0!==i&&"record"!==i.reason&&(s??=(0,Ue.Ks)(t)),
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
},o=e.values();await Promise.all(Array.from({length:Be},(async()=>{for(const e of o)await r(e)})))}
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
kind:"limited",until:Math.max(1e3*r,t)}:{kind:"limited"}}function _t(e){return re.Ikc({nodes:re.YOg(re.mee(e)),
pageInfo:re.Ikc({hasNextPage:re.zMY(),endCursor:re.mee(re.YjP())})})}const Et="pageInfo { hasPreviousPage startCursor }"
;function St(e){return re.Ikc({nodes:re.YOg(re.mee(e)),pageInfo:re.Ikc({hasPreviousPage:re.zMY(),
startCursor:re.mee(re.YjP())})})}async function Pt(e,t){const n=[e.nodes]
;for(let r=e;r.pageInfo.hasPreviousPage;n.unshift(r.nodes))r=await t(r.pageInfo.startCursor)
;return n.flat().filter((e=>null!==e))}const Mt=3;async function*Dt(e,t,n){let r=t,o=null,s=0;for(;;){
const i=await At(e,r,o,s),a=i?.nodes.filter((e=>null!==e))??[],c=void 0!==i&&a.length===i.nodes.length
;if(c||!(r>1||s<Mt-1)){if(c||n(),yield a,void 0===i||!i.pageInfo.hasNextPage)return;o=i.pageInfo.endCursor,s=0,
r=Math.min(t,2*r)}else 1===r&&s++,r=Math.max(1,Math.floor(r/2))}}async function At(e,t,n,r){try{return await e(t,n)
}catch(e){const n=1===t&&r>=Mt-1;if(at(e,"too-large")&&!n)return;throw e}}async function qt(e,t,n){const r=[];let o=t
;for(let t=0;t<e.length;)try{r.push(...await n(e.slice(t,t+o))),t+=o}catch(e){if(!at(e,"too-large")||1===o)throw e
;o=Math.floor(o/2)}return r}const jt="contents: read",Rt=st(re.Ikc({defaultBranchRef:re.mee(re.Ikc({target:re.Ikc({
oid:re.YjP()})}))}));async function Tt({query:e}){
const{repository:t}=await e("query Head($owner: String!, $name: String!) {\n    repository(owner: $owner, name: $name) { defaultBranchRef { target { oid } } }\n  }",{},Rt,jt)
;return t.defaultBranchRef?.target.oid}const Yt=re.Ikc({tree:re.YOg(re.Ikc({path:re.YjP(),type:re.YjP()})),
truncated:re.zMY()});async function Ot({get:e},t){const n={tree_sha:t,recursive:"1"
},{data:r}=await e("GET /repos/{owner}/{repo}/git/trees/{tree_sha}",n,Yt,jt);return{
paths:r.tree.filter((({type:e})=>"blob"===e)).map((({path:e})=>e)),isWhole:!r.truncated}}const Ct=50,Nt=re.mee(re.Ikc({
text:re.lqM(re.mee(re.YjP())),isTruncated:re.lqM(re.zMY())})),Ut=st(re.g1P(re.YjP(),Nt));function xt({query:e},t,n){
return qt(n,Ct,(async n=>{
const r=n.map(((e,n)=>[`e${n}`,`${t}:${e}`])),o=`query Files($owner: String!, $name: String!${r.map((([e])=>`, $${e}: String!`)).join("")}) {\n      repository(owner: $owner, name: $name) { ${r.map((([e])=>`${e}: object(expression: $${e}) { ... on Blob { text isTruncated } }`)).join("\n")} }\n    }`,{repository:s}=await e(o,Object.fromEntries(r),Ut,jt)
;return n.map(((e,t)=>Gt(s[`e${t}`]??null)))}))}function Gt(e){
if(null!==e)return"string"==typeof e.text&&!1===e.isTruncated?e.text.replace(/^\uFEFF/,""):{kind:"unreadable"}}
var Lt=n(7112),Ft=n(2651),Bt=n(4216),Ht=n(5290);const zt=/[*?[]/;async function Wt(e,{inputs:t,tokens:n,commit:r}){
const{directories:o,problems:s}=await Kt(e,t["working-directory"],r),i=o.map((e=>Vt(e))),a=void 0===r?[]:await xt(e,r,i),c=1===o.length&&0===s.length,{"org-id":d,"record-id":u}=t,l={
"org-id":d,"record-id":c?u:void 0},f=o.map(((e,t)=>{const r=Jt(Vt(e),a[t]);return{directory:e,manifest:r,credentials:(0,
Bt.gD)(r,l,n),isRemote:!0}}));return{components:c?f:(0,Bt.w7)(f),problems:s}}function Vt(e){
return"."===e?Ft.h1:`${e}/${Ft.h1}`}function Jt(e,t){if(void 0===t)return{kind:"absent",file:e}
;if("string"==typeof t&&!Ft.gY.test(t))return{kind:"found",file:e,...(0,Lt.K)(t,e)}
;const n="string"==typeof t?"is a Git LFS pointer, which sync can't follow; take the file out of Git LFS":"isn't text, or is larger than GitHub's API returns; fix it"
;return{kind:"found",file:e,baselineUnclear:!0,problems:[{kind:"manifest",level:"error",
title:"The manifest can't be read",message:`${(0,l.ts)(e)} ${n}`,file:e}]}}async function Kt(e,t,n){
const r=t.filter((e=>e.startsWith("!"))).map((e=>e.slice(1))),o=t.filter((e=>!e.startsWith("!"))),i=o.filter((e=>!zt.test(e))).map(Zt),a=o.filter((e=>zt.test(e)))
;if(0===a.length||void 0===n)return{directories:[...new Set(i)].sort(),problems:[]}
;const{paths:c,isWhole:d}=await Ot(e,n),u=r.map(Ht.EY),l=c.filter((e=>e===Ft.h1||e.endsWith(`/${Ft.h1}`))).map((e=>e.slice(0,-Ft.h1.length-1)||".")).filter((e=>!nn(e,u))),f=a.map((e=>{
const t=(0,Ht.EY)(e);return{line:e,matches:l.filter((e=>tn(t,e)))}})),p=f.filter((({matches:e})=>0===e.length));return{
directories:[...new Set([...i,...f.flatMap((({matches:e})=>e))])].sort(),problems:[...d?[]:[(0,
s.oi)(Xt)],...p.map((({line:e})=>(0,s.oi)(Qt(e))))]}}
const Xt="working-directory: the repository has more files than GitHub lists, so patterns don't work; list the directories without patterns"
;function Qt(e){
return`working-directory: ${(0,l.hD)(e)} matches no directory with a ${Ft.h1} on the default branch; fix the pattern, or add the manifest`
}function Zt(e){return e.split("/").filter((e=>""!==e&&"."!==e)).join("/")||"."}function en(e){
return"."===e?[]:e.split("/")}function tn(e,t){return(0,Ht.uv)(e,en(t).reduce(((t,n)=>(0,Ht.Xn)(e,t,n)),(0,Ht.GH)(e)))}
function nn(e,t){const n=en(e);if(n.includes("node_modules"))return!0
;const r=[".",...n.map(((e,t)=>n.slice(0,t+1).join("/")))];return t.some((e=>r.some((t=>tn(e,t)))))}var rn=n(4536)
;const on="deployments: read",sn=100,an="statuses(first: 100, after: $statusesAfter) {\n  nodes { state environment createdAt }\n  pageInfo { hasNextPage endCursor }\n}",cn=`query Deployments(\n  $owner: String!, $name: String!, $first: Int!, $after: String, $statusesAfter: String\n) {\n  repository(owner: $owner, name: $name) {\n    deployments(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {\n      nodes {\n        id commitOid environment createdAt creator ${nt}\n        ${an}\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}`,dn=`query DeploymentStatuses($id: ID!, $statusesAfter: String) {\n  node(id: $id) { ... on Deployment { ${an} } }\n}`,un=_t(re.Ikc({
state:re.YjP(),environment:re.cl6(re.YjP()),createdAt:et})),ln=re.Ikc({id:re.YjP(),commitOid:re.YjP(),
environment:re.mee(re.YjP()),createdAt:et,creator:rt,statuses:re.mee(un)}),fn=st(re.Ikc({deployments:_t(ln)
})),pn=re.Ikc({node:re.Ikc({statuses:un})}),mn=3024e6;async function hn(e,{from:t},n,r){const o=async(t,n)=>{const r={
first:t,after:n,statusesAfter:null},{repository:o}=await e.query(cn,r,fn,on);return o.deployments
},s=()=>r("GitHub couldn't load a deployment, so its event is missing"),i=[];for await(const r of Dt(o,sn,s)){
for(const t of r){const r=gn(t,await yn(t,e));r&&(0,rn.c)(n,r.environment)&&i.push(r)}
if(e.onProgress("deployments",i.length),r.some((({createdAt:e})=>e<t-mn)))break}return i}
async function yn({id:e,statuses:t},{query:n}){const r=t?.nodes??[];for(let o=t;o?.pageInfo.hasNextPage;){const t={id:e,
statusesAfter:o.pageInfo.endCursor},{node:s}=await n(dn,t,pn,on);o=s.statuses,r.push(...o.nodes)}
return r.filter((e=>null!==e))}function gn(e,t){
const[n]=t.filter((({state:e})=>"SUCCESS"===e)).toSorted(((e,t)=>e.createdAt-t.createdAt));if(void 0!==n)return{id:e.id,
sha:e.commitOid,environment:n.environment||(e.environment??""),creator:e.creator,succeededAt:n.createdAt}}
const wn="issues: read",vn=50,bn={last:30,before:null};function kn(e){
const t="with-types"===e,n=["LABELED_EVENT, UNLABELED_EVENT, CLOSED_EVENT, REOPENED_EVENT, TRANSFERRED_EVENT",...t?["ISSUE_TYPE_ADDED_EVENT, ISSUE_TYPE_REMOVED_EVENT, ISSUE_TYPE_CHANGED_EVENT"]:[]],r=`id createdAt actor ${nt}`
;return`timelineItems(last: $last, before: $before, itemTypes: [${n.join(", ")}]) {\n    nodes {\n      __typename\n      ... on LabeledEvent { ${r} label { name } }\n      ... on UnlabeledEvent { ${r} label { name } }\n      ... on ClosedEvent { ${r} }\n      ... on ReopenedEvent { ${r} }\n      ... on TransferredEvent { ${r} }\n      ${t?`... on IssueTypeAddedEvent { ${r} issueType { name } }`:""}\n      ${t?`... on IssueTypeRemovedEvent { ${r} issueType { name } }`:""}\n      ${t?`... on IssueTypeChangedEvent { ${r} issueType { name } prevIssueType { name } }`:""}\n    } ${Et}\n  }`
}function $n(e){
return`query Issues(\n    $owner: String!, $name: String!, $since: DateTime!, $first: Int!, $after: String,\n    $last: Int!, $before: String\n  ) {\n    repository(owner: $owner, name: $name) {\n      issues(\n        first: $first, after: $after, filterBy: { since: $since },\n        orderBy: { field: UPDATED_AT, direction: ASC }\n      ) {\n        nodes {\n          fullDatabaseId number createdAt closedAt author ${nt}\n          labels(first: 100) { nodes { name } }\n          ${"with-types"===e?"issueType { name }":""}\n          ${kn(e)}\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }`
}const In=re.Ikc({name:re.YjP()}),_n={id:re.YjP(),createdAt:et,actor:rt},En=(e,t)=>re.Ikc({__typename:re.euz(e),..._n,
...t}),Sn=re.gMt("__typename",[En("LabeledEvent",{label:In}),En("UnlabeledEvent",{label:In
}),En("ClosedEvent",{}),En("ReopenedEvent",{}),En("TransferredEvent",{}),En("IssueTypeAddedEvent",{issueType:re.mee(In)
}),En("IssueTypeRemovedEvent",{issueType:re.mee(In)}),En("IssueTypeChangedEvent",{issueType:re.mee(In),
prevIssueType:re.mee(In)})]),Pn=re.Ikc({fullDatabaseId:tt,number:re.Whr(),createdAt:et,closedAt:re.mee(et),author:rt,
labels:re.mee(re.Ikc({nodes:re.YOg(re.mee(In))})),issueType:re.cl6(In),timelineItems:St(Sn)}),Mn=st(re.Ikc({
issues:_t(Pn)}));async function Dn(e,t,n){try{return await An(e,t,n,"with-types")}catch(r){
if(!at(r,"unknown-field"))throw r;return An(e,t,n,"without-types")}}async function An(e,{from:t},n,r){
const o=$n(r),s=new Date(t).toISOString(),i=async(t,n)=>{const r={since:s,first:t,after:n,...bn
},{repository:i}=await e.query(o,r,Mn,wn);return i.issues
},a=()=>n("GitHub couldn't load an issue, so its events are missing"),c=new Map;for await(const t of Dt(i,vn,a)){
for(const n of t){const t=await Pt(n.timelineItems,(t=>qn(e,n.number,r,t)));c.set(n.fullDatabaseId,jn(n,t))}
e.onProgress("issues",c.size)}return[...c.values()]}async function qn({query:e},t,n,r){
const o=`query Issue(\n    $owner: String!, $name: String!, $number: Int!, $last: Int!, $before: String\n  ) {\n    repository(owner: $owner, name: $name) { issue(number: $number) { ${kn(n)} } }\n  }`,s=st(re.Ikc({
issue:re.Ikc({timelineItems:St(Sn)})})),{repository:i}=await e(o,{number:t,last:100,before:r},s,wn)
;return i.issue.timelineItems}function jn(e,t){
const{fullDatabaseId:n,number:r,createdAt:o,closedAt:s,author:i,labels:a,issueType:c}=e;return{id:n,number:r,
createdAt:o,author:i,labels:(a?.nodes??[]).flatMap((e=>e?.name??[])),type:c?.name??null,closedAt:s,events:t.flatMap(Rn)}
}function Rn(e){const{id:t,createdAt:n,actor:r}=e,o={id:t,at:n,actor:r};switch(e.__typename){case"LabeledEvent":return[{
...o,kind:"labeled",label:e.label.name}];case"UnlabeledEvent":return[{...o,kind:"unlabeled",label:e.label.name}]
;case"ClosedEvent":return[{...o,kind:"closed"}];case"ReopenedEvent":return[{...o,kind:"reopened"}]
;case"TransferredEvent":return[{...o,kind:"transferred"}];default:return Tn(o,e)}}function Tn(e,t){
const n=t.issueType?.name,r="IssueTypeChangedEvent"===t.__typename?t.prevIssueType?.name:void 0
;return"IssueTypeRemovedEvent"===t.__typename?void 0===n?[]:[{...e,kind:"untyped",type:n}]:void 0===n?void 0===r?[]:[{
...e,kind:"untyped",type:r}]:void 0===r?[{...e,kind:"typed",type:n}]:[{...e,kind:"retyped",type:n,previous:r}]}
const Yn="pull-requests: read",On=25,Cn=`reviews(last: $last, before: $before, states: [APPROVED, CHANGES_REQUESTED, DISMISSED]) {\n  nodes { id fullDatabaseId state submittedAt author ${nt} } ${Et}\n}`,Nn=`timelineItems(last: $last, before: $before, itemTypes: [CLOSED_EVENT, REOPENED_EVENT, REVIEW_DISMISSED_EVENT]) {\n  nodes {\n    __typename\n    ... on ClosedEvent { id createdAt actor ${nt} }\n    ... on ReopenedEvent { createdAt }\n    ... on ReviewDismissedEvent { previousReviewState review { id } }\n  } ${Et}\n}`,Un=`query PullRequests(\n  $owner: String!, $name: String!, $first: Int!, $after: String, $last: Int!, $before: String,\n  $files: Boolean!\n) {\n  repository(owner: $owner, name: $name) {\n    pullRequests(first: $first, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {\n      nodes {\n        fullDatabaseId number createdAt updatedAt mergedAt isCrossRepository\n        author ${nt} mergedBy ${nt} mergeCommit { oid }\n        files(first: 100) @include(if: $files) {\n          nodes { path changeType } pageInfo { hasNextPage }\n        }\n        ${Cn}\n        ${Nn}\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}`,xn={
last:30,before:null},Gn=re.Ikc({id:re.YjP(),fullDatabaseId:tt,state:re.YjP(),submittedAt:re.mee(et),author:rt
}),Ln=re.gMt("__typename",[re.Ikc({__typename:re.euz("ClosedEvent"),id:re.YjP(),createdAt:et,actor:rt}),re.Ikc({
__typename:re.euz("ReopenedEvent"),createdAt:et}),re.Ikc({__typename:re.euz("ReviewDismissedEvent"),
previousReviewState:re.YjP(),review:re.mee(re.Ikc({id:re.YjP()}))})]),Fn=re.Ikc({nodes:re.YOg(re.mee(re.Ikc({
path:re.YjP(),changeType:re.YjP()}))),pageInfo:re.Ikc({hasNextPage:re.zMY()})}),Bn=re.Ikc({fullDatabaseId:tt,
number:re.Whr(),createdAt:et,updatedAt:et,mergedAt:re.mee(et),isCrossRepository:re.zMY(),author:rt,mergedBy:rt,
mergeCommit:re.mee(re.Ikc({oid:re.YjP()})),files:re.cl6(Fn),reviews:St(Gn),timelineItems:St(Ln)}),Hn=st(re.Ikc({
pullRequests:_t(Bn)}));async function zn(e,{from:t},n,r){const o=new Map;let s=t;for(;;){const t=await Wn(e,s,n,o,r)
;if(t.pages<=1||t.newest<=s)return[...o.values()];s=t.newest}}async function Wn(e,t,n,r,o){const s=async(t,r)=>{
const o={first:t,after:r,files:n,...xn},{repository:s}=await e.query(Un,o,Hn,Yn);return s.pullRequests
},i=()=>o("GitHub couldn't load a pull request, so its events are missing"),a={pages:0,newest:t}
;for await(const n of Dt(s,On,i)){a.pages++,a.newest=Math.max(a.newest,...n.map((({updatedAt:e})=>e)))
;for(const o of n)o.updatedAt>=t&&r.set(o.fullDatabaseId,await Vn(o,e));if(e.onProgress("pull requests",r.size),
n.some((({updatedAt:e})=>e<t)))break}return a}async function Vn(e,t){
const{fullDatabaseId:n,number:r,createdAt:o,author:s,isCrossRepository:i}=e,a=await Pt(e.reviews,(e=>Jn(t,r,Cn,"reviews",Gn,e))),c=await Pt(e.timelineItems,(e=>Jn(t,r,Nn,"timelineItems",Ln,e)))
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
object:re.mee(re.Ikc({history:re.lqM(_t(mr))}))})),yr={nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}}
;async function gr(e,t,n){const r=new Map;let o=wr(t,r);for(;void 0!==o&&(await vr(o,e,r,t,n),r.has(o));)o=wr(t,r)
;return ir(t,r)}function wr(e,t){return e.findLast((({after:e})=>!t.has(e)))?.after}
async function vr(e,{query:t,onProgress:n},r,o,s){const i=async(n,r)=>{const{repository:o}=await t(pr,{tip:e,first:n,
after:r},hr,dr);return o.object?.history??yr};let a=0;for await(const e of Dt(i,ur,(()=>{}))){
const t=e.some((({sha:e})=>!r.has(e)));sr(r,e),n("commits",r.size);const i=e.some((({date:e})=>Date.parse(e)>=s.from))
;if(!t||!i){if(br(o,r)<=a)return;a++}}}function br(e,t){const n=ir(e,t)
;return e.filter((({after:e},r)=>void 0===n[r]&&t.has(e))).length}const kr=re.Ikc({ahead_by:re.Whr(),
commits:re.YOg(re.Ikc({sha:re.YjP(),commit:re.Ikc({committer:re.cl6(re.Ikc({date:re.lqM(re.YjP())}))})}))})
;async function $r({get:e},{before:t,after:n},r){const o=[];for(let s=1;;s++){const i={basehead:`${t}...${n}`,
per_page:Math.min(r,ur),page:s},a="GET /repos/{owner}/{repo}/compare/{basehead}",c=await e(a,i,kr,dr).catch((e=>{
if(!at(e,"missing"))throw e}));if(void 0===c)return;const{ahead_by:d,commits:u}=c.data
;if(o.push(...u.map((({sha:e,commit:t})=>({sha:e,date:t.committer?.date
})))),o.length>=Math.min(r,d)||0===u.length)return{count:d,commits:o}}}const Ir=1e6,_r="refs/heads/"
;async function Er(e,t,n,r,o){if(void 0===t.defaultBranch)return[];const s=await Pr(e,t.defaultBranch,n,r)
;return void 0===s&&o(Sr),Mr(e,s??[],n,r)}
const Sr="Changes aren't reported, because this version of GitHub Enterprise Server has no activity API; report them with a live workflow"
;async function Pr(e,t,n,{changeBranches:r}){const o=r.every((e=>e.toLowerCase()===t.toLowerCase()))?_r+t:void 0;try{
const t=await nr(e,o,n);return void 0===o?t.filter((({ref:e})=>(0,rn.c)(r,e.slice(_r.length)))):t}catch(t){
if(at(t,"missing")&&e.isEnterpriseServer)return;throw t}}async function Mr(e,t,n,{changes:r}){
const o="all"===r?await Ar(e,t,n):await Dr(e,t),s=[];for(const e of t){const t=await o(e),{isForced:n,...r}=e
;t.length>0&&s.push({...r,commits:t})}return s}async function Dr(e,t){const n=t.map((({after:e})=>e)),r=await fr(e,n)
;return async t=>{const n=t.isForced?await $r(e,t,1):void 0;return 0===n?.count?[]:[qr(t,r.get(t.after))]}}
async function Ar(e,t,n){const r=t.filter((({isForced:e})=>!e)),o=await gr(e,r,n),s=new Map(r.map(((e,t)=>[e,o[t]])))
;return async t=>{const n=s.get(t);if(void 0!==n)return n;const r=await $r(e,t,Ir)
;return void 0===r?[qr(t,void 0)]:r.commits.map((({sha:e,date:n})=>({sha:e,date:n??jr(t)})))}}function qr(e,t){return{
sha:e.after,date:t??jr(e)}}function jr({at:e}){return new Date(e).toISOString()}
const Rr="contents: read",Tr=100,Yr=`query Releases($owner: String!, $name: String!, $first: Int!, $after: String) {\n  repository(owner: $owner, name: $name) {\n    releases(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {\n      nodes {\n        databaseId tagName isDraft isPrerelease publishedAt author ${nt} tagCommit { oid }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}`,Or=re.Ikc({
databaseId:tt,tagName:re.YjP(),isDraft:re.zMY(),isPrerelease:re.zMY(),publishedAt:re.mee(et),author:rt,
tagCommit:re.mee(re.Ikc({oid:re.YjP()}))}),Cr=st(re.Ikc({releases:_t(Or)})),Nr=re.Ikc({author:ot})
;async function Ur(e,{from:t,until:n},r,o){const s=async(t,n)=>{const{repository:r}=await e.query(Yr,{first:t,after:n
},Cr,Rr);return r.releases},i=()=>o("GitHub couldn't load a release, so its event is missing"),a=[]
;for await(const c of Dt(s,Tr,i)){for(const s of c.flatMap(xr)){if(s.publishedAt<t||s.publishedAt>=n)continue
;void 0===s.sha&&o(Gr(s));const i=r&&null===s.author;a.push(i?{...s,author:await Lr(e,s)}:s)}
e.onProgress("releases",a.length)}return a}function xr(e){
const{databaseId:t,tagName:n,tagCommit:r,publishedAt:o,author:s}=e;return null===o||e.isDraft||e.isPrerelease?[]:[{id:t,
tag:n,sha:r?.oid,publishedAt:o,author:s}]}function Gr({tag:e}){return`Release ${(0,
l.hD)(e)} isn't reported, because its tag was deleted, so its commit is unknown`}async function Lr({get:e},{id:t}){
const{data:n}=await e("GET /repos/{owner}/{repo}/releases/{release_id}",{release_id:t},Nr,Rr);return n.author}
const Fr="query Repository($owner: String!, $name: String!) {\n  repository(owner: $owner, name: $name) {\n    databaseId nameWithOwner defaultBranchRef { name }\n  }\n}",Br=st(re.Ikc({
databaseId:re.Whr(),nameWithOwner:re.YjP(),defaultBranchRef:re.mee(re.Ikc({name:re.YjP()}))}))
;async function Hr({query:e}){const{repository:t}=await e(Fr,{},Br,"contents: read");return{id:t.databaseId,
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
})),s,Zr);return{data:to(o,i,s),next:(0,je.H)(a.link)}}}}function Zr(e,t){const n=yt(e,t);return"too-large"===n.kind?{
kind:"unreachable"}:n}function eo(e){const t=gt(e);if(void 0===t)throw e;return t}function to(e,t,n){
const r=e.safeParse(t,{reportInput:!0});if(r.success)return r.data;const[o]=r.error.issues,s=null===o?.input?{
kind:"too-large"}:{kind:"unexpected",detail:`${(0,zr.c)(o?.path??[])||"all of it"} is wrong`};throw new it(s,n)}
const no="actions: read",ro=100,oo=1e3,so=re.Ikc({id:tt,name:re.cl6(re.YjP()),event:re.YjP(),
conclusion:re.mee(re.YjP()),run_attempt:re.lqM(re.Whr()),head_branch:re.mee(re.YjP()),head_sha:re.YjP(),
head_repository:re.cl6(re.Ikc({full_name:re.YjP()})),updated_at:et,triggering_actor:ot}),io=re.Ikc({
total_count:re.Whr(),workflow_runs:re.YOg(so)});async function ao(e,{from:t,until:n},r){const o=new Map;await co(e,r,{
from:t-mn,until:n},o);const s=[];for(const n of o.values()){if(n.updated_at<t)continue;const r=await fo(e,n)
;void 0!==r&&s.push(po(r))}return s}async function co(e,t,{from:n,until:r},o){const s=`${uo(n)}..${uo(r)}`
;for(let i=1;;i++){const a={workflow_id:t,created:s,per_page:ro,page:i},{data:c}=await lo(e,a)
;if(c.total_count>oo&&r-n>1e3){const s=Math.floor((n+r)/2);return await co(e,t,{from:n,until:s},o),co(e,t,{from:s,
until:r},o)}for(const e of c.workflow_runs)o.set(e.id,e);if(e.onProgress("workflow runs",o.size),
c.workflow_runs.length<ro)return}}function uo(e){return new Date(e).toISOString().replace(/\.\d+/,"")}
async function lo({get:e},t){try{
return await e("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",t,io,no)}catch(e){
if(!at(e,"missing"))throw e
;const n=`deployments is ${(0,l.hD)(t.workflow_id)}, but the repository has no such workflow, or github-token has no permission to read it; check the file name, and give the token ${no}`
;throw new Wr({kind:"failed",problem:n})}}async function fo({get:e},t){for(let n=1;n<(t.run_attempt??1);n++){const r={
run_id:t.id,attempt_number:n
},{data:o}=await e("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",r,so,no)
;if("success"===o.conclusion)return o}return"success"===t.conclusion?t:void 0}function po(e){return{id:e.id,
name:e.name??"",event:e.event,headBranch:e.head_branch,headSha:e.head_sha,
headRepository:e.head_repository?.full_name??null,succeededAt:e.updated_at,actor:e.triggering_actor}}
async function mo(e,t,n,r){return ho(e,r,(async e=>{
const r=new Set,o=await Hr(e),s=yo(e,o,t,n,(e=>r.add(e))),[i,a,c,d]=await Promise.all(s);return{kind:"read",facts:{
repository:o,pushes:i,...a,issues:c,pullRequests:d,notes:[...r]}}}))}async function ho(e,t,n){
const r=new AbortController,o=AbortSignal.any([t.cancelled,r.signal]);try{return await n(Qr(e,{...t,cancelled:o}))
}catch(e){if(e instanceof Wr)return e.end;if(e instanceof it)return{kind:"failed",problem:e.message};throw e}finally{
r.abort()}}function yo(e,t,n,r,o){const s=(...e)=>e.some((e=>r.events.has(e)))
;return[s("change")?Er(e,t,n,r,o):[],s("deployment")?wo(e,n,r,o):go,s("incident-opened","incident-resolved")?Dn(e,n,o):[],s("pr-merged","pr-closed","review-approved","review-changes")?zn(e,n,r.files,o):[]]
}const go={deployments:[],releases:[],workflowRuns:[]}
;async function wo(e,t,{deployments:n,deploymentEnvironments:r,onlyMissed:o},s){switch(n.kind){case"deployments":{
const n=await hn(e,t,r,s);return{...go,deployments:n}}case"releases":return{...go,releases:await Ur(e,t,o,s)}
;case"workflow":return{...go,workflowRuns:await ao(e,t,n.file)};case"none":return go}}function vo(e){
return new Date(e).toISOString()}function bo(e){return e??{login:"ghost",type:"User"}}
function ko({id:e,fullName:t,defaultBranch:n},r){return{repository:{id:e,full_name:t,default_branch:n},sender:bo(r)}}
function $o({id:e,sha:t,environment:n,creator:r,succeededAt:o},s){return[{name:"deployment_status",payload:{deployment:{
sha:t,environment:n},deployment_status:{state:"success",environment:n,created_at:vo(o)},...ko(s,r)},at:o,id:e,by:r}]}
function Io({id:e,tag:t,sha:n,author:r,publishedAt:o},s){return void 0===n?[]:[{name:"release",payload:{
action:"published",release:{tag_name:t,draft:!1,prerelease:!1,published_at:vo(o)},...ko(s,r)},at:o,id:e,by:r,sha:n}]}
function _o({id:e,name:t,event:n,headBranch:r,headSha:o,headRepository:s,actor:i,succeededAt:a},c){return[{
name:"workflow_run",payload:{action:"completed",workflow_run:{name:t,event:n,conclusion:"success",head_branch:r,
head_sha:o,head_repository:null===s?null:{full_name:s},updated_at:vo(a)},...ko(c,i)},at:a,id:e,by:i}]}function Eo(e,t){
const n=Do(e),r=So(e),o=e.events.findIndex((e=>!Po(e,r))),s=-1===o?e.events.length:o,i=(n,r,o,s,i,a)=>({name:"issues",
payload:{action:r,issue:jo(e,i,o),...a,...ko(t,s)},at:o,id:`${e.id} ${n}`,by:s}),a=n[s]
;return[i("opened","opened",r,e.author,a,{}),...e.events.slice(s).flatMap(((e,t)=>{const r=n[s+t+1]
;return Mo(e).map((({action:t,mark:n})=>i(`${e.id} ${t}`,t,e.at,e.actor,r,n)))}))]}function So({createdAt:e,events:t}){
return t.findLast((({kind:e})=>"transferred"===e))?.at??e}function Po({kind:e,at:t},n){
return t!==n?t<n:"labeled"===e||"typed"===e||"transferred"===e}function Mo(e){switch(e.kind){case"labeled":
case"unlabeled":return[{action:e.kind,mark:{label:{name:e.label}}}];case"typed":case"untyped":return[{action:e.kind,
mark:{type:{name:e.type}}}];case"retyped":return[{action:"untyped",mark:{type:{name:e.previous}}},{action:"typed",mark:{
type:{name:e.type}}}];case"closed":case"reopened":return[{action:e.kind,mark:{}}];case"transferred":return[]}}
function Do({events:e,labels:t,type:n,closedAt:r}){const o=[{labels:t,type:n}]
;for(const r of e.toReversed())o.unshift(qo(r,o[0]??{labels:t,type:n}));let s=Ao(e,r);return o.map(((t,n)=>{
const r=e[n-1];return"closed"===r?.kind&&(s=r.at),"reopened"===r?.kind&&(s=void 0),{...t,closedAt:s}}))}
function Ao(e,t){return void 0===e.find((({kind:e})=>"closed"===e||"reopened"===e))?t??void 0:void 0}
function qo(e,{labels:t,type:n}){switch(e.kind){case"labeled":return{labels:t.filter((t=>t!==e.label)),type:n}
;case"unlabeled":return{labels:[...t,e.label],type:n};case"typed":return{labels:t,type:null};case"untyped":return{
labels:t,type:e.type};case"retyped":return{labels:t,type:e.previous};default:return{labels:t,type:n}}}
function jo({id:e,number:t,createdAt:n},r,o){const{labels:s,type:i,closedAt:a}=r;return{id:e,number:t,
state:void 0===a?"open":"closed",created_at:vo(n),updated_at:vo(o),closed_at:void 0===a?null:vo(a),labels:s.map((e=>({
name:e}))),type:null===i?null:{name:i}}}function Ro(e,t){const n=(n,r,o,s)=>({name:"pull_request",payload:{
action:"closed",pull_request:{...Yo(e),merged:s,merged_at:s?vo(r):null,closed_at:vo(r)},...ko(t,o)},at:r,id:n,by:o
}),r=[...e.closings.map((({id:t,at:r,actor:o})=>n(`${e.id} ${t}`,r,o,!1))),...e.merged?[n(`${e.id} merged`,e.merged.at,e.merged.by,!0)]:[],...e.reviews.map((n=>To(n,e,t)))],o=(0,
u.O)({files:e.files});return r.map((e=>({...e,...o})))}function To({id:e,at:t,author:n,state:r},o,s){return{
name:"pull_request_review",payload:{action:"submitted",review:{id:e,state:r.toLowerCase(),submitted_at:vo(t)},
pull_request:Yo(o),...ko(s,n)},at:t,id:e,by:n,...o.isFromFork?{isWithoutSecrets:!0}:{}}}
function Yo({number:e,createdAt:t,author:n}){return{number:e,created_at:vo(t),user:bo(n)}}
function Oo({pushes:e,pullRequests:t,repository:n}){const r=new Map(t.map((({mergeCommit:e,files:t})=>[e,t])))
;return e.map((e=>Co(e,r.get(e.after),n)))}function Co(e,t,n){
const{id:r,at:o,ref:s,before:i,after:a,actor:c}=e,d=e.commits.map((({sha:e,date:t})=>({id:e,timestamp:t})));return{
name:"push",payload:{ref:s,before:i,after:a,deleted:!1,commits:d,head_commit:d.at(-1)??null,...ko(n,c)},at:o,id:r,by:c,
...(0,u.O)({files:t})}}const No="github-actions[bot]";function Uo(e,{from:t,until:n},{onlyMissed:r}){
const{repository:o}=e
;return[...Oo(e),...e.deployments.flatMap((e=>$o(e,o))),...e.releases.flatMap((e=>Io(e,o))),...e.workflowRuns.flatMap((e=>_o(e,o))),...e.issues.flatMap((e=>Eo(e,o))),...e.pullRequests.flatMap((e=>Ro(e,o)))].filter((({at:e})=>e>=t&&e<n)).filter((e=>!r||xo(e))).sort(Go)
}function xo({by:e,isWithoutSecrets:t}){return!0===t||e?.login===No}function Go(e,t){
return e.at-t.at||Fo(e.name,t.name)||Fo(Lo(e),Lo(t))}function Lo({id:e}){return e.split(" ",1)[0]??""}function Fo(e,t){
return e===t?0:e<t?-1:1}var Bo=n(7025),Ho=n(8601),zo=n(2008),Wo=n(2443),Vo=n(1189);const Jo=8;async function Ko(e,t,n){
const r=e.map(Xo),o=[...new Map(e.map(((e,t)=>[r[t],e])))],s=new Map;return await Promise.all(Array.from({length:Jo
},(async()=>{for(let e=o.shift();void 0!==e;e=o.shift()){const[r,o]=e;s.set(r,await Qo(o,t,n)),
t.onProgress("lists of changed files",s.size)}}))),r.map((e=>s.get(e)??ns("it was not looked up")))}
function Xo({subject:e,at:t}){return JSON.stringify("deployment"===e.kind?{...e,at:t}:e)}async function Qo(e,t,n){try{
return await Zo(e,t,n)}catch(e){if(at(e,"missing"))return ns("GitHub no longer has its commits")
;if(!at(e,"unreachable"))throw e;return await Tt(t),ns("GitHub's API can't list them")}}
async function Zo({subject:e,at:t},{get:n},r){switch(e.kind){case"commits":
return es.test(e.before)?ns("the branch is new"):(0,Wo.compareCommits)(n,e.before,e.after);case"pull-request":return(0,
Wo.listPullRequestFiles)(n,e.number);case"deployment":{const{sha:o,environment:s}=e
;if(void 0===s)return ns("it has no environment");const i=ts(r,s,o,t)??await(0,Vo.findPreviousDeployment)(n,s,o)
;return void 0===i?ns("the environment has no earlier deployment"):(0,Wo.compareCommits)(n,i,o)}case"incident":
case"repository":return ns("it has no commit")}}const es=/^0+$/;function ts(e,t,n,r){
return e.filter((e=>e.environment===t&&e.sha!==n&&e.succeededAt<r)).reduce(((e,t)=>e&&e.succeededAt>=t.succeededAt?e:t),void 0)?.sha
}function ns(e){return{kind:"unknown",reason:e}}async function rs(e,t){
const{decided:n,notes:r,problems:o}=os(e,t),[s]=t.components;if(1===t.components.length&&void 0!==s)return{
events:n.flatMap((e=>cs(e,s,t))),notes:r,problems:o};const i=void 0===t.recordId?await is(n,t):n,a={events:[],
notes:new Set(r),problems:new Map};for(const e of i)as(e,t,a);return{events:a.events,notes:[...a.notes],
problems:[...o,...a.problems.values()]}}function os(e,{settings:t,events:n}){const r=[],o=new Set,i=new Set
;for(const s of e){const e=(0,zo.s)(s,t)
;if("invalid"===e.kind)for(const t of e.problems)i.add(`${t} (${s.id})`);else if("send"===e.kind){
for(const t of e.notes)o.add(t);const t=e.events.filter((({body:e})=>n.has(e.event)));r.push(...t.map((e=>({...e,
...ss(s)}))))}}const a=[...i].map((e=>(0,s.EP)(`${e}, so it is skipped`,"warning")));return{decided:r,notes:[...o],
problems:a}}function ss({at:e,files:t}){return{at:e,...t&&{changed:{kind:"known",files:t}}}}
async function is(e,{components:t,requests:n,deployments:r}){const o=e.filter((({changed:e,subject:n})=>void 0===e&&(0,
Ho.H)(n,t))),s=await Ko(o,n,r),i=new Map(o.map(((e,t)=>[e,s[t]])));return e.map((e=>({...e,...(0,u.O)({
changed:i.get(e)??e.changed})})))}function as(e,t,n){const{at:r,...o}=e,s=(0,Ho.f)([o],t.components,t.recordId)
;for(const r of s.events.keys())n.events.push(...cs(e,r,t));for(const e of s.notes)n.notes.add(e)
;for(const e of s.problems)n.problems.set(e.message,e)}function cs({at:e,body:t},n,{credentials:r}){const o=r.get(n)
;return void 0===o?[]:[{at:e,orgId:o.orgId,recordId:o.recordId,body:t}]}async function ds(e,t,n,r){
const{api:o,reading:s,inputs:i,tokens:a}=r,c={name:e.name,...(0,u.O)({window:t})},d=await ho(o,s,(async e=>{
const t=await Tt(e);return{kind:"found",commit:t,...await Wt(e,{inputs:i,tokens:a,commit:t})}}));if("found"!==d.kind){
const t=[bs(d,e)];return{...c,isRead:!1,components:[],notes:[],problems:t}}
const l=us(d.commit,e,r),f=d.components.map((t=>ls(t,e,l))),p=await fs(e,t,n,f,r),m=await Promise.all(f.map((e=>ys(e,r))))
;ws(e,d.commit,l,m,r);const h=[...d.problems,...p.problems];return{...c,...p,components:m,problems:h}}
function us(e,{id:t},{inputs:{record:n},state:r,isByHand:o}){return"false"===n?{kind:"nothing",reason:"switched off"
}:"true"===n?{kind:"upload",auto:!1}:void 0===e||r.state.repositories.get(t)?.record!==e||o?{kind:"upload",auto:!0}:{
kind:"nothing",reason:"the default branch has not moved"}}function ls(e,{url:t},n){const r=(0,Bo.j)(e,{connection:{
kind:"closed",missing:[]},events:[],notes:[],record:n,standards:{kind:"nothing",reason:"they need a checkout"},
repositoryUrl:t,problems:[]});if(void 0!==r.credentials)return r;const o=(0,Ze.G)(e);if("complete"===o.kind)return{...r,
credentials:o.credentials}
;const s=new Set(r.problems.map((({message:e})=>e))),i=o.problems.filter((({message:e})=>!s.has(e)));return{...r,
problems:[...r.problems,...i]}}async function fs(e,t,n,r,o){
const s=new Map(r.flatMap((e=>e.credentials?[[e.component,e.credentials]]:[])));if(void 0===t)return{isRead:!0,notes:[],
problems:[]};if(0===s.size)return{isRead:!1,notes:[],problems:[]}
;const i=r.map((({component:e})=>e)),{inputs:a,state:c}=o,d=await mo(o.api,t,{changes:a.changes,
changeBranches:a["change-branches"],events:a.events,deployments:ps(a),
deploymentEnvironments:a["deployment-environments"],files:i.length>1,onlyMissed:a["only-missed"]},o.reading)
;if("read"!==d.kind)return{isRead:!1,notes:[],problems:[bs(d,e)]};const u=Uo(d.facts,t,{onlyMissed:a["only-missed"]
}),l=await ho(o.api,o.reading,(async e=>({kind:"found",...await rs(u,{settings:ms(a),events:a.events,
recordId:i.length>1?a["record-id"]:void 0,credentials:s,components:i,requests:e,deployments:d.facts.deployments})})))
;if("found"!==l.kind)return{isRead:!1,notes:[],problems:[bs(l,e)]};const{events:f,notes:p,problems:m}=l
;return c.write(hs(e.id,f,c.state.lastId+1,t,n)),{isRead:!0,notes:[...d.facts.notes,...p],problems:m}}function ps(e){
return e.deployments??{kind:e["only-missed"]?"none":"deployments"}}function ms(e){return{changes:e.changes,
changeBranches:e["change-branches"],deploymentEnvironments:e["deployment-environments"],
incidentLabels:e["incident-labels"],incidentTypes:e["incident-types"],ignoreActors:e["ignore-actors"]}}
function hs(e,t,n,{until:r},o){return[...t.map(((t,r)=>({id:n+r,repository:e,...t}))),{repository:e,first:n,
last:n+t.length-1,...o&&{point:r}}]}
async function ys({component:e,credentials:t,record:n,problems:r},{uploadRecord:o,host:s}){
const{directory:i,manifest:a}=e,c="found"===a?.kind?a.name:void 0,d={directory:i,...(0,u.O)({
recordId:e.credentials.recordId,name:c})};if("skipped"===n.kind)return{...d,record:{state:"skipped",reason:n.reason},
problems:r};if("upload"!==n.kind||void 0===t)return{...d,record:{state:"failed"},problems:r};const l=(0,
Ne.ty)(await(o?.(n.record,t)));return{...d,record:{...l,record:n.record},problems:[...r,...gs(t,l.delivery,s)]}}
function gs({orgId:e,recordId:t},n,r){if(void 0===n||"delivered"===n.outcome)return[];const o=`record ${(0,
l.hD)(t)}, organization ${(0,l.hD)(e)}`;return(0,Ne.LJ)([{item:"record",delivery:n}],{host:r,identity:o},void 0)}
function ws({id:e},t,n,r,{state:o,uploadRecord:s}){const i=o.state.repositories.get(e)
;void 0!==s&&void 0!==t&&void 0!==i&&"upload"===n.kind&&r.every(vs)&&o.write([{repository:e,point:i.point,record:t}])}
function vs({record:{delivery:e}}){return void 0===e||"delivered"===e.outcome||400===e.last?.status}
function bs(e,{name:t}){const n="so none of its new events are sent, and the next run reads it again";switch(e.kind){
case"failed":return(0,s.oi)(`${t}: ${e.problem}. Until then, none of its new events are sent`);case"limited":
return ks(`${t} wasn't read: GitHub's limit on requests lasts until ${X(e.until)}, which is after deadline, ${n}`)
;case"out-of-time":return ks(`${t} wasn't read completely before deadline, ${n}. If that happens again, raise deadline`)
;case"cancelled":return{...ks(`${t} wasn't read completely: the job was cancelled, ${n}`),level:"error"}}}
function ks(e){return{kind:"delivery",level:"warning",title:"Phaset: not read",message:e}}const $s=3e5
;function Is({since:e,until:t},n,r){const o=1e3*Math.floor((r-$s)/1e3)
;if(void 0===e)return void 0!==t?Es("until is set, but since is empty; set both or neither"):void 0===n.start?Es(_s):{
kind:"continue",until:o};const s=Ss(e,r)
;if(s>r)return Es(`since is ${new Date(s).toISOString()}, which is in the future; use an earlier time`)
;if(void 0===t)return{kind:"continue",until:o,start:s};const i={from:s,until:Math.min(Ss(t,r),o)}
;return i.from<i.until?{kind:"repair",window:i,until:i.until
}:Es(`since is ${new Date(i.from).toISOString()}, which isn't before the end of the window, ${new Date(i.until).toISOString()}. The window ends at until, and at least five minutes before this run. Use an earlier since`)
}
const _s='there is no state of an earlier run, so sync doesn\'t know where to start; select "Run workflow", and set since to 90d for the history of 90 days, or to now for none'
;function Es(e){return{kind:"nothing",problem:(0,s.oi)(e)}}function Ss(e,t){return"instant"===e.kind?e.at:t-e.age}
function Ps(e,t,n,r){const{start:o}=e,s=n.filter((e=>!t.repositories.has(e)));return[...void 0===o?[]:[{start:o
}],...s.map((e=>({repository:e,point:o??r})))]}function Ms(e,t,n){if("nothing"===e.kind)return
;if("repair"===e.kind)return e.window;const r=t.repositories.get(n)?.point??e.until;return r<e.until?{from:r,
until:e.until}:void 0}async function Ds(e){const{inputs:t,run:n,startedAt:r}=e,o=Ie((0,
Q.resolve)(n.workspace,t.state),t["dry-run"]);if("invalid"===o.kind)return{...Fe,problems:[(0,s.oi)(o.problem)]}
;const i=o.value,a=Is(t,i.state,r);if("nothing"===a.kind&&0===i.state.left.size)return{...Fe,problems:[a.problem]}
;if("continue"===a.kind){const n=e.repositories.map((({id:e})=>e));i.write(Ps(a,i.state,n,r-t.history))}
const c=t["dry-run"]?await As(e,a,i):await qs(e,a,i);return i.close(),{...c,..."nothing"!==a.kind&&{until:a.until}}}
async function As(e,t,n){const r=await js(e,t,n,void 0),o=[...n.state.left.values()].sort(((e,t)=>e.at-t.at||e.id-t.id))
;return{...Fe,...r,counts:Le(o),events:o,dryRun:!0}}async function qs(e,t,n){
const{inputs:r,tokens:o,run:i,cancelled:a,redact:c,endpoint:d,progress:l}=e,{now:f}=e.network.clock,p=Ce(f()+Ts(e),f,a),m=(0,
qe.D)(d,r,c,p,e),h={...m,watch:(e,t)=>{void 0!==t.status&&t.status<500&&p.renew(),m.watch(e,t)}},y=(0,Ye.e)((0,
Q.join)(i.temporaryDirectory,`phaset-undelivered-${(0,De.randomUUID)()}.jsonl`)),g=ze({deliver:(e,t,n)=>(0,Re.c)({
target:"event",credentials:t,body:e},h,n),tokens:o,host:(0,Te.PG)(d),state:n,undelivered:y,
repeatUnknown:r["repeat-unknown"],onProgress:({at:e},t)=>{l.set(`Sending: up to ${X(e)}, ${t} events left`)}})
;await g.sendLeft();const w=await js(e,t,n,{sender:g,uploadRecord:(e,t)=>(0,Re.c)({target:"record",credentials:t,body:e
},h)}),{problems:v,...b}=g.results(),{path:k,failure:$}=y.close();return{...Fe,...w,...b,...(0,u.O)({undelivered:k}),
problems:[...w.problems,...v,...void 0===$?[]:[(I=$,
(0,s.oi)(`the undelivered file can't be written (${I}); make RUNNER_TEMP a directory that this job may write`,"warning"))]]
};var I}async function js(e,t,n,r){const o=[];if("nothing"===t.kind)return{repositories:o,notes:[],problems:[t.problem]}
;for(const s of e.repositories){const i=Ms(t,n.state,s.id);o.push(await ds(s,i,"continue"===t.kind,{...await Rs(e,s),
inputs:e.inputs,tokens:e.tokens,state:n,uploadRecord:r?.uploadRecord,host:(0,Te.PG)(e.endpoint),isByHand:e.isByHand})),
await(r?.sender.sendLeft())}return{repositories:o,notes:o.flatMap((({notes:e})=>e)),
problems:o.flatMap((({problems:e})=>e))}}async function Rs(e,{name:t}){
const{inputs:n,run:r,cancelled:o,startedAt:s,progress:i}=e,a={token:n["github-token"],baseUrl:r.apiUrl,repository:t,
cancelled:o};return{api:await(0,je.openApi)(a,[]),reading:{deadline:s+1e3*n.deadline,cancelled:o,clock:{now:Date.now,
sleep:(e,t)=>(0,Ae.setTimeout)(e,void 0,{signal:t})},onProgress:K(t,i)}}}function Ts({inputs:e,startedAt:t}){
return t+1e3*e.deadline-Date.now()}var Ys=n(2889),Os=n(5010),Cs=n(6041),Ns=n(148);const Us=864e5,xs={d:Us,h:Us/24
},Gs=["comment","pr-opened"],Ls=se.M.filter((e=>!Gs.includes(e)));function Fs(e){if(""===e)return(0,ee.Uq)(void 0)
;if("now"===e)return(0,ee.Uq)({kind:"age",age:0});const t=Bs(e);if(void 0!==t)return(0,ee.Uq)({kind:"age",age:t})
;const n=(0,Ns.E)(e);return"timestamp"===n.kind?(0,ee.Uq)({kind:"instant",at:Number(n.timestamp)}):(0,ee.Gq)(`is ${(0,
l.hD)(e)}; use a date (2026-03-01), a time (2026-03-01T12:00:00Z), an age (90d, 12h) or now`)}function Bs(e){
const[,t,n=""]=/^(\d{1,5})([dh])$/.exec(e)??[];return void 0===t?void 0:Number(t)*(xs[n]??Us)}const Hs=e=>(0,
ee.Ku)(re.YjP(),e),zs=Ys.r.shape,Ws=re.Ikc({endpoint:zs.endpoint,"webhook-token":zs["webhook-token"],
"org-id":zs["org-id"],"record-id":zs["record-id"],"working-directory":zs["working-directory"],changes:zs.changes,
"change-branches":zs["change-branches"],"deployment-environments":zs["deployment-environments"],
"incident-labels":zs["incident-labels"],"incident-types":zs["incident-types"],"ignore-actors":zs["ignore-actors"],
"fail-on":zs["fail-on"],"dry-run":zs["dry-run"],summary:zs.summary,"repeat-unknown":zs["repeat-unknown"],
headers:zs.headers,timeout:zs.timeout,deadline:zs.deadline,"github-token":zs["github-token"],events:Hs((function(e){
const t=(0,Os.ry)(e),n=t.find((e=>!se.M.some((t=>(0,rn.c)([e],t)))));if(void 0!==n)return(0,ee.Gq)(`has ${(0,
l.hD)(n)}, which matches no event; use names or globs of ${Ls.join(", ")}`);const r=Ls.filter((e=>(0,rn.c)(t,e)))
;return t.length>0&&0===r.length?(0,
ee.Gq)(`is ${(0,l.hD)(e)}, but Phaset accepts no time for these events, so sync can't send them; use names or globs of ${Ls.join(", ")}`):(0,
ee.Uq)(new Set(0===t.length?Ls:r))})),deployments:Hs((function(e){return""===e?(0,
ee.Uq)(void 0):"deployments"===e||"releases"===e||"none"===e?(0,ee.Uq)({kind:e}):/^[^/\s]+\.ya?ml$/.test(e)?(0,ee.Uq)({
kind:"workflow",file:e
}):(0,ee.Gq)(`is ${(0,l.hD)(e)}; use deployments, releases, none or a workflow's file name, such as deploy.yml`)})),
state:Hs((function(e){return""===e?(0,ee.Gq)("is empty; use a directory, such as phaset-sync"):(0,ee.Uq)(e)})),
since:Hs(Fs),until:Hs(Fs),history:Hs((function(e){const t="0"===e?0:Bs(e);return void 0===t||t>90*Us?(0,ee.Gq)(`is ${(0,
l.hD)(e)}; use an age of at most 90d, such as 30d, or 0`):(0,ee.Uq)(t)})),"only-missed":zs["dry-run"],
record:re.k5n(["auto","true","false"],"one of auto, true, false")});function Vs(e){const t=Object.keys(Ws.shape)
;return Object.fromEntries(t.map((t=>[t,e(t)])))}function Js(e,t){
const{data:n,error:r}=Ws.safeParse(e),o=zs["fail-on"].safeParse(e["fail-on"]).data??"config",i=(r?.issues??[]).map((n=>{
const r=String(n.path[0]);return(0,Cs.XE)(n,r,e[r]??"",t)}));return void 0===n||(0,s.JD)(i)?{failOn:o,problems:i}:{
inputs:n,failOn:o,problems:i}}async function Ks(e){
const t=Date.now(),n=Vs(o.V4),r=Qs(n),{inputs:i,failOn:a,problems:c}=Js(n,r);try{
const n=void 0===i?Fe:await Zs(i,r,t,e).catch(oi),o=Xs({...n,problems:[...c,...n.problems]},a)
;return await O(o,r,i?.summary??!0),!(0,s.JD)(C(o))}catch(e){return(0,H.e)(e,r),!1}}function Xs(e,t){const n={failOn:t,
standardsFailOn:"never"};return{...e,problems:(0,a.Q)(e.problems,n),repositories:e.repositories.map((e=>({...e,
components:e.components.map((e=>({...e,problems:(0,a.Q)(e.problems,n)})))})))}}function Qs(e){const t=(0,c.d)(e)
;for(const e of t.flatMap(i.eo))o.Pq(e);return(0,i.ay)(t,(0,c.G)(e))}
async function Zs(e,t,n,{environment:i,cancelled:a,network:c}){const u=(0,W.c)(i),l=(0,z.Q)(i,(e=>(0,
r.readFileSync)(e,"utf8")),n);if("invalid"===l.kind)return ri((0,s.EP)(l.problem));const{connection:f,problems:p}=(0,
d.C)(e,u,l.value);if("without-secrets"===f.kind)return ri((0,s.oi)(ei,"notice"))
;if("closed"===f.kind)return ri(...f.missing);const m=Number(i.GITHUB_REPOSITORY_ID)
;if(!Number.isSafeInteger(m)||""===e["github-token"])return ri((0,s.oi)(""===e["github-token"]?ti:ni));const h=J(o.pq)
;try{const r=await Ds({inputs:e,endpoint:f.endpoint,tokens:f.tokens,run:u,repositories:[{id:m,name:u.repository,url:(0,
W.E)(u)??""}],startedAt:n,isByHand:"workflow_dispatch"===l.value.name,redact:t,cancelled:a,network:c,progress:h})
;return{...r,problems:[...p,...r.problems]}}finally{h.close()}}
const ei="GitHub gives no secrets to this run (a run that Dependabot started, or a run in a fork), so nothing is synced. Start sync with schedule or workflow_dispatch in the repository itself",ti="github-token is empty; set it to a token that can read the repository, or remove it to use the job's own",ni="GITHUB_REPOSITORY_ID isn't a number, so sync doesn't know which repository to read; run the action in a workflow"
;function ri(...e){return{...Fe,problems:e}}function oi(e){if(!(e instanceof be))throw e;return ri((0,
s.oi)(`${e.message}, so nothing more is sent; free disk space, and run the workflow again`))}}))};