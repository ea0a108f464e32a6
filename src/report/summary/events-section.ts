import { count } from '../../base/count.ts'
import { describeDelivery } from '../../carry-out/delivery-problems.ts'
import type { EventResult } from '../../carry-out/results.ts'
import { deliveryLevel } from '../../carry-out/tally.ts'
import { describeEvent } from '../words/describe-event.ts'
import { countDelivered } from '../words/headline.ts'
import type { Detail } from './detail.ts'
import { code, details, escapeMarkdown, list } from './markdown.ts'
import { markdownInk, SYMBOLS } from './symbols.ts'

/** As many events are told one by one; of more, those that were not delivered are. */
const FEW = 10

/** Events as items of a list. */
export function renderEvents(events: EventResult[], detail: Detail): string[] {
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
export function renderAllEvents(events: EventResult[], detail: Detail): string {
  if (isFew(events) || detail !== 'everything') return ''
  return details(`All ${count(events.length, 'event')}`, list(events.map(renderEvent)))
}

function isFew(events: EventResult[]): boolean {
  return events.length <= FEW
}

function renderEvent(event: EventResult): string {
  const { body, routing, delivery } = event
  const level = delivery === undefined ? 'none' : deliveryLevel(delivery)
  const why = routing === undefined ? '' : ` (${escapeMarkdown(routing)})`
  const words = `${describeEvent(event, markdownInk)}${why}`
  return `${SYMBOLS[level]} **Event** ${words}: ${code(body.event)} ${renderOutcome(event)}`
}

function renderOutcome({ delivery }: EventResult): string {
  if (delivery === undefined) return 'would be sent'
  if (delivery.outcome !== 'delivered') return escapeMarkdown(describeDelivery(delivery))
  return delivery.tries > 1 ? `delivered at try ${delivery.tries}` : 'delivered'
}
