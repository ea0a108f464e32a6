import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { escapeInvisible } from '../../src/base/quote.ts'
import type { RunResult } from '../../src/carry-out/results.ts'
import { allProblems, shareProblems } from '../../src/carry-out/shared-problems.ts'
import { renderEnd, renderLog, renderUnannotated } from '../../src/report/log.ts'
import { renderSummary } from '../../src/report/summary/summary.ts'
import { anyText } from '../helpers/any-text.ts'
import { forAll, PROPERTY_TIMEOUT } from '../helpers/properties.ts'
import { fillTexts, linksOf, structureOf, textOf, toHtml } from '../helpers/rendered.ts'
import {
  brokenManifest,
  component,
  delivered,
  deployment,
  fiftyComponents,
  phasetDown,
  report,
  sent,
} from '../helpers/reports.ts'

const HOSTILE: [string, string][] = [
  ['an element', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
  ['a comment and an end of details', '<!-- --></details></summary></table>'],
  ['an entity', '&lt;b&gt; &#60;b&#62; &nbsp;'],
  [
    'a link',
    '[click](https://evil.example) ![x](https://evil.example/x.png) <https://evil.example>',
  ],
  ['a bare address', 'https://evil.example www.evil.example WWW.EVIL.EXAMPLE a@evil.example'],
  ['a reference', '[a]: https://evil.example "x" [^1]: note'],
  ['a mention, an issue, an emoji', '@octocat @org/team #1 org/repo#1 GH-1 :rocket: a:100:5'],
  ['emphasis, code and math', '**b** _i_ ~~s~~ `c` ``d`` $x$ $$y$$'],
  ['table cells', 'a | b || c \\| d |\n| --- | --- |\n| e | f |'],
  ['blocks', '\n\n# Heading\n\n- item\n\n> [!WARNING]\n> quote\n\n    code\n\n---\n'],
  ['a fence', '\n```mermaid\npie\n "x" : 1\n```\n~~~\n'],
  ['mermaid', '%%{init: {"securityLevel":"loose"}}%% click A "javascript:alert(1)"'],
  ['ANSI escapes', '\u001b[31mred\u001b[0m \u009b31m'],
  ['workflow commands', '::error::x\r\n::add-mask::y\n##[set-output name=a]b ::stop-commands::z'],
  ['right-to-left marks', 'abc\u202edcba\u202c \u2066x\u2069 \u200f\u061c'],
  ['what is not seen', 'a\u0000b\u200bc\u2060d\ufeffe\u00adf\u2028g'],
  ['half a character', '\ud83d x \ude00'],
]

/** Reports with a text in every place that one can have. */
const routed = report({
  notes: ['x'],
  noEvent: 'x',
  problems: [{ kind: 'input', level: 'warning', message: 'x', title: 'x', file: 'x' }],
  components: [
    component({
      events: [
        { ...sent(deployment), routing: 'x' },
        {
          body: { event: 'incident-opened', id: '1', createdAt: '1772442000000' },
          subject: { kind: 'incident', labels: ['x'] },
          delivery: delivered,
        },
      ],
    }),
  ],
})
const REPORTS: [string, RunResult][] = [
  ['a Phaset that is down', phasetDown],
  ['a broken manifest', brokenManifest],
  ['50 components', fiftyComponents],
  ['events of all sorts', routed],
]

const structure = (of: RunResult) => structureOf(toHtml(renderSummary(of)))
const benign = REPORTS.map(([, of]) => structure(fillTexts(of, () => 'x')))

/** Counts a part in a summary in which all outside texts are this text. */
function countSeen(of: RunResult, text: string, part: string): number {
  const seen = textOf(toHtml(renderSummary(fillTexts(of, () => text))))
  return withoutJoiners(seen).replaceAll('`', '').split(part).length - 1
}

/** Without the word joiners that keep GitHub from linking. */
function withoutJoiners(text: string): string {
  return text.replaceAll('\u2060', '')
}

const KNOWN_LINK =
  /^https:\/\/github\.com\/(?:acme\/greeter\/|phaset-action\/phaset-action\/blob\/v1\/docs\/[a-z]+\.md#[a-z-]+$)/

describe.each(HOSTILE)('%s', (_, text) => {
  test.each(REPORTS)('is but text in the summary of %s', (name, of) => {
    const index = REPORTS.findIndex(([each]) => each === name)
    expect(structure(fillTexts(of, () => text))).toEqual(benign[index])
  })

  test.each(REPORTS)(
    "leads nowhere but to the repository and the action's docs in the summary of %s",
    (_, of) => {
      const links = linksOf(toHtml(renderSummary(fillTexts(of, () => text))))
      expect(links.filter((link) => !KNOWN_LINK.test(link))).toEqual([])
    },
  )

  test.each(REPORTS)('is seen whole in the summary of %s, as often as it is there', (_, of) => {
    const visible = escapeInvisible(text).toWellFormed().replaceAll('`', '')
    expect(countSeen(of, text, visible)).toBe(countSeen(of, 'benign', 'benign'))
  })

  test('can neither be seen as something else nor be linked by GitHub', () => {
    const seen = textOf(toHtml(renderSummary(fillTexts(routed, () => text))))
    expect(withoutJoiners(seen)).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u)
    expect(seen).not.toMatch(/@\w|#\d|GH-\d|:[\w+-]+:/)
    expect(seen.isWellFormed()).toBe(true)
  })

  test('is no command in the log', () => {
    const hostile = fillTexts(routed, () => text)
    const problems = shareProblems(hostile)
    const lines = [
      ...renderLog(hostile).flatMap((group) => group.lines),
      ...renderUnannotated(problems, allProblems(problems)),
      renderEnd(hostile),
    ]
    expect(lines.filter((line) => /^\s*::|##\[|\p{Cc}|\p{Cf}/u.test(line))).toEqual([])
  })
})

const snippet = fc.constantFrom(...HOSTILE.map(([, text]) => text))
const hostileText = fc
  .array(fc.oneof(snippet, anyText(), fc.string({ unit: 'grapheme-ascii' })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => `x${parts.join('')}`)

test.each(REPORTS.filter(([name]) => name !== '50 components'))(
  'no text changes the structure of the summary of %s',
  async (_, of) => {
    const expected = structure(fillTexts(of, () => 'x'))
    await forAll(
      [fc.infiniteStream(hostileText)],
      (texts) => {
        const filled = fillTexts(of, () => texts.next().value as string)
        expect(structure(filled)).toEqual(expected)
      },
      { runs: 50 },
    )
  },
  PROPERTY_TIMEOUT,
)
