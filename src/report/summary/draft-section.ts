import type { ComponentResult } from '../../carry-out/results.ts'
import { blocks, code, codeBlock } from './markdown.ts'

/** At most this many drafts are shown. */
const SHOWN = 3

const REPOSITORY = 'https://github.com/phaset-action/phaset-action/blob/v1'
const IDS = `<a href="${REPOSITORY}/README.md#start">where to find the IDs</a>`
const KEYS = `<a href="${REPOSITORY}/docs/manifest.md#the-rules">all keys</a>`

/** Renders a manifest to copy for each component that has none. */
export function renderDrafts(components: readonly ComponentResult[]): string {
  const drafts = components.flatMap(({ directory, record: { draft } }) =>
    draft === undefined ? [] : [{ directory, draft }],
  )
  if (drafts.length === 0) return ''
  const rest = drafts.length - SHOWN
  return blocks([
    '#### A manifest to start from',
    ...drafts.slice(0, SHOWN).flatMap(renderDraft),
    rest > 0 ? `The manifests of ${rest} more components would look the same.` : '',
    drafts.some(isIncomplete)
      ? `Before that, replace the text in angle brackets (${IDS}), and check the other values (${KEYS}).`
      : `Before that, check its values (${KEYS}).`,
  ])
}

type Draft = { directory: string; draft: string }

function isIncomplete({ draft }: Draft): boolean {
  return /: "<[a-z ]+>"/i.test(draft)
}

function renderDraft({ directory, draft }: Draft): string[] {
  const path = directory === '.' ? '' : `${directory}/`
  return [
    `If there is no ${code(`${path}phaset.manifest.json`)} yet, commit this:`,
    codeBlock(draft, 'json'),
  ]
}
