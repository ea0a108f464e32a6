import type { IncomingMessage } from 'node:http'
import { pipeline, type Readable } from 'node:stream'
import { omitUndefined } from '../base/omit-undefined.ts'
import { isWebPage, outcomeOf } from './answer.ts'
import type { Attempt } from './attempt.ts'
import { hostAndPort } from './endpoint.ts'
import { parseQuota, parseRetryAfter } from './rate-limit.ts'

/** How many bytes of a body are read. */
const LONGEST_BODY = 64 * 1024

/** Reads an answer. Rejects if it breaks off, where http-client's `readBody` would wait forever. */
export async function readAnswer(message: IncomingMessage): Promise<Omit<Attempt, 'took'>> {
  const { statusCode: status = 0, headers } = message
  const bytes = await readBytes(await decompress(message))
  const truncated = bytes.length > LONGEST_BODY
  const text = decodeText(bytes)
  const isPage = isWebPage(headers['content-type'], text)
  const now = Date.now()
  return {
    outcome: outcomeOf(status, isPage),
    status,
    // A truncated text may end in part of a secret, which couldn't be found and redacted.
    body: truncated ? '' : text,
    truncated,
    ...(isPage && { isWebPage: isPage }),
    ...omitUndefined({
      retryAfter: parseRetryAfter(headers['retry-after'], now),
      quota: parseQuota(headers, now),
      redirectHost: hostOf(headers.location),
    }),
  }
}

/** The request asks for no compression, but some gateways ignore that. */
async function decompress(message: IncomingMessage): Promise<Readable> {
  const encoding = message.headers['content-encoding']?.trim().toLowerCase()
  if (encoding === undefined || encoding === 'identity' || encoding === '') return message
  // Loaded only here, because Phaset itself doesn't compress unless a request asks for it.
  const zlib = await import('node:zlib')
  const stream = createDecompression(zlib, encoding)
  if (stream === undefined) return message
  // Unlike `pipe`, it passes on errors, and closes the connection when the rest isn't read.
  return pipeline(message, stream, () => undefined)
}

function createDecompression(zlib: typeof import('node:zlib'), encoding: string) {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
    case 'deflate':
      return zlib.createUnzip()
    case 'br':
      return zlib.createBrotliDecompress()
    case 'zstd':
      return zlib.createZstdDecompress()
    default:
      return undefined
  }
}

async function readBytes(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    length += chunk.length
    // Leaving the loop closes the connection: an endless body ends here.
    if (length > LONGEST_BODY) break
  }
  return Buffer.concat(chunks).subarray(0, LONGEST_BODY + 1)
}

/** Decodes UTF-8, or UTF-16 if the byte order mark or the first two characters show it. */
function decodeText(bytes: Buffer): string {
  const start = bytes.subarray(0, 4).toString('hex')
  if (/^(?:fffe|(?:..00){2})/.test(start)) return new TextDecoder('utf-16le').decode(bytes)
  if (/^(?:feff|(?:00..){2})/.test(start)) return new TextDecoder('utf-16be').decode(bytes)
  return bytes.toString('utf8')
}

function hostOf(location: string | undefined): string | undefined {
  if (location === undefined || !URL.canParse(location)) return undefined
  const origin = new URL(location)
  return /^https?:$/.test(origin.protocol) ? hostAndPort({ origin }) : undefined
}
