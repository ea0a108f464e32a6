const ke=450,Pe=[450],Ne={2450:((te,L,h)=>{h.d(L,{readManifest:()=>Ee});var o=h(4573),w=h(3024),O=h(1455),v=h(6760),f=h(
8321),E=h(63),u=h(431),m=h(4519),k=h(4008);function y(e,t,n){const s=U(t);return e.map(({level:a,title:r,message:c,offset:i})=>{
const d=j(s,i),g=i-(s[d-1]??0)+1;return{kind:"manifest",level:a,title:r,message:`${(0,m.ts)(n)}:${d}:${g} ${c}`,file:n,line:d,
column:g}})}function $(e){return e.length===0?"the manifest":e.map(P).join("").replace(/^\./,"")}function P(e){return typeof e==
"number"?`[${e}]`:/^[\w$-]{1,40}$/.test(e)?`.${e}`:`[${(0,m.hD)(e)}]`}function N(e){let t=0;for(const n of e)t++;return t}
function U(e){const t=[0];for(let n=e.indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))t.push(n+1);return t}function j(e,t){let n=0,s=e.length;for(;s-n>1;){const a=n+s>>1;(e[a]??0)<=t?n=a:s=a}return n+
1}function F(e,t){const n=[];return{root:q(e,[],t,n),findings:n}}function q(e,t,n,s){const{offset:a,children:r=[]}=e;if(e.
type==="array"){const i=r.map((d,g)=>q(d,[...t,g],n,s));return{offset:a,items:i}}if(e.type!=="object")return{offset:a,scalar:e.
value};const c=new Map;for(const{children:[i,d]=[]}of r){if(i===void 0||d===void 0||n.has(d.offset))continue;const g=q(d,
[...t,i.value],n,s);g.keyOffset=i.offset;const ee=R(i.value,[...t,i.value],c);ee!==void 0&&s.push({...ee,offset:i.offset}),
c.has(i.value)&&(g.ambiguous=!0),c.set(i.value,g)}return{offset:a,fields:c}}function R(e,t,n){const s="error";if(e==="__\
proto__"){const a=`${$(t)} is refused: no object may hold the key __proto__`;return{level:s,title:"The manifest holds a \
refused key",message:a}}if(n.has(e)){const a=`${$(t)} is there twice; keep one of the two`;return{level:s,title:"The man\
ifest holds a key twice",message:a}}}function b(e,t){let n=e;for(const s of t)n=typeof s=="number"?n?.items?.[s]:n?.fields?.
get(s);return n}const D=5,A=20,Z="The manifest is worth a look";function _(e){const t=b(e,["api"])?.items??[];return[...C(
e),...W(e,["spec","repo"]),...t.flatMap((n,s)=>W(e,["api",s,"schemaPath"])),...p(e)]}function C(e){const t=b(e,["id"]);if(typeof t?.
scalar!="string"||t.scalar==="")return[];const n=N(t.scalar);if(n===u.$D)return[];const s=`id is ${(0,m.hD)(t.scalar)}; \
a record's ID has ${u.$D} characters, not ${n}`;return[l(t,s)]}function W(e,t){const n=b(e,t);if(typeof n?.scalar!="stri\
ng"||n.scalar==="")return[];if(/^[a-z][a-z0-9+.-]*:\/\//i.test(n.scalar)&&URL.canParse(n.scalar))return[];const s=`${$(t)}\
 is ${(0,m.hD)(n.scalar)}, which is not an absolute URL; better: https://\u2026`;return[l(n,s)]}function p(e){const t=b(
e,["tags"])?.items??[],n=t.flatMap((r,c)=>{const i=typeof r.scalar=="string"?N(r.scalar):0;if(i<=A)return[];const d=`tag\
s[${c}] has ${i} characters; Phaset may not keep tags of more than ${A}`;return[l(r,d)]}),s=t[D];if(s===void 0)return n;
const a=`tags is a list of ${t.length} items; Phaset may not keep more than ${D}`;return[l(s,a),...n]}function l({offset:e},t){
return{level:"warning",title:Z,message:t,offset:e}}var T=h(9547);const M=64,x=3e4,I="nothing of the file was used";function ne(e){
const t=[],n=(0,T.createScanner)(e,!0);for(let s=1;n.getPosition()<e.length;s++){n.scan();const a=n.getTokenOffset();if(s>
x)return{level:"error",title:"The manifest holds too much",message:`holds more than ${x} marks, keys and values; ${I}`,offset:a};
if(n.getTokenLength()===1&&se(t,e[a]),t.length>M)return{level:"error",title:"The manifest is nested too deep",message:`i\
s nested deeper than ${M} levels; a manifest needs 3; ${I}`,offset:a}}}function se(e,t){t==="{"?e.push("}"):t==="["?e.push(
"]"):t!==void 0&&t===e.at(-1)&&e.pop()}const oe="The manifest is not valid JSON",ae={disallowComments:!0,allowTrailingComma:!1,
allowEmptyContent:!1};function re(e){const t=ne(e);if(t!==void 0)return{findings:[t]};const n=[],s=(0,T.parseTree)(e,n,ae);
if(s===void 0)return{findings:H(n,e)};const{root:a,findings:r}=F(s,new Set(n.map(({offset:c})=>c)));return n.length>0?{findings:[
...H(n,e),...r],root:a}:{findings:r,root:a,value:(0,T.getNodeValue)(s)}}function H(e,t){const n=[];let s=-1;for(const a of e){
if(a.offset<=s)continue;const r=ce(a,t);n.push({level:"error",title:oe,message:r,offset:a.offset});const c=t.indexOf(`
`,a.offset);s=c===-1?t.length:c}return n}const ie={InvalidSymbol:"text stands in double quotes; the only bare words are \
true, false and null",InvalidNumberFormat:"write the number as 1, -1 or 1.5",PropertyNameExpected:"a key in double quote\
s is expected",ValueExpected:"a value is expected",ColonExpected:"a colon is expected after the key",CommaExpected:"a co\
mma is expected between two items",CloseBraceExpected:"a closing } is expected",CloseBracketExpected:"a closing ] is exp\
ected",EndOfFileExpected:"the file should end after its one value",InvalidCommentToken:"JSON has no comments; take it ou\
t",UnexpectedEndOfComment:"JSON has no comments; take it out",UnexpectedEndOfString:"the closing double quote is missing",
UnexpectedEndOfNumber:"write the number as 1, -1 or 1.5",InvalidUnicode:"write four hexadecimal digits after \\u",InvalidEscapeCharacter:'\
after a backslash come only " \\ / b f n r t or u',InvalidCharacter:"write tabs and control characters in text as \\t or \
\\u0000"};function ce({error:e,offset:t,length:n},s){const a=t<s.length?(0,m.hD)(s.slice(t,t+n)):"the end of the file",r=(0,T.
printParseErrorCode)(e),g=(r==="PropertyNameExpected"||r==="ValueExpected")&&s.slice(0,t).trimEnd().endsWith(",")&&/^[}\]]/.
test(s.slice(t,t+1))?"no comma may stand after the last item":ie[r];return`is not JSON: found ${a}; ${g}`}const le=new Map(
[["spec.contacts","contacts, beside spec"],["spec.tags","tags, beside spec"],["spec.baseline","baseline (an object with \
an id), beside spec"],["spec.team","spec.group (an 8-character group ID)"],["relations","dependencies (a list of objects\
, each with a target)"],["support","contacts (people, each with an email) or links (pages, each with a url and a title)"],
["lifecycleManagement","spec.lifecycleStage (one word)"]]);function de(e){const t=$(e),n=le.get(t);if(n!==void 0)return`\
is of the older layout; was ${t}, now ${n}`;const[s,a]=e;if(e.length===1&&K(s,u.eu.shape.spec.shape))return`is in the wr\
ong place; it belongs in spec: spec.${s}`;if(e.length===2&&s==="spec"&&K(a,u.eu.shape))return`is in the wrong place; it \
belongs beside spec: ${a}`}function K(e,t){return typeof e=="string"&&Object.hasOwn(t,e)}var fe=h(1916);function Y(e,t){
const n=ue(e,t);return n===void 0?"":`; did you mean "${n}"?`}function ue(e,t){const n=J(e);let s,a=Number.POSITIVE_INFINITY;
for(const r of t){const c=J(r),i=(0,fe.Io)(n,c);i<a&&i<=Math.ceil(Math.max(n.length,c.length)/3)&&(s=r,a=i)}return s}function J(e){
return e.toLowerCase().replace(/[\s_-]/g,"")}const he="The manifest breaks a rule",me="The manifest holds an unknown key";
function pe(e,t){return[...(u.eu.safeParse(e).error?.issues??[]).flatMap(a=>ge(a,t)??[]),...z(u.eu,t,[])]}function ge(e,t){
if(e.code==="unrecognized_keys")return;const n=e.path,s=b(t,n),a=e.code==="invalid_value"?e.values.map(String):[],r=a.length>
0?a.join(", "):e.message,c={level:"error",title:he};if(s===void 0){const{offset:g}=b(t,n.slice(0,-1))??t;return{...c,message:`${$(
n)} is missing; allowed: ${r}`,offset:g}}const i=typeof s.scalar=="string"?Y(s.scalar,a):"",d=`${$(n)} ${we(s)}; allowed\
: ${r}${i}`;return{...c,message:d,offset:s.offset}}const ye=20;function we({scalar:e,fields:t,items:n}){if(t!==void 0)return"\
is an object";if(n!==void 0)return`is a list of ${n.length} items`;if(typeof e!="string")return`is ${(0,m.hD)(e)}`;const s=N(
e);return`is ${(0,m.hD)(e)}${s>ye?` (${s} characters)`:""}`}function z(e,t,n){const{def:s}=e._zod;if(s.type==="optional")
return z(s.innerType,t,n);if(s.type==="array")return(t.items??[]).flatMap((c,i)=>z(s.element,c,[...n,i]));if(s.type!=="o\
bject")return[];const a=s.catchall?._zod.def.type==="never";return[...t.fields??[]].flatMap(([r,c])=>{const i=Object.hasOwn(
s.shape,r)?s.shape[r]:void 0;return i!==void 0?z(i,c,[...n,r]):be([...n,r],r,c,Object.keys(s.shape),a)})}function be(e,t,n,s,a){
if(t==="__proto__")return[];const r=a?`is not allowed; allowed: ${s.join(", ")}`:`is not known, and is sent as it is; kn\
own: ${s.join(", ")}`,c=de(e)??`${r}${Y(t,s)}`,i=`${$(e)} ${c}`,d=n.keyOffset??n.offset;return[{level:a?"error":"warning",
title:me,message:i,offset:d}]}function ve(e,t){const{root:n,value:s,findings:a}=re(e),c=n!==void 0&&s!==void 0?[...pe(s,
n),..._(n)]:[],i=[...a,...c],d=i.every(({level:g})=>g!=="error");return{...$e(n),...Te(n,s)&&{baselineUnclear:!0},...d&&
{manifest:s},problems:(0,k.md)(y(i,e,t))}}function $e(e){const t=S(e,["id"]),n=S(e,["organizationId"]),s=S(e,["baseline",
"id"]),a=S(e,["spec","name"]);return{...t!==void 0&&{recordId:t},...n!==void 0&&{organizationId:n},...s!==void 0&&{baselineId:s},
...a!==void 0&&{name:a}}}function Te(e,t){return S(e,["baseline","id"])!==void 0?!1:e?.fields===void 0||t===void 0?!0:[[
"baseline"],["spec","baseline"]].some(n=>b(e,n)!==void 0)}function S(e,t){const n=e&&b(e,t);if(!(typeof n?.scalar!="stri\
ng"||n.ambiguous||n.scalar===""))return n.scalar}const G=1024*1024;async function Ee(e){const t=(0,v.resolve)(e.workspace,
e.directory,u.h1),n=X(e.workspace,t),s=await Oe(e.workspace,t);if(s.state==="absent")return{state:"absent",file:n};if(s.
state==="refused")return B(n,s.why);const a=await xe(s.path);if(typeof a=="string")return B(s.file,a);if(!(0,o.isUtf8)(a))
return B(s.file,Ie(a));const r=new TextDecoder().decode(a);return{state:"found",file:s.file,...ve(r,s.file)}}async function Oe(e,t){
const n={state:"refused",why:"leads out of the workspace and was not read; name a directory of this repository"};try{const s=await(0,O.
realpath)(e);if(!(0,E.F)(s,await(0,O.realpath)((0,v.dirname)(t))))return n;const a=await(0,O.realpath)(t);return(0,E.F)(
s,a)?{state:"found",path:a,file:X(s,a)}:n}catch(s){return(0,E.F)((0,v.resolve)(e),t)?Q(s)!=="ENOENT"?{state:"refused",why:V(
s)}:await Me(t)?{state:"refused",why:"is a symbolic link that leads nowhere"}:{state:"absent"}:n}}function Me(e){return(0,O.
lstat)(e).then(()=>!0,()=>!1)}async function xe(e){try{const t=await(0,O.open)(e,w.constants.O_RDONLY|w.constants.O_NONBLOCK|
w.constants.O_NOFOLLOW);try{if(!(await t.stat()).isFile())return"is not a regular file";const n=await(0,f.buffer)(t.createReadStream(
{end:G,autoClose:!1}));return n.length>G?"is larger than 1 MiB, the most that is read":n}finally{await t.close()}}catch(t){
return V(t)}}function Ie(e){let t=1,n=0;for(;;){const s=e.indexOf(`
`,n);if(!(0,o.isUtf8)(e.subarray(n,s===-1?e.length:s)))break;t+=1,n=s+1}return`is not UTF-8 text (line ${t}); save it as\
 UTF-8`}function B(e,t){const a={kind:"manifest",level:"error",title:"The manifest can't be read",message:`${(0,m.ts)(e)}\
 ${t}`,file:e};return{state:"found",file:e,baselineUnclear:!0,problems:[a]}}function V(e){return`can't be read (${Q(e)})`}
function Q(e){return e.code??String(e)}function X(e,t){return(0,v.relative)(e,t).split(v.sep).join("/")}}),431:((te,L,h)=>{
h.d(L,{$D:()=>C,eu:()=>W,h1:()=>_});var o=h(8395),w=h(3305);const O=/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/;
function v(p,l,T,M){const x={error:T,abort:!0};return o.YjP(T).check(w.m9(p,x),w.Eb(l,x),o.q0y(M))}function f(p,l){return v(
1,p,`text of 1 to ${p} characters`,l)}function E(p){const l="text of at least 1 character";return o.YjP(l).check(w.m9(1,
l),o.q0y(p))}function u(p,l){return o.k5n(p).check(o.q0y(l))}function m(p,l,T){const M=`a list of at most ${l} items`,x=o.
YPB(I=>I.length<=l,{error:M,when:({value:I})=>Array.isArray(I)});return o.YOg(p,M).check(x,o.mIj({maxItems:l,description:T}))}
function k(p){const l="exactly 8 letters (a-z, A-Z) or digits";return o.YjP(l).check(w.Fk(/^[a-zA-Z0-9]{8}$/,l),o.q0y(p))}
const y="an object",$=["critical","high","medium","low","auxiliary"],P=o.rej({repo:f(500,"The repository that holds the \
code, best as an absolute URL."),name:f(500,"What the component is called."),description:o.lqM(f(1500,"What the componen\
t does, and for whom.")),version:o.lqM(f(500,"The version in use, such as 1.4.0.")),kind:o.lqM(u(["service","api","compo\
nent","cots","product","external","other"],"What sort of solution the component is.")),lifecycleStage:o.lqM(u(["concept",
"planning","development","testing","production","maintenance","deprecated","retired"],"How far along its life the compon\
ent is.")),group:o.lqM(k("The ID of the group that owns the component.")),system:o.lqM(k("The ID of the system that the \
component belongs to.")),domain:o.lqM(k("The ID of the domain that the component belongs to.")),dataSensitivity:o.lqM(u(
["public","internal","secret","other"],"How sensitive the data is that the component handles.")),businessCriticality:o.lqM(
u($,"How much the business depends on the component.")),sourcingModel:o.lqM(u(["cots","modified_cots","open_source","cus\
tom","outsourced","legacy"],"Where the component comes from.")),deploymentModel:o.lqM(u(["onpremises","private_cloud","p\
ublic_cloud","hybrid_cloud","multi_cloud","edge","saas"],"Where the component runs."))},y).check(o.q0y("What the compone\
nt is.")),N=o._H3({email:v(1,50,"an e-mail address of at most 50 characters","Where to write to.").check(w.Fk(O,"an e-ma\
il address of at most 50 characters")),relation:o.lqM(f(50,"What the contact is to the component, such as Owner."))},y),
U=o._H3({target:v(10,10,"a record ID, exactly 10 characters","The record ID of the component that this one needs."),description:o.
lqM(f(300,"What it is needed for.")),criticality:o.lqM(u($,"How much this component depends on it."))},y),j="a number of\
 days from 1 to 365",F=o._H3({title:f(500,"What the objective is called."),description:f(1500,"What is measured, and wha\
t is promised."),type:u(["latency","availability","correctness","other"],"Which quality the objective is about."),target:f(
500,"What is to be reached, as text: 99.9%, 350ms."),period:o.aig(j).check(w.qm(1,j),w.Zm(365,j),o.q0y("Over how many da\
ys the objective is measured.")),implementation:o.lqM(f(1500,"The query that measures it."))},y),q=o._H3({name:f(500,"Wh\
at the API is called."),schemaPath:o.lqM(f(500,"Where its schema is, best as an absolute URL."))},y),R=o.rej({url:f(500,
"Where the link leads."),title:f(500,"What the link shows as."),icon:o.lqM(u(["web","api","service","documentation","tas\
k","dashboard","other"],"The picture beside the link."))},y),b="1 to 50 of the characters a-z, A-Z, 0-9 and : . _ ~ -",D=v(
1,50,b,"A word to find the component by; best at most 20 characters.").check(w.Fk(/^[a-zA-Z0-9:._~-]+$/,b)),A={spec:P,api:o.
lqM(m(q,20,"The APIs that the component offers.")),baseline:o.lqM(o.rej({id:E("The ID of the baseline in Phaset; without\
 one, the default applies.")},y).check(o.q0y("The standards that the component is held to."))),contacts:o.lqM(m(N,3,"Who\
 to turn to.")),dependencies:o.lqM(o.YOg(U,"a list").check(o.q0y("The components that this one needs to do its work."))),
links:o.lqM(m(R,20,"Pages worth a click.")),metadata:o.lqM(o.g1P(o.YjP(),f(500,"Text of your own."),y).check(o.q0y("Keys\
 of your own; their values are text."))),slo:o.lqM(m(F,20,"The service level objectives.")),tags:o.lqM(m(D,20,"Words to \
find the component by; best at most 5."))},Z=o.rej(A,y),_="phaset.manifest.json",C=10,W=o.rej({$schema:o.lqM(E("The JSON\
 Schema that an editor checks this file with.")),id:o.lqM(E(`The record's ID in Phaset: ${C} characters.`)),organizationId:o.
lqM(E("The organization's ID in Phaset.")),...A,spec:o.rej({...P.shape,repo:o.lqM(P.shape.repo)},y).check(o.q0y("What th\
e component is."))},y).check(o.mIj({title:"Phaset manifest",description:"A component described for the software catalog \
Phaset."}))})};export{ke as id,Pe as ids,Ne as modules};
