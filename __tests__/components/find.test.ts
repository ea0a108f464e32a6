import { describe, expect, test } from '@jest/globals'
import { completeCredentials } from '../../src/components/credentials.ts'
import { findComponents, type Search } from '../../src/components/find.ts'
import { manifestOf } from '../helpers/components.ts'
import { makeWorkspace } from '../helpers/workspace.ts'

const SHOP = {
  'apps/web/phaset.manifest.json': manifestOf('webshop001'),
  'apps/api/phaset.manifest.json': manifestOf('shopapi001'),
  'apps/old/phaset.manifest.json': manifestOf('shopapi001'),
  'apps/bad/phaset.manifest.json': '{ "id": "broken0001", ',
}

const NO_IDS = {
  'org-id': undefined,
  'record-id': undefined,
  'deployment-environments': ['production'],
}
const TOKENS = { kind: 'by-record', tokens: new Map([['webshop001', 'secret']]) } as const

function find(patterns: string[], inputs: Partial<Search['inputs']> = {}) {
  return findComponents({
    inputs: { ...NO_IDS, 'working-directory': patterns, ...inputs },
    tokens: TOKENS,
    workspace: makeWorkspace(SHOP),
    withManifest: true,
    withStandards: true,
  })
}

describe('several components', () => {
  test('have each the IDs of its manifest, and the token of its record', async () => {
    const { components, problems } = await find(['apps/web', 'apps/api'])
    expect(problems).toEqual([])
    expect(components.map(({ directory, credentials }) => [directory, credentials])).toEqual([
      ['apps/api', { orgId: 'acme', recordId: 'shopapi001' }],
      ['apps/web', { orgId: 'acme', recordId: 'webshop001', token: 'secret' }],
    ])
  })

  test('are not given the record ID of the input, which chooses among them', async () => {
    const inputs = { 'org-id': 'other', 'record-id': 'webshop001' }
    const { components } = await find(['apps/web', 'apps/api'], inputs)
    expect(components.map(({ credentials }) => credentials)).toMatchObject([
      { orgId: 'other', recordId: 'shopapi001' },
      { orgId: 'other', recordId: 'webshop001' },
    ])
  })

  test('with one record ID are errors that name the directories; the others stand', async () => {
    const { components } = await find(['apps/*'])
    const readings = components.map((component) => completeCredentials(component))
    const messages = readings.map((each) =>
      each.kind === 'missing' ? each.problems.map(({ message }) => message) : each.kind,
    )
    expect(
      Object.fromEntries(components.map(({ directory }, i) => [directory, messages[i]])),
    ).toEqual({
      'apps/api': [
        'the record "shopapi001" belongs to "apps/api" and also to "apps/old", so nothing is sent for them; give each manifest its own "id"',
      ],
      'apps/bad': [
        expect.stringContaining('org-id'),
        expect.stringContaining('webhook-token has no token for the record of apps/bad'),
      ],
      'apps/old': [expect.stringContaining('belongs to "apps/old" and also to "apps/api"')],
      'apps/web': 'complete',
    })
  })

  test('without a token are errors that name the directory and the line to add', async () => {
    const [api] = (await find(['apps/web', 'apps/api'])).components
    expect(api && completeCredentials(api)).toMatchObject({
      kind: 'missing',
      problems: [
        {
          message:
            'webhook-token has no token for the record of apps/api; add the line "shopapi001: token", and check that the secret it comes from exists',
        },
      ],
    })
  })
})

test('a component that is alone takes the IDs of the inputs first', async () => {
  const { components } = await find(['apps/web'], { 'record-id': 'other00001' })
  expect(components).toMatchObject([{ credentials: { orgId: 'acme', recordId: 'other00001' } }])
})

test('a component in a directory called as an environment is marked', async () => {
  const { components } = await find(['apps/web', 'apps/api'], {
    'deployment-environments': ['live', 'api'],
  })
  expect(
    components.map(({ directory, isCalledAsEnvironment }) => [directory, isCalledAsEnvironment]),
  ).toEqual([
    ['apps/api', true],
    ['apps/web', undefined],
  ])
})
