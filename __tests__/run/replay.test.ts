import { execFileSync } from 'node:child_process'
import { readFile, symlink } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parseErrors } from '../../sandbox/annotations.ts'
import { ORG_ID, RECORD_ID } from '../../sandbox/sample.ts'
import {
  type Line,
  parseLines,
  push,
  replay,
  stepInputs,
  TOKEN,
  undeliveredLines,
} from '../helpers/fault-steps.ts'
import { type FaultyServer, startServer, wellAnswered } from '../helpers/faulty-server.ts'
import { runInProcess } from '../helpers/run-in-process.ts'
import { makeWorkspace } from '../helpers/workspace.ts'

let server: FaultyServer
/** The server refuses bodies with one of these texts. */
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
  const { exitCode } = await runInProcess({ ...step, workspace })
  expect(exitCode).toBe(0)
  expect(bodiesSent()).toEqual([line('a').body])
})

test('what may have arrived is skipped, and counted', async () => {
  const lines = [line('a', 'unknown'), line('b')]
  const result = await replay(lines, stepInputs(server.endpoint))
  expect(bodiesSent()).toEqual([line('b').body])
  expect(result.stdout).toMatch(/skipped 1 message that may have arrived/)
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
  const first = await runInProcess(push(stepInputs(server.endpoint)))
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
  const { exitCode, stdout } = await runInProcess({
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

test('a pattern that matches no file is an error, and the others go', async () => {
  const workspace = makeWorkspace({ 'a.jsonl': JSON.stringify(line('a')) })
  const { exitCode, stdout } = await replayFiles(workspace, 'none/*.jsonl\na.jsonl\nb.jsonl')
  expect(exitCode).toBe(1)
  expect(errorsOf(stdout)).toEqual([
    expect.stringMatching(/"none\/\*\.jsonl" matches no file/),
    expect.stringMatching(/"b\.jsonl" matches no file/),
  ])
  expect(bodiesSent()).toEqual([line('a').body])
})

test("the run's own file is none of those that match", async () => {
  const workspace = makeWorkspace()
  const { exitCode, stdout } = await replayFiles(workspace, '**/*.jsonl', workspace)
  expect(exitCode).toBe(1)
  expect(stdout).toMatch(/^::error.*matches no file/m)
})

/** The inputs' errors are one annotation. */
function errorsOf(stdout: string): string[] {
  return parseErrors(stdout).flatMap(({ message }) => message.split('\n'))
}

async function replayFiles(workspace: string, replay: string, temp?: string) {
  const inputs = stepInputs(server.endpoint, { replay })
  const step = { event: 'schedule', payload: {}, workspace, inputs }
  return runInProcess({ ...step, ...(temp !== undefined && { temp }) })
}

describe('the files', () => {
  test('given outright may be anywhere, and are sent once however often they are named', async () => {
    const workspace = makeWorkspace({ 'a.jsonl': JSON.stringify(line('a')) })
    await symlink('a.jsonl', join(workspace, 'link.jsonl'))
    const elsewhere = join(makeWorkspace({ 'b.jsonl': JSON.stringify(line('b')) }), 'b.jsonl')
    const named = ['a.jsonl', '*.jsonl', './a.jsonl', 'link.jsonl', elsewhere, elsewhere]
    const result = await replayFiles(workspace, named.join('\n'))
    expect(bodiesSent()).toEqual([line('a').body, line('b').body])
    expect(result).toMatchObject({ exitCode: 0, outputs: { undelivered: '' } })
  })

  test('outside of the workspace are reached by no pattern and no link', async () => {
    const outside = makeWorkspace({ 'x.jsonl': JSON.stringify(line('a')) })
    const workspace = makeWorkspace({ 'b.jsonl': JSON.stringify(line('b')) })
    await symlink(join(outside, 'x.jsonl'), join(workspace, 'file.jsonl'))
    await symlink(outside, join(workspace, 'directory'))
    const up = relative(workspace, outside)
    const named = [`${outside}/*.jsonl`, `${up}/*.jsonl`, `**/../${up}/*.jsonl`]
    const inside = ['file.jsonl', 'directory/x.jsonl', 'directory/*.jsonl', '*.jsonl']
    const { exitCode, stdout } = await replayFiles(workspace, [...named, ...inside].join('\n'))
    expect(exitCode).toBe(1)
    const messages = errorsOf(stdout)
    expect(messages.filter((message) => / leads out of the workspace/.test(message))).toHaveLength(
      named.length + inside.length,
    )
    expect(bodiesSent()).toEqual([line('b').body])
  })

  const onUnix = process.platform === 'win32' ? test.skip : test
  onUnix('that are none keep nobody waiting', async () => {
    const workspace = makeWorkspace({ 'b.jsonl': JSON.stringify(line('b')), 'd.jsonl/x': '' })
    execFileSync('mkfifo', [join(workspace, 'a.jsonl')])
    const { exitCode, stdout } = await replayFiles(workspace, 'a.jsonl\nd.jsonl\n*.jsonl')
    expect(exitCode).toBe(1)
    expect(errorsOf(stdout)).toEqual([
      expect.stringMatching(/a\.jsonl" is not a regular file/),
      expect.stringMatching(/d\.jsonl" is not a regular file/),
      expect.stringMatching(/a\.jsonl" is not a regular file/),
    ])
    expect(bodiesSent()).toEqual([line('b').body])
  })

  test('in hidden directories are reached outright, and others by patterns too', async () => {
    for (const path of ['.hidden/a.jsonl', 'my [1]/a.jsonl', 'ä ö/a.jsonl']) {
      const workspace = makeWorkspace({ [path]: JSON.stringify(line('a')) })
      await replayFiles(workspace, path)
      await replayFiles(workspace, '**/*.jsonl')
    }
    expect(bodiesSent()).toEqual(Array(5).fill(line('a').body))
  })

  test('with a byte order mark, deep bodies and dangerous keys: what can be sent goes', async () => {
    const deep = `{"x":${'['.repeat(1e5)}${']'.repeat(1e5)}}`
    const record = { ...line('a'), kind: 'record' }
    const texts = [
      `\uFEFF${JSON.stringify(line('a'))}`,
      JSON.stringify({ ...record, body: 'BODY' }).replace('"BODY"', deep),
      JSON.stringify({ ...record, body: 'BODY' }).replace('"BODY"', '{"__proto__":{"a":1}}'),
      JSON.stringify(line('c')),
    ]
    const { exitCode, stdout } = await replay(texts, stepInputs(server.endpoint))
    expect(errorsOf(stdout)).toEqual([
      expect.stringMatching(/line 2 .* is nested too deeply; it is skipped/),
      expect.stringMatching(/line 3 .* has a key "__proto__"; it is skipped/),
    ])
    expect(exitCode).toBe(1)
    expect(bodiesSent()).toEqual([line('a').body, line('c').body])
  })

  test('whose last line was cut are whole', async () => {
    const texts = [
      '{"version":1}',
      JSON.stringify({ id: 1, ...line('a') }),
      JSON.stringify({ id: 2, ...line('b') }),
      '{"id":1,"outcome":"unknown"}',
      '{"id":1,"outco',
    ].join('\n')
    const workspace = makeWorkspace({ 'a.jsonl': texts })
    const result = await replayFiles(workspace, 'a.jsonl')
    expect(bodiesSent()).toEqual([line('b').body])
    expect(result.exitCode).toBe(0)
  })

  test('of a newer version of the action are named', async () => {
    const texts = ['{"version":2}', JSON.stringify(line('a'))]
    const { exitCode, stdout } = await replay(texts, stepInputs(server.endpoint))
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/^::error.*newer version/m)
    expect(bodiesSent()).toEqual([])
  })
})

describe('an event that was kept before its component was known', () => {
  const candidates = ['web0000001', 'api0000001'].map((recordId) => ({
    directory: `apps/${recordId.slice(0, 3)}`,
    orgId: ORG_ID,
    recordId,
  }))
  const { orgId: _, recordId: __, ...event } = line('a')

  test('waits for a record-id, and the message names the ones to choose from', async () => {
    const { exitCode, stdout } = await replay(
      [{ ...event, candidates }, line('b')],
      stepInputs(server.endpoint),
    )
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/^::error.*web0000001 \(apps\/web\), api0000001 \(apps\/api\)/m)
    expect(bodiesSent()).toEqual([line('b').body])
  })

  test('goes to the record that record-id names', async () => {
    const inputs = stepInputs(server.endpoint, { 'record-id': 'api0000001' })
    const { exitCode } = await replay([{ ...event, candidates }], inputs)
    expect(exitCode).toBe(0)
    expect(server.requests.map(({ path }) => path)).toEqual([
      expect.stringContaining('/api0000001/'),
    ])
  })
})

test('of a file with very many damaged lines, the first are named and the rest counted', async () => {
  const { exitCode, stdout } = await replay(
    Array.from({ length: 5000 }, () => 'damaged'),
    stepInputs(server.endpoint),
  )
  expect(exitCode).toBe(1)
  expect(stdout).toContain(': plus 4980 errors')
  expect(stdout).not.toContain('line 21 ')
})

test('messages for a record without a token are named, and those of others go', async () => {
  const lines = [line('a', 'not-arrived', 'stranger01'), line('b')]
  const inputs = stepInputs(server.endpoint, { 'webhook-token': `${RECORD_ID}: ${TOKEN}` })
  const { exitCode, stdout } = await replay(lines, inputs)
  expect(exitCode).toBe(1)
  expect(errorsOf(stdout)).toEqual([expect.stringContaining('"stranger01"')])
  expect(bodiesSent()).toEqual([line('b').body])
})

test('the file it reads is left as it is', async () => {
  const workspace = makeWorkspace({ 'one.jsonl': JSON.stringify(line('a')) })
  const path = join(workspace, 'one.jsonl')
  const inputs = stepInputs(server.endpoint, { replay: path })
  await runInProcess({ event: 'schedule', payload: {}, workspace, inputs })
  expect(parseLines(await readFile(path, 'utf8'))).toEqual([line('a')])
  expect(bodiesSent()).toEqual([line('a').body])
})
