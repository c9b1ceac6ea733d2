import type { Citation } from '../model/statement.ts'
import { relays } from './joint-work.ts'
import { isReaction } from './reactions.ts'
import { placeAt, type Reference } from './reference.ts'
import { isSameOutlet, type ReportView, sentenceAt } from './report-view.ts'
import type { TraceLexicon } from './trace-lexicon.ts'

/** "Obtained by X" gives the paper to X, wherever it stands. */
const obtainedBonus = 0.3
/** "As X first reported" beside words of one's own sources is courtesy, no source. */
const courtesyMalus = 0.35
const pictureReach = 60
const relayMalus = 0.3

/** Prominence and place of a citation, less where it is a courtesy beside one's own words, more where papers were obtained. */
export function afterCourtesy(
  base: Pick<Reference, 'prominence' | 'place'>,
  view: ReportView,
  citation: Citation,
  lexicon: TraceLexicon,
): Pick<Reference, 'prominence' | 'place' | 'lessened'> {
  if (citation.pattern === 'obtained-by') {
    if (isPicture(view, citation))
      return { prominence: base.prominence - courtesyMalus, place: base.place - courtesyMalus }
    return { prominence: base.prominence + obtainedBonus, place: base.place }
  }
  if (carriesWords(view, citation)) {
    const before = view.sentences.findLast(({ end }) => end <= (sentenceAt(view, citation.phrase.start)?.start ?? 0))
    const place = Math.max(base.place, before === undefined ? 0 : placeAt(view, before.start))
    return { prominence: Math.max(base.prominence, place + wordsBonus), place }
  }
  // "As X relays, Y reported": Y is whose news it is.
  if (relays.test(citation.phrase.text) && isBesideAnother(view, citation, lexicon))
    return { prominence: base.prominence - relayMalus, place: base.place }
  if (!isCourtesy(view, citation, lexicon)) return base
  return {
    prominence: base.prominence - courtesyMalus,
    place: base.place - courtesyMalus,
    lessened: courtesyMalus,
  }
}

const wordsBonus = 0.35
const words =
  /^(?:(?:его|е[её]|их|його|її|їх(?:ні)?)\s(?:слова|заявлени\p{L}+|заяв\p{L}+|цитат\p{L}+)\s|(?:jego|jej|ich)\s(?:słowa|wypowiedź)\s|(?:his|her|their)\s(?:words|remarks|comments)\s(?:were|are)\s|(?:ses|leurs)\s(?:propos|paroles)\s|sus\s(?:palabras|declaraciones)\s|le\ssue\s(?:parole|dichiarazioni)\s|(?:seine|ihre)\s(?:worte|äußerungen)\s)/iu

/** "Her words are given by X": the sentence before is what X has of her. */
function carriesWords(view: ReportView, { phrase }: Citation): boolean {
  const sentence = sentenceAt(view, phrase.start)
  return sentence !== undefined && words.test(view.article.text.slice(sentence.start, sentence.end))
}

/** "Footage obtained by X shows": pictures beside the news, not the news. */
function isPicture(view: ReportView, { phrase }: Citation): boolean {
  const head = view.article.text.slice(Math.max(0, phrase.start - pictureReach), phrase.start)
  return /\b(?:footage|video|videos|clip|clips|photos?|photographs?|pictures?|images?|cctv)\b[^.!?\n]{0,30}$/iu.test(
    head,
  )
}

function isCourtesy(view: ReportView, citation: Citation, lexicon: TraceLexicon): boolean {
  const sentence = sentenceAt(view, citation.phrase.start)
  if (sentence === undefined) return false
  const { text, language } = view.article
  const stretch = { start: sentence.start, language }
  return (
    isOccasion(text.slice(sentence.start, citation.phrase.start)) ||
    isReaction(text.slice(sentence.start, citation.span.start), view.article.language) ||
    lexicon.phrasesIn('first-report', text, { ...stretch, end: sentence.end }).length > 0 ||
    lexicon.phrasesIn('confirm', text, { ...stretch, end: citation.phrase.start }).length > 0
  )
}

/** "Four days after the Courier reported it, the dean was put on leave": the report is the occasion, the leave the news. */
export function isOccasion(head: string): boolean {
  return /\b(?:days?|weeks?|hours?|months?|shortly|soon)\s(?:after|since)\s(?:the\s)?[^,.]{0,20}$/iu.test(head)
}

/** What is known from another day is background. */
export const pastProminence = 0.1
const pastReach = 45
const past =
  /(?:last (?:year|month|spring|summer|fall|autumn|winter)|(?:years?|months) ago|\bin (?:19|20)\d\d\b|vergangenen? (?:Jahr|Monat)|vor (?:\p{L}+ )?(?:Jahren|Monaten)|l[’']an(?:née)? derni(?:er|ère)|il y a (?:\p{L}+ )?(?:ans|mois)|(?:año|mes) pasado|hace (?:\p{L}+ )?(?:años|meses)|(?:anno|mese) scorso|(?:ano|mês) passado|(?:zeszłym|ubiegłym) (?:roku|miesiącu)|торік|минулого року|в прошлом году)/iu

/** "Told the Courier in an interview last year": what its own people heard then is no news of today. */
export function isOfThePast({ article }: ReportView, { phrase, pattern }: Citation): boolean {
  if (pattern !== 'told' && pattern !== 'interview') return false
  const rest = /^[^.!?\n]*/u.exec(article.text.slice(phrase.start, phrase.end + pastReach))?.[0] ?? ''
  return past.test(rest)
}

/** "Reuters said, the Courier reports": in a sentence with another outlet's name one's own only passes the news on. */
export function isBesideAnother(view: ReportView, citation: Citation, lexicon: TraceLexicon): boolean {
  const sentence = sentenceAt(view, citation.phrase.start)
  if (sentence === undefined) return false
  return view.article.citations.some(
    ({ outlet, phrase, pattern }) =>
      outlet !== undefined &&
      outlet !== citation.outlet &&
      pattern !== 'image-credit' &&
      sentence.start <= phrase.start &&
      phrase.start < sentence.end &&
      !isSameOutlet(outlet, view.outlet, lexicon),
  )
}
