import { inputProblem, type Problem } from '../base/problem.ts'
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
  const { sameRecord = [] } = component
  if (isFleet && sameRecord.length === 0) {
    const missing = new Set(reading.problems.map(({ message }) => message))
    const others = plan.problems.filter(({ message }) => !missing.has(message))
    return { ...plan, problems: withDifferent(others, missingProblems(component)) }
  }
  return { ...plan, problems: withDifferent(plan.problems, reading.problems) }
}

function withDifferent(problems: readonly Problem[], more: readonly Problem[]): Problem[] {
  const known = new Set(problems.map(({ message }) => message))
  return [...problems, ...more.filter(({ message }) => !known.has(message))]
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

/**
 * Describes what a component of a fleet lacks, in words that are the same for all, so many of them are one
 * problem. Inputs can't give each its own ID, so only the manifest can, and each run says what is wrong
 * with it.
 */
function missingProblems({ manifest, credentials }: Component): Problem[] {
  const { orgId, recordId, token } = credentials
  const keys = [
    ...(orgId === undefined ? ['"organizationId"'] : []),
    ...(recordId === undefined ? ['"id"'] : []),
  ]
  const all = manifest?.kind === 'found' ? manifest.problems : []
  const mistakes = all.filter(({ level }) => level === 'error')
  return [
    ...(keys.length === 0 ? [] : [...mistakes, inputProblem(describeWithoutIds(keys))]),
    ...(recordId !== undefined && token === undefined ? [inputProblem(WITHOUT_TOKEN)] : []),
  ]
}

function describeWithoutIds(keys: readonly string[]): string {
  return `the manifest has no readable ${keys.join(' and ')}, so nothing is sent for it; fix it on the default branch`
}

const WITHOUT_TOKEN =
  'webhook-token has no token for the record, so nothing is sent for it; add a line "RECORD_ID: token", and check that the secret it comes from exists'

/** Its events are skipped until it has a token. */
export function lacksOnlyToken({ credentials, sameRecord = [] }: Component): boolean {
  const { orgId, recordId, token } = credentials
  return (
    orgId !== undefined && recordId !== undefined && token === undefined && sameRecord.length === 0
  )
}
