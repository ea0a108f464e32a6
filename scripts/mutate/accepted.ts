/**
 * The changes that need no test: for each file, the reasons, and for each reason the changes as
 * `npm run mutate` prints them. If a file has the same change in several places, all are accepted.
 */
export const ACCEPTED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {}
