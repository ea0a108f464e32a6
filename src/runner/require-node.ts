import { writeSync } from 'node:fs'

/** The major version of `using` in action.yml. */
const RUNTIME = 24

// act and Gitea's runner start the action on whatever Node a job's image has. Each entry imports
// this file first, because other modules fail on an old Node without a word about the cause.
const { node } = process.versions
if (Number.parseInt(node, 10) < RUNTIME) {
  const advice = `update the runner to version 2.327.1 or newer or, if it is act or Gitea's runner, install Node ${RUNTIME} in the job's image`
  writeSync(
    1,
    `::error title=Phaset%3A Node::Node ${node} is too old, since the action needs Node ${RUNTIME}; ${advice}\n`,
  )
  process.exit(1)
}
