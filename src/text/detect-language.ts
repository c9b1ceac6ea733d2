import { guessShort, isAgainstLetters } from './guess-short.ts'
import { languageWords } from './language-words.ts'

const sampleCharsMax = 2400

/** The languages that a script decides alone, or that its own letters tell from others of the script. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', /\p{Script=Han}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['el', /\p{Script=Greek}/u],
  ['hi', /\p{Script=Devanagari}/u],
  ['bn', /\p{Script=Bengali}/u],
  ['ta', /\p{Script=Tamil}/u],
  ['th', /\p{Script=Thai}/u],
  ['ka', /\p{Script=Georgian}/u],
  ['hy', /\p{Script=Armenian}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['latin', /\p{Script=Latin}/u],
]

const cyrillicLanguages = ['uk', 'ru', 'be', 'bg', 'sr', 'mk', 'kk'] as const
const latinLanguages = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'pl',
  'nl',
  'sv',
  'da',
  'no',
  'fi',
  'cs',
  'sk',
  'ro',
  'hu',
  'tr',
  'id',
  'vi',
  'hr',
  'lt',
  'lv',
  'et',
] as const

interface Guess {
  readonly language: string
  /** Whether the words of the text leave no doubt, whatever is declared. */
  readonly isSure: boolean
}

/**
 * The language of a text (ISO 639-1), `und` where too little speaks for any. What is declared of it (`en-GB`, the
 * `lang` of its page) decides where the words leave a doubt; templates often declare English over other languages, so
 * it does not decide against them.
 */
export function detectLanguage(text: string, declared?: string): string {
  const sample = text.slice(0, sampleCharsMax)
  const script = scriptOf(sample)
  if (script === undefined) return declared ?? 'und'
  const guess = guessIn(script, sample)
  if (guess.isSure) return guess.language
  if (declared !== undefined && mayBeIn(declared, script) && !isAgainstLetters(declared, sample)) return declared
  return guessShort(sample) ?? guess.language
}

/** The script that most letters of a text are of, as the key of `scripts`; undefined where it has none. */
function scriptOf(sample: string): string | undefined {
  const counts = letterCounts(sample)
  const countOf = (name: string): number => counts[scripts.findIndex(([known]) => known === name)] ?? 0
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return undefined
  // Japanese mixes Chinese signs with its own; a tenth of these is enough.
  if (countOf('ja') > 0 && countOf('ja') >= countOf('zh') * 0.1 && countOf('ja') + countOf('zh') > total * 0.3)
    return 'ja'
  return scripts[counts.indexOf(Math.max(...counts))]?.[0]
}

/** How many letters of each of `scripts` a text has. */
function letterCounts(sample: string): readonly number[] {
  const counts = scripts.map(() => 0)
  for (let at = 0; at < sample.length; at += 1) {
    const point = sample.codePointAt(at) ?? 0
    if (point >= basicPoints) at += 1
    const place = knownPlace(point)
    if (place >= 0) counts[place] = (counts[place] ?? 0) + 1
  }
  return counts
}

const basicPoints = 0x1_0000
const notMet = -2
/** The places in `scripts` of the signs met so far. */
const places = new Int8Array(basicPoints).fill(notMet)

function knownPlace(point: number): number {
  if (point >= basicPoints) return placeOfScript(point)
  const known = places[point] ?? notMet
  return known === notMet ? (places[point] = placeOfScript(point)) : known
}

/** The place in `scripts` of a letter, -1 of all other signs. */
function placeOfScript(point: number): number {
  const letter = String.fromCodePoint(point)
  return scripts.findIndex(([, letters]) => letters.test(letter))
}

const chineseSureMin = 40

function guessIn(script: string, sample: string): Guess {
  switch (script) {
    case 'latin':
      return byWords(sample, latinLanguages)
    case 'cyrillic':
      return byWords(sample, cyrillicLanguages)
    case 'ar':
      return { language: arabicLanguage(sample), isSure: sample.length > arabicSureMin }
    case 'zh':
      // A Japanese headline may be all Chinese signs.
      return { language: 'zh', isSure: sample.length >= chineseSureMin }
    case 'hi':
      return { language: 'hi', isSure: false }
    default:
      return { language: script, isSure: true }
  }
}

const arabicSureMin = 200

/** Languages by the script of their own; those that are not here are written in Latin letters. */
const declaredScripts: Readonly<Record<string, readonly string[]>> = {
  cyrillic: [...cyrillicLanguages, 'ky', 'tg', 'mn', 'uz'],
  ar: ['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd'],
  zh: ['zh', 'ja'],
  ja: ['ja'],
  ko: ['ko'],
  he: ['he', 'yi'],
  el: ['el'],
  hi: ['hi', 'mr', 'ne'],
  bn: ['bn', 'as'],
  ta: ['ta'],
  th: ['th'],
  ka: ['ka'],
  hy: ['hy'],
}
const writtenInLatinToo: ReadonlySet<string> = new Set(['sr', 'uz', 'kk', 'mn'])

/** Whether the declared language is written in the script: one that is not cannot be right. */
function mayBeIn(declared: string, script: string): boolean {
  if (script !== 'latin') return declaredScripts[script]?.includes(declared) ?? false
  return writtenInLatinToo.has(declared) || !Object.values(declaredScripts).some((list) => list.includes(declared))
}

/** Letters that one language of a script has and most others have not, weighed as words. */
const tellingLetters: Readonly<Record<string, RegExp>> = {
  uk: /[іїєґ]/giu,
  ru: /[ыэё]/giu,
  be: /[ў]/giu,
  bg: /ъ[^\s]/giu,
  sr: /[ђћџљњј]/giu,
  mk: /[ѓќѕ]/giu,
  kk: /[әғқңөұүһ]/giu,
  de: /[ßäöü]/giu,
  fr: /[çèêœùâî]|[ldjn]['’](?=\p{L})/giu,
  es: /[ñ¿¡áíóú]/giu,
  pt: /[ãõç]/giu,
  pl: /[łżźśćńęą]/giu,
  sv: /[åäö]/giu,
  da: /[æøå]/giu,
  no: /[æøå]/giu,
  fi: /ää|yy|öö/giu,
  cs: /[ěůřž]/giu,
  sk: /[ľĺŕôä]/giu,
  ro: /[ășțţş]/giu,
  hu: /[őű]/giu,
  tr: /[ğışİ]/gu,
  vi: /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]/giu,
  lt: /[ėįųūž]/giu,
  lv: /[āēīķļņģ]/giu,
  et: /[õ]/giu,
}

/** Languages with telling letters of ASCII (`yy`, `l'`); all others need a text with a letter beyond it. */
const toldByAscii: ReadonlySet<string> = new Set(['fr', 'fi'])
const beyondAscii = /[¡\u{bf}-\u{1fff}\u{212a}\u{212b}]/u

/** This many words of a language, and so much more than of the next, leave no doubt. */
const sureHitsMin = 4
const sureShareMin = 0.1
const sureLeadMin = 1.5

function byWords(sample: string, languages: readonly string[]): Guess {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const hits = hitsByLanguage(words)
  const isPlain = !beyondAscii.test(sample)
  const scores = languages
    .map((language) => {
      const letters = isPlain && !toldByAscii.has(language) ? undefined : tellingLetters[language]
      const count = letters === undefined ? 0 : (sample.match(letters)?.length ?? 0)
      return { language, score: (hits.get(language) ?? 0) + 0.3 * Math.min(count, words.length / 2) }
    })
    .toSorted((a, b) => b.score - a.score)
  const [best = { language: 'und', score: 0 }, next] = scores
  const isSure =
    best.score >= Math.max(sureHitsMin, words.length * sureShareMin) && best.score >= (next?.score ?? 0) * sureLeadMin
  return best.score >= Math.max(1, words.length * 0.04)
    ? { language: best.language, isSure }
    : { language: 'und', isSure: false }
}

/** How many of the words each language has among its commonest. */
function hitsByLanguage(words: readonly string[]): ReadonlyMap<string, number> {
  const hits = new Map<string, number>()
  for (const word of words)
    for (const language of languagesByWord.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1)
  return hits
}

const languagesByWord: ReadonlyMap<string, readonly string[]> = invert(languageWords)

function invert(lists: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, readonly string[]> {
  const inverted = new Map<string, string[]>()
  for (const [language, words] of lists)
    for (const word of words) inverted.set(word, [...(inverted.get(word) ?? []), language])
  return inverted
}

function arabicLanguage(sample: string): string {
  const persian = sample.match(/[پچژگی]|\bاست\b|\bمی/gu)?.length ?? 0
  const urdu = sample.match(/[ٹڈڑےں]/gu)?.length ?? 0
  const letters = sample.length
  if (urdu > letters * 0.02) return 'ur'
  return persian > letters * 0.03 ? 'fa' : 'ar'
}
