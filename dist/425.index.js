export const id=425;export const ids=[425];export const modules={3425:(((e,t,s)=>{(()=>{var t={
906:(((e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.calculatePass=void 0,
t.calculatePass=function(e,t){return e||"error"!==t?e||"warn"!==t?"pass":"warn":"fail"}})),683:(((e,t)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.MissingChecksError=void 0;class s extends Error{constructor(){
super(),this.name="MissingChecksError",this.message="Missing checks!"}}t.MissingChecksError=s})),
214:(((e,t)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.getStatusCount=void 0,
t.getStatusCount=(e,t)=>t.map((t=>{if(t.status===e)return t.status})).filter((e=>e)).length})),
517:(((e,t,s)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.checkForConflictingLockfiles=void 0
;const c=s(906),r=s(277);t.checkForConflictingLockfiles=function(e,t){const s=(0,
r.checkIfFileOrDirectoryExists)(t,"package-lock.json"),o=(0,r.checkIfFileOrDirectoryExists)(t,"yarn.lock"),n=!(s&&o)
;return{name:"Lock files",status:(0,c.calculatePass)(n,e),message:"Check for conflicting lock files",path:t}}})),
145:(((e,t,s)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.checkForDefinedRelations=void 0
;const c=s(906),r=s(664),o=s(841);t.checkForDefinedRelations=function(e,t,s){const n=s||"manifest.json",a="Relations"
;s||(0,r.logDefaultPathMessage)(a,n);const i=(0,o.getJSONFileContents)(t,n),l=i&&i?.relations&&i?.relations.length>0
;return{name:a,status:(0,c.calculatePass)(l,e),message:"Check for defined relations",path:n}}})),
693:(((e,t,s)=>{Object.defineProperty(t,"__esModule",{value:!0
}),t.checkForDefinedServiceLevelObjectives=void 0;const c=s(906),r=s(664),o=s(841)
;t.checkForDefinedServiceLevelObjectives=function(e,t,s){const n=s||"manifest.json",a="SLOs";s||(0,
r.logDefaultPathMessage)(a,n);const i=(0,o.getJSONFileContents)(t,n),l=i&&i?.slo&&i?.slo.length>0;return{name:a,
status:(0,c.calculatePass)(l,e),message:"Check for defined Service Level Objectives",path:n}}})),
624:(((e,t,s)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.checkForDefinedTags=void 0
;const c=s(906),r=s(664),o=s(841);t.checkForDefinedTags=function(e,t,s){const n=s||"manifest.json",a="Tags";s||(0,
r.logDefaultPathMessage)(a,n);const i=(0,o.getJSONFileContents)(t,n),l=i&&i?.spec?.tags&&i?.spec?.tags.length>0;return{
name:a,status:(0,c.calculatePass)(l,e),message:"Check for defined tags",path:n}}})),223:(((e,t,s)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.checkForPresenceApiSchema=void 0;const c=s(906),r=s(277),o=s(664)
;t.checkForPresenceApiSchema=function(e,t,s){const n=s||"api/schema.json",a="API schema";s||(0,
o.logDefaultPathMessage)(a,n);const i=(0,r.checkIfFileOrDirectoryExists)(t,n);return{name:a,status:(0,
c.calculatePass)(i,e),message:"Check for API schema",path:n}}})),634:(((e,t,s)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.checkForPresenceChangelog=void 0;const c=s(906),r=s(277)
;t.checkForPresenceChangelog=function(e,t){const s="CHANGELOG.md",o=(0,r.checkIfFileOrDirectoryExists)(t,s);return{
name:"Changelog",status:(0,c.calculatePass)(o,e),message:"Check for CHANGELOG file",path:s}}})),
663:(((e,t,s)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.checkForPresenceCiConfig=void 0
;const c=s(906),r=s(277),o=s(664);t.checkForPresenceCiConfig=function(e,t,s){
const n=s||".github/workflows/main.yml",a="CI configuration";s||(0,o.logDefaultPathMessage)(a,n);const i=(0,
r.checkIfFileOrDirectoryExists)(t,n);return{name:a,status:(0,c.calculatePass)(i,e),
message:"Check for CI configuration file",path:n}}})),992:(((e,t,s)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.checkForPresenceCodeowners=void 0;const c=s(906),r=s(277)
;t.checkForPresenceCodeowners=function(e,t){const s="CODEOWNERS",o=(0,r.checkIfFileOrDirectoryExists)(t,s);return{
name:"Code owners",status:(0,c.calculatePass)(o,e),message:"Check for CODEOWNERS file",path:s}}})),
155:(((e,t,s)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.checkForPresenceContributing=void 0
;const c=s(906),r=s(277);t.checkForPresenceContributing=function(e,t){const s="CONTRIBUTING.md",o=(0,
r.checkIfFileOrDirectoryExists)(t,s);return{name:"Contribution information",status:(0,c.calculatePass)(o,e),
message:"Check for CONTRIBUTING file",path:s}}})),354:(((e,t,s)=>{Object.defineProperty(t,"__esModule",{
value:!0}),t.checkForPresenceDiagramsFolder=void 0;const c=s(906),r=s(277),o=s(141),n=s(664)
;t.checkForPresenceDiagramsFolder=function(e,t,s){const a=s||"diagrams",i="Diagrams";s||(0,n.logDefaultPathMessage)(i,a)
;const l=(()=>{const e=`${t}/${a}`;return!!(0,r.checkIfFileOrDirectoryExists)(e)&&(0,
o.getDirectoryContents)(e).map((e=>e.endsWith(".drawio"))).filter((e=>e)).length>0})();return{name:i,status:(0,
c.calculatePass)(l,e),message:"Check for diagrams folder with contents",path:a}}})),355:(((e,t,s)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.checkForPresenceIacConfig=void 0;const c=s(906),r=s(277),o=s(664)
;t.checkForPresenceIacConfig=function(e,t,s){const n=s||"serverless.yml",a="IAC configuration";s||(0,
o.logDefaultPathMessage)(a,n);const i=(0,r.checkIfFileOrDirectoryExists)(t,n);return{name:a,status:(0,
c.calculatePass)(i,e),message:"Check for Infrastructure-as-Code configuration",path:t}}})),
348:(((e,t,s)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.checkForPresenceLicense=void 0
;const c=s(906),r=s(277);t.checkForPresenceLicense=function(e,t){const s="LICENSE.md",o=(0,
r.checkIfFileOrDirectoryExists)(t,s);return{name:"License",status:(0,c.calculatePass)(o,e),
message:"Check for LICENSE file",path:s}}})),966:(((e,t,s)=>{Object.defineProperty(t,"__esModule",{
value:!0}),t.checkForPresenceReadme=void 0;const c=s(906),r=s(277);t.checkForPresenceReadme=function(e,t){
const s="README.md",o=(0,r.checkIfFileOrDirectoryExists)(t,s);return{name:"Documentation",status:(0,
c.calculatePass)(o,e),message:"Check for README file",path:s}}})),889:(((e,t,s)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.checkForPresenceSecurity=void 0;const c=s(906),r=s(277)
;t.checkForPresenceSecurity=function(e,t){const s="SECURITY.md",o=(0,r.checkIfFileOrDirectoryExists)(t,s);return{
name:"Security information",status:(0,c.calculatePass)(o,e),message:"Check for SECURITY file",path:s}}})),
837:(((e,t,s)=>{Object.defineProperty(t,"__esModule",{value:!0}),t.checkForPresenceServiceMetadata=void 0
;const c=s(906),r=s(277),o=s(664);t.checkForPresenceServiceMetadata=function(e,t,s){
const n=s||"manifest.json",a="Service metadata";s||(0,o.logDefaultPathMessage)(a,n);const i=(0,
r.checkIfFileOrDirectoryExists)(t,n);return{name:a,status:(0,c.calculatePass)(i,e),
message:"Check for service metadata file",path:n}}})),691:(((e,t,s)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.checkForPresenceTemplateIssues=void 0
;const c=s(906),r=s(277),o=s(664);t.checkForPresenceTemplateIssues=function(e,t,s){
const n=s||".github/ISSUE_TEMPLATE/issue.md",a="Issue template";s||(0,o.logDefaultPathMessage)(a,n);const i=(0,
r.checkIfFileOrDirectoryExists)(t,n);return{name:a,status:(0,c.calculatePass)(i,e),
message:"Check for GitHub issue template",path:n}}})),500:(((e,t,s)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.checkForPresenceTemplatePullRequests=void 0
;const c=s(906),r=s(277),o=s(664);t.checkForPresenceTemplatePullRequests=function(e,t,s){
const n=s||".github/ISSUE_TEMPLATE/pull_request.md",a="PR template";s||(0,o.logDefaultPathMessage)(a,n);const i=(0,
r.checkIfFileOrDirectoryExists)(t,n);return{name:a,status:(0,c.calculatePass)(i,e),
message:"Check for GitHub Pull Request template",path:n}}})),783:(((e,t,s)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.createNewStandardLint=void 0
;const c=s(214),r=s(517),o=s(145),n=s(693),a=s(624),i=s(223),l=s(634),u=s(663),h=s(992),f=s(155),_=s(354),d=s(355),g=s(348),P=s(966),k=s(889),C=s(837),F=s(691),m=s(500),v=s(277),p=s(683),O=s(47),D="error"
;t.createNewStandardLint=function(e){return new M(e)};class M{constructor(e){this.config=this.makeConfig(e)}
makeConfig(e){
const t=e?.basePath&&(0,v.checkIfFileOrDirectoryExists)(e.basePath)?e.basePath:".",s=e?.defaultSeverity?this.getValidatedSeverityLevel(e.defaultSeverity):D,c=Array.isArray(e?.checks)?e?.checks:[]
;return{basePath:t,checks:this.getValidatedChecks(c,s),defaultSeverity:s}}getValidatedSeverityLevel(e){
return["warn","error"].includes(e)?e:D}getValidatedChecks(e,t){
const s=["all","checkForConflictingLockfiles","checkForDefinedRelations","checkForDefinedServiceLevelObjectives","checkForDefinedTags","checkForPresenceApiSchema","checkForPresenceChangelog","checkForPresenceCiConfig","checkForPresenceCodeowners","checkForPresenceContributing","checkForPresenceDiagramsFolder","checkForPresenceIacConfig","checkForPresenceLicense","checkForPresenceReadme","checkForPresenceSecurity","checkForPresenceServiceMetadata","checkForPresenceTemplateIssues","checkForPresenceTemplatePullRequests"],c=e=>s.includes(e)
;return e.includes("all")&&(e=s).shift(),e.map((e=>"string"==typeof e&&c(e)?{name:e,severity:t
}:"object"==typeof e&&c(e.name)?{name:e.name,severity:this.getValidatedSeverityLevel(e.severity)}:{name:"",severity:t
})).filter((e=>e.name))}check(e=!1){if(0===this.config.checks.length)throw new p.MissingChecksError
;const t=this.config.checks.map((e=>this.test(e))),s={passes:(0,c.getStatusCount)("pass",t),warnings:(0,
c.getStatusCount)("warn",t),failures:(0,c.getStatusCount)("fail",t),results:t};return e&&(0,O.writeResultsToDisk)(s),s}
test(e){const{name:t,severity:s,path:c}=e,v={checkForConflictingLockfiles:()=>(0,
r.checkForConflictingLockfiles)(s,this.config.basePath),checkForDefinedRelations:()=>(0,
o.checkForDefinedRelations)(s,this.config.basePath,c),checkForDefinedServiceLevelObjectives:()=>(0,
n.checkForDefinedServiceLevelObjectives)(s,this.config.basePath,c),checkForDefinedTags:()=>(0,
a.checkForDefinedTags)(s,this.config.basePath,c),checkForPresenceApiSchema:()=>(0,
i.checkForPresenceApiSchema)(s,this.config.basePath,c),checkForPresenceChangelog:()=>(0,
l.checkForPresenceChangelog)(s,this.config.basePath),checkForPresenceCiConfig:()=>(0,
u.checkForPresenceCiConfig)(s,this.config.basePath,c),checkForPresenceCodeowners:()=>(0,
h.checkForPresenceCodeowners)(s,this.config.basePath),checkForPresenceContributing:()=>(0,
f.checkForPresenceContributing)(s,this.config.basePath),checkForPresenceDiagramsFolder:()=>(0,
_.checkForPresenceDiagramsFolder)(s,this.config.basePath,c),checkForPresenceIacConfig:()=>(0,
d.checkForPresenceIacConfig)(s,this.config.basePath,c),checkForPresenceLicense:()=>(0,
g.checkForPresenceLicense)(s,this.config.basePath),checkForPresenceReadme:()=>(0,
P.checkForPresenceReadme)(s,this.config.basePath),checkForPresenceSecurity:()=>(0,
k.checkForPresenceSecurity)(s,this.config.basePath),checkForPresenceServiceMetadata:()=>(0,
C.checkForPresenceServiceMetadata)(s,this.config.basePath,c),checkForPresenceTemplateIssues:()=>(0,
F.checkForPresenceTemplateIssues)(s,this.config.basePath,c),checkForPresenceTemplatePullRequests:()=>(0,
m.checkForPresenceTemplatePullRequests)(s,this.config.basePath,c)}[t]();return this.logResult(v),v}logResult(e){
const{status:t,name:s}=e;"pass"===t&&console.log("\u2705 PASS:",s),"warn"===t&&console.warn("\u26a0\ufe0f WARN:",s),
"fail"===t&&console.error("\u274c FAIL:",s)}}})),277:((function(e,t,s){
var c=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}}
;Object.defineProperty(t,"__esModule",{value:!0}),t.checkIfFileOrDirectoryExists=void 0;const r=c(s(147)),o=c(s(17))
;t.checkIfFileOrDirectoryExists=function(e,t=""){return r.default.existsSync(o.default.join(e,t))}})),
141:((function(e,t,s){var c=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}}
;Object.defineProperty(t,"__esModule",{value:!0}),t.getDirectoryContents=void 0;const r=c(s(147)),o=c(s(17)),n=s(277)
;t.getDirectoryContents=function(e){
return(0,n.checkIfFileOrDirectoryExists)(o.default.join(e))?r.default.readdirSync(o.default.join(e)):[]}})),
841:((function(e,t,s){var c=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}}
;Object.defineProperty(t,"__esModule",{value:!0}),t.getJSONFileContents=void 0;const r=c(s(147)),o=c(s(17)),n=s(277)
;t.getJSONFileContents=function(e,t){try{const s=o.default.join(e,t)
;return(0,n.checkIfFileOrDirectoryExists)(s)?JSON.parse(r.default.readFileSync(s,"utf8")):{}}catch(e){
return console.error("Unable to read contents of file...",e),{}}}})),664:(((e,t)=>{
Object.defineProperty(t,"__esModule",{value:!0}),t.logDefaultPathMessage=void 0,t.logDefaultPathMessage=function(e,t){
console.warn(`\u{1f6ce}\ufe0f  No custom path assigned to check "${e}" - Using default path "${t}"...`)}})),
47:((function(e,t,s){var c=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}}
;Object.defineProperty(t,"__esModule",{value:!0}),t.writeResultsToDisk=void 0;const r=c(s(147))
;t.writeResultsToDisk=function(e){
r.default.writeFileSync(`${process.cwd()}/standardlint.results.json`,JSON.stringify(e,null,"\t"))}})),
147:((e=>{e.exports=s(9896)})),17:((e=>{e.exports=s(6928)}))},c={};function r(e){var s=c[e]
;if(void 0!==s)return s.exports;var o=c[e]={exports:{}},n=!0;try{t[e].call(o.exports,o,o.exports,r),n=!1}finally{
n&&delete c[e]}return o.exports}void 0!==r&&(r.ab=__dirname+"/");var o={};(()=>{var e=o
;Object.defineProperty(e,"__esModule",{value:!0}),e.createNewStandardLint=void 0
;const t=r(783),s=r(277),c=r(841),n=r(47);!function(){
if(!process.argv[1]||!process.argv[1].includes("node_modules/.bin/standardlint"))return
;const e=process.argv[2]&&process.argv[2].includes("--output");try{console.log("Running StandardLint...");const r=(0,
s.checkIfFileOrDirectoryExists)("standardlint.json")?(0,
c.getJSONFileContents)(process.cwd(),"standardlint.json"):{},o=(0,t.createNewStandardLint)(r).check();e&&(0,
n.writeResultsToDisk)(o)}catch(e){console.error(e)}}();var a=r(783);Object.defineProperty(e,"createNewStandardLint",{
enumerable:!0,get:function(){return a.createNewStandardLint}})})(),e.exports=o})()}))};