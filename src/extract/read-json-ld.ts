import { attributeOf, type PageElement } from './page-tree.ts'

/** An object of a page's structured data, its `@type` names beside it. */
export interface LinkedData {
  readonly types: readonly string[]
  readonly fields: Readonly<Record<string, unknown>>
}

const scriptsMax = 50
const objectsMax = 500
const depthMax = 8
const scriptCharsMax = 2_000_000

/** The schema.org objects of a page, flattened, articles first; `strays` are texts of linked data that stand elsewhere. */
export function readLinkedData(scripts: readonly PageElement[], strays: readonly string[] = []): readonly LinkedData[] {
  const found: LinkedData[] = []
  const wanted = scripts.filter((script) => /^application\/(?:ld\+)?json/iu.test(attributeOf(script, 'type') ?? ''))
  for (const script of wanted.filter((one) => /ld\+json/iu.test(attributeOf(one, 'type') ?? '')).slice(0, scriptsMax)) {
    const text = script.children.filter((child) => typeof child === 'string').join('')
    if (text.length <= scriptCharsMax) gather(parseLoosely(text), found, 0)
  }
  for (const text of strays.slice(0, scriptsMax)) gather(parseLoosely(text), found, 0)
  return found.sort((a, b) => rankOf(a) - rankOf(b))
}

/** JSON as pages really write it: wrapped in comments or CDATA, with raw line breaks inside of strings, with a comma too many. */
function parseLoosely(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)/u, '')
    .replace(/(?:-->|\/\/\]\]>|\/\*\]\]>\*\/|\]\]>)\s*;?\s*$/u, '')
    .trim()
    .replace(/;$/u, '')
  return tryJson(bare) ?? tryJson(bare.replace(/[\p{Cc}]+/gu, ' ').replace(/,\s*([}\]])/gu, '$1'))
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const nests = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement', 'item', 'liveBlogUpdate']

function gather(value: unknown, found: LinkedData[], depth: number): void {
  if (depth > depthMax || found.length >= objectsMax) return
  if (Array.isArray(value)) {
    for (const one of value.slice(0, objectsMax)) gather(one, found, depth + 1)
    return
  }
  const fields = fieldsOf(value)
  if (!fields) return
  const types = stringsOf(fields['@type']).map((type) => type.replace(/^https?:\/\/schema\.org\//u, ''))
  if (types.length > 0) found.push({ types, fields })
  for (const nest of nests) if (nest !== 'liveBlogUpdate') gather(fields[nest], found, depth + 1)
}

/** Whether an object describes an article. */
export function isArticleData(data: LinkedData): boolean {
  return data.types.some((type) => /(?:Article|Posting|Report)$/u.test(type))
}

function rankOf(data: LinkedData): number {
  if (isArticleData(data)) return 0
  if (data.types.some((type) => /^(?:Review|Recipe|Question|HowTo|Course|Book)$/u.test(type))) return 1
  if (data.types.some((type) => /(?:WebPage|Page|VideoObject)$/u.test(type))) return 2
  return 3
}

/** An object's fields; undefined for anything else. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : undefined
}

/** The strings in a value that may be one or many. */
export function stringsOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list
    .filter((one) => typeof one === 'string')
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

/** The addresses in a value that may be a string, an object with `url` or `@id`, or a list of these. */
export function addressesOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value]
  return list.flatMap((one) => {
    if (typeof one === 'string') return stringsOf(one)
    const fields = fieldsOf(one)
    return fields
      ? [...stringsOf(fields['url']), ...stringsOf(fields['@id']), ...stringsOf(fields['contentUrl'])].slice(0, 1)
      : []
  })
}

/** The names in a value that may be a string, an object with `name`, or a list of these. */
export function namesOf(value: unknown, depth = 0): readonly string[] {
  if (depth > 3) return []
  if (Array.isArray(value)) return value.slice(0, 30).flatMap((one) => namesOf(one, depth + 1))
  if (typeof value === 'string') return stringsOf(value)
  const fields = fieldsOf(value)
  return fields ? namesOf(fields['name'], depth + 1) : []
}
