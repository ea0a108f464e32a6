import { describe, expect, test } from '@jest/globals'
import { bodiesOf, decide, problemsOf, reasonOf, subjectsOf } from '../helpers/decisions.ts'
import { example, merge, RUN_TIME } from '../helpers/payloads.ts'

const SHA = 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e'
const status = example('deployment_status')
const deployment = example('deployment')
const toEnvironment = (environment: string) => ({
  deployment: { environment },
  deployment_status: { environment },
})

describe('deployment_status', () => {
  test('success in production sends a deployment with its time', () => {
    const decision = decide('deployment_status', status)
    expect(bodiesOf(decision)).toEqual([
      { event: 'deployment', commitSha: SHA, timestamp: '1557933655000' },
    ])
    expect(subjectsOf(decision)).toEqual([
      { kind: 'deployment', sha: SHA, names: ['production'], environment: 'production' },
    ])
  })

  test.each(['failure', 'error', 'inactive', 'in_progress', 'queued', 'pending', 'waiting'])(
    '%s (derived) sends nothing',
    (state) => {
      const payload = merge(status, { deployment_status: { state } })
      const reason = `deployment_status ${state} is not a success`
      expect(reasonOf(decide('deployment_status', payload))).toBe(reason)
      expect(reasonOf(decide('deployment_status', { deployment_status: { state } }))).toBe(reason)
    },
  )

  test.each([undefined, null, ''])(
    'with the environment %j of its own (derived) goes by that of the deployment',
    (environment) => {
      const payload = merge(status, {
        deployment: { environment: 'Production' },
        deployment_status: { environment },
      })
      const decision = decide('deployment_status', payload)
      expect(bodiesOf(decision)).toHaveLength(1)
      expect(subjectsOf(decision)).toMatchObject([{ environment: 'Production' }])
    },
  )

  test('goes by its own environment where the deployment has another (derived)', () => {
    const payload = merge(status, { deployment: { environment: 'staging' } })
    expect(bodiesOf(decide('deployment_status', payload))).toHaveLength(1)
  })

  test('with no environment at all (derived) is an error', () => {
    const payload = merge(status, {
      deployment: { environment: null },
      deployment_status: { environment: null },
    })
    expect(problemsOf(decide('deployment_status', payload))).toEqual([
      'deployment_status: deployment.environment is null; expected text',
    ])
  })

  test.each([
    [{ deployment: { sha: 'f95f852' } }, 'deployment.sha is "f95f852"; expected a full commit SHA'],
    [{ deployment_status: { created_at: null } }, 'deployment_status.created_at is null'],
    [{ deployment_status: { state: null } }, 'deployment_status.state is null; expected text'],
  ])('with %j (derived) is an error that names the field', (changes, problem) => {
    expect(problemsOf(decide('deployment_status', merge(status, changes)))).toEqual([
      expect.stringContaining(`deployment_status: ${problem}`),
    ])
  })
})

describe('deployment', () => {
  test('to production sends a deployment at the time of the run', () => {
    const decision = decide('deployment', deployment)
    expect(bodiesOf(decision)).toEqual([
      { event: 'deployment', commitSha: SHA, timestamp: RUN_TIME },
    ])
    expect(subjectsOf(decision)).toEqual([
      { kind: 'deployment', sha: SHA, names: ['production'], environment: 'production' },
    ])
  })

  test('of a SHA in upper case, of SHA-256 (derived) sends it in lower case', () => {
    const payload = merge(deployment, { deployment: { sha: 'AB'.repeat(32) } })
    expect(bodiesOf(decide('deployment', payload))).toMatchObject([{ commitSha: 'ab'.repeat(32) }])
  })
})

describe.each([
  ['deployment_status', status],
  ['deployment', deployment],
])('%s', (eventName, payload) => {
  test('to another environment (derived) sends nothing', () => {
    const staging = merge(payload, toEnvironment('staging'))
    expect(reasonOf(decide(eventName, staging))).toBe(
      'deployment to staging: not in deployment-environments (production, prod, prd, live)',
    )
  })

  test.each(['production', 'Prod', 'prd', 'live'])('counts in %s (derived)', (environment) => {
    expect(bodiesOf(decide(eventName, merge(payload, toEnvironment(environment))))).toHaveLength(1)
  })

  test('counts in the environments that the input names (derived)', () => {
    const west = merge(payload, toEnvironment('Prod/West'))
    const settings = { deploymentEnvironments: ['live', 'prod/*'] }
    expect(bodiesOf(decide(eventName, west, settings))).toHaveLength(1)
  })
})
