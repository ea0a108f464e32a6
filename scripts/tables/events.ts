import { phasetEvent } from '../../src/phaset/contract/event.ts'
import { type Document, fillTable, renderCodes, renderTable } from './markdown.ts'

type EventSchema = ReturnType<typeof phasetEvent>['_zod']['def']['options'][number]

type Row = { events: string[]; needs: string; takes: string }

/** Fills a document's table of the fields that each Phaset event needs and takes. */
export function fillEventTable(document: Document): Document {
  const rows = phasetEvent()._zod.def.options.map(toRow).reduce<Row[]>(joinSame, [])
  const cells = rows.map(({ events, needs, takes }) => [renderCodes(events), needs, takes])
  return fillTable(document, 'event-fields', renderTable(['Event', 'Needs', 'Takes'], cells))
}

function toRow({ shape }: EventSchema): Row {
  const { event, ...rest } = shape
  const fields = Object.entries(rest)
  const isOptional = ([, field]: (typeof fields)[number]) => field._zod.def.type === 'optional'
  const render = (some: typeof fields) => renderCodes(some.map(([name]) => name))
  return {
    events: [...event._zod.values],
    needs: render(fields.filter((field) => !isOptional(field))),
    takes: render(fields.filter(isOptional)),
  }
}

/** Events with the same fields share a row. */
function joinSame(rows: Row[], row: Row): Row[] {
  const last = rows.at(-1)
  if (last === undefined || last.needs !== row.needs || last.takes !== row.takes) {
    return [...rows, row]
  }
  return [...rows.slice(0, -1), { ...last, events: [...last.events, ...row.events] }]
}
