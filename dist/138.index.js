export const id=138;export const ids=[138];export const modules={7877:(((t,n,e)=>{e.d(n,{O:()=>c})
;var o=e(3024),r=e(6760),i=e(9550);function c(t,n){return[...new Set([".",...n.flatMap(s)])].flatMap((n=>{const e=l(t,n)
;return void 0===e?[]:[{directory:n,gitDirectory:e}]}))}function s(t){const n=t.split("/").filter((t=>"."!==t))
;return n.map(((t,e)=>n.slice(0,e+1).join("/")))}const a=/^gitdir: (.+?)\r?\n?$/,u=4096;function l(t,n){const e=(0,
r.join)(t,n,".git");try{const n=(0,o.lstatSync)(e),r=n.isFile()?f(e,n.size):e;if(void 0===r)return
;const c=o.realpathSync.native(r);return(0,i.F)(o.realpathSync.native(t),c)&&(0,o.statSync)(c).isDirectory()?c:void 0
}catch{return}}function f(t,n){if(n>u)return;const e=a.exec((0,o.readFileSync)(t,"utf8"))?.[1]
;return void 0===e?void 0:(0,r.resolve)((0,r.dirname)(t),e)}})),3323:(((t,n,e)=>{e.d(n,{jh:()=>l,lX:()=>u
});var o=e(1421),r=e(3024),i=e(6760);const c=(0,e(7975).promisify)(o.execFile),s=1e4,a=67108864
;async function u({gitDirectory:t},n){const e=d(process.env.PATH??"");if(void 0===e)return
;const o=[`--git-dir=${t}`,...f,...n];try{const{stdout:n}=await c(e,o,{cwd:t,env:_(),timeout:s,killSignal:"SIGKILL",
maxBuffer:a,windowsHide:!0});return n}catch{return}}function l(t){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(t)}
const f=["core.fsmonitor=false","core.hooksPath=/dev/null","log.showSignature=false","protocol.allow=never"].flatMap((t=>["-c",t]))
;function _(){const{PATH:t,SystemRoot:n}=process.env;return{PATH:t,...void 0!==n&&{SystemRoot:n},
GIT_ALLOW_PROTOCOL:"none",GIT_CONFIG_GLOBAL:"/dev/null",GIT_CONFIG_NOSYSTEM:"1",GIT_NO_LAZY_FETCH:"1",
GIT_NO_REPLACE_OBJECTS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C"}}function d(t){
const n="win32"===process.platform?"git.exe":"git";return t.split(i.delimiter).filter(i.isAbsolute).map((t=>(0,
i.join)(t,n))).find(p)}function p(t){try{return(0,r.accessSync)(t,r.constants.X_OK),!0}catch{return!1}}})),
7138:(((t,n,e)=>{e.d(n,{isSparseAt:()=>s});var o=e(3024),r=e(6760),i=e(7877),c=e(3323)
;async function s(t,n){const e=(0,i.O)(t,[n]).at(-1);return void 0!==e&&await a(e)}async function a(t){if(!(0,
o.existsSync)((0,r.join)(t.gitDirectory,"info","sparse-checkout")))return!1;const n=await(0,
c.lX)(t,["config","--type=bool","--default=false","--get","core.sparseCheckout"]);return"false"!==n?.trim()}}))};