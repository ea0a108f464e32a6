const LONGEST = 80

// Everything that a terminal, a log or a reader could mistake for something other than text: control
// characters, line and paragraph separators, and the marks that reorder text.
const UNSAFE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu

/** Makes an outside value safe for a message: one visible line of at most 80 characters. */
export function quote(value: unknown): string {
  return shorten(escapeCommands(escapeInvisible(asJson(value))), LONGEST)
}

/** `JSON.parse` reads deeper values than `JSON.stringify` can write. */
function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return 'a value too deep to show'
  }
}

/** Matches most texts, which then don't need the other pattern: compiling that one takes longer. */
const PLAIN = /^[\x20-\x7e]*$/

/** Makes invisible and reordering characters visible as `\u{…}`. */
export function escapeInvisible(text: string): string {
  if (PLAIN.test(text)) return text
  return text.replace(UNSAFE, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`)
}

/** A value's JSON on one line, with invisible characters escaped. It is still the same JSON. */
export function renderJson(value: unknown): string {
  const toEscapes = (text: string) =>
    Array.from(text.split(''), (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return escapeCommands(asJson(value).replace(UNSAFE, (found) => toEscapes(found).join('')))
}

/**
 * A runner obeys `##[…]` as a command anywhere in a line. The escape is also a JSON escape, so JSON
 * means the same afterwards.
 */
export function escapeCommands(text: string): string {
  return text.replaceAll('##[', '##\\u005b')
}

/** Cuts text that is too long, and ends it with `…`. Never cuts a character in two. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text
  return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
