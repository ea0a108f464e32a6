export const id=445;export const ids=[445];export const modules={2651:(((e,t,n)=>{n.d(t,{gY:()=>u,
h1:()=>c,oe:()=>l});var r=n(4573),s=n(3024),i=n(6760),a=n(4409),o=n(9550)
;const c="phaset.manifest.json",h=1048576,u=/^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\//,d="is a Git LFS pointer, and the manifest itself is not in the checkout; set `lfs: true` on actions/checkout, or take the file out of Git LFS"
;function l(e,t){const n=(0,o.i)(e,t),s=f(e,t);if("found"!==s.kind)return{...s,file:n};const{file:i}=s,a=p(s.path)
;return"string"==typeof a?{kind:"refused",file:i,why:a}:(0,r.isUtf8)(a)?u.test(a.toString("latin1",0,100))?{
kind:"refused",file:i,why:d}:{kind:"text",file:i,text:(new TextDecoder).decode(a)}:{kind:"refused",file:i,why:k(a)}}
function f(e,t){const n={kind:"refused",
why:"is outside the workspace, so it was not read; use a directory of this repository"};try{const r=(0,
s.realpathSync)(e);if(!(0,o.F)(r,(0,s.realpathSync)((0,i.dirname)(t))))return n;const a=(0,s.realpathSync)(t);return(0,
o.F)(r,a)?{kind:"found",path:a,file:(0,o.i)(r,a)}:n}catch(r){return(0,o.F)((0,i.resolve)(e),t)?"ENOENT"!==(0,a.$)(r)?{
kind:"refused",why:y(r)}:m(t)?{kind:"refused",why:"is a broken symbolic link; fix or remove it"}:{kind:"absent"}:n}}
function m(e){return void 0!==(0,s.lstatSync)(e,{throwIfNoEntry:!1})}function p(e){try{const t=(0,
s.openSync)(e,s.constants.O_RDONLY|s.constants.O_NONBLOCK|s.constants.O_NOFOLLOW);try{const e=(0,s.fstatSync)(t)
;return e.isFile()?e.size>h?"is larger than 1 MiB, the most that the action reads; shorten it":(0,
s.readFileSync)(t):"is not a regular file"}finally{(0,s.closeSync)(t)}}catch(e){return y(e)}}function k(e){let t=1,n=0
;for(;;){const s=e.indexOf("\n",n);if(!(0,r.isUtf8)(e.subarray(n,-1===s?e.length:s)))break;t+=1,n=s+1}
return`is not UTF-8 text (line ${t}); save it as UTF-8`}function y(e){return`can't be read (${(0,a.$)(e)})`}})),
5445:(((e,t,n)=>{n.r(t),n.d(t,{checkStandards:()=>de,missProblems:()=>je.n5,parseBaseline:()=>Pe,
preload:()=>Ee});var r=n(6760),s=n(2651)
;const i=/\.(?:[cm]?[jt]s|[jt]sx|vue|svelte)$/,a="or set its path in the Baseline in Phaset if it is elsewhere",o=({path:e,directory:t})=>`add ${e} to ${t}`,c=e=>`${o(e)}, ${a}`
;function h(e,t){return{title:e,defaultPath:t,takesPath:!1,runner:{kind:"standardlint"},remedy:o}}function u(e,t){
return{...h(e,t),takesPath:!0,remedy:c}}function d(e,t,n,r){return{title:e,defaultPath:s.h1,takesPath:!0,runner:{
kind:"manifest",message:t,list:n},
remedy:({path:e,directory:t,isPhasetManifest:s})=>`add at least one item to \`${s?n:r}\` in ${e} in ${t}`}}const l={
checkForConflictingLockfiles:{...h("Lock files","."),
remedy:({directory:e})=>`keep one of package-lock.json and yarn.lock in ${e}, not both`},checkForConsoleUsage:{
title:"Console usage",defaultPath:"src",takesPath:!0,runner:{kind:"files",message:"Check for console usage",search:{
files:i,pattern:{word:"console",
match:/(?<=[^\w$.#\x80-\xff])(?:(?:globalThis|window|global|self)\s*\.\s*)?console\s*(?:\?\.|\.|\[)/}},hitMeans:"miss"},
remedy:({hit:e})=>`use a logger instead of the console at ${e}`},
checkForDefinedRelations:d("Relations","Check for defined relations","dependencies","relations"),
checkForDefinedServiceLevelObjectives:d("SLOs","Check for defined Service Level Objectives","slo","slo"),
checkForDefinedTags:d("Tags","Check for defined tags","tags","spec.tags"),
checkForPresenceApiSchema:u("API schema","api/schema.json"),checkForPresenceChangelog:h("Changelog","CHANGELOG.md"),
checkForPresenceCiConfig:u("CI configuration",".github/workflows/main.yml"),
checkForPresenceCodeowners:h("Code owners","CODEOWNERS"),
checkForPresenceContributing:h("Contribution information","CONTRIBUTING.md"),checkForPresenceDiagramsFolder:{
...u("Diagrams","diagrams"),remedy:({path:e,directory:t})=>`add a .drawio file to ${e} in ${t}, ${a}`},
checkForPresenceIacConfig:u("IAC configuration","serverless.yml"),checkForPresenceLicense:h("License","LICENSE.md"),
checkForPresenceReadme:h("Documentation","README.md"),checkForPresenceSecurity:h("Security information","SECURITY.md"),
checkForPresenceServiceMetadata:{title:"Service metadata",defaultPath:s.h1,takesPath:!0,runner:{kind:"manifest",
message:"Check for service metadata file"},remedy:o},
checkForPresenceTemplateIssues:u("Issue template",".github/ISSUE_TEMPLATE/issue.md"),
checkForPresenceTemplatePullRequests:u("PR template",".github/ISSUE_TEMPLATE/pull_request.md"),checkForPresenceTests:{
title:"Tests",defaultPath:"tests",takesPath:!0,runner:{kind:"files",message:"Check for test files",search:{
files:/(?:test|spec)\.[jt]s$/},hitMeans:"pass"},
remedy:({path:e,directory:t})=>`add a file that ends in test.ts, spec.ts, test.js or spec.js to ${e} in ${t}, ${a}`},
checkForThrowingPlainErrors:{title:"Error handling",defaultPath:"src",takesPath:!0,runner:{kind:"files",
message:"Check for plain errors that are thrown",search:{files:i,pattern:{word:"throw",
match:/(?<=[^\w$.#\x80-\xff])throw\s+(?:new\s+)?Error(?=[^\w$.\x80-\xff])/}},hitMeans:"miss"},
remedy:({hit:e})=>`throw an error class of your own instead of Error at ${e}`}},f=l,m=Object.keys(f)
;var p=n(9550),k=n(1455),y=n(7541);async function g(e){try{return await(0,k.realpath)(e)}catch{const t=(0,r.dirname)(e)
;return t===e?e:(0,r.join)(await g(t),(0,r.basename)(e))}}const w=200;function v(e){return(0,y.ml)((0,y.ts)(e),w)}
function b({severity:e},t){return{message:t,status:"error"===e?"failure":"warning"}}function P({file:e,line:t},n){
const r=v((0,p.i)(n,e));return void 0===t?r:`${r}:${t}`}function $(e,t){return async n=>{
const s=e=>b(n,`StandardLint can't run this check: ${e}`),i=S(n,e);if(void 0!==i)return s(`its file ${i}`)
;const a=await F();try{const{check:e,severity:r}=n,i=a({basePath:t,checks:[{name:e,severity:r}]}),[o]=i.config.checks
;void 0!==o&&void 0!==n.path&&(o.path=n.path);const[c]=O((()=>i.check())).results
;if(void 0===c)return s("it returned no result");const{message:h,status:u}=c;return"pass"===u?{message:h,status:u
}:b(n,h)}catch(e){return s(String(e).replaceAll(`${t}${r.sep}`,""))}}}function S(e,t){const{runner:n}=f[e.check]
;if("manifest"!==n.kind||void 0===n.list)return;const r=(0,s.oe)(t,e.target);return"refused"===r.kind?r.why:void 0}
async function F(){globalThis.__dirname??=import.meta.dirname;const e=await n.e(425).then(n.t.bind(n,3425,23))
;return e.createNewStandardLint??e.default.createNewStandardLint}function O(e){
const{log:t,warn:n,error:r}=console,s=()=>{};Object.assign(console,{log:s,warn:s,error:s});try{return e()}finally{
Object.assign(console,{log:t,warn:n,error:r})}}var C=n(7413);async function x(e,t){const n={
workspace:await g(t.workspace),directory:await g(t.directory)},s=v((0,p.i)(n.workspace,n.directory));if(0===(await(0,
k.readdir)(n.directory).catch((()=>[]))).length)return{kind:"invalid",
problems:[`the directory ${s} is empty or missing, so its standards can't be checked; run actions/checkout before this step`]
};const i=await g((0,r.resolve)(n.directory,e.basePath??".")),a=await L(e,n,i);if(void 0!==a)return{kind:"invalid",
problems:[a]}
;const o=await Promise.all(e.checks.map((e=>M(e,n,i)))),c=o.filter((e=>e.leavesWorkspace&&void 0!==e.path)).map((t=>`${e.name}: ${t.keyPath}.path ${j(t.path)}`))
;return c.length>0?{kind:"invalid",problems:c}:{kind:"located",component:n,basePath:i,checks:o}}async function M(e,t,n){
const{runner:i,defaultPath:a}=f[e.check],o="manifest"===i.kind,c=o&&void 0===e.path?t.directory:n,h=(0,
r.join)(c,e.path??a),u=await g(h);return{...e,target:h,real:u,directory:c,isPhasetManifest:o&&(0,r.basename)(h)===s.h1,
leavesWorkspace:!(0,p.F)(t.workspace,u)}}async function L(e,{workspace:t,directory:n},r){if(!(0,
p.F)(t,r))return`${e.name}: basePath ${j(e.basePath)}`;const s=await(0,k.stat)(r).catch((()=>{}))
;if(s?.isDirectory())return;const i=v((0,p.i)(t,n));return`${e.name}: basePath is ${(0,
y.hD)(e.basePath)}, which isn't a directory in ${i}; change or remove it in Phaset`}function j(e){return`is ${(0,
y.hD)(e)}, which leads out of the workspace; change it in Phaset to a path inside the repository`}
var E=n(3024),I=n(4409),T=n(8500),D=n(9881)
;const N=/(?:^|[(,=:[!&|?{;+\-*%~^>]|(?:^|[^\w$.])(?:return|typeof|case|in|of|else|yield|await|void|do))$/;class _{
#e="code";#t=0;#n=!1;#r=[];blank(e,t,n){let r=t;for(;r<n;){const t=this.#e,n=this.#s(e,r);A(t,this.#e)||B(e,r,r+n),r+=n}
return r}#s(e,t){const n=e[t]??0,r=e[t+1]??0;switch(this.#e){case"code":return this.#i(e,t,n,r);case"line-comment":
return this.#a(10===n);case"block-comment":return 42===n&&47===r?this.#o("code",2):1;case"string":
return 92===n?2:this.#a(n===this.#t||10===n);case"template":return this.#c(n,r);case"regex":return this.#h(n)}}
#i(e,t,n,r){switch(n){case 34:case 39:return this.#t=n,this.#o("string",1);case 96:return this.#o("template",1);case 47:
return 47===r?this.#o("line-comment",2):42===r?this.#o("block-comment",2):(this.#n=!1,R(e,t)?this.#o("regex",1):1)
;case 123:return this.#u(1),1;case 125:return 0!==this.#r.at(-1)?(this.#u(-1),1):(this.#r.pop(),this.#o("template",1))
;default:return 1}}#c(e,t){return 92===e?2:36!==e||123!==t?this.#a(96===e):(this.#r.push(0),this.#o("code",2))}#h(e){
return 92===e?2:(91===e&&(this.#n=!0),93===e&&(this.#n=!1),this.#a(10===e||47===e&&!this.#n))}#a(e){
return e?this.#o("code",1):1}#o(e,t){return this.#e=e,t}#u(e){const t=this.#r.pop();void 0!==t&&this.#r.push(t+e)}}
function A(e,t){
return"code"===e?"line-comment"!==t&&"block-comment"!==t:"code"===t&&"line-comment"!==e&&"block-comment"!==e}
function B(e,t,n){for(let r=t;r<n;r++)10!==e[r]&&(e[r]=32)}function R(e,t){let n=t;for(;n>0&&(e[n-1]??0)<=32;)n--
;return N.test(e.toString("latin1",Math.max(0,n-8),n))}const U=10,q=65536,W=256,Y=10;function G(){
const e=Buffer.alloc(q);let t=(0,D.t)();return async(n,r)=>{const s=r.map((()=>{}));for(const i of J(n,e)){
if(r.forEach(((e,t)=>{s[t]??=H(i,e)})),!s.includes(void 0))break;(0,D.t)()-t>Y&&(await(0,T.setImmediate)(),t=(0,D.t)())}
return s}}function*J(e,t){const n=(0,E.openSync)(e,"r");try{const e=new _;t[0]=U;let r=1,s=1,i=0,a=!1;for(;!a;){
const o=q-r-1,c=(0,E.readSync)(n,t,r,o,null);if(a=c<o,0===i&&t.subarray(r,r+c).includes(0))return;r+=c,a&&(t[r++]=U),
s=e.blank(t,s,r-1),yield{bytes:t.subarray(0,a?r:s),firstLine:i};const h=Math.max(0,s-W);i+=z(t.subarray(0,h)),
t.copyWithin(0,h,r),r-=h,s-=h}}finally{(0,E.closeSync)(n)}}function H({bytes:e,firstLine:t},{word:n,match:r}){
if(!e.includes(n))return;const s=e.toString("latin1").search(r);return-1===s?void 0:t+z(e.subarray(0,s))}function z(e){
let t=0;for(let n=e.indexOf(U);-1!==n;n=e.indexOf(U,n+1))t++;return t}const K=new Set(["node_modules",".git"])
;async function*Z(e,t){const n=await(0,k.lstat)(e).catch((()=>{}));n?.isFile()&&(yield e)
;const s=n?.isDirectory()?[e]:[];for(let e=s.pop();void 0!==e;e=s.pop()){const n=await(0,k.readdir)(e,{withFileTypes:!0
}).catch((n=>(t(e,n),[])));for(const t of n){const n=(0,r.join)(e,t.name)
;t.isFile()?yield n:t.isDirectory()&&!K.has(t.name)&&s.push(n)}}}async function Q(e,t,n){
const{open:r,groups:s}=V(e),i=[],a=(e,t)=>{i.push({path:e,reason:(0,I.$)(t)})},o=G();for(const e of ne([...s.keys()])){
const r=[...s.values()].flat().filter((t=>(0,p.F)(e,t.root)));for await(const i of Z(e,a)){const c=X(i,e,s)
;if(0!==c.length&&!te((0,p.i)(t,i),n)&&(await ee(c,i,o).catch((e=>a(i,e))),r.every((e=>void 0!==e.hit))))break}}return{
hits:r.map((e=>e.hit)),unreadable:i}}function V(e){const t=new Map;return{open:e.map((e=>{const n=t.get(e.root)??[]
;t.set(e.root,n);const r=n.find((({files:t,pattern:n})=>t===e.files&&n===e.pattern));if(void 0!==r)return r;const s={
...e};return n.push(s),s})),groups:t}}function X(e,t,n){const s=[];for(let i=e;;i=(0,r.dirname)(i)){const r=n.get(i)??[]
;if(s.push(...r.filter((({hit:t,files:n})=>void 0===t&&n.test(e)))),i===t)return s}}async function ee(e,t,n){
for(const n of e)void 0===n.pattern&&(n.hit={file:t});const r=e.filter((e=>void 0!==e.pattern));if(0===r.length)return
;const s=r.flatMap((e=>e.pattern??[])),i=await n(t,s);r.forEach(((e,n)=>{const r=i[n];void 0!==r&&(e.hit={file:t,line:r
})}))}function te(e,t){return t.some((t=>`/${e}`.includes(t)))}function ne(e){const t=new Set(e);return e.filter((e=>{
for(let n=e;(0,r.dirname)(n)!==n;)if(n=(0,r.dirname)(n),t.has(n))return!1;return!0}))}const re=5
;async function se(e,t,n){const r=e.flatMap((e=>{const{runner:t}=f[e.check];return"files"===t.kind?[{...t.search,
root:e.real,check:e}]:[]})),s=await Q(r,t.directory,n),i=new Map(r.map((({check:e},t)=>[e,s.hits[t]])));return{
run:(e,n)=>ie(e,n,i.get(e),t),warnings:oe(s,t)}}function ie(e,t,n,r){
const s=void 0!==n==("pass"===t.hitMeans),i=void 0===n?ae(e,r):P(n,r.directory),a=`${t.message}: ${i}`,o=s?{message:a,
status:"pass"}:b(e,a);return void 0===n?o:{...o,hit:n}}function ae(e,{directory:t}){const n=v((0,p.i)(t,e.target))
;return(0,E.existsSync)(e.real)?`none in ${n}`:`${n} does not exist`}function oe({unreadable:e},{directory:t}){
if(0===e.length)return[];const n=e.slice(0,re).map((({path:e,reason:n})=>`${v((0,
p.i)(t,e))} (${n})`)),r=e.length-n.length
;return["the standards checks skipped what can't be read: "+(n.join(", ")+(r>0?` and ${r} more`:""))]}function ce(e){
const t=new Map;return(n,{message:r,list:i})=>{const a=b(n,`${r}: the file does not exist`);if(void 0===i)return(0,
E.existsSync)(n.real)?{message:r,status:"pass"}:a;const o=t.get(n.target)??(0,s.oe)(e,n.target);if(t.set(n.target,o),
"absent"===o.kind)return a;const c=he(o,i);return void 0===c?{message:r,status:"pass"}:{...b(n,`${r}: ${c}`),hit:{
file:n.real}}}}function he(e,t){if("refused"===e.kind)return`the file ${e.why}`;const n=ue(e.text)
;if(void 0===n)return"the file is not JSON";if("object"!=typeof n||null===n)return"the file is not an object"
;const r=n[t];return Array.isArray(r)&&r.length>0?void 0:`\`${t}\` has no items`}function ue(e){try{return JSON.parse(e)
}catch{return}}async function de(e,t){const n=await x(e,t);if("invalid"===n.kind)return n
;const{component:r,basePath:s,checks:i}=n,a=i.filter((e=>!e.leavesWorkspace)),o=await se(a,r,e.ignorePaths),c=ce(r.workspace),h=$(r.workspace,s),u=async e=>{
if(e.leavesWorkspace)return b(e,"Its path is a symbolic link that leads out of the workspace")
;const{runner:t}=f[e.check];switch(t.kind){case"files":return o.run(e,t);case"manifest":
return e.isPhasetManifest?c(e,t):h(e);case"standardlint":return h(e)}},d=[];for(const e of i)d.push(le(e,await u(e),r))
;return{kind:"checked",checks:d,warnings:o.warnings}}
function le(e,{message:t,status:n,hit:r},{workspace:s,directory:i}){const{title:a,remedy:o}=f[e.check],c=(0,
p.i)(s,e.directory),h=(0,p.i)(s,e.target);return{check:e.check,severity:e.severity,name:a,message:t,path:(0,
p.i)(i,e.target),status:n,remedy:o({path:v((0,p.i)(e.directory,e.target)),
directory:"."===c?"the repository's root":v(c),hit:void 0===r?v(h):P(r,s),isPhasetManifest:e.isPhasetManifest}),...(0,
C.O)({file:r&&(0,p.i)(s,r.file),line:r?.line})}}var fe=n(1828),me=n(2371),pe=n(4922),ke=n(3759);const ye=pe.YjP({
error:"must be a string"
}),ge=pe.lqM(ye.check(pe.YPB((e=>!e.includes("\0")),"must not contain a NUL character"))),we=pe.k5n(["error","warn",""],{
error:'must be "error" or "warn"'}),ve=pe.Ikc({name:ye,severity:pe.lqM(we),path:ge},{
error:"must be the name of a check, or an object with `name`, `severity` and `path`"}),be=pe.Ikc({basePath:ge,
ignorePaths:pe.lqM(pe.YOg(ye.check(ke.m9(1,"must not be empty (it would ignore every file)")),{
error:"must be a list of strings"})),defaultSeverity:pe.lqM(we),checks:pe.YOg(pe.FsL(pe.pdi((function(e){
return"string"==typeof e?{name:e}:e})),ve),{error:"must be a list of checks"})},{error:"must be an object with `checks`"
});function Pe(e,t){const n=$e(e);if("unreadable"===n.kind)return{kind:"invalid",problems:[`${t} ${n.reason}`]}
;const r=be.safeParse(n.value);if(!r.success){const e=r.error.issues.map((({path:e,message:r})=>{
const s=Le(n.value,e),i=void 0===s?"missing":(0,y.hD)(s);return`${t} can't be used: ${(0,
fe.c)(e)||"it"} ${r}, but is ${i}; change it in Phaset`}));return{kind:"invalid",problems:e}}return Se(r.data,t)}
function $e(e){const t=e.replace(/^\uFEFF/,"").trim();if(""===t)return{kind:"unreadable",
reason:"is empty; add checks to it in Phaset"};if(t.startsWith("<"))return{kind:"unreadable",
reason:"is an HTML page instead of JSON; check that `endpoint` is the address of the Phaset API, and that no sign-in page or proxy is in front of it"
};try{return{kind:"json",value:JSON.parse(t)}}catch{return{kind:"unreadable",reason:`is not JSON, and starts with ${(0,
y.hD)(t.slice(0,40))}; check it in Phaset, and check that \`endpoint\` is the address of the Phaset API`}}}
function Se(e,t){const n=e.checks.map(((e,t)=>({...e,keyPath:`checks[${t}]`
}))),r=n.filter((e=>"all"!==e.name&&!Oe(e.name))),s=Fe(n,e.defaultSeverity||"error");if(0===s.length){
const e=0===r.length?"no checks":"only checks that this action doesn't know",n=r.map((e=>`: ${(0,
y.hD)(e.name)}`)).slice(0,1);return{kind:"invalid",
problems:[`${t} has ${e}${n.join("")}; add checks to it in Phaset, such as checkForPresenceReadme`]}}
const i=[...r.map((e=>xe(e,t))),...n.filter(Ce).map((e=>Me(e,t)))],a={name:t,ignorePaths:e.ignorePaths??[],checks:s}
;return e.basePath&&(a.basePath=e.basePath),{kind:"baseline",baseline:a,warnings:i}}function Fe(e,t){
const n=new Set(e.map((e=>e.name)));return e.flatMap((e=>{const r=e.severity||t;if("all"===e.name){
const t=m.filter((e=>!n.has(e)));for(const e of t)n.add(e);return t.map((t=>({check:t,severity:r,keyPath:e.keyPath})))}
if(!Oe(e.name))return[];const s={check:e.name,severity:r,keyPath:e.keyPath};return e.path&&!Ce(e)&&(s.path=e.path),[s]
}))}function Oe(e){return Object.hasOwn(f,e)}function Ce(e){
return!!e.path&&("all"===e.name||Oe(e.name)&&!f[e.name].takesPath)}function xe(e,t){const n=(0,
me.Z)(e.name,["all",...m])
;return`${t}: ${e.keyPath} is ${(0,y.hD)(e.name)}, which this action doesn't know, so the check is ignored${n}`}
function Me(e,t){
return`${t}: ${e.keyPath}.path is ${(0,y.hD)(e.path)}, but ${e.name} takes no path, so the path is ignored; remove it in Phaset`
}function Le(e,t){const n=t[0];return void 0===n?e:"object"==typeof e&&null!==e?Le(e[n],t.slice(1)):void 0}
var je=n(6252);async function Ee(){await F()}}))};