import { escapeCommands } from '../base/quote.ts'
import type { Means } from '../github-api/history/requests.ts'

/** A run logs a line at least every so many milliseconds. */
const INTERVAL = 10_000

/** Logs the progress of a long run. */
export type Progress = {
  /** Sets the line that says what the run is doing. It is logged if no other line is for a while. */
  set: (line: string) => void
  /** Logs a line at once. */
  log: (line: string) => void
  close: () => void
}

export function createProgress(info: (line: string) => void): Progress {
  let current = ''
  const print = (line: string) => info(escapeCommands(line))
  const timer = setInterval(() => {
    if (current !== '') print(current)
  }, INTERVAL)
  const log = (line: string) => {
    current = line
    timer.refresh()
    print(line)
  }
  return {
    set: (line) => {
      current = line
    },
    log,
    close: () => clearInterval(timer),
  }
}

/** Sets the line with the numbers of what has been read from a repository, and up to when. */
export function countReading(name: string, { set }: Progress): Means['onProgress'] {
  const read = new Map<string, string>()
  const first = new Map<string, number>()
  set(`Reading ${name}`)
  return (kind, count, at) => {
    const began = first.get(kind) ?? at
    if (began !== undefined) first.set(kind, began)
    // GitHub lists some kinds from the newest item to the oldest.
    const reached = at === undefined || began === undefined ? '' : describeReached(began, at)
    read.set(kind, `${count} ${kind}${reached}`)
    set(`Reading ${name}: ${[...read.values()].join(', ')}`)
  }
}

function describeReached(began: number, at: number): string {
  return ` ${at < began ? 'back' : 'up'} to ${describeInstant(at)}`
}

/** Describes a time: `2026-03-01 12:00 UTC`. */
export function describeInstant(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
