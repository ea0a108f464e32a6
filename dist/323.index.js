const Je=323,Ge=[323],Ve={7323:((_e,te,f)=>{f.d(te,{readManifest:()=>Re});var z=f(4573),j=f(3024),v=f(1455),p=f(6760),ne=f(
8321);function N(e,t){const n=(0,p.relative)(e,t);return n!==".."&&!n.startsWith(`..${p.sep}`)&&!(0,p.isAbsolute)(n)}var a=f(
8395),w=f(3305);const se=/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/;
function k(e,t,n,s){const o=r=>{const c=M(r);return e<=c&&c<=t};return a.YjP(n).check(a.YPB(o,{error:n,abort:!0}),a.mIj(
{minLength:e,maxLength:t,description:s}))}function d(e,t){return k(1,e,`text of 1 to ${e} characters`,t)}function M(e){let t=0;
for(const n of e)t++;return t}function x(e){const t="text of at least 1 character";return a.YjP(t).check(w.m9(1,t),a.q0y(
e))}function m(e,t){return a.k5n(e).check(a.q0y(t))}function $(e,t,n){const s=`a list of at most ${t} items`;return a.YOg(
e,s).check(w.Eb(t,s),a.q0y(n))}function P(e){const t="exactly 8 letters (a-z, A-Z) or digits";return a.YjP(t).check(w.Fk(
/^[a-zA-Z0-9]{8}$/,t),a.q0y(e))}const u="an object",L=["critical","high","medium","low","auxiliary"],S=a.rej({repo:d(500,
"The repository that holds the code, best as an absolute URL."),name:d(500,"What the component is called."),description:a.
lqM(d(1500,"What the component does, and for whom.")),version:a.lqM(d(500,"The version in use, such as 1.4.0.")),kind:a.
lqM(m(["service","api","component","cots","product","external","other"],"What sort of solution the component is.")),lifecycleStage:a.
lqM(m(["concept","planning","development","testing","production","maintenance","deprecated","retired"],"How far along it\
s life the component is.")),group:a.lqM(P("The ID of the group that owns the component.")),system:a.lqM(P("The ID of the\
 system that the component belongs to.")),domain:a.lqM(P("The ID of the domain that the component belongs to.")),dataSensitivity:a.
lqM(m(["public","internal","secret","other"],"How sensitive the data is that the component handles.")),businessCriticality:a.
lqM(m(L,"How much the business depends on the component.")),sourcingModel:a.lqM(m(["cots","modified_cots","open_source",
"custom","outsourced","legacy"],"Where the component comes from.")),deploymentModel:a.lqM(m(["onpremises","private_cloud",
"public_cloud","hybrid_cloud","multi_cloud","edge","saas"],"Where the component runs."))},u).check(a.q0y("What the compo\
nent is.")),oe=a._H3({email:k(1,50,"an e-mail address of at most 50 characters","Where to write to.").check(w.Fk(se,"an \
e-mail address of at most 50 characters")),relation:a.lqM(d(50,"What the contact is to the component, such as Owner."))},
u),ae=a._H3({target:k(10,10,"a record ID, exactly 10 characters","The record ID of the component that this one needs."),
description:a.lqM(d(300,"What it is needed for.")),criticality:a.lqM(m(L,"How much this component depends on it."))},u),
A="a number of days from 1 to 365",re=a._H3({title:d(500,"What the objective is called."),description:d(1500,"What is me\
asured, and what is promised."),type:m(["latency","availability","correctness","other"],"Which quality the objective is \
about."),target:d(500,"What is to be reached, as text: 99.9%, 350ms."),period:a.aig(A).check(w.qm(1,A),w.Zm(365,A),a.q0y(
"Over how many days the objective is measured.")),implementation:a.lqM(d(1500,"The query that measures it."))},u),ie=a._H3(
{name:d(500,"What the API is called."),schemaPath:a.lqM(d(500,"Where its schema is, best as an absolute URL."))},u),ce=a.
rej({url:d(500,"Where the link leads."),title:d(500,"What the link shows as."),icon:a.lqM(m(["web","api","service","docu\
mentation","task","dashboard","other"],"The picture beside the link."))},u),U="1 to 50 of the characters a-z, A-Z, 0-9 a\
nd : . _ ~ -",le=k(1,50,U,"A word to find the component by; best at most 20 characters.").check(w.Fk(/^[a-zA-Z0-9:._~-]+$/,
U)),F={spec:S,api:a.lqM($(ie,20,"The APIs that the component offers.")),baseline:a.lqM(a.rej({id:x("The ID of the baseli\
ne in Phaset; without one, the default applies.")},u).check(a.q0y("The standards that the component is held to."))),contacts:a.
lqM($(oe,3,"Who to turn to.")),dependencies:a.lqM(a.YOg(ae,"a list").check(a.q0y("The components that this one needs to \
do its work."))),links:a.lqM($(ce,20,"Pages worth a click.")),metadata:a.lqM(a.g1P(a.YjP(),d(500,"Text of your own."),u).
check(a.q0y("Keys of your own; their values are text."))),slo:a.lqM($(re,20,"The service level objectives.")),tags:a.lqM(
$(le,20,"Words to find the component by; best at most 5."))},Ke=a.rej(F,u),de="phaset.manifest.json",D=10,E=a.rej({$schema:a.
lqM(x("The JSON Schema that an editor checks this file with.")),id:a.lqM(x(`The record's ID in Phaset: ${D} characters.`)),
organizationId:a.lqM(x("The organization's ID in Phaset.")),...F,spec:a.rej({...S.shape,repo:a.lqM(S.shape.repo)},u).check(
a.q0y("What the component is."))},u).check(a.mIj({title:"Phaset manifest",description:"A component described for the sof\
tware catalog Phaset."}));var g=f(4519),fe=f(4008);function ue(e,t,n){const s=me(t);return e.map(({level:o,title:r,message:c,
offset:i})=>{const l=pe(s,i),h=i-(s[l-1]??0)+1;return{kind:"manifest",level:o,title:r,message:`${(0,g.ts)(n)}:${l}:${h} ${c}`,
file:n,line:l,column:h}})}function b(e){return e.length===0?"the manifest":e.map(he).join("").replace(/^\./,"")}function he(e){
return typeof e=="number"?`[${e}]`:/^[\w$-]{1,40}$/.test(e)?`.${e}`:`[${(0,g.hD)(e)}]`}function me(e){const t=[0];for(let n=e.
indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))t.push(n+1);return t}function pe(e,t){let n=0,s=e.length;for(;s-n>1;){const o=n+s>>1;(e[o]??0)<=t?n=o:s=o}return n+
1}function ge(e,t){const n=[];return{root:W(e,[],t,n),findings:n}}function W(e,t,n,s){const{offset:o,children:r=[]}=e;if(e.
type==="array"){const i=r.map((l,h)=>W(l,[...t,h],n,s));return{offset:o,items:i}}if(e.type!=="object")return{offset:o,scalar:e.
value};const c=new Map;for(const{children:[i,l]=[]}of r){if(i===void 0||l===void 0||n.has(l.offset))continue;const h=W(l,
[...t,i.value],n,s);h.keyOffset=i.offset;const ee=ye(i.value,[...t,i.value],c);ee!==void 0&&s.push({...ee,offset:i.offset}),
c.has(i.value)&&(h.ambiguous=!0),c.set(i.value,h)}return{offset:o,fields:c}}function ye(e,t,n){const s="error";if(e==="_\
_proto__"){const o=`${b(t)} is refused: no object may hold the key __proto__`;return{level:s,title:"The manifest holds a\
 refused key",message:o}}if(n.has(e)){const o=`${b(t)} is there twice; keep one of the two`;return{level:s,title:"The ma\
nifest holds a key twice",message:o}}}function y(e,t){let n=e;for(const s of t)n=typeof s=="number"?n?.items?.[s]:n?.fields?.
get(s);return n}const R=5,Z=20,we="The manifest is worth a look";function be(e){const t=y(e,["api"])?.items??[];return[...ve(
e),...B(e,["spec","repo"]),...t.flatMap((n,s)=>B(e,["api",s,"schemaPath"])),...$e(e)]}function ve(e){const t=y(e,["id"]);
if(typeof t?.scalar!="string"||t.scalar==="")return[];const n=M(t.scalar);if(n===D)return[];const s=`id is ${(0,g.hD)(t.
scalar)}; a record's ID has ${D} characters, not ${n}`;return[I(t,s)]}function B(e,t){const n=y(e,t);if(typeof n?.scalar!=
"string"||n.scalar==="")return[];if(/^[a-z][a-z0-9+.-]*:\/\//i.test(n.scalar)&&URL.canParse(n.scalar))return[];const s=`${b(
t)} is ${(0,g.hD)(n.scalar)}, which is not an absolute URL; better: https://\u2026`;return[I(n,s)]}function $e(e){const t=y(
e,["tags"])?.items??[],n=t.flatMap((r,c)=>{const i=typeof r.scalar=="string"?M(r.scalar):0;if(i<=Z)return[];const l=`tag\
s[${c}] has ${i} characters; Phaset may not keep tags of more than ${Z}`;return[I(r,l)]}),s=t[R];if(s===void 0)return n;
const o=`tags is a list of ${t.length} items; Phaset may not keep more than ${R}`;return[I(s,o),...n]}function I({offset:e},t){
return{level:"warning",title:we,message:t,offset:e}}var O=f(9547);const Y=64,Te="The manifest is not valid JSON",ke={disallowComments:!0,
allowTrailingComma:!1,allowEmptyContent:!1};function Me(e){const t=xe(e);if(t!==void 0)return{findings:[t]};const n=[],s=(0,O.
parseTree)(e,n,ke);if(s===void 0)return{findings:H(n,e)};const{root:o,findings:r}=ge(s,new Set(n.map(({offset:c})=>c)));
return n.length>0?{findings:[...H(n,e),...r],root:o}:{findings:r,root:o,value:(0,O.getNodeValue)(s)}}function xe(e){const t=[],
n=(0,O.createScanner)(e,!0);for(;n.getPosition()<e.length;){n.scan();const s=n.getTokenOffset(),o=n.getTokenLength()===1?
e[s]:void 0;if(o==="{"||o==="["?t.push(o==="{"?"}":"]"):o!==void 0&&o===t.at(-1)&&t.pop(),t.length>Y)return{level:"error",
title:"The manifest is nested too deep",message:`is nested deeper than ${Y} levels; a manifest needs 3. Nothing of the f\
ile was used.`,offset:s}}}function H(e,t){const n=[];for(const s of e){const o=n.at(-1);if(o!==void 0&&!t.slice(o.offset,
s.offset).includes(`
`))continue;const r=Ie(s,t);n.push({level:"error",title:Te,message:r,offset:s.offset})}return n}const Ee={InvalidSymbol:"\
text stands in double quotes; the only bare words are true, false and null",InvalidNumberFormat:"write the number as 1, \
-1 or 1.5",PropertyNameExpected:"a key in double quotes is expected",ValueExpected:"a value is expected",ColonExpected:"\
a colon is expected after the key",CommaExpected:"a comma is expected between two items",CloseBraceExpected:"a closing }\
 is expected",CloseBracketExpected:"a closing ] is expected",EndOfFileExpected:"the file should end after its one value",
InvalidCommentToken:"JSON has no comments; take it out",UnexpectedEndOfComment:"JSON has no comments; take it out",UnexpectedEndOfString:"\
the closing double quote is missing",UnexpectedEndOfNumber:"write the number as 1, -1 or 1.5",InvalidUnicode:"write four\
 hexadecimal digits after \\u",InvalidEscapeCharacter:'after a backslash come only " \\ / b f n r t or u',InvalidCharacter:"\
write tabs and control characters in text as \\t or \\u0000"};function Ie({error:e,offset:t,length:n},s){const o=t<s.length?
(0,g.hD)(s.slice(t,t+n)):"the end of the file",r=(0,O.printParseErrorCode)(e),l=(r==="PropertyNameExpected"||r==="ValueE\
xpected")&&/^[}\]]/.test(s.slice(t,t+1))?"no comma may stand after the last item":Ee[r];return`is not JSON: found ${o}; ${l}`}
const Oe=new Map([["spec.contacts","contacts, beside spec"],["spec.tags","tags, beside spec"],["spec.baseline","baseline\
 (an object with an id), beside spec"],["spec.team","spec.group (an 8-character group ID)"],["relations","dependencies (\
a list of objects, each with a target)"],["support","contacts (people, each with an email) or links (pages, each with a \
url and a title)"],["lifecycleManagement","spec.lifecycleStage (one word)"]]);function qe(e){const t=b(e),n=Oe.get(t);if(n!==
void 0)return`is of the older layout; was ${t}, now ${n}`;const[s,o]=e;if(e.length===1&&_(s,E.shape.spec.shape))return`i\
s in the wrong place; it belongs in spec: spec.${s}`;if(e.length===2&&s==="spec"&&_(o,E.shape))return`is in the wrong pl\
ace; it belongs beside spec: ${o}`}function _(e,t){return typeof e=="string"&&Object.hasOwn(t,e)}var je=f(1916);function K(e,t){
const n=Ne(e,t);return n===void 0?"":`; did you mean "${n}"?`}function Ne(e,t){const n=J(e);let s,o=Number.POSITIVE_INFINITY;
for(const r of t){const c=J(r),i=(0,je.Io)(n,c);i<o&&i<=Math.ceil(Math.max(n.length,c.length)/3)&&(s=r,o=i)}return s}function J(e){
return e.toLowerCase().replace(/[\s_-]/g,"")}const Pe="The manifest breaks a rule",Se="The manifest holds an unknown key";
function Ae(e,t){return[...(E.safeParse(e).error?.issues??[]).flatMap(o=>De(o,t)??[]),...q(E,t,[])]}function De(e,t){if(e.
code==="unrecognized_keys")return;const n=e.path,s=y(t,n),o=e.code==="invalid_value"?e.values.map(String):[],r=o.length>
0?o.join(", "):e.message,c={level:"error",title:Pe};if(s===void 0){const{offset:h}=y(t,n.slice(0,-1))??t;return{...c,message:`${b(
n)} is missing; allowed: ${r}`,offset:h}}const i=typeof s.scalar=="string"?K(s.scalar,o):"",l=`${b(n)} ${Ce(s)}; allowed\
: ${r}${i}`;return{...c,message:l,offset:s.offset}}const We=20;function Ce({scalar:e,fields:t,items:n}){if(t!==void 0)return"\
is an object";if(n!==void 0)return`is a list of ${n.length} items`;if(typeof e!="string")return`is ${(0,g.hD)(e)}`;const s=M(
e);return`is ${(0,g.hD)(e)}${s>We?` (${s} characters)`:""}`}function q(e,t,n){const{def:s}=e._zod;if(s.type==="optional")
return q(s.innerType,t,n);if(s.type==="array")return(t.items??[]).flatMap((c,i)=>q(s.element,c,[...n,i]));if(s.type!=="o\
bject")return[];const o=s.catchall?._zod.def.type==="never";return[...t.fields??[]].flatMap(([r,c])=>{const i=Object.hasOwn(
s.shape,r)?s.shape[r]:void 0;return i!==void 0?q(i,c,[...n,r]):ze([...n,r],r,c,Object.keys(s.shape),o)})}function ze(e,t,n,s,o){
if(t==="__proto__")return[];const r=o?`is not allowed; allowed: ${s.join(", ")}`:`is not known, and is sent as it is; kn\
own: ${s.join(", ")}`,c=qe(e)??`${r}${K(t,s)}`,i=`${b(e)} ${c}`,l=n.keyOffset??n.offset;return[{level:o?"error":"warning",
title:Se,message:i,offset:l}]}function Le(e,t){const{root:n,value:s,findings:o}=Me(e);n!==void 0&&s!==void 0&&o.push(...Ae(
s,n),...be(n));const r=o.every(({level:c})=>c!=="error");return{...Ue(n),...Fe(n,s)&&{baselineUnclear:!0},...r&&{manifest:s},
problems:(0,fe.md)(ue(o,e,t))}}function Ue(e){const t=T(e,["id"]),n=T(e,["organizationId"]),s=T(e,["baseline","id"]),o=T(
e,["spec","name"]);return{...t!==void 0&&{recordId:t},...n!==void 0&&{organizationId:n},...s!==void 0&&{baselineId:s},...o!==
void 0&&{name:o}}}function Fe(e,t){return T(e,["baseline","id"])!==void 0?!1:e?.fields===void 0||t===void 0?!0:[["baseli\
ne"],["spec","baseline"]].some(n=>y(e,n)!==void 0)}function T(e,t){const n=e&&y(e,t);if(!(typeof n?.scalar!="string"||n.
ambiguous||n.scalar===""))return n.scalar}const G=1024*1024;async function Re(e){const t=(0,p.resolve)(e.workspace,e.directory,
de),n=X(e.workspace,t),s=await Ze(e.workspace,t);if(s.state==="absent")return{state:"absent",file:n};if(s.state==="refus\
ed")return C(n,s.why);const o=await Ye(s.path);if(typeof o=="string")return C(s.file,o);if(!(0,z.isUtf8)(o))return C(s.file,
He(o));const r=new TextDecoder().decode(o);return{state:"found",file:s.file,...Le(r,s.file)}}async function Ze(e,t){const n={
state:"refused",why:"leads out of the workspace and was not read; name a directory of this repository"};try{const s=await(0,v.
realpath)(e);if(!N(s,await(0,v.realpath)((0,p.dirname)(t))))return n;const o=await(0,v.realpath)(t);return N(s,o)?{state:"\
found",path:o,file:X(s,o)}:n}catch(s){return N((0,p.resolve)(e),t)?Q(s)!=="ENOENT"?{state:"refused",why:V(s)}:await Be(t)?
{state:"refused",why:"is a symbolic link that leads nowhere"}:{state:"absent"}:n}}function Be(e){return(0,v.lstat)(e).then(
()=>!0,()=>!1)}async function Ye(e){try{const t=await(0,v.open)(e,j.constants.O_RDONLY|j.constants.O_NONBLOCK|j.constants.
O_NOFOLLOW);try{if(!(await t.stat()).isFile())return"is not a regular file";const n=await(0,ne.buffer)(t.createReadStream(
{end:G,autoClose:!1}));return n.length>G?"is larger than 1 MiB, the most that is read":n}finally{await t.close()}}catch(t){
return V(t)}}function He(e){let t=1,n=0;for(;;){const s=e.indexOf(`
`,n);if(!(0,z.isUtf8)(e.subarray(n,s===-1?e.length:s)))break;t+=1,n=s+1}return`is not UTF-8 text (line ${t}); save it as\
 UTF-8`}function C(e,t){const o={kind:"manifest",level:"error",title:"The manifest can't be read",message:`${(0,g.ts)(e)}\
 ${t}`,file:e};return{state:"found",file:e,baselineUnclear:!0,problems:[o]}}function V(e){return`can't be read (${Q(e)})`}
function Q(e){return e instanceof Error&&"code"in e?String(e.code):String(e)}function X(e,t){return(0,p.relative)(e,t).split(
p.sep).join("/")}})};export{Je as id,Ge as ids,Ve as modules};
