import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { generateCACertificate, getLocal, type Mockttp } from 'mockttp'
import { bundle, minify, writeFiles } from '../../scripts/build/bundle.ts'

// undici is loaded on first use in a bundle only: tsconfig's paths say so to ncc. So these tests
// bundle a program that uses the libraries as the action does, and run it.

const directory = mkdtempSync(join(tmpdir(), 'phaset-action-undici-'))
const authority = join(directory, 'authority.pem')
let github: Mockttp

beforeAll(async () => {
  const { files } = bundle('__tests__/build/fixtures/request.js')
  writeFiles(directory, minify(files))
  const https = await generateCACertificate()
  writeFileSync(authority, https.cert)
  github = getLocal({ https })
}, 60_000)

beforeEach(() => github.start())
afterEach(() => github.stop())
afterAll(() => rmSync(directory, { recursive: true }))

/** Runs the program; resolves to what it printed, rejects when it failed. */
async function request(library: 'octokit' | 'http-client', environment: Record<string, string>) {
  const run = promisify(execFile)(process.execPath, ['index.js', library], {
    cwd: directory,
    timeout: 20_000,
    env: { NODE_EXTRA_CA_CERTS: authority, ...environment },
  })
  return (await run).stdout.trim()
}

test('Octokit asks GitHub directly', async () => {
  await github.forGet('/zen').thenReply(200, 'Design for failure.')
  expect(await request('octokit', { GITHUB_API_URL: github.url })).toBe('200')
})

test.each(['http', 'https'])('Octokit asks GitHub through a proxy, over %s', async (protocol) => {
  const api = `${protocol}://api.github.example`
  const asked = await github.forGet(`${api}/zen`).thenReply(200, 'Design for failure.')
  const proxy = `http://localhost:${github.port}`
  const status = await request('octokit', {
    GITHUB_API_URL: api,
    [`${protocol}_proxy`]: proxy,
  })
  expect(status).toBe('200')
  expect(await asked.getSeenRequests()).toHaveLength(1)
})

test('a proxy that is down fails the request', async () => {
  const environment = {
    GITHUB_API_URL: 'http://api.github.example',
    http_proxy: 'http://127.0.0.1:1',
  }
  await expect(request('octokit', environment)).rejects.toThrow('ECONNREFUSED')
})

test("a request by GitHub's http-client needs no undici", async () => {
  const undici = readdirSync(directory).filter((name) => /^\d+\.index\.js$/.test(name))
  expect(undici).toHaveLength(1)
  for (const name of undici) rmSync(join(directory, name))
  await github.forGet('/zen').thenReply(200, 'Design for failure.')
  expect(await request('http-client', { GITHUB_API_URL: github.url })).toBe('200')
  await expect(request('octokit', { GITHUB_API_URL: github.url })).rejects.toThrow(undici[0])
})
