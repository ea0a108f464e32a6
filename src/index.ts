import './runner/require-node.ts'
import { NETWORK } from './phaset/network.ts'
import { runAction } from './run.ts'

// Applies until the run is over: a process that ends early for any reason has failed.
process.exitCode = 1

// Certificates are always checked: Node reads this variable at each connection.
delete process.env.NODE_TLS_REJECT_UNAUTHORIZED

const cancellation = new AbortController()
process.once('SIGINT', () => cancellation.abort())

const { signal: cancelled } = cancellation
const surroundings = { environment: process.env, cancelled, network: NETWORK }
// dist/sync.js, the script of sync/action.yml, starts the same bundle.
const isSync = process.argv[1]?.endsWith('sync.js') === true
const run = isSync
  ? import('./start-sync.ts').then(({ startSync }) => startSync(surroundings))
  : runAction(surroundings)

run
  .then((succeeded) => {
    process.exitCode = succeeded ? 0 : 1
  })
  // A connection that doesn't close must not keep the job waiting.
  .finally(() => process.stdout.write('', () => process.exit()))
