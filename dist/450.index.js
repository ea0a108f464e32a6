const Ie=450,Pe=[450],Ae={2450:((te,z,l)=>{l.d(z,{readManifest:()=>Ee});var o=l(4573),y=l(3024),M=l(1455),I=l(6760),O=l(
8321),d=l(4409),w=l(9550),h=l(7541),b=l(431),P=l(8414),m=l(9840),W=l(1828);function A(e,n,t){const s=j(n);return e.map(({
level:a,title:i,message:c,offset:r})=>{const u=L(s,r),g=r-(s[u-1]??0)+1;return{kind:"manifest",level:a,title:i,message:`${(0,h.
ts)(t)}:${u}:${g} ${c}`,file:t,line:u,column:g}})}function T(e){return(0,W.m)(e)||"the manifest"}function N(e){let n=0;for(const t of e)
n++;return n}function j(e){const n=[0];for(let t=e.indexOf(`
`);t!==-1;t=e.indexOf(`
`,t+1))n.push(t+1);return n}function L(e,n){let t=0,s=e.length;for(;s-t>1;){const a=t+s>>1;(e[a]??0)<=n?t=a:s=a}return t+
1}function F(e,n){const t=[];return{root:D(e,[],n,t),findings:t}}function D(e,n,t,s){const{offset:a,children:i=[]}=e;if(e.
type==="array"){const r=i.map((u,g)=>D(u,[...n,g],t,s));return{offset:a,items:r}}if(e.type!=="object")return{offset:a,scalar:e.
value};const c=new Map;for(const{children:[r,u]=[]}of i){if(r===void 0||u===void 0||t.has(u.offset))continue;const g=D(u,
[...n,r.value],t,s);g.keyOffset=r.offset;const ee=C(r.value,[...n,r.value],c);ee!==void 0&&s.push({...ee,offset:r.offset}),
c.has(r.value)&&(g.ambiguous=!0),c.set(r.value,g)}return{offset:a,fields:c}}function C(e,n,t){const s="error";if(e==="__\
proto__"){const a=`${T(n)} is refused: no object may hold the key __proto__`;return{level:s,title:"The manifest holds a \
refused key",message:a}}if(t.has(e)){const a=`${T(n)} is there twice; keep one of the two`;return{level:s,title:"The man\
ifest holds a key twice",message:a}}}function v(e,n){let t=e;for(const s of n)t=typeof s=="number"?t?.items?.[s]:t?.fields?.
get(s);return t}const S=5,R=20,B="The manifest is worth a look";function K(e){const n=v(e,["api"])?.items??[];return[...p(
e),...f(e,["spec","repo"]),...n.flatMap((t,s)=>f(e,["api",s,"schemaPath"])),...k(e)]}function p(e){const n=v(e,["id"]);if(typeof n?.
scalar!="string"||n.scalar==="")return[];const t=N(n.scalar);if(t===m.$D)return[];const s=`id is ${(0,h.hD)(n.scalar)}; \
a record's ID has ${m.$D} characters, not ${t}`;return[$(n,s)]}function f(e,n){const t=v(e,n);if(typeof t?.scalar!="stri\
ng"||t.scalar==="")return[];if(/^[a-z][a-z0-9+.-]*:\/\//i.test(t.scalar)&&URL.canParse(t.scalar))return[];const s=`${T(n)}\
 is ${(0,h.hD)(t.scalar)}, which is not an absolute URL; better: https://\u2026`;return[$(t,s)]}function k(e){const n=v(
e,["tags"])?.items??[],t=n.flatMap((i,c)=>{const r=typeof i.scalar=="string"?N(i.scalar):0;if(r<=R)return[];const u=`tag\
s[${c}] has ${r} characters; Phaset may not keep tags of more than ${R}`;return[$(i,u)]}),s=n[S];if(s===void 0)return t;
const a=`tags is a list of ${n.length} items; Phaset may not keep more than ${S}`;return[$(s,a),...t]}function $({offset:e},n){
return{level:"warning",title:B,message:n,offset:e}}var E=l(9547);const x=64,Y=3e4,H="nothing of the file was used";function ne(e){
const n=[],t=(0,E.createScanner)(e,!0);for(let s=1;t.getPosition()<e.length;s++){t.scan();const a=t.getTokenOffset();if(s>
Y)return{level:"error",title:"The manifest holds too much",message:`holds more than ${Y} marks, keys and values; ${H}`,offset:a};
if(t.getTokenLength()===1&&se(n,e[a]),n.length>x)return{level:"error",title:"The manifest is nested too deep",message:`i\
s nested deeper than ${x} levels; a manifest needs 3; ${H}`,offset:a}}}function se(e,n){n==="{"?e.push("}"):n==="["?e.push(
"]"):n!==void 0&&n===e.at(-1)&&e.pop()}const oe="The manifest is not valid JSON",ae={disallowComments:!0,allowTrailingComma:!1,
allowEmptyContent:!1};function ie(e){const n=ne(e);if(n!==void 0)return{findings:[n]};const t=[],s=(0,E.parseTree)(e,t,ae);
if(s===void 0)return{findings:J(t,e)};const{root:a,findings:i}=F(s,new Set(t.map(({offset:c})=>c)));return t.length>0?{findings:[
...J(t,e),...i],root:a}:{findings:i,root:a,value:(0,E.getNodeValue)(s)}}function J(e,n){const t=[];let s=-1;for(const a of e){
if(a.offset<=s)continue;const i=ce(a,n);t.push({level:"error",title:oe,message:i,offset:a.offset});const c=n.indexOf(`
`,a.offset);s=c===-1?n.length:c}return t}const re={InvalidSymbol:"text stands in double quotes; the only bare words are \
true, false and null",InvalidNumberFormat:"write the number as 1, -1 or 1.5",PropertyNameExpected:"a key in double quote\
s is expected",ValueExpected:"a value is expected",ColonExpected:"a colon is expected after the key",CommaExpected:"a co\
mma is expected between two items",CloseBraceExpected:"a closing } is expected",CloseBracketExpected:"a closing ] is exp\
ected",EndOfFileExpected:"the file should end after its one value",InvalidCommentToken:"JSON has no comments; take it ou\
t",UnexpectedEndOfComment:"JSON has no comments; take it out",UnexpectedEndOfString:"the closing double quote is missing",
UnexpectedEndOfNumber:"write the number as 1, -1 or 1.5",InvalidUnicode:"write four hexadecimal digits after \\u",InvalidEscapeCharacter:'\
after a backslash come only " \\ / b f n r t or u',InvalidCharacter:"write tabs and control characters in text as \\t or \
\\u0000"};function ce({error:e,offset:n,length:t},s){const a=n<s.length?(0,h.hD)(s.slice(n,n+t)):"the end of the file",i=(0,E.
printParseErrorCode)(e),g=(i==="PropertyNameExpected"||i==="ValueExpected")&&s.slice(0,n).trimEnd().endsWith(",")&&/^[}\]]/.
test(s.slice(n,n+1))?"no comma may stand after the last item":re[i];return`is not JSON: found ${a}; ${g}`}const le=new Map(
[["spec.contacts","contacts, beside spec"],["spec.tags","tags, beside spec"],["spec.baseline","baseline (an object with \
an id), beside spec"],["spec.team","spec.group (an 8-character group ID)"],["relations","dependencies (a list of objects\
, each with a target)"],["support","contacts (people, each with an email) or links (pages, each with a url and a title)"],
["lifecycleManagement","spec.lifecycleStage (one word)"]]);function de(e){const n=T(e),t=le.get(n);if(t!==void 0)return`\
is of the older layout; was ${n}, now ${t}`;const[s,a]=e;if(e.length===1&&_(s,b.eu.shape.spec.shape))return`is in the wr\
ong place; it belongs in spec: spec.${s}`;if(e.length===2&&s==="spec"&&_(a,b.eu.shape))return`is in the wrong place; it \
belongs beside spec: ${a}`}function _(e,n){return typeof e=="string"&&Object.hasOwn(n,e)}var fe=l(1916);function G(e,n){
const t=ue(e,n);return t===void 0?"":`; did you mean "${t}"?`}function ue(e,n){const t=V(e);let s,a=Number.POSITIVE_INFINITY;
for(const i of n){const c=V(i),r=(0,fe.Io)(t,c);r<a&&r<=Math.ceil(Math.max(t.length,c.length)/3)&&(s=i,a=r)}return s}function V(e){
return e.toLowerCase().replace(/[\s_-]/g,"")}const he="The manifest breaks a rule",me="The manifest holds an unknown key";
function pe(e,n){return[...(b.eu.safeParse(e).error?.issues??[]).flatMap(a=>ge(a,n)??[]),...U(b.eu,n,[])]}function ge(e,n){
if(e.code==="unrecognized_keys")return;const t=e.path,s=v(n,t),a=e.code==="invalid_value"?e.values.map(String):[],i=a.length>
0?a.join(", "):e.message,c={level:"error",title:he};if(s===void 0){const{offset:g}=v(n,t.slice(0,-1))??n;return{...c,message:`${T(
t)} is missing; allowed: ${i}`,offset:g}}const r=typeof s.scalar=="string"?G(s.scalar,a):"",u=`${T(t)} ${be(s)}; allowed\
: ${i}${r}`;return{...c,message:u,offset:s.offset}}const ye=20;function be({scalar:e,fields:n,items:t}){if(n!==void 0)return"\
is an object";if(t!==void 0)return`is a list of ${t.length} items`;if(typeof e!="string")return`is ${(0,h.hD)(e)}`;const s=N(
e);return`is ${(0,h.hD)(e)}${s>ye?` (${s} characters)`:""}`}function U(e,n,t){const{def:s}=e._zod;if(s.type==="optional")
return U(s.innerType,n,t);if(s.type==="array")return(n.items??[]).flatMap((c,r)=>U(s.element,c,[...t,r]));if(s.type!=="o\
bject")return[];const a=s.catchall?._zod.def.type==="never";return[...n.fields??[]].flatMap(([i,c])=>{const r=Object.hasOwn(
s.shape,i)?s.shape[i]:void 0;return r!==void 0?U(r,c,[...t,i]):we([...t,i],i,c,Object.keys(s.shape),a)})}function we(e,n,t,s,a){
if(n==="__proto__")return[];const i=a?`is not allowed; allowed: ${s.join(", ")}`:`is not known, and is sent as it is; kn\
own: ${s.join(", ")}`,c=de(e)??`${i}${G(n,s)}`,r=`${T(e)} ${c}`,u=t.keyOffset??t.offset;return[{level:a?"error":"warning",
title:me,message:r,offset:u}]}function ve(e,n){const{root:t,value:s,findings:a}=ie(e),c=t!==void 0&&s!==void 0?[...pe(s,
t),...K(t)]:[],r=[...a,...c],u=r.every(({level:g})=>g!=="error");return{...Te(t),...$e(t,s)&&{baselineUnclear:!0},...u&&
{manifest:s},problems:(0,P.md)(A(r,e,n))}}function Te(e){const n=q(e,["id"]),t=q(e,["organizationId"]),s=q(e,["baseline",
"id"]),a=q(e,["spec","name"]);return{...n!==void 0&&{recordId:n},...t!==void 0&&{organizationId:t},...s!==void 0&&{baselineId:s},
...a!==void 0&&{name:a}}}function $e(e,n){return q(e,["baseline","id"])!==void 0?!1:e?.fields===void 0||n===void 0?!0:[[
"baseline"],["spec","baseline"]].some(t=>v(e,t)!==void 0)}function q(e,n){const t=e&&v(e,n);if(!(typeof t?.scalar!="stri\
ng"||t.ambiguous||t.scalar===""))return t.scalar}const Q=1024*1024;async function Ee(e){const n=(0,I.resolve)(e.workspace,
e.directory,b.h1),t=(0,w.i)(e.workspace,n),s=await Me(e.workspace,n);if(s.kind==="absent")return{kind:"absent",file:t};if(s.
kind==="refused")return Z(t,s.why);const a=await ke(s.path);if(typeof a=="string")return Z(s.file,a);if(!(0,o.isUtf8)(a))
return Z(s.file,xe(a));const i=new TextDecoder().decode(a);return{kind:"found",file:s.file,...ve(i,s.file)}}async function Me(e,n){
const t={kind:"refused",why:"leads out of the workspace and was not read; name a directory of this repository"};try{const s=await(0,M.
realpath)(e);if(!(0,w.F)(s,await(0,M.realpath)((0,I.dirname)(n))))return t;const a=await(0,M.realpath)(n);return(0,w.F)(
s,a)?{kind:"found",path:a,file:(0,w.i)(s,a)}:t}catch(s){return(0,w.F)((0,I.resolve)(e),n)?(0,d.$)(s)!=="ENOENT"?{kind:"r\
efused",why:X(s)}:await Oe(n)?{kind:"refused",why:"is a symbolic link that leads nowhere"}:{kind:"absent"}:t}}function Oe(e){
return(0,M.lstat)(e).then(()=>!0,()=>!1)}async function ke(e){try{const n=await(0,M.open)(e,y.constants.O_RDONLY|y.constants.
O_NONBLOCK|y.constants.O_NOFOLLOW);try{if(!(await n.stat()).isFile())return"is not a regular file";const t=await(0,O.buffer)(
n.createReadStream({end:Q,autoClose:!1}));return t.length>Q?"is larger than 1 MiB, the most that is read":t}finally{await n.
close()}}catch(n){return X(n)}}function xe(e){let n=1,t=0;for(;;){const s=e.indexOf(`
`,t);if(!(0,o.isUtf8)(e.subarray(t,s===-1?e.length:s)))break;n+=1,t=s+1}return`is not UTF-8 text (line ${n}); save it as\
 UTF-8`}function Z(e,n){const a={kind:"manifest",level:"error",title:"The manifest can't be read",message:`${(0,h.ts)(e)}\
 ${n}`,file:e};return{kind:"found",file:e,baselineUnclear:!0,problems:[a]}}function X(e){return`can't be read (${(0,d.$)(
e)})`}}),431:((te,z,l)=>{l.d(z,{eu:()=>K,h1:()=>B});var o=l(8395),y=l(3305),M=l(9840);const I=/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/;
function O(p,f,k,$){const E={error:k,abort:!0};return o.YjP(k).check(y.m9(p,E),y.Eb(f,E),o.q0y($))}function d(p,f){return O(
1,p,`text of 1 to ${p} characters`,f)}function w(p){const f="text of at least 1 character";return o.YjP(f).check(y.m9(1,
f),o.q0y(p))}function h(p,f){return o.k5n(p).check(o.q0y(f))}function b(p,f,k){const $=`a list of at most ${f} items`,E=o.
YPB(x=>x.length<=f,{error:$,when:({value:x})=>Array.isArray(x)});return o.YOg(p,$).check(E,o.mIj({maxItems:f,description:k}))}
function P(p){const f="exactly 8 letters (a-z, A-Z) or digits";return o.YjP(f).check(y.Fk(/^[a-zA-Z0-9]{8}$/,f),o.q0y(p))}
const m="an object",W=["critical","high","medium","low","auxiliary"],A=o.rej({repo:d(500,"The repository that holds the \
code, best as an absolute URL."),name:d(500,"What the component is called."),description:o.lqM(d(1500,"What the componen\
t does, and for whom.")),version:o.lqM(d(500,"The version in use, such as 1.4.0.")),kind:o.lqM(h(["service","api","compo\
nent","cots","product","external","other"],"What sort of solution the component is.")),lifecycleStage:o.lqM(h(["concept",
"planning","development","testing","production","maintenance","deprecated","retired"],"How far along its life the compon\
ent is.")),group:o.lqM(P("The ID of the group that owns the component.")),system:o.lqM(P("The ID of the system that the \
component belongs to.")),domain:o.lqM(P("The ID of the domain that the component belongs to.")),dataSensitivity:o.lqM(h(
["public","internal","secret","other"],"How sensitive the data is that the component handles.")),businessCriticality:o.lqM(
h(W,"How much the business depends on the component.")),sourcingModel:o.lqM(h(["cots","modified_cots","open_source","cus\
tom","outsourced","legacy"],"Where the component comes from.")),deploymentModel:o.lqM(h(["onpremises","private_cloud","p\
ublic_cloud","hybrid_cloud","multi_cloud","edge","saas"],"Where the component runs."))},m).check(o.q0y("What the compone\
nt is.")),T=o._H3({email:O(1,50,"an e-mail address of at most 50 characters","Where to write to.").check(y.Fk(I,"an e-ma\
il address of at most 50 characters")),relation:o.lqM(d(50,"What the contact is to the component, such as Owner."))},m),
N=o._H3({target:O(10,10,"a record ID, exactly 10 characters","The record ID of the component that this one needs."),description:o.
lqM(d(300,"What it is needed for.")),criticality:o.lqM(h(W,"How much this component depends on it."))},m),j="a number of\
 days from 1 to 365",L=o._H3({title:d(500,"What the objective is called."),description:d(1500,"What is measured, and wha\
t is promised."),type:h(["latency","availability","correctness","other"],"Which quality the objective is about."),target:d(
500,"What is to be reached, as text: 99.9%, 350ms."),period:o.aig(j).check(y.qm(1,j),y.Zm(365,j),o.q0y("Over how many da\
ys the objective is measured.")),implementation:o.lqM(d(1500,"The query that measures it."))},m),F=o._H3({name:d(500,"Wh\
at the API is called."),schemaPath:o.lqM(d(500,"Where its schema is, best as an absolute URL."))},m),D=o.rej({url:d(500,
"Where the link leads."),title:d(500,"What the link shows as."),icon:o.lqM(h(["web","api","service","documentation","tas\
k","dashboard","other"],"The picture beside the link."))},m),C="1 to 50 of the characters a-z, A-Z, 0-9 and : . _ ~ -",v=O(
1,50,C,"A word to find the component by; best at most 20 characters.").check(y.Fk(/^[a-zA-Z0-9:._~-]+$/,C)),S={spec:A,api:o.
lqM(b(F,20,"The APIs that the component offers.")),baseline:o.lqM(o.rej({id:w("The ID of the baseline in Phaset; without\
 one, the default applies.")},m).check(o.q0y("The standards that the component is held to."))),contacts:o.lqM(b(T,3,"Who\
 to turn to.")),dependencies:o.lqM(o.YOg(N,"a list").check(o.q0y("The components that this one needs to do its work."))),
links:o.lqM(b(D,20,"Pages worth a click.")),metadata:o.lqM(o.g1P(o.YjP(),d(500,"Text of your own."),m).check(o.q0y("Keys\
 of your own; their values are text."))),slo:o.lqM(b(L,20,"The service level objectives.")),tags:o.lqM(b(v,20,"Words to \
find the component by; best at most 5."))},R=o.rej(S,m),B="phaset.manifest.json",K=o.rej({$schema:o.lqM(w("The JSON Sche\
ma that an editor checks this file with.")),id:o.lqM(w(`The record's ID in Phaset: ${M.$D} characters.`)),organizationId:o.
lqM(w("The organization's ID in Phaset.")),...S,spec:o.rej({...A.shape,repo:o.lqM(A.shape.repo)},m).check(o.q0y("What th\
e component is."))},m).check(o.mIj({title:"Phaset manifest",description:"A component described for the software catalog \
Phaset."}))})};export{Ie as id,Pe as ids,Ae as modules};
