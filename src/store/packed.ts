import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { SqlRow, SqlValue } from './store-driver.ts'

/** More than any text or list that is taken in can have; a packed value that grows beyond it is damaged. */
const bytesMax = 1_000_000_000

/** A text as it is kept: deflated, which news is to a third or less. */
export function packText(text: string): Uint8Array {
  return deflateRawSync(text)
}

/** The text of a packed column; one that an older store kept as it is comes back as it is. */
export function packedTextOf(row: SqlRow, column: string): string {
  const value = row[column]
  if (typeof value === 'string') return value
  if (value instanceof Uint8Array) return inflateRawSync(value, { maxOutputLength: bytesMax }).toString('utf8')
  throw new TypeError(`Column ${column} holds nothing packed`)
}

/** A value of the model as it is kept: its JSON, packed. */
export function packBody(value: unknown): SqlValue {
  return packText(JSON.stringify(value))
}

/**
 * As `packBody`, one line a property, so that each can be read by itself, for spans of one text that is kept beside it: their words are left out, since they
 * are slices of it.
 */
export function packSpans(value: object): SqlValue {
  const lines = Object.entries(value).map(([key, each]) => `${key} ${JSON.stringify(each, withoutWords)}`)
  return packText(lines.join('\n'))
}

function withoutWords(_key: string, value: unknown): unknown {
  if (!isSpan(value)) return value
  const { text: _text, ...rest } = value
  return rest
}

function isSpan(value: unknown): value is { readonly text: unknown } {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value && 'text' in value
}

/** A property of the value that `packSpans` packed, parsed when it is first asked for; throws when it has no such property. */
export type PackedProperty = (key: string) => unknown

/** The properties of a packed column, their spans with their slices of `text`. */
export function packedSpansOf(row: SqlRow, column: string, text: string): PackedProperty {
  const packed = packedTextOf(row, column)
  const lines = packed.startsWith('{') ? linesOfOlder(packed) : packed.split('\n')
  const known = new Map<string, unknown>()
  return (key) => {
    const found = known.get(key) ?? withSlices(parsed(lines, key), text)
    known.set(key, found)
    return found
  }
}

/** An older store keeps one object. */
function linesOfOlder(packed: string): readonly string[] {
  const value: unknown = JSON.parse(packed)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).map(([key, each]) => `${key} ${JSON.stringify(each)}`)
}

function parsed(lines: readonly string[], key: string): unknown {
  const line = lines.find((each) => each.startsWith(`${key} `))
  if (line === undefined) throw new TypeError(`A packed column has no ${key}`)
  return JSON.parse(line.slice(key.length + 1))
}

/** Puts the words into the spans of `value`, which was parsed just now and is nobody else's. */
function withSlices(value: unknown, text: string): unknown {
  if (typeof value !== 'object' || value === null) return value
  if ('start' in value && 'end' in value && !('text' in value)) {
    const { start, end } = value
    if (typeof start === 'number' && typeof end === 'number')
      return Object.assign(value, { text: text.slice(start, end) })
  }
  for (const each of Object.values(value)) withSlices(each, text)
  return value
}
