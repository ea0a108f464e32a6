export const id=91;export const ids=[91];export const modules={431:(((e,t,n)=>{n.d(t,{eu:()=>j,h1:()=>T})
;var s=n(9396),a=n(8395),r=n(3759),o=n(2949);function i(e,t){return s.fd.add(e,t),e}function c(e,t,n,s){const o={
error:n,abort:!0};return i(a.YjP(n).check(r.m9(e,o),r.Eb(t,o)),{description:s})}function h(e,t){
return c(1,e,`text of 1 to ${e} characters`,t)}function l(e){const t="text of at least 1 character"
;return i(a.YjP(t).check(r.m9(1,t)),{description:e})}function d(e,t){return i(a.k5n(e),{description:t})}
function u(e,t,n){const s=`a list of at most ${t} items`,r=a.YPB((e=>e.length<=t),{error:s,
when:({value:e})=>Array.isArray(e)});return i(a.YOg(e,s).check(r),{maxItems:t,description:n})}function f(e){
const t="exactly 8 letters (a-z, A-Z) or digits";return i(a.YjP(t).check(r.Fk(/^[a-zA-Z0-9]{8}$/,t)),{description:e})}
const m="an object",p=["critical","high","medium","low","auxiliary"],k={description:"What the component is."
},g=i(a.rej({repo:h(500,"The repository that holds the code, best as an absolute URL."),
name:h(500,"What the component is called."),description:a.lqM(h(1500,"What the component does, and for whom.")),
version:a.lqM(h(500,"The version in use, such as 1.4.0.")),
kind:a.lqM(d(["service","api","component","cots","product","external","other"],"What sort of solution the component is.")),
lifecycleStage:a.lqM(d(["concept","planning","development","testing","production","maintenance","deprecated","retired"],"How far along its life the component is.")),
group:a.lqM(f("The ID of the group that owns the component.")),
system:a.lqM(f("The ID of the system that the component belongs to.")),
domain:a.lqM(f("The ID of the domain that the component belongs to.")),
dataSensitivity:a.lqM(d(["public","internal","secret","other"],"How sensitive the data is that the component handles.")),
businessCriticality:a.lqM(d(p,"How much the business depends on the component.")),
sourcingModel:a.lqM(d(["cots","modified_cots","open_source","custom","outsourced","legacy"],"Where the component comes from.")),
deploymentModel:a.lqM(d(["onpremises","private_cloud","public_cloud","hybrid_cloud","multi_cloud","edge","saas"],"Where the component runs."))
},m),k),y=a._H3({
email:c(1,50,"an e-mail address of at most 50 characters","Where to write to.").check(r.Fk(/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/,"an e-mail address of at most 50 characters")),
relation:a.lqM(h(50,"What the contact is to the component, such as Owner."))},m),w=a._H3({
target:c(10,10,"a record ID, exactly 10 characters","The record ID of the component that this one needs."),
description:a.lqM(h(300,"What it is needed for.")),criticality:a.lqM(d(p,"How much this component depends on it."))
},m),b="a number of days from 1 to 365",v=a._H3({title:h(500,"What the objective is called."),
description:h(1500,"What is measured, and what is promised."),
type:d(["latency","availability","correctness","other"],"Which quality the objective is about."),
target:h(500,"What is to be reached, as text: 99.9%, 350ms."),period:i(a.aig(b).check(r.qm(1,b),r.Zm(365,b)),{
description:"Over how many days the objective is measured."}),
implementation:a.lqM(h(1500,"The query that measures it."))},m),P=a._H3({name:h(500,"What the API is called."),
schemaPath:a.lqM(h(500,"Where its schema is, best as an absolute URL."))},m),$=a.rej({
url:h(500,"Where the link leads."),title:h(500,"What the link shows as."),
icon:a.lqM(d(["web","api","service","documentation","task","dashboard","other"],"The picture beside the link."))
},m),F="1 to 50 of the characters a-z, A-Z, 0-9 and : . _ ~ -",M=c(1,50,F,"A word to find the component by; best at most 20 characters.").check(r.Fk(/^[a-zA-Z0-9:._~-]+$/,F)),S={
spec:g,api:a.lqM(u(P,20,"The APIs that the component offers.")),baseline:a.lqM(i(a.rej({
id:l("The ID of the Baseline in Phaset; without one, the default applies.")},m),{
description:"The standards that the component is held to."})),contacts:a.lqM(u(y,3,"Who to turn to.")),
dependencies:a.lqM(i(a.YOg(w,"a list"),{description:"The components that this one needs to do its work."})),
links:a.lqM(u($,20,"Pages worth a click.")),metadata:a.lqM(i(a.g1P(a.YjP(),h(500,"Text of your own."),m),{
description:"Keys of your own; their values are text."})),slo:a.lqM(u(v,20,"The service level objectives.")),
tags:a.lqM(u(M,20,"Words to find the component by; best at most 5."))},T=(a.rej(S,m),"phaset.manifest.json"),j=i(a.rej({
$schema:a.lqM(l("The JSON Schema that an editor checks this file with.")),
id:a.lqM(l(`The record's ID in Phaset: ${o.$} characters.`)),
organizationId:a.lqM(l("The organization's ID in Phaset.")),...S,spec:i(a.rej({...g.shape,repo:a.lqM(g.shape.repo)
},m),k)},m),{title:"Phaset manifest",description:"A component described for the software catalog Phaset."})})),
91:(((e,t,n)=>{n.r(t),n.d(t,{checkStandards:()=>me,describeMisses:()=>_e.kJ,parseBaseline:()=>Se,
preload:()=>Oe});var s=n(6760),a=n(9550),r=n(1455),o=n(7541);async function i(e){try{return await(0,r.realpath)(e)
}catch{const t=(0,s.dirname)(e);return t===e?e:(0,s.join)(await i(t),(0,s.basename)(e))}}const c=200;function h(e){
return(0,o.ml)((0,o.ts)(e),c)}function l(e,t){return{message:t,status:"error"===e.severity?"failure":"warning"}}
function d({file:e,line:t},n){const s=h((0,a.i)(n,e));return void 0===t?s:`${s}:${t}`}const u=1048576
;async function f(e){const t=await(0,r.stat)(e).catch((()=>{}));return void 0===t?{kind:"missing"}:t.isFile()?t.size>u?{
kind:"unreadable",reason:"is larger than 1 MiB"}:{kind:"readable"}:{kind:"unreadable",reason:"is not a regular file"}}
const m={pass:"pass",warn:"warning",fail:"failure"
},p=["checkForDefinedRelations","checkForDefinedServiceLevelObjectives","checkForDefinedTags"];function k(e){
return async t=>{const n=e=>l(t,`StandardLint could not run it: ${e}`);if(void 0!==t.path&&p.includes(t.check)){
const a=await f((0,s.join)(e,t.path));if("unreadable"===a.kind)return n(`its file ${a.reason}`)}const a=await g();try{
const{check:s,severity:r}=t,o=a({basePath:e,checks:[{name:s,severity:r}]}),[i]=o.config.checks
;void 0!==i&&void 0!==t.path&&(i.path=t.path);const[c]=y((()=>o.check())).results
;return void 0===c?n("it gave no result"):{message:c.message,status:m[c.status]}}catch(t){
return n(String(t).replaceAll(`${e}${s.sep}`,""))}}}async function g(){globalThis.__dirname??=import.meta.dirname
;const e=await n.e(425).then(n.t.bind(n,3425,23));return e.createNewStandardLint??e.default.createNewStandardLint}
function y(e){const{log:t,warn:n,error:s}=console,a=()=>{};Object.assign(console,{log:a,warn:a,error:a});try{return e()
}finally{Object.assign(console,{log:t,warn:n,error:s})}}var w=n(7413),b=n(431)
;const v="or set its path in the Baseline in Phaset when it is elsewhere",P=({path:e,folder:t})=>`add ${e} to ${t}`,$=e=>`${P(e)}, ${v}`
;function F(e,t){return{name:e,defaultPath:t,takesPath:!1,isMetadata:!1,remedy:P}}function M(e,t){return{name:e,
defaultPath:t,takesPath:!0,isMetadata:!1,remedy:$}}function S(e,t,n){return{name:e,defaultPath:b.h1,takesPath:!0,
isMetadata:!0,remedy:({path:e,folder:s,isPhasetManifest:a})=>`add at least one item to \`${a?t:n}\` in ${e} in ${s}`}}
const T={checkForConflictingLockfiles:{name:"Lock files",defaultPath:".",takesPath:!1,isMetadata:!1,
remedy:({folder:e})=>`keep one of package-lock.json and yarn.lock in ${e}, not both`},checkForConsoleUsage:{
name:"Console usage",defaultPath:"src",takesPath:!0,isMetadata:!1,
remedy:({hit:e})=>`use a logger instead of the console at ${e}`},
checkForDefinedRelations:S("Relations","dependencies","relations"),
checkForDefinedServiceLevelObjectives:S("SLOs","slo","slo"),checkForDefinedTags:S("Tags","tags","spec.tags"),
checkForPresenceApiSchema:M("API schema","api/schema.json"),checkForPresenceChangelog:F("Changelog","CHANGELOG.md"),
checkForPresenceCiConfig:M("CI configuration",".github/workflows/main.yml"),
checkForPresenceCodeowners:F("Code owners","CODEOWNERS"),
checkForPresenceContributing:F("Contribution information","CONTRIBUTING.md"),checkForPresenceDiagramsFolder:{
...M("Diagrams","diagrams"),remedy:({path:e,folder:t})=>`add a .drawio file to ${e} in ${t}, ${v}`},
checkForPresenceIacConfig:M("IAC configuration","serverless.yml"),checkForPresenceLicense:F("License","LICENSE.md"),
checkForPresenceReadme:F("Documentation","README.md"),checkForPresenceSecurity:F("Security information","SECURITY.md"),
checkForPresenceServiceMetadata:{...S("Service metadata","",""),remedy:P},
checkForPresenceTemplateIssues:M("Issue template",".github/ISSUE_TEMPLATE/issue.md"),
checkForPresenceTemplatePullRequests:M("PR template",".github/ISSUE_TEMPLATE/pull_request.md"),checkForPresenceTests:{
name:"Tests",defaultPath:"tests",takesPath:!0,isMetadata:!1,
remedy:({path:e,folder:t})=>`add a file whose name ends in test.ts, spec.ts, test.js or spec.js to ${e} in ${t}, ${v}`},
checkForThrowingPlainErrors:{name:"Error handling",defaultPath:"src",takesPath:!0,isMetadata:!1,
remedy:({hit:e})=>`throw an error class of your own instead of Error at ${e}`}}
;var j=n(3024),C=n(4409),q=n(8500),D=n(9881)
;const A=/(?:^|[(,=:[!&|?{;+\-*%~^>]|(?:^|[^\w$.])(?:return|typeof|case|in|of|else|yield|await|void|do))$/;class I{
#e="code";#t=0;#n=!1;#s=[];blank(e,t,n){let s=t;for(;s<n;){const t=this.#e,n=this.#a(e,s);x(t,this.#e)||_(e,s,s+n),s+=n}
return s}#a(e,t){const n=e[t]??0,s=e[t+1]??0;switch(this.#e){case"code":return this.#r(e,t,n,s);case"line-comment":
return this.#o(10===n);case"block-comment":return 42===n&&47===s?this.#i("code",2):1;case"string":
return 92===n?2:this.#o(n===this.#t||10===n);case"template":return this.#c(n,s);case"regex":return this.#h(n)}}
#r(e,t,n,s){switch(n){case 34:case 39:return this.#t=n,this.#i("string",1);case 96:return this.#i("template",1);case 47:
return 47===s?this.#i("line-comment",2):42===s?this.#i("block-comment",2):(this.#n=!1,O(e,t)?this.#i("regex",1):1)
;case 123:return this.#l(1),1;case 125:return 0!==this.#s.at(-1)?(this.#l(-1),1):(this.#s.pop(),this.#i("template",1))
;default:return 1}}#c(e,t){return 92===e?2:36!==e||123!==t?this.#o(96===e):(this.#s.push(0),this.#i("code",2))}#h(e){
return 92===e?2:(91===e&&(this.#n=!0),93===e&&(this.#n=!1),this.#o(10===e||47===e&&!this.#n))}#o(e){
return e?this.#i("code",1):1}#i(e,t){return this.#e=e,t}#l(e){const t=this.#s.pop();void 0!==t&&this.#s.push(t+e)}}
function x(e,t){
return"code"===e?"line-comment"!==t&&"block-comment"!==t:"code"===t&&"line-comment"!==e&&"block-comment"!==e}
function _(e,t,n){for(let s=t;s<n;s++)10!==e[s]&&(e[s]=32)}function O(e,t){let n=t;for(;n>0&&(e[n-1]??0)<=32;)n--
;return A.test(e.toString("latin1",Math.max(0,n-8),n))}const E=10,L=65536,W=256,R=10;function B(){
const e=Buffer.alloc(L);let t=(0,D.t)();return async(n,s)=>{const a=s.map((()=>{}));for(const r of N(n,e)){
if(s.forEach(((e,t)=>{a[t]??=z(r,e)})),!a.includes(void 0))break;(0,D.t)()-t>R&&(await(0,q.setImmediate)(),t=(0,D.t)())}
return a}}function*N(e,t){const n=(0,j.openSync)(e,"r");try{const e=new I;t[0]=E;let s=1,a=1,r=0,o=!1;for(;!o;){
const i=L-s-1,c=(0,j.readSync)(n,t,s,i,null);if(o=c<i,0===r&&t.subarray(s,s+c).includes(0))return;s+=c,o&&(t[s++]=E),
a=e.blank(t,a,s-1),yield{bytes:t.subarray(0,o?s:a),firstLine:r};const h=Math.max(0,a-W);r+=Z(t.subarray(0,h)),
t.copyWithin(0,h,s),s-=h,a-=h}}finally{(0,j.closeSync)(n)}}function z({bytes:e,firstLine:t},{word:n,match:s}){
if(!e.includes(n))return;const a=e.toString("latin1").search(s);return-1===a?void 0:t+Z(e.subarray(0,a))}function Z(e){
let t=0;for(let n=e.indexOf(E);-1!==n;n=e.indexOf(E,n+1))t++;return t}const U=new Set(["node_modules",".git"])
;async function*Y(e,t){const n=await(0,r.lstat)(e).catch((()=>{}));n?.isFile()&&(yield e)
;const a=n?.isDirectory()?[e]:[];for(let e=a.pop();void 0!==e;e=a.pop()){const n=await(0,r.readdir)(e,{withFileTypes:!0
}).catch((n=>(t(e,n),[])));for(const t of n){const n=(0,s.join)(e,t.name)
;t.isFile()?yield n:t.isDirectory()&&!U.has(t.name)&&a.push(n)}}}async function H(e,t,n){const s=e.map((e=>({...e
}))),r=[],o=(e,t)=>{r.push({path:e,reason:(0,C.$)(t)})},i=B();for(const r of(c=e.map((e=>e.root)),
[...new Set(c)].filter(((e,t,n)=>!n.some((t=>t!==e&&(0,a.F)(t,e))))))){const e=s.filter((e=>(0,a.F)(r,e.root)))
;for await(const s of Y(r,o)){const r=e.filter((e=>G(e,s)));if(0!==r.length&&!K((0,
a.i)(t,s),n)&&(await J(r,s,i).catch((e=>o(s,e))),e.every((e=>void 0!==e.hit))))break}}var c;return{
hits:s.map((e=>e.hit)),unreadable:r}}async function J(e,t,n){for(const n of e)void 0===n.check.pattern&&(n.hit={file:t})
;const s=e.filter((e=>void 0!==e.check.pattern));if(0===s.length)return
;const a=s.flatMap((e=>e.check.pattern??[])),r=await n(t,a);s.forEach(((e,n)=>{const s=r[n];void 0!==s&&(e.hit={file:t,
line:s})}))}function G(e,t){return void 0===e.hit&&e.check.files.test(t)&&(0,a.F)(e.root,t)}function K(e,t){
return t.some((t=>`/${e}`.includes(t)))}const Q=/\.(?:[cm]?[jt]s|[jt]sx|vue|svelte)$/,V={checkForConsoleUsage:{
message:"Check for console usage",files:Q,pattern:{word:"console",
match:/(?<=[^\w$.#\x80-\xff])(?:(?:globalThis|window|global|self)\s*\.\s*)?console\s*(?:\?\.|\.|\[)/},hitMeans:"miss"},
checkForPresenceTests:{message:"Check for test files",files:/(?:test|spec)\.[jt]s$/,hitMeans:"pass"},
checkForThrowingPlainErrors:{message:"Check for plain errors that are thrown",files:Q,pattern:{word:"throw",
match:/(?<=[^\w$.#\x80-\xff])throw\s+(?:new\s+)?Error(?=[^\w$.\x80-\xff])/},hitMeans:"miss"}},X=5;function ee(e){
return e.check in V}async function te(e,t,n){const s=e.map((e=>({check:V[e.check],root:e.real
}))),a=await H(s,t.directory,n),r=e.map(((e,n)=>[e,ne(e,a.hits[n],t)]));return{outcomes:new Map(r),warnings:ae(a,t)}}
function ne(e,t,n){
const{message:s,hitMeans:a}=V[e.check],r=void 0!==t==("pass"===a),o=`${s}: ${void 0===t?se(e,n):d(t,n.directory)}`,i=r?{
message:o,status:"pass"}:l(e,o);return void 0===t?i:{...i,hit:t}}function se(e,{directory:t}){const n=h((0,
a.i)(t,e.target));return(0,j.existsSync)(e.real)?`none in ${n}`:`${n} does not exist`}
function ae({unreadable:e},{directory:t}){if(0===e.length)return[]
;const n=e.slice(0,X).map((({path:e,reason:n})=>`${h((0,a.i)(t,e))} (${n})`)),s=e.length-n.length
;return["the standards checks left out what could not be read: "+(n.join(", ")+(s>0?` and ${s} more`:""))]}const re={
checkForDefinedRelations:{key:"dependencies",message:"Check for defined relations"},
checkForDefinedServiceLevelObjectives:{key:"slo",message:"Check for defined Service Level Objectives"},
checkForDefinedTags:{key:"tags",message:"Check for defined tags"}};function oe(e){return T[e.check].isMetadata&&(0,
s.basename)(e.target)===b.h1}function ie(){const e=new Map;return async t=>{const n=e.get(t.real)??await he(t.real)
;return e.set(t.real,n),ce(t,n)}}function ce(e,t){const n=re[e.check],s=n?.message??"Check for service metadata file"
;if("missing"===t.kind)return l(e,`${s}: there is none`);if(void 0===n)return{message:s,status:"pass"};const a={
file:e.real};if("unreadable"===t.kind)return{...l(e,`${s}: the file ${t.reason}`),hit:a};const r=t.manifest[n.key]
;return Array.isArray(r)&&r.length>0?{message:s,status:"pass"}:{...l(e,`${s}: \`${n.key}\` has no items`),hit:a}}
async function he(e){const t=await f(e);if("readable"!==t.kind)return t;try{const t=await(0,
r.readFile)(e,"utf8"),n=JSON.parse(t.replace(/^\uFEFF/,""));return"object"!=typeof n||null===n?{kind:"unreadable",
reason:"is not an object"}:{kind:"manifest",manifest:{...n}}}catch(e){return{kind:"unreadable",
reason:e instanceof SyntaxError?"is not JSON":"could not be read"}}}async function le(e,t){const n={
workspace:await i(t.workspace),directory:await i(t.directory)},o=h((0,a.i)(n.workspace,n.directory));if(0===(await(0,
r.readdir)(n.directory).catch((()=>[]))).length)return{kind:"invalid",
problems:[`the directory ${o} is empty or missing, so its standards can't be checked: check the repository out first, with actions/checkout before this step`]
};const c=await i((0,s.resolve)(n.directory,e.basePath??".")),l=await ue(e,n,c);if(void 0!==l)return{kind:"invalid",
problems:[l]}
;const d=await Promise.all(e.checks.map((e=>de(e,n,c)))),u=d.filter((e=>e.leavesWorkspace&&void 0!==e.path)).map((t=>`${e.name}: ${t.place}.path ${fe(t.path)}`))
;return u.length>0?{kind:"invalid",problems:u}:{kind:"located",component:n,basePath:c,checks:d}}
async function de(e,{workspace:t,directory:n},r){
const{isMetadata:o,defaultPath:c}=T[e.check],h=o&&void 0===e.path,l=h?n:r,d=(0,s.join)(l,h?b.h1:e.path??c),u=await i(d)
;return{...e,target:d,real:u,folder:l,leavesWorkspace:!(0,a.F)(t,u)}}async function ue(e,{workspace:t,directory:n},s){
if(!(0,a.F)(t,s))return`${e.name}: basePath ${fe(e.basePath)}`;const i=await(0,r.stat)(s).catch((()=>{}))
;if(i?.isDirectory())return;const c=h((0,a.i)(t,n));return`${e.name}: basePath is ${(0,
o.hD)(e.basePath)}, which is no folder in the directory ${c}; change or remove it in Phaset`}function fe(e){
return`is ${(0,o.hD)(e)}, which leads out of the workspace; change it in Phaset to a path inside the repository`}
async function me(e,t){const n=await le(e,t);if("invalid"===n.kind)return n
;const{component:s,basePath:a,checks:r}=n,o=r.filter((e=>!e.leavesWorkspace)),i=await te(o.filter(ee),s,e.ignorePaths),c=ie(),h=k(a),d=async e=>e.leavesWorkspace?l(e,"A symbolic link leads it out of the workspace"):oe(e)?c(e):i.outcomes.get(e)??h(e),u=[]
;for(const e of r)u.push(pe(e,await d(e),s));return{kind:"checked",checks:u,warnings:i.warnings}}
function pe(e,{message:t,status:n,hit:s},{workspace:r,directory:o}){const i=T[e.check],c=(0,a.i)(r,e.folder),l=(0,
a.i)(r,e.target),u=i.remedy({path:h((0,a.i)(e.folder,e.target)),folder:"."===c?"the repository's root":h(c),
hit:void 0===s?h(l):d(s,r),isPhasetManifest:oe(e)});return{check:e.check,severity:e.severity,name:i.name,message:t,
path:(0,a.i)(o,e.target),status:n,remedy:u,...(0,w.O)({file:s&&(0,a.i)(r,s.file),line:s?.line})}}
var ke=n(1828),ge=n(2371),ye=n(8395),we=n(3759)
;const be=["checkForConflictingLockfiles","checkForConsoleUsage","checkForDefinedRelations","checkForDefinedServiceLevelObjectives","checkForDefinedTags","checkForPresenceApiSchema","checkForPresenceChangelog","checkForPresenceCiConfig","checkForPresenceCodeowners","checkForPresenceContributing","checkForPresenceDiagramsFolder","checkForPresenceIacConfig","checkForPresenceLicense","checkForPresenceReadme","checkForPresenceSecurity","checkForPresenceServiceMetadata","checkForPresenceTemplateIssues","checkForPresenceTemplatePullRequests","checkForPresenceTests","checkForThrowingPlainErrors"],ve=ye.YjP({
error:"must be a string"
}),Pe=ye.lqM(ve.check(ye.YPB((e=>!e.includes("\0")),"holds a NUL character"))),$e=ye.lqM(ye.k5n(["error","warn",""],{
error:'must be "error" or "warn"'})),Fe=ye.Ikc({name:ve,severity:$e,path:Pe},{
error:"must be the name of a check, or an object with `name`, `severity` and `path`"}),Me=ye.Ikc({basePath:Pe,
ignorePaths:ye.lqM(ye.YOg(ve.check(we.m9(1,"is empty, and would ignore every file")),{error:"must be a list of strings"
})),defaultSeverity:$e,checks:ye.YOg(ye.FsL(ye.pdi((function(e){return"string"==typeof e?{name:e}:e})),Fe),{
error:"must be a list of checks"})},{error:"must be an object with `checks`"});function Se(e,t){const n=Te(e)
;if("unreadable"===n.kind)return{kind:"invalid",problems:[`${t} ${n.reason}`]};const s=Me.safeParse(n.value)
;if(!s.success){const e=s.error.issues.map((({path:e,message:s})=>{const a=xe(n.value,e),r=void 0===a?"missing":(0,
o.hD)(a);return`${t} can't be used: ${(0,ke.c)(e)||"it"} ${s}, but is ${r}; change it in Phaset`}));return{
kind:"invalid",problems:e}}return je(s.data,t)}function Te(e){const t=e.replace(/^\uFEFF/,"").trim();if(""===t)return{
kind:"unreadable",reason:"is empty: give it its checks in Phaset"};if(t.startsWith("<"))return{kind:"unreadable",
reason:"is an HTML page instead of JSON: check that `endpoint` is the address of the Phaset API, and that no sign-in page or proxy stands before it"
};try{return{kind:"json",value:JSON.parse(t)}}catch{return{kind:"unreadable",reason:`is not JSON, it starts with ${(0,
o.hD)(t.slice(0,40))}: check it in Phaset, and that \`endpoint\` is the address of the Phaset API`}}}function je(e,t){
const n=e.checks.map(((e,t)=>({...e,place:`checks[${t}]`
}))),s=n.filter((e=>"all"!==e.name&&!qe(e.name))),a=Ce(n,e.defaultSeverity||"error");if(0===a.length){
const e=0===s.length?"no checks":"only checks that this action does not know",n=s.map((e=>`: ${(0,
o.hD)(e.name)}`)).slice(0,1);return{kind:"invalid",
problems:[`${t} holds ${e}${n.join("")}; give it checks in Phaset, such as checkForPresenceReadme`]}}
const r=[...s.map((e=>Ae(e,t))),...n.filter(De).map((e=>Ie(e,t)))],i={name:t,ignorePaths:e.ignorePaths??[],checks:a}
;return e.basePath&&(i.basePath=e.basePath),{kind:"baseline",baseline:i,warnings:r}}function Ce(e,t){
const n=new Set(e.map((e=>e.name)));return e.flatMap((e=>{const s=e.severity||t;if("all"===e.name){
const t=be.filter((e=>!n.has(e)));for(const e of t)n.add(e);return t.map((t=>({check:t,severity:s,place:e.place})))}
if(!qe(e.name))return[];const a={check:e.name,severity:s,place:e.place};return e.path&&!De(e)&&(a.path=e.path),[a]}))}
function qe(e){return be.includes(e)}function De(e){return!!e.path&&("all"===e.name||qe(e.name)&&!T[e.name].takesPath)}
function Ae(e,t){const n=(0,ge.Z)(e.name,["all",...be]);return`${t}: ${e.place} is ${(0,
o.hD)(e.name)}, which this action does not know, and was left out${n}`}function Ie(e,t){
return`${t}: ${e.place}.path is ${(0,
o.hD)(e.path)}, but ${e.name} takes no path, and it was left out; remove it in Phaset`}function xe(e,t){const n=t[0]
;return void 0===n?e:"object"==typeof e&&null!==e?xe(e[n],t.slice(1)):void 0}var _e=n(8461);async function Oe(){
await g()}}))};