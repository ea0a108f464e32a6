import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { findDirectories } from '../../src/components/directories.ts'
import { makeWorkspace, writeTooDeep } from '../helpers/workspace.ts'

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
    ['a directory without a manifest', ['apps/docs'], ['apps/docs']],
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
    [
      'a glob without a directory and all that is below it',
      ['**', '!./libs/ui/'],
      ['.', 'apps/api', 'apps/web'],
    ],
    ['a glob that names a hidden directory', ['.cache/**'], ['.cache']],
    ['a glob with a step that leads nowhere', ['apps/./w*'], ['apps/web']],
  ])('takes %s', async (_, patterns, directories) => {
    const workspace = makeWorkspace(FILES)
    expect(await findDirectories(patterns, workspace)).toEqual({ directories, problems: [] })
  })

  test.each<[string, string, RegExp]>([
    [
      'a glob that matches nothing',
      'services/*',
      /"services\/\*" matches no directory with a phaset.manifest.json/,
    ],
    ['a directory outside', '../other', /"\.\.\/other" leads out of the workspace/],
    ['a glob outside', '../*', /"\.\.\/\*" leads out of the workspace/],
    ['an absolute glob', '/etc/*', /"\/etc\/\*" leads out of the workspace/],
    ['a link that leads outside', 'link', /"link" leads out of the workspace/],
    ['a glob that only a link outside matches', 'lin*', /"lin\*"/],
    ['a glob without what is outside', '!../x', /"!\.\.\/x" leads out of the workspace/],
    ['a glob within node_modules', 'apps/web/node_modules/*', /"apps\/web\/node_modules\/\*"/],
    ['a glob for the dot of a directory', '[.]/apps', /"\[\.\]\/apps"/],
    ['a typo', 'apps/wbe', /"apps\/wbe" is not a directory.*did you mean "apps\/web"\?/],
    ['a typo further up', 'app/api', /"app\/api" is not a directory.*did you mean "apps\/api"\?/],
    ['another case', 'Apps/Web', /did you mean "apps/],
    ['a name like no other', 'services', /"services" .*the repository's root has "apps", "libs"/],
    ['a directory of one that has none', 'apps/docs/x', /"apps\/docs" has no directories/],
    ['braces', 'apps/{web,api}', /"apps\/\{web,api\}".*braces are not expanded/],
    ['a list item', '- apps/web', /"- apps\/web".*write it as "apps\/web"/],
    ['quotes', '"apps/web"', /write it as "apps\/web"/],
    ['a typo in quotes', '"apps/wbe"', /did you mean "apps\/web"\?/],
    ['backslashes', 'apps\\web', /write it as "apps\/web"/],
    ['a file', 'apps/docs/README.md', /is not a directory; use "apps\/docs" instead/],
  ])('%s is an error that names it, and the others stand', async (_, pattern, message) => {
    const workspace = makeWorkspace(FILES)
    symlinkSync(makeWorkspace({ 'phaset.manifest.json': '{}' }), join(workspace, 'link'))
    const { directories, problems } = await findDirectories([pattern, 'apps/web'], workspace)
    expect(directories).toEqual(['apps/web'])
    expect(problems).toMatchObject([{ kind: 'input', level: 'error' }])
    expect(problems[0]?.message).toMatch(message)
  })

  test('an absolute path after ! is an error, and takes nothing away', async () => {
    const lines = ['apps/*', '!/apps/web']
    expect(await findDirectories(lines, makeWorkspace(FILES))).toMatchObject({
      directories: ['apps/api', 'apps/web'],
      problems: [{ message: expect.stringContaining('"!/apps/web" leads out of the workspace') }],
    })
  })

  test('in place of a name like no other, five directories are named', async () => {
    const of = async (names: string[]) => {
      const files = Object.fromEntries(names.map((name) => [`${name}/x`, '']))
      const { problems } = await findDirectories(['services'], makeWorkspace(files))
      return problems[0]?.message
    }
    const five = '"a", "b", "c", "d", "e"'
    expect(await of(['a', 'b', 'c', 'd', 'e'])).toMatch(new RegExp(`has ${five}$`))
    expect(await of(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toMatch(
      new RegExp(`has ${five} and 2 more$`),
    )
  })

  test('may name any directory where nothing is checked out', async () => {
    const found = { directories: ['apps/web'], problems: [] }
    expect(await findDirectories(['apps/web'], makeWorkspace())).toEqual(found)
    expect(await findDirectories(['apps/web'], join(makeWorkspace(), 'none'))).toEqual(found)
  })

  test('may lead by a link to another directory, which is the one that counts', async () => {
    const workspace = makeWorkspace(FILES)
    symlinkSync('apps/web', join(workspace, 'current'))
    const found = { directories: ['apps/web'], problems: [] }
    expect(await findDirectories(['current', 'apps/web'], workspace)).toEqual(found)
  })

  test.each(['.github', 'link'])('finds what is in a workspace called %s', async (name) => {
    const real = makeWorkspace(FILES)
    const workspace = join(makeWorkspace(), name)
    symlinkSync(real, workspace)
    const found = { directories: ['apps/api', 'apps/web'], problems: [] }
    expect(await findDirectories(['apps/*'], workspace)).toEqual(found)
    expect(await findDirectories(['apps/web', 'apps/api'], workspace)).toEqual(found)
  })

  test('skips and names what it can not read, and does not enter what is left out', async () => {
    const workspace = makeWorkspace(FILES)
    for (const directory of ['apps/web/node_modules', 'apps/old', '.cache', 'libs', 'other']) {
      writeTooDeep(workspace, directory)
    }
    const apps = { directories: ['apps/api', 'apps/web'], problems: [] }
    expect(await findDirectories(['apps/**', '!apps/old'], workspace)).toEqual(apps)
    expect(await findDirectories(['libs/**'], workspace)).toMatchObject({
      directories: ['libs/ui/deep'],
      problems: [
        { level: 'warning', message: expect.stringMatching(/skipped: libs\/x+.*ENAMETOOLONG/) },
      ],
    })
  })

  test('that takes everything away leaves not even the root', async () => {
    const { directories } = await findDirectories(['**', '!**'], makeWorkspace(FILES))
    expect(directories).toEqual([])
  })

  test('that only takes away is an error', async () => {
    const { directories, problems } = await findDirectories(['!apps/*'], makeWorkspace(FILES))
    expect(directories).toEqual([])
    expect(problems).toMatchObject([
      { message: expect.stringContaining('it only excludes directories') },
    ])
  })

  test('the path of the workspace is never a pattern', async () => {
    const parent = makeWorkspace({
      'a[b]*c/apps/web/phaset.manifest.json': '{}',
      'abc/apps/other/phaset.manifest.json': '{}',
    })
    expect(await findDirectories(['apps/*'], join(parent, 'a[b]*c'))).toEqual({
      directories: ['apps/web'],
      problems: [],
    })
  })
})
