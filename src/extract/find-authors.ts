import type { OutletName } from '../model/article.ts'
import { cleanNames, isBodyName, looksLikeName } from './author-names.ts'
import { firstMeta, type PageFacts, standsOutside } from './page-facts.ts'
import { attributeOf, isBlockTag, lineOf, type PageElement } from './page-tree.ts'
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
const lineCharsMax = 160

type OwnOutlet = Pick<OutletName, 'name' | 'domain'>

/** The authors: structured data first, then metas, then what the page marks or begins as a byline; persons before bodies. */
export function findAuthors(facts: PageFacts, outlet?: OwnOutlet): PageByline {
  const isPerson = (name: string): boolean => !isBodyName(name, outlet?.name, outlet?.domain)
  const lines = bylineLines(facts)
  const told = namesInData(facts.data)
  const inMetas = namesInMetas(facts)
  const names = [told, inMetas].map((some) => some.filter((name) => isPerson(name))).find((some) => some.length > 0)
  if (names !== undefined) return withLine(names, lines)
  const shown = shownNames(lines)
  const persons = shown?.names.filter((name) => isPerson(name)) ?? []
  if (shown !== undefined && persons.length > 0) return { names: persons, line: shown.line }
  if (told.length > 0 || inMetas.length > 0) return withLine(told.length > 0 ? told : inMetas, lines)
  return shown ?? { names: [] }
}

function withLine(names: readonly string[], lines: readonly string[]): PageByline {
  const line = lines.find((one) => names.some((name) => one.toLowerCase().includes(name.toLowerCase())))
  return line === undefined ? { names } : { names, line: line.replaceAll('\n', ' ') }
}

function shownNames(lines: readonly string[]): (PageByline & { readonly line: string }) | undefined {
  for (const line of lines) {
    for (const part of line.split('\n')) {
      const found = cleanNames([part]).filter((name) => looksLikeName(name))
      if (found.length > 0) return { names: found, line: line.replaceAll('\n', ' ') }
    }
  }
  return undefined
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
    const fields = facts.metas.get(name) ?? []
    const names = cleanNames(name === 'citation_author' ? fields.map((field) => inOrder(field)) : fields)
    if (names.length === 0) continue
    if (name !== 'twitter:data1' || /written|author|by/iu.test(firstMeta(facts, 'twitter:label1') ?? '')) return names
  }
  return []
}

/** Scholarly pages write "Holm, Ada". */
function inOrder(name: string): string {
  const [, last, first] = /^([^,;]{2,40}),\s*([^,;]{1,40})$/u.exec(name.trim()) ?? []
  return last === undefined || first === undefined ? name : `${first} ${last}`
}

/** Texts of the page that stand where a byline stands, the surest first; a line break where a block ends. */
function bylineLines(facts: PageFacts): readonly string[] {
  const marked = facts.stamped
    .filter((element) => isAuthorMark(element) && !standsOutside(element, facts))
    .toSorted((a, b) => Number(isNameMark(b)) - Number(isNameMark(a)))
  const begun = facts.telling.filter(({ isByline, element }) => isByline && !standsOutside(element, facts))
  const lines = [...marked, ...begun.map(({ element }) => element)].map((element) => blockLines(element).trim())
  // An own-words "By" may stand alone before the linked name: then the line around it is the byline.
  const around = begun.flatMap(({ element }) => (element.parent ? [lineOf(element.parent)] : []))
  return [...lines, ...around].filter((line) => line.length > 2 && line.length < lineCharsMax)
}

/** An element's text with a line break where a block begins or ends: a name and an office below it are two lines. */
function blockLines(element: PageElement): string {
  const parts: string[] = []
  for (const child of element.children) {
    if (typeof child === 'string') parts.push(child.replace(/\s+/gu, ' '))
    else if (silentTags.has(child.tag)) continue
    else if (!isBlockTag(child.tag)) parts.push(blockLines(child))
    else parts.push('\n', blockLines(child), '\n')
  }
  return parts.join('').replace(/\s*\n\s*/gu, '\n')
}

const silentTags: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg'])

/** Whether a page marks the very name, not the box around name, office and portrait. */
function isNameMark(element: PageElement): boolean {
  return /author-?_*name|byline-?_*name/u.test(element.label) || attributeOf(element, 'rel') === 'author'
}

function isAuthorMark(element: PageElement): boolean {
  if (attributeOf(element, 'rel') === 'author') return true
  if (/^(?:author|creator)$/iu.test(attributeOf(element, 'itemprop') ?? '')) return true
  return /(?:^|[\s_-])(?:author(?:-?name)?s?|byline(?:-?name)?|by-?author|autor|writer|reporter|contributor|article__author)(?=$|[\s_-])/u.test(
    element.label,
  )
}
