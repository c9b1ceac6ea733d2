/** The value of a stored body; throws when it is not what was kept there, which a damaged store brings about. */
export function parseBody<Value>(body: string, isValue: (value: unknown) => value is Value): Value {
  const value: unknown = JSON.parse(body)
  if (isValue(value)) return value
  throw new TypeError('A stored body is not of its table')
}

/** Whether `value` is an object that has all of `keys`: enough for what only this program writes. */
export function hasKeys(value: unknown, ...keys: readonly string[]): boolean {
  return typeof value === 'object' && value !== null && keys.every((key) => key in value)
}
