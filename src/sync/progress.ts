import { escapeCommands } from '../base/quote.ts'

/** Milliseconds between two lines at most. */
const INTERVAL = 10_000

/** Says what a long run is at. */
export type Progress = {
  /** What the run is doing now, as a line. It is logged if nothing else is for a while. */
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

/** Keeps the line on what is read of a repository. */
export function countReading(name: string, { set }: Progress) {
  const counts = new Map<string, number>()
  set(`Reading ${name}`)
  return (kind: string, count: number) => {
    counts.set(kind, count)
    const read = [...counts].map(([each, number]) => `${number} ${each}`).join(', ')
    set(`Reading ${name}: ${read}`)
  }
}

/** An instant as people read it: `2026-03-01 12:00 UTC`. */
export function describeInstant(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
