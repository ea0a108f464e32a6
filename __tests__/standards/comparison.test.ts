import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { expect, test } from '@jest/globals'
import { CATALOGUE, CHECK_NAMES } from '../../src/standards/catalogue.ts'
import { check, makeRepository, type Repository } from '../helpers/repository.ts'

// The 17 checks that StandardLint 1.0.3 has, run by it alone and by the action, on the same files.

const SHARED = CHECK_NAMES.filter((name) => CATALOGUE[name].runner.kind !== 'files')

/** What each check of StandardLint looks for at its default path. */
const GOOD = {
  'package-lock.json': '{}',
  'manifest.json': '{"spec":{"tags":["a"]},"relations":["b"],"slo":[{}]}',
  'api/schema.json': '{}',
  'CHANGELOG.md': '',
  '.github/workflows/main.yml': '',
  CODEOWNERS: '',
  'CONTRIBUTING.md': '',
  'diagrams/a.drawio': '',
  'serverless.yml': '',
  'LICENSE.md': '',
  'README.md': '',
  'SECURITY.md': '',
  '.github/ISSUE_TEMPLATE/issue.md': '',
  '.github/ISSUE_TEMPLATE/pull_request.md': '',
}
const BAD = { 'package-lock.json': '{}', 'yarn.lock': '' }
const PHASET_MANIFEST = { 'phaset.manifest.json': '{"tags":["a"],"dependencies":[{}],"slo":[{}]}' }

/** The checks that take a path, and what makes them pass there. */
const MOVED = [
  { name: 'checkForDefinedRelations', path: 'service.json' },
  { name: 'checkForDefinedServiceLevelObjectives', path: 'service.json' },
  { name: 'checkForDefinedTags', path: 'service.json' },
  { name: 'checkForPresenceApiSchema', path: 'openapi.yml' },
  { name: 'checkForPresenceCiConfig', path: '.gitlab-ci.yml' },
  { name: 'checkForPresenceDiagramsFolder', path: 'docs/pictures' },
  { name: 'checkForPresenceIacConfig', path: 'main.tf' },
  { name: 'checkForPresenceServiceMetadata', path: 'service.json' },
  { name: 'checkForPresenceTemplateIssues', path: '.github/bug.md' },
  { name: 'checkForPresenceTemplatePullRequests', path: '.github/pr.md' },
]
const MOVED_FILES = {
  'service.json': GOOD['manifest.json'],
  'openapi.yml': '',
  '.gitlab-ci.yml': '',
  'docs/pictures/a.drawio': '',
  'main.tf': '',
  '.github/bug.md': '',
  '.github/pr.md': '',
}

type Line = { name: string; status: string; message: string; path: string }
type Configuration = { basePath?: string; defaultSeverity?: string; checks: unknown[] }

const WORDS: Record<string, string> = { pass: 'pass', warn: 'warning', fail: 'failure' }
const standardlint = createRequire(import.meta.url).resolve('standardlint')

/** StandardLint in a process of its own, in the component's directory, as its README says. */
function runAlone({ directory }: Repository, configuration: Configuration): Line[] {
  const program = `
    const { createNewStandardLint } = require(${JSON.stringify(standardlint)})
    const { results } = createNewStandardLint(${JSON.stringify(configuration)}).check()
    require('node:fs').writeSync(3, JSON.stringify(results))`
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe'] as const
  const { output } = spawnSync(process.execPath, ['--input-type=commonjs', '-e', program], {
    cwd: directory,
    encoding: 'utf8',
    stdio: [...stdio],
  })
  const lines: Line[] = JSON.parse(output[3] ?? '')
  return lines.map((line) => ({ ...line, status: WORDS[line.status] ?? line.status }))
}

/** Each difference as `Tags path: manifest.json → phaset.manifest.json`. */
async function compare(repository: Repository, configuration: Configuration): Promise<string[]> {
  const alone = runAlone(repository, configuration)
  const inAction = await check(repository, configuration.checks, configuration)
  expect(inAction.map((line) => line.name)).toEqual(alone.map((line) => line.name))
  const fields = ['status', 'message', 'path'] as const
  return alone.flatMap((line, i) =>
    fields
      .filter((field) => line[field] !== inAction[i]?.[field])
      .map((field) => `${line.name} ${field}: ${line[field]} → ${inAction[i]?.[field]}`),
  )
}

// Metadata is in Phaset's own manifest, unless the baseline has a path for it.
const OTHER_MANIFEST = [
  'Relations path: manifest.json → phaset.manifest.json',
  'SLOs path: manifest.json → phaset.manifest.json',
  'Tags path: manifest.json → phaset.manifest.json',
  'Service metadata path: manifest.json → phaset.manifest.json',
]
// The path of a result is the file that was checked, not the directory where it was searched.
const IAC_PATH = 'IAC configuration path: . → serverless.yml'
// A metadata check that did not pass says why.
const WHY = [
  'Relations message: Check for defined relations → Check for defined relations: the file does not exist',
  'SLOs message: Check for defined Service Level Objectives → Check for defined Service Level Objectives: the file does not exist',
  'Tags message: Check for defined tags → Check for defined tags: the file does not exist',
  'Service metadata message: Check for service metadata file → Check for service metadata file: the file does not exist',
]

test('StandardLint has 17 of the checks', () => {
  expect(SHARED).toHaveLength(17)
  expect(runAlone(makeRepository(GOOD), { checks: [...CHECK_NAMES] })).toHaveLength(17)
  expect(runAlone(makeRepository(GOOD), { checks: SHARED })).toHaveLength(17)
})

test('where everything is in place, only paths differ', async () => {
  const repository = makeRepository({ ...GOOD, ...PHASET_MANIFEST })
  expect(new Set(await compare(repository, { checks: SHARED }))).toEqual(
    new Set([...OTHER_MANIFEST, IAC_PATH]),
  )
})

test.each(['error', 'warn'])('where nothing is, also the reasons differ (%s)', async (severity) => {
  const configuration = { defaultSeverity: severity, checks: SHARED }
  expect(new Set(await compare(makeRepository(BAD), configuration))).toEqual(
    new Set([...OTHER_MANIFEST, ...WHY, IAC_PATH]),
  )
})

test("Phaset's manifest is not the one that StandardLint reads", async () => {
  const status = (from: string, to: string) =>
    ['Relations', 'SLOs', 'Tags', 'Service metadata'].map(
      (name) => `${name} status: ${from} → ${to}`,
    )
  const phaset = makeRepository({ ...BAD, ...PHASET_MANIFEST })
  expect(new Set(await compare(phaset, { checks: SHARED }))).toEqual(
    new Set([...status('failure', 'pass'), ...OTHER_MANIFEST, IAC_PATH]),
  )
  const other = makeRepository(GOOD)
  expect(new Set(await compare(other, { checks: SHARED }))).toEqual(
    new Set([...status('pass', 'failure'), ...OTHER_MANIFEST, ...WHY, IAC_PATH]),
  )
})

test("a check's own path is dropped by StandardLint alone", async () => {
  const differences = await compare(makeRepository(MOVED_FILES), { checks: MOVED })
  const statuses = differences.filter((difference) => difference.includes(' status: '))
  expect(statuses).toEqual([
    'Relations status: failure → pass',
    'SLOs status: failure → pass',
    'Tags status: failure → pass',
    'API schema status: failure → pass',
    'CI configuration status: failure → pass',
    'Diagrams status: failure → pass',
    'IAC configuration status: failure → pass',
    'Service metadata status: failure → pass',
    'Issue template status: failure → pass',
    'PR template status: failure → pass',
  ])
  const others = differences.filter((difference) => !difference.includes(' status: '))
  expect(others.map((difference) => difference.split(' → ')[1])).toEqual(
    MOVED.map((one) => one.path),
  )
})

test('an object without a severity ignores the default one in StandardLint alone', async () => {
  const configuration = { defaultSeverity: 'warn', checks: [{ name: 'checkForPresenceReadme' }] }
  expect(await compare(makeRepository(BAD), configuration)).toEqual([
    'Documentation status: failure → warning',
  ])
})

test('an absolute base path stays in the paths of StandardLint alone', async () => {
  const repository = makeRepository(GOOD)
  const basePath = repository.directory
  const checks = ['checkForConflictingLockfiles', 'checkForPresenceIacConfig']
  expect(await compare(repository, { basePath, checks })).toEqual([
    `Lock files path: ${basePath} → .`,
    `IAC configuration path: ${basePath} → serverless.yml`,
  ])
})
