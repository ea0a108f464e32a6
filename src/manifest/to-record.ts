import type { Problem } from '../base/problem.ts'
import type { Manifest, PhasetRecord } from '../phaset/contract/record.ts'

/**
 * Makes the record that a manifest describes: the manifest without `id`, `organizationId` and
 * `$schema`. `spec.repo` defaults to the repository's URL. Everything else is unchanged.
 *
 * @param manifest one that was checked
 * @param from.file the manifest's path, for the messages
 * @param from.repositoryUrl where GitHub has the repository, such as `https://github.com/org/name`
 * @returns no record when neither names the repository; the problem says so
 */
export function toRecord(
  manifest: Manifest,
  { file, repositoryUrl }: { file: string; repositoryUrl: string | undefined },
): { record?: PhasetRecord; problems: Problem[] } {
  const { id, organizationId, $schema, ...rest } = manifest
  const repo = rest.spec.repo ?? repositoryUrl
  const repoProblems = (level: Problem['level'], message: string): Problem[] => [
    { kind: 'manifest', level, file, message: `${file} has no spec.repo${message}` },
  ]
  if (repo === undefined) {
    return {
      problems: repoProblems('error', ', and the run does not name its repository; add it'),
    }
  }
  const problems =
    rest.spec.repo === undefined ? repoProblems('notice', `; the record is sent with ${repo}`) : []
  return { record: { ...rest, spec: { ...rest.spec, repo } }, problems }
}
