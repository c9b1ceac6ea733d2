import { crawlerToken } from '../model/crawler-token.ts'
import { readContentSignal, readDirectives, readReservation } from '../model/read-rights.ts'
import { joinDirectives, noDirectives, type RightsSignals } from '../model/rights-signals.ts'
import { type FetchOutcome, type FetchRequest, failed, statusFailure } from './fetch-outcome.ts'
import { readBody } from './read-response.ts'
import type { Answer } from './send-http1.ts'

export interface HopRequest {
  readonly url: URL
  readonly request: FetchRequest
  readonly limits: { readonly bytesMax: number }
  readonly signal: AbortSignal
}

/** The answer leads elsewhere. */
export interface Redirect {
  readonly kind: 'redirect'
  readonly location: string
  readonly isPermanent: boolean
}

/** What an answer comes to: a page, "not modified", a redirect or a failure; its body is read only where it is wanted. */
export async function readAnswer(answer: Answer, hop: HopRequest): Promise<FetchOutcome | Redirect> {
  const headers = joinedHeaders(answer.headers)
  const { status } = answer
  const { url, request } = hop
  const location = headers['location']
  if (status >= 300 && status < 400 && status !== 304 && location !== undefined) {
    dropBody(answer)
    // Only 307 and 308 keep the method; to post again elsewhere is not what was asked for.
    if (request.post && status < 307) return failed('status', `was sent elsewhere (status ${status}) after a POST`)
    const next = URL.canParse(location, url.href) ? new URL(location, url.href).href : location
    return { kind: 'redirect', location: next, isPermanent: status === 301 || status === 308 }
  }
  if (status === 304) {
    dropBody(answer)
    return { kind: 'not-modified', url: url.href, headers }
  }
  if (status < 200 || status >= 300) {
    dropBody(answer)
    return statusFailure(status, headers['retry-after'])
  }
  return readPage(answer, headers, hop)
}

async function readPage(
  answer: Answer,
  headers: Readonly<Record<string, string>>,
  { url, request, limits, signal }: HopRequest,
): Promise<FetchOutcome> {
  const bytesMax = request.bytesMax ?? limits.bytesMax
  const body = await readBody(
    { stream: answer.body, encoding: headers['content-encoding'], isWhole: answer.isWhole },
    { bytesMax, mayCut: request.onTooLarge === 'cut', signal },
  )
  if (body.kind === 'too-large') return failed('too-large', `is larger than ${bytesMax} bytes`)
  if (body.kind === 'broken')
    return failed(signal.aborted ? 'timeout' : 'broken-body', `gave a body that ${body.reason}`)
  const contentType = headers['content-type']
  return {
    kind: 'page',
    url: url.href,
    status: answer.status,
    bytes: body.bytes,
    ...(body.isCut ? { isCut: true } : {}),
    ...(contentType === undefined ? {} : { contentType }),
    headers,
    rights: rightsOfHeaders(answer.headers),
  }
}

/** A small rest is read so that the connection can be kept; a large one costs more than a new connection. */
const restBytesMax = 16_384

function dropBody({ body, headers }: Answer): void {
  body.on('error', () => undefined)
  const length = Number(headers.find(([name]) => name === 'content-length')?.[1] ?? Number.NaN)
  if (length <= restBytesMax) body.resume()
  else body.destroy()
}

function joinedHeaders(headers: Answer['headers']): Readonly<Record<string, string>> {
  const joined = new Map<string, string>()
  for (const [name, value] of headers) {
    const before = joined.get(name)
    joined.set(name, before === undefined || singular.has(name) ? (before ?? value) : `${before}, ${value}`)
  }
  return Object.fromEntries(joined)
}

/** Headers of which only the first counts. */
const singular: ReadonlySet<string> = new Set([
  'content-type',
  'content-length',
  'etag',
  'last-modified',
  'location',
  'retry-after',
])

/** What the lines of the headers say of the page's use: X-Robots-Tag, TDM reservation, Content-Signal. */
function rightsOfHeaders(headers: Answer['headers']): RightsSignals {
  const lines = (wanted: string): readonly string[] =>
    headers.filter(([name]) => name === wanted).map(([, value]) => value)
  const tdm = readReservation(lines('tdm-reservation')[0], lines('tdm-policy')[0], 'header')
  return {
    robots: lines('x-robots-tag').reduce(
      (robots, line) => joinDirectives(robots, readDirectives(line, crawlerToken)),
      noDirectives,
    ),
    contentSignal: readContentSignal(lines('content-signal').join(', ')),
    ...(tdm === undefined ? {} : { tdm }),
  }
}
