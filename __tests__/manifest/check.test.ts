import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { checkManifest } from '../../src/manifest/check.ts'
import { anyText } from '../helpers/any-text.ts'
import { testProperty } from '../helpers/properties.ts'
import { recordWith } from '../helpers/record-limits.ts'

const FILE = 'phaset.manifest.json'

function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}/${FILE}`, import.meta.url), 'utf8')
}

function messages(text: string): string[] {
  return checkManifest(text, FILE).problems.map(({ level, message }) => `${level}: ${message}`)
}

/** The message of the only problem of a small manifest with one more member of `spec`. */
function messageOf(member: string): string {
  const { problems } = checkManifest(`{"spec":{"name":"n",${member}}}`, FILE)
  expect(problems).toHaveLength(1)
  return problems[0]?.message ?? ''
}

describe('a sound manifest', () => {
  const text = fixture('full')

  test('with every field has no problem, and is given as it stands', () => {
    expect(checkManifest(text, FILE)).toEqual({
      recordId: 'Kx81mPq0Zt',
      organizationId: 'acme-retail',
      baselineId: 'Ba5eL1ne',
      name: 'Checkout',
      manifest: JSON.parse(text),
      problems: [],
    })
  })

  test('may have CRLF line ends', () => {
    const crlf = text.replaceAll('\n', '\r\n')
    expect(checkManifest(crlf, FILE)).toEqual(checkManifest(text, FILE))
  })

  test('needs no more than a name', () => {
    expect(checkManifest('{"spec":{"name":"n"}}', FILE)).toEqual({
      name: 'n',
      manifest: { spec: { name: 'n' } },
      problems: [],
    })
  })
})

describe('a broken rule is told with its line and column, what was found and what is allowed', () => {
  test('an unknown word, and the word that was probably meant', () => {
    expect(
      checkManifest('{\n  "spec": {\n    "name": "n",\n    "kind": "servcie"\n  }\n}', FILE),
    ).toMatchInlineSnapshot(`
{
  "name": "n",
  "problems": [
    {
      "column": 13,
      "file": "phaset.manifest.json",
      "kind": "manifest",
      "level": "error",
      "line": 4,
      "message": "phaset.manifest.json:4:13 spec.kind is "servcie"; allowed: service, api, component, cots, product, external, other; did you mean "service"?",
      "title": "The manifest breaks a rule",
    },
  ],
}
`)
  })

  test('a word that is no typo has no suggestion', () => {
    expect(messageOf('"kind":"microservice"')).toBe(
      'phaset.manifest.json:1:28 spec.kind is "microservice"; allowed: service, api, component, cots, product, external, other',
    )
  })

  test.each([
    ['"sourcingModel":"Open-Source"', 'open_source'],
    ['"deploymentModel":"public cloud"', 'public_cloud'],
    ['"lifecycleStage":"Production"', 'production'],
    ['"businessCriticality":"hihg"', 'high'],
  ])('%s suggests %s', (member, meant) => {
    expect(messageOf(member)).toContain(`; did you mean "${meant}"?`)
  })

  test('a long text is shortened, and its length told', () => {
    const message = messageOf(`"description":"${'😀'.repeat(1501)}"`)
    expect(message).toContain('… (1501 characters); allowed: text of 1 to 1500 characters')
    expect(message.length).toBeLessThan(250)
  })

  test('text cannot break out of its line', () => {
    expect(messageOf('"kind":"a\\n::error::b\\u202e"')).not.toMatch(/[\n\r\u202e]/)
    expect(messageOf('"a\\n::error::b":1')).not.toMatch(/\n/)
  })

  test.each([
    ['null', '1:1 the manifest is null; allowed: an object'],
    ['[]', '1:1 the manifest is a list of 0 items; allowed: an object'],
    ['{}', '1:1 spec is missing; allowed: an object'],
    ['{"spec":{}}', '1:9 spec.name is missing; allowed: text of 1 to 500 characters'],
    ['{"spec":{"name":7}}', '1:17 spec.name is 7; allowed: text of 1 to 500 characters'],
    ['{"spec":{"name":{}}}', '1:17 spec.name is an object; allowed: text of 1 to 500 characters'],
  ])('%s', (text, message) => {
    expect(messages(text)).toEqual([`error: phaset.manifest.json:${message}`])
  })

  test('a list that is too long, at the list', () => {
    const text = JSON.stringify(recordWith('tags', Array(21).fill('t')))
    expect(messages(text)[0]).toContain('tags is a list of 21 items; allowed: a list of at most 20')
  })

  test('the items of a list that is too long are checked all the same', () => {
    const text = JSON.stringify(recordWith('contacts', Array(4).fill({ email: 'nobody' })))
    expect(messages(text)).toHaveLength(5)
  })

  test('a text that breaks two rules is one problem', () => {
    const email = { email: ` ${'a'.repeat(50)}` }
    expect(messages(JSON.stringify(recordWith('contacts', [email])))).toHaveLength(1)
    expect(messages(JSON.stringify(recordWith('tags', [''])))).toHaveLength(1)
  })

  test('an item of a list, by its index', () => {
    const text = JSON.stringify(recordWith('slo.0.period', 366))
    expect(messages(text)).toEqual([
      expect.stringContaining('slo[0].period is 366; allowed: a number of days from 1 to 365'),
    ])
  })

  test('all problems at once, errors first, then by place', () => {
    const levels = checkManifest(
      '{"id":"short","spec":{"name":"","repo":"org/name","knd":"api"},"slo":{},"api":[{"name":"n","x":1}]}',
      FILE,
    ).problems.map(({ level, column }) => [level, column])
    expect(levels).toEqual([
      ['error', 30],
      ['error', 51],
      ['error', 70],
      ['warning', 7],
      ['warning', 40],
      ['warning', 92],
    ])
  })
})

describe('an unknown key', () => {
  test.each([
    ['{"spec":{"name":"n"},"tgas":[]}', '1:22 tgas is not allowed', 'tags'],
    ['{"spec":{"name":"n","Description":"d"}}', '1:21 spec.Description is', 'description'],
    ['{"spec":{"name":"n"},"baseline":{"id":"b","idd":1}}', '1:43 baseline.idd is', 'id'],
    ['{"spec":{"name":"n"},"links":[{"url":"u","titel":"t"}]}', 'links[0].titel is', 'title'],
  ])('is refused in %s', (text, start, meant) => {
    const { problems, manifest } = checkManifest(text, FILE)
    expect(manifest).toBeUndefined()
    const problem = problems.find(({ message }) => message.includes(start))
    expect(problem).toMatchObject({ level: 'error' })
    expect(problem?.message).toContain(`did you mean "${meant}"?`)
  })

  test.each([
    ['contacts.0', { email: 'a@b.co', relatoin: 'x' }, 'contacts[0].relatoin', 'relation'],
    ['dependencies.0', { target: '0123456789', descripton: 'x' }, 'descripton', 'description'],
    ['api.0', { name: 'n', schemapath: 'x' }, 'api[0].schemapath', 'schemaPath'],
  ])('is only warned about in %s, and sent', (field, item, path, meant) => {
    const text = JSON.stringify(recordWith(field, item))
    const { problems, manifest } = checkManifest(text, FILE)
    expect(manifest).toEqual(JSON.parse(text))
    expect(problems).toMatchObject([{ level: 'warning' }])
    expect(problems[0]?.message).toContain(path)
    expect(problems[0]?.message).toContain(`did you mean "${meant}"?`)
  })

  test('in metadata is the user’s own', () => {
    const text = JSON.stringify(recordWith('metadata', { anything: 'x', spec: 'y' }))
    expect(messages(text)).toEqual([])
  })

  test('with a name from every object is unknown all the same', () => {
    expect(messages('{"spec":{"name":"n","constructor":"x"},"toString":"y"}')).toHaveLength(2)
  })
})

describe('a manifest of the older layout', () => {
  test('is told key by key where each has moved', () => {
    expect(messages(fixture('older')).map((line) => line.replace(/^.*json:/, ''))).toEqual([
      '7:5 spec.team is a key of an older layout; replace it with spec.group (an 8-character group ID)',
      '8:5 spec.contacts is a key of an older layout; replace it with contacts, beside spec',
      '9:5 spec.tags is a key of an older layout; replace it with tags, beside spec',
      '10:5 spec.baseline is a key of an older layout; replace it with baseline (an object with an id), beside spec',
      '12:3 relations is a key of an older layout; replace it with dependencies (a list of objects, each with a target)',
      '13:3 support is a key of an older layout; replace it with contacts (people, each with an email) or links (pages, each with a url and a title)',
      '14:3 lifecycleManagement is a key of an older layout; replace it with spec.lifecycleStage (one word)',
    ])
  })

  test('a key in the wrong place is told its place', () => {
    expect(messages('{"spec":{"name":"n","slo":[]},"kind":"api"}')).toEqual([
      'error: phaset.manifest.json:1:21 spec.slo is in the wrong place; move it out of spec, as slo',
      'error: phaset.manifest.json:1:31 kind is in the wrong place; move it into spec, as spec.kind',
    ])
  })
})

describe('what is accepted with a warning', () => {
  test.each([
    ['six tags', 'tags', Array(6).fill('t'), 'tags is a list of 6 items'],
    ['a tag of 21 characters', 'tags', ['t'.repeat(21)], 'tags[0] has 21 characters'],
    ['a path as schemaPath', 'api.0.schemaPath', '/schema.json', 'api[0].schemaPath is'],
    ['org/name as spec.repo', 'spec.repo', 'org/name', 'spec.repo is "org/name"'],
    [
      'an id of 9 characters',
      'id',
      '012345678',
      'is "012345678" (9 characters), but a record ID has 10',
    ],
  ])('%s', (_, field, value, message) => {
    const { problems, manifest } = checkManifest(JSON.stringify(recordWith(field, value)), FILE)
    expect(manifest).toBeDefined()
    expect(problems).toMatchObject([{ level: 'warning' }])
    expect(problems[0]?.message).toContain(message)
  })

  test.each([
    ['five tags', 'tags', Array(5).fill('t')],
    ['a tag of 20 characters', 'tags', ['t'.repeat(20)]],
    ['a URL as schemaPath', 'api.0.schemaPath', 'https://a.example/schema.json'],
    ['an id of 10 characters', 'id', '0123456789'],
  ])('%s needs none', (_, field, value) => {
    expect(messages(JSON.stringify(recordWith(field, value)))).toEqual([])
  })
})

describe('what is not JSON', () => {
  test.each([
    ['', '1:1 is not JSON: found the end of the file; a value is expected'],
    ['{"spec":{"name":"n",}}', '1:21 is not JSON: found "}"; remove the comma after the last item'],
    ['{"tags":["a",]}', '1:14 is not JSON: found "]"; remove the comma after the last item'],
    ['{"spec":{} // why\n}', '1:12 is not JSON: found "// why"; JSON has no comments; remove it'],
    ['{\n"spec" {}}', '2:8 is not JSON: found "{"; a colon is expected after the key'],
    ['{"a":1 "b":2}', '1:8 is not JSON: found "\\"b\\""; a comma is expected between two items'],
    ['{"spec":{}', '1:11 is not JSON: found the end of the file; a closing } is expected'],
    ['{} {}', '1:4 is not JSON: found "{"; the file must end after its first value'],
    ['{"a":"b', '1:6 is not JSON: found "\\"b"; the closing double quote is missing'],
  ])('%j', (text, message) => {
    expect(messages(text)[0]).toBe(`error: phaset.manifest.json:${message}`)
  })

  test('every broken line is told once', () => {
    const problems = checkManifest('{\n"a": 1,,,\n"b": tru,\n"c": {,}\n}', FILE).problems
    expect(problems.map(({ line }) => line)).toEqual([2, 3, 4])
  })

  test('a missing quote anywhere is one problem, at its line', () => {
    const text = fixture('full')
    for (const { index } of text.matchAll(/"/g)) {
      const { problems } = checkManifest(text.slice(0, index) + text.slice(index + 1), FILE)
      const line = text.slice(0, index).split('\n').length
      expect(problems).toMatchObject([
        { line, message: expect.stringMatching(/double quote is missing/) },
      ])
    }
  })

  test('what is wrong before a missing quote is told too, and what is after it is not', () => {
    const problems = checkManifest('{\n"a": 1,,\n"b: 2,\n"c": tru,\n"a": 2\n}', FILE).problems
    expect(problems.map(({ line }) => line)).toEqual([2, 3])
  })

  test('a quote in a comment is not taken for a missing one', () => {
    expect(messages('{ // 5" wide\n}')).toEqual([
      `error: ${FILE}:1:3 is not JSON: found "// 5\\" wide"; JSON has no comments; remove it`,
    ])
  })

  const token = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"',
    '\\',
    '0',
    '1',
    '-',
    '.',
    'e',
  )
  const text = fc.array(
    fc.oneof(token, fc.constantFrom('true', 'nul', '\n', '\t', '\v', '\u00a0', '//', '\u0001')),
  )
  testProperty(
    'is refused exactly when JavaScript refuses it',
    [
      fc.oneof(
        text.map((parts) => parts.join('')),
        fc.json(),
      ),
    ],
    (json) => {
      const isJson = messages(json).every((message) => !message.includes('is not JSON'))
      expect(isJson).toBe(parses(json))
      return isJson ? 'JSON' : 'not JSON'
    },
    { runs: 500, shares: { JSON: 0.2, 'not JSON': 0.2 } },
  )
})

function parses(json: string): boolean {
  try {
    JSON.parse(json)
    return true
  } catch {
    return false
  }
}

describe('a hostile manifest', () => {
  const sound = '"spec":{"name":"n"}'

  test.each([
    ['lists', '['.repeat(500_000)],
    ['objects', '{"a":'.repeat(200_000)],
    ['lists that mismatched brackets seem to close', '[},'.repeat(300_000)],
    ['objects that mismatched brackets seem to close', '{"a":[}],'.repeat(100_000)],
  ])('nested beyond reason is refused: %s', (_, text) => {
    const { problems, manifest } = checkManifest(text, FILE)
    expect(manifest).toBeUndefined()
    expect(problems[0]).toMatchObject({ level: 'error', title: 'The manifest is nested too deep' })
  })

  test('may nest 64 levels, and not one more', () => {
    const nested = (levels: number) => `{${sound},"x":${'['.repeat(levels)}${']'.repeat(levels)}}`
    expect(messages(nested(63))[0]).toContain('x is not allowed')
    expect(messages(nested(64))[0]).toContain('is nested deeper than 64 levels')
  })

  test('brackets in text are not levels', () => {
    expect(messages(`{${sound},"metadata":{"a":"${'['.repeat(100)}"}}`)).toEqual([])
  })

  test('holds a key twice', () => {
    expect(messages(`{${sound},"metadata":{"a":"x","a":"y"}}`)).toEqual([
      'error: phaset.manifest.json:1:42 metadata.a appears twice; remove one of the two',
    ])
  })

  test.each([
    ['at the root', `{${sound},"__proto__":{"id":"x"}}`],
    ['in metadata', `{${sound},"metadata":{"__proto__":"x"}}`],
    ['in a contact', `{${sound},"contacts":[{"email":"a@b.co","__proto__":{}}]}`],
    ['escaped', `{${sound},"metadata":{"\\u005f_proto__":"x"}}`],
  ])('holds __proto__ %s', (_, text) => {
    expect(messages(text)).toEqual([
      expect.stringMatching(/^error: .*an object can't have the key/),
    ])
  })

  test.each([
    ['dependencies', '{},', 300_000],
    ['slo', '{},', 300_000],
    ['metadata', '"a":1,', 170_000],
    ['tags', '1,', 500_000],
  ])('holds more than anyone would write, in %s', (field, item, count) => {
    const [open, close] = item.startsWith('"') ? ['{', '}'] : ['[', ']']
    const items = item.repeat(count).slice(0, -1)
    const { problems } = checkManifest(`{${sound},"${field}":${open}${items}${close}}`, FILE)
    expect(problems).toMatchObject([{ level: 'error', title: 'The manifest is too large' }])
  })

  test('with as many problems as its bounds allow has them all told', () => {
    const slo = Array(9_900).fill('{}').join(',')
    expect(checkManifest(`{${sound},"slo":[${slo}]}`, FILE).problems).toHaveLength(5 * 9_900 + 1)
  })

  test('may have thousands of dependencies', () => {
    const dependencies = Array(4_990).fill({ target: '0123456789' })
    expect(messages(JSON.stringify({ spec: { name: 'n' }, dependencies }))).toEqual([])
  })

  testProperty(
    'never makes the check throw, whatever its text',
    [anyText({ maxLength: 60 }), fc.json(), fc.nat()],
    (noise, json, at) => {
      const position = at % (json.length + 1)
      for (const text of [noise, json.slice(0, position) + noise + json.slice(position)]) {
        expect(Array.isArray(checkManifest(text, FILE).problems)).toBe(true)
      }
    },
    { runs: 100 },
  )
})

describe('the ids are given even when the record is refused', () => {
  const ids = { recordId: '0123456789', organizationId: 'org', baselineId: 'base' }
  const members = '"id":"0123456789","organizationId":"org","baseline":{"id":"base"}'

  test.each([
    ['a rule is broken', `{${members},"spec":{"kind":"x"}}`],
    ['a comma is too many', `{"spec":{"name":"n",},${members}}`],
    ['the end is missing', `{${members},"spec":{"name"`],
  ])('%s', (_, text) => {
    const checked = checkManifest(text, FILE)
    expect(checked).toMatchObject(ids)
    expect(checked).not.toHaveProperty('manifest')
    expect(checked).not.toHaveProperty('baselineUnclear')
  })

  test.each([
    ['no text', '{"id":5,"organizationId":null}'],
    ['empty', '{"id":"","organizationId":""}'],
    ['there twice', '{"id":"a","id":"b","organizationId":"c","organizationId":"d"}'],
    ['without a closing quote', '{"id":"a,\n"organizationId":"b,\n}'],
    ['inherited', '{"__proto__":{"id":"a","organizationId":"b"}}'],
  ])('but not when they are %s', (_, text) => {
    const checked = checkManifest(text, FILE)
    expect(checked).not.toHaveProperty('recordId')
    expect(checked).not.toHaveProperty('organizationId')
  })
})

describe('a baseline that cannot be made out is not taken for none', () => {
  test.each([
    ['the file is no JSON', '{"baseline": base}'],
    ['the baseline is no object', '{"baseline":"base","spec":{"name":"n"}}'],
    ['the baseline is of the older layout', '{"spec":{"name":"n","baseline":"base"}}'],
    ['the manifest is no object', '[]'],
  ])('%s', (_, text) => {
    expect(checkManifest(text, FILE)).toMatchObject({ baselineUnclear: true })
  })

  test('while a manifest without one has none', () => {
    expect(checkManifest('{"spec":{"kind":"x"}}', FILE)).not.toHaveProperty('baselineUnclear')
  })
})
