import { isUtf8 as isUtf8Bytes } from 'node:buffer'
import { detect } from 'chardet'

/** Text made of bytes, with the encoding used and what it was known by. */
export interface DecodedText {
  readonly text: string
  readonly encoding: string
  readonly basis: 'bom' | 'header' | 'declaration' | 'utf-8' | 'guess'
}

const declarationBytesMax = 2048
const guessBytesMax = 65_536

/**
 * The text of `bytes`, decoded as browsers and feed readers do: byte order mark, HTTP header, the document's own
 * declaration, well-formed UTF-8, and only then a guess. A claim that the bytes refute is passed over.
 */
export function decodeBytes(bytes: Uint8Array, contentType?: string): DecodedText {
  const mark = byteOrderMark(bytes)
  if (mark) return { text: decode(bytes.subarray(mark.length), mark.encoding), encoding: mark.encoding, basis: 'bom' }
  const isUtf8 = isUtf8Bytes(bytes)
  for (const claim of claimsOf(bytes, contentType)) {
    const encoding = knownEncoding(claim.label)
    if (encoding === undefined) continue
    if (encoding === 'utf-8' && !isUtf8) continue
    // Another claim over text that is well-formed UTF-8 is a lie that many servers tell.
    if (encoding !== 'utf-8' && isUtf8 && countUtf8Sequences(bytes) >= utf8SequencesMin(encoding)) break
    return { text: decode(bytes, encoding), encoding, basis: claim.basis }
  }
  if (isUtf8) return { text: decode(bytes, 'utf-8'), encoding: 'utf-8', basis: 'utf-8' }
  const guessed = knownEncoding(detect(bytes.subarray(0, guessBytesMax)) ?? '') ?? 'windows-1252'
  return { text: decode(bytes, guessed), encoding: guessed, basis: 'guess' }
}

interface Claim {
  readonly label: string
  readonly basis: 'header' | 'declaration'
}

function claimsOf(bytes: Uint8Array, contentType: string | undefined): readonly Claim[] {
  const head = Buffer.from(bytes.subarray(0, declarationBytesMax)).toString('latin1')
  const header = /charset\s*=\s*["']?\s*([\w:.-]{1,40})/iu.exec(contentType ?? '')?.[1]
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{1,40})["']/iu.exec(head)?.[1]
  const meta = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{1,40})/iu.exec(head)?.[1]
  const claims: Claim[] = []
  if (header !== undefined) claims.push({ label: header, basis: 'header' })
  for (const label of [xml, meta]) if (label !== undefined) claims.push({ label, basis: 'declaration' })
  return claims
}

interface Mark {
  readonly encoding: string
  readonly length: number
}

/** The byte order mark; without one, the zero bytes around a leading `<` tell UTF-16 and UTF-32 as well. */
function byteOrderMark(bytes: Uint8Array): Mark | undefined {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { encoding: 'utf-32le', length: 4 }
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return { encoding: 'utf-32be', length: 4 }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 }
  if (a === 0x3c && b === 0 && c === 0 && d === 0) return { encoding: 'utf-32le', length: 0 }
  if (a === 0 && b === 0 && c === 0 && d === 0x3c) return { encoding: 'utf-32be', length: 0 }
  if (a === 0x3c && b === 0 && d === 0) return { encoding: 'utf-16le', length: 0 }
  if (a === 0 && b === 0x3c && c === 0) return { encoding: 'utf-16be', length: 0 }
  return undefined
}

/** Labels that feeds use and the WHATWG table lacks. */
const furtherLabels: ReadonlyMap<string, string> = new Map([
  ['utf-32', 'utf-32be'],
  ['ucs-4', 'utf-32be'],
  ['utf-16', 'utf-16be'],
  ['u16', 'utf-16be'],
  ['utf_16', 'utf-16be'],
  ['iso-8859-1', 'windows-1252'],
  ['cp1250', 'windows-1250'],
  ['cp1251', 'windows-1251'],
  ['cp1252', 'windows-1252'],
  ['cp949', 'euc-kr'],
  ['cp936', 'gbk'],
  ['cp932', 'shift_jis'],
])

function knownEncoding(label: string): string | undefined {
  const plain = label.trim().toLowerCase()
  const encoding = furtherLabels.get(plain) ?? plain
  // A document whose ASCII declaration could be read is not in a 16- or 32-bit encoding, whatever it says.
  if (encoding.startsWith('utf-16') || encoding.startsWith('utf-32')) return undefined
  try {
    return new TextDecoder(encoding).encoding
  } catch {
    return undefined
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return decodeUtf32(bytes, encoding === 'utf-32le')
  return new TextDecoder(encoding).decode(bytes)
}

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) {
    const point = view.getUint32(at, littleEndian)
    parts.push(point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? '\u{fffd}' : String.fromCodePoint(point))
  }
  return parts.join('')
}

/** Fewer well-formed sequences than this may be chance: bytes of East Asian encodings go in pairs as those of UTF-8 often do. */
function utf8SequencesMin(encoding: string): number {
  return /^(?:gb|big5|euc|shift|iso-2022)/u.test(encoding) ? 10 : 2
}

function countUtf8Sequences(bytes: Uint8Array): number {
  let count = 0
  for (const byte of bytes) if (byte >= 0xc2) count += 1
  return count
}
