import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http'
import { Agent as HttpsAgent, request as requestHttps } from 'node:https'
import { type HostSlots, openHostSlots } from './host-slots.ts'
import { readBody } from './read-response.ts'
import { type ResolveOptions, resolveHost, type Target } from './resolve-host.ts'

export interface FetchRequest {
  readonly url: string
  /** Of an earlier answer, for a conditional GET. */
  readonly etag?: string
  readonly lastModified?: string
  readonly accept?: string
  readonly bytesMax?: number
}

export interface FetchedPage {
  readonly kind: 'page'
  /** The address that answered, after redirects. */
  readonly url: string
  /** Where a permanent redirect (301, 308) of the first address leads: the record may be changed to it. */
  readonly movedTo?: string
  readonly status: number
  readonly bytes: Uint8Array
  readonly contentType?: string
  readonly headers: Readonly<Record<string, string>>
}

export type FetchFailure =
  | 'address-refused'
  | 'unknown-host'
  | 'connection'
  | 'timeout'
  | 'too-large'
  | 'too-many-redirects'
  | 'status'
  | 'broken-body'

export type FetchOutcome =
  | FetchedPage
  | { readonly kind: 'not-modified'; readonly url: string; readonly headers: Readonly<Record<string, string>> }
  | {
      readonly kind: 'failed'
      readonly why: FetchFailure
      /** A sentence without its subject: what happened and what to do. */
      readonly sentence: string
      readonly status?: number
      readonly retryAfter?: string
    }

/** The one door through which every request of the program leaves. */
export interface GuardedFetcher {
  readonly fetch: (request: FetchRequest) => Promise<FetchOutcome>
  readonly close: () => void
}

export interface FetcherOptions extends ResolveOptions {
  /** Names the program and where its operator can be reached. */
  readonly userAgent: string
  readonly limits?: Partial<FetchLimits>
}

export interface FetchLimits {
  readonly deadlineMilliseconds: number
  readonly redirectsMax: number
  readonly bytesMax: number
  readonly perHostMax: number
  readonly headerBytesMax: number
}

const defaultLimits: FetchLimits = {
  deadlineMilliseconds: 30_000,
  redirectsMax: 5,
  bytesMax: 10 * 1024 * 1024,
  perHostMax: 2,
  headerBytesMax: 16 * 1024,
}

interface Door {
  readonly options: FetcherOptions
  readonly limits: FetchLimits
  readonly slots: HostSlots
  readonly http: HttpAgent
  readonly https: HttpsAgent
}

/** Opens the door: public addresses only, checked at the literal, the look-up and every redirect; bounded in time and size. */
export function openFetcher(options: FetcherOptions): GuardedFetcher {
  const limits = { ...defaultLimits, ...options.limits }
  const door: Door = {
    options,
    limits,
    slots: openHostSlots(limits.perHostMax),
    http: new HttpAgent({ keepAlive: true, maxSockets: limits.perHostMax, timeout: limits.deadlineMilliseconds }),
    https: new HttpsAgent({ keepAlive: true, maxSockets: limits.perHostMax, timeout: limits.deadlineMilliseconds }),
  }
  return {
    fetch: (request) => fetchWithin(request, door),
    close: () => {
      door.http.destroy()
      door.https.destroy()
    },
  }
}

async function fetchWithin(request: FetchRequest, door: Door): Promise<FetchOutcome> {
  const signal = AbortSignal.timeout(door.limits.deadlineMilliseconds)
  let address = request.url
  let movedTo: string | undefined
  let isPermanent = true
  for (let hop = 0; hop <= door.limits.redirectsMax; hop += 1) {
    if (!URL.canParse(address))
      return failed('address-refused', `leads to "${address.slice(0, 100)}", which is no address`)
    const url = new URL(address)
    url.username = ''
    url.password = ''
    url.hash = ''
    const step = await fetchHop(url, request, { door, signal })
    if (step.kind !== 'redirect') return step.kind === 'page' && movedTo !== undefined ? { ...step, movedTo } : step
    isPermanent &&= step.isPermanent
    address = step.location
    if (isPermanent) movedTo = address
  }
  return failed('too-many-redirects', `was redirected more than ${door.limits.redirectsMax} times`)
}

interface Redirect {
  readonly kind: 'redirect'
  readonly location: string
  readonly isPermanent: boolean
}

interface Hop {
  readonly door: Door
  readonly signal: AbortSignal
}

async function fetchHop(url: URL, request: FetchRequest, hop: Hop): Promise<FetchOutcome | Redirect> {
  const resolved = await resolveHost(url, hop.door.options)
  if (resolved.kind === 'refused') return failed('address-refused', `is refused: ${resolved.reason}`)
  if (resolved.kind === 'unknown-host') return failed('unknown-host', `cannot be reached: ${resolved.reason}`)
  const giveBack = await hop.door.slots.take(url.host)
  try {
    return await answerOf(url, resolved.targets, { request, hop })
  } finally {
    giveBack()
  }
}

async function answerOf(
  url: URL,
  targets: readonly Target[],
  { request, hop }: { readonly request: FetchRequest; readonly hop: Hop },
): Promise<FetchOutcome | Redirect> {
  let problem = 'no connection'
  for (const target of targets) {
    if (hop.signal.aborted) break
    const response = await connect(url, target, { request, hop })
    if (response instanceof Error) problem = response.message
    else return await readAnswer(url, response, { request, hop })
  }
  return hop.signal.aborted
    ? failed('timeout', `did not answer within ${hop.door.limits.deadlineMilliseconds / 1000} seconds; try again later`)
    : failed('connection', `cannot be reached (${problem}); try again later`)
}

/** Connects to the checked address itself, so that no second look-up can lead elsewhere; the name goes into `Host` and the certificate check. */
function connect(
  url: URL,
  target: Target,
  { request, hop }: { readonly request: FetchRequest; readonly hop: Hop },
): Promise<IncomingMessage | Error> {
  const isSecure = url.protocol === 'https:'
  const { door, signal } = hop
  const options = {
    host: target.address,
    port: target.port,
    method: 'GET',
    path: `${url.pathname}${url.search}`,
    headers: headersFor(url, request, door.options.userAgent),
    maxHeaderSize: door.limits.headerBytesMax,
    signal,
  }
  return new Promise((resolve) => {
    const outgoing = isSecure
      ? requestHttps({ ...options, agent: door.https, servername: url.hostname }, resolve)
      : requestHttp({ ...options, agent: door.http }, resolve)
    outgoing.on('error', resolve)
    outgoing.end()
  })
}

function headersFor(url: URL, request: FetchRequest, userAgent: string): Readonly<Record<string, string>> {
  return {
    host: url.host,
    'user-agent': userAgent,
    accept: request.accept ?? '*/*',
    'accept-encoding': 'gzip, deflate, br, zstd',
    ...(request.etag === undefined ? {} : { 'if-none-match': request.etag }),
    ...(request.lastModified === undefined ? {} : { 'if-modified-since': request.lastModified }),
  }
}

async function readAnswer(
  url: URL,
  response: IncomingMessage,
  { request, hop }: { readonly request: FetchRequest; readonly hop: Hop },
): Promise<FetchOutcome | Redirect> {
  const status = response.statusCode ?? 0
  const headers = plainHeaders(response)
  const location = headers['location']
  if (status >= 300 && status < 400 && status !== 304 && location !== undefined) {
    response.destroy()
    const next = URL.canParse(location, url.href) ? new URL(location, url.href).href : location
    return { kind: 'redirect', location: next, isPermanent: status === 301 || status === 308 }
  }
  if (status === 304) {
    response.resume()
    return { kind: 'not-modified', url: url.href, headers }
  }
  if (status < 200 || status >= 300) {
    response.destroy()
    return {
      ...statusFailure(status),
      ...(headers['retry-after'] === undefined ? {} : { retryAfter: headers['retry-after'] }),
    }
  }
  const bytesMax = request.bytesMax ?? hop.door.limits.bytesMax
  const body = await readBody(response, bytesMax, hop.signal)
  if (body.kind === 'too-large') return failed('too-large', `is larger than ${bytesMax} bytes`)
  if (body.kind === 'broken')
    return failed(hop.signal.aborted ? 'timeout' : 'broken-body', `gave a body that ${body.reason}`)
  const contentType = headers['content-type']
  return {
    kind: 'page',
    url: url.href,
    status,
    bytes: body.bytes,
    ...(contentType === undefined ? {} : { contentType }),
    headers,
  }
}

function plainHeaders(response: IncomingMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(response.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  )
}

type Failed = Extract<FetchOutcome, { kind: 'failed' }>

function failed(why: FetchFailure, sentence: string): Failed {
  return { kind: 'failed', why, sentence: `${sentence}.` }
}

function statusFailure(status: number): Failed {
  const meaning: Readonly<Record<number, string>> = {
    401: 'asks for a login',
    403: 'refuses to answer us',
    404: 'does not exist any more',
    410: 'is gone for good; remove it',
    429: 'asks us to come less often; try again later',
    451: 'is withheld for legal reasons',
  }
  const words = meaning[status] ?? (status >= 500 ? 'has trouble at the other end; try again later' : 'gave no page')
  return { kind: 'failed', why: 'status', sentence: `${words} (status ${status}).`, status }
}
