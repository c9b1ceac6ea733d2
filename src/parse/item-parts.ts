import type { Enclosure, Item } from '../model/item.ts'
import { plainTextOf } from './plain-text.ts'
import { instantOf } from './standard-stamps.ts'

/** What a format's reader found of an item; `makeItem` leaves out what is absent. */
export interface ItemParts {
  readonly feed: string
  readonly id: string | undefined
  readonly url: string | undefined
  readonly title: string | undefined
  readonly summary: string | undefined
  readonly contentHtml: string | undefined
  readonly publishedAt: string | undefined
  readonly updatedAt: string | undefined
  readonly authors: readonly (string | undefined)[]
  readonly language: string | undefined
  readonly declaredOrigin: { readonly name?: string; readonly url?: string } | undefined
  readonly enclosures: readonly Enclosure[]
  readonly place?: Item['place']
}

/** The item made of `parts`, without keys for what is absent. */
export function makeItem(parts: ItemParts): Item {
  return {
    feed: parts.feed,
    ...(parts.id === undefined ? {} : { id: parts.id }),
    ...(parts.url === undefined ? {} : { url: parts.url }),
    ...(parts.title === undefined ? {} : { title: parts.title }),
    ...(parts.summary === undefined ? {} : { summary: parts.summary }),
    ...(parts.contentHtml === undefined ? {} : { contentHtml: parts.contentHtml }),
    ...(parts.publishedAt === undefined ? {} : { publishedAt: parts.publishedAt }),
    ...(parts.updatedAt === undefined ? {} : { updatedAt: parts.updatedAt }),
    authors: [...new Set(parts.authors.filter((author) => author !== undefined))],
    ...(parts.language === undefined ? {} : { language: parts.language }),
    ...(parts.declaredOrigin === undefined ? {} : { declaredOrigin: parts.declaredOrigin }),
    enclosures: parts.enclosures,
    ...(parts.place === undefined ? {} : { place: parts.place }),
  }
}

/** `text` trimmed, undefined when empty. */
export function presentText(text: string | undefined): string | undefined {
  const plain = text?.trim()
  return plain === undefined || plain === '' ? undefined : plain
}

/** The first of `stamps` that is a date, in ISO 8601 with the offset as printed. */
export function firstInstant(...stamps: readonly (string | undefined)[]): string | undefined {
  for (const stamp of stamps) {
    const instant = stamp === undefined ? undefined : instantOf(stamp)
    if (instant !== undefined) return instant
  }
  return undefined
}

/** `address` made absolute against `base`; as it stands where there is no base; undefined for what a browser would run. */
export function absoluteUrl(address: string | undefined, base: string | undefined): string | undefined {
  const plain = presentText(address)
  if (plain === undefined || /^\s*(?:javascript|data|vbscript):/iu.test(plain)) return undefined
  if (/^[a-z][a-z0-9+.-]*:/iu.test(plain)) return plain
  return base !== undefined && URL.canParse(plain, base) ? new URL(plain, base).href : plain
}

const authorCharsMax = 500

/**
 * The person behind an author field: RSS writes `mail@example.org (Name)`, people write `Name <mail@example.org>`; the
 * name where there is one, else the address.
 */
export function personName(field: string | undefined): string | undefined {
  const text = presentText(field)
  if (text === undefined) return undefined
  // Longer than any name with its address: the patterns would go over it again and again.
  if (text.length > authorCharsMax) return plainTextOf(text)
  const bracketed = /^[^\s()<>]+@[^\s()<>]+\s*\(([^()]+)\)$/u.exec(text)?.[1]
  const named = /^([^<>]+?)\s*[<(][^\s<>()]+@[^\s<>()]+[>)]$/u.exec(text)?.[1]
  return plainTextOf((bracketed ?? named ?? text).replace(/^"(.*)"$/u, '$1'))
}
