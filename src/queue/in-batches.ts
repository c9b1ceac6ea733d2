/** The items in lists of at most `batchMax`, in order; the last one may be shorter. How one stage hands over to the next inside a process. */
export async function* inBatches<Item>(items: AsyncIterable<Item>, batchMax: number): AsyncGenerator<readonly Item[]> {
  let batch: Item[] = []
  for await (const item of items) {
    batch.push(item)
    if (batch.length < batchMax) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
