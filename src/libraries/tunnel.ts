import type { Agent } from 'node:http'

type MakeAgent = (options: object) => Agent
type Tunnel = Record<
  'httpOverHttp' | 'httpsOverHttp' | 'httpOverHttps' | 'httpsOverHttps',
  MakeAgent
>

// The full path prevents this from resolving to this file: see `paths` in tsconfig.json. Uses
// require, because callers need the agent synchronously.
const load = (): Tunnel => require('tunnel/lib/tunnel.js')

/** tunnel's agents. The first request through a proxy loads the library. */
export const httpOverHttp: MakeAgent = (options) => load().httpOverHttp(options)
export const httpsOverHttp: MakeAgent = (options) => load().httpsOverHttp(options)
export const httpOverHttps: MakeAgent = (options) => load().httpOverHttps(options)
export const httpsOverHttps: MakeAgent = (options) => load().httpsOverHttps(options)
