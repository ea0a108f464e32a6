import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { checkManifest } from '../../src/manifest/check.ts'
import { testProperty } from '../helpers/properties.ts'
import { LIMITS, recordWith } from '../helpers/record-limits.ts'

const SCHEMA = JSON.parse(
  readFileSync(new URL('../../schema/phaset.manifest.schema.json', import.meta.url), 'utf8'),
)
const isValid = new Ajv2020({ strict: true }).compile(SCHEMA)

function isAccepted(value: unknown): boolean {
  return checkManifest(JSON.stringify(value), 'phaset.manifest.json').manifest !== undefined
}

const limits = LIMITS.flatMap(({ accepts, refuses }) => [...accepts, ...refuses])

/** Text around a limit, of one- and two-unit characters. */
function around(limit: number): fc.Arbitrary<string> {
  const length = fc.constantFrom(1, 2, limit - 1, limit)
  return fc
    .tuple(fc.constantFrom('a', 'é', '語', '😀', '\u{10ffff}'), length)
    .map(([character, count]) => character.repeat(count))
}

const word = fc.stringMatching(/^[a-zA-Z0-9]{8}$/)
const criticality = fc.constantFrom('critical', 'high', 'medium', 'low', 'auxiliary')
const optional = { requiredKeys: [] }

const soundManifest = fc.record(
  {
    id: around(10),
    organizationId: around(8),
    $schema: around(30),
    spec: fc.record(
      {
        name: around(500),
        repo: around(500),
        description: around(1500),
        version: around(500),
        kind: fc.constantFrom('service', 'api', 'other'),
        group: word,
        system: word,
        domain: word,
        businessCriticality: criticality,
      },
      { requiredKeys: ['name'] },
    ),
    baseline: fc.record({ id: around(20) }),
    contacts: fc.array(
      fc.record(
        { email: fc.constantFrom('a@b.co', 'x.y+z@d-e.org'), relation: around(50), extra: word },
        { requiredKeys: ['email'] },
      ),
      { maxLength: 3 },
    ),
    tags: fc.array(fc.stringMatching(/^[a-zA-Z0-9:._~-]{1,50}$/), { maxLength: 20 }),
    dependencies: fc.array(
      fc.record(
        {
          target: fc.constantFrom('0123456789', '😀'.repeat(10)),
          description: around(300),
          criticality,
        },
        { requiredKeys: ['target'] },
      ),
      { maxLength: 4 },
    ),
    slo: fc.array(
      fc.record(
        {
          title: around(500),
          description: around(1500),
          type: fc.constantFrom('latency', 'availability', 'correctness', 'other'),
          target: around(500),
          period: fc.oneof(
            fc.integer({ min: 1, max: 365 }),
            fc.double({ min: 1, max: 365, noNaN: true }),
          ),
          implementation: around(1500),
        },
        { requiredKeys: ['title', 'description', 'type', 'target', 'period'] },
      ),
      { maxLength: 2 },
    ),
    api: fc.array(
      fc.record({ name: around(500), schemaPath: around(500) }, { requiredKeys: ['name'] }),
      { maxLength: 2 },
    ),
    links: fc.array(
      fc.record(
        { url: around(500), title: around(500), icon: fc.constantFrom('web', 'task') },
        { requiredKeys: ['url', 'title'] },
      ),
      { maxLength: 2 },
    ),
    metadata: fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), around(500), { maxKeys: 3 }),
  },
  { ...optional, requiredKeys: ['spec'] },
)

type Holder = Record<string | number, unknown>

/** Every object or list of a value, the value itself among them. */
function holders(value: unknown): Holder[] {
  if (typeof value !== 'object' || value === null) return []
  return [value as Holder, ...Object.values(value).flatMap(holders)]
}

type Change = {
  holder: number
  key: number
  what: 'delete' | 'replace' | 'repeat' | 'add'
  by: unknown
}

const change: fc.Arbitrary<Change> = fc.record({
  holder: fc.nat(),
  key: fc.nat(),
  what: fc.constantFrom('delete', 'replace', 'repeat', 'add'),
  by: fc.oneof(fc.constantFrom(...limits), fc.jsonValue({ maxDepth: 1, noUnicodeString: false })),
})

/** Deletes, replaces, repeats or adds something somewhere, in place. */
function apply(root: unknown, { holder, key, what, ...change }: Change): void {
  // A value of its own: another change may go into it, and it may stand in several places.
  const by = structuredClone(change.by)
  const all = holders(root)
  const target = all[holder % all.length] ?? {}
  const keys = Object.keys(target)
  const name = keys[key % Math.max(1, keys.length)] ?? 'name'
  if (Array.isArray(target)) {
    if (what === 'repeat') target.push(...Array(20).fill(target[0] ?? by))
    else if (what === 'delete') target.splice(key % (target.length + 1), 1)
    else target[key % (target.length + 1)] = by
  } else if (what === 'delete') delete target[name]
  else if (what === 'add') target[`${name}s`] = by
  else target[name] = by
}

describe('the JSON Schema for editors', () => {
  test('is what the contract says', () => {
    const script = fileURLToPath(new URL('../../scripts/generate.ts', import.meta.url))
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], {
      encoding: 'utf8',
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test.each(LIMITS)('agrees with the action at the limits of $field', (limit) => {
    for (const value of [...limit.accepts, ...limit.refuses]) {
      const whole = recordWith(limit.field, value)
      expect({ value, accepted: isAccepted(whole) }).toEqual({ value, accepted: isValid(whole) })
    }
  })

  testProperty(
    'agrees with the action on sound manifests',
    [soundManifest],
    (value) => {
      expect(isValid(value)).toBe(true)
      expect(isAccepted(value)).toBe(true)
    },
    { runs: 200 },
  )

  testProperty(
    'agrees with the action on changed manifests, sound and broken',
    [soundManifest, fc.array(change, { minLength: 1, maxLength: 2 })],
    (sound, changes) => {
      const value = structuredClone(sound)
      for (const one of changes) apply(value, one)
      const accepted = isAccepted(value)
      expect(accepted).toBe(isValid(value))
      return accepted ? 'accepted' : 'refused'
    },
    { runs: 600, shares: { accepted: 0.1, refused: 0.1 } },
  )
})
