export const id=443;export const ids=[443];export const modules={2443:(((t,e,i)=>{i.d(e,{
compareCommits:()=>s,listPullRequestFiles:()=>a});const o=300,n=3e3;async function s({octokit:t,repository:e},i,n){
const s=(i,o)=>t.rest.repos.compareCommitsWithBasehead({...e,basehead:`${i}...${o}`,per_page:1
}),{data:a}=await s(i,n),r=[a.files??[]];return a.behind_by>0&&r.push((await s(n,i)).data.files??[]),
r.some((t=>t.length>=o))?{kind:"too-many",limit:o}:{kind:"known",files:r.flat().flatMap(l)}}
async function a({octokit:t,repository:e},i){const o=await t.paginate(t.rest.pulls.listFiles,{...e,pull_number:i,
per_page:100});return o.length>=n?{kind:"too-many",limit:n}:{kind:"known",files:o.flatMap(l)}}
function l({filename:t,previous_filename:e}){return void 0===e?[t]:[t,e]}}))};