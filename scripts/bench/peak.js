// Loaded before a measured program: leaves its peak of resident memory, in kB, in a file.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

process.on('exit', () => {
  const { RUNNER_TEMP } = process.env
  writeFileSync(join(RUNNER_TEMP, 'peak'), String(process.resourceUsage().maxRSS))
})
