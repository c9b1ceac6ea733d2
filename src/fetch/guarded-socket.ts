import { connect, isIP, type LookupFunction, type Socket, type TcpNetConnectOpts } from 'node:net'
import { connect as secure, type TLSSocket } from 'node:tls'
import { isPublicAddress } from './public-address.ts'
import type { Place } from './resolve-host.ts'

/** Opens a connection; the platform's own, but for tests that lead it astray. */
export type Dial = (options: TcpNetConnectOpts) => Socket

export interface SocketOptions {
  readonly dial?: Dial
  readonly connectMilliseconds: number
  /** Certificates to trust besides the machine's, in PEM. */
  readonly authorities?: readonly string[]
}

/** What a secure connection offers to speak, best first. */
export type Protocol = 'h2' | 'http/1.1'

/** How long one address may take before the next is tried beside it. */
const attemptMilliseconds = 1_000

/** A connection to one of the checked addresses, or why there is none. No second look-up is made, and where it really led is checked. */
export function openSocket(place: Place, options: SocketOptions): Promise<Socket | Error> {
  const socket = (options.dial ?? connect)({
    host: place.name,
    port: place.port,
    lookup: answerWith(place.addresses),
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: attemptMilliseconds,
    noDelay: true,
  })
  return settled(socket, 'connect', {
    milliseconds: options.connectMilliseconds,
    judge: () => peerProblem(place, socket.remoteAddress),
  })
}

/** The same over TLS, with the certificate checked against the name; `protocols` are offered by ALPN. */
export async function openSecureSocket(
  place: Place,
  protocols: readonly Protocol[],
  options: SocketOptions,
): Promise<TLSSocket | Error> {
  const socket = await openSocket(place, options)
  if (socket instanceof Error) return socket
  const isLiteral = isIP(place.name) !== 0
  const tls = secure({
    socket,
    host: place.name,
    ...(isLiteral ? {} : { servername: place.name }),
    ALPNProtocols: [...protocols],
    ...(options.authorities === undefined ? {} : { ca: [...options.authorities] }),
  })
  return settled(tls, 'secureConnect', { milliseconds: options.connectMilliseconds, judge: () => undefined })
}

/** Why the far end of a connection may not be spoken to, if so: a route or a resolver may have led it inward after all. */
export function peerProblem(place: Place, peer: string | undefined): string | undefined {
  if (peer === undefined) return 'the connection was closed at once'
  const isAllowed = place.isInner ? place.addresses.some((address) => isSame(address, peer)) : isPublicAddress(peer)
  return isAllowed ? undefined : `${place.name} led to ${peer}, which was not allowed`
}

function isSame(address: string, peer: string): boolean {
  return (
    address === peer || peer === `::ffff:${address}` || (isIP(address) === 6 && canonical(address) === canonical(peer))
  )
}

function canonical(address: string): string {
  return URL.canParse(`http://[${address}]/`) ? new URL(`http://[${address}]/`).hostname : address
}

interface Settling {
  readonly milliseconds: number
  readonly judge: () => string | undefined
}

function settled<Connection extends Socket>(
  socket: Connection,
  event: 'connect' | 'secureConnect',
  { milliseconds, judge }: Settling,
): Promise<Connection | Error> {
  return new Promise((resolve) => {
    const giveUp = (error: Error): void => {
      clearTimeout(timer)
      socket.destroy()
      resolve(error)
    }
    const timer = setTimeout(() => giveUp(new Error('no connection in time')), milliseconds)
    socket.on('error', giveUp)
    socket.once('close', () => giveUp(new Error('the connection was closed')))
    socket.once(event, () => {
      const problem = judge()
      if (problem !== undefined) return giveUp(new PeerError(problem))
      clearTimeout(timer)
      resolve(socket)
    })
  })
}

/** The connection led where it must not. */
export class PeerError extends Error {
  readonly code = 'PEER_REFUSED'
}

/** A look-up that gives the checked addresses and asks nobody. */
function answerWith(addresses: readonly string[]): LookupFunction {
  return (_host, options, callback) => {
    const answers = addresses.map((address) => ({ address, family: isIP(address) }))
    if (options.all === true) callback(null, answers)
    else callback(null, answers[0]?.address ?? '', answers[0]?.family ?? 4)
  }
}
