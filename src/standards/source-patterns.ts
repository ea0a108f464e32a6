import type { Pattern } from './source-reader.ts'

/** The names of JavaScript's and TypeScript's source files. */
export const SOURCES = /\.(?:[cm]?[jt]s|[jt]sx|vue|svelte)$/

/** The names of test files. */
export const TESTS = /(?:test|spec)\.[jt]s$/

/** `console.log`, `console?.log` and `console[…]`, also on the global object. Not `my.console.log`. */
export const CONSOLE: Pattern = {
  word: 'console',
  match:
    /(?<=[^\w$.#\x80-\xff])(?:(?:globalThis|window|global|self)\s*\.\s*)?console\s*(?:\?\.|\.|\[)/,
}

/** `throw Error` and `throw new Error`. Not `throw new ErrorOfMine`. */
export const THROW_ERROR: Pattern = {
  word: 'throw',
  match: /(?<=[^\w$.#\x80-\xff])throw\s+(?:new\s+)?Error(?=[^\w$.\x80-\xff])/,
}
