import { describe, expect, test } from '@jest/globals'
import type { Component } from '../../src/components/component.ts'
import type { Requests } from '../../src/github-api/history/requests.ts'
import type { PastOccurrence } from '../../src/history/past-occurrence.ts'
import { EVENT_NAMES } from '../../src/phaset/contract/event.ts'
import { type FindingTerms, findEvents } from '../../src/sync/find-events.ts'
import { componentOf } from '../helpers/components.ts'
import { DEFAULTS, derived } from '../helpers/payloads.ts'

const AT = Date.parse('2026-03-01T12:00:00Z')
const WEB = componentOf('apps/web', 'web4567890')
const API = componentOf('apps/api', 'api4567890')

const credentialsOf = (components: readonly Component[]) =>
  new Map(
    components.map((each) => [
      each,
      { orgId: 'acme', token: 'token', recordId: each.credentials.recordId ?? '' },
    ]),
  )

const ORIGIN = { id: '1', at: AT, by: null }

/** A merge. Without files, they have to be read from GitHub. */
const merge = (number: number, files?: string[]): PastOccurrence => ({
  ...ORIGIN,
  id: `merge ${number}`,
  name: 'pull_request',
  payload: derived('pull_request', 'closed', {
    number,
    pull_request: { number, merged: true, merged_at: '2026-03-01T12:00:00Z' },
  }),
  ...(files && { files }),
})

const labeled = (...names: string[]): PastOccurrence => ({
  ...ORIGIN,
  name: 'issues',
  payload: derived('issues', 'opened', {
    issue: { labels: names.map((name) => ({ name })) },
  }),
})

/** Answers with the files of pull requests: an odd one changes `apps/web`, an even one `apps/api`. */
function answering() {
  const asked: unknown[] = []
  const get: Requests['get'] = async (_, parameters, schema) => {
    const number = 'pull_number' in parameters ? Number(parameters.pull_number) : Number.NaN
    asked.push(number)
    const filename = number % 2 === 1 ? 'apps/web/index.ts' : 'apps/api/index.ts'
    return { data: schema.parse([{ filename }]), next: undefined }
  }
  const query = () => Promise.reject(new Error('No query is expected'))
  const requests: Requests = {
    get,
    query,
    onProgress: () => undefined,
    waitToRepeat: async () => undefined,
    isEnterpriseServer: false,
  }
  return { asked, requests }
}

async function find(occurrences: readonly PastOccurrence[], given: Partial<FindingTerms> = {}) {
  const { asked, requests } = answering()
  const { components = [WEB, API] } = given
  const { events, notes, problems } = await findEvents(occurrences, {
    settings: DEFAULTS,
    events: new Set(EVENT_NAMES),
    recordId: undefined,
    credentials: credentialsOf(components),
    components,
    requests,
    deployments: [],
    ...given,
  })
  return {
    asked,
    events,
    sent: events.map(({ recordId, body }) => `${recordId} ${body.event}`),
    notes,
    messages: problems.map(({ level, message }) => `${level}: ${message}`),
  }
}

describe('a repository of one component', () => {
  const components = [WEB]

  test('has all events, and needs no files', async () => {
    const { events, asked } = await find([merge(1), merge(2)], { components })
    expect(events).toMatchObject([
      { at: AT, orgId: 'acme', recordId: 'web4567890', body: { event: 'pr-merged' } },
      { body: { event: 'pr-merged' } },
    ])
    expect(asked).toEqual([])
  })

  test('sends nothing without credentials', async () => {
    expect((await find([merge(1)], { components, credentials: new Map() })).sent).toEqual([])
  })

  test('sends only the chosen events', async () => {
    const events = new Set(['change'] as const)
    expect((await find([merge(1)], { components, events })).sent).toEqual([])
  })
})

describe('a repository of several components', () => {
  test('has the events of each pull request where its files are', async () => {
    const { sent, asked, messages } = await find([merge(1), merge(2)])
    expect(sent).toEqual(['web4567890 pr-merged', 'api4567890 pr-merged'])
    expect([asked.sort(), messages]).toEqual([[1, 2], []])
  })

  test('reads no files again that the history has', async () => {
    const { sent, asked } = await find([merge(1, ['apps/api/index.ts']), merge(2)])
    expect(sent).toEqual(['api4567890 pr-merged', 'api4567890 pr-merged'])
    expect(asked).toEqual([2])
  })

  test('sends everything to the component that record-id names, and needs no files', async () => {
    const { sent, asked } = await find([merge(1), merge(2)], { recordId: 'api4567890' })
    expect([sent, asked]).toEqual([['api4567890 pr-merged', 'api4567890 pr-merged'], []])
  })

  test('sends nothing to a component without credentials', async () => {
    const credentials = credentialsOf([WEB])
    expect((await find([merge(1), merge(2)], { credentials })).sent).toEqual([
      'web4567890 pr-merged',
    ])
  })

  test('reads no files for incidents, which a label assigns', async () => {
    const { sent, asked } = await find([labeled('incident', 'component/api')])
    expect([sent, asked]).toEqual([['api4567890 incident-opened'], []])
  })

  test('says once why an event is of no component', async () => {
    const { sent, notes, messages } = await find([
      merge(1, ['README.md']),
      merge(1, ['README.md']),
      labeled('incident'),
      labeled('incident'),
    ])
    expect(sent).toEqual([])
    expect(notes).toEqual([expect.stringMatching(/^pr-merged goes to no component/)])
    expect(messages).toEqual([expect.stringMatching(/^warning: incident-opened goes to no/)])
  })
})

test.each([[[WEB]], [[WEB, API]]])(
  'what GitHub says that can not be used is skipped, and a warning names it',
  async (components) => {
    const broken: PastOccurrence = { ...merge(1), payload: { action: 'closed' } }
    const { sent, messages } = await find([broken, merge(3)], { components })
    expect(sent).toEqual(['web4567890 pr-merged'])
    expect(messages.length).toBeGreaterThan(0)
    for (const message of messages) {
      expect(message).toMatch(/^warning: .* \(merge 1\), so it is skipped$/)
    }
  },
)
