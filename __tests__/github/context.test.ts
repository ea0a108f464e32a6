import { describe, expect, test } from '@jest/globals'
import { invalid, value } from '../../src/base/result.ts'
import { isWithoutSecrets, readContext, repositoryUrl } from '../../src/github/context.ts'
import { contextOf, derived, example } from '../helpers/payloads.ts'

const ENVIRONMENT = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_EVENT_PATH: '/event.json',
  GITHUB_SHA: 'abc',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REPOSITORY: 'acme/web',
  GITHUB_SERVER_URL: 'https://github.example.com',
  GITHUB_ACTOR: 'mona',
}

describe('the context of a run', () => {
  test('is what the runner says', () => {
    const read = (path: string) => (path === '/event.json' ? '{"action":"opened"}' : '')
    expect(readContext(ENVIRONMENT, read)).toEqual(
      value({
        eventName: 'push',
        payload: { action: 'opened' },
        sha: 'abc',
        ref: 'refs/heads/main',
        repository: 'acme/web',
        serverUrl: 'https://github.example.com',
        actor: 'mona',
      }),
    )
  })

  test('is empty outside a runner', () => {
    const reading = readContext({}, () => '')
    expect(reading).toMatchObject(value({ eventName: '', payload: {}, sha: '', actor: '' }))
  })

  test.each(['', '{', 'undefined', '{"a":1}x'])('is refused with the payload %j', (text) => {
    expect(readContext(ENVIRONMENT, () => text)).toEqual(
      invalid("the event's payload, the file at GITHUB_EVENT_PATH, is not JSON"),
    )
  })

  test('is refused when the payload can’t be read', () => {
    const fail = () => {
      throw new Error('ENOENT')
    }
    expect(readContext(ENVIRONMENT, fail)).toEqual(
      invalid("the event's payload can't be read: no file at GITHUB_EVENT_PATH"),
    )
  })
})

test.each([
  ['https://github.com', 'acme/web', 'https://github.com/acme/web'],
  ['', 'acme/web', undefined],
  ['https://github.com', '', undefined],
])("the repository's page: %j and %j give %j", (serverUrl, repository, url) => {
  expect(repositoryUrl({ ...contextOf('push', {}), serverUrl, repository })).toBe(url)
})

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
  ])('%s', (_, eventName, payload, secrets) => {
    expect(isWithoutSecrets(contextOf(eventName, payload))).toBe(!secrets)
  })

  test('to nothing that Dependabot started', () => {
    const context = { ...contextOf('push', example('push')), actor: 'dependabot[bot]' }
    expect(isWithoutSecrets(context)).toBe(true)
  })
})
