import { count } from '../base/count.ts'
import { inputProblem, type Problem } from '../base/problem.ts'
import { quote } from '../base/quote.ts'
import { deliveryProblems } from '../carry-out/delivery-problems.ts'
import { describeDelivery } from '../carry-out/describe-attempt.ts'
import type { Tokens } from '../inputs/parse-tokens.ts'
import type { Outcome } from '../phaset/answer.ts'
import type { EventName } from '../phaset/contract/event.ts'
import type { Delivery } from '../phaset/delivery.ts'
import type { Credentials } from '../phaset/endpoint.ts'
import type { Message, UndeliveredFile } from '../phaset/undelivered.ts'
import type { StateEvent } from './state.ts'
import type { StateFile } from './state-file.ts'
import { addCount, type KindCounts, type SentEvent } from './sync-results.ts'

/** The side effects that sending needs. */
export type SendingMeans = {
  /** Delivers an event. Calls `progress` before and after each attempt. */
  deliver: (
    body: StateEvent['body'],
    credentials: Credentials,
    progress: (outcome: Outcome) => void,
  ) => Promise<Delivery>
  tokens: Tokens
  /** Phaset's host and port, for messages. */
  host: string
  state: StateFile
  undelivered: Pick<UndeliveredFile, 'add' | 'failure'>
  repeatUnknown: boolean
  /** Called after each event, with how many this run has sent, and how many are still in the state. */
  onProgress: (event: StateEvent, sent: number, left: number) => void
}

/** Sends the events of a run, and keeps the results. */
export type Sender = {
  /**
   * Sends the events in the state, the oldest first. Never sends an event twice.
   *
   * @throws StateFailure
   */
  sendLeft: () => Promise<void>
  /** Why nothing more is sent in this run. */
  stopped: () => string | undefined
  results: () => SendingResults
}

type SendingResults = {
  counts: ReadonlyMap<EventName, KindCounts>
  events: SentEvent[]
  leftBecause?: string
  problems: Problem[]
}

/** As many as the gate allows. */
const AT_ONCE = 8

/** Statuses for a wrong token, organization or record. Phaset would refuse all events of the record. */
const OF_RECORD = new Set([401, 403, 404])

export function createSender(means: SendingMeans): Sender {
  const { state, tokens } = means
  const tally = createTally()
  const stoppedRecords = new Set<string>()
  /** Those that stay in the state because the undelivered file can't be written. */
  const stuck = new Set<number>()
  let stopped: string | undefined

  const stopRecord = (recordId: string, problems: readonly Problem[]) => {
    if (stoppedRecords.has(recordId)) return
    stoppedRecords.add(recordId)
    tally.problems.push(...problems)
  }

  const failureProblems = ({ orgId, recordId, body }: StateEvent, delivery: Delivery) => {
    const identity = `record ${quote(recordId)}, organization ${quote(orgId)}`
    const failure = { item: `event ${body.event}`, delivery }
    return deliveryProblems([failure], { host: means.host, identity }, undefined).map(
      (problem) => ({ ...problem, concerns: `record ${quote(recordId)}` }),
    )
  }

  /** Moves the event to the undelivered file. Only the user can send it from there. */
  const giveUp = (event: StateEvent, outcome: 'refused' | 'unknown') => {
    means.undelivered.add(toMessage(event), outcome)
    tally.count(event, outcome)
    if (means.undelivered.failure() !== undefined) {
      stuck.add(event.id)
      return
    }
    state.write([{ id: event.id, outcome: 'given-up' }])
  }

  /** Leaves the event in the state, and stops its record or the run if others would fail too. */
  const leave = (event: StateEvent, delivery: Delivery) => {
    const { outcome, last, givenUp } = delivery
    state.write([{ id: event.id, outcome: 'not-arrived' }])
    if (outcome === 'refused' && !OF_RECORD.has(last?.status ?? 0)) {
      stopped ??= describeDelivery(delivery)
    }
    if (outcome === 'refused' || givenUp?.reason === 'record') {
      stopRecord(event.recordId, failureProblems(event, delivery))
    }
  }

  const settle = (event: StateEvent, delivery: Delivery) => {
    const { outcome, last, givenUp } = delivery
    if (outcome === 'delivered') return tally.deliver(event)
    if (givenUp !== undefined && givenUp.reason !== 'record') stopped ??= describeDelivery(delivery)
    if (outcome === 'unknown') return giveUp(event, 'unknown')
    if (outcome !== 'refused' || last?.status !== 400) return leave(event, delivery)
    tally.problems.push(...failureProblems(event, delivery))
    giveUp(event, 'refused')
  }

  /** @returns whether the event has left the state */
  const sendOne = async (event: StateEvent): Promise<boolean> => {
    const { id, orgId, recordId, body } = event
    if (stopped !== undefined || stoppedRecords.has(recordId)) return false
    const token = tokens.kind === 'one' ? tokens.token : tokens.tokens.get(recordId)
    if (token === undefined) {
      stopRecord(recordId, [withoutToken(recordId)])
      return false
    }
    const progress = (outcome: Outcome) => {
      // A refused event is settled below, because its status decides whether it stays in the state.
      if (outcome !== 'refused') state.write([{ id, outcome }])
    }
    settle(event, await means.deliver(body, { orgId, recordId, token }, progress))
    means.onProgress(event, tally.sent(), state.state.left.size)
    return !state.state.left.has(id)
  }

  return {
    stopped: () => stopped,
    sendLeft: async () => {
      const left = [...state.state.left.values()]
        .filter(({ id }) => !stuck.has(id))
        .sort((a, b) => a.at - b.at || a.id - b.id)
      const isLost = ({ outcome }: StateEvent) => outcome === 'unknown' && !means.repeatUnknown
      for (const event of left.filter(isLost)) giveUp(event, 'unknown')
      await inTurn(
        left.filter((event) => !isLost(event)),
        sendOne,
      )
    },
    results: () => {
      for (const event of state.state.left.values()) {
        if (!stuck.has(event.id)) tally.count(event, 'left')
      }
      return tally.results(state.state.left.size === 0 ? undefined : stopped, stuck.size)
    },
  }
}

/** Sends events in this order. Events of one incident wait for each other. */
async function inTurn(
  events: readonly StateEvent[],
  send: (event: StateEvent) => Promise<boolean>,
): Promise<void> {
  const incidents = new Map<string, Promise<boolean>>()
  const sendNext = (event: StateEvent): Promise<boolean> => {
    if (!('id' in event.body)) return send(event)
    const incident = JSON.stringify([event.recordId, event.body.id])
    const before = incidents.get(incident) ?? Promise.resolve(true)
    const turn = before.then((isDone) => isDone && send(event))
    incidents.set(incident, turn)
    return turn
  }
  const rest = events.values()
  const work = async () => {
    for (const event of rest) await sendNext(event)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}

function toMessage({ orgId, recordId, body }: StateEvent): Message {
  return { kind: 'event', orgId, recordId, body }
}

function withoutToken(recordId: string): Problem {
  return inputProblem(
    `webhook-token has no token for the record ${quote(recordId)}, so its events stay in the state; add a line "RECORD_ID: token" for it`,
  )
}

function createTally() {
  const counts = new Map<EventName, KindCounts>()
  const events: SentEvent[] = []
  const problems: Problem[] = []
  const add = ({ body }: StateEvent, end: keyof KindCounts) => {
    addCount(counts, body.event, end)
  }
  const total = (end: keyof KindCounts) => [...counts.values()].reduce((sum, c) => sum + c[end], 0)
  return {
    problems,
    sent: () => events.length,
    count: add,
    deliver: (event: StateEvent) => {
      add(event, 'delivered')
      events.push({ recordId: event.recordId, at: event.at, body: event.body })
    },
    results: (leftBecause: string | undefined, stuck: number): SendingResults => {
      const [unknown, left] = [total('unknown'), total('left')]
      return {
        counts,
        events,
        ...(leftBecause !== undefined && { leftBecause }),
        problems: [
          ...problems,
          ...(unknown === 0
            ? []
            : [warn(`${count(unknown, 'event')} ${stuck === 0 ? UNKNOWN : STUCK}`)]),
          ...(left === 0 || leftBecause === undefined
            ? []
            : [warn(`${count(left, 'event')} left for the next run: ${leftBecause}`)]),
        ],
      }
    },
  }
}

const UNKNOWN =
  'may have arrived, because the connection or a run ended before Phaset answered. The undelivered file has them; to send them again, replay it with repeat-unknown: true'

const STUCK =
  "may have arrived, because the connection or a run ended before Phaset answered. The undelivered file can't be written, so the next run reports them again"

function warn(message: string): Problem {
  return { kind: 'delivery', level: 'warning', title: 'Phaset: not delivered', message }
}
