import { languageWords } from './language-words.ts'

const sampleCharsMax = 2400

/** The languages that a script decides alone, or that its own letters tell from others of the script. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['latin', /\p{Script=Latin}/gu],
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

/** The language of a text (ISO 639-1), `und` where too little speaks for any. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampleCharsMax)
  const counts = scripts.map(([name, letters]) => [name, sample.match(letters)?.length ?? 0] as const)
  const countOf = (name: string): number => counts.find(([known]) => known === name)?.[1] ?? 0
  const total = counts.reduce((sum, [, count]) => sum + count, 0)
  if (total === 0) return 'und'
  // Japanese mixes Chinese signs with its own; a tenth of these is enough.
  if (countOf('ja') > 0 && countOf('ja') >= countOf('zh') * 0.1 && countOf('ja') + countOf('zh') > total * 0.3)
    return 'ja'
  const first = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'und'
  switch (first) {
    case 'latin':
      return byWords(sample, latinLanguages)
    case 'cyrillic':
      return byWords(sample, cyrillicLanguages)
    case 'ar':
      return arabicLanguage(sample)
    default:
      return first
  }
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

function byWords(sample: string, languages: readonly string[]): string {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  let best = 'und'
  let bestScore = 0
  for (const language of languages) {
    const known = languageWords.get(language)
    const letters = tellingLetters[language]
    const hits = words.filter((word) => known?.has(word)).length
    const score =
      hits + 0.3 * Math.min(letters === undefined ? 0 : (sample.match(letters)?.length ?? 0), words.length / 2)
    if (score > bestScore) {
      best = language
      bestScore = score
    }
  }
  return bestScore >= Math.max(1, words.length * 0.04) ? best : 'und'
}

function arabicLanguage(sample: string): string {
  const persian = sample.match(/[پچژگی]|\bاست\b|\bمی/gu)?.length ?? 0
  const urdu = sample.match(/[ٹڈڑےں]/gu)?.length ?? 0
  const letters = sample.length
  if (urdu > letters * 0.02) return 'ur'
  return persian > letters * 0.03 ? 'fa' : 'ar'
}
