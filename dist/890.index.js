export const id=890;export const ids=[890];export const modules={5890:(((t,e,n)=>{n.d(e,{isSparseAt:()=>f,
readManifest:()=>y,useRepositoryPaths:()=>s});var r=n(6760),i=n(7877),o=n(5503);async function s(t,e,n){
const s=t.flatMap((({problems:t})=>t.flatMap((({file:t})=>t??[])))),c=(0,i.O)(e,s.map(r.posix.dirname))
;if(c.every((({directory:t})=>"."===t)))return[...t];const l=await(0,o.d)(n,c);return t.map((t=>({...t,
problems:t.problems.map((t=>void 0===t.file?t:{...t,file:a(t.file,l)}))})))}function a(t,e){
const n=e.findLast((({directory:e})=>t.startsWith(`${e}/`)));return void 0===n?t:t.slice(n.directory.length+1)}
var c=n(3024),l=n(3323);async function f(t,e){const n=(0,i.O)(t,[e]).at(-1);return void 0!==n&&await u(n)}
async function u(t){if(!(0,c.existsSync)((0,r.join)(t.gitDirectory,"info","sparse-checkout")))return!1;const e=await(0,
l.lX)(t,["config","--type=bool","--default=false","--get","core.sparseCheckout"]);return"false"!==e?.trim()}
var d=n(7541),p=n(7112),_=n(8919),m=n(2651);function y(t){const e=(0,r.resolve)(t.workspace,t.directory,_.h),n=(0,
m.o)(t.workspace,e);switch(n.kind){case"absent":return n;case"refused":return i=n.file,o=n.why,{kind:"found",file:i,
baselineUnclear:!0,problems:[{kind:"manifest",level:"error",title:"The manifest can't be read",message:`${(0,
d.ts)(i)} ${o}`,file:i}]};case"text":return{kind:"found",file:n.file,...(0,p.K)(n.text,n.file)}}var i,o}})),
7877:(((t,e,n)=>{n.d(e,{O:()=>s});var r=n(3024),i=n(6760),o=n(9550);function s(t,e){
return[...new Set([".",...e.flatMap(a)])].flatMap((e=>{const n=f(t,e);return void 0===n?[]:[{directory:e,gitDirectory:n
}]}))}function a(t){const e=t.split("/").filter((t=>"."!==t));return e.map(((t,n)=>e.slice(0,n+1).join("/")))}
const c=/^gitdir: (.+?)\r?\n?$/,l=4096;function f(t,e){const n=(0,i.join)(t,e,".git");try{const e=(0,
r.lstatSync)(n),i=e.isFile()?u(n,e.size):n;if(void 0===i)return;const s=r.realpathSync.native(i);return(0,
o.F)(r.realpathSync.native(t),s)&&(0,r.statSync)(s).isDirectory()?s:void 0}catch{return}}function u(t,e){if(e>l)return
;const n=c.exec((0,r.readFileSync)(t,"utf8"))?.[1];return void 0===n?void 0:(0,i.resolve)((0,i.dirname)(t),n)}})),
5503:(((t,e,n)=>{n.d(e,{d:()=>i,r:()=>o});var r=n(3323);async function i(t,e){
const n=await Promise.all(e.map(s)),r=await Promise.all(e.map((async(e,r)=>l(n[r]??"",t)||await f(e,t.commits)))),i=e.filter(((t,e)=>r[e]))
;return i.length>0?i:e.filter(((t,e)=>void 0===n[e]))}async function o(t,e){const n=await Promise.all(e.map(s))
;return e.filter(((e,r)=>l(n[r]??"",t)))}async function s(t){
return(await(0,r.lX)(t,["config","--get","remote.origin.url"]))?.trim()}
const a=/^[a-z+]+:\/\/(?:[^@/]*@)?([^:/]+)(?::\d+)?\/(.+)$/i,c=/^(?:[^@/]*@)?([^:/]+):(.+)$/
;function l(t,{serverUrl:e,repository:n}){
const[,r="",i=""]=a.exec(t)??c.exec(t)??[],o=i.replace(/^\/+|\/+$/g,"").replace(/\.git$/i,""),s=a.exec(`${e}/-`)?.[1]
;return`${r}/${o}`.toLowerCase()===`${s}/${n}`.toLowerCase()&&""!==n}async function f(t,e){const n=e.filter(r.jh)
;if(0===n.length)return!1;const i=await(0,r.lX)(t,["rev-list","--no-walk","--ignore-missing",...n])
;return void 0!==i&&""!==i}})),3323:(((t,e,n)=>{n.d(e,{jh:()=>l,lX:()=>c})
;var r=n(3024),i=n(6760),o=n(7975);const s=1e4,a=67108864;async function c({gitDirectory:t},e){
const r=d(process.env.PATH??"");if(void 0===r)return
;const i=[`--git-dir=${t}`,...f,...e],{execFile:c}=await Promise.resolve().then(n.t.bind(n,1421,23));try{
const{stdout:e}=await(0,o.promisify)(c)(r,i,{cwd:t,env:u(),timeout:s,killSignal:"SIGKILL",maxBuffer:a,windowsHide:!0})
;return e}catch{return}}function l(t){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(t)}
const f=["core.fsmonitor=false","core.hooksPath=/dev/null","log.showSignature=false","protocol.allow=never"].flatMap((t=>["-c",t]))
;function u(){const{PATH:t,SystemRoot:e}=process.env;return{PATH:t,...void 0!==e&&{SystemRoot:e},
GIT_ALLOW_PROTOCOL:"none",GIT_CONFIG_GLOBAL:"/dev/null",GIT_CONFIG_NOSYSTEM:"1",GIT_NO_LAZY_FETCH:"1",
GIT_NO_REPLACE_OBJECTS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C"}}function d(t){
const e="win32"===process.platform?"git.exe":"git";return t.split(i.delimiter).filter(i.isAbsolute).map((t=>(0,
i.join)(t,e))).find(p)}function p(t){try{return(0,r.accessSync)(t,r.constants.X_OK),!0}catch{return!1}}}))};