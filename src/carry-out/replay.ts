import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { count } from '../base/count.ts'
import { omitUndefined } from '../base/omit-undefined.ts'
import { firstProblems, inputProblem, type Problem } from '../base/problem.ts'
import { quote } from '../base/quote.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Tokens } from '../inputs/parse-tokens.ts'
import type { Delivery } from '../phaset/delivery.ts'
import { parseUndelivered, type Undelivered } from '../phaset/undelivered.ts'
import { deliveryProblems, toPart } from './delivery-problems.ts'
import { inOrder } from './in-order.ts'
import type { ComponentResult, RecordPart, RunResult } from './results.ts'
import type { Services } from './services.ts'

/** What was done with the services of a run. */
export type Done = Pick<RunResult, 'components' | 'notes' | 'problems'>

/**
 * Sends what earlier runs could not deliver, and nothing else. What may have arrived is left alone
 * unless the user wants it repeated; what fails again is in the new file of undelivered messages.
 */
export async function replay(inputs: Inputs, tokens: Tokens, services: Services): Promise<Done> {
  const { messages, problems } = await readMessages(inputs.replay, services)
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
            `${count(left, 'message')} left alone: what may have arrived is sent only with repeat-unknown`,
          ],
    problems,
  }
}

/** Reads every file that the patterns match, in the order of their paths. */
async function readMessages(
  patterns: readonly string[],
  { workspace, undelivered }: Services,
): Promise<Messages> {
  const found = await findFiles(patterns, workspace)
  // The run's own file is there by now, and empty.
  const paths = found.filter((path) => path !== undelivered)
  if (paths.length === 0) {
    const message = `replay matches no file: ${quote(patterns.join(', '))}; nothing is sent`
    return { messages: [], problems: [inputProblem(message, 'warning')] }
  }
  const files = await inOrder(paths.map((path) => () => readMessagesOf(path)))
  return {
    messages: files.flatMap(({ messages }) => messages),
    problems: files.flatMap(({ problems }) => problems),
  }
}

type Messages = { messages: Undelivered[]; problems: Problem[] }

async function readMessagesOf(path: string): Promise<Messages> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) {
    const message = `replay: ${quote(path)} can't be read; it is skipped`
    return { messages: [], problems: [inputProblem(message)] }
  }
  const { messages, damaged } = parseUndelivered(text)
  const problems = damaged.map(({ line, problem }) =>
    inputProblem(`replay: line ${line} of ${quote(path)} ${problem}; it is skipped`),
  )
  return { messages, problems: firstProblems(problems, `replay: ${quote(path)}`) }
}

async function findFiles(patterns: readonly string[], workspace: string): Promise<string[]> {
  const { create } = await import('@actions/glob')
  const absolute = patterns.map((pattern) => resolve(workspace, pattern))
  const globber = await create(absolute.join('\n'), {
    followSymbolicLinks: false,
    matchDirectories: false,
  })
  return (await globber.glob()).sort()
}

/** The messages of one record, in the order in which they were to be sent. */
function prepareRecord(
  messages: readonly Undelivered[],
  tokens: Tokens,
  services: Services,
): () => Promise<ComponentResult> {
  const { orgId = '', recordId = '' } = messages[0] ?? {}
  const token = tokens.kind === 'one' ? tokens.token : tokens.tokens.get(recordId)
  if (token === undefined) {
    const problem = `webhook-token has no token for the record ${quote(recordId)}; its messages stay in the file`
    return async () => ({ ...reportMessages(recordId, []), problems: [inputProblem(problem)] })
  }
  const starts = messages.map((message) => {
    const start = services.prepare(message, { orgId, recordId, token })
    return async () => ({ message, delivery: await start() })
  })
  return async () => reportMessages(recordId, await inOrder(starts))
}

type Sent = { message: Undelivered; delivery: Delivery | undefined }

function reportMessages(recordId: string, sent: readonly Sent[]): ComponentResult {
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
    problems: sent.flatMap(({ message, delivery }) =>
      deliveryProblems(nameMessage(message), delivery),
    ),
  }
}

/** Of several that the files hold, the last one sent is what Phaset has. */
function reportLast(kind: 'record' | 'standards', sent: readonly Sent[]): RecordPart {
  const last = sent.findLast(({ message }) => message.kind === kind)
  return last === undefined
    ? { state: 'skipped', reason: 'not among the messages to replay' }
    : toPart(last.delivery)
}

function nameMessage(message: Undelivered): string {
  return message.kind === 'event' ? `event ${message.body.event}` : message.kind
}
