import { parseArgs } from 'node:util'
import { startPhaset } from './phaset.ts'
import { dayPlan, ownPlan, type Plan } from './plans.ts'
import { COLUMNS, type Played, play } from './play.ts'
import type { StepResult } from './runner.ts'
import { renderTable } from './table.ts'

const USAGE = `npm start                                                a day of a sample repository
npm start -- --workspace ../my-service                   the record and the standards of your own checkout
npm start -- --event pull_request --payload file.json    a webhook payload of your own, also with --workspace`

const OPTIONS = {
  event: { type: 'string' },
  payload: { type: 'string' },
  workspace: { type: 'string' },
} as const

/** Makes the plan from the arguments, or says what is wrong with them. */
function readPlan(args: string[]): Plan | string {
  if (args.length === 0) return dayPlan()
  try {
    const plan = ownPlan(parseArgs({ args, options: OPTIONS }).values)
    return typeof plan === 'string' ? `${plan}\n\n${USAGE}` : plan
  } catch (error) {
    return `${(error as Error).message}\n\n${USAGE}`
  }
}

async function playAll({ scenes, phaset: options }: Plan): Promise<Played[]> {
  const phaset = await startPhaset(options)
  const played: Played[] = []
  for (const scene of scenes) played.push(await play(phaset, scene))
  await phaset.close()
  return played
}

/** Shows what happened. Returns whether everything was as expected. */
function show({ scenes, withLogs }: Plan, played: Played[]): boolean {
  for (const { result, shortcomings } of played) {
    if (withLogs || shortcomings.length > 0) console.log(readableLog(result))
  }
  const rows = played.flatMap((each) => each.rows)
  console.log(renderTable(COLUMNS, rows))

  const requests = played.flatMap((each) => each.requests)
  const accepted = requests.filter(({ status }) => status === 200)
  console.log(
    `\nGitHub events: ${played.length}, requests to Phaset: ${requests.length}, accepted: ${accepted.length}`,
  )

  // The first run with a checkout shows the most.
  const withCheckout = scenes.findIndex(({ workspace }) => workspace !== undefined)
  const shown = Math.max(withCheckout, 0)
  console.log(`\nThe job summary of the ${scenes[shown]?.event} run, in Markdown:\n`)
  console.log(played[shown]?.result.summary)

  const shortcomings = played.flatMap((each) => each.shortcomings)
  for (const shortcoming of shortcomings) console.error(shortcoming)
  return shortcomings.length === 0
}

/** What a step printed, without the lines that a runner doesn't show. */
function readableLog({ stdout, stderr }: StepResult): string {
  return `${stdout.replace(/^::add-mask::.*\n/gm, '')}${stderr}`
}

const plan = readPlan(process.argv.slice(2))
if (typeof plan === 'string') {
  console.error(plan)
  process.exitCode = 2
} else {
  console.log(`${plan.intro}\n`)
  const allIsWell = show(plan, await playAll(plan))
  process.exitCode = allIsWell ? 0 : 1
}
