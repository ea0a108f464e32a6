import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { version } from '../../src/base/version.ts'

const { version: released, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))

test('package.json, the lock file and CHANGELOG.md name one version', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const latest = /^## (\S+)/m.exec(readFileSync('CHANGELOG.md', 'utf8'))?.[1]
  expect([lock.version, lock.packages[''].version, latest]).toEqual([released, released, released])
})

test('the User-Agent of the source and of dist names it too', () => {
  const scripts = readdirSync('dist').filter((name) => name.endsWith('.js'))
  const built = scripts.map((name) => readFileSync(`dist/${name}`, 'utf8')).join('')
  const agents = new Set(built.match(/\bphaset-action\/\d[^"'`]*/g))
  expect([version, ...agents]).toEqual([released, `phaset-action/${released}`])
})

test('.node-version names the Node that npm installs', () => {
  const node = readFileSync('.node-version', 'utf8').trim()
  expect(new Set(Object.values(optionalDependencies))).toEqual(new Set([node]))
})
