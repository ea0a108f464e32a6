export const id=922;export const ids=[922];export const modules={7877:(((t,e,n)=>{n.d(e,{O:()=>c})
;var r=n(3024),i=n(6760),o=n(9550);function c(t,e){return[...new Set([".",...e.flatMap(s)])].flatMap((e=>{const n=u(t,e)
;return void 0===n?[]:[{directory:e,gitDirectory:n}]}))}function s(t){const e=t.split("/").filter((t=>"."!==t))
;return e.map(((t,n)=>e.slice(0,n+1).join("/")))}const a=/^gitdir: (.+?)\r?\n?$/,l=4096;function u(t,e){const n=(0,
i.join)(t,e,".git");try{const e=(0,r.lstatSync)(n),i=e.isFile()?f(n,e.size):n;if(void 0===i)return
;const c=r.realpathSync.native(i);return(0,o.F)(r.realpathSync.native(t),c)&&(0,r.statSync)(c).isDirectory()?c:void 0
}catch{return}}function f(t,e){if(e>l)return;const n=a.exec((0,r.readFileSync)(t,"utf8"))?.[1]
;return void 0===n?void 0:(0,i.resolve)((0,i.dirname)(t),n)}})),2541:(((t,e,n)=>{n.d(e,{
useRepositoryPaths:()=>c});var r=n(6760),i=n(7877),o=n(5986);async function c(t,e,n){
const c=t.flatMap((({problems:t})=>t.flatMap((({file:t})=>t??[])))),a=(0,i.O)(e,c.map(r.posix.dirname))
;if(a.every((({directory:t})=>"."===t)))return[...t];const l=await(0,o.d)(n,a);return t.map((t=>({...t,
problems:t.problems.map((t=>void 0===t.file?t:{...t,file:s(t.file,l)}))})))}function s(t,e){
const n=e.findLast((({directory:e})=>t.startsWith(`${e}/`)));return void 0===n?t:t.slice(n.directory.length+1)}})),
3323:(((t,e,n)=>{n.d(e,{jh:()=>u,lX:()=>l});var r=n(1421),i=n(3024),o=n(6760);const c=(0,
n(7975).promisify)(r.execFile),s=1e4,a=67108864;async function l({gitDirectory:t},e){const n=_(process.env.PATH??"")
;if(void 0===n)return;const r=[`--git-dir=${t}`,...f,...e];try{const{stdout:e}=await c(n,r,{cwd:t,env:d(),timeout:s,
killSignal:"SIGKILL",maxBuffer:a,windowsHide:!0});return e}catch{return}}function u(t){
return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(t)}
const f=["core.fsmonitor=false","core.hooksPath=/dev/null","log.showSignature=false","protocol.allow=never"].flatMap((t=>["-c",t]))
;function d(){const{PATH:t,SystemRoot:e}=process.env;return{PATH:t,...void 0!==e&&{SystemRoot:e},
GIT_ALLOW_PROTOCOL:"none",GIT_CONFIG_GLOBAL:"/dev/null",GIT_CONFIG_NOSYSTEM:"1",GIT_NO_LAZY_FETCH:"1",
GIT_NO_REPLACE_OBJECTS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C"}}function _(t){
const e="win32"===process.platform?"git.exe":"git";return t.split(o.delimiter).filter(o.isAbsolute).map((t=>(0,
o.join)(t,e))).find(p)}function p(t){try{return(0,i.accessSync)(t,i.constants.X_OK),!0}catch{return!1}}})),
5986:(((t,e,n)=>{n.d(e,{d:()=>i,r:()=>o});var r=n(3323);async function i(t,e){
const n=await Promise.all(e.map(c)),r=await Promise.all(e.map((async(e,r)=>l(n[r]??"",t)||await u(e,t.commits)))),i=e.filter(((t,e)=>r[e]))
;return i.length>0?i:e.filter(((t,e)=>void 0===n[e]))}async function o(t,e){const n=await Promise.all(e.map(c))
;return e.filter(((e,r)=>l(n[r]??"",t)))}async function c(t){
return(await(0,r.lX)(t,["config","--get","remote.origin.url"]))?.trim()}
const s=/^[a-z+]+:\/\/(?:[^@/]*@)?([^:/]+)(?::\d+)?\/(.+)$/i,a=/^(?:[^@/]*@)?([^:/]+):(.+)$/
;function l(t,{serverUrl:e,repository:n}){
const[,r="",i=""]=s.exec(t)??a.exec(t)??[],o=i.replace(/^\/+|\/+$/g,"").replace(/\.git$/i,""),c=s.exec(`${e}/-`)?.[1]
;return`${r}/${o}`.toLowerCase()===`${c}/${n}`.toLowerCase()&&""!==n}async function u(t,e){const n=e.filter(r.jh)
;if(0===n.length)return!1;const i=await(0,r.lX)(t,["rev-list","--no-walk","--ignore-missing",...n])
;return void 0!==i&&""!==i}}))};