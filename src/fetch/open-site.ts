import type { Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { openSecureSocket, openSocket, type SocketOptions } from './guarded-socket.ts'
import type { Place } from './resolve-host.ts'
import { type Answer, type NoAnswer, type Sending, SiteAgent, sendOverHttp1 } from './send-http1.ts'
import { openSession, type SessionOptions, type SiteSession } from './send-http2.ts'

export interface SiteOptions extends SocketOptions, SessionOptions {
  readonly socketsMax: number
}

/** The kept connections to one origin. */
export interface Site {
  /** Sends to the origin; `place` is its checked place, used when a new connection is needed. */
  readonly send: (sending: Sending, place: Place) => Promise<Answer | NoAnswer>
  readonly close: () => void
}

/** A site reached by plain HTTP/1.1. */
export function openPlainSite(options: SiteOptions): Site {
  let latest: Place | undefined
  const agent = new SiteAgent(async () => (latest ? openSocket(latest, options) : notPlaced()), options)
  return {
    send: (sending, place) => {
      latest = place
      return sendOverHttp1(sending, { agent, headerBytesMax: options.headerBytesMax })
    },
    close: () => agent.destroy(),
  }
}

/** A site reached over TLS: HTTP/2 where the server offers it, HTTP/1.1 elsewhere. */
export function openSecureSite(origin: string, options: SiteOptions): Site {
  let latest: Place | undefined
  let session: SiteSession | undefined
  let opening: Promise<SiteSession | Error | undefined> | undefined
  let speaksHttp1 = false
  const ready: TLSSocket[] = []
  const agent = new SiteAgent(() => takeReady(ready) ?? openHttp1(latest, options), options)

  /** The session, when the server speaks HTTP/2; a connection that turns out to speak HTTP/1.1 is left in `ready`. */
  async function openFirst(place: Place): Promise<SiteSession | Error | undefined> {
    const socket = await openSecureSocket(place, ['h2', 'http/1.1'], options)
    if (socket instanceof Error) return socket
    if (socket.alpnProtocol === 'h2') {
      session = openSession(origin, socket, options)
      return session
    }
    speaksHttp1 = true
    ready.push(socket)
    return undefined
  }

  return {
    send: async (sending, place) => {
      latest = place
      if (!speaksHttp1 && session?.isUsable() !== true) {
        opening ??= openFirst(place).finally(() => (opening = undefined))
        const opened = await opening
        if (opened instanceof Error) return { error: opened, isStale: false }
      }
      if (!speaksHttp1 && session) return session.send(sending)
      return sendOverHttp1(sending, { agent, headerBytesMax: options.headerBytesMax })
    },
    close: () => {
      session?.close()
      for (const socket of ready) socket.destroy()
      agent.destroy()
    },
  }
}

function takeReady(ready: TLSSocket[]): Promise<Socket | Error> | undefined {
  for (let socket = ready.pop(); socket; socket = ready.pop()) if (!socket.destroyed) return Promise.resolve(socket)
  return undefined
}

async function openHttp1(place: Place | undefined, options: SiteOptions): Promise<Socket | Error> {
  return place ? openSecureSocket(place, ['http/1.1'], options) : notPlaced()
}

function notPlaced(): Error {
  return new Error('no address')
}
