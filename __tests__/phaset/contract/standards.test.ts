import { describe, expect, test } from '@jest/globals'
import { standardsResult } from '../../../src/phaset/contract/standards.ts'

const check = { name: 'License', message: '', path: 'LICENSE.md', status: 'pass' }
const result = { passes: 1, warnings: 0, failures: 0, results: [check] }

describe('a result of standards', () => {
  test.each<[string, unknown, boolean]>([
    ['with a check', result, true],
    ['without checks', { ...result, results: [] }, true],
    ['with a warning', { ...result, results: [{ ...check, status: 'warning' }] }, true],
    ['with a failure', { ...result, results: [{ ...check, status: 'failure' }] }, true],
    [
      "with StandardLint's own words",
      { ...result, results: [{ ...check, status: 'warn' }] },
      false,
    ],
    ['without passes', { warnings: 0, failures: 0, results: [] }, false],
    ['with warnings as text', { ...result, warnings: '0' }, false],
    ['with failures below 0', { ...result, failures: -1 }, false],
    ['with half a pass', { ...result, passes: 0.5 }, false],
    ['without results', { passes: 0, warnings: 0, failures: 0 }, false],
    ['with another key', { ...result, severity: 'error' }, false],
    ['with another key in a check', { ...result, results: [{ ...check, remedy: '' }] }, false],
    ...(['name', 'message', 'path', 'status'] as const).map((key): [string, unknown, boolean] => [
      `with a check without ${key}`,
      { ...result, results: [{ ...check, [key]: undefined }] },
      false,
    ]),
  ])('%s', (_, body, accepted) => {
    expect(standardsResult.safeParse(body).success).toBe(accepted)
  })
})
