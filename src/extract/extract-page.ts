import type { Article, ArticleState, DeclaredOrigin } from '../model/article.ts'
import type { RightsSignals } from '../model/rights-signals.ts'
import type { Clock } from '../telemetry/clock.ts'
import { detectLanguage } from '../text/detect-language.ts'
import { absolute, composeText, type TextPart } from './compose-article.ts'
import { findAuthors } from './find-authors.ts'
import { findHeadline } from './find-headline.ts'
import { domainOf, findOutlet } from './find-outlet.ts'
import { findModifiedAt, findPageDates } from './find-page-date.ts'
import { judgePage } from './judge-page.ts'
import { firstMeta, type PageFacts, readPageFacts } from './page-facts.ts'
import { readPageTree } from './page-tree.ts'
import { addressesOf, isArticleData, namesOf, stringsOf } from './read-json-ld.ts'
import { readPageBody } from './read-page-body.ts'
import { rightsOfPage } from './rights-of-page.ts'

export interface PageInput {
  readonly id: string
  readonly url?: string
  readonly html: string
  /** What was said of its use where it was fetched. */
  readonly rights?: RightsSignals
}

export interface ExtractTools {
  readonly clock: Clock
}

export const pageCharsMax = 6_000_000

/** The article on a page: its text in zones with headline, byline, dates, outlet, links and state. */
export function extractPage(page: PageInput, tools: ExtractTools): Article {
  const now = new Date(tools.clock.now())
  const root = readPageTree(page.html.slice(0, pageCharsMax))
  const facts = readPageFacts(root)
  const base = facts.base === undefined ? page.url : (absolute(facts.base, page.url) ?? page.url)
  const canonicalUrl = findCanonical(facts, base)
  const url = page.url ?? canonicalUrl
  const outlet = findOutlet(facts, url)
  const headline = findHeadline(facts, outlet?.name)
  const byline = findAuthors(facts, outlet)
  const body = readPageBody(root, {
    headline,
    title: facts.title,
    authors: byline.names,
    data: facts.data,
    standfirsts: facts.standfirsts,
  })
  const { published, candidates: dateCandidates } = findPageDates(facts, { url, headline, now })
  const modifiedAt = findModifiedAt(facts, now)
  const image = findImage(facts, base)
  const rights = rightsOfPage(facts, page.rights)
  const composed = composeText([...headParts(headline, body.standfirst, byline.line), ...body.parts], base)
  const state: ArticleState = judgePage({ facts, title: facts.title, url, ...body })
  return {
    id: page.id,
    ...(page.url === undefined ? {} : { url: page.url }),
    ...(canonicalUrl === undefined ? {} : { canonicalUrl }),
    ...(outlet === undefined ? {} : { outlet: { ...outlet, shownInText: composed.text.includes(outlet.name) } }),
    ...(headline === undefined ? {} : { headline }),
    ...(body.standfirst === undefined ? {} : { standfirst: body.standfirst }),
    byline: byline.names,
    ...(body.dateline === undefined ? {} : { dateline: body.dateline }),
    ...(published === undefined ? {} : { publishedAt: published.at, publishedBasis: published.basis }),
    publishedPrecision: published?.precision ?? 'none',
    ...(modifiedAt === undefined ? {} : { modifiedAt }),
    ...(dateCandidates.length === 0 ? {} : { dateCandidates }),
    language: detectLanguage(composed.text, findLanguage(facts)),
    state,
    ...composed,
    ...(image === undefined ? {} : { image }),
    ...(rights === undefined ? {} : { rights }),
    declaredOrigins: findDeclaredOrigins(facts, { url, canonicalUrl, base }),
  }
}

function headParts(
  headline: string | undefined,
  standfirst: string | undefined,
  byline: string | undefined,
): readonly TextPart[] {
  const parts: TextPart[] = []
  if (headline !== undefined) parts.push({ kind: 'headline', text: headline, links: [] })
  if (standfirst !== undefined) parts.push({ kind: 'standfirst', text: standfirst, links: [] })
  if (byline !== undefined) parts.push({ kind: 'byline', text: byline, links: [] })
  return parts
}

function findCanonical(facts: PageFacts, base: string | undefined): string | undefined {
  const named = facts.links.get('canonical')?.[0] ?? firstMeta(facts, 'og:url')
  return named === undefined ? undefined : absolute(named, base)
}

function findImage(facts: PageFacts, base: string | undefined): string | undefined {
  const data = facts.data.filter((one) => isArticleData(one)).flatMap((one) => addressesOf(one.fields['image']))[0]
  const named = firstMeta(facts, 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src') ?? data
  return named === undefined ? undefined : absolute(named, base)
}

/** The language as the page declares it, the region left off (`en-GB` is `en`). */
function findLanguage(facts: PageFacts): string | undefined {
  const data = facts.data.filter((one) => isArticleData(one)).flatMap((one) => stringsOf(one.fields['inLanguage']))[0]
  const named = data ?? facts.language ?? firstMeta(facts, 'og:locale', 'content-language', 'language', 'dc.language')
  const primary = /^[a-z]{2,3}(?=$|[-_,\s])/iu.exec(named ?? '')?.[0]
  return primary?.toLowerCase()
}

interface Addresses {
  readonly url: string | undefined
  readonly canonicalUrl: string | undefined
  readonly base: string | undefined
}

const syndicationMetas = ['syndication-source', 'original-source', 'syndication-source-url', 'original-source-url']

/** Where the page says that its text came from. */
function findDeclaredOrigins(facts: PageFacts, addresses: Addresses): readonly DeclaredOrigin[] {
  const found: DeclaredOrigin[] = []
  for (const basis of syndicationMetas) {
    for (const named of facts.metas.get(basis) ?? []) {
      const url = /^(?:https?:|\/)/iu.test(named) ? absolute(named, addresses.base) : undefined
      found.push(url === undefined ? { name: named, basis } : { url, basis })
    }
  }
  for (const data of facts.data.filter((one) => isArticleData(one))) {
    for (const field of ['isBasedOn', 'isBasedOnUrl', 'sourceOrganization', 'provider']) {
      const url = addressesOf(data.fields[field])
        .map((address) => absolute(address, undefined))
        .find((one) => one !== undefined)
      const name = namesOf(data.fields[field]).find((one) => !/^https?:/iu.test(one))
      const isOwnUrl = url !== undefined && domainOf(url) === domainOf(addresses.url)
      const isOwnName = name !== undefined && name === namesOf(data.fields['publisher'])[0]
      if ((url !== undefined || name !== undefined) && !isOwnUrl && !isOwnName) {
        found.push({ ...(name === undefined ? {} : { name }), ...(url === undefined ? {} : { url }), basis: field })
      }
    }
  }
  const own = domainOf(addresses.url)
  const canonical = domainOf(addresses.canonicalUrl)
  if (
    own !== undefined &&
    canonical !== undefined &&
    !isSameSite(own, canonical) &&
    addresses.canonicalUrl !== undefined
  ) {
    found.push({ url: addresses.canonicalUrl, basis: 'canonical' })
  }
  return found
}

function isSameSite(a: string, b: string): boolean {
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)
}
