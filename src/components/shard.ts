import { createHash } from 'node:crypto'
import type { Shard } from '../inputs/parse-shard.ts'

/**
 * Whether a component belongs to a shard. Only the directory's path decides, so a component stays in
 * its shard when others are added or removed.
 */
export function isInShard(directory: string, { index, total }: Shard): boolean {
  const hash = createHash('sha256').update(directory).digest().readUInt32BE()
  return hash % total === index
}

/** Only one run sends events, for all components: shard 1, which exists whether you count from 0 or 1. */
export function sendsEvents(shard: Shard | undefined): boolean {
  return shard === undefined || shard.index === 1 % shard.total
}
