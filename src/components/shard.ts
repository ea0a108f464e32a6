import { createHash } from 'node:crypto'
import { invalid, type Reading, value } from '../base/reading.ts'

/** A run's share of the components: `index` from 0 to `total` - 1. */
export type Shard = { index: number; total: number }

/**
 * Parses the input `shard`, such as `2/10`, counted from 1, or from 0 as `strategy.job-index` is:
 * `0/10` and `10/10` are the same share. The problem completes the sentence "shard …".
 */
export function parseShard(text: string): Reading<Shard> {
  const [, index, total] = /^(\d{1,4})\/(\d{1,4})$/.exec(text.trim()) ?? []
  const shard = { index: Number(index), total: Number(total) }
  if (shard.total === 0 || !(shard.index <= shard.total)) {
    return invalid('takes a share of the components, such as 2/10')
  }
  return value({ ...shard, index: shard.index % shard.total })
}

/**
 * Whether a component is of a share. It depends on the directory's name alone, so that a component
 * stays where it is when others come and go.
 */
export function isInShard(directory: string, { index, total }: Shard): boolean {
  const hash = createHash('sha256').update(directory).digest().readUInt32BE()
  return hash % total === index
}

/** One run alone sends the events, whomever they concern: share 1, which either count has. */
export function sendsEvents(shard: Shard | undefined): boolean {
  return shard === undefined || shard.index === 1 % shard.total
}
