import { hash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Context, MiddlewareHandler } from 'hono'
import type { HtmlEscapedString } from 'hono/utils/html'
import { pageOf } from './answer-page.ts'
import { remembered } from './remembered.ts'

/** What is shorter fits into one packet as it is. */
const bytesMin = 1024
/** Of compressed answers so many bytes are kept: some thousand pages. */
const bytesKeptMax = 16_000_000
const compressible = /^(?:text\/|application\/(?:[\w.]+\+)?(?:json|xml)\b|image\/svg\+xml|application\/javascript)/u
const gzipped = promisify(gzip)
/** A page of 100 kB grows by a twentieth against the usual 6 and takes half the time. */
const gzipLevel = 4

/**
 * Compresses answers beside the thread that makes them, and keeps what was compressed by its content: a page that did not change is compressed once,
 * whoever asks for it. Server-sent events go out as they are.
 */
export function compressAnswers(): MiddlewareHandler {
  const kept = openCompressed(bytesKeptMax)
  const ofPage = remembered((page: HtmlEscapedString) => kept.get(Buffer.from(page.toString())))
  return async (c, next) => {
    await next()
    if (!mayBeCompressed(c)) return
    c.res.headers.append('vary', 'accept-encoding')
    if (!takesGzip(c.req.header('accept-encoding'))) return
    const page = pageOf(c.res)
    const { bytes, isGzip } = await (page ? ofPage(page) : kept.get(new Uint8Array(await c.res.arrayBuffer())))
    const { status, headers } = c.res
    headers.delete('content-length')
    if (isGzip) weaken(headers)
    c.res = undefined
    c.res = new Response(bytes, { status, headers })
  }
}

function mayBeCompressed({ req, res }: Context): boolean {
  const type = res.headers.get('content-type') ?? ''
  return (
    req.method !== 'HEAD' &&
    compressible.test(type) &&
    (pageOf(res) !== undefined || res.body !== null) &&
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
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Not where it is too short to gain by it. */
  readonly isGzip: boolean
}

/** What was compressed last, by what it says; what was asked for longest ago goes first. */
function openCompressed(bytesMax: number): { readonly get: (body: Uint8Array<ArrayBuffer>) => Promise<Compressed> } {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>()
  let bytesKept = 0
  const forget = (key: string): void => {
    bytesKept -= kept.get(key)?.byteLength ?? 0
    kept.delete(key)
  }
  const letGoOldest = (): void => {
    for (const oldest of kept.keys()) {
      if (bytesKept <= bytesMax) break
      forget(oldest)
    }
  }
  return {
    get: async (body) => {
      if (body.byteLength < bytesMin) return { bytes: body, isGzip: false }
      const key = hash('sha256', body, 'base64')
      const bytes = kept.get(key) ?? new Uint8Array(await gzipped(body, { level: gzipLevel }))
      forget(key)
      kept.set(key, bytes)
      bytesKept += bytes.byteLength
      // Begun on only where there is one to let go: a map from which much was taken is slow to begin on.
      if (bytesKept > bytesMax) letGoOldest()
      return { bytes, isGzip: true }
    },
  }
}
