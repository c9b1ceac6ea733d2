import type { WatchedFeed } from '../model/watched-feed.ts'
import type { Store } from '../store/open-store.ts'
import type { Run } from './open-run.ts'

/** A new name compiles the lexicon anew, which takes a second or two. */
const pauseMilliseconds = 60_000

/** Lets the run know the outlets that the store knows by now: those of its articles, and those that its watched feeds are called by. At most once a minute. */
export function openOutletLearner({ outletNames, feeds }: Store, run: Run): () => void {
  let lastAt: number | undefined
  return () => {
    const now = run.tools.clock.now()
    if (lastAt !== undefined && now - lastAt < pauseMilliseconds) return
    lastAt = now
    run.learnOutlets([...outletNames(), ...feeds.list().flatMap((feed) => outletNameOf(feed) ?? [])])
  }
}

const partsAt = /\s+[-–—·:]\s+|\s*[|»›]\s*/u
const nameCharsMax = 80

/** The name of the outlet in a feed's title: of "World | Tarn Post" the part that its site's address bears, else the whole of a title without parts. */
export function outletNameOf({ title, site, url }: Pick<WatchedFeed, 'title' | 'site' | 'url'>): string | undefined {
  if (title === undefined || title.length > nameCharsMax) return undefined
  const parts = title
    .split(partsAt)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const address = plain(hostOf(site ?? url))
  const borne = parts.filter(
    (part) => plain(part).length >= 3 && address.includes(plain(part.replace(/^the\s+/iu, ''))),
  )
  const [longest] = borne.toSorted((a, b) => b.length - a.length)
  return longest ?? (parts.length === 1 ? parts[0] : undefined)
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./u, '') : ''
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
