import type { ManifestReading } from '../manifest/read.ts'
import type { Credentials } from '../phaset/endpoint.ts'

/** A part of the repository with a page of its own in Phaset. */
export type Component = {
  /** Relative to the workspace, with `/`; the workspace itself is `.`. */
  directory: string
  /** Absent if nothing in this run needs it. */
  manifest?: ManifestReading
  /** Its manifest is read from the default branch through GitHub's API, without a checkout. */
  isRemote?: true
  /** Its clone is a sparse checkout, so a file that is missing here may be in the commit. */
  isSparse?: true
  /** The known ones: an ID or a token may be missing if nothing needs it. */
  credentials: Partial<Credentials>
  /**
   * Set if the last part of the directory is the name of an environment, as in
   * `terraform/environments/production`. That part alone doesn't name the component.
   */
  isCalledAsEnvironment?: true
  /** The directories of other components with the same record ID, which is a mistake. */
  sameRecord?: string[]
}
