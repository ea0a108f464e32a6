export const id=543;export const ids=[543,443,189,522];export const modules={1823:(((e,t,n)=>{
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
}):s.components.push(t)}return n}function u(e){
const{directory:t,manifest:n,credentials:o,isCalledAsEnvironment:r}=e,s=a(t)
;return[...[t,s].filter((e=>!r||e!==s)),"found"===n?.kind?n.name:void 0,o.recordId].filter((e=>void 0!==e))}
function l(e){return e.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu)??[]}function f(e){
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
reasons:new Map,problem:(0,r.oi)(o)}}function h(e,t,n){const o=`what ${t} is unknown (${y(e)})`
;return w(e,t,n)??$(e,o,n)}function g(e,t,n){const o=b(t,n);if(o.size>0)return{reasons:o}
;const r=w(e,"the deployment brings changes to",n)
;return void 0!==r?r:I(e,`${0===t.length?"no environment, tag or workflow":`nothing in ${t.map(s.hD).join(", ")}`} names one, and what changed since the previous deployment is unknown (${y(e)})`,"name one in the environment (production-web), the tag (web@1.2.0) or the workflow, or set record-id")
}function w(e,t,n){const{body:o,changed:r}=e;switch(r?.kind){case"known":{const e=k(r.files,t,n);return e.size>0?{
reasons:e}:{reasons:e,note:`${o.event} goes to no component: ${t} no file of a component`}}case"too-many":
return $(e,`${t} more files than the ${r.limit} that GitHub lists`,n);case"unknown":case void 0:return}}
function y({changed:e}){return"unknown"===e?.kind?e.reason:"it was not read"}function v(e,t,n){const o=new Map
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
9543:(((e,t,n)=>{n.r(t),n.d(t,{startSync:()=>Fa})
;var o=n(8877),r=n(3024),s=n(9584),i=n(8414),a=n(5460),c=n(8135),d=n(3434),u=n(7508),l=n(7413),f=n(7541),p=n(856),m=n(3948),h=n(4463)
;function g(e){const{until:t,counts:n,dryRun:o}=e,r=o?[]:[...n].map((([e,{delivered:t}])=>[e,t]));return{...(0,h.$)({
...e,components:v(e),links:{sha:""}}),"synced-until":void 0===t?"":new Date(t).toISOString(),
counts:JSON.stringify(Object.fromEntries(r.filter((([,e])=>e>0))))}}const w={outcome:"delivered",attempts:1},y={
state:"skipped",reason:"they need a checkout"};function v({repositories:e,events:t,dryRun:n}){
const o=Map.groupBy(n?[]:t,(({recordId:e})=>e)),r=1===e.length,s=e.flatMap((e=>b(e).map((t=>({...t,
directory:r?t.directory:$(e.name,t)}))))),i=s.map((e=>({...e,events:I(o.get(e.recordId??"")??[]),standards:y
}))),a=new Set(s.map((({recordId:e})=>e)));return[...i,...[...o].filter((([e])=>!a.has(e))).map((([e,t])=>({
directory:".",recordId:e,events:I(t),record:{state:"skipped",reason:"its component is gone"},standards:y,problems:[]
})))]}function b({components:e,problems:t}){return e.length>0||0===t.length?e:[{directory:".",record:{state:"skipped",
reason:k},problems:t}]}const k="the repository can't be read";function $(e,{directory:t}){return"."===t?e:`${e}/${t}`}
function I(e){return e.map((({body:e})=>({body:e,subject:{kind:"repository"},delivery:w})))}var _=n(5373),S=n(522)
;function E({problems:e,repositories:t}){return A([...e,...t.flatMap(M)])}function M({problems:e,components:t}){
return[...e,...t.flatMap((e=>e.problems))]}function A(e){
return[...Map.groupBy(e,D).values()].toSorted(((e,t)=>P(t)-P(e))).map(q)}function P(e){
return e.every((({concerns:e})=>void 0===e))?Number.MAX_VALUE:e.length}function D(e){
const{level:t,cause:n,message:o,concerns:r}=e;return void 0===r?e:JSON.stringify([t,n?(0,_.rI)(n):o])}function q(e){
const[{concerns:t,...n}]=e;if(void 0===t)return n
;const o=e.flatMap((({cause:e})=>e??[])),r=[...new Set(e.flatMap((({concerns:e})=>e??[])))];if(0===o.length)return{...n,
message:j(n.message,r)};if(1===e.length)return n;const s=(0,S.jQ)(o);return{...n,cause:s,message:(0,
_.V$)(s,` for ${R(r)}`)}}function j(e,t){return 1===t.length?`${t[0]}: ${e}`:`${e}; for ${R(t)}`}function R(e){
const t=e.length-20;return[...e.slice(0,20),...t>0?[`plus ${t} more`]:[]].join(", ")}var O=n(1366);function T(e){
let t="";const n=t=>e((0,f.g9)(t)),o=setInterval((()=>{""!==t&&n(t)}),1e4);return{set:e=>{t=e},log:e=>{t=e,o.refresh(),
n(e)},close:()=>clearInterval(o)}}function Y(e,{set:t}){const n=new Map,o=new Map;return t(`Reading ${e}`),(r,s,i)=>{
const a=o.get(r)??i;void 0!==a&&o.set(r,a);const c=void 0===i||void 0===a?"":N(a,i);n.set(r,`${s} ${r}${c}`),
t(`Reading ${e}: ${[...n.values()].join(", ")}`)}}function N(e,t){return` ${t<e?"back":"up"} to ${C(t)}`}function C(e){
return`${new Date(e).toISOString().slice(0,16).replace("T"," ")} UTC`}var U=n(996),x=n(5504),G=n(9309);function F(e){
const{dryRun:t}=e,{delivered:n,refused:o,unknown:r,left:s}=re(e),a=e.repositories.flatMap((({components:e})=>e)).filter((({record:e})=>"uploaded"===e.state)).length,c=[...(0,
i.ZT)(E(e),["error","warning"]),...n>0?[`${(0,
O.U)(n,"event")} delivered`]:[],...o>0?[`${o} refused`]:[],...r>0?[`${r} unknown`]:[],...s>0?[t?`${(0,
O.U)(s,"event")} would be sent`:`${s} left`]:[],...a>0?[`${(0,O.U)(a,"record")} uploaded`]:[]]
;return[...t?["dry run"]:[],...c.length>0?c:["nothing to send"]].join(" \xb7 ")}function L(e){
const{notes:t,events:n,dryRun:o,repositories:r}=e,s=t.length-20;return`${(0,U.Bv)([`### ${x.A[z(e)]} Phaset sync: ${(0,
U.FV)(F(e))}`,(0,
U.p_)([...(a=E(e),(0,i.fr)((0,i.dS)(a)).map((({level:e,message:t})=>`${"notice"===e?"\u2139\ufe0f":x.A[e]} ${(0,
U.CS)(t)}`))),...t.slice(0,20).map((e=>`\u2139\ufe0f ${(0,
U.FV)(e)}`)),...s>0?[`\u2139\ufe0f plus ${s} more, see the log`]:[]]),Z(e),K(e),B(r),o?te(n):"",...oe(e),"Sync never sends `comment` and `pr-opened`, because Phaset accepts no time for them."])}\n`
;var a}function z(e){const t=E(e);return(0,i.JD)(t)?"error":t.some((({level:e})=>"warning"===e))?"warning":"notice"}
function B(e){if(0===e.length)return""
;const t=e.toSorted(((e,t)=>W(e)-W(t)||t.events-e.events)),n=t.slice(20,500),o=t.length-500;return(0,
U.Bv)([H(t.slice(0,20)),n.length>0?(0,
U.zH)(`${n.length} more repositories`,H(n)):"",o>0?`Plus ${o} more repositories.`:""])}function H(e){return(0,
U.tp)(["Repository","Read from","Events","Record"],e.map((e=>{const{name:t,window:n,isRead:o,events:r,components:s}=e
;return[[...V(e),(0,U.FV)(t,200)].join(" "),void 0===n?"nothing new":C(n.from),o?String(r):"not read",J(s)]})))}
function W(e){const t=new Set(M(e).map((({level:e})=>e))),n=i.vh.findIndex((e=>t.has(e)))
;return-1===n?i.vh.length+Number(e.isRead):n}function V(e){const t=i.vh[W(e)]
;return"error"===t||"warning"===t?[x.A[t]]:[]}function J(e){
return[...Map.groupBy(e,(({record:e})=>e.state))].filter((([e])=>"skipped"!==e)).map((([e,{length:t}])=>1===t?e:`${t} ${e}`)).join(", ")
}function K({until:e,quiet:t,skipped:n,waiting:o,repositories:r}){const s=Object.entries(X).flatMap((([e,t])=>{
const o=n[e];return 0===o?[]:[`${o} ${t}`]}))
;return[...void 0===e?[]:[`Read up to \`${se(e)}\`.`],...r.some((({isRead:e})=>!e))?[Q]:[],...0===t?[]:[`Repositories with nothing new: ${t}.`],...0===s.length?[]:[`Skipped: ${s.join(", ")}.`],...0===o?[]:[`Left for the next run: ${o}.`]].join(" ")
}const Q="The next run continues with the repositories that weren't read.",X={archived:"archived",forks:"forked",
empty:"without commits",withoutManifest:"without a manifest"};function Z({counts:e,dryRun:t}){if(0===e.size)return""
;const n=[...e].sort((([e],[t])=>e<t?-1:1));if(t)return(0,U.tp)(["Event","Would be sent"],n.map((([e,{left:t}])=>[(0,
U.aY)(e),String(t)])));const o=ee.filter((({end:e})=>n.some((([,t])=>t[e]>0))));return(0,
U.tp)(["Event",...o.map((({head:e})=>e))],n.map((([e,t])=>[(0,U.aY)(e),...o.map((({end:e})=>String(t[e])))])))}
const ee=[{end:"delivered",head:"Delivered"},{end:"refused",head:"Refused"},{end:"unknown",head:"Unknown"},{end:"left",
head:"Left for the next run"}];function te(e){if(0===e.length)return"";const t=e.length-1e3,n=e.slice(0,1e3).map((e=>(0,
U.FV)(ne(e))));return(0,U.zH)("Events",(0,U.p_)([...n,...t>0?[`plus ${t} more, see the log`]:[]]))}
function ne({at:e,recordId:t,body:n}){return`${se(e)} ${t} ${JSON.stringify(n)}`}
function oe({undelivered:e,leftBecause:t}){
return[...void 0===t?[]:["The next run sends what is left, if the workflow keeps the state directory."],...void 0===e?[]:[`The undelivered file has the events that Phaset refused and those that may have arrived. If your workflow uploads it, it is the artifact ${(0,
U.aY)((0,G.j)(e))}. The main action sends them with ${(0,U.aY)("replay")}.`]]}function re({counts:e}){const t={
delivered:0,refused:0,unknown:0,left:0};for(const{delivered:n,refused:o,unknown:r,left:s}of e.values())t.delivered+=n,
t.refused+=o,t.unknown+=r,t.left+=s;return t}function se(e){return new Date(e).toISOString()}async function ie(e,t,n){
const o=ae(e,t),r=(0,m.K)(g(o)),a={...o,problems:[...o.problems,...r]},c=n?(0,m.S)(L(a)):void 0
;a.dryRun&&ue("Events",a.events.map(ne)),ue("Notes",a.notes);const{shown:d,left:u}=(0,p.e)(E(a));for(const e of d)pe(e)
;ue("More problems",(0,i.fr)((0,i.dS)(u)).map((({level:e,message:t})=>`${e}: ${t}`))),s.pq((0,f.g9)(`Phaset: ${F(a)}`))
;for(const e of await c??[])pe(e)}function ae(e,t){const{notes:n,problems:o,repositories:r,events:s,leftBecause:i}=e
;return{...e,notes:(0,a.SG)(n,t,ce),problems:(0,a.SG)(o,t,ce),repositories:(0,a.SG)((0,a.SG)(r,t,de),t.tokensOnly,ce),
events:(0,a.SG)(s,t.tokensOnly,ce),...(0,l.O)({leftBecause:i&&t(i)})}}
const ce=new Set(["kind","level","outcome","state","event"]),de=new Set([...ce,"directory","recordId"])
;function ue(e,t){if(0!==t.length){s.Oh(e);for(const e of t)s.pq(le(e));s.N4()}}function le(e){return(0,f.g9)((0,
f.ts)(e)).replace(/^(\s*):(?=:)/,"$1\\u{3a}")}const fe={error:s.z3,warning:s.$e,notice:s.lm}
;function pe({level:e,message:t,title:n,file:o,line:r,column:s}){fe[e](t,(0,l.O)({title:n,file:o,startLine:r,
startColumn:s}))}
var me=n(7348),he=n(3928),ge=n(2146),we=n(6760),ye=n(4409),ve=n(512),be=n(1926),ke=n(3392),$e=n(4922),Ie=n(3759),_e=n(1844)
;const Se=$e.Whr(),Ee=$e.Whr(),Me=$e.YjP().check(Ie.m9(1)),Ae=$e.rej({start:Ee,isOpen:$e.lqM($e.euz(!0))}),Pe=$e.rej({
listed:$e.euz(!0)}),De=$e.rej({repository:Se,point:Ee,record:$e.lqM(Me),recordIds:$e.lqM($e.YOg(Me)),
withoutManifest:$e.lqM(Me),postponed:$e.lqM(Ee)}),qe=$e.rej({id:Se,repository:Se,at:Ee,orgId:Me,recordId:Me,body:(0,
_e.w)()}),je=$e.rej({repository:Se,first:Se,last:Se,point:$e.lqM(Ee)}),Re=$e.rej({id:Se,
outcome:$e.k5n(["not-arrived","unknown","delivered","given-up"])});function Oe(){const e={isStarting:!1,
repositories:new Map,left:new Map,lastId:0};let t=[];const n=({start:t,isOpen:n})=>{e.start=t,e.isStarting=!0===n
;for(const n of e.repositories.keys())Te(e,n,t);for(const n of e.left.values())n.at>=t&&e.left.delete(n.id)
},o=({repository:n,first:o,last:r,point:s})=>{for(const n of t)n.id>=o&&n.id<=r&&e.left.set(n.id,n);t=[],
void 0!==s&&Te(e,n,s)};return{state:e,take:r=>{if("start"in r)return n(r);if("listed"in r)e.isStarting=!1;else{
if("outcome"in r)return Ye(e,r);if("first"in r)return o(r);if("point"in r){const{repository:t,point:n,...o}=r
;return void e.repositories.set(t,{point:n,...(0,l.O)(o)})}e.lastId=r.id,t.push({...r,outcome:"not-arrived"})}}}}
function Te({repositories:e},t,n){const{record:o,recordIds:r}=e.get(t)??{};e.set(t,{point:n,...(0,l.O)({record:o,
recordIds:r})})}function Ye({left:e},{id:t,outcome:n}){const o=e.get(t)
;void 0!==o&&("delivered"===n||"given-up"===n?e.delete(t):e.set(t,{...o,outcome:n}))}function Ne(e){
if("object"==typeof e&&null!==e)return Ce(e).safeParse(e).data}function Ce(e){
return"start"in e?Ae:"listed"in e?Pe:"body"in e?qe:"first"in e?je:"outcome"in e?Re:De}function Ue({lastId:e},t,n){
return{repository:t,first:e+1,last:e,point:n}}function xe({start:e,isStarting:t,repositories:n,left:o}){
const r=[...o.values()].map((({outcome:e,...t})=>t)),s=r[0]?.id??0,i=[...o.values()].filter((({outcome:e})=>"unknown"===e))
;return[...void 0===e?[]:[{start:e,...t&&{isOpen:!0}}],...[...n].map((([e,t])=>({repository:e,...t
}))),...r,...0===r.length?[]:[{repository:r[0]?.repository??0,first:s,last:r.at(-1)?.id??0
}],...i.map((({id:e,outcome:t})=>({id:e,outcome:t})))]}class Ge extends Error{}function Fe(e,t){const n=(0,
we.join)(e,"journal.jsonl"),o=Le(n);if("invalid"===o.kind)return o;const r=ze(o.value,n)
;if("invalid"===r.kind||t)return"invalid"===r.kind?r:(0,ve.Uq)({state:r.value.state,write:He(r.value),close:()=>{}})
;try{return(0,ve.Uq)(We(r.value,Be(e,n,o.value)))}catch(e){return(0,ve.Gq)(`${(0,
f.hD)(n)}, the state, can't be written (${(0,ye.$)(e)}); make state a directory that this job may write`)}}
function Le(e){try{const t=(0,r.readFileSync)(e,"utf8");return(0,ve.Uq)(t.slice(0,t.lastIndexOf("\n")+1))}catch(t){
return"ENOENT"===(0,ye.$)(t)?(0,ve.Uq)(""):(0,ve.Gq)(`${(0,f.hD)(e)}, the state, can't be read (${(0,
ye.$)(t)}); make state a directory that this job may read`)}}function ze(e,t){const n=Oe();if(""===e)return(0,ve.Uq)(n)
;const o=(0,ke.z)(e),r=e=>(0,ve.Gq)(`${(0,f.hD)(t)} ${e}; delete it, and start again with since`);if(!(0,
ke.h)(o))return(0,
ve.Gq)(`${(0,f.hD)(t)} is the state of a newer version of this action; use that version, or delete the file and start again with since`)
;if(void 0===o.version)return r("isn't a state of this action");for(const e of o.lines){
const t="value"===e.kind?Ne(e.value):void 0;if(void 0===t)return r(`is damaged in line ${e.number}`);n.take(t)}return(0,
ve.Uq)(n)}function Be(e,t,n){return""!==n?(0,be.bA)(t):((0,r.mkdirSync)(e,{recursive:!0}),(0,r.rmSync)(t,{force:!0}),(0,
be.s9)(t))}function He({take:e}){return t=>{for(const n of t)e(n)}}function We(e,t){const n=e=>{try{e()}catch(e){
throw new Ge(`the state can't be written (${(0,ye.$)(e)})`)}};return{state:e.state,write:o=>{
for(let e=0;e<o.length;e+=1e3)n((()=>t.append(...o.slice(e,e+1e3))));He(e)(o)},close:()=>{
n((()=>t.replace(xe(e.state)))),t.close()}}}
var Ve=n(7598),Je=n(6770),Ke=n(7457),Qe=n(9840),Xe=n(7067),Ze=n(4708),et=n(9783),tt=n(9881);function nt(e){if((0,
et.s)(e))return{agent:()=>{},giveUp:()=>{}};const t=new("https:"===e.protocol?Ze:Xe).Agent({keepAlive:!0});let n
;const o=new WeakMap,r=e=>(0,tt.t)()-(o.get(e)??Number.NEGATIVE_INFINITY),s=e=>{if(o.has(e)||e.once("close",(()=>{
r(e)<1e3&&(n=!1)})),o.set(e,(0,tt.t)()),void 0!==n)return;const t=()=>{e.destroyed||(n??=!0)}
;setTimeout((()=>setImmediate(t)),1e3).unref()},i=()=>{
for(const e of Object.values(t.freeSockets).flatMap((e=>e??[])))r(e)<=200||(o.set(e,void 0),e.destroy())
},a=t.keepSocketAlive.bind(t);t.keepSocketAlive=e=>{const t=!1!==n&&a(e);return t&&s(e),t};const c=t.reuseSocket.bind(t)
;return t.reuseSocket=(e,t)=>{o.set(e,void 0),c(e,t)},{agent:()=>void 0===n?0===Object.keys({...t.sockets,
...t.freeSockets}).length?t:void 0:(n&&i(),n?t:void 0),giveUp:()=>{n=!1}}}var ot=n(5472);const rt=6e4
;function st(e,t,n){let o=t()+rt,r=0;const s=()=>{o=Math.max(o,t()+rt)};return{
remaining:()=>n.aborted?0:Math.max(0,Math.min(e,o)-t()),renew:s,spend:async e=>{0===r++&&s();try{return await e()
}finally{r--}},extend:n=>!(t()+n>e||(o=Math.max(o,t()+n+rt),0))}}var it=n(9269);const at={archived:0,forks:0,empty:0,
withoutManifest:0},ct={delivered:0,refused:0,unknown:0,left:0};function dt(e,t,n){const o=e.get(t)??ct;e.set(t,{...o,
[n]:o[n]+1})}function ut(e){const t=new Map;for(const{body:n}of e)dt(t,n.event,"left");return t}const lt={
repositories:[],counts:new Map,events:[],notes:[],problems:[],quiet:0,skipped:at,waiting:0,dryRun:!1
},ft=new Set([401,403,404]);function pt(e){const{state:t,tokens:n}=e,o=wt(),r=new Set,s=new Set;let i;const a=(e,t)=>{
r.has(e)||(r.add(e),o.problems.push(...t))},c=({orgId:t,recordId:n,body:o},r)=>{const s=`record ${(0,
f.hD)(n)}, organization ${(0,f.hD)(t)}`,i={item:`event ${o.event}`,delivery:r};return(0,_.LJ)([i],{host:e.host,
identity:s},void 0).map((e=>({...e,concerns:`record ${(0,f.hD)(n)}`})))},d=(n,r)=>{e.undelivered.add(ht(n),r),
o.count(n,r),void 0===e.undelivered.failure()?t.write([{id:n.id,outcome:"given-up"}]):s.add(n.id)},u=(e,n)=>{
const{outcome:o,last:r,givenUp:s}=n;t.write([{id:e.id,outcome:"not-arrived"
}]),"refused"!==o||ft.has(r?.status??0)||(i??=(0,it.Ks)(n)),"refused"!==o&&"record"!==s?.reason||a(e.recordId,c(e,n))
},l=(e,t)=>{const{outcome:n,last:r,givenUp:s}=t
;return"delivered"===n?o.deliver(e):(void 0!==s&&"record"!==s.reason&&(i??=(0,it.Ks)(t)),
"unknown"===n?d(e,"unknown"):"refused"!==n||400!==r?.status?u(e,t):(o.problems.push(...c(e,t)),void d(e,"refused")))
},p=async s=>{const{id:c,orgId:d,recordId:u,body:f}=s;if(void 0!==i||r.has(u))return!1
;const p="one"===n.kind?n.token:n.tokens.get(u);return void 0===p?(a(u,[gt(u)]),!1):(l(s,await e.deliver(f,{orgId:d,
recordId:u,token:p},(e=>{"refused"!==e&&t.write([{id:c,outcome:e}])}))),e.onProgress(s,o.sent(),t.state.left.size),
!t.state.left.has(c))};return{stopped:()=>i,sendLeft:async()=>{
const n=[...t.state.left.values()].filter((({id:e})=>!s.has(e))).sort(((e,t)=>e.at-t.at||e.id-t.id)),o=({outcome:t})=>"unknown"===t&&!e.repeatUnknown
;for(const e of n.filter(o))d(e,"unknown");await mt(n.filter((e=>!o(e))),p)},results:()=>{
for(const e of t.state.left.values())s.has(e.id)||o.count(e,"left")
;return o.results(0===t.state.left.size?void 0:i,s.size)}}}async function mt(e,t){const n=new Map,o=e=>{
if(!("id"in e.body))return t(e)
;const o=JSON.stringify([e.recordId,e.body.id]),r=(n.get(o)??Promise.resolve(!0)).then((n=>n&&t(e)));return n.set(o,r),r
},r=e.values();await Promise.all(Array.from({length:8},(async()=>{for(const e of r)await o(e)})))}
function ht({orgId:e,recordId:t,body:n}){return{kind:"event",orgId:e,recordId:t,body:n}}function gt(e){return(0,
i.oi)(`webhook-token has no token for the record ${(0,
f.hD)(e)}, so its events stay in the state; add a line "RECORD_ID: token" for it`)}function wt(){
const e=new Map,t=[],n=[],o=({body:t},n)=>{dt(e,t.event,n)},r=t=>[...e.values()].reduce(((e,n)=>e+n[t]),0);return{
problems:n,sent:()=>t.length,count:o,deliver:e=>{o(e,"delivered"),t.push({recordId:e.recordId,at:e.at,body:e.body})},
results:(o,s)=>{const[i,a]=[r("unknown"),r("left")];return{counts:e,events:t,...void 0!==o&&{leftBecause:o},
problems:[...n,...0===i?[]:[bt(`${(0,O.U)(i,"event")} ${0===s?yt:vt}`)],...0===a||void 0===o?[]:[bt(`${(0,
O.U)(a,"event")} left for the next run: ${o}`)]]}}}}
const yt="may have arrived, because the connection or a run ended before Phaset answered. The undelivered file has them; to send them again, replay it with repeat-unknown: true",vt="may have arrived, because the connection or a run ended before Phaset answered. The undelivered file can't be written, so the next run reports them again"
;function bt(e){return{kind:"delivery",level:"warning",title:"Phaset: not delivered",message:e}}
var kt=n(7522),$t=n(4536)
;const It=$e.FsL($e.YjP().check($e.YPB((e=>!Number.isNaN(Date.parse(e))))),$e.pdi((e=>Date.parse(e)))),_t=$e.FsL($e.KCZ([$e.YjP(),$e.Whr()]),$e.pdi(String)),St="{ __typename login }",Et=$e.FsL($e.cl6($e.Ikc({
__typename:$e.YjP(),login:$e.YjP()})),$e.pdi((e=>e?{
login:"Bot"!==e.__typename||e.login.endsWith("[bot]")?e.login:`${e.login}[bot]`,type:e.__typename
}:null))),Mt=$e.FsL($e.cl6($e.Ikc({login:$e.YjP(),type:$e.lqM($e.YjP())})),$e.pdi((e=>e?{login:e.login,
type:e.type??"User"}:null)));function At(e){return $e.Ikc({repository:e})}class Pt extends Error{kind;isOutage
;constructor(e,t){super(qt(e,t)),this.kind=e.kind,this.isOutage="too-large"===e.kind||"unreachable"===e.kind}}
function Dt(e,t){return e instanceof Pt&&e.kind===t}function qt(e,t){switch(e.kind){case"denied":
return`GitHub's API refused a request of github-token; give the token ${t} (for GITHUB_TOKEN, as \`permissions\` of the job), and check that it hasn't expired`
;case"missing":
return`GitHub's API doesn't find the repository, or github-token has no permission to read it; check the name, and give the token ${t}`
;case"too-large":return"GitHub's API timed out, even for a small request; run the workflow again later"
;case"unknown-field":return"this version of GitHub Enterprise Server doesn't have the data that sync reads; upgrade it"
;case"limited":return"GitHub's API limits the requests of github-token; run the workflow again later";case"unreachable":
return"GitHub's API can't be reached; run the workflow again later";case"unexpected":
return`GitHub's API gave an unexpected answer, ${(0,f.hD)(e.detail)}; run the workflow again later`}}
const jt=$e.MfU($e.g1P($e.YjP(),$e.L5J()),{}),Rt=$e.Ikc({status:$e.aig(),response:$e.lqM($e.Ikc({headers:jt,
data:$e.lqM($e.L5J())}))}),Ot=$e.Ikc({headers:jt,errors:$e.YOg($e.Ikc({message:$e.MfU($e.YjP(),""),
type:$e.lqM($e.MfU($e.YjP(),"")),path:$e.lqM($e.MfU($e.YOg($e.L5J()),[])),extensions:$e.lqM($e.MfU($e.Ikc({
code:$e.lqM($e.YjP())}),{}))})),data:$e.lqM($e.L5J())
}),Tt=/secondary rate limit|abuse detection/i,Yt=new Set(["RESOURCE_LIMITS_EXCEEDED","MAX_NODE_LIMIT_EXCEEDED","INTERNAL","SERVICE_UNAVAILABLE"]),Nt=/something went wrong while executing|timed? ?out|resource limits/i,Ct=new Set(["FORBIDDEN","INSUFFICIENT_SCOPES","UNAUTHENTICATED"])
;function Ut(e,t){const n=Ot.safeParse(e).data;if(void 0!==n)return Gt(n.errors,n.headers,t)
;const o=Rt.safeParse(e).data;if(void 0===o?.response)return{kind:"unreachable"};const{headers:r,data:s}=o.response
;return Lt(o.status,r,JSON.stringify(s)??"",t)}function xt(e,t){const n=Ot.safeParse(e).data
;return n?.errors.every((({type:e="",path:n=[]})=>(Ct.has(e)||"NOT_FOUND"===e)&&n.length>t))?n.data??void 0:void 0}
function Gt(e,t,n){const o=t=>e.some(t)
;return o((({message:e})=>Tt.test(e)))||o((({type:e})=>"RATE_LIMITED"===e))?Bt(t,n):o((({type:e="",message:t})=>Yt.has(e)||Nt.test(t)))?{
kind:"too-large"}:o((({type:e="",message:t})=>Ct.has(e)||/not accessible/i.test(t)))?{kind:"denied"
}:o((({type:e})=>"NOT_FOUND"===e))?{kind:"missing"}:o((({extensions:e})=>Ft.has(e?.code??"")))?{kind:"unknown-field"}:{
kind:"unexpected",detail:e[0]?.message??"an error without a message"}}
const Ft=new Set(["undefinedField","undefinedType","argumentLiteralsIncompatible"]);function Lt(e,t,n,o){
return 429===e||403===e&&zt(t,n)?Bt(t,o):401===e||403===e?{kind:"denied"}:404===e?{kind:"missing"}:502===e||504===e?{
kind:"too-large"}:e>=500?{kind:"unreachable"}:{kind:"unexpected",detail:`status ${e}`}}function zt(e,t){
return void 0!==e["retry-after"]||"0"===e["x-ratelimit-remaining"]||Tt.test(t)}function Bt(e,t){
const n=Number(e["retry-after"]??Number.NaN);if(Number.isFinite(n))return{kind:"limited",until:t+1e3*n}
;const o=Number(e["x-ratelimit-reset"]??Number.NaN);return"0"===e["x-ratelimit-remaining"]&&Number.isFinite(o)?{
kind:"limited",until:Math.max(1e3*o,t)}:{kind:"limited"}}function Ht(e){return $e.Ikc({nodes:$e.YOg($e.mee(e)),
pageInfo:$e.Ikc({hasNextPage:$e.zMY(),endCursor:$e.mee($e.YjP())})})}const Wt="pageInfo { hasPreviousPage startCursor }"
;function Vt(e){return $e.FsL($e.Ikc({nodes:$e.YOg($e.mee(e)),pageInfo:$e.Ikc({hasPreviousPage:$e.zMY(),
startCursor:$e.mee($e.YjP())})}),$e.pdi((({nodes:e,pageInfo:{hasPreviousPage:t,startCursor:n}})=>({nodes:e,pageInfo:{
hasNextPage:t,endCursor:n}}))))}async function*Jt(e,{ask:t,largest:n,listsIn:o=()=>[],onUnreadable:r},s=null){
const i=({nodes:e})=>e.every((e=>null!==e&&o(e).every(Kt)));let a=n,c=s;for(;;){
const o=c,{answer:s,size:d}=await Zt(e,a,(e=>t(e,o)),i);if(i(s)||r(s.nodes[0]??null),
yield s.nodes.filter((e=>null!==e)),!s.pageInfo.hasNextPage)return;c=s.pageInfo.endCursor,a=Math.min(n,2*d)}}
function Kt(e){return e?.nodes.every((e=>null!==e))??!1}async function Qt(e,t,n){if(null===t)return[]
;const o=t.nodes.filter((e=>null!==e)),{hasNextPage:r,endCursor:s}=t.pageInfo;if(!r)return o;const i=[o],a=Jt(e,{...n,
largest:100},s);for await(const e of a)i.unshift(e);return i.flat()}const Xt=3
;async function Zt({waitToRepeat:e},t,n,o){let r=0;for(let s=t;;s=Math.max(1,Math.floor(s/2))){const t=1===s&&r===Xt
;try{const e=await n(s);if(t||o(e))return{answer:e,size:s}}catch(e){if(t||!Dt(e,"too-large"))throw e}1===s&&await e(r++)
}}async function en(e,t,n,o){const r=[];let s=n,i=0;for(let a=0;a<t.length;){
const c=a,{answer:d,size:u}=await Zt(e,s,(e=>o(t.slice(c,c+e))),(()=>!0));r.push(...d),a+=u,i=u===s?i+1:1,
s=i%tn===0?Math.min(n,2*u):u}return r}
const tn=4,nn="deployments: read",on="statuses(first: $mostStatuses, after: $statusesAfter) {\n  nodes { state environment createdAt }\n  pageInfo { hasNextPage endCursor }\n}",rn=`query Deployments(\n  $owner: String!, $name: String!, $first: Int!, $after: String,\n  $mostStatuses: Int!, $statusesAfter: String\n) {\n  repository(owner: $owner, name: $name) {\n    deployments(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {\n      nodes {\n        id commitOid environment createdAt creator ${St}\n        ${on}\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}`,sn=`query DeploymentStatuses($id: ID!, $mostStatuses: Int!, $statusesAfter: String) {\n  node(id: $id) { ... on Deployment { ${on} } }\n}`,an=Ht($e.Ikc({
state:$e.YjP(),environment:$e.cl6($e.YjP()),createdAt:It})),cn=$e.Ikc({id:$e.YjP(),commitOid:$e.YjP(),
environment:$e.mee($e.YjP()),createdAt:It,creator:Et,statuses:$e.mee(an)}),dn=At($e.Ikc({deployments:Ht(cn)
})),un=$e.Ikc({node:$e.Ikc({statuses:an})}),ln=3024e6;async function fn(e,{from:t},n,o){const r={ask:async(t,n)=>{
const o={first:t,after:n,mostStatuses:100,statusesAfter:null},{repository:r}=await e.query(rn,o,dn,nn)
;return r.deployments},largest:100,listsIn:({statuses:e})=>[e],onUnreadable:e=>o(pn(e))},s=[]
;for await(const i of Jt(e,r)){for(const t of i){const r=hn(t,await mn(t,e,o));r&&(0,$t.c)(n,r.environment)&&s.push(r)}
if(e.onProgress("deployments",s.length,i.at(-1)?.createdAt),i.some((({createdAt:e})=>e<t-ln)))break}return s}
function pn(e){
return null===e?"GitHub couldn't load a deployment, so its event is missing":`GitHub couldn't load all statuses of the deployment of ${e.commitOid} to ${(0,
f.hD)(e.environment??"")}, so its event may be missing`}async function mn(e,t,n){const{id:o,statuses:r}=e
;return Qt(t,r,{ask:async(e,n)=>{const r={id:o,mostStatuses:e,statusesAfter:n},{node:s}=await t.query(sn,r,un,nn)
;return s.statuses},onUnreadable:()=>n(pn(e))})}function hn(e,t){
const[n]=t.filter((({state:e})=>"SUCCESS"===e)).toSorted(((e,t)=>e.createdAt-t.createdAt));if(void 0!==n)return{id:e.id,
sha:e.commitOid,environment:n.environment||(e.environment??""),creator:e.creator,succeededAt:n.createdAt}}
const gn="issues: read",wn={last:30,before:null};function yn(e){
const t="with-types"===e,n=["LABELED_EVENT, UNLABELED_EVENT, CLOSED_EVENT, REOPENED_EVENT, TRANSFERRED_EVENT",...t?["ISSUE_TYPE_ADDED_EVENT, ISSUE_TYPE_REMOVED_EVENT, ISSUE_TYPE_CHANGED_EVENT"]:[]],o=`id createdAt actor ${St}`
;return`timelineItems(last: $last, before: $before, itemTypes: [${n.join(", ")}]) {\n    nodes {\n      __typename\n      ... on LabeledEvent { ${o} label { name } }\n      ... on UnlabeledEvent { ${o} label { name } }\n      ... on ClosedEvent { ${o} }\n      ... on ReopenedEvent { ${o} }\n      ... on TransferredEvent { ${o} }\n      ${t?`... on IssueTypeAddedEvent { ${o} issueType { name } }`:""}\n      ${t?`... on IssueTypeRemovedEvent { ${o} issueType { name } }`:""}\n      ${t?`... on IssueTypeChangedEvent { ${o} issueType { name } prevIssueType { name } }`:""}\n    } ${Wt}\n  }`
}function vn(e){
return`query Issues(\n    $owner: String!, $name: String!, $since: DateTime!, $first: Int!, $after: String,\n    $last: Int!, $before: String\n  ) {\n    repository(owner: $owner, name: $name) {\n      issues(\n        first: $first, after: $after, filterBy: { since: $since },\n        orderBy: { field: UPDATED_AT, direction: ASC }\n      ) {\n        nodes {\n          fullDatabaseId number createdAt updatedAt closedAt author ${St}\n          labels(first: 100) { nodes { name } }\n          ${"with-types"===e?"issueType { name }":""}\n          ${yn(e)}\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }`
}const bn=$e.Ikc({name:$e.YjP()}),kn={id:$e.YjP(),createdAt:It,actor:Et},$n=(e,t)=>$e.Ikc({__typename:$e.euz(e),...kn,
...t}),In=$e.gMt("__typename",[$n("LabeledEvent",{label:bn}),$n("UnlabeledEvent",{label:bn
}),$n("ClosedEvent",{}),$n("ReopenedEvent",{}),$n("TransferredEvent",{}),$n("IssueTypeAddedEvent",{issueType:$e.mee(bn)
}),$n("IssueTypeRemovedEvent",{issueType:$e.mee(bn)}),$n("IssueTypeChangedEvent",{issueType:$e.mee(bn),
prevIssueType:$e.mee(bn)})]),_n=$e.Ikc({fullDatabaseId:_t,number:$e.Whr(),createdAt:It,updatedAt:It,closedAt:$e.mee(It),
author:Et,labels:$e.mee($e.Ikc({nodes:$e.YOg($e.mee(bn))})),issueType:$e.cl6(bn),timelineItems:Vt(In)}),Sn=At($e.Ikc({
issues:Ht(_n)}));async function En(e,t,n){try{return await Mn(e,t,n,"with-types")}catch(o){
if(!Dt(o,"unknown-field"))throw o;return Mn(e,t,n,"without-types")}}async function Mn(e,{from:t},n,o){
const r=vn(o),s=new Date(t).toISOString(),i=e=>n(Pn(e)),a=new Map,c={ask:async(t,n)=>{const o={since:s,first:t,after:n,
...wn},{repository:i}=await e.query(r,o,Sn,gn);return i.issues},largest:50,listsIn:An,onUnreadable:i}
;for await(const t of Jt(e,c)){for(const n of t){const{number:t,timelineItems:r}=n,s=await Qt(e,r,{ask:Dn(e,t,o),
onUnreadable:()=>i(n)});a.set(n.fullDatabaseId,qn(n,s))}e.onProgress("issues",a.size,t.at(-1)?.updatedAt)}
return[...a.values()]}function An({labels:e,timelineItems:t}){return[e,t]}function Pn(e){
return null===e?"GitHub couldn't load an issue, so its events are missing":`GitHub couldn't load everything that happened to issue #${e.number}, so some of its events may be missing`
}function Dn({query:e},t,n){
const o=`query Issue(\n    $owner: String!, $name: String!, $number: Int!, $last: Int!, $before: String\n  ) {\n    repository(owner: $owner, name: $name) { issue(number: $number) { ${yn(n)} } }\n  }`,r=At($e.Ikc({
issue:$e.Ikc({timelineItems:Vt(In)})}));return async(n,s)=>{const{repository:i}=await e(o,{number:t,last:n,before:s
},r,gn);return i.issue.timelineItems}}function qn(e,t){
const{fullDatabaseId:n,number:o,createdAt:r,closedAt:s,author:i,labels:a,issueType:c}=e;return{id:n,number:o,
createdAt:r,author:i,labels:(a?.nodes??[]).flatMap((e=>e?.name??[])),type:c?.name??null,closedAt:s,events:t.flatMap(jn)}
}function jn(e){const{id:t,createdAt:n,actor:o}=e,r={id:t,at:n,actor:o};switch(e.__typename){case"LabeledEvent":return[{
...r,kind:"labeled",label:e.label.name}];case"UnlabeledEvent":return[{...r,kind:"unlabeled",label:e.label.name}]
;case"ClosedEvent":return[{...r,kind:"closed"}];case"ReopenedEvent":return[{...r,kind:"reopened"}]
;case"TransferredEvent":return[{...r,kind:"transferred"}];default:return Rn(r,e)}}function Rn(e,t){
const n=t.issueType?.name,o="IssueTypeChangedEvent"===t.__typename?t.prevIssueType?.name:void 0
;return"IssueTypeRemovedEvent"===t.__typename?void 0===n?[]:[{...e,kind:"untyped",type:n}]:void 0===n?void 0===o?[]:[{
...e,kind:"untyped",type:o}]:void 0===o?[{...e,kind:"typed",type:n}]:[{...e,kind:"retyped",type:n,previous:o}]}
const On="pull-requests: read",Tn=`reviews(last: $last, before: $before, states: [APPROVED, CHANGES_REQUESTED, DISMISSED]) {\n  nodes { id fullDatabaseId state submittedAt author ${St} } ${Wt}\n}`,Yn=`timelineItems(last: $last, before: $before, itemTypes: [CLOSED_EVENT, REOPENED_EVENT, REVIEW_DISMISSED_EVENT]) {\n  nodes {\n    __typename\n    ... on ClosedEvent { id createdAt actor ${St} }\n    ... on ReopenedEvent { createdAt }\n    ... on ReviewDismissedEvent { previousReviewState review { id } }\n  } ${Wt}\n}`,Nn=`query PullRequests(\n  $owner: String!, $name: String!, $first: Int!, $after: String, $last: Int!, $before: String,\n  $files: Boolean!\n) {\n  repository(owner: $owner, name: $name) {\n    pullRequests(first: $first, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {\n      nodes {\n        fullDatabaseId number createdAt updatedAt mergedAt isCrossRepository\n        author ${St} mergedBy ${St} mergeCommit { oid }\n        files(first: 100) @include(if: $files) {\n          nodes { path changeType } pageInfo { hasNextPage }\n        }\n        ${Tn}\n        ${Yn}\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}`,Cn={
last:30,before:null},Un=$e.Ikc({id:$e.YjP(),fullDatabaseId:_t,state:$e.YjP(),submittedAt:$e.mee(It),author:Et
}),xn=$e.gMt("__typename",[$e.Ikc({__typename:$e.euz("ClosedEvent"),id:$e.YjP(),createdAt:It,actor:Et}),$e.Ikc({
__typename:$e.euz("ReopenedEvent"),createdAt:It}),$e.Ikc({__typename:$e.euz("ReviewDismissedEvent"),
previousReviewState:$e.YjP(),review:$e.mee($e.Ikc({id:$e.YjP()}))})]),Gn=$e.Ikc({nodes:$e.YOg($e.mee($e.Ikc({
path:$e.YjP(),changeType:$e.YjP()}))),pageInfo:$e.Ikc({hasNextPage:$e.zMY()})}),Fn=$e.Ikc({fullDatabaseId:_t,
number:$e.Whr(),createdAt:It,updatedAt:It,mergedAt:$e.mee(It),isCrossRepository:$e.zMY(),author:Et,mergedBy:Et,
mergeCommit:$e.mee($e.Ikc({oid:$e.YjP()})),files:$e.cl6(Gn),reviews:$e.mee(Vt(Un)),timelineItems:Vt(xn)}),Ln=At($e.Ikc({
pullRequests:Ht(Fn)}));async function zn(e,{from:t},n,o){const r=new Map;let s=t;for(;;){const t=await Bn(e,s,n,r,o)
;if(t.pages<=1||t.newest<=s)return[...r.values()];s=t.newest}}async function Bn(e,t,n,o,r){const s={ask:async(t,o)=>{
const r={first:t,after:o,files:n,...Cn},{repository:s}=await e.query(Nn,r,Ln,On);return s.pullRequests},largest:25,
listsIn:Hn,onUnreadable:e=>r(Wn(e))},i={pages:0,newest:t};for await(const n of Jt(e,s)){i.pages++,
i.newest=Math.max(i.newest,...n.map((({updatedAt:e})=>e)))
;for(const s of n)s.updatedAt>=t&&o.set(s.fullDatabaseId,await Vn(s,e,r))
;if(e.onProgress("pull requests",o.size,n.at(-1)?.updatedAt),n.some((({updatedAt:e})=>e<t)))break}return i}
function Hn({reviews:e,timelineItems:t}){return[e,t]}function Wn(e){
return null===e?"GitHub couldn't load a pull request, so its events are missing":`GitHub couldn't load everything that happened to pull request #${e.number}, so some of its events may be missing`
}async function Vn(e,t,n){
const{fullDatabaseId:o,number:r,createdAt:s,author:i,isCrossRepository:a}=e,c=()=>n(Wn(e)),d=await Qt(t,e.reviews,{
ask:Jn(t,r,Tn,"reviews",Un),onUnreadable:c}),u=await Qt(t,e.timelineItems,{ask:Jn(t,r,Yn,"timelineItems",xn),
onUnreadable:c});return{id:o,number:r,createdAt:s,author:i,isFromFork:a,merged:null===e.mergedAt?null:{at:e.mergedAt,
by:e.mergedBy},mergeCommit:e.mergeCommit?.oid,files:Kn(e.files),closings:Qn(u,null!==e.mergedAt),reviews:Xn(d,u)}}
function Jn({query:e},t,n,o,r){
const s=`query PullRequest(\n    $owner: String!, $name: String!, $number: Int!, $last: Int!, $before: String\n  ) {\n    repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${n} } }\n  }`,i=$e.FsL($e.g1P($e.YjP(),Vt(r)),$e.pdi((e=>e[o]))),a=At($e.Ikc({
pullRequest:i}));return async(n,o)=>{const{repository:r}=await e(s,{number:t,last:n,before:o},a,On);return r.pullRequest
}}function Kn(e){
if(e&&!e.pageInfo.hasNextPage)return e.nodes.every((e=>null!==e&&"RENAMED"!==e.changeType))?e.nodes.flatMap((e=>e?.path??[])):void 0
}function Qn(e,t){const n=e.findLastIndex((({__typename:e})=>"ReopenedEvent"===e))
;return e.flatMap(((e,o)=>"ClosedEvent"!==e.__typename||t&&o>n?[]:[{id:e.id,at:e.createdAt,actor:e.actor}]))}
function Xn(e,t){
const n=new Map(t.flatMap((e=>"ReviewDismissedEvent"===e.__typename&&e.review?[[e.review.id,e.previousReviewState]]:[])))
;return e.flatMap((e=>{const t="DISMISSED"===e.state?n.get(e.id):e.state;return null!==e.submittedAt&&Zn(t)?[{
id:e.fullDatabaseId,at:e.submittedAt,author:e.author,state:t}]:[]}))}function Zn(e){
return"APPROVED"===e||"CHANGES_REQUESTED"===e}
const eo=new Set(["push","force_push","pr_merge","merge_queue_merge"]),to=$e.YOg($e.Ikc({id:_t,timestamp:It,
ref:$e.YjP(),before:$e.YjP(),after:$e.YjP(),activity_type:$e.YjP(),actor:Mt}))
;async function no({get:e,onProgress:t},n,o){const r=[];let s;do{
const{data:i,next:a}=await e("GET /repos/{owner}/{repo}/activity",{per_page:100,direction:"desc",...n&&{ref:n},...s&&{
after:s}},to,"contents: read"),c=i.filter((({timestamp:e})=>oo(e,o)))
;r.push(...c.filter((e=>eo.has(e.activity_type))).map(ro)),t("pushes",r.length,i.at(-1)?.timestamp)
;const d=i.some((({timestamp:e})=>e<o.from));s=d?void 0:a?.searchParams.get("after")??void 0}while(void 0!==s)
;return r.reverse()}function oo(e,{from:t,until:n}){return e>=t&&e<n}function ro(e){
const{id:t,timestamp:n,ref:o,before:r,after:s,actor:i}=e;return{id:t,at:n,ref:o,before:r,after:s,actor:i,
isForced:"force_push"===e.activity_type}}function so(e,t){for(const n of t)e.has(n.sha)||e.set(n.sha,{...n,
position:e.size})}function io(e,t){const n=new Map;return e.map((({ref:e,before:o,after:r})=>{
const s=n.get(e),i=s?.tip===o?s.reached:ao(o,t);if(void 0===i)return;n.set(e,{tip:r,reached:i});const a=co(r,i,t)
;return void 0===a&&n.delete(e),a?.toSorted(((e,t)=>t.position-e.position)).map((({sha:e,date:t})=>({sha:e,date:t})))}))
}function ao(e,t){if(!t.has(e))return;const n=new Set([e])
;for(const e of n)for(const o of t.get(e)?.parents??[])n.add(o);return n}function co(e,t,n){const o=[],r=[e]
;for(let e=r.pop();void 0!==e;e=r.pop()){if(t.has(e))continue;t.add(e);const s=n.get(e);if(void 0===s)return;o.push(s),
r.push(...s.parents)}return o}const uo="contents: read",lo=$e.cl6($e.Ikc({committedDate:$e.lqM($e.YjP())}))
;async function fo(e,t){const{query:n,onProgress:o}=e;let r=0;const s=await en(e,[...new Set(t)],100,(async e=>{
const t=`query CommitDates($owner: String!, $name: String!) {\n      repository(owner: $owner, name: $name) { ${e.map(((e,t)=>`c${t}: object(oid: "${e}") { ... on Commit { committedDate } }`)).join("\n")} }\n    }`,s=At($e.g1P($e.YjP(),lo)),{repository:i}=await n(t,{},s,uo)
;return r+=e.length,o("commits",r),e.map(((e,t)=>[e,i[`c${t}`]?.committedDate]))}))
;return new Map(s.filter((e=>void 0!==e[1])))}const po=$e.FsL($e.Ikc({oid:$e.YjP(),committedDate:$e.YjP(),
parents:$e.Ikc({nodes:$e.YOg($e.Ikc({oid:$e.YjP()}))})}),$e.pdi((({oid:e,committedDate:t,parents:n})=>({sha:e,date:t,
parents:n.nodes.map((e=>e.oid))})))),mo=At($e.Ikc({object:$e.mee($e.Ikc({history:$e.lqM(Ht(po))}))})),ho={nodes:[],
pageInfo:{hasNextPage:!1,endCursor:null}};async function go(e,t,n){const o=new Map;let r=wo(t,o)
;for(;void 0!==r&&(await yo(r,e,o,t,n),o.has(r));)r=wo(t,o);return io(t,o)}function wo(e,t){
return e.findLast((({after:e})=>!t.has(e)))?.after}async function yo(e,t,n,o,r){const{query:s,onProgress:i}=t,a={
ask:async(t,n)=>{
const{repository:o}=await s("query Commits($owner: String!, $name: String!, $tip: GitObjectID!, $first: Int!, $after: String) {\n  repository(owner: $owner, name: $name) {\n    object(oid: $tip) {\n      ... on Commit {\n        history(first: $first, after: $after) {\n          nodes { oid committedDate parents(first: 100) { nodes { oid } } }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    }\n  }\n}",{
tip:e,first:t,after:n},mo,uo);return o.object?.history??ho},largest:100,onUnreadable:()=>{}};let c=0
;for await(const e of Jt(t,a)){const t=e.some((({sha:e})=>!n.has(e)));so(n,e),i("commits",n.size)
;const s=e.some((({date:e})=>Date.parse(e)>=r.from));if(!t||!s){if(vo(o,n)<=c)return;c++}}}function vo(e,t){
const n=io(e,t);return e.filter((({after:e},o)=>void 0===n[o]&&t.has(e))).length}const bo=$e.Ikc({ahead_by:$e.Whr(),
commits:$e.YOg($e.Ikc({sha:$e.YjP(),commit:$e.Ikc({committer:$e.cl6($e.Ikc({date:$e.lqM($e.YjP())}))})}))})
;async function ko({get:e},{before:t,after:n},o){const r=[];for(let s=1;;s++){const i={basehead:`${t}...${n}`,
per_page:Math.min(o,100),page:s},a="GET /repos/{owner}/{repo}/compare/{basehead}",c=await e(a,i,bo,uo).catch((e=>{
if(!Dt(e,"missing"))throw e}));if(void 0===c)return;const{ahead_by:d,commits:u}=c.data
;if(r.push(...u.map((({sha:e,commit:t})=>({sha:e,date:t.committer?.date
})))),r.length>=Math.min(o,d)||0===u.length)return{count:d,commits:r}}}async function $o(e,t,n,o,r){
if(void 0===t.defaultBranch)return[];const s=await _o(e,t.defaultBranch,n,o);return void 0===s&&r(Io),So(e,s??[],n,o)}
const Io="Changes aren't reported, because this version of GitHub Enterprise Server has no activity API; report them with a live workflow"
;async function _o(e,t,n,{changeBranches:o}){
const r=o.every((e=>e.toLowerCase()===t.toLowerCase()))?"refs/heads/"+t:void 0;try{const t=await no(e,r,n)
;return void 0===r?t.filter((({ref:e})=>(0,$t.c)(o,e.slice(11)))):t}catch(t){
if(Dt(t,"missing")&&e.isEnterpriseServer)return;throw t}}async function So(e,t,n,{changes:o}){
const r="all"===o?await Mo(e,t,n):await Eo(e,t),s=[];for(const e of t){const t=await r(e),{isForced:n,...o}=e
;t.length>0&&s.push({...o,commits:t})}return s}async function Eo(e,t){const n=t.map((({after:e})=>e)),o=await fo(e,n)
;return async t=>{const n=t.isForced?await ko(e,t,1):void 0;return 0===n?.count?[]:[Ao(t,o.get(t.after))]}}
async function Mo(e,t,n){const o=t.filter((({isForced:e})=>!e)),r=await go(e,o,n),s=new Map(o.map(((e,t)=>[e,r[t]])))
;return async t=>{const n=s.get(t);if(void 0!==n)return n;const o=await ko(e,t,1e6)
;return void 0===o?[Ao(t,void 0)]:o.commits.map((({sha:e,date:n})=>({sha:e,date:n??Po(t)})))}}function Ao(e,t){return{
sha:e.after,date:t??Po(e)}}function Po({at:e}){return new Date(e).toISOString()}
const Do="contents: read",qo=`query Releases($owner: String!, $name: String!, $first: Int!, $after: String) {\n  repository(owner: $owner, name: $name) {\n    releases(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {\n      nodes {\n        databaseId tagName isDraft isPrerelease publishedAt author ${St} tagCommit { oid }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}`,jo=$e.Ikc({
databaseId:_t,tagName:$e.YjP(),isDraft:$e.zMY(),isPrerelease:$e.zMY(),publishedAt:$e.mee(It),author:Et,
tagCommit:$e.mee($e.Ikc({oid:$e.YjP()}))}),Ro=At($e.Ikc({releases:Ht(jo)})),Oo=$e.Ikc({author:Mt})
;async function To(e,{from:t,until:n},o,{note:r,warn:s}){const i=async(t,n)=>{const{repository:o}=await e.query(qo,{
first:t,after:n},Ro,Do);return o.releases},a=()=>s("GitHub couldn't load a release, so its event is missing"),c=[]
;for await(const s of Jt(e,{ask:i,largest:100,onUnreadable:a})){for(const i of s.flatMap(Yo)){
if(i.publishedAt<t||i.publishedAt>=n)continue;void 0===i.sha&&r(No(i));const s=o&&null===i.author;c.push(s?{...i,
author:await Co(e,i)}:i)}e.onProgress("releases",c.length)}return c}function Yo(e){
const{databaseId:t,tagName:n,tagCommit:o,publishedAt:r,author:s}=e;return null===r||e.isDraft||e.isPrerelease?[]:[{id:t,
tag:n,sha:o?.oid,publishedAt:r,author:s}]}function No({tag:e}){return`Release ${(0,
f.hD)(e)} isn't reported, because its tag was deleted, so its commit is unknown`}async function Co({get:e},{id:t}){
const{data:n}=await e("GET /repos/{owner}/{repo}/releases/{release_id}",{release_id:t},Oo,Do);return n.author}
var Uo=n(1828);class xo extends Error{end;constructor(e){super(`the reading of history ended: ${e.kind}`),this.end=e}}
function Go({octokit:e,repository:t},n){const{deadline:o,cancelled:r,clock:s}=n;let i=0
;const a=e=>s.sleep(e,r).catch((()=>{})),c=e=>a(1e3*2**e);async function d(){if(i>=o)throw new xo({kind:"limited",
until:i});for(;!r.aborted&&s.now()<i;)await a(i-s.now());if(r.aborted)throw new xo({kind:"cancelled"})
;if(s.now()>=o)throw new xo({kind:"out-of-time"})}async function u(e,t){if("limited"===e.kind){
const n=s.now()+6e4*2**Math.min(t,4);return i=Math.max(i,e.until??n),!0}
return!("unreachable"!==e.kind||t>=4||(await c(t),0))}async function l(e,t,n){for(let i=0;;i++){await d();try{
const t=Math.min(6e4,o-s.now());return await e(AbortSignal.any([r,AbortSignal.timeout(t)]))}catch(e){
const o=n(e,s.now());if(await u(o,i))continue;throw new Pt(o,t)}}}const{owner:f,repo:p}=t;return{waitToRepeat:c,
onProgress:n.onProgress,isEnterpriseServer:e.request.endpoint.DEFAULTS.baseUrl.endsWith("/api/v3"),
async query(t,n,o,r,s=Lo){const i=t.includes("$owner")?{owner:f,name:p}:{};return Bo(o,await l((o=>e.graphql(t,{...i,
...n,request:{signal:o}}).catch((e=>zo(e,s)))),r,Ut),r)},async get(n,o,r,s){
const i=n.includes("{owner}")?t:{},{data:a,headers:c}=await l((t=>e.request(n,{...i,...o,request:{signal:t}})),s,Fo)
;return{data:Bo(r,a,s),next:(0,kt.H)(c.link)}}}}function Fo(e,t){const n=Ut(e,t);return"too-large"===n.kind?{
kind:"unreachable"}:n}const Lo=3;function zo(e,t){const n=xt(e,t);if(void 0===n)throw e;return n}function Bo(e,t,n){
const o=e.safeParse(t,{reportInput:!0});if(o.success)return o.data;const[r]=o.error.issues,s=null===r?.input?{
kind:"too-large"}:{kind:"unexpected",detail:`${(0,Uo.c)(r?.path??[])||"all of it"} is wrong`};throw new Pt(s,n)}
const Ho="actions: read",Wo=$e.Ikc({id:_t,name:$e.cl6($e.YjP()),event:$e.YjP(),conclusion:$e.mee($e.YjP()),
run_attempt:$e.lqM($e.Whr()),head_branch:$e.mee($e.YjP()),head_sha:$e.YjP(),head_repository:$e.cl6($e.Ikc({
full_name:$e.YjP()})),updated_at:It,triggering_actor:Mt}),Vo=$e.Ikc({total_count:$e.Whr(),workflow_runs:$e.YOg(Wo)})
;async function Jo(e,{from:t,until:n},o){const r=new Map;await Ko(e,o,{from:t-ln,until:n},r);const s=[]
;for(const n of r.values()){if(n.updated_at<t)continue;const o=await Zo(e,n);void 0!==o&&s.push(er(o))}return s}
async function Ko(e,t,{from:n,until:o},r){const s=`${Qo(n)}..${Qo(o)}`;for(let i=1;;i++){const a={workflow_id:t,
created:s,per_page:100,page:i},{data:c}=await Xo(e,a);if(c.total_count>1e3&&o-n>1e3){const s=Math.floor((n+o)/2)
;return await Ko(e,t,{from:n,until:s},r),Ko(e,t,{from:s,until:o},r)}for(const e of c.workflow_runs)r.set(e.id,e)
;if(e.onProgress("workflow runs",r.size),c.workflow_runs.length<100||100*i==1e3)return}}function Qo(e){
return new Date(e).toISOString().replace(/\.\d+/,"")}async function Xo({get:e},t){try{
return await e("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",t,Vo,Ho)}catch(e){
if(!Dt(e,"missing"))throw e
;const n=`deployments is ${(0,f.hD)(t.workflow_id)}, but the repository has no such workflow, or github-token has no permission to read it; check the file name, and give the token ${Ho}`
;throw new xo({kind:"failed",problem:n})}}async function Zo({get:e},t){for(let n=1;n<(t.run_attempt??1);n++){const o={
run_id:t.id,attempt_number:n
},{data:r}=await e("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",o,Wo,Ho)
;if("success"===r.conclusion)return r}return"success"===t.conclusion?t:void 0}function er(e){return{id:e.id,
name:e.name??"",event:e.event,headBranch:e.head_branch,headSha:e.head_sha,
headRepository:e.head_repository?.full_name??null,succeededAt:e.updated_at,actor:e.triggering_actor}}
async function tr(e,t,n,o,r){return nr(e,r,(async e=>{const r=new Set,s=new Set,i=rr(e,t,n,o,{note:e=>r.add(e),
warn:e=>s.add(e)}),[a,c,d,u]=await Promise.all(i);return{kind:"read",facts:{repository:t,pushes:a,...c,issues:d,
pullRequests:u,notes:[...r]},unreadable:[...s]}}))}async function nr(e,t,n){
const o=new AbortController,r=AbortSignal.any([t.cancelled,o.signal]);try{return await n(Go(e,{...t,cancelled:r}))
}catch(e){if(e instanceof xo)return e.end;if(e instanceof Pt)return or(e);throw e}finally{o.abort()}}
function or({message:e,isOutage:t}){return{kind:"failed",problem:e,...t&&{isOutage:t}}}function rr(e,t,n,o,r){
const{note:s,warn:i}=r,a=(...e)=>e.some((e=>o.events.has(e)))
;return[a("change")?$o(e,t,n,o,s):[],a("deployment")?ir(e,n,o,r):sr,a("incident-opened","incident-resolved")?En(e,n,i):[],a("pr-merged","pr-closed","review-approved","review-changes")?zn(e,n,o.files,i):[]]
}const sr={deployments:[],releases:[],workflowRuns:[]}
;async function ir(e,t,{deployments:n,deploymentEnvironments:o,onlyMissed:r},s){switch(n.kind){case"deployments":{
const n=await fn(e,t,o,s.warn);return{...sr,deployments:n}}case"releases":return{...sr,releases:await To(e,t,r,s)}
;case"workflow":return{...sr,workflowRuns:await Jo(e,t,n.file)};case"none":return sr}}const ar=3e5;function cr(e){
return e.deployments??{kind:e["only-missed"]?"none":"deployments"}}function dr(e,t){switch(e){case"change":
return"pushes";case"deployment":return"workflow"===t.kind?void 0:t.kind;case"incident-opened":case"incident-resolved":
return"issues";default:return"pullRequests"}}function ur(e){const t=cr(e),n=[...e.events].map((e=>dr(e,t)))
;return[...new Set(n)].filter((e=>void 0!==e&&"none"!==e))}function lr({news:e},{from:t},n){const o=cr(n)
;return new Set([...n.events].filter((n=>{const r=dr(n,o);if("none"===r)return!1;const s=r&&e.get(r)
;if(void 0===s)return!0;const i=s.completeFrom<=t-ln-ar;return s.at>=t-ar||!i})))}function fr({since:e,until:t},n,o){
const r=1e3*Math.floor((o-3e5)/1e3)
;if(void 0===e)return void 0!==t?mr("until is set, but since is empty; set both or neither"):void 0===n.start?mr(pr):{
kind:"continue",until:r};const s=hr(e,o)
;if(s>o)return mr(`since is ${new Date(s).toISOString()}, which is in the future; use an earlier time`)
;if(void 0===t)return{kind:"continue",until:r,start:s};const i={from:s,until:Math.min(hr(t,o),r)}
;return i.from<i.until?{kind:"repair",window:i,until:i.until
}:mr(`since is ${new Date(i.from).toISOString()}, which isn't before the end of the window, ${new Date(i.until).toISOString()}. The window ends at until, and at least five minutes before this run. Use an earlier since`)
}
const pr='there is no state of an earlier run, so sync doesn\'t know where to start; select "Run workflow", and set since to 90d for the history of 90 days, or to now for none'
;function mr(e){return{kind:"nothing",problem:(0,i.oi)(e)}}function hr(e,t){return"instant"===e.kind?e.at:t-e.age}
function gr(e,t,{newFrom:n,isComplete:o}){const r=e.isStarting?e.start??n:n
;return[...t.filter((t=>!e.repositories.has(t))).map((e=>({repository:e,point:r}))),...e.isStarting&&o?[{listed:!0}]:[]]
}function wr(e,t,n){if("nothing"===e.kind)return
;const o=t.repositories.get(n)?.point??e.until,{from:r,until:s}="repair"===e.kind?{...e.window,
until:Math.min(e.window.until,o)}:{from:o,until:e.until};return r<s?{from:r,until:s}:void 0}function yr(e,t){const n={
work:[],quiet:[],withoutManifest:0};for(const o of e){if(vr(o,t)){n.withoutManifest++;continue}const e=br(o,t)
;0===e.events.size&&"nothing"===e.record.kind?n.quiet.push(o):n.work.push(e)}const o=({repository:{id:e}})=>{
const n=t.state.repositories.get(e);return n?.postponed??n?.point??0};return n.work.sort(((e,t)=>o(e)-o(t))),n}
function vr({id:e,head:t},{state:n}){return void 0!==t&&n.repositories.get(e)?.withoutManifest===t}function br(e,t){
const n=$r(e,t);return{repository:e,...n&&{window:n},events:void 0===n?kr:lr(e,n,t.inputs),record:Ir(e,t)}}
const kr=new Set;function $r({id:e},{plan:t,state:n,newFrom:o}){
const r=wr(t,n,e),s=void 0!==n.repositories.get(e)?.withoutManifest;return r&&s&&"continue"===t.kind?{...r,
from:Math.max(r.from,o)}:r}function Ir({id:e,head:t},{inputs:{record:n},state:o,isByHand:r}){return"false"===n?{
kind:"nothing",reason:"switched off"}:"true"===n?{kind:"upload",auto:!1
}:void 0===t||o.repositories.get(e)?.record!==t||r?{kind:"upload",auto:!0}:{kind:"nothing",
reason:"the default branch has not moved"}}
const _r="first: 1, orderBy: { field: UPDATED_AT, direction: DESC }",Sr="orderBy: { field: CREATED_AT, direction: DESC }",Er={
pushes:"pushedAt",issues:`issues(${_r}) { nodes { updatedAt } }`,
pullRequests:`pullRequests(${_r}) { nodes { updatedAt } }`,
releases:`releases(first: 50, ${Sr}) {\n    nodes { publishedAt } pageInfo { hasNextPage }\n  }`,
deployments:`deployments(first: 20, ${Sr}) {\n    nodes { createdAt latestStatus { createdAt } } pageInfo { hasNextPage }\n  }`
},Mr={pushes:"contents",releases:"contents",deployments:"deployments",issues:"issues",pullRequests:"pull-requests"}
;function Ar(e){
return`databaseId nameWithOwner url isArchived isFork\n    defaultBranchRef { name target { oid } }\n    ${e.map((e=>Er[e])).join("\n")}`
}function Pr(e){return[...new Set(["contents",...e.map((e=>Mr[e]))])].map((e=>`${e}: read`)).join(", ")}
const Dr=$e.lqM($e.Ikc({nodes:$e.YOg($e.mee($e.Ikc({updatedAt:It})))})),qr=$e.Ikc({hasNextPage:$e.zMY()}),jr=$e.Ikc({
databaseId:$e.Whr(),nameWithOwner:$e.YjP(),url:$e.YjP(),isArchived:$e.zMY(),isFork:$e.zMY(),
defaultBranchRef:$e.mee($e.Ikc({name:$e.YjP(),target:$e.Ikc({oid:$e.YjP()})})),pushedAt:$e.cl6(It),issues:Dr,
pullRequests:Dr,releases:$e.lqM($e.Ikc({nodes:$e.YOg($e.mee($e.Ikc({publishedAt:$e.mee(It)}))),pageInfo:qr})),
deployments:$e.lqM($e.Ikc({nodes:$e.YOg($e.mee($e.Ikc({createdAt:It,latestStatus:$e.mee($e.Ikc({createdAt:It}))}))),
pageInfo:qr}))}),Rr=$e.FsL(jr,$e.pdi((e=>({id:e.databaseId,name:e.nameWithOwner,url:e.url,isArchived:e.isArchived,
isFork:e.isFork,...e.defaultBranchRef&&{defaultBranch:e.defaultBranchRef.name,head:e.defaultBranchRef.target.oid},
news:new Map(Or(e))}))));function*Or(e){const{pushedAt:t,issues:n,pullRequests:o,releases:r,deployments:s}=e
;void 0!==t&&(yield["pushes",Yr([t])]);const i={issues:n,pullRequests:o};for(const e of["issues","pullRequests"]){
const t=Tr(i[e]);t&&(yield[e,Yr(t.map((({updatedAt:e})=>e)))])}const a=r?.pageInfo.hasNextPage?void 0:Tr(r)
;a&&(yield["releases",Yr(a.map((({publishedAt:e})=>e)))]);const c=Tr(s);if(c){
const e=c.map((e=>(e.latestStatus??e).createdAt)),t=c.at(-1)?.createdAt??0,n=s?.pageInfo.hasNextPage?t:0
;yield["deployments",{...Yr(e),completeFrom:n}]}}function Tr(e){const t=e?.nodes.filter((e=>null!==e))
;return t?.length===e?.nodes.length?t:void 0}function Yr(e){return{at:Math.max(0,...e.map((e=>e??0))),completeFrom:0}}
const Nr=$e.Ikc({repositoryOwner:$e.mee($e.Ikc({repositories:Ht(Rr)}))});async function Cr(e,t,n,o){
const{query:r,onProgress:s}=e,i=Pr(n),a=`query Repositories($login: String!, $first: Int!, $after: String) {\n    repositoryOwner(login: $login) {\n      repositories(\n        first: $first, after: $after, ownerAffiliations: [OWNER],\n        orderBy: { field: CREATED_AT, direction: ASC }\n      ) {\n        nodes { ${Ar(n)} }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }`,c=async(e,n)=>{
const o={login:t,first:e,after:n},{repositoryOwner:s}=await r(a,o,Nr,i);if(null===s)throw new Pt({kind:"missing"},i)
;const{nodes:c}=s.repositories;if(c.length>1&&c.every((e=>null===e)))throw new Pt({kind:"denied"},i)
;return s.repositories},d=()=>o(`GitHub couldn't load a repository of ${t}, so it isn't synced`),u=[]
;for await(const t of Jt(e,{ask:c,largest:100,onUnreadable:d}))u.push(...t),s("repositories",u.length);return u}
const Ur=$e.g1P($e.YjP(),$e.mee(Rr));function xr(e,t,n){return en(e,t,50,(async t=>{const o=await Lr(e,t,n,0),r=[]
;for(const[n,s]of t.entries())r.push(o[n]??await Gr(e,s));return r}))}async function Gr(e,t){try{
const[n]=await Lr(e,[t],[],Fr);return n??new Pt({kind:"missing"},"contents: read")}catch(e){if(e instanceof Pt)return e
;throw e}}const Fr=100;async function Lr({query:e},t,n,o){
const r=t.map((e=>e.split("/"))).flatMap((([e,t],n)=>[[`o${n}`,e],[`n${n}`,t]])),s=`query NamedRepositories(${r.map((([e])=>`$${e}: String!`)).join(", ")}) { ${t.map(((e,t)=>`r${t}: repository(owner: $o${t}, name: $n${t}) { ${Ar(n)} }`)).join("\n")} }`,i=0===n.length?"contents: read":Pr(n),a=await e(s,Object.fromEntries(r),Ur,i,o)
;return t.map(((e,t)=>a[`r${t}`]??void 0))}const zr=$e.FsL($e.Ikc({id:$e.Whr(),node_id:$e.YjP(),full_name:$e.YjP(),
archived:$e.zMY(),fork:$e.zMY()}),$e.pdi((({id:e,node_id:t,full_name:n,archived:o,fork:r})=>({id:e,nodeId:t,name:n,
isArchived:o,isFork:r})))),Br=$e.Ikc({repositories:$e.YOg(zr)});function Hr(e){return e.startsWith("ghs_")}
async function Wr({get:e,onProgress:t}){const n=new Map;try{for(let o=1;;o++){
const{data:r,next:s}=await e("GET /installation/repositories",{per_page:100,page:o},Br,"metadata: read")
;for(const e of r.repositories)n.set(e.id,e);if(t("repositories",n.size),void 0===s)return[...n.values()]}}catch(e){
if((Dt(e,"denied")||Dt(e,"missing"))&&0===n.size)return;throw e}}const Vr=$e.Ikc({nodes:$e.YOg($e.mee(Rr))})
;async function Jr(e,t,n,o){
const{query:r,onProgress:s}=e,i=Pr(n),a=`query InstalledRepositories($ids: [ID!]!) {\n    nodes(ids: $ids) { ... on Repository { ${Ar(n)} } }\n  }`
;let c=0;return en(e,t,100,(async t=>{const n=t.map((({nodeId:e})=>e)),{nodes:d}=await r(a,{ids:n},Vr,i,1)
;if(d.length>1&&d.every((e=>null===e)))throw new Pt({kind:"denied"},i);const u=[];for(const[n,{name:r}]of t.entries()){
const t=d[n]??await Gr(e,r);t instanceof Pt?o(`GitHub couldn't load ${r}, so it isn't synced`):u.push(t)}
return c+=t.length,s("checked for news",c),u}))}function Kr(e,{all:t,matching:n,own:o,isApp:r}){const[s,...i]=t
;if(r&&s?.name===o&&0===i.length)return[Qr(e,o,n.length>0)];if(n.length>0)return[]
;const{length:a}=t.filter((({name:t})=>(0,$t.c)([`${e.owner}/*`],t)));return[r&&0===a?Xr(e):Zr(e,a)]}function Qr(e,t,n){
const o=n?`finds only ${t}`:"finds nothing"
;return(0,i.oi)(`repositories: ${(0,f.hD)(e.patterns[0])} ${o}, because ${t} is the only repository of github-token; if that is GITHUB_TOKEN, use the token of a GitHub App, and otherwise set owner of actions/create-github-app-token, or install the App for more repositories`,n?"warning":"error")
}function Xr({owner:e,patterns:t}){
return(0,i.oi)(`repositories: ${(0,f.hD)(t[0])} finds nothing, because the GitHub App of github-token isn't installed for any repository of ${e}; correct the owner, or install the App there, and sync each owner in a job of its own, with a token for that owner`)
}function Zr({owner:e,patterns:t},n){
return(0,i.oi)(`repositories: ${(0,f.hD)(t[0])} matches none of the ${n} repositories of ${e} that github-token can read; correct it, or install the GitHub App for more repositories`)
}var es=n(5010);const ts=/^[A-Za-z0-9_-]+$/,ns=/^[A-Za-z0-9._*-]+$/;function os({name:e}){return e.includes("*")}
function rs(e,t,n=!1){const o=`${e}. Until then, none of its new events are sent`;return{...n?as(o):(0,i.oi)(o),
concerns:t}}function ss(e){return as(e)}function is(e,t){
const[n=""]=t,o=1===t.length?`${n} wasn't`:`${t.length} repositories weren't`,r="so none of the new events are sent, and the next run reads on"
;switch(e.kind){case"limited":
return as(`${o} read: GitHub's limit on requests lasts until ${C(e.until)}, which is after deadline, ${r}`)
;case"out-of-time":
return as(`${o} read completely before deadline, ${r}. If that happens in every run, raise deadline or use shard`)
;case"cancelled":return{...as(`${o} read completely: the job was cancelled, ${r}`),level:"error"}}}function as(e){
return{kind:"delivery",level:"warning",title:"Phaset: not read",message:e}}async function cs(e,t,n){
const{names:o,globs:r}=ps(t.repositories,n),s={requests:e,sources:ur(t),shard:t.shard,own:n,found:new Map,skipped:{...at
},problems:[]};await ds(s,o),r.length>0&&await us(s,r,t["github-token"]);const{found:i,skipped:a,problems:c}=s;return{
repositories:[...i.values()],skipped:a,problems:c}}async function ds(e,t){
const{requests:n,sources:o,found:r,problems:s}=e
;for(const[i,a]of(await xr(n,t,o)).entries())a instanceof Pt?s.push(ys(t[i]??"",a)):ms(e,a)&&r.set(a.id,a)}
async function us(e,t,n){const{requests:o,found:r,skipped:s,problems:i}=e,a=Hr(n)?await Wr(o).catch(ws):void 0
;for(const n of t){const t=await ls(e,n,a).catch(ws)
;if(t instanceof Pt)i.push(ys(n.patterns[0]??"",t));else for(const e of t)void 0===e.head?s.empty++:r.set(e.id,e)}}
async function ls(e,t,n){const{requests:o,sources:r,problems:s}=e,i=e=>s.push(ss(e));if(n instanceof Pt)throw n
;return void 0===n?fs(e,t,await Cr(o,t.owner,r,i),!1):Jr(o,fs(e,t,n,!0),r,i)}function fs(e,t,n,o){
const{own:r,skipped:s,problems:i}=e,a=n.filter((({name:e})=>(0,$t.c)(t.patterns,e)));return i.push(...Kr(t,{all:n,
matching:a,own:r,isApp:o})),a.filter((t=>{if(!ms(e,t))return!1;const n=gs(t);return void 0!==n&&s[n]++,void 0===n}))}
function ps(e,t){const[n=""]=t.split("/"),o=e.map((e=>{const{owner:t=n,name:o}=e;return{owner:t,pattern:`${t}/${o}`,
isGlob:os(e)}
})),r=o.filter((e=>!e.isGlob)).map((({pattern:e})=>e)),s=Map.groupBy(o.filter((e=>e.isGlob)),(({owner:e})=>e));return{
names:0===e.length?[t]:[...new Set(r)],globs:[...s].map((([e,t])=>({owner:e,patterns:t.map((({pattern:e})=>e))})))}}
function ms({found:e,shard:t},{id:n}){return!e.has(n)&&hs(n,t)}function hs(e,t){return void 0===t||e%t.total===t.index}
function gs({isArchived:e,isFork:t}){return e?"archived":t?"forks":void 0}function ws(e){if(e instanceof Pt)return e
;throw e}function ys(e,{message:t,isOutage:n}){return rs(t,e,n)}
function vs({repositories:e,problems:t},{state:n,write:o}){
const r=new Map(e.map((({id:e,name:t})=>[e,t]))),s=new Map,i=(e,t)=>{const r=n.repositories.get(e)
;void 0!==r&&(r.recordIds??[]).join()!==t.join()&&o([{repository:e,...r,recordIds:[...t]}])
},a=e=>r.has(e)||t.length>0,c=new Map;for(const[e,{recordIds:t=[]}]of n.repositories)if(a(e)){c.set(e,t)
;for(const n of t)s.set(n,e)}else i(e,[]);return{claim:(e,{components:t,problems:n})=>{
const o=c.get(e)??[],a=t.flatMap((({credentials:{recordId:e}})=>e??[])),d=0===n.length&&a.length===t.length?o.filter((e=>!a.includes(e))):[]
;for(const e of d)s.delete(e);for(const t of a)s.has(t)||s.set(t,e)
;const u=new Set([...o,...a].filter((t=>s.get(t)===e)));return c.set(e,[...u]),i(e,[...u]),new Map(t.flatMap((t=>{
const n=s.get(t.credentials.recordId??"")??e;return n===e?[]:[[t,r.get(n)??bs]]})))}}}
const bs="a repository that isn't in the list of this run",ks="contents: read",$s=At($e.Ikc({
defaultBranchRef:$e.mee($e.Ikc({target:$e.Ikc({oid:$e.YjP()})}))}));async function Is({query:e}){
const{repository:t}=await e("query Head($owner: String!, $name: String!) {\n    repository(owner: $owner, name: $name) { defaultBranchRef { target { oid } } }\n  }",{},$s,ks)
;return t.defaultBranchRef?.target.oid}const _s=$e.Ikc({tree:$e.YOg($e.Ikc({path:$e.YjP(),type:$e.YjP()})),
truncated:$e.zMY()});async function Ss({get:e},t){const n={tree_sha:t,recursive:"1"
},{data:o}=await e("GET /repos/{owner}/{repo}/git/trees/{tree_sha}",n,_s,ks);return{
paths:o.tree.filter((({type:e})=>"blob"===e)).map((({path:e})=>e)),isWhole:!o.truncated}}const Es=$e.mee($e.Ikc({
text:$e.lqM($e.mee($e.YjP())),isTruncated:$e.lqM($e.zMY())})),Ms=At($e.g1P($e.YjP(),Es));function As(e,t,n){
return en(e,n,50,(async n=>{
const o=n.map(((e,n)=>[`e${n}`,`${t}:${e}`])),r=`query Files($owner: String!, $name: String!${o.map((([e])=>`, $${e}: String!`)).join("")}) {\n      repository(owner: $owner, name: $name) { ${o.map((([e])=>`${e}: object(expression: $${e}) { ... on Blob { text isTruncated } }`)).join("\n")} }\n    }`,{repository:s}=await e.query(r,Object.fromEntries(o),Ms,ks)
;return n.map(((e,t)=>Ps(s[`e${t}`]??null)))}))}function Ps(e){
if(null!==e)return"string"==typeof e.text&&!1===e.isTruncated?e.text.replace(/^\uFEFF/,""):{kind:"unreadable"}}
var Ds=n(7112),qs=n(8919),js=n(2651),Rs=n(4216),Os=n(1823),Ts=n(5290);const Ys=/[*?[]/
;async function Ns(e,{inputs:t,tokens:n,commit:o,isFleet:r}){
const s=t["working-directory"],{directories:a,problems:c,unmatched:d}=await xs(e,s,o);r||c.push(...d.map((e=>(0,
i.oi)(Fs(e)))))
;const u=a.map((e=>Cs(e))),l=void 0===o?[]:await As(e,o,u),{"org-id":f,"record-id":p}=t,m=a.map(((e,t)=>({directory:e,
manifest:Us(Cs(e),l[t])}))).filter((({manifest:e})=>!r||"absent"!==e.kind)),h=1===m.length&&0===c.length,g={"org-id":f,
"record-id":h?p:void 0},w=m.map((({directory:e,manifest:t})=>({directory:e,manifest:t,credentials:(0,Rs.gD)(t,g,n),
isRemote:!0})));if(h)return{components:w,problems:c};const y=(0,Os.Ls)(w,t["deployment-environments"]);return{
components:(0,Rs.w7)(y),problems:c}}function Cs(e){return"."===e?qs.h:`${e}/${qs.h}`}function Us(e,t){
if(void 0===t)return{kind:"absent",file:e};if("string"==typeof t&&!js.g.test(t))return{kind:"found",file:e,...(0,
Ds.K)(t,e)}
;const n="string"==typeof t?"is a Git LFS pointer, which sync can't follow; take the file out of Git LFS":"isn't text, or is larger than GitHub's API returns; fix it"
;return{kind:"found",file:e,baselineUnclear:!0,problems:[{kind:"manifest",level:"error",
title:"The manifest can't be read",message:`${(0,f.ts)(e)} ${n}`,file:e}]}}async function xs(e,t,n){
const o=t.filter((e=>e.startsWith("!"))).map((e=>e.slice(1))),r=t.filter((e=>!e.startsWith("!"))),s=r.filter((e=>!Ys.test(e))).map(Ls),a=r.filter((e=>Ys.test(e)))
;if(0===a.length||void 0===n)return{directories:[...new Set(s)].sort(),problems:[],unmatched:[]}
;const{paths:c,isWhole:d}=await Ss(e,n),u=o.map(Ts.EY),l=c.filter((e=>e===qs.h||e.endsWith(`/${qs.h}`))).map((e=>e.slice(0,-qs.h.length-1)||".")).filter((e=>!Hs(e,u))),f=a.map((e=>{
const t=(0,Ts.EY)(e);return{line:e,matches:l.filter((e=>Bs(t,e)))}}));return{
directories:[...new Set([...s,...f.flatMap((({matches:e})=>e))])].sort(),problems:d?[]:[(0,i.oi)(Gs)],
unmatched:f.filter((({matches:e})=>0===e.length)).map((({line:e})=>e))}}
const Gs="working-directory: the repository has more files than GitHub lists, so patterns don't work; list the directories without patterns"
;function Fs(e){
return`working-directory: ${(0,f.hD)(e)} matches no directory with a ${qs.h} on the default branch; fix the pattern, or add the manifest`
}function Ls(e){return e.split("/").filter((e=>""!==e&&"."!==e)).join("/")||"."}function zs(e){
return"."===e?[]:e.split("/")}function Bs(e,t){return(0,Ts.uv)(e,zs(t).reduce(((t,n)=>(0,Ts.Xn)(e,t,n)),(0,Ts.GH)(e)))}
function Hs(e,t){const n=zs(e);if(n.includes("node_modules"))return!0
;const o=[".",...n.map(((e,t)=>n.slice(0,t+1).join("/")))];return t.some((e=>o.some((t=>Bs(e,t)))))}function Ws(e){
return new Date(e).toISOString()}function Vs(e){return e??{login:"ghost",type:"User"}}
function Js({id:e,fullName:t,defaultBranch:n},o){return{repository:{id:e,full_name:t,default_branch:n},sender:Vs(o)}}
function Ks({id:e,sha:t,environment:n,creator:o,succeededAt:r},s){return[{name:"deployment_status",payload:{deployment:{
sha:t,environment:n},deployment_status:{state:"success",environment:n,created_at:Ws(r)},...Js(s,o)},at:r,id:e,by:o}]}
function Qs({id:e,tag:t,sha:n,author:o,publishedAt:r},s){return void 0===n?[]:[{name:"release",payload:{
action:"published",release:{tag_name:t,draft:!1,prerelease:!1,published_at:Ws(r)},...Js(s,o)},at:r,id:e,by:o,sha:n}]}
function Xs({id:e,name:t,event:n,headBranch:o,headSha:r,headRepository:s,actor:i,succeededAt:a},c){return[{
name:"workflow_run",payload:{action:"completed",workflow_run:{name:t,event:n,conclusion:"success",head_branch:o,
head_sha:r,head_repository:null===s?null:{full_name:s},updated_at:Ws(a)},...Js(c,i)},at:a,id:e,by:i}]}function Zs(e,t){
const n=oi(e),o=ei(e),r=e.events.findIndex((e=>!ti(e,o))),s=-1===r?e.events.length:r,i=(n,o,r,s,i,a)=>({name:"issues",
payload:{action:o,issue:ii(e,i,r),...a,...Js(t,s)},at:r,id:`${e.id} ${n}`,by:s}),a=n[s]
;return[i("opened","opened",o,e.author,a,{}),...e.events.slice(s).flatMap(((e,t)=>{const o=n[s+t+1]
;return ni(e).map((({action:t,mark:n})=>i(`${e.id} ${t}`,t,e.at,e.actor,o,n)))}))]}function ei({createdAt:e,events:t}){
return t.findLast((({kind:e})=>"transferred"===e))?.at??e}function ti({kind:e,at:t},n){
return t!==n?t<n:"labeled"===e||"typed"===e||"transferred"===e}function ni(e){switch(e.kind){case"labeled":
case"unlabeled":return[{action:e.kind,mark:{label:{name:e.label}}}];case"typed":case"untyped":return[{action:e.kind,
mark:{type:{name:e.type}}}];case"retyped":return[{action:"untyped",mark:{type:{name:e.previous}}},{action:"typed",mark:{
type:{name:e.type}}}];case"closed":case"reopened":return[{action:e.kind,mark:{}}];case"transferred":return[]}}
function oi({events:e,labels:t,type:n,closedAt:o}){const r=[{labels:t,type:n}]
;for(const o of e.toReversed())r.unshift(si(o,r[0]??{labels:t,type:n}));let s=ri(e,o);return r.map(((t,n)=>{
const o=e[n-1];return"closed"===o?.kind&&(s=o.at),"reopened"===o?.kind&&(s=void 0),{...t,closedAt:s}}))}
function ri(e,t){return void 0===e.find((({kind:e})=>"closed"===e||"reopened"===e))?t??void 0:void 0}
function si(e,{labels:t,type:n}){switch(e.kind){case"labeled":return{labels:t.filter((t=>t!==e.label)),type:n}
;case"unlabeled":return{labels:[...t,e.label],type:n};case"typed":return{labels:t,type:null};case"untyped":return{
labels:t,type:e.type};case"retyped":return{labels:t,type:e.previous};default:return{labels:t,type:n}}}
function ii({id:e,number:t,createdAt:n},o,r){const{labels:s,type:i,closedAt:a}=o;return{id:e,number:t,
state:void 0===a?"open":"closed",created_at:Ws(n),updated_at:Ws(r),closed_at:void 0===a?null:Ws(a),labels:s.map((e=>({
name:e}))),type:null===i?null:{name:i}}}function ai(e,t){const n=(n,o,r,s)=>({name:"pull_request",payload:{
action:"closed",pull_request:{...di(e),merged:s,merged_at:s?Ws(o):null,closed_at:Ws(o)},...Js(t,r)},at:o,id:n,by:r
}),o=[...e.closings.map((({id:t,at:o,actor:r})=>n(`${e.id} ${t}`,o,r,!1))),...e.merged?[n(`${e.id} merged`,e.merged.at,e.merged.by,!0)]:[],...e.reviews.map((n=>ci(n,e,t)))],r=(0,
l.O)({files:e.files});return o.map((e=>({...e,...r})))}function ci({id:e,at:t,author:n,state:o},r,s){return{
name:"pull_request_review",payload:{action:"submitted",review:{id:e,state:o.toLowerCase(),submitted_at:Ws(t)},
pull_request:di(r),...Js(s,n)},at:t,id:e,by:n,...r.isFromFork?{isWithoutSecrets:!0}:{}}}
function di({number:e,createdAt:t,author:n}){return{number:e,created_at:Ws(t),user:Vs(n)}}
function ui({pushes:e,pullRequests:t,repository:n}){const o=new Map(t.map((({mergeCommit:e,files:t})=>[e,t])))
;return e.map((e=>li(e,o.get(e.after),n)))}function li(e,t,n){
const{id:o,at:r,ref:s,before:i,after:a,actor:c}=e,d=e.commits.map((({sha:e,date:t})=>({id:e,timestamp:t})));return{
name:"push",payload:{ref:s,before:i,after:a,deleted:!1,commits:d,head_commit:d.at(-1)??null,...Js(n,c)},at:r,id:o,by:c,
...(0,l.O)({files:t})}}function fi(e,{from:t,until:n},{onlyMissed:o}){const{repository:r}=e
;return[...ui(e),...e.deployments.flatMap((e=>Ks(e,r))),...e.releases.flatMap((e=>Qs(e,r))),...e.workflowRuns.flatMap((e=>Xs(e,r))),...e.issues.flatMap((e=>Zs(e,r))),...e.pullRequests.flatMap((e=>ai(e,r)))].filter((({at:e})=>e>=t&&e<n)).filter((e=>!o||pi(e))).sort(mi)
}function pi({by:e,isWithoutSecrets:t}){return!0===t||"github-actions[bot]"===e?.login}function mi(e,t){
return e.at-t.at||gi(e.name,t.name)||gi(hi(e),hi(t))}function hi({id:e}){return e.split(" ",1)[0]??""}function gi(e,t){
return e===t?0:e<t?-1:1}var wi=n(8601),yi=n(2008),vi=n(2443),bi=n(1189);async function ki(e,t,n){
const o=e.map($i),r=[...new Map(e.map(((e,t)=>[o[t],e])))],s=new Map;return await Promise.all(Array.from({length:8
},(async()=>{for(let e=r.shift();void 0!==e;e=r.shift()){const[o,r]=e;s.set(o,await Ii(r,t,n)),
t.onProgress("lists of changed files",s.size)}}))),o.map((e=>s.get(e)??Mi("it was not looked up")))}
function $i({subject:e,at:t}){return JSON.stringify("deployment"===e.kind?{...e,at:t}:e)}async function Ii(e,t,n){try{
return await _i(e,t,n)}catch(e){if(Dt(e,"missing"))return Mi("GitHub no longer has its commits")
;if(!Dt(e,"unreachable"))throw e;return await Is(t),Mi("GitHub's API can't list them")}}
async function _i({subject:e,at:t},{get:n},o){switch(e.kind){case"commits":
return Si.test(e.before)?Mi("the branch is new"):(0,vi.compareCommits)(n,e.before,e.after);case"pull-request":return(0,
vi.listPullRequestFiles)(n,e.number);case"deployment":{const{sha:r,environment:s}=e
;if(void 0===s)return Mi("it has no environment");const i=Ei(o,s,r,t)??await(0,bi.findPreviousDeployment)(n,s,r)
;return void 0===i?Mi("the environment has no earlier deployment"):(0,vi.compareCommits)(n,i,r)}case"incident":
case"repository":return Mi("it has no commit")}}const Si=/^0+$/;function Ei(e,t,n,o){
return e.filter((e=>e.environment===t&&e.sha!==n&&e.succeededAt<o)).reduce(((e,t)=>e&&e.succeededAt>=t.succeededAt?e:t),void 0)?.sha
}function Mi(e){return{kind:"unknown",reason:e}}async function Ai(e,t){
const{decided:n,notes:o,problems:r}=Pi(e,t),[s]=t.components;if(1===t.components.length&&void 0!==s)return{
events:n.flatMap((e=>Ri(e,s,t))),notes:o,problems:r};const i=void 0===t.recordId?await qi(n,t):n,a={events:[],
notes:new Set(o),problems:new Map};for(const e of i)ji(e,t,a);return{events:a.events,notes:[...a.notes],
problems:[...r,...a.problems.values()]}}function Pi(e,{settings:t,events:n}){const o=[],r=new Set,s=new Set
;for(const i of e){const e=(0,yi.s)(i,t)
;if("invalid"===e.kind)for(const t of e.problems)s.add(`${t} (${i.id})`);else if("send"===e.kind){
for(const t of e.notes)r.add(t);const t=e.events.filter((({body:e})=>n.has(e.event)));o.push(...t.map((e=>({...e,
...Di(i)}))))}}const a=[...s].map((e=>(0,i.EP)(`${e}, so it is skipped`,"warning")));return{decided:o,notes:[...r],
problems:a}}function Di({at:e,files:t}){return{at:e,...t&&{changed:{kind:"known",files:t}}}}
async function qi(e,{components:t,requests:n,deployments:o}){const r=e.filter((({changed:e,subject:n})=>void 0===e&&(0,
wi.H)(n,t))),s=await ki(r,n,o),i=new Map(r.map(((e,t)=>[e,s[t]])));return e.map((e=>({...e,...(0,l.O)({
changed:i.get(e)??e.changed})})))}function ji(e,t,n){const{at:o,...r}=e,s=(0,wi.f)([r],t.components,t.recordId)
;for(const o of s.events.keys())n.events.push(...Ri(e,o,t));for(const e of s.notes)n.notes.add(e)
;for(const e of s.problems)n.problems.set(e.message,e)}function Ri({at:e,body:t},n,{credentials:o}){const r=o.get(n)
;return void 0===r?[]:[{at:e,orgId:r.orgId,recordId:r.recordId,body:t}]}var Oi=n(6010),Ti=n(7025)
;function Yi(e,{repository:{url:t},record:n},o,r){if(void 0!==r)return Ui(e,r);const s=(0,Ti.j)(e,{connection:{
kind:"closed",missing:[]},events:[],notes:[],record:n,standards:{kind:"nothing",reason:Ci},repositoryUrl:t,problems:[]})
;if(void 0!==s.credentials)return s;const i=(0,Oi.G)(e);if("complete"===i.kind)return{...s,credentials:i.credentials}
;const{sameRecord:a=[]}=e;if(o&&0===a.length){
const t=new Set(i.problems.map((({message:e})=>e))),n=s.problems.filter((({message:e})=>!t.has(e)));return{...s,
problems:Ni(n,xi(e))}}return{...s,problems:Ni(s.problems,i.problems)}}function Ni(e,t){
const n=new Set(e.map((({message:e})=>e)));return[...e,...t.filter((({message:e})=>!n.has(e)))]}
const Ci="they need a checkout";function Ui(e,t){
const n=`the record ${(0,f.hD)(e.credentials.recordId)} belongs to ${t}, so nothing is sent for it from another repository; give each manifest its own "id"`
;return{component:{...e,credentials:{}},events:[],record:{kind:"failed"},standards:{kind:"skipped",reason:Ci},
problems:[(0,i.oi)(n)]}}function xi({manifest:e,credentials:t}){
const{orgId:n,recordId:o,token:r}=t,s=[...void 0===n?['"organizationId"']:[],...void 0===o?['"id"']:[]],a=("found"===e?.kind?e.problems:[]).filter((({level:e})=>"error"===e))
;return[...0===s.length?[]:[...a,(0,i.oi)(Gi(s))],...void 0!==o&&void 0===r?[(0,i.oi)(Fi)]:[]]}function Gi(e){
return`the manifest has no readable ${e.join(" and ")}, so nothing is sent for it; fix it on the default branch`}
const Fi='webhook-token has no token for the record, so nothing is sent for it; add a line "RECORD_ID: token", and check that the secret it comes from exists'
;function Li({credentials:e,sameRecord:t=[]}){const{orgId:n,recordId:o,token:r}=e
;return void 0!==n&&void 0!==o&&void 0===r&&0===t.length}
async function zi({component:e,credentials:t,record:n,problems:o},{uploadRecord:r,host:s}){
const{directory:i,manifest:a}=e,c="found"===a?.kind?a.name:void 0,d={directory:i,...(0,l.O)({
recordId:e.credentials.recordId,name:c})};if("skipped"===n.kind)return{...d,record:{state:"skipped",reason:n.reason},
problems:o};if("upload"!==n.kind||void 0===t)return{...d,record:{state:"failed"},problems:o};const u=(0,
_.ty)(await(r?.(n.record,t)));return{...d,record:{...u,record:n.record},problems:[...o,...Bi(t,u.delivery,s)]}}
function Bi({orgId:e,recordId:t},n,o){if(void 0===n||"delivered"===n.outcome)return[];const r=`record ${(0,
f.hD)(t)}, organization ${(0,f.hD)(e)}`;return(0,_.LJ)([{item:"record",delivery:n}],{host:o,identity:r
},void 0).map((e=>({...e,concerns:`record ${(0,f.hD)(t)}`})))}
function Hi({repository:{id:e,head:t},record:n},o,r,{state:s,uploadRecord:i}){const a=s.state.repositories.get(e)
;if(void 0===i||void 0===t||void 0===a)return;if("upload"!==n.kind||!r.every(Wi))return
;if(o.some((({component:e})=>Vi(e))))return;const{point:c,recordIds:d}=a;s.write([{repository:e,point:c,record:t,...(0,
l.O)({recordIds:d})}])}function Wi({record:{delivery:e}}){
return void 0===e||"delivered"===e.outcome||400===e.last?.status}function Vi({credentials:{recordId:e,token:t}}){
return void 0!==e&&void 0===t}async function Ji(e,t,n){
const{api:o,reading:r,inputs:s,tokens:a,owners:c,isFleet:d}=n,{repository:u,window:f}=e,{name:p,head:m}=u,h={name:p,
...(0,l.O)({window:f})},g=await nr(o,r,(e=>Ns(e,{inputs:s,tokens:a,commit:m,isFleet:d})));if("kind"in g)return{...h,
...Qi,...Xi(g,p)};const w=c.claim(u.id,g);if(d&&0===g.components.length&&0===g.problems.length)return Zi(u,n),{...h,
...Qi,isWithoutManifest:!0}
;const y=g.components.map((t=>Yi(t,e,d,w.get(t)))),v=g.components.some(((e,t)=>void 0===y[t]?.credentials&&!w.has(e)&&!Li(e))),b=y.some((({credentials:e})=>void 0!==e)),k=b&&(v||(0,
i.JD)(g.problems))?{...Qi,problems:[rs(Ki,p)]}:await ta(e,t,y,n);if(void 0!==k.end)return{...h,...Qi,end:k.end}
;const $=await Promise.all(y.map((e=>zi(e,n))));0===w.size&&Hi(e,y,$,n);const I=[...g.problems,...k.problems];return{
...h,...k,components:$.map((e=>ea(e,u,d))),problems:d?I.map((e=>({concerns:p,...e}))):I}}
const Ki="The components with errors may own some of the new events; fix the errors, or remove the components from working-directory",Qi={
isRead:!1,events:0,components:[],notes:[],problems:[]};function Xi(e,t){return"failed"===e.kind?{
problems:[rs(e.problem,t,e.isOutage)]}:{problems:[],end:e}}function Zi({id:e,head:t},{state:n}){
const o=n.state.repositories.get(e);if(void 0===o||void 0===t)return;const{point:r,record:s}=o;n.write([{repository:e,
point:r,withoutManifest:t,...(0,l.O)({record:s})}])}function ea(e,{name:t},n){if(!n)return e
;const o="."===e.directory?t:`${t}/${e.directory}`,r=void 0===e.recordId?"":` (record ${e.recordId})`,s=e.problems.map((({file:e,line:n,column:s,...i})=>({
concerns:void 0===e?o+r:t,...i})));return{...e,problems:s}}async function ta({repository:e,window:t,events:n},o,r,s){
const i=new Map(r.flatMap((e=>e.credentials?[[e.component,e.credentials]]:[])));if(void 0===t)return{...Qi,isRead:!0}
;if(0===i.size)return Qi;const a=r.map((({component:e})=>e)),{inputs:c,state:d}=s,u=await tr(s.api,{id:e.id,
fullName:e.name,defaultBranch:e.defaultBranch},t,{changes:c.changes,changeBranches:c["change-branches"],events:n,
deployments:cr(c),deploymentEnvironments:c["deployment-environments"],files:a.length>1,onlyMissed:c["only-missed"]
},s.reading);if("read"!==u.kind)return{...Qi,...Xi(u,e.name)};const l=fi(u.facts,t,{onlyMissed:c["only-missed"]
}),f=await nr(s.api,s.reading,(async e=>({kind:"found",...await Ai(l,{settings:na(c),events:c.events,
recordId:c["record-id"],credentials:i,components:a,requests:e,deployments:u.facts.deployments})})))
;if("found"!==f.kind)return{...Qi,...Xi(f,e.name)};const{events:p,notes:m}=f,h=[...u.unreadable.map(ss),...f.problems]
;d.write(oa(e.id,p,d.state.lastId+1,t,o));const g=[...u.facts.notes,...m];return{isRead:!0,events:p.length,notes:g,
problems:h}}function na(e){return{changes:e.changes,changeBranches:e["change-branches"],
deploymentEnvironments:e["deployment-environments"],incidentLabels:e["incident-labels"],
incidentTypes:e["incident-types"],ignoreActors:e["ignore-actors"]}}function oa(e,t,n,{until:o},r){
return[...t.map(((t,o)=>({id:n+o,repository:e,...t}))),{repository:e,first:n,last:n+t.length-1,...r&&{point:o}}]}
async function ra(e,t,n,o){if("nothing"===t.kind)return{...lt,problems:[t.problem]}
;const{inputs:r,startedAt:s}=e,i=await(0,kt.openApi)(fa(e),[]),a=await aa(e,i);if("kind"in a)return{...lt,
problems:[ca(a,e)]};const{repositories:c,problems:d}=a,u=s-r.history,f=c.map((({id:e})=>e));if("continue"===t.kind){
const e=0===d.length;n.write(gr(n.state,f,{newFrom:u,isComplete:e}))}const p={plan:t,state:n.state,inputs:r,
isByHand:e.isByHand,newFrom:u},{work:m,quiet:h,withoutManifest:g}=yr(c,p);if("continue"===t.kind){
const e=h.filter((({id:e})=>(n.state.repositories.get(e)?.point??0)<t.until))
;n.write(e.map((({id:e})=>Ue(n.state,e,t.until))))}const{results:w,left:y,end:v}=await da(m,{plan:t,step:e,state:n,
sending:o,api:i,owners:vs(a,n)
}),b=w.filter((({isWithoutManifest:e})=>e)),k=y.map((({repository:e})=>e.name)),$=h.length>0||w.some((({isRead:e})=>e))
;return{...(0,l.O)({until:$?t.until:sa(t,f,n)}),repositories:w.filter((e=>!b.includes(e))),
notes:r.repositories.length>0?ia(w):w.flatMap((({notes:e})=>e)),problems:[...d,...v?[is(v,k)]:[]],quiet:h.length,
skipped:{...a.skipped,withoutManifest:g+b.length},waiting:y.length}}function sa(e,t,{state:n}){
const o=t.flatMap((e=>n.repositories.get(e)??[])),r=o.filter((({withoutManifest:e})=>void 0===e)).map((({point:e})=>e))
;return"continue"===e.kind&&r.length>0?Math.min(...r):void 0}function ia(e){
const t=e.flatMap((({name:e,notes:t})=>t.map((t=>({name:e,note:t})))))
;return[...Map.groupBy(t,(({note:e})=>e))].map((([e,t])=>{const n=1===t.length?"":` and ${t.length-1} more`
;return`${t[0]?.name}${n}: ${e}`}))}async function aa(e,t){const{inputs:n,run:o,progress:r}=e
;return nr(t,pa(e,Y("the list of repositories",r)),(e=>cs(e,n,o.repository)))}function ca(e,{inputs:t,run:n}){
const o=t.repositories.length>0?"The list of repositories":n.repository
;return"failed"===e.kind?rs(e.problem,o,e.isOutage):is(e,[o])}async function da(e,t){
const{plan:n,state:o,sending:r,step:s}=t,i=[];for(const[a,c]of e.entries()){const d=e.slice(a)
;if(void 0!==r?.sender.stopped())return{results:i,left:d};const u=await Ji(c,"continue"===n.kind,la(c,t))
;if(void 0!==u.end)return"out-of-time"===u.end.kind&&ua(c,o,s.startedAt),{results:i,left:d,end:u.end};i.push(u),
u.events>0&&await(r?.sender.sendLeft())}return{results:i,left:[]}}function ua({repository:{id:e}},{state:t,write:n},o){
const r=t.repositories.get(e);void 0!==r&&n([{repository:e,...r,postponed:o}])}function la({repository:{name:e}},t){
const{step:n,state:o,sending:r,api:s,owners:i}=t,{inputs:a,tokens:c}=n,[d="",u=""]=e.split("/");return{api:{...s,
repository:{owner:d,repo:u}},reading:pa(n,Y(e,n.progress)),inputs:a,tokens:c,state:o,owners:i,
uploadRecord:r?.uploadRecord,host:(0,Qe.PG)(n.endpoint),isFleet:a.repositories.length>0}}
function fa({inputs:e,run:t,cancelled:n}){const{repository:o,apiUrl:r}=t;return{token:e["github-token"],baseUrl:r,
repository:o,cancelled:n}}function pa({inputs:e,startedAt:t,cancelled:n,network:o},r){const s={now:()=>Date.now(),
sleep:o.clock.sleep};return{deadline:t+1e3*e.deadline,cancelled:n,clock:s,onProgress:r}}async function ma(e){
const{inputs:t,run:n,startedAt:o}=e,r=Fe((0,we.resolve)(n.workspace,t.state),t["dry-run"]);if("invalid"===r.kind)return{
...lt,problems:[(0,i.oi)(r.problem)]};const s=r.value,a=fr(t,s.state,o)
;if("nothing"===a.kind&&0===s.state.left.size)return{...lt,problems:[a.problem]}
;"continue"===a.kind&&void 0!==a.start&&s.write([{start:a.start,isOpen:!0}])
;const c=t["dry-run"]?await ha(e,a,s):await ga(e,a,s);return s.close(),c}async function ha(e,t,n){
const o=await ra(e,t,n,void 0),r=[...n.state.left.values()].sort(((e,t)=>e.at-t.at||e.id-t.id));return{...lt,...o,
counts:ut(r),events:r,dryRun:!0}}async function ga(e,t,n){
const{inputs:o,tokens:r,run:s,cancelled:a,redact:c,endpoint:d,progress:u}=e,{now:f}=e.network.clock,p=st(f()+wa(e),f,a),m=nt(d.origin),h=(0,
Je.D)(d,o,c,p,{...e,kept:m}),g={...h,watch:(e,t)=>{void 0!==t.status&&t.status<500&&p.renew(),h.watch(e,t)}},w=(0,
ot.e)((0,we.join)(s.temporaryDirectory,`phaset-undelivered-${(0,Ve.randomUUID)()}.jsonl`)),y=pt({deliver:(e,t,n)=>(0,
Ke.c)({target:"event",credentials:t,body:e},g,n),tokens:r,host:(0,Qe.PG)(d),state:n,undelivered:w,
repeatUnknown:o["repeat-unknown"],onProgress:({at:e},t,n)=>{u.set(`Sending: ${t} events, up to ${C(e)}; ${n} left`)}})
;await y.sendLeft();const v=await ra(e,t,n,{sender:y,uploadRecord:(e,t)=>(0,Ke.c)({target:"record",credentials:t,body:e
},g)}),{problems:b,...k}=y.results(),{path:$,failure:I}=w.close();return{...lt,...v,...k,...(0,l.O)({undelivered:$}),
problems:[...v.problems,...b,...void 0===I?[]:[(_=I,
(0,i.oi)(`the undelivered file can't be written (${_}); make RUNNER_TEMP a directory that this job may write`,"warning"))]]
};var _}function wa({inputs:e,startedAt:t}){return t+1e3*e.deadline-Date.now()}var ya=n(2889),va=n(6041),ba=n(148)
;const ka=864e5,$a={d:ka,h:ka/24},Ia=["comment","pr-opened"],_a=_e.M.filter((e=>!Ia.includes(e)));function Sa(e){
if(""===e)return(0,ve.Uq)(void 0);if("now"===e)return(0,ve.Uq)({kind:"age",age:0});const t=Ea(e);if(void 0!==t)return(0,
ve.Uq)({kind:"age",age:t});const n=(0,ba.E)(e);return"timestamp"===n.kind?(0,ve.Uq)({kind:"instant",
at:Number(n.timestamp)
}):(0,ve.Gq)(`is ${(0,f.hD)(e)}; use a date (2026-03-01), a time (2026-03-01T12:00:00Z), an age (90d, 12h) or now`)}
function Ea(e){const[,t,n=""]=/^(\d{1,5})([dh])$/.exec(e)??[];return void 0===t?void 0:Number(t)*($a[n]??ka)}
const Ma=e=>(0,ve.Ku)($e.YjP(),e),Aa=ya.r.shape,Pa=$e.Ikc({endpoint:Aa.endpoint,"webhook-token":Aa["webhook-token"],
"org-id":Aa["org-id"],"record-id":Aa["record-id"],"working-directory":Aa["working-directory"],changes:Aa.changes,
"change-branches":Aa["change-branches"],"deployment-environments":Aa["deployment-environments"],
"incident-labels":Aa["incident-labels"],"incident-types":Aa["incident-types"],"ignore-actors":Aa["ignore-actors"],
"fail-on":Aa["fail-on"],"dry-run":Aa["dry-run"],summary:Aa.summary,"repeat-unknown":Aa["repeat-unknown"],
headers:Aa.headers,timeout:Aa.timeout,deadline:Aa.deadline,"github-token":Aa["github-token"],shard:Aa.shard,
repositories:Ma((function(e){const t=[];for(const n of(0,es.ry)(e)){const[e="",o,...r]=n.split("/").reverse()
;if(r.length>0||!ns.test(e)||void 0!==o&&!ts.test(o))return(0,
ve.Gq)(`has ${(0,f.hD)(n)}; use owner/name, a name of the workflow's own owner, or a glob of names, such as acme/* or acme/web-*`)
;t.push(void 0===o?{name:e}:{owner:o,name:e})}return(0,ve.Uq)(t)})),events:Ma((function(e){const t=(0,
es.ry)(e),n=t.find((e=>!_e.M.some((t=>(0,$t.c)([e],t)))));if(void 0!==n)return(0,ve.Gq)(`has ${(0,
f.hD)(n)}, which matches no event; use names or globs of ${_a.join(", ")}`);const o=_a.filter((e=>(0,$t.c)(t,e)))
;return t.length>0&&0===o.length?(0,
ve.Gq)(`is ${(0,f.hD)(e)}, but Phaset accepts no time for these events, so sync can't send them; use names or globs of ${_a.join(", ")}`):(0,
ve.Uq)(new Set(0===t.length?_a:o))})),deployments:Ma((function(e){return""===e?(0,
ve.Uq)(void 0):"deployments"===e||"releases"===e||"none"===e?(0,ve.Uq)({kind:e}):/^[^/\s]+\.ya?ml$/.test(e)?(0,ve.Uq)({
kind:"workflow",file:e
}):(0,ve.Gq)(`is ${(0,f.hD)(e)}; use deployments, releases, none or a workflow's file name, such as deploy.yml`)})),
state:Ma((function(e){return""===e?(0,ve.Gq)("is empty; use a directory, such as phaset-sync"):(0,ve.Uq)(e)})),
since:Ma(Sa),until:Ma(Sa),history:Ma((function(e){const t="0"===e?0:Ea(e);return void 0===t||t>90*ka?(0,ve.Gq)(`is ${(0,
f.hD)(e)}; use an age of at most 90d, such as 30d, or 0`):(0,ve.Uq)(t)})),"only-missed":Aa["dry-run"],
record:$e.k5n(["auto","true","false"],"one of auto, true, false")});function Da(e){const t=Object.keys(Pa.shape)
;return Object.fromEntries(t.map((t=>[t,e(t)])))}function qa(e,t){
const{data:n,error:o}=Pa.safeParse(e),r=Aa["fail-on"].safeParse(e["fail-on"]).data??"config",s=(o?.issues??[]).map((n=>{
const o=String(n.path[0]);return(0,va.XE)(n,o,e[o]??"",t)})),a=void 0===n?s:[...s,...ja(n)];return void 0===n||(0,
i.JD)(a)?{failOn:r,problems:a}:{inputs:n,failOn:r,problems:a}}function ja(e){
if(!((t=e.repositories).length>1||t.some(os)))return[];var t;const{deployments:n,"record-id":o}=e
;return[...void 0===o?[]:[(0,i.oi)(Ra)],..."workflow"===n?.kind?[(0,i.oi)((r=n.file,`deployments is ${(0,
f.hD)(r)}, a workflow, which works only for one repository; use deployments or releases, or sync that repository in a job of its own`))]:[]]
;var r}
const Ra='record-id would send the events of all repositories to one record; remove it, and set "id" in the manifest of each repository'
;async function Oa(e){const t=Date.now(),n=Da(s.V4),o=Ya(n),{inputs:r,failOn:a,problems:c}=qa(n,o);try{
const n=void 0===r?lt:await Na(r,o,t,e).catch(Ga),s=Ta({...n,problems:[...c,...n.problems]},a)
;return await ie(s,o,r?.summary??!0),!(0,i.JD)(E(s))}catch(e){return(0,me.e)(e,o),!1}}function Ta(e,t){const n={
failOn:t,standardsFailOn:"never"};return{...e,problems:(0,c.Q)(e.problems,n),repositories:e.repositories.map((e=>({...e,
problems:(0,c.Q)(e.problems,n),components:e.components.map((e=>({...e,problems:(0,c.Q)(e.problems,n)})))})))}}
function Ya(e){const t=(0,d.d)(e);for(const e of t.flatMap(a.eo))s.Pq(e);return(0,a.ay)(t,(0,d.G)(e))}
async function Na(e,t,n,{environment:o,cancelled:a,network:c}){const d=(0,ge.c)(o),l=(0,he.Q)(o,(e=>(0,
r.readFileSync)(e,"utf8")),n);if("invalid"===l.kind)return xa((0,i.EP)(l.problem));const{connection:f,problems:p}=(0,
u.C)(e,d,l.value);if("without-secrets"===f.kind)return xa((0,i.oi)(Ca,"notice"))
;if("closed"===f.kind)return xa(...f.missing);if(""===e["github-token"])return xa((0,i.oi)(Ua));const m=T(s.pq);try{
const o=await ma({inputs:e,endpoint:f.endpoint,tokens:f.tokens,run:d,startedAt:n,
isByHand:"workflow_dispatch"===l.value.name,redact:t,cancelled:a,network:c,progress:m});return{...o,
problems:[...p,...o.problems]}}finally{m.close()}}
const Ca="GitHub gives no secrets to this run (a run that Dependabot started, or a run in a fork), so nothing is synced. Start sync with schedule or workflow_dispatch in the repository itself",Ua="github-token is empty; set it to a token that can read the repository, or remove it to use the job's own"
;function xa(...e){return{...lt,problems:e}}function Ga(e){if(!(e instanceof Ge))throw e;return xa((0,
i.oi)(`${e.message}, so nothing more is sent; free disk space, and run the workflow again`))}const Fa=e=>((0,
o.setFlagsFromString)("--optimize-for-size"),Oa(e))}))};