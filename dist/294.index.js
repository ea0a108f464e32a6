export const id=294;export const ids=[294];export const modules={2294:(((t,e,o)=>{o.d(e,{
gatherChanges:()=>s.L,routeEvents:()=>r.f});var s=o(6087),r=o(8601)}))};