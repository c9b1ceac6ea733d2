const stepBytes = 4

/** Bytes that these lists take in one room. */
export function roomFor(lists: readonly { readonly byteLength: number }[]): number {
  return lists.reduce((sum, { byteLength }) => sum + stepsOf(byteLength), 0)
}

function stepsOf(bytes: number): number {
  return Math.ceil(bytes / stepBytes) * stepBytes
}

/** Lists of numbers that are kept together, in one buffer: each buffer costs some 300 bytes beside its numbers. */
export class NumberRoom {
  readonly #buffer: ArrayBuffer
  #at = 0

  constructor(bytes: number) {
    this.#buffer = new ArrayBuffer(bytes)
  }

  /** A view of the room with the numbers of `list`. */
  uint32(list: Uint32Array): Uint32Array {
    const kept = new Uint32Array(this.#buffer, this.#take(list.byteLength), list.length)
    kept.set(list)
    return kept
  }

  float32(list: Float32Array): Float32Array {
    const kept = new Float32Array(this.#buffer, this.#take(list.byteLength), list.length)
    kept.set(list)
    return kept
  }

  uint16(list: Uint16Array): Uint16Array {
    const kept = new Uint16Array(this.#buffer, this.#take(list.byteLength), list.length)
    kept.set(list)
    return kept
  }

  uint8(list: Uint8Array): Uint8Array {
    const kept = new Uint8Array(this.#buffer, this.#take(list.byteLength), list.length)
    kept.set(list)
    return kept
  }

  #take(bytes: number): number {
    const start = this.#at
    this.#at += stepsOf(bytes)
    return start
  }
}
