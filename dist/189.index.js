export const id=189;export const ids=[189];export const modules={1189:(((t,e,o)=>{o.d(e,{
findPreviousDeployment:()=>c});var s=o(4922);const n=20,a=10,i=s.YOg(s.Ikc({id:s.aig(),sha:s.YjP()})),r=s.YOg(s.Ikc({
state:s.YjP()}));async function c(t,e,o){let s=0;for await(const a of p(t,e,o)){if(await f(t,a))return a.sha;if(s+=1,
s===n)return}}async function*p(t,e,o){const s=[];let n=!1;for await(const a of d(t,e))a.sha===o?n=!0:n?yield a:s.push(a)
;n||(yield*s)}async function*d({octokit:t,repository:e},o){const s={...e,environment:o,per_page:100};let n=0
;for await(const{data:e}of t.paginate.iterator(t.rest.repos.listDeployments,s))if(yield*i.parse(e),n+=1,n===a)return}
async function f({octokit:t,repository:e},{id:o}){const{data:s}=await t.rest.repos.listDeploymentStatuses({...e,
deployment_id:o,per_page:100});return r.parse(s).some((({state:t})=>"success"===t))}}))};