import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { headOf } from '../../sandbox/github/commits.ts'
import {
  generateMember,
  pushCommit,
  type RepositoryKind,
} from '../../sandbox/github/generate-organization.ts'
import { DAY, HOUR } from '../../sandbox/github/generated.ts'
import type { Model } from '../../sandbox/github/model.ts'
import { type Asked, type Fault, type Github, startGithub } from '../../sandbox/github/server.ts'
import { openApi } from '../../src/github-api/api.ts'
import type { Tokens } from '../../src/inputs/parse-tokens.ts'
import type { EventName } from '../../src/phaset/contract/event.ts'
import { openRecordOwners } from '../../src/sync/record-owners.ts'
import { syncRepository } from '../../src/sync/sync-repository.ts'
import { createImpatientClock } from '../helpers/history.ts'
import { syncInputsOf } from '../helpers/sync-inputs.ts'
import { makeState, open } from '../helpers/sync-states.ts'
import { listedOf, workOf } from '../helpers/synced.ts'

// The first test loads GitHub's description of its API.
jest.setTimeout(60_000)

const FROM = Date.parse('2026-03-01T00:00:00Z')
const WINDOW = { from: FROM, until: FROM + DAY }
const DELIVERED = { outcome: 'delivered', attempts: 1 } as const

const models: Model[] = []
let github: Github
let fault: (asked: Asked) => Fault | undefined
beforeAll(async () => {
  models.push(generateMember(1, 'plain', FROM).model)
  github = await startGithub(models as [Model, ...Model[]], { onRequest: (asked) => fault(asked) })
})
beforeEach(() => {
  fault = () => undefined
})
afterAll(() => github.close())

type Given = {
  kind?: RepositoryKind
  files?: Record<string, string>
  hasWindow?: boolean
  isRepair?: boolean
  isFleet?: boolean
  inputs?: Record<string, string>
  tokens?: Tokens
  /** Another repository with the same records, which is read first. */
  hasCopy?: boolean
  /** Whether the state has the repository. */
  isKnown?: boolean
  event?: EventName
  prepare?: (model: Model) => void
}

/** Syncs a repository with one merged pull request, at `FROM` plus an hour. */
async function sync(given: Given = {}) {
  const { kind = 'plain', files, inputs = {}, isFleet = true, isKnown = true } = given
  const { model, recordIds } = generateMember(7, kind, FROM)
  if (files) model.files = files
  given.prepare?.(model)
  models.splice(0, models.length, model)
  const head = headOf(model)
  const name = `acme/${model.name}`
  const { head: _, ...listed } = listedOf(model.id, { name })
  const repository = head === '' ? listed : { ...listed, head }

  const file = open(makeState())
  file.write([{ repository: 2, point: FROM, recordIds: given.hasCopy ? recordIds : [] }])
  if (isKnown) file.write([{ repository: model.id, point: FROM, record: 'before' }])
  const clock = createImpatientClock()
  const cancelled = new AbortController().signal
  const uploaded: string[] = []
  const access = { token: 'token', baseUrl: github.url, repository: name, cancelled }
  const events = new Set([given.event ?? 'pr-merged'])
  const result = await syncRepository(
    workOf(repository, { ...(given.hasWindow !== false && { window: WINDOW }), events }),
    !given.isRepair,
    {
      api: await openApi(access, []),
      reading: { deadline: clock.now() + HOUR, cancelled, clock, onProgress: () => undefined },
      inputs: syncInputsOf({ 'working-directory': '.\napps/*', ...inputs }),
      tokens: given.tokens ?? { kind: 'one', token: 'token' },
      state: file,
      owners: openRecordOwners({ repositories: [listedOf(2), repository], problems: [] }, file),
      uploadRecord: async (_, { recordId }) => {
        uploaded.push(recordId)
        return DELIVERED
      },
      host: 'phaset.example.com:443',
      isFleet,
    },
  )
  const problems = [...result.problems, ...result.components.flatMap((each) => each.problems)]
  return {
    result,
    head,
    uploaded,
    known: file.state.repositories.get(model.id),
    left: [...file.state.left.values()],
    problems: problems.map(({ concerns, message }) => `${concerns ?? '-'}: ${message}`),
  }
}

describe('a window', () => {
  test('that is read has its events in the state, moves the point, and uploads the record', async () => {
    const { result, head, uploaded, known, left } = await sync()
    expect(result).toMatchObject({
      name: 'acme/plain-7',
      window: WINDOW,
      isRead: true,
      events: 1,
      components: [{ directory: '.', record: { state: 'uploaded' } }],
      problems: [],
    })
    expect(left).toMatchObject([
      { id: 1, repository: 7, at: FROM + HOUR, recordId: 'r00000007x', outcome: 'not-arrived' },
    ])
    expect(uploaded).toEqual(['r00000007x'])
    expect(known).toEqual({ point: WINDOW.until, record: head, recordIds: ['r00000007x'] })
  })

  test('that is repaired keeps the point', async () => {
    const { known, left } = await sync({ isRepair: true })
    expect([known?.point, left.length]).toEqual([FROM, 1])
  })

  test('that is not needed leaves the record', async () => {
    const { result, uploaded, known } = await sync({ hasWindow: false })
    expect(result).toMatchObject({ isRead: true, events: 0, problems: [] })
    expect([uploaded, known?.point]).toEqual([['r00000007x'], FROM])
  })

  test('in a repository without a token waits for one', async () => {
    const tokens: Tokens = { kind: 'by-record', tokens: new Map() }
    const { result, known, left } = await sync({ tokens })
    expect(result).toMatchObject({ isRead: false, events: 0 })
    expect([known?.point, left]).toEqual([FROM, []])
  })

  test('of a monorepo has its events where the files are', async () => {
    const { left, uploaded } = await sync({ kind: 'monorepo' })
    expect(left.map(({ recordId }) => recordId)).toEqual(['r00000007a'])
    expect(uploaded).toEqual(['r00000007a', 'r00000007b'])
  })

  test('of a monorepo has its events where record-id says', async () => {
    const inputs = { 'record-id': 'r00000007b', 'working-directory': 'apps/*' }
    const { left } = await sync({ kind: 'monorepo', isFleet: false, inputs })
    expect(left.map(({ recordId }) => recordId)).toEqual(['r00000007b'])
  })
})

test.each([
  ['a workflow', 'one', { login: 'github-actions[bot]', type: 'Bot' } as const, 1],
  ['a person', 'none', { login: 'ann', type: 'User' } as const, 0],
])('with only-missed, a release by %s is %s of the deployments', async (_, __, author, many) => {
  const at = FROM + 3 * HOUR
  const prepare = (model: Model) => {
    const dates = { createdAt: at, publishedAt: at, isDraft: false, isPrerelease: false }
    model.releases.push({ id: 1, tag: 'v1', sha: headOf(model), ...dates, author })
  }
  const inputs = { 'only-missed': 'true', deployments: 'releases' }
  const { left } = await sync({ event: 'deployment', prepare, inputs })
  expect(left).toHaveLength(many)
})

describe('a commit without a manifest', () => {
  test('is no part of a fleet, and the next run does not look for one', async () => {
    const { result, head, known } = await sync({ kind: 'without-manifest' })
    expect(result).toMatchObject({ isWithoutManifest: true, isRead: false, problems: [] })
    expect(known).toEqual({ point: FROM, record: 'before', withoutManifest: head })
  })

  test('is an error in a single repository', async () => {
    const { result, known, problems } = await sync({ kind: 'without-manifest', isFleet: false })
    expect(result).not.toHaveProperty('isWithoutManifest')
    expect(known).toMatchObject({ point: FROM })
    expect(known).not.toHaveProperty('withoutManifest')
    expect(problems).toContainEqual(expect.stringMatching(/^-: org-id is unknown/))
  })

  test.each<[string, Given]>([
    ['a repository without commits', { kind: 'empty', files: {} }],
    ['a repository that the state does not know', { kind: 'without-manifest', isKnown: false }],
  ])('is not kept for %s', async (_, given) => {
    const { result, known } = await sync(given)
    expect(result.isWithoutManifest).toBe(true)
    expect(known?.withoutManifest).toBeUndefined()
  })
})

describe('a problem in one of many repositories names', () => {
  const noTokens: Tokens = { kind: 'by-record', tokens: new Map() }

  test('the file and its line', async () => {
    const files = { 'phaset.manifest.json': '{\n  "id": 7\n}' }
    const { problems } = await sync({ files })
    expect(problems).toContainEqual(
      expect.stringMatching(/^acme\/plain-7: phaset\.manifest\.json:\d/),
    )
  })

  test('the file, if it has no such line', async () => {
    const files = { 'phaset.manifest.json': 'version https://git-lfs.github.com/spec/v1\n' }
    const { problems } = await sync({ files })
    expect(problems).toContainEqual(
      expect.stringMatching(/^acme\/plain-7: phaset\.manifest\.json is a Git LFS pointer/),
    )
  })

  test('the directory without an ID', async () => {
    const files = { 'apps/0/phaset.manifest.json': '{}' }
    const { problems } = await sync({ files })
    const message =
      /^acme\/plain-7\/apps\/0: the manifest has no readable "organizationId" and "id",/
    expect(problems).toContainEqual(expect.stringMatching(message))
  })

  test('the repository and its record', async () => {
    expect((await sync({ tokens: noTokens })).problems).toEqual([
      expect.stringMatching(/^acme\/plain-7 \(record r00000007x\): webhook-token has no token/),
    ])
  })

  test('the directory and its record', async () => {
    expect((await sync({ kind: 'monorepo', tokens: noTokens })).problems).toEqual([
      expect.stringMatching(/^acme\/monorepo-7\/apps\/0 \(record r00000007a\): /),
      expect.stringMatching(/^acme\/monorepo-7\/apps\/1 \(record r00000007b\): /),
    ])
  })

  test('nothing if there is only one repository', async () => {
    const given = { tokens: noTokens, isFleet: false, inputs: { 'working-directory': '.' } }
    expect((await sync(given)).problems).toEqual([expect.stringMatching(/^-: webhook-token/)])
  })
})

test('a record of another repository gets no events, and is looked at again', async () => {
  const { left, uploaded, known, problems } = await sync({ hasCopy: true })
  expect([left, uploaded, known]).toEqual([[], [], { point: FROM, record: 'before' }])
  expect(problems).toEqual([
    expect.stringMatching(/^acme\/plain-7: the record "r00000007x" belongs to acme\/2/),
  ])
})

describe('GitHub', () => {
  const queries = (name: RegExp) => (asked: Asked) =>
    asked.api === 'graphql' && name.test(asked.operation)
  const compares = (asked: Asked) => asked.api === 'rest' && asked.path.includes('/compare/')
  const push = (model: Model) => pushCommit(model, FROM + 2 * HOUR)
  const PARTS: [string, Given, (asked: Asked) => boolean][] = [
    ['its files', {}, () => true],
    ['its history', {}, queries(/^PullRequests$/)],
    ['its changed files', { kind: 'monorepo', event: 'change', prepare: push }, compares],
  ]
  const errors = [{ type: 'FORBIDDEN', path: ['repository'], message: '' }]
  const refused = { status: 200, body: { data: null, errors } }
  const denied = ({ api }: Asked) => (api === 'rest' ? { status: 403 } : refused)
  const limited: Fault = { status: 403, headers: { 'retry-after': '7200' } }

  test.each(PARTS)(
    'that refuses %s is a problem, and the window stays',
    async (_, given, isAsked) => {
      fault = (asked) => (isAsked(asked) ? denied(asked) : undefined)
      const { result, known, left, problems } = await sync(given)
      expect(result).toMatchObject({ isRead: false, events: 0 })
      expect(result).not.toHaveProperty('end')
      expect([known?.point, left]).toEqual([FROM, []])
      expect(problems).toEqual([
        expect.stringMatching(/^acme\/(plain|monorepo)-7: .*new events are sent$/),
      ])
    },
  )

  test.each(PARTS)(
    'that limits the reading of %s ends the run, and nothing is done',
    async (_, given, isAsked) => {
      fault = (asked) => (isAsked(asked) ? limited : undefined)
      const { result, uploaded, known, left } = await sync(given)
      expect(result).toMatchObject({ isRead: false, events: 0, end: { kind: 'limited' } })
      expect([known?.point, known?.record, left, uploaded]).toEqual([FROM, 'before', [], []])
    },
  )
})
