import type { PeopleCount, SourceKind } from '../model/statement.ts'
import { anonymityReason } from './anonymity-reason.ts'
import type { AttributeLexicon } from './attribute-lexicon.ts'
import type { Draft } from './draft.ts'
import { lowerAt, type Range, type Reading } from './reading.ts'
import { mainSubject } from './shared-source.ts'
import { readSource, type SourceReading } from './source-reading.ts'

/** A source with what the text around it tells of it. */
export interface ResolvedSource {
  readonly phrase: Range
  readonly kind: SourceKind
  readonly name?: Range
  readonly count?: PeopleCount
  readonly isPlural: boolean
  readonly head: string
}

/** How many earlier sources a pronoun or "the officials" may refer back to. */
const reachMax = 40
/** How many tokens back the name of an office or body is looked for. */
const nameReachMax = 3000

/** The source of each draft, pronouns and "the officials" resolved to what they stand for; undefined where a draft has none. */
export function resolveSources(
  reading: Reading,
  drafts: readonly Draft[],
  lexicon: AttributeLexicon,
): readonly (ResolvedSource | undefined)[] {
  const order = drafts
    .map((_, at) => at)
    .sort((a, b) => (drafts[a]?.source?.first ?? 0) - (drafts[b]?.source?.first ?? 0))
  const earlier: ResolvedSource[] = []
  const resolved: (ResolvedSource | undefined)[] = drafts.map(() => undefined)
  for (const at of order) {
    const draft = drafts[at]
    if (draft?.source === undefined || draft.cueClass === 'hearsay') continue
    const source = resolve({ reading, lexicon, earlier }, readSource(reading, draft.source, lexicon), draft)
    resolved[at] = source
    // Whoever wrote a post that is shown is not whom the report's "he" means.
    if (draft.cueClass !== 'post') earlier.push(source)
  }
  return resolved
}

interface Resolving {
  readonly reading: Reading
  readonly lexicon: AttributeLexicon
  readonly earlier: readonly ResolvedSource[]
}

function resolve(resolving: Resolving, source: SourceReading, draft: Draft): ResolvedSource {
  const { phrase, kind, head, isPlural } = source
  const own: ResolvedSource = {
    phrase,
    kind,
    head,
    isPlural,
    ...(source.name ? { name: source.name } : {}),
    ...(source.count ? { count: source.count } : {}),
  }
  if (source.isPronoun) return withAntecedent(own, antecedentOf(resolving, phrase, draft))
  // Whoever is not named for a reason is anonymous, however vague the words for him are.
  const isKeptSecret = anonymityReason(resolving.reading, draft.sentence) !== undefined
  if (!isDefinite(resolving.reading, phrase))
    return kind === 'generic' && isKeptSecret ? { ...own, kind: 'anonymous' } : own
  if (kind === 'anonymous') return { ...own, ...countTakenOver(resolving, own) }
  if (kind === 'generic' && own.isPlural) {
    const same = countTakenOver(resolving, own)
    if (same.count !== undefined) return { ...own, kind: 'anonymous', ...same }
  }
  if (kind === 'generic' && isKeptSecret) return { ...own, kind: 'anonymous', ...countTakenOver(resolving, own) }
  if (kind === 'office') return namedPerson(resolving, own)
  return kind === 'institution' ? namedBody(resolving.reading, own) : own
}

/** "The French president", "the surgeon": the person whom the text named as such. */
function namedPerson(resolving: Resolving, own: ResolvedSource): ResolvedSource {
  const named = namedOffice(resolving.reading, own)
  if (named.name !== undefined || resolving.lexicon.nouns.get(own.head) !== 'person') return named
  const recent = resolving.earlier.slice(-reachMax).filter((source) => source.phrase.first < own.phrase.first)
  return withAntecedent(
    named,
    recent.findLast((source) => source.kind === 'named' && speaksOf(resolving.reading, source.phrase, [own.head])),
  )
}

function withAntecedent(own: ResolvedSource, antecedent: ResolvedSource | undefined): ResolvedSource {
  if (antecedent === undefined)
    return own.kind === 'named' && own.name === undefined ? { ...own, kind: 'generic' } : own
  const { kind, count, isPlural, head } = antecedent
  const name = antecedent.name ?? (kind === 'named' ? antecedent.phrase : undefined)
  return { phrase: own.phrase, kind, isPlural, head, ...(name ? { name } : {}), ...(count ? { count } : {}) }
}

const single: ReadonlySet<SourceKind> = new Set(['named', 'anonymous', 'office', 'unnamed-spokesperson'])

/** Who "he", "she", "they" or "it" is: the last fitting source, or the subject of the sentence before. */
function antecedentOf(resolving: Resolving, phrase: Range, draft: Draft): ResolvedSource | undefined {
  const { reading, earlier } = resolving
  const word = lowerAt(reading, phrase.first)
  const recent = earlier.slice(-reachMax).filter((source) => source.phrase.first < phrase.first)
  if (/^(?:he|she|his|her|him|who)$/u.test(word)) {
    return (
      subjectPerson(resolving, phrase, draft) ??
      recent.findLast((source) => single.has(source.kind) && !source.isPlural)
    )
  }
  if (/^(?:they|their|them)$/u.test(word))
    return recent.findLast((source) => source.isPlural || source.kind !== 'named')
  if (/^(?:it|its)$/u.test(word))
    return recent.findLast((source) => source.kind === 'institution' || source.kind === 'document')
  return undefined
}

/** A person who is the subject of this sentence before the pronoun, or of the sentence before. */
function subjectPerson(resolving: Resolving, phrase: Range, draft: Draft): ResolvedSource | undefined {
  const { reading, lexicon } = resolving
  const here = reading.sentences[draft.sentence]
  const before = reading.sentences[draft.sentence - 1]
  const inside = here && mainSubject(reading, here.first, phrase.first)
  const subject = inside ?? (before && mainSubject(reading, before.first, before.end))
  if (subject === undefined || subject.end > phrase.first) return undefined
  const read = readSource(reading, subject, lexicon)
  return read.kind === 'named' && !read.isPronoun && read.name !== undefined && !read.isPlural ? read : undefined
}

function isDefinite(reading: Reading, phrase: Range): boolean {
  return /^(?:the|that|those|these|this|both)$/u.test(lowerAt(reading, phrase.first))
}

/** "The officials" are the three officials and the lawmaker of before; "the official" is one. */
function countTakenOver({ reading, earlier }: Resolving, own: ResolvedSource): { readonly count?: PeopleCount } {
  if (!own.isPlural) return { count: { min: 1, exact: 1 } }
  const stem = own.head.replace(/s$/u, '')
  const same = earlier.slice(-reachMax).findLast((source) => {
    const isAlike =
      speaksOf(reading, source.phrase, [own.head, stem]) || own.head === 'people' || own.head === 'sources'
    return source.kind === 'anonymous' && source.isPlural && isAlike && source.count?.exact !== undefined
  })
  const hasOwnNumber = own.count?.exact !== undefined && own.count.exact > 1
  const hasQualifier = own.phrase.end - own.phrase.first > 2 && reading.tags[own.phrase.first + 1] === 'NUM'
  return same?.count === undefined || hasOwnNumber || hasQualifier ? {} : { count: same.count }
}

/** "The French president" where an earlier "French President Ana Ruiz" names the person. */
function namedOffice(reading: Reading, own: ResolvedSource): ResolvedSource {
  const owner = own.phrase.end - own.phrase.first > 2 ? lowerAt(reading, own.phrase.first + 1) : undefined
  for (let i = Math.max(0, own.phrase.first - nameReachMax); i < own.phrase.first; i += 1) {
    if (lowerAt(reading, i) !== own.head || reading.tags[i + 1] !== 'NNP' || lowerAt(reading, i + 1) === own.head)
      continue
    if (owner !== undefined && reading.tags[own.phrase.first + 1] === 'NNP' && lowerAt(reading, i - 1) !== owner)
      continue
    let end = i + 1
    while (reading.tags[end] === 'NNP') end += 1
    return { ...own, kind: 'named', name: { first: i + 1, end } }
  }
  return own
}

/** "The ministry" where an earlier "Ministry of Ports" names it. */
function namedBody(reading: Reading, own: ResolvedSource): ResolvedSource {
  for (let i = own.phrase.first - 1; i >= Math.max(0, own.phrase.first - nameReachMax); i -= 1) {
    const token = reading.tokens[i]
    if (token?.lower !== own.head || reading.tags[i] !== 'NNP' || token.text === token.lower) continue
    let first = i
    while (reading.tags[first - 1] === 'NNP') first -= 1
    let end = i + 1
    while (reading.tags[end] === 'NNP' || (lowerAt(reading, end) === 'of' && reading.tags[end + 1] === 'NNP')) end += 1
    return { ...own, name: { first, end } }
  }
  return own
}

function speaksOf(reading: Reading, phrase: Range, words: readonly string[]): boolean {
  for (let i = phrase.first; i < phrase.end; i += 1) if (words.includes(lowerAt(reading, i))) return true
  return false
}
