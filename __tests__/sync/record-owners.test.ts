import { expect, test } from '@jest/globals'
import { inputProblem, type Problem } from '../../src/base/problem.ts'
import { openRecordOwners } from '../../src/sync/record-owners.ts'
import type { StateLine } from '../../src/sync/state.ts'
import { makeState, open, readJournal } from '../helpers/sync-states.ts'
import { listedOf, remoteComponentOf, withCredentials } from '../helpers/synced.ts'

const WEB = remoteComponentOf('web', 'web4567890')
const API = remoteComponentOf('api', 'api4567890')
const PROBLEM: Problem = inputProblem('it is unclear')
const KNOWN = [1, 2].map((repository) => ({ repository, point: 5 }))

/** Runs one after another, with the repositories 1 and 2, each in the list of the run or not. */
function start(lines: StateLine[] = KNOWN) {
  const directory = makeState()
  const file = open(directory)
  file.write(lines)
  const run = (ids: readonly number[] = [1, 2], problems: Problem[] = []) => {
    const owners = openRecordOwners({ repositories: ids.map((id) => listedOf(id)), problems }, file)
    /** Returns the directories with records of another repository, and its name. */
    return (id: number, components = [WEB], unclear: Problem[] = []) => {
      const ofOthers = owners.claim(id, { components, problems: unclear })
      return [...ofOthers].map(([{ directory }, owner]) => `${directory} of ${owner}`)
    }
  }
  const recordsOf = (id: number) => file.state.repositories.get(id)?.recordIds
  return { run, recordsOf, readState: () => readJournal(directory) }
}

test('a record belongs to the repository that is read first, also in later runs', () => {
  const { run, recordsOf } = start()
  const first = run()
  expect([first(1), first(2)]).toEqual([[], ['web of acme/1']])
  const second = run()
  expect([second(2), second(1)]).toEqual([['web of acme/1'], []])
  expect([recordsOf(1), recordsOf(2)]).toEqual([['web4567890'], undefined])
})

test('only the records of others are refused', () => {
  const { run, recordsOf } = start()
  const claim = run()
  claim(1)
  expect(claim(2, [WEB, API])).toEqual(['web of acme/1'])
  expect(recordsOf(2)).toEqual(['api4567890'])
})

test('what does not change is not written again', () => {
  const { run, readState } = start()
  run()(1, [WEB, API])
  const before = readState()
  expect(run()(1, [WEB, API])).toEqual([])
  run()(3, [])
  expect(readState()).toBe(before)
})

test('a record is free once its repository has a manifest with another ID', () => {
  const { run, recordsOf } = start()
  run()(1)
  const claim = run()
  expect([claim(1, [API]), claim(2)]).toEqual([[], []])
  expect([recordsOf(1), recordsOf(2)]).toEqual([['api4567890'], ['web4567890']])
})

test.each<[string, Parameters<ReturnType<ReturnType<typeof start>['run']>>]>([
  ['can not be read', [1, [withCredentials(WEB, {})]]],
  ['may be in a directory that was not found', [1, [], [PROBLEM]]],
])('a record is kept if its manifest %s', (_, broken) => {
  const { run, recordsOf } = start()
  run()(1)
  const claim = run()
  claim(...broken)
  expect([claim(2), recordsOf(1)]).toEqual([['web of acme/1'], ['web4567890']])
})

test('a record is free once its repository is not synced anymore', () => {
  const { run, recordsOf } = start()
  run()(1)
  expect(run([2])(2)).toEqual([])
  expect([recordsOf(1), recordsOf(2)]).toEqual([[], ['web4567890']])
})

test('a repository that can not be listed now keeps its record', () => {
  const { run } = start()
  run()(1)
  expect(run([2], [PROBLEM])(2)).toEqual(["web of a repository that isn't in the list of this run"])
})

test('a component without an ID is of no other repository', () => {
  const { run } = start()
  const claim = run()
  claim(1, [WEB])
  expect(claim(2, [withCredentials(API, {})])).toEqual([])
})

test('a repository that the state does not know has its record in this run', () => {
  const { run, recordsOf } = start([{ repository: 1, point: 5 }])
  const claim = run()
  expect([claim(2), claim(1)]).toEqual([[], ['web of acme/2']])
  expect(recordsOf(2)).toBeUndefined()
})
