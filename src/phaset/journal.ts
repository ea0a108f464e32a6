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

/** An append-only file of JSON lines. It stays accurate whenever the process ends. */
export type Journal = {
  /** Writes lines completely or not at all. Throws if the file can't be written. */
  append: (...lines: object[]) => void
  /** Replaces all lines with these. Throws if the file can't be written. */
  replace: (lines: readonly object[]) => void
  close: () => void
}

/**
 * Creates a journal that only its owner can read. Throws if the file exists or can't be created.
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
        // Even a full disk has room for a text that is shorter than the file was.
        ftruncateSync(file, writeWhole(file, text, 0))
      }
    },
    close: () => closeSync(file),
  }
}

function render(lines: readonly object[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}

/** Writes all bytes, because the system may write only some at a time. Returns their number. */
function writeWhole(file: number, text: string, start: number): number {
  const bytes = Buffer.from(text)
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(file, bytes, done, bytes.length - done, start + done)
  }
  return bytes.length
}

/** Renames a new file over the old one, so a complete file exists at every moment. */
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
