const k=88,w=[88],g={1088:((h,c,m)=>{m.d(c,{compareCommits:()=>d,listPullRequestFiles:()=>f});const l=300,o=3e3;async function d({
octokit:t,repository:e},n,s){const u=(a,_)=>t.rest.repos.compareCommitsWithBasehead({...e,basehead:`${a}...${_}`,per_page:1}),
{data:p}=await u(n,s),i=[p.files??[]];return p.behind_by>0&&i.push((await u(s,n)).data.files??[]),i.some(a=>a.length>=l)?
{kind:"too-many",limit:l}:{kind:"known",files:i.flat().flatMap(r)}}async function f({octokit:t,repository:e},n){const s=await t.
paginate(t.rest.pulls.listFiles,{...e,pull_number:n,per_page:100});return s.length>=o?{kind:"too-many",limit:o}:{kind:"k\
nown",files:s.flatMap(r)}}function r({filename:t,previous_filename:e}){return e===void 0?[t]:[t,e]}})};export{k as id,w as ids,g as modules};
