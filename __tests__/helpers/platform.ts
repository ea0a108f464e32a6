import { test } from '@jest/globals'

/** A test of what Windows doesn't have: signals that a process can handle, pipes, modes of files. */
export const onUnix = process.platform === 'win32' ? test.skip : test
