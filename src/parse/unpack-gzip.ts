import { pipeline, Readable } from 'node:stream'
import { constants, createGunzip, gunzipSync } from 'node:zlib'

/** Whether bytes start as gzip does. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

export type Unpacked =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'broken' }

/** What gzip holds, of a cut one what stands before the cut; never more than `bytesMax`. */
export function unpackGzip(bytes: Uint8Array, bytesMax: number): Unpacked {
  try {
    return {
      kind: 'bytes',
      bytes: gunzipSync(bytes, { maxOutputLength: bytesMax, finishFlush: constants.Z_SYNC_FLUSH }),
    }
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    return { kind: isTooLarge ? 'too-large' : 'broken' }
  }
}

/** The chunks of a stream, unpacked when it is gzip, its members one after the other; a cut end ends it. */
export async function* unpackChunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]()
  const first = await source.next()
  if (first.done === true) return
  const whole = startingWith(first.value, source)
  if (!isGzip(first.value)) {
    yield* whole
    return
  }
  const gunzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH })
  // What goes wrong on the way is thrown where the unpacked chunks are read.
  pipeline(Readable.from(whole), gunzip, () => undefined)
  yield* bytesOf(gunzip)
}

async function* startingWith(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
}

async function* bytesOf(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) if (chunk instanceof Uint8Array) yield chunk
}
