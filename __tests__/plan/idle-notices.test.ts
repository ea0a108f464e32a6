import { expect, test } from '@jest/globals'
import { idleNotices } from '../../src/plan/idle-notices.ts'
import { inputsOf } from '../helpers/inputs.ts'
import { absent, plan, STARTS, type StartName } from '../helpers/plans.ts'

const DISPATCH = 'workflow_dispatch on the default branch'
const NO_MANIFEST = { manifest: absent }
const OFF = { record: 'false', standards: 'false' }
const TO_REPORT = 'To report an event, set event to its name, such as deployment'

/** The messages for a run with this component, as often as there are components. */
function messages(
  given: Record<string, string>,
  name: StartName,
  component: Parameters<typeof plan>[2] = {},
  components = 1,
): string[] {
  const start = STARTS[name]
  const planned = plan(given, start, component)
  const plans = Array.from({ length: components }, () => planned.plan)
  const notices = idleNotices(inputsOf(given), planned.decisions, plans, start.occurrence)
  expect(notices.every(({ level }) => level === 'notice')).toBe(true)
  return notices.map(({ message }) => message)
}

test.each<[string, Parameters<typeof messages>, string]>([
  [
    'a manual run without a manifest',
    [{}, DISPATCH, NO_MANIFEST],
    'This manual run has nothing to do: record and standards are auto, and there is no phaset.manifest.json. Add it (the job summary has a draft), or check the repository out before this step',
  ],
  [
    'a manual run without a manifest and without a summary',
    [{ summary: 'false', standards: 'false' }, DISPATCH, NO_MANIFEST],
    'This manual run has nothing to do: record is auto and standards is false, and there is no phaset.manifest.json. Add it, or check the repository out before this step',
  ],
  [
    'a scheduled run without a manifest',
    [{ event: 'none' }, 'schedule', NO_MANIFEST],
    'This scheduled run has nothing to do: event is none, record and standards are auto, and there is no phaset.manifest.json. Add it, or check the repository out before this step',
  ],
  [
    'a run for several components without a manifest',
    [{}, 'schedule', NO_MANIFEST, 2],
    'This scheduled run has nothing to do: record and standards are auto, and no component has a phaset.manifest.json. Add it, or check the repository out before this step',
  ],
  [
    'a manual run on another branch',
    [{}, 'workflow_dispatch on another'],
    'This manual run has nothing to do: record and standards are auto, and it is not on the default branch. Start it on the default branch, or set record or standards to true',
  ],
  [
    'a run with everything switched off',
    [OFF, 'schedule'],
    'This scheduled run has nothing to do: record and standards are false. Set one of them to auto or true',
  ],
])('%s gets a notice that says what would do something', (_, given, message) => {
  expect(messages(...given)).toEqual([`${message}. ${TO_REPORT}`])
})

test.each<[string, Parameters<typeof messages>]>([
  ['a run that uploads', [{}, 'schedule']],
  ['a run that uploads only the standards', [{ record: 'false' }, DISPATCH]],
  ['a run that uploads a record, without a manifest', [{ record: 'true' }, DISPATCH, NO_MANIFEST]],
  ['a run that reports an event', [{ event: 'deployment', ...OFF }, 'schedule']],
  ['a deployment that failed', [{ event: 'deployment', 'job-status': 'failure' }, 'schedule']],
  ['a push', [OFF, 'push to another']],
  ['a pull request', [OFF, 'pull_request']],
  ['a shard without components', [{}, DISPATCH, NO_MANIFEST, 0]],
  [
    'standards that are skipped with their own notice',
    [{ record: 'false', endpoint: '' }, 'schedule'],
  ],
])('%s gets none', (_, given) => {
  expect(messages(...given)).toEqual([])
})

test('a run without secrets gets none, because its own notice says why', () => {
  const { run, occurrence } = STARTS.schedule
  const start = { run: { ...run, actor: 'dependabot[bot]' }, occurrence }
  const given = { endpoint: '', 'webhook-token': '' }
  const planned = plan(given, start, NO_MANIFEST)
  expect(planned.decisions.connection.kind).toBe('without-secrets')
  expect(idleNotices(inputsOf(given), planned.decisions, [planned.plan], occurrence)).toEqual([])
})

test('a step that names its events says itself why it sends none', () => {
  const failed = { event: 'deployment', 'job-status': 'failure' }
  expect(messages(failed, DISPATCH, NO_MANIFEST)).toEqual([])
  expect(messages({ ...failed, ...OFF }, DISPATCH)).toEqual([])
})
