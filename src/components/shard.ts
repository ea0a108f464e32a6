import { createHash } from 'node:crypto'
import type { Shard } from '../inputs/parse-shard.ts'

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
