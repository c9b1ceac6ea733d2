/** One element of a feed as sent. Absent is absent. */
export interface Item {
  /** The feed's file or address as it was given. */
  readonly feed: string
  readonly id?: string
  readonly url?: string
  readonly title?: string
  readonly summary?: string
  readonly contentHtml?: string
  readonly publishedAt?: string
  readonly updatedAt?: string
  readonly authors: readonly string[]
  readonly language?: string
  readonly declaredOrigin?: { readonly name?: string; readonly url?: string }
  readonly enclosures: readonly Enclosure[]
  /** Where it happened, in degrees, when the feed says so (GeoRSS, W3C geo). */
  readonly place?: { readonly latitude: number; readonly longitude: number }
}

export interface Enclosure {
  readonly url: string
  readonly type?: string
  readonly bytes?: number
}
