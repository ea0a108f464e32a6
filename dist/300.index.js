export const id=300;export const ids=[300];export const modules={8300:(((n,e,t)=>{t.d(e,{
MANIFEST_FILE:()=>r.h,findManifests:()=>s});var i=t(2377),r=t(2651);async function s(n,e,t){
const r=[...e,"!**/node_modules/**"].map((n=>n.slice(1))),s=[o(n,t),...r.map((n=>`!${o(n,t)}`))];return(await(0,
i.create)(s.join("\n"),{followSymbolicLinks:!1,implicitDescendants:!1,excludeHiddenFiles:!0})).glob()}function o(n,e){
const t=n.replace(/^(?:\.\/)+/,"").replace(/\/+$/,"");return`${e.replace(/[[?*]/g,"[$&]")}/${t}/${r.h}`}})),
2651:(((n,e,t)=>{t.d(e,{h:()=>c,o:()=>f});var i=t(4573),r=t(3024),s=t(6760),o=t(4409),a=t(9550)
;const c="phaset.manifest.json",d=1048576;function f(n,e){const t=(0,a.i)(n,e),r=l(n,e);if("found"!==r.kind)return{...r,
file:t};const{file:s}=r,o=h(r.path);return"string"==typeof o?{kind:"refused",file:s,why:o}:(0,i.isUtf8)(o)?{kind:"text",
file:s,text:(new TextDecoder).decode(o)}:{kind:"refused",file:s,why:y(o)}}function l(n,e){const t={kind:"refused",
why:"leads out of the workspace and was not read; name a directory of this repository"};try{const i=(0,
r.realpathSync)(n);if(!(0,a.F)(i,(0,r.realpathSync)((0,s.dirname)(e))))return t;const o=(0,r.realpathSync)(e);return(0,
a.F)(i,o)?{kind:"found",path:o,file:(0,a.i)(i,o)}:t}catch(i){return(0,a.F)((0,s.resolve)(n),e)?"ENOENT"!==(0,o.$)(i)?{
kind:"refused",why:p(i)}:u(e)?{kind:"refused",why:"is a symbolic link that leads nowhere"}:{kind:"absent"}:t}}
function u(n){return void 0!==(0,r.lstatSync)(n,{throwIfNoEntry:!1})}function h(n){try{const e=(0,
r.openSync)(n,r.constants.O_RDONLY|r.constants.O_NONBLOCK|r.constants.O_NOFOLLOW);try{const n=(0,r.fstatSync)(e)
;return n.isFile()?n.size>d?"is larger than 1 MiB, the most that is read":(0,r.readFileSync)(e):"is not a regular file"
}finally{(0,r.closeSync)(e)}}catch(n){return p(n)}}function y(n){let e=1,t=0;for(;;){const r=n.indexOf("\n",t);if(!(0,
i.isUtf8)(n.subarray(t,-1===r?n.length:r)))break;e+=1,t=r+1}return`is not UTF-8 text (line ${e}); save it as UTF-8`}
function p(n){return`can't be read (${(0,o.$)(n)})`}}))};