/**
 * Milliseconds on a clock that never goes back. `performance` would make Node load about ten more of
 * its own modules.
 */
export function now(): number {
  return process.uptime() * 1000
}
