import { describe, expect, test } from '@jest/globals'
import { describeDelivery } from '../../src/carry-out/describe-attempt.ts'
import { describeNotice } from '../../src/carry-out/describe-notice.ts'
import type { Attempt } from '../../src/phaset/attempt.ts'
import type { Delivery } from '../../src/phaset/delivery.ts'
import { delivered, unreachable } from '../helpers/reports.ts'

const attempt = (rest: Partial<Attempt>): Attempt => {
  return { outcome: 'not-arrived', body: '', truncated: false, took: 20, ...rest }
}
const down = attempt({ failure: 'h:443 refused the connection; check endpoint' })
const busy = attempt({ status: 503 })
const unsent: Delivery = { outcome: 'not-arrived', attempts: 0 }

describe('the log says what became of a delivery', () => {
  test.each<[string, Delivery]>([
    ['delivered', delivered],
    ['delivered after 3 attempts', { ...delivered, attempts: 3 }],
    ['did not arrive (5 attempts): h:443 refused the connection', { ...unreachable, last: down }],
    [
      'refused: 400 Bad Request (it answered "no such field")',
      { outcome: 'refused', attempts: 1, last: attempt({ status: 400, body: ' no such field\n' }) },
    ],
    [
      'refused: 200 OK',
      {
        outcome: 'refused',
        attempts: 1,
        last: attempt({ status: 200, body: '<html>', isWebPage: true }),
      },
    ],
    ['may have arrived: no answer', { outcome: 'unknown', attempts: 1, last: attempt({}) }],
    ['not sent: the time for deliveries (deadline) was up', unsent],
    ['not sent: the job was cancelled', { ...unsent, givenUp: { reason: 'cancelled' } }],
    [
      'not sent: the job was cancelled',
      { ...unsent, givenUp: { reason: 'cancelled', cause: down } },
    ],
    [
      'not sent: Phaset accepts no more requests for now (rate limit)',
      { ...unsent, givenUp: { reason: 'announced' } },
    ],
    [
      'not sent: 503 Service Unavailable',
      { ...unsent, givenUp: { reason: 'announced', cause: busy } },
    ],
  ])('%s', (words, delivery) => {
    expect(describeDelivery(delivery).replace(/; check endpoint.*$/, '')).toBe(words)
  })
})

describe('the log says at once', () => {
  const endpoint = { origin: new URL('https://phaset.example.com'), prefix: '', inTheClear: false }
  const left = 60_000

  test.each([
    ['that nothing listens, without the remedy', down, 'h:443 refused the connection'],
    ['that Phaset is busy', busy, 'phaset.example.com:443 answered 503 Service Unavailable'],
    ['that there is no answer', attempt({}), "phaset.example.com:443 didn't answer"],
  ])('%s', (_, failed, trouble) => {
    const line = describeNotice({ kind: 'trouble', attempt: failed, left }, endpoint)
    expect(line.replace(/\d\d:\d\d:\d\d/, '12:00:00')).toBe(
      `${trouble}; retrying until 12:00:00 UTC`,
    )
  })

  test('that Phaset asks to wait', () => {
    const line = describeNotice({ kind: 'announced', wait: 60_000 }, endpoint)
    expect(line).toMatch(
      /^phaset\.example\.com:443 asks to wait; sending continues at \d\d:\d\d:\d\d UTC$/,
    )
  })
})
