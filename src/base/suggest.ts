import { distance } from 'fastest-levenshtein'

/** In characters. Every candidate is much shorter, so comparing a longer text would waste time. */
const LONGEST = 100

/** The end of a message that suggests the candidate that was probably meant, or an empty text. */
export function suggest(found: string, candidates: readonly string[]): string {
  const nearest = findNearest(found, candidates)
  return nearest === undefined ? '' : `; did you mean "${nearest}"?`
}

/**
 * Finds the same word in another spelling (`Open-Source` for `open_source`), or the word with the
 * fewest typos: at most one per three characters, rounded up.
 */
function findNearest(found: string, candidates: readonly string[]): string | undefined {
  if (found.length > LONGEST) return undefined
  const word = toBareWord(found)
  let nearest: string | undefined
  let fewest = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const bare = toBareWord(candidate)
    const typos = distance(word, bare)
    if (typos < fewest && typos <= Math.ceil(Math.max(word.length, bare.length) / 3)) {
      nearest = candidate
      fewest = typos
    }
  }
  return nearest
}

function toBareWord(text: string): string {
  return text.toLowerCase().replace(/[\s_-]/g, '')
}
