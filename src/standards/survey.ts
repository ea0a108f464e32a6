import { dirname } from 'node:path'
import { codeOf } from '../base/error-code.ts'
import { isInside, relativePath } from '../base/path.ts'
import type { Hit } from './check-outcome.ts'
import { type Pattern, prepareSearch, type SearchFile } from './source-reader.ts'
import { walkFiles } from './walk-files.ts'

/** What to look for in files. The first hit decides. */
export type FileSearch = {
  /** Matches the names of the files to search. */
  files: RegExp
  /** Matches a hit in the code of such a file. If absent, the file itself is the hit. */
  pattern?: Pattern
}

/** A search through the files under `root`, an absolute path that isn't a symbolic link. */
export type RootedSearch = FileSearch & { root: string }

export type Survey = {
  /** The first hit of each search. */
  hits: (Hit | undefined)[]
  /** What could not be read, as absolute paths with the error's code, such as `EACCES`. */
  unreadable: { path: string; reason: string }[]
}

type OpenSearch = RootedSearch & { hit?: Hit }

/**
 * Runs several searches in one walk. It visits nested directories once, reads a file once for all
 * searches, and ends as soon as every search has its hit.
 *
 * @param directory the component's, absolute: `ignorePaths` apply to paths relative to it
 * @param ignorePaths files with one of these in their path (`/src/index.ts`) are skipped
 */
export async function surveyFiles(
  searches: RootedSearch[],
  directory: string,
  ignorePaths: string[],
): Promise<Survey> {
  const { open, groups } = joinSame(searches)
  const unreadable: Survey['unreadable'] = []
  const addUnreadable = (path: string, error: unknown) => {
    unreadable.push({ path, reason: codeOf(error) })
  }
  const searchFile = prepareSearch()
  for (const root of outermost([...groups.keys()])) {
    const concerned = [...groups.values()].flat().filter((search) => isInside(root, search.root))
    for await (const file of walkFiles(root, addUnreadable)) {
      const asking = findAsking(file, root, groups)
      if (asking.length === 0 || isIgnored(relativePath(directory, file), ignorePaths)) continue
      await answer(asking, file, searchFile).catch((error) => addUnreadable(file, error))
      if (concerned.every((search) => search.hit !== undefined)) break
    }
  }
  return { hits: open.map((search) => search.hit), unreadable }
}

/** The searches of each root. */
type Groups = Map<string, OpenSearch[]>

/** A Baseline may repeat a search many times. Equal searches become one. */
function joinSame(searches: readonly RootedSearch[]): { open: OpenSearch[]; groups: Groups } {
  const groups: Groups = new Map()
  const open = searches.map((search) => {
    const group = groups.get(search.root) ?? []
    groups.set(search.root, group)
    const same = group.find(
      ({ files, pattern }) => files === search.files && pattern === search.pattern,
    )
    if (same !== undefined) return same
    const opened: OpenSearch = { ...search }
    group.push(opened)
    return opened
  })
  return { open, groups }
}

/** Looks only at the searches whose root is on the file's way up, however many there are. */
function findAsking(file: string, outermostRoot: string, groups: Groups): OpenSearch[] {
  const asking: OpenSearch[] = []
  for (let path = file; ; path = dirname(path)) {
    const searches = groups.get(path) ?? []
    asking.push(...searches.filter(({ hit, files }) => hit === undefined && files.test(file)))
    if (path === outermostRoot) return asking
  }
}

async function answer(asking: OpenSearch[], file: string, searchFile: SearchFile): Promise<void> {
  for (const search of asking) if (search.pattern === undefined) search.hit = { file }
  const reading = asking.filter((search) => search.pattern !== undefined)
  if (reading.length === 0) return
  const patterns = reading.flatMap((search) => search.pattern ?? [])
  const lines = await searchFile(file, patterns)
  reading.forEach((search, i) => {
    const line = lines[i]
    if (line !== undefined) search.hit = { file, line }
  })
}

function isIgnored(path: string, ignorePaths: string[]): boolean {
  return ignorePaths.some((part) => `/${path}`.includes(part))
}

/** The roots that are inside no other. */
function outermost(roots: readonly string[]): string[] {
  const known = new Set(roots)
  return roots.filter((root) => {
    for (let path = root; dirname(path) !== path; ) {
      path = dirname(path)
      if (known.has(path)) return false
    }
    return true
  })
}
