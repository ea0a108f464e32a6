import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

const read = (path: string) => parse(readFileSync(path, 'utf8'))
const action = read('action.yml')
const workflow = read('.github/workflows/phaset.yml')
const { inputs, secrets } = workflow.on.workflow_call
const { steps, permissions } = workflow.jobs.phaset

/** What a called workflow can't have: files of its caller's job, the caller's token, older names. */
const OWN_TO_A_STEP = [
  'replay',
  'github-token',
  'api-key',
  'run-record',
  'run-standards',
  'run-deployment',
]
const SECRETS = ['webhook-token', 'headers']
const passed = Object.keys(action.inputs).filter((name) => !OWN_TO_A_STEP.includes(name))

describe('the reusable workflow', () => {
  test('takes every input of the action, with the same default, and its secrets', () => {
    const expected = passed
      .filter((name) => !SECRETS.includes(name))
      .map((name) => {
        const { required, default: value } = action.inputs[name]
        return [name, { type: 'string', ...(required ? { required } : { default: value }) }]
      })
    expect(inputs).toEqual(Object.fromEntries(expected))
    expect(Object.keys(secrets)).toEqual(SECRETS)
  })

  test('passes all of them on', () => {
    const expected = passed.map((name) => {
      const from = SECRETS.includes(name) ? 'secrets' : 'inputs'
      return [name, `\${{ ${from}.${name} }}`]
    })
    expect(steps.at(-1).with).toEqual(Object.fromEntries(expected))
  })

  test('reads, and nothing more', () => {
    expect(workflow.permissions).toEqual({})
    expect(new Set(Object.values(permissions))).toEqual(new Set(['read']))
  })

  test('pins what others wrote by its SHA, and leaves no token in the checkout', () => {
    expect(steps[0].uses).toMatch(/^actions\/checkout@[0-9a-f]{40}$/)
    expect(steps[0].with).toEqual({ 'persist-credentials': false })
  })
})
