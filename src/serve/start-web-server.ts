import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'

/** A server that listens, or why it does not. */
export type WebServer =
  | { readonly kind: 'listening'; readonly address: string; readonly close: () => Promise<void> }
  | { readonly kind: 'problem'; readonly sentence: string }

export interface WebServerOptions {
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  /** How long answers under way may take when the server is closed. */
  readonly stopSeconds?: number
}

/** Connections that one address may hold at a time, and all together: who opens more is hung up on. */
const connectionsOfAddressMax = 256
const connectionsMax = 4096
/** Who sends requests faster than they are begun is told to come back. */
const requestsWaitingMax = 5000
const headersSecondsMax = 15
const requestSecondsMax = 120
/** Longer than proxies keep theirs, so that none sends a request into a connection that was just hung up. */
const keepAliveSeconds = 75

/** Serves `app` and gives the address to open in a browser. */
export function startWebServer(app: Hono, { host, port, stopSeconds = 0 }: WebServerOptions): Promise<WebServer> {
  const answer = getRequestListener(app.fetch)
  const server = createServer(
    // Whoever sends a header a minute holds no connection for long.
    {
      headersTimeout: headersSecondsMax * 1000,
      requestTimeout: requestSecondsMax * 1000,
      keepAliveTimeout: keepAliveSeconds * 1000,
    },
    oneATurn((incoming, outgoing) => {
      void answer(incoming, outgoing)
    }),
  )
  server.maxConnections = connectionsMax
  server.on('connection', boundedByAddress())
  const hangUpIdle = idleSocketsOf(server)
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve({ kind: 'problem', sentence: problemOf(error, host, port) })
    })
    server.listen(port, host, () => {
      const bound = server.address()
      const boundPort = typeof bound === 'object' && bound !== null ? bound.port : port
      const shownHost = host.includes(':') ? `[${host}]` : host
      resolve({
        kind: 'listening',
        address: `http://${shownHost}:${boundPort}/`,
        close: () => closeServer(server, { stopSeconds, hangUpIdle }),
      })
    })
  })
}

type Answer = (incoming: IncomingMessage, outgoing: ServerResponse) => void

/**
 * Begins one request in each turn of the event loop, in the order in which they came. The loop hands over all that have come at once: whoever comes right
 * after them would wait for all of them and then for all that come meanwhile, so that one reader of eight waited twice as long as the others.
 */
function oneATurn(answer: Answer): Answer {
  const waiting: Parameters<Answer>[] = []
  const answerNext = (): void => {
    const next = waiting.shift()
    if (waiting.length > 0) setImmediate(answerNext)
    if (next !== undefined) answer(...next)
  }
  return (incoming, outgoing) => {
    if (waiting.length >= requestsWaitingMax) {
      outgoing.writeHead(503, { 'retry-after': '1' }).end()
      return
    }
    waiting.push([incoming, outgoing])
    if (waiting.length === 1) setImmediate(answerNext)
  }
}

function problemOf(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `port ${port} is in use already; end the program that uses it, or choose another with --port.`
    case 'EACCES':
      return `port ${port} may not be opened by you; choose one above 1023 with --port.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is no address of this machine; choose another with --host.`
    default:
      return `the server could not be started: ${error.message}.`
  }
}

/** Hangs up on an address that holds too many connections already. */
function boundedByAddress(): (socket: Socket) => void {
  const counts = new Map<string, number>()
  return (socket) => {
    const address = socket.remoteAddress ?? ''
    const count = (counts.get(address) ?? 0) + 1
    counts.set(address, count)
    socket.once('close', () => {
      const left = (counts.get(address) ?? 1) - 1
      if (left === 0) counts.delete(address)
      else counts.set(address, left)
    })
    if (count > connectionsOfAddressMax) socket.destroy()
  }
}

/** Hangs up on all connections on which nothing is under way: those kept for a next request, and those that never sent one. */
function idleSocketsOf(server: Server): () => void {
  const sockets = new Set<Socket>()
  const busy = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  server.prependListener('request', ({ socket }, outgoing) => {
    busy.add(socket)
    outgoing.once('close', () => busy.delete(socket))
  })
  return () => {
    for (const socket of sockets) if (!busy.has(socket)) socket.destroy()
  }
}

const hangUpMilliseconds = 100

/** Takes no new connection, lets answers under way end, and cuts off what takes longer than `stopSeconds`. */
function closeServer(
  server: Server,
  { stopSeconds, hangUpIdle }: { readonly stopSeconds: number; readonly hangUpIdle: () => void },
): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => {
      server.closeAllConnections()
    }, stopSeconds * 1000)
    const hangUp = setInterval(hangUpIdle, hangUpMilliseconds)
    server.close(() => {
      clearTimeout(cutOff)
      clearInterval(hangUp)
      resolve()
    })
    hangUpIdle()
  })
}
