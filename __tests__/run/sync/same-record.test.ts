import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import {
  generateMember,
  mergePullRequest,
  pushCommit,
} from '../../../sandbox/github/generate-organization.ts'
import { DAY, HOUR } from '../../../sandbox/github/generated.ts'
import type { Model } from '../../../sandbox/github/model.ts'
import { type Phaset, startPhaset } from '../../../sandbox/phaset.ts'
import { errorsOf, openSyncWorkflow, type SyncWorkflow } from '../../helpers/run-sync.ts'

jest.setTimeout(60_000)

const FROM = Date.parse('2026-03-01T00:00:00Z')
const SINCE = { since: new Date(FROM).toISOString() }
const [ORIGINAL, OTHER] = ['r00000001x', 'r00000002x']

let original: Model
let copy: Model
let phaset: Phaset
let workflow: SyncWorkflow
let models: Model[]

beforeEach(async () => {
  original = generateMember(1, 'plain', FROM).model
  copy = { ...generateMember(2, 'plain', FROM + HOUR).model, ...withRecord(ORIGINAL) }
  models = [original, copy]
  phaset = await startPhaset({ orgId: 'acme', records: { [ORIGINAL]: 'one', [OTHER]: 'two' } })
  workflow = await openSyncWorkflow(models as [Model, ...Model[]], phaset.endpoint)
})
afterEach(async () => {
  expect(workflow.violations).toEqual([])
  await workflow.close()
  await phaset.close()
})

function withRecord(id: string): Pick<Model, 'files'> {
  const spec = { repo: 'https://github.com/acme/shop', name: id }
  return {
    files: { 'phaset.manifest.json': JSON.stringify({ id, organizationId: 'acme', spec }) },
  }
}

const run = (day: number, inputs: Record<string, string> = {}) =>
  workflow.run(
    {
      'org-id': '',
      'record-id': '',
      repositories: 'acme/*',
      events: 'pr-*',
      'webhook-token': `${ORIGINAL}: one\n${OTHER}: two`,
      ...inputs,
    },
    { at: FROM + day * DAY },
  )

/** The merges that Phaset got since the last time. */
function takeMerges() {
  const events = phaset.accepted.splice(0).filter(({ kind }) => kind === 'event')
  return events.map(({ recordId, body }) => [recordId, Number(body.mergedAt)])
}

const ERROR =
  'the record "r00000001x" belongs to acme/plain-1, so nothing is sent for it from another repository; give each manifest its own "id"'

test('a copied manifest is an error, and its events wait for an ID of their own', async () => {
  models.push({ ...generateMember(3, 'plain', FROM).model, ...withRecord(ORIGINAL) })
  const first = await run(2, SINCE)
  expect([first.exitCode, errorsOf(first)]).toEqual([
    1,
    [`${ERROR}; for acme/plain-2, acme/plain-3`],
  ])
  expect(phaset.accepted.filter(({ kind }) => kind === 'record')).toHaveLength(1)
  const entries: { directory: string; events: unknown[] }[] = JSON.parse(
    first.outputs.results ?? '',
  )
  expect(entries.map(({ directory, events }) => [directory, events.length])).toEqual([
    ['acme/plain-1', 1],
    ['acme/plain-2', 0],
    ['acme/plain-3', 0],
  ])
  expect(takeMerges()).toEqual([[ORIGINAL, FROM + HOUR]])

  models.pop()
  mergePullRequest(copy, FROM + 3 * DAY)
  expect(errorsOf(await run(4))).toEqual([`acme/plain-2: ${ERROR}`])
  expect(takeMerges()).toEqual([])

  Object.assign(copy, withRecord(OTHER))
  pushCommit(copy, FROM + 5 * DAY)
  expect(errorsOf(await run(6))).toEqual([])
  expect(takeMerges()).toEqual([
    [OTHER, FROM + 2 * HOUR],
    [OTHER, FROM + 3 * DAY],
  ])
})

test('a record moves to another repository if the first one is archived', async () => {
  expect(errorsOf(await run(2, SINCE))).toHaveLength(1)
  takeMerges()
  original.isArchived = true
  const moved = await run(3)
  expect([errorsOf(moved), moved.outputs.record]).toEqual([[], 'uploaded'])
  expect(takeMerges()).toEqual([[ORIGINAL, FROM + 2 * HOUR]])
  // It is the other repository's now.
  original.isArchived = false
  mergePullRequest(original, FROM + 4 * DAY)
  expect(errorsOf(await run(5))).toEqual([`acme/plain-1: ${ERROR.replace('plain-1', 'plain-2')}`])
  expect(takeMerges()).toEqual([])
})

test('a record moves to another repository if the manifest of the first one changes', async () => {
  await run(2, SINCE)
  takeMerges()
  Object.assign(original, withRecord(OTHER))
  pushCommit(original, FROM + 3 * DAY)
  // The repository that has waited longer comes first, so the run after this one has the record.
  expect(errorsOf(await run(4))).toEqual([`acme/plain-2: ${ERROR}`])
  expect(errorsOf(await run(5))).toEqual([])
  expect(takeMerges()).toEqual([[ORIGINAL, FROM + 2 * HOUR]])
})

test.each<[string, () => void, Record<string, string>]>([
  [
    'is broken',
    () => {
      original.files = { 'phaset.manifest.json': '{' }
      pushCommit(original, FROM + 3 * DAY)
    },
    {},
  ],
  [
    "can't be read",
    () => {
      original.isHidden = true
    },
    { repositories: 'acme/*, acme/gone' },
  ],
])('a copy gets no record because the manifest of the first one %s', async (_, change, inputs) => {
  await run(2, SINCE)
  takeMerges()
  change()
  // The copy has waited longer, so it comes first in the first of these runs.
  for (const day of [4, 5]) {
    const errors = errorsOf(await run(day, inputs)).join('\n')
    expect(errors).toMatch(/acme\/plain-2: the record "r00000001x" belongs to a/)
  }
  expect(takeMerges()).toEqual([])
})
