import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Phaset } from '../../sandbox/phaset.ts'
import { exampleOf } from '../../sandbox/webhook-examples.ts'
import { initClone } from '../helpers/clone.ts'
import { MANIFEST, runStep, startAcme } from '../helpers/run-step.ts'
import { makeWorkspace } from '../helpers/workspace.ts'

let phaset: Phaset
beforeAll(async () => {
  phaset = await startAcme()
})
afterAll(() => phaset.close())

const SHA = '0123456789abcdef0123456789abcdef01234567'
const ISO = '2026-03-12T09:57:12+02:00'
const MS = '1773302232000'

/** A named event in a run that a schedule started: the context has nothing but its commit. */
function runNamed(event: string, fields: string[] = []) {
  return runStep(phaset, {
    event: 'schedule',
    payload: { schedule: '0 0 * * *' },
    inputs: { event, 'event-fields': fields.join('\n') },
  })
}

describe('an event named outright is sent, whatever started the run', () => {
  test.each<[string, string[], object]>([
    ['change', [`commitSha: ${SHA}`, `timestamp: ${ISO}`], { commitSha: SHA, timestamp: MS }],
    [
      'deployment',
      [`commitSha: ${SHA.toUpperCase()}`, `timestamp: ${ISO}`],
      { commitSha: SHA, timestamp: MS },
    ],
    [
      'deployment',
      [`commitSha: ${SHA}`, 'timestamp: 1773302232'],
      { commitSha: SHA, timestamp: MS },
    ],
    ['deployment', [`commitSha: ${SHA}`, `timestamp: ${MS}`], { commitSha: SHA, timestamp: MS }],
    ['incident-opened', ['id: PD-7', `createdAt: ${ISO}`], { id: 'PD-7', createdAt: MS }],
    [
      'incident-resolved',
      ['id: PD-7', 'createdAt: 1773302232', `resolvedAt: ${ISO}`],
      { id: 'PD-7', createdAt: MS, resolvedAt: MS },
    ],
    ['comment', [], {}],
    ['review-approved', [`submittedAt: ${ISO}`], { submittedAt: MS }],
    ['review-changes', [`createdAt: ${ISO}`], { createdAt: MS }],
    [
      'pr-opened',
      ['additions: 10', 'changedFiles: 2', 'deletions: 0'],
      { additions: 10, changedFiles: 2, deletions: 0 },
    ],
    ['pr-closed', [`closedAt: ${ISO}`], { closedAt: MS }],
    ['pr-merged', [`mergedAt: ${ISO}`], { mergedAt: MS }],
  ])('%s with %j', async (event, fields, sent) => {
    const { exitCode, accepted, outputs } = await runNamed(event, fields)
    expect(exitCode).toBe(0)
    expect(accepted.map(({ body }) => body)).toEqual([{ event, ...sent }])
    expect(JSON.parse(outputs.events ?? '')).toEqual([{ event, ...sent }])
  })

  test('a change and a deployment in one step', async () => {
    const fields = [`commitSha: ${SHA}`, `change.timestamp: ${ISO}`]
    const { exitCode, accepted } = await runNamed('deployment, change', fields)
    expect(exitCode).toBe(0)
    expect(accepted.map(({ body }) => body)).toEqual([
      { event: 'change', commitSha: SHA, timestamp: MS },
      { event: 'deployment', commitSha: SHA, timestamp: expect.stringMatching(/^\d{13}$/) },
    ])
  })

  test('a deployment of a push, and neither the record nor the standards', async () => {
    const files = { 'phaset.manifest.json': { ...MANIFEST, spec: 'a mistake' } }
    const { exitCode, sent } = await runStep(phaset, { files, inputs: { event: 'deployment' } })
    expect([exitCode, sent]).toEqual([0, ['deployment']])
  })

  test.each(['failure', 'cancelled'] as const)(
    'no deployment in a job of status %s, with `if: always()`',
    async (jobStatus) => {
      const inputs = { event: 'change, deployment' }
      const { exitCode, sent, stdout } = await runStep(phaset, { inputs, jobStatus })
      expect([exitCode, sent]).toEqual([0, []])
      expect(stdout).toContain(`job-status is ${jobStatus}: change, deployment not sent`)
    },
  )

  test('deployment without fields is that of the run’s own commit', async () => {
    const { accepted } = await runStep(phaset, {
      event: 'workflow_dispatch',
      payload: {},
      inputs: { event: 'deployment' },
      env: { GITHUB_SHA: SHA },
    })
    expect(accepted.map(({ body }) => body)).toEqual([
      { event: 'deployment', commitSha: SHA, timestamp: expect.stringMatching(/^\d{13}$/) },
    ])
  })
})

describe('is an error that names the field, and nothing is sent', () => {
  test.each<[string, string[], string[]]>([
    ['incident-opened', [], ['event-fields: id', 'event-fields: createdAt']],
    ['incident-resolved', ['id: 7', `createdAt: ${ISO}`], ['event-fields: resolvedAt']],
    ['deployment', ['commitSha: 0123456'], ['event-fields: commitSha']],
    ['change', [`commitSha: ${SHA}`, 'timestamp: yesterday'], ['event-fields: timestamp']],
    ['change', [`commitSha: ${SHA}`, 'timestamp: 1970-01-01'], ['event-fields: timestamp']],
    ['pr-opened', ['additions: many'], ['event-fields: additions']],
    ['comment', ['body: hello'], ['event-fields: "body"']],
    ['pr-merged', ['mergeAt: 2026-03-12'], ['event-fields: "mergeAt"']],
  ])('%s with %j', async (event, fields, starts) => {
    const { exitCode, errors, requested } = await runNamed(event, fields)
    expect(exitCode).toBe(1)
    expect(errors).toHaveLength(starts.length)
    for (const [i, start] of starts.entries()) expect(errors[i]?.startsWith(start)).toBe(true)
    expect(requested).toBe(0)
  })
})

describe('a deployment by a comment on a pull request', () => {
  const payload = exampleOf('issue_comment', 'created')
  Object.assign(payload.issue, { pull_request: { url: 'https://example.org' } })
  const byComment = { event: 'issue_comment', payload, inputs: { event: 'change, deployment' } }

  test('is of the commit that is checked out, at its own time for the change', async () => {
    const { git, commit } = initClone(makeWorkspace())
    git('remote', 'add', 'origin', 'https://github.com/Codertocat/Hello-World')
    const sha = commit({ 'phaset.manifest.json': JSON.stringify(MANIFEST) })
    git('update-ref', 'refs/remotes/origin/topic', 'HEAD')
    const workspace = git('rev-parse', '--show-toplevel')
    const { exitCode, accepted, stdout } = await runStep(phaset, { ...byComment, workspace })
    const committed = `${git('show', '--no-patch', '--format=%ct', sha)}000`
    expect(exitCode).toBe(0)
    expect(accepted.map(({ body }) => body)).toEqual([
      { event: 'change', commitSha: sha, timestamp: committed },
      { event: 'deployment', commitSha: sha, timestamp: expect.stringMatching(/^\d{13}$/) },
    ])
    expect(stdout).toContain(`The commit is ${sha}, which is checked out; GITHUB_SHA is`)
  })

  test('is an error where nothing is checked out, and nothing is sent', async () => {
    const { exitCode, errors, requested } = await runStep(phaset, byComment)
    expect([exitCode, requested]).toEqual([1, 0])
    expect(errors).toEqual([expect.stringMatching(/^issue_comment: GITHUB_SHA is .*commitSha/)])
  })
})
