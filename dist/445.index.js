export const id=445;export const ids=[445];export const modules={2651:(((e,t,n)=>{n.d(t,{g:()=>h,o:()=>d})
;var r=n(4573),s=n(3024),i=n(6760),a=n(4409),o=n(9550),c=n(2844)
;const h=/^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\//,u="is a Git LFS pointer, and the manifest itself is not in the checkout; set `lfs: true` on actions/checkout, or take the file out of Git LFS"
;function d(e,t){const n=(0,o.i)(e,t),s=l(e,t);if("found"!==s.kind)return{...s,file:n};const{file:i}=s,a=m(s.path)
;return"string"==typeof a?{kind:"refused",file:i,why:a}:(0,r.isUtf8)(a)?h.test(a.toString("latin1",0,100))?{
kind:"refused",file:i,why:u}:{kind:"text",file:i,text:(new TextDecoder).decode(a)}:{kind:"refused",file:i,why:p(a)}}
function l(e,t){const n={kind:"refused",
why:"is outside the workspace, so it was not read; use a directory of this repository"};try{const r=(0,
s.realpathSync)(e);if(!(0,o.F)(r,(0,s.realpathSync)((0,i.dirname)(t))))return n;const a=(0,s.realpathSync)(t);return(0,
o.F)(r,a)?{kind:"found",path:a,file:(0,o.i)(r,a)}:n}catch(r){return(0,o.F)((0,i.resolve)(e),t)?"ENOENT"!==(0,a.$)(r)?{
kind:"refused",why:k(r)}:f(t)?{kind:"refused",why:"is a broken symbolic link; fix or remove it"}:{kind:"absent"}:n}}
function f(e){return void 0!==(0,s.lstatSync)(e,{throwIfNoEntry:!1})}function m(e){try{const t=(0,
s.openSync)(e,s.constants.O_RDONLY|s.constants.O_NONBLOCK|s.constants.O_NOFOLLOW);try{const e=(0,s.fstatSync)(t)
;return e.isFile()?e.size>c.$?"is larger than 1 MiB, the most that the action reads; shorten it":(0,
s.readFileSync)(t):"is not a regular file"}finally{(0,s.closeSync)(t)}}catch(e){return k(e)}}function p(e){let t=1,n=0
;for(;;){const s=e.indexOf("\n",n);if(!(0,r.isUtf8)(e.subarray(n,-1===s?e.length:s)))break;t+=1,n=s+1}
return`is not UTF-8 text (line ${t}); save it as UTF-8`}function k(e){return`can't be read (${(0,a.$)(e)})`}})),
5445:(((e,t,n)=>{n.r(t),n.d(t,{checkStandards:()=>le,missProblems:()=>je.n5,parseBaseline:()=>$e,
preload:()=>Ie});var r=n(6760),s=n(2651),i=n(8919)
;const a=/\.(?:[cm]?[jt]s|[jt]sx|vue|svelte)$/,o="or set its path in the Baseline in Phaset if it is elsewhere",c=({path:e,directory:t})=>`add ${e} to ${t}`,h=e=>`${c(e)}, ${o}`
;function u(e,t){return{title:e,defaultPath:t,takesPath:!1,runner:{kind:"standardlint"},remedy:c}}function d(e,t){
return{...u(e,t),takesPath:!0,remedy:h}}function l(e,t,n,r){return{title:e,defaultPath:i.h,takesPath:!0,runner:{
kind:"manifest",message:t,list:n},
remedy:({path:e,directory:t,isPhasetManifest:s})=>`add at least one item to \`${s?n:r}\` in ${e} in ${t}`}}const f={
checkForConflictingLockfiles:{...u("Lock files","."),
remedy:({directory:e})=>`keep one of package-lock.json and yarn.lock in ${e}, not both`},checkForConsoleUsage:{
title:"Console usage",defaultPath:"src",takesPath:!0,runner:{kind:"files",message:"Check for console usage",search:{
files:a,pattern:{word:"console",
match:/(?<=[^\w$.#\x80-\xff])(?:(?:globalThis|window|global|self)\s*\.\s*)?console\s*(?:\?\.|\.|\[)/}},hitMeans:"miss"},
remedy:({hit:e})=>`use a logger instead of the console at ${e}`},
checkForDefinedRelations:l("Relations","Check for defined relations","dependencies","relations"),
checkForDefinedServiceLevelObjectives:l("SLOs","Check for defined Service Level Objectives","slo","slo"),
checkForDefinedTags:l("Tags","Check for defined tags","tags","spec.tags"),
checkForPresenceApiSchema:d("API schema","api/schema.json"),checkForPresenceChangelog:u("Changelog","CHANGELOG.md"),
checkForPresenceCiConfig:d("CI configuration",".github/workflows/main.yml"),
checkForPresenceCodeowners:u("Code owners","CODEOWNERS"),
checkForPresenceContributing:u("Contribution information","CONTRIBUTING.md"),checkForPresenceDiagramsFolder:{
...d("Diagrams","diagrams"),remedy:({path:e,directory:t})=>`add a .drawio file to ${e} in ${t}, ${o}`},
checkForPresenceIacConfig:d("IAC configuration","serverless.yml"),checkForPresenceLicense:u("License","LICENSE.md"),
checkForPresenceReadme:u("Documentation","README.md"),checkForPresenceSecurity:u("Security information","SECURITY.md"),
checkForPresenceServiceMetadata:{title:"Service metadata",defaultPath:i.h,takesPath:!0,runner:{kind:"manifest",
message:"Check for service metadata file"},remedy:c},
checkForPresenceTemplateIssues:d("Issue template",".github/ISSUE_TEMPLATE/issue.md"),
checkForPresenceTemplatePullRequests:d("PR template",".github/ISSUE_TEMPLATE/pull_request.md"),checkForPresenceTests:{
title:"Tests",defaultPath:"tests",takesPath:!0,runner:{kind:"files",message:"Check for test files",search:{
files:/(?:test|spec)\.[jt]s$/},hitMeans:"pass"},
remedy:({path:e,directory:t})=>`add a file that ends in test.ts, spec.ts, test.js or spec.js to ${e} in ${t}, ${o}`},
checkForThrowingPlainErrors:{title:"Error handling",defaultPath:"src",takesPath:!0,runner:{kind:"files",
message:"Check for plain errors that are thrown",search:{files:a,pattern:{word:"throw",
match:/(?<=[^\w$.#\x80-\xff])throw\s+(?:new\s+)?Error(?=[^\w$.\x80-\xff])/}},hitMeans:"miss"},
remedy:({hit:e})=>`throw an error class of your own instead of Error at ${e}`}},m=f,p=Object.keys(m)
;var k=n(9550),y=n(1455),g=n(7541);async function w(e){try{return await(0,y.realpath)(e)}catch{const t=(0,r.dirname)(e)
;return t===e?e:(0,r.join)(await w(t),(0,r.basename)(e))}}const v=200;function b(e){return(0,g.ml)((0,g.ts)(e),v)}
function P({severity:e},t){return{message:t,status:"error"===e?"failure":"warning"}}function $({file:e,line:t},n){
const r=b((0,k.i)(n,e));return void 0===t?r:`${r}:${t}`}function S(e,t){return async n=>{
const s=e=>P(n,`StandardLint can't run this check: ${e}`),i=F(n,e);if(void 0!==i)return s(`its file ${i}`)
;const a=await O();try{const{check:e,severity:r}=n,i=a({basePath:t,checks:[{name:e,severity:r}]}),[o]=i.config.checks
;void 0!==o&&void 0!==n.path&&(o.path=n.path);const[c]=C((()=>i.check())).results
;if(void 0===c)return s("it returned no result");const{message:h,status:u}=c;return"pass"===u?{message:h,status:u
}:P(n,h)}catch(e){return s(String(e).replaceAll(`${t}${r.sep}`,""))}}}function F(e,t){const{runner:n}=m[e.check]
;if("manifest"!==n.kind||void 0===n.list)return;const r=(0,s.o)(t,e.target);return"refused"===r.kind?r.why:void 0}
async function O(){globalThis.__dirname??=import.meta.dirname;const e=await n.e(425).then(n.t.bind(n,3425,23))
;return e.createNewStandardLint??e.default.createNewStandardLint}function C(e){
const{log:t,warn:n,error:r}=console,s=()=>{};Object.assign(console,{log:s,warn:s,error:s});try{return e()}finally{
Object.assign(console,{log:t,warn:n,error:r})}}var x=n(7413);async function M(e,t){const n={
workspace:await w(t.workspace),directory:await w(t.directory)},s=b((0,k.i)(n.workspace,n.directory));if(0===(await(0,
y.readdir)(n.directory).catch((()=>[]))).length)return{kind:"invalid",
problems:[`the directory ${s} is empty or missing, so its standards can't be checked; run actions/checkout before this step`]
};const i=await w((0,r.resolve)(n.directory,e.basePath??".")),a=await E(e,n,i);if(void 0!==a)return{kind:"invalid",
problems:[a]}
;const o=await Promise.all(e.checks.map((e=>L(e,n,i)))),c=o.filter((e=>e.leavesWorkspace&&void 0!==e.path)).map((t=>`${e.name}: ${t.keyPath}.path ${j(t.path)}`))
;return c.length>0?{kind:"invalid",problems:c}:{kind:"located",component:n,basePath:i,checks:o}}async function L(e,t,n){
const{runner:s,defaultPath:a}=m[e.check],o="manifest"===s.kind,c=o&&void 0===e.path?t.directory:n,h=(0,
r.join)(c,e.path??a),u=await w(h);return{...e,target:h,real:u,directory:c,isPhasetManifest:o&&(0,r.basename)(h)===i.h,
leavesWorkspace:!(0,k.F)(t.workspace,u)}}async function E(e,{workspace:t,directory:n},r){if(!(0,
k.F)(t,r))return`${e.name}: basePath ${j(e.basePath)}`;const s=await(0,y.stat)(r).catch((()=>{}))
;if(s?.isDirectory())return;const i=b((0,k.i)(t,n));return`${e.name}: basePath is ${(0,
g.hD)(e.basePath)}, which isn't a directory in ${i}; change or remove it in Phaset`}function j(e){return`is ${(0,
g.hD)(e)}, which leads out of the workspace; change it in Phaset to a path inside the repository`}
var I=n(3024),T=n(4409),D=n(8500),N=n(9881)
;const _=/(?:^|[(,=:[!&|?{;+\-*%~^>]|(?:^|[^\w$.])(?:return|typeof|case|in|of|else|yield|await|void|do))$/;class A{
#e="code";#t=0;#n=!1;#r=[];blank(e,t,n){let r=t;for(;r<n;){const t=this.#e,n=this.#s(e,r);B(t,this.#e)||R(e,r,r+n),r+=n}
return r}#s(e,t){const n=e[t]??0,r=e[t+1]??0;switch(this.#e){case"code":return this.#i(e,t,n,r);case"line-comment":
return this.#a(10===n);case"block-comment":return 42===n&&47===r?this.#o("code",2):1;case"string":
return 92===n?2:this.#a(n===this.#t||10===n);case"template":return this.#c(n,r);case"regex":return this.#h(n)}}
#i(e,t,n,r){switch(n){case 34:case 39:return this.#t=n,this.#o("string",1);case 96:return this.#o("template",1);case 47:
return 47===r?this.#o("line-comment",2):42===r?this.#o("block-comment",2):(this.#n=!1,U(e,t)?this.#o("regex",1):1)
;case 123:return this.#u(1),1;case 125:return 0!==this.#r.at(-1)?(this.#u(-1),1):(this.#r.pop(),this.#o("template",1))
;default:return 1}}#c(e,t){return 92===e?2:36!==e||123!==t?this.#a(96===e):(this.#r.push(0),this.#o("code",2))}#h(e){
return 92===e?2:(91===e&&(this.#n=!0),93===e&&(this.#n=!1),this.#a(10===e||47===e&&!this.#n))}#a(e){
return e?this.#o("code",1):1}#o(e,t){return this.#e=e,t}#u(e){const t=this.#r.pop();void 0!==t&&this.#r.push(t+e)}}
function B(e,t){
return"code"===e?"line-comment"!==t&&"block-comment"!==t:"code"===t&&"line-comment"!==e&&"block-comment"!==e}
function R(e,t,n){for(let r=t;r<n;r++)10!==e[r]&&(e[r]=32)}function U(e,t){let n=t;for(;n>0&&(e[n-1]??0)<=32;)n--
;return _.test(e.toString("latin1",Math.max(0,n-8),n))}const q=10,W=65536,Y=256,G=10;function J(){
const e=Buffer.alloc(W);let t=(0,N.t)();return async(n,r)=>{const s=r.map((()=>{}));for(const i of H(n,e)){
if(r.forEach(((e,t)=>{s[t]??=z(i,e)})),!s.includes(void 0))break;(0,N.t)()-t>G&&(await(0,D.setImmediate)(),t=(0,N.t)())}
return s}}function*H(e,t){const n=(0,I.openSync)(e,"r");try{const e=new A;t[0]=q;let r=1,s=1,i=0,a=!1;for(;!a;){
const o=W-r-1,c=(0,I.readSync)(n,t,r,o,null);if(a=c<o,0===i&&t.subarray(r,r+c).includes(0))return;r+=c,a&&(t[r++]=q),
s=e.blank(t,s,r-1),yield{bytes:t.subarray(0,a?r:s),firstLine:i};const h=Math.max(0,s-Y);i+=K(t.subarray(0,h)),
t.copyWithin(0,h,r),r-=h,s-=h}}finally{(0,I.closeSync)(n)}}function z({bytes:e,firstLine:t},{word:n,match:r}){
if(!e.includes(n))return;const s=e.toString("latin1").search(r);return-1===s?void 0:t+K(e.subarray(0,s))}function K(e){
let t=0;for(let n=e.indexOf(q);-1!==n;n=e.indexOf(q,n+1))t++;return t}const Z=new Set(["node_modules",".git"])
;async function*Q(e,t){const n=await(0,y.lstat)(e).catch((()=>{}));n?.isFile()&&(yield e)
;const s=n?.isDirectory()?[e]:[];for(let e=s.pop();void 0!==e;e=s.pop()){const n=await(0,y.readdir)(e,{withFileTypes:!0
}).catch((n=>(t(e,n),[])));for(const t of n){const n=(0,r.join)(e,t.name)
;t.isFile()?yield n:t.isDirectory()&&!Z.has(t.name)&&s.push(n)}}}async function V(e,t,n){
const{open:r,groups:s}=X(e),i=[],a=(e,t)=>{i.push({path:e,reason:(0,T.$)(t)})},o=J();for(const e of re([...s.keys()])){
const r=[...s.values()].flat().filter((t=>(0,k.F)(e,t.root)));for await(const i of Q(e,a)){const c=ee(i,e,s)
;if(0!==c.length&&!ne((0,k.i)(t,i),n)&&(await te(c,i,o).catch((e=>a(i,e))),r.every((e=>void 0!==e.hit))))break}}return{
hits:r.map((e=>e.hit)),unreadable:i}}function X(e){const t=new Map;return{open:e.map((e=>{const n=t.get(e.root)??[]
;t.set(e.root,n);const r=n.find((({files:t,pattern:n})=>t===e.files&&n===e.pattern));if(void 0!==r)return r;const s={
...e};return n.push(s),s})),groups:t}}function ee(e,t,n){const s=[];for(let i=e;;i=(0,r.dirname)(i)){
const r=n.get(i)??[];if(s.push(...r.filter((({hit:t,files:n})=>void 0===t&&n.test(e)))),i===t)return s}}
async function te(e,t,n){for(const n of e)void 0===n.pattern&&(n.hit={file:t});const r=e.filter((e=>void 0!==e.pattern))
;if(0===r.length)return;const s=r.flatMap((e=>e.pattern??[])),i=await n(t,s);r.forEach(((e,n)=>{const r=i[n]
;void 0!==r&&(e.hit={file:t,line:r})}))}function ne(e,t){return t.some((t=>`/${e}`.includes(t)))}function re(e){
const t=new Set(e);return e.filter((e=>{for(let n=e;(0,r.dirname)(n)!==n;)if(n=(0,r.dirname)(n),t.has(n))return!1
;return!0}))}const se=5;async function ie(e,t,n){const r=e.flatMap((e=>{const{runner:t}=m[e.check]
;return"files"===t.kind?[{...t.search,root:e.real,check:e}]:[]
})),s=await V(r,t.directory,n),i=new Map(r.map((({check:e},t)=>[e,s.hits[t]])));return{run:(e,n)=>ae(e,n,i.get(e),t),
warnings:ce(s,t)}}function ae(e,t,n,r){
const s=void 0!==n==("pass"===t.hitMeans),i=void 0===n?oe(e,r):$(n,r.directory),a=`${t.message}: ${i}`,o=s?{message:a,
status:"pass"}:P(e,a);return void 0===n?o:{...o,hit:n}}function oe(e,{directory:t}){const n=b((0,k.i)(t,e.target))
;return(0,I.existsSync)(e.real)?`none in ${n}`:`${n} does not exist`}function ce({unreadable:e},{directory:t}){
if(0===e.length)return[];const n=e.slice(0,se).map((({path:e,reason:n})=>`${b((0,
k.i)(t,e))} (${n})`)),r=e.length-n.length
;return["the standards checks skipped what can't be read: "+(n.join(", ")+(r>0?` and ${r} more`:""))]}function he(e){
const t=new Map;return(n,{message:r,list:i})=>{const a=P(n,`${r}: the file does not exist`);if(void 0===i)return(0,
I.existsSync)(n.real)?{message:r,status:"pass"}:a;const o=t.get(n.target)??(0,s.o)(e,n.target);if(t.set(n.target,o),
"absent"===o.kind)return a;const c=ue(o,i);return void 0===c?{message:r,status:"pass"}:{...P(n,`${r}: ${c}`),hit:{
file:n.real}}}}function ue(e,t){if("refused"===e.kind)return`the file ${e.why}`;const n=de(e.text)
;if(void 0===n)return"the file is not JSON";if("object"!=typeof n||null===n)return"the file is not an object"
;const r=n[t];return Array.isArray(r)&&r.length>0?void 0:`\`${t}\` has no items`}function de(e){try{return JSON.parse(e)
}catch{return}}async function le(e,t){const n=await M(e,t);if("invalid"===n.kind)return n
;const{component:r,basePath:s,checks:i}=n,a=i.filter((e=>!e.leavesWorkspace)),o=await ie(a,r,e.ignorePaths),c=he(r.workspace),h=S(r.workspace,s),u=async e=>{
if(e.leavesWorkspace)return P(e,"Its path is a symbolic link that leads out of the workspace")
;const{runner:t}=m[e.check];switch(t.kind){case"files":return o.run(e,t);case"manifest":
return e.isPhasetManifest?c(e,t):h(e);case"standardlint":return h(e)}},d=[];for(const e of i)d.push(fe(e,await u(e),r))
;return{kind:"checked",checks:d,warnings:o.warnings}}
function fe(e,{message:t,status:n,hit:r},{workspace:s,directory:i}){const{title:a,remedy:o}=m[e.check],c=(0,
k.i)(s,e.directory),h=(0,k.i)(s,e.target);return{check:e.check,severity:e.severity,name:a,message:t,path:(0,
k.i)(i,e.target),status:n,remedy:o({path:b((0,k.i)(e.directory,e.target)),
directory:"."===c?"the repository's root":b(c),hit:void 0===r?b(h):$(r,s),isPhasetManifest:e.isPhasetManifest}),...(0,
x.O)({file:r&&(0,k.i)(s,r.file),line:r?.line})}}var me=n(1828),pe=n(2371),ke=n(4922),ye=n(3759);const ge=ke.YjP({
error:"must be a string"
}),we=ke.lqM(ge.check(ke.YPB((e=>!e.includes("\0")),"must not contain a NUL character"))),ve=ke.k5n(["error","warn",""],{
error:'must be "error" or "warn"'}),be=ke.Ikc({name:ge,severity:ke.lqM(ve),path:we},{
error:"must be the name of a check, or an object with `name`, `severity` and `path`"}),Pe=ke.Ikc({basePath:we,
ignorePaths:ke.lqM(ke.YOg(ge.check(ye.m9(1,"must not be empty (it would ignore every file)")),{
error:"must be a list of strings"})),defaultSeverity:ke.lqM(ve),checks:ke.YOg(ke.FsL(ke.pdi((function(e){
return"string"==typeof e?{name:e}:e})),be),{error:"must be a list of checks"})},{error:"must be an object with `checks`"
});function $e(e,t){const n=Se(e);if("unreadable"===n.kind)return{kind:"invalid",problems:[`${t} ${n.reason}`]}
;const r=Pe.safeParse(n.value);if(!r.success){const e=r.error.issues.map((({path:e,message:r})=>{
const s=Ee(n.value,e),i=void 0===s?"missing":(0,g.hD)(s);return`${t} can't be used: ${(0,
me.c)(e)||"it"} ${r}, but is ${i}; change it in Phaset`}));return{kind:"invalid",problems:e}}return Fe(r.data,t)}
function Se(e){const t=e.replace(/^\uFEFF/,"").trim();if(""===t)return{kind:"unreadable",
reason:"is empty; add checks to it in Phaset"};if(t.startsWith("<"))return{kind:"unreadable",
reason:"is an HTML page instead of JSON; check that `endpoint` is the address of the Phaset API, and that no sign-in page or proxy is in front of it"
};try{return{kind:"json",value:JSON.parse(t)}}catch{return{kind:"unreadable",reason:`is not JSON, and starts with ${(0,
g.hD)(t.slice(0,40))}; check it in Phaset, and check that \`endpoint\` is the address of the Phaset API`}}}
function Fe(e,t){const n=e.checks.map(((e,t)=>({...e,keyPath:`checks[${t}]`
}))),r=n.filter((e=>"all"!==e.name&&!Ce(e.name))),s=Oe(n,e.defaultSeverity||"error");if(0===s.length){
const e=0===r.length?"no checks":"only checks that this action doesn't know",n=r.map((e=>`: ${(0,
g.hD)(e.name)}`)).slice(0,1);return{kind:"invalid",
problems:[`${t} has ${e}${n.join("")}; add checks to it in Phaset, such as checkForPresenceReadme`]}}
const i=[...r.map((e=>Me(e,t))),...n.filter(xe).map((e=>Le(e,t)))],a={name:t,ignorePaths:e.ignorePaths??[],checks:s}
;return e.basePath&&(a.basePath=e.basePath),{kind:"baseline",baseline:a,warnings:i}}function Oe(e,t){
const n=new Set(e.map((e=>e.name)));return e.flatMap((e=>{const r=e.severity||t;if("all"===e.name){
const t=p.filter((e=>!n.has(e)));for(const e of t)n.add(e);return t.map((t=>({check:t,severity:r,keyPath:e.keyPath})))}
if(!Ce(e.name))return[];const s={check:e.name,severity:r,keyPath:e.keyPath};return e.path&&!xe(e)&&(s.path=e.path),[s]
}))}function Ce(e){return Object.hasOwn(m,e)}function xe(e){
return!!e.path&&("all"===e.name||Ce(e.name)&&!m[e.name].takesPath)}function Me(e,t){const n=(0,
pe.Z)(e.name,["all",...p])
;return`${t}: ${e.keyPath} is ${(0,g.hD)(e.name)}, which this action doesn't know, so the check is ignored${n}`}
function Le(e,t){
return`${t}: ${e.keyPath}.path is ${(0,g.hD)(e.path)}, but ${e.name} takes no path, so the path is ignored; remove it in Phaset`
}function Ee(e,t){const n=t[0];return void 0===n?e:"object"==typeof e&&null!==e?Ee(e[n],t.slice(1)):void 0}
var je=n(6252);async function Ie(){await O()}}))};