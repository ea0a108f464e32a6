/**
 * Milliseconds on a clock that never goes back. Not by `performance`, for which Node loads some ten
 * modules of its own.
 */
export function now(): number {
  return process.uptime() * 1000
}
