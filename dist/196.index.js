const We=196,qe=[196],Ne={431:((Z,C,f)=>{f.d(C,{eu:()=>B,h1:()=>N});var o=f(8395),y=f(3305),S=f(9840);const M=/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/;
function p(w,g,I,x){const R={error:I,abort:!0};return o.YjP(I).check(y.m9(w,R),y.Eb(g,R),o.q0y(x))}function h(w,g){return p(
1,w,`text of 1 to ${w} characters`,g)}function E(w){const g="text of at least 1 character";return o.YjP(g).check(y.m9(1,
g),o.q0y(w))}function P(w,g){return o.k5n(w).check(o.q0y(g))}function d(w,g,I){const x=`a list of at most ${g} items`,R=o.
YPB(j=>j.length<=g,{error:x,when:({value:j})=>Array.isArray(j)});return o.YOg(w,x).check(R,o.mIj({maxItems:g,description:I}))}
function m(w){const g="exactly 8 letters (a-z, A-Z) or digits";return o.YjP(g).check(y.Fk(/^[a-zA-Z0-9]{8}$/,g),o.q0y(w))}
const k="an object",L=["critical","high","medium","low","auxiliary"],F=o.rej({repo:h(500,"The repository that holds the \
code, best as an absolute URL."),name:h(500,"What the component is called."),description:o.lqM(h(1500,"What the componen\
t does, and for whom.")),version:o.lqM(h(500,"The version in use, such as 1.4.0.")),kind:o.lqM(P(["service","api","compo\
nent","cots","product","external","other"],"What sort of solution the component is.")),lifecycleStage:o.lqM(P(["concept",
"planning","development","testing","production","maintenance","deprecated","retired"],"How far along its life the compon\
ent is.")),group:o.lqM(m("The ID of the group that owns the component.")),system:o.lqM(m("The ID of the system that the \
component belongs to.")),domain:o.lqM(m("The ID of the domain that the component belongs to.")),dataSensitivity:o.lqM(P(
["public","internal","secret","other"],"How sensitive the data is that the component handles.")),businessCriticality:o.lqM(
P(L,"How much the business depends on the component.")),sourcingModel:o.lqM(P(["cots","modified_cots","open_source","cus\
tom","outsourced","legacy"],"Where the component comes from.")),deploymentModel:o.lqM(P(["onpremises","private_cloud","p\
ublic_cloud","hybrid_cloud","multi_cloud","edge","saas"],"Where the component runs."))},k).check(o.q0y("What the compone\
nt is.")),b=o._H3({email:p(1,50,"an e-mail address of at most 50 characters","Where to write to.").check(y.Fk(M,"an e-ma\
il address of at most 50 characters")),relation:o.lqM(h(50,"What the contact is to the component, such as Owner."))},k),
W=o._H3({target:p(10,10,"a record ID, exactly 10 characters","The record ID of the component that this one needs."),description:o.
lqM(h(300,"What it is needed for.")),criticality:o.lqM(P(L,"How much this component depends on it."))},k),D="a number of\
 days from 1 to 365",U=o._H3({title:h(500,"What the objective is called."),description:h(1500,"What is measured, and wha\
t is promised."),type:P(["latency","availability","correctness","other"],"Which quality the objective is about."),target:h(
500,"What is to be reached, as text: 99.9%, 350ms."),period:o.aig(D).check(y.qm(1,D),y.Zm(365,D),o.q0y("Over how many da\
ys the objective is measured.")),implementation:o.lqM(h(1500,"The query that measures it."))},k),H=o._H3({name:h(500,"Wh\
at the API is called."),schemaPath:o.lqM(h(500,"Where its schema is, best as an absolute URL."))},k),q=o.rej({url:h(500,
"Where the link leads."),title:h(500,"What the link shows as."),icon:o.lqM(P(["web","api","service","documentation","tas\
k","dashboard","other"],"The picture beside the link."))},k),O="1 to 50 of the characters a-z, A-Z, 0-9 and : . _ ~ -",z=p(
1,50,O,"A word to find the component by; best at most 20 characters.").check(y.Fk(/^[a-zA-Z0-9:._~-]+$/,O)),A={spec:F,api:o.
lqM(d(H,20,"The APIs that the component offers.")),baseline:o.lqM(o.rej({id:E("The ID of the baseline in Phaset; without\
 one, the default applies.")},k).check(o.q0y("The standards that the component is held to."))),contacts:o.lqM(d(b,3,"Who\
 to turn to.")),dependencies:o.lqM(o.YOg(W,"a list").check(o.q0y("The components that this one needs to do its work."))),
links:o.lqM(d(q,20,"Pages worth a click.")),metadata:o.lqM(o.g1P(o.YjP(),h(500,"Text of your own."),k).check(o.q0y("Keys\
 of your own; their values are text."))),slo:o.lqM(d(U,20,"The service level objectives.")),tags:o.lqM(d(z,20,"Words to \
find the component by; best at most 5."))},K=o.rej(A,k),N="phaset.manifest.json",B=o.rej({$schema:o.lqM(E("The JSON Sche\
ma that an editor checks this file with.")),id:o.lqM(E(`The record's ID in Phaset: ${S.$D} characters.`)),organizationId:o.
lqM(E("The organization's ID in Phaset.")),...A,spec:o.rej({...F.shape,repo:o.lqM(F.shape.repo)},k).check(o.q0y("What th\
e component is."))},k).check(o.mIj({title:"Phaset manifest",description:"A component described for the software catalog \
Phaset."}))}),3543:((Z,C,f)=>{f.d(C,{y:()=>P});var o=f(431);const y="or set its path in the baseline in Phaset when it i\
s elsewhere",S=({path:d,folder:m})=>`add ${d} to ${m}`,M=d=>`${S(d)}, ${y}`;function p(d,m){return{name:d,defaultPath:m,
takesPath:!1,isMetadata:!1,remedy:S}}function h(d,m){return{name:d,defaultPath:m,takesPath:!0,isMetadata:!1,remedy:M}}function E(d,m,k){
return{name:d,defaultPath:o.h1,takesPath:!0,isMetadata:!0,remedy:({path:L,folder:F,isPhasetManifest:b})=>`add at least o\
ne item to \`${b?m:k}\` in ${L} in ${F}`}}const P={checkForConflictingLockfiles:{name:"Lock files",defaultPath:".",takesPath:!1,
isMetadata:!1,remedy:({folder:d})=>`keep one of package-lock.json and yarn.lock in ${d}, not both`},checkForConsoleUsage:{
name:"Console usage",defaultPath:"src",takesPath:!0,isMetadata:!1,remedy:({hit:d})=>`use a logger instead of the console\
 at ${d}`},checkForDefinedRelations:E("Relations","dependencies","relations"),checkForDefinedServiceLevelObjectives:E("S\
LOs","slo","slo"),checkForDefinedTags:E("Tags","tags","spec.tags"),checkForPresenceApiSchema:h("API schema","api/schema.\
json"),checkForPresenceChangelog:p("Changelog","CHANGELOG.md"),checkForPresenceCiConfig:h("CI configuration",".github/wo\
rkflows/main.yml"),checkForPresenceCodeowners:p("Code owners","CODEOWNERS"),checkForPresenceContributing:p("Contribution\
 information","CONTRIBUTING.md"),checkForPresenceDiagramsFolder:{...h("Diagrams","diagrams"),remedy:({path:d,folder:m})=>`\
add a .drawio file to ${d} in ${m}, ${y}`},checkForPresenceIacConfig:h("IAC configuration","serverless.yml"),checkForPresenceLicense:p(
"License","LICENSE.md"),checkForPresenceReadme:p("Documentation","README.md"),checkForPresenceSecurity:p("Security infor\
mation","SECURITY.md"),checkForPresenceServiceMetadata:{...E("Service metadata","",""),remedy:S},checkForPresenceTemplateIssues:h(
"Issue template",".github/ISSUE_TEMPLATE/issue.md"),checkForPresenceTemplatePullRequests:h("PR template",".github/ISSUE_\
TEMPLATE/pull_request.md"),checkForPresenceTests:{name:"Tests",defaultPath:"tests",takesPath:!0,isMetadata:!1,remedy:({path:d,
folder:m})=>`add a file whose name ends in test.ts, spec.ts, test.js or spec.js to ${d} in ${m}, ${y}`},checkForThrowingPlainErrors:{
name:"Error handling",defaultPath:"src",takesPath:!0,isMetadata:!1,remedy:({hit:d})=>`throw an error class of your own i\
nstead of Error at ${d}`}}}),9196:((Z,C,f)=>{f.r(C),f.d(C,{checkStandards:()=>xe});var o=f(9550),y=f(3543),S=f(3024),M=f(
1455),p=f(6760),h=f(7541);async function E(t){try{return await(0,M.realpath)(t)}catch{const e=(0,p.dirname)(t);return e===
t?t:(0,p.join)(await E(e),(0,p.basename)(t))}}const P=200;function d(t){return(0,h.ml)((0,h.ts)(t),P)}function m(t,e){return{
message:e,status:t.severity==="error"?"failure":"warning"}}function k({file:t,line:e},n){const s=d((0,o.i)(n,t));return e===
void 0?s:`${s}:${e}`}var L=f(4409),F=f(8500);const b=10,W=32,D=34,U=36,H=39,q=42,O=47,z=91,A=92,K=93,N=96,B=123,w=125,g=/(?:^|[(,=:[!&|?{;+\-*%~^>]|(?:^|[^\w$.])(?:return|typeof|case|in|of|else|yield|await|void|do))$/,
I=8;class x{#n="code";#a=0;#s=!1;#t=[];blank(e,n,s){let a=n;for(;a<s;){const c=this.#n,r=this.#i(e,a);R(c,this.#n)||j(e,
a,a+r),a+=r}return a}#i(e,n){const s=e[n]??0,a=e[n+1]??0;switch(this.#n){case"code":return this.#c(e,n,s,a);case"line-co\
mment":return this.#o(s===b);case"block-comment":return s===q&&a===O?this.#e("code",2):1;case"string":return s===A?2:this.#o(
s===this.#a||s===b);case"template":return this.#d(s,a);case"regex":return this.#l(s)}}#c(e,n,s,a){switch(s){case D:case H:
return this.#a=s,this.#e("string",1);case N:return this.#e("template",1);case O:return a===O?this.#e("line-comment",2):a===
q?this.#e("block-comment",2):(this.#s=!1,ne(e,n)?this.#e("regex",1):1);case B:return this.#r(1),1;case w:return this.#t.
at(-1)!==0?(this.#r(-1),1):(this.#t.pop(),this.#e("template",1));default:return 1}}#d(e,n){return e===A?2:e!==U||n!==B?this.#o(
e===N):(this.#t.push(0),this.#e("code",2))}#l(e){return e===A?2:(e===z&&(this.#s=!0),e===K&&(this.#s=!1),this.#o(e===b||
e===O&&!this.#s))}#o(e){return e?this.#e("code",1):1}#e(e,n){return this.#n=e,n}#r(e){const n=this.#t.pop();n!==void 0&&
this.#t.push(n+e)}}function R(t,e){return t==="code"?e!=="line-comment"&&e!=="block-comment":e==="code"&&t!=="line-comme\
nt"&&t!=="block-comment"}function j(t,e,n){for(let s=e;s<n;s++)t[s]!==b&&(t[s]=W)}function ne(t,e){let n=e;for(;n>0&&(t[n-
1]??0)<=W;)n--;return g.test(t.toString("latin1",Math.max(0,n-I),n))}const _=10,Y=64*1024,se=256,oe=10;function ae(){const t=Buffer.
alloc(Y);let e=performance.now();return async(n,s)=>{const a=s.map(()=>{});for(const c of re(n,t)){if(s.forEach((r,i)=>{
a[i]??=ie(c,r)}),!a.includes(void 0))break;performance.now()-e>oe&&(await(0,F.setImmediate)(),e=performance.now())}return a}}
function*re(t,e){const n=(0,S.openSync)(t,"r");try{const s=new x;e[0]=_;let a=1,c=1,r=0,i=!1;for(;!i;){const l=Y-a-1,u=(0,S.
readSync)(n,e,a,l,null);if(i=u<l,r===0&&e.subarray(a,a+u).includes(0))return;a+=u,i&&(e[a++]=_),c=s.blank(e,c,a-1),yield{
text:e.toString("latin1",0,i?a:c),firstLine:r};const T=Math.max(0,c-se);r+=J(e.subarray(0,T)),e.copyWithin(0,T,a),a-=T,c-=
T}}finally{(0,S.closeSync)(n)}}function ie({text:t,firstLine:e},n){const s=t.search(n);return s===-1?void 0:e+J(t.slice(
0,s))}function J(t){let e=0;for(let n=t.indexOf(`
`);n!==-1;n=t.indexOf(`
`,n+1))e++;return e}const ce=new Set(["node_modules",".git"]);async function*de(t,e){const n=await(0,M.lstat)(t).catch(()=>{});
n?.isFile()&&(yield t);const s=n?.isDirectory()?[t]:[];for(let a=s.pop();a!==void 0;a=s.pop()){const c=await(0,M.readdir)(
a,{withFileTypes:!0}).catch(r=>(e(a,r),[]));for(const r of c){const i=(0,p.join)(a,r.name);r.isFile()?yield i:r.isDirectory()&&
!ce.has(r.name)&&s.push(i)}}}async function le(t,e,n){const s=t.map(i=>({...i})),a=[],c=(i,l)=>{a.push({path:i,reason:(0,L.
$)(l)})},r=ae();for(const i of me(t.map(l=>l.root))){const l=s.filter(u=>(0,o.F)(i,u.root));for await(const u of de(i,c)){
const T=l.filter($=>ue($,u));if(!(T.length===0||fe((0,o.i)(e,u),n))&&(await he(T,u,r).catch($=>c(u,$)),l.every($=>$.hit!==
void 0)))break}}return{hits:s.map(i=>i.hit),unreadable:a}}async function he(t,e,n){for(const r of t)r.check.pattern===void 0&&
(r.hit={file:e});const s=t.filter(r=>r.check.pattern!==void 0);if(s.length===0)return;const a=s.flatMap(r=>r.check.pattern??
[]),c=await n(e,a);s.forEach((r,i)=>{const l=c[i];l!==void 0&&(r.hit={file:e,line:l})})}function ue(t,e){return t.hit===
void 0&&t.check.files.test(e)&&(0,o.F)(t.root,e)}function fe(t,e){return e.some(n=>`/${t}`.includes(n))}function me(t){return[
...new Set(t)].filter((e,n,s)=>!s.some(a=>a!==e&&(0,o.F)(a,e)))}const Q=/\.(?:[cm]?[jt]s|[jt]sx|vue|svelte)$/,G={checkForConsoleUsage:{
message:"Check for console usage",files:Q,pattern:/(?<=[^\w$.#\x80-\xff])(?:(?:globalThis|window|global|self)\s*\.\s*)?console\s*(?:\?\.|\.|\[)/,
hitMeans:"miss"},checkForPresenceTests:{message:"Check for test files",files:/(?:test|spec)\.[jt]s$/,hitMeans:"pass"},checkForThrowingPlainErrors:{
message:"Check for plain errors that are thrown",files:Q,pattern:/(?<=[^\w$.#\x80-\xff])throw\s+(?:new\s+)?Error(?=[^\w$.\x80-\xff])/,
hitMeans:"miss"}},pe=5;function ge(t){return t.check in G}async function ye(t,e,n){const s=t.map(r=>({check:G[r.check],root:r.
real})),a=await le(s,e.directory,n),c=t.map((r,i)=>[r,ke(r,a.hits[i],e)]);return{outcomes:new Map(c),warnings:we(a,e)}}function ke(t,e,n){
const{message:s,hitMeans:a}=G[t.check],c=e!==void 0==(a==="pass"),r=e===void 0?Ee(t,n):k(e,n.directory),i=`${s}: ${r}`,l=c?
{message:i,status:"pass"}:m(t,i);return e===void 0?l:{...l,hit:e}}function Ee(t,{directory:e}){const n=d((0,o.i)(e,t.target));
return(0,S.existsSync)(t.real)?`none in ${n}`:`${n} does not exist`}function we({unreadable:t},{directory:e}){if(t.length===
0)return[];const n=t.slice(0,pe).map(({path:c,reason:r})=>`${d((0,o.i)(e,c))} (${r})`),s=t.length-n.length;return[`the s\
tandards checks left out what could not be read: ${n.join(", ")+(s>0?` and ${s} more`:"")}`]}var X=f(431);const Pe=1024*
1024;async function V(t){const e=await(0,M.stat)(t).catch(()=>{});return e===void 0?{kind:"missing"}:e.isFile()?e.size>Pe?
{kind:"unreadable",reason:"is larger than 1 MiB"}:{kind:"readable"}:{kind:"unreadable",reason:"is not a regular file"}}const Me={
checkForDefinedRelations:{key:"dependencies",message:"Check for defined relations"},checkForDefinedServiceLevelObjectives:{
key:"slo",message:"Check for defined Service Level Objectives"},checkForDefinedTags:{key:"tags",message:"Check for defin\
ed tags"}};function ee(t){return y.y[t.check].isMetadata&&(0,p.basename)(t.target)===X.h1}function ve(){const t=new Map;
return async e=>{const n=t.get(e.real)??await Te(e.real);return t.set(e.real,n),Se(e,n)}}function Se(t,e){const n=Me[t.check],
s=n?.message??"Check for service metadata file";if(e.kind==="missing")return m(t,`${s}: there is none`);if(n===void 0)return{
message:s,status:"pass"};if(e.kind==="unreadable")return m(t,`${s}: the file ${e.reason}`);const a=e.manifest[n.key];return Array.
isArray(a)&&a.length>0?{message:s,status:"pass"}:m(t,`${s}: \`${n.key}\` has no items`)}async function Te(t){const e=await V(
t);if(e.kind!=="readable")return e;try{const n=await(0,M.readFile)(t,"utf8"),s=JSON.parse(n.replace(/^\uFEFF/,""));return typeof s!=
"object"||s===null?{kind:"unreadable",reason:"is not an object"}:{kind:"manifest",manifest:{...s}}}catch(n){return{kind:"\
unreadable",reason:n instanceof SyntaxError?"is not JSON":"could not be read"}}}async function be(t,e){const n={workspace:await E(
e.workspace),directory:await E(e.directory)},s=d((0,o.i)(n.workspace,n.directory));if((await(0,M.readdir)(n.directory).catch(
()=>[])).length===0)return{kind:"invalid",problems:[`the directory ${s} is empty or missing, so its standards cannot be \
checked: check the repository out first, with actions/checkout before this step`]};const c=await E((0,p.resolve)(n.directory,
t.basePath??".")),r=await Fe(t,n,c);if(r!==void 0)return{kind:"invalid",problems:[r]};const i=await Promise.all(t.checks.
map(u=>$e(u,n,c))),l=i.filter(u=>u.leavesWorkspace&&u.path!==void 0).map(u=>`${t.name}: ${u.place}.path ${te(u.path)}`);
return l.length>0?{kind:"invalid",problems:l}:{kind:"located",component:n,basePath:c,checks:i}}async function $e(t,{workspace:e,
directory:n},s){const{isMetadata:a,defaultPath:c}=y.y[t.check],r=a&&t.path===void 0,i=r?n:s,l=(0,p.join)(i,r?X.h1:t.path??
c),u=await E(l);return{...t,target:l,real:u,folder:i,leavesWorkspace:!(0,o.F)(e,u)}}async function Fe(t,{workspace:e,directory:n},s){
if(!(0,o.F)(e,s))return`${t.name}: basePath ${te(t.basePath)}`;if((await(0,M.stat)(s).catch(()=>{}))?.isDirectory())return;
const c=d((0,o.i)(e,n));return`${t.name}: basePath is ${(0,h.hD)(t.basePath)}, which is no folder in ${c}; change or rem\
ove it in Phaset`}function te(t){return`is ${(0,h.hD)(t)}, which leads out of the workspace; change it in Phaset to a pa\
th inside the repository`}const Oe={pass:"pass",warn:"warning",fail:"failure"},Ce=["checkForDefinedRelations","checkForD\
efinedServiceLevelObjectives","checkForDefinedTags"];function Le(t){return async e=>{const n=a=>m(e,`StandardLint could \
not run it: ${a}`);if(e.path!==void 0&&Ce.includes(e.check)){const a=await V((0,p.join)(t,e.path));if(a.kind==="unreadab\
le")return n(`its file ${a.reason}`)}const s=await Ae();try{const{check:a,severity:c}=e,r=s({basePath:t,checks:[{name:a,
severity:c}]}),[i]=r.config.checks;i!==void 0&&e.path!==void 0&&(i.path=e.path);const[l]=Ie(()=>r.check()).results;return l===
void 0?n("it gave no result"):{message:l.message,status:Oe[l.status]}}catch(a){return n(String(a).replaceAll(`${t}${p.sep}`,
""))}}}async function Ae(){globalThis.__dirname??=import.meta.dirname;const t=await f.e(425).then(f.t.bind(f,3425,23));return t.
createNewStandardLint??t.default.createNewStandardLint}function Ie(t){const{log:e,warn:n,error:s}=console,a=()=>{};Object.
assign(console,{log:a,warn:a,error:a});try{return t()}finally{Object.assign(console,{log:e,warn:n,error:s})}}async function xe(t,e){
const n=await be(t,e);if(n.kind==="invalid")return n;const{component:s,basePath:a,checks:c}=n,r=c.filter(v=>!v.leavesWorkspace),
i=await ye(r.filter(ge),s,t.ignorePaths),l=ve(),u=Le(a),T=async v=>v.leavesWorkspace?m(v,"A symbolic link leads it out o\
f the workspace"):ee(v)?l(v):i.outcomes.get(v)??u(v),$=[];for(const v of c)$.push(Re(v,await T(v),s));return{kind:"check\
ed",checks:$,warnings:i.warnings}}function Re(t,{message:e,status:n,hit:s},{workspace:a,directory:c}){const r=y.y[t.check],
i=(0,o.i)(a,t.folder),l=(0,o.i)(a,t.target),u=r.remedy({path:d((0,o.i)(t.folder,t.target)),folder:i==="."?"the repositor\
y's root":d(i),hit:s===void 0?d(l):k(s,a),isPhasetManifest:ee(t)});return{check:t.check,severity:t.severity,name:r.name,
message:e,path:(0,o.i)(c,t.target),status:n,remedy:u,...s!==void 0&&{file:(0,o.i)(a,s.file)},...s?.line!==void 0&&{line:s.
line}}}})};export{We as id,qe as ids,Ne as modules};
