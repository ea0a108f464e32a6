const ke=450,Pe=[450],Ae={63:((K,k,l)=>{l.d(k,{F:()=>E});var o=l(6760),y=l.n(o);function E(b,u){const v=(0,o.relative)(b,
u);return v!==".."&&!v.startsWith(`..${o.sep}`)&&!(0,o.isAbsolute)(v)}}),2450:((K,k,l)=>{l.d(k,{readManifest:()=>Ee});var o=l(
4573),y=l(3024),E=l(1455),b=l(6760),u=l(8321),v=l(63),h=l(431),m=l(4519),P=l(4008);function w(e,t,n){const s=U(t);return e.
map(({level:a,title:r,message:c,offset:i})=>{const f=N(s,i),g=i-(s[f-1]??0)+1;return{kind:"manifest",level:a,title:r,message:`${(0,m.
ts)(n)}:${f}:${g} ${c}`,file:n,line:f,column:g}})}function $(e){return e.length===0?"the manifest":e.map(A).join("").replace(
/^\./,"")}function A(e){return typeof e=="number"?`[${e}]`:/^[\w$-]{1,40}$/.test(e)?`.${e}`:`[${(0,m.hD)(e)}]`}function D(e){
let t=0;for(const n of e)t++;return t}function U(e){const t=[0];for(let n=e.indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))t.push(n+1);return t}function N(e,t){let n=0,s=e.length;for(;s-n>1;){const a=n+s>>1;(e[a]??0)<=t?n=a:s=a}return n+
1}function z(e,t){const n=[];return{root:j(e,[],t,n),findings:n}}function j(e,t,n,s){const{offset:a,children:r=[]}=e;if(e.
type==="array"){const i=r.map((f,g)=>j(f,[...t,g],n,s));return{offset:a,items:i}}if(e.type!=="object")return{offset:a,scalar:e.
value};const c=new Map;for(const{children:[i,f]=[]}of r){if(i===void 0||f===void 0||n.has(f.offset))continue;const g=j(f,
[...t,i.value],n,s);g.keyOffset=i.offset;const te=R(i.value,[...t,i.value],c);te!==void 0&&s.push({...te,offset:i.offset}),
c.has(i.value)&&(g.ambiguous=!0),c.set(i.value,g)}return{offset:a,fields:c}}function R(e,t,n){const s="error";if(e==="__\
proto__"){const a=`${$(t)} is refused: no object may hold the key __proto__`;return{level:s,title:"The manifest holds a \
refused key",message:a}}if(n.has(e)){const a=`${$(t)} is there twice; keep one of the two`;return{level:s,title:"The man\
ifest holds a key twice",message:a}}}function T(e,t){let n=e;for(const s of t)n=typeof s=="number"?n?.items?.[s]:n?.fields?.
get(s);return n}const _=5,S=20,Z="The manifest is worth a look";function F(e){const t=T(e,["api"])?.items??[];return[...W(
e),...C(e,["spec","repo"]),...t.flatMap((n,s)=>C(e,["api",s,"schemaPath"])),...p(e)]}function W(e){const t=T(e,["id"]);if(typeof t?.
scalar!="string"||t.scalar==="")return[];const n=D(t.scalar);if(n===h.$D)return[];const s=`id is ${(0,m.hD)(t.scalar)}; \
a record's ID has ${h.$D} characters, not ${n}`;return[d(t,s)]}function C(e,t){const n=T(e,t);if(typeof n?.scalar!="stri\
ng"||n.scalar==="")return[];if(/^[a-z][a-z0-9+.-]*:\/\//i.test(n.scalar)&&URL.canParse(n.scalar))return[];const s=`${$(t)}\
 is ${(0,m.hD)(n.scalar)}, which is not an absolute URL; better: https://\u2026`;return[d(n,s)]}function p(e){const t=T(
e,["tags"])?.items??[],n=t.flatMap((r,c)=>{const i=typeof r.scalar=="string"?D(r.scalar):0;if(i<=S)return[];const f=`tag\
s[${c}] has ${i} characters; Phaset may not keep tags of more than ${S}`;return[d(r,f)]}),s=t[_];if(s===void 0)return n;
const a=`tags is a list of ${t.length} items; Phaset may not keep more than ${_}`;return[d(s,a),...n]}function d({offset:e},t){
return{level:"warning",title:Z,message:t,offset:e}}var O=l(9547);const M=64,I=3e4,x="nothing of the file was used";function ne(e){
const t=[],n=(0,O.createScanner)(e,!0);for(let s=1;n.getPosition()<e.length;s++){n.scan();const a=n.getTokenOffset();if(s>
I)return{level:"error",title:"The manifest holds too much",message:`holds more than ${I} marks, keys and values; ${x}`,offset:a};
if(n.getTokenLength()===1&&se(t,e[a]),t.length>M)return{level:"error",title:"The manifest is nested too deep",message:`i\
s nested deeper than ${M} levels; a manifest needs 3; ${x}`,offset:a}}}function se(e,t){t==="{"?e.push("}"):t==="["?e.push(
"]"):t!==void 0&&t===e.at(-1)&&e.pop()}const oe="The manifest is not valid JSON",ae={disallowComments:!0,allowTrailingComma:!1,
allowEmptyContent:!1};function re(e){const t=ne(e);if(t!==void 0)return{findings:[t]};const n=[],s=(0,O.parseTree)(e,n,ae);
if(s===void 0)return{findings:H(n,e)};const{root:a,findings:r}=z(s,new Set(n.map(({offset:c})=>c)));return n.length>0?{findings:[
...H(n,e),...r],root:a}:{findings:r,root:a,value:(0,O.getNodeValue)(s)}}function H(e,t){const n=[];let s=-1;for(const a of e){
if(a.offset<=s)continue;const r=ce(a,t);n.push({level:"error",title:oe,message:r,offset:a.offset});const c=t.indexOf(`
`,a.offset);s=c===-1?t.length:c}return n}const ie={InvalidSymbol:"text stands in double quotes; the only bare words are \
true, false and null",InvalidNumberFormat:"write the number as 1, -1 or 1.5",PropertyNameExpected:"a key in double quote\
s is expected",ValueExpected:"a value is expected",ColonExpected:"a colon is expected after the key",CommaExpected:"a co\
mma is expected between two items",CloseBraceExpected:"a closing } is expected",CloseBracketExpected:"a closing ] is exp\
ected",EndOfFileExpected:"the file should end after its one value",InvalidCommentToken:"JSON has no comments; take it ou\
t",UnexpectedEndOfComment:"JSON has no comments; take it out",UnexpectedEndOfString:"the closing double quote is missing",
UnexpectedEndOfNumber:"write the number as 1, -1 or 1.5",InvalidUnicode:"write four hexadecimal digits after \\u",InvalidEscapeCharacter:'\
after a backslash come only " \\ / b f n r t or u',InvalidCharacter:"write tabs and control characters in text as \\t or \
\\u0000"};function ce({error:e,offset:t,length:n},s){const a=t<s.length?(0,m.hD)(s.slice(t,t+n)):"the end of the file",r=(0,O.
printParseErrorCode)(e),g=(r==="PropertyNameExpected"||r==="ValueExpected")&&s.slice(0,t).trimEnd().endsWith(",")&&/^[}\]]/.
test(s.slice(t,t+1))?"no comma may stand after the last item":ie[r];return`is not JSON: found ${a}; ${g}`}const le=new Map(
[["spec.contacts","contacts, beside spec"],["spec.tags","tags, beside spec"],["spec.baseline","baseline (an object with \
an id), beside spec"],["spec.team","spec.group (an 8-character group ID)"],["relations","dependencies (a list of objects\
, each with a target)"],["support","contacts (people, each with an email) or links (pages, each with a url and a title)"],
["lifecycleManagement","spec.lifecycleStage (one word)"]]);function de(e){const t=$(e),n=le.get(t);if(n!==void 0)return`\
is of the older layout; was ${t}, now ${n}`;const[s,a]=e;if(e.length===1&&Y(s,h.eu.shape.spec.shape))return`is in the wr\
ong place; it belongs in spec: spec.${s}`;if(e.length===2&&s==="spec"&&Y(a,h.eu.shape))return`is in the wrong place; it \
belongs beside spec: ${a}`}function Y(e,t){return typeof e=="string"&&Object.hasOwn(t,e)}var ue=l(1916);function J(e,t){
const n=fe(e,t);return n===void 0?"":`; did you mean "${n}"?`}function fe(e,t){const n=G(e);let s,a=Number.POSITIVE_INFINITY;
for(const r of t){const c=G(r),i=(0,ue.Io)(n,c);i<a&&i<=Math.ceil(Math.max(n.length,c.length)/3)&&(s=r,a=i)}return s}function G(e){
return e.toLowerCase().replace(/[\s_-]/g,"")}const he="The manifest breaks a rule",me="The manifest holds an unknown key";
function pe(e,t){return[...(h.eu.safeParse(e).error?.issues??[]).flatMap(a=>ge(a,t)??[]),...L(h.eu,t,[])]}function ge(e,t){
if(e.code==="unrecognized_keys")return;const n=e.path,s=T(t,n),a=e.code==="invalid_value"?e.values.map(String):[],r=a.length>
0?a.join(", "):e.message,c={level:"error",title:he};if(s===void 0){const{offset:g}=T(t,n.slice(0,-1))??t;return{...c,message:`${$(
n)} is missing; allowed: ${r}`,offset:g}}const i=typeof s.scalar=="string"?J(s.scalar,a):"",f=`${$(n)} ${we(s)}; allowed\
: ${r}${i}`;return{...c,message:f,offset:s.offset}}const ye=20;function we({scalar:e,fields:t,items:n}){if(t!==void 0)return"\
is an object";if(n!==void 0)return`is a list of ${n.length} items`;if(typeof e!="string")return`is ${(0,m.hD)(e)}`;const s=D(
e);return`is ${(0,m.hD)(e)}${s>ye?` (${s} characters)`:""}`}function L(e,t,n){const{def:s}=e._zod;if(s.type==="optional")
return L(s.innerType,t,n);if(s.type==="array")return(t.items??[]).flatMap((c,i)=>L(s.element,c,[...n,i]));if(s.type!=="o\
bject")return[];const a=s.catchall?._zod.def.type==="never";return[...t.fields??[]].flatMap(([r,c])=>{const i=Object.hasOwn(
s.shape,r)?s.shape[r]:void 0;return i!==void 0?L(i,c,[...n,r]):be([...n,r],r,c,Object.keys(s.shape),a)})}function be(e,t,n,s,a){
if(t==="__proto__")return[];const r=a?`is not allowed; allowed: ${s.join(", ")}`:`is not known, and is sent as it is; kn\
own: ${s.join(", ")}`,c=de(e)??`${r}${J(t,s)}`,i=`${$(e)} ${c}`,f=n.keyOffset??n.offset;return[{level:a?"error":"warning",
title:me,message:i,offset:f}]}function ve(e,t){const{root:n,value:s,findings:a}=re(e),c=n!==void 0&&s!==void 0?[...pe(s,
n),...F(n)]:[],i=[...a,...c],f=i.every(({level:g})=>g!=="error");return{...Te(n),...$e(n,s)&&{baselineUnclear:!0},...f&&
{manifest:s},problems:(0,P.md)(w(i,e,t))}}function Te(e){const t=q(e,["id"]),n=q(e,["organizationId"]),s=q(e,["baseline",
"id"]),a=q(e,["spec","name"]);return{...t!==void 0&&{recordId:t},...n!==void 0&&{organizationId:n},...s!==void 0&&{baselineId:s},
...a!==void 0&&{name:a}}}function $e(e,t){return q(e,["baseline","id"])!==void 0?!1:e?.fields===void 0||t===void 0?!0:[[
"baseline"],["spec","baseline"]].some(n=>T(e,n)!==void 0)}function q(e,t){const n=e&&T(e,t);if(!(typeof n?.scalar!="stri\
ng"||n.ambiguous||n.scalar===""))return n.scalar}const V=1024*1024;async function Ee(e){const t=(0,b.resolve)(e.workspace,
e.directory,h.h1),n=ee(e.workspace,t),s=await Oe(e.workspace,t);if(s.state==="absent")return{state:"absent",file:n};if(s.
state==="refused")return B(n,s.why);const a=await Ie(s.path);if(typeof a=="string")return B(s.file,a);if(!(0,o.isUtf8)(a))
return B(s.file,xe(a));const r=new TextDecoder().decode(a);return{state:"found",file:s.file,...ve(r,s.file)}}async function Oe(e,t){
const n={state:"refused",why:"leads out of the workspace and was not read; name a directory of this repository"};try{const s=await(0,E.
realpath)(e);if(!(0,v.F)(s,await(0,E.realpath)((0,b.dirname)(t))))return n;const a=await(0,E.realpath)(t);return(0,v.F)(
s,a)?{state:"found",path:a,file:ee(s,a)}:n}catch(s){return(0,v.F)((0,b.resolve)(e),t)?X(s)!=="ENOENT"?{state:"refused",why:Q(
s)}:await Me(t)?{state:"refused",why:"is a symbolic link that leads nowhere"}:{state:"absent"}:n}}function Me(e){return(0,E.
lstat)(e).then(()=>!0,()=>!1)}async function Ie(e){try{const t=await(0,E.open)(e,y.constants.O_RDONLY|y.constants.O_NONBLOCK|
y.constants.O_NOFOLLOW);try{if(!(await t.stat()).isFile())return"is not a regular file";const n=await(0,u.buffer)(t.createReadStream(
{end:V,autoClose:!1}));return n.length>V?"is larger than 1 MiB, the most that is read":n}finally{await t.close()}}catch(t){
return Q(t)}}function xe(e){let t=1,n=0;for(;;){const s=e.indexOf(`
`,n);if(!(0,o.isUtf8)(e.subarray(n,s===-1?e.length:s)))break;t+=1,n=s+1}return`is not UTF-8 text (line ${t}); save it as\
 UTF-8`}function B(e,t){const a={kind:"manifest",level:"error",title:"The manifest can't be read",message:`${(0,m.ts)(e)}\
 ${t}`,file:e};return{state:"found",file:e,baselineUnclear:!0,problems:[a]}}function Q(e){return`can't be read (${X(e)})`}
function X(e){return e.code??String(e)}function ee(e,t){return(0,b.relative)(e,t).split(b.sep).join("/")}}),431:((K,k,l)=>{
l.d(k,{$D:()=>W,eu:()=>C,h1:()=>F});var o=l(8395),y=l(3305);const E=/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/;
function b(p,d,O,M){const I={error:O,abort:!0};return o.YjP(O).check(y.m9(p,I),y.Eb(d,I),o.q0y(M))}function u(p,d){return b(
1,p,`text of 1 to ${p} characters`,d)}function v(p){const d="text of at least 1 character";return o.YjP(d).check(y.m9(1,
d),o.q0y(p))}function h(p,d){return o.k5n(p).check(o.q0y(d))}function m(p,d,O){const M=`a list of at most ${d} items`,I=o.
YPB(x=>x.length<=d,{error:M,when:({value:x})=>Array.isArray(x)});return o.YOg(p,M).check(I,o.mIj({maxItems:d,description:O}))}
function P(p){const d="exactly 8 letters (a-z, A-Z) or digits";return o.YjP(d).check(y.Fk(/^[a-zA-Z0-9]{8}$/,d),o.q0y(p))}
const w="an object",$=["critical","high","medium","low","auxiliary"],A=o.rej({repo:u(500,"The repository that holds the \
code, best as an absolute URL."),name:u(500,"What the component is called."),description:o.lqM(u(1500,"What the componen\
t does, and for whom.")),version:o.lqM(u(500,"The version in use, such as 1.4.0.")),kind:o.lqM(h(["service","api","compo\
nent","cots","product","external","other"],"What sort of solution the component is.")),lifecycleStage:o.lqM(h(["concept",
"planning","development","testing","production","maintenance","deprecated","retired"],"How far along its life the compon\
ent is.")),group:o.lqM(P("The ID of the group that owns the component.")),system:o.lqM(P("The ID of the system that the \
component belongs to.")),domain:o.lqM(P("The ID of the domain that the component belongs to.")),dataSensitivity:o.lqM(h(
["public","internal","secret","other"],"How sensitive the data is that the component handles.")),businessCriticality:o.lqM(
h($,"How much the business depends on the component.")),sourcingModel:o.lqM(h(["cots","modified_cots","open_source","cus\
tom","outsourced","legacy"],"Where the component comes from.")),deploymentModel:o.lqM(h(["onpremises","private_cloud","p\
ublic_cloud","hybrid_cloud","multi_cloud","edge","saas"],"Where the component runs."))},w).check(o.q0y("What the compone\
nt is.")),D=o._H3({email:b(1,50,"an e-mail address of at most 50 characters","Where to write to.").check(y.Fk(E,"an e-ma\
il address of at most 50 characters")),relation:o.lqM(u(50,"What the contact is to the component, such as Owner."))},w),
U=o._H3({target:b(10,10,"a record ID, exactly 10 characters","The record ID of the component that this one needs."),description:o.
lqM(u(300,"What it is needed for.")),criticality:o.lqM(h($,"How much this component depends on it."))},w),N="a number of\
 days from 1 to 365",z=o._H3({title:u(500,"What the objective is called."),description:u(1500,"What is measured, and wha\
t is promised."),type:h(["latency","availability","correctness","other"],"Which quality the objective is about."),target:u(
500,"What is to be reached, as text: 99.9%, 350ms."),period:o.aig(N).check(y.qm(1,N),y.Zm(365,N),o.q0y("Over how many da\
ys the objective is measured.")),implementation:o.lqM(u(1500,"The query that measures it."))},w),j=o._H3({name:u(500,"Wh\
at the API is called."),schemaPath:o.lqM(u(500,"Where its schema is, best as an absolute URL."))},w),R=o.rej({url:u(500,
"Where the link leads."),title:u(500,"What the link shows as."),icon:o.lqM(h(["web","api","service","documentation","tas\
k","dashboard","other"],"The picture beside the link."))},w),T="1 to 50 of the characters a-z, A-Z, 0-9 and : . _ ~ -",_=b(
1,50,T,"A word to find the component by; best at most 20 characters.").check(y.Fk(/^[a-zA-Z0-9:._~-]+$/,T)),S={spec:A,api:o.
lqM(m(j,20,"The APIs that the component offers.")),baseline:o.lqM(o.rej({id:v("The ID of the baseline in Phaset; without\
 one, the default applies.")},w).check(o.q0y("The standards that the component is held to."))),contacts:o.lqM(m(D,3,"Who\
 to turn to.")),dependencies:o.lqM(o.YOg(U,"a list").check(o.q0y("The components that this one needs to do its work."))),
links:o.lqM(m(R,20,"Pages worth a click.")),metadata:o.lqM(o.g1P(o.YjP(),u(500,"Text of your own."),w).check(o.q0y("Keys\
 of your own; their values are text."))),slo:o.lqM(m(z,20,"The service level objectives.")),tags:o.lqM(m(_,20,"Words to \
find the component by; best at most 5."))},Z=o.rej(S,w),F="phaset.manifest.json",W=10,C=o.rej({$schema:o.lqM(v("The JSON\
 Schema that an editor checks this file with.")),id:o.lqM(v(`The record's ID in Phaset: ${W} characters.`)),organizationId:o.
lqM(v("The organization's ID in Phaset.")),...S,spec:o.rej({...A.shape,repo:o.lqM(A.shape.repo)},w).check(o.q0y("What th\
e component is."))},w).check(o.mIj({title:"Phaset manifest",description:"A component described for the software catalog \
Phaset."}))})};export{ke as id,Pe as ids,Ae as modules};
