const qe=196,Ne=[196],Be={431:((K,O,p)=>{p.d(O,{eu:()=>B,h1:()=>G});var a=p(8395),l=p(3305),v=p(9840);const T=/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/;
function y(w,E,I,x){const R={error:I,abort:!0};return a.YjP(I).check(l.m9(w,R),l.Eb(E,R),a.q0y(x))}function d(w,E){return y(
1,w,`text of 1 to ${w} characters`,E)}function P(w){const E="text of at least 1 character";return a.YjP(E).check(l.m9(1,
E),a.q0y(w))}function k(w,E){return a.k5n(w).check(a.q0y(E))}function u(w,E,I){const x=`a list of at most ${E} items`,R=a.
YPB(W=>W.length<=E,{error:x,when:({value:W})=>Array.isArray(W)});return a.YOg(w,x).check(R,a.mIj({maxItems:E,description:I}))}
function m(w){const E="exactly 8 letters (a-z, A-Z) or digits";return a.YjP(E).check(l.Fk(/^[a-zA-Z0-9]{8}$/,E),a.q0y(w))}
const g="an object",$=["critical","high","medium","low","auxiliary"],F=a.rej({repo:d(500,"The repository that holds the \
code, best as an absolute URL."),name:d(500,"What the component is called."),description:a.lqM(d(1500,"What the componen\
t does, and for whom.")),version:a.lqM(d(500,"The version in use, such as 1.4.0.")),kind:a.lqM(k(["service","api","compo\
nent","cots","product","external","other"],"What sort of solution the component is.")),lifecycleStage:a.lqM(k(["concept",
"planning","development","testing","production","maintenance","deprecated","retired"],"How far along its life the compon\
ent is.")),group:a.lqM(m("The ID of the group that owns the component.")),system:a.lqM(m("The ID of the system that the \
component belongs to.")),domain:a.lqM(m("The ID of the domain that the component belongs to.")),dataSensitivity:a.lqM(k(
["public","internal","secret","other"],"How sensitive the data is that the component handles.")),businessCriticality:a.lqM(
k($,"How much the business depends on the component.")),sourcingModel:a.lqM(k(["cots","modified_cots","open_source","cus\
tom","outsourced","legacy"],"Where the component comes from.")),deploymentModel:a.lqM(k(["onpremises","private_cloud","p\
ublic_cloud","hybrid_cloud","multi_cloud","edge","saas"],"Where the component runs."))},g).check(a.q0y("What the compone\
nt is.")),D=a._H3({email:y(1,50,"an e-mail address of at most 50 characters","Where to write to.").check(l.Fk(T,"an e-ma\
il address of at most 50 characters")),relation:a.lqM(d(50,"What the contact is to the component, such as Owner."))},g),
C=a._H3({target:y(10,10,"a record ID, exactly 10 characters","The record ID of the component that this one needs."),description:a.
lqM(d(300,"What it is needed for.")),criticality:a.lqM(k($,"How much this component depends on it."))},g),L="a number of\
 days from 1 to 365",U=a._H3({title:d(500,"What the objective is called."),description:d(1500,"What is measured, and wha\
t is promised."),type:k(["latency","availability","correctness","other"],"Which quality the objective is about."),target:d(
500,"What is to be reached, as text: 99.9%, 350ms."),period:a.aig(L).check(l.qm(1,L),l.Zm(365,L),a.q0y("Over how many da\
ys the objective is measured.")),implementation:a.lqM(d(1500,"The query that measures it."))},g),H=a._H3({name:d(500,"Wh\
at the API is called."),schemaPath:a.lqM(d(500,"Where its schema is, best as an absolute URL."))},g),z=a.rej({url:d(500,
"Where the link leads."),title:d(500,"What the link shows as."),icon:a.lqM(k(["web","api","service","documentation","tas\
k","dashboard","other"],"The picture beside the link."))},g),j="1 to 50 of the characters a-z, A-Z, 0-9 and : . _ ~ -",A=y(
1,50,j,"A word to find the component by; best at most 20 characters.").check(l.Fk(/^[a-zA-Z0-9:._~-]+$/,j)),q={spec:F,api:a.
lqM(u(H,20,"The APIs that the component offers.")),baseline:a.lqM(a.rej({id:P("The ID of the baseline in Phaset; without\
 one, the default applies.")},g).check(a.q0y("The standards that the component is held to."))),contacts:a.lqM(u(D,3,"Who\
 to turn to.")),dependencies:a.lqM(a.YOg(C,"a list").check(a.q0y("The components that this one needs to do its work."))),
links:a.lqM(u(z,20,"Pages worth a click.")),metadata:a.lqM(a.g1P(a.YjP(),d(500,"Text of your own."),g).check(a.q0y("Keys\
 of your own; their values are text."))),slo:a.lqM(u(U,20,"The service level objectives.")),tags:a.lqM(u(A,20,"Words to \
find the component by; best at most 5."))},N=a.rej(q,g),G="phaset.manifest.json",B=a.rej({$schema:a.lqM(P("The JSON Sche\
ma that an editor checks this file with.")),id:a.lqM(P(`The record's ID in Phaset: ${v.$D} characters.`)),organizationId:a.
lqM(P("The organization's ID in Phaset.")),...q,spec:a.rej({...F.shape,repo:a.lqM(F.shape.repo)},g).check(a.q0y("What th\
e component is."))},g).check(a.mIj({title:"Phaset manifest",description:"A component described for the software catalog \
Phaset."}))}),3543:((K,O,p)=>{p.d(O,{y:()=>k});var a=p(431);const l="or set its path in the baseline in Phaset when it i\
s elsewhere",v=({path:u,folder:m})=>`add ${u} to ${m}`,T=u=>`${v(u)}, ${l}`;function y(u,m){return{name:u,defaultPath:m,
takesPath:!1,isMetadata:!1,remedy:v}}function d(u,m){return{name:u,defaultPath:m,takesPath:!0,isMetadata:!1,remedy:T}}function P(u,m,g){
return{name:u,defaultPath:a.h1,takesPath:!0,isMetadata:!0,remedy:({path:$,folder:F,isPhasetManifest:D})=>`add at least o\
ne item to \`${D?m:g}\` in ${$} in ${F}`}}const k={checkForConflictingLockfiles:{name:"Lock files",defaultPath:".",takesPath:!1,
isMetadata:!1,remedy:({folder:u})=>`keep one of package-lock.json and yarn.lock in ${u}, not both`},checkForConsoleUsage:{
name:"Console usage",defaultPath:"src",takesPath:!0,isMetadata:!1,remedy:({hit:u})=>`use a logger instead of the console\
 at ${u}`},checkForDefinedRelations:P("Relations","dependencies","relations"),checkForDefinedServiceLevelObjectives:P("S\
LOs","slo","slo"),checkForDefinedTags:P("Tags","tags","spec.tags"),checkForPresenceApiSchema:d("API schema","api/schema.\
json"),checkForPresenceChangelog:y("Changelog","CHANGELOG.md"),checkForPresenceCiConfig:d("CI configuration",".github/wo\
rkflows/main.yml"),checkForPresenceCodeowners:y("Code owners","CODEOWNERS"),checkForPresenceContributing:y("Contribution\
 information","CONTRIBUTING.md"),checkForPresenceDiagramsFolder:{...d("Diagrams","diagrams"),remedy:({path:u,folder:m})=>`\
add a .drawio file to ${u} in ${m}, ${l}`},checkForPresenceIacConfig:d("IAC configuration","serverless.yml"),checkForPresenceLicense:y(
"License","LICENSE.md"),checkForPresenceReadme:y("Documentation","README.md"),checkForPresenceSecurity:y("Security infor\
mation","SECURITY.md"),checkForPresenceServiceMetadata:{...P("Service metadata","",""),remedy:v},checkForPresenceTemplateIssues:d(
"Issue template",".github/ISSUE_TEMPLATE/issue.md"),checkForPresenceTemplatePullRequests:d("PR template",".github/ISSUE_\
TEMPLATE/pull_request.md"),checkForPresenceTests:{name:"Tests",defaultPath:"tests",takesPath:!0,isMetadata:!1,remedy:({path:u,
folder:m})=>`add a file whose name ends in test.ts, spec.ts, test.js or spec.js to ${u} in ${m}, ${l}`},checkForThrowingPlainErrors:{
name:"Error handling",defaultPath:"src",takesPath:!0,isMetadata:!1,remedy:({hit:u})=>`throw an error class of your own i\
nstead of Error at ${u}`}}}),9196:((K,O,p)=>{p.r(O),p.d(O,{checkStandards:()=>Re});var a=p(6628),l=p(9550),v=p(3543),T=p(
3024),y=p(1455),d=p(6760),P=p(7541);async function k(t){try{return await(0,y.realpath)(t)}catch{const e=(0,d.dirname)(t);
return e===t?t:(0,d.join)(await k(e),(0,d.basename)(t))}}const u=200;function m(t){return(0,P.ml)((0,P.ts)(t),u)}function g(t,e){
return{message:e,status:t.severity==="error"?"failure":"warning"}}function $({file:t,line:e},n){const s=m((0,l.i)(n,t));
return e===void 0?s:`${s}:${e}`}var F=p(4409),D=p(8500);const C=10,L=32,U=34,H=36,z=39,j=42,A=47,q=91,N=92,G=93,B=96,w=123,
E=125,I=/(?:^|[(,=:[!&|?{;+\-*%~^>]|(?:^|[^\w$.])(?:return|typeof|case|in|of|else|yield|await|void|do))$/,x=8;class R{#n="\
code";#a=0;#s=!1;#t=[];blank(e,n,s){let o=n;for(;o<s;){const c=this.#n,r=this.#i(e,o);W(c,this.#n)||ne(e,o,o+r),o+=r}return o}#i(e,n){
const s=e[n]??0,o=e[n+1]??0;switch(this.#n){case"code":return this.#c(e,n,s,o);case"line-comment":return this.#o(s===C);case"\
block-comment":return s===j&&o===A?this.#e("code",2):1;case"string":return s===N?2:this.#o(s===this.#a||s===C);case"temp\
late":return this.#d(s,o);case"regex":return this.#l(s)}}#c(e,n,s,o){switch(s){case U:case z:return this.#a=s,this.#e("s\
tring",1);case B:return this.#e("template",1);case A:return o===A?this.#e("line-comment",2):o===j?this.#e("block-comment",
2):(this.#s=!1,se(e,n)?this.#e("regex",1):1);case w:return this.#r(1),1;case E:return this.#t.at(-1)!==0?(this.#r(-1),1):
(this.#t.pop(),this.#e("template",1));default:return 1}}#d(e,n){return e===N?2:e!==H||n!==w?this.#o(e===B):(this.#t.push(
0),this.#e("code",2))}#l(e){return e===N?2:(e===q&&(this.#s=!0),e===G&&(this.#s=!1),this.#o(e===C||e===A&&!this.#s))}#o(e){
return e?this.#e("code",1):1}#e(e,n){return this.#n=e,n}#r(e){const n=this.#t.pop();n!==void 0&&this.#t.push(n+e)}}function W(t,e){
return t==="code"?e!=="line-comment"&&e!=="block-comment":e==="code"&&t!=="line-comment"&&t!=="block-comment"}function ne(t,e,n){
for(let s=e;s<n;s++)t[s]!==C&&(t[s]=L)}function se(t,e){let n=e;for(;n>0&&(t[n-1]??0)<=L;)n--;return I.test(t.toString("\
latin1",Math.max(0,n-x),n))}const Y=10,_=64*1024,oe=256,ae=10;function re(){const t=Buffer.alloc(_);let e=performance.now();
return async(n,s)=>{const o=s.map(()=>{});for(const c of ie(n,t)){if(s.forEach((r,i)=>{o[i]??=ce(c,r)}),!o.includes(void 0))
break;performance.now()-e>ae&&(await(0,D.setImmediate)(),e=performance.now())}return o}}function*ie(t,e){const n=(0,T.openSync)(
t,"r");try{const s=new R;e[0]=Y;let o=1,c=1,r=0,i=!1;for(;!i;){const h=_-o-1,f=(0,T.readSync)(n,e,o,h,null);if(i=f<h,r===
0&&e.subarray(o,o+f).includes(0))return;o+=f,i&&(e[o++]=Y),c=s.blank(e,c,o-1),yield{text:e.toString("latin1",0,i?o:c),firstLine:r};
const S=Math.max(0,c-oe);r+=J(e.subarray(0,S)),e.copyWithin(0,S,o),o-=S,c-=S}}finally{(0,T.closeSync)(n)}}function ce({text:t,
firstLine:e},n){const s=t.search(n);return s===-1?void 0:e+J(t.slice(0,s))}function J(t){let e=0;for(let n=t.indexOf(`
`);n!==-1;n=t.indexOf(`
`,n+1))e++;return e}const de=new Set(["node_modules",".git"]);async function*le(t,e){const n=await(0,y.lstat)(t).catch(()=>{});
n?.isFile()&&(yield t);const s=n?.isDirectory()?[t]:[];for(let o=s.pop();o!==void 0;o=s.pop()){const c=await(0,y.readdir)(
o,{withFileTypes:!0}).catch(r=>(e(o,r),[]));for(const r of c){const i=(0,d.join)(o,r.name);r.isFile()?yield i:r.isDirectory()&&
!de.has(r.name)&&s.push(i)}}}async function he(t,e,n){const s=t.map(i=>({...i})),o=[],c=(i,h)=>{o.push({path:i,reason:(0,F.
$)(h)})},r=re();for(const i of pe(t.map(h=>h.root))){const h=s.filter(f=>(0,l.F)(i,f.root));for await(const f of le(i,c)){
const S=h.filter(b=>fe(b,f));if(!(S.length===0||me((0,l.i)(e,f),n))&&(await ue(S,f,r).catch(b=>c(f,b)),h.every(b=>b.hit!==
void 0)))break}}return{hits:s.map(i=>i.hit),unreadable:o}}async function ue(t,e,n){for(const r of t)r.check.pattern===void 0&&
(r.hit={file:e});const s=t.filter(r=>r.check.pattern!==void 0);if(s.length===0)return;const o=s.flatMap(r=>r.check.pattern??
[]),c=await n(e,o);s.forEach((r,i)=>{const h=c[i];h!==void 0&&(r.hit={file:e,line:h})})}function fe(t,e){return t.hit===
void 0&&t.check.files.test(e)&&(0,l.F)(t.root,e)}function me(t,e){return e.some(n=>`/${t}`.includes(n))}function pe(t){return[
...new Set(t)].filter((e,n,s)=>!s.some(o=>o!==e&&(0,l.F)(o,e)))}const Q=/\.(?:[cm]?[jt]s|[jt]sx|vue|svelte)$/,Z={checkForConsoleUsage:{
message:"Check for console usage",files:Q,pattern:/(?<=[^\w$.#\x80-\xff])(?:(?:globalThis|window|global|self)\s*\.\s*)?console\s*(?:\?\.|\.|\[)/,
hitMeans:"miss"},checkForPresenceTests:{message:"Check for test files",files:/(?:test|spec)\.[jt]s$/,hitMeans:"pass"},checkForThrowingPlainErrors:{
message:"Check for plain errors that are thrown",files:Q,pattern:/(?<=[^\w$.#\x80-\xff])throw\s+(?:new\s+)?Error(?=[^\w$.\x80-\xff])/,
hitMeans:"miss"}},ge=5;function ye(t){return t.check in Z}async function ke(t,e,n){const s=t.map(r=>({check:Z[r.check],root:r.
real})),o=await he(s,e.directory,n),c=t.map((r,i)=>[r,Ee(r,o.hits[i],e)]);return{outcomes:new Map(c),warnings:Pe(o,e)}}function Ee(t,e,n){
const{message:s,hitMeans:o}=Z[t.check],c=e!==void 0==(o==="pass"),r=e===void 0?we(t,n):$(e,n.directory),i=`${s}: ${r}`,h=c?
{message:i,status:"pass"}:g(t,i);return e===void 0?h:{...h,hit:e}}function we(t,{directory:e}){const n=m((0,l.i)(e,t.target));
return(0,T.existsSync)(t.real)?`none in ${n}`:`${n} does not exist`}function Pe({unreadable:t},{directory:e}){if(t.length===
0)return[];const n=t.slice(0,ge).map(({path:c,reason:r})=>`${m((0,l.i)(e,c))} (${r})`),s=t.length-n.length;return[`the s\
tandards checks left out what could not be read: ${n.join(", ")+(s>0?` and ${s} more`:"")}`]}var X=p(431);const Me=1024*
1024;async function V(t){const e=await(0,y.stat)(t).catch(()=>{});return e===void 0?{kind:"missing"}:e.isFile()?e.size>Me?
{kind:"unreadable",reason:"is larger than 1 MiB"}:{kind:"readable"}:{kind:"unreadable",reason:"is not a regular file"}}const ve={
checkForDefinedRelations:{key:"dependencies",message:"Check for defined relations"},checkForDefinedServiceLevelObjectives:{
key:"slo",message:"Check for defined Service Level Objectives"},checkForDefinedTags:{key:"tags",message:"Check for defin\
ed tags"}};function ee(t){return v.y[t.check].isMetadata&&(0,d.basename)(t.target)===X.h1}function Se(){const t=new Map;
return async e=>{const n=t.get(e.real)??await be(e.real);return t.set(e.real,n),Te(e,n)}}function Te(t,e){const n=ve[t.check],
s=n?.message??"Check for service metadata file";if(e.kind==="missing")return g(t,`${s}: there is none`);if(n===void 0)return{
message:s,status:"pass"};if(e.kind==="unreadable")return g(t,`${s}: the file ${e.reason}`);const o=e.manifest[n.key];return Array.
isArray(o)&&o.length>0?{message:s,status:"pass"}:g(t,`${s}: \`${n.key}\` has no items`)}async function be(t){const e=await V(
t);if(e.kind!=="readable")return e;try{const n=await(0,y.readFile)(t,"utf8"),s=JSON.parse(n.replace(/^\uFEFF/,""));return typeof s!=
"object"||s===null?{kind:"unreadable",reason:"is not an object"}:{kind:"manifest",manifest:{...s}}}catch(n){return{kind:"\
unreadable",reason:n instanceof SyntaxError?"is not JSON":"could not be read"}}}async function $e(t,e){const n={workspace:await k(
e.workspace),directory:await k(e.directory)},s=m((0,l.i)(n.workspace,n.directory));if((await(0,y.readdir)(n.directory).catch(
()=>[])).length===0)return{kind:"invalid",problems:[`the directory ${s} is empty or missing, so its standards can't be c\
hecked: check the repository out first, with actions/checkout before this step`]};const c=await k((0,d.resolve)(n.directory,
t.basePath??".")),r=await Oe(t,n,c);if(r!==void 0)return{kind:"invalid",problems:[r]};const i=await Promise.all(t.checks.
map(f=>Fe(f,n,c))),h=i.filter(f=>f.leavesWorkspace&&f.path!==void 0).map(f=>`${t.name}: ${f.place}.path ${te(f.path)}`);
return h.length>0?{kind:"invalid",problems:h}:{kind:"located",component:n,basePath:c,checks:i}}async function Fe(t,{workspace:e,
directory:n},s){const{isMetadata:o,defaultPath:c}=v.y[t.check],r=o&&t.path===void 0,i=r?n:s,h=(0,d.join)(i,r?X.h1:t.path??
c),f=await k(h);return{...t,target:h,real:f,folder:i,leavesWorkspace:!(0,l.F)(e,f)}}async function Oe(t,{workspace:e,directory:n},s){
if(!(0,l.F)(e,s))return`${t.name}: basePath ${te(t.basePath)}`;if((await(0,y.stat)(s).catch(()=>{}))?.isDirectory())return;
const c=m((0,l.i)(e,n));return`${t.name}: basePath is ${(0,P.hD)(t.basePath)}, which is no folder in ${c}; change or rem\
ove it in Phaset`}function te(t){return`is ${(0,P.hD)(t)}, which leads out of the workspace; change it in Phaset to a pa\
th inside the repository`}const Ce={pass:"pass",warn:"warning",fail:"failure"},Le=["checkForDefinedRelations","checkForD\
efinedServiceLevelObjectives","checkForDefinedTags"];function Ae(t){return async e=>{const n=o=>g(e,`StandardLint could \
not run it: ${o}`);if(e.path!==void 0&&Le.includes(e.check)){const o=await V((0,d.join)(t,e.path));if(o.kind==="unreadab\
le")return n(`its file ${o.reason}`)}const s=await Ie();try{const{check:o,severity:c}=e,r=s({basePath:t,checks:[{name:o,
severity:c}]}),[i]=r.config.checks;i!==void 0&&e.path!==void 0&&(i.path=e.path);const[h]=xe(()=>r.check()).results;return h===
void 0?n("it gave no result"):{message:h.message,status:Ce[h.status]}}catch(o){return n(String(o).replaceAll(`${t}${d.sep}`,
""))}}}async function Ie(){globalThis.__dirname??=import.meta.dirname;const t=await p.e(425).then(p.t.bind(p,3425,23));return t.
createNewStandardLint??t.default.createNewStandardLint}function xe(t){const{log:e,warn:n,error:s}=console,o=()=>{};Object.
assign(console,{log:o,warn:o,error:o});try{return t()}finally{Object.assign(console,{log:e,warn:n,error:s})}}async function Re(t,e){
const n=await $e(t,e);if(n.kind==="invalid")return n;const{component:s,basePath:o,checks:c}=n,r=c.filter(M=>!M.leavesWorkspace),
i=await ke(r.filter(ye),s,t.ignorePaths),h=Se(),f=Ae(o),S=async M=>M.leavesWorkspace?g(M,"A symbolic link leads it out o\
f the workspace"):ee(M)?h(M):i.outcomes.get(M)??f(M),b=[];for(const M of c)b.push(De(M,await S(M),s));return{kind:"check\
ed",checks:b,warnings:i.warnings}}function De(t,{message:e,status:n,hit:s},{workspace:o,directory:c}){const r=v.y[t.check],
i=(0,l.i)(o,t.folder),h=(0,l.i)(o,t.target),f=r.remedy({path:m((0,l.i)(t.folder,t.target)),folder:i==="."?"the repositor\
y's root":m(i),hit:s===void 0?m(h):$(s,o),isPhasetManifest:ee(t)});return{check:t.check,severity:t.severity,name:r.name,
message:e,path:(0,l.i)(c,t.target),status:n,remedy:f,...(0,a.s)({file:s&&(0,l.i)(o,s.file),line:s?.line})}}})};export{qe as id,Ne as ids,Be as modules};
