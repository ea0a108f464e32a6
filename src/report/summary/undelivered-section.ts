import type { RunResult } from '../../carry-out/results.ts'
import { deliveriesOf } from '../../carry-out/tally.ts'
import { blocks, code, details } from './markdown.ts'

/** What to do about what was not delivered; nothing when all was. */
export function renderNextStep({ components, undelivered }: RunResult): string {
  if (undelivered === undefined) return ''
  const outcomes = new Set(components.flatMap(deliveriesOf).map(({ outcome }) => outcome))
  const sentences = [
    `What was not delivered is kept in ${code(undelivered)}, the path in the output ${code('undelivered')}: a later step keeps the file, and a run with ${code('replay')} sends it.`,
    ...(outcomes.has('refused')
      ? ['What was refused would be refused again: first mend what is said above.']
      : []),
    ...(outcomes.has('unknown')
      ? [
          `What may have arrived is sent again only with ${code('repeat-unknown: true')}, since it could count twice.`,
        ]
      : []),
  ]
  return blocks(['#### Next step', sentences.join(' '), details('The steps', STEPS)])
}

const STEPS = `After this step, whose \`id\` is \`phaset\` here:

\`\`\`yaml
- if: always() && steps.phaset.outputs.undelivered != ''
  uses: actions/upload-artifact@v4
  with:
    name: phaset-undelivered
    path: \${{ steps.phaset.outputs.undelivered }}
\`\`\`

In a workflow of its own, once the cause is mended, after \`actions/download-artifact\`, in the inputs of this action:

\`\`\`yaml
replay: '*.jsonl'
\`\`\``
