/**
 * Finds the section of a version in a changelog.
 *
 * @returns its text, without the heading
 * @throws when the version has no section, no date, or no text
 */
export function findReleaseNotes(changelog: string, version: string): string {
  const sections = changelog.split(/^(?=## )/m)
  const section = sections.find((text) => text.startsWith(`## ${version} `))
  if (section === undefined) throw new Error(`CHANGELOG.md has no "## ${version} (date)"`)
  const [heading = '', ...lines] = section.split('\n')
  if (!/\(\d{4}-\d\d-\d\d\)$/.test(heading)) {
    throw new Error(`CHANGELOG.md has ${JSON.stringify(heading)}: write the date of the release`)
  }
  const notes = lines.join('\n').trim()
  if (notes === '') throw new Error(`CHANGELOG.md says nothing of ${version}`)
  return notes
}
