// Prints the request that commits a built dist to a branch, for `gh api graphql --input`. It runs
// where nothing is installed and the token may write, so it needs no package and sends nothing.
//
// node scripts/commit-dist.ts BUILT EXISTING, where BUILT is the directory of built files, and
// EXISTING a file with the names that dist has on the branch, one per line.
import { readFileSync } from 'node:fs'
import { commitDist, readBuilt } from './release/commit-dist.ts'

const [built = '', existing = ''] = process.argv.slice(2)
const { GH_REPO = '', BRANCH = '', HEAD = '' } = process.env
const names = readFileSync(existing, 'utf8').split('\n').filter(Boolean)
const request = commitDist(readBuilt(built), names, {
  repository: GH_REPO,
  branch: BRANCH,
  head: HEAD,
})
console.log(JSON.stringify(request))
