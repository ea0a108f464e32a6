import type { Credentials } from '../phaset/endpoint.ts'
import type { Problem } from '../problem.ts'
import type { Component } from './component.ts'

/**
 * What is missing for a component's requests, each with where it was looked for.
 *
 * @param credentials left out ones are named in the problems
 */
export function findMissingCredentials({ directory, credentials }: Component): Problem[] {
  const problems: Problem[] = []
  const manifest = directory === '.' ? 'phaset.manifest.json' : `${directory}/phaset.manifest.json`
  const tell = (message: string) =>
    problems.push({ kind: 'input', level: 'error', title: 'Phaset: input', message })
  const lookedFor = (input: string, key: string) =>
    `${input} is not known: the input is empty, and ${manifest} gives no "${key}"; give one of the two`
  if (credentials.orgId === undefined) tell(lookedFor('org-id', 'organizationId'))
  if (credentials.recordId === undefined) tell(lookedFor('record-id', 'id'))
  return problems
}

export function isComplete(credentials: Partial<Credentials>): credentials is Credentials {
  const { orgId, recordId, token } = credentials
  return orgId !== undefined && recordId !== undefined && token !== undefined
}
