import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Outcome } from '../../src/phaset/answer.ts'
import { createLedger, type Message } from '../../src/phaset/ledger.ts'
import { parseUndelivered } from '../../src/phaset/undelivered.ts'
import { onUnix } from '../helpers/platform.ts'

const LEDGER = join(import.meta.dirname, '../../src/phaset/ledger.ts')

let directory: string
let path: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'ledger-'))
  path = join(directory, 'undelivered.jsonl')
})
afterEach(() => rmSync(directory, { recursive: true }))

function message(text: string): Message {
  return { kind: 'record', orgId: 'acme', recordId: 'greeter001', body: { text } }
}

function parse() {
  return parseUndelivered(readFileSync(path, 'utf8'))
}

const OUTCOMES = ['delivered', 'not-arrived', 'refused', 'unknown'] as const

test('after every step of any interleaving the file holds just what is not delivered', () => {
  // `add` takes a message in; `tell` gives the outcome of one that was taken in before.
  const steps = fc.array(
    fc.oneof(
      fc.record({ add: fc.string({ unit: 'binary' }) }),
      fc.record({ tell: fc.nat(), outcome: fc.constantFrom(...OUTCOMES) }),
    ),
    { maxLength: 30 },
  )
  fc.assert(
    fc.property(steps, (taken) => {
      rmSync(path, { force: true })
      const ledger = createLedger(path)
      const open: { outcome: Outcome; message: Message; tell: (outcome: Outcome) => void }[] = []
      const expected = () => ({
        messages: open
          .filter(({ outcome }) => outcome !== 'delivered')
          .map((entry) => ({ outcome: entry.outcome, ...entry.message })),
        damaged: [],
      })
      for (const step of taken) {
        if ('add' in step) {
          const added = message(step.add)
          open.push({ outcome: 'not-arrived', message: added, tell: ledger.add(added) })
        } else {
          const entry = open[step.tell % Math.max(open.length, 1)]
          if (entry === undefined || entry.outcome === 'delivered') continue
          entry.tell(step.outcome)
          entry.outcome = step.outcome
        }
        expect(parse()).toEqual(expected())
      }
      const { messages } = expected()
      expect(ledger.close()).toEqual(messages.length > 0 ? { path } : {})
      expect(readdirSync(directory)).toEqual(messages.length > 0 ? ['undelivered.jsonl'] : [])
      if (messages.length === 0) return
      expect(parse()).toEqual(expected())
      expect(readFileSync(path, 'utf8').match(/^ *$/gm)).toEqual([''])
    }),
    { numRuns: 200 },
  )
})

test('the file is for its owner alone, also when it is closed', () => {
  const ledger = createLedger(path)
  const tell = ledger.add(message('one'))
  ledger.add(message('two'))
  expect(statSync(path).mode & 0o777).toBe(0o600)
  tell('delivered')
  ledger.close()
  expect(statSync(path).mode & 0o777).toBe(0o600)
})

test('a file that is there already is not touched', () => {
  writeFileSync(path, 'of another')
  const ledger = createLedger(path)
  ledger.add(message('one'))('unknown')
  expect(ledger.path).toBeUndefined()
  expect(ledger.close()).toEqual({ failure: 'EEXIST' })
  expect(readFileSync(path, 'utf8')).toBe('of another')
})

test('where it can not be made, messages are taken all the same', () => {
  const ledger = createLedger(join(directory, 'none', 'undelivered.jsonl'))
  ledger.add(message('one'))('delivered')
  expect(ledger.close()).toEqual({ failure: 'ENOENT' })
})

/** The ledger in a process whose files may have a number of half-KiB blocks. */
function keepLedgerOnFullDisk(texts: string[], blocks: number) {
  const script = `
    import { createLedger } from ${JSON.stringify(pathToFileURL(LEDGER).href)}
    const ledger = createLedger(${JSON.stringify(path)})
    for (const text of ${JSON.stringify(texts)}) {
      ledger.add({ kind: 'record', orgId: 'acme', recordId: 'greeter001', body: { text } })
    }
    console.log(JSON.stringify(ledger.close()))
  `
  const run = ['--input-type=module', '--eval', script]
  const limited = ['-c', `ulimit -f ${blocks}; exec "$0" "$@"`, process.execPath, ...run]
  return JSON.parse(execFileSync('/bin/sh', limited, { encoding: 'utf8' }))
}

onUnix('on a full disk, what can not be written whole is left out, and the rest stands', () => {
  const texts = ['a', 'b'.repeat(2000), 'c']
  expect(keepLedgerOnFullDisk(texts, 2)).toEqual({ path, failure: 'EFBIG' })
  const fitting = ['a', 'c'].map((text) => ({ outcome: 'not-arrived', ...message(text) }))
  expect(parse()).toEqual({ messages: fitting, damaged: [] })
})

describe('a damaged line is told with its number', () => {
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
      'an event that is none',
      JSON.stringify({ ...good, kind: 'event', body: { event: 'party' } }),
      'has a missing or wrong "body.event"',
    ],
  ])('%s', (_, line, problem) => {
    expect(parseUndelivered(`${JSON.stringify(good)}\r\n   \n${line}\n`)).toEqual({
      messages: [good],
      damaged: [{ line: 3, problem }],
    })
  })
})
