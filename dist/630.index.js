export const id=630;export const ids=[630];export const modules={4630:(((t,e,n)=>{n.d(e,{addDrafts:()=>O})
;var r=n(6760),o=n(7413),s=n(4922),a=n(4305)
;const i="package.json",c="https://raw.githubusercontent.com/phaset-action/phaset-action/v1/schema/phaset.manifest.schema.json",f={
recordId:"<record ID>",orgId:"<organization ID>",name:"<name>"},l=500,d=1500;function u({directory:t,...e}){
const n=(r=e.payload,s.Ikc({repository:p}).safeParse(r).data?.repository??m);var r
;const i="."===t,l=i?n:m,u=i?n.name:t.slice(t.lastIndexOf("/")+1),h=l.topics.filter(v).slice(0,a.od),k=_(l.homepage),O={
$schema:c,id:g(e.recordId)??f.recordId,organizationId:g(e.orgId)??f.orgId,spec:(0,o.O)({
repo:_(n.html_url)??_(e.repositoryUrl),name:g(u)??f.name,description:g(l.description,d),version:g(y(e.packageJson))}),
...h.length>0&&{tags:h},...void 0!==k&&{links:[{url:k,title:"Homepage",icon:"web"}]}};return JSON.stringify(O,null,2)}
const h=s.MfU(s.lqM(s.YjP()),void 0),p=s.Ikc({name:h,description:h,html_url:h,homepage:h,topics:s.MfU(s.YOg(s.YjP()),[])
}),m={topics:[]};function y(t=""){try{return s.Ikc({version:s.YjP()}).safeParse(JSON.parse(t)).data?.version}catch{
return}}function g(t="",e=l){
return[...t.replace(/[\p{Cc}\p{Z}]+/gu," ").replace(/[\p{Cf}\p{Co}\p{Cs}]/gu,"").trim()].slice(0,e).join("")||void 0}
function v(t){return t.length<=a.Mt&&/^[a-zA-Z0-9:._~-]+$/.test(t)}function _(t){const e=g(t,Number.POSITIVE_INFINITY)
;return void 0!==e&&/^https?:\/\//i.test(e)&&URL.canParse(e)&&[...e].length<=l?e:void 0}var k=n(2651);function O(t,e,n){
return t.map(((t,r)=>{const o=e[r];return void 0!==o&&"draft"in o.record?{...t,record:{...t.record,draft:w(o,n)}}:t}))}
function w({component:t},{workspace:e,payload:n,repositoryUrl:s}){const{directory:a,credentials:c}=t,f=(0,
r.resolve)(e,a,i),l=(0,k.oe)(e,f);return u({directory:a,payload:n,...(0,o.O)({recordId:c.recordId,orgId:c.orgId,
repositoryUrl:s,packageJson:"text"===l.kind?l.text:void 0})})}})),4305:(((t,e,n)=>{n.d(e,{Mt:()=>c,
S1:()=>l,od:()=>i});var r=n(7541),o=n(2949),s=n(3640),a=n(9920);const i=5,c=20,f="The manifest may have a mistake"
;function l(t){const e=(0,a.c)(t,["api"])?.items??[]
;return[...d(t),...u(t,["spec","repo"]),...e.flatMap(((e,n)=>u(t,["api",n,"schemaPath"]))),...h(t)]}function d(t){
const e=(0,a.c)(t,["id"]);if("string"!=typeof e?.scalar||""===e.scalar)return[];const n=(0,s.wZ)(e.scalar)
;return n===o.$?[]:[p(e,`id is ${(0,
r.hD)(e.scalar)} (${n} characters), but a record ID has ${o.$}; copy it from Phaset`)]}function u(t,e){const n=(0,
a.c)(t,e)
;return"string"!=typeof n?.scalar||""===n.scalar||/^[a-z][a-z0-9+.-]*:\/\//i.test(n.scalar)&&URL.canParse(n.scalar)?[]:[p(n,`${(0,
s.k7)(e)} is ${(0,r.hD)(n.scalar)}, which isn't an absolute URL; write it as https://\u2026`)]}function h(t){const e=(0,
a.c)(t,["tags"])?.items??[],n=e.flatMap(((t,e)=>{const n="string"==typeof t.scalar?(0,s.wZ)(t.scalar):0
;return n<=c?[]:[p(t,`tags[${e}] has ${n} characters; Phaset may drop tags longer than ${c}; shorten it`)]})),r=e[i]
;return void 0===r?n:[p(r,`tags is a list of ${e.length} items; Phaset may keep only ${i}; remove the others`),...n]}
function p({offset:t},e){return{level:"warning",title:f,message:e,offset:t}}})),3640:(((t,e,n)=>{n.d(e,{
ek:()=>s,k7:()=>a,wZ:()=>i});var r=n(1828),o=n(7541);function s(t,e,n){const r=c(e)
;return t.map((({level:t,title:e,message:s,offset:a})=>{const i=f(r,a),c=a-(r[i-1]??0)+1;return{kind:"manifest",level:t,
title:e,message:`${(0,o.ts)(n)}:${i}:${c} ${s}`,file:n,line:i,column:c}}))}function a(t){return(0,
r.c)(t)||"the manifest"}function i(t){let e=0;for(const n of t)e++;return e}function c(t){const e=[0]
;for(let n=t.indexOf("\n");-1!==n;n=t.indexOf("\n",n+1))e.push(n+1);return e}function f(t,e){let n=0,r=t.length
;for(;r-n>1;){const o=n+r>>1;(t[o]??0)<=e?n=o:r=o}return n+1}})),9920:(((t,e,n)=>{n.d(e,{c:()=>i,e:()=>o})
;var r=n(3640);function o(t,e){const n=[];return{root:s(t,[],e,n),findings:n}}function s(t,e,n,r){
const{offset:o,children:i=[]}=t;if("array"===t.type)return{offset:o,items:i.map(((t,o)=>s(t,[...e,o],n,r)))}
;if("object"!==t.type)return{offset:o,scalar:t.value};const c=new Map;for(const{children:[t,o]=[]}of i){
if(void 0===t||void 0===o||n.has(o.offset))continue;const i=s(o,[...e,t.value],n,r);i.keyOffset=t.offset
;const f=a(t.value,[...e,t.value],c);void 0!==f&&r.push({...f,offset:t.offset}),c.has(t.value)&&(i.ambiguous=!0),
c.set(t.value,i)}return{offset:o,fields:c}}function a(t,e,n){const o="error";return"__proto__"===t?{level:o,
title:"The manifest has a forbidden key",
message:`${(0,r.k7)(e)} isn't allowed: an object can't have the key __proto__; remove it`}:n.has(t)?{level:o,
title:"The manifest has a duplicate key",message:`${(0,r.k7)(e)} appears twice; remove one of the two`}:void 0}
function i(t,e){let n=t;for(const t of e)n="number"==typeof t?n?.items?.[t]:n?.fields?.get(t);return n}})),
2651:(((t,e,n)=>{n.d(e,{gY:()=>l,h1:()=>c,oe:()=>u});var r=n(4573),o=n(3024),s=n(6760),a=n(4409),i=n(9550)
;const c="phaset.manifest.json",f=1048576,l=/^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\//,d="is a Git LFS pointer, and the manifest itself is not in the checkout; set `lfs: true` on actions/checkout, or take the file out of Git LFS"
;function u(t,e){const n=(0,i.i)(t,e),o=h(t,e);if("found"!==o.kind)return{...o,file:n};const{file:s}=o,a=m(o.path)
;return"string"==typeof a?{kind:"refused",file:s,why:a}:(0,r.isUtf8)(a)?l.test(a.toString("latin1",0,100))?{
kind:"refused",file:s,why:d}:{kind:"text",file:s,text:(new TextDecoder).decode(a)}:{kind:"refused",file:s,why:y(a)}}
function h(t,e){const n={kind:"refused",
why:"is outside the workspace, so it was not read; use a directory of this repository"};try{const r=(0,
o.realpathSync)(t);if(!(0,i.F)(r,(0,o.realpathSync)((0,s.dirname)(e))))return n;const a=(0,o.realpathSync)(e);return(0,
i.F)(r,a)?{kind:"found",path:a,file:(0,i.i)(r,a)}:n}catch(r){return(0,i.F)((0,s.resolve)(t),e)?"ENOENT"!==(0,a.$)(r)?{
kind:"refused",why:g(r)}:p(e)?{kind:"refused",why:"is a broken symbolic link; fix or remove it"}:{kind:"absent"}:n}}
function p(t){return void 0!==(0,o.lstatSync)(t,{throwIfNoEntry:!1})}function m(t){try{const e=(0,
o.openSync)(t,o.constants.O_RDONLY|o.constants.O_NONBLOCK|o.constants.O_NOFOLLOW);try{const t=(0,o.fstatSync)(e)
;return t.isFile()?t.size>f?"is larger than 1 MiB, the most that the action reads; shorten it":(0,
o.readFileSync)(e):"is not a regular file"}finally{(0,o.closeSync)(e)}}catch(t){return g(t)}}function y(t){let e=1,n=0
;for(;;){const o=t.indexOf("\n",n);if(!(0,r.isUtf8)(t.subarray(n,-1===o?t.length:o)))break;e+=1,n=o+1}
return`is not UTF-8 text (line ${e}); save it as UTF-8`}function g(t){return`can't be read (${(0,a.$)(t)})`}}))};