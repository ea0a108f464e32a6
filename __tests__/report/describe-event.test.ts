import { expect, test } from '@jest/globals'
import type { DecidedEvent } from '../../src/github/decision.ts'
import {
  describeDuration,
  describeEvent,
  type Ink,
  shortSha,
} from '../../src/report/words/describe-event.ts'
import { change, deployment, incident, merged, SHA } from '../helpers/reports.ts'

const plain: Ink = {
  text: (text) => text,
  commit: shortSha,
  pullRequest: (number) => `pull request #${number}`,
  issue: (number) => `#${number}`,
}
const pullRequest = { kind: 'pull-request', number: 7 } as const
const [eight, ten] = ['1772438400000', '1772445600000']

const EVENTS: [string, DecidedEvent][] = [
  ['commit cf1d3df, 2026-03-02 09:30 UTC', change],
  ['commit cf1d3df deployed to production, 2026-03-03 12:30 UTC', deployment],
  [
    'commit cf1d3df deployed (v1.2.0)',
    {
      body: { event: 'deployment', commitSha: SHA },
      subject: { kind: 'deployment', sha: SHA, names: ['v1.2.0'] },
    },
  ],
  ['pull request #12 merged after 2 d 4 h', merged],
  ['pull request merged', { body: { event: 'pr-merged' }, subject: { kind: 'repository' } }],
  [
    'pull request #7 closed without a merge after 2 h',
    { body: { event: 'pr-closed', createdAt: eight, closedAt: ten }, subject: pullRequest },
  ],
  [
    'pull request #7 opened (+10 −2 in 1 file)',
    {
      body: { event: 'pr-opened', additions: 10, deletions: 2, changedFiles: 1 },
      subject: pullRequest,
    },
  ],
  ['pull request #7 opened', { body: { event: 'pr-opened' }, subject: pullRequest }],
  [
    'pull request #7 approved after 2 h',
    {
      body: { event: 'review-approved', createdAt: eight, submittedAt: ten },
      subject: pullRequest,
    },
  ],
  [
    'changes requested on pull request #7',
    { body: { event: 'review-changes' }, subject: pullRequest },
  ],
  ['comment on pull request #7', { body: { event: 'comment' }, subject: pullRequest }],
  [
    'comment on an issue',
    { body: { event: 'comment' }, subject: { kind: 'incident', labels: [] } },
  ],
  ['comment', { body: { event: 'comment' }, subject: { kind: 'repository' } }],
  [
    'comment on issue #9',
    { body: { event: 'comment' }, subject: { kind: 'incident', labels: [], number: 9 } },
  ],
  ['incident #42 (ID 2894617350) opened, 2026-03-04 06:00 UTC', incident],
  [
    'incident 42 opened, 2026-03-02 08:00 UTC',
    {
      body: { event: 'incident-opened', id: '42', createdAt: eight },
      subject: { kind: 'incident', labels: ['incident'] },
    },
  ],
  [
    'incident 42 resolved after 2 h',
    {
      body: { event: 'incident-resolved', id: '42', createdAt: eight, resolvedAt: ten },
      subject: { kind: 'incident', labels: ['incident'] },
    },
  ],
]

test.each(EVENTS)('people read: %s', (words, event) => {
  expect(describeEvent(event, plain)).toBe(words)
})

test.each<[string, DecidedEvent]>([
  ['incident #42 (ID ⟦2894617350⟧) opened, 2026-03-04 06:00 UTC', incident],
  ['incident ⟦2894617350⟧ opened, 2026-03-04 06:00 UTC', withoutNumber(incident)],
  ['commit cf1d3df deployed to ⟦production⟧, 2026-03-03 12:30 UTC', deployment],
  [
    'commit cf1d3df deployed (⟦v1.2.0, api⟧)',
    {
      body: { event: 'deployment', commitSha: SHA },
      subject: { kind: 'deployment', sha: SHA, names: ['v1.2.0', 'api'] },
    },
  ],
])('the text from outside is set apart: %s', (words, event) => {
  expect(describeEvent(event, { ...plain, text: (text) => `⟦${text}⟧` })).toBe(words)
})

function withoutNumber({ body }: DecidedEvent): DecidedEvent {
  return { body, subject: { kind: 'incident', labels: [] } }
}

test('a time with a secret taken out of it is left out', () => {
  const event: DecidedEvent = { ...change, body: { ...change.body, timestamp: '17***' } as never }
  expect(describeEvent(event, plain)).toBe('commit cf1d3df')
})

test.each([
  [-1, '0 s'],
  [999, '0 s'],
  [59_999, '59 s'],
  [60_000, '1 min'],
  [61_500, '1 min 1 s'],
  [7_200_000, '2 h'],
  [86_400_000 + 60_000, '1 d'],
  [187_800_000, '2 d 4 h'],
])('%d ms is %s', (duration, words) => {
  expect(describeDuration(duration)).toBe(words)
})
