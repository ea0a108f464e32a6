import { checkBypass, getProxyUrl } from '@actions/http-client/lib/proxy'
import type { Endpoint } from './endpoint.ts'

/**
 * Finds out whether requests would bypass a proxy because http-client can't read its address.
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
  return `${name} isn't the address of a proxy; use one such as http://proxy.example.com:3128, and write % in a user name or password as %25`
}

function isReadable(origin: URL): boolean {
  try {
    const { hostname = '', protocol = '' } = getProxyUrl(origin) ?? {}
    return hostname !== '' && (protocol === 'http:' || protocol === 'https:')
  } catch {
    return false
  }
}
