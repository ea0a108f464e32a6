import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { runAction } from '../../../sandbox/runner.ts'
import { push, stepInputs, undeliveredLines } from '../../helpers/fault-steps.ts'
import { type FaultyServer, startServer } from '../../helpers/faulty-server.ts'

let server: FaultyServer
beforeEach(async () => {
  server = await startServer((_, response) => response.writeHead(200).write('{'))
})
afterEach(() => server.close())

/** Node loads it before the action. */
function preload(script: string): Record<string, string> {
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` }
}

const NOTHING_KEEPS_THE_PROCESS = `
  import { Socket } from 'node:net'
  const { connect } = Socket.prototype
  Socket.prototype.connect = function (...given) { return connect.apply(this.unref(), given) }
  const { setTimeout } = globalThis
  globalThis.setTimeout = (...given) => setTimeout(...given).unref()
`
const SOMETHING_ENDS_THE_PROCESS = `
  import { Socket } from 'node:net'
  const { connect } = Socket.prototype
  Socket.prototype.connect = function (...given) {
    this.once('data', () => process.exit())
    return connect.apply(this, given)
  }
`
const SOMETHING_THROWS = SOMETHING_ENDS_THE_PROCESS.replace('process.exit()', 'JSON.parse("")')

test.each([
  ['there is nothing left to wait for', NOTHING_KEEPS_THE_PROCESS],
  ['something ends it', SOMETHING_ENDS_THE_PROCESS],
  ['something throws where nothing catches', SOMETHING_THROWS],
])(
  'a process that ends early since %s is not green, and its file is accurate',
  async (_, script) => {
    const inputs = stepInputs(server.endpoint, { timeout: '60', deadline: '60' })
    const result = await runAction({ ...push(inputs), env: preload(script) })
    expect(result.exitCode).toBeGreaterThan(0)
    expect(undeliveredLines(result).map(({ outcome }) => outcome)).toEqual(['unknown'])
  },
)
