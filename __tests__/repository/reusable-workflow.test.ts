import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readWorkflows } from '../../scripts/workflows/read.ts'

const read = (path: string) => parse(readFileSync(path, 'utf8'))
const action = read('action.yml')
const workflow = read('.github/workflows/phaset.yml')
const { inputs, secrets, outputs } = workflow.on.workflow_call
const { phaset } = workflow.jobs
const step = phaset.steps.find(({ id }: { id?: string }) => id === 'phaset')

/** What a called workflow doesn't need: the older names of inputs. */
const NOT_TAKEN = ['api-key', 'run-record', 'run-standards', 'run-deployment']
const SECRETS = ['webhook-token', 'headers', 'github-token']
/** The workflow's own inputs, and those that it treats differently. */
const OWN = ['runs-on', 'first-attempt-only', 'replay-run', 'replay', 'job-status']

const without = (object: object, names: string[]) =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)))
const passed = Object.keys(without(action.inputs, [...NOT_TAKEN, ...OWN]))

describe('the reusable workflow', () => {
  test('takes every input of the action, with the same default, and its secrets', () => {
    const expected = passed
      .filter((name) => !SECRETS.includes(name))
      .map((name) => {
        const { required, default: value } = action.inputs[name]
        return [name, { type: 'string', ...(required ? { required } : { default: value }) }]
      })
    expect(without(inputs, OWN)).toEqual(Object.fromEntries(expected))
    expect(Object.keys(secrets)).toEqual(SECRETS)
  })

  test('passes all of them on', () => {
    const expected = passed.map((name) => {
      const from = SECRETS.includes(name) ? 'secrets' : 'inputs'
      const orDefault = name === 'github-token' ? ' || github.token' : ''
      return [name, `\${{ ${from}.${name}${orDefault} }}`]
    })
    expect(step.with).toEqual({
      ...Object.fromEntries(expected),
      'job-status': `\${{ inputs.job-status }}`,
      replay: `\${{ inputs.replay-run != '' && 'undelivered/**/*.jsonl' || '' }}`,
    })
  })

  test('hands on every output of the action but a path that only its own job has', () => {
    const names = new Set([
      ...Object.keys(without(action.outputs, ['undelivered'])),
      'undelivered-name',
    ])
    expect(new Set(Object.keys(outputs))).toEqual(names)
    for (const name of names) {
      expect(outputs[name].value).toBe(`\${{ jobs.phaset.outputs.${name} }}`)
      expect(phaset.outputs[name]).toBe(`\${{ steps.phaset.outputs.${name} }}`)
    }
  })

  test('reads, and nothing more', () => {
    expect(workflow.permissions).toEqual({})
    expect(new Set(Object.values(phaset.permissions))).toEqual(new Set(['read']))
  })
})

type Job = { uses?: string; permissions?: object }

const callers = readWorkflows().flatMap(({ name, text }) => {
  const { jobs, permissions } = parse(text)
  return Object.values<Job>(jobs)
    .filter(({ uses }) => uses?.includes('/phaset.yml@'))
    .map((job) => [name, job.permissions ?? permissions])
})

test('several examples call the reusable workflow', () => {
  expect(callers.length).toBeGreaterThan(1)
})

// With less, GitHub doesn't start the run; more would be needless.
test.each(callers)('a caller in %s grants what the workflow asks for', (_, permissions) => {
  expect(permissions).toEqual(phaset.permissions)
})
