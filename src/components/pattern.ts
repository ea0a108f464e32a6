/** A pattern of `working-directory`: one part per directory level. `**` is any depth. */
export type Pattern = readonly (Name | typeof ANY_DEPTH)[]

/** Whether the pattern's part matches a directory's name. */
type Name = (name: string) => boolean

const ANY_DEPTH = '**'

/**
 * Parses a pattern. `*` matches any characters within a name, `?` one character, `[a-z]` one of a
 * set, `[!a-z]` one that isn't in a set, and `**` as a whole name any depth. Every other character
 * matches itself.
 *
 * @param text relative to the workspace, with `/`
 */
export function parsePattern(text: string): Pattern {
  const names = text.split('/').filter((name) => name !== '' && name !== '.')
  // Two `**` in a row match the same as one.
  const distinct = names.filter((name, i) => name !== ANY_DEPTH || names[i - 1] !== ANY_DEPTH)
  return distinct.map((name) => (name === ANY_DEPTH ? name : parseName(name)))
}

function parseName(pattern: string): Name {
  const expression = toRegExp(pattern)
  // A wildcard doesn't match the dot of a hidden directory.
  return (name) => expression.test(name) && (!isHidden(name) || isHidden(pattern))
}

function isHidden(name: string): boolean {
  return name.startsWith('.')
}

/** The parts of a name's pattern: a wildcard, a set of characters, or any other character. */
const PART = /\*+|\?|\[([!^]?)([^\]]+)\]|./gsu

function toRegExp(pattern: string): RegExp {
  const source = pattern.replace(PART, (part, not: string | undefined, set: string | undefined) => {
    if (part.startsWith('*')) return '.*'
    if (part === '?') return '.'
    if (set !== undefined) return `[${not ? '^' : ''}${set.replace(/[\\^[]/g, '\\$&')}]`
    return RegExp.escape(part)
  })
  try {
    return new RegExp(`^${source}$`, 'su')
  } catch {
    // A set such as [z-a] contains no character, so it matches no name.
    return /(?!)/
  }
}

/** How far a directory has matched a pattern. With `**`, there may be several places. */
export type Position = ReadonlySet<number>

/** The position of the workspace itself. */
export function startOf(pattern: Pattern): Position {
  return new Set(placesFrom(pattern, 0))
}

/** The position of a directory inside one at a given position. Empty if nothing can match. */
export function descend(pattern: Pattern, position: Position, name: string): Position {
  const places = [...position].flatMap((place) => {
    const part = pattern[place]
    if (part === undefined) return []
    if (part === ANY_DEPTH) return isHidden(name) ? [] : placesFrom(pattern, place)
    return part(name) ? placesFrom(pattern, place + 1) : []
  })
  return new Set(places)
}

/** Whether a directory at this position matches the whole pattern. */
export function isMatch(pattern: Pattern, position: Position): boolean {
  return position.has(pattern.length)
}

/** A `**` may also match no directory at all. */
function placesFrom(pattern: Pattern, place: number): number[] {
  return pattern[place] === ANY_DEPTH ? [place, place + 1] : [place]
}
