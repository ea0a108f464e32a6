import { describe, expect, test } from '@jest/globals'
import { invalid, value } from '../../src/base/result.ts'
import { readOccurrence } from '../../src/runner/read-occurrence.ts'

const AT = 1_700_000_000_000
const ENVIRONMENT = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_EVENT_PATH: '/event.json',
  GITHUB_SHA: 'abc',
}

describe('what started a run', () => {
  test('is the event that the runner says, with the run’s commit', () => {
    const read = (path: string) => (path === '/event.json' ? '{"action":"opened"}' : '')
    expect(readOccurrence(ENVIRONMENT, read, AT)).toEqual(
      value({ name: 'push', payload: { action: 'opened' }, at: AT, sha: 'abc' }),
    )
  })

  test('is empty outside a runner', () => {
    const occurrence = readOccurrence({}, () => '', AT)
    expect(occurrence).toEqual(value({ name: '', payload: {}, at: AT, sha: '' }))
  })

  test.each(['', '{', 'undefined', '{"a":1}x'])('is refused with the payload %j', (text) => {
    expect(readOccurrence(ENVIRONMENT, () => text, AT)).toEqual(
      invalid(
        'the event\'s payload, "/event.json" (GITHUB_EVENT_PATH), isn\'t JSON; check that no earlier step changes it',
      ),
    )
  })

  test('is refused when the payload can’t be read', () => {
    const fail = () => {
      throw new Error('ENOENT')
    }
    expect(readOccurrence(ENVIRONMENT, fail, AT)).toEqual(
      invalid(
        'the event\'s payload, "/event.json" (GITHUB_EVENT_PATH), can\'t be read; run the action as a step of a workflow',
      ),
    )
  })
})
