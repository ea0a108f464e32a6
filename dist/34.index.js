export const id=34;export const ids=[34,443,189,522];export const modules={1823:(((e,t,n)=>{
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
2034:(((e,t,n)=>{n.r(t),n.d(t,{startSync:()=>Vi})
;var r=n(8877),o=n(3024),s=n(9584),i=n(8414),a=n(5460),c=n(8135),d=n(3434),u=n(7508),l=n(7413),f=n(7541),p=n(856),m=n(3948),h=n(4463)
;function y(e){const{until:t,counts:n,dryRun:r}=e,o=r?[]:[...n].map((([e,{delivered:t}])=>[e,t]));return{...(0,h.$)({
...e,components:v(e),links:{sha:""}}),"synced-until":void 0===t?"":new Date(t).toISOString(),
counts:JSON.stringify(Object.fromEntries(o.filter((([,e])=>e>0))))}}const g={outcome:"delivered",attempts:1},w={
state:"skipped",reason:"they need a checkout"};function v({repositories:e,events:t,dryRun:n}){
const r=Map.groupBy(n?[]:t,(({recordId:e})=>e)),o=1===e.length,s=e.flatMap((({name:e,components:t})=>t.map((t=>({...t,
directory:o?t.directory:b(e,t)}))))),i=s.map((e=>({...e,events:k(r.get(e.recordId??"")??[]),standards:w
}))),a=new Set(s.map((({recordId:e})=>e)));return[...i,...[...r].filter((([e])=>!a.has(e))).map((([e,t])=>({
directory:".",recordId:e,events:k(t),record:{state:"skipped",reason:"its component is gone"},standards:w,problems:[]
})))]}function b(e,{directory:t}){return"."===t?e:`${e}/${t}`}function k(e){return e.map((({body:e})=>({body:e,subject:{
kind:"repository"},delivery:g})))}var $=n(5373),I=n(522);function _({problems:e,repositories:t}){
return S([...e,...t.flatMap(E)])}function E({problems:e,components:t}){return[...e,...t.flatMap((e=>e.problems))]}
function S(e){return[...Map.groupBy(e,P).values()].map(M)}function P(e){const{level:t,cause:n,message:r,concerns:o}=e
;return void 0===o?e:JSON.stringify([t,n?(0,$.rI)(n):r])}function M(e){const[{concerns:t,...n}]=e;if(void 0===t)return n
;const r=e.flatMap((({cause:e})=>e??[])),o=[...new Set(e.flatMap((({concerns:e})=>e??[])))];if(0===r.length)return{...n,
message:A(n.message,o)};if(1===e.length)return n;const s=(0,I.jQ)(r);return{...n,cause:s,message:(0,
$.V$)(s,` for ${D(o)}`)}}function A(e,t){return 1===t.length?`${t[0]}: ${e}`:`${e}; for ${D(t)}`}function D(e){
const t=e.length-20;return[...e.slice(0,20),...t>0?[`plus ${t} more`]:[]].join(", ")}
var q=n(1366),j=n(996),R=n(5504),T=n(9309);function Y(e){
const{dryRun:t}=e,{delivered:n,refused:r,unknown:o,left:s}=V(e),a=e.repositories.flatMap((({components:e})=>e)).filter((({record:e})=>"uploaded"===e.state)).length,c=[...(0,
i.ZT)(_(e),["error","warning"]),...n>0?[`${(0,
q.U)(n,"event")} delivered`]:[],...r>0?[`${r} refused`]:[],...o>0?[`${o} unknown`]:[],...s>0?[t?`${(0,
q.U)(s,"event")} would be sent`:`${s} left`]:[],...a>0?[`${(0,q.U)(a,"record")} uploaded`]:[]]
;return[...t?["dry run"]:[],...c.length>0?c:["nothing to send"]].join(" \xb7 ")}function O(e){
const{notes:t,events:n,dryRun:r,repositories:o}=e,s=t.length-20;return`${(0,j.Bv)([`### ${R.A[N(e)]} Phaset sync: ${(0,
j.FV)(Y(e))}`,(0,
j.p_)([...(a=_(e),(0,i.fr)((0,i.dS)(a)).map((({level:e,message:t})=>`${"notice"===e?"\u2139\ufe0f":R.A[e]} ${(0,
j.CS)(t)}`))),...t.slice(0,20).map((e=>`\u2139\ufe0f ${(0,
j.FV)(e)}`)),...s>0?[`\u2139\ufe0f plus ${s} more, see the log`]:[]]),C(o),G(e),B(e),r?z(n):"",...W(e),"Sync never sends `comment` and `pr-opened`, because Phaset accepts no time for them."])}\n`
;var a}function N(e){const t=_(e);return(0,i.JD)(t)?"error":t.some((({level:e})=>"warning"===e))?"warning":"notice"}
function C(e){if(0===e.length)return"";const t=e.toSorted(((e,t)=>x(e)-x(t)||t.events-e.events)),n=t.length-500
;return(0,j.Bv)([(0,j.tp)(["Repository","From","Until","Read","Events","Records"],t.slice(0,500).map((e=>{
const{name:t,window:n,isRead:r,events:o,components:s}=e
;return[[...U(e),(0,j.FV)(t,200)].join(" "),void 0===n?"":J(n.from),void 0===n?"":J(n.until),void 0===n?"nothing new":r?"yes":"no, the next run reads it again",String(o),F(s)]
}))),n>0?`Plus ${n} more repositories.`:""])}function x(e){
const t=new Set(E(e).map((({level:e})=>e))),n=i.vh.findIndex((e=>t.has(e)));return-1===n?i.vh.length+Number(e.isRead):n}
function U(e){const t=i.vh[x(e)];return"error"===t||"warning"===t?[R.A[t]]:[]}function F(e){
return[...Map.groupBy(e,(({record:e})=>e.state))].map((([e,{length:t}])=>1===t?e:`${t} ${e}`)).join(", ")}
function G({quiet:e,skipped:t,waiting:n}){const r=Object.entries(L).flatMap((([e,n])=>{const r=t[e]
;return 0===r?[]:[`${r} ${n}`]}))
;return[...0===e?[]:[`Repositories with nothing new: ${e}.`],...0===r.length?[]:[`Skipped: ${r.join(", ")}.`],...0===n?[]:[`Left for the next run: ${n}.`]].join(" ")
}const L={archived:"archived",forks:"forks",empty:"without commits",withoutManifest:"without a manifest"}
;function B({counts:e,dryRun:t}){if(0===e.size)return"";const n=[...e].sort((([e],[t])=>e<t?-1:1));return t?(0,
j.tp)(["Kind","Would be sent"],n.map((([e,{left:t}])=>[(0,j.aY)(e),String(t)]))):(0,
j.tp)(["Kind","Delivered","Refused","Unknown","Left for the next run"],n.map((([e,{delivered:t,refused:n,unknown:r,left:o}])=>[(0,
j.aY)(e),...[t,n,r,o].map(String)])))}function z(e){if(0===e.length)return""
;const t=e.length-1e3,n=e.slice(0,1e3).map((e=>(0,j.FV)(H(e))));return(0,j.zH)("Events",(0,
j.p_)([...n,...t>0?[`plus ${t} more, see the log`]:[]]))}function H({at:e,recordId:t,body:n}){
return`${J(e)} ${t} ${JSON.stringify(n)}`}function W({undelivered:e,leftBecause:t}){
return[...void 0===t?[]:["The next run sends what is left, if the workflow keeps the state directory."],...void 0===e?[]:[`The undelivered file has the events that Phaset refused and those that may have arrived. If your workflow uploads it, it is the artifact ${(0,
j.aY)((0,T.j)(e))}. The main action sends them with ${(0,j.aY)("replay")}.`]]}function V({counts:e}){const t={
delivered:0,refused:0,unknown:0,left:0};for(const{delivered:n,refused:r,unknown:o,left:s}of e.values())t.delivered+=n,
t.refused+=r,t.unknown+=o,t.left+=s;return t}function J(e){return new Date(e).toISOString()}async function K(e,t,n){
const r=Q(e,t),o=(0,m.K)(y(r)),a={...r,problems:[...r.problems,...o]},c=n?(0,m.S)(O(a)):void 0
;a.dryRun&&ee("Events",a.events.map(H)),ee("Notes",a.notes);const{shown:d,left:u}=(0,p.e)(_(a));for(const e of d)re(e)
;ee("More problems",(0,i.fr)((0,i.dS)(u)).map((({level:e,message:t})=>`${e}: ${t}`))),s.pq((0,f.g9)(`Phaset: ${Y(a)}`))
;for(const e of await c??[])re(e)}function Q(e,t){const{notes:n,problems:r,repositories:o,events:s,leftBecause:i}=e
;return{...e,notes:(0,a.SG)(n,t,X),problems:(0,a.SG)(r,t,X),repositories:(0,a.SG)((0,a.SG)(o,t,Z),t.tokensOnly,X),
events:(0,a.SG)(s,t.tokensOnly,X),...(0,l.O)({leftBecause:i&&t(i)})}}
const X=new Set(["kind","level","outcome","state","event"]),Z=new Set([...X,"directory","recordId"]);function ee(e,t){
if(0!==t.length){s.Oh(e);for(const e of t)s.pq(te(e));s.N4()}}function te(e){return(0,f.g9)((0,
f.ts)(e)).replace(/^(\s*):(?=:)/,"$1\\u{3a}")}const ne={error:s.z3,warning:s.$e,notice:s.lm}
;function re({level:e,message:t,title:n,file:r,line:o,column:s}){ne[e](t,(0,l.O)({title:n,file:r,startLine:o,
startColumn:s}))}var oe=n(7348),se=n(3928),ie=n(2146);function ae(e){let t="";const n=t=>e((0,
f.g9)(t)),r=setInterval((()=>{""!==t&&n(t)}),1e4);return{set:e=>{t=e},log:e=>{t=e,r.refresh(),n(e)},
close:()=>clearInterval(r)}}function ce(e,{set:t}){const n=new Map;return t(`Reading ${e}`),(r,o)=>{n.set(r,o)
;const s=[...n].map((([e,t])=>`${t} ${e}`)).join(", ");t(`Reading ${e}: ${s}`)}}function de(e){
return`${new Date(e).toISOString().slice(0,16).replace("T"," ")} UTC`}
var ue=n(6760),le=n(4409),fe=n(512),pe=n(1926),me=n(3392),he=n(4922),ye=n(3759),ge=n(1844)
;const we=he.Whr(),ve=he.Whr(),be=he.YjP().check(ye.m9(1)),ke=he.rej({start:ve}),$e=he.rej({repository:we,point:ve,
record:he.lqM(be),withoutManifest:he.lqM(be),postponed:he.lqM(ve)}),Ie=he.rej({id:we,repository:we,at:ve,orgId:be,
recordId:be,body:(0,ge.w)()}),_e=he.rej({repository:we,first:we,last:we,point:he.lqM(ve)}),Ee=he.rej({id:we,
outcome:he.k5n(["not-arrived","unknown","delivered","given-up"])});function Se(){const e={repositories:new Map,
left:new Map,lastId:0};let t=[];const n=t=>{e.start=t;for(const n of e.repositories.keys())Pe(e,n,t)
;for(const n of e.left.values())n.at>=t&&e.left.delete(n.id)},r=({repository:n,first:r,last:o,point:s})=>{
for(const n of t)n.id>=r&&n.id<=o&&e.left.set(n.id,n);t=[],void 0!==s&&Pe(e,n,s)};return{state:e,take:o=>{
if("start"in o)return n(o.start);if("outcome"in o)return Me(e,o);if("first"in o)return r(o);if("point"in o){
const{repository:t,point:n,...r}=o;return void e.repositories.set(t,{point:n,...(0,l.O)(r)})}e.lastId=o.id,t.push({...o,
outcome:"not-arrived"})}}}function Pe({repositories:e},t,n){const r=e.get(t)?.record;e.set(t,{point:n,...(0,l.O)({
record:r})})}function Me({left:e},{id:t,outcome:n}){const r=e.get(t)
;void 0!==r&&("delivered"===n||"given-up"===n?e.delete(t):e.set(t,{...r,outcome:n}))}function Ae(e){
if("object"==typeof e&&null!==e)return De(e).safeParse(e).data}function De(e){
return"start"in e?ke:"body"in e?Ie:"first"in e?_e:"outcome"in e?Ee:$e}function qe({lastId:e},t,n){return{repository:t,
first:e+1,last:e,point:n}}function je({start:e,repositories:t,left:n}){
const r=[...n.values()].map((({outcome:e,...t})=>t)),o=r[0]?.id??0,s=[...n.values()].filter((({outcome:e})=>"unknown"===e))
;return[...void 0===e?[]:[{start:e}],...[...t].map((([e,t])=>({repository:e,...t}))),...r,...0===r.length?[]:[{
repository:r[0]?.repository??0,first:o,last:r.at(-1)?.id??0}],...s.map((({id:e,outcome:t})=>({id:e,outcome:t})))]}
class Re extends Error{}function Te(e,t){const n=(0,ue.join)(e,"journal.jsonl"),r=Ye(n);if("invalid"===r.kind)return r
;const o=Oe(r.value,n);if("invalid"===o.kind||t)return"invalid"===o.kind?o:(0,fe.Uq)({state:o.value.state,
write:Ce(o.value),close:()=>{}});try{return(0,fe.Uq)(xe(o.value,Ne(e,n,r.value)))}catch(e){return(0,fe.Gq)(`${(0,
f.hD)(n)}, the state, can't be written (${(0,le.$)(e)}); make state a directory that this job may write`)}}
function Ye(e){try{const t=(0,o.readFileSync)(e,"utf8");return(0,fe.Uq)(t.slice(0,t.lastIndexOf("\n")+1))}catch(t){
return"ENOENT"===(0,le.$)(t)?(0,fe.Uq)(""):(0,fe.Gq)(`${(0,f.hD)(e)}, the state, can't be read (${(0,
le.$)(t)}); make state a directory that this job may read`)}}function Oe(e,t){const n=Se();if(""===e)return(0,fe.Uq)(n)
;const r=(0,me.z)(e),o=e=>(0,fe.Gq)(`${(0,f.hD)(t)} ${e}; delete it, and start again with since`);if(!(0,
me.h)(r))return(0,
fe.Gq)(`${(0,f.hD)(t)} is the state of a newer version of this action; use that version, or delete the file and start again with since`)
;if(void 0===r.version)return o("isn't a state of this action");for(const e of r.lines){
const t="value"===e.kind?Ae(e.value):void 0;if(void 0===t)return o(`is damaged in line ${e.number}`);n.take(t)}return(0,
fe.Uq)(n)}function Ne(e,t,n){return""!==n?(0,pe.bA)(t):((0,o.mkdirSync)(e,{recursive:!0}),(0,o.rmSync)(t,{force:!0}),(0,
pe.s9)(t))}function Ce({take:e}){return t=>{for(const n of t)e(n)}}function xe(e,t){const n=e=>{try{e()}catch(e){
throw new Re(`the state can't be written (${(0,le.$)(e)})`)}};return{state:e.state,write:r=>{
for(let e=0;e<r.length;e+=1e3)n((()=>t.append(...r.slice(e,e+1e3))));Ce(e)(r)},close:()=>{
n((()=>t.replace(je(e.state)))),t.close()}}}var Ue=n(7598),Fe=n(6770),Ge=n(7457),Le=n(9840),Be=n(5472);const ze=6e4
;function He(e,t,n){let r=t()+ze,o=0;const s=()=>{r=Math.max(r,t()+ze)};return{
remaining:()=>n.aborted?0:Math.max(0,Math.min(e,r)-t()),renew:s,spend:async e=>{0===o++&&s();try{return await e()
}finally{o--}},extend:n=>!(t()+n>e||(r=Math.max(r,t()+n+ze),0))}}var We=n(9269);const Ve={archived:0,forks:0,empty:0,
withoutManifest:0},Je={delivered:0,refused:0,unknown:0,left:0};function Ke(e,t,n){const r=e.get(t)??Je;e.set(t,{...r,
[n]:r[n]+1})}function Qe(e){const t=new Map;for(const{body:n}of e)Ke(t,n.event,"left");return t}const Xe={
repositories:[],counts:new Map,events:[],notes:[],problems:[],quiet:0,skipped:Ve,waiting:0,dryRun:!1
},Ze=new Set([401,403,404]);function et(e){const{state:t,tokens:n}=e,r=ot(),o=new Set;let s;const i=(e,t)=>{
o.has(e)||(o.add(e),r.problems.push(...t))},a=({orgId:t,recordId:n,body:r},o)=>{const s=`record ${(0,
f.hD)(n)}, organization ${(0,f.hD)(t)}`,i={item:`event ${r.event}`,delivery:o};return(0,$.LJ)([i],{host:e.host,
identity:s},void 0).map((e=>({...e,concerns:`record ${(0,f.hD)(n)}`})))},c=(n,o)=>{e.undelivered.add(nt(n),o),
r.count(n,o),void 0===e.undelivered.failure()&&t.write([{id:n.id,outcome:"given-up"}])},d=(e,n)=>{
const{outcome:r,last:o,givenUp:c}=n;t.write([{id:e.id,outcome:"not-arrived"
}]),"refused"!==r||Ze.has(o?.status??0)||(s??=(0,We.Ks)(n)),"refused"!==r&&"record"!==c?.reason||i(e.recordId,a(e,n))
},u=(e,t)=>{const{outcome:n,last:o,givenUp:i}=t
;return"delivered"===n?r.deliver(e):(void 0!==i&&"record"!==i.reason&&(s??=(0,We.Ks)(t)),
"unknown"===n?c(e,"unknown"):"refused"!==n||400!==o?.status?d(e,t):(r.problems.push(...a(e,t)),void c(e,"refused")))
},l=async r=>{const{id:a,orgId:c,recordId:d,body:l}=r;if(void 0!==s||o.has(d))return!1
;const f="one"===n.kind?n.token:n.tokens.get(d);return void 0===f?(i(d,[rt(d)]),!1):(u(r,await e.deliver(l,{orgId:c,
recordId:d,token:f},(e=>{"refused"!==e&&t.write([{id:a,outcome:e}])}))),e.onProgress(r,t.state.left.size),
!t.state.left.has(a))};return{stopped:()=>s,sendLeft:async()=>{
const n=[...t.state.left.values()].sort(((e,t)=>e.at-t.at||e.id-t.id)),r=({outcome:t})=>"unknown"===t&&!e.repeatUnknown
;for(const e of n.filter(r))c(e,"unknown");await tt(n.filter((e=>!r(e))),l)},results:()=>{
for(const e of t.state.left.values())r.count(e,"left");return r.results(0===t.state.left.size?void 0:s)}}}
async function tt(e,t){const n=new Map,r=e=>{if(!("id"in e.body))return t(e)
;const r=JSON.stringify([e.recordId,e.body.id]),o=(n.get(r)??Promise.resolve(!0)).then((n=>n&&t(e)));return n.set(r,o),o
},o=e.values();await Promise.all(Array.from({length:8},(async()=>{for(const e of o)await r(e)})))}
function nt({orgId:e,recordId:t,body:n}){return{kind:"event",orgId:e,recordId:t,body:n}}function rt(e){return(0,
i.oi)(`webhook-token has no token for the record ${(0,
f.hD)(e)}, so its events stay in the state; add a line "RECORD_ID: token" for it`)}function ot(){
const e=new Map,t=[],n=[],r=({body:t},n)=>{Ke(e,t.event,n)},o=t=>[...e.values()].reduce(((e,n)=>e+n[t]),0);return{
problems:n,count:r,deliver:e=>{r(e,"delivered"),t.push({recordId:e.recordId,at:e.at,body:e.body})},results:r=>{
const[s,i]=[o("unknown"),o("left")];return{counts:e,events:t,...void 0!==r&&{leftBecause:r},
problems:[...n,...0===s?[]:[it(`${(0,q.U)(s,"event")} ${st}`)],...0===i||void 0===r?[]:[it(`${(0,
q.U)(i,"event")} left for the next run: ${r}`)]]}}}}
const st="may have arrived, because the connection or a run ended before Phaset answered. The undelivered file has them; to send them again, replay it with repeat-unknown: true"
;function it(e){return{kind:"delivery",level:"warning",title:"Phaset: not delivered",message:e}}
var at=n(8500),ct=n(7522),dt=n(4536)
;const ut=he.FsL(he.YjP().check(he.YPB((e=>!Number.isNaN(Date.parse(e))))),he.pdi((e=>Date.parse(e)))),lt=he.FsL(he.KCZ([he.YjP(),he.Whr()]),he.pdi(String)),ft="{ __typename login }",pt=he.FsL(he.cl6(he.Ikc({
__typename:he.YjP(),login:he.YjP()})),he.pdi((e=>e?{
login:"Bot"!==e.__typename||e.login.endsWith("[bot]")?e.login:`${e.login}[bot]`,type:e.__typename
}:null))),mt=he.FsL(he.cl6(he.Ikc({login:he.YjP(),type:he.lqM(he.YjP())})),he.pdi((e=>e?{login:e.login,
type:e.type??"User"}:null)));function ht(e){return he.Ikc({repository:e})}class yt extends Error{kind;constructor(e,t){
super(wt(e,t)),this.kind=e.kind}}function gt(e,t){return e instanceof yt&&e.kind===t}function wt(e,t){switch(e.kind){
case"denied":
return`GitHub's API refused a request of github-token; give the job \`permissions: ${t}\`, or set another github-token`
;case"missing":
return`GitHub's API doesn't find the repository, or github-token has no permission to read it; check the name, and give the token ${t}`
;case"too-large":return"GitHub's API timed out, even for a small request; run the workflow again later"
;case"unknown-field":return"this version of GitHub Enterprise Server doesn't have the data that sync reads; upgrade it"
;case"limited":return"GitHub's API limits the requests of github-token; run the workflow again later";case"unreachable":
return"GitHub's API can't be reached; run the workflow again later";case"unexpected":
return`GitHub's API gave an unexpected answer, ${(0,f.hD)(e.detail)}; run the workflow again later`}}
const vt=he.MfU(he.g1P(he.YjP(),he.L5J()),{}),bt=he.Ikc({status:he.aig(),response:he.lqM(he.Ikc({headers:vt,
data:he.lqM(he.L5J())}))}),kt=he.Ikc({headers:vt,errors:he.YOg(he.Ikc({message:he.MfU(he.YjP(),""),
type:he.lqM(he.MfU(he.YjP(),"")),path:he.lqM(he.MfU(he.YOg(he.L5J()),[])),extensions:he.lqM(he.MfU(he.Ikc({
code:he.lqM(he.YjP())}),{}))})),data:he.lqM(he.L5J())
}),$t=/secondary rate limit|abuse detection/i,It=new Set(["RESOURCE_LIMITS_EXCEEDED","MAX_NODE_LIMIT_EXCEEDED","INTERNAL","SERVICE_UNAVAILABLE"]),_t=/something went wrong while executing|timed? ?out|resource limits/i,Et=new Set(["FORBIDDEN","INSUFFICIENT_SCOPES","UNAUTHENTICATED"])
;function St(e,t){const n=kt.safeParse(e).data;if(void 0!==n)return Mt(n.errors,n.headers,t)
;const r=bt.safeParse(e).data;if(void 0===r?.response)return{kind:"unreachable"};const{headers:o,data:s}=r.response
;return Dt(r.status,o,JSON.stringify(s)??"",t)}function Pt(e,t){const n=kt.safeParse(e).data
;return n?.errors.every((({type:e="",path:n=[]})=>(Et.has(e)||"NOT_FOUND"===e)&&n.length>t))?n.data??void 0:void 0}
function Mt(e,t,n){const r=t=>e.some(t)
;return r((({message:e})=>$t.test(e)))||r((({type:e})=>"RATE_LIMITED"===e))?jt(t,n):r((({type:e="",message:t})=>It.has(e)||_t.test(t)))?{
kind:"too-large"}:r((({type:e="",message:t})=>Et.has(e)||/not accessible/i.test(t)))?{kind:"denied"
}:r((({type:e})=>"NOT_FOUND"===e))?{kind:"missing"}:r((({extensions:e})=>At.has(e?.code??"")))?{kind:"unknown-field"}:{
kind:"unexpected",detail:e[0]?.message??"an error without a message"}}
const At=new Set(["undefinedField","undefinedType","argumentLiteralsIncompatible"]);function Dt(e,t,n,r){
return 429===e||403===e&&qt(t,n)?jt(t,r):401===e||403===e?{kind:"denied"}:404===e?{kind:"missing"}:502===e||504===e?{
kind:"too-large"}:e>=500?{kind:"unreachable"}:{kind:"unexpected",detail:`status ${e}`}}function qt(e,t){
return void 0!==e["retry-after"]||"0"===e["x-ratelimit-remaining"]||$t.test(t)}function jt(e,t){
const n=Number(e["retry-after"]??Number.NaN);if(Number.isFinite(n))return{kind:"limited",until:t+1e3*n}
;const r=Number(e["x-ratelimit-reset"]??Number.NaN);return"0"===e["x-ratelimit-remaining"]&&Number.isFinite(r)?{
kind:"limited",until:Math.max(1e3*r,t)}:{kind:"limited"}}function Rt(e){return he.Ikc({nodes:he.YOg(he.mee(e)),
pageInfo:he.Ikc({hasNextPage:he.zMY(),endCursor:he.mee(he.YjP())})})}const Tt="pageInfo { hasPreviousPage startCursor }"
;function Yt(e){return he.Ikc({nodes:he.YOg(he.mee(e)),pageInfo:he.Ikc({hasPreviousPage:he.zMY(),
startCursor:he.mee(he.YjP())})})}async function Ot(e,t){const n=[e.nodes]
;for(let r=e;r.pageInfo.hasPreviousPage;n.unshift(r.nodes))r=await t(r.pageInfo.startCursor)
;return n.flat().filter((e=>null!==e))}async function*Nt(e,t,n){let r=t,o=null,s=0;for(;;){
const i=await Ct(e,r,o,s),a=i?.nodes.filter((e=>null!==e))??[],c=void 0!==i&&a.length===i.nodes.length
;if(c||!(r>1||s<2)){if(c||n(),yield a,void 0===i||!i.pageInfo.hasNextPage)return;o=i.pageInfo.endCursor,s=0,
r=Math.min(t,2*r)}else 1===r&&s++,r=Math.max(1,Math.floor(r/2))}}async function Ct(e,t,n,r){try{return await e(t,n)
}catch(e){const n=1===t&&r>=2;if(gt(e,"too-large")&&!n)return;throw e}}async function xt(e,t,n){const r=[];let o=t
;for(let t=0;t<e.length;)try{r.push(...await n(e.slice(t,t+o))),t+=o}catch(e){if(!gt(e,"too-large")||1===o)throw e
;o=Math.floor(o/2)}return r}
const Ut="deployments: read",Ft="statuses(first: 100, after: $statusesAfter) {\n  nodes { state environment createdAt }\n  pageInfo { hasNextPage endCursor }\n}",Gt=`query Deployments(\n  $owner: String!, $name: String!, $first: Int!, $after: String, $statusesAfter: String\n) {\n  repository(owner: $owner, name: $name) {\n    deployments(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {\n      nodes {\n        id commitOid environment createdAt creator ${ft}\n        ${Ft}\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}`,Lt=`query DeploymentStatuses($id: ID!, $statusesAfter: String) {\n  node(id: $id) { ... on Deployment { ${Ft} } }\n}`,Bt=Rt(he.Ikc({
state:he.YjP(),environment:he.cl6(he.YjP()),createdAt:ut})),zt=he.Ikc({id:he.YjP(),commitOid:he.YjP(),
environment:he.mee(he.YjP()),createdAt:ut,creator:pt,statuses:he.mee(Bt)}),Ht=ht(he.Ikc({deployments:Rt(zt)
})),Wt=he.Ikc({node:he.Ikc({statuses:Bt})}),Vt=3024e6;async function Jt(e,{from:t},n,r){const o=async(t,n)=>{const r={
first:t,after:n,statusesAfter:null},{repository:o}=await e.query(Gt,r,Ht,Ut);return o.deployments
},s=()=>r("GitHub couldn't load a deployment, so its event is missing"),i=[];for await(const r of Nt(o,100,s)){
for(const t of r){const r=Qt(t,await Kt(t,e));r&&(0,dt.c)(n,r.environment)&&i.push(r)}
if(e.onProgress("deployments",i.length),r.some((({createdAt:e})=>e<t-Vt)))break}return i}
async function Kt({id:e,statuses:t},{query:n}){const r=t?.nodes??[];for(let o=t;o?.pageInfo.hasNextPage;){const t={id:e,
statusesAfter:o.pageInfo.endCursor},{node:s}=await n(Lt,t,Wt,Ut);o=s.statuses,r.push(...o.nodes)}
return r.filter((e=>null!==e))}function Qt(e,t){
const[n]=t.filter((({state:e})=>"SUCCESS"===e)).toSorted(((e,t)=>e.createdAt-t.createdAt));if(void 0!==n)return{id:e.id,
sha:e.commitOid,environment:n.environment||(e.environment??""),creator:e.creator,succeededAt:n.createdAt}}
const Xt="issues: read",Zt={last:30,before:null};function en(e){
const t="with-types"===e,n=["LABELED_EVENT, UNLABELED_EVENT, CLOSED_EVENT, REOPENED_EVENT, TRANSFERRED_EVENT",...t?["ISSUE_TYPE_ADDED_EVENT, ISSUE_TYPE_REMOVED_EVENT, ISSUE_TYPE_CHANGED_EVENT"]:[]],r=`id createdAt actor ${ft}`
;return`timelineItems(last: $last, before: $before, itemTypes: [${n.join(", ")}]) {\n    nodes {\n      __typename\n      ... on LabeledEvent { ${r} label { name } }\n      ... on UnlabeledEvent { ${r} label { name } }\n      ... on ClosedEvent { ${r} }\n      ... on ReopenedEvent { ${r} }\n      ... on TransferredEvent { ${r} }\n      ${t?`... on IssueTypeAddedEvent { ${r} issueType { name } }`:""}\n      ${t?`... on IssueTypeRemovedEvent { ${r} issueType { name } }`:""}\n      ${t?`... on IssueTypeChangedEvent { ${r} issueType { name } prevIssueType { name } }`:""}\n    } ${Tt}\n  }`
}function tn(e){
return`query Issues(\n    $owner: String!, $name: String!, $since: DateTime!, $first: Int!, $after: String,\n    $last: Int!, $before: String\n  ) {\n    repository(owner: $owner, name: $name) {\n      issues(\n        first: $first, after: $after, filterBy: { since: $since },\n        orderBy: { field: UPDATED_AT, direction: ASC }\n      ) {\n        nodes {\n          fullDatabaseId number createdAt closedAt author ${ft}\n          labels(first: 100) { nodes { name } }\n          ${"with-types"===e?"issueType { name }":""}\n          ${en(e)}\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }`
}const nn=he.Ikc({name:he.YjP()}),rn={id:he.YjP(),createdAt:ut,actor:pt},on=(e,t)=>he.Ikc({__typename:he.euz(e),...rn,
...t}),sn=he.gMt("__typename",[on("LabeledEvent",{label:nn}),on("UnlabeledEvent",{label:nn
}),on("ClosedEvent",{}),on("ReopenedEvent",{}),on("TransferredEvent",{}),on("IssueTypeAddedEvent",{issueType:he.mee(nn)
}),on("IssueTypeRemovedEvent",{issueType:he.mee(nn)}),on("IssueTypeChangedEvent",{issueType:he.mee(nn),
prevIssueType:he.mee(nn)})]),an=he.Ikc({fullDatabaseId:lt,number:he.Whr(),createdAt:ut,closedAt:he.mee(ut),author:pt,
labels:he.mee(he.Ikc({nodes:he.YOg(he.mee(nn))})),issueType:he.cl6(nn),timelineItems:Yt(sn)}),cn=ht(he.Ikc({
issues:Rt(an)}));async function dn(e,t,n){try{return await un(e,t,n,"with-types")}catch(r){
if(!gt(r,"unknown-field"))throw r;return un(e,t,n,"without-types")}}async function un(e,{from:t},n,r){
const o=tn(r),s=new Date(t).toISOString(),i=async(t,n)=>{const r={since:s,first:t,after:n,...Zt
},{repository:i}=await e.query(o,r,cn,Xt);return i.issues
},a=()=>n("GitHub couldn't load an issue, so its events are missing"),c=new Map;for await(const t of Nt(i,50,a)){
for(const n of t){const t=await Ot(n.timelineItems,(t=>ln(e,n.number,r,t)));c.set(n.fullDatabaseId,fn(n,t))}
e.onProgress("issues",c.size)}return[...c.values()]}async function ln({query:e},t,n,r){
const o=`query Issue(\n    $owner: String!, $name: String!, $number: Int!, $last: Int!, $before: String\n  ) {\n    repository(owner: $owner, name: $name) { issue(number: $number) { ${en(n)} } }\n  }`,s=ht(he.Ikc({
issue:he.Ikc({timelineItems:Yt(sn)})})),{repository:i}=await e(o,{number:t,last:100,before:r},s,Xt)
;return i.issue.timelineItems}function fn(e,t){
const{fullDatabaseId:n,number:r,createdAt:o,closedAt:s,author:i,labels:a,issueType:c}=e;return{id:n,number:r,
createdAt:o,author:i,labels:(a?.nodes??[]).flatMap((e=>e?.name??[])),type:c?.name??null,closedAt:s,events:t.flatMap(pn)}
}function pn(e){const{id:t,createdAt:n,actor:r}=e,o={id:t,at:n,actor:r};switch(e.__typename){case"LabeledEvent":return[{
...o,kind:"labeled",label:e.label.name}];case"UnlabeledEvent":return[{...o,kind:"unlabeled",label:e.label.name}]
;case"ClosedEvent":return[{...o,kind:"closed"}];case"ReopenedEvent":return[{...o,kind:"reopened"}]
;case"TransferredEvent":return[{...o,kind:"transferred"}];default:return mn(o,e)}}function mn(e,t){
const n=t.issueType?.name,r="IssueTypeChangedEvent"===t.__typename?t.prevIssueType?.name:void 0
;return"IssueTypeRemovedEvent"===t.__typename?void 0===n?[]:[{...e,kind:"untyped",type:n}]:void 0===n?void 0===r?[]:[{
...e,kind:"untyped",type:r}]:void 0===r?[{...e,kind:"typed",type:n}]:[{...e,kind:"retyped",type:n,previous:r}]}
const hn="pull-requests: read",yn=`reviews(last: $last, before: $before, states: [APPROVED, CHANGES_REQUESTED, DISMISSED]) {\n  nodes { id fullDatabaseId state submittedAt author ${ft} } ${Tt}\n}`,gn=`timelineItems(last: $last, before: $before, itemTypes: [CLOSED_EVENT, REOPENED_EVENT, REVIEW_DISMISSED_EVENT]) {\n  nodes {\n    __typename\n    ... on ClosedEvent { id createdAt actor ${ft} }\n    ... on ReopenedEvent { createdAt }\n    ... on ReviewDismissedEvent { previousReviewState review { id } }\n  } ${Tt}\n}`,wn=`query PullRequests(\n  $owner: String!, $name: String!, $first: Int!, $after: String, $last: Int!, $before: String,\n  $files: Boolean!\n) {\n  repository(owner: $owner, name: $name) {\n    pullRequests(first: $first, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {\n      nodes {\n        fullDatabaseId number createdAt updatedAt mergedAt isCrossRepository\n        author ${ft} mergedBy ${ft} mergeCommit { oid }\n        files(first: 100) @include(if: $files) {\n          nodes { path changeType } pageInfo { hasNextPage }\n        }\n        ${yn}\n        ${gn}\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}`,vn={
last:30,before:null},bn=he.Ikc({id:he.YjP(),fullDatabaseId:lt,state:he.YjP(),submittedAt:he.mee(ut),author:pt
}),kn=he.gMt("__typename",[he.Ikc({__typename:he.euz("ClosedEvent"),id:he.YjP(),createdAt:ut,actor:pt}),he.Ikc({
__typename:he.euz("ReopenedEvent"),createdAt:ut}),he.Ikc({__typename:he.euz("ReviewDismissedEvent"),
previousReviewState:he.YjP(),review:he.mee(he.Ikc({id:he.YjP()}))})]),$n=he.Ikc({nodes:he.YOg(he.mee(he.Ikc({
path:he.YjP(),changeType:he.YjP()}))),pageInfo:he.Ikc({hasNextPage:he.zMY()})}),In=he.Ikc({fullDatabaseId:lt,
number:he.Whr(),createdAt:ut,updatedAt:ut,mergedAt:he.mee(ut),isCrossRepository:he.zMY(),author:pt,mergedBy:pt,
mergeCommit:he.mee(he.Ikc({oid:he.YjP()})),files:he.cl6($n),reviews:Yt(bn),timelineItems:Yt(kn)}),_n=ht(he.Ikc({
pullRequests:Rt(In)}));async function En(e,{from:t},n,r){const o=new Map;let s=t;for(;;){const t=await Sn(e,s,n,o,r)
;if(t.pages<=1||t.newest<=s)return[...o.values()];s=t.newest}}async function Sn(e,t,n,r,o){const s=async(t,r)=>{
const o={first:t,after:r,files:n,...vn},{repository:s}=await e.query(wn,o,_n,hn);return s.pullRequests
},i=()=>o("GitHub couldn't load a pull request, so its events are missing"),a={pages:0,newest:t}
;for await(const n of Nt(s,25,i)){a.pages++,a.newest=Math.max(a.newest,...n.map((({updatedAt:e})=>e)))
;for(const o of n)o.updatedAt>=t&&r.set(o.fullDatabaseId,await Pn(o,e));if(e.onProgress("pull requests",r.size),
n.some((({updatedAt:e})=>e<t)))break}return a}async function Pn(e,t){
const{fullDatabaseId:n,number:r,createdAt:o,author:s,isCrossRepository:i}=e,a=await Ot(e.reviews,(e=>Mn(t,r,yn,"reviews",bn,e))),c=await Ot(e.timelineItems,(e=>Mn(t,r,gn,"timelineItems",kn,e)))
;return{id:n,number:r,createdAt:o,author:s,isFromFork:i,merged:null===e.mergedAt?null:{at:e.mergedAt,by:e.mergedBy},
mergeCommit:e.mergeCommit?.oid,files:An(e.files),closings:Dn(c,null!==e.mergedAt),reviews:qn(a,c)}}
async function Mn({query:e},t,n,r,o,s){
const i=`query PullRequest(\n    $owner: String!, $name: String!, $number: Int!, $last: Int!, $before: String\n  ) {\n    repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${n} } }\n  }`,a=he.FsL(he.g1P(he.YjP(),Yt(o)),he.pdi((e=>e[r]))),c=ht(he.Ikc({
pullRequest:a})),{repository:d}=await e(i,{number:t,last:100,before:s},c,hn);return d.pullRequest}function An(e){
if(e&&!e.pageInfo.hasNextPage)return e.nodes.every((e=>null!==e&&"RENAMED"!==e.changeType))?e.nodes.flatMap((e=>e?.path??[])):void 0
}function Dn(e,t){const n=e.findLastIndex((({__typename:e})=>"ReopenedEvent"===e))
;return e.flatMap(((e,r)=>"ClosedEvent"!==e.__typename||t&&r>n?[]:[{id:e.id,at:e.createdAt,actor:e.actor}]))}
function qn(e,t){
const n=new Map(t.flatMap((e=>"ReviewDismissedEvent"===e.__typename&&e.review?[[e.review.id,e.previousReviewState]]:[])))
;return e.flatMap((e=>{const t="DISMISSED"===e.state?n.get(e.id):e.state;return null!==e.submittedAt&&jn(t)?[{
id:e.fullDatabaseId,at:e.submittedAt,author:e.author,state:t}]:[]}))}function jn(e){
return"APPROVED"===e||"CHANGES_REQUESTED"===e}
const Rn=new Set(["push","force_push","pr_merge","merge_queue_merge"]),Tn=he.YOg(he.Ikc({id:lt,timestamp:ut,
ref:he.YjP(),before:he.YjP(),after:he.YjP(),activity_type:he.YjP(),actor:mt}))
;async function Yn({get:e,onProgress:t},n,r){const o=[];let s;do{
const{data:i,next:a}=await e("GET /repos/{owner}/{repo}/activity",{per_page:100,direction:"desc",...n&&{ref:n},...s&&{
after:s}},Tn,"contents: read"),c=i.filter((({timestamp:e})=>On(e,r)))
;o.push(...c.filter((e=>Rn.has(e.activity_type))).map(Nn)),t("pushes",o.length)
;const d=i.some((({timestamp:e})=>e<r.from));s=d?void 0:a?.searchParams.get("after")??void 0}while(void 0!==s)
;return o.reverse()}function On(e,{from:t,until:n}){return e>=t&&e<n}function Nn(e){
const{id:t,timestamp:n,ref:r,before:o,after:s,actor:i}=e;return{id:t,at:n,ref:r,before:o,after:s,actor:i,
isForced:"force_push"===e.activity_type}}function Cn(e,t){for(const n of t)e.has(n.sha)||e.set(n.sha,{...n,
position:e.size})}function xn(e,t){const n=new Map;return e.map((({ref:e,before:r,after:o})=>{
const s=n.get(e),i=s?.tip===r?s.reached:Un(r,t);if(void 0===i)return;n.set(e,{tip:o,reached:i});const a=Fn(o,i,t)
;return void 0===a&&n.delete(e),a?.toSorted(((e,t)=>t.position-e.position)).map((({sha:e,date:t})=>({sha:e,date:t})))}))
}function Un(e,t){if(!t.has(e))return;const n=new Set([e])
;for(const e of n)for(const r of t.get(e)?.parents??[])n.add(r);return n}function Fn(e,t,n){const r=[],o=[e]
;for(let e=o.pop();void 0!==e;e=o.pop()){if(t.has(e))continue;t.add(e);const s=n.get(e);if(void 0===s)return;r.push(s),
o.push(...s.parents)}return r}const Gn="contents: read",Ln=he.cl6(he.Ikc({committedDate:he.lqM(he.YjP())}))
;async function Bn({query:e,onProgress:t},n){let r=0;const o=await xt([...new Set(n)],100,(async n=>{
const o=`query CommitDates($owner: String!, $name: String!) {\n      repository(owner: $owner, name: $name) { ${n.map(((e,t)=>`c${t}: object(oid: "${e}") { ... on Commit { committedDate } }`)).join("\n")} }\n    }`,s=ht(he.g1P(he.YjP(),Ln)),{repository:i}=await e(o,{},s,Gn)
;return r+=n.length,t("commits",r),n.map(((e,t)=>[e,i[`c${t}`]?.committedDate]))}))
;return new Map(o.filter((e=>void 0!==e[1])))}const zn=he.FsL(he.Ikc({oid:he.YjP(),committedDate:he.YjP(),
parents:he.Ikc({nodes:he.YOg(he.Ikc({oid:he.YjP()}))})}),he.pdi((({oid:e,committedDate:t,parents:n})=>({sha:e,date:t,
parents:n.nodes.map((e=>e.oid))})))),Hn=ht(he.Ikc({object:he.mee(he.Ikc({history:he.lqM(Rt(zn))}))})),Wn={nodes:[],
pageInfo:{hasNextPage:!1,endCursor:null}};async function Vn(e,t,n){const r=new Map;let o=Jn(t,r)
;for(;void 0!==o&&(await Kn(o,e,r,t,n),r.has(o));)o=Jn(t,r);return xn(t,r)}function Jn(e,t){
return e.findLast((({after:e})=>!t.has(e)))?.after}async function Kn(e,{query:t,onProgress:n},r,o,s){
const i=async(n,r)=>{
const{repository:o}=await t("query Commits($owner: String!, $name: String!, $tip: GitObjectID!, $first: Int!, $after: String) {\n  repository(owner: $owner, name: $name) {\n    object(oid: $tip) {\n      ... on Commit {\n        history(first: $first, after: $after) {\n          nodes { oid committedDate parents(first: 100) { nodes { oid } } }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    }\n  }\n}",{
tip:e,first:n,after:r},Hn,Gn);return o.object?.history??Wn};let a=0;for await(const e of Nt(i,100,(()=>{}))){
const t=e.some((({sha:e})=>!r.has(e)));Cn(r,e),n("commits",r.size);const i=e.some((({date:e})=>Date.parse(e)>=s.from))
;if(!t||!i){if(Qn(o,r)<=a)return;a++}}}function Qn(e,t){const n=xn(e,t)
;return e.filter((({after:e},r)=>void 0===n[r]&&t.has(e))).length}const Xn=he.Ikc({ahead_by:he.Whr(),
commits:he.YOg(he.Ikc({sha:he.YjP(),commit:he.Ikc({committer:he.cl6(he.Ikc({date:he.lqM(he.YjP())}))})}))})
;async function Zn({get:e},{before:t,after:n},r){const o=[];for(let s=1;;s++){const i={basehead:`${t}...${n}`,
per_page:Math.min(r,100),page:s},a="GET /repos/{owner}/{repo}/compare/{basehead}",c=await e(a,i,Xn,Gn).catch((e=>{
if(!gt(e,"missing"))throw e}));if(void 0===c)return;const{ahead_by:d,commits:u}=c.data
;if(o.push(...u.map((({sha:e,commit:t})=>({sha:e,date:t.committer?.date
})))),o.length>=Math.min(r,d)||0===u.length)return{count:d,commits:o}}}async function er(e,t,n,r,o){
if(void 0===t.defaultBranch)return[];const s=await nr(e,t.defaultBranch,n,r);return void 0===s&&o(tr),rr(e,s??[],n,r)}
const tr="Changes aren't reported, because this version of GitHub Enterprise Server has no activity API; report them with a live workflow"
;async function nr(e,t,n,{changeBranches:r}){
const o=r.every((e=>e.toLowerCase()===t.toLowerCase()))?"refs/heads/"+t:void 0;try{const t=await Yn(e,o,n)
;return void 0===o?t.filter((({ref:e})=>(0,dt.c)(r,e.slice(11)))):t}catch(t){
if(gt(t,"missing")&&e.isEnterpriseServer)return;throw t}}async function rr(e,t,n,{changes:r}){
const o="all"===r?await sr(e,t,n):await or(e,t),s=[];for(const e of t){const t=await o(e),{isForced:n,...r}=e
;t.length>0&&s.push({...r,commits:t})}return s}async function or(e,t){const n=t.map((({after:e})=>e)),r=await Bn(e,n)
;return async t=>{const n=t.isForced?await Zn(e,t,1):void 0;return 0===n?.count?[]:[ir(t,r.get(t.after))]}}
async function sr(e,t,n){const r=t.filter((({isForced:e})=>!e)),o=await Vn(e,r,n),s=new Map(r.map(((e,t)=>[e,o[t]])))
;return async t=>{const n=s.get(t);if(void 0!==n)return n;const r=await Zn(e,t,1e6)
;return void 0===r?[ir(t,void 0)]:r.commits.map((({sha:e,date:n})=>({sha:e,date:n??ar(t)})))}}function ir(e,t){return{
sha:e.after,date:t??ar(e)}}function ar({at:e}){return new Date(e).toISOString()}
const cr="contents: read",dr=`query Releases($owner: String!, $name: String!, $first: Int!, $after: String) {\n  repository(owner: $owner, name: $name) {\n    releases(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {\n      nodes {\n        databaseId tagName isDraft isPrerelease publishedAt author ${ft} tagCommit { oid }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}`,ur=he.Ikc({
databaseId:lt,tagName:he.YjP(),isDraft:he.zMY(),isPrerelease:he.zMY(),publishedAt:he.mee(ut),author:pt,
tagCommit:he.mee(he.Ikc({oid:he.YjP()}))}),lr=ht(he.Ikc({releases:Rt(ur)})),fr=he.Ikc({author:mt})
;async function pr(e,{from:t,until:n},r,o){const s=async(t,n)=>{const{repository:r}=await e.query(dr,{first:t,after:n
},lr,cr);return r.releases},i=()=>o("GitHub couldn't load a release, so its event is missing"),a=[]
;for await(const c of Nt(s,100,i)){for(const s of c.flatMap(mr)){if(s.publishedAt<t||s.publishedAt>=n)continue
;void 0===s.sha&&o(hr(s));const i=r&&null===s.author;a.push(i?{...s,author:await yr(e,s)}:s)}
e.onProgress("releases",a.length)}return a}function mr(e){
const{databaseId:t,tagName:n,tagCommit:r,publishedAt:o,author:s}=e;return null===o||e.isDraft||e.isPrerelease?[]:[{id:t,
tag:n,sha:r?.oid,publishedAt:o,author:s}]}function hr({tag:e}){return`Release ${(0,
f.hD)(e)} isn't reported, because its tag was deleted, so its commit is unknown`}async function yr({get:e},{id:t}){
const{data:n}=await e("GET /repos/{owner}/{repo}/releases/{release_id}",{release_id:t},fr,cr);return n.author}
var gr=n(1828);class wr extends Error{end;constructor(e){super(`the reading of history ended: ${e.kind}`),this.end=e}}
function vr({octokit:e,repository:t},n){const{deadline:r,cancelled:o,clock:s}=n;let i=0
;const a=e=>s.sleep(e,o).catch((()=>{}));async function c(){if(i>=r)throw new wr({kind:"limited",until:i})
;for(;!o.aborted&&s.now()<i;)await a(i-s.now());if(o.aborted)throw new wr({kind:"cancelled"})
;if(s.now()>=r)throw new wr({kind:"out-of-time"})}async function d(e,t){if("limited"===e.kind){
const n=s.now()+6e4*2**Math.min(t,4);return i=Math.max(i,e.until??n),!0}
return!("unreachable"!==e.kind||t>=4||(await a(1e3*2**t),0))}async function u(e,t,n){for(let i=0;;i++){await c();try{
const t=Math.min(6e4,r-s.now());return await e(AbortSignal.any([o,AbortSignal.timeout(t)]))}catch(e){
const r=n(e,s.now());if(await d(r,i))continue;throw new yt(r,t)}}}const{owner:l,repo:f}=t;return{
onProgress:n.onProgress,isEnterpriseServer:e.request.endpoint.DEFAULTS.baseUrl.endsWith("/api/v3"),
async query(t,n,r,o,s=kr){const i=t.includes("$owner")?{owner:l,name:f}:{};return Ir(r,await u((r=>e.graphql(t,{...i,
...n,request:{signal:r}}).catch((e=>$r(e,s)))),o,St),o)},async get(n,r,o,s){
const{data:i,headers:a}=await u((o=>e.request(n,{...t,...r,request:{signal:o}})),s,br);return{data:Ir(o,i,s),next:(0,
ct.H)(a.link)}}}}function br(e,t){const n=St(e,t);return"too-large"===n.kind?{kind:"unreachable"}:n}const kr=3
;function $r(e,t){const n=Pt(e,t);if(void 0===n)throw e;return n}function Ir(e,t,n){const r=e.safeParse(t,{
reportInput:!0});if(r.success)return r.data;const[o]=r.error.issues,s=null===o?.input?{kind:"too-large"}:{
kind:"unexpected",detail:`${(0,gr.c)(o?.path??[])||"all of it"} is wrong`};throw new yt(s,n)}
const _r="actions: read",Er=he.Ikc({id:lt,name:he.cl6(he.YjP()),event:he.YjP(),conclusion:he.mee(he.YjP()),
run_attempt:he.lqM(he.Whr()),head_branch:he.mee(he.YjP()),head_sha:he.YjP(),head_repository:he.cl6(he.Ikc({
full_name:he.YjP()})),updated_at:ut,triggering_actor:mt}),Sr=he.Ikc({total_count:he.Whr(),workflow_runs:he.YOg(Er)})
;async function Pr(e,{from:t,until:n},r){const o=new Map;await Mr(e,r,{from:t-Vt,until:n},o);const s=[]
;for(const n of o.values()){if(n.updated_at<t)continue;const r=await qr(e,n);void 0!==r&&s.push(jr(r))}return s}
async function Mr(e,t,{from:n,until:r},o){const s=`${Ar(n)}..${Ar(r)}`;for(let i=1;;i++){const a={workflow_id:t,
created:s,per_page:100,page:i},{data:c}=await Dr(e,a);if(c.total_count>1e3&&r-n>1e3){const s=Math.floor((n+r)/2)
;return await Mr(e,t,{from:n,until:s},o),Mr(e,t,{from:s,until:r},o)}for(const e of c.workflow_runs)o.set(e.id,e)
;if(e.onProgress("workflow runs",o.size),c.workflow_runs.length<100)return}}function Ar(e){
return new Date(e).toISOString().replace(/\.\d+/,"")}async function Dr({get:e},t){try{
return await e("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",t,Sr,_r)}catch(e){
if(!gt(e,"missing"))throw e
;const n=`deployments is ${(0,f.hD)(t.workflow_id)}, but the repository has no such workflow, or github-token has no permission to read it; check the file name, and give the token ${_r}`
;throw new wr({kind:"failed",problem:n})}}async function qr({get:e},t){for(let n=1;n<(t.run_attempt??1);n++){const r={
run_id:t.id,attempt_number:n
},{data:o}=await e("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",r,Er,_r)
;if("success"===o.conclusion)return o}return"success"===t.conclusion?t:void 0}function jr(e){return{id:e.id,
name:e.name??"",event:e.event,headBranch:e.head_branch,headSha:e.head_sha,
headRepository:e.head_repository?.full_name??null,succeededAt:e.updated_at,actor:e.triggering_actor}}
async function Rr(e,t,n,r,o){return Tr(e,o,(async e=>{
const o=new Set,s=Yr(e,t,n,r,(e=>o.add(e))),[i,a,c,d]=await Promise.all(s);return{kind:"read",facts:{repository:t,
pushes:i,...a,issues:c,pullRequests:d,notes:[...o]}}}))}async function Tr(e,t,n){
const r=new AbortController,o=AbortSignal.any([t.cancelled,r.signal]);try{return await n(vr(e,{...t,cancelled:o}))
}catch(e){if(e instanceof wr)return e.end;if(e instanceof yt)return{kind:"failed",problem:e.message};throw e}finally{
r.abort()}}function Yr(e,t,n,r,o){const s=(...e)=>e.some((e=>r.events.has(e)))
;return[s("change")?er(e,t,n,r,o):[],s("deployment")?Nr(e,n,r,o):Or,s("incident-opened","incident-resolved")?dn(e,n,o):[],s("pr-merged","pr-closed","review-approved","review-changes")?En(e,n,r.files,o):[]]
}const Or={deployments:[],releases:[],workflowRuns:[]}
;async function Nr(e,t,{deployments:n,deploymentEnvironments:r,onlyMissed:o},s){switch(n.kind){case"deployments":{
const n=await Jt(e,t,r,s);return{...Or,deployments:n}}case"releases":return{...Or,releases:await pr(e,t,o,s)}
;case"workflow":return{...Or,workflowRuns:await Pr(e,t,n.file)};case"none":return Or}}const Cr=3e5;function xr(e){
return e.deployments??{kind:e["only-missed"]?"none":"deployments"}}function Ur(e,t){switch(e){case"change":
return"pushes";case"deployment":return"workflow"===t.kind?void 0:t.kind;case"incident-opened":case"incident-resolved":
return"issues";default:return"pullRequests"}}function Fr(e){const t=xr(e),n=[...e.events].map((e=>Ur(e,t)))
;return[...new Set(n)].filter((e=>void 0!==e&&"none"!==e))}function Gr({news:e},{from:t},n){const r=xr(n)
;return new Set([...n.events].filter((n=>{const o=Ur(n,r);if("none"===o)return!1;const s=o&&e.get(o)
;if(void 0===s)return!0;const i=s.completeFrom<=t-Vt-Cr;return s.at>=t-Cr||!i})))}function Lr({since:e,until:t},n,r){
const o=1e3*Math.floor((r-3e5)/1e3)
;if(void 0===e)return void 0!==t?zr("until is set, but since is empty; set both or neither"):void 0===n.start?zr(Br):{
kind:"continue",until:o};const s=Hr(e,r)
;if(s>r)return zr(`since is ${new Date(s).toISOString()}, which is in the future; use an earlier time`)
;if(void 0===t)return{kind:"continue",until:o,start:s};const i={from:s,until:Math.min(Hr(t,r),o)}
;return i.from<i.until?{kind:"repair",window:i,until:i.until
}:zr(`since is ${new Date(i.from).toISOString()}, which isn't before the end of the window, ${new Date(i.until).toISOString()}. The window ends at until, and at least five minutes before this run. Use an earlier since`)
}
const Br='there is no state of an earlier run, so sync doesn\'t know where to start; select "Run workflow", and set since to 90d for the history of 90 days, or to now for none'
;function zr(e){return{kind:"nothing",problem:(0,i.oi)(e)}}function Hr(e,t){return"instant"===e.kind?e.at:t-e.age}
function Wr(e,t,n,r){const{start:o}=e,s=n.filter((e=>!t.repositories.has(e)));return[...void 0===o?[]:[{start:o
}],...s.map((e=>({repository:e,point:o??r})))]}function Vr(e,t,n){if("nothing"===e.kind)return
;if("repair"===e.kind)return e.window;const r=t.repositories.get(n)?.point??e.until;return r<e.until?{from:r,
until:e.until}:void 0}function Jr(e,t){const n={work:[],quiet:[],withoutManifest:0};for(const r of e){if(Kr(r,t)){
n.withoutManifest++;continue}const e=Qr(r,t);0===e.events.size&&"nothing"===e.record.kind?n.quiet.push(r):n.work.push(e)
}const r=({repository:{id:e}})=>{const n=t.state.repositories.get(e);return n?.postponed??n?.point??0}
;return n.work.sort(((e,t)=>r(e)-r(t))),n}function Kr({id:e,head:t},{state:n}){
return void 0!==t&&n.repositories.get(e)?.withoutManifest===t}function Qr(e,t){const n=Zr(e,t);return{repository:e,
...n&&{window:n},events:void 0===n?Xr:Gr(e,n,t.inputs),record:eo(e,t)}}const Xr=new Set
;function Zr({id:e},{plan:t,state:n,newFrom:r}){const o=Vr(t,n,e),s=void 0!==n.repositories.get(e)?.withoutManifest
;return o&&s&&"continue"===t.kind?{...o,from:Math.max(o.from,r)}:o}
function eo({id:e,head:t},{inputs:{record:n},state:r,isByHand:o}){return"false"===n?{kind:"nothing",
reason:"switched off"}:"true"===n?{kind:"upload",auto:!1}:void 0===t||r.repositories.get(e)?.record!==t||o?{
kind:"upload",auto:!0}:{kind:"nothing",reason:"the default branch has not moved"}}
const to="first: 1, orderBy: { field: UPDATED_AT, direction: DESC }",no="orderBy: { field: CREATED_AT, direction: DESC }",ro={
pushes:"pushedAt",issues:`issues(${to}) { nodes { updatedAt } }`,
pullRequests:`pullRequests(${to}) { nodes { updatedAt } }`,
releases:`releases(first: 50, ${no}) {\n    nodes { publishedAt } pageInfo { hasNextPage }\n  }`,
deployments:`deployments(first: 20, ${no}) {\n    nodes { createdAt latestStatus { createdAt } } pageInfo { hasNextPage }\n  }`
};function oo(e){
return`databaseId nameWithOwner url isArchived isFork\n    defaultBranchRef { name target { oid } }\n    ${e.map((e=>ro[e])).join("\n")}`
}const so=he.lqM(he.Ikc({nodes:he.YOg(he.mee(he.Ikc({updatedAt:ut})))})),io=he.Ikc({hasNextPage:he.zMY()}),ao=he.Ikc({
databaseId:he.Whr(),nameWithOwner:he.YjP(),url:he.YjP(),isArchived:he.zMY(),isFork:he.zMY(),
defaultBranchRef:he.mee(he.Ikc({name:he.YjP(),target:he.Ikc({oid:he.YjP()})})),pushedAt:he.cl6(ut),issues:so,
pullRequests:so,releases:he.lqM(he.Ikc({nodes:he.YOg(he.mee(he.Ikc({publishedAt:he.mee(ut)}))),pageInfo:io})),
deployments:he.lqM(he.Ikc({nodes:he.YOg(he.mee(he.Ikc({createdAt:ut,latestStatus:he.mee(he.Ikc({createdAt:ut}))}))),
pageInfo:io}))}),co=he.FsL(ao,he.pdi((e=>({id:e.databaseId,name:e.nameWithOwner,url:e.url,isArchived:e.isArchived,
isFork:e.isFork,...e.defaultBranchRef&&{defaultBranch:e.defaultBranchRef.name,head:e.defaultBranchRef.target.oid},
news:new Map(uo(e))}))));function*uo(e){const{pushedAt:t,issues:n,pullRequests:r,releases:o,deployments:s}=e
;void 0!==t&&(yield["pushes",fo([t])]);const i={issues:n,pullRequests:r};for(const e of["issues","pullRequests"]){
const t=lo(i[e]);t&&(yield[e,fo(t.map((({updatedAt:e})=>e)))])}const a=o?.pageInfo.hasNextPage?void 0:lo(o)
;a&&(yield["releases",fo(a.map((({publishedAt:e})=>e)))]);const c=lo(s);if(c){
const e=c.map((e=>(e.latestStatus??e).createdAt)),t=c.at(-1)?.createdAt??0,n=s?.pageInfo.hasNextPage?t:0
;yield["deployments",{...fo(e),completeFrom:n}]}}function lo(e){const t=e?.nodes.filter((e=>null!==e))
;return t?.length===e?.nodes.length?t:void 0}function fo(e){return{at:Math.max(0,...e.map((e=>e??0))),completeFrom:0}}
const po={pushes:"contents",releases:"contents",deployments:"deployments",issues:"issues",pullRequests:"pull-requests"
},mo=he.Ikc({repositoryOwner:he.mee(he.Ikc({repositories:Rt(co)}))});async function ho({query:e,onProgress:t},n,r,o){
const s=yo(r),i=`query Repositories($login: String!, $first: Int!, $after: String) {\n    repositoryOwner(login: $login) {\n      repositories(\n        first: $first, after: $after, ownerAffiliations: [OWNER],\n        orderBy: { field: CREATED_AT, direction: ASC }\n      ) {\n        nodes { ${oo(r)} }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }`,a=async(t,r)=>{
const o={login:n,first:t,after:r},{repositoryOwner:a}=await e(i,o,mo,s);if(null===a)throw new yt({kind:"missing"},s)
;const{nodes:c}=a.repositories;if(c.length>1&&c.every((e=>null===e)))throw new yt({kind:"denied"},s)
;return a.repositories},c=()=>o(`GitHub couldn't load a repository of ${n}, so it isn't synced`),d=[]
;for await(const e of Nt(a,100,c))d.push(...e),t("repositories",d.length);return d}function yo(e){
return[...new Set(["contents",...e.map((e=>po[e]))])].map((e=>`${e}: read`)).join(", ")}
const go=he.g1P(he.YjP(),he.mee(co));function wo(e,t,n){return xt(t,50,(async t=>{const r=await ko(e,t,n,0),o=[]
;for(const[n,s]of t.entries())o.push(r[n]??await vo(e,s));return o}))}async function vo(e,t){try{
const[n]=await ko(e,[t],[],bo);return n??new yt({kind:"missing"},"contents: read")}catch(e){if(e instanceof yt)return e
;throw e}}const bo=100;async function ko({query:e},t,n,r){
const o=t.map((e=>e.split("/"))).flatMap((([e,t],n)=>[[`o${n}`,e],[`n${n}`,t]])),s=`query NamedRepositories(${o.map((([e])=>`$${e}: String!`)).join(", ")}) { ${t.map(((e,t)=>`r${t}: repository(owner: $o${t}, name: $n${t}) { ${oo(n)} }`)).join("\n")} }`,i=0===n.length?"contents: read":yo(n),a=await e(s,Object.fromEntries(o),go,i,r)
;return t.map(((e,t)=>a[`r${t}`]??void 0))}var $o=n(5010);const Io=/^[A-Za-z0-9_-]+$/,_o=/^[A-Za-z0-9._*-]+$/
;function Eo({name:e}){return e.includes("*")}function So(e,t){return{
...(0,i.oi)(`${e}. Until then, none of its new events are sent`),concerns:t}}function Po(e,t){
const[n=""]=t,r=1===t.length?`${n} wasn't`:`${t.length} repositories weren't`,o="so none of the new events are sent, and the next run reads on"
;switch(e.kind){case"limited":
return Mo(`${r} read: GitHub's limit on requests lasts until ${de(e.until)}, which is after deadline, ${o}`)
;case"out-of-time":
return Mo(`${r} read completely before deadline, ${o}. If that happens in every run, raise deadline or use shard`)
;case"cancelled":return{...Mo(`${r} read completely: the job was cancelled, ${o}`),level:"error"}}}function Mo(e){
return{kind:"delivery",level:"warning",title:"Phaset: not read",message:e}}async function Ao(e,t,n){
const{names:r,globs:o}=qo(t.repositories,n),s=Fr(t),{listed:i,problems:a}=await Do(e,r,o,s),c=new Map,d={...Ve}
;for(const{repository:e,isNamed:n}of i){if(c.has(e.id)||!jo(e.id,t.shard))continue;const r=n?void 0:Ro(e)
;void 0===r?c.set(e.id,e):d[r]++}return{repositories:[...c.values()],skipped:d,problems:a}}async function Do(e,t,n,r){
const{listed:o,problems:s}={listed:[],problems:[]}
;for(const[n,i]of(await wo(e,t,r)).entries())i instanceof yt?s.push(Yo(t[n]??"",i)):o.push({repository:i,isNamed:!0})
;const a=e=>s.push((0,i.oi)(e,"warning"));for(const[t,i]of n){const n=await ho(e,t,r,a).catch(To);if(n instanceof yt){
s.push(Yo(`${t}/${i[0]}`,n));continue}const c=n.filter((({name:e})=>(0,dt.c)(i,e.slice(t.length+1))))
;0===c.length&&s.push(Oo(t,i,n.length)),o.push(...c.map((e=>({repository:e,isNamed:!1}))))}return{listed:o,problems:s}}
function qo(e,t){const[n=""]=t.split("/"),r=e.map((e=>({owner:n,...e
}))),o=r.filter((e=>!Eo(e))).map((({owner:e,name:t})=>`${e}/${t}`)),s=Map.groupBy(r.filter(Eo),(({owner:e})=>e));return{
names:0===e.length?[t]:[...new Set(o)],globs:[...s].map((([e,t])=>[e,t.map((({name:e})=>e))]))}}function jo(e,t){
return void 0===t||e%t.total===t.index}function Ro({isArchived:e,isFork:t,head:n}){
return e?"archived":t?"forks":void 0===n?"empty":void 0}function To(e){if(e instanceof yt)return e;throw e}
function Yo(e,{message:t}){return So(t,e)}function Oo(e,t,n){const[r=""]=t;return(0,i.oi)(`repositories: ${(0,
f.hD)(`${e}/${r}`)} matches none of the ${n} repositories of ${e} that github-token can read; correct it, or install the GitHub App for more repositories`)
}var No=n(6010);const Co="contents: read",xo=ht(he.Ikc({defaultBranchRef:he.mee(he.Ikc({target:he.Ikc({oid:he.YjP()})}))
}));async function Uo({query:e}){
const{repository:t}=await e("query Head($owner: String!, $name: String!) {\n    repository(owner: $owner, name: $name) { defaultBranchRef { target { oid } } }\n  }",{},xo,Co)
;return t.defaultBranchRef?.target.oid}const Fo=he.Ikc({tree:he.YOg(he.Ikc({path:he.YjP(),type:he.YjP()})),
truncated:he.zMY()});async function Go({get:e},t){const n={tree_sha:t,recursive:"1"
},{data:r}=await e("GET /repos/{owner}/{repo}/git/trees/{tree_sha}",n,Fo,Co);return{
paths:r.tree.filter((({type:e})=>"blob"===e)).map((({path:e})=>e)),isWhole:!r.truncated}}const Lo=he.mee(he.Ikc({
text:he.lqM(he.mee(he.YjP())),isTruncated:he.lqM(he.zMY())})),Bo=ht(he.g1P(he.YjP(),Lo));function zo({query:e},t,n){
return xt(n,50,(async n=>{
const r=n.map(((e,n)=>[`e${n}`,`${t}:${e}`])),o=`query Files($owner: String!, $name: String!${r.map((([e])=>`, $${e}: String!`)).join("")}) {\n      repository(owner: $owner, name: $name) { ${r.map((([e])=>`${e}: object(expression: $${e}) { ... on Blob { text isTruncated } }`)).join("\n")} }\n    }`,{repository:s}=await e(o,Object.fromEntries(r),Bo,Co)
;return n.map(((e,t)=>Ho(s[`e${t}`]??null)))}))}function Ho(e){
if(null!==e)return"string"==typeof e.text&&!1===e.isTruncated?e.text.replace(/^\uFEFF/,""):{kind:"unreadable"}}
var Wo=n(7112),Vo=n(2651),Jo=n(4216),Ko=n(5290);const Qo=/[*?[]/
;async function Xo(e,{inputs:t,tokens:n,commit:r,isFleet:o}){
const s=t["working-directory"],{directories:a,problems:c,unmatched:d}=await ts(e,s,r);o||c.push(...d.map((e=>(0,
i.oi)(rs(e)))))
;const u=a.map((e=>Zo(e))),l=void 0===r?[]:await zo(e,r,u),{"org-id":f,"record-id":p}=t,m=a.map(((e,t)=>({directory:e,
manifest:es(Zo(e),l[t])}))).filter((({manifest:e})=>!o||"absent"!==e.kind)),h=1===m.length&&0===c.length,y={"org-id":f,
"record-id":h?p:void 0},g=m.map((({directory:e,manifest:t})=>({directory:e,manifest:t,credentials:(0,Jo.gD)(t,y,n),
isRemote:!0})));return{components:h?g:(0,Jo.w7)(g),problems:c}}function Zo(e){return"."===e?Vo.h1:`${e}/${Vo.h1}`}
function es(e,t){if(void 0===t)return{kind:"absent",file:e};if("string"==typeof t&&!Vo.gY.test(t))return{kind:"found",
file:e,...(0,Wo.K)(t,e)}
;const n="string"==typeof t?"is a Git LFS pointer, which sync can't follow; take the file out of Git LFS":"isn't text, or is larger than GitHub's API returns; fix it"
;return{kind:"found",file:e,baselineUnclear:!0,problems:[{kind:"manifest",level:"error",
title:"The manifest can't be read",message:`${(0,f.ts)(e)} ${n}`,file:e}]}}async function ts(e,t,n){
const r=t.filter((e=>e.startsWith("!"))).map((e=>e.slice(1))),o=t.filter((e=>!e.startsWith("!"))),s=o.filter((e=>!Qo.test(e))).map(os),a=o.filter((e=>Qo.test(e)))
;if(0===a.length||void 0===n)return{directories:[...new Set(s)].sort(),problems:[],unmatched:[]}
;const{paths:c,isWhole:d}=await Go(e,n),u=r.map(Ko.EY),l=c.filter((e=>e===Vo.h1||e.endsWith(`/${Vo.h1}`))).map((e=>e.slice(0,-Vo.h1.length-1)||".")).filter((e=>!as(e,u))),f=a.map((e=>{
const t=(0,Ko.EY)(e);return{line:e,matches:l.filter((e=>is(t,e)))}}));return{
directories:[...new Set([...s,...f.flatMap((({matches:e})=>e))])].sort(),problems:d?[]:[(0,i.oi)(ns)],
unmatched:f.filter((({matches:e})=>0===e.length)).map((({line:e})=>e))}}
const ns="working-directory: the repository has more files than GitHub lists, so patterns don't work; list the directories without patterns"
;function rs(e){
return`working-directory: ${(0,f.hD)(e)} matches no directory with a ${Vo.h1} on the default branch; fix the pattern, or add the manifest`
}function os(e){return e.split("/").filter((e=>""!==e&&"."!==e)).join("/")||"."}function ss(e){
return"."===e?[]:e.split("/")}function is(e,t){return(0,Ko.uv)(e,ss(t).reduce(((t,n)=>(0,Ko.Xn)(e,t,n)),(0,Ko.GH)(e)))}
function as(e,t){const n=ss(e);if(n.includes("node_modules"))return!0
;const r=[".",...n.map(((e,t)=>n.slice(0,t+1).join("/")))];return t.some((e=>r.some((t=>is(e,t)))))}function cs(e){
return new Date(e).toISOString()}function ds(e){return e??{login:"ghost",type:"User"}}
function us({id:e,fullName:t,defaultBranch:n},r){return{repository:{id:e,full_name:t,default_branch:n},sender:ds(r)}}
function ls({id:e,sha:t,environment:n,creator:r,succeededAt:o},s){return[{name:"deployment_status",payload:{deployment:{
sha:t,environment:n},deployment_status:{state:"success",environment:n,created_at:cs(o)},...us(s,r)},at:o,id:e,by:r}]}
function fs({id:e,tag:t,sha:n,author:r,publishedAt:o},s){return void 0===n?[]:[{name:"release",payload:{
action:"published",release:{tag_name:t,draft:!1,prerelease:!1,published_at:cs(o)},...us(s,r)},at:o,id:e,by:r,sha:n}]}
function ps({id:e,name:t,event:n,headBranch:r,headSha:o,headRepository:s,actor:i,succeededAt:a},c){return[{
name:"workflow_run",payload:{action:"completed",workflow_run:{name:t,event:n,conclusion:"success",head_branch:r,
head_sha:o,head_repository:null===s?null:{full_name:s},updated_at:cs(a)},...us(c,i)},at:a,id:e,by:i}]}function ms(e,t){
const n=ws(e),r=hs(e),o=e.events.findIndex((e=>!ys(e,r))),s=-1===o?e.events.length:o,i=(n,r,o,s,i,a)=>({name:"issues",
payload:{action:r,issue:ks(e,i,o),...a,...us(t,s)},at:o,id:`${e.id} ${n}`,by:s}),a=n[s]
;return[i("opened","opened",r,e.author,a,{}),...e.events.slice(s).flatMap(((e,t)=>{const r=n[s+t+1]
;return gs(e).map((({action:t,mark:n})=>i(`${e.id} ${t}`,t,e.at,e.actor,r,n)))}))]}function hs({createdAt:e,events:t}){
return t.findLast((({kind:e})=>"transferred"===e))?.at??e}function ys({kind:e,at:t},n){
return t!==n?t<n:"labeled"===e||"typed"===e||"transferred"===e}function gs(e){switch(e.kind){case"labeled":
case"unlabeled":return[{action:e.kind,mark:{label:{name:e.label}}}];case"typed":case"untyped":return[{action:e.kind,
mark:{type:{name:e.type}}}];case"retyped":return[{action:"untyped",mark:{type:{name:e.previous}}},{action:"typed",mark:{
type:{name:e.type}}}];case"closed":case"reopened":return[{action:e.kind,mark:{}}];case"transferred":return[]}}
function ws({events:e,labels:t,type:n,closedAt:r}){const o=[{labels:t,type:n}]
;for(const r of e.toReversed())o.unshift(bs(r,o[0]??{labels:t,type:n}));let s=vs(e,r);return o.map(((t,n)=>{
const r=e[n-1];return"closed"===r?.kind&&(s=r.at),"reopened"===r?.kind&&(s=void 0),{...t,closedAt:s}}))}
function vs(e,t){return void 0===e.find((({kind:e})=>"closed"===e||"reopened"===e))?t??void 0:void 0}
function bs(e,{labels:t,type:n}){switch(e.kind){case"labeled":return{labels:t.filter((t=>t!==e.label)),type:n}
;case"unlabeled":return{labels:[...t,e.label],type:n};case"typed":return{labels:t,type:null};case"untyped":return{
labels:t,type:e.type};case"retyped":return{labels:t,type:e.previous};default:return{labels:t,type:n}}}
function ks({id:e,number:t,createdAt:n},r,o){const{labels:s,type:i,closedAt:a}=r;return{id:e,number:t,
state:void 0===a?"open":"closed",created_at:cs(n),updated_at:cs(o),closed_at:void 0===a?null:cs(a),labels:s.map((e=>({
name:e}))),type:null===i?null:{name:i}}}function $s(e,t){const n=(n,r,o,s)=>({name:"pull_request",payload:{
action:"closed",pull_request:{..._s(e),merged:s,merged_at:s?cs(r):null,closed_at:cs(r)},...us(t,o)},at:r,id:n,by:o
}),r=[...e.closings.map((({id:t,at:r,actor:o})=>n(`${e.id} ${t}`,r,o,!1))),...e.merged?[n(`${e.id} merged`,e.merged.at,e.merged.by,!0)]:[],...e.reviews.map((n=>Is(n,e,t)))],o=(0,
l.O)({files:e.files});return r.map((e=>({...e,...o})))}function Is({id:e,at:t,author:n,state:r},o,s){return{
name:"pull_request_review",payload:{action:"submitted",review:{id:e,state:r.toLowerCase(),submitted_at:cs(t)},
pull_request:_s(o),...us(s,n)},at:t,id:e,by:n,...o.isFromFork?{isWithoutSecrets:!0}:{}}}
function _s({number:e,createdAt:t,author:n}){return{number:e,created_at:cs(t),user:ds(n)}}
function Es({pushes:e,pullRequests:t,repository:n}){const r=new Map(t.map((({mergeCommit:e,files:t})=>[e,t])))
;return e.map((e=>Ss(e,r.get(e.after),n)))}function Ss(e,t,n){
const{id:r,at:o,ref:s,before:i,after:a,actor:c}=e,d=e.commits.map((({sha:e,date:t})=>({id:e,timestamp:t})));return{
name:"push",payload:{ref:s,before:i,after:a,deleted:!1,commits:d,head_commit:d.at(-1)??null,...us(n,c)},at:o,id:r,by:c,
...(0,l.O)({files:t})}}function Ps(e,{from:t,until:n},{onlyMissed:r}){const{repository:o}=e
;return[...Es(e),...e.deployments.flatMap((e=>ls(e,o))),...e.releases.flatMap((e=>fs(e,o))),...e.workflowRuns.flatMap((e=>ps(e,o))),...e.issues.flatMap((e=>ms(e,o))),...e.pullRequests.flatMap((e=>$s(e,o)))].filter((({at:e})=>e>=t&&e<n)).filter((e=>!r||Ms(e))).sort(As)
}function Ms({by:e,isWithoutSecrets:t}){return!0===t||"github-actions[bot]"===e?.login}function As(e,t){
return e.at-t.at||qs(e.name,t.name)||qs(Ds(e),Ds(t))}function Ds({id:e}){return e.split(" ",1)[0]??""}function qs(e,t){
return e===t?0:e<t?-1:1}var js=n(7025),Rs=n(8601),Ts=n(2008),Ys=n(2443),Os=n(1189);async function Ns(e,t,n){
const r=e.map(Cs),o=[...new Map(e.map(((e,t)=>[r[t],e])))],s=new Map;return await Promise.all(Array.from({length:8
},(async()=>{for(let e=o.shift();void 0!==e;e=o.shift()){const[r,o]=e;s.set(r,await xs(o,t,n)),
t.onProgress("lists of changed files",s.size)}}))),r.map((e=>s.get(e)??Ls("it was not looked up")))}
function Cs({subject:e,at:t}){return JSON.stringify("deployment"===e.kind?{...e,at:t}:e)}async function xs(e,t,n){try{
return await Us(e,t,n)}catch(e){if(gt(e,"missing"))return Ls("GitHub no longer has its commits")
;if(!gt(e,"unreachable"))throw e;return await Uo(t),Ls("GitHub's API can't list them")}}
async function Us({subject:e,at:t},{get:n},r){switch(e.kind){case"commits":
return Fs.test(e.before)?Ls("the branch is new"):(0,Ys.compareCommits)(n,e.before,e.after);case"pull-request":return(0,
Ys.listPullRequestFiles)(n,e.number);case"deployment":{const{sha:o,environment:s}=e
;if(void 0===s)return Ls("it has no environment");const i=Gs(r,s,o,t)??await(0,Os.findPreviousDeployment)(n,s,o)
;return void 0===i?Ls("the environment has no earlier deployment"):(0,Ys.compareCommits)(n,i,o)}case"incident":
case"repository":return Ls("it has no commit")}}const Fs=/^0+$/;function Gs(e,t,n,r){
return e.filter((e=>e.environment===t&&e.sha!==n&&e.succeededAt<r)).reduce(((e,t)=>e&&e.succeededAt>=t.succeededAt?e:t),void 0)?.sha
}function Ls(e){return{kind:"unknown",reason:e}}async function Bs(e,t){
const{decided:n,notes:r,problems:o}=zs(e,t),[s]=t.components;if(1===t.components.length&&void 0!==s)return{
events:n.flatMap((e=>Js(e,s,t))),notes:r,problems:o};const i=void 0===t.recordId?await Ws(n,t):n,a={events:[],
notes:new Set(r),problems:new Map};for(const e of i)Vs(e,t,a);return{events:a.events,notes:[...a.notes],
problems:[...o,...a.problems.values()]}}function zs(e,{settings:t,events:n}){const r=[],o=new Set,s=new Set
;for(const i of e){const e=(0,Ts.s)(i,t)
;if("invalid"===e.kind)for(const t of e.problems)s.add(`${t} (${i.id})`);else if("send"===e.kind){
for(const t of e.notes)o.add(t);const t=e.events.filter((({body:e})=>n.has(e.event)));r.push(...t.map((e=>({...e,
...Hs(i)}))))}}const a=[...s].map((e=>(0,i.EP)(`${e}, so it is skipped`,"warning")));return{decided:r,notes:[...o],
problems:a}}function Hs({at:e,files:t}){return{at:e,...t&&{changed:{kind:"known",files:t}}}}
async function Ws(e,{components:t,requests:n,deployments:r}){const o=e.filter((({changed:e,subject:n})=>void 0===e&&(0,
Rs.H)(n,t))),s=await Ns(o,n,r),i=new Map(o.map(((e,t)=>[e,s[t]])));return e.map((e=>({...e,...(0,l.O)({
changed:i.get(e)??e.changed})})))}function Vs(e,t,n){const{at:r,...o}=e,s=(0,Rs.f)([o],t.components,t.recordId)
;for(const r of s.events.keys())n.events.push(...Js(e,r,t));for(const e of s.notes)n.notes.add(e)
;for(const e of s.problems)n.problems.set(e.message,e)}function Js({at:e,body:t},n,{credentials:r}){const o=r.get(n)
;return void 0===o?[]:[{at:e,orgId:o.orgId,recordId:o.recordId,body:t}]}
async function Ks({component:e,credentials:t,record:n,problems:r},{uploadRecord:o,host:s}){
const{directory:i,manifest:a}=e,c="found"===a?.kind?a.name:void 0,d={directory:i,...(0,l.O)({
recordId:e.credentials.recordId,name:c})};if("skipped"===n.kind)return{...d,record:{state:"skipped",reason:n.reason},
problems:r};if("upload"!==n.kind||void 0===t)return{...d,record:{state:"failed"},problems:r};const u=(0,
$.ty)(await(o?.(n.record,t)));return{...d,record:{...u,record:n.record},problems:[...r,...Qs(t,u.delivery,s)]}}
function Qs({orgId:e,recordId:t},n,r){if(void 0===n||"delivered"===n.outcome)return[];const o=`record ${(0,
f.hD)(t)}, organization ${(0,f.hD)(e)}`;return(0,$.LJ)([{item:"record",delivery:n}],{host:r,identity:o
},void 0).map((e=>({...e,concerns:`record ${(0,f.hD)(t)}`})))}
function Xs({repository:{id:e,head:t},record:n},r,o,{state:s,uploadRecord:i}){const a=s.state.repositories.get(e)
;void 0!==i&&void 0!==t&&void 0!==a&&"upload"===n.kind&&o.every(Zs)&&(r.some((({component:e})=>ei(e)))||s.write([{
repository:e,point:a.point,record:t}]))}function Zs({record:{delivery:e}}){
return void 0===e||"delivered"===e.outcome||400===e.last?.status}function ei({credentials:{recordId:e,token:t}}){
return void 0!==e&&void 0===t}async function ti(e,t,n){
const{api:r,reading:o,inputs:s,tokens:i,isFleet:a}=n,{repository:c,window:d}=e,{name:u,head:f}=c,p={name:u,...(0,l.O)({
window:d})},m=await Tr(r,o,(e=>Xo(e,{inputs:s,tokens:i,commit:f,isFleet:a})));if("kind"in m)return{...p,...ni,...ri(m,u)
};if(a&&0===m.components.length&&0===m.problems.length)return oi(c,n),{...p,...ni,isWithoutManifest:!0}
;const h=m.components.map((t=>ii(t,e,a))),y=await di(e,t,h,n),g=await Promise.all(h.map((e=>Ks(e,n))));Xs(e,h,g,n)
;const w=[...m.problems,...y.problems];return{...p,...y,components:g.map((e=>si(e,c,a))),problems:a?w.map((e=>({
concerns:u,...e}))):w}}const ni={isRead:!1,events:0,components:[],notes:[],problems:[]};function ri(e,t){
return"failed"===e.kind?{problems:[So(e.problem,t)]}:{problems:[],end:e}}function oi({id:e,head:t},{state:n}){
const r=n.state.repositories.get(e);if(void 0===r||void 0===t)return;const{point:o,record:s}=r;n.write([{repository:e,
point:o,withoutManifest:t,...(0,l.O)({record:s})}])}function si(e,{name:t},n){if(!n)return e
;const r="."===e.directory?t:`${t}/${e.directory}`,o=void 0===e.recordId?"":` (record ${e.recordId})`,s=e.problems.map((({file:e,line:n,column:s,...i})=>({
concerns:(e&&`${t}/${e}${void 0===n?"":`:${n}`}`)??r+o,...i})));return{...e,problems:s}}
function ii(e,{repository:{url:t},record:n},r){const o=(0,js.j)(e,{connection:{kind:"closed",missing:[]},events:[],
notes:[],record:n,standards:{kind:"nothing",reason:"they need a checkout"},repositoryUrl:t,problems:[]})
;if(void 0!==o.credentials)return o;const s=(0,No.G)(e);if("complete"===s.kind)return{...o,credentials:s.credentials}
;if(r&&ci(e)){const e=new Set(s.problems.map((({message:e})=>e))),t=o.problems.filter((({message:t})=>!e.has(t)))
;return{...o,problems:[...t,(0,i.oi)(ai)]}}
const a=new Set(o.problems.map((({message:e})=>e))),c=s.problems.filter((({message:e})=>!a.has(e)));return{...o,
problems:[...o.problems,...c]}}
const ai='webhook-token has no token for the record, so nothing is sent for it; add a line "RECORD_ID: token", and check that the secret it comes from exists'
;function ci({credentials:e,sameRecord:t=[]}){const{orgId:n,recordId:r,token:o}=e
;return void 0!==n&&void 0!==r&&void 0===o&&0===t.length}async function di({repository:e,window:t,events:n},r,o,s){
const i=new Map(o.flatMap((e=>e.credentials?[[e.component,e.credentials]]:[])));if(void 0===t)return{...ni,isRead:!0}
;if(0===i.size)return ni;const a=o.map((({component:e})=>e)),{inputs:c,state:d}=s,u=await Rr(s.api,{id:e.id,
fullName:e.name,defaultBranch:e.defaultBranch},t,{changes:c.changes,changeBranches:c["change-branches"],events:n,
deployments:xr(c),deploymentEnvironments:c["deployment-environments"],files:a.length>1,onlyMissed:c["only-missed"]
},s.reading);if("read"!==u.kind)return{...ni,...ri(u,e.name)};const l=Ps(u.facts,t,{onlyMissed:c["only-missed"]
}),f=await Tr(s.api,s.reading,(async e=>({kind:"found",...await Bs(l,{settings:ui(c),events:c.events,
recordId:a.length>1?c["record-id"]:void 0,credentials:i,components:a,requests:e,deployments:u.facts.deployments})})))
;if("found"!==f.kind)return{...ni,...ri(f,e.name)};const{events:p,notes:m,problems:h}=f
;d.write(li(e.id,p,d.state.lastId+1,t,r));const y=[...u.facts.notes,...m];return{isRead:!0,events:p.length,notes:y,
problems:h}}function ui(e){return{changes:e.changes,changeBranches:e["change-branches"],
deploymentEnvironments:e["deployment-environments"],incidentLabels:e["incident-labels"],
incidentTypes:e["incident-types"],ignoreActors:e["ignore-actors"]}}function li(e,t,n,{until:r},o){
return[...t.map(((t,r)=>({id:n+r,repository:e,...t}))),{repository:e,first:n,last:n+t.length-1,...o&&{point:r}}]}
async function fi(e,t,n,r){if("nothing"===t.kind)return{...Xe,problems:[t.problem]}
;const{inputs:o,startedAt:s}=e,i=await(0,ct.openApi)(wi(e),[]),a=await pi(e,i);if("kind"in a)return{...Xe,
problems:[mi(a,e)]};const{repositories:c,problems:d}=a,u="continue"===t.kind&&void 0!==t.start
;if(u&&0===c.length)return{...Xe,problems:d};const l=s-o.history;if("continue"===t.kind){const e=c.map((({id:e})=>e))
;n.write(Wr(t,n.state,e,l))}u&&await(r?.sender.sendLeft());const f={plan:t,state:n.state,inputs:o,isByHand:e.isByHand,
newFrom:l},{work:p,quiet:m,withoutManifest:h}=Jr(c,f);if("continue"===t.kind){
const e=m.filter((({id:e})=>(n.state.repositories.get(e)?.point??0)<t.until))
;n.write(e.map((({id:e})=>qe(n.state,e,t.until))))}const{results:y,left:g,end:w}=await hi(p,{plan:t,step:e,state:n,
sending:r,api:i}),v=y.filter((({isWithoutManifest:e})=>e)),b=g.map((({repository:e})=>e.name));return{
repositories:y.filter((e=>!v.includes(e))),notes:y.flatMap((({notes:e})=>e)),problems:[...d,...w?[Po(w,b)]:[]],
quiet:m.length,skipped:{...a.skipped,withoutManifest:h+v.length},waiting:g.length}}async function pi(e,t){
const{inputs:n,run:r,progress:o}=e;return Tr(t,vi(e,ce("the list of repositories",o)),(e=>Ao(e,n,r.repository)))}
function mi(e,{run:t}){return"failed"===e.kind?So(e.problem,t.repository):Po(e,[t.repository])}async function hi(e,t){
const{plan:n,state:r,sending:o,step:s}=t,i=[];for(const[a,c]of e.entries()){const d=e.slice(a)
;if(void 0!==o?.sender.stopped())return{results:i,left:d};const u=await ti(c,"continue"===n.kind,gi(c,t))
;if(void 0!==u.end)return"out-of-time"===u.end.kind&&yi(c,r,s.startedAt),{results:i,left:d,end:u.end};i.push(u),
u.events>0&&await(o?.sender.sendLeft())}return{results:i,left:[]}}function yi({repository:{id:e}},{state:t,write:n},r){
const o=t.repositories.get(e);void 0!==o&&n([{repository:e,...o,postponed:r}])}function gi({repository:{name:e}},t){
const{step:n,state:r,sending:o,api:s}=t,{inputs:i,tokens:a}=n,[c="",d=""]=e.split("/");return{api:{...s,repository:{
owner:c,repo:d}},reading:vi(n,ce(e,n.progress)),inputs:i,tokens:a,state:r,uploadRecord:o?.uploadRecord,host:(0,
Le.PG)(n.endpoint),isFleet:i.repositories.length>0}}function wi({inputs:e,run:t,cancelled:n}){
const{repository:r,apiUrl:o}=t;return{token:e["github-token"],baseUrl:o,repository:r,cancelled:n}}
function vi({inputs:e,startedAt:t,cancelled:n},r){const o={now:Date.now,sleep:(e,t)=>(0,at.setTimeout)(e,void 0,{
signal:t})};return{deadline:t+1e3*e.deadline,cancelled:n,clock:o,onProgress:r}}async function bi(e){
const{inputs:t,run:n,startedAt:r}=e,o=Te((0,ue.resolve)(n.workspace,t.state),t["dry-run"]);if("invalid"===o.kind)return{
...Xe,problems:[(0,i.oi)(o.problem)]};const s=o.value,a=Lr(t,s.state,r)
;if("nothing"===a.kind&&0===s.state.left.size)return{...Xe,problems:[a.problem]}
;const c=t["dry-run"]?await ki(e,a,s):await $i(e,a,s);return s.close(),{...c,..."nothing"!==a.kind&&{until:a.until}}}
async function ki(e,t,n){const r=await fi(e,t,n,void 0),o=[...n.state.left.values()].sort(((e,t)=>e.at-t.at||e.id-t.id))
;return{...Xe,...r,counts:Qe(o),events:o,dryRun:!0}}async function $i(e,t,n){
const{inputs:r,tokens:o,run:s,cancelled:a,redact:c,endpoint:d,progress:u}=e,{now:f}=e.network.clock,p=He(f()+Ii(e),f,a),m=(0,
Fe.D)(d,r,c,p,e),h={...m,watch:(e,t)=>{void 0!==t.status&&t.status<500&&p.renew(),m.watch(e,t)}},y=(0,Be.e)((0,
ue.join)(s.temporaryDirectory,`phaset-undelivered-${(0,Ue.randomUUID)()}.jsonl`)),g=et({deliver:(e,t,n)=>(0,Ge.c)({
target:"event",credentials:t,body:e},h,n),tokens:o,host:(0,Le.PG)(d),state:n,undelivered:y,
repeatUnknown:r["repeat-unknown"],onProgress:({at:e},t)=>{u.set(`Sending: up to ${de(e)}, ${t} events left`)}})
;"continue"===t.kind&&void 0!==t.start||await g.sendLeft();const w=await fi(e,t,n,{sender:g,uploadRecord:(e,t)=>(0,
Ge.c)({target:"record",credentials:t,body:e},h)}),{problems:v,...b}=g.results(),{path:k,failure:$}=y.close();return{
...Xe,...w,...b,...(0,l.O)({undelivered:k}),problems:[...w.problems,...v,...void 0===$?[]:[(I=$,(0,
i.oi)(`the undelivered file can't be written (${I}); make RUNNER_TEMP a directory that this job may write`,"warning"))]]
};var I}function Ii({inputs:e,startedAt:t}){return t+1e3*e.deadline-Date.now()}var _i=n(2889),Ei=n(6041),Si=n(148)
;const Pi=864e5,Mi={d:Pi,h:Pi/24},Ai=["comment","pr-opened"],Di=ge.M.filter((e=>!Ai.includes(e)));function qi(e){
if(""===e)return(0,fe.Uq)(void 0);if("now"===e)return(0,fe.Uq)({kind:"age",age:0});const t=ji(e);if(void 0!==t)return(0,
fe.Uq)({kind:"age",age:t});const n=(0,Si.E)(e);return"timestamp"===n.kind?(0,fe.Uq)({kind:"instant",
at:Number(n.timestamp)
}):(0,fe.Gq)(`is ${(0,f.hD)(e)}; use a date (2026-03-01), a time (2026-03-01T12:00:00Z), an age (90d, 12h) or now`)}
function ji(e){const[,t,n=""]=/^(\d{1,5})([dh])$/.exec(e)??[];return void 0===t?void 0:Number(t)*(Mi[n]??Pi)}
const Ri=e=>(0,fe.Ku)(he.YjP(),e),Ti=_i.r.shape,Yi=he.Ikc({endpoint:Ti.endpoint,"webhook-token":Ti["webhook-token"],
"org-id":Ti["org-id"],"record-id":Ti["record-id"],"working-directory":Ti["working-directory"],changes:Ti.changes,
"change-branches":Ti["change-branches"],"deployment-environments":Ti["deployment-environments"],
"incident-labels":Ti["incident-labels"],"incident-types":Ti["incident-types"],"ignore-actors":Ti["ignore-actors"],
"fail-on":Ti["fail-on"],"dry-run":Ti["dry-run"],summary:Ti.summary,"repeat-unknown":Ti["repeat-unknown"],
headers:Ti.headers,timeout:Ti.timeout,deadline:Ti.deadline,"github-token":Ti["github-token"],shard:Ti.shard,
repositories:Ri((function(e){const t=[];for(const n of(0,$o.ry)(e)){const[e="",r,...o]=n.split("/").reverse()
;if(o.length>0||!_o.test(e)||void 0!==r&&!Io.test(r))return(0,
fe.Gq)(`has ${(0,f.hD)(n)}; use owner/name, a name of the workflow's own owner, or a glob of names, such as acme/* or acme/web-*`)
;t.push(void 0===r?{name:e}:{owner:r,name:e})}return(0,fe.Uq)(t)})),events:Ri((function(e){const t=(0,
$o.ry)(e),n=t.find((e=>!ge.M.some((t=>(0,dt.c)([e],t)))));if(void 0!==n)return(0,fe.Gq)(`has ${(0,
f.hD)(n)}, which matches no event; use names or globs of ${Di.join(", ")}`);const r=Di.filter((e=>(0,dt.c)(t,e)))
;return t.length>0&&0===r.length?(0,
fe.Gq)(`is ${(0,f.hD)(e)}, but Phaset accepts no time for these events, so sync can't send them; use names or globs of ${Di.join(", ")}`):(0,
fe.Uq)(new Set(0===t.length?Di:r))})),deployments:Ri((function(e){return""===e?(0,
fe.Uq)(void 0):"deployments"===e||"releases"===e||"none"===e?(0,fe.Uq)({kind:e}):/^[^/\s]+\.ya?ml$/.test(e)?(0,fe.Uq)({
kind:"workflow",file:e
}):(0,fe.Gq)(`is ${(0,f.hD)(e)}; use deployments, releases, none or a workflow's file name, such as deploy.yml`)})),
state:Ri((function(e){return""===e?(0,fe.Gq)("is empty; use a directory, such as phaset-sync"):(0,fe.Uq)(e)})),
since:Ri(qi),until:Ri(qi),history:Ri((function(e){const t="0"===e?0:ji(e);return void 0===t||t>90*Pi?(0,fe.Gq)(`is ${(0,
f.hD)(e)}; use an age of at most 90d, such as 30d, or 0`):(0,fe.Uq)(t)})),"only-missed":Ti["dry-run"],
record:he.k5n(["auto","true","false"],"one of auto, true, false")});function Oi(e){const t=Object.keys(Yi.shape)
;return Object.fromEntries(t.map((t=>[t,e(t)])))}function Ni(e,t){
const{data:n,error:r}=Yi.safeParse(e),o=Ti["fail-on"].safeParse(e["fail-on"]).data??"config",s=(r?.issues??[]).map((n=>{
const r=String(n.path[0]);return(0,Ei.XE)(n,r,e[r]??"",t)})),a=void 0===n?s:[...s,...Ci(n)];return void 0===n||(0,
i.JD)(a)?{failOn:o,problems:a}:{inputs:n,failOn:o,problems:a}}function Ci(e){
if(!((t=e.repositories).length>1||t.some(Eo)))return[];var t;const{deployments:n,"record-id":r}=e
;return[...void 0===r?[]:[(0,i.oi)(xi)],..."workflow"===n?.kind?[(0,i.oi)((o=n.file,`deployments is ${(0,
f.hD)(o)}, a workflow, which works only for one repository; use deployments or releases, or sync that repository in a job of its own`))]:[]]
;var o}
const xi='record-id would send the events of all repositories to one record; remove it, and set "id" in the manifest of each repository'
;async function Ui(e){const t=Date.now(),n=Oi(s.V4),r=Gi(n),{inputs:o,failOn:a,problems:c}=Ni(n,r);try{
const n=void 0===o?Xe:await Li(o,r,t,e).catch(Wi),s=Fi({...n,problems:[...c,...n.problems]},a)
;return await K(s,r,o?.summary??!0),!(0,i.JD)(_(s))}catch(e){return(0,oe.e)(e,r),!1}}function Fi(e,t){const n={failOn:t,
standardsFailOn:"never"};return{...e,problems:(0,c.Q)(e.problems,n),repositories:e.repositories.map((e=>({...e,
problems:(0,c.Q)(e.problems,n),components:e.components.map((e=>({...e,problems:(0,c.Q)(e.problems,n)})))})))}}
function Gi(e){const t=(0,d.d)(e);for(const e of t.flatMap(a.eo))s.Pq(e);return(0,a.ay)(t,(0,d.G)(e))}
async function Li(e,t,n,{environment:r,cancelled:a,network:c}){const d=(0,ie.c)(r),l=(0,se.Q)(r,(e=>(0,
o.readFileSync)(e,"utf8")),n);if("invalid"===l.kind)return Hi((0,i.EP)(l.problem));const{connection:f,problems:p}=(0,
u.C)(e,d,l.value);if("without-secrets"===f.kind)return Hi((0,i.oi)(Bi,"notice"))
;if("closed"===f.kind)return Hi(...f.missing);if(""===e["github-token"])return Hi((0,i.oi)(zi));const m=ae(s.pq);try{
const r=await bi({inputs:e,endpoint:f.endpoint,tokens:f.tokens,run:d,startedAt:n,
isByHand:"workflow_dispatch"===l.value.name,redact:t,cancelled:a,network:c,progress:m});return{...r,
problems:[...p,...r.problems]}}finally{m.close()}}
const Bi="GitHub gives no secrets to this run (a run that Dependabot started, or a run in a fork), so nothing is synced. Start sync with schedule or workflow_dispatch in the repository itself",zi="github-token is empty; set it to a token that can read the repository, or remove it to use the job's own"
;function Hi(...e){return{...Xe,problems:e}}function Wi(e){if(!(e instanceof Re))throw e;return Hi((0,
i.oi)(`${e.message}, so nothing more is sent; free disk space, and run the workflow again`))}const Vi=e=>((0,
r.setFlagsFromString)("--optimize-for-size"),Ui(e))}))};