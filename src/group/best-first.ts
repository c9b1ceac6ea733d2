/** A queue that gives the entry of the highest value first; of equal ones the one entered first. */
export class BestFirst<Entry> {
  readonly #heap: { readonly value: number; readonly turn: number; readonly entry: Entry }[] = []
  #turn = 0

  get size(): number {
    return this.#heap.length
  }

  push(value: number, entry: Entry): void {
    const heap = this.#heap
    heap.push({ value, turn: this.#turn, entry })
    this.#turn += 1
    let at = heap.length - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!this.#isBefore(at, parent)) break
      this.#swap(at, parent)
      at = parent
    }
  }

  pop(): Entry | undefined {
    const heap = this.#heap
    const top = heap[0]
    const last = heap.pop()
    if (top === undefined || last === undefined || heap.length === 0) return top?.entry
    heap[0] = last
    let at = 0
    for (;;) {
      let best = at
      for (const child of [2 * at + 1, 2 * at + 2]) if (child < heap.length && this.#isBefore(child, best)) best = child
      if (best === at) return top.entry
      this.#swap(at, best)
      at = best
    }
  }

  #isBefore(a: number, b: number): boolean {
    const one = this.#heap[a]
    const other = this.#heap[b]
    if (one === undefined || other === undefined) return false
    return one.value > other.value || (one.value === other.value && one.turn < other.turn)
  }

  #swap(a: number, b: number): void {
    const one = this.#heap[a]
    const other = this.#heap[b]
    if (one === undefined || other === undefined) return
    this.#heap[a] = other
    this.#heap[b] = one
  }
}
