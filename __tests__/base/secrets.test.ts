import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createRedact, redactTexts, redactWhole, secretForms } from '../../src/base/secrets.ts'
import { anyText } from '../helpers/any-text.ts'
import { testProperty } from '../helpers/properties.ts'

describe('the forms of a secret', () => {
  test('are itself, and what becomes of it in a URL and in JSON', () => {
    expect(secretForms('a/b"%c d')).toEqual([
      'a%2Fb%22%25c%20d',
      'a%2fb%22%25c%20d',
      'a/b%22%25c%20d',
      'a/b\\"%c d',
      'a/b"%c d',
    ])
  })

  test('are one where nothing of it needs encoding, and none where it is empty', () => {
    expect(secretForms('abc-123_~')).toEqual(['abc-123_~'])
    expect(secretForms('')).toEqual([])
  })

  testProperty('are the longest first', [anyText()], (secret) => {
    const lengths = secretForms(secret).map((form) => form.length)
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a))
  })
})

describe('redacting', () => {
  test.each([
    [
      ['tok/en'],
      'POST /event/tok%2Fen and tok%2fen, {"t":"tok/en"}',
      'POST /event/*** and ***, {"t":"***"}',
    ],
    [['abc', 'abcdef'], 'abcdef abc', '*** ***'],
    [[''], 'nothing', 'nothing'],
    [['***'], 'already ***', 'already ***'],
    [['a*'], 'aa**', 'a•••*'],
    [['*•█'], 'x*•█y', 'x***y'],
    [['text/*'], 'text/* text/plain', '••• text/plain'],
    [['abcd', 'cdef'], 'abcdef', '***'],
  ])('of %j in %j gives %j', (secrets, text, redacted) => {
    expect(createRedact(secrets)(text)).toBe(redacted)
  })

  const unit = fc.constantFrom(...'ab*%/ "\\é\u{1F600}')
  const token = fc
    .oneof(fc.string({ unit, minLength: 1, maxLength: 6 }), anyText({ minLength: 1 }))
    .filter((text) => !/^\**$/.test(text))
  const around = fc.string({ unit, maxLength: 6 })

  testProperty(
    'leaves no form of any token in any text that holds one',
    [
      fc.array(token, { minLength: 1, maxLength: 3 }),
      fc.array(fc.tuple(around, fc.nat()), { maxLength: 5 }),
    ],
    (tokens, parts) => {
      const forms = tokens.flatMap(secretForms).filter((form) => !/^\**$/.test(form))
      const text = parts.map(([before, i]) => before + forms[i % forms.length]).join('')
      const redacted = createRedact(tokens)(text)
      expect(forms.filter((form) => redacted.includes(form))).toEqual([])
      return redacted === text ? 'unchanged' : 'redacted'
    },
    { runs: 300, shares: { redacted: 0.5 } },
  )

  testProperty(
    'changes nothing in a text that holds none',
    [token, fc.string()],
    (secret, text) => {
      fc.pre(!secretForms(secret).some((form) => text.includes(form)))
      expect(createRedact([secret])(text)).toBe(text)
    },
  )
})

test('what is written down has no token, in names of fields either', () => {
  const message = JSON.parse('{"orgId":"hush-1","body":{"hush-1":["hush-1",1],"__proto__":null}}')
  expect(JSON.stringify(redactWhole(message, createRedact(['hush-1'])))).toBe(
    '{"orgId":"***","body":{"***":["***",1],"__proto__":null}}',
  )
})

test.each<[unknown, unknown]>([
  [
    { level: 'hush', message: 'hush' },
    { level: 'hush', message: '***' },
  ],
  [{ level: { text: 'hush' } }, { level: { text: '***' } }],
  [{ level: ['hush', 7, null] }, { level: ['***', 7, null] }],
  [[{ message: ['a hush'] }], [{ message: ['a ***'] }]],
])('of the keys that are spared, only texts are: %j', (value, redacted) => {
  expect(redactTexts(value, createRedact(['hush']), new Set(['level']))).toEqual(redacted)
})

test('redacting does not end early in a long text whose asterisks make up a secret again', () => {
  const text = `${'a'.repeat(100_000)}*`
  expect(createRedact(['a*'])(text)).toBe(`${'a'.repeat(99_999)}•••`)
})
