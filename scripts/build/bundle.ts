import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { minify_sync as minifyScript } from 'terser'
import { licenses } from './licenses.ts'

/** The files of a bundle: name in its directory → content. */
export type Files = Map<string, string>

/**
 * Bundles an entry with ncc as it comes: nothing minified.
 *
 * @param entry a path from `root`
 * @param root the directory of the tsconfig.json that holds
 * @param maps whether each script comes with a source map, `index.js.map`
 * @returns the bundle's files, and the paths of the modules that webpack put into them
 * @throws when the source does not compile; ncc has then said why
 */
export function bundle(
  entry: string,
  { root = '.', maps = false } = {},
): { files: Files; modules: string[] } {
  const directory = mkdtempSync(join(tmpdir(), 'phaset-action-build-'))
  try {
    const out = join(directory, 'out')
    const stats = join(directory, 'stats.json')
    const ncc = fileURLToPath(import.meta.resolve('@vercel/ncc/dist/ncc/cli.js'))
    const options = [
      '--transpile-only',
      '--no-cache',
      '--quiet',
      '--out',
      out,
      '--stats-out',
      stats,
      ...(maps ? ['--source-map', '--no-source-map-register'] : []),
    ]
    execFileSync(process.execPath, [ncc, 'build', entry, ...options], {
      cwd: root,
      stdio: 'inherit',
    })
    return { files: filesIn(out), modules: modulePaths(JSON.parse(readFileSync(stats, 'utf8'))) }
  } finally {
    rmSync(directory, { recursive: true })
  }
}

/**
 * What `dist` holds when it is built from this source: the entry, the chunks that it loads when it
 * needs them, all minified, and the licenses of every package in them.
 */
export function buildDist(): Files {
  const { files, modules } = bundle('src/index.ts')
  return minify(files).set('licenses.txt', licenses(modules))
}

/**
 * Minifies every script; other files stay as they are. What no module uses is left out: ncc only
 * names it. Lines end after some 120 characters, so that a change of dist is a diff of lines, and
 * the place in a stack trace can be found. Source maps follow, but for some columns.
 */
export function minify(files: Files): Files {
  const minified = [...files].flatMap(([name, content]): [string, string][] => {
    if (name.endsWith('.js.map')) return []
    if (!name.endsWith('.js')) return [[name, content]]
    const before = files.get(`${name}.map`)
    const { code = '', map } = minifyScript(content.replace(MODULE, `/***/ ${MARK}(`), {
      ...(before !== undefined && { sourceMap: { content: before } }),
      module: true,
      ecma: 2020,
      compress: { passes: 2 },
      // One other character, and V8 keeps and reads the text in two bytes a character.
      format: { ascii_only: true, comments: false, max_line_len: 120, wrap_func_args: true },
    })
    const script: [string, string] = [name, code.replace(MARKED, '(')]
    return map === undefined ? [script] : [script, [`${name}.map`, String(map)]]
  })
  return new Map(minified)
}

// V8 compiles a function in parentheses at once. One without them it only looks through, and again
// in full when it runs, as most modules of a file do. ncc puts a module's function in parentheses,
// and terser drops them; so meanwhile they are a call.
const MODULE = /^\/\*{3}\/ \((?=\(|function\b)/gm
const MARK = '__NCC_MODULE__'
const MARKED = new RegExp(`${MARK}\\s*\\(`, 'g')

/** Writes files into a directory, which holds nothing else afterwards. */
export function writeFiles(directory: string, files: Files): void {
  rmSync(directory, { recursive: true, force: true })
  for (const [name, content] of files) {
    const path = join(directory, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
}

/** The files in a directory and its directories; none when there is no such directory. */
export function filesIn(directory: string): Files {
  if (!existsSync(directory)) return new Map()
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true })
  const paths = entries.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name))
  return new Map(
    paths.map((path) => [posix(relative(directory, path)), readFileSync(path, 'utf8')]),
  )
}

function posix(path: string): string {
  return path.replaceAll('\\', '/')
}

type StatsModule = {
  nameForCondition?: string | null
  modules?: StatsModule[]
}

function modulePaths({ modules = [] }: { modules?: StatsModule[] }): string[] {
  return modules.flatMap((module) => [
    ...(module.nameForCondition ? [module.nameForCondition] : []),
    ...modulePaths(module),
  ])
}
