import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { diffLocally } from '../../src/git/diff.ts'
import { readCommitterDate, readHead } from '../../src/git/head.ts'
import { findClonesOf } from '../../src/git/own-clones.ts'
import { findGit } from '../../src/git/read-git.ts'
import { isSparse } from '../../src/git/sparse.ts'
import { cloneAt, initClone } from '../helpers/clone.ts'
import { makeWorkspace, write } from '../helpers/workspace.ts'

const MISSING = 'a'.repeat(40)

/** A partial clone, as actions/checkout makes one for a sparse checkout, and its last commit. */
function makePartialClone() {
  const origin = makeWorkspace()
  const { commit, git } = initClone(origin)
  git('config', 'uploadpack.allowFilter', 'true')
  git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  const before = commit({ a: '1' })
  const after = commit({ a: '2' })
  const root = join(makeWorkspace(), 'clone')
  git('clone', '--quiet', '--depth=1', '--filter=blob:none', `file://${origin}`, root)
  return { root, git: initClone(root).git, before, after }
}

/** Everything that the action reads from a clone. */
async function askAll(root: string, before: string, after: string) {
  const clone = cloneAt(root)
  const identity = { serverUrl: 'https://github.com', repository: 'acme/shop' }
  write(root, '.git/info/sparse-checkout', '/*\n')
  await diffLocally(clone, { before, after })
  await diffLocally(clone, { before, after, fromMergeBase: true })
  await findClonesOf({ ...identity, commits: [before, after, MISSING] }, [clone])
  await isSparse(clone)
  await readHead(clone)
  await readCommitterDate(clone, after)
  await readCommitterDate(clone, before)
}

describe("what a clone's configuration names is not run", () => {
  test.each<[string, (mark: string) => Record<string, string>, string[]]>([
    ['a way to fetch', (mark) => ({ 'remote.origin.uploadpack': mark }), ['fetch']],
    [
      'a shell of its own',
      (mark) => ({ 'remote.origin.url': 'ssh://example.invalid/a', 'core.sshCommand': mark }),
      ['fetch'],
    ],
    [
      'a transport that is a program',
      (mark) => ({ 'remote.origin.url': `ext::${mark}`, 'protocol.ext.allow': 'always' }),
      ['fetch'],
    ],
    ['a watcher of files', (mark) => ({ 'core.fsmonitor': mark }), ['status']],
    ['a diff program', (mark) => ({ 'diff.external': mark }), ['diff', '--no-index', 'a', 'b']],
    [
      'a check of signatures',
      (mark) => ({ 'gpg.program': mark, 'log.showSignature': 'true' }),
      ['log', '-1', 'signed'],
    ],
  ])('%s', async (_, settings, control) => {
    const { root, git, before, after } = makePartialClone()
    const mark = join(root, 'mark.sh')
    writeFileSync(mark, `#!/bin/sh\ntouch '${root}/ran'\n`)
    chmodSync(mark, 0o755)
    writeFileSync(join(root, 'b'), '')
    const signed = signCommit(root, after)
    git('update-ref', 'refs/heads/signed', signed)
    git('update-ref', 'refs/tags/v1', signed)
    for (const [name, value] of Object.entries(settings(mark))) git('config', name, value)

    for (const commit of [after, signed]) {
      git('update-ref', 'HEAD', commit)
      await askAll(root, before, commit)
      expect(existsSync(join(root, 'ran'))).toBe(false)
    }
    // To show that the configuration would have run it.
    spawnSync('git', control, { cwd: root })
    expect(existsSync(join(root, 'ran'))).toBe(true)
  })

  /** A commit like another, with what looks like a signature. */
  function signCommit(root: string, commit: string): string {
    const run = (input: string, ...parameters: string[]) =>
      execFileSync('git', parameters, { cwd: root, input, encoding: 'utf8' })
    const signature =
      'gpgsig -----BEGIN PGP SIGNATURE-----\n \n abc\n -----END PGP SIGNATURE-----\n\n'
    const text = run('', 'cat-file', 'commit', commit).replace('\n\n', `\n${signature}`)
    return run(text, 'hash-object', '-t', 'commit', '-w', '--stdin').trim()
  }
})

test('a partial clone downloads nothing, and answers that it does not know', async () => {
  const { root, git, before, after } = makePartialClone()
  const objects = git('count-objects', '-v')
  expect(await diffLocally(cloneAt(root), { before, after })).toBeUndefined()
  expect(await readCommitterDate(cloneAt(root), before)).toBeUndefined()
  expect(git('count-objects', '-v')).toBe(objects)
})

describe('the environment of git', () => {
  const { PATH } = process.env
  afterEach(() => {
    process.env.PATH = PATH
    delete process.env['INPUT_WEBHOOK-TOKEN']
    delete process.env.GIT_DIR
  })

  test("has nothing of the job's, neither tokens nor settings of git", async () => {
    const root = makeWorkspace({ '.git/HEAD': '' })
    const bin = makeWorkspace({ git: '#!/bin/sh\nenv\n' })
    chmodSync(join(bin, 'git'), 0o755)
    process.env.PATH = `${bin}${delimiter}${PATH}`
    process.env['INPUT_WEBHOOK-TOKEN'] = 'hush'
    process.env.GIT_DIR = '/elsewhere'
    const seen = await diffLocally(cloneAt(root), { before: MISSING, after: MISSING })
    const names = seen
      ?.join('')
      .split('\n')
      .map((line) => line.replace(/=.*/, ''))
    expect(names).toContain('GIT_ALLOW_PROTOCOL')
    expect(names?.filter((name) => /INPUT|TOKEN|HOME|GIT_DIR/.test(name))).toEqual([])
  })

  test('does not decide which git is run: PATH alone does, without the current directory', () => {
    const bin = makeWorkspace({ git: '' })
    const empty = makeWorkspace({ 'git/x': '' })
    mkdirSync(join(empty, 'bin'))
    chmodSync(join(bin, 'git'), 0o755)
    const path = ['', '.', 'node_modules/.bin', join(empty, 'bin'), bin].join(delimiter)
    expect(findGit(path)).toBe(join(bin, 'git'))
    expect(findGit(['', '.'].join(delimiter))).toBeUndefined()
  })
})
