export const id=31;export const ids=[31,443,189,522];export const modules={1823:(((e,t,n)=>{
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
return y(e,n.names,t);case"incident":return v(e,n.labels,t);case"repository":
return I(e,"nothing in it says which component it is about","set record-id")}}function m(e,t){
const n=t.find((({credentials:t})=>t.recordId===e));if(void 0!==n)return{
reasons:new Map([[n,"record-id names its record"]])};const o=`record-id is ${(0,
s.hD)(e)}, but none of the ${t.length} components has this record; use one of theirs, or remove record-id`;return{
reasons:new Map,problem:(0,r.oi)(o)}}function h(e,t,n){const o=`what ${t} is unknown (${w(e)})`
;return g(e,t,n)??$(e,o,n)}function y(e,t,n){const o=b(t,n);if(o.size>0)return{reasons:o}
;const r=g(e,"the deployment brings changes to",n)
;return void 0!==r?r:I(e,`${0===t.length?"no environment, tag or workflow":`nothing in ${t.map(s.hD).join(", ")}`} names one, and what changed since the previous deployment is unknown (${w(e)})`,"name one in the environment (production-web), the tag (web@1.2.0) or the workflow, or set record-id")
}function g(e,t,n){const{body:o,changed:r}=e;switch(r?.kind){case"known":{const e=k(r.files,t,n);return e.size>0?{
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
2031:(((e,t,n)=>{n.r(t),n.d(t,{runSync:()=>ma})
;var o=n(3024),r=n(9584),s=n(8414),i=n(5460),a=n(8135),c=n(3434),d=n(7508),u=n(7413),l=n(7541),f=n(856),p=n(3948),m=n(4463)
;function h(e){const{until:t,counts:n,dryRun:o}=e,r=o?[]:[...n].map((([e,{delivered:t}])=>[e,t]));return{...(0,m.$)({
...e,components:w(e),links:{sha:""}}),"synced-until":void 0===t?"":new Date(t).toISOString(),
counts:JSON.stringify(Object.fromEntries(r.filter((([,e])=>e>0))))}}const y={outcome:"delivered",attempts:1},g={
state:"skipped",reason:"they need a checkout"};function w({repositories:e,events:t,dryRun:n}){
const o=Map.groupBy(n?[]:t,(({recordId:e})=>e)),r=1===e.length,s=e.flatMap((({name:e,components:t})=>t.map((t=>({...t,
directory:r?t.directory:v(e,t)}))))),i=s.map((e=>({...e,events:b(o.get(e.recordId??"")??[]),standards:g
}))),a=new Set(s.map((({recordId:e})=>e)));return[...i,...[...o].filter((([e])=>!a.has(e))).map((([e,t])=>({
directory:".",recordId:e,events:b(t),record:{state:"skipped",reason:"its component is gone"},standards:g,problems:[]
})))]}function v(e,{directory:t}){return"."===t?e:`${e}/${t}`}function b(e){return e.map((({body:e})=>({body:e,subject:{
kind:"repository"},delivery:y})))}var k=n(5373),$=n(522);const I=20;function _({problems:e,repositories:t}){
return S([...e,...t.flatMap(E)])}function E({problems:e,components:t}){return[...e,...t.flatMap((e=>e.problems))]}
function S(e){return[...Map.groupBy(e,P).values()].map(M)}function P(e){const{level:t,cause:n,message:o,concerns:r}=e
;return void 0===r?e:JSON.stringify([t,n?(0,k.rI)(n):o])}function M(e){const[{concerns:t,...n}]=e;if(void 0===t)return n
;const o=e.flatMap((({cause:e})=>e??[])),r=[...new Set(e.flatMap((({concerns:e})=>e??[])))];if(0===o.length)return{...n,
message:A(n.message,r)};if(1===e.length)return n;const s=(0,$.jQ)(o);return{...n,cause:s,message:(0,
k.V$)(s,` for ${D(r)}`)}}function A(e,t){return 1===t.length?`${t[0]}: ${e}`:`${e}; for ${D(t)}`}function D(e){
const t=e.length-I;return[...e.slice(0,I),...t>0?[`plus ${t} more`]:[]].join(", ")}
var q=n(1366),j=n(996),R=n(5504),T=n(9309);const Y=1e3,O=500,N=20;function C(e){
const{dryRun:t}=e,{delivered:n,refused:o,unknown:r,left:i}=Q(e),a=e.repositories.flatMap((({components:e})=>e)).filter((({record:e})=>"uploaded"===e.state)).length,c=[...(0,
s.ZT)(_(e),["error","warning"]),...n>0?[`${(0,
q.U)(n,"event")} delivered`]:[],...o>0?[`${o} refused`]:[],...r>0?[`${r} unknown`]:[],...i>0?[t?`${(0,
q.U)(i,"event")} would be sent`:`${i} left`]:[],...a>0?[`${(0,q.U)(a,"record")} uploaded`]:[]]
;return[...t?["dry run"]:[],...c.length>0?c:["nothing to send"]].join(" \xb7 ")}function x(e){
const{notes:t,events:n,dryRun:o,repositories:r}=e,i=t.length-N;return`${(0,j.Bv)([`### ${R.A[U(e)]} Phaset sync: ${(0,
j.FV)(C(e))}`,(0,
j.p_)([...(a=_(e),(0,s.fr)((0,s.dS)(a)).map((({level:e,message:t})=>`${"notice"===e?"\u2139\ufe0f":R.A[e]} ${(0,
j.CS)(t)}`))),...t.slice(0,N).map((e=>`\u2139\ufe0f ${(0,
j.FV)(e)}`)),...i>0?[`\u2139\ufe0f plus ${i} more, see the log`]:[]]),G(r),z(e),W(e),o?V(n):"",...K(e),"Sync never sends `comment` and `pr-opened`, because Phaset accepts no time for them."])}\n`
;var a}function U(e){const t=_(e);return(0,s.JD)(t)?"error":t.some((({level:e})=>"warning"===e))?"warning":"notice"}
function G(e){if(0===e.length)return"";const t=e.toSorted(((e,t)=>F(e)-F(t)||t.events-e.events)),n=t.length-O;return(0,
j.Bv)([(0,j.tp)(["Repository","From","Until","Read","Events","Records"],t.slice(0,O).map((e=>{
const{name:t,window:n,isRead:o,events:r,components:s}=e
;return[[...L(e),(0,j.FV)(t,200)].join(" "),void 0===n?"":X(n.from),void 0===n?"":X(n.until),void 0===n?"nothing new":o?"yes":"no, the next run reads it again",String(r),B(s)]
}))),n>0?`Plus ${n} more repositories.`:""])}function F(e){
const t=new Set(E(e).map((({level:e})=>e))),n=s.vh.findIndex((e=>t.has(e)));return-1===n?s.vh.length+Number(e.isRead):n}
function L(e){const t=s.vh[F(e)];return"error"===t||"warning"===t?[R.A[t]]:[]}function B(e){
return[...Map.groupBy(e,(({record:e})=>e.state))].map((([e,{length:t}])=>1===t?e:`${t} ${e}`)).join(", ")}
function z({quiet:e,skipped:t,waiting:n}){const o=Object.entries(H).flatMap((([e,n])=>{const o=t[e]
;return 0===o?[]:[`${o} ${n}`]}))
;return[...0===e?[]:[`Repositories with nothing new: ${e}.`],...0===o.length?[]:[`Skipped: ${o.join(", ")}.`],...0===n?[]:[`Left for the next run: ${n}.`]].join(" ")
}const H={archived:"archived",forks:"forks",empty:"without commits",withoutManifest:"without a manifest"}
;function W({counts:e,dryRun:t}){if(0===e.size)return"";const n=[...e].sort((([e],[t])=>e<t?-1:1));return t?(0,
j.tp)(["Kind","Would be sent"],n.map((([e,{left:t}])=>[(0,j.aY)(e),String(t)]))):(0,
j.tp)(["Kind","Delivered","Refused","Unknown","Left for the next run"],n.map((([e,{delivered:t,refused:n,unknown:o,left:r}])=>[(0,
j.aY)(e),...[t,n,o,r].map(String)])))}function V(e){if(0===e.length)return""
;const t=e.length-Y,n=e.slice(0,Y).map((e=>(0,j.FV)(J(e))));return(0,j.zH)("Events",(0,
j.p_)([...n,...t>0?[`plus ${t} more, see the log`]:[]]))}function J({at:e,recordId:t,body:n}){
return`${X(e)} ${t} ${JSON.stringify(n)}`}function K({undelivered:e,leftBecause:t}){
return[...void 0===t?[]:["The next run sends what is left, if the workflow keeps the state directory."],...void 0===e?[]:[`The undelivered file has the events that Phaset refused and those that may have arrived. If your workflow uploads it, it is the artifact ${(0,
j.aY)((0,T.j)(e))}. The main action sends them with ${(0,j.aY)("replay")}.`]]}function Q({counts:e}){const t={
delivered:0,refused:0,unknown:0,left:0};for(const{delivered:n,refused:o,unknown:r,left:s}of e.values())t.delivered+=n,
t.refused+=o,t.unknown+=r,t.left+=s;return t}function X(e){return new Date(e).toISOString()}async function Z(e,t,n){
const o=ee(e,t),i=(0,p.K)(h(o)),a={...o,problems:[...o.problems,...i]},c=n?(0,p.S)(x(a)):void 0
;a.dryRun&&oe("Events",a.events.map(J)),oe("Notes",a.notes);const{shown:d,left:u}=(0,f.e)(_(a));for(const e of d)ie(e)
;oe("More problems",(0,s.fr)((0,s.dS)(u)).map((({level:e,message:t})=>`${e}: ${t}`))),r.pq((0,l.g9)(`Phaset: ${C(a)}`))
;for(const e of await c??[])ie(e)}function ee(e,t){const{notes:n,problems:o,repositories:r,events:s,leftBecause:a}=e
;return{...e,notes:(0,i.SG)(n,t,te),problems:(0,i.SG)(o,t,te),repositories:(0,i.SG)((0,i.SG)(r,t,ne),t.tokensOnly,te),
events:(0,i.SG)(s,t.tokensOnly,te),...(0,u.O)({leftBecause:a&&t(a)})}}
const te=new Set(["kind","level","outcome","state","event"]),ne=new Set([...te,"directory","recordId"])
;function oe(e,t){if(0!==t.length){r.Oh(e);for(const e of t)r.pq(re(e));r.N4()}}function re(e){return(0,l.g9)((0,
l.ts)(e)).replace(/^(\s*):(?=:)/,"$1\\u{3a}")}const se={error:r.z3,warning:r.$e,notice:r.lm}
;function ie({level:e,message:t,title:n,file:o,line:r,column:s}){se[e](t,(0,u.O)({title:n,file:o,startLine:r,
startColumn:s}))}var ae=n(7348),ce=n(3928),de=n(2146);const ue=1e4;function le(e){let t="";const n=t=>e((0,
l.g9)(t)),o=setInterval((()=>{""!==t&&n(t)}),ue);return{set:e=>{t=e},log:e=>{t=e,o.refresh(),n(e)},
close:()=>clearInterval(o)}}function fe(e,{set:t}){const n=new Map;return t(`Reading ${e}`),(o,r)=>{n.set(o,r)
;const s=[...n].map((([e,t])=>`${t} ${e}`)).join(", ");t(`Reading ${e}: ${s}`)}}function pe(e){
return`${new Date(e).toISOString().slice(0,16).replace("T"," ")} UTC`}
var me=n(6760),he=n(4409),ye=n(512),ge=n(1926),we=n(3392),ve=n(4922),be=n(3759),ke=n(1844)
;const $e=ve.Whr(),Ie=ve.Whr(),_e=ve.YjP().check(be.m9(1)),Ee=ve.rej({start:Ie}),Se=ve.rej({repository:$e,point:Ie,
record:ve.lqM(_e),withoutManifest:ve.lqM(_e),postponed:ve.lqM(Ie)}),Pe=ve.rej({id:$e,repository:$e,at:Ie,orgId:_e,
recordId:_e,body:(0,ke.w)()}),Me=ve.rej({repository:$e,first:$e,last:$e,point:ve.lqM(Ie)}),Ae=ve.rej({id:$e,
outcome:ve.k5n(["not-arrived","unknown","delivered","given-up"])});function De(){const e={repositories:new Map,
left:new Map,lastId:0};let t=[];const n=t=>{e.start=t;for(const n of e.repositories.keys())qe(e,n,t)
;for(const n of e.left.values())n.at>=t&&e.left.delete(n.id)},o=({repository:n,first:o,last:r,point:s})=>{
for(const n of t)n.id>=o&&n.id<=r&&e.left.set(n.id,n);t=[],void 0!==s&&qe(e,n,s)};return{state:e,take:r=>{
if("start"in r)return n(r.start);if("outcome"in r)return je(e,r);if("first"in r)return o(r);if("point"in r){
const{repository:t,point:n,...o}=r;return void e.repositories.set(t,{point:n,...(0,u.O)(o)})}e.lastId=r.id,t.push({...r,
outcome:"not-arrived"})}}}function qe({repositories:e},t,n){const o=e.get(t)?.record;e.set(t,{point:n,...(0,u.O)({
record:o})})}function je({left:e},{id:t,outcome:n}){const o=e.get(t)
;void 0!==o&&("delivered"===n||"given-up"===n?e.delete(t):e.set(t,{...o,outcome:n}))}function Re(e){
if("object"==typeof e&&null!==e)return Te(e).safeParse(e).data}function Te(e){
return"start"in e?Ee:"body"in e?Pe:"first"in e?Me:"outcome"in e?Ae:Se}function Ye({lastId:e},t,n){return{repository:t,
first:e+1,last:e,point:n}}function Oe({start:e,repositories:t,left:n}){
const o=[...n.values()].map((({outcome:e,...t})=>t)),r=o[0]?.id??0,s=[...n.values()].filter((({outcome:e})=>"unknown"===e))
;return[...void 0===e?[]:[{start:e}],...[...t].map((([e,t])=>({repository:e,...t}))),...o,...0===o.length?[]:[{
repository:o[0]?.repository??0,first:r,last:o.at(-1)?.id??0}],...s.map((({id:e,outcome:t})=>({id:e,outcome:t})))]}
class Ne extends Error{}const Ce="journal.jsonl",xe=1e3;function Ue(e,t){const n=(0,me.join)(e,Ce),o=Ge(n)
;if("invalid"===o.kind)return o;const r=Fe(o.value,n);if("invalid"===r.kind||t)return"invalid"===r.kind?r:(0,ye.Uq)({
state:r.value.state,write:Be(r.value),close:()=>{}});try{return(0,ye.Uq)(ze(r.value,Le(e,n,o.value)))}catch(e){return(0,
ye.Gq)(`${(0,l.hD)(n)}, the state, can't be written (${(0,he.$)(e)}); make state a directory that this job may write`)}}
function Ge(e){try{const t=(0,o.readFileSync)(e,"utf8");return(0,ye.Uq)(t.slice(0,t.lastIndexOf("\n")+1))}catch(t){
return"ENOENT"===(0,he.$)(t)?(0,ye.Uq)(""):(0,ye.Gq)(`${(0,l.hD)(e)}, the state, can't be read (${(0,
he.$)(t)}); make state a directory that this job may read`)}}function Fe(e,t){const n=De();if(""===e)return(0,ye.Uq)(n)
;const o=(0,we.z)(e),r=e=>(0,ye.Gq)(`${(0,l.hD)(t)} ${e}; delete it, and start again with since`);if(!(0,
we.h)(o))return(0,
ye.Gq)(`${(0,l.hD)(t)} is the state of a newer version of this action; use that version, or delete the file and start again with since`)
;if(void 0===o.version)return r("isn't a state of this action");for(const e of o.lines){
const t="value"===e.kind?Re(e.value):void 0;if(void 0===t)return r(`is damaged in line ${e.number}`);n.take(t)}return(0,
ye.Uq)(n)}function Le(e,t,n){return""!==n?(0,ge.bA)(t):((0,o.mkdirSync)(e,{recursive:!0}),(0,o.rmSync)(t,{force:!0}),(0,
ge.s9)(t))}function Be({take:e}){return t=>{for(const n of t)e(n)}}function ze(e,t){const n=e=>{try{e()}catch(e){
throw new Ne(`the state can't be written (${(0,he.$)(e)})`)}};return{state:e.state,write:o=>{
for(let e=0;e<o.length;e+=xe)n((()=>t.append(...o.slice(e,e+xe))));Be(e)(o)},close:()=>{n((()=>t.replace(Oe(e.state)))),
t.close()}}}var He=n(7598),We=n(6770),Ve=n(7457),Je=n(9840),Ke=n(5472);const Qe=6e4;function Xe(e,t,n){let o=t()+Qe,r=0
;const s=()=>{o=Math.max(o,t()+Qe)};return{remaining:()=>n.aborted?0:Math.max(0,Math.min(e,o)-t()),renew:s,
spend:async e=>{0===r++&&s();try{return await e()}finally{r--}},extend:n=>!(t()+n>e||(o=Math.max(o,t()+n+Qe),0))}}
var Ze=n(9269);const et={archived:0,forks:0,empty:0,withoutManifest:0},tt={delivered:0,refused:0,unknown:0,left:0}
;function nt(e,t,n){const o=e.get(t)??tt;e.set(t,{...o,[n]:o[n]+1})}function ot(e){const t=new Map
;for(const{body:n}of e)nt(t,n.event,"left");return t}const rt={repositories:[],counts:new Map,events:[],notes:[],
problems:[],quiet:0,skipped:et,waiting:0,dryRun:!1},st=8,it=new Set([401,403,404]);function at(e){
const{state:t,tokens:n}=e,o=lt(),r=new Set;let s;const i=(e,t)=>{r.has(e)||(r.add(e),o.problems.push(...t))
},a=({orgId:t,recordId:n,body:o},r)=>{const s=`record ${(0,l.hD)(n)}, organization ${(0,l.hD)(t)}`,i={
item:`event ${o.event}`,delivery:r};return(0,k.LJ)([i],{host:e.host,identity:s},void 0).map((e=>({...e,
concerns:`record ${(0,l.hD)(n)}`})))},c=(n,r)=>{e.undelivered.add(dt(n),r),o.count(n,r),
void 0===e.undelivered.failure()&&t.write([{id:n.id,outcome:"given-up"}])},d=(e,n)=>{const{outcome:o,last:r,givenUp:c}=n
;t.write([{id:e.id,outcome:"not-arrived"}]),"refused"!==o||it.has(r?.status??0)||(s??=(0,Ze.Ks)(n)),
"refused"!==o&&"record"!==c?.reason||i(e.recordId,a(e,n))},u=(e,t)=>{const{outcome:n,last:r,givenUp:i}=t
;return"delivered"===n?o.deliver(e):(void 0!==i&&"record"!==i.reason&&(s??=(0,Ze.Ks)(t)),
"unknown"===n?c(e,"unknown"):"refused"!==n||400!==r?.status?d(e,t):(o.problems.push(...a(e,t)),void c(e,"refused")))
},f=async o=>{const{id:a,orgId:c,recordId:d,body:l}=o;if(void 0!==s||r.has(d))return!1
;const f="one"===n.kind?n.token:n.tokens.get(d);return void 0===f?(i(d,[ut(d)]),!1):(u(o,await e.deliver(l,{orgId:c,
recordId:d,token:f},(e=>{"refused"!==e&&t.write([{id:a,outcome:e}])}))),e.onProgress(o,t.state.left.size),
!t.state.left.has(a))};return{stopped:()=>s,sendLeft:async()=>{
const n=[...t.state.left.values()].sort(((e,t)=>e.at-t.at||e.id-t.id)),o=({outcome:t})=>"unknown"===t&&!e.repeatUnknown
;for(const e of n.filter(o))c(e,"unknown");await ct(n.filter((e=>!o(e))),f)},results:()=>{
for(const e of t.state.left.values())o.count(e,"left");return o.results(0===t.state.left.size?void 0:s)}}}
async function ct(e,t){const n=new Map,o=e=>{if(!("id"in e.body))return t(e)
;const o=JSON.stringify([e.recordId,e.body.id]),r=(n.get(o)??Promise.resolve(!0)).then((n=>n&&t(e)));return n.set(o,r),r
},r=e.values();await Promise.all(Array.from({length:st},(async()=>{for(const e of r)await o(e)})))}
function dt({orgId:e,recordId:t,body:n}){return{kind:"event",orgId:e,recordId:t,body:n}}function ut(e){return(0,
s.oi)(`webhook-token has no token for the record ${(0,
l.hD)(e)}, so its events stay in the state; add a line "RECORD_ID: token" for it`)}function lt(){
const e=new Map,t=[],n=[],o=({body:t},n)=>{nt(e,t.event,n)},r=t=>[...e.values()].reduce(((e,n)=>e+n[t]),0);return{
problems:n,count:o,deliver:e=>{o(e,"delivered"),t.push({recordId:e.recordId,at:e.at,body:e.body})},results:o=>{
const[s,i]=[r("unknown"),r("left")];return{counts:e,events:t,...void 0!==o&&{leftBecause:o},
problems:[...n,...0===s?[]:[pt(`${(0,q.U)(s,"event")} ${ft}`)],...0===i||void 0===o?[]:[pt(`${(0,
q.U)(i,"event")} left for the next run: ${o}`)]]}}}}
const ft="may have arrived, because the connection or a run ended before Phaset answered. The undelivered file has them; to send them again, replay it with repeat-unknown: true"
;function pt(e){return{kind:"delivery",level:"warning",title:"Phaset: not delivered",message:e}}
var mt=n(8500),ht=n(7522),yt=n(4536)
;const gt=ve.FsL(ve.YjP().check(ve.YPB((e=>!Number.isNaN(Date.parse(e))))),ve.pdi((e=>Date.parse(e)))),wt=ve.FsL(ve.KCZ([ve.YjP(),ve.Whr()]),ve.pdi(String)),vt="{ __typename login }",bt=ve.FsL(ve.cl6(ve.Ikc({
__typename:ve.YjP(),login:ve.YjP()})),ve.pdi((e=>e?{
login:"Bot"!==e.__typename||e.login.endsWith("[bot]")?e.login:`${e.login}[bot]`,type:e.__typename
}:null))),kt=ve.FsL(ve.cl6(ve.Ikc({login:ve.YjP(),type:ve.lqM(ve.YjP())})),ve.pdi((e=>e?{login:e.login,
type:e.type??"User"}:null)));function $t(e){return ve.Ikc({repository:e})}class It extends Error{kind;constructor(e,t){
super(Et(e,t)),this.kind=e.kind}}function _t(e,t){return e instanceof It&&e.kind===t}function Et(e,t){switch(e.kind){
case"denied":
return`GitHub's API refused a request of github-token; give the job \`permissions: ${t}\`, or set another github-token`
;case"missing":
return`GitHub's API doesn't find the repository, or github-token has no permission to read it; check the name, and give the token ${t}`
;case"too-large":return"GitHub's API timed out, even for a small request; run the workflow again later"
;case"unknown-field":return"this version of GitHub Enterprise Server doesn't have the data that sync reads; upgrade it"
;case"limited":return"GitHub's API limits the requests of github-token; run the workflow again later";case"unreachable":
return"GitHub's API can't be reached; run the workflow again later";case"unexpected":
return`GitHub's API gave an unexpected answer, ${(0,l.hD)(e.detail)}; run the workflow again later`}}
const St=ve.MfU(ve.g1P(ve.YjP(),ve.L5J()),{}),Pt=ve.Ikc({status:ve.aig(),response:ve.lqM(ve.Ikc({headers:St,
data:ve.lqM(ve.L5J())}))}),Mt=ve.Ikc({headers:St,errors:ve.YOg(ve.Ikc({message:ve.MfU(ve.YjP(),""),
type:ve.lqM(ve.MfU(ve.YjP(),"")),path:ve.lqM(ve.MfU(ve.YOg(ve.L5J()),[])),extensions:ve.lqM(ve.MfU(ve.Ikc({
code:ve.lqM(ve.YjP())}),{}))})),data:ve.lqM(ve.L5J())
}),At=/secondary rate limit|abuse detection/i,Dt=new Set(["RESOURCE_LIMITS_EXCEEDED","MAX_NODE_LIMIT_EXCEEDED","INTERNAL","SERVICE_UNAVAILABLE"]),qt=/something went wrong while executing|timed? ?out|resource limits/i,jt=new Set(["FORBIDDEN","INSUFFICIENT_SCOPES","UNAUTHENTICATED"])
;function Rt(e,t){const n=Mt.safeParse(e).data;if(void 0!==n)return Yt(n.errors,n.headers,t)
;const o=Pt.safeParse(e).data;if(void 0===o?.response)return{kind:"unreachable"};const{headers:r,data:s}=o.response
;return Nt(o.status,r,JSON.stringify(s)??"",t)}function Tt(e,t){const n=Mt.safeParse(e).data
;return n?.errors.every((({type:e="",path:n=[]})=>(jt.has(e)||"NOT_FOUND"===e)&&n.length>t))?n.data??void 0:void 0}
function Yt(e,t,n){const o=t=>e.some(t)
;return o((({message:e})=>At.test(e)))||o((({type:e})=>"RATE_LIMITED"===e))?xt(t,n):o((({type:e="",message:t})=>Dt.has(e)||qt.test(t)))?{
kind:"too-large"}:o((({type:e="",message:t})=>jt.has(e)||/not accessible/i.test(t)))?{kind:"denied"
}:o((({type:e})=>"NOT_FOUND"===e))?{kind:"missing"}:o((({extensions:e})=>Ot.has(e?.code??"")))?{kind:"unknown-field"}:{
kind:"unexpected",detail:e[0]?.message??"an error without a message"}}
const Ot=new Set(["undefinedField","undefinedType","argumentLiteralsIncompatible"]);function Nt(e,t,n,o){
return 429===e||403===e&&Ct(t,n)?xt(t,o):401===e||403===e?{kind:"denied"}:404===e?{kind:"missing"}:502===e||504===e?{
kind:"too-large"}:e>=500?{kind:"unreachable"}:{kind:"unexpected",detail:`status ${e}`}}function Ct(e,t){
return void 0!==e["retry-after"]||"0"===e["x-ratelimit-remaining"]||At.test(t)}function xt(e,t){
const n=Number(e["retry-after"]??Number.NaN);if(Number.isFinite(n))return{kind:"limited",until:t+1e3*n}
;const o=Number(e["x-ratelimit-reset"]??Number.NaN);return"0"===e["x-ratelimit-remaining"]&&Number.isFinite(o)?{
kind:"limited",until:Math.max(1e3*o,t)}:{kind:"limited"}}function Ut(e){return ve.Ikc({nodes:ve.YOg(ve.mee(e)),
pageInfo:ve.Ikc({hasNextPage:ve.zMY(),endCursor:ve.mee(ve.YjP())})})}const Gt="pageInfo { hasPreviousPage startCursor }"
;function Ft(e){return ve.Ikc({nodes:ve.YOg(ve.mee(e)),pageInfo:ve.Ikc({hasPreviousPage:ve.zMY(),
startCursor:ve.mee(ve.YjP())})})}async function Lt(e,t){const n=[e.nodes]
;for(let o=e;o.pageInfo.hasPreviousPage;n.unshift(o.nodes))o=await t(o.pageInfo.startCursor)
;return n.flat().filter((e=>null!==e))}const Bt=3;async function*zt(e,t,n){let o=t,r=null,s=0;for(;;){
const i=await Ht(e,o,r,s),a=i?.nodes.filter((e=>null!==e))??[],c=void 0!==i&&a.length===i.nodes.length
;if(c||!(o>1||s<Bt-1)){if(c||n(),yield a,void 0===i||!i.pageInfo.hasNextPage)return;r=i.pageInfo.endCursor,s=0,
o=Math.min(t,2*o)}else 1===o&&s++,o=Math.max(1,Math.floor(o/2))}}async function Ht(e,t,n,o){try{return await e(t,n)
}catch(e){const n=1===t&&o>=Bt-1;if(_t(e,"too-large")&&!n)return;throw e}}async function Wt(e,t,n){const o=[];let r=t
;for(let t=0;t<e.length;)try{o.push(...await n(e.slice(t,t+r))),t+=r}catch(e){if(!_t(e,"too-large")||1===r)throw e
;r=Math.floor(r/2)}return o}
const Vt="deployments: read",Jt=100,Kt="statuses(first: 100, after: $statusesAfter) {\n  nodes { state environment createdAt }\n  pageInfo { hasNextPage endCursor }\n}",Qt=`query Deployments(\n  $owner: String!, $name: String!, $first: Int!, $after: String, $statusesAfter: String\n) {\n  repository(owner: $owner, name: $name) {\n    deployments(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {\n      nodes {\n        id commitOid environment createdAt creator ${vt}\n        ${Kt}\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}`,Xt=`query DeploymentStatuses($id: ID!, $statusesAfter: String) {\n  node(id: $id) { ... on Deployment { ${Kt} } }\n}`,Zt=Ut(ve.Ikc({
state:ve.YjP(),environment:ve.cl6(ve.YjP()),createdAt:gt})),en=ve.Ikc({id:ve.YjP(),commitOid:ve.YjP(),
environment:ve.mee(ve.YjP()),createdAt:gt,creator:bt,statuses:ve.mee(Zt)}),tn=$t(ve.Ikc({deployments:Ut(en)
})),nn=ve.Ikc({node:ve.Ikc({statuses:Zt})}),on=3024e6;async function rn(e,{from:t},n,o){const r=async(t,n)=>{const o={
first:t,after:n,statusesAfter:null},{repository:r}=await e.query(Qt,o,tn,Vt);return r.deployments
},s=()=>o("GitHub couldn't load a deployment, so its event is missing"),i=[];for await(const o of zt(r,Jt,s)){
for(const t of o){const o=an(t,await sn(t,e));o&&(0,yt.c)(n,o.environment)&&i.push(o)}
if(e.onProgress("deployments",i.length),o.some((({createdAt:e})=>e<t-on)))break}return i}
async function sn({id:e,statuses:t},{query:n}){const o=t?.nodes??[];for(let r=t;r?.pageInfo.hasNextPage;){const t={id:e,
statusesAfter:r.pageInfo.endCursor},{node:s}=await n(Xt,t,nn,Vt);r=s.statuses,o.push(...r.nodes)}
return o.filter((e=>null!==e))}function an(e,t){
const[n]=t.filter((({state:e})=>"SUCCESS"===e)).toSorted(((e,t)=>e.createdAt-t.createdAt));if(void 0!==n)return{id:e.id,
sha:e.commitOid,environment:n.environment||(e.environment??""),creator:e.creator,succeededAt:n.createdAt}}
const cn="issues: read",dn=50,un={last:30,before:null};function ln(e){
const t="with-types"===e,n=["LABELED_EVENT, UNLABELED_EVENT, CLOSED_EVENT, REOPENED_EVENT, TRANSFERRED_EVENT",...t?["ISSUE_TYPE_ADDED_EVENT, ISSUE_TYPE_REMOVED_EVENT, ISSUE_TYPE_CHANGED_EVENT"]:[]],o=`id createdAt actor ${vt}`
;return`timelineItems(last: $last, before: $before, itemTypes: [${n.join(", ")}]) {\n    nodes {\n      __typename\n      ... on LabeledEvent { ${o} label { name } }\n      ... on UnlabeledEvent { ${o} label { name } }\n      ... on ClosedEvent { ${o} }\n      ... on ReopenedEvent { ${o} }\n      ... on TransferredEvent { ${o} }\n      ${t?`... on IssueTypeAddedEvent { ${o} issueType { name } }`:""}\n      ${t?`... on IssueTypeRemovedEvent { ${o} issueType { name } }`:""}\n      ${t?`... on IssueTypeChangedEvent { ${o} issueType { name } prevIssueType { name } }`:""}\n    } ${Gt}\n  }`
}function fn(e){
return`query Issues(\n    $owner: String!, $name: String!, $since: DateTime!, $first: Int!, $after: String,\n    $last: Int!, $before: String\n  ) {\n    repository(owner: $owner, name: $name) {\n      issues(\n        first: $first, after: $after, filterBy: { since: $since },\n        orderBy: { field: UPDATED_AT, direction: ASC }\n      ) {\n        nodes {\n          fullDatabaseId number createdAt closedAt author ${vt}\n          labels(first: 100) { nodes { name } }\n          ${"with-types"===e?"issueType { name }":""}\n          ${ln(e)}\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }`
}const pn=ve.Ikc({name:ve.YjP()}),mn={id:ve.YjP(),createdAt:gt,actor:bt},hn=(e,t)=>ve.Ikc({__typename:ve.euz(e),...mn,
...t}),yn=ve.gMt("__typename",[hn("LabeledEvent",{label:pn}),hn("UnlabeledEvent",{label:pn
}),hn("ClosedEvent",{}),hn("ReopenedEvent",{}),hn("TransferredEvent",{}),hn("IssueTypeAddedEvent",{issueType:ve.mee(pn)
}),hn("IssueTypeRemovedEvent",{issueType:ve.mee(pn)}),hn("IssueTypeChangedEvent",{issueType:ve.mee(pn),
prevIssueType:ve.mee(pn)})]),gn=ve.Ikc({fullDatabaseId:wt,number:ve.Whr(),createdAt:gt,closedAt:ve.mee(gt),author:bt,
labels:ve.mee(ve.Ikc({nodes:ve.YOg(ve.mee(pn))})),issueType:ve.cl6(pn),timelineItems:Ft(yn)}),wn=$t(ve.Ikc({
issues:Ut(gn)}));async function vn(e,t,n){try{return await bn(e,t,n,"with-types")}catch(o){
if(!_t(o,"unknown-field"))throw o;return bn(e,t,n,"without-types")}}async function bn(e,{from:t},n,o){
const r=fn(o),s=new Date(t).toISOString(),i=async(t,n)=>{const o={since:s,first:t,after:n,...un
},{repository:i}=await e.query(r,o,wn,cn);return i.issues
},a=()=>n("GitHub couldn't load an issue, so its events are missing"),c=new Map;for await(const t of zt(i,dn,a)){
for(const n of t){const t=await Lt(n.timelineItems,(t=>kn(e,n.number,o,t)));c.set(n.fullDatabaseId,$n(n,t))}
e.onProgress("issues",c.size)}return[...c.values()]}async function kn({query:e},t,n,o){
const r=`query Issue(\n    $owner: String!, $name: String!, $number: Int!, $last: Int!, $before: String\n  ) {\n    repository(owner: $owner, name: $name) { issue(number: $number) { ${ln(n)} } }\n  }`,s=$t(ve.Ikc({
issue:ve.Ikc({timelineItems:Ft(yn)})})),{repository:i}=await e(r,{number:t,last:100,before:o},s,cn)
;return i.issue.timelineItems}function $n(e,t){
const{fullDatabaseId:n,number:o,createdAt:r,closedAt:s,author:i,labels:a,issueType:c}=e;return{id:n,number:o,
createdAt:r,author:i,labels:(a?.nodes??[]).flatMap((e=>e?.name??[])),type:c?.name??null,closedAt:s,events:t.flatMap(In)}
}function In(e){const{id:t,createdAt:n,actor:o}=e,r={id:t,at:n,actor:o};switch(e.__typename){case"LabeledEvent":return[{
...r,kind:"labeled",label:e.label.name}];case"UnlabeledEvent":return[{...r,kind:"unlabeled",label:e.label.name}]
;case"ClosedEvent":return[{...r,kind:"closed"}];case"ReopenedEvent":return[{...r,kind:"reopened"}]
;case"TransferredEvent":return[{...r,kind:"transferred"}];default:return _n(r,e)}}function _n(e,t){
const n=t.issueType?.name,o="IssueTypeChangedEvent"===t.__typename?t.prevIssueType?.name:void 0
;return"IssueTypeRemovedEvent"===t.__typename?void 0===n?[]:[{...e,kind:"untyped",type:n}]:void 0===n?void 0===o?[]:[{
...e,kind:"untyped",type:o}]:void 0===o?[{...e,kind:"typed",type:n}]:[{...e,kind:"retyped",type:n,previous:o}]}
const En="pull-requests: read",Sn=25,Pn=`reviews(last: $last, before: $before, states: [APPROVED, CHANGES_REQUESTED, DISMISSED]) {\n  nodes { id fullDatabaseId state submittedAt author ${vt} } ${Gt}\n}`,Mn=`timelineItems(last: $last, before: $before, itemTypes: [CLOSED_EVENT, REOPENED_EVENT, REVIEW_DISMISSED_EVENT]) {\n  nodes {\n    __typename\n    ... on ClosedEvent { id createdAt actor ${vt} }\n    ... on ReopenedEvent { createdAt }\n    ... on ReviewDismissedEvent { previousReviewState review { id } }\n  } ${Gt}\n}`,An=`query PullRequests(\n  $owner: String!, $name: String!, $first: Int!, $after: String, $last: Int!, $before: String,\n  $files: Boolean!\n) {\n  repository(owner: $owner, name: $name) {\n    pullRequests(first: $first, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {\n      nodes {\n        fullDatabaseId number createdAt updatedAt mergedAt isCrossRepository\n        author ${vt} mergedBy ${vt} mergeCommit { oid }\n        files(first: 100) @include(if: $files) {\n          nodes { path changeType } pageInfo { hasNextPage }\n        }\n        ${Pn}\n        ${Mn}\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}`,Dn={
last:30,before:null},qn=ve.Ikc({id:ve.YjP(),fullDatabaseId:wt,state:ve.YjP(),submittedAt:ve.mee(gt),author:bt
}),jn=ve.gMt("__typename",[ve.Ikc({__typename:ve.euz("ClosedEvent"),id:ve.YjP(),createdAt:gt,actor:bt}),ve.Ikc({
__typename:ve.euz("ReopenedEvent"),createdAt:gt}),ve.Ikc({__typename:ve.euz("ReviewDismissedEvent"),
previousReviewState:ve.YjP(),review:ve.mee(ve.Ikc({id:ve.YjP()}))})]),Rn=ve.Ikc({nodes:ve.YOg(ve.mee(ve.Ikc({
path:ve.YjP(),changeType:ve.YjP()}))),pageInfo:ve.Ikc({hasNextPage:ve.zMY()})}),Tn=ve.Ikc({fullDatabaseId:wt,
number:ve.Whr(),createdAt:gt,updatedAt:gt,mergedAt:ve.mee(gt),isCrossRepository:ve.zMY(),author:bt,mergedBy:bt,
mergeCommit:ve.mee(ve.Ikc({oid:ve.YjP()})),files:ve.cl6(Rn),reviews:Ft(qn),timelineItems:Ft(jn)}),Yn=$t(ve.Ikc({
pullRequests:Ut(Tn)}));async function On(e,{from:t},n,o){const r=new Map;let s=t;for(;;){const t=await Nn(e,s,n,r,o)
;if(t.pages<=1||t.newest<=s)return[...r.values()];s=t.newest}}async function Nn(e,t,n,o,r){const s=async(t,o)=>{
const r={first:t,after:o,files:n,...Dn},{repository:s}=await e.query(An,r,Yn,En);return s.pullRequests
},i=()=>r("GitHub couldn't load a pull request, so its events are missing"),a={pages:0,newest:t}
;for await(const n of zt(s,Sn,i)){a.pages++,a.newest=Math.max(a.newest,...n.map((({updatedAt:e})=>e)))
;for(const r of n)r.updatedAt>=t&&o.set(r.fullDatabaseId,await Cn(r,e));if(e.onProgress("pull requests",o.size),
n.some((({updatedAt:e})=>e<t)))break}return a}async function Cn(e,t){
const{fullDatabaseId:n,number:o,createdAt:r,author:s,isCrossRepository:i}=e,a=await Lt(e.reviews,(e=>xn(t,o,Pn,"reviews",qn,e))),c=await Lt(e.timelineItems,(e=>xn(t,o,Mn,"timelineItems",jn,e)))
;return{id:n,number:o,createdAt:r,author:s,isFromFork:i,merged:null===e.mergedAt?null:{at:e.mergedAt,by:e.mergedBy},
mergeCommit:e.mergeCommit?.oid,files:Un(e.files),closings:Gn(c,null!==e.mergedAt),reviews:Fn(a,c)}}
async function xn({query:e},t,n,o,r,s){
const i=`query PullRequest(\n    $owner: String!, $name: String!, $number: Int!, $last: Int!, $before: String\n  ) {\n    repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${n} } }\n  }`,a=ve.FsL(ve.g1P(ve.YjP(),Ft(r)),ve.pdi((e=>e[o]))),c=$t(ve.Ikc({
pullRequest:a})),{repository:d}=await e(i,{number:t,last:100,before:s},c,En);return d.pullRequest}function Un(e){
if(e&&!e.pageInfo.hasNextPage)return e.nodes.every((e=>null!==e&&"RENAMED"!==e.changeType))?e.nodes.flatMap((e=>e?.path??[])):void 0
}function Gn(e,t){const n=e.findLastIndex((({__typename:e})=>"ReopenedEvent"===e))
;return e.flatMap(((e,o)=>"ClosedEvent"!==e.__typename||t&&o>n?[]:[{id:e.id,at:e.createdAt,actor:e.actor}]))}
function Fn(e,t){
const n=new Map(t.flatMap((e=>"ReviewDismissedEvent"===e.__typename&&e.review?[[e.review.id,e.previousReviewState]]:[])))
;return e.flatMap((e=>{const t="DISMISSED"===e.state?n.get(e.id):e.state;return null!==e.submittedAt&&Ln(t)?[{
id:e.fullDatabaseId,at:e.submittedAt,author:e.author,state:t}]:[]}))}function Ln(e){
return"APPROVED"===e||"CHANGES_REQUESTED"===e}
const Bn=new Set(["push","force_push","pr_merge","merge_queue_merge"]),zn=ve.YOg(ve.Ikc({id:wt,timestamp:gt,
ref:ve.YjP(),before:ve.YjP(),after:ve.YjP(),activity_type:ve.YjP(),actor:kt}))
;async function Hn({get:e,onProgress:t},n,o){const r=[];let s;do{
const{data:i,next:a}=await e("GET /repos/{owner}/{repo}/activity",{per_page:100,direction:"desc",...n&&{ref:n},...s&&{
after:s}},zn,"contents: read"),c=i.filter((({timestamp:e})=>Wn(e,o)))
;r.push(...c.filter((e=>Bn.has(e.activity_type))).map(Vn)),t("pushes",r.length)
;const d=i.some((({timestamp:e})=>e<o.from));s=d?void 0:a?.searchParams.get("after")??void 0}while(void 0!==s)
;return r.reverse()}function Wn(e,{from:t,until:n}){return e>=t&&e<n}function Vn(e){
const{id:t,timestamp:n,ref:o,before:r,after:s,actor:i}=e;return{id:t,at:n,ref:o,before:r,after:s,actor:i,
isForced:"force_push"===e.activity_type}}function Jn(e,t){for(const n of t)e.has(n.sha)||e.set(n.sha,{...n,
position:e.size})}function Kn(e,t){const n=new Map;return e.map((({ref:e,before:o,after:r})=>{
const s=n.get(e),i=s?.tip===o?s.reached:Qn(o,t);if(void 0===i)return;n.set(e,{tip:r,reached:i});const a=Xn(r,i,t)
;return void 0===a&&n.delete(e),a?.toSorted(((e,t)=>t.position-e.position)).map((({sha:e,date:t})=>({sha:e,date:t})))}))
}function Qn(e,t){if(!t.has(e))return;const n=new Set([e])
;for(const e of n)for(const o of t.get(e)?.parents??[])n.add(o);return n}function Xn(e,t,n){const o=[],r=[e]
;for(let e=r.pop();void 0!==e;e=r.pop()){if(t.has(e))continue;t.add(e);const s=n.get(e);if(void 0===s)return;o.push(s),
r.push(...s.parents)}return o}const Zn="contents: read",eo=100,to=ve.cl6(ve.Ikc({committedDate:ve.lqM(ve.YjP())}))
;async function no({query:e,onProgress:t},n){let o=0;const r=await Wt([...new Set(n)],eo,(async n=>{
const r=`query CommitDates($owner: String!, $name: String!) {\n      repository(owner: $owner, name: $name) { ${n.map(((e,t)=>`c${t}: object(oid: "${e}") { ... on Commit { committedDate } }`)).join("\n")} }\n    }`,s=$t(ve.g1P(ve.YjP(),to)),{repository:i}=await e(r,{},s,Zn)
;return o+=n.length,t("commits",o),n.map(((e,t)=>[e,i[`c${t}`]?.committedDate]))}))
;return new Map(r.filter((e=>void 0!==e[1])))}
const oo="query Commits($owner: String!, $name: String!, $tip: GitObjectID!, $first: Int!, $after: String) {\n  repository(owner: $owner, name: $name) {\n    object(oid: $tip) {\n      ... on Commit {\n        history(first: $first, after: $after) {\n          nodes { oid committedDate parents(first: 100) { nodes { oid } } }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    }\n  }\n}",ro=ve.FsL(ve.Ikc({
oid:ve.YjP(),committedDate:ve.YjP(),parents:ve.Ikc({nodes:ve.YOg(ve.Ikc({oid:ve.YjP()}))})
}),ve.pdi((({oid:e,committedDate:t,parents:n})=>({sha:e,date:t,parents:n.nodes.map((e=>e.oid))})))),so=$t(ve.Ikc({
object:ve.mee(ve.Ikc({history:ve.lqM(Ut(ro))}))})),io={nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}}
;async function ao(e,t,n){const o=new Map;let r=co(t,o);for(;void 0!==r&&(await uo(r,e,o,t,n),o.has(r));)r=co(t,o)
;return Kn(t,o)}function co(e,t){return e.findLast((({after:e})=>!t.has(e)))?.after}
async function uo(e,{query:t,onProgress:n},o,r,s){const i=async(n,o)=>{const{repository:r}=await t(oo,{tip:e,first:n,
after:o},so,Zn);return r.object?.history??io};let a=0;for await(const e of zt(i,eo,(()=>{}))){
const t=e.some((({sha:e})=>!o.has(e)));Jn(o,e),n("commits",o.size);const i=e.some((({date:e})=>Date.parse(e)>=s.from))
;if(!t||!i){if(lo(r,o)<=a)return;a++}}}function lo(e,t){const n=Kn(e,t)
;return e.filter((({after:e},o)=>void 0===n[o]&&t.has(e))).length}const fo=ve.Ikc({ahead_by:ve.Whr(),
commits:ve.YOg(ve.Ikc({sha:ve.YjP(),commit:ve.Ikc({committer:ve.cl6(ve.Ikc({date:ve.lqM(ve.YjP())}))})}))})
;async function po({get:e},{before:t,after:n},o){const r=[];for(let s=1;;s++){const i={basehead:`${t}...${n}`,
per_page:Math.min(o,eo),page:s},a="GET /repos/{owner}/{repo}/compare/{basehead}",c=await e(a,i,fo,Zn).catch((e=>{
if(!_t(e,"missing"))throw e}));if(void 0===c)return;const{ahead_by:d,commits:u}=c.data
;if(r.push(...u.map((({sha:e,commit:t})=>({sha:e,date:t.committer?.date
})))),r.length>=Math.min(o,d)||0===u.length)return{count:d,commits:r}}}const mo=1e6,ho="refs/heads/"
;async function yo(e,t,n,o,r){if(void 0===t.defaultBranch)return[];const s=await wo(e,t.defaultBranch,n,o)
;return void 0===s&&r(go),vo(e,s??[],n,o)}
const go="Changes aren't reported, because this version of GitHub Enterprise Server has no activity API; report them with a live workflow"
;async function wo(e,t,n,{changeBranches:o}){const r=o.every((e=>e.toLowerCase()===t.toLowerCase()))?ho+t:void 0;try{
const t=await Hn(e,r,n);return void 0===r?t.filter((({ref:e})=>(0,yt.c)(o,e.slice(ho.length)))):t}catch(t){
if(_t(t,"missing")&&e.isEnterpriseServer)return;throw t}}async function vo(e,t,n,{changes:o}){
const r="all"===o?await ko(e,t,n):await bo(e,t),s=[];for(const e of t){const t=await r(e),{isForced:n,...o}=e
;t.length>0&&s.push({...o,commits:t})}return s}async function bo(e,t){const n=t.map((({after:e})=>e)),o=await no(e,n)
;return async t=>{const n=t.isForced?await po(e,t,1):void 0;return 0===n?.count?[]:[$o(t,o.get(t.after))]}}
async function ko(e,t,n){const o=t.filter((({isForced:e})=>!e)),r=await ao(e,o,n),s=new Map(o.map(((e,t)=>[e,r[t]])))
;return async t=>{const n=s.get(t);if(void 0!==n)return n;const o=await po(e,t,mo)
;return void 0===o?[$o(t,void 0)]:o.commits.map((({sha:e,date:n})=>({sha:e,date:n??Io(t)})))}}function $o(e,t){return{
sha:e.after,date:t??Io(e)}}function Io({at:e}){return new Date(e).toISOString()}
const _o="contents: read",Eo=100,So=`query Releases($owner: String!, $name: String!, $first: Int!, $after: String) {\n  repository(owner: $owner, name: $name) {\n    releases(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {\n      nodes {\n        databaseId tagName isDraft isPrerelease publishedAt author ${vt} tagCommit { oid }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}`,Po=ve.Ikc({
databaseId:wt,tagName:ve.YjP(),isDraft:ve.zMY(),isPrerelease:ve.zMY(),publishedAt:ve.mee(gt),author:bt,
tagCommit:ve.mee(ve.Ikc({oid:ve.YjP()}))}),Mo=$t(ve.Ikc({releases:Ut(Po)})),Ao=ve.Ikc({author:kt})
;async function Do(e,{from:t,until:n},o,r){const s=async(t,n)=>{const{repository:o}=await e.query(So,{first:t,after:n
},Mo,_o);return o.releases},i=()=>r("GitHub couldn't load a release, so its event is missing"),a=[]
;for await(const c of zt(s,Eo,i)){for(const s of c.flatMap(qo)){if(s.publishedAt<t||s.publishedAt>=n)continue
;void 0===s.sha&&r(jo(s));const i=o&&null===s.author;a.push(i?{...s,author:await Ro(e,s)}:s)}
e.onProgress("releases",a.length)}return a}function qo(e){
const{databaseId:t,tagName:n,tagCommit:o,publishedAt:r,author:s}=e;return null===r||e.isDraft||e.isPrerelease?[]:[{id:t,
tag:n,sha:o?.oid,publishedAt:r,author:s}]}function jo({tag:e}){return`Release ${(0,
l.hD)(e)} isn't reported, because its tag was deleted, so its commit is unknown`}async function Ro({get:e},{id:t}){
const{data:n}=await e("GET /repos/{owner}/{repo}/releases/{release_id}",{release_id:t},Ao,_o);return n.author}
var To=n(1828);class Yo extends Error{end;constructor(e){super(`the reading of history ended: ${e.kind}`),this.end=e}}
const Oo=6e4,No=4,Co=1e3,xo=6e4;function Uo({octokit:e,repository:t},n){const{deadline:o,cancelled:r,clock:s}=n;let i=0
;const a=e=>s.sleep(e,r).catch((()=>{}));async function c(){if(i>=o)throw new Yo({kind:"limited",until:i})
;for(;!r.aborted&&s.now()<i;)await a(i-s.now());if(r.aborted)throw new Yo({kind:"cancelled"})
;if(s.now()>=o)throw new Yo({kind:"out-of-time"})}async function d(e,t){if("limited"===e.kind){
const n=s.now()+xo*2**Math.min(t,4);return i=Math.max(i,e.until??n),!0}
return!("unreachable"!==e.kind||t>=No||(await a(Co*2**t),0))}async function u(e,t,n){for(let i=0;;i++){await c();try{
const t=Math.min(Oo,o-s.now());return await e(AbortSignal.any([r,AbortSignal.timeout(t)]))}catch(e){const o=n(e,s.now())
;if(await d(o,i))continue;throw new It(o,t)}}}const{owner:l,repo:f}=t;return{onProgress:n.onProgress,
isEnterpriseServer:e.request.endpoint.DEFAULTS.baseUrl.endsWith("/api/v3"),async query(t,n,o,r,s=Fo){
const i=t.includes("$owner")?{owner:l,name:f}:{};return Bo(o,await u((o=>e.graphql(t,{...i,...n,request:{signal:o}
}).catch((e=>Lo(e,s)))),r,Rt),r)},async get(n,o,r,s){const{data:i,headers:a}=await u((r=>e.request(n,{...t,...o,
request:{signal:r}})),s,Go);return{data:Bo(r,i,s),next:(0,ht.H)(a.link)}}}}function Go(e,t){const n=Rt(e,t)
;return"too-large"===n.kind?{kind:"unreachable"}:n}const Fo=3;function Lo(e,t){const n=Tt(e,t);if(void 0===n)throw e
;return n}function Bo(e,t,n){const o=e.safeParse(t,{reportInput:!0});if(o.success)return o.data
;const[r]=o.error.issues,s=null===r?.input?{kind:"too-large"}:{kind:"unexpected",detail:`${(0,
To.c)(r?.path??[])||"all of it"} is wrong`};throw new It(s,n)}const zo="actions: read",Ho=100,Wo=1e3,Vo=ve.Ikc({id:wt,
name:ve.cl6(ve.YjP()),event:ve.YjP(),conclusion:ve.mee(ve.YjP()),run_attempt:ve.lqM(ve.Whr()),
head_branch:ve.mee(ve.YjP()),head_sha:ve.YjP(),head_repository:ve.cl6(ve.Ikc({full_name:ve.YjP()})),updated_at:gt,
triggering_actor:kt}),Jo=ve.Ikc({total_count:ve.Whr(),workflow_runs:ve.YOg(Vo)})
;async function Ko(e,{from:t,until:n},o){const r=new Map;await Qo(e,o,{from:t-on,until:n},r);const s=[]
;for(const n of r.values()){if(n.updated_at<t)continue;const o=await er(e,n);void 0!==o&&s.push(tr(o))}return s}
async function Qo(e,t,{from:n,until:o},r){const s=`${Xo(n)}..${Xo(o)}`;for(let i=1;;i++){const a={workflow_id:t,
created:s,per_page:Ho,page:i},{data:c}=await Zo(e,a);if(c.total_count>Wo&&o-n>1e3){const s=Math.floor((n+o)/2)
;return await Qo(e,t,{from:n,until:s},r),Qo(e,t,{from:s,until:o},r)}for(const e of c.workflow_runs)r.set(e.id,e)
;if(e.onProgress("workflow runs",r.size),c.workflow_runs.length<Ho)return}}function Xo(e){
return new Date(e).toISOString().replace(/\.\d+/,"")}async function Zo({get:e},t){try{
return await e("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",t,Jo,zo)}catch(e){
if(!_t(e,"missing"))throw e
;const n=`deployments is ${(0,l.hD)(t.workflow_id)}, but the repository has no such workflow, or github-token has no permission to read it; check the file name, and give the token ${zo}`
;throw new Yo({kind:"failed",problem:n})}}async function er({get:e},t){for(let n=1;n<(t.run_attempt??1);n++){const o={
run_id:t.id,attempt_number:n
},{data:r}=await e("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",o,Vo,zo)
;if("success"===r.conclusion)return r}return"success"===t.conclusion?t:void 0}function tr(e){return{id:e.id,
name:e.name??"",event:e.event,headBranch:e.head_branch,headSha:e.head_sha,
headRepository:e.head_repository?.full_name??null,succeededAt:e.updated_at,actor:e.triggering_actor}}
async function nr(e,t,n,o,r){return or(e,r,(async e=>{
const r=new Set,s=rr(e,t,n,o,(e=>r.add(e))),[i,a,c,d]=await Promise.all(s);return{kind:"read",facts:{repository:t,
pushes:i,...a,issues:c,pullRequests:d,notes:[...r]}}}))}async function or(e,t,n){
const o=new AbortController,r=AbortSignal.any([t.cancelled,o.signal]);try{return await n(Uo(e,{...t,cancelled:r}))
}catch(e){if(e instanceof Yo)return e.end;if(e instanceof It)return{kind:"failed",problem:e.message};throw e}finally{
o.abort()}}function rr(e,t,n,o,r){const s=(...e)=>e.some((e=>o.events.has(e)))
;return[s("change")?yo(e,t,n,o,r):[],s("deployment")?ir(e,n,o,r):sr,s("incident-opened","incident-resolved")?vn(e,n,r):[],s("pr-merged","pr-closed","review-approved","review-changes")?On(e,n,o.files,r):[]]
}const sr={deployments:[],releases:[],workflowRuns:[]}
;async function ir(e,t,{deployments:n,deploymentEnvironments:o,onlyMissed:r},s){switch(n.kind){case"deployments":{
const n=await rn(e,t,o,s);return{...sr,deployments:n}}case"releases":return{...sr,releases:await Do(e,t,r,s)}
;case"workflow":return{...sr,workflowRuns:await Ko(e,t,n.file)};case"none":return sr}}const ar=3e5;function cr(e){
return e.deployments??{kind:e["only-missed"]?"none":"deployments"}}function dr(e,t){switch(e){case"change":
return"pushes";case"deployment":return"workflow"===t.kind?void 0:t.kind;case"incident-opened":case"incident-resolved":
return"issues";default:return"pullRequests"}}function ur(e){const t=cr(e),n=[...e.events].map((e=>dr(e,t)))
;return[...new Set(n)].filter((e=>void 0!==e&&"none"!==e))}function lr({news:e},{from:t},n){const o=cr(n)
;return new Set([...n.events].filter((n=>{const r=dr(n,o);if("none"===r)return!1;const s=r&&e.get(r)
;if(void 0===s)return!0;const i=s.completeFrom<=t-on-ar;return s.at>=t-ar||!i})))}const fr=3e5
;function pr({since:e,until:t},n,o){const r=1e3*Math.floor((o-fr)/1e3)
;if(void 0===e)return void 0!==t?hr("until is set, but since is empty; set both or neither"):void 0===n.start?hr(mr):{
kind:"continue",until:r};const s=yr(e,o)
;if(s>o)return hr(`since is ${new Date(s).toISOString()}, which is in the future; use an earlier time`)
;if(void 0===t)return{kind:"continue",until:r,start:s};const i={from:s,until:Math.min(yr(t,o),r)}
;return i.from<i.until?{kind:"repair",window:i,until:i.until
}:hr(`since is ${new Date(i.from).toISOString()}, which isn't before the end of the window, ${new Date(i.until).toISOString()}. The window ends at until, and at least five minutes before this run. Use an earlier since`)
}
const mr='there is no state of an earlier run, so sync doesn\'t know where to start; select "Run workflow", and set since to 90d for the history of 90 days, or to now for none'
;function hr(e){return{kind:"nothing",problem:(0,s.oi)(e)}}function yr(e,t){return"instant"===e.kind?e.at:t-e.age}
function gr(e,t,n,o){const{start:r}=e,s=n.filter((e=>!t.repositories.has(e)));return[...void 0===r?[]:[{start:r
}],...s.map((e=>({repository:e,point:r??o})))]}function wr(e,t,n){if("nothing"===e.kind)return
;if("repair"===e.kind)return e.window;const o=t.repositories.get(n)?.point??e.until;return o<e.until?{from:o,
until:e.until}:void 0}function vr(e,t){const n={work:[],quiet:[],withoutManifest:0};for(const o of e){if(br(o,t)){
n.withoutManifest++;continue}const e=kr(o,t);0===e.events.size&&"nothing"===e.record.kind?n.quiet.push(o):n.work.push(e)
}const o=({repository:{id:e}})=>{const n=t.state.repositories.get(e);return n?.postponed??n?.point??0}
;return n.work.sort(((e,t)=>o(e)-o(t))),n}function br({id:e,head:t},{state:n}){
return void 0!==t&&n.repositories.get(e)?.withoutManifest===t}function kr(e,t){const n=Ir(e,t);return{repository:e,
...n&&{window:n},events:void 0===n?$r:lr(e,n,t.inputs),record:_r(e,t)}}const $r=new Set
;function Ir({id:e},{plan:t,state:n,newFrom:o}){const r=wr(t,n,e),s=void 0!==n.repositories.get(e)?.withoutManifest
;return r&&s&&"continue"===t.kind?{...r,from:Math.max(r.from,o)}:r}
function _r({id:e,head:t},{inputs:{record:n},state:o,isByHand:r}){return"false"===n?{kind:"nothing",
reason:"switched off"}:"true"===n?{kind:"upload",auto:!1}:void 0===t||o.repositories.get(e)?.record!==t||r?{
kind:"upload",auto:!0}:{kind:"nothing",reason:"the default branch has not moved"}}
const Er="first: 1, orderBy: { field: UPDATED_AT, direction: DESC }",Sr="orderBy: { field: CREATED_AT, direction: DESC }",Pr={
pushes:"pushedAt",issues:`issues(${Er}) { nodes { updatedAt } }`,
pullRequests:`pullRequests(${Er}) { nodes { updatedAt } }`,
releases:`releases(first: 50, ${Sr}) {\n    nodes { publishedAt } pageInfo { hasNextPage }\n  }`,
deployments:`deployments(first: 20, ${Sr}) {\n    nodes { createdAt latestStatus { createdAt } } pageInfo { hasNextPage }\n  }`
};function Mr(e){
return`databaseId nameWithOwner url isArchived isFork\n    defaultBranchRef { name target { oid } }\n    ${e.map((e=>Pr[e])).join("\n")}`
}const Ar=ve.lqM(ve.Ikc({nodes:ve.YOg(ve.mee(ve.Ikc({updatedAt:gt})))})),Dr=ve.Ikc({hasNextPage:ve.zMY()}),qr=ve.Ikc({
databaseId:ve.Whr(),nameWithOwner:ve.YjP(),url:ve.YjP(),isArchived:ve.zMY(),isFork:ve.zMY(),
defaultBranchRef:ve.mee(ve.Ikc({name:ve.YjP(),target:ve.Ikc({oid:ve.YjP()})})),pushedAt:ve.cl6(gt),issues:Ar,
pullRequests:Ar,releases:ve.lqM(ve.Ikc({nodes:ve.YOg(ve.mee(ve.Ikc({publishedAt:ve.mee(gt)}))),pageInfo:Dr})),
deployments:ve.lqM(ve.Ikc({nodes:ve.YOg(ve.mee(ve.Ikc({createdAt:gt,latestStatus:ve.mee(ve.Ikc({createdAt:gt}))}))),
pageInfo:Dr}))}),jr=ve.FsL(qr,ve.pdi((e=>({id:e.databaseId,name:e.nameWithOwner,url:e.url,isArchived:e.isArchived,
isFork:e.isFork,...e.defaultBranchRef&&{defaultBranch:e.defaultBranchRef.name,head:e.defaultBranchRef.target.oid},
news:new Map(Rr(e))}))));function*Rr(e){const{pushedAt:t,issues:n,pullRequests:o,releases:r,deployments:s}=e
;void 0!==t&&(yield["pushes",Yr([t])]);const i={issues:n,pullRequests:o};for(const e of["issues","pullRequests"]){
const t=Tr(i[e]);t&&(yield[e,Yr(t.map((({updatedAt:e})=>e)))])}const a=r?.pageInfo.hasNextPage?void 0:Tr(r)
;a&&(yield["releases",Yr(a.map((({publishedAt:e})=>e)))]);const c=Tr(s);if(c){
const e=c.map((e=>(e.latestStatus??e).createdAt)),t=c.at(-1)?.createdAt??0,n=s?.pageInfo.hasNextPage?t:0
;yield["deployments",{...Yr(e),completeFrom:n}]}}function Tr(e){const t=e?.nodes.filter((e=>null!==e))
;return t?.length===e?.nodes.length?t:void 0}function Yr(e){return{at:Math.max(0,...e.map((e=>e??0))),completeFrom:0}}
const Or=100,Nr=50,Cr={pushes:"contents",releases:"contents",deployments:"deployments",issues:"issues",
pullRequests:"pull-requests"},xr=ve.Ikc({repositoryOwner:ve.mee(ve.Ikc({repositories:Ut(jr)}))})
;async function Ur({query:e,onProgress:t},n,o,r){
const s=Gr(o),i=`query Repositories($login: String!, $first: Int!, $after: String) {\n    repositoryOwner(login: $login) {\n      repositories(\n        first: $first, after: $after, ownerAffiliations: [OWNER],\n        orderBy: { field: CREATED_AT, direction: ASC }\n      ) {\n        nodes { ${Mr(o)} }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }`,a=async(t,o)=>{
const r={login:n,first:t,after:o},{repositoryOwner:a}=await e(i,r,xr,s);if(null===a)throw new It({kind:"missing"},s)
;const{nodes:c}=a.repositories;if(c.length>1&&c.every((e=>null===e)))throw new It({kind:"denied"},s)
;return a.repositories},c=()=>r(`GitHub couldn't load a repository of ${n}, so it isn't synced`),d=[]
;for await(const e of zt(a,Or,c))d.push(...e),t("repositories",d.length);return d}function Gr(e){
return[...new Set(["contents",...e.map((e=>Cr[e]))])].map((e=>`${e}: read`)).join(", ")}
const Fr=ve.g1P(ve.YjP(),ve.mee(jr));function Lr(e,t,n){return Wt(t,Nr,(async t=>{const o=await Hr(e,t,n,0),r=[]
;for(const[n,s]of t.entries())r.push(o[n]??await Br(e,s));return r}))}async function Br(e,t){try{
const[n]=await Hr(e,[t],[],zr);return n??new It({kind:"missing"},"contents: read")}catch(e){if(e instanceof It)return e
;throw e}}const zr=100;async function Hr({query:e},t,n,o){
const r=t.map((e=>e.split("/"))).flatMap((([e,t],n)=>[[`o${n}`,e],[`n${n}`,t]])),s=`query NamedRepositories(${r.map((([e])=>`$${e}: String!`)).join(", ")}) { ${t.map(((e,t)=>`r${t}: repository(owner: $o${t}, name: $n${t}) { ${Mr(n)} }`)).join("\n")} }`,i=0===n.length?"contents: read":Gr(n),a=await e(s,Object.fromEntries(r),Fr,i,o)
;return t.map(((e,t)=>a[`r${t}`]??void 0))}var Wr=n(5010);const Vr=/^[A-Za-z0-9_-]+$/,Jr=/^[A-Za-z0-9._*-]+$/
;function Kr({name:e}){return e.includes("*")}function Qr(e,t){return{
...(0,s.oi)(`${e}. Until then, none of its new events are sent`),concerns:t}}function Xr(e,t){
const[n=""]=t,o=1===t.length?`${n} wasn't`:`${t.length} repositories weren't`,r="so none of the new events are sent, and the next run reads on"
;switch(e.kind){case"limited":
return Zr(`${o} read: GitHub's limit on requests lasts until ${pe(e.until)}, which is after deadline, ${r}`)
;case"out-of-time":
return Zr(`${o} read completely before deadline, ${r}. If that happens in every run, raise deadline or use shard`)
;case"cancelled":return{...Zr(`${o} read completely: the job was cancelled, ${r}`),level:"error"}}}function Zr(e){
return{kind:"delivery",level:"warning",title:"Phaset: not read",message:e}}async function es(e,t,n){
const{names:o,globs:r}=ns(t.repositories,n),s=ur(t),{listed:i,problems:a}=await ts(e,o,r,s),c=new Map,d={...et}
;for(const{repository:e,isNamed:n}of i){if(c.has(e.id)||!os(e.id,t.shard))continue;const o=n?void 0:rs(e)
;void 0===o?c.set(e.id,e):d[o]++}return{repositories:[...c.values()],skipped:d,problems:a}}async function ts(e,t,n,o){
const{listed:r,problems:i}={listed:[],problems:[]}
;for(const[n,s]of(await Lr(e,t,o)).entries())s instanceof It?i.push(is(t[n]??"",s)):r.push({repository:s,isNamed:!0})
;const a=e=>i.push((0,s.oi)(e,"warning"));for(const[t,s]of n){const n=await Ur(e,t,o,a).catch(ss);if(n instanceof It){
i.push(is(`${t}/${s[0]}`,n));continue}const c=n.filter((({name:e})=>(0,yt.c)(s,e.slice(t.length+1))))
;0===c.length&&i.push(as(t,s,n.length)),r.push(...c.map((e=>({repository:e,isNamed:!1}))))}return{listed:r,problems:i}}
function ns(e,t){const[n=""]=t.split("/"),o=e.map((e=>({owner:n,...e
}))),r=o.filter((e=>!Kr(e))).map((({owner:e,name:t})=>`${e}/${t}`)),s=Map.groupBy(o.filter(Kr),(({owner:e})=>e));return{
names:0===e.length?[t]:[...new Set(r)],globs:[...s].map((([e,t])=>[e,t.map((({name:e})=>e))]))}}function os(e,t){
return void 0===t||e%t.total===t.index}function rs({isArchived:e,isFork:t,head:n}){
return e?"archived":t?"forks":void 0===n?"empty":void 0}function ss(e){if(e instanceof It)return e;throw e}
function is(e,{message:t}){return Qr(t,e)}function as(e,t,n){const[o=""]=t;return(0,s.oi)(`repositories: ${(0,
l.hD)(`${e}/${o}`)} matches none of the ${n} repositories of ${e} that github-token can read; correct it, or install the GitHub App for more repositories`)
}var cs=n(6010);const ds="contents: read",us=$t(ve.Ikc({defaultBranchRef:ve.mee(ve.Ikc({target:ve.Ikc({oid:ve.YjP()})}))
}));async function ls({query:e}){
const{repository:t}=await e("query Head($owner: String!, $name: String!) {\n    repository(owner: $owner, name: $name) { defaultBranchRef { target { oid } } }\n  }",{},us,ds)
;return t.defaultBranchRef?.target.oid}const fs=ve.Ikc({tree:ve.YOg(ve.Ikc({path:ve.YjP(),type:ve.YjP()})),
truncated:ve.zMY()});async function ps({get:e},t){const n={tree_sha:t,recursive:"1"
},{data:o}=await e("GET /repos/{owner}/{repo}/git/trees/{tree_sha}",n,fs,ds);return{
paths:o.tree.filter((({type:e})=>"blob"===e)).map((({path:e})=>e)),isWhole:!o.truncated}}const ms=50,hs=ve.mee(ve.Ikc({
text:ve.lqM(ve.mee(ve.YjP())),isTruncated:ve.lqM(ve.zMY())})),ys=$t(ve.g1P(ve.YjP(),hs));function gs({query:e},t,n){
return Wt(n,ms,(async n=>{
const o=n.map(((e,n)=>[`e${n}`,`${t}:${e}`])),r=`query Files($owner: String!, $name: String!${o.map((([e])=>`, $${e}: String!`)).join("")}) {\n      repository(owner: $owner, name: $name) { ${o.map((([e])=>`${e}: object(expression: $${e}) { ... on Blob { text isTruncated } }`)).join("\n")} }\n    }`,{repository:s}=await e(r,Object.fromEntries(o),ys,ds)
;return n.map(((e,t)=>ws(s[`e${t}`]??null)))}))}function ws(e){
if(null!==e)return"string"==typeof e.text&&!1===e.isTruncated?e.text.replace(/^\uFEFF/,""):{kind:"unreadable"}}
var vs=n(7112),bs=n(2651),ks=n(4216),$s=n(5290);const Is=/[*?[]/
;async function _s(e,{inputs:t,tokens:n,commit:o,isFleet:r}){
const i=t["working-directory"],{directories:a,problems:c,unmatched:d}=await Ps(e,i,o);r||c.push(...d.map((e=>(0,
s.oi)(As(e)))))
;const u=a.map((e=>Es(e))),l=void 0===o?[]:await gs(e,o,u),{"org-id":f,"record-id":p}=t,m=a.map(((e,t)=>({directory:e,
manifest:Ss(Es(e),l[t])}))).filter((({manifest:e})=>!r||"absent"!==e.kind)),h=1===m.length&&0===c.length,y={"org-id":f,
"record-id":h?p:void 0},g=m.map((({directory:e,manifest:t})=>({directory:e,manifest:t,credentials:(0,ks.gD)(t,y,n),
isRemote:!0})));return{components:h?g:(0,ks.w7)(g),problems:c}}function Es(e){return"."===e?bs.h1:`${e}/${bs.h1}`}
function Ss(e,t){if(void 0===t)return{kind:"absent",file:e};if("string"==typeof t&&!bs.gY.test(t))return{kind:"found",
file:e,...(0,vs.K)(t,e)}
;const n="string"==typeof t?"is a Git LFS pointer, which sync can't follow; take the file out of Git LFS":"isn't text, or is larger than GitHub's API returns; fix it"
;return{kind:"found",file:e,baselineUnclear:!0,problems:[{kind:"manifest",level:"error",
title:"The manifest can't be read",message:`${(0,l.ts)(e)} ${n}`,file:e}]}}async function Ps(e,t,n){
const o=t.filter((e=>e.startsWith("!"))).map((e=>e.slice(1))),r=t.filter((e=>!e.startsWith("!"))),i=r.filter((e=>!Is.test(e))).map(Ds),a=r.filter((e=>Is.test(e)))
;if(0===a.length||void 0===n)return{directories:[...new Set(i)].sort(),problems:[],unmatched:[]}
;const{paths:c,isWhole:d}=await ps(e,n),u=o.map($s.EY),l=c.filter((e=>e===bs.h1||e.endsWith(`/${bs.h1}`))).map((e=>e.slice(0,-bs.h1.length-1)||".")).filter((e=>!Rs(e,u))),f=a.map((e=>{
const t=(0,$s.EY)(e);return{line:e,matches:l.filter((e=>js(t,e)))}}));return{
directories:[...new Set([...i,...f.flatMap((({matches:e})=>e))])].sort(),problems:d?[]:[(0,s.oi)(Ms)],
unmatched:f.filter((({matches:e})=>0===e.length)).map((({line:e})=>e))}}
const Ms="working-directory: the repository has more files than GitHub lists, so patterns don't work; list the directories without patterns"
;function As(e){
return`working-directory: ${(0,l.hD)(e)} matches no directory with a ${bs.h1} on the default branch; fix the pattern, or add the manifest`
}function Ds(e){return e.split("/").filter((e=>""!==e&&"."!==e)).join("/")||"."}function qs(e){
return"."===e?[]:e.split("/")}function js(e,t){return(0,$s.uv)(e,qs(t).reduce(((t,n)=>(0,$s.Xn)(e,t,n)),(0,$s.GH)(e)))}
function Rs(e,t){const n=qs(e);if(n.includes("node_modules"))return!0
;const o=[".",...n.map(((e,t)=>n.slice(0,t+1).join("/")))];return t.some((e=>o.some((t=>js(e,t)))))}function Ts(e){
return new Date(e).toISOString()}function Ys(e){return e??{login:"ghost",type:"User"}}
function Os({id:e,fullName:t,defaultBranch:n},o){return{repository:{id:e,full_name:t,default_branch:n},sender:Ys(o)}}
function Ns({id:e,sha:t,environment:n,creator:o,succeededAt:r},s){return[{name:"deployment_status",payload:{deployment:{
sha:t,environment:n},deployment_status:{state:"success",environment:n,created_at:Ts(r)},...Os(s,o)},at:r,id:e,by:o}]}
function Cs({id:e,tag:t,sha:n,author:o,publishedAt:r},s){return void 0===n?[]:[{name:"release",payload:{
action:"published",release:{tag_name:t,draft:!1,prerelease:!1,published_at:Ts(r)},...Os(s,o)},at:r,id:e,by:o,sha:n}]}
function xs({id:e,name:t,event:n,headBranch:o,headSha:r,headRepository:s,actor:i,succeededAt:a},c){return[{
name:"workflow_run",payload:{action:"completed",workflow_run:{name:t,event:n,conclusion:"success",head_branch:o,
head_sha:r,head_repository:null===s?null:{full_name:s},updated_at:Ts(a)},...Os(c,i)},at:a,id:e,by:i}]}function Us(e,t){
const n=Bs(e),o=Gs(e),r=e.events.findIndex((e=>!Fs(e,o))),s=-1===r?e.events.length:r,i=(n,o,r,s,i,a)=>({name:"issues",
payload:{action:o,issue:Ws(e,i,r),...a,...Os(t,s)},at:r,id:`${e.id} ${n}`,by:s}),a=n[s]
;return[i("opened","opened",o,e.author,a,{}),...e.events.slice(s).flatMap(((e,t)=>{const o=n[s+t+1]
;return Ls(e).map((({action:t,mark:n})=>i(`${e.id} ${t}`,t,e.at,e.actor,o,n)))}))]}function Gs({createdAt:e,events:t}){
return t.findLast((({kind:e})=>"transferred"===e))?.at??e}function Fs({kind:e,at:t},n){
return t!==n?t<n:"labeled"===e||"typed"===e||"transferred"===e}function Ls(e){switch(e.kind){case"labeled":
case"unlabeled":return[{action:e.kind,mark:{label:{name:e.label}}}];case"typed":case"untyped":return[{action:e.kind,
mark:{type:{name:e.type}}}];case"retyped":return[{action:"untyped",mark:{type:{name:e.previous}}},{action:"typed",mark:{
type:{name:e.type}}}];case"closed":case"reopened":return[{action:e.kind,mark:{}}];case"transferred":return[]}}
function Bs({events:e,labels:t,type:n,closedAt:o}){const r=[{labels:t,type:n}]
;for(const o of e.toReversed())r.unshift(Hs(o,r[0]??{labels:t,type:n}));let s=zs(e,o);return r.map(((t,n)=>{
const o=e[n-1];return"closed"===o?.kind&&(s=o.at),"reopened"===o?.kind&&(s=void 0),{...t,closedAt:s}}))}
function zs(e,t){return void 0===e.find((({kind:e})=>"closed"===e||"reopened"===e))?t??void 0:void 0}
function Hs(e,{labels:t,type:n}){switch(e.kind){case"labeled":return{labels:t.filter((t=>t!==e.label)),type:n}
;case"unlabeled":return{labels:[...t,e.label],type:n};case"typed":return{labels:t,type:null};case"untyped":return{
labels:t,type:e.type};case"retyped":return{labels:t,type:e.previous};default:return{labels:t,type:n}}}
function Ws({id:e,number:t,createdAt:n},o,r){const{labels:s,type:i,closedAt:a}=o;return{id:e,number:t,
state:void 0===a?"open":"closed",created_at:Ts(n),updated_at:Ts(r),closed_at:void 0===a?null:Ts(a),labels:s.map((e=>({
name:e}))),type:null===i?null:{name:i}}}function Vs(e,t){const n=(n,o,r,s)=>({name:"pull_request",payload:{
action:"closed",pull_request:{...Ks(e),merged:s,merged_at:s?Ts(o):null,closed_at:Ts(o)},...Os(t,r)},at:o,id:n,by:r
}),o=[...e.closings.map((({id:t,at:o,actor:r})=>n(`${e.id} ${t}`,o,r,!1))),...e.merged?[n(`${e.id} merged`,e.merged.at,e.merged.by,!0)]:[],...e.reviews.map((n=>Js(n,e,t)))],r=(0,
u.O)({files:e.files});return o.map((e=>({...e,...r})))}function Js({id:e,at:t,author:n,state:o},r,s){return{
name:"pull_request_review",payload:{action:"submitted",review:{id:e,state:o.toLowerCase(),submitted_at:Ts(t)},
pull_request:Ks(r),...Os(s,n)},at:t,id:e,by:n,...r.isFromFork?{isWithoutSecrets:!0}:{}}}
function Ks({number:e,createdAt:t,author:n}){return{number:e,created_at:Ts(t),user:Ys(n)}}
function Qs({pushes:e,pullRequests:t,repository:n}){const o=new Map(t.map((({mergeCommit:e,files:t})=>[e,t])))
;return e.map((e=>Xs(e,o.get(e.after),n)))}function Xs(e,t,n){
const{id:o,at:r,ref:s,before:i,after:a,actor:c}=e,d=e.commits.map((({sha:e,date:t})=>({id:e,timestamp:t})));return{
name:"push",payload:{ref:s,before:i,after:a,deleted:!1,commits:d,head_commit:d.at(-1)??null,...Os(n,c)},at:r,id:o,by:c,
...(0,u.O)({files:t})}}const Zs="github-actions[bot]";function ei(e,{from:t,until:n},{onlyMissed:o}){
const{repository:r}=e
;return[...Qs(e),...e.deployments.flatMap((e=>Ns(e,r))),...e.releases.flatMap((e=>Cs(e,r))),...e.workflowRuns.flatMap((e=>xs(e,r))),...e.issues.flatMap((e=>Us(e,r))),...e.pullRequests.flatMap((e=>Vs(e,r)))].filter((({at:e})=>e>=t&&e<n)).filter((e=>!o||ti(e))).sort(ni)
}function ti({by:e,isWithoutSecrets:t}){return!0===t||e?.login===Zs}function ni(e,t){
return e.at-t.at||ri(e.name,t.name)||ri(oi(e),oi(t))}function oi({id:e}){return e.split(" ",1)[0]??""}function ri(e,t){
return e===t?0:e<t?-1:1}var si=n(7025),ii=n(8601),ai=n(2008),ci=n(2443),di=n(1189);const ui=8;async function li(e,t,n){
const o=e.map(fi),r=[...new Map(e.map(((e,t)=>[o[t],e])))],s=new Map;return await Promise.all(Array.from({length:ui
},(async()=>{for(let e=r.shift();void 0!==e;e=r.shift()){const[o,r]=e;s.set(o,await pi(r,t,n)),
t.onProgress("lists of changed files",s.size)}}))),o.map((e=>s.get(e)??gi("it was not looked up")))}
function fi({subject:e,at:t}){return JSON.stringify("deployment"===e.kind?{...e,at:t}:e)}async function pi(e,t,n){try{
return await mi(e,t,n)}catch(e){if(_t(e,"missing"))return gi("GitHub no longer has its commits")
;if(!_t(e,"unreachable"))throw e;return await ls(t),gi("GitHub's API can't list them")}}
async function mi({subject:e,at:t},{get:n},o){switch(e.kind){case"commits":
return hi.test(e.before)?gi("the branch is new"):(0,ci.compareCommits)(n,e.before,e.after);case"pull-request":return(0,
ci.listPullRequestFiles)(n,e.number);case"deployment":{const{sha:r,environment:s}=e
;if(void 0===s)return gi("it has no environment");const i=yi(o,s,r,t)??await(0,di.findPreviousDeployment)(n,s,r)
;return void 0===i?gi("the environment has no earlier deployment"):(0,ci.compareCommits)(n,i,r)}case"incident":
case"repository":return gi("it has no commit")}}const hi=/^0+$/;function yi(e,t,n,o){
return e.filter((e=>e.environment===t&&e.sha!==n&&e.succeededAt<o)).reduce(((e,t)=>e&&e.succeededAt>=t.succeededAt?e:t),void 0)?.sha
}function gi(e){return{kind:"unknown",reason:e}}async function wi(e,t){
const{decided:n,notes:o,problems:r}=vi(e,t),[s]=t.components;if(1===t.components.length&&void 0!==s)return{
events:n.flatMap((e=>Ii(e,s,t))),notes:o,problems:r};const i=void 0===t.recordId?await ki(n,t):n,a={events:[],
notes:new Set(o),problems:new Map};for(const e of i)$i(e,t,a);return{events:a.events,notes:[...a.notes],
problems:[...r,...a.problems.values()]}}function vi(e,{settings:t,events:n}){const o=[],r=new Set,i=new Set
;for(const s of e){const e=(0,ai.s)(s,t)
;if("invalid"===e.kind)for(const t of e.problems)i.add(`${t} (${s.id})`);else if("send"===e.kind){
for(const t of e.notes)r.add(t);const t=e.events.filter((({body:e})=>n.has(e.event)));o.push(...t.map((e=>({...e,
...bi(s)}))))}}const a=[...i].map((e=>(0,s.EP)(`${e}, so it is skipped`,"warning")));return{decided:o,notes:[...r],
problems:a}}function bi({at:e,files:t}){return{at:e,...t&&{changed:{kind:"known",files:t}}}}
async function ki(e,{components:t,requests:n,deployments:o}){const r=e.filter((({changed:e,subject:n})=>void 0===e&&(0,
ii.H)(n,t))),s=await li(r,n,o),i=new Map(r.map(((e,t)=>[e,s[t]])));return e.map((e=>({...e,...(0,u.O)({
changed:i.get(e)??e.changed})})))}function $i(e,t,n){const{at:o,...r}=e,s=(0,ii.f)([r],t.components,t.recordId)
;for(const o of s.events.keys())n.events.push(...Ii(e,o,t));for(const e of s.notes)n.notes.add(e)
;for(const e of s.problems)n.problems.set(e.message,e)}function Ii({at:e,body:t},n,{credentials:o}){const r=o.get(n)
;return void 0===r?[]:[{at:e,orgId:r.orgId,recordId:r.recordId,body:t}]}
async function _i({component:e,credentials:t,record:n,problems:o},{uploadRecord:r,host:s}){
const{directory:i,manifest:a}=e,c="found"===a?.kind?a.name:void 0,d={directory:i,...(0,u.O)({
recordId:e.credentials.recordId,name:c})};if("skipped"===n.kind)return{...d,record:{state:"skipped",reason:n.reason},
problems:o};if("upload"!==n.kind||void 0===t)return{...d,record:{state:"failed"},problems:o};const l=(0,
k.ty)(await(r?.(n.record,t)));return{...d,record:{...l,record:n.record},problems:[...o,...Ei(t,l.delivery,s)]}}
function Ei({orgId:e,recordId:t},n,o){if(void 0===n||"delivered"===n.outcome)return[];const r=`record ${(0,
l.hD)(t)}, organization ${(0,l.hD)(e)}`;return(0,k.LJ)([{item:"record",delivery:n}],{host:o,identity:r
},void 0).map((e=>({...e,concerns:`record ${(0,l.hD)(t)}`})))}
function Si({repository:{id:e,head:t},record:n},o,r,{state:s,uploadRecord:i}){const a=s.state.repositories.get(e)
;void 0!==i&&void 0!==t&&void 0!==a&&"upload"===n.kind&&r.every(Pi)&&(o.some((({component:e})=>Mi(e)))||s.write([{
repository:e,point:a.point,record:t}]))}function Pi({record:{delivery:e}}){
return void 0===e||"delivered"===e.outcome||400===e.last?.status}function Mi({credentials:{recordId:e,token:t}}){
return void 0!==e&&void 0===t}async function Ai(e,t,n){
const{api:o,reading:r,inputs:s,tokens:i,isFleet:a}=n,{repository:c,window:d}=e,{name:l,head:f}=c,p={name:l,...(0,u.O)({
window:d})},m=await or(o,r,(e=>_s(e,{inputs:s,tokens:i,commit:f,isFleet:a})));if("kind"in m)return{...p,...Di,...qi(m,l)
};if(a&&0===m.components.length&&0===m.problems.length)return ji(c,n),{...p,...Di,isWithoutManifest:!0}
;const h=m.components.map((t=>Ti(t,e,a))),y=await Ni(e,t,h,n),g=await Promise.all(h.map((e=>_i(e,n))));Si(e,h,g,n)
;const w=[...m.problems,...y.problems];return{...p,...y,components:g.map((e=>Ri(e,c,a))),problems:a?w.map((e=>({
concerns:l,...e}))):w}}const Di={isRead:!1,events:0,components:[],notes:[],problems:[]};function qi(e,t){
return"failed"===e.kind?{problems:[Qr(e.problem,t)]}:{problems:[],end:e}}function ji({id:e,head:t},{state:n}){
const o=n.state.repositories.get(e);if(void 0===o||void 0===t)return;const{point:r,record:s}=o;n.write([{repository:e,
point:r,withoutManifest:t,...(0,u.O)({record:s})}])}function Ri(e,{name:t},n){if(!n)return e
;const o="."===e.directory?t:`${t}/${e.directory}`,r=void 0===e.recordId?"":` (record ${e.recordId})`,s=e.problems.map((({file:e,line:n,column:s,...i})=>({
concerns:(e&&`${t}/${e}${void 0===n?"":`:${n}`}`)??o+r,...i})));return{...e,problems:s}}
function Ti(e,{repository:{url:t},record:n},o){const r=(0,si.j)(e,{connection:{kind:"closed",missing:[]},events:[],
notes:[],record:n,standards:{kind:"nothing",reason:"they need a checkout"},repositoryUrl:t,problems:[]})
;if(void 0!==r.credentials)return r;const i=(0,cs.G)(e);if("complete"===i.kind)return{...r,credentials:i.credentials}
;if(o&&Oi(e)){const e=new Set(i.problems.map((({message:e})=>e))),t=r.problems.filter((({message:t})=>!e.has(t)))
;return{...r,problems:[...t,(0,s.oi)(Yi)]}}
const a=new Set(r.problems.map((({message:e})=>e))),c=i.problems.filter((({message:e})=>!a.has(e)));return{...r,
problems:[...r.problems,...c]}}
const Yi='webhook-token has no token for the record, so nothing is sent for it; add a line "RECORD_ID: token", and check that the secret it comes from exists'
;function Oi({credentials:e,sameRecord:t=[]}){const{orgId:n,recordId:o,token:r}=e
;return void 0!==n&&void 0!==o&&void 0===r&&0===t.length}async function Ni({repository:e,window:t,events:n},o,r,s){
const i=new Map(r.flatMap((e=>e.credentials?[[e.component,e.credentials]]:[])));if(void 0===t)return{...Di,isRead:!0}
;if(0===i.size)return Di;const a=r.map((({component:e})=>e)),{inputs:c,state:d}=s,u=await nr(s.api,{id:e.id,
fullName:e.name,defaultBranch:e.defaultBranch},t,{changes:c.changes,changeBranches:c["change-branches"],events:n,
deployments:cr(c),deploymentEnvironments:c["deployment-environments"],files:a.length>1,onlyMissed:c["only-missed"]
},s.reading);if("read"!==u.kind)return{...Di,...qi(u,e.name)};const l=ei(u.facts,t,{onlyMissed:c["only-missed"]
}),f=await or(s.api,s.reading,(async e=>({kind:"found",...await wi(l,{settings:Ci(c),events:c.events,
recordId:a.length>1?c["record-id"]:void 0,credentials:i,components:a,requests:e,deployments:u.facts.deployments})})))
;if("found"!==f.kind)return{...Di,...qi(f,e.name)};const{events:p,notes:m,problems:h}=f
;d.write(xi(e.id,p,d.state.lastId+1,t,o));const y=[...u.facts.notes,...m];return{isRead:!0,events:p.length,notes:y,
problems:h}}function Ci(e){return{changes:e.changes,changeBranches:e["change-branches"],
deploymentEnvironments:e["deployment-environments"],incidentLabels:e["incident-labels"],
incidentTypes:e["incident-types"],ignoreActors:e["ignore-actors"]}}function xi(e,t,n,{until:o},r){
return[...t.map(((t,o)=>({id:n+o,repository:e,...t}))),{repository:e,first:n,last:n+t.length-1,...r&&{point:o}}]}
async function Ui(e,t,n,o){if("nothing"===t.kind)return{...rt,problems:[t.problem]}
;const{inputs:r,startedAt:s}=e,i=await(0,ht.openApi)(Hi(e),[]),a=await Gi(e,i);if("kind"in a)return{...rt,
problems:[Fi(a,e)]};const{repositories:c,problems:d}=a,u="continue"===t.kind&&void 0!==t.start
;if(u&&0===c.length)return{...rt,problems:d};const l=s-r.history;if("continue"===t.kind){const e=c.map((({id:e})=>e))
;n.write(gr(t,n.state,e,l))}u&&await(o?.sender.sendLeft());const f={plan:t,state:n.state,inputs:r,isByHand:e.isByHand,
newFrom:l},{work:p,quiet:m,withoutManifest:h}=vr(c,f);if("continue"===t.kind){
const e=m.filter((({id:e})=>(n.state.repositories.get(e)?.point??0)<t.until))
;n.write(e.map((({id:e})=>Ye(n.state,e,t.until))))}const{results:y,left:g,end:w}=await Li(p,{plan:t,step:e,state:n,
sending:o,api:i}),v=y.filter((({isWithoutManifest:e})=>e)),b=g.map((({repository:e})=>e.name));return{
repositories:y.filter((e=>!v.includes(e))),notes:y.flatMap((({notes:e})=>e)),problems:[...d,...w?[Xr(w,b)]:[]],
quiet:m.length,skipped:{...a.skipped,withoutManifest:h+v.length},waiting:g.length}}async function Gi(e,t){
const{inputs:n,run:o,progress:r}=e;return or(t,Wi(e,fe("the list of repositories",r)),(e=>es(e,n,o.repository)))}
function Fi(e,{run:t}){return"failed"===e.kind?Qr(e.problem,t.repository):Xr(e,[t.repository])}async function Li(e,t){
const{plan:n,state:o,sending:r,step:s}=t,i=[];for(const[a,c]of e.entries()){const d=e.slice(a)
;if(void 0!==r?.sender.stopped())return{results:i,left:d};const u=await Ai(c,"continue"===n.kind,zi(c,t))
;if(void 0!==u.end)return"out-of-time"===u.end.kind&&Bi(c,o,s.startedAt),{results:i,left:d,end:u.end};i.push(u),
u.events>0&&await(r?.sender.sendLeft())}return{results:i,left:[]}}function Bi({repository:{id:e}},{state:t,write:n},o){
const r=t.repositories.get(e);void 0!==r&&n([{repository:e,...r,postponed:o}])}function zi({repository:{name:e}},t){
const{step:n,state:o,sending:r,api:s}=t,{inputs:i,tokens:a}=n,[c="",d=""]=e.split("/");return{api:{...s,repository:{
owner:c,repo:d}},reading:Wi(n,fe(e,n.progress)),inputs:i,tokens:a,state:o,uploadRecord:r?.uploadRecord,host:(0,
Je.PG)(n.endpoint),isFleet:i.repositories.length>0}}function Hi({inputs:e,run:t,cancelled:n}){
const{repository:o,apiUrl:r}=t;return{token:e["github-token"],baseUrl:r,repository:o,cancelled:n}}
function Wi({inputs:e,startedAt:t,cancelled:n},o){const r={now:Date.now,sleep:(e,t)=>(0,mt.setTimeout)(e,void 0,{
signal:t})};return{deadline:t+1e3*e.deadline,cancelled:n,clock:r,onProgress:o}}async function Vi(e){
const{inputs:t,run:n,startedAt:o}=e,r=Ue((0,me.resolve)(n.workspace,t.state),t["dry-run"]);if("invalid"===r.kind)return{
...rt,problems:[(0,s.oi)(r.problem)]};const i=r.value,a=pr(t,i.state,o)
;if("nothing"===a.kind&&0===i.state.left.size)return{...rt,problems:[a.problem]}
;const c=t["dry-run"]?await Ji(e,a,i):await Ki(e,a,i);return i.close(),{...c,..."nothing"!==a.kind&&{until:a.until}}}
async function Ji(e,t,n){const o=await Ui(e,t,n,void 0),r=[...n.state.left.values()].sort(((e,t)=>e.at-t.at||e.id-t.id))
;return{...rt,...o,counts:ot(r),events:r,dryRun:!0}}async function Ki(e,t,n){
const{inputs:o,tokens:r,run:i,cancelled:a,redact:c,endpoint:d,progress:l}=e,{now:f}=e.network.clock,p=Xe(f()+Qi(e),f,a),m=(0,
We.D)(d,o,c,p,e),h={...m,watch:(e,t)=>{void 0!==t.status&&t.status<500&&p.renew(),m.watch(e,t)}},y=(0,Ke.e)((0,
me.join)(i.temporaryDirectory,`phaset-undelivered-${(0,He.randomUUID)()}.jsonl`)),g=at({deliver:(e,t,n)=>(0,Ve.c)({
target:"event",credentials:t,body:e},h,n),tokens:r,host:(0,Je.PG)(d),state:n,undelivered:y,
repeatUnknown:o["repeat-unknown"],onProgress:({at:e},t)=>{l.set(`Sending: up to ${pe(e)}, ${t} events left`)}})
;"continue"===t.kind&&void 0!==t.start||await g.sendLeft();const w=await Ui(e,t,n,{sender:g,uploadRecord:(e,t)=>(0,
Ve.c)({target:"record",credentials:t,body:e},h)}),{problems:v,...b}=g.results(),{path:k,failure:$}=y.close();return{
...rt,...w,...b,...(0,u.O)({undelivered:k}),problems:[...w.problems,...v,...void 0===$?[]:[(I=$,(0,
s.oi)(`the undelivered file can't be written (${I}); make RUNNER_TEMP a directory that this job may write`,"warning"))]]
};var I}function Qi({inputs:e,startedAt:t}){return t+1e3*e.deadline-Date.now()}var Xi=n(2889),Zi=n(6041),ea=n(148)
;const ta=864e5,na={d:ta,h:ta/24},oa=["comment","pr-opened"],ra=ke.M.filter((e=>!oa.includes(e)));function sa(e){
if(""===e)return(0,ye.Uq)(void 0);if("now"===e)return(0,ye.Uq)({kind:"age",age:0});const t=ia(e);if(void 0!==t)return(0,
ye.Uq)({kind:"age",age:t});const n=(0,ea.E)(e);return"timestamp"===n.kind?(0,ye.Uq)({kind:"instant",
at:Number(n.timestamp)
}):(0,ye.Gq)(`is ${(0,l.hD)(e)}; use a date (2026-03-01), a time (2026-03-01T12:00:00Z), an age (90d, 12h) or now`)}
function ia(e){const[,t,n=""]=/^(\d{1,5})([dh])$/.exec(e)??[];return void 0===t?void 0:Number(t)*(na[n]??ta)}
const aa=e=>(0,ye.Ku)(ve.YjP(),e),ca=Xi.r.shape,da=ve.Ikc({endpoint:ca.endpoint,"webhook-token":ca["webhook-token"],
"org-id":ca["org-id"],"record-id":ca["record-id"],"working-directory":ca["working-directory"],changes:ca.changes,
"change-branches":ca["change-branches"],"deployment-environments":ca["deployment-environments"],
"incident-labels":ca["incident-labels"],"incident-types":ca["incident-types"],"ignore-actors":ca["ignore-actors"],
"fail-on":ca["fail-on"],"dry-run":ca["dry-run"],summary:ca.summary,"repeat-unknown":ca["repeat-unknown"],
headers:ca.headers,timeout:ca.timeout,deadline:ca.deadline,"github-token":ca["github-token"],shard:ca.shard,
repositories:aa((function(e){const t=[];for(const n of(0,Wr.ry)(e)){const[e="",o,...r]=n.split("/").reverse()
;if(r.length>0||!Jr.test(e)||void 0!==o&&!Vr.test(o))return(0,
ye.Gq)(`has ${(0,l.hD)(n)}; use owner/name, a name of the workflow's own owner, or a glob of names, such as acme/* or acme/web-*`)
;t.push(void 0===o?{name:e}:{owner:o,name:e})}return(0,ye.Uq)(t)})),events:aa((function(e){const t=(0,
Wr.ry)(e),n=t.find((e=>!ke.M.some((t=>(0,yt.c)([e],t)))));if(void 0!==n)return(0,ye.Gq)(`has ${(0,
l.hD)(n)}, which matches no event; use names or globs of ${ra.join(", ")}`);const o=ra.filter((e=>(0,yt.c)(t,e)))
;return t.length>0&&0===o.length?(0,
ye.Gq)(`is ${(0,l.hD)(e)}, but Phaset accepts no time for these events, so sync can't send them; use names or globs of ${ra.join(", ")}`):(0,
ye.Uq)(new Set(0===t.length?ra:o))})),deployments:aa((function(e){return""===e?(0,
ye.Uq)(void 0):"deployments"===e||"releases"===e||"none"===e?(0,ye.Uq)({kind:e}):/^[^/\s]+\.ya?ml$/.test(e)?(0,ye.Uq)({
kind:"workflow",file:e
}):(0,ye.Gq)(`is ${(0,l.hD)(e)}; use deployments, releases, none or a workflow's file name, such as deploy.yml`)})),
state:aa((function(e){return""===e?(0,ye.Gq)("is empty; use a directory, such as phaset-sync"):(0,ye.Uq)(e)})),
since:aa(sa),until:aa(sa),history:aa((function(e){const t="0"===e?0:ia(e);return void 0===t||t>90*ta?(0,ye.Gq)(`is ${(0,
l.hD)(e)}; use an age of at most 90d, such as 30d, or 0`):(0,ye.Uq)(t)})),"only-missed":ca["dry-run"],
record:ve.k5n(["auto","true","false"],"one of auto, true, false")});function ua(e){const t=Object.keys(da.shape)
;return Object.fromEntries(t.map((t=>[t,e(t)])))}function la(e,t){
const{data:n,error:o}=da.safeParse(e),r=ca["fail-on"].safeParse(e["fail-on"]).data??"config",i=(o?.issues??[]).map((n=>{
const o=String(n.path[0]);return(0,Zi.XE)(n,o,e[o]??"",t)})),a=void 0===n?i:[...i,...fa(n)];return void 0===n||(0,
s.JD)(a)?{failOn:r,problems:a}:{inputs:n,failOn:r,problems:a}}function fa(e){
if(!((t=e.repositories).length>1||t.some(Kr)))return[];var t;const{deployments:n,"record-id":o}=e
;return[...void 0===o?[]:[(0,s.oi)(pa)],..."workflow"===n?.kind?[(0,s.oi)((r=n.file,`deployments is ${(0,
l.hD)(r)}, a workflow, which works only for one repository; use deployments or releases, or sync that repository in a job of its own`))]:[]]
;var r}
const pa='record-id would send the events of all repositories to one record; remove it, and set "id" in the manifest of each repository'
;async function ma(e){const t=Date.now(),n=ua(r.V4),o=ya(n),{inputs:i,failOn:a,problems:c}=la(n,o);try{
const n=void 0===i?rt:await ga(i,o,t,e).catch(ka),r=ha({...n,problems:[...c,...n.problems]},a)
;return await Z(r,o,i?.summary??!0),!(0,s.JD)(_(r))}catch(e){return(0,ae.e)(e,o),!1}}function ha(e,t){const n={failOn:t,
standardsFailOn:"never"};return{...e,problems:(0,a.Q)(e.problems,n),repositories:e.repositories.map((e=>({...e,
problems:(0,a.Q)(e.problems,n),components:e.components.map((e=>({...e,problems:(0,a.Q)(e.problems,n)})))})))}}
function ya(e){const t=(0,c.d)(e);for(const e of t.flatMap(i.eo))r.Pq(e);return(0,i.ay)(t,(0,c.G)(e))}
async function ga(e,t,n,{environment:i,cancelled:a,network:c}){const u=(0,de.c)(i),l=(0,ce.Q)(i,(e=>(0,
o.readFileSync)(e,"utf8")),n);if("invalid"===l.kind)return ba((0,s.EP)(l.problem));const{connection:f,problems:p}=(0,
d.C)(e,u,l.value);if("without-secrets"===f.kind)return ba((0,s.oi)(wa,"notice"))
;if("closed"===f.kind)return ba(...f.missing);if(""===e["github-token"])return ba((0,s.oi)(va));const m=le(r.pq);try{
const o=await Vi({inputs:e,endpoint:f.endpoint,tokens:f.tokens,run:u,startedAt:n,
isByHand:"workflow_dispatch"===l.value.name,redact:t,cancelled:a,network:c,progress:m});return{...o,
problems:[...p,...o.problems]}}finally{m.close()}}
const wa="GitHub gives no secrets to this run (a run that Dependabot started, or a run in a fork), so nothing is synced. Start sync with schedule or workflow_dispatch in the repository itself",va="github-token is empty; set it to a token that can read the repository, or remove it to use the job's own"
;function ba(...e){return{...rt,problems:e}}function ka(e){if(!(e instanceof Ne))throw e;return ba((0,
s.oi)(`${e.message}, so nothing more is sent; free disk space, and run the workflow again`))}}))};