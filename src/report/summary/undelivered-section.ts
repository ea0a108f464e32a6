import type { DeliveryCause } from '../../base/problem.ts'
import type { RunResult } from '../../carry-out/results.ts'
import { undeliveredName } from '../words/undelivered-name.ts'
import { code } from './markdown.ts'

const DOCS = 'https://github.com/phaset-action/phaset-action/blob/v1/docs/delivery.md'

/** Renders how to send what was not delivered. Empty if everything was delivered. */
export function renderNextStep(result: RunResult): string {
  const { components, undelivered } = result
  if (undelivered === undefined) return ''
  const problems = components.flatMap((component) => component.problems)
  const causes = problems.flatMap(({ cause }) => cause ?? [])
  const sentences = [
    `Everything that was not delivered is in the undelivered file. If your workflow <a href="${DOCS}#what-was-not-delivered">uploads it</a>, it is the artifact ${code(undeliveredName(undelivered))}, and you can <a href="${DOCS}#sending-it-later">send it later</a>.`,
    ...(problems.some(({ cause, level }) => cause !== undefined && level === 'error')
      ? ['Fix the errors above first, or Phaset refuses the same messages again.']
      : []),
    ...(causes.some(isUncertain)
      ? [
          `What may have arrived is sent again only with ${code('repeat-unknown: true')}, because it could count twice.`,
        ]
      : []),
  ]
  return sentences.join(' ')
}

function isUncertain({ uncertain }: DeliveryCause): boolean {
  return uncertain.length > 0
}
