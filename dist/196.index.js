const We=196,qe=[196],Ne={431:((G,L,m)=>{m.d(L,{eu:()=>B,h1:()=>N});var a=m(8395),p=m(3305),M=m(9840);const E=/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/;
function y(P,g,I,x){const R={error:I,abort:!0};return a.YjP(I).check(p.m9(P,R),p.Eb(g,R),a.q0y(x))}function d(P,g){return y(
1,P,`text of 1 to ${P} characters`,g)}function w(P){const g="text of at least 1 character";return a.YjP(g).check(p.m9(1,
g),a.q0y(P))}function v(P,g){return a.k5n(P).check(a.q0y(g))}function l(P,g,I){const x=`a list of at most ${g} items`,R=a.
YPB(D=>D.length<=g,{error:x,when:({value:D})=>Array.isArray(D)});return a.YOg(P,x).check(R,a.mIj({maxItems:g,description:I}))}
function f(P){const g="exactly 8 letters (a-z, A-Z) or digits";return a.YjP(g).check(p.Fk(/^[a-zA-Z0-9]{8}$/,g),a.q0y(P))}
const k="an object",T=["critical","high","medium","low","auxiliary"],O=a.rej({repo:d(500,"The repository that holds the \
code, best as an absolute URL."),name:d(500,"What the component is called."),description:a.lqM(d(1500,"What the componen\
t does, and for whom.")),version:a.lqM(d(500,"The version in use, such as 1.4.0.")),kind:a.lqM(v(["service","api","compo\
nent","cots","product","external","other"],"What sort of solution the component is.")),lifecycleStage:a.lqM(v(["concept",
"planning","development","testing","production","maintenance","deprecated","retired"],"How far along its life the compon\
ent is.")),group:a.lqM(f("The ID of the group that owns the component.")),system:a.lqM(f("The ID of the system that the \
component belongs to.")),domain:a.lqM(f("The ID of the domain that the component belongs to.")),dataSensitivity:a.lqM(v(
["public","internal","secret","other"],"How sensitive the data is that the component handles.")),businessCriticality:a.lqM(
v(T,"How much the business depends on the component.")),sourcingModel:a.lqM(v(["cots","modified_cots","open_source","cus\
tom","outsourced","legacy"],"Where the component comes from.")),deploymentModel:a.lqM(v(["onpremises","private_cloud","p\
ublic_cloud","hybrid_cloud","multi_cloud","edge","saas"],"Where the component runs."))},k).check(a.q0y("What the compone\
nt is.")),$=a._H3({email:y(1,50,"an e-mail address of at most 50 characters","Where to write to.").check(p.Fk(E,"an e-ma\
il address of at most 50 characters")),relation:a.lqM(d(50,"What the contact is to the component, such as Owner."))},k),
W=a._H3({target:y(10,10,"a record ID, exactly 10 characters","The record ID of the component that this one needs."),description:a.
lqM(d(300,"What it is needed for.")),criticality:a.lqM(v(T,"How much this component depends on it."))},k),j="a number of\
 days from 1 to 365",U=a._H3({title:d(500,"What the objective is called."),description:d(1500,"What is measured, and wha\
t is promised."),type:v(["latency","availability","correctness","other"],"Which quality the objective is about."),target:d(
500,"What is to be reached, as text: 99.9%, 350ms."),period:a.aig(j).check(p.qm(1,j),p.Zm(365,j),a.q0y("Over how many da\
ys the objective is measured.")),implementation:a.lqM(d(1500,"The query that measures it."))},k),H=a._H3({name:d(500,"Wh\
at the API is called."),schemaPath:a.lqM(d(500,"Where its schema is, best as an absolute URL."))},k),q=a.rej({url:d(500,
"Where the link leads."),title:d(500,"What the link shows as."),icon:a.lqM(v(["web","api","service","documentation","tas\
k","dashboard","other"],"The picture beside the link."))},k),C="1 to 50 of the characters a-z, A-Z, 0-9 and : . _ ~ -",z=y(
1,50,C,"A word to find the component by; best at most 20 characters.").check(p.Fk(/^[a-zA-Z0-9:._~-]+$/,C)),A={spec:O,api:a.
lqM(l(H,20,"The APIs that the component offers.")),baseline:a.lqM(a.rej({id:w("The ID of the baseline in Phaset; without\
 one, the default applies.")},k).check(a.q0y("The standards that the component is held to."))),contacts:a.lqM(l($,3,"Who\
 to turn to.")),dependencies:a.lqM(a.YOg(W,"a list").check(a.q0y("The components that this one needs to do its work."))),
links:a.lqM(l(q,20,"Pages worth a click.")),metadata:a.lqM(a.g1P(a.YjP(),d(500,"Text of your own."),k).check(a.q0y("Keys\
 of your own; their values are text."))),slo:a.lqM(l(U,20,"The service level objectives.")),tags:a.lqM(l(z,20,"Words to \
find the component by; best at most 5."))},Z=a.rej(A,k),N="phaset.manifest.json",B=a.rej({$schema:a.lqM(w("The JSON Sche\
ma that an editor checks this file with.")),id:a.lqM(w(`The record's ID in Phaset: ${M.$D} characters.`)),organizationId:a.
lqM(w("The organization's ID in Phaset.")),...A,spec:a.rej({...O.shape,repo:a.lqM(O.shape.repo)},k).check(a.q0y("What th\
e component is."))},k).check(a.mIj({title:"Phaset manifest",description:"A component described for the software catalog \
Phaset."}))}),3543:((G,L,m)=>{m.d(L,{y:()=>v});var a=m(431);const p="or set its path in the baseline in Phaset when it i\
s elsewhere",M=({path:l,folder:f})=>`add ${l} to ${f}`,E=l=>`${M(l)}, ${p}`;function y(l,f){return{name:l,defaultPath:f,
takesPath:!1,isMetadata:!1,remedy:M}}function d(l,f){return{name:l,defaultPath:f,takesPath:!0,isMetadata:!1,remedy:E}}function w(l,f,k){
return{name:l,defaultPath:a.h1,takesPath:!0,isMetadata:!0,remedy:({path:T,folder:O,isPhasetManifest:$})=>`add at least o\
ne item to \`${$?f:k}\` in ${T} in ${O}`}}const v={checkForConflictingLockfiles:{name:"Lock files",defaultPath:".",takesPath:!1,
isMetadata:!1,remedy:({folder:l})=>`keep one of package-lock.json and yarn.lock in ${l}, not both`},checkForConsoleUsage:{
name:"Console usage",defaultPath:"src",takesPath:!0,isMetadata:!1,remedy:({hit:l})=>`use a logger instead of the console\
 at ${l}`},checkForDefinedRelations:w("Relations","dependencies","relations"),checkForDefinedServiceLevelObjectives:w("S\
LOs","slo","slo"),checkForDefinedTags:w("Tags","tags","spec.tags"),checkForPresenceApiSchema:d("API schema","api/schema.\
json"),checkForPresenceChangelog:y("Changelog","CHANGELOG.md"),checkForPresenceCiConfig:d("CI configuration",".github/wo\
rkflows/main.yml"),checkForPresenceCodeowners:y("Code owners","CODEOWNERS"),checkForPresenceContributing:y("Contribution\
 information","CONTRIBUTING.md"),checkForPresenceDiagramsFolder:{...d("Diagrams","diagrams"),remedy:({path:l,folder:f})=>`\
add a .drawio file to ${l} in ${f}, ${p}`},checkForPresenceIacConfig:d("IAC configuration","serverless.yml"),checkForPresenceLicense:y(
"License","LICENSE.md"),checkForPresenceReadme:y("Documentation","README.md"),checkForPresenceSecurity:y("Security infor\
mation","SECURITY.md"),checkForPresenceServiceMetadata:{...w("Service metadata","",""),remedy:M},checkForPresenceTemplateIssues:d(
"Issue template",".github/ISSUE_TEMPLATE/issue.md"),checkForPresenceTemplatePullRequests:d("PR template",".github/ISSUE_\
TEMPLATE/pull_request.md"),checkForPresenceTests:{name:"Tests",defaultPath:"tests",takesPath:!0,isMetadata:!1,remedy:({path:l,
folder:f})=>`add a file whose name ends in test.ts, spec.ts, test.js or spec.js to ${l} in ${f}, ${p}`},checkForThrowingPlainErrors:{
name:"Error handling",defaultPath:"src",takesPath:!0,isMetadata:!1,remedy:({hit:l})=>`throw an error class of your own i\
nstead of Error at ${l}`}}}),9196:((G,L,m)=>{m.r(L),m.d(L,{checkStandards:()=>xe});var a=m(3543),p=m(3024),M=m(1455),E=m(
6760),y=m(7541);function d(t,e){return(0,E.relative)(t,e).split(E.sep).join("/")||"."}async function w(t){try{return await(0,M.
realpath)(t)}catch{const e=(0,E.dirname)(t);return e===t?t:(0,E.join)(await w(e),(0,E.basename)(t))}}const v=200;function l(t){
return(0,y.ml)((0,y.ts)(t),v)}function f(t,e){return{message:e,status:t.severity==="error"?"failure":"warning"}}function k({
file:t,line:e},n){const s=l(d(n,t));return e===void 0?s:`${s}:${e}`}var T=m(2389),O=m(8500);const $=10,W=32,j=34,U=36,H=39,
q=42,C=47,z=91,A=92,Z=93,N=96,B=123,P=125,g=/(?:^|[(,=:[!&|?{;+\-*%~^>]|(?:^|[^\w$.])(?:return|typeof|case|in|of|else|yield|await|void|do))$/,
I=8;class x{#n="code";#a=0;#s=!1;#t=[];blank(e,n,s){let o=n;for(;o<s;){const c=this.#n,r=this.#i(e,o);R(c,this.#n)||D(e,
o,o+r),o+=r}return o}#i(e,n){const s=e[n]??0,o=e[n+1]??0;switch(this.#n){case"code":return this.#c(e,n,s,o);case"line-co\
mment":return this.#o(s===$);case"block-comment":return s===q&&o===C?this.#e("code",2):1;case"string":return s===A?2:this.#o(
s===this.#a||s===$);case"template":return this.#d(s,o);case"regex":return this.#l(s)}}#c(e,n,s,o){switch(s){case j:case H:
return this.#a=s,this.#e("string",1);case N:return this.#e("template",1);case C:return o===C?this.#e("line-comment",2):o===
q?this.#e("block-comment",2):(this.#s=!1,ne(e,n)?this.#e("regex",1):1);case B:return this.#r(1),1;case P:return this.#t.
at(-1)!==0?(this.#r(-1),1):(this.#t.pop(),this.#e("template",1));default:return 1}}#d(e,n){return e===A?2:e!==U||n!==B?this.#o(
e===N):(this.#t.push(0),this.#e("code",2))}#l(e){return e===A?2:(e===z&&(this.#s=!0),e===Z&&(this.#s=!1),this.#o(e===$||
e===C&&!this.#s))}#o(e){return e?this.#e("code",1):1}#e(e,n){return this.#n=e,n}#r(e){const n=this.#t.pop();n!==void 0&&
this.#t.push(n+e)}}function R(t,e){return t==="code"?e!=="line-comment"&&e!=="block-comment":e==="code"&&t!=="line-comme\
nt"&&t!=="block-comment"}function D(t,e,n){for(let s=e;s<n;s++)t[s]!==$&&(t[s]=W)}function ne(t,e){let n=e;for(;n>0&&(t[n-
1]??0)<=W;)n--;return g.test(t.toString("latin1",Math.max(0,n-I),n))}const K=10,Y=64*1024,se=256,oe=10;function ae(){const t=Buffer.
alloc(Y);let e=performance.now();return async(n,s)=>{const o=s.map(()=>{});for(const c of re(n,t)){if(s.forEach((r,i)=>{
o[i]??=ie(c,r)}),!o.includes(void 0))break;performance.now()-e>oe&&(await(0,O.setImmediate)(),e=performance.now())}return o}}
function*re(t,e){const n=(0,p.openSync)(t,"r");try{const s=new x;e[0]=K;let o=1,c=1,r=0,i=!1;for(;!i;){const h=Y-o-1,u=(0,p.
readSync)(n,e,o,h,null);if(i=u<h,r===0&&e.subarray(o,o+u).includes(0))return;o+=u,i&&(e[o++]=K),c=s.blank(e,c,o-1),yield{
text:e.toString("latin1",0,i?o:c),firstLine:r};const b=Math.max(0,c-se);r+=J(e.subarray(0,b)),e.copyWithin(0,b,o),o-=b,c-=
b}}finally{(0,p.closeSync)(n)}}function ie({text:t,firstLine:e},n){const s=t.search(n);return s===-1?void 0:e+J(t.slice(
0,s))}function J(t){let e=0;for(let n=t.indexOf(`
`);n!==-1;n=t.indexOf(`
`,n+1))e++;return e}const ce=new Set(["node_modules",".git"]);async function*de(t,e){const n=await(0,M.lstat)(t).catch(()=>{});
n?.isFile()&&(yield t);const s=n?.isDirectory()?[t]:[];for(let o=s.pop();o!==void 0;o=s.pop()){const c=await(0,M.readdir)(
o,{withFileTypes:!0}).catch(r=>(e(o,r),[]));for(const r of c){const i=(0,E.join)(o,r.name);r.isFile()?yield i:r.isDirectory()&&
!ce.has(r.name)&&s.push(i)}}}async function le(t,e,n){const s=t.map(i=>({...i})),o=[],c=(i,h)=>{o.push({path:i,reason:h.
code??String(h)})},r=ae();for(const i of me(t.map(h=>h.root))){const h=s.filter(u=>(0,T.F)(i,u.root));for await(const u of de(
i,c)){const b=h.filter(F=>ue(F,u));if(!(b.length===0||fe(d(e,u),n))&&(await he(b,u,r).catch(F=>c(u,F)),h.every(F=>F.hit!==
void 0)))break}}return{hits:s.map(i=>i.hit),unreadable:o}}async function he(t,e,n){for(const r of t)r.check.pattern===void 0&&
(r.hit={file:e});const s=t.filter(r=>r.check.pattern!==void 0);if(s.length===0)return;const o=s.flatMap(r=>r.check.pattern??
[]),c=await n(e,o);s.forEach((r,i)=>{const h=c[i];h!==void 0&&(r.hit={file:e,line:h})})}function ue(t,e){return t.hit===
void 0&&t.check.files.test(e)&&(0,T.F)(t.root,e)}function fe(t,e){return e.some(n=>`/${t}`.includes(n))}function me(t){return[
...new Set(t)].filter((e,n,s)=>!s.some(o=>o!==e&&(0,T.F)(o,e)))}const Q=/\.(?:[cm]?[jt]s|[jt]sx|vue|svelte)$/,_={checkForConsoleUsage:{
message:"Check for console usage",files:Q,pattern:/(?<=[^\w$.#\x80-\xff])(?:(?:globalThis|window|global|self)\s*\.\s*)?console\s*(?:\?\.|\.|\[)/,
hitMeans:"miss"},checkForPresenceTests:{message:"Check for test files",files:/(?:test|spec)\.[jt]s$/,hitMeans:"pass"},checkForThrowingPlainErrors:{
message:"Check for plain errors that are thrown",files:Q,pattern:/(?<=[^\w$.#\x80-\xff])throw\s+(?:new\s+)?Error(?=[^\w$.\x80-\xff])/,
hitMeans:"miss"}},pe=5;function ge(t){return t.check in _}async function ye(t,e,n){const s=t.map(r=>({check:_[r.check],root:r.
real})),o=await le(s,e.directory,n),c=t.map((r,i)=>[r,ke(r,o.hits[i],e)]);return{outcomes:new Map(c),warnings:we(o,e)}}function ke(t,e,n){
const{message:s,hitMeans:o}=_[t.check],c=e!==void 0==(o==="pass"),r=e===void 0?Ee(t,n):k(e,n.directory),i=`${s}: ${r}`,h=c?
{message:i,status:"pass"}:f(t,i);return e===void 0?h:{...h,hit:e}}function Ee(t,{directory:e}){const n=l(d(e,t.target));
return(0,p.existsSync)(t.real)?`none in ${n}`:`${n} does not exist`}function we({unreadable:t},{directory:e}){if(t.length===
0)return[];const n=t.slice(0,pe).map(({path:c,reason:r})=>`${l(d(e,c))} (${r})`),s=t.length-n.length;return[`the standar\
ds checks left out what could not be read: ${n.join(", ")+(s>0?` and ${s} more`:"")}`]}var X=m(431);const Pe=1024*1024;async function V(t){
const e=await(0,M.stat)(t).catch(()=>{});return e===void 0?{kind:"missing"}:e.isFile()?e.size>Pe?{kind:"unreadable",reason:"\
is larger than 1 MiB"}:{kind:"readable"}:{kind:"unreadable",reason:"is not a regular file"}}const Me={checkForDefinedRelations:{
key:"dependencies",message:"Check for defined relations"},checkForDefinedServiceLevelObjectives:{key:"slo",message:"Chec\
k for defined Service Level Objectives"},checkForDefinedTags:{key:"tags",message:"Check for defined tags"}};function ee(t){
return a.y[t.check].isMetadata&&(0,E.basename)(t.target)===X.h1}function ve(){const t=new Map;return async e=>{const n=t.
get(e.real)??await Te(e.real);return t.set(e.real,n),Se(e,n)}}function Se(t,e){const n=Me[t.check],s=n?.message??"Check \
for service metadata file";if(e.kind==="missing")return f(t,`${s}: there is none`);if(n===void 0)return{message:s,status:"\
pass"};if(e.kind==="unreadable")return f(t,`${s}: the file ${e.reason}`);const o=e.manifest[n.key];return Array.isArray(
o)&&o.length>0?{message:s,status:"pass"}:f(t,`${s}: \`${n.key}\` has no items`)}async function Te(t){const e=await V(t);
if(e.kind!=="readable")return e;try{const n=await(0,M.readFile)(t,"utf8"),s=JSON.parse(n.replace(/^\uFEFF/,""));return typeof s!=
"object"||s===null?{kind:"unreadable",reason:"is not an object"}:{kind:"manifest",manifest:{...s}}}catch(n){return{kind:"\
unreadable",reason:n instanceof SyntaxError?"is not JSON":"could not be read"}}}async function be(t,e){const n={workspace:await w(
e.workspace),directory:await w(e.directory)},s=l(d(n.workspace,n.directory));if((await(0,M.readdir)(n.directory).catch(()=>[])).
length===0)return{kind:"invalid",problems:[`the directory ${s} is empty or missing, so its standards cannot be checked: \
check the repository out first, with actions/checkout before this step`]};const c=await w((0,E.resolve)(n.directory,t.basePath??
".")),r=await Fe(t,n,c);if(r!==void 0)return{kind:"invalid",problems:[r]};const i=await Promise.all(t.checks.map(u=>$e(u,
n,c))),h=i.filter(u=>u.leavesWorkspace&&u.path!==void 0).map(u=>`${t.name}: ${u.place}.path ${te(u.path)}`);return h.length>
0?{kind:"invalid",problems:h}:{kind:"located",component:n,basePath:c,checks:i}}async function $e(t,{workspace:e,directory:n},s){
const{isMetadata:o,defaultPath:c}=a.y[t.check],r=o&&t.path===void 0,i=r?n:s,h=(0,E.join)(i,r?X.h1:t.path??c),u=await w(h);
return{...t,target:h,real:u,folder:i,leavesWorkspace:!(0,T.F)(e,u)}}async function Fe(t,{workspace:e,directory:n},s){if(!(0,T.
F)(e,s))return`${t.name}: basePath ${te(t.basePath)}`;if((await(0,M.stat)(s).catch(()=>{}))?.isDirectory())return;const c=l(
d(e,n));return`${t.name}: basePath is ${(0,y.hD)(t.basePath)}, which is no folder in ${c}; change or remove it in Phaset`}
function te(t){return`is ${(0,y.hD)(t)}, which leads out of the workspace; change it in Phaset to a path inside the repo\
sitory`}const Oe={pass:"pass",warn:"warning",fail:"failure"},Ce=["checkForDefinedRelations","checkForDefinedServiceLevel\
Objectives","checkForDefinedTags"];function Le(t){return async e=>{const n=o=>f(e,`StandardLint could not run it: ${o}`);
if(e.path!==void 0&&Ce.includes(e.check)){const o=await V((0,E.join)(t,e.path));if(o.kind==="unreadable")return n(`its f\
ile ${o.reason}`)}const s=await Ae();try{const{check:o,severity:c}=e,r=s({basePath:t,checks:[{name:o,severity:c}]}),[i]=r.
config.checks;i!==void 0&&e.path!==void 0&&(i.path=e.path);const[h]=Ie(()=>r.check()).results;return h===void 0?n("it ga\
ve no result"):{message:h.message,status:Oe[h.status]}}catch(o){return n(String(o).replaceAll(`${t}${E.sep}`,""))}}}async function Ae(){
globalThis.__dirname??=import.meta.dirname;const t=await m.e(425).then(m.t.bind(m,3425,23));return t.createNewStandardLint??
t.default.createNewStandardLint}function Ie(t){const{log:e,warn:n,error:s}=console,o=()=>{};Object.assign(console,{log:o,
warn:o,error:o});try{return t()}finally{Object.assign(console,{log:e,warn:n,error:s})}}async function xe(t,e){const n=await be(
t,e);if(n.kind==="invalid")return n;const{component:s,basePath:o,checks:c}=n,r=c.filter(S=>!S.leavesWorkspace),i=await ye(
r.filter(ge),s,t.ignorePaths),h=ve(),u=Le(o),b=async S=>S.leavesWorkspace?f(S,"A symbolic link leads it out of the works\
pace"):ee(S)?h(S):i.outcomes.get(S)??u(S),F=[];for(const S of c)F.push(Re(S,await b(S),s));return{kind:"checked",checks:F,
warnings:i.warnings}}function Re(t,{message:e,status:n,hit:s},{workspace:o,directory:c}){const r=a.y[t.check],i=d(o,t.folder),
h=d(o,t.target),u=r.remedy({path:l(d(t.folder,t.target)),folder:i==="."?"the repository's root":l(i),hit:s===void 0?l(h):
k(s,o),isPhasetManifest:ee(t)});return{check:t.check,severity:t.severity,name:r.name,message:e,path:d(c,t.target),status:n,
remedy:u,...s!==void 0&&{file:d(o,s.file)},...s?.line!==void 0&&{line:s.line}}}})};export{We as id,qe as ids,Ne as modules};
