import { zonesOutsideStory } from '../../model/article.ts'
import type { ClaimLink, LinkRelation } from '../../model/findings.ts'
import type { AttributedArticle } from '../../model/report.ts'
import { type Span, trimmedSpanOf } from '../../model/span.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { stemmerOf } from '../../text/stems.ts'
import { isWordToken, tokensOf } from '../../text/tokens.ts'

/** How two sentences of two reports relate: by a link of the story, by the words they share, or not at all. */
export type PairRelation = LinkRelation | 'words-in-common' | 'only-in-first' | 'only-in-second'

/** A sentence of the first report beside the one of the second that tells the same; one side is absent where only one report tells it. */
export interface SentencePair {
  readonly first: Span | undefined
  readonly second: Span | undefined
  readonly relation: PairRelation
}

const sentencesMax = 150
/** Words that two sentences share, over the geometric mean of their numbers of words: from here on they are taken to tell the same. */
const likenessMin = 0.36
const wordsSharedMin = 2
const linkBonus = 1
/** Of several links between two sentences the one a reader must not miss stands first. */
const linkOrder: readonly LinkRelation[] = [
  'conflicts',
  'supersedes',
  'differs',
  'qualifies',
  'rounding',
  'same',
  'adds-detail',
]

interface Sentence {
  readonly span: Span
  readonly words: ReadonlySet<string>
}

/** The sentences of two reports side by side, in the order of the first; each sentence once, those of the second alone where they would stand. */
export function sentencePairs(
  first: AttributedArticle,
  second: AttributedArticle,
  links: readonly ClaimLink[],
): readonly SentencePair[] {
  const a = sentencesIn(first)
  const b = sentencesIn(second)
  const between = links.flatMap((link) => oriented(link, first.id, second.id) ?? [])
  const partner = matched(a, b, between)
  const taken = new Set(partner.values())
  const pairs: SentencePair[] = []
  let passed = 0
  const passUpTo = (end: number): void => {
    for (; passed < end; passed += 1) {
      const alone = b[passed]
      if (alone && !taken.has(passed)) pairs.push({ first: undefined, second: alone.span, relation: 'only-in-second' })
    }
  }
  for (const [i, sentence] of a.entries()) {
    const j = partner.get(i)
    const other = j === undefined ? undefined : b[j]
    if (j === undefined || other === undefined) {
      pairs.push({ first: sentence.span, second: undefined, relation: 'only-in-first' })
      continue
    }
    passUpTo(j)
    pairs.push({ first: sentence.span, second: other.span, relation: relationOf(sentence, other, between) })
  }
  passUpTo(b.length)
  return pairs
}

/** The sentences that belong to the story: headline, standfirst, body and posts, not captions or furniture. */
function sentencesIn(article: AttributedArticle): readonly Sentence[] {
  const { text, zones, language } = article
  const stem = stemmerOf(language)
  return zones
    .filter((zone) => !zonesOutsideStory.has(zone.kind) && zone.kind !== 'byline' && zone.kind !== 'truncation')
    .flatMap((zone) => {
      const slice = text.slice(zone.start, zone.end)
      const tokens = tokensOf(slice)
      return sentencesOf(slice, tokens).flatMap(({ first, end }) => {
        const [from, to] = [tokens[first], tokens[end - 1]]
        const span = from && to && trimmedSpanOf(text, zone.start + from.start, zone.start + to.end)
        if (!span) return []
        const words = tokens.slice(first, end).filter((token) => isWordToken(token) && tellsSomething(token.lower))
        return [{ span, words: new Set(words.map((token) => stem(token.lower))) }]
      })
    })
    .slice(0, sentencesMax)
}

const firstIdeograph = 0x2e80
const tellingLettersMin = 4

/** Short words ("of", "the", "для") tell nothing; a figure and a single Chinese character do. */
function tellsSomething(word: string): boolean {
  return word.length >= tellingLettersMin || /\d/u.test(word) || word.charCodeAt(0) >= firstIdeograph
}

interface Ends {
  readonly inFirst: Span
  readonly inSecond: Span
  readonly relation: LinkRelation
}

function oriented(link: ClaimLink, first: string, second: string): Ends | undefined {
  if (link.a.article === first && link.b.article === second)
    return { inFirst: link.a, inSecond: link.b, relation: link.relation }
  if (link.b.article === first && link.a.article === second)
    return { inFirst: link.b, inSecond: link.a, relation: link.relation }
  return undefined
}

function linksBetween(a: Sentence, b: Sentence, links: readonly Ends[]): readonly LinkRelation[] {
  return links
    .filter((link) => touches(a.span, link.inFirst) && touches(b.span, link.inSecond))
    .map((link) => link.relation)
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Which sentence of `b` stands beside which of `a`: the likest first, each at most once. */
function matched(a: readonly Sentence[], b: readonly Sentence[], links: readonly Ends[]): ReadonlyMap<number, number> {
  const candidates = a.flatMap((first, i) =>
    b.flatMap((second, j) => {
      const shared = sharedWords(first.words, second.words)
      const likeness = shared / Math.max(1, Math.sqrt(first.words.size * second.words.size))
      const isLinked = linksBetween(first, second, links).length > 0
      if (!isLinked && (likeness < likenessMin || shared < wordsSharedMin)) return []
      // Between equally like ones the one with more words in common tells more.
      return [{ i, j, weight: likeness + shared / 100 + (isLinked ? linkBonus : 0) }]
    }),
  )
  const partner = new Map<number, number>()
  const taken = new Set<number>()
  for (const { i, j } of candidates.sort((x, y) => y.weight - x.weight)) {
    if (partner.has(i) || taken.has(j)) continue
    partner.set(i, j)
    taken.add(j)
  }
  return partner
}

function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared += 1
  return shared
}

function relationOf(a: Sentence, b: Sentence, links: readonly Ends[]): PairRelation {
  const found = linksBetween(a, b, links)
  return linkOrder.find((relation) => found.includes(relation)) ?? 'words-in-common'
}
