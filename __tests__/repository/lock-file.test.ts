import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import * as z from 'zod/mini'

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      integrity: z.optional(z.string()),
      dev: z.optional(z.boolean()),
      optional: z.optional(z.boolean()),
    }),
  ),
})

const { packages } = lockFile.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
const withoutIntegrity = Object.entries(packages).filter(
  ([path, { integrity }]) => path !== '' && integrity === undefined,
)

test('npm verifies every package that the action or a machine needs', () => {
  const needed = withoutIntegrity.filter(([, { dev, optional }]) => !(dev && optional))
  expect(needed).toEqual([])
})

// CONTRIBUTING.md, "Dependencies", says how to add what is missing.
test('one optional development package has no integrity: its registry lacks it', () => {
  expect(withoutIntegrity.map(([path]) => path)).toEqual(['node_modules/tls-impersonate'])
})
