const L=644,W=[644],R={431:((D,M,m)=>{m.d(M,{eu:()=>r,h1:()=>o});var e=m(8395),h=m(3305),l=m(9840);const F=/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/;
function u(s,c,k,g){const i={error:k,abort:!0};return e.YjP(k).check(h.m9(s,i),h.Eb(c,i),e.q0y(g))}function a(s,c){return u(
1,s,`text of 1 to ${s} characters`,c)}function P(s){const c="text of at least 1 character";return e.YjP(c).check(h.m9(1,
c),e.q0y(s))}function f(s,c){return e.k5n(s).check(e.q0y(c))}function n(s,c,k){const g=`a list of at most ${c} items`,i=e.
YPB(b=>b.length<=c,{error:g,when:({value:b})=>Array.isArray(b)});return e.YOg(s,g).check(i,e.mIj({maxItems:c,description:k}))}
function d(s){const c="exactly 8 letters (a-z, A-Z) or digits";return e.YjP(c).check(h.Fk(/^[a-zA-Z0-9]{8}$/,c),e.q0y(s))}
const p="an object",v=["critical","high","medium","low","auxiliary"],y=e.rej({repo:a(500,"The repository that holds the \
code, best as an absolute URL."),name:a(500,"What the component is called."),description:e.lqM(a(1500,"What the componen\
t does, and for whom.")),version:e.lqM(a(500,"The version in use, such as 1.4.0.")),kind:e.lqM(f(["service","api","compo\
nent","cots","product","external","other"],"What sort of solution the component is.")),lifecycleStage:e.lqM(f(["concept",
"planning","development","testing","production","maintenance","deprecated","retired"],"How far along its life the compon\
ent is.")),group:e.lqM(d("The ID of the group that owns the component.")),system:e.lqM(d("The ID of the system that the \
component belongs to.")),domain:e.lqM(d("The ID of the domain that the component belongs to.")),dataSensitivity:e.lqM(f(
["public","internal","secret","other"],"How sensitive the data is that the component handles.")),businessCriticality:e.lqM(
f(v,"How much the business depends on the component.")),sourcingModel:e.lqM(f(["cots","modified_cots","open_source","cus\
tom","outsourced","legacy"],"Where the component comes from.")),deploymentModel:e.lqM(f(["onpremises","private_cloud","p\
ublic_cloud","hybrid_cloud","multi_cloud","edge","saas"],"Where the component runs."))},p).check(e.q0y("What the compone\
nt is.")),T=e._H3({email:u(1,50,"an e-mail address of at most 50 characters","Where to write to.").check(h.Fk(F,"an e-ma\
il address of at most 50 characters")),relation:e.lqM(a(50,"What the contact is to the component, such as Owner."))},p),
A=e._H3({target:u(10,10,"a record ID, exactly 10 characters","The record ID of the component that this one needs."),description:e.
lqM(a(300,"What it is needed for.")),criticality:e.lqM(f(v,"How much this component depends on it."))},p),$="a number of\
 days from 1 to 365",w=e._H3({title:a(500,"What the objective is called."),description:a(1500,"What is measured, and wha\
t is promised."),type:f(["latency","availability","correctness","other"],"Which quality the objective is about."),target:a(
500,"What is to be reached, as text: 99.9%, 350ms."),period:e.aig($).check(h.qm(1,$),h.Zm(365,$),e.q0y("Over how many da\
ys the objective is measured.")),implementation:e.lqM(a(1500,"The query that measures it."))},p),I=e._H3({name:a(500,"Wh\
at the API is called."),schemaPath:e.lqM(a(500,"Where its schema is, best as an absolute URL."))},p),q=e.rej({url:a(500,
"Where the link leads."),title:a(500,"What the link shows as."),icon:e.lqM(f(["web","api","service","documentation","tas\
k","dashboard","other"],"The picture beside the link."))},p),C="1 to 50 of the characters a-z, A-Z, 0-9 and : . _ ~ -",j=u(
1,50,C,"A word to find the component by; best at most 20 characters.").check(h.Fk(/^[a-zA-Z0-9:._~-]+$/,C)),E={spec:y,api:e.
lqM(n(I,20,"The APIs that the component offers.")),baseline:e.lqM(e.rej({id:P("The ID of the baseline in Phaset; without\
 one, the default applies.")},p).check(e.q0y("The standards that the component is held to."))),contacts:e.lqM(n(T,3,"Who\
 to turn to.")),dependencies:e.lqM(e.YOg(A,"a list").check(e.q0y("The components that this one needs to do its work."))),
links:e.lqM(n(q,20,"Pages worth a click.")),metadata:e.lqM(e.g1P(e.YjP(),a(500,"Text of your own."),p).check(e.q0y("Keys\
 of your own; their values are text."))),slo:e.lqM(n(w,20,"The service level objectives.")),tags:e.lqM(n(j,20,"Words to \
find the component by; best at most 5."))},t=e.rej(E,p),o="phaset.manifest.json",r=e.rej({$schema:e.lqM(P("The JSON Sche\
ma that an editor checks this file with.")),id:e.lqM(P(`The record's ID in Phaset: ${l.$D} characters.`)),organizationId:e.
lqM(P("The organization's ID in Phaset.")),...E,spec:e.rej({...y.shape,repo:e.lqM(y.shape.repo)},p).check(e.q0y("What th\
e component is."))},p).check(e.mIj({title:"Phaset manifest",description:"A component described for the software catalog \
Phaset."}))}),6644:((D,M,m)=>{m.r(M),m.d(M,{parseBaseline:()=>y});var e=m(1916),h=m(7541),l=m(8395),F=m(3305);const u=["\
checkForConflictingLockfiles","checkForConsoleUsage","checkForDefinedRelations","checkForDefinedServiceLevelObjectives",
"checkForDefinedTags","checkForPresenceApiSchema","checkForPresenceChangelog","checkForPresenceCiConfig","checkForPresen\
ceCodeowners","checkForPresenceContributing","checkForPresenceDiagramsFolder","checkForPresenceIacConfig","checkForPrese\
nceLicense","checkForPresenceReadme","checkForPresenceSecurity","checkForPresenceServiceMetadata","checkForPresenceTempl\
ateIssues","checkForPresenceTemplatePullRequests","checkForPresenceTests","checkForThrowingPlainErrors"],a=l.YjP({error:"\
must be a string"}),P=l.lqM(a.check(l.YPB(t=>!t.includes("\0"),"holds a NUL character"))),f=l.lqM(l.k5n(["error","warn",
""],{error:'must be "error" or "warn"'})),n=l.Ikc({name:a,severity:f,path:P},{error:"must be the name of a check, or an \
object with `name`, `severity` and `path`"}),d=l.Ikc({basePath:P,ignorePaths:l.lqM(l.YOg(a.check(F.m9(1,"is empty, and w\
ould ignore every file")),{error:"must be a list of strings"})),defaultSeverity:f,checks:l.YOg(l.FsL(l.pdi(p),n),{error:"\
must be a list of checks"})},{error:"must be an object with `checks`"});function p(t){return typeof t=="string"?{name:t}:
t}var v=m(3543);function y(t,o){const r=T(t);if(r.kind==="unreadable")return{kind:"invalid",problems:[`${o} ${r.reason}`]};
const s=d.safeParse(r.value);return s.success?A(s.data,o):{kind:"invalid",problems:s.error.issues.map(k=>`${o} cannot be\
 used: ${j(k.path)} ${k.message}, but is ${(0,h.hD)(E(r.value,k.path))}; change it in Phaset`)}}function T(t){const o=t.
replace(/^\uFEFF/,"").trim();if(o==="")return{kind:"unreadable",reason:"is empty: give it its checks in Phaset"};if(o.startsWith(
"<"))return{kind:"unreadable",reason:"is an HTML page instead of JSON: check that `endpoint` is the address of the Phase\
t API, and that no sign-in page or proxy stands before it"};try{return{kind:"json",value:JSON.parse(o)}}catch{return{kind:"\
unreadable",reason:`is not JSON, it starts with ${(0,h.hD)(o.slice(0,40))}: check it in Phaset, and that \`endpoint\` is t\
he address of the Phaset API`}}}function A(t,o){const r=t.checks.map((i,b)=>({...i,place:`checks[${b}]`})),s=r.filter(i=>i.
name!=="all"&&!w(i.name)),c=$(r,t.defaultSeverity||"error");if(c.length===0){const i=s.length===0?"no checks":"only chec\
ks that this action does not know",b=s.map(S=>`: ${(0,h.hD)(S.name)}`).slice(0,1);return{kind:"invalid",problems:[`${o} \
holds ${i}${b.join("")}; give it checks in Phaset, such as checkForPresenceReadme`]}}const k=[...s.map(i=>q(i,o)),...r.filter(
I).map(i=>C(i,o))],g={name:o,ignorePaths:t.ignorePaths??[],checks:c};return t.basePath&&(g.basePath=t.basePath),{kind:"b\
aseline",baseline:g,warnings:k}}function $(t,o){const r=new Set(t.map(s=>s.name));return t.flatMap(s=>{const c=s.severity||
o;if(s.name==="all"){const g=u.filter(i=>!r.has(i));for(const i of g)r.add(i);return g.map(i=>({check:i,severity:c,place:s.
place}))}if(!w(s.name))return[];const k={check:s.name,severity:c,place:s.place};return s.path&&!I(s)&&(k.path=s.path),[k]})}
function w(t){return u.includes(t)}function I(t){return t.path?t.name==="all"||w(t.name)&&!v.y[t.name].takesPath:!1}function q(t,o){
const r=(0,e.kp)(t.name.slice(0,100),["all",...u]);return`${o}: ${t.place} is ${(0,h.hD)(t.name)}, which this action doe\
s not know, and was left out; the nearest name is ${r}`}function C(t,o){return`${o}: ${t.place}.path is ${(0,h.hD)(t.path)}\
, but ${t.name} takes no path, and it was left out; remove it in Phaset`}function j(t){return t.map(r=>typeof r=="number"?
`[${r}]`:`.${String(r)}`).join("").replace(/^\./,"")||"it"}function E(t,o){const r=o[0];if(r===void 0)return t;if(!(typeof t!=
"object"||t===null))return E(t[r],o.slice(1))}}),3543:((D,M,m)=>{m.d(M,{y:()=>f});var e=m(431);const h="or set its path \
in the baseline in Phaset when it is elsewhere",l=({path:n,folder:d})=>`add ${n} to ${d}`,F=n=>`${l(n)}, ${h}`;function u(n,d){
return{name:n,defaultPath:d,takesPath:!1,isMetadata:!1,remedy:l}}function a(n,d){return{name:n,defaultPath:d,takesPath:!0,
isMetadata:!1,remedy:F}}function P(n,d,p){return{name:n,defaultPath:e.h1,takesPath:!0,isMetadata:!0,remedy:({path:v,folder:y,
isPhasetManifest:T})=>`add at least one item to \`${T?d:p}\` in ${v} in ${y}`}}const f={checkForConflictingLockfiles:{name:"\
Lock files",defaultPath:".",takesPath:!1,isMetadata:!1,remedy:({folder:n})=>`keep one of package-lock.json and yarn.lock\
 in ${n}, not both`},checkForConsoleUsage:{name:"Console usage",defaultPath:"src",takesPath:!0,isMetadata:!1,remedy:({hit:n})=>`\
use a logger instead of the console at ${n}`},checkForDefinedRelations:P("Relations","dependencies","relations"),checkForDefinedServiceLevelObjectives:P(
"SLOs","slo","slo"),checkForDefinedTags:P("Tags","tags","spec.tags"),checkForPresenceApiSchema:a("API schema","api/schem\
a.json"),checkForPresenceChangelog:u("Changelog","CHANGELOG.md"),checkForPresenceCiConfig:a("CI configuration",".github/\
workflows/main.yml"),checkForPresenceCodeowners:u("Code owners","CODEOWNERS"),checkForPresenceContributing:u("Contributi\
on information","CONTRIBUTING.md"),checkForPresenceDiagramsFolder:{...a("Diagrams","diagrams"),remedy:({path:n,folder:d})=>`\
add a .drawio file to ${n} in ${d}, ${h}`},checkForPresenceIacConfig:a("IAC configuration","serverless.yml"),checkForPresenceLicense:u(
"License","LICENSE.md"),checkForPresenceReadme:u("Documentation","README.md"),checkForPresenceSecurity:u("Security infor\
mation","SECURITY.md"),checkForPresenceServiceMetadata:{...P("Service metadata","",""),remedy:l},checkForPresenceTemplateIssues:a(
"Issue template",".github/ISSUE_TEMPLATE/issue.md"),checkForPresenceTemplatePullRequests:a("PR template",".github/ISSUE_\
TEMPLATE/pull_request.md"),checkForPresenceTests:{name:"Tests",defaultPath:"tests",takesPath:!0,isMetadata:!1,remedy:({path:n,
folder:d})=>`add a file whose name ends in test.ts, spec.ts, test.js or spec.js to ${n} in ${d}, ${h}`},checkForThrowingPlainErrors:{
name:"Error handling",defaultPath:"src",takesPath:!0,isMetadata:!1,remedy:({hit:n})=>`throw an error class of your own i\
nstead of Error at ${n}`}}})};export{L as id,W as ids,R as modules};
