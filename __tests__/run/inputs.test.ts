import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Phaset } from '../../sandbox/phaset.ts'
import { MANIFEST, ORG_ID, RECORD_ID, runStep, startAcme, TOKEN } from '../helpers/run-step.ts'

let phaset: Phaset
beforeAll(async () => {
  phaset = await startAcme()
})
afterAll(() => phaset.close())

const README = 'Hello\n'

describe('wrong inputs', () => {
  test('are told all in one message, by their names, and nothing is sent', async () => {
    const { exitCode, errors, requested, stdout } = await runStep(phaset, {
      inputs: {
        endpoint: '',
        'webhook-token': '',
        event: 'deploy',
        'event-fields': 'commitSha',
        timeout: '10s',
        record: 'yes',
        'standards-fail-on': 'error',
        headers: 'Host: here',
        'run-deployment': 'maybe',
      },
    })
    expect(exitCode).toBe(1)
    expect(stdout.match(/^::error/gm)).toHaveLength(1)
    expect(errors.map((message) => message.split(' ')[0]).toSorted()).toEqual([
      'endpoint',
      'event',
      'event-fields',
      'headers',
      'record',
      'run-deployment',
      'standards-fail-on',
      'timeout',
      'webhook-token',
    ])
    expect(requested).toBe(0)
  })

  test('are told together with a payload that can’t be read', async () => {
    const { exitCode, errors } = await runStep(phaset, {
      payload: '{',
      inputs: { changes: 'some' },
    })
    expect(exitCode).toBe(1)
    expect(errors).toEqual([
      'changes is "some"; use one of head, all',
      expect.stringMatching(/^the event's payload, .* isn't JSON/),
    ])
  })

  test('leave every output in place, for the steps that read them', async () => {
    const { outputs } = await runStep(phaset, { inputs: { event: 'deploy' } })
    expect(outputs).toMatchObject({
      events: '[]',
      record: 'skipped',
      standards: 'skipped',
      results: '[]',
      undelivered: '',
    })
  })

  test('do not fail the step with fail-on: never', async () => {
    const { exitCode, requested } = await runStep(phaset, {
      inputs: { event: 'deploy', 'fail-on': 'never' },
    })
    expect([exitCode, requested]).toEqual([0, 0])
  })
})

test("a workflow with the vendor's names works as it is, and notices tell the new ones", async () => {
  const { exitCode, sent, notices } = await runStep(phaset, {
    files: { 'phaset.manifest.json': MANIFEST, 'README.md': README },
    inputs: {
      'webhook-token': '',
      'api-key': TOKEN,
      'run-record': 'true',
      'run-standards': 'true',
      'run-deployment': 'true',
    },
  })
  expect(exitCode).toBe(0)
  expect(sent).toEqual(['deployment', 'record', 'standards'])
  expect(notices).toEqual([
    'api-key is an input of phasetdev/phaset-action; rename it to webhook-token',
    'run-record is an input of phasetdev/phaset-action; rename it to record',
    'run-standards is an input of phasetdev/phaset-action; rename it to standards',
    'run-deployment is an input of phasetdev/phaset-action; replace it with event: deployment',
  ])
})

describe('the IDs', () => {
  const onlyEvent = { record: 'false', standards: 'false' }

  test('come from the manifest, also where it is not sent', async () => {
    const { exitCode, accepted } = await runStep(phaset, {
      files: { 'phaset.manifest.json': MANIFEST },
      inputs: onlyEvent,
    })
    expect(exitCode).toBe(0)
    expect(accepted).toMatchObject([{ kind: 'event', orgId: ORG_ID, recordId: RECORD_ID }])
  })

  test('come from a manifest with mistakes too', async () => {
    const { sent } = await runStep(phaset, {
      files: { 'phaset.manifest.json': { ...MANIFEST, spec: {} } },
      inputs: onlyEvent,
    })
    expect(sent).toEqual(['change'])
  })

  test('of the inputs come before those of the manifest, and a warning has both', async () => {
    const { accepted, warnings } = await runStep(phaset, {
      files: { 'phaset.manifest.json': { ...MANIFEST, id: 'other-id-1', organizationId: 'other' } },
      inputs: { ...onlyEvent, 'org-id': ORG_ID, 'record-id': RECORD_ID },
    })
    expect(accepted).toMatchObject([{ orgId: ORG_ID, recordId: RECORD_ID }])
    expect(warnings).toEqual([
      expect.stringContaining('"organizationId" in phaset.manifest.json is "other"'),
      expect.stringContaining('"id" in phaset.manifest.json is "other-id-1"'),
    ])
  })

  test('of the inputs are enough for an event, whatever else a manifest has', async () => {
    const ran = await runStep(phaset, {
      files: { 'phaset.manifest.json': '{ "id": "other-id-1", "spec": ' },
      inputs: { ...onlyEvent, 'org-id': ORG_ID, 'record-id': RECORD_ID },
    })
    expect([ran.exitCode, ran.sent, ran.errors]).toEqual([0, ['change'], []])
  })

  test.each([
    [
      'that is not there',
      {},
      (key: string) =>
        `there is no phaset.manifest.json with "${key}" in the checkout; set the input, add the manifest, or check the repository out before this step`,
    ],
    [
      'without them',
      { 'phaset.manifest.json': { spec: MANIFEST.spec } },
      (key: string) =>
        `phaset.manifest.json has no readable "${key}"; set the input, or fix the manifest`,
    ],
  ])(
    'with neither inputs nor a manifest %s, the errors say where each was looked for',
    async (_, files, state) => {
      const ran = await runStep(phaset, { files, inputs: onlyEvent })
      const { exitCode, errors, requested, stdout } = ran
      expect(exitCode).toBe(1)
      expect(stdout).toMatch(/^Phaset: 2 errors; skipped: record and standards \(switched off\)$/m)
      expect(errors).toEqual([
        `org-id is unknown: the input is empty, and ${state('organizationId')}`,
        `record-id is unknown: the input is empty, and ${state('id')}`,
      ])
      expect(requested).toBe(0)
    },
  )

  test('come from a subfolder’s manifest with working-directory', async () => {
    const { exitCode, sent, outputs } = await runStep(phaset, {
      files: { 'services/web/phaset.manifest.json': MANIFEST, 'services/web/README.md': README },
      inputs: { 'working-directory': 'services/web' },
    })
    expect(exitCode).toBe(0)
    expect(sent).toEqual(['change', 'record', 'standards'])
    expect(JSON.parse(outputs.results ?? '')).toMatchObject([
      { directory: 'services/web', recordId: RECORD_ID, record: 'uploaded' },
    ])
  })

  test('choose their token among lines of tokens', async () => {
    const { exitCode, accepted } = await runStep(phaset, {
      inputs: { 'webhook-token': `0987654321: other\n${RECORD_ID}: ${TOKEN}` },
    })
    expect(exitCode).toBe(0)
    expect(accepted).toMatchObject([{ kind: 'event', recordId: RECORD_ID }])
  })

  test('without a token among those lines are an error that names the record', async () => {
    const { exitCode, errors, requested } = await runStep(phaset, {
      inputs: { 'webhook-token': '0987654321: other' },
    })
    expect([exitCode, requested]).toEqual([1, 0])
    expect(errors).toEqual([
      'webhook-token has no token for the record "1234567890"; add the line "1234567890: token", and check that the secret it comes from exists',
    ])
  })
})

test('headers that are words corrupt no output, and a warning says that they show', async () => {
  const { exitCode, outputs, warnings } = await runStep(phaset, {
    inputs: {
      headers: 'X-Kind: change\nX-Secret: abc-def-ghi',
      record: 'false',
      standards: 'false',
    },
  })
  expect(exitCode).toBe(0)
  expect(JSON.parse(outputs.events ?? '')).toMatchObject([{ event: 'change' }])
  expect(JSON.parse(outputs.results ?? '')).toMatchObject([
    { recordId: RECORD_ID, events: [{ event: 'change' }] },
  ])
  expect(warnings).toEqual([
    "headers: x-kind has a value that also occurs in the outputs events or results, which are exact and don't mask it; if it is a secret, use a longer one",
  ])
})
