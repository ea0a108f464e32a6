import * as z from 'zod/mini'

const text = z.string({ error: 'must be a string' })
const path = z.optional(
  text.check(z.refine((path) => !path.includes('\0'), 'must not contain a NUL character')),
)

// StandardLint's own configuration template has empty strings for settings that aren't set.
const severity = z.enum(['error', 'warn', ''], { error: 'must be "error" or "warn"' })

/** `error`: a miss is a failure. `warn`: a miss is a warning. */
export type Severity = Exclude<z.infer<typeof severity>, ''>

const check = z.object(
  { name: text, severity: z.optional(severity), path },
  { error: 'must be the name of a check, or an object with `name`, `severity` and `path`' },
)

/**
 * A Baseline as Phaset returns it: a configuration of StandardLint, where a check is a name or an
 * object. The parsed value has only objects. Any name is valid here, because a newer Phaset may know
 * more checks. Other keys are ignored, as in StandardLint.
 */
export const baselineDocument = z.object(
  {
    basePath: path,
    ignorePaths: z.optional(
      z.array(text.check(z.minLength(1, 'must not be empty (it would ignore every file)')), {
        error: 'must be a list of strings',
      }),
    ),
    defaultSeverity: z.optional(severity),
    checks: z.array(z.pipe(z.transform(asObject), check), { error: 'must be a list of checks' }),
  },
  { error: 'must be an object with `checks`' },
)

export type BaselineDocument = z.infer<typeof baselineDocument>

function asObject(check: unknown): unknown {
  return typeof check === 'string' ? { name: check } : check
}
