import { expect, test } from '@jest/globals'
import { rerunNotices } from '../../src/plan/rerun.ts'
import { inputsOf } from '../helpers/inputs.ts'
import { example, occurrenceOf } from '../helpers/payloads.ts'
import { absent, plan, STARTS, type Start, type StartName } from '../helpers/plans.ts'

/** The notices of an attempt of a run for two components, of which one may have no manifest. */
function noticesOf(
  given: Record<string, string>,
  start: Start,
  { attempt = 2, manifests = 2 }: { attempt?: number; manifests?: 0 | 1 | 2 } = {},
): string[] {
  const plans = [0, 1].map(
    (i) => plan(given, start, i < manifests ? {} : { manifest: absent }).plan,
  )
  const notices = rerunNotices(inputsOf(given), plans, attempt)
  return notices.map(({ level, message }) => `${level}: ${message}`)
}

const ATTEMPT = 'notice: This is attempt 2 of the run. '
const TWICE =
  'Events that an earlier attempt delivered are sent again, and all but incidents count twice. To prevent this, add `if: github.run_attempt == 1` to the step or its job, and replay what was not delivered'
const OLDER =
  "If the branch has moved on, the record and the standards are those of this run's older commit until the next push or nightly run"

test.each<[string, Record<string, string>, StartName, string]>([
  ['events, record and standards', {}, 'push to the default branch', `${TWICE}. ${OLDER}`],
  ['an event alone', { record: 'false', standards: 'false' }, 'push to the default branch', TWICE],
  ['record and standards alone', {}, 'schedule', OLDER],
  ['the record alone', { standards: 'false' }, 'schedule', OLDER],
  ['the standards alone', { record: 'false' }, 'schedule', OLDER],
  ['a named change', { event: 'change, deployment' }, 'schedule', TWICE],
])('a re-run that sends %s says so', (_, given, name, notes) => {
  expect(noticesOf(given, STARTS[name])).toEqual([ATTEMPT + notes])
})

test.each<[string, Record<string, string>, StartName]>([
  ['a named deployment, which is another one', { event: 'deployment' }, 'schedule'],
  ['nothing', {}, 'issues'],
  ['nothing, as a dry run', { 'dry-run': 'true' }, 'push to the default branch'],
  ['nothing, and checks the manifest', {}, 'pull_request'],
])('a re-run that sends %s says nothing', (_, given, name) => {
  expect(noticesOf(given, STARTS[name])).toEqual([])
})

test.each([
  [2, `${TWICE}. ${OLDER}`],
  [1, `${TWICE}. ${OLDER}`],
  [0, TWICE],
] as const)('with %i manifests, a re-run says what it sends', (manifests, notes) => {
  const start = STARTS['push to the default branch']
  expect(noticesOf({}, start, { manifests })).toEqual([ATTEMPT + notes])
})

test('without a manifest and an event, a re-run says nothing', () => {
  expect(noticesOf({}, STARTS.schedule, { manifests: 0 })).toEqual([])
})

test('a re-run that GitHub starts for the same deployment counts it twice', () => {
  const occurrence = occurrenceOf('deployment', example('deployment'))
  expect(noticesOf({}, { ...STARTS.schedule, occurrence })).toEqual([ATTEMPT + TWICE])
})

test('the first attempt says nothing', () => {
  expect(noticesOf({}, STARTS['push to the default branch'], { attempt: 1 })).toEqual([])
})
