import type { Claim, ClaimLink, Findings, StoryState } from '../model/findings.ts'
import type { Lineage } from '../model/lineage.ts'
import type { AttributedArticle } from '../model/report.ts'
import type { Subject } from '../model/subject.ts'
import { alignUnits } from './align-units.ts'
import { isInPassing } from './bound-acts.ts'
import type { DraftClaim } from './build-claims.ts'
import {
  centralGroups,
  finishClaim,
  isWorthClaim,
  occurrenceOfFigure,
  occurrenceOfUnit,
  placeOf,
} from './build-claims.ts'
import type { StateUnit, StoryDates } from './build-timeline.ts'
import { buildTimeline, currentState, decidedIn, storyDates, withoutHeadlineTense } from './build-timeline.ts'
import type { CentralFrame } from './central-frame.ts'
import { findCentralFrame } from './central-frame.ts'
import type { CompareLexicon } from './compare-lexicon.ts'
import { findFigures } from './find-figures.ts'
import type { Unit } from './find-units.ts'
import { findUnits } from './find-units.ts'
import { groupFigures } from './group-figures.ts'
import { joinSubjects } from './join-subjects.ts'
import { leadClaim } from './lead-claim.ts'
import { linkFigures } from './link-figures.ts'
import { linkSlots } from './link-slots.ts'
import { linkStates } from './link-states.ts'
import { findOpen } from './open-questions.ts'
import { readReports } from './read-report.ts'
import { sameNewsOf } from './same-news.ts'
import { stateOfUnit } from './unit-state.ts'
import type { LineageView } from './view-lineage.ts'
import { viewLineage } from './view-lineage.ts'

/** A story as grouping and tracing left it. */
export interface TracedStory {
  readonly story: string
  readonly reports: readonly AttributedArticle[]
  readonly lineage: Lineage
}

/** What the reports of a story claim, where they agree and conflict, how many origins stand behind each claim, and the state over time. */
export function compareStory(story: TracedStory, lexicon: CompareLexicon): Findings {
  return compareWithSubjects(story, joinSubjects(story.reports), lexicon)
}

/** The findings with the subjects given. */
export function compareWithSubjects(
  { reports, lineage }: TracedStory,
  subjects: readonly Subject[],
  lexicon: CompareLexicon,
): Findings {
  const view = viewLineage(lineage)
  const unitsOfReports = readReports(reports, subjects, lexicon.commonStems).map((report) => findUnits(report, lexicon))
  const frame = findCentralFrame(unitsOfReports)
  const stateUnits = unitsOfReports.flatMap((units) => withoutHeadlineTense(statesOf(units, frame, lexicon)))
  const dates = storyDates(reports, lexicon.calendarOf)
  const timeline = buildTimeline(stateUnits, dates)
  const { claims, links, centralClaim } = claimsOf({
    unitsOfReports,
    frame,
    stateUnits,
    view,
    lexicon,
    publishedOn: publishedAt(reports, dates),
    dates,
    current: timeline.at(-1)?.state,
  })
  return {
    claims,
    links,
    timeline,
    current: currentState(timeline, dates, findOpen(unitsOfReports, frame, timeline.at(-1))),
    ...(centralClaim === undefined ? {} : { centralClaim }),
    subjects,
  }
}

function publishedAt(reports: readonly AttributedArticle[], dates: StoryDates): ReadonlyMap<string, string> {
  return new Map([
    ...dates.publishedOn,
    ...reports.flatMap(({ id, publishedAt: at }) => (at ? [[id, at] as const] : [])),
  ])
}

function statesOf(units: readonly Unit[], frame: CentralFrame, lexicon: CompareLexicon): readonly StateUnit[] {
  return units.flatMap((unit) => {
    const state = stateOfUnit(unit, frame, lexicon)
    if (!state) return []
    if (unit.statement === undefined || unit.statement.form === 'direct' || !isInPassing(unit, state.at))
      return [{ ...state, unit }]
    // On nobody's word but the report's: "to challenge the victory of X, who was declared the winner".
    const { statement: _said, ...told } = unit
    const own: Unit = { ...told, attribution: { kind: 'own', chain: [] } }
    const ownState = stateOfUnit(own, frame, lexicon)
    return ownState ? [{ ...ownState, unit: own }] : []
  })
}

interface StoryParts {
  readonly unitsOfReports: readonly (readonly Unit[])[]
  readonly frame: CentralFrame
  readonly stateUnits: readonly StateUnit[]
  readonly view: LineageView
  readonly lexicon: CompareLexicon
  readonly publishedOn: ReadonlyMap<string, string>
  readonly dates: StoryDates
  readonly current: StoryState | undefined
}

interface ClaimsOfStory {
  readonly claims: readonly Claim[]
  readonly links: readonly ClaimLink[]
  readonly centralClaim: string | undefined
}

function claimsOf(parts: StoryParts): ClaimsOfStory {
  const drafts: DraftClaim[] = []
  const links: ClaimLink[] = []
  const nextId = (): string => `c${drafts.length + 1}`
  const groups = centralGroups(parts.stateUnits, parts.dates, parts.frame.acts)
  const sameNews = sameNewsOf(parts.unitsOfReports, groups.get('asserted') ?? [], reportsWithState(parts), {
    frame: parts.frame,
    isBefore: earlierThanNews(parts),
  })
  const idOfGroup = new Map<string, string>()
  for (const [key, members] of groups) {
    idOfGroup.set(key, nextId())
    const asides = key === 'asserted' ? sameNews.map((unit) => ({ ...occurrenceOfUnit(unit), isAside: true })) : []
    drafts.push({ occurrences: [...members.map(({ unit }) => occurrenceOfUnit(unit)), ...asides] })
  }
  links.push(...linkStates(groups, idOfGroup, parts.dates.publishedOn))
  const figures = parts.unitsOfReports.flatMap((units) => findFigures(units, parts.frame))
  for (const group of groupFigures(figures)) {
    links.push(...linkFigures(nextId(), group, parts.publishedOn))
    drafts.push({ occurrences: group.figures.map(occurrenceOfFigure) })
  }
  const slots = linkSlots({ ...parts, figures, nextClaim: drafts.length + 1 })
  drafts.push(...slots.drafts)
  links.push(...slots.links)
  for (const units of alignedClaims(parts)) drafts.push({ occurrences: units.map(occurrenceOfUnit) })
  const lead = leadBeside(groups, parts)
  const leadId = lead.length > 0 ? nextId() : undefined
  if (leadId !== undefined) drafts.push({ occurrences: lead.map(occurrenceOfUnit) })
  const byClaim = linksByClaim(links)
  const claims = drafts.map((draft, index) => {
    const id = `c${index + 1}`
    return finishClaim(id, draft, byClaim.get(id) ?? [], parts.view)
  })
  return {
    claims,
    links: betweenListed(links, claims),
    centralClaim: leadId ?? centralOf(claims, groups, idOfGroup, parts.current),
  }
}

/** What most reports lead with, where at most one of them tells the central act. */
function leadBeside(groups: ReadonlyMap<string, readonly StateUnit[]>, parts: StoryParts): readonly Unit[] {
  const most = Math.max(0, ...[...groups.values()].map(reportsOf))
  const lead = most > 1 ? [] : leadClaim(parts.unitsOfReports, parts.frame)
  return lead.length > most ? lead : []
}

/** Which reports came before the day on which the act is first told as decided or done. */
function earlierThanNews({ stateUnits, dates }: StoryParts): (article: string) => boolean {
  const { day } = decidedIn(stateUnits, dates)
  return (article) => day !== undefined && (dates.publishedOn.get(article) ?? day) < day
}

/** By claim, the links that name an occurrence of it. */
function linksByClaim(links: readonly ClaimLink[]): ReadonlyMap<string, readonly ClaimLink[]> {
  const byClaim = new Map<string, ClaimLink[]>()
  for (const link of links) {
    for (const claim of new Set([link.a.claim, link.b.claim])) {
      const known = byClaim.get(claim)
      if (known === undefined) byClaim.set(claim, [link])
      else known.push(link)
    }
  }
  return byClaim
}

/** The links whose two ends stand among the occurrences that their claims list. */
function betweenListed(links: readonly ClaimLink[], claims: readonly Claim[]): readonly ClaimLink[] {
  const listed = new Map(claims.map(({ id, occurrences }) => [id, new Set(occurrences.map(placeOf))]))
  return links.filter(({ a, b }) => [a, b].every((end) => listed.get(end.claim)?.has(placeOf(end))))
}

function reportsWithState({ stateUnits }: StoryParts): ReadonlySet<string> {
  return new Set(stateUnits.map(({ unit }) => unit.span.article))
}

/** Claims beside the central ones: what several reports say, and what somebody is quoted with. */
function alignedClaims({ unitsOfReports, stateUnits }: StoryParts): readonly (readonly Unit[])[] {
  const central = new Set(stateUnits.map(({ unit }) => unit))
  const units = unitsOfReports.flatMap((all) => all.filter((unit) => !central.has(unit)))
  return alignUnits(units).filter((members) => {
    const reports = new Set(members.map(({ span }) => span.article)).size
    return reports > 1 || members.some(isWorthClaim)
  })
}

/** The claim that carries the story's news: that the act is so, else what most reports say of it, of equals its state now. */
function centralOf(
  claims: readonly Claim[],
  groups: ReadonlyMap<string, readonly StateUnit[]>,
  idOfGroup: ReadonlyMap<string, string>,
  current: StoryState | undefined,
): string | undefined {
  const rankOf = (key: string): number =>
    // Once it is called off, the news is that it is.
    (key === current && key === 'reversed' ? 1e7 : 0) +
    (key === 'asserted' ? 1e6 : 0) +
    2 * reportsOf(groups.get(key) ?? []) +
    (key === current ? 1 : 0)
  const [most] = [...groups.keys()].sort((a, b) => rankOf(b) - rankOf(a))
  const ofState = most === undefined ? undefined : idOfGroup.get(most)
  return ofState ?? claims.toSorted((a, b) => reportCount(b) - reportCount(a))[0]?.id
}

function reportsOf(stateUnits: readonly StateUnit[]): number {
  return new Set(stateUnits.map(({ unit }) => unit.span.article)).size
}

function reportCount({ occurrences }: Claim): number {
  return new Set(occurrences.map(({ article }) => article)).size
}
