import { parseArgs } from 'node:util'
import { startPhaset } from './phaset.ts'
import { dayPlan, ownPlan, type Plan, SYNC_INTRO } from './plans.ts'
import { COLUMNS, type Played, play, readableLog } from './play.ts'
import { renderTable } from './table.ts'

const USAGE = `npm start                                                a day of a sample repository
npm start -- --workspace ../my-service                   the record and the standards of your own checkout
npm start -- --event pull_request --payload file.json    a webhook payload of your own, also with --workspace
npm start -- --sync                                      the 90 days of a sample repository, synced twice`

const OPTIONS = {
  event: { type: 'string' },
  payload: { type: 'string' },
  sync: { type: 'boolean' },
  workspace: { type: 'string' },
} as const

/** What to show. `play` returns whether everything was as expected. */
type Show = { intro: string; play: () => Promise<boolean> }

/** Chooses what to show, or says what is wrong with the arguments. */
function readArguments(args: string[]): Show | string {
  if (args.length === 0) return showOf(dayPlan())
  try {
    const { sync, ...own } = parseArgs({ args, options: OPTIONS }).values
    const wanted = sync ? showSync(own) : ownPlan(own)
    if (typeof wanted === 'string') return `${wanted}\n\n${USAGE}`
    return 'scenes' in wanted ? showOf(wanted) : wanted
  } catch (error) {
    return `${(error as Error).message}\n\n${USAGE}`
  }
}

function showOf(plan: Plan): Show {
  return { intro: plan.intro, play: async () => show(plan, await playAll(plan)) }
}

function showSync(own: object): Show | string {
  if (Object.keys(own).length > 0) return '--sync has no other options'
  return {
    intro: SYNC_INTRO,
    play: async () => {
      // Loading GitHub's schemas takes a while.
      const { playSync } = await import('./sync.ts')
      return playSync()
    },
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

const chosen = readArguments(process.argv.slice(2))
if (typeof chosen === 'string') {
  console.error(chosen)
  process.exitCode = 2
} else {
  console.log(`${chosen.intro}\n`)
  process.exitCode = (await chosen.play()) ? 0 : 1
}
