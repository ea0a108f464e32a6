import { expect, test } from '@jest/globals'
import { check, checkOne, makeRepository, report } from '../helpers/repository.ts'

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

test.each(['tests/a.test.json', 'tests/a.spec.ts.snap', 'tests/a.ts'])(
  '%s is no test',
  async (path) => {
    const repository = makeRepository({ [path]: '' })
    expect(await checkOne(repository, 'checkForPresenceTests')).toMatchObject({ status: 'failure' })
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
  expect(await checkOne(makeRepository({ 'keep.txt': '' }), 'checkForConsoleUsage')).toMatchObject({
    status: 'pass',
    message: 'Check for console usage: src does not exist',
  })
})

test.each([
  ['a single file', 'main.js'],
  ['a file without a name of a source', 'README.md'],
  ['a directory with the name of a source', 'pages.js'],
  ['what does not exist', 'missing'],
])('a check of %s warns of nothing', async (_, path) => {
  const repository = makeRepository({ 'main.js': '', 'README.md': '', 'pages.js/index.js': '' })
  const result = await report(repository, { checks: [{ name: 'checkForConsoleUsage', path }] })
  expect(result).toMatchObject({ checks: [{ status: 'pass' }], warnings: [] })
})
