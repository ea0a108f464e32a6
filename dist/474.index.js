const C=474,E=[474],G={6093:((A,g,a)=>{a.r(g),a.d(g,{replay:()=>z});var $=a(1455),w=a(6760),I=a(1366),j=a(6628),l=a(8414),
f=a(7541),r=a(8395),x=a(3305),D=a(1828),L=a(1844);const P=r.k5n(["not-arrived","refused","unknown"]),y=r.YjP().check(x.m9(
1)),m={outcome:P,orgId:y,recordId:y},h=r.g1P(r.YjP(),r.L5J()),J=r.gMt("kind",[r.Ikc({...m,kind:r.euz("event"),body:L.w}),
r.Ikc({...m,kind:r.euz("record"),body:h}),r.Ikc({...m,kind:r.euz("standards"),body:h})]);function O(n){const e={messages:[],
damaged:[]};for(const[s,o]of n.split(`
`).entries()){if(o.trim()==="")continue;const t=S(o);typeof t=="string"?e.damaged.push({line:s+1,problem:t}):e.messages.
push(t)}return e}function S(n){let e;try{e=JSON.parse(n)}catch{return"is not JSON"}const s=J.safeParse(e);if(s.success)return s.
data;const o=(0,D.m)(s.error.issues[0]?.path??[]);return o===""?"is not an undelivered message":`has a missing or wrong \
"${o}"`}var v=a(7389),k=a(2714);async function z(n,e,s){const{messages:o,problems:t}=await N(n.replay,s.workspace),i=o.filter(
({outcome:d})=>d!=="unknown"||n["repeat-unknown"]),p=o.length-i.length,u=[...Map.groupBy(i,({orgId:d,recordId:R})=>JSON.
stringify([d,R])).values()].map(d=>Y(d,e,s));return{components:await Promise.all(u.map(d=>d())),notes:p===0?[]:[`${(0,I.
U)(p,"message")} left alone: what may have arrived is sent only with repeat-unknown`],problems:t}}async function N(n,e){
const s=await U(n,e);if(s.length===0){const t=`replay matches no file: ${(0,f.hD)(n.join(", "))}; nothing is sent`;return{
messages:[],problems:[(0,l.oi)(t,"warning")]}}const o=await(0,k.a)(s.map(t=>()=>F(t)));return{messages:o.flatMap(({messages:t})=>t),
problems:o.flatMap(({problems:t})=>t)}}async function F(n){const e=await(0,$.readFile)(n,"utf8").catch(()=>{});if(e===void 0){
const t=`replay: ${(0,f.hD)(n)} can't be read; it is skipped`;return{messages:[],problems:[(0,l.oi)(t)]}}const{messages:s,
damaged:o}=O(e);return{messages:s,problems:o.map(({line:t,problem:i})=>(0,l.oi)(`replay: line ${t} of ${(0,f.hD)(n)} ${i}\
; it is skipped`))}}async function U(n,e){const{create:s}=await a.e(377).then(a.bind(a,2377)),o=n.map(i=>(0,w.resolve)(e,
i));return(await(await s(o.join(`
`),{followSymbolicLinks:!1,matchDirectories:!1})).glob()).sort()}function Y(n,e,s){const{orgId:o="",recordId:t=""}=n[0]??
{},i=e.kind==="one"?e.token:e.tokens.get(t);if(i===void 0){const c=`webhook-token has no line for the record ${(0,f.hD)(
t)}; its messages stay in the file`;return async()=>({...b(t,[]),problems:[(0,l.oi)(c)]})}const p=n.map(c=>{const u=s.prepare(
c,{orgId:o,recordId:t,token:i});return async()=>({message:c,delivery:await u()})});return async()=>b(t,await(0,k.a)(p))}
function b(n,e){return{directory:".",recordId:n,events:e.flatMap(({message:s,delivery:o})=>s.kind==="event"?[{body:s.body,
subject:{kind:"repository"},...(0,j.s)({delivery:o})}]:[]),record:M("record",e),standards:M("standards",e),problems:e.flatMap(
({message:s,delivery:o})=>(0,v.s9)(B(s),o))}}function M(n,e){const s=e.findLast(({message:o})=>o.kind===n);return s===void 0?
{state:"skipped",reason:"not among the messages to replay"}:(0,v.ur)(s.delivery)}function B(n){return n.kind==="event"?`\
event ${n.body.event}`:n.kind}})};export{C as id,E as ids,G as modules};
