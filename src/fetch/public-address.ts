import { BlockList, isIP } from 'node:net'

/** Nets of IPv4 that are not public (IANA special-purpose registry, RFC 6890 and its followers). */
const closedIpv4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]
/** Of IPv6 only global unicast is public, without documentation, Teredo, 6to4 and benchmarking. */
const openIpv6: readonly [string, number] = ['2000::', 3]
const closedIpv6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

interface AddressRules {
  readonly closed4: BlockList
  readonly open6: BlockList
  readonly closed6: BlockList
}

function compileRules(): AddressRules {
  const closed4 = new BlockList()
  for (const [net, prefix] of closedIpv4) closed4.addSubnet(net, prefix, 'ipv4')
  const open6 = new BlockList()
  open6.addSubnet(openIpv6[0], openIpv6[1], 'ipv6')
  const closed6 = new BlockList()
  for (const [net, prefix] of closedIpv6) closed6.addSubnet(net, prefix, 'ipv6')
  return { closed4, open6, closed6 }
}

const rules = compileRules()

/** Whether an IP address is one that anybody on the internet could reach; everything else is refused. */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/gu, '').replace(/%.*$/u, '')
  const version = isIP(plain)
  if (version === 4) return !rules.closed4.check(plain, 'ipv4')
  if (version !== 6) return false
  return rules.open6.check(plain, 'ipv6') && !rules.closed6.check(plain, 'ipv6')
}

export type AddressVerdict = 'allow' | 'look-up' | { readonly refused: string }

/** Names of this machine and of the machines around it, which no outlet has. */
const innerName =
  /^(?:localhost|.*\.localhost|.*\.local|.*\.internal|.*\.intranet|.*\.lan|.*\.home\.arpa|.*\.localdomain|localhost\.localdomain|metadata|broadcasthost|ip6-localhost|ip6-loopback)$/u

/** What the address itself tells: public literal, a name to look up, or why it is refused. */
export function judgeUrl(url: URL): AddressVerdict {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { refused: 'only http and https are fetched' }
  const host = url.hostname.toLowerCase().replace(/\.+$/u, '')
  if (host === '') return { refused: 'the address has no host' }
  if (isIP(host.replace(/^\[|\]$/gu, '')) !== 0) {
    return isPublicAddress(host) ? 'allow' : { refused: `${host} is not a public address` }
  }
  return innerName.test(host) ? { refused: `${host} is a name inside of a network` } : 'look-up'
}
