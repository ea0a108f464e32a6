import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { findProxyProblem } from '../../src/phaset/proxy.ts'

const environment = { ...process.env }
beforeEach(() => {
  for (const name of ['http_proxy', 'https_proxy', 'no_proxy']) {
    delete process.env[name]
    delete process.env[name.toUpperCase()]
  }
})
afterEach(() => {
  process.env = { ...environment }
})

function problemOf(address: string, variables: Record<string, string>): string | undefined {
  Object.assign(process.env, variables)
  const endpoint = { origin: new URL(address), prefix: '', inTheClear: false }
  return findProxyProblem(endpoint, process.env)
}

const PHASET = 'https://phaset.example.com'
const PROXY = 'http://proxy.example.com:3128'
const UNREADABLE = 'socks5://proxy.example.com:1080'

test.each<[string, string, Record<string, string>]>([
  ['without a proxy', PHASET, {}],
  ['with a proxy', PHASET, { HTTPS_PROXY: PROXY }],
  ['with a proxy by https', PHASET, { https_proxy: 'https://proxy.example.com:3128' }],
  ['with an address without a scheme', PHASET, { HTTPS_PROXY: 'proxy.example.com' }],
  ['with a broken proxy for another scheme', PHASET, { HTTP_PROXY: UNREADABLE }],
  ['around a broken proxy', PHASET, { HTTPS_PROXY: UNREADABLE, NO_PROXY: 'phaset.example.com' }],
  ['to this machine', 'http://localhost:3000', { HTTP_PROXY: UNREADABLE }],
])('requests go out %s', (_, address, variables) => {
  expect(problemOf(address, variables)).toBeUndefined()
})

test.each([
  ['https_proxy', PHASET, UNREADABLE],
  ['HTTPS_PROXY', PHASET, 'http://user:50%off@proxy.example.com:3128'],
  ['HTTPS_PROXY', PHASET, 'http://proxy:port'],
  ['HTTP_PROXY', 'http://phaset.example.com', 'proxy:3128'],
])('%s of requests to %s must not be %s', (name, address, proxy) => {
  expect(problemOf(address, { [name]: proxy })).toBe(
    `${name} isn't the address of a proxy; use one such as http://proxy.example.com:3128, and write % in a user name or password as %25`,
  )
})
