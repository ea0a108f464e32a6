import type { Component } from './component.ts'

/**
 * Finds the components that changed files belong to. A file belongs to the deepest component
 * directory above it, so a component at the root gets what belongs to no other. A changed submodule
 * appears as its directory, and belongs to every component in it.
 *
 * @param files paths relative to the workspace, with `/`
 * @returns the components that own any file, with their files in the given order
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
  /** The components in a directory, at any depth. */
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
