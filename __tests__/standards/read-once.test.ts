import * as fs from 'node:fs'
import * as promises from 'node:fs/promises'
import { relative } from 'node:path'
import { beforeEach, expect, jest, test } from '@jest/globals'
import type { Repository } from '../helpers/repository.ts'

/** Counts what is opened and listed on the real file system. */
let opened: string[] = []
let listed: string[] = []

jest.unstable_mockModule('node:fs', () => ({
  ...fs,
  openSync: (...all: Parameters<typeof fs.openSync>) => {
    opened.push(String(all[0]))
    return fs.openSync(...all)
  },
}))
jest.unstable_mockModule('node:fs/promises', () => ({
  ...promises,
  readdir: (path: string, options: { withFileTypes: true }) => {
    if (options?.withFileTypes) listed.push(path)
    return promises.readdir(path, options)
  },
}))

const { check, makeRepository } = await import('../helpers/repository.ts')

beforeEach(() => {
  opened = []
  listed = []
})

const from = (repository: Repository, paths: string[]) =>
  paths.map((path) => relative(repository.workspace, path)).sort()

test('each file is read once and each folder walked once, however many checks ask', async () => {
  const repository = makeRepository({
    'src/a.ts': '',
    'src/lib/b.ts': '',
    'src/lib/deep/c.js': '',
    'src/readme.md': '',
    'src/node_modules/d/d.js': '',
    'other/e.ts': '',
  })
  await check(repository, [
    'checkForConsoleUsage',
    'checkForThrowingPlainErrors',
    'checkForPresenceTests',
    { name: 'checkForConsoleUsage', path: 'src/lib' },
    { name: 'checkForThrowingPlainErrors', path: 'src/lib/deep' },
    { name: 'checkForPresenceTests', path: 'src' },
  ])
  expect(from(repository, opened)).toEqual(['src/a.ts', 'src/lib/b.ts', 'src/lib/deep/c.js'])
  expect(from(repository, listed)).toEqual(['src', 'src/lib', 'src/lib/deep'])
})

test('a walk ends at the hit that decides it', async () => {
  const files = Object.fromEntries([...Array(50).keys()].map((i) => [`src/${i}/a.ts`, 'console.a']))
  const repository = makeRepository(files)
  await check(repository, ['checkForConsoleUsage'])
  expect(opened).toHaveLength(1)
  expect(listed).toHaveLength(2)
})

test('a check of names reads no file', async () => {
  const repository = makeRepository({ 'tests/a.ts': '', 'tests/b.test.ts': '' })
  await check(repository, ['checkForPresenceTests'])
  expect(opened).toEqual([])
})

test('folders and files are visited in proportion to their number', async () => {
  const sizes = [10, 100].map((folders) =>
    Object.fromEntries(
      [...Array(folders * 5).keys()].map((i) => [`src/${i % folders}/${i}.ts`, 'a']),
    ),
  )
  const visits: number[] = []
  for (const files of sizes) {
    opened = []
    listed = []
    await check(makeRepository(files), ['checkForConsoleUsage', 'checkForThrowingPlainErrors'])
    visits.push(opened.length, listed.length)
  }
  expect(visits).toEqual([50, 11, 500, 101])
})
