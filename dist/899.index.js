export const id=899;export const ids=[899];export const modules={1823:(((n,e,t)=>{function o(n,e){
const t=f(n),o=u(e),r=new Set([...o.values()].map((({length:n})=>n))),s=[];for(let n=0;n<t.length;n++)for(const e of r){
const r=n+e,i=o.get(t.slice(n,r).join(" "))?.components;void 0!==i&&r<=t.length&&s.push({start:n,end:r,named:i})}
const i=new Set(d(s).flatMap((({named:n})=>n)));return e.filter((n=>i.has(n)))}function r(n,e){const t=u(e)
;for(const{index:o}of n.matchAll(/^|(?<=[:/])/g)){const r=t.get(f(n.slice(o)).join(" "))?.components
;if(void 0!==r)return e.filter((n=>r.includes(n)))}return[]}function s(n,e){return n.map((n=>i(n.directory,e)?{...n,
isCalledAsEnvironment:!0}:n))}function i(n,e){const t=f(c(n)).join(" ")
;return e.filter((n=>!n.includes("*"))).some((n=>f(n).join(" ")===t))}function c(n){return n.slice(n.lastIndexOf("/")+1)
}t.d(e,{Ls:()=>s,PH:()=>r,n4:()=>o});const a=new WeakMap;function u(n){const e=a.get(n);if(void 0!==e)return e
;const t=new Map;a.set(n,t);for(const e of n)for(const n of l(e)){const o=f(n);if(0===o.length)continue
;const r=o.join(" "),s=t.get(r);void 0===s?t.set(r,{components:[e],length:o.length}):s.components.push(e)}return t}
function l(n){const{directory:e,manifest:t,credentials:o,isCalledAsEnvironment:r}=n,s=c(e)
;return[...[e,s].filter((n=>!r||n!==s)),"found"===t?.kind?t.name:void 0,o.recordId].filter((n=>void 0!==n))}
function f(n){return n.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu)??[]}function d(n){
const e=n.toSorted(((n,e)=>n.start-e.start||e.end-n.end));let t=0;return e.filter((({end:n})=>{const e=n>t
;return t=Math.max(t,n),e}))}})),8601:(((n,e,t)=>{t.d(e,{H:()=>d,f:()=>f})
;var o=t(7413),r=t(8414),s=t(7541),i=t(1823);function c(n,e){const t=a(e),o=new Map
;for(const e of n)for(const n of u(e,t)){const t=o.get(n);void 0===t?o.set(n,[e]):t.push(e)}return o}function a(n){
const e=new Map(n.map((n=>[n.directory,n]))),t=new Map;for(const e of n)for(const n of l(e.directory)){const o=t.get(n)
;void 0===o?t.set(n,[e]):o.push(e)}return{own:e,within:t}}function u(n,{own:e,within:t}){const o=t.get(n)
;if(void 0!==o)return o;for(const t of l(n)){const n=e.get(t);if(void 0!==n)return[n]}const r=e.get(".")
;return void 0===r?[]:[r]}function*l(n){for(let e=n.length;e>0;e=n.lastIndexOf("/",e-1))yield n.slice(0,e)}
function f(n,e,t){const r={events:new Map,notes:[],problems:[]},s=new Set;for(const{changed:i,...c}of n){
const n=void 0===t?m({...c,...(0,o.O)({changed:i})},e):p(t,e);for(const[e,t]of n.reasons){const n=r.events.get(e)??[]
;r.events.set(e,[...n,{...c,routing:t}])}const a=n.problem?.message??n.note;void 0===a||s.has(a)||(s.add(a),
void 0!==n.problem&&r.problems.push(n.problem),void 0!==n.note&&r.notes.push(n.note))}return r}function d(n,e){
switch(n.kind){case"commits":case"pull-request":return!0;case"deployment":return 0===b(n.names,e).size;case"incident":
case"repository":return!1}}function m(n,e){const{subject:t}=n;switch(t.kind){case"commits":
return h(n,"the push changed",e);case"pull-request":return h(n,`pull request #${t.number} changes`,e);case"deployment":
return w(n,t.names,e);case"incident":return y(n,t.labels,e);case"repository":
return k(n,"nothing in it says which component it is about","set record-id")}}function p(n,e){
const t=e.find((({credentials:e})=>e.recordId===n));if(void 0!==t)return{
reasons:new Map([[t,"record-id names its record"]])};const o=`record-id is ${(0,
s.hD)(n)}, but none of the ${e.length} components has this record; use one of theirs, or remove record-id`;return{
reasons:new Map,problem:(0,r.oi)(o)}}function h(n,e,t){const o=`what ${e} is unknown (${g(n)})`
;return v(n,e,t)??$(n,o,t)}function w(n,e,t){const o=b(e,t);if(o.size>0)return{reasons:o}
;const r=v(n,"the deployment brings changes to",t)
;return void 0!==r?r:k(n,`${0===e.length?"no environment, tag or workflow":`nothing in ${e.map(s.hD).join(", ")}`} names one, and what changed since the previous deployment is unknown (${g(n)})`,"name one in the environment (production-web), the tag (web@1.2.0) or the workflow, or set record-id")
}function v(n,e,t){const{body:o,changed:r}=n;switch(r?.kind){case"known":{const n=_(r.files,e,t);return n.size>0?{
reasons:n}:{reasons:n,note:`${o.event} goes to no component: ${e} no file of a component`}}case"too-many":
return $(n,`${e} more files than the ${r.limit} that GitHub lists`,t);case"unknown":case void 0:return}}
function g({changed:n}){return"unknown"===n?.kind?n.reason:"it was not read"}function y(n,e,t){const o=new Map
;for(const n of e)for(const e of(0,i.PH)(n,t))o.set(e,`the label ${(0,s.hD)(n)} names it`);if(o.size>0)return{reasons:o}
;const r=0===e.length?"the issue has no label":"none of the issue's labels names a component"
;return"comment"===n.body.event?{reasons:o,note:`comment goes to no component: ${r}`
}:k(n,r,"add a label such as incident:web or component/web, or set record-id")}function b(n,e){
return new Map(n.flatMap((n=>(0,i.n4)(n,e).map((e=>[e,`${(0,s.hD)(n)} names it`])))))}function _(n,e,t){
const o=[...c(n,t)].map((([n,[t="",...o]])=>{const r=0===o.length?"":` and ${o.length} more of its files`
;return[n,`${e} ${(0,s.ml)((0,s.ts)(t),80)}${r}`]}));return new Map(o)}function $({body:n},e,t){return{
reasons:new Map(t.map((n=>[n,`all components: ${e}`]))),problem:M(`${n.event} goes to all ${t.length} components: ${e}`)
}}function k({body:n},e,t){const o=`${n.event} goes to no component: ${e}; ${t}`;return{reasons:new Map,problem:M(o)}}
function M(n){return{kind:"payload",level:"warning",title:"Phaset: components",message:n}}})),
899:(((n,e,t)=>{t.d(e,{gatherChanges:()=>u,markEnvironmentNames:()=>b.Ls,routeEvents:()=>a.f})
;var o=t(7877),r=t(3323);async function s(n,{before:e,after:t,fromMergeBase:o=!1}){if(!(0,r.jh)(e)||!(0,r.jh)(t))return
;if(o&&await i(n))return
;const s=o?["--merge-base",e]:[e],c=await(0,r.lX)(n,["diff-tree","-r","-z","--name-only","--no-renames","--no-relative","--ignore-submodules=none",...s,t])
;return c?.split("\0").filter((n=>""!==n))}async function i(n){return"false"!==(await(0,
r.lX)(n,["rev-parse","--is-shallow-repository"]))?.trim()}var c=t(5503),a=t(8601)
;async function u(n,e,{workspace:t,access:r,serverUrl:s}){const i=n.filter((({subject:n})=>(0,a.H)(n,e)))
;if(0===i.length)return[...n];const u=await(0,c.d)({serverUrl:s,repository:r.repository,
commits:[...new Set(i.flatMap((({subject:n})=>l(n))))]},(0,o.O)(t,e.map((({directory:n})=>n)))),d={clones:u,ask:v(r)
},m=new Map,p=n=>{const e=JSON.stringify(n),t=m.get(e)??f(n,d);return m.set(e,t),t},h=new Set(i)
;return Promise.all(n.map((async n=>h.has(n)?{...n,changed:y(await p(n.subject),u)}:n)))}function l(n){switch(n.kind){
case"commits":return[n.before,n.after];case"pull-request":return[n.base,n.head].filter((n=>void 0!==n))
;case"deployment":return[n.sha];case"incident":case"repository":return[]}}async function f(n,e){switch(n.kind){
case"commits":return m(n,e);case"pull-request":return p(n,e);case"deployment":return h(n,e);case"incident":
case"repository":return g("it has no commit")}}const d=/^0+$/;async function m(n,{clones:e,ask:o}){
if(d.test(n.before))return g("the branch is new");const r=await w(e,n);return void 0!==r?{kind:"known",files:r
}:o("contents: read",(async e=>{const{compareCommits:o}=await t.e(443).then(t.bind(t,2443));return o(e,n.before,n.after)
}))}async function p({number:n,base:e,head:o},{clones:r,ask:s}){if(void 0!==e&&void 0!==o){const n=await w(r,{before:e,
after:o,fromMergeBase:!0});if(void 0!==n)return{kind:"known",files:n}}return s("pull-requests: read",(async e=>{
const{listPullRequestFiles:o}=await t.e(443).then(t.bind(t,2443));return o(e,n)}))}
async function h({sha:n,environment:e},o){if(void 0===e)return g("it has no environment")
;const r=await o.ask("deployments: read",(async o=>{const{findPreviousDeployment:r}=await t.e(189).then(t.bind(t,1189))
;return r(o,e,n)}));return void 0===r?g("the environment has no earlier deployment"):"string"==typeof r?m({before:r,
after:n},o):r}async function w(n,e){for(const t of n){const n=await s(t,e);if(void 0!==n)return n}}function v(n){let e
;return async(o,r)=>{if(""===n.token)return g(`github-token is empty; set it to a token with ${o}`)
;const{openApi:s,openGet:i}=await t.e(522).then(t.bind(t,7522)),{describeApiFailure:c}=await t.e(546).then(t.bind(t,1546))
;try{return e??=s(n).then(i),await r(await e)}catch(n){return g(c(n,o))}}}function g(n){return{kind:"unknown",reason:n}}
function y(n,e){return"known"!==n.kind||e.every((({directory:n})=>"."===n))?n:{kind:"known",
files:e.flatMap((({directory:e})=>"."===e?n.files:n.files.map((n=>`${e}/${n}`))))}}var b=t(1823)})),
7877:(((n,e,t)=>{t.d(e,{O:()=>i});var o=t(3024),r=t(6760),s=t(9550);function i(n,e){
return[...new Set([".",...e.flatMap(c)])].flatMap((e=>{const t=l(n,e);return void 0===t?[]:[{directory:e,gitDirectory:t
}]}))}function c(n){const e=n.split("/").filter((n=>"."!==n));return e.map(((n,t)=>e.slice(0,t+1).join("/")))}
const a=/^gitdir: (.+?)\r?\n?$/,u=4096;function l(n,e){const t=(0,r.join)(n,e,".git");try{const e=(0,
o.lstatSync)(t),r=e.isFile()?f(t,e.size):t;if(void 0===r)return;const i=o.realpathSync.native(r);return(0,
s.F)(o.realpathSync.native(n),i)&&(0,o.statSync)(i).isDirectory()?i:void 0}catch{return}}function f(n,e){if(e>u)return
;const t=a.exec((0,o.readFileSync)(n,"utf8"))?.[1];return void 0===t?void 0:(0,r.resolve)((0,r.dirname)(n),t)}})),
5503:(((n,e,t)=>{t.d(e,{d:()=>r,r:()=>s});var o=t(3323);async function r(n,e){
const t=await Promise.all(e.map(i)),o=await Promise.all(e.map((async(e,o)=>u(t[o]??"",n)||await l(e,n.commits)))),r=e.filter(((n,e)=>o[e]))
;return r.length>0?r:e.filter(((n,e)=>void 0===t[e]))}async function s(n,e){const t=await Promise.all(e.map(i))
;return e.filter(((e,o)=>u(t[o]??"",n)))}async function i(n){
return(await(0,o.lX)(n,["config","--get","remote.origin.url"]))?.trim()}
const c=/^[a-z+]+:\/\/(?:[^@/]*@)?([^:/]+)(?::\d+)?\/(.+)$/i,a=/^(?:[^@/]*@)?([^:/]+):(.+)$/
;function u(n,{serverUrl:e,repository:t}){
const[,o="",r=""]=c.exec(n)??a.exec(n)??[],s=r.replace(/^\/+|\/+$/g,"").replace(/\.git$/i,""),i=c.exec(`${e}/-`)?.[1]
;return`${o}/${s}`.toLowerCase()===`${i}/${t}`.toLowerCase()&&""!==t}async function l(n,e){const t=e.filter(o.jh)
;if(0===t.length)return!1;const r=await(0,o.lX)(n,["rev-list","--no-walk","--ignore-missing",...t])
;return void 0!==r&&""!==r}})),3323:(((n,e,t)=>{t.d(e,{jh:()=>u,lX:()=>a})
;var o=t(3024),r=t(6760),s=t(7975);const i=1e4,c=67108864;async function a({gitDirectory:n},e){
const o=d(process.env.PATH??"");if(void 0===o)return
;const r=[`--git-dir=${n}`,...l,...e],{execFile:a}=await Promise.resolve().then(t.t.bind(t,1421,23));try{
const{stdout:e}=await(0,s.promisify)(a)(o,r,{cwd:n,env:f(),timeout:i,killSignal:"SIGKILL",maxBuffer:c,windowsHide:!0})
;return e}catch{return}}function u(n){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(n)}
const l=["core.fsmonitor=false","core.hooksPath=/dev/null","log.showSignature=false","protocol.allow=never"].flatMap((n=>["-c",n]))
;function f(){const{PATH:n,SystemRoot:e}=process.env;return{PATH:n,...void 0!==e&&{SystemRoot:e},
GIT_ALLOW_PROTOCOL:"none",GIT_CONFIG_GLOBAL:"/dev/null",GIT_CONFIG_NOSYSTEM:"1",GIT_NO_LAZY_FETCH:"1",
GIT_NO_REPLACE_OBJECTS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C"}}function d(n){
const e="win32"===process.platform?"git.exe":"git";return n.split(r.delimiter).filter(r.isAbsolute).map((n=>(0,
r.join)(n,e))).find(m)}function m(n){try{return(0,o.accessSync)(n,o.constants.X_OK),!0}catch{return!1}}}))};