import { describe, expect, test } from '@jest/globals'
import { isWithoutSecrets } from '../../src/github/withheld-secrets.ts'
import { derived, example, occurrenceOf } from '../helpers/payloads.ts'

describe('GitHub gives secrets', () => {
  const own = example('pull_request', 'opened')
  const fromFork = derived('pull_request', 'opened', {
    pull_request: { head: { repo: { id: 1 } } },
  })
  const forkGone = derived('pull_request', 'opened', { pull_request: { head: { repo: null } } })
  const inFork = derived('pull_request', 'opened', { repository: { fork: true } })

  test.each<[string, string, unknown, boolean]>([
    ["to a repository's own pull request", 'pull_request', own, true],
    ["to no fork's pull request", 'pull_request', fromFork, false],
    ['nor where the fork is gone', 'pull_request', forkGone, false],
    ["nor to a review of a fork's", 'pull_request_review', fromFork, false],
    ["nor to a comment in the code of a fork's", 'pull_request_review_comment', fromFork, false],
    ["to a fork's under pull_request_target", 'pull_request_target', fromFork, true],
    ['to none of the runs of a fork', 'pull_request', inFork, false],
    ['to a push', 'push', example('push'), true],
    ['where nothing is known', 'schedule', {}, true],
    ['where the payload is no object', 'schedule', null, true],
  ])('%s', (_, name, payload, secrets) => {
    expect(isWithoutSecrets(occurrenceOf(name, payload), 'Codertocat')).toBe(!secrets)
  })

  test('to nothing that Dependabot started', () => {
    const push = occurrenceOf('push', example('push'))
    expect(isWithoutSecrets(push, 'dependabot[bot]')).toBe(true)
  })
})
