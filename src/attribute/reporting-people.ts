import type { Article } from '../model/article.ts'
import { spanOf } from '../model/span.ts'
import type { Citation } from '../model/statement.ts'
import { matchesOf } from '../text/matches-of.ts'

const person = String.raw`(?<who>\p{Lu}[\p{L}’'-]+(?:\s(?:de|di|da|van|von|der|el|al|la|le)){0,2}(?:\s\p{Lu}[\p{L}’'-]+){1,2})(?![\p{L}’'-])`
/** Who tells what they know to the public themselves, on a platform or a page of their own. */
const insider = String.raw`(?:(?:[Tt]ransfer|[Ff]ootball|soccer|basketball|baseball|hockey|NBA|NFL|MLB|NHL|tech|Apple|hardware|gaming|industry|Italian|Spanish|French|German|English|Brazilian|Turkish|Dutch|well-known|respected|renowned)\s){0,3}(?:pundit|insider|expert|guru|leaker|tipster|specialist|journalist|reporter)`
const platform = String.raw`(?:X|Twitter|Telegram|Instagram|Facebook|YouTube|Weibo|social media|Bluesky|Threads|Substack)`
/** Behind the name an outlet may stand whose reporter it is. */
const notOfHouse = String.raw`(?!\s(?:of|from|for|at|with|di|de|del|della|du|von|vom|von der)\s|,\s(?:(?:an?|the)\s[^,.]{0,40}\b(?:reporter|correspondent|journalist|editor|writer)|who\s(?:works|writes)))`

interface ReportingPhrase {
  /** What stands in every match, and is found sooner than the person before it. */
  readonly cue: RegExp
  readonly words: RegExp
  readonly pattern: Citation['pattern']
}

type WordedPhrase = readonly [words: string, pattern: Citation['pattern'], cue?: RegExp]

const insiderCue = /(?:pundit|insider|expert|guru|leaker|tipster|specialist|journalist|reporter)\s\p{Lu}/u

/** By the language of the text; Ukrainian and Russian have the same. */
const wordsOf: Readonly<Record<string, readonly WordedPhrase[]>> = {
  en: [
    [
      String.raw`\b(?:first\s(?:reported|revealed|broken|announced|told)|(?:was|were|been)\s(?:reported|revealed|broken))\sby\s(?:the\s)?(?:${insider}\s)?${person}(?=[^.\n]{0,60}(?:\son\s(?:his|her|their)?\s?${platform}\b|\sevening|\smorning|\snight|[.,]))${notOfHouse}`,
      'reported',
      /\b(?:reported|revealed|broken|announced|told)\sby\s/u,
    ],
    [
      String.raw`${person},?\swho\s(?:first\s)?(?:broke|revealed|reported)\s(?:the\s)?(?:news|story|deal|move|transfer)\b`,
      'reported',
      /\swho\s(?:first\s)?(?:broke|revealed|reported)\s/u,
    ],
    [
      String.raw`(?<!\p{Lu}\p{L}+\s)\b${insider}\s${person}${notOfHouse}(?=\s(?:has\s|had\s|first\s|also\s)*(?:reports|reported|revealed|reveals|broke|claims|claimed|writes|wrote|understands)\b)`,
      'reported',
      insiderCue,
    ],
    [
      String.raw`\b(?:[Aa]ccording\sto|[Aa]s\sper|[Pp]er)\s(?:the\s)?${insider}\s${person}${notOfHouse}`,
      'according-to',
      insiderCue,
    ],
  ],
  it: [
    [
      String.raw`(?:riferit|riportat|rivelat|anticipat|svelat|lanciat|annunciat|raccontat)[oaie](?:\s[\p{Ll}’']+){0,3}(?:\ssu\s${platform})?\s(?:da|dal)\s(?:(?:giornalista|collega|insider|esperto\sdi\s(?:calcio)?mercato)\s)?${person}(?=\s(?:sul|via|tramite|attraverso|nel)\s[^.\n]{0,40}(?:${platform}|social|canale|profilo)|\ssu\s${platform}|\ssui\ssocial)`,
      'reported',
    ],
    [
      String.raw`(?:riferit|riportat|rivelat|anticipat|svelat|lanciat|annunciat)[oaie](?:\s[\p{Ll}’']+){0,3}(?:\ssu\s${platform})?\s(?:da|dal)\s(?:giornalista|collega|insider|esperto\sdi\s(?:calcio)?mercato)\s${person}${notOfHouse}`,
      'reported',
    ],
    [
      String.raw`[Ss]econdo\s(?:quanto\s\p{Ll}+\sda(?:l)?\s)?(?:il\s)?(?:giornalista|collega|insider|esperto\sdi\s(?:calcio)?mercato)\s${person}${notOfHouse}`,
      'according-to',
    ],
  ],
  es: [
    [
      String.raw`(?:[Ss]egún|[Dd]e\sacuerdo\scon)(?:\s\p{Ll}+){0,3}\s(?:el|la)\s(?:periodista|insider|experto\sen\s(?:fichajes|mercado))\s${person}${notOfHouse}`,
      'according-to',
    ],
    [
      String.raw`\b(?:[Ee]l|[Ll]a)\s(?:periodista|insider)\s${person}\s(?:ha\s)?(?:adelantó|adelantado|informó|informado|reveló|revelado|avanzó|avanzado)`,
      'reported',
    ],
    [
      String.raw`[Ss]egún\s(?:ha\s)?(?:adelantado|informado|avanzado|revelado|adelantó|informó|avanzó|reveló|adelanta|informa|avanza)(?:\s\p{Ll}+){0,3}\s${person}(?=\s(?:en|a\stravés\sde|vía)\s(?:sus?\s)?(?:redes\ssociales|cuentas?|perfil|canal|${platform}))`,
      'reported',
    ],
  ],
  pt: [
    [
      String.raw`(?:[Ss]egundo|[Dd]e\sacordo\scom)\s(?:o|a)\s(?:jornalista|insider)\s${person}${notOfHouse}`,
      'according-to',
    ],
  ],
  fr: [
    [
      String.raw`(?:[Ss]elon|[Dd]['’]après)\s(?:le\s|la\s|l['’])(?:journaliste|insider|spécialiste(?:\s(?:du\s)?(?:mercato|marché))?)\s${person}${notOfHouse}`,
      'according-to',
    ],
    [
      String.raw`(?:révélé|annoncé|rapporté|dévoilé)e?s?\spar\s(?:(?:le|la)\sjournaliste\s)?${person}(?=\ssur\s(?:son\s|ses\s)?(?:${platform}|compte|réseaux))`,
      'reported',
    ],
  ],
  de: [
    [
      String.raw`(?:[Ll]aut|[Nn]ach\s(?:Angaben|Informationen)\s(?:von|des))\s(?:dem\s|der\s)?(?:Transfer-?\s?[Ee]xpert(?:en|e|in)?|Transfer-?\s?[Ii]nsider|Insider|Journalist(?:en|in)?)\s${person}${notOfHouse}`,
      'according-to',
    ],
    [
      String.raw`(?:[Bb]erichtet|[Mm]eldet|[Ss]chreibt)(?:e)?\s(?:(?:der|die)\s(?:Transfer-?\s?[Ee]xpert(?:e|in)|Insider|Journalist(?:in)?)\s)?${person}(?=\s(?:auf|bei|via)\s(?:${platform})\b)`,
      'reported',
    ],
  ],
  nl: [
    [String.raw`[Vv]olgens\s(?:transferexpert|journalist|insider|clubwatcher)\s${person}${notOfHouse}`, 'according-to'],
  ],
  uk: [
    [
      String.raw`(?:повідоми(?:в|ла)|повідомляє|пише|написа(?:в|ла)|сообщи(?:л|ла)|сообщает|пишет|написал[а]?)\s(?:(?:\p{Ll}+)\s)?(?:інсайдер(?:ка)?|журналіст(?:ка)?|инсайдер|журналист(?:ка)?)\s${person}(?=\s(?:у|в|на)\s(?:сво[їе]\p{L}+\s)?(?:${platform}|соцмереж|соцсет|Телеграм|Твіттер|Твиттер))`,
      'reported',
    ],
    [
      String.raw`(?:[Зз]а\s(?:даними|інформацією|словами)|[Пп]о\s(?:данным|информации|словам))\s(?:\p{Ll}+\s)?(?:інсайдера|инсайдера)\s${person}`,
      'according-to',
    ],
  ],
}

/** One of these stands in every text in which somebody reports without a house in another language than English, whose phrases have cues of their own. */
const hint =
  /insider|journalist|expert|Insider|Expert|Journalist|giornalista|collega|periodista|jornalista|journaliste|spécialiste|журналіст|журналист|інсайдер|инсайдер|redes sociales|\b(?:su|sui|sul|sur|auf) (?:X|Twitter|Telegram|Instagram|social|proprio|son|ses)\b/u

const phrasesOf: ReadonlyMap<string, readonly ReportingPhrase[]> = new Map(
  Object.entries(wordsOf).map(([language, all]) => [
    language,
    all.map(([words, pattern, cue = hint]) => ({ cue, words: new RegExp(words, 'gu'), pattern })),
  ]),
)
const allPhrases = [...phrasesOf.values()].flat()

/** The phrases of a language; those of all where it has none of its own. */
function phrasesIn(language: string): readonly ReportingPhrase[] {
  return phrasesOf.get(language === 'ru' ? 'uk' : language) ?? allPhrases
}

const peopleMax = 20
const againMax = 40

/**
 * Citations of people who report on a platform of their own ("transfer insider Ida Moor reports", "first revealed by Ida Moor on X"): each is an
 * outlet of one. Reporters who are named with their house are the house's.
 */
export function reportingPeople({ text, language }: Pick<Article, 'text' | 'language'>): readonly Citation[] {
  const found: Citation[] = []
  for (const { cue, words, pattern } of phrasesIn(language.slice(0, 2))) {
    if (!cue.test(text)) continue
    for (const match of matchesOf(words, text)) {
      if (found.length >= peopleMax) break
      add(found, text, { match, pattern })
    }
  }
  for (const { outlet } of found.slice()) if (outlet !== undefined) addAgain(found, text, outlet)
  return found
}

/** "According to Moor", "Moor reports" elsewhere in the text of whom it cites so. */
function addAgain(found: Citation[], text: string, outlet: string): void {
  const names = outlet.split(' ')
  const name = String.raw`(?:${names.slice(0, -1).join(' ')}\s)?${names.at(-1) ?? outlet})(?![\p{L}’'-])`
  const again = new RegExp(
    String.raw`(?<!\p{L})(?:[Aa]ccording\sto|[Aa]s\sper|[Ss]econdo|[Ss]egún|[Ss]elon|[Ll]aut|[Ss]egundo|[Vv]olgens)\s(?<who>${name}|(?<![\p{L}’'-])(?<subject>${name}\s(?:reports|reported|adds|added|says|writes)\b`,
    'gu',
  )
  for (const match of matchesOf(again, text)) {
    if (found.length >= againMax) return
    add(found, text, { match, pattern: 'according-to', outlet })
  }
}

interface Place {
  readonly match: RegExpExecArray
  readonly pattern: Citation['pattern']
  readonly outlet?: string
}

function add(found: Citation[], text: string, { match, pattern, outlet }: Place): void {
  const who = match.groups?.['who'] ?? match.groups?.['subject']
  if (who === undefined) return
  const start = match.index + match[0].lastIndexOf(who)
  const span = spanOf(text, start, start + who.length)
  if (found.some((one) => one.span.start < span.end && span.start < one.span.end)) return
  found.push({
    span,
    outlet: outlet ?? who.replace(/\s+/gu, ' '),
    resolved: true,
    phrase: spanOf(text, match.index, Math.max(span.end, match.index + match[0].length)),
    pattern,
    isOwnOutlet: false,
  })
}
