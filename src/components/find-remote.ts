import { inputProblem, type Problem } from '../base/problem.ts'
import { escapeInvisible, quote } from '../base/quote.ts'
import { type FileText, listFiles, readTexts } from '../github-api/history/repository-files.ts'
import type { Requests } from '../github-api/history/requests.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Tokens } from '../inputs/parse-tokens.ts'
import { checkManifest } from '../manifest/check.ts'
import { MANIFEST_FILE } from '../manifest/file-name.ts'
import { LFS_POINTER } from '../manifest/manifest-file.ts'
import type { ManifestReading } from '../manifest/read.ts'
import { type Found, findCredentials, markSameRecords } from './find.ts'
import { markEnvironmentNames } from './find-by-name.ts'
import { descend, isMatch, type Pattern, type Position, parsePattern, startOf } from './pattern.ts'

/** Which components are looked for, in a repository that is not checked out. */
export type RemoteSearch = {
  inputs: Pick<Inputs, 'working-directory' | 'org-id' | 'record-id' | 'deployment-environments'>
  tokens: Tokens
  /** The commit that has the manifests; undefined for a repository without commits. */
  commit: string | undefined
  /** Of many repositories, not all have a manifest, or one for each line of `working-directory`. */
  isFleet: boolean
}

/** What makes a pattern of a line. */
const PATTERN = /[*?[]/

/**
 * Finds the components of a commit through GitHub's API, by the same rules as in a checkout.
 *
 * @throws RequestFailure, ReadingEnded
 */
export async function findRemoteComponents(
  requests: Requests,
  { inputs, tokens, commit, isFleet }: RemoteSearch,
): Promise<Found> {
  const lines = inputs['working-directory']
  const { directories, problems, unmatched } = await findDirectories(requests, lines, commit)
  if (!isFleet) problems.push(...unmatched.map((line) => inputProblem(describeUnmatched(line))))
  const paths = directories.map((directory) => fileIn(directory))
  const texts = commit === undefined ? [] : await readTexts(requests, commit, paths)
  const { 'org-id': orgId, 'record-id': recordId } = inputs
  const manifests = directories
    .map((directory, index) => ({
      directory,
      manifest: readManifest(fileIn(directory), texts[index]),
    }))
    .filter(({ manifest }) => !isFleet || manifest.kind !== 'absent')
  const isAlone = manifests.length === 1 && problems.length === 0
  const ids = { 'org-id': orgId, 'record-id': isAlone ? recordId : undefined }
  const components = manifests.map(({ directory, manifest }) => {
    const credentials = findCredentials(manifest, ids, tokens)
    return { directory, manifest, credentials, isRemote: true as const }
  })
  if (isAlone) return { components, problems }
  const marked = markEnvironmentNames(components, inputs['deployment-environments'])
  return { components: markSameRecords(marked), problems }
}

function fileIn(directory: string): string {
  return directory === '.' ? MANIFEST_FILE : `${directory}/${MANIFEST_FILE}`
}

function readManifest(file: string, text: FileText): ManifestReading {
  if (text === undefined) return { kind: 'absent', file }
  if (typeof text === 'string' && !LFS_POINTER.test(text)) {
    return { kind: 'found', file, ...checkManifest(text, file) }
  }
  const why =
    typeof text === 'string'
      ? "is a Git LFS pointer, which sync can't follow; take the file out of Git LFS"
      : "isn't text, or is larger than GitHub's API returns; fix it"
  const problem: Problem = {
    kind: 'manifest',
    level: 'error',
    title: "The manifest can't be read",
    message: `${escapeInvisible(file)} ${why}`,
    file,
  }
  return { kind: 'found', file, baselineUnclear: true, problems: [problem] }
}

async function findDirectories(
  requests: Requests,
  lines: readonly string[],
  commit: string | undefined,
): Promise<{ directories: string[]; problems: Problem[]; unmatched: string[] }> {
  const excluded = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1))
  const included = lines.filter((line) => !line.startsWith('!'))
  const plain = included.filter((line) => !PATTERN.test(line)).map(normalize)
  const patterns = included.filter((line) => PATTERN.test(line))
  if (patterns.length === 0 || commit === undefined) {
    return { directories: [...new Set(plain)].sort(), problems: [], unmatched: [] }
  }
  const { paths, isWhole } = await listFiles(requests, commit)
  const exclusions = excluded.map(parsePattern)
  const holding = paths
    .filter((path) => path === MANIFEST_FILE || path.endsWith(`/${MANIFEST_FILE}`))
    .map((path) => path.slice(0, -MANIFEST_FILE.length - 1) || '.')
    .filter((directory) => !isExcluded(directory, exclusions))
  const found = patterns.map((line) => {
    const pattern = parsePattern(line)
    return { line, matches: holding.filter((directory) => matchesDirectory(pattern, directory)) }
  })
  return {
    directories: [...new Set([...plain, ...found.flatMap(({ matches }) => matches)])].sort(),
    problems: isWhole ? [] : [inputProblem(TOO_MANY_FILES)],
    unmatched: found.filter(({ matches }) => matches.length === 0).map(({ line }) => line),
  }
}

const TOO_MANY_FILES =
  "working-directory: the repository has more files than GitHub lists, so patterns don't work; list the directories without patterns"

function describeUnmatched(line: string): string {
  return `working-directory: ${quote(line)} matches no directory with a ${MANIFEST_FILE} on the default branch; fix the pattern, or add the manifest`
}

/** `./apps/web/` is `apps/web`. */
function normalize(line: string): string {
  const names = line.split('/').filter((name) => name !== '' && name !== '.')
  return names.join('/') || '.'
}

function namesOf(directory: string): string[] {
  return directory === '.' ? [] : directory.split('/')
}

function matchesDirectory(pattern: Pattern, directory: string): boolean {
  const enter = (position: Position, name: string) => descend(pattern, position, name)
  return isMatch(pattern, namesOf(directory).reduce(enter, startOf(pattern)))
}

/** A pattern takes away the directories that it matches and all below them. */
function isExcluded(directory: string, exclusions: readonly Pattern[]): boolean {
  const names = namesOf(directory)
  if (names.includes('node_modules')) return true
  const ways = ['.', ...names.map((_, index) => names.slice(0, index + 1).join('/'))]
  return exclusions.some((pattern) => ways.some((way) => matchesDirectory(pattern, way)))
}
