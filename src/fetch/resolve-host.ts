import { lookup } from 'node:dns/promises'
import { isPublicAddress, judgeUrl } from './public-address.ts'

/** Where a host name is mapped to in one run. */
export interface Target {
  readonly address: string
  readonly port: number
}

/** A host whose addresses have been checked, and how to reach it. */
export interface Place {
  /** The name without brackets and final dot, for `Host` and the certificate. */
  readonly name: string
  readonly port: number
  readonly addresses: readonly string[]
  /** The setting or this run allows an address that is not public; only the addresses above may be reached. */
  readonly isInner: boolean
}

export type Resolved =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unknown-host'; readonly reason: string }

/** Asks for all addresses of a name. */
export type LookUp = (host: string) => Promise<readonly string[]>

export interface ResolveOptions {
  readonly lookUp?: LookUp
  /** Names that this run maps to a given place, such as the sample's hosts to its loopback port. */
  readonly mappedHosts?: ReadonlyMap<string, Target>
  /** Hosts (`name` or `name:port`) whose private addresses the operator has opened. */
  readonly privateHosts?: ReadonlySet<string>
  /** Where this program itself is served (`https://news.example`): a feed that leads there would feed on itself. */
  readonly ownOrigins?: readonly string[]
}

const addressesMax = 16

/** The checked place behind a URL's host: refused when it is ourselves, or when the literal or any answer of the look-up is not public. */
export async function resolveHost(url: URL, options: ResolveOptions): Promise<Resolved> {
  const name = plainName(url)
  const port = portOf(url)
  const isHttp = url.protocol === 'http:' || url.protocol === 'https:'
  if (isHttp && isOwn(name, port, options.ownOrigins ?? [])) return refused(`${name} is this program itself`)
  const mapped = isHttp ? options.mappedHosts?.get(name) : undefined
  if (mapped) return found({ name, port: mapped.port, addresses: [mapped.address], isInner: true })
  const lookUp = options.lookUp ?? systemLookUp
  if (isHttp && isOpened(name, port, options.privateHosts)) {
    return placeOfAnswers({ name, port, isInner: true }, await askAll(name, lookUp))
  }
  const verdict = judgeUrl(url)
  if (typeof verdict === 'object') return refused(verdict.refused)
  if (verdict === 'allow') return found({ name, port, addresses: [name], isInner: false })
  return placeOfAnswers({ name, port, isInner: false }, await askAll(name, lookUp))
}

function plainName(url: URL): string {
  return url.hostname
    .toLowerCase()
    .replace(/^\[|\]$/gu, '')
    .replace(/\.+$/u, '')
}

function portOf(url: URL): number {
  if (url.port !== '') return Number(url.port)
  return url.protocol === 'https:' ? 443 : 80
}

/** The usual ports count as one: a server for https answers for http as well. */
function isOwn(name: string, port: number, ownOrigins: readonly string[]): boolean {
  return ownOrigins.some((origin) => {
    if (!URL.canParse(origin)) return false
    const own = new URL(origin)
    const usual: readonly number[] = [80, 443]
    return plainName(own) === name && (portOf(own) === port || (usual.includes(portOf(own)) && usual.includes(port)))
  })
}

function isOpened(name: string, port: number, privateHosts: ResolveOptions['privateHosts']): boolean {
  return privateHosts !== undefined && (privateHosts.has(name) || privateHosts.has(`${name}:${port}`))
}

function placeOfAnswers(host: Omit<Place, 'addresses'>, answers: readonly string[] | Error): Resolved {
  const { name } = host
  if (answers instanceof Error) return unknown(`${name} has no address (${answers.message})`)
  if (answers.length === 0) return unknown(`${name} has no address`)
  // One private answer among public ones is how a look-up is turned inward: all must be public.
  const inner = host.isInner ? undefined : answers.find((address) => !isPublicAddress(address))
  if (inner !== undefined) return refused(`${name} leads to ${inner}, which is not a public address`)
  return found({ ...host, addresses: answers.slice(0, addressesMax) })
}

async function askAll(host: string, lookUp: LookUp): Promise<readonly string[] | Error> {
  try {
    return await lookUp(host)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** The machine's own answer. */
export async function systemLookUp(host: string): Promise<readonly string[]> {
  const answers = await lookup(host, { all: true, order: 'ipv4first' })
  return answers.map((answer) => answer.address)
}

function found(place: Place): Resolved {
  return { kind: 'place', place }
}

function refused(reason: string): Resolved {
  return { kind: 'refused', reason }
}

function unknown(reason: string): Resolved {
  return { kind: 'unknown-host', reason }
}
