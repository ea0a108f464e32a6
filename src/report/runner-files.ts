import * as core from '@actions/core'
import { inputProblem, type Problem } from '../base/problem.ts'

/** As in a container job with `--user`: the runner's files are another user's. */
const REMEDY =
  'let the user of this step write it; a container needs the user ID of the runner, or root'

/** @returns a warning if the runner's file for outputs can't be written */
export function writeOutputs(outputs: Record<string, string>): Problem[] {
  try {
    for (const [name, text] of Object.entries(outputs)) core.setOutput(name, text)
    return []
  } catch (error) {
    return [unwritable('GITHUB_OUTPUT', error, 'this step has no outputs')]
  }
}

/** @returns a warning if the runner's file for the job summary can't be written */
export async function writeSummary(text: string): Promise<Problem[]> {
  try {
    await core.summary.addRaw(text).write()
    return []
  } catch (error) {
    // A runner without summaries, as of an old GitHub server, names no file.
    if (!String(error).includes('Unable to find environment variable')) {
      return [unwritable('GITHUB_STEP_SUMMARY', error, 'this step has no job summary')]
    }
    core.debug(`The job summary was not written: ${String(error)}`)
    return []
  }
}

function unwritable(variable: string, error: unknown, consequence: string): Problem {
  const code = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
  return inputProblem(
    `${variable} is a file that can't be written${code}, so ${consequence}; ${REMEDY}`,
    'warning',
  )
}
