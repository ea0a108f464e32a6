import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { aDay, type GithubEvent, pushedToDefaultBranch } from './github-payloads.ts'
import { startPhaset } from './phaset.ts'
import { COLUMNS, type Played, play, type Scene } from './play.ts'
import type { StepResult } from './runner.ts'
import { BROKEN_COMPONENT, COMPONENT, SAMPLE_PHASET } from './sample.ts'
import { renderTable } from './table.ts'

const USAGE = `npm start                                                plays a day of a repository's life
npm start -- --event pull_request --payload file.json    plays an event of your own`

/** The day, and a push that brings mistakes in the manifest. */
function sampleScenes(): Scene[] {
  return [...aDay().map(sampleScene), brokenManifest()]
}

/** A push to the default branch has the sample component checked out. */
function sampleScene({ name, payload, sends }: GithubEvent): Scene {
  if (name !== 'push') return { event: name, payload, sends }
  return { event: name, payload, workspace: COMPONENT, sends: [...sends, 'record', 'standards'] }
}

/** The record is refused before it is sent; the event is left out, since the day has it. */
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

/** The user's own event, as the arguments have it; or what is wrong with them. */
function readScenes(args: string[]): Scene[] | string {
  let event: string | undefined
  let file: string | undefined
  try {
    const options = { event: { type: 'string' }, payload: { type: 'string' } } as const
    ;({ event, payload: file } = parseArgs({ args, options }).values)
  } catch (error) {
    return `${(error as Error).message}\n\n${USAGE}`
  }
  if (event === undefined && file === undefined) return sampleScenes()
  if (event === undefined || file === undefined) {
    return `--event and --payload belong together\n\n${USAGE}`
  }
  try {
    return [{ event, payload: JSON.parse(readFileSync(file, 'utf8')), sends: [] }]
  } catch (error) {
    return `The payload can't be read from ${file}: ${(error as Error).message}`
  }
}

async function playAll(scenes: Scene[]): Promise<Played[]> {
  const phaset = await startPhaset(SAMPLE_PHASET)
  const played: Played[] = []
  for (const scene of scenes) played.push(await play(phaset, scene))
  await phaset.close()
  return played
}

/** The table, what the action said where that is needed, and a count; true when all is well. */
function show(played: Played[], withLogs: boolean): boolean {
  for (const { result, shortcomings } of played) {
    if (withLogs || shortcomings.length > 0) console.log(readableLog(result))
  }
  console.log(
    renderTable(
      COLUMNS,
      played.flatMap(({ rows }) => rows),
    ),
  )

  const shortcomings = played.flatMap((each) => each.shortcomings)
  const requests = played.flatMap((each) => each.requests)
  const accepted = requests.filter(({ status }) => status === 200)
  console.log(
    `\nGitHub events: ${played.length}, requests to Phaset: ${requests.length}, accepted: ${accepted.length}`,
  )
  for (const shortcoming of shortcomings) console.error(shortcoming)
  return shortcomings.length === 0
}

/** What a step printed, without what a runner keeps to itself. */
function readableLog({ stdout, stderr }: StepResult): string {
  return `${stdout.replace(/^::add-mask::.*\n/gm, '')}${stderr}`
}

const args = process.argv.slice(2)
const scenes = readScenes(args)
if (typeof scenes === 'string') {
  console.error(scenes)
  process.exitCode = 2
} else {
  const allIsWell = show(await playAll(scenes), args.length > 0)
  process.exitCode = allIsWell ? 0 : 1
}
