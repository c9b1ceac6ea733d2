import { type ClientHttp2Session, type ClientHttp2Stream, connect, constants } from 'node:http2'
import type { TLSSocket } from 'node:tls'
import type { Answer, NoAnswer, Sending } from './send-http1.ts'

export interface SessionOptions {
  readonly headerBytesMax: number
  readonly idleMilliseconds: number
}

/** An HTTP/2 session of one site over a connection that was opened and checked by the guarded door. */
export interface SiteSession {
  readonly isUsable: () => boolean
  readonly send: (sending: Sending) => Promise<Answer | NoAnswer>
  readonly close: () => void
}

/** What of one body may be on its way before it is read. */
const windowBytes = 512 * 1024
/** The session's own memory, of which the platform refuses to use more (in MB). */
const sessionMegabytesMax = 4
const headerPairsMax = 200

/** Speaks HTTP/2 on `socket`; nothing is pushed, and an idle session is closed. */
export function openSession(origin: string, socket: TLSSocket, options: SessionOptions): SiteSession {
  const session = connect(origin, {
    createConnection: () => socket,
    settings: { enablePush: false, maxHeaderListSize: options.headerBytesMax, initialWindowSize: windowBytes },
    maxSessionMemory: sessionMegabytesMax,
    maxHeaderListPairs: headerPairsMax,
  })
  let problem = new Error('the session was closed')
  let isOver = false
  let hasAnswered = false
  session.on('error', (error: Error) => {
    problem = error
  })
  session.once('goaway', () => (isOver = true))
  session.once('close', () => (isOver = true))
  session.setTimeout(options.idleMilliseconds, () => {
    isOver = true
    session.close()
  })
  session.unref()
  const isUsable = (): boolean => !isOver && !session.closed && !session.destroyed
  return {
    isUsable,
    close: () => session.destroy(),
    send: (sending) =>
      isUsable()
        ? sendOn(session, sending, { options, problem: () => problem, wasUsed: hasAnswered }).then((answer) => {
            hasAnswered ||= !('error' in answer)
            return answer
          })
        : Promise.resolve({ error: problem, isStale: true }),
  }
}

interface Sent {
  /** The session had answered before: then its end may only mean that it was kept for too long. */
  readonly wasUsed: boolean
  readonly options: SessionOptions
  readonly problem: () => Error
}

function sendOn(
  session: ClientHttp2Session,
  sending: Sending,
  { options, problem, wasUsed }: Sent,
): Promise<Answer | NoAnswer> {
  return new Promise((resolve) => {
    const { host, ...headers } = sending.headers
    // A stream keeps the program alive while it is open; the session alone does not.
    session.ref()
    const stream = session.request(
      {
        ...headers,
        [constants.HTTP2_HEADER_METHOD]: sending.method,
        [constants.HTTP2_HEADER_SCHEME]: 'https',
        [constants.HTTP2_HEADER_AUTHORITY]: host ?? sending.url.host,
        [constants.HTTP2_HEADER_PATH]: `${sending.url.pathname}${sending.url.search}`,
      },
      { endStream: sending.body === undefined, signal: sending.signal },
    )
    stream.once('close', () => {
      session.unref()
      resolve({ error: problem(), isStale: wasRefused(stream) || (wasUsed && session.destroyed) })
    })
    stream.on('error', (error: Error) =>
      resolve({ error, isStale: wasRefused(stream) || (wasUsed && session.destroyed) }),
    )
    stream.once('response', (_headers, _flags, raw) => {
      const answer = answerOf(stream, raw)
      if (bytesOf(answer.headers) <= options.headerBytesMax) return resolve(answer)
      stream.close(constants.NGHTTP2_CANCEL)
      resolve({ error: new HeaderSizeError(), isStale: false })
    })
    if (sending.body !== undefined) stream.end(sending.body)
  })
}

/** The server did not take the request up at all, so it may be sent again (RFC 9113, 8.7). */
function wasRefused(stream: ClientHttp2Stream): boolean {
  return stream.rstCode === constants.NGHTTP2_REFUSED_STREAM
}

function answerOf(stream: ClientHttp2Stream, raw: readonly string[]): Answer {
  const headers: (readonly [string, string])[] = []
  let status = 0
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = raw[at]?.toLowerCase() ?? ''
    if (name === ':status') status = Number(raw[at + 1])
    else headers.push([name, raw[at + 1] ?? ''])
  }
  return {
    status,
    headers,
    body: stream,
    isWhole: () => !stream.aborted && stream.rstCode === constants.NGHTTP2_NO_ERROR,
  }
}

function bytesOf(headers: Answer['headers']): number {
  return headers.reduce((sum, [name, value]) => sum + name.length + value.length, 0)
}

/** The answer's headers are larger than allowed, as the platform tells it of HTTP/1.1. */
class HeaderSizeError extends Error {
  readonly code = 'HPE_HEADER_OVERFLOW'

  constructor() {
    super('the headers are too large')
  }
}
