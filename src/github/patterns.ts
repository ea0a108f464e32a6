/**
 * Whether a text is one of those that the patterns stand for: names of labels, branches,
 * environments or actors.
 *
 * @param patterns a `*` stands for any run of characters, slashes too; every other character for
 *   itself (`*[bot]` ends in a literal `[bot]`); upper and lower case are the same. No patterns
 *   match nothing.
 */
export function matches(patterns: string[], text: string): boolean {
  const lowered = text.toLowerCase()
  return patterns.some((pattern) => matchesOne(pattern.toLowerCase(), lowered))
}

/** Finds the pattern's pieces one after the other, each as far left as it can be: no backtracking. */
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
