const V=425,B=[425],$={3425:((A,U,b)=>{(()=>{"use strict";var _={906:((h,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.calculatePass=void 0;function e(s,o){return!s&&o==="error"?"fail":!s&&o==="warn"?"warn":"pass"}t.calculatePass=e}),683:((h,t)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.MissingChecksError=void 0;class e extends Error{constructor(){super(),
this.name="MissingChecksError";const o="Missing checks!";this.message=o}}t.MissingChecksError=e}),214:((h,t)=>{Object.defineProperty(
t,"__esModule",{value:!0}),t.getStatusCount=void 0;const e=(s,o)=>o.map(a=>{if(a.status===s)return a.status}).filter(a=>a).
length;t.getStatusCount=e}),517:((h,t,e)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.checkForConflictingLockfiles=
void 0;const s=e(906),o=e(277);function a(r,i){const c="Lock files",l="Check for conflicting lock files",n=(0,o.checkIfFileOrDirectoryExists)(
i,"package-lock.json"),u=(0,o.checkIfFileOrDirectoryExists)(i,"yarn.lock"),P=!(n&&u);return{name:c,status:(0,s.calculatePass)(
P,r),message:l,path:i}}t.checkForConflictingLockfiles=a}),145:((h,t,e)=>{Object.defineProperty(t,"__esModule",{value:!0}),
t.checkForDefinedRelations=void 0;const s=e(906),o=e(664),a=e(841);function r(i,c,l){const n=l||"manifest.json",u="Relat\
ions",P="Check for defined relations";l||(0,o.logDefaultPathMessage)(u,n);const d=(0,a.getJSONFileContents)(c,n),C=d&&d?.
relations&&d?.relations.length>0;return{name:u,status:(0,s.calculatePass)(C,i),message:P,path:n}}t.checkForDefinedRelations=
r}),693:((h,t,e)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.checkForDefinedServiceLevelObjectives=void 0;const s=e(
906),o=e(664),a=e(841);function r(i,c,l){const n=l||"manifest.json",u="SLOs",P="Check for defined Service Level Objectiv\
es";l||(0,o.logDefaultPathMessage)(u,n);const d=(0,a.getJSONFileContents)(c,n),C=d&&d?.slo&&d?.slo.length>0;return{name:u,
status:(0,s.calculatePass)(C,i),message:P,path:n}}t.checkForDefinedServiceLevelObjectives=r}),624:((h,t,e)=>{Object.defineProperty(
t,"__esModule",{value:!0}),t.checkForDefinedTags=void 0;const s=e(906),o=e(664),a=e(841);function r(i,c,l){const n=l||"m\
anifest.json",u="Tags",P="Check for defined tags";l||(0,o.logDefaultPathMessage)(u,n);const d=(0,a.getJSONFileContents)(
c,n),C=d&&d?.spec?.tags&&d?.spec?.tags.length>0;return{name:u,status:(0,s.calculatePass)(C,i),message:P,path:n}}t.checkForDefinedTags=
r}),223:((h,t,e)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.checkForPresenceApiSchema=void 0;const s=e(906),o=e(
277),a=e(664);function r(i,c,l){const n=l||"api/schema.json",u="API schema",P="Check for API schema";l||(0,a.logDefaultPathMessage)(
u,n);const d=(0,o.checkIfFileOrDirectoryExists)(c,n);return{name:u,status:(0,s.calculatePass)(d,i),message:P,path:n}}t.checkForPresenceApiSchema=
r}),634:((h,t,e)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.checkForPresenceChangelog=void 0;const s=e(906),o=e(
277);function a(r,i){const c="CHANGELOG.md",l="Changelog",n="Check for CHANGELOG file",u=(0,o.checkIfFileOrDirectoryExists)(
i,c);return{name:l,status:(0,s.calculatePass)(u,r),message:n,path:c}}t.checkForPresenceChangelog=a}),663:((h,t,e)=>{Object.
defineProperty(t,"__esModule",{value:!0}),t.checkForPresenceCiConfig=void 0;const s=e(906),o=e(277),a=e(664);function r(i,c,l){
const n=l||".github/workflows/main.yml",u="CI configuration",P="Check for CI configuration file";l||(0,a.logDefaultPathMessage)(
u,n);const d=(0,o.checkIfFileOrDirectoryExists)(c,n);return{name:u,status:(0,s.calculatePass)(d,i),message:P,path:n}}t.checkForPresenceCiConfig=
r}),992:((h,t,e)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.checkForPresenceCodeowners=void 0;const s=e(906),o=e(
277);function a(r,i){const c="CODEOWNERS",l="Code owners",n="Check for CODEOWNERS file",u=(0,o.checkIfFileOrDirectoryExists)(
i,c);return{name:l,status:(0,s.calculatePass)(u,r),message:n,path:c}}t.checkForPresenceCodeowners=a}),155:((h,t,e)=>{Object.
defineProperty(t,"__esModule",{value:!0}),t.checkForPresenceContributing=void 0;const s=e(906),o=e(277);function a(r,i){
const c="CONTRIBUTING.md",l="Contribution information",n="Check for CONTRIBUTING file",u=(0,o.checkIfFileOrDirectoryExists)(
i,c);return{name:l,status:(0,s.calculatePass)(u,r),message:n,path:c}}t.checkForPresenceContributing=a}),354:((h,t,e)=>{Object.
defineProperty(t,"__esModule",{value:!0}),t.checkForPresenceDiagramsFolder=void 0;const s=e(906),o=e(277),a=e(141),r=e(664);
function i(c,l,n){const u=n||"diagrams",P="Diagrams",d="Check for diagrams folder with contents";n||(0,r.logDefaultPathMessage)(
P,u);const C=(()=>{const E=`${l}/${u}`;return(0,o.checkIfFileOrDirectoryExists)(E)?(0,a.getDirectoryContents)(E).map(v=>v.
endsWith(".drawio")).filter(v=>v).length>0:!1})();return{name:P,status:(0,s.calculatePass)(C,c),message:d,path:u}}t.checkForPresenceDiagramsFolder=
i}),355:((h,t,e)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.checkForPresenceIacConfig=void 0;const s=e(906),o=e(
277),a=e(664);function r(i,c,l){const n=l||"serverless.yml",u="IAC configuration",P="Check for Infrastructure-as-Code co\
nfiguration";l||(0,a.logDefaultPathMessage)(u,n);const d=(0,o.checkIfFileOrDirectoryExists)(c,n);return{name:u,status:(0,s.
calculatePass)(d,i),message:P,path:c}}t.checkForPresenceIacConfig=r}),348:((h,t,e)=>{Object.defineProperty(t,"__esModule",
{value:!0}),t.checkForPresenceLicense=void 0;const s=e(906),o=e(277);function a(r,i){const c="LICENSE.md",l="License",n="\
Check for LICENSE file",u=(0,o.checkIfFileOrDirectoryExists)(i,c);return{name:l,status:(0,s.calculatePass)(u,r),message:n,
path:c}}t.checkForPresenceLicense=a}),966:((h,t,e)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.checkForPresenceReadme=
void 0;const s=e(906),o=e(277);function a(r,i){const c="README.md",l="Documentation",n="Check for README file",u=(0,o.checkIfFileOrDirectoryExists)(
i,c);return{name:l,status:(0,s.calculatePass)(u,r),message:n,path:c}}t.checkForPresenceReadme=a}),889:((h,t,e)=>{Object.
defineProperty(t,"__esModule",{value:!0}),t.checkForPresenceSecurity=void 0;const s=e(906),o=e(277);function a(r,i){const c="\
SECURITY.md",l="Security information",n="Check for SECURITY file",u=(0,o.checkIfFileOrDirectoryExists)(i,c);return{name:l,
status:(0,s.calculatePass)(u,r),message:n,path:c}}t.checkForPresenceSecurity=a}),837:((h,t,e)=>{Object.defineProperty(t,
"__esModule",{value:!0}),t.checkForPresenceServiceMetadata=void 0;const s=e(906),o=e(277),a=e(664);function r(i,c,l){const n=l||
"manifest.json",u="Service metadata",P="Check for service metadata file";l||(0,a.logDefaultPathMessage)(u,n);const d=(0,o.
checkIfFileOrDirectoryExists)(c,n);return{name:u,status:(0,s.calculatePass)(d,i),message:P,path:n}}t.checkForPresenceServiceMetadata=
r}),691:((h,t,e)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.checkForPresenceTemplateIssues=void 0;const s=e(906),
o=e(277),a=e(664);function r(i,c,l){const n=l||".github/ISSUE_TEMPLATE/issue.md",u="Issue template",P="Check for GitHub \
issue template";l||(0,a.logDefaultPathMessage)(u,n);const d=(0,o.checkIfFileOrDirectoryExists)(c,n);return{name:u,status:(0,s.
calculatePass)(d,i),message:P,path:n}}t.checkForPresenceTemplateIssues=r}),500:((h,t,e)=>{Object.defineProperty(t,"__esM\
odule",{value:!0}),t.checkForPresenceTemplatePullRequests=void 0;const s=e(906),o=e(277),a=e(664);function r(i,c,l){const n=l||
".github/ISSUE_TEMPLATE/pull_request.md",u="PR template",P="Check for GitHub Pull Request template";l||(0,a.logDefaultPathMessage)(
u,n);const d=(0,o.checkIfFileOrDirectoryExists)(c,n);return{name:u,status:(0,s.calculatePass)(d,i),message:P,path:n}}t.checkForPresenceTemplatePullRequests=
r}),783:((h,t,e)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.createNewStandardLint=void 0;const s=e(214),o=e(517),
a=e(145),r=e(693),i=e(624),c=e(223),l=e(634),n=e(663),u=e(992),P=e(155),d=e(354),C=e(355),E=e(348),I=e(966),M=e(889),v=e(
837),R=e(691),j=e(500),p=e(277),N=e(683),H=e(47),w=".",L="error";function G(T){return new J(T)}t.createNewStandardLint=G;
class J{constructor(g){this.config=this.makeConfig(g)}makeConfig(g){const k=g?.basePath&&(0,p.checkIfFileOrDirectoryExists)(
g.basePath)?g.basePath:w,f=g?.defaultSeverity?this.getValidatedSeverityLevel(g.defaultSeverity):L,F=Array.isArray(g?.checks)?
g?.checks:[],O=this.getValidatedChecks(F,f);return{basePath:k,checks:O,defaultSeverity:f}}getValidatedSeverityLevel(g){return[
"warn","error"].includes(g)?g:L}getValidatedChecks(g,k){const f=["all","checkForConflictingLockfiles","checkForDefinedRe\
lations","checkForDefinedServiceLevelObjectives","checkForDefinedTags","checkForPresenceApiSchema","checkForPresenceChan\
gelog","checkForPresenceCiConfig","checkForPresenceCodeowners","checkForPresenceContributing","checkForPresenceDiagramsF\
older","checkForPresenceIacConfig","checkForPresenceLicense","checkForPresenceReadme","checkForPresenceSecurity","checkF\
orPresenceServiceMetadata","checkForPresenceTemplateIssues","checkForPresenceTemplatePullRequests"],F=m=>f.includes(m);return g.
includes("all")&&(g=f,g.shift()),g.map(m=>typeof m=="string"&&F(m)?{name:m,severity:k}:typeof m=="object"&&F(m.name)?{name:m.
name,severity:this.getValidatedSeverityLevel(m.severity)}:{name:"",severity:k}).filter(m=>m.name)}check(g=!1){if(this.config.
checks.length===0)throw new N.MissingChecksError;const k=this.config.checks.map(F=>this.test(F)),f={passes:(0,s.getStatusCount)(
"pass",k),warnings:(0,s.getStatusCount)("warn",k),failures:(0,s.getStatusCount)("fail",k),results:k};return g&&(0,H.writeResultsToDisk)(
f),f}test(g){const{name:k,severity:f,path:F}=g,m={checkForConflictingLockfiles:()=>(0,o.checkForConflictingLockfiles)(f,
this.config.basePath),checkForDefinedRelations:()=>(0,a.checkForDefinedRelations)(f,this.config.basePath,F),checkForDefinedServiceLevelObjectives:()=>(0,r.
checkForDefinedServiceLevelObjectives)(f,this.config.basePath,F),checkForDefinedTags:()=>(0,i.checkForDefinedTags)(f,this.
config.basePath,F),checkForPresenceApiSchema:()=>(0,c.checkForPresenceApiSchema)(f,this.config.basePath,F),checkForPresenceChangelog:()=>(0,l.
checkForPresenceChangelog)(f,this.config.basePath),checkForPresenceCiConfig:()=>(0,n.checkForPresenceCiConfig)(f,this.config.
basePath,F),checkForPresenceCodeowners:()=>(0,u.checkForPresenceCodeowners)(f,this.config.basePath),checkForPresenceContributing:()=>(0,P.
checkForPresenceContributing)(f,this.config.basePath),checkForPresenceDiagramsFolder:()=>(0,d.checkForPresenceDiagramsFolder)(
f,this.config.basePath,F),checkForPresenceIacConfig:()=>(0,C.checkForPresenceIacConfig)(f,this.config.basePath,F),checkForPresenceLicense:()=>(0,E.
checkForPresenceLicense)(f,this.config.basePath),checkForPresenceReadme:()=>(0,I.checkForPresenceReadme)(f,this.config.basePath),
checkForPresenceSecurity:()=>(0,M.checkForPresenceSecurity)(f,this.config.basePath),checkForPresenceServiceMetadata:()=>(0,v.
checkForPresenceServiceMetadata)(f,this.config.basePath,F),checkForPresenceTemplateIssues:()=>(0,R.checkForPresenceTemplateIssues)(
f,this.config.basePath,F),checkForPresenceTemplatePullRequests:()=>(0,j.checkForPresenceTemplatePullRequests)(f,this.config.
basePath,F)}[k]();return this.logResult(m),m}logResult(g){const{status:k,name:f}=g;k==="pass"&&console.log("\u2705 PASS:",
f),k==="warn"&&console.warn("\u26A0\uFE0F WARN:",f),k==="fail"&&console.error("\u274C FAIL:",f)}}}),277:(function(h,t,e){
var s=this&&this.__importDefault||function(i){return i&&i.__esModule?i:{default:i}};Object.defineProperty(t,"__esModule",
{value:!0}),t.checkIfFileOrDirectoryExists=void 0;const o=s(e(147)),a=s(e(17));function r(i,c=""){return o.default.existsSync(
a.default.join(i,c))}t.checkIfFileOrDirectoryExists=r}),141:(function(h,t,e){var s=this&&this.__importDefault||function(c){
return c&&c.__esModule?c:{default:c}};Object.defineProperty(t,"__esModule",{value:!0}),t.getDirectoryContents=void 0;const o=s(
e(147)),a=s(e(17)),r=e(277);function i(c){return(0,r.checkIfFileOrDirectoryExists)(a.default.join(c))?o.default.readdirSync(
a.default.join(c)):[]}t.getDirectoryContents=i}),841:(function(h,t,e){var s=this&&this.__importDefault||function(c){return c&&
c.__esModule?c:{default:c}};Object.defineProperty(t,"__esModule",{value:!0}),t.getJSONFileContents=void 0;const o=s(e(147)),
a=s(e(17)),r=e(277);function i(c,l){try{const n=a.default.join(c,l);return(0,r.checkIfFileOrDirectoryExists)(n)?JSON.parse(
o.default.readFileSync(n,"utf8")):{}}catch(n){return console.error("Unable to read contents of file...",n),{}}}t.getJSONFileContents=
i}),664:((h,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.logDefaultPathMessage=void 0;function e(s,o){console.
warn(`\u{1F6CE}\uFE0F  No custom path assigned to check "${s}" - Using default path "${o}"...`)}t.logDefaultPathMessage=
e}),47:(function(h,t,e){var s=this&&this.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(
t,"__esModule",{value:!0}),t.writeResultsToDisk=void 0;const o=s(e(147));function a(r){o.default.writeFileSync(`${process.
cwd()}/standardlint.results.json`,JSON.stringify(r,null,"	"))}t.writeResultsToDisk=a}),147:(h=>{h.exports=b(9896)}),17:(h=>{
h.exports=b(6928)})},y={};function D(h){var t=y[h];if(t!==void 0)return t.exports;var e=y[h]={exports:{}},s=!0;try{_[h].
call(e.exports,e,e.exports,D),s=!1}finally{s&&delete y[h]}return e.exports}typeof D<"u"&&(D.ab=__dirname+"/");var S={};(()=>{
var h=S;Object.defineProperty(h,"__esModule",{value:!0}),h.createNewStandardLint=void 0;const t=D(783),e=D(277),s=D(841),
o=D(47);function a(){if(!(process.argv[1]&&process.argv[1].includes("node_modules/.bin/standardlint")))return;const c=process.
argv[2]&&process.argv[2].includes("--output");try{console.log("Running StandardLint...");const l=(0,e.checkIfFileOrDirectoryExists)(
"standardlint.json")?(0,s.getJSONFileContents)(process.cwd(),"standardlint.json"):{},u=(0,t.createNewStandardLint)(l).check();
c&&(0,o.writeResultsToDisk)(u)}catch(l){console.error(l)}}a();var r=D(783);Object.defineProperty(h,"createNewStandardLin\
t",{enumerable:!0,get:function(){return r.createNewStandardLint}})})(),A.exports=S})()})};export{V as id,B as ids,$ as modules};
