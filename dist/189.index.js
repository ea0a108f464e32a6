export const id=189;export const ids=[189];export const modules={1189:(((e,t,n)=>{n.d(t,{
findPreviousDeployment:()=>d});var o=n(4922);const s="deployments: read",a=20,i=10,r=o.YOg(o.Ikc({id:o.aig(),sha:o.YjP()
})),c=o.YOg(o.Ikc({state:o.YjP()}));async function d(e,t,n){let o=0;for await(const s of p(e,t,n)){
if(await l(e,s))return s.sha;if(o+=1,o===a)return}}async function*p(e,t,n){const o=[];let s=!1
;for await(const a of f(e,t))a.sha===n?s=!0:s?yield a:o.push(a);s||(yield*o)}async function*f(e,t){
for(let n=1;n<=i;n++){const o={environment:t,per_page:100,page:n
},{data:a,next:i}=await e("GET /repos/{owner}/{repo}/deployments",o,r,s);if(yield*a,void 0===i)return}}
async function l(e,{id:t}){const{data:n}=await e("GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",{
deployment_id:t,per_page:100},c,s);return n.some((({state:e})=>"success"===e))}}))};