const L=644,W=[644],R={431:((j,v,m)=>{m.d(v,{$D:()=>a,eu:()=>i,h1:()=>t});var e=m(8395),o=m(3305);const b=/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/;
function f(s,h,p,P){const l={error:p,abort:!0};return e.YjP(p).check(o.m9(s,l),o.Eb(h,l),e.q0y(P))}function n(s,h){return f(
1,s,`text of 1 to ${s} characters`,h)}function u(s){const h="text of at least 1 character";return e.YjP(h).check(o.m9(1,
h),e.q0y(s))}function d(s,h){return e.k5n(s).check(e.q0y(h))}function g(s,h,p){const P=`a list of at most ${h} items`,l=e.
YPB(M=>M.length<=h,{error:P,when:({value:M})=>Array.isArray(M)});return e.YOg(s,P).check(l,e.mIj({maxItems:h,description:p}))}
function r(s){const h="exactly 8 letters (a-z, A-Z) or digits";return e.YjP(h).check(o.Fk(/^[a-zA-Z0-9]{8}$/,h),e.q0y(s))}
const c="an object",k=["critical","high","medium","low","auxiliary"],y=e.rej({repo:n(500,"The repository that holds the \
code, best as an absolute URL."),name:n(500,"What the component is called."),description:e.lqM(n(1500,"What the componen\
t does, and for whom.")),version:e.lqM(n(500,"The version in use, such as 1.4.0.")),kind:e.lqM(d(["service","api","compo\
nent","cots","product","external","other"],"What sort of solution the component is.")),lifecycleStage:e.lqM(d(["concept",
"planning","development","testing","production","maintenance","deprecated","retired"],"How far along its life the compon\
ent is.")),group:e.lqM(r("The ID of the group that owns the component.")),system:e.lqM(r("The ID of the system that the \
component belongs to.")),domain:e.lqM(r("The ID of the domain that the component belongs to.")),dataSensitivity:e.lqM(d(
["public","internal","secret","other"],"How sensitive the data is that the component handles.")),businessCriticality:e.lqM(
d(k,"How much the business depends on the component.")),sourcingModel:e.lqM(d(["cots","modified_cots","open_source","cus\
tom","outsourced","legacy"],"Where the component comes from.")),deploymentModel:e.lqM(d(["onpremises","private_cloud","p\
ublic_cloud","hybrid_cloud","multi_cloud","edge","saas"],"Where the component runs."))},c).check(e.q0y("What the compone\
nt is.")),F=e._H3({email:f(1,50,"an e-mail address of at most 50 characters","Where to write to.").check(o.Fk(b,"an e-ma\
il address of at most 50 characters")),relation:e.lqM(n(50,"What the contact is to the component, such as Owner."))},c),
T=e._H3({target:f(10,10,"a record ID, exactly 10 characters","The record ID of the component that this one needs."),description:e.
lqM(n(300,"What it is needed for.")),criticality:e.lqM(d(k,"How much this component depends on it."))},c),$="a number of\
 days from 1 to 365",q=e._H3({title:n(500,"What the objective is called."),description:n(1500,"What is measured, and wha\
t is promised."),type:d(["latency","availability","correctness","other"],"Which quality the objective is about."),target:n(
500,"What is to be reached, as text: 99.9%, 350ms."),period:e.aig($).check(o.qm(1,$),o.Zm(365,$),e.q0y("Over how many da\
ys the objective is measured.")),implementation:e.lqM(n(1500,"The query that measures it."))},c),w=e._H3({name:n(500,"Wh\
at the API is called."),schemaPath:e.lqM(n(500,"Where its schema is, best as an absolute URL."))},c),E=e.rej({url:n(500,
"Where the link leads."),title:n(500,"What the link shows as."),icon:e.lqM(d(["web","api","service","documentation","tas\
k","dashboard","other"],"The picture beside the link."))},c),I="1 to 50 of the characters a-z, A-Z, 0-9 and : . _ ~ -",A=f(
1,50,I,"A word to find the component by; best at most 20 characters.").check(o.Fk(/^[a-zA-Z0-9:._~-]+$/,I)),C={spec:y,api:e.
lqM(g(w,20,"The APIs that the component offers.")),baseline:e.lqM(e.rej({id:u("The ID of the baseline in Phaset; without\
 one, the default applies.")},c).check(e.q0y("The standards that the component is held to."))),contacts:e.lqM(g(F,3,"Who\
 to turn to.")),dependencies:e.lqM(e.YOg(T,"a list").check(e.q0y("The components that this one needs to do its work."))),
links:e.lqM(g(E,20,"Pages worth a click.")),metadata:e.lqM(e.g1P(e.YjP(),n(500,"Text of your own."),c).check(e.q0y("Keys\
 of your own; their values are text."))),slo:e.lqM(g(q,20,"The service level objectives.")),tags:e.lqM(g(A,20,"Words to \
find the component by; best at most 5."))},D=e.rej(C,c),t="phaset.manifest.json",a=10,i=e.rej({$schema:e.lqM(u("The JSON\
 Schema that an editor checks this file with.")),id:e.lqM(u(`The record's ID in Phaset: ${a} characters.`)),organizationId:e.
lqM(u("The organization's ID in Phaset.")),...C,spec:e.rej({...y.shape,repo:e.lqM(y.shape.repo)},c).check(e.q0y("What th\
e component is."))},c).check(e.mIj({title:"Phaset manifest",description:"A component described for the software catalog \
Phaset."}))}),6644:((j,v,m)=>{m.r(v),m.d(v,{parseBaseline:()=>F});var e=m(1916),o=m(8395),b=m(3305);const f=["checkForCo\
nflictingLockfiles","checkForConsoleUsage","checkForDefinedRelations","checkForDefinedServiceLevelObjectives","checkForD\
efinedTags","checkForPresenceApiSchema","checkForPresenceChangelog","checkForPresenceCiConfig","checkForPresenceCodeowne\
rs","checkForPresenceContributing","checkForPresenceDiagramsFolder","checkForPresenceIacConfig","checkForPresenceLicense",
"checkForPresenceReadme","checkForPresenceSecurity","checkForPresenceServiceMetadata","checkForPresenceTemplateIssues","\
checkForPresenceTemplatePullRequests","checkForPresenceTests","checkForThrowingPlainErrors"],n=o.YjP({error:"must be a s\
tring"}),u=o.lqM(n.check(o.YPB(t=>!t.includes("\0"),"holds a NUL character"))),d=o.lqM(o.k5n(["error","warn",""],{error:'\
must be "error" or "warn"'})),g=o.Ikc({name:n,severity:d,path:u},{error:"must be the name of a check, or an object with \
`name`, `severity` and `path`"}),r=o.Ikc({basePath:u,ignorePaths:o.lqM(o.YOg(n.check(b.m9(1,"is empty, and would ignore \
every file")),{error:"must be a list of strings"})),defaultSeverity:d,checks:o.YOg(o.FsL(o.pdi(c),g),{error:"must be a l\
ist of checks"})},{error:"must be an object with `checks`"});function c(t){return typeof t=="string"?{name:t}:t}var k=m(
4519),y=m(3543);function F(t,a){const i=T(t);if(i.kind==="unreadable")return{kind:"invalid",problems:[`${a} ${i.reason}`]};
const s=r.safeParse(i.value);return s.success?$(s.data,a):{kind:"invalid",problems:s.error.issues.map(p=>`${a} cannot be\
 used: ${C(p.path)} ${p.message}, but is ${(0,k.hD)(D(i.value,p.path))}; change it in Phaset`)}}function T(t){const a=t.
replace(/^\uFEFF/,"").trim();if(a==="")return{kind:"unreadable",reason:"is empty: give it its checks in Phaset"};if(a.startsWith(
"<"))return{kind:"unreadable",reason:"is an HTML page instead of JSON: check that `endpoint` is the address of the Phase\
t API, and that no sign-in page or proxy stands before it"};try{return{kind:"json",value:JSON.parse(a)}}catch{return{kind:"\
unreadable",reason:`is not JSON, it starts with ${(0,k.hD)(a.slice(0,40))}: check it in Phaset, and that \`endpoint\` is t\
he address of the Phaset API`}}}function $(t,a){const i=t.checks.map((l,M)=>({...l,place:`checks[${M}]`})),s=i.filter(l=>l.
name!=="all"&&!w(l.name)),h=q(i,t.defaultSeverity||"error");if(h.length===0){const l=s.length===0?"no checks":"only chec\
ks that this action does not know",M=s.map(S=>`: ${(0,k.hD)(S.name)}`).slice(0,1);return{kind:"invalid",problems:[`${a} \
holds ${l}${M.join("")}; give it checks in Phaset, such as checkForPresenceReadme`]}}const p=[...s.map(l=>I(l,a)),...i.filter(
E).map(l=>A(l,a))],P={name:a,ignorePaths:t.ignorePaths??[],checks:h};return t.basePath&&(P.basePath=t.basePath),{kind:"b\
aseline",baseline:P,warnings:p}}function q(t,a){const i=new Set(t.map(s=>s.name));return t.flatMap(s=>{const h=s.severity||
a;if(s.name==="all"){const P=f.filter(l=>!i.has(l));for(const l of P)i.add(l);return P.map(l=>({check:l,severity:h,place:s.
place}))}if(!w(s.name))return[];const p={check:s.name,severity:h,place:s.place};return s.path&&!E(s)&&(p.path=s.path),[p]})}
function w(t){return f.includes(t)}function E(t){return t.path?t.name==="all"||w(t.name)&&!y.y[t.name].takesPath:!1}function I(t,a){
const i=(0,e.kp)(t.name.slice(0,100),["all",...f]);return`${a}: ${t.place} is ${(0,k.hD)(t.name)}, which this action doe\
s not know, and was left out; the nearest name is ${i}`}function A(t,a){return`${a}: ${t.place}.path is ${(0,k.hD)(t.path)}\
, but ${t.name} takes no path, and it was left out; remove it in Phaset`}function C(t){return t.map(i=>typeof i=="number"?
`[${i}]`:`.${String(i)}`).join("").replace(/^\./,"")||"it"}function D(t,a){const i=a[0];if(i===void 0)return t;if(!(typeof t!=
"object"||t===null))return D(t[i],a.slice(1))}}),3543:((j,v,m)=>{m.d(v,{y:()=>g});var e=m(431);const o="or set its path \
in the baseline in Phaset when it is elsewhere",b=({path:r,folder:c})=>`add ${r} to ${c}`,f=r=>`${b(r)}, ${o}`;function n(r,c){
return{name:r,defaultPath:c,takesPath:!1,isMetadata:!1,remedy:b}}function u(r,c){return{name:r,defaultPath:c,takesPath:!0,
isMetadata:!1,remedy:f}}function d(r,c,k){return{name:r,defaultPath:e.h1,takesPath:!0,isMetadata:!0,remedy:({path:y,folder:F,
isPhasetManifest:T})=>`add at least one item to \`${T?c:k}\` in ${y} in ${F}`}}const g={checkForConflictingLockfiles:{name:"\
Lock files",defaultPath:".",takesPath:!1,isMetadata:!1,remedy:({folder:r})=>`keep one of package-lock.json and yarn.lock\
 in ${r}, not both`},checkForConsoleUsage:{name:"Console usage",defaultPath:"src",takesPath:!0,isMetadata:!1,remedy:({hit:r})=>`\
use a logger instead of the console at ${r}`},checkForDefinedRelations:d("Relations","dependencies","relations"),checkForDefinedServiceLevelObjectives:d(
"SLOs","slo","slo"),checkForDefinedTags:d("Tags","tags","spec.tags"),checkForPresenceApiSchema:u("API schema","api/schem\
a.json"),checkForPresenceChangelog:n("Changelog","CHANGELOG.md"),checkForPresenceCiConfig:u("CI configuration",".github/\
workflows/main.yml"),checkForPresenceCodeowners:n("Code owners","CODEOWNERS"),checkForPresenceContributing:n("Contributi\
on information","CONTRIBUTING.md"),checkForPresenceDiagramsFolder:{...u("Diagrams","diagrams"),remedy:({path:r,folder:c})=>`\
add a .drawio file to ${r} in ${c}, ${o}`},checkForPresenceIacConfig:u("IAC configuration","serverless.yml"),checkForPresenceLicense:n(
"License","LICENSE.md"),checkForPresenceReadme:n("Documentation","README.md"),checkForPresenceSecurity:n("Security infor\
mation","SECURITY.md"),checkForPresenceServiceMetadata:{...d("Service metadata","",""),remedy:b},checkForPresenceTemplateIssues:u(
"Issue template",".github/ISSUE_TEMPLATE/issue.md"),checkForPresenceTemplatePullRequests:u("PR template",".github/ISSUE_\
TEMPLATE/pull_request.md"),checkForPresenceTests:{name:"Tests",defaultPath:"tests",takesPath:!0,isMetadata:!1,remedy:({path:r,
folder:c})=>`add a file whose name ends in test.ts, spec.ts, test.js or spec.js to ${r} in ${c}, ${o}`},checkForThrowingPlainErrors:{
name:"Error handling",defaultPath:"src",takesPath:!0,isMetadata:!1,remedy:({hit:r})=>`throw an error class of your own i\
nstead of Error at ${r}`}}})};export{L as id,W as ids,R as modules};
