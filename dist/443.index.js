export const id=443;export const ids=[443];export const modules={2443:(((e,n,t)=>{t.d(n,{
compareCommits:()=>r,listPullRequestFiles:()=>p});var a=t(4922);const i=300,o=3e3,s=a.YOg(a.Ikc({filename:a.YjP(),
previous_filename:a.lqM(a.YjP())})),l=a.Ikc({behind_by:a.aig(),files:a.lqM(s)});async function r(e,n,t){
const a=async(n,t)=>{const a={basehead:`${n}...${t}`,per_page:1
},{data:i}=await e("GET /repos/{owner}/{repo}/compare/{basehead}",a,l,"contents: read");return i
},o=await a(n,t),s=[o.files??[]];return o.behind_by>0&&s.push((await a(t,n)).files??[]),s.some((e=>e.length>=i))?{
kind:"too-many",limit:i}:{kind:"known",files:s.flat().flatMap(u)}}async function p(e,n){const t=[]
;for(let a=1,i=!1;!i;a++){const o="GET /repos/{owner}/{repo}/pulls/{pull_number}/files",l={pull_number:n,per_page:100,
page:a},{data:r,next:p}=await e(o,l,s,"pull-requests: read");t.push(...r),i=void 0===p}return t.length>=o?{
kind:"too-many",limit:o}:{kind:"known",files:t.flatMap(u)}}function u({filename:e,previous_filename:n}){
return void 0===n?[e]:[e,n]}}))};