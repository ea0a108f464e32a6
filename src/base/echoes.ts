/** Characters of a secret in a row that give too much of it away. */
const RUN = 6
/** Encodings within one another that are looked through. */
const DEEPEST = 3

/** Whether outside text repeats a part of a secret, in any common encoding. */
export type IsEcho = (text: string) => boolean

/** Outside text, or only its length if it repeats a part of a secret. */
export function hideEcho(text: string, { isEcho }: { isEcho: IsEcho }): string {
  return isEcho(text) ? `(${text.length} characters that repeat a part of a secret)` : text
}

/**
 * Makes the check that decides whether outside text may be shown at all. A list of a secret's
 * spellings would never be complete. Instead, the text is decoded in every common way, repeatedly,
 * and is an echo if any result shares a run of 6 characters with a secret.
 *
 * @param secrets raw tokens and header values
 */
export function createIsEcho(secrets: readonly string[]): IsEcho {
  let runs: ReadonlySet<string> | undefined
  return (text) => {
    runs ??= new Set(withoutNames(secrets).flatMap(findReadable).flatMap(runsOf))
    const known = runs
    return (
      known.size > 0 &&
      decodeAll(text, DEEPEST).some((decoded) => runsOf(decoded).some((run) => known.has(run)))
    )
  }
}

/** A secret, and what it encodes itself, as Basic does. */
function findReadable(secret: string): string[] {
  return decodeAll(secret, 1).filter((text) => text === secret || !text.includes('\ufffd'))
}

/** A line `RECORD_ID: token` and `Bearer token` are as secret as the token at their end. */
function withoutNames(secrets: readonly string[]): string[] {
  return secrets.filter(
    (secret) => !secrets.some((other) => other.length < secret.length && secret.endsWith(other)),
  )
}

/** Upper and lower case are the same: gateways change them. */
function runsOf(text: string): string[] {
  const lowered = text.toLowerCase()
  return Array.from({ length: Math.max(0, lowered.length - RUN + 1) }, (_, i) =>
    lowered.slice(i, i + RUN),
  )
}

/** A text, and what it may stand for. */
function decodeAll(text: string, deepest: number): string[] {
  const found = new Set([text])
  let latest = [text]
  for (let depth = 0; depth < deepest; depth++) {
    latest = latest.flatMap((each) => DECODINGS.map((decode) => decode(each)))
    latest = [...new Set(latest)].filter((each) => !found.has(each))
    for (const each of latest) found.add(each)
  }
  return [...found]
}

const DECODINGS: readonly ((text: string) => string)[] = [
  decodeUrl,
  (text) => decodeUrl(text.replaceAll('+', ' ')),
  decodeHtml,
  decodeEscapes,
  // What is encoded may begin anywhere in a longer word.
  ...[0, 1, 2, 3].map((offset) => (text: string) => decodeWords(text, BASE64, offset, 'base64')),
  ...[0, 1].map((offset) => (text: string) => decodeWords(text, HEX, offset, 'hex')),
]

function decodeUrl(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) =>
    Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'),
  )
}

/** The named ones of the characters that tokens and header values have. */
const ENTITIES: Record<string, string> = {
  amp: '&',
  apos: "'",
  ast: '*',
  bsol: '\\',
  colon: ':',
  comma: ',',
  commat: '@',
  dollar: '$',
  equals: '=',
  excl: '!',
  grave: '`',
  gt: '>',
  hat: '^',
  hyphen: '-',
  lbrace: '{',
  lbrack: '[',
  lcub: '{',
  lowbar: '_',
  lpar: '(',
  lsqb: '[',
  lt: '<',
  nbsp: ' ',
  num: '#',
  percnt: '%',
  period: '.',
  plus: '+',
  quest: '?',
  quot: '"',
  rbrace: '}',
  rbrack: ']',
  rcub: '}',
  rpar: ')',
  rsqb: ']',
  semi: ';',
  sol: '/',
  tab: '\t',
  verbar: '|',
  vert: '|',
}

function decodeHtml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#([0-9]+)|([a-z]+));?/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole
    return toCharacter(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)) ?? whole
  })
}

/** Of JSON and JavaScript. */
function decodeEscapes(text: string): string {
  return text.replace(
    /\\(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2})|(.))/gis,
    (whole, braced, four, two, other) =>
      other ?? toCharacter(Number.parseInt(braced ?? four ?? two, 16)) ?? whole,
  )
}

function toCharacter(codePoint: number): string | undefined {
  return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : undefined
}

const BASE64 = /[a-z0-9+/_-]{8,}/gi
const HEX = /[0-9a-f]{12,}/gi
/** Enough characters in a row that are UTF-8. */
const READABLE = new RegExp(`[^\ufffd]{${RUN}}`)

/** Also base64url, which Node takes for base64. */
function decodeWords(
  text: string,
  words: RegExp,
  offset: number,
  encoding: 'base64' | 'hex',
): string {
  let isEncoded = false
  const decodedText = text.replace(words, (word) => {
    const decoded = Buffer.from(word.slice(offset), encoding).toString('utf8')
    // An ordinary word isn't encoded. All such words become the same, so there is less to look through.
    if (!READABLE.test(decoded)) return '\ufffd'
    isEncoded = true
    return decoded
  })
  // Nearly every text has only ordinary words, and then there is nothing new to look through.
  return isEncoded ? decodedText : text
}
