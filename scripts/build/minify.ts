import { minify_sync as minifyScript } from 'terser'
import type { Files } from './files.ts'

/**
 * Minifies every script of a bundle by ncc, and makes it start faster. Other files stay unchanged.
 * Removes code that no module uses, which ncc only marks. Lines end after about 120 characters, which
 * keeps diffs of dist readable and makes places in stack traces easy to find. Source maps stay
 * accurate, except for some columns.
 */
export function minify(files: Files): Files {
  const minified = [...files].flatMap(([name, content]): [string, string][] => {
    if (name.endsWith('.js.map')) return []
    if (!name.endsWith('.js')) return [[name, content]]
    const before = files.get(`${name}.map`)
    const { code = '', map } = minifyScript(shareRequire(markModules(content)), {
      ...(before !== undefined && { sourceMap: { content: before } }),
      module: true,
      ecma: 2020,
      // A function moved to where it is called would be made anew with each call.
      compress: { passes: 2, reduce_funcs: false },
      // One other character, and V8 keeps and reads the text in two bytes a character.
      format: { ascii_only: true, comments: false, max_line_len: 120, wrap_func_args: true },
    })
    const script: [string, string] = [name, code.replace(MARKED, '(')]
    return map === undefined ? [script] : [script, [`${name}.map`, String(map)]]
  })
  return new Map(minified)
}

/**
 * V8 compiles a function in parentheses at once. One without them it only looks through, and again
 * in full when it runs, as most modules of a file do. ncc puts a module's function in parentheses,
 * and terser drops them; so meanwhile they are a call.
 */
function markModules(script: string): string {
  return script.replace(/^\/\*{3}\/ \((?=\(|function\b)/gm, `/***/ ${MARK}(`)
}

const MARK = '__NCC_MODULE__'
const MARKED = new RegExp(`${MARK}\\s*\\(`, 'g')

/** ncc has a script make a `require` for each of Node's modules that it loads; one does as well. */
function shareRequire(script: string): string {
  if (!IMPORT.test(script)) return script
  return script.replaceAll(MAKE, SHARED).replace(IMPORT, `$&const ${SHARED} = ${MAKE};`)
}

const IMPORT = /^import \{ createRequire as __WEBPACK_EXTERNAL_createRequire \} from "module";/
const MAKE = '__WEBPACK_EXTERNAL_createRequire(import.meta.url)'
const SHARED = '__NCC_REQUIRE__'
