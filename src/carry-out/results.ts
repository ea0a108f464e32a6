import type { Problem } from '../base/problem.ts'
import type { DecidedEvent } from '../github/decision.ts'
import type { PhasetRecord } from '../phaset/contract/record.ts'
import type { Delivery } from '../phaset/delivery.ts'
import type { CheckedStandard } from '../standards/check-standards.ts'

/** What a run did: everything that the log, the annotations, the summary and the outputs show. */
export type RunResult = {
  /** Why no event follows from what started the run; absent when events do. */
  noEvent?: string
  /** What was skipped or looks odd, a sentence each. */
  notes: string[]
  /** In the order in which they were found. */
  components: ComponentResult[]
  /** Of the run as a whole: its inputs, its payload. */
  problems: Problem[]
  dryRun: boolean
  /** The path of the undelivered file; absent when everything was delivered. */
  undelivered?: string
  links: LinkBases
}

/** The pages from which links start. */
export type LinkBases = {
  /** The repository's page on GitHub; absent where the run does not say. */
  repositoryUrl?: string
  /** The commit that the run is for; empty where the run does not say. */
  sha: string
  /** Phaset's web application, where the endpoint gives it away. */
  phasetUrl?: string
}

/** What became of a record or of standards; the problems say why it is `failed`. */
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
  /** Why the event concerns this component; absent where there is only one. */
  routing?: string
  /** Absent when nothing was sent, as in a dry run; the same holds below. */
  delivery?: Delivery
}

/** What was done about a component's record or standards; `reason`: why it was skipped. */
export type Part = { state: State; reason?: string; delivery?: Delivery }

/** `record`: what was to be uploaded. */
export type RecordPart = Part & { record?: PhasetRecord }

export type StandardsPart = Part & {
  /** The Baseline that has the checks. */
  baselineId?: string
  /** The request for the Baseline, if it failed. */
  fetch?: Delivery
  /** In the Baseline's order; absent when no check was run. */
  checks?: CheckedStandard[]
}
