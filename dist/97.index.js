const Qe=97,Xe=[97],et={1097:((Ge,se,u)=>{u.d(se,{readManifest:()=>Be});var z=u(4573),q=u(3024),v=u(1455),p=u(6760),oe=u(
8321);function N(e,t){const n=(0,p.relative)(e,t);return n!==".."&&!n.startsWith(`..${p.sep}`)&&!(0,p.isAbsolute)(n)}var a=u(
8395),g=u(3305);const ae=/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/;
function O(e,t,n,s){const o={error:n,abort:!0};return a.YjP(n).check(g.m9(e,o),g.Eb(t,o),a.q0y(s))}function d(e,t){return O(
1,e,`text of 1 to ${e} characters`,t)}function E(e){const t="text of at least 1 character";return a.YjP(t).check(g.m9(1,
t),a.q0y(e))}function m(e,t){return a.k5n(e).check(a.q0y(t))}function $(e,t,n){const s=`a list of at most ${t} items`,o=a.
YPB(r=>r.length<=t,{error:s,when:({value:r})=>Array.isArray(r)});return a.YOg(e,s).check(o,a.mIj({maxItems:t,description:n}))}
function j(e){const t="exactly 8 letters (a-z, A-Z) or digits";return a.YjP(t).check(g.Fk(/^[a-zA-Z0-9]{8}$/,t),a.q0y(e))}
const h="an object",L=["critical","high","medium","low","auxiliary"],S=a.rej({repo:d(500,"The repository that holds the \
code, best as an absolute URL."),name:d(500,"What the component is called."),description:a.lqM(d(1500,"What the componen\
t does, and for whom.")),version:a.lqM(d(500,"The version in use, such as 1.4.0.")),kind:a.lqM(m(["service","api","compo\
nent","cots","product","external","other"],"What sort of solution the component is.")),lifecycleStage:a.lqM(m(["concept",
"planning","development","testing","production","maintenance","deprecated","retired"],"How far along its life the compon\
ent is.")),group:a.lqM(j("The ID of the group that owns the component.")),system:a.lqM(j("The ID of the system that the \
component belongs to.")),domain:a.lqM(j("The ID of the domain that the component belongs to.")),dataSensitivity:a.lqM(m(
["public","internal","secret","other"],"How sensitive the data is that the component handles.")),businessCriticality:a.lqM(
m(L,"How much the business depends on the component.")),sourcingModel:a.lqM(m(["cots","modified_cots","open_source","cus\
tom","outsourced","legacy"],"Where the component comes from.")),deploymentModel:a.lqM(m(["onpremises","private_cloud","p\
ublic_cloud","hybrid_cloud","multi_cloud","edge","saas"],"Where the component runs."))},h).check(a.q0y("What the compone\
nt is.")),re=a._H3({email:O(1,50,"an e-mail address of at most 50 characters","Where to write to.").check(g.Fk(ae,"an e-\
mail address of at most 50 characters")),relation:a.lqM(d(50,"What the contact is to the component, such as Owner."))},h),
ie=a._H3({target:O(10,10,"a record ID, exactly 10 characters","The record ID of the component that this one needs."),description:a.
lqM(d(300,"What it is needed for.")),criticality:a.lqM(m(L,"How much this component depends on it."))},h),A="a number of\
 days from 1 to 365",ce=a._H3({title:d(500,"What the objective is called."),description:d(1500,"What is measured, and wh\
at is promised."),type:m(["latency","availability","correctness","other"],"Which quality the objective is about."),target:d(
500,"What is to be reached, as text: 99.9%, 350ms."),period:a.aig(A).check(g.qm(1,A),g.Zm(365,A),a.q0y("Over how many da\
ys the objective is measured.")),implementation:a.lqM(d(1500,"The query that measures it."))},h),le=a._H3({name:d(500,"W\
hat the API is called."),schemaPath:a.lqM(d(500,"Where its schema is, best as an absolute URL."))},h),de=a.rej({url:d(500,
"Where the link leads."),title:d(500,"What the link shows as."),icon:a.lqM(m(["web","api","service","documentation","tas\
k","dashboard","other"],"The picture beside the link."))},h),U="1 to 50 of the characters a-z, A-Z, 0-9 and : . _ ~ -",fe=O(
1,50,U,"A word to find the component by; best at most 20 characters.").check(g.Fk(/^[a-zA-Z0-9:._~-]+$/,U)),R={spec:S,api:a.
lqM($(le,20,"The APIs that the component offers.")),baseline:a.lqM(a.rej({id:E("The ID of the baseline in Phaset; withou\
t one, the default applies.")},h).check(a.q0y("The standards that the component is held to."))),contacts:a.lqM($(re,3,"W\
ho to turn to.")),dependencies:a.lqM(a.YOg(ie,"a list").check(a.q0y("The components that this one needs to do its work."))),
links:a.lqM($(de,20,"Pages worth a click.")),metadata:a.lqM(a.g1P(a.YjP(),d(500,"Text of your own."),h).check(a.q0y("Key\
s of your own; their values are text."))),slo:a.lqM($(ce,20,"The service level objectives.")),tags:a.lqM($(fe,20,"Words \
to find the component by; best at most 5."))},Ve=a.rej(R,h),ue="phaset.manifest.json",P=10,M=a.rej({$schema:a.lqM(E("The\
 JSON Schema that an editor checks this file with.")),id:a.lqM(E(`The record's ID in Phaset: ${P} characters.`)),organizationId:a.
lqM(E("The organization's ID in Phaset.")),...R,spec:a.rej({...S.shape,repo:a.lqM(S.shape.repo)},h).check(a.q0y("What th\
e component is."))},h).check(a.mIj({title:"Phaset manifest",description:"A component described for the software catalog \
Phaset."}));var y=u(4519),he=u(4008);function me(e,t,n){const s=ge(t);return e.map(({level:o,title:r,message:c,offset:i})=>{
const l=ye(s,i),f=i-(s[l-1]??0)+1;return{kind:"manifest",level:o,title:r,message:`${(0,y.ts)(n)}:${l}:${f} ${c}`,file:n,
line:l,column:f}})}function b(e){return e.length===0?"the manifest":e.map(pe).join("").replace(/^\./,"")}function pe(e){
return typeof e=="number"?`[${e}]`:/^[\w$-]{1,40}$/.test(e)?`.${e}`:`[${(0,y.hD)(e)}]`}function D(e){let t=0;for(const n of e)
t++;return t}function ge(e){const t=[0];for(let n=e.indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))t.push(n+1);return t}function ye(e,t){let n=0,s=e.length;for(;s-n>1;){const o=n+s>>1;(e[o]??0)<=t?n=o:s=o}return n+
1}function we(e,t){const n=[];return{root:W(e,[],t,n),findings:n}}function W(e,t,n,s){const{offset:o,children:r=[]}=e;if(e.
type==="array"){const i=r.map((l,f)=>W(l,[...t,f],n,s));return{offset:o,items:i}}if(e.type!=="object")return{offset:o,scalar:e.
value};const c=new Map;for(const{children:[i,l]=[]}of r){if(i===void 0||l===void 0||n.has(l.offset))continue;const f=W(l,
[...t,i.value],n,s);f.keyOffset=i.offset;const ne=be(i.value,[...t,i.value],c);ne!==void 0&&s.push({...ne,offset:i.offset}),
c.has(i.value)&&(f.ambiguous=!0),c.set(i.value,f)}return{offset:o,fields:c}}function be(e,t,n){const s="error";if(e==="_\
_proto__"){const o=`${b(t)} is refused: no object may hold the key __proto__`;return{level:s,title:"The manifest holds a\
 refused key",message:o}}if(n.has(e)){const o=`${b(t)} is there twice; keep one of the two`;return{level:s,title:"The ma\
nifest holds a key twice",message:o}}}function w(e,t){let n=e;for(const s of t)n=typeof s=="number"?n?.items?.[s]:n?.fields?.
get(s);return n}const F=5,Z=20,ve="The manifest is worth a look";function $e(e){const t=w(e,["api"])?.items??[];return[...Te(
e),..._(e,["spec","repo"]),...t.flatMap((n,s)=>_(e,["api",s,"schemaPath"])),...Oe(e)]}function Te(e){const t=w(e,["id"]);
if(typeof t?.scalar!="string"||t.scalar==="")return[];const n=D(t.scalar);if(n===P)return[];const s=`id is ${(0,y.hD)(t.
scalar)}; a record's ID has ${P} characters, not ${n}`;return[x(t,s)]}function _(e,t){const n=w(e,t);if(typeof n?.scalar!=
"string"||n.scalar==="")return[];if(/^[a-z][a-z0-9+.-]*:\/\//i.test(n.scalar)&&URL.canParse(n.scalar))return[];const s=`${b(
t)} is ${(0,y.hD)(n.scalar)}, which is not an absolute URL; better: https://\u2026`;return[x(n,s)]}function Oe(e){const t=w(
e,["tags"])?.items??[],n=t.flatMap((r,c)=>{const i=typeof r.scalar=="string"?D(r.scalar):0;if(i<=Z)return[];const l=`tag\
s[${c}] has ${i} characters; Phaset may not keep tags of more than ${Z}`;return[x(r,l)]}),s=t[F];if(s===void 0)return n;
const o=`tags is a list of ${t.length} items; Phaset may not keep more than ${F}`;return[x(s,o),...n]}function x({offset:e},t){
return{level:"warning",title:ve,message:t,offset:e}}var k=u(9547);const B=64,H=3e4,Y="nothing of the file was used";function Ee(e){
const t=[],n=(0,k.createScanner)(e,!0);for(let s=1;n.getPosition()<e.length;s++){n.scan();const o=n.getTokenOffset();if(s>
H)return{level:"error",title:"The manifest holds too much",message:`holds more than ${H} marks, keys and values; ${Y}`,offset:o};
if(n.getTokenLength()===1&&Me(t,e[o]),t.length>B)return{level:"error",title:"The manifest is nested too deep",message:`i\
s nested deeper than ${B} levels; a manifest needs 3; ${Y}`,offset:o}}}function Me(e,t){t==="{"?e.push("}"):t==="["?e.push(
"]"):t!==void 0&&t===e.at(-1)&&e.pop()}const xe="The manifest is not valid JSON",ke={disallowComments:!0,allowTrailingComma:!1,
allowEmptyContent:!1};function Ie(e){const t=Ee(e);if(t!==void 0)return{findings:[t]};const n=[],s=(0,k.parseTree)(e,n,ke);
if(s===void 0)return{findings:J(n,e)};const{root:o,findings:r}=we(s,new Set(n.map(({offset:c})=>c)));return n.length>0?{
findings:[...J(n,e),...r],root:o}:{findings:r,root:o,value:(0,k.getNodeValue)(s)}}function J(e,t){const n=[];let s=-1;for(const o of e){
if(o.offset<=s)continue;const r=Ne(o,t);n.push({level:"error",title:xe,message:r,offset:o.offset});const c=t.indexOf(`
`,o.offset);s=c===-1?t.length:c}return n}const qe={InvalidSymbol:"text stands in double quotes; the only bare words are \
true, false and null",InvalidNumberFormat:"write the number as 1, -1 or 1.5",PropertyNameExpected:"a key in double quote\
s is expected",ValueExpected:"a value is expected",ColonExpected:"a colon is expected after the key",CommaExpected:"a co\
mma is expected between two items",CloseBraceExpected:"a closing } is expected",CloseBracketExpected:"a closing ] is exp\
ected",EndOfFileExpected:"the file should end after its one value",InvalidCommentToken:"JSON has no comments; take it ou\
t",UnexpectedEndOfComment:"JSON has no comments; take it out",UnexpectedEndOfString:"the closing double quote is missing",
UnexpectedEndOfNumber:"write the number as 1, -1 or 1.5",InvalidUnicode:"write four hexadecimal digits after \\u",InvalidEscapeCharacter:'\
after a backslash come only " \\ / b f n r t or u',InvalidCharacter:"write tabs and control characters in text as \\t or \
\\u0000"};function Ne({error:e,offset:t,length:n},s){const o=t<s.length?(0,y.hD)(s.slice(t,t+n)):"the end of the file",r=(0,k.
printParseErrorCode)(e),f=(r==="PropertyNameExpected"||r==="ValueExpected")&&s.slice(0,t).trimEnd().endsWith(",")&&/^[}\]]/.
test(s.slice(t,t+1))?"no comma may stand after the last item":qe[r];return`is not JSON: found ${o}; ${f}`}const je=new Map(
[["spec.contacts","contacts, beside spec"],["spec.tags","tags, beside spec"],["spec.baseline","baseline (an object with \
an id), beside spec"],["spec.team","spec.group (an 8-character group ID)"],["relations","dependencies (a list of objects\
, each with a target)"],["support","contacts (people, each with an email) or links (pages, each with a url and a title)"],
["lifecycleManagement","spec.lifecycleStage (one word)"]]);function Se(e){const t=b(e),n=je.get(t);if(n!==void 0)return`\
is of the older layout; was ${t}, now ${n}`;const[s,o]=e;if(e.length===1&&K(s,M.shape.spec.shape))return`is in the wrong\
 place; it belongs in spec: spec.${s}`;if(e.length===2&&s==="spec"&&K(o,M.shape))return`is in the wrong place; it belong\
s beside spec: ${o}`}function K(e,t){return typeof e=="string"&&Object.hasOwn(t,e)}var Ae=u(1916);function G(e,t){const n=Pe(
e,t);return n===void 0?"":`; did you mean "${n}"?`}function Pe(e,t){const n=V(e);let s,o=Number.POSITIVE_INFINITY;for(const r of t){
const c=V(r),i=(0,Ae.Io)(n,c);i<o&&i<=Math.ceil(Math.max(n.length,c.length)/3)&&(s=r,o=i)}return s}function V(e){return e.
toLowerCase().replace(/[\s_-]/g,"")}const De="The manifest breaks a rule",We="The manifest holds an unknown key";function Ce(e,t){
return[...(M.safeParse(e).error?.issues??[]).flatMap(o=>ze(o,t)??[]),...I(M,t,[])]}function ze(e,t){if(e.code==="unrecog\
nized_keys")return;const n=e.path,s=w(t,n),o=e.code==="invalid_value"?e.values.map(String):[],r=o.length>0?o.join(", "):
e.message,c={level:"error",title:De};if(s===void 0){const{offset:f}=w(t,n.slice(0,-1))??t;return{...c,message:`${b(n)} i\
s missing; allowed: ${r}`,offset:f}}const i=typeof s.scalar=="string"?G(s.scalar,o):"",l=`${b(n)} ${Ue(s)}; allowed: ${r}${i}`;
return{...c,message:l,offset:s.offset}}const Le=20;function Ue({scalar:e,fields:t,items:n}){if(t!==void 0)return"is an o\
bject";if(n!==void 0)return`is a list of ${n.length} items`;if(typeof e!="string")return`is ${(0,y.hD)(e)}`;const s=D(e);
return`is ${(0,y.hD)(e)}${s>Le?` (${s} characters)`:""}`}function I(e,t,n){const{def:s}=e._zod;if(s.type==="optional")return I(
s.innerType,t,n);if(s.type==="array")return(t.items??[]).flatMap((c,i)=>I(s.element,c,[...n,i]));if(s.type!=="object")return[];
const o=s.catchall?._zod.def.type==="never";return[...t.fields??[]].flatMap(([r,c])=>{const i=Object.hasOwn(s.shape,r)?s.
shape[r]:void 0;return i!==void 0?I(i,c,[...n,r]):Re([...n,r],r,c,Object.keys(s.shape),o)})}function Re(e,t,n,s,o){if(t===
"__proto__")return[];const r=o?`is not allowed; allowed: ${s.join(", ")}`:`is not known, and is sent as it is; known: ${s.
join(", ")}`,c=Se(e)??`${r}${G(t,s)}`,i=`${b(e)} ${c}`,l=n.keyOffset??n.offset;return[{level:o?"error":"warning",title:We,
message:i,offset:l}]}function Fe(e,t){const{root:n,value:s,findings:o}=Ie(e),c=n!==void 0&&s!==void 0?[...Ce(s,n),...$e(
n)]:[],i=[...o,...c],l=i.every(({level:f})=>f!=="error");return{...Ze(n),..._e(n,s)&&{baselineUnclear:!0},...l&&{manifest:s},
problems:(0,he.md)(me(i,e,t))}}function Ze(e){const t=T(e,["id"]),n=T(e,["organizationId"]),s=T(e,["baseline","id"]),o=T(
e,["spec","name"]);return{...t!==void 0&&{recordId:t},...n!==void 0&&{organizationId:n},...s!==void 0&&{baselineId:s},...o!==
void 0&&{name:o}}}function _e(e,t){return T(e,["baseline","id"])!==void 0?!1:e?.fields===void 0||t===void 0?!0:[["baseli\
ne"],["spec","baseline"]].some(n=>w(e,n)!==void 0)}function T(e,t){const n=e&&w(e,t);if(!(typeof n?.scalar!="string"||n.
ambiguous||n.scalar===""))return n.scalar}const Q=1024*1024;async function Be(e){const t=(0,p.resolve)(e.workspace,e.directory,
ue),n=te(e.workspace,t),s=await He(e.workspace,t);if(s.state==="absent")return{state:"absent",file:n};if(s.state==="refu\
sed")return C(n,s.why);const o=await Je(s.path);if(typeof o=="string")return C(s.file,o);if(!(0,z.isUtf8)(o))return C(s.
file,Ke(o));const r=new TextDecoder().decode(o);return{state:"found",file:s.file,...Fe(r,s.file)}}async function He(e,t){
const n={state:"refused",why:"leads out of the workspace and was not read; name a directory of this repository"};try{const s=await(0,v.
realpath)(e);if(!N(s,await(0,v.realpath)((0,p.dirname)(t))))return n;const o=await(0,v.realpath)(t);return N(s,o)?{state:"\
found",path:o,file:te(s,o)}:n}catch(s){return N((0,p.resolve)(e),t)?ee(s)!=="ENOENT"?{state:"refused",why:X(s)}:await Ye(
t)?{state:"refused",why:"is a symbolic link that leads nowhere"}:{state:"absent"}:n}}function Ye(e){return(0,v.lstat)(e).
then(()=>!0,()=>!1)}async function Je(e){try{const t=await(0,v.open)(e,q.constants.O_RDONLY|q.constants.O_NONBLOCK|q.constants.
O_NOFOLLOW);try{if(!(await t.stat()).isFile())return"is not a regular file";const n=await(0,oe.buffer)(t.createReadStream(
{end:Q,autoClose:!1}));return n.length>Q?"is larger than 1 MiB, the most that is read":n}finally{await t.close()}}catch(t){
return X(t)}}function Ke(e){let t=1,n=0;for(;;){const s=e.indexOf(`
`,n);if(!(0,z.isUtf8)(e.subarray(n,s===-1?e.length:s)))break;t+=1,n=s+1}return`is not UTF-8 text (line ${t}); save it as\
 UTF-8`}function C(e,t){const o={kind:"manifest",level:"error",title:"The manifest can't be read",message:`${(0,y.ts)(e)}\
 ${t}`,file:e};return{state:"found",file:e,baselineUnclear:!0,problems:[o]}}function X(e){return`can't be read (${ee(e)}\
)`}function ee(e){return e.code??String(e)}function te(e,t){return(0,p.relative)(e,t).split(p.sep).join("/")}})};export{Qe as id,Xe as ids,et as modules};
