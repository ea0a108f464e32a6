const ke=124,Me=[124],Oe={9124:((Q,C,f)=>{f.d(C,{readManifest:()=>ve});var o=f(4573),d=f(3024),I=f(6760),q=f(4409),w=f(9550),
l=f(7541),T=f(431),y=f(6628),k=f(8414),O=f(9840),g=f(1828);function N(e,t,n){const s=U(t);return e.map(({level:a,title:i,
message:c,offset:r})=>{const u=S(s,r),p=r-(s[u-1]??0)+1;return{kind:"manifest",level:a,title:i,message:`${(0,l.ts)(n)}:${u}\
:${p} ${c}`,file:n,line:u,column:p}})}function b(e){return(0,g.m)(e)||"the manifest"}function P(e){let t=0;for(const n of e)
t++;return t}function U(e){const t=[0];for(let n=e.indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))t.push(n+1);return t}function S(e,t){let n=0,s=e.length;for(;s-n>1;){const a=n+s>>1;(e[a]??0)<=t?n=a:s=a}return n+
1}function L(e,t){const n=[];return{root:A(e,[],t,n),findings:n}}function A(e,t,n,s){const{offset:a,children:i=[]}=e;if(e.
type==="array"){const r=i.map((u,p)=>A(u,[...t,p],n,s));return{offset:a,items:r}}if(e.type!=="object")return{offset:a,scalar:e.
value};const c=new Map;for(const{children:[r,u]=[]}of i){if(r===void 0||u===void 0||n.has(u.offset))continue;const p=A(u,
[...t,r.value],n,s);p.keyOffset=r.offset;const V=F(r.value,[...t,r.value],c);V!==void 0&&s.push({...V,offset:r.offset}),
c.has(r.value)&&(p.ambiguous=!0),c.set(r.value,p)}return{offset:a,fields:c}}function F(e,t,n){const s="error";if(e==="__\
proto__"){const a=`${b(t)} is refused: no object may hold the key __proto__`;return{level:s,title:"The manifest holds a \
refused key",message:a}}if(n.has(e)){const a=`${b(t)} is there twice; keep one of the two`;return{level:s,title:"The man\
ifest holds a key twice",message:a}}}function v(e,t){let n=e;for(const s of t)n=typeof s=="number"?n?.items?.[s]:n?.fields?.
get(s);return n}const W=5,j=20,K="The manifest is worth a look";function R(e){const t=v(e,["api"])?.items??[];return[...B(
e),...m(e,["spec","repo"]),...t.flatMap((n,s)=>m(e,["api",s,"schemaPath"])),...h(e)]}function B(e){const t=v(e,["id"]);if(typeof t?.
scalar!="string"||t.scalar==="")return[];const n=P(t.scalar);if(n===O.$D)return[];const s=`id is ${(0,l.hD)(t.scalar)}; \
a record's ID has ${O.$D} characters, not ${n}`;return[$(t,s)]}function m(e,t){const n=v(e,t);if(typeof n?.scalar!="stri\
ng"||n.scalar==="")return[];if(/^[a-z][a-z0-9+.-]*:\/\//i.test(n.scalar)&&URL.canParse(n.scalar))return[];const s=`${b(t)}\
 is ${(0,l.hD)(n.scalar)}, which is not an absolute URL; better: https://\u2026`;return[$(n,s)]}function h(e){const t=v(
e,["tags"])?.items??[],n=t.flatMap((i,c)=>{const r=typeof i.scalar=="string"?P(i.scalar):0;if(r<=j)return[];const u=`tag\
s[${c}] has ${r} characters; Phaset may not keep tags of more than ${j}`;return[$(i,u)]}),s=t[W];if(s===void 0)return n;
const a=`tags is a list of ${t.length} items; Phaset may not keep more than ${W}`;return[$(s,a),...n]}function $({offset:e},t){
return{level:"warning",title:K,message:t,offset:e}}var E=f(9547);const M=64,x=3e4,H="nothing of the file was used";function X(e){
const t=[],n=(0,E.createScanner)(e,!0);for(let s=1;n.getPosition()<e.length;s++){n.scan();const a=n.getTokenOffset();if(s>
x)return{level:"error",title:"The manifest holds too much",message:`holds more than ${x} marks, keys and values; ${H}`,offset:a};
if(n.getTokenLength()===1&&ee(t,e[a]),t.length>M)return{level:"error",title:"The manifest is nested too deep",message:`i\
s nested deeper than ${M} levels; a manifest needs 3; ${H}`,offset:a}}}function ee(e,t){t==="{"?e.push("}"):t==="["?e.push(
"]"):t!==void 0&&t===e.at(-1)&&e.pop()}const te="The manifest is not valid JSON",ne={disallowComments:!0,allowTrailingComma:!1,
allowEmptyContent:!1};function se(e){const t=X(e);if(t!==void 0)return{findings:[t]};const n=[],s=(0,E.parseTree)(e,n,ne);
if(s===void 0)return{findings:Y(n,e)};const{root:a,findings:i}=L(s,new Set(n.map(({offset:c})=>c)));return n.length>0?{findings:[
...Y(n,e),...i],root:a}:{findings:i,root:a,value:(0,E.getNodeValue)(s)}}function Y(e,t){const n=[];let s=-1;for(const a of e){
if(a.offset<=s)continue;const i=ae(a,t);n.push({level:"error",title:te,message:i,offset:a.offset});const c=t.indexOf(`
`,a.offset);s=c===-1?t.length:c}return n}const oe={InvalidSymbol:"text stands in double quotes; the only bare words are \
true, false and null",InvalidNumberFormat:"write the number as 1, -1 or 1.5",PropertyNameExpected:"a key in double quote\
s is expected",ValueExpected:"a value is expected",ColonExpected:"a colon is expected after the key",CommaExpected:"a co\
mma is expected between two items",CloseBraceExpected:"a closing } is expected",CloseBracketExpected:"a closing ] is exp\
ected",EndOfFileExpected:"the file should end after its one value",InvalidCommentToken:"JSON has no comments; take it ou\
t",UnexpectedEndOfComment:"JSON has no comments; take it out",UnexpectedEndOfString:"the closing double quote is missing",
UnexpectedEndOfNumber:"write the number as 1, -1 or 1.5",InvalidUnicode:"write four hexadecimal digits after \\u",InvalidEscapeCharacter:'\
after a backslash come only " \\ / b f n r t or u',InvalidCharacter:"write tabs and control characters in text as \\t or \
\\u0000"};function ae({error:e,offset:t,length:n},s){const a=t<s.length?(0,l.hD)(s.slice(t,t+n)):"the end of the file",i=(0,E.
printParseErrorCode)(e),p=(i==="PropertyNameExpected"||i==="ValueExpected")&&s.slice(0,t).trimEnd().endsWith(",")&&/^[}\]]/.
test(s.slice(t,t+1))?"no comma may stand after the last item":oe[i];return`is not JSON: found ${a}; ${p}`}var _=f(2371);
const ie=new Map([["spec.contacts","contacts, beside spec"],["spec.tags","tags, beside spec"],["spec.baseline","baseline\
 (an object with an id), beside spec"],["spec.team","spec.group (an 8-character group ID)"],["relations","dependencies (\
a list of objects, each with a target)"],["support","contacts (people, each with an email) or links (pages, each with a \
url and a title)"],["lifecycleManagement","spec.lifecycleStage (one word)"]]);function re(e){const t=b(e),n=ie.get(t);if(n!==
void 0)return`is of the older layout; was ${t}, now ${n}`;const[s,a]=e;if(e.length===1&&J(s,T.eu.shape.spec.shape))return`\
is in the wrong place; it belongs in spec: spec.${s}`;if(e.length===2&&s==="spec"&&J(a,T.eu.shape))return`is in the wron\
g place; it belongs beside spec: ${a}`}function J(e,t){return typeof e=="string"&&Object.hasOwn(t,e)}const ce="The manif\
est breaks a rule",le="The manifest holds an unknown key";function de(e,t){return[...(T.eu.safeParse(e).error?.issues??[]).
flatMap(a=>fe(a,t)??[]),...z(T.eu,t,[])]}function fe(e,t){if(e.code==="unrecognized_keys")return;const n=e.path,s=v(t,n),
a=e.code==="invalid_value"?e.values.map(String):[],i=a.length>0?a.join(", "):e.message,c={level:"error",title:ce};if(s===
void 0){const{offset:p}=v(t,n.slice(0,-1))??t;return{...c,message:`${b(n)} is missing; allowed: ${i}`,offset:p}}const r=typeof s.
scalar=="string"?(0,_.Z)(s.scalar,a):"",u=`${b(n)} ${he(s)}; allowed: ${i}${r}`;return{...c,message:u,offset:s.offset}}const ue=20;
function he({scalar:e,fields:t,items:n}){if(t!==void 0)return"is an object";if(n!==void 0)return`is a list of ${n.length}\
 items`;if(typeof e!="string")return`is ${(0,l.hD)(e)}`;const s=P(e);return`is ${(0,l.hD)(e)}${s>ue?` (${s} characters)`:
""}`}function z(e,t,n){const{def:s}=e._zod;if(s.type==="optional")return z(s.innerType,t,n);if(s.type==="array")return(t.
items??[]).flatMap((c,r)=>z(s.element,c,[...n,r]));if(s.type!=="object")return[];const a=s.catchall?._zod.def.type==="ne\
ver";return[...t.fields??[]].flatMap(([i,c])=>{const r=Object.hasOwn(s.shape,i)?s.shape[i]:void 0;return r!==void 0?z(r,
c,[...n,i]):me([...n,i],i,c,Object.keys(s.shape),a)})}function me(e,t,n,s,a){if(t==="__proto__")return[];const i=a?`is n\
ot allowed; allowed: ${s.join(", ")}`:`is not known, and is sent as it is; known: ${s.join(", ")}`,c=re(e)??`${i}${(0,_.
Z)(t,s)}`,r=`${b(e)} ${c}`,u=n.keyOffset??n.offset;return[{level:a?"error":"warning",title:le,message:r,offset:u}]}function pe(e,t){
const{root:n,value:s,findings:a}=se(e),c=n!==void 0&&s!==void 0?[...de(s,n),...R(n)]:[],r=[...a,...c],u=r.every(({level:p})=>p!==
"error");return{...ge(n),...ye(n,s)&&{baselineUnclear:!0},...u&&{manifest:s},problems:(0,k.md)(N(r,e,t))}}function ge(e){
return(0,y.s)({recordId:D(e,["id"]),organizationId:D(e,["organizationId"]),baselineId:D(e,["baseline","id"]),name:D(e,["\
spec","name"])})}function ye(e,t){return D(e,["baseline","id"])!==void 0?!1:e?.fields===void 0||t===void 0?!0:[["baselin\
e"],["spec","baseline"]].some(n=>v(e,n)!==void 0)}function D(e,t){const n=e&&v(e,t);if(!(typeof n?.scalar!="string"||n.ambiguous||
n.scalar===""))return n.scalar}const be=1024*1024;function ve(e){const t=(0,I.resolve)(e.workspace,e.directory,T.h1),n=(0,w.
i)(e.workspace,t),s=we(e.workspace,t);if(s.kind==="absent")return{kind:"absent",file:n};if(s.kind==="refused")return Z(n,
s.why);const a=$e(s.path);if(typeof a=="string")return Z(s.file,a);if(!(0,o.isUtf8)(a))return Z(s.file,Ee(a));const i=new TextDecoder().
decode(a);return{kind:"found",file:s.file,...pe(i,s.file)}}function we(e,t){const n={kind:"refused",why:"leads out of th\
e workspace and was not read; name a directory of this repository"};try{const s=(0,d.realpathSync)(e);if(!(0,w.F)(s,(0,d.
realpathSync)((0,I.dirname)(t))))return n;const a=(0,d.realpathSync)(t);return(0,w.F)(s,a)?{kind:"found",path:a,file:(0,w.
i)(s,a)}:n}catch(s){return(0,w.F)((0,I.resolve)(e),t)?(0,q.$)(s)!=="ENOENT"?{kind:"refused",why:G(s)}:Te(t)?{kind:"refus\
ed",why:"is a symbolic link that leads nowhere"}:{kind:"absent"}:n}}function Te(e){return(0,d.lstatSync)(e,{throwIfNoEntry:!1})!==
void 0}function $e(e){try{const t=(0,d.openSync)(e,d.constants.O_RDONLY|d.constants.O_NONBLOCK|d.constants.O_NOFOLLOW);try{
const n=(0,d.fstatSync)(t);return n.isFile()?n.size>be?"is larger than 1 MiB, the most that is read":(0,d.readFileSync)(
t):"is not a regular file"}finally{(0,d.closeSync)(t)}}catch(t){return G(t)}}function Ee(e){let t=1,n=0;for(;;){const s=e.
indexOf(`
`,n);if(!(0,o.isUtf8)(e.subarray(n,s===-1?e.length:s)))break;t+=1,n=s+1}return`is not UTF-8 text (line ${t}); save it as\
 UTF-8`}function Z(e,t){const a={kind:"manifest",level:"error",title:"The manifest can't be read",message:`${(0,l.ts)(e)}\
 ${t}`,file:e};return{kind:"found",file:e,baselineUnclear:!0,problems:[a]}}function G(e){return`can't be read (${(0,q.$)(
e)})`}}),431:((Q,C,f)=>{f.d(C,{eu:()=>B,h1:()=>R});var o=f(8395),d=f(3305),I=f(9840);const q=/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/;
function w(m,h,$,E){const M={error:$,abort:!0};return o.YjP($).check(d.m9(m,M),d.Eb(h,M),o.q0y(E))}function l(m,h){return w(
1,m,`text of 1 to ${m} characters`,h)}function T(m){const h="text of at least 1 character";return o.YjP(h).check(d.m9(1,
h),o.q0y(m))}function y(m,h){return o.k5n(m).check(o.q0y(h))}function k(m,h,$){const E=`a list of at most ${h} items`,M=o.
YPB(x=>x.length<=h,{error:E,when:({value:x})=>Array.isArray(x)});return o.YOg(m,E).check(M,o.mIj({maxItems:h,description:$}))}
function O(m){const h="exactly 8 letters (a-z, A-Z) or digits";return o.YjP(h).check(d.Fk(/^[a-zA-Z0-9]{8}$/,h),o.q0y(m))}
const g="an object",N=["critical","high","medium","low","auxiliary"],b=o.rej({repo:l(500,"The repository that holds the \
code, best as an absolute URL."),name:l(500,"What the component is called."),description:o.lqM(l(1500,"What the componen\
t does, and for whom.")),version:o.lqM(l(500,"The version in use, such as 1.4.0.")),kind:o.lqM(y(["service","api","compo\
nent","cots","product","external","other"],"What sort of solution the component is.")),lifecycleStage:o.lqM(y(["concept",
"planning","development","testing","production","maintenance","deprecated","retired"],"How far along its life the compon\
ent is.")),group:o.lqM(O("The ID of the group that owns the component.")),system:o.lqM(O("The ID of the system that the \
component belongs to.")),domain:o.lqM(O("The ID of the domain that the component belongs to.")),dataSensitivity:o.lqM(y(
["public","internal","secret","other"],"How sensitive the data is that the component handles.")),businessCriticality:o.lqM(
y(N,"How much the business depends on the component.")),sourcingModel:o.lqM(y(["cots","modified_cots","open_source","cus\
tom","outsourced","legacy"],"Where the component comes from.")),deploymentModel:o.lqM(y(["onpremises","private_cloud","p\
ublic_cloud","hybrid_cloud","multi_cloud","edge","saas"],"Where the component runs."))},g).check(o.q0y("What the compone\
nt is.")),P=o._H3({email:w(1,50,"an e-mail address of at most 50 characters","Where to write to.").check(d.Fk(q,"an e-ma\
il address of at most 50 characters")),relation:o.lqM(l(50,"What the contact is to the component, such as Owner."))},g),
U=o._H3({target:w(10,10,"a record ID, exactly 10 characters","The record ID of the component that this one needs."),description:o.
lqM(l(300,"What it is needed for.")),criticality:o.lqM(y(N,"How much this component depends on it."))},g),S="a number of\
 days from 1 to 365",L=o._H3({title:l(500,"What the objective is called."),description:l(1500,"What is measured, and wha\
t is promised."),type:y(["latency","availability","correctness","other"],"Which quality the objective is about."),target:l(
500,"What is to be reached, as text: 99.9%, 350ms."),period:o.aig(S).check(d.qm(1,S),d.Zm(365,S),o.q0y("Over how many da\
ys the objective is measured.")),implementation:o.lqM(l(1500,"The query that measures it."))},g),A=o._H3({name:l(500,"Wh\
at the API is called."),schemaPath:o.lqM(l(500,"Where its schema is, best as an absolute URL."))},g),F=o.rej({url:l(500,
"Where the link leads."),title:l(500,"What the link shows as."),icon:o.lqM(y(["web","api","service","documentation","tas\
k","dashboard","other"],"The picture beside the link."))},g),v="1 to 50 of the characters a-z, A-Z, 0-9 and : . _ ~ -",W=w(
1,50,v,"A word to find the component by; best at most 20 characters.").check(d.Fk(/^[a-zA-Z0-9:._~-]+$/,v)),j={spec:b,api:o.
lqM(k(A,20,"The APIs that the component offers.")),baseline:o.lqM(o.rej({id:T("The ID of the Baseline in Phaset; without\
 one, the default applies.")},g).check(o.q0y("The standards that the component is held to."))),contacts:o.lqM(k(P,3,"Who\
 to turn to.")),dependencies:o.lqM(o.YOg(U,"a list").check(o.q0y("The components that this one needs to do its work."))),
links:o.lqM(k(F,20,"Pages worth a click.")),metadata:o.lqM(o.g1P(o.YjP(),l(500,"Text of your own."),g).check(o.q0y("Keys\
 of your own; their values are text."))),slo:o.lqM(k(L,20,"The service level objectives.")),tags:o.lqM(k(W,20,"Words to \
find the component by; best at most 5."))},K=o.rej(j,g),R="phaset.manifest.json",B=o.rej({$schema:o.lqM(T("The JSON Sche\
ma that an editor checks this file with.")),id:o.lqM(T(`The record's ID in Phaset: ${I.$D} characters.`)),organizationId:o.
lqM(T("The organization's ID in Phaset.")),...j,spec:o.rej({...b.shape,repo:o.lqM(b.shape.repo)},g).check(o.q0y("What th\
e component is."))},g).check(o.mIj({title:"Phaset manifest",description:"A component described for the software catalog \
Phaset."}))})};export{ke as id,Me as ids,Oe as modules};
