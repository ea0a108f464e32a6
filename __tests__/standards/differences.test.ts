import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { CHECK_NAMES } from '../../src/standards/catalogue.ts'
import { check, checkOne, makeRepository, report } from '../helpers/repository.ts'
import { write } from '../helpers/workspace.ts'

// Faults of StandardLint 1.0.3, each shown by a run of it, and what the action does instead.

afterEach(() => {
  jest.restoreAllMocks()
})

const DIAGRAMS = 'checkForPresenceDiagramsFolder'

test("a check's own path is honoured", async () => {
  const repository = makeRepository({ 'docs/openapi.yml': '' })
  const one = { name: 'checkForPresenceApiSchema', path: 'docs/openapi.yml' }
  expect(await checkOne(repository, one)).toMatchObject({ status: 'pass' })
})

test('an object without a severity takes the default one', async () => {
  const one = { name: 'checkForPresenceReadme' }
  const settings = { defaultSeverity: 'warn' }
  const repository = makeRepository({ 'keep.txt': '' })
  expect(await checkOne(repository, one, settings)).toMatchObject({ status: 'warning' })
})

test('a baseline of the three checks that StandardLint lacks is run', async () => {
  const checks = ['checkForConsoleUsage', 'checkForPresenceTests', 'checkForThrowingPlainErrors']
  const repository = makeRepository({ 'src/a.ts': 'console.log(1)', 'tests/a.test.ts': '' })
  expect(await check(repository, checks)).toMatchObject([
    { name: 'Console usage', status: 'failure' },
    { name: 'Tests', status: 'pass' },
    { name: 'Error handling', status: 'pass' },
  ])
})

test('unknown names do not keep the known ones from being run', async () => {
  const results = await check(makeRepository({ 'README.md': '' }), [
    'checkForPresenceReadme',
    'checkForPresenceEasterEgg',
  ])
  expect(results).toMatchObject([{ name: 'Documentation', status: 'pass' }])
})

test.each(['nowhere', 'README.md'])(
  'the base path %j, which is no folder, is a problem',
  async (basePath) => {
    const repository = makeRepository({ 'web/README.md': '' }, 'web')
    expect(await report(repository, { basePath, checks: ['all'] })).toEqual({
      kind: 'invalid',
      problems: [
        `the baseline "default": basePath is "${basePath}", which isn't a directory in web; change or remove it in Phaset`,
      ],
    })
  },
)

test('every path is relative to the component', async () => {
  const repository = makeRepository({ 'apps/web/serverless.yml': '' }, 'apps/web')
  const results = await check(repository, ['all'])
  expect(results.map((result) => result.path)).toEqual(
    Array(CHECK_NAMES.length).fill(expect.not.stringContaining(repository.workspace)),
  )
  expect(results.filter((one) => /Lock|IAC/.test(one.name)).map((one) => one.path)).toEqual([
    '.',
    'serverless.yml',
  ])
})

describe('without a path, metadata is what the Phaset manifest holds', () => {
  const checks = [
    'checkForDefinedTags',
    'checkForDefinedRelations',
    'checkForDefinedServiceLevelObjectives',
    'checkForPresenceServiceMetadata',
  ]
  const record = { spec: { name: 'a' }, tags: ['a'], dependencies: [{}], slo: [{}] }

  test('a manifest with tags, dependencies and slo passes', async () => {
    const repository = makeRepository({ 'phaset.manifest.json': JSON.stringify(record) })
    const results = await check(repository, checks)
    expect(results.map((one) => [one.status, one.path])).toEqual(
      checks.map(() => ['pass', 'phaset.manifest.json']),
    )
  })

  test('the same manifest named by a path, anywhere, is read in the same way', async () => {
    const path = 'service/phaset.manifest.json'
    const repository = makeRepository({ [path]: JSON.stringify(record) })
    const results = await check(
      repository,
      checks.map((name) => ({ name, path })),
    )
    expect(results.map((one) => one.status)).toEqual(checks.map(() => 'pass'))
  })

  test.each([
    ['{', 'the file is not JSON'],
    ['7', 'the file is not an object'],
    ['{"tags":"a"}', '`tags` has no items'],
    ['{}', '`tags` has no items'],
    [
      ' '.repeat(1024 * 1024 + 1),
      'the file is larger than 1 MiB, the most that the action reads; shorten it',
    ],
  ])("a manifest that can't be used fails, and says why and where", async (text, why) => {
    const repository = makeRepository({ 'phaset.manifest.json': text })
    expect(await checkOne(repository, 'checkForDefinedTags')).toMatchObject({
      status: 'failure',
      message: `Check for defined tags: ${why}`,
      file: 'phaset.manifest.json',
    })
  })
})

describe('the manifest of a check of metadata is read by the rules of the record', () => {
  test('text that is not UTF-8 is refused, in its line', async () => {
    const repository = makeRepository({ 'keep.txt': '' })
    const text = Buffer.from('{\n"tags":["\u00e9"]}', 'latin1')
    writeFileSync(join(repository.workspace, 'phaset.manifest.json'), text)
    expect(await checkOne(repository, 'checkForDefinedTags')).toMatchObject({
      status: 'failure',
      message: 'Check for defined tags: the file is not UTF-8 text (line 2); save it as UTF-8',
    })
  })

  test('a symbolic link that leads nowhere is refused, and is no file', async () => {
    const repository = makeRepository({ 'keep.txt': '' })
    symlinkSync('nowhere', join(repository.workspace, 'phaset.manifest.json'))
    const checks = ['checkForDefinedTags', 'checkForPresenceServiceMetadata']
    expect(await check(repository, checks)).toMatchObject([
      {
        status: 'failure',
        message: 'Check for defined tags: the file is a broken symbolic link; fix or remove it',
      },
      { status: 'failure', message: 'Check for service metadata file: the file does not exist' },
    ])
  })
})

test('nothing that StandardLint prints reaches the log', async () => {
  const printed = [
    ...(['log', 'warn', 'error'] as const).map((name) => jest.spyOn(console, name)),
    jest.spyOn(process.stdout, 'write'),
    jest.spyOn(process.stderr, 'write'),
  ]
  const own = { name: 'checkForDefinedTags', path: 'broken.json' }
  const results = await check(makeRepository({ 'broken.json': '{' }), ['all', own])
  expect(results.some((result) => result.status === 'failure')).toBe(true)
  for (const spy of printed) expect(spy).not.toHaveBeenCalled()
})

test('the console works again afterwards', async () => {
  const { log, warn, error } = console
  await check(makeRepository({ diagrams: '' }), ['checkForPresenceReadme', DIAGRAMS])
  expect([console.log, console.warn, console.error]).toEqual([log, warn, error])
})

test('a check that throws fails by itself, with its message and no path of the runner', async () => {
  const repository = makeRepository({ diagrams: 'not a folder', 'README.md': '' })
  const results = await check(repository, [DIAGRAMS, 'checkForPresenceReadme'])
  expect(results).toMatchObject([
    {
      status: 'failure',
      message:
        "StandardLint can't run this check: Error: ENOTDIR: not a directory, scandir 'diagrams'",
    },
    { status: 'pass' },
  ])
  const warned = { name: DIAGRAMS, severity: 'warn' }
  expect(await checkOne(repository, warned)).toMatchObject({ status: 'warning' })
})

test('paths do not depend on the directory of the process, which stays', async () => {
  const before = process.cwd()
  const chdir = jest.spyOn(process, 'chdir')
  const repository = makeRepository({ 'keep.txt': '' })
  expect(await checkOne(repository, 'checkForPresenceIacConfig')).toMatchObject({
    status: 'failure',
  })
  write(repository.workspace, 'serverless.yml', '')
  expect(await checkOne(repository, 'checkForPresenceIacConfig')).toMatchObject({ status: 'pass' })
  expect(chdir).not.toHaveBeenCalled()
  expect(process.cwd()).toBe(before)
})

describe('no check looks outside the workspace', () => {
  test.each([
    '../../etc/passwd',
    'docs/../../../secret.json',
    'link-out/secret.json',
    'link-out/not/yet/there',
  ])('the path %s is a problem', async (path) => {
    const outside = makeRepository({ 'secret.json': '{"spec":{"tags":["a"]}}' })
    const repository = makeRepository({ 'README.md': '' })
    symlinkSync(outside.workspace, join(repository.workspace, 'link-out'))
    const checks = ['checkForPresenceReadme', { name: 'checkForDefinedTags', path }]
    expect(await report(repository, { checks })).toEqual({
      kind: 'invalid',
      problems: [
        `the baseline "default": checks[1].path is "${path}", which leads out of the workspace; change it in Phaset to a path inside the repository`,
      ],
    })
  })

  test('an absolute path begins at the base path', async () => {
    const repository = makeRepository({ 'etc/passwd': '' })
    const one = { name: 'checkForPresenceApiSchema', path: '/etc/passwd' }
    expect(await checkOne(repository, one)).toMatchObject({ status: 'pass', path: 'etc/passwd' })
  })

  test.each(['..', '/', '/etc', 'link-out'])('the base path %s is a problem', async (basePath) => {
    const repository = makeRepository({ 'README.md': '' })
    symlinkSync('/', join(repository.workspace, 'link-out'))
    expect(await report(repository, { basePath, checks: ['all'] })).toMatchObject({
      kind: 'invalid',
      problems: [expect.stringContaining(`basePath is "${basePath}", which leads out of`)],
    })
  })

  test('a default path that a link in the repository leads out fails that check alone', async () => {
    const outside = makeRepository({ 'a.ts': 'console.log(1)' })
    const repository = makeRepository({ 'README.md': '' })
    symlinkSync(outside.workspace, join(repository.workspace, 'src'))
    const checks = ['checkForConsoleUsage', 'checkForPresenceReadme']
    expect(await check(repository, checks)).toMatchObject([
      { status: 'failure', message: 'Its path is a symbolic link that leads out of the workspace' },
      { status: 'pass' },
    ])
  })
})

test.each(['apps/web', 'nowhere'])('the empty directory %s asks for a checkout', async (path) => {
  const repository = makeRepository({ 'README.md': '' }, path)
  if (path === 'apps/web') mkdirSync(repository.directory, { recursive: true })
  expect(await report(repository, { checks: ['all'] })).toEqual({
    kind: 'invalid',
    problems: [
      `the directory ${path} is empty or missing, so its standards can't be checked; run actions/checkout before this step`,
    ],
  })
})
