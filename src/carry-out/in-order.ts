/** Runs tasks one after the other, each whatever came of those before it. */
export async function inOrder<T>(starts: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = []
  for (const start of starts) results.push(await start())
  return results
}
