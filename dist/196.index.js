const We=196,qe=[196],Ne={431:((_,O,p)=>{p.d(O,{$D:()=>j,eu:()=>B,h1:()=>G});var a=p(8395),k=p(3305);const P=/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/;
function y(E,w,A,I){const x={error:A,abort:!0};return a.YjP(A).check(k.m9(E,x),k.Eb(w,x),a.q0y(I))}function u(E,w){return y(
1,E,`text of 1 to ${E} characters`,w)}function m(E){const w="text of at least 1 character";return a.YjP(w).check(k.m9(1,
w),a.q0y(E))}function g(E,w){return a.k5n(E).check(a.q0y(w))}function v(E,w,A){const I=`a list of at most ${w} items`,x=a.
YPB(W=>W.length<=w,{error:I,when:({value:W})=>Array.isArray(W)});return a.YOg(E,I).check(x,a.mIj({maxItems:w,description:A}))}
function d(E){const w="exactly 8 letters (a-z, A-Z) or digits";return a.YjP(w).check(k.Fk(/^[a-zA-Z0-9]{8}$/,w),a.q0y(E))}
const l="an object",F=["critical","high","medium","low","auxiliary"],S=a.rej({repo:u(500,"The repository that holds the \
code, best as an absolute URL."),name:u(500,"What the component is called."),description:a.lqM(u(1500,"What the componen\
t does, and for whom.")),version:a.lqM(u(500,"The version in use, such as 1.4.0.")),kind:a.lqM(g(["service","api","compo\
nent","cots","product","external","other"],"What sort of solution the component is.")),lifecycleStage:a.lqM(g(["concept",
"planning","development","testing","production","maintenance","deprecated","retired"],"How far along its life the compon\
ent is.")),group:a.lqM(d("The ID of the group that owns the component.")),system:a.lqM(d("The ID of the system that the \
component belongs to.")),domain:a.lqM(d("The ID of the domain that the component belongs to.")),dataSensitivity:a.lqM(g(
["public","internal","secret","other"],"How sensitive the data is that the component handles.")),businessCriticality:a.lqM(
g(F,"How much the business depends on the component.")),sourcingModel:a.lqM(g(["cots","modified_cots","open_source","cus\
tom","outsourced","legacy"],"Where the component comes from.")),deploymentModel:a.lqM(g(["onpremises","private_cloud","p\
ublic_cloud","hybrid_cloud","multi_cloud","edge","saas"],"Where the component runs."))},l).check(a.q0y("What the compone\
nt is.")),R=a._H3({email:y(1,50,"an e-mail address of at most 50 characters","Where to write to.").check(k.Fk(P,"an e-ma\
il address of at most 50 characters")),relation:a.lqM(u(50,"What the contact is to the component, such as Owner."))},l),
b=a._H3({target:y(10,10,"a record ID, exactly 10 characters","The record ID of the component that this one needs."),description:a.
lqM(u(300,"What it is needed for.")),criticality:a.lqM(g(F,"How much this component depends on it."))},l),C="a number of\
 days from 1 to 365",U=a._H3({title:u(500,"What the objective is called."),description:u(1500,"What is measured, and wha\
t is promised."),type:g(["latency","availability","correctness","other"],"Which quality the objective is about."),target:u(
500,"What is to be reached, as text: 99.9%, 350ms."),period:a.aig(C).check(k.qm(1,C),k.Zm(365,C),a.q0y("Over how many da\
ys the objective is measured.")),implementation:a.lqM(u(1500,"The query that measures it."))},l),H=a._H3({name:u(500,"Wh\
at the API is called."),schemaPath:a.lqM(u(500,"Where its schema is, best as an absolute URL."))},l),z=a.rej({url:u(500,
"Where the link leads."),title:u(500,"What the link shows as."),icon:a.lqM(g(["web","api","service","documentation","tas\
k","dashboard","other"],"The picture beside the link."))},l),D="1 to 50 of the characters a-z, A-Z, 0-9 and : . _ ~ -",L=y(
1,50,D,"A word to find the component by; best at most 20 characters.").check(k.Fk(/^[a-zA-Z0-9:._~-]+$/,D)),q={spec:S,api:a.
lqM(v(H,20,"The APIs that the component offers.")),baseline:a.lqM(a.rej({id:m("The ID of the baseline in Phaset; without\
 one, the default applies.")},l).check(a.q0y("The standards that the component is held to."))),contacts:a.lqM(v(R,3,"Who\
 to turn to.")),dependencies:a.lqM(a.YOg(b,"a list").check(a.q0y("The components that this one needs to do its work."))),
links:a.lqM(v(z,20,"Pages worth a click.")),metadata:a.lqM(a.g1P(a.YjP(),u(500,"Text of your own."),l).check(a.q0y("Keys\
 of your own; their values are text."))),slo:a.lqM(v(U,20,"The service level objectives.")),tags:a.lqM(v(L,20,"Words to \
find the component by; best at most 5."))},N=a.rej(q,l),G="phaset.manifest.json",j=10,B=a.rej({$schema:a.lqM(m("The JSON\
 Schema that an editor checks this file with.")),id:a.lqM(m(`The record's ID in Phaset: ${j} characters.`)),organizationId:a.
lqM(m("The organization's ID in Phaset.")),...q,spec:a.rej({...S.shape,repo:a.lqM(S.shape.repo)},l).check(a.q0y("What th\
e component is."))},l).check(a.mIj({title:"Phaset manifest",description:"A component described for the software catalog \
Phaset."}))}),3543:((_,O,p)=>{p.d(O,{y:()=>v});var a=p(431);const k="or set its path in the baseline in Phaset when it i\
s elsewhere",P=({path:d,folder:l})=>`add ${d} to ${l}`,y=d=>`${P(d)}, ${k}`;function u(d,l){return{name:d,defaultPath:l,
takesPath:!1,isMetadata:!1,remedy:P}}function m(d,l){return{name:d,defaultPath:l,takesPath:!0,isMetadata:!1,remedy:y}}function g(d,l,F){
return{name:d,defaultPath:a.h1,takesPath:!0,isMetadata:!0,remedy:({path:S,folder:R,isPhasetManifest:b})=>`add at least o\
ne item to \`${b?l:F}\` in ${S} in ${R}`}}const v={checkForConflictingLockfiles:{name:"Lock files",defaultPath:".",takesPath:!1,
isMetadata:!1,remedy:({folder:d})=>`keep one of package-lock.json and yarn.lock in ${d}, not both`},checkForConsoleUsage:{
name:"Console usage",defaultPath:"src",takesPath:!0,isMetadata:!1,remedy:({hit:d})=>`use a logger instead of the console\
 at ${d}`},checkForDefinedRelations:g("Relations","dependencies","relations"),checkForDefinedServiceLevelObjectives:g("S\
LOs","slo","slo"),checkForDefinedTags:g("Tags","tags","spec.tags"),checkForPresenceApiSchema:m("API schema","api/schema.\
json"),checkForPresenceChangelog:u("Changelog","CHANGELOG.md"),checkForPresenceCiConfig:m("CI configuration",".github/wo\
rkflows/main.yml"),checkForPresenceCodeowners:u("Code owners","CODEOWNERS"),checkForPresenceContributing:u("Contribution\
 information","CONTRIBUTING.md"),checkForPresenceDiagramsFolder:{...m("Diagrams","diagrams"),remedy:({path:d,folder:l})=>`\
add a .drawio file to ${d} in ${l}, ${k}`},checkForPresenceIacConfig:m("IAC configuration","serverless.yml"),checkForPresenceLicense:u(
"License","LICENSE.md"),checkForPresenceReadme:u("Documentation","README.md"),checkForPresenceSecurity:u("Security infor\
mation","SECURITY.md"),checkForPresenceServiceMetadata:{...g("Service metadata","",""),remedy:P},checkForPresenceTemplateIssues:m(
"Issue template",".github/ISSUE_TEMPLATE/issue.md"),checkForPresenceTemplatePullRequests:m("PR template",".github/ISSUE_\
TEMPLATE/pull_request.md"),checkForPresenceTests:{name:"Tests",defaultPath:"tests",takesPath:!0,isMetadata:!1,remedy:({path:d,
folder:l})=>`add a file whose name ends in test.ts, spec.ts, test.js or spec.js to ${d} in ${l}, ${k}`},checkForThrowingPlainErrors:{
name:"Error handling",defaultPath:"src",takesPath:!0,isMetadata:!1,remedy:({hit:d})=>`throw an error class of your own i\
nstead of Error at ${d}`}}}),9196:((_,O,p)=>{p.r(O),p.d(O,{checkStandards:()=>xe});var a=p(3543),k=p(3024),P=p(1455),y=p(
6760),u=p(4519);function m(t,e){return(0,y.relative)(t,e).split(y.sep).join("/")||"."}async function g(t){try{return await(0,P.
realpath)(t)}catch{const e=(0,y.dirname)(t);return e===t?t:(0,y.join)(await g(e),(0,y.basename)(t))}}const v=200;function d(t){
return(0,u.ml)((0,u.ts)(t),v)}function l(t,e){return{message:e,status:t.severity==="error"?"failure":"warning"}}function F({
file:t,line:e},n){const s=d(m(n,t));return e===void 0?s:`${s}:${e}`}var S=p(63),R=p(8500);const b=10,C=32,U=34,H=36,z=39,
D=42,L=47,q=91,N=92,G=93,j=96,B=123,E=125,w=/(?:^|[(,=:[!&|?{;+\-*%~^>]|(?:^|[^\w$.])(?:return|typeof|case|in|of|else|yield|await|void|do))$/,
A=8;class I{#n="code";#a=0;#s=!1;#t=[];blank(e,n,s){let o=n;for(;o<s;){const c=this.#n,r=this.#i(e,o);x(c,this.#n)||W(e,
o,o+r),o+=r}return o}#i(e,n){const s=e[n]??0,o=e[n+1]??0;switch(this.#n){case"code":return this.#c(e,n,s,o);case"line-co\
mment":return this.#o(s===b);case"block-comment":return s===D&&o===L?this.#e("code",2):1;case"string":return s===N?2:this.#o(
s===this.#a||s===b);case"template":return this.#d(s,o);case"regex":return this.#l(s)}}#c(e,n,s,o){switch(s){case U:case z:
return this.#a=s,this.#e("string",1);case j:return this.#e("template",1);case L:return o===L?this.#e("line-comment",2):o===
D?this.#e("block-comment",2):(this.#s=!1,ne(e,n)?this.#e("regex",1):1);case B:return this.#r(1),1;case E:return this.#t.
at(-1)!==0?(this.#r(-1),1):(this.#t.pop(),this.#e("template",1));default:return 1}}#d(e,n){return e===N?2:e!==H||n!==B?this.#o(
e===j):(this.#t.push(0),this.#e("code",2))}#l(e){return e===N?2:(e===q&&(this.#s=!0),e===G&&(this.#s=!1),this.#o(e===b||
e===L&&!this.#s))}#o(e){return e?this.#e("code",1):1}#e(e,n){return this.#n=e,n}#r(e){const n=this.#t.pop();n!==void 0&&
this.#t.push(n+e)}}function x(t,e){return t==="code"?e!=="line-comment"&&e!=="block-comment":e==="code"&&t!=="line-comme\
nt"&&t!=="block-comment"}function W(t,e,n){for(let s=e;s<n;s++)t[s]!==b&&(t[s]=C)}function ne(t,e){let n=e;for(;n>0&&(t[n-
1]??0)<=C;)n--;return w.test(t.toString("latin1",Math.max(0,n-A),n))}const K=10,Y=64*1024,se=256,oe=10;function ae(){const t=Buffer.
alloc(Y);let e=performance.now();return async(n,s)=>{const o=s.map(()=>{});for(const c of re(n,t)){if(s.forEach((r,i)=>{
o[i]??=ie(c,r)}),!o.includes(void 0))break;performance.now()-e>oe&&(await(0,R.setImmediate)(),e=performance.now())}return o}}
function*re(t,e){const n=(0,k.openSync)(t,"r");try{const s=new I;e[0]=K;let o=1,c=1,r=0,i=!1;for(;!i;){const h=Y-o-1,f=(0,k.
readSync)(n,e,o,h,null);if(i=f<h,r===0&&e.subarray(o,o+f).includes(0))return;o+=f,i&&(e[o++]=K),c=s.blank(e,c,o-1),yield{
text:e.toString("latin1",0,i?o:c),firstLine:r};const T=Math.max(0,c-se);r+=J(e.toString("latin1",0,T)),e.copyWithin(0,T,
o),o-=T,c-=T}}finally{(0,k.closeSync)(n)}}function ie({text:t,firstLine:e},n){const s=t.search(n);return s===-1?void 0:e+
J(t.slice(0,s))}function J(t){let e=0;for(let n=t.indexOf(`
`);n!==-1;n=t.indexOf(`
`,n+1))e++;return e}const ce=new Set(["node_modules",".git"]);async function*de(t,e){const n=await(0,P.lstat)(t).catch(()=>{});
n?.isFile()&&(yield t);const s=n?.isDirectory()?[t]:[];for(let o=s.pop();o!==void 0;o=s.pop()){const c=await(0,P.readdir)(
o,{withFileTypes:!0}).catch(r=>(e(o,r),[]));for(const r of c){const i=(0,y.join)(o,r.name);r.isFile()?yield i:r.isDirectory()&&
!ce.has(r.name)&&s.push(i)}}}async function le(t,e,n){const s=t.map(i=>({...i})),o=[],c=(i,h)=>{o.push({path:i,reason:h.
code??String(h)})},r=ae();for(const i of me(t.map(h=>h.root))){const h=s.filter(f=>(0,S.F)(i,f.root));for await(const f of de(
i,c)){const T=h.filter($=>ue($,f));if(!(T.length===0||fe(m(e,f),n))&&(await he(T,f,r).catch($=>c(f,$)),h.every($=>$.hit!==
void 0)))break}}return{hits:s.map(i=>i.hit),unreadable:o}}async function he(t,e,n){for(const r of t)r.check.pattern===void 0&&
(r.hit={file:e});const s=t.filter(r=>r.check.pattern!==void 0);if(s.length===0)return;const o=s.flatMap(r=>r.check.pattern??
[]),c=await n(e,o);s.forEach((r,i)=>{const h=c[i];h!==void 0&&(r.hit={file:e,line:h})})}function ue(t,e){return t.hit===
void 0&&t.check.files.test(e)&&(0,S.F)(t.root,e)}function fe(t,e){return e.some(n=>`/${t}`.includes(n))}function me(t){return[
...new Set(t)].filter((e,n,s)=>!s.some(o=>o!==e&&(0,S.F)(o,e)))}const Q=/\.(?:[cm]?[jt]s|[jt]sx|vue|svelte)$/,Z={checkForConsoleUsage:{
message:"Check for console usage",files:Q,pattern:/(?<=[^\w$.#\x80-\xff])(?:(?:globalThis|window|global|self)\s*\.\s*)?console\s*(?:\?\.|\.|\[)/,
hitMeans:"miss"},checkForPresenceTests:{message:"Check for test files",files:/(?:test|spec)\.[jt]s$/,hitMeans:"pass"},checkForThrowingPlainErrors:{
message:"Check for plain errors that are thrown",files:Q,pattern:/(?<=[^\w$.#\x80-\xff])throw\s+(?:new\s+)?Error(?=[^\w$.\x80-\xff])/,
hitMeans:"miss"}},pe=5;function ge(t){return t.check in Z}async function ye(t,e,n){const s=t.map(r=>({check:Z[r.check],root:r.
real})),o=await le(s,e.directory,n),c=t.map((r,i)=>[r,ke(r,o.hits[i],e)]);return{outcomes:new Map(c),warnings:Ee(o,e)}}function ke(t,e,n){
const{message:s,hitMeans:o}=Z[t.check],c=e!==void 0==(o==="pass"),r=e===void 0?we(t,n):F(e,n.directory),i=`${s}: ${r}`,h=c?
{message:i,status:"pass"}:l(t,i);return e===void 0?h:{...h,hit:e}}function we(t,{directory:e}){const n=d(m(e,t.target));
return(0,k.existsSync)(t.real)?`none in ${n}`:`${n} does not exist`}function Ee({unreadable:t},{directory:e}){if(t.length===
0)return[];const n=t.slice(0,pe).map(({path:c,reason:r})=>`${d(m(e,c))} (${r})`),s=t.length-n.length;return[`the standar\
ds checks left out what could not be read: ${n.join(", ")+(s>0?` and ${s} more`:"")}`]}var X=p(431);const Pe=1024*1024;async function V(t){
const e=await(0,P.stat)(t).catch(()=>{});return e===void 0?{kind:"missing"}:e.isFile()?e.size>Pe?{kind:"unreadable",reason:"\
is larger than 1 MiB"}:{kind:"readable"}:{kind:"unreadable",reason:"is not a regular file"}}const Se={checkForDefinedRelations:{
key:"dependencies",message:"Check for defined relations"},checkForDefinedServiceLevelObjectives:{key:"slo",message:"Chec\
k for defined Service Level Objectives"},checkForDefinedTags:{key:"tags",message:"Check for defined tags"}};function ee(t){
return a.y[t.check].isMetadata&&(0,y.basename)(t.target)===X.h1}function Me(){const t=new Map;return async e=>{const n=t.
get(e.real)??await Te(e.real);return t.set(e.real,n),ve(e,n)}}function ve(t,e){const n=Se[t.check],s=n?.message??"Check \
for service metadata file";if(e.kind==="missing")return l(t,`${s}: there is none`);if(n===void 0)return{message:s,status:"\
pass"};if(e.kind==="unreadable")return l(t,`${s}: the file ${e.reason}`);const o=e.manifest[n.key];return Array.isArray(
o)&&o.length>0?{message:s,status:"pass"}:l(t,`${s}: \`${n.key}\` has no items`)}async function Te(t){const e=await V(t);
if(e.kind!=="readable")return e;try{const n=await(0,P.readFile)(t,"utf8"),s=JSON.parse(n.replace(/^\uFEFF/,""));return typeof s!=
"object"||s===null?{kind:"unreadable",reason:"is not an object"}:{kind:"manifest",manifest:{...s}}}catch(n){return{kind:"\
unreadable",reason:n instanceof SyntaxError?"is not JSON":"could not be read"}}}async function be(t,e){const n={workspace:await g(
e.workspace),directory:await g(e.directory)},s=d(m(n.workspace,n.directory));if((await(0,P.readdir)(n.directory).catch(()=>[])).
length===0)return{kind:"invalid",problems:[`the directory ${s} is empty or missing, so its standards cannot be checked: \
check the repository out first, with actions/checkout before this step`]};const c=await g((0,y.resolve)(n.directory,t.basePath??
".")),r=await Fe(t,n,c);if(r!==void 0)return{kind:"invalid",problems:[r]};const i=await Promise.all(t.checks.map(f=>$e(f,
n,c))),h=i.filter(f=>f.leavesWorkspace&&f.path!==void 0).map(f=>`${t.name}: ${f.place}.path ${te(f.path)}`);return h.length>
0?{kind:"invalid",problems:h}:{kind:"located",component:n,basePath:c,checks:i}}async function $e(t,{workspace:e,directory:n},s){
const{isMetadata:o,defaultPath:c}=a.y[t.check],r=o&&t.path===void 0,i=r?n:s,h=(0,y.join)(i,r?X.h1:t.path??c),f=await g(h);
return{...t,target:h,real:f,folder:i,leavesWorkspace:!(0,S.F)(e,f)}}async function Fe(t,{workspace:e,directory:n},s){if(!(0,S.
F)(e,s))return`${t.name}: basePath ${te(t.basePath)}`;if((await(0,P.stat)(s).catch(()=>{}))?.isDirectory())return;const c=d(
m(e,n));return`${t.name}: basePath is ${(0,u.hD)(t.basePath)}, which is no folder in ${c}; change or remove it in Phaset`}
function te(t){return`is ${(0,u.hD)(t)}, which leads out of the workspace; change it in Phaset to a path inside the repo\
sitory`}const Oe={pass:"pass",warn:"warning",fail:"failure"},Ce=["checkForDefinedRelations","checkForDefinedServiceLevel\
Objectives","checkForDefinedTags"];function Le(t){return async e=>{const n=o=>l(e,`StandardLint could not run it: ${o}`);
if(e.path!==void 0&&Ce.includes(e.check)){const o=await V((0,y.join)(t,e.path));if(o.kind==="unreadable")return n(`its f\
ile ${o.reason}`)}const s=await Ae();try{const{check:o,severity:c}=e,r=s({basePath:t,checks:[{name:o,severity:c}]}),[i]=r.
config.checks;i!==void 0&&e.path!==void 0&&(i.path=e.path);const[h]=Ie(()=>r.check()).results;return h===void 0?n("it ga\
ve no result"):{message:h.message,status:Oe[h.status]}}catch(o){return n(String(o).replaceAll(`${t}${y.sep}`,""))}}}async function Ae(){
globalThis.__dirname??=import.meta.dirname;const t=await p.e(425).then(p.t.bind(p,3425,23));return t.createNewStandardLint??
t.default.createNewStandardLint}function Ie(t){const{log:e,warn:n,error:s}=console,o=()=>{};Object.assign(console,{log:o,
warn:o,error:o});try{return t()}finally{Object.assign(console,{log:e,warn:n,error:s})}}async function xe(t,e){const n=await be(
t,e);if(n.kind==="invalid")return n;const{component:s,basePath:o,checks:c}=n,r=c.filter(M=>!M.leavesWorkspace),i=await ye(
r.filter(ge),s,t.ignorePaths),h=Me(),f=Le(o),T=async M=>M.leavesWorkspace?l(M,"A symbolic link leads it out of the works\
pace"):ee(M)?h(M):i.outcomes.get(M)??f(M),$=[];for(const M of c)$.push(Re(M,await T(M),s));return{kind:"checked",checks:$,
warnings:i.warnings}}function Re(t,{message:e,status:n,hit:s},{workspace:o,directory:c}){const r=a.y[t.check],i=m(o,t.folder),
h=m(o,t.target),f=r.remedy({path:d(m(t.folder,t.target)),folder:i==="."?"the repository's root":d(i),hit:s===void 0?d(h):
F(s,o),isPhasetManifest:ee(t)});return{check:t.check,severity:t.severity,name:r.name,message:e,path:m(c,t.target),status:n,
remedy:f,...s!==void 0&&{file:m(o,s.file)},...s?.line!==void 0&&{line:s.line}}}})};export{We as id,qe as ids,Ne as modules};
