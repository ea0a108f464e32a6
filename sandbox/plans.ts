import { readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as z from 'zod/mini'
import { aDay, type GithubEvent, pushedToDefaultBranch } from './github-payloads.ts'
import type { PhasetOptions } from './phaset.ts'
import type { Scene } from './play.ts'
import { BROKEN_COMPONENT, COMPONENT, ORG_ID, RECORD_ID, SAMPLE_PHASET, TOKEN } from './sample.ts'

/** What `npm start` plays. */
export type Plan = {
  /** Describes what is shown next. */
  intro: string
  scenes: Scene[]
  phaset: PhasetOptions
  /** Whether to show each run's log, also if all is well. */
  withLogs: boolean
}

const ABOUT_THE_TABLE = `Each row of the table is a request that the action sent to Phaset, with Phaset's answer (200: accepted),
or an error that the action reported. The job summary follows the table.`

/** The day, and a push that adds mistakes to the manifest. */
export function dayPlan(): Plan {
  return {
    intro: `This runs the built action for one day of a sample repository, as a GitHub runner would, against a Phaset
on this machine. A pull request is opened, reviewed and merged, the merge is deployed, and an incident is
opened and resolved. The push also uploads the record and the standards of sandbox/component.

The last push is broken on purpose: the manifest in sandbox/broken has three mistakes, and the action
reports them as errors.

${ABOUT_THE_TABLE}`,
    scenes: [...aDay().map(sampleScene), brokenManifest()],
    phaset: SAMPLE_PHASET,
    withLogs: false,
  }
}

/** A push to the default branch has the sample component checked out. */
function sampleScene({ name, payload, sends }: GithubEvent): Scene {
  if (name !== 'push') return { event: name, payload, sends }
  return { event: name, payload, workspace: COMPONENT, sends: [...sends, 'record', 'standards'] }
}

/** The action refuses the record. It doesn't send the change, because the day already shows that. */
function brokenManifest(): Scene {
  return {
    event: 'push',
    payload: pushedToDefaultBranch(),
    workspace: BROKEN_COMPONENT,
    inputs: { event: 'none', standards: 'false' },
    sends: [],
    fails: true,
  }
}

export const SYNC_INTRO = `This runs the built sync action twice, against a GitHub and a Phaset on this machine. The GitHub has the
last 90 days of a small generated repository. The first run has since: 90d, and sends everything that
happened. The second run continues where the first one ended, so it has nothing to send.

Each row of the table is a run of the action, with the number of events that Phaset accepted of each kind.
The job summary of the first run follows the table.`

type Arguments = {
  event?: string | undefined
  payload?: string | undefined
  workspace?: string | undefined
}

/** The user's own event, the user's own checkout, or both; or what is wrong with the arguments. */
export function ownPlan({ event, payload, workspace }: Arguments): Plan | string {
  if ((event === undefined) !== (payload === undefined)) {
    return '--event and --payload belong together'
  }
  const scene =
    event === undefined || payload === undefined ? samplePush() : readScene(event, payload)
  if (typeof scene === 'string') return scene
  const what = event === undefined ? 'a sample push' : `your ${event} event`
  if (workspace !== undefined) return planCheckout(scene, what, resolve(workspace))
  return {
    intro: `This runs the built action for ${what}, without a checkout.
${ABOUT_YOUR_RUN}

${ABOUT_YOUR_TABLE}`,
    scenes: [scene],
    phaset: SAMPLE_PHASET,
    withLogs: true,
  }
}

function planCheckout(scene: Scene, what: string, workspace: string): Plan | string {
  if (!statSync(workspace, { throwIfNoEntry: false })?.isDirectory()) {
    return `--workspace is "${workspace}", which is not a directory`
  }
  const { id, organizationId, baseline } = readIds(workspace)
  const inputs = { 'record-id': id, 'org-id': organizationId, ...scene.inputs }
  return {
    intro: `This runs the built action for ${what}, with ${workspace} as the checkout.
${ABOUT_YOUR_RUN} Its Baseline has every check.
The summary's links lead to the repository of that event.

${ABOUT_YOUR_TABLE}`,
    scenes: [{ ...scene, workspace, inputs }],
    phaset: {
      orgId: organizationId,
      records: { [id]: TOKEN },
      baselines: { [baseline.id]: { checks: ['all'] } },
    },
    withLogs: true,
  }
}

const ABOUT_YOUR_RUN =
  'The action runs as on a GitHub runner, and reports to a Phaset on this machine.'

const ABOUT_YOUR_TABLE = `The log of the step comes first, then a table.
${ABOUT_THE_TABLE}`

/** The commit isn't in the user's checkout, so this sends no change. */
function samplePush(): Scene {
  return { event: 'push', payload: pushedToDefaultBranch(), inputs: { event: 'none' }, sends: [] }
}

function readScene(event: string, file: string): Scene | string {
  try {
    return { event, payload: JSON.parse(readFileSync(file, 'utf8')), sends: [] }
  } catch (error) {
    return `The payload can't be read from ${file}: ${(error as Error).message}`
  }
}

const idsOfManifest = z.object({
  id: z.catch(z.string(), RECORD_ID),
  organizationId: z.catch(z.string(), ORG_ID),
  baseline: z.catch(z.object({ id: z.string() }), { id: 'default' }),
})

/** The IDs that the sandbox's Phaset has to know. The action reports what is wrong with the manifest. */
function readIds(directory: string): z.infer<typeof idsOfManifest> {
  try {
    const manifest: unknown = JSON.parse(
      readFileSync(join(directory, 'phaset.manifest.json'), 'utf8'),
    )
    return idsOfManifest.parse(manifest)
  } catch {
    return idsOfManifest.parse({})
  }
}
