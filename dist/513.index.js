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
7513:(((e,t,n)=>{n.r(t),n.d(t,{startSync:()=>Ia})
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
;function E({problems:e,repositories:t}){return P([...e,...t.flatMap(M)])}function M({problems:e,components:t}){
return[...e,...t.flatMap((e=>e.problems))]}function P(e){
return[...Map.groupBy(e,D).values()].toSorted(((e,t)=>A(t)-A(e))).map(q)}function A(e){
return e.every((({concerns:e})=>void 0===e))?Number.MAX_VALUE:e.length}function D(e){
const{level:t,cause:n,message:r,concerns:o}=e;return void 0===o?e:JSON.stringify([t,n?(0,_.rI)(n):r])}function q(e){
const[{concerns:t,...n}]=e;if(void 0===t)return n
;const r=e.flatMap((({cause:e})=>e??[])),o=[...new Set(e.flatMap((({concerns:e})=>e??[])))];if(0===r.length)return{...n,
message:j(n.message,o)};if(1===e.length)return n;const s=(0,S.jQ)(r);return{...n,cause:s,message:(0,
_.V$)(s,` for ${R(o)}`)}}function j(e,t){return 1===t.length?`${t[0]}: ${e}`:`${e}; for ${R(t)}`}function R(e){
const t=e.length-20;return[...e.slice(0,20),...t>0?[`plus ${t} more`]:[]].join(", ")}var O=n(1366);function T(e){
let t="";const n=t=>e((0,f.g9)(t)),r=setInterval((()=>{""!==t&&n(t)}),1e4);return{set:e=>{t=e},log:e=>{t=e,r.refresh(),
n(e)},close:()=>clearInterval(r)}}function N(e,{set:t}){const n=new Map;return t(`Reading ${e}`),(r,o)=>{n.set(r,o)
;const s=[...n].map((([e,t])=>`${t} ${e}`)).join(", ");t(`Reading ${e}: ${s}`)}}function Y(e){
return`${new Date(e).toISOString().slice(0,16).replace("T"," ")} UTC`}var C=n(996),U=n(5504),x=n(9309);function F(e){
const{dryRun:t}=e,{delivered:n,refused:r,unknown:o,left:s}=re(e),a=e.repositories.flatMap((({components:e})=>e)).filter((({record:e})=>"uploaded"===e.state)).length,c=[...(0,
i.ZT)(E(e),["error","warning"]),...n>0?[`${(0,
O.U)(n,"event")} delivered`]:[],...r>0?[`${r} refused`]:[],...o>0?[`${o} unknown`]:[],...s>0?[t?`${(0,
O.U)(s,"event")} would be sent`:`${s} left`]:[],...a>0?[`${(0,O.U)(a,"record")} uploaded`]:[]]
;return[...t?["dry run"]:[],...c.length>0?c:["nothing to send"]].join(" \xb7 ")}function G(e){
const{notes:t,events:n,dryRun:r,repositories:o}=e,s=t.length-20;return`${(0,C.Bv)([`### ${U.A[L(e)]} Phaset sync: ${(0,
C.FV)(F(e))}`,(0,
C.p_)([...(a=E(e),(0,i.fr)((0,i.dS)(a)).map((({level:e,message:t})=>`${"notice"===e?"\u2139\ufe0f":U.A[e]} ${(0,
C.CS)(t)}`))),...t.slice(0,20).map((e=>`\u2139\ufe0f ${(0,
C.FV)(e)}`)),...s>0?[`\u2139\ufe0f plus ${s} more, see the log`]:[]]),X(e),J(e),B(o),r?ee(n):"",...ne(e),"Sync never sends `comment` and `pr-opened`, because Phaset accepts no time for them."])}\n`
;var a}function L(e){const t=E(e);return(0,i.JD)(t)?"error":t.some((({level:e})=>"warning"===e))?"warning":"notice"}
function B(e){if(0===e.length)return""
;const t=e.toSorted(((e,t)=>H(e)-H(t)||t.events-e.events)),n=t.slice(20,500),r=t.length-500;return(0,
C.Bv)([z(t.slice(0,20)),n.length>0?(0,
C.zH)(`${n.length} more repositories`,z(n)):"",r>0?`Plus ${r} more repositories.`:""])}function z(e){return(0,
C.tp)(["Repository","Read from","Events","Record"],e.map((e=>{const{name:t,window:n,isRead:r,events:o,components:s}=e
;return[[...W(e),(0,C.FV)(t,200)].join(" "),void 0===n?"nothing new":Y(n.from),r?String(o):"not read",V(s)]})))}
function H(e){const t=new Set(M(e).map((({level:e})=>e))),n=i.vh.findIndex((e=>t.has(e)))
;return-1===n?i.vh.length+Number(e.isRead):n}function W(e){const t=i.vh[H(e)]
;return"error"===t||"warning"===t?[U.A[t]]:[]}function V(e){
return[...Map.groupBy(e,(({record:e})=>e.state))].filter((([e])=>"skipped"!==e)).map((([e,{length:t}])=>1===t?e:`${t} ${e}`)).join(", ")
}function J({until:e,quiet:t,skipped:n,waiting:r,repositories:o}){const s=Object.entries(Q).flatMap((([e,t])=>{
const r=n[e];return 0===r?[]:[`${r} ${t}`]}))
;return[...void 0===e?[]:[`Read up to \`${oe(e)}\`.`],...o.some((({isRead:e})=>!e))?[K]:[],...0===t?[]:[`Repositories with nothing new: ${t}.`],...0===s.length?[]:[`Skipped: ${s.join(", ")}.`],...0===r?[]:[`Left for the next run: ${r}.`]].join(" ")
}const K="The next run continues with the repositories that weren't read.",Q={archived:"archived",forks:"forks",
empty:"without commits",withoutManifest:"without a manifest"};function X({counts:e,dryRun:t}){if(0===e.size)return""
;const n=[...e].sort((([e],[t])=>e<t?-1:1));if(t)return(0,C.tp)(["Event","Would be sent"],n.map((([e,{left:t}])=>[(0,
C.aY)(e),String(t)])));const r=Z.filter((({end:e})=>n.some((([,t])=>t[e]>0))));return(0,
C.tp)(["Event",...r.map((({head:e})=>e))],n.map((([e,t])=>[(0,C.aY)(e),...r.map((({end:e})=>String(t[e])))])))}
const Z=[{end:"delivered",head:"Delivered"},{end:"refused",head:"Refused"},{end:"unknown",head:"Unknown"},{end:"left",
head:"Left for the next run"}];function ee(e){if(0===e.length)return"";const t=e.length-1e3,n=e.slice(0,1e3).map((e=>(0,
C.FV)(te(e))));return(0,C.zH)("Events",(0,C.p_)([...n,...t>0?[`plus ${t} more, see the log`]:[]]))}
function te({at:e,recordId:t,body:n}){return`${oe(e)} ${t} ${JSON.stringify(n)}`}
function ne({undelivered:e,leftBecause:t}){
return[...void 0===t?[]:["The next run sends what is left, if the workflow keeps the state directory."],...void 0===e?[]:[`The undelivered file has the events that Phaset refused and those that may have arrived. If your workflow uploads it, it is the artifact ${(0,
C.aY)((0,x.j)(e))}. The main action sends them with ${(0,C.aY)("replay")}.`]]}function re({counts:e}){const t={
delivered:0,refused:0,unknown:0,left:0};for(const{delivered:n,refused:r,unknown:o,left:s}of e.values())t.delivered+=n,
t.refused+=r,t.unknown+=o,t.left+=s;return t}function oe(e){return new Date(e).toISOString()}async function se(e,t,n){
const r=ie(e,t),o=(0,m.K)(g(r)),a={...r,problems:[...r.problems,...o]},c=n?(0,m.S)(G(a)):void 0
;a.dryRun&&de("Events",a.events.map(te)),de("Notes",a.notes);const{shown:d,left:u}=(0,p.e)(E(a));for(const e of d)fe(e)
;de("More problems",(0,i.fr)((0,i.dS)(u)).map((({level:e,message:t})=>`${e}: ${t}`))),s.pq((0,f.g9)(`Phaset: ${F(a)}`))
;for(const e of await c??[])fe(e)}function ie(e,t){const{notes:n,problems:r,repositories:o,events:s,leftBecause:i}=e
;return{...e,notes:(0,a.SG)(n,t,ae),problems:(0,a.SG)(r,t,ae),repositories:(0,a.SG)((0,a.SG)(o,t,ce),t.tokensOnly,ae),
events:(0,a.SG)(s,t.tokensOnly,ae),...(0,l.O)({leftBecause:i&&t(i)})}}
const ae=new Set(["kind","level","outcome","state","event"]),ce=new Set([...ae,"directory","recordId"])
;function de(e,t){if(0!==t.length){s.Oh(e);for(const e of t)s.pq(ue(e));s.N4()}}function ue(e){return(0,f.g9)((0,
f.ts)(e)).replace(/^(\s*):(?=:)/,"$1\\u{3a}")}const le={error:s.z3,warning:s.$e,notice:s.lm}
;function fe({level:e,message:t,title:n,file:r,line:o,column:s}){le[e](t,(0,l.O)({title:n,file:r,startLine:o,
startColumn:s}))}
var pe=n(7348),me=n(3928),he=n(2146),ge=n(6760),ye=n(4409),we=n(512),ve=n(1926),be=n(3392),ke=n(4922),$e=n(3759),Ie=n(1844)
;const _e=ke.Whr(),Se=ke.Whr(),Ee=ke.YjP().check($e.m9(1)),Me=ke.rej({start:Se,isOpen:ke.lqM(ke.euz(!0))}),Pe=ke.rej({
listed:ke.euz(!0)}),Ae=ke.rej({repository:_e,point:Se,record:ke.lqM(Ee),recordIds:ke.lqM(ke.YOg(Ee)),
withoutManifest:ke.lqM(Ee),postponed:ke.lqM(Se)}),De=ke.rej({id:_e,repository:_e,at:Se,orgId:Ee,recordId:Ee,body:(0,
Ie.w)()}),qe=ke.rej({repository:_e,first:_e,last:_e,point:ke.lqM(Se)}),je=ke.rej({id:_e,
outcome:ke.k5n(["not-arrived","unknown","delivered","given-up"])});function Re(){const e={isStarting:!1,
repositories:new Map,left:new Map,lastId:0};let t=[];const n=({start:t,isOpen:n})=>{e.start=t,e.isStarting=!0===n
;for(const n of e.repositories.keys())Oe(e,n,t);for(const n of e.left.values())n.at>=t&&e.left.delete(n.id)
},r=({repository:n,first:r,last:o,point:s})=>{for(const n of t)n.id>=r&&n.id<=o&&e.left.set(n.id,n);t=[],
void 0!==s&&Oe(e,n,s)};return{state:e,take:o=>{if("start"in o)return n(o);if("listed"in o)e.isStarting=!1;else{
if("outcome"in o)return Te(e,o);if("first"in o)return r(o);if("point"in o){const{repository:t,point:n,...r}=o
;return void e.repositories.set(t,{point:n,...(0,l.O)(r)})}e.lastId=o.id,t.push({...o,outcome:"not-arrived"})}}}}
function Oe({repositories:e},t,n){const{record:r,recordIds:o}=e.get(t)??{};e.set(t,{point:n,...(0,l.O)({record:r,
recordIds:o})})}function Te({left:e},{id:t,outcome:n}){const r=e.get(t)
;void 0!==r&&("delivered"===n||"given-up"===n?e.delete(t):e.set(t,{...r,outcome:n}))}function Ne(e){
if("object"==typeof e&&null!==e)return Ye(e).safeParse(e).data}function Ye(e){
return"start"in e?Me:"listed"in e?Pe:"body"in e?De:"first"in e?qe:"outcome"in e?je:Ae}function Ce({lastId:e},t,n){
return{repository:t,first:e+1,last:e,point:n}}function Ue({start:e,isStarting:t,repositories:n,left:r}){
const o=[...r.values()].map((({outcome:e,...t})=>t)),s=o[0]?.id??0,i=[...r.values()].filter((({outcome:e})=>"unknown"===e))
;return[...void 0===e?[]:[{start:e,...t&&{isOpen:!0}}],...[...n].map((([e,t])=>({repository:e,...t
}))),...o,...0===o.length?[]:[{repository:o[0]?.repository??0,first:s,last:o.at(-1)?.id??0
}],...i.map((({id:e,outcome:t})=>({id:e,outcome:t})))]}class xe extends Error{}function Fe(e,t){const n=(0,
ge.join)(e,"journal.jsonl"),r=Ge(n);if("invalid"===r.kind)return r;const o=Le(r.value,n)
;if("invalid"===o.kind||t)return"invalid"===o.kind?o:(0,we.Uq)({state:o.value.state,write:ze(o.value),close:()=>{}})
;try{return(0,we.Uq)(He(o.value,Be(e,n,r.value)))}catch(e){return(0,we.Gq)(`${(0,
f.hD)(n)}, the state, can't be written (${(0,ye.$)(e)}); make state a directory that this job may write`)}}
function Ge(e){try{const t=(0,o.readFileSync)(e,"utf8");return(0,we.Uq)(t.slice(0,t.lastIndexOf("\n")+1))}catch(t){
return"ENOENT"===(0,ye.$)(t)?(0,we.Uq)(""):(0,we.Gq)(`${(0,f.hD)(e)}, the state, can't be read (${(0,
ye.$)(t)}); make state a directory that this job may read`)}}function Le(e,t){const n=Re();if(""===e)return(0,we.Uq)(n)
;const r=(0,be.z)(e),o=e=>(0,we.Gq)(`${(0,f.hD)(t)} ${e}; delete it, and start again with since`);if(!(0,
be.h)(r))return(0,
we.Gq)(`${(0,f.hD)(t)} is the state of a newer version of this action; use that version, or delete the file and start again with since`)
;if(void 0===r.version)return o("isn't a state of this action");for(const e of r.lines){
const t="value"===e.kind?Ne(e.value):void 0;if(void 0===t)return o(`is damaged in line ${e.number}`);n.take(t)}return(0,
we.Uq)(n)}function Be(e,t,n){return""!==n?(0,ve.bA)(t):((0,o.mkdirSync)(e,{recursive:!0}),(0,o.rmSync)(t,{force:!0}),(0,
ve.s9)(t))}function ze({take:e}){return t=>{for(const n of t)e(n)}}function He(e,t){const n=e=>{try{e()}catch(e){
throw new xe(`the state can't be written (${(0,ye.$)(e)})`)}};return{state:e.state,write:r=>{
for(let e=0;e<r.length;e+=1e3)n((()=>t.append(...r.slice(e,e+1e3))));ze(e)(r)},close:()=>{
n((()=>t.replace(Ue(e.state)))),t.close()}}}
var We=n(7598),Ve=n(6770),Je=n(7457),Ke=n(9840),Qe=n(7067),Xe=n(4708),Ze=n(9783),et=n(9881);function tt(e){if((0,
Ze.s)(e))return{agent:()=>{},giveUp:()=>{}};const t=new("https:"===e.protocol?Xe:Qe).Agent({keepAlive:!0});let n
;const r=new WeakMap,o=e=>(0,et.t)()-(r.get(e)??Number.NEGATIVE_INFINITY),s=e=>{if(r.has(e)||e.once("close",(()=>{
o(e)<1e3&&(n=!1)})),r.set(e,(0,et.t)()),void 0!==n)return;const t=()=>{e.destroyed||(n??=!0)}
;setTimeout((()=>setImmediate(t)),1e3).unref()},i=()=>{
for(const e of Object.values(t.freeSockets).flatMap((e=>e??[])))o(e)<=200||(r.set(e,void 0),e.destroy())
},a=t.keepSocketAlive.bind(t);t.keepSocketAlive=e=>{const t=!1!==n&&a(e);return t&&s(e),t};const c=t.reuseSocket.bind(t)
;return t.reuseSocket=(e,t)=>{r.set(e,void 0),c(e,t)},{agent:()=>void 0===n?0===Object.keys({...t.sockets,
...t.freeSockets}).length?t:void 0:(n&&i(),n?t:void 0),giveUp:()=>{n=!1}}}var nt=n(5472);const rt=6e4
;function ot(e,t,n){let r=t()+rt,o=0;const s=()=>{r=Math.max(r,t()+rt)};return{
remaining:()=>n.aborted?0:Math.max(0,Math.min(e,r)-t()),renew:s,spend:async e=>{0===o++&&s();try{return await e()
}finally{o--}},extend:n=>!(t()+n>e||(r=Math.max(r,t()+n+rt),0))}}var st=n(9269);const it={archived:0,forks:0,empty:0,
withoutManifest:0},at={delivered:0,refused:0,unknown:0,left:0};function ct(e,t,n){const r=e.get(t)??at;e.set(t,{...r,
[n]:r[n]+1})}function dt(e){const t=new Map;for(const{body:n}of e)ct(t,n.event,"left");return t}const ut={
repositories:[],counts:new Map,events:[],notes:[],problems:[],quiet:0,skipped:it,waiting:0,dryRun:!1
},lt=new Set([401,403,404]);function ft(e){const{state:t,tokens:n}=e,r=gt(),o=new Set,s=new Set;let i;const a=(e,t)=>{
o.has(e)||(o.add(e),r.problems.push(...t))},c=({orgId:t,recordId:n,body:r},o)=>{const s=`record ${(0,
f.hD)(n)}, organization ${(0,f.hD)(t)}`,i={item:`event ${r.event}`,delivery:o};return(0,_.LJ)([i],{host:e.host,
identity:s},void 0).map((e=>({...e,concerns:`record ${(0,f.hD)(n)}`})))},d=(n,o)=>{e.undelivered.add(mt(n),o),
r.count(n,o),void 0===e.undelivered.failure()?t.write([{id:n.id,outcome:"given-up"}]):s.add(n.id)},u=(e,n)=>{
const{outcome:r,last:o,givenUp:s}=n;t.write([{id:e.id,outcome:"not-arrived"
}]),"refused"!==r||lt.has(o?.status??0)||(i??=(0,st.Ks)(n)),"refused"!==r&&"record"!==s?.reason||a(e.recordId,c(e,n))
},l=(e,t)=>{const{outcome:n,last:o,givenUp:s}=t
;return"delivered"===n?r.deliver(e):(void 0!==s&&"record"!==s.reason&&(i??=(0,st.Ks)(t)),
"unknown"===n?d(e,"unknown"):"refused"!==n||400!==o?.status?u(e,t):(r.problems.push(...c(e,t)),void d(e,"refused")))
},p=async s=>{const{id:c,orgId:d,recordId:u,body:f}=s;if(void 0!==i||o.has(u))return!1
;const p="one"===n.kind?n.token:n.tokens.get(u);return void 0===p?(a(u,[ht(u)]),!1):(l(s,await e.deliver(f,{orgId:d,
recordId:u,token:p},(e=>{"refused"!==e&&t.write([{id:c,outcome:e}])}))),e.onProgress(s,r.sent(),t.state.left.size),
!t.state.left.has(c))};return{stopped:()=>i,sendLeft:async()=>{
const n=[...t.state.left.values()].filter((({id:e})=>!s.has(e))).sort(((e,t)=>e.at-t.at||e.id-t.id)),r=({outcome:t})=>"unknown"===t&&!e.repeatUnknown
;for(const e of n.filter(r))d(e,"unknown");await pt(n.filter((e=>!r(e))),p)},results:()=>{
for(const e of t.state.left.values())s.has(e.id)||r.count(e,"left")
;return r.results(0===t.state.left.size?void 0:i,s.size)}}}async function pt(e,t){const n=new Map,r=e=>{
if(!("id"in e.body))return t(e)
;const r=JSON.stringify([e.recordId,e.body.id]),o=(n.get(r)??Promise.resolve(!0)).then((n=>n&&t(e)));return n.set(r,o),o
},o=e.values();await Promise.all(Array.from({length:8},(async()=>{for(const e of o)await r(e)})))}
function mt({orgId:e,recordId:t,body:n}){return{kind:"event",orgId:e,recordId:t,body:n}}function ht(e){return(0,
i.oi)(`webhook-token has no token for the record ${(0,
f.hD)(e)}, so its events stay in the state; add a line "RECORD_ID: token" for it`)}function gt(){
const e=new Map,t=[],n=[],r=({body:t},n)=>{ct(e,t.event,n)},o=t=>[...e.values()].reduce(((e,n)=>e+n[t]),0);return{
problems:n,sent:()=>t.length,count:r,deliver:e=>{r(e,"delivered"),t.push({recordId:e.recordId,at:e.at,body:e.body})},
results:(r,s)=>{const[i,a]=[o("unknown"),o("left")];return{counts:e,events:t,...void 0!==r&&{leftBecause:r},
problems:[...n,...0===i?[]:[vt(`${(0,O.U)(i,"event")} ${0===s?yt:wt}`)],...0===a||void 0===r?[]:[vt(`${(0,
O.U)(a,"event")} left for the next run: ${r}`)]]}}}}
const yt="may have arrived, because the connection or a run ended before Phaset answered. The undelivered file has them; to send them again, replay it with repeat-unknown: true",wt="may have arrived, because the connection or a run ended before Phaset answered. The undelivered file can't be written, so the next run reports them again"
;function vt(e){return{kind:"delivery",level:"warning",title:"Phaset: not delivered",message:e}}
var bt=n(7522),kt=n(4536)
;const $t=ke.FsL(ke.YjP().check(ke.YPB((e=>!Number.isNaN(Date.parse(e))))),ke.pdi((e=>Date.parse(e)))),It=ke.FsL(ke.KCZ([ke.YjP(),ke.Whr()]),ke.pdi(String)),_t="{ __typename login }",St=ke.FsL(ke.cl6(ke.Ikc({
__typename:ke.YjP(),login:ke.YjP()})),ke.pdi((e=>e?{
login:"Bot"!==e.__typename||e.login.endsWith("[bot]")?e.login:`${e.login}[bot]`,type:e.__typename
}:null))),Et=ke.FsL(ke.cl6(ke.Ikc({login:ke.YjP(),type:ke.lqM(ke.YjP())})),ke.pdi((e=>e?{login:e.login,
type:e.type??"User"}:null)));function Mt(e){return ke.Ikc({repository:e})}class Pt extends Error{kind;isOutage
;constructor(e,t){super(Dt(e,t)),this.kind=e.kind,this.isOutage="too-large"===e.kind||"unreachable"===e.kind}}
function At(e,t){return e instanceof Pt&&e.kind===t}function Dt(e,t){switch(e.kind){case"denied":
return`GitHub's API refused a request of github-token; give the job \`permissions: ${t}\`, or set another github-token`
;case"missing":
return`GitHub's API doesn't find the repository, or github-token has no permission to read it; check the name, and give the token ${t}`
;case"too-large":return"GitHub's API timed out, even for a small request; run the workflow again later"
;case"unknown-field":return"this version of GitHub Enterprise Server doesn't have the data that sync reads; upgrade it"
;case"limited":return"GitHub's API limits the requests of github-token; run the workflow again later";case"unreachable":
return"GitHub's API can't be reached; run the workflow again later";case"unexpected":
return`GitHub's API gave an unexpected answer, ${(0,f.hD)(e.detail)}; run the workflow again later`}}
const qt=ke.MfU(ke.g1P(ke.YjP(),ke.L5J()),{}),jt=ke.Ikc({status:ke.aig(),response:ke.lqM(ke.Ikc({headers:qt,
data:ke.lqM(ke.L5J())}))}),Rt=ke.Ikc({headers:qt,errors:ke.YOg(ke.Ikc({message:ke.MfU(ke.YjP(),""),
type:ke.lqM(ke.MfU(ke.YjP(),"")),path:ke.lqM(ke.MfU(ke.YOg(ke.L5J()),[])),extensions:ke.lqM(ke.MfU(ke.Ikc({
code:ke.lqM(ke.YjP())}),{}))})),data:ke.lqM(ke.L5J())
}),Ot=/secondary rate limit|abuse detection/i,Tt=new Set(["RESOURCE_LIMITS_EXCEEDED","MAX_NODE_LIMIT_EXCEEDED","INTERNAL","SERVICE_UNAVAILABLE"]),Nt=/something went wrong while executing|timed? ?out|resource limits/i,Yt=new Set(["FORBIDDEN","INSUFFICIENT_SCOPES","UNAUTHENTICATED"])
;function Ct(e,t){const n=Rt.safeParse(e).data;if(void 0!==n)return xt(n.errors,n.headers,t)
;const r=jt.safeParse(e).data;if(void 0===r?.response)return{kind:"unreachable"};const{headers:o,data:s}=r.response
;return Gt(r.status,o,JSON.stringify(s)??"",t)}function Ut(e,t){const n=Rt.safeParse(e).data
;return n?.errors.every((({type:e="",path:n=[]})=>(Yt.has(e)||"NOT_FOUND"===e)&&n.length>t))?n.data??void 0:void 0}
function xt(e,t,n){const r=t=>e.some(t)
;return r((({message:e})=>Ot.test(e)))||r((({type:e})=>"RATE_LIMITED"===e))?Bt(t,n):r((({type:e="",message:t})=>Tt.has(e)||Nt.test(t)))?{
kind:"too-large"}:r((({type:e="",message:t})=>Yt.has(e)||/not accessible/i.test(t)))?{kind:"denied"
}:r((({type:e})=>"NOT_FOUND"===e))?{kind:"missing"}:r((({extensions:e})=>Ft.has(e?.code??"")))?{kind:"unknown-field"}:{
kind:"unexpected",detail:e[0]?.message??"an error without a message"}}
const Ft=new Set(["undefinedField","undefinedType","argumentLiteralsIncompatible"]);function Gt(e,t,n,r){
return 429===e||403===e&&Lt(t,n)?Bt(t,r):401===e||403===e?{kind:"denied"}:404===e?{kind:"missing"}:502===e||504===e?{
kind:"too-large"}:e>=500?{kind:"unreachable"}:{kind:"unexpected",detail:`status ${e}`}}function Lt(e,t){
return void 0!==e["retry-after"]||"0"===e["x-ratelimit-remaining"]||Ot.test(t)}function Bt(e,t){
const n=Number(e["retry-after"]??Number.NaN);if(Number.isFinite(n))return{kind:"limited",until:t+1e3*n}
;const r=Number(e["x-ratelimit-reset"]??Number.NaN);return"0"===e["x-ratelimit-remaining"]&&Number.isFinite(r)?{
kind:"limited",until:Math.max(1e3*r,t)}:{kind:"limited"}}function zt(e){return ke.Ikc({nodes:ke.YOg(ke.mee(e)),
pageInfo:ke.Ikc({hasNextPage:ke.zMY(),endCursor:ke.mee(ke.YjP())})})}const Ht="pageInfo { hasPreviousPage startCursor }"
;function Wt(e){return ke.FsL(ke.Ikc({nodes:ke.YOg(ke.mee(e)),pageInfo:ke.Ikc({hasPreviousPage:ke.zMY(),
startCursor:ke.mee(ke.YjP())})}),ke.pdi((({nodes:e,pageInfo:{hasPreviousPage:t,startCursor:n}})=>({nodes:e,pageInfo:{
hasNextPage:t,endCursor:n}}))))}async function*Vt(e,{ask:t,largest:n,listsIn:r=()=>[],onUnreadable:o},s=null){
const i=({nodes:e})=>e.every((e=>null!==e&&r(e).every(Jt)));let a=n,c=s;for(;;){
const r=c,{answer:s,size:d}=await Xt(e,a,(e=>t(e,r)),i);if(i(s)||o(s.nodes[0]??null),
yield s.nodes.filter((e=>null!==e)),!s.pageInfo.hasNextPage)return;c=s.pageInfo.endCursor,a=Math.min(n,2*d)}}
function Jt(e){return e?.nodes.every((e=>null!==e))??!1}async function Kt(e,t,n){if(null===t)return[]
;const r=t.nodes.filter((e=>null!==e)),{hasNextPage:o,endCursor:s}=t.pageInfo;if(!o)return r;const i=[r],a=Vt(e,{...n,
largest:100},s);for await(const e of a)i.unshift(e);return i.flat()}const Qt=3
;async function Xt({waitToRepeat:e},t,n,r){let o=0;for(let s=t;;s=Math.max(1,Math.floor(s/2))){const t=1===s&&o===Qt
;try{const e=await n(s);if(t||r(e))return{answer:e,size:s}}catch(e){if(t||!At(e,"too-large"))throw e}1===s&&await e(o++)
}}async function Zt(e,t,n,r){const o=[];let s=n;for(let n=0;n<t.length;n+=s){
const i=n,{answer:a,size:c}=await Xt(e,s,(e=>r(t.slice(i,i+e))),(()=>!0));o.push(...a),s=c}return o}
const en="deployments: read",tn="statuses(first: $mostStatuses, after: $statusesAfter) {\n  nodes { state environment createdAt }\n  pageInfo { hasNextPage endCursor }\n}",nn=`query Deployments(\n  $owner: String!, $name: String!, $first: Int!, $after: String,\n  $mostStatuses: Int!, $statusesAfter: String\n) {\n  repository(owner: $owner, name: $name) {\n    deployments(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {\n      nodes {\n        id commitOid environment createdAt creator ${_t}\n        ${tn}\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}`,rn=`query DeploymentStatuses($id: ID!, $mostStatuses: Int!, $statusesAfter: String) {\n  node(id: $id) { ... on Deployment { ${tn} } }\n}`,on=zt(ke.Ikc({
state:ke.YjP(),environment:ke.cl6(ke.YjP()),createdAt:$t})),sn=ke.Ikc({id:ke.YjP(),commitOid:ke.YjP(),
environment:ke.mee(ke.YjP()),createdAt:$t,creator:St,statuses:ke.mee(on)}),an=Mt(ke.Ikc({deployments:zt(sn)
})),cn=ke.Ikc({node:ke.Ikc({statuses:on})}),dn=3024e6;async function un(e,{from:t},n,r){const o={ask:async(t,n)=>{
const r={first:t,after:n,mostStatuses:100,statusesAfter:null},{repository:o}=await e.query(nn,r,an,en)
;return o.deployments},largest:100,listsIn:({statuses:e})=>[e],onUnreadable:e=>r(ln(e))},s=[]
;for await(const i of Vt(e,o)){for(const t of i){const o=pn(t,await fn(t,e,r));o&&(0,kt.c)(n,o.environment)&&s.push(o)}
if(e.onProgress("deployments",s.length),i.some((({createdAt:e})=>e<t-dn)))break}return s}function ln(e){
return null===e?"GitHub couldn't load a deployment, so its event is missing":`GitHub couldn't load all statuses of the deployment of ${e.commitOid} to ${(0,
f.hD)(e.environment??"")}, so its event may be missing`}async function fn(e,t,n){const{id:r,statuses:o}=e
;return Kt(t,o,{ask:async(e,n)=>{const o={id:r,mostStatuses:e,statusesAfter:n},{node:s}=await t.query(rn,o,cn,en)
;return s.statuses},onUnreadable:()=>n(ln(e))})}function pn(e,t){
const[n]=t.filter((({state:e})=>"SUCCESS"===e)).toSorted(((e,t)=>e.createdAt-t.createdAt));if(void 0!==n)return{id:e.id,
sha:e.commitOid,environment:n.environment||(e.environment??""),creator:e.creator,succeededAt:n.createdAt}}
const mn="issues: read",hn={last:30,before:null};function gn(e){
const t="with-types"===e,n=["LABELED_EVENT, UNLABELED_EVENT, CLOSED_EVENT, REOPENED_EVENT, TRANSFERRED_EVENT",...t?["ISSUE_TYPE_ADDED_EVENT, ISSUE_TYPE_REMOVED_EVENT, ISSUE_TYPE_CHANGED_EVENT"]:[]],r=`id createdAt actor ${_t}`
;return`timelineItems(last: $last, before: $before, itemTypes: [${n.join(", ")}]) {\n    nodes {\n      __typename\n      ... on LabeledEvent { ${r} label { name } }\n      ... on UnlabeledEvent { ${r} label { name } }\n      ... on ClosedEvent { ${r} }\n      ... on ReopenedEvent { ${r} }\n      ... on TransferredEvent { ${r} }\n      ${t?`... on IssueTypeAddedEvent { ${r} issueType { name } }`:""}\n      ${t?`... on IssueTypeRemovedEvent { ${r} issueType { name } }`:""}\n      ${t?`... on IssueTypeChangedEvent { ${r} issueType { name } prevIssueType { name } }`:""}\n    } ${Ht}\n  }`
}function yn(e){
return`query Issues(\n    $owner: String!, $name: String!, $since: DateTime!, $first: Int!, $after: String,\n    $last: Int!, $before: String\n  ) {\n    repository(owner: $owner, name: $name) {\n      issues(\n        first: $first, after: $after, filterBy: { since: $since },\n        orderBy: { field: UPDATED_AT, direction: ASC }\n      ) {\n        nodes {\n          fullDatabaseId number createdAt closedAt author ${_t}\n          labels(first: 100) { nodes { name } }\n          ${"with-types"===e?"issueType { name }":""}\n          ${gn(e)}\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }`
}const wn=ke.Ikc({name:ke.YjP()}),vn={id:ke.YjP(),createdAt:$t,actor:St},bn=(e,t)=>ke.Ikc({__typename:ke.euz(e),...vn,
...t}),kn=ke.gMt("__typename",[bn("LabeledEvent",{label:wn}),bn("UnlabeledEvent",{label:wn
}),bn("ClosedEvent",{}),bn("ReopenedEvent",{}),bn("TransferredEvent",{}),bn("IssueTypeAddedEvent",{issueType:ke.mee(wn)
}),bn("IssueTypeRemovedEvent",{issueType:ke.mee(wn)}),bn("IssueTypeChangedEvent",{issueType:ke.mee(wn),
prevIssueType:ke.mee(wn)})]),$n=ke.Ikc({fullDatabaseId:It,number:ke.Whr(),createdAt:$t,closedAt:ke.mee($t),author:St,
labels:ke.mee(ke.Ikc({nodes:ke.YOg(ke.mee(wn))})),issueType:ke.cl6(wn),timelineItems:Wt(kn)}),In=Mt(ke.Ikc({
issues:zt($n)}));async function _n(e,t,n){try{return await Sn(e,t,n,"with-types")}catch(r){
if(!At(r,"unknown-field"))throw r;return Sn(e,t,n,"without-types")}}async function Sn(e,{from:t},n,r){
const o=yn(r),s=new Date(t).toISOString(),i=e=>n(Mn(e)),a=new Map,c={ask:async(t,n)=>{const r={since:s,first:t,after:n,
...hn},{repository:i}=await e.query(o,r,In,mn);return i.issues},largest:50,listsIn:En,onUnreadable:i}
;for await(const t of Vt(e,c)){for(const n of t){const{number:t,timelineItems:o}=n,s=await Kt(e,o,{ask:Pn(e,t,r),
onUnreadable:()=>i(n)});a.set(n.fullDatabaseId,An(n,s))}e.onProgress("issues",a.size)}return[...a.values()]}
function En({labels:e,timelineItems:t}){return[e,t]}function Mn(e){
return null===e?"GitHub couldn't load an issue, so its events are missing":`GitHub couldn't load everything that happened to issue #${e.number}, so some of its events may be missing`
}function Pn({query:e},t,n){
const r=`query Issue(\n    $owner: String!, $name: String!, $number: Int!, $last: Int!, $before: String\n  ) {\n    repository(owner: $owner, name: $name) { issue(number: $number) { ${gn(n)} } }\n  }`,o=Mt(ke.Ikc({
issue:ke.Ikc({timelineItems:Wt(kn)})}));return async(n,s)=>{const{repository:i}=await e(r,{number:t,last:n,before:s
},o,mn);return i.issue.timelineItems}}function An(e,t){
const{fullDatabaseId:n,number:r,createdAt:o,closedAt:s,author:i,labels:a,issueType:c}=e;return{id:n,number:r,
createdAt:o,author:i,labels:(a?.nodes??[]).flatMap((e=>e?.name??[])),type:c?.name??null,closedAt:s,events:t.flatMap(Dn)}
}function Dn(e){const{id:t,createdAt:n,actor:r}=e,o={id:t,at:n,actor:r};switch(e.__typename){case"LabeledEvent":return[{
...o,kind:"labeled",label:e.label.name}];case"UnlabeledEvent":return[{...o,kind:"unlabeled",label:e.label.name}]
;case"ClosedEvent":return[{...o,kind:"closed"}];case"ReopenedEvent":return[{...o,kind:"reopened"}]
;case"TransferredEvent":return[{...o,kind:"transferred"}];default:return qn(o,e)}}function qn(e,t){
const n=t.issueType?.name,r="IssueTypeChangedEvent"===t.__typename?t.prevIssueType?.name:void 0
;return"IssueTypeRemovedEvent"===t.__typename?void 0===n?[]:[{...e,kind:"untyped",type:n}]:void 0===n?void 0===r?[]:[{
...e,kind:"untyped",type:r}]:void 0===r?[{...e,kind:"typed",type:n}]:[{...e,kind:"retyped",type:n,previous:r}]}
const jn="pull-requests: read",Rn=`reviews(last: $last, before: $before, states: [APPROVED, CHANGES_REQUESTED, DISMISSED]) {\n  nodes { id fullDatabaseId state submittedAt author ${_t} } ${Ht}\n}`,On=`timelineItems(last: $last, before: $before, itemTypes: [CLOSED_EVENT, REOPENED_EVENT, REVIEW_DISMISSED_EVENT]) {\n  nodes {\n    __typename\n    ... on ClosedEvent { id createdAt actor ${_t} }\n    ... on ReopenedEvent { createdAt }\n    ... on ReviewDismissedEvent { previousReviewState review { id } }\n  } ${Ht}\n}`,Tn=`query PullRequests(\n  $owner: String!, $name: String!, $first: Int!, $after: String, $last: Int!, $before: String,\n  $files: Boolean!\n) {\n  repository(owner: $owner, name: $name) {\n    pullRequests(first: $first, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {\n      nodes {\n        fullDatabaseId number createdAt updatedAt mergedAt isCrossRepository\n        author ${_t} mergedBy ${_t} mergeCommit { oid }\n        files(first: 100) @include(if: $files) {\n          nodes { path changeType } pageInfo { hasNextPage }\n        }\n        ${Rn}\n        ${On}\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}`,Nn={
last:30,before:null},Yn=ke.Ikc({id:ke.YjP(),fullDatabaseId:It,state:ke.YjP(),submittedAt:ke.mee($t),author:St
}),Cn=ke.gMt("__typename",[ke.Ikc({__typename:ke.euz("ClosedEvent"),id:ke.YjP(),createdAt:$t,actor:St}),ke.Ikc({
__typename:ke.euz("ReopenedEvent"),createdAt:$t}),ke.Ikc({__typename:ke.euz("ReviewDismissedEvent"),
previousReviewState:ke.YjP(),review:ke.mee(ke.Ikc({id:ke.YjP()}))})]),Un=ke.Ikc({nodes:ke.YOg(ke.mee(ke.Ikc({
path:ke.YjP(),changeType:ke.YjP()}))),pageInfo:ke.Ikc({hasNextPage:ke.zMY()})}),xn=ke.Ikc({fullDatabaseId:It,
number:ke.Whr(),createdAt:$t,updatedAt:$t,mergedAt:ke.mee($t),isCrossRepository:ke.zMY(),author:St,mergedBy:St,
mergeCommit:ke.mee(ke.Ikc({oid:ke.YjP()})),files:ke.cl6(Un),reviews:ke.mee(Wt(Yn)),timelineItems:Wt(Cn)}),Fn=Mt(ke.Ikc({
pullRequests:zt(xn)}));async function Gn(e,{from:t},n,r){const o=new Map;let s=t;for(;;){const t=await Ln(e,s,n,o,r)
;if(t.pages<=1||t.newest<=s)return[...o.values()];s=t.newest}}async function Ln(e,t,n,r,o){const s={ask:async(t,r)=>{
const o={first:t,after:r,files:n,...Nn},{repository:s}=await e.query(Tn,o,Fn,jn);return s.pullRequests},largest:25,
listsIn:Bn,onUnreadable:e=>o(zn(e))},i={pages:0,newest:t};for await(const n of Vt(e,s)){i.pages++,
i.newest=Math.max(i.newest,...n.map((({updatedAt:e})=>e)))
;for(const s of n)s.updatedAt>=t&&r.set(s.fullDatabaseId,await Hn(s,e,o));if(e.onProgress("pull requests",r.size),
n.some((({updatedAt:e})=>e<t)))break}return i}function Bn({reviews:e,timelineItems:t}){return[e,t]}function zn(e){
return null===e?"GitHub couldn't load a pull request, so its events are missing":`GitHub couldn't load everything that happened to pull request #${e.number}, so some of its events may be missing`
}async function Hn(e,t,n){
const{fullDatabaseId:r,number:o,createdAt:s,author:i,isCrossRepository:a}=e,c=()=>n(zn(e)),d=await Kt(t,e.reviews,{
ask:Wn(t,o,Rn,"reviews",Yn),onUnreadable:c}),u=await Kt(t,e.timelineItems,{ask:Wn(t,o,On,"timelineItems",Cn),
onUnreadable:c});return{id:r,number:o,createdAt:s,author:i,isFromFork:a,merged:null===e.mergedAt?null:{at:e.mergedAt,
by:e.mergedBy},mergeCommit:e.mergeCommit?.oid,files:Vn(e.files),closings:Jn(u,null!==e.mergedAt),reviews:Kn(d,u)}}
function Wn({query:e},t,n,r,o){
const s=`query PullRequest(\n    $owner: String!, $name: String!, $number: Int!, $last: Int!, $before: String\n  ) {\n    repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${n} } }\n  }`,i=ke.FsL(ke.g1P(ke.YjP(),Wt(o)),ke.pdi((e=>e[r]))),a=Mt(ke.Ikc({
pullRequest:i}));return async(n,r)=>{const{repository:o}=await e(s,{number:t,last:n,before:r},a,jn);return o.pullRequest
}}function Vn(e){
if(e&&!e.pageInfo.hasNextPage)return e.nodes.every((e=>null!==e&&"RENAMED"!==e.changeType))?e.nodes.flatMap((e=>e?.path??[])):void 0
}function Jn(e,t){const n=e.findLastIndex((({__typename:e})=>"ReopenedEvent"===e))
;return e.flatMap(((e,r)=>"ClosedEvent"!==e.__typename||t&&r>n?[]:[{id:e.id,at:e.createdAt,actor:e.actor}]))}
function Kn(e,t){
const n=new Map(t.flatMap((e=>"ReviewDismissedEvent"===e.__typename&&e.review?[[e.review.id,e.previousReviewState]]:[])))
;return e.flatMap((e=>{const t="DISMISSED"===e.state?n.get(e.id):e.state;return null!==e.submittedAt&&Qn(t)?[{
id:e.fullDatabaseId,at:e.submittedAt,author:e.author,state:t}]:[]}))}function Qn(e){
return"APPROVED"===e||"CHANGES_REQUESTED"===e}
const Xn=new Set(["push","force_push","pr_merge","merge_queue_merge"]),Zn=ke.YOg(ke.Ikc({id:It,timestamp:$t,
ref:ke.YjP(),before:ke.YjP(),after:ke.YjP(),activity_type:ke.YjP(),actor:Et}))
;async function er({get:e,onProgress:t},n,r){const o=[];let s;do{
const{data:i,next:a}=await e("GET /repos/{owner}/{repo}/activity",{per_page:100,direction:"desc",...n&&{ref:n},...s&&{
after:s}},Zn,"contents: read"),c=i.filter((({timestamp:e})=>tr(e,r)))
;o.push(...c.filter((e=>Xn.has(e.activity_type))).map(nr)),t("pushes",o.length)
;const d=i.some((({timestamp:e})=>e<r.from));s=d?void 0:a?.searchParams.get("after")??void 0}while(void 0!==s)
;return o.reverse()}function tr(e,{from:t,until:n}){return e>=t&&e<n}function nr(e){
const{id:t,timestamp:n,ref:r,before:o,after:s,actor:i}=e;return{id:t,at:n,ref:r,before:o,after:s,actor:i,
isForced:"force_push"===e.activity_type}}function rr(e,t){for(const n of t)e.has(n.sha)||e.set(n.sha,{...n,
position:e.size})}function or(e,t){const n=new Map;return e.map((({ref:e,before:r,after:o})=>{
const s=n.get(e),i=s?.tip===r?s.reached:sr(r,t);if(void 0===i)return;n.set(e,{tip:o,reached:i});const a=ir(o,i,t)
;return void 0===a&&n.delete(e),a?.toSorted(((e,t)=>t.position-e.position)).map((({sha:e,date:t})=>({sha:e,date:t})))}))
}function sr(e,t){if(!t.has(e))return;const n=new Set([e])
;for(const e of n)for(const r of t.get(e)?.parents??[])n.add(r);return n}function ir(e,t,n){const r=[],o=[e]
;for(let e=o.pop();void 0!==e;e=o.pop()){if(t.has(e))continue;t.add(e);const s=n.get(e);if(void 0===s)return;r.push(s),
o.push(...s.parents)}return r}const ar="contents: read",cr=ke.cl6(ke.Ikc({committedDate:ke.lqM(ke.YjP())}))
;async function dr(e,t){const{query:n,onProgress:r}=e;let o=0;const s=await Zt(e,[...new Set(t)],100,(async e=>{
const t=`query CommitDates($owner: String!, $name: String!) {\n      repository(owner: $owner, name: $name) { ${e.map(((e,t)=>`c${t}: object(oid: "${e}") { ... on Commit { committedDate } }`)).join("\n")} }\n    }`,s=Mt(ke.g1P(ke.YjP(),cr)),{repository:i}=await n(t,{},s,ar)
;return o+=e.length,r("commits",o),e.map(((e,t)=>[e,i[`c${t}`]?.committedDate]))}))
;return new Map(s.filter((e=>void 0!==e[1])))}const ur=ke.FsL(ke.Ikc({oid:ke.YjP(),committedDate:ke.YjP(),
parents:ke.Ikc({nodes:ke.YOg(ke.Ikc({oid:ke.YjP()}))})}),ke.pdi((({oid:e,committedDate:t,parents:n})=>({sha:e,date:t,
parents:n.nodes.map((e=>e.oid))})))),lr=Mt(ke.Ikc({object:ke.mee(ke.Ikc({history:ke.lqM(zt(ur))}))})),fr={nodes:[],
pageInfo:{hasNextPage:!1,endCursor:null}};async function pr(e,t,n){const r=new Map;let o=mr(t,r)
;for(;void 0!==o&&(await hr(o,e,r,t,n),r.has(o));)o=mr(t,r);return or(t,r)}function mr(e,t){
return e.findLast((({after:e})=>!t.has(e)))?.after}async function hr(e,t,n,r,o){const{query:s,onProgress:i}=t,a={
ask:async(t,n)=>{
const{repository:r}=await s("query Commits($owner: String!, $name: String!, $tip: GitObjectID!, $first: Int!, $after: String) {\n  repository(owner: $owner, name: $name) {\n    object(oid: $tip) {\n      ... on Commit {\n        history(first: $first, after: $after) {\n          nodes { oid committedDate parents(first: 100) { nodes { oid } } }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    }\n  }\n}",{
tip:e,first:t,after:n},lr,ar);return r.object?.history??fr},largest:100,onUnreadable:()=>{}};let c=0
;for await(const e of Vt(t,a)){const t=e.some((({sha:e})=>!n.has(e)));rr(n,e),i("commits",n.size)
;const s=e.some((({date:e})=>Date.parse(e)>=o.from));if(!t||!s){if(gr(r,n)<=c)return;c++}}}function gr(e,t){
const n=or(e,t);return e.filter((({after:e},r)=>void 0===n[r]&&t.has(e))).length}const yr=ke.Ikc({ahead_by:ke.Whr(),
commits:ke.YOg(ke.Ikc({sha:ke.YjP(),commit:ke.Ikc({committer:ke.cl6(ke.Ikc({date:ke.lqM(ke.YjP())}))})}))})
;async function wr({get:e},{before:t,after:n},r){const o=[];for(let s=1;;s++){const i={basehead:`${t}...${n}`,
per_page:Math.min(r,100),page:s},a="GET /repos/{owner}/{repo}/compare/{basehead}",c=await e(a,i,yr,ar).catch((e=>{
if(!At(e,"missing"))throw e}));if(void 0===c)return;const{ahead_by:d,commits:u}=c.data
;if(o.push(...u.map((({sha:e,commit:t})=>({sha:e,date:t.committer?.date
})))),o.length>=Math.min(r,d)||0===u.length)return{count:d,commits:o}}}async function vr(e,t,n,r,o){
if(void 0===t.defaultBranch)return[];const s=await kr(e,t.defaultBranch,n,r);return void 0===s&&o(br),$r(e,s??[],n,r)}
const br="Changes aren't reported, because this version of GitHub Enterprise Server has no activity API; report them with a live workflow"
;async function kr(e,t,n,{changeBranches:r}){
const o=r.every((e=>e.toLowerCase()===t.toLowerCase()))?"refs/heads/"+t:void 0;try{const t=await er(e,o,n)
;return void 0===o?t.filter((({ref:e})=>(0,kt.c)(r,e.slice(11)))):t}catch(t){
if(At(t,"missing")&&e.isEnterpriseServer)return;throw t}}async function $r(e,t,n,{changes:r}){
const o="all"===r?await _r(e,t,n):await Ir(e,t),s=[];for(const e of t){const t=await o(e),{isForced:n,...r}=e
;t.length>0&&s.push({...r,commits:t})}return s}async function Ir(e,t){const n=t.map((({after:e})=>e)),r=await dr(e,n)
;return async t=>{const n=t.isForced?await wr(e,t,1):void 0;return 0===n?.count?[]:[Sr(t,r.get(t.after))]}}
async function _r(e,t,n){const r=t.filter((({isForced:e})=>!e)),o=await pr(e,r,n),s=new Map(r.map(((e,t)=>[e,o[t]])))
;return async t=>{const n=s.get(t);if(void 0!==n)return n;const r=await wr(e,t,1e6)
;return void 0===r?[Sr(t,void 0)]:r.commits.map((({sha:e,date:n})=>({sha:e,date:n??Er(t)})))}}function Sr(e,t){return{
sha:e.after,date:t??Er(e)}}function Er({at:e}){return new Date(e).toISOString()}
const Mr="contents: read",Pr=`query Releases($owner: String!, $name: String!, $first: Int!, $after: String) {\n  repository(owner: $owner, name: $name) {\n    releases(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {\n      nodes {\n        databaseId tagName isDraft isPrerelease publishedAt author ${_t} tagCommit { oid }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}`,Ar=ke.Ikc({
databaseId:It,tagName:ke.YjP(),isDraft:ke.zMY(),isPrerelease:ke.zMY(),publishedAt:ke.mee($t),author:St,
tagCommit:ke.mee(ke.Ikc({oid:ke.YjP()}))}),Dr=Mt(ke.Ikc({releases:zt(Ar)})),qr=ke.Ikc({author:Et})
;async function jr(e,{from:t,until:n},r,{note:o,warn:s}){const i=async(t,n)=>{const{repository:r}=await e.query(Pr,{
first:t,after:n},Dr,Mr);return r.releases},a=()=>s("GitHub couldn't load a release, so its event is missing"),c=[]
;for await(const s of Vt(e,{ask:i,largest:100,onUnreadable:a})){for(const i of s.flatMap(Rr)){
if(i.publishedAt<t||i.publishedAt>=n)continue;void 0===i.sha&&o(Or(i));const s=r&&null===i.author;c.push(s?{...i,
author:await Tr(e,i)}:i)}e.onProgress("releases",c.length)}return c}function Rr(e){
const{databaseId:t,tagName:n,tagCommit:r,publishedAt:o,author:s}=e;return null===o||e.isDraft||e.isPrerelease?[]:[{id:t,
tag:n,sha:r?.oid,publishedAt:o,author:s}]}function Or({tag:e}){return`Release ${(0,
f.hD)(e)} isn't reported, because its tag was deleted, so its commit is unknown`}async function Tr({get:e},{id:t}){
const{data:n}=await e("GET /repos/{owner}/{repo}/releases/{release_id}",{release_id:t},qr,Mr);return n.author}
var Nr=n(1828);class Yr extends Error{end;constructor(e){super(`the reading of history ended: ${e.kind}`),this.end=e}}
function Cr({octokit:e,repository:t},n){const{deadline:r,cancelled:o,clock:s}=n;let i=0
;const a=e=>s.sleep(e,o).catch((()=>{})),c=e=>a(1e3*2**e);async function d(){if(i>=r)throw new Yr({kind:"limited",
until:i});for(;!o.aborted&&s.now()<i;)await a(i-s.now());if(o.aborted)throw new Yr({kind:"cancelled"})
;if(s.now()>=r)throw new Yr({kind:"out-of-time"})}async function u(e,t){if("limited"===e.kind){
const n=s.now()+6e4*2**Math.min(t,4);return i=Math.max(i,e.until??n),!0}
return!("unreachable"!==e.kind||t>=4||(await c(t),0))}async function l(e,t,n){for(let i=0;;i++){await d();try{
const t=Math.min(6e4,r-s.now());return await e(AbortSignal.any([o,AbortSignal.timeout(t)]))}catch(e){
const r=n(e,s.now());if(await u(r,i))continue;throw new Pt(r,t)}}}const{owner:f,repo:p}=t;return{waitToRepeat:c,
onProgress:n.onProgress,isEnterpriseServer:e.request.endpoint.DEFAULTS.baseUrl.endsWith("/api/v3"),
async query(t,n,r,o,s=xr){const i=t.includes("$owner")?{owner:f,name:p}:{};return Gr(r,await l((r=>e.graphql(t,{...i,
...n,request:{signal:r}}).catch((e=>Fr(e,s)))),o,Ct),o)},async get(n,r,o,s){
const{data:i,headers:a}=await l((o=>e.request(n,{...t,...r,request:{signal:o}})),s,Ur);return{data:Gr(o,i,s),next:(0,
bt.H)(a.link)}}}}function Ur(e,t){const n=Ct(e,t);return"too-large"===n.kind?{kind:"unreachable"}:n}const xr=3
;function Fr(e,t){const n=Ut(e,t);if(void 0===n)throw e;return n}function Gr(e,t,n){const r=e.safeParse(t,{
reportInput:!0});if(r.success)return r.data;const[o]=r.error.issues,s=null===o?.input?{kind:"too-large"}:{
kind:"unexpected",detail:`${(0,Nr.c)(o?.path??[])||"all of it"} is wrong`};throw new Pt(s,n)}
const Lr="actions: read",Br=ke.Ikc({id:It,name:ke.cl6(ke.YjP()),event:ke.YjP(),conclusion:ke.mee(ke.YjP()),
run_attempt:ke.lqM(ke.Whr()),head_branch:ke.mee(ke.YjP()),head_sha:ke.YjP(),head_repository:ke.cl6(ke.Ikc({
full_name:ke.YjP()})),updated_at:$t,triggering_actor:Et}),zr=ke.Ikc({total_count:ke.Whr(),workflow_runs:ke.YOg(Br)})
;async function Hr(e,{from:t,until:n},r){const o=new Map;await Wr(e,r,{from:t-dn,until:n},o);const s=[]
;for(const n of o.values()){if(n.updated_at<t)continue;const r=await Kr(e,n);void 0!==r&&s.push(Qr(r))}return s}
async function Wr(e,t,{from:n,until:r},o){const s=`${Vr(n)}..${Vr(r)}`;for(let i=1;;i++){const a={workflow_id:t,
created:s,per_page:100,page:i},{data:c}=await Jr(e,a);if(c.total_count>1e3&&r-n>1e3){const s=Math.floor((n+r)/2)
;return await Wr(e,t,{from:n,until:s},o),Wr(e,t,{from:s,until:r},o)}for(const e of c.workflow_runs)o.set(e.id,e)
;if(e.onProgress("workflow runs",o.size),c.workflow_runs.length<100||100*i==1e3)return}}function Vr(e){
return new Date(e).toISOString().replace(/\.\d+/,"")}async function Jr({get:e},t){try{
return await e("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",t,zr,Lr)}catch(e){
if(!At(e,"missing"))throw e
;const n=`deployments is ${(0,f.hD)(t.workflow_id)}, but the repository has no such workflow, or github-token has no permission to read it; check the file name, and give the token ${Lr}`
;throw new Yr({kind:"failed",problem:n})}}async function Kr({get:e},t){for(let n=1;n<(t.run_attempt??1);n++){const r={
run_id:t.id,attempt_number:n
},{data:o}=await e("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",r,Br,Lr)
;if("success"===o.conclusion)return o}return"success"===t.conclusion?t:void 0}function Qr(e){return{id:e.id,
name:e.name??"",event:e.event,headBranch:e.head_branch,headSha:e.head_sha,
headRepository:e.head_repository?.full_name??null,succeededAt:e.updated_at,actor:e.triggering_actor}}
async function Xr(e,t,n,r,o){return Zr(e,o,(async e=>{const o=new Set,s=new Set,i=to(e,t,n,r,{note:e=>o.add(e),
warn:e=>s.add(e)}),[a,c,d,u]=await Promise.all(i);return{kind:"read",facts:{repository:t,pushes:a,...c,issues:d,
pullRequests:u,notes:[...o]},unreadable:[...s]}}))}async function Zr(e,t,n){
const r=new AbortController,o=AbortSignal.any([t.cancelled,r.signal]);try{return await n(Cr(e,{...t,cancelled:o}))
}catch(e){if(e instanceof Yr)return e.end;if(e instanceof Pt)return eo(e);throw e}finally{r.abort()}}
function eo({message:e,isOutage:t}){return{kind:"failed",problem:e,...t&&{isOutage:t}}}function to(e,t,n,r,o){
const{note:s,warn:i}=o,a=(...e)=>e.some((e=>r.events.has(e)))
;return[a("change")?vr(e,t,n,r,s):[],a("deployment")?ro(e,n,r,o):no,a("incident-opened","incident-resolved")?_n(e,n,i):[],a("pr-merged","pr-closed","review-approved","review-changes")?Gn(e,n,r.files,i):[]]
}const no={deployments:[],releases:[],workflowRuns:[]}
;async function ro(e,t,{deployments:n,deploymentEnvironments:r,onlyMissed:o},s){switch(n.kind){case"deployments":{
const n=await un(e,t,r,s.warn);return{...no,deployments:n}}case"releases":return{...no,releases:await jr(e,t,o,s)}
;case"workflow":return{...no,workflowRuns:await Hr(e,t,n.file)};case"none":return no}}const oo=3e5;function so(e){
return e.deployments??{kind:e["only-missed"]?"none":"deployments"}}function io(e,t){switch(e){case"change":
return"pushes";case"deployment":return"workflow"===t.kind?void 0:t.kind;case"incident-opened":case"incident-resolved":
return"issues";default:return"pullRequests"}}function ao(e){const t=so(e),n=[...e.events].map((e=>io(e,t)))
;return[...new Set(n)].filter((e=>void 0!==e&&"none"!==e))}function co({news:e},{from:t},n){const r=so(n)
;return new Set([...n.events].filter((n=>{const o=io(n,r);if("none"===o)return!1;const s=o&&e.get(o)
;if(void 0===s)return!0;const i=s.completeFrom<=t-dn-oo;return s.at>=t-oo||!i})))}function uo({since:e,until:t},n,r){
const o=1e3*Math.floor((r-3e5)/1e3)
;if(void 0===e)return void 0!==t?fo("until is set, but since is empty; set both or neither"):void 0===n.start?fo(lo):{
kind:"continue",until:o};const s=po(e,r)
;if(s>r)return fo(`since is ${new Date(s).toISOString()}, which is in the future; use an earlier time`)
;if(void 0===t)return{kind:"continue",until:o,start:s};const i={from:s,until:Math.min(po(t,r),o)}
;return i.from<i.until?{kind:"repair",window:i,until:i.until
}:fo(`since is ${new Date(i.from).toISOString()}, which isn't before the end of the window, ${new Date(i.until).toISOString()}. The window ends at until, and at least five minutes before this run. Use an earlier since`)
}
const lo='there is no state of an earlier run, so sync doesn\'t know where to start; select "Run workflow", and set since to 90d for the history of 90 days, or to now for none'
;function fo(e){return{kind:"nothing",problem:(0,i.oi)(e)}}function po(e,t){return"instant"===e.kind?e.at:t-e.age}
function mo(e,t,{newFrom:n,isComplete:r}){const o=e.isStarting?e.start??n:n
;return[...t.filter((t=>!e.repositories.has(t))).map((e=>({repository:e,point:o}))),...e.isStarting&&r?[{listed:!0}]:[]]
}function ho(e,t,n){if("nothing"===e.kind)return
;const r=t.repositories.get(n)?.point??e.until,{from:o,until:s}="repair"===e.kind?{...e.window,
until:Math.min(e.window.until,r)}:{from:r,until:e.until};return o<s?{from:o,until:s}:void 0}function go(e,t){const n={
work:[],quiet:[],withoutManifest:0};for(const r of e){if(yo(r,t)){n.withoutManifest++;continue}const e=wo(r,t)
;0===e.events.size&&"nothing"===e.record.kind?n.quiet.push(r):n.work.push(e)}const r=({repository:{id:e}})=>{
const n=t.state.repositories.get(e);return n?.postponed??n?.point??0};return n.work.sort(((e,t)=>r(e)-r(t))),n}
function yo({id:e,head:t},{state:n}){return void 0!==t&&n.repositories.get(e)?.withoutManifest===t}function wo(e,t){
const n=bo(e,t);return{repository:e,...n&&{window:n},events:void 0===n?vo:co(e,n,t.inputs),record:ko(e,t)}}
const vo=new Set;function bo({id:e},{plan:t,state:n,newFrom:r}){
const o=ho(t,n,e),s=void 0!==n.repositories.get(e)?.withoutManifest;return o&&s&&"continue"===t.kind?{...o,
from:Math.max(o.from,r)}:o}function ko({id:e,head:t},{inputs:{record:n},state:r,isByHand:o}){return"false"===n?{
kind:"nothing",reason:"switched off"}:"true"===n?{kind:"upload",auto:!1
}:void 0===t||r.repositories.get(e)?.record!==t||o?{kind:"upload",auto:!0}:{kind:"nothing",
reason:"the default branch has not moved"}}
const $o="first: 1, orderBy: { field: UPDATED_AT, direction: DESC }",Io="orderBy: { field: CREATED_AT, direction: DESC }",_o={
pushes:"pushedAt",issues:`issues(${$o}) { nodes { updatedAt } }`,
pullRequests:`pullRequests(${$o}) { nodes { updatedAt } }`,
releases:`releases(first: 50, ${Io}) {\n    nodes { publishedAt } pageInfo { hasNextPage }\n  }`,
deployments:`deployments(first: 20, ${Io}) {\n    nodes { createdAt latestStatus { createdAt } } pageInfo { hasNextPage }\n  }`
};function So(e){
return`databaseId nameWithOwner url isArchived isFork\n    defaultBranchRef { name target { oid } }\n    ${e.map((e=>_o[e])).join("\n")}`
}const Eo=ke.lqM(ke.Ikc({nodes:ke.YOg(ke.mee(ke.Ikc({updatedAt:$t})))})),Mo=ke.Ikc({hasNextPage:ke.zMY()}),Po=ke.Ikc({
databaseId:ke.Whr(),nameWithOwner:ke.YjP(),url:ke.YjP(),isArchived:ke.zMY(),isFork:ke.zMY(),
defaultBranchRef:ke.mee(ke.Ikc({name:ke.YjP(),target:ke.Ikc({oid:ke.YjP()})})),pushedAt:ke.cl6($t),issues:Eo,
pullRequests:Eo,releases:ke.lqM(ke.Ikc({nodes:ke.YOg(ke.mee(ke.Ikc({publishedAt:ke.mee($t)}))),pageInfo:Mo})),
deployments:ke.lqM(ke.Ikc({nodes:ke.YOg(ke.mee(ke.Ikc({createdAt:$t,latestStatus:ke.mee(ke.Ikc({createdAt:$t}))}))),
pageInfo:Mo}))}),Ao=ke.FsL(Po,ke.pdi((e=>({id:e.databaseId,name:e.nameWithOwner,url:e.url,isArchived:e.isArchived,
isFork:e.isFork,...e.defaultBranchRef&&{defaultBranch:e.defaultBranchRef.name,head:e.defaultBranchRef.target.oid},
news:new Map(Do(e))}))));function*Do(e){const{pushedAt:t,issues:n,pullRequests:r,releases:o,deployments:s}=e
;void 0!==t&&(yield["pushes",jo([t])]);const i={issues:n,pullRequests:r};for(const e of["issues","pullRequests"]){
const t=qo(i[e]);t&&(yield[e,jo(t.map((({updatedAt:e})=>e)))])}const a=o?.pageInfo.hasNextPage?void 0:qo(o)
;a&&(yield["releases",jo(a.map((({publishedAt:e})=>e)))]);const c=qo(s);if(c){
const e=c.map((e=>(e.latestStatus??e).createdAt)),t=c.at(-1)?.createdAt??0,n=s?.pageInfo.hasNextPage?t:0
;yield["deployments",{...jo(e),completeFrom:n}]}}function qo(e){const t=e?.nodes.filter((e=>null!==e))
;return t?.length===e?.nodes.length?t:void 0}function jo(e){return{at:Math.max(0,...e.map((e=>e??0))),completeFrom:0}}
const Ro={pushes:"contents",releases:"contents",deployments:"deployments",issues:"issues",pullRequests:"pull-requests"
},Oo=ke.Ikc({repositoryOwner:ke.mee(ke.Ikc({repositories:zt(Ao)}))});async function To(e,t,n,r){
const{query:o,onProgress:s}=e,i=No(n),a=`query Repositories($login: String!, $first: Int!, $after: String) {\n    repositoryOwner(login: $login) {\n      repositories(\n        first: $first, after: $after, ownerAffiliations: [OWNER],\n        orderBy: { field: CREATED_AT, direction: ASC }\n      ) {\n        nodes { ${So(n)} }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }`,c=async(e,n)=>{
const r={login:t,first:e,after:n},{repositoryOwner:s}=await o(a,r,Oo,i);if(null===s)throw new Pt({kind:"missing"},i)
;const{nodes:c}=s.repositories;if(c.length>1&&c.every((e=>null===e)))throw new Pt({kind:"denied"},i)
;return s.repositories},d=()=>r(`GitHub couldn't load a repository of ${t}, so it isn't synced`),u=[]
;for await(const t of Vt(e,{ask:c,largest:100,onUnreadable:d}))u.push(...t),s("repositories",u.length);return u}
function No(e){return[...new Set(["contents",...e.map((e=>Ro[e]))])].map((e=>`${e}: read`)).join(", ")}
const Yo=ke.g1P(ke.YjP(),ke.mee(Ao));function Co(e,t,n){return Zt(e,t,50,(async t=>{const r=await Fo(e,t,n,0),o=[]
;for(const[n,s]of t.entries())o.push(r[n]??await Uo(e,s));return o}))}async function Uo(e,t){try{
const[n]=await Fo(e,[t],[],xo);return n??new Pt({kind:"missing"},"contents: read")}catch(e){if(e instanceof Pt)return e
;throw e}}const xo=100;async function Fo({query:e},t,n,r){
const o=t.map((e=>e.split("/"))).flatMap((([e,t],n)=>[[`o${n}`,e],[`n${n}`,t]])),s=`query NamedRepositories(${o.map((([e])=>`$${e}: String!`)).join(", ")}) { ${t.map(((e,t)=>`r${t}: repository(owner: $o${t}, name: $n${t}) { ${So(n)} }`)).join("\n")} }`,i=0===n.length?"contents: read":No(n),a=await e(s,Object.fromEntries(o),Yo,i,r)
;return t.map(((e,t)=>a[`r${t}`]??void 0))}var Go=n(5010);const Lo=/^[A-Za-z0-9_-]+$/,Bo=/^[A-Za-z0-9._*-]+$/
;function zo({name:e}){return e.includes("*")}function Ho(e,t,n=!1){
const r=`${e}. Until then, none of its new events are sent`;return{...n?Jo(r):(0,i.oi)(r),concerns:t}}function Wo(e){
return Jo(e)}function Vo(e,t){
const[n=""]=t,r=1===t.length?`${n} wasn't`:`${t.length} repositories weren't`,o="so none of the new events are sent, and the next run reads on"
;switch(e.kind){case"limited":
return Jo(`${r} read: GitHub's limit on requests lasts until ${Y(e.until)}, which is after deadline, ${o}`)
;case"out-of-time":
return Jo(`${r} read completely before deadline, ${o}. If that happens in every run, raise deadline or use shard`)
;case"cancelled":return{...Jo(`${r} read completely: the job was cancelled, ${o}`),level:"error"}}}function Jo(e){
return{kind:"delivery",level:"warning",title:"Phaset: not read",message:e}}async function Ko(e,t,n){
const{names:r,globs:o}=Xo(t.repositories,n),s=ao(t),{listed:i,problems:a}=await Qo(e,r,o,s),c=new Map,d={...it}
;for(const{repository:e,isNamed:n}of i){if(c.has(e.id)||!Zo(e.id,t.shard))continue;const r=n?void 0:es(e)
;void 0===r?c.set(e.id,e):d[r]++}return{repositories:[...c.values()],skipped:d,problems:a}}async function Qo(e,t,n,r){
const{listed:o,problems:s}={listed:[],problems:[]}
;for(const[n,i]of(await Co(e,t,r)).entries())i instanceof Pt?s.push(ns(t[n]??"",i)):o.push({repository:i,isNamed:!0})
;const i=e=>s.push(Wo(e));for(const[t,a]of n){const n=await To(e,t,r,i).catch(ts);if(n instanceof Pt){
s.push(ns(`${t}/${a[0]}`,n));continue}const c=n.filter((({name:e})=>(0,kt.c)(a,e.slice(t.length+1))))
;0===c.length&&s.push(rs(t,a,n.length)),o.push(...c.map((e=>({repository:e,isNamed:!1}))))}return{listed:o,problems:s}}
function Xo(e,t){const[n=""]=t.split("/"),r=e.map((e=>({owner:n,...e
}))),o=r.filter((e=>!zo(e))).map((({owner:e,name:t})=>`${e}/${t}`)),s=Map.groupBy(r.filter(zo),(({owner:e})=>e));return{
names:0===e.length?[t]:[...new Set(o)],globs:[...s].map((([e,t])=>[e,t.map((({name:e})=>e))]))}}function Zo(e,t){
return void 0===t||e%t.total===t.index}function es({isArchived:e,isFork:t,head:n}){
return e?"archived":t?"forks":void 0===n?"empty":void 0}function ts(e){if(e instanceof Pt)return e;throw e}
function ns(e,{message:t,isOutage:n}){return Ho(t,e,n)}function rs(e,t,n){const[r=""]=t;return(0,
i.oi)(`repositories: ${(0,
f.hD)(`${e}/${r}`)} matches none of the ${n} repositories of ${e} that github-token can read; correct it, or install the GitHub App for more repositories`)
}function os({repositories:e,problems:t},{state:n,write:r}){
const o=new Map(e.map((({id:e,name:t})=>[e,t]))),s=new Map,i=(e,t)=>{const o=n.repositories.get(e)
;void 0!==o&&(o.recordIds??[]).join()!==t.join()&&r([{repository:e,...o,recordIds:[...t]}])
},a=e=>o.has(e)||t.length>0,c=new Map;for(const[e,{recordIds:t=[]}]of n.repositories)if(a(e)){c.set(e,t)
;for(const n of t)s.set(n,e)}else i(e,[]);return{claim:(e,{components:t,problems:n})=>{
const r=c.get(e)??[],a=t.flatMap((({credentials:{recordId:e}})=>e??[])),d=0===n.length&&a.length===t.length?r.filter((e=>!a.includes(e))):[]
;for(const e of d)s.delete(e);for(const t of a)s.has(t)||s.set(t,e)
;const u=new Set([...r,...a].filter((t=>s.get(t)===e)));return c.set(e,[...u]),i(e,[...u]),new Map(t.flatMap((t=>{
const n=s.get(t.credentials.recordId??"")??e;return n===e?[]:[[t,o.get(n)??ss]]})))}}}
const ss="a repository that isn't in the list of this run",is="contents: read",as=Mt(ke.Ikc({
defaultBranchRef:ke.mee(ke.Ikc({target:ke.Ikc({oid:ke.YjP()})}))}));async function cs({query:e}){
const{repository:t}=await e("query Head($owner: String!, $name: String!) {\n    repository(owner: $owner, name: $name) { defaultBranchRef { target { oid } } }\n  }",{},as,is)
;return t.defaultBranchRef?.target.oid}const ds=ke.Ikc({tree:ke.YOg(ke.Ikc({path:ke.YjP(),type:ke.YjP()})),
truncated:ke.zMY()});async function us({get:e},t){const n={tree_sha:t,recursive:"1"
},{data:r}=await e("GET /repos/{owner}/{repo}/git/trees/{tree_sha}",n,ds,is);return{
paths:r.tree.filter((({type:e})=>"blob"===e)).map((({path:e})=>e)),isWhole:!r.truncated}}const ls=ke.mee(ke.Ikc({
text:ke.lqM(ke.mee(ke.YjP())),isTruncated:ke.lqM(ke.zMY())})),fs=Mt(ke.g1P(ke.YjP(),ls));function ps(e,t,n){
return Zt(e,n,50,(async n=>{
const r=n.map(((e,n)=>[`e${n}`,`${t}:${e}`])),o=`query Files($owner: String!, $name: String!${r.map((([e])=>`, $${e}: String!`)).join("")}) {\n      repository(owner: $owner, name: $name) { ${r.map((([e])=>`${e}: object(expression: $${e}) { ... on Blob { text isTruncated } }`)).join("\n")} }\n    }`,{repository:s}=await e.query(o,Object.fromEntries(r),fs,is)
;return n.map(((e,t)=>ms(s[`e${t}`]??null)))}))}function ms(e){
if(null!==e)return"string"==typeof e.text&&!1===e.isTruncated?e.text.replace(/^\uFEFF/,""):{kind:"unreadable"}}
var hs=n(7112),gs=n(2651),ys=n(4216),ws=n(1823),vs=n(5290);const bs=/[*?[]/
;async function ks(e,{inputs:t,tokens:n,commit:r,isFleet:o}){
const s=t["working-directory"],{directories:a,problems:c,unmatched:d}=await _s(e,s,r);o||c.push(...d.map((e=>(0,
i.oi)(Es(e)))))
;const u=a.map((e=>$s(e))),l=void 0===r?[]:await ps(e,r,u),{"org-id":f,"record-id":p}=t,m=a.map(((e,t)=>({directory:e,
manifest:Is($s(e),l[t])}))).filter((({manifest:e})=>!o||"absent"!==e.kind)),h=1===m.length&&0===c.length,g={"org-id":f,
"record-id":h?p:void 0},y=m.map((({directory:e,manifest:t})=>({directory:e,manifest:t,credentials:(0,ys.gD)(t,g,n),
isRemote:!0})));if(h)return{components:y,problems:c};const w=(0,ws.Ls)(y,t["deployment-environments"]);return{
components:(0,ys.w7)(w),problems:c}}function $s(e){return"."===e?gs.h1:`${e}/${gs.h1}`}function Is(e,t){
if(void 0===t)return{kind:"absent",file:e};if("string"==typeof t&&!gs.gY.test(t))return{kind:"found",file:e,...(0,
hs.K)(t,e)}
;const n="string"==typeof t?"is a Git LFS pointer, which sync can't follow; take the file out of Git LFS":"isn't text, or is larger than GitHub's API returns; fix it"
;return{kind:"found",file:e,baselineUnclear:!0,problems:[{kind:"manifest",level:"error",
title:"The manifest can't be read",message:`${(0,f.ts)(e)} ${n}`,file:e}]}}async function _s(e,t,n){
const r=t.filter((e=>e.startsWith("!"))).map((e=>e.slice(1))),o=t.filter((e=>!e.startsWith("!"))),s=o.filter((e=>!bs.test(e))).map(Ms),a=o.filter((e=>bs.test(e)))
;if(0===a.length||void 0===n)return{directories:[...new Set(s)].sort(),problems:[],unmatched:[]}
;const{paths:c,isWhole:d}=await us(e,n),u=r.map(vs.EY),l=c.filter((e=>e===gs.h1||e.endsWith(`/${gs.h1}`))).map((e=>e.slice(0,-gs.h1.length-1)||".")).filter((e=>!Ds(e,u))),f=a.map((e=>{
const t=(0,vs.EY)(e);return{line:e,matches:l.filter((e=>As(t,e)))}}));return{
directories:[...new Set([...s,...f.flatMap((({matches:e})=>e))])].sort(),problems:d?[]:[(0,i.oi)(Ss)],
unmatched:f.filter((({matches:e})=>0===e.length)).map((({line:e})=>e))}}
const Ss="working-directory: the repository has more files than GitHub lists, so patterns don't work; list the directories without patterns"
;function Es(e){
return`working-directory: ${(0,f.hD)(e)} matches no directory with a ${gs.h1} on the default branch; fix the pattern, or add the manifest`
}function Ms(e){return e.split("/").filter((e=>""!==e&&"."!==e)).join("/")||"."}function Ps(e){
return"."===e?[]:e.split("/")}function As(e,t){return(0,vs.uv)(e,Ps(t).reduce(((t,n)=>(0,vs.Xn)(e,t,n)),(0,vs.GH)(e)))}
function Ds(e,t){const n=Ps(e);if(n.includes("node_modules"))return!0
;const r=[".",...n.map(((e,t)=>n.slice(0,t+1).join("/")))];return t.some((e=>r.some((t=>As(e,t)))))}function qs(e){
return new Date(e).toISOString()}function js(e){return e??{login:"ghost",type:"User"}}
function Rs({id:e,fullName:t,defaultBranch:n},r){return{repository:{id:e,full_name:t,default_branch:n},sender:js(r)}}
function Os({id:e,sha:t,environment:n,creator:r,succeededAt:o},s){return[{name:"deployment_status",payload:{deployment:{
sha:t,environment:n},deployment_status:{state:"success",environment:n,created_at:qs(o)},...Rs(s,r)},at:o,id:e,by:r}]}
function Ts({id:e,tag:t,sha:n,author:r,publishedAt:o},s){return void 0===n?[]:[{name:"release",payload:{
action:"published",release:{tag_name:t,draft:!1,prerelease:!1,published_at:qs(o)},...Rs(s,r)},at:o,id:e,by:r,sha:n}]}
function Ns({id:e,name:t,event:n,headBranch:r,headSha:o,headRepository:s,actor:i,succeededAt:a},c){return[{
name:"workflow_run",payload:{action:"completed",workflow_run:{name:t,event:n,conclusion:"success",head_branch:r,
head_sha:o,head_repository:null===s?null:{full_name:s},updated_at:qs(a)},...Rs(c,i)},at:a,id:e,by:i}]}function Ys(e,t){
const n=Fs(e),r=Cs(e),o=e.events.findIndex((e=>!Us(e,r))),s=-1===o?e.events.length:o,i=(n,r,o,s,i,a)=>({name:"issues",
payload:{action:r,issue:Bs(e,i,o),...a,...Rs(t,s)},at:o,id:`${e.id} ${n}`,by:s}),a=n[s]
;return[i("opened","opened",r,e.author,a,{}),...e.events.slice(s).flatMap(((e,t)=>{const r=n[s+t+1]
;return xs(e).map((({action:t,mark:n})=>i(`${e.id} ${t}`,t,e.at,e.actor,r,n)))}))]}function Cs({createdAt:e,events:t}){
return t.findLast((({kind:e})=>"transferred"===e))?.at??e}function Us({kind:e,at:t},n){
return t!==n?t<n:"labeled"===e||"typed"===e||"transferred"===e}function xs(e){switch(e.kind){case"labeled":
case"unlabeled":return[{action:e.kind,mark:{label:{name:e.label}}}];case"typed":case"untyped":return[{action:e.kind,
mark:{type:{name:e.type}}}];case"retyped":return[{action:"untyped",mark:{type:{name:e.previous}}},{action:"typed",mark:{
type:{name:e.type}}}];case"closed":case"reopened":return[{action:e.kind,mark:{}}];case"transferred":return[]}}
function Fs({events:e,labels:t,type:n,closedAt:r}){const o=[{labels:t,type:n}]
;for(const r of e.toReversed())o.unshift(Ls(r,o[0]??{labels:t,type:n}));let s=Gs(e,r);return o.map(((t,n)=>{
const r=e[n-1];return"closed"===r?.kind&&(s=r.at),"reopened"===r?.kind&&(s=void 0),{...t,closedAt:s}}))}
function Gs(e,t){return void 0===e.find((({kind:e})=>"closed"===e||"reopened"===e))?t??void 0:void 0}
function Ls(e,{labels:t,type:n}){switch(e.kind){case"labeled":return{labels:t.filter((t=>t!==e.label)),type:n}
;case"unlabeled":return{labels:[...t,e.label],type:n};case"typed":return{labels:t,type:null};case"untyped":return{
labels:t,type:e.type};case"retyped":return{labels:t,type:e.previous};default:return{labels:t,type:n}}}
function Bs({id:e,number:t,createdAt:n},r,o){const{labels:s,type:i,closedAt:a}=r;return{id:e,number:t,
state:void 0===a?"open":"closed",created_at:qs(n),updated_at:qs(o),closed_at:void 0===a?null:qs(a),labels:s.map((e=>({
name:e}))),type:null===i?null:{name:i}}}function zs(e,t){const n=(n,r,o,s)=>({name:"pull_request",payload:{
action:"closed",pull_request:{...Ws(e),merged:s,merged_at:s?qs(r):null,closed_at:qs(r)},...Rs(t,o)},at:r,id:n,by:o
}),r=[...e.closings.map((({id:t,at:r,actor:o})=>n(`${e.id} ${t}`,r,o,!1))),...e.merged?[n(`${e.id} merged`,e.merged.at,e.merged.by,!0)]:[],...e.reviews.map((n=>Hs(n,e,t)))],o=(0,
l.O)({files:e.files});return r.map((e=>({...e,...o})))}function Hs({id:e,at:t,author:n,state:r},o,s){return{
name:"pull_request_review",payload:{action:"submitted",review:{id:e,state:r.toLowerCase(),submitted_at:qs(t)},
pull_request:Ws(o),...Rs(s,n)},at:t,id:e,by:n,...o.isFromFork?{isWithoutSecrets:!0}:{}}}
function Ws({number:e,createdAt:t,author:n}){return{number:e,created_at:qs(t),user:js(n)}}
function Vs({pushes:e,pullRequests:t,repository:n}){const r=new Map(t.map((({mergeCommit:e,files:t})=>[e,t])))
;return e.map((e=>Js(e,r.get(e.after),n)))}function Js(e,t,n){
const{id:r,at:o,ref:s,before:i,after:a,actor:c}=e,d=e.commits.map((({sha:e,date:t})=>({id:e,timestamp:t})));return{
name:"push",payload:{ref:s,before:i,after:a,deleted:!1,commits:d,head_commit:d.at(-1)??null,...Rs(n,c)},at:o,id:r,by:c,
...(0,l.O)({files:t})}}function Ks(e,{from:t,until:n},{onlyMissed:r}){const{repository:o}=e
;return[...Vs(e),...e.deployments.flatMap((e=>Os(e,o))),...e.releases.flatMap((e=>Ts(e,o))),...e.workflowRuns.flatMap((e=>Ns(e,o))),...e.issues.flatMap((e=>Ys(e,o))),...e.pullRequests.flatMap((e=>zs(e,o)))].filter((({at:e})=>e>=t&&e<n)).filter((e=>!r||Qs(e))).sort(Xs)
}function Qs({by:e,isWithoutSecrets:t}){return!0===t||"github-actions[bot]"===e?.login}function Xs(e,t){
return e.at-t.at||ei(e.name,t.name)||ei(Zs(e),Zs(t))}function Zs({id:e}){return e.split(" ",1)[0]??""}function ei(e,t){
return e===t?0:e<t?-1:1}var ti=n(8601),ni=n(2008),ri=n(2443),oi=n(1189);async function si(e,t,n){
const r=e.map(ii),o=[...new Map(e.map(((e,t)=>[r[t],e])))],s=new Map;return await Promise.all(Array.from({length:8
},(async()=>{for(let e=o.shift();void 0!==e;e=o.shift()){const[r,o]=e;s.set(r,await ai(o,t,n)),
t.onProgress("lists of changed files",s.size)}}))),r.map((e=>s.get(e)??li("it was not looked up")))}
function ii({subject:e,at:t}){return JSON.stringify("deployment"===e.kind?{...e,at:t}:e)}async function ai(e,t,n){try{
return await ci(e,t,n)}catch(e){if(At(e,"missing"))return li("GitHub no longer has its commits")
;if(!At(e,"unreachable"))throw e;return await cs(t),li("GitHub's API can't list them")}}
async function ci({subject:e,at:t},{get:n},r){switch(e.kind){case"commits":
return di.test(e.before)?li("the branch is new"):(0,ri.compareCommits)(n,e.before,e.after);case"pull-request":return(0,
ri.listPullRequestFiles)(n,e.number);case"deployment":{const{sha:o,environment:s}=e
;if(void 0===s)return li("it has no environment");const i=ui(r,s,o,t)??await(0,oi.findPreviousDeployment)(n,s,o)
;return void 0===i?li("the environment has no earlier deployment"):(0,ri.compareCommits)(n,i,o)}case"incident":
case"repository":return li("it has no commit")}}const di=/^0+$/;function ui(e,t,n,r){
return e.filter((e=>e.environment===t&&e.sha!==n&&e.succeededAt<r)).reduce(((e,t)=>e&&e.succeededAt>=t.succeededAt?e:t),void 0)?.sha
}function li(e){return{kind:"unknown",reason:e}}async function fi(e,t){
const{decided:n,notes:r,problems:o}=pi(e,t),[s]=t.components;if(1===t.components.length&&void 0!==s)return{
events:n.flatMap((e=>yi(e,s,t))),notes:r,problems:o};const i=void 0===t.recordId?await hi(n,t):n,a={events:[],
notes:new Set(r),problems:new Map};for(const e of i)gi(e,t,a);return{events:a.events,notes:[...a.notes],
problems:[...o,...a.problems.values()]}}function pi(e,{settings:t,events:n}){const r=[],o=new Set,s=new Set
;for(const i of e){const e=(0,ni.s)(i,t)
;if("invalid"===e.kind)for(const t of e.problems)s.add(`${t} (${i.id})`);else if("send"===e.kind){
for(const t of e.notes)o.add(t);const t=e.events.filter((({body:e})=>n.has(e.event)));r.push(...t.map((e=>({...e,
...mi(i)}))))}}const a=[...s].map((e=>(0,i.EP)(`${e}, so it is skipped`,"warning")));return{decided:r,notes:[...o],
problems:a}}function mi({at:e,files:t}){return{at:e,...t&&{changed:{kind:"known",files:t}}}}
async function hi(e,{components:t,requests:n,deployments:r}){const o=e.filter((({changed:e,subject:n})=>void 0===e&&(0,
ti.H)(n,t))),s=await si(o,n,r),i=new Map(o.map(((e,t)=>[e,s[t]])));return e.map((e=>({...e,...(0,l.O)({
changed:i.get(e)??e.changed})})))}function gi(e,t,n){const{at:r,...o}=e,s=(0,ti.f)([o],t.components,t.recordId)
;for(const r of s.events.keys())n.events.push(...yi(e,r,t));for(const e of s.notes)n.notes.add(e)
;for(const e of s.problems)n.problems.set(e.message,e)}function yi({at:e,body:t},n,{credentials:r}){const o=r.get(n)
;return void 0===o?[]:[{at:e,orgId:o.orgId,recordId:o.recordId,body:t}]}var wi=n(6010),vi=n(7025)
;function bi(e,{repository:{url:t},record:n},r,o){if(void 0!==o)return $i(e,o);const s=(0,vi.j)(e,{connection:{
kind:"closed",missing:[]},events:[],notes:[],record:n,standards:{kind:"nothing",reason:ki},repositoryUrl:t,problems:[]})
;if(void 0!==s.credentials)return s;const a=(0,wi.G)(e);if("complete"===a.kind)return{...s,credentials:a.credentials}
;if(r&&_i(e)){const e=new Set(a.problems.map((({message:e})=>e))),t=s.problems.filter((({message:t})=>!e.has(t)))
;return{...s,problems:[...t,(0,i.oi)(Ii)]}}
const c=new Set(s.problems.map((({message:e})=>e))),d=a.problems.filter((({message:e})=>!c.has(e)));return{...s,
problems:[...s.problems,...d]}}const ki="they need a checkout";function $i(e,t){const n=`the record ${(0,
f.hD)(e.credentials.recordId)} belongs to ${t}, so nothing is sent for it from another repository; give each manifest its own "id"`
;return{component:{...e,credentials:{}},events:[],record:{kind:"failed"},standards:{kind:"skipped",reason:ki},
problems:[(0,i.oi)(n)]}}
const Ii='webhook-token has no token for the record, so nothing is sent for it; add a line "RECORD_ID: token", and check that the secret it comes from exists'
;function _i({credentials:e,sameRecord:t=[]}){const{orgId:n,recordId:r,token:o}=e
;return void 0!==n&&void 0!==r&&void 0===o&&0===t.length}
async function Si({component:e,credentials:t,record:n,problems:r},{uploadRecord:o,host:s}){
const{directory:i,manifest:a}=e,c="found"===a?.kind?a.name:void 0,d={directory:i,...(0,l.O)({
recordId:e.credentials.recordId,name:c})};if("skipped"===n.kind)return{...d,record:{state:"skipped",reason:n.reason},
problems:r};if("upload"!==n.kind||void 0===t)return{...d,record:{state:"failed"},problems:r};const u=(0,
_.ty)(await(o?.(n.record,t)));return{...d,record:{...u,record:n.record},problems:[...r,...Ei(t,u.delivery,s)]}}
function Ei({orgId:e,recordId:t},n,r){if(void 0===n||"delivered"===n.outcome)return[];const o=`record ${(0,
f.hD)(t)}, organization ${(0,f.hD)(e)}`;return(0,_.LJ)([{item:"record",delivery:n}],{host:r,identity:o
},void 0).map((e=>({...e,concerns:`record ${(0,f.hD)(t)}`})))}
function Mi({repository:{id:e,head:t},record:n},r,o,{state:s,uploadRecord:i}){const a=s.state.repositories.get(e)
;if(void 0===i||void 0===t||void 0===a)return;if("upload"!==n.kind||!o.every(Pi))return
;if(r.some((({component:e})=>Ai(e))))return;const{point:c,recordIds:d}=a;s.write([{repository:e,point:c,record:t,...(0,
l.O)({recordIds:d})}])}function Pi({record:{delivery:e}}){
return void 0===e||"delivered"===e.outcome||400===e.last?.status}function Ai({credentials:{recordId:e,token:t}}){
return void 0!==e&&void 0===t}async function Di(e,t,n){
const{api:r,reading:o,inputs:s,tokens:a,owners:c,isFleet:d}=n,{repository:u,window:f}=e,{name:p,head:m}=u,h={name:p,
...(0,l.O)({window:f})},g=await Zr(r,o,(e=>ks(e,{inputs:s,tokens:a,commit:m,isFleet:d})));if("kind"in g)return{...h,
...ji,...Ri(g,p)};const y=c.claim(u.id,g);if(d&&0===g.components.length&&0===g.problems.length)return Oi(u,n),{...h,
...ji,isWithoutManifest:!0}
;const w=g.components.map((t=>bi(t,e,d,y.get(t)))),v=g.components.some(((e,t)=>void 0===w[t]?.credentials&&!y.has(e)&&!_i(e))),b=w.some((({credentials:e})=>void 0!==e)),k=b&&(v||(0,
i.JD)(g.problems))?{...ji,problems:[Ho(qi,p)]}:await Ni(e,t,w,n);if(void 0!==k.end)return{...h,...ji,end:k.end}
;const $=await Promise.all(w.map((e=>Si(e,n))));0===y.size&&Mi(e,w,$,n);const I=[...g.problems,...k.problems];return{
...h,...k,components:$.map((e=>Ti(e,u,d))),problems:d?I.map((e=>({concerns:p,...e}))):I}}
const qi="The components with errors may own some of the new events; fix the errors, or remove the components from working-directory",ji={
isRead:!1,events:0,components:[],notes:[],problems:[]};function Ri(e,t){return"failed"===e.kind?{
problems:[Ho(e.problem,t,e.isOutage)]}:{problems:[],end:e}}function Oi({id:e,head:t},{state:n}){
const r=n.state.repositories.get(e);if(void 0===r||void 0===t)return;const{point:o,record:s}=r;n.write([{repository:e,
point:o,withoutManifest:t,...(0,l.O)({record:s})}])}function Ti(e,{name:t},n){if(!n)return e
;const r="."===e.directory?t:`${t}/${e.directory}`,o=void 0===e.recordId?"":` (record ${e.recordId})`,s=e.problems.map((({file:e,line:n,column:s,...i})=>({
concerns:(e&&`${t}/${e}${void 0===n?"":`:${n}`}`)??r+o,...i})));return{...e,problems:s}}
async function Ni({repository:e,window:t,events:n},r,o,s){
const i=new Map(o.flatMap((e=>e.credentials?[[e.component,e.credentials]]:[])));if(void 0===t)return{...ji,isRead:!0}
;if(0===i.size)return ji;const a=o.map((({component:e})=>e)),{inputs:c,state:d}=s,u=await Xr(s.api,{id:e.id,
fullName:e.name,defaultBranch:e.defaultBranch},t,{changes:c.changes,changeBranches:c["change-branches"],events:n,
deployments:so(c),deploymentEnvironments:c["deployment-environments"],files:a.length>1,onlyMissed:c["only-missed"]
},s.reading);if("read"!==u.kind)return{...ji,...Ri(u,e.name)};const l=Ks(u.facts,t,{onlyMissed:c["only-missed"]
}),f=await Zr(s.api,s.reading,(async e=>({kind:"found",...await fi(l,{settings:Yi(c),events:c.events,
recordId:c["record-id"],credentials:i,components:a,requests:e,deployments:u.facts.deployments})})))
;if("found"!==f.kind)return{...ji,...Ri(f,e.name)};const{events:p,notes:m}=f,h=[...u.unreadable.map(Wo),...f.problems]
;d.write(Ci(e.id,p,d.state.lastId+1,t,r));const g=[...u.facts.notes,...m];return{isRead:!0,events:p.length,notes:g,
problems:h}}function Yi(e){return{changes:e.changes,changeBranches:e["change-branches"],
deploymentEnvironments:e["deployment-environments"],incidentLabels:e["incident-labels"],
incidentTypes:e["incident-types"],ignoreActors:e["ignore-actors"]}}function Ci(e,t,n,{until:r},o){
return[...t.map(((t,r)=>({id:n+r,repository:e,...t}))),{repository:e,first:n,last:n+t.length-1,...o&&{point:r}}]}
async function Ui(e,t,n,r){if("nothing"===t.kind)return{...ut,problems:[t.problem]}
;const{inputs:o,startedAt:s}=e,i=await(0,bt.openApi)(Wi(e),[]),a=await Gi(e,i);if("kind"in a)return{...ut,
problems:[Li(a,e)]};const{repositories:c,problems:d}=a,u=s-o.history,f=c.map((({id:e})=>e));if("continue"===t.kind){
const e=0===d.length;n.write(mo(n.state,f,{newFrom:u,isComplete:e}))}const p={plan:t,state:n.state,inputs:o,
isByHand:e.isByHand,newFrom:u},{work:m,quiet:h,withoutManifest:g}=go(c,p);if("continue"===t.kind){
const e=h.filter((({id:e})=>(n.state.repositories.get(e)?.point??0)<t.until))
;n.write(e.map((({id:e})=>Ce(n.state,e,t.until))))}const{results:y,left:w,end:v}=await Bi(m,{plan:t,step:e,state:n,
sending:r,api:i,owners:os(a,n)
}),b=y.filter((({isWithoutManifest:e})=>e)),k=w.map((({repository:e})=>e.name)),$=h.length>0||y.some((({isRead:e})=>e))
;return{...(0,l.O)({until:$?t.until:xi(t,f,n)}),repositories:y.filter((e=>!b.includes(e))),
notes:o.repositories.length>0?Fi(y):y.flatMap((({notes:e})=>e)),problems:[...d,...v?[Vo(v,k)]:[]],quiet:h.length,
skipped:{...a.skipped,withoutManifest:g+b.length},waiting:w.length}}function xi(e,t,{state:n}){
const r=t.flatMap((e=>n.repositories.get(e)?.point??[]));return"continue"===e.kind&&r.length>0?Math.min(...r):void 0}
function Fi(e){const t=e.flatMap((({name:e,notes:t})=>t.map((t=>({name:e,note:t})))))
;return[...Map.groupBy(t,(({note:e})=>e))].map((([e,t])=>{const n=1===t.length?"":` and ${t.length-1} more`
;return`${t[0]?.name}${n}: ${e}`}))}async function Gi(e,t){const{inputs:n,run:r,progress:o}=e
;return Zr(t,Vi(e,N("the list of repositories",o)),(e=>Ko(e,n,r.repository)))}function Li(e,{run:t}){
return"failed"===e.kind?Ho(e.problem,t.repository,e.isOutage):Vo(e,[t.repository])}async function Bi(e,t){
const{plan:n,state:r,sending:o,step:s}=t,i=[];for(const[a,c]of e.entries()){const d=e.slice(a)
;if(void 0!==o?.sender.stopped())return{results:i,left:d};const u=await Di(c,"continue"===n.kind,Hi(c,t))
;if(void 0!==u.end)return"out-of-time"===u.end.kind&&zi(c,r,s.startedAt),{results:i,left:d,end:u.end};i.push(u),
u.events>0&&await(o?.sender.sendLeft())}return{results:i,left:[]}}function zi({repository:{id:e}},{state:t,write:n},r){
const o=t.repositories.get(e);void 0!==o&&n([{repository:e,...o,postponed:r}])}function Hi({repository:{name:e}},t){
const{step:n,state:r,sending:o,api:s,owners:i}=t,{inputs:a,tokens:c}=n,[d="",u=""]=e.split("/");return{api:{...s,
repository:{owner:d,repo:u}},reading:Vi(n,N(e,n.progress)),inputs:a,tokens:c,state:r,owners:i,
uploadRecord:o?.uploadRecord,host:(0,Ke.PG)(n.endpoint),isFleet:a.repositories.length>0}}
function Wi({inputs:e,run:t,cancelled:n}){const{repository:r,apiUrl:o}=t;return{token:e["github-token"],baseUrl:o,
repository:r,cancelled:n}}function Vi({inputs:e,startedAt:t,cancelled:n,network:r},o){const s={now:()=>Date.now(),
sleep:r.clock.sleep};return{deadline:t+1e3*e.deadline,cancelled:n,clock:s,onProgress:o}}async function Ji(e){
const{inputs:t,run:n,startedAt:r}=e,o=Fe((0,ge.resolve)(n.workspace,t.state),t["dry-run"]);if("invalid"===o.kind)return{
...ut,problems:[(0,i.oi)(o.problem)]};const s=o.value,a=uo(t,s.state,r)
;if("nothing"===a.kind&&0===s.state.left.size)return{...ut,problems:[a.problem]}
;"continue"===a.kind&&void 0!==a.start&&s.write([{start:a.start,isOpen:!0}])
;const c=t["dry-run"]?await Ki(e,a,s):await Qi(e,a,s);return s.close(),c}async function Ki(e,t,n){
const r=await Ui(e,t,n,void 0),o=[...n.state.left.values()].sort(((e,t)=>e.at-t.at||e.id-t.id));return{...ut,...r,
counts:dt(o),events:o,dryRun:!0}}async function Qi(e,t,n){
const{inputs:r,tokens:o,run:s,cancelled:a,redact:c,endpoint:d,progress:u}=e,{now:f}=e.network.clock,p=ot(f()+Xi(e),f,a),m=tt(d.origin),h=(0,
Ve.D)(d,r,c,p,{...e,kept:m}),g={...h,watch:(e,t)=>{void 0!==t.status&&t.status<500&&p.renew(),h.watch(e,t)}},y=(0,
nt.e)((0,ge.join)(s.temporaryDirectory,`phaset-undelivered-${(0,We.randomUUID)()}.jsonl`)),w=ft({deliver:(e,t,n)=>(0,
Je.c)({target:"event",credentials:t,body:e},g,n),tokens:o,host:(0,Ke.PG)(d),state:n,undelivered:y,
repeatUnknown:r["repeat-unknown"],onProgress:({at:e},t,n)=>{u.set(`Sending: ${t} events, up to ${Y(e)}; ${n} left`)}})
;await w.sendLeft();const v=await Ui(e,t,n,{sender:w,uploadRecord:(e,t)=>(0,Je.c)({target:"record",credentials:t,body:e
},g)}),{problems:b,...k}=w.results(),{path:$,failure:I}=y.close();return{...ut,...v,...k,...(0,l.O)({undelivered:$}),
problems:[...v.problems,...b,...void 0===I?[]:[(_=I,
(0,i.oi)(`the undelivered file can't be written (${_}); make RUNNER_TEMP a directory that this job may write`,"warning"))]]
};var _}function Xi({inputs:e,startedAt:t}){return t+1e3*e.deadline-Date.now()}var Zi=n(2889),ea=n(6041),ta=n(148)
;const na=864e5,ra={d:na,h:na/24},oa=["comment","pr-opened"],sa=Ie.M.filter((e=>!oa.includes(e)));function ia(e){
if(""===e)return(0,we.Uq)(void 0);if("now"===e)return(0,we.Uq)({kind:"age",age:0});const t=aa(e);if(void 0!==t)return(0,
we.Uq)({kind:"age",age:t});const n=(0,ta.E)(e);return"timestamp"===n.kind?(0,we.Uq)({kind:"instant",
at:Number(n.timestamp)
}):(0,we.Gq)(`is ${(0,f.hD)(e)}; use a date (2026-03-01), a time (2026-03-01T12:00:00Z), an age (90d, 12h) or now`)}
function aa(e){const[,t,n=""]=/^(\d{1,5})([dh])$/.exec(e)??[];return void 0===t?void 0:Number(t)*(ra[n]??na)}
const ca=e=>(0,we.Ku)(ke.YjP(),e),da=Zi.r.shape,ua=ke.Ikc({endpoint:da.endpoint,"webhook-token":da["webhook-token"],
"org-id":da["org-id"],"record-id":da["record-id"],"working-directory":da["working-directory"],changes:da.changes,
"change-branches":da["change-branches"],"deployment-environments":da["deployment-environments"],
"incident-labels":da["incident-labels"],"incident-types":da["incident-types"],"ignore-actors":da["ignore-actors"],
"fail-on":da["fail-on"],"dry-run":da["dry-run"],summary:da.summary,"repeat-unknown":da["repeat-unknown"],
headers:da.headers,timeout:da.timeout,deadline:da.deadline,"github-token":da["github-token"],shard:da.shard,
repositories:ca((function(e){const t=[];for(const n of(0,Go.ry)(e)){const[e="",r,...o]=n.split("/").reverse()
;if(o.length>0||!Bo.test(e)||void 0!==r&&!Lo.test(r))return(0,
we.Gq)(`has ${(0,f.hD)(n)}; use owner/name, a name of the workflow's own owner, or a glob of names, such as acme/* or acme/web-*`)
;t.push(void 0===r?{name:e}:{owner:r,name:e})}return(0,we.Uq)(t)})),events:ca((function(e){const t=(0,
Go.ry)(e),n=t.find((e=>!Ie.M.some((t=>(0,kt.c)([e],t)))));if(void 0!==n)return(0,we.Gq)(`has ${(0,
f.hD)(n)}, which matches no event; use names or globs of ${sa.join(", ")}`);const r=sa.filter((e=>(0,kt.c)(t,e)))
;return t.length>0&&0===r.length?(0,
we.Gq)(`is ${(0,f.hD)(e)}, but Phaset accepts no time for these events, so sync can't send them; use names or globs of ${sa.join(", ")}`):(0,
we.Uq)(new Set(0===t.length?sa:r))})),deployments:ca((function(e){return""===e?(0,
we.Uq)(void 0):"deployments"===e||"releases"===e||"none"===e?(0,we.Uq)({kind:e}):/^[^/\s]+\.ya?ml$/.test(e)?(0,we.Uq)({
kind:"workflow",file:e
}):(0,we.Gq)(`is ${(0,f.hD)(e)}; use deployments, releases, none or a workflow's file name, such as deploy.yml`)})),
state:ca((function(e){return""===e?(0,we.Gq)("is empty; use a directory, such as phaset-sync"):(0,we.Uq)(e)})),
since:ca(ia),until:ca(ia),history:ca((function(e){const t="0"===e?0:aa(e);return void 0===t||t>90*na?(0,we.Gq)(`is ${(0,
f.hD)(e)}; use an age of at most 90d, such as 30d, or 0`):(0,we.Uq)(t)})),"only-missed":da["dry-run"],
record:ke.k5n(["auto","true","false"],"one of auto, true, false")});function la(e){const t=Object.keys(ua.shape)
;return Object.fromEntries(t.map((t=>[t,e(t)])))}function fa(e,t){
const{data:n,error:r}=ua.safeParse(e),o=da["fail-on"].safeParse(e["fail-on"]).data??"config",s=(r?.issues??[]).map((n=>{
const r=String(n.path[0]);return(0,ea.XE)(n,r,e[r]??"",t)})),a=void 0===n?s:[...s,...pa(n)];return void 0===n||(0,
i.JD)(a)?{failOn:o,problems:a}:{inputs:n,failOn:o,problems:a}}function pa(e){
if(!((t=e.repositories).length>1||t.some(zo)))return[];var t;const{deployments:n,"record-id":r}=e
;return[...void 0===r?[]:[(0,i.oi)(ma)],..."workflow"===n?.kind?[(0,i.oi)((o=n.file,`deployments is ${(0,
f.hD)(o)}, a workflow, which works only for one repository; use deployments or releases, or sync that repository in a job of its own`))]:[]]
;var o}
const ma='record-id would send the events of all repositories to one record; remove it, and set "id" in the manifest of each repository'
;async function ha(e){const t=Date.now(),n=la(s.V4),r=ya(n),{inputs:o,failOn:a,problems:c}=fa(n,r);try{
const n=void 0===o?ut:await wa(o,r,t,e).catch($a),s=ga({...n,problems:[...c,...n.problems]},a)
;return await se(s,r,o?.summary??!0),!(0,i.JD)(E(s))}catch(e){return(0,pe.e)(e,r),!1}}function ga(e,t){const n={
failOn:t,standardsFailOn:"never"};return{...e,problems:(0,c.Q)(e.problems,n),repositories:e.repositories.map((e=>({...e,
problems:(0,c.Q)(e.problems,n),components:e.components.map((e=>({...e,problems:(0,c.Q)(e.problems,n)})))})))}}
function ya(e){const t=(0,d.d)(e);for(const e of t.flatMap(a.eo))s.Pq(e);return(0,a.ay)(t,(0,d.G)(e))}
async function wa(e,t,n,{environment:r,cancelled:a,network:c}){const d=(0,he.c)(r),l=(0,me.Q)(r,(e=>(0,
o.readFileSync)(e,"utf8")),n);if("invalid"===l.kind)return ka((0,i.EP)(l.problem));const{connection:f,problems:p}=(0,
u.C)(e,d,l.value);if("without-secrets"===f.kind)return ka((0,i.oi)(va,"notice"))
;if("closed"===f.kind)return ka(...f.missing);if(""===e["github-token"])return ka((0,i.oi)(ba));const m=T(s.pq);try{
const r=await Ji({inputs:e,endpoint:f.endpoint,tokens:f.tokens,run:d,startedAt:n,
isByHand:"workflow_dispatch"===l.value.name,redact:t,cancelled:a,network:c,progress:m});return{...r,
problems:[...p,...r.problems]}}finally{m.close()}}
const va="GitHub gives no secrets to this run (a run that Dependabot started, or a run in a fork), so nothing is synced. Start sync with schedule or workflow_dispatch in the repository itself",ba="github-token is empty; set it to a token that can read the repository, or remove it to use the job's own"
;function ka(...e){return{...ut,problems:e}}function $a(e){if(!(e instanceof xe))throw e;return ka((0,
i.oi)(`${e.message}, so nothing more is sent; free disk space, and run the workflow again`))}const Ia=e=>((0,
r.setFlagsFromString)("--optimize-for-size"),ha(e))}))};