const b=522,h=[522],g={7522:((m,i,s)=>{s.d(i,{explainApiFailure:()=>a,openApi:()=>r});var o=s(7541);const u=2e4;async function r({
token:t,baseUrl:e,repository:n}){const{getOctokit:p}=await s.e(413).then(s.bind(s,2413)),[f="",l=""]=n.split("/"),A={signal:AbortSignal.
timeout(u)};return{octokit:p(t,{baseUrl:e,request:A}),repository:{owner:f,repo:l}}}function a(t,e){const n=d(t);return n===
void 0?"GitHub's API could not be reached":c(t,n)?`GitHub's API limits the token's requests (${n})`:[401,403,404].includes(
n)?`GitHub's API answered ${n}; give the job \`permissions: ${e}\`, or another github-token`:`GitHub's API answered ${(0,o.
hD)(n)}`}function d(t){if(!(!(t instanceof Error)||!("status"in t)||!("response"in t)))return typeof t.status=="number"&&
t.response?t.status:void 0}function c(t,e){if(e===429)return!0;const{response:n}=t;return e===403&&n.headers["x-ratelimi\
t-remaining"]==="0"}})};export{b as id,h as ids,g as modules};
