import * as core from '@actions/core'
import { runAction } from './run.ts'

// Until the run is over: a process that ends early, for whatever reason, is not green.
process.exitCode = 1

const cancellation = new AbortController()
process.once('SIGINT', () => cancellation.abort())

runAction({ environment: process.env, cancelled: cancellation.signal })
  .then((succeeded) => {
    process.exitCode = succeeded ? 0 : 1
  })
  .catch((error: unknown) =>
    core.setFailed(`phaset-action failed where it should not; please report it: ${error}`),
  )
  // A connection that does not close must not keep the job waiting.
  .finally(() => process.stdout.write('', () => process.exit()))
