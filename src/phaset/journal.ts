import {
  closeSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'

/** The version of the format, which the first line carries. */
export const VERSION = 1

/** An append-only file of JSON lines, accurate at any moment at which the process may end. */
export type Journal = {
  /** Writes lines, whole or not at all. Throws if the file can't be written. */
  append: (...lines: object[]) => void
  /** Puts these lines in the place of all others. Throws if the file can't be written. */
  replace: (lines: readonly object[]) => void
  close: () => void
}

/**
 * Makes a journal that only its owner can read. Throws if the file is there already, or can't be
 * made.
 */
export function createJournal(path: string): Journal {
  const file = openSync(path, 'wx', 0o600)
  const journal = openAt(path, file, 0)
  try {
    journal.append({ version: VERSION })
  } catch (error) {
    journal.close()
    rmSync(path, { force: true })
    throw error
  }
  return journal
}

/**
 * Opens a journal that is there, to write on behind its last whole line. Throws if the file can't
 * be written.
 */
export function reopenJournal(path: string): Journal {
  const end = readFileSync(path).lastIndexOf('\n') + 1
  const file = openSync(path, 'r+')
  ftruncateSync(file, end)
  return openAt(path, file, end)
}

function openAt(path: string, file: number, start: number): Journal {
  let end = start

  const append = (...lines: object[]) => {
    try {
      end += writeWhole(file, render(lines), end)
    } catch (error) {
      // As on a full disk: a part of a line would spoil the next one.
      ftruncateSync(file, end)
      throw error
    }
  }
  return {
    append,
    replace: (lines) => {
      const text = render([{ version: VERSION }, ...lines])
      try {
        replaceFile(path, text)
      } catch {
        // A full disk has room for what is shorter than the file was.
        ftruncateSync(file, writeWhole(file, text, 0))
      }
    },
    close: () => closeSync(file),
  }
}

function render(lines: readonly object[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}

/** @returns the number of bytes, all of which are written: the system may take a part at a time */
function writeWhole(file: number, text: string, start: number): number {
  const bytes = Buffer.from(text)
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(file, bytes, done, bytes.length - done, start + done)
  }
  return bytes.length
}

/** By a new file in the old one's place: there is a whole one at every moment. */
function replaceFile(path: string, text: string): void {
  const next = `${path}.next`
  try {
    writeFileSync(next, text, { mode: 0o600 })
    renameSync(next, path)
  } catch (error) {
    rmSync(next, { force: true })
    throw error
  }
}
