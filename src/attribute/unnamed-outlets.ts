import { type Article, zonesOutsideStory } from '../model/article.ts'
import { isInside, spanOf } from '../model/span.ts'
import type { Citation, CitationPattern } from '../model/statement.ts'

/** Descriptions of outlets that a report does not name, as regular expression text. */
const adjective =
  '(?:\\p{Lu}[\\p{L}.]+(?:ish|an|ese|ian|ch|li|qi|ni|ti|ek|ic|ss|en|er|ki|sh)?|U\\.?S\\.?|UK|EU|foreign|local|regional|national|international|global|western|domestic|independent|opposition|state(?:-(?:run|owned|controlled|backed|funded|affiliated))?|government|official|semi-official|mainstream|social|public|private|leading|major|influential|conservative|liberal|right-wing|left-wing|far-right|pro-\\p{L}+|unnamed|unconfirmed|separate|various|numerous|several|multiple|some|many|two|three|four|five|a few|other|early|earlier|recent|initial|previous|latest|new|daily|weekly|evening|morning|online|digital|business|financial|well-known|popular|prominent|respected|news|press|wire|TV|television|radio|military|investigative|exiled)'
const noun =
  '(?:media(?: (?:outlets?|reports?|organi[sz]ations?|channels?))?|news (?:outlets?|agency|agencies|media|reports?|sites?|websites?|organi[sz]ations?|channels?|networks?|portals?|service|services)|newspapers?|broadcasters?|tabloids?|outlets?|press|broadsheets?|dailies|daily|magazines?|TV(?: channels?| networks?| stations?| station| channel)?|television(?: channels?| networks?| stations?| station| channel)?|radio(?: stations?)?|publications?|press reports?|wire services?|wires)'
const description = `(?:(?:an?|the|one|another)\\s+)?(?:${adjective},?\\s+){1,4}${noun}`
const reports =
  '(?:(?:(?:some|several|multiple|numerous|various|many|unconfirmed|conflicting|early|earlier|recent|local|media|news|press|initial|other|widespread|foreign|a number of|western|\\p{Lu}\\p{L}+(?:ish|an|ese|ian|ch))\\s+){1,3}(?:media\\s+|news\\s+|press\\s+)?reports)'

interface UnnamedPattern {
  readonly pattern: CitationPattern
  readonly words: RegExp
}

const patterns: readonly UnnamedPattern[] = [
  {
    pattern: 'told',
    words: new RegExp(
      `\\b(?:told|tells|telling|informed|(?:statements?|comments?|remarks)\\s+to)\\s+(?<who>${description})\\b`,
      'gu',
    ),
  },
  {
    pattern: 'interview',
    words: new RegExp(
      `\\b(?:interviews?|conversation)\\s+(?:with|to|for|on|given\\s+to)\\s+(?<who>${description})\\b`,
      'gu',
    ),
  },
  {
    pattern: 'interview',
    words: new RegExp(
      `\\b(?:[Ss]peaking|[Ss]poke|[Tt]alking|[Tt]alked)\\s+(?:to|with|on)\\s+(?<who>${description})\\b`,
      'gu',
    ),
  },
  {
    pattern: 'according-to',
    words: new RegExp(
      `\\b(?:[Aa]ccording\\s+to|[Pp]er|[Bb]ased\\s+on)\\s+(?:(?:an?|the)\\s+)?(?:(?:report|reports|article|story|investigation)\\s+(?:in|by|from|on|published\\s+(?:in|by))\\s+)?(?<who>${description}|${reports}|(?:media|news|press)?\\s?reports)\\b`,
      'gu',
    ),
  },
  {
    pattern: 'citing',
    words: new RegExp(`\\b(?:[Cc]iting|[Qq]uoting|cited|quoted)\\s+(?<who>${description}|${reports})\\b`, 'gu'),
  },
  {
    pattern: 'reported',
    words: new RegExp(
      `\\b(?:reported|published|quoted|cited|revealed|broadcast|carried|aired)\\s+(?:by|in|on)\\s+(?<who>${description})\\b`,
      'gu',
    ),
  },
  {
    pattern: 'reported',
    words: new RegExp(
      `(?<![\\p{L}])(?<who>${description})\\s+(?:(?:also|earlier|first|has|have|had|previously|later|on\\s+\\p{Lu}\\p{L}+)\\s+){0,2}(?:reported|reports?|said|says|say|claimed|claims?|quoted|cited|citing|wrote|writes|carried|published|broadcast|showed|aired|revealed|suggested|suggests?)\\b`,
      'gu',
    ),
  },
  {
    pattern: 'obtained-by',
    words: new RegExp(`\\b(?:obtained|seen|leaked|given|provided)\\s+(?:by|to)\\s+(?<who>${description})\\b`, 'gu'),
  },
  {
    pattern: 'report-says',
    words: new RegExp(
      `(?<![\\p{L}])(?<who>[Aa]\\s+(?:new\\s+|media\\s+|news\\s+|press\\s+|recent\\s+|separate\\s+)?report|[Mm]edia\\s+reports|[Nn]ews\\s+reports|[Pp]ress\\s+reports|${reports}|[Rr]eports)\\s+(?:(?:have|had|has|also|later|first)\\s+){0,2}(?:said|says|say|suggests?|suggested|claimed|claims?|indicated?|indicates?|emerged|alleged|alleges?|circulated|surfaced|stated?|states?)\\b`,
      'gu',
    ),
  },
  {
    pattern: 'report-says',
    words: new RegExp(
      `\\b(?:in|by|to|from|amid|following|after)\\s+(?<who>${reports}|(?:media|news|press)\\s+reports)\\b`,
      'gu',
    ),
  },
]

/** Headlines leave the report unnamed: "…, report says", "…: report", "- reports". */
const headlinePattern =
  /(?:[,;]\s+(?<who>(?:new\s+|media\s+|news\s+)?reports?)\s+(?:says?|claims?|suggests?|finds?|reveals?)\b|(?:[:–—|]|\s-)\s*(?<tail>(?:media\s+|news\s+)?reports?)\s*$)/giu

/** The citations of outlets that a report does not name: a closed list of descriptions inside citing phrases. */
export function findUnnamedCitations(article: Article): readonly Citation[] {
  const found: Citation[] = []
  for (const zone of article.zones) {
    if (zonesOutsideStory.has(zone.kind) || zone.kind === 'byline' || zone.kind === 'post' || zone.kind === 'dateline')
      continue
    const all =
      zone.kind === 'headline' || zone.kind === 'standfirst'
        ? [{ pattern: 'report-says', words: headlinePattern } as const, ...patterns]
        : patterns
    for (const { pattern, words } of all)
      addMatches({ article, start: zone.start, end: zone.end, pattern, words, found })
  }
  return found
}

interface Search {
  readonly article: Article
  readonly start: number
  readonly end: number
  readonly pattern: CitationPattern
  readonly words: RegExp
  readonly found: Citation[]
}

function addMatches({ article, start, end, pattern, words, found }: Search): void {
  const { text } = article
  for (const match of text.slice(start, end).matchAll(words)) {
    const who = match.groups?.['who'] ?? match.groups?.['tail']
    if (who === undefined || isNotAnOutlet(who)) continue
    const from = start + match.index + match[0].lastIndexOf(who)
    const span = spanOf(text, from, from + who.length)
    if (found.some((other) => isInside(span, other.span) || isInside(other.span, span))) continue
    const lead = /^[\s,;:–—|-]*/u.exec(match[0])?.[0].length ?? 0
    found.push({
      span,
      resolved: false,
      phrase: spanOf(text, start + match.index + lead, start + match.index + match[0].length),
      pattern,
      isOwnOutlet: false,
    })
  }
}

/** "social media", "the press" and "reporters" are no outlet; a name in capitals before "newspaper" is one that we do not know. */
function isNotAnOutlet(who: string): boolean {
  return /\bsocial\s+media\b|\b(?:free|freedom of the|printing|state)\s+press\b|^(?:the\s+)?(?:press|media|news|press\s+radio)$/iu.test(
    who,
  )
}
