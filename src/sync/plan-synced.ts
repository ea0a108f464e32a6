import { inputProblem } from '../base/problem.ts'
import { quote } from '../base/quote.ts'
import type { Component } from '../components/component.ts'
import { completeCredentials } from '../components/credentials.ts'
import { type ComponentPlan, planComponent } from '../plan/plan-component.ts'
import type { Work } from './divide-work.ts'

/**
 * Plans the record of a component. Needs credentials even if no record is uploaded, because events follow.
 *
 * @param owner another repository that has the component's record
 */
export function planSynced(
  component: Component,
  { repository: { url }, record }: Work,
  isFleet: boolean,
  owner: string | undefined,
): ComponentPlan {
  if (owner !== undefined) return planOfAnother(component, owner)
  const plan = planComponent(component, {
    connection: { kind: 'closed', missing: [] },
    events: [],
    notes: [],
    record,
    standards: { kind: 'nothing', reason: STANDARDS },
    repositoryUrl: url,
    problems: [],
  })
  if (plan.credentials !== undefined) return plan
  const reading = completeCredentials(component)
  if (reading.kind === 'complete') return { ...plan, credentials: reading.credentials }
  if (isFleet && lacksOnlyToken(component)) {
    const missing = new Set(reading.problems.map(({ message }) => message))
    const others = plan.problems.filter(({ message }) => !missing.has(message))
    return { ...plan, problems: [...others, inputProblem(WITHOUT_TOKEN)] }
  }
  const known = new Set(plan.problems.map(({ message }) => message))
  const more = reading.problems.filter(({ message }) => !known.has(message))
  return { ...plan, problems: [...plan.problems, ...more] }
}

const STANDARDS = 'they need a checkout'

/** Without its ID, so nothing that is sent to the record counts for the component. */
function planOfAnother(component: Component, owner: string): ComponentPlan {
  const message = `the record ${quote(component.credentials.recordId)} belongs to ${owner}, so nothing is sent for it from another repository; give each manifest its own "id"`
  return {
    component: { ...component, credentials: {} },
    events: [],
    record: { kind: 'failed' },
    standards: { kind: 'skipped', reason: STANDARDS },
    problems: [inputProblem(message)],
  }
}

/** The same for all, so many of them are one problem. */
const WITHOUT_TOKEN =
  'webhook-token has no token for the record, so nothing is sent for it; add a line "RECORD_ID: token", and check that the secret it comes from exists'

/** Its events are skipped until it has a token. */
export function lacksOnlyToken({ credentials, sameRecord = [] }: Component): boolean {
  const { orgId, recordId, token } = credentials
  return (
    orgId !== undefined && recordId !== undefined && token === undefined && sameRecord.length === 0
  )
}
