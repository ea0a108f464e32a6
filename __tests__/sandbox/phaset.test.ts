import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Phaset, startPhaset } from '../../sandbox/phaset.ts'

const TOKEN = 'a/b%c d'
const IDS = `acme/greeter001/${encodeURIComponent(TOKEN)}`
const SHA = 'c4295bd74fb0f4fda03689c3df3f2803b658fd85'
const CHANGE = { event: 'change', commitSha: SHA, timestamp: '1773309432000' }
const STANDARDS = {
  passes: 1,
  warnings: 0,
  failures: 0,
  results: [{ name: 'Documentation', message: '', path: 'README.md', status: 'pass' }],
}
const RECORD = { spec: { repo: 'acme/greeter', name: 'Greeter' } }

let phaset: Phaset
beforeEach(async () => {
  phaset = await startPhaset({
    orgId: 'acme',
    records: { greeter001: TOKEN, other00001: 'other-token' },
    baselines: { default: { checks: ['all'] }, broken: '<html>' },
  })
})
afterEach(() => phaset.close())

/** Posts a body, as JSON unless it is text; the answer's status. */
async function post(path: string, body: unknown, type = 'application/json'): Promise<number> {
  const response = await fetch(`${phaset.endpoint}/integration/${path}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  await response.text()
  return response.status
}

const get = (path: string) => fetch(`${phaset.endpoint}/integration/${path}`)

describe('what holds the contract is accepted and remembered', () => {
  test.each([
    ['event', CHANGE],
    ['event', { event: 'comment' }],
    ['standards', STANDARDS],
    ['record', RECORD],
  ])('%s %j', async (kind, body) => {
    expect(await post(`${kind}/${IDS}`, body)).toBe(200)
    expect(phaset.accepted).toMatchObject([{ kind, orgId: 'acme', recordId: 'greeter001', body }])
    expect(phaset.requests).toMatchObject([
      { method: 'POST', path: `/integration/${kind}/${IDS}`, status: 200 },
    ])
  })

  test('a charset beside the content type', async () => {
    expect(await post(`event/${IDS}`, CHANGE, 'application/json; charset=utf-8')).toBe(200)
  })
})

describe('what breaks the contract is refused with 400 and its reason', () => {
  test.each([
    ['an unknown event', { event: 'commit', commitSha: SHA }],
    ['an unknown key', { ...CHANGE, author: 'Codertocat' }],
    ['a missing field', { event: 'change' }],
    ['a short SHA', { ...CHANGE, commitSha: 'c4295bd' }],
    ['a timestamp that is a number', { ...CHANGE, timestamp: 1773309432000 }],
    ['a timestamp in ISO 8601', { ...CHANGE, timestamp: '2026-03-12T09:57:12Z' }],
    ['a list', [CHANGE]],
    ['text', '"change"'],
    ['no JSON', '{'],
    ['nothing', ''],
    ['a body over 1 MiB', `${' '.repeat(1024 * 1024)}{"event":"comment"}`],
  ])('%s as an event', async (_, body) => {
    expect(await post(`event/${IDS}`, body)).toBe(400)
    expect(phaset.accepted).toEqual([])
    expect(phaset.requests[0]?.answer).not.toBe('')
  })

  test.each([
    ['a status of StandardLint', { results: [{ ...STANDARDS.results[0], status: 'warn' }] }],
    ['a count that is no integer', { passes: 1.5 }],
    ['a result without its message', { results: [{ name: 'x', path: '', status: 'pass' }] }],
  ])('%s as standards', async (_, change) => {
    expect(await post(`standards/${IDS}`, { ...STANDARDS, ...change })).toBe(400)
  })

  test.each([
    ['no name', { spec: { repo: 'acme/greeter' } }],
    ['the ID that the manifest has', { ...RECORD, id: 'greeter001' }],
    ['an unknown kind', { spec: { ...RECORD.spec, kind: 'microservice' } }],
    [
      'a description of 1501 characters',
      { spec: { ...RECORD.spec, description: 'x'.repeat(1501) } },
    ],
    ['21 tags', { ...RECORD, tags: Array(21).fill('tag') }],
  ])('a record with %s', async (_, body) => {
    expect(await post(`record/${IDS}`, body)).toBe(400)
  })

  test('the reason names the field', async () => {
    await post(`event/${IDS}`, { ...CHANGE, commitSha: 'c4295bd' })
    expect(phaset.requests[0]?.answer).toContain('commitSha')
  })

  test('another content type', async () => {
    expect(await post(`event/${IDS}`, CHANGE, 'text/plain')).toBe(400)
  })
})

describe('who may send', () => {
  test.each([
    ['a wrong token', 'acme/greeter001/wrong'],
    ["another record's token", 'acme/greeter001/other-token'],
    ['an unknown record', `acme/nosuch0001/${encodeURIComponent(TOKEN)}`],
    ['an unknown organization', `other/greeter001/${encodeURIComponent(TOKEN)}`],
    ['the name of an object property', 'acme/constructor/x'],
  ])('%s is 401', async (_, ids) => {
    expect(await post(`event/${ids}`, CHANGE)).toBe(401)
    expect((await get(`baselines/${ids.replace('/', '/default/')}`)).status).toBe(401)
    expect(phaset.accepted).toEqual([])
  })
})

describe('paths and methods', () => {
  test.each([
    'event',
    'event/acme/greeter001',
    `event/acme/greeter001/${TOKEN}`,
    `events/${IDS}`,
    `event/${IDS}/`,
    `event/acme/greeter001/%E0%A4%A`,
  ])('POST %s is 404', async (path) => {
    expect(await post(path, CHANGE)).toBe(404)
  })

  test('a path without /integration is 404', async () => {
    const response = await fetch(`${phaset.endpoint}/event/${IDS}`, { method: 'POST', body: '{}' })
    expect(response.status).toBe(404)
  })

  test('a GET of what is posted, and a POST of a baseline, are 405', async () => {
    expect((await get(`event/${IDS}`)).status).toBe(405)
    expect(await post(`baselines/acme/default/greeter001/${encodeURIComponent(TOKEN)}`, {})).toBe(
      405,
    )
  })
})

describe('baselines', () => {
  const fetchBaseline = (id: string) =>
    get(`baselines/acme/${id}/greeter001/${encodeURIComponent(TOKEN)}`)

  test('the configuration is answered unwrapped', async () => {
    expect(await (await fetchBaseline('default')).json()).toEqual({ checks: ['all'] })
  })

  test('text is answered as it is', async () => {
    expect(await (await fetchBaseline('broken')).text()).toBe('<html>')
  })

  test.each(['nosuch', 'toString'])('%s is 404', async (id) => {
    expect((await fetchBaseline(id)).status).toBe(404)
  })
})
