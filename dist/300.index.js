const L=300,Z=[300],C={8300:((W,M,r)=>{r.d(M,{MANIFEST_FILE:()=>e.h1,findManifests:()=>c});var b=r(2377),e=r(431);async function c(m,n,h){
const t=[...n,"!**/node_modules/**"].map(l=>l.slice(1)),d=[p(m,h),...t.map(l=>`!${p(l,h)}`)];return(await(0,b.create)(d.
join(`
`),{followSymbolicLinks:!1,implicitDescendants:!1,excludeHiddenFiles:!0})).glob()}function p(m,n){const h=m.replace(/^(?:\.\/)+/,
"").replace(/\/+$/,"");return`${n.replace(/[[?*]/g,"[$&]")}/${h}/${e.h1}`}}),431:((W,M,r)=>{r.d(M,{eu:()=>$,h1:()=>z});var b=r(
9396),e=r(8395),c=r(3759),p=r(9840);const m=/^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/;
function n(s,o){return b.fd.add(s,o),s}function h(s,o,u,f){const _={error:u,abort:!0};return n(e.YjP(u).check(c.m9(s,_),
c.Eb(o,_)),{description:f})}function t(s,o){return h(1,s,`text of 1 to ${s} characters`,o)}function d(s){const o="text o\
f at least 1 character";return n(e.YjP(o).check(c.m9(1,o)),{description:s})}function i(s,o){return n(e.k5n(s),{description:o})}
function l(s,o,u){const f=`a list of at most ${o} items`,_=e.YPB(g=>g.length<=o,{error:f,when:({value:g})=>Array.isArray(
g)});return n(e.YOg(s,f).check(_),{maxItems:o,description:u})}function y(s){const o="exactly 8 letters (a-z, A-Z) or dig\
its";return n(e.YjP(o).check(c.Fk(/^[a-zA-Z0-9]{8}$/,o)),{description:s})}const a="an object",P=["critical","high","medi\
um","low","auxiliary"],E={description:"What the component is."},T=n(e.rej({repo:t(500,"The repository that holds the cod\
e, best as an absolute URL."),name:t(500,"What the component is called."),description:e.lqM(t(1500,"What the component d\
oes, and for whom.")),version:e.lqM(t(500,"The version in use, such as 1.4.0.")),kind:e.lqM(i(["service","api","componen\
t","cots","product","external","other"],"What sort of solution the component is.")),lifecycleStage:e.lqM(i(["concept","p\
lanning","development","testing","production","maintenance","deprecated","retired"],"How far along its life the componen\
t is.")),group:e.lqM(y("The ID of the group that owns the component.")),system:e.lqM(y("The ID of the system that the co\
mponent belongs to.")),domain:e.lqM(y("The ID of the domain that the component belongs to.")),dataSensitivity:e.lqM(i(["\
public","internal","secret","other"],"How sensitive the data is that the component handles.")),businessCriticality:e.lqM(
i(P,"How much the business depends on the component.")),sourcingModel:e.lqM(i(["cots","modified_cots","open_source","cus\
tom","outsourced","legacy"],"Where the component comes from.")),deploymentModel:e.lqM(i(["onpremises","private_cloud","p\
ublic_cloud","hybrid_cloud","multi_cloud","edge","saas"],"Where the component runs."))},a),E),v=e._H3({email:h(1,50,"an \
e-mail address of at most 50 characters","Where to write to.").check(c.Fk(m,"an e-mail address of at most 50 characters")),
relation:e.lqM(t(50,"What the contact is to the component, such as Owner."))},a),D=e._H3({target:h(10,10,"a record ID, e\
xactly 10 characters","The record ID of the component that this one needs."),description:e.lqM(t(300,"What it is needed \
for.")),criticality:e.lqM(i(P,"How much this component depends on it."))},a),A="a number of days from 1 to 365",w=e._H3(
{title:t(500,"What the objective is called."),description:t(1500,"What is measured, and what is promised."),type:i(["lat\
ency","availability","correctness","other"],"Which quality the objective is about."),target:t(500,"What is to be reached\
, as text: 99.9%, 350ms."),period:n(e.aig(A).check(c.qm(1,A),c.Zm(365,A)),{description:"Over how many days the objective\
 is measured."}),implementation:e.lqM(t(1500,"The query that measures it."))},a),j=e._H3({name:t(500,"What the API is ca\
lled."),schemaPath:e.lqM(t(500,"Where its schema is, best as an absolute URL."))},a),O=e.rej({url:t(500,"Where the link \
leads."),title:t(500,"What the link shows as."),icon:e.lqM(i(["web","api","service","documentation","task","dashboard","\
other"],"The picture beside the link."))},a),I="1 to 50 of the characters a-z, A-Z, 0-9 and : . _ ~ -",k=h(1,50,I,"A wor\
d to find the component by; best at most 20 characters.").check(c.Fk(/^[a-zA-Z0-9:._~-]+$/,I)),q={spec:T,api:e.lqM(l(j,20,
"The APIs that the component offers.")),baseline:e.lqM(n(e.rej({id:d("The ID of the Baseline in Phaset; without one, the\
 default applies.")},a),{description:"The standards that the component is held to."})),contacts:e.lqM(l(v,3,"Who to turn\
 to.")),dependencies:e.lqM(n(e.YOg(D,"a list"),{description:"The components that this one needs to do its work."})),links:e.
lqM(l(O,20,"Pages worth a click.")),metadata:e.lqM(n(e.g1P(e.YjP(),t(500,"Text of your own."),a),{description:"Keys of y\
our own; their values are text."})),slo:e.lqM(l(w,20,"The service level objectives.")),tags:e.lqM(l(k,20,"Words to find \
the component by; best at most 5."))},x=e.rej(q,a),z="phaset.manifest.json",$=n(e.rej({$schema:e.lqM(d("The JSON Schema \
that an editor checks this file with.")),id:e.lqM(d(`The record's ID in Phaset: ${p.$D} characters.`)),organizationId:e.
lqM(d("The organization's ID in Phaset.")),...q,spec:n(e.rej({...T.shape,repo:e.lqM(T.shape.repo)},a),E)},a),{title:"Pha\
set manifest",description:"A component described for the software catalog Phaset."})})};export{L as id,Z as ids,C as modules};
