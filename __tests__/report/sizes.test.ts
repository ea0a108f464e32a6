import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ComponentResult, RunResult } from '../../src/carry-out/results.ts'
import { renderOutputs } from '../../src/report/outputs.ts'
import { renderSummary } from '../../src/report/summary/summary.ts'
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
  const long = '\u202e<|@'.repeat(2000)
  const [broken] = brokenManifest.components as [ComponentResult]
  const missed = broken.standards.checks?.at(-1)
  const one = component({
    directory: long,
    name: long,
    events: repeat([sent(change), { ...sent(change, unreachable), routing: long }], times.events),
    standards: {
      state: 'uploaded',
      baselineId: long,
      checks: repeat(
        [{ ...missed, name: long, message: long, path: long, remedy: long } as never],
        times.checks,
      ),
    },
    problems: repeat([{ ...broken.problems[0], message: long } as never], times.problems),
  })
  return report({
    notes: repeat([long], times.problems),
    noEvent: long,
    problems: one.problems,
    components: repeat([one], times.components),
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

test('whatever a run comes to, its summary and its outputs keep to the limits', () => {
  const upTo = (max: number) => fc.integer({ min: 0, max })
  const sizes = fc.record({
    components: upTo(8),
    events: upTo(40),
    checks: upTo(60),
    problems: upTo(60),
  })
  fc.assert(
    fc.property(sizes, (times) => expectWithinLimits(huge(times))),
    { numRuns: 20 },
  )
})

test('so they do with hundreds of components of which everything is too long', () => {
  expectWithinLimits(huge({ components: 300, events: 1, checks: 1, problems: 30 }))
})

const times = (of: RunResult, number: number) =>
  report({ components: repeat(of.components, number) })

describe('a summary that would be too long', () => {
  test('tells what is wrong, and says that it was cut', () => {
    const { components } = times(pushWithAllRight, 15_000)
    const summary = renderSummary(
      report({ components: [...components, ...brokenManifest.components] }),
    )
    expect(summary).toContain('this is what is wrong. The log has the rest.')
    expect(summary).toContain('spec.kind is "microservice"')
    expect(summary).not.toContain('checks passed')
    expect(summary).toContain('And 14981 more components.')
  })

  test('tells counts where even that is too long', () => {
    const summary = renderSummary(times(phasetDown, 3000))
    expect(summary).toContain('these are the counts. The log has the rest.')
    expect(summary).toContain('0 of 6000 events delivered · records 3000 failed')
    expect(summary).toContain('And 2980 more components.')
    expect(summary).not.toContain('<details>')
  })
})

test('of many events those that were not delivered are told, and all of them folded away', () => {
  const events = [...repeat([sent(change)], 30), sent(change, unreachable)]
  const summary = renderSummary(report({ components: [component({ events })] }))
  const [list, folded] = summary.split('<summary>All 31 events</summary>')
  expect(list?.match(/connection refused/g)).toHaveLength(1)
  expect(list).toContain('30 events delivered')
  expect(folded?.match(/commit /g)).toHaveLength(31)
})
