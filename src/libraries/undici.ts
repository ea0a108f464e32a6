import type { Dispatcher, ProxyAgent as RealProxyAgent } from 'undici/index.js'

// The full path is what keeps this import from meaning this very file: see `paths` in tsconfig.json.
const load = () => import('undici/index.js')

/**
 * undici's fetch, which is loaded by the first request that goes through a proxy: without a
 * dispatcher, the platform's own is the same. Rejects as undici's own does.
 */
export async function fetch(input: string, init?: RequestInit) {
  if (init?.dispatcher === undefined) return globalThis.fetch(input, init)
  const undici = await load()
  // The platform has its types from another copy of undici.
  return undici.fetch(input, init as object)
}

/**
 * undici's ProxyAgent, which is loaded by the first request that goes through it. Takes what
 * undici's takes; a proxy address that undici refuses fails the request, not the constructor.
 */
export class ProxyAgent {
  readonly #options: RealProxyAgent.Options
  #agent: Promise<RealProxyAgent> | undefined

  constructor(options: RealProxyAgent.Options) {
    this.#options = options
  }

  /** Starts a request. It is always taken: true says that the caller need not wait to send more. */
  dispatch(request: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandlers): boolean {
    this.#load().then(
      (agent) => agent.dispatch(request, handler),
      (error) => handler.onError?.(error),
    )
    return true
  }

  /** Resolves when the requests under way have ended. */
  async close(): Promise<void> {
    const agent = await this.#agent
    await agent?.close()
  }

  /** Ends the requests under way. */
  async destroy(): Promise<void> {
    const agent = await this.#agent
    await agent?.destroy()
  }

  #load(): Promise<RealProxyAgent> {
    this.#agent ??= load().then(({ ProxyAgent }) => new ProxyAgent(this.#options))
    return this.#agent
  }
}
