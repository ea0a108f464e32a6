/**
 * All the ways in which a secret may show: as it is, percent-encoded as in a URL (whole, or with
 * what `encodeURI` leaves alone, in either case of the hexadecimal digits), and inside JSON.
 * The longest comes first: replacing a shorter one would leave a rest of it.
 */
export function secretForms(secret: string): string[] {
  const wellFormed = secret.toWellFormed()
  const encoded = [encodeURIComponent(wellFormed), encodeURI(wellFormed)]
  const lowerCase = encoded.map((form) => form.replace(/%[0-9A-F]{2}/g, (hex) => hex.toLowerCase()))
  const forms = new Set([secret, ...encoded, ...lowerCase, JSON.stringify(secret).slice(1, -1)])
  return [...forms].filter((form) => form !== '').sort((a, b) => b.length - a.length)
}

/** Replaces every form of every secret in a text by `***`. */
export type Redact = (text: string) => string

/** @param secrets raw tokens and header values; empty ones don't count */
export function createRedact(secrets: readonly string[]): Redact {
  const forms = secrets
    .flatMap(secretForms)
    .filter((form) => !/^\**$/.test(form))
    .sort((a, b) => b.length - a.length)
  // Nearly every text holds no secret, and one pass shows that even for a thousand tokens.
  const any = new RegExp(forms.map((form) => RegExp.escape(form)).join('|'))
  const redact: Redact = (text) => {
    if (!any.test(text)) return text
    const redacted = forms.reduce((rest, form) => rest.replaceAll(form, '***'), text)
    // The asterisks, beside what was left, may make up a form that has asterisks of its own.
    return redacted === text ? text : redact(redacted)
  }
  return redact
}

/** The same value with its texts redacted, but for those of `spared` keys. */
export function redactTexts<T>(value: T, redact: Redact, spared?: ReadonlySet<string>): T
export function redactTexts(value: unknown, redact: Redact, spared = NONE): unknown {
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

const NONE: ReadonlySet<string> = new Set()
