import { expect, test } from '@jest/globals'
import {
  blocks,
  code,
  codeBlock,
  escapeMarkdown,
  prose,
} from '../../src/report/summary/markdown.ts'
import { textOf } from '../helpers/rendered.ts'

/** A reader of Markdown that isn't GitHub's ignores some of these. */
test.each([
  ['math', '$x^2$ and $$y$$', /[$^]/],
  ['an element', '<b>&lt;', /[<>]|&(?!#)/],
  ['a link', '[a](https://evil.example)', /[[\]]|:\/\//],
  ['a bare address', 'www.evil.example WWW.evil.example', /www\./i],
  ['an image', '![a]', /[![\]]/],
  ['code and emphasis', '`a` *b* _c_ ~~d~~', /[`*_~]/],
  ['a cell and an escape', 'a | b \\| c', /[|\\]/],
  ['a person and a team', '@octocat @org/team', /@(?!\u2060)/],
  ['an issue', '#12 GH-12 gh-12', /#\d+(?!\d*;)|gh-\d/i],
  ['an emoji', ':rocket: :+1:', /:[\w+]/],
])('%s is not markup', (_, outside, markup) => {
  const escaped = escapeMarkdown(outside)
  expect(outside).toMatch(markup)
  expect(escaped.replace(/&#\d+;/g, '')).not.toMatch(markup)
  expect(textOf(escaped).replaceAll('\u2060', '')).toBe(outside)
})

test.each([
  ['a: b, 10:30', 'a: b, 10:30'],
  ['issue # 5 (50%)', 'issue &#35; 5 (50%)'],
  ['x'.repeat(1000), 'x'.repeat(1000)],
  ['x'.repeat(1001), `${'x'.repeat(999)}…`],
  ['\ud83d', '&#92;u{d83d}'],
])('%j is shown as %j', (outside, shown) => {
  expect(escapeMarkdown(outside)).toBe(shown)
})

test.each([
  ['add `tests` to `a<b`', 'add <code>tests</code> to <code>a&#60;b</code>'],
  ['a ` alone', 'a &#96; alone'],
  ['<b>', '&#60;b&#62;'],
])('the message %j is shown as %j', (message, shown) => {
  expect(prose(message)).toBe(shown)
})

test('code is escaped, and cut where the caller says', () => {
  expect(code('<abc>', 4)).toBe('<code>&#60;ab…</code>')
})

test.each([
  ['a', '```'],
  ['```', '````'],
  ['a ````` b ```', '``````'],
])('the fence around %j is %s', (outside, fence) => {
  expect(codeBlock(outside, 'json')).toBe(`${fence}json\n${outside}\n${fence}`)
})

test('empty blocks are not shown', () => {
  expect(blocks(['a', '', 'b'])).toBe('a\n\nb')
})
