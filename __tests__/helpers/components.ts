import type { Component } from '../../src/components/component.ts'

/** A manifest's text. */
export function manifestOf(id: string, name = id): string {
  return JSON.stringify({
    id,
    organizationId: 'acme',
    spec: { name, repo: 'https://example.com/shop' },
  })
}

/** A component with a correct manifest. */
export function componentOf(directory: string, recordId: string, name = recordId): Component {
  const file = `${directory}/phaset.manifest.json`
  return {
    directory,
    manifest: { kind: 'found', file, recordId, organizationId: 'acme', name, problems: [] },
    credentials: { orgId: 'acme', recordId, token: 'token' },
  }
}
