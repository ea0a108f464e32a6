/** What the workspace's clones of the run's repository hold, as far as named events need it. */
export type Checkout = {
  head: CheckedOut
  /** When commits were made, by their SHA in lower case: milliseconds since 1970. */
  dates: ReadonlyMap<string, number>
}

/** The commit that is checked out. */
export type CheckedOut =
  /** No clone of the repository, or one that git can't read. */
  | { kind: 'none' }
  /** `isFetched`: it came from a remote, so the job didn't make it. */
  | { kind: 'one'; commit: string; isFetched: boolean }
  /** Several clones, at different commits. */
  | { kind: 'several' }
