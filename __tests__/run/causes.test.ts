import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import { RECORD_ID } from '../../sandbox/sample.ts'
import { exampleOf } from '../../sandbox/webhook-examples.ts'
import { pushOfComponent, stepInputs } from '../helpers/fault-steps.ts'
import { type FaultyServer, startServer } from '../helpers/faulty-server.ts'
import { runInProcess } from '../helpers/run-in-process.ts'
import { makeWorkspace } from '../helpers/workspace.ts'

let server: FaultyServer
afterEach(() => server.close())

/** The annotations of a step: their levels and messages. */
function annotationsOf(stdout: string): [string, string][] {
  const commands = stdout.matchAll(/^::(error|warning) [^\n]*?::(.*)$/gm)
  return [...commands].map(([, level = '', message = '']) => [
    level,
    message.replaceAll('%25', '%'),
  ])
}

async function runAgainst(status: number, inputs: Record<string, string> = {}) {
  server = await startServer((_, response) => response.writeHead(status).end())
  const result = await runInProcess(pushOfComponent(stepInputs(server.endpoint, inputs)))
  return { ...result, annotations: annotationsOf(result.stdout) }
}

describe('one cause is one message, with what it concerns and what to do', () => {
  test('a wrong token', async () => {
    const { annotations, summary } = await runAgainst(401)
    expect(annotations).toHaveLength(1)
    const [[level, message] = []] = annotations
    expect(level).toBe('error')
    expect(message).toMatch(
      /^401 Unauthorized from 127\.0\.0\.1:\d+ for record \w+ \(manifest\), organization \w+ \(manifest\): event change, record and Baseline "[\w-]+" not delivered\. Check webhook-token: each record has its own\.$/,
    )
    expect(summary).toContain(RECORD_ID)
    expect(summary.match(/401 Unauthorized/g)).toHaveLength(1)
  })

  test('an endpoint with a wrong path is no Baseline to make in Phaset', async () => {
    const { annotations, stdout } = await runAgainst(404)
    expect(annotations.map(([, message]) => message)).toEqual([
      expect.stringMatching(/^404 Not Found from .*Check the path of endpoint/),
    ])
    expect(stdout).not.toContain('Create it there')
  })

  test('of several components, with their directories', async () => {
    server = await startServer((_, response) => response.writeHead(401).end())
    const workspace = makeWorkspace()
    for (const id of ['first00001', 'second0001', 'third00001', 'fourth0001']) {
      mkdirSync(join(workspace, id))
      const manifest = {
        id,
        organizationId: 'acme',
        spec: { repo: 'https://github.com/acme/shop', name: id },
      }
      writeFileSync(join(workspace, id, 'phaset.manifest.json'), JSON.stringify(manifest))
    }
    const { stdout } = await runInProcess({
      event: 'workflow_dispatch',
      payload: exampleOf('workflow_dispatch'),
      workspace,
      inputs: {
        ...stepInputs(server.endpoint),
        'working-directory': '*',
        record: 'true',
        standards: 'true',
      },
    })
    expect(annotationsOf(stdout).map(([, message]) => message)).toEqual([
      expect.stringMatching(
        /^401 Unauthorized from 127\.0\.0\.1:\d+ for 4 components \(first00001, fourth0001, second0001, plus 1 more\): 4 records and 4 Baselines not delivered\. Check webhook-token: each record has its own\.$/,
      ),
    ])
  })
})

describe('a cause has one color, in step, annotation and summary', () => {
  test.each([
    [401, 'never', 'warning', '⚠️'],
    [401, 'config', 'error', '❌'],
    [503, 'config', 'warning', '⚠️'],
    [503, 'any', 'error', '❌'],
  ])('%d under fail-on: %s is %s', async (status, failOn, level, symbol) => {
    const { annotations, summary, exitCode } = await runAgainst(status, { 'fail-on': failOn })
    expect(new Set(annotations.map(([each]) => each))).toEqual(new Set([level]))
    expect(exitCode).toBe(level === 'error' ? 1 : 0)
    expect(summary.startsWith(`### ${symbol} Phaset: `)).toBe(true)
    expect(new Set(summary.match(/❌|⚠️/g))).toEqual(new Set([symbol]))
  })
})
