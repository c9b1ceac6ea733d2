/** The results of `work` on each item, in the order of the items, with at most `atOnceMax` at work at any time. */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  atOnceMax: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = []
  let next = 0
  while (next < items.length || running.length > 0) {
    while (next < items.length && running.length < atOnceMax) {
      const item = items[next]
      next += 1
      if (item !== undefined) running.push(work(item))
    }
    const first = running.shift()
    if (first !== undefined) yield await first
  }
}
