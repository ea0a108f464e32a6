export const id=513;export const ids=[513,443,189,522];export const modules={1823:(((e,t,n)=>{
function o(e,t){const n=l(e),o=d(t),r=new Set([...o.values()].map((({length:e})=>e))),s=[]
;for(let e=0;e<n.length;e++)for(const t of r){const r=e+t,i=o.get(n.slice(e,r).join(" "))?.components
;void 0!==i&&r<=n.length&&s.push({start:e,end:r,named:i})}const i=new Set(f(s).flatMap((({named:e})=>e)))
;return t.filter((e=>i.has(e)))}function r(e,t){const n=d(t);for(const{index:o}of e.matchAll(/^|(?<=[:/])/g)){
const r=n.get(l(e.slice(o)).join(" "))?.components;if(void 0!==r)return t.filter((e=>r.includes(e)))}return[]}
function s(e,t){return e.map((e=>i(e.directory,t)?{...e,isCalledAsEnvironment:!0}:e))}function i(e,t){
const n=l(a(e)).join(" ");return t.filter((e=>!e.includes("*"))).some((e=>l(e).join(" ")===n))}function a(e){
return e.slice(e.lastIndexOf("/")+1)}n.d(t,{Ls:()=>s,PH:()=>r,n4:()=>o});const c=new WeakMap;function d(e){
const t=c.get(e);if(void 0!==t)return t;const n=new Map;c.set(e,n);for(const t of e)for(const e of u(t)){const o=l(e)
;if(0===o.length)continue;const r=o.join(" "),s=n.get(r);void 0===s?n.set(r,{components:[t],length:o.length
}):s.components.push(t)}return n}function u(e){const{directory:t,manifest:n,credentials:o,isCalledAsEnvironment:r}=e
;return[t,r?void 0:a(t),"found"===n?.kind?n.name:void 0,o.recordId].filter((e=>void 0!==e))}function l(e){
return e.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu)??[]}function f(e){
const t=e.toSorted(((e,t)=>e.start-t.start||t.end-e.end));let n=0;return t.filter((({end:e})=>{const t=e>n
;return n=Math.max(n,e),t}))}})),5290:(((e,t,n)=>{n.d(t,{EY:()=>r,GH:()=>d,Xn:()=>u,uv:()=>l})
;const o="**";function r(e){const t=e.split("/").filter((e=>""!==e&&"."!==e))
;return t.filter(((e,n)=>e!==o||t[n-1]!==o)).map((e=>e===o?e:s(e)))}function s(e){const t=c(e)
;return n=>t.test(n)&&(!i(n)||i(e))}function i(e){return e.startsWith(".")}const a=/\*+|\?|\[([!^]?)([^\]]+)\]|./gsu
;function c(e){
const t=e.replace(a,((e,t,n)=>e.startsWith("*")?".*":"?"===e?".":void 0!==n?`[${t?"^":""}${n.replace(/[\\^[]/g,"\\$&")}]`:RegExp.escape(e)))
;try{return new RegExp(`^${t}$`,"su")}catch{return/(?!)/}}function d(e){return new Set(f(e,0))}function u(e,t,n){
const r=[...t].flatMap((t=>{const r=e[t];return void 0===r?[]:r===o?i(n)?[]:f(e,t):r(n)?f(e,t+1):[]}));return new Set(r)
}function l(e,t){return t.has(e.length)}function f(e,t){return e[t]===o?[t,t+1]:[t]}})),8601:(((e,t,n)=>{
n.d(t,{H:()=>f,f:()=>l});var o=n(7413),r=n(8414),s=n(7541),i=n(1823);function a(e,t){const n=c(t),o=new Map
;for(const t of e)for(const e of d(t,n)){const n=o.get(e);void 0===n?o.set(e,[t]):n.push(t)}return o}function c(e){
const t=new Map(e.map((e=>[e.directory,e]))),n=new Map;for(const t of e)for(const e of u(t.directory)){const o=n.get(e)
;void 0===o?n.set(e,[t]):o.push(t)}return{own:t,within:n}}function d(e,{own:t,within:n}){const o=n.get(e)
;if(void 0!==o)return o;for(const n of u(e)){const e=t.get(n);if(void 0!==e)return[e]}const r=t.get(".")
;return void 0===r?[]:[r]}function*u(e){for(let t=e.length;t>0;t=e.lastIndexOf("/",t-1))yield e.slice(0,t)}
function l(e,t,n){const r={events:new Map,notes:[],problems:[]},s=new Set;for(const{changed:i,...a}of e){
const e=void 0===n?p({...a,...(0,o.O)({changed:i})},t):m(n,t);for(const[t,n]of e.reasons){const e=r.events.get(t)??[]
;r.events.set(t,[...e,{...a,routing:n}])}const c=e.problem?.message??e.note;void 0===c||s.has(c)||(s.add(c),
void 0!==e.problem&&r.problems.push(e.problem),void 0!==e.note&&r.notes.push(e.note))}return r}function f(e,t){
switch(e.kind){case"commits":case"pull-request":return!0;case"deployment":return 0===b(e.names,t).size;case"incident":
case"repository":return!1}}function p(e,t){const{subject:n}=e;switch(n.kind){case"commits":
return h(e,"the push changed",t);case"pull-request":return h(e,`pull request #${n.number} changes`,t);case"deployment":
return g(e,n.names,t);case"incident":return v(e,n.labels,t);case"repository":
return I(e,"nothing in it says which component it is about","set record-id")}}function m(e,t){
const n=t.find((({credentials:t})=>t.recordId===e));if(void 0!==n)return{
reasons:new Map([[n,"record-id names its record"]])};const o=`record-id is ${(0,
s.hD)(e)}, but none of the ${t.length} components has this record; use one of theirs, or remove record-id`;return{
reasons:new Map,problem:(0,r.oi)(o)}}function h(e,t,n){const o=`what ${t} is unknown (${w(e)})`
;return y(e,t,n)??$(e,o,n)}function g(e,t,n){const o=b(t,n);if(o.size>0)return{reasons:o}
;const r=y(e,"the deployment brings changes to",n)
;return void 0!==r?r:I(e,`${0===t.length?"no environment, tag or workflow":`nothing in ${t.map(s.hD).join(", ")}`} names one, and what changed since the previous deployment is unknown (${w(e)})`,"name one in the environment (production-web), the tag (web@1.2.0) or the workflow, or set record-id")
}function y(e,t,n){const{body:o,changed:r}=e;switch(r?.kind){case"known":{const e=k(r.files,t,n);return e.size>0?{
reasons:e}:{reasons:e,note:`${o.event} goes to no component: ${t} no file of a component`}}case"too-many":
return $(e,`${t} more files than the ${r.limit} that GitHub lists`,n);case"unknown":case void 0:return}}
function w({changed:e}){return"unknown"===e?.kind?e.reason:"it was not read"}function v(e,t,n){const o=new Map
;for(const e of t)for(const t of(0,i.PH)(e,n))o.set(t,`the label ${(0,s.hD)(e)} names it`);if(o.size>0)return{reasons:o}
;const r=0===t.length?"the issue has no label":"none of the issue's labels names a component"
;return"comment"===e.body.event?{reasons:o,note:`comment goes to no component: ${r}`
}:I(e,r,"add a label such as incident:web or component/web, or set record-id")}function b(e,t){
return new Map(e.flatMap((e=>(0,i.n4)(e,t).map((t=>[t,`${(0,s.hD)(e)} names it`])))))}function k(e,t,n){
const o=[...a(e,n)].map((([e,[n="",...o]])=>{const r=0===o.length?"":` and ${o.length} more of its files`
;return[e,`${t} ${(0,s.ml)((0,s.ts)(n),80)}${r}`]}));return new Map(o)}function $({body:e},t,n){return{
reasons:new Map(n.map((e=>[e,`all components: ${t}`]))),problem:_(`${e.event} goes to all ${n.length} components: ${t}`)
}}function I({body:e},t,n){const o=`${e.event} goes to no component: ${t}; ${n}`;return{reasons:new Map,problem:_(o)}}
function _(e){return{kind:"payload",level:"warning",title:"Phaset: components",message:e}}})),
7522:(((e,t,n)=>{n.d(t,{H:()=>f,openApi:()=>i,openGet:()=>u});var o=n(8500);const r=2e4,s=[500,1500]
;async function i(e,t=s){
const{getOctokit:o}=await n.e(413).then(n.bind(n,2413)),[i="",c=""]=e.repository.split("/"),d=o(e.token,{
baseUrl:e.baseUrl});return d.hook.wrap("request",((n,o)=>{const{signal:s}=o.request;return a((async()=>(o.request={
...o.request,signal:s??AbortSignal.any([e.cancelled,AbortSignal.timeout(r)])},n(o))),e.cancelled,t)})),{octokit:d,
repository:{owner:i,repo:c}}}async function a(e,t,n){for(const r of n)try{return await e()}catch(e){if(!d(e))throw e
;await(0,o.setTimeout)(r,void 0,{signal:t})}return e()}const c=new Set([500,502,503,504]);function d(e){
if(!(e instanceof Error&&"status"in e))return!1
;const{name:t}=e.cause instanceof Error?e.cause:e,n="AbortError"===t||"TimeoutError"===t
;return"number"==typeof e.status&&c.has(e.status)&&!n}function u({octokit:e,repository:t}){return async(n,o,r)=>{
const{data:s,headers:i}=await e.request(n,{...t,...o});return{data:r.parse(s),next:f(i.link)}}}
const l=/<([^<>]+)>; rel="next"/;function f(e){const t="string"==typeof e?l.exec(e)?.[1]:void 0
;return void 0!==t&&URL.canParse(t)?new URL(t):void 0}})),2443:(((e,t,n)=>{n.d(t,{compareCommits:()=>c,
listPullRequestFiles:()=>d});var o=n(4922);const r=300,s=3e3,i=o.YOg(o.Ikc({filename:o.YjP(),
previous_filename:o.lqM(o.YjP())})),a=o.Ikc({behind_by:o.aig(),files:o.lqM(i)});async function c(e,t,n){
const o=async(t,n)=>{const o={basehead:`${t}...${n}`,per_page:1
},{data:r}=await e("GET /repos/{owner}/{repo}/compare/{basehead}",o,a,"contents: read");return r
},s=await o(t,n),i=[s.files??[]];return s.behind_by>0&&i.push((await o(n,t)).files??[]),i.some((e=>e.length>=r))?{
kind:"too-many",limit:r}:{kind:"known",files:i.flat().flatMap(u)}}async function d(e,t){const n=[]
;for(let o=1,r=!1;!r;o++){const s="GET /repos/{owner}/{repo}/pulls/{pull_number}/files",a={pull_number:t,per_page:100,
page:o},{data:c,next:d}=await e(s,a,i,"pull-requests: read");n.push(...c),r=void 0===d}return n.length>=s?{
kind:"too-many",limit:s}:{kind:"known",files:n.flatMap(u)}}function u({filename:e,previous_filename:t}){
return void 0===t?[e]:[e,t]}})),1189:(((e,t,n)=>{n.d(t,{findPreviousDeployment:()=>d});var o=n(4922)
;const r="deployments: read",s=20,i=10,a=o.YOg(o.Ikc({id:o.aig(),sha:o.YjP()})),c=o.YOg(o.Ikc({state:o.YjP()}))
;async function d(e,t,n){let o=0;for await(const r of u(e,t,n)){if(await f(e,r))return r.sha;if(o+=1,o===s)return}}
async function*u(e,t,n){const o=[];let r=!1;for await(const s of l(e,t))s.sha===n?r=!0:r?yield s:o.push(s);r||(yield*o)}
async function*l(e,t){for(let n=1;n<=i;n++){const o={environment:t,per_page:100,page:n
},{data:s,next:i}=await e("GET /repos/{owner}/{repo}/deployments",o,a,r);if(yield*s,void 0===i)return}}
async function f(e,{id:t}){const{data:n}=await e("GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",{
deployment_id:t,per_page:100},c,r);return n.some((({state:e})=>"success"===e))}})),3392:(((e,t,n)=>{
n.d(t,{h:()=>i,z:()=>a});var o=n(4922),r=n(1926);const s=o.rej({version:o.Whr()});function i({version:e=r.xv}){
return e<=r.xv}function a(e){
const t=e.replace(/^\uFEFF/,"").split("\n"),n=t.map(((e,t)=>c(e,t+1))).filter((e=>void 0!==e)),o=n.at(-1)
;"damaged"===o?.kind&&o.number===t.length&&n.pop();const[r]=n,{data:i}=s.safeParse("value"===r?.kind?r.value:void 0)
;return void 0===i?{lines:n}:{version:i.version,lines:n.slice(1)}}function c(e,t){if(""!==e.trim())try{return{number:t,
kind:"value",value:JSON.parse(e)}}catch{return{number:t,kind:"damaged",problem:"is not JSON"}}}})),
7513:(((e,t,n)=>{n.r(t),n.d(t,{startSync:()=>oa})
;var o=n(8877),r=n(3024),s=n(9584),i=n(8414),a=n(5460),c=n(8135),d=n(3434),u=n(7508),l=n(7413),f=n(7541),p=n(856),m=n(3948),h=n(4463)
;function g(e){const{until:t,counts:n,dryRun:o}=e,r=o?[]:[...n].map((([e,{delivered:t}])=>[e,t]));return{...(0,h.$)({
...e,components:v(e),links:{sha:""}}),"synced-until":void 0===t?"":new Date(t).toISOString(),
counts:JSON.stringify(Object.fromEntries(r.filter((([,e])=>e>0))))}}const y={outcome:"delivered",attempts:1},w={
state:"skipped",reason:"they need a checkout"};function v({repositories:e,events:t,dryRun:n}){
const o=Map.groupBy(n?[]:t,(({recordId:e})=>e)),r=1===e.length,s=e.flatMap((({name:e,components:t})=>t.map((t=>({...t,
directory:r?t.directory:b(e,t)}))))),i=s.map((e=>({...e,events:k(o.get(e.recordId??"")??[]),standards:w
}))),a=new Set(s.map((({recordId:e})=>e)));return[...i,...[...o].filter((([e])=>!a.has(e))).map((([e,t])=>({
directory:".",recordId:e,events:k(t),record:{state:"skipped",reason:"its component is gone"},standards:w,problems:[]
})))]}function b(e,{directory:t}){return"."===t?e:`${e}/${t}`}function k(e){return e.map((({body:e})=>({body:e,subject:{
kind:"repository"},delivery:y})))}var $=n(5373),I=n(522);function _({problems:e,repositories:t}){
return S([...e,...t.flatMap(E)])}function E({problems:e,components:t}){return[...e,...t.flatMap((e=>e.problems))]}
function S(e){return[...Map.groupBy(e,M).values()].map(P)}function M(e){const{level:t,cause:n,message:o,concerns:r}=e
;return void 0===r?e:JSON.stringify([t,n?(0,$.rI)(n):o])}function P(e){const[{concerns:t,...n}]=e;if(void 0===t)return n
;const o=e.flatMap((({cause:e})=>e??[])),r=[...new Set(e.flatMap((({concerns:e})=>e??[])))];if(0===o.length)return{...n,
message:A(n.message,r)};if(1===e.length)return n;const s=(0,I.jQ)(o);return{...n,cause:s,message:(0,
$.V$)(s,` for ${D(r)}`)}}function A(e,t){return 1===t.length?`${t[0]}: ${e}`:`${e}; for ${D(t)}`}function D(e){
const t=e.length-20;return[...e.slice(0,20),...t>0?[`plus ${t} more`]:[]].join(", ")}
var q=n(1366),j=n(996),R=n(5504),O=n(9309);function T(e){
const{dryRun:t}=e,{delivered:n,refused:o,unknown:r,left:s}=V(e),a=e.repositories.flatMap((({components:e})=>e)).filter((({record:e})=>"uploaded"===e.state)).length,c=[...(0,
i.ZT)(_(e),["error","warning"]),...n>0?[`${(0,
q.U)(n,"event")} delivered`]:[],...o>0?[`${o} refused`]:[],...r>0?[`${r} unknown`]:[],...s>0?[t?`${(0,
q.U)(s,"event")} would be sent`:`${s} left`]:[],...a>0?[`${(0,q.U)(a,"record")} uploaded`]:[]]
;return[...t?["dry run"]:[],...c.length>0?c:["nothing to send"]].join(" \xb7 ")}function N(e){
const{notes:t,events:n,dryRun:o,repositories:r}=e,s=t.length-20;return`${(0,j.Bv)([`### ${R.A[Y(e)]} Phaset sync: ${(0,
j.FV)(T(e))}`,(0,
j.p_)([...(a=_(e),(0,i.fr)((0,i.dS)(a)).map((({level:e,message:t})=>`${"notice"===e?"\u2139\ufe0f":R.A[e]} ${(0,
j.CS)(t)}`))),...t.slice(0,20).map((e=>`\u2139\ufe0f ${(0,
j.FV)(e)}`)),...s>0?[`\u2139\ufe0f plus ${s} more, see the log`]:[]]),C(r),G(e),B(e),o?z(n):"",...W(e),"Sync never sends `comment` and `pr-opened`, because Phaset accepts no time for them."])}\n`
;var a}function Y(e){const t=_(e);return(0,i.JD)(t)?"error":t.some((({level:e})=>"warning"===e))?"warning":"notice"}
function C(e){if(0===e.length)return"";const t=e.toSorted(((e,t)=>x(e)-x(t)||t.events-e.events)),n=t.length-500
;return(0,j.Bv)([(0,j.tp)(["Repository","From","Until","Read","Events","Records"],t.slice(0,500).map((e=>{
const{name:t,window:n,isRead:o,events:r,components:s}=e
;return[[...U(e),(0,j.FV)(t,200)].join(" "),void 0===n?"":J(n.from),void 0===n?"":J(n.until),void 0===n?"nothing new":o?"yes":"no, the next run reads it again",String(r),F(s)]
}))),n>0?`Plus ${n} more repositories.`:""])}function x(e){
const t=new Set(E(e).map((({level:e})=>e))),n=i.vh.findIndex((e=>t.has(e)));return-1===n?i.vh.length+Number(e.isRead):n}
function U(e){const t=i.vh[x(e)];return"error"===t||"warning"===t?[R.A[t]]:[]}function F(e){
return[...Map.groupBy(e,(({record:e})=>e.state))].map((([e,{length:t}])=>1===t?e:`${t} ${e}`)).join(", ")}
function G({quiet:e,skipped:t,waiting:n}){const o=Object.entries(L).flatMap((([e,n])=>{const o=t[e]
;return 0===o?[]:[`${o} ${n}`]}))
;return[...0===e?[]:[`Repositories with nothing new: ${e}.`],...0===o.length?[]:[`Skipped: ${o.join(", ")}.`],...0===n?[]:[`Left for the next run: ${n}.`]].join(" ")
}const L={archived:"archived",forks:"forks",empty:"without commits",withoutManifest:"without a manifest"}
;function B({counts:e,dryRun:t}){if(0===e.size)return"";const n=[...e].sort((([e],[t])=>e<t?-1:1));return t?(0,
j.tp)(["Kind","Would be sent"],n.map((([e,{left:t}])=>[(0,j.aY)(e),String(t)]))):(0,
j.tp)(["Kind","Delivered","Refused","Unknown","Left for the next run"],n.map((([e,{delivered:t,refused:n,unknown:o,left:r}])=>[(0,
j.aY)(e),...[t,n,o,r].map(String)])))}function z(e){if(0===e.length)return""
;const t=e.length-1e3,n=e.slice(0,1e3).map((e=>(0,j.FV)(H(e))));return(0,j.zH)("Events",(0,
j.p_)([...n,...t>0?[`plus ${t} more, see the log`]:[]]))}function H({at:e,recordId:t,body:n}){
return`${J(e)} ${t} ${JSON.stringify(n)}`}function W({undelivered:e,leftBecause:t}){
return[...void 0===t?[]:["The next run sends what is left, if the workflow keeps the state directory."],...void 0===e?[]:[`The undelivered file has the events that Phaset refused and those that may have arrived. If your workflow uploads it, it is the artifact ${(0,
j.aY)((0,O.j)(e))}. The main action sends them with ${(0,j.aY)("replay")}.`]]}function V({counts:e}){const t={
delivered:0,refused:0,unknown:0,left:0};for(const{delivered:n,refused:o,unknown:r,left:s}of e.values())t.delivered+=n,
t.refused+=o,t.unknown+=r,t.left+=s;return t}function J(e){return new Date(e).toISOString()}async function K(e,t,n){
const o=Q(e,t),r=(0,m.K)(g(o)),a={...o,problems:[...o.problems,...r]},c=n?(0,m.S)(N(a)):void 0
;a.dryRun&&ee("Events",a.events.map(H)),ee("Notes",a.notes);const{shown:d,left:u}=(0,p.e)(_(a));for(const e of d)oe(e)
;ee("More problems",(0,i.fr)((0,i.dS)(u)).map((({level:e,message:t})=>`${e}: ${t}`))),s.pq((0,f.g9)(`Phaset: ${T(a)}`))
;for(const e of await c??[])oe(e)}function Q(e,t){const{notes:n,problems:o,repositories:r,events:s,leftBecause:i}=e
;return{...e,notes:(0,a.SG)(n,t,X),problems:(0,a.SG)(o,t,X),repositories:(0,a.SG)((0,a.SG)(r,t,Z),t.tokensOnly,X),
events:(0,a.SG)(s,t.tokensOnly,X),...(0,l.O)({leftBecause:i&&t(i)})}}
const X=new Set(["kind","level","outcome","state","event"]),Z=new Set([...X,"directory","recordId"]);function ee(e,t){
if(0!==t.length){s.Oh(e);for(const e of t)s.pq(te(e));s.N4()}}function te(e){return(0,f.g9)((0,
f.ts)(e)).replace(/^(\s*):(?=:)/,"$1\\u{3a}")}const ne={error:s.z3,warning:s.$e,notice:s.lm}
;function oe({level:e,message:t,title:n,file:o,line:r,column:s}){ne[e](t,(0,l.O)({title:n,file:o,startLine:r,
startColumn:s}))}var re=n(7348),se=n(3928),ie=n(2146);function ae(e){let t="";const n=t=>e((0,
f.g9)(t)),o=setInterval((()=>{""!==t&&n(t)}),1e4);return{set:e=>{t=e},log:e=>{t=e,o.refresh(),n(e)},
close:()=>clearInterval(o)}}function ce(e,{set:t}){const n=new Map;return t(`Reading ${e}`),(o,r)=>{n.set(o,r)
;const s=[...n].map((([e,t])=>`${t} ${e}`)).join(", ");t(`Reading ${e}: ${s}`)}}function de(e){
return`${new Date(e).toISOString().slice(0,16).replace("T"," ")} UTC`}
var ue=n(6760),le=n(4409),fe=n(512),pe=n(1926),me=n(3392),he=n(4922),ge=n(3759),ye=n(1844)
;const we=he.Whr(),ve=he.Whr(),be=he.YjP().check(ge.m9(1)),ke=he.rej({start:ve}),$e=he.rej({repository:we,point:ve,
record:he.lqM(be),recordIds:he.lqM(he.YOg(be)),withoutManifest:he.lqM(be),postponed:he.lqM(ve)}),Ie=he.rej({id:we,
repository:we,at:ve,orgId:be,recordId:be,body:(0,ye.w)()}),_e=he.rej({repository:we,first:we,last:we,point:he.lqM(ve)
}),Ee=he.rej({id:we,outcome:he.k5n(["not-arrived","unknown","delivered","given-up"])});function Se(){const e={
repositories:new Map,left:new Map,lastId:0};let t=[];const n=t=>{e.start=t
;for(const n of e.repositories.keys())Me(e,n,t);for(const n of e.left.values())n.at>=t&&e.left.delete(n.id)
},o=({repository:n,first:o,last:r,point:s})=>{for(const n of t)n.id>=o&&n.id<=r&&e.left.set(n.id,n);t=[],
void 0!==s&&Me(e,n,s)};return{state:e,take:r=>{if("start"in r)return n(r.start);if("outcome"in r)return Pe(e,r)
;if("first"in r)return o(r);if("point"in r){const{repository:t,point:n,...o}=r;return void e.repositories.set(t,{
point:n,...(0,l.O)(o)})}e.lastId=r.id,t.push({...r,outcome:"not-arrived"})}}}function Me({repositories:e},t,n){
const{record:o,recordIds:r}=e.get(t)??{};e.set(t,{point:n,...(0,l.O)({record:o,recordIds:r})})}
function Pe({left:e},{id:t,outcome:n}){const o=e.get(t)
;void 0!==o&&("delivered"===n||"given-up"===n?e.delete(t):e.set(t,{...o,outcome:n}))}function Ae(e){
if("object"==typeof e&&null!==e)return De(e).safeParse(e).data}function De(e){
return"start"in e?ke:"body"in e?Ie:"first"in e?_e:"outcome"in e?Ee:$e}function qe({lastId:e},t,n){return{repository:t,
first:e+1,last:e,point:n}}function je({start:e,repositories:t,left:n}){
const o=[...n.values()].map((({outcome:e,...t})=>t)),r=o[0]?.id??0,s=[...n.values()].filter((({outcome:e})=>"unknown"===e))
;return[...void 0===e?[]:[{start:e}],...[...t].map((([e,t])=>({repository:e,...t}))),...o,...0===o.length?[]:[{
repository:o[0]?.repository??0,first:r,last:o.at(-1)?.id??0}],...s.map((({id:e,outcome:t})=>({id:e,outcome:t})))]}
class Re extends Error{}function Oe(e,t){const n=(0,ue.join)(e,"journal.jsonl"),o=Te(n);if("invalid"===o.kind)return o
;const r=Ne(o.value,n);if("invalid"===r.kind||t)return"invalid"===r.kind?r:(0,fe.Uq)({state:r.value.state,
write:Ce(r.value),close:()=>{}});try{return(0,fe.Uq)(xe(r.value,Ye(e,n,o.value)))}catch(e){return(0,fe.Gq)(`${(0,
f.hD)(n)}, the state, can't be written (${(0,le.$)(e)}); make state a directory that this job may write`)}}
function Te(e){try{const t=(0,r.readFileSync)(e,"utf8");return(0,fe.Uq)(t.slice(0,t.lastIndexOf("\n")+1))}catch(t){
return"ENOENT"===(0,le.$)(t)?(0,fe.Uq)(""):(0,fe.Gq)(`${(0,f.hD)(e)}, the state, can't be read (${(0,
le.$)(t)}); make state a directory that this job may read`)}}function Ne(e,t){const n=Se();if(""===e)return(0,fe.Uq)(n)
;const o=(0,me.z)(e),r=e=>(0,fe.Gq)(`${(0,f.hD)(t)} ${e}; delete it, and start again with since`);if(!(0,
me.h)(o))return(0,
fe.Gq)(`${(0,f.hD)(t)} is the state of a newer version of this action; use that version, or delete the file and start again with since`)
;if(void 0===o.version)return r("isn't a state of this action");for(const e of o.lines){
const t="value"===e.kind?Ae(e.value):void 0;if(void 0===t)return r(`is damaged in line ${e.number}`);n.take(t)}return(0,
fe.Uq)(n)}function Ye(e,t,n){return""!==n?(0,pe.bA)(t):((0,r.mkdirSync)(e,{recursive:!0}),(0,r.rmSync)(t,{force:!0}),(0,
pe.s9)(t))}function Ce({take:e}){return t=>{for(const n of t)e(n)}}function xe(e,t){const n=e=>{try{e()}catch(e){
throw new Re(`the state can't be written (${(0,le.$)(e)})`)}};return{state:e.state,write:o=>{
for(let e=0;e<o.length;e+=1e3)n((()=>t.append(...o.slice(e,e+1e3))));Ce(e)(o)},close:()=>{
n((()=>t.replace(je(e.state)))),t.close()}}}
var Ue=n(7598),Fe=n(6770),Ge=n(7457),Le=n(9840),Be=n(7067),ze=n(4708),He=n(9783),We=n(9881);function Ve(e){if((0,
He.s)(e))return{agent:()=>{},giveUp:()=>{}};const t=new("https:"===e.protocol?ze:Be).Agent({keepAlive:!0});let n
;const o=new WeakMap,r=e=>(0,We.t)()-(o.get(e)??Number.NEGATIVE_INFINITY),s=e=>{if(o.has(e)||e.once("close",(()=>{
r(e)<1e3&&(n=!1)})),o.set(e,(0,We.t)()),void 0!==n)return;const t=()=>{e.destroyed||(n??=!0)}
;setTimeout((()=>setImmediate(t)),1e3).unref()},i=()=>{
for(const e of Object.values(t.freeSockets).flatMap((e=>e??[])))r(e)<=200||(o.set(e,void 0),e.destroy())
},a=t.keepSocketAlive.bind(t);t.keepSocketAlive=e=>{const t=!1!==n&&a(e);return t&&s(e),t};const c=t.reuseSocket.bind(t)
;return t.reuseSocket=(e,t)=>{o.set(e,void 0),c(e,t)},{agent:()=>void 0===n?0===Object.keys({...t.sockets,
...t.freeSockets}).length?t:void 0:(n&&i(),n?t:void 0),giveUp:()=>{n=!1}}}var Je=n(5472);const Ke=6e4
;function Qe(e,t,n){let o=t()+Ke,r=0;const s=()=>{o=Math.max(o,t()+Ke)};return{
remaining:()=>n.aborted?0:Math.max(0,Math.min(e,o)-t()),renew:s,spend:async e=>{0===r++&&s();try{return await e()
}finally{r--}},extend:n=>!(t()+n>e||(o=Math.max(o,t()+n+Ke),0))}}var Xe=n(9269);const Ze={archived:0,forks:0,empty:0,
withoutManifest:0},et={delivered:0,refused:0,unknown:0,left:0};function tt(e,t,n){const o=e.get(t)??et;e.set(t,{...o,
[n]:o[n]+1})}function nt(e){const t=new Map;for(const{body:n}of e)tt(t,n.event,"left");return t}const ot={
repositories:[],counts:new Map,events:[],notes:[],problems:[],quiet:0,skipped:Ze,waiting:0,dryRun:!1
},rt=new Set([401,403,404]);function st(e){const{state:t,tokens:n}=e,o=dt(),r=new Set;let s;const i=(e,t)=>{
r.has(e)||(r.add(e),o.problems.push(...t))},a=({orgId:t,recordId:n,body:o},r)=>{const s=`record ${(0,
f.hD)(n)}, organization ${(0,f.hD)(t)}`,i={item:`event ${o.event}`,delivery:r};return(0,$.LJ)([i],{host:e.host,
identity:s},void 0).map((e=>({...e,concerns:`record ${(0,f.hD)(n)}`})))},c=(n,r)=>{e.undelivered.add(at(n),r),
o.count(n,r),void 0===e.undelivered.failure()&&t.write([{id:n.id,outcome:"given-up"}])},d=(e,n)=>{
const{outcome:o,last:r,givenUp:c}=n;t.write([{id:e.id,outcome:"not-arrived"
}]),"refused"!==o||rt.has(r?.status??0)||(s??=(0,Xe.Ks)(n)),"refused"!==o&&"record"!==c?.reason||i(e.recordId,a(e,n))
},u=(e,t)=>{const{outcome:n,last:r,givenUp:i}=t
;return"delivered"===n?o.deliver(e):(void 0!==i&&"record"!==i.reason&&(s??=(0,Xe.Ks)(t)),
"unknown"===n?c(e,"unknown"):"refused"!==n||400!==r?.status?d(e,t):(o.problems.push(...a(e,t)),void c(e,"refused")))
},l=async o=>{const{id:a,orgId:c,recordId:d,body:l}=o;if(void 0!==s||r.has(d))return!1
;const f="one"===n.kind?n.token:n.tokens.get(d);return void 0===f?(i(d,[ct(d)]),!1):(u(o,await e.deliver(l,{orgId:c,
recordId:d,token:f},(e=>{"refused"!==e&&t.write([{id:a,outcome:e}])}))),e.onProgress(o,t.state.left.size),
!t.state.left.has(a))};return{stopped:()=>s,sendLeft:async()=>{
const n=[...t.state.left.values()].sort(((e,t)=>e.at-t.at||e.id-t.id)),o=({outcome:t})=>"unknown"===t&&!e.repeatUnknown
;for(const e of n.filter(o))c(e,"unknown");await it(n.filter((e=>!o(e))),l)},results:()=>{
for(const e of t.state.left.values())o.count(e,"left");return o.results(0===t.state.left.size?void 0:s)}}}
async function it(e,t){const n=new Map,o=e=>{if(!("id"in e.body))return t(e)
;const o=JSON.stringify([e.recordId,e.body.id]),r=(n.get(o)??Promise.resolve(!0)).then((n=>n&&t(e)));return n.set(o,r),r
},r=e.values();await Promise.all(Array.from({length:8},(async()=>{for(const e of r)await o(e)})))}
function at({orgId:e,recordId:t,body:n}){return{kind:"event",orgId:e,recordId:t,body:n}}function ct(e){return(0,
i.oi)(`webhook-token has no token for the record ${(0,
f.hD)(e)}, so its events stay in the state; add a line "RECORD_ID: token" for it`)}function dt(){
const e=new Map,t=[],n=[],o=({body:t},n)=>{tt(e,t.event,n)},r=t=>[...e.values()].reduce(((e,n)=>e+n[t]),0);return{
problems:n,count:o,deliver:e=>{o(e,"delivered"),t.push({recordId:e.recordId,at:e.at,body:e.body})},results:o=>{
const[s,i]=[r("unknown"),r("left")];return{counts:e,events:t,...void 0!==o&&{leftBecause:o},
problems:[...n,...0===s?[]:[lt(`${(0,q.U)(s,"event")} ${ut}`)],...0===i||void 0===o?[]:[lt(`${(0,
q.U)(i,"event")} left for the next run: ${o}`)]]}}}}
const ut="may have arrived, because the connection or a run ended before Phaset answered. The undelivered file has them; to send them again, replay it with repeat-unknown: true"
;function lt(e){return{kind:"delivery",level:"warning",title:"Phaset: not delivered",message:e}}
var ft=n(8500),pt=n(7522),mt=n(4536)
;const ht=he.FsL(he.YjP().check(he.YPB((e=>!Number.isNaN(Date.parse(e))))),he.pdi((e=>Date.parse(e)))),gt=he.FsL(he.KCZ([he.YjP(),he.Whr()]),he.pdi(String)),yt="{ __typename login }",wt=he.FsL(he.cl6(he.Ikc({
__typename:he.YjP(),login:he.YjP()})),he.pdi((e=>e?{
login:"Bot"!==e.__typename||e.login.endsWith("[bot]")?e.login:`${e.login}[bot]`,type:e.__typename
}:null))),vt=he.FsL(he.cl6(he.Ikc({login:he.YjP(),type:he.lqM(he.YjP())})),he.pdi((e=>e?{login:e.login,
type:e.type??"User"}:null)));function bt(e){return he.Ikc({repository:e})}class kt extends Error{kind;constructor(e,t){
super(It(e,t)),this.kind=e.kind}}function $t(e,t){return e instanceof kt&&e.kind===t}function It(e,t){switch(e.kind){
case"denied":
return`GitHub's API refused a request of github-token; give the job \`permissions: ${t}\`, or set another github-token`
;case"missing":
return`GitHub's API doesn't find the repository, or github-token has no permission to read it; check the name, and give the token ${t}`
;case"too-large":return"GitHub's API timed out, even for a small request; run the workflow again later"
;case"unknown-field":return"this version of GitHub Enterprise Server doesn't have the data that sync reads; upgrade it"
;case"limited":return"GitHub's API limits the requests of github-token; run the workflow again later";case"unreachable":
return"GitHub's API can't be reached; run the workflow again later";case"unexpected":
return`GitHub's API gave an unexpected answer, ${(0,f.hD)(e.detail)}; run the workflow again later`}}
const _t=he.MfU(he.g1P(he.YjP(),he.L5J()),{}),Et=he.Ikc({status:he.aig(),response:he.lqM(he.Ikc({headers:_t,
data:he.lqM(he.L5J())}))}),St=he.Ikc({headers:_t,errors:he.YOg(he.Ikc({message:he.MfU(he.YjP(),""),
type:he.lqM(he.MfU(he.YjP(),"")),path:he.lqM(he.MfU(he.YOg(he.L5J()),[])),extensions:he.lqM(he.MfU(he.Ikc({
code:he.lqM(he.YjP())}),{}))})),data:he.lqM(he.L5J())
}),Mt=/secondary rate limit|abuse detection/i,Pt=new Set(["RESOURCE_LIMITS_EXCEEDED","MAX_NODE_LIMIT_EXCEEDED","INTERNAL","SERVICE_UNAVAILABLE"]),At=/something went wrong while executing|timed? ?out|resource limits/i,Dt=new Set(["FORBIDDEN","INSUFFICIENT_SCOPES","UNAUTHENTICATED"])
;function qt(e,t){const n=St.safeParse(e).data;if(void 0!==n)return Rt(n.errors,n.headers,t)
;const o=Et.safeParse(e).data;if(void 0===o?.response)return{kind:"unreachable"};const{headers:r,data:s}=o.response
;return Tt(o.status,r,JSON.stringify(s)??"",t)}function jt(e,t){const n=St.safeParse(e).data
;return n?.errors.every((({type:e="",path:n=[]})=>(Dt.has(e)||"NOT_FOUND"===e)&&n.length>t))?n.data??void 0:void 0}
function Rt(e,t,n){const o=t=>e.some(t)
;return o((({message:e})=>Mt.test(e)))||o((({type:e})=>"RATE_LIMITED"===e))?Yt(t,n):o((({type:e="",message:t})=>Pt.has(e)||At.test(t)))?{
kind:"too-large"}:o((({type:e="",message:t})=>Dt.has(e)||/not accessible/i.test(t)))?{kind:"denied"
}:o((({type:e})=>"NOT_FOUND"===e))?{kind:"missing"}:o((({extensions:e})=>Ot.has(e?.code??"")))?{kind:"unknown-field"}:{
kind:"unexpected",detail:e[0]?.message??"an error without a message"}}
const Ot=new Set(["undefinedField","undefinedType","argumentLiteralsIncompatible"]);function Tt(e,t,n,o){
return 429===e||403===e&&Nt(t,n)?Yt(t,o):401===e||403===e?{kind:"denied"}:404===e?{kind:"missing"}:502===e||504===e?{
kind:"too-large"}:e>=500?{kind:"unreachable"}:{kind:"unexpected",detail:`status ${e}`}}function Nt(e,t){
return void 0!==e["retry-after"]||"0"===e["x-ratelimit-remaining"]||Mt.test(t)}function Yt(e,t){
const n=Number(e["retry-after"]??Number.NaN);if(Number.isFinite(n))return{kind:"limited",until:t+1e3*n}
;const o=Number(e["x-ratelimit-reset"]??Number.NaN);return"0"===e["x-ratelimit-remaining"]&&Number.isFinite(o)?{
kind:"limited",until:Math.max(1e3*o,t)}:{kind:"limited"}}function Ct(e){return he.Ikc({nodes:he.YOg(he.mee(e)),
pageInfo:he.Ikc({hasNextPage:he.zMY(),endCursor:he.mee(he.YjP())})})}const xt="pageInfo { hasPreviousPage startCursor }"
;function Ut(e){return he.Ikc({nodes:he.YOg(he.mee(e)),pageInfo:he.Ikc({hasPreviousPage:he.zMY(),
startCursor:he.mee(he.YjP())})})}async function Ft(e,t){const n=[e.nodes]
;for(let o=e;o.pageInfo.hasPreviousPage;n.unshift(o.nodes))o=await t(o.pageInfo.startCursor)
;return n.flat().filter((e=>null!==e))}async function*Gt(e,t,n){let o=t,r=null,s=0;for(;;){
const i=await Lt(e,o,r,s),a=i?.nodes.filter((e=>null!==e))??[],c=void 0!==i&&a.length===i.nodes.length
;if(c||!(o>1||s<2)){if(c||n(),yield a,void 0===i||!i.pageInfo.hasNextPage)return;r=i.pageInfo.endCursor,s=0,
o=Math.min(t,2*o)}else 1===o&&s++,o=Math.max(1,Math.floor(o/2))}}async function Lt(e,t,n,o){try{return await e(t,n)
}catch(e){const n=1===t&&o>=2;if($t(e,"too-large")&&!n)return;throw e}}async function Bt(e,t,n){const o=[];let r=t
;for(let t=0;t<e.length;)try{o.push(...await n(e.slice(t,t+r))),t+=r}catch(e){if(!$t(e,"too-large")||1===r)throw e
;r=Math.floor(r/2)}return o}
const zt="deployments: read",Ht="statuses(first: 100, after: $statusesAfter) {\n  nodes { state environment createdAt }\n  pageInfo { hasNextPage endCursor }\n}",Wt=`query Deployments(\n  $owner: String!, $name: String!, $first: Int!, $after: String, $statusesAfter: String\n) {\n  repository(owner: $owner, name: $name) {\n    deployments(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {\n      nodes {\n        id commitOid environment createdAt creator ${yt}\n        ${Ht}\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}`,Vt=`query DeploymentStatuses($id: ID!, $statusesAfter: String) {\n  node(id: $id) { ... on Deployment { ${Ht} } }\n}`,Jt=Ct(he.Ikc({
state:he.YjP(),environment:he.cl6(he.YjP()),createdAt:ht})),Kt=he.Ikc({id:he.YjP(),commitOid:he.YjP(),
environment:he.mee(he.YjP()),createdAt:ht,creator:wt,statuses:he.mee(Jt)}),Qt=bt(he.Ikc({deployments:Ct(Kt)
})),Xt=he.Ikc({node:he.Ikc({statuses:Jt})}),Zt=3024e6;async function en(e,{from:t},n,o){const r=async(t,n)=>{const o={
first:t,after:n,statusesAfter:null},{repository:r}=await e.query(Wt,o,Qt,zt);return r.deployments
},s=()=>o("GitHub couldn't load a deployment, so its event is missing"),i=[];for await(const o of Gt(r,100,s)){
for(const t of o){const o=nn(t,await tn(t,e));o&&(0,mt.c)(n,o.environment)&&i.push(o)}
if(e.onProgress("deployments",i.length),o.some((({createdAt:e})=>e<t-Zt)))break}return i}
async function tn({id:e,statuses:t},{query:n}){const o=t?.nodes??[];for(let r=t;r?.pageInfo.hasNextPage;){const t={id:e,
statusesAfter:r.pageInfo.endCursor},{node:s}=await n(Vt,t,Xt,zt);r=s.statuses,o.push(...r.nodes)}
return o.filter((e=>null!==e))}function nn(e,t){
const[n]=t.filter((({state:e})=>"SUCCESS"===e)).toSorted(((e,t)=>e.createdAt-t.createdAt));if(void 0!==n)return{id:e.id,
sha:e.commitOid,environment:n.environment||(e.environment??""),creator:e.creator,succeededAt:n.createdAt}}
const on="issues: read",rn={last:30,before:null};function sn(e){
const t="with-types"===e,n=["LABELED_EVENT, UNLABELED_EVENT, CLOSED_EVENT, REOPENED_EVENT, TRANSFERRED_EVENT",...t?["ISSUE_TYPE_ADDED_EVENT, ISSUE_TYPE_REMOVED_EVENT, ISSUE_TYPE_CHANGED_EVENT"]:[]],o=`id createdAt actor ${yt}`
;return`timelineItems(last: $last, before: $before, itemTypes: [${n.join(", ")}]) {\n    nodes {\n      __typename\n      ... on LabeledEvent { ${o} label { name } }\n      ... on UnlabeledEvent { ${o} label { name } }\n      ... on ClosedEvent { ${o} }\n      ... on ReopenedEvent { ${o} }\n      ... on TransferredEvent { ${o} }\n      ${t?`... on IssueTypeAddedEvent { ${o} issueType { name } }`:""}\n      ${t?`... on IssueTypeRemovedEvent { ${o} issueType { name } }`:""}\n      ${t?`... on IssueTypeChangedEvent { ${o} issueType { name } prevIssueType { name } }`:""}\n    } ${xt}\n  }`
}function an(e){
return`query Issues(\n    $owner: String!, $name: String!, $since: DateTime!, $first: Int!, $after: String,\n    $last: Int!, $before: String\n  ) {\n    repository(owner: $owner, name: $name) {\n      issues(\n        first: $first, after: $after, filterBy: { since: $since },\n        orderBy: { field: UPDATED_AT, direction: ASC }\n      ) {\n        nodes {\n          fullDatabaseId number createdAt closedAt author ${yt}\n          labels(first: 100) { nodes { name } }\n          ${"with-types"===e?"issueType { name }":""}\n          ${sn(e)}\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }`
}const cn=he.Ikc({name:he.YjP()}),dn={id:he.YjP(),createdAt:ht,actor:wt},un=(e,t)=>he.Ikc({__typename:he.euz(e),...dn,
...t}),ln=he.gMt("__typename",[un("LabeledEvent",{label:cn}),un("UnlabeledEvent",{label:cn
}),un("ClosedEvent",{}),un("ReopenedEvent",{}),un("TransferredEvent",{}),un("IssueTypeAddedEvent",{issueType:he.mee(cn)
}),un("IssueTypeRemovedEvent",{issueType:he.mee(cn)}),un("IssueTypeChangedEvent",{issueType:he.mee(cn),
prevIssueType:he.mee(cn)})]),fn=he.Ikc({fullDatabaseId:gt,number:he.Whr(),createdAt:ht,closedAt:he.mee(ht),author:wt,
labels:he.mee(he.Ikc({nodes:he.YOg(he.mee(cn))})),issueType:he.cl6(cn),timelineItems:Ut(ln)}),pn=bt(he.Ikc({
issues:Ct(fn)}));async function mn(e,t,n){try{return await hn(e,t,n,"with-types")}catch(o){
if(!$t(o,"unknown-field"))throw o;return hn(e,t,n,"without-types")}}async function hn(e,{from:t},n,o){
const r=an(o),s=new Date(t).toISOString(),i=async(t,n)=>{const o={since:s,first:t,after:n,...rn
},{repository:i}=await e.query(r,o,pn,on);return i.issues
},a=()=>n("GitHub couldn't load an issue, so its events are missing"),c=new Map;for await(const t of Gt(i,50,a)){
for(const n of t){const t=await Ft(n.timelineItems,(t=>gn(e,n.number,o,t)));c.set(n.fullDatabaseId,yn(n,t))}
e.onProgress("issues",c.size)}return[...c.values()]}async function gn({query:e},t,n,o){
const r=`query Issue(\n    $owner: String!, $name: String!, $number: Int!, $last: Int!, $before: String\n  ) {\n    repository(owner: $owner, name: $name) { issue(number: $number) { ${sn(n)} } }\n  }`,s=bt(he.Ikc({
issue:he.Ikc({timelineItems:Ut(ln)})})),{repository:i}=await e(r,{number:t,last:100,before:o},s,on)
;return i.issue.timelineItems}function yn(e,t){
const{fullDatabaseId:n,number:o,createdAt:r,closedAt:s,author:i,labels:a,issueType:c}=e;return{id:n,number:o,
createdAt:r,author:i,labels:(a?.nodes??[]).flatMap((e=>e?.name??[])),type:c?.name??null,closedAt:s,events:t.flatMap(wn)}
}function wn(e){const{id:t,createdAt:n,actor:o}=e,r={id:t,at:n,actor:o};switch(e.__typename){case"LabeledEvent":return[{
...r,kind:"labeled",label:e.label.name}];case"UnlabeledEvent":return[{...r,kind:"unlabeled",label:e.label.name}]
;case"ClosedEvent":return[{...r,kind:"closed"}];case"ReopenedEvent":return[{...r,kind:"reopened"}]
;case"TransferredEvent":return[{...r,kind:"transferred"}];default:return vn(r,e)}}function vn(e,t){
const n=t.issueType?.name,o="IssueTypeChangedEvent"===t.__typename?t.prevIssueType?.name:void 0
;return"IssueTypeRemovedEvent"===t.__typename?void 0===n?[]:[{...e,kind:"untyped",type:n}]:void 0===n?void 0===o?[]:[{
...e,kind:"untyped",type:o}]:void 0===o?[{...e,kind:"typed",type:n}]:[{...e,kind:"retyped",type:n,previous:o}]}
const bn="pull-requests: read",kn=`reviews(last: $last, before: $before, states: [APPROVED, CHANGES_REQUESTED, DISMISSED]) {\n  nodes { id fullDatabaseId state submittedAt author ${yt} } ${xt}\n}`,$n=`timelineItems(last: $last, before: $before, itemTypes: [CLOSED_EVENT, REOPENED_EVENT, REVIEW_DISMISSED_EVENT]) {\n  nodes {\n    __typename\n    ... on ClosedEvent { id createdAt actor ${yt} }\n    ... on ReopenedEvent { createdAt }\n    ... on ReviewDismissedEvent { previousReviewState review { id } }\n  } ${xt}\n}`,In=`query PullRequests(\n  $owner: String!, $name: String!, $first: Int!, $after: String, $last: Int!, $before: String,\n  $files: Boolean!\n) {\n  repository(owner: $owner, name: $name) {\n    pullRequests(first: $first, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {\n      nodes {\n        fullDatabaseId number createdAt updatedAt mergedAt isCrossRepository\n        author ${yt} mergedBy ${yt} mergeCommit { oid }\n        files(first: 100) @include(if: $files) {\n          nodes { path changeType } pageInfo { hasNextPage }\n        }\n        ${kn}\n        ${$n}\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}`,_n={
last:30,before:null},En=he.Ikc({id:he.YjP(),fullDatabaseId:gt,state:he.YjP(),submittedAt:he.mee(ht),author:wt
}),Sn=he.gMt("__typename",[he.Ikc({__typename:he.euz("ClosedEvent"),id:he.YjP(),createdAt:ht,actor:wt}),he.Ikc({
__typename:he.euz("ReopenedEvent"),createdAt:ht}),he.Ikc({__typename:he.euz("ReviewDismissedEvent"),
previousReviewState:he.YjP(),review:he.mee(he.Ikc({id:he.YjP()}))})]),Mn=he.Ikc({nodes:he.YOg(he.mee(he.Ikc({
path:he.YjP(),changeType:he.YjP()}))),pageInfo:he.Ikc({hasNextPage:he.zMY()})}),Pn=he.Ikc({fullDatabaseId:gt,
number:he.Whr(),createdAt:ht,updatedAt:ht,mergedAt:he.mee(ht),isCrossRepository:he.zMY(),author:wt,mergedBy:wt,
mergeCommit:he.mee(he.Ikc({oid:he.YjP()})),files:he.cl6(Mn),reviews:Ut(En),timelineItems:Ut(Sn)}),An=bt(he.Ikc({
pullRequests:Ct(Pn)}));async function Dn(e,{from:t},n,o){const r=new Map;let s=t;for(;;){const t=await qn(e,s,n,r,o)
;if(t.pages<=1||t.newest<=s)return[...r.values()];s=t.newest}}async function qn(e,t,n,o,r){const s=async(t,o)=>{
const r={first:t,after:o,files:n,..._n},{repository:s}=await e.query(In,r,An,bn);return s.pullRequests
},i=()=>r("GitHub couldn't load a pull request, so its events are missing"),a={pages:0,newest:t}
;for await(const n of Gt(s,25,i)){a.pages++,a.newest=Math.max(a.newest,...n.map((({updatedAt:e})=>e)))
;for(const r of n)r.updatedAt>=t&&o.set(r.fullDatabaseId,await jn(r,e));if(e.onProgress("pull requests",o.size),
n.some((({updatedAt:e})=>e<t)))break}return a}async function jn(e,t){
const{fullDatabaseId:n,number:o,createdAt:r,author:s,isCrossRepository:i}=e,a=await Ft(e.reviews,(e=>Rn(t,o,kn,"reviews",En,e))),c=await Ft(e.timelineItems,(e=>Rn(t,o,$n,"timelineItems",Sn,e)))
;return{id:n,number:o,createdAt:r,author:s,isFromFork:i,merged:null===e.mergedAt?null:{at:e.mergedAt,by:e.mergedBy},
mergeCommit:e.mergeCommit?.oid,files:On(e.files),closings:Tn(c,null!==e.mergedAt),reviews:Nn(a,c)}}
async function Rn({query:e},t,n,o,r,s){
const i=`query PullRequest(\n    $owner: String!, $name: String!, $number: Int!, $last: Int!, $before: String\n  ) {\n    repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${n} } }\n  }`,a=he.FsL(he.g1P(he.YjP(),Ut(r)),he.pdi((e=>e[o]))),c=bt(he.Ikc({
pullRequest:a})),{repository:d}=await e(i,{number:t,last:100,before:s},c,bn);return d.pullRequest}function On(e){
if(e&&!e.pageInfo.hasNextPage)return e.nodes.every((e=>null!==e&&"RENAMED"!==e.changeType))?e.nodes.flatMap((e=>e?.path??[])):void 0
}function Tn(e,t){const n=e.findLastIndex((({__typename:e})=>"ReopenedEvent"===e))
;return e.flatMap(((e,o)=>"ClosedEvent"!==e.__typename||t&&o>n?[]:[{id:e.id,at:e.createdAt,actor:e.actor}]))}
function Nn(e,t){
const n=new Map(t.flatMap((e=>"ReviewDismissedEvent"===e.__typename&&e.review?[[e.review.id,e.previousReviewState]]:[])))
;return e.flatMap((e=>{const t="DISMISSED"===e.state?n.get(e.id):e.state;return null!==e.submittedAt&&Yn(t)?[{
id:e.fullDatabaseId,at:e.submittedAt,author:e.author,state:t}]:[]}))}function Yn(e){
return"APPROVED"===e||"CHANGES_REQUESTED"===e}
const Cn=new Set(["push","force_push","pr_merge","merge_queue_merge"]),xn=he.YOg(he.Ikc({id:gt,timestamp:ht,
ref:he.YjP(),before:he.YjP(),after:he.YjP(),activity_type:he.YjP(),actor:vt}))
;async function Un({get:e,onProgress:t},n,o){const r=[];let s;do{
const{data:i,next:a}=await e("GET /repos/{owner}/{repo}/activity",{per_page:100,direction:"desc",...n&&{ref:n},...s&&{
after:s}},xn,"contents: read"),c=i.filter((({timestamp:e})=>Fn(e,o)))
;r.push(...c.filter((e=>Cn.has(e.activity_type))).map(Gn)),t("pushes",r.length)
;const d=i.some((({timestamp:e})=>e<o.from));s=d?void 0:a?.searchParams.get("after")??void 0}while(void 0!==s)
;return r.reverse()}function Fn(e,{from:t,until:n}){return e>=t&&e<n}function Gn(e){
const{id:t,timestamp:n,ref:o,before:r,after:s,actor:i}=e;return{id:t,at:n,ref:o,before:r,after:s,actor:i,
isForced:"force_push"===e.activity_type}}function Ln(e,t){for(const n of t)e.has(n.sha)||e.set(n.sha,{...n,
position:e.size})}function Bn(e,t){const n=new Map;return e.map((({ref:e,before:o,after:r})=>{
const s=n.get(e),i=s?.tip===o?s.reached:zn(o,t);if(void 0===i)return;n.set(e,{tip:r,reached:i});const a=Hn(r,i,t)
;return void 0===a&&n.delete(e),a?.toSorted(((e,t)=>t.position-e.position)).map((({sha:e,date:t})=>({sha:e,date:t})))}))
}function zn(e,t){if(!t.has(e))return;const n=new Set([e])
;for(const e of n)for(const o of t.get(e)?.parents??[])n.add(o);return n}function Hn(e,t,n){const o=[],r=[e]
;for(let e=r.pop();void 0!==e;e=r.pop()){if(t.has(e))continue;t.add(e);const s=n.get(e);if(void 0===s)return;o.push(s),
r.push(...s.parents)}return o}const Wn="contents: read",Vn=he.cl6(he.Ikc({committedDate:he.lqM(he.YjP())}))
;async function Jn({query:e,onProgress:t},n){let o=0;const r=await Bt([...new Set(n)],100,(async n=>{
const r=`query CommitDates($owner: String!, $name: String!) {\n      repository(owner: $owner, name: $name) { ${n.map(((e,t)=>`c${t}: object(oid: "${e}") { ... on Commit { committedDate } }`)).join("\n")} }\n    }`,s=bt(he.g1P(he.YjP(),Vn)),{repository:i}=await e(r,{},s,Wn)
;return o+=n.length,t("commits",o),n.map(((e,t)=>[e,i[`c${t}`]?.committedDate]))}))
;return new Map(r.filter((e=>void 0!==e[1])))}const Kn=he.FsL(he.Ikc({oid:he.YjP(),committedDate:he.YjP(),
parents:he.Ikc({nodes:he.YOg(he.Ikc({oid:he.YjP()}))})}),he.pdi((({oid:e,committedDate:t,parents:n})=>({sha:e,date:t,
parents:n.nodes.map((e=>e.oid))})))),Qn=bt(he.Ikc({object:he.mee(he.Ikc({history:he.lqM(Ct(Kn))}))})),Xn={nodes:[],
pageInfo:{hasNextPage:!1,endCursor:null}};async function Zn(e,t,n){const o=new Map;let r=eo(t,o)
;for(;void 0!==r&&(await to(r,e,o,t,n),o.has(r));)r=eo(t,o);return Bn(t,o)}function eo(e,t){
return e.findLast((({after:e})=>!t.has(e)))?.after}async function to(e,{query:t,onProgress:n},o,r,s){
const i=async(n,o)=>{
const{repository:r}=await t("query Commits($owner: String!, $name: String!, $tip: GitObjectID!, $first: Int!, $after: String) {\n  repository(owner: $owner, name: $name) {\n    object(oid: $tip) {\n      ... on Commit {\n        history(first: $first, after: $after) {\n          nodes { oid committedDate parents(first: 100) { nodes { oid } } }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    }\n  }\n}",{
tip:e,first:n,after:o},Qn,Wn);return r.object?.history??Xn};let a=0;for await(const e of Gt(i,100,(()=>{}))){
const t=e.some((({sha:e})=>!o.has(e)));Ln(o,e),n("commits",o.size);const i=e.some((({date:e})=>Date.parse(e)>=s.from))
;if(!t||!i){if(no(r,o)<=a)return;a++}}}function no(e,t){const n=Bn(e,t)
;return e.filter((({after:e},o)=>void 0===n[o]&&t.has(e))).length}const oo=he.Ikc({ahead_by:he.Whr(),
commits:he.YOg(he.Ikc({sha:he.YjP(),commit:he.Ikc({committer:he.cl6(he.Ikc({date:he.lqM(he.YjP())}))})}))})
;async function ro({get:e},{before:t,after:n},o){const r=[];for(let s=1;;s++){const i={basehead:`${t}...${n}`,
per_page:Math.min(o,100),page:s},a="GET /repos/{owner}/{repo}/compare/{basehead}",c=await e(a,i,oo,Wn).catch((e=>{
if(!$t(e,"missing"))throw e}));if(void 0===c)return;const{ahead_by:d,commits:u}=c.data
;if(r.push(...u.map((({sha:e,commit:t})=>({sha:e,date:t.committer?.date
})))),r.length>=Math.min(o,d)||0===u.length)return{count:d,commits:r}}}async function so(e,t,n,o,r){
if(void 0===t.defaultBranch)return[];const s=await ao(e,t.defaultBranch,n,o);return void 0===s&&r(io),co(e,s??[],n,o)}
const io="Changes aren't reported, because this version of GitHub Enterprise Server has no activity API; report them with a live workflow"
;async function ao(e,t,n,{changeBranches:o}){
const r=o.every((e=>e.toLowerCase()===t.toLowerCase()))?"refs/heads/"+t:void 0;try{const t=await Un(e,r,n)
;return void 0===r?t.filter((({ref:e})=>(0,mt.c)(o,e.slice(11)))):t}catch(t){
if($t(t,"missing")&&e.isEnterpriseServer)return;throw t}}async function co(e,t,n,{changes:o}){
const r="all"===o?await lo(e,t,n):await uo(e,t),s=[];for(const e of t){const t=await r(e),{isForced:n,...o}=e
;t.length>0&&s.push({...o,commits:t})}return s}async function uo(e,t){const n=t.map((({after:e})=>e)),o=await Jn(e,n)
;return async t=>{const n=t.isForced?await ro(e,t,1):void 0;return 0===n?.count?[]:[fo(t,o.get(t.after))]}}
async function lo(e,t,n){const o=t.filter((({isForced:e})=>!e)),r=await Zn(e,o,n),s=new Map(o.map(((e,t)=>[e,r[t]])))
;return async t=>{const n=s.get(t);if(void 0!==n)return n;const o=await ro(e,t,1e6)
;return void 0===o?[fo(t,void 0)]:o.commits.map((({sha:e,date:n})=>({sha:e,date:n??po(t)})))}}function fo(e,t){return{
sha:e.after,date:t??po(e)}}function po({at:e}){return new Date(e).toISOString()}
const mo="contents: read",ho=`query Releases($owner: String!, $name: String!, $first: Int!, $after: String) {\n  repository(owner: $owner, name: $name) {\n    releases(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {\n      nodes {\n        databaseId tagName isDraft isPrerelease publishedAt author ${yt} tagCommit { oid }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}`,go=he.Ikc({
databaseId:gt,tagName:he.YjP(),isDraft:he.zMY(),isPrerelease:he.zMY(),publishedAt:he.mee(ht),author:wt,
tagCommit:he.mee(he.Ikc({oid:he.YjP()}))}),yo=bt(he.Ikc({releases:Ct(go)})),wo=he.Ikc({author:vt})
;async function vo(e,{from:t,until:n},o,r){const s=async(t,n)=>{const{repository:o}=await e.query(ho,{first:t,after:n
},yo,mo);return o.releases},i=()=>r("GitHub couldn't load a release, so its event is missing"),a=[]
;for await(const c of Gt(s,100,i)){for(const s of c.flatMap(bo)){if(s.publishedAt<t||s.publishedAt>=n)continue
;void 0===s.sha&&r(ko(s));const i=o&&null===s.author;a.push(i?{...s,author:await $o(e,s)}:s)}
e.onProgress("releases",a.length)}return a}function bo(e){
const{databaseId:t,tagName:n,tagCommit:o,publishedAt:r,author:s}=e;return null===r||e.isDraft||e.isPrerelease?[]:[{id:t,
tag:n,sha:o?.oid,publishedAt:r,author:s}]}function ko({tag:e}){return`Release ${(0,
f.hD)(e)} isn't reported, because its tag was deleted, so its commit is unknown`}async function $o({get:e},{id:t}){
const{data:n}=await e("GET /repos/{owner}/{repo}/releases/{release_id}",{release_id:t},wo,mo);return n.author}
var Io=n(1828);class _o extends Error{end;constructor(e){super(`the reading of history ended: ${e.kind}`),this.end=e}}
function Eo({octokit:e,repository:t},n){const{deadline:o,cancelled:r,clock:s}=n;let i=0
;const a=e=>s.sleep(e,r).catch((()=>{}));async function c(){if(i>=o)throw new _o({kind:"limited",until:i})
;for(;!r.aborted&&s.now()<i;)await a(i-s.now());if(r.aborted)throw new _o({kind:"cancelled"})
;if(s.now()>=o)throw new _o({kind:"out-of-time"})}async function d(e,t){if("limited"===e.kind){
const n=s.now()+6e4*2**Math.min(t,4);return i=Math.max(i,e.until??n),!0}
return!("unreachable"!==e.kind||t>=4||(await a(1e3*2**t),0))}async function u(e,t,n){for(let i=0;;i++){await c();try{
const t=Math.min(6e4,o-s.now());return await e(AbortSignal.any([r,AbortSignal.timeout(t)]))}catch(e){
const o=n(e,s.now());if(await d(o,i))continue;throw new kt(o,t)}}}const{owner:l,repo:f}=t;return{
onProgress:n.onProgress,isEnterpriseServer:e.request.endpoint.DEFAULTS.baseUrl.endsWith("/api/v3"),
async query(t,n,o,r,s=Mo){const i=t.includes("$owner")?{owner:l,name:f}:{};return Ao(o,await u((o=>e.graphql(t,{...i,
...n,request:{signal:o}}).catch((e=>Po(e,s)))),r,qt),r)},async get(n,o,r,s){
const{data:i,headers:a}=await u((r=>e.request(n,{...t,...o,request:{signal:r}})),s,So);return{data:Ao(r,i,s),next:(0,
pt.H)(a.link)}}}}function So(e,t){const n=qt(e,t);return"too-large"===n.kind?{kind:"unreachable"}:n}const Mo=3
;function Po(e,t){const n=jt(e,t);if(void 0===n)throw e;return n}function Ao(e,t,n){const o=e.safeParse(t,{
reportInput:!0});if(o.success)return o.data;const[r]=o.error.issues,s=null===r?.input?{kind:"too-large"}:{
kind:"unexpected",detail:`${(0,Io.c)(r?.path??[])||"all of it"} is wrong`};throw new kt(s,n)}
const Do="actions: read",qo=he.Ikc({id:gt,name:he.cl6(he.YjP()),event:he.YjP(),conclusion:he.mee(he.YjP()),
run_attempt:he.lqM(he.Whr()),head_branch:he.mee(he.YjP()),head_sha:he.YjP(),head_repository:he.cl6(he.Ikc({
full_name:he.YjP()})),updated_at:ht,triggering_actor:vt}),jo=he.Ikc({total_count:he.Whr(),workflow_runs:he.YOg(qo)})
;async function Ro(e,{from:t,until:n},o){const r=new Map;await Oo(e,o,{from:t-Zt,until:n},r);const s=[]
;for(const n of r.values()){if(n.updated_at<t)continue;const o=await Yo(e,n);void 0!==o&&s.push(Co(o))}return s}
async function Oo(e,t,{from:n,until:o},r){const s=`${To(n)}..${To(o)}`;for(let i=1;;i++){const a={workflow_id:t,
created:s,per_page:100,page:i},{data:c}=await No(e,a);if(c.total_count>1e3&&o-n>1e3){const s=Math.floor((n+o)/2)
;return await Oo(e,t,{from:n,until:s},r),Oo(e,t,{from:s,until:o},r)}for(const e of c.workflow_runs)r.set(e.id,e)
;if(e.onProgress("workflow runs",r.size),c.workflow_runs.length<100)return}}function To(e){
return new Date(e).toISOString().replace(/\.\d+/,"")}async function No({get:e},t){try{
return await e("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",t,jo,Do)}catch(e){
if(!$t(e,"missing"))throw e
;const n=`deployments is ${(0,f.hD)(t.workflow_id)}, but the repository has no such workflow, or github-token has no permission to read it; check the file name, and give the token ${Do}`
;throw new _o({kind:"failed",problem:n})}}async function Yo({get:e},t){for(let n=1;n<(t.run_attempt??1);n++){const o={
run_id:t.id,attempt_number:n
},{data:r}=await e("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",o,qo,Do)
;if("success"===r.conclusion)return r}return"success"===t.conclusion?t:void 0}function Co(e){return{id:e.id,
name:e.name??"",event:e.event,headBranch:e.head_branch,headSha:e.head_sha,
headRepository:e.head_repository?.full_name??null,succeededAt:e.updated_at,actor:e.triggering_actor}}
async function xo(e,t,n,o,r){return Uo(e,r,(async e=>{
const r=new Set,s=Fo(e,t,n,o,(e=>r.add(e))),[i,a,c,d]=await Promise.all(s);return{kind:"read",facts:{repository:t,
pushes:i,...a,issues:c,pullRequests:d,notes:[...r]}}}))}async function Uo(e,t,n){
const o=new AbortController,r=AbortSignal.any([t.cancelled,o.signal]);try{return await n(Eo(e,{...t,cancelled:r}))
}catch(e){if(e instanceof _o)return e.end;if(e instanceof kt)return{kind:"failed",problem:e.message};throw e}finally{
o.abort()}}function Fo(e,t,n,o,r){const s=(...e)=>e.some((e=>o.events.has(e)))
;return[s("change")?so(e,t,n,o,r):[],s("deployment")?Lo(e,n,o,r):Go,s("incident-opened","incident-resolved")?mn(e,n,r):[],s("pr-merged","pr-closed","review-approved","review-changes")?Dn(e,n,o.files,r):[]]
}const Go={deployments:[],releases:[],workflowRuns:[]}
;async function Lo(e,t,{deployments:n,deploymentEnvironments:o,onlyMissed:r},s){switch(n.kind){case"deployments":{
const n=await en(e,t,o,s);return{...Go,deployments:n}}case"releases":return{...Go,releases:await vo(e,t,r,s)}
;case"workflow":return{...Go,workflowRuns:await Ro(e,t,n.file)};case"none":return Go}}const Bo=3e5;function zo(e){
return e.deployments??{kind:e["only-missed"]?"none":"deployments"}}function Ho(e,t){switch(e){case"change":
return"pushes";case"deployment":return"workflow"===t.kind?void 0:t.kind;case"incident-opened":case"incident-resolved":
return"issues";default:return"pullRequests"}}function Wo(e){const t=zo(e),n=[...e.events].map((e=>Ho(e,t)))
;return[...new Set(n)].filter((e=>void 0!==e&&"none"!==e))}function Vo({news:e},{from:t},n){const o=zo(n)
;return new Set([...n.events].filter((n=>{const r=Ho(n,o);if("none"===r)return!1;const s=r&&e.get(r)
;if(void 0===s)return!0;const i=s.completeFrom<=t-Zt-Bo;return s.at>=t-Bo||!i})))}function Jo({since:e,until:t},n,o){
const r=1e3*Math.floor((o-3e5)/1e3)
;if(void 0===e)return void 0!==t?Qo("until is set, but since is empty; set both or neither"):void 0===n.start?Qo(Ko):{
kind:"continue",until:r};const s=Xo(e,o)
;if(s>o)return Qo(`since is ${new Date(s).toISOString()}, which is in the future; use an earlier time`)
;if(void 0===t)return{kind:"continue",until:r,start:s};const i={from:s,until:Math.min(Xo(t,o),r)}
;return i.from<i.until?{kind:"repair",window:i,until:i.until
}:Qo(`since is ${new Date(i.from).toISOString()}, which isn't before the end of the window, ${new Date(i.until).toISOString()}. The window ends at until, and at least five minutes before this run. Use an earlier since`)
}
const Ko='there is no state of an earlier run, so sync doesn\'t know where to start; select "Run workflow", and set since to 90d for the history of 90 days, or to now for none'
;function Qo(e){return{kind:"nothing",problem:(0,i.oi)(e)}}function Xo(e,t){return"instant"===e.kind?e.at:t-e.age}
function Zo(e,t,n,o){const{start:r}=e,s=n.filter((e=>!t.repositories.has(e)));return[...void 0===r?[]:[{start:r
}],...s.map((e=>({repository:e,point:r??o})))]}function er(e,t,n){if("nothing"===e.kind)return
;if("repair"===e.kind)return e.window;const o=t.repositories.get(n)?.point??e.until;return o<e.until?{from:o,
until:e.until}:void 0}function tr(e,t){const n={work:[],quiet:[],withoutManifest:0};for(const o of e){if(nr(o,t)){
n.withoutManifest++;continue}const e=or(o,t);0===e.events.size&&"nothing"===e.record.kind?n.quiet.push(o):n.work.push(e)
}const o=({repository:{id:e}})=>{const n=t.state.repositories.get(e);return n?.postponed??n?.point??0}
;return n.work.sort(((e,t)=>o(e)-o(t))),n}function nr({id:e,head:t},{state:n}){
return void 0!==t&&n.repositories.get(e)?.withoutManifest===t}function or(e,t){const n=sr(e,t);return{repository:e,
...n&&{window:n},events:void 0===n?rr:Vo(e,n,t.inputs),record:ir(e,t)}}const rr=new Set
;function sr({id:e},{plan:t,state:n,newFrom:o}){const r=er(t,n,e),s=void 0!==n.repositories.get(e)?.withoutManifest
;return r&&s&&"continue"===t.kind?{...r,from:Math.max(r.from,o)}:r}
function ir({id:e,head:t},{inputs:{record:n},state:o,isByHand:r}){return"false"===n?{kind:"nothing",
reason:"switched off"}:"true"===n?{kind:"upload",auto:!1}:void 0===t||o.repositories.get(e)?.record!==t||r?{
kind:"upload",auto:!0}:{kind:"nothing",reason:"the default branch has not moved"}}
const ar="first: 1, orderBy: { field: UPDATED_AT, direction: DESC }",cr="orderBy: { field: CREATED_AT, direction: DESC }",dr={
pushes:"pushedAt",issues:`issues(${ar}) { nodes { updatedAt } }`,
pullRequests:`pullRequests(${ar}) { nodes { updatedAt } }`,
releases:`releases(first: 50, ${cr}) {\n    nodes { publishedAt } pageInfo { hasNextPage }\n  }`,
deployments:`deployments(first: 20, ${cr}) {\n    nodes { createdAt latestStatus { createdAt } } pageInfo { hasNextPage }\n  }`
};function ur(e){
return`databaseId nameWithOwner url isArchived isFork\n    defaultBranchRef { name target { oid } }\n    ${e.map((e=>dr[e])).join("\n")}`
}const lr=he.lqM(he.Ikc({nodes:he.YOg(he.mee(he.Ikc({updatedAt:ht})))})),fr=he.Ikc({hasNextPage:he.zMY()}),pr=he.Ikc({
databaseId:he.Whr(),nameWithOwner:he.YjP(),url:he.YjP(),isArchived:he.zMY(),isFork:he.zMY(),
defaultBranchRef:he.mee(he.Ikc({name:he.YjP(),target:he.Ikc({oid:he.YjP()})})),pushedAt:he.cl6(ht),issues:lr,
pullRequests:lr,releases:he.lqM(he.Ikc({nodes:he.YOg(he.mee(he.Ikc({publishedAt:he.mee(ht)}))),pageInfo:fr})),
deployments:he.lqM(he.Ikc({nodes:he.YOg(he.mee(he.Ikc({createdAt:ht,latestStatus:he.mee(he.Ikc({createdAt:ht}))}))),
pageInfo:fr}))}),mr=he.FsL(pr,he.pdi((e=>({id:e.databaseId,name:e.nameWithOwner,url:e.url,isArchived:e.isArchived,
isFork:e.isFork,...e.defaultBranchRef&&{defaultBranch:e.defaultBranchRef.name,head:e.defaultBranchRef.target.oid},
news:new Map(hr(e))}))));function*hr(e){const{pushedAt:t,issues:n,pullRequests:o,releases:r,deployments:s}=e
;void 0!==t&&(yield["pushes",yr([t])]);const i={issues:n,pullRequests:o};for(const e of["issues","pullRequests"]){
const t=gr(i[e]);t&&(yield[e,yr(t.map((({updatedAt:e})=>e)))])}const a=r?.pageInfo.hasNextPage?void 0:gr(r)
;a&&(yield["releases",yr(a.map((({publishedAt:e})=>e)))]);const c=gr(s);if(c){
const e=c.map((e=>(e.latestStatus??e).createdAt)),t=c.at(-1)?.createdAt??0,n=s?.pageInfo.hasNextPage?t:0
;yield["deployments",{...yr(e),completeFrom:n}]}}function gr(e){const t=e?.nodes.filter((e=>null!==e))
;return t?.length===e?.nodes.length?t:void 0}function yr(e){return{at:Math.max(0,...e.map((e=>e??0))),completeFrom:0}}
const wr={pushes:"contents",releases:"contents",deployments:"deployments",issues:"issues",pullRequests:"pull-requests"
},vr=he.Ikc({repositoryOwner:he.mee(he.Ikc({repositories:Ct(mr)}))});async function br({query:e,onProgress:t},n,o,r){
const s=kr(o),i=`query Repositories($login: String!, $first: Int!, $after: String) {\n    repositoryOwner(login: $login) {\n      repositories(\n        first: $first, after: $after, ownerAffiliations: [OWNER],\n        orderBy: { field: CREATED_AT, direction: ASC }\n      ) {\n        nodes { ${ur(o)} }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }`,a=async(t,o)=>{
const r={login:n,first:t,after:o},{repositoryOwner:a}=await e(i,r,vr,s);if(null===a)throw new kt({kind:"missing"},s)
;const{nodes:c}=a.repositories;if(c.length>1&&c.every((e=>null===e)))throw new kt({kind:"denied"},s)
;return a.repositories},c=()=>r(`GitHub couldn't load a repository of ${n}, so it isn't synced`),d=[]
;for await(const e of Gt(a,100,c))d.push(...e),t("repositories",d.length);return d}function kr(e){
return[...new Set(["contents",...e.map((e=>wr[e]))])].map((e=>`${e}: read`)).join(", ")}
const $r=he.g1P(he.YjP(),he.mee(mr));function Ir(e,t,n){return Bt(t,50,(async t=>{const o=await Sr(e,t,n,0),r=[]
;for(const[n,s]of t.entries())r.push(o[n]??await _r(e,s));return r}))}async function _r(e,t){try{
const[n]=await Sr(e,[t],[],Er);return n??new kt({kind:"missing"},"contents: read")}catch(e){if(e instanceof kt)return e
;throw e}}const Er=100;async function Sr({query:e},t,n,o){
const r=t.map((e=>e.split("/"))).flatMap((([e,t],n)=>[[`o${n}`,e],[`n${n}`,t]])),s=`query NamedRepositories(${r.map((([e])=>`$${e}: String!`)).join(", ")}) { ${t.map(((e,t)=>`r${t}: repository(owner: $o${t}, name: $n${t}) { ${ur(n)} }`)).join("\n")} }`,i=0===n.length?"contents: read":kr(n),a=await e(s,Object.fromEntries(r),$r,i,o)
;return t.map(((e,t)=>a[`r${t}`]??void 0))}var Mr=n(5010);const Pr=/^[A-Za-z0-9_-]+$/,Ar=/^[A-Za-z0-9._*-]+$/
;function Dr({name:e}){return e.includes("*")}function qr(e,t){return{
...(0,i.oi)(`${e}. Until then, none of its new events are sent`),concerns:t}}function jr(e,t){
const[n=""]=t,o=1===t.length?`${n} wasn't`:`${t.length} repositories weren't`,r="so none of the new events are sent, and the next run reads on"
;switch(e.kind){case"limited":
return Rr(`${o} read: GitHub's limit on requests lasts until ${de(e.until)}, which is after deadline, ${r}`)
;case"out-of-time":
return Rr(`${o} read completely before deadline, ${r}. If that happens in every run, raise deadline or use shard`)
;case"cancelled":return{...Rr(`${o} read completely: the job was cancelled, ${r}`),level:"error"}}}function Rr(e){
return{kind:"delivery",level:"warning",title:"Phaset: not read",message:e}}async function Or(e,t,n){
const{names:o,globs:r}=Nr(t.repositories,n),s=Wo(t),{listed:i,problems:a}=await Tr(e,o,r,s),c=new Map,d={...Ze}
;for(const{repository:e,isNamed:n}of i){if(c.has(e.id)||!Yr(e.id,t.shard))continue;const o=n?void 0:Cr(e)
;void 0===o?c.set(e.id,e):d[o]++}return{repositories:[...c.values()],skipped:d,problems:a}}async function Tr(e,t,n,o){
const{listed:r,problems:s}={listed:[],problems:[]}
;for(const[n,i]of(await Ir(e,t,o)).entries())i instanceof kt?s.push(Ur(t[n]??"",i)):r.push({repository:i,isNamed:!0})
;const a=e=>s.push((0,i.oi)(e,"warning"));for(const[t,i]of n){const n=await br(e,t,o,a).catch(xr);if(n instanceof kt){
s.push(Ur(`${t}/${i[0]}`,n));continue}const c=n.filter((({name:e})=>(0,mt.c)(i,e.slice(t.length+1))))
;0===c.length&&s.push(Fr(t,i,n.length)),r.push(...c.map((e=>({repository:e,isNamed:!1}))))}return{listed:r,problems:s}}
function Nr(e,t){const[n=""]=t.split("/"),o=e.map((e=>({owner:n,...e
}))),r=o.filter((e=>!Dr(e))).map((({owner:e,name:t})=>`${e}/${t}`)),s=Map.groupBy(o.filter(Dr),(({owner:e})=>e));return{
names:0===e.length?[t]:[...new Set(r)],globs:[...s].map((([e,t])=>[e,t.map((({name:e})=>e))]))}}function Yr(e,t){
return void 0===t||e%t.total===t.index}function Cr({isArchived:e,isFork:t,head:n}){
return e?"archived":t?"forks":void 0===n?"empty":void 0}function xr(e){if(e instanceof kt)return e;throw e}
function Ur(e,{message:t}){return qr(t,e)}function Fr(e,t,n){const[o=""]=t;return(0,i.oi)(`repositories: ${(0,
f.hD)(`${e}/${o}`)} matches none of the ${n} repositories of ${e} that github-token can read; correct it, or install the GitHub App for more repositories`)
}function Gr({repositories:e,problems:t},{state:n,write:o}){
const r=new Map(e.map((({id:e,name:t})=>[e,t]))),s=new Map,i=(e,t)=>{const r=n.repositories.get(e)
;void 0!==r&&(r.recordIds??[]).join()!==t.join()&&o([{repository:e,...r,recordIds:[...t]}])
},a=e=>r.has(e)||t.length>0,c=new Map;for(const[e,{recordIds:t=[]}]of n.repositories)if(a(e)){c.set(e,t)
;for(const n of t)s.set(n,e)}else i(e,[]);return{claim:(e,{components:t,problems:n})=>{
const o=c.get(e)??[],a=t.flatMap((({credentials:{recordId:e}})=>e??[])),d=0===n.length&&a.length===t.length?o.filter((e=>!a.includes(e))):[]
;for(const e of d)s.delete(e);for(const t of a)s.has(t)||s.set(t,e)
;const u=new Set([...o,...a].filter((t=>s.get(t)===e)));return c.set(e,[...u]),i(e,[...u]),new Map(t.flatMap((t=>{
const n=s.get(t.credentials.recordId??"")??e;return n===e?[]:[[t,r.get(n)??Lr]]})))}}}
const Lr="a repository that isn't in the list of this run",Br="contents: read",zr=bt(he.Ikc({
defaultBranchRef:he.mee(he.Ikc({target:he.Ikc({oid:he.YjP()})}))}));async function Hr({query:e}){
const{repository:t}=await e("query Head($owner: String!, $name: String!) {\n    repository(owner: $owner, name: $name) { defaultBranchRef { target { oid } } }\n  }",{},zr,Br)
;return t.defaultBranchRef?.target.oid}const Wr=he.Ikc({tree:he.YOg(he.Ikc({path:he.YjP(),type:he.YjP()})),
truncated:he.zMY()});async function Vr({get:e},t){const n={tree_sha:t,recursive:"1"
},{data:o}=await e("GET /repos/{owner}/{repo}/git/trees/{tree_sha}",n,Wr,Br);return{
paths:o.tree.filter((({type:e})=>"blob"===e)).map((({path:e})=>e)),isWhole:!o.truncated}}const Jr=he.mee(he.Ikc({
text:he.lqM(he.mee(he.YjP())),isTruncated:he.lqM(he.zMY())})),Kr=bt(he.g1P(he.YjP(),Jr));function Qr({query:e},t,n){
return Bt(n,50,(async n=>{
const o=n.map(((e,n)=>[`e${n}`,`${t}:${e}`])),r=`query Files($owner: String!, $name: String!${o.map((([e])=>`, $${e}: String!`)).join("")}) {\n      repository(owner: $owner, name: $name) { ${o.map((([e])=>`${e}: object(expression: $${e}) { ... on Blob { text isTruncated } }`)).join("\n")} }\n    }`,{repository:s}=await e(r,Object.fromEntries(o),Kr,Br)
;return n.map(((e,t)=>Xr(s[`e${t}`]??null)))}))}function Xr(e){
if(null!==e)return"string"==typeof e.text&&!1===e.isTruncated?e.text.replace(/^\uFEFF/,""):{kind:"unreadable"}}
var Zr=n(7112),es=n(2651),ts=n(4216),ns=n(5290);const os=/[*?[]/
;async function rs(e,{inputs:t,tokens:n,commit:o,isFleet:r}){
const s=t["working-directory"],{directories:a,problems:c,unmatched:d}=await as(e,s,o);r||c.push(...d.map((e=>(0,
i.oi)(ds(e)))))
;const u=a.map((e=>ss(e))),l=void 0===o?[]:await Qr(e,o,u),{"org-id":f,"record-id":p}=t,m=a.map(((e,t)=>({directory:e,
manifest:is(ss(e),l[t])}))).filter((({manifest:e})=>!r||"absent"!==e.kind)),h=1===m.length&&0===c.length,g={"org-id":f,
"record-id":h?p:void 0},y=m.map((({directory:e,manifest:t})=>({directory:e,manifest:t,credentials:(0,ts.gD)(t,g,n),
isRemote:!0})));return{components:h?y:(0,ts.w7)(y),problems:c}}function ss(e){return"."===e?es.h1:`${e}/${es.h1}`}
function is(e,t){if(void 0===t)return{kind:"absent",file:e};if("string"==typeof t&&!es.gY.test(t))return{kind:"found",
file:e,...(0,Zr.K)(t,e)}
;const n="string"==typeof t?"is a Git LFS pointer, which sync can't follow; take the file out of Git LFS":"isn't text, or is larger than GitHub's API returns; fix it"
;return{kind:"found",file:e,baselineUnclear:!0,problems:[{kind:"manifest",level:"error",
title:"The manifest can't be read",message:`${(0,f.ts)(e)} ${n}`,file:e}]}}async function as(e,t,n){
const o=t.filter((e=>e.startsWith("!"))).map((e=>e.slice(1))),r=t.filter((e=>!e.startsWith("!"))),s=r.filter((e=>!os.test(e))).map(us),a=r.filter((e=>os.test(e)))
;if(0===a.length||void 0===n)return{directories:[...new Set(s)].sort(),problems:[],unmatched:[]}
;const{paths:c,isWhole:d}=await Vr(e,n),u=o.map(ns.EY),l=c.filter((e=>e===es.h1||e.endsWith(`/${es.h1}`))).map((e=>e.slice(0,-es.h1.length-1)||".")).filter((e=>!ps(e,u))),f=a.map((e=>{
const t=(0,ns.EY)(e);return{line:e,matches:l.filter((e=>fs(t,e)))}}));return{
directories:[...new Set([...s,...f.flatMap((({matches:e})=>e))])].sort(),problems:d?[]:[(0,i.oi)(cs)],
unmatched:f.filter((({matches:e})=>0===e.length)).map((({line:e})=>e))}}
const cs="working-directory: the repository has more files than GitHub lists, so patterns don't work; list the directories without patterns"
;function ds(e){
return`working-directory: ${(0,f.hD)(e)} matches no directory with a ${es.h1} on the default branch; fix the pattern, or add the manifest`
}function us(e){return e.split("/").filter((e=>""!==e&&"."!==e)).join("/")||"."}function ls(e){
return"."===e?[]:e.split("/")}function fs(e,t){return(0,ns.uv)(e,ls(t).reduce(((t,n)=>(0,ns.Xn)(e,t,n)),(0,ns.GH)(e)))}
function ps(e,t){const n=ls(e);if(n.includes("node_modules"))return!0
;const o=[".",...n.map(((e,t)=>n.slice(0,t+1).join("/")))];return t.some((e=>o.some((t=>fs(e,t)))))}function ms(e){
return new Date(e).toISOString()}function hs(e){return e??{login:"ghost",type:"User"}}
function gs({id:e,fullName:t,defaultBranch:n},o){return{repository:{id:e,full_name:t,default_branch:n},sender:hs(o)}}
function ys({id:e,sha:t,environment:n,creator:o,succeededAt:r},s){return[{name:"deployment_status",payload:{deployment:{
sha:t,environment:n},deployment_status:{state:"success",environment:n,created_at:ms(r)},...gs(s,o)},at:r,id:e,by:o}]}
function ws({id:e,tag:t,sha:n,author:o,publishedAt:r},s){return void 0===n?[]:[{name:"release",payload:{
action:"published",release:{tag_name:t,draft:!1,prerelease:!1,published_at:ms(r)},...gs(s,o)},at:r,id:e,by:o,sha:n}]}
function vs({id:e,name:t,event:n,headBranch:o,headSha:r,headRepository:s,actor:i,succeededAt:a},c){return[{
name:"workflow_run",payload:{action:"completed",workflow_run:{name:t,event:n,conclusion:"success",head_branch:o,
head_sha:r,head_repository:null===s?null:{full_name:s},updated_at:ms(a)},...gs(c,i)},at:a,id:e,by:i}]}function bs(e,t){
const n=_s(e),o=ks(e),r=e.events.findIndex((e=>!$s(e,o))),s=-1===r?e.events.length:r,i=(n,o,r,s,i,a)=>({name:"issues",
payload:{action:o,issue:Ms(e,i,r),...a,...gs(t,s)},at:r,id:`${e.id} ${n}`,by:s}),a=n[s]
;return[i("opened","opened",o,e.author,a,{}),...e.events.slice(s).flatMap(((e,t)=>{const o=n[s+t+1]
;return Is(e).map((({action:t,mark:n})=>i(`${e.id} ${t}`,t,e.at,e.actor,o,n)))}))]}function ks({createdAt:e,events:t}){
return t.findLast((({kind:e})=>"transferred"===e))?.at??e}function $s({kind:e,at:t},n){
return t!==n?t<n:"labeled"===e||"typed"===e||"transferred"===e}function Is(e){switch(e.kind){case"labeled":
case"unlabeled":return[{action:e.kind,mark:{label:{name:e.label}}}];case"typed":case"untyped":return[{action:e.kind,
mark:{type:{name:e.type}}}];case"retyped":return[{action:"untyped",mark:{type:{name:e.previous}}},{action:"typed",mark:{
type:{name:e.type}}}];case"closed":case"reopened":return[{action:e.kind,mark:{}}];case"transferred":return[]}}
function _s({events:e,labels:t,type:n,closedAt:o}){const r=[{labels:t,type:n}]
;for(const o of e.toReversed())r.unshift(Ss(o,r[0]??{labels:t,type:n}));let s=Es(e,o);return r.map(((t,n)=>{
const o=e[n-1];return"closed"===o?.kind&&(s=o.at),"reopened"===o?.kind&&(s=void 0),{...t,closedAt:s}}))}
function Es(e,t){return void 0===e.find((({kind:e})=>"closed"===e||"reopened"===e))?t??void 0:void 0}
function Ss(e,{labels:t,type:n}){switch(e.kind){case"labeled":return{labels:t.filter((t=>t!==e.label)),type:n}
;case"unlabeled":return{labels:[...t,e.label],type:n};case"typed":return{labels:t,type:null};case"untyped":return{
labels:t,type:e.type};case"retyped":return{labels:t,type:e.previous};default:return{labels:t,type:n}}}
function Ms({id:e,number:t,createdAt:n},o,r){const{labels:s,type:i,closedAt:a}=o;return{id:e,number:t,
state:void 0===a?"open":"closed",created_at:ms(n),updated_at:ms(r),closed_at:void 0===a?null:ms(a),labels:s.map((e=>({
name:e}))),type:null===i?null:{name:i}}}function Ps(e,t){const n=(n,o,r,s)=>({name:"pull_request",payload:{
action:"closed",pull_request:{...Ds(e),merged:s,merged_at:s?ms(o):null,closed_at:ms(o)},...gs(t,r)},at:o,id:n,by:r
}),o=[...e.closings.map((({id:t,at:o,actor:r})=>n(`${e.id} ${t}`,o,r,!1))),...e.merged?[n(`${e.id} merged`,e.merged.at,e.merged.by,!0)]:[],...e.reviews.map((n=>As(n,e,t)))],r=(0,
l.O)({files:e.files});return o.map((e=>({...e,...r})))}function As({id:e,at:t,author:n,state:o},r,s){return{
name:"pull_request_review",payload:{action:"submitted",review:{id:e,state:o.toLowerCase(),submitted_at:ms(t)},
pull_request:Ds(r),...gs(s,n)},at:t,id:e,by:n,...r.isFromFork?{isWithoutSecrets:!0}:{}}}
function Ds({number:e,createdAt:t,author:n}){return{number:e,created_at:ms(t),user:hs(n)}}
function qs({pushes:e,pullRequests:t,repository:n}){const o=new Map(t.map((({mergeCommit:e,files:t})=>[e,t])))
;return e.map((e=>js(e,o.get(e.after),n)))}function js(e,t,n){
const{id:o,at:r,ref:s,before:i,after:a,actor:c}=e,d=e.commits.map((({sha:e,date:t})=>({id:e,timestamp:t})));return{
name:"push",payload:{ref:s,before:i,after:a,deleted:!1,commits:d,head_commit:d.at(-1)??null,...gs(n,c)},at:r,id:o,by:c,
...(0,l.O)({files:t})}}function Rs(e,{from:t,until:n},{onlyMissed:o}){const{repository:r}=e
;return[...qs(e),...e.deployments.flatMap((e=>ys(e,r))),...e.releases.flatMap((e=>ws(e,r))),...e.workflowRuns.flatMap((e=>vs(e,r))),...e.issues.flatMap((e=>bs(e,r))),...e.pullRequests.flatMap((e=>Ps(e,r)))].filter((({at:e})=>e>=t&&e<n)).filter((e=>!o||Os(e))).sort(Ts)
}function Os({by:e,isWithoutSecrets:t}){return!0===t||"github-actions[bot]"===e?.login}function Ts(e,t){
return e.at-t.at||Ys(e.name,t.name)||Ys(Ns(e),Ns(t))}function Ns({id:e}){return e.split(" ",1)[0]??""}function Ys(e,t){
return e===t?0:e<t?-1:1}var Cs=n(8601),xs=n(2008),Us=n(2443),Fs=n(1189);async function Gs(e,t,n){
const o=e.map(Ls),r=[...new Map(e.map(((e,t)=>[o[t],e])))],s=new Map;return await Promise.all(Array.from({length:8
},(async()=>{for(let e=r.shift();void 0!==e;e=r.shift()){const[o,r]=e;s.set(o,await Bs(r,t,n)),
t.onProgress("lists of changed files",s.size)}}))),o.map((e=>s.get(e)??Vs("it was not looked up")))}
function Ls({subject:e,at:t}){return JSON.stringify("deployment"===e.kind?{...e,at:t}:e)}async function Bs(e,t,n){try{
return await zs(e,t,n)}catch(e){if($t(e,"missing"))return Vs("GitHub no longer has its commits")
;if(!$t(e,"unreachable"))throw e;return await Hr(t),Vs("GitHub's API can't list them")}}
async function zs({subject:e,at:t},{get:n},o){switch(e.kind){case"commits":
return Hs.test(e.before)?Vs("the branch is new"):(0,Us.compareCommits)(n,e.before,e.after);case"pull-request":return(0,
Us.listPullRequestFiles)(n,e.number);case"deployment":{const{sha:r,environment:s}=e
;if(void 0===s)return Vs("it has no environment");const i=Ws(o,s,r,t)??await(0,Fs.findPreviousDeployment)(n,s,r)
;return void 0===i?Vs("the environment has no earlier deployment"):(0,Us.compareCommits)(n,i,r)}case"incident":
case"repository":return Vs("it has no commit")}}const Hs=/^0+$/;function Ws(e,t,n,o){
return e.filter((e=>e.environment===t&&e.sha!==n&&e.succeededAt<o)).reduce(((e,t)=>e&&e.succeededAt>=t.succeededAt?e:t),void 0)?.sha
}function Vs(e){return{kind:"unknown",reason:e}}async function Js(e,t){
const{decided:n,notes:o,problems:r}=Ks(e,t),[s]=t.components;if(1===t.components.length&&void 0!==s)return{
events:n.flatMap((e=>ei(e,s,t))),notes:o,problems:r};const i=void 0===t.recordId?await Xs(n,t):n,a={events:[],
notes:new Set(o),problems:new Map};for(const e of i)Zs(e,t,a);return{events:a.events,notes:[...a.notes],
problems:[...r,...a.problems.values()]}}function Ks(e,{settings:t,events:n}){const o=[],r=new Set,s=new Set
;for(const i of e){const e=(0,xs.s)(i,t)
;if("invalid"===e.kind)for(const t of e.problems)s.add(`${t} (${i.id})`);else if("send"===e.kind){
for(const t of e.notes)r.add(t);const t=e.events.filter((({body:e})=>n.has(e.event)));o.push(...t.map((e=>({...e,
...Qs(i)}))))}}const a=[...s].map((e=>(0,i.EP)(`${e}, so it is skipped`,"warning")));return{decided:o,notes:[...r],
problems:a}}function Qs({at:e,files:t}){return{at:e,...t&&{changed:{kind:"known",files:t}}}}
async function Xs(e,{components:t,requests:n,deployments:o}){const r=e.filter((({changed:e,subject:n})=>void 0===e&&(0,
Cs.H)(n,t))),s=await Gs(r,n,o),i=new Map(r.map(((e,t)=>[e,s[t]])));return e.map((e=>({...e,...(0,l.O)({
changed:i.get(e)??e.changed})})))}function Zs(e,t,n){const{at:o,...r}=e,s=(0,Cs.f)([r],t.components,t.recordId)
;for(const o of s.events.keys())n.events.push(...ei(e,o,t));for(const e of s.notes)n.notes.add(e)
;for(const e of s.problems)n.problems.set(e.message,e)}function ei({at:e,body:t},n,{credentials:o}){const r=o.get(n)
;return void 0===r?[]:[{at:e,orgId:r.orgId,recordId:r.recordId,body:t}]}var ti=n(6010),ni=n(7025)
;function oi(e,{repository:{url:t},record:n},o,r){if(void 0!==r)return si(e,r);const s=(0,ni.j)(e,{connection:{
kind:"closed",missing:[]},events:[],notes:[],record:n,standards:{kind:"nothing",reason:ri},repositoryUrl:t,problems:[]})
;if(void 0!==s.credentials)return s;const a=(0,ti.G)(e);if("complete"===a.kind)return{...s,credentials:a.credentials}
;if(o&&ai(e)){const e=new Set(a.problems.map((({message:e})=>e))),t=s.problems.filter((({message:t})=>!e.has(t)))
;return{...s,problems:[...t,(0,i.oi)(ii)]}}
const c=new Set(s.problems.map((({message:e})=>e))),d=a.problems.filter((({message:e})=>!c.has(e)));return{...s,
problems:[...s.problems,...d]}}const ri="they need a checkout";function si(e,t){const n=`the record ${(0,
f.hD)(e.credentials.recordId)} belongs to ${t}, so nothing is sent for it from another repository; give each manifest its own "id"`
;return{component:{...e,credentials:{}},events:[],record:{kind:"failed"},standards:{kind:"skipped",reason:ri},
problems:[(0,i.oi)(n)]}}
const ii='webhook-token has no token for the record, so nothing is sent for it; add a line "RECORD_ID: token", and check that the secret it comes from exists'
;function ai({credentials:e,sameRecord:t=[]}){const{orgId:n,recordId:o,token:r}=e
;return void 0!==n&&void 0!==o&&void 0===r&&0===t.length}
async function ci({component:e,credentials:t,record:n,problems:o},{uploadRecord:r,host:s}){
const{directory:i,manifest:a}=e,c="found"===a?.kind?a.name:void 0,d={directory:i,...(0,l.O)({
recordId:e.credentials.recordId,name:c})};if("skipped"===n.kind)return{...d,record:{state:"skipped",reason:n.reason},
problems:o};if("upload"!==n.kind||void 0===t)return{...d,record:{state:"failed"},problems:o};const u=(0,
$.ty)(await(r?.(n.record,t)));return{...d,record:{...u,record:n.record},problems:[...o,...di(t,u.delivery,s)]}}
function di({orgId:e,recordId:t},n,o){if(void 0===n||"delivered"===n.outcome)return[];const r=`record ${(0,
f.hD)(t)}, organization ${(0,f.hD)(e)}`;return(0,$.LJ)([{item:"record",delivery:n}],{host:o,identity:r
},void 0).map((e=>({...e,concerns:`record ${(0,f.hD)(t)}`})))}
function ui({repository:{id:e,head:t},record:n},o,r,{state:s,uploadRecord:i}){const a=s.state.repositories.get(e)
;if(void 0===i||void 0===t||void 0===a)return;if("upload"!==n.kind||!r.every(li))return
;if(o.some((({component:e})=>fi(e))))return;const{point:c,recordIds:d}=a;s.write([{repository:e,point:c,record:t,...(0,
l.O)({recordIds:d})}])}function li({record:{delivery:e}}){
return void 0===e||"delivered"===e.outcome||400===e.last?.status}function fi({credentials:{recordId:e,token:t}}){
return void 0!==e&&void 0===t}async function pi(e,t,n){
const{api:o,reading:r,inputs:s,tokens:i,owners:a,isFleet:c}=n,{repository:d,window:u}=e,{name:f,head:p}=d,m={name:f,
...(0,l.O)({window:u})},h=await Uo(o,r,(e=>rs(e,{inputs:s,tokens:i,commit:p,isFleet:c})));if("kind"in h)return{...m,
...mi,...hi(h,f)};const g=a.claim(d.id,h);if(c&&0===h.components.length&&0===h.problems.length)return gi(d,n),{...m,
...mi,isWithoutManifest:!0};const y=h.components.map((t=>oi(t,e,c,g.get(t)))),w=await wi(e,t,y,n)
;if(void 0!==w.end)return{...m,...mi,end:w.end};const v=await Promise.all(y.map((e=>ci(e,n))));0===g.size&&ui(e,y,v,n)
;const b=[...h.problems,...w.problems];return{...m,...w,components:v.map((e=>yi(e,d,c))),problems:c?b.map((e=>({
concerns:f,...e}))):b}}const mi={isRead:!1,events:0,components:[],notes:[],problems:[]};function hi(e,t){
return"failed"===e.kind?{problems:[qr(e.problem,t)]}:{problems:[],end:e}}function gi({id:e,head:t},{state:n}){
const o=n.state.repositories.get(e);if(void 0===o||void 0===t)return;const{point:r,record:s}=o;n.write([{repository:e,
point:r,withoutManifest:t,...(0,l.O)({record:s})}])}function yi(e,{name:t},n){if(!n)return e
;const o="."===e.directory?t:`${t}/${e.directory}`,r=void 0===e.recordId?"":` (record ${e.recordId})`,s=e.problems.map((({file:e,line:n,column:s,...i})=>({
concerns:(e&&`${t}/${e}${void 0===n?"":`:${n}`}`)??o+r,...i})));return{...e,problems:s}}
async function wi({repository:e,window:t,events:n},o,r,s){
const i=new Map(r.flatMap((e=>e.credentials?[[e.component,e.credentials]]:[])));if(void 0===t)return{...mi,isRead:!0}
;if(0===i.size)return mi;const a=r.map((({component:e})=>e)),{inputs:c,state:d}=s,u=await xo(s.api,{id:e.id,
fullName:e.name,defaultBranch:e.defaultBranch},t,{changes:c.changes,changeBranches:c["change-branches"],events:n,
deployments:zo(c),deploymentEnvironments:c["deployment-environments"],files:a.length>1,onlyMissed:c["only-missed"]
},s.reading);if("read"!==u.kind)return{...mi,...hi(u,e.name)};const l=Rs(u.facts,t,{onlyMissed:c["only-missed"]
}),f=await Uo(s.api,s.reading,(async e=>({kind:"found",...await Js(l,{settings:vi(c),events:c.events,
recordId:a.length>1?c["record-id"]:void 0,credentials:i,components:a,requests:e,deployments:u.facts.deployments})})))
;if("found"!==f.kind)return{...mi,...hi(f,e.name)};const{events:p,notes:m,problems:h}=f
;d.write(bi(e.id,p,d.state.lastId+1,t,o));const g=[...u.facts.notes,...m];return{isRead:!0,events:p.length,notes:g,
problems:h}}function vi(e){return{changes:e.changes,changeBranches:e["change-branches"],
deploymentEnvironments:e["deployment-environments"],incidentLabels:e["incident-labels"],
incidentTypes:e["incident-types"],ignoreActors:e["ignore-actors"]}}function bi(e,t,n,{until:o},r){
return[...t.map(((t,o)=>({id:n+o,repository:e,...t}))),{repository:e,first:n,last:n+t.length-1,...r&&{point:o}}]}
async function ki(e,t,n,o){if("nothing"===t.kind)return{...ot,problems:[t.problem]}
;const{inputs:r,startedAt:s}=e,i=await(0,pt.openApi)(Mi(e),[]),a=await $i(e,i);if("kind"in a)return{...ot,
problems:[Ii(a,e)]};const{repositories:c,problems:d}=a,u="continue"===t.kind&&void 0!==t.start
;if(u&&0===c.length)return{...ot,problems:d};const l=s-r.history;if("continue"===t.kind){const e=c.map((({id:e})=>e))
;n.write(Zo(t,n.state,e,l))}u&&await(o?.sender.sendLeft());const f={plan:t,state:n.state,inputs:r,isByHand:e.isByHand,
newFrom:l},{work:p,quiet:m,withoutManifest:h}=tr(c,f);if("continue"===t.kind){
const e=m.filter((({id:e})=>(n.state.repositories.get(e)?.point??0)<t.until))
;n.write(e.map((({id:e})=>qe(n.state,e,t.until))))}const{results:g,left:y,end:w}=await _i(p,{plan:t,step:e,state:n,
sending:o,api:i,owners:Gr(a,n)}),v=g.filter((({isWithoutManifest:e})=>e)),b=y.map((({repository:e})=>e.name));return{
repositories:g.filter((e=>!v.includes(e))),notes:g.flatMap((({notes:e})=>e)),problems:[...d,...w?[jr(w,b)]:[]],
quiet:m.length,skipped:{...a.skipped,withoutManifest:h+v.length},waiting:y.length}}async function $i(e,t){
const{inputs:n,run:o,progress:r}=e;return Uo(t,Pi(e,ce("the list of repositories",r)),(e=>Or(e,n,o.repository)))}
function Ii(e,{run:t}){return"failed"===e.kind?qr(e.problem,t.repository):jr(e,[t.repository])}async function _i(e,t){
const{plan:n,state:o,sending:r,step:s}=t,i=[];for(const[a,c]of e.entries()){const d=e.slice(a)
;if(void 0!==r?.sender.stopped())return{results:i,left:d};const u=await pi(c,"continue"===n.kind,Si(c,t))
;if(void 0!==u.end)return"out-of-time"===u.end.kind&&Ei(c,o,s.startedAt),{results:i,left:d,end:u.end};i.push(u),
u.events>0&&await(r?.sender.sendLeft())}return{results:i,left:[]}}function Ei({repository:{id:e}},{state:t,write:n},o){
const r=t.repositories.get(e);void 0!==r&&n([{repository:e,...r,postponed:o}])}function Si({repository:{name:e}},t){
const{step:n,state:o,sending:r,api:s,owners:i}=t,{inputs:a,tokens:c}=n,[d="",u=""]=e.split("/");return{api:{...s,
repository:{owner:d,repo:u}},reading:Pi(n,ce(e,n.progress)),inputs:a,tokens:c,state:o,owners:i,
uploadRecord:r?.uploadRecord,host:(0,Le.PG)(n.endpoint),isFleet:a.repositories.length>0}}
function Mi({inputs:e,run:t,cancelled:n}){const{repository:o,apiUrl:r}=t;return{token:e["github-token"],baseUrl:r,
repository:o,cancelled:n}}function Pi({inputs:e,startedAt:t,cancelled:n},o){const r={now:()=>Date.now(),sleep:(e,t)=>(0,
ft.setTimeout)(e,void 0,{signal:t})};return{deadline:t+1e3*e.deadline,cancelled:n,clock:r,onProgress:o}}
async function Ai(e){const{inputs:t,run:n,startedAt:o}=e,r=Oe((0,ue.resolve)(n.workspace,t.state),t["dry-run"])
;if("invalid"===r.kind)return{...ot,problems:[(0,i.oi)(r.problem)]};const s=r.value,a=Jo(t,s.state,o)
;if("nothing"===a.kind&&0===s.state.left.size)return{...ot,problems:[a.problem]}
;const c=t["dry-run"]?await Di(e,a,s):await qi(e,a,s);return s.close(),{...c,..."nothing"!==a.kind&&{until:a.until}}}
async function Di(e,t,n){const o=await ki(e,t,n,void 0),r=[...n.state.left.values()].sort(((e,t)=>e.at-t.at||e.id-t.id))
;return{...ot,...o,counts:nt(r),events:r,dryRun:!0}}async function qi(e,t,n){
const{inputs:o,tokens:r,run:s,cancelled:a,redact:c,endpoint:d,progress:u}=e,{now:f}=e.network.clock,p=Qe(f()+ji(e),f,a),m=Ve(d.origin),h=(0,
Fe.D)(d,o,c,p,{...e,kept:m}),g={...h,watch:(e,t)=>{void 0!==t.status&&t.status<500&&p.renew(),h.watch(e,t)}},y=(0,
Je.e)((0,ue.join)(s.temporaryDirectory,`phaset-undelivered-${(0,Ue.randomUUID)()}.jsonl`)),w=st({deliver:(e,t,n)=>(0,
Ge.c)({target:"event",credentials:t,body:e},g,n),tokens:r,host:(0,Le.PG)(d),state:n,undelivered:y,
repeatUnknown:o["repeat-unknown"],onProgress:({at:e},t)=>{u.set(`Sending: up to ${de(e)}, ${t} events left`)}})
;"continue"===t.kind&&void 0!==t.start||await w.sendLeft();const v=await ki(e,t,n,{sender:w,uploadRecord:(e,t)=>(0,
Ge.c)({target:"record",credentials:t,body:e},g)}),{problems:b,...k}=w.results(),{path:$,failure:I}=y.close();return{
...ot,...v,...k,...(0,l.O)({undelivered:$}),problems:[...v.problems,...b,...void 0===I?[]:[(_=I,(0,
i.oi)(`the undelivered file can't be written (${_}); make RUNNER_TEMP a directory that this job may write`,"warning"))]]
};var _}function ji({inputs:e,startedAt:t}){return t+1e3*e.deadline-Date.now()}var Ri=n(2889),Oi=n(6041),Ti=n(148)
;const Ni=864e5,Yi={d:Ni,h:Ni/24},Ci=["comment","pr-opened"],xi=ye.M.filter((e=>!Ci.includes(e)));function Ui(e){
if(""===e)return(0,fe.Uq)(void 0);if("now"===e)return(0,fe.Uq)({kind:"age",age:0});const t=Fi(e);if(void 0!==t)return(0,
fe.Uq)({kind:"age",age:t});const n=(0,Ti.E)(e);return"timestamp"===n.kind?(0,fe.Uq)({kind:"instant",
at:Number(n.timestamp)
}):(0,fe.Gq)(`is ${(0,f.hD)(e)}; use a date (2026-03-01), a time (2026-03-01T12:00:00Z), an age (90d, 12h) or now`)}
function Fi(e){const[,t,n=""]=/^(\d{1,5})([dh])$/.exec(e)??[];return void 0===t?void 0:Number(t)*(Yi[n]??Ni)}
const Gi=e=>(0,fe.Ku)(he.YjP(),e),Li=Ri.r.shape,Bi=he.Ikc({endpoint:Li.endpoint,"webhook-token":Li["webhook-token"],
"org-id":Li["org-id"],"record-id":Li["record-id"],"working-directory":Li["working-directory"],changes:Li.changes,
"change-branches":Li["change-branches"],"deployment-environments":Li["deployment-environments"],
"incident-labels":Li["incident-labels"],"incident-types":Li["incident-types"],"ignore-actors":Li["ignore-actors"],
"fail-on":Li["fail-on"],"dry-run":Li["dry-run"],summary:Li.summary,"repeat-unknown":Li["repeat-unknown"],
headers:Li.headers,timeout:Li.timeout,deadline:Li.deadline,"github-token":Li["github-token"],shard:Li.shard,
repositories:Gi((function(e){const t=[];for(const n of(0,Mr.ry)(e)){const[e="",o,...r]=n.split("/").reverse()
;if(r.length>0||!Ar.test(e)||void 0!==o&&!Pr.test(o))return(0,
fe.Gq)(`has ${(0,f.hD)(n)}; use owner/name, a name of the workflow's own owner, or a glob of names, such as acme/* or acme/web-*`)
;t.push(void 0===o?{name:e}:{owner:o,name:e})}return(0,fe.Uq)(t)})),events:Gi((function(e){const t=(0,
Mr.ry)(e),n=t.find((e=>!ye.M.some((t=>(0,mt.c)([e],t)))));if(void 0!==n)return(0,fe.Gq)(`has ${(0,
f.hD)(n)}, which matches no event; use names or globs of ${xi.join(", ")}`);const o=xi.filter((e=>(0,mt.c)(t,e)))
;return t.length>0&&0===o.length?(0,
fe.Gq)(`is ${(0,f.hD)(e)}, but Phaset accepts no time for these events, so sync can't send them; use names or globs of ${xi.join(", ")}`):(0,
fe.Uq)(new Set(0===t.length?xi:o))})),deployments:Gi((function(e){return""===e?(0,
fe.Uq)(void 0):"deployments"===e||"releases"===e||"none"===e?(0,fe.Uq)({kind:e}):/^[^/\s]+\.ya?ml$/.test(e)?(0,fe.Uq)({
kind:"workflow",file:e
}):(0,fe.Gq)(`is ${(0,f.hD)(e)}; use deployments, releases, none or a workflow's file name, such as deploy.yml`)})),
state:Gi((function(e){return""===e?(0,fe.Gq)("is empty; use a directory, such as phaset-sync"):(0,fe.Uq)(e)})),
since:Gi(Ui),until:Gi(Ui),history:Gi((function(e){const t="0"===e?0:Fi(e);return void 0===t||t>90*Ni?(0,fe.Gq)(`is ${(0,
f.hD)(e)}; use an age of at most 90d, such as 30d, or 0`):(0,fe.Uq)(t)})),"only-missed":Li["dry-run"],
record:he.k5n(["auto","true","false"],"one of auto, true, false")});function zi(e){const t=Object.keys(Bi.shape)
;return Object.fromEntries(t.map((t=>[t,e(t)])))}function Hi(e,t){
const{data:n,error:o}=Bi.safeParse(e),r=Li["fail-on"].safeParse(e["fail-on"]).data??"config",s=(o?.issues??[]).map((n=>{
const o=String(n.path[0]);return(0,Oi.XE)(n,o,e[o]??"",t)})),a=void 0===n?s:[...s,...Wi(n)];return void 0===n||(0,
i.JD)(a)?{failOn:r,problems:a}:{inputs:n,failOn:r,problems:a}}function Wi(e){
if(!((t=e.repositories).length>1||t.some(Dr)))return[];var t;const{deployments:n,"record-id":o}=e
;return[...void 0===o?[]:[(0,i.oi)(Vi)],..."workflow"===n?.kind?[(0,i.oi)((r=n.file,`deployments is ${(0,
f.hD)(r)}, a workflow, which works only for one repository; use deployments or releases, or sync that repository in a job of its own`))]:[]]
;var r}
const Vi='record-id would send the events of all repositories to one record; remove it, and set "id" in the manifest of each repository'
;async function Ji(e){const t=Date.now(),n=zi(s.V4),o=Qi(n),{inputs:r,failOn:a,problems:c}=Hi(n,o);try{
const n=void 0===r?ot:await Xi(r,o,t,e).catch(na),s=Ki({...n,problems:[...c,...n.problems]},a)
;return await K(s,o,r?.summary??!0),!(0,i.JD)(_(s))}catch(e){return(0,re.e)(e,o),!1}}function Ki(e,t){const n={failOn:t,
standardsFailOn:"never"};return{...e,problems:(0,c.Q)(e.problems,n),repositories:e.repositories.map((e=>({...e,
problems:(0,c.Q)(e.problems,n),components:e.components.map((e=>({...e,problems:(0,c.Q)(e.problems,n)})))})))}}
function Qi(e){const t=(0,d.d)(e);for(const e of t.flatMap(a.eo))s.Pq(e);return(0,a.ay)(t,(0,d.G)(e))}
async function Xi(e,t,n,{environment:o,cancelled:a,network:c}){const d=(0,ie.c)(o),l=(0,se.Q)(o,(e=>(0,
r.readFileSync)(e,"utf8")),n);if("invalid"===l.kind)return ta((0,i.EP)(l.problem));const{connection:f,problems:p}=(0,
u.C)(e,d,l.value);if("without-secrets"===f.kind)return ta((0,i.oi)(Zi,"notice"))
;if("closed"===f.kind)return ta(...f.missing);if(""===e["github-token"])return ta((0,i.oi)(ea));const m=ae(s.pq);try{
const o=await Ai({inputs:e,endpoint:f.endpoint,tokens:f.tokens,run:d,startedAt:n,
isByHand:"workflow_dispatch"===l.value.name,redact:t,cancelled:a,network:c,progress:m});return{...o,
problems:[...p,...o.problems]}}finally{m.close()}}
const Zi="GitHub gives no secrets to this run (a run that Dependabot started, or a run in a fork), so nothing is synced. Start sync with schedule or workflow_dispatch in the repository itself",ea="github-token is empty; set it to a token that can read the repository, or remove it to use the job's own"
;function ta(...e){return{...ot,problems:e}}function na(e){if(!(e instanceof Re))throw e;return ta((0,
i.oi)(`${e.message}, so nothing more is sent; free disk space, and run the workflow again`))}const oa=e=>((0,
o.setFlagsFromString)("--optimize-for-size"),Ji(e))}))};