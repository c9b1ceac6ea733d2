import { brotliDecompressSync, constants, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib'
import { isGzip, type Unpacked, unpackGzip } from './unpack-gzip.ts'

/** An HTTP response as an archive holds it, its body decoded. */
export interface HttpResponse {
  readonly status: number
  readonly contentType?: string
  readonly body: Uint8Array
}

export type HttpResponseRead =
  | { readonly kind: 'response'; readonly response: HttpResponse }
  | { readonly kind: 'broken' }
  | { readonly kind: 'too-large' }

const headBytesMax = 65_536
const codingsMax = 3

/** The HTTP response in `block`: chunks joined, content codings undone, never more than `bytesMax` bytes of body. */
export function readHttpResponse(block: Uint8Array, bytesMax: number): HttpResponseRead {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength)
  const { head, bodyAt } = splitHead(bytes)
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})\b/u.exec(head)?.[1]
  if (status === undefined) return { kind: 'broken' }
  const headers = readHeaders(head)
  const raw = bytes.subarray(bodyAt)
  const joined = /\bchunked\b/iu.test(headers.get('transfer-encoding') ?? '') ? (joinChunks(raw) ?? raw) : raw
  const unpacked = undoCodings(joined, headers.get('content-encoding'), bytesMax)
  if (unpacked.kind !== 'bytes') return unpacked
  const contentType = headers.get('content-type')
  return {
    kind: 'response',
    response: {
      status: Number(status),
      ...(contentType === undefined ? {} : { contentType }),
      body: unpacked.bytes,
    },
  }
}

function splitHead(bytes: Buffer): { readonly head: string; readonly bodyAt: number } {
  const windows = bytes.subarray(0, headBytesMax)
  const ends = [
    [windows.indexOf('\r\n\r\n'), 4],
    [windows.indexOf('\n\n'), 2],
  ] as const
  const [at, length] = ends
    .filter(([found]) => found >= 0)
    .reduce<readonly [number, number]>((first, end) => (end[0] < first[0] ? end : first), [windows.length, 0])
  return { head: windows.toString('latin1', 0, at), bodyAt: at + length }
}

/** Header fields by their name in small letters; of a repeated one the first counts. */
export function readHeaders(head: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>()
  for (const line of head.split(/\r?\n/u)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase()
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return headers
}

/**
 * The chunks of a chunked body joined, of a cut one those that are there; undefined where the body is not in chunks:
 * crawlers that join them often leave the header.
 */
function joinChunks(bytes: Buffer): Uint8Array | undefined {
  const chunks: Uint8Array[] = []
  let at = 0
  // Bounded by the body: each round passes at least one line end.
  while (at < bytes.length) {
    const lineEnd = bytes.indexOf('\n', at)
    const size = /^([\da-f]{1,8})\s*(?:;.*)?\r?$/iu.exec(bytes.toString('latin1', at, Math.min(lineEnd, at + 200)))?.[1]
    if (lineEnd < 0 || size === undefined) return chunks.length === 0 ? undefined : Buffer.concat(chunks)
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    chunks.push(bytes.subarray(lineEnd + 1, lineEnd + 1 + length))
    at = lineEnd + 1 + length
    while (bytes[at] === 0x0d || bytes[at] === 0x0a) at += 1
  }
  return Buffer.concat(chunks)
}

function undoCodings(body: Uint8Array, coding: string | undefined, bytesMax: number): Unpacked {
  const codings = (coding ?? '')
    .toLowerCase()
    .split(/[\s,]+/u)
    .filter((name) => name !== '' && name !== 'identity')
  if (codings.length > codingsMax) return { kind: 'broken' }
  let bytes = body
  for (const name of codings.toReversed()) {
    const unpacked = undoCoding(bytes, name, bytesMax)
    if (unpacked.kind !== 'bytes') return unpacked
    bytes = unpacked.bytes
  }
  return bytes.length > bytesMax ? { kind: 'too-large' } : { kind: 'bytes', bytes }
}

/** Archives often hold the body decoded and leave the header, so what is not packed is taken as it is. */
function undoCoding(bytes: Uint8Array, name: string, bytesMax: number): Unpacked {
  if (name === 'gzip' || name === 'x-gzip')
    return isGzip(bytes) ? unpackGzip(bytes, bytesMax) : { kind: 'bytes', bytes }
  if (looksLikeMarkup(bytes)) return { kind: 'bytes', bytes }
  try {
    return { kind: 'bytes', bytes: unpackOther(bytes, name, bytesMax) }
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    return { kind: isTooLarge ? 'too-large' : 'broken' }
  }
}

function unpackOther(bytes: Uint8Array, name: string, maxOutputLength: number): Uint8Array {
  switch (name) {
    case 'br':
      return brotliDecompressSync(bytes, { maxOutputLength, finishFlush: constants.BROTLI_OPERATION_FLUSH })
    case 'zstd':
      return zstdDecompressSync(bytes, { maxOutputLength })
    case 'deflate':
      // Servers send both what the word means (zlib) and what it says (raw).
      return (bytes[0] ?? 0) % 16 === 8
        ? inflateSync(bytes, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH })
        : inflateRawSync(bytes, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH })
    default:
      return bytes
  }
}

function looksLikeMarkup(bytes: Uint8Array): boolean {
  return /^\s*[<{]/u.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'))
}
