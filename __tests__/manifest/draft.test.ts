import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { webhookExamples } from '../../sandbox/webhook-examples.ts'
import { checkManifest } from '../../src/manifest/check.ts'
import { type DraftFacts, draftManifest, PLACEHOLDERS } from '../../src/manifest/draft.ts'
import { anyText } from '../helpers/any-text.ts'

const REPOSITORY = {
  name: 'greeter',
  description: 'Greets customers.',
  html_url: 'https://github.com/acme/greeter',
  homepage: 'https://greeter.example.com',
  topics: ['greetings', 'node'],
}

/** The draft for a component at the repository's root. */
function draft(repository: unknown, facts: Partial<DraftFacts> = {}): string {
  return draftManifest({ directory: '.', payload: { repository }, ...facts })
}

/** Checks a draft as the action does, once the user has filled in the placeholders. */
function checkFilledIn(text: string) {
  const filledIn = text
    .replace(JSON.stringify(PLACEHOLDERS.recordId), '"greeter001"')
    .replace(JSON.stringify(PLACEHOLDERS.orgId), '"acme"')
  return checkManifest(filledIn, 'phaset.manifest.json')
}

test('a draft has everything that is known', () => {
  const facts = { recordId: 'greeter001', orgId: 'acme', packageJson: '{"version":"1.4.0"}' }
  expect(JSON.parse(draft(REPOSITORY, facts))).toEqual({
    $schema: expect.stringMatching(/\/schema\/phaset\.manifest\.schema\.json$/),
    id: 'greeter001',
    organizationId: 'acme',
    spec: {
      repo: 'https://github.com/acme/greeter',
      name: 'greeter',
      description: 'Greets customers.',
      version: '1.4.0',
    },
    tags: ['greetings', 'node'],
    links: [{ url: 'https://greeter.example.com', title: 'Homepage', icon: 'web' }],
  })
})

test('a draft without facts has placeholders', () => {
  expect(JSON.parse(draft(undefined))).toMatchObject({
    id: '<record ID>',
    organizationId: '<organization ID>',
    spec: { name: '<name>' },
  })
})

test('a component in a subdirectory has its own name and version, and nothing of the repository but its address', () => {
  const facts = { directory: 'apps/web', packageJson: '{"version":"2.0.0"}' }
  const { spec, tags, links } = JSON.parse(draft(REPOSITORY, facts))
  expect(spec).toEqual({ repo: REPOSITORY.html_url, name: 'web', version: '2.0.0' })
  expect([tags, links]).toEqual([undefined, undefined])
})

test.each<[string, object, object]>([
  ['an empty description', { description: '' }, { description: undefined }],
  ['a description of null', { description: null }, { description: undefined }],
  ['lines in a description', { description: 'Greets\r\n\tall.' }, { description: 'Greets all.' }],
  ['marks that reorder text', { name: 'a\u202eb\u200b' }, { name: 'ab' }],
  ['half a character', { name: 'a\ud83d' }, { name: 'a' }],
  ['only invisible characters', { name: '\u0000\u200b' }, { name: '<name>' }],
  ['a name that is too long', { name: '😀'.repeat(501) }, { name: '😀'.repeat(500) }],
  ['a name that is no text', { name: 7 }, { name: '<name>' }],
])('a draft copes with %s', (_, changes, expected) => {
  expect(JSON.parse(draft({ ...REPOSITORY, ...changes })).spec).toMatchObject(
    JSON.parse(JSON.stringify(expected)),
  )
  expect(checkFilledIn(draft({ ...REPOSITORY, ...changes })).problems).toEqual([])
})

test.each(['', 'not JSON', '{"version":7}', '[]', 'null', '{"version":""}'])(
  'a package.json that is %j gives no version',
  (packageJson) => {
    expect(JSON.parse(draft(REPOSITORY, { packageJson })).spec).not.toHaveProperty('version')
  },
)

test('topics that Phaset may drop, and a homepage that is no web address, are omitted', () => {
  const topics = ['a', 'b', 'c', 'd', 'e', 'f', 'x'.repeat(21)]
  const { tags, links } = JSON.parse(draft({ ...REPOSITORY, topics, homepage: 'acme.example' }))
  expect(tags).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(links).toBeUndefined()
})

describe('with its IDs filled in, a draft passes the check', () => {
  test('for every repository in the webhook examples', () => {
    const payloads = webhookExamples.flatMap(({ examples }) => examples as object[])
    const having = payloads.filter((payload) => 'repository' in payload)
    expect(having.length).toBeGreaterThan(200)
    for (const payload of having) {
      const { manifest, problems } = checkFilledIn(draftManifest({ directory: '.', payload }))
      expect(problems).toEqual([])
      expect(manifest?.spec.repo).toMatch(/^https?:/)
    }
  })

  test('for any text in any field', () => {
    // Units of UTF-16, so half characters are among them.
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))
    const odd = fc.oneof(
      fc.string({ unit, maxLength: 20 }),
      anyText({ maxLength: 1600, size: 'max' }),
      fc.webUrl(),
      fc.anything(),
    )
    const repository = fc.record({
      name: odd,
      description: odd,
      html_url: odd,
      homepage: odd,
      topics: fc.oneof(fc.array(odd), odd),
    })
    const ids = fc.record({ recordId: fc.string({ unit }), orgId: fc.string({ unit }) })
    const version = fc.string({ unit }).map((text) => JSON.stringify({ version: text }))
    fc.assert(
      fc.property(repository, ids, version, (repository, ids, packageJson) => {
        const text = draft(repository, { ...ids, packageJson })
        const { manifest, problems } = checkFilledIn(text)
        expect(manifest).toBeDefined()
        // An ID of the inputs may have a wrong length, which is reported as such.
        expect(problems.filter(({ message }) => !message.includes(' id is '))).toEqual([])
        expect(text).not.toMatch(/[\p{Cf}\p{Cs}]|\\u/u)
      }),
    )
  })
})
