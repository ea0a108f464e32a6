export const id=210;export const ids=[210];export const modules={210:(((t,e,n)=>{n.d(e,{
MANIFEST_FILE:()=>s.h1,findManifests:()=>a});var r=n(1455),i=n(6760),o=n(4409),s=n(2651),c=n(5290)
;async function a(t,e,n){const a=(0,c.EY)(t),f=e.map(c.EY),d={directories:[],unreadable:[]};for(let t=[{directory:".",
position:(0,c.GH)(a),excluded:f.map(c.GH)}].filter(l);t.length>0;){const e=await Promise.all(t.map(h))
;t=e.flat().filter(l)}return d;function l({position:t,excluded:e}){return t.size>0&&!f.some(((t,n)=>(0,
c.uv)(t,e[n]??u)))}async function h({directory:t,position:e,excluded:l}){const h=await(0,r.readdir)((0,i.join)(n,t),{
withFileTypes:!0}).catch((e=>(d.unreadable.push({directory:t,reason:(0,o.$)(e)}),[])))
;return h.some((t=>t.name===s.h1&&!t.isDirectory()))&&(0,c.uv)(a,e)&&d.directories.push(t),
h.filter((t=>t.isDirectory()&&"node_modules"!==t.name)).map((({name:n})=>({directory:"."===t?n:`${t}/${n}`,position:(0,
c.Xn)(a,e,n),excluded:f.map(((t,e)=>(0,c.Xn)(t,l[e]??u,n)))})))}}const u=new Set})),5290:(((t,e,n)=>{
n.d(e,{EY:()=>i,GH:()=>u,Xn:()=>f,uv:()=>d});const r="**";function i(t){
const e=t.split("/").filter((t=>""!==t&&"."!==t));return e.filter(((t,n)=>t!==r||e[n-1]!==r)).map((t=>t===r?t:o(t)))}
function o(t){const e=a(t);return n=>e.test(n)&&(!s(n)||s(t))}function s(t){return t.startsWith(".")}
const c=/\*+|\?|\[([!^]?)([^\]]+)\]|./gsu;function a(t){
const e=t.replace(c,((t,e,n)=>t.startsWith("*")?".*":"?"===t?".":void 0!==n?`[${e?"^":""}${n.replace(/[\\^[]/g,"\\$&")}]`:RegExp.escape(t)))
;try{return new RegExp(`^${e}$`,"su")}catch{return/(?!)/}}function u(t){return new Set(l(t,0))}function f(t,e,n){
const i=[...e].flatMap((e=>{const i=t[e];return void 0===i?[]:i===r?s(n)?[]:l(t,e):i(n)?l(t,e+1):[]}));return new Set(i)
}function d(t,e){return e.has(t.length)}function l(t,e){return t[e]===r?[e,e+1]:[e]}})),2651:(((t,e,n)=>{
n.d(e,{gY:()=>f,h1:()=>a,oe:()=>l});var r=n(4573),i=n(3024),o=n(6760),s=n(4409),c=n(9550)
;const a="phaset.manifest.json",u=1048576,f=/^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\//,d="is a Git LFS pointer, and the manifest itself is not in the checkout; set `lfs: true` on actions/checkout, or take the file out of Git LFS"
;function l(t,e){const n=(0,c.i)(t,e),i=h(t,e);if("found"!==i.kind)return{...i,file:n};const{file:o}=i,s=y(i.path)
;return"string"==typeof s?{kind:"refused",file:o,why:s}:(0,r.isUtf8)(s)?f.test(s.toString("latin1",0,100))?{
kind:"refused",file:o,why:d}:{kind:"text",file:o,text:(new TextDecoder).decode(s)}:{kind:"refused",file:o,why:m(s)}}
function h(t,e){const n={kind:"refused",
why:"is outside the workspace, so it was not read; use a directory of this repository"};try{const r=(0,
i.realpathSync)(t);if(!(0,c.F)(r,(0,i.realpathSync)((0,o.dirname)(e))))return n;const s=(0,i.realpathSync)(e);return(0,
c.F)(r,s)?{kind:"found",path:s,file:(0,c.i)(r,s)}:n}catch(r){return(0,c.F)((0,o.resolve)(t),e)?"ENOENT"!==(0,s.$)(r)?{
kind:"refused",why:_(r)}:p(e)?{kind:"refused",why:"is a broken symbolic link; fix or remove it"}:{kind:"absent"}:n}}
function p(t){return void 0!==(0,i.lstatSync)(t,{throwIfNoEntry:!1})}function y(t){try{const e=(0,
i.openSync)(t,i.constants.O_RDONLY|i.constants.O_NONBLOCK|i.constants.O_NOFOLLOW);try{const t=(0,i.fstatSync)(e)
;return t.isFile()?t.size>u?"is larger than 1 MiB, the most that the action reads; shorten it":(0,
i.readFileSync)(e):"is not a regular file"}finally{(0,i.closeSync)(e)}}catch(t){return _(t)}}function m(t){let e=1,n=0
;for(;;){const i=t.indexOf("\n",n);if(!(0,r.isUtf8)(t.subarray(n,-1===i?t.length:i)))break;e+=1,n=i+1}
return`is not UTF-8 text (line ${e}); save it as UTF-8`}function _(t){return`can't be read (${(0,s.$)(t)})`}}))};