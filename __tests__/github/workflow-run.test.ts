import { describe, expect, test } from '@jest/globals'
import { bodiesOf, decide, problemsOf, reasonOf, subjectsOf } from '../helpers/decisions.ts'
import { allExamples, example, type JsonObject, merge } from '../helpers/payloads.ts'

const SHA = '3484a3fb816e0859fd6e1cea078d76385ff50625'
/** The package's first run that succeeded. */
const succeeded = allExamples().find(
  ({ name, payload }) =>
    name === 'workflow_run' && (payload.workflow_run as JsonObject).conclusion === 'success',
)?.payload as JsonObject
const run = (changes: object) => merge(succeeded, { workflow_run: changes })

describe('a workflow run', () => {
  test('that succeeded on the default branch sends a deployment', () => {
    const decision = decide('workflow_run', succeeded)
    expect(bodiesOf(decision)).toEqual([
      { event: 'deployment', commitSha: SHA, timestamp: '1601915629000' },
    ])
    expect(subjectsOf(decision)).toEqual([{ kind: 'deployment', sha: SHA, names: ['test'] }])
  })

  test.each(['push', 'workflow_dispatch', 'repository_dispatch', 'schedule', 'workflow_run'])(
    'started by %s (derived) counts on the change branches, and on no other',
    (event) => {
      expect(bodiesOf(decide('workflow_run', run({ event })))).toHaveLength(1)
      expect(reasonOf(decide('workflow_run', run({ event, head_branch: 'feature/x' })))).toBe(
        'workflow_run on feature/x: not in change-branches (master)',
      )
      expect(
        bodiesOf(
          decide('workflow_run', run({ event, head_branch: 'Live/eu' }), {
            changeBranches: ['live/*'],
          }),
        ),
      ).toHaveLength(1)
    },
  )

  test('started by a release (derived) counts whatever its head branch: that is the tag', () => {
    const payload = run({ event: 'release', head_branch: 'v1.0' })
    expect(bodiesOf(decide('workflow_run', payload))).toHaveLength(1)
  })

  test.each(['pull_request', 'pull_request_target', 'issue_comment', 'merge_group', 'dynamic'])(
    'started by %s (derived) sends nothing',
    (event) => {
      expect(reasonOf(decide('workflow_run', run({ event })))).toBe(
        `workflow_run started by ${event} may have deployed another commit`,
      )
    },
  )

  test.each(['failure', 'cancelled', 'skipped', 'timed_out', 'neutral', 'action_required'])(
    'that concluded %s (derived) sends nothing',
    (conclusion) => {
      const reason = `workflow_run concluded ${conclusion}: not a success`
      expect(reasonOf(decide('workflow_run', run({ conclusion })))).toBe(reason)
    },
  )

  test('completed without a conclusion, as a real one is, sends nothing', () => {
    expect(reasonOf(decide('workflow_run', example('workflow_run', 'completed')))).toBe(
      'workflow_run concluded without a result: not a success',
    )
  })

  test('whose status contradicts its action (derived) goes by the action', () => {
    expect(bodiesOf(decide('workflow_run', run({ status: 'queued' })))).toHaveLength(1)
  })

  test.each(['requested', 'in_progress'])('%s sends nothing', (action) => {
    const reason = `workflow_run ${action} has no Phaset event`
    expect(reasonOf(decide('workflow_run', { action }))).toBe(reason)
  })

  test.each(['push', 'release'])('of a fork, started by %s (derived), sends nothing', (event) => {
    const fork = run({ event, head_repository: { full_name: 'someone/octo-repo' } })
    expect(reasonOf(decide('workflow_run', fork))).toBe(
      'workflow_run of someone/octo-repo, another repository',
    )
    expect(reasonOf(decide('workflow_run', run({ event, head_repository: null })))).toBe(
      'workflow_run of a deleted fork, another repository',
    )
  })

  test('without a head branch (derived) sends nothing', () => {
    expect(reasonOf(decide('workflow_run', run({ head_branch: null })))).toBe(
      'workflow_run without a head branch',
    )
  })

  test.each([
    [{ head_sha: null }, 'workflow_run.head_sha is null; expected'],
    [{ updated_at: '' }, 'workflow_run.updated_at is ""; expected a time'],
    [{ conclusion: 1 }, 'workflow_run.conclusion is 1; expected text'],
    [{ event: null }, 'workflow_run.event is null; expected text'],
  ])('with %j (derived) is an error that names the field', (changes, problem) => {
    expect(problemsOf(decide('workflow_run', run(changes)))).toEqual([
      expect.stringContaining(`workflow_run: ${problem}`),
    ])
  })

  test('named by nothing (derived) is about its repository’s deployments', () => {
    const payload = merge(succeeded, { workflow: null, workflow_run: { name: '' } })
    expect(subjectsOf(decide('workflow_run', payload))).toEqual([
      { kind: 'deployment', sha: SHA, names: [] },
    ])
  })
})
