export const id=887;export const ids=[887];export const modules={2887:(((e,t,n)=>{n.d(t,{
readManifest:()=>ie})
;var o=n(4573),s=n(3024),a=n(6760),i=n(4409),r=n(9550),c=n(7541),l=n(431),d=n(7413),f=n(8414),h=n(2949),u=n(1828)
;function p(e,t,n){const o=y(t);return e.map((({level:e,title:t,message:s,offset:a})=>{const i=b(o,a),r=a-(o[i-1]??0)+1
;return{kind:"manifest",level:e,title:t,message:`${(0,c.ts)(n)}:${i}:${r} ${s}`,file:n,line:i,column:r}}))}
function m(e){return(0,u.c)(e)||"the manifest"}function g(e){let t=0;for(const n of e)t++;return t}function y(e){
const t=[0];for(let n=e.indexOf("\n");-1!==n;n=e.indexOf("\n",n+1))t.push(n+1);return t}function b(e,t){
let n=0,o=e.length;for(;o-n>1;){const s=n+o>>1;(e[s]??0)<=t?n=s:o=s}return n+1}function v(e,t){const n=[];return{
root:w(e,[],t,n),findings:n}}function w(e,t,n,o){const{offset:s,children:a=[]}=e;if("array"===e.type)return{offset:s,
items:a.map(((e,s)=>w(e,[...t,s],n,o)))};if("object"!==e.type)return{offset:s,scalar:e.value};const i=new Map
;for(const{children:[e,s]=[]}of a){if(void 0===e||void 0===s||n.has(s.offset))continue;const a=w(s,[...t,e.value],n,o)
;a.keyOffset=e.offset;const r=k(e.value,[...t,e.value],i);void 0!==r&&o.push({...r,offset:e.offset}),
i.has(e.value)&&(a.ambiguous=!0),i.set(e.value,a)}return{offset:s,fields:i}}function k(e,t,n){const o="error"
;return"__proto__"===e?{level:o,title:"The manifest holds a refused key",
message:`${m(t)} is refused: no object may hold the key __proto__`}:n.has(e)?{level:o,
title:"The manifest holds a key twice",message:`${m(t)} is there twice; keep one of the two`}:void 0}function $(e,t){
let n=e;for(const e of t)n="number"==typeof e?n?.items?.[e]:n?.fields?.get(e);return n}
const _=5,M=20,x="The manifest is worth a look";function O(e){const t=$(e,["api"])?.items??[]
;return[...q(e),...T(e,["spec","repo"]),...t.flatMap(((t,n)=>T(e,["api",n,"schemaPath"]))),...j(e)]}function q(e){
const t=$(e,["id"]);if("string"!=typeof t?.scalar||""===t.scalar)return[];const n=g(t.scalar)
;return n===h.$?[]:[I(t,`id is ${(0,c.hD)(t.scalar)}; a record's ID has ${h.$} characters, not ${n}`)]}function T(e,t){
const n=$(e,t)
;return"string"!=typeof n?.scalar||""===n.scalar||/^[a-z][a-z0-9+.-]*:\/\//i.test(n.scalar)&&URL.canParse(n.scalar)?[]:[I(n,`${m(t)} is ${(0,
c.hD)(n.scalar)}, which is not an absolute URL; better: https://\u2026`)]}function j(e){
const t=$(e,["tags"])?.items??[],n=t.flatMap(((e,t)=>{const n="string"==typeof e.scalar?g(e.scalar):0
;return n<=M?[]:[I(e,`tags[${t}] has ${n} characters; Phaset may not keep tags of more than ${M}`)]})),o=t[_]
;return void 0===o?n:[I(o,`tags is a list of ${t.length} items; Phaset may not keep more than ${_}`),...n]}
function I({offset:e},t){return{level:"warning",title:x,message:t,offset:e}}var z=n(2371)
;const P=new Map([["spec.contacts","contacts, beside spec"],["spec.tags","tags, beside spec"],["spec.baseline","baseline (an object with an id), beside spec"],["spec.team","spec.group (an 8-character group ID)"],["relations","dependencies (a list of objects, each with a target)"],["support","contacts (people, each with an email) or links (pages, each with a url and a title)"],["lifecycleManagement","spec.lifecycleStage (one word)"]])
;function E(e){const t=m(e),n=P.get(t);if(void 0!==n)return`is of the older layout; was ${t}, now ${n}`;const[o,s]=e
;return 1===e.length&&S(o,l.eu.shape.spec.shape)?`is in the wrong place; it belongs in spec: spec.${o}`:2===e.length&&"spec"===o&&S(s,l.eu.shape)?`is in the wrong place; it belongs beside spec: ${s}`:void 0
}function S(e,t){return"string"==typeof e&&Object.hasOwn(t,e)}
const W="The manifest breaks a rule",D="The manifest holds an unknown key";function A(e,t){
return[...(l.eu.safeParse(e).error?.issues??[]).flatMap((e=>N(e,t)??[])),...Z(l.eu,t,[])]}function N(e,t){
if("unrecognized_keys"===e.code)return
;const n=e.path,o=$(t,n),s="invalid_value"===e.code?e.values.map(String):[],a=s.length>0?s.join(", "):e.message,i={
level:"error",title:W};if(void 0===o){const{offset:e}=$(t,n.slice(0,-1))??t;return{...i,
message:`${m(n)} is missing; allowed: ${a}`,offset:e}}const r="string"==typeof o.scalar?(0,
z.Z)(o.scalar,s):"",c=`${m(n)} ${U(o)}; allowed: ${a}${r}`;return{...i,message:c,offset:o.offset}}const C=20
;function U({scalar:e,fields:t,items:n}){if(void 0!==t)return"is an object"
;if(void 0!==n)return`is a list of ${n.length} items`;if("string"!=typeof e)return`is ${(0,c.hD)(e)}`;const o=g(e)
;return`is ${(0,c.hD)(e)}${o>C?` (${o} characters)`:""}`}function Z(e,t,n){const{def:o}=e._zod
;if("optional"===o.type)return Z(o.innerType,t,n)
;if("array"===o.type)return(t.items??[]).flatMap(((e,t)=>Z(o.element,e,[...n,t])));if("object"!==o.type)return[]
;const s="never"===o.catchall?._zod.def.type;return[...t.fields??[]].flatMap((([e,t])=>{
const a=Object.hasOwn(o.shape,e)?o.shape[e]:void 0
;return void 0!==a?Z(a,t,[...n,e]):F([...n,e],e,t,Object.keys(o.shape),s)}))}function F(e,t,n,o,s){
if("__proto__"===t)return[]
;const a=s?`is not allowed; allowed: ${o.join(", ")}`:`is not known, and is sent as it is; known: ${o.join(", ")}`,i=E(e)??`${a}${(0,
z.Z)(t,o)}`,r=`${m(e)} ${i}`,c=n.keyOffset??n.offset;return[{level:s?"error":"warning",title:D,message:r,offset:c}]}
var L=n(9370);const H=64,Y=3e4,B="nothing of the file was used";function J(e){const t=[],n=(0,L.z1)(e,!0)
;for(let o=1;n.getPosition()<e.length;o++){n.scan();const s=n.getTokenOffset();if(o>Y)return{level:"error",
title:"The manifest holds too much",message:`holds more than ${Y} marks, keys and values; ${B}`,offset:s}
;if(1===n.getTokenLength()&&R(t,e[s]),t.length>H)return{level:"error",title:"The manifest is nested too deep",
message:`is nested deeper than ${H} levels; a manifest needs 3; ${B}`,offset:s}}}function R(e,t){
"{"===t?e.push("}"):"["===t?e.push("]"):void 0!==t&&t===e.at(-1)&&e.pop()}const K="The manifest is not valid JSON",V={
disallowComments:!0,allowTrailingComma:!1,allowEmptyContent:!1};function Q(e){const t=J(e);if(void 0!==t)return{
findings:[t]};const n=[],o=(0,L.cZ)(e,n,V);if(void 0===o)return{findings:G(n,e)}
;const{root:s,findings:a}=v(o,new Set(n.map((({offset:e})=>e))));return n.length>0?{findings:[...G(n,e),...a],root:s}:{
findings:a,root:s,value:(0,L.yQ)(o)}}function G(e,t){const n=[];let o=-1;for(const s of e){if(s.offset<=o)continue
;const e=ee(s,t);n.push({level:"error",title:K,message:e,offset:s.offset});const a=t.indexOf("\n",s.offset)
;o=-1===a?t.length:a}return n}const X={
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
;function ee({error:e,offset:t,length:n},o){const s=t<o.length?(0,c.hD)(o.slice(t,t+n)):"the end of the file",a=(0,
L._n)(e)
;return`is not JSON: found ${s}; ${("PropertyNameExpected"===a||"ValueExpected"===a)&&o.slice(0,t).trimEnd().endsWith(",")&&/^[}\]]/.test(o.slice(t,t+1))?"no comma may stand after the last item":X[a]}`
}function te(e,t){
const{root:n,value:o,findings:s}=Q(e),a=[...s,...void 0!==n&&void 0!==o?[...A(o,n),...O(n)]:[]],i=a.every((({level:e})=>"error"!==e))
;return{...ne(n),...oe(n,o)&&{baselineUnclear:!0},...i&&{manifest:o},problems:(0,f.md)(p(a,e,t))}}function ne(e){
return(0,d.O)({recordId:se(e,["id"]),organizationId:se(e,["organizationId"]),baselineId:se(e,["baseline","id"]),
name:se(e,["spec","name"])})}function oe(e,t){
return void 0===se(e,["baseline","id"])&&(void 0===e?.fields||void 0===t||[["baseline"],["spec","baseline"]].some((t=>void 0!==$(e,t))))
}function se(e,t){const n=e&&$(e,t);if("string"==typeof n?.scalar&&!n.ambiguous&&""!==n.scalar)return n.scalar}
const ae=1048576;function ie(e){const t=(0,a.resolve)(e.workspace,e.directory,l.h1),n=(0,
r.i)(e.workspace,t),s=re(e.workspace,t);if("absent"===s.kind)return{kind:"absent",file:n}
;if("refused"===s.kind)return fe(n,s.why);const i=le(s.path);if("string"==typeof i)return fe(s.file,i);if(!(0,
o.isUtf8)(i))return fe(s.file,de(i));const c=(new TextDecoder).decode(i);return{kind:"found",file:s.file,...te(c,s.file)
}}function re(e,t){const n={kind:"refused",
why:"leads out of the workspace and was not read; name a directory of this repository"};try{const o=(0,
s.realpathSync)(e);if(!(0,r.F)(o,(0,s.realpathSync)((0,a.dirname)(t))))return n;const i=(0,s.realpathSync)(t);return(0,
r.F)(o,i)?{kind:"found",path:i,file:(0,r.i)(o,i)}:n}catch(o){return(0,r.F)((0,a.resolve)(e),t)?"ENOENT"!==(0,i.$)(o)?{
kind:"refused",why:he(o)}:ce(t)?{kind:"refused",why:"is a symbolic link that leads nowhere"}:{kind:"absent"}:n}}
function ce(e){return void 0!==(0,s.lstatSync)(e,{throwIfNoEntry:!1})}function le(e){try{const t=(0,
s.openSync)(e,s.constants.O_RDONLY|s.constants.O_NONBLOCK|s.constants.O_NOFOLLOW);try{const e=(0,s.fstatSync)(t)
;return e.isFile()?e.size>ae?"is larger than 1 MiB, the most that is read":(0,s.readFileSync)(t):"is not a regular file"
}finally{(0,s.closeSync)(t)}}catch(e){return he(e)}}function de(e){let t=1,n=0;for(;;){const s=e.indexOf("\n",n);if(!(0,
o.isUtf8)(e.subarray(n,-1===s?e.length:s)))break;t+=1,n=s+1}return`is not UTF-8 text (line ${t}); save it as UTF-8`}
function fe(e,t){return{kind:"found",file:e,baselineUnclear:!0,problems:[{kind:"manifest",level:"error",
title:"The manifest can't be read",message:`${(0,c.ts)(e)} ${t}`,file:e}]}}function he(e){return`can't be read (${(0,
i.$)(e)})`}})),431:(((e,t,n)=>{n.d(t,{eu:()=>T,h1:()=>q});var o=n(9396),s=n(8395),a=n(3759),i=n(2949)
;function r(e,t){return o.fd.add(e,t),e}function c(e,t,n,o){const i={error:n,abort:!0}
;return r(s.YjP(n).check(a.m9(e,i),a.Eb(t,i)),{description:o})}function l(e,t){
return c(1,e,`text of 1 to ${e} characters`,t)}function d(e){const t="text of at least 1 character"
;return r(s.YjP(t).check(a.m9(1,t)),{description:e})}function f(e,t){return r(s.k5n(e),{description:t})}
function h(e,t,n){const o=`a list of at most ${t} items`,a=s.YPB((e=>e.length<=t),{error:o,
when:({value:e})=>Array.isArray(e)});return r(s.YOg(e,o).check(a),{maxItems:t,description:n})}function u(e){
const t="exactly 8 letters (a-z, A-Z) or digits";return r(s.YjP(t).check(a.Fk(/^[a-zA-Z0-9]{8}$/,t)),{description:e})}
const p="an object",m=["critical","high","medium","low","auxiliary"],g={description:"What the component is."
},y=r(s.rej({repo:l(500,"The repository that holds the code, best as an absolute URL."),
name:l(500,"What the component is called."),description:s.lqM(l(1500,"What the component does, and for whom.")),
version:s.lqM(l(500,"The version in use, such as 1.4.0.")),
kind:s.lqM(f(["service","api","component","cots","product","external","other"],"What sort of solution the component is.")),
lifecycleStage:s.lqM(f(["concept","planning","development","testing","production","maintenance","deprecated","retired"],"How far along its life the component is.")),
group:s.lqM(u("The ID of the group that owns the component.")),
system:s.lqM(u("The ID of the system that the component belongs to.")),
domain:s.lqM(u("The ID of the domain that the component belongs to.")),
dataSensitivity:s.lqM(f(["public","internal","secret","other"],"How sensitive the data is that the component handles.")),
businessCriticality:s.lqM(f(m,"How much the business depends on the component.")),
sourcingModel:s.lqM(f(["cots","modified_cots","open_source","custom","outsourced","legacy"],"Where the component comes from.")),
deploymentModel:s.lqM(f(["onpremises","private_cloud","public_cloud","hybrid_cloud","multi_cloud","edge","saas"],"Where the component runs."))
},p),g),b=s._H3({
email:c(1,50,"an e-mail address of at most 50 characters","Where to write to.").check(a.Fk(/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/,"an e-mail address of at most 50 characters")),
relation:s.lqM(l(50,"What the contact is to the component, such as Owner."))},p),v=s._H3({
target:c(10,10,"a record ID, exactly 10 characters","The record ID of the component that this one needs."),
description:s.lqM(l(300,"What it is needed for.")),criticality:s.lqM(f(m,"How much this component depends on it."))
},p),w="a number of days from 1 to 365",k=s._H3({title:l(500,"What the objective is called."),
description:l(1500,"What is measured, and what is promised."),
type:f(["latency","availability","correctness","other"],"Which quality the objective is about."),
target:l(500,"What is to be reached, as text: 99.9%, 350ms."),period:r(s.aig(w).check(a.qm(1,w),a.Zm(365,w)),{
description:"Over how many days the objective is measured."}),
implementation:s.lqM(l(1500,"The query that measures it."))},p),$=s._H3({name:l(500,"What the API is called."),
schemaPath:s.lqM(l(500,"Where its schema is, best as an absolute URL."))},p),_=s.rej({
url:l(500,"Where the link leads."),title:l(500,"What the link shows as."),
icon:s.lqM(f(["web","api","service","documentation","task","dashboard","other"],"The picture beside the link."))
},p),M="1 to 50 of the characters a-z, A-Z, 0-9 and : . _ ~ -",x=c(1,50,M,"A word to find the component by; best at most 20 characters.").check(a.Fk(/^[a-zA-Z0-9:._~-]+$/,M)),O={
spec:y,api:s.lqM(h($,20,"The APIs that the component offers.")),baseline:s.lqM(r(s.rej({
id:d("The ID of the Baseline in Phaset; without one, the default applies.")},p),{
description:"The standards that the component is held to."})),contacts:s.lqM(h(b,3,"Who to turn to.")),
dependencies:s.lqM(r(s.YOg(v,"a list"),{description:"The components that this one needs to do its work."})),
links:s.lqM(h(_,20,"Pages worth a click.")),metadata:s.lqM(r(s.g1P(s.YjP(),l(500,"Text of your own."),p),{
description:"Keys of your own; their values are text."})),slo:s.lqM(h(k,20,"The service level objectives.")),
tags:s.lqM(h(x,20,"Words to find the component by; best at most 5."))},q=(s.rej(O,p),"phaset.manifest.json"),T=r(s.rej({
$schema:s.lqM(d("The JSON Schema that an editor checks this file with.")),
id:s.lqM(d(`The record's ID in Phaset: ${i.$} characters.`)),
organizationId:s.lqM(d("The organization's ID in Phaset.")),...O,spec:r(s.rej({...y.shape,repo:s.lqM(y.shape.repo)
},p),g)},p),{title:"Phaset manifest",description:"A component described for the software catalog Phaset."})}))};