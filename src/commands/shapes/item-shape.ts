import type { Item } from '../../model/item.ts'

/** An item of a feed as `parse` prints it (DESIGN, section 5). */
export function itemShape(item: Item): object {
  return {
    feed: item.feed,
    id: item.id,
    url: item.url,
    title: item.title,
    summary: item.summary,
    contentHtml: item.contentHtml,
    publishedAt: item.publishedAt,
    updatedAt: item.updatedAt,
    authors: item.authors,
    language: item.language,
    declaredOrigin: item.declaredOrigin && { name: item.declaredOrigin.name, url: item.declaredOrigin.url },
    enclosures: item.enclosures.map(({ url, type, bytes }) => ({ url, type, bytes })),
    place: item.place && { latitude: item.place.latitude, longitude: item.place.longitude },
  }
}
