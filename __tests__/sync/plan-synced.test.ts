import { expect, test } from '@jest/globals'
import type { Component } from '../../src/components/component.ts'
import { planSynced } from '../../src/sync/plan-synced.ts'
import { listedOf, remoteComponentOf, withCredentials, workOf } from '../helpers/synced.ts'

const ID = '1234567890'
const COMPONENT = remoteComponentOf('apps/web', ID)
const UPLOAD = workOf(listedOf(1))
const EVENTS_ONLY = workOf(listedOf(1), { record: { kind: 'nothing', reason: 'switched off' } })

const messagesOf = (...given: Parameters<typeof planSynced>) =>
  planSynced(...given).problems.map(({ message }) => message)

test('a component gets its record and its credentials', () => {
  expect(planSynced(COMPONENT, UPLOAD, true, undefined)).toMatchObject({
    component: COMPONENT,
    credentials: COMPONENT.credentials,
    record: { kind: 'upload', record: { spec: { name: ID } } },
    standards: { kind: 'skipped', reason: 'they need a checkout' },
    problems: [],
  })
})

test('events need credentials, also without a record', () => {
  expect(planSynced(COMPONENT, EVENTS_ONLY, true, undefined)).toMatchObject({
    credentials: COMPONENT.credentials,
    record: { kind: 'skipped', reason: 'switched off' },
    problems: [],
  })
})

test('a record of another repository gets nothing from this one', () => {
  const plan = planSynced(COMPONENT, UPLOAD, true, 'acme/api')
  expect(plan).toEqual({
    component: { ...COMPONENT, credentials: {} },
    events: [],
    record: { kind: 'failed' },
    standards: { kind: 'skipped', reason: 'they need a checkout' },
    problems: [
      expect.objectContaining({
        level: 'error',
        message: expect.stringMatching(/^the record "1234567890" belongs to acme\/api/),
      }),
    ],
  })
})

const OF_ALL = /^webhook-token has no token for the record, so nothing is sent/
const OF_ONE = /^webhook-token has no token for the record of apps\/web/

test.each([
  ['of many repositories', true, OF_ALL],
  ['of one repository', false, OF_ONE],
])('a record %s without a token is said once', (_, isFleet, message) => {
  const component = withCredentials(COMPONENT)
  const once = [expect.stringMatching(message)]
  expect(messagesOf(component, UPLOAD, isFleet, undefined)).toEqual(once)
  expect(messagesOf(component, EVENTS_ONLY, isFleet, undefined)).toEqual(once)
})

test.each<[string, Component, RegExp[]]>([
  [
    'no organization',
    withCredentials(COMPONENT, { recordId: ID, token: 'token' }),
    [/^the manifest has no readable "organizationId", so nothing is sent for it/],
  ],
  [
    'neither an organization nor a token',
    withCredentials(COMPONENT, { recordId: ID }),
    [/^the manifest has no readable "organizationId", so/, OF_ALL],
  ],
  [
    'no ID',
    withCredentials(COMPONENT, { orgId: 'acme' }),
    [/^the manifest has no readable "id", so nothing is sent for it/],
  ],
  [
    'no IDs',
    withCredentials(COMPONENT, {}),
    [
      /^the manifest has no readable "organizationId" and "id", so .*; fix it on the default branch$/,
    ],
  ],
  [
    'the record of another directory',
    { ...withCredentials(COMPONENT), sameRecord: ['apps/api'] },
    [/^the record "1234567890" belongs to "apps\/web" and also to "apps\/api"/],
  ],
])('a component with %s is described', (_, component, messages) => {
  for (const work of [UPLOAD, EVENTS_ONLY]) {
    const plan = planSynced(component, work, true, undefined)
    expect(plan.credentials).toBeUndefined()
    expect(plan.problems.map(({ message }) => message)).toEqual(
      messages.map((message) => expect.stringMatching(message)),
    )
  }
})

test('a broken manifest is described in each run, also without a record', () => {
  const problems = [
    { kind: 'manifest', level: 'error', title: 'Broken', message: 'is not JSON' } as const,
    { kind: 'manifest', level: 'warning', title: 'Odd', message: 'has an odd key' } as const,
  ]
  const manifest = { kind: 'found', file: 'phaset.manifest.json', baselineUnclear: true } as const
  const component = { ...COMPONENT, credentials: {}, manifest: { ...manifest, problems } }
  const withoutIds = expect.stringMatching(/^the manifest has no readable/)
  expect(messagesOf(component, EVENTS_ONLY, true, undefined)).toEqual(['is not JSON', withoutIds])
  expect(messagesOf(component, UPLOAD, true, undefined)).toEqual([
    'is not JSON',
    'has an odd key',
    withoutIds,
  ])
})

test('a single repository may set the IDs as inputs', () => {
  expect(messagesOf(withCredentials(COMPONENT, {}), UPLOAD, false, undefined)).toEqual([
    expect.stringMatching(/^org-id of the directory apps\/web is unknown.*set the input/),
    expect.stringMatching(/^record-id of the directory apps\/web is unknown.*set the input/),
  ])
})

test('a warning about the manifest stays when the token is missing', () => {
  const component = withCredentials(COMPONENT, { orgId: 'other', recordId: ID })
  expect(messagesOf(component, UPLOAD, true, undefined)).toEqual([
    expect.stringMatching(/^org-id is "other", but "organizationId"/),
    expect.stringMatching(OF_ALL),
  ])
})
