export const id=492;export const ids=[492];export const modules={7877:(((e,t,n)=>{n.d(t,{O:()=>r})
;var o=n(3024),s=n(6760),i=n(9550);function r(e,t){return[...new Set([".",...t.flatMap(a)])].flatMap((t=>{const n=f(e,t)
;return void 0===n?[]:[{directory:t,gitDirectory:n}]}))}function a(e){const t=e.split("/").filter((e=>"."!==e))
;return t.map(((e,n)=>t.slice(0,n+1).join("/")))}const c=/^gitdir: (.+?)\r?\n?$/,l=4096;function f(e,t){const n=(0,
s.join)(e,t,".git");try{const t=(0,o.lstatSync)(n),s=t.isFile()?d(n,t.size):n;if(void 0===s)return
;const r=o.realpathSync.native(s);return(0,i.F)(o.realpathSync.native(e),r)&&(0,o.statSync)(r).isDirectory()?r:void 0
}catch{return}}function d(e,t){if(t>l)return;const n=c.exec((0,o.readFileSync)(e,"utf8"))?.[1]
;return void 0===n?void 0:(0,s.resolve)((0,s.dirname)(e),n)}})),5503:(((e,t,n)=>{n.d(t,{d:()=>s,r:()=>i})
;var o=n(3323);async function s(e,t){
const n=await Promise.all(t.map(r)),o=await Promise.all(t.map((async(t,o)=>l(n[o]??"",e)||await f(t,e.commits)))),s=t.filter(((e,t)=>o[t]))
;return s.length>0?s:t.filter(((e,t)=>void 0===n[t]))}async function i(e,t){const n=await Promise.all(t.map(r))
;return t.filter(((t,o)=>l(n[o]??"",e)))}async function r(e){
return(await(0,o.lX)(e,["config","--get","remote.origin.url"]))?.trim()}
const a=/^[a-z+]+:\/\/(?:[^@/]*@)?([^:/]+)(?::\d+)?\/(.+)$/i,c=/^(?:[^@/]*@)?([^:/]+):(.+)$/
;function l(e,{serverUrl:t,repository:n}){
const[,o="",s=""]=a.exec(e)??c.exec(e)??[],i=s.replace(/^\/+|\/+$/g,"").replace(/\.git$/i,""),r=a.exec(`${t}/-`)?.[1]
;return`${o}/${i}`.toLowerCase()===`${r}/${n}`.toLowerCase()&&""!==n}async function f(e,t){const n=t.filter(o.jh)
;if(0===n.length)return!1;const s=await(0,o.lX)(e,["rev-list","--no-walk","--ignore-missing",...n])
;return void 0!==s&&""!==s}})),3323:(((e,t,n)=>{n.d(t,{jh:()=>l,lX:()=>c})
;var o=n(3024),s=n(6760),i=n(7975);const r=1e4,a=67108864;async function c({gitDirectory:e},t){
const o=h(process.env.PATH??"");if(void 0===o)return
;const s=[`--git-dir=${e}`,...f,...t],{execFile:c}=await Promise.resolve().then(n.t.bind(n,1421,23));try{
const{stdout:t}=await(0,i.promisify)(c)(o,s,{cwd:e,env:d(),timeout:r,killSignal:"SIGKILL",maxBuffer:a,windowsHide:!0})
;return t}catch{return}}function l(e){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(e)}
const f=["core.fsmonitor=false","core.hooksPath=/dev/null","log.showSignature=false","protocol.allow=never"].flatMap((e=>["-c",e]))
;function d(){const{PATH:e,SystemRoot:t}=process.env;return{PATH:e,...void 0!==t&&{SystemRoot:t},
GIT_ALLOW_PROTOCOL:"none",GIT_CONFIG_GLOBAL:"/dev/null",GIT_CONFIG_NOSYSTEM:"1",GIT_NO_LAZY_FETCH:"1",
GIT_NO_REPLACE_OBJECTS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C"}}function h(e){
const t="win32"===process.platform?"git.exe":"git";return e.split(s.delimiter).filter(s.isAbsolute).map((e=>(0,
s.join)(e,t))).find(u)}function u(e){try{return(0,o.accessSync)(e,o.constants.X_OK),!0}catch{return!1}}})),
4870:(((e,t,n)=>{n.d(t,{K:()=>_e});var o=n(7413),s=n(8414),i=n(7541),r=n(2949),a=n(1828)
;function c(e,t,n){const o=d(t);return e.map((({level:e,title:t,message:s,offset:r})=>{const a=h(o,r),c=r-(o[a-1]??0)+1
;return{kind:"manifest",level:e,title:t,message:`${(0,i.ts)(n)}:${a}:${c} ${s}`,file:n,line:a,column:c}}))}
function l(e){return(0,a.c)(e)||"the manifest"}function f(e){let t=0;for(const n of e)t++;return t}function d(e){
const t=[0];for(let n=e.indexOf("\n");-1!==n;n=e.indexOf("\n",n+1))t.push(n+1);return t}function h(e,t){
let n=0,o=e.length;for(;o-n>1;){const s=n+o>>1;(e[s]??0)<=t?n=s:o=s}return n+1}function u(e,t){const n=[];return{
root:p(e,[],t,n),findings:n}}function p(e,t,n,o){const{offset:s,children:i=[]}=e;if("array"===e.type)return{offset:s,
items:i.map(((e,s)=>p(e,[...t,s],n,o)))};if("object"!==e.type)return{offset:s,scalar:e.value};const r=new Map
;for(const{children:[e,s]=[]}of i){if(void 0===e||void 0===s||n.has(s.offset))continue;const i=p(s,[...t,e.value],n,o)
;i.keyOffset=e.offset;const a=m(e.value,[...t,e.value],r);void 0!==a&&o.push({...a,offset:e.offset}),
r.has(e.value)&&(i.ambiguous=!0),r.set(e.value,i)}return{offset:s,fields:r}}function m(e,t,n){const o="error"
;return"__proto__"===e?{level:o,title:"The manifest has a forbidden key",
message:`${l(t)} isn't allowed: an object can't have the key __proto__; remove it`}:n.has(e)?{level:o,
title:"The manifest has a duplicate key",message:`${l(t)} appears twice; remove one of the two`}:void 0}function g(e,t){
let n=e;for(const e of t)n="number"==typeof e?n?.items?.[e]:n?.fields?.get(e);return n}
const y=5,v=20,w="The manifest may have a mistake";function b(e){const t=g(e,["api"])?.items??[]
;return[..._(e),...$(e,["spec","repo"]),...t.flatMap(((t,n)=>$(e,["api",n,"schemaPath"]))),...k(e)]}function _(e){
const t=g(e,["id"]);if("string"!=typeof t?.scalar||""===t.scalar)return[];const n=f(t.scalar)
;return n===r.$?[]:[O(t,`id is ${(0,
i.hD)(t.scalar)} (${n} characters), but a record ID has ${r.$}; copy it from Phaset`)]}function $(e,t){const n=g(e,t)
;return"string"!=typeof n?.scalar||""===n.scalar||/^[a-z][a-z0-9+.-]*:\/\//i.test(n.scalar)&&URL.canParse(n.scalar)?[]:[O(n,`${l(t)} is ${(0,
i.hD)(n.scalar)}, which isn't an absolute URL; write it as https://\u2026`)]}function k(e){
const t=g(e,["tags"])?.items??[],n=t.flatMap(((e,t)=>{const n="string"==typeof e.scalar?f(e.scalar):0
;return n<=v?[]:[O(e,`tags[${t}] has ${n} characters; Phaset may drop tags longer than ${v}; shorten it`)]})),o=t[y]
;return void 0===o?n:[O(o,`tags is a list of ${t.length} items; Phaset may keep only ${y}; remove the others`),...n]}
function O({offset:e},t){return{level:"warning",title:w,message:t,offset:e}}var T=n(2371),x=n(9396),M=n(4922),S=n(3759)
;function I(e,t){return x.fd.add(e,t),e}function q(e,t,n,o){const s={error:n,abort:!0}
;return I(M.YjP(n).check(S.m9(e,s),S.Eb(t,s)),{description:o})}function P(e,t){
return q(1,e,`text of 1 to ${e} characters`,t)}function C(e){const t="text of at least 1 character"
;return I(M.YjP(t).check(S.m9(1,t)),{description:e})}function j(e,t){return I(M.k5n(e),{description:t})}
function L(e,t,n){const o=`a list of at most ${t} items`,s=M.YPB((e=>e.length<=t),{error:o,
when:({value:e})=>Array.isArray(e)});return I(M.YOg(e,o).check(s),{maxItems:t,description:n})}function E(e){
const t="exactly 8 letters (a-z, A-Z) or digits";return I(M.YjP(t).check(S.Fk(/^[a-zA-Z0-9]{8}$/,t)),{description:e})}
const A="an object",N=["critical","high","medium","low","auxiliary"],D={description:"What the component is."
},z=I(M.rej({repo:P(500,"The repository of the code, preferably as an absolute URL."),
name:P(500,"What the component is called."),description:M.lqM(P(1500,"What the component does, and who uses it.")),
version:M.lqM(P(500,"The version in use, such as 1.4.0.")),
kind:M.lqM(j(["service","api","component","cots","product","external","other"],"The kind of solution.")),
lifecycleStage:M.lqM(j(["concept","planning","development","testing","production","maintenance","deprecated","retired"],"The stage in the life cycle of the component.")),
group:M.lqM(E("The ID of the group that owns the component.")),
system:M.lqM(E("The ID of the system that the component belongs to.")),
domain:M.lqM(E("The ID of the domain that the component belongs to.")),
dataSensitivity:M.lqM(j(["public","internal","secret","other"],"How sensitive the data is that the component handles.")),
businessCriticality:M.lqM(j(N,"How much the business depends on the component.")),
sourcingModel:M.lqM(j(["cots","modified_cots","open_source","custom","outsourced","legacy"],"Where the component comes from.")),
deploymentModel:M.lqM(j(["onpremises","private_cloud","public_cloud","hybrid_cloud","multi_cloud","edge","saas"],"Where the component runs."))
},A),D),F=M._H3({
email:q(1,50,"an e-mail address of at most 50 characters","The address to write to.").check(S.Fk(/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/,"an e-mail address of at most 50 characters")),
relation:M.lqM(P(50,"The role of the contact, such as Owner."))},A),U=M._H3({
target:q(10,10,"a record ID, exactly 10 characters","The record ID of the component that this one needs."),
description:M.lqM(P(300,"What it is needed for.")),criticality:M.lqM(j(N,"How much this component depends on it."))
},A),Z="a number of days from 1 to 365",W=M._H3({title:P(500,"What the objective is called."),
description:P(1500,"What is measured, and what is promised."),
type:j(["latency","availability","correctness","other"],"Which quality the objective is about."),
target:P(500,"The target, as text: 99.9%, 350ms."),period:I(M.aig(Z).check(S.qm(1,Z),S.Zm(365,Z)),{
description:"The number of days over which the objective is measured."}),
implementation:M.lqM(P(1500,"The query that measures it."))},A),G=M._H3({name:P(500,"What the API is called."),
schemaPath:M.lqM(P(500,"Where its schema is, preferably as an absolute URL."))},A),H=M.rej({
url:P(500,"Where the link leads."),title:P(500,"The text of the link."),
icon:M.lqM(j(["web","api","service","documentation","task","dashboard","other"],"The icon beside the link."))
},A),R="1 to 50 of the characters a-z, A-Z, 0-9 and : . _ ~ -",Y=q(1,50,R,"A word to find the component by, preferably at most 20 characters.").check(S.Fk(/^[a-zA-Z0-9:._~-]+$/,R)),B={
spec:z,api:M.lqM(L(G,20,"The APIs that the component offers.")),baseline:M.lqM(I(M.rej({
id:C("The ID of the Baseline in Phaset. Defaults to the Baseline default.")},A),{
description:"The standards that the component should meet."})),contacts:M.lqM(L(F,3,"The people to contact.")),
dependencies:M.lqM(I(M.YOg(U,"a list"),{description:"The components that this one needs to do its work."})),
links:M.lqM(L(H,20,"Related pages.")),metadata:M.lqM(I(M.g1P(M.YjP(),P(500,"Any text."),A),{
description:"Your own keys, with text as values."})),slo:M.lqM(L(W,20,"The service level objectives.")),
tags:M.lqM(L(Y,20,"Words to find the component by, preferably at most 5."))},J=(M.rej(B,A),I(M.rej({
$schema:M.lqM(C("The JSON Schema that an editor checks this file with.")),
id:M.lqM(C(`The record's ID in Phaset: ${r.$} characters.`)),
organizationId:M.lqM(C("The organization's ID in Phaset.")),...B,spec:I(M.rej({...z.shape,repo:M.lqM(z.shape.repo)
},A),D)},A),{title:"Phaset manifest",description:"A component described for the software catalog Phaset."
})),K=new Map([["spec.contacts","contacts, beside spec"],["spec.tags","tags, beside spec"],["spec.baseline","baseline (an object with an id), beside spec"],["spec.team","spec.group (an 8-character group ID)"],["relations","dependencies (a list of objects, each with a target)"],["support","contacts (people, each with an email) or links (pages, each with a url and a title)"],["lifecycleManagement","spec.lifecycleStage (one word)"]])
;function X(e){const t=l(e),n=K.get(t);if(void 0!==n)return`is a key of an older layout; replace it with ${n}`
;const[o,s]=e
;return 1===e.length&&V(o,J.shape.spec.shape)?`is in the wrong place; move it into spec, as spec.${o}`:2===e.length&&"spec"===o&&V(s,J.shape)?`is in the wrong place; move it out of spec, as ${s}`:void 0
}function V(e,t){return"string"==typeof e&&Object.hasOwn(t,e)}
const Q="The manifest breaks a rule",ee="The manifest has an unknown key";function te(e,t){
return[...(J.safeParse(e).error?.issues??[]).flatMap((e=>ne(e,t)??[])),...ie(J,t,[])]}function ne(e,t){
if("unrecognized_keys"===e.code)return
;const n=e.path,o=g(t,n),s="invalid_value"===e.code?e.values.map(String):[],i=s.length>0?s.join(", "):e.message,r={
level:"error",title:Q};if(void 0===o){const{offset:e}=g(t,n.slice(0,-1))??t;return{...r,
message:`${l(n)} is missing; allowed: ${i}`,offset:e}}const a="string"==typeof o.scalar?(0,
T.Z)(o.scalar,s):"",c=`${l(n)} ${se(o)}; allowed: ${i}${a}`;return{...r,message:c,offset:o.offset}}const oe=20
;function se({scalar:e,fields:t,items:n}){if(void 0!==t)return"is an object"
;if(void 0!==n)return`is a list of ${n.length} items`;if("string"!=typeof e)return`is ${(0,i.hD)(e)}`;const o=f(e)
;return`is ${(0,i.hD)(e)}${o>oe?` (${o} characters)`:""}`}function ie(e,t,n){const{def:o}=e._zod
;if("optional"===o.type)return ie(o.innerType,t,n)
;if("array"===o.type)return(t.items??[]).flatMap(((e,t)=>ie(o.element,e,[...n,t])));if("object"!==o.type)return[]
;const s="never"===o.catchall?._zod.def.type;return[...t.fields??[]].flatMap((([e,t])=>{
const i=Object.hasOwn(o.shape,e)?o.shape[e]:void 0
;return void 0!==i?ie(i,t,[...n,e]):re([...n,e],e,t,Object.keys(o.shape),s)}))}function re(e,t,n,o,s){
if("__proto__"===t)return[]
;const i=s?`is not allowed; allowed: ${o.join(", ")}`:`is unknown and is sent unchanged; known: ${o.join(", ")}`,r=X(e)??`${i}${(0,
T.Z)(t,o)}`,a=`${l(e)} ${r}`,c=n.keyOffset??n.offset;return[{level:s?"error":"warning",title:ee,message:a,offset:c}]}
var ae=n(9370);const ce=64,le=3e4,fe="so the action ignored the file";function de(e){const t=[],n=(0,ae.z1)(e,!0)
;for(let o=1;n.getPosition()<e.length;o++){n.scan();const s=n.getTokenOffset();if(o>le)return{level:"error",
title:"The manifest is too large",message:`has more than ${le} marks, keys and values, ${fe}; shorten it`,offset:s}
;if(1===n.getTokenLength()&&he(t,e[s]),t.length>ce)return{level:"error",title:"The manifest is nested too deep",
message:`is nested deeper than ${ce} levels, ${fe}; a manifest needs 3`,offset:s}}}function he(e,t){
"{"===t?e.push("}"):"["===t?e.push("]"):void 0!==t&&t===e.at(-1)&&e.pop()}const ue="The manifest is not valid JSON",pe={
disallowComments:!0,allowTrailingComma:!1,allowEmptyContent:!1};function me(e){const t=de(e);if(void 0!==t)return{
findings:[t]};const n=[],o=(0,ae.cZ)(e,n,pe);if(void 0===o)return{findings:ge(n,[],e)}
;const{root:s,findings:i}=u(o,new Set(n.map((({offset:e})=>e))));return n.length>0?{findings:ge(n,i,e),root:s}:{
findings:i,root:s,value:(0,ae.yQ)(o)}}function ge(e,t,n){const o=ye(n),s=o?.end??n.length,i=[];let r=-1
;for(const t of e){if(t.offset<=r||t.offset>s)continue;const e=be(t,n,void 0!==o&&t.offset>=o.start);i.push({
level:"error",title:ue,message:e,offset:t.offset}),r=ve(n,t.offset)}return[...i,...t.filter((({offset:e})=>e<=s))]}
function ye(e){for(let t=0;t<e.length;){const n=ve(e,t)
;if((e.slice(t,n).match(/\\.|"/g)??[]).filter((e=>'"'===e)).length%2==1)return{start:t,end:n};t=n+1}}function ve(e,t){
const n=e.indexOf("\n",t);return-1===n?e.length:n}const we={
InvalidSymbol:"put text in double quotes; only true, false and null have none",
InvalidNumberFormat:"write the number as 1, -1 or 1.5",PropertyNameExpected:"a key in double quotes is expected",
ValueExpected:"a value is expected",ColonExpected:"a colon is expected after the key",
CommaExpected:"a comma is expected between two items",CloseBraceExpected:"a closing } is expected",
CloseBracketExpected:"a closing ] is expected",EndOfFileExpected:"the file must end after its first value",
InvalidCommentToken:"JSON has no comments; remove it",UnexpectedEndOfComment:"JSON has no comments; remove it",
UnexpectedEndOfString:"the closing double quote is missing",UnexpectedEndOfNumber:"write the number as 1, -1 or 1.5",
InvalidUnicode:"write four hexadecimal digits after \\u",
InvalidEscapeCharacter:'after a backslash, use one of " \\ / b f n r t u',
InvalidCharacter:"write tabs and control characters in text as \\t or \\u0000"}
;function be({error:e,offset:t,length:n},o,s){const r=t<o.length?(0,i.hD)(o.slice(t,t+n)):"the end of the file",a=(0,
ae._n)(e),c=("PropertyNameExpected"===a||"ValueExpected"===a)&&o.slice(0,t).trimEnd().endsWith(",")&&/^[}\]]/.test(o.slice(t,t+1))
;return s&&!/EndOfString|Comment/.test(a)?`is not JSON: found ${r}; a double quote is missing on this line`:`is not JSON: found ${r}; ${c?"remove the comma after the last item":we[a]}`
}function _e(e,t){
const{root:n,value:o,findings:i}=me(e),r=[...i,...void 0!==n&&void 0!==o?[...te(o,n),...b(n)]:[]],a=r.every((({level:e})=>"error"!==e))
;return{...$e(n),...ke(n,o)&&{baselineUnclear:!0},...a&&{manifest:o},problems:(0,s.dS)(c(r,e,t))}}function $e(e){
return(0,o.O)({recordId:Oe(e,["id"]),organizationId:Oe(e,["organizationId"]),baselineId:Oe(e,["baseline","id"]),
name:Oe(e,["spec","name"])})}function ke(e,t){
return void 0===Oe(e,["baseline","id"])&&(void 0===e?.fields||void 0===t||[["baseline"],["spec","baseline"]].some((t=>void 0!==g(e,t))))
}function Oe(e,t){const n=e&&g(e,t);if("string"==typeof n?.scalar&&!n.ambiguous&&""!==n.scalar)return n.scalar}})),
2651:(((e,t,n)=>{n.d(t,{h:()=>c,o:()=>h});var o=n(4573),s=n(3024),i=n(6760),r=n(4409),a=n(9550)
;const c="phaset.manifest.json",l=1048576,f=/^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\//,d="is a Git LFS pointer, and the manifest itself is not in the checkout; set `lfs: true` on actions/checkout, or take the file out of Git LFS"
;function h(e,t){const n=(0,a.i)(e,t),s=u(e,t);if("found"!==s.kind)return{...s,file:n};const{file:i}=s,r=m(s.path)
;return"string"==typeof r?{kind:"refused",file:i,why:r}:(0,o.isUtf8)(r)?f.test(r.toString("latin1",0,100))?{
kind:"refused",file:i,why:d}:{kind:"text",file:i,text:(new TextDecoder).decode(r)}:{kind:"refused",file:i,why:g(r)}}
function u(e,t){const n={kind:"refused",
why:"is outside the workspace, so it was not read; use a directory of this repository"};try{const o=(0,
s.realpathSync)(e);if(!(0,a.F)(o,(0,s.realpathSync)((0,i.dirname)(t))))return n;const r=(0,s.realpathSync)(t);return(0,
a.F)(o,r)?{kind:"found",path:r,file:(0,a.i)(o,r)}:n}catch(o){return(0,a.F)((0,i.resolve)(e),t)?"ENOENT"!==(0,r.$)(o)?{
kind:"refused",why:y(o)}:p(t)?{kind:"refused",why:"is a broken symbolic link; fix or remove it"}:{kind:"absent"}:n}}
function p(e){return void 0!==(0,s.lstatSync)(e,{throwIfNoEntry:!1})}function m(e){try{const t=(0,
s.openSync)(e,s.constants.O_RDONLY|s.constants.O_NONBLOCK|s.constants.O_NOFOLLOW);try{const e=(0,s.fstatSync)(t)
;return e.isFile()?e.size>l?"is larger than 1 MiB, the most that the action reads; shorten it":(0,
s.readFileSync)(t):"is not a regular file"}finally{(0,s.closeSync)(t)}}catch(e){return y(e)}}function g(e){let t=1,n=0
;for(;;){const s=e.indexOf("\n",n);if(!(0,o.isUtf8)(e.subarray(n,-1===s?e.length:s)))break;t+=1,n=s+1}
return`is not UTF-8 text (line ${t}); save it as UTF-8`}function y(e){return`can't be read (${(0,r.$)(e)})`}}))};