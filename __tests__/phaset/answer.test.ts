import { describe, expect, test } from '@jest/globals'
import { isWebPage, type Outcome, outcomeOf, outcomeOfPart } from '../../src/phaset/answer.ts'

/** With an answer that was read, and with one that broke off. */
const STATUSES: [Outcome, Outcome, number[]][] = [
  ['delivered', 'unknown', [200, 201, 202, 204, 299]],
  ['not-arrived', 'not-arrived', [408, 425, 429, 503]],
  ['refused', 'refused', [300, 301, 302, 304, 307, 308, 400, 401, 403, 404, 405, 413, 422, 451]],
  ['unknown', 'unknown', [0, 99, 199, 500, 501, 502, 504, 520, 599, 600, 999]],
]

describe.each(STATUSES)(
  'an answer with a status of %s, or %s if it broke off',
  (whole, part, statuses) => {
    test.each(statuses)('%d', (status) => {
      expect(outcomeOf(status, false)).toBe(whole)
      expect(outcomeOfPart(status)).toBe(part)
    })
  },
)

test('a success with a web page is none', () => {
  expect(outcomeOf(200, true)).toBe('refused')
})

describe('a web page is', () => {
  test.each([
    '<!DOCTYPE html><html></html>',
    '\uFEFF \r\n<!doctype  HTML PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">',
    '<?xml version="1.0"?>\n<!DOCTYPE html>',
    '<!-- if (a > b) --><html lang="en">',
    '<!--[if IE]><![endif]--><head>',
    '<!-- never closed',
    '<script>location = "/login"</script>',
    '<div>Log in</div>',
    '<form action="/login">',
    '</html>',
  ])('%j, whatever its type', (body) => {
    for (const type of [undefined, 'text/html', 'application/json', 'text/plain']) {
      expect(isWebPage(type, body)).toBe(true)
    }
  })

  test.each(['text/html', 'TEXT/HTML; charset=utf-8', ' application/xhtml+xml'])(
    'what has the type %s and is no JSON',
    (type) => expect(isWebPage(type, 'Please log in')).toBe(true),
  )
})

describe('no web page is', () => {
  test.each(['', '  \r\n', 'true', '"<html>"', '{"html":"<html>"}', '\uFEFF{}', '[]', '1'])(
    '%j, whatever its type',
    (body) => {
      for (const type of [undefined, 'text/html', 'application/json', 'text/plain']) {
        expect(isWebPage(type, body)).toBe(false)
      }
    },
  )

  test.each(['OK', 'a <b> c', '< 5', 'text/html'])('%j of another type', (body) => {
    for (const type of [undefined, 'text/plain', 'text/htmlx', 'nonsense']) {
      expect(isWebPage(type, body)).toBe(false)
    }
  })
})
