import { gunzipSync } from 'node:zlib'
import { decodeBytes } from '../text/decode-bytes.ts'

/** A sitemap may be 50 MB unpacked; what a search needs stands at its beginning, and larger ones are passed over. */
const unpackedBytesMax = 10 * 1024 * 1024

/** The text of what was fetched; a packed sitemap (`.xml.gz`) is unpacked, one that is broken or too large gives nothing. */
export function pageText({
  bytes,
  contentType,
}: {
  readonly bytes: Uint8Array
  readonly contentType?: string
}): string {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return decodeBytes(bytes, contentType).text
  try {
    return decodeBytes(gunzipSync(bytes, { maxOutputLength: unpackedBytesMax })).text
  } catch (error) {
    if (error instanceof Error && 'code' in error) return ''
    throw error
  }
}
