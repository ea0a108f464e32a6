// Loaded before a measured program: leaves its peak of resident memory, in kB, in a file.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// On Linux a child's `maxRSS` begins at its parent's, and this begins at nothing.
const STATUS = '/proc/self/status'

process.on('exit', () => {
  const { RUNNER_TEMP } = process.env
  writeFileSync(join(RUNNER_TEMP, 'peak'), String(peak()))
})

function peak() {
  if (!existsSync(STATUS)) return process.resourceUsage().maxRSS
  return /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(STATUS, 'utf8'))[1]
}
