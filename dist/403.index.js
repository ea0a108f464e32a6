export const id=403;export const ids=[403];export const modules={4403:(((n,e,t)=>{t.d(e,{
gatherChanges:()=>E,routeEvents:()=>q});var o=t(6760),r=t(1421),s=t(3024),i=t(7975),a=t(9550);const c=(0,
i.promisify)(r.execFile),u=1e4,f=67108864;async function d(n,e){const{before:t,after:o,fromMergeBase:r=!1}=e;try{
if(r&&await m(n))return;const e=r?["--merge-base",t]:[t]
;return(await p(n,["diff-tree","-r","-z","--name-only","--no-renames",...e,o])).split("\0").filter((n=>""!==n))}catch{
return}}function l(n,e){const t=e.split("/"),r=[n,...t.map(((e,r)=>(0,o.join)(n,...t.slice(0,r+1))))].find((n=>(0,
s.existsSync)((0,o.join)(n,".git"))))??n;return(0,a.i)(n,r)}async function m(n){
return"false"!==(await p(n,["rev-parse","--is-shallow-repository"])).trim()}async function p(n,e){
const{stdout:t}=await c("git",["-c","safe.directory=*",...e],{cwd:n,timeout:u,maxBuffer:f,windowsHide:!0});return t}
var h=t(7413),w=t(8414),g=t(7541);function b(n,e){const t=k(n),o=e.flatMap((n=>y(n).flatMap((e=>$(t,k(e)).map((e=>({
component:n,...e}))))))),r=o.filter((n=>!o.some((e=>M(n,e)))));return e.filter((n=>r.some((e=>e.component===n))))}
function v(n,e){for(const{index:t}of n.matchAll(/^|(?<=[:/])/g)){
const o=k(n.slice(t)).join(" "),r=e.filter((n=>y(n).some((n=>""!==o&&k(n).join(" ")===o))));if(r.length>0)return r}
return[]}function y({directory:n,manifest:e,credentials:t}){const o=n.slice(n.lastIndexOf("/")+1)
;return[n,o,"found"===e?.kind?e.name:void 0,t.recordId].filter((n=>void 0!==n))}function k(n){
return n.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu)??[]}function $(n,e){
return 0===e.length?[]:n.flatMap(((t,o)=>e.every(((e,t)=>n[o+t]===e))?[{start:o,end:o+e.length}]:[]))}function M(n,e){
return n.end-n.start<e.end-e.start&&e.start<=n.start&&n.end<=e.end}function x(n,e){
const t=new Map(e.map((n=>[n.directory,n]))),o=new Map;for(const e of n){const n=j(e,t);if(void 0===n)continue
;const r=o.get(n);void 0===r?o.set(n,[e]):r.push(e)}return o}function j(n,e){
for(let t=n.lastIndexOf("/");t>0;t=n.lastIndexOf("/",t-1)){const o=e.get(n.slice(0,t));if(void 0!==o)return o}
return e.get(".")}function q(n,e,t){const o={events:new Map,notes:[],problems:[]},r=new Set
;for(const{changed:s,...i}of n){const n=void 0===t?C({...i,...(0,h.O)({changed:s})},e):D(t,e)
;for(const[e,t]of n.reasons){const n=o.events.get(e)??[];o.events.set(e,[...n,{...i,routing:t}])}
const a=n.problem?.message??n.note;void 0===a||r.has(a)||(r.add(a),void 0!==n.problem&&o.problems.push(n.problem),
void 0!==n.note&&o.notes.push(n.note))}return o}function z(n,e){switch(n.kind){case"commits":case"pull-request":return!0
;case"deployment":return 0===P(n.names,e).size;case"incident":case"repository":return!1}}function C(n,e){
const{subject:t}=n;switch(t.kind){case"commits":return O(n,"the push changed",e);case"pull-request":
return O(n,`pull request #${t.number} changes`,e);case"deployment":return I(n,t.names,e);case"incident":
return N(n,t.labels,e);case"repository":return L(n,"nothing tells which component it is about","give record-id")}}
function D(n,e){const t=e.find((({credentials:e})=>e.recordId===n));if(void 0!==t)return{
reasons:new Map([[t,"record-id names its record"]])};const o=`record-id is ${(0,
g.hD)(n)}, which is the record of none of the ${e.length} components; give one of theirs, or leave it out`;return{
reasons:new Map,problem:(0,w.oi)(o)}}function O(n,e,t){const o=`what ${e} is not known (${F(n)})`
;return _(n,e,t)??B(n,o,t)}function I(n,e,t){const o=P(e,t);if(o.size>0)return{reasons:o}
;const r=_(n,"the deployment brings changes to",t)
;return void 0!==r?r:L(n,`${0===e.length?"no environment, tag or workflow":e.map(g.hD).join(", ")} names none, and what changed since the deployment before is not known (${F(n)})`,"name one in the environment (production-web), the tag (web@1.2.0) or the workflow, or give record-id")
}function _(n,e,t){const{body:o,changed:r}=n;switch(r?.kind){case"known":{const n=A(r.files,e,t);return n.size>0?{
reasons:n}:{reasons:n,note:`${o.event} goes to no component: ${e} no file of one`}}case"too-many":
return B(n,`${e} more files than the ${r.limit} that GitHub lists`,t);case"unknown":case void 0:return}}
function F({changed:n}){return"unknown"===n?.kind?n.reason:"it was not looked up"}function N(n,e,t){const o=new Map
;for(const n of e)for(const e of v(n,t))o.set(e,`the label ${(0,g.hD)(n)} names it`);return o.size>0?{reasons:o
}:L(n,0===e.length?"it has no label":"none of its labels names one","add a label such as incident:web or component/web, or give record-id")
}function P(n,e){return new Map(n.flatMap((n=>b(n,e).map((e=>[e,`${(0,g.hD)(n)} names it`])))))}function A(n,e,t){
const o=[...x(n,t)].map((([n,[t="",...o]])=>{const r=0===o.length?"":` and ${o.length} more of its files`
;return[n,`${e} ${(0,g.ml)((0,g.ts)(t),80)}${r}`]}));return new Map(o)}function B({body:n},e,t){return{
reasons:new Map(t.map((n=>[n,`all components: ${e}`]))),problem:S(`${n.event} goes to all ${t.length} components: ${e}`)
}}function L({body:n},e,t){const o=`${n.event} goes to no component: ${e}; ${t}`;return{reasons:new Map,problem:S(o)}}
function S(n){return{kind:"payload",level:"warning",title:"Phaset: which component",message:n}}
async function E(n,e,{workspace:t,access:r}){const s=l(t,e[0]?.directory??"."),i=U(r),a=new Map,c=n=>{
const e=JSON.stringify(n),r=a.get(e)??H(n,(0,o.resolve)(t,s),i);return a.set(e,r),r}
;return Promise.all(n.map((async n=>z(n.subject,e)?{...n,changed:T(await c(n.subject),s)}:n)))}async function H(n,e,t){
switch(n.kind){case"commits":return J(n,e,t);case"pull-request":return K(n,e,t);case"deployment":return R(n,e,t)
;case"incident":case"repository":return Q("it is about no commit")}}const G=/^0+$/;async function J(n,e,o){
if(G.test(n.before))return Q("the branch is new, with nothing before it");const r=await d(e,n);return void 0!==r?{
kind:"known",files:r}:o("contents: read",(async e=>{const{compareCommits:o}=await t.e(443).then(t.bind(t,2443))
;return o(e,n.before,n.after)}))}async function K({number:n,base:e,head:o},r,s){if(void 0!==e&&void 0!==o){
const n=await d(r,{before:e,after:o,fromMergeBase:!0});if(void 0!==n)return{kind:"known",files:n}}
return s("pull-requests: read",(async e=>{const{listPullRequestFiles:o}=await t.e(443).then(t.bind(t,2443))
;return o(e,n)}))}async function R({sha:n,environment:e},o,r){if(void 0===e)return Q("it has no environment")
;const s=await r("deployments: read",(async o=>{const{findPreviousDeployment:r}=await t.e(626).then(t.bind(t,2626))
;return r(o,e,n)}));return void 0===s?Q("the environment has no earlier deployment"):"string"==typeof s?J({before:s,
after:n},o,r):s}function U(n){let e;return async(o,r)=>{
if(""===n.token)return Q(`github-token is empty; give it a token with ${o}`)
;const{explainApiFailure:s,openApi:i}=await t.e(522).then(t.bind(t,7522));try{return e??=i(n),await r(await e)}catch(n){
return Q(s(n,o))}}}function Q(n){return{kind:"unknown",reason:n}}function T(n,e){return"known"!==n.kind||"."===e?n:{
kind:"known",files:n.files.map((n=>`${e}/${n}`))}}}))};