import { quote } from '../base/quote.ts'
import { RECORD_ID_LENGTH } from '../phaset/contract/record-id.ts'
import { countCharacters, type Finding, type Step, showPath } from './finding.ts'
import { findPlace, type Place } from './place.ts'

/**
 * Phaset's documentation page promises this much of tags, its OpenAPI (the contract) more: beyond
 * it, tags are sent but may not be kept.
 */
const SAFE_TAGS = 5
const SAFE_TAG_LENGTH = 20

const TITLE = 'The manifest is worth a look'

/** What Phaset takes, and may still not be what was meant: warnings, told beside the broken rules. */
export function findAdvice(root: Place): Finding[] {
  const apis = findPlace(root, ['api'])?.items ?? []
  return [
    ...adviseRecordId(root),
    ...adviseUrl(root, ['spec', 'repo']),
    ...apis.flatMap((_, index) => adviseUrl(root, ['api', index, 'schemaPath'])),
    ...adviseTags(root),
  ]
}

function adviseRecordId(root: Place): Finding[] {
  const place = findPlace(root, ['id'])
  if (typeof place?.scalar !== 'string' || place.scalar === '') return []
  const length = countCharacters(place.scalar)
  if (length === RECORD_ID_LENGTH) return []
  const message = `id is ${quote(place.scalar)}; a record's ID has ${RECORD_ID_LENGTH} characters, not ${length}`
  return [warn(place, message)]
}

function adviseUrl(root: Place, path: Step[]): Finding[] {
  const place = findPlace(root, path)
  if (typeof place?.scalar !== 'string' || place.scalar === '') return []
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(place.scalar) && URL.canParse(place.scalar)) return []
  const message = `${showPath(path)} is ${quote(place.scalar)}, which is not an absolute URL; better: https://…`
  return [warn(place, message)]
}

function adviseTags(root: Place): Finding[] {
  const tags = findPlace(root, ['tags'])?.items ?? []
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

function warn({ offset }: Place, message: string): Finding {
  return { level: 'warning', title: TITLE, message, offset }
}
