import type { ClaimLink, LinkEnd, LinkRelation } from '../model/findings.ts'
import type { Figure } from './find-figures.ts'
import type { FigureGroup } from './group-figures.ts'
import { isSurelySameQuestion } from './group-figures.ts'
import { compareFigures } from './rounding-interval.ts'

/** Reports of one claim that are compared pair by pair; further ones are compared with the first. */
const pairwiseReportsMax = 12
/** These grow while a disaster is counted: a later, higher figure replaces the earlier one. */
const growingMeasures: ReadonlySet<string> = new Set(['deaths', 'injuries', 'count', 'area', 'money', 'other'])

/** The relations of a claim's figures across reports. */
export function linkFigures(
  claim: string,
  { figures }: FigureGroup,
  publishedAt: ReadonlyMap<string, string>,
): readonly ClaimLink[] {
  const perReport = figurePerReport(figures)
  const mixed = reportsWithSeveralValues(figures)
  const links: ClaimLink[] = []
  for (const [index, a] of perReport.entries()) {
    const others =
      index < pairwiseReportsMax ? perReport.slice(index + 1, index === 0 ? undefined : pairwiseReportsMax) : []
    for (const b of others) {
      const compared = compareFigures(a.rounded, b.rounded)
      const mayConflict = compared.isFar && !mixed.has(a.span.article) && !mixed.has(b.span.article)
      const relation = mayConflict ? farRelation(a, b, publishedAt) : compared.relation
      links.push({
        a: endOf(claim, a),
        b: endOf(claim, b),
        relation,
        basis: a.quantity.unit === b.quantity.unit ? 'raw' : 'normalised',
        delta: compared.delta,
      })
    }
  }
  return links
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
function farRelation(a: Figure, b: Figure, publishedAt: ReadonlyMap<string, string>): LinkRelation {
  if (!a.isSure || !b.isSure || a.quantity.bound !== b.quantity.bound || !isSurelySameQuestion(a, b)) return 'differs'
  if (growingMeasures.has(a.quantity.measure ?? 'other')) return relationOfGrowing(a, b, publishedAt)
  return 'conflicts'
}

function relationOfGrowing(a: Figure, b: Figure, publishedAt: ReadonlyMap<string, string>): LinkRelation {
  const [timeA, timeB] = [a, b].map(({ span }) => Date.parse(publishedAt.get(span.article) ?? ''))
  if (timeA === undefined || timeB === undefined || Number.isNaN(timeA) || Number.isNaN(timeB)) return 'differs'
  if (timeA === timeB)
    return a.quantity.measure === 'deaths' || a.quantity.measure === 'injuries' ? 'differs' : 'conflicts'
  const [early, late] = timeA < timeB ? [a, b] : [b, a]
  return late.rounded.value > early.rounded.value ? 'supersedes' : 'differs'
}
