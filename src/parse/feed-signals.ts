import { absoluteUrl, presentText } from './item-parts.ts'
import { childNamed, childrenNamed, textAt, textOf, type XmlElement } from './xml-tree.ts'

/** What a feed says of itself to whoever polls it. */
export interface FeedSignals {
  /** How long the feed asks not to be polled again (RSS `ttl`). */
  readonly ttlMinutes?: number
  /** Hours of the day in UTC, 0 to 23, in which the feed asks not to be polled; in order. */
  readonly skipHours: readonly number[]
  /** Days of the week, 0 for Sunday to 6, on which the feed asks not to be polled; in order. */
  readonly skipDays: readonly number[]
  /** How often the feed says that it changes (`sy:updatePeriod` and `sy:updateFrequency`). */
  readonly updateIntervalSeconds?: number
  /** Where the feed is pushed from (WebSub), in the order of preference: the HTTP header's hubs before the document's. */
  readonly hubs: readonly string[]
  /** The feed's address by its own word: the topic of a WebSub subscription. */
  readonly self?: string
  readonly iconUrl?: string
}

/** A feed that says nothing of how it wants to be polled. */
export const noSignals: FeedSignals = { skipHours: [], skipDays: [], hubs: [] }

const hubsMax = 10
const skipsMax = 100

/** The signals of an RSS channel or an Atom feed; relative addresses are resolved against `base`. */
export function readFeedSignals(channel: XmlElement, base: string | undefined): FeedSignals {
  const ttl = Number(textOf(childNamed(channel, 'ttl')))
  const interval = updateInterval(channel)
  const self = linksOf(channel, 'self', base)[0]
  const iconUrl = iconOf(channel, base)
  return {
    ...(ttl > 0 && Number.isFinite(ttl) ? { ttlMinutes: ttl } : {}),
    skipHours: skipsOf(channel, 'hour', hourOf),
    skipDays: skipsOf(channel, 'day', dayOf),
    ...(interval === undefined ? {} : { updateIntervalSeconds: interval }),
    hubs: linksOf(channel, 'hub', base).slice(0, hubsMax),
    ...(self === undefined ? {} : { self }),
    ...(iconUrl === undefined ? {} : { iconUrl }),
  }
}

function linksOf(channel: XmlElement, relation: string, base: string | undefined): readonly string[] {
  const links = childrenNamed(channel, 'link', 'atom:link')
    .filter((link) => (link.attributes.get('rel') ?? '').toLowerCase().trim() === relation)
    .map((link) => absoluteUrl(link.attributes.get('href'), base))
    .filter((url) => url !== undefined)
  return [...new Set(links)]
}

function iconOf(channel: XmlElement, base: string | undefined): string | undefined {
  const named = presentText(textOf(childNamed(channel, 'webfeeds:icon', 'icon', 'atom:icon', 'logo', 'atom:logo')))
  const image = presentText(textAt(channel, 'image', 'url'))
  const podcast = childNamed(channel, 'itunes:image')?.attributes.get('href')
  return absoluteUrl(named ?? image ?? podcast, base)
}

/** `skipHours` holds `hour` elements and `skipDays` `day` elements; what is no hour or day is passed over. */
function skipsOf(
  channel: XmlElement,
  part: 'hour' | 'day',
  read: (text: string) => number | undefined,
): readonly number[] {
  const skipped = childrenNamed(channel, `skip${part}s`)
    .flatMap((list) => childrenNamed(list, part))
    .slice(0, skipsMax)
    .map((element) => read(textOf(element).trim()))
    .filter((found) => found !== undefined)
  return [...new Set(skipped)].sort((a, b) => a - b)
}

/** Hours are 0 to 23; feeds of RSS 0.91 count them 1 to 24. */
function hourOf(text: string): number | undefined {
  if (!/^\d{1,2}$/u.test(text) || Number(text) > 24) return undefined
  return Number(text) % 24
}

const dayStems = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa']

function dayOf(text: string): number | undefined {
  const day = dayStems.indexOf(text.slice(0, 2).toLowerCase())
  return day < 0 ? undefined : day
}

const periodSeconds: ReadonlyMap<string, number> = new Map([
  ['hourly', 3_600],
  ['daily', 86_400],
  ['weekly', 604_800],
  ['monthly', 2_592_000],
  ['yearly', 31_536_000],
])

/** The period divided by the frequency; a period alone counts once, a frequency alone counts by the day. */
function updateInterval(channel: XmlElement): number | undefined {
  const period = presentText(textOf(childNamed(channel, 'sy:updateperiod')))?.toLowerCase()
  const frequency = presentText(textOf(childNamed(channel, 'sy:updatefrequency')))
  if (period === undefined && frequency === undefined) return undefined
  const seconds = periodSeconds.get(period ?? 'daily')
  const times = Number(frequency ?? 1)
  return seconds === undefined || !(times >= 1) || !Number.isFinite(times) ? undefined : Math.round(seconds / times)
}

const linkHeaderCharsMax = 8_192
const linkHeaderPartsMax = 50

/** The hubs and the own address that an HTTP `Link` header tells (RFC 8288), as WebSub has them. */
export function linkHeaderSignals(
  header: string | undefined,
  base: string | undefined,
): Pick<FeedSignals, 'hubs' | 'self'> {
  const hubs = new Set<string>()
  let self: string | undefined
  const parts = (header ?? '').slice(0, linkHeaderCharsMax).matchAll(/<([^<>]*)>([^<]*)/gu)
  for (const [, address, parameters = ''] of [...parts].slice(0, linkHeaderPartsMax)) {
    const url = absoluteUrl(address, base)
    const relations = (/;\s*rel\s*=\s*"?([^";,]+)/iu.exec(parameters)?.[1] ?? '').toLowerCase().trim().split(/\s+/u)
    if (url === undefined) continue
    if (relations.includes('hub') && hubs.size < hubsMax) hubs.add(url)
    if (relations.includes('self')) self ??= url
  }
  return { hubs: [...hubs], ...(self === undefined ? {} : { self }) }
}

/** The document's signals with those of its HTTP header, which count for more (WebSub, section 4). */
export function withLinkHeader(signals: FeedSignals, header: Pick<FeedSignals, 'hubs' | 'self'>): FeedSignals {
  return { ...signals, ...header, hubs: [...new Set([...header.hubs, ...signals.hubs])].slice(0, hubsMax) }
}
