import { count } from '../../base/count.ts'
import { explainDelivery } from '../explain.ts'
import { countDelivered } from '../headline.ts'
import type { EventReport } from '../report.ts'
import { deliveryLevel } from '../tally.ts'
import { describeEvent } from '../words.ts'
import type { Detail } from './detail.ts'
import { code, details, escapeMarkdown, list } from './markdown.ts'
import { markdownInk, SYMBOLS } from './symbols.ts'

/** As many events are told one by one; of more, those that were not delivered are. */
const FEW = 10

/** Events as items of a list. */
export function renderEvents(events: EventReport[], detail: Detail): string[] {
  if (isFew(events) && detail === 'everything') return events.map(renderEvent)
  const undelivered = events.filter(({ delivery }) => delivery && delivery.outcome !== 'delivered')
  const others = events.filter(({ delivery }) => !delivery || delivery.outcome === 'delivered')
  const rest = undelivered.length - FEW
  return [
    ...undelivered.slice(0, FEW).map(renderEvent),
    ...(rest > 0 ? [`${SYMBOLS.warning} ${count(rest, 'more event')} not delivered`] : []),
    ...(others.length > 0 ? [`${SYMBOLS.notice} ${countDelivered(others)}`] : []),
  ]
}

/** All events, folded away, where the list holds only some of them. */
export function renderAllEvents(events: EventReport[], detail: Detail): string {
  if (isFew(events) || detail !== 'everything') return ''
  return details(`All ${count(events.length, 'event')}`, list(events.map(renderEvent)))
}

function isFew(events: EventReport[]): boolean {
  return events.length <= FEW
}

function renderEvent(event: EventReport): string {
  const { body, routing, delivery } = event
  const level = delivery === undefined ? 'none' : deliveryLevel(delivery)
  const why = routing === undefined ? '' : ` (${escapeMarkdown(routing)})`
  const words = `${describeEvent(event, markdownInk)}${why}`
  return `${SYMBOLS[level]} **Event** ${words}: ${code(body.event)} ${renderOutcome(event)}`
}

function renderOutcome({ delivery }: EventReport): string {
  if (delivery === undefined) return 'would be sent'
  if (delivery.outcome !== 'delivered') return escapeMarkdown(explainDelivery(delivery))
  return delivery.tries > 1 ? `delivered at try ${delivery.tries}` : 'delivered'
}
