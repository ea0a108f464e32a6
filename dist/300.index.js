export const id=300;export const ids=[300];export const modules={8300:(((e,t,o)=>{o.d(t,{
MANIFEST_FILE:()=>a.h1,findManifests:()=>s});var n=o(2377),a=o(431);async function s(e,t,o){
const a=[...t,"!**/node_modules/**"].map((e=>e.slice(1))),s=[i(e,o),...a.map((e=>`!${i(e,o)}`))];return(await(0,
n.create)(s.join("\n"),{followSymbolicLinks:!1,implicitDescendants:!1,excludeHiddenFiles:!0})).glob()}function i(e,t){
const o=e.replace(/^(?:\.\/)+/,"").replace(/\/+$/,"");return`${t.replace(/[[?*]/g,"[$&]")}/${o}/${a.h1}`}})),
431:(((e,t,o)=>{o.d(t,{eu:()=>j,h1:()=>T});var n=o(9396),a=o(8395),s=o(3759),i=o(2949);function c(e,t){
return n.fd.add(e,t),e}function r(e,t,o,n){const i={error:o,abort:!0};return c(a.YjP(o).check(s.m9(e,i),s.Eb(t,i)),{
description:n})}function h(e,t){return r(1,e,`text of 1 to ${e} characters`,t)}function l(e){
const t="text of at least 1 character";return c(a.YjP(t).check(s.m9(1,t)),{description:e})}function d(e,t){
return c(a.k5n(e),{description:t})}function m(e,t,o){const n=`a list of at most ${t} items`,s=a.YPB((e=>e.length<=t),{
error:n,when:({value:e})=>Array.isArray(e)});return c(a.YOg(e,n).check(s),{maxItems:t,description:o})}function p(e){
const t="exactly 8 letters (a-z, A-Z) or digits";return c(a.YjP(t).check(s.Fk(/^[a-zA-Z0-9]{8}$/,t)),{description:e})}
const u="an object",f=["critical","high","medium","low","auxiliary"],M={description:"What the component is."
},b=c(a.rej({repo:h(500,"The repository that holds the code, best as an absolute URL."),
name:h(500,"What the component is called."),description:a.lqM(h(1500,"What the component does, and for whom.")),
version:a.lqM(h(500,"The version in use, such as 1.4.0.")),
kind:a.lqM(d(["service","api","component","cots","product","external","other"],"What sort of solution the component is.")),
lifecycleStage:a.lqM(d(["concept","planning","development","testing","production","maintenance","deprecated","retired"],"How far along its life the component is.")),
group:a.lqM(p("The ID of the group that owns the component.")),
system:a.lqM(p("The ID of the system that the component belongs to.")),
domain:a.lqM(p("The ID of the domain that the component belongs to.")),
dataSensitivity:a.lqM(d(["public","internal","secret","other"],"How sensitive the data is that the component handles.")),
businessCriticality:a.lqM(d(f,"How much the business depends on the component.")),
sourcingModel:a.lqM(d(["cots","modified_cots","open_source","custom","outsourced","legacy"],"Where the component comes from.")),
deploymentModel:a.lqM(d(["onpremises","private_cloud","public_cloud","hybrid_cloud","multi_cloud","edge","saas"],"Where the component runs."))
},u),M),q=a._H3({
email:r(1,50,"an e-mail address of at most 50 characters","Where to write to.").check(s.Fk(/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/,"an e-mail address of at most 50 characters")),
relation:a.lqM(h(50,"What the contact is to the component, such as Owner."))},u),y=a._H3({
target:r(10,10,"a record ID, exactly 10 characters","The record ID of the component that this one needs."),
description:a.lqM(h(300,"What it is needed for.")),criticality:a.lqM(d(f,"How much this component depends on it."))
},u),g="a number of days from 1 to 365",_=a._H3({title:h(500,"What the objective is called."),
description:h(1500,"What is measured, and what is promised."),
type:d(["latency","availability","correctness","other"],"Which quality the objective is about."),
target:h(500,"What is to be reached, as text: 99.9%, 350ms."),period:c(a.aig(g).check(s.qm(1,g),s.Zm(365,g)),{
description:"Over how many days the objective is measured."}),
implementation:a.lqM(h(1500,"The query that measures it."))},u),w=a._H3({name:h(500,"What the API is called."),
schemaPath:a.lqM(h(500,"Where its schema is, best as an absolute URL."))},u),k=a.rej({
url:h(500,"Where the link leads."),title:h(500,"What the link shows as."),
icon:a.lqM(d(["web","api","service","documentation","task","dashboard","other"],"The picture beside the link."))
},u),v="1 to 50 of the characters a-z, A-Z, 0-9 and : . _ ~ -",A=r(1,50,v,"A word to find the component by; best at most 20 characters.").check(s.Fk(/^[a-zA-Z0-9:._~-]+$/,v)),W={
spec:b,api:a.lqM(m(w,20,"The APIs that the component offers.")),baseline:a.lqM(c(a.rej({
id:l("The ID of the Baseline in Phaset; without one, the default applies.")},u),{
description:"The standards that the component is held to."})),contacts:a.lqM(m(q,3,"Who to turn to.")),
dependencies:a.lqM(c(a.YOg(y,"a list"),{description:"The components that this one needs to do its work."})),
links:a.lqM(m(k,20,"Pages worth a click.")),metadata:a.lqM(c(a.g1P(a.YjP(),h(500,"Text of your own."),u),{
description:"Keys of your own; their values are text."})),slo:a.lqM(m(_,20,"The service level objectives.")),
tags:a.lqM(m(A,20,"Words to find the component by; best at most 5."))},T=(a.rej(W,u),"phaset.manifest.json"),j=c(a.rej({
$schema:a.lqM(l("The JSON Schema that an editor checks this file with.")),
id:a.lqM(l(`The record's ID in Phaset: ${i.$} characters.`)),
organizationId:a.lqM(l("The organization's ID in Phaset.")),...W,spec:c(a.rej({...b.shape,repo:a.lqM(b.shape.repo)
},u),M)},u),{title:"Phaset manifest",description:"A component described for the software catalog Phaset."})}))};