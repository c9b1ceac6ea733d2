/** The text of bytes, or why they are none. `cut` tells that the last character was incomplete and left out. */
export type TextDecoded =
  | { readonly kind: 'text'; readonly text: string; readonly isCut: boolean }
  | { readonly kind: 'problem'; readonly code: string; readonly sentence: string }

/** The text that `bytes` hold as UTF-8, or as UTF-16 where a byte order mark says so. A UTF-8 mark stays in the text, so that spans are offsets into the file. */
export function decodeText(bytes: Uint8Array): TextDecoded {
  if (bytes.length === 0) return { kind: 'problem', code: 'empty', sentence: 'is empty; there is nothing to read.' }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes)
  if (isBinary(bytes)) {
    return { kind: 'problem', code: 'binary', sentence: 'is binary, not text; give a text, page or feed.' }
  }
  return decodeAs('utf-8', bytes)
}

function decodeAs(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array): TextDecoded {
  const whole = decoded(encoding, bytes)
  if (whole !== undefined) return textOrBlank(whole, false)
  const kept = bytes.subarray(0, lengthWithoutCutCharacter(encoding, bytes))
  const cut = kept.length < bytes.length ? decoded(encoding, kept) : undefined
  if (cut !== undefined) return textOrBlank(cut, true)
  return {
    kind: 'problem',
    code: 'encoding',
    sentence: `is not valid ${encoding.toUpperCase()}; convert it (iconv -f WINDOWS-1252 -t UTF-8, or whatever it was written in).`,
  }
}

function textOrBlank(text: string, isCut: boolean): TextDecoded {
  if (/\S/u.test(text)) return { kind: 'text', text, isCut }
  return { kind: 'problem', code: 'empty', sentence: 'holds only white space; there is nothing to read.' }
}

function decoded(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === 'utf-8' }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** A file cut in the middle of its last character is short of one to three bytes of it. */
function lengthWithoutCutCharacter(encoding: string, bytes: Uint8Array): number {
  if (encoding !== 'utf-8') return bytes.length - (bytes.length % 2)
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte >= 0xc2) return bytes.length - back
    if (byte < 0x80) break
  }
  return bytes.length
}

const sniffedBytes = 8192
const controlShareMax = 0.1

function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, sniffedBytes)
  let controlCount = 0
  for (const byte of head) {
    if (byte === 0) return true
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b)
      controlCount += 1
  }
  return controlCount / head.length > controlShareMax
}
