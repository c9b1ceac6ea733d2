import { joinRights, noRightsSignals, type RightsSignals } from '../model/rights-signals.ts'
import { type FetchFailed, type FetchOutcome, type FetchRequest, failed } from './fetch-outcome.ts'
import type { Dial } from './guarded-socket.ts'
import { type HostPace, openHostPace } from './host-pace.ts'
import { keepLookUps } from './keep-look-ups.ts'
import { type KeptSites, openKeptSites } from './kept-sites.ts'
import { type HopRequest, type Redirect, readAnswer } from './read-answer.ts'
import { type Place, type Resolved, type ResolveOptions, resolveHost, systemLookUp } from './resolve-host.ts'
import type { Answer, NoAnswer, Sending } from './send-http1.ts'

/** The one door through which every request of the program leaves. */
export interface GuardedFetcher {
  /** `admit` is asked before each hop, redirects included. */
  readonly fetch: (request: FetchRequest, admit?: Admit) => Promise<FetchOutcome>
  readonly close: () => void
}

/** Whether an address may be asked, at what pace, and what its site says of rights. */
export type Admit = (url: URL) => Promise<Admission>

export type Admission =
  | { readonly kind: 'admitted'; readonly gapMilliseconds?: number; readonly rights: RightsSignals }
  | { readonly kind: 'refused'; readonly failure: FetchFailed }

export interface FetcherOptions extends ResolveOptions {
  /** Names the program and where its operator can be reached. */
  readonly userAgent: string
  readonly limits?: Partial<FetchLimits>
  /** Certificates to trust besides the machine's, in PEM. */
  readonly authorities?: readonly string[]
  /** Opens connections; the platform's own when absent. */
  readonly dial?: Dial
}

export interface FetchLimits {
  /** From the host's turn to the last byte, redirects included. */
  readonly deadlineMilliseconds: number
  readonly connectMilliseconds: number
  readonly redirectsMax: number
  readonly bytesMax: number
  readonly headerBytesMax: number
  readonly perHostMax: number
  readonly atOnceMax: number
  /** Between the starts of two requests to one host on the internet. */
  readonly gapMilliseconds: number
  readonly waitingMax: number
  readonly waitMillisecondsMax: number
  /** How long an unused connection is kept. */
  readonly idleMilliseconds: number
  readonly sitesMax: number
}

const defaultLimits: FetchLimits = {
  deadlineMilliseconds: 30_000,
  connectMilliseconds: 10_000,
  redirectsMax: 5,
  bytesMax: 10 * 1024 * 1024,
  headerBytesMax: 16 * 1024,
  perHostMax: 2,
  atOnceMax: 64,
  gapMilliseconds: 0,
  waitingMax: 1_000,
  waitMillisecondsMax: 5 * 60_000,
  idleMilliseconds: 15_000,
  sitesMax: 500,
}

/** A host that asked for patience is left alone at most this long; a single feed may wait longer by its own schedule. */
const pauseMaxMilliseconds = 60 * 60_000
const validatorCharsMax = 1_000
/** A 429 without a time means "less often", not "never". */
const pauseUntoldMilliseconds = 30_000

interface Door {
  readonly options: FetcherOptions
  readonly limits: FetchLimits
  readonly pace: HostPace
  readonly sites: KeptSites
}

/** Opens the door: public addresses only, checked at the literal, the look-up, the connection and every redirect; bounded in time and size. */
export function openFetcher(options: FetcherOptions): GuardedFetcher {
  const limits = { ...defaultLimits, ...options.limits }
  const sites = openKeptSites({
    sitesMax: limits.sitesMax,
    socketsMax: limits.perHostMax,
    idleMilliseconds: limits.idleMilliseconds,
    connectMilliseconds: Math.min(limits.connectMilliseconds, limits.deadlineMilliseconds),
    headerBytesMax: limits.headerBytesMax,
    ...(options.dial === undefined ? {} : { dial: options.dial }),
    ...(options.authorities === undefined ? {} : { authorities: options.authorities }),
  })
  const lookUp = options.lookUp ?? keepLookUps(systemLookUp)
  const door: Door = { options: { ...options, lookUp }, limits, sites, pace: openHostPace(limits) }
  return { fetch: (request, admit) => followRedirects(request, admit ?? admitAll, door), close: sites.close }
}

async function admitAll(): Promise<Admission> {
  return { kind: 'admitted', rights: noRightsSignals }
}

async function followRedirects(request: FetchRequest, admit: Admit, door: Door): Promise<FetchOutcome> {
  const clock = startDeadline(door.limits.deadlineMilliseconds)
  const visited = new Set<string>()
  let address = request.url
  let isPermanent = true
  let isDowngraded = false
  for (let hop = 0; hop <= door.limits.redirectsMax; hop += 1) {
    const url = plainUrl(address)
    if (url === undefined) return failed('address-refused', `leads to "${address.slice(0, 100)}", which is no address`)
    if (visited.has(url.href)) return failed('redirect-loop', `is redirected in a circle (by ${url.host})`)
    visited.add(url.href)
    const step = await fetchHop(url, { request, admit, door, clock })
    if (step.kind === 'failed') return step
    if (step.kind !== 'redirect') {
      const movedTo = hop > 0 && isPermanent && !isDowngraded ? { movedTo: url.href } : {}
      return step.kind === 'page'
        ? { ...step, ...movedTo, ...(isDowngraded ? { isDowngraded } : {}) }
        : { ...step, ...movedTo }
    }
    isPermanent &&= step.isPermanent
    isDowngraded ||= url.protocol === 'https:' && step.location.startsWith('http:')
    address = step.location
  }
  return failed('too-many-redirects', `was redirected more than ${door.limits.redirectsMax} times`)
}

/** The address without what is not sent: credentials and fragment. */
function plainUrl(address: string): URL | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  url.username = ''
  url.password = ''
  url.hash = ''
  return url
}

interface Hop {
  readonly request: FetchRequest
  readonly admit: Admit
  readonly door: Door
  readonly clock: Deadline
}

/** The time that is left for asking; it stands still while a request waits for its host's turn. */
interface Deadline {
  leftMilliseconds: number
}

function startDeadline(milliseconds: number): Deadline {
  return { leftMilliseconds: milliseconds }
}

async function fetchHop(url: URL, hop: Hop): Promise<FetchOutcome | Redirect> {
  const { door } = hop
  const resolved = await resolveWithin(url, hop)
  if (resolved === undefined) return timedOut(door)
  if (resolved.kind === 'refused') return failed('address-refused', `is refused: ${resolved.reason}`)
  if (resolved.kind === 'unknown-host') return failed('unknown-host', `cannot be reached: ${resolved.reason}`)
  const { place } = resolved
  const paused = hostPaused(place.name, door)
  if (paused) return paused
  const admission = await hop.admit(url)
  if (admission.kind === 'refused') return admission.failure
  const gapMilliseconds = Math.max(admission.gapMilliseconds ?? 0, place.isInner ? 0 : door.limits.gapMilliseconds)
  const giveBack = await door.pace.take(place.name, { gapMilliseconds })
  if (!giveBack) return failed('host-busy', `was not asked: too many requests wait for ${place.name}; try again later`)
  const startedAt = performance.now()
  try {
    const stillPaused = hostPaused(place.name, door)
    if (stillPaused) return stillPaused
    const outcome = await exchange(url, place, hop)
    if (outcome.kind === 'failed') notePatience(place.name, outcome, door)
    return outcome.kind === 'page' ? withRights(outcome, admission.rights) : outcome
  } finally {
    giveBack()
    hop.clock.leftMilliseconds -= performance.now() - startedAt
  }
}

/** The look-up within the deadline: a resolver that never answers must not hold a request for ever. */
async function resolveWithin(url: URL, { door, clock }: Hop): Promise<Resolved | undefined> {
  const startedAt = performance.now()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), Math.max(0, clock.leftMilliseconds))
  })
  try {
    return await Promise.race([resolveHost(url, door.options), late])
  } finally {
    clearTimeout(timer)
    clock.leftMilliseconds -= performance.now() - startedAt
  }
}

function hostPaused(host: string, door: Door): FetchFailed | undefined {
  const milliseconds = door.pace.pausedMilliseconds(host)
  if (milliseconds <= 0) return undefined
  const retryAfter = new Date(Date.now() + milliseconds).toISOString()
  return {
    ...failed('host-paused', `was not asked: ${host} asked for patience until ${retryAfter}`),
    retryAfter,
  }
}

async function exchange(url: URL, place: Place, hop: Hop): Promise<FetchOutcome | Redirect> {
  const { door, request } = hop
  // The timer is dropped at the end: thousands of finished requests must not leave theirs behind.
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), Math.max(0, hop.clock.leftMilliseconds))
  const sending: Sending = {
    method: request.post ? 'POST' : 'GET',
    url,
    headers: headersFor(url, request, door.options.userAgent),
    ...(request.post ? { body: request.post.body } : {}),
    signal: controller.signal,
  }
  try {
    const answer = await sendTwiceIfStale(sending, place, door)
    if ('error' in answer) return controller.signal.aborted ? timedOut(door) : connectionFailure(answer.error)
    return await readAnswer(answer, {
      url,
      request,
      limits: door.limits,
      signal: controller.signal,
    } satisfies HopRequest)
  } finally {
    clearTimeout(timer)
  }
}

/** A kept connection may have been closed by the other end just then: the request is sent once more on a new one. */
async function sendTwiceIfStale(sending: Sending, place: Place, door: Door): Promise<Answer | NoAnswer> {
  const answer = await door.sites.send(sending, place)
  const mayRepeat = 'error' in answer && answer.isStale && sending.method === 'GET' && !sending.signal.aborted
  return mayRepeat ? door.sites.send(sending, place) : answer
}

function headersFor(url: URL, request: FetchRequest, userAgent: string): Readonly<Record<string, string>> {
  const { post } = request
  return {
    host: url.host,
    'user-agent': userAgent,
    accept: request.accept ?? '*/*',
    'accept-encoding': 'gzip, deflate, br, zstd',
    ...(isHeaderValue(request.etag) ? { 'if-none-match': request.etag } : {}),
    ...(isHeaderValue(request.lastModified) ? { 'if-modified-since': request.lastModified } : {}),
    ...(post === undefined
      ? {}
      : {
          ...post.headers,
          'content-type': post.contentType,
          'content-length': String(Buffer.byteLength(post.body)),
        }),
  }
}

/** Whether a validator that a server once gave can be sent back to it: a line break in it would be a header of its own. */
function isHeaderValue(value: string | undefined): value is string {
  return value !== undefined && value.length <= validatorCharsMax && /^[\t\x20-\x7e\x80-\xff]+$/u.test(value)
}

function timedOut(door: Door): FetchFailed {
  const seconds = door.limits.deadlineMilliseconds / 1000
  return failed('timeout', `did not answer within ${seconds} seconds; try again later`)
}

function connectionFailure(error: Error): FetchFailed {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (code === 'PEER_REFUSED') return failed('address-refused', `is refused: ${error.message}`)
  if (code === 'HPE_HEADER_OVERFLOW') return failed('headers-too-large', 'answered with too many headers')
  if (/CERT|SELF_SIGNED|UNABLE_TO_|ALTNAME/u.test(code)) {
    return failed('certificate', `has a certificate that does not hold (${error.message})`)
  }
  return failed('connection', `cannot be reached (${error.message}); try again later`)
}

/** 429 and 503 ask for patience of the whole host (RFC 6585, RFC 9110). */
function notePatience(host: string, { status, retryAfter }: FetchFailed, door: Door): void {
  if (status !== 429 && status !== 503) return
  const asked = retryAfter === undefined ? undefined : patienceOf(retryAfter)
  const milliseconds = asked ?? (status === 429 ? pauseUntoldMilliseconds : 0)
  door.pace.pause(host, Math.min(milliseconds, pauseMaxMilliseconds))
}

/** Retry-After in seconds or as a date. */
function patienceOf(retryAfter: string): number | undefined {
  const asked = /^\s*\d{1,9}\s*$/u.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now()
  return Number.isNaN(asked) ? undefined : Math.max(0, asked)
}

function withRights(page: Extract<FetchOutcome, { kind: 'page' }>, site: RightsSignals): FetchOutcome {
  return { ...page, rights: joinRights(site, page.rights) }
}
