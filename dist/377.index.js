const ms=377,ys=[377],ws={2377:((cs,Lt,W)=>{W.d(Lt,{create:()=>Tt});var k=W(6288),G=W(9896);function at(n){const t={followSymbolicLinks:!0,
implicitDescendants:!0,matchDirectories:!0,omitBrokenSymbolicLinks:!0,excludeHiddenFiles:!1};return n&&(typeof n.followSymbolicLinks==
"boolean"&&(t.followSymbolicLinks=n.followSymbolicLinks,k.Yz(`followSymbolicLinks '${t.followSymbolicLinks}'`)),typeof n.
implicitDescendants=="boolean"&&(t.implicitDescendants=n.implicitDescendants,k.Yz(`implicitDescendants '${t.implicitDescendants}\
'`)),typeof n.matchDirectories=="boolean"&&(t.matchDirectories=n.matchDirectories,k.Yz(`matchDirectories '${t.matchDirectories}\
'`)),typeof n.omitBrokenSymbolicLinks=="boolean"&&(t.omitBrokenSymbolicLinks=n.omitBrokenSymbolicLinks,k.Yz(`omitBrokenS\
ymbolicLinks '${t.omitBrokenSymbolicLinks}'`)),typeof n.excludeHiddenFiles=="boolean"&&(t.excludeHiddenFiles=n.excludeHiddenFiles,
k.Yz(`excludeHiddenFiles '${t.excludeHiddenFiles}'`))),t}var b=W(6928),S=W(2613);const D=process.platform==="win32";function I(n){
if(n=j(n),D&&/^\\\\[^\\]+(\\[^\\]+)?$/.test(n))return n;let t=b.dirname(n);return D&&/^\\\\[^\\]+\\[^\\]+\\$/.test(t)&&(t=
j(t)),t}function Q(n,t){if(S(n,"ensureAbsoluteRoot parameter 'root' must not be empty"),S(t,"ensureAbsoluteRoot paramete\
r 'itemPath' must not be empty"),U(t))return t;if(D){if(t.match(/^[A-Z]:[^\\/]|^[A-Z]:$/i)){let e=process.cwd();return S(
e.match(/^[A-Z]:\\/i),`Expected current directory to start with an absolute drive root. Actual '${e}'`),t[0].toUpperCase()===
e[0].toUpperCase()?t.length===2?`${t[0]}:\\${e.substr(3)}`:(e.endsWith("\\")||(e+="\\"),`${t[0]}:\\${e.substr(3)}${t.substr(
2)}`):`${t[0]}:\\${t.substr(2)}`}else if(M(t).match(/^\\$|^\\[^\\]/)){const e=process.cwd();return S(e.match(/^[A-Z]:\\/i),
`Expected current directory to start with an absolute drive root. Actual '${e}'`),`${e[0]}:\\${t.substr(1)}`}}return S(U(
n),"ensureAbsoluteRoot parameter 'root' must have an absolute root"),n.endsWith("/")||D&&n.endsWith("\\")||(n+=b.sep),n+
t}function U(n){return S(n,"hasAbsoluteRoot parameter 'itemPath' must not be empty"),n=M(n),D?n.startsWith("\\\\")||/^[A-Z]:\\/i.
test(n):n.startsWith("/")}function K(n){return S(n,"isRooted parameter 'itemPath' must not be empty"),n=M(n),D?n.startsWith(
"\\")||/^[A-Z]:/i.test(n):n.startsWith("/")}function M(n){return n=n||"",D?(n=n.replace(/\//g,"\\"),(/^\\\\+[^\\]/.test(
n)?"\\":"")+n.replace(/\\\\+/g,"\\")):n.replace(/\/\/+/g,"/")}function j(n){return n?(n=M(n),!n.endsWith(b.sep)||n===b.sep||
D&&/^[A-Z]:\\$/i.test(n)?n:n.substr(0,n.length-1)):""}var L;(function(n){n[n.None=0]="None",n[n.Directory=1]="Directory",
n[n.File=2]="File",n[n.All=3]="All"})(L||(L={}));const ht=process.platform==="win32";function ft(n){n=n.filter(s=>!s.negate);
const t={};for(const s of n){const r=ht?s.searchPath.toUpperCase():s.searchPath;t[r]="candidate"}const e=[];for(const s of n){
const r=ht?s.searchPath.toUpperCase():s.searchPath;if(t[r]==="included")continue;let i=!1,o=r,c=I(o);for(;c!==o;){if(t[c]){
i=!0;break}o=c,c=I(o)}i||(e.push(s.searchPath),t[r]="included")}return e}function Ct(n,t){let e=L.None;for(const s of n)
s.negate?e&=~s.match(t):e|=s.match(t);return e}function jt(n,t){return n.some(e=>!e.negate&&e.partialMatch(t))}var It=W(
857);const ls=(n,t,e)=>{const s=n instanceof RegExp?ut(n,e):n,r=t instanceof RegExp?ut(t,e):t,i=s!==null&&r!=null&&pt(s,
r,e);return i&&{start:i[0],end:i[1],pre:e.slice(0,i[0]),body:e.slice(i[0]+s.length,i[1]),post:e.slice(i[1]+r.length)}},ut=(n,t)=>{
const e=t.match(n);return e?e[0]:null},pt=(n,t,e)=>{let s,r,i,o,c,l=e.indexOf(n),a=e.indexOf(t,l+1),h=l;if(l>=0&&a>0){if(n===
t)return[l,a];for(s=[],i=e.length;h>=0&&!c;){if(h===l)s.push(h),l=e.indexOf(n,h+1);else if(s.length===1){const u=s.pop();
u!==void 0&&(c=[u,a])}else r=s.pop(),r!==void 0&&r<i&&(i=r,o=a),a=e.indexOf(t,h+1);h=l<a&&l>=0?l:a}s.length&&o!==void 0&&
(c=[i,o])}return c},dt="\0SLASH"+Math.random().toFixed(16)+"\0",gt="\0OPEN"+Math.random().toFixed(16)+"\0",Z="\0CLOSE"+Math.
random().toFixed(16)+"\0",mt="\0COMMA"+Math.random().toFixed(16)+"\0",yt="\0PERIOD"+Math.random().toFixed(16)+"\0",Gt=new RegExp(
dt,"g"),zt=new RegExp(gt,"g"),Pt=new RegExp(Z,"g"),Ft=new RegExp(mt,"g"),Bt=new RegExp(yt,"g"),Ht=/\\\\/g,Ut=/\\{/g,Zt=/\\}/g,
Xt=/\\,/g,Yt=/\\\./g,qt=1e5,Vt=4e6,Jt=1e3,Qt=1e3,Kt=2e7,te=16;function tt(n){return isNaN(n)?n.charCodeAt(0):parseInt(n,
10)}function ee(n){return n.replace(Ht,dt).replace(Ut,gt).replace(Zt,Z).replace(Xt,mt).replace(Yt,yt)}function se(n){return n.
replace(Gt,"\\").replace(zt,"{").replace(Pt,"}").replace(Ft,",").replace(Bt,".")}function et(n,t){for(let e=0;e<t.length;e++)
n.push(t[e])}function wt(n,t,e){if(e.remaining<0)return;const s=pt("{","}",t),r=s!==void 0&&t.indexOf("{")<s[0];if(e.remaining-=
s&&!r?s[1]+1:n.length,!(!s||e.remaining<0))return{end:s[1],pre:n.slice(0,s[0]),body:n.slice(s[0]+1,s[1]),post:n.slice(s[1]+
1),unmatched:r}}function ne(n,t){t.remaining-=n.length;const e=[];for(let i=0;i<n.length;i++){const o=n.charCodeAt(i);o===
123?e.push(i):o===125&&e.length&&e.pop()}let s="",r=0;for(let i=0;i<e.length;i++){const o=e[i];s+=n.slice(r,o)+"\0",r=o+
1}return s+n.slice(r)}function ie(n,t){if(t.remaining-=n.length,t.remaining<0)return!1;let e=!1;for(let s=n.length-1;s>=
0;s--){const r=n.charCodeAt(s);if(r===125)e=!0;else if(r===10||r===13||r===8232||r===8233)e=!1;else if(r===44&&e&&n.charCodeAt(
s+1)!==44)return!0}return!1}function re(n,t){const e=[];let s="";for(;;){const r=wt(n,n,t);if(t.remaining<0)return;if(!r){
const a=n.split(",");return a[0]=s+a[0],et(e,a),e}const{pre:i,body:o,post:c}=r,l=i.split(",");if(l[0]=s+l[0],l[l.length-
1]+="{"+o+"}",!c.length)return et(e,l),e;s=l.pop(),et(e,l),n=c}}function z(n,t){return n===void 0||isNaN(n)?t:n}function oe(n,t={}){
if(!n)return[];const e=z(t.max,qt),s=z(t.maxLength,Vt),r=z(t.maxDepth,Jt),i=z(t.maxRewrites,Qt),o=z(t.maxSteps,Kt);return n.
slice(0,2)==="{}"&&(n="\\{\\}"+n.slice(2)),st(ee(n),e,s,r,0,i,{remaining:o},!0).map(se)}function ce(n){return"{"+n+"}"}function le(n){
return/^-?0\d/.test(n)}function ae(n,t){return n<=t}function he(n,t){return n>=t}function P(n,t,e,s,r,i,o){const c=[];let l=0,
a;t:for(let h=0;h<n.length;h++){const u=n[h]+t;let p=e;i&&!u&&(a||(a=e.filter(f=>f)),p=a);for(let f=0;f<p.length;f++){if(c.
length>=s)break t;const g=u+p[f];if(l+g.length>r)break t;c.push(g),l+=g.length}}return o.remaining-=c.length,c}function fe(n,t,e,s,r){
const i=n.split(/\.\./),o=[];if(i[0]===void 0||i[1]===void 0)return o;const c=tt(i[0]),l=tt(i[1]),a=Math.max(i[0].length,
i[1].length);let h=i.length===3&&i[2]!==void 0?Math.max(Math.abs(tt(i[2])),1):1,u=ae;l<c&&(h*=-1,u=he);const f=i.some(le),
g=f?a:1;let d=0;for(let w=c;u(w,l)&&o.length<e;w+=h){if(r.remaining-=g,r.remaining<0)return;let m;if(t)m=String.fromCharCode(
w),m==="\\"&&(m="");else if(m=String(w),f){const y=a-m.length;if(y>0){const E=new Array(y+1).join("0");w<0?m="-"+E+m.slice(
1):m=E+m}}if(d+m.length>s)break;o.push(m),d+=m.length}return o}function st(n,t,e,s,r,i,o,c){if(o.remaining-=te,r>s)return[
n];let l=[""],a=0,h=!1,u=!0,p=n;for(;;){const f=wt(n,p,o);if(!f)return P(l,n,[""],t,e,h,o);f.unmatched&&(p=ne(p,o));const g=f.
pre,d=()=>P(l,g+"{"+f.body+"}"+f.post,[""],t,e,h,o);if(/\$$/.test(g)){if(l=P(l,g+"{"+f.body+"}",[""],t,e,h&&!f.post.length,
o),u=!1,!f.post.length)break;n=f.post,p=p.slice(f.end+1);continue}const w=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(f.body),
m=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(f.body),y=w||m,E=f.body.indexOf(",")>=0;if(!y&&!E){if(a<i&&ie(f.post,o)){a++,
n=f.pre+"{"+f.body+Z+f.post,p=p.slice(0,f.end)+Z+p.slice(f.end+1),c=!0;continue}return d()}u&&(h=c&&!y,u=!1);let N;if(y){
if(N=fe(f.body,m,t,e,o),!N)return d()}else{let R=re(f.body,o);if(!R)return d();if(R.length===1&&R[0]!==void 0){if(R=st(R[0],
t,e,s,r+1,i,o,!1).map(ce),o.remaining<0)return d();if(R.length===1){const T=P(l,g+R[0],[""],t,e,h&&!f.post.length,o);if(o.
remaining<0)return d();if(l=T,!f.post.length)break;n=f.post,p=p.slice(f.end+1);continue}}let ct=h&&!f.post.length&&!g;for(let T=0;ct&&
T<l.length;T++)l[T]&&(ct=!1);N=[];let kt=0;t:for(let T=0;T<R.length;T++){const Dt=st(R[T],t,e,s,r+1,i,o,!1);if(o.remaining<
0)return d();for(let lt=0;lt<Dt.length;lt++){const J=Dt[lt];if(!(ct&&!J)){if(N.length>=t||kt+J.length>e)break t;N.push(J),
kt+=J.length}}}}const os=P(l,g,N,t,e,h&&!f.post.length,o);if(o.remaining<0)return d();if(l=os,!f.post.length)break;n=f.post,
p=p.slice(f.end+1)}return l}const ue=1024*64,X=n=>{if(typeof n!="string")throw new TypeError("invalid pattern");if(n.length>
ue)throw new TypeError("pattern is too long")},pe={"[:alnum:]":["\\p{L}\\p{Nl}\\p{Nd}",!0],"[:alpha:]":["\\p{L}\\p{Nl}",
!0],"[:ascii:]":["\\x00-\\x7f",!1],"[:blank:]":["\\p{Zs}\\t",!0],"[:cntrl:]":["\\p{Cc}",!0],"[:digit:]":["\\p{Nd}",!0],"\
[:graph:]":["\\p{Z}\\p{C}",!0,!0],"[:lower:]":["\\p{Ll}",!0],"[:print:]":["\\p{C}",!0],"[:punct:]":["\\p{P}",!0],"[:spac\
e:]":["\\p{Z}\\t\\r\\n\\v\\f",!0],"[:upper:]":["\\p{Lu}",!0],"[:word:]":["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}",!0],"[:xdigit:]":[
"A-Fa-f0-9",!1]},F=n=>n.replace(/[[\]\\-]/g,"\\$&"),de=n=>n.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),St=n=>n.join(""),
ge=(n,t)=>{const e=t;if(n.charAt(e)!=="[")throw new Error("not in a brace expression");const s=[],r=[];let i=e+1,o=!1,c=!1,
l=!1,a=!1,h=e,u="";t:for(;i<n.length;){const d=n.charAt(i);if((d==="!"||d==="^")&&i===e+1){a=!0,i++;continue}if(d==="]"&&
o&&!l){h=i+1;break}if(o=!0,d==="\\"&&!l){l=!0,i++;continue}if(d==="["&&!l){for(const[w,[m,y,E]]of Object.entries(pe))if(n.
startsWith(w,i)){if(u)return["$.",!1,n.length-e,!0];i+=w.length,E?r.push(m):s.push(m),c=c||y;continue t}}if(l=!1,u){d>u?
s.push(F(u)+"-"+F(d)):d===u&&s.push(F(d)),u="",i++;continue}if(n.startsWith("-]",i+1)){s.push(F(d+"-")),i+=2;continue}if(n.
startsWith("-",i+1)){u=d,i+=2;continue}s.push(F(d)),i++}if(h<i)return["",!1,0,!1];if(!s.length&&!r.length)return["$.",!1,
n.length-e,!0];if(r.length===0&&s.length===1&&/^\\?.$/.test(s[0])&&!a){const d=s[0].length===2?s[0].slice(-1):s[0];return[
de(d),!1,h-e,!1]}const p="["+(a?"^":"")+St(s)+"]",f="["+(a?"":"^")+St(r)+"]";return[s.length&&r.length?"("+p+"|"+f+")":s.
length?p:f,c,h-e,!0]},B=(n,{windowsPathsNoEscape:t=!1,magicalBraces:e=!0}={})=>e?t?n.replace(/\[([^/\\])\]/g,"$1"):n.replace(
/((?!\\).|^)\[([^/\\])\]/g,"$1$2").replace(/\\([^/])/g,"$1"):t?n.replace(/\[([^/\\{}])\]/g,"$1"):n.replace(/((?!\\).|^)\[([^/\\{}])\]/g,
"$1$2").replace(/\\([^/{}])/g,"$1");var $;const me=new Set(["!","?","+","*","@"]),nt=n=>me.has(n),bt=n=>nt(n.type),ye=new Map(
[["!",["@"]],["?",["?","@"]],["@",["@"]],["*",["*","+","?","@"]],["+",["+","@"]]]),we=new Map([["!",["?"]],["@",["?"]],[
"+",["?","*"]]]),Se=new Map([["!",["?","@"]],["?",["?","@"]],["@",["?","@"]],["*",["*","+","?","@"]],["+",["+","@","?","\
*"]]]),xt=new Map([["!",new Map([["!","@"]])],["?",new Map([["*","*"],["+","*"]])],["@",new Map([["!","!"],["?","?"],["@",
"@"],["*","*"],["+","+"]])],["+",new Map([["?","*"],["*","*"]])]]),be="(?!(?:^|/)\\.\\.?(?:$|/))",Y="(?!\\.)",xe=new Set(
["[","."]),Ee=new Set(["..","."]),ve=new Set("().*{}+?[]^$\\!"),$e=n=>n.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),it="[\
^/]",Et=it+"*?",vt=it+"+?";let Ae=0;class rt{type;#s;#n;#i=!1;#t=[];#e;#c;#a;#l=!1;#r;#o;#h=!1;id=++Ae;get depth(){return(this.#e?.
depth??-1)+1}[Symbol.for("nodejs.util.inspect.custom")](){return{"@@type":"AST",id:this.id,type:this.type,root:this.#s.id,
parent:this.#e?.id,depth:this.depth,partsLength:this.#t.length,parts:this.#t}}constructor(t,e,s={}){this.type=t,t&&(this.#n=
!0),this.#e=e,this.#s=this.#e?this.#e.#s:this,this.#r=this.#s===this?s:this.#s.#r,this.#a=this.#s===this?[]:this.#s.#a,t===
"!"&&!this.#s.#l&&this.#a.push(this),this.#c=this.#e?this.#e.#t.length:0}get hasMagic(){if(this.#n!==void 0)return this.#n;
for(const t of this.#t)if(typeof t!="string"&&(t.type||t.hasMagic))return this.#n=!0;return this.#n}toString(){return this.#o!==
void 0?this.#o:this.type?this.#o=this.type+"("+this.#t.map(t=>String(t)).join("|")+")":this.#o=this.#t.map(t=>String(t)).
join("")}#y(){if(this!==this.#s)throw new Error("should only call on root");if(this.#l)return this;this.toString(),this.#l=
!0;let t;for(;t=this.#a.pop();){if(t.type!=="!")continue;let e=t,s=e.#e;for(;s;){for(let r=e.#c+1;!s.type&&r<s.#t.length;r++)
for(const i of t.#t){if(typeof i=="string")throw new Error("string part in extglob AST??");i.copyIn(s.#t[r])}e=s,s=e.#e}}
return this}push(...t){for(const e of t)if(e!==""){if(typeof e!="string"&&!(e instanceof $&&e.#e===this))throw new Error(
"invalid part: "+e);this.#t.push(e)}}toJSON(){const t=this.type===null?this.#t.slice().map(e=>typeof e=="string"?e:e.toJSON()):
[this.type,...this.#t.map(e=>e.toJSON())];return this.isStart()&&!this.type&&t.unshift([]),this.isEnd()&&(this===this.#s||
this.#s.#l&&this.#e?.type==="!")&&t.push({}),t}isStart(){if(this.#s===this)return!0;if(!this.#e?.isStart())return!1;if(this.#c===
0)return!0;const t=this.#e;for(let e=0;e<this.#c;e++){const s=t.#t[e];if(!(s instanceof $&&s.type==="!"))return!1}return!0}isEnd(){
if(this.#s===this||this.#e?.type==="!")return!0;if(!this.#e?.isEnd())return!1;if(!this.type)return this.#e?.isEnd();const t=this.#e?
this.#e.#t.length:0;return this.#c===t-1}copyIn(t){typeof t=="string"?this.push(t):this.push(t.clone(this))}clone(t){const e=new $(
this.type,t);for(const s of this.#t)e.copyIn(s);return e}static#f(t,e,s,r,i){const o=r.maxExtglobRecursion??2;let c=!1,l=!1,
a=-1,h=!1;if(e.type===null){let d=s,w="";for(;d<t.length;){const m=t.charAt(d++);if(c||m==="\\"){c=!c,w+=m;continue}if(l){
d===a+1?(m==="^"||m==="!")&&(h=!0):m==="]"&&!(d===a+2&&h)&&(l=!1),w+=m;continue}else if(m==="["){l=!0,a=d,h=!1,w+=m;continue}
if(!r.noext&&nt(m)&&t.charAt(d)==="("&&i<=o){e.push(w),w="";const E=new $(m,e);d=$.#f(t,E,d,r,i+1),e.push(E);continue}w+=
m}return e.push(w),d}let u=s+1,p=new $(null,e);const f=[];let g="";for(;u<t.length;){const d=t.charAt(u++);if(c||d==="\\"){
c=!c,g+=d;continue}if(l){u===a+1?(d==="^"||d==="!")&&(h=!0):d==="]"&&!(u===a+2&&h)&&(l=!1),g+=d;continue}else if(d==="["){
l=!0,a=u,h=!1,g+=d;continue}if(!r.noext&&nt(d)&&t.charAt(u)==="("&&(i<=o||e&&e.#u(d))){const m=e&&e.#u(d)?0:1;p.push(g),
g="";const y=new $(d,p);p.push(y),u=$.#f(t,y,u,r,i+m);continue}if(d==="|"){p.push(g),g="",f.push(p),p=new $(null,e);continue}
if(d===")")return g===""&&e.#t.length===0&&(e.#h=!0),p.push(g),g="",e.push(...f,p),u;g+=d}return e.type=null,e.#n=void 0,
e.#t=[t.substring(s-1)],u}#w(t){return this.#d(t,we)}#d(t,e=ye){if(!t||typeof t!="object"||t.type!==null||t.#t.length!==
1||this.type===null)return!1;const s=t.#t[0];return!s||typeof s!="object"||s.type===null?!1:this.#u(s.type,e)}#u(t,e=Se){
return!!e.get(this.type)?.includes(t)}#S(t,e){const s=t.#t[0],r=new $(null,s,this.options);r.#t.push(""),s.push(r),this.#g(
t,e)}#g(t,e){const s=t.#t[0];this.#t.splice(e,1,...s.#t);for(const r of s.#t)typeof r=="object"&&(r.#e=this);this.#o=void 0}#b(t){
return!!xt.get(this.type)?.has(t)}#x(t){if(!t||typeof t!="object"||t.type!==null||t.#t.length!==1||this.type===null||this.#t.
length!==1)return!1;const e=t.#t[0];return!e||typeof e!="object"||e.type===null?!1:this.#b(e.type)}#E(t){const e=xt.get(
this.type),s=t.#t[0],r=e?.get(s.type);if(!r)return!1;this.#t=s.#t;for(const i of this.#t)typeof i=="object"&&(i.#e=this);
this.type=r,this.#o=void 0,this.#h=!1}static fromGlob(t,e={}){const s=new $(null,void 0,e);return $.#f(t,s,0,e,0),s}toMMPattern(){
if(this!==this.#s)return this.#s.toMMPattern();const t=this.toString(),[e,s,r,i]=this.toRegExpSource();if(!(r||this.#n||
this.#r.nocase&&!this.#r.nocaseMagicOnly&&t.toUpperCase()!==t.toLowerCase()))return s;const c=(this.#r.nocase?"i":"")+(i?
"u":"");return Object.assign(new RegExp(`^${e}$`,c),{_src:e,_glob:t})}get options(){return this.#r}toRegExpSource(t){const e=t??
!!this.#r.dot;if(this.#s===this&&(this.#p(),this.#y()),!bt(this)){const l=this.isStart()&&this.isEnd()&&!this.#t.some(f=>typeof f!=
"string"),a=this.#t.map(f=>{const[g,d,w,m]=typeof f=="string"?$.#v(f,this.#n,l):f.toRegExpSource(t);return this.#n=this.#n||
w,this.#i=this.#i||m,g}).join("");let h="";if(this.isStart()&&typeof this.#t[0]=="string"&&!(this.#t.length===1&&Ee.has(
this.#t[0]))){const g=xe,d=e&&g.has(a.charAt(0))||a.startsWith("\\.")&&g.has(a.charAt(2))||a.startsWith("\\.\\.")&&g.has(
a.charAt(4)),w=!e&&!t&&g.has(a.charAt(0));h=d?be:w?Y:""}let u="";return this.isEnd()&&this.#s.#l&&this.#e?.type==="!"&&(u=
"(?:$|\\/)"),[h+a+u,B(a),this.#n=!!this.#n,this.#i]}const s=this.type==="*"||this.type==="+",r=this.type==="!"?"(?:(?!(?\
:":"(?:";let i=this.#m(e);if(this.isStart()&&this.isEnd()&&!i&&this.type!=="!"){const l=this.toString(),a=this;return a.#t=
[l],a.type=null,a.#n=void 0,[l,B(this.toString()),!1,!1]}let o=!s||t||e||!Y?"":this.#m(!0);o===i&&(o=""),o&&(i=`(?:${i})\
(?:${o})*?`);let c="";if(this.type==="!"&&this.#h)c=(this.isStart()&&!e?Y:"")+vt;else{const l=this.type==="!"?"))"+(this.
isStart()&&!e&&!t?Y:"")+Et+")":this.type==="@"?")":this.type==="?"?")?":this.type==="+"&&o?")":this.type==="*"&&o?")?":`\
)${this.type}`;c=r+i+l}return[c,B(i),this.#n=!!this.#n,this.#i]}#p(){if(bt(this)){let t=0,e=!1;do{e=!0;for(let s=0;s<this.#t.
length;s++){const r=this.#t[s];typeof r=="object"&&(r.#p(),this.#d(r)?(e=!1,this.#g(r,s)):this.#w(r)?(e=!1,this.#S(r,s)):
this.#x(r)&&(e=!1,this.#E(r)))}}while(!e&&++t<10)}else for(const t of this.#t)typeof t=="object"&&t.#p();this.#o=void 0}#m(t){
return this.#t.map(e=>{if(typeof e=="string")throw new Error("string type in extglob ast??");const[s,r,i,o]=e.toRegExpSource(
t);return this.#i=this.#i||o,s}).filter(e=>!(this.isStart()&&this.isEnd())||!!e).join("|")}static#v(t,e,s=!1){let r=!1,i="",
o=!1,c=!1;for(let l=0;l<t.length;l++){const a=t.charAt(l);if(r){r=!1,i+=(ve.has(a)?"\\":"")+a;continue}if(a==="*"){if(c)
continue;c=!0,i+=s&&/^[*]+$/.test(t)?vt:Et,e=!0;continue}else c=!1;if(a==="\\"){l===t.length-1?i+="\\\\":r=!0;continue}if(a===
"["){const[h,u,p,f]=ge(t,l);if(p){i+=h,o=o||u,l+=p-1,e=e||f;continue}}if(a==="?"){i+=it,e=!0;continue}i+=$e(a)}return[i,
B(t),!!e,o]}}$=rt;const _e=(n,{windowsPathsNoEscape:t=!1,magicalBraces:e=!1}={})=>e?t?n.replace(/[?*()[\]{}]/g,"[$&]"):n.
replace(/[?*()[\]\\{}]/g,"\\$&"):t?n.replace(/[?*()[\]]/g,"[$&]"):n.replace(/[?*()[\]\\]/g,"\\$&"),v=(n,t,e={})=>(X(t),!e.
nocomment&&t.charAt(0)==="#"?!1:new H(t,e).match(n)),Ne=/^\*+([^+@!?*[(]*)$/,We=n=>t=>!t.startsWith(".")&&t.endsWith(n),
Me=n=>t=>t.endsWith(n),Oe=n=>(n=n.toLowerCase(),t=>!t.startsWith(".")&&t.toLowerCase().endsWith(n)),Re=n=>(n=n.toLowerCase(),
t=>t.toLowerCase().endsWith(n)),Te=/^\*+\.\*+$/,ke=n=>!n.startsWith(".")&&n.includes("."),De=n=>n!=="."&&n!==".."&&n.includes(
"."),Le=/^\.\*+$/,Ce=n=>n!=="."&&n!==".."&&n.startsWith("."),je=/^\*+$/,Ie=n=>n.length!==0&&!n.startsWith("."),Ge=n=>n.length!==
0&&n!=="."&&n!=="..",ze=/^\?+([^+@!?*[(]*)?$/,Pe=([n,t=""])=>{const e=$t([n]);return t?(t=t.toLowerCase(),s=>e(s)&&s.toLowerCase().
endsWith(t)):e},Fe=([n,t=""])=>{const e=At([n]);return t?(t=t.toLowerCase(),s=>e(s)&&s.toLowerCase().endsWith(t)):e},Be=([
n,t=""])=>{const e=At([n]);return t?s=>e(s)&&s.endsWith(t):e},He=([n,t=""])=>{const e=$t([n]);return t?s=>e(s)&&s.endsWith(
t):e},$t=([n])=>{const t=n.length;return e=>e.length===t&&!e.startsWith(".")},At=([n])=>{const t=n.length;return e=>e.length===
t&&e!=="."&&e!==".."},_t=typeof process=="object"&&process?typeof process.env=="object"&&process.env&&process.env.__MINIMATCH_TESTING_PLATFORM__||
process.platform:"posix",Nt={win32:{sep:"\\"},posix:{sep:"/"}},Ue=_t==="win32"?Nt.win32.sep:Nt.posix.sep;v.sep=Ue;const x=Symbol(
"globstar **");v.GLOBSTAR=x;const Ze="[^/]"+"*?",Xe="(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?",Ye="(?:(?!(?:\\/|^)\\.).)*?",
qe=(n,t={})=>e=>v(e,n,t);v.filter=qe;const _=(n,t={})=>Object.assign({},n,t),Ve=n=>{if(!n||typeof n!="object"||!Object.keys(
n).length)return v;const t=v;return Object.assign((s,r,i={})=>t(s,r,_(n,i)),{Minimatch:class extends t.Minimatch{constructor(r,i={}){
super(r,_(n,i))}static defaults(r){return t.defaults(_(n,r)).Minimatch}},AST:class extends t.AST{constructor(r,i,o={}){super(
r,i,_(n,o))}static fromGlob(r,i={}){return t.AST.fromGlob(r,_(n,i))}},unescape:(s,r={})=>t.unescape(s,_(n,r)),escape:(s,r={})=>t.
escape(s,_(n,r)),filter:(s,r={})=>t.filter(s,_(n,r)),defaults:s=>t.defaults(_(n,s)),makeRe:(s,r={})=>t.makeRe(s,_(n,r)),
braceExpand:(s,r={})=>t.braceExpand(s,_(n,r)),match:(s,r,i={})=>t.match(s,r,_(n,i)),sep:t.sep,GLOBSTAR:x})};v.defaults=Ve;
const Wt=(n,t={})=>(X(n),t.nobrace||!/\{(?:(?!\{).)*\}/.test(n)?[n]:oe(n,{max:t.braceExpandMax}));v.braceExpand=Wt;const Je=(n,t={})=>new H(
n,t).makeRe();v.makeRe=Je;const Qe=(n,t,e={})=>{const s=new H(t,e);return n=n.filter(r=>s.match(r)),s.options.nonull&&!n.
length&&n.push(t),n};v.match=Qe;const Mt=/[?*]|[+@!]\(.*?\)|\[|\]/,Ke=n=>n.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&");class H{options;set;pattern;windowsPathsNoEscape;nonegate;negate;comment;empty;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows;platform;windowsNoMagicRoot;maxGlobstarRecursion;regexp;constructor(t,e={}){
X(t),e=e||{},this.options=e,this.maxGlobstarRecursion=e.maxGlobstarRecursion??200,this.pattern=t,this.platform=e.platform||
_t,this.isWindows=this.platform==="win32";const s="allowWindowsEscape";this.windowsPathsNoEscape=!!e.windowsPathsNoEscape||
e[s]===!1,this.windowsPathsNoEscape&&(this.pattern=this.pattern.replace(/\\/g,"/")),this.preserveMultipleSlashes=!!e.preserveMultipleSlashes,
this.regexp=null,this.negate=!1,this.nonegate=!!e.nonegate,this.comment=!1,this.empty=!1,this.partial=!!e.partial,this.nocase=
!!this.options.nocase,this.windowsNoMagicRoot=e.windowsNoMagicRoot!==void 0?e.windowsNoMagicRoot:!!(this.isWindows&&this.
nocase),this.globSet=[],this.globParts=[],this.set=[],this.make()}hasMagic(){if(this.options.magicalBraces&&this.set.length>
1)return!0;for(const t of this.set)for(const e of t)if(typeof e!="string")return!0;return!1}debug(...t){}make(){const t=this.
pattern,e=this.options;if(!e.nocomment&&t.charAt(0)==="#"){this.comment=!0;return}if(!t){this.empty=!0;return}this.parseNegate(),
this.globSet=[...new Set(this.braceExpand())],e.debug&&(this.debug=(...i)=>console.error(...i)),this.debug(this.pattern,
this.globSet);const s=this.globSet.map(i=>this.slashSplit(i));this.globParts=this.preprocess(s),this.debug(this.pattern,
this.globParts);let r=this.globParts.map((i,o,c)=>{if(this.isWindows&&this.windowsNoMagicRoot){const l=i[0]===""&&i[1]===
""&&(i[2]==="?"||!Mt.test(i[2]))&&!Mt.test(i[3]),a=/^[a-z]:/i.test(i[0]);if(l)return[...i.slice(0,4),...i.slice(4).map(h=>this.
parse(h))];if(a)return[i[0],...i.slice(1).map(h=>this.parse(h))]}return i.map(l=>this.parse(l))});if(this.debug(this.pattern,
r),this.set=r.filter(i=>i.indexOf(!1)===-1),this.isWindows)for(let i=0;i<this.set.length;i++){const o=this.set[i];o[0]===
""&&o[1]===""&&this.globParts[i][2]==="?"&&typeof o[3]=="string"&&/^[a-z]:$/i.test(o[3])&&(o[2]="?")}this.debug(this.pattern,
this.set)}preprocess(t){if(this.options.noglobstar)for(const s of t)for(let r=0;r<s.length;r++)s[r]==="**"&&(s[r]="*");const{
optimizationLevel:e=1}=this.options;return e>=2?(t=this.firstPhasePreProcess(t),t=this.secondPhasePreProcess(t)):e>=1?t=
this.levelOneOptimize(t):t=this.adjascentGlobstarOptimize(t),t}adjascentGlobstarOptimize(t){return t.map(e=>{let s=-1;for(;(s=
e.indexOf("**",s+1))!==-1;){let r=s;for(;e[r+1]==="**";)r++;r!==s&&e.splice(s,r-s)}return e})}levelOneOptimize(t){return t.
map(e=>(e=e.reduce((s,r)=>{const i=s[s.length-1];return r==="**"&&i==="**"?s:r===".."&&i&&i!==".."&&i!=="."&&i!=="**"?(s.
pop(),s):(s.push(r),s)},[]),e.length===0?[""]:e))}levelTwoFileOptimize(t){Array.isArray(t)||(t=this.slashSplit(t));let e=!1;
do{if(e=!1,!this.preserveMultipleSlashes){for(let r=1;r<t.length-1;r++){const i=t[r];r===1&&i===""&&t[0]===""||(i==="."||
i==="")&&(e=!0,t.splice(r,1),r--)}t[0]==="."&&t.length===2&&(t[1]==="."||t[1]==="")&&(e=!0,t.pop())}let s=0;for(;(s=t.indexOf(
"..",s+1))!==-1;){const r=t[s-1];r&&r!=="."&&r!==".."&&r!=="**"&&!(this.isWindows&&/^[a-z]:$/i.test(r))&&(e=!0,t.splice(
s-1,2),s-=2)}}while(e);return t.length===0?[""]:t}firstPhasePreProcess(t){let e=!1;do{e=!1;for(let s of t){let r=-1;for(;(r=
s.indexOf("**",r+1))!==-1;){let o=r;for(;s[o+1]==="**";)o++;o>r&&s.splice(r+1,o-r);let c=s[r+1];const l=s[r+2],a=s[r+3];
if(c!==".."||!l||l==="."||l===".."||!a||a==="."||a==="..")continue;e=!0,s.splice(r,1);const h=s.slice(0);h[r]="**",t.push(
h),r--}if(!this.preserveMultipleSlashes){for(let o=1;o<s.length-1;o++){const c=s[o];o===1&&c===""&&s[0]===""||(c==="."||
c==="")&&(e=!0,s.splice(o,1),o--)}s[0]==="."&&s.length===2&&(s[1]==="."||s[1]==="")&&(e=!0,s.pop())}let i=0;for(;(i=s.indexOf(
"..",i+1))!==-1;){const o=s[i-1];if(o&&o!=="."&&o!==".."&&o!=="**"){e=!0;const l=i===1&&s[i+1]==="**"?["."]:[];s.splice(
i-1,2,...l),s.length===0&&s.push(""),i-=2}}}}while(e);return t}secondPhasePreProcess(t){for(let e=0;e<t.length-1;e++)for(let s=e+
1;s<t.length;s++){const r=this.partsMatch(t[e],t[s],!this.preserveMultipleSlashes);if(r){t[e]=[],t[s]=r;break}}return t.
filter(e=>e.length)}partsMatch(t,e,s=!1){let r=0,i=0,o=[],c="";for(;r<t.length&&i<e.length;)if(t[r]===e[i])o.push(c==="b"?
e[i]:t[r]),r++,i++;else if(s&&t[r]==="**"&&e[i]===t[r+1])o.push(t[r]),r++;else if(s&&e[i]==="**"&&t[r]===e[i+1])o.push(e[i]),
i++;else if(t[r]==="*"&&e[i]&&(this.options.dot||!e[i].startsWith("."))&&e[i]!=="**"){if(c==="b")return!1;c="a",o.push(t[r]),
r++,i++}else if(e[i]==="*"&&t[r]&&(this.options.dot||!t[r].startsWith("."))&&t[r]!=="**"){if(c==="a")return!1;c="b",o.push(
e[i]),r++,i++}else return!1;return t.length===e.length&&o}parseNegate(){if(this.nonegate)return;const t=this.pattern;let e=!1,
s=0;for(let r=0;r<t.length&&t.charAt(r)==="!";r++)e=!e,s++;s&&(this.pattern=t.slice(s)),this.negate=e}matchOne(t,e,s=!1){
let r=0,i=0;if(this.isWindows){const c=typeof t[0]=="string"&&/^[a-z]:$/i.test(t[0]),l=!c&&t[0]===""&&t[1]===""&&t[2]===
"?"&&/^[a-z]:$/i.test(t[3]),a=typeof e[0]=="string"&&/^[a-z]:$/i.test(e[0]),h=!a&&e[0]===""&&e[1]===""&&e[2]==="?"&&typeof e[3]==
"string"&&/^[a-z]:$/i.test(e[3]),u=l?3:c?0:void 0,p=h?3:a?0:void 0;if(typeof u=="number"&&typeof p=="number"){const[f,g]=[
t[u],e[p]];f.toLowerCase()===g.toLowerCase()&&(e[p]=f,i=p,r=u)}}const{optimizationLevel:o=1}=this.options;return o>=2&&(t=
this.levelTwoFileOptimize(t)),e.includes(x)?this.#s(t,e,s,r,i):this.#i(t,e,s,r,i)}#s(t,e,s,r,i){const o=e.indexOf(x,i),c=e.
lastIndexOf(x),[l,a,h]=s?[e.slice(i,o),e.slice(o+1),[]]:[e.slice(i,o),e.slice(o+1,c),e.slice(c+1)];if(l.length){const y=t.
slice(r,r+l.length);if(!this.#i(y,l,s,0,0))return!1;r+=l.length,i+=l.length}let u=0;if(h.length){if(h.length+r>t.length)
return!1;let y=t.length-h.length;if(this.#i(t,h,s,y,0))u=h.length;else{if(t[t.length-1]!==""||r+h.length===t.length||(y--,
!this.#i(t,h,s,y,0)))return!1;u=h.length+1}}if(!a.length){let y=!!u;for(let E=r;E<t.length-u;E++){const N=String(t[E]);if(y=
!0,N==="."||N===".."||!this.options.dot&&N.startsWith("."))return!1}return s||y}const p=[[[],0]];let f=p[0],g=0;const d=[
0];for(const y of a)y===x?(d.push(g),f=[[],0],p.push(f)):(f[0].push(y),g++);let w=p.length-1;const m=t.length-u;for(const y of p)
y[1]=m-(d[w--]+y[0].length);return!!this.#n(t,p,r,0,s,0,!!u)}#n(t,e,s,r,i,o,c){const l=e[r];if(!l){for(let u=s;u<t.length;u++){
c=!0;const p=t[u];if(p==="."||p===".."||!this.options.dot&&p.startsWith("."))return!1}return c}const[a,h]=l;for(;s<=h;){
if(this.#i(t.slice(0,s+a.length),a,i,s,0)&&o<this.maxGlobstarRecursion){const f=this.#n(t,e,s+a.length,r+1,i,o+1,c);if(f!==
!1)return f}const p=t[s];if(p==="."||p===".."||!this.options.dot&&p.startsWith("."))return!1;s++}return i||null}#i(t,e,s,r,i){
let o,c,l,a;for(o=r,c=i,a=t.length,l=e.length;o<a&&c<l;o++,c++){this.debug("matchOne loop");let h=e[c],u=t[o];if(this.debug(
e,h,u),h===!1||h===x)return!1;let p;if(typeof h=="string"?(p=u===h,this.debug("string match",h,u,p)):(p=h.test(u),this.debug(
"pattern match",h,u,p)),!p)return!1}if(o===a&&c===l)return!0;if(o===a)return s;if(c===l)return o===a-1&&t[o]==="";throw new Error(
"wtf?")}braceExpand(){return Wt(this.pattern,this.options)}parse(t){X(t);const e=this.options;if(t==="**")return x;if(t===
"")return"";let s,r=null;(s=t.match(je))?r=e.dot?Ge:Ie:(s=t.match(Ne))?r=(e.nocase?e.dot?Re:Oe:e.dot?Me:We)(s[1]):(s=t.match(
ze))?r=(e.nocase?e.dot?Fe:Pe:e.dot?Be:He)(s):(s=t.match(Te))?r=e.dot?De:ke:(s=t.match(Le))&&(r=Ce);const i=rt.fromGlob(t,
this.options).toMMPattern();return r&&typeof i=="object"&&Reflect.defineProperty(i,"test",{value:r}),i}makeRe(){if(this.
regexp||this.regexp===!1)return this.regexp;const t=this.set;if(!t.length)return this.regexp=!1,this.regexp;const e=this.
options,s=e.noglobstar?Ze:e.dot?Xe:Ye,r=new Set(e.nocase?["i"]:[]);let i=t.map(l=>{const a=l.map(u=>{if(u instanceof RegExp)
for(const p of u.flags.split(""))r.add(p);return typeof u=="string"?Ke(u):u===x?x:u._src});a.forEach((u,p)=>{const f=a[p+
1],g=a[p-1];u!==x||g===x||(g===void 0?f!==void 0&&f!==x?a[p+1]="(?:\\/|"+s+"\\/)?"+f:a[p]=s:f===void 0?a[p-1]=g+"(?:\\/|\\\
/"+s+")?":f!==x&&(a[p-1]=g+"(?:\\/|\\/"+s+"\\/)"+f,a[p+1]=x))});const h=a.filter(u=>u!==x);if(this.partial&&h.length>=1){
const u=[];for(let p=1;p<=h.length;p++)u.push(h.slice(0,p).join("/"));return"(?:"+u.join("|")+")"}return h.join("/")}).join(
"|");const[o,c]=t.length>1?["(?:",")"]:["",""];i="^"+o+i+c+"$",this.partial&&(i="^(?:\\/|"+o+i.slice(1,-1)+c+")$"),this.
negate&&(i="^(?!"+i+").+$");try{this.regexp=new RegExp(i,[...r].join(""))}catch{this.regexp=!1}return this.regexp}slashSplit(t){
return this.preserveMultipleSlashes?t.split("/"):this.isWindows&&/^\/\/[^/]+/.test(t)?["",...t.split(/\/+/)]:t.split(/\/+/)}match(t,e=this.
partial){if(this.debug("match",t,this.pattern),this.comment)return!1;if(this.empty)return t==="";if(t==="/"&&e)return!0;
const s=this.options;this.isWindows&&(t=t.split("\\").join("/"));const r=this.slashSplit(t);this.debug(this.pattern,"spl\
it",r);const i=this.set;this.debug(this.pattern,"set",i);let o=r[r.length-1];if(!o)for(let c=r.length-2;!o&&c>=0;c--)o=r[c];
for(const c of i){let l=r;if(s.matchBase&&c.length===1&&(l=[o]),this.matchOne(l,c,e))return s.flipNegate?!0:!this.negate}
return s.flipNegate?!1:this.negate}static defaults(t){return v.defaults(t).Minimatch}}v.AST=rt,v.Minimatch=H,v.escape=_e,
v.unescape=B;const ts=process.platform==="win32";class q{constructor(t){if(this.segments=[],typeof t=="string")if(S(t,"P\
arameter 'itemPath' must not be empty"),t=j(t),!K(t))this.segments=t.split(b.sep);else{let e=t,s=I(e);for(;s!==e;){const r=b.
basename(e);this.segments.unshift(r),e=s,s=I(e)}this.segments.unshift(e)}else{S(t.length>0,"Parameter 'itemPath' must no\
t be an empty array");for(let e=0;e<t.length;e++){let s=t[e];S(s,"Parameter 'itemPath' must not contain any empty segmen\
ts"),s=M(t[e]),e===0&&K(s)?(s=j(s),S(s===I(s),"Parameter 'itemPath' root segment contains information for multiple segme\
nts"),this.segments.push(s)):(S(!s.includes(b.sep),"Parameter 'itemPath' contains unexpected path separators"),this.segments.
push(s))}}}toString(){let t=this.segments[0],e=t.endsWith(b.sep)||ts&&/^[A-Z]:$/i.test(t);for(let s=1;s<this.segments.length;s++)
e?e=!1:t+=b.sep,t+=this.segments[s];return t}}const O=process.platform==="win32";class A{constructor(t,e=!1,s,r){this.negate=
!1;let i;if(typeof t=="string")i=t.trim();else{s=s||[],S(s.length,"Parameter 'segments' must not empty");const a=A.getLiteral(
s[0]);S(a&&U(a),"Parameter 'segments' first element must be a root path"),i=new q(s).toString().trim(),t&&(i=`!${i}`)}for(;i.
startsWith("!");)this.negate=!this.negate,i=i.substr(1).trim();i=A.fixupPattern(i,r),this.segments=new q(i).segments,this.
trailingSeparator=M(i).endsWith(b.sep),i=j(i);let o=!1;const c=this.segments.map(a=>A.getLiteral(a)).filter(a=>!o&&!(o=a===
""));this.searchPath=new q(c).toString(),this.rootRegExp=new RegExp(A.regExpEscape(c[0]),O?"i":""),this.isImplicitPattern=
e;const l={dot:!0,nobrace:!0,nocase:O,nocomment:!0,noext:!0,nonegate:!0};i=O?i.replace(/\\/g,"/"):i,this.minimatch=new H(
i,l)}match(t){return this.segments[this.segments.length-1]==="**"?(t=M(t),!t.endsWith(b.sep)&&this.isImplicitPattern===!1&&
(t=`${t}${b.sep}`)):t=j(t),this.minimatch.match(t)?this.trailingSeparator?L.Directory:L.All:L.None}partialMatch(t){return t=
j(t),I(t)===t?this.rootRegExp.test(t):this.minimatch.matchOne(t.split(O?/\\+/:/\/+/),this.minimatch.set[0],!0)}static globEscape(t){
return(O?t:t.replace(/\\/g,"\\\\")).replace(/(\[)(?=[^/]+\])/g,"[[]").replace(/\?/g,"[?]").replace(/\*/g,"[*]")}static fixupPattern(t,e){
S(t,"pattern cannot be empty");const s=new q(t).segments.map(r=>A.getLiteral(r));if(S(s.every((r,i)=>(r!=="."||i===0)&&r!==
".."),`Invalid pattern '${t}'. Relative pathing '.' and '..' is not allowed.`),S(!K(t)||s[0],`Invalid pattern '${t}'. Ro\
ot segment must not contain globs.`),t=M(t),t==="."||t.startsWith(`.${b.sep}`))t=A.globEscape(process.cwd())+t.substr(1);else if(t===
"~"||t.startsWith(`~${b.sep}`))e=e||It.homedir(),S(e,"Unable to determine HOME directory"),S(U(e),`Expected HOME directo\
ry to be a rooted path. Actual '${e}'`),t=A.globEscape(e)+t.substr(1);else if(O&&(t.match(/^[A-Z]:$/i)||t.match(/^[A-Z]:[^\\]/i))){
let r=Q("C:\\dummy-root",t.substr(0,2));t.length>2&&!r.endsWith("\\")&&(r+="\\"),t=A.globEscape(r)+t.substr(2)}else if(O&&
(t==="\\"||t.match(/^\\[^\\]/))){let r=Q("C:\\dummy-root","\\");r.endsWith("\\")||(r+="\\"),t=A.globEscape(r)+t.substr(1)}else
t=Q(A.globEscape(process.cwd()),t);return M(t)}static getLiteral(t){let e="";for(let s=0;s<t.length;s++){const r=t[s];if(r===
"\\"&&!O&&s+1<t.length){e+=t[++s];continue}else{if(r==="*"||r==="?")return"";if(r==="["&&s+1<t.length){let i="",o=-1;for(let c=s+
1;c<t.length;c++){const l=t[c];if(l==="\\"&&!O&&c+1<t.length){i+=t[++c];continue}else if(l==="]"){o=c;break}else i+=l}if(o>=
0){if(i.length>1)return"";if(i){e+=i,s=o;continue}}}}e+=r}return e}static regExpEscape(t){return t.replace(/[[\\^$.|?*+()]/g,
"\\$&")}}class Ot{constructor(t,e){this.path=t,this.level=e}}var ot=function(n,t,e,s){function r(i){return i instanceof e?
i:new e(function(o){o(i)})}return new(e||(e=Promise))(function(i,o){function c(h){try{a(s.next(h))}catch(u){o(u)}}function l(h){
try{a(s.throw(h))}catch(u){o(u)}}function a(h){h.done?i(h.value):r(h.value).then(c,l)}a((s=s.apply(n,t||[])).next())})},
es=function(n){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var t=n[Symbol.asyncIterator],
e;return t?t.call(n):(n=typeof __values=="function"?__values(n):n[Symbol.iterator](),e={},s("next"),s("throw"),s("return"),
e[Symbol.asyncIterator]=function(){return this},e);function s(i){e[i]=n[i]&&function(o){return new Promise(function(c,l){
o=n[i](o),r(c,l,o.done,o.value)})}}function r(i,o,c,l){Promise.resolve(l).then(function(a){i({value:a,done:c})},o)}},C=function(n){
return this instanceof C?(this.v=n,this):new C(n)},ss=function(n,t,e){if(!Symbol.asyncIterator)throw new TypeError("Symb\
ol.asyncIterator is not defined.");var s=e.apply(n,t||[]),r,i=[];return r=Object.create((typeof AsyncIterator=="function"?
AsyncIterator:Object).prototype),c("next"),c("throw"),c("return",o),r[Symbol.asyncIterator]=function(){return this},r;function o(f){
return function(g){return Promise.resolve(g).then(f,u)}}function c(f,g){s[f]&&(r[f]=function(d){return new Promise(function(w,m){
i.push([f,d,w,m])>1||l(f,d)})},g&&(r[f]=g(r[f])))}function l(f,g){try{a(s[f](g))}catch(d){p(i[0][3],d)}}function a(f){f.
value instanceof C?Promise.resolve(f.value.v).then(h,u):p(i[0][2],f)}function h(f){l("next",f)}function u(f){l("throw",f)}
function p(f,g){f(g),i.shift(),i.length&&l(i[0][0],i[0][1])}};const ns=process.platform==="win32";class V{constructor(t){
this.patterns=[],this.searchPaths=[],this.options=at(t)}getSearchPaths(){return this.searchPaths.slice()}glob(){return ot(
this,void 0,void 0,function*(){var t,e,s,r;const i=[];try{for(var o=!0,c=es(this.globGenerator()),l;l=yield c.next(),t=l.
done,!t;o=!0){r=l.value,o=!1;const a=r;i.push(a)}}catch(a){e={error:a}}finally{try{!o&&!t&&(s=c.return)&&(yield s.call(c))}finally{
if(e)throw e.error}}return i})}globGenerator(){return ss(this,arguments,function*(){const e=at(this.options),s=[];for(const o of this.
patterns)s.push(o),e.implicitDescendants&&(o.trailingSeparator||o.segments[o.segments.length-1]!=="**")&&s.push(new A(o.
negate,!0,o.segments.concat("**")));const r=[];for(const o of ft(s)){k.Yz(`Search path '${o}'`);try{yield C(G.promises.lstat(
o))}catch(c){if(c.code==="ENOENT")continue;throw c}r.unshift(new Ot(o,1))}const i=[];for(;r.length;){const o=r.pop(),c=Ct(
s,o.path),l=!!c||jt(s,o.path);if(!c&&!l)continue;const a=yield C(V.stat(o,e,i));if(a&&!(e.excludeHiddenFiles&&b.basename(
o.path).match(/^\./)))if(a.isDirectory()){if(c&L.Directory&&e.matchDirectories)yield yield C(o.path);else if(!l)continue;
const h=o.level+1,u=(yield C(G.promises.readdir(o.path))).map(p=>new Ot(b.join(o.path,p),h));r.push(...u.reverse())}else
c&L.File&&(yield yield C(o.path))}})}static create(t,e){return ot(this,void 0,void 0,function*(){const s=new V(e);ns&&(t=
t.replace(/\r\n/g,`
`),t=t.replace(/\r/g,`
`));const r=t.split(`
`).map(i=>i.trim());for(const i of r)!i||i.startsWith("#")||s.patterns.push(new A(i));return s.searchPaths.push(...ft(s.
patterns)),s})}static stat(t,e,s){return ot(this,void 0,void 0,function*(){let r;if(e.followSymbolicLinks)try{r=yield G.
promises.stat(t.path)}catch(i){if(i.code==="ENOENT"){if(e.omitBrokenSymbolicLinks){k.Yz(`Broken symlink '${t.path}'`);return}
throw new Error(`No information found for the path '${t.path}'. This may indicate a broken symbolic link.`)}throw i}else
r=yield G.promises.lstat(t.path);if(r.isDirectory()&&e.followSymbolicLinks){const i=yield G.promises.realpath(t.path);for(;s.
length>=t.level;)s.pop();if(s.some(o=>o===i)){k.Yz(`Symlink cycle detected for path '${t.path}' and realpath '${i}'`);return}
s.push(i)}return r})}}var hs=W(6982),us=W(2203),ps=W(9023),is=function(n,t,e,s){function r(i){return i instanceof e?i:new e(
function(o){o(i)})}return new(e||(e=Promise))(function(i,o){function c(h){try{a(s.next(h))}catch(u){o(u)}}function l(h){
try{a(s.throw(h))}catch(u){o(u)}}function a(h){h.done?i(h.value):r(h.value).then(c,l)}a((s=s.apply(n,t||[])).next())})},
rs=function(n){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var t=n[Symbol.asyncIterator],
e;return t?t.call(n):(n=typeof __values=="function"?__values(n):n[Symbol.iterator](),e={},s("next"),s("throw"),s("return"),
e[Symbol.asyncIterator]=function(){return this},e);function s(i){e[i]=n[i]&&function(o){return new Promise(function(c,l){
o=n[i](o),r(c,l,o.done,o.value)})}}function r(i,o,c,l){Promise.resolve(l).then(function(a){i({value:a,done:c})},o)}};function ds(n,t){
return is(this,arguments,void 0,function*(e,s,r=!1){var i,o,c,l,a;const h=r?core.info:core.debug;let u=!1;const p=s||((a=
process.env.GITHUB_WORKSPACE)!==null&&a!==void 0?a:process.cwd()),f=crypto.createHash("sha256");let g=0;try{for(var d=!0,
w=rs(e.globGenerator()),m;m=yield w.next(),i=m.done,!i;d=!0){l=m.value,d=!1;const y=l;if(h(y),!y.startsWith(`${p}${path.
sep}`)){h(`Ignore '${y}' since it is not under GITHUB_WORKSPACE.`);continue}if(fs.statSync(y).isDirectory()){h(`Skip dir\
ectory '${y}'.`);continue}const E=crypto.createHash("sha256");yield util.promisify(stream.pipeline)(fs.createReadStream(
y),E),f.write(E.digest()),g++,u||(u=!0)}}catch(y){o={error:y}}finally{try{!d&&!i&&(c=w.return)&&(yield c.call(w))}finally{
if(o)throw o.error}}return f.end(),u?(h(`Found ${g} files to hash.`),f.digest("hex")):(h("No matches found for glob"),"")})}
var Rt=function(n,t,e,s){function r(i){return i instanceof e?i:new e(function(o){o(i)})}return new(e||(e=Promise))(function(i,o){
function c(h){try{a(s.next(h))}catch(u){o(u)}}function l(h){try{a(s.throw(h))}catch(u){o(u)}}function a(h){h.done?i(h.value):
r(h.value).then(c,l)}a((s=s.apply(n,t||[])).next())})};function Tt(n,t){return Rt(this,void 0,void 0,function*(){return yield V.
create(n,t)})}function gs(n){return Rt(this,arguments,void 0,function*(t,e="",s,r=!1){let i=!0;s&&typeof s.followSymbolicLinks==
"boolean"&&(i=s.followSymbolicLinks);const o=yield Tt(t,{followSymbolicLinks:i});return _hashFiles(o,e,r)})}})};export{ms as id,ys as ids,ws as modules};
