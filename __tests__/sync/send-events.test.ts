import { setImmediate as otherTasks } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import type { Delivery } from '../../src/phaset/delivery.ts'
import type { SendingMeans } from '../../src/sync/send-events.ts'
import type { StateEvent } from '../../src/sync/state.ts'
import { changeOf, makeState, open, sendTo, windowOf } from '../helpers/sync-states.ts'

const CHANGES = [0, 1, 2, 3].map(changeOf)

function openWith(bodies: readonly StateEvent['body'][]) {
  const file = open(makeState())
  file.write(windowOf(file, bodies, 1_800_000_000_000))
  return file
}

/** Phaset's answers, one after another. All further answers are 200. */
function answering(...answers: (number | Partial<Delivery>)[]): SendingMeans['deliver'] {
  return async (_, __, progress) => {
    progress('unknown')
    const answer = answers.shift() ?? 200
    const delivery = typeof answer === 'number' ? deliveryOf(answer) : { attempts: 1, ...answer }
    progress(delivery.outcome ?? 'unknown')
    return delivery as Delivery
  }
}

function deliveryOf(status: number): Delivery {
  const outcome = status === 200 ? 'delivered' : status >= 500 ? 'unknown' : 'refused'
  return { outcome, attempts: 1, last: { outcome, status, body: '', truncated: false, took: 1 } }
}

const incident = (id: string): StateEvent['body'][] => [
  { event: 'incident-opened', id, createdAt: '1800000000000' },
  { event: 'incident-resolved', id, createdAt: '1800000000000', resolvedAt: '1800000001000' },
]

test.each([401, 403, 404])(
  'an answer %i keeps all events of the record in the state',
  async (status) => {
    const file = openWith(CHANGES)
    const { sender, reported } = sendTo(file, { deliver: answering(status) })
    await sender.sendLeft()
    const { problems } = sender.results()
    expect([...file.state.left.values()].map(({ body }) => body)).toContainEqual(CHANGES[0])
    expect(reported).toEqual([])
    expect(problems).toMatchObject([
      { level: 'error', message: expect.stringContaining(`${status}`) },
    ])
  },
)

test('a wrong token is said once, and stops only its record', async () => {
  const file = openWith([])
  file.write(
    windowOf(file, CHANGES, 5000).map((line, index) =>
      'recordId' in line ? { ...line, recordId: index < 2 ? 'wrong' : 'right' } : line,
    ),
  )
  const { sender } = sendTo(file, {
    deliver: async (_, { recordId }, progress) => {
      progress('unknown')
      await otherTasks()
      const delivery = deliveryOf(recordId === 'wrong' ? 401 : 200)
      progress(delivery.outcome)
      return delivery
    },
  })
  await sender.sendLeft()
  const { problems, counts } = sender.results()
  expect(problems).toHaveLength(1)
  expect(counts.get('change')).toEqual({ delivered: 2, refused: 0, unknown: 0, left: 2 })
})

test('an event that is answered 400 is given up once, and the others go on', async () => {
  const file = openWith(CHANGES)
  const { sender, reported } = sendTo(file, { deliver: answering(200, 400) })
  await sender.sendLeft()
  expect(reported).toMatchObject([{ kind: 'event', body: CHANGES[1] }])
  expect(sender.results()).toMatchObject({ problems: [{ level: 'error' }], events: [{}, {}, {}] })
  expect(file.state.left.size).toBe(0)
})

test('a Phaset that is down leaves the rest for the next run, and a warning says why', async () => {
  const file = openWith(CHANGES)
  const givenUp = { outcome: 'not-arrived', givenUp: { reason: 'deadline' } } as const
  const { sender, reported } = sendTo(file, { deliver: answering(200, givenUp, givenUp, givenUp) })
  await sender.sendLeft()
  const { counts, problems, leftBecause } = sender.results()
  expect(counts.get('change')).toMatchObject({ delivered: 1, left: 3 })
  expect([leftBecause, problems]).toEqual([
    expect.stringMatching(/deadline/),
    [
      expect.objectContaining({
        level: 'warning',
        message: expect.stringMatching(/^3 events left/),
      }),
    ],
  ])
  expect(reported).toEqual([])
})

describe('what may have arrived', () => {
  test('is reported, and no longer in the state', async () => {
    const file = openWith(CHANGES)
    const { sender, reported } = sendTo(file, { deliver: answering(500) })
    await sender.sendLeft()
    expect([reported.length, file.state.left.size]).toEqual([1, 0])
    expect(sender.results().problems).toMatchObject([
      { level: 'warning', message: expect.stringMatching(/^1 event may have arrived/) },
    ])
  })

  test('stays in the state if the undelivered file can not be written', async () => {
    const file = openWith(CHANGES)
    const { sender } = sendTo(file, {
      deliver: answering(500),
      undelivered: { add: () => () => undefined, failure: () => 'ENOSPC' },
    })
    await sender.sendLeft()
    expect([...file.state.left.values()]).toMatchObject([{ outcome: 'unknown' }])
  })

  test.each([
    [false, 3, 1],
    [true, 4, 0],
  ])(
    'in an earlier run is sent again with repeat-unknown: %s',
    async (repeatUnknown, times, left) => {
      const file = openWith(CHANGES)
      file.write([{ id: 1, outcome: 'unknown' }])
      const { sender, sent, reported } = sendTo(file, { repeatUnknown })
      await sender.sendLeft()
      expect([sent.length, reported.length]).toEqual([times, left])
    },
  )
})

describe('an incident', () => {
  test('is not resolved before its opening has arrived', async () => {
    const file = openWith([...incident('1'), ...incident('2')])
    const order: string[] = []
    const { sender } = sendTo(file, {
      deliver: async (body, _, progress) => {
        progress('unknown')
        order.push(`start ${body.event}`)
        for (let turn = 0; turn < 5; turn++) await otherTasks()
        order.push(`end ${body.event}`)
        progress('delivered')
        return { outcome: 'delivered', attempts: 1 }
      },
    })
    await sender.sendLeft()
    expect(order.slice(0, 2)).toEqual(['start incident-opened', 'start incident-opened'])
    expect(order.indexOf('start incident-resolved')).toBeGreaterThan(
      order.indexOf('end incident-opened'),
    )
  })

  test('whose opening stays in the state is not resolved', async () => {
    const file = openWith(incident('1'))
    const givenUp = { outcome: 'not-arrived', givenUp: { reason: 'record' } } as const
    const { sender } = sendTo(file, { deliver: answering(givenUp) })
    await sender.sendLeft()
    expect(file.state.left.size).toBe(2)
  })
})

test('events start in order of time, at most 8 at once', async () => {
  const bodies = Array.from({ length: 40 }, (_, index) => changeOf(index))
  const file = openWith(bodies)
  let underWay = 0
  let most = 0
  const started: unknown[] = []
  const { sender } = sendTo(file, {
    deliver: async (body, _, progress) => {
      progress('unknown')
      started.push(body)
      most = Math.max(most, ++underWay)
      await otherTasks()
      underWay--
      progress('delivered')
      return { outcome: 'delivered', attempts: 1 }
    },
  })
  await sender.sendLeft()
  expect([most, started]).toEqual([8, bodies])
})

test('a record without a token keeps its events', async () => {
  const file = openWith(CHANGES)
  const tokens = { kind: 'by-record', tokens: new Map([['another', 'secret']]) } as const
  const { sender, sent } = sendTo(file, { tokens })
  await sender.sendLeft()
  expect([sent.length, file.state.left.size]).toEqual([0, 4])
  expect(sender.results().problems).toMatchObject([
    { level: 'error', message: expect.stringContaining('1234567890') },
  ])
})

test('without an undelivered file, what may have arrived is reported once, and stays in the state', async () => {
  const file = openWith(CHANGES)
  const reported: object[] = []
  const add = (message: object) => {
    reported.push(message)
    return () => undefined
  }
  const { sender } = sendTo(file, {
    deliver: answering(200, 500),
    undelivered: { add, failure: () => 'EACCES' },
    repeatUnknown: true,
  })
  for (const _ of [1, 2]) await sender.sendLeft()
  expect(reported).toHaveLength(1)
  const { counts, problems } = sender.results()
  expect(counts.get('change')).toEqual({ delivered: 3, refused: 0, unknown: 1, left: 0 })
  expect(problems).toMatchObject([
    { message: expect.stringMatching(/next run reports them again/) },
  ])
  expect(file.state.left.size).toBe(1)
})

test('events of several windows are sent in order of time, and at the same time in their own', async () => {
  const file = openWith([changeOf(5), changeOf(6)])
  file.write(windowOf(file, [changeOf(1), changeOf(2)], 1000))
  const same = windowOf(file, [changeOf(3), changeOf(4)], 500)
  file.write(same.map((line) => ('body' in line ? { ...line, at: 2000 } : line)))
  const { sender, sent } = sendTo(file)
  await sender.sendLeft()
  expect(sent).toEqual([1, 2, 3, 4, 5, 6].map((index) => JSON.stringify(changeOf(index))))
})

test('an answer that no record explains ends the run, and is an error', async () => {
  const file = openWith(CHANGES)
  const { sender } = sendTo(file, { deliver: answering(302, 418) })
  await sender.sendLeft()
  expect(sender.stopped()).toMatch(/302/)
  expect(sender.results().problems.map(({ level, message }) => `${level}: ${message}`)).toEqual([
    expect.stringMatching(/^error: .*302/),
    expect.stringMatching(/^warning: 2 events left for the next run: .*302/),
  ])
})

test('a run that ends with its last event has nothing left to explain', async () => {
  const file = openWith(CHANGES.slice(0, 1))
  const givenUp = { outcome: 'unknown', givenUp: { reason: 'cancelled' } } as const
  const { sender } = sendTo(file, { deliver: answering(givenUp) })
  await sender.sendLeft()
  expect(sender.stopped()).toMatch(/cancelled/)
  const { leftBecause, problems, counts } = sender.results()
  expect([leftBecause, problems.length]).toEqual([undefined, 1])
  expect(counts.get('change')).toEqual({ delivered: 0, refused: 0, unknown: 1, left: 0 })
})

test('a record whose requests fail alone keeps its events, and a warning names it', async () => {
  const file = openWith(CHANGES)
  const givenUp = { outcome: 'not-arrived', givenUp: { reason: 'record' } } as const
  const { sender } = sendTo(file, { deliver: answering(...CHANGES.map(() => givenUp)) })
  await sender.sendLeft()
  expect(sender.stopped()).toBeUndefined()
  expect(sender.results().problems).toMatchObject([
    { level: 'warning', concerns: 'record "1234567890"' },
  ])
  expect(file.state.left.size).toBe(4)
})

test('each event says how many are sent, and how many are left', async () => {
  const file = openWith(CHANGES)
  const counts: number[][] = []
  const { sender } = sendTo(file, { onProgress: (_, ...each) => counts.push(each) })
  await sender.sendLeft()
  expect(counts.map(([, left]) => left)).toEqual([3, 2, 1, 0])
  expect(counts.at(-1)).toEqual([4, 0])
})

test('what Phaset accepted is listed, each event with its record and its time', async () => {
  const file = openWith(CHANGES.slice(0, 2))
  const [event] = file.state.left.values()
  const { sender } = sendTo(file)
  await sender.sendLeft()
  const { events, counts, problems } = sender.results()
  expect(events[0]).toEqual({ recordId: '1234567890', at: event?.at, body: CHANGES[0] })
  expect(counts).toEqual(new Map([['change', { delivered: 2, refused: 0, unknown: 0, left: 0 }]]))
  expect(problems).toEqual([])
})

test.each([
  ['1234567890', 4],
  ['0987654321', 0],
])('with a token for the record %s, %i events of 1234567890 are sent', async (recordId, many) => {
  const file = openWith(CHANGES)
  const used: string[] = []
  const tokens = { kind: 'by-record', tokens: new Map([[recordId, 'its own']]) } as const
  const { sender } = sendTo(file, {
    tokens,
    deliver: async (_, { token }, progress) => {
      used.push(token)
      progress('delivered')
      return { outcome: 'delivered', attempts: 1 }
    },
  })
  await sender.sendLeft()
  expect(used).toEqual(Array(many).fill('its own'))
})
