import type { RawInputs } from './inputs.ts'
import { findHeaderSecrets } from './parse-headers.ts'
import { findTokenSecrets } from './parse-tokens.ts'

const TOKEN_INPUTS = ['webhook-token', 'api-key', 'github-token']

/** Finds the secrets among the inputs before they are parsed, so even a wrong input shows none. */
export function findSecrets(raw: RawInputs): string[] {
  return distinct([...findTokens(raw), ...findHeaderSecrets(raw.headers ?? '')])
}

/** Finds the tokens among the secrets. Unlike a header's value, a token is never an ordinary word. */
export function findTokens(raw: RawInputs): string[] {
  return distinct(TOKEN_INPUTS.flatMap((name) => findTokenSecrets(raw[name] ?? '')))
}

function distinct(secrets: string[]): string[] {
  return [...new Set(secrets)].filter((secret) => secret !== '')
}
