export const id=522;export const ids=[522];export const modules={7522:(((t,e,n)=>{n.d(e,{H:()=>d,
openApi:()=>a,openGet:()=>l});var r=n(8500);const o=2e4,s=[500,1500];async function a(t,e=s){
const{getOctokit:r}=await n.e(413).then(n.bind(n,2413)),[a="",c=""]=t.repository.split("/"),u=r(t.token,{
baseUrl:t.baseUrl});return u.hook.wrap("request",((n,r)=>{const{signal:s}=r.request;return i((async()=>(r.request={
...r.request,signal:s??AbortSignal.any([t.cancelled,AbortSignal.timeout(o)])},n(r))),t.cancelled,e)})),{octokit:u,
repository:{owner:a,repo:c}}}async function i(t,e,n){for(const o of n)try{return await t()}catch(t){if(!u(t))throw t
;await(0,r.setTimeout)(o,void 0,{signal:e})}return t()}const c=new Set([500,502,503,504]);function u(t){
if(!(t instanceof Error&&"status"in t))return!1
;const{name:e}=t.cause instanceof Error?t.cause:t,n="AbortError"===e||"TimeoutError"===e
;return"number"==typeof t.status&&c.has(t.status)&&!n}function l({octokit:t,repository:e}){return async(n,r,o)=>{
const{data:s,headers:a}=await t.request(n,{...e,...r});return{data:o.parse(s),next:d(a.link)}}}
const p=/<([^<>]+)>; rel="next"/;function d(t){const e="string"==typeof t?p.exec(t)?.[1]:void 0
;return void 0!==e&&URL.canParse(e)?new URL(e):void 0}}))};