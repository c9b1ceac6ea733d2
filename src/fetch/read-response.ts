import type { Readable, Transform } from 'node:stream'
import {
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from 'node:zlib'

export type BodyRead =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly isCut: boolean }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'broken'; readonly reason: string }

/** A body as it comes over the wire. */
export interface PackedBody {
  readonly stream: Readable
  /** The value of Content-Encoding. */
  readonly encoding: string | undefined
  /** Whether everything that was announced has come; asked at the end. */
  readonly isWhole: () => boolean
}

export interface BodyLimits {
  readonly bytesMax: number
  /** Longer bodies are cut to `bytesMax` instead of refused. */
  readonly mayCut: boolean
  readonly signal: AbortSignal
}

const encodingsMax = 3
/** RFC 9659: a window for zstd over HTTP is at most 8 MB; a frame may ask for 128 MB and more. */
const zstdWindowLogMax = 23

/** The unpacked body, counted at every layer while it is read: a small packed body that grows past the limit is cut off, not unpacked. */
export async function readBody(body: PackedBody, limits: BodyLimits): Promise<BodyRead> {
  const encodings = (body.encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((encoding) => encoding.trim())
    .filter((encoding) => encoding !== '' && encoding !== 'identity')
  if (encodings.length > encodingsMax) return refuse(body, `is packed more than ${encodingsMax} times`)
  const streams: Readable[] = [body.stream]
  for (const encoding of encodings.toReversed()) {
    const upstream = streams.at(-1) ?? body.stream
    const decoder = encoding === 'deflate' ? await inflaterFor(upstream, limits.signal) : decoderFor(encoding)
    if (!decoder) return refuse(body, `is packed as "${encoding.slice(0, 20)}", which is not known`)
    upstream.pipe(decoder)
    streams.push(decoder)
  }
  return collect(body, streams, limits)
}

function refuse(body: PackedBody, reason: string): BodyRead {
  body.stream.on('error', () => undefined).destroy()
  return { kind: 'broken', reason }
}

function decoderFor(encoding: string): Transform | undefined {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'br':
      return createBrotliDecompress()
    case 'zstd':
      return createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: zstdWindowLogMax } })
    default:
      return undefined
  }
}

/** `deflate` means zlib's format, but many servers send it bare: the first two bytes tell (RFC 1950, 2.2). */
async function inflaterFor(upstream: Readable, signal: AbortSignal): Promise<Transform> {
  const [first = 0x78, second] = await firstBytes(upstream, signal)
  const isZlib = (first & 0x0f) === 8 && (second === undefined || (first * 256 + second) % 31 === 0)
  return isZlib ? createInflate() : createInflateRaw()
}

/** The first bytes of a stream, which stay in it. What goes wrong meanwhile shows when it is read. */
function firstBytes(stream: Readable, signal: AbortSignal): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const settle = (chunk: unknown): void => {
      stream.off('readable', look).off('end', end).off('error', end)
      signal.removeEventListener('abort', end)
      if (Buffer.isBuffer(chunk)) stream.unshift(chunk)
      resolve(Buffer.isBuffer(chunk) ? chunk : new Uint8Array())
    }
    const end = (): void => settle(undefined)
    const look = (): void => {
      const chunk: unknown = stream.read()
      if (chunk !== null) settle(chunk)
    }
    stream.on('readable', look).on('end', end).on('error', end)
    signal.addEventListener('abort', end, { once: true })
  })
}

function collect(body: PackedBody, streams: readonly Readable[], limits: BodyLimits): Promise<BodyRead> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let count = 0
    let isDone = false
    const last = streams.at(-1) ?? body.stream
    const finish = (read: BodyRead): void => {
      if (isDone) return
      isDone = true
      limits.signal.removeEventListener('abort', onAbort)
      resolve(read)
      for (const stream of streams) if (read.kind !== 'bytes' || read.isCut) stream.destroy()
    }
    const onAbort = (): void => finish({ kind: 'broken', reason: 'took too long' })
    if (limits.signal.aborted) return onAbort()
    limits.signal.addEventListener('abort', onAbort, { once: true })
    for (const stream of streams) {
      stream.on('error', (error) => finish({ kind: 'broken', reason: `cannot be read (${error.message})` }))
      stream.on('close', () => {
        if (!stream.readableEnded) finish(incomplete)
      })
      // A layer that grows past the limit would keep the machine busy even if the last one gave nothing.
      if (stream !== last) countLayer(stream, limits.bytesMax, () => finish({ kind: 'too-large' }))
    }
    last.on('data', (chunk: Buffer) => {
      if (isDone) return
      const room = limits.bytesMax - count
      count += chunk.length
      chunks.push(chunk.length > room ? chunk.subarray(0, room) : chunk)
      if (count <= limits.bytesMax) return
      finish(limits.mayCut ? wholeOf(chunks, true) : { kind: 'too-large' })
    })
    last.on('end', () => finish(body.isWhole() ? wholeOf(chunks, false) : incomplete))
    if (streams.some((stream) => stream.destroyed && !stream.readableEnded)) finish(incomplete)
  })
}

const incomplete: BodyRead = { kind: 'broken', reason: 'ended before it was complete' }

function countLayer(stream: Readable, bytesMax: number, stop: () => void): void {
  let count = 0
  stream.on('data', (chunk: Buffer) => {
    count += chunk.length
    if (count > bytesMax) stop()
  })
}

function wholeOf(chunks: readonly Buffer[], isCut: boolean): BodyRead {
  return { kind: 'bytes', bytes: new Uint8Array(Buffer.concat(chunks)), isCut }
}
