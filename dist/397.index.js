export const id=397;export const ids=[397];export const modules={1397:(((e,t,n)=>{n.r(t),n.d(t,{
replay:()=>L});var o=n(1455),r=n(1366),a=n(7413),s=n(8414),i=n(7541),d=n(4922),c=n(3759),l=n(1828),u=n(1844),p=n(3392)
;const f=d.YjP().check(c.m9(1)),m=d.lqM(d.Whr()),h=d.k5n(["not-arrived","refused","unknown"]),v={id:m,outcome:h,orgId:f,
recordId:f},g=d.g1P(d.YjP(),d.L5J()),y=d.gMt("kind",[d.Ikc({...v,kind:d.euz("event"),body:(0,u.w)()}),d.Ikc({...v,
kind:d.euz("record"),body:g}),d.Ikc({...v,kind:d.euz("standards"),body:g})]),k=d.Ikc({id:m,outcome:h,
kind:d.euz("event"),candidates:d.YOg(d.Ikc({directory:d.YjP(),orgId:f,recordId:f})),body:(0,u.w)()}),b=d.Ikc({
id:d.Whr(),outcome:d.k5n(["not-arrived","refused","unknown","delivered","assigned"])});function w(e){const t=(0,p.z)(e)
;if(!(0,p.h)(t))return;const n=I();for(const e of t.lines)"damaged"===e.kind?n.damaged.push({line:e.number,
problem:e.problem}):n.take(e.value,e.number);const o=n.entries();return{messages:o.filter((e=>"orgId"in e)),
unassigned:o.filter((e=>"candidates"in e)),damaged:n.damaged}}function I(){
const e=new Set,t=new Map,n=new Set,o=[],r=({id:o,outcome:r})=>{const a=t.get(o)
;if(void 0===a)return n.has(o)?void 0:"is about a message that is not in the file"
;"delivered"===r||"assigned"===r?e.delete(a):a.outcome=r},a=o=>{const r=$(o);return"string"!=typeof r?(e.add(r),
void(void 0!==r.id&&t.set(r.id,r))):(_(o)&&"number"==typeof o.id&&n.add(o.id),r)};return{entries:()=>[...e],damaged:o,
take:(e,s)=>{if(_(e)&&"version"in e)return t.clear(),void n.clear()
;const i=_(e)&&!("kind"in e)?b.safeParse(e).data:void 0,d=void 0===i?a(e):r(i);void 0!==d&&o.push({line:s,problem:d})}}}
function $(e){const t=M(e);if(void 0!==t)return t;const n=_(e)&&"candidates"in e?k:y,{data:o,error:r}=n.safeParse(e)
;if(void 0!==o)return o;const a=(0,l.c)(r.issues[0]?.path??[])
;return""===a?"is not an undelivered message":`has a missing or wrong "${a}"`}function _(e){
return"object"==typeof e&&null!==e}const D=50;function M(e){let t=[e];for(let e=0;t.length>0;e++){
if(e>D)return"is nested too deeply";const n=t.filter(_)
;if(n.some((e=>Object.hasOwn(e,"__proto__"))))return'has a key "__proto__"';t=n.flatMap((e=>Object.values(e)))}}
var j=n(5373),O=n(2714),P=n(6760),F=n(9550);async function x(e,t,n){const r=await(0,
o.realpath)(t),a=void 0===n?void 0:await(0,o.realpath)(n),d=new Set,c=[];for(const n of e){const e=await z(n,t)
;if("string"==typeof e){c.push((0,s.oi)(`replay: ${(0,i.hD)(n)} ${e}`));continue}
const o=(await Promise.all(e.map((e=>J(e,t,r))))).filter((({path:e})=>e!==a));if(0===o.length){const e=`replay: ${(0,
i.hD)(n)} matches no file; download the artifact before this step, or fix the path`;c.push((0,s.oi)(e))}
for(const{path:e,problem:t}of o)void 0===t?d.add(e):c.push((0,s.oi)(`replay: ${(0,i.hD)(e)} ${t}; it is skipped`))}
return{paths:[...d],problems:c}}async function z(e,t){const n=(0,P.resolve)(t,e);if(await S(n))return[n]
;if(!/[*?[\]{}]/.test(e))return[];const r=(0,P.isAbsolute)(e)?(0,P.relative)(t,e):e,a=r.split(/[\\/]/);if((0,
P.isAbsolute)(r)||a.includes(".."))return"is a pattern that leads out of the workspace; use the full path of a file instead"
;const s=[];for await(const e of(0,o.glob)(r.replaceAll("\\","/"),{cwd:t,withFileTypes:!0}))e.isDirectory()||s.push((0,
P.resolve)(e.parentPath,e.name));return s.sort()}async function S(e){return(0,o.lstat)(e).then((()=>!0),(()=>!1))}
async function J(e,t,n){try{const r=await(0,o.realpath)(e);return(0,F.F)(t,e)&&!(0,F.F)(n,r)?{path:e,
problem:"is a link that leads out of the workspace"}:(await(0,o.stat)(r)).isFile()?{path:r}:{path:e,
problem:"is not a regular file"}}catch{return{path:e,problem:"can't be read"}}}async function L(e,t,n){
const{messages:o,problems:a}=await N(e,n),s=o.filter((({outcome:t})=>"unknown"!==t||e["repeat-unknown"])),i=o.length-s.length,d=[...Map.groupBy(s,(({orgId:e,recordId:t})=>JSON.stringify([e,t]))).values()].map((e=>E(e,t,n)))
;return{components:await Promise.all(d.map((e=>e()))),notes:0===i?[]:[`skipped ${(0,
r.U)(i,"message")} that may have arrived; to repeat, set repeat-unknown: true`],problems:a}}
async function N(e,{workspace:t,undelivered:n}){const{paths:o,problems:r}=await x(e.replay,t,n),a=await(0,
O.a)(o.map((t=>()=>C(t,e["record-id"]))));return{messages:a.flatMap((({messages:e})=>e)),
problems:[...r,...a.flatMap((e=>e.problems))]}}async function C(e,t){const n=await(0,
o.readFile)(e,"utf8").catch((()=>{}));if(void 0===n)return Y(e,"can't be read");const r=w(n)
;if(void 0===r)return Y(e,"was written by a newer version of this action")
;const a=r.damaged.map((({line:t,problem:n})=>(0,s.oi)(`replay: line ${t} of ${(0,
i.hD)(e)} ${n}; it is skipped`))),d=r.unassigned.map((e=>A(e,t)));return{
messages:[...r.messages,...d.flatMap((({message:e})=>e??[]))],
problems:(0,s.fr)([...a,...d.flatMap((({problem:e})=>e??[]))],`replay: ${(0,i.hD)(e)}`)}}function Y(e,t){return{
messages:[],problems:[(0,s.oi)(`replay: ${(0,i.hD)(e)} ${t}; it is skipped`)]}}
function A({candidates:e,kind:t,outcome:n,body:o},r){const[a,...d]=e.filter((e=>!r||e.recordId===r))
;if(void 0!==a&&0===d.length)return{message:{kind:t,outcome:n,orgId:a.orgId,recordId:a.recordId,body:o}}
;const c=e.map((e=>`${e.recordId} (${e.directory})`)).join(", "),l=`replay: the component of the event ${o.event} is unknown, because its job was cancelled early; set record-id to one of ${(0,
i.hD)(c)}`;return{problem:(0,s.oi)(l)}}function E(e,t,n){
const{orgId:o="",recordId:r=""}=e[0]??{},a="one"===t.kind?t.token:t.tokens.get(r);if(void 0===a){
const e=`webhook-token has no token for the record ${(0,i.hD)(r)}, so its messages stay in the file; add the line ${(0,
i.hD)(`${r}: token`)}`,t=U({orgId:o,recordId:r},n.host,[]);return async()=>({...t,problems:[(0,s.oi)(e)]})}
const d=e.map((e=>{const t=n.prepare(e,{orgId:o,recordId:r,token:a});return async()=>({message:e,delivery:await t()})}))
;return async()=>U({orgId:o,recordId:r},n.host,await(0,O.a)(d))}function U({orgId:e,recordId:t},n,o){
const r=o.flatMap((({message:e,delivery:t})=>void 0===t||"delivered"===t.outcome?[]:[{item:q(e),delivery:t}])),s={
host:n,identity:`record ${(0,i.hD)(t)}, organization ${(0,i.hD)(e)} (undelivered file)`};return{directory:".",
recordId:t,events:o.flatMap((({message:e,delivery:t})=>"event"===e.kind?[{body:e.body,subject:{kind:"repository"},...(0,
a.O)({delivery:t})}]:[])),record:W("record",o),standards:W("standards",o),problems:(0,j.LJ)(r,s,(0,j.xQ)(r))}}
function W(e,t){const n=t.findLast((({message:t})=>t.kind===e));return void 0===n?{state:"skipped",
reason:"not among the messages to replay"}:(0,j.ty)(n.delivery)}function q(e){
return"event"===e.kind?`event ${e.body.event}`:e.kind}})),3392:(((e,t,n)=>{n.d(t,{h:()=>s,z:()=>i})
;var o=n(4922),r=n(1926);const a=o.rej({version:o.Whr()});function s({version:e=r.xv}){return e<=r.xv}function i(e){
const t=e.replace(/^\uFEFF/,"").split("\n"),n=t.map(((e,t)=>d(e,t+1))).filter((e=>void 0!==e)),o=n.at(-1)
;"damaged"===o?.kind&&o.number===t.length&&n.pop();const[r]=n,{data:s}=a.safeParse("value"===r?.kind?r.value:void 0)
;return void 0===s?{lines:n}:{version:s.version,lines:n.slice(1)}}function d(e,t){if(""!==e.trim())try{return{number:t,
kind:"value",value:JSON.parse(e)}}catch{return{number:t,kind:"damaged",problem:"is not JSON"}}}}))};