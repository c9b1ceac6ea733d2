import type { AttributedArticle } from '../model/report.ts'
import { spansTouch } from '../model/span.ts'
import type { Citation, Statement } from '../model/statement.ts'
import { isSpeech } from './speech.ts'

/** How a statement is made. */
export interface Voice {
  /** Whether it is something said: who plans or refuses says nothing. */
  readonly isSpeech: boolean
  /** Whether a named person or body says it publicly. */
  readonly isOnRecord: boolean
  /** Whether it rests on an unnamed source, another outlet, hearsay or a private talk. */
  readonly isReported: boolean
  /** Whether its source is another outlet or a report. */
  readonly isOutlet: boolean
}

/** The voice of each statement of an article; many claims ask for the same one, so it is read once. */
export function voicesOf({
  statements,
  citations,
  language,
}: Pick<AttributedArticle, 'statements' | 'citations' | 'language'>): ReadonlyMap<Statement, Voice> {
  return new Map(
    statements.map((statement) => {
      const isOutlet = isOutletSource(statement, citations)
      return [
        statement,
        {
          isSpeech: isSpeech(statement, language),
          isOnRecord: isOnRecord(statement),
          isReported: isReported(statement, isOutlet),
          isOutlet,
        },
      ] as const
    }),
  )
}

const press =
  /\b(?:reporters?|journalists?|press|news|media|conference|briefing|lawmakers?|parliament|congress|senat(?:e|ors?)|mps|deputies|commons|lords|knesset|bundestag|duma|sejm|rada|dáil|cortes|riksdag|folketing(?:et)?|storting(?:et)?|national diet|court|jurors?|crowds?|public|audience|viewers|listeners|assembly|council|committee|hearing|inquiry|investors?|analysts?|shareholders|workers|employees|staff|members|delegates|supporters|fans|voters|students|radio|television|broadcaster)\b/iu

/** Whether a named person or body says it publicly. */
function isOnRecord(statement: Statement): boolean {
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
  return to !== undefined && to.outlet === undefined && !press.test(to.span.text) && !isReporter(statement)
}

/** "she tells me": told to the report itself. */
export function isReporter({ to }: Pick<Statement, 'to'>): boolean {
  return to !== undefined && /^(?:me|us)$/iu.test(to.span.text)
}

/** Whether it rests on an unnamed source, another outlet, hearsay or a private talk. */
function isReported(statement: Statement, isOutlet: boolean): boolean {
  const kind = statement.source?.kind
  return (
    statement.level === 'anonymous' ||
    (statement.level === 'second-hand' && !(statement.to && press.test(statement.to.span.text))) ||
    kind === 'anonymous' ||
    kind === 'hearsay-marker' ||
    isPrivate(statement) ||
    isOutlet
  )
}

/** Whether the source is another outlet ("NBC reported") or a report ("report says"). */
function isOutletSource(statement: Statement, citations: readonly Citation[]): boolean {
  const span = statement.source?.span
  if (span === undefined) return false
  const mayBeInitials = initialsOnly.test(span.text)
  for (const { span: cited, outlet } of citations)
    if (spansTouch(cited, span) || (mayBeInitials && isInitials(span.text, outlet))) return true
  return mediaNoun.test(span.text) || (statement.source?.kind === 'named' && outletCue.test(statement.cue?.text ?? ''))
}

const initialsOnly = /^\p{Lu}{2,5}$/u

/** "EP" for the Evening Post */
function isInitials(text: string, outlet: string | undefined): boolean {
  if (outlet === undefined) return false
  const initials = outlet.split(/[\s-]+/u).map((word) => word.charAt(0).toUpperCase())
  return [initials, initials.slice(1)].some((letters) => letters.join('') === text)
}

/** "the newspaper", "media reports": an outlet without its name. */
const mediaNoun =
  /^(?:\S+\s){0,2}(?:reports?|newspapers?|paper|broadcasters?|news agency|newswire|outlets?|tv channel|television|website|magazine|daily|weekly|tabloid|media)$/iu
/** What a name that no gazetteer knows does when it is an outlet's. */
const outletCue = /^(?:first )?(?:report(?:ed|s|ing)|cit(?:ed|es|ing))\b/iu
