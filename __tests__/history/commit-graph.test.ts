import { describe, expect } from '@jest/globals'
import fc from 'fast-check'
import {
  addCommits,
  type CommitGraph,
  findCommitsOfSteps,
  type GraphCommit,
  type Step,
} from '../../src/github-api/history/commit-graph.ts'
import { testProperty } from '../helpers/properties.ts'

/** A history in which each commit has one or two earlier ones as parents; the first is the root. */
const history = fc
  .array(fc.tuple(fc.nat(), fc.nat()), { minLength: 3, maxLength: 25 })
  .map((drawn) =>
    drawn.map(([one, other], index): GraphCommit => {
      const parents = [...new Set([one, other].map((n) => n % Math.max(1, index)))]
      const date = `2026-01-01T00:00:${String(index).padStart(2, '0')}Z`
      return { sha: `c${index}`, date, parents: index === 0 ? [] : parents.map((n) => `c${n}`) }
    }),
  )

function reachable(commits: readonly GraphCommit[], sha: string): Set<string> {
  const commit = commits.find((each) => each.sha === sha)
  return new Set([sha, ...(commit?.parents ?? []).flatMap((next) => [...reachable(commits, next)])])
}

function graphOf(commits: readonly GraphCommit[]): CommitGraph {
  const graph: CommitGraph = new Map()
  addCommits(graph, commits.toReversed())
  return graph
}

describe('the commits that pushes brought', () => {
  testProperty(
    'are those that can be reached from the new tip and not from the old one',
    [history, fc.array(fc.nat(), { minLength: 2, maxLength: 12 })],
    (commits, drawn) => {
      const tips = drawn.map((n) => `c${n % commits.length}`)
      // A push that doesn't follow from the tip is a force push, which isn't part of this.
      const steps = tips
        .slice(1)
        .map((after, index): Step => ({ ref: 'main', before: tips[index] ?? '', after }))
        .filter(({ before, after }) => reachable(commits, after).has(before))
      const found = findCommitsOfSteps(steps, graphOf(commits))
      steps.forEach(({ before, after }, index) => {
        const known = reachable(commits, before)
        const brought = commits.filter(
          ({ sha }) => reachable(commits, after).has(sha) && !known.has(sha),
        )
        expect(found[index]?.map(({ sha }) => sha)).toEqual(brought.map(({ sha }) => sha))
      })
      return steps.some(({ before, after }) => before !== after) ? 'moved' : 'not moved'
    },
    { shares: { moved: 0.3 } },
  )

  testProperty(
    'are unknown where the push reaches beyond the history that was read',
    [history, fc.nat()],
    (commits, drawn) => {
      const graph = graphOf(commits.slice(drawn % commits.length))
      const [before = '', after = ''] = [commits.at(-2)?.sha, commits.at(-1)?.sha]
      const [found] = findCommitsOfSteps([{ ref: 'main', before, after }], graph)
      if (found === undefined) return 'unknown'
      const shas = new Set(found.map(({ sha }) => sha))
      const missed = [...reachable(commits, after)].filter(
        (sha) => !shas.has(sha) && !reachable(commits, before).has(sha),
      )
      expect(missed).toEqual([])
      return 'known'
    },
    { shares: { known: 0.1, unknown: 0.1 } },
  )
})
