/**
 * Reads what a step wrote to `GITHUB_OUTPUT`, `GITHUB_STATE` or `GITHUB_ENV`: lines of
 * `name=value`, and `name<<delimiter`, the value's lines, `delimiter`. The last of a name counts.
 *
 * @throws if a runner would refuse the file, which fails the step
 */
export function parseFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    if (line === '') continue
    const [, name, operator, rest] = /^(.+?)(<<|=)(.*)$/.exec(line) ?? []
    if (name === undefined || rest === undefined) throw new Error(`Invalid format '${line}'`)
    if (operator === '=') {
      values[name] = rest
      continue
    }
    const end = lines.indexOf(rest, i + 1)
    if (end === -1) throw new Error(`Matching delimiter not found '${rest}'`)
    values[name] = lines.slice(i + 1, end).join('\n')
    i = end
  }
  return values
}
