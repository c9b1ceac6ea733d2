import { contentStart } from './content-start.ts'
import type { Draft } from './draft.ts'
import {
  afterAdjuncts,
  afterPreposition,
  clauseStart,
  type ForeignPlace,
  foreignDraft,
  withoutMarks,
} from './foreign-draft.ts'
import { foreignNounOf } from './foreign-nouns.ts'
import { endOfSentence } from './linking.ts'
import { afterThat, type ForeignMatch, foreignMatchAt, foreignPhraseEnd, isClauseMark } from './match-foreign.ts'
import { closesQuote, lowerAt, opensQuote, type Range, type Reading } from './reading.ts'

/** A verb of saying with what stands before or after it, in whatever order the language puts them. */
export function spoken(place: ForeignPlace, match: ForeignMatch): Draft | undefined {
  if (isNoun(place, match) || isNegated(place, match)) return undefined
  return afterContent(place, match) ?? quotedBefore(place, match) ?? beforeContent(place, match)
}

const determiners: ReadonlyMap<string, RegExp> = new Map([
  ['fr', /^(?:le|la|les|un|une|des|du|au|aux|ce|cette|ces|son|sa|ses|leur|leurs|de|sans|par|toute|aucune|chaque)$/u],
  ['es', /^(?:la|el|los|las|un|una|su|sus|de|del|al|con|por|para|sin|esta|este|esa|cada|toda|en)$/u],
  ['it', /^(?:il|i|gli|la|le|un|una|di|del|della|dei|delle|da|con|per|sua|suo|sue|questa|quella|ogni|in)$/u],
  ['pt', /^(?:o|a|os|as|um|uma|de|do|da|dos|das|no|na|em|por|para|com|sem|sua|seu|esta|essa|cada|à)$/u],
])

/** "la denuncia que presentó": after an article the word is a noun. */
function isNoun({ reading, cues }: ForeignPlace, match: ForeignMatch): boolean {
  const isOneWord = match.tail === undefined && match.end - match.first === 1
  return isOneWord && determiners.get(cues.language)?.test(lowerAt(reading, match.first - 1)) === true
}

/** "не исключил, что", "no ha dicho que": what was not said is no statement. */
function isNegated({ reading }: ForeignPlace, match: ForeignMatch): boolean {
  return /^(?:не|ні|nie|no|non|não|pas|jamais|لم|لا)$/u.test(lowerAt(reading, match.first - 1))
}

/** "…", sagte X. / C, a déclaré X. / "…", — сказав він.: the content stands before, the speaker after the verb (or between). */
export function afterContent(place: ForeignPlace, match: ForeignMatch): Draft | undefined {
  const { reading, cues, sentence } = place
  const verbEnd = match.tail ?? match.end
  const edge = match.first - 1
  const isEdge = edge >= sentence.first && (closesQuote(reading, edge) || isClauseMark(reading, edge))
  if (!isEdge || afterThat(reading, cues, verbEnd) !== undefined) return undefined
  const content = withoutMarks(reading, { first: sentence.first, end: match.first })
  const isQuoted = closesQuote(reading, content.end - 1)
  const isTold = isQuoted || isDialogue(place)
  if (content.end - content.first < (isTold ? 1 : 2) || (!isTold && nameBefore(place, match.first))) return undefined
  const source = speakerAfter(place, match, isTold)
  if (source === undefined || (match.phraseClass === 'quoted' && !isTold)) return undefined
  const follows = afterThat(reading, cues, skipMark(reading, source.end)) !== undefined
  if (follows && !isQuoted) return undefined
  const quote = isQuoted ? reading.quotes[reading.quoteAt[content.end - 1] ?? -1] : undefined
  const first = quote === undefined ? content.first : Math.min(content.first, quote.first)
  const more = source.first < match.first ? [] : goesOn(place, source.end)
  return foreignDraft(place, match, { source, content: [{ first, end: content.end }, ...more] })
}

/** "— Мы потеряли всё, — сказал X.": a dash opens what is said. */
function isDialogue({ reading, sentence }: ForeignPlace): boolean {
  return /^[—–-]$/u.test(lowerAt(reading, sentence.first))
}

/** Who speaks after the verb; the verb itself where it stands alone. */
function speakerAfter(place: ForeignPlace, match: ForeignMatch, isTold: boolean): Range | undefined {
  const { reading, cues, sentence } = place
  const end = endOfSentence(reading, sentence)
  if (match.phraseClass === 'inverted') return match
  const isApart = match.tail !== undefined && match.tail > match.end + 1
  const isBetween = isApart && cues.language === 'de'
  // "dijo a este diario X": the report's own paper is told, X speaks.
  const days = afterAdjuncts(place, isBetween ? match.end : (match.tail ?? match.end))
  const after = afterAddressee(place, days)
  if (after === undefined) return undefined
  const first = isPrepositional(place, after) ? after + 1 : after
  const ceiling = isBetween ? (match.tail ?? end) - 1 : end
  const source = { first, end: foreignPhraseEnd(reading, cues, first, ceiling) }
  // „Das „Blatt“ hatte über den Plan berichtet“: no speaker stands between the parts.
  if (isBetween && (isPlace(place, first) || !isClauseMark(reading, match.first - 1))) return undefined
  if (match.phraseClass === 'thus') return isThus(place, source, isTold) ? source : undefined
  if (source.end > source.first) return source
  return isTold && isAlone(place, first) ? { first: match.first, end: match.end } : undefined
}

const to: ReadonlyMap<string, RegExp> = new Map([
  ['fr', /^(?:à|au|aux)$/u],
  ['es', /^(?:a|al)$/u],
  ['it', /^(?:a|al|alla|ai|all'.+)$/u],
  ['pt', /^(?:à|ao|às|aos)$/u],
])
const listeners =
  /^(?:presse|journalistes|médias|l'antenne|periodistas|medios|prensa|reporteros|giornalisti|cronisti|microfoni|stampa|jornalistas|imprensa|reportagem|agência|agence|agencia|agenzia|jornal|quotidiano)$/u
const addresseeTokensMax = 6

/** "confie à la RFM un membre du cabinet": the token after the outlet that was told; undefined where nothing shows where its name ends. */
function afterAddressee({ reading, cues }: ForeignPlace, first: number): number | undefined {
  if (to.get(cues.language)?.test(lowerAt(reading, first)) !== true) return first
  let i = /'/u.test(lowerAt(reading, first)) ? first : first + 1
  let isListener = false
  for (const last = i + addresseeTokensMax; i < last && !isNameAt(reading, i); i += 1) {
    if (isListener && isArticleAt(reading, i)) return i
    isListener ||= listeners.test(lowerAt(reading, i))
  }
  const name = i
  while (isNameAt(reading, i)) i += 1
  const length = i - name
  // "à Quai Libre Ida Moor": behind the outlet the speaker's two names.
  if (length === 3 || length === 4) return i - 2
  return length > 0 && length <= 2 ? i : undefined
}

function isNameAt(reading: Reading, i: number): boolean {
  return /^(?:\p{Lu}|(?:l|all|dell)['’]\p{Lu})/u.test(reading.tokens[i]?.text ?? '')
}

function isArticleAt(reading: Reading, i: number): boolean {
  return /^(?:le|la|les|un|une|el|los|las|una|unos|il|lo|gli|i|uno|o|a|os|as|um|uma|l'.+)$/u.test(lowerAt(reading, i))
}

/** Whether a preposition stands at `i`. */
function isPlace({ reading, cues }: ForeignPlace, i: number): boolean {
  const isAdjunct = foreignMatchAt(reading, cues, i, ['place']) !== undefined
  return isAdjunct || /^(?:über|von|mit|aus|unter|en)$/u.test(lowerAt(reading, i))
}

/** "…, so der Minister.": the words after "so" are a speaker and nothing more. */
function isThus({ reading, cues, sentence }: ForeignPlace, source: Range, isTold: boolean): boolean {
  if (cues.language !== 'de' && !isTold) return false
  const next = reading.tokens[source.first]?.text ?? ''
  const isNounPhrase =
    /^\p{Lu}/u.test(next) || /^(?:der|die|das|ein|eine|il|la|el|lo|o|a|os|as|i|gli|l'.+)$/u.test(next)
  const after = lowerAt(reading, source.end)
  const isEnd =
    source.end >= endOfSentence(reading, sentence) || isClauseMark(reading, source.end) || after === 'weiter'
  return isNounPhrase && source.end > source.first && (isEnd || isTold)
}

/** "— сообщили в полиции": the preposition before a body that speaks. */
function isPrepositional({ reading, cues }: ForeignPlace, i: number): boolean {
  if (!/^(?:uk|ru|pl)$/u.test(cues.language) || afterPreposition(reading, i) === i) return false
  const next = reading.tokens[i + 1]?.text ?? ''
  return /^\p{Lu}{2,}$/u.test(next) || foreignNounOf(cues.nouns, next.toLowerCase(), { isExact: false }) !== undefined
}

/** Whether nothing follows the verb but a mark, a place or the end: the speaker is left out. */
function isAlone({ reading, cues, sentence }: ForeignPlace, i: number): boolean {
  if (!/^(?:es|it|pt|pl|uk|ru|ar|cs|ro)$/u.test(cues.language)) return false
  return i >= endOfSentence(reading, sentence) || isClauseMark(reading, i) || opensQuote(reading, i)
}

/** "…", dit X, "…"; — …, — сказал X, — …: what is said goes on behind the speaker. */
function goesOn(place: ForeignPlace, after: number): readonly Range[] {
  const { reading, sentence } = place
  const end = endOfSentence(reading, sentence)
  const dash = lowerAt(reading, after) === ',' ? after + 1 : after
  if (isDialogue(place) && /^[—–-]$/u.test(lowerAt(reading, dash))) return [withoutMarks(reading, { first: dash, end })]
  const next = skipMark(reading, afterAdjuncts(place, after))
  const quote = opensQuote(reading, next) ? reading.quotes[reading.quoteAt[next] ?? -1] : undefined
  return quote === undefined || next === after ? [] : [{ first: next, end: Math.min(quote.last + 1, sentence.end) }]
}

function skipMark(reading: Reading, i: number): number {
  return isClauseMark(reading, i) ? i + 1 : i
}

/** “…”，发言人王明说。: the quotation stands before the speaker and the verb. */
function quotedBefore(place: ForeignPlace, match: ForeignMatch): Draft | undefined {
  const { reading, sentence } = place
  const source = subjectOf(place, match.first)
  if (source === undefined || source.first <= sentence.first) return undefined
  let close = source.first - 1
  while (close > sentence.first && isClauseMark(reading, close)) close -= 1
  const quote = closesQuote(reading, close) ? reading.quotes[reading.quoteAt[close] ?? -1] : undefined
  return quote && foreignDraft(place, match, { source, content: [{ first: quote.first, end: close + 1 }] })
}

/** "X sagte, dass C", "X: "…"", "قال X إن C": the content follows; the speaker stands before the verb, or between it and "that". */
function beforeContent(place: ForeignPlace, match: ForeignMatch): Draft | undefined {
  const { reading, cues, sentence } = place
  const end = endOfSentence(reading, sentence)
  const verbEnd = match.tail ?? match.end
  const subject = subjectOf(place, match.first)
  const start = contentStart(place, verbEnd, { end, isAfterSubject: subject !== undefined })
  if (start === undefined) return undefined
  const isVerbFirst = subject === undefined || cues.language === 'ar'
  const ceiling = match.tail !== undefined && cues.language === 'de' ? match.tail - 1 : start.edge
  let from = match.tail === undefined || cues.language === 'de' ? match.end : match.tail
  while (from < ceiling && adverbs.test(lowerAt(reading, from))) from += 1
  const between = { first: from, end: Math.min(foreignPhraseEnd(reading, cues, from, ceiling), ceiling) }
  const isSpeaker = between.end > between.first && (cues.language === 'ar' || !isPlace(place, from))
  const source = isVerbFirst && isSpeaker ? between : (subject ?? alone(place, match, { edge: start.edge, from }))
  if (source === undefined) return undefined
  return foreignDraft(place, match, { source, content: [withoutMarks(reading, { first: start.first, end })] })
}

/** "Ha aggiunto che C": a verb that opens the sentence leaves its speaker out. */
function alone(
  { cues, sentence }: ForeignPlace,
  match: ForeignMatch,
  { edge, from }: { readonly edge: number; readonly from: number },
): Range | undefined {
  const isFirst = match.first === sentence.first && edge <= Math.max(from, match.tail ?? match.end) + 1
  return isFirst && /^(?:es|it|pt|pl)$/u.test(cues.language) ? { first: match.first, end: match.end } : undefined
}

const subjectTokensMax = 14

/** "La procureure de X, Odile Framont, confirme": the name that a comma sets off on both sides. */
function nameBefore({ reading, sentence }: ForeignPlace, verb: number): Range | undefined {
  if (lowerAt(reading, verb - 1) !== ',') return undefined
  let first = verb - 1
  while (first > sentence.first && isOfName(reading, first - 1)) first -= 1
  while (first < verb - 1 && !/^\p{Lu}/u.test(reading.tokens[first]?.text ?? '')) first += 1
  const isSetOff = lowerAt(reading, first - 1) === ',' && first - 1 > sentence.first
  return isSetOff && verb - 1 - first > 1 ? { first, end: verb - 1 } : undefined
}

function isOfName(reading: Reading, i: number): boolean {
  const text = reading.tokens[i]?.text ?? ''
  return /^\p{Lu}[\p{L}.'’-]*$/u.test(text) || /^(?:de|del|della|di|da|dos|van|von|la|el|al)$/u.test(text)
}

/** The words between the border of the clause and the verb. */
function subjectOf(place: ForeignPlace, verb: number): Range | undefined {
  const { reading, cues, sentence } = place
  const first = clauseStart(reading, verb, sentence.first)
  // The Portuguese "a" is the article of half of all nouns.
  const isArticle = cues.language === 'pt' && lowerAt(reading, first) === 'a'
  const opening = isArticle ? undefined : foreignMatchAt(reading, cues, first, ['place', 'day'])
  if (verb <= first) return nameBefore(place, verb)
  if (opening !== undefined) return undefined
  if (noSubject.test(lowerAt(reading, first)) || (verb - first === 1 && noSubjectAlone.test(lowerAt(reading, first))))
    return undefined
  let end = firstVerbOf(place, first, verb)
  while (end > first + 1 && adverbs.test(lowerAt(reading, end - 1))) end -= 1
  return verb - first <= subjectTokensMax ? { first, end } : undefined
}

const joins = /^(?:y|e|et|und|і|та|и|i|oraz|en|og|och)$/u

/** "La Marina confirmó la cifra y anunció que …": of verbs with one subject it stands before the first. */
function firstVerbOf({ reading, cues }: ForeignPlace, first: number, verb: number): number {
  if (!joins.test(lowerAt(reading, verb - 1))) return verb
  for (let i = first + 1; i < verb - 1; i += 1) if (foreignMatchAt(reading, cues, i, ['say']) !== undefined) return i
  return verb
}

const noSubject = /^(?:wie|comme|como|come|как|як|jak|hat|hatte|haben|hatten|wurde|wurden)$/u
const noSubjectAlone = /^(?:lo|ne|ce|se|si|que|che|es|das|dies|ça|cela|це|это|to)$/u
/** Adverbs between the subject and the verb, or behind the verb. */
const adverbs =
  /^(?:también|además|ya|hoy|ayer|entonces|também|ainda|já|hoje|ontem|porém|anche|inoltre|poi|oggi|ieri|invece|però|infatti|comunque|tuttavia|aussi|hier|toutefois|cependant|ensuite|auch|zudem|außerdem|також|теж|вчора|сьогодні|также|тоже|вчера|сегодня|też|również|także|jednak|wczoraj|dziś)$/u

/** "Così il sindaco: «…»": the speaker stands between "so" and the colon; "«…». Così il sindaco": behind what was said. */
export function thusBefore(place: ForeignPlace, match: ForeignMatch): Draft | undefined {
  const { reading, cues, sentence } = place
  if (match.first !== sentence.first || cues.language === 'de') return undefined
  const end = endOfSentence(reading, sentence)
  const source = { first: match.end, end: foreignPhraseEnd(reading, cues, match.end, end) }
  if (lowerAt(reading, source.end) === ':') {
    if (!opensQuote(reading, source.end + 1)) return undefined
    return foreignDraft(place, match, { source, content: [{ first: source.end + 1, end }] })
  }
  const close = lowerAt(reading, sentence.first - 1) === '.' ? sentence.first - 2 : sentence.first - 1
  const quote = closesQuote(reading, close) ? reading.quotes[reading.quoteAt[close] ?? -1] : undefined
  if (quote === undefined || !isThus(place, source, true)) return undefined
  return foreignDraft(place, match, { source, content: [{ first: quote.first, end: close + 1 }] })
}

/** "…", si legge nel comunicato. / In der Mitteilung heißt es, C. / В полиции сообщили, что C. */
export function readIn(place: ForeignPlace, match: ForeignMatch): Draft | undefined {
  const { reading, cues, sentence } = place
  const after = afterPreposition(reading, match.end)
  if (after > match.end || /^(?:nell|sull|dall)'/u.test(lowerAt(reading, after))) {
    const told = afterContent(place, { ...match, end: after })
    if (told?.cue !== undefined) return { ...told, cue: { first: match.first, end: match.end } }
  }
  const first = clauseStart(reading, match.first, sentence.first)
  const named = afterPreposition(reading, first)
  const end = endOfSentence(reading, sentence)
  if (named === first || named >= match.first || !isBody(place, { first: named, end: match.first })) return undefined
  const start = contentStart(place, match.end, { end, isAfterSubject: true })
  if (start === undefined) return undefined
  const source = { first: named, end: Math.min(foreignPhraseEnd(reading, cues, named, match.first), match.first) }
  return foreignDraft(place, match, { source, content: [withoutMarks(reading, { first: start.first, end })] })
}

/** Whether the words name a paper or somebody who speaks: "in the ministry", "в ООН". */
function isBody({ reading, cues }: ForeignPlace, range: Range): boolean {
  for (let i = range.first; i < range.end; i += 1) {
    if (/^\p{Lu}{2,}$/u.test(reading.tokens[i]?.text ?? '')) return true
    if (foreignNounOf(cues.nouns, lowerAt(reading, i), { isExact: false }) !== undefined) return true
  }
  return false
}
