import { count } from '../base/count.ts'
import { omitUndefined } from '../base/omit-undefined.ts'
import { type Problem, WORST_FIRST } from '../base/problem.ts'
import { escapeInvisible, shorten } from '../base/quote.ts'

/** GitHub shows no more annotations of one level per step. */
const OF_A_KIND = 10
/** Characters that GitHub shows of a message and of a title. */
const LONGEST = 4096
const LONGEST_TITLE = 255

export type Annotations = {
  /** What GitHub shows beside the run and, with a file, at its line; errors first. */
  shown: Problem[]
  /** The problems that exceed GitHub's limits, for the log. */
  left: Problem[]
}

/**
 * Chooses the problems to annotate: at most 10 errors, 10 warnings and 10 notices. The tenth counts
 * the remaining ones. Standards come after problems that stop a delivery. All problems with inputs are
 * one message, one line per problem, unless it is longer than GitHub shows.
 */
export function chooseAnnotations(problems: readonly Problem[]): Annotations {
  const ofInputs = problems.filter(({ kind, level }) => kind === 'input' && level === 'error')
  const together = joinMessages(ofInputs.map(bound))
  if (ofInputs.length < 2 || together.message.length > LONGEST) return chooseAmong(problems)
  const { shown, left } = chooseAmong(problems.filter((problem) => !ofInputs.includes(problem)))
  return { shown: [together, ...shown], left }
}

function joinMessages(problems: Problem[]): Problem {
  const message = problems.map((problem) => problem.message).join('\n')
  return { kind: 'input', level: 'error', title: 'Phaset: inputs', message }
}

function chooseAmong(problems: readonly Problem[]): Annotations {
  const chosen = WORST_FIRST.map((level) => chooseOfLevel(problems, level))
  return {
    shown: chosen.flatMap(({ shown }) => shown).map(bound),
    left: chosen.flatMap(({ left }) => left),
  }
}

function chooseOfLevel(problems: readonly Problem[], level: Problem['level']): Annotations {
  const all = problems
    .filter((problem) => problem.level === level)
    .toSorted((a, b) => Number(a.kind === 'check') - Number(b.kind === 'check'))
  if (all.length <= OF_A_KIND) return { shown: all, left: [] }
  const shown = all.slice(0, OF_A_KIND - 1)
  const left = all.slice(OF_A_KIND - 1)
  return { shown: [...shown, countLeft(left)], left }
}

function countLeft(left: Problem[]): Problem {
  const [{ kind, level } = { kind: 'check', level: 'notice' } as const] = left
  return {
    kind,
    level,
    title: 'Phaset',
    message: `plus ${count(left.length, `more ${level}`)}: see the log`,
  }
}

function bound({ message, title, file, ...rest }: Problem): Problem {
  return {
    ...rest,
    message: shorten(escapeInvisible(message), LONGEST).toWellFormed(),
    ...omitUndefined({
      title: title && shorten(escapeInvisible(title), LONGEST_TITLE).toWellFormed(),
      file: file && escapeInvisible(file),
    }),
  }
}
