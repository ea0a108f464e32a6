import { count } from '../../base/count.ts'
import type { StandardsPart, State } from '../../carry-out/results.ts'
import { type Counts, checkLevel, sortChecks } from '../../carry-out/tally.ts'
import type { CheckedStandard } from '../../standards/check-standards.ts'
import { type Detail, foldedTable } from './detail.ts'
import { blocks, code, details, escapeMarkdown, prose } from './markdown.ts'
import { SYMBOLS } from './symbols.ts'

/** Rows before the fold: more than StandardLint has checks, unless a Baseline repeats them. */
const SHOWN = 25

const UPLOADS: Record<State, string> = {
  uploaded: ', uploaded',
  failed: ', not uploaded',
  checked: '',
  skipped: '',
}

/** `12 of 15 checks pass by the Baseline default, uploaded`. */
export function describeChecks({ checks = [], baselineId, state }: StandardsPart): string {
  const passed = checks.filter(({ status }) => status === 'pass').length
  const by = baselineId === undefined ? '' : ` by the Baseline ${code(baselineId)}`
  const pass = checks.length === 1 ? 'passes' : 'pass'
  return `${passed} of ${count(checks.length, 'check')} ${pass}${by}${UPLOADS[state]}`
}

/** The checks as a table, worst first, each with what to do; those that passed are folded away. */
export function renderChecks({ checks = [] }: StandardsPart, detail: Detail): string {
  const sorted = sortChecks(checks)
  const misses = sorted.filter(({ status }) => status !== 'pass')
  const passed = sorted.filter(({ status }) => status === 'pass')
  return blocks([
    foldedTable(['', 'Standard', 'What to do', 'Check'], misses.map(renderMiss), {
      shown: SHOWN,
      things: 'standards that are not met',
      detail,
    }),
    passed.length === 0 || detail !== 'everything'
      ? ''
      : details(
          `${count(passed.length, 'check')} passed`,
          passed.map(({ name }) => escapeMarkdown(name)).join(' · '),
        ),
  ])
}

function renderMiss({ status, name, message, remedy }: CheckedStandard): string[] {
  return [SYMBOLS[checkLevel(status)], escapeMarkdown(name), prose(remedy), prose(message)]
}

// White is legible on these, and the text's grey on a light page and on a dark one.
const SLICES: { status: keyof Counts; colour: string }[] = [
  { status: 'pass', colour: '#1a7f37' },
  { status: 'warning', colour: '#9a6700' },
  { status: 'failure', colour: '#cf222e' },
]
const TEXT = '#808890'

/** A mermaid pie of the checks by status; nothing when there are none. */
export function renderPie(counts: Counts): string {
  const slices = SLICES.filter(({ status }) => counts[status] > 0)
  if (slices.length === 0) return ''
  const colours = slices.map(({ colour }, index) => [`pie${index + 1}`, colour])
  const themeVariables = {
    ...Object.fromEntries(colours),
    pieLegendTextColor: TEXT,
    pieSectionTextColor: '#ffffff',
    pieStrokeWidth: '1px',
    pieStrokeColor: '#ffffff',
    pieOuterStrokeWidth: '0px',
    pieOpacity: '1',
  }
  return [
    '```mermaid',
    `%%{init: ${JSON.stringify({ theme: 'base', themeVariables })}}%%`,
    'pie showData',
    ...slices.map(({ status }) => `  "${status}" : ${counts[status]}`),
    '```',
  ].join('\n')
}
