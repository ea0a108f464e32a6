import type { Problem } from '../../base/problem.ts'
import type { ComponentResult, RunResult } from '../../carry-out/results.ts'
import { componentLevel, countChecks, sortComponents, worstLevel } from '../../carry-out/tally.ts'
import { renderHeadline } from '../words/headline.ts'
import { renderPie } from './checks-section.ts'
import { renderComponent, renderFoldedComponent } from './component-section.ts'
import type { Detail } from './detail.ts'
import { blocks, escapeMarkdown, list } from './markdown.ts'
import { renderOverview } from './overview.ts'
import { renderProblems, SYMBOLS } from './symbols.ts'
import { renderNextStep } from './undelivered-section.ts'

/** In bytes of UTF-8. GitHub drops a step's summary that is larger than 1 MiB. */
const BUDGET = 900_000

/** More components than these have a section only with an event, or when something is wrong. */
const FEW_COMPONENTS = 5

/** Notes before they are counted. */
const SHOWN_NOTES = 20

/**
 * The job summary in GitHub's Markdown, below 1 MiB: where all is too long, what is wrong, or else
 * counts. No text of a payload, a manifest or an answer becomes more than text in it.
 *
 * @param report without secrets: escaped, they could no longer be found
 */
export function renderSummary(report: RunResult): string {
  const everything = render(report, 'everything')
  if (fits(everything)) return everything
  const wrong = render(report, 'wrong')
  return fits(wrong) ? wrong : render(report, 'counts')
}

function fits(text: string): boolean {
  return Buffer.byteLength(text) <= BUDGET
}

function render(report: RunResult, detail: Detail): string {
  const { components } = report
  const [only] = components
  const isSingle = components.length === 1 && only !== undefined && detail !== 'counts'
  return `${blocks([
    `### ${SYMBOLS[runSymbol(report)]} Phaset: ${renderHeadline(report)}`,
    CUTS[detail],
    ...(isSingle
      ? [renderComponent(only, detail, renderRun(report))]
      : [list(renderRun(report)), renderOverview(components, detail)]),
    ...(isSingle ? [] : renderSections(components, detail)),
    renderNextStep(report),
    renderPie(countChecks(components)),
  ])}\n`
}

const CUTS: Record<Detail, string> = {
  everything: '',
  wrong: 'All of it would be more than GitHub shows: this is what is wrong. The log has the rest.',
  counts: 'All of it would be more than GitHub shows: these are the counts. The log has the rest.',
}

function runSymbol(report: RunResult): Problem['level'] | 'none' {
  const { problems, components } = report
  const level = worstLevel([
    ...problems.map((problem) => problem.level),
    ...components.map(componentLevel),
  ])
  return level === 'notice' && isIdle(report) ? 'none' : level
}

/** Nothing was done, nor would be. */
function isIdle({ components }: RunResult): boolean {
  return components.every(
    ({ events, record, standards }) =>
      events.length === 0 && record.state === 'skipped' && standards.state === 'skipped',
  )
}

function renderRun({ problems, noEvent, notes }: RunResult): string[] {
  const rest = notes.length - SHOWN_NOTES
  return [
    ...renderProblems(problems),
    ...(noEvent === undefined ? [] : [`${SYMBOLS.none} **No event** ${escapeMarkdown(noEvent)}`]),
    ...notes.slice(0, SHOWN_NOTES).map((note) => `ℹ️ ${escapeMarkdown(note)}`),
    ...(rest > 0 ? [`ℹ️ and ${rest} more, see the log`] : []),
  ]
}

/** Each of several components, as far as it is worth a look. */
function renderSections(components: RunResult['components'], detail: Detail): string[] {
  if (detail === 'counts') return []
  const few = components.length <= FEW_COMPONENTS
  // Its events tell why they are this component's.
  const isTold = (component: ComponentResult) => few || component.events.length > 0
  return sortComponents(components)
    .filter(
      (component) =>
        componentLevel(component) !== 'notice' || (detail === 'everything' && isTold(component)),
    )
    .map((component) => renderFoldedComponent(component, detail))
}
