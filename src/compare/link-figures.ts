import { headlineZone } from '../model/article.ts'
import type { ClaimLink, LinkEnd, LinkRelation } from '../model/findings.ts'
import { compareFigures, roundingInterval } from '../model/rounding-interval.ts'
import type { Figure } from './find-figures.ts'
import { isThingMeasure } from './find-figures.ts'
import type { FigureGroup } from './group-figures.ts'
import { isSameQuestion, isToll } from './group-figures.ts'
import { isSurelySameQuestion } from './surely-same-question.ts'

/** Reports of one claim that are compared pair by pair; further ones are compared with the first. */
const pairwiseReportsMax = 12
/** While these are counted figures grow: a later, higher one replaces the earlier. */
const growingActs: ReadonlySet<string> = new Set([
  'kill',
  'injure',
  'evacuate',
  'infect',
  'disappear',
  'explode',
  'flood',
  'quake',
  'storm',
  'burn',
  'collapse',
  'attack',
  'erupt',
  'count-votes',
  'protest',
  'arrest',
])

/** The relations of a claim's figures across reports. */
export function linkFigures(
  claim: string,
  { figures }: FigureGroup,
  publishedAt: ReadonlyMap<string, string>,
): readonly ClaimLink[] {
  const perReport = figurePerReport(figures)
  const mixed = reportsWithSeveralValues(figures)
  const links: ClaimLink[] = []
  const tellings = new Map<Figure, readonly Figure[]>()
  const tellingsOf = (figure: Figure): readonly Figure[] => {
    const found = tellings.get(figure) ?? tellingsIn(figures, figure)
    tellings.set(figure, found)
    return found
  }
  for (const [index, a] of perReport.entries()) {
    const others =
      index < pairwiseReportsMax ? perReport.slice(index + 1, index === 0 ? undefined : pairwiseReportsMax) : []
    for (const b of others) {
      const compared = compareFigures(a.rounded, b.rounded)
      const mayConflict = compared.isFar && !mixed.has(a.span.article) && !mixed.has(b.span.article)
      const found = mayConflict ? farRelation(tellingsOf(a), tellingsOf(b), publishedAt) : undefined
      const [first, second] = found?.pair ?? [a, b]
      links.push({
        a: endOf(claim, first),
        b: endOf(claim, second),
        relation: found?.relation ?? compared.relation,
        basis: a.quantity.unit === b.quantity.unit ? 'raw' : 'normalised',
        delta: compared.delta,
      })
    }
  }
  return links
}

const tellingsMax = 3

/** The figure where the report gives it, in headline and text. */
function tellingsIn(figures: readonly Figure[], figure: Figure): readonly Figure[] {
  return figures
    .filter(
      ({ report, rounded }) =>
        report === figure.report && compareFigures(rounded, figure.rounded).relation !== 'differs',
    )
    .slice(0, tellingsMax)
}

/** Of all ways in which two reports tell it, the two that contradict, else how the first ones relate. */
function farRelation(
  ofOne: readonly Figure[],
  ofOther: readonly Figure[],
  publishedAt: ReadonlyMap<string, string>,
): { readonly relation: LinkRelation; readonly pair?: readonly [Figure, Figure] } {
  const pairs = ofOne.flatMap((a) => ofOther.map((b) => [a, b] as const))
  const relations = pairs.map(([a, b]) => relationOfPair(a, b, publishedAt))
  const pair = pairs[relations.indexOf('conflicts')]
  return pair ? { relation: 'conflicts', pair } : { relation: relations[0] ?? 'differs' }
}

function endOf(claim: string, { span }: Figure): LinkEnd {
  return { claim, ...span }
}

function figurePerReport(figures: readonly Figure[]): readonly Figure[] {
  const first = new Map<string, Figure>()
  for (const figure of figures) if (!first.has(figure.span.article)) first.set(figure.span.article, figure)
  return [...first.values()]
}

/** A report that gives several values for what looks like one question distinguishes what we do not. */
function reportsWithSeveralValues(figures: readonly Figure[]): ReadonlySet<string> {
  const values = new Map<string, Figure>()
  const mixed = new Set<string>()
  for (const figure of figures) {
    const other = values.get(figure.span.article)
    if (other === undefined) values.set(figure.span.article, figure)
    else if (compareFigures(other.rounded, figure.rounded).relation === 'differs') mixed.add(figure.span.article)
  }
  return mixed
}

/** Of figures far apart: a contradiction only between facts of one bound on one surely identical question at one time. */
function relationOfPair(a: Figure, b: Figure, publishedAt: ReadonlyMap<string, string>): LinkRelation {
  const areTolls = isToll(a) && isToll(b) && isSameQuestion(a, b)
  const mayConflict = a.isSure && b.isSure && a.quantity.bound === b.quantity.bound && isSurelySameQuestion(a, b)
  // Most pairs end here, without a look at their dates.
  if (!areTolls && !mayConflict) return 'differs'
  const [early, late] = [a, b].toSorted((x, y) => timeOf(x, publishedAt) - timeOf(y, publishedAt))
  const isUndated = early !== undefined && timeOf(early, publishedAt) === 0
  const apart = early && late ? timeOf(late, publishedAt) - timeOf(early, publishedAt) : 0
  const isLater = apart > 0 && early && late && late.rounded.value > early.rounded.value
  if (areTolls) {
    const between = isUndated ? behindLatest(late, publishedAt) : apart
    if (between <= disputeMilliseconds && isDisputed(a, b)) return 'conflicts'
    if (isLater) return 'supersedes'
  }
  if (!mayConflict) return 'differs'
  if (isGrowing(a)) return isLater ? 'supersedes' : 'differs'
  if (tellsAlso(a, b) || tellsAlso(b, a)) return 'differs'
  return apart > changeMilliseconds && !isThingMeasure(a) ? 'differs' : 'conflicts'
}

/** Whether the report of one knows the other's value as well: it distinguishes what we do not. */
function tellsAlso({ report }: Figure, { rounded, quantity }: Figure): boolean {
  return report.article.quantities.some((other) => {
    const own = other.unit === quantity.unit ? roundingInterval(other) : undefined
    return own !== undefined && compareFigures(own, rounded).relation === 'same'
  })
}

/** What is counted changes with the days. */
const changeMilliseconds = 3 * 86_400_000

/** How long before the story's last report the figure was told, where only one of two shows a date. */
function behindLatest(known: Figure | undefined, publishedAt: ReadonlyMap<string, string>): number {
  const latest = Math.max(...[...publishedAt.values()].map((at) => Date.parse(at)))
  const time = known === undefined ? 0 : timeOf(known, publishedAt)
  return publishedAt.size === 0 || time === 0 ? Number.POSITIVE_INFINITY : latest - time
}

const disputeMilliseconds = 1.5 * 86_400_000
const disputing =
  /\b(?:disput\w+|contradict\w+|conflicting|(?:far|much|significantly) (?:higher|lower|more|fewer)|(?:higher|lower) (?:\S+ ){0,2}than (?:that|the)|times the (?:official|government|ministry['’]s) (?:toll|number|figure|count)|(?:figures?|toll|number|count) (?:is|are|was|were) (?:simply )?(?:wrong|false)|contest(?:s|ed)|(?:reject|den[iy])\w* (?:the|that|as) \S+ ?(?:figures?|toll|number|count)|undercount\w*|understat\w+|inflated)\b/iu

/** Tolls that two give in public at one time, where a report says that one disputes the other's. */
function isDisputed(a: Figure, b: Figure): boolean {
  const [first, second] = [a, b].map(publicSpeaker)
  if (first === undefined || second === undefined || first === second) return false
  return [a, b].some(({ unit: { report, span } }) => {
    const headline = headlineZone(report.article.zones)
    return (
      disputing.test(span.text) ||
      (headline !== undefined && disputing.test(report.article.text.slice(headline.start, headline.end)))
    )
  })
}

function publicSpeaker({ report, chain }: Figure): string | undefined {
  const outermost = chain.at(-1)
  return outermost && report.voices.get(outermost)?.isOnRecord ? report.speakers.get(outermost) : undefined
}

function timeOf({ span }: Figure, publishedAt: ReadonlyMap<string, string>): number {
  const time = Date.parse(publishedAt.get(span.article) ?? '')
  return Number.isNaN(time) ? 0 : time
}

function isGrowing(figure: Figure): boolean {
  const { quantity, act, family } = figure
  if (isThingMeasure(figure)) return false
  const isHarm = quantity.measure === 'deaths' || quantity.measure === 'injuries' || family.startsWith('deaths')
  return isHarm || (act !== undefined && growingActs.has(act))
}
