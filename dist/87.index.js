export const id=87;export const ids=[87];export const modules={6087:(((e,n,t)=>{t.d(n,{L:()=>u})
;var o=t(7877),r=t(3323);async function i(e,{before:n,after:t,fromMergeBase:o=!1}){if(!(0,r.jh)(n)||!(0,r.jh)(t))return
;if(o&&await s(e))return
;const i=o?["--merge-base",n]:[n],a=await(0,r.lX)(e,["diff-tree","-r","-z","--name-only","--no-renames","--no-relative","--ignore-submodules=none",...i,t])
;return a?.split("\0").filter((e=>""!==e))}async function s(e){return"false"!==(await(0,
r.lX)(e,["rev-parse","--is-shallow-repository"]))?.trim()}var a=t(5986),c=t(8601)
;async function u(e,n,{workspace:t,access:r,serverUrl:i}){const s=e.filter((({subject:e})=>(0,c.H)(e,n)))
;if(0===s.length)return[...e];const u=await(0,a.d)({serverUrl:i,repository:r.repository,
commits:[...new Set(s.flatMap((({subject:e})=>l(e))))]},(0,o.O)(t,n.map((({directory:e})=>e)))),d={clones:u,ask:v(r)
},m=new Map,p=e=>{const n=JSON.stringify(e),t=m.get(n)??f(e,d);return m.set(n,t),t},h=new Set(s)
;return Promise.all(e.map((async e=>h.has(e)?{...e,changed:g(await p(e.subject),u)}:e)))}function l(e){switch(e.kind){
case"commits":return[e.before,e.after];case"pull-request":return[e.base,e.head].filter((e=>void 0!==e))
;case"deployment":return[e.sha];case"incident":case"repository":return[]}}async function f(e,n){switch(e.kind){
case"commits":return m(e,n);case"pull-request":return p(e,n);case"deployment":return h(e,n);case"incident":
case"repository":return y("it is about no commit")}}const d=/^0+$/;async function m(e,{clones:n,ask:o}){
if(d.test(e.before))return y("the branch is new, with nothing before it");const r=await w(n,e);return void 0!==r?{
kind:"known",files:r}:o("contents: read",(async n=>{const{compareCommits:o}=await t.e(443).then(t.bind(t,2443))
;return o(n,e.before,e.after)}))}async function p({number:e,base:n,head:o},{clones:r,ask:i}){if(void 0!==n&&void 0!==o){
const e=await w(r,{before:n,after:o,fromMergeBase:!0});if(void 0!==e)return{kind:"known",files:e}}
return i("pull-requests: read",(async n=>{const{listPullRequestFiles:o}=await t.e(443).then(t.bind(t,2443))
;return o(n,e)}))}async function h({sha:e,environment:n},o){if(void 0===n)return y("it has no environment")
;const r=await o.ask("deployments: read",(async o=>{const{findPreviousDeployment:r}=await t.e(626).then(t.bind(t,2626))
;return r(o,n,e)}));return void 0===r?y("the environment has no earlier deployment"):"string"==typeof r?m({before:r,
after:e},o):r}async function w(e,n){for(const t of e){const e=await i(t,n);if(void 0!==e)return e}}function v(e){let n
;return async(o,r)=>{if(""===e.token)return y(`github-token is empty; give it a token with ${o}`)
;const{openApi:i}=await t.e(522).then(t.bind(t,7522)),{describeApiFailure:s}=await t.e(546).then(t.bind(t,1546));try{
return n??=i(e),await r(await n)}catch(e){return y(s(e,o))}}}function y(e){return{kind:"unknown",reason:e}}
function g(e,n){return"known"!==e.kind||n.every((({directory:e})=>"."===e))?e:{kind:"known",
files:n.flatMap((({directory:n})=>"."===n?e.files:e.files.map((e=>`${n}/${e}`))))}}})),8601:(((e,n,t)=>{
t.d(n,{H:()=>d,f:()=>f});var o=t(7413),r=t(8414),i=t(7541),s=t(1823);function a(e,n){const t=c(n),o=new Map
;for(const n of e)for(const e of u(n,t)){const t=o.get(e);void 0===t?o.set(e,[n]):t.push(n)}return o}function c(e){
const n=new Map(e.map((e=>[e.directory,e]))),t=new Map;for(const n of e)for(const e of l(n.directory)){const o=t.get(e)
;void 0===o?t.set(e,[n]):o.push(n)}return{own:n,within:t}}function u(e,{own:n,within:t}){const o=t.get(e)
;if(void 0!==o)return o;for(const t of l(e)){const e=n.get(t);if(void 0!==e)return[e]}const r=n.get(".")
;return void 0===r?[]:[r]}function*l(e){for(let n=e.length;n>0;n=e.lastIndexOf("/",n-1))yield e.slice(0,n)}
function f(e,n,t){const r={events:new Map,notes:[],problems:[]},i=new Set;for(const{changed:s,...a}of e){
const e=void 0===t?m({...a,...(0,o.O)({changed:s})},n):p(t,n);for(const[n,t]of e.reasons){const e=r.events.get(n)??[]
;r.events.set(n,[...e,{...a,routing:t}])}const c=e.problem?.message??e.note;void 0===c||i.has(c)||(i.add(c),
void 0!==e.problem&&r.problems.push(e.problem),void 0!==e.note&&r.notes.push(e.note))}return r}function d(e,n){
switch(e.kind){case"commits":case"pull-request":return!0;case"deployment":return 0===b(e.names,n).size;case"incident":
case"repository":return!1}}function m(e,n){const{subject:t}=e;switch(t.kind){case"commits":
return h(e,"the push changed",n);case"pull-request":return h(e,`pull request #${t.number} changes`,n);case"deployment":
return w(e,t.names,n);case"incident":return g(e,t.labels,n);case"repository":
return k(e,"nothing tells which component it is about","give record-id")}}function p(e,n){
const t=n.find((({credentials:n})=>n.recordId===e));if(void 0!==t)return{
reasons:new Map([[t,"record-id names its record"]])};const o=`record-id is ${(0,
i.hD)(e)}, which is the record of none of the ${n.length} components; give one of theirs, or leave it out`;return{
reasons:new Map,problem:(0,r.oi)(o)}}function h(e,n,t){const o=`what ${n} is not known (${y(e)})`
;return v(e,n,t)??$(e,o,t)}function w(e,n,t){const o=b(n,t);if(o.size>0)return{reasons:o}
;const r=v(e,"the deployment brings changes to",t)
;return void 0!==r?r:k(e,`${0===n.length?"no environment, tag or workflow":n.map(i.hD).join(", ")} names none, and what changed since the deployment before is not known (${y(e)})`,"name one in the environment (production-web), the tag (web@1.2.0) or the workflow, or give record-id")
}function v(e,n,t){const{body:o,changed:r}=e;switch(r?.kind){case"known":{const e=_(r.files,n,t);return e.size>0?{
reasons:e}:{reasons:e,note:`${o.event} goes to no component: ${n} no file of one`}}case"too-many":
return $(e,`${n} more files than the ${r.limit} that GitHub lists`,t);case"unknown":case void 0:return}}
function y({changed:e}){return"unknown"===e?.kind?e.reason:"it was not looked up"}function g(e,n,t){const o=new Map
;for(const e of n)for(const n of(0,s.PH)(e,t))o.set(n,`the label ${(0,i.hD)(e)} names it`);if(o.size>0)return{reasons:o}
;const r=0===n.length?"it has no label":"none of its labels names one";return"comment"===e.body.event?{reasons:o,
note:`comment goes to no component: of the issue, ${r}`
}:k(e,r,"add a label such as incident:web or component/web, or give record-id")}function b(e,n){
return new Map(e.flatMap((e=>(0,s.n4)(e,n).map((n=>[n,`${(0,i.hD)(e)} names it`])))))}function _(e,n,t){
const o=[...a(e,t)].map((([e,[t="",...o]])=>{const r=0===o.length?"":` and ${o.length} more of its files`
;return[e,`${n} ${(0,i.ml)((0,i.ts)(t),80)}${r}`]}));return new Map(o)}function $({body:e},n,t){return{
reasons:new Map(t.map((e=>[e,`all components: ${n}`]))),problem:M(`${e.event} goes to all ${t.length} components: ${n}`)
}}function k({body:e},n,t){const o=`${e.event} goes to no component: ${n}; ${t}`;return{reasons:new Map,problem:M(o)}}
function M(e){return{kind:"payload",level:"warning",title:"Phaset: which component",message:e}}})),
7877:(((e,n,t)=>{t.d(n,{O:()=>s});var o=t(3024),r=t(6760),i=t(9550);function s(e,n){
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