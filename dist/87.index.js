export const id=87;export const ids=[87];export const modules={6087:(((n,e,t)=>{t.d(e,{L:()=>u})
;var o=t(7877),r=t(3323);async function s(n,{before:e,after:t,fromMergeBase:o=!1}){if(!(0,r.jh)(e)||!(0,r.jh)(t))return
;if(o&&await i(n))return
;const s=o?["--merge-base",e]:[e],c=await(0,r.lX)(n,["diff-tree","-r","-z","--name-only","--no-renames","--no-relative","--ignore-submodules=none",...s,t])
;return c?.split("\0").filter((n=>""!==n))}async function i(n){return"false"!==(await(0,
r.lX)(n,["rev-parse","--is-shallow-repository"]))?.trim()}var c=t(5503),a=t(8601)
;async function u(n,e,{workspace:t,access:r,serverUrl:s}){const i=n.filter((({subject:n})=>(0,a.H)(n,e)))
;if(0===i.length)return[...n];const u=await(0,c.d)({serverUrl:s,repository:r.repository,
commits:[...new Set(i.flatMap((({subject:n})=>f(n))))]},(0,o.O)(t,e.map((({directory:n})=>n)))),l={clones:u,ask:g(r)
},m=new Map,p=n=>{const e=JSON.stringify(n),t=m.get(e)??d(n,l);return m.set(e,t),t},h=new Set(i)
;return Promise.all(n.map((async n=>h.has(n)?{...n,changed:y(await p(n.subject),u)}:n)))}function f(n){switch(n.kind){
case"commits":return[n.before,n.after];case"pull-request":return[n.base,n.head].filter((n=>void 0!==n))
;case"deployment":return[n.sha];case"incident":case"repository":return[]}}async function d(n,e){switch(n.kind){
case"commits":return m(n,e);case"pull-request":return p(n,e);case"deployment":return h(n,e);case"incident":
case"repository":return v("it has no commit")}}const l=/^0+$/;async function m(n,{clones:e,ask:o}){
if(l.test(n.before))return v("the branch is new");const r=await w(e,n);return void 0!==r?{kind:"known",files:r
}:o("contents: read",(async e=>{const{compareCommits:o}=await t.e(443).then(t.bind(t,2443));return o(e,n.before,n.after)
}))}async function p({number:n,base:e,head:o},{clones:r,ask:s}){if(void 0!==e&&void 0!==o){const n=await w(r,{before:e,
after:o,fromMergeBase:!0});if(void 0!==n)return{kind:"known",files:n}}return s("pull-requests: read",(async e=>{
const{listPullRequestFiles:o}=await t.e(443).then(t.bind(t,2443));return o(e,n)}))}
async function h({sha:n,environment:e},o){if(void 0===e)return v("it has no environment")
;const r=await o.ask("deployments: read",(async o=>{const{findPreviousDeployment:r}=await t.e(189).then(t.bind(t,1189))
;return r(o,e,n)}));return void 0===r?v("the environment has no earlier deployment"):"string"==typeof r?m({before:r,
after:n},o):r}async function w(n,e){for(const t of n){const n=await s(t,e);if(void 0!==n)return n}}function g(n){let e
;return async(o,r)=>{if(""===n.token)return v(`github-token is empty; set it to a token with ${o}`)
;const{openApi:s}=await t.e(522).then(t.bind(t,7522)),{describeApiFailure:i}=await t.e(546).then(t.bind(t,1546));try{
return e??=s(n),await r(await e)}catch(n){return v(i(n,o))}}}function v(n){return{kind:"unknown",reason:n}}
function y(n,e){return"known"!==n.kind||e.every((({directory:n})=>"."===n))?n:{kind:"known",
files:e.flatMap((({directory:e})=>"."===e?n.files:n.files.map((n=>`${e}/${n}`))))}}})),1823:(((n,e,t)=>{
function o(n,e){const t=d(n),o=u(e),r=new Set([...o.values()].map((({length:n})=>n))),s=[]
;for(let n=0;n<t.length;n++)for(const e of r){const r=n+e,i=o.get(t.slice(n,r).join(" "))?.components
;void 0!==i&&r<=t.length&&s.push({start:n,end:r,named:i})}const i=new Set(l(s).flatMap((({named:n})=>n)))
;return e.filter((n=>i.has(n)))}function r(n,e){const t=u(e);for(const{index:o}of n.matchAll(/^|(?<=[:/])/g)){
const r=t.get(d(n.slice(o)).join(" "))?.components;if(void 0!==r)return e.filter((n=>r.includes(n)))}return[]}
function s(n,e){return n.map((n=>i(n.directory,e)?{...n,isCalledAsEnvironment:!0}:n))}function i(n,e){
const t=d(c(n)).join(" ");return e.filter((n=>!n.includes("*"))).some((n=>d(n).join(" ")===t))}function c(n){
return n.slice(n.lastIndexOf("/")+1)}t.d(e,{Ls:()=>s,PH:()=>r,n4:()=>o});const a=new WeakMap;function u(n){
const e=a.get(n);if(void 0!==e)return e;const t=new Map;a.set(n,t);for(const e of n)for(const n of f(e)){const o=d(n)
;if(0===o.length)continue;const r=o.join(" "),s=t.get(r);void 0===s?t.set(r,{components:[e],length:o.length
}):s.components.push(e)}return t}function f(n){const{directory:e,manifest:t,credentials:o,isCalledAsEnvironment:r}=n
;return[e,r?void 0:c(e),"found"===t?.kind?t.name:void 0,o.recordId].filter((n=>void 0!==n))}function d(n){
return n.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu)??[]}function l(n){
const e=n.toSorted(((n,e)=>n.start-e.start||e.end-n.end));let t=0;return e.filter((({end:n})=>{const e=n>t
;return t=Math.max(t,n),e}))}})),8601:(((n,e,t)=>{t.d(e,{H:()=>l,f:()=>d})
;var o=t(7413),r=t(8414),s=t(7541),i=t(1823);function c(n,e){const t=a(e),o=new Map
;for(const e of n)for(const n of u(e,t)){const t=o.get(n);void 0===t?o.set(n,[e]):t.push(e)}return o}function a(n){
const e=new Map(n.map((n=>[n.directory,n]))),t=new Map;for(const e of n)for(const n of f(e.directory)){const o=t.get(n)
;void 0===o?t.set(n,[e]):o.push(e)}return{own:e,within:t}}function u(n,{own:e,within:t}){const o=t.get(n)
;if(void 0!==o)return o;for(const t of f(n)){const n=e.get(t);if(void 0!==n)return[n]}const r=e.get(".")
;return void 0===r?[]:[r]}function*f(n){for(let e=n.length;e>0;e=n.lastIndexOf("/",e-1))yield n.slice(0,e)}
function d(n,e,t){const r={events:new Map,notes:[],problems:[]},s=new Set;for(const{changed:i,...c}of n){
const n=void 0===t?m({...c,...(0,o.O)({changed:i})},e):p(t,e);for(const[e,t]of n.reasons){const n=r.events.get(e)??[]
;r.events.set(e,[...n,{...c,routing:t}])}const a=n.problem?.message??n.note;void 0===a||s.has(a)||(s.add(a),
void 0!==n.problem&&r.problems.push(n.problem),void 0!==n.note&&r.notes.push(n.note))}return r}function l(n,e){
switch(n.kind){case"commits":case"pull-request":return!0;case"deployment":return 0===b(n.names,e).size;case"incident":
case"repository":return!1}}function m(n,e){const{subject:t}=n;switch(t.kind){case"commits":
return h(n,"the push changed",e);case"pull-request":return h(n,`pull request #${t.number} changes`,e);case"deployment":
return w(n,t.names,e);case"incident":return y(n,t.labels,e);case"repository":
return M(n,"nothing in it says which component it is about","set record-id")}}function p(n,e){
const t=e.find((({credentials:e})=>e.recordId===n));if(void 0!==t)return{
reasons:new Map([[t,"record-id names its record"]])};const o=`record-id is ${(0,
s.hD)(n)}, but none of the ${e.length} components has this record; use one of theirs, or remove record-id`;return{
reasons:new Map,problem:(0,r.oi)(o)}}function h(n,e,t){const o=`what ${e} is unknown (${v(n)})`
;return g(n,e,t)??$(n,o,t)}function w(n,e,t){const o=b(e,t);if(o.size>0)return{reasons:o}
;const r=g(n,"the deployment brings changes to",t)
;return void 0!==r?r:M(n,`${0===e.length?"no environment, tag or workflow":`nothing in ${e.map(s.hD).join(", ")}`} names one, and what changed since the previous deployment is unknown (${v(n)})`,"name one in the environment (production-web), the tag (web@1.2.0) or the workflow, or set record-id")
}function g(n,e,t){const{body:o,changed:r}=n;switch(r?.kind){case"known":{const n=k(r.files,e,t);return n.size>0?{
reasons:n}:{reasons:n,note:`${o.event} goes to no component: ${e} no file of a component`}}case"too-many":
return $(n,`${e} more files than the ${r.limit} that GitHub lists`,t);case"unknown":case void 0:return}}
function v({changed:n}){return"unknown"===n?.kind?n.reason:"it was not read"}function y(n,e,t){const o=new Map
;for(const n of e)for(const e of(0,i.PH)(n,t))o.set(e,`the label ${(0,s.hD)(n)} names it`);if(o.size>0)return{reasons:o}
;const r=0===e.length?"the issue has no label":"none of the issue's labels names a component"
;return"comment"===n.body.event?{reasons:o,note:`comment goes to no component: ${r}`
}:M(n,r,"add a label such as incident:web or component/web, or set record-id")}function b(n,e){
return new Map(n.flatMap((n=>(0,i.n4)(n,e).map((e=>[e,`${(0,s.hD)(n)} names it`])))))}function k(n,e,t){
const o=[...c(n,t)].map((([n,[t="",...o]])=>{const r=0===o.length?"":` and ${o.length} more of its files`
;return[n,`${e} ${(0,s.ml)((0,s.ts)(t),80)}${r}`]}));return new Map(o)}function $({body:n},e,t){return{
reasons:new Map(t.map((n=>[n,`all components: ${e}`]))),problem:_(`${n.event} goes to all ${t.length} components: ${e}`)
}}function M({body:n},e,t){const o=`${n.event} goes to no component: ${e}; ${t}`;return{reasons:new Map,problem:_(o)}}
function _(n){return{kind:"payload",level:"warning",title:"Phaset: components",message:n}}}))};