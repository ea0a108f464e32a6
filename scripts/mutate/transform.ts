// A transformer for jest: before swc compiles a source, it gets all of its mutants.
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import swc from '@swc/jest'
import { findMutants } from './mutants.ts'

const PROJECT = join(import.meta.dirname, '..', '..')
const SWITCH = pathToFileURL(join(import.meta.dirname, 'switch.ts')).pathname

function withMutants(text: string, path: string): string {
  const file = relative(PROJECT, path).replaceAll('\\', '/')
  const start = `import { createSwitch } from ${JSON.stringify(SWITCH)};const $m = createSwitch('${file}');`
  // On the same line, so that a stack names the lines of the source.
  return start + findMutants(text).code
}

export default {
  createTransformer(options: Parameters<typeof swc.createTransformer>[0]) {
    const { process, processAsync, getCacheKey } = swc.createTransformer(options)
    return {
      process: wrap(process),
      processAsync: wrap(processAsync),
      getCacheKey: wrap(getCacheKey),
    }
  },
}

/** Wraps a function of swc's transformer: it is called with the source that has the mutants. */
function wrap<Rest extends unknown[], Returned>(
  use: ((text: string, path: string, ...rest: Rest) => Returned) | undefined,
): typeof use {
  return use && ((text, path, ...rest) => use(withMutants(text, path), path, ...rest))
}
