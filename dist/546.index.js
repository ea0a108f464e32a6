export const id=546;export const ids=[546];export const modules={1546:(((e,t,s)=>{s.d(t,{
describeApiFailure:()=>i});var n=s(7428),r=s(4922),a=s(7541);function i(e,t){
if(e instanceof n.a$)return"GitHub's API gave an unexpected answer; check GITHUB_API_URL, and the proxy if there is one"
;const{data:s}=o.safeParse(e)
;if(void 0===s)return"GitHub's API can't be reached; check GITHUB_API_URL, and the proxy if there is one"
;const{status:r}=s
;return c(s)?`GitHub's API limits the requests of github-token (${r})`:404===r&&/no common ancestor/i.test(s.response.data.message)?"the commits have no common ancestor":[401,403,404].includes(r)?`GitHub's API answered ${r}; give the job \`permissions: ${t}\`, or another github-token`:`GitHub's API answered ${(0,
a.hD)(r)}`}const o=r.Ikc({status:r.aig(),response:r.Ikc({headers:r.g1P(r.YjP(),r.L5J()),data:r.MfU(r.Ikc({
message:r.YjP()}),{message:""})})});function c({status:e,response:t}){if(429===e)return!0
;const{headers:s,data:n}=t,r="0"===s["x-ratelimit-remaining"]||void 0!==s["retry-after"]||/rate limit/i.test(n.message)
;return 403===e&&r}}))};