import * as z from 'zod/mini'
import { phasetEvent } from '../src/phaset/contract/event.ts'
import { record } from '../src/phaset/contract/record.ts'
import { standardsResult } from '../src/phaset/contract/standards.ts'

type Ids = { orgId: string; recordId: string; token: string }

/** One call of the integration API, parsed from its path. */
export type Call = ({ kind: Upload } & Ids) | ({ kind: 'baseline'; baselineId: string } & Ids)

/** What a POST sends. */
export type Upload = keyof typeof CONTRACT

/** A body that follows the contract, or the reasons why it doesn't, one per line. */
export type CheckedBody =
  | { kind: 'valid'; body: Record<string, unknown> }
  | { kind: 'invalid'; reasons: string }

const CONTRACT = { record, standards: standardsResult, event: phasetEvent() }

/** Finds the call in a request's path. Undefined if the API has no such path. */
export function findCall(path: string): Call | undefined {
  const [root, kind = '', ...ids] = decodeSegments(path)
  if (root !== 'integration' || ids.includes('')) return undefined
  if (kind === 'baselines' && ids.length === 4) {
    const [orgId = '', baselineId = '', recordId = '', token = ''] = ids
    return { kind: 'baseline', orgId, baselineId, recordId, token }
  }
  if (isUpload(kind) && ids.length === 3) {
    const [orgId = '', recordId = '', token = ''] = ids
    return { kind, orgId, recordId, token }
  }
  return undefined
}

/** Checks a request's body against the contract. */
export function checkBody(kind: Upload, text: string): CheckedBody {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return { kind: 'invalid', reasons: 'The body is not JSON' }
  }
  // zod/mini has no messages of its own.
  const parsed = CONTRACT[kind].safeParse(body, { error: z.locales.en().localeError })
  return parsed.success
    ? { kind: 'valid', body: body as Record<string, unknown> }
    : { kind: 'invalid', reasons: z.prettifyError(parsed.error) }
}

function isUpload(kind: string): kind is Upload {
  return Object.hasOwn(CONTRACT, kind)
}

function decodeSegments(path: string): string[] {
  try {
    return path.split('/').slice(1).map(decodeURIComponent)
  } catch {
    return []
  }
}
