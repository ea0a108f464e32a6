const R=644,N=[644],U={6644:((T,g,l)=>{l.r(g),l.d(g,{parseBaseline:()=>v});var F=l(1916),r=l(8395),k=l(3305);const P=["c\
heckForConflictingLockfiles","checkForConsoleUsage","checkForDefinedRelations","checkForDefinedServiceLevelObjectives","\
checkForDefinedTags","checkForPresenceApiSchema","checkForPresenceChangelog","checkForPresenceCiConfig","checkForPresenc\
eCodeowners","checkForPresenceContributing","checkForPresenceDiagramsFolder","checkForPresenceIacConfig","checkForPresen\
ceLicense","checkForPresenceReadme","checkForPresenceSecurity","checkForPresenceServiceMetadata","checkForPresenceTempla\
teIssues","checkForPresenceTemplatePullRequests","checkForPresenceTests","checkForThrowingPlainErrors"],i=r.YjP({error:"\
must be a string"}),h=r.lqM(i.check(r.YPB(e=>!e.includes("\0"),"holds a NUL character"))),u=r.lqM(r.k5n(["error","warn",
""],{error:'must be "error" or "warn"'})),b=r.Ikc({name:i,severity:u,path:h},{error:"must be the name of a check, or an \
object with `name`, `severity` and `path`"}),n=r.Ikc({basePath:h,ignorePaths:r.lqM(r.YOg(i.check(k.m9(1,"is empty, and w\
ould ignore every file")),{error:"must be a list of strings"})),defaultSeverity:u,checks:r.YOg(r.FsL(r.pdi(c),b),{error:"\
must be a list of checks"})},{error:"must be an object with `checks`"});function c(e){return typeof e=="string"?{name:e}:
e}var m=l(4519),$=l(3543);function v(e,t){const s=C(e);if(s.kind==="unreadable")return{kind:"invalid",problems:[`${t} ${s.
reason}`]};const a=n.safeParse(s.value);return a.success?M(a.data,t):{kind:"invalid",problems:a.error.issues.map(d=>`${t}\
 cannot be used: ${j(d.path)} ${d.message}, but is ${(0,m.hD)(w(s.value,d.path))}; change it in Phaset`)}}function C(e){
const t=e.replace(/^\uFEFF/,"").trim();if(t==="")return{kind:"unreadable",reason:"is empty: give it its checks in Phaset"};
if(t.startsWith("<"))return{kind:"unreadable",reason:"is an HTML page instead of JSON: check that `endpoint` is the addr\
ess of the Phaset API, and that no sign-in page or proxy stands before it"};try{return{kind:"json",value:JSON.parse(t)}}catch{
return{kind:"unreadable",reason:`is not JSON, it starts with ${(0,m.hD)(t.slice(0,40))}: check it in Phaset, and that \`e\
ndpoint\` is the address of the Phaset API`}}}function M(e,t){const s=e.checks.map((o,E)=>({...o,place:`checks[${E}]`})),
a=s.filter(o=>o.name!=="all"&&!y(o.name)),f=I(s,e.defaultSeverity||"error");if(f.length===0){const o=a.length===0?"no ch\
ecks":"only checks that this action does not know",E=a.map(A=>`: ${(0,m.hD)(A.name)}`).slice(0,1);return{kind:"invalid",
problems:[`${t} holds ${o}${E.join("")}; give it checks in Phaset, such as checkForPresenceReadme`]}}const d=[...a.map(o=>D(
o,t)),...s.filter(S).map(o=>L(o,t))],p={name:t,ignorePaths:e.ignorePaths??[],checks:f};return e.basePath&&(p.basePath=e.
basePath),{kind:"baseline",baseline:p,warnings:d}}function I(e,t){const s=new Set(e.map(a=>a.name));return e.flatMap(a=>{
const f=a.severity||t;if(a.name==="all"){const p=P.filter(o=>!s.has(o));for(const o of p)s.add(o);return p.map(o=>({check:o,
severity:f,place:a.place}))}if(!y(a.name))return[];const d={check:a.name,severity:f,place:a.place};return a.path&&!S(a)&&
(d.path=a.path),[d]})}function y(e){return P.includes(e)}function S(e){return e.path?e.name==="all"||y(e.name)&&!$.y[e.name].
takesPath:!1}function D(e,t){const s=(0,F.kp)(e.name.slice(0,100),["all",...P]);return`${t}: ${e.place} is ${(0,m.hD)(e.
name)}, which this action does not know, and was left out; the nearest name is ${s}`}function L(e,t){return`${t}: ${e.place}\
.path is ${(0,m.hD)(e.path)}, but ${e.name} takes no path, and it was left out; remove it in Phaset`}function j(e){return e.
map(s=>typeof s=="number"?`[${s}]`:`.${String(s)}`).join("").replace(/^\./,"")||"it"}function w(e,t){const s=t[0];if(s===
void 0)return e;if(!(typeof e!="object"||e===null))return w(e[s],t.slice(1))}}),3543:((T,g,l)=>{l.d(g,{i:()=>F,y:()=>b});
const F="phaset.manifest.json",r="or set its path in the baseline in Phaset when it is elsewhere",k=({path:n,folder:c})=>`\
add ${n} to ${c}`,P=n=>`${k(n)}, ${r}`;function i(n,c){return{name:n,defaultPath:c,takesPath:!1,isMetadata:!1,remedy:k}}
function h(n,c){return{name:n,defaultPath:c,takesPath:!0,isMetadata:!1,remedy:P}}function u(n,c,m){return{name:n,defaultPath:F,
takesPath:!0,isMetadata:!0,remedy:({path:$,folder:v,isPhasetManifest:C})=>`add at least one item to \`${C?c:m}\` in ${$}\
 in ${v}`}}const b={checkForConflictingLockfiles:{name:"Lock files",defaultPath:".",takesPath:!1,isMetadata:!1,remedy:({
folder:n})=>`keep one of package-lock.json and yarn.lock in ${n}, not both`},checkForConsoleUsage:{name:"Console usage",
defaultPath:"src",takesPath:!0,isMetadata:!1,remedy:({hit:n})=>`use a logger instead of the console at ${n}`},checkForDefinedRelations:u(
"Relations","dependencies","relations"),checkForDefinedServiceLevelObjectives:u("SLOs","slo","slo"),checkForDefinedTags:u(
"Tags","tags","spec.tags"),checkForPresenceApiSchema:h("API schema","api/schema.json"),checkForPresenceChangelog:i("Chan\
gelog","CHANGELOG.md"),checkForPresenceCiConfig:h("CI configuration",".github/workflows/main.yml"),checkForPresenceCodeowners:i(
"Code owners","CODEOWNERS"),checkForPresenceContributing:i("Contribution information","CONTRIBUTING.md"),checkForPresenceDiagramsFolder:{
...h("Diagrams","diagrams"),remedy:({path:n,folder:c})=>`add a .drawio file to ${n} in ${c}, ${r}`},checkForPresenceIacConfig:h(
"IAC configuration","serverless.yml"),checkForPresenceLicense:i("License","LICENSE.md"),checkForPresenceReadme:i("Docume\
ntation","README.md"),checkForPresenceSecurity:i("Security information","SECURITY.md"),checkForPresenceServiceMetadata:{
...u("Service metadata","",""),remedy:k},checkForPresenceTemplateIssues:h("Issue template",".github/ISSUE_TEMPLATE/issue\
.md"),checkForPresenceTemplatePullRequests:h("PR template",".github/ISSUE_TEMPLATE/pull_request.md"),checkForPresenceTests:{
name:"Tests",defaultPath:"tests",takesPath:!0,isMetadata:!1,remedy:({path:n,folder:c})=>`add a file whose name ends in t\
est.ts, spec.ts, test.js or spec.js to ${n} in ${c}, ${r}`},checkForThrowingPlainErrors:{name:"Error handling",defaultPath:"\
src",takesPath:!0,isMetadata:!1,remedy:({hit:n})=>`throw an error class of your own instead of Error at ${n}`}}})};export{R as id,N as ids,U as modules};
