import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import {
  generateMember,
  generateOrganization,
  mergePullRequest,
  pushCommit,
} from '../../../sandbox/github/generate-organization.ts'
import { DAY, HOUR } from '../../../sandbox/github/generated.ts'
import type { Model } from '../../../sandbox/github/model.ts'
import { type Phaset, startPhaset } from '../../../sandbox/phaset.ts'
import { errorsOf, openSyncWorkflow } from '../../helpers/run-sync.ts'

jest.setTimeout(120_000)

const FROM = Date.parse('2026-03-01T00:00:00Z')
const organization = generateOrganization(300, FROM)
const added = generateMember(301, 'plain', FROM + 5 * DAY)
const hidden: Model = {
  ...generateMember(302, 'plain', FROM).model,
  name: 'secret',
  isHidden: true,
}
const withoutApp: Model = { ...generateMember(303, 'plain', FROM).model, isWithoutApp: true }

const ofKind = (...kinds: string[]) => organization.filter(({ kind }) => kinds.includes(kind))
const withTokens = [...ofKind('plain', 'monorepo', 'broken'), added]
const tokens = Object.fromEntries(
  withTokens.flatMap(({ recordIds }) => recordIds.map((id) => [id, `token-${id}`])),
)
const INPUTS = {
  'org-id': '',
  'record-id': '',
  'github-token': 'ghs_token',
  repositories: 'acme/*, acme/secret',
  'working-directory': '.\napps/*',
  'webhook-token': Object.entries(tokens)
    .map(([id, token]) => `${id}: ${token}`)
    .join('\n'),
}

let phaset: Phaset
beforeAll(async () => {
  phaset = await startPhaset({ orgId: 'acme', records: tokens })
})
afterAll(() => phaset.close())

/** What Phaset got since the last time. */
function takeAccepted() {
  const accepted = phaset.accepted.splice(0)
  const idsOf = (kind: string) =>
    accepted
      .filter((each) => each.kind === kind)
      .map(({ recordId, body }) => `${recordId} ${kind === 'event' ? body.mergedAt : 'record'}`)
      .sort()
  return { events: idsOf('event'), records: idsOf('record') }
}

const eventsAt = (ids: readonly (string | undefined)[], at: number) =>
  ids.map((id) => `${id} ${at}`).sort()
const recordsOf = (ids: readonly (string | undefined)[]) => ids.map((id) => `${id} record`).sort()

test('an organization is kept up to date over three runs, with few requests', async () => {
  const models = [...organization.map(({ model }) => model), hidden, withoutApp]
  const workflow = await openSyncWorkflow(models as [Model, ...Model[]], phaset.endpoint)
  const spentBy = async (run: () => Promise<unknown>) => {
    const before = { ...workflow.spent }
    await run()
    const { points, queries, requests } = workflow.spent
    return {
      points: points - before.points,
      all: queries - before.queries + requests - before.requests,
    }
  }
  try {
    const ready = ofKind('plain', 'monorepo')
    const first = await workflow.run(
      { ...INPUTS, since: new Date(FROM).toISOString(), events: 'pr-*' },
      { at: FROM + 2 * DAY },
    )
    // In a monorepo, the pull request changes only the first component.
    const firsts = ready.map(({ recordIds }) => recordIds[0])
    expect(takeAccepted()).toEqual({
      events: eventsAt(firsts, FROM + HOUR),
      records: recordsOf(ready.flatMap(({ recordIds }) => recordIds)),
    })
    expect(first.exitCode).toBe(1)
    const errors = errorsOf(first).join('\n')
    expect(errors).toMatch(/acme\/secret: .*doesn't find the repository/)
    expect(errors.match(/webhook-token has no token/g)).toHaveLength(1)
    expect(first.summary).toContain(
      'Skipped: 20 archived, 20 forked, 10 without commits, 40 without a manifest.',
    )

    const moved = ofKind('plain').slice(0, 10)
    for (const { model } of moved) mergePullRequest(model, FROM + 3 * DAY)
    const [renamed, fixed] = [moved[0], ofKind('broken')[0]]
    if (renamed === undefined || fixed === undefined) throw new Error('no such repository')
    Object.assign(renamed.model, { name: 'renamed' })
    fixed.model.files = { 'phaset.manifest.json': manifestWith(fixed.recordIds[0]) }
    pushCommit(fixed.model, FROM + 3 * DAY)
    models.push(added.model)
    const second = await spentBy(() =>
      workflow.run({ ...INPUTS, events: 'pr-*' }, { at: FROM + 6 * DAY }),
    )
    expect(takeAccepted()).toEqual({
      events: [
        ...eventsAt(
          moved.map(({ recordIds }) => recordIds[0]),
          FROM + 3 * DAY,
        ),
        ...eventsAt(fixed.recordIds, FROM + HOUR),
        ...eventsAt(added.recordIds, FROM + 5 * DAY + HOUR),
      ].sort(),
      records: recordsOf([...fixed.recordIds, ...added.recordIds]),
    })
    // 9 list the repositories, and 9 have no token or a broken manifest, which takes 2 for each.
    // The 10 that moved, the fixed and the new one take 3: a tree, manifests and pull requests.
    expect(second).toEqual({ points: 38, all: 9 + 2 * 9 + 3 * 12 })

    const third = await spentBy(() =>
      workflow.run({ ...INPUTS, events: 'pr-*' }, { at: FROM + 7 * DAY }),
    )
    expect(takeAccepted()).toEqual({ events: [], records: [] })
    expect(third.all).toBe(9 + 2 * 9)
    expect(workflow.violations).toEqual([])
  } finally {
    await workflow.close()
  }
})

test('5,000 repositories of which 50 moved need at most 300 requests', async () => {
  const members = Array.from({ length: 5000 }, (_, index) =>
    generateMember(index + 1, 'plain', FROM),
  )
  const models = members.map(({ model }) => model)
  const workflow = await openSyncWorkflow(models as [Model, ...Model[]], phaset.endpoint)
  const moved = members.filter((_, index) => index % 100 === 7)
  const records = moved.map(({ recordIds }) => `${recordIds[0]}: token`).join('\n')
  const inputs = { ...INPUTS, repositories: 'acme/*', 'webhook-token': records }
  try {
    const start = { since: 'now', record: 'false', 'working-directory': '.' }
    await workflow.run({ ...inputs, ...start }, { at: FROM + DAY })
    expect(workflow.spent).toMatchObject({ queries: 50, requests: 50 })
    for (const { model } of moved) {
      pushCommit(model, FROM + 2 * DAY)
      mergePullRequest(model, FROM + 2 * DAY)
    }
    const later = { record: 'false', 'working-directory': '.' }
    await workflow.run({ ...inputs, ...later }, { at: FROM + 3 * DAY })
    const { queries, requests, points } = workflow.spent
    // 100 list the repositories. The others read manifests, pushes, their commits and pull requests.
    expect(queries + requests - 100).toBe(100 + 50 * 4)
    expect(points).toBe(2 * 150 + 50 * 3)
    expect(workflow.violations).toEqual([])
  } finally {
    await workflow.close()
  }
})

function manifestWith(id: string | undefined): string {
  const spec = { repo: 'https://github.com/acme/shop', name: id }
  return JSON.stringify({ id, organizationId: 'acme', spec })
}
