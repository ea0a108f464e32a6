import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from '../base/error-code.ts'
import { quote } from '../base/quote.ts'
import { invalid, type Result, value } from '../base/result.ts'
import { createJournal, type Journal, reopenJournal } from '../phaset/journal.ts'
import { isReadable, parseJournal } from '../phaset/parse-journal.ts'
import { createState, parseStateLine, renderState, type State, type StateLine } from './state.ts'

/** The state between runs. It is accurate whenever the process ends. */
export type StateFile = {
  /** The result of all lines so far. */
  readonly state: State
  /**
   * Writes lines in this order.
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

/** Thrown if the state can't be written. Nothing more may be sent then. */
export class StateFailure extends Error {}

const FILE = 'journal.jsonl'

/** How many lines are written at once. */
const CHUNK = 1000

/**
 * Opens the state, or creates it.
 *
 * @param directory the path of the input `state`, relative to the current directory
 * @param isDryRun writes nothing, so the file stays unchanged
 * @returns a problem if the state can't be used. Nothing may be sent then
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
      `${quote(path)}, the state, can't be written (${codeOf(error)}); make state a directory that this job may write`,
    )
  }
}

type Fold = ReturnType<typeof createState>

/** Drops an incomplete last line. A file that ends within its first line counts as empty. */
function readText(path: string): Result<string> {
  try {
    const text = readFileSync(path, 'utf8')
    return value(text.slice(0, text.lastIndexOf('\n') + 1))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return value('')
    return invalid(
      `${quote(path)}, the state, can't be read (${codeOf(error)}); make state a directory that this job may read`,
    )
  }
}

function readState(text: string, path: string): Result<Fold> {
  const fold = createState()
  if (text === '') return value(fold)
  const journal = parseJournal(text)
  const refuse = (what: string) =>
    invalid(`${quote(path)} ${what}; delete it, and start again with since`)
  if (!isReadable(journal)) {
    return invalid(
      `${quote(path)} is the state of a newer version of this action; use that version, or delete the file and start again with since`,
    )
  }
  if (journal.version === undefined) return refuse("isn't a state of this action")
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
