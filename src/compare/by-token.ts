/** What stands at the tokens of a stretch, asked for by token number. */
export interface ByToken<T> {
  readonly get: (token: number) => T | undefined
  readonly has: (token: number) => boolean
}

/** Asks `values` of the tokens from `first` on: a list answers faster than a map, and readers of reports ask for every token many times. */
export function byToken<T>(values: readonly (T | undefined)[], first = 0): ByToken<T> {
  const end = first + values.length
  const get = (token: number): T | undefined => (token >= first && token < end ? values[token - first] : undefined)
  return { get, has: (token) => get(token) !== undefined }
}
