import { omitUndefined } from '../base/omit-undefined.ts'
import type { Checkout } from '../github/checkout.ts'
import type { Decision } from '../github/decision.ts'
import { decideNamedEvents } from '../github/named-events.ts'
import type { Occurrence } from '../github/occurrence.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { EventName } from '../phaset/contract/event.ts'
import type { Run } from '../runner/read-run.ts'

// Loaded by steps that name their events, in one piece; most steps don't.
export { findCheckoutNeeds } from '../github/named-events.ts'

/**
 * Decides on the events that the input `event` names.
 *
 * @param checkout what they need to know of it; absent if they need nothing
 */
export function decideNamed(
  names: readonly EventName[],
  inputs: Inputs,
  run: Run,
  occurrence: Occurrence,
  checkout?: Checkout,
): Decision {
  const named = {
    names,
    fields: inputs['event-fields'],
    changeBranches: inputs['change-branches'],
    jobStatus: inputs['job-status'],
    ref: run.ref,
    ...omitUndefined({ checkout }),
  }
  return decideNamedEvents(named, occurrence)
}
