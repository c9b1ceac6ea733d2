import type { PeopleCount, SourceKind } from '../model/statement.ts'
import { singularOf } from '../text/plural.ts'
import type { AttributeLexicon, NounClass } from './attribute-lexicon.ts'
import { countPeople, headOf, isPlural } from './count-people.ts'
import { lowerAt, type Range, type Reading } from './reading.ts'

/** What the words of a source tell by themselves. */
export interface SourceReading {
  readonly phrase: Range
  readonly kind: SourceKind
  /** The name in it, without titles. */
  readonly name?: Range
  readonly count?: PeopleCount
  readonly isPronoun: boolean
  readonly isPlural: boolean
  /** The noun that tells what it is, in lower case. */
  readonly head: string
}

/** What kind of source `source` is: named, a body, a paper, somebody unnamed. */
export function readSource(reading: Reading, source: Range, lexicon: AttributeLexicon): SourceReading {
  const phrase = withoutPossessive(reading, source)
  const head = headOf(reading, phrase)
  const word = lowerAt(reading, head)
  const isPronoun =
    phrase.end - phrase.first === 1 &&
    (reading.tags[phrase.first] === 'PRP' ||
      reading.tags[phrase.first] === 'DET' ||
      reading.tags[phrase.first] === 'PRO')
  const base = { phrase, isPronoun, isPlural: isPlural(word), head: word }
  if (isPronoun) return { ...base, kind: 'named' }
  const name = nameIn(reading, phrase, head, lexicon)
  if (name !== undefined) return { ...base, ...namedReading(reading, phrase, name, lexicon) }
  const { kind, count } = unnamed(reading, phrase, head, lexicon)
  return { ...base, kind, ...(count ? { count } : {}), isPlural: base.isPlural || (count?.min ?? 0) > 1 }
}

/** "The mayor's" (claim) is the mayor. */
function withoutPossessive(reading: Reading, phrase: Range): Range {
  const isOwner = reading.tags[phrase.end - 1] === 'POS' && phrase.end - phrase.first > 1
  return isOwner ? { first: phrase.first, end: phrase.end - 1 } : phrase
}

/** A named source: one person or body, or, with a conjunction between two people, several without one name. */
function namedReading(
  reading: Reading,
  phrase: Range,
  name: Range,
  lexicon: AttributeLexicon,
): Pick<SourceReading, 'kind' | 'name' | 'isPlural'> | Pick<SourceReading, 'kind' | 'isPlural'> {
  const kind = kindOfName(reading, name, lexicon)
  for (let i = phrase.first; i < phrase.end - 1; i += 1) {
    const joins = lowerAt(reading, i) === 'and' && reading.tags[i + 1] === 'NNP' && kind === 'named'
    if (joins && isGivenName(reading, i + 1, lexicon)) return { kind, isPlural: true }
  }
  return { kind, name, isPlural: false }
}

/** The name that a phrase gives: its head when that is a name, else a name in an apposition. */
function nameIn(reading: Reading, phrase: Range, head: number, lexicon: AttributeLexicon): Range | undefined {
  if (reading.tags[head] === 'NNP') {
    let first = head
    while (first > phrase.first && (reading.tags[first - 1] === 'NNP' || isNameJoint(reading, first - 1))) first -= 1
    return withoutTitles(reading, { first, end: endOfBody(reading, phrase, head, lexicon) }, lexicon)
  }
  for (let comma = head + 1; comma < phrase.end; comma += 1) {
    if (lowerAt(reading, comma) !== ',') continue
    const i = lowerAt(reading, comma + 1) === 'the' ? comma + 1 : comma
    if (reading.tags[i + 1] !== 'NNP') continue
    let end = i + 1
    while (end < phrase.end && (reading.tags[end] === 'NNP' || isNameJoint(reading, end))) end += 1
    const isPerson = end - i - 1 >= 2 && (end === phrase.end || lowerAt(reading, end) === ',')
    if (isPerson) return withoutTitles(reading, { first: i + 1, end }, lexicon)
  }
  return undefined
}

/** "Ministry of Fisheries", "Committee for Public Works": the name of a body goes on after its preposition. */
function endOfBody(reading: Reading, phrase: Range, head: number, lexicon: AttributeLexicon): number {
  const word = lowerAt(reading, head)
  if (lexicon.nouns.get(word) !== 'body' && !lexicon.subjects.bodyWords.has(word)) return head + 1
  let end = head + 1
  while (
    end + 1 < phrase.end &&
    /^(?:of|for|and|on)$/u.test(lowerAt(reading, end)) &&
    /^(?:NNP|DET)$/u.test(reading.tags[end + 1] ?? '')
  ) {
    end += reading.tags[end + 1] === 'DET' ? 3 : 2
    while (end < phrase.end && reading.tags[end] === 'NNP') end += 1
  }
  return Math.min(end, phrase.end)
}

function isNameJoint(reading: Reading, i: number): boolean {
  return (
    /^(?:de|del|della|di|da|van|von|der|den|al|bin|of|for|and|the|&)$/u.test(lowerAt(reading, i)) &&
    reading.tags[i - 1] === 'NNP' &&
    reading.tags[i + 1] === 'NNP'
  )
}

function withoutTitles(reading: Reading, name: Range, lexicon: AttributeLexicon): Range {
  let first = name.first
  for (let i = name.end - 2; i > name.first; i -= 1)
    if (isTitle(reading, i, lexicon) && reading.tags[i + 1] === 'NNP') return { first: i + 1, end: name.end }
  for (let i = name.first; i < name.end - 1; i += 1)
    if (isGivenName(reading, i, lexicon)) return { first: i, end: name.end }
  while (first < name.end - 1 && isTitle(reading, first, lexicon)) first += 1
  // "European Commission": the nation is part of a body's name.
  const isBody = first === name.end - 1 && first > name.first && lexicon.subjects.bodyWords.has(lowerAt(reading, first))
  return isBody ? name : { first, end: name.end }
}

function isGivenName(reading: Reading, i: number, lexicon: AttributeLexicon): boolean {
  return lexicon.subjects.givenNames.has(lowerAt(reading, i)) && reading.tags[i + 1] === 'NNP'
}

function isTitle(reading: Reading, i: number, lexicon: AttributeLexicon): boolean {
  const word = lowerAt(reading, i).replace(/\.$/u, '')
  return (
    lexicon.subjects.titles.has(word) ||
    /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|lt|col|sgt|capt|prof|rev|former|us|u\.s|uk)$/u.test(word) ||
    lexicon.subjects.demonyms.has(word)
  )
}

function kindOfName(reading: Reading, name: Range, lexicon: AttributeLexicon): SourceKind {
  if (
    isTitle(reading, name.first - 1, lexicon) &&
    reading.tags[name.first - 1] === 'NNP' &&
    !lexicon.subjects.demonyms.has(lowerAt(reading, name.first - 1))
  )
    return 'named'
  if (isGivenName(reading, name.first, lexicon) && name.end - name.first <= 4) return 'named'
  const words: string[] = []
  for (let i = name.first; i < name.end; i += 1) words.push(lowerAt(reading, i))
  const text = words.join(' ')
  const isBody = words.some((word) => lexicon.nouns.get(word) === 'body' || lexicon.subjects.bodyWords.has(word))
  const isPlace = lexicon.subjects.places.has(text)
  const isPaper =
    /^(?:ledger|courier|herald|post|times|gazette|tribune|chronicle|journal|news|mirror|observer|bulletin|daily|radio|tv|network|dispatch|telegraph|sentinel|examiner|independent|register|inquirer|standard|press)$/u.test(
      words.at(-1) ?? '',
    ) || /^(?:radio|daily)$/u.test(words[0] ?? '')
  const isAcronym = words.length === 1 && /^[A-Z]{2,}$/u.test(reading.tokens[name.first]?.text ?? '')
  const isOutlet = lexicon.outlets.outletOf(text) !== undefined
  if (words.some((word) => lexicon.nouns.get(word) === 'document')) return 'document'
  return isBody ||
    isPaper ||
    isPlace ||
    isAcronym ||
    isOutlet ||
    /^(?:white house|the kremlin|kremlin|pentagon)$/u.test(text)
    ? 'institution'
    : 'named'
}

function unnamed(
  reading: Reading,
  phrase: Range,
  head: number,
  lexicon: AttributeLexicon,
): { kind: SourceKind; count?: PeopleCount } {
  const noun = classAt(reading, phrase, head, lexicon)
  const count = (): PeopleCount => countPeople(reading, phrase)
  const isOneOf = lowerAt(reading, phrase.first) === 'one' && lowerAt(reading, phrase.first + 1) === 'of'
  if (isOneOf && noun !== 'document' && noun !== 'body') return { kind: 'anonymous', count: count() }
  switch (noun) {
    case 'document':
      return { kind: 'document' }
    case 'spokesperson':
      return { kind: 'unnamed-spokesperson', count: count() }
    case 'insider':
      return isVagueGroup(reading, phrase, lexicon) || isPeople(reading, phrase, head)
        ? { kind: 'generic', count: count() }
        : { kind: 'anonymous', count: count() }
    case 'office':
      if (isPlural(lowerAt(reading, head))) return { kind: 'generic', count: count() }
      return isCounted(reading, phrase) ? { kind: 'anonymous', count: count() } : { kind: 'office' }
    case 'body':
      return { kind: 'institution' }
    case 'person':
      if (isPlural(lowerAt(reading, head)))
        return { kind: isFew(reading, phrase) ? 'anonymous' : 'generic', count: count() }
      return isCounted(reading, phrase) ? { kind: 'anonymous', count: count() } : { kind: 'office' }
    default:
      if (isPlural(lowerAt(reading, head))) return { kind: 'generic', count: count() }
      return isSomeone(reading, phrase, head) ? { kind: 'anonymous', count: count() } : { kind: 'generic' }
  }
}

/** "a driver", "two soldiers and one driver": somebody counted, not somebody known. */
function isCounted(reading: Reading, phrase: Range): boolean {
  return /^(?:a|an|one|another)$/u.test(lowerAt(reading, phrase.first)) || hasNumber(reading, phrase)
}

function hasNumber(reading: Reading, phrase: Range): boolean {
  for (let i = phrase.first; i < phrase.end && reading.tags[i] !== 'P'; i += 1) {
    if (reading.tags[i] === 'NUM' && (i === phrase.first || reading.tags[i - 1] !== 'PUNCT')) return true
  }
  return false
}

/** "a former guard", "one local fisher": one person without a name, by the ending of the noun. */
function isSomeone(reading: Reading, phrase: Range, head: number): boolean {
  const isOne = /^(?:a|an|one|another)$/u.test(lowerAt(reading, phrase.first))
  return isOne && /(?:er|or|ist|ian|ant|man|woman|ard|ee|ent|ian|eur|cian|mate)$/u.test(lowerAt(reading, head))
}

/** The class of the head noun, or of the nearest noun before it that has one. */
function classAt(reading: Reading, phrase: Range, head: number, lexicon: AttributeLexicon): NounClass | undefined {
  const word = lowerAt(reading, head)
  if (word === 'executive' && lowerAt(reading, head - 1) === 'chief') return 'office'
  const own = lexicon.nouns.get(word) ?? lexicon.nouns.get(singularOf(word))
  if (own !== undefined) return own
  return /(?:minister|president|governor|secretary|ambassador)$/u.test(word) && head > phrase.first
    ? 'office'
    : undefined
}

/** "young people" are anybody; "people briefed on the talks" are unnamed sources. */
function isPeople(reading: Reading, phrase: Range, head: number): boolean {
  if (
    !/^(?:people|men|women|students|residents|workers|friends|neighbors|neighbours|teachers)$/u.test(
      lowerAt(reading, head),
    )
  )
    return false
  if (isFew(reading, phrase)) return false
  for (let i = head + 1; i < phrase.end; i += 1) {
    if (/^(?:familiar|briefed|close|involved|knowledge|aware|present)$/u.test(lowerAt(reading, i))) return false
  }
  return true
}

/** "two neighbours", "nearly twenty workers": so few that somebody spoke to them. */
function isFew(reading: Reading, phrase: Range): boolean {
  for (let i = phrase.first; i < phrase.end && reading.tags[i] !== 'P'; i += 1) {
    const word = lowerAt(reading, i)
    if (/^(?:one|hundred|hundreds|thousand|thousands|million|millions|percent|half)$|%|^\d{3}/u.test(word)) return false
    if (reading.tags[i] === 'NUM') return lowerAt(reading, i + 1) !== 'in' && lowerAt(reading, i + 1) !== 'million'
  }
  return false
}

/** "French officials": a nation's officials without a number or a nearer description may have spoken in public. */
function isVagueGroup(reading: Reading, phrase: Range, lexicon: AttributeLexicon): boolean {
  const size = phrase.end - phrase.first
  if (size !== 2 && size !== 3) return false
  for (let i = phrase.first; i < phrase.end - 1; i += 1) if (reading.tags[i] !== 'NNP') return false
  const nation = lowerAt(reading, phrase.end - 2)
  return lexicon.subjects.demonyms.has(nation) || lexicon.subjects.places.has(nation)
}
