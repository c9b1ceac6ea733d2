import { openPlainSite, openSecureSite, type Site, type SiteOptions } from './open-site.ts'
import type { Place } from './resolve-host.ts'
import type { Answer, NoAnswer, Sending } from './send-http1.ts'

/** The sites whose connections are kept, a bounded number of them. */
export interface KeptSites {
  readonly send: (sending: Sending, place: Place) => Promise<Answer | NoAnswer>
  readonly close: () => void
}

export interface KeptSitesOptions extends SiteOptions {
  readonly sitesMax: number
}

interface Entry {
  readonly site: Site
  /** Requests whose answer has not come or is not read. */
  active: number
}

/** No site at first; beyond `sitesMax` the one that was not asked for the longest time is let go. */
export function openKeptSites(options: KeptSitesOptions): KeptSites {
  const entries = new Map<string, Entry>()
  return {
    send: async (sending, place) => {
      const { origin, protocol } = sending.url
      const entry = entries.get(origin) ?? {
        site: protocol === 'https:' ? openSecureSite(origin, options) : openPlainSite(options),
        active: 0,
      }
      // Put in anew, so that the order is that of the last use.
      entries.delete(origin)
      entries.set(origin, entry)
      if (entries.size > options.sitesMax) letOneGo(entries)
      entry.active += 1
      const answer = await entry.site.send(sending, place)
      if ('error' in answer) entry.active -= 1
      else answer.body.once('close', () => (entry.active -= 1))
      return answer
    },
    close: () => {
      for (const { site } of entries.values()) site.close()
      entries.clear()
    },
  }
}

function letOneGo(entries: Map<string, Entry>): void {
  for (const [origin, entry] of entries) {
    if (entry.active > 0) continue
    entry.site.close()
    entries.delete(origin)
    return
  }
}
