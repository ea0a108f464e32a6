import * as z from 'zod/mini'
import { MOVED_KEYS } from '../../src/manifest/legacy-keys.ts'
import { manifest } from '../../src/phaset/contract/record.ts'
import {
  type Document,
  fillTable,
  renderCell,
  renderCode,
  renderCodes,
  renderTable,
} from './markdown.ts'

/** Fills a document's tables of the manifest's keys, and of the older layout's. */
export function fillManifestTables(document: Document): Document {
  const keys = renderTable(['Key', 'Allowed', 'Meaning'], toRows(manifest, ''))
  const moved = [...MOVED_KEYS].map(([was, now]) => [renderCode(was), renderCell(now)])
  const withKeys = fillTable(document, 'manifest-keys', keys)
  return fillTable(withKeys, 'moved-keys', renderTable(['Was', 'Now'], moved))
}

/** A row for everything inside a schema, such as `contacts[].email` inside `contacts`. */
function toRows(schema: z.core.$ZodType, path: string): string[][] {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([key, field]) =>
        toRow(field, path === '' ? key : `${path}.${key}`),
      )
    case 'array':
      return toRow(def.element, `${path}[]`)
    case 'record':
      return toRow(def.valueType, `${path}.*`)
    default:
      return []
  }
}

function toRow(field: z.core.$ZodType, path: string): string[][] {
  const { def } = (field as z.core.$ZodTypes)._zod
  const isOptional = def.type === 'optional'
  const schema = isOptional ? def.innerType : field
  // An item of a list isn't required: the list may be empty.
  const isRequired = !isOptional && !/(?:\[\]|\*)$/.test(path)
  const allowed = `${isRequired ? 'required: ' : ''}${describeAllowed(schema)}`
  const { description = '' } = z.globalRegistry.get(schema) ?? {}
  const row = [renderCode(path), allowed, renderCell(description)]
  return [row, ...toRows(schema, path)]
}

/** What is allowed, in the words of the action's own message. */
function describeAllowed(schema: z.core.$ZodType): string {
  const issue = z.safeParse(schema, undefined).error?.issues[0]
  if (issue?.code === 'invalid_value') return renderCodes(issue.values.map(String))
  return `${renderCell(issue?.message ?? '')}${describeOtherKeys(schema)}`
}

function describeOtherKeys(schema: z.core.$ZodType): string {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type !== 'object') return ''
  const isClosed = def.catchall?._zod.def.type === 'never'
  return isClosed ? '; no other keys' : '; other keys are sent, with a warning'
}
