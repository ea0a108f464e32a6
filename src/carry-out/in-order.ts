/** Runs tasks one after the other. A failure doesn't stop the next task. */
export async function inOrder<T>(starts: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = []
  for (const start of starts) results.push(await start())
  return results
}
