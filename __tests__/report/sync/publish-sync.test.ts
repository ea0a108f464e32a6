import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { parseFileCommands } from '../../../sandbox/file-commands.ts'
import type { Problem } from '../../../src/base/problem.ts'
import { createRedact } from '../../../src/base/secrets.ts'
import { publishSync } from '../../../src/report/sync/publish-sync.ts'
import {
  NOTHING_DONE,
  type SyncedComponent,
  type SyncResult,
} from '../../../src/sync/sync-results.ts'
import { change } from '../../helpers/reports.ts'

const directory = mkdtempSync(join(tmpdir(), 'publish-sync-'))
const [summary, output] = [join(directory, 'summary'), join(directory, 'output')]
const environment = { ...process.env }
let printed = ''

beforeAll(() => {
  process.env.GITHUB_OUTPUT = output
  process.env.GITHUB_STEP_SUMMARY = summary
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text
    return true
  })
})
beforeEach(() => {
  printed = ''
  writeFileSync(summary, '')
  writeFileSync(output, '')
})
afterAll(() => {
  jest.restoreAllMocks()
  process.env = environment
  rmSync(directory, { recursive: true })
})

async function publishAll(given: Partial<SyncResult>, secrets: string[] = [], tokens = secrets) {
  await publishSync({ ...NOTHING_DONE, ...given }, createRedact(secrets, tokens), true)
  const shown = { printed, summary: readFileSync(summary, 'utf8') }
  return { ...shown, outputs: parseFileCommands(readFileSync(output, 'utf8')) }
}

const warning = (message: string): Problem => ({ kind: 'payload', level: 'warning', message })
const AT = Date.parse('2026-03-01T00:00:00Z')
const component = (recordId: string, place: string): SyncedComponent => ({
  directory: place,
  recordId,
  record: { state: 'uploaded' },
  problems: [],
})
const repository = (name: string, ...components: SyncedComponent[]) => ({
  name,
  isRead: true,
  events: 1,
  components,
  problems: [],
})
const event = (recordId: string) => ({ recordId, at: AT, body: change.body })
const resultsOf = (outputs: Record<string, string>) => JSON.parse(outputs.results ?? '')

describe('the log of a sync', () => {
  test('has the notes, an annotation for each problem, and ends with what was done', async () => {
    const problems = [warning('odd'), { ...warning('wrong'), level: 'error' as const }]
    await publishAll({ notes: ['::a note'], problems })
    expect(printed.trimEnd().split('\n')).toEqual([
      '::group::Notes',
      '\\u{3a}:a note',
      '::endgroup::',
      '::error::wrong',
      '::warning::odd',
      'Phaset: 1 error · 1 warning',
    ])
  })

  test('has the problems for which there are too many annotations', async () => {
    const problems = Array.from({ length: 12 }, (_, i) => warning(`odd ${i}`))
    await publishAll({ problems })
    const annotated = printed.match(/^::warning::/gm) ?? []
    const listed = printed.match(/^warning: odd/gm) ?? []
    expect(printed).toContain('::group::More problems\n')
    expect([annotated.length > 0, annotated.length + listed.length]).toEqual([true, 12])
  })

  test('has the events of a dry run, and no others', async () => {
    await publishAll({ events: [event('greeter001')], dryRun: true })
    expect(printed).toContain('::group::Events\n2026-03-01T00:00:00.000Z greeter001 {"event"')
    printed = ''
    await publishAll({ events: [event('greeter001')] })
    expect(printed).toBe('Phaset: nothing to send\n')
  })
})

describe('the outputs of a sync', () => {
  test('name the repositories with what they sent', async () => {
    const { outputs } = await publishAll({
      until: AT,
      repositories: [
        repository('acme/web', component('web0000001', '.')),
        repository('acme/api', component('api0000001', '.'), component('lib0000001', 'lib')),
      ],
      events: [event('lib0000001'), event('web0000001'), event('gone000001')],
      counts: new Map([
        ['change', { delivered: 3, refused: 0, unknown: 0, left: 1 }],
        ['pr-merged', { delivered: 0, refused: 1, unknown: 0, left: 0 }],
      ]),
    })
    expect(outputs).toMatchObject({
      'synced-until': '2026-03-01T00:00:00.000Z',
      counts: '{"change":3}',
      record: 'uploaded',
      standards: 'skipped',
    })
    expect(JSON.parse(outputs.events ?? '')).toHaveLength(3)
    expect(resultsOf(outputs)).toMatchObject([
      { directory: 'acme/web', recordId: 'web0000001', events: [change.body] },
      { directory: 'acme/api', recordId: 'api0000001', events: [] },
      { directory: 'acme/api/lib', recordId: 'lib0000001', events: [change.body] },
      { directory: '.', recordId: 'gone000001', record: 'skipped', events: [change.body] },
    ])
  })

  test('of one repository have its directories', async () => {
    const only = repository('acme/web', component('a', '.'), component('b', 'lib'))
    const { outputs } = await publishAll({ repositories: [only] })
    expect(resultsOf(outputs)).toMatchObject([{ directory: '.' }, { directory: 'lib' }])
    expect(outputs).toMatchObject({ 'synced-until': '', counts: '{}' })
  })

  test('of a dry run have no event', async () => {
    const { outputs } = await publishAll({
      events: [event('web0000001')],
      counts: new Map([['change', { delivered: 1, refused: 0, unknown: 0, left: 0 }]]),
      dryRun: true,
    })
    expect(outputs).toMatchObject({ events: '[]', counts: '{}', results: '[]' })
  })
})

test('a token is in nothing that a sync shows, wherever it stood', async () => {
  const token = 'tok-2894617350'
  const odd = warning(`a ${token}`)
  const ofToken = { ...component(token, token), problems: [odd] }
  const shown = await publishAll(
    {
      notes: [token],
      problems: [odd],
      repositories: [{ ...repository(token, ofToken), problems: [odd] }],
      events: [{ ...event(token), body: { event: 'incident-opened', id: token, createdAt: '1' } }],
      leftBecause: token,
      dryRun: true,
    },
    [token],
  )
  expect(JSON.stringify(shown)).toContain('***')
  expect(JSON.stringify(shown)).not.toContain(token)
})

test('the value of a header that is a word stays in what the outputs show exactly', async () => {
  const { outputs } = await publishAll(
    {
      problems: [warning('services is odd')],
      repositories: [repository('acme/services', component('services01', 'services'))],
      events: [event('services01')],
    },
    ['services', 'change'],
    [],
  )
  expect(printed).toContain('::warning::*** is odd')
  expect(resultsOf(outputs)).toMatchObject([
    { directory: 'services', recordId: 'services01', events: [change.body] },
  ])
})
