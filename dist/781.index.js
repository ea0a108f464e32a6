export const id=781;export const ids=[781,522];export const modules={5290:(((e,t,n)=>{n.d(t,{EY:()=>o,
GH:()=>d,Xn:()=>u,uv:()=>l});const r="**";function o(e){const t=e.split("/").filter((e=>""!==e&&"."!==e))
;return t.filter(((e,n)=>e!==r||t[n-1]!==r)).map((e=>e===r?e:s(e)))}function s(e){const t=c(e)
;return n=>t.test(n)&&(!i(n)||i(e))}function i(e){return e.startsWith(".")}const a=/\*+|\?|\[([!^]?)([^\]]+)\]|./gsu
;function c(e){
const t=e.replace(a,((e,t,n)=>e.startsWith("*")?".*":"?"===e?".":void 0!==n?`[${t?"^":""}${n.replace(/[\\^[]/g,"\\$&")}]`:RegExp.escape(e)))
;try{return new RegExp(`^${t}$`,"su")}catch{return/(?!)/}}function d(e){return new Set(f(e,0))}function u(e,t,n){
const o=[...t].flatMap((t=>{const o=e[t];return void 0===o?[]:o===r?i(n)?[]:f(e,t):o(n)?f(e,t+1):[]}));return new Set(o)
}function l(e,t){return t.has(e.length)}function f(e,t){return e[t]===r?[t,t+1]:[t]}})),7522:(((e,t,n)=>{
n.d(t,{openApi:()=>i});var r=n(8500);const o=2e4,s=[500,1500];async function i(e){
const{getOctokit:t}=await n.e(413).then(n.bind(n,2413)),[r="",s=""]=e.repository.split("/"),i=t(e.token,{
baseUrl:e.baseUrl});return i.hook.wrap("request",((t,n)=>a((async()=>{
const r=AbortSignal.any([e.cancelled,AbortSignal.timeout(o)]);return t({...n,request:{...n.request,signal:r}})
}),e.cancelled))),{octokit:i,repository:{owner:r,repo:s}}}async function a(e,t){for(const n of s)try{return await e()
}catch(e){if(!d(e))throw e;await(0,r.setTimeout)(n,void 0,{signal:t})}return e()}const c=new Set([500,502,503,504])
;function d(e){if(!(e instanceof Error&&"status"in e))return!1
;const{name:t}=e.cause instanceof Error?e.cause:e,n="AbortError"===t||"TimeoutError"===t
;return"number"==typeof e.status&&c.has(e.status)&&!n}})),3392:(((e,t,n)=>{n.d(t,{h:()=>i,z:()=>a})
;var r=n(4922),o=n(1926);const s=r.rej({version:r.Whr()});function i({version:e=o.xv}){return e<=o.xv}function a(e){
const t=e.replace(/^\uFEFF/,"").split("\n"),n=t.map(((e,t)=>c(e,t+1))).filter((e=>void 0!==e)),r=n.at(-1)
;"damaged"===r?.kind&&r.number===t.length&&n.pop();const[o]=n,{data:i}=s.safeParse("value"===o?.kind?o.value:void 0)
;return void 0===i?{lines:n}:{version:i.version,lines:n.slice(1)}}function c(e,t){if(""!==e.trim())try{return{number:t,
kind:"value",value:JSON.parse(e)}}catch{return{number:t,kind:"damaged",problem:"is not JSON"}}}})),
7781:(((e,t,n)=>{n.r(t),n.d(t,{runSync:()=>Fs})
;var r=n(3024),o=n(9584),s=n(8414),i=n(5460),a=n(8135),c=n(3434),d=n(7508),u=n(7413),l=n(7541),f=n(856),p=n(3948),m=n(4463)
;function h(e){const{until:t,counts:n,dryRun:r}=e,o=r?[]:[...n].map((([e,{delivered:t}])=>[e,t]));return{...(0,m.$)({
...e,components:w(e),links:{sha:""}}),"synced-until":void 0===t?"":new Date(t).toISOString(),
counts:JSON.stringify(Object.fromEntries(o.filter((([,e])=>e>0))))}}const y={outcome:"delivered",attempts:1},g={
state:"skipped",reason:"they need a checkout"};function w({repositories:e,events:t,dryRun:n}){
const r=Map.groupBy(n?[]:t,(({recordId:e})=>e)),o=e.flatMap((e=>e.components)),s=o.map((e=>({...e,
events:v(r.get(e.recordId??"")??[]),standards:g}))),i=new Set(o.map((({recordId:e})=>e)))
;return[...s,...[...r].filter((([e])=>!i.has(e))).map((([e,t])=>({directory:".",recordId:e,events:v(t),record:{
state:"skipped",reason:"its component is gone"},standards:g,problems:[]})))]}function v(e){return e.map((({body:e})=>({
body:e,subject:{kind:"repository"},delivery:y})))}var b=n(1366),k=n(996),$=n(5504);const I=1e3,E=20;function _(e){
const{dryRun:t,problems:n}=e,{delivered:r,refused:o,unknown:i,left:a}=T(e),c=e.repositories.flatMap((({components:e})=>e)).filter((({record:e})=>"uploaded"===e.state)).length,d=[...(0,
s.ZT)(n,["error","warning"]),...r>0?[`${(0,
b.U)(r,"event")} delivered`]:[],...o>0?[`${o} refused`]:[],...i>0?[`${i} unknown`]:[],...a>0?[t?`${(0,
b.U)(a,"event")} would be sent`:`${a} left`]:[],...c>0?[`${(0,b.U)(c,"record")} uploaded`]:[]]
;return[...t?["dry run"]:[],...d.length>0?d:["nothing to send"]].join(" \xb7 ")}function S(e){
const{notes:t,events:n,dryRun:r,repositories:o}=e,i=t.length-E;return`${(0,k.Bv)([`### ${$.A[P(e)]} Phaset sync: ${(0,
k.FV)(_(e))}`,(0,
k.p_)([...(a=A(e),(0,s.fr)((0,s.dS)(a)).map((({level:e,message:t})=>`${"notice"===e?"\u2139\ufe0f":$.A[e]} ${(0,
k.CS)(t)}`))),...t.slice(0,E).map((e=>`\u2139\ufe0f ${(0,
k.FV)(e)}`)),...i>0?[`\u2139\ufe0f plus ${i} more, see the log`]:[]]),D(o),M(e),r?q(n):"",...j(e),"Phaset takes `comment` and `pr-opened` without a time, so sync never sends them."])}\n`
;var a}function P(e){const t=A(e);return(0,s.JD)(t)?"error":t.some((({level:e})=>"warning"===e))?"warning":"notice"}
function A({problems:e,repositories:t}){return[...e,...t.flatMap((({components:e})=>e.flatMap((e=>e.problems))))]}
function D(e){
return 0===e.length?"":(0,k.tp)(["Repository","From","Until","Read","Records"],e.map((({name:e,window:t,isRead:n,components:r})=>[(0,
k.FV)(e,200),void 0===t?"":Y(t.from),void 0===t?"":Y(t.until),void 0===t?"nothing new":n?"yes":"no, the next run continues there",r.map((({record:e})=>e.state)).join(", ")])))
}function M({counts:e,dryRun:t}){if(0===e.size)return"";const n=[...e].sort((([e],[t])=>e<t?-1:1));return t?(0,
k.tp)(["Kind","Would be sent"],n.map((([e,{left:t}])=>[(0,k.aY)(e),String(t)]))):(0,
k.tp)(["Kind","Delivered","Refused","Unknown","Left for the next run"],n.map((([e,{delivered:t,refused:n,unknown:r,left:o}])=>[(0,
k.aY)(e),...[t,n,r,o].map(String)])))}function q(e){if(0===e.length)return""
;const t=e.length-I,n=e.slice(0,I).map((e=>(0,k.FV)(R(e))));return(0,k.zH)("Events",(0,
k.p_)([...n,...t>0?[`plus ${t} more, see the log`]:[]]))}function R({at:e,recordId:t,body:n}){
return`${Y(e)} ${t} ${JSON.stringify(n)}`}function j({undelivered:e,leftBecause:t}){
return[...void 0===t?[]:["The next run sends what is left, if the workflow keeps the state directory."],...void 0===e?[]:[`What was refused, or may have arrived, is in ${(0,
k.aY)(e)}, the path in the output ${(0,k.aY)("undelivered")}. The main action sends it with ${(0,k.aY)("replay")}.`]]}
function T({counts:e}){const t={delivered:0,refused:0,unknown:0,left:0}
;for(const{delivered:n,refused:r,unknown:o,left:s}of e.values())t.delivered+=n,t.refused+=r,t.unknown+=o,t.left+=s
;return t}function Y(e){return new Date(e).toISOString()}async function N(e,t,n){const r=O(e,t),i=(0,p.K)(h(r)),a={...r,
problems:[...r.problems,...i]},c=n?(0,p.S)(S(a)):void 0;a.dryRun&&x("Events",a.events.map(R)),x("Notes",a.notes)
;const{shown:d,left:u}=(0,f.e)(C(a));for(const e of d)G(e);x("More problems",(0,s.fr)((0,
s.dS)(u)).map((({level:e,message:t})=>`${e}: ${t}`))),o.pq((0,l.g9)(`Phaset: ${_(a)}`));for(const e of await c??[])G(e)}
function C({problems:e,repositories:t}){return[...e,...t.flatMap((({components:e})=>e.flatMap((e=>e.problems))))]}
function O(e,t){const{notes:n,problems:r,repositories:o,leftBecause:s}=e;return{...e,notes:(0,i.SG)(n,t,U),problems:(0,
i.SG)(r,t,U),repositories:(0,i.SG)(o,t,U),...(0,u.O)({leftBecause:s&&t(s)})}}
const U=new Set(["kind","level","outcome","state"]);function x(e,t){if(0!==t.length){o.Oh(e);for(const e of t)o.pq(L(e))
;o.N4()}}function L(e){return(0,l.g9)((0,l.ts)(e)).replace(/^(\s*):(?=:)/,"$1\\u{3a}")}const B={error:o.z3,warning:o.$e,
notice:o.lm};function G({level:e,message:t,title:n,file:r,line:o,column:s}){B[e](t,(0,u.O)({title:n,file:r,startLine:o,
startColumn:s}))}
var F=n(7348),H=n(3928),z=n(2146),W=n(4922),V=n(512),J=n(4536),K=n(2889),X=n(5010),Q=n(6041),Z=n(1844),ee=n(148)
;const te=864e5,ne={d:te,h:te/24},re=["comment","pr-opened"],oe=Z.M.filter((e=>!re.includes(e)));function se(e){
if(""===e)return(0,V.Uq)(void 0);if("now"===e)return(0,V.Uq)({kind:"age",age:0});const t=ie(e);if(void 0!==t)return(0,
V.Uq)({kind:"age",age:t});const n=(0,ee.E)(e);return"timestamp"===n.kind?(0,V.Uq)({kind:"instant",at:Number(n.timestamp)
}):(0,
V.Gq)(`is ${(0,l.hD)(e)}; it takes a date (2026-03-01), an instant (2026-03-01T12:00:00Z), an age (90d, 12h) or now`)}
function ie(e){const[,t,n=""]=/^(\d{1,5})([dh])$/.exec(e)??[];return void 0===t?void 0:Number(t)*(ne[n]??te)}
const ae=e=>(0,V.Ku)(W.YjP(),e),ce=K.r.shape,de=W.Ikc({endpoint:ce.endpoint,"webhook-token":ce["webhook-token"],
"org-id":ce["org-id"],"record-id":ce["record-id"],"working-directory":ce["working-directory"],changes:ce.changes,
"change-branches":ce["change-branches"],"deployment-environments":ce["deployment-environments"],
"incident-labels":ce["incident-labels"],"incident-types":ce["incident-types"],"ignore-actors":ce["ignore-actors"],
"fail-on":ce["fail-on"],"dry-run":ce["dry-run"],summary:ce.summary,"repeat-unknown":ce["repeat-unknown"],
headers:ce.headers,timeout:ce.timeout,deadline:ce.deadline,"github-token":ce["github-token"],events:ae((function(e){
const t=(0,X.ry)(e),n=t.find((e=>!Z.M.some((t=>(0,J.c)([e],t)))));if(void 0!==n)return(0,V.Gq)(`has ${(0,
l.hD)(n)}; it takes names or globs of ${oe.join(", ")}`);const r=oe.filter((e=>(0,J.c)(t,e)))
;return t.length>0&&0===r.length?(0,
V.Gq)(`has only ${(0,l.hD)(e)}, which Phaset takes without a time; they can't be synced`):(0,
V.Uq)(new Set(0===t.length?oe:r))})),deployments:ae((function(e){return""===e?(0,
V.Uq)(void 0):"deployments"===e||"releases"===e||"none"===e?(0,V.Uq)({kind:e}):/^[^/\s]+\.ya?ml$/.test(e)?(0,V.Uq)({
kind:"workflow",file:e
}):(0,V.Gq)(`is ${(0,l.hD)(e)}; it takes deployments, releases, none or a workflow's file name, such as deploy.yml`)})),
state:ae((function(e){return""===e?(0,V.Gq)("is empty; it takes a directory"):(0,V.Uq)(e)})),since:ae(se),until:ae(se),
history:ae((function(e){const t="0"===e?0:ie(e);return void 0===t||t>90*te?(0,V.Gq)(`is ${(0,
l.hD)(e)}; it takes an age of at most 90d, such as 30d, or 0`):(0,V.Uq)(t)})),"only-missed":ce["dry-run"],
record:W.k5n(["auto","true","false"],"one of auto, true, false")});function ue(e){const t=Object.keys(de.shape)
;return Object.fromEntries(t.map((t=>[t,e(t)])))}function le(e,t){
const{data:n,error:r}=de.safeParse(e),o=ce["fail-on"].safeParse(e["fail-on"]).data??"config",i=(r?.issues??[]).map((n=>{
const r=String(n.path[0]);return(0,Q.XE)(n,r,e[r]??"",t)}));return void 0===n||(0,s.JD)(i)?{failOn:o,problems:i}:{
inputs:n,failOn:o,problems:i}}const fe=1e4;function pe(e){let t="";const n=t=>e((0,l.g9)(t)),r=setInterval((()=>{
""!==t&&n(t)}),fe);return{set:e=>{t=e},log:e=>{t=e,r.refresh(),n(e)},close:()=>clearInterval(r)}}function me(e,{set:t}){
const n=new Map;return t(`Reading ${e}`),(r,o)=>{n.set(r,o);const s=[...n].map((([e,t])=>`${t} ${e}`)).join(", ")
;t(`Reading ${e}: ${s}`)}}function he(e){return`${new Date(e).toISOString().slice(0,16).replace("T"," ")} UTC`}
const ye={delivered:0,refused:0,unknown:0,left:0};function ge(e,t,n){const r=e.get(t)??ye;e.set(t,{...r,[n]:r[n]+1})}
function we(e){const t=new Map;for(const{body:n}of e)ge(t,n.event,"left");return t}const ve={repositories:[],
counts:new Map,events:[],notes:[],problems:[],dryRun:!1};var be=n(6760),ke=n(4409),$e=n(1926),Ie=n(3392),Ee=n(3759)
;const _e=W.Whr(),Se=W.Whr(),Pe=W.YjP().check(Ee.m9(1)),Ae=W.rej({start:Se}),De=W.rej({repository:_e,point:Se,
record:W.lqM(Pe)}),Me=W.rej({id:_e,repository:_e,at:Se,orgId:Pe,recordId:Pe,body:(0,Z.w)()}),qe=W.rej({repository:_e,
first:_e,last:_e,point:W.lqM(Se)}),Re=W.rej({id:_e,outcome:W.k5n(["not-arrived","unknown","delivered","given-up"])})
;function je(){const e={repositories:new Map,left:new Map,lastId:0};let t=[];const n=t=>{e.start=t
;for(const n of e.repositories.keys())Te(e,n,t);for(const n of e.left.values())n.at>=t&&e.left.delete(n.id)
},r=({repository:n,first:r,last:o,point:s})=>{for(const n of t)n.id>=r&&n.id<=o&&e.left.set(n.id,n);t=[],
void 0!==s&&Te(e,n,s)};return{state:e,take:o=>{if("start"in o)return n(o.start);if("outcome"in o)return Ye(e,o)
;if("first"in o)return r(o);if("point"in o){const{repository:t,point:n,record:r}=o;return void e.repositories.set(t,{
point:n,...(0,u.O)({record:r})})}e.lastId=o.id,t.push({...o,outcome:"not-arrived"})}}}function Te({repositories:e},t,n){
e.set(t,{...e.get(t),point:n})}function Ye({left:e},{id:t,outcome:n}){const r=e.get(t)
;void 0!==r&&("delivered"===n||"given-up"===n?e.delete(t):e.set(t,{...r,outcome:n}))}function Ne(e){
if("object"==typeof e&&null!==e)return Ce(e).safeParse(e).data}function Ce(e){
return"start"in e?Ae:"body"in e?Me:"first"in e?qe:"outcome"in e?Re:De}function Oe({start:e,repositories:t,left:n}){
const r=[...n.values()].map((({outcome:e,...t})=>t)),o=r[0]?.id??0,s=[...n.values()].filter((({outcome:e})=>"unknown"===e))
;return[...void 0===e?[]:[{start:e}],...[...t].map((([e,t])=>({repository:e,...t}))),...r,...0===r.length?[]:[{
repository:r[0]?.repository??0,first:o,last:r.at(-1)?.id??0}],...s.map((({id:e,outcome:t})=>({id:e,outcome:t})))]}
class Ue extends Error{}const xe="journal.jsonl",Le=1e3;function Be(e,t){const n=(0,be.join)(e,xe),r=Ge(n)
;if("invalid"===r.kind)return r;const o=Fe(r.value,n);if("invalid"===o.kind||t)return"invalid"===o.kind?o:(0,V.Uq)({
state:o.value.state,write:ze(o.value),close:()=>{}});try{return(0,V.Uq)(We(o.value,He(e,n,r.value)))}catch(e){return(0,
V.Gq)(`${(0,l.hD)(n)} can't be written (${(0,ke.$)(e)}); make state a directory that this job may write`)}}
function Ge(e){try{const t=(0,r.readFileSync)(e,"utf8");return(0,V.Uq)(t.slice(0,t.lastIndexOf("\n")+1))}catch(t){
return"ENOENT"===(0,ke.$)(t)?(0,V.Uq)(""):(0,V.Gq)(`${(0,l.hD)(e)} can't be read (${(0,ke.$)(t)})`)}}function Fe(e,t){
const n=je();if(""===e)return(0,V.Uq)(n);const r=(0,Ie.z)(e),o=e=>(0,V.Gq)(`${(0,
l.hD)(t)} ${e}; delete the state, and start again with since`);if(!(0,Ie.h)(r))return(0,V.Gq)(`${(0,
l.hD)(t)} was written by a newer version of this action; use that version, or delete the state and start again with since`)
;if(void 0===r.version)return o("is not a state of this action's");for(const e of r.lines){
const t="value"===e.kind?Ne(e.value):void 0;if(void 0===t)return o(`is damaged in line ${e.number}`);n.take(t)}return(0,
V.Uq)(n)}function He(e,t,n){return""!==n?(0,$e.bA)(t):((0,r.mkdirSync)(e,{recursive:!0}),(0,r.rmSync)(t,{force:!0}),(0,
$e.s9)(t))}function ze({take:e}){return t=>{for(const n of t)e(n)}}function We(e,t){const n=e=>{try{e()}catch(e){
throw new Ue(`the state can't be written (${(0,ke.$)(e)})`)}};return{state:e.state,write:r=>{
for(let e=0;e<r.length;e+=Le)n((()=>t.append(...r.slice(e,e+Le))));ze(e)(r)},close:()=>{n((()=>t.replace(Oe(e.state)))),
t.close()}}}var Ve=n(7598),Je=n(8500),Ke=n(9881),Xe=n(1441),Qe=n(7522),Ze=n(7457),et=n(5472);const tt=6e4
;function nt(e,t,n){let r=t()+tt,o=0;const s=()=>{r=Math.max(r,t()+tt)};return{
remaining:()=>n.aborted?0:Math.max(0,Math.min(e,r)-t()),renew:s,spend:async e=>{0===o++&&s();try{return await e()
}finally{o--}},extend:n=>!(t()+n>e||(r=Math.max(r,t()+n+tt),0))}}var rt=n(5373),ot=n(9269)
;const st=8,it=new Set([401,403,404]);function at(e){const{state:t,tokens:n}=e,r=lt(),o=new Set;let s;const i=(e,t)=>{
o.has(e)||(o.add(e),r.problems.push(...t))},a=({orgId:t,recordId:n,body:r},o)=>{const s=`record ${(0,
l.hD)(n)}, organization ${(0,l.hD)(t)}`,i={item:`event ${r.event}`,delivery:o};return(0,rt.LJ)([i],{host:e.host,
identity:s},void 0)},c=(n,o)=>{e.undelivered.add(dt(n),o),r.count(n,o),void 0===e.undelivered.failure()&&t.write([{
id:n.id,outcome:"given-up"}])},d=(e,n)=>{const{outcome:r,last:o,givenUp:c}=n;t.write([{id:e.id,outcome:"not-arrived"}]),
"refused"!==r||it.has(o?.status??0)||(s??=(0,ot.Ks)(n)),"refused"!==r&&"record"!==c?.reason||i(e.recordId,a(e,n))
},u=(e,t)=>{const{outcome:n,last:o,givenUp:i}=t
;return"delivered"===n?r.deliver(e):(void 0!==i&&"record"!==i.reason&&(s??=(0,ot.Ks)(t)),
"unknown"===n?c(e,"unknown"):"refused"!==n||400!==o?.status?d(e,t):(r.problems.push(...a(e,t)),void c(e,"refused")))
},f=async r=>{const{id:a,orgId:c,recordId:d,body:l}=r;if(void 0!==s||o.has(d))return!1
;const f="one"===n.kind?n.token:n.tokens.get(d);return void 0===f?(i(d,[ut(d)]),!1):(u(r,await e.deliver(l,{orgId:c,
recordId:d,token:f},(e=>{"refused"!==e&&t.write([{id:a,outcome:e}])}))),e.onProgress(r,t.state.left.size),
!t.state.left.has(a))};return{stopped:()=>s,sendLeft:async()=>{
const n=[...t.state.left.values()].sort(((e,t)=>e.at-t.at||e.id-t.id)),r=({outcome:t})=>"unknown"===t&&!e.repeatUnknown
;for(const e of n.filter(r))c(e,"unknown");await ct(n.filter((e=>!r(e))),f)},results:()=>{
for(const e of t.state.left.values())r.count(e,"left");return r.results(0===t.state.left.size?void 0:s)}}}
async function ct(e,t){const n=new Map,r=e=>{if(!("id"in e.body))return t(e)
;const r=JSON.stringify([e.recordId,e.body.id]),o=(n.get(r)??Promise.resolve(!0)).then((n=>n&&t(e)));return n.set(r,o),o
},o=e.values();await Promise.all(Array.from({length:st},(async()=>{for(const e of o)await r(e)})))}
function dt({orgId:e,recordId:t,body:n}){return{kind:"event",orgId:e,recordId:t,body:n}}function ut(e){return(0,
s.oi)(`webhook-token has no token for the record ${(0,l.hD)(e)}; its events stay in the state until it has`)}
function lt(){const e=new Map,t=[],n=[],r=({body:t},n)=>{ge(e,t.event,n)},o=t=>[...e.values()].reduce(((e,n)=>e+n[t]),0)
;return{problems:n,count:r,deliver:e=>{r(e,"delivered"),t.push({recordId:e.recordId,at:e.at,body:e.body})},results:r=>{
const[s,i]=[o("unknown"),o("left")];return{counts:e,events:t,...void 0!==r&&{leftBecause:r},
problems:[...n,...0===s?[]:[pt(`${(0,b.U)(s,"event")} ${ft}`)],...0===i||void 0===r?[]:[pt(`${(0,
b.U)(i,"event")} left for the next run: ${r}`)]]}}}}
const ft="may have arrived: whether they did is unknown, and they are in the undelivered file; set repeat-unknown to send them again"
;function pt(e){return{kind:"delivery",level:"warning",title:"Phaset: not delivered",message:e}}var mt=n(6010)
;const ht=W.FsL(W.YjP().check(W.YPB((e=>!Number.isNaN(Date.parse(e))))),W.pdi((e=>Date.parse(e)))),yt=W.FsL(W.KCZ([W.YjP(),W.Whr()]),W.pdi(String)),gt="{ __typename login }",wt=W.FsL(W.cl6(W.Ikc({
__typename:W.YjP(),login:W.YjP()})),W.pdi((e=>e?{
login:"Bot"!==e.__typename||e.login.endsWith("[bot]")?e.login:`${e.login}[bot]`,type:e.__typename
}:null))),vt=W.FsL(W.cl6(W.Ikc({login:W.YjP(),type:W.lqM(W.YjP())})),W.pdi((e=>e?{login:e.login,type:e.type??"User"
}:null)));function bt(e){return W.Ikc({repository:e})}class kt extends Error{kind;constructor(e,t){super(It(e,t)),
this.kind=e.kind}}function $t(e,t){return e instanceof kt&&e.kind===t}function It(e,t){switch(e.kind){case"denied":
return`GitHub's API refused a request; give the job \`permissions: ${t}\`, or another github-token`;case"missing":
return`GitHub's API found no such repository, or github-token may not read it; check the name, and give the token ${t}`
;case"too-large":
return"GitHub's API took too long to answer, however little was asked for; run the workflow again later"
;case"unknown-field":return"This version of GitHub Enterprise Server doesn't have what sync reads; use a newer one"
;case"limited":return"GitHub's API limits the token's requests; run the workflow again later";case"unreachable":
return"GitHub's API could not be reached; run the workflow again later";case"unexpected":
return`GitHub's API gave an unexpected answer: ${(0,l.hD)(e.detail)}`}}
const Et=W.MfU(W.g1P(W.YjP(),W.L5J()),{}),_t=W.Ikc({status:W.aig(),response:W.lqM(W.Ikc({headers:Et,data:W.lqM(W.L5J())
}))}),St=W.Ikc({headers:Et,errors:W.YOg(W.Ikc({message:W.MfU(W.YjP(),""),type:W.lqM(W.MfU(W.YjP(),"")),
path:W.lqM(W.MfU(W.YOg(W.L5J()),[])),extensions:W.lqM(W.MfU(W.Ikc({code:W.lqM(W.YjP())}),{}))})),data:W.lqM(W.L5J())
}),Pt=/secondary rate limit|abuse detection/i,At=new Set(["RESOURCE_LIMITS_EXCEEDED","MAX_NODE_LIMIT_EXCEEDED","INTERNAL","SERVICE_UNAVAILABLE"]),Dt=/something went wrong while executing|timed? ?out|resource limits/i,Mt=new Set(["FORBIDDEN","INSUFFICIENT_SCOPES","UNAUTHENTICATED"])
;function qt(e,t){const n=St.safeParse(e).data;if(void 0!==n)return Tt(n.errors,n.headers,t)
;const r=_t.safeParse(e).data;if(void 0===r?.response)return{kind:"unreachable"};const{headers:o,data:s}=r.response
;return Nt(r.status,o,JSON.stringify(s)??"",t)}function Rt(e){const t=St.safeParse(e).data
;return t?.errors.every((({type:e="",path:t=[]})=>(Mt.has(e)||"NOT_FOUND"===e)&&t.length>jt))?t.data??void 0:void 0}
const jt=3;function Tt(e,t,n){const r=t=>e.some(t)
;return r((({message:e})=>Pt.test(e)))||r((({type:e})=>"RATE_LIMITED"===e))?Ot(t,n):r((({type:e="",message:t})=>At.has(e)||Dt.test(t)))?{
kind:"too-large"}:r((({type:e="",message:t})=>Mt.has(e)||/not accessible/i.test(t)))?{kind:"denied"
}:r((({type:e})=>"NOT_FOUND"===e))?{kind:"missing"}:r((({extensions:e})=>Yt.has(e?.code??"")))?{kind:"unknown-field"}:{
kind:"unexpected",detail:e[0]?.message??"an error without a message"}}
const Yt=new Set(["undefinedField","undefinedType","argumentLiteralsIncompatible"]);function Nt(e,t,n,r){
return 429===e||403===e&&Ct(t,n)?Ot(t,r):401===e||403===e?{kind:"denied"}:404===e?{kind:"missing"}:502===e||504===e?{
kind:"too-large"}:e>=500?{kind:"unreachable"}:{kind:"unexpected",detail:`status ${e}`}}function Ct(e,t){
return void 0!==e["retry-after"]||"0"===e["x-ratelimit-remaining"]||Pt.test(t)}function Ot(e,t){
const n=Number(e["retry-after"]??Number.NaN);if(Number.isFinite(n))return{kind:"limited",until:t+1e3*n}
;const r=Number(e["x-ratelimit-reset"]??Number.NaN);return"0"===e["x-ratelimit-remaining"]&&Number.isFinite(r)?{
kind:"limited",until:Math.max(1e3*r,t)}:{kind:"limited"}}function Ut(e){return W.Ikc({nodes:W.YOg(W.mee(e)),
pageInfo:W.Ikc({hasNextPage:W.zMY(),endCursor:W.mee(W.YjP())})})}const xt="pageInfo { hasPreviousPage startCursor }"
;function Lt(e){return W.Ikc({nodes:W.YOg(W.mee(e)),pageInfo:W.Ikc({hasPreviousPage:W.zMY(),startCursor:W.mee(W.YjP())})
})}async function Bt(e,t){const n=[e.nodes]
;for(let r=e;r.pageInfo.hasPreviousPage;n.unshift(r.nodes))r=await t(r.pageInfo.startCursor)
;return n.flat().filter((e=>null!==e))}const Gt=3;async function*Ft(e,t,n){let r=t,o=null,s=0;for(;;){
const i=await Ht(e,r,o,s),a=i?.nodes.filter((e=>null!==e))??[],c=void 0!==i&&a.length===i.nodes.length
;if(c||!(r>1||s<Gt-1)){if(c||n(),yield a,void 0===i||!i.pageInfo.hasNextPage)return;o=i.pageInfo.endCursor,s=0,
r=Math.min(t,2*r)}else 1===r&&s++,r=Math.max(1,Math.floor(r/2))}}async function Ht(e,t,n,r){try{return await e(t,n)
}catch(e){const n=1===t&&r>=Gt-1;if($t(e,"too-large")&&!n)return;throw e}}async function zt(e,t,n){const r=[];let o=t
;for(let t=0;t<e.length;)try{r.push(...await n(e.slice(t,t+o))),t+=o}catch(e){if(!$t(e,"too-large")||1===o)throw e
;o=Math.floor(o/2)}return r}const Wt="contents: read",Vt=bt(W.Ikc({defaultBranchRef:W.mee(W.Ikc({target:W.Ikc({
oid:W.YjP()})}))}));async function Jt({query:e}){
const{repository:t}=await e("query Head($owner: String!, $name: String!) {\n    repository(owner: $owner, name: $name) { defaultBranchRef { target { oid } } }\n  }",{},Vt,Wt)
;return t.defaultBranchRef?.target.oid}const Kt=W.Ikc({tree:W.YOg(W.Ikc({path:W.YjP(),type:W.YjP()})),truncated:W.zMY()
});async function Xt({get:e},t){const n={tree_sha:t,recursive:"1"
},{data:r}=await e("GET /repos/{owner}/{repo}/git/trees/{tree_sha}",n,Kt,Wt);return{
paths:r.tree.filter((({type:e})=>"blob"===e)).map((({path:e})=>e)),isWhole:!r.truncated}}const Qt=50,Zt=W.mee(W.Ikc({
text:W.lqM(W.mee(W.YjP())),isTruncated:W.lqM(W.zMY())})),en=bt(W.g1P(W.YjP(),Zt));function tn({query:e},t,n){
return zt(n,Qt,(async n=>{
const r=n.map(((e,n)=>[`e${n}`,`${t}:${e}`])),o=`query Files($owner: String!, $name: String!${r.map((([e])=>`, $${e}: String!`)).join("")}) {\n      repository(owner: $owner, name: $name) { ${r.map((([e])=>`${e}: object(expression: $${e}) { ... on Blob { text isTruncated } }`)).join("\n")} }\n    }`,{repository:s}=await e(o,Object.fromEntries(r),en,Wt)
;return n.map(((e,t)=>nn(s[`e${t}`]??null)))}))}function nn(e){
if(null!==e)return"string"==typeof e.text&&!1===e.isTruncated?e.text.replace(/^\uFEFF/,""):{kind:"unreadable"}}
var rn=n(4870),on=n(2651),sn=n(4216),an=n(5290);const cn=/[*?[]/;async function dn(e,{inputs:t,tokens:n,commit:r}){
const{directories:o,problems:s}=await fn(e,t["working-directory"],r),i=o.map((e=>un(e))),a=void 0===r?[]:await tn(e,r,i),c=1===o.length&&0===s.length,{"org-id":d,"record-id":u}=t,l={
"org-id":d,"record-id":c?u:void 0},f=o.map(((e,t)=>{const r=ln(un(e),a[t]);return{directory:e,manifest:r,credentials:(0,
sn.gD)(r,l,n)}}));return{components:c?f:(0,sn.w7)(f),problems:s}}function un(e){return"."===e?on.h:`${e}/${on.h}`}
function ln(e,t){return void 0===t?{kind:"absent",file:e}:"string"==typeof t?{kind:"found",file:e,...(0,rn.K)(t,e)}:{
kind:"found",file:e,baselineUnclear:!0,problems:[{kind:"manifest",level:"error",title:"The manifest can't be read",
message:`${(0,l.ts)(e)} is not text, or larger than GitHub's API gives; fix it`,file:e}]}}async function fn(e,t,n){
const r=t.filter((e=>e.startsWith("!"))).map((e=>e.slice(1))),o=t.filter((e=>!e.startsWith("!"))),i=o.filter((e=>!cn.test(e))).map(hn),a=o.filter((e=>cn.test(e)))
;if(0===a.length||void 0===n)return{directories:[...new Set(i)].sort(),problems:[]}
;const{paths:c,isWhole:d}=await Xt(e,n),u=r.map(an.EY),l=c.filter((e=>e===on.h||e.endsWith(`/${on.h}`))).map((e=>e.slice(0,-on.h.length-1)||".")).filter((e=>!wn(e,u))),f=a.map((e=>{
const t=(0,an.EY)(e);return{line:e,matches:l.filter((e=>gn(t,e)))}})),p=f.filter((({matches:e})=>0===e.length));return{
directories:[...new Set([...i,...f.flatMap((({matches:e})=>e))])].sort(),problems:[...d?[]:[(0,
s.oi)(pn)],...p.map((({line:e})=>(0,s.oi)(mn(e))))]}}
const pn="working-directory: the repository has more files than GitHub lists at once; name the directories without patterns"
;function mn(e){
return`working-directory: no directory that ${(0,l.hD)(e)} matches holds a ${on.h} on the default branch; fix the pattern, or add the manifest`
}function hn(e){return e.split("/").filter((e=>""!==e&&"."!==e)).join("/")||"."}function yn(e){
return"."===e?[]:e.split("/")}function gn(e,t){return(0,an.uv)(e,yn(t).reduce(((t,n)=>(0,an.Xn)(e,t,n)),(0,an.GH)(e)))}
function wn(e,t){const n=yn(e);if(n.includes("node_modules"))return!0
;const r=[".",...n.map(((e,t)=>n.slice(0,t+1).join("/")))];return t.some((e=>r.some((t=>gn(e,t)))))}
const vn="deployments: read",bn=100,kn="statuses(first: 100, after: $statusesAfter) {\n  nodes { state environment createdAt }\n  pageInfo { hasNextPage endCursor }\n}",$n=`query Deployments(\n  $owner: String!, $name: String!, $first: Int!, $after: String, $statusesAfter: String\n) {\n  repository(owner: $owner, name: $name) {\n    deployments(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {\n      nodes {\n        id commitOid environment createdAt creator ${gt}\n        ${kn}\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}`,In=`query DeploymentStatuses($id: ID!, $statusesAfter: String) {\n  node(id: $id) { ... on Deployment { ${kn} } }\n}`,En=Ut(W.Ikc({
state:W.YjP(),environment:W.cl6(W.YjP()),createdAt:ht})),_n=W.Ikc({id:W.YjP(),commitOid:W.YjP(),
environment:W.mee(W.YjP()),createdAt:ht,creator:wt,statuses:W.mee(En)}),Sn=bt(W.Ikc({deployments:Ut(_n)})),Pn=W.Ikc({
node:W.Ikc({statuses:En})}),An=3024e6;async function Dn(e,{from:t},n,r){const o=async(t,n)=>{const r={first:t,after:n,
statusesAfter:null},{repository:o}=await e.query($n,r,Sn,vn);return o.deployments
},s=()=>r("GitHub could not load a deployment: its event is missing"),i=[];for await(const r of Ft(o,bn,s)){
for(const t of r){const r=qn(t,await Mn(t,e));r&&(0,J.c)(n,r.environment)&&i.push(r)}
if(e.onProgress("deployments",i.length),r.some((({createdAt:e})=>e<t-An)))break}return i}
async function Mn({id:e,statuses:t},{query:n}){const r=t?.nodes??[];for(let o=t;o?.pageInfo.hasNextPage;){const t={id:e,
statusesAfter:o.pageInfo.endCursor},{node:s}=await n(In,t,Pn,vn);o=s.statuses,r.push(...o.nodes)}
return r.filter((e=>null!==e))}function qn(e,t){
const[n]=t.filter((({state:e})=>"SUCCESS"===e)).toSorted(((e,t)=>e.createdAt-t.createdAt));if(void 0!==n)return{id:e.id,
sha:e.commitOid,environment:n.environment||(e.environment??""),creator:e.creator,succeededAt:n.createdAt}}
const Rn="issues: read",jn=50,Tn={last:30,before:null};function Yn(e){
const t="with-types"===e,n=["LABELED_EVENT, UNLABELED_EVENT, CLOSED_EVENT, REOPENED_EVENT, TRANSFERRED_EVENT",...t?["ISSUE_TYPE_ADDED_EVENT, ISSUE_TYPE_REMOVED_EVENT, ISSUE_TYPE_CHANGED_EVENT"]:[]],r=`id createdAt actor ${gt}`
;return`timelineItems(last: $last, before: $before, itemTypes: [${n.join(", ")}]) {\n    nodes {\n      __typename\n      ... on LabeledEvent { ${r} label { name } }\n      ... on UnlabeledEvent { ${r} label { name } }\n      ... on ClosedEvent { ${r} }\n      ... on ReopenedEvent { ${r} }\n      ... on TransferredEvent { ${r} }\n      ${t?`... on IssueTypeAddedEvent { ${r} issueType { name } }`:""}\n      ${t?`... on IssueTypeRemovedEvent { ${r} issueType { name } }`:""}\n      ${t?`... on IssueTypeChangedEvent { ${r} issueType { name } prevIssueType { name } }`:""}\n    } ${xt}\n  }`
}function Nn(e){
return`query Issues(\n    $owner: String!, $name: String!, $since: DateTime!, $first: Int!, $after: String,\n    $last: Int!, $before: String\n  ) {\n    repository(owner: $owner, name: $name) {\n      issues(\n        first: $first, after: $after, filterBy: { since: $since },\n        orderBy: { field: UPDATED_AT, direction: ASC }\n      ) {\n        nodes {\n          fullDatabaseId number createdAt closedAt author ${gt}\n          labels(first: 100) { nodes { name } }\n          ${"with-types"===e?"issueType { name }":""}\n          ${Yn(e)}\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }`
}const Cn=W.Ikc({name:W.YjP()}),On={id:W.YjP(),createdAt:ht,actor:wt},Un=(e,t)=>W.Ikc({__typename:W.euz(e),...On,...t
}),xn=W.gMt("__typename",[Un("LabeledEvent",{label:Cn}),Un("UnlabeledEvent",{label:Cn
}),Un("ClosedEvent",{}),Un("ReopenedEvent",{}),Un("TransferredEvent",{}),Un("IssueTypeAddedEvent",{issueType:W.mee(Cn)
}),Un("IssueTypeRemovedEvent",{issueType:W.mee(Cn)}),Un("IssueTypeChangedEvent",{issueType:W.mee(Cn),
prevIssueType:W.mee(Cn)})]),Ln=W.Ikc({fullDatabaseId:yt,number:W.Whr(),createdAt:ht,closedAt:W.mee(ht),author:wt,
labels:W.mee(W.Ikc({nodes:W.YOg(W.mee(Cn))})),issueType:W.cl6(Cn),timelineItems:Lt(xn)}),Bn=bt(W.Ikc({issues:Ut(Ln)}))
;async function Gn(e,t,n){try{return await Fn(e,t,n,"with-types")}catch(r){if(!$t(r,"unknown-field"))throw r
;return Fn(e,t,n,"without-types")}}async function Fn(e,{from:t},n,r){
const o=Nn(r),s=new Date(t).toISOString(),i=async(t,n)=>{const r={since:s,first:t,after:n,...Tn
},{repository:i}=await e.query(o,r,Bn,Rn);return i.issues
},a=()=>n("GitHub could not load an issue: its events are missing"),c=new Map;for await(const t of Ft(i,jn,a)){
for(const n of t){const t=await Bt(n.timelineItems,(t=>Hn(e,n.number,r,t)));c.set(n.fullDatabaseId,zn(n,t))}
e.onProgress("issues",c.size)}return[...c.values()]}async function Hn({query:e},t,n,r){
const o=`query Issue(\n    $owner: String!, $name: String!, $number: Int!, $last: Int!, $before: String\n  ) {\n    repository(owner: $owner, name: $name) { issue(number: $number) { ${Yn(n)} } }\n  }`,s=bt(W.Ikc({
issue:W.Ikc({timelineItems:Lt(xn)})})),{repository:i}=await e(o,{number:t,last:100,before:r},s,Rn)
;return i.issue.timelineItems}function zn(e,t){
const{fullDatabaseId:n,number:r,createdAt:o,closedAt:s,author:i,labels:a,issueType:c}=e;return{id:n,number:r,
createdAt:o,author:i,labels:(a?.nodes??[]).flatMap((e=>e?.name??[])),type:c?.name??null,closedAt:s,events:t.flatMap(Wn)}
}function Wn(e){const{id:t,createdAt:n,actor:r}=e,o={id:t,at:n,actor:r};switch(e.__typename){case"LabeledEvent":return[{
...o,kind:"labeled",label:e.label.name}];case"UnlabeledEvent":return[{...o,kind:"unlabeled",label:e.label.name}]
;case"ClosedEvent":return[{...o,kind:"closed"}];case"ReopenedEvent":return[{...o,kind:"reopened"}]
;case"TransferredEvent":return[{...o,kind:"transferred"}];default:return Vn(o,e)}}function Vn(e,t){
const n=t.issueType?.name,r="IssueTypeChangedEvent"===t.__typename?t.prevIssueType?.name:void 0
;return"IssueTypeRemovedEvent"===t.__typename?void 0===n?[]:[{...e,kind:"untyped",type:n}]:void 0===n?void 0===r?[]:[{
...e,kind:"untyped",type:r}]:void 0===r?[{...e,kind:"typed",type:n}]:[{...e,kind:"retyped",type:n,previous:r}]}
const Jn="pull-requests: read",Kn=25,Xn=`reviews(last: $last, before: $before, states: [APPROVED, CHANGES_REQUESTED, DISMISSED]) {\n  nodes { id fullDatabaseId state submittedAt author ${gt} } ${xt}\n}`,Qn=`timelineItems(last: $last, before: $before, itemTypes: [CLOSED_EVENT, REOPENED_EVENT, REVIEW_DISMISSED_EVENT]) {\n  nodes {\n    __typename\n    ... on ClosedEvent { id createdAt actor ${gt} }\n    ... on ReopenedEvent { createdAt }\n    ... on ReviewDismissedEvent { previousReviewState review { id } }\n  } ${xt}\n}`,Zn=`query PullRequests(\n  $owner: String!, $name: String!, $first: Int!, $after: String, $last: Int!, $before: String,\n  $files: Boolean!\n) {\n  repository(owner: $owner, name: $name) {\n    pullRequests(first: $first, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {\n      nodes {\n        fullDatabaseId number createdAt updatedAt mergedAt isCrossRepository\n        author ${gt} mergedBy ${gt} mergeCommit { oid }\n        files(first: 100) @include(if: $files) {\n          nodes { path changeType } pageInfo { hasNextPage }\n        }\n        ${Xn}\n        ${Qn}\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}`,er={
last:30,before:null},tr=W.Ikc({id:W.YjP(),fullDatabaseId:yt,state:W.YjP(),submittedAt:W.mee(ht),author:wt
}),nr=W.gMt("__typename",[W.Ikc({__typename:W.euz("ClosedEvent"),id:W.YjP(),createdAt:ht,actor:wt}),W.Ikc({
__typename:W.euz("ReopenedEvent"),createdAt:ht}),W.Ikc({__typename:W.euz("ReviewDismissedEvent"),
previousReviewState:W.YjP(),review:W.mee(W.Ikc({id:W.YjP()}))})]),rr=W.Ikc({nodes:W.YOg(W.mee(W.Ikc({path:W.YjP(),
changeType:W.YjP()}))),pageInfo:W.Ikc({hasNextPage:W.zMY()})}),or=W.Ikc({fullDatabaseId:yt,number:W.Whr(),createdAt:ht,
updatedAt:ht,mergedAt:W.mee(ht),isCrossRepository:W.zMY(),author:wt,mergedBy:wt,mergeCommit:W.mee(W.Ikc({oid:W.YjP()})),
files:W.cl6(rr),reviews:Lt(tr),timelineItems:Lt(nr)}),sr=bt(W.Ikc({pullRequests:Ut(or)}))
;async function ir(e,{from:t},n,r){const o=new Map;let s=t;for(;;){const t=await ar(e,s,n,o,r)
;if(t.pages<=1||t.newest<=s)return[...o.values()];s=t.newest}}async function ar(e,t,n,r,o){const s=async(t,r)=>{
const o={first:t,after:r,files:n,...er},{repository:s}=await e.query(Zn,o,sr,Jn);return s.pullRequests
},i=()=>o("GitHub could not load a pull request: its events are missing"),a={pages:0,newest:t}
;for await(const n of Ft(s,Kn,i)){a.pages++,a.newest=Math.max(a.newest,...n.map((({updatedAt:e})=>e)))
;for(const o of n)o.updatedAt>=t&&r.set(o.fullDatabaseId,await cr(o,e));if(e.onProgress("pull requests",r.size),
n.some((({updatedAt:e})=>e<t)))break}return a}async function cr(e,t){
const{fullDatabaseId:n,number:r,createdAt:o,author:s,isCrossRepository:i}=e,a=await Bt(e.reviews,(e=>dr(t,r,Xn,"reviews",tr,e))),c=await Bt(e.timelineItems,(e=>dr(t,r,Qn,"timelineItems",nr,e)))
;return{id:n,number:r,createdAt:o,author:s,isFromFork:i,merged:null===e.mergedAt?null:{at:e.mergedAt,by:e.mergedBy},
mergeCommit:e.mergeCommit?.oid,files:ur(e.files),closings:lr(c,null!==e.mergedAt),reviews:fr(a,c)}}
async function dr({query:e},t,n,r,o,s){
const i=`query PullRequest(\n    $owner: String!, $name: String!, $number: Int!, $last: Int!, $before: String\n  ) {\n    repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${n} } }\n  }`,a=W.FsL(W.g1P(W.YjP(),Lt(o)),W.pdi((e=>e[r]))),c=bt(W.Ikc({
pullRequest:a})),{repository:d}=await e(i,{number:t,last:100,before:s},c,Jn);return d.pullRequest}function ur(e){
if(e&&!e.pageInfo.hasNextPage)return e.nodes.every((e=>null!==e&&"RENAMED"!==e.changeType))?e.nodes.flatMap((e=>e?.path??[])):void 0
}function lr(e,t){const n=e.findLastIndex((({__typename:e})=>"ReopenedEvent"===e))
;return e.flatMap(((e,r)=>"ClosedEvent"!==e.__typename||t&&r>n?[]:[{id:e.id,at:e.createdAt,actor:e.actor}]))}
function fr(e,t){
const n=new Map(t.flatMap((e=>"ReviewDismissedEvent"===e.__typename&&e.review?[[e.review.id,e.previousReviewState]]:[])))
;return e.flatMap((e=>{const t="DISMISSED"===e.state?n.get(e.id):e.state;return null!==e.submittedAt&&pr(t)?[{
id:e.fullDatabaseId,at:e.submittedAt,author:e.author,state:t}]:[]}))}function pr(e){
return"APPROVED"===e||"CHANGES_REQUESTED"===e}
const mr=new Set(["push","force_push","pr_merge","merge_queue_merge"]),hr=W.YOg(W.Ikc({id:yt,timestamp:ht,ref:W.YjP(),
before:W.YjP(),after:W.YjP(),activity_type:W.YjP(),actor:vt}));async function yr({get:e,onProgress:t},n,r){const o=[]
;let s;do{const{data:i,next:a}=await e("GET /repos/{owner}/{repo}/activity",{per_page:100,direction:"desc",...n&&{ref:n
},...s&&{after:s}},hr,"contents: read"),c=i.filter((({timestamp:e})=>gr(e,r)))
;o.push(...c.filter((e=>mr.has(e.activity_type))).map(wr)),t("pushes",o.length)
;const d=i.some((({timestamp:e})=>e<r.from));s=d?void 0:a?.searchParams.get("after")??void 0}while(void 0!==s)
;return o.reverse()}function gr(e,{from:t,until:n}){return e>=t&&e<n}function wr(e){
const{id:t,timestamp:n,ref:r,before:o,after:s,actor:i}=e;return{id:t,at:n,ref:r,before:o,after:s,actor:i,
isForced:"force_push"===e.activity_type}}function vr(e,t){for(const n of t)e.has(n.sha)||e.set(n.sha,{...n,
position:e.size})}function br(e,t){const n=new Map;return e.map((({ref:e,before:r,after:o})=>{
const s=n.get(e),i=s?.tip===r?s.reached:kr(r,t);if(void 0===i)return;n.set(e,{tip:o,reached:i});const a=$r(o,i,t)
;return void 0===a&&n.delete(e),a?.toSorted(((e,t)=>t.position-e.position)).map((({sha:e,date:t})=>({sha:e,date:t})))}))
}function kr(e,t){if(!t.has(e))return;const n=new Set([e])
;for(const e of n)for(const r of t.get(e)?.parents??[])n.add(r);return n}function $r(e,t,n){const r=[],o=[e]
;for(let e=o.pop();void 0!==e;e=o.pop()){if(t.has(e))continue;t.add(e);const s=n.get(e);if(void 0===s)return;r.push(s),
o.push(...s.parents)}return r}const Ir="contents: read",Er=100,_r=W.cl6(W.Ikc({committedDate:W.lqM(W.YjP())}))
;async function Sr({query:e,onProgress:t},n){let r=0;const o=await zt([...new Set(n)],Er,(async n=>{
const o=`query CommitDates($owner: String!, $name: String!) {\n      repository(owner: $owner, name: $name) { ${n.map(((e,t)=>`c${t}: object(oid: "${e}") { ... on Commit { committedDate } }`)).join("\n")} }\n    }`,s=bt(W.g1P(W.YjP(),_r)),{repository:i}=await e(o,{},s,Ir)
;return r+=n.length,t("commits",r),n.map(((e,t)=>[e,i[`c${t}`]?.committedDate]))}))
;return new Map(o.filter((e=>void 0!==e[1])))}
const Pr="query Commits($owner: String!, $name: String!, $tip: GitObjectID!, $first: Int!, $after: String) {\n  repository(owner: $owner, name: $name) {\n    object(oid: $tip) {\n      ... on Commit {\n        history(first: $first, after: $after) {\n          nodes { oid committedDate parents(first: 100) { nodes { oid } } }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    }\n  }\n}",Ar=W.FsL(W.Ikc({
oid:W.YjP(),committedDate:W.YjP(),parents:W.Ikc({nodes:W.YOg(W.Ikc({oid:W.YjP()}))})
}),W.pdi((({oid:e,committedDate:t,parents:n})=>({sha:e,date:t,parents:n.nodes.map((e=>e.oid))})))),Dr=bt(W.Ikc({
object:W.mee(W.Ikc({history:W.lqM(Ut(Ar))}))})),Mr={nodes:[],pageInfo:{hasNextPage:!1,endCursor:null}}
;async function qr(e,t,n){const r=new Map;let o=Rr(t,r);for(;void 0!==o&&(await jr(o,e,r,t,n),r.has(o));)o=Rr(t,r)
;return br(t,r)}function Rr(e,t){return e.findLast((({after:e})=>!t.has(e)))?.after}
async function jr(e,{query:t,onProgress:n},r,o,s){const i=async(n,r)=>{const{repository:o}=await t(Pr,{tip:e,first:n,
after:r},Dr,Ir);return o.object?.history??Mr};let a=0;for await(const e of Ft(i,Er,(()=>{}))){
const t=e.some((({sha:e})=>!r.has(e)));vr(r,e),n("commits",r.size);const i=e.some((({date:e})=>Date.parse(e)>=s.from))
;if(!t||!i){if(Tr(o,r)<=a)return;a++}}}function Tr(e,t){const n=br(e,t)
;return e.filter((({after:e},r)=>void 0===n[r]&&t.has(e))).length}const Yr=W.Ikc({ahead_by:W.Whr(),commits:W.YOg(W.Ikc({
sha:W.YjP(),commit:W.Ikc({committer:W.cl6(W.Ikc({date:W.lqM(W.YjP())}))})}))})
;async function Nr({get:e},{before:t,after:n},r){const o=[];for(let s=1;;s++){const i={basehead:`${t}...${n}`,
per_page:Math.min(r,Er),page:s},a="GET /repos/{owner}/{repo}/compare/{basehead}",c=await e(a,i,Yr,Ir).catch((e=>{
if(!$t(e,"missing"))throw e}));if(void 0===c)return;const{ahead_by:d,commits:u}=c.data
;if(o.push(...u.map((({sha:e,commit:t})=>({sha:e,date:t.committer?.date
})))),o.length>=Math.min(r,d)||0===u.length)return{count:d,commits:o}}}const Cr=1e6,Or="refs/heads/"
;async function Ur(e,t,n,r,o){if(void 0===t.defaultBranch)return[];const s=await Lr(e,t.defaultBranch,n,r)
;return void 0===s&&o(xr),Br(e,s??[],n,r)}
const xr="Changes are not reported: this version of GitHub Enterprise Server has no activity API. Report them with a live workflow"
;async function Lr(e,t,n,{changeBranches:r}){const o=r.every((e=>e.toLowerCase()===t.toLowerCase()))?Or+t:void 0;try{
const t=await yr(e,o,n);return void 0===o?t.filter((({ref:e})=>(0,J.c)(r,e.slice(Or.length)))):t}catch(t){
if($t(t,"missing")&&e.isEnterpriseServer)return;throw t}}async function Br(e,t,n,{changes:r}){
const o="all"===r?await Fr(e,t,n):await Gr(e,t),s=[];for(const e of t){const t=await o(e),{isForced:n,...r}=e
;t.length>0&&s.push({...r,commits:t})}return s}async function Gr(e,t){const n=t.map((({after:e})=>e)),r=await Sr(e,n)
;return async t=>{const n=t.isForced?await Nr(e,t,1):void 0;return 0===n?.count?[]:[Hr(t,r.get(t.after))]}}
async function Fr(e,t,n){const r=t.filter((({isForced:e})=>!e)),o=await qr(e,r,n),s=new Map(r.map(((e,t)=>[e,o[t]])))
;return async t=>{const n=s.get(t);if(void 0!==n)return n;const r=await Nr(e,t,Cr)
;return void 0===r?[Hr(t,void 0)]:r.commits.map((({sha:e,date:n})=>({sha:e,date:n??zr(t)})))}}function Hr(e,t){return{
sha:e.after,date:t??zr(e)}}function zr({at:e}){return new Date(e).toISOString()}
const Wr="contents: read",Vr=100,Jr=`query Releases($owner: String!, $name: String!, $first: Int!, $after: String) {\n  repository(owner: $owner, name: $name) {\n    releases(first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {\n      nodes {\n        databaseId tagName isDraft isPrerelease publishedAt author ${gt} tagCommit { oid }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}`,Kr=W.Ikc({
databaseId:yt,tagName:W.YjP(),isDraft:W.zMY(),isPrerelease:W.zMY(),publishedAt:W.mee(ht),author:wt,
tagCommit:W.mee(W.Ikc({oid:W.YjP()}))}),Xr=bt(W.Ikc({releases:Ut(Kr)})),Qr=W.Ikc({author:vt})
;async function Zr(e,{from:t,until:n},r,o){const s=async(t,n)=>{const{repository:r}=await e.query(Jr,{first:t,after:n
},Xr,Wr);return r.releases},i=()=>o("GitHub could not load a release: its event is missing"),a=[]
;for await(const c of Ft(s,Vr,i)){for(const s of c.flatMap(eo)){if(s.publishedAt<t||s.publishedAt>=n)continue
;void 0===s.sha&&o(to(s));const i=r&&null===s.author;a.push(i?{...s,author:await no(e,s)}:s)}
e.onProgress("releases",a.length)}return a}function eo(e){
const{databaseId:t,tagName:n,tagCommit:r,publishedAt:o,author:s}=e;return null===o||e.isDraft||e.isPrerelease?[]:[{id:t,
tag:n,sha:r?.oid,publishedAt:o,author:s}]}function to({tag:e}){return`Release ${(0,
l.hD)(e)} is not reported: its tag is gone, and its commit with it`}async function no({get:e},{id:t}){
const{data:n}=await e("GET /repos/{owner}/{repo}/releases/{release_id}",{release_id:t},Qr,Wr);return n.author}
const ro="query Repository($owner: String!, $name: String!) {\n  repository(owner: $owner, name: $name) {\n    databaseId nameWithOwner defaultBranchRef { name }\n  }\n}",oo=bt(W.Ikc({
databaseId:W.Whr(),nameWithOwner:W.YjP(),defaultBranchRef:W.mee(W.Ikc({name:W.YjP()}))}));async function so({query:e}){
const{repository:t}=await e(ro,{},oo,"contents: read");return{id:t.databaseId,fullName:t.nameWithOwner,
defaultBranch:t.defaultBranchRef?.name}}var io=n(1828);class ao extends Error{end;constructor(e){
super(`the reading of history ended: ${e.kind}`),this.end=e}}const co=6e4,uo=4,lo=1e3,fo=6e4
;function po({octokit:e,repository:t},n){const{deadline:r,cancelled:o,clock:s}=n;let i=0
;const a=e=>s.sleep(e,o).catch((()=>{}));async function c(){if(i>=r)throw new ao({kind:"limited",until:i})
;for(;!o.aborted&&s.now()<i;)await a(i-s.now());if(o.aborted)throw new ao({kind:"cancelled"})
;if(s.now()>=r)throw new ao({kind:"out-of-time"})}async function d(e,t){if("limited"===e.kind){
const n=s.now()+fo*2**Math.min(t,4);return i=Math.max(i,e.until??n),!0}
return!("unreachable"!==e.kind||t>=uo||(await a(lo*2**t),0))}async function u(e,t,n){for(let i=0;;i++){await c();try{
const t=Math.min(co,r-s.now());return await e(AbortSignal.any([o,AbortSignal.timeout(t)]))}catch(e){const r=n(e,s.now())
;if(await d(r,i))continue;throw new kt(r,t)}}}const{owner:l,repo:f}=t;return{onProgress:n.onProgress,
isEnterpriseServer:e.request.endpoint.DEFAULTS.baseUrl.endsWith("/api/v3"),async query(t,n,r,o){
const s=t.includes("$owner")?{owner:l,name:f}:{};return yo(r,await u((r=>e.graphql(t,{...s,...n,request:{signal:r}
}).catch(ho)),o,qt),o)},async get(n,r,o,s){const{data:i,headers:a}=await u((o=>e.request(n,{...t,...r,request:{signal:o}
})),s,mo);return{data:yo(o,i,s),next:wo(a.link)}}}}function mo(e,t){const n=qt(e,t);return"too-large"===n.kind?{
kind:"unreachable"}:n}function ho(e){const t=Rt(e);if(void 0===t)throw e;return t}function yo(e,t,n){
const r=e.safeParse(t,{reportInput:!0});if(r.success)return r.data;const[o]=r.error.issues,s=null===o?.input?{
kind:"too-large"}:{kind:"unexpected",detail:`${(0,io.c)(o?.path??[])||"all of it"} is wrong`};throw new kt(s,n)}
const go=/<([^<>]+)>; rel="next"/;function wo(e){const t="string"==typeof e?go.exec(e)?.[1]:void 0
;return void 0!==t&&URL.canParse(t)?new URL(t):void 0}const vo="actions: read",bo=100,ko=1e3,$o=W.Ikc({id:yt,
name:W.cl6(W.YjP()),event:W.YjP(),conclusion:W.mee(W.YjP()),run_attempt:W.lqM(W.Whr()),head_branch:W.mee(W.YjP()),
head_sha:W.YjP(),head_repository:W.cl6(W.Ikc({full_name:W.YjP()})),updated_at:ht,triggering_actor:vt}),Io=W.Ikc({
total_count:W.Whr(),workflow_runs:W.YOg($o)});async function Eo(e,{from:t,until:n},r){const o=new Map;await _o(e,r,{
from:t-An,until:n},o);const s=[];for(const n of o.values()){if(n.updated_at<t)continue;const r=await Ao(e,n)
;void 0!==r&&s.push(Do(r))}return s}async function _o(e,t,{from:n,until:r},o){const s=`${So(n)}..${So(r)}`
;for(let i=1;;i++){const a={workflow_id:t,created:s,per_page:bo,page:i},{data:c}=await Po(e,a)
;if(c.total_count>ko&&r-n>1e3){const s=Math.floor((n+r)/2);return await _o(e,t,{from:n,until:s},o),_o(e,t,{from:s,
until:r},o)}for(const e of c.workflow_runs)o.set(e.id,e);if(e.onProgress("workflow runs",o.size),
c.workflow_runs.length<bo)return}}function So(e){return new Date(e).toISOString().replace(/\.\d+/,"")}
async function Po({get:e},t){try{
return await e("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",t,Io,vo)}catch(e){
if(!$t(e,"missing"))throw e
;const n=`deployments is ${(0,l.hD)(t.workflow_id)}, and the repository has no such workflow, or github-token may not read it; check the file name, and give the token ${vo}`
;throw new ao({kind:"failed",problem:n})}}async function Ao({get:e},t){for(let n=1;n<(t.run_attempt??1);n++){const r={
run_id:t.id,attempt_number:n
},{data:o}=await e("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}",r,$o,vo)
;if("success"===o.conclusion)return o}return"success"===t.conclusion?t:void 0}function Do(e){return{id:e.id,
name:e.name??"",event:e.event,headBranch:e.head_branch,headSha:e.head_sha,
headRepository:e.head_repository?.full_name??null,succeededAt:e.updated_at,actor:e.triggering_actor}}
async function Mo(e,t,n,r){return qo(e,r,(async e=>{
const r=new Set,o=await so(e),s=Ro(e,o,t,n,(e=>r.add(e))),[i,a,c,d]=await Promise.all(s);return{kind:"read",facts:{
repository:o,pushes:i,...a,issues:c,pullRequests:d,notes:[...r]}}}))}async function qo(e,t,n){
const r=new AbortController,o=AbortSignal.any([t.cancelled,r.signal]);try{return await n(po(e,{...t,cancelled:o}))
}catch(e){if(e instanceof ao)return e.end;if(e instanceof kt)return{kind:"failed",problem:e.message};throw e}finally{
r.abort()}}function Ro(e,t,n,r,o){const s=(...e)=>e.some((e=>r.events.has(e)))
;return[s("change")?Ur(e,t,n,r,o):[],s("deployment")?To(e,n,r,o):jo,s("incident-opened","incident-resolved")?Gn(e,n,o):[],s("pr-merged","pr-closed","review-approved","review-changes")?ir(e,n,r.files,o):[]]
}const jo={deployments:[],releases:[],workflowRuns:[]}
;async function To(e,t,{deployments:n,deploymentEnvironments:r,onlyMissed:o},s){switch(n.kind){case"deployments":{
const n=await Dn(e,t,r,s);return{...jo,deployments:n}}case"releases":return{...jo,releases:await Zr(e,t,o,s)}
;case"workflow":return{...jo,workflowRuns:await Eo(e,t,n.file)};case"none":return jo}}function Yo(e){
return new Date(e).toISOString()}function No(e){return e??{login:"ghost",type:"User"}}
function Co({id:e,fullName:t,defaultBranch:n},r){return{repository:{id:e,full_name:t,default_branch:n},sender:No(r)}}
function Oo({id:e,sha:t,environment:n,creator:r,succeededAt:o},s){return[{name:"deployment_status",payload:{deployment:{
sha:t,environment:n},deployment_status:{state:"success",environment:n,created_at:Yo(o)},...Co(s,r)},at:o,id:e,by:r}]}
function Uo({id:e,tag:t,sha:n,author:r,publishedAt:o},s){return void 0===n?[]:[{name:"release",payload:{
action:"published",release:{tag_name:t,draft:!1,prerelease:!1,published_at:Yo(o)},...Co(s,r)},at:o,id:e,by:r,sha:n}]}
function xo({id:e,name:t,event:n,headBranch:r,headSha:o,headRepository:s,actor:i,succeededAt:a},c){return[{
name:"workflow_run",payload:{action:"completed",workflow_run:{name:t,event:n,conclusion:"success",head_branch:r,
head_sha:o,head_repository:null===s?null:{full_name:s},updated_at:Yo(a)},...Co(c,i)},at:a,id:e,by:i}]}function Lo(e,t){
const n=Ho(e),r=Bo(e),o=e.events.findIndex((e=>!Go(e,r))),s=-1===o?e.events.length:o,i=(n,r,o,s,i,a)=>({name:"issues",
payload:{action:r,issue:Vo(e,i,o),...a,...Co(t,s)},at:o,id:`${e.id} ${n}`,by:s}),a=n[s]
;return[i("opened","opened",r,e.author,a,{}),...e.events.slice(s).flatMap(((e,t)=>{const r=n[s+t+1]
;return Fo(e).map((({action:t,mark:n})=>i(`${e.id} ${t}`,t,e.at,e.actor,r,n)))}))]}function Bo({createdAt:e,events:t}){
return t.findLast((({kind:e})=>"transferred"===e))?.at??e}function Go({kind:e,at:t},n){
return t!==n?t<n:"labeled"===e||"typed"===e||"transferred"===e}function Fo(e){switch(e.kind){case"labeled":
case"unlabeled":return[{action:e.kind,mark:{label:{name:e.label}}}];case"typed":case"untyped":return[{action:e.kind,
mark:{type:{name:e.type}}}];case"retyped":return[{action:"untyped",mark:{type:{name:e.previous}}},{action:"typed",mark:{
type:{name:e.type}}}];case"closed":case"reopened":return[{action:e.kind,mark:{}}];case"transferred":return[]}}
function Ho({events:e,labels:t,type:n,closedAt:r}){const o=[{labels:t,type:n}]
;for(const r of e.toReversed())o.unshift(Wo(r,o[0]??{labels:t,type:n}));let s=zo(e,r);return o.map(((t,n)=>{
const r=e[n-1];return"closed"===r?.kind&&(s=r.at),"reopened"===r?.kind&&(s=void 0),{...t,closedAt:s}}))}
function zo(e,t){return void 0===e.find((({kind:e})=>"closed"===e||"reopened"===e))?t??void 0:void 0}
function Wo(e,{labels:t,type:n}){switch(e.kind){case"labeled":return{labels:t.filter((t=>t!==e.label)),type:n}
;case"unlabeled":return{labels:[...t,e.label],type:n};case"typed":return{labels:t,type:null};case"untyped":return{
labels:t,type:e.type};case"retyped":return{labels:t,type:e.previous};default:return{labels:t,type:n}}}
function Vo({id:e,number:t,createdAt:n},r,o){const{labels:s,type:i,closedAt:a}=r;return{id:e,number:t,
state:void 0===a?"open":"closed",created_at:Yo(n),updated_at:Yo(o),closed_at:void 0===a?null:Yo(a),labels:s.map((e=>({
name:e}))),type:null===i?null:{name:i}}}function Jo(e,t){const n=(n,r,o,s)=>({name:"pull_request",payload:{
action:"closed",pull_request:{...Xo(e),merged:s,merged_at:s?Yo(r):null,closed_at:Yo(r)},...Co(t,o)},at:r,id:n,by:o
}),r=[...e.closings.map((({id:t,at:r,actor:o})=>n(`${e.id} ${t}`,r,o,!1))),...e.merged?[n(`${e.id} merged`,e.merged.at,e.merged.by,!0)]:[],...e.reviews.map((n=>Ko(n,e,t)))],o=(0,
u.O)({files:e.files});return r.map((e=>({...e,...o})))}function Ko({id:e,at:t,author:n,state:r},o,s){return{
name:"pull_request_review",payload:{action:"submitted",review:{id:e,state:r.toLowerCase(),submitted_at:Yo(t)},
pull_request:Xo(o),...Co(s,n)},at:t,id:e,by:n,...o.isFromFork?{isWithoutSecrets:!0}:{}}}
function Xo({number:e,createdAt:t,author:n}){return{number:e,created_at:Yo(t),user:No(n)}}
function Qo({pushes:e,pullRequests:t,repository:n}){const r=new Map(t.map((({mergeCommit:e,files:t})=>[e,t])))
;return e.map((e=>Zo(e,r.get(e.after),n)))}function Zo(e,t,n){
const{id:r,at:o,ref:s,before:i,after:a,actor:c}=e,d=e.commits.map((({sha:e,date:t})=>({id:e,timestamp:t})));return{
name:"push",payload:{ref:s,before:i,after:a,deleted:!1,commits:d,head_commit:d.at(-1)??null,...Co(n,c)},at:o,id:r,by:c,
...(0,u.O)({files:t})}}const es="github-actions[bot]";function ts(e,{from:t,until:n},{onlyMissed:r}){
const{repository:o}=e
;return[...Qo(e),...e.deployments.flatMap((e=>Oo(e,o))),...e.releases.flatMap((e=>Uo(e,o))),...e.workflowRuns.flatMap((e=>xo(e,o))),...e.issues.flatMap((e=>Lo(e,o))),...e.pullRequests.flatMap((e=>Jo(e,o)))].filter((({at:e})=>e>=t&&e<n)).filter((e=>!r||ns(e))).sort(rs)
}function ns({by:e,isWithoutSecrets:t}){return!0===t||e?.login===es}function rs(e,t){
return e.at-t.at||ss(e.name,t.name)||ss(os(e),os(t))}function os({id:e}){return e.split(" ",1)[0]??""}function ss(e,t){
return e===t?0:e<t?-1:1}var is=n(7025),as=n(6087),cs=n(8601),ds=n(2008);const us=8;async function ls(e,t){
const{decided:n,notes:r,problems:o}=fs(e,t),[s]=t.components;if(1===t.components.length&&void 0!==s)return{
events:n.flatMap((e=>ys(e,s,t))),notes:r,problems:o};const i=void 0===t.recordId?await ms(n,t):n,a={events:[],
notes:new Set(r),problems:new Map};for(const e of i)hs(e,t,a);return{events:a.events,notes:[...a.notes],
problems:[...o,...a.problems.values()]}}function fs(e,{settings:t,events:n}){const r=[],o=new Set,i=new Set
;for(const s of e){const e=(0,ds.s)(s,t)
;if("invalid"===e.kind)for(const t of e.problems)i.add(`${t} (${s.id})`);else if("send"===e.kind){
for(const t of e.notes)o.add(t);const t=e.events.filter((({body:e})=>n.has(e.event)));r.push(...t.map((e=>({...e,
...ps(s)}))))}}const a=[...i].map((e=>(0,s.EP)(`${e}; skipped`,"warning")));return{decided:r,notes:[...o],problems:a}}
function ps({at:e,files:t}){return{at:e,...t&&{changed:{kind:"known",files:t}}}}
async function ms(e,{components:t,sources:n}){const r=e.filter((({changed:e,subject:n})=>void 0===e&&(0,
cs.H)(n,t))),o=new Map;for(let e=0;e<r.length;e+=us){const s=r.slice(e,e+us),i=await(0,as.L)(s,t,n)
;for(const[e,t]of s.entries())o.set(t,i[e]??t)}return e.map((e=>({...e,...o.get(e)})))}function hs(e,t,n){
const{at:r,...o}=e,s=(0,cs.f)([o],t.components,t.recordId);for(const r of s.events.keys())n.events.push(...ys(e,r,t))
;for(const e of s.notes)n.notes.add(e);for(const e of s.problems)n.problems.set(e.message,e)}
function ys({at:e,body:t},n,{credentials:r}){const o=r.get(n);return void 0===o?[]:[{at:e,orgId:o.orgId,
recordId:o.recordId,body:t}]}async function gs(e,t,n,r){const{api:o,reading:s,inputs:i,tokens:a}=r,c={name:e.name,...(0,
u.O)({window:t})},d=await qo(o,s,(async e=>{const t=await Jt(e);return{kind:"found",commit:t,...await dn(e,{inputs:i,
tokens:a,commit:t})}}));if("found"!==d.kind){const t=[Ds(d,e)];return{...c,isRead:!1,components:[],notes:[],problems:t}}
const l=ws(d.commit,e,r),f=d.components.map((t=>vs(t,e,l))),p=await ks(e,t,n,f,r),m=await Promise.all(f.map((e=>_s(e,r))))
;Ps(e,d.commit,l,m,r);const h=[...d.problems,...p.problems];return{...c,...p,components:m,problems:h}}
function ws(e,{id:t},{inputs:{record:n},state:r,isByHand:o}){return"false"===n?{kind:"nothing",reason:"switched off"
}:"true"===n?{kind:"upload",auto:!1}:void 0===e||r.state.repositories.get(t)?.record!==e||o?{kind:"upload",auto:!0}:{
kind:"nothing",reason:"the default branch has not moved"}}function vs(e,{url:t},n){const r=(0,is.j)(e,{connection:{
kind:"closed",missing:[]},events:[],notes:[],record:bs(e,n),standards:{kind:"nothing",reason:"they need a checkout"},
repositoryUrl:t,problems:[]});if(void 0!==r.credentials)return r;const o=(0,mt.G)(e);if("complete"===o.kind)return{...r,
credentials:o.credentials}
;const s=new Set(r.problems.map((({message:e})=>e))),i=o.problems.filter((({message:e})=>!s.has(e)));return{...r,
problems:[...r.problems,...i]}}function bs({manifest:e},t){return"absent"===e?.kind&&"upload"===t.kind&&t.auto?{
kind:"nothing",reason:`there is no ${e.file} on the default branch`}:t}async function ks(e,t,n,r,o){
const s=new Map(r.flatMap((e=>e.credentials?[[e.component,e.credentials]]:[])));if(void 0===t)return{isRead:!0,notes:[],
problems:[]};if(0===s.size)return{isRead:!1,notes:[],problems:[]}
;const i=r.map((({component:e})=>e)),{inputs:a,state:c}=o,d=await Mo(o.api,t,{changes:a.changes,
changeBranches:a["change-branches"],events:a.events,deployments:$s(a),
deploymentEnvironments:a["deployment-environments"],files:i.length>1,onlyMissed:a["only-missed"]},o.reading)
;if("read"!==d.kind)return{isRead:!1,notes:[],problems:[Ds(d,e)]};const u=ts(d.facts,t,{onlyMissed:a["only-missed"]
}),{events:l,notes:f,problems:p}=await ls(u,{settings:Is(a),events:a.events,recordId:i.length>1?a["record-id"]:void 0,
credentials:s,components:i,sources:o.sources});return c.write(Es(e.id,l,c.state.lastId+1,t,n)),{isRead:!0,
notes:[...d.facts.notes,...f],problems:p}}function $s(e){return e.deployments??{
kind:e["only-missed"]?"none":"deployments"}}function Is(e){return{changes:e.changes,changeBranches:e["change-branches"],
deploymentEnvironments:e["deployment-environments"],incidentLabels:e["incident-labels"],
incidentTypes:e["incident-types"],ignoreActors:e["ignore-actors"]}}function Es(e,t,n,{until:r},o){
return[...t.map(((t,r)=>({id:n+r,repository:e,...t}))),{repository:e,first:n,last:n+t.length-1,...o&&{point:r}}]}
async function _s({component:e,credentials:t,record:n,problems:r},{uploadRecord:o,host:s}){
const{directory:i,manifest:a}=e,c="found"===a?.kind?a.name:void 0,d={directory:i,...(0,u.O)({
recordId:e.credentials.recordId,name:c})};if("skipped"===n.kind)return{...d,record:{state:"skipped",reason:n.reason},
problems:r};if("upload"!==n.kind||void 0===t)return{...d,record:{state:"failed"},problems:r};const l=(0,
rt.ty)(await(o?.(n.record,t)));return{...d,record:{...l,record:n.record},problems:[...r,...Ss(t,l.delivery,s)]}}
function Ss({orgId:e,recordId:t},n,r){if(void 0===n||"delivered"===n.outcome)return[];const o=`record ${(0,
l.hD)(t)}, organization ${(0,l.hD)(e)}`;return(0,rt.LJ)([{item:"record",delivery:n}],{host:r,identity:o},void 0)}
function Ps({id:e},t,n,r,{state:o,uploadRecord:s}){const i=o.state.repositories.get(e)
;void 0!==s&&void 0!==t&&void 0!==i&&"upload"===n.kind&&r.every(As)&&o.write([{repository:e,point:i.point,record:t}])}
function As({record:{delivery:e}}){return void 0===e||"delivered"===e.outcome||400===e.last?.status}
function Ds(e,{name:t}){const n="nothing of it is sent, and the next run continues where the last one ended"
;switch(e.kind){case"failed":return(0,s.oi)(`${t}: ${e.problem}; ${n}`);case"limited":
return Ms(`${t}: GitHub's limit on requests lasts until ${he(e.until)}, longer than deadline allows; ${n}`)
;case"out-of-time":return Ms(`${t}: the time for the run (deadline) was up before it was read; ${n}`);case"cancelled":
return{...Ms(`${t}: the job was cancelled before it was read; ${n}`),level:"error"}}}function Ms(e){return{
kind:"delivery",level:"warning",title:"Phaset: not read",message:e}}const qs=3e5;function Rs({since:e,until:t},n,r){
const o=1e3*Math.floor((r-qs)/1e3)
;if(void 0===e)return void 0!==t?Ts("until is given without since; give both, or neither"):void 0===n.start?Ts(js):{
kind:"continue",until:o};const s=Ys(e,r);if(s>r)return Ts("since is in the future; give an earlier time")
;if(void 0===t)return{kind:"continue",until:o,start:s};const i={from:s,until:Math.min(Ys(t,r),o)}
;return i.from<i.until?{kind:"repair",window:i,until:i.until
}:Ts("since is not before until, or less than five minutes ago; give an earlier since")}
const js='there is no state of an earlier run, so it is unknown from when on to read; start with "Run workflow" and since: 90d for the history of 90 days, or since: now for none'
;function Ts(e){return{kind:"nothing",problem:(0,s.oi)(e)}}function Ys(e,t){return"instant"===e.kind?e.at:t-e.age}
function Ns(e,t,n,r){const{start:o}=e,s=n.filter((e=>!t.repositories.has(e)));return[...void 0===o?[]:[{start:o
}],...s.map((e=>({repository:e,point:o??r})))]}function Cs(e,t,n){if("nothing"===e.kind)return
;if("repair"===e.kind)return e.window;const r=t.repositories.get(n)?.point??e.until;return r<e.until?{from:r,
until:e.until}:void 0}async function Os(e){const{inputs:t,run:n,startedAt:r}=e,o=Be((0,
be.resolve)(n.workspace,t.state),t["dry-run"]);if("invalid"===o.kind)return{...ve,problems:[(0,s.oi)(o.problem)]}
;const i=o.value,a=Rs(t,i.state,r);if("nothing"===a.kind&&0===i.state.left.size)return{...ve,problems:[a.problem]}
;if("continue"===a.kind){const n=e.repositories.map((({id:e})=>e));i.write(Ns(a,i.state,n,r-t.history))}
const c=t["dry-run"]?await Us(e,a,i):await xs(e,a,i);return i.close(),{...c,..."nothing"!==a.kind&&{until:a.until}}}
async function Us(e,t,n){const r=await Ls(e,t,n,void 0),o=[...n.state.left.values()].sort(((e,t)=>e.at-t.at||e.id-t.id))
;return{...ve,...r,counts:we(o),events:o,dryRun:!0}}async function xs(e,t,n){
const{inputs:r,tokens:o,run:i,cancelled:a,redact:c,endpoint:d,progress:l}=e,f=nt((0,Ke.t)()+Gs(e),Ke.t,a),p=(0,
Xe.D)(d,r,c,f,a),m={...p,watch:(e,t)=>{void 0!==t.status&&t.status<500&&f.renew(),p.watch(e,t)}},h=(0,et.e)((0,
be.join)(i.temporaryDirectory,`phaset-undelivered-${(0,Ve.randomUUID)()}.jsonl`)),y=at({deliver:(e,t,n)=>(0,Ze.c)({
target:"event",credentials:t,body:e},m,n),tokens:o,host:d.origin.host,state:n,undelivered:h,
repeatUnknown:r["repeat-unknown"],onProgress:({at:e},t)=>{l.set(`Sending: up to ${he(e)}, ${t} events left`)}})
;await y.sendLeft();const g=await Ls(e,t,n,{sender:y,uploadRecord:(e,t)=>(0,Ze.c)({target:"record",credentials:t,body:e
},m)}),{problems:w,...v}=y.results(),{path:b,failure:k}=h.close();return{...ve,...g,...v,...(0,u.O)({undelivered:b}),
problems:[...g.problems,...w,...void 0===k?[]:[($=k,
(0,s.oi)(`the undelivered file can't be written (${$}); make RUNNER_TEMP a directory that this job may write`,"warning"))]]
};var $}async function Ls(e,t,n,r){const o=[];if("nothing"===t.kind)return{repositories:o,notes:[],problems:[t.problem]}
;for(const s of e.repositories){const i=Cs(t,n.state,s.id);o.push(await gs(s,i,"continue"===t.kind,{...await Bs(e,s),
inputs:e.inputs,tokens:e.tokens,state:n,uploadRecord:r?.uploadRecord,host:e.endpoint.origin.host,isByHand:e.isByHand})),
await(r?.sender.sendLeft())}return{repositories:o,notes:o.flatMap((({notes:e})=>e)),
problems:o.flatMap((({problems:e})=>e))}}async function Bs(e,{name:t}){
const{inputs:n,run:r,cancelled:o,startedAt:s,progress:i}=e,a={token:n["github-token"],baseUrl:r.apiUrl,repository:t,
cancelled:o};return{api:await(0,Qe.openApi)(a),reading:{deadline:s+1e3*n.deadline,cancelled:o,clock:{now:Date.now,
sleep:(e,t)=>(0,Je.setTimeout)(e,void 0,{signal:t})},onProgress:me(t,i)},sources:{workspace:r.temporaryDirectory,
access:a,serverUrl:r.serverUrl}}}function Gs({inputs:e,startedAt:t}){return t+1e3*e.deadline-Date.now()}
async function Fs(e){const t=Date.now(),n=ue(o.V4),r=zs(n),{inputs:i,failOn:a,problems:c}=le(n,r);try{
const n=void 0===i?ve:await Ws(i,r,t,e).catch(Xs),o=Hs({...n,problems:[...c,...n.problems]},a)
;return await N(o,r,i?.summary??!0),!(0,s.JD)(C(o))}catch(e){return(0,F.e)(e,r),!1}}function Hs(e,t){const n={failOn:t,
standardsFailOn:"never"};return{...e,problems:(0,a.Q)(e.problems,n),repositories:e.repositories.map((e=>({...e,
components:e.components.map((e=>({...e,problems:(0,a.Q)(e.problems,n)})))})))}}function zs(e){const t=(0,c.d)(e)
;for(const e of t.flatMap(i.eo))o.Pq(e);return(0,i.ay)(t)}async function Ws(e,t,n,{environment:i,cancelled:a}){
const c=(0,z.c)(i),u=(0,H.Q)(i,(e=>(0,r.readFileSync)(e,"utf8")),n);if("invalid"===u.kind)return Ks((0,s.EP)(u.problem))
;const{connection:l,problems:f}=(0,d.C)(e,c,u.value);if("open"!==l.kind)return Ks(...f)
;const p=Number(i.GITHUB_REPOSITORY_ID);if(!Number.isSafeInteger(p)||""===e["github-token"])return Ks((0,
s.oi)(""===e["github-token"]?Vs:Js));const m=pe(o.pq);try{const r=await Os({inputs:e,endpoint:l.endpoint,
tokens:l.tokens,run:c,repositories:[{id:p,name:c.repository,url:(0,z.E)(c)??""}],startedAt:n,
isByHand:"workflow_dispatch"===u.value.name,redact:t,cancelled:a,progress:m});return{...r,problems:[...f,...r.problems]}
}finally{m.close()}}
const Vs="github-token is empty; give it a token that may read the repository",Js="GITHUB_REPOSITORY_ID is no number, so it is unknown which repository this is; run the action in a workflow"
;function Ks(...e){return{...ve,problems:e}}function Xs(e){if(!(e instanceof Ue))throw e;return Ks((0,
s.oi)(`${e.message}, so nothing more is sent; free space for it, and run again`))}}))};