export const id=370;export const ids=[370];export const modules={9370:(((e,r,t)=>{function n(e,r=!1){
const t=e.length;let n=0,s="",i=0,l=16,u=0,d=0,f=0,k=0,p=0;function g(r,t){let a=0,o=0;for(;a<r||!t;){
let r=e.charCodeAt(n);if(r>=48&&r<=57)o=16*o+r-48;else if(r>=65&&r<=70)o=16*o+r-65+10;else{if(!(r>=97&&r<=102))break
;o=16*o+r-97+10}n++,a++}return a<r&&(o=-1),o}function h(){let r=n
;if(48===e.charCodeAt(n))n++;else for(n++;n<e.length&&c(e.charCodeAt(n));)n++;if(n<e.length&&46===e.charCodeAt(n)){
if(n++,!(n<e.length&&c(e.charCodeAt(n))))return p=3,e.substring(r,n);for(n++;n<e.length&&c(e.charCodeAt(n));)n++}let t=n
;if(n<e.length&&(69===e.charCodeAt(n)||101===e.charCodeAt(n)))if(n++,
(n<e.length&&43===e.charCodeAt(n)||45===e.charCodeAt(n))&&n++,n<e.length&&c(e.charCodeAt(n))){
for(n++;n<e.length&&c(e.charCodeAt(n));)n++;t=n}else p=3;return e.substring(r,t)}function C(){let r="",a=n;for(;;){
if(n>=t){r+=e.substring(a,n),p=2;break}const c=e.charCodeAt(n);if(34===c){r+=e.substring(a,n),n++;break}if(92!==c){
if(c>=0&&c<=31){if(o(c)){r+=e.substring(a,n),p=2;break}p=6}n++}else{if(r+=e.substring(a,n),n++,n>=t){p=2;break}
switch(e.charCodeAt(n++)){case 34:r+='"';break;case 92:r+="\\";break;case 47:r+="/";break;case 98:r+="\b";break
;case 102:r+="\f";break;case 110:r+="\n";break;case 114:r+="\r";break;case 116:r+="\t";break;case 117:const e=g(4,!0)
;e>=0?r+=String.fromCharCode(e):p=4;break;default:p=5}a=n}}return r}function m(){if(s="",p=0,i=n,d=u,k=f,
n>=t)return i=t,l=17;let r=e.charCodeAt(n);if(a(r)){do{n++,s+=String.fromCharCode(r),r=e.charCodeAt(n)}while(a(r))
;return l=15}if(o(r))return n++,s+=String.fromCharCode(r),13===r&&10===e.charCodeAt(n)&&(n++,s+="\n"),u++,f=n,l=14
;switch(r){case 123:return n++,l=1;case 125:return n++,l=2;case 91:return n++,l=3;case 93:return n++,l=4;case 58:
return n++,l=6;case 44:return n++,l=5;case 34:return n++,s=C(),l=10;case 47:const a=n-1;if(47===e.charCodeAt(n+1)){
for(n+=2;n<t&&!o(e.charCodeAt(n));)n++;return s=e.substring(a,n),l=12}if(42===e.charCodeAt(n+1)){n+=2;const r=t-1
;let c=!1;for(;n<r;){const r=e.charCodeAt(n);if(42===r&&47===e.charCodeAt(n+1)){n+=2,c=!0;break}n++,
o(r)&&(13===r&&10===e.charCodeAt(n)&&n++,u++,f=n)}return c||(n++,p=1),s=e.substring(a,n),l=13}
return s+=String.fromCharCode(r),n++,l=16;case 45:if(s+=String.fromCharCode(r),n++,
n===t||!c(e.charCodeAt(n)))return l=16;case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:
return s+=h(),l=11;default:for(;n<t&&T(r);)n++,r=e.charCodeAt(n);if(i!==n){switch(s=e.substring(i,n),s){case"true":
return l=8;case"false":return l=9;case"null":return l=7}return l=16}return s+=String.fromCharCode(r),n++,l=16}}
function T(e){if(a(e)||o(e))return!1;switch(e){case 125:case 93:case 123:case 91:case 34:case 58:case 44:case 47:
return!1}return!0}return{setPosition:function(e){n=e,s="",i=0,l=16,p=0},getPosition:()=>n,scan:r?function(){let e;do{
e=m()}while(e>=12&&e<=15);return e}:m,getToken:()=>l,getTokenValue:()=>s,getTokenOffset:()=>i,getTokenLength:()=>n-i,
getTokenStartLine:()=>d,getTokenStartCharacter:()=>i-k,getTokenError:()=>p}}function a(e){return 32===e||9===e}
function o(e){return 10===e||13===e}function c(e){return e>=48&&e<=57}var s;t.d(r,{z1:()=>f,yQ:()=>h,cZ:()=>g,_n:()=>m
}),function(e){e[e.lineFeed=10]="lineFeed",e[e.carriageReturn=13]="carriageReturn",e[e.space=32]="space",
e[e._0=48]="_0",e[e._1=49]="_1",e[e._2=50]="_2",e[e._3=51]="_3",e[e._4=52]="_4",e[e._5=53]="_5",e[e._6=54]="_6",
e[e._7=55]="_7",e[e._8=56]="_8",e[e._9=57]="_9",e[e.a=97]="a",e[e.b=98]="b",e[e.c=99]="c",e[e.d=100]="d",e[e.e=101]="e",
e[e.f=102]="f",e[e.g=103]="g",e[e.h=104]="h",e[e.i=105]="i",e[e.j=106]="j",e[e.k=107]="k",e[e.l=108]="l",e[e.m=109]="m",
e[e.n=110]="n",e[e.o=111]="o",e[e.p=112]="p",e[e.q=113]="q",e[e.r=114]="r",e[e.s=115]="s",e[e.t=116]="t",e[e.u=117]="u",
e[e.v=118]="v",e[e.w=119]="w",e[e.x=120]="x",e[e.y=121]="y",e[e.z=122]="z",e[e.A=65]="A",e[e.B=66]="B",e[e.C=67]="C",
e[e.D=68]="D",e[e.E=69]="E",e[e.F=70]="F",e[e.G=71]="G",e[e.H=72]="H",e[e.I=73]="I",e[e.J=74]="J",e[e.K=75]="K",
e[e.L=76]="L",e[e.M=77]="M",e[e.N=78]="N",e[e.O=79]="O",e[e.P=80]="P",e[e.Q=81]="Q",e[e.R=82]="R",e[e.S=83]="S",
e[e.T=84]="T",e[e.U=85]="U",e[e.V=86]="V",e[e.W=87]="W",e[e.X=88]="X",e[e.Y=89]="Y",e[e.Z=90]="Z",
e[e.asterisk=42]="asterisk",e[e.backslash=92]="backslash",e[e.closeBrace=125]="closeBrace",
e[e.closeBracket=93]="closeBracket",e[e.colon=58]="colon",e[e.comma=44]="comma",e[e.dot=46]="dot",
e[e.doubleQuote=34]="doubleQuote",e[e.minus=45]="minus",e[e.openBrace=123]="openBrace",
e[e.openBracket=91]="openBracket",e[e.plus=43]="plus",e[e.slash=47]="slash",e[e.formFeed=12]="formFeed",e[e.tab=9]="tab"
}(s||(s={})),new Array(20).fill(0).map(((e,r)=>" ".repeat(r)));const i=200;var l;function u(e,r,t=l.DEFAULT){
const a=n(e,!1),o=[];let c=0;function s(e){
return e?r=>0===c&&e(r,a.getTokenOffset(),a.getTokenLength(),a.getTokenStartLine(),a.getTokenStartCharacter()):()=>!0}
function i(e){
return e?r=>0===c&&e(r,a.getTokenOffset(),a.getTokenLength(),a.getTokenStartLine(),a.getTokenStartCharacter(),(()=>o.slice())):()=>!0
}function u(e){return e?()=>{
c>0?c++:!1===e(a.getTokenOffset(),a.getTokenLength(),a.getTokenStartLine(),a.getTokenStartCharacter(),(()=>o.slice()))&&(c=1)
}:()=>!0}function d(e){return e?()=>{
c>0&&c--,0===c&&e(a.getTokenOffset(),a.getTokenLength(),a.getTokenStartLine(),a.getTokenStartCharacter())}:()=>!0}
const f=u(r.onObjectBegin),k=i(r.onObjectProperty),p=d(r.onObjectEnd),g=u(r.onArrayBegin),h=d(r.onArrayEnd),C=i(r.onLiteralValue),m=s(r.onSeparator),T=(E=r.onComment)?()=>0===c&&E(a.getTokenOffset(),a.getTokenLength(),a.getTokenStartLine(),a.getTokenStartCharacter()):()=>!0,b=s(r.onError)
;var E;const y=t&&t.disallowComments,v=t&&t.allowTrailingComma;function x(){for(;;){const e=a.scan()
;switch(a.getTokenError()){case 4:A(14);break;case 5:A(15);break;case 3:A(13);break;case 1:y||A(11);break;case 2:A(12)
;break;case 6:A(16)}switch(e){case 12:case 13:y?A(10):T();break;case 16:A(1);break;case 15:case 14:break;default:
return e}}}function A(e,r=[],t=[]){if(b(e),r.length+t.length>0){let e=a.getToken();for(;17!==e;){if(-1!==r.indexOf(e)){
x();break}if(-1!==t.indexOf(e))break;e=x()}}}function O(e){const r=a.getTokenValue();return e?C(r):(k(r),o.push(r)),x(),
!0}function w(){switch(a.getToken()){case 11:const e=a.getTokenValue();let r=Number(e);isNaN(r)&&(A(2),r=0),C(r);break
;case 7:C(null);break;case 8:C(!0);break;case 9:C(!1);break;default:return!1}return x(),!0}function B(){
return 10!==a.getToken()?(A(3,[],[2,5]),!1):(O(!1),6===a.getToken()?(m(":"),x(),U()||A(4,[],[2,5])):A(5,[],[2,5]),
o.pop(),!0)}function S(){f(),x();let e=!1;for(;2!==a.getToken()&&17!==a.getToken();){if(5===a.getToken()){
if(e||A(4,[],[]),m(","),x(),2===a.getToken()&&v)break}else e&&A(6,[],[]);B()||A(4,[],[2,5]),e=!0}return p(),
2!==a.getToken()?A(7,[2],[]):x(),!0}function L(){g(),x();let e=!0,r=!1;for(;4!==a.getToken()&&17!==a.getToken();){
if(5===a.getToken()){if(r||A(4,[],[]),m(","),x(),4===a.getToken()&&v)break}else r&&A(6,[],[]);e?(o.push(0),
e=!1):o[o.length-1]++,U()||A(4,[],[4,5]),r=!0}return h(),e||o.pop(),4!==a.getToken()?A(8,[4],[]):x(),!0}function U(){
switch(a.getToken()){case 3:return L();case 1:return S();case 10:return O(!0);default:return w()}}return x(),
17===a.getToken()?!!t.allowEmptyContent||(A(4,[],[]),!1):U()?(17!==a.getToken()&&A(9,[],[]),!0):(A(4,[],[]),!1)}
function d(e){switch(typeof e){case"boolean":return"boolean";case"number":return"number";case"string":return"string"
;case"object":return e?Array.isArray(e)?"array":"object":"null";default:return"null"}}
new Array(i).fill(0).map(((e,r)=>"\n"+" ".repeat(r))),new Array(i).fill(0).map(((e,r)=>"\r"+" ".repeat(r))),
new Array(i).fill(0).map(((e,r)=>"\r\n"+" ".repeat(r))),new Array(i).fill(0).map(((e,r)=>"\n"+"\t".repeat(r))),
new Array(i).fill(0).map(((e,r)=>"\r"+"\t".repeat(r))),new Array(i).fill(0).map(((e,r)=>"\r\n"+"\t".repeat(r))),
function(e){e.DEFAULT={allowTrailingComma:!1}}(l||(l={}));const f=n;var k,p;!function(e){e[e.None=0]="None",
e[e.UnexpectedEndOfComment=1]="UnexpectedEndOfComment",e[e.UnexpectedEndOfString=2]="UnexpectedEndOfString",
e[e.UnexpectedEndOfNumber=3]="UnexpectedEndOfNumber",e[e.InvalidUnicode=4]="InvalidUnicode",
e[e.InvalidEscapeCharacter=5]="InvalidEscapeCharacter",e[e.InvalidCharacter=6]="InvalidCharacter"}(k||(k={})),
function(e){e[e.OpenBraceToken=1]="OpenBraceToken",e[e.CloseBraceToken=2]="CloseBraceToken",
e[e.OpenBracketToken=3]="OpenBracketToken",e[e.CloseBracketToken=4]="CloseBracketToken",e[e.CommaToken=5]="CommaToken",
e[e.ColonToken=6]="ColonToken",e[e.NullKeyword=7]="NullKeyword",e[e.TrueKeyword=8]="TrueKeyword",
e[e.FalseKeyword=9]="FalseKeyword",e[e.StringLiteral=10]="StringLiteral",e[e.NumericLiteral=11]="NumericLiteral",
e[e.LineCommentTrivia=12]="LineCommentTrivia",e[e.BlockCommentTrivia=13]="BlockCommentTrivia",
e[e.LineBreakTrivia=14]="LineBreakTrivia",e[e.Trivia=15]="Trivia",e[e.Unknown=16]="Unknown",e[e.EOF=17]="EOF"
}(p||(p={}));const g=function(e,r=[],t=l.DEFAULT){let n={type:"array",offset:-1,length:-1,children:[],parent:void 0}
;function a(e){"property"===n.type&&(n.length=e-n.offset,n=n.parent)}function o(e){return n.children.push(e),e}u(e,{
onObjectBegin:e=>{n=o({type:"object",offset:e,length:-1,parent:n,children:[]})},onObjectProperty:(e,r,t)=>{n=o({
type:"property",offset:r,length:-1,parent:n,children:[]}),n.children.push({type:"string",value:e,offset:r,length:t,
parent:n})},onObjectEnd:(e,r)=>{a(e+r),n.length=e+r-n.offset,n=n.parent,a(e+r)},onArrayBegin:(e,r)=>{n=o({type:"array",
offset:e,length:-1,parent:n,children:[]})},onArrayEnd:(e,r)=>{n.length=e+r-n.offset,n=n.parent,a(e+r)},
onLiteralValue:(e,r,t)=>{o({type:d(e),offset:r,length:t,parent:n,value:e}),a(r+t)},onSeparator:(e,r,t)=>{
"property"===n.type&&(":"===e?n.colonOffset=r:","===e&&a(r))},onError:(e,t,n)=>{r.push({error:e,offset:t,length:n})}},t)
;const c=n.children[0];return c&&delete c.parent,c},h=function e(r){switch(r.type){case"array":return r.children.map(e)
;case"object":const t=Object.create(null);for(let n of r.children){const r=n.children[1]
;r&&(t[n.children[0].value]=e(r))}return t;case"null":case"string":case"number":case"boolean":return r.value;default:
return}};var C;function m(e){switch(e){case 1:return"InvalidSymbol";case 2:return"InvalidNumberFormat";case 3:
return"PropertyNameExpected";case 4:return"ValueExpected";case 5:return"ColonExpected";case 6:return"CommaExpected"
;case 7:return"CloseBraceExpected";case 8:return"CloseBracketExpected";case 9:return"EndOfFileExpected";case 10:
return"InvalidCommentToken";case 11:return"UnexpectedEndOfComment";case 12:return"UnexpectedEndOfString";case 13:
return"UnexpectedEndOfNumber";case 14:return"InvalidUnicode";case 15:return"InvalidEscapeCharacter";case 16:
return"InvalidCharacter"}return"<unknown ParseErrorCode>"}!function(e){e[e.InvalidSymbol=1]="InvalidSymbol",
e[e.InvalidNumberFormat=2]="InvalidNumberFormat",e[e.PropertyNameExpected=3]="PropertyNameExpected",
e[e.ValueExpected=4]="ValueExpected",e[e.ColonExpected=5]="ColonExpected",e[e.CommaExpected=6]="CommaExpected",
e[e.CloseBraceExpected=7]="CloseBraceExpected",e[e.CloseBracketExpected=8]="CloseBracketExpected",
e[e.EndOfFileExpected=9]="EndOfFileExpected",e[e.InvalidCommentToken=10]="InvalidCommentToken",
e[e.UnexpectedEndOfComment=11]="UnexpectedEndOfComment",e[e.UnexpectedEndOfString=12]="UnexpectedEndOfString",
e[e.UnexpectedEndOfNumber=13]="UnexpectedEndOfNumber",e[e.InvalidUnicode=14]="InvalidUnicode",
e[e.InvalidEscapeCharacter=15]="InvalidEscapeCharacter",e[e.InvalidCharacter=16]="InvalidCharacter"}(C||(C={}))}))};