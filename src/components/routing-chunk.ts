// What a run loads when it is for several components, in one piece: each piece takes some time.

export { gatherChanges } from './changes.ts'
export { markEnvironmentNames } from './find-by-name.ts'
export { routeEvents } from './route.ts'
