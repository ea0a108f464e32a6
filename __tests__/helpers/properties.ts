import { expect, test } from '@jest/globals'
import fc from 'fast-check'

/** Milliseconds that a property test may take on a busy machine. */
export const PROPERTY_TIMEOUT = 60_000

type Arbitraries<Values extends unknown[]> = {
  [Index in keyof Values]: fc.Arbitrary<Values[Index]>
}

type Options = {
  runs?: number
  /** The kinds that the checks return, each with the smallest share of the runs that has to reach it. */
  shares?: Record<string, number>
}

/** A test of a property, with a time-out of its own. */
export function testProperty<Values extends [unknown, ...unknown[]]>(
  name: string,
  ...property: Parameters<typeof forAll<Values>>
): void {
  test(name, () => forAll(...property), PROPERTY_TIMEOUT)
}

/**
 * Checks a property with generated values. A generator that no longer reaches a kind proves nothing
 * about it, so the test fails.
 *
 * @param check returns the kind of its values, or several, if there are shares
 */
export async function forAll<Values extends [unknown, ...unknown[]]>(
  arbitraries: Arbitraries<Values>,
  check: (...values: Values) => Kinds | Promise<Kinds>,
  { runs = 100, shares = {} }: Options = {},
): Promise<void> {
  const reached = new Map<string, number>()
  const values = fc.tuple<Values>(...arbitraries)
  await fc.assert(
    fc.asyncProperty(values, async (drawn) => {
      const kinds = (await check(...drawn)) ?? []
      for (const kind of [kinds].flat()) reached.set(kind, (reached.get(kind) ?? 0) + 1)
    }),
    { numRuns: runs },
  )
  const missed = Object.entries(shares)
    .map(([kind, share]) => ({ kind, share, of: (reached.get(kind) ?? 0) / runs }))
    .filter(({ share, of }) => of < share)
  expect(missed).toEqual([])
}

// biome-ignore lint/suspicious/noConfusingVoidType: a check without shares returns nothing
type Kinds = string | string[] | void
