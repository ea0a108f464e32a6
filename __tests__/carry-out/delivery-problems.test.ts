import { describe, expect, test } from '@jest/globals'
import {
  deliveryProblems,
  type Failure,
  findOutage,
} from '../../src/carry-out/delivery-problems.ts'
import type { Outcome } from '../../src/phaset/answer.ts'
import type { Attempt } from '../../src/phaset/attempt.ts'

const SENDER = {
  host: 'phaset.example.com:443',
  identity: 'record greeter001 (manifest), organization acme (org-id)',
}

function failure(item: string, outcome: Outcome, last: Partial<Attempt>, attempts = 1): Failure {
  const attempt = { outcome, body: '', truncated: false, took: 20, ...last }
  return { item, delivery: { outcome, attempts, last: attempt } }
}
const refused = (item: string, status: number, rest: Partial<Attempt> = {}) =>
  failure(item, 'refused', { status, ...rest })

function messages(failures: Failure[]) {
  const problems = deliveryProblems(failures, SENDER, findOutage(failures))
  return problems.map(({ level, message }) => `${level}: ${message}`)
}

describe('one cause is one message, with what to do', () => {
  test('of a wrong token, whatever was sent with it', () => {
    const all = ['event change', 'record', 'Baseline "default"']
    expect(messages(all.map((item) => refused(item, 401)))).toEqual([
      'error: 401 Unauthorized from phaset.example.com:443 for record greeter001 (manifest), organization acme (org-id): event change, record and Baseline "default" not delivered. Check webhook-token: each record has its own.',
    ])
  })

  test('of a wrong path of the endpoint, where record and Baseline are both not found', () => {
    expect(messages([refused('record', 404), refused('Baseline "default"', 404)])).toEqual([
      'error: 404 Not Found from phaset.example.com:443 for record greeter001 (manifest), organization acme (org-id): record and Baseline "default" not delivered. Check the path of endpoint: Phaset has no such address.',
    ])
  })

  test('of a Phaset that is down, with what waited for it and was not sent', () => {
    const reason = 'phaset.example.com:443 refused the connection; check endpoint'
    const unsent: Failure = {
      item: 'event pr-merged',
      delivery: { outcome: 'not-arrived', attempts: 0 },
    }
    const down = failure('event change', 'not-arrived', { failure: reason }, 5)
    expect(messages([down, unsent])).toEqual([
      'warning: phaset.example.com:443 refused the connection (5 attempts): 2 events not delivered. Check endpoint.',
    ])
  })

  test('of a Phaset that is down, after it refused something else', () => {
    const unsent: Failure = { item: 'record', delivery: { outcome: 'not-arrived', attempts: 0 } }
    const down = failure('event change', 'not-arrived', { status: 503 })
    expect(messages([refused('standards', 401), down, unsent])).toEqual([
      expect.stringMatching(/^error: 401 Unauthorized .*: standards not delivered\./),
      expect.stringMatching(/^warning: 503 Service .*: event change and record not delivered\./),
    ])
  })

  test('of answers that differ only in their text', () => {
    const busy = (id: number) =>
      failure('event comment', 'unknown', { status: 500, body: `request ${id}` })
    expect(messages([busy(1), busy(2), busy(3)])).toEqual([
      'warning: 500 Internal Server Error from phaset.example.com:443 (it answered "request 1"): 3 events may have arrived. Check whether Phaset is up.',
    ])
  })

  test('of what Phaset calls invalid, the standards among it', () => {
    const all = ['event change', 'record', 'standards']
    expect(messages(all.map((item) => refused(item, 400)))).toEqual([
      'error: 400 Bad Request from phaset.example.com:443 for record greeter001 (manifest), organization acme (org-id): event change, record and standards not delivered',
    ])
  })

  test('of a Phaset that does not answer, and no Baseline can have arrived there', () => {
    const hangs = { failure: "phaset.example.com:443 didn't answer within 10 s (see timeout)" }
    const all = ['record', 'Baseline "default"'].map((item) => failure(item, 'unknown', hangs))
    expect(messages(all)).toEqual([
      `warning: phaset.example.com:443 didn't answer within 10 s (see timeout): Baseline "default" not delivered; record may have arrived`,
    ])
  })

  test('of a Phaset that does not answer, the last time within what was left', () => {
    const hangs = (seconds: number): Partial<Attempt> => ({
      failure: `phaset.example.com:443 didn't answer within ${seconds} s (see timeout)`,
    })
    const all = [
      failure('event change', 'unknown', hangs(10)),
      failure('record', 'unknown', hangs(6.8), 3),
    ]
    expect(messages(all)).toEqual([
      "warning: phaset.example.com:443 didn't answer within 10 s (see timeout) (3 attempts): event change and record may have arrived",
    ])
  })

  test('and what is lost is told from what may have arrived', () => {
    const lost = failure('record', 'not-arrived', { failure: 'connection reset' })
    const uncertain = failure('event change', 'unknown', { failure: 'connection reset' })
    expect(messages([lost, uncertain])).toEqual([
      'warning: phaset.example.com:443: connection reset: record not delivered; event change may have arrived',
    ])
  })
})

test('several causes are several messages', () => {
  expect(messages([refused('record', 413), refused('event change', 401)])).toHaveLength(2)
})

test('a Baseline that alone is not found is not in Phaset', () => {
  expect(messages([refused('Baseline "strict"', 404)])).toEqual([
    `error: the Baseline "strict" is not in Phaset (404 Not Found from phaset.example.com:443). Create it there, or name another in the manifest's baseline.id. If it is there, check the path of endpoint.`,
  ])
})

test.each<[string, Failure, RegExp]>([
  [
    'a redirect',
    refused('record', 301, { redirectHost: 'phaset.example.org:443' }),
    /redirects to "phaset.example.org:443".*set endpoint to the final address\.$/,
  ],
  [
    "a gateway's log-in",
    failure('record', 'refused', { status: 200, body: '', isWebPage: true }),
    /^error: 200 OK from .*The answer is a web page, not Phaset's: check endpoint, and headers/,
  ],
  ['a gateway', refused('record', 403), /Check webhook-token, and headers/],
  ['a proxy', refused('record', 407), /check HTTPS_PROXY\.$/],
  ['a limit', refused('record', 413), /Check the size limit of the gateway/],
  ['status words', refused('standards', 400), /set standards-status-words/],
  ['an overload', failure('record', 'not-arrived', { status: 503 }), /Check whether Phaset is up/],
  ['a rate limit', failure('record', 'not-arrived', { status: 429 }), /Spread scheduled runs/],
  [
    'a deadline',
    { item: 'record', delivery: { outcome: 'not-arrived', attempts: 0 } },
    /^warning: the time for deliveries \(deadline\) was up.*: record not delivered$/,
  ],
])('%s is named with its remedy', (_, given, expected) => {
  expect(messages([given])[0]).toMatch(expected)
})
