// Otherwise, GraphQL looks for a second copy of itself with every value. Workers get this variable too.
process.env.NODE_ENV = 'production'

/** @type {import('jest').Config} */
export default {
  // The tests of the built action wait for processes half of their time.
  maxWorkers: '100%',
  // A busy machine takes seconds to start a process.
  testTimeout: 30_000,
  // Modules of each test file stay in memory as long as their worker.
  workerIdleMemoryLimit: '1GB',
  extensionsToTreatAsEsm: ['.ts'],
  setupFiles: ['<rootDir>/__tests__/helpers/node-errors.ts'],
  // As in dist, these libraries are loaded when they are needed: see `paths` in tsconfig.json.
  moduleNameMapper: {
    '^(undici)$': '<rootDir>/src/libraries/$1.ts',
    '^@actions/(exec)$': '<rootDir>/src/libraries/$1.ts',
  },
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript' },
          target: 'es2024',
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
}
