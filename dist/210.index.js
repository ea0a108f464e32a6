export const id=210;export const ids=[210];export const modules={210:(((t,e,n)=>{n.d(e,{
findManifests:()=>u});var r=n(1455),o=n(6760),i=n(4409),s=n(8919),c=n(5290);async function u(t,e,n){const u=(0,
c.EY)(t),d=e.map(c.EY),l={directories:[],unreadable:[]};for(let t=[{directory:".",position:(0,c.GH)(u),
excluded:d.map(c.GH)}].filter(p);t.length>0;){const e=await Promise.all(t.map(f));t=e.flat().filter(p)}return l
;function p({position:t,excluded:e}){return t.size>0&&!d.some(((t,n)=>(0,c.uv)(t,e[n]??a)))}
async function f({directory:t,position:e,excluded:p}){const f=await(0,r.readdir)((0,o.join)(n,t),{withFileTypes:!0
}).catch((e=>(l.unreadable.push({directory:t,reason:(0,i.$)(e)}),[])))
;return f.some((t=>t.name===s.h&&!t.isDirectory()))&&(0,c.uv)(u,e)&&l.directories.push(t),
f.filter((t=>t.isDirectory()&&"node_modules"!==t.name)).map((({name:n})=>({directory:"."===t?n:`${t}/${n}`,position:(0,
c.Xn)(u,e,n),excluded:d.map(((t,e)=>(0,c.Xn)(t,p[e]??a,n)))})))}}const a=new Set})),5290:(((t,e,n)=>{
n.d(e,{EY:()=>o,GH:()=>a,Xn:()=>d,uv:()=>l});const r="**";function o(t){
const e=t.split("/").filter((t=>""!==t&&"."!==t));return e.filter(((t,n)=>t!==r||e[n-1]!==r)).map((t=>t===r?t:i(t)))}
function i(t){const e=u(t);return n=>e.test(n)&&(!s(n)||s(t))}function s(t){return t.startsWith(".")}
const c=/\*+|\?|\[([!^]?)([^\]]+)\]|./gsu;function u(t){
const e=t.replace(c,((t,e,n)=>t.startsWith("*")?".*":"?"===t?".":void 0!==n?`[${e?"^":""}${n.replace(/[\\^[]/g,"\\$&")}]`:RegExp.escape(t)))
;try{return new RegExp(`^${e}$`,"su")}catch{return/(?!)/}}function a(t){return new Set(p(t,0))}function d(t,e,n){
const o=[...e].flatMap((e=>{const o=t[e];return void 0===o?[]:o===r?s(n)?[]:p(t,e):o(n)?p(t,e+1):[]}));return new Set(o)
}function l(t,e){return e.has(t.length)}function p(t,e){return t[e]===r?[e,e+1]:[e]}}))};