import { closeSync, openSync, readSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { now } from '../base/now.ts'
import { CodeMask } from './code-mask.ts'

const NEWLINE = 0x0a
/** In bytes, of a file in memory at a time. */
const WINDOW = 64 * 1024
/** What is kept of the window before, in bytes: longer than what the patterns look for. */
const OVERLAP = 256
/** How long the process may be held before timers and requests have their turn. */
const LONGEST_HOLD_MS = 10

export type Pattern = {
  /** What every match holds: bytes without it need not become text. */
  word: string
  match: RegExp
}

/**
 * Searches one file for several patterns, in code alone; gives back the line of each pattern's
 * first match, from 1.
 *
 * Patterns match bytes as Latin-1, and demand a character before and after what they look for: a
 * line end stands before the file's first character and after its last, and the edge of a piece
 * is no edge of the file.
 *
 * @throws the file system's error when the file can't be read
 */
export type SearchFile = (path: string, patterns: Pattern[]) => Promise<(number | undefined)[]>

/** Prepares a search whose memory does not grow with files; one file at a time. */
export function prepareSearch(): SearchFile {
  const window = Buffer.alloc(WINDOW)
  let heldSince = now()
  return async (path, patterns) => {
    const lines = patterns.map((): number | undefined => undefined)
    for (const piece of readCode(path, window)) {
      patterns.forEach((pattern, i) => {
        lines[i] ??= findLine(piece, pattern)
      })
      if (!lines.includes(undefined)) break
      if (now() - heldSince > LONGEST_HOLD_MS) {
        await setImmediate()
        heldSince = now()
      }
    }
    return lines
  }
}

/** `firstLine`: the number of the line that the bytes begin in. */
type Piece = { bytes: Buffer; firstLine: number }

/**
 * A file's code, piece by piece, each with the end of the one before. A binary file has none.
 *
 * Each read is synchronous: of a small file it takes microseconds, and thirty times as long by way
 * of the thread pool.
 */
function* readCode(path: string, window: Buffer): Generator<Piece> {
  const descriptor = openSync(path, 'r')
  try {
    const mask = new CodeMask()
    window[0] = NEWLINE
    let filled = 1
    let masked = 1
    let firstLine = 0
    let isLast = false
    while (!isLast) {
      const room = WINDOW - filled - 1
      const bytesRead = readSync(descriptor, window, filled, room, null)
      // A regular file is read short at its end alone.
      isLast = bytesRead < room
      // A byte of zero among the first is how git, too, tells a binary file from text.
      if (firstLine === 0 && window.subarray(filled, filled + bytesRead).includes(0)) return
      filled += bytesRead
      if (isLast) window[filled++] = NEWLINE
      masked = mask.blank(window, masked, filled - 1)
      yield { bytes: window.subarray(0, isLast ? filled : masked), firstLine }
      const dropped = Math.max(0, masked - OVERLAP)
      firstLine += countLines(window.subarray(0, dropped))
      window.copyWithin(0, dropped, filled)
      filled -= dropped
      masked -= dropped
    }
  } finally {
    closeSync(descriptor)
  }
}

function findLine({ bytes, firstLine }: Piece, { word, match }: Pattern): number | undefined {
  if (!bytes.includes(word)) return undefined
  const at = bytes.toString('latin1').search(match)
  return at === -1 ? undefined : firstLine + countLines(bytes.subarray(0, at))
}

function countLines(bytes: Buffer): number {
  let lines = 0
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) lines++
  return lines
}
