import type { Dispatcher, ProxyAgent as RealProxyAgent } from 'undici/index.js'

// The full path prevents this import from resolving to this file: see `paths` in tsconfig.json.
const load = () => import('undici/index.js')

/**
 * undici's fetch. The first request through a proxy loads it. Without a dispatcher, this uses the
 * platform's fetch, which does the same. Rejects as undici's fetch does.
 */
export async function fetch(input: string, init?: RequestInit) {
  if (init?.dispatcher === undefined) return globalThis.fetch(input, init)
  const undici = await load()
  // The platform's types come from another copy of undici.
  return undici.fetch(input, init as object)
}

/**
 * undici's ProxyAgent. Its first request loads undici. Accepts the same options. A proxy address that
 * undici refuses fails the request instead of the constructor.
 */
export class ProxyAgent {
  readonly #options: RealProxyAgent.Options
  #agent: Promise<RealProxyAgent> | undefined

  constructor(options: RealProxyAgent.Options) {
    this.#options = options
  }

  /** Starts a request. Always returns true: the caller doesn't have to wait before it sends more. */
  dispatch(request: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandlers): boolean {
    this.#load().then(
      (agent) => agent.dispatch(request, handler),
      (error) => handler.onError?.(error),
    )
    return true
  }

  /** Resolves when the running requests have ended. */
  async close(): Promise<void> {
    const agent = await this.#agent
    await agent?.close()
  }

  /** Ends the running requests. */
  async destroy(): Promise<void> {
    const agent = await this.#agent
    await agent?.destroy()
  }

  #load(): Promise<RealProxyAgent> {
    this.#agent ??= load().then(({ ProxyAgent }) => new ProxyAgent(this.#options))
    return this.#agent
  }
}
