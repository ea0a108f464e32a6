import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { ORG_ID, RECORD_ID } from '../../sandbox/sample.ts'
import {
  payloadOfTheDay,
  push,
  pushOfComponent,
  replay,
  stepInputs,
  TOKEN_FORMS,
} from '../helpers/fault-steps.ts'
import {
  closedEndpoint,
  type FaultyServer,
  startServer,
  wellAnswered,
} from '../helpers/faulty-server.ts'
import { findTexts } from '../helpers/find-texts.ts'
import { runInProcess } from '../helpers/run-in-process.ts'

let server: FaultyServer
beforeEach(async () => {
  server = await startServer(wellAnswered)
})
afterEach(() => server.close())

// A slow machine must not make it repeat the request for the Baseline.
const dryRun = { 'dry-run': 'true', timeout: '10' }

function requestsShown(stdout: string): string[] {
  return stdout.split('\n').filter((line) => line.startsWith('POST '))
}

test('it shows each request, with the token as ***, fetches the Baseline and sends nothing', async () => {
  const inputs = stepInputs(`${server.endpoint}/api`, dryRun)
  const result = await runInProcess(pushOfComponent(inputs))
  const path = (kind: string) => `POST /api/integration/${kind}/${ORG_ID}/${RECORD_ID}/*** {`
  const shown = requestsShown(result.stdout)
  expect(shown.map((line) => line.slice(0, line.indexOf('{') + 1)).sort()).toEqual(
    ['event', 'record', 'standards'].map(path),
  )
  for (const line of shown)
    expect(JSON.parse(line.slice(line.indexOf('{')))).toEqual(expect.any(Object))
  expect(server.requests.map(({ method }) => method)).toEqual(['GET'])
  expect(result).toMatchObject({ exitCode: 0, outputs: { events: '[]', undelivered: '' } })
  expect(Object.keys(result.files).filter((name) => name.startsWith('phaset'))).toEqual([])
  expect(findTexts(result, TOKEN_FORMS)).toEqual([])
})

test('where the Baseline can not be fetched, the rest is still shown', async () => {
  const endpoint = await closedEndpoint()
  const { exitCode, stdout } = await runInProcess(pushOfComponent(stepInputs(endpoint, dryRun)))
  expect(exitCode).toBe(0)
  expect(requestsShown(stdout)).toHaveLength(2)
})

test('a replay shows what it would send', async () => {
  const line = {
    outcome: 'not-arrived',
    kind: 'event',
    orgId: ORG_ID,
    recordId: RECORD_ID,
    body: { event: 'comment' },
  }
  const { stdout, outputs } = await replay([line], stepInputs(server.endpoint, dryRun))
  expect(requestsShown(stdout)).toEqual([
    `POST /integration/event/${ORG_ID}/${RECORD_ID}/*** {"event":"comment"}`,
  ])
  expect(server.requests).toEqual([])
  expect(outputs.undelivered).toBe('')
})

test('a workflow command in what would be sent stays text', async () => {
  const { stdout } = await runInProcess({
    event: 'repository_dispatch',
    payload: {
      ...(payloadOfTheDay('push') as object),
      client_payload: {
        event: 'incident-opened',
        id: '##[error]no',
        createdAt: '1773321618000',
      },
    },
    inputs: stepInputs(server.endpoint, { ...dryRun, 'org-id': ORG_ID, 'record-id': RECORD_ID }),
  })
  const [shown = '', ...others] = requestsShown(stdout)
  expect(others).toEqual([])
  expect(stdout).not.toContain('##[')
  expect(JSON.parse(shown.slice(shown.indexOf('{')))).toMatchObject({ id: '##[error]no' })
})

test('control characters and marks that reorder text are visible, and it is still JSON', async () => {
  const id = 'a\u0085b\u202ec\u{e0001}d'
  const inputs = stepInputs(server.endpoint, {
    ...dryRun,
    event: 'incident-opened',
    'event-fields': `id: ${id}\ncreatedAt: 2026-03-12T09:30:00Z`,
  })
  const { stdout } = await runInProcess(push(inputs))
  const [shown = ''] = requestsShown(stdout)
  expect(shown).toContain('"a\\u0085b\\u202ec\\udb40\\udc01d"')
  expect(JSON.parse(shown.slice(shown.indexOf('{')))).toMatchObject({ id })
  const sent = await runInProcess(push({ ...inputs, 'dry-run': 'false' }))
  expect(sent.stdout).toMatch(/^::debug::/m)
  expect(sent.stdout).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
})
