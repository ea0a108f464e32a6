import { describe, expect, test } from '@jest/globals'
import { assignWork, type Terms } from '../../src/components/assign-events.ts'
import { isInShard } from '../../src/components/shard.ts'
import type { DecidedEvent } from '../../src/github/decision.ts'
import { componentOf } from '../helpers/components.ts'

const COMPONENTS = ['apps/web', 'apps/api', 'libs/ui', 'libs/auth'].map((directory) =>
  componentOf(directory, directory.replace('/', '-')),
)
const INCIDENT: DecidedEvent = {
  body: { event: 'incident-opened', id: '1', createdAt: '1557933565000' },
  subject: { kind: 'incident', labels: ['incident:web', 'incident:ui'] },
}

/** Every request to git or GitHub fails. */
const terms: Terms = {
  recordId: undefined,
  shard: undefined,
  sources: {
    workspace: '/nowhere',
    access: { token: '', baseUrl: '', repository: '', cancelled: AbortSignal.abort() },
    serverUrl: '',
  },
}

/** Directory → how many events, and whether that is all. */
async function assign(events: DecidedEvent[], changed: Partial<Terms> = {}) {
  const found = { components: COMPONENTS, problems: [] }
  const { assignments } = await assignWork(found, events, { ...terms, ...changed })
  return Object.fromEntries(
    assignments.map(({ component, events, eventsOnly }) => [
      component.directory,
      { events: events.length, eventsOnly },
    ]),
  )
}

test('a component that is alone gets every event, without a reason', async () => {
  const [web] = COMPONENTS
  const found = { components: web ? [web] : [], problems: [] }
  const event: DecidedEvent = { body: { event: 'comment' }, subject: { kind: 'repository' } }
  expect(await assignWork(found, [event], terms)).toEqual({
    assignments: [{ component: web, events: [event], eventsOnly: false }],
    notes: [],
    problems: [],
  })
})

test('one that is alone since another pattern is wrong gets only what concerns it', async () => {
  const [web] = COMPONENTS
  const problem = { kind: 'input', level: 'error', message: 'no match' } as const
  const found = { components: web ? [web] : [], problems: [problem] }
  const event: DecidedEvent = { body: { event: 'comment' }, subject: { kind: 'repository' } }
  const work = await assignWork(found, [event], terms)
  expect(work.assignments).toMatchObject([{ events: [] }])
  expect(work.problems).toMatchObject([problem, { level: 'warning' }])
})

test('without any component, no event is looked at', async () => {
  const problem = { kind: 'input', level: 'error', message: 'no match' } as const
  expect(await assignWork({ components: [], problems: [problem] }, [INCIDENT], terms)).toEqual({
    assignments: [],
    notes: [],
    problems: [problem],
  })
})

describe('shards', () => {
  const [first, second] = [1, 0].map((index) => ({ index, total: 2 }))

  test('the one that sends the events has its own components, and every event whosever it is', async () => {
    const expected = COMPONENTS.flatMap(({ directory }) => {
      const eventsOnly = first !== undefined && !isInShard(directory, first)
      const events = ['apps/web', 'libs/ui'].includes(directory) ? 1 : 0
      return eventsOnly && events === 0 ? [] : [[directory, { events, eventsOnly }]]
    })
    expect(await assign([INCIDENT], { shard: first })).toEqual(Object.fromEntries(expected))
    expect(expected.some(([, part]) => typeof part === 'object' && part.eventsOnly)).toBe(true)
  })

  test('every other has its own components, and no event', async () => {
    const own = COMPONENTS.filter(({ directory }) => second && isInShard(directory, second))
    expect(await assign([INCIDENT], { shard: second })).toEqual(
      Object.fromEntries(own.map(({ directory }) => [directory, { events: 0, eventsOnly: false }])),
    )
    expect(own.length).toBeGreaterThan(0)
  })

  test('a note says which one sends the events, in the others', async () => {
    const found = { components: COMPONENTS, problems: [] }
    const notesOf = async (events: DecidedEvent[], shard: typeof first) =>
      (await assignWork(found, events, { ...terms, shard })).notes
    expect(await notesOf([INCIDENT], second)).toEqual(['the run of shard 1 sends the events'])
    expect(await notesOf([INCIDENT], first)).toEqual([])
    expect(await notesOf([], second)).toEqual([])
  })

  test('send an event once too if there is only one component', async () => {
    const found = { components: COMPONENTS.slice(0, 1), problems: [] }
    const works = [first, second].map((shard) => assignWork(found, [INCIDENT], { ...terms, shard }))
    const assigned = (await Promise.all(works)).map(({ assignments }) =>
      assignments.flatMap(({ events }) => events),
    )
    expect(assigned).toEqual([[INCIDENT], []])
  })
})
