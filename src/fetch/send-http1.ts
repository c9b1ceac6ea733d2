import { Agent, type ClientRequestArgs, type IncomingMessage, request as requestHttp } from 'node:http'
import type { Duplex, Readable } from 'node:stream'

/** One request as it goes out. */
export interface Sending {
  readonly method: 'GET' | 'POST'
  readonly url: URL
  /** With `host`; names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  readonly signal: AbortSignal
}

/** The head of an answer, and its body still to be read. */
export interface Answer {
  readonly status: number
  /** Names in lower case, in the order in which they came; a name may come more than once. */
  readonly headers: readonly (readonly [string, string])[]
  readonly body: Readable
  /** Whether everything that was announced has come. */
  readonly isWhole: () => boolean
}

/** Why no answer came; on a kept connection that the other end had just closed, one may ask again. */
export interface NoAnswer {
  readonly error: Error
  readonly isStale: boolean
}

/** Connections of one site that are kept for the next request. `open` gives a new one. */
export class SiteAgent extends Agent {
  readonly #open: () => Promise<Duplex | Error>

  constructor(open: () => Promise<Duplex | Error>, { socketsMax, idleMilliseconds }: KeepOptions) {
    super({ keepAlive: true, maxSockets: socketsMax, maxFreeSockets: socketsMax, timeout: idleMilliseconds })
    this.#open = open
  }

  override createConnection(
    _options: ClientRequestArgs,
    callback?: (error: Error | null, stream: Duplex) => void,
  ): undefined {
    const fail = (error: Error): void => Reflect.apply(callback ?? (() => undefined), undefined, [error])
    this.#open().then(
      (socket) => (socket instanceof Error ? fail(socket) : callback?.(null, socket)),
      (error: unknown) => fail(error instanceof Error ? error : new Error(String(error))),
    )
  }
}

export interface KeepOptions {
  readonly socketsMax: number
  readonly idleMilliseconds: number
}

/** Sends over HTTP/1.1 on a connection of `agent`; headers over `headerBytesMax` are an error. */
export function sendOverHttp1(
  { url, method, headers, body, signal }: Sending,
  { agent, headerBytesMax }: { readonly agent: SiteAgent; readonly headerBytesMax: number },
): Promise<Answer | NoAnswer> {
  return new Promise((resolve) => {
    const outgoing = requestHttp({
      agent,
      host: url.hostname,
      port: url.port,
      method,
      path: `${url.pathname}${url.search}`,
      headers,
      setHost: false,
      maxHeaderSize: headerBytesMax,
      signal,
    })
    outgoing.once('response', (response) => resolve(answerOf(response)))
    outgoing.on('error', (error) => {
      const isStale = outgoing.reusedSocket && 'code' in error && error.code === 'ECONNRESET'
      resolve({ error, isStale })
    })
    // An answer that switches to another protocol ends the request without an error.
    outgoing.once('close', () => resolve({ error: new Error('the connection was closed'), isStale: false }))
    outgoing.end(body)
  })
}

function answerOf(response: IncomingMessage): Answer {
  const headers: (readonly [string, string])[] = []
  for (let at = 0; at + 1 < response.rawHeaders.length; at += 2) {
    headers.push([response.rawHeaders[at]?.toLowerCase() ?? '', response.rawHeaders[at + 1] ?? ''])
  }
  return { status: response.statusCode ?? 0, headers, body: response, isWhole: () => response.complete }
}
