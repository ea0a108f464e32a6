const L=644,W=[644],R={431:((j,v,d)=>{d.d(v,{eu:()=>i,h1:()=>o});var e=d(8395),h=d(3305),y=d(9840);const m=/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/;
function p(s,r,P,g){const c={error:P,abort:!0};return e.YjP(P).check(h.m9(s,c),h.Eb(r,c),e.q0y(g))}function a(s,r){return p(
1,s,`text of 1 to ${s} characters`,r)}function k(s){const r="text of at least 1 character";return e.YjP(r).check(h.m9(1,
r),e.q0y(s))}function f(s,r){return e.k5n(s).check(e.q0y(r))}function n(s,r,P){const g=`a list of at most ${r} items`,c=e.
YPB(M=>M.length<=r,{error:g,when:({value:M})=>Array.isArray(M)});return e.YOg(s,g).check(c,e.mIj({maxItems:r,description:P}))}
function l(s){const r="exactly 8 letters (a-z, A-Z) or digits";return e.YjP(r).check(h.Fk(/^[a-zA-Z0-9]{8}$/,r),e.q0y(s))}
const u="an object",F=["critical","high","medium","low","auxiliary"],b=e.rej({repo:a(500,"The repository that holds the \
code, best as an absolute URL."),name:a(500,"What the component is called."),description:e.lqM(a(1500,"What the componen\
t does, and for whom.")),version:e.lqM(a(500,"The version in use, such as 1.4.0.")),kind:e.lqM(f(["service","api","compo\
nent","cots","product","external","other"],"What sort of solution the component is.")),lifecycleStage:e.lqM(f(["concept",
"planning","development","testing","production","maintenance","deprecated","retired"],"How far along its life the compon\
ent is.")),group:e.lqM(l("The ID of the group that owns the component.")),system:e.lqM(l("The ID of the system that the \
component belongs to.")),domain:e.lqM(l("The ID of the domain that the component belongs to.")),dataSensitivity:e.lqM(f(
["public","internal","secret","other"],"How sensitive the data is that the component handles.")),businessCriticality:e.lqM(
f(F,"How much the business depends on the component.")),sourcingModel:e.lqM(f(["cots","modified_cots","open_source","cus\
tom","outsourced","legacy"],"Where the component comes from.")),deploymentModel:e.lqM(f(["onpremises","private_cloud","p\
ublic_cloud","hybrid_cloud","multi_cloud","edge","saas"],"Where the component runs."))},u).check(e.q0y("What the compone\
nt is.")),T=e._H3({email:p(1,50,"an e-mail address of at most 50 characters","Where to write to.").check(h.Fk(m,"an e-ma\
il address of at most 50 characters")),relation:e.lqM(a(50,"What the contact is to the component, such as Owner."))},u),
A=e._H3({target:p(10,10,"a record ID, exactly 10 characters","The record ID of the component that this one needs."),description:e.
lqM(a(300,"What it is needed for.")),criticality:e.lqM(f(F,"How much this component depends on it."))},u),$="a number of\
 days from 1 to 365",q=e._H3({title:a(500,"What the objective is called."),description:a(1500,"What is measured, and wha\
t is promised."),type:f(["latency","availability","correctness","other"],"Which quality the objective is about."),target:a(
500,"What is to be reached, as text: 99.9%, 350ms."),period:e.aig($).check(h.qm(1,$),h.Zm(365,$),e.q0y("Over how many da\
ys the objective is measured.")),implementation:e.lqM(a(1500,"The query that measures it."))},u),E=e._H3({name:a(500,"Wh\
at the API is called."),schemaPath:e.lqM(a(500,"Where its schema is, best as an absolute URL."))},u),I=e.rej({url:a(500,
"Where the link leads."),title:a(500,"What the link shows as."),icon:e.lqM(f(["web","api","service","documentation","tas\
k","dashboard","other"],"The picture beside the link."))},u),C="1 to 50 of the characters a-z, A-Z, 0-9 and : . _ ~ -",D=p(
1,50,C,"A word to find the component by; best at most 20 characters.").check(h.Fk(/^[a-zA-Z0-9:._~-]+$/,C)),w={spec:b,api:e.
lqM(n(E,20,"The APIs that the component offers.")),baseline:e.lqM(e.rej({id:k("The ID of the baseline in Phaset; without\
 one, the default applies.")},u).check(e.q0y("The standards that the component is held to."))),contacts:e.lqM(n(T,3,"Who\
 to turn to.")),dependencies:e.lqM(e.YOg(A,"a list").check(e.q0y("The components that this one needs to do its work."))),
links:e.lqM(n(I,20,"Pages worth a click.")),metadata:e.lqM(e.g1P(e.YjP(),a(500,"Text of your own."),u).check(e.q0y("Keys\
 of your own; their values are text."))),slo:e.lqM(n(q,20,"The service level objectives.")),tags:e.lqM(n(D,20,"Words to \
find the component by; best at most 5."))},t=e.rej(w,u),o="phaset.manifest.json",i=e.rej({$schema:e.lqM(k("The JSON Sche\
ma that an editor checks this file with.")),id:e.lqM(k(`The record's ID in Phaset: ${y.$D} characters.`)),organizationId:e.
lqM(k("The organization's ID in Phaset.")),...w,spec:e.rej({...b.shape,repo:e.lqM(b.shape.repo)},u).check(e.q0y("What th\
e component is."))},u).check(e.mIj({title:"Phaset manifest",description:"A component described for the software catalog \
Phaset."}))}),6644:((j,v,d)=>{d.r(v),d.d(v,{parseBaseline:()=>T});var e=d(1828),h=d(7541),y=d(2371),m=d(8395),p=d(3305);
const a=["checkForConflictingLockfiles","checkForConsoleUsage","checkForDefinedRelations","checkForDefinedServiceLevelOb\
jectives","checkForDefinedTags","checkForPresenceApiSchema","checkForPresenceChangelog","checkForPresenceCiConfig","chec\
kForPresenceCodeowners","checkForPresenceContributing","checkForPresenceDiagramsFolder","checkForPresenceIacConfig","che\
ckForPresenceLicense","checkForPresenceReadme","checkForPresenceSecurity","checkForPresenceServiceMetadata","checkForPre\
senceTemplateIssues","checkForPresenceTemplatePullRequests","checkForPresenceTests","checkForThrowingPlainErrors"],k=m.YjP(
{error:"must be a string"}),f=m.lqM(k.check(m.YPB(t=>!t.includes("\0"),"holds a NUL character"))),n=m.lqM(m.k5n(["error",
"warn",""],{error:'must be "error" or "warn"'})),l=m.Ikc({name:k,severity:n,path:f},{error:"must be the name of a check,\
 or an object with `name`, `severity` and `path`"}),u=m.Ikc({basePath:f,ignorePaths:m.lqM(m.YOg(k.check(p.m9(1,"is empty\
, and would ignore every file")),{error:"must be a list of strings"})),defaultSeverity:n,checks:m.YOg(m.FsL(m.pdi(F),l),
{error:"must be a list of checks"})},{error:"must be an object with `checks`"});function F(t){return typeof t=="string"?
{name:t}:t}var b=d(3543);function T(t,o){const i=A(t);if(i.kind==="unreadable")return{kind:"invalid",problems:[`${o} ${i.
reason}`]};const s=u.safeParse(i.value);return s.success?$(s.data,o):{kind:"invalid",problems:s.error.issues.map(P=>`${o}\
 can't be used: ${(0,e.m)(P.path)||"it"} ${P.message}, but is ${(0,h.hD)(w(i.value,P.path))}; change it in Phaset`)}}function A(t){
const o=t.replace(/^\uFEFF/,"").trim();if(o==="")return{kind:"unreadable",reason:"is empty: give it its checks in Phaset"};
if(o.startsWith("<"))return{kind:"unreadable",reason:"is an HTML page instead of JSON: check that `endpoint` is the addr\
ess of the Phaset API, and that no sign-in page or proxy stands before it"};try{return{kind:"json",value:JSON.parse(o)}}catch{
return{kind:"unreadable",reason:`is not JSON, it starts with ${(0,h.hD)(o.slice(0,40))}: check it in Phaset, and that \`e\
ndpoint\` is the address of the Phaset API`}}}function $(t,o){const i=t.checks.map((c,M)=>({...c,place:`checks[${M}]`})),
s=i.filter(c=>c.name!=="all"&&!E(c.name)),r=q(i,t.defaultSeverity||"error");if(r.length===0){const c=s.length===0?"no ch\
ecks":"only checks that this action does not know",M=s.map(S=>`: ${(0,h.hD)(S.name)}`).slice(0,1);return{kind:"invalid",
problems:[`${o} holds ${c}${M.join("")}; give it checks in Phaset, such as checkForPresenceReadme`]}}const P=[...s.map(c=>C(
c,o)),...i.filter(I).map(c=>D(c,o))],g={name:o,ignorePaths:t.ignorePaths??[],checks:r};return t.basePath&&(g.basePath=t.
basePath),{kind:"baseline",baseline:g,warnings:P}}function q(t,o){const i=new Set(t.map(s=>s.name));return t.flatMap(s=>{
const r=s.severity||o;if(s.name==="all"){const g=a.filter(c=>!i.has(c));for(const c of g)i.add(c);return g.map(c=>({check:c,
severity:r,place:s.place}))}if(!E(s.name))return[];const P={check:s.name,severity:r,place:s.place};return s.path&&!I(s)&&
(P.path=s.path),[P]})}function E(t){return a.includes(t)}function I(t){return t.path?t.name==="all"||E(t.name)&&!b.y[t.name].
takesPath:!1}function C(t,o){const i=(0,y.Z)(t.name,["all",...a]);return`${o}: ${t.place} is ${(0,h.hD)(t.name)}, which \
this action does not know, and was left out${i}`}function D(t,o){return`${o}: ${t.place}.path is ${(0,h.hD)(t.path)}, bu\
t ${t.name} takes no path, and it was left out; remove it in Phaset`}function w(t,o){const i=o[0];if(i===void 0)return t;
if(!(typeof t!="object"||t===null))return w(t[i],o.slice(1))}}),3543:((j,v,d)=>{d.d(v,{y:()=>f});var e=d(431);const h="o\
r set its path in the baseline in Phaset when it is elsewhere",y=({path:n,folder:l})=>`add ${n} to ${l}`,m=n=>`${y(n)}, ${h}`;
function p(n,l){return{name:n,defaultPath:l,takesPath:!1,isMetadata:!1,remedy:y}}function a(n,l){return{name:n,defaultPath:l,
takesPath:!0,isMetadata:!1,remedy:m}}function k(n,l,u){return{name:n,defaultPath:e.h1,takesPath:!0,isMetadata:!0,remedy:({
path:F,folder:b,isPhasetManifest:T})=>`add at least one item to \`${T?l:u}\` in ${F} in ${b}`}}const f={checkForConflictingLockfiles:{
name:"Lock files",defaultPath:".",takesPath:!1,isMetadata:!1,remedy:({folder:n})=>`keep one of package-lock.json and yar\
n.lock in ${n}, not both`},checkForConsoleUsage:{name:"Console usage",defaultPath:"src",takesPath:!0,isMetadata:!1,remedy:({
hit:n})=>`use a logger instead of the console at ${n}`},checkForDefinedRelations:k("Relations","dependencies","relations"),
checkForDefinedServiceLevelObjectives:k("SLOs","slo","slo"),checkForDefinedTags:k("Tags","tags","spec.tags"),checkForPresenceApiSchema:a(
"API schema","api/schema.json"),checkForPresenceChangelog:p("Changelog","CHANGELOG.md"),checkForPresenceCiConfig:a("CI c\
onfiguration",".github/workflows/main.yml"),checkForPresenceCodeowners:p("Code owners","CODEOWNERS"),checkForPresenceContributing:p(
"Contribution information","CONTRIBUTING.md"),checkForPresenceDiagramsFolder:{...a("Diagrams","diagrams"),remedy:({path:n,
folder:l})=>`add a .drawio file to ${n} in ${l}, ${h}`},checkForPresenceIacConfig:a("IAC configuration","serverless.yml"),
checkForPresenceLicense:p("License","LICENSE.md"),checkForPresenceReadme:p("Documentation","README.md"),checkForPresenceSecurity:p(
"Security information","SECURITY.md"),checkForPresenceServiceMetadata:{...k("Service metadata","",""),remedy:y},checkForPresenceTemplateIssues:a(
"Issue template",".github/ISSUE_TEMPLATE/issue.md"),checkForPresenceTemplatePullRequests:a("PR template",".github/ISSUE_\
TEMPLATE/pull_request.md"),checkForPresenceTests:{name:"Tests",defaultPath:"tests",takesPath:!0,isMetadata:!1,remedy:({path:n,
folder:l})=>`add a file whose name ends in test.ts, spec.ts, test.js or spec.js to ${n} in ${l}, ${h}`},checkForThrowingPlainErrors:{
name:"Error handling",defaultPath:"src",takesPath:!0,isMetadata:!1,remedy:({hit:n})=>`throw an error class of your own i\
nstead of Error at ${n}`}}})};export{L as id,W as ids,R as modules};
