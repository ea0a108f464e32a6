import { chownSync, mkdirSync, readdirSync, realpathSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { findClones } from '../../src/git/clone.ts'
import { findClonesOf } from '../../src/git/own-clones.ts'
import { initClone } from '../helpers/clone.ts'
import { makeWorkspace, write } from '../helpers/workspace.ts'

describe('the clones that hold directories', () => {
  test('are found by their own .git, from the workspace down', () => {
    const workspace = makeWorkspace({ 'shop/apps/web/a': '', 'other/a': '' })
    const find = (...directories: string[]) =>
      findClones(workspace, directories).map(({ directory }) => directory)
    expect(find('shop/apps/web', 'other', 'none')).toEqual([])
    mkdirSync(join(workspace, 'shop/apps/web/.git'))
    mkdirSync(join(workspace, 'shop/.git'))
    expect(find('shop/apps/web', 'other')).toEqual(['shop', 'shop/apps/web'])
    mkdirSync(join(workspace, '.git'))
    expect(find('.', 'shop/apps/web')).toEqual(['.', 'shop', 'shop/apps/web'])
  })

  test("have a submodule's git directory, which is elsewhere in the workspace", () => {
    const workspace = makeWorkspace({ 'libs/ship/.git': 'gitdir: ../../.git/modules/ship\n' })
    mkdirSync(join(workspace, '.git/modules/ship'), { recursive: true })
    expect(findClones(workspace, ['libs/ship'])).toEqual([
      { directory: '.', gitDirectory: join(workspace, '.git') },
      { directory: 'libs/ship', gitDirectory: join(workspace, '.git/modules/ship') },
    ])
  })

  test('are found in a workspace that is a link', () => {
    const workspace = makeWorkspace({ '.git/HEAD': '' })
    const link = join(makeWorkspace(), 'link')
    symlinkSync(workspace, link)
    expect(findClones(link, [])).toEqual([
      { directory: '.', gitDirectory: realpathSync(join(workspace, '.git')) },
    ])
  })

  test.each<[string, (workspace: string, outside: string) => void]>([
    ['a link', (workspace, outside) => symlinkSync(outside, join(workspace, '.git'))],
    ['a file', (workspace, outside) => write(workspace, '.git', `gitdir: ${outside}\n`)],
    ['a file that names nothing', (workspace) => write(workspace, '.git', 'gitdir: none\n')],
    ['some other file', (workspace) => write(workspace, '.git', 'x'.repeat(10_000))],
  ])('are none where .git is %s that leads out of the workspace', (_, make) => {
    const workspace = makeWorkspace()
    make(workspace, makeWorkspace({ HEAD: '' }))
    expect(findClones(workspace, ['apps/web'])).toEqual([])
  })
})

describe('the clone of this repository', () => {
  /** Which of two clones, side by side, are of https://github.com/acme/shop. */
  async function recognize(origins: { left?: string; right?: string }, ofCommit = 'left') {
    const workspace = makeWorkspace({ 'left/a': '', 'right/a': '' })
    const commits: Record<string, string> = {}
    for (const side of ['left', 'right'] as const) {
      const { commit, git } = initClone(join(workspace, side))
      commits[side] = commit({ [side]: '1' })
      const origin = origins[side]
      if (origin !== undefined) git('remote', 'add', 'origin', origin)
    }
    const identity = {
      serverUrl: 'https://github.com',
      repository: 'acme/shop',
      commits: ['a'.repeat(40), commits[ofCommit] ?? 'b'.repeat(40)],
    }
    const found = await findClonesOf(identity, findClones(workspace, ['left', 'right']))
    return found.map(({ directory }) => directory)
  }

  test.each([
    'https://github.com/acme/shop',
    'https://GitHub.com/Acme/Shop.git',
    'https://x-access-token:abc@github.com/acme/shop/',
    'git@github.com:acme/shop.git',
    'ssh://git@github.com:22/acme/shop.git',
  ])('is recognized by its origin %s', async (right) => {
    expect(await recognize({ right, left: 'https://github.com/acme/catalog' }, 'none')).toEqual([
      'right',
    ])
  })

  test.each([
    'https://github.com/acme/shop2',
    'https://github.example.com/acme/shop',
    'https://example.com/github.com/acme/shop',
    '/srv/acme/shop',
    'C:\\acme\\shop',
  ])('is not recognized by the origin %s', async (right) => {
    expect(await recognize({ right, left: 'https://github.com/acme/catalog' }, 'none')).toEqual([])
  })

  test('is recognized by its commits, as that of a fork', async () => {
    const origins = {
      left: 'https://github.com/fork/shop',
      right: 'https://github.com/acme/catalog',
    }
    expect(await recognize(origins)).toEqual(['left'])
  })

  test('may be there more than once', async () => {
    expect(await recognize({ right: 'https://github.com/acme/shop' }, 'left')).toEqual([
      'left',
      'right',
    ])
  })

  test('is one without an origin, where no other is recognized', async () => {
    expect(await recognize({ right: 'https://github.com/acme/catalog' }, 'none')).toEqual(['left'])
  })

  const asRoot = process.getuid?.() === 0 ? test : test.skip
  asRoot('is read where another user made it, as in a job that runs in a container', async () => {
    const workspace = makeWorkspace()
    const { commit } = initClone(workspace)
    const commits = [commit({ a: '1' })]
    for (const path of [
      '.',
      '.git',
      ...readdirSync(workspace, { recursive: true, encoding: 'utf8' }),
    ]) {
      chownSync(join(workspace, path), 65_534, 65_534)
    }
    const identity = { serverUrl: 'https://github.com', repository: 'acme/shop', commits }
    const other = { directory: 'other', gitDirectory: join(workspace, 'none') }
    const found = await findClonesOf(identity, [other, ...findClones(workspace, [])])
    expect(found.map(({ directory }) => directory)).toEqual(['.'])
  })
})
