import type { Redact } from '../base/secrets.ts'
import type { RunReport } from './report.ts'

/** Keys whose texts are words of this project, by which the renderers choose. */
const OUR_WORDS = new Set([
  'kind',
  'level',
  'outcome',
  'state',
  'status',
  'event',
  'check',
  'severity',
])

/** The same report without secrets, so that renderers may escape, cut and count its texts. */
export function redactReport(report: RunReport, redact: Redact): RunReport {
  // Nearly all hold none, and are not gone through text by text.
  const texts = textsIn(report).join('\n')
  if (redact(texts) === texts) return report
  return redactTexts(report, redact) as RunReport
}

/** As they are: in JSON, a quoted secret would be quoted twice, and not be found. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function redactTexts(value: unknown, redact: Redact): unknown {
  if (typeof value === 'string') return redact(value)
  if (Array.isArray(value)) return value.map((item) => redactTexts(item, redact))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      OUR_WORDS.has(key) && typeof item === 'string' ? item : redactTexts(item, redact),
    ]),
  )
}
