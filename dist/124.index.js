const Me=124,Oe=[124],xe={9124:((ee,z,l)=>{l.d(z,{readManifest:()=>ve});var o=l(4573),y=l(3024),k=l(1455),I=l(6760),M=l(
8321),d=l(4409),w=l(9550),h=l(7541),b=l(431),P=l(8414),m=l(9840),W=l(1828);function A(e,t,n){const s=D(t);return e.map(({
level:a,title:i,message:c,offset:r})=>{const u=L(s,r),g=r-(s[u-1]??0)+1;return{kind:"manifest",level:a,title:i,message:`${(0,h.
ts)(n)}:${u}:${g} ${c}`,file:n,line:u,column:g}})}function T(e){return(0,W.m)(e)||"the manifest"}function j(e){let t=0;for(const n of e)
t++;return t}function D(e){const t=[0];for(let n=e.indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))t.push(n+1);return t}function L(e,t){let n=0,s=e.length;for(;s-n>1;){const a=n+s>>1;(e[a]??0)<=t?n=a:s=a}return n+
1}function R(e,t){const n=[];return{root:S(e,[],t,n),findings:n}}function S(e,t,n,s){const{offset:a,children:i=[]}=e;if(e.
type==="array"){const r=i.map((u,g)=>S(u,[...t,g],n,s));return{offset:a,items:r}}if(e.type!=="object")return{offset:a,scalar:e.
value};const c=new Map;for(const{children:[r,u]=[]}of i){if(r===void 0||u===void 0||n.has(u.offset))continue;const g=S(u,
[...t,r.value],n,s);g.keyOffset=r.offset;const X=C(r.value,[...t,r.value],c);X!==void 0&&s.push({...X,offset:r.offset}),
c.has(r.value)&&(g.ambiguous=!0),c.set(r.value,g)}return{offset:a,fields:c}}function C(e,t,n){const s="error";if(e==="__\
proto__"){const a=`${T(t)} is refused: no object may hold the key __proto__`;return{level:s,title:"The manifest holds a \
refused key",message:a}}if(n.has(e)){const a=`${T(t)} is there twice; keep one of the two`;return{level:s,title:"The man\
ifest holds a key twice",message:a}}}function v(e,t){let n=e;for(const s of t)n=typeof s=="number"?n?.items?.[s]:n?.fields?.
get(s);return n}const q=5,F=20,Z="The manifest is worth a look";function B(e){const t=v(e,["api"])?.items??[];return[...p(
e),...f(e,["spec","repo"]),...t.flatMap((n,s)=>f(e,["api",s,"schemaPath"])),...O(e)]}function p(e){const t=v(e,["id"]);if(typeof t?.
scalar!="string"||t.scalar==="")return[];const n=j(t.scalar);if(n===m.$D)return[];const s=`id is ${(0,h.hD)(t.scalar)}; \
a record's ID has ${m.$D} characters, not ${n}`;return[$(t,s)]}function f(e,t){const n=v(e,t);if(typeof n?.scalar!="stri\
ng"||n.scalar==="")return[];if(/^[a-z][a-z0-9+.-]*:\/\//i.test(n.scalar)&&URL.canParse(n.scalar))return[];const s=`${T(t)}\
 is ${(0,h.hD)(n.scalar)}, which is not an absolute URL; better: https://\u2026`;return[$(n,s)]}function O(e){const t=v(
e,["tags"])?.items??[],n=t.flatMap((i,c)=>{const r=typeof i.scalar=="string"?j(i.scalar):0;if(r<=F)return[];const u=`tag\
s[${c}] has ${r} characters; Phaset may not keep tags of more than ${F}`;return[$(i,u)]}),s=t[q];if(s===void 0)return n;
const a=`tags is a list of ${t.length} items; Phaset may not keep more than ${q}`;return[$(s,a),...n]}function $({offset:e},t){
return{level:"warning",title:Z,message:t,offset:e}}var E=l(9547);const x=64,H=3e4,Y="nothing of the file was used";function te(e){
const t=[],n=(0,E.createScanner)(e,!0);for(let s=1;n.getPosition()<e.length;s++){n.scan();const a=n.getTokenOffset();if(s>
H)return{level:"error",title:"The manifest holds too much",message:`holds more than ${H} marks, keys and values; ${Y}`,offset:a};
if(n.getTokenLength()===1&&ne(t,e[a]),t.length>x)return{level:"error",title:"The manifest is nested too deep",message:`i\
s nested deeper than ${x} levels; a manifest needs 3; ${Y}`,offset:a}}}function ne(e,t){t==="{"?e.push("}"):t==="["?e.push(
"]"):t!==void 0&&t===e.at(-1)&&e.pop()}const se="The manifest is not valid JSON",oe={disallowComments:!0,allowTrailingComma:!1,
allowEmptyContent:!1};function ae(e){const t=te(e);if(t!==void 0)return{findings:[t]};const n=[],s=(0,E.parseTree)(e,n,oe);
if(s===void 0)return{findings:J(n,e)};const{root:a,findings:i}=R(s,new Set(n.map(({offset:c})=>c)));return n.length>0?{findings:[
...J(n,e),...i],root:a}:{findings:i,root:a,value:(0,E.getNodeValue)(s)}}function J(e,t){const n=[];let s=-1;for(const a of e){
if(a.offset<=s)continue;const i=re(a,t);n.push({level:"error",title:se,message:i,offset:a.offset});const c=t.indexOf(`
`,a.offset);s=c===-1?t.length:c}return n}const ie={InvalidSymbol:"text stands in double quotes; the only bare words are \
true, false and null",InvalidNumberFormat:"write the number as 1, -1 or 1.5",PropertyNameExpected:"a key in double quote\
s is expected",ValueExpected:"a value is expected",ColonExpected:"a colon is expected after the key",CommaExpected:"a co\
mma is expected between two items",CloseBraceExpected:"a closing } is expected",CloseBracketExpected:"a closing ] is exp\
ected",EndOfFileExpected:"the file should end after its one value",InvalidCommentToken:"JSON has no comments; take it ou\
t",UnexpectedEndOfComment:"JSON has no comments; take it out",UnexpectedEndOfString:"the closing double quote is missing",
UnexpectedEndOfNumber:"write the number as 1, -1 or 1.5",InvalidUnicode:"write four hexadecimal digits after \\u",InvalidEscapeCharacter:'\
after a backslash come only " \\ / b f n r t or u',InvalidCharacter:"write tabs and control characters in text as \\t or \
\\u0000"};function re({error:e,offset:t,length:n},s){const a=t<s.length?(0,h.hD)(s.slice(t,t+n)):"the end of the file",i=(0,E.
printParseErrorCode)(e),g=(i==="PropertyNameExpected"||i==="ValueExpected")&&s.slice(0,t).trimEnd().endsWith(",")&&/^[}\]]/.
test(s.slice(t,t+1))?"no comma may stand after the last item":ie[i];return`is not JSON: found ${a}; ${g}`}var _=l(2371);
const ce=new Map([["spec.contacts","contacts, beside spec"],["spec.tags","tags, beside spec"],["spec.baseline","baseline\
 (an object with an id), beside spec"],["spec.team","spec.group (an 8-character group ID)"],["relations","dependencies (\
a list of objects, each with a target)"],["support","contacts (people, each with an email) or links (pages, each with a \
url and a title)"],["lifecycleManagement","spec.lifecycleStage (one word)"]]);function le(e){const t=T(e),n=ce.get(t);if(n!==
void 0)return`is of the older layout; was ${t}, now ${n}`;const[s,a]=e;if(e.length===1&&G(s,b.eu.shape.spec.shape))return`\
is in the wrong place; it belongs in spec: spec.${s}`;if(e.length===2&&s==="spec"&&G(a,b.eu.shape))return`is in the wron\
g place; it belongs beside spec: ${a}`}function G(e,t){return typeof e=="string"&&Object.hasOwn(t,e)}const de="The manif\
est breaks a rule",fe="The manifest holds an unknown key";function ue(e,t){return[...(b.eu.safeParse(e).error?.issues??[]).
flatMap(a=>he(a,t)??[]),...U(b.eu,t,[])]}function he(e,t){if(e.code==="unrecognized_keys")return;const n=e.path,s=v(t,n),
a=e.code==="invalid_value"?e.values.map(String):[],i=a.length>0?a.join(", "):e.message,c={level:"error",title:de};if(s===
void 0){const{offset:g}=v(t,n.slice(0,-1))??t;return{...c,message:`${T(n)} is missing; allowed: ${i}`,offset:g}}const r=typeof s.
scalar=="string"?(0,_.Z)(s.scalar,a):"",u=`${T(n)} ${pe(s)}; allowed: ${i}${r}`;return{...c,message:u,offset:s.offset}}const me=20;
function pe({scalar:e,fields:t,items:n}){if(t!==void 0)return"is an object";if(n!==void 0)return`is a list of ${n.length}\
 items`;if(typeof e!="string")return`is ${(0,h.hD)(e)}`;const s=j(e);return`is ${(0,h.hD)(e)}${s>me?` (${s} characters)`:
""}`}function U(e,t,n){const{def:s}=e._zod;if(s.type==="optional")return U(s.innerType,t,n);if(s.type==="array")return(t.
items??[]).flatMap((c,r)=>U(s.element,c,[...n,r]));if(s.type!=="object")return[];const a=s.catchall?._zod.def.type==="ne\
ver";return[...t.fields??[]].flatMap(([i,c])=>{const r=Object.hasOwn(s.shape,i)?s.shape[i]:void 0;return r!==void 0?U(r,
c,[...n,i]):ge([...n,i],i,c,Object.keys(s.shape),a)})}function ge(e,t,n,s,a){if(t==="__proto__")return[];const i=a?`is n\
ot allowed; allowed: ${s.join(", ")}`:`is not known, and is sent as it is; known: ${s.join(", ")}`,c=le(e)??`${i}${(0,_.
Z)(t,s)}`,r=`${T(e)} ${c}`,u=n.keyOffset??n.offset;return[{level:a?"error":"warning",title:fe,message:r,offset:u}]}function ye(e,t){
const{root:n,value:s,findings:a}=ae(e),c=n!==void 0&&s!==void 0?[...ue(s,n),...B(n)]:[],r=[...a,...c],u=r.every(({level:g})=>g!==
"error");return{...be(n),...we(n,s)&&{baselineUnclear:!0},...u&&{manifest:s},problems:(0,P.md)(A(r,e,t))}}function be(e){
const t=N(e,["id"]),n=N(e,["organizationId"]),s=N(e,["baseline","id"]),a=N(e,["spec","name"]);return{...t!==void 0&&{recordId:t},
...n!==void 0&&{organizationId:n},...s!==void 0&&{baselineId:s},...a!==void 0&&{name:a}}}function we(e,t){return N(e,["b\
aseline","id"])!==void 0?!1:e?.fields===void 0||t===void 0?!0:[["baseline"],["spec","baseline"]].some(n=>v(e,n)!==void 0)}
function N(e,t){const n=e&&v(e,t);if(!(typeof n?.scalar!="string"||n.ambiguous||n.scalar===""))return n.scalar}const V=1024*
1024;async function ve(e){const t=(0,I.resolve)(e.workspace,e.directory,b.h1),n=(0,w.i)(e.workspace,t),s=await Te(e.workspace,
t);if(s.kind==="absent")return{kind:"absent",file:n};if(s.kind==="refused")return K(n,s.why);const a=await Ee(s.path);if(typeof a==
"string")return K(s.file,a);if(!(0,o.isUtf8)(a))return K(s.file,ke(a));const i=new TextDecoder().decode(a);return{kind:"\
found",file:s.file,...ye(i,s.file)}}async function Te(e,t){const n={kind:"refused",why:"leads out of the workspace and w\
as not read; name a directory of this repository"};try{const s=await(0,k.realpath)(e);if(!(0,w.F)(s,await(0,k.realpath)(
(0,I.dirname)(t))))return n;const a=await(0,k.realpath)(t);return(0,w.F)(s,a)?{kind:"found",path:a,file:(0,w.i)(s,a)}:n}catch(s){
return(0,w.F)((0,I.resolve)(e),t)?(0,d.$)(s)!=="ENOENT"?{kind:"refused",why:Q(s)}:await $e(t)?{kind:"refused",why:"is a \
symbolic link that leads nowhere"}:{kind:"absent"}:n}}function $e(e){return(0,k.lstat)(e).then(()=>!0,()=>!1)}async function Ee(e){
try{const t=await(0,k.open)(e,y.constants.O_RDONLY|y.constants.O_NONBLOCK|y.constants.O_NOFOLLOW);try{if(!(await t.stat()).
isFile())return"is not a regular file";const n=await(0,M.buffer)(t.createReadStream({end:V,autoClose:!1}));return n.length>
V?"is larger than 1 MiB, the most that is read":n}finally{await t.close()}}catch(t){return Q(t)}}function ke(e){let t=1,
n=0;for(;;){const s=e.indexOf(`
`,n);if(!(0,o.isUtf8)(e.subarray(n,s===-1?e.length:s)))break;t+=1,n=s+1}return`is not UTF-8 text (line ${t}); save it as\
 UTF-8`}function K(e,t){const a={kind:"manifest",level:"error",title:"The manifest can't be read",message:`${(0,h.ts)(e)}\
 ${t}`,file:e};return{kind:"found",file:e,baselineUnclear:!0,problems:[a]}}function Q(e){return`can't be read (${(0,d.$)(
e)})`}}),431:((ee,z,l)=>{l.d(z,{eu:()=>B,h1:()=>Z});var o=l(8395),y=l(3305),k=l(9840);const I=/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/;
function M(p,f,O,$){const E={error:O,abort:!0};return o.YjP(O).check(y.m9(p,E),y.Eb(f,E),o.q0y($))}function d(p,f){return M(
1,p,`text of 1 to ${p} characters`,f)}function w(p){const f="text of at least 1 character";return o.YjP(f).check(y.m9(1,
f),o.q0y(p))}function h(p,f){return o.k5n(p).check(o.q0y(f))}function b(p,f,O){const $=`a list of at most ${f} items`,E=o.
YPB(x=>x.length<=f,{error:$,when:({value:x})=>Array.isArray(x)});return o.YOg(p,$).check(E,o.mIj({maxItems:f,description:O}))}
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
nt is.")),T=o._H3({email:M(1,50,"an e-mail address of at most 50 characters","Where to write to.").check(y.Fk(I,"an e-ma\
il address of at most 50 characters")),relation:o.lqM(d(50,"What the contact is to the component, such as Owner."))},m),
j=o._H3({target:M(10,10,"a record ID, exactly 10 characters","The record ID of the component that this one needs."),description:o.
lqM(d(300,"What it is needed for.")),criticality:o.lqM(h(W,"How much this component depends on it."))},m),D="a number of\
 days from 1 to 365",L=o._H3({title:d(500,"What the objective is called."),description:d(1500,"What is measured, and wha\
t is promised."),type:h(["latency","availability","correctness","other"],"Which quality the objective is about."),target:d(
500,"What is to be reached, as text: 99.9%, 350ms."),period:o.aig(D).check(y.qm(1,D),y.Zm(365,D),o.q0y("Over how many da\
ys the objective is measured.")),implementation:o.lqM(d(1500,"The query that measures it."))},m),R=o._H3({name:d(500,"Wh\
at the API is called."),schemaPath:o.lqM(d(500,"Where its schema is, best as an absolute URL."))},m),S=o.rej({url:d(500,
"Where the link leads."),title:d(500,"What the link shows as."),icon:o.lqM(h(["web","api","service","documentation","tas\
k","dashboard","other"],"The picture beside the link."))},m),C="1 to 50 of the characters a-z, A-Z, 0-9 and : . _ ~ -",v=M(
1,50,C,"A word to find the component by; best at most 20 characters.").check(y.Fk(/^[a-zA-Z0-9:._~-]+$/,C)),q={spec:A,api:o.
lqM(b(R,20,"The APIs that the component offers.")),baseline:o.lqM(o.rej({id:w("The ID of the baseline in Phaset; without\
 one, the default applies.")},m).check(o.q0y("The standards that the component is held to."))),contacts:o.lqM(b(T,3,"Who\
 to turn to.")),dependencies:o.lqM(o.YOg(j,"a list").check(o.q0y("The components that this one needs to do its work."))),
links:o.lqM(b(S,20,"Pages worth a click.")),metadata:o.lqM(o.g1P(o.YjP(),d(500,"Text of your own."),m).check(o.q0y("Keys\
 of your own; their values are text."))),slo:o.lqM(b(L,20,"The service level objectives.")),tags:o.lqM(b(v,20,"Words to \
find the component by; best at most 5."))},F=o.rej(q,m),Z="phaset.manifest.json",B=o.rej({$schema:o.lqM(w("The JSON Sche\
ma that an editor checks this file with.")),id:o.lqM(w(`The record's ID in Phaset: ${k.$D} characters.`)),organizationId:o.
lqM(w("The organization's ID in Phaset.")),...q,spec:o.rej({...A.shape,repo:o.lqM(A.shape.repo)},m).check(o.q0y("What th\
e component is."))},m).check(o.mIj({title:"Phaset manifest",description:"A component described for the software catalog \
Phaset."}))})};export{Me as id,Oe as ids,xe as modules};
