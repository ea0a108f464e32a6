import { quote } from '../base/quote.ts'
import { RECORD_ID_LENGTH } from '../phaset/contract/record-id.ts'
import { countCharacters, describeField, type Finding, type Step } from './finding.ts'
import { findNode, type JsonNode } from './json-tree.ts'

/**
 * Phaset's documentation page promises this much of tags, its OpenAPI (the contract) more: beyond
 * it, tags are sent but may not be kept.
 */
const SAFE_TAGS = 5
const SAFE_TAG_LENGTH = 20

const TITLE = 'The manifest is worth a look'

/** What Phaset takes, and may still not be what was meant: warnings, beside the broken rules. */
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
  const message = `id is ${quote(node.scalar)}; a record's ID has ${RECORD_ID_LENGTH} characters, not ${length}`
  return [warn(node, message)]
}

function findUrlAdvice(root: JsonNode, path: Step[]): Finding[] {
  const node = findNode(root, path)
  if (typeof node?.scalar !== 'string' || node.scalar === '') return []
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(node.scalar) && URL.canParse(node.scalar)) return []
  const message = `${describeField(path)} is ${quote(node.scalar)}, which is not an absolute URL; better: https://…`
  return [warn(node, message)]
}

function findTagAdvice(root: JsonNode): Finding[] {
  const tags = findNode(root, ['tags'])?.items ?? []
  const long = tags.flatMap((tag, index) => {
    const length = typeof tag.scalar === 'string' ? countCharacters(tag.scalar) : 0
    if (length <= SAFE_TAG_LENGTH) return []
    const message = `tags[${index}] has ${length} characters; Phaset may not keep tags of more than ${SAFE_TAG_LENGTH}`
    return [warn(tag, message)]
  })
  const firstBeyond = tags[SAFE_TAGS]
  if (firstBeyond === undefined) return long
  const message = `tags is a list of ${tags.length} items; Phaset may not keep more than ${SAFE_TAGS}`
  return [warn(firstBeyond, message), ...long]
}

function warn({ offset }: JsonNode, message: string): Finding {
  return { level: 'warning', title: TITLE, message, offset }
}
