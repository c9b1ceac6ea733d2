/** `make`, which works each value out once for as long as its key is in use. */
export function remembered<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>()
  return (key) => {
    const found = known.get(key) ?? { value: make(key) }
    known.set(key, found)
    return found.value
  }
}

/**
 * What was worked out last for at most `keptMax` names, each as long as it is about the same things: for values too large to be kept for every key that is in
 * use. What was asked for longest ago goes first.
 */
export function rememberedFew<Value>(
  keptMax: number,
): (name: string, about: readonly object[], make: () => Value) => Value {
  const kept = new Map<string, { readonly about: readonly object[]; readonly value: Value }>()
  return (name, about, make) => {
    const known = kept.get(name)
    const found = known?.about.every((each, at) => each === about[at]) ? known : { about, value: make() }
    kept.delete(name)
    kept.set(name, found)
    const [oldest] = kept.keys()
    if (kept.size > keptMax && oldest !== undefined) kept.delete(oldest)
    return found.value
  }
}
