import { isAbsolute, relative, sep } from 'node:path'

/**
 * Whether a path is the directory itself or is in it. Both paths are absolute. Pass real paths
 * (`fs.realpath`) where a symbolic link could lead out of the directory.
 */
export function isInside(directory: string, path: string): boolean {
  const way = relative(directory, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** A path relative to a directory, with `/`. The path of the directory itself is `.`. */
export function relativePath(directory: string, path: string): string {
  return relative(directory, path).split(sep).join('/') || '.'
}
