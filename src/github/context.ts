/** What GitHub says of the run: the environment's facts and the event's payload, unparsed. */
export type Context = {
  /** `GITHUB_EVENT_NAME`, such as `pull_request`. */
  eventName: string
  /** The JSON of `GITHUB_EVENT_PATH`; each event's own file parses the part that it reads. */
  payload: unknown
  /** `GITHUB_SHA`. */
  sha: string
  /** `GITHUB_REF`, such as `refs/heads/main`. */
  ref: string
  /** `GITHUB_REPOSITORY`: `owner/name`. */
  repository: string
  /** `GITHUB_SERVER_URL`: `https://github.com`, or a GHES host. */
  serverUrl: string
  /** `GITHUB_ACTOR`: who started the run. */
  actor: string
  /** `GITHUB_RUN_ATTEMPT`: 1 for the first. */
  runAttempt: number
}
