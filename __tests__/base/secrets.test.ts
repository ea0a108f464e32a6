import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createRedact, secretForms } from '../../src/base/secrets.ts'

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

  test('are the longest first', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (secret) => {
        const lengths = secretForms(secret).map((form) => form.length)
        expect(lengths).toEqual(lengths.toSorted((a, b) => b - a))
      }),
    )
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
    [['a*'], 'aa**', '******'],
  ])('of %j in %j gives %j', (secrets, text, redacted) => {
    expect(createRedact(secrets)(text)).toBe(redacted)
  })

  const unit = fc.constantFrom(...'ab*%/ "\\é\u{1F600}')
  const token = fc
    .oneof(
      fc.string({ unit, minLength: 1, maxLength: 6 }),
      fc.string({ unit: 'binary', minLength: 1 }),
    )
    .filter((text) => !/^\**$/.test(text))
  const around = fc.string({ unit, maxLength: 6 })

  test('leaves no form of any token in any text that holds one', () => {
    fc.assert(
      fc.property(
        fc.array(token, { minLength: 1, maxLength: 3 }),
        fc.array(fc.tuple(around, fc.nat()), { maxLength: 5 }),
        (tokens, parts) => {
          const forms = tokens.flatMap(secretForms).filter((form) => !/^\**$/.test(form))
          const text = parts.map(([before, i]) => before + forms[i % forms.length]).join('')
          const redacted = createRedact(tokens)(text)
          expect(forms.filter((form) => redacted.includes(form))).toEqual([])
        },
      ),
      { numRuns: 500 },
    )
  })

  test('changes nothing in a text that holds none', () => {
    fc.assert(
      fc.property(token, fc.string(), (secret, text) => {
        fc.pre(!secretForms(secret).some((form) => text.includes(form)))
        expect(createRedact([secret])(text)).toBe(text)
      }),
    )
  })
})
