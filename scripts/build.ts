// Builds dist from src/index.ts. With --check it writes nothing and fails when dist is not what the
// source builds. Both fail when dist has grown past its budget.
import { overspent, sizes } from './build/budget.ts'
import { buildDist, filesIn, writeFiles } from './build/bundle.ts'
import type { Files } from './build/files.ts'

const check = process.argv.includes('--check')
const built = buildDist()
if (!check) writeFiles('dist', built)
const measured = sizes(built)
console.log(`dist, in bytes: ${JSON.stringify(measured)}`)

const problems = [...(check ? stale(built, filesIn('dist')) : []), ...overspent(measured)]
for (const problem of problems) console.error(problem)
process.exitCode = problems.length > 0 ? 1 : 0

function stale(expected: Files, found: Files): string[] {
  const names = [...new Set([...expected.keys(), ...found.keys()])].sort()
  const differing = names.filter((name) => expected.get(name) !== found.get(name))
  if (differing.length === 0) return []
  const files = differing.map((name) => `dist/${name}`).join(', ')
  return [`Not what the source builds: ${files}. Run npm run build and commit dist.`]
}
