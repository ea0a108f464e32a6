export const id=630;export const ids=[630];export const modules={4630:(((t,e,n)=>{n.d(e,{addDrafts:()=>O})
;var r=n(6760),o=n(7413),s=n(4922),i=n(4305)
;const a="package.json",c="https://raw.githubusercontent.com/phaset-action/phaset-action/v1/schema/phaset.manifest.schema.json",f={
recordId:"<record ID>",orgId:"<organization ID>",name:"<name>"},l=500,d=1500;function u({directory:t,...e}){
const n=(r=e.payload,s.Ikc({repository:p}).safeParse(r).data?.repository??m);var r
;const a="."===t,l=a?n:m,u=a?n.name:t.slice(t.lastIndexOf("/")+1),h=l.topics.filter(v).slice(0,i.od),k=_(l.homepage),O={
$schema:c,id:g(e.recordId)??f.recordId,organizationId:g(e.orgId)??f.orgId,spec:(0,o.O)({
repo:_(n.html_url)??_(e.repositoryUrl),name:g(u)??f.name,description:g(l.description,d),version:g(y(e.packageJson))}),
...h.length>0&&{tags:h},...void 0!==k&&{links:[{url:k,title:"Homepage",icon:"web"}]}};return JSON.stringify(O,null,2)}
const h=s.MfU(s.lqM(s.YjP()),void 0),p=s.Ikc({name:h,description:h,html_url:h,homepage:h,topics:s.MfU(s.YOg(s.YjP()),[])
}),m={topics:[]};function y(t=""){try{return s.Ikc({version:s.YjP()}).safeParse(JSON.parse(t)).data?.version}catch{
return}}function g(t="",e=l){
return[...t.replace(/[\p{Cc}\p{Z}]+/gu," ").replace(/[\p{Cf}\p{Co}\p{Cs}]/gu,"").trim()].slice(0,e).join("")||void 0}
function v(t){return t.length<=i.Mt&&/^[a-zA-Z0-9:._~-]+$/.test(t)}function _(t){const e=g(t,Number.POSITIVE_INFINITY)
;return void 0!==e&&/^https?:\/\//i.test(e)&&URL.canParse(e)&&[...e].length<=l?e:void 0}var k=n(2651);function O(t,e,n){
return t.map(((t,r)=>{const o=e[r];return void 0!==o&&"draft"in o.record?{...t,record:{...t.record,draft:$(o,n)}}:t}))}
function $({component:t},{workspace:e,payload:n,repositoryUrl:s}){const{directory:i,credentials:c}=t,f=(0,
r.resolve)(e,i,a),l=(0,k.o)(e,f);return u({directory:i,payload:n,...(0,o.O)({recordId:c.recordId,orgId:c.orgId,
repositoryUrl:s,packageJson:"text"===l.kind?l.text:void 0})})}})),4305:(((t,e,n)=>{n.d(e,{Mt:()=>c,
S1:()=>l,od:()=>a});var r=n(7541),o=n(2949),s=n(3640),i=n(9920);const a=5,c=20,f="The manifest may have a mistake"
;function l(t){const e=(0,i.c)(t,["api"])?.items??[]
;return[...d(t),...u(t,["spec","repo"]),...e.flatMap(((e,n)=>u(t,["api",n,"schemaPath"]))),...h(t)]}function d(t){
const e=(0,i.c)(t,["id"]);if("string"!=typeof e?.scalar||""===e.scalar)return[];const n=(0,s.wZ)(e.scalar)
;return n===o.$?[]:[p(e,`id is ${(0,
r.hD)(e.scalar)} (${n} characters), but a record ID has ${o.$}; copy it from Phaset`)]}function u(t,e){const n=(0,
i.c)(t,e)
;return"string"!=typeof n?.scalar||""===n.scalar||/^[a-z][a-z0-9+.-]*:\/\//i.test(n.scalar)&&URL.canParse(n.scalar)?[]:[p(n,`${(0,
s.k7)(e)} is ${(0,r.hD)(n.scalar)}, which isn't an absolute URL; write it as https://\u2026`)]}function h(t){const e=(0,
i.c)(t,["tags"])?.items??[],n=e.flatMap(((t,e)=>{const n="string"==typeof t.scalar?(0,s.wZ)(t.scalar):0
;return n<=c?[]:[p(t,`tags[${e}] has ${n} characters; Phaset may drop tags longer than ${c}; shorten it`)]})),r=e[a]
;return void 0===r?n:[p(r,`tags is a list of ${e.length} items; Phaset may keep only ${a}; remove the others`),...n]}
function p({offset:t},e){return{level:"warning",title:f,message:e,offset:t}}})),3640:(((t,e,n)=>{n.d(e,{
ek:()=>s,k7:()=>i,wZ:()=>a});var r=n(1828),o=n(7541);function s(t,e,n){const r=c(e)
;return t.map((({level:t,title:e,message:s,offset:i})=>{const a=f(r,i),c=i-(r[a-1]??0)+1;return{kind:"manifest",level:t,
title:e,message:`${(0,o.ts)(n)}:${a}:${c} ${s}`,file:n,line:a,column:c}}))}function i(t){return(0,
r.c)(t)||"the manifest"}function a(t){let e=0;for(const n of t)e++;return e}function c(t){const e=[0]
;for(let n=t.indexOf("\n");-1!==n;n=t.indexOf("\n",n+1))e.push(n+1);return e}function f(t,e){let n=0,r=t.length
;for(;r-n>1;){const o=n+r>>1;(t[o]??0)<=e?n=o:r=o}return n+1}})),9920:(((t,e,n)=>{n.d(e,{c:()=>a,e:()=>o})
;var r=n(3640);function o(t,e){const n=[];return{root:s(t,[],e,n),findings:n}}function s(t,e,n,r){
const{offset:o,children:a=[]}=t;if("array"===t.type)return{offset:o,items:a.map(((t,o)=>s(t,[...e,o],n,r)))}
;if("object"!==t.type)return{offset:o,scalar:t.value};const c=new Map;for(const{children:[t,o]=[]}of a){
if(void 0===t||void 0===o||n.has(o.offset))continue;const a=s(o,[...e,t.value],n,r);a.keyOffset=t.offset
;const f=i(t.value,[...e,t.value],c);void 0!==f&&r.push({...f,offset:t.offset}),c.has(t.value)&&(a.ambiguous=!0),
c.set(t.value,a)}return{offset:o,fields:c}}function i(t,e,n){const o="error";return"__proto__"===t?{level:o,
title:"The manifest has a forbidden key",
message:`${(0,r.k7)(e)} isn't allowed: an object can't have the key __proto__; remove it`}:n.has(t)?{level:o,
title:"The manifest has a duplicate key",message:`${(0,r.k7)(e)} appears twice; remove one of the two`}:void 0}
function a(t,e){let n=t;for(const t of e)n="number"==typeof t?n?.items?.[t]:n?.fields?.get(t);return n}})),
2651:(((t,e,n)=>{n.d(e,{g:()=>f,o:()=>d});var r=n(4573),o=n(3024),s=n(6760),i=n(4409),a=n(9550),c=n(2844)
;const f=/^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\//,l="is a Git LFS pointer, and the manifest itself is not in the checkout; set `lfs: true` on actions/checkout, or take the file out of Git LFS"
;function d(t,e){const n=(0,a.i)(t,e),o=u(t,e);if("found"!==o.kind)return{...o,file:n};const{file:s}=o,i=p(o.path)
;return"string"==typeof i?{kind:"refused",file:s,why:i}:(0,r.isUtf8)(i)?f.test(i.toString("latin1",0,100))?{
kind:"refused",file:s,why:l}:{kind:"text",file:s,text:(new TextDecoder).decode(i)}:{kind:"refused",file:s,why:m(i)}}
function u(t,e){const n={kind:"refused",
why:"is outside the workspace, so it was not read; use a directory of this repository"};try{const r=(0,
o.realpathSync)(t);if(!(0,a.F)(r,(0,o.realpathSync)((0,s.dirname)(e))))return n;const i=(0,o.realpathSync)(e);return(0,
a.F)(r,i)?{kind:"found",path:i,file:(0,a.i)(r,i)}:n}catch(r){return(0,a.F)((0,s.resolve)(t),e)?"ENOENT"!==(0,i.$)(r)?{
kind:"refused",why:y(r)}:h(e)?{kind:"refused",why:"is a broken symbolic link; fix or remove it"}:{kind:"absent"}:n}}
function h(t){return void 0!==(0,o.lstatSync)(t,{throwIfNoEntry:!1})}function p(t){try{const e=(0,
o.openSync)(t,o.constants.O_RDONLY|o.constants.O_NONBLOCK|o.constants.O_NOFOLLOW);try{const t=(0,o.fstatSync)(e)
;return t.isFile()?t.size>c.$?"is larger than 1 MiB, the most that the action reads; shorten it":(0,
o.readFileSync)(e):"is not a regular file"}finally{(0,o.closeSync)(e)}}catch(t){return y(t)}}function m(t){let e=1,n=0
;for(;;){const o=t.indexOf("\n",n);if(!(0,r.isUtf8)(t.subarray(n,-1===o?t.length:o)))break;e+=1,n=o+1}
return`is not UTF-8 text (line ${e}); save it as UTF-8`}function y(t){return`can't be read (${(0,i.$)(t)})`}}))};