export const id=474;export const ids=[474];export const modules={8474:(((e,n,s)=>{s.r(n),s.d(n,{
replay:()=>I});var t=s(1455),r=s(6760),o=s(1366),a=s(7413),i=s(8414),d=s(7541),c=s(4922),l=s(3759),p=s(1828),m=s(1844)
;const u=c.k5n(["not-arrived","refused","unknown"]),g=c.YjP().check(l.m9(1)),f={outcome:u,orgId:g,recordId:g
},y=c.g1P(c.YjP(),c.L5J()),k=c.gMt("kind",[c.Ikc({...f,kind:c.euz("event"),body:(0,m.w)()}),c.Ikc({...f,
kind:c.euz("record"),body:y}),c.Ikc({...f,kind:c.euz("standards"),body:y})]);function h(e){const n={messages:[],
damaged:[]};for(const[s,t]of e.split("\n").entries()){if(""===t.trim())continue;const e=b(t)
;"string"==typeof e?n.damaged.push({line:s+1,problem:e}):n.messages.push(e)}return n}function b(e){let n;try{
n=JSON.parse(e)}catch{return"is not JSON"}const s=k.safeParse(n);if(s.success)return s.data;const t=(0,
p.c)(s.error.issues[0]?.path??[]);return""===t?"is not an undelivered message":`has a missing or wrong "${t}"`}
var v=s(5373),w=s(2714);async function I(e,n,s){
const{messages:t,problems:r}=await $(e.replay,s),a=t.filter((({outcome:n})=>"unknown"!==n||e["repeat-unknown"])),i=t.length-a.length,d=[...Map.groupBy(a,(({orgId:e,recordId:n})=>JSON.stringify([e,n]))).values()].map((e=>j(e,n,s)))
;return{components:await Promise.all(d.map((e=>e()))),
notes:0===i?[]:[`${(0,o.U)(i,"message")} left alone: what may have arrived is sent only with repeat-unknown`],problems:r
}}async function $(e,{workspace:n,undelivered:s}){const t=(await M(e,n)).filter((e=>e!==s));if(0===t.length){
const n=`replay matches no file: ${(0,d.hD)(e.join(", "))}; nothing is sent`;return{messages:[],problems:[(0,
i.oi)(n,"warning")]}}const r=await(0,w.a)(t.map((e=>()=>D(e))));return{messages:r.flatMap((({messages:e})=>e)),
problems:r.flatMap((({problems:e})=>e))}}async function D(e){const n=await(0,t.readFile)(e,"utf8").catch((()=>{}))
;if(void 0===n){const n=`replay: ${(0,d.hD)(e)} can't be read; it is skipped`;return{messages:[],problems:[(0,i.oi)(n)]}
}const{messages:s,damaged:r}=h(n),o=r.map((({line:n,problem:s})=>(0,i.oi)(`replay: line ${n} of ${(0,
d.hD)(e)} ${s}; it is skipped`)));return{messages:s,problems:(0,i.fr)(o,`replay: ${(0,d.hD)(e)}`)}}
async function M(e,n){const{create:t}=await s.e(377).then(s.bind(s,2377)),o=e.map((e=>(0,
r.resolve)(n,e))),a=await t(o.join("\n"),{followSymbolicLinks:!1,matchDirectories:!1});return(await a.glob()).sort()}
function j(e,n,s){const{orgId:t="",recordId:r=""}=e[0]??{},o="one"===n.kind?n.token:n.tokens.get(r);if(void 0===o){
const e=`webhook-token has no token for the record ${(0,d.hD)(r)}; its messages stay in the file`;return async()=>({
...J(r,[]),problems:[(0,i.oi)(e)]})}const a=e.map((e=>{const n=s.prepare(e,{orgId:t,recordId:r,token:o})
;return async()=>({message:e,delivery:await n()})}));return async()=>J(r,await(0,w.a)(a))}function J(e,n){return{
directory:".",recordId:e,events:n.flatMap((({message:e,delivery:n})=>"event"===e.kind?[{body:e.body,subject:{
kind:"repository"},...(0,a.O)({delivery:n})}]:[])),record:L("record",n),standards:L("standards",n),
problems:n.flatMap((({message:e,delivery:n})=>(0,v.LJ)(O(e),n)))}}function L(e,n){
const s=n.findLast((({message:n})=>n.kind===e));return void 0===s?{state:"skipped",
reason:"not among the messages to replay"}:(0,v.ty)(s.delivery)}function O(e){
return"event"===e.kind?`event ${e.body.event}`:e.kind}}))};