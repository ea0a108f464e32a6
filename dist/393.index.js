export const id=393;export const ids=[393];export const modules={5393:(((e,n,t)=>{t.d(n,{
gatherChanges:()=>oe,routeEvents:()=>H});var o=t(3024),r=t(6760),i=t(9550);function s(e,n){
return[...new Set([".",...n.flatMap(a)])].flatMap((n=>{const t=l(e,n);return void 0===t?[]:[{directory:n,gitDirectory:t
}]}))}function a(e){const n=e.split("/").filter((e=>"."!==e));return n.map(((e,t)=>n.slice(0,t+1).join("/")))}
const c=/^gitdir: (.+?)\r?\n?$/,u=4096;function l(e,n){const t=(0,r.join)(e,n,".git");try{const n=(0,
o.lstatSync)(t),r=n.isFile()?f(t,n.size):t;if(void 0===r)return;const s=o.realpathSync.native(r);return(0,
i.F)(o.realpathSync.native(e),s)&&(0,o.statSync)(s).isDirectory()?s:void 0}catch{return}}function f(e,n){if(n>u)return
;const t=c.exec((0,o.readFileSync)(e,"utf8"))?.[1];return void 0===t?void 0:(0,r.resolve)((0,r.dirname)(e),t)}
var d=t(1421);const m=(0,t(7975).promisify)(d.execFile),p=1e4,h=67108864;async function w({gitDirectory:e},n){
const t=b(process.env.PATH??"");if(void 0===t)return;const o=[`--git-dir=${e}`,...v,...n];try{
const{stdout:n}=await m(t,o,{cwd:e,env:y(),timeout:p,killSignal:"SIGKILL",maxBuffer:h,windowsHide:!0});return n}catch{
return}}function g(e){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(e)}
const v=["core.fsmonitor=false","core.hooksPath=/dev/null","log.showSignature=false","protocol.allow=never"].flatMap((e=>["-c",e]))
;function y(){const{PATH:e,SystemRoot:n}=process.env;return{PATH:e,...void 0!==n&&{SystemRoot:n},
GIT_ALLOW_PROTOCOL:"none",GIT_CONFIG_GLOBAL:"/dev/null",GIT_CONFIG_NOSYSTEM:"1",GIT_NO_LAZY_FETCH:"1",
GIT_NO_REPLACE_OBJECTS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C"}}function b(e){
const n="win32"===process.platform?"git.exe":"git";return e.split(r.delimiter).filter(r.isAbsolute).map((e=>(0,
r.join)(e,n))).find($)}function $(e){try{return(0,o.accessSync)(e,o.constants.X_OK),!0}catch{return!1}}
async function k(e,{before:n,after:t,fromMergeBase:o=!1}){if(!g(n)||!g(t))return;if(o&&await M(e))return
;const r=o?["--merge-base",n]:[n],i=await w(e,["diff-tree","-r","-z","--name-only","--no-renames","--no-relative","--ignore-submodules=none",...r,t])
;return i?.split("\0").filter((e=>""!==e))}async function M(e){
return"false"!==(await w(e,["rev-parse","--is-shallow-repository"]))?.trim()}async function _(e,n){
const t=await Promise.all(n.map(O)),o=await Promise.all(n.map((async(n,o)=>C(t[o]??"",e)||await I(n,e.commits)))),r=n.filter(((e,n)=>o[n]))
;return r.length>0?r:n.filter(((e,n)=>void 0===t[n]))}async function O(e){
return(await w(e,["config","--get","remote.origin.url"]))?.trim()}
const L=/^[a-z+]+:\/\/(?:[^@/]*@)?([^:/]+)(?::\d+)?\/(.+)$/i,S=/^(?:[^@/]*@)?([^:/]+):(.+)$/
;function C(e,{serverUrl:n,repository:t}){
const[,o="",r=""]=L.exec(e)??S.exec(e)??[],i=r.replace(/^\/+|\/+$/g,"").replace(/\.git$/i,""),s=L.exec(`${n}/-`)?.[1]
;return`${o}/${i}`.toLowerCase()===`${s}/${t}`.toLowerCase()&&""!==t}async function I(e,n){const t=n.filter(g)
;if(0===t.length)return!1;const o=await w(e,["rev-list","--no-walk","--ignore-missing",...t]);return void 0!==o&&""!==o}
var T=t(7413),P=t(8414),x=t(7541);function A(e,n){const t=j(e),o=n.flatMap((e=>N(e).flatMap((n=>F(t,j(n)).map((n=>({
component:e,...n}))))))),r=o.filter((e=>!o.some((n=>D(e,n)))));return n.filter((e=>r.some((n=>n.component===e))))}
function G(e,n){for(const{index:t}of e.matchAll(/^|(?<=[:/])/g)){
const o=j(e.slice(t)).join(" "),r=n.filter((e=>N(e).some((e=>""!==o&&j(e).join(" ")===o))));if(r.length>0)return r}
return[]}function N({directory:e,manifest:n,credentials:t}){const o=e.slice(e.lastIndexOf("/")+1)
;return[e,o,"found"===n?.kind?n.name:void 0,t.recordId].filter((e=>void 0!==e))}function j(e){
return e.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu)??[]}function F(e,n){
return 0===n.length?[]:e.flatMap(((t,o)=>n.every(((n,t)=>e[o+t]===n))?[{start:o,end:o+n.length}]:[]))}function D(e,n){
return e.end-e.start<n.end-n.start&&n.start<=e.start&&e.end<=n.end}function z(e,n){const t=E(n),o=new Map
;for(const n of e)for(const e of q(n,t)){const t=o.get(e);void 0===t?o.set(e,[n]):t.push(n)}return o}function E(e){
const n=new Map(e.map((e=>[e.directory,e]))),t=new Map;for(const n of e)for(const e of R(n.directory)){const o=t.get(e)
;void 0===o?t.set(e,[n]):o.push(n)}return{own:n,within:t}}function q(e,{own:n,within:t}){const o=t.get(e)
;if(void 0!==o)return o;for(const t of R(e)){const e=n.get(t);if(void 0!==e)return[e]}const r=n.get(".")
;return void 0===r?[]:[r]}function*R(e){for(let n=e.length;n>0;n=e.lastIndexOf("/",n-1))yield e.slice(0,n)}
function H(e,n,t){const o={events:new Map,notes:[],problems:[]},r=new Set;for(const{changed:i,...s}of e){
const e=void 0===t?K({...s,...(0,T.O)({changed:i})},n):U(t,n);for(const[n,t]of e.reasons){const e=o.events.get(n)??[]
;o.events.set(n,[...e,{...s,routing:t}])}const a=e.problem?.message??e.note;void 0===a||r.has(a)||(r.add(a),
void 0!==e.problem&&o.problems.push(e.problem),void 0!==e.note&&o.notes.push(e.note))}return o}function B(e,n){
switch(e.kind){case"commits":case"pull-request":return!0;case"deployment":return 0===Q(e.names,n).size;case"incident":
case"repository":return!1}}function K(e,n){const{subject:t}=e;switch(t.kind){case"commits":
return J(e,"the push changed",n);case"pull-request":return J(e,`pull request #${t.number} changes`,n);case"deployment":
return Y(e,t.names,n);case"incident":return Z(e,t.labels,n);case"repository":
return ne(e,"nothing tells which component it is about","give record-id")}}function U(e,n){
const t=n.find((({credentials:n})=>n.recordId===e));if(void 0!==t)return{
reasons:new Map([[t,"record-id names its record"]])};const o=`record-id is ${(0,
x.hD)(e)}, which is the record of none of the ${n.length} components; give one of theirs, or leave it out`;return{
reasons:new Map,problem:(0,P.oi)(o)}}function J(e,n,t){const o=`what ${n} is not known (${X(e)})`
;return W(e,n,t)??ee(e,o,t)}function Y(e,n,t){const o=Q(n,t);if(o.size>0)return{reasons:o}
;const r=W(e,"the deployment brings changes to",t)
;return void 0!==r?r:ne(e,`${0===n.length?"no environment, tag or workflow":n.map(x.hD).join(", ")} names none, and what changed since the deployment before is not known (${X(e)})`,"name one in the environment (production-web), the tag (web@1.2.0) or the workflow, or give record-id")
}function W(e,n,t){const{body:o,changed:r}=e;switch(r?.kind){case"known":{const e=V(r.files,n,t);return e.size>0?{
reasons:e}:{reasons:e,note:`${o.event} goes to no component: ${n} no file of one`}}case"too-many":
return ee(e,`${n} more files than the ${r.limit} that GitHub lists`,t);case"unknown":case void 0:return}}
function X({changed:e}){return"unknown"===e?.kind?e.reason:"it was not looked up"}function Z(e,n,t){const o=new Map
;for(const e of n)for(const n of G(e,t))o.set(n,`the label ${(0,x.hD)(e)} names it`);return o.size>0?{reasons:o
}:ne(e,0===n.length?"it has no label":"none of its labels names one","add a label such as incident:web or component/web, or give record-id")
}function Q(e,n){return new Map(e.flatMap((e=>A(e,n).map((n=>[n,`${(0,x.hD)(e)} names it`])))))}function V(e,n,t){
const o=[...z(e,t)].map((([e,[t="",...o]])=>{const r=0===o.length?"":` and ${o.length} more of its files`
;return[e,`${n} ${(0,x.ml)((0,x.ts)(t),80)}${r}`]}));return new Map(o)}function ee({body:e},n,t){return{
reasons:new Map(t.map((e=>[e,`all components: ${n}`]))),
problem:te(`${e.event} goes to all ${t.length} components: ${n}`)}}function ne({body:e},n,t){
const o=`${e.event} goes to no component: ${n}; ${t}`;return{reasons:new Map,problem:te(o)}}function te(e){return{
kind:"payload",level:"warning",title:"Phaset: which component",message:e}}
async function oe(e,n,{workspace:t,access:o,serverUrl:r}){const i=e.filter((({subject:e})=>B(e,n)))
;if(0===i.length)return[...e];const a=await _({serverUrl:r,repository:o.repository,
commits:[...new Set(i.flatMap((({subject:e})=>re(e))))]},s(t,n.map((({directory:e})=>e)))),c={clones:a,ask:fe(o)
},u=new Map,l=e=>{const n=JSON.stringify(e),t=u.get(n)??ie(e,c);return u.set(n,t),t},f=new Set(i)
;return Promise.all(e.map((async e=>f.has(e)?{...e,changed:me(await l(e.subject),a)}:e)))}function re(e){switch(e.kind){
case"commits":return[e.before,e.after];case"pull-request":return[e.base,e.head].filter((e=>void 0!==e))
;case"deployment":return[e.sha];case"incident":case"repository":return[]}}async function ie(e,n){switch(e.kind){
case"commits":return ae(e,n);case"pull-request":return ce(e,n);case"deployment":return ue(e,n);case"incident":
case"repository":return de("it is about no commit")}}const se=/^0+$/;async function ae(e,{clones:n,ask:o}){
if(se.test(e.before))return de("the branch is new, with nothing before it");const r=await le(n,e);return void 0!==r?{
kind:"known",files:r}:o("contents: read",(async n=>{const{compareCommits:o}=await t.e(443).then(t.bind(t,2443))
;return o(n,e.before,e.after)}))}async function ce({number:e,base:n,head:o},{clones:r,ask:i}){
if(void 0!==n&&void 0!==o){const e=await le(r,{before:n,after:o,fromMergeBase:!0});if(void 0!==e)return{kind:"known",
files:e}}return i("pull-requests: read",(async n=>{const{listPullRequestFiles:o}=await t.e(443).then(t.bind(t,2443))
;return o(n,e)}))}async function ue({sha:e,environment:n},o){if(void 0===n)return de("it has no environment")
;const r=await o.ask("deployments: read",(async o=>{const{findPreviousDeployment:r}=await t.e(626).then(t.bind(t,2626))
;return r(o,n,e)}));return void 0===r?de("the environment has no earlier deployment"):"string"==typeof r?ae({before:r,
after:e},o):r}async function le(e,n){for(const t of e){const e=await k(t,n);if(void 0!==e)return e}}function fe(e){let n
;return async(o,r)=>{if(""===e.token)return de(`github-token is empty; give it a token with ${o}`)
;const{explainApiFailure:i,openApi:s}=await t.e(522).then(t.bind(t,7522));try{return n??=s(e),await r(await n)}catch(e){
return de(i(e,o))}}}function de(e){return{kind:"unknown",reason:e}}function me(e,n){
return"known"!==e.kind||n.every((({directory:e})=>"."===e))?e:{kind:"known",
files:n.flatMap((({directory:n})=>"."===n?e.files:e.files.map((e=>`${n}/${e}`))))}}}))};