import { describe, expect, test } from '@jest/globals'
import { replay } from '../../src/carry-out/replay.ts'
import type { Line } from '../helpers/fault-steps.ts'
import { inputsOf } from '../helpers/inputs.ts'
import { createNetwork, openTestServices } from '../helpers/network.ts'
import { OK, type Reply, type Sent } from '../helpers/play.ts'
import { write } from '../helpers/workspace.ts'

const TOKENS = { kind: 'one', token: 'tok' } as const

function line(kind: string, id: string, more: Partial<Line> = {}): Line {
  const body =
    kind === 'event' ? { event: 'incident-opened', id, createdAt: '1773309432000' } : { id }
  return { kind, outcome: 'not-arrived', orgId: 'acme', recordId: 'greeter001', body, ...more }
}

/** Replays files that have these lines. */
async function replayLines(
  files: readonly (readonly object[])[],
  answer: (sent: Sent) => Reply = () => OK,
  given: Record<string, string> = {},
  tokens: Parameters<typeof replay>[1] = TOKENS,
) {
  const network = createNetwork(answer)
  const services = openTestServices(network, { deadline: '0.1', ...given })
  for (const [i, lines] of files.entries()) {
    const text = lines.map((each) => JSON.stringify(each)).join('\n')
    write(services.workspace, `${i}.jsonl`, text)
  }
  const inputs = inputsOf({ replay: '*.jsonl', ...given })
  const done = await replay(inputs, tokens, services)
  return { ...done, network, ids: network.sent.map(({ request }) => idOf(request.body)) }
}

const idOf = (body: unknown) => (body as { id: string }).id

describe('the messages of a record', () => {
  const lines = ['a', 'b', 'c'].map((id) => line('event', id))

  test('go one after the other, by their files and in each as they are', async () => {
    const { ids, network } = await replayLines([lines.slice(0, 2), lines.slice(2)])
    expect(ids).toEqual(['a', 'b', 'c'])
    expect(network.mostAtOnce()).toBe(1)
  })

  test('are a component in the results, whatever is refused', async () => {
    const refuseB = ({ request }: Sent): Reply =>
      idOf(request.body) === 'b' ? { outcome: 'refused', status: 401 } : OK
    const { components } = await replayLines([lines], refuseB)
    expect(components).toMatchObject([
      {
        directory: '.',
        recordId: 'greeter001',
        events: ['delivered', 'refused', 'delivered'].map((outcome) => ({ delivery: { outcome } })),
        record: { state: 'skipped', reason: 'not among the messages to replay' },
        standards: { state: 'skipped', reason: 'not among the messages to replay' },
      },
    ])
    expect(components[0]?.problems.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      'error: 401 Unauthorized from phaset.example.com:443 for record "greeter001", organization "acme" (undelivered file): event incident-opened not delivered. Check webhook-token: each record has its own.',
    ])
  })

  test('of different records and organizations go to those, at the same time', async () => {
    const others = [
      line('event', 'x', { recordId: 'mailer0001' }),
      line('event', 'y', { orgId: 'other' }),
    ]
    const { components, network } = await replayLines([[...lines.slice(0, 1), ...others]])
    expect(network.sent.map(({ request }) => request.credentials)).toEqual([
      { orgId: 'acme', recordId: 'greeter001', token: 'tok' },
      { orgId: 'acme', recordId: 'mailer0001', token: 'tok' },
      { orgId: 'other', recordId: 'greeter001', token: 'tok' },
    ])
    expect(components.map(({ events }) => events.map(({ body }) => idOf(body)))).toEqual([
      ['a'],
      ['x'],
      ['y'],
    ])
    expect(network.mostAtOnce()).toBe(3)
  })
})

describe('records and standards', () => {
  test.each(['record', 'standards'] as const)(
    'of several files count as the last of them: %s',
    async (kind) => {
      const state = async (refused: string) => {
        const lines = ['first', 'last'].map((id) => line(kind, id))
        const { components } = await replayLines([lines], ({ request }) =>
          idOf(request.body) === refused ? { outcome: 'refused', status: 400 } : OK,
        )
        return components[0]?.[kind].state
      }
      expect([await state('first'), await state('last')]).toEqual(['uploaded', 'failed'])
    },
  )

  test('are named in the problem that stopped them', async () => {
    const refuse = (): Reply => ({ outcome: 'refused', status: 401 })
    const lines = [line('record', 'a'), line('standards', 'b')]
    const { components } = await replayLines([lines], refuse)
    expect(components[0]?.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('(undelivered file): record and standards not delivered'),
    ])
  })
})

describe('what may have arrived', () => {
  const lines = [line('event', 'a', { outcome: 'unknown' }), line('event', 'b')]

  test('is skipped, and a note counts it', async () => {
    const { ids, notes } = await replayLines([lines])
    expect(ids).toEqual(['b'])
    expect(notes).toEqual([
      'skipped 1 message that may have arrived; to repeat, set repeat-unknown: true',
    ])
  })

  test('is sent with repeat-unknown, and there is no note', async () => {
    const { ids, notes } = await replayLines([lines], () => OK, { 'repeat-unknown': 'true' })
    expect([ids, notes]).toEqual([['a', 'b'], []])
  })
})

test('a record without a token keeps its messages in the file, and the others go', async () => {
  const tokens = { kind: 'by-record', tokens: new Map([['mailer0001', 'its-own']]) } as const
  const lines = [line('event', 'a'), line('event', 'b', { recordId: 'mailer0001' })]
  const { ids, components, network } = await replayLines([lines], () => OK, {}, tokens)
  expect([ids, network.sent[0]?.request.credentials.token]).toEqual([['b'], 'its-own'])
  expect(components).toMatchObject([
    { recordId: 'greeter001', events: [], problems: [{ level: 'error' }] },
    { recordId: 'mailer0001', events: [{ delivery: { outcome: 'delivered' } }], problems: [] },
  ])
  expect(components[0]?.problems[0]?.message).toBe(
    'webhook-token has no token for the record "greeter001", so its messages stay in the file; add the line "greeter001: token"',
  )
})
