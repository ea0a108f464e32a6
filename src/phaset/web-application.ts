import type { Endpoint } from './endpoint.ts'

/**
 * The address of Phaset's web application, if the endpoint gives it away: an API under `/api` of a
 * host has the application at the host's root. What its pages are called is not documented.
 */
export function webApplicationUrl({ origin, prefix }: Endpoint): string | undefined {
  return prefix === '/api' ? origin.href : undefined
}
