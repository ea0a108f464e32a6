import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Outcome } from '../../src/phaset/answer.ts'
import { parseUndelivered } from '../../src/phaset/parse-undelivered.ts'
import { createUndeliveredFile, type Message } from '../../src/phaset/undelivered.ts'
import { anyText } from '../helpers/any-text.ts'
import { onUnix } from '../helpers/platform.ts'
import { testProperty } from '../helpers/properties.ts'

const WRITER = join(import.meta.dirname, '../../src/phaset/undelivered.ts')

let directory: string
let path: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'undelivered-'))
  path = join(directory, 'undelivered.jsonl')
})
afterEach(() => rmSync(directory, { recursive: true }))

function message(text: string): Message {
  return { kind: 'record', orgId: 'acme', recordId: 'greeter001', body: { text } }
}

function parse(text = readFileSync(path, 'utf8')) {
  const { messages, unassigned, damaged } =
    parseUndelivered(text) ?? fail('It is of a newer version')
  const withoutIds = messages.map(({ id: _, ...rest }) => rest)
  return { messages: withoutIds, unassigned, damaged }
}

function fail(message: string): never {
  throw new Error(message)
}

const OUTCOMES = ['delivered', 'not-arrived', 'refused', 'unknown'] as const

// `add` adds a message, and `tell` sets the outcome of a message that was added before.
const steps = fc.array(
  fc.oneof(
    fc.record({ add: anyText() }),
    fc.record({ tell: fc.nat(), outcome: fc.constantFrom(...OUTCOMES) }),
  ),
  { maxLength: 30 },
)
testProperty(
  'after every step of any interleaving the file holds just what is not delivered',
  [steps],
  (taken) => {
    rmSync(path, { force: true })
    const file = createUndeliveredFile(path)
    const open: { outcome: Outcome; message: Message; tell: (outcome: Outcome) => void }[] = []
    const expected = () => ({
      messages: open
        .filter(({ outcome }) => outcome !== 'delivered')
        .map((entry) => ({ outcome: entry.outcome, ...entry.message })),
      unassigned: [],
      damaged: [],
    })
    for (const step of taken) {
      if ('add' in step) {
        const added = message(step.add)
        open.push({ outcome: 'not-arrived', message: added, tell: file.add(added) })
      } else {
        const entry = open[step.tell % Math.max(open.length, 1)]
        if (entry === undefined || entry.outcome === 'delivered') continue
        entry.tell(step.outcome)
        entry.outcome = step.outcome
      }
      expect(parse()).toEqual(expected())
    }
    const { messages } = expected()
    expect(file.close()).toEqual(messages.length > 0 ? { path } : {})
    expect(readdirSync(directory)).toEqual(messages.length > 0 ? ['undelivered.jsonl'] : [])
    if (messages.length === 0) return 'delivered'
    expect(parse()).toEqual(expected())
    // The version, and a line for each message.
    expect(readFileSync(path, 'utf8').match(/\n/g)).toHaveLength(1 + messages.length)
    return 'left'
  },
  { runs: 80, shares: { delivered: 0.05, left: 0.3 } },
)

test('the file is for its owner alone, also when it is closed', () => {
  const file = createUndeliveredFile(path)
  const tell = file.add(message('one'))
  file.add(message('two'))
  expect(statSync(path).mode & 0o777).toBe(0o600)
  tell('delivered')
  file.close()
  expect(statSync(path).mode & 0o777).toBe(0o600)
})

test('a file that is there already is not touched', () => {
  writeFileSync(path, 'of another')
  const file = createUndeliveredFile(path)
  file.add(message('one'))('unknown')
  expect(file.path).toBeUndefined()
  expect(file.close()).toEqual({ failure: 'EEXIST' })
  expect(readFileSync(path, 'utf8')).toBe('of another')
})

test('where it can not be made, messages are taken all the same', () => {
  const file = createUndeliveredFile(join(directory, 'none', 'undelivered.jsonl'))
  file.add(message('one'))('delivered')
  expect(file.close()).toEqual({ failure: 'ENOENT' })
})

/** The file in a process whose files may have a number of half-KiB blocks. */
function keepOnFullDisk(texts: string[], blocks: number) {
  const script = `
    import { createUndeliveredFile } from ${JSON.stringify(pathToFileURL(WRITER).href)}
    const file = createUndeliveredFile(${JSON.stringify(path)})
    for (const text of ${JSON.stringify(texts)}) {
      file.add({ kind: 'record', orgId: 'acme', recordId: 'greeter001', body: { text } })
    }
    console.log(JSON.stringify(file.close()))
  `
  const run = ['--input-type=module', '--eval', script]
  const limited = ['-c', `ulimit -f ${blocks}; exec "$0" "$@"`, process.execPath, ...run]
  return JSON.parse(execFileSync('/bin/sh', limited, { encoding: 'utf8' }))
}

onUnix('on a full disk, what can not be written whole is left out, and the rest stands', () => {
  const texts = ['a', 'b'.repeat(2000), 'c']
  expect(keepOnFullDisk(texts, 2)).toEqual({ path, failure: 'EFBIG' })
  const fitting = ['a', 'c'].map((text) => ({ outcome: 'not-arrived', ...message(text) }))
  expect(parse()).toEqual({ messages: fitting, unassigned: [], damaged: [] })
})

describe('a damaged line is listed with its number', () => {
  const good = { outcome: 'refused', ...message('x') }
  test.each([
    ['not JSON', '{"outcome":', 'is not JSON'],
    ['no object', '[1]', 'is not an undelivered message'],
    ['no kind', JSON.stringify({ ...good, kind: undefined }), 'has a missing or wrong "kind"'],
    [
      'another outcome',
      JSON.stringify({ ...good, outcome: 'lost' }),
      'has a missing or wrong "outcome"',
    ],
    [
      'an empty organization',
      JSON.stringify({ ...good, orgId: '' }),
      'has a missing or wrong "orgId"',
    ],
    [
      'a body that is none',
      JSON.stringify({ ...good, body: 'x' }),
      'has a missing or wrong "body"',
    ],
    [
      'a body that is very deep',
      `{"outcome":"refused","kind":"record","orgId":"a","recordId":"b","body":{"x":${'['.repeat(1e5)}${']'.repeat(1e5)}}}`,
      'is nested too deeply',
    ],
    [
      'a key that changes objects',
      '{"outcome":"refused","kind":"record","orgId":"a","recordId":"b","body":{"x":{"__proto__":1}}}',
      'has a key "__proto__"',
    ],
    [
      'a change of a message that is not there',
      '{"id":7,"outcome":"delivered"}',
      'is about a message that is not in the file',
    ],
    [
      'an event that is none',
      JSON.stringify({ ...good, kind: 'event', body: { event: 'party' } }),
      'has a missing or wrong "body.event"',
    ],
  ])('%s', (_, line, problem) => {
    expect(parse(`${JSON.stringify(good)}\r\n   \n${line}\n`)).toEqual({
      messages: [good],
      unassigned: [],
      damaged: [{ line: 3, problem }],
    })
  })
})

const line = (id: number, more: object) => `${JSON.stringify({ id, ...more })}\n`
const taken = (id: number, text: string) => line(id, { outcome: 'not-arrived', ...message(text) })

test('a line that was cut as the process ended is no damage', () => {
  const whole = taken(1, 'a') + taken(2, 'b')
  const cut = line(1, { outcome: 'delivered' })
  const left = { outcome: 'not-arrived', ...message('b') }
  for (let length = 1; length < cut.length - 1; length++) {
    const { messages, damaged } = parse(whole + cut.slice(0, length))
    expect([messages.length, damaged]).toEqual([2, []])
  }
  expect(parse(whole + cut)).toMatchObject({ messages: [left], damaged: [] })
  expect(parse(whole + cut.trimEnd())).toMatchObject({ messages: [left], damaged: [] })
})

test('a line that was cut and has others after it is damage', () => {
  const { messages, damaged } = parse(`${taken(1, 'a')}{"id":1,"out\n${taken(2, 'b')}`)
  expect(messages).toHaveLength(2)
  expect(damaged).toEqual([{ line: 2, problem: 'is not JSON' }])
})

test('changes of a message that is damaged are not listed too', () => {
  const { damaged } = parse(line(1, { kind: 'other' }) + line(1, { outcome: 'unknown' }))
  expect(damaged.map((each) => each.line)).toEqual([1])
})

test('a byte order mark is no damage', () => {
  expect(parse(`\uFEFF${taken(1, 'a')}`)).toMatchObject({ messages: [message('a')], damaged: [] })
})

test('files that were put one after the other each have messages of their own', () => {
  const file = (text: string) => `{"version":1}\n${taken(1, text)}`
  const { messages } = parse(`${file('a')}${line(1, { outcome: 'delivered' })}${file('b')}`)
  expect(messages).toMatchObject([message('b')])
})

test('a file of a newer version is not read', () => {
  expect(parseUndelivered(`{"version":2}\n${taken(1, 'a')}`)).toBeUndefined()
})

test('an event without a component is there until it has one', () => {
  const file = createUndeliveredFile(path)
  const candidates = [{ directory: 'apps/web', orgId: 'acme', recordId: 'web0000001' }]
  const body = { event: 'comment' }
  const note = file.add({ kind: 'event', candidates, body })
  expect(parse().unassigned).toMatchObject([{ outcome: 'not-arrived', candidates, body }])
  note('assigned')
  expect(parse()).toEqual({ messages: [], unassigned: [], damaged: [] })
  expect(file.close()).toEqual({})
})
