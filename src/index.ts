import * as core from '@actions/core'
import { run } from './run.ts'

// Until the run is over: a process that ends early for any reason is not green.
process.exitCode = 1

run(process.env).then(
  (succeeded) => {
    process.exitCode = succeeded ? 0 : 1
  },
  (error: unknown) => core.setFailed(error instanceof Error ? error : String(error)),
)
