import type { RequestListener } from 'node:http'
import { createServer } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import type { StepResult } from '../../sandbox/runner.ts'
import { push, stepInputs, TOKEN_FORMS, undeliveredLines } from '../helpers/fault-steps.ts'
import { startServer } from '../helpers/faulty-server.ts'
import { findTexts } from '../helpers/find-texts.ts'
import { runInProcess } from '../helpers/run-in-process.ts'

async function runAgainst(answer: RequestListener): Promise<StepResult> {
  const server = await startServer(answer)
  const result = await runInProcess(push(stepInputs(server.endpoint)))
  await server.close()
  return result
}

const PAGE = '<!-- a > b -->\n<html><form>Log in</form></html>'
const utf16le = Buffer.from(PAGE.slice(14), 'utf16le')

describe("a gateway's log-in is no delivery", () => {
  test.each<[string, Record<string, string>, string | Buffer]>([
    ['by its type', { 'content-type': 'text/html; charset=utf-8' }, 'Log in first'],
    ['by its markup', {}, PAGE],
    ['by any markup', { 'content-type': 'application/json' }, '\r\n\t <div>Log in</div>'],
    ['in UTF-16', {}, Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le])],
    ['in UTF-16 of the other order', {}, Buffer.from(utf16le).swap16()],
    ['compressed by gzip', { 'content-encoding': 'gzip' }, gzipSync(PAGE)],
    ['compressed by deflate', { 'content-encoding': 'deflate' }, deflateSync(PAGE)],
    ['compressed by Brotli', { 'content-encoding': 'br' }, brotliCompressSync(PAGE)],
    ['compressed by Zstandard', { 'content-encoding': 'zstd' }, zstdCompressSync(PAGE)],
  ])('%s', async (_, headers, body) => {
    const result = await runAgainst((__, response) => response.writeHead(200, headers).end(body))
    expect(undeliveredLines(result).map(({ outcome }) => outcome)).toEqual(['refused'])
    expect(result.stdout).toContain('web page')
    expect(result.exitCode).toBe(1)
  })
})

describe('what is no log-in is a delivery', () => {
  test.each<[string, Record<string, string>, string | Buffer]>([
    ['JSON as text/html', { 'content-type': 'text/html' }, '{"html":"<html>"}'],
    ['nothing as text/html', { 'content-type': 'text/html' }, ''],
    ['compressed text', { 'content-encoding': 'gzip' }, gzipSync('OK')],
    ['an unknown encoding', { 'content-encoding': 'secret' }, 'OK'],
  ])('%s', async (_, headers, body) => {
    const result = await runAgainst((__, response) => response.writeHead(200, headers).end(body))
    expect(result).toMatchObject({ exitCode: 0, outputs: { undelivered: '' } })
  })
})

test('what is compressed and broken may have arrived', async () => {
  const broken = gzipSync(PAGE).subarray(0, 20)
  const result = await runAgainst((_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(broken),
  )
  expect(undeliveredLines(result).map(({ outcome }) => outcome)).toEqual(['unknown'])
})

test.each([0, 42, 99])(
  'the status %d is no web page, and leaves the event unknown',
  async (status) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined)
      const line = `HTTP/1.1 ${String(status).padStart(3, '0')} Odd`
      socket.once('data', () => socket.end(`${line}\r\ncontent-length: 2\r\n\r\nOK`))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const result = await runInProcess(push(stepInputs(`http://127.0.0.1:${port}`)))
    server.close()
    expect(undeliveredLines(result).map(({ outcome }) => outcome)).toEqual(['unknown'])
    expect(result.stdout).not.toContain('web page')
  },
)

test('of a token that the end of what is read cuts in two, no part is shown', async () => {
  const result = await runAgainst((request, response) => {
    const path = decodeURIComponent(request.url ?? '')
    const token = path.slice(path.lastIndexOf('fault/'))
    response.writeHead(400).end('x'.repeat(64 * 1024 - 10) + token.repeat(100))
  })
  expect(findTexts(result, [...TOKEN_FORMS, 'fault/toke'])).toEqual([])
})
