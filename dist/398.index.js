export const id=398;export const ids=[398];export const modules={2398:(((t,e,i)=>{i.d(e,{
describeMissing:()=>a});var n=i(1455),o=i(6760),r=i(7541),s=i(2371);const c=5;async function a(t,e){if(void 0!==await(0,
n.stat)((0,o.join)(e,t)).catch((()=>{})))return`is not a directory; use ${(0,r.hD)(o.posix.dirname(t))} instead`
;const i=t.replace(/^-\s+/,"").replace(/^(["'])(.*)\1$/,"$2").replaceAll("\\","/")
;return i!==t&&await h(e,i)?`is not a directory of the checkout; write it as ${(0,
r.hD)(i)}`:(/\{.*\}/.test(t)?"is not a directory of the checkout, and braces are not expanded; list one directory per line":"is not a directory of the checkout")+(0,
r.ts)(await d(i,e))}async function h(t,e){const i=await(0,n.stat)((0,o.join)(t,e)).catch((()=>{}))
;return i?.isDirectory()??!1}async function d(t,e){const i=t.split("/").filter((t=>""!==t&&"."!==t));let n="."
;for(const[t,r]of i.entries()){const c=o.posix.join(n,r);if(await h(e,c)){n=c;continue}const a=await l((0,
o.join)(e,n)),d=i.slice(t+1),p=a.map((t=>o.posix.join(n,t,...d))),f=(0,s.Z)(o.posix.join(n,r,...d),p)
;return""===f?u(n,a):f}return""}function u(t,e){const i="."===t?"the repository's root":(0,r.hD)(t)
;if(0===e.length)return`; ${i} has no directories`;const n=e.length>c?` and ${e.length-c} more`:""
;return`; ${i} has ${e.slice(0,c).map(r.hD).join(", ")}${n}`}async function l(t){return(await(0,n.readdir)(t,{
withFileTypes:!0}).catch((()=>[]))).filter((t=>t.isDirectory()&&!t.name.startsWith("."))).map((({name:t})=>t)).sort()}
}))};