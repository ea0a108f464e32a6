/** A pattern of `working-directory`, name by name from the workspace down; `**` is any depth. */
export type Pattern = readonly (Name | typeof ANY_DEPTH)[]

/** Whether a directory's name is meant. */
type Name = (name: string) => boolean

const ANY_DEPTH = '**'

/**
 * Reads a pattern: `*` is any run of characters within a name, `?` is one, `[a-z]` one of several,
 * `[!a-z]` none of several, and `**` as a whole name is any depth. Every other character is itself.
 *
 * @param text relative to the workspace, with `/`
 */
export function parsePattern(text: string): Pattern {
  const names = text.split('/').filter((name) => name !== '' && name !== '.')
  // Two in a row are as good as one.
  const distinct = names.filter((name, i) => name !== ANY_DEPTH || names[i - 1] !== ANY_DEPTH)
  return distinct.map((name) => (name === ANY_DEPTH ? name : parseName(name)))
}

function parseName(pattern: string): Name {
  const expression = toRegExp(pattern)
  // A wildcard doesn't stand for the dot of a hidden directory.
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
    // A set such as [z-a]: no name is in it.
    return /(?!)/
  }
}

/** How far down a pattern a directory is: with `**`, several places at once. */
export type Position = ReadonlySet<number>

/** The position of the workspace itself. */
export function startOf(pattern: Pattern): Position {
  return new Set(placesFrom(pattern, 0))
}

/** The position of a directory within one of a given position; empty where nothing can match. */
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

/** A `**` may also stand for no directory at all. */
function placesFrom(pattern: Pattern, place: number): number[] {
  return pattern[place] === ANY_DEPTH ? [place, place + 1] : [place]
}
