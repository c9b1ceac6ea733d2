import { hash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Context, MiddlewareHandler } from 'hono'

/** What is shorter fits into one packet as it is. */
const bytesMin = 1024
/** Of compressed answers so many bytes are kept: some thousand pages. */
const bytesKeptMax = 16_000_000
const compressible = /^(?:text\/|application\/(?:[\w.]+\+)?(?:json|xml)\b|image\/svg\+xml|application\/javascript)/u
const gzipped = promisify(gzip)

/**
 * Compresses answers beside the thread that makes them, and keeps what was compressed by its content: a page that did not change is compressed once,
 * whoever asks for it. Server-sent events go out as they are.
 */
export function compressAnswers(): MiddlewareHandler {
  const kept = openCompressed(bytesKeptMax)
  return async (c, next) => {
    await next()
    if (!mayBeCompressed(c)) return
    c.res.headers.append('vary', 'accept-encoding')
    if (!takesGzip(c.req.header('accept-encoding'))) return
    const body = new Uint8Array(await c.res.arrayBuffer())
    const isShort = body.byteLength < bytesMin
    const sent = isShort ? body : await kept.get(body)
    const { status, headers } = c.res
    headers.delete('content-length')
    if (!isShort) weaken(headers)
    c.res = undefined
    c.res = new Response(sent, { status, headers })
  }
}

function mayBeCompressed({ req, res }: Context): boolean {
  const type = res.headers.get('content-type') ?? ''
  return (
    req.method !== 'HEAD' &&
    res.body !== null &&
    compressible.test(type) &&
    !type.startsWith('text/event-stream') &&
    !res.headers.has('content-encoding')
  )
}

/** Whether the browser takes gzip (RFC 9110 section 12.5.3): named and not refused with a weight of 0. */
function takesGzip(accepted: string | undefined): boolean {
  return (accepted ?? '')
    .toLowerCase()
    .split(',')
    .some((each) => /^\s*(?:gzip|\*)\s*(?:;\s*q=(?!0(?:\.0*)?\s*$)|$)/u.test(each))
}

/** A tag that names the bytes is one of the content from now on (RFC 9110 section 8.8.1). */
function weaken(headers: Headers): void {
  headers.set('content-encoding', 'gzip')
  const tag = headers.get('etag')
  if (tag !== null && !tag.startsWith('W/')) headers.set('etag', `W/${tag}`)
}

interface Compressed {
  readonly get: (body: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>
}

/** What was compressed last, by what it says; what was asked for longest ago goes first. */
function openCompressed(bytesMax: number): Compressed {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>()
  let bytes = 0
  const forget = (key: string): void => {
    bytes -= kept.get(key)?.byteLength ?? 0
    kept.delete(key)
  }
  return {
    get: async (body) => {
      const key = hash('sha256', body, 'base64')
      const made = kept.get(key) ?? new Uint8Array(await gzipped(body))
      forget(key)
      kept.set(key, made)
      bytes += made.byteLength
      for (const oldest of kept.keys()) {
        if (bytes <= bytesMax) break
        forget(oldest)
      }
      return made
    },
  }
}
