import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readShares } from '../../scripts/bench/shares.ts'

const directory = mkdtempSync(join(tmpdir(), 'phaset-action-shares-'))
const SCRIPT = pathToFileURL(join(directory, 'index.js')).href
beforeAll(() => {
  // Each line is of another source.
  const sources = [
    '.././node_modules/@actions/core/lib/core.js',
    '.././src/github/push.ts',
    '.././src/run.ts',
    '../webpack/runtime/chunks',
    '.././index.js',
  ]
  const map = { version: 3, sources, names: [], mappings: 'AAAA;ACAA;ACAA;ACAA;ACAA' }
  writeFileSync(join(directory, 'index.js.map'), JSON.stringify(map))
})
afterAll(() => rmSync(directory, { recursive: true }))

const at = (url: string, lineNumber: number, functionName = 'named') => ({
  functionName,
  url,
  lineNumber,
  columnNumber: 0,
})
const inBundle = (line: number) => at(SCRIPT, line)
const inNode = at('node:fs', 100)
const moduleOfNode = (name: string) => at(`node:${name}`, 0, '')
const special = (name: string) => at('', -1, name)

/** A profile with one sample, of 2 ms. */
function profileOf(stack: ReturnType<typeof at>[]): string {
  const nodes = [special('(root)'), ...stack].map((callFrame, id) => ({
    id,
    callFrame,
    ...(id < stack.length && { children: [id + 1] }),
  }))
  return JSON.stringify({ nodes, samples: [stack.length], timeDeltas: [2000] })
}

test.each([
  ['a package', [inBundle(0)], '@actions/core'],
  ['a folder of the source', [inBundle(0), inBundle(1)], 'src/github'],
  ['a file beside the folders', [inBundle(2)], 'src/run.ts'],
  ['what of Node it calls', [inNode, inBundle(1), inNode], 'src/github'],
  ["webpack's own code", [inBundle(3)], "webpack's loader"],
  ['the script itself', [inBundle(4)], "the bundle's top level"],
  [
    "the one of Node's modules that loads another",
    [inBundle(0), inNode, moduleOfNode('https'), inNode, moduleOfNode('tls'), inNode],
    'loading node:https',
  ],
  ['Node before the bundle runs', [inNode, moduleOfNode('fs')], 'Node itself'],
  [
    'compiling a bundle, whoever loads it',
    [inBundle(1), at('node:internal/modules/esm/utils', 300, 'compileSourceTextModule')],
    'compiling the bundle',
  ],
  ['garbage', [inBundle(1), special('(garbage collector)')], 'garbage collection'],
  ['idleness', [special('(idle)')], 'waiting'],
  ['what V8 can not name', [special('(program)')], 'Node itself'],
])('time goes to %s', (_, stack, share) => {
  expect([...readShares(profileOf(stack))]).toEqual([[share, 2]])
})

test('the time of all samples of a share is added up', () => {
  const profile = JSON.parse(profileOf([inBundle(1)]))
  const samples = [1, 0, 1]
  const shares = readShares(JSON.stringify({ ...profile, samples, timeDeltas: [100, 200, 400] }))
  expect([...shares]).toEqual([
    ['src/github', 0.5],
    ['Node itself', 0.2],
  ])
})
