import type { Article } from '../model/article.ts'
import type { FigureToken } from '../text/figure-tokens.ts'
import { matchesOf } from '../text/matches-of.ts'
import type { StoryStretch } from './story-stretches.ts'

/** A part of a text by its offsets. */
interface Part {
  readonly start: number
  readonly end: number
}

/** A part in which a description may stand, and whether it may be of an outlet or only of reports. */
export interface DescriptionStretch extends Part {
  readonly isOfOutlet: boolean
}

/** A country or capital that may stand there, as regular expression text. */
export const demonym =
  '(?:\\p{Lu}\\p{L}+(?:ish|an|ese|nch|li|qi|ni|iti|ss|ic)|German|Greek|Czech|Dutch|Thai|Arab|Kurdish|Kazakh|Uzbek|Slovak|Croat|Serb|Moscow|Kremlin|Kyiv|Beijing|Washington|London|Paris|Berlin|Brussels|Tokyo|Seoul|Delhi|Tehran|Ankara|Cairo|Doha|Riyadh|Hong Kong|U\\.?S\\.?|UK|EU|U\\.K\\.)'

/** What may stand before the noun of an outlet that a report does not name ("local [media]"). */
export const outletAdjectives: readonly string[] = [
  'foreign',
  'local',
  'regional',
  'national',
  'international',
  'global',
  'western',
  'domestic',
  'independent',
  'opposition',
  'state',
  'government',
  'official',
  'semi-official',
  'mainstream',
  'public',
  'private',
  'leading',
  'major',
  'influential',
  'conservative',
  'liberal',
  'right-wing',
  'left-wing',
  'far-right',
  'unnamed',
  'unconfirmed',
  'separate',
  'various',
  'numerous',
  'several',
  'multiple',
  'some',
  'many',
  'two',
  'three',
  'four',
  'five',
  'few',
  'other',
  'early',
  'earlier',
  'recent',
  'initial',
  'previous',
  'latest',
  'new',
  'daily',
  'weekly',
  'evening',
  'morning',
  'online',
  'digital',
  'business',
  'financial',
  'well-known',
  'popular',
  'prominent',
  'respected',
  'news',
  'press',
  'wire',
  'TV',
  'television',
  'radio',
  'military',
  'investigative',
  'exiled',
]

/** What an outlet that is not named may be about ("a cyber security website"). */
export const outletTopics: readonly string[] = [
  'security',
  'cybersecurity',
  'infosec',
  'tech',
  'technology',
  'gadget',
  'gaming',
  'sports',
  'football',
  'soccer',
  'basketball',
  'cricket',
  'racing',
  'motorsport',
  'cycling',
  'transfer',
  'celebrity',
  'gossip',
  'showbiz',
  'entertainment',
  'music',
  'film',
  'movie',
  'trade',
  'industry',
  'specialist',
  'crypto',
  'cryptocurrency',
  'science',
  'health',
  'medical',
  'aviation',
  'shipping',
  'maritime',
  'rail',
  'defence',
  'defense',
  'motoring',
  'automotive',
  'energy',
  'farming',
  'political',
  'politics',
  'legal',
  'fact-checking',
  'investigations',
]

/** Nouns that many things share: an outlet's only with what it is about, where it is based or in which language. */
export const topicNouns: readonly string[] = [
  'website',
  'site',
  'blog',
  'portal',
  'channel',
  'podcast',
  'newsletter',
  'paper',
  'outlet',
  'magazine',
  'publication',
  'newspaper',
]

const englishNouns: ReadonlySet<string> = new Set([
  'media',
  'news',
  'press',
  'report',
  'reports',
  'newspaper',
  'newspapers',
  'broadcaster',
  'broadcasters',
  'tabloid',
  'tabloids',
  'outlet',
  'outlets',
  'broadsheet',
  'broadsheets',
  'dailies',
  'daily',
  'magazine',
  'magazines',
  'tv',
  'television',
  'radio',
  'publication',
  'publications',
  'wire',
  'wires',
])
const wordsBefore: ReadonlySet<string> = new Set([
  'a',
  'an',
  'one',
  'another',
  ...outletAdjectives.map((word) => word.toLowerCase()),
])
/** A whole word of `demonym`; of one in two words the second. */
const country = new RegExp(`^(?:${demonym}|Kong)$`, 'u')
const foreignNouns =
  /(?<!\p{L})(?:media|news|press|reports?|newspapers?|broadcasters?|tabloids?|outlets?|broadsheets?|dailies|daily|magazines?|TV|television|radio|publications?|wires?|wire services?|\p{L}*(?:medien\p{L}*|zeitung|zeitungen|sender|senders|nachrichtenagentur|magazin|médias?|journa(?:l|ux)|quotidiens?|chaînes?|sites?|agences?|medios?|diarios?|periódicos?|cadenas?|agencias?|quotidian[oi]|emittenti?|stampa|prensa|imprensa|mídia|rádios?|veículos|giornali?|agenzia|jorna(?:l|is)|emissora|agência|mediów|media|dziennik\p{Ll}*|gazet\p{Ll}|jornais|stacja|agencja|ЗМІ|СМИ|видання|издание|телеканал|агентство|газета))(?!\p{L})/giu
const reachBefore = 150
const reachAfter = 90

/** The parts of a stretch in which a description of an outlet may stand: a window around each noun that may be one. */
export function descriptionStretches(
  article: Pick<Article, 'text' | 'language'>,
  stretch: StoryStretch,
): readonly DescriptionStretch[] {
  const { text } = article
  const stretches: DescriptionStretch[] = []
  for (const noun of article.language === 'en' ? englishNounsOf(stretch) : nounsOf(text, stretch)) {
    const start = wordStart(text, Math.max(stretch.start, noun.start - reachBefore), stretch.start)
    const end = Math.min(stretch.end, noun.end + reachAfter)
    const last = stretches.at(-1)
    const { isOfOutlet } = noun
    if (last === undefined || start > last.end) stretches.push({ start, end, isOfOutlet })
    else {
      const joined = { start: last.start, end: Math.max(last.end, end), isOfOutlet: isOfOutlet || last.isOfOutlet }
      stretches[stretches.length - 1] = joined
    }
  }
  return stretches
}

function englishNounsOf({ tokens }: StoryStretch): readonly DescriptionStretch[] {
  const nouns: DescriptionStretch[] = []
  tokens.forEach(({ start, end, lower }, at) => {
    const noun = withoutClitic(lower)
    if (topicNounSet.has(noun) && isOnTopic(tokens, at)) nouns.push({ start, end, isOfOutlet: true })
    else if (!englishNouns.has(noun)) return
    const isOfOutlet = !noun.startsWith('report')
    if (englishNouns.has(noun) && (isOfOutlet ? isDescribed(tokens, at) : isReport(tokens, at, noun)))
      nouns.push({ start, end, isOfOutlet })
  })
  return nouns
}

const topicNounSet: ReadonlySet<string> = new Set(topicNouns)
const topicWords: ReadonlySet<string> = new Set([...outletTopics, 'based', 'language', 'owned', 'checking'])

function isOnTopic(tokens: readonly FigureToken[], noun: number): boolean {
  return topicWords.has(tokens[noun - 1]?.lower ?? '')
}

/** Reports need no word before them: "reports said"; one report is cited only where a verb may follow. */
function isReport(tokens: readonly FigureToken[], at: number, noun: string): boolean {
  return noun === 'reports' || (noun === 'report' && tokens[at + 1]?.kind === 'word')
}

/** "media’s": what stands before the apostrophe. */
function withoutClitic(word: string): string {
  const at = word.indexOf('’')
  return at === -1 ? word : word.slice(0, at)
}

/** Whether the word before a noun lets it be an outlet that is described. */
function isDescribed(tokens: readonly FigureToken[], noun: number): boolean {
  const at = tokens[noun - 1]?.text === ',' ? noun - 2 : noun - 1
  const before = tokens[at]
  if (before === undefined) return false
  // The dot of "U.K."; the second half of "state-run"; the last letter of "U.S".
  if (before.kind !== 'word') return before.text === '.'
  if (tokens[at - 1]?.text === '-' || before.text.length === 1 || wordsBefore.has(before.lower)) return true
  return before.text !== before.lower && country.test(before.text)
}

function nounsOf(text: string, { start, end }: Part): readonly DescriptionStretch[] {
  return matchesOf(foreignNouns, text.slice(start, end)).map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    isOfOutlet: true,
  }))
}

/** The beginning of the word in which an offset lies. */
function wordStart(text: string, at: number, least: number): number {
  let start = at
  while (start > least && at - start < 30 && /\S/u.test(text.charAt(start - 1))) start -= 1
  return start
}
