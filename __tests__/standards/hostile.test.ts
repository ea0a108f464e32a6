import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { onUnix } from '../helpers/platform.ts'
import { forAll, PROPERTY_TIMEOUT } from '../helpers/properties.ts'
import { check, checkOne, makeRepository, type Repository, report } from '../helpers/repository.ts'

const FILE_CHECKS = ['checkForConsoleUsage', 'checkForThrowingPlainErrors', 'checkForPresenceTests']

function link(repository: Repository, target: string, path: string): void {
  symlinkSync(target, join(repository.workspace, path))
}

test('loops of symbolic links are not followed', async () => {
  const repository = makeRepository({ 'src/a.ts': 'throw Error()', 'tests/a.ts': '' })
  link(repository, '..', 'src/up')
  link(repository, 'self', 'src/self')
  link(repository, '.', 'tests/here.test.ts')
  link(repository, 'diagrams', 'diagrams')
  link(repository, 'b', 'CODEOWNERS')
  link(repository, 'CODEOWNERS', 'b')
  const checks = [...FILE_CHECKS, 'checkForPresenceDiagramsFolder', 'checkForPresenceCodeowners']
  const statuses = (await check(repository, checks)).map((one) => one.status)
  expect(statuses).toEqual(['pass', 'failure', 'failure', 'failure', 'failure'])
})

test('a file behind a symbolic link is not read, not even a good one', async () => {
  const repository = makeRepository({ 'src/index.ts': '', 'lib/a.ts': 'console.log(1)' })
  link(repository, '../lib/a.ts', 'src/a.ts')
  expect(await checkOne(repository, 'checkForConsoleUsage')).toMatchObject({ status: 'pass' })
})

test('a path that is itself a link is followed inside the workspace', async () => {
  const repository = makeRepository({ 'lib/a.ts': 'console.log(1)' })
  link(repository, 'lib', 'src')
  expect(await checkOne(repository, 'checkForConsoleUsage')).toMatchObject({
    status: 'failure',
    path: 'src',
    file: 'lib/a.ts',
  })
})

test('a broken link is a file that does not exist', async () => {
  const repository = makeRepository({ 'src/index.ts': '' })
  link(repository, 'nowhere', 'src/a.ts')
  link(repository, 'nowhere', 'README.md')
  link(repository, 'nowhere', 'tests')
  const checks = ['checkForConsoleUsage', 'checkForPresenceReadme', 'checkForPresenceTests']
  const statuses = (await check(repository, checks)).map((one) => one.status)
  expect(statuses).toEqual(['pass', 'failure', 'failure'])
})

onUnix('what cannot be read is left out with a warning, and the rest is searched', async () => {
  const repository = makeRepository({
    'src/a/locked.ts': 'console.log(1)',
    'src/b/c.ts': 'console.log(1)',
    'src/d.ts': 'throw Error()',
  })
  chmodSync(join(repository.workspace, 'src/a/locked.ts'), 0)
  chmodSync(join(repository.workspace, 'src/b'), 0)
  const checks = ['checkForConsoleUsage', 'checkForThrowingPlainErrors']
  const result = await asOrdinaryUser(repository, () => report(repository, { checks }))
  chmodSync(join(repository.workspace, 'src/b'), 0o755)
  expect(result).toMatchObject({
    kind: 'checked',
    checks: [{ status: 'pass' }, { status: 'failure', file: 'src/d.ts' }],
  })
  const warning = result.kind === 'checked' ? result.warnings.join() : ''
  expect(warning).toMatch(/^the standards checks skipped what can't be read: /)
  expect(warning).toContain('src/a/locked.ts (EACCES)')
  expect(warning).toContain('src/b (EACCES)')
})

onUnix.each([
  [5, ' (EACCES)'],
  [7, ' and 2 more'],
])('of %i files that cannot be read, the warning names five', async (many, end) => {
  const names = Array.from({ length: many }, (_, index) => `src/${index}.ts`)
  const repository = makeRepository(Object.fromEntries(names.map((name) => [name, ''])))
  for (const name of names) chmodSync(join(repository.workspace, name), 0)
  const checks = ['checkForConsoleUsage']
  const result = await asOrdinaryUser(repository, () => report(repository, { checks }))
  const warning = result.kind === 'checked' ? result.warnings.join() : ''
  expect(warning.match(/EACCES/g)).toHaveLength(5)
  expect(warning.slice(-end.length)).toBe(end)
})

/** The superuser can read everything: he steps down for the time of a run. */
async function asOrdinaryUser<T>(repository: Repository, run: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return run()
  chmodSync(repository.workspace, 0o755)
  process.seteuid?.(65534)
  try {
    return await run()
  } finally {
    process.seteuid?.(0)
  }
}

onUnix('pipes are never waited for', async () => {
  const repository = makeRepository({ 'src/index.ts': '' })
  const makePipes = 'mkfifo src/pipe.ts phaset.manifest.json service.json'
  expect(spawnSync('sh', ['-c', makePipes], { cwd: repository.workspace }).status).toBe(0)
  const own = { name: 'checkForDefinedTags', path: 'service.json' }
  const direct = { name: 'checkForThrowingPlainErrors', path: 'src/pipe.ts' }
  expect(
    await check(repository, ['checkForConsoleUsage', 'checkForDefinedTags', own, direct]),
  ).toMatchObject([
    { status: 'pass' },
    { status: 'failure', message: 'Check for defined tags: the file is not a regular file' },
    {
      status: 'failure',
      message: "StandardLint can't run this check: its file is not a regular file",
    },
    { status: 'pass' },
  ])
})

test('a folder with the name of a source or of a test is a folder', async () => {
  const repository = makeRepository({ 'src/a.ts/b.ts': 'console.log(1)' })
  mkdirSync(join(repository.workspace, 'tests/a.test.ts'), { recursive: true })
  expect(await check(repository, ['checkForConsoleUsage', 'checkForPresenceTests'])).toMatchObject([
    { status: 'failure', file: 'src/a.ts/b.ts' },
    { status: 'failure' },
  ])
})

test('a name with control characters stands in messages visibly, and as it is in the result', async () => {
  const name = 'src/a\n::error::b\u202e.ts'
  const repository = makeRepository({ [name]: 'console.log(1)' })
  const result = await checkOne(repository, 'checkForConsoleUsage')
  expect(result.message).toBe('Check for console usage: src/a\\u{a}::error::b\\u{202e}.ts:1')
  expect(result).toMatchObject({ file: name, remedy: expect.not.stringContaining('\n') })
})

test.each(['console.log(1)', 'a\nb\nconsole?.log', 'a\r\n\r\nconsole[b]'])(
  '%j without a line end is searched to its end',
  async (source) => {
    const repository = makeRepository({ 'src/a.ts': source })
    const lines = source.split('\n').length
    expect(await checkOne(repository, 'checkForConsoleUsage')).toMatchObject({ line: lines })
  },
)

test(
  'a hit is found wherever it lies, and what only looks like one never is',
  async () => {
    const repository = makeRepository({ 'src/a.ts': '' })
    const path = join(repository.workspace, 'src/a.ts')
    // Around the size of the reader's window and its double.
    const offset = fc.oneof(
      fc.integer({ min: 65_200, max: 65_600 }),
      fc.integer({ min: 130_500, max: 131_200 }),
    )
    await forAll(
      [offset, fc.constantFrom(' ', '\n', '/* */')],
      async (before, filler) => {
        const padding = filler.repeat(before / filler.length).padEnd(before)
        const looksLikeIt = 'myconsole.log; throw new ErrorOfMine(); a.console.b; "console.log"; '
        writeFileSync(path, padding + looksLikeIt)
        const clean = await check(repository, FILE_CHECKS.slice(0, 2))
        expect(clean.map((one) => one.status)).toEqual(['pass', 'pass'])
        writeFileSync(path, `${padding}${looksLikeIt}console.log(1); throw new Error()`)
        const line = padding.split('\n').length
        const found = await check(repository, FILE_CHECKS.slice(0, 2))
        expect(found.map((one) => one.line)).toEqual([line, line])
      },
      { runs: 40 },
    )
  },
  PROPERTY_TIMEOUT,
)
