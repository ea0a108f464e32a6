import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { readManifest } from '../../src/manifest/read.ts'

const NAME = 'phaset.manifest.json'
const TEXT = '{\n  "id": "0123456789",\n  "spec": { "name": "n" }\n}\n'

let root: string
let workspace: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'manifest-'))
  workspace = join(root, 'workspace')
  await mkdir(join(workspace, 'a'), { recursive: true })
})

afterEach(() => rm(root, { recursive: true }))

function write(path: string, content: string | Buffer = TEXT): Promise<void> {
  return writeFile(join(workspace, path), content)
}

function read(directory: string) {
  return readManifest({ workspace, directory })
}

/** The message of a refused file's only problem. */
async function refusal(directory: string): Promise<string> {
  const reading = await read(directory)
  if (reading.kind === 'absent') throw new Error('absent')
  expect(reading).toMatchObject({ baselineUnclear: true })
  expect(reading).not.toHaveProperty('manifest')
  expect(reading.problems).toMatchObject([{ kind: 'manifest', level: 'error' }])
  return reading.problems[0]?.message ?? ''
}

describe('a manifest is found', () => {
  test.each([
    ['.', NAME],
    ['a', `a/${NAME}`],
    ['./a/', `a/${NAME}`],
    ['a/../a', `a/${NAME}`],
  ])('in %s', async (directory, file) => {
    await write(file)
    expect(await read(directory)).toMatchObject({
      kind: 'found',
      file,
      recordId: '0123456789',
      problems: [],
    })
  })

  test('in a directory given as an absolute path', async () => {
    await write(`a/${NAME}`)
    expect(await read(join(workspace, 'a'))).toMatchObject({ file: `a/${NAME}`, name: 'n' })
  })

  test('behind symbolic links inside the workspace; its file is the real one', async () => {
    await write('a/other.json')
    await symlink('other.json', join(workspace, 'a', NAME))
    await symlink('a', join(workspace, 'current'))
    expect(await read('current')).toMatchObject({ file: 'a/other.json', name: 'n' })
  })

  test('with a byte order mark and CRLF, which move no column', async () => {
    await write(NAME, `\ufeff${TEXT.replace('"n"', '""').replaceAll('\n', '\r\n')}`)
    expect(await read('.')).toMatchObject({ problems: [{ line: 3, column: 21 }] })
  })
})

describe('a manifest is absent', () => {
  test('when the directory has none', async () => {
    expect(await read('a')).toEqual({ kind: 'absent', file: `a/${NAME}` })
  })

  test('when there is no such directory', async () => {
    expect(await read('nowhere')).toEqual({ kind: 'absent', file: `nowhere/${NAME}` })
  })
})

describe('a hostile file is refused with a message that says what and where', () => {
  test('over 1 MiB, while 1 MiB is read', async () => {
    await write(NAME, TEXT.padEnd(1024 * 1024))
    expect(await read('.')).toMatchObject({ name: 'n', problems: [] })
    await write(NAME, TEXT.padEnd(1024 * 1024 + 1))
    expect(await refusal('.')).toBe(
      `${NAME} is larger than 1 MiB, the most that the action reads; shorten it`,
    )
  })

  test.each([
    ['Latin-1', Buffer.from(TEXT.replace('"n"', '"né"'), 'latin1'), 3],
    ['UTF-16', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), 1],
    ['a cut character at the end', Buffer.concat([Buffer.from(TEXT), Buffer.from([0xe2])]), 5],
  ])('not UTF-8: %s', async (_, bytes, line) => {
    await write(NAME, bytes)
    expect(await refusal('.')).toBe(`${NAME} is not UTF-8 text (line ${line}); save it as UTF-8`)
  })

  test('a symbolic link that leads out of the workspace', async () => {
    await writeFile(join(root, 'secret.json'), TEXT)
    await symlink('../../secret.json', join(workspace, 'a', NAME))
    expect(await refusal('a')).toContain(`a/${NAME} is outside the workspace, so it was not read`)
  })

  test('a symbolic link that leads nowhere, and one that leads to itself', async () => {
    await symlink('nowhere.json', join(workspace, NAME))
    expect(await refusal('.')).toBe(`${NAME} is a broken symbolic link; fix or remove it`)
    await symlink(NAME, join(workspace, 'a', NAME))
    expect(await refusal('a')).toBe(`a/${NAME} can't be read (ELOOP)`)
  })

  test('a directory', async () => {
    await mkdir(join(workspace, NAME))
    expect(await refusal('.')).toBe(`${NAME} is not a regular file`)
  })

  test('a FIFO, which no one writes to', async () => {
    if (spawnSync('mkfifo', [join(workspace, NAME)]).status !== 0) return
    expect(await refusal('.')).toBe(`${NAME} is not a regular file`)
  })
})

test.each(['https://git-lfs.github.com/spec/v1', 'https://hawser.github.com/spec/v1'])(
  'a pointer of Git LFS is called that: version %s',
  async (version) => {
    await write(NAME, `version ${version}\noid sha256:${'0'.repeat(64)}\nsize 1234\n`)
    expect(await refusal('.')).toMatch(
      `${NAME} is a Git LFS pointer, and the manifest itself is not`,
    )
  },
)

describe('a working directory that leads out of the workspace is refused', () => {
  test.each(['..', '../elsewhere', '../workspace-2', '/', 'a/../../elsewhere'])(
    '%s',
    async (directory) => {
      await mkdir(join(root, 'workspace-2'))
      await writeFile(join(root, 'workspace-2', NAME), TEXT)
      expect(await refusal(directory)).toContain('is outside the workspace')
    },
  )

  test('through a symbolic link, with a manifest there or without', async () => {
    await mkdir(join(root, 'elsewhere'))
    await symlink('../elsewhere', join(workspace, 'link'))
    expect(await refusal('link')).toContain(`link/${NAME} is outside the workspace`)
    await writeFile(join(root, 'elsewhere', NAME), TEXT)
    expect(await refusal('link')).toContain(`link/${NAME} is outside the workspace`)
  })

  test('a directory that is a file, or no path at all', async () => {
    await write('file')
    expect(await refusal('file')).toContain("can't be read (ENOTDIR)")
    expect(await refusal('a\0b')).toContain("can't be read (ERR_INVALID_ARG_VALUE)")
  })
})
