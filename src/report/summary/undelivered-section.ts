import type { DeliveryCause } from '../../base/problem.ts'
import type { RunResult } from '../../carry-out/results.ts'
import { undeliveredName } from '../words/undelivered-name.ts'
import { blocks, code, details } from './markdown.ts'

/** How to send what was not delivered; nothing if everything was. */
export function renderNextStep(result: RunResult): string {
  const { components, undelivered } = result
  if (undelivered === undefined) return ''
  const problems = components.flatMap((component) => component.problems)
  const causes = problems.flatMap(({ cause }) => cause ?? [])
  const sentences = [
    `Everything that was not delivered is in the undelivered file. If your workflow uploads it, it is the artifact ${code(undeliveredName(undelivered))}, and ${code('replay')} sends it later.`,
    ...(problems.some(({ cause, level }) => cause !== undefined && level === 'error')
      ? ['First fix the errors above: what Phaset refused, it refuses again.']
      : []),
    ...(causes.some(isUncertain)
      ? [
          `What may have arrived is sent again only with ${code('repeat-unknown: true')}, because it could count twice.`,
        ]
      : []),
  ]
  return blocks([sentences.join(' '), details('How to upload and replay it', STEPS)])
}

function isUncertain({ uncertain }: DeliveryCause): boolean {
  return uncertain.length > 0
}

const STEPS = `After this step, which has \`id: phaset\` here:

\`\`\`yaml
- if: always() && steps.phaset.outputs.undelivered != ''
  uses: actions/upload-artifact@v4
  with:
    name: \${{ steps.phaset.outputs.undelivered-name }}
    path: \${{ steps.phaset.outputs.undelivered }}
\`\`\`

Once the cause is fixed, in a workflow that downloads the artifact with \`actions/download-artifact\`, as an input of this action:

\`\`\`yaml
replay: 'phaset-undelivered-*.jsonl'
\`\`\``
