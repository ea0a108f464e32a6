import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { commitDist, readBuilt } from '../../scripts/release/commit-dist.ts'
import { findReleaseNotes } from '../../scripts/release/notes.ts'

describe('release notes', () => {
  const changelog = `# Changelog

## 1.1.0 (unreleased)

- New.

## 1.0.1 (2026-12-01)

### Fixed

- A fault.

## 1.0.0 (2026-11-27)
`

  test('are what the changelog says of the version', () => {
    expect(findReleaseNotes(changelog, '1.0.1')).toBe('### Fixed\n\n- A fault.')
  })

  test.each([
    ['1.1.0', 'write the date'],
    ['1.0.0', 'says nothing'],
    ['1.0', 'has no "## 1.0 (date)"'],
  ])('of %s stop the release: %s', (version, message) => {
    expect(() => findReleaseNotes(changelog, version)).toThrow(message)
  })
})

describe("the dist of Dependabot's pull requests", () => {
  let built: string
  beforeEach(() => {
    built = mkdtempSync(join(tmpdir(), 'built-'))
    writeFileSync(join(built, 'index.js'), 'é')
    writeFileSync(join(built, '7.index.js'), '7')
  })
  afterEach(() => rmSync(built, { recursive: true }))

  const branch = { repository: 'a/b', branch: 'dependabot/npm_and_yarn/c', head: 'f00' }

  test('is committed as it was built, and what is no longer built is removed', () => {
    const existing = ['index.js', '7.index.js', '8.index.js']
    const { input } = commitDist(readBuilt(built), existing, branch).variables
    expect(input).toMatchObject({
      branch: { repositoryNameWithOwner: 'a/b', branchName: 'dependabot/npm_and_yarn/c' },
      expectedHeadOid: 'f00',
    })
    expect(input.fileChanges.deletions).toEqual([{ path: 'dist/8.index.js' }])
    expect(input.fileChanges.additions).toContainEqual({ path: 'dist/index.js', contents: 'w6k=' })
  })

  test('is accepted as it is today', () => {
    expect(readBuilt('dist').has('licenses.txt')).toBe(true)
  })

  test.each<[string, () => void]>([
    ['a directory', () => mkdirSync(join(built, 'a.js'))],
    ['a link', () => symlinkSync('/etc/hostname', join(built, 'a.txt'))],
    ['a file of another kind', () => writeFileSync(join(built, 'run.sh'), '')],
    ['more than dist ever has', () => writeFileSync(join(built, 'a.js'), 'x'.repeat(3_000_000))],
    ['no entry', () => rmSync(join(built, 'index.js'))],
  ])('is rejected when it has %s', (_, change) => {
    change()
    expect(() => readBuilt(built)).toThrow('dist')
  })
})
