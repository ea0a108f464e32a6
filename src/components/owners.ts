import type { Component } from './component.ts'

/**
 * Which components changed files belong to: each to the deepest directory that holds it, so that a
 * component at the root has what no other one has.
 *
 * @param files paths relative to the workspace, with `/`
 * @returns the components that own any, with their files in the order given
 */
export function findOwners(
  files: readonly string[],
  components: readonly Component[],
): Map<Component, string[]> {
  const byDirectory = new Map(components.map((component) => [component.directory, component]))
  const owned = new Map<Component, string[]>()
  for (const file of files) {
    const owner = findOwner(file, byDirectory)
    if (owner === undefined) continue
    const itsFiles = owned.get(owner)
    if (itsFiles === undefined) owned.set(owner, [file])
    else itsFiles.push(file)
  }
  return owned
}

function findOwner(file: string, byDirectory: Map<string, Component>): Component | undefined {
  for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
    const component = byDirectory.get(file.slice(0, end))
    if (component !== undefined) return component
  }
  return byDirectory.get('.')
}
