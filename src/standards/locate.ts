import { readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { isInside, relativePath } from '../base/path.ts'
import { quote } from '../base/quote.ts'
import { MANIFEST_FILE } from '../manifest/file-name.ts'
import { CATALOGUE } from './catalogue.ts'
import type { Baseline, BaselineCheck } from './parse-baseline.ts'
import { describePath, resolveLinks } from './paths.ts'

/** Where the component to check is. Both paths are absolute. */
export type ComponentPaths = { workspace: string; directory: string }

export type LocatedCheck = BaselineCheck & {
  /** What the check looks at: an absolute path from the Baseline or the default path. */
  target: string
  /** The same path with its symbolic links resolved. */
  real: string
  /** The directory that its path is relative to: the base path, or the component's directory. */
  directory: string
  /** Whether it reads a `phaset.manifest.json`, in whatever directory. */
  isPhasetManifest: boolean
  /** A link in the repository leads out of the workspace, so the check must not follow it. */
  leavesWorkspace: boolean
}

export type Location =
  /** `basePath` is absolute and exists. The links in the component's paths are resolved. */
  | { kind: 'located'; component: ComponentPaths; basePath: string; checks: LocatedCheck[] }
  | { kind: 'invalid'; problems: string[] }

/**
 * Finds what each check looks at. An empty directory is a problem, because it means that nothing was
 * checked out. A path in the Baseline that leads out of the workspace is also a problem.
 */
export async function locateChecks(baseline: Baseline, given: ComponentPaths): Promise<Location> {
  const component = {
    workspace: await resolveLinks(given.workspace),
    directory: await resolveLinks(given.directory),
  }
  const directory = describePath(relativePath(component.workspace, component.directory))
  const entries = await readdir(component.directory).catch(() => [])
  if (entries.length === 0) {
    const problem = `the directory ${directory} is empty or missing, so its standards can't be checked; run actions/checkout before this step`
    return { kind: 'invalid', problems: [problem] }
  }
  const basePath = await resolveLinks(resolve(component.directory, baseline.basePath ?? '.'))
  const problem = await findBasePathProblem(baseline, component, basePath)
  if (problem !== undefined) return { kind: 'invalid', problems: [problem] }

  const checks = await Promise.all(
    baseline.checks.map((check) => locateCheck(check, component, basePath)),
  )
  const problems = checks
    .filter((check) => check.leavesWorkspace && check.path !== undefined)
    .map((check) => `${baseline.name}: ${check.keyPath}.path ${describeLeaving(check.path)}`)
  if (problems.length > 0) return { kind: 'invalid', problems }
  return { kind: 'located', component, basePath, checks }
}

async function locateCheck(
  check: BaselineCheck,
  component: ComponentPaths,
  basePath: string,
): Promise<LocatedCheck> {
  const { runner, defaultPath } = CATALOGUE[check.check]
  const readsManifest = runner.kind === 'manifest'
  const directory = readsManifest && check.path === undefined ? component.directory : basePath
  const target = join(directory, check.path ?? defaultPath)
  const real = await resolveLinks(target)
  return {
    ...check,
    target,
    real,
    directory,
    isPhasetManifest: readsManifest && basename(target) === MANIFEST_FILE,
    leavesWorkspace: !isInside(component.workspace, real),
  }
}

async function findBasePathProblem(
  baseline: Baseline,
  { workspace, directory }: ComponentPaths,
  basePath: string,
): Promise<string | undefined> {
  if (!isInside(workspace, basePath)) {
    return `${baseline.name}: basePath ${describeLeaving(baseline.basePath)}`
  }
  const found = await stat(basePath).catch(() => undefined)
  if (found?.isDirectory()) return undefined
  const where = describePath(relativePath(workspace, directory))
  return `${baseline.name}: basePath is ${quote(baseline.basePath)}, which isn't a directory in ${where}; change or remove it in Phaset`
}

function describeLeaving(path: string | undefined): string {
  return `is ${quote(path)}, which leads out of the workspace; change it in Phaset to a path inside the repository`
}
