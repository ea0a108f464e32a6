import type { Problem } from '../base/problem.ts'
import type { DecidedEvent } from '../github/decision.ts'
import type { PhasetRecord } from '../phaset/contract/record.ts'
import type { CheckResult } from '../phaset/contract/standards.ts'
import type { Delivery } from '../phaset/delivery.ts'

/** What was done, for everything that people see: each renderer takes it as it is. */
export type RunReport = {
  /** Why no event follows from what started the run; absent when events do. */
  noEvent?: string
  /** What was left out of the events or looks odd, a sentence each. */
  notes: string[]
  /** In the order in which they were found. */
  components: ComponentReport[]
  /** Of the run as a whole: its inputs, its payload. */
  problems: Problem[]
  dryRun: boolean
  /** The path of the file of undelivered messages; absent when all was delivered. */
  undelivered?: string
}

/** What became of a record or of standards; `failed` has its reason in the problems. */
export type State = 'uploaded' | 'checked' | 'skipped' | 'failed'

export type ComponentReport = {
  /** Relative to the workspace, with `/`; the workspace itself is `.`. */
  directory: string
  recordId?: string
  /** `spec.name` of its manifest. */
  name?: string
  events: EventReport[]
  record: RecordReport
  standards: StandardsReport
  problems: Problem[]
}

export type EventReport = DecidedEvent & {
  /** Why the event concerns this component; absent where there is only one. */
  routing?: string
  /** Absent when nothing was sent, as in a dry run; so below. */
  delivery?: Delivery
}

/** What became of a record or of standards; `reason`: why it was skipped. */
export type PartReport = { state: State; reason?: string; delivery?: Delivery }

/** `record`: what was to be uploaded. */
export type RecordReport = PartReport & { record?: PhasetRecord }

export type StandardsReport = PartReport & {
  /** Whose checks they are. */
  baselineId?: string
  /** In the Baseline's order; absent when no check was run. */
  checks?: CheckReport[]
}

/** `remedy`: what to add or change, and where. */
export type CheckReport = CheckResult & { remedy: string }
