export const id=253;export const ids=[253];export const modules={9253:(((e,t,n)=>{n.d(t,{
decideNamed:()=>K,findCheckoutNeeds:()=>B});var s=n(7413),o=n(4307),i=n(7401),a=n(8436);const r="event-fields: "
;function c(e,t){const n=(0,a.Pf)(e).flatMap((({field:n})=>{const s=[`${e}.${n}`,n].find((e=>Object.hasOwn(t,e)))
;return void 0===s?[]:[[n,{path:r+s,value:t[s]}]]}));return Object.fromEntries(n)}function u(e,t){
const n=e.flatMap((e=>(0,
a.Pf)(e).flatMap((({field:t})=>[t,`${e}.${t}`])))),s=Object.keys(t).filter((e=>!n.includes(e))).map((t=>(0,
a.mr)(e,t,r)));return l(e,t)?[...s,d]:s}
const d="event-fields: timestamp is the same for change and deployment, so the lead time is 0; set the time of the deployment as deployment.timestamp"
;function l(e,t){const n=e.filter((e=>"change"===e||"deployment"===e)),[s,o]=n.map((e=>c(e,t).timestamp?.path))
;return void 0!==s&&s===o}function m({name:e,payload:t},n){
const s=n.split(".").reduce(((e,t)=>"object"==typeof e&&null!==e?e[t]:void 0),t);return null==s?void 0:{
path:`${e}: ${n}`,value:s}}var h=n(5161);function f(e){
return m(e,"deployment.sha")??m(e,"workflow_run.head_sha")??m(e,_(e)?"pull_request.merge_commit_sha":"pull_request.head.sha")
}function p(e,{ref:t,head:n}){const s=f(e);if(void 0!==s)return v(s,g(e)??w(t))
;const{sha:o=""}=e,i="one"===n.kind&&n.commit.toLowerCase()!==o.toLowerCase();if(i&&n.isFetched){const t={
path:"the commit that is checked out",value:n.commit
},s=`The commit is ${n.commit}, which is checked out; GITHUB_SHA is ${(0,h.RK)(o)}`,i=b(e);return{...v(t),...i&&{
isOfPullRequest:i},notes:[s]}}if(b(e))return{kind:"unknown",problem:k};const a=v({path:"GITHUB_SHA",value:e.sha},w(t))
;if(i){const e=`The commit is GITHUB_SHA, ${(0,h.RK)(o)}: this job made ${n.commit}, which is checked out`;return{...a,
notes:[e]}}return"several"===n.kind?{...a,warnings:[y]}:a}function v(e,t){return{kind:"found",source:e,...(0,s.O)({
branch:t}),notes:[],warnings:[]}}function g(e){if("release"===m(e,"workflow_run.event")?.value)return
;const t=m(e,"workflow_run.head_branch")??m(e,_(e)?"pull_request.base.ref":"pull_request.head.ref")
;return"string"==typeof t?.value?t.value:void 0}function w(e){return/^refs\/heads\/(.+)$/.exec(e)?.[1]}function _(e){
return!0===m(e,"pull_request.merged")?.value}function b(e){return void 0!==m(e,"issue.pull_request")}
const k="issue_comment: GITHUB_SHA is the default branch's last commit, not the pull request's; check the pull request out before this step, or set commitSha in event-fields",y="The workspace has clones of this repository at different commits, so the commit is GITHUB_SHA; if another one is deployed, set it as commitSha in event-fields"
;var S=n(148),q=n(886),$=n(9890);const j={id:"issue.id",resolvedAt:"issue.closed_at",
createdAt:"pull_request.created_at",submittedAt:"review.submitted_at",closedAt:"pull_request.closed_at",
mergedAt:"pull_request.merged_at",additions:"pull_request.additions",changedFiles:"pull_request.changed_files",
deletions:"pull_request.deletions"};function A(e,t){const n=(0,a.Pf)(e).map((({field:n})=>{
const s="createdAt"===n&&e.startsWith("incident-")?"issue.created_at":j[n];return[n,void 0===s?void 0:m(t,s)]}))
;return Object.fromEntries(n)}function C(e,t,n,s){const o={path:"the time of this run",value:(0,$.n)(n)}
;if("change"!==e)return{source:o,notes:[]};const i=H(t,n,s);return void 0===i?{source:o,notes:[],isUnknown:!0
}:"odd"!==i?{source:i,notes:[]}:{source:o,notes:[(0,q.Yx)(`commit ${String(t).toLowerCase()}`)]}}function H(e,t,n){
if("string"!=typeof e)return;const s=m(t,"head_commit.id")?.value,o=m(t,"head_commit.timestamp")
;if("string"==typeof s&&s.toLowerCase()===e.toLowerCase()&&o){const e=q.bX.safeParse(o.value)
;return e.success&&void 0===e.data?"odd":o}const i=n.get(e.toLowerCase());return void 0!==i?"timestamp"!==(0,
S.E)(i).kind?"odd":{path:"the commit's date",value:i}:void 0}var M=n(4536),O=n(7638);const T={head:{kind:"none"},
dates:new Map},L={deployment:"change","incident-resolved":"incident-opened"};function U(e,t){
const n=R(e.names),s=x(n,e.jobStatus),o=n.filter((e=>!s.includes(e))),a=o.map((n=>G(n,{...e,names:o
},t))),r=[...u(n,e.fields),...a.flatMap((e=>"invalid"===e.kind?e.problems:[]))];if(r.length>0)return{kind:"invalid",
problems:[...new Set(r)]};const c=`job-status is ${e.jobStatus}: ${s.join(", ")} not sent`;if(0===o.length)return(0,
i.s)(c)
;const d=a.flatMap((e=>"made"===e.kind?[e.event]:[])),l=[...a.flatMap((e=>e.notes)),...s.length>0?[c]:[]],m=a.flatMap((e=>e.warnings))
;return(0,O.y)(t,d,{notes:[...new Set(l)],warnings:[...new Set(m)]})}function B({names:e,fields:t},n){
const s=e.filter(P).map((e=>({name:e,...c(e,t)
}))),o=f(n)?.value,i=s.filter((({name:e,timestamp:t})=>"change"===e&&!t)),a=s.some((({commitSha:e})=>!e))&&void 0===o
;return 0===i.length?a?[]:void 0:i.map((({commitSha:e})=>e?.value??o??n.sha)).filter((e=>"string"==typeof e))}
function P(e){return"change"===e||"deployment"===e}function R(e){const t=e.flatMap((t=>{const n=L[t]
;return void 0!==n&&e.includes(n)?[n,t]:[t]}));return[...new Set(t)]}function x(e,t){
return"success"!==t&&e.includes("deployment")?e.filter(P):[]}function G(e,t,n){const s=c(e,t.fields),o={where:r,now:(0,
$.n)(n)};if(!P(e)){const t={...A(e,n),...s};return{...(0,a.Ld)(e,t,o),notes:[],warnings:[]}}
const{head:i,dates:u}=t.checkout??T,d=s.commitSha?{kind:"found",source:s.commitSha,notes:[],warnings:[]}:p(n,{ref:t.ref,
head:i});if("unknown"===d.kind)return{kind:"invalid",problems:[d.problem],notes:[],warnings:[]};const l=s.timestamp?{
source:s.timestamp,notes:[]}:C(e,d.source.value,n,u);return{...(0,a.Ld)(e,{commitSha:d.source,timestamp:l.source},o),
notes:[...d.notes,...l.notes],
warnings:[...d.warnings,...E(e,d,t,n),...l.isUnknown&&t.names.includes("deployment")?[I]:[]]}}
const I="The time of the change's commit is unknown, so the change has the time of this run, and the lead time is 0. Check the commit out before this step, or set change.timestamp in event-fields"
;function E(e,{branch:t,isOfPullRequest:n},{names:s,changeBranches:i},a){
if("deployment"!==e||s.includes("change"))return[]
;if(n)return["deployment of a pull request's commit is sent without a change: its lead time may count as 0. Send both with `event: change, deployment`"]
;const r=i.length>0?i:(0,o.T)(a);return void 0===t||0===r.length||(0,M.c)(r,t)?[]:[`deployment of the branch ${(0,
h.RK)(t)} is sent without a change, and change-branches (${(0,
h.RK)(r.join(", "))}) doesn't include the branch: its lead time may count as 0. Send both with \`event: change, deployment\`, or add the branch to change-branches`]
}function K(e,t,n,o,i){return U({names:e,fields:t["event-fields"],changeBranches:t["change-branches"],
jobStatus:t["job-status"],ref:n.ref,...(0,s.O)({checkout:i})},o)}}))};