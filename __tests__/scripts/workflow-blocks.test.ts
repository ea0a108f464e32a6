import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { workflowBlocks } from '../../scripts/workflows/blocks.ts'

const page = (block: string) =>
  `# Title\n\n${'Text.\n'.repeat(10)}\n\`\`\`yaml\n${block}\n\`\`\`\n\nMore.\n`

const STEP = `      - uses: phaset-action/phaset-action@v1
        with:
          event: none`

test.each([
  ['a complete workflow', `on: push\njobs:\n  a:\n    steps:\n${STEP}`, false],
  ['jobs', `jobs:\n  a:\n    steps:\n${STEP}`, true],
  ['a trigger', 'on:\n  issues:\n    types: [opened]', true],
  ['a part of a job', `    strategy:\n      matrix:\n        os: [a]\n    steps:\n${STEP}`, true],
  ['steps', STEP, true],
  ['inputs', 'event: none', true],
])('a block with %s is made a workflow, each line at its place', (_, block, partial) => {
  const markdown = page(block)
  const [workflow, ...others] = workflowBlocks('page.md', markdown)
  expect(others).toEqual([])
  expect(workflow?.partial).toBe(partial)

  const { on, jobs } = parse(workflow?.text ?? '')
  expect(on).toBeDefined()
  expect(Object.values<{ steps: unknown[] }>(jobs)[0]?.steps.length).toBeGreaterThan(0)

  const trimmed = (text: string) => text.split('\n').map((line) => line.trim())
  const lines = trimmed(workflow?.text ?? '')
  const shown = trimmed(markdown)
  for (const line of trimmed(block)) expect(lines[shown.indexOf(line)]).toBe(line)
})

test('a block in a list is read too', () => {
  const markdown = '- Item:\n\n  ```yaml\n  - run: a\n  ```\n'
  expect(workflowBlocks('page.md', markdown)).toHaveLength(1)
})

test('steps may use outputs of the action, and inputs of the trigger', () => {
  const [workflow] = workflowBlocks('page.md', page(`- run: echo \${{ inputs.a-b }}`))
  const { on, jobs } = parse(workflow?.text ?? '')
  expect(on.workflow_dispatch.inputs).toEqual({ 'a-b': {} })
  expect(jobs.job.steps[0]).toMatchObject({ id: 'phaset' })
})
