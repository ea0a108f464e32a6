import * as z from 'zod/mini'

/** What came of reading a text: its value, or what is wrong with it. */
export type Result<T> = { kind: 'value'; value: T } | { kind: 'invalid'; problem: string }

export const value = <T>(read: T): Result<T> => ({ kind: 'value', value: read })
export const invalid = (problem: string): Result<never> => ({ kind: 'invalid', problem })

/** A schema that reads further what another takes; a reading's problem is its issue's message. */
export function readWith<Input, T>(
  schema: z.ZodMiniType<Input>,
  read: (input: Input) => Result<T>,
) {
  return z.pipe(
    schema,
    z.transform((input: Input, context): T => {
      const reading = read(input)
      if (reading.kind === 'value') return reading.value
      context.issues.push({ code: 'custom', message: reading.problem, input })
      return z.NEVER
    }),
  )
}
