import type { PeopleCount } from '../model/statement.ts'
import { lowerAt, type Range, type Reading } from './reading.ts'

const numbers: ReadonlyMap<string, number> = new Map(
  'a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, at) => [word, at < 2 ? 1 : at - 1] as const),
)
const dozen = 12

/** How many people a phrase speaks of: "three officials and a lawmaker" are 3 + 1; a plural without a number is at least two. */
export function countPeople(reading: Reading, phrase: Range): PeopleCount {
  const parts: { readonly n: number; readonly what: string }[] = []
  for (let i = phrase.first; i < phrase.end; i += 1) {
    const opens =
      i === phrase.first ||
      /^(?:and|or|,|least|about|than|nearly|half|some|around|roughly|over|to|most)$/u.test(lowerAt(reading, i - 1)) ||
      reading.tags[i - 1] === 'ADV'
    if (reading.tags[i] === 'P' && i > phrase.first && lowerAt(reading, i) !== 'of') break
    const n = opens ? dozensAt(reading, i) : undefined
    const what = n === undefined ? undefined : headWords(reading, i + 1, phrase.end)
    if (n !== undefined && what !== undefined) parts.push({ n, what })
  }
  const sum = parts.reduce((total, part) => total + part.n, 0)
  if (sum === 0 && lowerAt(reading, phrase.first) === 'both') return { min: 2, exact: 2 }
  if (sum === 0) return { min: isPlural(lowerAt(reading, headOf(reading, phrase))) ? 2 : 1 }
  const isExact =
    !isOpenNumber(reading, phrase) && !isChoice(reading, phrase) && !hasBarePlural(reading, phrase, parts.length)
  if (isChoice(reading, phrase)) return { min: Math.min(...numbersIn(reading, phrase)) }
  if (!isExact) return { min: sum }
  return parts.length > 1 ? { min: sum, exact: sum, parts } : { min: sum, exact: sum }
}

/** "five or six people": the smaller number is sure. */
function isChoice(reading: Reading, phrase: Range): boolean {
  for (let i = phrase.first + 1; i < phrase.end - 1; i += 1) {
    if (lowerAt(reading, i) === 'or' && numbers.has(lowerAt(reading, i - 1)) && numbers.has(lowerAt(reading, i + 1)))
      return true
  }
  return false
}

function numbersIn(reading: Reading, phrase: Range): readonly number[] {
  const found: number[] = []
  for (let i = phrase.first; i < phrase.end; i += 1) {
    const n = numberAt(reading, i)
    if (n !== undefined) found.push(n)
  }
  return found
}

/** "half a dozen" is six. */
function dozensAt(reading: Reading, i: number): number | undefined {
  const isHalf = lowerAt(reading, i - 1) === 'half' || lowerAt(reading, i) === 'half'
  if (!isHalf) return numberAt(reading, i)
  return lowerAt(reading, i) === 'a' && lowerAt(reading, i + 1) === 'dozen' ? dozen / 2 : undefined
}

function numberAt(reading: Reading, i: number): number | undefined {
  const word = lowerAt(reading, i)
  if ((word === 'a' || word === 'an') && reading.tags[i + 1] === 'NUM')
    return lowerAt(reading, i + 1).startsWith('dozen') ? dozen : undefined
  if (
    /^(?:a|an)$/u.test(word) &&
    /^(?:few|number|handful|group|couple|pair|series|majority|lot)$/u.test(lowerAt(reading, i + 1))
  )
    return undefined
  if (/^\d{1,3}$/u.test(word)) return Number(word)
  return numbers.get(word)
}

/** The words between a number and the end of what it counts. */
function headWords(reading: Reading, from: number, end: number): string | undefined {
  let first = from
  if (lowerAt(reading, first) === 'dozen') first += 1
  if (lowerAt(reading, first) === 'of') first += 1
  while (first < end && (reading.tags[first] === 'DET' || reading.tags[first] === 'NUM')) first += 1
  let i = first
  while (
    i < end &&
    /^(?:N|NNP|ADJ|POS|VBN|VBG|VBD)$/u.test(reading.tags[i] ?? '') &&
    !/^(?:familiar|aware|close|present|briefed|involved)$/u.test(lowerAt(reading, i))
  )
    i += 1
  const opening = reading.tokens[first]
  const closing = reading.tokens[i - 1]
  return i === first || opening === undefined || closing === undefined
    ? undefined
    : reading.text.slice(opening.start, closing.end)
}

function isOpenNumber(reading: Reading, phrase: Range): boolean {
  const before = lowerAt(reading, phrase.first)
  return /^(?:at|about|nearly|more|fewer|less|up|over|some|around|roughly|dozens|almost)$/u.test(before)
}

/** "two officials and lawmakers": a part without a number leaves the sum open. */
function hasBarePlural(reading: Reading, phrase: Range, parts: number): boolean {
  let joints = 0
  for (let i = phrase.first; i < phrase.end && reading.tags[i] !== 'P'; i += 1) {
    if (lowerAt(reading, i) === 'and' && numberAt(reading, i + 1) === undefined && isPlural(lowerAt(reading, i + 1)))
      joints += 1
  }
  return joints > 0 && parts > 0
}

const quantityWords =
  /^(?:dozens|hundreds|thousands|scores|number|group|couple|pair|majority|handful|some|one|two|three|four|five|six|many|most|several|few|all|both|each|none|half|members|part|rest|lot|crowd|range|series)$/u

/** The last word of the phrase before what hangs on it ("officials" of "officials with the ministry", of "dozens of officials"). */
export function headOf(reading: Reading, phrase: Range): number {
  const head = lastOfChunk(reading, phrase)
  const isQuantity = quantityWords.test(lowerAt(reading, head)) && lowerAt(reading, head + 1) === 'of'
  return isQuantity && head + 2 < phrase.end ? lastOfChunk(reading, { first: head + 2, end: phrase.end }) : head
}

const insidePhrase = /^(?:N|NNP|ADJ|NUM|POS|CC|DET|VBN|VBG|PRO|TIME|VB|ADV)$/u
const hangingWords = /^(?:familiar|aware|close|present|such|able|willing)$/u

function lastOfChunk(reading: Reading, phrase: Range): number {
  let i = phrase.first
  if (/^(?:than|least|most|to)$/u.test(lowerAt(reading, i + 1)) && i + 2 < phrase.end) i += 2
  while (i < phrase.end - 1) {
    const next = reading.tags[i + 1]
    const isParticiple = next === 'VBG' || next === 'VBN'
    const isHanging =
      hangingWords.test(lowerAt(reading, i + 1)) ||
      (isParticiple && reading.tags[i] === 'N' && reading.tags[i + 2] === 'P')
    if (!insidePhrase.test(next ?? '') || isHanging) break
    i += 1
  }
  return i
}

/** Whether an English noun is a plural by its ending. */
export function isPlural(word: string): boolean {
  return (
    /^(?:people|men|women|children|police|media|many|some|others|most|both|several|few|they)$/u.test(word) ||
    /(?:[^su]s|men|people)$/u.test(word)
  )
}
