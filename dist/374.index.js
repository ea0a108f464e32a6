export const id=374;export const ids=[374];export const modules={4870:(((e,t,n)=>{n.d(t,{K:()=>ke})
;var o=n(7413),s=n(8414),i=n(7541),a=n(2949),r=n(1828);function c(e,t,n){const o=h(t)
;return e.map((({level:e,title:t,message:s,offset:a})=>{const r=d(o,a),c=a-(o[r-1]??0)+1;return{kind:"manifest",level:e,
title:t,message:`${(0,i.ts)(n)}:${r}:${c} ${s}`,file:n,line:r,column:c}}))}function l(e){return(0,
r.c)(e)||"the manifest"}function f(e){let t=0;for(const n of e)t++;return t}function h(e){const t=[0]
;for(let n=e.indexOf("\n");-1!==n;n=e.indexOf("\n",n+1))t.push(n+1);return t}function d(e,t){let n=0,o=e.length
;for(;o-n>1;){const s=n+o>>1;(e[s]??0)<=t?n=s:o=s}return n+1}function u(e,t){const n=[];return{root:p(e,[],t,n),
findings:n}}function p(e,t,n,o){const{offset:s,children:i=[]}=e;if("array"===e.type)return{offset:s,
items:i.map(((e,s)=>p(e,[...t,s],n,o)))};if("object"!==e.type)return{offset:s,scalar:e.value};const a=new Map
;for(const{children:[e,s]=[]}of i){if(void 0===e||void 0===s||n.has(s.offset))continue;const i=p(s,[...t,e.value],n,o)
;i.keyOffset=e.offset;const r=m(e.value,[...t,e.value],a);void 0!==r&&o.push({...r,offset:e.offset}),
a.has(e.value)&&(i.ambiguous=!0),a.set(e.value,i)}return{offset:s,fields:a}}function m(e,t,n){const o="error"
;return"__proto__"===e?{level:o,title:"The manifest holds a refused key",
message:`${l(t)} is refused: no object may hold the key __proto__`}:n.has(e)?{level:o,
title:"The manifest holds a key twice",message:`${l(t)} is there twice; keep one of the two`}:void 0}function g(e,t){
let n=e;for(const e of t)n="number"==typeof e?n?.items?.[e]:n?.fields?.get(e);return n}
const y=5,v=20,b="The manifest is worth a look";function w(e){const t=g(e,["api"])?.items??[]
;return[...k(e),...$(e,["spec","repo"]),...t.flatMap(((t,n)=>$(e,["api",n,"schemaPath"]))),..._(e)]}function k(e){
const t=g(e,["id"]);if("string"!=typeof t?.scalar||""===t.scalar)return[];const n=f(t.scalar)
;return n===a.$?[]:[x(t,`id is ${(0,i.hD)(t.scalar)}; a record's ID has ${a.$} characters, not ${n}`)]}function $(e,t){
const n=g(e,t)
;return"string"!=typeof n?.scalar||""===n.scalar||/^[a-z][a-z0-9+.-]*:\/\//i.test(n.scalar)&&URL.canParse(n.scalar)?[]:[x(n,`${l(t)} is ${(0,
i.hD)(n.scalar)}, which is not an absolute URL; better: https://\u2026`)]}function _(e){
const t=g(e,["tags"])?.items??[],n=t.flatMap(((e,t)=>{const n="string"==typeof e.scalar?f(e.scalar):0
;return n<=v?[]:[x(e,`tags[${t}] has ${n} characters; Phaset may not keep tags of more than ${v}`)]})),o=t[y]
;return void 0===o?n:[x(o,`tags is a list of ${t.length} items; Phaset may not keep more than ${y}`),...n]}
function x({offset:e},t){return{level:"warning",title:b,message:t,offset:e}}var M=n(2371),O=n(9396),q=n(4922),T=n(3759)
;function j(e,t){return O.fd.add(e,t),e}function S(e,t,n,o){const s={error:n,abort:!0}
;return j(q.YjP(n).check(T.m9(e,s),T.Eb(t,s)),{description:o})}function I(e,t){
return S(1,e,`text of 1 to ${e} characters`,t)}function z(e){const t="text of at least 1 character"
;return j(q.YjP(t).check(T.m9(1,t)),{description:e})}function E(e,t){return j(q.k5n(e),{description:t})}
function P(e,t,n){const o=`a list of at most ${t} items`,s=q.YPB((e=>e.length<=t),{error:o,
when:({value:e})=>Array.isArray(e)});return j(q.YOg(e,o).check(s),{maxItems:t,description:n})}function W(e){
const t="exactly 8 letters (a-z, A-Z) or digits";return j(q.YjP(t).check(T.Fk(/^[a-zA-Z0-9]{8}$/,t)),{description:e})}
const D="an object",N=["critical","high","medium","low","auxiliary"],A={description:"What the component is."
},C=j(q.rej({repo:I(500,"The repository that holds the code, best as an absolute URL."),
name:I(500,"What the component is called."),description:q.lqM(I(1500,"What the component does, and for whom.")),
version:q.lqM(I(500,"The version in use, such as 1.4.0.")),
kind:q.lqM(E(["service","api","component","cots","product","external","other"],"What sort of solution the component is.")),
lifecycleStage:q.lqM(E(["concept","planning","development","testing","production","maintenance","deprecated","retired"],"How far along its life the component is.")),
group:q.lqM(W("The ID of the group that owns the component.")),
system:q.lqM(W("The ID of the system that the component belongs to.")),
domain:q.lqM(W("The ID of the domain that the component belongs to.")),
dataSensitivity:q.lqM(E(["public","internal","secret","other"],"How sensitive the data is that the component handles.")),
businessCriticality:q.lqM(E(N,"How much the business depends on the component.")),
sourcingModel:q.lqM(E(["cots","modified_cots","open_source","custom","outsourced","legacy"],"Where the component comes from.")),
deploymentModel:q.lqM(E(["onpremises","private_cloud","public_cloud","hybrid_cloud","multi_cloud","edge","saas"],"Where the component runs."))
},D),A),Z=q._H3({
email:S(1,50,"an e-mail address of at most 50 characters","Where to write to.").check(T.Fk(/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/,"an e-mail address of at most 50 characters")),
relation:q.lqM(I(50,"What the contact is to the component, such as Owner."))},D),F=q._H3({
target:S(10,10,"a record ID, exactly 10 characters","The record ID of the component that this one needs."),
description:q.lqM(I(300,"What it is needed for.")),criticality:q.lqM(E(N,"How much this component depends on it."))
},D),U="a number of days from 1 to 365",L=q._H3({title:I(500,"What the objective is called."),
description:I(1500,"What is measured, and what is promised."),
type:E(["latency","availability","correctness","other"],"Which quality the objective is about."),
target:I(500,"What is to be reached, as text: 99.9%, 350ms."),period:j(q.aig(U).check(T.qm(1,U),T.Zm(365,U)),{
description:"Over how many days the objective is measured."}),
implementation:q.lqM(I(1500,"The query that measures it."))},D),H=q._H3({name:I(500,"What the API is called."),
schemaPath:q.lqM(I(500,"Where its schema is, best as an absolute URL."))},D),Y=q.rej({
url:I(500,"Where the link leads."),title:I(500,"What the link shows as."),
icon:q.lqM(E(["web","api","service","documentation","task","dashboard","other"],"The picture beside the link."))
},D),B="1 to 50 of the characters a-z, A-Z, 0-9 and : . _ ~ -",J=S(1,50,B,"A word to find the component by; best at most 20 characters.").check(T.Fk(/^[a-zA-Z0-9:._~-]+$/,B)),R={
spec:C,api:q.lqM(P(H,20,"The APIs that the component offers.")),baseline:q.lqM(j(q.rej({
id:z("The ID of the Baseline in Phaset; without one, the default applies.")},D),{
description:"The standards that the component is held to."})),contacts:q.lqM(P(Z,3,"Who to turn to.")),
dependencies:q.lqM(j(q.YOg(F,"a list"),{description:"The components that this one needs to do its work."})),
links:q.lqM(P(Y,20,"Pages worth a click.")),metadata:q.lqM(j(q.g1P(q.YjP(),I(500,"Text of your own."),D),{
description:"Keys of your own; their values are text."})),slo:q.lqM(P(L,20,"The service level objectives.")),
tags:q.lqM(P(J,20,"Words to find the component by; best at most 5."))},K=(q.rej(R,D),j(q.rej({
$schema:q.lqM(z("The JSON Schema that an editor checks this file with.")),
id:q.lqM(z(`The record's ID in Phaset: ${a.$} characters.`)),
organizationId:q.lqM(z("The organization's ID in Phaset.")),...R,spec:j(q.rej({...C.shape,repo:q.lqM(C.shape.repo)
},D),A)},D),{title:"Phaset manifest",description:"A component described for the software catalog Phaset."
})),G=new Map([["spec.contacts","contacts, beside spec"],["spec.tags","tags, beside spec"],["spec.baseline","baseline (an object with an id), beside spec"],["spec.team","spec.group (an 8-character group ID)"],["relations","dependencies (a list of objects, each with a target)"],["support","contacts (people, each with an email) or links (pages, each with a url and a title)"],["lifecycleManagement","spec.lifecycleStage (one word)"]])
;function V(e){const t=l(e),n=G.get(t);if(void 0!==n)return`is of the older layout; was ${t}, now ${n}`;const[o,s]=e
;return 1===e.length&&Q(o,K.shape.spec.shape)?`is in the wrong place; it belongs in spec: spec.${o}`:2===e.length&&"spec"===o&&Q(s,K.shape)?`is in the wrong place; it belongs beside spec: ${s}`:void 0
}function Q(e,t){return"string"==typeof e&&Object.hasOwn(t,e)}
const X="The manifest breaks a rule",ee="The manifest holds an unknown key";function te(e,t){
return[...(K.safeParse(e).error?.issues??[]).flatMap((e=>ne(e,t)??[])),...ie(K,t,[])]}function ne(e,t){
if("unrecognized_keys"===e.code)return
;const n=e.path,o=g(t,n),s="invalid_value"===e.code?e.values.map(String):[],i=s.length>0?s.join(", "):e.message,a={
level:"error",title:X};if(void 0===o){const{offset:e}=g(t,n.slice(0,-1))??t;return{...a,
message:`${l(n)} is missing; allowed: ${i}`,offset:e}}const r="string"==typeof o.scalar?(0,
M.Z)(o.scalar,s):"",c=`${l(n)} ${se(o)}; allowed: ${i}${r}`;return{...a,message:c,offset:o.offset}}const oe=20
;function se({scalar:e,fields:t,items:n}){if(void 0!==t)return"is an object"
;if(void 0!==n)return`is a list of ${n.length} items`;if("string"!=typeof e)return`is ${(0,i.hD)(e)}`;const o=f(e)
;return`is ${(0,i.hD)(e)}${o>oe?` (${o} characters)`:""}`}function ie(e,t,n){const{def:o}=e._zod
;if("optional"===o.type)return ie(o.innerType,t,n)
;if("array"===o.type)return(t.items??[]).flatMap(((e,t)=>ie(o.element,e,[...n,t])));if("object"!==o.type)return[]
;const s="never"===o.catchall?._zod.def.type;return[...t.fields??[]].flatMap((([e,t])=>{
const i=Object.hasOwn(o.shape,e)?o.shape[e]:void 0
;return void 0!==i?ie(i,t,[...n,e]):ae([...n,e],e,t,Object.keys(o.shape),s)}))}function ae(e,t,n,o,s){
if("__proto__"===t)return[]
;const i=s?`is not allowed; allowed: ${o.join(", ")}`:`is not known, and is sent as it is; known: ${o.join(", ")}`,a=V(e)??`${i}${(0,
M.Z)(t,o)}`,r=`${l(e)} ${a}`,c=n.keyOffset??n.offset;return[{level:s?"error":"warning",title:ee,message:r,offset:c}]}
var re=n(9370);const ce=64,le=3e4,fe="nothing of the file was used";function he(e){const t=[],n=(0,re.z1)(e,!0)
;for(let o=1;n.getPosition()<e.length;o++){n.scan();const s=n.getTokenOffset();if(o>le)return{level:"error",
title:"The manifest holds too much",message:`holds more than ${le} marks, keys and values; ${fe}`,offset:s}
;if(1===n.getTokenLength()&&de(t,e[s]),t.length>ce)return{level:"error",title:"The manifest is nested too deep",
message:`is nested deeper than ${ce} levels; a manifest needs 3; ${fe}`,offset:s}}}function de(e,t){
"{"===t?e.push("}"):"["===t?e.push("]"):void 0!==t&&t===e.at(-1)&&e.pop()}const ue="The manifest is not valid JSON",pe={
disallowComments:!0,allowTrailingComma:!1,allowEmptyContent:!1};function me(e){const t=he(e);if(void 0!==t)return{
findings:[t]};const n=[],o=(0,re.cZ)(e,n,pe);if(void 0===o)return{findings:ge(n,[],e)}
;const{root:s,findings:i}=u(o,new Set(n.map((({offset:e})=>e))));return n.length>0?{findings:ge(n,i,e),root:s}:{
findings:i,root:s,value:(0,re.yQ)(o)}}function ge(e,t,n){const o=ye(n),s=o?.end??n.length,i=[];let a=-1
;for(const t of e){if(t.offset<=a||t.offset>s)continue;const e=we(t,n,void 0!==o&&t.offset>=o.start);i.push({
level:"error",title:ue,message:e,offset:t.offset}),a=ve(n,t.offset)}return[...i,...t.filter((({offset:e})=>e<=s))]}
function ye(e){for(let t=0;t<e.length;){const n=ve(e,t)
;if((e.slice(t,n).match(/\\.|"/g)??[]).filter((e=>'"'===e)).length%2==1)return{start:t,end:n};t=n+1}}function ve(e,t){
const n=e.indexOf("\n",t);return-1===n?e.length:n}const be={
InvalidSymbol:"text stands in double quotes; the only bare words are true, false and null",
InvalidNumberFormat:"write the number as 1, -1 or 1.5",PropertyNameExpected:"a key in double quotes is expected",
ValueExpected:"a value is expected",ColonExpected:"a colon is expected after the key",
CommaExpected:"a comma is expected between two items",CloseBraceExpected:"a closing } is expected",
CloseBracketExpected:"a closing ] is expected",EndOfFileExpected:"the file should end after its one value",
InvalidCommentToken:"JSON has no comments; take it out",UnexpectedEndOfComment:"JSON has no comments; take it out",
UnexpectedEndOfString:"the closing double quote is missing",UnexpectedEndOfNumber:"write the number as 1, -1 or 1.5",
InvalidUnicode:"write four hexadecimal digits after \\u",
InvalidEscapeCharacter:'after a backslash come only " \\ / b f n r t or u',
InvalidCharacter:"write tabs and control characters in text as \\t or \\u0000"}
;function we({error:e,offset:t,length:n},o,s){const a=t<o.length?(0,i.hD)(o.slice(t,t+n)):"the end of the file",r=(0,
re._n)(e),c=("PropertyNameExpected"===r||"ValueExpected"===r)&&o.slice(0,t).trimEnd().endsWith(",")&&/^[}\]]/.test(o.slice(t,t+1))
;return s&&!/EndOfString|Comment/.test(r)?`is not JSON: found ${a}; a double quote is missing on this line`:`is not JSON: found ${a}; ${c?"no comma may stand after the last item":be[r]}`
}function ke(e,t){
const{root:n,value:o,findings:i}=me(e),a=[...i,...void 0!==n&&void 0!==o?[...te(o,n),...w(n)]:[]],r=a.every((({level:e})=>"error"!==e))
;return{...$e(n),..._e(n,o)&&{baselineUnclear:!0},...r&&{manifest:o},problems:(0,s.dS)(c(a,e,t))}}function $e(e){
return(0,o.O)({recordId:xe(e,["id"]),organizationId:xe(e,["organizationId"]),baselineId:xe(e,["baseline","id"]),
name:xe(e,["spec","name"])})}function _e(e,t){
return void 0===xe(e,["baseline","id"])&&(void 0===e?.fields||void 0===t||[["baseline"],["spec","baseline"]].some((t=>void 0!==g(e,t))))
}function xe(e,t){const n=e&&g(e,t);if("string"==typeof n?.scalar&&!n.ambiguous&&""!==n.scalar)return n.scalar}})),
2651:(((e,t,n)=>{n.d(t,{h:()=>c,o:()=>d});var o=n(4573),s=n(3024),i=n(6760),a=n(4409),r=n(9550)
;const c="phaset.manifest.json",l=1048576,f=/^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\//,h="is a Git LFS pointer, and the manifest itself is not in the checkout; set `lfs: true` on actions/checkout, or take the file out of Git LFS"
;function d(e,t){const n=(0,r.i)(e,t),s=u(e,t);if("found"!==s.kind)return{...s,file:n};const{file:i}=s,a=m(s.path)
;return"string"==typeof a?{kind:"refused",file:i,why:a}:(0,o.isUtf8)(a)?f.test(a.toString("latin1",0,100))?{
kind:"refused",file:i,why:h}:{kind:"text",file:i,text:(new TextDecoder).decode(a)}:{kind:"refused",file:i,why:g(a)}}
function u(e,t){const n={kind:"refused",
why:"leads out of the workspace and was not read; name a directory of this repository"};try{const o=(0,
s.realpathSync)(e);if(!(0,r.F)(o,(0,s.realpathSync)((0,i.dirname)(t))))return n;const a=(0,s.realpathSync)(t);return(0,
r.F)(o,a)?{kind:"found",path:a,file:(0,r.i)(o,a)}:n}catch(o){return(0,r.F)((0,i.resolve)(e),t)?"ENOENT"!==(0,a.$)(o)?{
kind:"refused",why:y(o)}:p(t)?{kind:"refused",why:"is a symbolic link that leads nowhere"}:{kind:"absent"}:n}}
function p(e){return void 0!==(0,s.lstatSync)(e,{throwIfNoEntry:!1})}function m(e){try{const t=(0,
s.openSync)(e,s.constants.O_RDONLY|s.constants.O_NONBLOCK|s.constants.O_NOFOLLOW);try{const e=(0,s.fstatSync)(t)
;return e.isFile()?e.size>l?"is larger than 1 MiB, the most that is read":(0,s.readFileSync)(t):"is not a regular file"
}finally{(0,s.closeSync)(t)}}catch(e){return y(e)}}function g(e){let t=1,n=0;for(;;){const s=e.indexOf("\n",n);if(!(0,
o.isUtf8)(e.subarray(n,-1===s?e.length:s)))break;t+=1,n=s+1}return`is not UTF-8 text (line ${t}); save it as UTF-8`}
function y(e){return`can't be read (${(0,a.$)(e)})`}}))};