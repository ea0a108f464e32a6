import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { count } from '../base/count.ts'
import { inputProblem, type Problem } from '../base/problem.ts'
import { quote } from '../base/quote.ts'
import type { Tokens } from '../input-texts.ts'
import type { Inputs } from '../inputs.ts'
import type { Delivery } from '../phaset/delivery.ts'
import { parseUndelivered, type Undelivered } from '../phaset/undelivered.ts'
import { reportUpload, tellFailure } from '../report/explain.ts'
import type { ComponentReport, RunReport } from '../report/report.ts'
import { inOrder } from './in-order.ts'
import type { Means } from './means.ts'

/** What was done with the means of a run. */
export type Done = Pick<RunReport, 'components' | 'notes' | 'problems'>

/**
 * Sends what earlier runs could not deliver, and nothing else. What may have arrived is left alone
 * unless the user wants it repeated; what fails again is in the new file of undelivered messages.
 */
export async function replay(inputs: Inputs, tokens: Tokens, means: Means): Promise<Done> {
  const { messages, problems } = await readMessages(inputs.replay, means.workspace)
  const wanted = messages.filter(({ outcome }) => outcome !== 'unknown' || inputs['repeat-unknown'])
  const left = messages.length - wanted.length
  const records = Map.groupBy(wanted, ({ orgId, recordId }) => JSON.stringify([orgId, recordId]))
  const prepared = [...records.values()].map((ofRecord) => prepareRecord(ofRecord, tokens, means))
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
async function readMessages(patterns: readonly string[], workspace: string) {
  const messages: Undelivered[] = []
  const problems: Problem[] = []
  const paths = await findFiles(patterns, workspace)
  if (paths.length === 0) {
    problems.push(
      inputProblem(
        `replay matches no file: ${quote(patterns.join(', '))}; nothing is sent`,
        'warning',
      ),
    )
  }
  for (const path of paths) {
    const text = await readText(path)
    if (text === undefined) {
      problems.push(inputProblem(`replay: ${quote(path)} can't be read; it is skipped`))
      continue
    }
    const file = parseUndelivered(text)
    messages.push(...file.messages)
    for (const { line, problem } of file.damaged) {
      problems.push(
        inputProblem(`replay: line ${line} of ${quote(path)} ${problem}; it is skipped`),
      )
    }
  }
  return { messages, problems }
}

/** Undefined where that fails. */
async function readText(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined)
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
  means: Means,
): () => Promise<ComponentReport> {
  const { orgId = '', recordId = '' } = messages[0] ?? {}
  const token = tokens.kind === 'one' ? tokens.token : tokens.tokens.get(recordId)
  const report: ComponentReport = {
    directory: '.',
    recordId,
    events: [],
    record: { state: 'skipped', reason: NOT_AMONG },
    standards: { state: 'skipped', reason: NOT_AMONG },
    problems: [],
  }
  if (token === undefined) {
    const problem = `webhook-token has no line for the record ${quote(recordId)}; its messages stay in the file`
    return async () => ({ ...report, problems: [inputProblem(problem)] })
  }
  const starts = messages.map((message) => {
    const start = means.prepare(message, { orgId, recordId, token })
    return async () => addDelivery(report, message, await start())
  })
  return async () => {
    await inOrder(starts)
    return report
  }
}

const NOT_AMONG = 'not among the messages to replay'

function addDelivery(
  report: ComponentReport,
  message: Undelivered,
  delivery: Delivery | undefined,
): void {
  const told = delivery === undefined ? {} : { delivery }
  if (message.kind === 'event') {
    report.events.push({ body: message.body, subject: { kind: 'repository' }, ...told })
  } else {
    report[message.kind] = reportUpload(delivery)
  }
  report.problems.push(...tellFailure(nameMessage(message), delivery))
}

function nameMessage(message: Undelivered): string {
  return message.kind === 'event' ? `event ${message.body.event}` : message.kind
}
