/** Random choices, which are the same for the same seed. */
export type Random = {
  /** A whole number from `least` to `most`. */
  between: (least: number, most: number) => number
  /** Whether something with this probability happens. */
  chance: (probability: number) => boolean
  pick: <Item>(items: readonly [Item, ...Item[]]) => Item
  /** A commit's SHA. */
  sha: () => string
}

/** Mulberry32: short, and good enough for sample data. */
export function createRandom(seed: number): Random {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    between,
    chance: (probability) => next() < probability,
    pick: (items) => items[between(0, items.length - 1)] ?? items[0],
    sha: () =>
      Array.from({ length: 5 }, () => between(0, 0xffffffff).toString(16).padStart(8, '0')).join(
        '',
      ),
  }
}
