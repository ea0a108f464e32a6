import { expect } from '@jest/globals'
import { generateMember } from '../../sandbox/github/generate-organization.ts'
import { DAY } from '../../sandbox/github/generated.ts'
import type { Model } from '../../sandbox/github/model.ts'
import { type Asked, type Fault, startGithub } from '../../sandbox/github/server.ts'
import { openApi } from '../../src/github-api/api.ts'
import { readWith } from '../../src/github-api/history/read-history.ts'
import type { ReadingEnd } from '../../src/github-api/history/requests.ts'
import { type FoundRepositories, findSyncedRepositories } from '../../src/sync/find-repositories.ts'
import { createImpatientClock } from './history.ts'
import { syncInputsOf } from './sync-inputs.ts'

const FROM = Date.parse('2026-03-01T00:00:00Z')

/** A small repository of acme. */
export function repositoryOf(id: number, name: string, given: Partial<Model> = {}): Model {
  return { ...generateMember(id, 'plain', FROM).model, name, ...given }
}

/** The repositories of acme: `r1`, `r2` and so on. */
export function organizationOf(count: number): Model[] {
  return Array.from({ length: count }, (_, index) => repositoryOf(index + 1, `r${index + 1}`))
}

/** Whether a page of the repositories of the App's installation is asked for. */
export function isList(asked: Asked, page: number): boolean {
  return (
    asked.api === 'rest' && asked.path === `/installation/repositories?per_page=100&page=${page}`
  )
}

/** The IDs of the repositories whose news are asked for. */
export function newsOf(asked: Asked): string[] | undefined {
  return asked.api === 'graphql' && asked.operation === 'InstalledRepositories'
    ? (asked.variables.ids as string[])
    : undefined
}

type Given = {
  /** Defaults to that of an App. */
  token?: string
  shard?: string
  /** The workflow's repository. */
  own?: string
  onRequest?: (asked: Asked) => Fault | undefined
  enterpriseServer?: boolean
}

/** Finds the repositories of a run on the stand-in for GitHub, without waiting. */
export async function find(models: readonly Model[], repositories: string, given: Given = {}) {
  const { token = 'ghs_token', shard = '', own = 'acme/fleet', ...options } = given
  const github = await startGithub(models, options)
  const cancelled = new AbortController().signal
  const clock = createImpatientClock()
  const progress: string[] = []
  const means = {
    deadline: clock.now() + DAY,
    cancelled,
    clock,
    onProgress: (kind: string, count: number) => progress.push(`${count} ${kind}`),
  }
  try {
    const access = { token, baseUrl: github.url, repository: own, cancelled }
    const inputs = syncInputsOf({ repositories, shard, 'github-token': token })
    const found = await readWith(await openApi(access, []), means, (requests) =>
      findSyncedRepositories(requests, inputs, own),
    )
    expect(github.violations).toEqual([])
    const { queries, requests } = github.spent
    return { ...describeFound(found), spent: { queries, requests }, slept: clock.slept, progress }
  } finally {
    await github.close()
  }
}

/** `end`: what ended the search early. */
function describeFound(found: FoundRepositories | ReadingEnd) {
  if ('kind' in found) return { end: found, names: [], problems: [], skipped: undefined }
  const { repositories, problems, skipped } = found
  return { end: undefined, names: repositories.map(({ name }) => name), problems, skipped }
}
