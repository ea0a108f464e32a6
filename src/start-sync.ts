import { setFlagsFromString } from 'node:v8'
import { runSync } from './run-sync.ts'

/** Runs the sync action in this process. */
export const startSync: typeof runSync = (surroundings) => {
  // A sync creates short-lived values for minutes. By default, V8 gives them twice the memory instead
  // of collecting them earlier, which saves no time here.
  setFlagsFromString('--optimize-for-size')
  return runSync(surroundings)
}
