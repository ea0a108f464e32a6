import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { licenses } from '../../scripts/build/licenses.ts'

const inModules = (...path: string[]) => resolve('node_modules', ...path)

test('each package of the modules is named once, with its terms, in order', () => {
  const text = licenses([
    inModules('zod', 'v4', 'core', 'util.js'),
    inModules('zod', 'mini', 'index.js'),
    inModules('@actions', 'core', 'lib', 'core.js'),
    resolve('src', 'index.ts'),
  ])
  const notices = text.split('\n\n---\n\n')
  expect(notices).toHaveLength(2)
  expect(notices[0]).toMatch(/^@actions\/core 3\.0\.1, MIT\n\nThe MIT License/)
  expect(notices[1]).toMatch(/^zod 4\.6\.7, MIT\n\nMIT License\n\nCopyright \(c\)/)
})

test('a package that names no license stops the build', () => {
  const root = mkdtempSync(join(tmpdir(), 'phaset-action-licenses-'))
  const directory = join(root, 'node_modules', 'nameless')
  mkdirSync(directory, { recursive: true })
  writeFileSync(join(directory, 'package.json'), '{ "name": "nameless", "version": "1.0.0" }')
  expect(() => licenses([join(directory, 'index.js')])).toThrow('names no license')
  rmSync(root, { recursive: true })
})
