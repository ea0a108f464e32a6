import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { emptyModel, type Model } from '../../sandbox/github/model.ts'
import { type Github, startGithub } from '../../sandbox/github/server.ts'
import { findRemoteComponents } from '../../src/components/find-remote.ts'
import { openApi } from '../../src/github-api/api.ts'
import { readWith } from '../../src/github-api/history/read-history.ts'

jest.setTimeout(60_000)

const manifestOf = (id: string) =>
  JSON.stringify({
    id,
    organizationId: 'acme',
    spec: { repo: 'https://github.com/acme/shop', name: id },
  })

const FILES = {
  'phaset.manifest.json': manifestOf('root567890'),
  'apps/web/phaset.manifest.json': manifestOf('web4567890'),
  'apps/api/phaset.manifest.json': manifestOf('api4567890'),
  'apps/old/phaset.manifest.json': manifestOf('old4567890'),
  'apps/broken/deep/phaset.manifest.json': '{',
  'libs/lfs/phaset.manifest.json':
    'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 812\n',
  'node_modules/x/phaset.manifest.json': manifestOf('npm4567890'),
  'apps/web/index.ts': '',
  'apps/docs/how-to-write-a-page.phaset.manifest.json': '',
}

let github: Github
let model: Model
beforeAll(async () => {
  model = { ...emptyModel(), files: FILES }
  model.commits.set('c0ffee', { sha: 'c0ffee', parents: [], date: '2026-03-01T00:00:00Z' })
  github = await startGithub(model)
})
afterAll(() => github.close())

async function find(
  lines: string[],
  ids: { org?: string; record?: string; environments?: string[] } = {},
) {
  const cancelled = new AbortController().signal
  const api = await openApi({
    token: 'token',
    baseUrl: github.url,
    repository: 'acme/shop',
    cancelled,
  })
  const clock = { now: Date.now, sleep: async () => undefined }
  const means = { deadline: Date.now() + 60_000, cancelled, clock, onProgress: () => undefined }
  const found = await readWith(api, means, async (requests) => {
    const search = {
      inputs: {
        'working-directory': lines,
        'org-id': ids.org,
        'record-id': ids.record,
        'deployment-environments': ids.environments ?? [],
      },
      tokens: { kind: 'one', token: 'hush' } as const,
      commit: 'c0ffee',
      isFleet: false,
    }
    return { kind: 'found' as const, ...(await findRemoteComponents(requests, search)) }
  })
  expect(github.violations).toEqual([])
  if (found.kind !== 'found') throw new Error(JSON.stringify(found))
  return found
}

test.each<[string[], string[]]>([
  [['.'], ['.']],
  [['./apps/web/'], ['apps/web']],
  [['apps/*'], ['apps/api', 'apps/old', 'apps/web']],
  [
    ['apps/*', '!apps/old'],
    ['apps/api', 'apps/web'],
  ],
  [['**'], ['.', 'apps/api', 'apps/broken/deep', 'apps/old', 'apps/web', 'libs/lfs']],
  [
    ['**', '!apps'],
    ['.', 'libs/lfs'],
  ],
  [['apps/[aw]*'], ['apps/api', 'apps/web']],
])('%j finds %j on the default branch', async (lines, directories) => {
  const { components, problems } = await find(lines)
  expect([components.map(({ directory }) => directory), problems]).toEqual([directories, []])
})

test('the manifest gives the IDs, and inputs go first', async () => {
  const { components } = await find(['apps/web'], { org: 'other' })
  expect(components[0]).toMatchObject({
    manifest: { kind: 'found', file: 'apps/web/phaset.manifest.json', name: 'web4567890' },
    credentials: { orgId: 'other', recordId: 'web4567890', token: 'hush' },
  })
})

test('a directory without a manifest is a component all the same', async () => {
  const { components } = await find(['libs'], { org: 'acme', record: '1234567890' })
  expect(components).toMatchObject([
    { directory: 'libs', manifest: { kind: 'absent' }, credentials: { recordId: '1234567890' } },
  ])
})

test('a broken manifest is a problem of its component alone', async () => {
  const { components } = await find(['**'])
  const broken = components.find(({ directory }) => directory === 'apps/broken/deep')
  expect(broken?.manifest).toMatchObject({ kind: 'found', problems: [{ level: 'error' }] })
})

test('a manifest that is a Git LFS pointer is named as one', async () => {
  const { components } = await find(['libs/lfs'])
  expect(components[0]?.manifest).toMatchObject({
    problems: [
      {
        message:
          "libs/lfs/phaset.manifest.json is a Git LFS pointer, which sync can't follow; take the file out of Git LFS",
      },
    ],
  })
})

test('a pattern that matches nothing is a mistake', async () => {
  expect((await find(['services/*'])).problems).toMatchObject([
    { level: 'error', message: expect.stringMatching(/"services\/\*" matches.*default branch/) },
  ])
})

test('a component in a directory called as an environment is marked', async () => {
  const { components } = await find(['apps/web', 'apps/api'], { environments: ['api'] })
  expect(components.map((each) => [each.directory, each.isCalledAsEnvironment])).toEqual([
    ['apps/api', true],
    ['apps/web', undefined],
  ])
})
