export const id=522;export const ids=[522];export const modules={7522:(((t,e,n)=>{n.d(e,{
explainApiFailure:()=>i,openApi:()=>r});var s=n(7541);const o=2e4;async function r({token:t,baseUrl:e,repository:s}){
const{getOctokit:r}=await n.e(413).then(n.bind(n,2413)),[i="",u=""]=s.split("/");return{octokit:r(t,{baseUrl:e,request:{
signal:AbortSignal.timeout(o)}}),repository:{owner:i,repo:u}}}function i(t,e){const n=function(t){
return t instanceof Error&&"status"in t&&"response"in t&&"number"==typeof t.status&&t.response?t.status:void 0}(t)
;return void 0===n?"GitHub's API could not be reached":function(t,e){if(429===e)return!0;const{response:n}=t
;return 403===e&&"0"===n.headers["x-ratelimit-remaining"]
}(t,n)?`GitHub's API limits the token's requests (${n})`:[401,403,404].includes(n)?`GitHub's API answered ${n}; give the job \`permissions: ${e}\`, or another github-token`:`GitHub's API answered ${(0,
s.hD)(n)}`}}))};