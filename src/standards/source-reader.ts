import { closeSync, openSync, readSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { now } from '../base/now.ts'
import { CodeMask } from './code-mask.ts'

const NEWLINE = 0x0a
/** How many bytes of a file are in memory at a time. */
const WINDOW = 64 * 1024
/** How many bytes of the previous window are kept: more than any match of the patterns has. */
const OVERLAP = 256
/** How long the search may block the process before timers and requests get their turn. */
const LONGEST_HOLD_MS = 10

export type Pattern = {
  /** A word in every match. Bytes without it need no decoding. */
  word: string
  match: RegExp
}

/**
 * Searches the code in one file for several patterns. Returns the line of each pattern's first
 * match, counted from 1.
 *
 * Patterns match bytes as Latin-1, and require a character before and after what they look for. To
 * meet that, a line end is added before the file's first character and after its last. The edge of
 * a piece doesn't count as an edge of the file.
 *
 * @throws the file system's error if the file can't be read
 */
export type SearchFile = (path: string, patterns: Pattern[]) => Promise<(number | undefined)[]>

/** Prepares a search of one file at a time. Its memory doesn't grow with the size of files. */
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

/** `firstLine`: the number of the line in which the bytes begin. */
type Piece = { bytes: Buffer; firstLine: number }

/**
 * Reads a file's code piece by piece. Each piece starts with the end of the previous one. A binary
 * file has no pieces.
 *
 * Reads synchronously, because a small file takes microseconds, and the thread pool would take
 * thirty times as long.
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
      // A read of a regular file returns fewer bytes only at the end of the file.
      isLast = bytesRead < room
      // Like git, this takes a file with a zero byte near its start for a binary file.
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
