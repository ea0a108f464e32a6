/** Mutants that need no test, by their file and texts as `npm run mutate` prints them. */
export const ACCEPTED: readonly { file: string; before: string; after: string; reason: string }[] =
  []
