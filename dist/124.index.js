const ke=124,xe=[124],Ie={9124:((te,C,l)=>{l.d(C,{readManifest:()=>Te});var o=l(4573),y=l(3024),M=l(1455),A=l(6760),x=l(
8321),d=l(4409),w=l(9550),u=l(7541),b=l(431),j=l(6628),g=l(8414),D=l(9840),S=l(1828);function U(e,t,n){const s=z(t);return e.
map(({level:a,title:i,message:c,offset:r})=>{const f=L(s,r),p=r-(s[f-1]??0)+1;return{kind:"manifest",level:a,title:i,message:`${(0,u.
ts)(n)}:${f}:${p} ${c}`,file:n,line:f,column:p}})}function T(e){return(0,S.m)(e)||"the manifest"}function O(e){let t=0;for(const n of e)
t++;return t}function z(e){const t=[0];for(let n=e.indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))t.push(n+1);return t}function L(e,t){let n=0,s=e.length;for(;s-n>1;){const a=n+s>>1;(e[a]??0)<=t?n=a:s=a}return n+
1}function R(e,t){const n=[];return{root:I(e,[],t,n),findings:n}}function I(e,t,n,s){const{offset:a,children:i=[]}=e;if(e.
type==="array"){const r=i.map((f,p)=>I(f,[...t,p],n,s));return{offset:a,items:r}}if(e.type!=="object")return{offset:a,scalar:e.
value};const c=new Map;for(const{children:[r,f]=[]}of i){if(r===void 0||f===void 0||n.has(f.offset))continue;const p=I(f,
[...t,r.value],n,s);p.keyOffset=r.offset;const ee=F(r.value,[...t,r.value],c);ee!==void 0&&s.push({...ee,offset:r.offset}),
c.has(r.value)&&(p.ambiguous=!0),c.set(r.value,p)}return{offset:a,fields:c}}function F(e,t,n){const s="error";if(e==="__\
proto__"){const a=`${T(t)} is refused: no object may hold the key __proto__`;return{level:s,title:"The manifest holds a \
refused key",message:a}}if(n.has(e)){const a=`${T(t)} is there twice; keep one of the two`;return{level:s,title:"The man\
ifest holds a key twice",message:a}}}function v(e,t){let n=e;for(const s of t)n=typeof s=="number"?n?.items?.[s]:n?.fields?.
get(s);return n}const B=5,q=20,Z="The manifest is worth a look";function m(e){const t=v(e,["api"])?.items??[];return[...h(
e),...k(e,["spec","repo"]),...t.flatMap((n,s)=>k(e,["api",s,"schemaPath"])),...P(e)]}function h(e){const t=v(e,["id"]);if(typeof t?.
scalar!="string"||t.scalar==="")return[];const n=O(t.scalar);if(n===D.$D)return[];const s=`id is ${(0,u.hD)(t.scalar)}; \
a record's ID has ${D.$D} characters, not ${n}`;return[$(t,s)]}function k(e,t){const n=v(e,t);if(typeof n?.scalar!="stri\
ng"||n.scalar==="")return[];if(/^[a-z][a-z0-9+.-]*:\/\//i.test(n.scalar)&&URL.canParse(n.scalar))return[];const s=`${T(t)}\
 is ${(0,u.hD)(n.scalar)}, which is not an absolute URL; better: https://\u2026`;return[$(n,s)]}function P(e){const t=v(
e,["tags"])?.items??[],n=t.flatMap((i,c)=>{const r=typeof i.scalar=="string"?O(i.scalar):0;if(r<=q)return[];const f=`tag\
s[${c}] has ${r} characters; Phaset may not keep tags of more than ${q}`;return[$(i,f)]}),s=t[B];if(s===void 0)return n;
const a=`tags is a list of ${t.length} items; Phaset may not keep more than ${B}`;return[$(s,a),...n]}function $({offset:e},t){
return{level:"warning",title:Z,message:t,offset:e}}var E=l(9547);const H=64,Y=3e4,J="nothing of the file was used";function ne(e){
const t=[],n=(0,E.createScanner)(e,!0);for(let s=1;n.getPosition()<e.length;s++){n.scan();const a=n.getTokenOffset();if(s>
Y)return{level:"error",title:"The manifest holds too much",message:`holds more than ${Y} marks, keys and values; ${J}`,offset:a};
if(n.getTokenLength()===1&&se(t,e[a]),t.length>H)return{level:"error",title:"The manifest is nested too deep",message:`i\
s nested deeper than ${H} levels; a manifest needs 3; ${J}`,offset:a}}}function se(e,t){t==="{"?e.push("}"):t==="["?e.push(
"]"):t!==void 0&&t===e.at(-1)&&e.pop()}const oe="The manifest is not valid JSON",ae={disallowComments:!0,allowTrailingComma:!1,
allowEmptyContent:!1};function ie(e){const t=ne(e);if(t!==void 0)return{findings:[t]};const n=[],s=(0,E.parseTree)(e,n,ae);
if(s===void 0)return{findings:G(n,e)};const{root:a,findings:i}=R(s,new Set(n.map(({offset:c})=>c)));return n.length>0?{findings:[
...G(n,e),...i],root:a}:{findings:i,root:a,value:(0,E.getNodeValue)(s)}}function G(e,t){const n=[];let s=-1;for(const a of e){
if(a.offset<=s)continue;const i=ce(a,t);n.push({level:"error",title:oe,message:i,offset:a.offset});const c=t.indexOf(`
`,a.offset);s=c===-1?t.length:c}return n}const re={InvalidSymbol:"text stands in double quotes; the only bare words are \
true, false and null",InvalidNumberFormat:"write the number as 1, -1 or 1.5",PropertyNameExpected:"a key in double quote\
s is expected",ValueExpected:"a value is expected",ColonExpected:"a colon is expected after the key",CommaExpected:"a co\
mma is expected between two items",CloseBraceExpected:"a closing } is expected",CloseBracketExpected:"a closing ] is exp\
ected",EndOfFileExpected:"the file should end after its one value",InvalidCommentToken:"JSON has no comments; take it ou\
t",UnexpectedEndOfComment:"JSON has no comments; take it out",UnexpectedEndOfString:"the closing double quote is missing",
UnexpectedEndOfNumber:"write the number as 1, -1 or 1.5",InvalidUnicode:"write four hexadecimal digits after \\u",InvalidEscapeCharacter:'\
after a backslash come only " \\ / b f n r t or u',InvalidCharacter:"write tabs and control characters in text as \\t or \
\\u0000"};function ce({error:e,offset:t,length:n},s){const a=t<s.length?(0,u.hD)(s.slice(t,t+n)):"the end of the file",i=(0,E.
printParseErrorCode)(e),p=(i==="PropertyNameExpected"||i==="ValueExpected")&&s.slice(0,t).trimEnd().endsWith(",")&&/^[}\]]/.
test(s.slice(t,t+1))?"no comma may stand after the last item":re[i];return`is not JSON: found ${a}; ${p}`}var V=l(2371);
const le=new Map([["spec.contacts","contacts, beside spec"],["spec.tags","tags, beside spec"],["spec.baseline","baseline\
 (an object with an id), beside spec"],["spec.team","spec.group (an 8-character group ID)"],["relations","dependencies (\
a list of objects, each with a target)"],["support","contacts (people, each with an email) or links (pages, each with a \
url and a title)"],["lifecycleManagement","spec.lifecycleStage (one word)"]]);function de(e){const t=T(e),n=le.get(t);if(n!==
void 0)return`is of the older layout; was ${t}, now ${n}`;const[s,a]=e;if(e.length===1&&_(s,b.eu.shape.spec.shape))return`\
is in the wrong place; it belongs in spec: spec.${s}`;if(e.length===2&&s==="spec"&&_(a,b.eu.shape))return`is in the wron\
g place; it belongs beside spec: ${a}`}function _(e,t){return typeof e=="string"&&Object.hasOwn(t,e)}const fe="The manif\
est breaks a rule",ue="The manifest holds an unknown key";function he(e,t){return[...(b.eu.safeParse(e).error?.issues??[]).
flatMap(a=>me(a,t)??[]),...W(b.eu,t,[])]}function me(e,t){if(e.code==="unrecognized_keys")return;const n=e.path,s=v(t,n),
a=e.code==="invalid_value"?e.values.map(String):[],i=a.length>0?a.join(", "):e.message,c={level:"error",title:fe};if(s===
void 0){const{offset:p}=v(t,n.slice(0,-1))??t;return{...c,message:`${T(n)} is missing; allowed: ${i}`,offset:p}}const r=typeof s.
scalar=="string"?(0,V.Z)(s.scalar,a):"",f=`${T(n)} ${ge(s)}; allowed: ${i}${r}`;return{...c,message:f,offset:s.offset}}const pe=20;
function ge({scalar:e,fields:t,items:n}){if(t!==void 0)return"is an object";if(n!==void 0)return`is a list of ${n.length}\
 items`;if(typeof e!="string")return`is ${(0,u.hD)(e)}`;const s=O(e);return`is ${(0,u.hD)(e)}${s>pe?` (${s} characters)`:
""}`}function W(e,t,n){const{def:s}=e._zod;if(s.type==="optional")return W(s.innerType,t,n);if(s.type==="array")return(t.
items??[]).flatMap((c,r)=>W(s.element,c,[...n,r]));if(s.type!=="object")return[];const a=s.catchall?._zod.def.type==="ne\
ver";return[...t.fields??[]].flatMap(([i,c])=>{const r=Object.hasOwn(s.shape,i)?s.shape[i]:void 0;return r!==void 0?W(r,
c,[...n,i]):ye([...n,i],i,c,Object.keys(s.shape),a)})}function ye(e,t,n,s,a){if(t==="__proto__")return[];const i=a?`is n\
ot allowed; allowed: ${s.join(", ")}`:`is not known, and is sent as it is; known: ${s.join(", ")}`,c=de(e)??`${i}${(0,V.
Z)(t,s)}`,r=`${T(e)} ${c}`,f=n.keyOffset??n.offset;return[{level:a?"error":"warning",title:ue,message:r,offset:f}]}function be(e,t){
const{root:n,value:s,findings:a}=ie(e),c=n!==void 0&&s!==void 0?[...he(s,n),...m(n)]:[],r=[...a,...c],f=r.every(({level:p})=>p!==
"error");return{...ve(n),...we(n,s)&&{baselineUnclear:!0},...f&&{manifest:s},problems:(0,g.md)(U(r,e,t))}}function ve(e){
return(0,j.s)({recordId:N(e,["id"]),organizationId:N(e,["organizationId"]),baselineId:N(e,["baseline","id"]),name:N(e,["\
spec","name"])})}function we(e,t){return N(e,["baseline","id"])!==void 0?!1:e?.fields===void 0||t===void 0?!0:[["baselin\
e"],["spec","baseline"]].some(n=>v(e,n)!==void 0)}function N(e,t){const n=e&&v(e,t);if(!(typeof n?.scalar!="string"||n.ambiguous||
n.scalar===""))return n.scalar}const Q=1024*1024;async function Te(e){const t=(0,A.resolve)(e.workspace,e.directory,b.h1),
n=(0,w.i)(e.workspace,t),s=await $e(e.workspace,t);if(s.kind==="absent")return{kind:"absent",file:n};if(s.kind==="refuse\
d")return K(n,s.why);const a=await Me(s.path);if(typeof a=="string")return K(s.file,a);if(!(0,o.isUtf8)(a))return K(s.file,
Oe(a));const i=new TextDecoder().decode(a);return{kind:"found",file:s.file,...be(i,s.file)}}async function $e(e,t){const n={
kind:"refused",why:"leads out of the workspace and was not read; name a directory of this repository"};try{const s=await(0,M.
realpath)(e);if(!(0,w.F)(s,await(0,M.realpath)((0,A.dirname)(t))))return n;const a=await(0,M.realpath)(t);return(0,w.F)(
s,a)?{kind:"found",path:a,file:(0,w.i)(s,a)}:n}catch(s){return(0,w.F)((0,A.resolve)(e),t)?(0,d.$)(s)!=="ENOENT"?{kind:"r\
efused",why:X(s)}:await Ee(t)?{kind:"refused",why:"is a symbolic link that leads nowhere"}:{kind:"absent"}:n}}function Ee(e){
return(0,M.lstat)(e).then(()=>!0,()=>!1)}async function Me(e){try{const t=await(0,M.open)(e,y.constants.O_RDONLY|y.constants.
O_NONBLOCK|y.constants.O_NOFOLLOW);try{if(!(await t.stat()).isFile())return"is not a regular file";const n=await(0,x.buffer)(
t.createReadStream({end:Q,autoClose:!1}));return n.length>Q?"is larger than 1 MiB, the most that is read":n}finally{await t.
close()}}catch(t){return X(t)}}function Oe(e){let t=1,n=0;for(;;){const s=e.indexOf(`
`,n);if(!(0,o.isUtf8)(e.subarray(n,s===-1?e.length:s)))break;t+=1,n=s+1}return`is not UTF-8 text (line ${t}); save it as\
 UTF-8`}function K(e,t){const a={kind:"manifest",level:"error",title:"The manifest can't be read",message:`${(0,u.ts)(e)}\
 ${t}`,file:e};return{kind:"found",file:e,baselineUnclear:!0,problems:[a]}}function X(e){return`can't be read (${(0,d.$)(
e)})`}}),431:((te,C,l)=>{l.d(C,{eu:()=>Z,h1:()=>q});var o=l(8395),y=l(3305),M=l(9840);const A=/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/;
function x(m,h,k,P){const $={error:k,abort:!0};return o.YjP(k).check(y.m9(m,$),y.Eb(h,$),o.q0y(P))}function d(m,h){return x(
1,m,`text of 1 to ${m} characters`,h)}function w(m){const h="text of at least 1 character";return o.YjP(h).check(y.m9(1,
h),o.q0y(m))}function u(m,h){return o.k5n(m).check(o.q0y(h))}function b(m,h,k){const P=`a list of at most ${h} items`,$=o.
YPB(E=>E.length<=h,{error:P,when:({value:E})=>Array.isArray(E)});return o.YOg(m,P).check($,o.mIj({maxItems:h,description:k}))}
function j(m){const h="exactly 8 letters (a-z, A-Z) or digits";return o.YjP(h).check(y.Fk(/^[a-zA-Z0-9]{8}$/,h),o.q0y(m))}
const g="an object",D=["critical","high","medium","low","auxiliary"],S=o.rej({repo:d(500,"The repository that holds the \
code, best as an absolute URL."),name:d(500,"What the component is called."),description:o.lqM(d(1500,"What the componen\
t does, and for whom.")),version:o.lqM(d(500,"The version in use, such as 1.4.0.")),kind:o.lqM(u(["service","api","compo\
nent","cots","product","external","other"],"What sort of solution the component is.")),lifecycleStage:o.lqM(u(["concept",
"planning","development","testing","production","maintenance","deprecated","retired"],"How far along its life the compon\
ent is.")),group:o.lqM(j("The ID of the group that owns the component.")),system:o.lqM(j("The ID of the system that the \
component belongs to.")),domain:o.lqM(j("The ID of the domain that the component belongs to.")),dataSensitivity:o.lqM(u(
["public","internal","secret","other"],"How sensitive the data is that the component handles.")),businessCriticality:o.lqM(
u(D,"How much the business depends on the component.")),sourcingModel:o.lqM(u(["cots","modified_cots","open_source","cus\
tom","outsourced","legacy"],"Where the component comes from.")),deploymentModel:o.lqM(u(["onpremises","private_cloud","p\
ublic_cloud","hybrid_cloud","multi_cloud","edge","saas"],"Where the component runs."))},g).check(o.q0y("What the compone\
nt is.")),U=o._H3({email:x(1,50,"an e-mail address of at most 50 characters","Where to write to.").check(y.Fk(A,"an e-ma\
il address of at most 50 characters")),relation:o.lqM(d(50,"What the contact is to the component, such as Owner."))},g),
T=o._H3({target:x(10,10,"a record ID, exactly 10 characters","The record ID of the component that this one needs."),description:o.
lqM(d(300,"What it is needed for.")),criticality:o.lqM(u(D,"How much this component depends on it."))},g),O="a number of\
 days from 1 to 365",z=o._H3({title:d(500,"What the objective is called."),description:d(1500,"What is measured, and wha\
t is promised."),type:u(["latency","availability","correctness","other"],"Which quality the objective is about."),target:d(
500,"What is to be reached, as text: 99.9%, 350ms."),period:o.aig(O).check(y.qm(1,O),y.Zm(365,O),o.q0y("Over how many da\
ys the objective is measured.")),implementation:o.lqM(d(1500,"The query that measures it."))},g),L=o._H3({name:d(500,"Wh\
at the API is called."),schemaPath:o.lqM(d(500,"Where its schema is, best as an absolute URL."))},g),R=o.rej({url:d(500,
"Where the link leads."),title:d(500,"What the link shows as."),icon:o.lqM(u(["web","api","service","documentation","tas\
k","dashboard","other"],"The picture beside the link."))},g),I="1 to 50 of the characters a-z, A-Z, 0-9 and : . _ ~ -",F=x(
1,50,I,"A word to find the component by; best at most 20 characters.").check(y.Fk(/^[a-zA-Z0-9:._~-]+$/,I)),v={spec:S,api:o.
lqM(b(L,20,"The APIs that the component offers.")),baseline:o.lqM(o.rej({id:w("The ID of the Baseline in Phaset; without\
 one, the default applies.")},g).check(o.q0y("The standards that the component is held to."))),contacts:o.lqM(b(U,3,"Who\
 to turn to.")),dependencies:o.lqM(o.YOg(T,"a list").check(o.q0y("The components that this one needs to do its work."))),
links:o.lqM(b(R,20,"Pages worth a click.")),metadata:o.lqM(o.g1P(o.YjP(),d(500,"Text of your own."),g).check(o.q0y("Keys\
 of your own; their values are text."))),slo:o.lqM(b(z,20,"The service level objectives.")),tags:o.lqM(b(F,20,"Words to \
find the component by; best at most 5."))},B=o.rej(v,g),q="phaset.manifest.json",Z=o.rej({$schema:o.lqM(w("The JSON Sche\
ma that an editor checks this file with.")),id:o.lqM(w(`The record's ID in Phaset: ${M.$D} characters.`)),organizationId:o.
lqM(w("The organization's ID in Phaset.")),...v,spec:o.rej({...S.shape,repo:o.lqM(S.shape.repo)},g).check(o.q0y("What th\
e component is."))},g).check(o.mIj({title:"Phaset manifest",description:"A component described for the software catalog \
Phaset."}))})};export{ke as id,xe as ids,Ie as modules};
