import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pushedToDefaultBranch } from '../../sandbox/github-payloads.ts'
import type { Step } from '../../sandbox/runner.ts'
import { COMPONENT, ORG_ID, RECORD_ID, TOKEN } from '../../sandbox/sample.ts'
import { bundle, writeFiles } from '../build/bundle.ts'
import type { Files } from '../build/files.ts'
import { minify } from '../build/minify.ts'

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
  const core = bundleCore(directory)
  const bare = new Map([['index.js', readFileSync(join(import.meta.dirname, 'bare.cjs'), 'utf8')]])
  return Object.entries({ bare, core, 'core, minified': minify(core) }).map(([name, files]) =>
    reference(name, install(join(directory, name), files), endpoint),
  )
}

/**
 * The reference and this action's runs again, in bundles with source maps, made as the others.
 *
 * @param directory an empty one, for the programs
 */
export function mappedPrograms(endpoint: string, directory: string): Program[] {
  const core = install(join(directory, 'core'), bundleCore(directory, true))
  const { files } = bundle('src/index.ts', { root: PROJECT, maps: true })
  const action = install(join(directory, 'action'), minify(files))
  return [
    reference('core', core, endpoint),
    ...ourPrograms(endpoint).map((program) => ({ ...program, step: { ...program.step, action } })),
  ]
}

function bundleCore(directory: string, maps = false): Files {
  const root = join(directory, 'source')
  mkdirSync(root)
  // Away from this project's tsconfig.json, which would have libraries load later there too.
  symlinkSync(join(PROJECT, 'node_modules'), join(root, 'node_modules'), 'junction')
  copyFileSync(join(import.meta.dirname, 'core.js'), join(root, 'index.js'))
  writeFileSync(join(root, 'package.json'), MODULE)
  return bundle('index.js', { root, maps }).files
}

/** Writes an action's bundle and its action.yml into a directory, which is given back. */
function install(action: string, files: Files): string {
  writeFiles(join(action, 'dist'), files)
  copyFileSync(join(PROJECT, 'action.yml'), join(action, 'action.yml'))
  return action
}

function reference(name: string, action: string, endpoint: string): Program {
  return { name, step: { ...STEP, action, inputs: { endpoint } }, sends: ['event'] }
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
