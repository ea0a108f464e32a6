export const id=522;export const ids=[522];export const modules={7522:(((t,r,o)=>{o.d(r,{openApi:()=>a})
;var e=o(8500);const n=2e4,s=[500,1500];async function a(t){
const{getOctokit:r}=await o.e(413).then(o.bind(o,2413)),[e="",s=""]=t.repository.split("/"),a=r(t.token,{
baseUrl:t.baseUrl});return a.hook.wrap("request",((r,o)=>i((async()=>{
const e=AbortSignal.any([t.cancelled,AbortSignal.timeout(n)]);return r({...o,request:{...o.request,signal:e}})
}),t.cancelled))),{octokit:a,repository:{owner:e,repo:s}}}async function i(t,r){for(const o of s)try{return await t()
}catch(t){if(!u(t))throw t;await(0,e.setTimeout)(o,void 0,{signal:r})}return t()}const c=new Set([500,502,503,504])
;function u(t){if(!(t instanceof Error&&"status"in t))return!1
;const{name:r}=t.cause instanceof Error?t.cause:t,o="AbortError"===r||"TimeoutError"===r
;return"number"==typeof t.status&&c.has(t.status)&&!o}}))};