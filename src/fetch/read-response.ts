import type { IncomingMessage } from 'node:http'
import type { Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib'

export type BodyRead =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'broken'; readonly reason: string }

const encodingsMax = 3

/** The decoded body, counted while it is read: a small packed body that grows past `bytesMax` is cut off, not unpacked. */
export async function readBody(response: IncomingMessage, bytesMax: number, signal: AbortSignal): Promise<BodyRead> {
  const encodings = (response.headers['content-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .map((encoding) => encoding.trim())
    .filter((encoding) => encoding !== '' && encoding !== 'identity')
  if (encodings.length > encodingsMax) return { kind: 'broken', reason: 'is packed more than three times' }
  const decoders: Transform[] = []
  for (const encoding of encodings.toReversed()) {
    const decoder = decoderFor(encoding)
    if (!decoder) return { kind: 'broken', reason: `is packed as "${encoding.slice(0, 20)}", which is not known` }
    decoders.push(decoder)
  }
  return collect(response, decoders, { bytesMax, signal })
}

function decoderFor(encoding: string): Transform | undefined {
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip()
  if (encoding === 'br') return createBrotliDecompress()
  if (encoding === 'deflate') return createInflate()
  if (encoding === 'zstd') return createZstdDecompress()
  return undefined
}

interface Limits {
  readonly bytesMax: number
  readonly signal: AbortSignal
}

function collect(response: IncomingMessage, decoders: readonly Transform[], limits: Limits): Promise<BodyRead> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let count = 0
    const streams = [response, ...decoders]
    const last = decoders.at(-1) ?? response
    const finish = (read: BodyRead): void => {
      limits.signal.removeEventListener('abort', onAbort)
      resolve(read)
      for (const stream of streams) stream.destroy()
    }
    const onAbort = (): void => finish({ kind: 'broken', reason: 'took too long' })
    if (limits.signal.aborted) return onAbort()
    limits.signal.addEventListener('abort', onAbort, { once: true })
    for (const stream of streams) stream.on('error', (error) => finish({ kind: 'broken', reason: error.message }))
    let upstream: NodeJS.ReadableStream = response
    for (const decoder of decoders) upstream = upstream.pipe(decoder)
    last.on('data', (chunk: Buffer) => {
      count += chunk.length
      if (count > limits.bytesMax) finish({ kind: 'too-large' })
      else chunks.push(chunk)
    })
    last.on('end', () => finish({ kind: 'bytes', bytes: new Uint8Array(Buffer.concat(chunks, count)) }))
    response.on('aborted', () => finish({ kind: 'broken', reason: 'ended before it was complete' }))
  })
}
