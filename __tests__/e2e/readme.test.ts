import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { pushedToDefaultBranch } from '../../sandbox/github-payloads.ts'
import { startPhaset } from '../../sandbox/phaset.ts'
import { runAction } from '../../sandbox/runner.ts'
import { withCheckout } from '../helpers/run-step.ts'

const readme = readFileSync('README.md', 'utf8')
const [, start = '', now = '', dryRun = ''] =
  /## Start\n(.*?)### You should now see\n(.*?)\nThe job summary .*?## Try it with `dry-run`\n(.*?)\n## /s.exec(
    readme,
  ) ?? []

/** The code blocks of a language; of none by default. */
function blocks(text: string, language = ''): string[] {
  const all = text.matchAll(/^```(\w*)\n(.*?)^```$/gms)
  return [...all].flatMap(([, its, code = '']) => (its === language ? [code] : []))
}

const [manifest = ''] = blocks(start, 'json')
const { id, organizationId } = JSON.parse(manifest)
const [workflow = ''] = blocks(start, 'yaml')

/** The step of README's first workflow, with README's manifest, in a Phaset that knows its record. */
async function runStep(inputs: Record<string, string> = {}) {
  const phaset = await startPhaset({
    orgId: organizationId,
    records: { [id]: 'token' },
    baselines: { default: { checks: ['checkForPresenceReadme', 'checkForPresenceChangelog'] } },
  })
  try {
    const values = { endpoint: phaset.endpoint, 'webhook-token': 'token', ...inputs }
    const files = { 'phaset.manifest.json': manifest, 'README.md': 'Hello' }
    return await withCheckout(files, (workspace) =>
      runAction({ event: 'push', payload: pushedToDefaultBranch(), workspace, inputs: values }),
    )
  } finally {
    await phaset.close()
  }
}

/** The lines that README shows and the log lacks. README shortens them with an ellipsis. */
function missing(shown: string[], log: string): string[] {
  const lines = shown
    .join('')
    .split('\n')
    .filter((line) => line.trim() !== '')
  return lines.filter((line) => {
    const parts = line.trim().replace('POST /api/', 'POST /').split('…')
    return !log.split('\n').some((logged) => parts.every((part) => logged.includes(part)))
  })
}

test('the first workflow has at most 20 lines, and its step has only these inputs', () => {
  expect(workflow.trimEnd().split('\n').length).toBeLessThanOrEqual(20)
  const { steps } = parse(workflow).jobs.phaset
  const { with: inputs } = steps.find(({ id }: { id?: string }) => id === 'phaset')
  expect(Object.keys(inputs)).toEqual(['endpoint', 'webhook-token'])
})

test('its run shows what README says, and succeeds', async () => {
  const { exitCode, stdout } = await runStep()
  expect(blocks(now)).toHaveLength(2)
  expect(missing(blocks(now), stdout)).toEqual([])
  expect(exitCode).toBe(0)
})

test('its dry run shows what README says, and succeeds', async () => {
  const { exitCode, stdout } = await runStep({ 'dry-run': 'true' })
  expect(blocks(dryRun)).toHaveLength(1)
  expect(missing(blocks(dryRun), stdout)).toEqual([])
  expect(exitCode).toBe(0)
})
