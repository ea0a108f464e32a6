import type { WebhookEventMap, WebhookEventName } from '@octokit/webhooks-types'
import { exampleOf, webhookExamples } from '../../sandbox/webhook-examples.ts'
import type { EventSettings } from '../../src/github/decision.ts'
import type { Occurrence } from '../../src/github/occurrence.ts'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export type JsonObject = { [key: string]: Json }

/** Every example: 329 real payloads of 58 events. */
export function allExamples(): { name: string; payload: JsonObject }[] {
  return webhookExamples.flatMap(({ name, examples }) =>
    examples.map((payload) => ({
      name,
      payload: structuredClone(payload) as unknown as JsonObject,
    })),
  )
}

/** The first real payload of an event, of an action when it has several. A fresh copy. */
export function example(name: WebhookEventName, action?: string): JsonObject {
  return exampleOf(name, action) as unknown as JsonObject
}

/** The first real push to a branch; most of the examples are of tags. */
export function branchPush(): JsonObject {
  return exampleOf('push', ({ ref }) => ref.startsWith('refs/heads/')) as unknown as JsonObject
}

type DeepPartial<T> = T extends (infer Item)[]
  ? DeepPartial<Item>[]
  : T extends object
    ? { [Key in keyof T]?: DeepPartial<T[Key]> | null }
    : T extends string
      ? string
      : T

/** Derives a payload from a real one. The type allows changes only to fields that GitHub has. */
export function derived<Name extends WebhookEventName>(
  name: Name,
  action: string | undefined,
  changes: DeepPartial<WebhookEventMap[Name]>,
): JsonObject {
  return merge(example(name, action), changes)
}

/** Objects are merged, everything else is replaced. */
export function merge(payload: JsonObject, changes: object): JsonObject {
  const merged: JsonObject = { ...payload }
  for (const [key, change] of Object.entries(changes) as [string, Json][]) {
    const before = merged[key]
    merged[key] = isObject(before) && isObject(change) ? merge(before, change) : change
  }
  return merged
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The commits of both sides of the examples' pull request. */
export const SIDES = {
  base: 'f95f852bd8fca8fcc58a9a2d6c842781e32a215e',
  head: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
}

export const RUN_SHA = '0123456789abcdef0123456789abcdef01234567'

/** The time of the run: in milliseconds, and in Phaset's format. */
const RUN_AT = 1_700_000_000_000
export const RUN_TIME = '1700000000000'

/** What started a run of the commit `RUN_SHA`. */
export function occurrenceOf(name: string, payload: unknown): Occurrence {
  return { name, payload, at: RUN_AT, sha: RUN_SHA }
}

/** The default values of the inputs. */
export const DEFAULTS: EventSettings = {
  changes: 'head',
  changeBranches: [],
  deploymentEnvironments: ['production', 'prod', 'prd', 'live'],
  incidentLabels: ['incident'],
  incidentTypes: ['incident'],
  ignoreActors: ['*[bot]'],
}
