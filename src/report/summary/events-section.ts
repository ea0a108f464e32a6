import type { ComponentResult, EventResult } from '../../carry-out/results.ts'
import { nameOf } from '../../carry-out/shared-problems.ts'
import { itemLevel } from '../../carry-out/tally.ts'
import { describeEvent, type Ink, shortSha } from '../words/describe-event.ts'
import { describeDelivered } from '../words/headline.ts'
import type { Links } from './links.ts'
import { code, escapeMarkdown, list } from './markdown.ts'
import { SYMBOLS } from './symbols.ts'
import type { View } from './view.ts'

/** At most this many components of one event are listed individually. */
const LISTED = 10

/** Longer directory names are cut to this number of characters. */
const LONGEST = 200

type SentEvent = { event: EventResult; component: ComponentResult }

/** Renders events as a list. Each event has one item, with the components that it concerns. */
export function renderEvents(components: ComponentResult[], { events, links }: View): string[] {
  const all = components.flatMap((component) =>
    component.events.map((event) => ({ event, component })),
  )
  const isSingle = components.length === 1
  const groups = isSingle
    ? all.map((sent) => [sent])
    : [...Map.groupBy(all, ({ event }) => JSON.stringify(event.body)).values()]
  const ink = createInk(links)
  const rest = groups.slice(events).flat()
  return [
    ...groups.slice(0, events).map((group) => renderGroup(group, ink, isSingle)),
    ...(rest.length > 0 ? [renderRest(rest, events > 0)] : []),
  ]
}

function renderRest(rest: SentEvent[], isMore: boolean): string {
  const events = rest.map(({ event }) => event)
  const isDelivered = events.every(({ delivery }) => delivery?.outcome === 'delivered')
  return `${isDelivered ? SYMBOLS.notice : SYMBOLS.none} ${isMore ? 'plus ' : ''}${describeDelivered(events)}`
}

function renderGroup(group: SentEvent[], ink: Ink, isSingle: boolean): string {
  const [{ event }] = group as [SentEvent]
  const words = `**Event** ${code(event.body.event)} ${describeEvent(event, ink)}`
  if (isSingle) return `${symbolOf(group)} ${words}${describeOutcome(event)}`
  if (isAlike(group)) {
    return `${symbolOf(group)} ${words} → ${group.length} components${describeTarget(event)}`
  }
  const targets = group.slice(0, LISTED).map(renderTarget)
  const rest = group.length - targets.length
  const [only = ''] = targets
  if (group.length === 1) return `${symbolOf(group)} ${words} → ${only}`
  const more = rest > 0 ? [`plus ${rest} more components`] : []
  return `${symbolOf(group)} ${words} → ${group.length} components\n${list([...targets, ...more])}`
}

/** Whether the event went to all components for the same reason and with the same outcome. */
function isAlike(group: SentEvent[]): boolean {
  return group.length > 1 && new Set(group.map(({ event }) => describeTarget(event))).size === 1
}

/** Renders a component to which an event went, and why. */
function renderTarget({ event, component }: SentEvent): string {
  return `${code(nameOf(component), LONGEST)}${describeTarget(event)}`
}

/** Describes why an event went to a component, and the outcome. */
function describeTarget(event: EventResult): string {
  const why = event.routing === undefined ? '' : ` (${escapeMarkdown(event.routing)})`
  return `${why}${describeOutcome(event)}`
}

function symbolOf(group: SentEvent[]): string {
  const levels = group.map(({ event, component }) => levelOf(event, component))
  const worst = (['error', 'warning', 'none', 'notice'] as const).find((level) =>
    levels.includes(level),
  )
  return SYMBOLS[worst ?? 'none']
}

function levelOf({ body, delivery }: EventResult, component: ComponentResult) {
  if (delivery === undefined) return 'none'
  return delivery.outcome === 'delivered' ? 'notice' : itemLevel(component, `event ${body.event}`)
}

/** Without the cause of a failure, which is in the section "Needs attention". */
function describeOutcome({ delivery }: EventResult): string {
  switch (delivery?.outcome) {
    case undefined:
      return ', would be sent'
    case 'delivered':
      return delivery.attempts > 1 ? `, delivered after ${delivery.attempts} attempts` : ''
    case 'unknown':
      return ', may have arrived'
    case 'refused':
    case 'not-arrived':
      return ', not delivered'
  }
}

/** Escapes outside text, and links commits, pull requests and issues. */
function createInk(links: Links): Ink {
  return {
    text: escapeMarkdown,
    commit: (sha) => links.commit(sha, code(shortSha(sha))),
    pullRequest: (number) => links.pullRequest(number, `pull request #${number}`),
    issue: (number) => links.issue(number, `#${number}`),
  }
}
