import type { Claim, ClaimLink, FigureValue, Occurrence } from '../../model/findings.ts'
import type { AttributedArticle } from '../../model/report.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { remembered } from '../remembered.ts'
import type { StoryOnPage } from '../story-reader.ts'
import type { Texts } from '../texts/english.ts'
import { outletName } from './on-whose-word.ts'

/** One wording of a claim with who printed it: a row of the claims table. */
export interface ClaimRow {
  readonly occurrence: Occurrence
  readonly article: AttributedArticle | undefined
  readonly value: string | undefined
  /** The source of the statement that carries it, a span of the report. */
  readonly source: Span | undefined
  readonly isOnRecord: boolean
  /** Further outlets with the same wording or value. */
  readonly alsoIn: readonly string[]
}

/** Rows of a claim: one a value, the earliest wording first; a figure's value is normalised so that units can be compared. */
export function claimRows(texts: Texts, page: StoryOnPage, claim: Claim): readonly ClaimRow[] {
  const groups = new Map<string, WordedAlike & { readonly rest: Occurrence[] }>()
  for (const occurrence of claim.occurrences) {
    const value = valueOf(texts, occurrence)
    const key = value ?? occurrence.text.toLowerCase()
    const group = groups.get(key)
    if (group) group.rest.push(occurrence)
    else groups.set(key, { value, occurrence, rest: [] })
  }
  return [...groups.values()].map((group) => rowOf(texts, page, group))
}

/** The first occurrence of a wording or value, and the further ones. */
interface WordedAlike {
  readonly value: string | undefined
  readonly occurrence: Occurrence
  readonly rest: readonly Occurrence[]
}

function rowOf(texts: Texts, page: StoryOnPage, { value, occurrence, rest }: WordedAlike): ClaimRow {
  const article = page.articles.find((each) => each.id === occurrence.article)
  const statement = article ? carrying(article, occurrence) : undefined
  const others = rest
    .filter((other) => other.article !== occurrence.article)
    .map((other) =>
      outletName(
        texts,
        page.articles.find((each) => each.id === other.article),
      ),
    )
  return {
    occurrence,
    article,
    value,
    source: statement?.source?.span,
    isOnRecord: statement?.level.startsWith('on-record') ?? false,
    alsoIn: [...new Set(others)],
  }
}

/** The outermost statement whose content holds the occurrence. */
function carrying(article: AttributedArticle, occurrence: Occurrence): Statement | undefined {
  const holding = article.statements.filter(
    (statement) =>
      statement.id === occurrence.statement ||
      statement.content.some((part) => part.start <= occurrence.start && occurrence.end <= part.end),
  )
  return holding.find((statement) => statement.nestedIn === undefined) ?? holding[0]
}

/** The normalised value of an occurrence in words, where it has one. */
export function valueOf(texts: Texts, occurrence: Occurrence): string | undefined {
  const value = occurrence.value
  if (value === undefined) return undefined
  if (typeof value === 'string') return value
  if (typeof value === 'number') return texts.figure(value)
  return showFigure(texts, value)
}

const shortUnitsOf = remembered((si: Texts['si']): ReadonlyMap<string, string> => new Map(Object.entries(si)))

/** In SI units where a reader compares; durations, sums and counts stay in the unit they were printed in. */
function showFigure(texts: Texts, value: FigureValue): string {
  const short = value.si && shortUnitsOf(texts.si).get(value.si.unit)
  if (value.si && short !== undefined) return `${texts.figure(value.si.value)} ${short}`
  const amount =
    value.value === undefined
      ? texts.figureRange(texts.figure(value.min ?? 0), texts.figure(value.max ?? 0))
      : texts.figure(value.value)
  return value.unit === undefined ? amount : texts.inUnit(amount, value.unit, value.value)
}

/** Claims in the order of the table: the one that carries the state, conflicts, what several reports make, the rest. */
export function claimsInOrder(page: StoryOnPage): readonly Claim[] {
  const weightOf = (claim: Claim): number => {
    if (claim.id === page.story.centralClaim) return 1e6
    return (
      (claim.relation === 'conflict' ? 1e4 : 0) +
      new Set(claim.occurrences.map((each) => each.article)).size * 100 +
      claim.occurrences.length
    )
  }
  return page.story.claims
    .map((claim) => ({ claim, weight: weightOf(claim) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ claim }) => claim)
}

/** How a claim's occurrences agree, by the strongest link that touches it: a conflict across claims counts for both. */
export function agreementOf(page: StoryOnPage, claim: Claim): Claim['relation'] {
  return claimsInConflict(page.story.links).has(claim.id) ? 'conflict' : claim.relation
}

const claimsInConflict = remembered(
  (links: readonly ClaimLink[]): ReadonlySet<string> =>
    new Set(links.flatMap(({ relation, a, b }) => (relation === 'conflicts' ? [a.claim, b.claim] : []))),
)
