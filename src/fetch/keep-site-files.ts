import type { Clock } from '../telemetry/clock.ts'

/** What was made of one file of a site, and how long that holds. */
export interface SiteFile<Rules> {
  readonly rules: Rules
  readonly keepMilliseconds: number
  /** The file's size, so that many large ones do not fill the memory. */
  readonly chars: number
}

export interface SiteFilesOptions<Rules> {
  readonly clock: Clock
  /** Asks the site; `earlier` is what was known before, if anything. */
  readonly ask: (origin: string, earlier: Rules | undefined) => Promise<SiteFile<Rules>>
}

/** The rules of a site by its origin. */
export type SiteFiles<Rules> = (origin: string) => Promise<Rules>

const originsMax = 10_000
const charsMax = 64 * 1024 * 1024

interface Known<Rules> {
  readonly file: Promise<SiteFile<Rules>>
  until: number
  chars: number
  rules?: Rules
}

/** Keeps one file a site: asked once while it holds, by however many requests at a time; the oldest go when there are too many. */
export function keepSiteFiles<Rules>({ clock, ask }: SiteFilesOptions<Rules>): SiteFiles<Rules> {
  const known = new Map<string, Known<Rules>>()
  let chars = 0
  const forget = (origin: string): void => {
    chars -= known.get(origin)?.chars ?? 0
    known.delete(origin)
  }
  return async (origin) => {
    const before = known.get(origin)
    if (before && before.until > clock.now()) return (await before.file).rules
    forget(origin)
    // Until the answer is there nobody else asks.
    const entry: Known<Rules> = { file: ask(origin, before?.rules), until: Number.POSITIVE_INFINITY, chars: 0 }
    known.set(origin, entry)
    const file = await entry.file
    entry.until = clock.now() + file.keepMilliseconds
    entry.rules = file.rules
    if (known.get(origin) === entry) {
      entry.chars = file.chars
      chars += file.chars
    }
    for (const oldest of known.keys()) {
      if (known.size <= originsMax && chars <= charsMax) break
      forget(oldest)
    }
    return file.rules
  }
}
