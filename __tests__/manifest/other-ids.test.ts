import { symlinkSync } from 'node:fs'
import { devNull } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { LARGEST_MANIFEST, mayHaveOtherIds } from '../../src/manifest/other-ids.ts'
import { manifestOf } from '../helpers/components.ts'
import { onUnix } from '../helpers/platform.ts'
import { makeWorkspace } from '../helpers/workspace.ts'

const SAME = manifestOf('webshop001')
const IDS = { organizationId: 'acme', id: 'webshop001' }

test.each([
  ['has both', SAME, false],
  ['has another record', manifestOf('shopapi001'), true],
  ['has another organization', SAME.replace('acme', 'other'), true],
  ['has an ID that only begins so', manifestOf('webshop0012'), true],
  ['has none', '{}', false],
  ['has them swapped', '{ "organizationId": "webshop001", "id": "acme" }', true],
  [
    'has another record, and this one as a dependency',
    '{ "organizationId": "acme", "id": "shopapi001", "dependencies": [{ "target": "webshop001" }] }',
    true,
  ],
  [
    'has another record, and this ID in an object',
    '{ "organizationId": "acme", "id": "shopapi001", "baseline": { "id": "webshop001" } }',
    true,
  ],
  ['is not JSON', SAME.slice(0, -1), true],
  ['has 1 MiB without the IDs', ' '.repeat(LARGEST_MANIFEST), true],
  ['is larger than the action reads', ' '.repeat(LARGEST_MANIFEST + 1), false],
])('a manifest that %s', (_, text, expected) => {
  const workspace = makeWorkspace({ 'phaset.manifest.json': text })
  const path = join(workspace, 'phaset.manifest.json')
  expect(mayHaveOtherIds(path, IDS)).toBe(expected)
})

test.each(['phaset.manifest.json', 'directory', 'directory/file/phaset.manifest.json'])(
  'what is no file has no other IDs: %s',
  (path) => {
    const workspace = makeWorkspace({ 'directory/file': '' })
    expect(mayHaveOtherIds(join(workspace, path), IDS)).toBe(false)
  },
)

onUnix('a device is never read', () => {
  const path = join(makeWorkspace(), 'phaset.manifest.json')
  symlinkSync(devNull, path)
  expect(mayHaveOtherIds(path, IDS)).toBe(false)
})
