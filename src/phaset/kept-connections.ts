import * as http from 'node:http'
import * as https from 'node:https'
import type { Duplex } from 'node:stream'
import { getProxyUrl } from '@actions/http-client/lib/proxy'
import { now } from '../base/now.ts'

/**
 * Connections for requests that may not be repeated. If the server closes a reused connection while
 * a request is on its way, nobody knows whether the request arrived. So connections are reused only
 * if one of them has stayed open, unused, for a much longer time than any reused one was unused.
 */
export type KeptConnections = {
  /** The agent for the next request. Undefined if it must open its own connection. */
  agent: () => http.Agent | undefined
  /** Reuses nothing from now on, because a request on a reused connection failed. */
  giveUp: () => void
}

/** Milliseconds that the first connection must stay open without a request. */
const TRIAL = 1000
/** Milliseconds. A connection that was unused for longer isn't reused. */
const LONGEST_IDLE = 200

/** Through a proxy, nothing is reused. */
export function createKeptConnections(origin: URL): KeptConnections {
  if (getProxyUrl(origin)) return { agent: () => undefined, giveUp: () => undefined }
  const agent = new (origin.protocol === 'https:' ? https : http).Agent({ keepAlive: true })
  let isProven: boolean | undefined
  /** Since when each connection has been unused; undefined while it is used. */
  const idleSince = new WeakMap<Duplex, number | undefined>()

  const idleTime = (socket: Duplex) => now() - (idleSince.get(socket) ?? Number.NEGATIVE_INFINITY)

  const watch = (socket: Duplex) => {
    if (!idleSince.has(socket)) {
      socket.once('close', () => {
        if (idleTime(socket) < TRIAL) isProven = false
      })
    }
    idleSince.set(socket, now())
    if (isProven !== undefined) return
    // What the server did meanwhile is known only after the events that have piled up.
    const conclude = () => {
      if (!socket.destroyed) isProven ??= true
    }
    setTimeout(() => setImmediate(conclude), TRIAL).unref()
  }

  const closeOld = () => {
    for (const socket of Object.values(agent.freeSockets).flatMap((sockets) => sockets ?? [])) {
      if (idleTime(socket) <= LONGEST_IDLE) continue
      idleSince.set(socket, undefined)
      socket.destroy()
    }
  }

  const isUnused = () => Object.keys({ ...agent.sockets, ...agent.freeSockets }).length === 0

  const keep = agent.keepSocketAlive.bind(agent)
  agent.keepSocketAlive = (socket) => {
    // Node closes the connection if this returns false, as after a hint of the server.
    const isKept: unknown = isProven !== false && keep(socket)
    if (isKept) watch(socket)
    return isKept
  }
  const reuse = agent.reuseSocket.bind(agent)
  agent.reuseSocket = (socket, request) => {
    idleSince.set(socket, undefined)
    reuse(socket, request)
  }

  return {
    agent: () => {
      if (isProven === undefined) return isUnused() ? agent : undefined
      if (isProven) closeOld()
      return isProven ? agent : undefined
    },
    giveUp: () => {
      isProven = false
    },
  }
}
