/** What the guarded door answers, as far as a search needs it. */
export type DiscoveryAnswer =
  | {
      readonly kind: 'page'
      readonly url: string
      readonly movedTo?: string
      readonly bytes: Uint8Array
      readonly contentType?: string
    }
  | { readonly kind: 'not-modified' }
  | { readonly kind: 'failed'; readonly sentence: string }

export interface DiscoveryTools {
  readonly fetch: (request: { readonly url: string; readonly bytesMax?: number }) => Promise<DiscoveryAnswer>
}

/** No search asks a site more often than this. */
export const discoveryRequestsMax = 16

/** The site as a search asks it. */
export interface SiteSearch {
  readonly ask: (url: string) => Promise<DiscoveryAnswer>
  readonly asked: () => number
}

/** A search that asks each address once, and no more than `discoveryRequestsMax` of them. */
export function openSiteSearch(tools: DiscoveryTools): SiteSearch {
  const answers = new Map<string, Promise<DiscoveryAnswer>>()
  return {
    asked: () => answers.size,
    ask: (url) => {
      const known = answers.get(url)
      if (known) return known
      if (answers.size >= discoveryRequestsMax) {
        return Promise.resolve({ kind: 'failed', sentence: 'was not asked: the search has asked often enough.' })
      }
      const answer = tools.fetch({ url })
      answers.set(url, answer)
      return answer
    },
  }
}
