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

/** What kind of source `phrase` is: named, a body, a paper, somebody unnamed. */
export function readSource(reading: Reading, phrase: Range, lexicon: AttributeLexicon): SourceReading {
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
  if (name !== undefined) return { ...base, kind: kindOfName(reading, name, lexicon), name }
  const { kind, count } = unnamed(reading, phrase, head, lexicon)
  return { ...base, kind, ...(count ? { count } : {}), isPlural: base.isPlural || (count?.min ?? 0) > 1 }
}

/** The name that a phrase gives: its head when that is a name, else a name in an apposition. */
function nameIn(reading: Reading, phrase: Range, head: number, lexicon: AttributeLexicon): Range | undefined {
  if (reading.tags[head] === 'NNP') {
    let first = head
    while (first > phrase.first && (reading.tags[first - 1] === 'NNP' || isNameJoint(reading, first - 1))) first -= 1
    return withoutTitles(reading, { first, end: head + 1 }, lexicon)
  }
  for (let i = head + 1; i < phrase.end; i += 1) {
    if (lowerAt(reading, i) !== ',' || reading.tags[i + 1] !== 'NNP') continue
    let end = i + 1
    while (end < phrase.end && (reading.tags[end] === 'NNP' || isNameJoint(reading, end))) end += 1
    const isPerson = end - i - 1 >= 2 && (end === phrase.end || lowerAt(reading, end) === ',')
    if (isPerson) return withoutTitles(reading, { first: i + 1, end }, lexicon)
  }
  return undefined
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
  return { first, end: name.end }
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
  const isAcronym = words.length === 1 && /^[A-Z]{2,}$/u.test(reading.tokens[name.first]?.text ?? '')
  const isOutlet = lexicon.outlets.outletOf(text) !== undefined
  if (words.some((word) => lexicon.nouns.get(word) === 'document')) return 'document'
  return isBody || isPlace || isAcronym || isOutlet || /^(?:white house|the kremlin|kremlin|pentagon)$/u.test(text)
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
      return { kind: isPlural(lowerAt(reading, head)) ? 'generic' : 'office' }
    case 'body':
      return { kind: 'institution' }
    case 'person':
      if (isPlural(lowerAt(reading, head))) return { kind: 'generic', count: count() }
      return /^(?:a|an|one|another)$/u.test(lowerAt(reading, phrase.first))
        ? { kind: 'anonymous', count: count() }
        : { kind: 'office' }
    default:
      return isPlural(lowerAt(reading, head)) ? { kind: 'generic', count: count() } : { kind: 'generic' }
  }
}

/** The class of the head noun, or of the nearest noun before it that has one. */
function classAt(reading: Reading, phrase: Range, head: number, lexicon: AttributeLexicon): NounClass | undefined {
  const word = lowerAt(reading, head)
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
  for (let i = head + 1; i < phrase.end; i += 1) {
    if (/^(?:familiar|briefed|close|involved|knowledge|aware|present)$/u.test(lowerAt(reading, i))) return false
  }
  return true
}

/** "French officials": a nation's officials without a number or a nearer description may have spoken in public. */
function isVagueGroup(reading: Reading, phrase: Range, lexicon: AttributeLexicon): boolean {
  const size = phrase.end - phrase.first
  if (size !== 2 && size !== 3) return false
  for (let i = phrase.first; i < phrase.end - 1; i += 1) if (reading.tags[i] !== 'NNP') return false
  const nation = lowerAt(reading, phrase.end - 2)
  return lexicon.subjects.demonyms.has(nation) || lexicon.subjects.places.has(nation)
}
