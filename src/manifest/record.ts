import type { Manifest, PhasetRecord } from '../phaset/contract/record.ts'
import type { Problem } from '../problem.ts'

/**
 * The record that a manifest describes: the manifest without `id`, `organizationId` and `$schema`,
 * and with the repository's URL as `spec.repo` when it names none. Everything else stays as it is.
 *
 * @param manifest one that was checked
 * @param from.file the manifest's path, for the notice
 * @param from.repositoryUrl where GitHub has the repository, such as `https://github.com/org/name`
 */
export function toRecord(
  manifest: Manifest,
  { file, repositoryUrl }: { file: string; repositoryUrl: string },
): { record: PhasetRecord; problems: Problem[] } {
  const { id, organizationId, $schema, ...rest } = manifest
  const { repo } = rest.spec
  if (repo !== undefined) return { record: { ...rest, spec: { ...rest.spec, repo } }, problems: [] }
  const message = `${file} has no spec.repo; the record is sent with ${repositoryUrl}`
  return {
    record: { ...rest, spec: { ...rest.spec, repo: repositoryUrl } },
    problems: [{ kind: 'manifest', level: 'notice', file, message }],
  }
}
