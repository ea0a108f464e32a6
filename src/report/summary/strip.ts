import type { Counts } from '../../carry-out/tally.ts'

const SQUARES: Record<keyof Counts, string> = { pass: '🟩', warning: '🟨', failure: '🟥' }

/**
 * Renders checks as a strip such as `🟩🟩🟩🟨🟥`, with one square per check. If there are too many
 * checks, the squares are in proportion, with at least one for each status that occurs.
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
