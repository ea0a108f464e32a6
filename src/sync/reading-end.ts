import { inputProblem, type Problem } from '../base/problem.ts'
import type { ReadingEnd } from '../github-api/history/requests.ts'
import { describeInstant } from './progress.ts'

/** Why a run reads no more repositories. */
export type RunEnd = Exclude<ReadingEnd, { kind: 'failed' }>

/** Describes why one repository wasn't read. @param isOutage whether only GitHub can fix it */
export function failedProblem(problem: string, name: string, isOutage = false): Problem {
  const message = `${problem}. Until then, none of its new events are sent`
  return { ...(isOutage ? warn(message) : inputProblem(message)), concerns: name }
}

/** Describes what GitHub couldn't load, although everything else was read. */
export function unreadableProblem(sentence: string): Problem {
  return warn(sentence)
}

/** Describes why some repositories weren't read. @param names at least one */
export function unreadProblem(end: RunEnd, names: readonly string[]): Problem {
  const [first = ''] = names
  const what = names.length === 1 ? `${first} wasn't` : `${names.length} repositories weren't`
  const later = 'so none of the new events are sent, and the next run reads on'
  switch (end.kind) {
    case 'limited':
      return warn(
        `${what} read: GitHub's limit on requests lasts until ${describeInstant(end.until)}, which is after deadline, ${later}`,
      )
    case 'out-of-time':
      return warn(
        `${what} read completely before deadline, ${later}. If that happens in every run, raise deadline or use shard`,
      )
    case 'cancelled':
      return {
        ...warn(`${what} read completely: the job was cancelled, ${later}`),
        level: 'error',
      }
  }
}

function warn(message: string): Problem {
  return { kind: 'delivery', level: 'warning', title: 'Phaset: not read', message }
}
