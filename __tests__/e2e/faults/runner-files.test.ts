import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Phaset } from '../../../sandbox/phaset.ts'
import { onUnix } from '../../helpers/platform.ts'
import { runBuiltStep, startAcme } from '../../helpers/run-step.ts'

let phaset: Phaset
beforeAll(async () => {
  phaset = await startAcme()
})
afterAll(() => phaset.close())

const NOT_THERE = join(tmpdir(), 'nosuch', 'file')
const DIRECTORY = tmpdir()
const FULL = '/dev/full'

describe.each([
  ['GITHUB_OUTPUT', 'this step has no outputs'],
  ['GITHUB_STEP_SUMMARY', 'this step has no job summary'],
])('%s', (variable, consequence) => {
  const warning = expect.stringMatching(
    new RegExp(`^${variable} is a file that can't be written.*, so ${consequence}; let the user`),
  )

  test.each([
    ['not there', NOT_THERE],
    ['a directory', DIRECTORY],
  ])('if it is %s, events are sent and a warning says what is missing', async (_, path) => {
    const { exitCode, sent, warnings, errors } = await runBuiltStep(phaset, {
      env: { [variable]: path },
    })
    expect({ exitCode, sent, warnings, errors }).toEqual({
      exitCode: 0,
      sent: ['change'],
      warnings: [warning],
      errors: [],
    })
  })

  onUnix('if its disk is full, the same happens', async () => {
    const { exitCode, sent, warnings } = await runBuiltStep(phaset, { env: { [variable]: FULL } })
    expect({ exitCode, sent, warnings }).toEqual({
      exitCode: 0,
      sent: ['change'],
      warnings: [warning],
    })
  })

  test.each([
    ['never', 0],
    ['config', 1],
    ['any', 1],
  ])(
    'fail-on: %s decides as ever whether a rejected event fails the step',
    async (failOn, code) => {
      const inputs = { 'webhook-token': 'wrong', 'fail-on': failOn }
      const result = await runBuiltStep(phaset, { inputs, env: { [variable]: NOT_THERE } })
      expect(result.exitCode).toBe(code)
      expect(result.warnings).toContainEqual(warning)
    },
  )

  test('in a dry run, the same warning is given', async () => {
    const inputs = { 'dry-run': 'true' }
    const result = await runBuiltStep(phaset, { inputs, env: { [variable]: NOT_THERE } })
    expect([result.exitCode, result.warnings]).toEqual([0, [warning]])
  })
})

test('the summary repeats the warning that there are no outputs', async () => {
  const { summary } = await runBuiltStep(phaset, { env: { GITHUB_OUTPUT: NOT_THERE } })
  expect(summary).toContain('this step has no outputs')
})

test('a runner without job summaries gets no warning', async () => {
  const { exitCode, warnings } = await runBuiltStep(phaset, { env: { GITHUB_STEP_SUMMARY: '' } })
  expect([exitCode, warnings]).toEqual([0, []])
})
