import { expect, test } from '@jest/globals'
import { contextOf } from '../../sandbox/run-context.ts'
import { exampleOf } from '../../sandbox/webhook-examples.ts'

const release = exampleOf('release', 'published')
const merged = exampleOf('pull_request', 'closed')
merged.pull_request.merged = true

test.each([
  ['push', exampleOf('push'), 'refs/tags/simple-tag'],
  ['pull_request', exampleOf('pull_request', 'opened'), 'refs/pull/2/merge'],
  ['pull_request', merged, 'refs/heads/master'],
  ['pull_request_target', exampleOf('pull_request', 'opened'), 'refs/heads/master'],
  ['pull_request_review', exampleOf('pull_request_review', 'submitted'), 'refs/pull/2/merge'],
  ['deployment_status', exampleOf('deployment_status'), 'refs/heads/master'],
  ['release', release, `refs/tags/${release.release.tag_name}`],
  ['issues', exampleOf('issues', 'opened'), 'refs/heads/master'],
  ['merge_group', exampleOf('merge_group'), exampleOf('merge_group').merge_group.head_ref],
])('%s stands on the ref that GitHub documents', (event, payload, ref) => {
  expect(contextOf(event, payload).ref).toBe(ref)
})

test('the commit is the one that the event is about', () => {
  const push = exampleOf('push', (each) => each.commits.length > 0)
  expect(contextOf('push', push).sha).toBe(push.after)
  const deployment = exampleOf('deployment_status')
  expect(contextOf('deployment_status', deployment).sha).toBe(deployment.deployment.sha)
})

test.each([null, 'text', [], { repository: 1 }, { pull_request: { base: null } }])(
  'a payload of %j still gives a run to stand on',
  (payload) => {
    expect(contextOf('pull_request', payload)).toEqual({
      ref: 'refs/heads/main',
      sha: expect.stringMatching(/^[0-9a-f]{40}$/),
      repository: 'Codertocat/Hello-World',
      actor: 'Codertocat',
    })
  },
)
