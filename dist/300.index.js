const z=300,$=[300],x={8300:((A,M,h)=>{h.d(M,{MANIFEST_FILE:()=>a.h1,findManifests:()=>_});var e=h(2377),a=h(431);async function _(r,t,i){
const c=[...t,"!**/node_modules/**"].map(o=>o.slice(1)),l=[d(r,i),...c.map(o=>`!${d(o,i)}`)];return(await(0,e.create)(l.
join(`
`),{followSymbolicLinks:!1,implicitDescendants:!1,excludeHiddenFiles:!0})).glob()}function d(r,t){const i=r.replace(/^(?:\.\/)+/,
"").replace(/\/+$/,"");return`${t.replace(/[[?*]/g,"[$&]")}/${i}/${a.h1}`}}),431:((A,M,h)=>{h.d(M,{eu:()=>D,h1:()=>w});var e=h(
8395),a=h(3305),_=h(9840);const d=/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/;
function r(s,n,p,u){const f={error:p,abort:!0};return e.YjP(p).check(a.m9(s,f),a.Eb(n,f),e.q0y(u))}function t(s,n){return r(
1,s,`text of 1 to ${s} characters`,n)}function i(s){const n="text of at least 1 character";return e.YjP(n).check(a.m9(1,
n),e.q0y(s))}function c(s,n){return e.k5n(s).check(e.q0y(n))}function l(s,n,p){const u=`a list of at most ${n} items`,f=e.
YPB(q=>q.length<=n,{error:u,when:({value:q})=>Array.isArray(q)});return e.YOg(s,u).check(f,e.mIj({maxItems:n,description:p}))}
function m(s){const n="exactly 8 letters (a-z, A-Z) or digits";return e.YjP(n).check(a.Fk(/^[a-zA-Z0-9]{8}$/,n),e.q0y(s))}
const o="an object",g=["critical","high","medium","low","auxiliary"],y=e.rej({repo:t(500,"The repository that holds the \
code, best as an absolute URL."),name:t(500,"What the component is called."),description:e.lqM(t(1500,"What the componen\
t does, and for whom.")),version:e.lqM(t(500,"The version in use, such as 1.4.0.")),kind:e.lqM(c(["service","api","compo\
nent","cots","product","external","other"],"What sort of solution the component is.")),lifecycleStage:e.lqM(c(["concept",
"planning","development","testing","production","maintenance","deprecated","retired"],"How far along its life the compon\
ent is.")),group:e.lqM(m("The ID of the group that owns the component.")),system:e.lqM(m("The ID of the system that the \
component belongs to.")),domain:e.lqM(m("The ID of the domain that the component belongs to.")),dataSensitivity:e.lqM(c(
["public","internal","secret","other"],"How sensitive the data is that the component handles.")),businessCriticality:e.lqM(
c(g,"How much the business depends on the component.")),sourcingModel:e.lqM(c(["cots","modified_cots","open_source","cus\
tom","outsourced","legacy"],"Where the component comes from.")),deploymentModel:e.lqM(c(["onpremises","private_cloud","p\
ublic_cloud","hybrid_cloud","multi_cloud","edge","saas"],"Where the component runs."))},o).check(e.q0y("What the compone\
nt is.")),P=e._H3({email:r(1,50,"an e-mail address of at most 50 characters","Where to write to.").check(a.Fk(d,"an e-ma\
il address of at most 50 characters")),relation:e.lqM(t(50,"What the contact is to the component, such as Owner."))},o),
k=e._H3({target:r(10,10,"a record ID, exactly 10 characters","The record ID of the component that this one needs."),description:e.
lqM(t(300,"What it is needed for.")),criticality:e.lqM(c(g,"How much this component depends on it."))},o),b="a number of\
 days from 1 to 365",W=e._H3({title:t(500,"What the objective is called."),description:t(1500,"What is measured, and wha\
t is promised."),type:c(["latency","availability","correctness","other"],"Which quality the objective is about."),target:t(
500,"What is to be reached, as text: 99.9%, 350ms."),period:e.aig(b).check(a.qm(1,b),a.Zm(365,b),e.q0y("Over how many da\
ys the objective is measured.")),implementation:e.lqM(t(1500,"The query that measures it."))},o),E=e._H3({name:t(500,"Wh\
at the API is called."),schemaPath:e.lqM(t(500,"Where its schema is, best as an absolute URL."))},o),v=e.rej({url:t(500,
"Where the link leads."),title:t(500,"What the link shows as."),icon:e.lqM(c(["web","api","service","documentation","tas\
k","dashboard","other"],"The picture beside the link."))},o),I="1 to 50 of the characters a-z, A-Z, 0-9 and : . _ ~ -",j=r(
1,50,I,"A word to find the component by; best at most 20 characters.").check(a.Fk(/^[a-zA-Z0-9:._~-]+$/,I)),T={spec:y,api:e.
lqM(l(E,20,"The APIs that the component offers.")),baseline:e.lqM(e.rej({id:i("The ID of the Baseline in Phaset; without\
 one, the default applies.")},o).check(e.q0y("The standards that the component is held to."))),contacts:e.lqM(l(P,3,"Who\
 to turn to.")),dependencies:e.lqM(e.YOg(k,"a list").check(e.q0y("The components that this one needs to do its work."))),
links:e.lqM(l(v,20,"Pages worth a click.")),metadata:e.lqM(e.g1P(e.YjP(),t(500,"Text of your own."),o).check(e.q0y("Keys\
 of your own; their values are text."))),slo:e.lqM(l(W,20,"The service level objectives.")),tags:e.lqM(l(j,20,"Words to \
find the component by; best at most 5."))},O=e.rej(T,o),w="phaset.manifest.json",D=e.rej({$schema:e.lqM(i("The JSON Sche\
ma that an editor checks this file with.")),id:e.lqM(i(`The record's ID in Phaset: ${_.$D} characters.`)),organizationId:e.
lqM(i("The organization's ID in Phaset.")),...T,spec:e.rej({...y.shape,repo:e.lqM(y.shape.repo)},o).check(e.q0y("What th\
e component is."))},o).check(e.mIj({title:"Phaset manifest",description:"A component described for the software catalog \
Phaset."}))})};export{z as id,$ as ids,x as modules};
