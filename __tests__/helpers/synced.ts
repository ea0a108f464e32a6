import type { Component } from '../../src/components/component.ts'
import type { ListedRepository } from '../../src/github-api/fleet/listed-repository.ts'
import { checkManifest } from '../../src/manifest/check.ts'
import type { Work } from '../../src/sync/divide-work.ts'
import { manifestOf } from './components.ts'

/** A repository as GitHub lists it, `acme/` and its ID. */
export function listedOf(id: number, given: Partial<ListedRepository> = {}): ListedRepository {
  const name = `acme/${id}`
  return {
    id,
    name,
    url: `https://github.com/${name}`,
    isArchived: false,
    isFork: false,
    defaultBranch: 'main',
    head: 'head',
    news: new Map(),
    ...given,
  }
}

/** Work that uploads the record of a repository's latest commit. */
export function workOf(repository: ListedRepository, given: Partial<Work> = {}): Work {
  return { repository, events: new Set(), record: { kind: 'upload', auto: true }, ...given }
}

/** A component whose manifest was read from the default branch. */
export function remoteComponentOf(directory: string, recordId: string): Component {
  const file = `${directory}/phaset.manifest.json`
  return {
    directory,
    manifest: { kind: 'found', file, ...checkManifest(manifestOf(recordId), file) },
    isRemote: true,
    credentials: { orgId: 'acme', recordId, token: 'token' },
  }
}

/** Without a token, unless other credentials are given. */
export function withCredentials(
  component: Component,
  credentials: Component['credentials'] = { orgId: 'acme', recordId: '1234567890' },
): Component {
  return { ...component, credentials }
}
