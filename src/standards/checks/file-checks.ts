import type { CheckName } from '../../phaset/contract/baseline.ts'
import type { Pattern } from '../source-reader.ts'

/** A check over the files under a path, decided by its first hit. */
export type FileCheck = {
  message: string
  /** Which files it concerns, by their name. */
  files: RegExp
  /** What a hit is in such a file's code; absent: the file itself is the hit. */
  pattern?: Pattern
  /** What a hit means; none means the other. */
  hitMeans: 'pass' | 'miss'
}

const SOURCES = /\.(?:[cm]?[jt]s|[jt]sx|vue|svelte)$/

/** `console.log`, `console?.log`, `console[…]`, also of the global object; not `my.console.log`. */
const CONSOLE: Pattern = {
  word: 'console',
  match:
    /(?<=[^\w$.#\x80-\xff])(?:(?:globalThis|window|global|self)\s*\.\s*)?console\s*(?:\?\.|\.|\[)/,
}

/** `throw Error` and `throw new Error`; not `throw new ErrorOfMine`. */
const THROW_ERROR: Pattern = {
  word: 'throw',
  match: /(?<=[^\w$.#\x80-\xff])throw\s+(?:new\s+)?Error(?=[^\w$.\x80-\xff])/,
}

/** The three checks that StandardLint 1.0.3 lacks. */
export const FILE_CHECKS = {
  checkForConsoleUsage: {
    message: 'Check for console usage',
    files: SOURCES,
    pattern: CONSOLE,
    hitMeans: 'miss',
  },
  checkForPresenceTests: {
    message: 'Check for test files',
    files: /(?:test|spec)\.[jt]s$/,
    hitMeans: 'pass',
  },
  checkForThrowingPlainErrors: {
    message: 'Check for plain errors that are thrown',
    files: SOURCES,
    pattern: THROW_ERROR,
    hitMeans: 'miss',
  },
} satisfies Partial<Record<CheckName, FileCheck>>

export type FileCheckName = keyof typeof FILE_CHECKS
