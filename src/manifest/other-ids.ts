import { readFileSync, statSync } from 'node:fs'
import * as z from 'zod/mini'

/** In bytes. The action reads no larger manifest. */
export const LARGEST_MANIFEST = 1024 * 1024

/** The IDs that inputs set, by their keys in a manifest. */
type Ids = { organizationId: string; id: string }

/**
 * Whether a manifest may have other IDs than the inputs. Most have the same ones, and looking only for
 * them is many times faster than reading the manifest with all its checks. Never throws.
 *
 * @param path the manifest's. There may be none
 */
export function mayHaveOtherIds(path: string, ids: Ids): boolean {
  try {
    const found = statSync(path)
    if (!found.isFile() || found.size > LARGEST_MANIFEST) return false
    return !hasSameIds(readFileSync(path, 'utf8'), ids)
  } catch {
    return false
  }
}

/** An ID that the manifest doesn't set is no other ID. */
function hasSameIds(text: string, { organizationId, id }: Ids): boolean {
  const same = z.object({
    organizationId: z.optional(z.literal(organizationId)),
    id: z.optional(z.literal(id)),
  })
  try {
    return same.safeParse(JSON.parse(text)).success
  } catch {
    // Other code reads what can be read of it.
    return false
  }
}
