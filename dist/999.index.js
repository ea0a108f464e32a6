const ft=999,mt=[999],pt={431:((me,W,u)=>{u.d(W,{eu:()=>_,h1:()=>U});var o=u(8395),h=u(3305),F=u(9840);const w=/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/;
function E(y,m,S,M){const T={error:S,abort:!0};return o.YjP(S).check(h.m9(y,T),h.Eb(m,T),o.q0y(M))}function f(y,m){return E(
1,y,`text of 1 to ${y} characters`,m)}function P(y){const m="text of at least 1 character";return o.YjP(m).check(h.m9(1,
m),o.q0y(y))}function p(y,m){return o.k5n(y).check(o.q0y(m))}function $(y,m,S){const M=`a list of at most ${m} items`,T=o.
YPB(R=>R.length<=m,{error:M,when:({value:R})=>Array.isArray(R)});return o.YOg(y,M).check(T,o.mIj({maxItems:m,description:S}))}
function I(y){const m="exactly 8 letters (a-z, A-Z) or digits";return o.YjP(m).check(h.Fk(/^[a-zA-Z0-9]{8}$/,m),o.q0y(y))}
const g="an object",N=["critical","high","medium","low","auxiliary"],x=o.rej({repo:f(500,"The repository that holds the \
code, best as an absolute URL."),name:f(500,"What the component is called."),description:o.lqM(f(1500,"What the componen\
t does, and for whom.")),version:o.lqM(f(500,"The version in use, such as 1.4.0.")),kind:o.lqM(p(["service","api","compo\
nent","cots","product","external","other"],"What sort of solution the component is.")),lifecycleStage:o.lqM(p(["concept",
"planning","development","testing","production","maintenance","deprecated","retired"],"How far along its life the compon\
ent is.")),group:o.lqM(I("The ID of the group that owns the component.")),system:o.lqM(I("The ID of the system that the \
component belongs to.")),domain:o.lqM(I("The ID of the domain that the component belongs to.")),dataSensitivity:o.lqM(p(
["public","internal","secret","other"],"How sensitive the data is that the component handles.")),businessCriticality:o.lqM(
p(N,"How much the business depends on the component.")),sourcingModel:o.lqM(p(["cots","modified_cots","open_source","cus\
tom","outsourced","legacy"],"Where the component comes from.")),deploymentModel:o.lqM(p(["onpremises","private_cloud","p\
ublic_cloud","hybrid_cloud","multi_cloud","edge","saas"],"Where the component runs."))},g).check(o.q0y("What the compone\
nt is.")),J=o._H3({email:E(1,50,"an e-mail address of at most 50 characters","Where to write to.").check(h.Fk(w,"an e-ma\
il address of at most 50 characters")),relation:o.lqM(f(50,"What the contact is to the component, such as Owner."))},g),
q=o._H3({target:E(10,10,"a record ID, exactly 10 characters","The record ID of the component that this one needs."),description:o.
lqM(f(300,"What it is needed for.")),criticality:o.lqM(p(N,"How much this component depends on it."))},g),D="a number of\
 days from 1 to 365",Q=o._H3({title:f(500,"What the objective is called."),description:f(1500,"What is measured, and wha\
t is promised."),type:p(["latency","availability","correctness","other"],"Which quality the objective is about."),target:f(
500,"What is to be reached, as text: 99.9%, 350ms."),period:o.aig(D).check(h.qm(1,D),h.Zm(365,D),o.q0y("Over how many da\
ys the objective is measured.")),implementation:o.lqM(f(1500,"The query that measures it."))},g),X=o._H3({name:f(500,"Wh\
at the API is called."),schemaPath:o.lqM(f(500,"Where its schema is, best as an absolute URL."))},g),k=o.rej({url:f(500,
"Where the link leads."),title:f(500,"What the link shows as."),icon:o.lqM(p(["web","api","service","documentation","tas\
k","dashboard","other"],"The picture beside the link."))},g),B="1 to 50 of the characters a-z, A-Z, 0-9 and : . _ ~ -",j=E(
1,50,B,"A word to find the component by; best at most 20 characters.").check(h.Fk(/^[a-zA-Z0-9:._~-]+$/,B)),O={spec:x,api:o.
lqM($(X,20,"The APIs that the component offers.")),baseline:o.lqM(o.rej({id:P("The ID of the Baseline in Phaset; without\
 one, the default applies.")},g).check(o.q0y("The standards that the component is held to."))),contacts:o.lqM($(J,3,"Who\
 to turn to.")),dependencies:o.lqM(o.YOg(q,"a list").check(o.q0y("The components that this one needs to do its work."))),
links:o.lqM($(k,20,"Pages worth a click.")),metadata:o.lqM(o.g1P(o.YjP(),f(500,"Text of your own."),g).check(o.q0y("Keys\
 of your own; their values are text."))),slo:o.lqM($(Q,20,"The service level objectives.")),tags:o.lqM($(j,20,"Words to \
find the component by; best at most 5."))},V=o.rej(O,g),U="phaset.manifest.json",_=o.rej({$schema:o.lqM(P("The JSON Sche\
ma that an editor checks this file with.")),id:o.lqM(P(`The record's ID in Phaset: ${F.$D} characters.`)),organizationId:o.
lqM(P("The organization's ID in Phaset.")),...O,spec:o.rej({...x.shape,repo:o.lqM(x.shape.repo)},g).check(o.q0y("What th\
e component is."))},g).check(o.mIj({title:"Phaset manifest",description:"A component described for the software catalog \
Phaset."}))}),6999:((me,W,u)=>{u.r(W),u.d(W,{checkStandards:()=>it,describeMisses:()=>dt.kJ,parseBaseline:()=>pe,preload:()=>lt});
var o=u(6760),h=u(9550),F=u(1455),w=u(7541);async function E(e){try{return await(0,F.realpath)(e)}catch{const t=(0,o.dirname)(
e);return t===e?e:(0,o.join)(await E(t),(0,o.basename)(e))}}const f=200;function P(e){return(0,w.ml)((0,w.ts)(e),f)}function p(e,t){
return{message:t,status:e.severity==="error"?"failure":"warning"}}function $({file:e,line:t},n){const s=P((0,h.i)(n,e));
return t===void 0?s:`${s}:${t}`}const I=1024*1024;async function g(e){const t=await(0,F.stat)(e).catch(()=>{});return t===
void 0?{kind:"missing"}:t.isFile()?t.size>I?{kind:"unreadable",reason:"is larger than 1 MiB"}:{kind:"readable"}:{kind:"u\
nreadable",reason:"is not a regular file"}}const N={pass:"pass",warn:"warning",fail:"failure"},x=["checkForDefinedRelati\
ons","checkForDefinedServiceLevelObjectives","checkForDefinedTags"];function J(e){return async t=>{const n=a=>p(t,`Stand\
ardLint could not run it: ${a}`);if(t.path!==void 0&&x.includes(t.check)){const a=await g((0,o.join)(e,t.path));if(a.kind===
"unreadable")return n(`its file ${a.reason}`)}const s=await q();try{const{check:a,severity:c}=t,i=s({basePath:e,checks:[
{name:a,severity:c}]}),[r]=i.config.checks;r!==void 0&&t.path!==void 0&&(r.path=t.path);const[d]=D(()=>i.check()).results;
return d===void 0?n("it gave no result"):{message:d.message,status:N[d.status]}}catch(a){return n(String(a).replaceAll(`${e}${o.
sep}`,""))}}}async function q(){globalThis.__dirname??=import.meta.dirname;const e=await u.e(425).then(u.t.bind(u,3425,23));
return e.createNewStandardLint??e.default.createNewStandardLint}function D(e){const{log:t,warn:n,error:s}=console,a=()=>{};
Object.assign(console,{log:a,warn:a,error:a});try{return e()}finally{Object.assign(console,{log:t,warn:n,error:s})}}var Q=u(
1828),X=u(2371),k=u(8395),B=u(3305);const j=["checkForConflictingLockfiles","checkForConsoleUsage","checkForDefinedRelat\
ions","checkForDefinedServiceLevelObjectives","checkForDefinedTags","checkForPresenceApiSchema","checkForPresenceChangel\
og","checkForPresenceCiConfig","checkForPresenceCodeowners","checkForPresenceContributing","checkForPresenceDiagramsFold\
er","checkForPresenceIacConfig","checkForPresenceLicense","checkForPresenceReadme","checkForPresenceSecurity","checkForP\
resenceServiceMetadata","checkForPresenceTemplateIssues","checkForPresenceTemplatePullRequests","checkForPresenceTests",
"checkForThrowingPlainErrors"],O=k.YjP({error:"must be a string"}),V=k.lqM(O.check(k.YPB(e=>!e.includes("\0"),"holds a N\
UL character"))),U=k.lqM(k.k5n(["error","warn",""],{error:'must be "error" or "warn"'})),_=k.Ikc({name:O,severity:U,path:V},
{error:"must be the name of a check, or an object with `name`, `severity` and `path`"}),y=k.Ikc({basePath:V,ignorePaths:k.
lqM(k.YOg(O.check(B.m9(1,"is empty, and would ignore every file")),{error:"must be a list of strings"})),defaultSeverity:U,
checks:k.YOg(k.FsL(k.pdi(m),_),{error:"must be a list of checks"})},{error:"must be an object with `checks`"});function m(e){
return typeof e=="string"?{name:e}:e}var S=u(431);const M="or set its path in the Baseline in Phaset when it is elsewher\
e",T=({path:e,folder:t})=>`add ${e} to ${t}`,R=e=>`${T(e)}, ${M}`;function L(e,t){return{name:e,defaultPath:t,takesPath:!1,
isMetadata:!1,remedy:T}}function A(e,t){return{name:e,defaultPath:t,takesPath:!0,isMetadata:!1,remedy:R}}function H(e,t,n){
return{name:e,defaultPath:S.h1,takesPath:!0,isMetadata:!0,remedy:({path:s,folder:a,isPhasetManifest:c})=>`add at least o\
ne item to \`${c?t:n}\` in ${s} in ${a}`}}const z={checkForConflictingLockfiles:{name:"Lock files",defaultPath:".",takesPath:!1,
isMetadata:!1,remedy:({folder:e})=>`keep one of package-lock.json and yarn.lock in ${e}, not both`},checkForConsoleUsage:{
name:"Console usage",defaultPath:"src",takesPath:!0,isMetadata:!1,remedy:({hit:e})=>`use a logger instead of the console\
 at ${e}`},checkForDefinedRelations:H("Relations","dependencies","relations"),checkForDefinedServiceLevelObjectives:H("S\
LOs","slo","slo"),checkForDefinedTags:H("Tags","tags","spec.tags"),checkForPresenceApiSchema:A("API schema","api/schema.\
json"),checkForPresenceChangelog:L("Changelog","CHANGELOG.md"),checkForPresenceCiConfig:A("CI configuration",".github/wo\
rkflows/main.yml"),checkForPresenceCodeowners:L("Code owners","CODEOWNERS"),checkForPresenceContributing:L("Contribution\
 information","CONTRIBUTING.md"),checkForPresenceDiagramsFolder:{...A("Diagrams","diagrams"),remedy:({path:e,folder:t})=>`\
add a .drawio file to ${e} in ${t}, ${M}`},checkForPresenceIacConfig:A("IAC configuration","serverless.yml"),checkForPresenceLicense:L(
"License","LICENSE.md"),checkForPresenceReadme:L("Documentation","README.md"),checkForPresenceSecurity:L("Security infor\
mation","SECURITY.md"),checkForPresenceServiceMetadata:{...H("Service metadata","",""),remedy:T},checkForPresenceTemplateIssues:A(
"Issue template",".github/ISSUE_TEMPLATE/issue.md"),checkForPresenceTemplatePullRequests:A("PR template",".github/ISSUE_\
TEMPLATE/pull_request.md"),checkForPresenceTests:{name:"Tests",defaultPath:"tests",takesPath:!0,isMetadata:!1,remedy:({path:e,
folder:t})=>`add a file whose name ends in test.ts, spec.ts, test.js or spec.js to ${e} in ${t}, ${M}`},checkForThrowingPlainErrors:{
name:"Error handling",defaultPath:"src",takesPath:!0,isMetadata:!1,remedy:({hit:e})=>`throw an error class of your own i\
nstead of Error at ${e}`}};function pe(e,t){const n=ge(e);if(n.kind==="unreadable")return{kind:"invalid",problems:[`${t}\
 ${n.reason}`]};const s=y.safeParse(n.value);return s.success?ke(s.data,t):{kind:"invalid",problems:s.error.issues.map(({
path:c,message:i})=>{const r=ae(n.value,c),d=r===void 0?"missing":(0,w.hD)(r);return`${t} can't be used: ${(0,Q.m)(c)||"\
it"} ${i}, but is ${d}; change it in Phaset`})}}function ge(e){const t=e.replace(/^\uFEFF/,"").trim();if(t==="")return{kind:"\
unreadable",reason:"is empty: give it its checks in Phaset"};if(t.startsWith("<"))return{kind:"unreadable",reason:"is an\
 HTML page instead of JSON: check that `endpoint` is the address of the Phaset API, and that no sign-in page or proxy st\
ands before it"};try{return{kind:"json",value:JSON.parse(t)}}catch{return{kind:"unreadable",reason:`is not JSON, it star\
ts with ${(0,w.hD)(t.slice(0,40))}: check it in Phaset, and that \`endpoint\` is the address of the Phaset API`}}}function ke(e,t){
const n=e.checks.map((r,d)=>({...r,place:`checks[${d}]`})),s=n.filter(r=>r.name!=="all"&&!ee(r.name)),a=ye(n,e.defaultSeverity||
"error");if(a.length===0){const r=s.length===0?"no checks":"only checks that this action does not know",d=s.map(b=>`: ${(0,w.
hD)(b.name)}`).slice(0,1);return{kind:"invalid",problems:[`${t} holds ${r}${d.join("")}; give it checks in Phaset, such \
as checkForPresenceReadme`]}}const c=[...s.map(r=>Pe(r,t)),...n.filter(se).map(r=>we(r,t))],i={name:t,ignorePaths:e.ignorePaths??
[],checks:a};return e.basePath&&(i.basePath=e.basePath),{kind:"baseline",baseline:i,warnings:c}}function ye(e,t){const n=new Set(
e.map(s=>s.name));return e.flatMap(s=>{const a=s.severity||t;if(s.name==="all"){const i=j.filter(r=>!n.has(r));for(const r of i)
n.add(r);return i.map(r=>({check:r,severity:a,place:s.place}))}if(!ee(s.name))return[];const c={check:s.name,severity:a,
place:s.place};return s.path&&!se(s)&&(c.path=s.path),[c]})}function ee(e){return j.includes(e)}function se(e){return e.
path?e.name==="all"||ee(e.name)&&!z[e.name].takesPath:!1}function Pe(e,t){const n=(0,X.Z)(e.name,["all",...j]);return`${t}\
: ${e.place} is ${(0,w.hD)(e.name)}, which this action does not know, and was left out${n}`}function we(e,t){return`${t}\
: ${e.place}.path is ${(0,w.hD)(e.path)}, but ${e.name} takes no path, and it was left out; remove it in Phaset`}function ae(e,t){
const n=t[0];if(n===void 0)return e;if(!(typeof e!="object"||e===null))return ae(e[n],t.slice(1))}var be=u(6628),Z=u(3024),
ve=u(4409),Ee=u(8500);const G=10,oe=32,Fe=34,$e=36,Se=39,re=42,Y=47,Me=91,te=92,Te=93,ie=96,ce=123,Ce=125,Oe=/(?:^|[(,=:[!&|?{;+\-*%~^>]|(?:^|[^\w$.])(?:return|typeof|case|in|of|else|yield|await|void|do))$/,
Le=8;class Ae{#n="code";#o=0;#s=!1;#t=[];blank(t,n,s){let a=n;for(;a<s;){const c=this.#n,i=this.#i(t,a);Ie(c,this.#n)||xe(
t,a,a+i),a+=i}return a}#i(t,n){const s=t[n]??0,a=t[n+1]??0;switch(this.#n){case"code":return this.#c(t,n,s,a);case"line-\
comment":return this.#a(s===G);case"block-comment":return s===re&&a===Y?this.#e("code",2):1;case"string":return s===te?2:
this.#a(s===this.#o||s===G);case"template":return this.#d(s,a);case"regex":return this.#l(s)}}#c(t,n,s,a){switch(s){case Fe:case Se:
return this.#o=s,this.#e("string",1);case ie:return this.#e("template",1);case Y:return a===Y?this.#e("line-comment",2):
a===re?this.#e("block-comment",2):(this.#s=!1,De(t,n)?this.#e("regex",1):1);case ce:return this.#r(1),1;case Ce:return this.#t.
at(-1)!==0?(this.#r(-1),1):(this.#t.pop(),this.#e("template",1));default:return 1}}#d(t,n){return t===te?2:t!==$e||n!==ce?
this.#a(t===ie):(this.#t.push(0),this.#e("code",2))}#l(t){return t===te?2:(t===Me&&(this.#s=!0),t===Te&&(this.#s=!1),this.#a(
t===G||t===Y&&!this.#s))}#a(t){return t?this.#e("code",1):1}#e(t,n){return this.#n=t,n}#r(t){const n=this.#t.pop();n!==void 0&&
this.#t.push(n+t)}}function Ie(e,t){return e==="code"?t!=="line-comment"&&t!=="block-comment":t==="code"&&e!=="line-comm\
ent"&&e!=="block-comment"}function xe(e,t,n){for(let s=t;s<n;s++)e[s]!==G&&(e[s]=oe)}function De(e,t){let n=t;for(;n>0&&
(e[n-1]??0)<=oe;)n--;return Oe.test(e.toString("latin1",Math.max(0,n-Le),n))}const K=10,de=64*1024,je=256,Re=10;function We(){
const e=Buffer.alloc(de);let t=performance.now();return async(n,s)=>{const a=s.map(()=>{});for(const c of Ne(n,e)){if(s.
forEach((i,r)=>{a[r]??=qe(c,i)}),!a.includes(void 0))break;performance.now()-t>Re&&(await(0,Ee.setImmediate)(),t=performance.
now())}return a}}function*Ne(e,t){const n=(0,Z.openSync)(e,"r");try{const s=new Ae;t[0]=K;let a=1,c=1,i=0,r=!1;for(;!r;){
const d=de-a-1,l=(0,Z.readSync)(n,t,a,d,null);if(r=l<d,i===0&&t.subarray(a,a+l).includes(0))return;a+=l,r&&(t[a++]=K),c=
s.blank(t,c,a-1),yield{bytes:t.subarray(0,r?a:c),firstLine:i};const b=Math.max(0,c-je);i+=le(t.subarray(0,b)),t.copyWithin(
0,b,a),a-=b,c-=b}}finally{(0,Z.closeSync)(n)}}function qe({bytes:e,firstLine:t},{word:n,match:s}){if(!e.includes(n))return;
const a=e.toString("latin1").search(s);return a===-1?void 0:t+le(e.subarray(0,a))}function le(e){let t=0;for(let n=e.indexOf(
K);n!==-1;n=e.indexOf(K,n+1))t++;return t}const Be=new Set(["node_modules",".git"]);async function*Ue(e,t){const n=await(0,F.
lstat)(e).catch(()=>{});n?.isFile()&&(yield e);const s=n?.isDirectory()?[e]:[];for(let a=s.pop();a!==void 0;a=s.pop()){const c=await(0,F.
readdir)(a,{withFileTypes:!0}).catch(i=>(t(a,i),[]));for(const i of c){const r=(0,o.join)(a,i.name);i.isFile()?yield r:i.
isDirectory()&&!Be.has(i.name)&&s.push(r)}}}async function He(e,t,n){const s=e.map(r=>({...r})),a=[],c=(r,d)=>{a.push({path:r,
reason:(0,ve.$)(d)})},i=We();for(const r of Ye(e.map(d=>d.root))){const d=s.filter(l=>(0,h.F)(r,l.root));for await(const l of Ue(
r,c)){const b=d.filter(C=>Ze(C,l));if(!(b.length===0||Ge((0,h.i)(t,l),n))&&(await ze(b,l,i).catch(C=>c(l,C)),d.every(C=>C.
hit!==void 0)))break}}return{hits:s.map(r=>r.hit),unreadable:a}}async function ze(e,t,n){for(const i of e)i.check.pattern===
void 0&&(i.hit={file:t});const s=e.filter(i=>i.check.pattern!==void 0);if(s.length===0)return;const a=s.flatMap(i=>i.check.
pattern??[]),c=await n(t,a);s.forEach((i,r)=>{const d=c[r];d!==void 0&&(i.hit={file:t,line:d})})}function Ze(e,t){return e.
hit===void 0&&e.check.files.test(t)&&(0,h.F)(e.root,t)}function Ge(e,t){return t.some(n=>`/${e}`.includes(n))}function Ye(e){
return[...new Set(e)].filter((t,n,s)=>!s.some(a=>a!==t&&(0,h.F)(a,t)))}const he=/\.(?:[cm]?[jt]s|[jt]sx|vue|svelte)$/,ne={
checkForConsoleUsage:{message:"Check for console usage",files:he,pattern:{word:"console",match:/(?<=[^\w$.#\x80-\xff])(?:(?:globalThis|window|global|self)\s*\.\s*)?console\s*(?:\?\.|\.|\[)/},
hitMeans:"miss"},checkForPresenceTests:{message:"Check for test files",files:/(?:test|spec)\.[jt]s$/,hitMeans:"pass"},checkForThrowingPlainErrors:{
message:"Check for plain errors that are thrown",files:he,pattern:{word:"throw",match:/(?<=[^\w$.#\x80-\xff])throw\s+(?:new\s+)?Error(?=[^\w$.\x80-\xff])/},
hitMeans:"miss"}},Ke=5;function Je(e){return e.check in ne}async function Qe(e,t,n){const s=e.map(i=>({check:ne[i.check],
root:i.real})),a=await He(s,t.directory,n),c=e.map((i,r)=>[i,Xe(i,a.hits[r],t)]);return{outcomes:new Map(c),warnings:_e(
a,t)}}function Xe(e,t,n){const{message:s,hitMeans:a}=ne[e.check],c=t!==void 0==(a==="pass"),i=t===void 0?Ve(e,n):$(t,n.directory),
r=`${s}: ${i}`,d=c?{message:r,status:"pass"}:p(e,r);return t===void 0?d:{...d,hit:t}}function Ve(e,{directory:t}){const n=P(
(0,h.i)(t,e.target));return(0,Z.existsSync)(e.real)?`none in ${n}`:`${n} does not exist`}function _e({unreadable:e},{directory:t}){
if(e.length===0)return[];const n=e.slice(0,Ke).map(({path:c,reason:i})=>`${P((0,h.i)(t,c))} (${i})`),s=e.length-n.length;
return[`the standards checks left out what could not be read: ${n.join(", ")+(s>0?` and ${s} more`:"")}`]}const et={checkForDefinedRelations:{
key:"dependencies",message:"Check for defined relations"},checkForDefinedServiceLevelObjectives:{key:"slo",message:"Chec\
k for defined Service Level Objectives"},checkForDefinedTags:{key:"tags",message:"Check for defined tags"}};function ue(e){
return z[e.check].isMetadata&&(0,o.basename)(e.target)===S.h1}function tt(){const e=new Map;return async t=>{const n=e.get(
t.real)??await st(t.real);return e.set(t.real,n),nt(t,n)}}function nt(e,t){const n=et[e.check],s=n?.message??"Check for \
service metadata file";if(t.kind==="missing")return p(e,`${s}: there is none`);if(n===void 0)return{message:s,status:"pa\
ss"};const a={file:e.real};if(t.kind==="unreadable")return{...p(e,`${s}: the file ${t.reason}`),hit:a};const c=t.manifest[n.
key];return Array.isArray(c)&&c.length>0?{message:s,status:"pass"}:{...p(e,`${s}: \`${n.key}\` has no items`),hit:a}}async function st(e){
const t=await g(e);if(t.kind!=="readable")return t;try{const n=await(0,F.readFile)(e,"utf8"),s=JSON.parse(n.replace(/^\uFEFF/,
""));return typeof s!="object"||s===null?{kind:"unreadable",reason:"is not an object"}:{kind:"manifest",manifest:{...s}}}catch(n){
return{kind:"unreadable",reason:n instanceof SyntaxError?"is not JSON":"could not be read"}}}async function at(e,t){const n={
workspace:await E(t.workspace),directory:await E(t.directory)},s=P((0,h.i)(n.workspace,n.directory));if((await(0,F.readdir)(
n.directory).catch(()=>[])).length===0)return{kind:"invalid",problems:[`the directory ${s} is empty or missing, so its s\
tandards can't be checked: check the repository out first, with actions/checkout before this step`]};const c=await E((0,o.
resolve)(n.directory,e.basePath??".")),i=await rt(e,n,c);if(i!==void 0)return{kind:"invalid",problems:[i]};const r=await Promise.
all(e.checks.map(l=>ot(l,n,c))),d=r.filter(l=>l.leavesWorkspace&&l.path!==void 0).map(l=>`${e.name}: ${l.place}.path ${fe(
l.path)}`);return d.length>0?{kind:"invalid",problems:d}:{kind:"located",component:n,basePath:c,checks:r}}async function ot(e,{
workspace:t,directory:n},s){const{isMetadata:a,defaultPath:c}=z[e.check],i=a&&e.path===void 0,r=i?n:s,d=(0,o.join)(r,i?S.
h1:e.path??c),l=await E(d);return{...e,target:d,real:l,folder:r,leavesWorkspace:!(0,h.F)(t,l)}}async function rt(e,{workspace:t,
directory:n},s){if(!(0,h.F)(t,s))return`${e.name}: basePath ${fe(e.basePath)}`;if((await(0,F.stat)(s).catch(()=>{}))?.isDirectory())
return;const c=P((0,h.i)(t,n));return`${e.name}: basePath is ${(0,w.hD)(e.basePath)}, which is no folder in the director\
y ${c}; change or remove it in Phaset`}function fe(e){return`is ${(0,w.hD)(e)}, which leads out of the workspace; change\
 it in Phaset to a path inside the repository`}async function it(e,t){const n=await at(e,t);if(n.kind==="invalid")return n;
const{component:s,basePath:a,checks:c}=n,i=c.filter(v=>!v.leavesWorkspace),r=await Qe(i.filter(Je),s,e.ignorePaths),d=tt(),
l=J(a),b=async v=>v.leavesWorkspace?p(v,"A symbolic link leads it out of the workspace"):ue(v)?d(v):r.outcomes.get(v)??l(
v),C=[];for(const v of c)C.push(ct(v,await b(v),s));return{kind:"checked",checks:C,warnings:r.warnings}}function ct(e,{message:t,
status:n,hit:s},{workspace:a,directory:c}){const i=z[e.check],r=(0,h.i)(a,e.folder),d=(0,h.i)(a,e.target),l=i.remedy({path:P(
(0,h.i)(e.folder,e.target)),folder:r==="."?"the repository's root":P(r),hit:s===void 0?P(d):$(s,a),isPhasetManifest:ue(e)});
return{check:e.check,severity:e.severity,name:i.name,message:t,path:(0,h.i)(c,e.target),status:n,remedy:l,...(0,be.s)({file:s&&
(0,h.i)(a,s.file),line:s?.line})}}var dt=u(8461);async function lt(){await q()}})};export{ft as id,mt as ids,pt as modules};
