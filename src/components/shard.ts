import { createHash } from 'node:crypto'
import { invalid, type Reading, value } from '../reading.ts'

/** A run's share of the components: `index` from 1 to `total`. */
export type Shard = { index: number; total: number }

/** Parses the input `shard`, such as `2/10`. The problem completes the sentence "shard …". */
export function parseShard(text: string): Reading<Shard> {
  const [, index, total] = /^(\d{1,4})\/(\d{1,4})$/.exec(text.trim()) ?? []
  const shard = { index: Number(index), total: Number(total) }
  if (shard.index >= 1 && shard.index <= shard.total) return value(shard)
  return invalid('takes a share such as 2/10: the second of ten, counted from 1')
}

/**
 * Whether a component is of a share. It depends on the directory's name alone, so that a component
 * stays where it is when others come and go.
 */
export function isInShard(directory: string, { index, total }: Shard): boolean {
  const hash = createHash('sha256').update(directory).digest().readUInt32BE()
  return (hash % total) + 1 === index
}

/** One run alone sends the events, whichever component they concern. */
export function sendsEvents(shard: Shard | undefined): boolean {
  return shard === undefined || shard.index === 1
}
