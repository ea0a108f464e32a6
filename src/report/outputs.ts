import type { ComponentResult, RunResult, State } from '../carry-out/results.ts'
import { countChecks, sortComponents } from '../carry-out/tally.ts'
import { fitEvents, fitResults, type Result } from './truncate.ts'
import { undeliveredName } from './words/undelivered-name.ts'

const WORST_FIRST: State[] = ['failed', 'uploaded', 'checked', 'skipped']

/** Renders the action's outputs, by their names in action.yml. Each is at most 64 KiB long. */
export function renderOutputs({ components, undelivered }: RunResult): Record<string, string> {
  const { pass, warning, failure } = countChecks(components)
  return {
    events: fitEvents(components.flatMap(deliveredEvents)),
    record: worst(components.map(({ record }) => record.state)),
    standards: worst(components.map(({ standards }) => standards.state)),
    passes: String(pass),
    warnings: String(warning),
    failures: String(failure),
    ...renderUndelivered(undelivered),
    results: fitResults(components.map(renderResult), sortComponents(components).map(renderResult)),
  }
}

/** Renders the undelivered file's outputs. They are empty if everything was delivered. */
export function renderUndelivered(path = ''): Record<'undelivered' | 'undelivered-name', string> {
  return { undelivered: path, 'undelivered-name': undeliveredName(path) }
}

function renderResult(component: ComponentResult): Result {
  return {
    directory: component.directory,
    recordId: component.recordId ?? '',
    record: component.record.state,
    standards: component.standards.state,
    events: deliveredEvents(component),
    problems: component.problems.map(({ level, message }) => ({ level, message })),
  }
}

function deliveredEvents({ events }: ComponentResult) {
  return events.filter(({ delivery }) => delivery?.outcome === 'delivered').map(({ body }) => body)
}

function worst(states: State[]): State {
  return WORST_FIRST.find((state) => states.includes(state)) ?? 'skipped'
}
