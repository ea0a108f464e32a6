export const id=443;export const ids=[443];export const modules={2443:(((e,t,i)=>{i.d(t,{
compareCommits:()=>r,listPullRequestFiles:()=>p});var n=i(4922);const a=300,s=3e3,o=n.YOg(n.Ikc({filename:n.YjP(),
previous_filename:n.lqM(n.YjP())})),l=n.Ikc({behind_by:n.aig(),files:n.lqM(o)})
;async function r({octokit:e,repository:t},i,n){const s=async(i,n)=>{
const{data:a}=await e.rest.repos.compareCommitsWithBasehead({...t,basehead:`${i}...${n}`,per_page:1});return l.parse(a)
},o=await s(i,n),r=[o.files??[]];return o.behind_by>0&&r.push((await s(n,i)).files??[]),r.some((e=>e.length>=a))?{
kind:"too-many",limit:a}:{kind:"known",files:r.flat().flatMap(c)}}async function p({octokit:e,repository:t},i){
const n=await e.paginate(e.rest.pulls.listFiles,{...t,pull_number:i,per_page:100}),a=o.parse(n);return a.length>=s?{
kind:"too-many",limit:s}:{kind:"known",files:a.flatMap(c)}}function c({filename:e,previous_filename:t}){
return void 0===t?[e]:[e,t]}}))};