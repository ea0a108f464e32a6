export const id=788;export const ids=[788];export const modules={4305:(((e,t,n)=>{n.d(t,{Mt:()=>c,
S1:()=>f,od:()=>r});var o=n(7541),s=n(2949),i=n(3640),a=n(9920);const r=5,c=20,l="The manifest may have a mistake"
;function f(e){const t=(0,a.c)(e,["api"])?.items??[]
;return[...h(e),...d(e,["spec","repo"]),...t.flatMap(((t,n)=>d(e,["api",n,"schemaPath"]))),...u(e)]}function h(e){
const t=(0,a.c)(e,["id"]);if("string"!=typeof t?.scalar||""===t.scalar)return[];const n=(0,i.wZ)(t.scalar)
;return n===s.$?[]:[p(t,`id is ${(0,
o.hD)(t.scalar)} (${n} characters), but a record ID has ${s.$}; copy it from Phaset`)]}function d(e,t){const n=(0,
a.c)(e,t)
;return"string"!=typeof n?.scalar||""===n.scalar||/^[a-z][a-z0-9+.-]*:\/\//i.test(n.scalar)&&URL.canParse(n.scalar)?[]:[p(n,`${(0,
i.k7)(t)} is ${(0,o.hD)(n.scalar)}, which isn't an absolute URL; write it as https://\u2026`)]}function u(e){const t=(0,
a.c)(e,["tags"])?.items??[],n=t.flatMap(((e,t)=>{const n="string"==typeof e.scalar?(0,i.wZ)(e.scalar):0
;return n<=c?[]:[p(e,`tags[${t}] has ${n} characters; Phaset may drop tags longer than ${c}; shorten it`)]})),o=t[r]
;return void 0===o?n:[p(o,`tags is a list of ${t.length} items; Phaset may keep only ${r}; remove the others`),...n]}
function p({offset:e},t){return{level:"warning",title:l,message:t,offset:e}}})),7112:(((e,t,n)=>{n.d(t,{
K:()=>ae});var o=n(7413),s=n(8414),i=n(4305),a=n(7541),r=n(2371),c=n(9396),l=n(4922),f=n(3759),h=n(2949)
;function d(e,t){return c.fd.add(e,t),e}function u(e,t,n,o){const s={error:n,abort:!0}
;return d(l.YjP(n).check(f.m9(e,s),f.Eb(t,s)),{description:o})}function p(e,t){
return u(1,e,`text of 1 to ${e} characters`,t)}function m(e){const t="text of at least 1 character"
;return d(l.YjP(t).check(f.m9(1,t)),{description:e})}function g(e,t){return d(l.k5n(e),{description:t})}
function y(e,t,n){const o=`a list of at most ${t} items`,s=l.YPB((e=>e.length<=t),{error:o,
when:({value:e})=>Array.isArray(e)});return d(l.YOg(e,o).check(s),{maxItems:t,description:n})}function v(e){
const t="exactly 8 letters (a-z, A-Z) or digits";return d(l.YjP(t).check(f.Fk(/^[a-zA-Z0-9]{8}$/,t)),{description:e})}
const b="an object",k=["critical","high","medium","low","auxiliary"],w={description:"What the component is."
},$=d(l.rej({repo:p(500,"The repository of the code, preferably as an absolute URL."),
name:p(500,"What the component is called."),description:l.lqM(p(1500,"What the component does, and who uses it.")),
version:l.lqM(p(500,"The version in use, such as 1.4.0.")),
kind:l.lqM(g(["service","api","component","cots","product","external","other"],"The kind of solution.")),
lifecycleStage:l.lqM(g(["concept","planning","development","testing","production","maintenance","deprecated","retired"],"The stage in the life cycle of the component.")),
group:l.lqM(v("The ID of the group that owns the component.")),
system:l.lqM(v("The ID of the system that the component belongs to.")),
domain:l.lqM(v("The ID of the domain that the component belongs to.")),
dataSensitivity:l.lqM(g(["public","internal","secret","other"],"How sensitive the data is that the component handles.")),
businessCriticality:l.lqM(g(k,"How much the business depends on the component.")),
sourcingModel:l.lqM(g(["cots","modified_cots","open_source","custom","outsourced","legacy"],"Where the component comes from.")),
deploymentModel:l.lqM(g(["onpremises","private_cloud","public_cloud","hybrid_cloud","multi_cloud","edge","saas"],"Where the component runs."))
},b),w),_=l._H3({
email:u(1,50,"an e-mail address of at most 50 characters","The address to write to.").check(f.Fk(/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/,"an e-mail address of at most 50 characters")),
relation:l.lqM(p(50,"The role of the contact, such as Owner."))},b),M=l._H3({
target:u(10,10,"a record ID, exactly 10 characters","The record ID of the component that this one needs."),
description:l.lqM(p(300,"What it is needed for.")),criticality:l.lqM(g(k,"How much this component depends on it."))
},b),x="a number of days from 1 to 365",O=l._H3({title:p(500,"What the objective is called."),
description:p(1500,"What is measured, and what is promised."),
type:g(["latency","availability","correctness","other"],"Which quality the objective is about."),
target:p(500,"The target, as text: 99.9%, 350ms."),period:d(l.aig(x).check(f.qm(1,x),f.Zm(365,x)),{
description:"The number of days over which the objective is measured."}),
implementation:l.lqM(p(1500,"The query that measures it."))},b),T=l._H3({name:p(500,"What the API is called."),
schemaPath:l.lqM(p(500,"Where its schema is, preferably as an absolute URL."))},b),q=l.rej({
url:p(500,"Where the link leads."),title:p(500,"The text of the link."),
icon:l.lqM(g(["web","api","service","documentation","task","dashboard","other"],"The icon beside the link."))
},b),S="1 to 50 of the characters a-z, A-Z, 0-9 and : . _ ~ -",j=u(1,50,S,"A word to find the component by, preferably at most 20 characters.").check(f.Fk(/^[a-zA-Z0-9:._~-]+$/,S)),E={
spec:$,api:l.lqM(y(T,20,"The APIs that the component offers.")),baseline:l.lqM(d(l.rej({
id:m("The ID of the Baseline in Phaset. Defaults to the Baseline default.")},b),{
description:"The standards that the component should meet."})),contacts:l.lqM(y(_,3,"The people to contact.")),
dependencies:l.lqM(d(l.YOg(M,"a list"),{description:"The components that this one needs to do its work."})),
links:l.lqM(y(q,20,"Related pages.")),metadata:l.lqM(d(l.g1P(l.YjP(),p(500,"Any text."),b),{
description:"Your own keys, with text as values."})),slo:l.lqM(y(O,20,"The service level objectives.")),
tags:l.lqM(y(j,20,"Words to find the component by, preferably at most 5."))},I=(l.rej(E,b),d(l.rej({
$schema:l.lqM(m("The JSON Schema that an editor checks this file with.")),
id:l.lqM(m(`The record's ID in Phaset: ${h.$} characters.`)),
organizationId:l.lqM(m("The organization's ID in Phaset.")),...E,spec:d(l.rej({...$.shape,repo:l.lqM($.shape.repo)
},b),w)},b),{title:"Phaset manifest",description:"A component described for the software catalog Phaset."}))
;var C=n(3640),z=n(9920)
;const D=new Map([["spec.contacts","contacts, beside spec"],["spec.tags","tags, beside spec"],["spec.baseline","baseline (an object with an id), beside spec"],["spec.team","spec.group (an 8-character group ID)"],["relations","dependencies (a list of objects, each with a target)"],["support","contacts (people, each with an email) or links (pages, each with a url and a title)"],["lifecycleManagement","spec.lifecycleStage (one word)"]])
;function P(e){const t=(0,C.k7)(e),n=D.get(t);if(void 0!==n)return`is a key of an older layout; replace it with ${n}`
;const[o,s]=e
;return 1===e.length&&N(o,I.shape.spec.shape)?`is in the wrong place; move it into spec, as spec.${o}`:2===e.length&&"spec"===o&&N(s,I.shape)?`is in the wrong place; move it out of spec, as ${s}`:void 0
}function N(e,t){return"string"==typeof e&&Object.hasOwn(t,e)}
const Z="The manifest breaks a rule",A="The manifest has an unknown key";function U(e,t){
return[...(I.safeParse(e).error?.issues??[]).flatMap((e=>L(e,t)??[])),...Y(I,t,[])]}function L(e,t){
if("unrecognized_keys"===e.code)return
;const n=e.path,o=(0,z.c)(t,n),s="invalid_value"===e.code?e.values.map(String):[],i=s.length>0?s.join(", "):e.message,a={
level:"error",title:Z};if(void 0===o){const{offset:e}=(0,z.c)(t,n.slice(0,-1))??t;return{...a,message:`${(0,
C.k7)(n)} is missing; allowed: ${i}`,offset:e}}const c="string"==typeof o.scalar?(0,r.Z)(o.scalar,s):"",l=`${(0,
C.k7)(n)} ${W(o)}; allowed: ${i}${c}`;return{...a,message:l,offset:o.offset}}const F=20
;function W({scalar:e,fields:t,items:n}){if(void 0!==t)return"is an object"
;if(void 0!==n)return`is a list of ${n.length} items`;if("string"!=typeof e)return`is ${(0,a.hD)(e)}`;const o=(0,
C.wZ)(e);return`is ${(0,a.hD)(e)}${o>F?` (${o} characters)`:""}`}function Y(e,t,n){const{def:o}=e._zod
;if("optional"===o.type)return Y(o.innerType,t,n)
;if("array"===o.type)return(t.items??[]).flatMap(((e,t)=>Y(o.element,e,[...n,t])));if("object"!==o.type)return[]
;const s="never"===o.catchall?._zod.def.type;return[...t.fields??[]].flatMap((([e,t])=>{
const i=Object.hasOwn(o.shape,e)?o.shape[e]:void 0
;return void 0!==i?Y(i,t,[...n,e]):B([...n,e],e,t,Object.keys(o.shape),s)}))}function B(e,t,n,o,s){
if("__proto__"===t)return[]
;const i=s?`is not allowed; allowed: ${o.join(", ")}`:`is unknown and is sent unchanged; known: ${o.join(", ")}`,a=P(e)??`${i}${(0,
r.Z)(t,o)}`,c=`${(0,C.k7)(e)} ${a}`,l=n.keyOffset??n.offset;return[{level:s?"error":"warning",title:A,message:c,offset:l
}]}var H=n(9370);const J=64,R=3e4,G="so the action ignored the file";function K(e){const t=[],n=(0,H.z1)(e,!0)
;for(let o=1;n.getPosition()<e.length;o++){n.scan();const s=n.getTokenOffset();if(o>R)return{level:"error",
title:"The manifest is too large",message:`has more than ${R} marks, keys and values, ${G}; shorten it`,offset:s}
;if(1===n.getTokenLength()&&V(t,e[s]),t.length>J)return{level:"error",title:"The manifest is nested too deep",
message:`is nested deeper than ${J} levels, ${G}; a manifest needs only 3`,offset:s}}}function V(e,t){
"{"===t?e.push("}"):"["===t?e.push("]"):void 0!==t&&t===e.at(-1)&&e.pop()}const Q="The manifest is not valid JSON",X={
disallowComments:!0,allowTrailingComma:!1,allowEmptyContent:!1};function ee(e){const t=K(e);if(void 0!==t)return{
findings:[t]};const n=[],o=(0,H.cZ)(e,n,X);if(void 0===o)return{findings:te(n,[],e)};const{root:s,findings:i}=(0,
z.e)(o,new Set(n.map((({offset:e})=>e))));return n.length>0?{findings:te(n,i,e),root:s}:{findings:i,root:s,value:(0,
H.yQ)(o)}}function te(e,t,n){const o=ne(n),s=o?.end??n.length,i=[];let a=-1;for(const t of e){
if(t.offset<=a||t.offset>s)continue;const e=ie(t,n,void 0!==o&&t.offset>=o.start);i.push({level:"error",title:Q,
message:e,offset:t.offset}),a=oe(n,t.offset)}return[...i,...t.filter((({offset:e})=>e<=s))]}function ne(e){
for(let t=0;t<e.length;){const n=oe(e,t);if((e.slice(t,n).match(/\\.|"/g)??[]).filter((e=>'"'===e)).length%2==1)return{
start:t,end:n};t=n+1}}function oe(e,t){const n=e.indexOf("\n",t);return-1===n?e.length:n}const se={
InvalidSymbol:"put text in double quotes; only true, false and null have none",
InvalidNumberFormat:"write the number as 1, -1 or 1.5",PropertyNameExpected:"a key in double quotes is expected",
ValueExpected:"a value is expected",ColonExpected:"a colon is expected after the key",
CommaExpected:"a comma is expected between two items",CloseBraceExpected:"a closing } is expected",
CloseBracketExpected:"a closing ] is expected",EndOfFileExpected:"the file must end after its first value",
InvalidCommentToken:"JSON has no comments; remove it",UnexpectedEndOfComment:"JSON has no comments; remove it",
UnexpectedEndOfString:"the closing double quote is missing",UnexpectedEndOfNumber:"write the number as 1, -1 or 1.5",
InvalidUnicode:"write four hexadecimal digits after \\u",
InvalidEscapeCharacter:'after a backslash, use one of " \\ / b f n r t u',
InvalidCharacter:"write tabs and control characters in text as \\t or \\u0000"}
;function ie({error:e,offset:t,length:n},o,s){const i=t<o.length?(0,a.hD)(o.slice(t,t+n)):"the end of the file",r=(0,
H._n)(e),c=("PropertyNameExpected"===r||"ValueExpected"===r)&&o.slice(0,t).trimEnd().endsWith(",")&&/^[}\]]/.test(o.slice(t,t+1))
;return s&&!/EndOfString|Comment/.test(r)?`is not JSON: found ${i}; a double quote is missing on this line`:`is not JSON: found ${i}; ${c?"remove the comma after the last item":se[r]}`
}function ae(e,t){const{root:n,value:o,findings:a}=ee(e),r=[...a,...void 0!==n&&void 0!==o?[...U(o,n),...(0,
i.S1)(n)]:[]],c=r.every((({level:e})=>"error"!==e));return{...re(n),...ce(n,o)&&{baselineUnclear:!0},...c&&{manifest:o},
problems:(0,s.dS)((0,C.ek)(r,e,t))}}function re(e){return(0,o.O)({recordId:le(e,["id"]),
organizationId:le(e,["organizationId"]),baselineId:le(e,["baseline","id"]),name:le(e,["spec","name"])})}
function ce(e,t){
return void 0===le(e,["baseline","id"])&&(void 0===e?.fields||void 0===t||[["baseline"],["spec","baseline"]].some((t=>void 0!==(0,
z.c)(e,t))))}function le(e,t){const n=e&&(0,z.c)(e,t)
;if("string"==typeof n?.scalar&&!n.ambiguous&&""!==n.scalar)return n.scalar}})),3640:(((e,t,n)=>{n.d(t,{
ek:()=>i,k7:()=>a,wZ:()=>r});var o=n(1828),s=n(7541);function i(e,t,n){const o=c(t)
;return e.map((({level:e,title:t,message:i,offset:a})=>{const r=l(o,a),c=a-(o[r-1]??0)+1;return{kind:"manifest",level:e,
title:t,message:`${(0,s.ts)(n)}:${r}:${c} ${i}`,file:n,line:r,column:c}}))}function a(e){return(0,
o.c)(e)||"the manifest"}function r(e){let t=0;for(const n of e)t++;return t}function c(e){const t=[0]
;for(let n=e.indexOf("\n");-1!==n;n=e.indexOf("\n",n+1))t.push(n+1);return t}function l(e,t){let n=0,o=e.length
;for(;o-n>1;){const s=n+o>>1;(e[s]??0)<=t?n=s:o=s}return n+1}})),9920:(((e,t,n)=>{n.d(t,{c:()=>r,e:()=>s})
;var o=n(3640);function s(e,t){const n=[];return{root:i(e,[],t,n),findings:n}}function i(e,t,n,o){
const{offset:s,children:r=[]}=e;if("array"===e.type)return{offset:s,items:r.map(((e,s)=>i(e,[...t,s],n,o)))}
;if("object"!==e.type)return{offset:s,scalar:e.value};const c=new Map;for(const{children:[e,s]=[]}of r){
if(void 0===e||void 0===s||n.has(s.offset))continue;const r=i(s,[...t,e.value],n,o);r.keyOffset=e.offset
;const l=a(e.value,[...t,e.value],c);void 0!==l&&o.push({...l,offset:e.offset}),c.has(e.value)&&(r.ambiguous=!0),
c.set(e.value,r)}return{offset:s,fields:c}}function a(e,t,n){const s="error";return"__proto__"===e?{level:s,
title:"The manifest has a forbidden key",
message:`${(0,o.k7)(t)} isn't allowed: an object can't have the key __proto__; remove it`}:n.has(e)?{level:s,
title:"The manifest has a duplicate key",message:`${(0,o.k7)(t)} appears twice; remove one of the two`}:void 0}
function r(e,t){let n=e;for(const e of t)n="number"==typeof e?n?.items?.[e]:n?.fields?.get(e);return n}})),
2651:(((e,t,n)=>{n.d(t,{g:()=>l,o:()=>h});var o=n(4573),s=n(3024),i=n(6760),a=n(4409),r=n(9550),c=n(2844)
;const l=/^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\//,f="is a Git LFS pointer, and the manifest itself is not in the checkout; set `lfs: true` on actions/checkout, or take the file out of Git LFS"
;function h(e,t){const n=(0,r.i)(e,t),s=d(e,t);if("found"!==s.kind)return{...s,file:n};const{file:i}=s,a=p(s.path)
;return"string"==typeof a?{kind:"refused",file:i,why:a}:(0,o.isUtf8)(a)?l.test(a.toString("latin1",0,100))?{
kind:"refused",file:i,why:f}:{kind:"text",file:i,text:(new TextDecoder).decode(a)}:{kind:"refused",file:i,why:m(a)}}
function d(e,t){const n={kind:"refused",
why:"is outside the workspace, so it was not read; use a directory of this repository"};try{const o=(0,
s.realpathSync)(e);if(!(0,r.F)(o,(0,s.realpathSync)((0,i.dirname)(t))))return n;const a=(0,s.realpathSync)(t);return(0,
r.F)(o,a)?{kind:"found",path:a,file:(0,r.i)(o,a)}:n}catch(o){return(0,r.F)((0,i.resolve)(e),t)?"ENOENT"!==(0,a.$)(o)?{
kind:"refused",why:g(o)}:u(t)?{kind:"refused",why:"is a broken symbolic link; fix or remove it"}:{kind:"absent"}:n}}
function u(e){return void 0!==(0,s.lstatSync)(e,{throwIfNoEntry:!1})}function p(e){try{const t=(0,
s.openSync)(e,s.constants.O_RDONLY|s.constants.O_NONBLOCK|s.constants.O_NOFOLLOW);try{const e=(0,s.fstatSync)(t)
;return e.isFile()?e.size>c.$?"is larger than 1 MiB, the most that the action reads; shorten it":(0,
s.readFileSync)(t):"is not a regular file"}finally{(0,s.closeSync)(t)}}catch(e){return g(e)}}function m(e){let t=1,n=0
;for(;;){const s=e.indexOf("\n",n);if(!(0,o.isUtf8)(e.subarray(n,-1===s?e.length:s)))break;t+=1,n=s+1}
return`is not UTF-8 text (line ${t}); save it as UTF-8`}function g(e){return`can't be read (${(0,a.$)(e)})`}}))};