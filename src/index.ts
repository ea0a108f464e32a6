import './runner/require-node.ts'
import { runAction } from './run.ts'

// Until the run is over: a process that ends early, for whatever reason, has failed.
process.exitCode = 1

// Certificates are always checked, by Node's own reading of this variable at each connection.
delete process.env.NODE_TLS_REJECT_UNAUTHORIZED

const cancellation = new AbortController()
process.once('SIGINT', () => cancellation.abort())

runAction({ environment: process.env, cancelled: cancellation.signal })
  .then((succeeded) => {
    process.exitCode = succeeded ? 0 : 1
  })
  // A connection that doesn't close must not keep the job waiting.
  .finally(() => process.stdout.write('', () => process.exit()))
