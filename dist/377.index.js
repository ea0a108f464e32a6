export const id=377;export const ids=[377];export const modules={2377:(((t,e,s)=>{s.d(e,{create:()=>ce})
;var n=s(6058),i=s(9896);function r(t){const e={followSymbolicLinks:!0,implicitDescendants:!0,matchDirectories:!0,
omitBrokenSymbolicLinks:!0,excludeHiddenFiles:!1}
;return t&&("boolean"==typeof t.followSymbolicLinks&&(e.followSymbolicLinks=t.followSymbolicLinks,
n.Yz(`followSymbolicLinks '${e.followSymbolicLinks}'`)),
"boolean"==typeof t.implicitDescendants&&(e.implicitDescendants=t.implicitDescendants,
n.Yz(`implicitDescendants '${e.implicitDescendants}'`)),
"boolean"==typeof t.matchDirectories&&(e.matchDirectories=t.matchDirectories,
n.Yz(`matchDirectories '${e.matchDirectories}'`)),
"boolean"==typeof t.omitBrokenSymbolicLinks&&(e.omitBrokenSymbolicLinks=t.omitBrokenSymbolicLinks,
n.Yz(`omitBrokenSymbolicLinks '${e.omitBrokenSymbolicLinks}'`)),
"boolean"==typeof t.excludeHiddenFiles&&(e.excludeHiddenFiles=t.excludeHiddenFiles,
n.Yz(`excludeHiddenFiles '${e.excludeHiddenFiles}'`))),e}var o=s(6928),a=s(2613);const h="win32"===process.platform
;function c(t){if(t=g(t),h&&/^\\\\[^\\]+(\\[^\\]+)?$/.test(t))return t;let e=o.dirname(t)
;return h&&/^\\\\[^\\]+\\[^\\]+\\$/.test(e)&&(e=g(e)),e}function l(t,e){
if(a(t,"ensureAbsoluteRoot parameter 'root' must not be empty"),
a(e,"ensureAbsoluteRoot parameter 'itemPath' must not be empty"),p(e))return e;if(h){
if(e.match(/^[A-Z]:[^\\/]|^[A-Z]:$/i)){let t=process.cwd()
;return a(t.match(/^[A-Z]:\\/i),`Expected current directory to start with an absolute drive root. Actual '${t}'`),
e[0].toUpperCase()===t[0].toUpperCase()?2===e.length?`${e[0]}:\\${t.substr(3)}`:(t.endsWith("\\")||(t+="\\"),
`${e[0]}:\\${t.substr(3)}${e.substr(2)}`):`${e[0]}:\\${e.substr(2)}`}if(f(e).match(/^\\$|^\\[^\\]/)){
const t=process.cwd()
;return a(t.match(/^[A-Z]:\\/i),`Expected current directory to start with an absolute drive root. Actual '${t}'`),
`${t[0]}:\\${e.substr(1)}`}}return a(p(t),"ensureAbsoluteRoot parameter 'root' must have an absolute root"),
t.endsWith("/")||h&&t.endsWith("\\")||(t+=o.sep),t+e}function p(t){
return a(t,"hasAbsoluteRoot parameter 'itemPath' must not be empty"),
t=f(t),h?t.startsWith("\\\\")||/^[A-Z]:\\/i.test(t):t.startsWith("/")}function u(t){
return a(t,"isRooted parameter 'itemPath' must not be empty"),
t=f(t),h?t.startsWith("\\")||/^[A-Z]:/i.test(t):t.startsWith("/")}function f(t){return t=t||"",
h?(t=t.replace(/\//g,"\\"),(/^\\\\+[^\\]/.test(t)?"\\":"")+t.replace(/\\\\+/g,"\\")):t.replace(/\/\/+/g,"/")}
function g(t){return t?(t=f(t)).endsWith(o.sep)?t===o.sep||h&&/^[A-Z]:\\$/i.test(t)?t:t.substr(0,t.length-1):t:""}var d
;!function(t){t[t.None=0]="None",t[t.Directory=1]="Directory",t[t.File=2]="File",t[t.All=3]="All"}(d||(d={}))
;const m="win32"===process.platform;function y(t){t=t.filter((t=>!t.negate));const e={}
;for(const s of t)e[m?s.searchPath.toUpperCase():s.searchPath]="candidate";const s=[];for(const n of t){
const t=m?n.searchPath.toUpperCase():n.searchPath;if("included"===e[t])continue;let i=!1,r=t,o=c(r);for(;o!==r;){
if(e[o]){i=!0;break}r=o,o=c(r)}i||(s.push(n.searchPath),e[t]="included")}return s}function b(t,e){let s=d.None
;for(const n of t)n.negate?s&=~n.match(e):s|=n.match(e);return s}function w(t,e){
return t.some((t=>!t.negate&&t.partialMatch(e)))}var S=s(857);const x=(t,e,s)=>{
let n,i,r,o,a,h=s.indexOf(t),c=s.indexOf(e,h+1),l=h;if(h>=0&&c>0){if(t===e)return[h,c];for(n=[],r=s.length;l>=0&&!a;){
if(l===h)n.push(l),h=s.indexOf(t,l+1);else if(1===n.length){const t=n.pop();void 0!==t&&(a=[t,c])}else i=n.pop(),
void 0!==i&&i<r&&(r=i,o=c),c=s.indexOf(e,l+1);l=h<c&&h>=0?h:c}n.length&&void 0!==o&&(a=[r,o])}return a
},v="\0SLASH"+Math.random().toFixed(16)+"\0",$="\0OPEN"+Math.random().toFixed(16)+"\0",E="\0CLOSE"+Math.random().toFixed(16)+"\0",M="\0COMMA"+Math.random().toFixed(16)+"\0",A="\0PERIOD"+Math.random().toFixed(16)+"\0",P=new RegExp(v,"g"),W=new RegExp($,"g"),O=new RegExp(E,"g"),N=new RegExp(M,"g"),k=new RegExp(A,"g"),R=/\\\\/g,L=/\\{/g,j=/\\}/g,T=/\\,/g,C=/\\\./g
;function I(t){return isNaN(t)?t.charCodeAt(0):parseInt(t,10)}function z(t){
return t.replace(R,v).replace(L,$).replace(j,E).replace(T,M).replace(C,A)}function D(t){
return t.replace(P,"\\").replace(W,"{").replace(O,"}").replace(N,",").replace(k,".")}function G(t,e){
for(let s=0;s<e.length;s++)t.push(e[s])}function F(t,e,s){if(s.remaining<0)return
;const n=x("{","}",e),i=void 0!==n&&e.indexOf("{")<n[0];return s.remaining-=n&&!i?n[1]+1:t.length,
!n||s.remaining<0?void 0:{end:n[1],pre:t.slice(0,n[0]),body:t.slice(n[0]+1,n[1]),post:t.slice(n[1]+1),unmatched:i}}
function _(t,e){e.remaining-=t.length;const s=[];for(let e=0;e<t.length;e++){const n=t.charCodeAt(e)
;123===n?s.push(e):125===n&&s.length&&s.pop()}let n="",i=0;for(let e=0;e<s.length;e++){const r=s[e]
;n+=t.slice(i,r)+"\0",i=r+1}return n+t.slice(i)}function B(t,e){if(e.remaining-=t.length,e.remaining<0)return!1;let s=!1
;for(let e=t.length-1;e>=0;e--){const n=t.charCodeAt(e)
;if(125===n)s=!0;else if(10===n||13===n||8232===n||8233===n)s=!1;else if(44===n&&s&&44!==t.charCodeAt(e+1))return!0}
return!1}function Z(t,e){const s=[];let n="";for(;;){const i=F(t,t,e);if(e.remaining<0)return;if(!i){
const e=t.split(",");return e[0]=n+e[0],G(s,e),s}const{pre:r,body:o,post:a}=i,h=r.split(",");if(h[0]=n+h[0],
h[h.length-1]+="{"+o+"}",!a.length)return G(s,h),s;n=h.pop(),G(s,h),t=a}}function H(t,e){return void 0===t||isNaN(t)?e:t
}function U(t,e={}){if(!t)return[]
;const s=H(e.max,1e5),n=H(e.maxLength,4e6),i=H(e.maxDepth,1e3),r=H(e.maxRewrites,1e3),o=H(e.maxSteps,2e7)
;return"{}"===t.slice(0,2)&&(t="\\{\\}"+t.slice(2)),X(z(t),s,n,i,0,r,{remaining:o},!0).map(D)}function Y(t){
return"{"+t+"}"}function J(t){return/^-?0\d/.test(t)}function q(t,e){return t<=e}function K(t,e){return t>=e}
function Q(t,e,s,n,i,r,o){const a=[];let h,c=0;t:for(let o=0;o<t.length;o++){const l=t[o]+e;let p=s
;r&&!l&&(h||(h=s.filter((t=>t))),p=h);for(let t=0;t<p.length;t++){if(a.length>=n)break t;const e=l+p[t]
;if(c+e.length>i)break t;a.push(e),c+=e.length}}return o.remaining-=a.length,a}function V(t,e,s,n,i){
const r=t.split(/\.\./),o=[];if(void 0===r[0]||void 0===r[1])return o
;const a=I(r[0]),h=I(r[1]),c=Math.max(r[0].length,r[1].length)
;let l=3===r.length&&void 0!==r[2]?Math.max(Math.abs(I(r[2])),1):1,p=q;h<a&&(l*=-1,p=K);const u=r.some(J),f=u?c:1
;let g=0;for(let t=a;p(t,h)&&o.length<s;t+=l){if(i.remaining-=f,i.remaining<0)return;let s
;if(e)s=String.fromCharCode(t),"\\"===s&&(s="");else if(s=String(t),u){const e=c-s.length;if(e>0){
const n=new Array(e+1).join("0");s=t<0?"-"+n+s.slice(1):n+s}}if(g+s.length>n)break;o.push(s),g+=s.length}return o}
function X(t,e,s,n,i,r,o,a){if(o.remaining-=16,i>n)return[t];let h=[""],c=0,l=!1,p=!0,u=t;for(;;){const f=F(t,u,o)
;if(!f)return Q(h,t,[""],e,s,l,o);f.unmatched&&(u=_(u,o));const g=f.pre,d=()=>Q(h,g+"{"+f.body+"}"+f.post,[""],e,s,l,o)
;if(/\$$/.test(g)){if(h=Q(h,g+"{"+f.body+"}",[""],e,s,l&&!f.post.length,o),p=!1,!f.post.length)break;t=f.post,
u=u.slice(f.end+1);continue}
const m=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(f.body),y=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(f.body),b=m||y,w=f.body.indexOf(",")>=0
;if(!b&&!w){if(c<r&&B(f.post,o)){c++,t=f.pre+"{"+f.body+E+f.post,u=u.slice(0,f.end)+E+u.slice(f.end+1),a=!0;continue}
return d()}let S;if(p&&(l=a&&!b,p=!1),b){if(S=V(f.body,y,e,s,o),!S)return d()}else{let a=Z(f.body,o);if(!a)return d()
;if(1===a.length&&void 0!==a[0]){if(a=X(a[0],e,s,n,i+1,r,o,!1).map(Y),o.remaining<0)return d();if(1===a.length){
const n=Q(h,g+a[0],[""],e,s,l&&!f.post.length,o);if(o.remaining<0)return d();if(h=n,!f.post.length)break;t=f.post,
u=u.slice(f.end+1);continue}}let c=l&&!f.post.length&&!g;for(let t=0;c&&t<h.length;t++)h[t]&&(c=!1);S=[];let p=0
;t:for(let t=0;t<a.length;t++){const h=X(a[t],e,s,n,i+1,r,o,!1);if(o.remaining<0)return d();for(let t=0;t<h.length;t++){
const n=h[t];if(!c||n){if(S.length>=e||p+n.length>s)break t;S.push(n),p+=n.length}}}}
const x=Q(h,g,S,e,s,l&&!f.post.length,o);if(o.remaining<0)return d();if(h=x,!f.post.length)break;t=f.post,
u=u.slice(f.end+1)}return h}const tt=t=>{if("string"!=typeof t)throw new TypeError("invalid pattern")
;if(t.length>65536)throw new TypeError("pattern is too long")},et={"[:alnum:]":["\\p{L}\\p{Nl}\\p{Nd}",!0],
"[:alpha:]":["\\p{L}\\p{Nl}",!0],"[:ascii:]":["\\x00-\\x7f",!1],"[:blank:]":["\\p{Zs}\\t",!0],
"[:cntrl:]":["\\p{Cc}",!0],"[:digit:]":["\\p{Nd}",!0],"[:graph:]":["\\p{Z}\\p{C}",!0,!0],"[:lower:]":["\\p{Ll}",!0],
"[:print:]":["\\p{C}",!0],"[:punct:]":["\\p{P}",!0],"[:space:]":["\\p{Z}\\t\\r\\n\\v\\f",!0],"[:upper:]":["\\p{Lu}",!0],
"[:word:]":["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}",!0],"[:xdigit:]":["A-Fa-f0-9",!1]
},st=t=>t.replace(/[[\]\\-]/g,"\\$&"),nt=t=>t.join(""),it=(t,e)=>{const s=e
;if("["!==t.charAt(s))throw new Error("not in a brace expression");const n=[],i=[]
;let r=s+1,o=!1,a=!1,h=!1,c=!1,l=s,p="";t:for(;r<t.length;){const e=t.charAt(r);if("!"!==e&&"^"!==e||r!==s+1){
if("]"===e&&o&&!h){l=r+1;break}if(o=!0,"\\"!==e||h){
if("["===e&&!h)for(const[e,[o,h,c]]of Object.entries(et))if(t.startsWith(e,r)){if(p)return["$.",!1,t.length-s,!0]
;r+=e.length,c?i.push(o):n.push(o),a=a||h;continue t}h=!1,p?(e>p?n.push(st(p)+"-"+st(e)):e===p&&n.push(st(e)),p="",
r++):t.startsWith("-]",r+1)?(n.push(st(e+"-")),r+=2):t.startsWith("-",r+1)?(p=e,r+=2):(n.push(st(e)),r++)}else h=!0,r++
}else c=!0,r++}if(l<r)return["",!1,0,!1];if(!n.length&&!i.length)return["$.",!1,t.length-s,!0]
;if(0===i.length&&1===n.length&&/^\\?.$/.test(n[0])&&!c){return[(u=2===n[0].length?n[0].slice(-1):n[0],
u.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&")),!1,l-s,!1]}var u
;const f="["+(c?"^":"")+nt(n)+"]",g="["+(c?"":"^")+nt(i)+"]"
;return[n.length&&i.length?"("+f+"|"+g+")":n.length?f:g,a,l-s,!0]
},rt=(t,{windowsPathsNoEscape:e=!1,magicalBraces:s=!0}={})=>s?e?t.replace(/\[([^/\\])\]/g,"$1"):t.replace(/((?!\\).|^)\[([^/\\])\]/g,"$1$2").replace(/\\([^/])/g,"$1"):e?t.replace(/\[([^/\\{}])\]/g,"$1"):t.replace(/((?!\\).|^)\[([^/\\{}])\]/g,"$1$2").replace(/\\([^/{}])/g,"$1")
;var ot
;const at=new Set(["!","?","+","*","@"]),ht=t=>at.has(t),ct=t=>ht(t.type),lt=new Map([["!",["@"]],["?",["?","@"]],["@",["@"]],["*",["*","+","?","@"]],["+",["+","@"]]]),pt=new Map([["!",["?"]],["@",["?"]],["+",["?","*"]]]),ut=new Map([["!",["?","@"]],["?",["?","@"]],["@",["?","@"]],["*",["*","+","?","@"]],["+",["+","@","?","*"]]]),ft=new Map([["!",new Map([["!","@"]])],["?",new Map([["*","*"],["+","*"]])],["@",new Map([["!","!"],["?","?"],["@","@"],["*","*"],["+","+"]])],["+",new Map([["?","*"],["*","*"]])]]),gt="(?!\\.)",dt=new Set(["[","."]),mt=new Set(["..","."]),yt=new Set("().*{}+?[]^$\\!"),bt=t=>t.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"),wt="[^/]",St=wt+"*?",xt=wt+"+?"
;let vt=0;class $t{type;#t;#e;#s=!1;#n=[];#i;#r;#o;#a=!1;#h;#c;#l=!1;id=++vt;get depth(){return(this.#i?.depth??-1)+1}
[Symbol.for("nodejs.util.inspect.custom")](){return{"@@type":"AST",id:this.id,type:this.type,root:this.#t.id,
parent:this.#i?.id,depth:this.depth,partsLength:this.#n.length,parts:this.#n}}constructor(t,e,s={}){this.type=t,
t&&(this.#e=!0),this.#i=e,this.#t=this.#i?this.#i.#t:this,this.#h=this.#t===this?s:this.#t.#h,
this.#o=this.#t===this?[]:this.#t.#o,"!"!==t||this.#t.#a||this.#o.push(this),this.#r=this.#i?this.#i.#n.length:0}
get hasMagic(){if(void 0!==this.#e)return this.#e
;for(const t of this.#n)if("string"!=typeof t&&(t.type||t.hasMagic))return this.#e=!0;return this.#e}toString(){
return void 0!==this.#c?this.#c:this.type?this.#c=this.type+"("+this.#n.map((t=>String(t))).join("|")+")":this.#c=this.#n.map((t=>String(t))).join("")
}#p(){if(this!==this.#t)throw new Error("should only call on root");if(this.#a)return this;let t;for(this.toString(),
this.#a=!0;t=this.#o.pop();){if("!"!==t.type)continue;let e=t,s=e.#i;for(;s;){
for(let n=e.#r+1;!s.type&&n<s.#n.length;n++)for(const e of t.#n){
if("string"==typeof e)throw new Error("string part in extglob AST??");e.copyIn(s.#n[n])}e=s,s=e.#i}}return this}
push(...t){for(const e of t)if(""!==e){
if("string"!=typeof e&&!(e instanceof ot&&e.#i===this))throw new Error("invalid part: "+e);this.#n.push(e)}}toJSON(){
const t=null===this.type?this.#n.slice().map((t=>"string"==typeof t?t:t.toJSON())):[this.type,...this.#n.map((t=>t.toJSON()))]
;return this.isStart()&&!this.type&&t.unshift([]),
this.isEnd()&&(this===this.#t||this.#t.#a&&"!"===this.#i?.type)&&t.push({}),t}isStart(){if(this.#t===this)return!0
;if(!this.#i?.isStart())return!1;if(0===this.#r)return!0;const t=this.#i;for(let e=0;e<this.#r;e++){const s=t.#n[e]
;if(!(s instanceof ot&&"!"===s.type))return!1}return!0}isEnd(){if(this.#t===this)return!0
;if("!"===this.#i?.type)return!0;if(!this.#i?.isEnd())return!1;if(!this.type)return this.#i?.isEnd()
;const t=this.#i?this.#i.#n.length:0;return this.#r===t-1}copyIn(t){
"string"==typeof t?this.push(t):this.push(t.clone(this))}clone(t){const e=new ot(this.type,t)
;for(const t of this.#n)e.copyIn(t);return e}static#u(t,e,s,n,i){const r=n.maxExtglobRecursion??2
;let o=!1,a=!1,h=-1,c=!1;if(null===e.type){let l=s,p="";for(;l<t.length;){const s=t.charAt(l++);if(o||"\\"===s)o=!o,
p+=s;else if(a)l===h+1?"^"!==s&&"!"!==s||(c=!0):"]"!==s||l===h+2&&c||(a=!1),p+=s;else if("["!==s){
if(!n.noext&&ht(s)&&"("===t.charAt(l)&&i<=r){e.push(p),p="";const r=new ot(s,e);l=ot.#u(t,r,l,n,i+1),e.push(r);continue}
p+=s}else a=!0,h=l,c=!1,p+=s}return e.push(p),l}let l=s+1,p=new ot(null,e);const u=[];let f="";for(;l<t.length;){
const s=t.charAt(l++);if(o||"\\"===s)o=!o,f+=s;else if(a)l===h+1?"^"!==s&&"!"!==s||(c=!0):"]"!==s||l===h+2&&c||(a=!1),
f+=s;else if("["!==s){if(!n.noext&&ht(s)&&"("===t.charAt(l)&&(i<=r||e&&e.#f(s))){const r=e&&e.#f(s)?0:1;p.push(f),f=""
;const o=new ot(s,p);p.push(o),l=ot.#u(t,o,l,n,i+r);continue}if("|"!==s){
if(")"===s)return""===f&&0===e.#n.length&&(e.#l=!0),p.push(f),f="",e.push(...u,p),l;f+=s}else p.push(f),f="",u.push(p),
p=new ot(null,e)}else a=!0,h=l,c=!1,f+=s}return e.type=null,e.#e=void 0,e.#n=[t.substring(s-1)],l}#g(t){
return this.#d(t,pt)}#d(t,e=lt){if(!t||"object"!=typeof t||null!==t.type||1!==t.#n.length||null===this.type)return!1
;const s=t.#n[0];return!(!s||"object"!=typeof s||null===s.type)&&this.#f(s.type,e)}#f(t,e=ut){
return!!e.get(this.type)?.includes(t)}#m(t,e){const s=t.#n[0],n=new ot(null,s,this.options);n.#n.push(""),s.push(n),
this.#y(t,e)}#y(t,e){const s=t.#n[0];this.#n.splice(e,1,...s.#n);for(const t of s.#n)"object"==typeof t&&(t.#i=this)
;this.#c=void 0}#b(t){const e=ft.get(this.type);return!!e?.has(t)}#w(t){
if(!t||"object"!=typeof t||null!==t.type||1!==t.#n.length||null===this.type||1!==this.#n.length)return!1;const e=t.#n[0]
;return!(!e||"object"!=typeof e||null===e.type)&&this.#b(e.type)}#S(t){
const e=ft.get(this.type),s=t.#n[0],n=e?.get(s.type);if(!n)return!1;this.#n=s.#n
;for(const t of this.#n)"object"==typeof t&&(t.#i=this);this.type=n,this.#c=void 0,this.#l=!1}static fromGlob(t,e={}){
const s=new ot(null,void 0,e);return ot.#u(t,s,0,e,0),s}toMMPattern(){if(this!==this.#t)return this.#t.toMMPattern()
;const t=this.toString(),[e,s,n,i]=this.toRegExpSource()
;if(!(n||this.#e||this.#h.nocase&&!this.#h.nocaseMagicOnly&&t.toUpperCase()!==t.toLowerCase()))return s
;const r=(this.#h.nocase?"i":"")+(i?"u":"");return Object.assign(new RegExp(`^${e}$`,r),{_src:e,_glob:t})}get options(){
return this.#h}toRegExpSource(t){const e=t??!!this.#h.dot;if(this.#t===this&&(this.#x(),this.#p()),!ct(this)){
const s=this.isStart()&&this.isEnd()&&!this.#n.some((t=>"string"!=typeof t)),n=this.#n.map((e=>{
const[n,i,r,o]="string"==typeof e?ot.#v(e,this.#e,s):e.toRegExpSource(t);return this.#e=this.#e||r,this.#s=this.#s||o,n
})).join("");let i="";if(this.isStart()&&"string"==typeof this.#n[0]&&(1!==this.#n.length||!mt.has(this.#n[0]))){
const s=dt,r=e&&s.has(n.charAt(0))||n.startsWith("\\.")&&s.has(n.charAt(2))||n.startsWith("\\.\\.")&&s.has(n.charAt(4)),o=!e&&!t&&s.has(n.charAt(0))
;i=r?"(?!(?:^|/)\\.\\.?(?:$|/))":o?gt:""}let r="";return this.isEnd()&&this.#t.#a&&"!"===this.#i?.type&&(r="(?:$|\\/)"),
[i+n+r,rt(n),this.#e=!!this.#e,this.#s]}const s="*"===this.type||"+"===this.type,n="!"===this.type?"(?:(?!(?:":"(?:"
;let i=this.#$(e);if(this.isStart()&&this.isEnd()&&!i&&"!"!==this.type){const t=this.toString(),e=this;return e.#n=[t],
e.type=null,e.#e=void 0,[t,rt(this.toString()),!1,!1]}let r=!s||t||e?"":this.#$(!0);r===i&&(r=""),
r&&(i=`(?:${i})(?:${r})*?`);let o=""
;return o="!"===this.type&&this.#l?(this.isStart()&&!e?gt:"")+xt:n+i+("!"===this.type?"))"+(!this.isStart()||e||t?"":gt)+St+")":"@"===this.type?")":"?"===this.type?")?":"+"===this.type&&r?")":"*"===this.type&&r?")?":`)${this.type}`),
[o,rt(i),this.#e=!!this.#e,this.#s]}#x(){if(ct(this)){let t=0,e=!1;do{e=!0;for(let t=0;t<this.#n.length;t++){
const s=this.#n[t];"object"==typeof s&&(s.#x(),this.#d(s)?(e=!1,this.#y(s,t)):this.#g(s)?(e=!1,
this.#m(s,t)):this.#w(s)&&(e=!1,this.#S(s)))}}while(!e&&++t<10)}else for(const t of this.#n)"object"==typeof t&&t.#x()
;this.#c=void 0}#$(t){return this.#n.map((e=>{if("string"==typeof e)throw new Error("string type in extglob ast??")
;const[s,n,i,r]=e.toRegExpSource(t);return this.#s=this.#s||r,s
})).filter((t=>!(this.isStart()&&this.isEnd()&&!t))).join("|")}static#v(t,e,s=!1){let n=!1,i="",r=!1,o=!1
;for(let a=0;a<t.length;a++){const h=t.charAt(a);if(n)n=!1,i+=(yt.has(h)?"\\":"")+h;else if("*"!==h)if(o=!1,"\\"!==h){
if("["===h){const[s,n,o,h]=it(t,a);if(o){i+=s,r=r||n,a+=o-1,e=e||h;continue}}"?"!==h?i+=bt(h):(i+=wt,e=!0)
}else a===t.length-1?i+="\\\\":n=!0;else{if(o)continue;o=!0,i+=s&&/^[*]+$/.test(t)?xt:St,e=!0}}return[i,rt(t),!!e,r]}}
ot=$t
;const Et=(t,e,s={})=>(tt(e),!(!s.nocomment&&"#"===e.charAt(0))&&new Kt(e,s).match(t)),Mt=/^\*+([^+@!?*[(]*)$/,At=t=>e=>!e.startsWith(".")&&e.endsWith(t),Pt=t=>e=>e.endsWith(t),Wt=t=>(t=t.toLowerCase(),
e=>!e.startsWith(".")&&e.toLowerCase().endsWith(t)),Ot=t=>(t=t.toLowerCase(),
e=>e.toLowerCase().endsWith(t)),Nt=/^\*+\.\*+$/,kt=t=>!t.startsWith(".")&&t.includes("."),Rt=t=>"."!==t&&".."!==t&&t.includes("."),Lt=/^\.\*+$/,jt=t=>"."!==t&&".."!==t&&t.startsWith("."),Tt=/^\*+$/,Ct=t=>0!==t.length&&!t.startsWith("."),It=t=>0!==t.length&&"."!==t&&".."!==t,zt=/^\?+([^+@!?*[(]*)?$/,Dt=([t,e=""])=>{
const s=Bt([t]);return e?(e=e.toLowerCase(),t=>s(t)&&t.toLowerCase().endsWith(e)):s},Gt=([t,e=""])=>{const s=Zt([t])
;return e?(e=e.toLowerCase(),t=>s(t)&&t.toLowerCase().endsWith(e)):s},Ft=([t,e=""])=>{const s=Zt([t])
;return e?t=>s(t)&&t.endsWith(e):s},_t=([t,e=""])=>{const s=Bt([t]);return e?t=>s(t)&&t.endsWith(e):s},Bt=([t])=>{
const e=t.length;return t=>t.length===e&&!t.startsWith(".")},Zt=([t])=>{const e=t.length
;return t=>t.length===e&&"."!==t&&".."!==t
},Ht="object"==typeof process&&process?"object"==typeof process.env&&process.env&&process.env.__MINIMATCH_TESTING_PLATFORM__||process.platform:"posix"
;Et.sep="win32"===Ht?"\\":"/";const Ut=Symbol("globstar **");Et.GLOBSTAR=Ut,Et.filter=(t,e={})=>s=>Et(s,t,e)
;const Yt=(t,e={})=>Object.assign({},t,e);Et.defaults=t=>{if(!t||"object"!=typeof t||!Object.keys(t).length)return Et
;const e=Et;return Object.assign(((s,n,i={})=>e(s,n,Yt(t,i))),{Minimatch:class extends e.Minimatch{constructor(e,s={}){
super(e,Yt(t,s))}static defaults(s){return e.defaults(Yt(t,s)).Minimatch}},AST:class extends e.AST{
constructor(e,s,n={}){super(e,s,Yt(t,n))}static fromGlob(s,n={}){return e.AST.fromGlob(s,Yt(t,n))}},
unescape:(s,n={})=>e.unescape(s,Yt(t,n)),escape:(s,n={})=>e.escape(s,Yt(t,n)),filter:(s,n={})=>e.filter(s,Yt(t,n)),
defaults:s=>e.defaults(Yt(t,s)),makeRe:(s,n={})=>e.makeRe(s,Yt(t,n)),braceExpand:(s,n={})=>e.braceExpand(s,Yt(t,n)),
match:(s,n,i={})=>e.match(s,n,Yt(t,i)),sep:e.sep,GLOBSTAR:Ut})};const Jt=(t,e={})=>(tt(t),
e.nobrace||!/\{(?:(?!\{).)*\}/.test(t)?[t]:U(t,{max:e.braceExpandMax}));Et.braceExpand=Jt,
Et.makeRe=(t,e={})=>new Kt(t,e).makeRe(),Et.match=(t,e,s={})=>{const n=new Kt(e,s);return t=t.filter((t=>n.match(t))),
n.options.nonull&&!t.length&&t.push(e),t};const qt=/[?*]|[+@!]\(.*?\)|\[|\]/;class Kt{options;set;pattern
;windowsPathsNoEscape;nonegate;negate;comment;empty;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows
;platform;windowsNoMagicRoot;maxGlobstarRecursion;regexp;constructor(t,e={}){tt(t),e=e||{},this.options=e,
this.maxGlobstarRecursion=e.maxGlobstarRecursion??200,this.pattern=t,this.platform=e.platform||Ht,
this.isWindows="win32"===this.platform,this.windowsPathsNoEscape=!!e.windowsPathsNoEscape||!1===e.allowWindowsEscape,
this.windowsPathsNoEscape&&(this.pattern=this.pattern.replace(/\\/g,"/")),
this.preserveMultipleSlashes=!!e.preserveMultipleSlashes,this.regexp=null,this.negate=!1,this.nonegate=!!e.nonegate,
this.comment=!1,this.empty=!1,this.partial=!!e.partial,this.nocase=!!this.options.nocase,
this.windowsNoMagicRoot=void 0!==e.windowsNoMagicRoot?e.windowsNoMagicRoot:!(!this.isWindows||!this.nocase),
this.globSet=[],this.globParts=[],this.set=[],this.make()}hasMagic(){
if(this.options.magicalBraces&&this.set.length>1)return!0
;for(const t of this.set)for(const e of t)if("string"!=typeof e)return!0;return!1}debug(...t){}make(){
const t=this.pattern,e=this.options;if(!e.nocomment&&"#"===t.charAt(0))return void(this.comment=!0)
;if(!t)return void(this.empty=!0);this.parseNegate(),this.globSet=[...new Set(this.braceExpand())],
e.debug&&(this.debug=(...t)=>console.error(...t)),this.debug(this.pattern,this.globSet)
;const s=this.globSet.map((t=>this.slashSplit(t)));this.globParts=this.preprocess(s),
this.debug(this.pattern,this.globParts);let n=this.globParts.map(((t,e,s)=>{if(this.isWindows&&this.windowsNoMagicRoot){
const e=!(""!==t[0]||""!==t[1]||"?"!==t[2]&&qt.test(t[2])||qt.test(t[3])),s=/^[a-z]:/i.test(t[0])
;if(e)return[...t.slice(0,4),...t.slice(4).map((t=>this.parse(t)))]
;if(s)return[t[0],...t.slice(1).map((t=>this.parse(t)))]}return t.map((t=>this.parse(t)))}))
;if(this.debug(this.pattern,n),
this.set=n.filter((t=>-1===t.indexOf(!1))),this.isWindows)for(let t=0;t<this.set.length;t++){const e=this.set[t]
;""===e[0]&&""===e[1]&&"?"===this.globParts[t][2]&&"string"==typeof e[3]&&/^[a-z]:$/i.test(e[3])&&(e[2]="?")}
this.debug(this.pattern,this.set)}preprocess(t){
if(this.options.noglobstar)for(const e of t)for(let t=0;t<e.length;t++)"**"===e[t]&&(e[t]="*")
;const{optimizationLevel:e=1}=this.options;return e>=2?(t=this.firstPhasePreProcess(t),
t=this.secondPhasePreProcess(t)):t=e>=1?this.levelOneOptimize(t):this.adjascentGlobstarOptimize(t),t}
adjascentGlobstarOptimize(t){return t.map((t=>{let e=-1;for(;-1!==(e=t.indexOf("**",e+1));){let s=e
;for(;"**"===t[s+1];)s++;s!==e&&t.splice(e,s-e)}return t}))}levelOneOptimize(t){
return t.map((t=>0===(t=t.reduce(((t,e)=>{const s=t[t.length-1]
;return"**"===e&&"**"===s?t:".."===e&&s&&".."!==s&&"."!==s&&"**"!==s?(t.pop(),t):(t.push(e),t)}),[])).length?[""]:t))}
levelTwoFileOptimize(t){Array.isArray(t)||(t=this.slashSplit(t));let e=!1;do{if(e=!1,!this.preserveMultipleSlashes){
for(let s=1;s<t.length-1;s++){const n=t[s];1===s&&""===n&&""===t[0]||"."!==n&&""!==n||(e=!0,t.splice(s,1),s--)}
"."!==t[0]||2!==t.length||"."!==t[1]&&""!==t[1]||(e=!0,t.pop())}let s=0;for(;-1!==(s=t.indexOf("..",s+1));){
const n=t[s-1];!n||"."===n||".."===n||"**"===n||this.isWindows&&/^[a-z]:$/i.test(n)||(e=!0,t.splice(s-1,2),s-=2)}
}while(e);return 0===t.length?[""]:t}firstPhasePreProcess(t){let e=!1;do{e=!1;for(let s of t){let n=-1
;for(;-1!==(n=s.indexOf("**",n+1));){let i=n;for(;"**"===s[i+1];)i++;i>n&&s.splice(n+1,i-n);let r=s[n+1]
;const o=s[n+2],a=s[n+3];if(".."!==r)continue;if(!o||"."===o||".."===o||!a||"."===a||".."===a)continue;e=!0,
s.splice(n,1);const h=s.slice(0);h[n]="**",t.push(h),n--}if(!this.preserveMultipleSlashes){
for(let t=1;t<s.length-1;t++){const n=s[t];1===t&&""===n&&""===s[0]||"."!==n&&""!==n||(e=!0,s.splice(t,1),t--)}
"."!==s[0]||2!==s.length||"."!==s[1]&&""!==s[1]||(e=!0,s.pop())}let i=0;for(;-1!==(i=s.indexOf("..",i+1));){
const t=s[i-1];if(t&&"."!==t&&".."!==t&&"**"!==t){e=!0;const t=1===i&&"**"===s[i+1]?["."]:[];s.splice(i-1,2,...t),
0===s.length&&s.push(""),i-=2}}}}while(e);return t}secondPhasePreProcess(t){
for(let e=0;e<t.length-1;e++)for(let s=e+1;s<t.length;s++){
const n=this.partsMatch(t[e],t[s],!this.preserveMultipleSlashes);if(n){t[e]=[],t[s]=n;break}}
return t.filter((t=>t.length))}partsMatch(t,e,s=!1){let n=0,i=0,r=[],o=""
;for(;n<t.length&&i<e.length;)if(t[n]===e[i])r.push("b"===o?e[i]:t[n]),
n++,i++;else if(s&&"**"===t[n]&&e[i]===t[n+1])r.push(t[n]),n++;else if(s&&"**"===e[i]&&t[n]===e[i+1])r.push(e[i]),
i++;else if("*"!==t[n]||!e[i]||!this.options.dot&&e[i].startsWith(".")||"**"===e[i]){
if("*"!==e[i]||!t[n]||!this.options.dot&&t[n].startsWith(".")||"**"===t[n])return!1;if("a"===o)return!1;o="b",
r.push(e[i]),n++,i++}else{if("b"===o)return!1;o="a",r.push(t[n]),n++,i++}return t.length===e.length&&r}parseNegate(){
if(this.nonegate)return;const t=this.pattern;let e=!1,s=0;for(let n=0;n<t.length&&"!"===t.charAt(n);n++)e=!e,s++
;s&&(this.pattern=t.slice(s)),this.negate=e}matchOne(t,e,s=!1){let n=0,i=0;if(this.isWindows){
const s="string"==typeof t[0]&&/^[a-z]:$/i.test(t[0]),r=!s&&""===t[0]&&""===t[1]&&"?"===t[2]&&/^[a-z]:$/i.test(t[3]),o="string"==typeof e[0]&&/^[a-z]:$/i.test(e[0]),a=r?3:s?0:void 0,h=!o&&""===e[0]&&""===e[1]&&"?"===e[2]&&"string"==typeof e[3]&&/^[a-z]:$/i.test(e[3])?3:o?0:void 0
;if("number"==typeof a&&"number"==typeof h){const[s,r]=[t[a],e[h]];s.toLowerCase()===r.toLowerCase()&&(e[h]=s,i=h,n=a)}}
const{optimizationLevel:r=1}=this.options;return r>=2&&(t=this.levelTwoFileOptimize(t)),
e.includes(Ut)?this.#E(t,e,s,n,i):this.#M(t,e,s,n,i)}#E(t,e,s,n,i){
const r=e.indexOf(Ut,i),o=e.lastIndexOf(Ut),[a,h,c]=s?[e.slice(i,r),e.slice(r+1),[]]:[e.slice(i,r),e.slice(r+1,o),e.slice(o+1)]
;if(a.length){const e=t.slice(n,n+a.length);if(!this.#M(e,a,s,0,0))return!1;n+=a.length,i+=a.length}let l=0
;if(c.length){if(c.length+n>t.length)return!1;let e=t.length-c.length;if(this.#M(t,c,s,e,0))l=c.length;else{
if(""!==t[t.length-1]||n+c.length===t.length)return!1;if(e--,!this.#M(t,c,s,e,0))return!1;l=c.length+1}}if(!h.length){
let e=!!l;for(let s=n;s<t.length-l;s++){const n=String(t[s])
;if(e=!0,"."===n||".."===n||!this.options.dot&&n.startsWith("."))return!1}return s||e}const p=[[[],0]];let u=p[0],f=0
;const g=[0];for(const t of h)t===Ut?(g.push(f),u=[[],0],p.push(u)):(u[0].push(t),f++);let d=p.length-1
;const m=t.length-l;for(const t of p)t[1]=m-(g[d--]+t[0].length);return!!this.#A(t,p,n,0,s,0,!!l)}#A(t,e,s,n,i,r,o){
const a=e[n];if(!a){for(let e=s;e<t.length;e++){o=!0;const s=t[e]
;if("."===s||".."===s||!this.options.dot&&s.startsWith("."))return!1}return o}const[h,c]=a;for(;s<=c;){
if(this.#M(t.slice(0,s+h.length),h,i,s,0)&&r<this.maxGlobstarRecursion){const a=this.#A(t,e,s+h.length,n+1,i,r+1,o)
;if(!1!==a)return a}const a=t[s];if("."===a||".."===a||!this.options.dot&&a.startsWith("."))return!1;s++}return i||null}
#M(t,e,s,n,i){let r,o,a,h;for(r=n,o=i,h=t.length,a=e.length;r<h&&o<a;r++,o++){this.debug("matchOne loop")
;let s,n=e[o],i=t[r];if(this.debug(e,n,i),!1===n||n===Ut)return!1;if("string"==typeof n?(s=i===n,
this.debug("string match",n,i,s)):(s=n.test(i),this.debug("pattern match",n,i,s)),!s)return!1}if(r===h&&o===a)return!0
;if(r===h)return s;if(o===a)return r===h-1&&""===t[r];throw new Error("wtf?")}braceExpand(){
return Jt(this.pattern,this.options)}parse(t){tt(t);const e=this.options;if("**"===t)return Ut;if(""===t)return""
;let s,n=null
;(s=t.match(Tt))?n=e.dot?It:Ct:(s=t.match(Mt))?n=(e.nocase?e.dot?Ot:Wt:e.dot?Pt:At)(s[1]):(s=t.match(zt))?n=(e.nocase?e.dot?Gt:Dt:e.dot?Ft:_t)(s):(s=t.match(Nt))?n=e.dot?Rt:kt:(s=t.match(Lt))&&(n=jt)
;const i=$t.fromGlob(t,this.options).toMMPattern();return n&&"object"==typeof i&&Reflect.defineProperty(i,"test",{
value:n}),i}makeRe(){if(this.regexp||!1===this.regexp)return this.regexp;const t=this.set
;if(!t.length)return this.regexp=!1,this.regexp
;const e=this.options,s=e.noglobstar?"[^/]*?":e.dot?"(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?":"(?:(?!(?:\\/|^)\\.).)*?",n=new Set(e.nocase?["i"]:[])
;let i=t.map((t=>{const e=t.map((t=>{if(t instanceof RegExp)for(const e of t.flags.split(""))n.add(e)
;return"string"==typeof t?t.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&"):t===Ut?Ut:t._src}));e.forEach(((t,n)=>{
const i=e[n+1],r=e[n-1]
;t===Ut&&r!==Ut&&(void 0===r?void 0!==i&&i!==Ut?e[n+1]="(?:\\/|"+s+"\\/)?"+i:e[n]=s:void 0===i?e[n-1]=r+"(?:\\/|\\/"+s+")?":i!==Ut&&(e[n-1]=r+"(?:\\/|\\/"+s+"\\/)"+i,
e[n+1]=Ut))}));const i=e.filter((t=>t!==Ut));if(this.partial&&i.length>=1){const t=[]
;for(let e=1;e<=i.length;e++)t.push(i.slice(0,e).join("/"));return"(?:"+t.join("|")+")"}return i.join("/")})).join("|")
;const[r,o]=t.length>1?["(?:",")"]:["",""];i="^"+r+i+o+"$",this.partial&&(i="^(?:\\/|"+r+i.slice(1,-1)+o+")$"),
this.negate&&(i="^(?!"+i+").+$");try{this.regexp=new RegExp(i,[...n].join(""))}catch{this.regexp=!1}return this.regexp}
slashSplit(t){
return this.preserveMultipleSlashes?t.split("/"):this.isWindows&&/^\/\/[^/]+/.test(t)?["",...t.split(/\/+/)]:t.split(/\/+/)
}match(t,e=this.partial){if(this.debug("match",t,this.pattern),this.comment)return!1;if(this.empty)return""===t
;if("/"===t&&e)return!0;const s=this.options;this.isWindows&&(t=t.split("\\").join("/"));const n=this.slashSplit(t)
;this.debug(this.pattern,"split",n);const i=this.set;this.debug(this.pattern,"set",i);let r=n[n.length-1]
;if(!r)for(let t=n.length-2;!r&&t>=0;t--)r=n[t];for(const t of i){let i=n;if(s.matchBase&&1===t.length&&(i=[r]),
this.matchOne(i,t,e))return!!s.flipNegate||!this.negate}return!s.flipNegate&&this.negate}static defaults(t){
return Et.defaults(t).Minimatch}}
Et.AST=$t,Et.Minimatch=Kt,Et.escape=(t,{windowsPathsNoEscape:e=!1,magicalBraces:s=!1}={})=>s?e?t.replace(/[?*()[\]{}]/g,"[$&]"):t.replace(/[?*()[\]\\{}]/g,"\\$&"):e?t.replace(/[?*()[\]]/g,"[$&]"):t.replace(/[?*()[\]\\]/g,"\\$&"),
Et.unescape=rt;const Qt="win32"===process.platform;class Vt{constructor(t){if(this.segments=[],
"string"==typeof t)if(a(t,"Parameter 'itemPath' must not be empty"),u(t=g(t))){let e=t,s=c(e);for(;s!==e;){
const t=o.basename(e);this.segments.unshift(t),e=s,s=c(e)}this.segments.unshift(e)
}else this.segments=t.split(o.sep);else{a(t.length>0,"Parameter 'itemPath' must not be an empty array")
;for(let e=0;e<t.length;e++){let s=t[e];a(s,"Parameter 'itemPath' must not contain any empty segments"),s=f(t[e]),
0===e&&u(s)?(s=g(s),a(s===c(s),"Parameter 'itemPath' root segment contains information for multiple segments"),
this.segments.push(s)):(a(!s.includes(o.sep),"Parameter 'itemPath' contains unexpected path separators"),
this.segments.push(s))}}}toString(){let t=this.segments[0],e=t.endsWith(o.sep)||Qt&&/^[A-Z]:$/i.test(t)
;for(let s=1;s<this.segments.length;s++)e?e=!1:t+=o.sep,t+=this.segments[s];return t}}
const Xt="win32"===process.platform;class te{constructor(t,e=!1,s,n){let i;if(this.negate=!1,
"string"==typeof t)i=t.trim();else{a((s=s||[]).length,"Parameter 'segments' must not empty");const e=te.getLiteral(s[0])
;a(e&&p(e),"Parameter 'segments' first element must be a root path"),i=new Vt(s).toString().trim(),t&&(i=`!${i}`)}
for(;i.startsWith("!");)this.negate=!this.negate,i=i.substr(1).trim();i=te.fixupPattern(i,n),
this.segments=new Vt(i).segments,this.trailingSeparator=f(i).endsWith(o.sep),i=g(i);let r=!1
;const h=this.segments.map((t=>te.getLiteral(t))).filter((t=>!r&&!(r=""===t)));this.searchPath=new Vt(h).toString(),
this.rootRegExp=new RegExp(te.regExpEscape(h[0]),Xt?"i":""),this.isImplicitPattern=e;const c={dot:!0,nobrace:!0,
nocase:Xt,nocomment:!0,noext:!0,nonegate:!0};i=Xt?i.replace(/\\/g,"/"):i,this.minimatch=new Kt(i,c)}match(t){
return"**"===this.segments[this.segments.length-1]?(t=f(t)).endsWith(o.sep)||!1!==this.isImplicitPattern||(t=`${t}${o.sep}`):t=g(t),
this.minimatch.match(t)?this.trailingSeparator?d.Directory:d.All:d.None}partialMatch(t){
return c(t=g(t))===t?this.rootRegExp.test(t):this.minimatch.matchOne(t.split(Xt?/\\+/:/\/+/),this.minimatch.set[0],!0)}
static globEscape(t){
return(Xt?t:t.replace(/\\/g,"\\\\")).replace(/(\[)(?=[^/]+\])/g,"[[]").replace(/\?/g,"[?]").replace(/\*/g,"[*]")}
static fixupPattern(t,e){a(t,"pattern cannot be empty");const s=new Vt(t).segments.map((t=>te.getLiteral(t)))
;if(a(s.every(((t,e)=>("."!==t||0===e)&&".."!==t)),`Invalid pattern '${t}'. Relative pathing '.' and '..' is not allowed.`),
a(!u(t)||s[0],`Invalid pattern '${t}'. Root segment must not contain globs.`),
"."===(t=f(t))||t.startsWith(`.${o.sep}`))t=te.globEscape(process.cwd())+t.substr(1);else if("~"===t||t.startsWith(`~${o.sep}`))e=e||S.homedir(),
a(e,"Unable to determine HOME directory"),a(p(e),`Expected HOME directory to be a rooted path. Actual '${e}'`),
t=te.globEscape(e)+t.substr(1);else if(Xt&&(t.match(/^[A-Z]:$/i)||t.match(/^[A-Z]:[^\\]/i))){
let e=l("C:\\dummy-root",t.substr(0,2));t.length>2&&!e.endsWith("\\")&&(e+="\\"),t=te.globEscape(e)+t.substr(2)
}else if(Xt&&("\\"===t||t.match(/^\\[^\\]/))){let e=l("C:\\dummy-root","\\");e.endsWith("\\")||(e+="\\"),
t=te.globEscape(e)+t.substr(1)}else t=l(te.globEscape(process.cwd()),t);return f(t)}static getLiteral(t){let e=""
;for(let s=0;s<t.length;s++){const n=t[s];if("\\"===n&&!Xt&&s+1<t.length)e+=t[++s];else{if("*"===n||"?"===n)return""
;if("["===n&&s+1<t.length){let n="",i=-1;for(let e=s+1;e<t.length;e++){const s=t[e]
;if("\\"===s&&!Xt&&e+1<t.length)n+=t[++e];else{if("]"===s){i=e;break}n+=s}}if(i>=0){if(n.length>1)return"";if(n){e+=n,
s=i;continue}}}e+=n}}return e}static regExpEscape(t){return t.replace(/[[\\^$.|?*+()]/g,"\\$&")}}class ee{
constructor(t,e){this.path=t,this.level=e}}var se=function(t,e,s,n){return new(s||(s=Promise))((function(i,r){
function o(t){try{h(n.next(t))}catch(t){r(t)}}function a(t){try{h(n.throw(t))}catch(t){r(t)}}function h(t){var e
;t.done?i(t.value):(e=t.value,e instanceof s?e:new s((function(t){t(e)}))).then(o,a)}h((n=n.apply(t,e||[])).next())}))
},ne=function(t){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.")
;var e,s=t[Symbol.asyncIterator];return s?s.call(t):(t="function"==typeof __values?__values(t):t[Symbol.iterator](),
e={},n("next"),n("throw"),n("return"),e[Symbol.asyncIterator]=function(){return this},e);function n(s){
e[s]=t[s]&&function(e){return new Promise((function(n,r){i(n,r,(e=t[s](e)).done,e.value)}))}}function i(t,e,s,n){
Promise.resolve(n).then((function(e){t({value:e,done:s})}),e)}},ie=function(t){return this instanceof ie?(this.v=t,
this):new ie(t)},re=function(t,e,s){if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.")
;var n,i=s.apply(t,e||[]),r=[]
;return n=Object.create(("function"==typeof AsyncIterator?AsyncIterator:Object).prototype),o("next"),o("throw"),
o("return",(function(t){return function(e){return Promise.resolve(e).then(t,c)}})),n[Symbol.asyncIterator]=function(){
return this},n;function o(t,e){i[t]&&(n[t]=function(e){return new Promise((function(s,n){r.push([t,e,s,n])>1||a(t,e)}))
},e&&(n[t]=e(n[t])))}function a(t,e){try{
(s=i[t](e)).value instanceof ie?Promise.resolve(s.value.v).then(h,c):l(r[0][2],s)}catch(t){l(r[0][3],t)}var s}
function h(t){a("next",t)}function c(t){a("throw",t)}function l(t,e){t(e),r.shift(),r.length&&a(r[0][0],r[0][1])}}
;const oe="win32"===process.platform;class ae{constructor(t){this.patterns=[],this.searchPaths=[],this.options=r(t)}
getSearchPaths(){return this.searchPaths.slice()}glob(){return se(this,void 0,void 0,(function*(){var t,e,s,n;const i=[]
;try{for(var r,o=!0,a=ne(this.globGenerator());!(t=(r=yield a.next()).done);o=!0){n=r.value,o=!1;const t=n;i.push(t)}
}catch(t){e={error:t}}finally{try{o||t||!(s=a.return)||(yield s.call(a))}finally{if(e)throw e.error}}return i}))}
globGenerator(){return re(this,arguments,(function*(){const t=r(this.options),e=[]
;for(const s of this.patterns)e.push(s),
t.implicitDescendants&&(s.trailingSeparator||"**"!==s.segments[s.segments.length-1])&&e.push(new te(s.negate,!0,s.segments.concat("**")))
;const s=[];for(const t of y(e)){n.Yz(`Search path '${t}'`);try{yield ie(i.promises.lstat(t))}catch(t){
if("ENOENT"===t.code)continue;throw t}s.unshift(new ee(t,1))}const a=[];for(;s.length;){
const n=s.pop(),r=b(e,n.path),h=!!r||w(e,n.path);if(!r&&!h)continue;const c=yield ie(ae.stat(n,t,a))
;if(c&&(!t.excludeHiddenFiles||!o.basename(n.path).match(/^\./)))if(c.isDirectory()){
if(r&d.Directory&&t.matchDirectories)yield yield ie(n.path);else if(!h)continue
;const e=n.level+1,a=(yield ie(i.promises.readdir(n.path))).map((t=>new ee(o.join(n.path,t),e)));s.push(...a.reverse())
}else r&d.File&&(yield yield ie(n.path))}}))}static create(t,e){return se(this,void 0,void 0,(function*(){
const s=new ae(e);oe&&(t=(t=t.replace(/\r\n/g,"\n")).replace(/\r/g,"\n"));const n=t.split("\n").map((t=>t.trim()))
;for(const t of n)t&&!t.startsWith("#")&&s.patterns.push(new te(t));return s.searchPaths.push(...y(s.patterns)),s}))}
static stat(t,e,s){return se(this,void 0,void 0,(function*(){let r;if(e.followSymbolicLinks)try{
r=yield i.promises.stat(t.path)}catch(s){if("ENOENT"===s.code){
if(e.omitBrokenSymbolicLinks)return void n.Yz(`Broken symlink '${t.path}'`)
;throw new Error(`No information found for the path '${t.path}'. This may indicate a broken symbolic link.`)}throw s
}else r=yield i.promises.lstat(t.path);if(r.isDirectory()&&e.followSymbolicLinks){
const e=yield i.promises.realpath(t.path);for(;s.length>=t.level;)s.pop()
;if(s.some((t=>t===e)))return void n.Yz(`Symlink cycle detected for path '${t.path}' and realpath '${e}'`);s.push(e)}
return r}))}}s(6982),s(2203),s(9023);var he=function(t,e,s,n){return new(s||(s=Promise))((function(i,r){function o(t){
try{h(n.next(t))}catch(t){r(t)}}function a(t){try{h(n.throw(t))}catch(t){r(t)}}function h(t){var e
;t.done?i(t.value):(e=t.value,e instanceof s?e:new s((function(t){t(e)}))).then(o,a)}h((n=n.apply(t,e||[])).next())}))}
;function ce(t,e){return he(this,void 0,void 0,(function*(){return yield ae.create(t,e)}))}}))};