import{createRequire as e}from"module";export const id=547;export const ids=[547];export const modules={
4807:(((t,n,r)=>{!function(n){if("object"==typeof t.exports){var r=n(e(import.meta.url))
;void 0!==r&&(t.exports=r)
}else"function"==typeof define&&define.amd&&define(["require","exports","./format","./parser"],n)}((function(){
Object.defineProperty(n,"__esModule",{value:!0}),n.isWS=n.applyEdit=n.setProperty=n.removeProperty=void 0
;const e=r(6612),t=r(5152);function o(e,n,r,o){const i=n.slice(),c=(0,t.parseTree)(e,[]);let s,f
;for(;i.length>0&&(f=i.pop(),s=(0,t.findNodeAtLocation)(c,i),void 0===s&&void 0!==r);)r="string"==typeof f?{[f]:r}:[r]
;if(s){if("object"===s.type&&"string"==typeof f&&Array.isArray(s.children)){const n=(0,t.findNodeAtLocation)(s,[f])
;if(void 0!==n){if(void 0===r){if(!n.parent)throw new Error("Malformed AST");const t=s.children.indexOf(n.parent)
;let r,i=n.parent.offset+n.parent.length;if(t>0){let e=s.children[t-1];r=e.offset+e.length}else r=s.offset+1,
s.children.length>1&&(i=s.children[1].offset);return a(e,{offset:r,length:i-r,content:""},o)}return a(e,{
offset:n.offset,length:n.length,content:JSON.stringify(r)},o)}{if(void 0===r)return[]
;const t=`${JSON.stringify(f)}: ${JSON.stringify(r)}`,n=o.getInsertionIndex?o.getInsertionIndex(s.children.map((e=>e.children[0].value))):s.children.length
;let i;if(n>0){let e=s.children[n-1];i={offset:e.offset+e.length,length:0,content:","+t}}else i=0===s.children.length?{
offset:s.offset+1,length:0,content:t}:{offset:s.offset+1,length:0,content:t+","};return a(e,i,o)}}
if("array"===s.type&&"number"==typeof f&&Array.isArray(s.children)){const t=f;if(-1===t){const t=`${JSON.stringify(r)}`
;let n;if(0===s.children.length)n={offset:s.offset+1,length:0,content:t};else{const e=s.children[s.children.length-1]
;n={offset:e.offset+e.length,length:0,content:","+t}}return a(e,n,o)}if(void 0===r&&s.children.length>=0){
const t=f,n=s.children[t];let r;if(1===s.children.length)r={offset:s.offset+1,length:s.length-2,content:""
};else if(s.children.length-1===t){let e=s.children[t-1],n=e.offset+e.length;r={offset:n,length:s.offset+s.length-2-n,
content:""}}else r={offset:n.offset,length:s.children[t+1].offset-n.offset,content:""};return a(e,r,o)}if(void 0!==r){
let t;const n=`${JSON.stringify(r)}`;if(!o.isArrayInsertion&&s.children.length>f){const e=s.children[f];t={
offset:e.offset,length:e.length,content:n}}else if(0===s.children.length||0===f)t={offset:s.offset+1,length:0,
content:0===s.children.length?n:n+","};else{const e=f>s.children.length?s.children.length:f,r=s.children[e-1];t={
offset:r.offset+r.length,length:0,content:","+n}}return a(e,t,o)}
throw new Error(`Can not ${void 0===r?"remove":o.isArrayInsertion?"insert":"modify"} Array index ${t} as length is not sufficient`)
}throw new Error(`Can not add ${"number"!=typeof f?"index":"property"} to parent of type ${s.type}`)}
if(void 0===r)throw new Error("Can not delete in empty document");return a(e,{offset:c?c.offset:0,length:c?c.length:0,
content:JSON.stringify(r)},o)}function a(t,n,r){if(!r.formattingOptions)return[n]
;let o=i(t,n),a=n.offset,c=n.offset+n.content.length;if(0===n.length||0===n.content.length){for(;a>0&&!(0,
e.isEOL)(o,a-1);)a--;for(;c<o.length&&!(0,e.isEOL)(o,c);)c++}const s=(0,e.format)(o,{offset:a,length:c-a},{
...r.formattingOptions,keepLines:!1});for(let e=s.length-1;e>=0;e--){const t=s[e];o=i(o,t),a=Math.min(a,t.offset),
c=Math.max(c,t.offset+t.length),c+=t.content.length-t.length}return[{offset:a,length:t.length-(o.length-c)-a,
content:o.substring(a,c)}]}function i(e,t){return e.substring(0,t.offset)+t.content+e.substring(t.offset+t.length)}
n.removeProperty=function(e,t,n){return o(e,t,void 0,n)},n.setProperty=o,n.applyEdit=i,n.isWS=function(e,t){
return-1!=="\r\n \t".indexOf(e.charAt(t))}}))})),6612:(((t,n,r)=>{!function(n){
if("object"==typeof t.exports){var r=n(e(import.meta.url));void 0!==r&&(t.exports=r)
}else"function"==typeof define&&define.amd&&define(["require","exports","./scanner","./string-intern"],n)}((function(){
Object.defineProperty(n,"__esModule",{value:!0}),n.isEOL=n.format=void 0;const e=r(8525),t=r(4579);function o(e,t){
let n="";for(let r=0;r<t;r++)n+=e;return n}function a(e,t){return-1!=="\r\n".indexOf(e.charAt(t))}
n.format=function(n,r,i){let c,s,f,l,d;if(r){for(l=r.offset,d=l+r.length,f=l;f>0&&!a(n,f-1);)f--;let e=d
;for(;e<n.length&&!a(n,e);)e++;s=n.substring(f,e),c=function(e,n){let r=0,o=0;const a=n.tabSize||4;for(;r<e.length;){
let n=e.charAt(r);if(n===t.cachedSpaces[1])o++;else{if("\t"!==n)break;o+=a}r++}return Math.floor(o/a)}(s,i)}else s=n,
c=0,f=0,l=0,d=n.length;const u=function(e,t){for(let e=0;e<t.length;e++){const n=t.charAt(e)
;if("\r"===n)return e+1<t.length&&"\n"===t.charAt(e+1)?"\r\n":"\r";if("\n"===n)return"\n"}return e&&e.eol||"\n"
}(i,n),p=t.supportedEols.includes(u);let h,g=0,k=0
;h=i.insertSpaces?t.cachedSpaces[i.tabSize||4]??o(t.cachedSpaces[1],i.tabSize||4):"\t";const m="\t"===h?"\t":" "
;let y=(0,e.createScanner)(s,!1),b=!1;function C(){if(g>1)return o(u,g)+o(h,c+k);const e=h.length*(c+k)
;return!p||e>t.cachedBreakLinesWithSpaces[m][u].length?u+o(h,c+k):e<=0?u:t.cachedBreakLinesWithSpaces[m][u][e]}
function v(){let e=y.scan();for(g=0;15===e||14===e;)14===e&&i.keepLines?g+=1:14===e&&(g=1),e=y.scan()
;return b=16===e||0!==y.getTokenError(),e}const T=[];function E(e,t,o){b||r&&!(t<d&&o>l)||n.substring(t,o)===e||T.push({
offset:t,length:o-t,content:e})}let O=v();if(i.keepLines&&g>0&&E(o(u,g),0,0),17!==O){let e=y.getTokenOffset()+f
;E(h.length*c<20&&i.insertSpaces?t.cachedSpaces[h.length*c]:o(h,c),f,e)}for(;17!==O;){
let e=y.getTokenOffset()+y.getTokenLength()+f,n=v(),r="",o=!1;for(;0===g&&(12===n||13===n);){let a=y.getTokenOffset()+f
;E(t.cachedSpaces[1],e,a),e=y.getTokenOffset()+y.getTokenLength()+f,o=12===n,r=o?C():"",n=v()}if(2===n)1!==O&&k--,
i.keepLines&&g>0||!i.keepLines&&1!==O?r=C():i.keepLines&&(r=t.cachedSpaces[1]);else if(4===n)3!==O&&k--,
i.keepLines&&g>0||!i.keepLines&&3!==O?r=C():i.keepLines&&(r=t.cachedSpaces[1]);else{switch(O){case 3:case 1:k++,
r=i.keepLines&&g>0||!i.keepLines?C():t.cachedSpaces[1];break;case 5:
r=i.keepLines&&g>0||!i.keepLines?C():t.cachedSpaces[1];break;case 12:r=C();break;case 13:
g>0?r=C():o||(r=t.cachedSpaces[1]);break;case 6:i.keepLines&&g>0?r=C():o||(r=t.cachedSpaces[1]);break;case 10:
i.keepLines&&g>0?r=C():6!==n||o||(r="");break;case 7:case 8:case 9:case 11:case 2:case 4:
i.keepLines&&g>0?r=C():12!==n&&13!==n||o?5!==n&&17!==n&&(b=!0):r=t.cachedSpaces[1];break;case 16:b=!0}
g>0&&(12===n||13===n)&&(r=C())}17===n&&(r=i.keepLines&&g>0?C():i.insertFinalNewline?u:""),E(r,e,y.getTokenOffset()+f),
O=n}return T},n.isEOL=a}))})),5152:(((t,n,r)=>{!function(n){if("object"==typeof t.exports){
var r=n(e(import.meta.url));void 0!==r&&(t.exports=r)
}else"function"==typeof define&&define.amd&&define(["require","exports","./scanner"],n)}((function(){
Object.defineProperty(n,"__esModule",{value:!0
}),n.getNodeType=n.stripComments=n.visit=n.findNodeAtOffset=n.contains=n.getNodeValue=n.getNodePath=n.findNodeAtLocation=n.parseTree=n.parse=n.getLocation=void 0
;const e=r(8525);var t;function o(e,t,n=!1){return t>=e.offset&&t<e.offset+e.length||n&&t===e.offset+e.length}
function a(n,r,o=t.DEFAULT){const a=(0,e.createScanner)(n,!1),i=[];let c=0;function s(e){
return e?t=>0===c&&e(t,a.getTokenOffset(),a.getTokenLength(),a.getTokenStartLine(),a.getTokenStartCharacter()):()=>!0}
function f(e){
return e?t=>0===c&&e(t,a.getTokenOffset(),a.getTokenLength(),a.getTokenStartLine(),a.getTokenStartCharacter(),(()=>i.slice())):()=>!0
}function l(e){return e?()=>{
c>0?c++:!1===e(a.getTokenOffset(),a.getTokenLength(),a.getTokenStartLine(),a.getTokenStartCharacter(),(()=>i.slice()))&&(c=1)
}:()=>!0}function d(e){return e?()=>{
c>0&&c--,0===c&&e(a.getTokenOffset(),a.getTokenLength(),a.getTokenStartLine(),a.getTokenStartCharacter())}:()=>!0}
const u=l(r.onObjectBegin),p=f(r.onObjectProperty),h=d(r.onObjectEnd),g=l(r.onArrayBegin),k=d(r.onArrayEnd),m=f(r.onLiteralValue),y=s(r.onSeparator),b=(v=r.onComment)?()=>0===c&&v(a.getTokenOffset(),a.getTokenLength(),a.getTokenStartLine(),a.getTokenStartCharacter()):()=>!0,C=s(r.onError)
;var v;const T=o&&o.disallowComments,E=o&&o.allowTrailingComma;function O(){for(;;){const e=a.scan()
;switch(a.getTokenError()){case 4:A(14);break;case 5:A(15);break;case 3:A(13);break;case 1:T||A(11);break;case 2:A(12)
;break;case 6:A(16)}switch(e){case 12:case 13:T?A(10):b();break;case 16:A(1);break;case 15:case 14:break;default:
return e}}}function A(e,t=[],n=[]){if(C(e),t.length+n.length>0){let e=a.getToken();for(;17!==e;){if(-1!==t.indexOf(e)){
O();break}if(-1!==n.indexOf(e))break;e=O()}}}function S(e){const t=a.getTokenValue();return e?m(t):(p(t),i.push(t)),O(),
!0}function L(){return 10!==a.getToken()?(A(3,[],[2,5]),!1):(S(!1),6===a.getToken()?(y(":"),O(),
x()||A(4,[],[2,5])):A(5,[],[2,5]),i.pop(),!0)}function x(){switch(a.getToken()){case 3:return function(){g(),O()
;let e=!0,t=!1;for(;4!==a.getToken()&&17!==a.getToken();){if(5===a.getToken()){if(t||A(4,[],[]),y(","),O(),
4===a.getToken()&&E)break}else t&&A(6,[],[]);e?(i.push(0),e=!1):i[i.length-1]++,x()||A(4,[],[4,5]),t=!0}return k(),
e||i.pop(),4!==a.getToken()?A(8,[4],[]):O(),!0}();case 1:return function(){u(),O();let e=!1
;for(;2!==a.getToken()&&17!==a.getToken();){if(5===a.getToken()){if(e||A(4,[],[]),y(","),O(),2===a.getToken()&&E)break
}else e&&A(6,[],[]);L()||A(4,[],[2,5]),e=!0}return h(),2!==a.getToken()?A(7,[2],[]):O(),!0}();case 10:return S(!0)
;default:return function(){switch(a.getToken()){case 11:const e=a.getTokenValue();let t=Number(e);isNaN(t)&&(A(2),t=0),
m(t);break;case 7:m(null);break;case 8:m(!0);break;case 9:m(!1);break;default:return!1}return O(),!0}()}}return O(),
17===a.getToken()?!!o.allowEmptyContent||(A(4,[],[]),!1):x()?(17!==a.getToken()&&A(9,[],[]),!0):(A(4,[],[]),!1)}
function i(e){switch(typeof e){case"boolean":return"boolean";case"number":return"number";case"string":return"string"
;case"object":return e?Array.isArray(e)?"array":"object":"null";default:return"null"}}!function(e){e.DEFAULT={
allowTrailingComma:!1}}(t||(t={})),n.getLocation=function(e,t){const n=[],r=new Object;let o;const c={value:{},offset:0,
length:0,type:"object",parent:void 0};let s=!1;function f(e,t,n,r){c.value=e,c.offset=t,c.length=n,c.type=r,
c.colonOffset=void 0,o=c}try{a(e,{onObjectBegin:(e,a)=>{if(t<=e)throw r;o=void 0,s=t>e,n.push("")},
onObjectProperty:(e,o,a)=>{if(t<o)throw r;if(f(e,o,a,"property"),n[n.length-1]=e,t<=o+a)throw r},onObjectEnd:(e,a)=>{
if(t<=e)throw r;o=void 0,n.pop()},onArrayBegin:(e,a)=>{if(t<=e)throw r;o=void 0,n.push(0)},onArrayEnd:(e,a)=>{
if(t<=e)throw r;o=void 0,n.pop()},onLiteralValue:(e,n,o)=>{if(t<n)throw r;if(f(e,n,o,i(e)),t<=n+o)throw r},
onSeparator:(e,a,i)=>{if(t<=a)throw r;if(":"===e&&o&&"property"===o.type)o.colonOffset=a,s=!1,o=void 0;else if(","===e){
const e=n[n.length-1];"number"==typeof e?n[n.length-1]=e+1:(s=!0,n[n.length-1]=""),o=void 0}}})}catch(e){
if(e!==r)throw e}return{path:n,previousNode:o,isAtPropertyKey:s,matches:e=>{let t=0
;for(let r=0;t<e.length&&r<n.length;r++)if(e[t]===n[r]||"*"===e[t])t++;else if("**"!==e[t])return!1;return t===e.length}
}},n.parse=function(e,n=[],r=t.DEFAULT){let o=null,i=[];const c=[];function s(e){
Array.isArray(i)?i.push(e):null!==o&&(i[o]=e)}return a(e,{onObjectBegin:()=>{const e={};s(e),c.push(i),i=e,o=null},
onObjectProperty:e=>{o=e},onObjectEnd:()=>{i=c.pop()},onArrayBegin:()=>{const e=[];s(e),c.push(i),i=e,o=null},
onArrayEnd:()=>{i=c.pop()},onLiteralValue:s,onError:(e,t,r)=>{n.push({error:e,offset:t,length:r})}},r),i[0]},
n.parseTree=function(e,n=[],r=t.DEFAULT){let o={type:"array",offset:-1,length:-1,children:[],parent:void 0}
;function c(e){"property"===o.type&&(o.length=e-o.offset,o=o.parent)}function s(e){return o.children.push(e),e}a(e,{
onObjectBegin:e=>{o=s({type:"object",offset:e,length:-1,parent:o,children:[]})},onObjectProperty:(e,t,n)=>{o=s({
type:"property",offset:t,length:-1,parent:o,children:[]}),o.children.push({type:"string",value:e,offset:t,length:n,
parent:o})},onObjectEnd:(e,t)=>{c(e+t),o.length=e+t-o.offset,o=o.parent,c(e+t)},onArrayBegin:(e,t)=>{o=s({type:"array",
offset:e,length:-1,parent:o,children:[]})},onArrayEnd:(e,t)=>{o.length=e+t-o.offset,o=o.parent,c(e+t)},
onLiteralValue:(e,t,n)=>{s({type:i(e),offset:t,length:n,parent:o,value:e}),c(t+n)},onSeparator:(e,t,n)=>{
"property"===o.type&&(":"===e?o.colonOffset=t:","===e&&c(t))},onError:(e,t,r)=>{n.push({error:e,offset:t,length:r})}},r)
;const f=o.children[0];return f&&delete f.parent,f},n.findNodeAtLocation=function(e,t){if(!e)return;let n=e
;for(let e of t)if("string"==typeof e){if("object"!==n.type||!Array.isArray(n.children))return;let t=!1
;for(const r of n.children)if(Array.isArray(r.children)&&r.children[0].value===e&&2===r.children.length){
n=r.children[1],t=!0;break}if(!t)return}else{const t=e
;if("array"!==n.type||t<0||!Array.isArray(n.children)||t>=n.children.length)return;n=n.children[t]}return n},
n.getNodePath=function e(t){if(!t.parent||!t.parent.children)return[];const n=e(t.parent)
;if("property"===t.parent.type){const e=t.parent.children[0].value;n.push(e)}else if("array"===t.parent.type){
const e=t.parent.children.indexOf(t);-1!==e&&n.push(e)}return n},n.getNodeValue=function e(t){switch(t.type){
case"array":return t.children.map(e);case"object":const n=Object.create(null);for(let r of t.children){
const t=r.children[1];t&&(n[r.children[0].value]=e(t))}return n;case"null":case"string":case"number":case"boolean":
return t.value;default:return}},n.contains=o,n.findNodeAtOffset=function e(t,n,r=!1){if(o(t,n,r)){const o=t.children
;if(Array.isArray(o))for(let t=0;t<o.length&&o[t].offset<=n;t++){const a=e(o[t],n,r);if(a)return a}return t}},n.visit=a,
n.stripComments=function(t,n){let r,o,a=(0,e.createScanner)(t),i=[],c=0;do{switch(o=a.getPosition(),r=a.scan(),r){
case 12:case 13:case 17:c!==o&&i.push(t.substring(c,o)),void 0!==n&&i.push(a.getTokenValue().replace(/[^\r\n]/g,n)),
c=a.getPosition()}}while(17!==r);return i.join("")},n.getNodeType=i}))})),8525:(((t,n)=>{!function(n){
if("object"==typeof t.exports){var r=n(e(import.meta.url));void 0!==r&&(t.exports=r)
}else"function"==typeof define&&define.amd&&define(["require","exports"],n)}((function(){function e(e){
return 32===e||9===e}function t(e){return 10===e||13===e}function r(e){return e>=48&&e<=57}var o
;Object.defineProperty(n,"__esModule",{value:!0}),n.createScanner=void 0,n.createScanner=function(n,o=!1){
const a=n.length;let i=0,c="",s=0,f=16,l=0,d=0,u=0,p=0,h=0;function g(e,t){let r=0,o=0;for(;r<e||!t;){
let e=n.charCodeAt(i);if(e>=48&&e<=57)o=16*o+e-48;else if(e>=65&&e<=70)o=16*o+e-65+10;else{if(!(e>=97&&e<=102))break
;o=16*o+e-97+10}i++,r++}return r<e&&(o=-1),o}function k(){if(c="",h=0,s=i,d=l,p=u,i>=a)return s=a,f=17
;let o=n.charCodeAt(i);if(e(o)){do{i++,c+=String.fromCharCode(o),o=n.charCodeAt(i)}while(e(o));return f=15}
if(t(o))return i++,c+=String.fromCharCode(o),13===o&&10===n.charCodeAt(i)&&(i++,c+="\n"),l++,u=i,f=14;switch(o){
case 123:return i++,f=1;case 125:return i++,f=2;case 91:return i++,f=3;case 93:return i++,f=4;case 58:return i++,f=6
;case 44:return i++,f=5;case 34:return i++,c=function(){let e="",r=i;for(;;){if(i>=a){e+=n.substring(r,i),h=2;break}
const o=n.charCodeAt(i);if(34===o){e+=n.substring(r,i),i++;break}if(92!==o){if(o>=0&&o<=31){if(t(o)){
e+=n.substring(r,i),h=2;break}h=6}i++}else{if(e+=n.substring(r,i),i++,i>=a){h=2;break}switch(n.charCodeAt(i++)){case 34:
e+='"';break;case 92:e+="\\";break;case 47:e+="/";break;case 98:e+="\b";break;case 102:e+="\f";break;case 110:e+="\n"
;break;case 114:e+="\r";break;case 116:e+="\t";break;case 117:const t=g(4,!0);t>=0?e+=String.fromCharCode(t):h=4;break
;default:h=5}r=i}}return e}(),f=10;case 47:const e=i-1;if(47===n.charCodeAt(i+1)){for(i+=2;i<a&&!t(n.charCodeAt(i));)i++
;return c=n.substring(e,i),f=12}if(42===n.charCodeAt(i+1)){i+=2;const r=a-1;let o=!1;for(;i<r;){const e=n.charCodeAt(i)
;if(42===e&&47===n.charCodeAt(i+1)){i+=2,o=!0;break}i++,t(e)&&(13===e&&10===n.charCodeAt(i)&&i++,l++,u=i)}
return o||(i++,h=1),c=n.substring(e,i),f=13}return c+=String.fromCharCode(o),i++,f=16;case 45:
if(c+=String.fromCharCode(o),i++,i===a||!r(n.charCodeAt(i)))return f=16;case 48:case 49:case 50:case 51:case 52:case 53:
case 54:case 55:case 56:case 57:return c+=function(){let e=i
;if(48===n.charCodeAt(i))i++;else for(i++;i<n.length&&r(n.charCodeAt(i));)i++;if(i<n.length&&46===n.charCodeAt(i)){
if(i++,!(i<n.length&&r(n.charCodeAt(i))))return h=3,n.substring(e,i);for(i++;i<n.length&&r(n.charCodeAt(i));)i++}let t=i
;if(i<n.length&&(69===n.charCodeAt(i)||101===n.charCodeAt(i)))if(i++,
(i<n.length&&43===n.charCodeAt(i)||45===n.charCodeAt(i))&&i++,i<n.length&&r(n.charCodeAt(i))){
for(i++;i<n.length&&r(n.charCodeAt(i));)i++;t=i}else h=3;return n.substring(e,t)}(),f=11;default:for(;i<a&&m(o);)i++,
o=n.charCodeAt(i);if(s!==i){switch(c=n.substring(s,i),c){case"true":return f=8;case"false":return f=9;case"null":
return f=7}return f=16}return c+=String.fromCharCode(o),i++,f=16}}function m(n){if(e(n)||t(n))return!1;switch(n){
case 125:case 93:case 123:case 91:case 34:case 58:case 44:case 47:return!1}return!0}return{setPosition:function(e){i=e,
c="",s=0,f=16,h=0},getPosition:()=>i,scan:o?function(){let e;do{e=k()}while(e>=12&&e<=15);return e}:k,getToken:()=>f,
getTokenValue:()=>c,getTokenOffset:()=>s,getTokenLength:()=>i-s,getTokenStartLine:()=>d,getTokenStartCharacter:()=>s-p,
getTokenError:()=>h}},function(e){e[e.lineFeed=10]="lineFeed",e[e.carriageReturn=13]="carriageReturn",
e[e.space=32]="space",e[e._0=48]="_0",e[e._1=49]="_1",e[e._2=50]="_2",e[e._3=51]="_3",e[e._4=52]="_4",e[e._5=53]="_5",
e[e._6=54]="_6",e[e._7=55]="_7",e[e._8=56]="_8",e[e._9=57]="_9",e[e.a=97]="a",e[e.b=98]="b",e[e.c=99]="c",
e[e.d=100]="d",e[e.e=101]="e",e[e.f=102]="f",e[e.g=103]="g",e[e.h=104]="h",e[e.i=105]="i",e[e.j=106]="j",e[e.k=107]="k",
e[e.l=108]="l",e[e.m=109]="m",e[e.n=110]="n",e[e.o=111]="o",e[e.p=112]="p",e[e.q=113]="q",e[e.r=114]="r",e[e.s=115]="s",
e[e.t=116]="t",e[e.u=117]="u",e[e.v=118]="v",e[e.w=119]="w",e[e.x=120]="x",e[e.y=121]="y",e[e.z=122]="z",e[e.A=65]="A",
e[e.B=66]="B",e[e.C=67]="C",e[e.D=68]="D",e[e.E=69]="E",e[e.F=70]="F",e[e.G=71]="G",e[e.H=72]="H",e[e.I=73]="I",
e[e.J=74]="J",e[e.K=75]="K",e[e.L=76]="L",e[e.M=77]="M",e[e.N=78]="N",e[e.O=79]="O",e[e.P=80]="P",e[e.Q=81]="Q",
e[e.R=82]="R",e[e.S=83]="S",e[e.T=84]="T",e[e.U=85]="U",e[e.V=86]="V",e[e.W=87]="W",e[e.X=88]="X",e[e.Y=89]="Y",
e[e.Z=90]="Z",e[e.asterisk=42]="asterisk",e[e.backslash=92]="backslash",e[e.closeBrace=125]="closeBrace",
e[e.closeBracket=93]="closeBracket",e[e.colon=58]="colon",e[e.comma=44]="comma",e[e.dot=46]="dot",
e[e.doubleQuote=34]="doubleQuote",e[e.minus=45]="minus",e[e.openBrace=123]="openBrace",
e[e.openBracket=91]="openBracket",e[e.plus=43]="plus",e[e.slash=47]="slash",e[e.formFeed=12]="formFeed",e[e.tab=9]="tab"
}(o||(o={}))}))})),4579:(((t,n)=>{!function(n){if("object"==typeof t.exports){var r=n(e(import.meta.url))
;void 0!==r&&(t.exports=r)}else"function"==typeof define&&define.amd&&define(["require","exports"],n)}((function(){
Object.defineProperty(n,"__esModule",{value:!0}),n.supportedEols=n.cachedBreakLinesWithSpaces=n.cachedSpaces=void 0,
n.cachedSpaces=new Array(20).fill(0).map(((e,t)=>" ".repeat(t)));const e=200;n.cachedBreakLinesWithSpaces={" ":{
"\n":new Array(e).fill(0).map(((e,t)=>"\n"+" ".repeat(t))),"\r":new Array(e).fill(0).map(((e,t)=>"\r"+" ".repeat(t))),
"\r\n":new Array(e).fill(0).map(((e,t)=>"\r\n"+" ".repeat(t)))},"\t":{
"\n":new Array(e).fill(0).map(((e,t)=>"\n"+"\t".repeat(t))),"\r":new Array(e).fill(0).map(((e,t)=>"\r"+"\t".repeat(t))),
"\r\n":new Array(e).fill(0).map(((e,t)=>"\r\n"+"\t".repeat(t)))}},n.supportedEols=["\n","\r","\r\n"]}))})),
9547:(((t,n,r)=>{!function(n){if("object"==typeof t.exports){var r=n(e(import.meta.url))
;void 0!==r&&(t.exports=r)
}else"function"==typeof define&&define.amd&&define(["require","exports","./impl/format","./impl/edit","./impl/scanner","./impl/parser"],n)
}((function(){Object.defineProperty(n,"__esModule",{value:!0
}),n.applyEdits=n.modify=n.format=n.printParseErrorCode=n.ParseErrorCode=n.stripComments=n.visit=n.getNodeValue=n.getNodePath=n.findNodeAtOffset=n.findNodeAtLocation=n.parseTree=n.parse=n.getLocation=n.SyntaxKind=n.ScanError=n.createScanner=void 0
;const e=r(6612),t=r(4807),o=r(8525),a=r(5152);var i,c,s;n.createScanner=o.createScanner,function(e){e[e.None=0]="None",
e[e.UnexpectedEndOfComment=1]="UnexpectedEndOfComment",e[e.UnexpectedEndOfString=2]="UnexpectedEndOfString",
e[e.UnexpectedEndOfNumber=3]="UnexpectedEndOfNumber",e[e.InvalidUnicode=4]="InvalidUnicode",
e[e.InvalidEscapeCharacter=5]="InvalidEscapeCharacter",e[e.InvalidCharacter=6]="InvalidCharacter"
}(i||(n.ScanError=i={})),function(e){e[e.OpenBraceToken=1]="OpenBraceToken",e[e.CloseBraceToken=2]="CloseBraceToken",
e[e.OpenBracketToken=3]="OpenBracketToken",e[e.CloseBracketToken=4]="CloseBracketToken",e[e.CommaToken=5]="CommaToken",
e[e.ColonToken=6]="ColonToken",e[e.NullKeyword=7]="NullKeyword",e[e.TrueKeyword=8]="TrueKeyword",
e[e.FalseKeyword=9]="FalseKeyword",e[e.StringLiteral=10]="StringLiteral",e[e.NumericLiteral=11]="NumericLiteral",
e[e.LineCommentTrivia=12]="LineCommentTrivia",e[e.BlockCommentTrivia=13]="BlockCommentTrivia",
e[e.LineBreakTrivia=14]="LineBreakTrivia",e[e.Trivia=15]="Trivia",e[e.Unknown=16]="Unknown",e[e.EOF=17]="EOF"
}(c||(n.SyntaxKind=c={})),n.getLocation=a.getLocation,n.parse=a.parse,n.parseTree=a.parseTree,
n.findNodeAtLocation=a.findNodeAtLocation,n.findNodeAtOffset=a.findNodeAtOffset,n.getNodePath=a.getNodePath,
n.getNodeValue=a.getNodeValue,n.visit=a.visit,n.stripComments=a.stripComments,function(e){
e[e.InvalidSymbol=1]="InvalidSymbol",e[e.InvalidNumberFormat=2]="InvalidNumberFormat",
e[e.PropertyNameExpected=3]="PropertyNameExpected",e[e.ValueExpected=4]="ValueExpected",
e[e.ColonExpected=5]="ColonExpected",
e[e.CommaExpected=6]="CommaExpected",e[e.CloseBraceExpected=7]="CloseBraceExpected",
e[e.CloseBracketExpected=8]="CloseBracketExpected",e[e.EndOfFileExpected=9]="EndOfFileExpected",
e[e.InvalidCommentToken=10]="InvalidCommentToken",e[e.UnexpectedEndOfComment=11]="UnexpectedEndOfComment",
e[e.UnexpectedEndOfString=12]="UnexpectedEndOfString",e[e.UnexpectedEndOfNumber=13]="UnexpectedEndOfNumber",
e[e.InvalidUnicode=14]="InvalidUnicode",e[e.InvalidEscapeCharacter=15]="InvalidEscapeCharacter",
e[e.InvalidCharacter=16]="InvalidCharacter"}(s||(n.ParseErrorCode=s={})),n.printParseErrorCode=function(e){switch(e){
case 1:return"InvalidSymbol";case 2:return"InvalidNumberFormat";case 3:return"PropertyNameExpected";case 4:
return"ValueExpected";case 5:return"ColonExpected";case 6:return"CommaExpected";case 7:return"CloseBraceExpected"
;case 8:return"CloseBracketExpected";case 9:return"EndOfFileExpected";case 10:return"InvalidCommentToken";case 11:
return"UnexpectedEndOfComment";case 12:return"UnexpectedEndOfString";case 13:return"UnexpectedEndOfNumber";case 14:
return"InvalidUnicode";case 15:return"InvalidEscapeCharacter";case 16:return"InvalidCharacter"}
return"<unknown ParseErrorCode>"},n.format=function(t,n,r){return e.format(t,n,r)},n.modify=function(e,n,r,o){
return t.setProperty(e,n,r,o)},n.applyEdits=function(e,n){let r=n.slice(0).sort(((e,t)=>{const n=e.offset-t.offset
;return 0===n?e.length-t.length:n})),o=e.length;for(let n=r.length-1;n>=0;n--){let a=r[n]
;if(!(a.offset+a.length<=o))throw new Error("Overlapping edit");e=t.applyEdit(e,a),o=a.offset}return e}}))}))};