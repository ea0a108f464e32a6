import { describe, expect, test } from '@jest/globals'
import type { ComponentResult } from '../../src/carry-out/results.ts'
import { renderOutputs } from '../../src/report/outputs.ts'
import {
  brokenManifest,
  change,
  component,
  fiftyComponents,
  merged,
  phasetDown,
  report,
  sent,
  unreachable,
} from '../helpers/reports.ts'

const parse = (text: string | undefined) => JSON.parse(text ?? '') as Record<string, unknown>[]

test('the outputs of a pull request with a broken manifest', () => {
  expect(renderOutputs(brokenManifest)).toMatchObject({
    events: '[]',
    record: 'failed',
    standards: 'checked',
    passes: '12',
    warnings: '2',
    failures: '1',
    undelivered: '',
  })
})

test('events are those that Phaset accepted, exactly as they were sent', () => {
  const events = [sent(change), sent(merged, unreachable)]
  const outputs = renderOutputs(report({ components: [component({ events })] }))
  expect(parse(outputs.events)).toEqual([change.body])
})

test('the file of what was not delivered is named', () => {
  expect(renderOutputs(phasetDown)).toMatchObject({
    undelivered: phasetDown.undelivered,
    'undelivered-name': 'phaset-undelivered-1b9d6bcd',
  })
})

test('over several components, checks are summed and a state is the worst', () => {
  const outputs = renderOutputs(fiftyComponents)
  expect(outputs).toMatchObject({
    record: 'failed',
    standards: 'uploaded',
    passes: '600',
    warnings: '14',
    failures: '7',
  })
  const results = parse(outputs.results)
  expect(results).toHaveLength(50)
  expect(results[0]).toEqual({
    directory: 'services/billing-1',
    recordId: 'record0000',
    record: 'uploaded',
    standards: 'uploaded',
    events: [change.body],
    problems: [],
  })
})

test('a run without components has outputs too', () => {
  expect(renderOutputs(report())).toEqual({
    events: '[]',
    record: 'skipped',
    standards: 'skipped',
    passes: '0',
    warnings: '0',
    failures: '0',
    undelivered: '',
    'undelivered-name': '',
    results: '[]',
  })
})

describe('an output of more than 64 KiB', () => {
  const many = (number: number, given: Partial<ComponentResult>) =>
    Array.from({ length: number }, (_, i) => component({ directory: `c${i}`, ...given }))

  test('keeps as many events as fit, and counts all of them in its last entry', () => {
    const events = [...Array(900).fill(sent(change)), ...Array(100).fill(sent(merged))]
    const parsed = parse(renderOutputs(report({ components: [component({ events })] })).events)
    expect(parsed[0]).toEqual(change.body)
    expect(parsed.at(-1)).toEqual({
      truncated: true,
      total: 1000,
      counts: { change: 900, 'pr-merged': 100 },
    })
  })

  test('keeps the worst results whole, and of the others their numbers', () => {
    const events = Array(20).fill(sent(change))
    const [broken] = brokenManifest.components as [ComponentResult]
    const components = [...many(100, { events }), { ...broken, directory: 'broken' }]
    const results = parse(renderOutputs(report({ components })).results)
    expect(results).toHaveLength(101)
    expect(results[0]).toMatchObject({ directory: 'broken', problems: [{}, {}, {}, {}, {}] })
    expect(results.at(-1)).toMatchObject({
      directory: 'c99',
      record: 'skipped',
      events: [],
      problems: [],
      truncated: { events: 20, problems: 0 },
    })
  })

  test('keeps the worst results where not even the numbers of all fit', () => {
    const [broken] = brokenManifest.components as [ComponentResult]
    const components = [...many(2000, {}), { ...broken, directory: 'broken' }]
    const results = parse(renderOutputs(report({ components })).results)
    expect(results[0]).toMatchObject({ directory: 'broken', truncated: { problems: 5 } })
    expect(results.at(-1)).toEqual({ truncated: true, total: 2001 })
  })
})
