import type { Counts } from '../../carry-out/tally.ts'

const SQUARES: Record<keyof Counts, string> = { pass: '🟩', warning: '🟨', failure: '🟥' }

/**
 * Checks as a strip such as `🟩🟩🟩🟨🟥`, a square for each; of more checks than fit, in proportion,
 * with at least one square for each status that there is.
 */
export function renderStrip(counts: Counts, longest: number): string {
  const total = counts.pass + counts.warning + counts.failure
  const scale = Math.min(1, longest / total)
  const squares = (status: keyof Counts) =>
    counts[status] === 0 ? 0 : Math.max(1, Math.round(counts[status] * scale))
  const [warnings, failures] = [squares('warning'), squares('failure')]
  const room = Math.min(longest, total) - warnings - failures
  const passes = counts.pass === 0 ? 0 : Math.max(1, room)
  return [
    SQUARES.pass.repeat(passes),
    SQUARES.warning.repeat(warnings),
    SQUARES.failure.repeat(failures),
  ].join('')
}
