const Ie=314,De=[314],je={3543:((U,L,p)=>{p.d(L,{i:()=>w,y:()=>P});const w="phaset.manifest.json",C="or set its path in \
the baseline in Phaset when it is elsewhere",m=({path:u,folder:f})=>`add ${u} to ${f}`,h=u=>`${m(u)}, ${C}`;function k(u,f){
return{name:u,defaultPath:f,takesPath:!1,isMetadata:!1,remedy:m}}function g(u,f){return{name:u,defaultPath:f,takesPath:!0,
isMetadata:!1,remedy:h}}function l(u,f,S){return{name:u,defaultPath:w,takesPath:!0,isMetadata:!0,remedy:({path:v,folder:$,
isPhasetManifest:O})=>`add at least one item to \`${O?f:S}\` in ${v} in ${$}`}}const P={checkForConflictingLockfiles:{name:"\
Lock files",defaultPath:".",takesPath:!1,isMetadata:!1,remedy:({folder:u})=>`keep one of package-lock.json and yarn.lock\
 in ${u}, not both`},checkForConsoleUsage:{name:"Console usage",defaultPath:"src",takesPath:!0,isMetadata:!1,remedy:({hit:u})=>`\
use a logger instead of the console at ${u}`},checkForDefinedRelations:l("Relations","dependencies","relations"),checkForDefinedServiceLevelObjectives:l(
"SLOs","slo","slo"),checkForDefinedTags:l("Tags","tags","spec.tags"),checkForPresenceApiSchema:g("API schema","api/schem\
a.json"),checkForPresenceChangelog:k("Changelog","CHANGELOG.md"),checkForPresenceCiConfig:g("CI configuration",".github/\
workflows/main.yml"),checkForPresenceCodeowners:k("Code owners","CODEOWNERS"),checkForPresenceContributing:k("Contributi\
on information","CONTRIBUTING.md"),checkForPresenceDiagramsFolder:{...g("Diagrams","diagrams"),remedy:({path:u,folder:f})=>`\
add a .drawio file to ${u} in ${f}, ${C}`},checkForPresenceIacConfig:g("IAC configuration","serverless.yml"),checkForPresenceLicense:k(
"License","LICENSE.md"),checkForPresenceReadme:k("Documentation","README.md"),checkForPresenceSecurity:k("Security infor\
mation","SECURITY.md"),checkForPresenceServiceMetadata:{...l("Service metadata","",""),remedy:m},checkForPresenceTemplateIssues:g(
"Issue template",".github/ISSUE_TEMPLATE/issue.md"),checkForPresenceTemplatePullRequests:g("PR template",".github/ISSUE_\
TEMPLATE/pull_request.md"),checkForPresenceTests:{name:"Tests",defaultPath:"tests",takesPath:!0,isMetadata:!1,remedy:({path:u,
folder:f})=>`add a file whose name ends in test.ts, spec.ts, test.js or spec.js to ${u} in ${f}, ${C}`},checkForThrowingPlainErrors:{
name:"Error handling",defaultPath:"src",takesPath:!0,isMetadata:!1,remedy:({hit:u})=>`throw an error class of your own i\
nstead of Error at ${u}`}}}),1314:((U,L,p)=>{p.r(L),p.d(L,{checkStandards:()=>Ae});var w=p(3543),C=p(3024),m=p(1455),h=p(
6760),k=p(4519);function g(t,e){return t===e?!0:t.startsWith(e.endsWith(h.sep)?e:e+h.sep)}function l(t,e){return(0,h.relative)(
t,e).split(h.sep).join("/")||"."}async function P(t){try{return await(0,m.realpath)(t)}catch{const e=(0,h.dirname)(t);return e===
t?t:(0,h.join)(await P(e),(0,h.basename)(t))}}const u=200;function f(t){return(0,k.ml)((0,k.ts)(t),u)}function S(t,e){return{
message:e,status:t.severity==="error"?"failure":"warning"}}function v({file:t,line:e},n){const s=f(l(n,t));return e===void 0?
s:`${s}:${e}`}const $=10,O=32,G=34,H=36,K=39,A=42,T=47,z=91,R=92,J=93,M=96,b=123,Q=125,X=/(?:^|[(,=:[!&|?{;+\-*%~^>]|(?:^|[^\w$.])(?:return|typeof|case|in|of|else|yield|await|void|do))$/,
V=8;class Y{#n="code";#a=0;#s=!1;#t=[];blank(e,n,s){let r=n;for(;r<s;){const i=this.#n,a=this.#o(e,r);Z(i,this.#n)||q(e,
r,r+a),r+=a}return r}#o(e,n){const s=e[n]??0,r=e[n+1]??0;switch(this.#n){case"code":return this.#c(e,n,s,r);case"line-co\
mment":return this.#r(s===$);case"block-comment":return s===A&&r===T?this.#e("code",2):1;case"string":return s===R?2:this.#r(
s===this.#a||s===$);case"template":return this.#d(s,r);case"regex":return this.#u(s)}}#c(e,n,s,r){switch(s){case G:case K:
return this.#a=s,this.#e("string",1);case M:return this.#e("template",1);case T:return r===T?this.#e("line-comment",2):r===
A?this.#e("block-comment",2):(this.#s=!1,_(e,n)?this.#e("regex",1):1);case b:return this.#i(1),1;case Q:return this.#t.at(
-1)!==0?(this.#i(-1),1):(this.#t.pop(),this.#e("template",1));default:return 1}}#d(e,n){return e===R?2:e!==H||n!==b?this.#r(
e===M):(this.#t.push(0),this.#e("code",2))}#u(e){return e===R?2:(e===z&&(this.#s=!0),e===J&&(this.#s=!1),this.#r(e===$||
e===T&&!this.#s))}#r(e){return e?this.#e("code",1):1}#e(e,n){return this.#n=e,n}#i(e){const n=this.#t.pop();n!==void 0&&
this.#t.push(n+e)}}function Z(t,e){return t==="code"?e!=="line-comment"&&e!=="block-comment":e==="code"&&t!=="line-comme\
nt"&&t!=="block-comment"}function q(t,e,n){for(let s=e;s<n;s++)t[s]!==$&&(t[s]=O)}function _(t,e){let n=e;for(;n>0&&(t[n-
1]??0)<=O;)n--;return X.test(t.toString("latin1",Math.max(0,n-V),n))}const N=10,I=64*1024,ee=256;function te(){const t=Buffer.
alloc(I);return async(e,n)=>{const s=n.map(()=>{});for await(const r of ne(e,t))if(n.forEach((i,a)=>{s[a]??=se(r,i)}),!s.
includes(void 0))break;return s}}async function*ne(t,e){const n=await(0,m.open)(t,"r");try{const s=new Y;e[0]=N;let r=1,
i=1,a=0,o=!1;for(;!o;){const d=I-r-1,{bytesRead:c}=await n.read(e,r,d);if(o=c<d,a===0&&e.subarray(r,r+c).includes(0))return;
r+=c,o&&(e[r++]=N),i=s.blank(e,i,r-1),yield{text:e.toString("latin1",0,o?r:i),firstLine:a};const E=Math.max(0,i-ee);a+=D(
e.toString("latin1",0,E)),e.copyWithin(0,E,r),r-=E,i-=E}}finally{await n.close()}}function se({text:t,firstLine:e},n){const s=t.
search(n);return s===-1?void 0:e+D(t.slice(0,s))}function D(t){let e=0;for(let n=t.indexOf(`
`);n!==-1;n=t.indexOf(`
`,n+1))e++;return e}const re=new Set(["node_modules",".git"]);async function*ae(t,e){const n=await(0,m.lstat)(t).catch(()=>{});
n?.isFile()&&(yield t);const s=n?.isDirectory()?[t]:[];for(let r=s.pop();r!==void 0;r=s.pop()){const i=await(0,m.readdir)(
r,{withFileTypes:!0}).catch(a=>(e(r,a),[]));for(const a of i){const o=(0,h.join)(r,a.name);a.isFile()?yield o:a.isDirectory()&&
!re.has(a.name)&&s.push(o)}}}async function ie(t,e,n){const s=t.map(o=>({...o})),r=[],i=(o,d)=>{r.push({path:o,reason:d.
code??String(d)})},a=te();for(const o of ue(t.map(d=>d.root))){const d=s.filter(c=>g(c.root,o));for await(const c of ae(
o,i)){const E=d.filter(F=>ce(F,c));if(!(E.length===0||de(l(e,c),n))&&(await oe(E,c,a).catch(F=>i(c,F)),d.every(F=>F.hit!==
void 0)))break}}return{hits:s.map(o=>o.hit),unreadable:r}}async function oe(t,e,n){for(const a of t)a.check.pattern===void 0&&
(a.hit={file:e});const s=t.filter(a=>a.check.pattern!==void 0);if(s.length===0)return;const r=s.flatMap(a=>a.check.pattern??
[]),i=await n(e,r);s.forEach((a,o)=>{const d=i[o];d!==void 0&&(a.hit={file:e,line:d})})}function ce(t,e){return t.hit===
void 0&&t.check.files.test(e)&&g(e,t.root)}function de(t,e){return e.some(n=>`/${t}`.includes(n))}function ue(t){return[
...new Set(t)].filter((e,n,s)=>!s.some(r=>r!==e&&g(e,r)))}const j=/\.(?:[cm]?[jt]s|[jt]sx|vue|svelte)$/,x={checkForConsoleUsage:{
message:"Check for console usage",files:j,pattern:/(?<=[^\w$.#\x80-\xff])(?:(?:globalThis|window|global|self)\s*\.\s*)?console\s*(?:\?\.|\.|\[)/,
hitMeans:"miss"},checkForPresenceTests:{message:"Check for test files",files:/(?:test|spec)\.[jt]s$/,hitMeans:"pass"},checkForThrowingPlainErrors:{
message:"Check for plain errors that are thrown",files:j,pattern:/(?<=[^\w$.#\x80-\xff])throw\s+(?:new\s+)?Error(?=[^\w$.\x80-\xff])/,
hitMeans:"miss"}},fe=5;function le(t){return t.check in x}async function he(t,e,n){const s=t.map(a=>({check:x[a.check],root:a.
real})),r=await ie(s,e.directory,n),i=t.map((a,o)=>[a,me(a,r.hits[o],e)]);return{outcomes:new Map(i),warnings:ge(r,e)}}function me(t,e,n){
const{message:s,hitMeans:r}=x[t.check],i=e!==void 0==(r==="pass"),a=e===void 0?pe(t,n):v(e,n.directory),o=`${s}: ${a}`,d=i?
{message:o,status:"pass"}:S(t,o);return e===void 0?d:{...d,hit:e}}function pe(t,{directory:e}){const n=f(l(e,t.target));
return(0,C.existsSync)(t.real)?`none in ${n}`:`${n} does not exist`}function ge({unreadable:t},{directory:e}){if(t.length===
0)return[];const n=t.slice(0,fe).map(({path:i,reason:a})=>`${f(l(e,i))} (${a})`),s=t.length-n.length;return[`the standar\
ds checks left out what could not be read: ${n.join(", ")+(s>0?` and ${s} more`:"")}`]}const ke=1024*1024,ye={checkForDefinedRelations:{
key:"dependencies",message:"Check for defined relations"},checkForDefinedServiceLevelObjectives:{key:"slo",message:"Chec\
k for defined Service Level Objectives"},checkForDefinedTags:{key:"tags",message:"Check for defined tags"}};function W(t){
return w.y[t.check].isMetadata&&(0,h.basename)(t.target)===w.i}function Ee(){const t=new Map;return async e=>{const n=t.
get(e.real)??await Se(e.real);return t.set(e.real,n),we(e,n)}}function we(t,e){const n=ye[t.check],s=n?.message??"Check \
for service metadata file";if(e.kind==="missing")return S(t,`${s}: there is none`);if(n===void 0)return{message:s,status:"\
pass"};if(e.kind==="unreadable")return S(t,`${s}: the file ${e.reason}`);const r=e.manifest[n.key];return Array.isArray(
r)&&r.length>0?{message:s,status:"pass"}:S(t,`${s}: \`${n.key}\` has no items`)}async function Se(t){const e=await(0,m.stat)(
t).catch(()=>{});if(e===void 0)return{kind:"missing"};if(!e.isFile())return{kind:"unreadable",reason:"is not a file"};if(e.
size>ke)return{kind:"unreadable",reason:"is larger than 1 MiB"};try{const n=await(0,m.readFile)(t,"utf8"),s=JSON.parse(n.
replace(/^\uFEFF/,""));return typeof s!="object"||s===null?{kind:"unreadable",reason:"is not an object"}:{kind:"manifest",
manifest:{...s}}}catch(n){return{kind:"unreadable",reason:n instanceof SyntaxError?"is not JSON":"could not be read"}}}async function Fe(t,e){
const n={workspace:await P(e.workspace),directory:await P(e.directory)},s=f(l(n.workspace,n.directory));if((await(0,m.readdir)(
n.directory).catch(()=>[])).length===0)return{kind:"invalid",problems:[`the directory ${s} is empty or missing, so its s\
tandards cannot be checked: check the repository out first, with actions/checkout before this step`]};const i=await P((0,h.
resolve)(n.directory,t.basePath??".")),a=await $e(t,n,i);if(a!==void 0)return{kind:"invalid",problems:[a]};const o=await Promise.
all(t.checks.map(c=>Pe(c,n,i))),d=o.filter(c=>c.leavesWorkspace&&c.path!==void 0).map(c=>`${t.name}: ${c.place}.path ${B(
c.path)}`);return d.length>0?{kind:"invalid",problems:d}:{kind:"located",component:n,basePath:i,checks:o}}async function Pe(t,{
workspace:e,directory:n},s){const{isMetadata:r,defaultPath:i}=w.y[t.check],a=r&&t.path===void 0,o=a?n:s,d=(0,h.join)(o,a?
w.i:t.path??i),c=await P(d);return{...t,target:d,real:c,folder:o,leavesWorkspace:!g(c,e)}}async function $e(t,{workspace:e,
directory:n},s){if(!g(s,e))return`${t.name}: basePath ${B(t.basePath)}`;if((await(0,m.stat)(s).catch(()=>{}))?.isDirectory())
return;const i=f(l(e,n));return`${t.name}: basePath is ${(0,k.hD)(t.basePath)}, which is no folder in ${i}; change or re\
move it in Phaset`}function B(t){return`is ${(0,k.hD)(t)}, which leads out of the workspace; change it in Phaset to a pa\
th inside the repository`}const Ce={pass:"pass",warn:"warning",fail:"failure"},Le=["checkForDefinedRelations","checkForD\
efinedServiceLevelObjectives","checkForDefinedTags"],ve=1024*1024;function Oe(t){return async e=>{const n=i=>S(e,`Standa\
rdLint could not run it: ${i}`),s=await Re(e,t);if(s!==void 0)return n(s);const r=await Te();try{const{check:i,severity:a}=e,
o=r({basePath:t,checks:[{name:i,severity:a}]}),[d]=o.config.checks;d!==void 0&&e.path!==void 0&&(d.path=e.path);const[c]=xe(
()=>o.check()).results;return c===void 0?n("it gave no result"):{message:c.message,status:Ce[c.status]}}catch(i){const a=i instanceof
Error?i.message:String(i);return n(a.replaceAll(`${t}${h.sep}`,""))}}}async function Te(){globalThis.__dirname??=import.meta.
dirname;const t=await p.e(425).then(p.t.bind(p,3425,23));return t.createNewStandardLint??t.default.createNewStandardLint}
async function Re(t,e){if(t.path===void 0||!Le.includes(t.check))return;const n=await(0,m.stat)((0,h.join)(e,t.path)).catch(
()=>{});if(n!==void 0)return n.isFile()?n.size>ve?"its file is larger than 1 MiB":void 0:"its path is not a file"}function xe(t){
const{log:e,warn:n,error:s}=console,r=()=>{};Object.assign(console,{log:r,warn:r,error:r});try{return t()}finally{Object.
assign(console,{log:e,warn:n,error:s})}}async function Ae(t,e){const n=await Fe(t,e);if(n.kind==="invalid")return n;const{
component:s,basePath:r,checks:i}=n,a=i.filter(y=>!y.leavesWorkspace),o=await he(a.filter(le),s,t.ignorePaths),d=Ee(),c=Oe(
r),E=async y=>y.leavesWorkspace?S(y,"A symbolic link leads it out of the workspace"):W(y)?d(y):o.outcomes.get(y)??c(y),F=[];
for(const y of i)F.push(Me(y,await E(y),s));return{kind:"checked",checks:F,warnings:o.warnings}}function Me(t,{message:e,
status:n,hit:s},{workspace:r,directory:i}){const a=w.y[t.check],o=l(r,t.folder),d=l(r,t.target),c=a.remedy({path:f(l(t.folder,
t.target)),folder:o==="."?"the repository's root":f(o),hit:s===void 0?f(d):v(s,r),isPhasetManifest:W(t)});return{check:t.
check,severity:t.severity,name:a.name,message:e,path:l(i,t.target),status:n,remedy:c,...s!==void 0&&{file:l(r,s.file)},...s?.
line!==void 0&&{line:s.line}}}})};export{Ie as id,De as ids,je as modules};
