const ft=86,mt=[86],pt={431:((me,j,u)=>{u.d(j,{eu:()=>V,h1:()=>B});var o=u(8395),p=u(3305),Y=u(9840);const R=/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/;
function f(P,m,$,S){const M={error:$,abort:!0};return o.YjP($).check(p.m9(P,M),p.Eb(m,M),o.q0y(S))}function h(P,m){return f(
1,P,`text of 1 to ${P} characters`,m)}function E(P){const m="text of at least 1 character";return o.YjP(m).check(p.m9(1,
m),o.q0y(P))}function w(P,m){return o.k5n(P).check(o.q0y(m))}function g(P,m,$){const S=`a list of at most ${m} items`,M=o.
YPB(D=>D.length<=m,{error:S,when:({value:D})=>Array.isArray(D)});return o.YOg(P,S).check(M,o.mIj({maxItems:m,description:$}))}
function F(P){const m="exactly 8 letters (a-z, A-Z) or digits";return o.YjP(m).check(p.Fk(/^[a-zA-Z0-9]{8}$/,m),o.q0y(P))}
const k="an object",W=["critical","high","medium","low","auxiliary"],A=o.rej({repo:h(500,"The repository that holds the \
code, best as an absolute URL."),name:h(500,"What the component is called."),description:o.lqM(h(1500,"What the componen\
t does, and for whom.")),version:o.lqM(h(500,"The version in use, such as 1.4.0.")),kind:o.lqM(w(["service","api","compo\
nent","cots","product","external","other"],"What sort of solution the component is.")),lifecycleStage:o.lqM(w(["concept",
"planning","development","testing","production","maintenance","deprecated","retired"],"How far along its life the compon\
ent is.")),group:o.lqM(F("The ID of the group that owns the component.")),system:o.lqM(F("The ID of the system that the \
component belongs to.")),domain:o.lqM(F("The ID of the domain that the component belongs to.")),dataSensitivity:o.lqM(w(
["public","internal","secret","other"],"How sensitive the data is that the component handles.")),businessCriticality:o.lqM(
w(W,"How much the business depends on the component.")),sourcingModel:o.lqM(w(["cots","modified_cots","open_source","cus\
tom","outsourced","legacy"],"Where the component comes from.")),deploymentModel:o.lqM(w(["onpremises","private_cloud","p\
ublic_cloud","hybrid_cloud","multi_cloud","edge","saas"],"Where the component runs."))},k).check(o.q0y("What the compone\
nt is.")),K=o._H3({email:f(1,50,"an e-mail address of at most 50 characters","Where to write to.").check(p.Fk(R,"an e-ma\
il address of at most 50 characters")),relation:o.lqM(h(50,"What the contact is to the component, such as Owner."))},k),
N=o._H3({target:f(10,10,"a record ID, exactly 10 characters","The record ID of the component that this one needs."),description:o.
lqM(h(300,"What it is needed for.")),criticality:o.lqM(w(W,"How much this component depends on it."))},k),I="a number of\
 days from 1 to 365",J=o._H3({title:h(500,"What the objective is called."),description:h(1500,"What is measured, and wha\
t is promised."),type:w(["latency","availability","correctness","other"],"Which quality the objective is about."),target:h(
500,"What is to be reached, as text: 99.9%, 350ms."),period:o.aig(I).check(p.qm(1,I),p.Zm(365,I),o.q0y("Over how many da\
ys the objective is measured.")),implementation:o.lqM(h(1500,"The query that measures it."))},k),Q=o._H3({name:h(500,"Wh\
at the API is called."),schemaPath:o.lqM(h(500,"Where its schema is, best as an absolute URL."))},k),y=o.rej({url:h(500,
"Where the link leads."),title:h(500,"What the link shows as."),icon:o.lqM(w(["web","api","service","documentation","tas\
k","dashboard","other"],"The picture beside the link."))},k),q="1 to 50 of the characters a-z, A-Z, 0-9 and : . _ ~ -",x=f(
1,50,q,"A word to find the component by; best at most 20 characters.").check(p.Fk(/^[a-zA-Z0-9:._~-]+$/,q)),C={spec:A,api:o.
lqM(g(Q,20,"The APIs that the component offers.")),baseline:o.lqM(o.rej({id:E("The ID of the Baseline in Phaset; without\
 one, the default applies.")},k).check(o.q0y("The standards that the component is held to."))),contacts:o.lqM(g(K,3,"Who\
 to turn to.")),dependencies:o.lqM(o.YOg(N,"a list").check(o.q0y("The components that this one needs to do its work."))),
links:o.lqM(g(y,20,"Pages worth a click.")),metadata:o.lqM(o.g1P(o.YjP(),h(500,"Text of your own."),k).check(o.q0y("Keys\
 of your own; their values are text."))),slo:o.lqM(g(J,20,"The service level objectives.")),tags:o.lqM(g(x,20,"Words to \
find the component by; best at most 5."))},X=o.rej(C,k),B="phaset.manifest.json",V=o.rej({$schema:o.lqM(E("The JSON Sche\
ma that an editor checks this file with.")),id:o.lqM(E(`The record's ID in Phaset: ${Y.$D} characters.`)),organizationId:o.
lqM(E("The organization's ID in Phaset.")),...C,spec:o.rej({...A.shape,repo:o.lqM(A.shape.repo)},k).check(o.q0y("What th\
e component is."))},k).check(o.mIj({title:"Phaset manifest",description:"A component described for the software catalog \
Phaset."}))}),5086:((me,j,u)=>{u.r(j),u.d(j,{checkStandards:()=>it,describeMisses:()=>dt.kJ,parseBaseline:()=>pe,preload:()=>lt});
var o=u(6760),p=u(1455);const Y=1024*1024;async function R(e){const t=await(0,p.stat)(e).catch(()=>{});return t===void 0?
{kind:"missing"}:t.isFile()?t.size>Y?{kind:"unreadable",reason:"is larger than 1 MiB"}:{kind:"readable"}:{kind:"unreadab\
le",reason:"is not a regular file"}}var f=u(9550),h=u(7541);async function E(e){try{return await(0,p.realpath)(e)}catch{
const t=(0,o.dirname)(e);return t===e?e:(0,o.join)(await E(t),(0,o.basename)(e))}}const w=200;function g(e){return(0,h.ml)(
(0,h.ts)(e),w)}function F(e,t){return{message:t,status:e.severity==="error"?"failure":"warning"}}function k({file:e,line:t},n){
const s=g((0,f.i)(n,e));return t===void 0?s:`${s}:${t}`}const W={pass:"pass",warn:"warning",fail:"failure"},A=["checkFor\
DefinedRelations","checkForDefinedServiceLevelObjectives","checkForDefinedTags"];function K(e){return async t=>{const n=a=>F(
t,`StandardLint could not run it: ${a}`);if(t.path!==void 0&&A.includes(t.check)){const a=await R((0,o.join)(e,t.path));
if(a.kind==="unreadable")return n(`its file ${a.reason}`)}const s=await N();try{const{check:a,severity:c}=t,i=s({basePath:e,
checks:[{name:a,severity:c}]}),[r]=i.config.checks;r!==void 0&&t.path!==void 0&&(r.path=t.path);const[d]=I(()=>i.check()).
results;return d===void 0?n("it gave no result"):{message:d.message,status:W[d.status]}}catch(a){return n(String(a).replaceAll(
`${e}${o.sep}`,""))}}}async function N(){globalThis.__dirname??=import.meta.dirname;const e=await u.e(425).then(u.t.bind(
u,3425,23));return e.createNewStandardLint??e.default.createNewStandardLint}function I(e){const{log:t,warn:n,error:s}=console,
a=()=>{};Object.assign(console,{log:a,warn:a,error:a});try{return e()}finally{Object.assign(console,{log:t,warn:n,error:s})}}
var J=u(1828),Q=u(2371),y=u(8395),q=u(3305);const x=["checkForConflictingLockfiles","checkForConsoleUsage","checkForDefi\
nedRelations","checkForDefinedServiceLevelObjectives","checkForDefinedTags","checkForPresenceApiSchema","checkForPresenc\
eChangelog","checkForPresenceCiConfig","checkForPresenceCodeowners","checkForPresenceContributing","checkForPresenceDiag\
ramsFolder","checkForPresenceIacConfig","checkForPresenceLicense","checkForPresenceReadme","checkForPresenceSecurity","c\
heckForPresenceServiceMetadata","checkForPresenceTemplateIssues","checkForPresenceTemplatePullRequests","checkForPresenc\
eTests","checkForThrowingPlainErrors"],C=y.YjP({error:"must be a string"}),X=y.lqM(C.check(y.YPB(e=>!e.includes("\0"),"h\
olds a NUL character"))),B=y.lqM(y.k5n(["error","warn",""],{error:'must be "error" or "warn"'})),V=y.Ikc({name:C,severity:B,
path:X},{error:"must be the name of a check, or an object with `name`, `severity` and `path`"}),P=y.Ikc({basePath:X,ignorePaths:y.
lqM(y.YOg(C.check(q.m9(1,"is empty, and would ignore every file")),{error:"must be a list of strings"})),defaultSeverity:B,
checks:y.YOg(y.FsL(y.pdi(m),V),{error:"must be a list of checks"})},{error:"must be an object with `checks`"});function m(e){
return typeof e=="string"?{name:e}:e}var $=u(431);const S="or set its path in the Baseline in Phaset when it is elsewher\
e",M=({path:e,folder:t})=>`add ${e} to ${t}`,D=e=>`${M(e)}, ${S}`;function O(e,t){return{name:e,defaultPath:t,takesPath:!1,
isMetadata:!1,remedy:M}}function L(e,t){return{name:e,defaultPath:t,takesPath:!0,isMetadata:!1,remedy:D}}function U(e,t,n){
return{name:e,defaultPath:$.h1,takesPath:!0,isMetadata:!0,remedy:({path:s,folder:a,isPhasetManifest:c})=>`add at least o\
ne item to \`${c?t:n}\` in ${s} in ${a}`}}const H={checkForConflictingLockfiles:{name:"Lock files",defaultPath:".",takesPath:!1,
isMetadata:!1,remedy:({folder:e})=>`keep one of package-lock.json and yarn.lock in ${e}, not both`},checkForConsoleUsage:{
name:"Console usage",defaultPath:"src",takesPath:!0,isMetadata:!1,remedy:({hit:e})=>`use a logger instead of the console\
 at ${e}`},checkForDefinedRelations:U("Relations","dependencies","relations"),checkForDefinedServiceLevelObjectives:U("S\
LOs","slo","slo"),checkForDefinedTags:U("Tags","tags","spec.tags"),checkForPresenceApiSchema:L("API schema","api/schema.\
json"),checkForPresenceChangelog:O("Changelog","CHANGELOG.md"),checkForPresenceCiConfig:L("CI configuration",".github/wo\
rkflows/main.yml"),checkForPresenceCodeowners:O("Code owners","CODEOWNERS"),checkForPresenceContributing:O("Contribution\
 information","CONTRIBUTING.md"),checkForPresenceDiagramsFolder:{...L("Diagrams","diagrams"),remedy:({path:e,folder:t})=>`\
add a .drawio file to ${e} in ${t}, ${S}`},checkForPresenceIacConfig:L("IAC configuration","serverless.yml"),checkForPresenceLicense:O(
"License","LICENSE.md"),checkForPresenceReadme:O("Documentation","README.md"),checkForPresenceSecurity:O("Security infor\
mation","SECURITY.md"),checkForPresenceServiceMetadata:{...U("Service metadata","",""),remedy:M},checkForPresenceTemplateIssues:L(
"Issue template",".github/ISSUE_TEMPLATE/issue.md"),checkForPresenceTemplatePullRequests:L("PR template",".github/ISSUE_\
TEMPLATE/pull_request.md"),checkForPresenceTests:{name:"Tests",defaultPath:"tests",takesPath:!0,isMetadata:!1,remedy:({path:e,
folder:t})=>`add a file whose name ends in test.ts, spec.ts, test.js or spec.js to ${e} in ${t}, ${S}`},checkForThrowingPlainErrors:{
name:"Error handling",defaultPath:"src",takesPath:!0,isMetadata:!1,remedy:({hit:e})=>`throw an error class of your own i\
nstead of Error at ${e}`}};function pe(e,t){const n=ge(e);if(n.kind==="unreadable")return{kind:"invalid",problems:[`${t}\
 ${n.reason}`]};const s=P.safeParse(n.value);return s.success?ke(s.data,t):{kind:"invalid",problems:s.error.issues.map(c=>`${t}\
 can't be used: ${(0,J.m)(c.path)||"it"} ${c.message}, but is ${(0,h.hD)(se(n.value,c.path))}; change it in Phaset`)}}function ge(e){
const t=e.replace(/^\uFEFF/,"").trim();if(t==="")return{kind:"unreadable",reason:"is empty: give it its checks in Phaset"};
if(t.startsWith("<"))return{kind:"unreadable",reason:"is an HTML page instead of JSON: check that `endpoint` is the addr\
ess of the Phaset API, and that no sign-in page or proxy stands before it"};try{return{kind:"json",value:JSON.parse(t)}}catch{
return{kind:"unreadable",reason:`is not JSON, it starts with ${(0,h.hD)(t.slice(0,40))}: check it in Phaset, and that \`e\
ndpoint\` is the address of the Phaset API`}}}function ke(e,t){const n=e.checks.map((r,d)=>({...r,place:`checks[${d}]`})),
s=n.filter(r=>r.name!=="all"&&!_(r.name)),a=ye(n,e.defaultSeverity||"error");if(a.length===0){const r=s.length===0?"no c\
hecks":"only checks that this action does not know",d=s.map(b=>`: ${(0,h.hD)(b.name)}`).slice(0,1);return{kind:"invalid",
problems:[`${t} holds ${r}${d.join("")}; give it checks in Phaset, such as checkForPresenceReadme`]}}const c=[...s.map(r=>Pe(
r,t)),...n.filter(ne).map(r=>we(r,t))],i={name:t,ignorePaths:e.ignorePaths??[],checks:a};return e.basePath&&(i.basePath=
e.basePath),{kind:"baseline",baseline:i,warnings:c}}function ye(e,t){const n=new Set(e.map(s=>s.name));return e.flatMap(
s=>{const a=s.severity||t;if(s.name==="all"){const i=x.filter(r=>!n.has(r));for(const r of i)n.add(r);return i.map(r=>({
check:r,severity:a,place:s.place}))}if(!_(s.name))return[];const c={check:s.name,severity:a,place:s.place};return s.path&&
!ne(s)&&(c.path=s.path),[c]})}function _(e){return x.includes(e)}function ne(e){return e.path?e.name==="all"||_(e.name)&&
!H[e.name].takesPath:!1}function Pe(e,t){const n=(0,Q.Z)(e.name,["all",...x]);return`${t}: ${e.place} is ${(0,h.hD)(e.name)}\
, which this action does not know, and was left out${n}`}function we(e,t){return`${t}: ${e.place}.path is ${(0,h.hD)(e.path)}\
, but ${e.name} takes no path, and it was left out; remove it in Phaset`}function se(e,t){const n=t[0];if(n===void 0)return e;
if(!(typeof e!="object"||e===null))return se(e[n],t.slice(1))}var be=u(6628),z=u(3024),ve=u(4409),Ee=u(8500);const Z=10,
ae=32,Fe=34,$e=36,Se=39,oe=42,G=47,Me=91,ee=92,Te=93,re=96,ie=123,Ce=125,Oe=/(?:^|[(,=:[!&|?{;+\-*%~^>]|(?:^|[^\w$.])(?:return|typeof|case|in|of|else|yield|await|void|do))$/,
Le=8;class Ae{#n="code";#o=0;#s=!1;#t=[];blank(t,n,s){let a=n;for(;a<s;){const c=this.#n,i=this.#i(t,a);Ie(c,this.#n)||xe(
t,a,a+i),a+=i}return a}#i(t,n){const s=t[n]??0,a=t[n+1]??0;switch(this.#n){case"code":return this.#c(t,n,s,a);case"line-\
comment":return this.#a(s===Z);case"block-comment":return s===oe&&a===G?this.#e("code",2):1;case"string":return s===ee?2:
this.#a(s===this.#o||s===Z);case"template":return this.#d(s,a);case"regex":return this.#l(s)}}#c(t,n,s,a){switch(s){case Fe:case Se:
return this.#o=s,this.#e("string",1);case re:return this.#e("template",1);case G:return a===G?this.#e("line-comment",2):
a===oe?this.#e("block-comment",2):(this.#s=!1,De(t,n)?this.#e("regex",1):1);case ie:return this.#r(1),1;case Ce:return this.#t.
at(-1)!==0?(this.#r(-1),1):(this.#t.pop(),this.#e("template",1));default:return 1}}#d(t,n){return t===ee?2:t!==$e||n!==ie?
this.#a(t===re):(this.#t.push(0),this.#e("code",2))}#l(t){return t===ee?2:(t===Me&&(this.#s=!0),t===Te&&(this.#s=!1),this.#a(
t===Z||t===G&&!this.#s))}#a(t){return t?this.#e("code",1):1}#e(t,n){return this.#n=t,n}#r(t){const n=this.#t.pop();n!==void 0&&
this.#t.push(n+t)}}function Ie(e,t){return e==="code"?t!=="line-comment"&&t!=="block-comment":t==="code"&&e!=="line-comm\
ent"&&e!=="block-comment"}function xe(e,t,n){for(let s=t;s<n;s++)e[s]!==Z&&(e[s]=ae)}function De(e,t){let n=t;for(;n>0&&
(e[n-1]??0)<=ae;)n--;return Oe.test(e.toString("latin1",Math.max(0,n-Le),n))}const ce=10,de=64*1024,je=256,Re=10;function We(){
const e=Buffer.alloc(de);let t=performance.now();return async(n,s)=>{const a=s.map(()=>{});for(const c of Ne(n,e)){if(s.
forEach((i,r)=>{a[r]??=qe(c,i)}),!a.includes(void 0))break;performance.now()-t>Re&&(await(0,Ee.setImmediate)(),t=performance.
now())}return a}}function*Ne(e,t){const n=(0,z.openSync)(e,"r");try{const s=new Ae;t[0]=ce;let a=1,c=1,i=0,r=!1;for(;!r;){
const d=de-a-1,l=(0,z.readSync)(n,t,a,d,null);if(r=l<d,i===0&&t.subarray(a,a+l).includes(0))return;a+=l,r&&(t[a++]=ce),c=
s.blank(t,c,a-1),yield{text:t.toString("latin1",0,r?a:c),firstLine:i};const b=Math.max(0,c-je);i+=le(t.subarray(0,b)),t.
copyWithin(0,b,a),a-=b,c-=b}}finally{(0,z.closeSync)(n)}}function qe({text:e,firstLine:t},n){const s=e.search(n);return s===
-1?void 0:t+le(e.slice(0,s))}function le(e){let t=0;for(let n=e.indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))t++;return t}const Be=new Set(["node_modules",".git"]);async function*Ue(e,t){const n=await(0,p.lstat)(e).catch(()=>{});
n?.isFile()&&(yield e);const s=n?.isDirectory()?[e]:[];for(let a=s.pop();a!==void 0;a=s.pop()){const c=await(0,p.readdir)(
a,{withFileTypes:!0}).catch(i=>(t(a,i),[]));for(const i of c){const r=(0,o.join)(a,i.name);i.isFile()?yield r:i.isDirectory()&&
!Be.has(i.name)&&s.push(r)}}}async function He(e,t,n){const s=e.map(r=>({...r})),a=[],c=(r,d)=>{a.push({path:r,reason:(0,ve.
$)(d)})},i=We();for(const r of Ye(e.map(d=>d.root))){const d=s.filter(l=>(0,f.F)(r,l.root));for await(const l of Ue(r,c)){
const b=d.filter(T=>Ze(T,l));if(!(b.length===0||Ge((0,f.i)(t,l),n))&&(await ze(b,l,i).catch(T=>c(l,T)),d.every(T=>T.hit!==
void 0)))break}}return{hits:s.map(r=>r.hit),unreadable:a}}async function ze(e,t,n){for(const i of e)i.check.pattern===void 0&&
(i.hit={file:t});const s=e.filter(i=>i.check.pattern!==void 0);if(s.length===0)return;const a=s.flatMap(i=>i.check.pattern??
[]),c=await n(t,a);s.forEach((i,r)=>{const d=c[r];d!==void 0&&(i.hit={file:t,line:d})})}function Ze(e,t){return e.hit===
void 0&&e.check.files.test(t)&&(0,f.F)(e.root,t)}function Ge(e,t){return t.some(n=>`/${e}`.includes(n))}function Ye(e){return[
...new Set(e)].filter((t,n,s)=>!s.some(a=>a!==t&&(0,f.F)(a,t)))}const he=/\.(?:[cm]?[jt]s|[jt]sx|vue|svelte)$/,te={checkForConsoleUsage:{
message:"Check for console usage",files:he,pattern:/(?<=[^\w$.#\x80-\xff])(?:(?:globalThis|window|global|self)\s*\.\s*)?console\s*(?:\?\.|\.|\[)/,
hitMeans:"miss"},checkForPresenceTests:{message:"Check for test files",files:/(?:test|spec)\.[jt]s$/,hitMeans:"pass"},checkForThrowingPlainErrors:{
message:"Check for plain errors that are thrown",files:he,pattern:/(?<=[^\w$.#\x80-\xff])throw\s+(?:new\s+)?Error(?=[^\w$.\x80-\xff])/,
hitMeans:"miss"}},Ke=5;function Je(e){return e.check in te}async function Qe(e,t,n){const s=e.map(i=>({check:te[i.check],
root:i.real})),a=await He(s,t.directory,n),c=e.map((i,r)=>[i,Xe(i,a.hits[r],t)]);return{outcomes:new Map(c),warnings:_e(
a,t)}}function Xe(e,t,n){const{message:s,hitMeans:a}=te[e.check],c=t!==void 0==(a==="pass"),i=t===void 0?Ve(e,n):k(t,n.directory),
r=`${s}: ${i}`,d=c?{message:r,status:"pass"}:F(e,r);return t===void 0?d:{...d,hit:t}}function Ve(e,{directory:t}){const n=g(
(0,f.i)(t,e.target));return(0,z.existsSync)(e.real)?`none in ${n}`:`${n} does not exist`}function _e({unreadable:e},{directory:t}){
if(e.length===0)return[];const n=e.slice(0,Ke).map(({path:c,reason:i})=>`${g((0,f.i)(t,c))} (${i})`),s=e.length-n.length;
return[`the standards checks left out what could not be read: ${n.join(", ")+(s>0?` and ${s} more`:"")}`]}const et={checkForDefinedRelations:{
key:"dependencies",message:"Check for defined relations"},checkForDefinedServiceLevelObjectives:{key:"slo",message:"Chec\
k for defined Service Level Objectives"},checkForDefinedTags:{key:"tags",message:"Check for defined tags"}};function ue(e){
return H[e.check].isMetadata&&(0,o.basename)(e.target)===$.h1}function tt(){const e=new Map;return async t=>{const n=e.get(
t.real)??await st(t.real);return e.set(t.real,n),nt(t,n)}}function nt(e,t){const n=et[e.check],s=n?.message??"Check for \
service metadata file";if(t.kind==="missing")return F(e,`${s}: there is none`);if(n===void 0)return{message:s,status:"pa\
ss"};if(t.kind==="unreadable")return F(e,`${s}: the file ${t.reason}`);const a=t.manifest[n.key];return Array.isArray(a)&&
a.length>0?{message:s,status:"pass"}:F(e,`${s}: \`${n.key}\` has no items`)}async function st(e){const t=await R(e);if(t.
kind!=="readable")return t;try{const n=await(0,p.readFile)(e,"utf8"),s=JSON.parse(n.replace(/^\uFEFF/,""));return typeof s!=
"object"||s===null?{kind:"unreadable",reason:"is not an object"}:{kind:"manifest",manifest:{...s}}}catch(n){return{kind:"\
unreadable",reason:n instanceof SyntaxError?"is not JSON":"could not be read"}}}async function at(e,t){const n={workspace:await E(
t.workspace),directory:await E(t.directory)},s=g((0,f.i)(n.workspace,n.directory));if((await(0,p.readdir)(n.directory).catch(
()=>[])).length===0)return{kind:"invalid",problems:[`the directory ${s} is empty or missing, so its standards can't be c\
hecked: check the repository out first, with actions/checkout before this step`]};const c=await E((0,o.resolve)(n.directory,
e.basePath??".")),i=await rt(e,n,c);if(i!==void 0)return{kind:"invalid",problems:[i]};const r=await Promise.all(e.checks.
map(l=>ot(l,n,c))),d=r.filter(l=>l.leavesWorkspace&&l.path!==void 0).map(l=>`${e.name}: ${l.place}.path ${fe(l.path)}`);
return d.length>0?{kind:"invalid",problems:d}:{kind:"located",component:n,basePath:c,checks:r}}async function ot(e,{workspace:t,
directory:n},s){const{isMetadata:a,defaultPath:c}=H[e.check],i=a&&e.path===void 0,r=i?n:s,d=(0,o.join)(r,i?$.h1:e.path??
c),l=await E(d);return{...e,target:d,real:l,folder:r,leavesWorkspace:!(0,f.F)(t,l)}}async function rt(e,{workspace:t,directory:n},s){
if(!(0,f.F)(t,s))return`${e.name}: basePath ${fe(e.basePath)}`;if((await(0,p.stat)(s).catch(()=>{}))?.isDirectory())return;
const c=g((0,f.i)(t,n));return`${e.name}: basePath is ${(0,h.hD)(e.basePath)}, which is no folder in ${c}; change or rem\
ove it in Phaset`}function fe(e){return`is ${(0,h.hD)(e)}, which leads out of the workspace; change it in Phaset to a pa\
th inside the repository`}async function it(e,t){const n=await at(e,t);if(n.kind==="invalid")return n;const{component:s,
basePath:a,checks:c}=n,i=c.filter(v=>!v.leavesWorkspace),r=await Qe(i.filter(Je),s,e.ignorePaths),d=tt(),l=K(a),b=async v=>v.
leavesWorkspace?F(v,"A symbolic link leads it out of the workspace"):ue(v)?d(v):r.outcomes.get(v)??l(v),T=[];for(const v of c)
T.push(ct(v,await b(v),s));return{kind:"checked",checks:T,warnings:r.warnings}}function ct(e,{message:t,status:n,hit:s},{
workspace:a,directory:c}){const i=H[e.check],r=(0,f.i)(a,e.folder),d=(0,f.i)(a,e.target),l=i.remedy({path:g((0,f.i)(e.folder,
e.target)),folder:r==="."?"the repository's root":g(r),hit:s===void 0?g(d):k(s,a),isPhasetManifest:ue(e)});return{check:e.
check,severity:e.severity,name:i.name,message:t,path:(0,f.i)(c,e.target),status:n,remedy:l,...(0,be.s)({file:s&&(0,f.i)(
a,s.file),line:s?.line})}}var dt=u(8461);async function lt(){await N()}})};export{ft as id,mt as ids,pt as modules};
