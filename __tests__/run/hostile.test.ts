import type { RequestListener } from 'node:http'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { StepResult } from '../../sandbox/runner.ts'
import { pushOfComponent, stepInputs, undeliveredLines } from '../helpers/fault-steps.ts'
import { type FaultyServer, startServer } from '../helpers/faulty-server.ts'
import { runInProcess } from '../helpers/run-in-process.ts'

const COMMANDS = [
  '::error::pwned',
  '::set-output name=undelivered::pwned',
  '##[error]pwned',
  '##[set-output name=undelivered;]pwned',
]
/** The commands that the action itself gives a runner. */
const OWN = /^::(?:add-mask|debug|error|warning|notice|group|endgroup)(?: [^:]*)?::/

let server: FaultyServer
afterEach(() => server.close())

async function runAgainst(
  answer: RequestListener,
  inputs: Record<string, string> = {},
): Promise<StepResult> {
  server = await startServer(answer)
  return runInProcess(pushOfComponent(stepInputs(server.endpoint, inputs)))
}

/** Lines that a runner would obey as commands, except for the action's own commands. */
function strangeCommands({ stdout, stderr }: StepResult): string[] {
  return `${stdout}\n${stderr}`
    .split(/[\n\r]/)
    .filter((line) => (/^\s*::/.test(line) && !OWN.test(line)) || isOldCommand(line))
}

/** A runner looks for the old form in every line that is not of the new one. */
function isOldCommand(line: string): boolean {
  return !OWN.test(line) && line.includes('##[')
}

describe('workflow commands in an answer stay text', () => {
  const cases = [200, 400, 401, 500].flatMap((status) =>
    COMMANDS.map((command) => [status, command] as const),
  )
  test.each(cases)('%d with %s', async (status, command) => {
    const body = `${command}\r\n${command}\n  ${command}\u2028${command}`
    const result = await runAgainst((_, response) => response.writeHead(status).end(body))
    expect(result.stdout).toContain('pwned')
    expect(strangeCommands(result)).toEqual([])
    expect(result.outputs.undelivered).not.toBe('pwned')
  })

  test('in the names and paths of a Baseline', async () => {
    const checks = COMMANDS.flatMap((command) => [
      `\n${command}\n`,
      { name: 'checkForPresenceTests', path: `\n${command}\n` },
    ])
    const result = await runAgainst((request, response) => {
      response.end(request.method === 'GET' ? JSON.stringify({ checks }) : '')
    })
    expect(strangeCommands(result)).toEqual([])
  })
})

test.each([
  ['text/html', '{}'],
  ['text/html', ''],
  ['application/octet-stream', 'OK'],
  ['nonsense', 'OK'],
])('the type %s does not matter where the body is not a web page: %j', async (type, body) => {
  const result = await runAgainst((request, response) => {
    response.setHeader('content-type', type)
    response.end(request.method === 'GET' ? '{"checks":["checkForPresenceReadme"]}' : body)
  })
  expect(result).toMatchObject({ exitCode: 0, outputs: { record: 'uploaded', undelivered: '' } })
})

test('an answer that drips is cut off, and its status decides', async () => {
  const timers: NodeJS.Timeout[] = []
  const result = await runAgainst((_, response) => {
    response.writeHead(401)
    timers.push(setInterval(() => response.write('.'), 50))
  })
  for (const timer of timers) clearInterval(timer)
  expect(undeliveredLines(result).map(({ outcome }) => outcome)).toEqual(['refused', 'refused'])
  expect(server.requests).toHaveLength(3)
})

test('control characters and marks that reorder text are shown as what they are', async () => {
  const body = 'a\u0000\u001b[31mb\u202ec\u0085d'
  const { stdout } = await runAgainst((_, response) => response.writeHead(400).end(body))
  expect(stdout).toContain('\\u{202e}')
  expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
})

test.each([
  ['byte order marks', '\uFEFF'],
  ['spaces', ' '],
  ['open comments', '<!--'],
  ['closed comments', '<!---->'],
  ['declarations', '<?xml>'],
])('an answer of nothing but %s is read in no time', async (_, part) => {
  const body = part.repeat(60_000 / part.length)
  const result = await runAgainst((__, response) => response.writeHead(400).end(body))
  expect(result.exitCode).toBe(1)
})
