import { firstMeta, type PageFacts, standsOutside } from './page-facts.ts'
import { attributeOf, labelOf, lineOf, type PageElement } from './page-tree.ts'
import { isArticleData, namesOf } from './read-json-ld.ts'

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
const wordsMax = 5

/** The people who wrote an article: structured data first, then metas, then what the page marks as its byline. */
export function findAuthors(facts: PageFacts, outlet: string | undefined): readonly string[] {
  const data = facts.data.filter((one) => isArticleData(one)).flatMap((one) => namesOf(one.fields['author']))
  const fromData = cleanNames(data, outlet)
  if (fromData.length > 0) return fromData
  for (const name of authorMetas) {
    const names = cleanNames(facts.metas.get(name) ?? [], outlet)
    if (
      names.length > 0 &&
      (name !== 'twitter:data1' || /written|author|by/iu.test(firstMeta(facts, 'twitter:label1') ?? ''))
    )
      return names
  }
  return cleanNames(bylineNames(facts), outlet)
}

function bylineNames(facts: PageFacts): readonly string[] {
  const marked = facts.stamped.filter((element) => isAuthorMark(element) && !standsOutside(element))
  const lines = marked.map((element) => lineOf(element)).filter((line) => line.length > 2 && line.length < 160)
  return lines.slice(0, 1)
}

function isAuthorMark(element: PageElement): boolean {
  if (attributeOf(element, 'rel') === 'author') return true
  if (/^(?:author|creator)$/iu.test(attributeOf(element, 'itemprop') ?? '')) return true
  return /(?:^|[\s_-])(?:author(?:-name)?|byline(?:-name)?|by-author|autor|writer|reporter)(?=$|[\s_-])/u.test(
    labelOf(element),
  )
}

function cleanNames(raw: readonly string[], outlet: string | undefined): readonly string[] {
  const names = raw.flatMap((field) => splitNames(field)).filter((name) => isName(name, outlet))
  return names.filter((name, at) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === at)
}

const byWord =
  /^(?:(?:article |story |text |words |written |posted |reviewed |reported )?by|von|par|por|di|de|da|autore?|author|od|от|автор|текст|door|av|af|tekst)\s*:?\s+/iu

/** The names in a byline such as "By Ana Ruiz and Tom Berg | Updated 3 March". */
export function splitNames(field: string): readonly string[] {
  const line = field.replace(/\s+/gu, ' ').trim()
  const [first = ''] = line
    .replace(byWord, '')
    .split(/\s*[|•·]\s*|\s+(?:updated|published|posted|last updated)\b|\s[–—-]\s/iu)
  return first
    .replace(byWord, '')
    .split(/\s*(?:,|;|\/|\s(?:and|und|et|y|e|i|та|и|и|en|och|og|&|with)\s)\s*/iu)
    .map((name) =>
      name
        .replace(byWord, '')
        .replace(/^[\s"'“”]+|[\s"'“”:]+$/gu, '')
        .trim(),
    )
    .filter((name) => name !== '')
}

const noName =
  /https?:|www\.|@|\.com\b|^\d|\d{3,}|^(?:admin|administrator|editor|editors|editorial team|staff|staff writer|staff reporter|guest|guest author|newsroom|redaktion|redaction|redacción|la redacción|null|undefined|none|unknown|author|contributor|super user|webmaster|web desk|news desk|content team|team|redazione|phd|md|jr\.?|m\.?d\.?|ph\.?d\.?|rdn?|mba|ms|ma|esq\.?|rn)$/iu

function isName(name: string, outlet: string | undefined): boolean {
  if (name.length < 2 || name.length > nameCharsMax || noName.test(name)) return false
  if (outlet !== undefined && name.toLowerCase() === outlet.toLowerCase()) return false
  return name.split(' ').length <= wordsMax && /\p{L}/u.test(name)
}
