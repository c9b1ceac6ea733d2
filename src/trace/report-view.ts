import type { Article, ZoneKind } from '../model/article.ts'
import type { AttributedArticle } from '../model/report.ts'
import { type Span, trimmedSpanOf } from '../model/span.ts'
import type { CitationPattern, Statement } from '../model/statement.ts'
import { aggregatorSigns } from './aggregator-signs.ts'
import { claimWords } from './claim-words.ts'
import type { PhraseMatch } from './phrase-finder.ts'
import { sentenceBounds } from './sentence-bounds.ts'
import { outletKey, type TraceLexicon } from './trace-lexicon.ts'

/** A sentence of the story's zones. */
export interface SentenceView {
  readonly start: number
  readonly end: number
  readonly kind: ZoneKind
  /** Of the body, from 0; -1 of headline and standfirst. */
  readonly ordinal: number
  readonly words: ReadonlySet<string>
}

/** A report with what tracing looks up again and again. */
export interface ReportView {
  /** Its place among the reports of the story. */
  readonly number: number
  readonly article: AttributedArticle
  /** The outlet's name as the gazetteer has it, else as shown; undefined when nothing shows it. */
  readonly outlet: string | undefined
  readonly outletKind: string | undefined
  readonly sentences: readonly SentenceView[]
  /** The numbers of the sentences that hold a word, rising. */
  readonly sentencesOf: (word: string) => readonly number[]
  /** The first ones, which are all of any report that people wrote. */
  readonly statements: readonly Statement[]
  /** What the report is about: the words of headline, standfirst and lede. */
  readonly headWords: ReadonlySet<string>
  /** The words of the outlet's name. */
  readonly nameWords: ReadonlySet<string>
  /** Whether it says at its head that nothing is decided, or denies it. */
  readonly isOpen: boolean
  /** What `isOpenAt` has found of sentences so far: many references stand in one. */
  readonly openSentences: Map<SentenceView, boolean>
  readonly lowerText: string
  /** Where the report says that it was collected, translated or reworded by a machine. */
  readonly aggregator: readonly PhraseMatch[]
}

/** Texts are read to here; what a report rests on stands far before. */
const textUnitsMax = 60_000
const sentencesMax = 400
const statementsMax = 500
const mastheadUnitsMax = 300
const mastheadLinesMax = 4
/** To whom a report's own sources speak and show things. */
const toldTo =
  /\b(?:told|seen by|obtained by|reviewed by|viewed by|shared with|interview with|contacted by) (?:the )?(\p{Lu}[\p{L}\p{N}’'-]*(?: \p{Lu}[\p{L}\p{N}’'-]*){0,3})/gu

/** `article` with its sentences, outlet and signs, read once. */
export function viewReport(article: AttributedArticle, number: number, lexicon: TraceLexicon): ReportView {
  const sentences = sentencesOfStory(article)
  const name = ownName(article, lexicon)
  return {
    number,
    article,
    outlet: name,
    outletKind: name === undefined ? undefined : lexicon.outletOf(name)?.kind,
    sentences,
    sentencesOf: holdersIn(sentences),
    statements: article.statements.slice(0, statementsMax),
    headWords: headWordsOf(article, sentences),
    nameWords: claimWords(name ?? ''),
    isOpen: isOpenAtHead(article, sentences, lexicon),
    openSentences: new Map(),
    lowerText: article.text.toLowerCase(),
    aggregator: aggregatorSigns(article, name, lexicon),
  }
}

const noSentences: readonly number[] = []

/** Which of `sentences` hold a word; the index is made when it is first asked, as many reports never are. */
function holdersIn(sentences: readonly SentenceView[]): (word: string) => readonly number[] {
  let holders: Map<string, number[]> | undefined
  return (word) => {
    holders ??= holdersOfWords(sentences)
    return holders.get(word) ?? noSentences
  }
}

/** By word the numbers of the sentences that hold it, rising. */
export function holdersOfWords(sentences: readonly Pick<SentenceView, 'words'>[]): Map<string, number[]> {
  const holders = new Map<string, number[]>()
  for (const [at, { words }] of sentences.entries()) {
    for (const word of words) {
      const known = holders.get(word)
      if (known === undefined) holders.set(word, [at])
      else known.push(at)
    }
  }
  return holders
}

const headSentences = 2

function isOpenAtHead(article: Article, sentences: readonly SentenceView[], lexicon: TraceLexicon): boolean {
  const { text, language } = article
  return sentences.some(
    ({ start, end, ordinal }) =>
      ordinal < headSentences && lexicon.phrasesIn('undecided', text, { start, end, language }).length > 0,
  )
}

/** Stretches of the story itself, in order: headline, standfirst, body and posts. What no zone covers is body when no zone says so. */
export function storyStretches(article: Article): readonly { start: number; end: number; kind: ZoneKind }[] {
  const end = Math.min(article.text.length, textUnitsMax)
  const zones = article.zones.filter((zone) => zone.start < end)
  const hasBody = zones.some((zone) => zone.kind === 'body')
  const stretches: { start: number; end: number; kind: ZoneKind }[] = []
  let at = 0
  for (const zone of zones) {
    if (!hasBody && zone.start > at) stretches.push({ start: at, end: zone.start, kind: 'body' })
    if (isStory(zone.kind)) stretches.push({ start: zone.start, end: Math.min(zone.end, end), kind: zone.kind })
    at = Math.max(at, zone.end)
  }
  if (!hasBody && at < end) stretches.push({ start: at, end, kind: 'body' })
  return stretches
}

/** The zone of an offset; body where none is given. */
export function zoneAt(article: Article, offset: number): ZoneKind {
  return article.zones.find((zone) => zone.start <= offset && offset < zone.end)?.kind ?? 'body'
}

/** The sentence that holds an offset. */
export function sentenceAt(view: ReportView, offset: number): SentenceView | undefined {
  return view.sentences.find((sentence) => sentence.start <= offset && offset < sentence.end)
}

/** Whether the sentence at an offset says that nothing is decided, or denies it. */
export function isOpenAt(view: ReportView, offset: number, lexicon: TraceLexicon): boolean {
  const sentence = sentenceAt(view, offset)
  if (sentence === undefined) return false
  const known = view.openSentences.get(sentence)
  if (known !== undefined) return known
  const { start, end } = sentence
  const { text, language } = view.article
  const isOpen = lexicon.phrasesIn('undecided', text, { start, end, language }).length > 0
  view.openSentences.set(sentence, isOpen)
  return isOpen
}

/** Whether two names stand for one outlet. */
export function isSameOutlet(a: string | undefined, b: string | undefined, lexicon: TraceLexicon): boolean {
  if (a === undefined || b === undefined) return false
  const own = canonicalKey(b, lexicon)
  // "Told the Post" in the Kathmandu Post.
  return canonicalKey(a, lexicon) === own || isShortName(outletKey(a), own, lexicon)
}

function isShortName(key: string, own: string, lexicon: TraceLexicon): boolean {
  const last = key.slice(key.lastIndexOf(' ') + 1)
  const isNameOfAnother = key.includes(' ') && lexicon.outletOf(key) !== undefined
  return own.endsWith(` ${key}`) && !isNameOfAnother && lexicon.phrasesIn('outlet-word', last).length > 0
}

/** One key for all names of an outlet. */
export function canonicalKey(name: string, lexicon: TraceLexicon): string {
  return lexicon.keyOf(name)
}

function isStory(kind: ZoneKind): boolean {
  return kind === 'headline' || kind === 'standfirst' || kind === 'body' || kind === 'post'
}

function ownName(article: AttributedArticle, lexicon: TraceLexicon): string | undefined {
  const { outlet } = article
  if (outlet === undefined) return shownName(article, lexicon)
  const known =
    lexicon.outletOf(outlet.name) ?? (outlet.domain === undefined ? undefined : lexicon.outletOf(outlet.domain))
  return known?.name ?? outlet.name
}

function sentencesOfStory(article: Article): readonly SentenceView[] {
  const views: SentenceView[] = []
  let ordinal = 0
  for (const stretch of storyStretches(article)) {
    for (const { start, end } of sentenceBounds(article.text, stretch.start, stretch.end)) {
      const isBody = stretch.kind === 'body'
      const place = { start, end, kind: stretch.kind, ordinal: isBody ? ordinal : -1 }
      views.push(new StorySentence(place, article.text))
      if (isBody) ordinal += 1
      if (views.length >= sentencesMax) return views
    }
  }
  return views
}

/** A sentence whose words are read when they are first asked for: those of many never are. */
class StorySentence implements SentenceView {
  readonly start: number
  readonly end: number
  readonly kind: ZoneKind
  readonly ordinal: number
  readonly #text: string
  #words: ReadonlySet<string> | undefined

  constructor({ start, end, kind, ordinal }: Omit<SentenceView, 'words'>, text: string) {
    this.start = start
    this.end = end
    this.kind = kind
    this.ordinal = ordinal
    this.#text = text
  }

  get words(): ReadonlySet<string> {
    return (this.#words ??= claimWords(this.#text.slice(this.start, this.end)))
  }
}

/** The name of an outlet in the text's first lines or in its dateline: "Radio Alden", "KESTEN, Oct 3 (Valdora News Agency) -". */
function shownName(article: AttributedArticle, lexicon: TraceLexicon): string | undefined {
  const lines = article.text.slice(0, mastheadUnitsMax).trimStart().split('\n').slice(0, mastheadLinesMax)
  const names = lines
    .map((line) => line.trim())
    .filter((line) => /^\p{Lu}[^\n.:,!?]{2,40}$/u.test(line) && line.split(' ').length <= 4)
  const listeners = [
    ...article.citations.flatMap(({ pattern, outlet, span }) =>
      pattern === 'credit-line' ? [] : [outlet ?? span.text],
    ),
    ...article.statements.map((statement) => statement.to?.outlet ?? statement.to?.span.text),
    ...Array.from(article.text.slice(0, textUnitsMax).matchAll(toldTo), (match) => match[1]),
  ].filter((name) => name !== undefined)
  const own = names.find((name) => {
    const key = canonicalKey(name, lexicon)
    return listeners.some((listener) => {
      const heard = canonicalKey(listener, lexicon)
      return heard === key || (heard.length >= 5 && key.startsWith(`${heard} `))
    })
  })
  return own ?? datelineName(article)?.text ?? heardHouse(article, lexicon)
}

const heardTwice = 2
const heardPatterns: ReadonlySet<CitationPattern> = new Set<CitationPattern>(['told', 'interview', 'obtained-by'])

/** The house, of no gazetteer, that people spoke to twice and that is never cited as others are: a station that calls itself by its name. */
function heardHouse(article: AttributedArticle, lexicon: TraceLexicon): string | undefined {
  const unknown = article.citations.filter(
    ({ outlet }) => outlet !== undefined && lexicon.outletOf(outlet) === undefined,
  )
  const [first] = unknown
  if (first?.outlet === undefined || unknown.length < heardTwice) return undefined
  const key = canonicalKey(first.outlet, lexicon)
  const isOwn = unknown.every(
    ({ outlet, pattern }) =>
      heardPatterns.has(pattern) && outlet !== undefined && canonicalKey(outlet, lexicon) === key,
  )
  const isAlone = article.citations.every(
    ({ resolved, pattern }) => resolved || (pattern !== 'told' && pattern !== 'report-says'),
  )
  return isOwn && isAlone && !calledByKind.test(article.text) ? first.outlet : undefined
}

/** No outlet calls itself so. */
const calledByKind =
  /\b[Tt]he\s(?:newspaper|paper|magazine|broadcaster|outlet|publication|news\sagency|network|channel|website|daily|tabloid)\s(?:also\s)?(?:reported|said|says|added|wrote|quoted)\b/u

/** The name in brackets of a dateline that opens the story. */
export function datelineName(article: Article): Span | undefined {
  const body = storyStretches(article).find((stretch) => stretch.kind === 'body')
  const zone = article.zones.find((each) => each.kind === 'dateline')
  const start = Math.min(zone?.start ?? article.text.length, body?.start ?? article.text.length)
  const match = /^(\s*\p{Lu}[^()\n]{1,60}\()([^()\n]{2,40})\)\s*[-–—]/u.exec(article.text.slice(start, start + 160))
  if (match?.[1] === undefined || match[2] === undefined) return undefined
  return trimmedSpanOf(article.text, start + match[1].length, start + match[1].length + match[2].length)
}

function headWordsOf(article: Article, sentences: readonly SentenceView[]): ReadonlySet<string> {
  const words = new Set(article.headline === undefined ? [] : claimWords(article.headline))
  for (const sentence of sentences) {
    if (sentence.kind === 'post' || sentence.ordinal > 0) continue
    for (const word of sentence.words) words.add(word)
  }
  return words
}
