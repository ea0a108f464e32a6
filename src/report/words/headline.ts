import { count } from '../../base/count.ts'
import { countLevels, type Problem } from '../../base/problem.ts'
import type { ComponentResult, EventResult, RunResult, State } from '../../carry-out/results.ts'
import { countChecks } from '../../carry-out/tally.ts'

/** The run in a line, such as `1 event delivered · record uploaded · standards 12 of 15`. */
export function renderHeadline(report: RunResult): string {
  const { components, dryRun } = report
  const parts = [
    renderProblems(report.problems),
    countDelivered(components.flatMap(({ events }) => events)),
    renderStates(components.length === 1 ? 'record' : 'records', states(components, 'record')),
    renderStandards(components),
  ].filter((part) => part !== '')
  const ofComponents = renderProblems(components.flatMap(({ problems }) => problems))
  const told = parts.length === 0 ? [ofComponents || 'nothing to send'] : parts
  return [...(dryRun ? ['dry run'] : []), ...countComponents(components), ...told].join(' · ')
}

function countComponents({ length }: ComponentResult[]): string[] {
  return length > 1 ? [count(length, 'component')] : []
}

/**
 * Of the run as a whole; those of components mostly show in what became of their events and record,
 * and are told where nothing else is.
 */
function renderProblems(problems: Problem[]): string {
  return countLevels(problems, ['error', 'warning']).join(', ')
}

/** `2 of 3 events delivered`; nothing for no events. */
export function countDelivered(events: EventResult[]): string {
  if (events.length === 0) return ''
  if (events.every(({ delivery }) => delivery === undefined)) {
    return `${count(events.length, 'event')} would be sent`
  }
  const delivered = events.filter(({ delivery }) => delivery?.outcome === 'delivered').length
  if (delivered === events.length) return `${count(delivered, 'event')} delivered`
  return `${delivered} of ${count(events.length, 'event')} delivered`
}

/** `record uploaded`, `records 3 uploaded, 1 failed`; nothing where all were skipped. */
function renderStates(things: string, all: State[]): string {
  const told = all.filter((state) => state !== 'skipped')
  const [first] = told
  if (first === undefined) return ''
  if (all.length === 1) return `${things} ${first}`
  const kinds = [...new Set(told)].map((state) => {
    const { length } = told.filter((each) => each === state)
    return `${length} ${state}`
  })
  return `${things} ${kinds.join(', ')}`
}

function renderStandards(components: ComponentResult[]): string {
  const all = states(components, 'standards')
  const { pass, warning, failure } = countChecks(components)
  const checks = pass + warning + failure
  if (checks === 0) return renderStates('standards', all)
  const failed = all.filter((state) => state === 'failed').length
  const share = `standards ${pass} of ${checks}`
  if (failed === 0) return share
  return all.length === 1 ? `${share}, not uploaded` : `${share}, ${failed} failed`
}

function states(components: ComponentResult[], part: 'record' | 'standards'): State[] {
  return components.map((component) => component[part].state)
}
