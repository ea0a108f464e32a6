import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { exampleOf } from '../../sandbox/webhook-examples.ts'

const START = join(import.meta.dirname, '../../sandbox/start.ts')

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'start-'))
})
afterAll(() => rm(directory, { recursive: true }))

function start(...args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [START, ...args], (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, output: stdout + stderr }),
    )
  })
}

/** Plays a checkout with these files. */
async function startIn(files: Record<string, string>): Promise<{ code: number; output: string }> {
  const workspace = await mkdtemp(join(directory, 'workspace-'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(workspace, name), text)
  return start('--workspace', workspace)
}

async function payloadFile(text: string): Promise<string> {
  const file = join(directory, 'payload.json')
  await writeFile(file, text)
  return file
}

test('npm start shows the day, the record, the standards and a broken manifest', async () => {
  const { code, output } = await start()
  expect(output).toMatch(/^push +change +commitSha c4295bd74f/m)
  expect(output).toMatch(/^ +record +spec baseline contacts .* 200$/m)
  expect(output).toMatch(/^ +pass Documentation$/m)
  expect(output).toMatch(/^ +warning Console usage$/m)
  expect(output).toMatch(/^ +failure Changelog$/m)
  expect(output).toMatch(/^push +error +phaset\.manifest\.json:7:13 spec\.kind is/m)
  expect(output).toMatch(/^issues closed +incident-resolved +id 3912345678 +200$/m)
  expect(code).toBe(0)

  // It announces what it shows, and ends with the push's summary.
  const [intro = ''] = output.split('\nGitHub event ')
  expect(intro).toContain('broken on purpose')
  expect(output).toMatch(/The job summary of the push run.*\n\n### ⚠️ Phaset: 1 event delivered/)
}, 60_000)

test('npm start -- --sync shows a sync of 90 days, and a second one that has nothing to send', async () => {
  const { code, output } = await start('--sync')
  expect(output).toMatch(/^since: 90d +\d+ change +\d+ events delivered · 1 record uploaded$/m)
  expect(output).toMatch(/^ +\d+ incident-resolved$/m)
  expect(output).toMatch(/^without since +nothing +nothing to send$/m)
  expect(code).toBe(0)

  const [intro = ''] = output.split('\nsync ')
  expect(intro).toContain('twice')
  expect(output).toMatch(/The job summary of the first run.*\n\n### ✅ Phaset sync/)
}, 60_000)

test("a user's own checkout is played, whatever IDs and Baseline its manifest has", async () => {
  const manifest = {
    id: 'billing001',
    organizationId: 'my-company',
    spec: { name: 'Billing', repo: 'https://github.com/my-company/billing' },
    baseline: { id: 'strict' },
  }
  const { code, output } = await startIn({ 'phaset.manifest.json': JSON.stringify(manifest) })
  expect(output).toMatch(/^push +record +spec baseline +200$/m)
  expect(output).toMatch(/^ +baseline +strict +200$/m)
  expect(output).toMatch(/^ +failure Documentation$/m)
  expect(output).toMatch(/^failure: CI configuration \(\.github\/workflows\/main\.yml\): /m)
  expect(code).toBe(0)
})

test("the mistakes in a user's own manifest are shown", async () => {
  const { code, output } = await startIn({ 'phaset.manifest.json': '{ "id": 7, "spec": {} }' })
  expect(output).toMatch(/ error +phaset\.manifest\.json:1:9 id is/)
  expect(code).toBe(1)
})

test('a checkout without a manifest is no mistake', async () => {
  const { code, output } = await startIn({ 'README.md': 'Hello' })
  expect(output).toContain('there is no phaset.manifest.json; add it')
  expect(code).toBe(0)
})

test("a user's own payload is played", async () => {
  const file = await payloadFile(JSON.stringify(exampleOf('pull_request', 'opened')))
  const { code, output } = await start('--event', 'pull_request', '--payload', file)
  expect(output).toMatch(/^pull_request opened +pr-opened +additions 1 +200$/m)
  expect(code).toBe(0)
})

test('one from which nothing follows says why', async () => {
  const file = await payloadFile(JSON.stringify(exampleOf('pull_request', 'synchronize')))
  const { code, output } = await start('--event', 'pull_request', '--payload', file)
  expect(output).toContain('pull_request synchronize has no Phaset event')
  expect(output).toMatch(/^pull_request synchronize +nothing$/m)
  expect(code).toBe(0)
})

test('one that the action refuses fails, and shows its error', async () => {
  const file = await payloadFile('{ "action": "opened" }')
  const { code, output } = await start('--event', 'pull_request', '--payload', file)
  expect(output).toMatch(/^pull_request opened +error/m)
  expect(output).toContain('ended with exit code 1')
  expect(code).toBe(1)
})

test.each([
  ['a file that is not there', ['--event', 'push', '--payload', 'nosuch.json'], 'nosuch.json'],
  ['an event without a payload', ['--event', 'push'], '--event and --payload belong together'],
  ['a checkout that is not there', ['--workspace', 'nosuch'], 'which is not a directory'],
  ['an event beside --sync', ['--sync', '--event', 'push'], '--sync has no other options'],
  ['an unknown argument', ['--evnt', 'push'], "Unknown option '--evnt'"],
])('%s is reported without a stack trace', async (_, args, message) => {
  const { code, output } = await start(...args)
  expect(output).toContain(message)
  expect(output).not.toMatch(/^\s+at /m)
  expect(code).toBe(2)
})

test('a payload that is not JSON is reported without a stack trace', async () => {
  const file = await payloadFile('{ not JSON')
  const { code, output } = await start('--event', 'push', '--payload', file)
  expect(output).toContain(`The payload can't be read from ${file}: `)
  expect(output).not.toMatch(/^\s+at /m)
  expect(code).toBe(2)
})
