import { inputProblem, type Problem } from '../base/problem.ts'
import { quote } from '../base/quote.ts'
import type { Credentials } from '../phaset/endpoint.ts'
import type { Component } from './component.ts'

export type CredentialsReading =
  | { kind: 'complete'; credentials: Credentials }
  /** Each problem says what is missing and where it was looked for. */
  | { kind: 'missing'; problems: Problem[] }

/** Where a sync reads manifests. */
const BRANCH = ' on the default branch'
/** How many other directories a message names. */
const NAMED = 5

/** Returns the credentials that a component's requests need, or says which are missing. */
export function completeCredentials({
  directory,
  manifest,
  credentials,
  isRemote,
  sameRecord = [],
}: Component): CredentialsReading {
  const { orgId, recordId, token } = credentials
  if (sameRecord.length > 0) {
    const others = sameRecord.slice(0, NAMED).map(quote).join(', ')
    const more = sameRecord.length > NAMED ? ` and ${sameRecord.length - NAMED} more` : ''
    const message = `the record ${quote(recordId)} belongs to ${quote(directory)} and also to ${others}${more}, so nothing is sent for them; give each manifest its own "id"`
    return { kind: 'missing', problems: [inputProblem(message)] }
  }
  if (orgId !== undefined && recordId !== undefined && token !== undefined) {
    return { kind: 'complete', credentials: { orgId, recordId, token } }
  }
  const isRoot = directory === '.'
  const file = manifest?.file ?? 'manifest'
  const lookedFor = (input: string, key: string) => {
    const [state, remedy] =
      manifest?.kind === 'found'
        ? [`${file} has no readable "${key}"`, `or fix the manifest${isRemote ? BRANCH : ''}`]
        : [
            `there is no ${file} with "${key}"${isRemote ? BRANCH : ' in the checkout'}`,
            isRemote
              ? 'or add the manifest there'
              : 'add the manifest, or check the repository out before this step',
          ]
    return inputProblem(
      `${input}${isRoot ? ' is unknown' : ` of the directory ${directory} is unknown, so nothing is sent for it`}: the input is empty, and ${state}; set the input, ${remedy}`,
    )
  }
  const problems: Problem[] = []
  if (orgId === undefined) problems.push(lookedFor('org-id', 'organizationId'))
  if (recordId === undefined) problems.push(lookedFor('record-id', 'id'))
  else if (token === undefined) {
    problems.push(
      inputProblem(
        `webhook-token has no token for the record ${isRoot ? quote(recordId) : `of ${directory}`}; add the line ${quote(`${recordId}: token`)}, and check that the secret it comes from exists`,
      ),
    )
  }
  return { kind: 'missing', problems }
}
