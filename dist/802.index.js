export const id=802;export const ids=[802];export const modules={2294:(((t,n,e)=>{e.d(n,{
gatherChanges:()=>r.L,markEnvironmentNames:()=>i.Ls,routeEvents:()=>o.f});var r=e(6087),i=e(1823),o=e(8601)})),
7877:(((t,n,e)=>{e.d(n,{O:()=>c});var r=e(3024),i=e(6760),o=e(9550);function c(t,n){
return[...new Set([".",...n.flatMap(s)])].flatMap((n=>{const e=u(t,n);return void 0===e?[]:[{directory:n,gitDirectory:e
}]}))}function s(t){const n=t.split("/").filter((t=>"."!==t));return n.map(((t,e)=>n.slice(0,e+1).join("/")))}
const a=/^gitdir: (.+?)\r?\n?$/,l=4096;function u(t,n){const e=(0,i.join)(t,n,".git");try{const n=(0,
r.lstatSync)(e),i=n.isFile()?f(e,n.size):e;if(void 0===i)return;const c=r.realpathSync.native(i);return(0,
o.F)(r.realpathSync.native(t),c)&&(0,r.statSync)(c).isDirectory()?c:void 0}catch{return}}function f(t,n){if(n>l)return
;const e=a.exec((0,r.readFileSync)(t,"utf8"))?.[1];return void 0===e?void 0:(0,i.resolve)((0,i.dirname)(t),e)}})),
5503:(((t,n,e)=>{e.d(n,{d:()=>i,r:()=>o});var r=e(3323);async function i(t,n){
const e=await Promise.all(n.map(c)),r=await Promise.all(n.map((async(n,r)=>l(e[r]??"",t)||await u(n,t.commits)))),i=n.filter(((t,n)=>r[n]))
;return i.length>0?i:n.filter(((t,n)=>void 0===e[n]))}async function o(t,n){const e=await Promise.all(n.map(c))
;return n.filter(((n,r)=>l(e[r]??"",t)))}async function c(t){
return(await(0,r.lX)(t,["config","--get","remote.origin.url"]))?.trim()}
const s=/^[a-z+]+:\/\/(?:[^@/]*@)?([^:/]+)(?::\d+)?\/(.+)$/i,a=/^(?:[^@/]*@)?([^:/]+):(.+)$/
;function l(t,{serverUrl:n,repository:e}){
const[,r="",i=""]=s.exec(t)??a.exec(t)??[],o=i.replace(/^\/+|\/+$/g,"").replace(/\.git$/i,""),c=s.exec(`${n}/-`)?.[1]
;return`${r}/${o}`.toLowerCase()===`${c}/${e}`.toLowerCase()&&""!==e}async function u(t,n){const e=n.filter(r.jh)
;if(0===e.length)return!1;const i=await(0,r.lX)(t,["rev-list","--no-walk","--ignore-missing",...e])
;return void 0!==i&&""!==i}})),3323:(((t,n,e)=>{e.d(n,{jh:()=>l,lX:()=>a})
;var r=e(3024),i=e(6760),o=e(7975);const c=1e4,s=67108864;async function a({gitDirectory:t},n){
const r=_(process.env.PATH??"");if(void 0===r)return
;const i=[`--git-dir=${t}`,...u,...n],{execFile:a}=await Promise.resolve().then(e.t.bind(e,1421,23));try{
const{stdout:n}=await(0,o.promisify)(a)(r,i,{cwd:t,env:f(),timeout:c,killSignal:"SIGKILL",maxBuffer:s,windowsHide:!0})
;return n}catch{return}}function l(t){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(t)}
const u=["core.fsmonitor=false","core.hooksPath=/dev/null","log.showSignature=false","protocol.allow=never"].flatMap((t=>["-c",t]))
;function f(){const{PATH:t,SystemRoot:n}=process.env;return{PATH:t,...void 0!==n&&{SystemRoot:n},
GIT_ALLOW_PROTOCOL:"none",GIT_CONFIG_GLOBAL:"/dev/null",GIT_CONFIG_NOSYSTEM:"1",GIT_NO_LAZY_FETCH:"1",
GIT_NO_REPLACE_OBJECTS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C"}}function _(t){
const n="win32"===process.platform?"git.exe":"git";return t.split(i.delimiter).filter(i.isAbsolute).map((t=>(0,
i.join)(t,n))).find(d)}function d(t){try{return(0,r.accessSync)(t,r.constants.X_OK),!0}catch{return!1}}}))};