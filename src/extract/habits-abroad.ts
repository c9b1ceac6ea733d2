import type { Zone } from '../model/article.ts'
import { type Span, spanOf } from '../model/span.ts'
import { linesOf } from './find-masthead.ts'
import type { KnownName, OutletNames } from './outlet-names.ts'

interface OwnHabit {
  /** Without this word no text shows the habit. */
  readonly word: string
  readonly pattern: RegExp
}

const hebrew = String.raw`(?<name>[\p{Script=Hebrew}\d"״'-]+(?:\s[\p{Script=Hebrew}\d"״'-]+){0,2})`
const arabic = String.raw`(?<name>[\p{Script=Arabic}\u200c]+(?:\s[\p{Script=Arabic}\u200c]+){0,2})`
const capitals = String.raw`(?<name>\p{Lu}[\p{L}\d]*(?:\s\p{Lu}[\p{L}\d]*){0,2})`

/** How houses say in their own texts that they learned something, and when they broadcast it; others write so of none. */
const habits: readonly OwnHabit[] = [
  { word: 'נודע', pattern: new RegExp(String.raw`נודע\sל${hebrew}`, 'gu') },
  { word: 'שודר', pattern: new RegExp(String.raw`(?:תשודר|ישודר|שודרה|שודר)\s[^.\n]{0,60}\sשל\s${hebrew}`, 'gu') },
  {
    word: 'bilgi',
    pattern: new RegExp(
      String.raw`(?<!\p{L})${capitals}['’]n?[ıiuü]n\s(?:edindiği|ulaştığı|elde\settiği)\s(?:son\s)?bilgi`,
      'gu',
    ),
  },
  {
    word: 'علم',
    pattern: new RegExp(String.raw`(?<!\p{L})علمت?\s(?:(?:صحيفة|قناة|وكالة|موقع|جريدة)\s)?["«]?${arabic}`, 'gu'),
  },
  {
    word: 'به گزارش',
    pattern: /به گزارش (?:خبرنگار|گروه)[^،.\n]{0,40}\s(?<name>\p{Script=Arabic}+)،/gu,
  },
  { word: '获悉', pattern: /(?<name>\p{Script=Han}{2,8}?)(?:新闻)?记者[^。\n]{0,40}获悉/gu },
  { word: '取材', pattern: /(?<name>[\p{Script=Han}\p{Script=Katakana}A-Zー]{2,10})の取材(?:で|に)/gu },
  {
    word: '취재',
    pattern: /[<〈《]?(?<name>[\p{Script=Hangul}A-Z]{2,10})[>〉》]?\s취재(?:를 종합|\s?결과|를 통해)/gu,
  },
  {
    word: 'πληροφορείται',
    pattern: /πληροφορείται\s(?:η|ο|το)\s["«]?(?<name>\p{Lu}[\p{L}]*(?:\s\p{Lu}[\p{L}]*){0,2})/gu,
  },
  // "Corvane.com, Porto - The quay": sites of Indonesia begin their texts so.
  {
    word: ', ',
    pattern: /^(?<name>\p{Lu}[\p{L}\d]{2,20}\.(?:co\.id|com|net|id|co)),\s\p{Lu}[\p{L} ]{2,25}\s?[-–—]\s/gimu,
  },
  // "Nach kicker-Informationen … nach kicker-Recherchen": twice, since others say it once of whom they read.
  {
    word: '-Informationen',
    pattern:
      /(?<!\p{L})nach\s(?<name>[\p{L}\d]+(?:\s\p{Lu}[\p{L}\d]*){0,2})-(?:Informationen|Recherchen|Infos)(?!\p{L})(?=[^]*\k<name>-(?:Informationen|Recherchen|Infos|Interview|Gespräch|Podcast|Redakteur))/giu,
  },
  // "The Corvane Staff & Agencies".
  {
    word: 'gencies',
    pattern: /^(?<name>\p{Lu}[^\n]{1,40}?)\s(?:[Ss]taff|[Ww]eb [Dd]esk)\s(?:&|and)\s[Aa]gencies$/gmu,
  },
  // "corvane+ | Five quays": what only its subscribers may read.
  { word: '+ | ', pattern: /^(?<name>[\p{L}\d][\p{L}\d .]{1,20}?)\+\s\|\s/gmu },
  {
    word: 'dieses Thema',
    pattern: new RegExp(
      String.raw`[Üü]ber\sdieses\sThema\sbericht\p{L}*\s(?:(?:die|das|der|auch)\s)?${capitals}`,
      'gu',
    ),
  },
]
const matchesMax = 4

/** A house and the words that show it. */
interface HouseFound {
  readonly name: string
  readonly span: Span
}

/** The known house that a text says learned or broadcasts its news, by habits of lands whose languages write names in no capitals, and of some that do. */
export function byHabitAbroad(text: string, outlets: OutletNames): HouseFound | undefined {
  for (const { word, pattern } of habits) {
    if (!text.includes(word)) continue
    let tries = 0
    for (const match of text.matchAll(pattern)) {
      const name = match.groups?.['name'] ?? ''
      const known = longestKnown(name, outlets)
      const start = match.index + match[0].lastIndexOf(name)
      if (known !== undefined) return { name: known.outlet.name, span: spanOf(text, start, start + known.units) }
      tries += 1
      if (tries >= matchesMax) break
    }
  }
  return undefined
}

/** The outlet that the first words of a run stand for, of the longest that is known. */
function longestKnown(run: string, outlets: OutletNames): { outlet: KnownName; units: number } | undefined {
  const words = run.split(/\s/u)
  for (let count = words.length; count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ')
    const outlet = outlets.outletOf(name)
    if (outlet !== undefined && outlet.kind !== 'social') return { outlet, units: name.length }
  }
  return undefined
}

const rights = /©|الحقوق محفوظة|版权所有|版權所有|כל הזכויות שמורות|Все права|Усі права|Всі права/u
const nonLatin = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Cyrillic}\p{Script=Greek}]{3}/u

/** The one known house of a line of rights in a script without capitals, or of one whose names a Latin pattern cannot read. */
export function byRightsAbroad(text: string, zones: readonly Zone[], outlets: OutletNames): HouseFound | undefined {
  for (const zone of zones.filter(({ kind }) => kind === 'disclaimer' || kind === 'furniture')) {
    for (const line of linesOf(text, zone)) {
      const words = text.slice(line.start, line.end)
      if (!rights.test(words) || !nonLatin.test(words)) continue
      const named = outlets
        .namesIn(text, line)
        .filter(({ value }) => !value.ambiguous && value.outlet.kind !== 'social')
      const [first] = named
      if (first !== undefined && named.every(({ value }) => value.outlet.name === first.value.outlet.name))
        return { name: first.value.outlet.name, span: spanOf(text, first.start, first.end) }
    }
  }
  return undefined
}
