import { quote } from '../base/quote.ts'
import { RECORD_ID_LENGTH } from '../phaset/contract/record-id.ts'
import { countCharacters, describeField, type Finding, type Step } from './finding.ts'
import { findNode, type JsonNode } from './json-tree.ts'

/**
 * The limits for tags in Phaset's documentation. Its OpenAPI (the contract) allows more. The action
 * sends tags that exceed these limits, but Phaset may drop them.
 */
export const SAFE_TAGS = 5
export const SAFE_TAG_LENGTH = 20

const TITLE = 'The manifest may have a mistake'

/** Finds what Phaset accepts but is probably a mistake. These are warnings. */
export function findAdvice(root: JsonNode): Finding[] {
  const apis = findNode(root, ['api'])?.items ?? []
  return [
    ...findRecordIdAdvice(root),
    ...findUrlAdvice(root, ['spec', 'repo']),
    ...apis.flatMap((_, index) => findUrlAdvice(root, ['api', index, 'schemaPath'])),
    ...findTagAdvice(root),
  ]
}

function findRecordIdAdvice(root: JsonNode): Finding[] {
  const node = findNode(root, ['id'])
  if (typeof node?.scalar !== 'string' || node.scalar === '') return []
  const length = countCharacters(node.scalar)
  if (length === RECORD_ID_LENGTH) return []
  const message = `id is ${quote(node.scalar)} (${length} characters), but a record ID has ${RECORD_ID_LENGTH}; copy it from Phaset`
  return [warn(node, message)]
}

function findUrlAdvice(root: JsonNode, path: Step[]): Finding[] {
  const node = findNode(root, path)
  if (typeof node?.scalar !== 'string' || node.scalar === '') return []
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(node.scalar) && URL.canParse(node.scalar)) return []
  const message = `${describeField(path)} is ${quote(node.scalar)}, which isn't an absolute URL; write it as https://…`
  return [warn(node, message)]
}

function findTagAdvice(root: JsonNode): Finding[] {
  const tags = findNode(root, ['tags'])?.items ?? []
  const long = tags.flatMap((tag, index) => {
    const length = typeof tag.scalar === 'string' ? countCharacters(tag.scalar) : 0
    if (length <= SAFE_TAG_LENGTH) return []
    const message = `tags[${index}] has ${length} characters; Phaset may drop tags longer than ${SAFE_TAG_LENGTH}; shorten it`
    return [warn(tag, message)]
  })
  const firstExcess = tags[SAFE_TAGS]
  if (firstExcess === undefined) return long
  const message = `tags is a list of ${tags.length} items; Phaset may keep only ${SAFE_TAGS}; remove the others`
  return [warn(firstExcess, message), ...long]
}

function warn({ offset }: JsonNode, message: string): Finding {
  return { level: 'warning', title: TITLE, message, offset }
}
