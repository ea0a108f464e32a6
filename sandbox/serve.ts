// Starts the sandbox's Phaset for the steps of a workflow, in the background. It writes what they
// need to GITHUB_OUTPUT: its `endpoint`, the sample record's `token`, and the address `accepted`,
// which answers with what it has accepted so far.
import { appendFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startPhaset } from './phaset.ts'
import { SAMPLE_PHASET, TOKEN } from './sample.ts'

const { GITHUB_OUTPUT } = process.env
if (GITHUB_OUTPUT === undefined) throw new Error('GITHUB_OUTPUT is not set: run this in a workflow')

const phaset = await startPhaset(SAMPLE_PHASET)
const server = createServer((_, response) => {
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(phaset.accepted.map(({ kind, body }) => ({ kind, body }))))
})
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  const outputs = { endpoint: phaset.endpoint, token: TOKEN, accepted: `http://127.0.0.1:${port}` }
  const lines = Object.entries(outputs).map(([name, value]) => `${name}=${value}\n`)
  appendFileSync(GITHUB_OUTPUT, lines.join(''))
  console.log(`Phaset is at ${phaset.endpoint}`)
})
