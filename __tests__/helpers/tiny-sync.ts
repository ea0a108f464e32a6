import type { RequestListener } from 'node:http'
import { afterEach, beforeEach, jest } from '@jest/globals'
import { DAY } from '../../sandbox/github/generated.ts'
import type { Asked, Fault } from '../../sandbox/github/server.ts'
import type { PhasetEvent } from '../../src/phaset/contract/event.ts'
import { type FaultyServer, startServer } from './faulty-server.ts'
import { expectedIn } from './history.ts'
import { openSyncWorkflow, type SyncWorkflow } from './run-sync.ts'
import { tinyRepository, WHOLE } from './small-repository.ts'

/** A workflow that syncs a tiny repository, and what Phaset and GitHub do with its requests. */
export type TinySync = {
  workflow: SyncWorkflow
  phaset: FaultyServer
  /** Phaset takes every event, until a test says otherwise. */
  answer: RequestListener
  /** GitHub has no faults, until a test says otherwise. */
  githubFault: (asked: Asked) => Fault | undefined
  /** Answers with 200. */
  takes: RequestListener
  /** The events that Phaset answered with 200. */
  taken: PhasetEvent[]
}

/** When the runs start. Nothing happened in the last 60 days before. */
export const END = WHOLE.until + 60 * DAY
/** The inputs of a first run. */
export const SINCE = { since: new Date(WHOLE.from).toISOString(), record: 'false' }

const { model, expected } = tinyRepository()
/** The events of the whole history. */
export const ALL = expectedIn(expected, { from: WHOLE.from, until: END })

/** Opens a workflow for each test of a file. The value is the one of the test that runs. */
export function openTinySyncs(): TinySync {
  jest.setTimeout(60_000)
  const sync = {} as TinySync
  beforeEach(async () => {
    const takes: RequestListener = (_, response) => {
      sync.taken.push(JSON.parse(sync.phaset.requests.at(-1)?.body ?? ''))
      response.end()
    }
    const phaset = await startServer((request, response) => sync.answer(request, response))
    const workflow = await openSyncWorkflow(model, phaset.endpoint, {
      onRequest: (asked) => sync.githubFault(asked),
    })
    const noFault = () => undefined
    Object.assign(sync, { phaset, workflow, takes, answer: takes, githubFault: noFault, taken: [] })
  })
  afterEach(async () => {
    await sync.workflow.close()
    await sync.phaset.close()
  })
  return sync
}
