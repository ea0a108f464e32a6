import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ComponentResult, RunResult } from '../../src/carry-out/results.ts'
import { renderOutputs } from '../../src/report/outputs.ts'
import { renderSummary } from '../../src/report/summary/summary.ts'
import { testProperty } from '../helpers/properties.ts'
import {
  brokenManifest,
  change,
  component,
  phasetDown,
  pushWithAllRight,
  report,
  sent,
  unreachable,
} from '../helpers/reports.ts'

const MIB = 1024 * 1024
const KIB_64 = 64 * 1024

const repeat = <T>(items: T[], times: number): T[] =>
  Array.from({ length: times }, () => items).flat()

/** Every text as long as an attacker likes, of characters that take most room when escaped. */
function huge(times: { components: number; events: number; checks: number; problems: number }) {
  const long = '@'.repeat(1500)
  const [broken] = brokenManifest.components as [ComponentResult]
  const missed = broken.standards.checks?.at(-1)
  // All texts differ, because components with the same problem would have one line.
  let number = 0
  const next = () => `${number++}${long}`
  const list = <T>(length: number, make: () => T) => Array.from({ length }, make)
  const problems = () =>
    list(times.problems, () => ({ ...broken.problems[0], message: next() }) as never)
  const components = list(times.components, () =>
    component({
      directory: next(),
      name: next(),
      events: list(times.events, () => [
        sent(change),
        { ...sent(change, unreachable), routing: next() },
      ]).flat(),
      standards: {
        state: 'uploaded',
        baselineId: next(),
        checks: list(
          times.checks,
          () =>
            ({ ...missed, name: next(), message: next(), path: next(), remedy: next() }) as never,
        ),
      },
      problems: problems(),
    }),
  )
  return report({
    notes: list(times.problems, next),
    noEvent: next(),
    problems: problems(),
    components,
    undelivered: long,
  })
}

function expectWithinLimits(run: RunResult) {
  expect(Buffer.byteLength(renderSummary(run))).toBeLessThan(MIB)
  const { events = '', results = '' } = renderOutputs(run)
  for (const output of [events, results]) {
    expect(Buffer.byteLength(output)).toBeLessThanOrEqual(KIB_64)
    expect(JSON.parse(output)).toBeInstanceOf(Array)
  }
}

const sizesFrom = (least: number) =>
  fc.record({
    components: fc.integer({ min: least * 8, max: 8 }),
    events: fc.integer({ min: least * 40, max: 40 }),
    checks: fc.integer({ min: least * 60, max: 60 }),
    problems: fc.integer({ min: least * 60, max: 60 }),
  })
testProperty(
  'whatever a run comes to, its summary and its outputs keep to the limits',
  [fc.oneof(sizesFrom(0), sizesFrom(0.5))],
  (times) => {
    const run = huge(times)
    expectWithinLimits(run)
    return renderSummary(run).includes('This summary is shortened') ? 'shortened' : 'whole'
  },
  { runs: 8, shares: { shortened: 0.1 } },
)

test('so they do with hundreds of components of which everything is too long', () => {
  expectWithinLimits(huge({ components: 300, events: 1, checks: 1, problems: 30 }))
})

const times = (of: RunResult, number: number) =>
  report({ components: repeat(of.components, number) })

test('of thousands of components, what needs attention is whole, and the others are counted', () => {
  const { components } = times(pushWithAllRight, 5000)
  const summary = renderSummary(
    report({ components: [...components, ...brokenManifest.components] }),
  )
  expect(summary).toContain('spec.kind is "microservice"')
  expect(summary).toContain('<summary>200 more components</summary>')
  expect(summary).toContain('Plus 4781 more components: see the log.')
  expect(summary).not.toContain('This summary is shortened')
})

test('of thousands of components with one cause, the cause is said once', () => {
  const summary = renderSummary(times(phasetDown, 5000))
  expect(summary.match(/refused the connection/g)).toHaveLength(1)
  expect(summary).toContain('for 5000 components (')
  expect(summary).toContain('5000 events, 5000 records and 5000 sets of standards not delivered')
})

test('a summary that would be too long says that it is shortened', () => {
  const summary = renderSummary(huge({ components: 300, events: 1, checks: 1, problems: 30 }))
  expect(summary.includes('This summary is shortened')).toBe(true)
  expect(summary.match(/^- ❌ /gm)).toHaveLength(10)
})

test('of many problems the worst are listed, and the others counted', () => {
  const [problem] = brokenManifest.components[0]?.problems ?? []
  const problems = Array.from({ length: 150 }, (_, i) => ({ ...problem, line: i + 1 }) as never)
  const summary = renderSummary(report({ components: [component({ problems })] }))
  expect(summary.match(/^- ❌ /gm)).toHaveLength(100)
  expect(summary).toContain('- plus 50 more: see the log')
})

test('of many events, ten are listed, and the others counted', () => {
  const events = repeat([sent(change)], 31)
  const summary = renderSummary(report({ components: [component({ events })] }))
  expect(summary.match(/commit /g)).toHaveLength(10)
  expect(summary).toContain('✅ plus 21 events delivered')
})
