import { tmpdir } from 'node:os'

/** The context of a step: the facts that the runner sets in its environment. */
export type Run = {
  /** `owner/name`. */
  repository: string
  /** The commit that the run checks out. */
  sha: string
  /** Such as `refs/heads/main`. */
  ref: string
  /** Who started the run. */
  actor: string
  id: string
  /** 1 for the first attempt, plus 1 for each re-run. */
  attempt: number
  /** `https://github.com`, or the address of a GitHub Enterprise Server. */
  serverUrl: string
  /** Such as `https://api.github.com`. */
  apiUrl: string
  /** Where the repository is checked out: an absolute path. */
  workspace: string
  /** A directory for files that later steps of the job may read: an absolute path. */
  temporaryDirectory: string
}

/** The environment variables of a step. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Reads the run's facts. Facts that the environment doesn't have are empty. */
export function readRun(environment: Environment): Run {
  const text = (name: string) => environment[name] ?? ''
  return {
    repository: text('GITHUB_REPOSITORY'),
    sha: text('GITHUB_SHA'),
    ref: text('GITHUB_REF'),
    actor: text('GITHUB_ACTOR'),
    id: text('GITHUB_RUN_ID'),
    attempt: Number(environment.GITHUB_RUN_ATTEMPT ?? 1),
    serverUrl: text('GITHUB_SERVER_URL'),
    apiUrl: environment.GITHUB_API_URL ?? 'https://api.github.com',
    workspace: environment.GITHUB_WORKSPACE || process.cwd(),
    temporaryDirectory: environment.RUNNER_TEMP || tmpdir(),
  }
}

/** The repository's page on GitHub, or undefined if the environment doesn't have it. */
export function repositoryUrl({ serverUrl, repository }: Run): string | undefined {
  return serverUrl === '' || repository === '' ? undefined : `${serverUrl}/${repository}`
}
