import { generateRepository } from '../../sandbox/github/generate.ts'
import { DAY } from '../../sandbox/github/generated.ts'

const FROM = Date.parse('2026-03-01T00:00:00Z')
export const WHOLE = { from: FROM, until: FROM + 90 * DAY }

/** A small repository's 90 days, made anew: a test may change it. */
export function smallRepository() {
  return generateRepository({
    seed: 7,
    ...WHOLE,
    pullRequests: 120,
    pushes: 200,
    deployments: 150,
    releases: 40,
    runs: 60,
    incidents: 80,
  })
}

/** A very small one, for tests that run the built action. */
export function tinyRepository() {
  return generateRepository({
    seed: 11,
    ...WHOLE,
    pullRequests: 20,
    pushes: 25,
    deployments: 15,
    releases: 5,
    runs: 5,
    incidents: 15,
  })
}
