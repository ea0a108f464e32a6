import { escapeInvisible, shorten } from '../../base/quote.ts'

/** Characters of one outside text; what is longer is cut, the cut shown by `…`. */
const LONGEST = 1000

// What can begin an element, a link, a cell, emphasis, code, math or an escape. As a character
// reference it is text to every Markdown reader, wherever it stands.
const MEANINGFUL = /[&<>`*_~[\]|\\#@!$^]|:(?=\/\/)|(?<=www)\./gi

// What GitHub makes links and emoji of after Markdown is read: people, issues, `:rocket:`.
const REFERENCE = /@|#(?=\d)|\bGH-(?=\d)|:(?=[\w+-]+:)/gi

/** Invisible: it stops GitHub from reading two characters as one thing. */
const WORD_JOINER = '\u2060'

/**
 * Outside text on one line of Markdown: it shows as it is, and can't be anything but text.
 *
 * @param longest characters before it is cut
 */
export function escapeMarkdown(outside: string, longest = LONGEST): string {
  // Cut first too: what is cut need not be escaped.
  return shorten(escapeInvisible(outside.slice(0, longest + 1)), longest)
    .toWellFormed()
    .replace(REFERENCE, `$&${WORD_JOINER}`)
    .replace(MEANINGFUL, (c) => `&#${c.charCodeAt(0)};`)
}

/**
 * A message, which may have code between backticks as people write it; what stands there shows as
 * code, and all of it is as harmless as escaped text.
 */
export function prose(message: string): string {
  const parts = shorten(message, LONGEST).split('`')
  if (parts.length % 2 === 0) return escapeMarkdown(message)
  return parts.map((part, i) => (i % 2 === 1 ? code(part) : escapeMarkdown(part))).join('')
}

/** Outside text as code. */
export function code(outside: string, longest = LONGEST): string {
  return `<code>${escapeMarkdown(outside, longest)}</code>`
}

/** @param rows cells of Markdown, each on one line */
export function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

/** @param items Markdown; further lines of an item belong to it */
export function list(items: string[]): string {
  return items.map((item) => `- ${item.replaceAll('\n', '\n  ')}`).join('\n')
}

/** What is shown once its title is clicked, or at once if it is open. */
export function details(title: string, content: string, isOpen = false): string {
  return `<details${isOpen ? ' open' : ''}>\n<summary>${title}</summary>\n\n${content}\n\n</details>`
}

/** Parts of a text, each a block of its own, without empty ones. */
export function blocks(parts: string[]): string {
  return parts.filter((part) => part !== '').join('\n\n')
}
