import { readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { parseErrors } from '../../../sandbox/annotations.ts'
import { runAction } from '../../../sandbox/runner.ts'
import { ORG_ID, RECORD_ID } from '../../../sandbox/sample.ts'
import {
  type Line,
  parseLines,
  push,
  replay,
  stepInputs,
  TOKEN,
  undeliveredLines,
} from '../../helpers/fault-steps.ts'
import { type FaultyServer, startServer, wellAnswered } from '../../helpers/faulty-server.ts'
import { makeWorkspace } from '../../helpers/workspace.ts'

let server: FaultyServer
/** What the server refuses to take: parts of bodies. */
let refused: string[] = []
beforeEach(async () => {
  refused = []
  server = await startServer((request, response) => {
    const { body = '' } = server.requests.at(-1) ?? {}
    if (refused.some((part) => body.includes(part))) response.writeHead(503, WAIT).end()
    else wellAnswered(request, response)
  })
})
afterEach(() => server.close())

const WAIT = { 'retry-after': '3600' }

function line(sha: string, outcome = 'not-arrived', recordId = RECORD_ID): Line {
  const body = { event: 'change', commitSha: sha.repeat(40), timestamp: '1773309432000' }
  return { outcome, kind: 'event', orgId: ORG_ID, recordId, body }
}

function bodiesSent(): unknown[] {
  return server.requests.map(({ body }) => JSON.parse(body))
}

test('what did not arrive and what was refused is sent, in its order, as it was', async () => {
  const lines = [line('a'), line('b', 'refused'), line('c')]
  const result = await replay(lines, stepInputs(server.endpoint))
  expect(result).toMatchObject({ exitCode: 0, outputs: { undelivered: '' } })
  expect(bodiesSent()).toEqual(lines.map(({ body }) => body))
  expect(JSON.parse(result.outputs.events ?? '')).toEqual(lines.map(({ body }) => body))
})

test('nothing but the replay is done: neither events nor record nor standards', async () => {
  const workspace = makeWorkspace({ 'one.jsonl': JSON.stringify(line('a')) })
  const step = push(stepInputs(server.endpoint, { replay: 'one.jsonl' }))
  const { exitCode } = await runAction({ ...step, workspace })
  expect(exitCode).toBe(0)
  expect(bodiesSent()).toEqual([line('a').body])
})

test('what may have arrived is left alone, and counted', async () => {
  const lines = [line('a', 'unknown'), line('b')]
  const result = await replay(lines, stepInputs(server.endpoint))
  expect(bodiesSent()).toEqual([line('b').body])
  expect(result.stdout).toMatch(/1 messages? .*left alone/)
  expect(result.outputs.undelivered).toBe('')
})

test('with repeat-unknown it is sent too', async () => {
  const lines = [line('a', 'unknown'), line('b')]
  await replay(lines, stepInputs(server.endpoint, { 'repeat-unknown': 'true' }))
  expect(bodiesSent()).toEqual(lines.map(({ body }) => body))
})

test('what fails again, and what waits for it, is in the new file, and nothing else', async () => {
  refused = ['bbbb']
  const result = await replay(
    [line('a'), line('b', 'refused'), line('c')],
    stepInputs(server.endpoint),
  )
  expect(undeliveredLines(result)).toEqual([line('b', 'not-arrived'), line('c')])
  expect(result.exitCode).toBe(0)
})

test('a file that a run leaves can be sent by another', async () => {
  refused = ['change']
  const first = await runAction(push(stepInputs(server.endpoint)))
  const left = undeliveredLines(first)
  expect(left).toHaveLength(1)
  refused = []
  const second = await replay(left, stepInputs(server.endpoint))
  expect(second.outputs.undelivered).toBe('')
  expect(server.requests[1]).toMatchObject({
    path: server.requests[0]?.path,
    body: server.requests[0]?.body,
  })
})

test('damaged lines are named and skipped, and the rest goes', async () => {
  const { body, ...bodiless } = line('a')
  const lines = [
    line('a'),
    '{"outcome":"not-arr',
    '',
    '[]',
    bodiless,
    { ...line('b'), body: { ...body, stranger: 1 } },
    { ...line('b'), kind: 'other' },
    { ...line('b'), outcome: 'delivered' },
    { ...line('b'), recordId: '' },
    '\u0000::error::x',
    line('c'),
  ]
  const { exitCode, stdout } = await replay(lines, stepInputs(server.endpoint))
  expect(bodiesSent()).toEqual([line('a').body, line('c').body])
  const messages = parseErrors(stdout).flatMap(({ message }) => message.split('\n'))
  const named = messages.map((message) => /line \d+/.exec(message)?.[0])
  expect(named).toEqual([2, 4, 5, 6, 7, 8, 9, 10].map((number) => `line ${number}`))
  expect(exitCode).toBe(1)
})

test('patterns match several files, and a file that can not be read is named', async () => {
  const workspace = makeWorkspace({
    'left/a.jsonl': JSON.stringify(line('a')),
    'left/deep/b.jsonl': JSON.stringify(line('b')),
    'left/c.txt': JSON.stringify(line('c')),
  })
  await symlink('nowhere', join(workspace, 'left', 'lost.jsonl'))
  const inputs = stepInputs(server.endpoint, { replay: 'left/**/*.jsonl' })
  const { exitCode, stdout } = await runAction({
    event: 'schedule',
    payload: {},
    workspace,
    inputs,
  })
  expect(parseErrors(stdout).map(({ message }) => message)).toEqual([
    expect.stringMatching(/lost\.jsonl.* can't be read/),
  ])
  expect(exitCode).toBe(1)
  expect(bodiesSent()).toEqual([line('a').body, line('b').body])
})

test('where no file matches, that is said, and nothing is sent', async () => {
  const inputs = stepInputs(server.endpoint, { replay: 'none/*.jsonl' })
  const { exitCode, stdout } = await runAction({ event: 'schedule', payload: {}, inputs })
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(/^::warning.*matches no file.*none/m)
  expect(server.requests).toEqual([])
})

test("the run's own file is none of those that match", async () => {
  const temp = makeWorkspace()
  const inputs = stepInputs(server.endpoint, { replay: join(temp, '*.jsonl') })
  const { stdout } = await runAction({ event: 'schedule', payload: {}, temp, inputs })
  expect(stdout).toMatch(/^::warning.*matches no file/m)
})

test('of a file with very many damaged lines, the first are named and the rest counted', async () => {
  const { exitCode, stdout } = await replay(
    Array.from({ length: 5000 }, () => 'damaged'),
    stepInputs(server.endpoint),
  )
  expect(exitCode).toBe(1)
  expect(stdout).toContain('beyond these 20 problems, 4980 errors more')
  expect(stdout).not.toContain('line 21 ')
})

test('messages for a record without a token are named, and those of others go', async () => {
  const lines = [line('a', 'not-arrived', 'stranger01'), line('b')]
  const inputs = stepInputs(server.endpoint, { 'webhook-token': `${RECORD_ID}: ${TOKEN}` })
  const { exitCode, stdout } = await replay(lines, inputs)
  expect(exitCode).toBe(1)
  expect(parseErrors(stdout).map(({ message }) => message)).toEqual([
    expect.stringContaining('"stranger01"'),
  ])
  expect(bodiesSent()).toEqual([line('b').body])
})

test('the file it reads is left as it is', async () => {
  const workspace = makeWorkspace({ 'one.jsonl': JSON.stringify(line('a')) })
  const path = join(workspace, 'one.jsonl')
  const inputs = stepInputs(server.endpoint, { replay: path })
  await runAction({ event: 'schedule', payload: {}, workspace, inputs })
  expect(parseLines(await readFile(path, 'utf8'))).toEqual([line('a')])
  expect(bodiesSent()).toEqual([line('a').body])
})
