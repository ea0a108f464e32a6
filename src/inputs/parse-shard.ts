import { quote } from '../base/quote.ts'
import { invalid, type Result, value } from '../base/result.ts'

/** The part of the components that one run takes: `index` from 0 to `total` - 1. */
export type Shard = { index: number; total: number }

/**
 * Parses the input `shard`, such as `2/10`, counted from 1, or from 0 as `strategy.job-index` is:
 * `0/10` and `10/10` are the same shard. The problem completes the sentence "shard …".
 */
export function parseShard(text: string): Result<Shard> {
  const [, index, total] = /^(\d{1,4})\/(\d{1,4})$/.exec(text.trim()) ?? []
  const shard = { index: Number(index), total: Number(total) }
  if (shard.total === 0 || !(shard.index <= shard.total)) {
    return invalid(`is ${quote(text)}; use a shard, such as 2/10`)
  }
  return value({ ...shard, index: shard.index % shard.total })
}
