import { describe, expect, test } from '@jest/globals'
import {
  isHtmlPage,
  type Outcome,
  outcomeOf,
  outcomeOfPart,
  parseRetryAfter,
} from '../../src/phaset/answer.ts'

/** With an answer that was read, and with one that broke off. */
const STATUSES: [Outcome, Outcome, number[]][] = [
  ['delivered', 'unknown', [200, 201, 202, 204, 299]],
  ['not-arrived', 'not-arrived', [408, 425, 429, 503]],
  ['refused', 'refused', [300, 301, 302, 304, 307, 308, 400, 401, 403, 404, 405, 413, 422, 451]],
  ['unknown', 'unknown', [500, 501, 502, 504, 520, 599]],
]

describe.each(STATUSES)(
  'an answer with a status of %s, or %s where it broke off',
  (whole, part, statuses) => {
    test.each(statuses)('%d', (status) => {
      expect(outcomeOf(status, '')).toBe(whole)
      expect(outcomeOfPart(status)).toBe(part)
    })
  },
)

test.each([
  '<!DOCTYPE html><html></html>',
  '\uFEFF \r\n<!doctype  HTML PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">',
  '<?xml version="1.0"?>\n<!DOCTYPE html>',
  '<!-- if (a > b) --><html lang="en">',
  '<!--[if IE]><![endif]--><head>',
  '<script>location = "/login"</script>',
  '<h1>Log in</h1>',
])('%j is a web page, and no success', (body) => {
  expect(isHtmlPage(body)).toBe(true)
  expect(outcomeOf(200, body)).toBe('refused')
})

test.each([
  '',
  'OK',
  '{"html":"<html>"}',
  '<ok/>',
  '<?xml version="1.0"?><answer/>',
  '<headers/>x',
])('%j is none', (body) => {
  expect(isHtmlPage(body)).toBe(false)
  expect(outcomeOf(200, body)).toBe('delivered')
})

describe('Retry-After', () => {
  const now = Date.parse('2026-03-12T10:00:00Z')
  test.each([
    ['0', 0],
    ['120', 120_000],
    [' 5 ', 5000],
    ['Thu, 12 Mar 2026 10:00:30 GMT', 30_000],
    ['Thu, 12 Mar 2026 09:00:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j is %d ms', (value, milliseconds) => {
    expect(parseRetryAfter(value, now)).toBe(milliseconds)
  })
})
