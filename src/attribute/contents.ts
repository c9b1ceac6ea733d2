import type { QuotePair } from '../text/quote-pairs.ts'
import type { CueEntry } from './cue-lexicon.ts'
import { chunkEnd } from './phrase-after.ts'
import { closesQuote, isInsideQuote, lowerAt, opensQuote, type Range, type Reading } from './reading.ts'
import { nominalTags } from './word-lexicon.ts'

/** What follows a cue: where the content begins, and to whom it was said. */
export interface Following {
  readonly content?: Range
  readonly to?: Range
  /** The first token after the adjuncts of the cue, where no content was found. */
  readonly rest: number
}

/** What follows the cue that ends before token `after`, up to `ceiling`, as one of `entries` takes it. */
export function followingContent(
  reading: Reading,
  after: number,
  ceiling: number,
  entries: readonly CueEntry[],
): Following {
  let best: Following | undefined
  for (const entry of entries) {
    const found = byFrame(reading, after, ceiling, entry)
    if (found.content !== undefined) return found
    if (best?.to === undefined) best = found
  }
  return best ?? { rest: after }
}

function byFrame(
  reading: Reading,
  after: number,
  ceiling: number,
  { frames: own, cueClass, lemma }: CueEntry,
): Following {
  const frames = cueClass === 'core' && /^(?:say|tell)$/u.test(lemma) ? `${own}s` : own
  if (frames.includes('a')) return addresseeAndPart(reading, after, ceiling)
  if (frames.includes('b'))
    return isCalled(reading, after, ceiling) ? wholeRest(reading, after, ceiling) : { rest: after }
  const isOfSelf = /^(?:him|her|it|them|my|our)sel(?:f|ves)$/u.test(lowerAt(reading, after))
  if (isOfSelf && /[mn]/u.test(frames) && hasAs(reading, after, ceiling))
    return { content: contentFrom(reading, after, ceiling), rest: after }
  if (frames.includes('u'))
    return hasLevel(reading, after, ceiling) ? wholeRest(reading, after, ceiling) : { rest: after }
  if (frames.includes('m')) return hasAs(reading, after, ceiling) ? wholeRest(reading, after, ceiling) : { rest: after }
  if (frames.includes('n') || frames.includes('p')) return wholeRest(reading, pastDay(reading, after), ceiling)
  return frames.includes('r')
    ? (afterAddressee(reading, after, ceiling, frames) ?? directly(reading, after, ceiling, frames))
    : directly(reading, after, ceiling, frames)
}

/** "called him a coward": what he is called follows; "called him again" and "called police" are something else. */
function isCalled(reading: Reading, after: number, ceiling: number): boolean {
  if (opensQuote(reading, after)) return true
  if (quotesName(reading, after, ceiling)) return true
  const end = chunkEnd(reading, after, ceiling)
  if (end <= after || end >= ceiling) return false
  return opensQuote(reading, end) || /^(?:DET|ADJ|N|NNP|NUM|VBN)$/u.test(reading.tags[end] ?? '')
}

/** "did not respond Wednesday to a request": behind the day. */
function pastDay(reading: Reading, i: number): number {
  return reading.tags[i] === 'TIME' && !opensPhrase(reading, i) ? i + 1 : i
}

const calledTokensMax = 12

/** "called the plan “rotten”", "called both men “thieves”": a quotation behind a plain noun phrase. */
function quotesName(reading: Reading, after: number, ceiling: number): boolean {
  for (let i = after; i < ceiling && i < after + calledTokensMax; i += 1) {
    // "a group called the “Friends”" has a name; "what she called a “thief”" is a judgement.
    const isNaming = reading.tags[i - 1] === 'DET' && !/^(?:PRP|NNP|AUX)$/u.test(reading.tags[after - 2] ?? '')
    if (opensQuote(reading, i)) return i > after && !isNaming
    const tag = reading.tags[i]
    if (tag !== 'CC' && tag !== 'P' && tag !== 'PRP' && (tag === undefined || !nominalTags.has(tag))) return false
  }
  return false
}

const asReachMax = 14

/** "put the death toll at 40": "at" and a number follow in the same clause. */
function hasLevel(reading: Reading, after: number, ceiling: number): boolean {
  for (let i = after + 1; i + 1 < ceiling && i < after + asReachMax; i += 1) {
    if (reading.tags[i] === 'PUNCT') return false
    if (lowerAt(reading, i) === 'at')
      return [i + 1, i + 2, i + 3].some((at) => at < ceiling && reading.tags[at] === 'NUM')
  }
  return false
}

/** "described the plan as a gift": "as" follows in the same clause. */
function hasAs(reading: Reading, after: number, ceiling: number): boolean {
  for (let i = after + 1; i < ceiling && i < after + asReachMax; i += 1) {
    if (/^[,;:]$/u.test(lowerAt(reading, i))) return false
    if (lowerAt(reading, i) === 'as' && !isInsideQuote(reading, i)) return true
  }
  return false
}

function directly(reading: Reading, after: number, ceiling: number, frames: string): Following {
  const opening = openingAt(reading, after, ceiling, frames)
  if (opening !== undefined) return { content: contentFrom(reading, opening, ceiling), rest: opening }
  const start = skipAdjuncts(reading, after, ceiling)
  const later = openingAt(reading, start, ceiling, frames) ?? thatAhead(reading, start, ceiling)
  return later === undefined ? { rest: start } : { content: contentFrom(reading, later, ceiling), rest: later }
}

/** "told reporters on Monday that …": the content after the one addressed; undefined when nobody is. */
function afterAddressee(reading: Reading, after: number, ceiling: number, frames: string): Following | undefined {
  const to = addressee(reading, after, ceiling, frames)
  if (to === undefined) return undefined
  const start = skipAdjuncts(reading, to.end, ceiling)
  const next = reading.tags[start]
  const isVerb =
    start === to.end && (next === 'MD' || next === 'AUX' || next === 'VBD' || next === 'VBS' || next === 'VB')
  if (isVerb) return frames.includes('o') || frames.includes('s') ? undefined : { to, rest: start }
  const bare = `${frames.replace('o', '')}c`
  const asked = lowerAt(reading, to.end) === 'for' ? openingAt(reading, to.end, ceiling, bare) : undefined
  const later = asked ?? openingAt(reading, start, ceiling, bare) ?? thatAhead(reading, start, ceiling)
  if (later !== undefined) return { content: contentFrom(reading, later, ceiling), to, rest: later }
  return frames.includes('o') ? wholeRest(reading, after, ceiling) : { to, rest: start }
}

/** Where a content begins at `i`: after "that", at a quotation, a question word, "to" and a verb, or a clause. */
function openingAt(reading: Reading, i: number, ceiling: number, frames: string): number | undefined {
  if (i >= ceiling) return undefined
  const tag = reading.tags[i]
  const word = lowerAt(reading, i)
  const takesClause = /[cdk]/u.test(frames)
  if (tag === 'THAT' && takesClause) return opensDemonstrative(reading, i) ? i : i + 1
  if (opensQuote(reading, i)) return i
  if ((word === ',' || word === ':') && i + 1 < ceiling && (opensQuote(reading, i + 1) || word === ':')) return i + 1
  if (takesClause && (tag === 'WH' || word === 'if')) return i
  if (tag === 'TO' && frames.includes('t')) return i
  if (word === 'for' && frames.includes('f')) return i
  if (tag === 'VBG' && frames.includes('g')) return i
  if (frames.includes('o') && opensPhrase(reading, i)) return i
  return /[cd]/u.test(frames) && opensClause(reading, i, ceiling, frames.includes('s')) ? i : undefined
}

/** "said that was wrong": "that" is the subject, not the complementiser. */
function opensDemonstrative(reading: Reading, i: number): boolean {
  return (
    /^(?:is|was|were|are|would|will|wasn't|isn't|wouldn't|'s)$/u.test(lowerAt(reading, i + 1)) ||
    (reading.tags[i + 1] === 'PUNCT' && lowerAt(reading, i + 1) === '.')
  )
}

const phraseOpeners: ReadonlySet<string> = new Set(['DET', 'PRP', 'PRO', 'NUM', 'N', 'NNP', 'ADJ', 'TIME', 'VBN'])

function opensPhrase(reading: Reading, i: number): boolean {
  // Who "announced himself" said nothing.
  if (/sel(?:f|ves)$/u.test(lowerAt(reading, i)) && reading.tags[i] === 'PRO') return false
  // "confirmed today that": when it was said, not what; "announced Monday's vote" is what.
  if (reading.tags[i] === 'TIME') return /^(?:POS|N|NNP)$/u.test(reading.tags[i + 1] ?? '')
  if (reading.tags[i] === 'ADJ' && reading.tags[i + 1] === 'TIME')
    return /^(?:POS|N|NNP|AUX|MD|VBD)$/u.test(reading.tags[i + 2] ?? '')
  return phraseOpeners.has(reading.tags[i] ?? '') || reading.tags[i] === 'WH'
}

/** A clause without "that": a noun phrase, an adverb or an introduction with a verb after it; after "say" the verb may be one that no list knows. */
function opensClause(reading: Reading, i: number, ceiling: number, isSaying: boolean): boolean {
  const tag = reading.tags[i] ?? ''
  if (tag === 'TIME' || opensPartOfDay(reading, i)) return false
  if ((tag === 'DET' || tag === 'ADJ') && isTimePhrase(reading, i, ceiling)) return false
  if (isSaying && /^(?:yes|no)$/u.test(lowerAt(reading, i))) return true
  if (opensHedgedNumber(reading, i)) return hasVerbAhead(reading, i, ceiling)
  if (phraseOpeners.has(tag) || tag === 'VBG') return (isSaying && i + 1 < ceiling) || hasVerbAhead(reading, i, ceiling)
  if (tag === 'SUB' || (tag === 'ADV' && !/^(?:later|again|once|also|too|early)$/u.test(lowerAt(reading, i))))
    return hasVerbAhead(reading, i + 1, ceiling) && !isAdjunctOpener(reading, i)
  return false
}

/** "at least nine people were missing": a number with the words that bound it. */
function opensHedgedNumber(reading: Reading, i: number): boolean {
  const word = lowerAt(reading, i)
  const next = lowerAt(reading, i + 1)
  const isPair = /^(?:at least|at most|up to|more than|fewer than|less than)$/u.test(`${word} ${next}`)
  if (isPair) return reading.tags[i + 2] === 'NUM'
  return /^(?:about|around|over|nearly|almost|roughly)$/u.test(word) && reading.tags[i + 1] === 'NUM'
}

/** "late on Sunday", "early in the morning": when something was said. */
function opensPartOfDay(reading: Reading, i: number): boolean {
  if (!/^(?:late|early|shortly)$/u.test(lowerAt(reading, i)) || reading.tags[i + 1] !== 'P') return false
  return reading.tags[i + 2] === 'TIME' || (reading.tags[i + 2] === 'DET' && reading.tags[i + 3] === 'TIME')
}

function isAdjunctOpener(reading: Reading, i: number): boolean {
  return /^(?:as|when|while|after|before|since|than)$/u.test(lowerAt(reading, i))
}

function isTimePhrase(reading: Reading, i: number, ceiling: number): boolean {
  const after = reading.tags[i + 2]
  const isSubject = after === 'POS' || after === 'AUX' || after === 'MD' || after === 'VBD'
  return reading.tags[i + 1] === 'TIME' && i + 1 < ceiling && !isSubject
}

const verbReachMax = 60

/** Whether a verb stands ahead that can be that of a clause beginning at `i`: before a comma, and not joined to the verb of saying ("added salt and stirred"). */
export function hasVerbAhead(reading: Reading, i: number, ceiling: number): boolean {
  for (let j = i; j < ceiling && j < i + verbReachMax; j += 1) {
    const tag = reading.tags[j]
    const isVerb = tag === 'AUX' || tag === 'MD' || tag === 'VB' || tag === 'VBS' || tag === 'VBD'
    if (isVerb && reading.tags[j - 1] !== 'CC' && reading.tags[j - 1] !== 'TO') return true
    if (tag === 'CC' && isVerbTag(reading, j + 1)) return false
  }
  return false
}

function isVerbTag(reading: Reading, i: number): boolean {
  return /^(?:VB|VBS|VBD)$/u.test(reading.tags[i] ?? '')
}

const adjunctOpeners =
  /^(?:in|on|at|during|after|before|via|through|from|following|by|outside|inside|to|with|over|about|late|early|last|this|earlier|later|also|again|as|when|shortly|just|ahead)$/u

/** Past "on Monday", "in a statement", "last week", "at a rally in Ohio": times, places and occasions between a cue and its content. */
export function skipAdjuncts(reading: Reading, start: number, ceiling: number): number {
  let i = start
  for (let parts = 0; parts < 6 && i < ceiling; parts += 1) {
    const next = adjunctEnd(reading, i, ceiling)
    if (next === i) return i
    i = next
  }
  return i
}

function adjunctEnd(reading: Reading, i: number, ceiling: number): number {
  const tag = reading.tags[i]
  const word = lowerAt(reading, i)
  if (tag === 'TIME') return i + 1
  if (tag === 'DET' && isTimePhrase(reading, i, ceiling)) return i + 2
  if (tag === 'ADJ' && reading.tags[i + 1] === 'TIME') return i + 2
  if (opensPartOfDay(reading, i)) return i + 1
  if (tag === 'ADV' || isMadePublic(reading, i)) return i + 1
  if (tag === 'P' && adjunctOpeners.test(word)) {
    const end = chunkEnd(reading, i + 1, ceiling)
    return end > i + 1 ? end : i
  }
  if (word === 'of' || word === 'for') {
    const end = chunkEnd(reading, i + 1, ceiling)
    return end > i + 1 ? end : i
  }
  return i
}

/** "in an interview published on Monday", "in a letter seen by the daily": the participle of an occasion, with when or by whom behind it. */
function isMadePublic(reading: Reading, i: number): boolean {
  const isBehindNoun = /^(?:N|NNP)$/u.test(reading.tags[i - 1] ?? '')
  const isParticiple =
    /^(?:published|broadcast|aired|posted|released|recorded|conducted|given|issued|shown|televised|printed|taped|filmed|seen|obtained|sent|shared|carried|held|due|scheduled|streamed)$/u.test(
      lowerAt(reading, i),
    )
  return (
    isBehindNoun &&
    isParticiple &&
    (/^(?:P|TIME|ADV)$/u.test(reading.tags[i + 1] ?? '') || opensPartOfDay(reading, i + 1))
  )
}

/** "told reporters at the airport, where he had landed, that": the "that" after an aside. */
function thatAhead(reading: Reading, start: number, ceiling: number): number | undefined {
  if (lowerAt(reading, start) !== ',' && reading.tags[start] !== 'P' && reading.tags[start] !== 'SUB') return undefined
  for (let i = start; i < ceiling && i < start + 40; i += 1) {
    if (isInsideQuote(reading, i)) return undefined
    if (lowerAt(reading, i) === ':' && opensQuote(reading, i + 1)) return i + 1
    if (
      reading.tags[i] === 'THAT' &&
      (lowerAt(reading, i - 1) === ',' ||
        reading.tags[i - 1] === 'N' ||
        reading.tags[i - 1] === 'TIME' ||
        reading.tags[i - 1] === 'NNP')
    ) {
      const isRelative =
        lowerAt(reading, start) !== ',' &&
        reading.tags[i + 1] !== undefined &&
        /^(?:VBD|VBS|AUX|MD)$/u.test(reading.tags[i + 1] ?? '')
      if (!isRelative) return i + 1
    }
  }
  return undefined
}

/** "told reporters", "assured the board": who is addressed. */
function addressee(reading: Reading, after: number, ceiling: number, frames: string): Range | undefined {
  const first = after
  if (reading.tags[first] === 'TIME' || (reading.tags[first] === 'DET' && isTimePhrase(reading, first, ceiling)))
    return undefined
  if (!opensPhrase(reading, first) || reading.tags[first] === 'WH') return undefined
  let end = chunkEnd(reading, first, ceiling)
  const joint = frames.includes('f') ? /^(?:of|with)$/u : /^(?:of|for|with)$/u
  if (joint.test(lowerAt(reading, end))) end = Math.max(end, chunkEnd(reading, end + 1, ceiling))
  if (lowerAt(reading, end) === 'and') end = Math.max(end, chunkEnd(reading, end + 1, ceiling))
  return end > first ? { first, end } : undefined
}

const partWords = /^(?:of|for|with|to|as|over|after|that)$/u

/** "accused the mayor of lying": the content is what follows the preposition; without one it is the whole. */
function addresseeAndPart(reading: Reading, after: number, ceiling: number): Following {
  if (!opensPhrase(reading, after)) return { rest: after }
  const end = chunkEnd(reading, after, ceiling)
  if (end > after && partWords.test(lowerAt(reading, end)) && end + 1 < ceiling) {
    const content = contentFrom(reading, end + 1, ceiling)
    return { content, rest: end + 1 }
  }
  return wholeRest(reading, after, ceiling)
}

function wholeRest(reading: Reading, after: number, ceiling: number): Following {
  const tag = reading.tags[after]
  const isOpen =
    opensPhrase(reading, after) ||
    opensQuote(reading, after) ||
    tag === 'VBG' ||
    tag === 'TO' ||
    tag === 'THAT' ||
    tag === 'ADV' ||
    tag === 'P' ||
    lowerAt(reading, after) === 'if'
  if (!isOpen || after >= ceiling) return { rest: after }
  return { content: contentFrom(reading, tag === 'THAT' ? after + 1 : after, ceiling), rest: after }
}

/** The content from `first` to the end of its clause. */
export function contentFrom(reading: Reading, first: number, ceiling: number): Range {
  let end = clauseEnd(reading, first, ceiling)
  while (end > first && /^[,;:.]$/u.test(lowerAt(reading, end - 1)) && !isInsideQuote(reading, end - 1)) end -= 1
  let start = first
  while (start < end - 1 && /^[,;:]$/u.test(lowerAt(reading, start))) start += 1
  return { first: start, end: Math.max(end, start + 1) }
}

function clauseEnd(reading: Reading, first: number, ceiling: number): number {
  for (let i = first + 1; i < ceiling; i += 1) {
    if (isInsideQuote(reading, i)) continue
    const word = lowerAt(reading, i)
    if (word === ';') return i
    if (word === ',' && endsBeforeComma(reading, i, ceiling)) return i
    if (closesQuote(reading, i) && lowerAt(reading, i - 1) === ',' && endsBeforeComma(reading, i, ceiling)) return i + 1
    if (word === 'according' && lowerAt(reading, i + 1) === 'to') return reading.tags[i - 1] === 'CC' ? i - 1 : i
  }
  return ceiling
}

/** A comma before a participle that reports ("…, adding that"), "according to" or a trailing "she said" ends the content. */
function endsBeforeComma(reading: Reading, comma: number, ceiling: number): boolean {
  const next = comma + 1
  const word = lowerAt(reading, next)
  if (word === 'according' || word === 'citing') return true
  return (
    reading.tags[next] === 'VBG' &&
    next + 1 < ceiling &&
    /^(?:adding|speaking|saying|noting|calling|citing|arguing|telling|claiming|referring|insisting|suggesting|warning|pointing|explaining|describing|accusing|stating|declaring|vowing|promising|stressing)$/u.test(
      word,
    )
  )
}

/** The content that ends before token `end` ("…," she said): from the border of its clause, with the earlier sentences of its quotation. */
export function precedingContent(reading: Reading, end: number, floor: number): readonly Range[] {
  let last = end
  while (last > floor && /^[,—–-]$/u.test(lowerAt(reading, last - 1))) last -= 1
  let first = floor
  while (first < last && (reading.tags[first] === 'CC' || /^[,;:.—–]$/u.test(lowerAt(reading, first)))) first += 1
  if (
    first + 1 < last &&
    lowerAt(reading, first + 1) === ',' &&
    /^(?:meanwhile|however|still|also|separately|moreover|furthermore|nevertheless|nonetheless)$/u.test(
      lowerAt(reading, first),
    )
  )
    first += 2
  if (last <= first) return []
  const quote = closesQuote(reading, last - 1) ? reading.quotes[reading.quoteAt[last - 1] ?? -1] : undefined
  return [{ first: quote === undefined ? first : Math.min(first, openingOf(reading, quote)), end: last }]
}

/** A quotation of several paragraphs opens each of them with a mark and closes only the last. */
function openingOf(reading: Reading, quote: QuotePair): number {
  let first = quote.first
  for (let paragraphs = 0; paragraphs < 10; paragraphs += 1) {
    const before = reading.quotes[reading.quoteAt[first - 1] ?? -1]
    if (before === undefined || before.isClosed || before.last !== first - 1) return first
    first = before.first
  }
  return first
}
