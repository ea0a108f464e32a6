import * as z from 'zod/mini'

/** The result of parsing: the value, or what is wrong with the text. */
export type Result<T> = { kind: 'value'; value: T } | { kind: 'invalid'; problem: string }

export const value = <T>(parsed: T): Result<T> => ({ kind: 'value', value: parsed })
export const invalid = (problem: string): Result<never> => ({ kind: 'invalid', problem })

/** A schema that parses what another schema accepts. A problem becomes the message of the issue. */
export function parseWith<Input, T>(
  schema: z.ZodMiniType<Input>,
  parse: (input: Input) => Result<T>,
) {
  return z.pipe(
    schema,
    z.transform((input: Input, context): T => {
      const result = parse(input)
      if (result.kind === 'value') return result.value
      context.issues.push({ code: 'custom', message: result.problem, input })
      return z.NEVER
    }),
  )
}
