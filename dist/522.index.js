export const id=522;export const ids=[522];export const modules={7522:(((t,e,n)=>{n.d(e,{
explainApiFailure:()=>r,openApi:()=>i});var s=n(7541);const o=2e4;async function i({token:t,baseUrl:e,repository:s}){
const{getOctokit:i}=await n.e(413).then(n.bind(n,2413)),[r="",u=""]=s.split("/");return{octokit:i(t,{baseUrl:e,request:{
signal:AbortSignal.timeout(o)}}),repository:{owner:r,repo:u}}}function r(t,e){const n=u(t)
;return void 0===n?"GitHub's API could not be reached":a(t,n)?`GitHub's API limits the token's requests (${n})`:[401,403,404].includes(n)?`GitHub's API answered ${n}; give the job \`permissions: ${e}\`, or another github-token`:`GitHub's API answered ${(0,
s.hD)(n)}`}function u(t){
if(t instanceof Error&&"status"in t&&"response"in t)return"number"==typeof t.status&&t.response?t.status:void 0}
function a(t,e){if(429===e)return!0;const{response:n}=t;return 403===e&&"0"===n.headers["x-ratelimit-remaining"]}}))};