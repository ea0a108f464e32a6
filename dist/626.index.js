export const id=626;export const ids=[626];export const modules={2626:(((t,e,s)=>{s.d(e,{
findPreviousDeployment:()=>n});const o=20;async function n({octokit:t,repository:e},s,n){
const{data:i}=await t.rest.repos.listDeployments({...e,environment:s,per_page:o}),a=i.findIndex((t=>t.sha===n))
;for(const s of i.slice(a+1)){if(s.sha===n)continue;const{data:o}=await t.rest.repos.listDeploymentStatuses({...e,
deployment_id:s.id,per_page:100});if(o.some((({state:t})=>"success"===t)))return s.sha}}}))};