import { firstMeta, type PageFacts } from './page-facts.ts'
import { attributeOf, elementsUnder, lineOf, type PageElement } from './page-tree.ts'
import { isArticleData, stringsOf } from './read-json-ld.ts'

const headlineCharsMax = 400

/** The headline as print has it: the `h1` that the page's titles confirm, else what structured data or the titles say. */
export function findHeadline(facts: PageFacts, outlet: string | undefined): string | undefined {
  const title = facts.title
  const shared = firstMeta(
    facts,
    'og:title',
    'twitter:title',
    'dc.title',
    'dcterms.title',
    'sailthru.title',
    'parsely-title',
  )
  const titles = [shared, title].filter((other) => other !== undefined)
  const headings = linesOf(facts.headings)
  const confirmed = confirmedBy(titles, headings, outlet) ?? subheadingOf(titles, facts, outlet)
  if (confirmed !== undefined) return confirmed
  const data = facts.data.filter((one) => isArticleData(one)).flatMap((one) => stringsOf(one.fields['headline']))[0]
  const named = plainTitle(data) ?? withoutSite(shared, outlet) ?? withoutSite(title, outlet)
  if (named !== undefined) {
    const close = headings.find((line) => overlap(line, named) >= 0.6)
    return close ?? named
  }
  return headings.find((line) => outlet === undefined || plainWords(line) !== plainWords(outlet)) ?? headings[0]
}

/** What headings say, those left out that lead to the site's front page: they name the outlet. */
function linesOf(headings: readonly PageElement[]): readonly string[] {
  return headings
    .filter((heading) => !namesSite(heading))
    .map((heading) => decoded(lineOf(heading)))
    .filter((line) => line.length > 0 && line.length <= headlineCharsMax)
}

/** Whether a heading leads to the site's front page. */
export function namesSite(heading: PageElement): boolean {
  return [...elementsUnder(heading)].some((element) => leadsHome(element))
}

function leadsHome(element: PageElement): boolean {
  return element.tag === 'a' && /^(?:https?:\/\/[^/]+)?\/?$/iu.test(attributeOf(element, 'href') ?? 'none')
}

/** The longest of the headings that a title of the page holds. */
function confirmedBy(
  titles: readonly string[],
  headings: readonly string[],
  outlet: string | undefined,
): string | undefined {
  return headings
    .filter((line) => outlet === undefined || plainWords(line) !== plainWords(outlet))
    .filter(
      (line) => (wordsOf(line).length > 1 || unspaced.test(line)) && titles.some((other) => holdsWords(other, line)),
    )
    .toSorted((a, b) => wordsOf(b).length - wordsOf(a).length)[0]
}

/** A line of a script that sets no spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{5}/u

/** On pages whose `h1` is the outlet's name the headline stands below; it makes up at least half of a title. */
function subheadingOf(titles: readonly string[], facts: PageFacts, outlet: string | undefined): string | undefined {
  const lines = linesOf(facts.subheadings).filter((line) => titles.some((title) => overlap(line, title) >= 0.5))
  return confirmedBy(titles, lines, outlet)
}

function plainTitle(text: string | undefined): string | undefined {
  const plain = text === undefined ? undefined : decoded(text.replace(/<[^<>]{1,200}>/gu, ''))
  return plain === undefined || plain === '' || plain.length > headlineCharsMax ? undefined : plain
}

function decoded(text: string): string {
  return text
    .replace(/&(?:#(\d{2,6})|#x([\da-f]{2,6})|(amp|quot|apos|rsquo|lsquo|nbsp|ndash|mdash));/giu, decodeEntity)
    .replace(/\s+/gu, ' ')
    .trim()
}

const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
}

/** Structured data often holds HTML escapes that no parser undoes. */
function decodeEntity(match: string, decimal?: string, hex?: string, name?: string): string {
  const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  if (name !== undefined) return namedEntities[name.toLowerCase()] ?? match
  return point > 0x1f && point < 0xd800 ? String.fromCodePoint(point) : match
}

/** A title without the outlet's name at its end or beginning. */
export function withoutSite(title: string | undefined, outlet: string | undefined): string | undefined {
  const plain = plainTitle(title)
  if (plain === undefined) return undefined
  const parts = plain.split(/\s+[|–—·•»:-]\s+|\s*[|｜]\s*|(?<=\p{Lo})_(?=\p{Lo})/u).filter((part) => part !== '')
  if (parts.length < 2) return plain
  if (outlet !== undefined) {
    const kept = parts.filter((part) => !holdsWords(part, outlet) && !holdsWords(outlet, part))
    if (kept.length > 0 && kept.length < parts.length) return cut(plain, kept)
  }
  const [first = plain] = parts
  return wordsOf(first).length >= 3 ? first : plain
}

/** From the first kept part to the last, with what stands between them. */
function cut(title: string, kept: readonly string[]): string {
  const start = title.indexOf(kept[0] ?? '')
  const last = kept.at(-1) ?? ''
  return title.slice(start, title.lastIndexOf(last) + last.length)
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

function plainWords(text: string): string {
  return wordsOf(text).join(' ')
}

function holdsWords(holder: string, held: string): boolean {
  const words = ` ${wordsOf(holder).join(' ')} `
  const part = wordsOf(held)
  return part.length > 0 && words.includes(` ${part.join(' ')} `)
}

function overlap(a: string, b: string): number {
  const first = new Set(wordsOf(a))
  const second = new Set(wordsOf(b))
  const common = [...first].filter((word) => second.has(word)).length
  return common / Math.max(1, Math.max(first.size, second.size))
}
