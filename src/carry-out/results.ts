import type { Problem } from '../base/problem.ts'
import type { DecidedEvent } from '../github/decision.ts'
import type { PhasetRecord } from '../phaset/contract/record.ts'
import type { Delivery } from '../phaset/delivery.ts'
import type { CheckedStandard } from '../standards/check-standards.ts'

/** What a run did: everything in the log, the annotations, the summary and the outputs. */
export type RunResult = {
  /** Why the run has no event. Absent if it has one. */
  noEvent?: string
  /** What was skipped or is unusual. One sentence each. */
  notes: string[]
  /** In the order in which they were found. */
  components: ComponentResult[]
  /** Of the run as a whole: its inputs, its payload. */
  problems: Problem[]
  dryRun: boolean
  /** The path of the undelivered file. Absent if everything was delivered. */
  undelivered?: string
  links: LinkBases
}

/** The addresses from which links are made. */
export type LinkBases = {
  /** The repository's page on GitHub. Absent if the run doesn't name it. */
  repositoryUrl?: string
  /** The commit that the run is for. Empty if the run doesn't name it. */
  sha: string
  /** Phaset's web application, if the endpoint reveals its address. */
  phasetUrl?: string
}

/** The result for a record or for standards. The problems say why it is `failed`. */
export type State = 'uploaded' | 'checked' | 'skipped' | 'failed'

export type ComponentResult = {
  /** Relative to the workspace, with `/`; the workspace itself is `.`. */
  directory: string
  recordId?: string
  /** `spec.name` of its manifest. */
  name?: string
  events: EventResult[]
  record: RecordPart
  standards: StandardsPart
  problems: Problem[]
}

export type EventResult = DecidedEvent & {
  /** Why the event concerns this component. Absent if there is only one component. */
  routing?: string
  /** Absent if nothing was sent, as in a dry run. The same applies to every `delivery` below. */
  delivery?: Delivery
}

/** What was done with a component's record or standards. `reason`: why it was skipped. */
export type Part = { state: State; reason?: string; delivery?: Delivery }

export type RecordPart = Part & {
  /** What was uploaded, or should have been. */
  record?: PhasetRecord
  /** The text of a manifest for a component that has none. */
  draft?: string
}

export type StandardsPart = Part & {
  /** The Baseline that has the checks. */
  baselineId?: string
  /** The request for the Baseline, if it failed. */
  fetch?: Delivery
  /** In the Baseline's order. Absent if no check was run. */
  checks?: CheckedStandard[]
}
