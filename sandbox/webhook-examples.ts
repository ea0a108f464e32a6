import { createRequire } from 'node:module'
import type { WebhookDefinition } from '@octokit/webhooks-examples'
import type { WebhookEventMap, WebhookEventName } from '@octokit/webhooks-types'

/** The 329 payloads of 58 events that people contributed to @octokit/webhooks-examples. */
// The package is only JSON, which an import needs attributes for.
export const webhookExamples: WebhookDefinition[] = createRequire(import.meta.url)(
  '@octokit/webhooks-examples',
)

/**
 * Copies the first example of an event that fits. The copy may be changed.
 *
 * @param fits the `action`, or a condition. By default, any example fits
 */
export function exampleOf<Name extends WebhookEventName>(
  name: Name,
  fits: string | ((payload: WebhookEventMap[Name]) => boolean) = () => true,
): WebhookEventMap[Name] {
  const definition = webhookExamples.find((each) => each.name === name)
  const payloads = (definition?.examples ?? []) as WebhookEventMap[Name][]
  const example = payloads.find((payload) =>
    typeof fits === 'string' ? 'action' in payload && payload.action === fits : fits(payload),
  )
  if (example === undefined) throw new Error(`There is no such example of ${name}`)
  return structuredClone(example)
}
