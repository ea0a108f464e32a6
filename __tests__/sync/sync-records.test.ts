import { describe, expect, test } from '@jest/globals'
import type { Component } from '../../src/components/component.ts'
import type { Delivery } from '../../src/phaset/delivery.ts'
import type { Work } from '../../src/sync/divide-work.ts'
import { planSynced } from '../../src/sync/plan-synced.ts'
import { keepCommit, uploadRecord } from '../../src/sync/sync-records.ts'
import { makeState, open } from '../helpers/sync-states.ts'
import { listedOf, remoteComponentOf, withCredentials, workOf } from '../helpers/synced.ts'

const ID = '1234567890'
const COMPONENT = remoteComponentOf('apps/web', ID)
const NOTHING = { kind: 'nothing', reason: 'switched off' } as const

const answered = (outcome: Delivery['outcome'], status: number): Delivery => ({
  outcome,
  attempts: 1,
  last: { outcome, status, body: '', truncated: false, took: 1 },
})
const DELIVERED = answered('delivered', 200)

type Given = {
  component?: Component
  work?: Partial<Work>
  /** What became of the upload. Undefined in a dry run. */
  delivery?: Delivery | undefined
  state?: { point: number; recordIds?: string[] }
}

/** Uploads the record of a component, and keeps the commit. */
async function sync(given: Given = {}) {
  const { component = COMPONENT, state = { point: 5 } } = given
  const delivery = 'delivery' in given ? given.delivery : DELIVERED
  const work = workOf(listedOf(1), given.work)
  const plan = planSynced(component, work, false, undefined)
  const file = open(makeState())
  file.write([{ repository: 1, ...state }])
  const uploaded: object[] = []
  const upload = async (record: object, credentials: object) => {
    uploaded.push({ record, credentials })
    return delivery as Delivery
  }
  const means = {
    state: file,
    uploadRecord: delivery && upload,
    host: 'phaset.example.com:443',
  }
  const result = await uploadRecord(plan, means)
  keepCommit(work, [plan], [result], means)
  return { result, uploaded, known: file.state.repositories.get(1) }
}

describe('a record', () => {
  test('is uploaded with its own credentials', async () => {
    const { result, uploaded } = await sync()
    expect(uploaded).toEqual([
      {
        record: expect.objectContaining({ spec: expect.objectContaining({ name: ID }) }),
        credentials: COMPONENT.credentials,
      },
    ])
    expect(result).toEqual({
      directory: 'apps/web',
      recordId: ID,
      name: ID,
      record: { state: 'uploaded', delivery: DELIVERED, record: expect.anything() },
      problems: [],
    })
  })

  test('is only checked in a dry run', async () => {
    const { result } = await sync({ delivery: undefined })
    expect(result).toMatchObject({ record: { state: 'checked' }, problems: [] })
  })

  test('that nobody wants is skipped, and the reason is said', async () => {
    const { result, uploaded } = await sync({ work: { record: NOTHING } })
    expect(uploaded).toEqual([])
    expect(result).toMatchObject({
      record: { state: 'skipped', reason: 'switched off' },
      problems: [],
    })
  })

  test('without a token fails, and the problem says so', async () => {
    const { result, uploaded } = await sync({ component: withCredentials(COMPONENT) })
    expect(uploaded).toEqual([])
    expect(result).toMatchObject({
      record: { state: 'failed' },
      problems: [{ message: expect.stringMatching(/webhook-token has no token/) }],
    })
  })

  test('that Phaset refuses is a problem of the record', async () => {
    const { result } = await sync({ delivery: answered('refused', 401) })
    expect(result).toMatchObject({
      record: { state: 'failed' },
      problems: [
        {
          level: 'error',
          concerns: `record "${ID}"`,
          message: expect.stringMatching(/401.*record "1234567890", organization "acme"/),
        },
      ],
    })
  })
})

describe('the next run uploads the records of a commit again', () => {
  const absent: Component = {
    ...COMPONENT,
    manifest: { kind: 'absent', file: 'apps/web/phaset.manifest.json' },
  }
  const { head: _, ...empty } = listedOf(1)

  test.each<[string, Given]>([
    ['after a refusal that the user may end', { delivery: answered('refused', 401) }],
    ['after an outage', { delivery: { outcome: 'not-arrived', attempts: 0 } }],
    ['after a time-out', { delivery: answered('unknown', 504) }],
    ['after a dry run', { delivery: undefined }],
    ['if they were not wanted', { work: { record: NOTHING } }],
    ['if there is no commit', { work: { repository: empty } }],
    ['if one has no token yet', { component: withCredentials(COMPONENT) }],
    ['if the state does not have the repository', { work: { repository: listedOf(2) } }],
  ])('%s', async (_, given) => {
    expect((await sync(given)).known).toEqual({ point: 5 })
  })

  test.each<[string, Given]>([
    ['that arrived', {}],
    ['that Phaset finds invalid', { delivery: answered('refused', 400) }],
    ['that has no manifest', { component: absent }],
    ['that has no ID', { component: withCredentials(COMPONENT, { orgId: 'acme' }) }],
  ])('but not those %s', async (_, given) => {
    const state = { point: 5, recordIds: [ID] }
    expect((await sync({ ...given, state })).known).toEqual({ ...state, record: 'head' })
  })
})
