export const id=370;export const ids=[370];export const modules={9370:(((e,t,r)=>{function n(e,t=!1){
const r=e.length;let n=0,s="",i=0,l=16,u=0,d=0,f=0,k=0,p=0;function g(t,r){let a=0,o=0;for(;a<t||!r;){
let t=e.charCodeAt(n);if(t>=48&&t<=57)o=16*o+t-48;else if(t>=65&&t<=70)o=16*o+t-65+10;else{if(!(t>=97&&t<=102))break
;o=16*o+t-97+10}n++,a++}return a<t&&(o=-1),o}function h(){if(s="",p=0,i=n,d=u,k=f,n>=r)return i=r,l=17
;let t=e.charCodeAt(n);if(a(t)){do{n++,s+=String.fromCharCode(t),t=e.charCodeAt(n)}while(a(t));return l=15}
if(o(t))return n++,s+=String.fromCharCode(t),13===t&&10===e.charCodeAt(n)&&(n++,s+="\n"),u++,f=n,l=14;switch(t){
case 123:return n++,l=1;case 125:return n++,l=2;case 91:return n++,l=3;case 93:return n++,l=4;case 58:return n++,l=6
;case 44:return n++,l=5;case 34:return n++,s=function(){let t="",a=n;for(;;){if(n>=r){t+=e.substring(a,n),p=2;break}
const c=e.charCodeAt(n);if(34===c){t+=e.substring(a,n),n++;break}if(92!==c){if(c>=0&&c<=31){if(o(c)){
t+=e.substring(a,n),p=2;break}p=6}n++}else{if(t+=e.substring(a,n),n++,n>=r){p=2;break}switch(e.charCodeAt(n++)){case 34:
t+='"';break;case 92:t+="\\";break;case 47:t+="/";break;case 98:t+="\b";break;case 102:t+="\f";break;case 110:t+="\n"
;break;case 114:t+="\r";break;case 116:t+="\t";break;case 117:const e=g(4,!0);e>=0?t+=String.fromCharCode(e):p=4;break
;default:p=5}a=n}}return t}(),l=10;case 47:const a=n-1;if(47===e.charCodeAt(n+1)){for(n+=2;n<r&&!o(e.charCodeAt(n));)n++
;return s=e.substring(a,n),l=12}if(42===e.charCodeAt(n+1)){n+=2;const t=r-1;let c=!1;for(;n<t;){const t=e.charCodeAt(n)
;if(42===t&&47===e.charCodeAt(n+1)){n+=2,c=!0;break}n++,o(t)&&(13===t&&10===e.charCodeAt(n)&&n++,u++,f=n)}
return c||(n++,p=1),s=e.substring(a,n),l=13}return s+=String.fromCharCode(t),n++,l=16;case 45:
if(s+=String.fromCharCode(t),n++,n===r||!c(e.charCodeAt(n)))return l=16;case 48:case 49:case 50:case 51:case 52:case 53:
case 54:case 55:case 56:case 57:return s+=function(){let t=n
;if(48===e.charCodeAt(n))n++;else for(n++;n<e.length&&c(e.charCodeAt(n));)n++;if(n<e.length&&46===e.charCodeAt(n)){
if(n++,!(n<e.length&&c(e.charCodeAt(n))))return p=3,e.substring(t,n);for(n++;n<e.length&&c(e.charCodeAt(n));)n++}let r=n
;if(n<e.length&&(69===e.charCodeAt(n)||101===e.charCodeAt(n)))if(n++,
(n<e.length&&43===e.charCodeAt(n)||45===e.charCodeAt(n))&&n++,n<e.length&&c(e.charCodeAt(n))){
for(n++;n<e.length&&c(e.charCodeAt(n));)n++;r=n}else p=3;return e.substring(t,r)}(),l=11;default:for(;n<r&&C(t);)n++,
t=e.charCodeAt(n);if(i!==n){switch(s=e.substring(i,n),s){case"true":return l=8;case"false":return l=9;case"null":
return l=7}return l=16}return s+=String.fromCharCode(t),n++,l=16}}function C(e){if(a(e)||o(e))return!1;switch(e){
case 125:case 93:case 123:case 91:case 34:case 58:case 44:case 47:return!1}return!0}return{setPosition:function(e){n=e,
s="",i=0,l=16,p=0},getPosition:()=>n,scan:t?function(){let e;do{e=h()}while(e>=12&&e<=15);return e}:h,getToken:()=>l,
getTokenValue:()=>s,getTokenOffset:()=>i,getTokenLength:()=>n-i,getTokenStartLine:()=>d,getTokenStartCharacter:()=>i-k,
getTokenError:()=>p}}function a(e){return 32===e||9===e}function o(e){return 10===e||13===e}function c(e){
return e>=48&&e<=57}var s;r.d(t,{z1:()=>d,yQ:()=>g,cZ:()=>p,_n:()=>C}),function(e){e[e.lineFeed=10]="lineFeed",
e[e.carriageReturn=13]="carriageReturn",e[e.space=32]="space",e[e._0=48]="_0",e[e._1=49]="_1",e[e._2=50]="_2",
e[e._3=51]="_3",e[e._4=52]="_4",e[e._5=53]="_5",e[e._6=54]="_6",e[e._7=55]="_7",e[e._8=56]="_8",e[e._9=57]="_9",
e[e.a=97]="a",e[e.b=98]="b",e[e.c=99]="c",e[e.d=100]="d",e[e.e=101]="e",e[e.f=102]="f",e[e.g=103]="g",e[e.h=104]="h",
e[e.i=105]="i",e[e.j=106]="j",e[e.k=107]="k",e[e.l=108]="l",e[e.m=109]="m",e[e.n=110]="n",e[e.o=111]="o",e[e.p=112]="p",
e[e.q=113]="q",e[e.r=114]="r",e[e.s=115]="s",e[e.t=116]="t",e[e.u=117]="u",e[e.v=118]="v",e[e.w=119]="w",e[e.x=120]="x",
e[e.y=121]="y",e[e.z=122]="z",e[e.A=65]="A",e[e.B=66]="B",e[e.C=67]="C",e[e.D=68]="D",e[e.E=69]="E",e[e.F=70]="F",
e[e.G=71]="G",e[e.H=72]="H",e[e.I=73]="I",e[e.J=74]="J",e[e.K=75]="K",e[e.L=76]="L",e[e.M=77]="M",e[e.N=78]="N",
e[e.O=79]="O",e[e.P=80]="P",e[e.Q=81]="Q",e[e.R=82]="R",e[e.S=83]="S",e[e.T=84]="T",e[e.U=85]="U",e[e.V=86]="V",
e[e.W=87]="W",e[e.X=88]="X",e[e.Y=89]="Y",e[e.Z=90]="Z",e[e.asterisk=42]="asterisk",e[e.backslash=92]="backslash",
e[e.closeBrace=125]="closeBrace",e[e.closeBracket=93]="closeBracket",e[e.colon=58]="colon",e[e.comma=44]="comma",
e[e.dot=46]="dot",e[e.doubleQuote=34]="doubleQuote",e[e.minus=45]="minus",e[e.openBrace=123]="openBrace",
e[e.openBracket=91]="openBracket",e[e.plus=43]="plus",e[e.slash=47]="slash",e[e.formFeed=12]="formFeed",e[e.tab=9]="tab"
}(s||(s={})),new Array(20).fill(0).map(((e,t)=>" ".repeat(t)));const i=200;var l;function u(e){switch(typeof e){
case"boolean":return"boolean";case"number":return"number";case"string":return"string";case"object":
return e?Array.isArray(e)?"array":"object":"null";default:return"null"}}
new Array(i).fill(0).map(((e,t)=>"\n"+" ".repeat(t))),new Array(i).fill(0).map(((e,t)=>"\r"+" ".repeat(t))),
new Array(i).fill(0).map(((e,t)=>"\r\n"+" ".repeat(t))),new Array(i).fill(0).map(((e,t)=>"\n"+"\t".repeat(t))),
new Array(i).fill(0).map(((e,t)=>"\r"+"\t".repeat(t))),new Array(i).fill(0).map(((e,t)=>"\r\n"+"\t".repeat(t))),
function(e){e.DEFAULT={allowTrailingComma:!1}}(l||(l={}));const d=n;var f,k;!function(e){e[e.None=0]="None",
e[e.UnexpectedEndOfComment=1]="UnexpectedEndOfComment",e[e.UnexpectedEndOfString=2]="UnexpectedEndOfString",
e[e.UnexpectedEndOfNumber=3]="UnexpectedEndOfNumber",e[e.InvalidUnicode=4]="InvalidUnicode",
e[e.InvalidEscapeCharacter=5]="InvalidEscapeCharacter",e[e.InvalidCharacter=6]="InvalidCharacter"}(f||(f={})),
function(e){e[e.OpenBraceToken=1]="OpenBraceToken",e[e.CloseBraceToken=2]="CloseBraceToken",
e[e.OpenBracketToken=3]="OpenBracketToken",e[e.CloseBracketToken=4]="CloseBracketToken",e[e.CommaToken=5]="CommaToken",
e[e.ColonToken=6]="ColonToken",e[e.NullKeyword=7]="NullKeyword",e[e.TrueKeyword=8]="TrueKeyword",
e[e.FalseKeyword=9]="FalseKeyword",e[e.StringLiteral=10]="StringLiteral",e[e.NumericLiteral=11]="NumericLiteral",
e[e.LineCommentTrivia=12]="LineCommentTrivia",e[e.BlockCommentTrivia=13]="BlockCommentTrivia",
e[e.LineBreakTrivia=14]="LineBreakTrivia",e[e.Trivia=15]="Trivia",e[e.Unknown=16]="Unknown",e[e.EOF=17]="EOF"
}(k||(k={}));const p=function(e,t=[],r=l.DEFAULT){let a={type:"array",offset:-1,length:-1,children:[],parent:void 0}
;function o(e){"property"===a.type&&(a.length=e-a.offset,a=a.parent)}function c(e){return a.children.push(e),e}
!function(e,t,r=l.DEFAULT){const a=n(e,!1),o=[];let c=0;function s(e){
return e?t=>0===c&&e(t,a.getTokenOffset(),a.getTokenLength(),a.getTokenStartLine(),a.getTokenStartCharacter()):()=>!0}
function i(e){
return e?t=>0===c&&e(t,a.getTokenOffset(),a.getTokenLength(),a.getTokenStartLine(),a.getTokenStartCharacter(),(()=>o.slice())):()=>!0
}function u(e){return e?()=>{
c>0?c++:!1===e(a.getTokenOffset(),a.getTokenLength(),a.getTokenStartLine(),a.getTokenStartCharacter(),(()=>o.slice()))&&(c=1)
}:()=>!0}function d(e){return e?()=>{
c>0&&c--,0===c&&e(a.getTokenOffset(),a.getTokenLength(),a.getTokenStartLine(),a.getTokenStartCharacter())}:()=>!0}
const f=u(t.onObjectBegin),k=i(t.onObjectProperty),p=d(t.onObjectEnd),g=u(t.onArrayBegin),h=d(t.onArrayEnd),C=i(t.onLiteralValue),m=s(t.onSeparator),T=(E=t.onComment)?()=>0===c&&E(a.getTokenOffset(),a.getTokenLength(),a.getTokenStartLine(),a.getTokenStartCharacter()):()=>!0,b=s(t.onError)
;var E;const y=r&&r.disallowComments,v=r&&r.allowTrailingComma;function x(){for(;;){const e=a.scan()
;switch(a.getTokenError()){case 4:A(14);break;case 5:A(15);break;case 3:A(13);break;case 1:y||A(11);break;case 2:A(12)
;break;case 6:A(16)}switch(e){case 12:case 13:y?A(10):T();break;case 16:A(1);break;case 15:case 14:break;default:
return e}}}function A(e,t=[],r=[]){if(b(e),t.length+r.length>0){let e=a.getToken();for(;17!==e;){if(-1!==t.indexOf(e)){
x();break}if(-1!==r.indexOf(e))break;e=x()}}}function O(e){const t=a.getTokenValue();return e?C(t):(k(t),o.push(t)),x(),
!0}function w(){return 10!==a.getToken()?(A(3,[],[2,5]),!1):(O(!1),6===a.getToken()?(m(":"),x(),
B()||A(4,[],[2,5])):A(5,[],[2,5]),o.pop(),!0)}function B(){switch(a.getToken()){case 3:return function(){g(),x()
;let e=!0,t=!1;for(;4!==a.getToken()&&17!==a.getToken();){if(5===a.getToken()){if(t||A(4,[],[]),m(","),x(),
4===a.getToken()&&v)break}else t&&A(6,[],[]);e?(o.push(0),e=!1):o[o.length-1]++,B()||A(4,[],[4,5]),t=!0}return h(),
e||o.pop(),4!==a.getToken()?A(8,[4],[]):x(),!0}();case 1:return function(){f(),x();let e=!1
;for(;2!==a.getToken()&&17!==a.getToken();){if(5===a.getToken()){if(e||A(4,[],[]),m(","),x(),2===a.getToken()&&v)break
}else e&&A(6,[],[]);w()||A(4,[],[2,5]),e=!0}return p(),2!==a.getToken()?A(7,[2],[]):x(),!0}();case 10:return O(!0)
;default:return function(){switch(a.getToken()){case 11:const e=a.getTokenValue();let t=Number(e);isNaN(t)&&(A(2),t=0),
C(t);break;case 7:C(null);break;case 8:C(!0);break;case 9:C(!1);break;default:return!1}return x(),!0}()}}x(),
17===a.getToken()?!!r.allowEmptyContent||A(4,[],[]):B()?17!==a.getToken()&&A(9,[],[]):A(4,[],[])}(e,{onObjectBegin:e=>{
a=c({type:"object",offset:e,length:-1,parent:a,children:[]})},onObjectProperty:(e,t,r)=>{a=c({type:"property",offset:t,
length:-1,parent:a,children:[]}),a.children.push({type:"string",value:e,offset:t,length:r,parent:a})},
onObjectEnd:(e,t)=>{o(e+t),a.length=e+t-a.offset,a=a.parent,o(e+t)},onArrayBegin:(e,t)=>{a=c({type:"array",offset:e,
length:-1,parent:a,children:[]})},onArrayEnd:(e,t)=>{a.length=e+t-a.offset,a=a.parent,o(e+t)},onLiteralValue:(e,t,r)=>{
c({type:u(e),offset:t,length:r,parent:a,value:e}),o(t+r)},onSeparator:(e,t,r)=>{
"property"===a.type&&(":"===e?a.colonOffset=t:","===e&&o(t))},onError:(e,r,n)=>{t.push({error:e,offset:r,length:n})}},r)
;const s=a.children[0];return s&&delete s.parent,s},g=function e(t){switch(t.type){case"array":return t.children.map(e)
;case"object":const r=Object.create(null);for(let n of t.children){const t=n.children[1]
;t&&(r[n.children[0].value]=e(t))}return r;case"null":case"string":case"number":case"boolean":return t.value;default:
return}};var h;function C(e){switch(e){case 1:return"InvalidSymbol";case 2:return"InvalidNumberFormat";case 3:
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
e[e.InvalidEscapeCharacter=15]="InvalidEscapeCharacter",e[e.InvalidCharacter=16]="InvalidCharacter"}(h||(h={}))}))};