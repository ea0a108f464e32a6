import type { Decision } from './decision.ts'

/**
 * Ends a decision because a field is missing or wrong.
 *
 * Throwing is for bugs, except here: a decision reads its fields one after another, in a straight
 * line, and `catchInvalidFields` is the one place that handles a field that can't be read.
 */
class InvalidFields extends Error {
  readonly problems: string[]

  constructor(problems: string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

/** @param problems one sentence each, which names the field */
export function throwInvalidFields(problems: string[]): never {
  throw new InvalidFields(problems)
}

/** Makes a decision. It is `invalid` if a field that it reads is missing or wrong. */
export function catchInvalidFields(decide: () => Decision): Decision {
  try {
    return decide()
  } catch (error) {
    if (error instanceof InvalidFields) return { kind: 'invalid', problems: error.problems }
    throw error
  }
}
