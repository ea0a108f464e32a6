export const id=522;export const ids=[522];export const modules={7522:(((t,r,o)=>{o.d(r,{openApi:()=>a})
;var e=o(8500);const n=2e4,s=[500,1500];async function a(t,r=s){
const{getOctokit:e}=await o.e(413).then(o.bind(o,2413)),[a="",c=""]=t.repository.split("/"),u=e(t.token,{
baseUrl:t.baseUrl});return u.hook.wrap("request",((o,e)=>i((async()=>{
const r=AbortSignal.any([t.cancelled,AbortSignal.timeout(n)]);return o({...e,request:{...e.request,signal:r}})
}),t.cancelled,r))),{octokit:u,repository:{owner:a,repo:c}}}async function i(t,r,o){for(const n of o)try{
return await t()}catch(t){if(!u(t))throw t;await(0,e.setTimeout)(n,void 0,{signal:r})}return t()}
const c=new Set([500,502,503,504]);function u(t){if(!(t instanceof Error&&"status"in t))return!1
;const{name:r}=t.cause instanceof Error?t.cause:t,o="AbortError"===r||"TimeoutError"===r
;return"number"==typeof t.status&&c.has(t.status)&&!o}}))};