export const id=553;export const ids=[553];export const modules={8553:(((e,t,r)=>{r.d(t,{
readManifest:()=>a});var s=r(6760),n=r(7541),i=r(4870),o=r(2651);function a(e){const t=(0,
s.resolve)(e.workspace,e.directory,o.h),r=(0,o.o)(e.workspace,t);switch(r.kind){case"absent":return r;case"refused":
return a=r.file,c=r.why,{kind:"found",file:a,baselineUnclear:!0,problems:[{kind:"manifest",level:"error",
title:"The manifest can't be read",message:`${(0,n.ts)(a)} ${c}`,file:a}]};case"text":return{kind:"found",file:r.file,
...(0,i.K)(r.text,r.file)}}var a,c}}))};