import type { Span } from '../model/span.ts'
import { spansTouch } from '../model/span.ts'
import type { Citation, Statement } from '../model/statement.ts'
import { afterCourtesy, isBesideAnother, isOfThePast, pastProminence } from './citation-weight.ts'
import { isHouseAlone } from './house-credit.ts'
import { isJointWork } from './joint-work.ts'
import { isCarrier } from './press-releases.ts'
import { isRefuted } from './reactions.ts'
import { claimAt, claimOf, evidenceOf, placeAt, prominenceAt, type Reference, type Target } from './reference.ts'
import { isSameOutlet, type ReportView, sentenceAt, zoneAt } from './report-view.ts'
import type { TraceLexicon } from './trace-lexicon.ts'

/** More citations than any report has; the first ones tell what it rests on. */
const citationsMax = 300
const creditProminence = 0.55
/** "Source: X" under a text gives all of its news to X. */
const closingCreditProminence = 1.4
const closingUnits = 3
const partProminence = 0.2
/** What an agency sent to a house that signs with it counts where the text names nobody else. */
const sharedProminence = 0.4
/** An agency beside the house alone sent the news, whomever the text names. */
const houseProminence = 1.4
/** "He" stands for somebody of the sentence or two before. */
const pronounReach = 300

/** What a report's citations refer to: outlets, named or not, its own among them, and pictures. */
export function outletReferences(view: ReportView, lexicon: TraceLexicon): readonly Reference[] {
  return view.article.citations
    .slice(0, citationsMax)
    .map((citation) => referenceOf(view, citation, lexicon))
    .filter((found) => found !== undefined)
}

/** The report's statements that a citation's words belong to. */
export function statementsAt(view: ReportView, phrase: Span): readonly Statement[] {
  return view.statements.filter(
    ({ to, via, source, cue }) =>
      touches(to?.span, phrase) || touches(via?.span, phrase) || touches(source?.span, phrase) || touches(cue, phrase),
  )
}

function touches(span: Span | undefined, phrase: Span): boolean {
  return span !== undefined && spansTouch(span, phrase)
}

function referenceOf(view: ReportView, citation: Citation, lexicon: TraceLexicon): Reference | undefined {
  if (citation.pattern === 'image-credit' && !isSignature(view, citation, lexicon))
    return imageReference(view, citation)
  if (citation.pattern === 'wire-dateline' && isPlaceOfAgency(view, citation, lexicon)) return undefined
  const isOwn = citation.isOwnOutlet || isSameOutlet(citation.outlet, view.outlet, lexicon)
  if (isOwn) return ownReference(view, citation, lexicon)
  if (citation.outlet !== undefined && isCarrier(citation.outlet, view.article))
    return { ...houseReference(view, citation, citation.outlet), basis: 'none', prominence: partProminence }
  switch (citation.pattern) {
    case 'wire-dateline':
      return citation.outlet === undefined || view.outlet === undefined
        ? undefined
        : wireReference(view, citation, citation.outlet)
    case 'credit-line':
    case 'image-credit':
    case 'contributed':
    case 'via':
      return citation.outlet === undefined
        ? citingReference(view, citation, lexicon)
        : creditReference(view, citation, citation.outlet, lexicon)
    default:
      return citingReference(view, citation, lexicon)
  }
}

function ownReference(view: ReportView, citation: Citation, lexicon: TraceLexicon): Reference | undefined {
  if (citation.pattern === 'wire-dateline' || citation.pattern === 'credit-line' || citation.pattern === 'via')
    return undefined
  if (
    citation.pattern === 'reported' &&
    isBesideAnother(view, citation, lexicon) &&
    !isJointWork(view, citation, lexicon)
  )
    return undefined
  const statements = statementsAt(view, citation.phrase)
  if (statements.length > 0 && statements.every(saysNothing)) return undefined
  const base = citingBase(view, citation, statements)
  return {
    ...base,
    ...(isOfThePast(view, citation) ? { prominence: Math.min(base.prominence, pastProminence) } : {}),
    target: citation.outlet === undefined ? { kind: 'own' } : spokenTarget(view, citation, statements, { kind: 'own' }),
    basis: 'own',
  }
}

function wireReference(view: ReportView, citation: Citation, outlet: string): Reference {
  return {
    ...citingBase(view, citation, []),
    target: { kind: 'outlet', outlet },
    basis: 'other',
    relation: 'copies',
    evidence: [evidenceOf('wire-dateline', view.article.id, citation.phrase)],
    isWholeText: true,
  }
}

/** "TOPEKA, Kan. (AP)": what stands beside an agency's name in a dateline is a place, though an outlet be called so. */
function isPlaceOfAgency(view: ReportView, citation: Citation, lexicon: TraceLexicon): boolean {
  const isAgency = (each: Citation): boolean =>
    each.outlet !== undefined && lexicon.outletOf(each.outlet)?.kind === 'agency'
  return (
    !isAgency(citation) &&
    view.article.citations.some(
      (other) => other.pattern === 'wire-dateline' && isAgency(other) && spansTouch(other.phrase, citation.phrase),
    )
  )
}

/** An agency's name as the last word of the story signs the text, not a picture. */
function isSignature(view: ReportView, citation: Citation, lexicon: TraceLexicon): boolean {
  const zone = zoneAt(view.article, citation.phrase.start)
  if (zone !== 'body' && zone !== 'credit') return false
  const last = view.sentences.at(-1)?.end ?? 0
  const isAgency = citation.outlet !== undefined && lexicon.outletOf(citation.outlet)?.kind === 'agency'
  return isAgency && citation.phrase.end >= last && isBareCredit(citation.phrase.text, citation.span.text)
}

/** "With AAP", "Mit dpa" below a report. */
const withHouse = /^\W*(?:with|mit|avec|con|com)\s/iu

/** "With reporting from X" credits a part; a bare agency's name or sign under a text gives the text to the agency; "Source: X" the news. */
function creditReference(view: ReportView, citation: Citation, outlet: string, lexicon: TraceLexicon): Reference {
  const { phrase } = citation
  const isJoint =
    citation.pattern === 'contributed' ||
    withHouse.test(phrase.text) ||
    lexicon.phrasesIn('joint-credit', view.article.text, {
      start: phrase.start,
      end: phrase.end,
      language: view.article.language,
    }).length > 0
  const isBare =
    (citation.pattern === 'credit-line' || citation.pattern === 'image-credit') &&
    isBareCredit(phrase.text, citation.span.text)
  const isShared = isBesideOwn(view, phrase) || isBesideInitials(phrase.text, lexicon)
  const isWholeText = !isJoint && isBare && lexicon.outletOf(outlet)?.kind === 'agency' && !isOfPicture(view, phrase)
  if (isJoint && isHouseAlone(view, citation)) return houseReference(view, citation, outlet)
  return {
    ...citingBase(view, citation, []),
    target: { kind: 'outlet', outlet },
    basis: isJoint ? 'none' : 'other',
    relation: isWholeText ? 'copies' : 'credits',
    evidence: [evidenceOf('credit-line', view.article.id, phrase)],
    prominence: isJoint
      ? partProminence
      : isShared
        ? sharedProminence
        : isClosing(view, citation) || isSourceLine(phrase.text)
          ? closingCreditProminence
          : creditProminence,
    isWholeText,
  }
}

/** A bare sign above a story for which people spoke to the house itself: the picture's. */
function isOfPicture({ article, sentences }: ReportView, phrase: Span): boolean {
  const isAbove = phrase.end <= (sentences.find(({ kind }) => kind === 'body')?.start ?? 0)
  return isAbove && article.citations.some(({ isOwnOutlet, pattern }) => isOwnOutlet && pattern === 'told')
}

/** "Quelle: corvane.example, ino/dpa": the house's own text with what the agency sent. */
function isBesideOwn(view: ReportView, phrase: Span): boolean {
  return view.article.citations.some(
    (other) => other.isOwnOutlet && other.pattern === 'credit-line' && spansTouch(other.phrase, phrase),
  )
}

/** "(hpa/dpa)": somebody of the house wrote it, with what the agency sent. */
function isBesideInitials(line: string, lexicon: TraceLexicon): boolean {
  const parts = line.replace(/[\s()[\]]+/gu, '').split('/')
  return parts.length > 1 && parts.some((part) => /^\p{Ll}{2,4}$/u.test(part) && lexicon.outletOf(part) === undefined)
}

function houseReference(view: ReportView, citation: Citation, outlet: string): Reference {
  return {
    ...citingBase(view, citation, []),
    target: { kind: 'outlet', outlet },
    basis: 'other',
    relation: 'credits',
    evidence: [evidenceOf('credit-line', view.article.id, citation.phrase)],
    prominence: houseProminence,
  }
}

/** "Source: X", "Джерело: X", above the story as below it. */
function isSourceLine(line: string): boolean {
  return /^\W*(?:sources?|джерел[оа]|источник[и]?|quellen?|fuentes?|fonti?|fontes?|źródł[oa])\s*[:：]\s/iu.test(line)
}

/** Whether a credit stands below the story, or in its last words. */
function isClosing(view: ReportView, citation: Citation): boolean {
  const last = view.sentences.at(-1)
  const zone = zoneAt(view.article, citation.phrase.start)
  return (
    zone !== 'caption' &&
    last !== undefined &&
    citation.phrase.end >= last.end - closingUnits &&
    citation.pattern !== 'via'
  )
}

/** "By AFP", "Von: dpa", "Автор: ТАСС" as a whole line. */
const byWord = /^(?:by|von|par|por|di|da|od|av|af|door|автор|author|autore?|auteur|текст|texte?|testo)\s?:?\s(?=\S)/iu

function isBareCredit(phrase: string, name: string): boolean {
  const rest = phrase
    .replace(byWord, '')
    .replace(name, '')
    .replace(/[\s()[\]©®.,:;—–-]+/gu, '')
  if (/^by [^\n]{3,40}, (?:the )?$/iu.test(phrase.slice(0, phrase.lastIndexOf(name)))) return true
  return rest === '' || /^(?:\d{4})?(?:all)?rightsreserved/iu.test(rest) || /^reportingby/iu.test(rest)
}

function citingReference(view: ReportView, citation: Citation, lexicon: TraceLexicon): Reference | undefined {
  const statements = statementsAt(view, citation.phrase)
  const base = citingBase(view, citation, statements)
  if (isResearch(view, citation, lexicon)) {
    const target = {
      kind: 'document',
      speaker: undefined,
      isPerson: false,
      label: citation.span,
      outlet: citation.outlet,
    } as const
    return { ...base, target, basis: 'people', relation: 'quotes' }
  }
  // "Reuters, citing local media": whom the cited outlet cites is not whom this report cites.
  if (!citation.resolved && citation.pattern === 'citing' && isBesideAnother(view, citation, lexicon)) return undefined
  if (!citation.resolved || citation.outlet === undefined) {
    return {
      ...base,
      ...afterCourtesy(base, view, citation, lexicon),
      target: { kind: 'unnamed', label: citation.span },
      basis: isRefuted(view, citation.phrase) ? 'none' : 'unnamed',
      grade: 'stated-unresolved',
    }
  }
  return {
    ...base,
    ...afterCourtesy(base, view, citation, lexicon),
    target: spokenTarget(view, citation, statements, { kind: 'outlet', outlet: citation.outlet }),
    basis: 'other',
  }
}

/** Journals of science report no news: what is cited from them is a study. */
const journals =
  /^(?:The )?(?:Lancet|Nature|Science|Cell|BMJ|British Medical Journal|JAMA|PNAS|NEJM|New England Journal of Medicine|Proceedings of\b.*|.*\bJournal of\b.*|.*\bReview of\b.*)(?: \p{Lu}\p{L}+)?$/u

/** Names that only journals have ("Science Advances"): what they published is a study, whatever words stand there. */
const journalsOnly =
  /^(?:The )?(?:Lancet|Nature|Science|Cell|BMJ|JAMA|PLO[Ss]|npj) \p{Lu}|\bJournal of (?!Commerce|Business)|^(?:New England Journal of Medicine|NEJM|PNAS)$/u

function isResearch(view: ReportView, citation: Citation, lexicon: TraceLexicon): boolean {
  if (citation.outlet !== undefined && journalsOnly.test(citation.outlet)) return true
  const isJournal = citation.outlet !== undefined && journals.test(citation.outlet)
  return (isJournal || citation.pattern === 'published-in') && isOnResearch(view, citation, lexicon)
}

/** A study that a journal published is a document, which the report read itself; an essay in a newspaper is the newspaper's. */
function isOnResearch(view: ReportView, citation: Citation, lexicon: TraceLexicon): boolean {
  const sentence = sentenceAt(view, citation.phrase.start)
  return (
    sentence !== undefined &&
    lexicon.phrasesIn('study-word', view.article.text, { ...sentence, language: view.article.language }).length > 0
  )
}

const personalPronoun = /^(?:he|she|er|sie|il|elle|él|ella|lui|lei|ele|ela|він|вона|он|она)$/iu

/** A named person who spoke to an outlet gave it an interview; unnamed people are the outlet's. */
function spokenTarget(
  view: ReportView,
  { outlet, pattern }: Citation,
  statements: readonly Statement[],
  otherwise: Target,
): Target {
  const speaker = statements.find(({ source }) => source?.kind === 'named' || source?.kind === 'office')?.source
  const isSpoken = pattern === 'told' || pattern === 'interview' || pattern === 'said-on'
  if (!isSpoken || speaker === undefined || outlet === undefined) return otherwise
  const name = speaker.name ?? speaker.span.text
  if (!personalPronoun.test(speaker.span.text)) return { kind: 'interview', outlet, speaker: name }
  return { kind: 'interview', outlet, speaker: heardBefore(view, speaker.span.start, name) ?? name, isPronoun: true }
}

/** Who "he" is where the name that was read for it is nobody's that spoke: the person who spoke last. */
function heardBefore(view: ReportView, at: number, name: string): string | undefined {
  const before = view.statements.flatMap(({ source }) =>
    source?.kind === 'named' && source.name !== undefined && source.span.end < at ? [source] : [],
  )
  if (before.some((source) => source.name === name)) return undefined
  const last = before.at(-1)
  return last !== undefined && at - last.span.end < pronounReach && /\s/u.test(last.name ?? '') ? last.name : undefined
}

function citingBase(
  view: ReportView,
  citation: Citation,
  statements: readonly Statement[],
): Omit<Reference, 'target' | 'basis'> {
  // "A said it began after B disclosed the plan": of B only the plan is taken.
  const told = statements.filter(({ source }) => source !== undefined && spansTouch(source.span, citation.span))
  const outer = told.length > 0 ? told : statements.filter((statement) => statement.nestedIn === undefined)
  const claim =
    outer.length > 0 ? claimOf(outer.flatMap((statement) => statement.content)) : claimAt(view, citation.phrase.start)
  return {
    relation: statements.some((statement) => statement.form === 'direct') ? 'quotes' : 'cites',
    grade: 'stated',
    confidence: 0.95,
    evidence: [evidenceOf('citing-phrase', view.article.id, citation.phrase)],
    statements: withInner(view, statements),
    claim,
    prominence: prominenceAt(view, citation.phrase.start, claim),
    place: placeAt(view, citation.phrase.start),
    isWholeText: false,
    start: citation.phrase.start,
  }
}

/** The ids of some statements and of those nested in them. */
export function withInner(view: ReportView, statements: readonly Statement[]): readonly string[] {
  const ids = new Set(statements.map((statement) => statement.id))
  for (const statement of view.statements) {
    if (statement.nestedIn !== undefined && ids.has(statement.nestedIn)) ids.add(statement.id)
  }
  return [...ids]
}

function imageReference(view: ReportView, citation: Citation): Reference {
  return {
    ...citingBase(view, citation, []),
    target: { kind: 'imagery', outlet: citation.outlet, label: citation.span },
    basis: 'none',
    relation: 'uses-image',
    evidence: [evidenceOf('credit-line', view.article.id, citation.phrase)],
    prominence: 0,
  }
}

/** "Declined to comment" to one's own outlet is no news of one's own. */
function saysNothing(statement: Statement): boolean {
  return statement.form === 'no-comment' || statement.form === 'not-said'
}
