import * as z from 'zod/mini'

const count = z.int().check(z.nonnegative())

/** What `POST /integration/standards` takes, in the words that Phaset documents. */
export const standardsResult = z.strictObject({
  passes: count,
  warnings: count,
  failures: count,
  results: z.array(
    z.strictObject({
      name: z.string(),
      message: z.string(),
      path: z.string(),
      status: z.enum(['pass', 'warning', 'failure']),
    }),
  ),
})

export type StandardsResult = z.infer<typeof standardsResult>
export type CheckResult = StandardsResult['results'][number]
