import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The names, versions and license texts of the packages that the modules come from, in one text.
 * ncc's own `--license` forgets those of the entry when it splits the bundle into chunks.
 *
 * @param modules absolute paths
 * @throws when a package says nothing about its license
 */
export function licenses(modules: string[]): string {
  const packages = new Set(modules.flatMap(packageDirectory))
  const notices = [...packages].map(notice).sort()
  return `${[...new Set(notices)].join('\n\n---\n\n')}\n`
}

function packageDirectory(module: string): string[] {
  const path = module.replaceAll('\\', '/')
  const directory = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)
  return directory ? [directory[0]] : []
}

function notice(directory: string): string {
  const manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'))
  if (!manifest.license) throw new Error(`${directory} names no license: look for its terms`)
  const file = readdirSync(directory).find((name) => /^licen[cs]e/i.test(name))
  const text = file ? readFileSync(join(directory, file), 'utf8') : ''
  const heading = `${manifest.name} ${manifest.version}, ${manifest.license}`
  return `${heading}\n\n${text.replaceAll('\r', '').trim()}`.trim()
}
