import type { Endpoint } from './endpoint.ts'

/**
 * The address of Phaset's web application, if the endpoint reveals it: if the API is under `/api`,
 * the application is at the root of the same host. The paths of its pages are not documented.
 */
export function webApplicationUrl({ origin, prefix }: Endpoint): string | undefined {
  return prefix === '/api' ? origin.href : undefined
}
