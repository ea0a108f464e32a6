import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  type Endpoint,
  parseEndpoint,
  requestPath,
  type Target,
} from '../../src/phaset/endpoint.ts'
import { webApplicationUrl } from '../../src/phaset/web-application.ts'
import { anyText } from '../helpers/any-text.ts'
import { testProperty } from '../helpers/properties.ts'

const TOKEN = 'hush'
const CREDENTIALS = { orgId: 'acme', recordId: '1234567890', token: TOKEN }

function read(text: string): Endpoint {
  const reading = parseEndpoint(text)
  if (reading.kind === 'invalid') throw new Error(reading.problem)
  return reading.value
}

/** Where an event goes. */
function urlOf(endpoint: Endpoint): string {
  return endpoint.origin.origin + requestPath(endpoint, 'event', CREDENTIALS)
}

describe('every form of an endpoint leads to the same URL', () => {
  const ends = ['', '/', '//', '/integration', '/integration/', '//integration//', '?', '/#']
  const rest = '/integration/event/acme/1234567890/hush'
  const cases = [
    ['https://phaset.example.com', 'https://phaset.example.com'],
    ['phaset.example.com', 'https://phaset.example.com'],
    ['HTTPS://Phaset.Example.com:443', 'https://phaset.example.com'],
    ['https://phaset.example.com/api', 'https://phaset.example.com/api'],
    ['phaset.example.com/api/v1', 'https://phaset.example.com/api/v1'],
    ['https://phaset.example.com/Integration/x', 'https://phaset.example.com/Integration/x'],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['localhost:3000/api', 'https://localhost:3000/api'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
    ['[2001:db8::1]', 'https://[2001:db8::1]'],
    ['https://bücher.example/päth', 'https://xn--bcher-kva.example/p%C3%A4th'],
    ['https://phaset_1.example', 'https://phaset_1.example'],
    ['https://हिन्दी.example', 'https://xn--j2bd4cyah0f.example'],
    ['http://10.0.0.1:3000', 'http://10.0.0.1:3000'],
  ] as const
  const table = cases.flatMap(([given, base]) => ends.map((end) => [given + end, base + rest]))
  test.each(table)('%s → %s', (given, url) => {
    expect(urlOf(read(given as string))).toBe(url)
  })
})

describe('is refused', () => {
  const NO_URL =
    'is not a URL; use the address of the Phaset API, such as https://phaset.example.com/api'
  const NO_HOST =
    'has a host name with other characters than letters, digits, ".", "-" and "_"; use the address of the Phaset API, such as https://phaset.example.com/api'
  const BEYOND =
    'continues after /integration; use the address of the Phaset API, such as https://phaset.example.com/api, and put the IDs and the token into their own inputs'
  const PASSWORD =
    "contains a user name or password; put a gateway's credentials into the input headers"
  const QUERY =
    'has a "?" or "#" part; use the address of the Phaset API, such as https://phaset.example.com/api'

  test.each([
    ['', NO_URL],
    ['https://', NO_URL],
    ['https:///api', NO_URL],
    ['http:/phaset.example.com', NO_URL],
    ['https:phaset.example.com', NO_URL],
    ['/api', NO_URL],
    ['\\\\phaset\\api', NO_URL],
    ['phaset example com', NO_URL],
    ['https://one.example\nhttps://two.example', NO_URL],
    ['https://phaset.example.com:99999', NO_URL],
    ['https://[::1', NO_URL],
    ['ht!tp:/nope', NO_HOST],
    ["'phaset.example.com'", NO_HOST],
    ['"https://phaset.example.com"', NO_HOST],
    ['$PHASET_ENDPOINT', NO_HOST],
    ['https://☃.example', NO_HOST],
    ['ftp://phaset.example.com', 'has the scheme ftp; use https or http'],
    ['file:///etc/passwd', 'has the scheme file; use https or http'],
    [`https://me:${TOKEN}@phaset.example.com`, PASSWORD],
    [`${TOKEN}@phaset.example.com`, PASSWORD],
    [`https://phaset.example.com?token=${TOKEN}`, QUERY],
    [`https://phaset.example.com/#${TOKEN}`, QUERY],
    [`https://phaset.example.com/api/integration/record/acme/1234567890/${TOKEN}`, BEYOND],
    [`phaset.example.com/integration/event/acme/1234567890/${TOKEN}/`, BEYOND],
    [`https://phaset.example.com/integration/standards/acme/1234567890/${TOKEN}`, BEYOND],
    [`https://phaset.example.com/integration/baselines/acme/default/1234567890/${TOKEN}`, BEYOND],
    ['https://phaset.example.com/integration/event', BEYOND],
  ])('%j', (given, problem) => {
    expect(parseEndpoint(given)).toEqual({ kind: 'invalid', problem })
  })

  const token = fc.stringMatching(/^[a-zA-Z0-9]{12,40}$/)
  const call = fc.constantFrom('event', 'record', 'standards', 'baselines')
  testProperty(
    'any URL of the API that was pasted whole, and its token is not repeated',
    [token, call, fc.constantFrom('', '/api', '/a/b')],
    (secret, kind, prefix) => {
      const reading = parseEndpoint(`https://h.example${prefix}/integration/${kind}/o/r/${secret}`)
      expect(reading).toEqual({ kind: 'invalid', problem: BEYOND })
    },
  )
})

describe('the token travels unencrypted', () => {
  test.each([
    ['http://phaset.example.com', true],
    ['http://10.0.0.1:3000', true],
    ['http://[fd00::1]', true],
    ['http://localhost.example.com', true],
    ['http://127.example.com', true],
    ['http://127.0.0.1.example.com', true],
    ['https://phaset.example.com', false],
    ['http://localhost:3000', false],
    ['http://LOCALHOST', false],
    ['http://127.0.0.1:3000', false],
    ['http://127.1', false],
    ['http://[::1]:3000', false],
  ])('to %s: %p', (given, inTheClear) => {
    expect(read(given).inTheClear).toBe(inTheClear)
  })
})

describe("a request's path", () => {
  const endpoint = read('https://phaset.example.com/api')

  test.each<[Target, string]>([
    ['event', '/api/integration/event/acme/1234567890/hush'],
    ['record', '/api/integration/record/acme/1234567890/hush'],
    ['standards', '/api/integration/standards/acme/1234567890/hush'],
    [{ baselineId: 'web' }, '/api/integration/baselines/acme/web/1234567890/hush'],
  ])('for %j is %s', (target, path) => {
    expect(requestPath(endpoint, target, CREDENTIALS)).toBe(path)
  })

  test('holds every segment percent-encoded', () => {
    const credentials = { orgId: 'a/b', recordId: 'c?d#e', token: 'f g%ü\u{1F600}' }
    expect(requestPath(endpoint, { baselineId: '..' }, credentials)).toBe(
      '/api/integration/baselines/a%2Fb/%2E%2E/c%3Fd%23e/f%20g%25%C3%BC%F0%9F%98%80',
    )
  })

  const segment = fc.oneof(
    anyText({ minLength: 1 }),
    fc.constantFrom('.', '..', '/', '%2e', '?', '#', '\ud800'),
  )
  testProperty(
    'keeps its segments apart, whatever they are',
    [segment, segment, segment, segment],
    (baselineId, orgId, recordId, token) => {
      const path = requestPath(endpoint, { baselineId }, { orgId, recordId, token })
      const segments = path.split('/').slice(4).map(decodeURIComponent)
      const given = [orgId, baselineId, recordId, token]
      expect(segments).toEqual(given.map((text) => text.toWellFormed()))
      expect(path).toMatch(/^[\w/%!~*'().-]+$/)
      expect(path.split('/')).not.toEqual(expect.arrayContaining(['.']))
      expect(path.split('/')).not.toEqual(expect.arrayContaining(['..']))
    },
    { runs: 100 },
  )
})

test('the web application is where the API is under /api, and unknown otherwise', () => {
  const addressOf = (text: string) => webApplicationUrl(read(text))
  expect(addressOf('https://phaset.example.com/api/integration')).toBe(
    'https://phaset.example.com/',
  )
  expect(addressOf('https://api.phaset.example.com')).toBeUndefined()
})
