import { lookup } from 'node:dns/promises'
import { isPublicAddress, judgeUrl } from './public-address.ts'

/** Where a connection goes. */
export interface Target {
  readonly address: string
  readonly port: number
}

export type Resolved =
  | { readonly kind: 'targets'; readonly targets: readonly Target[] }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'unknown-host'; readonly reason: string }

/** Asks for all addresses of a name. */
export type LookUp = (host: string) => Promise<readonly string[]>

export interface ResolveOptions {
  readonly lookUp?: LookUp
  /** Names that this run maps to a given place, such as the sample's hosts to its loopback port; nothing else opens private addresses. */
  readonly mappedHosts?: ReadonlyMap<string, Target>
}

const addressesMax = 16

/** The checked places behind a URL's host: refused when the literal, or any answer of the look-up, is not public. */
export async function resolveHost(url: URL, options: ResolveOptions): Promise<Resolved> {
  const host = url.hostname.toLowerCase().replace(/\.+$/u, '')
  const isHttp = url.protocol === 'http:' || url.protocol === 'https:'
  const mapped = isHttp ? options.mappedHosts?.get(host) : undefined
  if (mapped) return { kind: 'targets', targets: [mapped] }
  const verdict = judgeUrl(url)
  if (typeof verdict === 'object') return { kind: 'refused', reason: verdict.refused }
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port)
  if (verdict === 'allow') return { kind: 'targets', targets: [{ address: host.replace(/^\[|\]$/gu, ''), port }] }
  return checkAnswers(host, await askAll(host, options.lookUp ?? systemLookUp), port)
}

function checkAnswers(host: string, answers: readonly string[] | Error, port: number): Resolved {
  if (answers instanceof Error) return { kind: 'unknown-host', reason: `${host} has no address (${answers.message})` }
  if (answers.length === 0) return { kind: 'unknown-host', reason: `${host} has no address` }
  // One private answer among public ones is how a look-up is turned inward: all must be public.
  const inner = answers.find((address) => !isPublicAddress(address))
  if (inner !== undefined)
    return { kind: 'refused', reason: `${host} leads to ${inner}, which is not a public address` }
  return { kind: 'targets', targets: answers.slice(0, addressesMax).map((address) => ({ address, port })) }
}

async function askAll(host: string, lookUp: LookUp): Promise<readonly string[] | Error> {
  try {
    return await lookUp(host)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

async function systemLookUp(host: string): Promise<readonly string[]> {
  const answers = await lookup(host, { all: true, order: 'ipv4first' })
  return answers.map((answer) => answer.address)
}
