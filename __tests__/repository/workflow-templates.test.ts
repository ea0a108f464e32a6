import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { readWorkflows } from '../../scripts/workflows/read.ts'

const workflows = readWorkflows()
const templates = workflows.filter(({ name }) => name.startsWith('workflow-templates/'))
const shown = workflows.filter(({ name, partial }) => name === 'README.md' && !partial)

/** GitHub puts the default branch into a template; README shows `main`. */
const asShown = (text: string) => text.replaceAll('$default-branch', 'main').trim()

test.each(templates.map(({ name, text }) => [name, text]))(
  'README shows %s as it is',
  (_, text) => {
    expect(shown.map((each) => each.text.trim())).toContain(asShown(text))
  },
)

test('each template has properties, and GitHub can offer it', () => {
  const properties = readdirSync('workflow-templates').filter((name) => name.endsWith('.json'))
  expect(properties.map((name) => name.replace('.properties.json', '.yml')).sort()).toEqual(
    templates.map(({ name }) => name.replace('workflow-templates/', '')),
  )
  for (const name of properties) {
    expect(JSON.parse(readFileSync(`workflow-templates/${name}`, 'utf8'))).toEqual({
      name: expect.stringMatching(/\S/),
      description: expect.stringMatching(/\.$/),
      iconName: expect.stringMatching(/^octicon /),
      categories: expect.any(Array),
      filePatterns: ['^phaset\\.manifest\\.json$'],
    })
  }
})
