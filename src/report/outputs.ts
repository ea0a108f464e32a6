import type { ComponentReport, RunReport, State } from './report.ts'

const WORST_FIRST: State[] = ['failed', 'uploaded', 'checked', 'skipped']

/** The action's outputs, by their names in action.yml. */
export function renderOutputs({ components, undelivered }: RunReport): Record<string, string> {
  return {
    events: JSON.stringify(components.flatMap(deliveredEvents)),
    record: worst(components.map(({ record }) => record.state)),
    standards: worst(components.map(({ standards }) => standards.state)),
    undelivered: undelivered ?? '',
    results: JSON.stringify(components.map(renderResult)),
  }
}

function renderResult(component: ComponentReport) {
  return {
    directory: component.directory,
    recordId: component.recordId ?? '',
    record: component.record.state,
    standards: component.standards.state,
    events: deliveredEvents(component),
    problems: component.problems.map(({ level, message }) => ({ level, message })),
  }
}

function deliveredEvents({ events }: ComponentReport) {
  return events.filter(({ delivery }) => delivery?.outcome === 'delivered').map(({ body }) => body)
}

function worst(states: State[]): State {
  return WORST_FIRST.find((state) => states.includes(state)) ?? 'skipped'
}
