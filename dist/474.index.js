const C=474,E=[474],G={6093:((A,g,o)=>{o.r(g),o.d(g,{replay:()=>z});var $=o(1455),I=o(6760),j=o(1366),w=o(6628),l=o(8414),
f=o(7541),d=o(8395),x=o(3759),D=o(1828),L=o(1844);const P=d.k5n(["not-arrived","refused","unknown"]),y=d.YjP().check(x.m9(
1)),m={outcome:P,orgId:y,recordId:y},h=d.g1P(d.YjP(),d.L5J()),J=d.gMt("kind",[d.Ikc({...m,kind:d.euz("event"),body:L.w}),
d.Ikc({...m,kind:d.euz("record"),body:h}),d.Ikc({...m,kind:d.euz("standards"),body:h})]);function O(n){const e={messages:[],
damaged:[]};for(const[s,t]of n.split(`
`).entries()){if(t.trim()==="")continue;const a=S(t);typeof a=="string"?e.damaged.push({line:s+1,problem:a}):e.messages.
push(a)}return e}function S(n){let e;try{e=JSON.parse(n)}catch{return"is not JSON"}const s=J.safeParse(e);if(s.success)return s.
data;const t=(0,D.m)(s.error.issues[0]?.path??[]);return t===""?"is not an undelivered message":`has a missing or wrong \
"${t}"`}var v=o(7389),b=o(2714);async function z(n,e,s){const{messages:t,problems:a}=await N(n.replay,s),i=t.filter(({outcome:c})=>c!==
"unknown"||n["repeat-unknown"]),r=t.length-i.length,u=[...Map.groupBy(i,({orgId:c,recordId:R})=>JSON.stringify([c,R])).values()].
map(c=>Y(c,e,s));return{components:await Promise.all(u.map(c=>c())),notes:r===0?[]:[`${(0,j.U)(r,"message")} left alone:\
 what may have arrived is sent only with repeat-unknown`],problems:a}}async function N(n,{workspace:e,undelivered:s}){const a=(await U(
n,e)).filter(r=>r!==s);if(a.length===0){const r=`replay matches no file: ${(0,f.hD)(n.join(", "))}; nothing is sent`;return{
messages:[],problems:[(0,l.oi)(r,"warning")]}}const i=await(0,b.a)(a.map(r=>()=>F(r)));return{messages:i.flatMap(({messages:r})=>r),
problems:i.flatMap(({problems:r})=>r)}}async function F(n){const e=await(0,$.readFile)(n,"utf8").catch(()=>{});if(e===void 0){
const i=`replay: ${(0,f.hD)(n)} can't be read; it is skipped`;return{messages:[],problems:[(0,l.oi)(i)]}}const{messages:s,
damaged:t}=O(e),a=t.map(({line:i,problem:r})=>(0,l.oi)(`replay: line ${i} of ${(0,f.hD)(n)} ${r}; it is skipped`));return{
messages:s,problems:(0,l.o3)(a,`replay: ${(0,f.hD)(n)}`)}}async function U(n,e){const{create:s}=await o.e(377).then(o.bind(
o,2377)),t=n.map(i=>(0,I.resolve)(e,i));return(await(await s(t.join(`
`),{followSymbolicLinks:!1,matchDirectories:!1})).glob()).sort()}function Y(n,e,s){const{orgId:t="",recordId:a=""}=n[0]??
{},i=e.kind==="one"?e.token:e.tokens.get(a);if(i===void 0){const p=`webhook-token has no token for the record ${(0,f.hD)(
a)}; its messages stay in the file`;return async()=>({...k(a,[]),problems:[(0,l.oi)(p)]})}const r=n.map(p=>{const u=s.prepare(
p,{orgId:t,recordId:a,token:i});return async()=>({message:p,delivery:await u()})});return async()=>k(a,await(0,b.a)(r))}
function k(n,e){return{directory:".",recordId:n,events:e.flatMap(({message:s,delivery:t})=>s.kind==="event"?[{body:s.body,
subject:{kind:"repository"},...(0,w.s)({delivery:t})}]:[]),record:M("record",e),standards:M("standards",e),problems:e.flatMap(
({message:s,delivery:t})=>(0,v.s9)(B(s),t))}}function M(n,e){const s=e.findLast(({message:t})=>t.kind===n);return s===void 0?
{state:"skipped",reason:"not among the messages to replay"}:(0,v.ur)(s.delivery)}function B(n){return n.kind==="event"?`\
event ${n.body.event}`:n.kind}})};export{C as id,E as ids,G as modules};
