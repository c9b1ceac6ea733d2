import { isAcronym } from '../text/acronym.ts'
import type { FigureToken } from '../text/figure-tokens.ts'
import { bareWord } from '../text/name-key.ts'
import { germanKindOf } from './german-nouns.ts'
import type { SubjectLexicon } from './subject-lexicon.ts'
import { type KindVotes, type SubjectMention, type SubjectText, startsSentence } from './subject-mention.ts'
import { votesFor } from './subject-votes.ts'
import { thingTail } from './thing-phrases.ts'

/** A run of tokens that may be a name. */
export interface NameRun {
  readonly from: number
  readonly to: number
}

const runTokensMax = 16
const titleWordsMax = 5
const nobiliary = /^(?:de|del|della|van|von|der|den|la|le|du|da|dos|di|al|el|bin|ibn|ben|ter|zu)$/u

/** Every name in the stretch: capitalised runs, acronyms and designations, with their titles and the class nouns behind them. */
export function findNameRuns(subject: SubjectText): readonly SubjectMention[] {
  const mentions: SubjectMention[] = []
  for (let at = 0; at < subject.tokens.length; ) {
    const run =
      isNameWord(subject, at) && !isGlued(subject, at)
        ? trimmed(subject, { from: at, to: runEnd(subject, at) })
        : undefined
    if (run === undefined) {
      at += 1
      continue
    }
    if (run.to > run.from) {
      const mention = mentionOf(subject, run)
      if (mention !== undefined) mentions.push(mention)
    }
    at = Math.max(run.to, at + 1)
  }
  return mentions
}

const elided = /^\p{L}{1,5}['’]\p{Ll}/u

/** Whether a token can be part of a name: a capital letter, and no function word, day or month. */
function isNameWord(subject: SubjectText, at: number): boolean {
  const token = subject.tokens[at]
  // Nearly all words are in lower case: no pattern is tried on them.
  if (token?.kind !== 'word' || token.text === token.lower) return false
  if (!/^(?:\p{Lu}|\p{Ll}\p{Lu})/u.test(token.text)) return false
  // "L'assureur Quaix": an article before a common noun.
  if (!subject.isEnglish && elided.test(token.text)) return false
  const word = bareWord(token.text)
  // The "A" of "A320".
  const next = subject.tokens[at + 1]
  if (/^\p{Lu}$/u.test(token.text) && next?.kind === 'digits' && !next.spaced) return true
  if (isShouted(subject, at)) return false
  if (/^\p{Lu}{2,}/u.test(token.text) && !/^(?:AM|PM|I|A|OK|TV|BST|GMT|UTC|EST|EDT)$/u.test(token.text)) return true
  return !subject.stops.has(word) && !subject.lexicon.notNames.has(word) && !isFunctionWord(subject, word)
}

/** Whether three words in a row stand in capitals: a line in capitals tells no names. */
function isShouted(subject: SubjectText, at: number): boolean {
  const isLoud = (of: number): boolean => /^\p{Lu}+$/u.test(subject.tokens[of]?.text ?? '')
  if (!isLoud(at)) return false
  return [at - 2, at - 1, at].some((first) => isLoud(first) && isLoud(first + 1) && isLoud(first + 2))
}

/** A word that goes on from a figure, a handle or an address: "d5VGFt8", "@POTUS". */
function isGlued(subject: SubjectText, at: number): boolean {
  const [before, token] = [subject.tokens[at - 1], subject.tokens[at]]
  if (before === undefined || token === undefined || token.spaced) return false
  return (
    before.kind !== 'mark' ||
    /^[@#/_=&%+]$/u.test(before.text) ||
    (before.text === '.' && !isInitialBefore(subject, at))
  )
}

function isInitialBefore(subject: SubjectText, at: number): boolean {
  return /^\p{Lu}$/u.test(subject.tokens[at - 2]?.text ?? '')
}

function isFunctionWord(subject: SubjectText, word: string): boolean {
  const tag = subject.lexicon.words.tags.get(word)
  return tag !== undefined && /^(?:DET|PRP|PRO|P|CC|WH|SUB|AUX|MD|TO|NOT|THAT|NUM)$/u.test(tag)
}

function isPossessive(token: FigureToken | undefined): boolean {
  return token !== undefined && /(?:['’ʼ]s|s['’])$/u.test(token.text)
}

function runEnd(subject: SubjectText, from: number): number {
  const { tokens } = subject
  let to = from + 1
  while (to < from + runTokensMax && !isPossessive(tokens[to - 1])) {
    const next = partEnd(subject, from, to)
    if (next === undefined) break
    to = next
  }
  return to
}

/** Where the next part of the run that has reached `to` ends; undefined where the run ends. */
function partEnd(subject: SubjectText, from: number, to: number): number | undefined {
  const { tokens } = subject
  const token = tokens[to]
  if (token === undefined || token.newLine) return undefined
  const next = tokens[to + 1]
  if (/^[-‑]$/u.test(token.text)) {
    if (token.spaced || next === undefined || next.spaced) return undefined
    return next.kind === 'digits' || isNameWord(subject, to + 1) ? to + 2 : undefined
  }
  if (token.kind === 'digits') return isDesignationNumber(subject, to) ? to + 1 : undefined
  if (token.text === '.' && !token.spaced) return isAbbreviation(subject, to) ? to + 1 : undefined
  if (token.text === '&' && isNameWord(subject, to + 1)) return to + 2
  if (isNameWord(subject, to)) return to + 1
  const behind = connectorEnd(subject, from, to)
  return behind === undefined ? undefined : behind + 1
}

/** "XC40", "F-16 " and "Boeing 737": a number that belongs to the name before it. */
function isDesignationNumber(subject: SubjectText, at: number): boolean {
  const { tokens } = subject
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token === undefined || !/^\d{1,4}$/u.test(token.text)) return false
  if (!token.spaced) return true
  if (/^(?:19|20)\d\d$/u.test(token.text) || next?.text === '%' || (next?.kind === 'word' && !next.spaced)) return false
  return (
    next === undefined ||
    next.kind === 'mark' ||
    subject.stops.has(next.lower) ||
    subject.lexicon.thingNouns.has(next.lower)
  )
}

/** A full stop inside a name: an initial, an abbreviated title, "U.S.". */
function isAbbreviation(subject: SubjectText, at: number): boolean {
  const before = subject.tokens[at - 1]
  if (before === undefined) return false
  const isInitial = /^\p{Lu}$/u.test(before.text)
  const isTitle = before.text.length <= 5 && subject.lexicon.titles.has(before.lower)
  return (isInitial || isTitle || before.text === 'St') && isNameWord(subject, at + 1)
}

/** The name word behind small words inside a name ("Department of State", "Bank of the West", "Ursula von der Leyen"); undefined where they join nothing. */
function connectorEnd(subject: SubjectText, from: number, at: number): number | undefined {
  const { tokens, lexicon } = subject
  const word = tokens[at]?.lower ?? ''
  let next = at
  // "Angaben der Reederei": among nouns with capitals only a given name makes a name of such words.
  const isArticle = subject.hasCapitalNouns && /^(?:der|den|zu)$/u.test(word)
  if (isArticle && !lexicon.givenNames.has(tokens[at - 1]?.lower ?? '')) return undefined
  if (nobiliary.test(word)) while (next < at + 3 && nobiliary.test(tokens[next]?.lower ?? '')) next += 1
  else if (word === 'of' || word === 'for') {
    const before = bareWord(tokens[at - 1]?.text ?? '')
    const isHead = lexicon.bodyWords.has(before) || lexicon.placeWords.has(before) || lexicon.titles.has(before)
    if (!isHead || at <= from) return undefined
    next = tokens[at + 1]?.lower === 'the' && word === 'of' ? at + 2 : at + 1
  }
  return next > at && isNameWord(subject, next) && tokens[next]?.newLine === false ? next : undefined
}

/** The run without words that only stand there because a sentence begins; undefined when nothing is left. */
function trimmed(subject: SubjectText, run: NameRun): NameRun | undefined {
  const { tokens, lexicon } = subject
  const first = tokens[run.from]
  if (first === undefined) return undefined
  const isAlone = run.to === run.from + 1
  if (!startsSentence(tokens, run.from) || isAcronym(first.text)) return run
  const word = bareWord(first.text)
  if (
    lexicon.places.has(word) ||
    lexicon.titles.has(word) ||
    lexicon.givenNames.has(word) ||
    lexicon.demonyms.has(word)
  )
    return run
  if (lexicon.titles.has(`${word} ${tokens[run.from + 1]?.lower ?? ''}`)) return run
  const isCommon = lexicon.words.verbs.has(word) || lexicon.words.tags.has(word) || subject.lowerWords.has(word)
  if (!isCommon && (!isAlone || !isOrdinaryForm(word))) return run
  if (!isCommon && isPossessive(first)) return run
  // "Howitzer artillery pieces were sent": the class noun behind it makes it a name after all.
  if (isAlone && thingTail(subject, run.to) !== undefined && !isCommon) return run
  return isAlone ? { from: run.to, to: run.to } : { from: run.from + 1, to: run.to }
}

/** Words of a form that common words have: plurals, participles, adverbs. */
function isOrdinaryForm(word: string): boolean {
  return /(?:[^s]s|ing|ed|ly|tion|ment|ness|ity)$/u.test(word) && word.length > 4
}

function mentionOf(subject: SubjectText, run: NameRun): SubjectMention | undefined {
  const { tokens, lexicon } = subject
  const name = withoutTitle(subject, run)
  const [first, nameFirst, last] = [tokens[run.from], tokens[name.from], tokens[run.to - 1]]
  if (first === undefined || nameFirst === undefined || last === undefined || name.to <= name.from) return undefined
  const words = wordsOf(tokens, name)
  const single = words.length === 1 ? bareWord(words[0] ?? '') : undefined
  if (
    single !== undefined &&
    (lexicon.demonyms.has(single) ||
      single.length < 2 ||
      /^(?:news|radio|television)$/u.test(single) ||
      isOriginBefore(subject, run, single) ||
      lexicon.titles.has(single) ||
      isBarePlaceWord(lexicon, single))
  )
    return undefined
  const isNamedThing =
    !isPossessive(last) && !lexicon.places.has(words.join(' ').toLowerCase()) && !isDemonymRun(subject, words)
  const tail = isNamedThing && name.from === run.from ? thingTail(subject, run.to) : undefined
  const votes = votesFor(subject, { run, name, words, hasTail: tail !== undefined })
  const nameEnd = last.end - (/(?:['’ʼ]s|s['’])$/u.exec(last.text)?.[0].replace(/^s/u, '').length ?? 0)
  return {
    start: first.start,
    end: tail === undefined ? nameEnd : (tokens[tail - 1]?.end ?? nameEnd),
    nameStart: nameFirst.start,
    nameEnd,
    words,
    votes,
    form: 'name',
    isDoubtful: isDoubtful(subject, run, votes),
  }
}

/** One unknown word at the start of a sentence; words of another script than the article's as well. */
function isDoubtful(subject: SubjectText, run: NameRun, votes: KindVotes): boolean {
  const first = subject.tokens[run.from]
  if (first === undefined || run.to > run.from + 1 || isAcronym(first.text)) return false
  if (Math.max(votes.person, votes.body, votes.place, votes.thing) >= 2) return false
  return (
    subject.hasCapitalNouns ||
    startsSentence(subject.tokens, run.from) ||
    (subject.isEnglish && !/^\p{Script=Latin}/u.test(first.text))
  )
}

/** "Halvenian sailors": a word for where something is from, before its noun. */
function isOriginBefore(subject: SubjectText, run: NameRun, word: string): boolean {
  const { tokens, lexicon } = subject
  const next = tokens[run.to]
  if (!subject.isEnglish || !/\p{L}{3}(?:ian|ish|ese)$/u.test(word)) return false
  if (next?.kind !== 'word' || next.newLine || next.text !== next.lower || subject.stops.has(next.lower)) return false
  return !lexicon.words.tags.has(next.lower) && !lexicon.sayWords.has(next.lower) && !isThirdPerson(lexicon, next.lower)
}

function isThirdPerson(lexicon: SubjectLexicon, word: string): boolean {
  const form = lexicon.words.verbs.get(word)?.form
  return form === 'VBS' || form === 'VBD'
}

/** "North", "State": a word that makes places, alone. */
function isBarePlaceWord(lexicon: SubjectLexicon, word: string): boolean {
  return lexicon.placeWords.has(word) && !lexicon.places.has(word)
}

function isDemonymRun(subject: SubjectText, words: readonly string[]): boolean {
  return words.every((word) => subject.lexicon.demonyms.has(bareWord(word)))
}

function wordsOf(tokens: readonly FigureToken[], run: NameRun): readonly string[] {
  const words: string[] = []
  for (let at = run.from; at < run.to; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.text === '.') continue
    const isJoined = at > run.from && !token.spaced
    if (isJoined && words.length > 0) words.push(`${words.pop() ?? ''}${token.text}`)
    else words.push(token.text)
  }
  return words.map((word) => word.replace(/['’ʼ]s$|(?<=s)['’]$/u, ''))
}

/** The run behind the longest title that begins it: "Secretary of State [Ana Reyes]"; names of bodies keep their words. */
function withoutTitle(subject: SubjectText, whole: NameRun): NameRun {
  const { tokens, lexicon } = subject
  const run = subject.hasCapitalNouns ? withoutGermanNoun(subject, whole) : whole
  for (let to = Math.min(run.to - 1, run.from + 8); to > run.from; to -= 1) {
    if (!endsInTitle(subject, run.from, to)) continue
    let from = to
    while (tokens[from]?.text === '.') from += 1
    const rest = wordsOf(tokens, { from, to: run.to }).map(bareWord)
    const isBody = rest.some((word) => lexicon.bodyWords.has(word) || lexicon.placeWords.has(word))
    return isBody || rest.length === 0 || /^of$/u.test(rest[0] ?? '') ? run : { from, to: run.to }
  }
  return withoutOffice(subject, run)
}

/** "Versicherungskonzern [Quaix]", "Quaix-Chefin [Ida Moor]": where every noun has a capital, the common nouns before a name. */
function withoutGermanNoun({ tokens }: SubjectText, run: NameRun): NameRun {
  let { from } = run
  for (let at = run.from; at < run.to - 1; at += 1) if (germanKindOf(tokens[at]?.text ?? '')) from = at + 1
  return from < run.to && tokens[from]?.kind === 'word' ? { from, to: run.to } : run
}

/** "NSC Communications Coordinator [Ana Reyes]": a given name and one more word end a long run. */
function withoutOffice(subject: SubjectText, run: NameRun): NameRun {
  const { tokens, lexicon } = subject
  const [given, family] = [tokens[run.to - 2], tokens[run.to - 1]]
  if (run.to - run.from < 4 || given === undefined || family === undefined) return run
  const last = bareWord(family.text)
  const isPerson = lexicon.givenNames.has(given.lower) && !lexicon.bodyWords.has(last) && !lexicon.placeWords.has(last)
  const before = tokens[run.to - 3]
  return isPerson && before?.kind === 'word' && !lexicon.givenNames.has(before.lower)
    ? { from: run.to - 2, to: run.to }
    : run
}

function endsInTitle(subject: SubjectText, from: number, to: number): boolean {
  const { tokens, lexicon } = subject
  const end = tokens[to - 1]?.text === '.' ? to - 1 : to
  for (let start = Math.max(from, end - titleWordsMax); start < end; start += 1) {
    const phrase = tokens
      .slice(start, end)
      .map((token) => token.lower)
      .filter((word) => word !== '.')
      .join(' ')
    if (lexicon.titles.has(phrase)) return true
  }
  return false
}
