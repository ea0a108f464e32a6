import { inputProblem, type Problem } from '../base/problem.ts'
import { quote } from '../base/quote.ts'
import type { Credentials } from '../phaset/endpoint.ts'
import type { Component } from './component.ts'

export type CredentialsReading =
  | { kind: 'complete'; credentials: Credentials }
  /** Each problem says what is missing and where it was looked for. */
  | { kind: 'missing'; problems: Problem[] }

/** How many other directories a message names. */
const TOLD = 5

/** What a component's requests need, or what is missing of it. */
export function completeCredentials({
  directory,
  manifest,
  credentials,
  sameRecord = [],
}: Component): CredentialsReading {
  const { orgId, recordId, token } = credentials
  if (sameRecord.length > 0) {
    const others = sameRecord.slice(0, TOLD).map(quote).join(', ')
    const more = sameRecord.length > TOLD ? ` and ${sameRecord.length - TOLD} more` : ''
    const message = `the record ${quote(recordId)} of ${quote(directory)} is also that of ${others}${more}; nothing is sent for them until each manifest has an "id" of its own`
    return { kind: 'missing', problems: [inputProblem(message)] }
  }
  if (orgId !== undefined && recordId !== undefined && token !== undefined) {
    return { kind: 'complete', credentials: { orgId, recordId, token } }
  }
  const file = manifest === undefined ? 'the manifest' : manifest.file
  const [state, remedy] =
    manifest?.kind === 'found'
      ? ['tells none', 'mend the manifest']
      : ['is not in the checkout', 'check the repository out before this step']
  const lookedFor = (input: string, key: string) =>
    inputProblem(
      `${input} is not known for the directory ${directory}: the input is empty, and ${file}, the place of its "${key}", ${state}; give the input, or ${remedy}; nothing is sent for it until then`,
    )
  const problems: Problem[] = []
  if (orgId === undefined) problems.push(lookedFor('org-id', 'organizationId'))
  if (recordId === undefined) problems.push(lookedFor('record-id', 'id'))
  else if (token === undefined) {
    problems.push(
      inputProblem(
        `webhook-token has no token for the record of ${directory}; give it a line ${quote(`${recordId}: token`)}, and see that the secret it comes from exists`,
      ),
    )
  }
  return { kind: 'missing', problems }
}
