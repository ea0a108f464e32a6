import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { DAY } from '../../../sandbox/github/generated.ts'
import { type Phaset, startPhaset } from '../../../sandbox/phaset.ts'
import { errorsOf, openSyncWorkflow } from '../../helpers/run-sync.ts'
import { tinyRepository, WHOLE } from '../../helpers/small-repository.ts'

jest.setTimeout(60_000)

const RECORDS = { web4567890: 'web-token', api4567890: 'api-token', lib4567890: 'lib-token' }
const manifestOf = (id: string) =>
  JSON.stringify({
    id,
    organizationId: 'acme',
    spec: { repo: 'https://github.com/acme/shop', name: id },
  })

let phaset: Phaset
beforeAll(async () => {
  phaset = await startPhaset({ orgId: 'acme', records: RECORDS })
})
afterAll(() => phaset.close())

test('each component gets its record and its events, and one without a token is named once', async () => {
  // Every pull request changes files of apps/web, and every push those of apps/api.
  const { model } = tinyRepository()
  for (const commit of model.commits.values()) commit.files = ['apps/api/index.ts']
  const files = {
    'apps/web/phaset.manifest.json': manifestOf('web4567890'),
    'apps/api/phaset.manifest.json': manifestOf('api4567890'),
    'apps/lib/phaset.manifest.json': manifestOf('lib4567890'),
  }
  const workflow = await openSyncWorkflow({ ...model, files }, phaset.endpoint)
  try {
    const result = await workflow.run(
      {
        since: new Date(WHOLE.from).toISOString(),
        'org-id': '',
        'record-id': '',
        'working-directory': 'apps/*',
        'webhook-token': 'web4567890: web-token\napi4567890: api-token',
        events: 'pr-*, review-*, change',
      },
      { at: WHOLE.until + 60 * DAY },
    )
    const of = (kind: string, recordId: string) =>
      phaset.accepted.filter((each) => each.kind === kind && each.recordId === recordId)
    expect([of('record', 'web4567890').length, of('record', 'api4567890').length]).toEqual([1, 1])
    const names = (recordId: string) =>
      new Set(of('event', recordId).map(({ body }) => String(body.event)))
    expect([...names('web4567890')]).toEqual(
      expect.arrayContaining(['pr-merged', 'review-approved']),
    )
    expect([...names('api4567890')]).toEqual(['change'])
    expect(of('event', 'lib4567890')).toEqual([])
    expect([result.exitCode, errorsOf(result)]).toEqual([
      1,
      [expect.stringMatching(/webhook-token has no token for the record of apps\/lib/)],
    ])
  } finally {
    await workflow.close()
  }
})

test('a broken manifest holds all new events back until it is fixed, and none is lost', async () => {
  const { model } = tinyRepository()
  for (const commit of model.commits.values()) commit.files = ['apps/api/index.ts']
  const files: Record<string, string> = {
    'apps/web/phaset.manifest.json': manifestOf('web4567890'),
    'apps/api/phaset.manifest.json': '{',
  }
  const broken = { ...model, files }
  const workflow = await openSyncWorkflow(broken, phaset.endpoint)
  const inputs = {
    'org-id': '',
    'record-id': '',
    'working-directory': 'apps/*',
    'webhook-token': 'web4567890: web-token\napi4567890: api-token',
    events: 'pr-*, change',
    record: 'false',
  }
  phaset.accepted.length = 0
  try {
    const since = new Date(WHOLE.from).toISOString()
    const first = await workflow.run({ ...inputs, since }, { at: WHOLE.until + 60 * DAY })
    expect([first.exitCode, phaset.accepted]).toEqual([1, []])
    expect(errorsOf(first)).toContainEqual(expect.stringMatching(/own some of the new events/))
    // Nothing was read, so another start begins where this one did.
    expect(first.outputs['synced-until']).toBe(new Date(WHOLE.from).toISOString())

    files['apps/api/phaset.manifest.json'] = manifestOf('api4567890')
    const second = await workflow.run(inputs, { at: WHOLE.until + 61 * DAY })
    expect(second.exitCode).toBe(0)
    expect(new Set(phaset.accepted.map(({ recordId }) => recordId))).toEqual(
      new Set(['web4567890', 'api4567890']),
    )
  } finally {
    await workflow.close()
  }
})
