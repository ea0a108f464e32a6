export const id=522;export const ids=[522];export const modules={7522:(((t,r,e)=>{e.d(r,{openApi:()=>a})
;var o=e(8500);const n=2e4,s=[500,1500];async function a(t,r=s){
const{getOctokit:o}=await e.e(413).then(e.bind(e,2413)),[a="",c=""]=t.repository.split("/"),u=o(t.token,{
baseUrl:t.baseUrl});return u.hook.wrap("request",((e,o)=>{const{signal:s}=o.request;return i((async()=>(o.request={
...o.request,signal:s??AbortSignal.any([t.cancelled,AbortSignal.timeout(n)])},e(o))),t.cancelled,r)})),{octokit:u,
repository:{owner:a,repo:c}}}async function i(t,r,e){for(const n of e)try{return await t()}catch(t){if(!u(t))throw t
;await(0,o.setTimeout)(n,void 0,{signal:r})}return t()}const c=new Set([500,502,503,504]);function u(t){
if(!(t instanceof Error&&"status"in t))return!1
;const{name:r}=t.cause instanceof Error?t.cause:t,e="AbortError"===r||"TimeoutError"===r
;return"number"==typeof t.status&&c.has(t.status)&&!e}}))};