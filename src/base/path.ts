import { isAbsolute, relative, sep } from 'node:path'

/**
 * Whether a path is the directory itself or is in it. Both are absolute; to be safe from
 * symbolic links, both are real paths (`fs.realpath`).
 */
export function isInside(directory: string, path: string): boolean {
  const way = relative(directory, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** A path as seen from a directory, with `/`; `.` for the directory itself. */
export function relativePath(directory: string, path: string): string {
  return relative(directory, path).split(sep).join('/') || '.'
}
