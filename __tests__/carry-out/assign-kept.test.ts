import { describe, expect, test } from '@jest/globals'
import { assignKept } from '../../src/carry-out/assign-kept.ts'
import type { Terms } from '../../src/components/assign-events.ts'
import type { Component } from '../../src/components/component.ts'
import type { Candidate } from '../../src/phaset/undelivered.ts'
import { componentOf } from '../helpers/components.ts'
import { change } from '../helpers/reports.ts'
import { makeWorkspace } from '../helpers/workspace.ts'

const WEB = componentOf('apps/web', 'webshop001')
const API = componentOf('apps/api', 'shopapi001')
const NAMELESS: Component = { ...componentOf('apps/docs', ''), credentials: { orgId: 'acme' } }

/** Assigns a change, and lists what was kept meanwhile. Events that name a record need no GitHub. */
async function assign(
  components: Component[],
  given: Partial<Terms> = {},
  cancelled = new AbortController().signal,
) {
  const kept: (readonly Candidate[])[] = []
  let released = 0
  const terms: Terms = {
    recordId: 'shopapi001',
    shard: undefined,
    sources: {
      workspace: makeWorkspace(),
      access: { token: '', baseUrl: 'http://127.0.0.1:1', repository: 'acme/shop', cancelled },
      serverUrl: 'https://github.com',
    },
    ...given,
  }
  const work = await assignKept({ components, problems: [] }, [change], terms, {
    keep: (bodies, candidates) => {
      expect(bodies).toEqual([change.body])
      kept.push(candidates)
      return () => {
        released += 1
      }
    },
    cancelled,
  })
  work.release()
  return { ...work, kept, released }
}

describe('while it is unknown which component an event concerns', () => {
  test('it is kept with all that it may concern, until that is known', async () => {
    const { kept, released, assignments } = await assign([WEB, NAMELESS, API])
    expect(kept).toEqual([
      [
        { directory: 'apps/web', orgId: 'acme', recordId: 'webshop001' },
        { directory: 'apps/api', orgId: 'acme', recordId: 'shopapi001' },
      ],
    ])
    expect(released).toBe(1)
    expect(assignments.map(({ events }) => events.length)).toEqual([0, 0, 1])
  })

  test('a job that is cancelled leaves it kept, and says so', async () => {
    const job = new AbortController()
    const work = assign([WEB, API], { recordId: undefined }, job.signal)
    job.abort()
    const { kept, released, assignments, problems } = await work
    expect([kept.length, released, assignments]).toEqual([1, 0, []])
    expect(problems).toMatchObject([
      { kind: 'delivery', level: 'error', message: expect.stringContaining('replay it') },
    ])
  })
})

test.each<[string, Component[], Partial<Terms>]>([
  ['an only component', [API], {}],
  ['a shard that sends no events', [WEB, API], { shard: { index: 0, total: 2 } }],
])('%s needs nothing to be kept', async (_, components, given) => {
  const { kept } = await assign(components, given)
  expect(kept).toEqual([])
})
