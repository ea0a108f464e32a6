import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { pushedToDefaultBranch } from '../../sandbox/github-payloads.ts'
import { runAction } from '../../sandbox/runner.ts'
import { COMPONENT } from '../../sandbox/sample.ts'

let directory: string
let server: ChildProcess
let served: Record<string, string>
let outputs: Record<string, string>
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'serve-'))
  const file = join(directory, 'output')
  // It prints a line when the outputs are written.
  server = spawn(process.execPath, ['sandbox/serve.ts'], {
    env: { ...process.env, GITHUB_OUTPUT: file },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (server.stdout) await once(server.stdout, 'data')
  served = Object.fromEntries(
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(/=(.*)/).slice(0, 2)),
  )
  const { endpoint = '', token = '' } = served
  const step = await runAction({
    event: 'push',
    payload: pushedToDefaultBranch(),
    workspace: COMPONENT,
    inputs: {
      endpoint,
      'webhook-token': token,
      event: 'deployment',
      record: 'true',
      standards: 'true',
    },
  })
  outputs = step.outputs
})
afterAll(() => {
  server.kill()
  rmSync(directory, { recursive: true })
})

test('a step that reports all three says what the Phaset accepted', () => {
  const { status, stdout } = compare(outputs)
  expect(stdout).toContain('same: standards: "uploaded"')
  expect(stdout).toContain('same: event: [{"event":"deployment"')
  expect(status).toBe(0)
})

test.each([
  ['an event that never arrived', { events: '[{"event":"change"}]' }],
  ['a wrong count', { passes: '99' }],
  ['a record that was not uploaded', { record: 'checked' }],
  ['something undelivered', { undelivered: 'undelivered.jsonl' }],
])('a step that says %s is found out', (_, changed) => {
  const { status, stdout } = compare({ ...outputs, ...changed })
  expect(stdout).toContain('DIFFERENT')
  expect(status).toBe(1)
})

function compare(said: Record<string, string>) {
  return spawnSync(process.execPath, ['sandbox/compare.ts'], {
    env: { ...process.env, OUTPUTS: JSON.stringify(said), ACCEPTED: served.accepted },
    encoding: 'utf8',
  })
}
