import type { DeliveryCause, Problem } from '../base/problem.ts'
import { causeKey, describeCause } from './delivery-problems.ts'
import type { ComponentResult, RunResult } from './results.ts'

/** How many of the components with the same problem a message names. */
const NAMED = 3

/** The problems of a run. A problem of several components counts as one of the run. */
export type SortedProblems = {
  /** Of the run as a whole, and of several components. */
  shared: Problem[]
  /** Of one component alone. */
  own: { component: ComponentResult; problems: Problem[] }[]
}

/** Merges the same problem of several components into one that names their directories. */
export function shareProblems({ problems, components }: RunResult): SortedProblems {
  const concerned = new Map<string, ComponentResult[]>()
  for (const component of components) {
    for (const key of new Set(component.problems.map(keyOf))) {
      const others = concerned.get(key)
      if (others === undefined) concerned.set(key, [component])
      else others.push(component)
    }
  }
  const isShared = (problem: Problem) => (concerned.get(keyOf(problem))?.length ?? 0) > 1
  const all = components.flatMap((component) => component.problems.filter(isShared))
  const merged = [...Map.groupBy(all, keyOf)].map(([key, same]) =>
    mergeProblems(same, concerned.get(key) ?? []),
  )
  return {
    shared: [...problems, ...merged],
    own: components.map((component) => ({
      component,
      problems: component.problems.filter((problem) => !isShared(problem)),
    })),
  }
}

/** Lists all problems of a run. */
export function allProblems({ shared, own }: SortedProblems): Problem[] {
  return [...shared, ...own.flatMap(({ problems }) => problems)]
}

/** The same key for all problems that are merged into one. */
function keyOf({ level, cause, message, file, line }: Problem): string {
  return JSON.stringify(cause ? [level, causeKey(cause)] : [level, message, file, line])
}

function mergeProblems(same: Problem[], components: ComponentResult[]): Problem {
  const [first] = same as [Problem]
  const concerned = describeComponents(components)
  const causes = same.flatMap(({ cause }) => cause ?? [])
  if (causes.length === 0) return { ...first, message: `${first.message}; for ${concerned}` }
  const cause = mergeCauses(causes)
  return { ...first, cause, message: describeCause(cause, ` for ${concerned}`) }
}

/** Merges the causes of the same failure into one. */
export function mergeCauses(causes: DeliveryCause[]): DeliveryCause {
  const [first] = causes as [DeliveryCause]
  return {
    ...first,
    attempts: Math.max(...causes.map(({ attempts }) => attempts)),
    lost: causes.flatMap(({ lost }) => lost),
    uncertain: causes.flatMap(({ uncertain }) => uncertain),
  }
}

/** `5 components (apps/web, apps/api, apps/docs, plus 2 more)`. */
function describeComponents(components: readonly ComponentResult[]): string {
  const named = components.slice(0, NAMED).map(nameOf)
  const rest = components.length - named.length
  const all = [...named, ...(rest > 0 ? [`plus ${rest} more`] : [])].join(', ')
  return `${components.length} components (${all})`
}

/** A component's name: its directory, or its record ID if it is at the workspace's root. */
export function nameOf({ directory, recordId }: ComponentResult): string {
  return directory === '.' ? (recordId ?? directory) : directory
}
