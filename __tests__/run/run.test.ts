import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parseErrors } from '../../sandbox/annotations.ts'
import { pushedToDefaultBranch } from '../../sandbox/github-payloads.ts'
import type { Step } from '../../sandbox/runner.ts'
import { manifestOf } from '../helpers/components.ts'
import { undeliveredLines } from '../helpers/fault-steps.ts'
import { createNetwork, type TestNetwork } from '../helpers/network.ts'
import { DOWN, OK, type Reply, type Sent } from '../helpers/play.ts'
import { runInProcess } from '../helpers/run-in-process.ts'
import { makeWorkspace } from '../helpers/workspace.ts'

const ENDPOINT = 'https://phaset.example.com/api'
const TOKEN = 'hush-hush'
const OFF = { record: 'false', standards: 'false' }
const FILES = {
  'phaset.manifest.json': JSON.stringify({
    ...JSON.parse(manifestOf('greeter001')),
    baseline: { id: 'strict' },
  }),
  'README.md': 'Hello',
}

/** Phaset with a Baseline that the files above meet. */
const well = ({ request }: Sent): Reply =>
  request.body === undefined ? { ...OK, body: '{"checks":["checkForPresenceReadme"]}' } : OK

type Given = Partial<Step> & { network?: TestNetwork; cancelled?: AbortSignal }

/** A push to the default branch of a repository with these files, on a network of the test's. */
async function push({ inputs, network = createNetwork(well), cancelled, ...step }: Given = {}) {
  const result = await runInProcess(
    {
      event: 'push',
      payload: pushedToDefaultBranch(),
      workspace: makeWorkspace(FILES),
      inputs: { endpoint: ENDPOINT, 'webhook-token': TOKEN, ...inputs },
      ...step,
    },
    { network, ...(cancelled !== undefined && { cancelled }) },
  )
  const targets = network.sent.map(({ request: { target } }) => target)
  return { ...result, sent: network.sent, targets }
}

const messagesOf = (stdout: string) =>
  parseErrors(stdout).flatMap(({ message }) => message.split('\n'))
const warningsOf = (stdout: string) => [...stdout.matchAll(/^::warning.*?::(.*)$/gm)]

describe('a step', () => {
  test('sends the event, the record and the standards, with the IDs of the manifest', async () => {
    const { exitCode, sent, targets, outputs } = await push()
    expect(exitCode).toBe(0)
    expect(
      targets.map((each) => (typeof each === 'string' ? each : each.baselineId)).sort(),
    ).toEqual(['event', 'record', 'standards', 'strict'])
    for (const { request } of sent) {
      expect(request.credentials).toEqual({ orgId: 'acme', recordId: 'greeter001', token: TOKEN })
    }
    expect(outputs).toMatchObject({ record: 'uploaded', standards: 'uploaded', passes: '1' })
  })

  test.each([
    ['check', [{ baselineId: 'strict' }]],
    ['true', [{ baselineId: 'strict' }, 'standards']],
  ])(
    'reads the manifest for the Baseline alone, with standards: %s',
    async (standards, expected) => {
      const ids = { 'org-id': 'acme', 'record-id': 'greeter001' }
      const { targets } = await push({
        inputs: { ...ids, event: 'none', record: 'false', standards },
      })
      expect(targets).toEqual(expected)
    },
  )

  test('needs no manifest for an event', async () => {
    const inputs = { ...OFF, 'org-id': 'acme', 'record-id': 'mailer0001' }
    const { sent, targets } = await push({ inputs, workspace: makeWorkspace() })
    expect(targets).toEqual(['event'])
    expect(sent[0]?.request.credentials.recordId).toBe('mailer0001')
  })

  test('links to Phaset, to the commit and to the repository', async () => {
    const { summary } = await push({ inputs: OFF })
    expect(summary).toContain('<a href="https://phaset.example.com/">Open Phaset</a>')
    expect(summary).toMatch(
      /href="https:\/\/github\.com\/Codertocat\/Hello-World\/commit\/[0-9a-f]{40}"/,
    )
  })

  test.each([
    ['true', true],
    ['false', false],
  ])('has a job summary with summary: %s', async (summary, isThere) => {
    expect((await push({ inputs: { ...OFF, summary } })).summary !== '').toBe(isThere)
  })

  test('says that it is a dry run, and sends nothing', async () => {
    const { stdout, summary, targets } = await push({ inputs: { 'dry-run': 'true' } })
    expect(targets).toEqual([{ baselineId: 'strict' }])
    expect(stdout).toMatch(/^Phaset: dry run · 1 event would be sent/m)
    expect(summary).toContain('dry run · 1 event would be sent')
  })

  test.each<[string, Record<string, string>, Record<string, string>, boolean]>([
    ['the record', {}, FILES, true],
    ['no record without a manifest', { 'org-id': 'acme', 'record-id': 'greeter001' }, {}, false],
  ])('says on its second attempt what it sends again: %s', async (_, ids, files, isOfRecord) => {
    const env = { GITHUB_RUN_ATTEMPT: '2' }
    const { stdout } = await push({ inputs: ids, workspace: makeWorkspace(files), env })
    const [notice = ''] = /^::notice .*attempt 2.*$/m.exec(stdout) ?? []
    expect(notice).toContain('all but incidents count twice')
    expect(notice.includes('older commit')).toBe(isOfRecord)
  })

  test('masks its secrets, also the token of GitHub’s API, before it prints anything', async () => {
    const inputs = { ...OFF, 'github-token': 'ghs_1234', headers: 'X-Key: gateway-key' }
    const { stdout } = await push({ inputs })
    const lines = stdout.split('\n')
    const masks = lines.filter((line) => line.startsWith('::add-mask::'))
    expect(masks).toEqual(
      expect.arrayContaining(
        [TOKEN, 'ghs_1234', 'gateway-key'].map((secret) => `::add-mask::${secret}`),
      ),
    )
    expect(lines.slice(0, masks.length)).toEqual(masks)
  })

  test('keeps the outputs exact, whatever a header’s value is', async () => {
    const { outputs, stdout } = await push({ inputs: { ...OFF, headers: 'X-Id: greeter001' } })
    expect(JSON.parse(outputs.results ?? '')).toMatchObject([{ recordId: 'greeter001' }])
    expect(warningsOf(stdout)).toHaveLength(1)
  })

  test('fails with failing checks if standards-fail-on says so', async () => {
    const inputs = { event: 'none', 'standards-fail-on': 'failure' }
    const workspace = makeWorkspace({ 'phaset.manifest.json': FILES['phaset.manifest.json'] })
    const { exitCode, stdout } = await push({ inputs, workspace })
    expect(exitCode).toBe(1)
    expect(messagesOf(stdout)).toContainEqual(
      expect.stringMatching(/^standards-fail-on is failure/),
    )
  })
})

describe('a step that can not start', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['a token', { 'webhook-token': TOKEN }, ['changes', 'endpoint']],
    ['a token by the vendor’s name', { 'api-key': TOKEN }, ['changes', 'endpoint']],
    ['an endpoint', { endpoint: ENDPOINT }, ['changes', 'webhook-token']],
    ['neither', {}, ['changes', 'endpoint', 'webhook-token']],
  ])('names all that is wrong at once, with %s', async (_, given, named) => {
    const inputs = { changes: 'some', endpoint: '', 'webhook-token': '', ...given }
    const { exitCode, stdout, targets } = await push({ inputs })
    expect([exitCode, targets]).toEqual([1, []])
    expect(messagesOf(stdout).map((message) => message.split(' ')[0])).toEqual(named)
  })

  test.each<[string, Given, RegExp]>([
    ['its payload is no JSON', { payload: '{' }, /isn't JSON/],
    [
      'its proxy has no address',
      { env: { HTTPS_PROXY: 'socks5://proxy:1080' } },
      /^HTTPS_PROXY isn't the address of a proxy/,
    ],
    [
      'a named event lacks a field',
      { inputs: { event: 'incident-opened', 'event-fields': 'id: 7' } },
      /^event-fields: createdAt/,
    ],
  ])('since %s says so, and sends nothing', async (_, given, message) => {
    const { exitCode, stdout, targets, outputs } = await push(given)
    expect([exitCode, targets]).toEqual([1, []])
    expect(messagesOf(stdout)).toEqual([expect.stringMatching(message)])
    expect(outputs).toMatchObject({ events: '[]', record: 'skipped', undelivered: '' })
  })
})

describe('the undelivered file', () => {
  test('is named in an output before anything is sent', async () => {
    const temp = makeWorkspace()
    let output = ''
    const network = createNetwork(() => {
      output = readFileSync(join(temp, '_runner_file_commands/output'), 'utf8')
      return OK
    })
    const { outputs } = await push({ inputs: OFF, network, temp })
    expect(output).toContain(`${temp}/phaset-undelivered-`)
    expect(outputs.undelivered).toBe('')
    expect(readdirSync(temp).filter((name) => name.startsWith('phaset-'))).toEqual([])
  })

  test('has what was not delivered, and can be replayed', async () => {
    const first = await push({
      inputs: { ...OFF, deadline: '1' },
      network: createNetwork(() => DOWN),
    })
    expect(first.exitCode).toBe(0)
    const lines = undeliveredLines(first)
    expect(lines).toMatchObject([{ body: { event: 'change' } }])
    const workspace = makeWorkspace({ 'a.jsonl': JSON.stringify(lines[0]) })
    const second = await push({ inputs: { replay: 'a.jsonl' }, workspace })
    expect(second.sent.map(({ request }) => request.body)).toEqual([lines[0]?.body])
    expect(second.outputs).toMatchObject({ undelivered: '', record: 'skipped' })
  })

  test('that can not be written is a warning', async () => {
    const { exitCode, stdout } = await push({ inputs: OFF, env: { RUNNER_TEMP: '/nowhere' } })
    expect(exitCode).toBe(0)
    expect(warningsOf(stdout).join()).toContain("the undelivered file can't be written (ENOENT)")
  })
})

describe('a job that is cancelled', () => {
  test('sends nothing more, fails, and says so', async () => {
    const job = new AbortController()
    const network = createNetwork(() => {
      job.abort()
      return DOWN
    })
    const { exitCode, stdout, targets } = await push({
      inputs: OFF,
      network,
      cancelled: job.signal,
    })
    expect([exitCode, targets]).toEqual([1, ['event']])
    expect(messagesOf(stdout)).toEqual([
      expect.stringMatching(/^the job was cancelled before everything was delivered/),
    ])
  })

  test('after everything was delivered succeeds', async () => {
    const job = new AbortController()
    const network = createNetwork(() => {
      job.abort()
      return OK
    })
    const { exitCode } = await push({ inputs: OFF, network, cancelled: job.signal })
    expect(exitCode).toBe(0)
  })
})

test('a bug of the action fails the step, and is logged without secrets', async () => {
  const createClient = () => {
    throw new Error(`a bug with ${TOKEN}`)
  }
  const network = { ...createNetwork(), createClient }
  const { exitCode, stdout } = await push({ inputs: OFF, network })
  expect([exitCode, messagesOf(stdout)]).toEqual([
    1,
    [expect.stringMatching(/^unexpected error: Error: a bug with \*\*\*; report it at https:/)],
  ])
})
