import type { Component } from '../components/component.ts'
import type { Found } from '../components/find.ts'
import type { FoundRepositories } from './find-repositories.ts'
import type { StateFile } from './state-file.ts'

/** Which repository each record belongs to. */
export type RecordOwners = {
  /**
   * Gives a repository the records of its components, and frees those that it doesn't have anymore.
   *
   * @param repository its numeric ID
   * @param found what is on its default branch now
   * @returns the components with records of other repositories, each with the name of that repository
   * @throws StateFailure
   */
  claim: (repository: number, found: Found) => ReadonlyMap<Component, string>
}

/**
 * Finds out which repositories have which records. Two repositories with the same record are a mistake,
 * such as a copied manifest, and would mix their events. The record belongs to the one that is read first,
 * also in later runs, until its manifest changes or it isn't synced anymore.
 *
 * @throws StateFailure
 */
export function openRecordOwners(
  { repositories, problems }: Pick<FoundRepositories, 'repositories' | 'problems'>,
  { state, write }: StateFile,
): RecordOwners {
  const names = new Map(repositories.map(({ id, name }) => [id, name]))
  const owners = new Map<string, number>()

  const keep = (repository: number, recordIds: readonly string[]) => {
    const known = state.repositories.get(repository)
    if (known === undefined || (known.recordIds ?? []).join() === recordIds.join()) return
    write([{ repository, ...known, recordIds: [...recordIds] }])
  }

  // If a repository is missing because of a problem, it comes back.
  const isSynced = (repository: number) => names.has(repository) || problems.length > 0
  const held = new Map<number, readonly string[]>()
  for (const [repository, { recordIds = [] }] of state.repositories) {
    if (!isSynced(repository)) keep(repository, [])
    else {
      held.set(repository, recordIds)
      for (const recordId of recordIds) owners.set(recordId, repository)
    }
  }

  return {
    claim: (repository, { components, problems: unclear }) => {
      const before = held.get(repository) ?? []
      const wanted = components.flatMap(({ credentials: { recordId } }) => recordId ?? [])
      // A manifest that is broken may have its record again once it is fixed.
      const isWhole = unclear.length === 0 && wanted.length === components.length
      const gone = isWhole ? before.filter((recordId) => !wanted.includes(recordId)) : []
      for (const recordId of gone) owners.delete(recordId)
      for (const recordId of wanted) {
        if (!owners.has(recordId)) owners.set(recordId, repository)
      }
      const own = new Set([...before, ...wanted].filter((each) => owners.get(each) === repository))
      held.set(repository, [...own])
      keep(repository, [...own])
      return new Map(
        components.flatMap((component) => {
          const owner = owners.get(component.credentials.recordId ?? '') ?? repository
          return owner === repository ? [] : [[component, names.get(owner) ?? UNLISTED] as const]
        }),
      )
    },
  }
}

const UNLISTED = "a repository that isn't in the list of this run"
