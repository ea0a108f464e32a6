import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach } from '@jest/globals'
import type { Component } from '../../src/components/component.ts'

const made: string[] = []

afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true })
})

/** A new directory, which is removed after the test, with files: path → text. */
export function makeWorkspace(files: Record<string, string> = {}): string {
  const workspace = realpathSync(mkdtempSync(join(tmpdir(), 'phaset-components-')))
  made.push(workspace)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true })
    writeFileSync(join(workspace, path), text)
  }
  return workspace
}

/** A manifest's text. */
export function manifestOf(id: string, name = id): string {
  return JSON.stringify({
    id,
    organizationId: 'acme',
    spec: { name, repo: 'https://example.com/shop' },
  })
}

/** A component as it is found, with a sound manifest. */
export function componentOf(directory: string, recordId: string, name = recordId): Component {
  const file = `${directory}/phaset.manifest.json`
  return {
    directory,
    manifest: { kind: 'found', file, recordId, organizationId: 'acme', name, problems: [] },
    credentials: { orgId: 'acme', recordId, token: 'token' },
  }
}
