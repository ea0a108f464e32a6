import { expect, test } from '@jest/globals'
import { type Run, readRun, repositoryUrl } from '../../src/runner/read-run.ts'

const ENVIRONMENT = {
  GITHUB_REPOSITORY: 'acme/web',
  GITHUB_SHA: 'abc',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_ACTOR: 'mona',
  GITHUB_RUN_ID: '1658821493',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_SERVER_URL: 'https://github.example.com',
  GITHUB_API_URL: 'https://github.example.com/api/v3',
  GITHUB_WORKSPACE: '/work',
  RUNNER_TEMP: '/temp',
}
const RUN: Run = {
  repository: 'acme/web',
  sha: 'abc',
  ref: 'refs/heads/main',
  actor: 'mona',
  id: '1658821493',
  attempt: 2,
  serverUrl: 'https://github.example.com',
  apiUrl: 'https://github.example.com/api/v3',
  workspace: '/work',
  temporaryDirectory: '/temp',
}

test('a run is what the runner says', () => {
  expect(readRun(ENVIRONMENT)).toEqual(RUN)
})

test('outside a runner, a run has no facts of its own and uses the public GitHub', () => {
  expect(readRun({})).toMatchObject({
    repository: '',
    sha: '',
    attempt: 1,
    apiUrl: 'https://api.github.com',
    workspace: process.cwd(),
  })
})

test.each([
  ['https://github.com', 'acme/web', 'https://github.com/acme/web'],
  ['', 'acme/web', undefined],
  ['https://github.com', '', undefined],
])("the repository's page: %j and %j give %j", (serverUrl, repository, url) => {
  expect(repositoryUrl({ ...RUN, serverUrl, repository })).toBe(url)
})
