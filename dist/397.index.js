export const id=397;export const ids=[397];export const modules={1397:(((e,t,n)=>{n.r(t),n.d(t,{
replay:()=>L});var r=n(1455),o=n(1366),a=n(7413),s=n(8414),i=n(7541),d=n(4922),c=n(3759),l=n(1828),u=n(1844),p=n(3392)
;const f=d.YjP().check(c.m9(1)),m=d.lqM(d.Whr()),h=d.k5n(["not-arrived","refused","unknown"]),v={id:m,outcome:h,orgId:f,
recordId:f},g=d.g1P(d.YjP(),d.L5J()),y=d.gMt("kind",[d.Ikc({...v,kind:d.euz("event"),body:(0,u.w)()}),d.Ikc({...v,
kind:d.euz("record"),body:g}),d.Ikc({...v,kind:d.euz("standards"),body:g})]),k=d.Ikc({id:m,outcome:h,
kind:d.euz("event"),candidates:d.YOg(d.Ikc({directory:d.YjP(),orgId:f,recordId:f})),body:(0,u.w)()}),b=d.Ikc({
id:d.Whr(),outcome:d.k5n(["not-arrived","refused","unknown","delivered","assigned"])});function w(e){const t=(0,p.z)(e)
;if(!(0,p.h)(t))return;const n=I();for(const e of t.lines)"damaged"===e.kind?n.damaged.push({line:e.number,
problem:e.problem}):n.take(e.value,e.number);const r=n.entries();return{messages:r.filter((e=>"orgId"in e)),
unassigned:r.filter((e=>"candidates"in e)),damaged:n.damaged}}function I(){
const e=new Set,t=new Map,n=new Set,r=[],o=({id:r,outcome:o})=>{const a=t.get(r)
;if(void 0===a)return n.has(r)?void 0:"is about a message that is not in the file"
;"delivered"===o||"assigned"===o?e.delete(a):a.outcome=o},a=r=>{const o=$(r);return"string"!=typeof o?(e.add(o),
void(void 0!==o.id&&t.set(o.id,o))):(_(r)&&"number"==typeof r.id&&n.add(r.id),o)};return{entries:()=>[...e],damaged:r,
take:(e,s)=>{if(_(e)&&"version"in e)return t.clear(),void n.clear()
;const i=_(e)&&!("kind"in e)?b.safeParse(e).data:void 0,d=void 0===i?a(e):o(i);void 0!==d&&r.push({line:s,problem:d})}}}
function $(e){const t=M(e);if(void 0!==t)return t;const n=_(e)&&"candidates"in e?k:y,{data:r,error:o}=n.safeParse(e)
;if(void 0!==r)return r;const a=(0,l.c)(o.issues[0]?.path??[])
;return""===a?"is not an undelivered message":`has a missing or wrong "${a}"`}function _(e){
return"object"==typeof e&&null!==e}const D=50;function M(e){let t=[e];for(let e=0;t.length>0;e++){
if(e>D)return"is nested too deeply";const n=t.filter(_)
;if(n.some((e=>Object.hasOwn(e,"__proto__"))))return'has a key "__proto__"';t=n.flatMap((e=>Object.values(e)))}}
var O=n(5373),P=n(2714),j=n(6760),F=n(9550);async function z(e,t,n){const o=await(0,
r.realpath)(t),a=void 0===n?void 0:await(0,r.realpath)(n),d=new Set,c=[];for(const n of e){const e=await x(n,t)
;if("string"==typeof e){c.push((0,s.oi)(`replay: ${(0,i.hD)(n)} ${e}`));continue}
const r=(await Promise.all(e.map((e=>J(e,t,o))))).filter((({path:e})=>e!==a));0===r.length&&c.push((0,
s.oi)(`replay matches no file: ${(0,i.hD)(n)}`));for(const{path:e,problem:t}of r)void 0===t?d.add(e):c.push((0,
s.oi)(`replay: ${(0,i.hD)(e)} ${t}; it is skipped`))}return{paths:[...d],problems:c}}async function x(e,t){const n=(0,
j.resolve)(t,e);if(await S(n))return[n];if(!/[*?[\]{}]/.test(e))return[];const o=(0,j.isAbsolute)(e)?(0,
j.relative)(t,e):e,a=o.split(/[\\/]/)
;if((0,j.isAbsolute)(o)||a.includes(".."))return"is a pattern that leads out of the workspace; give the path of a file there"
;const s=[];for await(const e of(0,r.glob)(o.replaceAll("\\","/"),{cwd:t,withFileTypes:!0}))e.isDirectory()||s.push((0,
j.resolve)(e.parentPath,e.name));return s.sort()}async function S(e){return(0,r.lstat)(e).then((()=>!0),(()=>!1))}
async function J(e,t,n){try{const o=await(0,r.realpath)(e);return(0,F.F)(t,e)&&!(0,F.F)(n,o)?{path:e,
problem:"is a link that leads out of the workspace"}:(await(0,r.stat)(o)).isFile()?{path:o}:{path:e,
problem:"is not a regular file"}}catch{return{path:e,problem:"can't be read"}}}async function L(e,t,n){
const{messages:r,problems:a}=await N(e,n),s=r.filter((({outcome:t})=>"unknown"!==t||e["repeat-unknown"])),i=r.length-s.length,d=[...Map.groupBy(s,(({orgId:e,recordId:t})=>JSON.stringify([e,t]))).values()].map((e=>E(e,t,n)))
;return{components:await Promise.all(d.map((e=>e()))),
notes:0===i?[]:[`${(0,o.U)(i,"message")} left alone: what may have arrived is sent only with repeat-unknown`],problems:a
}}async function N(e,{workspace:t,undelivered:n}){const{paths:r,problems:o}=await z(e.replay,t,n),a=await(0,
P.a)(r.map((t=>()=>C(t,e["record-id"]))));return{messages:a.flatMap((({messages:e})=>e)),
problems:[...o,...a.flatMap((e=>e.problems))]}}async function C(e,t){const n=await(0,
r.readFile)(e,"utf8").catch((()=>{}));if(void 0===n)return Y(e,"can't be read");const o=w(n)
;if(void 0===o)return Y(e,"was written by a newer version of this action")
;const a=o.damaged.map((({line:t,problem:n})=>(0,s.oi)(`replay: line ${t} of ${(0,
i.hD)(e)} ${n}; it is skipped`))),d=o.unassigned.map((e=>A(e,t)));return{
messages:[...o.messages,...d.flatMap((({message:e})=>e??[]))],
problems:(0,s.fr)([...a,...d.flatMap((({problem:e})=>e??[]))],`replay: ${(0,i.hD)(e)}`)}}function Y(e,t){return{
messages:[],problems:[(0,s.oi)(`replay: ${(0,i.hD)(e)} ${t}; it is skipped`)]}}
function A({candidates:e,kind:t,outcome:n,body:r},o){const[a,...d]=e.filter((e=>!o||e.recordId===o))
;if(void 0!==a&&0===d.length)return{message:{kind:t,outcome:n,orgId:a.orgId,recordId:a.recordId,body:r}}
;const c=e.map((e=>`${e.recordId} (${e.directory})`)).join(", "),l=`replay: the event ${r.event} was kept before its component was known; give record-id, one of ${(0,
i.hD)(c)}`;return{problem:(0,s.oi)(l)}}function E(e,t,n){
const{orgId:r="",recordId:o=""}=e[0]??{},a="one"===t.kind?t.token:t.tokens.get(o);if(void 0===a){
const e=`webhook-token has no token for the record ${(0,i.hD)(o)}; its messages stay in the file`,t=U({orgId:r,
recordId:o},n.host,[]);return async()=>({...t,problems:[(0,s.oi)(e)]})}const d=e.map((e=>{const t=n.prepare(e,{orgId:r,
recordId:o,token:a});return async()=>({message:e,delivery:await t()})}));return async()=>U({orgId:r,recordId:o
},n.host,await(0,P.a)(d))}function U({orgId:e,recordId:t},n,r){
const o=r.flatMap((({message:e,delivery:t})=>void 0===t||"delivered"===t.outcome?[]:[{item:q(e),delivery:t}])),s={
host:n,identity:`record ${(0,i.hD)(t)}, organization ${(0,i.hD)(e)} (undelivered file)`};return{directory:".",
recordId:t,events:r.flatMap((({message:e,delivery:t})=>"event"===e.kind?[{body:e.body,subject:{kind:"repository"},...(0,
a.O)({delivery:t})}]:[])),record:W("record",r),standards:W("standards",r),problems:(0,O.LJ)(o,s,(0,O.xQ)(o))}}
function W(e,t){const n=t.findLast((({message:t})=>t.kind===e));return void 0===n?{state:"skipped",
reason:"not among the messages to replay"}:(0,O.ty)(n.delivery)}function q(e){
return"event"===e.kind?`event ${e.body.event}`:e.kind}})),3392:(((e,t,n)=>{n.d(t,{h:()=>s,z:()=>i})
;var r=n(4922),o=n(1926);const a=r.rej({version:r.Whr()});function s({version:e=o.xv}){return e<=o.xv}function i(e){
const t=e.replace(/^\uFEFF/,"").split("\n"),n=t.map(((e,t)=>d(e,t+1))).filter((e=>void 0!==e)),r=n.at(-1)
;"damaged"===r?.kind&&r.number===t.length&&n.pop();const[o]=n,{data:s}=a.safeParse("value"===o?.kind?o.value:void 0)
;return void 0===s?{lines:n}:{version:s.version,lines:n.slice(1)}}function d(e,t){if(""!==e.trim())try{return{number:t,
kind:"value",value:JSON.parse(e)}}catch{return{number:t,kind:"damaged",problem:"is not JSON"}}}}))};