import { join } from 'node:path'
import config from '../../jest.config.js'

const rootDir = join(import.meta.dirname, '..', '..')
const [[pattern, compiler]] = Object.entries(config.transform)
const [, options] = compiler

/** The tests that run in process, on sources that hold all of their mutants. */
export default {
  ...config,
  rootDir,
  roots: ['src', '__tests__', 'sandbox'].map((name) => join(rootDir, name)),
  testPathIgnorePatterns: ['/__tests__/(?:build|e2e|repository|sandbox|scripts)/', '/house.test'],
  setupFilesAfterEnv: [join(import.meta.dirname, 'setup.ts')],
  transform: {
    '/src/.*\\.ts$': [join(import.meta.dirname, 'transform.ts'), options],
    [pattern]: compiler,
  },
  // A test that is slow on a busy machine didn't notice anything.
  testTimeout: 20_000,
  reporters: [],
}
