import { expect, test } from '@jest/globals'
import { createRedact } from '../../src/base/secrets.ts'
import type { RunResult } from '../../src/carry-out/results.ts'
import { renderOutputs } from '../../src/report/outputs.ts'
import { redactResult, restoreExact } from '../../src/report/redact-results.ts'
import { component, incident, report, sent, unreachable } from '../helpers/reports.ts'

const TOKEN = 'tok-2894617350'
const redact = createRedact([TOKEN, 'incident', 'services'], [TOKEN])

function outputsOf(result: RunResult) {
  return renderOutputs(restoreExact(redactResult(result, redact), result, redact))
}

test('a header’s value that is a word doesn’t change what the outputs show exactly', () => {
  const problem = { kind: 'manifest', level: 'warning', message: 'services is odd' } as const
  const { events, results } = outputsOf(
    report({
      components: [
        component({
          directory: 'services/api',
          recordId: 'incident01',
          events: [sent(incident), sent(incident, unreachable)],
          problems: [problem],
        }),
      ],
    }),
  )
  expect(JSON.parse(events ?? '')).toEqual([incident.body])
  expect(JSON.parse(results ?? '')).toMatchObject([
    {
      directory: 'services/api',
      recordId: 'incident01',
      events: [incident.body],
      problems: [{ level: 'warning', message: '*** is odd' }],
    },
  ])
})

test('a later step finds the undelivered file, whatever a header’s value is', () => {
  const undelivered = '/home/services/phaset-undelivered-1.jsonl'
  expect(outputsOf(report({ undelivered }))).toMatchObject({ undelivered })
})

test('a token is hidden in them all the same', () => {
  const body = { event: 'incident-opened', id: TOKEN, createdAt: '1772604000000' } as const
  const { events, results } = outputsOf(
    report({
      components: [
        component({
          directory: TOKEN,
          recordId: TOKEN,
          events: [sent({ ...incident, body })],
        }),
      ],
    }),
  )
  expect(JSON.parse(events ?? '')).toEqual([{ ...body, id: '***' }])
  expect(results).not.toContain(TOKEN)
})
