/** Reads a stream of bytes piece by piece; holds no more of it than is asked for. */
export interface ByteReader {
  /** The next `count` bytes; fewer when the stream ends before. */
  readonly read: (count: number) => Promise<Uint8Array>
  /** Passes over `count` bytes without holding them; gives back how many there were. */
  readonly passOver: (count: number) => Promise<number>
  /** The next line without its end, undefined at the end of the stream; of a line longer than `bytesMax` only its start, the rest being the next line. */
  readonly line: (bytesMax: number) => Promise<string | undefined>
  /** How the stream broke off, if it did. */
  readonly failure: () => string | undefined
}

const emptyBytes: Uint8Array = new Uint8Array(0)
const newline = 0x0a

/** A reader of `chunks`; an error of the stream ends it and is told by `failure`. */
export function openByteReader(chunks: AsyncIterable<Uint8Array>): ByteReader {
  const source = chunks[Symbol.asyncIterator]()
  let held: Uint8Array = emptyBytes
  let failure: string | undefined

  async function refill(): Promise<boolean> {
    // Bounded by the stream: empty chunks are passed over.
    while (held.length === 0) {
      try {
        const next = await source.next()
        if (next.done === true) return false
        held = next.value
      } catch (error) {
        failure = error instanceof Error ? error.message : String(error)
        return false
      }
    }
    return true
  }

  function take(count: number): Uint8Array {
    const taken = held.subarray(0, count)
    held = held.subarray(taken.length)
    return taken
  }

  async function read(count: number): Promise<Uint8Array> {
    if (held.length >= count) return take(count)
    const pieces: Uint8Array[] = []
    let left = count
    while (left > 0 && (await refill())) {
      const piece = take(left)
      pieces.push(piece)
      left -= piece.length
    }
    return pieces.length === 1 ? (pieces[0] ?? emptyBytes) : Buffer.concat(pieces)
  }

  async function passOver(count: number): Promise<number> {
    let left = count
    while (left > 0 && (await refill())) left -= take(left).length
    return count - left
  }

  async function line(bytesMax: number): Promise<string | undefined> {
    const pieces: Uint8Array[] = []
    let length = 0
    while (length < bytesMax && (await refill())) {
      const end = held.indexOf(newline)
      const piece = take(Math.min(end < 0 ? held.length : end + 1, bytesMax - length))
      pieces.push(piece)
      length += piece.length
      if (piece.at(-1) === newline) break
    }
    if (length === 0) return undefined
    return Buffer.concat(pieces)
      .toString('utf8')
      .replace(/\r?\n$/u, '')
  }

  return { read, passOver, line, failure: () => failure }
}
