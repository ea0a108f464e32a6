import { Marked } from 'marked'
import type { RunResult } from '../../src/carry-out/results.ts'

const marked = new Marked({ gfm: true, async: false })

/** A summary as a reader of Markdown makes HTML of it. */
export function toHtml(markdown: string): string {
  return marked.parse(markdown) as string
}

/**
 * The elements in their order, `<p>` and `</p>`, without code and links: any text may be code, and a
 * place in a file is a link where its message names it.
 */
export function structureOf(html: string): string[] {
  const tags = html.match(/<[^>]*>/g) ?? []
  return tags.filter((tag) => !/^<\/?(?:code|a(?: href="[^"]*")?)>$/.test(tag))
}

/** Where the links lead to. */
export function linksOf(html: string): string[] {
  return [...html.matchAll(/<a href="([^"]*)"/g)].map(([, address = '']) => address)
}

const NAMED: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' }

/** What a reader sees. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);|&(\w+);/g, (whole, code, name) =>
      code === undefined ? (NAMED[name] ?? whole) : String.fromCodePoint(Number(code)),
    )
}

/** Keys of texts that the action itself makes: its own words, times, and SHAs. */
const OWN = new Set([
  'kind',
  'level',
  'outcome',
  'state',
  'status',
  'event',
  'check',
  'severity',
  'commitSha',
  'repositoryUrl',
  'sha',
  'phasetUrl',
  'undelivered',
  'timestamp',
  'createdAt',
  'mergedAt',
  'resolvedAt',
])

/** The same report with another text wherever one may come from outside. */
export function fillTexts(report: RunResult, next: () => string): RunResult {
  return fill(report, next) as RunResult
}

function fill(value: unknown, next: () => string): unknown {
  if (typeof value === 'string') return next()
  if (Array.isArray(value)) return value.map((item) => fill(item, next))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, OWN.has(key) ? item : fill(item, next)]),
  )
}
