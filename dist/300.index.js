const O=300,$=[300],x={8300:((A,M,r)=>{r.d(M,{MANIFEST_FILE:()=>c.h1,findManifests:()=>_});var e=r(2377),c=r(431);async function _(t,i,n){
const l=[...i,"!**/node_modules/**"].map(d=>d.slice(1)),m=[h(t,n),...l.map(d=>`!${h(d,n)}`)];return(await(0,e.create)(m.
join(`
`),{followSymbolicLinks:!1,implicitDescendants:!1,excludeHiddenFiles:!0})).glob()}function h(t,i){const n=t.replace(/^(?:\.\/)+/,
"").replace(/\/+$/,"");return`${i.replace(/[[?*]/g,"[$&]")}/${n}/${c.h1}`}}),431:((A,M,r)=>{r.d(M,{$D:()=>T,eu:()=>D,h1:()=>j});
var e=r(8395),c=r(3305);const _=/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/;
function h(a,o,p,u){const f={error:p,abort:!0};return e.YjP(p).check(c.m9(a,f),c.Eb(o,f),e.q0y(u))}function t(a,o){return h(
1,a,`text of 1 to ${a} characters`,o)}function i(a){const o="text of at least 1 character";return e.YjP(o).check(c.m9(1,
o),e.q0y(a))}function n(a,o){return e.k5n(a).check(e.q0y(o))}function l(a,o,p){const u=`a list of at most ${o} items`,f=e.
YPB(q=>q.length<=o,{error:u,when:({value:q})=>Array.isArray(q)});return e.YOg(a,u).check(f,e.mIj({maxItems:o,description:p}))}
function m(a){const o="exactly 8 letters (a-z, A-Z) or digits";return e.YjP(o).check(c.Fk(/^[a-zA-Z0-9]{8}$/,o),e.q0y(a))}
const s="an object",d=["critical","high","medium","low","auxiliary"],y=e.rej({repo:t(500,"The repository that holds the \
code, best as an absolute URL."),name:t(500,"What the component is called."),description:e.lqM(t(1500,"What the componen\
t does, and for whom.")),version:e.lqM(t(500,"The version in use, such as 1.4.0.")),kind:e.lqM(n(["service","api","compo\
nent","cots","product","external","other"],"What sort of solution the component is.")),lifecycleStage:e.lqM(n(["concept",
"planning","development","testing","production","maintenance","deprecated","retired"],"How far along its life the compon\
ent is.")),group:e.lqM(m("The ID of the group that owns the component.")),system:e.lqM(m("The ID of the system that the \
component belongs to.")),domain:e.lqM(m("The ID of the domain that the component belongs to.")),dataSensitivity:e.lqM(n(
["public","internal","secret","other"],"How sensitive the data is that the component handles.")),businessCriticality:e.lqM(
n(d,"How much the business depends on the component.")),sourcingModel:e.lqM(n(["cots","modified_cots","open_source","cus\
tom","outsourced","legacy"],"Where the component comes from.")),deploymentModel:e.lqM(n(["onpremises","private_cloud","p\
ublic_cloud","hybrid_cloud","multi_cloud","edge","saas"],"Where the component runs."))},s).check(e.q0y("What the compone\
nt is.")),k=e._H3({email:h(1,50,"an e-mail address of at most 50 characters","Where to write to.").check(c.Fk(_,"an e-ma\
il address of at most 50 characters")),relation:e.lqM(t(50,"What the contact is to the component, such as Owner."))},s),
P=e._H3({target:h(10,10,"a record ID, exactly 10 characters","The record ID of the component that this one needs."),description:e.
lqM(t(300,"What it is needed for.")),criticality:e.lqM(n(d,"How much this component depends on it."))},s),b="a number of\
 days from 1 to 365",W=e._H3({title:t(500,"What the objective is called."),description:t(1500,"What is measured, and wha\
t is promised."),type:n(["latency","availability","correctness","other"],"Which quality the objective is about."),target:t(
500,"What is to be reached, as text: 99.9%, 350ms."),period:e.aig(b).check(c.qm(1,b),c.Zm(365,b),e.q0y("Over how many da\
ys the objective is measured.")),implementation:e.lqM(t(1500,"The query that measures it."))},s),w=e._H3({name:t(500,"Wh\
at the API is called."),schemaPath:e.lqM(t(500,"Where its schema is, best as an absolute URL."))},s),E=e.rej({url:t(500,
"Where the link leads."),title:t(500,"What the link shows as."),icon:e.lqM(n(["web","api","service","documentation","tas\
k","dashboard","other"],"The picture beside the link."))},s),g="1 to 50 of the characters a-z, A-Z, 0-9 and : . _ ~ -",v=h(
1,50,g,"A word to find the component by; best at most 20 characters.").check(c.Fk(/^[a-zA-Z0-9:._~-]+$/,g)),I={spec:y,api:e.
lqM(l(w,20,"The APIs that the component offers.")),baseline:e.lqM(e.rej({id:i("The ID of the baseline in Phaset; without\
 one, the default applies.")},s).check(e.q0y("The standards that the component is held to."))),contacts:e.lqM(l(k,3,"Who\
 to turn to.")),dependencies:e.lqM(e.YOg(P,"a list").check(e.q0y("The components that this one needs to do its work."))),
links:e.lqM(l(E,20,"Pages worth a click.")),metadata:e.lqM(e.g1P(e.YjP(),t(500,"Text of your own."),s).check(e.q0y("Keys\
 of your own; their values are text."))),slo:e.lqM(l(W,20,"The service level objectives.")),tags:e.lqM(l(v,20,"Words to \
find the component by; best at most 5."))},z=e.rej(I,s),j="phaset.manifest.json",T=10,D=e.rej({$schema:e.lqM(i("The JSON\
 Schema that an editor checks this file with.")),id:e.lqM(i(`The record's ID in Phaset: ${T} characters.`)),organizationId:e.
lqM(i("The organization's ID in Phaset.")),...I,spec:e.rej({...y.shape,repo:e.lqM(y.shape.repo)},s).check(e.q0y("What th\
e component is."))},s).check(e.mIj({title:"Phaset manifest",description:"A component described for the software catalog \
Phaset."}))})};export{O as id,$ as ids,x as modules};
