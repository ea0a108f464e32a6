import { createIsEcho, type IsEcho } from './echoes.ts'

/**
 * All the ways in which a secret may show: as it is, percent-encoded as in a URL (whole, or with
 * what `encodeURI` leaves alone, in either case of the hexadecimal digits), and inside JSON.
 * Longest first, so that replacing one leaves no rest of another.
 */
export function secretForms(secret: string): string[] {
  const wellFormed = secret.toWellFormed()
  const encoded = [encodeURIComponent(wellFormed), encodeURI(wellFormed)]
  const lowerCase = encoded.map((form) => form.replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase()))
  const forms = new Set([secret, ...encoded, ...lowerCase, JSON.stringify(secret).slice(1, -1)])
  return [...forms].filter((form) => form !== '').sort((a, b) => b.length - a.length)
}

/** Hides every form of every secret in a text. */
export type Redact = {
  (text: string): string
  /** Whether outside text repeats a part of a secret, in forms that can't be listed. */
  isEcho: IsEcho
  /** Hides only tokens, for exact outputs: a header's value may be a word that is part of them. */
  tokensOnly: Change
}

/**
 * @param secrets raw tokens and header values; empty ones don't count
 * @param tokens those of the secrets that are tokens
 */
export function createRedact(
  secrets: readonly string[],
  tokens: readonly string[] = secrets,
): Redact {
  const redact = createHide(secrets)
  const tokensOnly = tokens.length === secrets.length ? redact : createHide(tokens)
  return Object.assign(redact, { isEcho: createIsEcho(secrets), tokensOnly })
}

function createHide(secrets: readonly string[]): Change {
  const forms = secrets.flatMap(secretForms).filter((form) => !/^\**$/.test(form))
  const mark = chooseMark(forms)
  // Nearly every text holds no secret, and one pass shows that even for a thousand tokens.
  const any = new RegExp(forms.map((form) => RegExp.escape(form)).join('|') || '(?!)')
  return (text) => (any.test(text) ? hide(text, forms, mark) : text)
}

/** A mark of characters that are in no form can't make up another form with what is beside it. */
function chooseMark(forms: readonly string[]): string {
  const used = new Set(forms.join(''))
  return ['*', '•', '█'].find((character) => !used.has(character))?.repeat(3) ?? '***'
}

/** Hides what any form covers. Forms may overlap. */
function hide(text: string, forms: readonly string[], mark: string): string {
  const found = forms.flatMap((form) => findAll(text, form)).sort((a, b) => a.start - b.start)
  let hidden = ''
  let end = 0
  for (const place of found) {
    if (place.start >= end) hidden += text.slice(end, place.start) + mark
    end = Math.max(end, place.end)
  }
  return hidden + text.slice(end)
}

function findAll(text: string, form: string): { start: number; end: number }[] {
  const places = []
  for (let start = text.indexOf(form); start !== -1; start = text.indexOf(form, start + 1)) {
    places.push({ start, end: start + form.length })
  }
  return places
}

type Change = (text: string) => string

/** The same value with its texts redacted, but for those of `spared` keys. */
export function redactTexts<T>(value: T, redact: Change, spared: ReadonlySet<string>): T
export function redactTexts(value: unknown, redact: Change, spared: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return redact(value)
  if (Array.isArray(value)) return value.map((item) => redactTexts(item, redact, spared))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      spared.has(key) && typeof item === 'string' ? item : redactTexts(item, redact, spared),
    ]),
  )
}

/** The same value with all of its texts redacted, also those that are names of fields. */
export function redactWhole<T>(value: T, redact: Change): T
export function redactWhole(value: unknown, redact: Change): unknown {
  if (typeof value === 'string') return redact(value)
  if (Array.isArray(value)) return value.map((item) => redactWhole(item, redact))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [redact(key), redactWhole(item, redact)]),
  )
}
