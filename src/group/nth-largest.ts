/** The `n`th largest of some numbers, without putting all in order; 0 where there are fewer. */
export function nthLargest(numbers: Float64Array, n: number): number {
  const left = numbers.slice()
  const wanted = left.length - n
  if (wanted < 0 || n < 1) return 0
  let low = 0
  let high = left.length - 1
  while (low < high) {
    const middle = parted(left, low, high)
    if (wanted <= middle) high = middle
    else low = middle + 1
  }
  return left[wanted] ?? 0
}

/** Moves smaller numbers before larger ones (Hoare): none up to the place that it gives back is larger than one behind it. */
function parted(numbers: Float64Array, low: number, high: number): number {
  const pivot = numbers[(low + high) >> 1] ?? 0
  let from = low
  let to = high
  for (;;) {
    while ((numbers[from] ?? pivot) < pivot) from += 1
    while ((numbers[to] ?? pivot) > pivot) to -= 1
    if (from >= to) return to
    const smaller = numbers[to] ?? 0
    numbers[to] = numbers[from] ?? 0
    numbers[from] = smaller
    from += 1
    to -= 1
  }
}
