export const id=890;export const ids=[890];export const modules={5890:(((e,t,r)=>{r.d(t,{isSparseAt:()=>l,
readManifest:()=>y,useRepositoryPaths:()=>o});var i=r(6760),s=r(7877),n=r(5503);async function o(e,t,r){
const o=e.flatMap((({problems:e})=>e.flatMap((({file:e})=>e??[])))),c=(0,s.O)(t,o.map(i.posix.dirname))
;if(c.every((({directory:e})=>"."===e)))return[...e];const f=await(0,n.d)(r,c);return e.map((e=>({...e,
problems:e.problems.map((e=>void 0===e.file?e:{...e,file:a(e.file,f)}))})))}function a(e,t){
const r=t.findLast((({directory:t})=>e.startsWith(`${t}/`)));return void 0===r?e:e.slice(r.directory.length+1)}
var c=r(3024),f=r(3323);async function l(e,t){const r=(0,s.O)(e,[t]).at(-1);return void 0!==r&&await d(r)}
async function d(e){if(!(0,c.existsSync)((0,i.join)(e.gitDirectory,"info","sparse-checkout")))return!1;const t=await(0,
f.lX)(e,["config","--type=bool","--default=false","--get","core.sparseCheckout"]);return"false"!==t?.trim()}
var u=r(7541),p=r(7112),m=r(2651);function y(e){const t=(0,i.resolve)(e.workspace,e.directory,m.h),r=(0,
m.o)(e.workspace,t);switch(r.kind){case"absent":return r;case"refused":return s=r.file,n=r.why,{kind:"found",file:s,
baselineUnclear:!0,problems:[{kind:"manifest",level:"error",title:"The manifest can't be read",message:`${(0,
u.ts)(s)} ${n}`,file:s}]};case"text":return{kind:"found",file:r.file,...(0,p.K)(r.text,r.file)}}var s,n}}))};