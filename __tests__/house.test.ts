import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path/posix'
import { expect, test } from '@jest/globals'
import ts from 'typescript'

/** An import of one file of src by another, as paths from src. */
type Import = { from: string; to: string }

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))

// Of types too, and those that are loaded when they are needed.
const imports: Import[] = files.flatMap((from) =>
  ts
    .preProcessFile(readFileSync(join('src', from), 'utf8'))
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => ({ from, to: join(dirname(from), fileName) }))
    .filter(({ to }) => files.includes(to)),
)

/** The directories in the picture of CONTRIBUTING.md, from top to bottom. */
const picture = [
  ...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^(?:.*─►| +) ([a-z/-]+)\/(?: {2,}|$)/gm),
].map(([, directory = '']) => directory)

/** The place of a file in the picture. A file of src itself comes after all directories. */
function placeOf(path: string): number {
  const directory = dirname(path)
  if (directory === '.') return picture.length
  const [nearest] = picture
    .filter((each) => `${directory}/`.startsWith(`${each}/`))
    .toSorted((a, b) => b.length - a.length)
  return nearest === undefined ? -1 : picture.indexOf(nearest)
}

/** Each directory that imports from another: `a imports b`, once. */
function describeImports(found: readonly Import[]): string[] {
  return [...new Set(found.map(({ from, to }) => `${dirname(from)} imports ${dirname(to)}`))].sort()
}

test('every directory of src is in the picture of CONTRIBUTING.md, or in one that is', () => {
  expect(files.filter((file) => placeOf(file) === -1)).toEqual([])
})

test('every directory in the picture of CONTRIBUTING.md is in src', () => {
  expect(picture).not.toEqual([])
  const empty = picture.filter((each) => !files.some((file) => file.startsWith(`${each}/`)))
  expect(empty).toEqual([])
})

test('a directory imports only from those above it in the picture', () => {
  const upward = imports.filter(({ from, to }) => placeOf(to) > placeOf(from))
  expect(describeImports(upward)).toEqual([])
})

test('a directory and its subdirectory do not import from each other', () => {
  const all = new Set(describeImports(imports))
  const mutual = imports.filter(
    ({ from, to }) =>
      dirname(to).startsWith(`${dirname(from)}/`) &&
      all.has(`${dirname(to)} imports ${dirname(from)}`),
  )
  expect(describeImports(mutual)).toEqual([])
})

test('no two files of src have the same name', () => {
  const names = files.map((file) => basename(file))
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})
