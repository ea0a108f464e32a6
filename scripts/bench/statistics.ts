/** A middle and how far the middle half spreads around it. */
export type Summary = {
  median: number
  /** The first and the third quartile. */
  from: number
  to: number
}

/** Summarizes values, of which there is at least one. */
export function summarize(values: number[]): Summary {
  const sorted = values.toSorted((a, b) => a - b)
  return { median: quantile(sorted, 0.5), from: quantile(sorted, 0.25), to: quantile(sorted, 0.75) }
}

/** Between two values it takes a value in proportion between them. */
function quantile(sorted: number[], share: number): number {
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}
