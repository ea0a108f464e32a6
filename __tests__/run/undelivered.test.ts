import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import {
  nameLine,
  parseLines,
  push,
  pushOfComponent,
  stepInputs,
  TOKEN,
  undeliveredLines,
} from '../helpers/fault-steps.ts'
import { startServer } from '../helpers/faulty-server.ts'
import { runInProcess } from '../helpers/run-in-process.ts'

let temp: string
beforeEach(async () => {
  temp = await mkdtemp(join(tmpdir(), 'temp-'))
})
afterEach(() => rm(temp, { recursive: true }))

/** The file as it is now: its mode, and its lines. */
async function readFileNow() {
  const [name = ''] = (await readdir(temp)).filter((each) => each.startsWith('phaset-'))
  const path = join(temp, name)
  const lines = parseLines(await readFile(path, 'utf8'))
  return {
    mode: (await stat(path)).mode & 0o777,
    lines: lines.map((line) => [nameLine(line), line.outcome]),
  }
}

test('at each request the file holds all that is not delivered, for its owner alone', async () => {
  const seen: Awaited<ReturnType<typeof readFileNow>>[] = []
  const server = await startServer(async (request, response) => {
    if (request.method === 'POST') seen.push(await readFileNow())
    response.end(request.method === 'GET' ? '{"checks":["checkForPresenceReadme"]}' : '')
  })
  const result = await runInProcess({ ...pushOfComponent(stepInputs(server.endpoint)), temp })
  await server.close()
  expect(seen).toHaveLength(3)
  for (const { mode, lines } of seen) {
    expect(mode).toBe(0o600)
    expect(lines).toContainEqual([expect.any(String), 'unknown'])
  }
  expect(seen[0]?.lines.map(([name]) => name)).toEqual(expect.arrayContaining(['change', 'record']))
  expect(result).toMatchObject({ exitCode: 0, outputs: { undelivered: '' } })
  expect((await readdir(temp)).filter((name) => name.startsWith('phaset-'))).toEqual([])
})

test('it holds kind, organization, record, body and outcome, and no token', async () => {
  const server = await startServer((_, response) => response.writeHead(400).end())
  const result = await runInProcess(push(stepInputs(server.endpoint)))
  await server.close()
  const [text = ''] = Object.entries(result.files)
    .filter(([name]) => name.startsWith('phaset-'))
    .map(([, content]) => content)
  const lines = text.split('\n').filter((line) => line !== '')
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { version: 1 },
    {
      id: 1,
      outcome: 'refused',
      kind: 'event',
      orgId: 'acme',
      recordId: 'greeter001',
      body: JSON.parse(server.requests[0]?.body ?? ''),
    },
  ])
})

test('a token that a body repeats is not in it either', async () => {
  const server = await startServer((_, response) => response.writeHead(400).end())
  const inputs = stepInputs(server.endpoint, {
    event: 'incident-opened',
    'event-fields': `id: at ${TOKEN}\ncreatedAt: 2026-03-12T09:30:00Z`,
  })
  const result = await runInProcess(push(inputs))
  await server.close()
  expect(JSON.parse(server.requests[0]?.body ?? '')).toMatchObject({ id: `at ${TOKEN}` })
  expect(undeliveredLines(result)).toMatchObject([{ body: { id: 'at ***' } }])
})

test("its path is whole also where a header's value is a part of it", async () => {
  const server = await startServer((_, response) => response.writeHead(400).end())
  const headers = 'X-Tenant: phaset-undelivered'
  const result = await runInProcess(push(stepInputs(server.endpoint, { headers })))
  await server.close()
  expect(undeliveredLines(result)).toHaveLength(1)
})

test.each([
  ['there is no such directory', () => join(temp, 'none')],
  ['it is a file', () => join(temp, '_github_workflow', 'event.json')],
])('where it can not be written since %s, the rest goes on with a warning', async (_, place) => {
  const server = await startServer((__, response) => response.end())
  const step = push(stepInputs(server.endpoint))
  const result = await runInProcess({ ...step, temp, env: { RUNNER_TEMP: place() } })
  await server.close()
  expect(result).toMatchObject({ exitCode: 0, outputs: { undelivered: '' } })
  expect(result.stdout).toMatch(/^::warning.*undelivered file .*RUNNER_TEMP/m)
  expect(server.requests).toHaveLength(1)
})
