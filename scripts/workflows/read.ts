import { globSync, readFileSync } from 'node:fs'
import { type Workflow, workflowBlocks } from './blocks.ts'

/** Every workflow of this repository: its own, the templates, and those in README.md and docs/. */
export function readWorkflows(): Workflow[] {
  const files = globSync(['.github/workflows/*.yml', 'workflow-templates/*.yml']).sort()
  const pages = globSync(['README.md', 'docs/*.md']).sort()
  return [
    ...files.map((name) => ({ name: posix(name), text: read(name), partial: false })),
    ...pages.flatMap((name) => workflowBlocks(posix(name), read(name))),
  ]
}

function read(name: string): string {
  return readFileSync(name, 'utf8')
}

function posix(name: string): string {
  return name.replaceAll('\\', '/')
}
