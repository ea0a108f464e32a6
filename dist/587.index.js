export const id=587;export const ids=[587];export const modules={7877:(((t,n,e)=>{e.d(n,{O:()=>a})
;var r=e(3024),i=e(6760),o=e(9550);function a(t,n){return[...new Set([".",...n.flatMap(c)])].flatMap((n=>{const e=l(t,n)
;return void 0===e?[]:[{directory:n,gitDirectory:e}]}))}function c(t){const n=t.split("/").filter((t=>"."!==t))
;return n.map(((t,e)=>n.slice(0,e+1).join("/")))}const s=/^gitdir: (.+?)\r?\n?$/,u=4096;function l(t,n){const e=(0,
i.join)(t,n,".git");try{const n=(0,r.lstatSync)(e),i=n.isFile()?f(e,n.size):e;if(void 0===i)return
;const a=r.realpathSync.native(i);return(0,o.F)(r.realpathSync.native(t),a)&&(0,r.statSync)(a).isDirectory()?a:void 0
}catch{return}}function f(t,n){if(n>u)return;const e=s.exec((0,r.readFileSync)(t,"utf8"))?.[1]
;return void 0===e?void 0:(0,i.resolve)((0,i.dirname)(t),e)}})),5503:(((t,n,e)=>{e.d(n,{d:()=>i,r:()=>o})
;var r=e(3323);async function i(t,n){
const e=await Promise.all(n.map(a)),r=await Promise.all(n.map((async(n,r)=>u(e[r]??"",t)||await l(n,t.commits)))),i=n.filter(((t,n)=>r[n]))
;return i.length>0?i:n.filter(((t,n)=>void 0===e[n]))}async function o(t,n){const e=await Promise.all(n.map(a))
;return n.filter(((n,r)=>u(e[r]??"",t)))}async function a(t){
return(await(0,r.lX)(t,["config","--get","remote.origin.url"]))?.trim()}
const c=/^[a-z+]+:\/\/(?:[^@/]*@)?([^:/]+)(?::\d+)?\/(.+)$/i,s=/^(?:[^@/]*@)?([^:/]+):(.+)$/
;function u(t,{serverUrl:n,repository:e}){
const[,r="",i=""]=c.exec(t)??s.exec(t)??[],o=i.replace(/^\/+|\/+$/g,"").replace(/\.git$/i,""),a=c.exec(`${n}/-`)?.[1]
;return`${r}/${o}`.toLowerCase()===`${a}/${e}`.toLowerCase()&&""!==e}async function l(t,n){const e=n.filter(r.jh)
;if(0===e.length)return!1;const i=await(0,r.lX)(t,["rev-list","--no-walk","--ignore-missing",...e])
;return void 0!==i&&""!==i}})),7587:(((t,n,e)=>{e.d(n,{readCheckout:()=>v})
;var r=e(3024),i=e(7877),o=e(3323);async function a(t){
const n=(await(0,o.lX)(t,["rev-parse","--verify","--quiet","HEAD^{commit}"]))?.trim();if(void 0!==n&&(0,o.jh)(n))return{
commit:n,isFetched:await s(t,n)}}async function c(t,n){if(!(0,o.jh)(n))return;const e=await(0,
o.lX)(t,["rev-list","--no-walk","--format=%ct",n]),r=e?.trimEnd().split("\n").at(-1)
;return void 0!==r&&/^\d+$/.test(r)?1e3*Number(r):void 0}async function s(t,n){
const e=await m(t,n),r=void 0!==e&&f.test(e)
;return await u(t,n,"refs/remotes")?!(r&&await d(t,n)):!!await l(t,n)||!r&&(void 0!==e||await u(t,n,"refs/tags"))}
async function u(t,n,e){const r=await(0,o.lX)(t,["for-each-ref","--count=1",`--contains=${n}`,e])
;return void 0!==r&&""!==r}async function l(t,n){const e=await(0,o.lX)(t,["merge-base",n,"FETCH_HEAD"])
;return e?.trim()===n}
const f=/^(?:commit|revert|am)\b|^cherry-pick: (?!fast-forward$)|^(?:rebase|pull)\b.*\((?:pick|reword|edit|squash|fixup|continue|merge)\):|: Merge made /
;async function m(t,n){const e=await w(t,"HEAD");return e.find(((t,r)=>t.commit===n&&e[r+1]?.commit!==n))?.reason}
async function d(t,n){return(await w(t,"--remotes")).some((t=>t.commit===n&&"update by push"===t.reason))}
async function w(t,n){const e=["log","--walk-reflogs","--format=%H %gs",n,"--"];return(await(0,
o.lX)(t,e)??"").split("\n").map((t=>{const[n="",...e]=t.split(" ");return{commit:n,reason:e.join(" ")}}))}var p=e(5503)
;async function v(t,n){const e=await y(t),r=h(await Promise.all(e.map(a)));if(0===n.length)return{head:r,dates:new Map}
;const i=new Map,o=new Set([...n,..."one"===r.kind?[r.commit]:[]]);for(const t of o){const n=await g(e,t)
;void 0!==n&&i.set(t.toLowerCase(),n)}return{head:r,dates:i}}async function y({workspace:t,serverUrl:n,repository:e}){
const r={serverUrl:n,repository:e},o=await(0,p.r)(r,(0,i.O)(t,[]));return o.length>0?o:(0,p.r)(r,(0,i.O)(t,_(t)))}
function _(t){try{return(0,r.readdirSync)(t,{withFileTypes:!0}).filter((t=>t.isDirectory())).map((({name:t})=>t))}catch{
return[]}}function h(t){const[n,...e]=t.filter((t=>void 0!==t));if(void 0===n)return{kind:"none"}
;if(e.some((({commit:t})=>t!==n.commit)))return{kind:"several"};const r=[n,...e].some((t=>t.isFetched));return{
kind:"one",commit:n.commit,isFetched:r}}async function g(t,n){for(const e of t){const t=await c(e,n)
;if(void 0!==t)return t}}})),3323:(((t,n,e)=>{e.d(n,{jh:()=>u,lX:()=>s});var r=e(3024),i=e(6760),o=e(7975)
;const a=1e4,c=67108864;async function s({gitDirectory:t},n){const r=m(process.env.PATH??"");if(void 0===r)return
;const i=[`--git-dir=${t}`,...l,...n],{execFile:s}=await Promise.resolve().then(e.t.bind(e,1421,23));try{
const{stdout:n}=await(0,o.promisify)(s)(r,i,{cwd:t,env:f(),timeout:a,killSignal:"SIGKILL",maxBuffer:c,windowsHide:!0})
;return n}catch{return}}function u(t){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(t)}
const l=["core.fsmonitor=false","core.hooksPath=/dev/null","log.showSignature=false","protocol.allow=never"].flatMap((t=>["-c",t]))
;function f(){const{PATH:t,SystemRoot:n}=process.env;return{PATH:t,...void 0!==n&&{SystemRoot:n},
GIT_ALLOW_PROTOCOL:"none",GIT_CONFIG_GLOBAL:"/dev/null",GIT_CONFIG_NOSYSTEM:"1",GIT_NO_LAZY_FETCH:"1",
GIT_NO_REPLACE_OBJECTS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C"}}function m(t){
const n="win32"===process.platform?"git.exe":"git";return t.split(i.delimiter).filter(i.isAbsolute).map((t=>(0,
i.join)(t,n))).find(d)}function d(t){try{return(0,r.accessSync)(t,r.constants.X_OK),!0}catch{return!1}}}))};