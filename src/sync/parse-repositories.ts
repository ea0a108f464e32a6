import { quote } from '../base/quote.ts'
import { invalid, type Result, value } from '../base/result.ts'
import { splitList } from '../inputs/lines.ts'

/** A repository, or with `*` in `name` all that match. */
export type RepositoryPattern = {
  /** Absent for the owner of the workflow's repository. */
  owner?: string
  name: string
}

const OWNER = /^[A-Za-z0-9_-]+$/
const NAME = /^[A-Za-z0-9._*-]+$/

/** Parses the input `repositories`. Empty for the workflow's own repository. */
export function parseRepositories(text: string): Result<RepositoryPattern[]> {
  const patterns: RepositoryPattern[] = []
  for (const item of splitList(text)) {
    const [name = '', owner, ...rest] = item.split('/').reverse()
    const isWrong =
      rest.length > 0 || !NAME.test(name) || (owner !== undefined && !OWNER.test(owner))
    if (isWrong) {
      return invalid(
        `has ${quote(item)}; use owner/name, a name of the workflow's own owner, or a glob of names, such as acme/* or acme/web-*`,
      )
    }
    patterns.push(owner === undefined ? { name } : { owner, name })
  }
  return value(patterns)
}

export function isGlob({ name }: RepositoryPattern): boolean {
  return name.includes('*')
}

/** Whether these may be more than one repository. */
export function areSeveral(patterns: readonly RepositoryPattern[]): boolean {
  return patterns.length > 1 || patterns.some(isGlob)
}
