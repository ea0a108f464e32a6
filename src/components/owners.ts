import type { Component } from './component.ts'

/**
 * Which components changed files belong to: each to the deepest directory that holds it, so that a
 * component at the root has what no other one has. A changed submodule is its directory, and
 * belongs to every component in it.
 *
 * @param files paths relative to the workspace, with `/`
 * @returns the components that own any, with their files in the order given
 */
export function findOwners(
  files: readonly string[],
  components: readonly Component[],
): Map<Component, string[]> {
  const byDirectory = groupByDirectory(components)
  const owned = new Map<Component, string[]>()
  for (const file of files) {
    for (const owner of findOwnersOf(file, byDirectory)) {
      const itsFiles = owned.get(owner)
      if (itsFiles === undefined) owned.set(owner, [file])
      else itsFiles.push(file)
    }
  }
  return owned
}

type ByDirectory = {
  own: Map<string, Component>
  /** The components in a directory or below it. */
  within: Map<string, Component[]>
}

function groupByDirectory(components: readonly Component[]): ByDirectory {
  const own = new Map(components.map((component) => [component.directory, component]))
  const within = new Map<string, Component[]>()
  for (const component of components) {
    for (const directory of upwards(component.directory)) {
      const others = within.get(directory)
      if (others === undefined) within.set(directory, [component])
      else others.push(component)
    }
  }
  return { own, within }
}

function findOwnersOf(file: string, { own, within }: ByDirectory): Component[] {
  const inSubmodule = within.get(file)
  if (inSubmodule !== undefined) return inSubmodule
  for (const directory of upwards(file)) {
    const component = own.get(directory)
    if (component !== undefined) return [component]
  }
  const root = own.get('.')
  return root === undefined ? [] : [root]
}

/** `apps/web/cart` → itself, `apps/web`, `apps`. */
function* upwards(path: string): Generator<string> {
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    yield path.slice(0, end)
  }
}
