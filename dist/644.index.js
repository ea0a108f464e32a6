const L=644,W=[644],R={431:((D,v,m)=>{m.d(v,{eu:()=>c,h1:()=>r});var e=m(8395),a=m(3305),g=m(9840);const y=/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/;
function u(s,i,f,P){const h={error:f,abort:!0};return e.YjP(f).check(a.m9(s,h),a.Eb(i,h),e.q0y(P))}function o(s,i){return u(
1,s,`text of 1 to ${s} characters`,i)}function k(s){const i="text of at least 1 character";return e.YjP(i).check(a.m9(1,
i),e.q0y(s))}function p(s,i){return e.k5n(s).check(e.q0y(i))}function n(s,i,f){const P=`a list of at most ${i} items`,h=e.
YPB(M=>M.length<=i,{error:P,when:({value:M})=>Array.isArray(M)});return e.YOg(s,P).check(h,e.mIj({maxItems:i,description:f}))}
function d(s){const i="exactly 8 letters (a-z, A-Z) or digits";return e.YjP(i).check(a.Fk(/^[a-zA-Z0-9]{8}$/,i),e.q0y(s))}
const l="an object",F=["critical","high","medium","low","auxiliary"],b=e.rej({repo:o(500,"The repository that holds the \
code, best as an absolute URL."),name:o(500,"What the component is called."),description:e.lqM(o(1500,"What the componen\
t does, and for whom.")),version:e.lqM(o(500,"The version in use, such as 1.4.0.")),kind:e.lqM(p(["service","api","compo\
nent","cots","product","external","other"],"What sort of solution the component is.")),lifecycleStage:e.lqM(p(["concept",
"planning","development","testing","production","maintenance","deprecated","retired"],"How far along its life the compon\
ent is.")),group:e.lqM(d("The ID of the group that owns the component.")),system:e.lqM(d("The ID of the system that the \
component belongs to.")),domain:e.lqM(d("The ID of the domain that the component belongs to.")),dataSensitivity:e.lqM(p(
["public","internal","secret","other"],"How sensitive the data is that the component handles.")),businessCriticality:e.lqM(
p(F,"How much the business depends on the component.")),sourcingModel:e.lqM(p(["cots","modified_cots","open_source","cus\
tom","outsourced","legacy"],"Where the component comes from.")),deploymentModel:e.lqM(p(["onpremises","private_cloud","p\
ublic_cloud","hybrid_cloud","multi_cloud","edge","saas"],"Where the component runs."))},l).check(e.q0y("What the compone\
nt is.")),T=e._H3({email:u(1,50,"an e-mail address of at most 50 characters","Where to write to.").check(a.Fk(y,"an e-ma\
il address of at most 50 characters")),relation:e.lqM(o(50,"What the contact is to the component, such as Owner."))},l),
A=e._H3({target:u(10,10,"a record ID, exactly 10 characters","The record ID of the component that this one needs."),description:e.
lqM(o(300,"What it is needed for.")),criticality:e.lqM(p(F,"How much this component depends on it."))},l),$="a number of\
 days from 1 to 365",w=e._H3({title:o(500,"What the objective is called."),description:o(1500,"What is measured, and wha\
t is promised."),type:p(["latency","availability","correctness","other"],"Which quality the objective is about."),target:o(
500,"What is to be reached, as text: 99.9%, 350ms."),period:e.aig($).check(a.qm(1,$),a.Zm(365,$),e.q0y("Over how many da\
ys the objective is measured.")),implementation:e.lqM(o(1500,"The query that measures it."))},l),I=e._H3({name:o(500,"Wh\
at the API is called."),schemaPath:e.lqM(o(500,"Where its schema is, best as an absolute URL."))},l),q=e.rej({url:o(500,
"Where the link leads."),title:o(500,"What the link shows as."),icon:e.lqM(p(["web","api","service","documentation","tas\
k","dashboard","other"],"The picture beside the link."))},l),C="1 to 50 of the characters a-z, A-Z, 0-9 and : . _ ~ -",j=u(
1,50,C,"A word to find the component by; best at most 20 characters.").check(a.Fk(/^[a-zA-Z0-9:._~-]+$/,C)),E={spec:b,api:e.
lqM(n(I,20,"The APIs that the component offers.")),baseline:e.lqM(e.rej({id:k("The ID of the baseline in Phaset; without\
 one, the default applies.")},l).check(e.q0y("The standards that the component is held to."))),contacts:e.lqM(n(T,3,"Who\
 to turn to.")),dependencies:e.lqM(e.YOg(A,"a list").check(e.q0y("The components that this one needs to do its work."))),
links:e.lqM(n(q,20,"Pages worth a click.")),metadata:e.lqM(e.g1P(e.YjP(),o(500,"Text of your own."),l).check(e.q0y("Keys\
 of your own; their values are text."))),slo:e.lqM(n(w,20,"The service level objectives.")),tags:e.lqM(n(j,20,"Words to \
find the component by; best at most 5."))},t=e.rej(E,l),r="phaset.manifest.json",c=e.rej({$schema:e.lqM(k("The JSON Sche\
ma that an editor checks this file with.")),id:e.lqM(k(`The record's ID in Phaset: ${g.$D} characters.`)),organizationId:e.
lqM(k("The organization's ID in Phaset.")),...E,spec:e.rej({...b.shape,repo:e.lqM(b.shape.repo)},l).check(e.q0y("What th\
e component is."))},l).check(e.mIj({title:"Phaset manifest",description:"A component described for the software catalog \
Phaset."}))}),6644:((D,v,m)=>{m.r(v),m.d(v,{parseBaseline:()=>b});var e=m(1916),a=m(8395),g=m(3305);const y=["checkForCo\
nflictingLockfiles","checkForConsoleUsage","checkForDefinedRelations","checkForDefinedServiceLevelObjectives","checkForD\
efinedTags","checkForPresenceApiSchema","checkForPresenceChangelog","checkForPresenceCiConfig","checkForPresenceCodeowne\
rs","checkForPresenceContributing","checkForPresenceDiagramsFolder","checkForPresenceIacConfig","checkForPresenceLicense",
"checkForPresenceReadme","checkForPresenceSecurity","checkForPresenceServiceMetadata","checkForPresenceTemplateIssues","\
checkForPresenceTemplatePullRequests","checkForPresenceTests","checkForThrowingPlainErrors"],u=a.YjP({error:"must be a s\
tring"}),o=a.lqM(u.check(a.YPB(t=>!t.includes("\0"),"holds a NUL character"))),k=a.lqM(a.k5n(["error","warn",""],{error:'\
must be "error" or "warn"'})),p=a.Ikc({name:u,severity:k,path:o},{error:"must be the name of a check, or an object with \
`name`, `severity` and `path`"}),n=a.Ikc({basePath:o,ignorePaths:a.lqM(a.YOg(u.check(g.m9(1,"is empty, and would ignore \
every file")),{error:"must be a list of strings"})),defaultSeverity:k,checks:a.YOg(a.FsL(a.pdi(d),p),{error:"must be a l\
ist of checks"})},{error:"must be an object with `checks`"});function d(t){return typeof t=="string"?{name:t}:t}var l=m(
4519),F=m(3543);function b(t,r){const c=T(t);if(c.kind==="unreadable")return{kind:"invalid",problems:[`${r} ${c.reason}`]};
const s=n.safeParse(c.value);return s.success?A(s.data,r):{kind:"invalid",problems:s.error.issues.map(f=>`${r} cannot be\
 used: ${j(f.path)} ${f.message}, but is ${(0,l.hD)(E(c.value,f.path))}; change it in Phaset`)}}function T(t){const r=t.
replace(/^\uFEFF/,"").trim();if(r==="")return{kind:"unreadable",reason:"is empty: give it its checks in Phaset"};if(r.startsWith(
"<"))return{kind:"unreadable",reason:"is an HTML page instead of JSON: check that `endpoint` is the address of the Phase\
t API, and that no sign-in page or proxy stands before it"};try{return{kind:"json",value:JSON.parse(r)}}catch{return{kind:"\
unreadable",reason:`is not JSON, it starts with ${(0,l.hD)(r.slice(0,40))}: check it in Phaset, and that \`endpoint\` is t\
he address of the Phaset API`}}}function A(t,r){const c=t.checks.map((h,M)=>({...h,place:`checks[${M}]`})),s=c.filter(h=>h.
name!=="all"&&!w(h.name)),i=$(c,t.defaultSeverity||"error");if(i.length===0){const h=s.length===0?"no checks":"only chec\
ks that this action does not know",M=s.map(S=>`: ${(0,l.hD)(S.name)}`).slice(0,1);return{kind:"invalid",problems:[`${r} \
holds ${h}${M.join("")}; give it checks in Phaset, such as checkForPresenceReadme`]}}const f=[...s.map(h=>q(h,r)),...c.filter(
I).map(h=>C(h,r))],P={name:r,ignorePaths:t.ignorePaths??[],checks:i};return t.basePath&&(P.basePath=t.basePath),{kind:"b\
aseline",baseline:P,warnings:f}}function $(t,r){const c=new Set(t.map(s=>s.name));return t.flatMap(s=>{const i=s.severity||
r;if(s.name==="all"){const P=y.filter(h=>!c.has(h));for(const h of P)c.add(h);return P.map(h=>({check:h,severity:i,place:s.
place}))}if(!w(s.name))return[];const f={check:s.name,severity:i,place:s.place};return s.path&&!I(s)&&(f.path=s.path),[f]})}
function w(t){return y.includes(t)}function I(t){return t.path?t.name==="all"||w(t.name)&&!F.y[t.name].takesPath:!1}function q(t,r){
const c=(0,e.kp)(t.name.slice(0,100),["all",...y]);return`${r}: ${t.place} is ${(0,l.hD)(t.name)}, which this action doe\
s not know, and was left out; the nearest name is ${c}`}function C(t,r){return`${r}: ${t.place}.path is ${(0,l.hD)(t.path)}\
, but ${t.name} takes no path, and it was left out; remove it in Phaset`}function j(t){return t.map(c=>typeof c=="number"?
`[${c}]`:`.${String(c)}`).join("").replace(/^\./,"")||"it"}function E(t,r){const c=r[0];if(c===void 0)return t;if(!(typeof t!=
"object"||t===null))return E(t[c],r.slice(1))}}),3543:((D,v,m)=>{m.d(v,{y:()=>p});var e=m(431);const a="or set its path \
in the baseline in Phaset when it is elsewhere",g=({path:n,folder:d})=>`add ${n} to ${d}`,y=n=>`${g(n)}, ${a}`;function u(n,d){
return{name:n,defaultPath:d,takesPath:!1,isMetadata:!1,remedy:g}}function o(n,d){return{name:n,defaultPath:d,takesPath:!0,
isMetadata:!1,remedy:y}}function k(n,d,l){return{name:n,defaultPath:e.h1,takesPath:!0,isMetadata:!0,remedy:({path:F,folder:b,
isPhasetManifest:T})=>`add at least one item to \`${T?d:l}\` in ${F} in ${b}`}}const p={checkForConflictingLockfiles:{name:"\
Lock files",defaultPath:".",takesPath:!1,isMetadata:!1,remedy:({folder:n})=>`keep one of package-lock.json and yarn.lock\
 in ${n}, not both`},checkForConsoleUsage:{name:"Console usage",defaultPath:"src",takesPath:!0,isMetadata:!1,remedy:({hit:n})=>`\
use a logger instead of the console at ${n}`},checkForDefinedRelations:k("Relations","dependencies","relations"),checkForDefinedServiceLevelObjectives:k(
"SLOs","slo","slo"),checkForDefinedTags:k("Tags","tags","spec.tags"),checkForPresenceApiSchema:o("API schema","api/schem\
a.json"),checkForPresenceChangelog:u("Changelog","CHANGELOG.md"),checkForPresenceCiConfig:o("CI configuration",".github/\
workflows/main.yml"),checkForPresenceCodeowners:u("Code owners","CODEOWNERS"),checkForPresenceContributing:u("Contributi\
on information","CONTRIBUTING.md"),checkForPresenceDiagramsFolder:{...o("Diagrams","diagrams"),remedy:({path:n,folder:d})=>`\
add a .drawio file to ${n} in ${d}, ${a}`},checkForPresenceIacConfig:o("IAC configuration","serverless.yml"),checkForPresenceLicense:u(
"License","LICENSE.md"),checkForPresenceReadme:u("Documentation","README.md"),checkForPresenceSecurity:u("Security infor\
mation","SECURITY.md"),checkForPresenceServiceMetadata:{...k("Service metadata","",""),remedy:g},checkForPresenceTemplateIssues:o(
"Issue template",".github/ISSUE_TEMPLATE/issue.md"),checkForPresenceTemplatePullRequests:o("PR template",".github/ISSUE_\
TEMPLATE/pull_request.md"),checkForPresenceTests:{name:"Tests",defaultPath:"tests",takesPath:!0,isMetadata:!1,remedy:({path:n,
folder:d})=>`add a file whose name ends in test.ts, spec.ts, test.js or spec.js to ${n} in ${d}, ${a}`},checkForThrowingPlainErrors:{
name:"Error handling",defaultPath:"src",takesPath:!0,isMetadata:!1,remedy:({hit:n})=>`throw an error class of your own i\
nstead of Error at ${n}`}}})};export{L as id,W as ids,R as modules};
