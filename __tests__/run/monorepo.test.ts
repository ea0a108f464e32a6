import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type GithubApi, startGithubApi } from '../../sandbox/github-api.ts'
import { aDay, pushedToDefaultBranch } from '../../sandbox/github-payloads.ts'
import {
  MONOREPO,
  MONOREPO_PHASET,
  MONOREPO_RECORDS,
  MONOREPO_TOKENS,
} from '../../sandbox/monorepo.ts'
import { type Phaset, startPhaset } from '../../sandbox/phaset.ts'
import { exampleOf } from '../../sandbox/webhook-examples.ts'
import { initClone } from '../helpers/clone.ts'
import { manifestOf } from '../helpers/components.ts'
import { runInProcess } from '../helpers/run-in-process.ts'
import { makeWorkspace } from '../helpers/workspace.ts'

const { before: BASE_SHA, after: MERGE_SHA } = pushedToDefaultBranch()
const LAST_DEPLOYED = 'd'.repeat(40)
const MANY = Array.from({ length: 300 }, (_, i) => `apps/web/${i}.ts`)

let phaset: Phaset
let github: GithubApi
let largeGithub: GithubApi
beforeAll(async () => {
  phaset = await startPhaset(MONOREPO_PHASET)
  github = await startGithubApi({
    comparisons: {
      [`${BASE_SHA}...${MERGE_SHA}`]: {
        files: ['apps/web/src/cart.ts', 'services/billing/vat.ts'],
      },
      [`${LAST_DEPLOYED}...${MERGE_SHA}`]: { files: ['services/mail/send.ts', 'README.md'] },
    },
    pullRequests: { 2: ['libs/ui/button.ts', 'apps/mobile/app.ts'] },
    deployments: [
      { id: 2, sha: MERGE_SHA, environment: 'production', states: ['success'] },
      { id: 1, sha: LAST_DEPLOYED, environment: 'production', states: ['success'] },
    ],
  })
  largeGithub = await startGithubApi({
    comparisons: { [`${BASE_SHA}...${MERGE_SHA}`]: { files: MANY } },
  })
})
afterAll(async () => {
  await Promise.all([phaset.close(), github.close(), largeGithub.close()])
  expect([...github.violations, ...largeGithub.violations]).toEqual([])
})

type Run = {
  event: string
  payload: unknown
  inputs?: Record<string, string>
  api?: GithubApi
  workspace?: string
  env?: Record<string, string>
}

/** Runs the step for the whole monorepo: directories → events that Phaset accepted, and the result. */
async function run({ event, payload, inputs, api = github, workspace = MONOREPO, env }: Run) {
  const start = phaset.accepted.length
  const result = await runInProcess({
    event,
    payload,
    workspace,
    inputs: {
      endpoint: phaset.endpoint,
      'webhook-token': MONOREPO_TOKENS,
      'working-directory': '*/*',
      record: 'false',
      standards: 'false',
      ...inputs,
    },
    env: { GITHUB_API_URL: api.url, ...env },
  })
  const accepted = phaset.accepted.slice(start)
  const sent = Object.entries(MONOREPO_RECORDS).flatMap(([directory, id]) => {
    const bodies = accepted.filter(({ recordId }) => recordId === id).map(({ body }) => body)
    return bodies.length === 0 ? [] : [[directory, bodies.map(({ event }) => event)]]
  })
  return { sent: Object.fromEntries(sent), result }
}

/** A summary without the escapes that prevent outside text from becoming Markdown. */
function textOf(summary: string): string {
  return summary
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replaceAll('\u2060', '')
}

function ofTheDay(name: string): object {
  const event = aDay().find((each) => each.name === name)
  return Object(event?.payload)
}

function incident(...labels: string[]) {
  const payload = exampleOf('issues', 'opened')
  const [label] = payload.issue.labels ?? []
  Object.assign(payload.issue, { labels: labels.map((name) => ({ ...label, name })) })
  return payload
}

/** An incident that ends since its only label is taken away. */
function unlabeled(name: string) {
  const payload = { ...incident(), action: 'unlabeled', label: { name } }
  Object.assign(payload.issue, { state: 'open' })
  return payload
}

function deployedTo(environment: string) {
  const payload = exampleOf('deployment_status')
  Object.assign(payload.deployment, { sha: MERGE_SHA, environment })
  Object.assign(payload.deployment_status, { environment })
  return payload
}

function released(tag: string) {
  const payload = exampleOf('release', 'published')
  Object.assign(payload.release, { tag_name: tag })
  return payload
}

/** Completed: the examples' runs deploy nothing. */
function ranWorkflow(name: string) {
  const payload = exampleOf('workflow_run', 'completed')
  const { full_name, default_branch: head_branch } = payload.repository
  const done = { name, conclusion: 'success', event: 'push', head_branch }
  Object.assign(payload.workflow_run, done, { head_repository: { full_name } })
  Object.assign(payload, { workflow: { ...payload.workflow, name } })
  return payload
}

describe('in a monorepo of 12 components', () => {
  test.each<[string, Run, object, string]>([
    [
      'a push goes to the components that it touched',
      { event: 'push', payload: ofTheDay('push') },
      { 'apps/web': ['change'], 'services/billing': ['change'] },
      'the push changed apps/web/src/cart.ts',
    ],
    [
      'a pull request goes to the components whose files it changes',
      { event: 'pull_request_target', payload: ofTheDay('pull_request_target') },
      { 'apps/mobile': ['pr-opened'], 'libs/ui': ['pr-opened'] },
      'pull request #2 changes libs/ui/button.ts',
    ],
    [
      'so does a review',
      { event: 'pull_request_review', payload: ofTheDay('pull_request_review') },
      { 'apps/mobile': ['review-approved'], 'libs/ui': ['review-approved'] },
      'pull request #2 changes apps/mobile/app.ts',
    ],
    [
      'so does a comment on the code',
      { event: 'pull_request_review_comment', payload: ofTheDay('pull_request_review_comment') },
      { 'apps/mobile': ['comment'], 'libs/ui': ['comment'] },
      'pull request #2 changes apps/mobile/app.ts',
    ],
    [
      'a deployment goes to the component that its environment names',
      {
        event: 'deployment_status',
        payload: deployedTo('production-web'),
        inputs: { 'deployment-environments': 'production*' },
      },
      { 'apps/web': ['deployment'] },
      'production-web',
    ],
    [
      'and not to one whose name is a part of a longer one',
      {
        event: 'deployment_status',
        payload: deployedTo('production-web-admin'),
        inputs: { 'deployment-environments': 'production*' },
      },
      { 'apps/web-admin': ['deployment'] },
      'production-web-admin',
    ],
    [
      'a deployment to an environment of all goes to what changed since the one before',
      { event: 'deployment_status', payload: deployedTo('production') },
      { 'services/mail': ['deployment'] },
      'the deployment brings changes to services/mail/send.ts',
    ],
    [
      'a release goes to the component that its tag names',
      { event: 'release', payload: released('apps/web/v1.2.0') },
      { 'apps/web': ['deployment'] },
      'apps/web/v1.2.0',
    ],
    [
      'a workflow run goes to the component that the workflow names',
      { event: 'workflow_run', payload: ranWorkflow('Deploy billing') },
      { 'services/billing': ['deployment'] },
      'Deploy billing',
    ],
    [
      'an incident goes to the component that a label names',
      { event: 'issues', payload: incident('incident', 'component/search') },
      { 'services/search': ['incident-opened'] },
      'component/search',
    ],
    [
      'an incident ends at the component that the label named which it no longer has',
      {
        event: 'issues',
        payload: unlabeled('incident:search'),
        inputs: { 'incident-labels': 'incident*' },
      },
      { 'services/search': ['incident-resolved'] },
      'incident:search',
    ],
    [
      'record-id takes an event to its component alone',
      {
        event: 'push',
        payload: ofTheDay('push'),
        inputs: { 'record-id': MONOREPO_RECORDS['tools/cli'] ?? '' },
      },
      { 'tools/cli': ['change'] },
      'record-id names its record',
    ],
  ])('%s', async (_, step, expected, reason) => {
    const { sent, result } = await run(step)
    expect(sent).toEqual(expected)
    expect(result.exitCode).toBe(0)
    expect(result.outputs.undelivered).toBe('')
    expect(textOf(result.summary)).toContain(reason)
  })

  test('a push with more files than GitHub lists goes to all, and that is said', async () => {
    const { sent, result } = await run({
      event: 'push',
      payload: ofTheDay('push'),
      api: largeGithub,
    })
    expect(Object.keys(sent)).toHaveLength(12)
    expect(result.stdout).toMatch(/::warning.*more files than the 300 that GitHub lists/)
  })

  test.each<[string, Run, string]>([
    [
      'a release',
      { event: 'release', payload: released('v1.2.0') },
      'name one in the environment (production-web), the tag (web@1.2.0)',
    ],
    [
      'an incident',
      { event: 'issues', payload: incident('incident') },
      'add a label such as incident:web',
    ],
  ])('%s that names no component goes nowhere, and a warning says how to', async (_, step, how) => {
    const { sent, result } = await run(step)
    expect(sent).toEqual({})
    expect(result.exitCode).toBe(0)
    expect(result.stdout).toMatch(/^::warning/m)
    expect(result.stdout).toContain(how)
  })

  test('a push whose commits are in the checkout asks GitHub nothing', async () => {
    const workspace = makeWorkspace()
    cpSync(MONOREPO, workspace, { recursive: true })
    const { commit } = initClone(workspace)
    const before = commit({})
    const after = commit({ 'workers/exports/run.ts': '' })
    const payload = pushedToDefaultBranch()
    const [head] = payload.commits
    Object.assign(payload, { before, after, head_commit: { ...head, id: after } })
    const requests = github.requests.length
    const { sent } = await run({ event: 'push', payload, workspace })
    expect(sent).toEqual({ 'workers/exports': ['change'] })
    expect(github.requests).toHaveLength(requests)
  })

  test('record and standards of each go to its own record', async () => {
    const start = phaset.accepted.length
    const inputs = { event: 'none', record: 'true', standards: 'true' }
    const { result } = await run({ event: 'push', payload: ofTheDay('push'), inputs })
    const accepted = phaset.accepted.slice(start)
    for (const kind of ['record', 'standards']) {
      const ids = accepted.filter((each) => each.kind === kind).map(({ recordId }) => recordId)
      expect(ids.sort()).toEqual(Object.values(MONOREPO_RECORDS).sort())
    }
    expect(result.outputs).toMatchObject({
      record: 'uploaded',
      standards: 'uploaded',
      passes: '12',
    })
    expect(JSON.parse(result.outputs.results ?? '')).toHaveLength(12)
  })

  test('shards have each component once, and only the first sends the events', async () => {
    const uploaded = []
    for (const shard of ['1/3', '2/3', '3/3']) {
      const start = phaset.accepted.length
      const inputs = { shard, record: 'true' }
      const env = { GITHUB_RUN_ATTEMPT: '2' }
      const { sent, result } = await run({ event: 'push', payload: ofTheDay('push'), inputs, env })
      const events = Object.values(sent)
        .flat()
        .filter((event) => event !== undefined)
      expect(events).toHaveLength(shard === '1/3' ? 2 : 0)
      expect(result.stdout.includes('shard 1 sends the events')).toBe(shard !== '1/3')
      expect(result.stdout.includes('all but incidents count twice')).toBe(shard === '1/3')
      const records = phaset.accepted.slice(start).filter(({ kind }) => kind === 'record')
      uploaded.push(...records.map(({ recordId }) => recordId))
    }
    expect(uploaded.sort()).toEqual(Object.values(MONOREPO_RECORDS).sort())
  })

  test('a pattern without a match is an error that names it, and the others still go out', async () => {
    const inputs = { 'working-directory': 'apps/*\nshops/*' }
    const { sent, result } = await run({ event: 'push', payload: ofTheDay('push'), inputs })
    expect(sent).toEqual({ 'apps/web': ['change'] })
    expect(result.exitCode).toBe(1)
    expect(result.stdout).toMatch(/::error.*"shops\/\*"/)
  })
})

test('one broken component of 100 changes nothing for the 99', async () => {
  const workspace = makeWorkspace()
  const ids = Array.from({ length: 100 }, (_, i) => `shop${String(i).padStart(6, '0')}`)
  for (const id of ids) {
    mkdirSync(join(workspace, id))
    const text = id === ids[50] ? '{ "id": ' : manifestOf(id)
    writeFileSync(join(workspace, id, 'phaset.manifest.json'), text)
  }
  const fleet = await startPhaset({
    orgId: 'acme',
    records: Object.fromEntries(ids.map((id) => [id, 'token'])),
  })
  const result = await runInProcess({
    event: 'workflow_dispatch',
    payload: exampleOf('workflow_dispatch'),
    workspace,
    inputs: {
      endpoint: fleet.endpoint,
      'webhook-token': 'token',
      'working-directory': '*',
      record: 'true',
      standards: 'false',
    },
  })
  await fleet.close()
  const uploaded = fleet.accepted.filter(({ kind }) => kind === 'record')
  expect(uploaded).toHaveLength(99)
  expect(new Set(uploaded.map(({ recordId }) => recordId)).size).toBe(99)
  const results: { directory: string; record: string }[] = JSON.parse(result.outputs.results ?? '')
  expect(results.filter(({ record }) => record === 'failed')).toMatchObject([
    { directory: ids[50], record: 'failed' },
  ])
  expect(result.exitCode).toBe(1)
})

test('a component whose record Phaset does not know keeps no other from the Baseline they share', async () => {
  const workspace = makeWorkspace()
  for (const id of ['alien00001', 'shop000001', 'shop000002']) {
    mkdirSync(join(workspace, id))
    writeFileSync(join(workspace, id, 'phaset.manifest.json'), manifestOf(id))
  }
  const fleet = await startPhaset({
    orgId: 'acme',
    records: { shop000001: 'token', shop000002: 'token' },
    baselines: { default: { checks: ['checkForPresenceReadme'] } },
  })
  const result = await runInProcess({
    event: 'workflow_dispatch',
    payload: exampleOf('workflow_dispatch'),
    workspace,
    inputs: {
      endpoint: fleet.endpoint,
      'webhook-token': 'token',
      'working-directory': '*',
      record: 'false',
      standards: 'true',
    },
  })
  await fleet.close()
  expect(JSON.parse(result.outputs.results ?? '')).toMatchObject([
    { recordId: 'alien00001', standards: 'failed' },
    { recordId: 'shop000001', standards: 'uploaded' },
    { recordId: 'shop000002', standards: 'uploaded' },
  ])
  const fetches = fleet.requests.filter(({ method }) => method === 'GET')
  expect(fetches.map(({ status }) => status)).toEqual([401, 200])
})
