import { describe, expect, test } from '@jest/globals'
import { createIsEcho } from '../../src/base/echoes.ts'

const TOKEN = 'tok_Zx9+secret/42 &"é'
const encodeHtml = (text: string) => text.replace(/[^a-z0-9]/gi, (c) => `&#${c.codePointAt(0)};`)
const encodeHex = (text: string) => Buffer.from(text).toString('hex')
const encodeBase64 = (text: string) => Buffer.from(text).toString('base64')

describe('an answer repeats a token', () => {
  const isEcho = createIsEcho([`webshop001: ${TOKEN}`, TOKEN])

  test.each<[string, string]>([
    ['as it is', TOKEN],
    ['in part', 'the key secret/4 is wrong'],
    ['in capitals', TOKEN.toUpperCase()],
    ['in a URL', encodeURIComponent(TOKEN)],
    ['in a URL in part', TOKEN.replaceAll('/', '%2F')],
    ['in a URL twice', encodeURIComponent(encodeURIComponent(TOKEN))],
    ['in a form', new URLSearchParams({ t: TOKEN }).toString()],
    ['in JSON', JSON.stringify(TOKEN)],
    ['in JSON with escaped slashes', 'secr\\u0065t\\/42'],
    ['in JavaScript', 'secr\\x65t\\u{2f}42'],
    ['in HTML', encodeHtml(TOKEN)],
    ['in HTML by name', 'Zx9&plus;sec secret&sol;42'],
    ['in HTML in a URL', encodeURIComponent(encodeHtml(TOKEN))],
    ['in hexadecimal digits', encodeHex(TOKEN)],
    ['in hexadecimal digits behind others', `f${encodeHex(TOKEN)}`],
    ['in Base64', encodeBase64(TOKEN)],
    ['in Base64 within something', encodeBase64(`user:${TOKEN}`)],
    ['in Base64 behind other letters', `x${encodeBase64(TOKEN)}`],
    ['in Base64 in JSON in a URL', encodeURIComponent(JSON.stringify(encodeBase64(TOKEN)))],
  ])('%s', (_, text) => {
    expect(isEcho(`{"error":"${text}"}`)).toBe(true)
  })

  test.each([
    'not authorized',
    '{"message":"unknown record webshop001"}',
    'secre',
    '',
    '%E0%A4%A &#9999999999; \\u{ffffff} ==== dead',
  ])('not in %j', (text) => {
    expect(isEcho(text)).toBe(false)
  })
})

test.each<[string, string, string]>([
  ['a cookie', 'session=abcdef123; theme=dark', 'the session abcdef123 is over'],
  ['a signature', 'keyId="k1",signature="c2lnbmF0dXJl"', 'bad signature c2lnbmF0dXJl'],
  ['what Basic encodes', `Basic ${encodeBase64('mona:pass-word')}`, 'no user mona:pass-word'],
])('a part of a header counts: %s', (_, header, answer) => {
  expect(createIsEcho([header])(answer)).toBe(true)
})

test('nothing repeats a secret where there is none, or a very short one', () => {
  expect(createIsEcho([])('anything')).toBe(false)
  expect(createIsEcho(['1', 'api'])('api 1')).toBe(false)
})
