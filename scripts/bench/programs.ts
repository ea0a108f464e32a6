import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pushedToDefaultBranch } from '../../sandbox/github-payloads.ts'
import type { Step } from '../../sandbox/runner.ts'
import { COMPONENT, ORG_ID, RECORD_ID, TOKEN } from '../../sandbox/sample.ts'
import { bundle, minify, writeFiles } from '../build/bundle.ts'

/** A program to measure, and what Phaset is to get from it. */
export type Program = {
  name: string
  step: Step
  sends: string[]
}

const PROJECT = join(import.meta.dirname, '..', '..')

/** This action's runs: an event alone, a record alone, standards alone, and all of them. */
export function ourPrograms(endpoint: string): Program[] {
  const run = (name: string, inputs: Record<string, string>, sends: string[]): Program => ({
    name,
    step: {
      event: 'push',
      payload: pushedToDefaultBranch(),
      workspace: COMPONENT,
      inputs: { endpoint, 'webhook-token': TOKEN, ...inputs },
    },
    sends,
  })
  return [
    run('event', { record: 'false', standards: 'false', ...IDS }, ['event']),
    run('record', { event: 'none', standards: 'false' }, ['record']),
    run('standards', { event: 'none', record: 'false' }, ['standards']),
    run('all', {}, ['event', 'record', 'standards']),
  ]
}

const MODULE = '{ "type": "module" }'
const IDS = { 'org-id': ORG_ID, 'record-id': RECORD_ID }

/**
 * What this action is measured against: the same POST of an event by node:http, and by GitHub's
 * own libraries bundled by ncc, as it comes and minified like dist.
 *
 * @param directory an empty one, for the programs
 */
export function references(endpoint: string, directory: string): Program[] {
  const source = join(directory, 'source')
  mkdirSync(source)
  // Away from this project's tsconfig.json, which would make undici lazy there too.
  symlinkSync(join(PROJECT, 'node_modules'), join(source, 'node_modules'), 'junction')
  copyFileSync(join(import.meta.dirname, 'core.js'), join(source, 'index.js'))
  writeFileSync(join(source, 'package.json'), MODULE)
  const core = bundle('index.js', source).files
  const bare = new Map([['index.js', readFileSync(join(import.meta.dirname, 'bare.cjs'), 'utf8')]])
  return Object.entries({ bare, core, 'core, minified': minify(core) }).map(([name, files]) => {
    const action = join(directory, name)
    writeFiles(join(action, 'dist'), files)
    copyFileSync(join(PROJECT, 'action.yml'), join(action, 'action.yml'))
    return { name, step: { ...STEP, action, inputs: { endpoint } }, sends: ['event'] }
  })
}

const STEP = {
  event: 'push',
  payload: pushedToDefaultBranch(),
  workspace: COMPONENT,
  env: {
    BENCH_PATH: `/integration/event/${[ORG_ID, RECORD_ID, TOKEN].map(encodeURIComponent).join('/')}`,
    BENCH_BODY: JSON.stringify({
      event: 'change',
      commitSha: 'c4295bd74fb0f4fda03689c3df3f2803b658fd85',
      timestamp: '1773309432000',
    }),
  },
}
