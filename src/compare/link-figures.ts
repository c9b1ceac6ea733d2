import type { ClaimLink, LinkEnd, LinkRelation } from '../model/findings.ts'
import { compareFigures } from '../model/rounding-interval.ts'
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
  const [early, late] = [a, b].toSorted((x, y) => timeOf(x, publishedAt) - timeOf(y, publishedAt))
  const apart = early && late ? timeOf(late, publishedAt) - timeOf(early, publishedAt) : 0
  const isLater = apart > 0 && early && late && late.rounded.value > early.rounded.value
  if (isLater && isToll(a) && isToll(b) && isSameQuestion(a, b)) return 'supersedes'
  if (!a.isSure || !b.isSure || a.quantity.bound !== b.quantity.bound || !isSurelySameQuestion(a, b)) return 'differs'
  if (isGrowing(a)) return isLater ? 'supersedes' : 'differs'
  return apart > changeMilliseconds && !isThingMeasure(a) ? 'differs' : 'conflicts'
}

/** What is counted changes with the days. */
const changeMilliseconds = 3 * 86_400_000

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
