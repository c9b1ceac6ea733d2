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

/** As `packBody`, for spans of one text that is kept beside it: their words are left out, since they are slices of it. */
export function packSpans(value: unknown): SqlValue {
  return packText(
    JSON.stringify(value, (_key, each: unknown) => {
      if (!isSpan(each)) return each
      const { text: _text, ...rest } = each
      return rest
    }),
  )
}

function isSpan(value: unknown): value is { readonly text: unknown } {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value && 'text' in value
}

/** The JSON value of a packed column, its spans with their slices of `text`. */
export function packedSpansOf(row: SqlRow, column: string, text: string): unknown {
  return withSlices(JSON.parse(packedTextOf(row, column)), text)
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
