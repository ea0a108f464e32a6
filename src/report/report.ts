import type { DecidedEvent } from '../github/decision.ts'
import type { StandardsResult } from '../phaset/contract/standards.ts'
import type { Delivery } from '../phaset/delivery.ts'
import type { Problem } from '../problem.ts'

/** What was done, for everything that people see. Each renderer takes it as it is. */
export type RunReport = {
  /** Why no event follows from the GitHub event. */
  noEvent?: string
  /** What was left out of the events or looks odd. */
  notes: string[]
  components: ComponentReport[]
  /** Of the run as a whole: its inputs, its payload. */
  problems: Problem[]
  /** The file of undelivered messages. */
  undelivered?: string
}

/** `failed` is worse than any other; what was `skipped` has its reason. */
export type State = 'uploaded' | 'checked' | 'skipped' | 'failed'

export type ComponentReport = {
  directory: string
  recordId?: string
  name?: string
  events: EventReport[]
  record: RecordReport
  standards: StandardsReport
  problems: Problem[]
}

/** `delivery` is absent in a dry run; so below. */
export type EventReport = DecidedEvent & { delivery?: Delivery }

/** `reason`: why it was skipped. */
export type RecordReport = { state: State; reason?: string; delivery?: Delivery }

export type StandardsReport = RecordReport & { result?: StandardsResult }
