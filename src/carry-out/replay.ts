import { readFile } from 'node:fs/promises'
import { count } from '../base/count.ts'
import { omitUndefined } from '../base/omit-undefined.ts'
import { firstProblems, inputProblem, type Problem } from '../base/problem.ts'
import { quote } from '../base/quote.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Tokens } from '../inputs/parse-tokens.ts'
import type { Delivery } from '../phaset/delivery.ts'
import { parseUndelivered, type Unassigned, type Undelivered } from '../phaset/parse-undelivered.ts'
import { deliveryProblems, findOutage, toPart } from './delivery-problems.ts'
import { inOrder } from './in-order.ts'
import { findReplayFiles } from './replay-files.ts'
import type { ComponentResult, RecordPart, RunResult } from './results.ts'
import type { Services } from './services.ts'

/** What a run did with its services. */
export type Done = Pick<RunResult, 'components' | 'notes' | 'problems'>

/**
 * Sends what earlier runs could not deliver, and nothing else. Repeats messages that may have arrived
 * only if the user wants that. Messages that fail again are in the new undelivered file.
 */
export async function replay(inputs: Inputs, tokens: Tokens, services: Services): Promise<Done> {
  const { messages, problems } = await readMessages(inputs, services)
  const wanted = messages.filter(({ outcome }) => outcome !== 'unknown' || inputs['repeat-unknown'])
  const left = messages.length - wanted.length
  const records = Map.groupBy(wanted, ({ orgId, recordId }) => JSON.stringify([orgId, recordId]))
  const prepared = [...records.values()].map((ofRecord) =>
    prepareRecord(ofRecord, tokens, services),
  )
  return {
    components: await Promise.all(prepared.map((start) => start())),
    notes:
      left === 0
        ? []
        : [
            `skipped ${count(left, 'message')} that may have arrived; to repeat, set repeat-unknown: true`,
          ],
    problems,
  }
}

/** Reads every file that the patterns match, in the order of the patterns and then of the paths. */
async function readMessages(
  inputs: Inputs,
  { workspace, undelivered }: Services,
): Promise<Messages> {
  const { paths, problems } = await findReplayFiles(inputs.replay, workspace, undelivered)
  const files = await inOrder(paths.map((path) => () => readMessagesOf(path, inputs['record-id'])))
  return {
    messages: files.flatMap(({ messages }) => messages),
    problems: [...problems, ...files.flatMap((file) => file.problems)],
  }
}

type Messages = { messages: Undelivered[]; problems: Problem[] }

async function readMessagesOf(path: string, recordId: string | undefined): Promise<Messages> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return skipFile(path, "can't be read")
  const file = parseUndelivered(text)
  if (file === undefined) return skipFile(path, 'was written by a newer version of this action')
  const lines = file.damaged.map(({ line, problem }) =>
    inputProblem(`replay: line ${line} of ${quote(path)} ${problem}; it is skipped`),
  )
  const assigned = file.unassigned.map((event) => assign(event, recordId))
  return {
    messages: [...file.messages, ...assigned.flatMap(({ message }) => message ?? [])],
    problems: firstProblems(
      [...lines, ...assigned.flatMap(({ problem }) => problem ?? [])],
      `replay: ${quote(path)}`,
    ),
  }
}

function skipFile(path: string, why: string): Messages {
  return { messages: [], problems: [inputProblem(`replay: ${quote(path)} ${why}; it is skipped`)] }
}

/** Finds the component of an event whose run was cancelled before the component was known. */
function assign(
  { candidates, kind, outcome, body }: Unassigned,
  recordId: string | undefined,
): { message?: Undelivered; problem?: Problem } {
  const [chosen, ...others] = candidates.filter((each) => !recordId || each.recordId === recordId)
  if (chosen !== undefined && others.length === 0) {
    return { message: { kind, outcome, orgId: chosen.orgId, recordId: chosen.recordId, body } }
  }
  const names = candidates.map((each) => `${each.recordId} (${each.directory})`).join(', ')
  const problem = `replay: the component of the event ${body.event} is unknown, because its job was cancelled early; set record-id to one of ${quote(names)}`
  return { problem: inputProblem(problem) }
}

/** Prepares the messages of one record. They are sent in their original order. */
function prepareRecord(
  messages: readonly Undelivered[],
  tokens: Tokens,
  services: Services,
): () => Promise<ComponentResult> {
  const { orgId = '', recordId = '' } = messages[0] ?? {}
  const token = tokens.kind === 'one' ? tokens.token : tokens.tokens.get(recordId)
  if (token === undefined) {
    const problem = `webhook-token has no token for the record ${quote(recordId)}, so its messages stay in the file; add the line ${quote(`${recordId}: token`)}`
    const result = reportMessages({ orgId, recordId }, services.host, [])
    return async () => ({ ...result, problems: [inputProblem(problem)] })
  }
  const starts = messages.map((message) => {
    const start = services.prepare(message, { orgId, recordId, token })
    return async () => ({ message, delivery: await start() })
  })
  return async () => reportMessages({ orgId, recordId }, services.host, await inOrder(starts))
}

type Sent = { message: Undelivered; delivery: Delivery | undefined }

function reportMessages(
  { orgId, recordId }: Pick<Undelivered, 'orgId' | 'recordId'>,
  host: string,
  sent: readonly Sent[],
): ComponentResult {
  const failures = sent.flatMap(({ message, delivery }) =>
    delivery === undefined || delivery.outcome === 'delivered'
      ? []
      : [{ item: nameMessage(message), delivery }],
  )
  const identity = `record ${quote(recordId)}, organization ${quote(orgId)} (undelivered file)`
  const sender = { host, identity }
  return {
    directory: '.',
    recordId,
    events: sent.flatMap(({ message, delivery }) =>
      message.kind === 'event'
        ? [{ body: message.body, subject: { kind: 'repository' }, ...omitUndefined({ delivery }) }]
        : [],
    ),
    record: reportLast('record', sent),
    standards: reportLast('standards', sent),
    problems: deliveryProblems(failures, sender, findOutage(failures)),
  }
}

/** If the files have several, Phaset keeps the last one. */
function reportLast(kind: 'record' | 'standards', sent: readonly Sent[]): RecordPart {
  const last = sent.findLast(({ message }) => message.kind === kind)
  return last === undefined
    ? { state: 'skipped', reason: 'not among the messages to replay' }
    : toPart(last.delivery)
}

function nameMessage(message: Undelivered): string {
  return message.kind === 'event' ? `event ${message.body.event}` : message.kind
}
