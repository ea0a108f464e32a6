import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { findDirectories } from '../../src/components/directories.ts'
import { makeWorkspace } from '../helpers/workspace.ts'

const FILES = {
  'phaset.manifest.json': '{}',
  'apps/web/phaset.manifest.json': '{}',
  'apps/api/phaset.manifest.json': '{}',
  'apps/docs/README.md': '',
  'libs/ui/deep/phaset.manifest.json': '{}',
  'apps/web/node_modules/other/phaset.manifest.json': '{}',
  '.cache/phaset.manifest.json': '{}',
}

describe('working-directory', () => {
  test.each<[string, string[], string[]]>([
    ['a directory', ['apps/web'], ['apps/web']],
    ['the workspace itself', ['.'], ['.']],
    [
      'a directory without a manifest, or that is not there',
      ['apps/docs', 'x'],
      ['apps/docs', 'x'],
    ],
    ['several spellings of one directory', ['./apps/web/', 'apps//web', 'apps/web'], ['apps/web']],
    ['a glob', ['apps/*'], ['apps/api', 'apps/web']],
    ['a glob that starts with ./ and ends with /', ['./apps/*/'], ['apps/api', 'apps/web']],
    ['**', ['**'], ['.', 'apps/api', 'apps/web', 'libs/ui/deep']],
    [
      'lines and globs that overlap',
      ['libs/**', 'apps/a*', 'apps/api'],
      ['apps/api', 'libs/ui/deep'],
    ],
    ['a glob without what another takes away', ['apps/*', '!apps/w*'], ['apps/api']],
  ])('takes %s', async (_, patterns, directories) => {
    const workspace = makeWorkspace(FILES)
    expect(await findDirectories(patterns, workspace)).toEqual({ directories, problems: [] })
  })

  test.each<[string, string, RegExp]>([
    ['a glob that matches nothing', 'services/*', /"services\/\*".* holds a phaset.manifest.json/],
    ['a directory outside', '../other', /"\.\.\/other" leads out of the workspace/],
    ['a glob outside', '../*', /"\.\.\/\*" leads out of the workspace/],
    ['an absolute glob', '/etc/*', /"\/etc\/\*" leads out of the workspace/],
    ['a link that leads outside', 'link', /"link" leads out of the workspace/],
    ['a glob that only a link outside matches', 'lin*', /"lin\*"/],
  ])('%s is an error that names it, and the others stand', async (_, pattern, message) => {
    const workspace = makeWorkspace(FILES)
    symlinkSync(makeWorkspace({ 'phaset.manifest.json': '{}' }), join(workspace, 'link'))
    const { directories, problems } = await findDirectories([pattern, 'apps/web'], workspace)
    expect(directories).toEqual(['apps/web'])
    expect(problems).toMatchObject([{ kind: 'input', level: 'error' }])
    expect(problems[0]?.message).toMatch(message)
  })

  test('that only takes away is an error', async () => {
    const { directories, problems } = await findDirectories(['!apps/*'], makeWorkspace(FILES))
    expect(directories).toEqual([])
    expect(problems).toMatchObject([{ message: expect.stringContaining('only excludes') }])
  })

  test('the path of the workspace is never a pattern', async () => {
    const workspace = join(makeWorkspace(), 'a[b]*c')
    mkdirSync(join(workspace, 'apps'), { recursive: true })
    const { problems } = await findDirectories(['apps/*'], workspace)
    expect(problems).toHaveLength(1)
  })
})
