export const id=540;export const ids=[540];export const modules={2540:(((e,n,t)=>{t.d(n,{
gatherChanges:()=>T,routeEvents:()=>w});var o=t(7877),r=t(3323)
;async function i(e,{before:n,after:t,fromMergeBase:o=!1}){if(!(0,r.jh)(n)||!(0,r.jh)(t))return;if(o&&await s(e))return
;const i=o?["--merge-base",n]:[n],a=await(0,
r.lX)(e,["diff-tree","-r","-z","--name-only","--no-renames","--no-relative","--ignore-submodules=none",...i,t])
;return a?.split("\0").filter((e=>""!==e))}async function s(e){return"false"!==(await(0,
r.lX)(e,["rev-parse","--is-shallow-repository"]))?.trim()}var a=t(5986),c=t(7413),u=t(8414),l=t(7541),f=t(1823)
;function d(e,n){const t=m(n),o=new Map;for(const n of e)for(const e of p(n,t)){const t=o.get(e)
;void 0===t?o.set(e,[n]):t.push(n)}return o}function m(e){const n=new Map(e.map((e=>[e.directory,e]))),t=new Map
;for(const n of e)for(const e of h(n.directory)){const o=t.get(e);void 0===o?t.set(e,[n]):o.push(n)}return{own:n,
within:t}}function p(e,{own:n,within:t}){const o=t.get(e);if(void 0!==o)return o;for(const t of h(e)){const e=n.get(t)
;if(void 0!==e)return[e]}const r=n.get(".");return void 0===r?[]:[r]}function*h(e){
for(let n=e.length;n>0;n=e.lastIndexOf("/",n-1))yield e.slice(0,n)}function w(e,n,t){const o={events:new Map,notes:[],
problems:[]},r=new Set;for(const{changed:i,...s}of e){const e=void 0===t?g({...s,...(0,c.O)({changed:i})},n):y(t,n)
;for(const[n,t]of e.reasons){const e=o.events.get(n)??[];o.events.set(n,[...e,{...s,routing:t}])}
const a=e.problem?.message??e.note;void 0===a||r.has(a)||(r.add(a),void 0!==e.problem&&o.problems.push(e.problem),
void 0!==e.note&&o.notes.push(e.note))}return o}function v(e,n){switch(e.kind){case"commits":case"pull-request":return!0
;case"deployment":return 0===O(e.names,n).size;case"incident":case"repository":return!1}}function g(e,n){
const{subject:t}=e;switch(t.kind){case"commits":return b(e,"the push changed",n);case"pull-request":
return b(e,`pull request #${t.number} changes`,n);case"deployment":return $(e,t.names,n);case"incident":
return M(e,t.labels,n);case"repository":return S(e,"nothing tells which component it is about","give record-id")}}
function y(e,n){const t=n.find((({credentials:n})=>n.recordId===e));if(void 0!==t)return{
reasons:new Map([[t,"record-id names its record"]])};const o=`record-id is ${(0,
l.hD)(e)}, which is the record of none of the ${n.length} components; give one of theirs, or leave it out`;return{
reasons:new Map,problem:(0,u.oi)(o)}}function b(e,n,t){const o=`what ${n} is not known (${k(e)})`
;return _(e,n,t)??L(e,o,t)}function $(e,n,t){const o=O(n,t);if(o.size>0)return{reasons:o}
;const r=_(e,"the deployment brings changes to",t)
;return void 0!==r?r:S(e,`${0===n.length?"no environment, tag or workflow":n.map(l.hD).join(", ")} names none, and what changed since the deployment before is not known (${k(e)})`,"name one in the environment (production-web), the tag (web@1.2.0) or the workflow, or give record-id")
}function _(e,n,t){const{body:o,changed:r}=e;switch(r?.kind){case"known":{const e=C(r.files,n,t);return e.size>0?{
reasons:e}:{reasons:e,note:`${o.event} goes to no component: ${n} no file of one`}}case"too-many":
return L(e,`${n} more files than the ${r.limit} that GitHub lists`,t);case"unknown":case void 0:return}}
function k({changed:e}){return"unknown"===e?.kind?e.reason:"it was not looked up"}function M(e,n,t){const o=new Map
;for(const e of n)for(const n of(0,f.PH)(e,t))o.set(n,`the label ${(0,l.hD)(e)} names it`);if(o.size>0)return{reasons:o}
;const r=0===n.length?"it has no label":"none of its labels names one";return"comment"===e.body.event?{reasons:o,
note:`comment goes to no component: of the issue, ${r}`
}:S(e,r,"add a label such as incident:web or component/web, or give record-id")}function O(e,n){
return new Map(e.flatMap((e=>(0,f.n4)(e,n).map((n=>[n,`${(0,l.hD)(e)} names it`])))))}function C(e,n,t){
const o=[...d(e,t)].map((([e,[t="",...o]])=>{const r=0===o.length?"":` and ${o.length} more of its files`
;return[e,`${n} ${(0,l.ml)((0,l.ts)(t),80)}${r}`]}));return new Map(o)}function L({body:e},n,t){return{
reasons:new Map(t.map((e=>[e,`all components: ${n}`]))),problem:P(`${e.event} goes to all ${t.length} components: ${n}`)
}}function S({body:e},n,t){const o=`${e.event} goes to no component: ${n}; ${t}`;return{reasons:new Map,problem:P(o)}}
function P(e){return{kind:"payload",level:"warning",title:"Phaset: which component",message:e}}
async function T(e,n,{workspace:t,access:r,serverUrl:i}){const s=e.filter((({subject:e})=>v(e,n)))
;if(0===s.length)return[...e];const c=await(0,a.d)({serverUrl:i,repository:r.repository,
commits:[...new Set(s.flatMap((({subject:e})=>I(e))))]},(0,o.O)(t,n.map((({directory:e})=>e)))),u={clones:c,ask:E(r)
},l=new Map,f=e=>{const n=JSON.stringify(e),t=l.get(n)??A(e,u);return l.set(n,t),t},d=new Set(s)
;return Promise.all(e.map((async e=>d.has(e)?{...e,changed:q(await f(e.subject),c)}:e)))}function I(e){switch(e.kind){
case"commits":return[e.before,e.after];case"pull-request":return[e.base,e.head].filter((e=>void 0!==e))
;case"deployment":return[e.sha];case"incident":case"repository":return[]}}async function A(e,n){switch(e.kind){
case"commits":return D(e,n);case"pull-request":return G(e,n);case"deployment":return N(e,n);case"incident":
case"repository":return F("it is about no commit")}}const j=/^0+$/;async function D(e,{clones:n,ask:o}){
if(j.test(e.before))return F("the branch is new, with nothing before it");const r=await x(n,e);return void 0!==r?{
kind:"known",files:r}:o("contents: read",(async n=>{const{compareCommits:o}=await t.e(443).then(t.bind(t,2443))
;return o(n,e.before,e.after)}))}async function G({number:e,base:n,head:o},{clones:r,ask:i}){if(void 0!==n&&void 0!==o){
const e=await x(r,{before:n,after:o,fromMergeBase:!0});if(void 0!==e)return{kind:"known",files:e}}
return i("pull-requests: read",(async n=>{const{listPullRequestFiles:o}=await t.e(443).then(t.bind(t,2443))
;return o(n,e)}))}async function N({sha:e,environment:n},o){if(void 0===n)return F("it has no environment")
;const r=await o.ask("deployments: read",(async o=>{const{findPreviousDeployment:r}=await t.e(626).then(t.bind(t,2626))
;return r(o,n,e)}));return void 0===r?F("the environment has no earlier deployment"):"string"==typeof r?D({before:r,
after:e},o):r}async function x(e,n){for(const t of e){const e=await i(t,n);if(void 0!==e)return e}}function E(e){let n
;return async(o,r)=>{if(""===e.token)return F(`github-token is empty; give it a token with ${o}`)
;const{openApi:i}=await t.e(522).then(t.bind(t,7522)),{describeApiFailure:s}=await t.e(546).then(t.bind(t,1546));try{
return n??=i(e),await r(await n)}catch(e){return F(s(e,o))}}}function F(e){return{kind:"unknown",reason:e}}
function q(e,n){return"known"!==e.kind||n.every((({directory:e})=>"."===e))?e:{kind:"known",
files:n.flatMap((({directory:n})=>"."===n?e.files:e.files.map((e=>`${n}/${e}`))))}}})),7877:(((e,n,t)=>{
t.d(n,{O:()=>s});var o=t(3024),r=t(6760),i=t(9550);function s(e,n){
return[...new Set([".",...n.flatMap(a)])].flatMap((n=>{const t=l(e,n);return void 0===t?[]:[{directory:n,gitDirectory:t
}]}))}function a(e){const n=e.split("/").filter((e=>"."!==e));return n.map(((e,t)=>n.slice(0,t+1).join("/")))}
const c=/^gitdir: (.+?)\r?\n?$/,u=4096;function l(e,n){const t=(0,r.join)(e,n,".git");try{const n=(0,
o.lstatSync)(t),r=n.isFile()?f(t,n.size):t;if(void 0===r)return;const s=o.realpathSync.native(r);return(0,
i.F)(o.realpathSync.native(e),s)&&(0,o.statSync)(s).isDirectory()?s:void 0}catch{return}}function f(e,n){if(n>u)return
;const t=c.exec((0,o.readFileSync)(e,"utf8"))?.[1];return void 0===t?void 0:(0,r.resolve)((0,r.dirname)(e),t)}})),
3323:(((e,n,t)=>{t.d(n,{jh:()=>l,lX:()=>u});var o=t(1421),r=t(3024),i=t(6760);const s=(0,
t(7975).promisify)(o.execFile),a=1e4,c=67108864;async function u({gitDirectory:e},n){const t=m(process.env.PATH??"")
;if(void 0===t)return;const o=[`--git-dir=${e}`,...f,...n];try{const{stdout:n}=await s(t,o,{cwd:e,env:d(),timeout:a,
killSignal:"SIGKILL",maxBuffer:c,windowsHide:!0});return n}catch{return}}function l(e){
return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(e)}
const f=["core.fsmonitor=false","core.hooksPath=/dev/null","log.showSignature=false","protocol.allow=never"].flatMap((e=>["-c",e]))
;function d(){const{PATH:e,SystemRoot:n}=process.env;return{PATH:e,...void 0!==n&&{SystemRoot:n},
GIT_ALLOW_PROTOCOL:"none",GIT_CONFIG_GLOBAL:"/dev/null",GIT_CONFIG_NOSYSTEM:"1",GIT_NO_LAZY_FETCH:"1",
GIT_NO_REPLACE_OBJECTS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C"}}function m(e){
const n="win32"===process.platform?"git.exe":"git";return e.split(i.delimiter).filter(i.isAbsolute).map((e=>(0,
i.join)(e,n))).find(p)}function p(e){try{return(0,r.accessSync)(e,r.constants.X_OK),!0}catch{return!1}}})),
5986:(((e,n,t)=>{t.d(n,{d:()=>r,r:()=>i});var o=t(3323);async function r(e,n){
const t=await Promise.all(n.map(s)),o=await Promise.all(n.map((async(n,o)=>u(t[o]??"",e)||await l(n,e.commits)))),r=n.filter(((e,n)=>o[n]))
;return r.length>0?r:n.filter(((e,n)=>void 0===t[n]))}async function i(e,n){const t=await Promise.all(n.map(s))
;return n.filter(((n,o)=>u(t[o]??"",e)))}async function s(e){
return(await(0,o.lX)(e,["config","--get","remote.origin.url"]))?.trim()}
const a=/^[a-z+]+:\/\/(?:[^@/]*@)?([^:/]+)(?::\d+)?\/(.+)$/i,c=/^(?:[^@/]*@)?([^:/]+):(.+)$/
;function u(e,{serverUrl:n,repository:t}){
const[,o="",r=""]=a.exec(e)??c.exec(e)??[],i=r.replace(/^\/+|\/+$/g,"").replace(/\.git$/i,""),s=a.exec(`${n}/-`)?.[1]
;return`${o}/${i}`.toLowerCase()===`${s}/${t}`.toLowerCase()&&""!==t}async function l(e,n){const t=n.filter(o.jh)
;if(0===t.length)return!1;const r=await(0,o.lX)(e,["rev-list","--no-walk","--ignore-missing",...t])
;return void 0!==r&&""!==r}}))};