import { readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { fileURLToPath } from 'node:url'

/** A profile as V8 writes it, as far as it is read here; lines and columns from 0. */
type Profile = {
  nodes: { id: number; callFrame: Frame; children?: number[] }[]
  samples: number[]
  /** Microseconds, one a sample. */
  timeDeltas: number[]
}
type Frame = { functionName: string; url: string; lineNumber: number; columnNumber: number }

/**
 * What a profile's time went to, in milliseconds:
 * - `compiling the bundle`, but for functions that are compiled when they are first called
 * - a package of the bundle or a directory of the source, including the Node code that they call
 * - `loading node:crypto`: one of Node's modules, with those that it loads
 * - `Node itself`: before the bundle runs, between its turns, and after it
 * - `garbage collection`, and `waiting`
 *
 * @param text a .cpuprofile of a program whose scripts have source maps beside them
 */
export function readShares(text: string): Map<string, number> {
  const { nodes, samples, timeDeltas } = JSON.parse(text) as Profile
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]))
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  )
  const stackOf = (id: number | undefined): Frame[] => {
    const frame = id === undefined ? undefined : frames.get(id)
    return id === undefined || frame === undefined ? [] : [frame, ...stackOf(parents.get(id))]
  }
  const shares = new Map<string, number>()
  for (const [index, sample] of samples.entries()) {
    const share = nameShare(stackOf(sample))
    shares.set(share, (shares.get(share) ?? 0) + (timeDeltas[index] ?? 0) / 1000)
  }
  return shares
}

/** @param stack from the innermost function to the root */
function nameShare(stack: Frame[]): string {
  const [{ functionName } = { functionName: '' }] = stack
  if (functionName === '(garbage collector)') return 'garbage collection'
  if (functionName === '(idle)') return 'waiting'
  if (stack.some((frame) => frame.functionName === 'compileSourceTextModule')) {
    return 'compiling the bundle'
  }
  const ours = stack.findIndex(({ url }) => url.startsWith('file:'))
  const frame = stack[ours]
  if (frame === undefined) return 'Node itself'
  const loaded = stack.slice(0, ours).findLast(isModule)
  return loaded === undefined ? nameModule(frame) : `loading ${loaded.url}`
}

/** Whether a frame is the body of one of Node's modules. */
function isModule({ functionName, url, lineNumber }: Frame): boolean {
  return functionName === '' && lineNumber === 0 && url.startsWith('node:')
}

const maps = new Map<string, SourceMap>()

/** The package or the directory of the source from which a place in a bundle comes. */
function nameModule({ url, lineNumber, columnNumber }: Frame): string {
  const path = fileURLToPath(url)
  const map = maps.get(path) ?? new SourceMap(JSON.parse(readFileSync(`${path}.map`, 'utf8')))
  maps.set(path, map)
  const entry = map.findEntry(lineNumber, columnNumber)
  const source = 'originalSource' in entry ? entry.originalSource : undefined
  return source === undefined ? TOP_LEVEL : nameSource(source)
}

/** Modules that webpack made one of: what they do when they are loaded. */
const TOP_LEVEL = "the bundle's top level"

function nameSource(path: string): string {
  const ofPackage = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)
  const ofDirectory = /(?:^|\/)(src\/[^/]+)/.exec(path)
  const rest = path.includes('/webpack/') ? "webpack's loader" : TOP_LEVEL
  return ofPackage?.[1] ?? ofDirectory?.[1] ?? rest
}
