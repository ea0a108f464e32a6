import { describe, expect, test } from '@jest/globals'
import type { ManifestReading } from '../../src/manifest/read.ts'
import { planAssignment } from '../../src/plan/plan-component.ts'
import {
  absent,
  found,
  kinds,
  MANIFEST,
  MODES,
  type Mode,
  plan,
  STARTS,
  type StartName,
} from '../helpers/plans.ts'

describe('the record and the standards, both with the same mode', () => {
  // For each mode: with a manifest, and without one.
  const UPLOADED = ['upload upload', 'skipped skipped']
  const CHECKED = ['checked check', 'skipped skipped']
  const NOTHING = ['skipped skipped', 'skipped skipped']
  const AUTO: Record<StartName, string[]> = {
    'push to the default branch': UPLOADED,
    'push to another': NOTHING,
    schedule: UPLOADED,
    'workflow_dispatch on the default branch': UPLOADED,
    'workflow_dispatch on another': NOTHING,
    pull_request: CHECKED,
    merge_group: CHECKED,
    pull_request_target: NOTHING,
    issues: NOTHING,
  }
  const OF_MODE = {
    true: ['upload upload', 'failed upload'],
    check: ['checked check', 'failed check'],
    false: NOTHING,
  }
  const table = (Object.keys(AUTO) as StartName[]).flatMap((name) =>
    MODES.map((mode) => [name, mode, ...(mode === 'auto' ? AUTO[name] : OF_MODE[mode])] as const),
  )
  test.each(table)('%s, %s: %s with a manifest, %s without', (name, mode, withIt, without) => {
    const given = { record: mode, standards: mode }
    expect(kinds(given, STARTS[name])).toBe(withIt)
    expect(kinds(given, STARTS[name], { manifest: absent })).toBe(without)
  })

  test('are decided each by its own input', () => {
    const start = STARTS['push to the default branch']
    expect(kinds({ record: 'false', standards: 'check' }, start)).toBe('skipped check')
    expect(kinds({ record: 'check', standards: 'false' }, start)).toBe('checked skipped')
  })
})

describe('the record', () => {
  const start = STARTS['push to the default branch']

  test('is the manifest without its IDs', () => {
    const { record } = plan({}, start).plan
    expect(record).toEqual({ kind: 'upload', record: { spec: MANIFEST.spec } })
  })

  test('takes its repository from the context where the manifest has none, and says so', () => {
    const manifest = found({ ...MANIFEST, spec: { name: 'Web' } })
    const { record, problems } = plan({}, start, { manifest }).plan
    expect(record).toEqual({
      kind: 'upload',
      record: { spec: { name: 'Web', repo: 'https://github.com/Codertocat/Hello-World' } },
    })
    expect(problems.map(({ level }) => level)).toEqual(['notice'])
  })

  test('fails where neither the manifest nor the run names a repository', () => {
    const manifest = found({ ...MANIFEST, spec: { name: 'Web' } })
    const nowhere = { ...start, run: { ...start.run, repository: '' } }
    const { record, problems } = plan({}, nowhere, { manifest }).plan
    expect(record).toEqual({ kind: 'failed' })
    expect(problems.map(({ level }) => level)).toEqual(['error'])
  })

  test.each(['auto', 'true', 'check'] as const)('with mistakes fails under %s', (mode) => {
    const manifest = found({ ...MANIFEST, spec: { name: 7 } })
    const { record, problems } = plan({ record: mode, standards: 'false' }, start, {
      manifest,
    }).plan
    expect(record).toEqual({ kind: 'failed' })
    expect(problems).toEqual([expect.objectContaining({ kind: 'manifest', level: 'error' })])
  })

  test.each(['auto', 'true', 'check'] as const)('with warnings keeps them under %s', (mode) => {
    const manifest = found({ ...MANIFEST, tags: ['a', 'b', 'c', 'd', 'e', 'f'] })
    const { problems } = plan({ record: mode, standards: 'false' }, start, { manifest }).plan
    expect(problems.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      expect.stringMatching(/^warning: phaset\.manifest\.json:\d+:\d+ .*tags/),
    ])
  })

  test.each([
    ['true', 'add it (the job summary has a draft)'],
    ['check', 'add it'],
  ])('without a manifest fails under %s, and says why', (mode, remedy) => {
    const { problems } = plan({ record: mode, standards: 'false' }, start, {
      manifest: absent,
    }).plan
    expect(problems.map(({ message }) => message)).toEqual([
      `record: there is no phaset.manifest.json; ${remedy}, or check the repository out before this step`,
    ])
  })

  test.each<[Record<string, string>, StartName, boolean]>([
    [{ record: 'true' }, 'push to the default branch', true],
    [{ record: 'true' }, 'pull_request', true],
    [{}, 'workflow_dispatch on the default branch', true],
    [{}, 'push to the default branch', false],
    [{}, 'schedule', false],
    [{ record: 'check' }, 'workflow_dispatch on the default branch', false],
    [{ record: 'true', summary: 'false' }, 'schedule', false],
    [{}, 'workflow_dispatch on another', false],
  ])('without a manifest, with %j on %s, has a draft: %s', (given, name, expected) => {
    const { record } = plan(given, STARTS[name], { manifest: absent }).plan
    expect('draft' in record && record.draft).toBe(expected)
  })

  test('with a manifest has no draft', () => {
    expect(plan({ record: 'true' }, start).plan.record).not.toHaveProperty('draft')
  })

  test('without a manifest in a directory of the user’s choice may be for a misspelt directory', () => {
    const { problems } = plan({ record: 'true', standards: 'false' }, start, {
      directory: 'aps/web',
      manifest: { kind: 'absent', file: 'aps/web/phaset.manifest.json' },
    }).plan
    expect(problems.map(({ message }) => message)).toEqual([
      'record: there is no aps/web/phaset.manifest.json; add it (the job summary has a draft), correct working-directory, or check the repository out before this step',
    ])
  })

  test('without a manifest is skipped under auto, with the reason', () => {
    const { record, problems } = plan({}, start, { manifest: absent }).plan
    expect(record).toEqual({
      kind: 'skipped',
      reason:
        'there is no phaset.manifest.json; add it, or check the repository out before this step',
    })
    expect(problems).toEqual([])
  })
})

test.each<StartName>(['pull_request', 'merge_group'])(
  'a check that is required on %s is green without a manifest, with a notice',
  (name) => {
    const { record, problems } = plan({}, STARTS[name], { manifest: absent }).plan
    expect(record).toEqual({ kind: 'skipped', reason: 'there is no phaset.manifest.json' })
    expect(problems.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      "notice: The manifest isn't checked: there is no phaset.manifest.json; add it, or check the repository out before this step. Set record to check to make this an error",
    ])
  },
)

describe('the standards', () => {
  const start = STARTS['push to the default branch']
  const standardsOf = (manifest: ManifestReading, standards: Mode = 'auto') =>
    plan({ standards, record: 'false' }, start, { manifest }).plan.standards

  test('are those of the manifest’s baseline', () => {
    const manifest = found({ ...MANIFEST, baseline: { id: 'web' } })
    expect(standardsOf(manifest)).toEqual({ kind: 'upload', baselineId: 'web' })
  })

  test('are the default ones where the manifest names none, or there is no manifest', () => {
    expect(standardsOf(found(MANIFEST))).toEqual({ kind: 'upload', baselineId: 'default' })
    expect(standardsOf(absent, 'true')).toEqual({ kind: 'upload', baselineId: 'default' })
  })

  test('are none where the manifest’s baseline can’t be made out', () => {
    const manifest = found({ ...MANIFEST, baseline: { id: 7 } })
    expect(standardsOf(manifest)).toEqual({ kind: 'failed' })
  })
})

describe('IDs in two places', () => {
  const differences = (orgId: string, recordId: string, name: StartName = 'schedule') =>
    plan({}, STARTS[name], { credentials: { orgId, recordId, token: 'tok' } })
      .plan.problems.filter(({ level }) => level === 'warning')
      .map(({ message }) => message)

  test.each<StartName>(['schedule', 'pull_request'])(
    'that differ give a warning with both, on %s',
    (name) => {
      expect(differences('other', '0987654321', name)).toEqual([
        'org-id is "other", but "organizationId" in phaset.manifest.json is "acme"; "other" is used. Remove org-id, or correct one of the two',
        'record-id is "0987654321", but "id" in phaset.manifest.json is "1234567890"; "0987654321" is used. Remove record-id, or correct one of the two',
      ])
    },
  )

  test('that are the same give none', () => {
    expect(differences('acme', '1234567890')).toEqual([])
  })
})

describe('a component whose IDs or token are not known', () => {
  const start = STARTS['push to the default branch']

  test('fails for what would be sent, and each is told once', () => {
    const { plan: planned } = plan({}, start, { credentials: { token: 'tok' } })
    expect(planned).toMatchObject({
      events: [],
      record: { kind: 'failed' },
      standards: { kind: 'failed' },
    })
    expect(planned.credentials).toBeUndefined()
    expect(planned.problems.map(({ message }) => message.split(' ')[0])).toEqual([
      'org-id',
      'record-id',
    ])
  })

  test('has its manifest checked all the same', () => {
    const { plan: planned } = plan({ standards: 'false' }, STARTS.pull_request, {
      credentials: {},
    })
    expect(planned).toMatchObject({ record: { kind: 'checked' }, problems: [] })
  })

  test('is no matter where nothing is sent', () => {
    const { plan: planned } = plan({}, STARTS.issues, { credentials: {} })
    expect(planned.problems).toEqual([])
  })
})

test('a component of another shard gets its events alone', () => {
  const { decisions, plan: whole } = plan({}, STARTS['push to the default branch'])
  const { component, events } = whole
  const { record, standards } = planAssignment({ component, events, eventsOnly: true }, decisions)
  const skipped = { kind: 'skipped', reason: 'they belong to another shard' }
  expect([record, standards]).toEqual([skipped, skipped])
  expect(planAssignment({ component, events, eventsOnly: false }, decisions)).toEqual(whole)
})
