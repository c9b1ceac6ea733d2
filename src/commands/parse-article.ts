import type {
  Article,
  ArticleState,
  DeclaredOrigin,
  Link,
  OutletName,
  PublishedPrecision,
  Zone,
} from '../model/article.ts'
import { publishedBases, zoneKinds } from '../model/article.ts'
import { idOfAddress } from './id-of-address.ts'
import type { JsonRecord } from './json-fields.ts'
import { choiceField, idField, isRecord, recordsField, textField, textsField } from './json-fields.ts'

/** What a line of input says of an article; what it leaves out is found in the text. */
export type GivenArticle = Pick<Article, 'id' | 'text'> & Partial<Article>

export type ArticleParsed =
  | { readonly kind: 'article'; readonly article: GivenArticle; readonly isIdGiven: boolean }
  | { readonly kind: 'problem'; readonly code: string; readonly sentence: string }

/** The article that a JSON object describes, in the shape that `extract` prints; unknown fields are passed over. `fallbackId` is for one without id and address. */
export function parseArticle(value: unknown, fallbackId: string): ArticleParsed {
  if (!isRecord(value)) {
    return problem('not-an-object', 'is no JSON object; give one article a line, as {"id":"…","text":"…"}.')
  }
  const text = value['text']
  if (typeof text !== 'string') {
    return problem('no-text', 'has no "text"; give one article a line, as {"id":"…","text":"…"}.')
  }
  const zones = zonesOf(value, text)
  if (zones === 'unusable') {
    return problem(
      'zones-unusable',
      'has zones that overlap, are out of order, of an unknown kind or outside its text; leave "zones" out, or give them as `extract` prints them.',
    )
  }
  const givenId = idField(value, 'id')
  const address = textField(value, 'canonicalUrl') ?? textField(value, 'url')
  const id = givenId ?? (address === undefined ? fallbackId : idOfAddress(address))
  const article = { id, text, ...givenTexts(value), ...givenLists(value, text), ...(zones ? { zones } : {}) }
  return { kind: 'article', article, isIdGiven: givenId !== undefined }
}

function problem(code: string, sentence: string): ArticleParsed {
  return { kind: 'problem', code, sentence }
}

function givenTexts(record: JsonRecord): Partial<Article> {
  const precisions: readonly PublishedPrecision[] = ['minute', 'day', 'month', 'none']
  const states: readonly ArticleState[] = ['article', 'refused', 'paywalled', 'empty', 'not-an-article']
  const publishedAt = dateField(record, 'publishedAt')
  return present({
    url: textField(record, 'url'),
    canonicalUrl: textField(record, 'canonicalUrl'),
    outlet: outletOf(record['outlet']),
    headline: textField(record, 'headline'),
    standfirst: textField(record, 'standfirst'),
    dateline: textField(record, 'dateline'),
    publishedAt,
    publishedPrecision: choiceField(record, 'publishedPrecision', precisions) ?? precisionOf(publishedAt),
    publishedBasis: choiceField(record, 'publishedBasis', publishedBases),
    modifiedAt: dateField(record, 'modifiedAt'),
    language: textField(record, 'language')?.trim().toLowerCase().split(/[-_]/u)[0],
    state: choiceField(record, 'state', states),
    image: textField(record, 'image'),
    givenStory: idField(record, 'story'),
  })
}

function givenLists(record: JsonRecord, text: string): Partial<Article> {
  return {
    ...(record['byline'] === undefined ? {} : { byline: textsField(record, 'byline') }),
    ...(record['links'] === undefined ? {} : { links: linksOf(record, text) }),
    ...(record['declaredOrigins'] === undefined ? {} : { declaredOrigins: originsOf(record) }),
  }
}

/** The fields of `fields` that are there: absent is absent, not a key without a value. */
function present(fields: { readonly [Name in keyof Article]?: Article[Name] | undefined }): Partial<Article> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

const dateStart = /^\d{4}-\d{2}(?:-\d{2})?/u

/** ISO 8601 as it stands; another spelling that the platform reads becomes ISO 8601 in UTC; anything else is absent. */
function dateField(record: JsonRecord, name: string): string | undefined {
  const given = textField(record, name)?.trim()
  if (given === undefined || dateStart.test(given)) return given
  const milliseconds = Date.parse(given)
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString()
}

function precisionOf(date: string | undefined): PublishedPrecision | undefined {
  if (date === undefined) return undefined
  if (date.includes('T')) return 'minute'
  return date.length > 7 ? 'day' : 'month'
}

function outletOf(given: unknown): OutletName | undefined {
  if (typeof given === 'string') return given.trim() === '' ? undefined : { name: given.trim(), shownInText: false }
  if (!isRecord(given)) return undefined
  const name = textField(given, 'name')
  if (name === undefined) return undefined
  const domain = textField(given, 'domain')
  return { name, ...(domain ? { domain } : {}), shownInText: given['shownInText'] === true }
}

function zonesOf(record: JsonRecord, text: string): readonly Zone[] | undefined | 'unusable' {
  if (!Array.isArray(record['zones'])) return undefined
  const zones: Zone[] = []
  let last = 0
  for (const given of recordsField(record, 'zones')) {
    const kind = choiceField(given, 'kind', zoneKinds)
    const range = rangeOf(given, text.length)
    if (kind === undefined || range === undefined || range.start < last) return 'unusable'
    zones.push({ ...range, kind })
    last = range.end
  }
  return zones
}

function rangeOf(record: JsonRecord, length: number): { readonly start: number; readonly end: number } | undefined {
  const start = record['start']
  const end = record['end']
  if (typeof start !== 'number' || typeof end !== 'number') return undefined
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > length) return undefined
  return { start, end }
}

function linksOf(record: JsonRecord, text: string): readonly Link[] {
  return recordsField(record, 'links').flatMap((given) => {
    const href = textField(given, 'href')
    const range = rangeOf(given, text.length)
    return href && range ? [{ href, ...range }] : []
  })
}

function originsOf(record: JsonRecord): readonly DeclaredOrigin[] {
  return recordsField(record, 'declaredOrigins').map((given) => {
    const name = textField(given, 'name')
    const url = textField(given, 'url')
    return { ...(name ? { name } : {}), ...(url ? { url } : {}), basis: textField(given, 'basis') ?? 'given' }
  })
}
