const Pe=450,je=[450],Ae={2450:((ne,U,d)=>{d.d(U,{readManifest:()=>Me});var o=d(4573),w=d(3024),E=d(1455),M=d(6760),I=d(
8321),l=d(2389),g=d(7541),h=d(431),O=d(8414),k=d(9840);function y(e,t,n){const s=z(t);return e.map(({level:a,title:r,message:c,
offset:i})=>{const f=N(s,i),p=i-(s[f-1]??0)+1;return{kind:"manifest",level:a,title:r,message:`${(0,g.ts)(n)}:${f}:${p} ${c}`,
file:n,line:f,column:p}})}function v(e){return e.length===0?"the manifest":e.map(j).join("").replace(/^\./,"")}function j(e){
return typeof e=="number"?`[${e}]`:/^[\w$-]{1,40}$/.test(e)?`.${e}`:`[${(0,g.hD)(e)}]`}function A(e){let t=0;for(const n of e)
t++;return t}function z(e){const t=[0];for(let n=e.indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))t.push(n+1);return t}function N(e,t){let n=0,s=e.length;for(;s-n>1;){const a=n+s>>1;(e[a]??0)<=t?n=a:s=a}return n+
1}function L(e,t){const n=[];return{root:S(e,[],t,n),findings:n}}function S(e,t,n,s){const{offset:a,children:r=[]}=e;if(e.
type==="array"){const i=r.map((f,p)=>S(f,[...t,p],n,s));return{offset:a,items:i}}if(e.type!=="object")return{offset:a,scalar:e.
value};const c=new Map;for(const{children:[i,f]=[]}of r){if(i===void 0||f===void 0||n.has(f.offset))continue;const p=S(f,
[...t,i.value],n,s);p.keyOffset=i.offset;const te=F(i.value,[...t,i.value],c);te!==void 0&&s.push({...te,offset:i.offset}),
c.has(i.value)&&(p.ambiguous=!0),c.set(i.value,p)}return{offset:a,fields:c}}function F(e,t,n){const s="error";if(e==="__\
proto__"){const a=`${v(t)} is refused: no object may hold the key __proto__`;return{level:s,title:"The manifest holds a \
refused key",message:a}}if(n.has(e)){const a=`${v(t)} is there twice; keep one of the two`;return{level:s,title:"The man\
ifest holds a key twice",message:a}}}function b(e,t){let n=e;for(const s of t)n=typeof s=="number"?n?.items?.[s]:n?.fields?.
get(s);return n}const W=5,D=20,K="The manifest is worth a look";function R(e){const t=b(e,["api"])?.items??[];return[..._(
e),...m(e,["spec","repo"]),...t.flatMap((n,s)=>m(e,["api",s,"schemaPath"])),...u(e)]}function _(e){const t=b(e,["id"]);if(typeof t?.
scalar!="string"||t.scalar==="")return[];const n=A(t.scalar);if(n===k.$D)return[];const s=`id is ${(0,g.hD)(t.scalar)}; \
a record's ID has ${k.$D} characters, not ${n}`;return[$(t,s)]}function m(e,t){const n=b(e,t);if(typeof n?.scalar!="stri\
ng"||n.scalar==="")return[];if(/^[a-z][a-z0-9+.-]*:\/\//i.test(n.scalar)&&URL.canParse(n.scalar))return[];const s=`${v(t)}\
 is ${(0,g.hD)(n.scalar)}, which is not an absolute URL; better: https://\u2026`;return[$(n,s)]}function u(e){const t=b(
e,["tags"])?.items??[],n=t.flatMap((r,c)=>{const i=typeof r.scalar=="string"?A(r.scalar):0;if(i<=D)return[];const f=`tag\
s[${c}] has ${i} characters; Phaset may not keep tags of more than ${D}`;return[$(r,f)]}),s=t[W];if(s===void 0)return n;
const a=`tags is a list of ${t.length} items; Phaset may not keep more than ${W}`;return[$(s,a),...n]}function $({offset:e},t){
return{level:"warning",title:K,message:t,offset:e}}var T=d(9547);const x=64,P=3e4,Z="nothing of the file was used";function se(e){
const t=[],n=(0,T.createScanner)(e,!0);for(let s=1;n.getPosition()<e.length;s++){n.scan();const a=n.getTokenOffset();if(s>
P)return{level:"error",title:"The manifest holds too much",message:`holds more than ${P} marks, keys and values; ${Z}`,offset:a};
if(n.getTokenLength()===1&&oe(t,e[a]),t.length>x)return{level:"error",title:"The manifest is nested too deep",message:`i\
s nested deeper than ${x} levels; a manifest needs 3; ${Z}`,offset:a}}}function oe(e,t){t==="{"?e.push("}"):t==="["?e.push(
"]"):t!==void 0&&t===e.at(-1)&&e.pop()}const ae="The manifest is not valid JSON",re={disallowComments:!0,allowTrailingComma:!1,
allowEmptyContent:!1};function ie(e){const t=se(e);if(t!==void 0)return{findings:[t]};const n=[],s=(0,T.parseTree)(e,n,re);
if(s===void 0)return{findings:Y(n,e)};const{root:a,findings:r}=L(s,new Set(n.map(({offset:c})=>c)));return n.length>0?{findings:[
...Y(n,e),...r],root:a}:{findings:r,root:a,value:(0,T.getNodeValue)(s)}}function Y(e,t){const n=[];let s=-1;for(const a of e){
if(a.offset<=s)continue;const r=le(a,t);n.push({level:"error",title:ae,message:r,offset:a.offset});const c=t.indexOf(`
`,a.offset);s=c===-1?t.length:c}return n}const ce={InvalidSymbol:"text stands in double quotes; the only bare words are \
true, false and null",InvalidNumberFormat:"write the number as 1, -1 or 1.5",PropertyNameExpected:"a key in double quote\
s is expected",ValueExpected:"a value is expected",ColonExpected:"a colon is expected after the key",CommaExpected:"a co\
mma is expected between two items",CloseBraceExpected:"a closing } is expected",CloseBracketExpected:"a closing ] is exp\
ected",EndOfFileExpected:"the file should end after its one value",InvalidCommentToken:"JSON has no comments; take it ou\
t",UnexpectedEndOfComment:"JSON has no comments; take it out",UnexpectedEndOfString:"the closing double quote is missing",
UnexpectedEndOfNumber:"write the number as 1, -1 or 1.5",InvalidUnicode:"write four hexadecimal digits after \\u",InvalidEscapeCharacter:'\
after a backslash come only " \\ / b f n r t or u',InvalidCharacter:"write tabs and control characters in text as \\t or \
\\u0000"};function le({error:e,offset:t,length:n},s){const a=t<s.length?(0,g.hD)(s.slice(t,t+n)):"the end of the file",r=(0,T.
printParseErrorCode)(e),p=(r==="PropertyNameExpected"||r==="ValueExpected")&&s.slice(0,t).trimEnd().endsWith(",")&&/^[}\]]/.
test(s.slice(t,t+1))?"no comma may stand after the last item":ce[r];return`is not JSON: found ${a}; ${p}`}const de=new Map(
[["spec.contacts","contacts, beside spec"],["spec.tags","tags, beside spec"],["spec.baseline","baseline (an object with \
an id), beside spec"],["spec.team","spec.group (an 8-character group ID)"],["relations","dependencies (a list of objects\
, each with a target)"],["support","contacts (people, each with an email) or links (pages, each with a url and a title)"],
["lifecycleManagement","spec.lifecycleStage (one word)"]]);function fe(e){const t=v(e),n=de.get(t);if(n!==void 0)return`\
is of the older layout; was ${t}, now ${n}`;const[s,a]=e;if(e.length===1&&H(s,h.eu.shape.spec.shape))return`is in the wr\
ong place; it belongs in spec: spec.${s}`;if(e.length===2&&s==="spec"&&H(a,h.eu.shape))return`is in the wrong place; it \
belongs beside spec: ${a}`}function H(e,t){return typeof e=="string"&&Object.hasOwn(t,e)}var ue=d(1916);function J(e,t){
const n=he(e,t);return n===void 0?"":`; did you mean "${n}"?`}function he(e,t){const n=G(e);let s,a=Number.POSITIVE_INFINITY;
for(const r of t){const c=G(r),i=(0,ue.Io)(n,c);i<a&&i<=Math.ceil(Math.max(n.length,c.length)/3)&&(s=r,a=i)}return s}function G(e){
return e.toLowerCase().replace(/[\s_-]/g,"")}const me="The manifest breaks a rule",pe="The manifest holds an unknown key";
function ge(e,t){return[...(h.eu.safeParse(e).error?.issues??[]).flatMap(a=>ye(a,t)??[]),...C(h.eu,t,[])]}function ye(e,t){
if(e.code==="unrecognized_keys")return;const n=e.path,s=b(t,n),a=e.code==="invalid_value"?e.values.map(String):[],r=a.length>
0?a.join(", "):e.message,c={level:"error",title:me};if(s===void 0){const{offset:p}=b(t,n.slice(0,-1))??t;return{...c,message:`${v(
n)} is missing; allowed: ${r}`,offset:p}}const i=typeof s.scalar=="string"?J(s.scalar,a):"",f=`${v(n)} ${be(s)}; allowed\
: ${r}${i}`;return{...c,message:f,offset:s.offset}}const we=20;function be({scalar:e,fields:t,items:n}){if(t!==void 0)return"\
is an object";if(n!==void 0)return`is a list of ${n.length} items`;if(typeof e!="string")return`is ${(0,g.hD)(e)}`;const s=A(
e);return`is ${(0,g.hD)(e)}${s>we?` (${s} characters)`:""}`}function C(e,t,n){const{def:s}=e._zod;if(s.type==="optional")
return C(s.innerType,t,n);if(s.type==="array")return(t.items??[]).flatMap((c,i)=>C(s.element,c,[...n,i]));if(s.type!=="o\
bject")return[];const a=s.catchall?._zod.def.type==="never";return[...t.fields??[]].flatMap(([r,c])=>{const i=Object.hasOwn(
s.shape,r)?s.shape[r]:void 0;return i!==void 0?C(i,c,[...n,r]):ve([...n,r],r,c,Object.keys(s.shape),a)})}function ve(e,t,n,s,a){
if(t==="__proto__")return[];const r=a?`is not allowed; allowed: ${s.join(", ")}`:`is not known, and is sent as it is; kn\
own: ${s.join(", ")}`,c=fe(e)??`${r}${J(t,s)}`,i=`${v(e)} ${c}`,f=n.keyOffset??n.offset;return[{level:a?"error":"warning",
title:pe,message:i,offset:f}]}function $e(e,t){const{root:n,value:s,findings:a}=ie(e),c=n!==void 0&&s!==void 0?[...ge(s,
n),...R(n)]:[],i=[...a,...c],f=i.every(({level:p})=>p!=="error");return{...Te(n),...Ee(n,s)&&{baselineUnclear:!0},...f&&
{manifest:s},problems:(0,O.md)(y(i,e,t))}}function Te(e){const t=q(e,["id"]),n=q(e,["organizationId"]),s=q(e,["baseline",
"id"]),a=q(e,["spec","name"]);return{...t!==void 0&&{recordId:t},...n!==void 0&&{organizationId:n},...s!==void 0&&{baselineId:s},
...a!==void 0&&{name:a}}}function Ee(e,t){return q(e,["baseline","id"])!==void 0?!1:e?.fields===void 0||t===void 0?!0:[[
"baseline"],["spec","baseline"]].some(n=>b(e,n)!==void 0)}function q(e,t){const n=e&&b(e,t);if(!(typeof n?.scalar!="stri\
ng"||n.ambiguous||n.scalar===""))return n.scalar}const V=1024*1024;async function Me(e){const t=(0,M.resolve)(e.workspace,
e.directory,h.h1),n=ee(e.workspace,t),s=await Oe(e.workspace,t);if(s.state==="absent")return{state:"absent",file:n};if(s.
state==="refused")return B(n,s.why);const a=await Ie(s.path);if(typeof a=="string")return B(s.file,a);if(!(0,o.isUtf8)(a))
return B(s.file,ke(a));const r=new TextDecoder().decode(a);return{state:"found",file:s.file,...$e(r,s.file)}}async function Oe(e,t){
const n={state:"refused",why:"leads out of the workspace and was not read; name a directory of this repository"};try{const s=await(0,E.
realpath)(e);if(!(0,l.F)(s,await(0,E.realpath)((0,M.dirname)(t))))return n;const a=await(0,E.realpath)(t);return(0,l.F)(
s,a)?{state:"found",path:a,file:ee(s,a)}:n}catch(s){return(0,l.F)((0,M.resolve)(e),t)?X(s)!=="ENOENT"?{state:"refused",why:Q(
s)}:await xe(t)?{state:"refused",why:"is a symbolic link that leads nowhere"}:{state:"absent"}:n}}function xe(e){return(0,E.
lstat)(e).then(()=>!0,()=>!1)}async function Ie(e){try{const t=await(0,E.open)(e,w.constants.O_RDONLY|w.constants.O_NONBLOCK|
w.constants.O_NOFOLLOW);try{if(!(await t.stat()).isFile())return"is not a regular file";const n=await(0,I.buffer)(t.createReadStream(
{end:V,autoClose:!1}));return n.length>V?"is larger than 1 MiB, the most that is read":n}finally{await t.close()}}catch(t){
return Q(t)}}function ke(e){let t=1,n=0;for(;;){const s=e.indexOf(`
`,n);if(!(0,o.isUtf8)(e.subarray(n,s===-1?e.length:s)))break;t+=1,n=s+1}return`is not UTF-8 text (line ${t}); save it as\
 UTF-8`}function B(e,t){const a={kind:"manifest",level:"error",title:"The manifest can't be read",message:`${(0,g.ts)(e)}\
 ${t}`,file:e};return{state:"found",file:e,baselineUnclear:!0,problems:[a]}}function Q(e){return`can't be read (${X(e)})`}
function X(e){return e.code??String(e)}function ee(e,t){return(0,M.relative)(e,t).split(M.sep).join("/")}}),431:((ne,U,d)=>{
d.d(U,{eu:()=>_,h1:()=>R});var o=d(8395),w=d(3305),E=d(9840);const M=/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/;
function I(m,u,$,T){const x={error:$,abort:!0};return o.YjP($).check(w.m9(m,x),w.Eb(u,x),o.q0y(T))}function l(m,u){return I(
1,m,`text of 1 to ${m} characters`,u)}function g(m){const u="text of at least 1 character";return o.YjP(u).check(w.m9(1,
u),o.q0y(m))}function h(m,u){return o.k5n(m).check(o.q0y(u))}function O(m,u,$){const T=`a list of at most ${u} items`,x=o.
YPB(P=>P.length<=u,{error:T,when:({value:P})=>Array.isArray(P)});return o.YOg(m,T).check(x,o.mIj({maxItems:u,description:$}))}
function k(m){const u="exactly 8 letters (a-z, A-Z) or digits";return o.YjP(u).check(w.Fk(/^[a-zA-Z0-9]{8}$/,u),o.q0y(m))}
const y="an object",v=["critical","high","medium","low","auxiliary"],j=o.rej({repo:l(500,"The repository that holds the \
code, best as an absolute URL."),name:l(500,"What the component is called."),description:o.lqM(l(1500,"What the componen\
t does, and for whom.")),version:o.lqM(l(500,"The version in use, such as 1.4.0.")),kind:o.lqM(h(["service","api","compo\
nent","cots","product","external","other"],"What sort of solution the component is.")),lifecycleStage:o.lqM(h(["concept",
"planning","development","testing","production","maintenance","deprecated","retired"],"How far along its life the compon\
ent is.")),group:o.lqM(k("The ID of the group that owns the component.")),system:o.lqM(k("The ID of the system that the \
component belongs to.")),domain:o.lqM(k("The ID of the domain that the component belongs to.")),dataSensitivity:o.lqM(h(
["public","internal","secret","other"],"How sensitive the data is that the component handles.")),businessCriticality:o.lqM(
h(v,"How much the business depends on the component.")),sourcingModel:o.lqM(h(["cots","modified_cots","open_source","cus\
tom","outsourced","legacy"],"Where the component comes from.")),deploymentModel:o.lqM(h(["onpremises","private_cloud","p\
ublic_cloud","hybrid_cloud","multi_cloud","edge","saas"],"Where the component runs."))},y).check(o.q0y("What the compone\
nt is.")),A=o._H3({email:I(1,50,"an e-mail address of at most 50 characters","Where to write to.").check(w.Fk(M,"an e-ma\
il address of at most 50 characters")),relation:o.lqM(l(50,"What the contact is to the component, such as Owner."))},y),
z=o._H3({target:I(10,10,"a record ID, exactly 10 characters","The record ID of the component that this one needs."),description:o.
lqM(l(300,"What it is needed for.")),criticality:o.lqM(h(v,"How much this component depends on it."))},y),N="a number of\
 days from 1 to 365",L=o._H3({title:l(500,"What the objective is called."),description:l(1500,"What is measured, and wha\
t is promised."),type:h(["latency","availability","correctness","other"],"Which quality the objective is about."),target:l(
500,"What is to be reached, as text: 99.9%, 350ms."),period:o.aig(N).check(w.qm(1,N),w.Zm(365,N),o.q0y("Over how many da\
ys the objective is measured.")),implementation:o.lqM(l(1500,"The query that measures it."))},y),S=o._H3({name:l(500,"Wh\
at the API is called."),schemaPath:o.lqM(l(500,"Where its schema is, best as an absolute URL."))},y),F=o.rej({url:l(500,
"Where the link leads."),title:l(500,"What the link shows as."),icon:o.lqM(h(["web","api","service","documentation","tas\
k","dashboard","other"],"The picture beside the link."))},y),b="1 to 50 of the characters a-z, A-Z, 0-9 and : . _ ~ -",W=I(
1,50,b,"A word to find the component by; best at most 20 characters.").check(w.Fk(/^[a-zA-Z0-9:._~-]+$/,b)),D={spec:j,api:o.
lqM(O(S,20,"The APIs that the component offers.")),baseline:o.lqM(o.rej({id:g("The ID of the baseline in Phaset; without\
 one, the default applies.")},y).check(o.q0y("The standards that the component is held to."))),contacts:o.lqM(O(A,3,"Who\
 to turn to.")),dependencies:o.lqM(o.YOg(z,"a list").check(o.q0y("The components that this one needs to do its work."))),
links:o.lqM(O(F,20,"Pages worth a click.")),metadata:o.lqM(o.g1P(o.YjP(),l(500,"Text of your own."),y).check(o.q0y("Keys\
 of your own; their values are text."))),slo:o.lqM(O(L,20,"The service level objectives.")),tags:o.lqM(O(W,20,"Words to \
find the component by; best at most 5."))},K=o.rej(D,y),R="phaset.manifest.json",_=o.rej({$schema:o.lqM(g("The JSON Sche\
ma that an editor checks this file with.")),id:o.lqM(g(`The record's ID in Phaset: ${E.$D} characters.`)),organizationId:o.
lqM(g("The organization's ID in Phaset.")),...D,spec:o.rej({...j.shape,repo:o.lqM(j.shape.repo)},y).check(o.q0y("What th\
e component is."))},y).check(o.mIj({title:"Phaset manifest",description:"A component described for the software catalog \
Phaset."}))})};export{Pe as id,je as ids,Ae as modules};
