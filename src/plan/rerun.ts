import type { Problem } from '../base/problem.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { ComponentPlan } from './plan-component.ts'

/**
 * Makes the notice that says what a re-run sends again. Events have no key, and GitHub doesn't say
 * what an earlier attempt delivered. A re-run sends everything, because people use it to send what
 * failed during an outage or with a wrong token.
 *
 * @param plans of all components
 * @param attempt the run's `GITHUB_RUN_ATTEMPT`
 */
export function rerunNotices(
  { event, 'dry-run': isDryRun }: Inputs,
  plans: readonly ComponentPlan[],
  attempt: number,
): Problem[] {
  if (!(attempt > 1) || isDryRun) return []
  // A deployment that runs again is a new deployment.
  const isNamed = event !== 'auto' && event !== 'none'
  const events = plans.flatMap((plan) => plan.events)
  const repeats = events.some(({ body }) => !isNamed || body.event !== 'deployment')
  const uploads = plans.some(
    ({ record, standards }) => record.kind === 'upload' || standards.kind === 'upload',
  )
  const notes = [...(repeats ? [COUNTS_TWICE] : []), ...(uploads ? [OLDER_COMMIT] : [])]
  if (notes.length === 0) return []
  const message = `This is attempt ${attempt} of the run. ${notes.join('. ')}`
  return [{ kind: 'payload', level: 'notice', title: 'Phaset: re-run', message }]
}

const COUNTS_TWICE =
  'Events that an earlier attempt delivered are sent again, and all but incidents count twice. To prevent this, add ' +
  '`if: github.run_attempt == 1` to the step or its job, and replay what was not delivered'

const OLDER_COMMIT =
  "If the branch has moved on, the record and the standards are those of this run's older commit " +
  'until the next push or nightly run'
