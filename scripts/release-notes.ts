// Prints what CHANGELOG.md says of the version in package.json, for the release's description.
// Fails when there is nothing, or no date.
import { readFileSync } from 'node:fs'
import { findReleaseNotes } from './release/notes.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
console.log(findReleaseNotes(readFileSync('CHANGELOG.md', 'utf8'), version))
