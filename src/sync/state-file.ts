import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from '../base/error-code.ts'
import { quote } from '../base/quote.ts'
import { invalid, type Result, value } from '../base/result.ts'
import { createJournal, type Journal, reopenJournal } from '../phaset/journal.ts'
import { isReadable, parseJournal } from '../phaset/parse-journal.ts'
import { createState, parseStateLine, renderState, type State, type StateLine } from './state.ts'

/** The state between runs. It is accurate at any moment at which the process may end. */
export type StateFile = {
  /** As the lines give it that were written so far. */
  readonly state: State
  /**
   * Writes lines in turn.
   *
   * @throws StateFailure
   */
  write: (lines: readonly StateLine[]) => void
  /**
   * Shortens the file to what the next run needs.
   *
   * @throws StateFailure
   */
  close: () => void
}

/** The state can't be written, so nothing more may be sent. */
export class StateFailure extends Error {}

const FILE = 'journal.jsonl'

/** How many lines are written at once. */
const CHUNK = 1000

/**
 * Opens the state, or begins one.
 *
 * @param directory the input `state`; its path from here
 * @param isDryRun nothing is written, and the file stays as it is
 * @returns a problem if the state can't be used: nothing may be sent then
 */
export function openState(directory: string, isDryRun: boolean): Result<StateFile> {
  const path = join(directory, FILE)
  const text = readText(path)
  if (text.kind === 'invalid') return text
  const reading = readState(text.value, path)
  if (reading.kind === 'invalid' || isDryRun) {
    return reading.kind === 'invalid'
      ? reading
      : value({ state: reading.value.state, write: takeAll(reading.value), close: () => undefined })
  }
  try {
    return value(keep(reading.value, openFile(directory, path, text.value)))
  } catch (error) {
    return invalid(
      `${quote(path)} can't be written (${codeOf(error)}); make state a directory that this job may write`,
    )
  }
}

type Fold = ReturnType<typeof createState>

/** A file that ends within its first line was cut as it was made. */
function readText(path: string): Result<string> {
  try {
    const text = readFileSync(path, 'utf8')
    return value(text.slice(0, text.lastIndexOf('\n') + 1))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return value('')
    return invalid(`${quote(path)} can't be read (${codeOf(error)})`)
  }
}

function readState(text: string, path: string): Result<Fold> {
  const fold = createState()
  if (text === '') return value(fold)
  const journal = parseJournal(text)
  const refuse = (what: string) =>
    invalid(`${quote(path)} ${what}; delete the state, and start again with since`)
  if (!isReadable(journal)) {
    return invalid(
      `${quote(path)} was written by a newer version of this action; use that version, or delete the state and start again with since`,
    )
  }
  if (journal.version === undefined) return refuse("is not a state of this action's")
  for (const line of journal.lines) {
    const parsed = line.kind === 'value' ? parseStateLine(line.value) : undefined
    if (parsed === undefined) return refuse(`is damaged in line ${line.number}`)
    fold.take(parsed)
  }
  return value(fold)
}

function openFile(directory: string, path: string, text: string): Journal {
  if (text !== '') return reopenJournal(path)
  mkdirSync(directory, { recursive: true })
  rmSync(path, { force: true })
  return createJournal(path)
}

function takeAll({ take }: Fold) {
  return (lines: readonly StateLine[]) => {
    for (const line of lines) take(line)
  }
}

function keep(fold: Fold, journal: Journal): StateFile {
  const attempt = (work: () => void) => {
    try {
      work()
    } catch (error) {
      throw new StateFailure(`the state can't be written (${codeOf(error)})`)
    }
  }
  return {
    state: fold.state,
    write: (lines) => {
      for (let at = 0; at < lines.length; at += CHUNK) {
        attempt(() => journal.append(...lines.slice(at, at + CHUNK)))
      }
      takeAll(fold)(lines)
    },
    close: () => {
      attempt(() => journal.replace(renderState(fold.state)))
      journal.close()
    },
  }
}
