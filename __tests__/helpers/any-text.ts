import fc from 'fast-check'

const SURROGATES = { first: 0xd800, count: 0x800 }

/** Any character of Unicode. fast-check's own unit `binary` first takes a second to list them all. */
const anyCharacter = fc
  .nat({ max: 0x10ffff - SURROGATES.count })
  .map(
    (index) => String.fromCodePoint(index < SURROGATES.first ? index : index + SURROGATES.count),
    indexOf,
  )

/** @throws for what isn't a character, as fast-check requires */
function indexOf(character: unknown): number {
  const code = typeof character === 'string' ? (character.codePointAt(0) ?? -1) : -1
  if (code < 0 || String.fromCodePoint(code) !== character) throw new Error('Not a character')
  return code < SURROGATES.first ? code : code - SURROGATES.count
}

export function anyText(lengths: { minLength?: number; maxLength?: number; size?: 'max' } = {}) {
  return fc.string({ unit: anyCharacter, ...lengths })
}
