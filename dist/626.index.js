const f=626,_=[626],y={2626:((m,d,i)=>{i.d(d,{findPreviousDeployment:()=>p});const a=20;async function p({octokit:s,repository:t},r,n){
const{data:o}=await s.rest.repos.listDeployments({...t,environment:r,per_page:a}),c=o.findIndex(e=>e.sha===n);for(const e of o.
slice(c+1)){if(e.sha===n)continue;const{data:u}=await s.rest.repos.listDeploymentStatuses({...t,deployment_id:e.id,per_page:100});
if(u.some(({state:l})=>l==="success"))return e.sha}}})};export{f as id,_ as ids,y as modules};
