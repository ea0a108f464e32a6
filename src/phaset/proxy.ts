import { checkBypass, getProxyUrl } from '@actions/http-client/lib/proxy'
import type { Endpoint } from './endpoint.ts'

/**
 * Finds out whether requests would go around a proxy whose address http-client can't read.
 *
 * @param environment where the address is, in `HTTPS_PROXY` or the like
 */
export function findProxyProblem(
  { origin }: Endpoint,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const scheme = origin.protocol.slice(0, -1)
  const name = [`${scheme}_proxy`, `${scheme}_proxy`.toUpperCase()].find(
    (each) => environment[each],
  )
  if (name === undefined || checkBypass(origin) || isReadable(origin)) return undefined
  return `${name} is not the address of a proxy, such as http://proxy.example.com:3128; in a user name or password, write % as %25`
}

function isReadable(origin: URL): boolean {
  try {
    const { hostname = '', protocol = '' } = getProxyUrl(origin) ?? {}
    return hostname !== '' && (protocol === 'http:' || protocol === 'https:')
  } catch {
    return false
  }
}
