import { readHttpResponse } from './http-response.ts'
import { readWarcRecords, type WarcRecord } from './warc-records.ts'

/** A page as a web archive holds it. */
export interface ArchivedPage {
  readonly kind: 'page'
  readonly url: string
  /** When it was fetched (`WARC-Date`). */
  readonly fetchedAt?: string
  readonly bytes: Uint8Array
  readonly contentType?: string
}

/** A record without a page: one that never holds any is `passed-over`, one that should is a `problem`. */
export type ArchivedOther =
  | { readonly kind: 'passed-over'; readonly why: string; readonly sentence: string }
  | { readonly kind: 'problem'; readonly why: string; readonly sentence: string }

const pageTypes = /^\s*(?:text\/|application\/(?:xhtml|xml|rss|atom|rdf|json|feed)|$)/iu

/** The pages of a web archive with every other record told as such, in its order; `pageBytesMax` bounds a record and its decoded page. */
export async function* readArchivedPages(
  chunks: AsyncIterable<Uint8Array>,
  { pageBytesMax }: { readonly pageBytesMax: number },
): AsyncGenerator<ArchivedPage | ArchivedOther> {
  for await (const record of readWarcRecords(chunks, { recordBytesMax: pageBytesMax, isWanted })) {
    if (record.kind === 'broken') yield { kind: 'problem', why: record.why, sentence: record.sentence }
    else if (isWanted(record.type)) yield pageOf(record, pageBytesMax)
    else yield passedOver(`warc-${/^[a-z]{1,20}$/u.test(record.type) ? record.type : 'unknown'}`, record.number)
  }
}

function isWanted(type: string): boolean {
  return type === 'response' || type === 'resource'
}

function passedOver(why: string, number: number): ArchivedOther {
  return { kind: 'passed-over', why, sentence: `holds no page in record ${number}.` }
}

function pageOf(record: WarcRecord, bytesMax: number): ArchivedPage | ArchivedOther {
  const url = record.headers.get('warc-target-uri')?.replace(/^<(.*)>$/u, '$1')
  if (url === undefined || !/^https?:\/\//iu.test(url) || !URL.canParse(url))
    return passedOver('warc-no-page', record.number)
  const type = record.headers.get('content-type') ?? ''
  const facts = { url, ...fetchedAtOf(record) }
  if (record.type === 'resource' || !/^application\/http\b/iu.test(type)) {
    if (!pageTypes.test(type)) return passedOver('warc-no-page', record.number)
    return { kind: 'page', ...facts, bytes: record.block, ...(type === '' ? {} : { contentType: type }) }
  }
  const read = readHttpResponse(record.block, bytesMax)
  if (read.kind !== 'response') return brokenResponse(read.kind, record.number, url)
  const { status, contentType, body } = read.response
  if (status < 200 || status > 299) return passedOver('warc-status', record.number)
  if (!pageTypes.test(contentType ?? '')) return passedOver('warc-no-page', record.number)
  return { kind: 'page', ...facts, bytes: body, ...(contentType === undefined ? {} : { contentType }) }
}

function fetchedAtOf(record: WarcRecord): { readonly fetchedAt?: string } {
  const stamp = record.headers.get('warc-date')
  if (stamp === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d/u.test(stamp) || Number.isNaN(Date.parse(stamp))) return {}
  return { fetchedAt: stamp }
}

function brokenResponse(kind: 'broken' | 'too-large', number: number, url: string): ArchivedOther {
  return kind === 'broken'
    ? {
        kind: 'problem',
        why: 'warc-response-broken',
        sentence: `holds an answer of ${url} that cannot be read (record ${number}).`,
      }
    : {
        kind: 'problem',
        why: 'too-large',
        sentence: `holds an answer of ${url} that is too large when it is unpacked (record ${number}); raise HEADWATER_DOCUMENT_BYTES_MAX to read it.`,
      }
}
