import { quote } from '../base/quote.ts'
import { invalid, type Result, value } from '../base/result.ts'
import { suggest } from '../base/suggest.ts'
import { EVENT_NAMES, type EventName } from '../phaset/contract/event.ts'
import { splitList } from './lines.ts'

const OTHERS = ['auto', 'none'] as const
const ANY: readonly string[] = [...OTHERS, ...EVENT_NAMES]

/** `auto`, `none`, or the events that the user names, in the order in which they are listed. */
export type EventChoice = (typeof OTHERS)[number] | EventName[]

/** Parses the input `event`. The problem completes the sentence "event …". */
export function parseEventNames(text: string): Result<EventChoice> {
  const names = splitList(text)
  const unknown = names.find((name) => !ANY.includes(name))
  if (names.length === 0 || unknown !== undefined) {
    const found = unknown ?? ''
    const expected = `auto, none, or one or several of ${EVENT_NAMES.join(', ')}`
    return invalid(`is ${quote(found)}; use ${expected}${suggest(found, ANY)}`)
  }
  const other = OTHERS.find((name) => names.includes(name))
  if (other === undefined) return value(names as EventName[])
  if (names.length === 1) return value(other)
  return invalid(`is ${quote(names.join(', '))}; remove ${other}, or every other name`)
}
