import { count } from '../../base/count.ts'
import type { RunResult } from '../../carry-out/results.ts'
import { isIdle, runLevel } from '../../carry-out/tally.ts'
import { shortSha } from '../words/describe-event.ts'
import { renderHeadline } from '../words/headline.ts'
import { findSkipped } from '../words/skipped.ts'
import { renderAttention } from './attention-section.ts'
import { renderDrafts } from './draft-section.ts'
import { createLinks } from './links.ts'
import { blocks, code, escapeMarkdown, list, prose } from './markdown.ts'
import { renderOverview } from './overview-section.ts'
import { renderSingle } from './single-section.ts'
import { NOTE, SYMBOLS } from './symbols.ts'
import { renderNextStep } from './undelivered-section.ts'
import { LIMITS, type View } from './view.ts'

/** In bytes of UTF-8. GitHub drops a step's summary that is larger than 1 MiB. */
const BUDGET = 900_000

/** More notes than this are counted instead of listed. */
const LISTED_NOTES = 20

/**
 * Renders the job summary in GitHub's Markdown, below 1 MiB: first what needs attention, then what was
 * done. Text from a payload, a manifest or an answer never becomes markup.
 *
 * @param result without secrets, because escaped secrets could no longer be found
 */
export function renderSummary(result: RunResult): string {
  const links = createLinks(result.links)
  const [most, ...less] = LIMITS
  let summary = render(result, { ...most, links })
  for (const limits of less) {
    if (Buffer.byteLength(summary) <= BUDGET) break
    summary = render(result, { ...limits, links }, CUT)
  }
  return summary
}

const CUT = 'This summary is shortened, because GitHub limits its size. The log has everything.'

function render(result: RunResult, view: View, cut = ''): string {
  const { components } = result
  const [only] = components
  const attention = renderAttention(result, view)
  const outcome =
    components.length === 1 && only !== undefined
      ? renderSingle(only, view)
      : renderOverview(components, view)
  return `${blocks([
    `### ${SYMBOLS[runSymbol(result)]} Phaset: ${renderHeadline(result)}`,
    cut,
    attention && `#### Needs attention\n\n${attention}`,
    renderNextStep(result),
    attention && outcome && '#### Results',
    outcome,
    renderNotes(result),
    renderDrafts(components),
    renderFacts(result, view),
  ])}\n`
}

function runSymbol(result: RunResult) {
  const level = runLevel(result)
  return level === 'notice' && result.components.every(isIdle) ? 'none' : level
}

/** Renders what was skipped or is unusual, but needs no action. */
function renderNotes({ notes, problems, components }: RunResult): string {
  const all = [
    ...notes.map((note) => escapeMarkdown(note)),
    ...[...problems, ...components.flatMap((component) => component.problems)]
      .filter(({ level }) => level === 'notice')
      .map(({ message }) => prose(message)),
  ]
  const rest = all.length - LISTED_NOTES
  return list([
    ...all.slice(0, LISTED_NOTES).map((note) => `${NOTE} ${note}`),
    ...(rest > 0 ? [`${NOTE} plus ${rest} more: see the log`] : []),
  ])
}

/** Renders which record and commit the run was for, and what it skipped. */
function renderFacts(result: RunResult, { links }: View): string {
  const {
    components,
    links: { sha, phasetUrl },
  } = result
  const [only] = components
  // A record or a commit with its own line above is not repeated.
  const recordId = only?.record.state === 'skipped' && components.length === 1 && only.recordId
  const hasEvents = components.some(({ events }) => events.length > 0)
  const idle = components.filter(isIdle).length
  const { skipped, rest } = findSkipped(result)
  const reasons = skipped.map(({ what, reason }) => `${what} (${escapeMarkdown(reason)})`)
  return [
    ...(recordId ? [`Record ${code(recordId)}`] : []),
    ...(sha === '' || hasEvents ? [] : [`Commit ${links.commit(sha, code(shortSha(sha)))}`]),
    ...(phasetUrl === undefined ? [] : [links.phaset('Open Phaset')]),
    ...(idle > 0 && idle < components.length
      ? [`${count(idle, 'component')} had nothing to do`]
      : []),
    ...(reasons.length > 0
      ? [`Skipped: ${reasons.join(', ')}${rest > 0 ? `, plus ${rest} more reasons` : ''}`]
      : []),
  ].join(' · ')
}
