import { escapeInvisible, shorten } from '../../base/quote.ts'

/** Longer outside texts are cut to this number of characters, and end with `…`. */
const LONGEST = 1000

// What can begin an element, a link, a cell, emphasis, code, math or an escape. As a character
// reference it is text to every Markdown reader, wherever it stands.
const MEANINGFUL = /[&<>`*_~[\]|\\#@!$^]|:(?=\/\/)|(?<=www)\./gi

// What GitHub makes links and emoji of after Markdown is read: people, issues, `:rocket:`.
const REFERENCE = /@|#(?=\d)|\bGH-(?=\d)|:(?=[\w+-]+:)/gi

/** An invisible character that prevents GitHub from combining the characters around it. */
const WORD_JOINER = '\u2060'

/**
 * Escapes outside text for one line of Markdown. It appears unchanged, and only as text.
 *
 * @param longest characters before it is cut
 */
export function escapeMarkdown(outside: string, longest = LONGEST): string {
  // Also cuts first, so it doesn't escape what is cut anyway.
  return shorten(escapeInvisible(outside.slice(0, longest + 1)), longest)
    .toWellFormed()
    .replace(REFERENCE, `$&${WORD_JOINER}`)
    .replace(MEANINGFUL, (c) => `&#${c.charCodeAt(0)};`)
}

/**
 * Renders a message. Text between backticks becomes code, and everything is escaped.
 */
export function prose(message: string): string {
  const parts = shorten(message, LONGEST).split('`')
  if (parts.length % 2 === 0) return escapeMarkdown(message)
  return parts.map((part, i) => (i % 2 === 1 ? code(part) : escapeMarkdown(part))).join('')
}

/** Renders outside text as code. */
export function code(outside: string, longest = LONGEST): string {
  return `<code>${escapeMarkdown(outside, longest)}</code>`
}

/** Renders outside text as a block of code. Its fence is longer than any run of backticks in it. */
export function codeBlock(outside: string, language: string): string {
  const runs = outside.match(/`{3,}/g) ?? []
  const fence = '`'.repeat(Math.max(3, ...runs.map(({ length }) => length + 1)))
  return `${fence}${language}\n${outside}\n${fence}`
}

/** @param rows cells of Markdown, each on one line */
export function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

/** @param items Markdown, of one or several lines each */
export function list(items: string[]): string {
  return items.map((item) => `- ${item.replaceAll('\n', '\n  ')}`).join('\n')
}

/** Renders content that is collapsed under its title unless it is open. */
export function details(title: string, content: string, isOpen = false): string {
  return `<details${isOpen ? ' open' : ''}>\n<summary>${title}</summary>\n\n${content}\n\n</details>`
}

/** Joins the parts of a text as separate blocks, without empty ones. */
export function blocks(parts: string[]): string {
  return parts.filter((part) => part !== '').join('\n\n')
}
