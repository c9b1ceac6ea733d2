import { isInside, spansTouch } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import type { Unit } from './find-units.ts'
import type { ReportReading } from './read-report.ts'
import { isSpeech } from './speech.ts'

/** On whose word a unit stands. */
export interface UnitAttribution {
  /**
   * `own`: in the reporter's name; `on-record`: said publicly by a named person or body; `reported`: on the word of somebody
   * unnamed, of another outlet, or told in private; `unclear`: a generic source.
   */
  readonly kind: 'own' | 'on-record' | 'reported' | 'unclear'
  /** From the innermost statement to the outermost. */
  readonly chain: readonly Statement[]
}

const chainMax = 6
const press =
  /\b(?:reporters?|journalists?|press|news|media|conference|briefing|lawmakers?|parliament|congress|court|jurors?|crowds?|public|audience|viewers|listeners|assembly|council|committee|hearing|inquiry|investors?|analysts?|shareholders|workers|employees|staff|members|delegates|supporters|fans|voters|students|radio|television|broadcaster)\b/iu

/** The statements on whose word the unit stands, innermost first: its own, those it is nested in, those whose content holds it. */
export function chainOf(unit: Unit): readonly Statement[] {
  const { statements, article } = unit.report
  const chain: Statement[] = []
  let next = unit.statement
  while (next !== undefined && chain.length < chainMax && !chain.includes(next)) {
    chain.push(next)
    next = next.nestedIn === undefined ? undefined : statements.get(next.nestedIn)
  }
  const holders = article.statements.filter(
    (statement) => !chain.includes(statement) && statement.content.some((content) => isInside(unit.span, content)),
  )
  return [...chain, ...holders].filter(isSpeech).slice(0, chainMax)
}

/** On whose word the unit stands. */
export function attributionOf(unit: Unit): UnitAttribution {
  const chain = chainOf(unit)
  const outermost = chain.at(-1)
  if (outermost === undefined) return { kind: 'own', chain }
  if (chain.some((statement) => isReported(statement, unit.report))) return { kind: 'reported', chain }
  return { kind: isOnRecord(outermost) ? 'on-record' : 'unclear', chain }
}

/** Whether a named person or body says it publicly. */
export function isOnRecord(statement: Statement): boolean {
  const isLevel =
    statement.level === 'on-record' ||
    statement.level === 'on-record-institutional' ||
    isItself(statement) ||
    isToldInPublic(statement)
  return isLevel && !isPrivate(statement) && !(statement.source && internalPaper.test(statement.source.span.text))
}

/** What a named person tells those concerned is no private talk. */
function isToldInPublic({ level, source, to }: Statement): boolean {
  return level === 'second-hand' && source?.kind === 'named' && to !== undefined && press.test(to.span.text)
}

/** "it said": the body of which the report speaks, named or not. */
function isItself({ level, source }: Statement): boolean {
  return level === 'unclear' && /^it$/iu.test(source?.span.text ?? '')
}

/** A paper that was not published speaks for nobody on the record. */
const internalPaper =
  /\b(?:internal|leaked|draft|confidential|unpublished|memos?|seen by|obtained by|reviewed by|e-?mails?)\b/iu

/** Told to a person who is neither an outlet nor the public: what is known of it is hearsay. */
function isPrivate(statement: Statement): boolean {
  const { to } = statement
  return to !== undefined && to.outlet === undefined && !press.test(to.span.text)
}

/** Whether it rests on an unnamed source, another outlet, hearsay or a private talk. */
export function isReported(statement: Statement, report: ReportReading): boolean {
  const kind = statement.source?.kind
  return (
    statement.level === 'anonymous' ||
    (statement.level === 'second-hand' && !(statement.to && press.test(statement.to.span.text))) ||
    kind === 'anonymous' ||
    kind === 'hearsay-marker' ||
    isPrivate(statement) ||
    isOutletSource(statement, report)
  )
}

/** Whether the source is another outlet ("NBC reported") or a report ("report says"). */
export function isOutletSource(statement: Statement, report: ReportReading): boolean {
  const span = statement.source?.span
  if (span === undefined) return false
  const { citations } = report.article
  if (citations.some((citation) => spansTouch(citation.span, span) || isInitials(span.text, citation.outlet)))
    return true
  return mediaNoun.test(span.text) || (statement.source?.kind === 'named' && outletCue.test(statement.cue?.text ?? ''))
}

/** "EP" for the Evening Post */
function isInitials(text: string, outlet: string | undefined): boolean {
  if (outlet === undefined || !/^\p{Lu}{2,5}$/u.test(text)) return false
  const initials = outlet.split(/[\s-]+/u).map((word) => word.charAt(0).toUpperCase())
  return [initials, initials.slice(1)].some((letters) => letters.join('') === text)
}

/** "the newspaper", "media reports": an outlet without its name. */
const mediaNoun =
  /^(?:\S+\s){0,2}(?:reports?|newspapers?|paper|broadcasters?|news agency|newswire|outlets?|tv channel|television|website|magazine|daily|weekly|tabloid|media)$/iu
/** What a name that no gazetteer knows does when it is an outlet's. */
const outletCue = /^(?:first )?(?:report(?:ed|s|ing)|cit(?:ed|es|ing))\b/iu
