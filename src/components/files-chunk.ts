// What a run loads when it reads a component's files, in one piece: each piece takes some time.

export { useRepositoryPaths } from '../git/problem-paths.ts'
export { isSparseAt } from '../git/sparse.ts'
export { readManifest } from '../manifest/read.ts'
