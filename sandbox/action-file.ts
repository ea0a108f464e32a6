import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod/mini'

const actionFile = z.object({
  inputs: z.record(z.string(), z.object({ default: z.optional(z.string()) })),
  runs: z.object({ main: z.string() }),
})

/** What a runner reads of an `action.yml`. `main`: the script's absolute path. */
export type Action = { main: string; inputs: Record<string, { default?: string | undefined }> }

/**
 * Reads an action's `action.yml`.
 *
 * @param directory where the file is
 */
export function readAction(directory: string): Action {
  const text = readFileSync(join(directory, 'action.yml'), 'utf8')
  // A runner treats every default as text, also `10` and `true`.
  const { inputs, runs } = actionFile.parse(parse(text, { schema: 'failsafe' }))
  return { main: join(directory, runs.main), inputs }
}

/**
 * Makes the `INPUT_` variables of a step, as a runner sets them: one for each declared input, and one
 * for each input that the step sets without a declaration.
 *
 * @param given the step's `with`
 * @param expressions the values of expressions such as `github.token` in a default
 */
export function inputVariables(
  { inputs }: Action,
  given: Record<string, string>,
  expressions: Record<string, string>,
): Record<string, string> {
  const values = { ...defaultValues(inputs, expressions), ...given }
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  )
}

function defaultValues(
  inputs: Action['inputs'],
  expressions: Record<string, string>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [
      name,
      (input.default ?? '').replace(
        /\$\{\{ *([\w.]+) *\}\}/g,
        (text, expression: string) => expressions[expression] ?? text,
      ),
    ]),
  )
}
