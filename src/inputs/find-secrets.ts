import type { RawInputs } from './inputs.ts'
import { findHeaderSecrets } from './parse-headers.ts'
import { findTokenSecrets } from './parse-tokens.ts'

const TOKEN_INPUTS = ['webhook-token', 'api-key', 'github-token']

/** Finds the secrets among the inputs before they are parsed, so even a wrong input shows none. */
export function findSecrets(raw: RawInputs): string[] {
  const ofTokens = TOKEN_INPUTS.flatMap((name) => findTokenSecrets(raw[name] ?? ''))
  const secrets = new Set([...ofTokens, ...findHeaderSecrets(raw.headers ?? '')])
  return [...secrets].filter((secret) => secret !== '')
}
