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
import type { Files } from './files.ts'
import { licenses } from './licenses.ts'
import { minify } from './minify.ts'

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
  return minify(files).set('sync.js', SYNC_ENTRY).set('licenses.txt', licenses(modules))
}

/** The script of sync/action.yml: by its name, the bundle knows which action is started. */
const SYNC_ENTRY = "import './index.js'\n"

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
