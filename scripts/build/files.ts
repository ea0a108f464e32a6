/** The files of a bundle: name in its directory → content. */
export type Files = Map<string, string>
