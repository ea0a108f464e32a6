import { describe, expect, test } from '@jest/globals'
import { parseEndpoint } from '../../src/phaset/endpoint.ts'
import { describeEnd, describeFailure, describeTimeout } from '../../src/phaset/failure.ts'

function endpointOf(text: string) {
  const reading = parseEndpoint(text)
  if (reading.kind === 'invalid') throw new Error(reading.problem)
  return reading.value
}

const ENDPOINT = endpointOf('https://phaset.example.com/api')
/** http-client's messages repeat the path, with the token. */
const failed = (code: unknown) => Object.assign(new Error('/integration/event/a/b/hush'), { code })

describe('a request that failed says why, and what to do', () => {
  test.each<[unknown, RegExp]>([
    ['ECONNREFUSED', /^ refused the connection; check endpoint, /],
    ['ENOTFOUND', /^ isn't a known host name; check endpoint$/],
    ['EAI_AGAIN', /^ can't be looked up: .*; check the DNS settings/],
    ['ECONNRESET', /^ reset the connection$/],
    ['EPIPE', /^ reset the connection$/],
    ['ETIMEDOUT', /^ can't be reached: the connection timed out; /],
    ['EHOSTUNREACH', /^ can't be reached: no route to the host; /],
    ['ENETUNREACH', /^ can't be reached: no route to its network; /],
    ['ERR_SSL_WRONG_VERSION_NUMBER', /^ doesn't speak TLS .*write endpoint with http:\/\/$/],
    ['ERR_SSL_PACKET_LENGTH_TOO_LONG', /^ doesn't speak TLS /],
    ['EPROTO', /^ doesn't speak TLS \(EPROTO\)/],
    ['SELF_SIGNED_CERT_IN_CHAIN', /^: TLS failed \(SELF_SIGNED.*set NODE_EXTRA_CA_CERTS/],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', /^: TLS failed/],
    ['CERT_HAS_EXPIRED', /^: TLS failed \(CERT_HAS_EXPIRED\)/],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /^: TLS failed/],
    ['ERR_TLS_CERT_ALTNAME_INVALID', /^: TLS failed/],
    ['ERR_SSL_TLSV1_ALERT_UNKNOWN_CA', /^: TLS failed/],
    ['EOTHER', /^ can't be reached: network error EOTHER$/],
    [7, /^ can't be reached: network error$/],
    [undefined, /^ can't be reached: network error$/],
  ])('%s', (code, expected) => {
    const message = describeFailure(failed(code), ENDPOINT)
    const host = 'phaset.example.com:443'
    expect(message.slice(0, host.length)).toBe(host)
    expect(message.slice(host.length)).toMatch(expected)
  })

  test('a proxy that lets nothing through', () => {
    const error = new Error('tunneling socket could not be established, statusCode=407')
    expect(describeFailure(Object.assign(error, { code: 'ECONNRESET' }), ENDPOINT)).toBe(
      "phaset.example.com:443 can't be reached: the proxy is down or refused; check HTTPS_PROXY and NO_PROXY",
    )
  })

  test('anything that is no error', () => {
    expect(describeFailure('/integration/event/a/b/hush', ENDPOINT)).toBe(
      "phaset.example.com:443 can't be reached: network error",
    )
  })
})

test.each([
  [10_000, '10 s'],
  [2500, '2.5 s'],
  [6849, '6.8 s'],
])('a time-out of %d ms is one of %s', (timeout, seconds) => {
  expect(describeTimeout(ENDPOINT, timeout)).toBe(
    `phaset.example.com:443 didn't answer within ${seconds} (see timeout)`,
  )
})

test('an attempt that the end of a job cut off says so', () => {
  expect(describeEnd(endpointOf('http://localhost:3000'))).toBe(
    "localhost:3000 didn't answer before the cancelled job ended",
  )
})
