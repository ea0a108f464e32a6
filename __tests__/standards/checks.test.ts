import { describe, expect, test } from '@jest/globals'
import { CHECK_NAMES, type CheckName } from '../../src/phaset/contract/baseline.ts'
import { check, checkOne, makeRepository, write } from './repository.ts'

type Row = {
  check: CheckName
  name: string
  path: string
  /** What makes the check pass at its default path. */
  good: Record<string, string>
  /** What makes it fail; other files stand in the repository anyway. */
  bad?: Record<string, string>
  /** A custom path, and what makes the check pass there. */
  custom?: { path: string; good: Record<string, string>; bad?: Record<string, string> }
  remedy: RegExp
}

const manifest = (keys: object) => ({ 'phaset.manifest.json': JSON.stringify(keys) })
const slo = { title: 'a', description: 'b', type: 'latency', target: '1', period: 30 }

const ROWS: Row[] = [
  {
    check: 'checkForConflictingLockfiles',
    name: 'Lock files',
    path: '.',
    good: { 'package-lock.json': '{}' },
    bad: { 'package-lock.json': '{}', 'yarn.lock': '' },
    remedy: /^keep one of package-lock.json and yarn.lock in the repository's root, not both$/,
  },
  {
    check: 'checkForConsoleUsage',
    name: 'Console usage',
    path: 'src',
    good: { 'src/index.ts': 'log()\n' },
    bad: { 'src/index.ts': 'log()\nconsole.log(1)\n' },
    custom: { path: 'lib', good: { 'lib/a.js': '' }, bad: { 'lib/deep/a.js': 'console.log(1)' } },
    remedy: /^use a logger instead of the console at (src\/index.ts:2|lib\/deep\/a.js:1)$/,
  },
  {
    check: 'checkForDefinedRelations',
    name: 'Relations',
    path: 'phaset.manifest.json',
    good: manifest({ dependencies: [{ target: 'abcdefghij' }] }),
    bad: manifest({ dependencies: [] }),
    custom: {
      path: 'service.json',
      good: { 'service.json': '{"relations":["a"]}' },
      bad: { 'service.json': '{}' },
    },
    remedy:
      /^add at least one item to `(dependencies|relations)` in (phaset.manifest|service).json/,
  },
  {
    check: 'checkForDefinedServiceLevelObjectives',
    name: 'SLOs',
    path: 'phaset.manifest.json',
    good: manifest({ slo: [slo] }),
    bad: manifest({ slo: [] }),
    custom: {
      path: 'service.json',
      good: { 'service.json': '{"slo":[{}]}' },
      bad: { 'service.json': '{}' },
    },
    remedy: /^add at least one item to `slo` in (phaset.manifest|service).json/,
  },
  {
    check: 'checkForDefinedTags',
    name: 'Tags',
    path: 'phaset.manifest.json',
    good: manifest({ tags: ['typescript'] }),
    bad: manifest({ spec: { tags: ['typescript'] } }),
    custom: {
      path: 'service.json',
      good: { 'service.json': '{"spec":{"tags":["a"]}}' },
      bad: { 'service.json': '{"tags":["a"]}' },
    },
    remedy: /^add at least one item to `(spec\.)?tags` in (phaset.manifest|service).json/,
  },
  present('checkForPresenceApiSchema', 'API schema', 'api/schema.json', 'openapi.yml'),
  present('checkForPresenceChangelog', 'Changelog', 'CHANGELOG.md'),
  present(
    'checkForPresenceCiConfig',
    'CI configuration',
    '.github/workflows/main.yml',
    '.gitlab-ci.yml',
  ),
  present('checkForPresenceCodeowners', 'Code owners', 'CODEOWNERS'),
  present('checkForPresenceContributing', 'Contribution information', 'CONTRIBUTING.md'),
  {
    check: 'checkForPresenceDiagramsFolder',
    name: 'Diagrams',
    path: 'diagrams',
    good: { 'diagrams/a.drawio': '' },
    bad: { 'diagrams/a.png': '' },
    custom: {
      path: 'docs/pictures',
      good: { 'docs/pictures/a.drawio': '' },
      bad: { 'diagrams/a.drawio': '', 'docs/pictures/a.png': '' },
    },
    remedy: /^add a \.drawio file to (diagrams|docs\/pictures) in the repository's root, or set/,
  },
  present('checkForPresenceIacConfig', 'IAC configuration', 'serverless.yml', 'infra/main.tf'),
  present('checkForPresenceLicense', 'License', 'LICENSE.md'),
  present('checkForPresenceReadme', 'Documentation', 'README.md'),
  present('checkForPresenceSecurity', 'Security information', 'SECURITY.md'),
  present(
    'checkForPresenceServiceMetadata',
    'Service metadata',
    'phaset.manifest.json',
    'service.json',
  ),
  present(
    'checkForPresenceTemplateIssues',
    'Issue template',
    '.github/ISSUE_TEMPLATE/issue.md',
    '.github/ISSUE_TEMPLATE/bug.yml',
  ),
  present(
    'checkForPresenceTemplatePullRequests',
    'PR template',
    '.github/ISSUE_TEMPLATE/pull_request.md',
    '.github/pull_request_template.md',
  ),
  {
    check: 'checkForPresenceTests',
    name: 'Tests',
    path: 'tests',
    good: { 'tests/unit/deep/a.spec.ts': '' },
    bad: { 'tests/helper.ts': '' },
    custom: {
      path: '__tests__',
      good: { '__tests__/a.test.js': '' },
      bad: { 'tests/a.test.js': '', '__tests__/a.test.py': '' },
    },
    remedy: /^add a file whose name ends in test\.ts, .* to (tests|__tests__) in/,
  },
  {
    check: 'checkForThrowingPlainErrors',
    name: 'Error handling',
    path: 'src',
    good: { 'src/index.ts': 'throw new NotFoundError()\n' },
    bad: { 'src/index.ts': 'throw new Error()\n' },
    custom: { path: 'lib', good: { 'lib/a.js': '' }, bad: { 'lib/a.js': 'throw Error("a")' } },
    remedy: /^throw an error class of your own instead of Error at (src\/index.ts|lib\/a.js):1$/,
  },
]

/** A check that a file exists. */
function present(check: CheckName, name: string, path: string, custom?: string): Row {
  const remedy = /^add \S+ to the repository's root/
  const row = { check, name, path, good: { [path]: '' }, remedy }
  return custom === undefined ? row : { ...row, custom: { path: custom, good: { [custom]: '' } } }
}

const others = { 'keep.txt': '' }

test('the table holds every check', () => {
  expect(ROWS.map((row) => row.check)).toEqual([...CHECK_NAMES])
})

describe.each(ROWS)('$check', ({ check: name, ...row }) => {
  test(`is told as "${row.name}" and passes with what it asks for at ${row.path}`, async () => {
    const result = await checkOne(makeRepository({ ...others, ...row.good }), name)
    expect(result).toMatchObject({
      check: name,
      name: row.name,
      path: row.path,
      status: 'pass',
      severity: 'error',
    })
  })

  test('fails without it, and says what to do', async () => {
    const result = await checkOne(makeRepository({ ...others, ...row.bad }), name)
    expect(result).toMatchObject({ name: row.name, path: row.path, status: 'failure' })
    expect(result.remedy).toMatch(row.remedy)
  })

  test('only warns under the severity warn', async () => {
    const repository = makeRepository({ ...others, ...row.bad })
    expect(await checkOne(repository, { name, severity: 'warn' })).toMatchObject({
      status: 'warning',
      severity: 'warn',
    })
  })

  const custom = row.custom
  if (custom === undefined) return

  test(`looks at ${custom.path} when that is its path`, async () => {
    const repository = makeRepository({ ...others, ...custom.good })
    const one = { name, path: custom.path }
    expect(await checkOne(repository, one)).toMatchObject({ status: 'pass', path: custom.path })
  })

  test(`fails when only its default path is good`, async () => {
    const repository = makeRepository({ ...others, ...row.good })
    for (const [path, text] of Object.entries(custom.bad ?? {})) {
      write(repository.workspace, path, text)
    }
    const result = await checkOne(repository, { name, path: custom.path })
    expect(result).toMatchObject({ status: 'failure', path: custom.path })
    expect(result.remedy).toMatch(row.remedy)
  })
})

test('all stands for every check', async () => {
  const results = await check(makeRepository(others), ['all'])
  expect(results.map((result) => result.check)).toEqual([...CHECK_NAMES])
})

test('a check listed beside all keeps its own path and severity, and runs once', async () => {
  const repository = makeRepository({ 'openapi.yml': '' })
  const own = { name: 'checkForPresenceApiSchema', path: 'openapi.yml', severity: 'warn' }
  const results = await check(repository, [{ name: 'all' }, own])
  expect(results.filter((result) => result.name === 'API schema')).toMatchObject([
    { status: 'pass', path: 'openapi.yml', severity: 'warn' },
  ])
  expect(results).toHaveLength(CHECK_NAMES.length)
})

test.each(['test.ts', 'spec.ts', 'test.js', 'spec.js'])(
  'a file that ends in %s is a test',
  async (end) => {
    const result = await checkOne(
      makeRepository({ [`tests/a.${end}`]: '' }),
      'checkForPresenceTests',
    )
    expect(result).toMatchObject({
      status: 'pass',
      message: `Check for test files: tests/a.${end}`,
    })
  },
)

test.each(['js', 'cjs', 'mjs', 'jsx', 'ts', 'cts', 'mts', 'tsx', 'vue', 'svelte'])(
  'a .%s file is a source',
  async (extension) => {
    const repository = makeRepository({
      [`src/a.${extension}`]: '\n\nconsole.log(1); throw Error()',
    })
    const results = await check(repository, ['checkForConsoleUsage', 'checkForThrowingPlainErrors'])
    expect(results).toMatchObject([
      { status: 'failure', file: `src/a.${extension}`, line: 3 },
      { status: 'failure', file: `src/a.${extension}`, line: 3 },
    ])
  },
)

test.each(['src/a.py', 'src/a.json', 'src/node_modules/a/a.js', 'src/.git/a.js', 'lib/a.js'])(
  '%s is not searched by the checks of src',
  async (path) => {
    const repository = makeRepository({
      'src/index.ts': '',
      [path]: 'console.log(1); throw Error()',
    })
    const results = await check(repository, ['checkForConsoleUsage', 'checkForThrowingPlainErrors'])
    expect(results).toMatchObject([{ status: 'pass' }, { status: 'pass' }])
  },
)

test('ignorePaths leave out the files whose path holds one of them', async () => {
  const repository = makeRepository({
    'src/generated/a.ts': 'console.log(1); throw Error()',
    'tests/old/a.test.ts': '',
  })
  const checks = ['checkForConsoleUsage', 'checkForThrowingPlainErrors', 'checkForPresenceTests']
  const settings = { ignorePaths: ['generated', '/tests/old'] }
  expect(await check(repository, checks, settings)).toMatchObject([
    { status: 'pass' },
    { status: 'pass' },
    { status: 'failure' },
  ])
})

test('ignorePaths do not match where the runner keeps the workspace', async () => {
  const repository = makeRepository({ 'src/a.ts': 'console.log(1)' })
  const settings = { ignorePaths: [repository.workspace, 'phaset-standards'] }
  expect(await checkOne(repository, 'checkForConsoleUsage', settings)).toMatchObject({
    status: 'failure',
  })
})

test('a basePath is where paths begin, except for the manifest of the component', async () => {
  const repository = makeRepository(
    {
      'apps/web/phaset.manifest.json': '{"tags":["a"]}',
      'apps/web/app/README.md': '',
      'apps/web/app/src/a.ts': 'console.log(1)',
    },
    'apps/web',
  )
  const checks = [
    'checkForPresenceReadme',
    'checkForDefinedTags',
    'checkForConsoleUsage',
    'checkForPresenceChangelog',
  ]
  expect(await check(repository, checks, { basePath: './app/' })).toMatchObject([
    { status: 'pass', path: 'app/README.md' },
    { status: 'pass', path: 'phaset.manifest.json' },
    { status: 'failure', path: 'app/src', file: 'apps/web/app/src/a.ts', line: 1 },
    { status: 'failure', remedy: 'add CHANGELOG.md to apps/web/app' },
  ])
})

test('a custom path may leave the component, but stay in the workspace', async () => {
  const repository = makeRepository({ '.ci.yml': '', 'apps/web/README.md': '' }, 'apps/web')
  const one = { name: 'checkForPresenceCiConfig', path: '../../.ci.yml' }
  expect(await checkOne(repository, one)).toMatchObject({ status: 'pass', path: '../../.ci.yml' })
})

test('the path of a check of files may be a single file', async () => {
  const repository = makeRepository({ 'main.js': 'console.log(1)', 'other.js': 'console.log(1)' })
  const one = { name: 'checkForConsoleUsage', path: 'main.js' }
  expect(await checkOne(repository, one)).toMatchObject({ file: 'main.js', line: 1 })
})

test('sources that do not exist hold no console, and the result says so', async () => {
  expect(await checkOne(makeRepository(others), 'checkForConsoleUsage')).toMatchObject({
    status: 'pass',
    message: 'Check for console usage: src does not exist',
  })
})
