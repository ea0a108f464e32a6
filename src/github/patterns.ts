/**
 * Whether at least one pattern matches the name of a label, a branch, an environment or an actor.
 *
 * @param patterns `*` matches any characters, including slashes. Every other character matches
 *   itself (`*[bot]` ends in a literal `[bot]`), in upper or lower case
 */
export function matches(patterns: readonly string[], text: string): boolean {
  const lowered = text.toLowerCase()
  return patterns.some((pattern) => matchesOne(pattern.toLowerCase(), lowered))
}

/** Finds the pattern's pieces one after another, each as far left as possible, without backtracking. */
function matchesOne(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop()
  if (last === undefined) return text === first
  if (!text.startsWith(first)) return false

  let position = first.length
  for (const piece of rest) {
    const found = text.indexOf(piece, position)
    if (found === -1) return false
    position = found + piece.length
  }
  return text.length - last.length >= position && text.endsWith(last)
}
