export const id=546;export const ids=[546];export const modules={1546:(((e,t,s)=>{s.d(t,{
describeApiFailure:()=>o});var n=s(7428),a=s(4922),r=s(7541);function o(e,t){
if(e instanceof n.a$)return"GitHub's API answered with something else than what was asked for; check GITHUB_API_URL, and the proxy if there is one"
;const{data:s}=i.safeParse(e);if(void 0===s)return"GitHub's API could not be reached";const{status:a}=s
;return c(s)?`GitHub's API limits the token's requests (${a})`:404===a&&/no common ancestor/i.test(s.response.data.message)?"the commits have no common ancestor":[401,403,404].includes(a)?`GitHub's API answered ${a}; give the job \`permissions: ${t}\`, or another github-token`:`GitHub's API answered ${(0,
r.hD)(a)}`}const i=a.Ikc({status:a.aig(),response:a.Ikc({headers:a.g1P(a.YjP(),a.L5J()),data:a.MfU(a.Ikc({
message:a.YjP()}),{message:""})})});function c({status:e,response:t}){if(429===e)return!0
;const{headers:s,data:n}=t,a="0"===s["x-ratelimit-remaining"]||void 0!==s["retry-after"]||/rate limit/i.test(n.message)
;return 403===e&&a}}))};