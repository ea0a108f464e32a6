import type { Component } from './component.ts'

/** Where a text names a component: from the first word to the one after the last. */
type Mention = { component: Component; start: number; end: number }

/**
 * The components that a text names (an environment, a tag, a workflow), by their directory, its
 * last part, `spec.name` or record ID, as whole words, in upper or lower case. A name inside a
 * longer name doesn't count: `web-admin` names `apps/web-admin`, and not `apps/web` too.
 */
export function findNamed(text: string, components: readonly Component[]): Component[] {
  const words = toWords(text)
  const mentions = components.flatMap((component) =>
    namesOf(component).flatMap((name) =>
      findRuns(words, toWords(name)).map((mention) => ({ component, ...mention })),
    ),
  )
  const outermost = mentions.filter(
    (mention) => !mentions.some((other) => isWithin(mention, other)),
  )
  return components.filter((component) =>
    outermost.some((mention) => mention.component === component),
  )
}

/**
 * The components that a label names: the whole label, or what stands after a `:` or `/` in it, as
 * in `incident:web` and `component/web`. The longest that is a name counts.
 */
export function findLabelled(label: string, components: readonly Component[]): Component[] {
  for (const { index } of label.matchAll(/^|(?<=[:/])/g)) {
    const meant = toWords(label.slice(index)).join(' ')
    const named = components.filter((component) =>
      namesOf(component).some((name) => meant !== '' && toWords(name).join(' ') === meant),
    )
    if (named.length > 0) return named
  }
  return []
}

/**
 * Whether the last part of a directory is the name of an environment.
 *
 * @param environments the input `deployment-environments`; its patterns name none
 */
export function isEnvironmentName(directory: string, environments: readonly string[]): boolean {
  const name = toWords(lastPartOf(directory)).join(' ')
  const literal = environments.filter((environment) => !environment.includes('*'))
  return literal.some((environment) => toWords(environment).join(' ') === name)
}

function lastPartOf(directory: string): string {
  return directory.slice(directory.lastIndexOf('/') + 1)
}

function namesOf(component: Component): string[] {
  const { directory, manifest, credentials, isCalledAsEnvironment } = component
  const lastPart = isCalledAsEnvironment ? undefined : lastPartOf(directory)
  const name = manifest?.kind === 'found' ? manifest.name : undefined
  return [directory, lastPart, name, credentials.recordId].filter((each) => each !== undefined)
}

/** Letters, digits and the marks on them make a word; everything else separates two. */
function toWords(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}

function findRuns(words: string[], name: string[]): { start: number; end: number }[] {
  if (name.length === 0) return []
  return words.flatMap((_, start) =>
    name.every((word, offset) => words[start + offset] === word)
      ? [{ start, end: start + name.length }]
      : [],
  )
}

function isWithin(mention: Mention, other: Mention): boolean {
  const isShorter = mention.end - mention.start < other.end - other.start
  return isShorter && other.start <= mention.start && mention.end <= other.end
}
