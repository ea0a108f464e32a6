import { expect, test } from '@jest/globals'
import { example, occurrenceOf } from '../helpers/payloads.ts'
import { plan, STARTS, type StartName } from '../helpers/plans.ts'

/** The notices of an attempt of a run. */
function noticesOf(given: Record<string, string>, name: StartName, attempt = 2): string[] {
  const { run, occurrence } = STARTS[name]
  const { decisions } = plan(given, { run: { ...run, attempt }, occurrence })
  return decisions.problems.map(({ level, message }) => `${level}: ${message}`)
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
  expect(noticesOf(given, name)).toEqual([ATTEMPT + notes])
})

test.each<[string, Record<string, string>, StartName]>([
  ['a named deployment, which is another one', { event: 'deployment' }, 'schedule'],
  ['nothing', {}, 'issues'],
  ['nothing, as a dry run', { 'dry-run': 'true' }, 'push to the default branch'],
  ['nothing, and checks the manifest', {}, 'pull_request'],
  ['what a replay reads', { replay: 'a.jsonl' }, 'push to the default branch'],
])('a re-run that sends %s says nothing', (_, given, name) => {
  expect(noticesOf(given, name)).toEqual([])
})

test('a re-run that GitHub starts for the same deployment counts it twice', () => {
  const { run } = STARTS.schedule
  const occurrence = occurrenceOf('deployment', example('deployment'))
  const { decisions } = plan({}, { run: { ...run, attempt: 2 }, occurrence })
  expect(decisions.problems.map(({ message }) => `notice: ${message}`)).toEqual([ATTEMPT + TWICE])
})

test('the first attempt says nothing', () => {
  expect(noticesOf({}, 'push to the default branch', 1)).toEqual([])
})
