import { count } from '../../base/count.ts'
import { countLevels, type Problem } from '../../base/problem.ts'
import type { ComponentResult, EventResult, RunResult, State } from '../../carry-out/results.ts'
import { countChecks } from '../../carry-out/tally.ts'

/** Renders the run in one line: `1 event delivered · record uploaded · standards 12 of 15`. */
export function renderHeadline(result: RunResult): string {
  const { components, dryRun } = result
  const parts = [
    describeLevels(result.problems),
    describeDelivered(components.flatMap(({ events }) => events)),
    describeStates(components.length === 1 ? 'record' : 'records', statesOf(components, 'record')),
    describeStandards(components),
  ].filter((part) => part !== '')
  const ofComponents = describeLevels(components.flatMap(({ problems }) => problems))
  const shown = parts.length === 0 ? [ofComponents || 'nothing to send'] : parts
  return [
    ...(dryRun ? ['dry run'] : []),
    ...(components.length > 1 ? [count(components.length, 'component')] : []),
    ...shown,
  ].join(' · ')
}

/** Describes the run's own problems. The results of components already reflect most of theirs. */
function describeLevels(problems: Problem[]): string {
  return countLevels(problems, ['error', 'warning']).join(', ')
}

/** `2 of 3 events delivered`, or an empty text if there are no events. */
export function describeDelivered(events: EventResult[]): string {
  if (events.length === 0) return ''
  if (events.every(({ delivery }) => delivery === undefined)) {
    return `${count(events.length, 'event')} would be sent`
  }
  const delivered = events.filter(({ delivery }) => delivery?.outcome === 'delivered').length
  if (delivered === events.length) return `${count(delivered, 'event')} delivered`
  return `${delivered} of ${count(events.length, 'event')} delivered`
}

/** `record uploaded` or `records 3 uploaded, 1 failed`. Empty if all were skipped. */
function describeStates(things: string, all: State[]): string {
  const shown = all.filter((state) => state !== 'skipped')
  const [first] = shown
  if (first === undefined) return ''
  if (all.length === 1) return `${things} ${first}`
  const kinds = [...new Set(shown)].map((state) => {
    const { length } = shown.filter((each) => each === state)
    return `${length} ${state}`
  })
  return `${things} ${kinds.join(', ')}`
}

function describeStandards(components: ComponentResult[]): string {
  const { pass, warning, failure } = countChecks(components)
  const checks = pass + warning + failure
  const failed = components.filter(({ standards }) => standards.state === 'failed')
  const unchecked = failed.filter((component) => component.standards.checks === undefined)
  if (checks === 0 && unchecked.length > 0) return 'standards not checked'
  if (checks === 0) return describeStates('standards', statesOf(components, 'standards'))
  return [
    `standards ${pass} of ${checks}`,
    describeFailed(unchecked.length, 'not checked', components.length),
    describeFailed(failed.length - unchecked.length, 'not uploaded', components.length),
  ]
    .filter((part) => part !== '')
    .join(', ')
}

/** @param all how many components there are */
function describeFailed(failed: number, what: string, all: number): string {
  if (failed === 0) return ''
  return all === 1 ? what : `${count(failed, 'component')} ${what}`
}

function statesOf(components: ComponentResult[], part: 'record' | 'standards'): State[] {
  return components.map((component) => component[part].state)
}
