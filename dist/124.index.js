const Oe=124,Me=[124],xe={9124:((ee,B,l)=>{l.d(B,{readManifest:()=>ve});var C=l(4573),o=l(3024),y=l(6760),U=l(4409),T=l(
9550),d=l(7541),v=l(431),p=l(6628),M=l(8414),b=l(9840),E=l(1828);function P(e,t,n){const s=W(t);return e.map(({level:a,title:i,
message:c,offset:r})=>{const m=S(s,r),g=r-(s[m-1]??0)+1;return{kind:"manifest",level:a,title:i,message:`${(0,d.ts)(n)}:${m}\
:${g} ${c}`,file:n,line:m,column:g}})}function h(e){return(0,E.m)(e)||"the manifest"}function x(e){let t=0;for(const n of e)
t++;return t}function W(e){const t=[0];for(let n=e.indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))t.push(n+1);return t}function S(e,t){let n=0,s=e.length;for(;s-n>1;){const a=n+s>>1;(e[a]??0)<=t?n=a:s=a}return n+
1}function Z(e,t){const n=[];return{root:A(e,[],t,n),findings:n}}function A(e,t,n,s){const{offset:a,children:i=[]}=e;if(e.
type==="array"){const r=i.map((m,g)=>A(m,[...t,g],n,s));return{offset:a,items:r}}if(e.type!=="object")return{offset:a,scalar:e.
value};const c=new Map;for(const{children:[r,m]=[]}of i){if(r===void 0||m===void 0||n.has(m.offset))continue;const g=A(m,
[...t,r.value],n,s);g.keyOffset=r.offset;const X=D(r.value,[...t,r.value],c);X!==void 0&&s.push({...X,offset:r.offset}),
c.has(r.value)&&(g.ambiguous=!0),c.set(r.value,g)}return{offset:a,fields:c}}function D(e,t,n){const s="error";if(e==="__\
proto__"){const a=`${h(t)} is refused: no object may hold the key __proto__`;return{level:s,title:"The manifest holds a \
refused key",message:a}}if(n.has(e)){const a=`${h(t)} is there twice; keep one of the two`;return{level:s,title:"The man\
ifest holds a key twice",message:a}}}function w(e,t){let n=e;for(const s of t)n=typeof s=="number"?n?.items?.[s]:n?.fields?.
get(s);return n}const z=5,L=20,F="The manifest is worth a look";function _(e){const t=w(e,["api"])?.items??[];return[...R(
e),...K(e,["spec","repo"]),...t.flatMap((n,s)=>K(e,["api",s,"schemaPath"])),...H(e)]}function R(e){const t=w(e,["id"]);if(typeof t?.
scalar!="string"||t.scalar==="")return[];const n=x(t.scalar);if(n===b.$D)return[];const s=`id is ${(0,d.hD)(t.scalar)}; \
a record's ID has ${b.$D} characters, not ${n}`;return[k(t,s)]}function K(e,t){const n=w(e,t);if(typeof n?.scalar!="stri\
ng"||n.scalar==="")return[];if(/^[a-z][a-z0-9+.-]*:\/\//i.test(n.scalar)&&URL.canParse(n.scalar))return[];const s=`${h(t)}\
 is ${(0,d.hD)(n.scalar)}, which is not an absolute URL; better: https://\u2026`;return[k(n,s)]}function H(e){const t=w(
e,["tags"])?.items??[],n=t.flatMap((i,c)=>{const r=typeof i.scalar=="string"?x(i.scalar):0;if(r<=L)return[];const m=`tag\
s[${c}] has ${r} characters; Phaset may not keep tags of more than ${L}`;return[k(i,m)]}),s=t[z];if(s===void 0)return n;
const a=`tags is a list of ${t.length} items; Phaset may not keep more than ${z}`;return[k(s,a),...n]}function k({offset:e},t){
return{level:"warning",title:F,message:t,offset:e}}var f=l(9547);const u=64,$=3e4,O="nothing of the file was used";function I(e){
const t=[],n=(0,f.createScanner)(e,!0);for(let s=1;n.getPosition()<e.length;s++){n.scan();const a=n.getTokenOffset();if(s>
$)return{level:"error",title:"The manifest holds too much",message:`holds more than ${$} marks, keys and values; ${O}`,offset:a};
if(n.getTokenLength()===1&&j(t,e[a]),t.length>u)return{level:"error",title:"The manifest is nested too deep",message:`is\
 nested deeper than ${u} levels; a manifest needs 3; ${O}`,offset:a}}}function j(e,t){t==="{"?e.push("}"):t==="["?e.push(
"]"):t!==void 0&&t===e.at(-1)&&e.pop()}const te="The manifest is not valid JSON",ne={disallowComments:!0,allowTrailingComma:!1,
allowEmptyContent:!1};function se(e){const t=I(e);if(t!==void 0)return{findings:[t]};const n=[],s=(0,f.parseTree)(e,n,ne);
if(s===void 0)return{findings:J(n,e)};const{root:a,findings:i}=Z(s,new Set(n.map(({offset:c})=>c)));return n.length>0?{findings:[
...J(n,e),...i],root:a}:{findings:i,root:a,value:(0,f.getNodeValue)(s)}}function J(e,t){const n=[];let s=-1;for(const a of e){
if(a.offset<=s)continue;const i=ae(a,t);n.push({level:"error",title:te,message:i,offset:a.offset});const c=t.indexOf(`
`,a.offset);s=c===-1?t.length:c}return n}const oe={InvalidSymbol:"text stands in double quotes; the only bare words are \
true, false and null",InvalidNumberFormat:"write the number as 1, -1 or 1.5",PropertyNameExpected:"a key in double quote\
s is expected",ValueExpected:"a value is expected",ColonExpected:"a colon is expected after the key",CommaExpected:"a co\
mma is expected between two items",CloseBraceExpected:"a closing } is expected",CloseBracketExpected:"a closing ] is exp\
ected",EndOfFileExpected:"the file should end after its one value",InvalidCommentToken:"JSON has no comments; take it ou\
t",UnexpectedEndOfComment:"JSON has no comments; take it out",UnexpectedEndOfString:"the closing double quote is missing",
UnexpectedEndOfNumber:"write the number as 1, -1 or 1.5",InvalidUnicode:"write four hexadecimal digits after \\u",InvalidEscapeCharacter:'\
after a backslash come only " \\ / b f n r t or u',InvalidCharacter:"write tabs and control characters in text as \\t or \
\\u0000"};function ae({error:e,offset:t,length:n},s){const a=t<s.length?(0,d.hD)(s.slice(t,t+n)):"the end of the file",i=(0,f.
printParseErrorCode)(e),g=(i==="PropertyNameExpected"||i==="ValueExpected")&&s.slice(0,t).trimEnd().endsWith(",")&&/^[}\]]/.
test(s.slice(t,t+1))?"no comma may stand after the last item":oe[i];return`is not JSON: found ${a}; ${g}`}var G=l(2371);
const ie=new Map([["spec.contacts","contacts, beside spec"],["spec.tags","tags, beside spec"],["spec.baseline","baseline\
 (an object with an id), beside spec"],["spec.team","spec.group (an 8-character group ID)"],["relations","dependencies (\
a list of objects, each with a target)"],["support","contacts (people, each with an email) or links (pages, each with a \
url and a title)"],["lifecycleManagement","spec.lifecycleStage (one word)"]]);function re(e){const t=h(e),n=ie.get(t);if(n!==
void 0)return`is of the older layout; was ${t}, now ${n}`;const[s,a]=e;if(e.length===1&&V(s,v.eu.shape.spec.shape))return`\
is in the wrong place; it belongs in spec: spec.${s}`;if(e.length===2&&s==="spec"&&V(a,v.eu.shape))return`is in the wron\
g place; it belongs beside spec: ${a}`}function V(e,t){return typeof e=="string"&&Object.hasOwn(t,e)}const ce="The manif\
est breaks a rule",le="The manifest holds an unknown key";function de(e,t){return[...(v.eu.safeParse(e).error?.issues??[]).
flatMap(a=>fe(a,t)??[]),...q(v.eu,t,[])]}function fe(e,t){if(e.code==="unrecognized_keys")return;const n=e.path,s=w(t,n),
a=e.code==="invalid_value"?e.values.map(String):[],i=a.length>0?a.join(", "):e.message,c={level:"error",title:ce};if(s===
void 0){const{offset:g}=w(t,n.slice(0,-1))??t;return{...c,message:`${h(n)} is missing; allowed: ${i}`,offset:g}}const r=typeof s.
scalar=="string"?(0,G.Z)(s.scalar,a):"",m=`${h(n)} ${he(s)}; allowed: ${i}${r}`;return{...c,message:m,offset:s.offset}}const ue=20;
function he({scalar:e,fields:t,items:n}){if(t!==void 0)return"is an object";if(n!==void 0)return`is a list of ${n.length}\
 items`;if(typeof e!="string")return`is ${(0,d.hD)(e)}`;const s=x(e);return`is ${(0,d.hD)(e)}${s>ue?` (${s} characters)`:
""}`}function q(e,t,n){const{def:s}=e._zod;if(s.type==="optional")return q(s.innerType,t,n);if(s.type==="array")return(t.
items??[]).flatMap((c,r)=>q(s.element,c,[...n,r]));if(s.type!=="object")return[];const a=s.catchall?._zod.def.type==="ne\
ver";return[...t.fields??[]].flatMap(([i,c])=>{const r=Object.hasOwn(s.shape,i)?s.shape[i]:void 0;return r!==void 0?q(r,
c,[...n,i]):me([...n,i],i,c,Object.keys(s.shape),a)})}function me(e,t,n,s,a){if(t==="__proto__")return[];const i=a?`is n\
ot allowed; allowed: ${s.join(", ")}`:`is not known, and is sent as it is; known: ${s.join(", ")}`,c=re(e)??`${i}${(0,G.
Z)(t,s)}`,r=`${h(e)} ${c}`,m=n.keyOffset??n.offset;return[{level:a?"error":"warning",title:le,message:r,offset:m}]}function pe(e,t){
const{root:n,value:s,findings:a}=se(e),c=n!==void 0&&s!==void 0?[...de(s,n),..._(n)]:[],r=[...a,...c],m=r.every(({level:g})=>g!==
"error");return{...ge(n),...ye(n,s)&&{baselineUnclear:!0},...m&&{manifest:s},problems:(0,M.md)(P(r,e,t))}}function ge(e){
return(0,p.s)({recordId:N(e,["id"]),organizationId:N(e,["organizationId"]),baselineId:N(e,["baseline","id"]),name:N(e,["\
spec","name"])})}function ye(e,t){return N(e,["baseline","id"])!==void 0?!1:e?.fields===void 0||t===void 0?!0:[["baselin\
e"],["spec","baseline"]].some(n=>w(e,n)!==void 0)}function N(e,t){const n=e&&w(e,t);if(!(typeof n?.scalar!="string"||n.ambiguous||
n.scalar===""))return n.scalar}const be=1024*1024;function ve(e){const t=(0,y.resolve)(e.workspace,e.directory,v.h1),n=(0,T.
i)(e.workspace,t),s=we(e.workspace,t);if(s.kind==="absent")return{kind:"absent",file:n};if(s.kind==="refused")return Y(n,
s.why);const a=Ee(s.path);if(typeof a=="string")return Y(s.file,a);if(!(0,C.isUtf8)(a))return Y(s.file,$e(a));const i=new TextDecoder().
decode(a);return{kind:"found",file:s.file,...pe(i,s.file)}}function we(e,t){const n={kind:"refused",why:"leads out of th\
e workspace and was not read; name a directory of this repository"};try{const s=(0,o.realpathSync)(e);if(!(0,T.F)(s,(0,o.
realpathSync)((0,y.dirname)(t))))return n;const a=(0,o.realpathSync)(t);return(0,T.F)(s,a)?{kind:"found",path:a,file:(0,T.
i)(s,a)}:n}catch(s){return(0,T.F)((0,y.resolve)(e),t)?(0,U.$)(s)!=="ENOENT"?{kind:"refused",why:Q(s)}:Te(t)?{kind:"refus\
ed",why:"is a symbolic link that leads nowhere"}:{kind:"absent"}:n}}function Te(e){return(0,o.lstatSync)(e,{throwIfNoEntry:!1})!==
void 0}function Ee(e){try{const t=(0,o.openSync)(e,o.constants.O_RDONLY|o.constants.O_NONBLOCK|o.constants.O_NOFOLLOW);try{
const n=(0,o.fstatSync)(t);return n.isFile()?n.size>be?"is larger than 1 MiB, the most that is read":(0,o.readFileSync)(
t):"is not a regular file"}finally{(0,o.closeSync)(t)}}catch(t){return Q(t)}}function $e(e){let t=1,n=0;for(;;){const s=e.
indexOf(`
`,n);if(!(0,C.isUtf8)(e.subarray(n,s===-1?e.length:s)))break;t+=1,n=s+1}return`is not UTF-8 text (line ${t}); save it as\
 UTF-8`}function Y(e,t){const a={kind:"manifest",level:"error",title:"The manifest can't be read",message:`${(0,d.ts)(e)}\
 ${t}`,file:e};return{kind:"found",file:e,baselineUnclear:!0,problems:[a]}}function Q(e){return`can't be read (${(0,U.$)(
e)})`}}),431:((ee,B,l)=>{l.d(B,{eu:()=>k,h1:()=>H});var C=l(9396),o=l(8395),y=l(3759),U=l(9840);const T=/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/;
function d(f,u){return C.fd.add(f,u),f}function v(f,u,$,O){const I={error:$,abort:!0};return d(o.YjP($).check(y.m9(f,I),
y.Eb(u,I)),{description:O})}function p(f,u){return v(1,f,`text of 1 to ${f} characters`,u)}function M(f){const u="text o\
f at least 1 character";return d(o.YjP(u).check(y.m9(1,u)),{description:f})}function b(f,u){return d(o.k5n(f),{description:u})}
function E(f,u,$){const O=`a list of at most ${u} items`,I=o.YPB(j=>j.length<=u,{error:O,when:({value:j})=>Array.isArray(
j)});return d(o.YOg(f,O).check(I),{maxItems:u,description:$})}function P(f){const u="exactly 8 letters (a-z, A-Z) or dig\
its";return d(o.YjP(u).check(y.Fk(/^[a-zA-Z0-9]{8}$/,u)),{description:f})}const h="an object",x=["critical","high","medi\
um","low","auxiliary"],W={description:"What the component is."},S=d(o.rej({repo:p(500,"The repository that holds the cod\
e, best as an absolute URL."),name:p(500,"What the component is called."),description:o.lqM(p(1500,"What the component d\
oes, and for whom.")),version:o.lqM(p(500,"The version in use, such as 1.4.0.")),kind:o.lqM(b(["service","api","componen\
t","cots","product","external","other"],"What sort of solution the component is.")),lifecycleStage:o.lqM(b(["concept","p\
lanning","development","testing","production","maintenance","deprecated","retired"],"How far along its life the componen\
t is.")),group:o.lqM(P("The ID of the group that owns the component.")),system:o.lqM(P("The ID of the system that the co\
mponent belongs to.")),domain:o.lqM(P("The ID of the domain that the component belongs to.")),dataSensitivity:o.lqM(b(["\
public","internal","secret","other"],"How sensitive the data is that the component handles.")),businessCriticality:o.lqM(
b(x,"How much the business depends on the component.")),sourcingModel:o.lqM(b(["cots","modified_cots","open_source","cus\
tom","outsourced","legacy"],"Where the component comes from.")),deploymentModel:o.lqM(b(["onpremises","private_cloud","p\
ublic_cloud","hybrid_cloud","multi_cloud","edge","saas"],"Where the component runs."))},h),W),Z=o._H3({email:v(1,50,"an \
e-mail address of at most 50 characters","Where to write to.").check(y.Fk(T,"an e-mail address of at most 50 characters")),
relation:o.lqM(p(50,"What the contact is to the component, such as Owner."))},h),A=o._H3({target:v(10,10,"a record ID, e\
xactly 10 characters","The record ID of the component that this one needs."),description:o.lqM(p(300,"What it is needed \
for.")),criticality:o.lqM(b(x,"How much this component depends on it."))},h),D="a number of days from 1 to 365",w=o._H3(
{title:p(500,"What the objective is called."),description:p(1500,"What is measured, and what is promised."),type:b(["lat\
ency","availability","correctness","other"],"Which quality the objective is about."),target:p(500,"What is to be reached\
, as text: 99.9%, 350ms."),period:d(o.aig(D).check(y.qm(1,D),y.Zm(365,D)),{description:"Over how many days the objective\
 is measured."}),implementation:o.lqM(p(1500,"The query that measures it."))},h),z=o._H3({name:p(500,"What the API is ca\
lled."),schemaPath:o.lqM(p(500,"Where its schema is, best as an absolute URL."))},h),L=o.rej({url:p(500,"Where the link \
leads."),title:p(500,"What the link shows as."),icon:o.lqM(b(["web","api","service","documentation","task","dashboard","\
other"],"The picture beside the link."))},h),F="1 to 50 of the characters a-z, A-Z, 0-9 and : . _ ~ -",_=v(1,50,F,"A wor\
d to find the component by; best at most 20 characters.").check(y.Fk(/^[a-zA-Z0-9:._~-]+$/,F)),R={spec:S,api:o.lqM(E(z,20,
"The APIs that the component offers.")),baseline:o.lqM(d(o.rej({id:M("The ID of the Baseline in Phaset; without one, the\
 default applies.")},h),{description:"The standards that the component is held to."})),contacts:o.lqM(E(Z,3,"Who to turn\
 to.")),dependencies:o.lqM(d(o.YOg(A,"a list"),{description:"The components that this one needs to do its work."})),links:o.
lqM(E(L,20,"Pages worth a click.")),metadata:o.lqM(d(o.g1P(o.YjP(),p(500,"Text of your own."),h),{description:"Keys of y\
our own; their values are text."})),slo:o.lqM(E(w,20,"The service level objectives.")),tags:o.lqM(E(_,20,"Words to find \
the component by; best at most 5."))},K=o.rej(R,h),H="phaset.manifest.json",k=d(o.rej({$schema:o.lqM(M("The JSON Schema \
that an editor checks this file with.")),id:o.lqM(M(`The record's ID in Phaset: ${U.$D} characters.`)),organizationId:o.
lqM(M("The organization's ID in Phaset.")),...R,spec:d(o.rej({...S.shape,repo:o.lqM(S.shape.repo)},h),W)},h),{title:"Pha\
set manifest",description:"A component described for the software catalog Phaset."})})};export{Oe as id,Me as ids,xe as modules};
