export const id=397;export const ids=[397];export const modules={1397:(((e,t,n)=>{n.r(t),n.d(t,{
replay:()=>x});var o=n(1455),r=n(1366),a=n(7413),s=n(8414),i=n(7541),d=n(4922),c=n(3759),l=n(1828),p=n(1844),u=n(1926)
;const f=d.YjP().check(c.m9(1)),m=d.lqM(d.Whr()),h=d.k5n(["not-arrived","refused","unknown"]),g={id:m,outcome:h,orgId:f,
recordId:f},y=d.g1P(d.YjP(),d.L5J()),v=d.gMt("kind",[d.Ikc({...g,kind:d.euz("event"),body:(0,p.w)()}),d.Ikc({...g,
kind:d.euz("record"),body:y}),d.Ikc({...g,kind:d.euz("standards"),body:y})]),k=d.Ikc({id:m,outcome:h,
kind:d.euz("event"),candidates:d.YOg(d.Ikc({directory:d.YjP(),orgId:f,recordId:f})),body:(0,p.w)()}),b=d.Ikc({
id:d.Whr(),outcome:d.k5n(["not-arrived","refused","unknown","delivered","assigned"])});function w(e){const t=(0,u.z8)(e)
;if(!(0,u.hS)(t))return;const n=I();for(const e of t.lines)"damaged"===e.kind?n.damaged.push({line:e.number,
problem:e.problem}):n.take(e.value,e.number);const o=n.entries();return{messages:o.filter((e=>"orgId"in e)),
unassigned:o.filter((e=>"candidates"in e)),damaged:n.damaged}}function I(){
const e=new Set,t=new Map,n=new Set,o=[],r=({id:o,outcome:r})=>{const a=t.get(o)
;if(void 0===a)return n.has(o)?void 0:"is about a message that is not in the file"
;"delivered"===r||"assigned"===r?e.delete(a):a.outcome=r},a=o=>{const r=$(o);return"string"!=typeof r?(e.add(r),
void(void 0!==r.id&&t.set(r.id,r))):(_(o)&&"number"==typeof o.id&&n.add(o.id),r)};return{entries:()=>[...e],damaged:o,
take:(e,s)=>{if(_(e)&&"version"in e)return t.clear(),void n.clear()
;const i=_(e)&&!("kind"in e)?b.safeParse(e).data:void 0,d=void 0===i?a(e):r(i);void 0!==d&&o.push({line:s,problem:d})}}}
function $(e){const t=D(e);if(void 0!==t)return t;const n=_(e)&&"candidates"in e?k:v,{data:o,error:r}=n.safeParse(e)
;if(void 0!==o)return o;const a=(0,l.c)(r.issues[0]?.path??[])
;return""===a?"is not an undelivered message":`has a missing or wrong "${a}"`}function _(e){
return"object"==typeof e&&null!==e}const M=50;function D(e){let t=[e];for(let e=0;t.length>0;e++){
if(e>M)return"is nested too deeply";const n=t.filter(_)
;if(n.some((e=>Object.hasOwn(e,"__proto__"))))return'has a key "__proto__"';t=n.flatMap((e=>Object.values(e)))}}
var P=n(5373),j=n(2714),O=n(6760),z=n(9550);async function F(e,t,n){const r=await(0,
o.realpath)(t),a=void 0===n?void 0:await(0,o.realpath)(n),d=new Set,c=[];for(const n of e){const e=await S(n,t)
;if("string"==typeof e){c.push((0,s.oi)(`replay: ${(0,i.hD)(n)} ${e}`));continue}
const o=(await Promise.all(e.map((e=>Y(e,t,r))))).filter((({path:e})=>e!==a));0===o.length&&c.push((0,
s.oi)(`replay matches no file: ${(0,i.hD)(n)}`));for(const{path:e,problem:t}of o)void 0===t?d.add(e):c.push((0,
s.oi)(`replay: ${(0,i.hD)(e)} ${t}; it is skipped`))}return{paths:[...d],problems:c}}async function S(e,t){const n=(0,
O.resolve)(t,e);if(await L(n))return[n];if(!/[*?[\]{}]/.test(e))return[];const r=(0,O.isAbsolute)(e)?(0,
O.relative)(t,e):e,a=r.split(/[\\/]/)
;if((0,O.isAbsolute)(r)||a.includes(".."))return"is a pattern that leads out of the workspace; give the path of a file there"
;const s=[];for await(const e of(0,o.glob)(r.replaceAll("\\","/"),{cwd:t,withFileTypes:!0}))e.isDirectory()||s.push((0,
O.resolve)(e.parentPath,e.name));return s.sort()}async function L(e){return(0,o.lstat)(e).then((()=>!0),(()=>!1))}
async function Y(e,t,n){try{const r=await(0,o.realpath)(e);return(0,z.F)(t,e)&&!(0,z.F)(n,r)?{path:e,
problem:"is a link that leads out of the workspace"}:(await(0,o.stat)(r)).isFile()?{path:r}:{path:e,
problem:"is not a regular file"}}catch{return{path:e,problem:"can't be read"}}}async function x(e,t,n){
const{messages:o,problems:a}=await A(e,n),s=o.filter((({outcome:t})=>"unknown"!==t||e["repeat-unknown"])),i=o.length-s.length,d=[...Map.groupBy(s,(({orgId:e,recordId:t})=>JSON.stringify([e,t]))).values()].map((e=>U(e,t,n)))
;return{components:await Promise.all(d.map((e=>e()))),
notes:0===i?[]:[`${(0,r.U)(i,"message")} left alone: what may have arrived is sent only with repeat-unknown`],problems:a
}}async function A(e,{workspace:t,undelivered:n}){const{paths:o,problems:r}=await F(e.replay,t,n),a=await(0,
j.a)(o.map((t=>()=>J(t,e["record-id"]))));return{messages:a.flatMap((({messages:e})=>e)),
problems:[...r,...a.flatMap((e=>e.problems))]}}async function J(e,t){const n=await(0,
o.readFile)(e,"utf8").catch((()=>{}));if(void 0===n)return C(e,"can't be read");const r=w(n)
;if(void 0===r)return C(e,"was written by a newer version of this action")
;const a=r.damaged.map((({line:t,problem:n})=>(0,s.oi)(`replay: line ${t} of ${(0,
i.hD)(e)} ${n}; it is skipped`))),d=r.unassigned.map((e=>N(e,t)));return{
messages:[...r.messages,...d.flatMap((({message:e})=>e??[]))],
problems:(0,s.fr)([...a,...d.flatMap((({problem:e})=>e??[]))],`replay: ${(0,i.hD)(e)}`)}}function C(e,t){return{
messages:[],problems:[(0,s.oi)(`replay: ${(0,i.hD)(e)} ${t}; it is skipped`)]}}
function N({candidates:e,kind:t,outcome:n,body:o},r){const[a,...d]=e.filter((e=>!r||e.recordId===r))
;if(void 0!==a&&0===d.length)return{message:{kind:t,outcome:n,orgId:a.orgId,recordId:a.recordId,body:o}}
;const c=e.map((e=>`${e.recordId} (${e.directory})`)).join(", "),l=`replay: the event ${o.event} was kept before its component was known; give record-id, one of ${(0,
i.hD)(c)}`;return{problem:(0,s.oi)(l)}}function U(e,t,n){
const{orgId:o="",recordId:r=""}=e[0]??{},a="one"===t.kind?t.token:t.tokens.get(r);if(void 0===a){
const e=`webhook-token has no token for the record ${(0,i.hD)(r)}; its messages stay in the file`;return async()=>({
...W(r,[]),problems:[(0,s.oi)(e)]})}const d=e.map((e=>{const t=n.prepare(e,{orgId:o,recordId:r,token:a})
;return async()=>({message:e,delivery:await t()})}));return async()=>W(r,await(0,j.a)(d))}function W(e,t){return{
directory:".",recordId:e,events:t.flatMap((({message:e,delivery:t})=>"event"===e.kind?[{body:e.body,subject:{
kind:"repository"},...(0,a.O)({delivery:t})}]:[])),record:q("record",t),standards:q("standards",t),
problems:t.flatMap((({message:e,delivery:t})=>(0,P.LJ)(B(e),t)))}}function q(e,t){
const n=t.findLast((({message:t})=>t.kind===e));return void 0===n?{state:"skipped",
reason:"not among the messages to replay"}:(0,P.ty)(n.delivery)}function B(e){
return"event"===e.kind?`event ${e.body.event}`:e.kind}}))};