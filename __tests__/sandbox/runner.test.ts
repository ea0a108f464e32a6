import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { runAction, startAction } from '../../sandbox/runner.ts'

const ACTION_YML = `
name: tells what it sees
inputs:
  webhook-token:
    required: true
  timeout:
    default: 10
  github-token:
    default: \${{ github.token }}
  job-status:
    default: \${{ job.status }}
  two words:
    default: a
runs:
  using: node24
  main: index.js
`

let action: string
beforeEach(async () => {
  action = await mkdtemp(join(tmpdir(), 'action-'))
  await writeFile(join(action, 'action.yml'), ACTION_YML)
})
afterEach(() => rm(action, { recursive: true }))

async function run(script: string, step: Partial<Parameters<typeof runAction>[0]> = {}) {
  await writeFile(join(action, 'index.js'), script)
  return runAction({ event: 'push', payload: {}, inputs: {}, action, ...step })
}

const PRINT_ENV = 'console.log(JSON.stringify(process.env))'

test('inputs are given as a runner gives them: declared, defaulted, empty, and strangers', async () => {
  const inputs = { 'webhook-token': 'a b', stranger: 'x' }
  const { stdout } = await run(PRINT_ENV, { inputs })
  expect(JSON.parse(stdout)).toMatchObject({
    'INPUT_WEBHOOK-TOKEN': 'a b',
    INPUT_TIMEOUT: '10',
    INPUT_TWO_WORDS: 'a',
    'INPUT_GITHUB-TOKEN': 'q7Zx4Kp9Wm2tB5vN',
    'INPUT_JOB-STATUS': 'success',
    INPUT_STRANGER: 'x',
  })
  expect(JSON.parse((await run(PRINT_ENV)).stdout)).toMatchObject({ 'INPUT_WEBHOOK-TOKEN': '' })
})

test('the job’s status is that of the steps before', async () => {
  const { stdout } = await run(PRINT_ENV, { jobStatus: 'failure' })
  expect(JSON.parse(stdout)).toMatchObject({ 'INPUT_JOB-STATUS': 'failure' })
})

test('nothing of the own environment comes through but what a program needs', async () => {
  process.env.https_proxy = 'http://proxy.invalid'
  const { stdout } = await run(PRINT_ENV)
  delete process.env.https_proxy
  const strangers = Object.keys(JSON.parse(stdout)).filter(
    (name) => !/^(?:GITHUB_|RUNNER_|INPUT_)|^(?:CI|PATH|HOME|SystemRoot)$/.test(name),
  )
  expect(strangers).toEqual([])
})

test('the payload is in the event file, and what is no payload too', async () => {
  const print = `console.log(require('fs').readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'))`
  expect(JSON.parse((await run(print, { payload: { a: 1 } })).stdout)).toEqual({ a: 1 })
  expect((await run(print, { payload: '{ not JSON' })).stdout).toBe('{ not JSON\n')
})

test('outputs, state, summary and files are read back', async () => {
  const script = `
    const { appendFileSync: append, writeFileSync: write } = require('fs')
    append(process.env.GITHUB_OUTPUT, 'plain=1=2\\nlong<<EOF\\n\\na\\nEOF\\n')
    append(process.env.GITHUB_STATE, 'phase=post\\n')
    append(process.env.GITHUB_STEP_SUMMARY, '# Done')
    write(process.env.RUNNER_TEMP + '/left.txt', 'behind')
    console.error('odd')
    process.exitCode = 3`
  const result = await run(script)
  expect(result).toMatchObject({
    exitCode: 3,
    stderr: 'odd\n',
    outputs: { plain: '1=2', long: '\na' },
    state: { phase: 'post' },
    summary: '# Done',
  })
  expect(result.files['left.txt']).toBe('behind')
})

test('a step can be interrupted', async () => {
  await writeFile(join(action, 'index.js'), 'setInterval(() => {}, 1000)')
  const step = await startAction({ event: 'push', payload: {}, inputs: {}, action })
  step.kill('SIGINT')
  expect((await step.finished).exitCode).toBeNull()
})

test('a step works in its workspace, and its temp directory may outlive it', async () => {
  const temp = await mkdtemp(join(tmpdir(), 'temp-'))
  const script = `require('fs').appendFileSync(process.env.RUNNER_TEMP + '/log', process.cwd())`
  await run(script, { temp, workspace: action })
  const { files } = await run(script, { temp, workspace: action })
  await rm(temp, { recursive: true })
  expect(files.log).toBe(action.repeat(2))
})
