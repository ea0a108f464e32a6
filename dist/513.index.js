export const id=513;export const ids=[513,443,189,522];export const modules={1823:(((e,t,n)=>{
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
}):s.components.push(t)}return n}function u(e){
const{directory:t,manifest:n,credentials:r,isCalledAsEnvironment:o}=e,s=a(t)
;return[...[t,s].filter((e=>!o||e!==s)),"found"===n?.kind?n.name:void 0,r.recordId].filter((e=>void 0!==e))}
function l(e){return e.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu)??[]}function f(e){
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
return g(e,n.names,t);case"incident":return v(e,n.labels,t);case"repository":
return I(e,"nothing in it says which component it is about","set record-id")}}function m(e,t){
const n=t.find((({credentials:t})=>t.recordId===e));if(void 0!==n)return{
reasons:new Map([[n,"record-id names its record"]])};const r=`record-id is ${(0,
s.hD)(e)}, but none of the ${t.length} components has this record; use one of theirs, or remove record-id`;return{
reasons:new Map,problem:(0,o.oi)(r)}}function h(e,t,n){const r=`what ${t} is unknown (${w(e)})`
;return y(e,t,n)??$(e,r,n)}function g(e,t,n){const r=b(t,n);if(r.size>0)return{reasons:r}
;const o=y(e,"the deployment brings changes to",n)
;return void 0!==o?o:I(e,`${0===t.length?"no environment, tag or workflow":`nothing in ${t.map(s.hD).join(", ")}`} names one, and what changed since the previous deployment is unknown (${w(e)})`,"name one in the environment (production-web), the tag (web@1.2.0) or the workflow, or set record-id")
}function y(e,t,n){const{body:r,changed:o}=e;switch(o?.kind){case"known":{const e=k(o.files,t,n);return e.size>0?{
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
7513:(((e,t,n)=>{n.r(t),n.d(t,{startSync:()=>Sa})
;var r=n(8877),o=n(3024),s=n(9584),i=n(8414),a=n(5460),c=n(8135),d=n(3434),u=n(7508),l=n(7413),f=n(7541),p=n(856),m=n(3948),h=n(4463)
;function g(e){const{until:t,counts:n,dryRun:r}=e,o=r?[]:[...n].map((([e,{delivered:t}])=>[e,t]));return{...(0,h.$)({
...e,components:v(e),links:{sha:""}}),"synced-until":void 0===t?"":new Date(t).toISOString(),
counts:JSON.stringify(Object.fromEntries(o.filter((([,e])=>e>0))))}}const y={outcome:"delivered",attempts:1},w={
state:"skipped",reason:"they need a checkout"};function v({repositories:e,events:t,dryRun:n}){
const r=Map.groupBy(n?[]:t,(({recordId:e})=>e)),o=1===e.length,s=e.flatMap((e=>b(e).map((t=>({...t,
directory:o?t.directory:$(e.name,t)}))))),i=s.map((e=>({...e,events:I(r.get(e.recordId??"")??[]),standards:w
}))),a=new Set(s.map((({recordId:e})=>e)));return[...i,...[...r].filter((([e])=>!a.has(e))).map((([e,t])=>({
directory:".",recordId:e,events:I(t),record:{state:"skipped",reason:"its component is gone"},standards:w,problems:[]
})))]}function b({components:e,problems:t}){return e.length>0||0===t.length?e:[{directory:".",record:{state:"skipped",
reason:k},problems:t}]}const k="the repository can't be read";function $(e,{directory:t}){return"."===t?e:`${e}/${t}`}
function I(e){return e.map((({body:e})=>({body:e,subject:{kind:"repository"},delivery:y})))}var _=n(5373),S=n(522)
;function E({problems:e,repositories:t}){return A([...e,...t.flatMap(M)])}function M({problems:e,components:t}){
return[...e,...t.flatMap((e=>e.problems))]}function A(e){
return[...Map.groupBy(e,D).values()].toSorted(((e,t)=>P(t)-P(e))).map(q)}function P(e){
return e.every((({concerns:e})=>void 0===e))?Number.MAX_VALUE:e.length}function D(e){
const{level:t,cause:n,message:r,concerns:o}=e;return void 0===o?e:JSON.stringify([t,n?(0,_.rI)(n):r])}function q(e){
const[{concerns:t,...n}]=e;if(void 0===t)return n
;const r=e.flatMap((({cause:e})=>e??[])),o=[...new Set(e.flatMap((({concerns:e})=>e??[])))];if(0===r.length)return{...n,
message:j(n.message,o)};if(1===e.length)return n;const s=(0,S.jQ)(r);return{...n,cause:s,message:(0,
_.V$)(s,` for ${R(o)}`)}}function j(e,t){return 1===t.length?`${t[0]}: ${e}`:`${e}; for ${R(t)}`}function R(e){
const t=e.length-20;return[...e.slice(0,20),...t>0?[`plus ${t} more`]:[]].join(", ")}var O=n(1366);function T(e){
let t="";const n=t=>e((0,f.g9)(t)),r=setInterval((()=>{""!==t&&n(t)}),1e4);return{set:e=>{t=e},log:e=>{t=e,r.refresh(),
n(e)},close:()=>clearInterval(r)}}function N(e,{set:t}){const n=new Map,r=new Map;return t(`Reading ${e}`),(o,s,i)=>{
const a=r.get(o)??i;void 0!==a&&r.set(o,a);const c=void 0===i||void 0===a?"":Y(a,i);n.set(o,`${s} ${o}${c}`),
t(`Reading ${e}: ${[...n.values()].join(", ")}`)}}function Y(e,t){return` ${t<e?"back":"up"} to ${C(t)}`}function C(e){
return`${new Date(e).toISOString().slice(0,16).replace("T"," ")} UTC`}var U=n(996),x=n(5504),F=n(9309);function G(e){
const{dryRun:t}=e,{delivered:n,refused:r,unknown:o,left:s}=oe(e),a=e.repositories.flatMap((({components:e})=>e)).filter((({record:e})=>"uploaded"===e.state)).length,c=[...(0,
i.ZT)(E(e),["error","warning"]),...n>0?[`${(0,
O.U)(n,"event")} delivered`]:[],...r>0?[`${r} refused`]:[],...o>0?[`${o} unknown`]:[],...s>0?[t?`${(0,
O.U)(s,"event")} would be sent`:`${s} left`]:[],...a>0?[`${(0,O.U)(a,"record")} uploaded`]:[]]
;return[...t?["dry run"]:[],...c.length>0?c:["nothing to send"]].join(" \xb7 ")}function L(e){
const{notes:t,events:n,dryRun:r,repositories:o}=e,s=t.length-20;return`${(0,U.Bv)([`### ${x.A[B(e)]} Phaset sync: ${(0,
U.FV)(G(e))}`,(0,
U.p_)([...(a=E(e),(0,i.fr)((0,i.dS)(a)).map((({level:e,message:t})=>`${"notice"===e?"\u2139\ufe0f":x.A[e]} ${(0,
U.CS)(t)}`))),...t.slice(0,20).map((e=>`\u2139\ufe0f ${(0,
U.FV)(e)}`)),...s>0?[`\u2139\ufe0f plus ${s} more, see the log`]:[]]),Z(e),K(e),z(o),r?te(n):"",...re(e),"Sync never sends `comment` and `pr-opened`, because Phaset accepts no time for them."])}\n`
;var a}function B(e){const t=E(e);return(0,i.JD)(t)?"error":t.some((({level:e})=>"warning"===e))?"warning":"notice"}
function z(e){if(0===e.length)return""
;const t=e.toSorted(((e,t)=>W(e)-W(t)||t.events-e.events)),n=t.slice(20,500),r=t.length-500;return(0,
U.Bv)([H(t.slice(0,20)),n.length>0?(0,
U.zH)(`${n.length} more repositories`,H(n)):"",r>0?`Plus ${r} more repositories.`:""])}function H(e){return(0,
U.tp)(["Repository","Read from","Events","Record"],e.map((e=>{const{name:t,window:n,isRead:r,events:o,components:s}=e
;return[[...V(e),(0,U.FV)(t,200)].join(" "),void 0===n?"nothing new":C(n.from),r?String(o):"not read",J(s)]})))}
function W(e){const t=new Set(M(e).map((({level:e})=>e))),n=i.vh.findIndex((e=>t.has(e)))
;return-1===n?i.vh.length+Number(e.isRead):n}function V(e){const t=i.vh[W(e)]
;return"error"===t||"warning"===t?[x.A[t]]:[]}function J(e){
return[...Map.groupBy(e,(({record:e})=>e.state))].filter((([e])=>"skipped"!==e)).map((([e,{length:t}])=>1===t?e:`${t} ${e}`)).join(", ")
}function K({until:e,quiet:t,skipped:n,waiting:r,repositories:o}){const s=Object.entries(X).flatMap((([e,t])=>{
const r=n[e];return 0===r?[]:[`${r} ${t}`]}))
;return[...void 0===e?[]:[`Read up to \`${se(e)}\`.`],...o.some((({isRead:e})=>!e))?[Q]:[],...0===t?[]:[`Repositories with nothing new: ${t}.`],...0===s.length?[]:[`Skipped: ${s.join(", ")}.`],...0===r?[]:[`Left for the next run: ${r}.`]].join(" ")
}const Q="The next run continues with the repositories that weren't read.",X={archived:"archived",forks:"forks",
empty:"without commits",withoutManifest:"without a manifest"};function Z({counts:e,dryRun:t}){if(0===e.size)return""
;const n=[...e].sort((([e],[t])=>e<t?-1:1));if(t)return(0,U.tp)(["Event","Would be sent"],n.map((([e,{left:t}])=>[(0,
U.aY)(e),String(t)])));const r=ee.filter((({end:e})=>n.some((([,t])=>t[e]>0))));return(0,
U.tp)(["Event",...r.map((({head:e})=>e))],n.map((([e,t])=>[(0,U.aY)(e),...r.map((({end:e})=>String(t[e])))])))}
const ee=[{end:"delivered",head:"Delivered"},{end:"refused",head:"Refused"},{end:"unknown",head:"Unknown"},{end:"left",
head:"Left for the next run"}];function te(e){if(0===e.length)return"";const t=e.length-1e3,n=e.slice(0,1e3).map((e=>(0,
U.FV)(ne(e))));return(0,U.zH)("Events",(0,U.p_)([...n,...t>0?[`plus ${t} more, see the log`]:[]]))}
function ne({at:e,recordId:t,body:n}){return`${se(e)} ${t} ${JSON.stringify(n)}`}
function re({undelivered:e,leftBecause:t}){
return[...void 0===t?[]:["The next run sends what is left, if the workflow keeps the state directory."],...void 0===e?[]:[`The undelivered file has the events that Phaset refused and those that may have arrived. If your workflow uploads it, it is the artifact ${(0,
U.aY)((0,F.j)(e))}. The main action sends them with ${(0,U.aY)("replay")}.`]]}function oe({counts:e}){const t={
delivered:0,refused:0,unknown:0,left:0};for(const{delivered:n,refused:r,unknown:o,left:s}of e.values())t.delivered+=n,
t.refused+=r,t.unknown+=o,t.left+=s;return t}function se(e){return new Date(e).toISOString()}async function ie(e,t,n){
const r=ae(e,t),o=(0,m.K)(g(r)),a={...r,problems:[...r.problems,...o]},c=n?(0,m.S)(L(a)):void 0
;a.dryRun&&ue("Events",a.events.map(ne)),ue("Notes",a.notes);const{shown:d,left:u}=(0,p.e)(E(a));for(const e of d)pe(e)
;ue("More problems",(0,i.fr)((0,i.dS)(u)).map((({level:e,message:t})=>`${e}: ${t}`))),s.pq((0,f.g9)(`Phaset: ${G(a)}`))
;for(const e of await c??[])pe(e)}function ae(e,t){const{notes:n,problems:r,repositories:o,events:s,leftBecause:i}=e
;return{...e,notes:(0,a.SG)(n,t,ce),problems:(0,a.SG)(r,t,ce),repositories:(0,a.SG)((0,a.SG)(o,t,de),t.tokensOnly,ce),
events:(0,a.SG)(s,t.tokensOnly,ce),...(0,l.O)({leftBecause:i&&t(i)})}}
const ce=new Set(["kind","level","outcome","state","event"]),de=new Set([...ce,"directory","recordId"])
;function ue(e,t){if(0!==t.length){s.Oh(e);for(const e of t)s.pq(le(e));s.N4()}}function le(e){return(0,f.g9)((0,
f.ts)(e)).replace(/^(\s*):(?=:)/,"$1\\u{3a}")}const fe={error:s.z3,warning:s.$e,notice:s.lm}
;function pe({level:e,message:t,title:n,file:r,line:o,column:s}){fe[e](t,(0,l.O)({title:n,file:r,startLine:o,
startColumn:s}))}
var me=n(7348),he=n(3928),ge=n(2146),ye=n(6760),we=n(4409),ve=n(512),be=n(1926),ke=n(3392),$e=n(4922),Ie=n(3759),_e=n(1844)
;const Se=$e.Whr(),Ee=$e.Whr(),Me=$e.YjP().check(Ie.m9(1)),Ae=$e.rej({start:Ee,isOpen:$e.lqM($e.euz(!0))}),Pe=$e.rej({
listed:$e.euz(!0)}),De=$e.rej({repository:Se,point:Ee,record:$e.lqM(Me),recordIds:$e.lqM($e.YOg(Me)),
withoutManifest:$e.lqM(Me),postponed:$e.lqM(Ee)}),qe=$e.rej({id:Se,repository:Se,at:Ee,orgId:Me,recordId:Me,body:(0,
_e.w)()}),je=$e.rej({repository:Se,first:Se,last:Se,point:$e.lqM(Ee)}),Re=$e.rej({id:Se,
outcome:$e.k5n(["not-arrived","unknown","delivered","given-up"])});function Oe(){const e={isStarting:!1,
repositories:new Map,left:new Map,lastId:0};let t=[];const n=({start:t,isOpen:n})=>{e.start=t,e.isStarting=!0===n
;for(const n of e.repositories.keys())Te(e,n,t);for(const n of e.left.values())n.at>=t&&e.left.delete(n.id)
},r=({repository:n,first:r,last:o,point:s})=>{for(const n of t)n.id>=r&&n.id<=o&&e.left.set(n.id,n);t=[],
void 0!==s&&Te(e,n,s)};return{state:e,take:o=>{if("start"in o)return n(o);if("listed"in o)e.isStarting=!1;else{
if("outcome"in o)return Ne(e,o);if("first"in o)return r(o);if("point"in o){const{repository:t,point:n,...r}=o
;return void e.repositories.set(t,{point:n,...(0,l.O)(r)})}e.lastId=o.id,t.push({...o,outcome:"not-arrived"})}}}}
function Te({repositories:e},t,n){const{record:r,recordIds:o}=e.get(t)??{};e.set(t,{point:n,...(0,l.O)({record:r,
recordIds:o})})}function Ne({left:e},{id:t,outcome:n}){const r=e.get(t)
;void 0!==r&&("delivered"===n||"given-up"===n?e.delete(t):e.set(t,{...r,outcome:n}))}function Ye(e){
if("object"==typeof e&&null!==e)return Ce(e).safeParse(e).data}function Ce(e){
return"start"in e?Ae:"listed"in e?Pe:"body"in e?qe:"first"in e?je:"outcome"in e?Re:De}function Ue({lastId:e},t,n){
return{repository:t,first:e+1,last:e,point:n}}function xe({start:e,isStarting:t,repositories:n,left:r}){
const o=[...r.values()].map((({outcome:e,...t})=>t)),s=o[0]?.id??0,i=[...r.values()].filter((({outcome:e})=>"unknown"===e))
;return[...void 0===e?[]:[{start:e,...t&&{isOpen:!0}}],...[...n].map((([e,t])=>({repository:e,...t
}))),...o,...0===o.length?[]:[{repository:o[0]?.repository??0,first:s,last:o.at(-1)?.id??0
}],...i.map((({id:e,outcome:t})=>({id:e,outcome:t})))]}class Fe extends Error{}function Ge(e,t){const n=(0,
ye.join)(e,"journal.jsonl"),r=Le(n);if("invalid"===r.kind)return r;const o=Be(r.value,n)
;if("invalid"===o.kind||t)return"invalid"===o.kind?o:(0,ve.Uq)({state:o.value.state,write:He(o.value),close:()=>{}})
;try{return(0,ve.Uq)(We(o.value,ze(e,n,r.value)))}catch(e){return(0,ve.Gq)(`${(0,
f.hD)(n)}, the state, can't be written (${(0,we.$)(e)}); make state a directory that this job may write`)}}
function Le(e){try{const t=(0,o.readFileSync)(e,"utf8");return(0,ve.Uq)(t.slice(0,t.lastIndexOf("\n")+1))}catch(t){
return"ENOENT"===(0,we.$)(t)?(0,ve.Uq)(""):(0,ve.Gq)(`${(0,f.hD)(e)}, the state, can't be read (${(0,
we.$)(t)}); make state a directory that this job may read`)}}function Be(e,t){const n=Oe();if(""===e)return(0,ve.Uq)(n)
;const r=(0,ke.z)(e),o=e=>(0,ve.Gq)(`${(0,f.hD)(t)} ${e}; delete it, and start again with since`);if(!(0,
ke.h)(r))return(0,
ve.Gq)(`${(0,f.hD)(t)} is the state of a newer version of this action; use that version, or delete the file and start again with since`)
;if(void 0===r.version)return o("isn't a state of this action");for(const e of r.lines){
const t="value"===e.kind?Ye(e.value):void 0;if(void 0===t)return o(`is damaged in line ${e.number}`);n.take(t)}return(0,
ve.Uq)(n)}function ze(e,t,n){return""!==n?(0,be.bA)(t):((0,o.mkdirSync)(e,{recursive:!0}),(0,o.rmSync)(t,{force:!0}),(0,
be.s9)(t))}function He({take:e}){return t=>{for(const n of t)e(n)}}function We(e,t){const n=e=>{try{e()}catch(e){
throw new Fe(`the state can't be written (${(0,we.$)(e)})`)}};return{state:e.state,write:r=>{
for(let e=0;e<r.length;e+=1e3)n((()=>t.append(...r.slice(e,e+1e3))));He(e)(r)},close:()=>{
n((()=>t.replace(xe(e.state)))),t.close()}}}
var Ve=n(7598),Je=n(6770),Ke=n(7457),Qe=n(9840),Xe=n(7067),Ze=n(4708),et=n(9783),tt=n(9881);function nt(e){if((0,
et.s)(e))return{agent:()=>{},giveUp:()=>{}};const t=new("https:"===e.protocol?Ze:Xe).Agent({keepAlive:!0});let n
;const r=new WeakMap,o=e=>(0,tt.t)()-(r.get(e)??Number.NEGATIVE_INFINITY),s=e=>{if(r.has(e)||e.once("close",(()=>{
o(e)<1e3&&(n=!1)})),r.set(e,(0,tt.t)()),void 0!==n)return;const t=()=>{e.destroyed||(n??=!0)}
;setTimeout((()=>setImmediate(t)),1e3).unref()},i=()=>{
for(const e of Object.values(t.freeSockets).flatMap((e=>e??[])))o(e)<=200||(r.set(e,void 0),e.destroy())
},a=t.keepSocketAlive.bind(t);t.keepSocketAlive=e=>{const t=!1!==n&&a(e);return t&&s(e),t};const c=t.reuseSocket.bind(t)
;return t.reuseSocket=(e,t)=>{r.set(e,void 0),c(e,t)},{agent:()=>void 0===n?0===Object.keys({...t.sockets,
...t.freeSockets}).length?t:void 0:(n&&i(),n?t:void 0),giveUp:()=>{n=!1}}}var rt=n(5472);const ot=6e4
;function st(e,t,n){let r=t()+ot,o=0;const s=()=>{r=Math.max(r,t()+ot)};return{
remaining:()=>n.aborted?0:Math.max(0,Math.min(e,r)-t()),renew:s,spend:async e=>{0===o++&&s();try{return await e()
}finally{o--}},extend:n=>!(t()+n>e||(r=Math.max(r,t()+n+ot),0))}}var it=n(9269);const at={archived:0,forks:0,empty:0,
withoutManifest:0},ct={delivered:0,refused:0,unknown:0,left:0};function dt(e,t,n){const r=e.get(t)??ct;e.set(t,{...r,
[n]:r[n]+1})}function ut(e){const t=new Map;for(const{body:n}of e)dt(t,n.event,"left");return t}const lt={
repositories:[],counts:new Map,events:[],notes:[],problems:[],quiet:0,skipped:at,waiting:0,dryRun:!1
},ft=new Set([401,403,404]);function pt(e){const{state:t,tokens:n}=e,r=yt(),o=new Set,s=new Set;let i;const a=(e,t)=>{
o.has(e)||(o.add(e),r.problems.push(...t))},c=({orgId:t,recordId:n,body:r},o)=>{const s=`record ${(0,
f.hD)(n)}, organization ${(0,f.hD)(t)}`,i={item:`event ${r.event}`,delivery:o};return(0,_.LJ)([i],{host:e.host,
identity:s},void 0).map((e=>({...e,concerns:`record ${(0,f.hD)(n)}`})))},d=(n,o)=>{e.undelivered.add(ht(n),o),
r.count(n,o),void 0===e.undelivered.failure()?t.write([{id:n.id,outcome:"given-up"}]):s.add(n.id)},u=(e,n)=>{
const{outcome:r,last:o,givenUp:s}=n;t.write([{id:e.id,outcome:"not-arrived"
}]),"refused"!==r||ft.has(o?.status??0)||(i??=(0,it.Ks)(n)),"refused"!==r&&"record"!==s?.reason||a(e.recordId,c(e,n))
},l=(e,t)=>{const{outcome:n,last:o,givenUp:s}=t
;return"delivered"===n?r.deliver(e):(void 0!==s&&"record"!==s.reason&&(i??=(0,it.Ks)(t)),
"unknown"===n?d(e,"unknown"):"refused"!==n||400!==o?.status?u(e,t):(r.problems.push(...c(e,t)),void d(e,"refused")))
},p=async s=>{const{id:c,orgId:d,recordId:u,body:f}=s;if(void 0!==i||o.has(u))return!1
;const p="one"===n.kind?n.token:n.tokens.get(u);return void 0===p?(a(u,[gt(u)]),!1):(l(s,await e.deliver(f,{orgId:d,
recordId:u,token:p},(e=>{"refused"!==e&&t.write([{id:c,outcome:e}])}))),e.onProgress(s,r.sent(),t.state.left.size),
!t.state.left.has(c))};return{stopped:()=>i,sendLeft:async()=>{
const n=[...t.state.left.values()].filter((({id:e})=>!s.has(e))).sort(((e,t)=>e.at-t.at||e.id-t.id)),r=({outcome:t})=>"unknown"===t&&!e.repeatUnknown
;for(const e of n.filter(r))d(e,"unknown");await mt(n.filter((e=>!r(e))),p)},results:()=>{
for(const e of t.state.left.values())s.has(e.id)||r.count(e,"left")
;return r.results(0===t.state.left.size?void 0:i,s.size)}}}async function mt(e,t){const n=new Map,r=e=>{
if(!("id"in e.body))return t(e)
;const r=JSON.stringify([e.recordId,e.body.id]),o=(n.get(r)??Promise.resolve(!0)).then((n=>n&&t(e)));return n.set(r,o),o
},o=e.values();await Promise.all(Array.from({length:8},(async()=>{for(const e of o)await r(e)})))}
function ht({orgId:e,recordId:t,body:n}){return{kind:"event",orgId:e,recordId:t,body:n}}function gt(e){return(0,
i.oi)(`webhook-token has no token for the record ${(0,
f.hD)(e)}, so its events stay in the state; add a line "RECORD_ID: token" for it`)}function yt(){
const e=new Map,t=[],n=[],r=({body:t},n)=>{dt(e,t.event,n)},o=t=>[...e.values()].reduce(((e,n)=>e+n[t]),0);return{
problems:n,sent:()=>t.length,count:r,deliver:e=>{r(e,"delivered"),t.push({recordId:e.recordId,at:e.at,body:e.body})},
results:(r,s)=>{const[i,a]=[o("unknown"),o("left")];return{counts:e,events:t,...void 0!==r&&{leftBecause:r},
problems:[...n,...0===i?[]:[bt(`${(0,O.U)(i,"event")} ${0===s?wt:vt}`)],...0===a||void 0===r?[]:[bt(`${(0,
O.U)(a,"event")} left for the next run: ${r}`)]]}}}}
const wt="may have arrived, because the connection or a run ended before Phaset answered. The undelivered file has them; to send them again, replay it with repeat-unknown: true",vt="may have arrived, because the connection or a run ended before Phaset answered. The undelivered file can't be written, so the next run reports them again"
;function bt(e){return{kind:"delivery",level:"warning",title:"Phaset: not delivered",message:e}}
var kt=n(7522),$t=n(4536)
;const It=$e.FsL($e.YjP().check($e.YPB((e=>!Number.isNaN(Date.parse(e))))),$e.pdi((e=>Date.parse(e)))),_t=$e.FsL($e.KCZ([$e.YjP(),$e.Whr()]),$e.pdi(String)),St="{ __typename login }",Et=$e.FsL($e.cl6($e.Ikc({
__typename:$e.YjP(),login:$e.YjP()})),$e.pdi((e=>e?{
login:"Bot"!==e.__typename||e.login.endsWith("[bot]")?e.login:`${e.login}[bot]`,type:e.__typename
}:null))),Mt=$e.FsL($e.cl6($e.Ikc({login:$e.YjP(),type:$e.lqM($e.YjP())})),$e.pdi((e=>e?{login:e.login,
type:e.type??"User"}:null)));function At(e){return $e.Ikc({repository:e})}class Pt extends Error{kind;isOutage
;constructor(e,t){super(qt(e,t)),this.kind=e.kind,this.isOutage="too-large"===e.kind||"unreachable"===e.kind}}
function Dt(e,t){return e instanceof Pt&&e.kind===t}function qt(e,t){switch(e.kind){case"denied":
return`GitHub's API refused a request of github-token; give the job \`permissions: ${t}\`, or set another github-token`
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
}),Tt=/secondary rate limit|abuse detection/i,Nt=new Set(["RESOURCE_LIMITS_EXCEEDED","MAX_NODE_LIMIT_EXCEEDED","INTERNAL","SERVICE_UNAVAILABLE"]),Yt=/something went wrong while executing|timed? ?out|resource limits/i,Ct=new Set(["FORBIDDEN","INSUFFICIENT_SCOPES","UNAUTHENTICATED"])
;function Ut(e,t){const n=Ot.safeParse(e).data;if(void 0!==n)return Ft(n.errors,n.headers,t)
;const r=Rt.safeParse(e).data;if(void 0===r?.response)return{kind:"unreachable"};const{headers:o,data:s}=r.response
;return Lt(r.status,o,JSON.stringify(s)??"",t)}function xt(e,t){const n=Ot.safeParse(e).data
;return n?.errors.every((({type:e="",path:n=[]})=>(Ct.has(e)||"NOT_FOUND"===e)&&n.length>t))?n.data??void 0:void 0}
function Ft(e,t,n){const r=t=>e.some(t)
;return r((({message:e})=>Tt.test(e)))||r((({type:e})=>"RATE_LIMITED"===e))?zt(t,n):r((({type:e="",message:t})=>Nt.has(e)||Yt.test(t)))?{
kind:"too-large"}:r((({type:e="",message:t})=>Ct.has(e)||/not accessible/i.test(t)))?{kind:"denied"
}:r((({type:e})=>"NOT_FOUND"===e))?{kind:"missing"}:r((({extensions:e})=>Gt.has(e?.code??"")))?{kind:"unknown-field"}:{
kind:"unexpected",detail:e[0]?.message??"an error without a message"}}
const Gt=new Set(["undefinedField","undefinedType","argumentLiteralsIncompatible"]);function Lt(e,t,n,r){
return 429===e||403===e&&Bt(t,n)?zt(t,r):401===e||403===e?{kind:"denied"}:404===e?{kind:"missing"}:502===e||504===e?{
kind:"too-large"}:e>=500?{kind:"unreachable"}:{kind:"unexpected",detail:`status ${e}`}}function Bt(e,t){
return void 0!==e["retry-after"]||"0"===e["x-ratelimit-remaining"]||Tt.test(t)}function zt(e,t){
const n=Number(e["retry-after"]??Number.NaN);if(Number.isFinite(n))return{kind:"limited",until:t+1e3*n}
;const r=Number(e["x-ratelimit-reset"]??Number.NaN);return"0"===e["x-ratelimit-remaining"]&&Number.isFinite(r)?{
kind:"limited",until:Math.max(1e3*r,t)}:{kind:"limited"}}function Ht(e){return $e.Ikc({nodes:$e.YOg($e.mee(e)),
pageInfo:$e.Ikc({hasNextPage:$e.zMY(),endCursor:$e.mee($e.YjP())})})}const Wt="pageInfo { hasPreviousPage startCursor }"
;function Vt(e){return $e.FsL($e.Ikc({nodes:$e.YOg($e.mee(e)),pageInfo:$e.Ikc({hasPreviousPage:$e.zMY(),
startCursor:$e.mee($e.YjP())})}),$e.pdi((({nodes:e,pageInfo:{hasPreviousPage:t,startCursor:n}})=>({nodes:e,pageInfo:{
hasNextPage:t,endCursor:n}}))))}async function*Jt(e,{ask:t,largest:n,listsIn:r=()=>[],onUnreadable:o},s=null){
const i=({nodes:e})=>e.every((e=>null!==e&&r(e).every(Kt)));let a=n,c=s;for(;;){
const r=c,{answer:s,size:d}=await Zt(e,a,(e=>t(e,r)),i);if(i(s)||o(s.nodes[0]??null),
yield s.nodes.filter((e=>null!==e)),!s.pageInfo.hasNextPage)return;c=s.pageInfo.endCursor,a=Math.min(n,2*d)}}
function Kt(e){return e?.nodes.every((e=>null!==e))??!1}async function Qt(e,t,n){if(null===t)return[]
;const r=t.nodes.filter((e=>null!==e)),{hasNextPage:o,endCursor:s}=t.pageInfo;if(!o)return r;const i=[r],a=Jt(e,{...n,
largest:100},s);for await(const e of a)i.unshift(e);return i.flat()}const Xt=3
;async function Zt({waitToRepeat:e},t,n,r){let o=0;for(let s=t;;s=Math.max(1,Math.floor(s/2))){const t=1===s&&o===Xt
;try{const e=await n(s);if(t||r(e))return{answer:e,size:s}}catch(e){if(t||!Dt(e,"too-large"))throw e}1===s&&await e(o++)
}}async function en(e,t,n,r){const o=[];let s=n;for(let n=0;n<t.length;n+=s){
const i=n,{answer:a,size:c}=await Zt(e,s,(e=>r(t.slice(i,i+e))),(()=>!0));o.push(...a),s=c}return o}
const tn="deployments: read",nn="statuses(first: $mostStatuses, after: $statusesAfter) {\n  nodes { state environment createdAt }\n  pageInfo { hasNextPage endCursor }\n}",rn=`query Deployments(\n  $owner: String!, $name: String!, $first: Int!, $after: String,\n  $mostStatuses: Int!, $statusesAfter: String\n) {\n  repository(owner: $owner, name: $name) {\n    deployments(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {\n      nodes {\n        id commitOid environment createdAt creator ${St}\n        ${nn}\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}`,on=`query DeploymentStatuses($id: ID!, $mostStatuses: Int!, $statusesAfter: String) {\n  node(id: $id) { ... on Deployment { ${nn} } }\n}`,sn=Ht($e.Ikc({
state:$e.YjP(),environment:$e.cl6($e.YjP()),createdAt:It})),an=$e.Ikc({id:$e.YjP(),commitOid:$e.YjP(),
environment:$e.mee($e.YjP()),createdAt:It,creator:Et,statuses:$e.mee(sn)}),cn=At($e.Ikc({deployments:Ht(an)
})),dn=$e.Ikc({node:$e.Ikc({statuses:sn})}),un=3024e6;async function ln(e,{from:t},n,r){const o={ask:async(t,n)=>{
const r={first:t,after:n,mostStatuses:100,statusesAfter:null},{repository:o}=await e.query(rn,r,cn,tn)
;return o.deployments},largest:100,listsIn:({statuses:e})=>[e],onUnreadable:e=>r(fn(e))},s=[]
;for await(const i of Jt(e,o)){for(const t of i){const o=mn(t,await pn(t,e,r));o&&(0,$t.c)(n,o.environment)&&s.push(o)}
if(e.onProgress("deployments",s.length,i.at(-1)?.createdAt),i.some((({createdAt:e})=>e<t-un)))break}return s}
function fn(e){
return null===e?"GitHub couldn't load a deployment, so its event is missing":`GitHub couldn't load all statuses of the deployment of ${e.commitOid} to ${(0,
f.hD)(e.environment??"")}, so its event may be missing`}async function pn(e,t,n){const{id:r,statuses:o}=e
;return Qt(t,o,{ask:async(e,n)=>{const o={id:r,mostStatuses:e,statusesAfter:n},{node:s}=await t.query(on,o,dn,tn)
;return s.statuses},onUnreadable:()=>n(fn(e))})}function mn(e,t){
const[n]=t.filter((({state:e})=>"SUCCESS"===e)).toSorted(((e,t)=>e.createdAt-t.createdAt));if(void 0!==n)return{id:e.id,
sha:e.commitOid,environment:n.environment||(e.environment??""),creator:e.creator,succeededAt:n.createdAt}}
const hn="issues: read",gn={last:30,before:null};function yn(e){
const t="with-types"===e,n=["LABELED_EVENT, UNLABELED_EVENT, CLOSED_EVENT, REOPENED_EVENT, TRANSFERRED_EVENT",...t?["ISSUE_TYPE_ADDED_EVENT, ISSUE_TYPE_REMOVED_EVENT, ISSUE_TYPE_CHANGED_EVENT"]:[]],r=`id createdAt actor ${St}`
;return`timelineItems(last: $last, before: $before, itemTypes: [${n.join(", ")}]) {\n    nodes {\n      __typename\n      ... on LabeledEvent { ${r} label { name } }\n      ... on UnlabeledEvent { ${r} label { name } }\n      ... on ClosedEvent { ${r} }\n      ... on ReopenedEvent { ${r} }\n      ... on TransferredEvent { ${r} }\n      ${t?`... on IssueTypeAddedEvent { ${r} issueType { name } }`:""}\n      ${t?`... on IssueTypeRemovedEvent { ${r} issueType { name } }`:""}\n      ${t?`... on IssueTypeChangedEvent { ${r} issueType { name } prevIssueType { name } }`:""}\n    } ${Wt}\n  }`
}function wn(e){
return`query Issues(\n    $owner: String!, $name: String!, $since: DateTime!, $first: Int!, $after: String,\n    $last: Int!, $before: String\n  ) {\n    repository(owner: $owner, name: $name) {\n      issues(\n        first: $first, after: $after, filterBy: { since: $since },\n        orderBy: { field: UPDATED_AT, direction: ASC }\n      ) {\n        nodes {\n          fullDatabaseId number createdAt updatedAt closedAt author ${St}\n          labels(first: 100) { nodes { name } }\n          ${"with-types"===e?"issueType { name }":""}\n          ${yn(e)}\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }`
}const vn=$e.Ikc({name:$e.YjP()}),bn={id:$e.YjP(),createdAt:It,actor:Et},kn=(e,t)=>$e.Ikc({__typename:$e.euz(e),...bn,
...t}),$n=$e.gMt("__typename",[kn("LabeledEvent",{label:vn}),kn("UnlabeledEvent",{label:vn
}),kn("ClosedEvent",{}),kn("ReopenedEvent",{}),kn("TransferredEvent",{}),kn("IssueTypeAddedEvent",{issueType:$e.mee(vn)
}),kn("IssueTypeRemovedEvent",{issueType:$e.mee(vn)}),kn("IssueTypeChangedEvent",{issueType:$e.mee(vn),
prevIssueType:$e.mee(vn)})]),In=$e.Ikc({fullDatabaseId:_t,number:$e.Whr(),createdAt:It,updatedAt:It,closedAt:$e.mee(It),
author:Et,labels:$e.mee($e.Ikc({nodes:$e.YOg($e.mee(vn))})),issueType:$e.cl6(vn),timelineItems:Vt($n)}),_n=At($e.Ikc({
issues:Ht(In)}));async function Sn(e,t,n){try{return await En(e,t,n,"with-types")}catch(r){
if(!Dt(r,"unknown-field"))throw r;return En(e,t,n,"without-types")}}async function En(e,{from:t},n,r){
const o=wn(r),s=new Date(t).toISOString(),i=e=>n(An(e)),a=new Map,c={ask:async(t,n)=>{const r={since:s,first:t,after:n,
...gn},{repository:i}=await e.query(o,r,_n,hn);return i.issues},largest:50,listsIn:Mn,onUnreadable:i}
;for await(const t of Jt(e,c)){for(const n of t){const{number:t,timelineItems:o}=n,s=await Qt(e,o,{ask:Pn(e,t,r),
onUnreadable:()=>i(n)});a.set(n.fullDatabaseId,Dn(n,s))}e.onProgress("issues",a.size,t.at(-1)?.updatedAt)}
return[...a.values()]}function Mn({labels:e,timelineItems:t}){return[e,t]}function An(e){
return null===e?"GitHub couldn't load an issue, so its events are missing":`GitHub couldn't load everything that happened to issue #${e.number}, so some of its events may be missing`
}function Pn({query:e},t,n){
const r=`query Issue(\n    $owner: String!, $name: String!, $number: Int!, $last: Int!, $before: String\n  ) {\n    repository(owner: $owner, name: $name) { issue(number: $number) { ${yn(n)} } }\n  }`,o=At($e.Ikc({
issue:$e.Ikc({timelineItems:Vt($n)})}));return async(n,s)=>{const{repository:i}=await e(r,{number:t,last:n,before:s
},o,hn);return i.issue.timelineItems}}function Dn(e,t){
const{fullDatabaseId:n,number:r,createdAt:o,closedAt:s,author:i,labels:a,issueType:c}=e;return{id:n,number:r,
createdAt:o,author:i,labels:(a?.nodes??[]).flatMap((e=>e?.name??[])),type:c?.name??null,closedAt:s,events:t.flatMap(qn)}
}function qn(e){const{id:t,createdAt:n,actor:r}=e,o={id:t,at:n,actor:r};switch(e.__typename){case"LabeledEvent":return[{
...o,kind:"labeled",label:e.label.name}];case"UnlabeledEvent":return[{...o,kind:"unlabeled",label:e.label.name}]
;case"ClosedEvent":return[{...o,kind:"closed"}];case"ReopenedEvent":return[{...o,kind:"reopened"}]
;case"TransferredEvent":return[{...o,kind:"transferred"}];default:return jn(o,e)}}function jn(e,t){
const n=t.issueType?.name,r="IssueTypeChangedEvent"===t.__typename?t.prevIssueType?.name:void 0
;return"IssueTypeRemovedEvent"===t.__typename?void 0===n?[]:[{...e,kind:"untyped",type:n}]:void 0===n?void 0===r?[]:[{
...e,kind:"untyped",type:r}]:void 0===r?[{...e,kind:"typed",type:n}]:[{...e,kind:"retyped",type:n,previous:r}]}
const Rn="pull-requests: read",On=`reviews(last: $last, before: $before, states: [APPROVED, CHANGES_REQUESTED, DISMISSED]) {\n  nodes { id fullDatabaseId state submittedAt author ${St} } ${Wt}\n}`,Tn=`timelineItems(last: $last, before: $before, itemTypes: [CLOSED_EVENT, REOPENED_EVENT, REVIEW_DISMISSED_EVENT]) {\n  nodes {\n    __typename\n    ... on ClosedEvent { id createdAt actor ${St} }\n    ... on ReopenedEvent { createdAt }\n    ... on ReviewDismissedEvent { previousReviewState review { id } }\n  } ${Wt}\n}`,Nn=`query PullRequests(\n  $owner: String!, $name: String!, $first: Int!, $after: String, $last: Int!, $before: String,\n  $files: Boolean!\n) {\n  repository(owner: $owner, name: $name) {\n    pullRequests(first: $first, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {\n      nodes {\n        fullDatabaseId number createdAt updatedAt mergedAt isCrossRepository\n        author ${St} mergedBy ${St} mergeCommit { oid }\n        files(first: 100) @include(if: $files) {\n          nodes { path changeType } pageInfo { hasNextPage }\n        }\n        ${On}\n        ${Tn}\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}`,Yn={
last:30,before:null},Cn=$e.Ikc({id:$e.YjP(),fullDatabaseId:_t,state:$e.YjP(),submittedAt:$e.mee(It),author:Et
}),Un=$e.gMt("__typename",[$e.Ikc({__typename:$e.euz("ClosedEvent"),id:$e.YjP(),createdAt:It,actor:Et}),$e.Ikc({
__typename:$e.euz("ReopenedEvent"),createdAt:It}),$e.Ikc({__typename:$e.euz("ReviewDismissedEvent"),
previousReviewState:$e.YjP(),review:$e.mee($e.Ikc({id:$e.YjP()}))})]),xn=$e.Ikc({nodes:$e.YOg($e.mee($e.Ikc({
path:$e.YjP(),changeType:$e.YjP()}))),pageInfo:$e.Ikc({hasNextPage:$e.zMY()})}),Fn=$e.Ikc({fullDatabaseId:_t,
number:$e.Whr(),createdAt:It,updatedAt:It,mergedAt:$e.mee(It),isCrossRepository:$e.zMY(),author:Et,mergedBy:Et,
mergeCommit:$e.mee($e.Ikc({oid:$e.YjP()})),files:$e.cl6(xn),reviews:$e.mee(Vt(Cn)),timelineItems:Vt(Un)}),Gn=At($e.Ikc({
pullRequests:Ht(Fn)}));async function Ln(e,{from:t},n,r){const o=new Map;let s=t;for(;;){const t=await Bn(e,s,n,o,r)
;if(t.pages<=1||t.newest<=s)return[...o.values()];s=t.newest}}async function Bn(e,t,n,r,o){const s={ask:async(t,r)=>{
const o={first:t,after:r,files:n,...Yn},{repository:s}=await e.query(Nn,o,Gn,Rn);return s.pullRequests},largest:25,
listsIn:zn,onUnreadable:e=>o(Hn(e))},i={pages:0,newest:t};for await(const n of Jt(e,s)){i.pages++,
i.newest=Math.max(i.newest,...n.map((({updatedAt:e})=>e)))
;for(const s of n)s.updatedAt>=t&&r.set(s.fullDatabaseId,await Wn(s,e,o))
;if(e.onProgress("pull requests",r.size,n.at(-1)?.updatedAt),n.some((({updatedAt:e})=>e<t)))break}return i}
function zn({reviews:e,timelineItems:t}){return[e,t]}function Hn(e){
return null===e?"GitHub couldn't load a pull request, so its events are missing":`GitHub couldn't load everything that happened to pull request #${e.number}, so some of its events may be missing`
}async function Wn(e,t,n){
const{fullDatabaseId:r,number:o,createdAt:s,author:i,isCrossRepository:a}=e,c=()=>n(Hn(e)),d=await Qt(t,e.reviews,{
ask:Vn(t,o,On,"reviews",Cn),onUnreadable:c}),u=await Qt(t,e.timelineItems,{ask:Vn(t,o,Tn,"timelineItems",Un),
onUnreadable:c});return{id:r,number:o,createdAt:s,author:i,isFromFork:a,merged:null===e.mergedAt?null:{at:e.mergedAt,
by:e.mergedBy},mergeCommit:e.mergeCommit?.oid,files:Jn(e.files),closings:Kn(u,null!==e.mergedAt),reviews:Qn(d,u)}}
function Vn({query:e},t,n,r,o){
const s=`query PullRequest(\n    $owner: String!, $name: String!, $number: Int!, $last: Int!, $before: String\n  ) {\n    repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${n} } }\n  }`,i=$e.FsL($e.g1P($e.YjP(),Vt(o)),$e.pdi((e=>e[r]))),a=At($e.Ikc({
pullRequest:i}));return async(n,r)=>{const{repository:o}=await e(s,{number:t,last:n,before:r},a,Rn);return o.pullRequest
}}function Jn(e){
if(e&&!e.pageInfo.hasNextPage)return e.nodes.every((e=>null!==e&&"RENAMED"!==e.changeType))?e.nodes.flatMap((e=>e?.path??[])):void 0
}function Kn(e,t){const n=e.findLastIndex((({__typename:e})=>"ReopenedEvent"===e))
;return e.flatMap(((e,r)=>"ClosedEvent"!==e.__typename||t&&r>n?[]:[{id:e.id,at:e.createdAt,actor:e.actor}]))}
function Qn(e,t){
const n=new Map(t.flatMap((e=>"ReviewDismissedEvent"===e.__typename&&e.review?[[e.review.id,e.previousReviewState]]:[])))
;return e.flatMap((e=>{const t="DISMISSED"===e.state?n.get(e.id):e.state;return null!==e.submittedAt&&Xn(t)?[{
id:e.fullDatabaseId,at:e.submittedAt,author:e.author,state:t}]:[]}))}function Xn(e){
return"APPROVED"===e||"CHANGES_REQUESTED"===e}
const Zn=new Set(["push","force_push","pr_merge","merge_queue_merge"]),er=$e.YOg($e.Ikc({id:_t,timestamp:It,
ref:$e.YjP(),before:$e.YjP(),after:$e.YjP(),activity_type:$e.YjP(),actor:Mt}))
;async function tr({get:e,onProgress:t},n,r){const o=[];let s;do{
const{data:i,next:a}=await e("GET /repos/{owner}/{repo}/activity",{per_page:100,direction:"desc",...n&&{ref:n},...s&&{
after:s}},er,"contents: read"),c=i.filter((({timestamp:e})=>nr(e,r)))
;o.push(...c.filter((e=>Zn.has(e.activity_type))).map(rr)),t("pushes",o.length,i.at(-1)?.timestamp)
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
o.push(...s.parents)}return r}const cr="contents: read",dr=$e.cl6($e.Ikc({committedDate:$e.lqM($e.YjP())}))
;async function ur(e,t){const{query:n,onProgress:r}=e;let o=0;const s=await en(e,[...new Set(t)],100,(async e=>{
const t=`query CommitDates($owner: String!, $name: String!) {\n      repository(owner: $owner, name: $name) { ${e.map(((e,t)=>`c${t}: object(oid: "${e}") { ... on Commit { committedDate } }`)).join("\n")} }\n    }`,s=At($e.g1P($e.YjP(),dr)),{repository:i}=await n(t,{},s,cr)
;return o+=e.length,r("commits",o),e.map(((e,t)=>[e,i[`c${t}`]?.committedDate]))}))
;return new Map(s.filter((e=>void 0!==e[1])))}const lr=$e.FsL($e.Ikc({oid:$e.YjP(),committedDate:$e.YjP(),
parents:$e.Ikc({nodes:$e.YOg($e.Ikc({oid:$e.YjP()}))})}),$e.pdi((({oid:e,committedDate:t,parents:n})=>({sha:e,date:t,
parents:n.nodes.map((e=>e.oid))})))),fr=At($e.Ikc({object:$e.mee($e.Ikc({history:$e.lqM(Ht(lr))}))})),pr={nodes:[],
pageInfo:{hasNextPage:!1,endCursor:null}};async function mr(e,t,n){const r=new Map;let o=hr(t,r)
;for(;void 0!==o&&(await gr(o,e,r,t,n),r.has(o));)o=hr(t,r);return sr(t,r)}function hr(e,t){
return e.findLast((({after:e})=>!t.has(e)))?.after}async function gr(e,t,n,r,o){const{query:s,onProgress:i}=t,a={
ask:async(t,n)=>{
const{repository:r}=await s("query Commits($owner: String!, $name: String!, $tip: GitObjectID!, $first: Int!, $after: String) {\n  repository(owner: $owner, name: $name) {\n    object(oid: $tip) {\n      ... on Commit {\n        history(first: $first, after: $after) {\n          nodes { oid committedDate parents(first: 100) { nodes { oid } } }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    }\n  }\n}",{
tip:e,first:t,after:n},fr,cr);return r.object?.history??pr},largest:100,onUnreadable:()=>{}};let c=0
;for await(const e of Jt(t,a)){const t=e.some((({sha:e})=>!n.has(e)));or(n,e),i("commits",n.size)
;const s=e.some((({date:e})=>Date.parse(e)>=o.from));if(!t||!s){if(yr(r,n)<=c)return;c++}}}function yr(e,t){
const n=sr(e,t);return e.filter((({after:e},r)=>void 0===n[r]&&t.has(e))).length}const wr=$e.Ikc({ahead_by:$e.Whr(),
commits:$e.YOg($e.Ikc({sha:$e.YjP(),commit:$e.Ikc({committer:$e.cl6($e.Ikc({date:$e.lqM($e.YjP())}))})}))})
;async function vr({get:e},{before:t,after:n},r){const o=[];for(let s=1;;s++){const i={basehead:`${t}...${n}`,
per_page:Math.min(r,100),page:s},a="GET /repos/{owner}/{repo}/compare/{basehead}",c=await e(a,i,wr,cr).catch((e=>{
if(!Dt(e,"missing"))throw e}));if(void 0===c)return;const{ahead_by:d,commits:u}=c.data
;if(o.push(...u.map((({sha:e,commit:t})=>({sha:e,date:t.committer?.date
})))),o.length>=Math.min(r,d)||0===u.length)return{count:d,commits:o}}}async function br(e,t,n,r,o){
if(void 0===t.defaultBranch)return[];const s=await $r(e,t.defaultBranch,n,r);return void 0===s&&o(kr),Ir(e,s??[],n,r)}
const kr="Changes aren't reported, because this version of GitHub Enterprise Server has no activity API; report them with a live workflow"
;async function $r(e,t,n,{changeBranches:r}){
const o=r.every((e=>e.toLowerCase()===t.toLowerCase()))?"refs/heads/"+t:void 0;try{const t=await tr(e,o,n)
;return void 0===o?t.filter((({ref:e})=>(0,$t.c)(r,e.slice(11)))):t}catch(t){
if(Dt(t,"missing")&&e.isEnterpriseServer)return;throw t}}async function Ir(e,t,n,{changes:r}){
const o="all"===r?await Sr(e,t,n):await _r(e,t),s=[];for(const e of t){const t=await o(e),{isForced:n,...r}=e
;t.length>0&&s.push({...r,commits:t})}return s}async function _r(e,t){const n=t.map((({after:e})=>e)),r=await ur(e,n)
;return async t=>{const n=t.isForced?await vr(e,t,1):void 0;return 0===n?.count?[]:[Er(t,r.get(t.after))]}}
async function Sr(e,t,n){const r=t.filter((({isForced:e})=>!e)),o=await mr(e,r,n),s=new Map(r.map(((e,t)=>[e,o[t]])))
;return async t=>{const n=s.get(t);if(void 0!==n)return n;const r=await vr(e,t,1e6)
;return void 0===r?[Er(t,void 0)]:r.commits.map((({sha:e,date:n})=>({sha:e,date:n??Mr(t)})))}}function Er(e,t){return{
sha:e.after,date:t??Mr(e)}}function Mr({at:e}){return new Date(e).toISOString()}
const Ar="contents: read",Pr=`query Releases($owner: String!, $name: String!, $first: Int!, $after: String) {\n  repository(owner: $owner, name: $name) {\n    releases(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {\n      nodes {\n        databaseId tagName isDraft isPrerelease publishedAt author ${St} tagCommit { oid }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}`,Dr=$e.Ikc({
databaseId:_t,tagName:$e.YjP(),isDraft:$e.zMY(),isPrerelease:$e.zMY(),publishedAt:$e.mee(It),author:Et,
tagCommit:$e.mee($e.Ikc({oid:$e.YjP()}))}),qr=At($e.Ikc({releases:Ht(Dr)})),jr=$e.Ikc({author:Mt})
;async function Rr(e,{from:t,until:n},r,{note:o,warn:s}){const i=async(t,n)=>{const{repository:r}=await e.query(Pr,{
first:t,after:n},qr,Ar);return r.releases},a=()=>s("GitHub couldn't load a release, so its event is missing"),c=[]
;for await(const s of Jt(e,{ask:i,largest:100,onUnreadable:a})){for(const i of s.flatMap(Or)){
if(i.publishedAt<t||i.publishedAt>=n)continue;void 0===i.sha&&o(Tr(i));const s=r&&null===i.author;c.push(s?{...i,
author:await Nr(e,i)}:i)}e.onProgress("releases",c.length)}return c}function Or(e){
const{databaseId:t,tagName:n,tagCommit:r,publishedAt:o,author:s}=e;return null===o||e.isDraft||e.isPrerelease?[]:[{id:t,
tag:n,sha:r?.oid,publishedAt:o,author:s}]}function Tr({tag:e}){return`Release ${(0,
f.hD)(e)} isn't reported, because its tag was deleted, so its commit is unknown`}async function Nr({get:e},{id:t}){
const{data:n}=await e("GET /repos/{owner}/{repo}/releases/{release_id}",{release_id:t},jr,Ar);return n.author}
var Yr=n(1828);class Cr extends Error{end;constructor(e){super(`the reading of history ended: ${e.kind}`),this.end=e}}
function Ur({octokit:e,repository:t},n){const{deadline:r,cancelled:o,clock:s}=n;let i=0
;const a=e=>s.sleep(e,o).catch((()=>{})),c=e=>a(1e3*2**e);async function d(){if(i>=r)throw new Cr({kind:"limited",
until:i});for(;!o.aborted&&s.now()<i;)await a(i-s.now());if(o.aborted)throw new Cr({kind:"cancelled"})
;if(s.now()>=r)throw new Cr({kind:"out-of-time"})}async function u(e,t){if("limited"===e.kind){
const n=s.now()+6e4*2**Math.min(t,4);return i=Math.max(i,e.until??n),!0}
return!("unreachable"!==e.kind||t>=4||(await c(t),0))}async function l(e,t,n){for(let i=0;;i++){await d();try{
const t=Math.min(6e4,r-s.now());return await e(AbortSignal.any([o,AbortSignal.timeout(t)]))}catch(e){
const r=n(e,s.now());if(await u(r,i))continue;throw new Pt(r,t)}}}const{owner:f,repo:p}=t;return{waitToRepeat:c,
onProgress:n.onProgress,isEnterpriseServer:e.request.endpoint.DEFAULTS.baseUrl.endsWith("/api/v3"),
async query(t,n,r,o,s=Fr){const i=t.includes("$owner")?{owner:f,name:p}:{};return Lr(r,await l((r=>e.graphql(t,{...i,
...n,request:{signal:r}}).catch((e=>Gr(e,s)))),o,Ut),o)},async get(n,r,o,s){
const{data:i,headers:a}=await l((o=>e.request(n,{...t,...r,request:{signal:o}})),s,xr);return{data:Lr(o,i,s),next:(0,
kt.H)(a.link)}}}}function xr(e,t){const n=Ut(e,t);return"too-large"===n.kind?{kind:"unreachable"}:n}const Fr=3
;function Gr(e,t){const n=xt(e,t);if(void 0===n)throw e;return n}function Lr(e,t,n){const r=e.safeParse(t,{
reportInput:!0});if(r.success)return r.data;const[o]=r.error.issues,s=null===o?.input?{kind:"too-large"}:{
kind:"unexpected",detail:`${(0,Yr.c)(o?.path??[])||"all of it"} is wrong`};throw new Pt(s,n)}
const Br="actions: read",zr=$e.Ikc({id:_t,name:$e.cl6($e.YjP()),event:$e.YjP(),conclusion:$e.mee($e.YjP()),
run_attempt:$e.lqM($e.Whr()),head_branch:$e.mee($e.YjP()),head_sha:$e.YjP(),head_repository:$e.cl6($e.Ikc({
full_name:$e.YjP()})),updated_at:It,triggering_actor:Mt}),Hr=$e.Ikc({total_count:$e.Whr(),workflow_runs:$e.YOg(zr)})
;async function Wr(e,{from:t,until:n},r){const o=new Map;await Vr(e,r,{from:t-un,until:n},o);const s=[]
;for(const n of o.values()){if(n.updated_at<t)continue;const r=await Qr(e,n);void 0!==r&&s.push(Xr(r))}return s}
async function Vr(e,t,{from:n,until:r},o){const s=`${Jr(n)}..${Jr(r)}`;for(let i=1;;i++){const a={workflow_id:t,
created:s,per_page:100,page:i},{data:c}=await Kr(e,a);if(c.total_count>1e3&&r-n>1e3){const s=Math.floor((n+r)/2)
;return await Vr(e,t,{from:n,until:s},o),Vr(e,t,{from:s,until:r},o)}for(const e of c.workflow_runs)o.set(e.id,e)
;if(e.onProgress("workflow runs",o.size),c.workflow_runs.length<100||100*i==1e3)return}}function Jr(e){
return new Date(e).toISOString().replace(/\.\d+/,"")}async function Kr({get:e},t){try{
return await e("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",t,Hr,Br)}catch(e){
if(!Dt(e,"missing"))throw e
;const n=`deployments is ${(0,f.hD)(t.workflow_id)}, but the repository has no such workflow, or github-token has no permission to read it; check the file name, and give the token ${Br}`
;throw new Cr({kind:"failed",problem:n})}}async function Qr({get:e},t){for(let n=1;n<(t.run_attempt??1);n++){const r={
run_id:t.id,attempt_number:n
},{data:o}=await e("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",r,zr,Br)
;if("success"===o.conclusion)return o}return"success"===t.conclusion?t:void 0}function Xr(e){return{id:e.id,
name:e.name??"",event:e.event,headBranch:e.head_branch,headSha:e.head_sha,
headRepository:e.head_repository?.full_name??null,succeededAt:e.updated_at,actor:e.triggering_actor}}
async function Zr(e,t,n,r,o){return eo(e,o,(async e=>{const o=new Set,s=new Set,i=no(e,t,n,r,{note:e=>o.add(e),
warn:e=>s.add(e)}),[a,c,d,u]=await Promise.all(i);return{kind:"read",facts:{repository:t,pushes:a,...c,issues:d,
pullRequests:u,notes:[...o]},unreadable:[...s]}}))}async function eo(e,t,n){
const r=new AbortController,o=AbortSignal.any([t.cancelled,r.signal]);try{return await n(Ur(e,{...t,cancelled:o}))
}catch(e){if(e instanceof Cr)return e.end;if(e instanceof Pt)return to(e);throw e}finally{r.abort()}}
function to({message:e,isOutage:t}){return{kind:"failed",problem:e,...t&&{isOutage:t}}}function no(e,t,n,r,o){
const{note:s,warn:i}=o,a=(...e)=>e.some((e=>r.events.has(e)))
;return[a("change")?br(e,t,n,r,s):[],a("deployment")?oo(e,n,r,o):ro,a("incident-opened","incident-resolved")?Sn(e,n,i):[],a("pr-merged","pr-closed","review-approved","review-changes")?Ln(e,n,r.files,i):[]]
}const ro={deployments:[],releases:[],workflowRuns:[]}
;async function oo(e,t,{deployments:n,deploymentEnvironments:r,onlyMissed:o},s){switch(n.kind){case"deployments":{
const n=await ln(e,t,r,s.warn);return{...ro,deployments:n}}case"releases":return{...ro,releases:await Rr(e,t,o,s)}
;case"workflow":return{...ro,workflowRuns:await Wr(e,t,n.file)};case"none":return ro}}const so=3e5;function io(e){
return e.deployments??{kind:e["only-missed"]?"none":"deployments"}}function ao(e,t){switch(e){case"change":
return"pushes";case"deployment":return"workflow"===t.kind?void 0:t.kind;case"incident-opened":case"incident-resolved":
return"issues";default:return"pullRequests"}}function co(e){const t=io(e),n=[...e.events].map((e=>ao(e,t)))
;return[...new Set(n)].filter((e=>void 0!==e&&"none"!==e))}function uo({news:e},{from:t},n){const r=io(n)
;return new Set([...n.events].filter((n=>{const o=ao(n,r);if("none"===o)return!1;const s=o&&e.get(o)
;if(void 0===s)return!0;const i=s.completeFrom<=t-un-so;return s.at>=t-so||!i})))}function lo({since:e,until:t},n,r){
const o=1e3*Math.floor((r-3e5)/1e3)
;if(void 0===e)return void 0!==t?po("until is set, but since is empty; set both or neither"):void 0===n.start?po(fo):{
kind:"continue",until:o};const s=mo(e,r)
;if(s>r)return po(`since is ${new Date(s).toISOString()}, which is in the future; use an earlier time`)
;if(void 0===t)return{kind:"continue",until:o,start:s};const i={from:s,until:Math.min(mo(t,r),o)}
;return i.from<i.until?{kind:"repair",window:i,until:i.until
}:po(`since is ${new Date(i.from).toISOString()}, which isn't before the end of the window, ${new Date(i.until).toISOString()}. The window ends at until, and at least five minutes before this run. Use an earlier since`)
}
const fo='there is no state of an earlier run, so sync doesn\'t know where to start; select "Run workflow", and set since to 90d for the history of 90 days, or to now for none'
;function po(e){return{kind:"nothing",problem:(0,i.oi)(e)}}function mo(e,t){return"instant"===e.kind?e.at:t-e.age}
function ho(e,t,{newFrom:n,isComplete:r}){const o=e.isStarting?e.start??n:n
;return[...t.filter((t=>!e.repositories.has(t))).map((e=>({repository:e,point:o}))),...e.isStarting&&r?[{listed:!0}]:[]]
}function go(e,t,n){if("nothing"===e.kind)return
;const r=t.repositories.get(n)?.point??e.until,{from:o,until:s}="repair"===e.kind?{...e.window,
until:Math.min(e.window.until,r)}:{from:r,until:e.until};return o<s?{from:o,until:s}:void 0}function yo(e,t){const n={
work:[],quiet:[],withoutManifest:0};for(const r of e){if(wo(r,t)){n.withoutManifest++;continue}const e=vo(r,t)
;0===e.events.size&&"nothing"===e.record.kind?n.quiet.push(r):n.work.push(e)}const r=({repository:{id:e}})=>{
const n=t.state.repositories.get(e);return n?.postponed??n?.point??0};return n.work.sort(((e,t)=>r(e)-r(t))),n}
function wo({id:e,head:t},{state:n}){return void 0!==t&&n.repositories.get(e)?.withoutManifest===t}function vo(e,t){
const n=ko(e,t);return{repository:e,...n&&{window:n},events:void 0===n?bo:uo(e,n,t.inputs),record:$o(e,t)}}
const bo=new Set;function ko({id:e},{plan:t,state:n,newFrom:r}){
const o=go(t,n,e),s=void 0!==n.repositories.get(e)?.withoutManifest;return o&&s&&"continue"===t.kind?{...o,
from:Math.max(o.from,r)}:o}function $o({id:e,head:t},{inputs:{record:n},state:r,isByHand:o}){return"false"===n?{
kind:"nothing",reason:"switched off"}:"true"===n?{kind:"upload",auto:!1
}:void 0===t||r.repositories.get(e)?.record!==t||o?{kind:"upload",auto:!0}:{kind:"nothing",
reason:"the default branch has not moved"}}
const Io="first: 1, orderBy: { field: UPDATED_AT, direction: DESC }",_o="orderBy: { field: CREATED_AT, direction: DESC }",So={
pushes:"pushedAt",issues:`issues(${Io}) { nodes { updatedAt } }`,
pullRequests:`pullRequests(${Io}) { nodes { updatedAt } }`,
releases:`releases(first: 50, ${_o}) {\n    nodes { publishedAt } pageInfo { hasNextPage }\n  }`,
deployments:`deployments(first: 20, ${_o}) {\n    nodes { createdAt latestStatus { createdAt } } pageInfo { hasNextPage }\n  }`
};function Eo(e){
return`databaseId nameWithOwner url isArchived isFork\n    defaultBranchRef { name target { oid } }\n    ${e.map((e=>So[e])).join("\n")}`
}const Mo=$e.lqM($e.Ikc({nodes:$e.YOg($e.mee($e.Ikc({updatedAt:It})))})),Ao=$e.Ikc({hasNextPage:$e.zMY()}),Po=$e.Ikc({
databaseId:$e.Whr(),nameWithOwner:$e.YjP(),url:$e.YjP(),isArchived:$e.zMY(),isFork:$e.zMY(),
defaultBranchRef:$e.mee($e.Ikc({name:$e.YjP(),target:$e.Ikc({oid:$e.YjP()})})),pushedAt:$e.cl6(It),issues:Mo,
pullRequests:Mo,releases:$e.lqM($e.Ikc({nodes:$e.YOg($e.mee($e.Ikc({publishedAt:$e.mee(It)}))),pageInfo:Ao})),
deployments:$e.lqM($e.Ikc({nodes:$e.YOg($e.mee($e.Ikc({createdAt:It,latestStatus:$e.mee($e.Ikc({createdAt:It}))}))),
pageInfo:Ao}))}),Do=$e.FsL(Po,$e.pdi((e=>({id:e.databaseId,name:e.nameWithOwner,url:e.url,isArchived:e.isArchived,
isFork:e.isFork,...e.defaultBranchRef&&{defaultBranch:e.defaultBranchRef.name,head:e.defaultBranchRef.target.oid},
news:new Map(qo(e))}))));function*qo(e){const{pushedAt:t,issues:n,pullRequests:r,releases:o,deployments:s}=e
;void 0!==t&&(yield["pushes",Ro([t])]);const i={issues:n,pullRequests:r};for(const e of["issues","pullRequests"]){
const t=jo(i[e]);t&&(yield[e,Ro(t.map((({updatedAt:e})=>e)))])}const a=o?.pageInfo.hasNextPage?void 0:jo(o)
;a&&(yield["releases",Ro(a.map((({publishedAt:e})=>e)))]);const c=jo(s);if(c){
const e=c.map((e=>(e.latestStatus??e).createdAt)),t=c.at(-1)?.createdAt??0,n=s?.pageInfo.hasNextPage?t:0
;yield["deployments",{...Ro(e),completeFrom:n}]}}function jo(e){const t=e?.nodes.filter((e=>null!==e))
;return t?.length===e?.nodes.length?t:void 0}function Ro(e){return{at:Math.max(0,...e.map((e=>e??0))),completeFrom:0}}
const Oo={pushes:"contents",releases:"contents",deployments:"deployments",issues:"issues",pullRequests:"pull-requests"
},To=$e.Ikc({repositoryOwner:$e.mee($e.Ikc({repositories:Ht(Do)}))});async function No(e,t,n,r){
const{query:o,onProgress:s}=e,i=Yo(n),a=`query Repositories($login: String!, $first: Int!, $after: String) {\n    repositoryOwner(login: $login) {\n      repositories(\n        first: $first, after: $after, ownerAffiliations: [OWNER],\n        orderBy: { field: CREATED_AT, direction: ASC }\n      ) {\n        nodes { ${Eo(n)} }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }`,c=async(e,n)=>{
const r={login:t,first:e,after:n},{repositoryOwner:s}=await o(a,r,To,i);if(null===s)throw new Pt({kind:"missing"},i)
;const{nodes:c}=s.repositories;if(c.length>1&&c.every((e=>null===e)))throw new Pt({kind:"denied"},i)
;return s.repositories},d=()=>r(`GitHub couldn't load a repository of ${t}, so it isn't synced`),u=[]
;for await(const t of Jt(e,{ask:c,largest:100,onUnreadable:d}))u.push(...t),s("repositories",u.length);return u}
function Yo(e){return[...new Set(["contents",...e.map((e=>Oo[e]))])].map((e=>`${e}: read`)).join(", ")}
const Co=$e.g1P($e.YjP(),$e.mee(Do));function Uo(e,t,n){return en(e,t,50,(async t=>{const r=await Go(e,t,n,0),o=[]
;for(const[n,s]of t.entries())o.push(r[n]??await xo(e,s));return o}))}async function xo(e,t){try{
const[n]=await Go(e,[t],[],Fo);return n??new Pt({kind:"missing"},"contents: read")}catch(e){if(e instanceof Pt)return e
;throw e}}const Fo=100;async function Go({query:e},t,n,r){
const o=t.map((e=>e.split("/"))).flatMap((([e,t],n)=>[[`o${n}`,e],[`n${n}`,t]])),s=`query NamedRepositories(${o.map((([e])=>`$${e}: String!`)).join(", ")}) { ${t.map(((e,t)=>`r${t}: repository(owner: $o${t}, name: $n${t}) { ${Eo(n)} }`)).join("\n")} }`,i=0===n.length?"contents: read":Yo(n),a=await e(s,Object.fromEntries(o),Co,i,r)
;return t.map(((e,t)=>a[`r${t}`]??void 0))}var Lo=n(5010);const Bo=/^[A-Za-z0-9_-]+$/,zo=/^[A-Za-z0-9._*-]+$/
;function Ho({name:e}){return e.includes("*")}function Wo(e,t,n=!1){
const r=`${e}. Until then, none of its new events are sent`;return{...n?Ko(r):(0,i.oi)(r),concerns:t}}function Vo(e){
return Ko(e)}function Jo(e,t){
const[n=""]=t,r=1===t.length?`${n} wasn't`:`${t.length} repositories weren't`,o="so none of the new events are sent, and the next run reads on"
;switch(e.kind){case"limited":
return Ko(`${r} read: GitHub's limit on requests lasts until ${C(e.until)}, which is after deadline, ${o}`)
;case"out-of-time":
return Ko(`${r} read completely before deadline, ${o}. If that happens in every run, raise deadline or use shard`)
;case"cancelled":return{...Ko(`${r} read completely: the job was cancelled, ${o}`),level:"error"}}}function Ko(e){
return{kind:"delivery",level:"warning",title:"Phaset: not read",message:e}}async function Qo(e,t,n){
const{names:r,globs:o}=Zo(t.repositories,n),s=co(t),{listed:i,problems:a}=await Xo(e,r,o,s),c=new Map,d={...at}
;for(const{repository:e,isNamed:n}of i){if(c.has(e.id)||!es(e.id,t.shard))continue;const r=n?void 0:ts(e)
;void 0===r?c.set(e.id,e):d[r]++}return{repositories:[...c.values()],skipped:d,problems:a}}async function Xo(e,t,n,r){
const{listed:o,problems:s}={listed:[],problems:[]}
;for(const[n,i]of(await Uo(e,t,r)).entries())i instanceof Pt?s.push(rs(t[n]??"",i)):o.push({repository:i,isNamed:!0})
;const i=e=>s.push(Vo(e));for(const[t,a]of n){const n=await No(e,t,r,i).catch(ns);if(n instanceof Pt){
s.push(rs(`${t}/${a[0]}`,n));continue}const c=n.filter((({name:e})=>(0,$t.c)(a,e.slice(t.length+1))))
;0===c.length&&s.push(os(t,a,n.length)),o.push(...c.map((e=>({repository:e,isNamed:!1}))))}return{listed:o,problems:s}}
function Zo(e,t){const[n=""]=t.split("/"),r=e.map((e=>({owner:n,...e
}))),o=r.filter((e=>!Ho(e))).map((({owner:e,name:t})=>`${e}/${t}`)),s=Map.groupBy(r.filter(Ho),(({owner:e})=>e));return{
names:0===e.length?[t]:[...new Set(o)],globs:[...s].map((([e,t])=>[e,t.map((({name:e})=>e))]))}}function es(e,t){
return void 0===t||e%t.total===t.index}function ts({isArchived:e,isFork:t,head:n}){
return e?"archived":t?"forks":void 0===n?"empty":void 0}function ns(e){if(e instanceof Pt)return e;throw e}
function rs(e,{message:t,isOutage:n}){return Wo(t,e,n)}function os(e,t,n){const[r=""]=t;return(0,
i.oi)(`repositories: ${(0,
f.hD)(`${e}/${r}`)} matches none of the ${n} repositories of ${e} that github-token can read; correct it, or install the GitHub App for more repositories`)
}function ss({repositories:e,problems:t},{state:n,write:r}){
const o=new Map(e.map((({id:e,name:t})=>[e,t]))),s=new Map,i=(e,t)=>{const o=n.repositories.get(e)
;void 0!==o&&(o.recordIds??[]).join()!==t.join()&&r([{repository:e,...o,recordIds:[...t]}])
},a=e=>o.has(e)||t.length>0,c=new Map;for(const[e,{recordIds:t=[]}]of n.repositories)if(a(e)){c.set(e,t)
;for(const n of t)s.set(n,e)}else i(e,[]);return{claim:(e,{components:t,problems:n})=>{
const r=c.get(e)??[],a=t.flatMap((({credentials:{recordId:e}})=>e??[])),d=0===n.length&&a.length===t.length?r.filter((e=>!a.includes(e))):[]
;for(const e of d)s.delete(e);for(const t of a)s.has(t)||s.set(t,e)
;const u=new Set([...r,...a].filter((t=>s.get(t)===e)));return c.set(e,[...u]),i(e,[...u]),new Map(t.flatMap((t=>{
const n=s.get(t.credentials.recordId??"")??e;return n===e?[]:[[t,o.get(n)??is]]})))}}}
const is="a repository that isn't in the list of this run",as="contents: read",cs=At($e.Ikc({
defaultBranchRef:$e.mee($e.Ikc({target:$e.Ikc({oid:$e.YjP()})}))}));async function ds({query:e}){
const{repository:t}=await e("query Head($owner: String!, $name: String!) {\n    repository(owner: $owner, name: $name) { defaultBranchRef { target { oid } } }\n  }",{},cs,as)
;return t.defaultBranchRef?.target.oid}const us=$e.Ikc({tree:$e.YOg($e.Ikc({path:$e.YjP(),type:$e.YjP()})),
truncated:$e.zMY()});async function ls({get:e},t){const n={tree_sha:t,recursive:"1"
},{data:r}=await e("GET /repos/{owner}/{repo}/git/trees/{tree_sha}",n,us,as);return{
paths:r.tree.filter((({type:e})=>"blob"===e)).map((({path:e})=>e)),isWhole:!r.truncated}}const fs=$e.mee($e.Ikc({
text:$e.lqM($e.mee($e.YjP())),isTruncated:$e.lqM($e.zMY())})),ps=At($e.g1P($e.YjP(),fs));function ms(e,t,n){
return en(e,n,50,(async n=>{
const r=n.map(((e,n)=>[`e${n}`,`${t}:${e}`])),o=`query Files($owner: String!, $name: String!${r.map((([e])=>`, $${e}: String!`)).join("")}) {\n      repository(owner: $owner, name: $name) { ${r.map((([e])=>`${e}: object(expression: $${e}) { ... on Blob { text isTruncated } }`)).join("\n")} }\n    }`,{repository:s}=await e.query(o,Object.fromEntries(r),ps,as)
;return n.map(((e,t)=>hs(s[`e${t}`]??null)))}))}function hs(e){
if(null!==e)return"string"==typeof e.text&&!1===e.isTruncated?e.text.replace(/^\uFEFF/,""):{kind:"unreadable"}}
var gs=n(7112),ys=n(8919),ws=n(2651),vs=n(4216),bs=n(1823),ks=n(5290);const $s=/[*?[]/
;async function Is(e,{inputs:t,tokens:n,commit:r,isFleet:o}){
const s=t["working-directory"],{directories:a,problems:c,unmatched:d}=await Es(e,s,r);o||c.push(...d.map((e=>(0,
i.oi)(As(e)))))
;const u=a.map((e=>_s(e))),l=void 0===r?[]:await ms(e,r,u),{"org-id":f,"record-id":p}=t,m=a.map(((e,t)=>({directory:e,
manifest:Ss(_s(e),l[t])}))).filter((({manifest:e})=>!o||"absent"!==e.kind)),h=1===m.length&&0===c.length,g={"org-id":f,
"record-id":h?p:void 0},y=m.map((({directory:e,manifest:t})=>({directory:e,manifest:t,credentials:(0,vs.gD)(t,g,n),
isRemote:!0})));if(h)return{components:y,problems:c};const w=(0,bs.Ls)(y,t["deployment-environments"]);return{
components:(0,vs.w7)(w),problems:c}}function _s(e){return"."===e?ys.h:`${e}/${ys.h}`}function Ss(e,t){
if(void 0===t)return{kind:"absent",file:e};if("string"==typeof t&&!ws.g.test(t))return{kind:"found",file:e,...(0,
gs.K)(t,e)}
;const n="string"==typeof t?"is a Git LFS pointer, which sync can't follow; take the file out of Git LFS":"isn't text, or is larger than GitHub's API returns; fix it"
;return{kind:"found",file:e,baselineUnclear:!0,problems:[{kind:"manifest",level:"error",
title:"The manifest can't be read",message:`${(0,f.ts)(e)} ${n}`,file:e}]}}async function Es(e,t,n){
const r=t.filter((e=>e.startsWith("!"))).map((e=>e.slice(1))),o=t.filter((e=>!e.startsWith("!"))),s=o.filter((e=>!$s.test(e))).map(Ps),a=o.filter((e=>$s.test(e)))
;if(0===a.length||void 0===n)return{directories:[...new Set(s)].sort(),problems:[],unmatched:[]}
;const{paths:c,isWhole:d}=await ls(e,n),u=r.map(ks.EY),l=c.filter((e=>e===ys.h||e.endsWith(`/${ys.h}`))).map((e=>e.slice(0,-ys.h.length-1)||".")).filter((e=>!js(e,u))),f=a.map((e=>{
const t=(0,ks.EY)(e);return{line:e,matches:l.filter((e=>qs(t,e)))}}));return{
directories:[...new Set([...s,...f.flatMap((({matches:e})=>e))])].sort(),problems:d?[]:[(0,i.oi)(Ms)],
unmatched:f.filter((({matches:e})=>0===e.length)).map((({line:e})=>e))}}
const Ms="working-directory: the repository has more files than GitHub lists, so patterns don't work; list the directories without patterns"
;function As(e){
return`working-directory: ${(0,f.hD)(e)} matches no directory with a ${ys.h} on the default branch; fix the pattern, or add the manifest`
}function Ps(e){return e.split("/").filter((e=>""!==e&&"."!==e)).join("/")||"."}function Ds(e){
return"."===e?[]:e.split("/")}function qs(e,t){return(0,ks.uv)(e,Ds(t).reduce(((t,n)=>(0,ks.Xn)(e,t,n)),(0,ks.GH)(e)))}
function js(e,t){const n=Ds(e);if(n.includes("node_modules"))return!0
;const r=[".",...n.map(((e,t)=>n.slice(0,t+1).join("/")))];return t.some((e=>r.some((t=>qs(e,t)))))}function Rs(e){
return new Date(e).toISOString()}function Os(e){return e??{login:"ghost",type:"User"}}
function Ts({id:e,fullName:t,defaultBranch:n},r){return{repository:{id:e,full_name:t,default_branch:n},sender:Os(r)}}
function Ns({id:e,sha:t,environment:n,creator:r,succeededAt:o},s){return[{name:"deployment_status",payload:{deployment:{
sha:t,environment:n},deployment_status:{state:"success",environment:n,created_at:Rs(o)},...Ts(s,r)},at:o,id:e,by:r}]}
function Ys({id:e,tag:t,sha:n,author:r,publishedAt:o},s){return void 0===n?[]:[{name:"release",payload:{
action:"published",release:{tag_name:t,draft:!1,prerelease:!1,published_at:Rs(o)},...Ts(s,r)},at:o,id:e,by:r,sha:n}]}
function Cs({id:e,name:t,event:n,headBranch:r,headSha:o,headRepository:s,actor:i,succeededAt:a},c){return[{
name:"workflow_run",payload:{action:"completed",workflow_run:{name:t,event:n,conclusion:"success",head_branch:r,
head_sha:o,head_repository:null===s?null:{full_name:s},updated_at:Rs(a)},...Ts(c,i)},at:a,id:e,by:i}]}function Us(e,t){
const n=Ls(e),r=xs(e),o=e.events.findIndex((e=>!Fs(e,r))),s=-1===o?e.events.length:o,i=(n,r,o,s,i,a)=>({name:"issues",
payload:{action:r,issue:Hs(e,i,o),...a,...Ts(t,s)},at:o,id:`${e.id} ${n}`,by:s}),a=n[s]
;return[i("opened","opened",r,e.author,a,{}),...e.events.slice(s).flatMap(((e,t)=>{const r=n[s+t+1]
;return Gs(e).map((({action:t,mark:n})=>i(`${e.id} ${t}`,t,e.at,e.actor,r,n)))}))]}function xs({createdAt:e,events:t}){
return t.findLast((({kind:e})=>"transferred"===e))?.at??e}function Fs({kind:e,at:t},n){
return t!==n?t<n:"labeled"===e||"typed"===e||"transferred"===e}function Gs(e){switch(e.kind){case"labeled":
case"unlabeled":return[{action:e.kind,mark:{label:{name:e.label}}}];case"typed":case"untyped":return[{action:e.kind,
mark:{type:{name:e.type}}}];case"retyped":return[{action:"untyped",mark:{type:{name:e.previous}}},{action:"typed",mark:{
type:{name:e.type}}}];case"closed":case"reopened":return[{action:e.kind,mark:{}}];case"transferred":return[]}}
function Ls({events:e,labels:t,type:n,closedAt:r}){const o=[{labels:t,type:n}]
;for(const r of e.toReversed())o.unshift(zs(r,o[0]??{labels:t,type:n}));let s=Bs(e,r);return o.map(((t,n)=>{
const r=e[n-1];return"closed"===r?.kind&&(s=r.at),"reopened"===r?.kind&&(s=void 0),{...t,closedAt:s}}))}
function Bs(e,t){return void 0===e.find((({kind:e})=>"closed"===e||"reopened"===e))?t??void 0:void 0}
function zs(e,{labels:t,type:n}){switch(e.kind){case"labeled":return{labels:t.filter((t=>t!==e.label)),type:n}
;case"unlabeled":return{labels:[...t,e.label],type:n};case"typed":return{labels:t,type:null};case"untyped":return{
labels:t,type:e.type};case"retyped":return{labels:t,type:e.previous};default:return{labels:t,type:n}}}
function Hs({id:e,number:t,createdAt:n},r,o){const{labels:s,type:i,closedAt:a}=r;return{id:e,number:t,
state:void 0===a?"open":"closed",created_at:Rs(n),updated_at:Rs(o),closed_at:void 0===a?null:Rs(a),labels:s.map((e=>({
name:e}))),type:null===i?null:{name:i}}}function Ws(e,t){const n=(n,r,o,s)=>({name:"pull_request",payload:{
action:"closed",pull_request:{...Js(e),merged:s,merged_at:s?Rs(r):null,closed_at:Rs(r)},...Ts(t,o)},at:r,id:n,by:o
}),r=[...e.closings.map((({id:t,at:r,actor:o})=>n(`${e.id} ${t}`,r,o,!1))),...e.merged?[n(`${e.id} merged`,e.merged.at,e.merged.by,!0)]:[],...e.reviews.map((n=>Vs(n,e,t)))],o=(0,
l.O)({files:e.files});return r.map((e=>({...e,...o})))}function Vs({id:e,at:t,author:n,state:r},o,s){return{
name:"pull_request_review",payload:{action:"submitted",review:{id:e,state:r.toLowerCase(),submitted_at:Rs(t)},
pull_request:Js(o),...Ts(s,n)},at:t,id:e,by:n,...o.isFromFork?{isWithoutSecrets:!0}:{}}}
function Js({number:e,createdAt:t,author:n}){return{number:e,created_at:Rs(t),user:Os(n)}}
function Ks({pushes:e,pullRequests:t,repository:n}){const r=new Map(t.map((({mergeCommit:e,files:t})=>[e,t])))
;return e.map((e=>Qs(e,r.get(e.after),n)))}function Qs(e,t,n){
const{id:r,at:o,ref:s,before:i,after:a,actor:c}=e,d=e.commits.map((({sha:e,date:t})=>({id:e,timestamp:t})));return{
name:"push",payload:{ref:s,before:i,after:a,deleted:!1,commits:d,head_commit:d.at(-1)??null,...Ts(n,c)},at:o,id:r,by:c,
...(0,l.O)({files:t})}}function Xs(e,{from:t,until:n},{onlyMissed:r}){const{repository:o}=e
;return[...Ks(e),...e.deployments.flatMap((e=>Ns(e,o))),...e.releases.flatMap((e=>Ys(e,o))),...e.workflowRuns.flatMap((e=>Cs(e,o))),...e.issues.flatMap((e=>Us(e,o))),...e.pullRequests.flatMap((e=>Ws(e,o)))].filter((({at:e})=>e>=t&&e<n)).filter((e=>!r||Zs(e))).sort(ei)
}function Zs({by:e,isWithoutSecrets:t}){return!0===t||"github-actions[bot]"===e?.login}function ei(e,t){
return e.at-t.at||ni(e.name,t.name)||ni(ti(e),ti(t))}function ti({id:e}){return e.split(" ",1)[0]??""}function ni(e,t){
return e===t?0:e<t?-1:1}var ri=n(8601),oi=n(2008),si=n(2443),ii=n(1189);async function ai(e,t,n){
const r=e.map(ci),o=[...new Map(e.map(((e,t)=>[r[t],e])))],s=new Map;return await Promise.all(Array.from({length:8
},(async()=>{for(let e=o.shift();void 0!==e;e=o.shift()){const[r,o]=e;s.set(r,await di(o,t,n)),
t.onProgress("lists of changed files",s.size)}}))),r.map((e=>s.get(e)??pi("it was not looked up")))}
function ci({subject:e,at:t}){return JSON.stringify("deployment"===e.kind?{...e,at:t}:e)}async function di(e,t,n){try{
return await ui(e,t,n)}catch(e){if(Dt(e,"missing"))return pi("GitHub no longer has its commits")
;if(!Dt(e,"unreachable"))throw e;return await ds(t),pi("GitHub's API can't list them")}}
async function ui({subject:e,at:t},{get:n},r){switch(e.kind){case"commits":
return li.test(e.before)?pi("the branch is new"):(0,si.compareCommits)(n,e.before,e.after);case"pull-request":return(0,
si.listPullRequestFiles)(n,e.number);case"deployment":{const{sha:o,environment:s}=e
;if(void 0===s)return pi("it has no environment");const i=fi(r,s,o,t)??await(0,ii.findPreviousDeployment)(n,s,o)
;return void 0===i?pi("the environment has no earlier deployment"):(0,si.compareCommits)(n,i,o)}case"incident":
case"repository":return pi("it has no commit")}}const li=/^0+$/;function fi(e,t,n,r){
return e.filter((e=>e.environment===t&&e.sha!==n&&e.succeededAt<r)).reduce(((e,t)=>e&&e.succeededAt>=t.succeededAt?e:t),void 0)?.sha
}function pi(e){return{kind:"unknown",reason:e}}async function mi(e,t){
const{decided:n,notes:r,problems:o}=hi(e,t),[s]=t.components;if(1===t.components.length&&void 0!==s)return{
events:n.flatMap((e=>vi(e,s,t))),notes:r,problems:o};const i=void 0===t.recordId?await yi(n,t):n,a={events:[],
notes:new Set(r),problems:new Map};for(const e of i)wi(e,t,a);return{events:a.events,notes:[...a.notes],
problems:[...o,...a.problems.values()]}}function hi(e,{settings:t,events:n}){const r=[],o=new Set,s=new Set
;for(const i of e){const e=(0,oi.s)(i,t)
;if("invalid"===e.kind)for(const t of e.problems)s.add(`${t} (${i.id})`);else if("send"===e.kind){
for(const t of e.notes)o.add(t);const t=e.events.filter((({body:e})=>n.has(e.event)));r.push(...t.map((e=>({...e,
...gi(i)}))))}}const a=[...s].map((e=>(0,i.EP)(`${e}, so it is skipped`,"warning")));return{decided:r,notes:[...o],
problems:a}}function gi({at:e,files:t}){return{at:e,...t&&{changed:{kind:"known",files:t}}}}
async function yi(e,{components:t,requests:n,deployments:r}){const o=e.filter((({changed:e,subject:n})=>void 0===e&&(0,
ri.H)(n,t))),s=await ai(o,n,r),i=new Map(o.map(((e,t)=>[e,s[t]])));return e.map((e=>({...e,...(0,l.O)({
changed:i.get(e)??e.changed})})))}function wi(e,t,n){const{at:r,...o}=e,s=(0,ri.f)([o],t.components,t.recordId)
;for(const r of s.events.keys())n.events.push(...vi(e,r,t));for(const e of s.notes)n.notes.add(e)
;for(const e of s.problems)n.problems.set(e.message,e)}function vi({at:e,body:t},n,{credentials:r}){const o=r.get(n)
;return void 0===o?[]:[{at:e,orgId:o.orgId,recordId:o.recordId,body:t}]}var bi=n(6010),ki=n(7025)
;function $i(e,{repository:{url:t},record:n},r,o){if(void 0!==o)return _i(e,o);const s=(0,ki.j)(e,{connection:{
kind:"closed",missing:[]},events:[],notes:[],record:n,standards:{kind:"nothing",reason:Ii},repositoryUrl:t,problems:[]})
;if(void 0!==s.credentials)return s;const a=(0,bi.G)(e);if("complete"===a.kind)return{...s,credentials:a.credentials}
;if(r&&Ei(e)){const e=new Set(a.problems.map((({message:e})=>e))),t=s.problems.filter((({message:t})=>!e.has(t)))
;return{...s,problems:[...t,(0,i.oi)(Si)]}}
const c=new Set(s.problems.map((({message:e})=>e))),d=a.problems.filter((({message:e})=>!c.has(e)));return{...s,
problems:[...s.problems,...d]}}const Ii="they need a checkout";function _i(e,t){const n=`the record ${(0,
f.hD)(e.credentials.recordId)} belongs to ${t}, so nothing is sent for it from another repository; give each manifest its own "id"`
;return{component:{...e,credentials:{}},events:[],record:{kind:"failed"},standards:{kind:"skipped",reason:Ii},
problems:[(0,i.oi)(n)]}}
const Si='webhook-token has no token for the record, so nothing is sent for it; add a line "RECORD_ID: token", and check that the secret it comes from exists'
;function Ei({credentials:e,sameRecord:t=[]}){const{orgId:n,recordId:r,token:o}=e
;return void 0!==n&&void 0!==r&&void 0===o&&0===t.length}
async function Mi({component:e,credentials:t,record:n,problems:r},{uploadRecord:o,host:s}){
const{directory:i,manifest:a}=e,c="found"===a?.kind?a.name:void 0,d={directory:i,...(0,l.O)({
recordId:e.credentials.recordId,name:c})};if("skipped"===n.kind)return{...d,record:{state:"skipped",reason:n.reason},
problems:r};if("upload"!==n.kind||void 0===t)return{...d,record:{state:"failed"},problems:r};const u=(0,
_.ty)(await(o?.(n.record,t)));return{...d,record:{...u,record:n.record},problems:[...r,...Ai(t,u.delivery,s)]}}
function Ai({orgId:e,recordId:t},n,r){if(void 0===n||"delivered"===n.outcome)return[];const o=`record ${(0,
f.hD)(t)}, organization ${(0,f.hD)(e)}`;return(0,_.LJ)([{item:"record",delivery:n}],{host:r,identity:o
},void 0).map((e=>({...e,concerns:`record ${(0,f.hD)(t)}`})))}
function Pi({repository:{id:e,head:t},record:n},r,o,{state:s,uploadRecord:i}){const a=s.state.repositories.get(e)
;if(void 0===i||void 0===t||void 0===a)return;if("upload"!==n.kind||!o.every(Di))return
;if(r.some((({component:e})=>qi(e))))return;const{point:c,recordIds:d}=a;s.write([{repository:e,point:c,record:t,...(0,
l.O)({recordIds:d})}])}function Di({record:{delivery:e}}){
return void 0===e||"delivered"===e.outcome||400===e.last?.status}function qi({credentials:{recordId:e,token:t}}){
return void 0!==e&&void 0===t}async function ji(e,t,n){
const{api:r,reading:o,inputs:s,tokens:a,owners:c,isFleet:d}=n,{repository:u,window:f}=e,{name:p,head:m}=u,h={name:p,
...(0,l.O)({window:f})},g=await eo(r,o,(e=>Is(e,{inputs:s,tokens:a,commit:m,isFleet:d})));if("kind"in g)return{...h,
...Oi,...Ti(g,p)};const y=c.claim(u.id,g);if(d&&0===g.components.length&&0===g.problems.length)return Ni(u,n),{...h,
...Oi,isWithoutManifest:!0}
;const w=g.components.map((t=>$i(t,e,d,y.get(t)))),v=g.components.some(((e,t)=>void 0===w[t]?.credentials&&!y.has(e)&&!Ei(e))),b=w.some((({credentials:e})=>void 0!==e)),k=b&&(v||(0,
i.JD)(g.problems))?{...Oi,problems:[Wo(Ri,p)]}:await Ci(e,t,w,n);if(void 0!==k.end)return{...h,...Oi,end:k.end}
;const $=await Promise.all(w.map((e=>Mi(e,n))));0===y.size&&Pi(e,w,$,n);const I=[...g.problems,...k.problems];return{
...h,...k,components:$.map((e=>Yi(e,u,d))),problems:d?I.map((e=>({concerns:p,...e}))):I}}
const Ri="The components with errors may own some of the new events; fix the errors, or remove the components from working-directory",Oi={
isRead:!1,events:0,components:[],notes:[],problems:[]};function Ti(e,t){return"failed"===e.kind?{
problems:[Wo(e.problem,t,e.isOutage)]}:{problems:[],end:e}}function Ni({id:e,head:t},{state:n}){
const r=n.state.repositories.get(e);if(void 0===r||void 0===t)return;const{point:o,record:s}=r;n.write([{repository:e,
point:o,withoutManifest:t,...(0,l.O)({record:s})}])}function Yi(e,{name:t},n){if(!n)return e
;const r="."===e.directory?t:`${t}/${e.directory}`,o=void 0===e.recordId?"":` (record ${e.recordId})`,s=e.problems.map((({file:e,line:n,column:s,...i})=>({
concerns:(e&&`${t}/${e}${void 0===n?"":`:${n}`}`)??r+o,...i})));return{...e,problems:s}}
async function Ci({repository:e,window:t,events:n},r,o,s){
const i=new Map(o.flatMap((e=>e.credentials?[[e.component,e.credentials]]:[])));if(void 0===t)return{...Oi,isRead:!0}
;if(0===i.size)return Oi;const a=o.map((({component:e})=>e)),{inputs:c,state:d}=s,u=await Zr(s.api,{id:e.id,
fullName:e.name,defaultBranch:e.defaultBranch},t,{changes:c.changes,changeBranches:c["change-branches"],events:n,
deployments:io(c),deploymentEnvironments:c["deployment-environments"],files:a.length>1,onlyMissed:c["only-missed"]
},s.reading);if("read"!==u.kind)return{...Oi,...Ti(u,e.name)};const l=Xs(u.facts,t,{onlyMissed:c["only-missed"]
}),f=await eo(s.api,s.reading,(async e=>({kind:"found",...await mi(l,{settings:Ui(c),events:c.events,
recordId:c["record-id"],credentials:i,components:a,requests:e,deployments:u.facts.deployments})})))
;if("found"!==f.kind)return{...Oi,...Ti(f,e.name)};const{events:p,notes:m}=f,h=[...u.unreadable.map(Vo),...f.problems]
;d.write(xi(e.id,p,d.state.lastId+1,t,r));const g=[...u.facts.notes,...m];return{isRead:!0,events:p.length,notes:g,
problems:h}}function Ui(e){return{changes:e.changes,changeBranches:e["change-branches"],
deploymentEnvironments:e["deployment-environments"],incidentLabels:e["incident-labels"],
incidentTypes:e["incident-types"],ignoreActors:e["ignore-actors"]}}function xi(e,t,n,{until:r},o){
return[...t.map(((t,r)=>({id:n+r,repository:e,...t}))),{repository:e,first:n,last:n+t.length-1,...o&&{point:r}}]}
async function Fi(e,t,n,r){if("nothing"===t.kind)return{...lt,problems:[t.problem]}
;const{inputs:o,startedAt:s}=e,i=await(0,kt.openApi)(Ji(e),[]),a=await Bi(e,i);if("kind"in a)return{...lt,
problems:[zi(a,e)]};const{repositories:c,problems:d}=a,u=s-o.history,f=c.map((({id:e})=>e));if("continue"===t.kind){
const e=0===d.length;n.write(ho(n.state,f,{newFrom:u,isComplete:e}))}const p={plan:t,state:n.state,inputs:o,
isByHand:e.isByHand,newFrom:u},{work:m,quiet:h,withoutManifest:g}=yo(c,p);if("continue"===t.kind){
const e=h.filter((({id:e})=>(n.state.repositories.get(e)?.point??0)<t.until))
;n.write(e.map((({id:e})=>Ue(n.state,e,t.until))))}const{results:y,left:w,end:v}=await Hi(m,{plan:t,step:e,state:n,
sending:r,api:i,owners:ss(a,n)
}),b=y.filter((({isWithoutManifest:e})=>e)),k=w.map((({repository:e})=>e.name)),$=h.length>0||y.some((({isRead:e})=>e))
;return{...(0,l.O)({until:$?t.until:Gi(t,f,n)}),repositories:y.filter((e=>!b.includes(e))),
notes:o.repositories.length>0?Li(y):y.flatMap((({notes:e})=>e)),problems:[...d,...v?[Jo(v,k)]:[]],quiet:h.length,
skipped:{...a.skipped,withoutManifest:g+b.length},waiting:w.length}}function Gi(e,t,{state:n}){
const r=t.flatMap((e=>n.repositories.get(e)?.point??[]));return"continue"===e.kind&&r.length>0?Math.min(...r):void 0}
function Li(e){const t=e.flatMap((({name:e,notes:t})=>t.map((t=>({name:e,note:t})))))
;return[...Map.groupBy(t,(({note:e})=>e))].map((([e,t])=>{const n=1===t.length?"":` and ${t.length-1} more`
;return`${t[0]?.name}${n}: ${e}`}))}async function Bi(e,t){const{inputs:n,run:r,progress:o}=e
;return eo(t,Ki(e,N("the list of repositories",o)),(e=>Qo(e,n,r.repository)))}function zi(e,{run:t}){
return"failed"===e.kind?Wo(e.problem,t.repository,e.isOutage):Jo(e,[t.repository])}async function Hi(e,t){
const{plan:n,state:r,sending:o,step:s}=t,i=[];for(const[a,c]of e.entries()){const d=e.slice(a)
;if(void 0!==o?.sender.stopped())return{results:i,left:d};const u=await ji(c,"continue"===n.kind,Vi(c,t))
;if(void 0!==u.end)return"out-of-time"===u.end.kind&&Wi(c,r,s.startedAt),{results:i,left:d,end:u.end};i.push(u),
u.events>0&&await(o?.sender.sendLeft())}return{results:i,left:[]}}function Wi({repository:{id:e}},{state:t,write:n},r){
const o=t.repositories.get(e);void 0!==o&&n([{repository:e,...o,postponed:r}])}function Vi({repository:{name:e}},t){
const{step:n,state:r,sending:o,api:s,owners:i}=t,{inputs:a,tokens:c}=n,[d="",u=""]=e.split("/");return{api:{...s,
repository:{owner:d,repo:u}},reading:Ki(n,N(e,n.progress)),inputs:a,tokens:c,state:r,owners:i,
uploadRecord:o?.uploadRecord,host:(0,Qe.PG)(n.endpoint),isFleet:a.repositories.length>0}}
function Ji({inputs:e,run:t,cancelled:n}){const{repository:r,apiUrl:o}=t;return{token:e["github-token"],baseUrl:o,
repository:r,cancelled:n}}function Ki({inputs:e,startedAt:t,cancelled:n,network:r},o){const s={now:()=>Date.now(),
sleep:r.clock.sleep};return{deadline:t+1e3*e.deadline,cancelled:n,clock:s,onProgress:o}}async function Qi(e){
const{inputs:t,run:n,startedAt:r}=e,o=Ge((0,ye.resolve)(n.workspace,t.state),t["dry-run"]);if("invalid"===o.kind)return{
...lt,problems:[(0,i.oi)(o.problem)]};const s=o.value,a=lo(t,s.state,r)
;if("nothing"===a.kind&&0===s.state.left.size)return{...lt,problems:[a.problem]}
;"continue"===a.kind&&void 0!==a.start&&s.write([{start:a.start,isOpen:!0}])
;const c=t["dry-run"]?await Xi(e,a,s):await Zi(e,a,s);return s.close(),c}async function Xi(e,t,n){
const r=await Fi(e,t,n,void 0),o=[...n.state.left.values()].sort(((e,t)=>e.at-t.at||e.id-t.id));return{...lt,...r,
counts:ut(o),events:o,dryRun:!0}}async function Zi(e,t,n){
const{inputs:r,tokens:o,run:s,cancelled:a,redact:c,endpoint:d,progress:u}=e,{now:f}=e.network.clock,p=st(f()+ea(e),f,a),m=nt(d.origin),h=(0,
Je.D)(d,r,c,p,{...e,kept:m}),g={...h,watch:(e,t)=>{void 0!==t.status&&t.status<500&&p.renew(),h.watch(e,t)}},y=(0,
rt.e)((0,ye.join)(s.temporaryDirectory,`phaset-undelivered-${(0,Ve.randomUUID)()}.jsonl`)),w=pt({deliver:(e,t,n)=>(0,
Ke.c)({target:"event",credentials:t,body:e},g,n),tokens:o,host:(0,Qe.PG)(d),state:n,undelivered:y,
repeatUnknown:r["repeat-unknown"],onProgress:({at:e},t,n)=>{u.set(`Sending: ${t} events, up to ${C(e)}; ${n} left`)}})
;await w.sendLeft();const v=await Fi(e,t,n,{sender:w,uploadRecord:(e,t)=>(0,Ke.c)({target:"record",credentials:t,body:e
},g)}),{problems:b,...k}=w.results(),{path:$,failure:I}=y.close();return{...lt,...v,...k,...(0,l.O)({undelivered:$}),
problems:[...v.problems,...b,...void 0===I?[]:[(_=I,
(0,i.oi)(`the undelivered file can't be written (${_}); make RUNNER_TEMP a directory that this job may write`,"warning"))]]
};var _}function ea({inputs:e,startedAt:t}){return t+1e3*e.deadline-Date.now()}var ta=n(2889),na=n(6041),ra=n(148)
;const oa=864e5,sa={d:oa,h:oa/24},ia=["comment","pr-opened"],aa=_e.M.filter((e=>!ia.includes(e)));function ca(e){
if(""===e)return(0,ve.Uq)(void 0);if("now"===e)return(0,ve.Uq)({kind:"age",age:0});const t=da(e);if(void 0!==t)return(0,
ve.Uq)({kind:"age",age:t});const n=(0,ra.E)(e);return"timestamp"===n.kind?(0,ve.Uq)({kind:"instant",
at:Number(n.timestamp)
}):(0,ve.Gq)(`is ${(0,f.hD)(e)}; use a date (2026-03-01), a time (2026-03-01T12:00:00Z), an age (90d, 12h) or now`)}
function da(e){const[,t,n=""]=/^(\d{1,5})([dh])$/.exec(e)??[];return void 0===t?void 0:Number(t)*(sa[n]??oa)}
const ua=e=>(0,ve.Ku)($e.YjP(),e),la=ta.r.shape,fa=$e.Ikc({endpoint:la.endpoint,"webhook-token":la["webhook-token"],
"org-id":la["org-id"],"record-id":la["record-id"],"working-directory":la["working-directory"],changes:la.changes,
"change-branches":la["change-branches"],"deployment-environments":la["deployment-environments"],
"incident-labels":la["incident-labels"],"incident-types":la["incident-types"],"ignore-actors":la["ignore-actors"],
"fail-on":la["fail-on"],"dry-run":la["dry-run"],summary:la.summary,"repeat-unknown":la["repeat-unknown"],
headers:la.headers,timeout:la.timeout,deadline:la.deadline,"github-token":la["github-token"],shard:la.shard,
repositories:ua((function(e){const t=[];for(const n of(0,Lo.ry)(e)){const[e="",r,...o]=n.split("/").reverse()
;if(o.length>0||!zo.test(e)||void 0!==r&&!Bo.test(r))return(0,
ve.Gq)(`has ${(0,f.hD)(n)}; use owner/name, a name of the workflow's own owner, or a glob of names, such as acme/* or acme/web-*`)
;t.push(void 0===r?{name:e}:{owner:r,name:e})}return(0,ve.Uq)(t)})),events:ua((function(e){const t=(0,
Lo.ry)(e),n=t.find((e=>!_e.M.some((t=>(0,$t.c)([e],t)))));if(void 0!==n)return(0,ve.Gq)(`has ${(0,
f.hD)(n)}, which matches no event; use names or globs of ${aa.join(", ")}`);const r=aa.filter((e=>(0,$t.c)(t,e)))
;return t.length>0&&0===r.length?(0,
ve.Gq)(`is ${(0,f.hD)(e)}, but Phaset accepts no time for these events, so sync can't send them; use names or globs of ${aa.join(", ")}`):(0,
ve.Uq)(new Set(0===t.length?aa:r))})),deployments:ua((function(e){return""===e?(0,
ve.Uq)(void 0):"deployments"===e||"releases"===e||"none"===e?(0,ve.Uq)({kind:e}):/^[^/\s]+\.ya?ml$/.test(e)?(0,ve.Uq)({
kind:"workflow",file:e
}):(0,ve.Gq)(`is ${(0,f.hD)(e)}; use deployments, releases, none or a workflow's file name, such as deploy.yml`)})),
state:ua((function(e){return""===e?(0,ve.Gq)("is empty; use a directory, such as phaset-sync"):(0,ve.Uq)(e)})),
since:ua(ca),until:ua(ca),history:ua((function(e){const t="0"===e?0:da(e);return void 0===t||t>90*oa?(0,ve.Gq)(`is ${(0,
f.hD)(e)}; use an age of at most 90d, such as 30d, or 0`):(0,ve.Uq)(t)})),"only-missed":la["dry-run"],
record:$e.k5n(["auto","true","false"],"one of auto, true, false")});function pa(e){const t=Object.keys(fa.shape)
;return Object.fromEntries(t.map((t=>[t,e(t)])))}function ma(e,t){
const{data:n,error:r}=fa.safeParse(e),o=la["fail-on"].safeParse(e["fail-on"]).data??"config",s=(r?.issues??[]).map((n=>{
const r=String(n.path[0]);return(0,na.XE)(n,r,e[r]??"",t)})),a=void 0===n?s:[...s,...ha(n)];return void 0===n||(0,
i.JD)(a)?{failOn:o,problems:a}:{inputs:n,failOn:o,problems:a}}function ha(e){
if(!((t=e.repositories).length>1||t.some(Ho)))return[];var t;const{deployments:n,"record-id":r}=e
;return[...void 0===r?[]:[(0,i.oi)(ga)],..."workflow"===n?.kind?[(0,i.oi)((o=n.file,`deployments is ${(0,
f.hD)(o)}, a workflow, which works only for one repository; use deployments or releases, or sync that repository in a job of its own`))]:[]]
;var o}
const ga='record-id would send the events of all repositories to one record; remove it, and set "id" in the manifest of each repository'
;async function ya(e){const t=Date.now(),n=pa(s.V4),r=va(n),{inputs:o,failOn:a,problems:c}=ma(n,r);try{
const n=void 0===o?lt:await ba(o,r,t,e).catch(_a),s=wa({...n,problems:[...c,...n.problems]},a)
;return await ie(s,r,o?.summary??!0),!(0,i.JD)(E(s))}catch(e){return(0,me.e)(e,r),!1}}function wa(e,t){const n={
failOn:t,standardsFailOn:"never"};return{...e,problems:(0,c.Q)(e.problems,n),repositories:e.repositories.map((e=>({...e,
problems:(0,c.Q)(e.problems,n),components:e.components.map((e=>({...e,problems:(0,c.Q)(e.problems,n)})))})))}}
function va(e){const t=(0,d.d)(e);for(const e of t.flatMap(a.eo))s.Pq(e);return(0,a.ay)(t,(0,d.G)(e))}
async function ba(e,t,n,{environment:r,cancelled:a,network:c}){const d=(0,ge.c)(r),l=(0,he.Q)(r,(e=>(0,
o.readFileSync)(e,"utf8")),n);if("invalid"===l.kind)return Ia((0,i.EP)(l.problem));const{connection:f,problems:p}=(0,
u.C)(e,d,l.value);if("without-secrets"===f.kind)return Ia((0,i.oi)(ka,"notice"))
;if("closed"===f.kind)return Ia(...f.missing);if(""===e["github-token"])return Ia((0,i.oi)($a));const m=T(s.pq);try{
const r=await Qi({inputs:e,endpoint:f.endpoint,tokens:f.tokens,run:d,startedAt:n,
isByHand:"workflow_dispatch"===l.value.name,redact:t,cancelled:a,network:c,progress:m});return{...r,
problems:[...p,...r.problems]}}finally{m.close()}}
const ka="GitHub gives no secrets to this run (a run that Dependabot started, or a run in a fork), so nothing is synced. Start sync with schedule or workflow_dispatch in the repository itself",$a="github-token is empty; set it to a token that can read the repository, or remove it to use the job's own"
;function Ia(...e){return{...lt,problems:e}}function _a(e){if(!(e instanceof Fe))throw e;return Ia((0,
i.oi)(`${e.message}, so nothing more is sent; free disk space, and run the workflow again`))}const Sa=e=>((0,
r.setFlagsFromString)("--optimize-for-size"),ya(e))}))};