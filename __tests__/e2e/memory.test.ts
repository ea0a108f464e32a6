import { appendFile, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'
import { MANIFEST, runBuiltStep, startAcme, withCheckout } from '../helpers/run-step.ts'

const MEGABYTE = 1024 * 1024
const PEAK = join(import.meta.dirname, '../../scripts/bench/peak.js')

test('files of 100 MB, binary or in one line, are searched in less than 150 MB', async () => {
  const phaset = await startAcme({
    default: { checks: ['checkForConsoleUsage', 'checkForThrowingPlainErrors'] },
  })
  const files = { 'phaset.manifest.json': MANIFEST, 'src/video.ts': '', 'src/line.js': '' }
  try {
    await withCheckout(files, async (workspace) => {
      await truncate(join(workspace, 'src/video.ts'), 100 * MEGABYTE)
      const line = join(workspace, 'src/line.js')
      const part = 'a;'.repeat(MEGABYTE)
      for (let written = 0; written < 98; written += 2) await appendFile(line, part)
      await appendFile(line, 'throw Error')
      const {
        exitCode,
        outputs,
        stdout,
        files: left,
      } = await runBuiltStep(phaset, {
        workspace,
        env: { NODE_OPTIONS: `--import=${pathToFileURL(PEAK)}` },
      })
      expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 0, passes: '1', failures: '1' })
      expect(stdout).toContain('src/line.js:1')
      expect(Number(left.peak) * 1024).toBeLessThan(150e6)
    })
  } finally {
    await phaset.close()
  }
}, 60_000)
