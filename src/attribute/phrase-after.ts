import { lowerAt, opensQuote, type Reading } from './reading.ts'
import { nominalTags } from './word-lexicon.ts'

const adjunctNouns =
  /^(?:interview|interviews|statement|speech|tweet|tweets|post|email|e-mail|rally|conference|briefing|letter|appearance|hearing|call|memo|town|event|response|reply|reference|testimony|debate|phone|order|addition|account|page|channel|feed|platform|website|twitter|facebook|telegram|instagram|tiktok|x)$/u

/** The end of the noun phrase that begins at token `first`, with its "of" and the like and, with `apposition`, what follows between commas. */
export function phraseEnd(reading: Reading, first: number, ceiling: number, options: { apposition: boolean }): number {
  let end = chunkEnd(reading, first, ceiling, options.apposition)
  for (let parts = 0; parts < 6 && end > first; parts += 1) {
    const next = joinedEnd(reading, end, ceiling, options.apposition)
    if (next === undefined) break
    end = next
  }
  for (let parts = 0; options.apposition && parts < 3 && end > first; parts += 1) {
    const next = appositionEnd(reading, end, ceiling)
    if (next === end) break
    end = next
  }
  return end
}

function joinedEnd(reading: Reading, end: number, ceiling: number, isSource: boolean): number | undefined {
  const word = lowerAt(reading, end)
  const isJoint =
    /^(?:of|for|with|from|at|in|on|to)$/u.test(word) || (word === 'and' && reading.tags[end + 1] !== 'PRP')
  if (!isJoint || end + 1 >= ceiling) return undefined
  const next = chunkEnd(reading, end + 1, ceiling, isSource)
  if (next <= end + 1 || reading.tags[end + 1] === 'TIME') return undefined
  if (word === 'and' || word === 'of') return next
  if (word === 'to' && reading.tags[end + 1] === 'VB') return undefined
  for (let i = end + 1; i < next; i += 1)
    if (adjunctNouns.test(lowerAt(reading, i)) || reading.tags[i] === 'TIME') return undefined
  return next
}

/** The end of the run of determiners, adjectives and nouns that begins at `first`; `first` itself when there is none. */
export function chunkEnd(reading: Reading, first: number, ceiling: number, isSource = false): number {
  if (reading.tags[first] === 'PRP' || (reading.tags[first] === 'PRO' && lowerAt(reading, first) !== 'one'))
    return Math.min(first + 1, ceiling)
  let i = first
  for (; i < ceiling; i += 1) {
    const tag = reading.tags[i]
    // "the ministry's most recent plan"
    if (reading.tags[i + 1] === 'ADJ' && /^(?:most|more|least|less)$/u.test(lowerAt(reading, i))) continue
    if (tag === 'DET' && i > first && reading.tags[i - 1] !== 'DET') return i
    if (tag === 'TIME' && reading.tags[i + 1] !== 'POS' && i > first)
      return reading.tags[i - 1] === 'ADJ' && i - 1 > first ? i - 1 : i
    if (tag === 'NNP' && reading.tags[i - 1] === 'N' && i > first && !isSource && !isTitleBefore(reading, i)) return i
    if (tag === 'PUNCT' && lowerAt(reading, i) === '(') i = closingBracket(reading, i, ceiling)
    else if (tag === 'PUNCT' && !/^[&/$-]$/u.test(lowerAt(reading, i)) && !isShortQuote(reading, i)) return i
    else if (isSource && i > first && isParticle(reading, i)) continue
    else if (
      tag !== 'PUNCT' &&
      (tag === undefined || !nominalTags.has(tag)) &&
      !(tag === 'ADV' && reading.tags[i + 1] === 'ADJ')
    )
      return i
    else if (
      (tag === 'VBD' || tag === 'VBG') &&
      i > first &&
      reading.tags[i - 1] !== 'DET' &&
      reading.tags[i - 1] !== 'ADJ'
    )
      return i
  }
  return i
}

/** "Pierre de Vos", "Ursula von der Leyen": a small word inside a name. */
function isParticle(reading: Reading, i: number): boolean {
  return (
    /^(?:de|del|della|di|da|dos|van|von|der|den|al|bin|ibn|la|le|el)$/u.test(lowerAt(reading, i)) &&
    reading.tags[i - 1] === 'NNP'
  )
}

/** "spokesman Lee Brown": a title before a name belongs to it. */
function isTitleBefore(reading: Reading, name: number): boolean {
  return /(?:man|men|woman|women|person|people|er|or|ist|ant|ent|ate|chief|head|official|aide|analyst|president|counterpart|ally|son|wife|king|ary|ian|mate|member|star|host|anchor|pal|hopeful|candidate)$/u.test(
    lowerAt(reading, name - 1),
  )
}

function closingBracket(reading: Reading, open: number, ceiling: number): number {
  for (let i = open + 1; i < ceiling && i < open + 15; i += 1) if (lowerAt(reading, i) === ')') return i
  return open
}

function isShortQuote(reading: Reading, i: number): boolean {
  const quote = reading.quotes[reading.quoteAt[i] ?? -1]
  return quote !== undefined && quote.last - quote.first <= 6
}

/** "Lee Brown, a farmer from Ohio": the end after the apposition; a clause with a subject or a report of its own is none. */
function appositionEnd(reading: Reading, end: number, ceiling: number): number {
  if (lowerAt(reading, end) !== ',' || end + 1 >= ceiling || !opensApposition(reading, end + 1)) return end
  for (let i = end + 1; i < ceiling && i < end + 40; i += 1) {
    const tag = reading.tags[i]
    if (opensQuote(reading, i)) return i > end + 2 && lowerAt(reading, i - 1) !== ',' ? i : end
    if (/^[,;:—–.(]$/u.test(lowerAt(reading, i)))
      return lowerAt(reading, i) === ',' && isSuffixAfter(reading, i) ? i + 2 : i
    if (tag === 'SUB' && lowerAt(reading, i) !== 'as') return i
  }
  return ceiling
}

function opensApposition(reading: Reading, i: number): boolean {
  const opener = reading.tags[i]
  const word = lowerAt(reading, i)
  if (word === 'who' || word === 'whose') return !reportingVerbs.test(nextVerb(reading, i + 1))
  return opener === 'DET' || opener === 'N' || opener === 'NNP' || opener === 'ADJ' || opener === 'NUM'
}

const reportingVerbs =
  /^(?:said|says|say|told|added|adds|noted|called|argued|likened|described|criticized|accused|announced|insisted|compared)$/u

function nextVerb(reading: Reading, i: number): string {
  let j = i
  while (j < i + 4 && (reading.tags[j] === 'ADV' || reading.tags[j] === 'AUX')) j += 1
  return lowerAt(reading, j)
}

function isSuffixAfter(reading: Reading, comma: number): boolean {
  return /^(?:jr\.|sr\.|inc\.)$/u.test(lowerAt(reading, comma + 1))
}
