import * as z from 'zod/mini'
import { parseWith, type Result, value } from '../base/result.ts'
import { parseEndpoint } from '../phaset/endpoint.ts'
import { parsePairs, splitList, unquote } from './lines.ts'
import { parseEventNames } from './parse-event-names.ts'
import { parseHeaders } from './parse-headers.ts'
import { parseShard } from './parse-shard.ts'
import { parseTokens } from './parse-tokens.ts'

// The messages complete the sentence "INPUT is VALUE; use …".

const oneOf = <const T extends readonly string[]>(values: T) =>
  z.enum(values as unknown as Record<T[number], T[number]>, `one of ${values.join(', ')}`)

const mode = oneOf(['auto', 'true', 'check', 'false'])
const flag = z.pipe(
  oneOf(['true', 'false']),
  z.transform((text) => text === 'true'),
)
/** Empty if it isn't known, as in a reusable workflow. */
const jobStatus = z.pipe(
  z.pipe(
    z.string(),
    z.transform((text) => text || 'success'),
  ),
  oneOf(['success', 'failure', 'cancelled', 'skipped']),
)
const list = z.pipe(z.string(), z.transform(splitList))
const id = z.pipe(
  z.string(),
  z.transform((text) => unquote(text) || undefined),
)
const seconds = z.pipe(
  z.pipe(
    z.string().check(z.regex(/^\d{1,4}(?:\.\d+)?$/, 'a number of seconds, such as 10')),
    z.transform(Number),
  ),
  z.number().check(z.positive('more than 0 seconds'), z.maximum(3600, 'at most 3600 seconds')),
)

/** An input in a small language of its own; its problem completes the sentence "INPUT …". */
const text = <T>(parse: (text: string) => Result<T>) => parseWith(z.string(), parse)

const optional =
  <T>(parse: (text: string) => Result<T>) =>
  (input: string): Result<T | undefined> =>
    input.trim() === '' ? value(undefined) : parse(input)

export const inputsSchema = z.object({
  endpoint: text(optional(parseEndpoint)),
  'webhook-token': text(optional(parseTokens)),
  'org-id': id,
  'record-id': id,
  'working-directory': z.pipe(
    list,
    z.array(z.string()).check(z.minLength(1, 'directories, such as . or apps/*')),
  ),
  event: text(parseEventNames),
  'event-fields': text(parsePairs),
  changes: oneOf(['head', 'all']),
  'change-branches': list,
  'deployment-environments': list,
  'incident-labels': list,
  'incident-types': list,
  'ignore-actors': list,
  'job-status': jobStatus,
  timeout: seconds,
  record: mode,
  standards: mode,
  'standards-fail-on': oneOf(['never', 'failure', 'warning']),
  'standards-status-words': oneOf(['auto', 'documented', 'standardlint']),
  'fail-on': oneOf(['never', 'config', 'any']),
  'dry-run': flag,
  summary: flag,
  replay: list,
  'repeat-unknown': flag,
  headers: text(parseHeaders),
  deadline: seconds,
  'github-token': z.string(),
  shard: text(optional(parseShard)),
  /** Whether deployments count: only the vendor's own name can say that they don't. */
  'run-deployment': z.pipe(
    z.string(),
    z.transform((text) => text !== 'false'),
  ),
})

/** The parsed inputs, by their names in action.yml. */
export type Inputs = z.infer<typeof inputsSchema>

/** Every input as the runner passes it: a text, empty if the input isn't set. */
export type RawInputs = Record<string, string>
