import { parse } from 'yaml'

/** A workflow to lint. */
export type Workflow = {
  /** The file that it comes from; the line numbers of `text` are that file's. */
  name: string
  text: string
  /** Whether the file shows only a part of it, and the rest is made up. */
  partial: boolean
}

/**
 * The YAML blocks of a Markdown file, each as a workflow. What a block doesn't show (a trigger, a
 * job, a step) is put around it.
 *
 * @param name the Markdown file's name
 */
export function workflowBlocks(name: string, markdown: string): Workflow[] {
  const blocks = markdown.matchAll(/^( *)```yaml\n(.*?)\n\1```$/gms)
  return [...blocks].map(({ index, 2: code = '' }) => {
    const block = dedent(code)
    const { before, indent, after } = surroundings(block)
    const lineOfFence = markdown.slice(0, index).split('\n').length
    // Blank lines keep each line of the block at its place in the file.
    const blank = Array(Math.max(0, lineOfFence - before.length)).fill('')
    const body = block.replace(/^(?=.)/gm, ' '.repeat(indent))
    return {
      name,
      text: [...blank, ...before, body, ...after, ''].join('\n'),
      partial: before.length + after.length > 0,
    }
  })
}

function dedent(code: string): string {
  const indent = Math.min(...(code.match(/^ *(?=\S)/gm) ?? ['']).map((spaces) => spaces.length))
  return code.replace(new RegExp(`^ {${indent}}`, 'gm'), '')
}

type Surroundings = { before: string[]; indent: number; after: string[] }

function surroundings(block: string): Surroundings {
  const content: unknown = parse(block)
  const has = (key: string) => Object.hasOwn(Object(content), key)
  const trigger = [`on: ${triggerOf(block)}`, 'permissions: {}']
  const job = [...trigger, 'jobs:', '  job:', '    runs-on: ubuntu-latest']
  const steps = [...job, '    steps:']
  const phaset = '      - uses: phaset-action/phaset-action@v1'
  if (has('on') && has('jobs')) return { before: [], indent: 0, after: [] }
  if (has('on')) {
    const after = ['permissions: {}', ...job.slice(2), '    steps:', phaset]
    return { before: [], indent: 0, after }
  }
  if (has('jobs')) return { before: trigger, indent: 0, after: [] }
  if (has('steps')) return { before: job, indent: 4, after: [] }
  if (!Array.isArray(content))
    return { before: [...steps, phaset, '        with:'], indent: 10, after: [] }
  if (/^[ -]*id: phaset$/m.test(block)) return { before: steps, indent: 6, after: [] }
  return { before: [...steps, phaset, '        id: phaset'], indent: 6, after: [] }
}

/** A trigger with the inputs that the block uses. */
function triggerOf(block: string): string {
  const names = [...block.matchAll(/\binputs\.([\w-]+)/g)].map(([, name]) => `${name}: {}`)
  return `{ workflow_dispatch: { inputs: { ${[...new Set(names)].join(', ')} } } }`
}
