import { explainDelivery } from '../explain.ts'
import type { EventReport } from '../report.ts'
import { deliveryLevel } from '../tally.ts'
import { count, describeEvent } from '../words.ts'
import type { Detail } from './detail.ts'
import { code, details, escapeMarkdown, list } from './markdown.ts'
import { markdownInk, SYMBOLS } from './symbols.ts'

/** As many events are told one by one; of more, those that were not delivered are. */
const FEW = 10

type Told = { dryRun: boolean; detail: Detail }

/** Events as items of a list. */
export function renderEvents(events: EventReport[], { dryRun, detail }: Told): string[] {
  const item = (event: EventReport) => renderEvent(event, dryRun)
  if (isFew(events) && detail === 'everything') return events.map(item)
  const undelivered = events.filter(({ delivery }) => delivery && delivery.outcome !== 'delivered')
  const others = events.length - undelivered.length
  const rest = undelivered.length - FEW
  return [
    ...undelivered.slice(0, FEW).map(item),
    ...(rest > 0 ? [`${SYMBOLS.warning} ${count(rest, 'more event')} not delivered`] : []),
    ...(others > 0 ? [countOthers(others, dryRun)] : []),
  ]
}

function countOthers(others: number, dryRun: boolean): string {
  return dryRun
    ? `${SYMBOLS.none} ${count(others, 'event')} would be sent`
    : `${SYMBOLS.notice} ${count(others, 'event')} delivered`
}

/** All events, folded away, where the list holds only some of them. */
export function renderAllEvents(events: EventReport[], { dryRun, detail }: Told): string {
  if (isFew(events) || detail !== 'everything') return ''
  const items = events.map((event) => renderEvent(event, dryRun))
  return details(`All ${count(events.length, 'event')}`, list(items))
}

function isFew(events: EventReport[]): boolean {
  return events.length <= FEW
}

function renderEvent(event: EventReport, dryRun: boolean): string {
  const { body, routing, delivery } = event
  const level = delivery === undefined ? 'none' : deliveryLevel(delivery)
  const why = routing === undefined ? '' : ` (${escapeMarkdown(routing)})`
  const words = `${describeEvent(event, markdownInk)}${why}`
  return `${SYMBOLS[level]} **Event** ${words}: ${code(body.event)} ${renderOutcome(event, dryRun)}`
}

function renderOutcome({ delivery }: EventReport, dryRun: boolean): string {
  if (delivery === undefined) return dryRun ? 'would be sent' : 'was not sent'
  if (delivery.outcome !== 'delivered') return escapeMarkdown(explainDelivery(delivery))
  return delivery.tries > 1 ? `delivered at try ${delivery.tries}` : 'delivered'
}
