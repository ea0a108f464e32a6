const ft=999,mt=[999],pt={431:((me,B,h)=>{h.d(B,{eu:()=>N,h1:()=>V});var w=h(9396),o=h(8395),p=h(3759),v=h(9840);const O=/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/;
function k(m,f){return w.fd.add(m,f),m}function y(m,f,A,E){const F={error:A,abort:!0};return k(o.YjP(A).check(p.m9(m,F),
p.Eb(f,F)),{description:E})}function u(m,f){return y(1,m,`text of 1 to ${m} characters`,f)}function L(m){const f="text o\
f at least 1 character";return k(o.YjP(f).check(p.m9(1,f)),{description:m})}function b(m,f){return k(o.k5n(m),{description:f})}
function M(m,f,A){const E=`a list of at most ${f} items`,F=o.YPB(T=>T.length<=f,{error:E,when:({value:T})=>Array.isArray(
T)});return k(o.YOg(m,E).check(F),{maxItems:f,description:A})}function I(m){const f="exactly 8 letters (a-z, A-Z) or dig\
its";return k(o.YjP(f).check(p.Fk(/^[a-zA-Z0-9]{8}$/,f)),{description:m})}const P="an object",U=["critical","high","medi\
um","low","auxiliary"],x={description:"What the component is."},D=k(o.rej({repo:u(500,"The repository that holds the cod\
e, best as an absolute URL."),name:u(500,"What the component is called."),description:o.lqM(u(1500,"What the component d\
oes, and for whom.")),version:o.lqM(u(500,"The version in use, such as 1.4.0.")),kind:o.lqM(b(["service","api","componen\
t","cots","product","external","other"],"What sort of solution the component is.")),lifecycleStage:o.lqM(b(["concept","p\
lanning","development","testing","production","maintenance","deprecated","retired"],"How far along its life the componen\
t is.")),group:o.lqM(I("The ID of the group that owns the component.")),system:o.lqM(I("The ID of the system that the co\
mponent belongs to.")),domain:o.lqM(I("The ID of the domain that the component belongs to.")),dataSensitivity:o.lqM(b(["\
public","internal","secret","other"],"How sensitive the data is that the component handles.")),businessCriticality:o.lqM(
b(U,"How much the business depends on the component.")),sourcingModel:o.lqM(b(["cots","modified_cots","open_source","cus\
tom","outsourced","legacy"],"Where the component comes from.")),deploymentModel:o.lqM(b(["onpremises","private_cloud","p\
ublic_cloud","hybrid_cloud","multi_cloud","edge","saas"],"Where the component runs."))},P),x),J=o._H3({email:y(1,50,"an \
e-mail address of at most 50 characters","Where to write to.").check(p.Fk(O,"an e-mail address of at most 50 characters")),
relation:o.lqM(u(50,"What the contact is to the component, such as Owner."))},P),Q=o._H3({target:y(10,10,"a record ID, e\
xactly 10 characters","The record ID of the component that this one needs."),description:o.lqM(u(300,"What it is needed \
for.")),criticality:o.lqM(b(U,"How much this component depends on it."))},P),g="a number of days from 1 to 365",X=o._H3(
{title:u(500,"What the objective is called."),description:u(1500,"What is measured, and what is promised."),type:b(["lat\
ency","availability","correctness","other"],"Which quality the objective is about."),target:u(500,"What is to be reached\
, as text: 99.9%, 350ms."),period:k(o.aig(g).check(p.qm(1,g),p.Zm(365,g)),{description:"Over how many days the objective\
 is measured."}),implementation:o.lqM(u(1500,"The query that measures it."))},P),R=o._H3({name:u(500,"What the API is ca\
lled."),schemaPath:o.lqM(u(500,"Where its schema is, best as an absolute URL."))},P),j=o.rej({url:u(500,"Where the link \
leads."),title:u(500,"What the link shows as."),icon:o.lqM(b(["web","api","service","documentation","task","dashboard","\
other"],"The picture beside the link."))},P),W="1 to 50 of the characters a-z, A-Z, 0-9 and : . _ ~ -",H=y(1,50,W,"A wor\
d to find the component by; best at most 20 characters.").check(p.Fk(/^[a-zA-Z0-9:._~-]+$/,W)),q={spec:D,api:o.lqM(M(R,20,
"The APIs that the component offers.")),baseline:o.lqM(k(o.rej({id:L("The ID of the Baseline in Phaset; without one, the\
 default applies.")},P),{description:"The standards that the component is held to."})),contacts:o.lqM(M(J,3,"Who to turn\
 to.")),dependencies:o.lqM(k(o.YOg(Q,"a list"),{description:"The components that this one needs to do its work."})),links:o.
lqM(M(j,20,"Pages worth a click.")),metadata:o.lqM(k(o.g1P(o.YjP(),u(500,"Text of your own."),P),{description:"Keys of y\
our own; their values are text."})),slo:o.lqM(M(X,20,"The service level objectives.")),tags:o.lqM(M(H,20,"Words to find \
the component by; best at most 5."))},ne=o.rej(q,P),V="phaset.manifest.json",N=k(o.rej({$schema:o.lqM(L("The JSON Schema\
 that an editor checks this file with.")),id:o.lqM(L(`The record's ID in Phaset: ${v.$D} characters.`)),organizationId:o.
lqM(L("The organization's ID in Phaset.")),...q,spec:k(o.rej({...D.shape,repo:o.lqM(D.shape.repo)},P),x)},P),{title:"Pha\
set manifest",description:"A component described for the software catalog Phaset."})}),6999:((me,B,h)=>{h.r(B),h.d(B,{checkStandards:()=>it,
describeMisses:()=>dt.kJ,parseBaseline:()=>pe,preload:()=>lt});var w=h(6760),o=h(9550),p=h(1455),v=h(7541);async function O(e){
try{return await(0,p.realpath)(e)}catch{const t=(0,w.dirname)(e);return t===e?e:(0,w.join)(await O(t),(0,w.basename)(e))}}
const k=200;function y(e){return(0,v.ml)((0,v.ts)(e),k)}function u(e,t){return{message:t,status:e.severity==="error"?"fa\
ilure":"warning"}}function L({file:e,line:t},n){const s=y((0,o.i)(n,e));return t===void 0?s:`${s}:${t}`}const b=1024*1024;
async function M(e){const t=await(0,p.stat)(e).catch(()=>{});return t===void 0?{kind:"missing"}:t.isFile()?t.size>b?{kind:"\
unreadable",reason:"is larger than 1 MiB"}:{kind:"readable"}:{kind:"unreadable",reason:"is not a regular file"}}const I={
pass:"pass",warn:"warning",fail:"failure"},P=["checkForDefinedRelations","checkForDefinedServiceLevelObjectives","checkF\
orDefinedTags"];function U(e){return async t=>{const n=r=>u(t,`StandardLint could not run it: ${r}`);if(t.path!==void 0&&
P.includes(t.check)){const r=await M((0,w.join)(e,t.path));if(r.kind==="unreadable")return n(`its file ${r.reason}`)}const s=await x();
try{const{check:r,severity:c}=t,i=s({basePath:e,checks:[{name:r,severity:c}]}),[a]=i.config.checks;a!==void 0&&t.path!==
void 0&&(a.path=t.path);const[d]=D(()=>i.check()).results;return d===void 0?n("it gave no result"):{message:d.message,status:I[d.
status]}}catch(r){return n(String(r).replaceAll(`${e}${w.sep}`,""))}}}async function x(){globalThis.__dirname??=import.meta.
dirname;const e=await h.e(425).then(h.t.bind(h,3425,23));return e.createNewStandardLint??e.default.createNewStandardLint}
function D(e){const{log:t,warn:n,error:s}=console,r=()=>{};Object.assign(console,{log:r,warn:r,error:r});try{return e()}finally{
Object.assign(console,{log:t,warn:n,error:s})}}var J=h(1828),Q=h(2371),g=h(8395),X=h(3759);const R=["checkForConflicting\
Lockfiles","checkForConsoleUsage","checkForDefinedRelations","checkForDefinedServiceLevelObjectives","checkForDefinedTag\
s","checkForPresenceApiSchema","checkForPresenceChangelog","checkForPresenceCiConfig","checkForPresenceCodeowners","chec\
kForPresenceContributing","checkForPresenceDiagramsFolder","checkForPresenceIacConfig","checkForPresenceLicense","checkF\
orPresenceReadme","checkForPresenceSecurity","checkForPresenceServiceMetadata","checkForPresenceTemplateIssues","checkFo\
rPresenceTemplatePullRequests","checkForPresenceTests","checkForThrowingPlainErrors"],j=g.YjP({error:"must be a string"}),
W=g.lqM(j.check(g.YPB(e=>!e.includes("\0"),"holds a NUL character"))),H=g.lqM(g.k5n(["error","warn",""],{error:'must be \
"error" or "warn"'})),q=g.Ikc({name:j,severity:H,path:W},{error:"must be the name of a check, or an object with `name`, \
`severity` and `path`"}),ne=g.Ikc({basePath:W,ignorePaths:g.lqM(g.YOg(j.check(X.m9(1,"is empty, and would ignore every f\
ile")),{error:"must be a list of strings"})),defaultSeverity:H,checks:g.YOg(g.FsL(g.pdi(V),q),{error:"must be a list of \
checks"})},{error:"must be an object with `checks`"});function V(e){return typeof e=="string"?{name:e}:e}var N=h(431);const m="\
or set its path in the Baseline in Phaset when it is elsewhere",f=({path:e,folder:t})=>`add ${e} to ${t}`,A=e=>`${f(e)},\
 ${m}`;function E(e,t){return{name:e,defaultPath:t,takesPath:!1,isMetadata:!1,remedy:f}}function F(e,t){return{name:e,defaultPath:t,
takesPath:!0,isMetadata:!1,remedy:A}}function T(e,t,n){return{name:e,defaultPath:N.h1,takesPath:!0,isMetadata:!0,remedy:({
path:s,folder:r,isPhasetManifest:c})=>`add at least one item to \`${c?t:n}\` in ${s} in ${r}`}}const z={checkForConflictingLockfiles:{
name:"Lock files",defaultPath:".",takesPath:!1,isMetadata:!1,remedy:({folder:e})=>`keep one of package-lock.json and yar\
n.lock in ${e}, not both`},checkForConsoleUsage:{name:"Console usage",defaultPath:"src",takesPath:!0,isMetadata:!1,remedy:({
hit:e})=>`use a logger instead of the console at ${e}`},checkForDefinedRelations:T("Relations","dependencies","relations"),
checkForDefinedServiceLevelObjectives:T("SLOs","slo","slo"),checkForDefinedTags:T("Tags","tags","spec.tags"),checkForPresenceApiSchema:F(
"API schema","api/schema.json"),checkForPresenceChangelog:E("Changelog","CHANGELOG.md"),checkForPresenceCiConfig:F("CI c\
onfiguration",".github/workflows/main.yml"),checkForPresenceCodeowners:E("Code owners","CODEOWNERS"),checkForPresenceContributing:E(
"Contribution information","CONTRIBUTING.md"),checkForPresenceDiagramsFolder:{...F("Diagrams","diagrams"),remedy:({path:e,
folder:t})=>`add a .drawio file to ${e} in ${t}, ${m}`},checkForPresenceIacConfig:F("IAC configuration","serverless.yml"),
checkForPresenceLicense:E("License","LICENSE.md"),checkForPresenceReadme:E("Documentation","README.md"),checkForPresenceSecurity:E(
"Security information","SECURITY.md"),checkForPresenceServiceMetadata:{...T("Service metadata","",""),remedy:f},checkForPresenceTemplateIssues:F(
"Issue template",".github/ISSUE_TEMPLATE/issue.md"),checkForPresenceTemplatePullRequests:F("PR template",".github/ISSUE_\
TEMPLATE/pull_request.md"),checkForPresenceTests:{name:"Tests",defaultPath:"tests",takesPath:!0,isMetadata:!1,remedy:({path:e,
folder:t})=>`add a file whose name ends in test.ts, spec.ts, test.js or spec.js to ${e} in ${t}, ${m}`},checkForThrowingPlainErrors:{
name:"Error handling",defaultPath:"src",takesPath:!0,isMetadata:!1,remedy:({hit:e})=>`throw an error class of your own i\
nstead of Error at ${e}`}};function pe(e,t){const n=ge(e);if(n.kind==="unreadable")return{kind:"invalid",problems:[`${t}\
 ${n.reason}`]};const s=ne.safeParse(n.value);return s.success?ke(s.data,t):{kind:"invalid",problems:s.error.issues.map(
({path:c,message:i})=>{const a=re(n.value,c),d=a===void 0?"missing":(0,v.hD)(a);return`${t} can't be used: ${(0,J.m)(c)||
"it"} ${i}, but is ${d}; change it in Phaset`})}}function ge(e){const t=e.replace(/^\uFEFF/,"").trim();if(t==="")return{
kind:"unreadable",reason:"is empty: give it its checks in Phaset"};if(t.startsWith("<"))return{kind:"unreadable",reason:"\
is an HTML page instead of JSON: check that `endpoint` is the address of the Phaset API, and that no sign-in page or pro\
xy stands before it"};try{return{kind:"json",value:JSON.parse(t)}}catch{return{kind:"unreadable",reason:`is not JSON, it\
 starts with ${(0,v.hD)(t.slice(0,40))}: check it in Phaset, and that \`endpoint\` is the address of the Phaset API`}}}function ke(e,t){
const n=e.checks.map((a,d)=>({...a,place:`checks[${d}]`})),s=n.filter(a=>a.name!=="all"&&!_(a.name)),r=ye(n,e.defaultSeverity||
"error");if(r.length===0){const a=s.length===0?"no checks":"only checks that this action does not know",d=s.map($=>`: ${(0,v.
hD)($.name)}`).slice(0,1);return{kind:"invalid",problems:[`${t} holds ${a}${d.join("")}; give it checks in Phaset, such \
as checkForPresenceReadme`]}}const c=[...s.map(a=>Pe(a,t)),...n.filter(se).map(a=>we(a,t))],i={name:t,ignorePaths:e.ignorePaths??
[],checks:r};return e.basePath&&(i.basePath=e.basePath),{kind:"baseline",baseline:i,warnings:c}}function ye(e,t){const n=new Set(
e.map(s=>s.name));return e.flatMap(s=>{const r=s.severity||t;if(s.name==="all"){const i=R.filter(a=>!n.has(a));for(const a of i)
n.add(a);return i.map(a=>({check:a,severity:r,place:s.place}))}if(!_(s.name))return[];const c={check:s.name,severity:r,place:s.
place};return s.path&&!se(s)&&(c.path=s.path),[c]})}function _(e){return R.includes(e)}function se(e){return e.path?e.name===
"all"||_(e.name)&&!z[e.name].takesPath:!1}function Pe(e,t){const n=(0,Q.Z)(e.name,["all",...R]);return`${t}: ${e.place} \
is ${(0,v.hD)(e.name)}, which this action does not know, and was left out${n}`}function we(e,t){return`${t}: ${e.place}.\
path is ${(0,v.hD)(e.path)}, but ${e.name} takes no path, and it was left out; remove it in Phaset`}function re(e,t){const n=t[0];
if(n===void 0)return e;if(!(typeof e!="object"||e===null))return re(e[n],t.slice(1))}var ve=h(6628),Z=h(3024),be=h(4409),
Ee=h(8500);const G=10,oe=32,Fe=34,$e=36,Se=39,ae=42,K=47,Me=91,ee=92,Te=93,ie=96,ce=123,Ce=125,Oe=/(?:^|[(,=:[!&|?{;+\-*%~^>]|(?:^|[^\w$.])(?:return|typeof|case|in|of|else|yield|await|void|do))$/,
Le=8;class Ae{#n="code";#o=0;#s=!1;#t=[];blank(t,n,s){let r=n;for(;r<s;){const c=this.#n,i=this.#i(t,r);Ie(c,this.#n)||xe(
t,r,r+i),r+=i}return r}#i(t,n){const s=t[n]??0,r=t[n+1]??0;switch(this.#n){case"code":return this.#c(t,n,s,r);case"line-\
comment":return this.#r(s===G);case"block-comment":return s===ae&&r===K?this.#e("code",2):1;case"string":return s===ee?2:
this.#r(s===this.#o||s===G);case"template":return this.#d(s,r);case"regex":return this.#l(s)}}#c(t,n,s,r){switch(s){case Fe:case Se:
return this.#o=s,this.#e("string",1);case ie:return this.#e("template",1);case K:return r===K?this.#e("line-comment",2):
r===ae?this.#e("block-comment",2):(this.#s=!1,De(t,n)?this.#e("regex",1):1);case ce:return this.#a(1),1;case Ce:return this.#t.
at(-1)!==0?(this.#a(-1),1):(this.#t.pop(),this.#e("template",1));default:return 1}}#d(t,n){return t===ee?2:t!==$e||n!==ce?
this.#r(t===ie):(this.#t.push(0),this.#e("code",2))}#l(t){return t===ee?2:(t===Me&&(this.#s=!0),t===Te&&(this.#s=!1),this.#r(
t===G||t===K&&!this.#s))}#r(t){return t?this.#e("code",1):1}#e(t,n){return this.#n=t,n}#a(t){const n=this.#t.pop();n!==void 0&&
this.#t.push(n+t)}}function Ie(e,t){return e==="code"?t!=="line-comment"&&t!=="block-comment":t==="code"&&e!=="line-comm\
ent"&&e!=="block-comment"}function xe(e,t,n){for(let s=t;s<n;s++)e[s]!==G&&(e[s]=oe)}function De(e,t){let n=t;for(;n>0&&
(e[n-1]??0)<=oe;)n--;return Oe.test(e.toString("latin1",Math.max(0,n-Le),n))}const Y=10,de=64*1024,Re=256,je=10;function We(){
const e=Buffer.alloc(de);let t=performance.now();return async(n,s)=>{const r=s.map(()=>{});for(const c of Ne(n,e)){if(s.
forEach((i,a)=>{r[a]??=Be(c,i)}),!r.includes(void 0))break;performance.now()-t>je&&(await(0,Ee.setImmediate)(),t=performance.
now())}return r}}function*Ne(e,t){const n=(0,Z.openSync)(e,"r");try{const s=new Ae;t[0]=Y;let r=1,c=1,i=0,a=!1;for(;!a;){
const d=de-r-1,l=(0,Z.readSync)(n,t,r,d,null);if(a=l<d,i===0&&t.subarray(r,r+l).includes(0))return;r+=l,a&&(t[r++]=Y),c=
s.blank(t,c,r-1),yield{bytes:t.subarray(0,a?r:c),firstLine:i};const $=Math.max(0,c-Re);i+=le(t.subarray(0,$)),t.copyWithin(
0,$,r),r-=$,c-=$}}finally{(0,Z.closeSync)(n)}}function Be({bytes:e,firstLine:t},{word:n,match:s}){if(!e.includes(n))return;
const r=e.toString("latin1").search(s);return r===-1?void 0:t+le(e.subarray(0,r))}function le(e){let t=0;for(let n=e.indexOf(
Y);n!==-1;n=e.indexOf(Y,n+1))t++;return t}const Ue=new Set(["node_modules",".git"]);async function*He(e,t){const n=await(0,p.
lstat)(e).catch(()=>{});n?.isFile()&&(yield e);const s=n?.isDirectory()?[e]:[];for(let r=s.pop();r!==void 0;r=s.pop()){const c=await(0,p.
readdir)(r,{withFileTypes:!0}).catch(i=>(t(r,i),[]));for(const i of c){const a=(0,w.join)(r,i.name);i.isFile()?yield a:i.
isDirectory()&&!Ue.has(i.name)&&s.push(a)}}}async function qe(e,t,n){const s=e.map(a=>({...a})),r=[],c=(a,d)=>{r.push({path:a,
reason:(0,be.$)(d)})},i=We();for(const a of Ke(e.map(d=>d.root))){const d=s.filter(l=>(0,o.F)(a,l.root));for await(const l of He(
a,c)){const $=d.filter(C=>Ze(C,l));if(!($.length===0||Ge((0,o.i)(t,l),n))&&(await ze($,l,i).catch(C=>c(l,C)),d.every(C=>C.
hit!==void 0)))break}}return{hits:s.map(a=>a.hit),unreadable:r}}async function ze(e,t,n){for(const i of e)i.check.pattern===
void 0&&(i.hit={file:t});const s=e.filter(i=>i.check.pattern!==void 0);if(s.length===0)return;const r=s.flatMap(i=>i.check.
pattern??[]),c=await n(t,r);s.forEach((i,a)=>{const d=c[a];d!==void 0&&(i.hit={file:t,line:d})})}function Ze(e,t){return e.
hit===void 0&&e.check.files.test(t)&&(0,o.F)(e.root,t)}function Ge(e,t){return t.some(n=>`/${e}`.includes(n))}function Ke(e){
return[...new Set(e)].filter((t,n,s)=>!s.some(r=>r!==t&&(0,o.F)(r,t)))}const he=/\.(?:[cm]?[jt]s|[jt]sx|vue|svelte)$/,te={
checkForConsoleUsage:{message:"Check for console usage",files:he,pattern:{word:"console",match:/(?<=[^\w$.#\x80-\xff])(?:(?:globalThis|window|global|self)\s*\.\s*)?console\s*(?:\?\.|\.|\[)/},
hitMeans:"miss"},checkForPresenceTests:{message:"Check for test files",files:/(?:test|spec)\.[jt]s$/,hitMeans:"pass"},checkForThrowingPlainErrors:{
message:"Check for plain errors that are thrown",files:he,pattern:{word:"throw",match:/(?<=[^\w$.#\x80-\xff])throw\s+(?:new\s+)?Error(?=[^\w$.\x80-\xff])/},
hitMeans:"miss"}},Ye=5;function Je(e){return e.check in te}async function Qe(e,t,n){const s=e.map(i=>({check:te[i.check],
root:i.real})),r=await qe(s,t.directory,n),c=e.map((i,a)=>[i,Xe(i,r.hits[a],t)]);return{outcomes:new Map(c),warnings:_e(
r,t)}}function Xe(e,t,n){const{message:s,hitMeans:r}=te[e.check],c=t!==void 0==(r==="pass"),i=t===void 0?Ve(e,n):L(t,n.directory),
a=`${s}: ${i}`,d=c?{message:a,status:"pass"}:u(e,a);return t===void 0?d:{...d,hit:t}}function Ve(e,{directory:t}){const n=y(
(0,o.i)(t,e.target));return(0,Z.existsSync)(e.real)?`none in ${n}`:`${n} does not exist`}function _e({unreadable:e},{directory:t}){
if(e.length===0)return[];const n=e.slice(0,Ye).map(({path:c,reason:i})=>`${y((0,o.i)(t,c))} (${i})`),s=e.length-n.length;
return[`the standards checks left out what could not be read: ${n.join(", ")+(s>0?` and ${s} more`:"")}`]}const et={checkForDefinedRelations:{
key:"dependencies",message:"Check for defined relations"},checkForDefinedServiceLevelObjectives:{key:"slo",message:"Chec\
k for defined Service Level Objectives"},checkForDefinedTags:{key:"tags",message:"Check for defined tags"}};function ue(e){
return z[e.check].isMetadata&&(0,w.basename)(e.target)===N.h1}function tt(){const e=new Map;return async t=>{const n=e.get(
t.real)??await st(t.real);return e.set(t.real,n),nt(t,n)}}function nt(e,t){const n=et[e.check],s=n?.message??"Check for \
service metadata file";if(t.kind==="missing")return u(e,`${s}: there is none`);if(n===void 0)return{message:s,status:"pa\
ss"};const r={file:e.real};if(t.kind==="unreadable")return{...u(e,`${s}: the file ${t.reason}`),hit:r};const c=t.manifest[n.
key];return Array.isArray(c)&&c.length>0?{message:s,status:"pass"}:{...u(e,`${s}: \`${n.key}\` has no items`),hit:r}}async function st(e){
const t=await M(e);if(t.kind!=="readable")return t;try{const n=await(0,p.readFile)(e,"utf8"),s=JSON.parse(n.replace(/^\uFEFF/,
""));return typeof s!="object"||s===null?{kind:"unreadable",reason:"is not an object"}:{kind:"manifest",manifest:{...s}}}catch(n){
return{kind:"unreadable",reason:n instanceof SyntaxError?"is not JSON":"could not be read"}}}async function rt(e,t){const n={
workspace:await O(t.workspace),directory:await O(t.directory)},s=y((0,o.i)(n.workspace,n.directory));if((await(0,p.readdir)(
n.directory).catch(()=>[])).length===0)return{kind:"invalid",problems:[`the directory ${s} is empty or missing, so its s\
tandards can't be checked: check the repository out first, with actions/checkout before this step`]};const c=await O((0,w.
resolve)(n.directory,e.basePath??".")),i=await at(e,n,c);if(i!==void 0)return{kind:"invalid",problems:[i]};const a=await Promise.
all(e.checks.map(l=>ot(l,n,c))),d=a.filter(l=>l.leavesWorkspace&&l.path!==void 0).map(l=>`${e.name}: ${l.place}.path ${fe(
l.path)}`);return d.length>0?{kind:"invalid",problems:d}:{kind:"located",component:n,basePath:c,checks:a}}async function ot(e,{
workspace:t,directory:n},s){const{isMetadata:r,defaultPath:c}=z[e.check],i=r&&e.path===void 0,a=i?n:s,d=(0,w.join)(a,i?N.
h1:e.path??c),l=await O(d);return{...e,target:d,real:l,folder:a,leavesWorkspace:!(0,o.F)(t,l)}}async function at(e,{workspace:t,
directory:n},s){if(!(0,o.F)(t,s))return`${e.name}: basePath ${fe(e.basePath)}`;if((await(0,p.stat)(s).catch(()=>{}))?.isDirectory())
return;const c=y((0,o.i)(t,n));return`${e.name}: basePath is ${(0,v.hD)(e.basePath)}, which is no folder in the director\
y ${c}; change or remove it in Phaset`}function fe(e){return`is ${(0,v.hD)(e)}, which leads out of the workspace; change\
 it in Phaset to a path inside the repository`}async function it(e,t){const n=await rt(e,t);if(n.kind==="invalid")return n;
const{component:s,basePath:r,checks:c}=n,i=c.filter(S=>!S.leavesWorkspace),a=await Qe(i.filter(Je),s,e.ignorePaths),d=tt(),
l=U(r),$=async S=>S.leavesWorkspace?u(S,"A symbolic link leads it out of the workspace"):ue(S)?d(S):a.outcomes.get(S)??l(
S),C=[];for(const S of c)C.push(ct(S,await $(S),s));return{kind:"checked",checks:C,warnings:a.warnings}}function ct(e,{message:t,
status:n,hit:s},{workspace:r,directory:c}){const i=z[e.check],a=(0,o.i)(r,e.folder),d=(0,o.i)(r,e.target),l=i.remedy({path:y(
(0,o.i)(e.folder,e.target)),folder:a==="."?"the repository's root":y(a),hit:s===void 0?y(d):L(s,r),isPhasetManifest:ue(e)});
return{check:e.check,severity:e.severity,name:i.name,message:t,path:(0,o.i)(c,e.target),status:n,remedy:l,...(0,ve.s)({file:s&&
(0,o.i)(r,s.file),line:s?.line})}}var dt=h(8461);async function lt(){await x()}})};export{ft as id,mt as ids,pt as modules};
