/**
 * The changes that need no test: for each file, the reasons, and for each reason the changes as
 * `npm run mutate` prints them. If a file has the same change in several places, all are accepted.
 */
export const ACCEPTED: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'src/carry-out/add-drafts.ts': {
    'Equivalent: only a file that is read has a text.': ["packageJson.kind === 'text'  →  true"],
  },
  'src/carry-out/components.ts': {
    'Equivalent: a plan without credentials has no events.': [
      'credentials === undefined  →  false',
    ],
    'Equivalent: only a manifest that is found has IDs.': ["manifest?.kind === 'found'  →  true"],
  },
  'src/carry-out/upload-standards.ts': {
    'Equivalent: in a dry run, which has no delivery, the first upload was not refused either.': [
      'again?.outcome  →  again.outcome',
    ],
  },
}
