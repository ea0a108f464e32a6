import { headOf } from './commits.ts'
import { DAY, HOUR } from './generated.ts'
import { emptyModel, isoOf, type Model } from './model.ts'

const ANN = { login: 'ann', type: 'User' } as const

/** What is special about a repository of the organization. */
export type RepositoryKind =
  | 'plain'
  | 'monorepo'
  | 'archived'
  | 'fork'
  | 'empty'
  | 'without-manifest'
  | 'broken'
  | 'without-token'

/** A repository of an organization, small and made quickly. */
export type OrganizationRepository = { kind: RepositoryKind; model: Model; recordIds: string[] }

/** In an organization of 300, this many are of each kind. The others are plain. */
const RARE: readonly [RepositoryKind, number][] = [
  ['archived', 20],
  ['fork', 20],
  ['empty', 10],
  ['without-manifest', 40],
  ['broken', 5],
  ['without-token', 5],
  ['monorepo', 10],
]

/**
 * Makes an organization whose repositories have one merged pull request each, at `from` plus an hour.
 *
 * @param count how many repositories there are, at least as many as are rare
 */
export function generateOrganization(count: number, from: number): OrganizationRepository[] {
  const kinds = RARE.flatMap(([kind, number]) => Array<RepositoryKind>(number).fill(kind))
  return Array.from({ length: count }, (_, index) =>
    generateMember(index + 1, kinds[index] ?? 'plain', from),
  )
}

export function generateMember(
  id: number,
  kind: RepositoryKind,
  from: number,
): OrganizationRepository {
  const name = `${kind}-${id}`
  const suffixes = kind === 'monorepo' ? ['a', 'b'] : ['']
  const recordIds = suffixes.map((suffix) => `r${String(id).padStart(8, '0')}${suffix || 'x'}`)
  const model: Model = {
    ...emptyModel(),
    id,
    name,
    isArchived: kind === 'archived',
    isFork: kind === 'fork',
    files: filesOf(kind, recordIds),
  }
  if (kind !== 'empty') {
    pushCommit(model, from - 60 * DAY)
    mergePullRequest(model, from + HOUR)
  }
  return { kind, recordIds, model }
}

/** Pushes a commit to the default branch. */
export function pushCommit(model: Model, at: number): void {
  const before = headOf(model)
  const after = `${model.id}`.padStart(20, '0') + `${at}`.padStart(20, '0')
  const parents = before === '' ? [] : [before]
  model.commits.set(after, { sha: after, parents, date: isoOf(at) })
  const type = 'push' as const
  model.activities.push({ id: at, type, at, ref: 'refs/heads/main', before, after, actor: ANN })
}

function filesOf(kind: RepositoryKind, recordIds: readonly string[]): Record<string, string> {
  if (kind === 'without-manifest') return { 'README.md': '' }
  if (kind === 'broken') return { 'phaset.manifest.json': '{' }
  const [first = ''] = recordIds
  if (kind !== 'monorepo') return { 'phaset.manifest.json': manifestOf(first) }
  return Object.fromEntries(
    recordIds.map((id, index) => [`apps/${index}/phaset.manifest.json`, manifestOf(id)]),
  )
}

function manifestOf(id: string): string {
  const spec = { repo: 'https://github.com/acme/shop', name: id }
  return JSON.stringify({ id, organizationId: 'acme', spec })
}

/** Merges a pull request, without the push that GitHub adds to it. */
export function mergePullRequest({ id, pullRequests }: Model, at: number): void {
  const number = pullRequests.length + 1
  pullRequests.push({
    id: id * 1000 + number,
    number,
    createdAt: at - HOUR,
    updatedAt: at,
    mergedAt: at,
    mergedBy: ANN,
    author: ANN,
    isFromFork: false,
    files: [{ path: 'apps/0/index.ts', changeType: 'MODIFIED' }],
    reviews: [],
    timeline: [],
  })
}
