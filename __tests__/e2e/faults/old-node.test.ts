import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Phaset } from '../../../sandbox/phaset.ts'
import { runBuiltStep, startAcme } from '../../helpers/run-step.ts'

let phaset: Phaset
beforeAll(async () => {
  phaset = await startAcme()
})
afterAll(() => phaset.close())

/** Has Node give another version than its own. */
function looksLike(version: string): Record<string, string> {
  const script = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` }
}

test.each(['16.20.2', '20.20.2', '22.23.3'])(
  'on Node %s one sentence says what the action needs, and nothing else happens',
  async (version) => {
    const { exitCode, stdout, stderr, requested } = await runBuiltStep(phaset, {
      env: looksLike(version),
    })
    expect([exitCode, requested, stderr]).toEqual([1, 0, ''])
    expect(stdout).toMatch(/^::error title=Phaset%3A Node::.*\n$/)
    expect(stdout).toContain(`Node ${version} is too old, since the action needs Node 24; `)
  },
)

test('on a newer Node the action runs', async () => {
  const { exitCode, sent } = await runBuiltStep(phaset, { env: looksLike('26.0.0') })
  expect([exitCode, sent]).toEqual([0, ['change']])
})
