// Everything that a run for several components loads, in one chunk: each chunk takes some time.

export { gatherChanges } from './changes.ts'
export { markEnvironmentNames } from './find-by-name.ts'
export { routeEvents } from './route.ts'
