export const id=247;export const ids=[247];export const modules={3247:(((t,e,n)=>{n.d(e,{
MANIFEST_FILE:()=>s.h,findManifests:()=>w});var r=n(1455),i=n(6760),o=n(4409),s=n(2651);const c="**";function a(t){
const e=t.split("/").filter((t=>""!==t&&"."!==t));return e.filter(((t,n)=>t!==c||e[n-1]!==c)).map((t=>t===c?t:u(t)))}
function u(t){const e=l(t);return n=>e.test(n)&&(!d(n)||d(t))}function d(t){return t.startsWith(".")}
const f=/\*+|\?|\[([!^]?)([^\]]+)\]|./gsu;function l(t){
const e=t.replace(f,((t,e,n)=>t.startsWith("*")?".*":"?"===t?".":void 0!==n?`[${e?"^":""}${n.replace(/[\\^[]/g,"\\$&")}]`:RegExp.escape(t)))
;try{return new RegExp(`^${e}$`,"su")}catch{return/(?!)/}}function h(t){return new Set(m(t,0))}function p(t,e,n){
const r=[...e].flatMap((e=>{const r=t[e];return void 0===r?[]:r===c?d(n)?[]:m(t,e):r(n)?m(t,e+1):[]}));return new Set(r)
}function y(t,e){return e.has(t.length)}function m(t,e){return t[e]===c?[e,e+1]:[e]}async function w(t,e,n){
const c=a(t),u=e.map(a),d={directories:[],unreadable:[]};for(let t=[{directory:".",position:h(c),excluded:u.map(h)
}].filter(f);t.length>0;){const e=await Promise.all(t.map(l));t=e.flat().filter(f)}return d
;function f({position:t,excluded:e}){return t.size>0&&!u.some(((t,n)=>y(t,e[n]??_)))}
async function l({directory:t,position:e,excluded:a}){const f=await(0,r.readdir)((0,i.join)(n,t),{withFileTypes:!0
}).catch((e=>(d.unreadable.push({directory:t,reason:(0,o.$)(e)}),[])))
;return f.some((t=>t.name===s.h&&!t.isDirectory()))&&y(c,e)&&d.directories.push(t),
f.filter((t=>t.isDirectory()&&"node_modules"!==t.name)).map((({name:n})=>({directory:"."===t?n:`${t}/${n}`,
position:p(c,e,n),excluded:u.map(((t,e)=>p(t,a[e]??_,n)))})))}}const _=new Set})),2651:(((t,e,n)=>{n.d(e,{
h:()=>a,o:()=>d});var r=n(4573),i=n(3024),o=n(6760),s=n(4409),c=n(9550);const a="phaset.manifest.json",u=1048576
;function d(t,e){const n=(0,c.i)(t,e),i=f(t,e);if("found"!==i.kind)return{...i,file:n};const{file:o}=i,s=h(i.path)
;return"string"==typeof s?{kind:"refused",file:o,why:s}:(0,r.isUtf8)(s)?{kind:"text",file:o,
text:(new TextDecoder).decode(s)}:{kind:"refused",file:o,why:p(s)}}function f(t,e){const n={kind:"refused",
why:"leads out of the workspace and was not read; name a directory of this repository"};try{const r=(0,
i.realpathSync)(t);if(!(0,c.F)(r,(0,i.realpathSync)((0,o.dirname)(e))))return n;const s=(0,i.realpathSync)(e);return(0,
c.F)(r,s)?{kind:"found",path:s,file:(0,c.i)(r,s)}:n}catch(r){return(0,c.F)((0,o.resolve)(t),e)?"ENOENT"!==(0,s.$)(r)?{
kind:"refused",why:y(r)}:l(e)?{kind:"refused",why:"is a symbolic link that leads nowhere"}:{kind:"absent"}:n}}
function l(t){return void 0!==(0,i.lstatSync)(t,{throwIfNoEntry:!1})}function h(t){try{const e=(0,
i.openSync)(t,i.constants.O_RDONLY|i.constants.O_NONBLOCK|i.constants.O_NOFOLLOW);try{const t=(0,i.fstatSync)(e)
;return t.isFile()?t.size>u?"is larger than 1 MiB, the most that is read":(0,i.readFileSync)(e):"is not a regular file"
}finally{(0,i.closeSync)(e)}}catch(t){return y(t)}}function p(t){let e=1,n=0;for(;;){const i=t.indexOf("\n",n);if(!(0,
r.isUtf8)(t.subarray(n,-1===i?t.length:i)))break;e+=1,n=i+1}return`is not UTF-8 text (line ${e}); save it as UTF-8`}
function y(t){return`can't be read (${(0,s.$)(t)})`}}))};