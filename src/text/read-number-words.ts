import type { FigureToken } from './figure-tokens.ts'
import type { NumberReading } from './number-reading.ts'
import { type NumberWord, type NumberWords, numberWord } from './number-words.ts'

const partsMax = 20
/** Words before a number word that belong to the number: "a dozen", "half a million". */
const englishStarts: ReadonlySet<string> = new Set(['a', 'an', 'half', 'several'])

function wordAt(
  tokens: readonly FigureToken[],
  at: number,
  words: NumberWords,
): { readonly to: number; readonly word: NumberWord } | undefined {
  const first = tokens[at]
  if (first?.kind !== 'word') return undefined
  let joined = first.lower
  let best: { readonly to: number; readonly word: NumberWord } | undefined
  let to = at + 1
  for (let count = 1; count <= words.longest; count += 1) {
    const word = numberWord(words, joined)
    if (word !== undefined) best = { to, word }
    if (count === words.longest) break
    if (tokens[to]?.text === '-') to += 1
    const next = tokens[to]
    if (next?.kind !== 'word') break
    joined += ` ${next.lower}`
    to += 1
  }
  return best
}

/** The state of a number written in words. */
interface Sum {
  readonly total: number
  readonly current: number
  /** Size of the last part; a smaller one may follow. */
  readonly last: number
  readonly scale: number | undefined
}

/** "sixfold": a factor written in one word. */
function readFold(token: FigureToken, at: number, words: NumberWords): NumberReading | undefined {
  if (!token.lower.endsWith('fold') || token.lower.length > 15) return undefined
  const word = words.words.get(token.lower.slice(0, -'fold'.length).replace(/-$/u, ''))
  return word?.kind === 'small' || word?.kind === 'ten'
    ? { from: at, to: at + 1, value: word.value, form: 'fold' }
    : undefined
}

/** Whether a number in words may begin with `word`, in lower case. */
export function mayBeginWords({ language, firstWords, isJoining }: NumberWords, word: string): boolean {
  if (isJoining || firstWords.has(word)) return true
  return language === 'en' && (englishStarts.has(word) || word.endsWith('fold'))
}

/** The number written in words that begins at token `at`, with its scale and fraction. */
export function readNumberWords(
  tokens: readonly FigureToken[],
  at: number,
  words: NumberWords,
): NumberReading | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  if (words.language === 'en') {
    const special = readEnglishPhrase(tokens, at, words) ?? readFold(token, at, words)
    if (special !== undefined) return special
  }
  const first = wordAt(tokens, at, words)
  if (first === undefined || first.word.kind === 'and' || first.word.kind === 'fraction') return undefined
  if (first.word.kind === 'vague') return readVague(tokens, at, words, first)
  if (first.word.kind === 'scale' && words.language === 'en') return undefined
  let sum = added({ total: 0, current: 0, last: Number.POSITIVE_INFINITY, scale: undefined }, first.word)
  let to = first.to
  for (let parts = 0; parts < partsMax && sum !== undefined; parts += 1) {
    const next = partAfter(tokens, to, words, sum)
    if (next === undefined) break
    sum = next.sum
    to = next.to
  }
  if (sum === undefined) return undefined
  const reading = { from: at, to, value: sum.total + sum.current, form: 'words' as const }
  return withFraction(tokens, sum.scale === undefined ? reading : { ...reading, scale: sum.scale }, words)
}

function partAfter(
  tokens: readonly FigureToken[],
  at: number,
  words: NumberWords,
  sum: Sum,
): { readonly to: number; readonly sum: Sum } | undefined {
  let from = at
  if (tokens[from]?.text === '-') from += 1
  let next = wordAt(tokens, from, words)
  const isJoined = next?.word.kind === 'and'
  if (isJoined && next !== undefined) {
    const isAllowed = words.language === 'en' ? sum.last === 100 || sum.last === 1000 : sum.last >= 10
    next = isAllowed ? wordAt(tokens, next.to, words) : undefined
    if (next === undefined || (next.word.kind !== 'small' && next.word.kind !== 'ten')) return undefined
    const after = wordAt(tokens, next.to, words)
    // "one hundred and two hundred" are two numbers.
    if (after?.word.kind === 'scale' && after.word.value <= sum.last) return undefined
  }
  if (next === undefined || tokens[from]?.newLine === true) return undefined
  const more = added(sum, next.word)
  return more === undefined ? undefined : { to: next.to, sum: more }
}

function added(sum: Sum, word: NumberWord): Sum | undefined {
  const { kind, value } = word
  if (kind === 'scale') {
    if (value === 100 && sum.current > 0 && sum.current < 100) return { ...sum, current: sum.current * 100, last: 100 }
    if (sum.current === 0 && sum.total > 0) return { ...sum, total: sum.total * value, last: value, scale: value }
    const total = sum.total + (sum.current === 0 ? 1 : sum.current) * value
    return { total, current: 0, last: value, scale: value }
  }
  const fits =
    kind === 'one-and-half'
      ? sum.last === Number.POSITIVE_INFINITY
      : (kind === 'small' &&
          (sum.last >= 100 || (sum.last === 10 && value > 0 && (value < 10 || sum.current % 20 === 0)))) ||
        (kind === 'ten' && sum.last >= 100) ||
        (kind === 'hundred' && sum.last >= 1000)
  if (!fits) return undefined
  const last = kind === 'ten' ? 10 : kind === 'hundred' ? 100 : 1
  return { ...sum, current: sum.current + value, last }
}

/** "two-thirds", "three quarters", "two and a half million". */
function withFraction(tokens: readonly FigureToken[], reading: NumberReading, words: NumberWords): NumberReading {
  const hyphen = tokens[reading.to]?.text === '-' ? 1 : 0
  const next = wordAt(tokens, reading.to + hyphen, words)
  if (next?.word.kind === 'fraction' && reading.value >= 1 && reading.value < 10 && reading.scale === undefined) {
    if (tokens[next.to]?.text === '-') return reading
    return { ...reading, to: next.to, value: reading.value * next.word.value, form: 'fraction' }
  }
  return words.language === 'en' ? withHalf(tokens, reading, words) : reading
}

function withHalf(tokens: readonly FigureToken[], reading: NumberReading, words: NumberWords): NumberReading {
  const [and, article, half] = [tokens[reading.to], tokens[reading.to + 1], tokens[reading.to + 2]]
  if (and?.lower !== 'and' || article?.lower !== 'a' || half?.lower !== 'half') return reading
  const more = { ...reading, to: reading.to + 3, value: reading.value + 0.5 }
  const scale = wordAt(tokens, more.to, words)
  if (scale?.word.kind !== 'scale') return more
  return { ...more, to: scale.to, value: more.value * scale.word.value, scale: scale.word.value }
}

/** "a dozen", "half a million", "several hundred", "a third of". */
function readEnglishPhrase(tokens: readonly FigureToken[], at: number, words: NumberWords): NumberReading | undefined {
  const lower = tokens[at]?.lower
  const next = wordAt(tokens, at + 1, words)
  if (lower === 'a' || lower === 'an') {
    if (next?.word.kind === 'scale') return { from: at, to: next.to, value: next.word.value, form: 'words' }
    if (next?.word.kind !== 'fraction' || tokens[next.to]?.lower !== 'of') return undefined
    return { from: at, to: next.to, value: next.word.value, form: 'fraction' }
  }
  if (lower === 'half' && /^an?$/u.test(tokens[at + 1]?.lower ?? '')) {
    const scale = wordAt(tokens, at + 2, words)
    if (scale?.word.kind !== 'scale') return { from: at, to: at + 2, value: 0.5, form: 'fraction' }
    return { from: at, to: scale.to, value: scale.word.value / 2, form: 'words' }
  }
  if (lower === 'several' && next?.word.kind === 'scale') {
    return { from: at, to: next.to, value: next.word.value, form: 'vague' }
  }
  return undefined
}

/** "dozens", "hundreds of thousands". */
function readVague(
  tokens: readonly FigureToken[],
  at: number,
  words: NumberWords,
  first: { readonly to: number; readonly word: NumberWord },
): NumberReading {
  const isOf = /^(?:of|de|d’|von|di)$/u.test(tokens[first.to]?.lower ?? '')
  const next = wordAt(tokens, isOf ? first.to + 1 : first.to, words)
  const isScaled = isOf && next?.word.kind === 'vague' && next.word.value >= 2000
  if (!isScaled || next === undefined) return { from: at, to: first.to, value: first.word.value, form: 'vague' }
  return { from: at, to: next.to, value: (first.word.value * next.word.value) / 2, form: 'vague' }
}
