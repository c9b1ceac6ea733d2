import { firstMeta, type PageFacts, standsOutside } from './page-facts.ts'
import { attributeOf, lineOf, type PageElement } from './page-tree.ts'
import { fieldsOf, isArticleData, type LinkedData, namesOf, stringsOf } from './read-json-ld.ts'

/** Who wrote an article, and the line of the page that says so. */
export interface PageByline {
  readonly names: readonly string[]
  /** The byline as the page shows it; absent where only metadata name the authors. */
  readonly line?: string
}

const authorMetas = [
  'author',
  'article:author_name',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'citation_author',
  'byl',
  'article:author',
  'twitter:data1',
  'og:article:author',
  'cxenseparse:author',
]
const nameCharsMax = 80
const lineCharsMax = 160
const wordsMax = 6
const fieldCharsMax = 500

/** The authors: structured data first, then metas, then what the page marks or begins as a byline. */
export function findAuthors(facts: PageFacts): PageByline {
  const lines = bylineLines(facts)
  const told = namesInData(facts.data)
  const names = told.length > 0 ? told : namesInMetas(facts)
  if (names.length > 0) {
    const line = lines.find((one) => names.some((name) => one.toLowerCase().includes(name.toLowerCase())))
    return line === undefined ? { names } : { names, line }
  }
  for (const line of lines) {
    const found = cleanNames([line]).filter((name) => looksLikeName(name))
    if (found.length > 0) return { names: found, line }
  }
  return { names: [] }
}

function namesInData(data: readonly LinkedData[]): readonly string[] {
  for (const article of data.filter((one) => isArticleData(one))) {
    const names = cleanNames(authorNames(article.fields['author'], data))
    if (names.length > 0) return names
  }
  return []
}

/** Names of authors, those given by `@id` looked up among the page's objects. */
function authorNames(author: unknown, data: readonly LinkedData[]): readonly string[] {
  const list: readonly unknown[] = Array.isArray(author) ? author.slice(0, 30) : [author]
  return list.flatMap((one) => {
    const names = namesOf(one)
    if (names.length > 0) return names
    const [id] = stringsOf(fieldsOf(one)?.['@id'])
    const named = id === undefined ? undefined : data.find((other) => other.fields['@id'] === id)
    return named ? namesOf(named.fields['name']) : []
  })
}

function namesInMetas(facts: PageFacts): readonly string[] {
  for (const name of authorMetas) {
    const names = cleanNames(facts.metas.get(name) ?? [])
    if (names.length === 0) continue
    if (name !== 'twitter:data1' || /written|author|by/iu.test(firstMeta(facts, 'twitter:label1') ?? '')) return names
  }
  return []
}

/** Lines of the page that stand where a byline stands, the surest first. */
function bylineLines(facts: PageFacts): readonly string[] {
  const marked = facts.stamped.filter((element) => isAuthorMark(element) && !standsOutside(element, facts))
  const begun = facts.telling.filter(({ isByline, element }) => isByline && !standsOutside(element, facts))
  const lines = [...marked, ...begun.map(({ element }) => element)].map((element) => lineOf(element))
  const short = lines.filter((line) => line.length > 2 && line.length < lineCharsMax)
  // An own-words "By" may stand alone before the linked name: then the line around it is the byline.
  const around = begun.flatMap(({ element }) => (element.parent ? [lineOf(element.parent)] : []))
  return [...short, ...around.filter((line) => line.length > 2 && line.length < lineCharsMax)]
}

/** A line that only begins as a byline does ("By signing up you agree") names nobody. */
function looksLikeName(name: string): boolean {
  return name.split(' ').every((word) => !/^\p{Ll}/u.test(word) || particle.test(word))
}

const particle = /^(?:de|da|do|dos|del|della|di|van|von|der|den|el|al|bin|ibn|la|le|du|ten|ter|zu|y|e|the|of)$/u

function isAuthorMark(element: PageElement): boolean {
  if (attributeOf(element, 'rel') === 'author') return true
  if (/^(?:author|creator)$/iu.test(attributeOf(element, 'itemprop') ?? '')) return true
  return /(?:^|[\s_-])(?:author(?:-?name)?s?|byline(?:-?name)?|by-?author|autor|writer|reporter|contributor|article__author)(?=$|[\s_-])/u.test(
    element.label,
  )
}

function cleanNames(raw: readonly string[]): readonly string[] {
  const names = raw
    .filter((field) => field.length <= fieldCharsMax && !/^https?:/iu.test(field))
    .flatMap((field) => splitNames(field))
    .filter((name) => isName(name))
  return names.filter((name, at) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === at)
}

const byWord =
  /^(?:(?:article |story |text |words |written |posted |authored |reviewed |reported )?by|written|authors?|von|par|por|di|da|autore?|od|от|автор|текст|door|av|af|tekst)(?:\s*:\s*|\s+)/iu
/** What ends the names in a byline: a separator, a date, a word about dates, an office. */
const bylineEnd =
  /\s*[|•·⋅]\s*|\s+(?:updated|published|posted|last updated|written by|reviewed by|edited by|on (?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))\b|\s[–—-]\s|\s*\(|\s+(?=(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d)|\s+(?=\d{1,2}[./ ])/iu

/** The names in a byline such as "By Ana Ruiz and Tom Berg | Updated 3 March". */
export function splitNames(field: string): readonly string[] {
  const line = withoutByWord(field.replace(/\s+/gu, ' ').trim())
  const [first = ''] = line.split(bylineEnd)
  return first
    .split(/\s*(?:,|;|\/|\s(?:and|und|et|y|e|i|та|и|и|en|och|og|&|with)\s)\s*/iu)
    .map((name) =>
      withoutByWord(name.replace(/^(?:and|und|et|y|und)\s/iu, '').replace(/^[\s"'“”]+|[\s"'“”:]+$/gu, '')).trim(),
    )
    .filter((name) => name !== '')
}

function withoutByWord(text: string): string {
  return text
    .replace(/^(?:by|von)(?=\p{Lu}\p{Ll})/iu, '')
    .replace(byWord, '')
    .replace(byWord, '')
}

const noName =
  /https?:|www\.|@|\.com\b|^\d|\d{3,}|^(?:admin|administrator|guest|null|undefined|none|unknown|author|contributor|super user|webmaster|phd|md|jr\.?|sr\.?|m\.?d\.?|ph\.?d\.?|rdn?|mba|ms|ma|esq\.?|rn|bsn|cpa|cfp|dds|rdh|about|share|read|more|min|the|by|default|updated?|published|project|https?|staff writer|jan(?:uary)?|feb(?:ruary)?|march|april|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon|tue|wed|thu|fri|sat|sun)$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|^(?:save|see|view|print|click|learn|sign|last) |\b(?:minutes?|read|subscribe|newsletter|comments?|cookies?|editor in chief of|expert|specialist|director|manager|founder|consultant)\b/iu

function isName(name: string): boolean {
  if (name.length < 2 || name.length > nameCharsMax || noName.test(name)) return false
  return (
    name.split(' ').length <= wordsMax && /\p{L}/u.test(name) && !/[.!?]$/u.test(name.replace(/\b\p{L}{1,3}\.$/u, ''))
  )
}
