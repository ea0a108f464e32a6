import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { EVENT_NAMES } from '../../src/phaset/contract/event.ts'
import { decide } from '../helpers/decisions.ts'
import { allExamples } from '../helpers/payloads.ts'

const docs = readFileSync(new URL('../../docs/events.md', import.meta.url), 'utf8')

/** The rows of the first table, which says what follows from which GitHub event. */
const rows = docs
  .slice(docs.indexOf('| GitHub event '))
  .split('\n\n', 1)
  .flatMap((table) => table.split('\n').slice(2))
  .map((row) => row.split('|').map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((m) => m[1])))

const sorted = (words: readonly (string | undefined)[]) => [...new Set(words)].sort()

test('the table of docs/events.md has every GitHub event that the action reads, and no other', () => {
  const names = [...allExamples().map(({ name }) => name), 'pull_request_target']
  // Events that the action reads need a payload. All others send nothing, whatever the payload is.
  const read = names.filter((name) => decide(name, null).kind === 'invalid')
  expect(sorted(rows.flatMap((cells) => cells[1] ?? []))).toEqual(sorted(read))
})

test('the table of docs/events.md has every Phaset event, and no other', () => {
  expect(sorted(rows.flatMap((cells) => cells[3] ?? []))).toEqual(sorted(EVENT_NAMES))
})
