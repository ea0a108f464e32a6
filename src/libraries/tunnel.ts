import type { Agent } from 'node:http'

type MakeAgent = (options: object) => Agent
type Tunnel = Record<
  'httpOverHttp' | 'httpsOverHttp' | 'httpOverHttps' | 'httpsOverHttps',
  MakeAgent
>

// The full path is what keeps this from meaning this very file: see `paths` in tsconfig.json. By
// require, since an agent is wanted at once.
const load = (): Tunnel => require('tunnel/lib/tunnel.js')

/** tunnel's agents, which are loaded by the first request that goes through a proxy. */
export const httpOverHttp: MakeAgent = (options) => load().httpOverHttp(options)
export const httpsOverHttp: MakeAgent = (options) => load().httpsOverHttp(options)
export const httpOverHttps: MakeAgent = (options) => load().httpOverHttps(options)
export const httpsOverHttps: MakeAgent = (options) => load().httpsOverHttps(options)
