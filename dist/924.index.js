export const id=924;export const ids=[924];export const modules={2651:(((e,t,n)=>{n.d(t,{h:()=>c,o:()=>d})
;var o=n(4573),s=n(3024),a=n(6760),i=n(4409),r=n(9550);const c="phaset.manifest.json",l=1048576;function d(e,t){
const n=(0,r.i)(e,t),s=f(e,t);if("found"!==s.kind)return{...s,file:n};const{file:a}=s,i=u(s.path)
;return"string"==typeof i?{kind:"refused",file:a,why:i}:(0,o.isUtf8)(i)?{kind:"text",file:a,
text:(new TextDecoder).decode(i)}:{kind:"refused",file:a,why:p(i)}}function f(e,t){const n={kind:"refused",
why:"leads out of the workspace and was not read; name a directory of this repository"};try{const o=(0,
s.realpathSync)(e);if(!(0,r.F)(o,(0,s.realpathSync)((0,a.dirname)(t))))return n;const i=(0,s.realpathSync)(t);return(0,
r.F)(o,i)?{kind:"found",path:i,file:(0,r.i)(o,i)}:n}catch(o){return(0,r.F)((0,a.resolve)(e),t)?"ENOENT"!==(0,i.$)(o)?{
kind:"refused",why:m(o)}:h(t)?{kind:"refused",why:"is a symbolic link that leads nowhere"}:{kind:"absent"}:n}}
function h(e){return void 0!==(0,s.lstatSync)(e,{throwIfNoEntry:!1})}function u(e){try{const t=(0,
s.openSync)(e,s.constants.O_RDONLY|s.constants.O_NONBLOCK|s.constants.O_NOFOLLOW);try{const e=(0,s.fstatSync)(t)
;return e.isFile()?e.size>l?"is larger than 1 MiB, the most that is read":(0,s.readFileSync)(t):"is not a regular file"
}finally{(0,s.closeSync)(t)}}catch(e){return m(e)}}function p(e){let t=1,n=0;for(;;){const s=e.indexOf("\n",n);if(!(0,
o.isUtf8)(e.subarray(n,-1===s?e.length:s)))break;t+=1,n=s+1}return`is not UTF-8 text (line ${t}); save it as UTF-8`}
function m(e){return`can't be read (${(0,i.$)(e)})`}})),9924:(((e,t,n)=>{n.d(t,{readManifest:()=>Me})
;var o=n(6760),s=n(7541),a=n(7413),i=n(8414),r=n(2949),c=n(1828);function l(e,t,n){const o=h(t)
;return e.map((({level:e,title:t,message:a,offset:i})=>{const r=u(o,i),c=i-(o[r-1]??0)+1;return{kind:"manifest",level:e,
title:t,message:`${(0,s.ts)(n)}:${r}:${c} ${a}`,file:n,line:r,column:c}}))}function d(e){return(0,
c.c)(e)||"the manifest"}function f(e){let t=0;for(const n of e)t++;return t}function h(e){const t=[0]
;for(let n=e.indexOf("\n");-1!==n;n=e.indexOf("\n",n+1))t.push(n+1);return t}function u(e,t){let n=0,o=e.length
;for(;o-n>1;){const s=n+o>>1;(e[s]??0)<=t?n=s:o=s}return n+1}function p(e,t){const n=[];return{root:m(e,[],t,n),
findings:n}}function m(e,t,n,o){const{offset:s,children:a=[]}=e;if("array"===e.type)return{offset:s,
items:a.map(((e,s)=>m(e,[...t,s],n,o)))};if("object"!==e.type)return{offset:s,scalar:e.value};const i=new Map
;for(const{children:[e,s]=[]}of a){if(void 0===e||void 0===s||n.has(s.offset))continue;const a=m(s,[...t,e.value],n,o)
;a.keyOffset=e.offset;const r=g(e.value,[...t,e.value],i);void 0!==r&&o.push({...r,offset:e.offset}),
i.has(e.value)&&(a.ambiguous=!0),i.set(e.value,a)}return{offset:s,fields:i}}function g(e,t,n){const o="error"
;return"__proto__"===e?{level:o,title:"The manifest holds a refused key",
message:`${d(t)} is refused: no object may hold the key __proto__`}:n.has(e)?{level:o,
title:"The manifest holds a key twice",message:`${d(t)} is there twice; keep one of the two`}:void 0}function y(e,t){
let n=e;for(const e of t)n="number"==typeof e?n?.items?.[e]:n?.fields?.get(e);return n}
const v=5,b=20,w="The manifest is worth a look";function k(e){const t=y(e,["api"])?.items??[]
;return[...$(e),...x(e,["spec","repo"]),...t.flatMap(((t,n)=>x(e,["api",n,"schemaPath"]))),..._(e)]}function $(e){
const t=y(e,["id"]);if("string"!=typeof t?.scalar||""===t.scalar)return[];const n=f(t.scalar)
;return n===r.$?[]:[M(t,`id is ${(0,s.hD)(t.scalar)}; a record's ID has ${r.$} characters, not ${n}`)]}function x(e,t){
const n=y(e,t)
;return"string"!=typeof n?.scalar||""===n.scalar||/^[a-z][a-z0-9+.-]*:\/\//i.test(n.scalar)&&URL.canParse(n.scalar)?[]:[M(n,`${d(t)} is ${(0,
s.hD)(n.scalar)}, which is not an absolute URL; better: https://\u2026`)]}function _(e){
const t=y(e,["tags"])?.items??[],n=t.flatMap(((e,t)=>{const n="string"==typeof e.scalar?f(e.scalar):0
;return n<=b?[]:[M(e,`tags[${t}] has ${n} characters; Phaset may not keep tags of more than ${b}`)]})),o=t[v]
;return void 0===o?n:[M(o,`tags is a list of ${t.length} items; Phaset may not keep more than ${v}`),...n]}
function M({offset:e},t){return{level:"warning",title:w,message:t,offset:e}}var O=n(2371),q=n(9396),T=n(4922),j=n(3759)
;function I(e,t){return q.fd.add(e,t),e}function z(e,t,n,o){const s={error:n,abort:!0}
;return I(T.YjP(n).check(j.m9(e,s),j.Eb(t,s)),{description:o})}function P(e,t){
return z(1,e,`text of 1 to ${e} characters`,t)}function E(e){const t="text of at least 1 character"
;return I(T.YjP(t).check(j.m9(1,t)),{description:e})}function S(e,t){return I(T.k5n(e),{description:t})}
function W(e,t,n){const o=`a list of at most ${t} items`,s=T.YPB((e=>e.length<=t),{error:o,
when:({value:e})=>Array.isArray(e)});return I(T.YOg(e,o).check(s),{maxItems:t,description:n})}function D(e){
const t="exactly 8 letters (a-z, A-Z) or digits";return I(T.YjP(t).check(j.Fk(/^[a-zA-Z0-9]{8}$/,t)),{description:e})}
const A="an object",N=["critical","high","medium","low","auxiliary"],C={description:"What the component is."
},U=I(T.rej({repo:P(500,"The repository that holds the code, best as an absolute URL."),
name:P(500,"What the component is called."),description:T.lqM(P(1500,"What the component does, and for whom.")),
version:T.lqM(P(500,"The version in use, such as 1.4.0.")),
kind:T.lqM(S(["service","api","component","cots","product","external","other"],"What sort of solution the component is.")),
lifecycleStage:T.lqM(S(["concept","planning","development","testing","production","maintenance","deprecated","retired"],"How far along its life the component is.")),
group:T.lqM(D("The ID of the group that owns the component.")),
system:T.lqM(D("The ID of the system that the component belongs to.")),
domain:T.lqM(D("The ID of the domain that the component belongs to.")),
dataSensitivity:T.lqM(S(["public","internal","secret","other"],"How sensitive the data is that the component handles.")),
businessCriticality:T.lqM(S(N,"How much the business depends on the component.")),
sourcingModel:T.lqM(S(["cots","modified_cots","open_source","custom","outsourced","legacy"],"Where the component comes from.")),
deploymentModel:T.lqM(S(["onpremises","private_cloud","public_cloud","hybrid_cloud","multi_cloud","edge","saas"],"Where the component runs."))
},A),C),Z=T._H3({
email:z(1,50,"an e-mail address of at most 50 characters","Where to write to.").check(j.Fk(/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/,"an e-mail address of at most 50 characters")),
relation:T.lqM(P(50,"What the contact is to the component, such as Owner."))},A),F=T._H3({
target:z(10,10,"a record ID, exactly 10 characters","The record ID of the component that this one needs."),
description:T.lqM(P(300,"What it is needed for.")),criticality:T.lqM(S(N,"How much this component depends on it."))
},A),L="a number of days from 1 to 365",H=T._H3({title:P(500,"What the objective is called."),
description:P(1500,"What is measured, and what is promised."),
type:S(["latency","availability","correctness","other"],"Which quality the objective is about."),
target:P(500,"What is to be reached, as text: 99.9%, 350ms."),period:I(T.aig(L).check(j.qm(1,L),j.Zm(365,L)),{
description:"Over how many days the objective is measured."}),
implementation:T.lqM(P(1500,"The query that measures it."))},A),Y=T._H3({name:P(500,"What the API is called."),
schemaPath:T.lqM(P(500,"Where its schema is, best as an absolute URL."))},A),B=T.rej({
url:P(500,"Where the link leads."),title:P(500,"What the link shows as."),
icon:T.lqM(S(["web","api","service","documentation","task","dashboard","other"],"The picture beside the link."))
},A),J="1 to 50 of the characters a-z, A-Z, 0-9 and : . _ ~ -",R=z(1,50,J,"A word to find the component by; best at most 20 characters.").check(j.Fk(/^[a-zA-Z0-9:._~-]+$/,J)),K={
spec:U,api:T.lqM(W(Y,20,"The APIs that the component offers.")),baseline:T.lqM(I(T.rej({
id:E("The ID of the Baseline in Phaset; without one, the default applies.")},A),{
description:"The standards that the component is held to."})),contacts:T.lqM(W(Z,3,"Who to turn to.")),
dependencies:T.lqM(I(T.YOg(F,"a list"),{description:"The components that this one needs to do its work."})),
links:T.lqM(W(B,20,"Pages worth a click.")),metadata:T.lqM(I(T.g1P(T.YjP(),P(500,"Text of your own."),A),{
description:"Keys of your own; their values are text."})),slo:T.lqM(W(H,20,"The service level objectives.")),
tags:T.lqM(W(R,20,"Words to find the component by; best at most 5."))},V=(T.rej(K,A),I(T.rej({
$schema:T.lqM(E("The JSON Schema that an editor checks this file with.")),
id:T.lqM(E(`The record's ID in Phaset: ${r.$} characters.`)),
organizationId:T.lqM(E("The organization's ID in Phaset.")),...K,spec:I(T.rej({...U.shape,repo:T.lqM(U.shape.repo)
},A),C)},A),{title:"Phaset manifest",description:"A component described for the software catalog Phaset."
})),Q=new Map([["spec.contacts","contacts, beside spec"],["spec.tags","tags, beside spec"],["spec.baseline","baseline (an object with an id), beside spec"],["spec.team","spec.group (an 8-character group ID)"],["relations","dependencies (a list of objects, each with a target)"],["support","contacts (people, each with an email) or links (pages, each with a url and a title)"],["lifecycleManagement","spec.lifecycleStage (one word)"]])
;function G(e){const t=d(e),n=Q.get(t);if(void 0!==n)return`is of the older layout; was ${t}, now ${n}`;const[o,s]=e
;return 1===e.length&&X(o,V.shape.spec.shape)?`is in the wrong place; it belongs in spec: spec.${o}`:2===e.length&&"spec"===o&&X(s,V.shape)?`is in the wrong place; it belongs beside spec: ${s}`:void 0
}function X(e,t){return"string"==typeof e&&Object.hasOwn(t,e)}
const ee="The manifest breaks a rule",te="The manifest holds an unknown key";function ne(e,t){
return[...(V.safeParse(e).error?.issues??[]).flatMap((e=>oe(e,t)??[])),...ie(V,t,[])]}function oe(e,t){
if("unrecognized_keys"===e.code)return
;const n=e.path,o=y(t,n),s="invalid_value"===e.code?e.values.map(String):[],a=s.length>0?s.join(", "):e.message,i={
level:"error",title:ee};if(void 0===o){const{offset:e}=y(t,n.slice(0,-1))??t;return{...i,
message:`${d(n)} is missing; allowed: ${a}`,offset:e}}const r="string"==typeof o.scalar?(0,
O.Z)(o.scalar,s):"",c=`${d(n)} ${ae(o)}; allowed: ${a}${r}`;return{...i,message:c,offset:o.offset}}const se=20
;function ae({scalar:e,fields:t,items:n}){if(void 0!==t)return"is an object"
;if(void 0!==n)return`is a list of ${n.length} items`;if("string"!=typeof e)return`is ${(0,s.hD)(e)}`;const o=f(e)
;return`is ${(0,s.hD)(e)}${o>se?` (${o} characters)`:""}`}function ie(e,t,n){const{def:o}=e._zod
;if("optional"===o.type)return ie(o.innerType,t,n)
;if("array"===o.type)return(t.items??[]).flatMap(((e,t)=>ie(o.element,e,[...n,t])));if("object"!==o.type)return[]
;const s="never"===o.catchall?._zod.def.type;return[...t.fields??[]].flatMap((([e,t])=>{
const a=Object.hasOwn(o.shape,e)?o.shape[e]:void 0
;return void 0!==a?ie(a,t,[...n,e]):re([...n,e],e,t,Object.keys(o.shape),s)}))}function re(e,t,n,o,s){
if("__proto__"===t)return[]
;const a=s?`is not allowed; allowed: ${o.join(", ")}`:`is not known, and is sent as it is; known: ${o.join(", ")}`,i=G(e)??`${a}${(0,
O.Z)(t,o)}`,r=`${d(e)} ${i}`,c=n.keyOffset??n.offset;return[{level:s?"error":"warning",title:te,message:r,offset:c}]}
var ce=n(9370);const le=64,de=3e4,fe="nothing of the file was used";function he(e){const t=[],n=(0,ce.z1)(e,!0)
;for(let o=1;n.getPosition()<e.length;o++){n.scan();const s=n.getTokenOffset();if(o>de)return{level:"error",
title:"The manifest holds too much",message:`holds more than ${de} marks, keys and values; ${fe}`,offset:s}
;if(1===n.getTokenLength()&&ue(t,e[s]),t.length>le)return{level:"error",title:"The manifest is nested too deep",
message:`is nested deeper than ${le} levels; a manifest needs 3; ${fe}`,offset:s}}}function ue(e,t){
"{"===t?e.push("}"):"["===t?e.push("]"):void 0!==t&&t===e.at(-1)&&e.pop()}const pe="The manifest is not valid JSON",me={
disallowComments:!0,allowTrailingComma:!1,allowEmptyContent:!1};function ge(e){const t=he(e);if(void 0!==t)return{
findings:[t]};const n=[],o=(0,ce.cZ)(e,n,me);if(void 0===o)return{findings:ye(n,e)}
;const{root:s,findings:a}=p(o,new Set(n.map((({offset:e})=>e))));return n.length>0?{findings:[...ye(n,e),...a],root:s}:{
findings:a,root:s,value:(0,ce.yQ)(o)}}function ye(e,t){const n=[];let o=-1;for(const s of e){if(s.offset<=o)continue
;const e=be(s,t);n.push({level:"error",title:pe,message:e,offset:s.offset});const a=t.indexOf("\n",s.offset)
;o=-1===a?t.length:a}return n}const ve={
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
;function be({error:e,offset:t,length:n},o){const a=t<o.length?(0,s.hD)(o.slice(t,t+n)):"the end of the file",i=(0,
ce._n)(e)
;return`is not JSON: found ${a}; ${("PropertyNameExpected"===i||"ValueExpected"===i)&&o.slice(0,t).trimEnd().endsWith(",")&&/^[}\]]/.test(o.slice(t,t+1))?"no comma may stand after the last item":ve[i]}`
}function we(e,t){
const{root:n,value:o,findings:s}=ge(e),a=[...s,...void 0!==n&&void 0!==o?[...ne(o,n),...k(n)]:[]],r=a.every((({level:e})=>"error"!==e))
;return{...ke(n),...$e(n,o)&&{baselineUnclear:!0},...r&&{manifest:o},problems:(0,i.dS)(l(a,e,t))}}function ke(e){
return(0,a.O)({recordId:xe(e,["id"]),organizationId:xe(e,["organizationId"]),baselineId:xe(e,["baseline","id"]),
name:xe(e,["spec","name"])})}function $e(e,t){
return void 0===xe(e,["baseline","id"])&&(void 0===e?.fields||void 0===t||[["baseline"],["spec","baseline"]].some((t=>void 0!==y(e,t))))
}function xe(e,t){const n=e&&y(e,t);if("string"==typeof n?.scalar&&!n.ambiguous&&""!==n.scalar)return n.scalar}
var _e=n(2651);function Me(e){const t=(0,o.resolve)(e.workspace,e.directory,_e.h),n=(0,_e.o)(e.workspace,t)
;switch(n.kind){case"absent":return n;case"refused":return a=n.file,i=n.why,{kind:"found",file:a,baselineUnclear:!0,
problems:[{kind:"manifest",level:"error",title:"The manifest can't be read",message:`${(0,s.ts)(a)} ${i}`,file:a}]}
;case"text":return{kind:"found",file:n.file,...we(n.text,n.file)}}var a,i}}))};