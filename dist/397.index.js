export const id=397;export const ids=[397];export const modules={1397:(((e,t,o)=>{o.r(t),o.d(t,{
replay:()=>Y});var n=o(1455),r=o(1366),a=o(7413),s=o(8414),i=o(7541),d=o(4922),c=o(3759),l=o(1828),u=o(1844),p=o(1926)
;const f=d.YjP().check(c.m9(1)),m=d.lqM(d.Whr()),h=d.k5n(["not-arrived","refused","unknown"]),g={id:m,outcome:h,orgId:f,
recordId:f},v=d.g1P(d.YjP(),d.L5J()),y=d.gMt("kind",[d.Ikc({...g,kind:d.euz("event"),body:(0,u.w)()}),d.Ikc({...g,
kind:d.euz("record"),body:v}),d.Ikc({...g,kind:d.euz("standards"),body:v})]),k=d.Ikc({id:m,outcome:h,
kind:d.euz("event"),candidates:d.YOg(d.Ikc({directory:d.YjP(),orgId:f,recordId:f})),body:(0,u.w)()}),b=d.Ikc({
id:d.Whr(),outcome:d.k5n(["not-arrived","refused","unknown","delivered","assigned"])});function w(e){const t=(0,p.z8)(e)
;if(!(0,p.hS)(t))return;const o=I();for(const e of t.lines)"damaged"===e.kind?o.damaged.push({line:e.number,
problem:e.problem}):o.take(e.value,e.number);const n=o.entries();return{messages:n.filter((e=>"orgId"in e)),
unassigned:n.filter((e=>"candidates"in e)),damaged:o.damaged}}function I(){
const e=new Set,t=new Map,o=new Set,n=[],r=({id:n,outcome:r})=>{const a=t.get(n)
;if(void 0===a)return o.has(n)?void 0:"is about a message that is not in the file"
;"delivered"===r||"assigned"===r?e.delete(a):a.outcome=r},a=n=>{const r=$(n);return"string"!=typeof r?(e.add(r),
void(void 0!==r.id&&t.set(r.id,r))):(_(n)&&"number"==typeof n.id&&o.add(n.id),r)};return{entries:()=>[...e],damaged:n,
take:(e,s)=>{if(_(e)&&"version"in e)return t.clear(),void o.clear()
;const i=_(e)&&!("kind"in e)?b.safeParse(e).data:void 0,d=void 0===i?a(e):r(i);void 0!==d&&n.push({line:s,problem:d})}}}
function $(e){const t=M(e);if(void 0!==t)return t;const o=_(e)&&"candidates"in e?k:y,{data:n,error:r}=o.safeParse(e)
;if(void 0!==n)return n;const a=(0,l.c)(r.issues[0]?.path??[])
;return""===a?"is not an undelivered message":`has a missing or wrong "${a}"`}function _(e){
return"object"==typeof e&&null!==e}const D=50;function M(e){let t=[e];for(let e=0;t.length>0;e++){
if(e>D)return"is nested too deeply";const o=t.filter(_)
;if(o.some((e=>Object.hasOwn(e,"__proto__"))))return'has a key "__proto__"';t=o.flatMap((e=>Object.values(e)))}}
var P=o(5373),j=o(2714),O=o(6760),z=o(9550);async function F(e,t,o){const r=await(0,
n.realpath)(t),a=void 0===o?void 0:await(0,n.realpath)(o),d=new Set,c=[];for(const o of e){const e=await S(o,t)
;if("string"==typeof e){c.push((0,s.oi)(`replay: ${(0,i.hD)(o)} ${e}`));continue}
const n=(await Promise.all(e.map((e=>L(e,t,r))))).filter((({path:e})=>e!==a));0===n.length&&c.push((0,
s.oi)(`replay matches no file: ${(0,i.hD)(o)}`));for(const{path:e,problem:t}of n)void 0===t?d.add(e):c.push((0,
s.oi)(`replay: ${(0,i.hD)(e)} ${t}; it is skipped`))}return{paths:[...d],problems:c}}async function S(e,t){const o=(0,
O.resolve)(t,e);if(await x(o))return[o];if(!/[*?[\]{}]/.test(e))return[];const r=(0,O.isAbsolute)(e)?(0,
O.relative)(t,e):e,a=r.split(/[\\/]/)
;if((0,O.isAbsolute)(r)||a.includes(".."))return"is a pattern that leads out of the workspace; give the path of a file there"
;const s=[];for await(const e of(0,n.glob)(r.replaceAll("\\","/"),{cwd:t,withFileTypes:!0}))e.isDirectory()||s.push((0,
O.resolve)(e.parentPath,e.name));return s.sort()}async function x(e){return(0,n.lstat)(e).then((()=>!0),(()=>!1))}
async function L(e,t,o){try{const r=await(0,n.realpath)(e);return(0,z.F)(t,e)&&!(0,z.F)(o,r)?{path:e,
problem:"is a link that leads out of the workspace"}:(await(0,n.stat)(r)).isFile()?{path:r}:{path:e,
problem:"is not a regular file"}}catch{return{path:e,problem:"can't be read"}}}async function Y(e,t,o){
const{messages:n,problems:a}=await A(e,o),s=n.filter((({outcome:t})=>"unknown"!==t||e["repeat-unknown"])),i=n.length-s.length,d=[...Map.groupBy(s,(({orgId:e,recordId:t})=>JSON.stringify([e,t]))).values()].map((e=>U(e,t,o)))
;return{components:await Promise.all(d.map((e=>e()))),
notes:0===i?[]:[`${(0,r.U)(i,"message")} left alone: what may have arrived is sent only with repeat-unknown`],problems:a
}}async function A(e,{workspace:t,undelivered:o}){const{paths:n,problems:r}=await F(e.replay,t,o),a=await(0,
j.a)(n.map((t=>()=>J(t,e["record-id"]))));return{messages:a.flatMap((({messages:e})=>e)),
problems:[...r,...a.flatMap((e=>e.problems))]}}async function J(e,t){const o=await(0,
n.readFile)(e,"utf8").catch((()=>{}));if(void 0===o)return C(e,"can't be read");const r=w(o)
;if(void 0===r)return C(e,"was written by a newer version of this action")
;const a=r.damaged.map((({line:t,problem:o})=>(0,s.oi)(`replay: line ${t} of ${(0,
i.hD)(e)} ${o}; it is skipped`))),d=r.unassigned.map((e=>N(e,t)));return{
messages:[...r.messages,...d.flatMap((({message:e})=>e??[]))],
problems:(0,s.fr)([...a,...d.flatMap((({problem:e})=>e??[]))],`replay: ${(0,i.hD)(e)}`)}}function C(e,t){return{
messages:[],problems:[(0,s.oi)(`replay: ${(0,i.hD)(e)} ${t}; it is skipped`)]}}
function N({candidates:e,kind:t,outcome:o,body:n},r){const[a,...d]=e.filter((e=>!r||e.recordId===r))
;if(void 0!==a&&0===d.length)return{message:{kind:t,outcome:o,orgId:a.orgId,recordId:a.recordId,body:n}}
;const c=e.map((e=>`${e.recordId} (${e.directory})`)).join(", "),l=`replay: the event ${n.event} was kept before its component was known; give record-id, one of ${(0,
i.hD)(c)}`;return{problem:(0,s.oi)(l)}}function U(e,t,o){
const{orgId:n="",recordId:r=""}=e[0]??{},a="one"===t.kind?t.token:t.tokens.get(r);if(void 0===a){
const e=`webhook-token has no token for the record ${(0,i.hD)(r)}; its messages stay in the file`,t=W({orgId:n,
recordId:r},o.host,[]);return async()=>({...t,problems:[(0,s.oi)(e)]})}const d=e.map((e=>{const t=o.prepare(e,{orgId:n,
recordId:r,token:a});return async()=>({message:e,delivery:await t()})}));return async()=>W({orgId:n,recordId:r
},o.host,await(0,j.a)(d))}function W({orgId:e,recordId:t},o,n){
const r=n.flatMap((({message:e,delivery:t})=>void 0===t||"delivered"===t.outcome?[]:[{item:B(e),delivery:t}])),s={
host:o,identity:`record ${(0,i.hD)(t)}, organization ${(0,i.hD)(e)} (undelivered file)`};return{directory:".",
recordId:t,events:n.flatMap((({message:e,delivery:t})=>"event"===e.kind?[{body:e.body,subject:{kind:"repository"},...(0,
a.O)({delivery:t})}]:[])),record:q("record",n),standards:q("standards",n),problems:(0,P.LJ)(r,s,(0,P.xQ)(r))}}
function q(e,t){const o=t.findLast((({message:t})=>t.kind===e));return void 0===o?{state:"skipped",
reason:"not among the messages to replay"}:(0,P.ty)(o.delivery)}function B(e){
return"event"===e.kind?`event ${e.body.event}`:e.kind}}))};