import type { DeliveryCause, Problem } from '../base/problem.ts'
import { quote } from '../base/quote.ts'
import type { Attempt } from '../phaset/attempt.ts'
import type { Delivery } from '../phaset/delivery.ts'
import {
  describeAnswer,
  describeAttempt,
  describeAttempts,
  describeGivenUp,
} from './describe-attempt.ts'
import type { ComponentResult, Part } from './results.ts'

/** Something that was not delivered. `item`: `event change`, `record`, `standards`, `Baseline "x"`. */
export type Failure = { item: string; delivery: Delivery }

/** The sender and the receiver, for messages. */
export type Sender = {
  /** Phaset's host and port. */
  host: string
  /** Such as `record greeter001 (manifest), organization acme (org-id)`. */
  identity: string
}

/** Finds everything of a component that could not be delivered or fetched. */
export function findFailures({ events, record, standards }: ComponentResult): Failure[] {
  const all = [
    ...events.map(({ body, delivery }) => ({ item: `event ${body.event}`, delivery })),
    { item: 'record', delivery: record.delivery },
    { item: 'standards', delivery: standards.delivery },
    { item: `Baseline ${quote(standards.baselineId)}`, delivery: standards.fetch },
  ]
  return all.flatMap(({ item, delivery }) =>
    delivery === undefined || delivery.outcome === 'delivered' ? [] : [{ item, delivery }],
  )
}

/**
 * Makes one problem for each cause, however many deliveries it stopped. The problem is an error if
 * only the user can fix it.
 *
 * @param outage a delivery of the run that failed because Phaset is down, if there is one; deliveries
 *   without an attempt were waiting for it
 */
export function deliveryProblems(
  failures: readonly Failure[],
  sender: Sender,
  outage: Delivery | undefined,
): Problem[] {
  // Deliveries without an attempt were waiting for the outage to end.
  const explained = failures.map(({ item, delivery }) => {
    const last = delivery.last ?? delivery.givenUp?.cause ?? outage?.last
    return { item, delivery, last, ...findCause(delivery, last, sender.host) }
  })
  const byCause = Map.groupBy(explained, causeKey)
  return [...byCause.values()].map((failures) => causeProblem(failures, sender))
}

/**
 * The same key for all failures with one cause. The last attempt before the deadline has less time than
 * `timeout`, and still fails for the same cause.
 */
export function causeKey({ what, remedy }: Pick<DeliveryCause, 'what' | 'remedy'>): string {
  return JSON.stringify([what.replace(/ within [\d.]+ s /, ' '), remedy])
}

/** Finds a delivery that shows that Phaset is down. */
export function findOutage(failures: readonly Failure[]): Delivery | undefined {
  const isOutage = ({ delivery: { outcome, last } }: Failure) =>
    last !== undefined && outcome !== 'refused'
  return failures.find(isOutage)?.delivery
}

type ExplainedFailure = Failure &
  Pick<DeliveryCause, 'what' | 'remedy'> & { last?: Attempt | undefined }

function causeProblem(failures: ExplainedFailure[], sender: Sender): Problem {
  const [{ what, remedy, last } = { what: '', remedy: '' }] = failures
  const deliveries = failures.map(({ delivery }) => delivery)
  if (last?.status === 404 && failures.every(({ item }) => item.startsWith('Baseline'))) {
    return missingBaselineProblem(failures.map(({ item }) => item).join(', '), what)
  }
  const itemsOf = (uncertain: boolean) =>
    failures.filter((failure) => isUncertain(failure) === uncertain).map(({ item }) => item)
  const cause: DeliveryCause = {
    what,
    remedy: isOfStatusWords(failures) ? OTHER_STATUS_WORDS : remedy,
    attempts: Math.max(...deliveries.map(({ attempts }) => attempts)),
    answer: last === undefined ? '' : describeAnswer(last),
    lost: itemsOf(false),
    uncertain: itemsOf(true),
  }
  const isRefused = deliveries.some(({ outcome }) => outcome === 'refused')
  const needsIdentity = isRefused && (last?.status ?? 0) >= 400
  return {
    kind: 'delivery',
    level: isRefused ? 'error' : 'warning',
    title: 'Phaset: not delivered',
    message: describeCause(cause, needsIdentity ? ` for ${sender.identity}` : ''),
    cause,
  }
}

/** A Baseline is only fetched, so nothing of it can have arrived. */
function isUncertain({ item, delivery }: Failure): boolean {
  return delivery.outcome === 'unknown' && !item.startsWith('Baseline')
}

/**
 * Phaset answers 404 also if the endpoint is wrong. Other deliveries then fail with it, but a check of
 * a pull request makes none.
 */
function missingBaselineProblem(baseline: string, what: string): Problem {
  return {
    kind: 'baseline',
    level: 'error',
    title: 'Phaset: Baseline',
    message: `the ${baseline} is not in Phaset (${what}). Create it there, or name another in the manifest's baseline.id. If it is there, check the path of endpoint.`,
  }
}

/** @param concerned which components have the problem, such as ` for 3 components (a, b, c)` */
export function describeCause(cause: DeliveryCause, concerned: string): string {
  const { what, attempts, answer, lost, uncertain, remedy } = cause
  const consequences = [
    ...(lost.length > 0 ? [`${describeItems(lost)} not delivered`] : []),
    ...(uncertain.length > 0 ? [`${describeItems(uncertain)} may have arrived`] : []),
  ].join('; ')
  return `${what}${describeAttempts(attempts)}${answer}${concerned}: ${consequences}${remedy && `. ${remedy}.`}`
}

const MANY: Record<string, string> = {
  event: 'events',
  record: 'records',
  standards: 'sets of standards',
  Baseline: 'Baselines',
}

/** `event change, record and Baseline "default"`. Counts several of one kind: `3 events`. */
function describeItems(items: readonly string[]): string {
  const kinds = Map.groupBy(items, (item) => item.split(' ')[0] ?? item)
  const named = [...kinds].map(([kind, [first = kind, ...others]]) =>
    others.length === 0 ? first : `${others.length + 1} ${MANY[kind] ?? kind}`,
  )
  const last = named.pop()
  return named.length === 0 ? `${last}` : `${named.join(', ')} and ${last}`
}

/** @param last the last attempt; undefined if nothing was sent */
function findCause(
  delivery: Delivery,
  last: Attempt | undefined,
  host: string,
): Pick<DeliveryCause, 'what' | 'remedy'> {
  if (last === undefined) return { what: describeGivenUp(delivery.givenUp), remedy: '' }
  const { status, failure } = last
  const words = describeAttempt(last)
  if (status === undefined) {
    const [what = words, remedy = ''] = (failure ?? words).split('; ')
    return { what: what.includes(host) ? what : `${host}: ${what}`, remedy: capitalize(remedy) }
  }
  return { what: `${words} from ${host}`, remedy: findRemedy(last, status) }
}

function capitalize(text: string): string {
  return text.replace(/^./, (first) => first.toUpperCase())
}

function findRemedy({ redirectHost, isWebPage }: Attempt, status: number): string {
  if (isWebPage && status >= 200 && status < 300) {
    return "The answer is a web page, not Phaset's: check endpoint, and headers if a gateway requires a login"
  }
  if (status >= 300 && status < 400) {
    const where = redirectHost === undefined ? 'another address' : quote(redirectHost)
    return `It redirects to ${where}, and the action follows no redirect: set endpoint to the final address`
  }
  return REMEDIES[status] ?? ''
}

/** Phaset takes the rest of what it gets, and calls only the standards invalid. */
function isOfStatusWords(failures: readonly ExplainedFailure[]): boolean {
  return failures.every(({ item, last }) => item === 'standards' && last?.status === 400)
}

/** StandardLint's own words for a check's status are not those that Phaset documents. */
const OTHER_STATUS_WORDS =
  'Unless it is auto, set standards-status-words to auto: Phaset may not know these status words'

const REMEDIES: Record<number, string> = {
  401: 'Check webhook-token: each record has its own',
  403: 'Check webhook-token, and headers if a gateway is in front of Phaset',
  404: 'Check the path of endpoint: Phaset has no such address',
  407: 'The proxy requires a login: check HTTPS_PROXY',
  413: 'Check the size limit of the gateway in front of Phaset',
  429: 'Spread scheduled runs over the hour',
  500: 'Check whether Phaset is up',
  502: 'Check whether Phaset is up',
  503: 'Check whether Phaset is up',
  504: 'Check whether Phaset is up',
}

/** The result of a part by its delivery. Without one, as in a dry run, the part was only checked. */
export function toPart(delivery: Delivery | undefined): Part {
  if (delivery === undefined) return { state: 'checked' }
  return { state: delivery.outcome === 'delivered' ? 'uploaded' : 'failed', delivery }
}
