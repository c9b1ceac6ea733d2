import { type ByteReader, openByteReader } from './byte-reader.ts'
import { unpackChunks } from './unpack-gzip.ts'

/** A record of a web archive (WARC 1.0 and 1.1). */
export interface WarcRecord {
  readonly kind: 'record'
  /** Counted from 1. */
  readonly number: number
  /** `response`, `revisit`, `metadata` …, in small letters. */
  readonly type: string
  readonly headers: ReadonlyMap<string, string>
  /** What the record holds; empty of a type that was not asked for. */
  readonly block: Uint8Array
}

/** A record that cannot be used; `sentence` has no subject. */
export interface BrokenRecord {
  readonly kind: 'broken'
  readonly number: number
  readonly why: 'not-warc' | 'warc-record-broken' | 'warc-record-too-large' | 'warc-cut'
  readonly sentence: string
}

export interface WarcOptions {
  /** Larger blocks are passed over and told. */
  readonly recordBytesMax: number
  /** Whether the block of a record of this type is wanted; others are passed over without being held. */
  readonly isWanted: (type: string) => boolean
}

const lineBytesMax = 16_384
const headerLinesMax = 200
const recordsMax = 100_000_000

/**
 * The records of a web archive, packed by gzip or plain, one after the other: no more than one record is held. A cut
 * archive gives all before the cut; what stands between records is passed over up to the next one.
 */
export async function* readWarcRecords(
  chunks: AsyncIterable<Uint8Array>,
  options: WarcOptions,
): AsyncGenerator<WarcRecord | BrokenRecord> {
  const reader = openByteReader(unpackChunks(chunks))
  let isBetween = false
  let number = 0
  while (number < recordsMax) {
    const line = await reader.line(lineBytesMax)
    if (line === undefined) break
    if (/^WARC\/\d/u.test(line)) {
      isBetween = false
      number += 1
      const record = await readRecord(reader, number, options)
      yield record
      if (record.kind === 'broken' && record.why === 'warc-cut') return
    } else if (line.trim() !== '' && !isBetween) {
      isBetween = true
      yield strayBytes(number)
      // The first line tells what a file is; to look further for a record in it would be in vain.
      if (number === 0) return
    }
  }
  const failure = reader.failure()
  if (failure !== undefined) yield cut(number + 1, `cannot be unpacked after record ${number} (${failure})`)
  else if (number === 0)
    yield { kind: 'broken', number, why: 'not-warc', sentence: 'is empty; there is nothing to read.' }
}

function strayBytes(number: number): BrokenRecord {
  return number === 0
    ? {
        kind: 'broken',
        number,
        why: 'not-warc',
        sentence: 'is no web archive; its first line is not WARC/1.0 or WARC/1.1.',
      }
    : {
        kind: 'broken',
        number,
        why: 'warc-record-broken',
        sentence: `holds bytes of no record after record ${number}; they were passed over.`,
      }
}

async function readRecord(
  reader: ByteReader,
  number: number,
  options: WarcOptions,
): Promise<WarcRecord | BrokenRecord> {
  const headers = await readRecordHeaders(reader)
  if (headers === undefined) return cut(number)
  const type = (headers.get('warc-type') ?? '').toLowerCase()
  const length = Number(headers.get('content-length') ?? 'none')
  if (!Number.isSafeInteger(length) || length < 0) {
    const sentence = `holds a record without a length (record ${number}); it was passed over.`
    return { kind: 'broken', number, why: 'warc-record-broken', sentence }
  }
  if (!options.isWanted(type)) {
    const isWhole = (await reader.passOver(length)) === length
    return isWhole ? { kind: 'record', number, type, headers, block: new Uint8Array(0) } : cut(number)
  }
  if (length > options.recordBytesMax) {
    const isWhole = (await reader.passOver(length)) === length
    const sentence = `holds a record of ${length} bytes (record ${number}), more than ${options.recordBytesMax}; raise HEADWATER_DOCUMENT_BYTES_MAX to read it.`
    return isWhole ? { kind: 'broken', number, why: 'warc-record-too-large', sentence } : cut(number)
  }
  const block = await reader.read(length)
  return block.length < length ? cut(number) : { kind: 'record', number, type, headers, block }
}

/** The header fields of a record; undefined when the archive ends in them. A line that starts with a space goes on with the one before. */
async function readRecordHeaders(reader: ByteReader): Promise<ReadonlyMap<string, string> | undefined> {
  const headers = new Map<string, string>()
  let name = ''
  for (let count = 0; count < headerLinesMax; count += 1) {
    const line = await reader.line(lineBytesMax)
    if (line === undefined) return undefined
    if (line.trim() === '') return headers
    const colon = line.indexOf(':')
    if (/^[ \t]/u.test(line)) headers.set(name, `${headers.get(name) ?? ''} ${line.trim()}`)
    else if (colon > 0) {
      name = line.slice(0, colon).trim().toLowerCase()
      headers.set(name, line.slice(colon + 1).trim())
    }
  }
  return headers
}

function cut(number: number, how = `is cut in record ${number}`): BrokenRecord {
  return { kind: 'broken', number, why: 'warc-cut', sentence: `${how}; what stands before was read.` }
}
