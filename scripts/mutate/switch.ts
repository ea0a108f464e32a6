// Runs within a test, where every source with mutants imports it.

const { MUTANT = '' } = process.env

/** The mutants that this test file reached, as `src/file.ts:0`, if none is active. */
export const reached = new Set<string>()

/** Creates the `$m` of a source, which says whether the mutant of a number is the active one. */
export function createSwitch(file: string): (id: number) => boolean {
  if (MUTANT === '') {
    return (id) => {
      reached.add(`${file}:${id}`)
      return false
    }
  }
  const [activeFile, active] = MUTANT.split(':')
  return activeFile === file ? (id) => id === Number(active) : () => false
}
