import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { baselineDocument } from '../../src/phaset/contract/baseline.ts'
import { CATALOGUE, CHECK_NAMES, type CheckName } from '../../src/standards/catalogue.ts'
import { check, checkOne, makeRepository } from '../helpers/repository.ts'
import { write } from '../helpers/workspace.ts'

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
    remedy: /^add a file that ends in test\.ts, .* to (tests|__tests__) in/,
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

const DOCS = readFileSync(new URL('../../docs/standards.md', import.meta.url), 'utf8')

/** The cells of the rows of docs/standards.md that begin with such a cell. */
function rowsOf(first: RegExp): string[][] {
  const rows = DOCS.split('\n').filter((line) => line.startsWith('| `'))
  const cells = rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  return cells.filter(([cell = '']) => first.test(cell))
}

test('the table in docs/standards.md says of each check what its entry says', () => {
  const inDocs = rowsOf(/^`check(?!s`)/).map(([check, title, , path, takesPath]) => [
    check,
    title,
    path,
    takesPath,
  ])
  const inCatalogue = CHECK_NAMES.map((name) => {
    const { title, defaultPath, takesPath, runner } = CATALOGUE[name]
    return [
      `\`${name}\`${runner.kind === 'files' ? ' †' : ''}`,
      title,
      defaultPath === '.' ? 'the base path' : `\`${defaultPath}\``,
      takesPath ? 'yes' : '',
    ]
  })
  expect(inDocs).toEqual(inCatalogue)
})

test('the table in docs/standards.md has every key of a Baseline, and no other', () => {
  const { checks, ...others } = baselineDocument.shape
  const { name, ...ofCheck } = checks.def.element._zod.def.out.shape
  const keys = ['checks', ...Object.keys(others), ...Object.keys(ofCheck)]
  const inDocs = rowsOf(/^`(?!check(?!s`))/).map(([key = '']) => key.replaceAll('`', ''))
  expect(inDocs.toSorted()).toEqual(keys.toSorted())
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
