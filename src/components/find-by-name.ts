import type { Component } from './component.ts'

/** Where a text has a name: from the first word to the one after the last. */
type Mention = { start: number; end: number }

/**
 * Finds the components that a text (an environment, a tag, a workflow) names by their directory, its
 * last part, `spec.name` or record ID, as whole words, in upper or lower case. A name inside a
 * longer name doesn't count: `web-admin` names `apps/web-admin`, but not `apps/web`.
 */
export function findNamed(text: string, components: readonly Component[]): Component[] {
  const words = toWords(text)
  const names = groupByName(components)
  const lengths = new Set([...names.values()].map(({ length }) => length))
  const mentions: (Mention & { named: Component[] })[] = []
  for (let start = 0; start < words.length; start++) {
    for (const length of lengths) {
      const end = start + length
      const named = names.get(words.slice(start, end).join(' '))?.components
      if (named !== undefined && end <= words.length) mentions.push({ start, end, named })
    }
  }
  const found = new Set(outermost(mentions).flatMap(({ named }) => named))
  return components.filter((component) => found.has(component))
}

/**
 * Finds the components that a label names: by the whole label, or by the part after a `:` or `/`, as
 * in `incident:web` and `component/web`. The longest part that is a name counts.
 */
export function findLabelled(label: string, components: readonly Component[]): Component[] {
  const names = groupByName(components)
  for (const { index } of label.matchAll(/^|(?<=[:/])/g)) {
    const named = names.get(toWords(label.slice(index)).join(' '))?.components
    if (named !== undefined) return components.filter((component) => named.includes(component))
  }
  return []
}

/**
 * Marks the components that are called as an environment.
 *
 * @param environments the input `deployment-environments`
 */
export function markEnvironmentNames(
  components: readonly Component[],
  environments: readonly string[],
): Component[] {
  return components.map((component) =>
    isEnvironmentName(component.directory, environments)
      ? { ...component, isCalledAsEnvironment: true }
      : component,
  )
}

/**
 * Whether the last part of a directory is the name of an environment.
 *
 * @param environments the input `deployment-environments`; its patterns don't count as names
 */
export function isEnvironmentName(directory: string, environments: readonly string[]): boolean {
  const name = toWords(lastPartOf(directory)).join(' ')
  const literal = environments.filter((environment) => !environment.includes('*'))
  return literal.some((environment) => toWords(environment).join(' ') === name)
}

function lastPartOf(directory: string): string {
  return directory.slice(directory.lastIndexOf('/') + 1)
}

/** For each name, the components that have it, and the number of its words. */
type Names = Map<string, { components: Component[]; length: number }>

/** Every label and every event asks for the names of the same components. */
const grouped = new WeakMap<readonly Component[], Names>()

/** Components may share a name. Each place of a text is looked up once, however many do. */
function groupByName(components: readonly Component[]): Names {
  const known = grouped.get(components)
  if (known !== undefined) return known
  const names: Names = new Map()
  grouped.set(components, names)
  for (const component of components) {
    for (const name of namesOf(component)) {
      const words = toWords(name)
      if (words.length === 0) continue
      const key = words.join(' ')
      const same = names.get(key)
      if (same === undefined) names.set(key, { components: [component], length: words.length })
      else same.components.push(component)
    }
  }
  return names
}

function namesOf(component: Component): string[] {
  const { directory, manifest, credentials, isCalledAsEnvironment } = component
  const lastPart = lastPartOf(directory)
  const places = [directory, lastPart].filter((each) => !isCalledAsEnvironment || each !== lastPart)
  const name = manifest?.kind === 'found' ? manifest.name : undefined
  return [...places, name, credentials.recordId].filter((each) => each !== undefined)
}

/** A word consists of letters, digits and the marks on them. Everything else separates words. */
function toWords(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}

/** Without the mentions inside a longer one. */
function outermost<T extends Mention>(mentions: readonly T[]): T[] {
  const longestFirst = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)
  let reached = 0
  return longestFirst.filter(({ end }) => {
    const isOutermost = end > reached
    reached = Math.max(reached, end)
    return isOutermost
  })
}
