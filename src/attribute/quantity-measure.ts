import type { Measure } from '../model/quantity.ts'
import { type FigureText, isGluedMark, isOfKind } from './figure-text.ts'
import type { Amount } from './read-draft.ts'

const byDimension: Readonly<Record<string, Measure>> = {
  area: 'area',
  volume: 'volume',
  mass: 'mass',
  speed: 'speed',
  temperature: 'temperature',
  energy: 'energy',
  power: 'power',
  pressure: 'pressure',
  frequency: 'frequency',
  duration: 'duration',
  age: 'age',
  money: 'money',
  share: 'share',
  rate: 'rate',
  ratio: 'ratio',
  count: 'count',
  data: 'data',
  'data rate': 'data',
}

const lengthWords: readonly (readonly [RegExp, Measure])[] = [
  [/^(?:ranges?|reach|reaches|reaching|strike|striking|hit|hitting|fire|fires|fired|firing|targets?)$/u, 'range'],
  [
    /^(?:portée|дальн[іо]ст[ьі]|дальности|дальністю|дальностью|reichweite|zasięgu?|alcance|autonomía|gittata|reicht)$/u,
    'range',
  ],
  [/^(?:tall|high|height|altitude|elevation|taller|higher)$/u, 'height'],
  [/^(?:deep|depth|deeper|underground)$/u, 'depth'],
  [/^(?:long|length|wide|width|breadth|thick|thicker|thickness|diameter|across|radius)$/u, 'length'],
]
const windowBefore = 12
const windowBehind = 4
const peopleHarmed: readonly (readonly [RegExp, Measure])[] = [
  [
    /^(?:загинул[иао]|погибл[иао]|tote|toten|getötet|starben|morts?|tuée?s?|mort[oi]s?|muert[oa]s|murieron|morte|mortos|mortas|zginęło|zabitych)$/u,
    'deaths',
  ],
  [
    /^(?:поранено|поранених|ранен[ыо]|раненых|verletzte?n?|blessée?s?|herid[oa]s|ferit[ie]|ferid[oa]s|rannych)$/u,
    'injuries',
  ],
  [/^(?:killed|dead|died|deaths?|dies|killing|kills|fatalities|perished|lives|bodies)$/u, 'deaths'],
  [/^(?:injured|wounded|injuries|hurt|injuring|wounding|hospitali[sz]ed)$/u, 'injuries'],
]

/** What the figure measures, by its unit and the words around it. */
export function measureOf(figure: FigureText, amount: Amount): Measure {
  const dimension = amount.unit?.dimension
  if (dimension === 'length') return nearest(figure, amount, lengthWords) ?? 'distance'
  if (dimension === 'count') return harmOf(figure, amount) ?? 'count'
  if (dimension === 'share') return isChange(figure, amount) ? 'change' : 'share'
  if (dimension === 'money') return isPrice(figure, amount) ? 'price' : 'money'
  if (dimension === undefined && amount.form === 'fraction') return 'share'
  if (dimension === undefined)
    return isMagnitude(figure, amount) ? 'magnitude' : isToll(figure, amount) ? 'deaths' : 'other'
  return byDimension[dimension] ?? 'other'
}

/** "a magnitude 6.4 quake", "a 6.4-magnitude quake" */
function isMagnitude(figure: FigureText, amount: Amount): boolean {
  const behind = isGluedMark(figure.tokens[amount.to], '-‑') ? amount.to + 1 : amount.to
  return wordAt(figure, amount.from - 1).startsWith('magnitude') || wordAt(figure, behind) === 'magnitude'
}

const tollWordsMax = 20
const tollNoun = /^(?:tolls?|deaths|dead|killed|died|fatalities)$/u
const otherCount = /^(?:injured|wounded|missing|hurt|cases|infections|houses|homes)$/u
const tollLink =
  /^(?:to|at|past|of|is|was|now|reach(?:es|ed)?|hits?|pass(?:es|ed)?|tops|topped|exceed(?:s|ed)|stands|stood|climbs|kills|killed)$/u

/** "the death toll rose to 112", "the number of people killed stands at 204": a bare number behind the word for the dead. */
function isToll(figure: FigureText, amount: Amount): boolean {
  if (!figure.isEnglish || !tollLink.test(wordAt(figure, amount.from - 1))) return false
  for (let at = amount.from - 1; at >= amount.from - tollWordsMax; at -= 1) {
    const word = wordAt(figure, at)
    if (isSentenceEnd(figure, at) || otherCount.test(word) || figure.tokens[at]?.kind === 'digits') return false
    if (tollNoun.test(word)) return true
  }
  return false
}

function wordAt(figure: FigureText, at: number): string {
  return figure.tokens[at]?.lower ?? ''
}

function isSentenceEnd(figure: FigureText, at: number): boolean {
  return /^[.!?;]$/u.test(wordAt(figure, at))
}

/** The measure whose word stands nearest to the figure in its sentence, words behind it first. */
function nearest(
  figure: FigureText,
  amount: Amount,
  words: readonly (readonly [RegExp, Measure])[],
): Measure | undefined {
  const match = (at: number): Measure | undefined => words.find(([pattern]) => pattern.test(wordAt(figure, at)))?.[1]
  for (let at = amount.to; at < amount.to + windowBehind; at += 1) {
    if (isSentenceEnd(figure, at)) break
    const found = match(at)
    if (found !== undefined) return found
  }
  for (let at = amount.from - 1; at >= amount.from - windowBefore; at -= 1) {
    if (isSentenceEnd(figure, at)) break
    const found = match(at)
    if (found !== undefined) return found
  }
  return undefined
}

/** "killed 12 people", "12 people were killed": the verb close before the figure, else the one behind its noun in the same part of the sentence. */
function harmOf(figure: FigureText, amount: Amount): Measure | undefined {
  const noun = amount.unit?.name ?? ''
  const match = (at: number): Measure | undefined =>
    peopleHarmed.find(([pattern]) => pattern.test(wordAt(figure, at)))?.[1]
  const own = peopleHarmed.find(([pattern]) => pattern.test(noun))?.[1]
  if (own !== undefined) return own
  for (let at = amount.from - 1; at >= amount.from - 3; at -= 1) {
    const close = match(at)
    if (close !== undefined) return close
    if (isPartEnd(figure, at)) break
  }
  for (let at = amount.numberTo; at < amount.to + windowBehind; at += 1) {
    if (at >= amount.to && isPartEnd(figure, at)) break
    const behind = match(at)
    if (behind !== undefined) return behind
  }
  const isPerson = !figure.isEnglish || isOfKind(figure, 'person', noun.toLowerCase())
  return isPerson ? nearest(figure, { ...amount, to: amount.to + windowBehind }, peopleHarmed) : undefined
}

function isPartEnd(figure: FigureText, at: number): boolean {
  return /^(?:[.!?;,]|and|but|while)$/u.test(wordAt(figure, at))
}

/** "rose 5 %", "up by 3 per cent", "a 20 % increase". */
function isChange(figure: FigureText, amount: Amount): boolean {
  const isMove = (at: number): boolean =>
    isOfKind(figure, 'change-up', wordAt(figure, at)) || isOfKind(figure, 'change-down', wordAt(figure, at))
  for (let at = amount.from - 1; at >= amount.from - 4; at -= 1) {
    if (isSentenceEnd(figure, at) || /^(?:to|from|at)$/u.test(wordAt(figure, at))) break
    if (isMove(at)) return true
  }
  return isMove(amount.to) || (figure.tokens[amount.to]?.kind === 'word' && isMove(amount.to + 1))
}

function isPrice(figure: FigureText, amount: Amount): boolean {
  if (amount.unit?.name.includes(' per ') === true) return true
  for (let at = amount.from - 1; at >= amount.from - 5; at -= 1) {
    if (isSentenceEnd(figure, at)) return false
    if (/^(?:costs?|costing|prices?|priced|fee|fare|sold|sells?)$/u.test(wordAt(figure, at))) return true
  }
  return false
}
