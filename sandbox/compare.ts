// Compares a step's outputs with what the sandbox's Phaset accepted from it: a deployment, the
// sample component's record and its standards. The workflow gives OUTPUTS, the step's outputs as
// JSON, and ACCEPTED, the address that sandbox/serve.ts prints.
import { isDeepStrictEqual } from 'node:util'
import * as z from 'zod/mini'

const environment = z.object({ OUTPUTS: z.string(), ACCEPTED: z.url() })
const { OUTPUTS, ACCEPTED } = environment.parse(process.env)

const outputs = z.record(z.string(), z.string()).parse(JSON.parse(OUTPUTS))
const answer = await fetch(ACCEPTED)
const accepted = z
  .array(z.object({ kind: z.string(), body: z.record(z.string(), z.unknown()) }))
  .parse(await answer.json())
const bodies = (kind: string) =>
  accepted.filter((each) => each.kind === kind).map(({ body }) => body)
const [standards] = bodies('standards')

compare('event', bodies('event'), JSON.parse(outputs.events ?? 'null'))
compare('record', bodies('record').length === 1 && 'uploaded', outputs.record)
compare('standards', standards !== undefined && 'uploaded', outputs.standards)
for (const count of ['passes', 'warnings', 'failures']) {
  compare(count, String(standards?.[count]), outputs[count])
}
compare('undelivered', '', outputs.undelivered)

function compare(what: string, arrived: unknown, said: unknown): void {
  const same = isDeepStrictEqual(arrived, said)
  console.log(`${same ? 'same' : 'DIFFERENT'}: ${what}: ${JSON.stringify(said)}`)
  if (same) return
  console.error(`Phaset accepted ${JSON.stringify(arrived)}`)
  process.exitCode = 1
}
