export const id=842;export const ids=[842];export const modules={842:(((n,e,t)=>{t.d(e,{
gatherChanges:()=>O,routeEvents:()=>k});var o=t(6760),r=t(1421),s=t(3024),i=t(7975),a=t(9550);const c=(0,
i.promisify)(r.execFile),u=1e4,f=67108864;async function d(n,e){const{before:t,after:o,fromMergeBase:r=!1}=e;try{
if(r&&await async function(n){return"false"!==(await l(n,["rev-parse","--is-shallow-repository"])).trim()}(n))return
;const e=r?["--merge-base",t]:[t]
;return(await l(n,["diff-tree","-r","-z","--name-only","--no-renames",...e,o])).split("\0").filter((n=>""!==n))}catch{
return}}async function l(n,e){const{stdout:t}=await c("git",["-c","safe.directory=*",...e],{cwd:n,timeout:u,maxBuffer:f,
windowsHide:!0});return t}var m=t(6628),p=t(8414),h=t(7541);function w(n,e){
for(const{index:t}of n.matchAll(/^|(?<=[:/])/g)){
const o=b(n.slice(t)).join(" "),r=e.filter((n=>g(n).some((n=>""!==o&&b(n).join(" ")===o))));if(r.length>0)return r}
return[]}function g({directory:n,manifest:e,credentials:t}){const o=n.slice(n.lastIndexOf("/")+1)
;return[n,o,"found"===e?.kind?e.name:void 0,t.recordId].filter((n=>void 0!==n))}function b(n){
return n.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu)??[]}function v(n,e){
const t=new Map(e.map((n=>[n.directory,n]))),o=new Map;for(const e of n){const n=y(e,t);if(void 0===n)continue
;const r=o.get(n);void 0===r?o.set(n,[e]):r.push(e)}return o}function y(n,e){
for(let t=n.lastIndexOf("/");t>0;t=n.lastIndexOf("/",t-1)){const o=e.get(n.slice(0,t));if(void 0!==o)return o}
return e.get(".")}function k(n,e,t){const o={events:new Map,notes:[],problems:[]},r=new Set
;for(const{changed:s,...i}of n){const n=void 0===t?$({...i,...(0,m.s)({changed:s})},e):M(t,e)
;for(const[e,t]of n.reasons){const n=o.events.get(e)??[];o.events.set(e,[...n,{...i,routing:t}])}
const a=n.problem?.message??n.note;void 0===a||r.has(a)||(r.add(a),void 0!==n.problem&&o.problems.push(n.problem),
void 0!==n.note&&o.notes.push(n.note))}return o}function $(n,e){const{subject:t}=n;switch(t.kind){case"commits":
return x(n,"the push changed",e);case"pull-request":return x(n,`pull request #${t.number} changes`,e);case"deployment":
return function(n,e,t){const o=z(e,t);if(o.size>0)return{reasons:o};const r=j(n,"the deployment brings changes to",t)
;if(void 0!==r)return r
;return D(n,`${0===e.length?"no environment, tag or workflow":e.map(h.hD).join(", ")} names none, and what changed since the deployment before is not known (${q(n)})`,"name one in the environment (production-web), the tag (web@1.2.0) or the workflow, or give record-id")
}(n,t.names,e);case"incident":return function(n,e,t){const o=new Map
;for(const n of e)for(const e of w(n,t))o.set(e,`the label ${(0,h.hD)(n)} names it`);if(o.size>0)return{reasons:o}
;return D(n,0===e.length?"it has no label":"none of its labels names one","add a label such as incident:web or component/web, or give record-id")
}(n,t.labels,e);case"repository":return D(n,"nothing tells which component it is about","give record-id")}}
function M(n,e){const t=e.find((({credentials:e})=>e.recordId===n));if(void 0!==t)return{
reasons:new Map([[t,"record-id names its record"]])};const o=`record-id is ${(0,
h.hD)(n)}, which is the record of none of the ${e.length} components; give one of theirs, or leave it out`;return{
reasons:new Map,problem:(0,p.oi)(o)}}function x(n,e,t){const o=`what ${e} is not known (${q(n)})`
;return j(n,e,t)??C(n,o,t)}function j(n,e,t){const{body:o,changed:r}=n;switch(r?.kind){case"known":{
const n=function(n,e,t){const o=[...v(n,t)].map((([n,[t="",...o]])=>{
const r=0===o.length?"":` and ${o.length} more of its files`;return[n,`${e} ${(0,h.ml)((0,h.ts)(t),80)}${r}`]}))
;return new Map(o)}(r.files,e,t);return n.size>0?{reasons:n}:{reasons:n,
note:`${o.event} goes to no component: ${e} no file of one`}}case"too-many":
return C(n,`${e} more files than the ${r.limit} that GitHub lists`,t);case"unknown":case void 0:return}}
function q({changed:n}){return"unknown"===n?.kind?n.reason:"it was not looked up"}function z(n,e){
return new Map(n.flatMap((n=>function(n,e){const t=b(n),o=e.flatMap((n=>g(n).flatMap((e=>function(n,e){
return 0===e.length?[]:n.flatMap(((t,o)=>e.every(((e,t)=>n[o+t]===e))?[{start:o,end:o+e.length}]:[]))
}(t,b(e)).map((e=>({component:n,...e}))))))),r=o.filter((n=>!o.some((e=>function(n,e){
return n.end-n.start<e.end-e.start&&e.start<=n.start&&n.end<=e.end}(n,e)))))
;return e.filter((n=>r.some((e=>e.component===n))))}(n,e).map((e=>[e,`${(0,h.hD)(n)} names it`])))))}
function C({body:n},e,t){return{reasons:new Map(t.map((n=>[n,`all components: ${e}`]))),
problem:I(`${n.event} goes to all ${t.length} components: ${e}`)}}function D({body:n},e,t){
const o=`${n.event} goes to no component: ${e}; ${t}`;return{reasons:new Map,problem:I(o)}}function I(n){return{
kind:"payload",level:"warning",title:"Phaset: which component",message:n}}async function O(n,e,{workspace:r,access:i}){
const c=function(n,e){const t=e.split("/"),r=[n,...t.map(((e,r)=>(0,o.join)(n,...t.slice(0,r+1))))].find((n=>(0,
s.existsSync)((0,o.join)(n,".git"))))??n;return(0,a.i)(n,r)}(r,e[0]?.directory??"."),u=function(n){let e
;return async(o,r)=>{if(""===n.token)return N(`github-token is empty; give it a token with ${o}`)
;const{explainApiFailure:s,openApi:i}=await t.e(522).then(t.bind(t,7522));try{return e??=i(n),await r(await e)}catch(n){
return N(s(n,o))}}}(i),f=new Map,l=n=>{const e=JSON.stringify(n),s=f.get(e)??async function(n,e,o){switch(n.kind){
case"commits":return F(n,e,o);case"pull-request":return async function({number:n,base:e,head:o},r,s){
if(void 0!==e&&void 0!==o){const n=await d(r,{before:e,after:o,fromMergeBase:!0});if(void 0!==n)return{kind:"known",
files:n}}return s("pull-requests: read",(async e=>{const{listPullRequestFiles:o}=await t.e(88).then(t.bind(t,1088))
;return o(e,n)}))}(n,e,o);case"deployment":return async function({sha:n,environment:e},o,r){
if(void 0===e)return N("it has no environment");const s=await r("deployments: read",(async o=>{
const{findPreviousDeployment:r}=await t.e(626).then(t.bind(t,2626));return r(o,e,n)}))
;return void 0===s?N("the environment has no earlier deployment"):"string"==typeof s?F({before:s,after:n},o,r):s}(n,e,o)
;case"incident":case"repository":return N("it is about no commit")}}(n,(0,o.resolve)(r,c),u);return f.set(e,s),s}
;return Promise.all(n.map((async n=>function(n,e){switch(n.kind){case"commits":case"pull-request":return!0
;case"deployment":return 0===z(n.names,e).size;case"incident":case"repository":return!1}}(n.subject,e)?{...n,
changed:P(await l(n.subject),c)}:n)))}const _=/^0+$/;async function F(n,e,o){
if(_.test(n.before))return N("the branch is new, with nothing before it");const r=await d(e,n);return void 0!==r?{
kind:"known",files:r}:o("contents: read",(async e=>{const{compareCommits:o}=await t.e(88).then(t.bind(t,1088))
;return o(e,n.before,n.after)}))}function N(n){return{kind:"unknown",reason:n}}function P(n,e){
return"known"!==n.kind||"."===e?n:{kind:"known",files:n.files.map((n=>`${e}/${n}`))}}}))};