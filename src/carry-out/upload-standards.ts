import { omitUndefined } from '../base/omit-undefined.ts'
import { inputProblem, type Problem } from '../base/problem.ts'
import type { StandardsResult } from '../phaset/contract/standards.ts'
import type { Delivery } from '../phaset/delivery.ts'
import type { Credentials } from '../phaset/endpoint.ts'
import { putStatusWords } from '../standards/status-words.ts'
import type { Services } from './services.ts'

/** The result of the upload. `delivery` is absent if nothing was sent, as in a dry run. */
type Uploaded = { delivery?: Delivery; problems: Problem[] }

/**
 * Uploads a standards result with the status words that the input sets. `auto` means the words that
 * Phaset documents, and if Phaset refuses them as invalid, a second upload with StandardLint's words.
 * A second upload replaces the first, so it does no harm.
 */
export async function uploadStandards(
  result: StandardsResult,
  credentials: Credentials,
  { prepare, statusWords }: Services,
): Promise<Uploaded> {
  const first = statusWords === 'auto' ? 'documented' : statusWords
  const send = prepare({ kind: 'standards', body: putStatusWords(result, first) }, credentials)
  const delivery = await send()
  const isSame = result.warnings + result.failures === 0
  if (statusWords !== 'auto' || delivery?.last?.status !== 400 || isSame) {
    return { ...omitUndefined({ delivery }), problems: [] }
  }
  const again = await send(putStatusWords(result, 'standardlint'))
  const problems = again?.outcome === 'delivered' ? [OTHER_WORDS_ACCEPTED] : []
  return { ...omitUndefined({ delivery: again }), problems }
}

const OTHER_WORDS_ACCEPTED = inputProblem(
  "Phaset refused the documented status words (pass, warning, failure) and accepted StandardLint's " +
    '(pass, warn, fail); set standards-status-words to standardlint to save a request',
  'notice',
)
