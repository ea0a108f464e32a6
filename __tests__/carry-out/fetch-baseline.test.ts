import { describe, expect, test } from '@jest/globals'
import { checkComponent } from '../../src/carry-out/fetch-baseline.ts'
import type { Attempt } from '../../src/phaset/attempt.ts'
import { createNetwork, openTestServices } from '../helpers/network.ts'
import { OK, type Reply } from '../helpers/play.ts'
import { makeWorkspace, writeTooDeep } from '../helpers/workspace.ts'

const CREDENTIALS = { orgId: 'acme', recordId: 'greeter001', token: 'one' }
const README = { checks: ['checkForPresenceReadme'] }
const answer = (baseline: unknown): Reply => ({ ...OK, body: JSON.stringify(baseline) })

describe('components with the same Baseline share one request', () => {
  test.each([
    ['of another record', {}, 'default', 1],
    ['with another token', { token: 'two' }, 'default', 2],
    ['of another organization', { orgId: 'other' }, 'default', 2],
    ['with another Baseline', {}, 'strict', 2],
  ])('a component %s', async (_, other, baselineId, requests) => {
    const network = createNetwork(() => answer(README))
    const { fetchBaseline } = openTestServices(network)
    const [first, second] = await Promise.all([
      fetchBaseline('default', CREDENTIALS),
      fetchBaseline(baselineId, { ...CREDENTIALS, recordId: 'mailer0001', ...other }),
    ])
    expect([first.kind, second.kind]).toEqual(['baseline', 'baseline'])
    expect(network.sent).toHaveLength(requests)
  })

  test.each([
    [400, 2],
    [401, 2],
    [403, 2],
    [404, 1],
    [413, 1],
  ])('whose answer is %d: %d requests for two records', async (status, requests) => {
    const refused: Reply = { outcome: 'refused', status }
    const network = createNetwork((_, count) => (count === 1 ? refused : answer(README)))
    const { fetchBaseline } = openTestServices(network)
    const readings = await Promise.all(
      ['greeter001', 'mailer0001'].map((recordId) =>
        fetchBaseline('default', { ...CREDENTIALS, recordId }),
      ),
    )
    expect(network.sent).toHaveLength(requests)
    expect(readings.map(({ kind }) => kind)).toEqual([
      'not-fetched',
      requests === 1 ? 'not-fetched' : 'baseline',
    ])
  })
})

/** Checks a directory with files against a Baseline. */
async function check(reply: Reply, workspace = makeWorkspace({ 'web/README.md': 'Hello' })) {
  const { fetchBaseline } = openTestServices(createNetwork(() => reply))
  return checkComponent({ workspace, directory: 'web' }, 'default', CREDENTIALS, fetchBaseline)
}
const messages = ({ problems }: Awaited<ReturnType<typeof check>>) =>
  problems.map(({ kind, level, message }) => `${kind} ${level}: ${message}`)

describe('a check of a component', () => {
  test('is of its own directory', async () => {
    const checked = await check(answer(README))
    expect(checked.checks).toMatchObject([{ status: 'pass' }])
    expect(messages(checked)).toEqual([])
  })

  test('names what is missing', async () => {
    const checked = await check(answer({ checks: ['checkForPresenceChangelog'] }))
    expect(checked.checks).toMatchObject([{ status: 'failure' }])
    expect(messages(checked)).toEqual([expect.stringMatching(/^check error: .*CHANGELOG\.md/)])
  })

  test('names the checks that it does not know', async () => {
    const checked = await check(answer({ checks: ['checkForUnicorns', ...README.checks] }))
    expect(checked.checks).toHaveLength(1)
    expect(messages(checked)).toEqual([
      expect.stringMatching(/^baseline warning: .*checkForUnicorns/),
    ])
  })

  test('names what it can not read', async () => {
    const workspace = makeWorkspace({ 'web/src/a.ts': '' })
    writeTooDeep(workspace, 'web/src')
    const checked = await check(answer({ checks: ['checkForConsoleUsage'] }), workspace)
    expect(checked.checks).toHaveLength(1)
    expect(messages(checked)).toEqual([expect.stringMatching(/^baseline warning: .*ENAMETOOLONG/)])
  })

  test('can not run in a directory that is missing', async () => {
    const checked = await check(answer(README), makeWorkspace())
    expect(checked.checks).toBeUndefined()
    expect(messages(checked)).toEqual([
      expect.stringMatching(/^baseline error: .*run actions\/checkout before this step/),
    ])
  })

  test('has the request if the Baseline is not there', async () => {
    const last: Partial<Attempt> = { outcome: 'refused', status: 404 }
    const checked = await check({ outcome: 'refused', ...last })
    expect(checked).toMatchObject({ fetch: { outcome: 'refused', last }, problems: [] })
    expect(checked.checks).toBeUndefined()
  })

  test.each<[string, Reply, RegExp]>([
    ['empty', { ...OK, body: '' }, /the Baseline "default" is empty/],
    ['too long', { ...OK, truncated: true }, /the Baseline "default" is longer than 64 KiB/],
    ['no Baseline', { ...OK, body: '7' }, /the Baseline "default" /],
  ])('says that a Baseline is %s', async (_, reply, message) => {
    const checked = await check(reply)
    expect(checked.checks).toBeUndefined()
    expect(messages(checked)).toEqual([expect.stringMatching(message)])
    expect(messages(checked)[0]).toMatch(/^baseline error: /)
  })
})
