import { execFile } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { generateCACertificate, getLocal, type Mockttp } from 'mockttp'
import { bundle, writeFiles } from '../../scripts/build/bundle.ts'

// undici, tunnel and @actions/exec are loaded on first use in a bundle only: tsconfig's paths say so
// to ncc. So these tests bundle a program that uses the libraries as the action does, and run it.

const directory = mkdtempSync(join(tmpdir(), 'phaset-action-lazy-'))
const authority = join(directory, 'authority.pem')
let github: Mockttp

beforeAll(async () => {
  const { files } = bundle('__tests__/build/fixtures/lazy.js')
  writeFiles(directory, files)
  const https = await generateCACertificate()
  writeFileSync(authority, https.cert)
  github = getLocal({ https })
}, 60_000)

beforeEach(() => github.start())
afterEach(() => github.stop())
afterAll(() => rmSync(directory, { recursive: true }))

/** Runs the program, and resolves to its output. Rejects if it fails. */
async function use(
  library: 'octokit' | 'http-client' | 'platform',
  environment: Record<string, string>,
) {
  const run = promisify(execFile)(process.execPath, ['index.js', library], {
    cwd: directory,
    timeout: 20_000,
    env: { NODE_EXTRA_CA_CERTS: authority, ...environment },
  })
  return (await run).stdout.trim()
}

test('Octokit asks GitHub directly', async () => {
  await github.forGet('/zen').thenReply(200, 'Design for failure.')
  expect(await use('octokit', { GITHUB_API_URL: github.url })).toBe('200')
})

test.each([
  ['octokit', 'http', 'http'],
  ['octokit', 'https', 'http'],
  ['http-client', 'http', 'http'],
  ['http-client', 'http', 'https'],
  ['http-client', 'https', 'http'],
  ['http-client', 'https', 'https'],
] as const)('%s asks GitHub over %s through a proxy over %s', async (library, protocol, way) => {
  const api = `${protocol}://api.github.example`
  const asked = await github.forGet(`${api}/zen`).thenReply(200, 'Design for failure.')
  const status = await use(library, {
    GITHUB_API_URL: api,
    [`${protocol}_proxy`]: `${way}://localhost:${github.port}`,
  })
  expect(status).toBe('200')
  expect(await asked.getSeenRequests()).toHaveLength(1)
})

test.each([
  ['octokit', 'ECONNREFUSED'],
  ['http-client', 'tunneling socket could not be established'],
] as const)('a proxy that is down fails the request of %s', async (library, message) => {
  const environment = {
    GITHUB_API_URL: 'http://api.github.example',
    http_proxy: 'http://127.0.0.1:1',
  }
  await expect(use(library, environment)).rejects.toThrow(message)
})

const onLinux = process.platform === 'linux' ? test : test.skip
onLinux("@actions/core runs a command to tell the machine's system", async () => {
  const command = join(directory, 'lsb_release')
  writeFileSync(command, '#!/bin/sh\necho "Debian $*"\necho 12\n')
  chmodSync(command, 0o755)
  expect(await use('platform', { PATH: `${directory}:/bin` })).toBe('Debian -i -r -s 12')
})

test('a direct request needs neither undici nor @actions/exec', async () => {
  const chunks = readdirSync(directory).filter((name) => /^\d+\.index\.js$/.test(name))
  const holding = (word: string) =>
    chunks.filter((name) => readFileSync(join(directory, name), 'utf8').includes(word))
  const undici = holding('ProxyAgent')
  const exec = holding('windowsVerbatimArguments')
  expect([chunks.length, undici.length, exec.length]).toEqual([2, 1, 1])
  for (const name of chunks) rmSync(join(directory, name))
  await github.forGet('/zen').thenReply(200, 'Design for failure.')
  expect(await use('http-client', { GITHUB_API_URL: github.url })).toBe('200')
  expect(await use('octokit', { GITHUB_API_URL: github.url })).toBe('200')
  const proxied = { GITHUB_API_URL: 'http://api.github.example', http_proxy: github.url }
  await expect(use('octokit', proxied)).rejects.toThrow(undici[0])
  await expect(use('platform', {})).rejects.toThrow(exec[0])
})
