import type { Article } from '../model/article.ts'
import { isInside, spanOf } from '../model/span.ts'
import type { Citation, CitationPattern } from '../model/statement.ts'
import { anyCase } from '../text/any-case.ts'
import { matchesOf } from '../text/matches-of.ts'
import {
  type DescriptionStretch,
  demonym,
  descriptionStretches,
  outletAdjectives,
  outletTopics,
  topicNouns,
} from './description-stretches.ts'
import { type StoryStretch, storyStretches } from './story-stretches.ts'
import { foreignUnnamedPatterns, type UnnamedPattern } from './unnamed-outlets-foreign.ts'

/** Descriptions of outlets that a report does not name, as regular expression text. */
const adjectives = [...outletAdjectives, 'state-(?:run|owned|controlled|backed|funded|affiliated)', 'pro-\\p{L}+'].join(
  '|',
)
const adjective = `(?:${demonym}|${anyCase(adjectives)})`
const noun =
  '(?:media(?: (?:outlets?|reports?|organi[sz]ations?|channels?))?|news (?:outlets?|agency|agencies|media|reports?|sites?|websites?|organi[sz]ations?|channels?|networks?|portals?|service|services)|newspapers?|broadcasters?|tabloids?|outlets?|press|broadsheets?|dailies|daily|magazines?|TV(?: channels?| networks?| stations?| station| channel)?|television(?: channels?| networks?| stations?| station| channel)?|radio(?: stations?)?|publications?|press reports?|wire services?|wires)'
const oneOf =
  '(?:[Aa]n?|[Oo]ne|[Aa]nother)[ \\u00a0]+(?:news (?:agency|outlet|site|website|channel|portal|service)|newspaper|broadcaster|tabloid|broadsheet|magazine|TV (?:channel|station|network)|television (?:channel|station|network)|radio station)'
const onTopic = `(?:[Aa]n?|[Oo]ne|[Aa]nother)[ \\u00a0]+(?:[\\p{L}-]+[ \\u00a0]+){0,2}?(?:${outletTopics.join('|')}|\\p{Lu}\\p{L}+-(?:based|language|owned))[ \\u00a0]+(?:news[ \\u00a0]+)?(?:${topicNouns.join('|')})`
const description = `(?:${oneOf}|${onTopic}|(?:(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother)[ \\u00a0]+)?(?:${adjective},?[ \\u00a0]+){1,4}${noun})`
const reportWords =
  'some|several|multiple|numerous|various|many|unconfirmed|conflicting|early|earlier|recent|local|media|news|press|initial|other|widespread|foreign|a number of|western'
const reports = `(?:(?:(?:${anyCase(reportWords)}|\\p{Lu}\\p{L}+(?:ish|an|ese|ian|ch))[ \\u00a0]+){1,3}(?:media[ \\u00a0]+|news[ \\u00a0]+|press[ \\u00a0]+)?reports)`

const patterns: readonly UnnamedPattern[] = [
  {
    pattern: 'told',
    words: new RegExp(
      `\\b(?:told|tells|telling|informed|(?:confirmed|disclosed|revealed|relayed|conveyed|communicated|explained|related|shared|spoke|remarked|commented|said)(?:[ \\u00a0]\\p{L}+){0,2}?[ \\u00a0](?:to|with)|(?:statements?|comments?|remarks)[ \\u00a0]+to)[ \\u00a0]+(?<who>${description})\\b`,
      'gu',
    ),
  },
  {
    pattern: 'interview',
    cue: /interview|conversation|discussion|dialogue|exchange|talk|chat|sit-down/u,
    words: new RegExp(
      `\\b(?:interviews?|conversation|discussion|dialogue|exchange|talk|chat|sit-down)[ \\u00a0]+(?:with|to|for|on|given[ \\u00a0]+to)[ \\u00a0]+(?<who>${description})\\b`,
      'gu',
    ),
  },
  {
    pattern: 'interview',
    cue: /[Ss]peaking|[Ss]poke|[Tt]alk/u,
    words: new RegExp(
      `\\b(?:[Ss]peaking|[Ss]poke|[Tt]alking|[Tt]alked)[ \\u00a0]+(?:to|with|on)[ \\u00a0]+(?<who>${description})\\b`,
      'gu',
    ),
  },
  {
    pattern: 'according-to',
    cue: /[Aa]ccording|[Pp]er|[Bb]ased/u,
    words: new RegExp(
      `\\b(?:[Aa]ccording[ \\u00a0]+to|[Pp]er|[Bb]ased[ \\u00a0]+on)[ \\u00a0]+(?:(?:an?|the)[ \\u00a0]+)?(?:(?:report|reports|article|story|investigation)[ \\u00a0]+(?:in|by|from|on|published[ \\u00a0]+(?:in|by))[ \\u00a0]+)?(?<who>${description}|${reports}|(?:media|news|press)?[ \\u00a0]?reports)\\b`,
      'gu',
    ),
  },
  {
    pattern: 'citing',
    cue: /[Cc]iting|[Qq]uoting|cited|quoted/u,
    words: new RegExp(`\\b(?:[Cc]iting|[Qq]uoting|cited|quoted)[ \\u00a0]+(?<who>${description}|${reports})\\b`, 'gu'),
  },
  {
    pattern: 'reported',
    cue: /reported|published|quoted|cited|revealed|broadcast|carried|aired/u,
    words: new RegExp(
      `\\b(?:reported|published|quoted|cited|revealed|broadcast|carried|aired)[ \\u00a0]+(?:in[ \\u00a0]+recent[ \\u00a0]+\\p{L}+[ \\u00a0]+|this[ \\u00a0]+week[ \\u00a0]+|today[ \\u00a0]+)?(?:by|in|on)[ \\u00a0]+(?<who>${description})\\b`,
      'gu',
    ),
  },
  {
    pattern: 'reported',
    words: new RegExp(
      `(?<![\\p{L}])(?<who>${description})[ \\u00a0]+(?:(?:also|earlier|first|has|have|had|previously|later|on[ \\u00a0]+\\p{Lu}\\p{L}+)[ \\u00a0]+){0,2}(?:reported|reports?|said|says|say|claimed|claims?|quoted|cited|citing|wrote|writes|carried|published|broadcast|showed|aired|revealed|suggested|suggests?)\\b`,
      'gu',
    ),
  },
  {
    pattern: 'obtained-by',
    cue: /obtained|seen|leaked|given|provided/u,
    words: new RegExp(
      `\\b(?:obtained|seen|leaked|given|provided)[ \\u00a0]+(?:by|to)[ \\u00a0]+(?<who>${description})\\b`,
      'gu',
    ),
  },
  {
    pattern: 'report-says',
    words: new RegExp(
      `(?<![\\p{L}])(?<who>[Aa][ \\u00a0]+(?:new[ \\u00a0]+|media[ \\u00a0]+|news[ \\u00a0]+|press[ \\u00a0]+|recent[ \\u00a0]+|separate[ \\u00a0]+)?report|[Mm]edia[ \\u00a0]+reports|[Nn]ews[ \\u00a0]+reports|[Pp]ress[ \\u00a0]+reports|${reports}|[Rr]eports(?:[ \\u00a0]+(?:in|from|out[ \\u00a0]of)[ \\u00a0]+(?:the[ \\u00a0]+)?\\p{Lu}\\p{L}+(?:[ \\u00a0]+(?:media|press|newspapers?))?)?)[ \\u00a0]+(?:(?:have|had|has|also|later|first|today|yesterday|overnight|this[ \\u00a0]+\\p{L}+|last[ \\u00a0]+(?:night|week)|on[ \\u00a0]+\\p{Lu}\\p{L}+day)[ \\u00a0]+){0,2}(?:said|says|say|suggests?|suggested|claimed|claims?|indicated?|indicates?|emerged|alleged|alleges?|circulated|surfaced|stated?|states?)\\b`,
      'gu',
    ),
  },
  {
    pattern: 'report-says',
    cue: /reports/u,
    words: new RegExp(
      `\\b(?:in|by|to|from|amid|following|after)[ \\u00a0]+(?<who>${reports}|(?:media|news|press)[ \\u00a0]+reports|reports[ \\u00a0]+(?:in|from|out[ \\u00a0]of)[ \\u00a0]+(?:the[ \\u00a0]+)?\\p{Lu}\\p{L}+)\\b`,
      'gu',
    ),
  },
]

/** Headlines leave the report unnamed: "…, report says", "…: report", "- reports". */
const headlinePattern =
  /(?:[,;]\s+(?<who>(?:new\s+|media\s+|news\s+)?reports?)\s+(?:says?|claims?|suggests?|finds?|reveals?)\b|(?:[:–—|]|\s-)\s*(?<tail>(?:media\s+|news\s+)?reports?)\s*$)/giu

/** No report cites so often; whatever does is no report. */
const citationsMax = 500

/** The citations that may be of reports which nobody is named for. */
const ofReports: ReadonlySet<CitationPattern> = new Set<CitationPattern>(['according-to', 'citing', 'report-says'])

/** The citations of outlets that a report does not name: a closed list of descriptions inside citing phrases. */
export function findUnnamedCitations(article: Article, story = storyStretches(article)): readonly Citation[] {
  const found: Citation[] = []
  const told = article.language === 'en' ? patterns : [...foreignUnnamedPatterns, ...patterns]
  for (const stretch of story) {
    const { zone } = stretch
    if (zone === undefined || zone === 'byline' || zone === 'post' || zone === 'dateline') continue
    const isTitle = zone === 'headline' || zone === 'standfirst'
    if (isTitle && stretch.tokens.some(({ lower }) => lower === 'report' || lower === 'reports'))
      addMatches({ article, ...stretch, pattern: 'report-says', words: headlinePattern, found })
    for (const { start, end, isOfOutlet } of partsOf(article, stretch, isTitle)) {
      const part = article.text.slice(start, end)
      for (const { pattern, words, cue } of told) {
        if (!(isOfOutlet || ofReports.has(pattern)) || cue?.test(part) === false) continue
        addMatches({ article, start, end, pattern, words, found })
      }
    }
  }
  return found
}

/** Where a description may stand: of a title that has such a place, or is in another language than English, all. */
function partsOf(article: Article, stretch: StoryStretch, isTitle: boolean): readonly DescriptionStretch[] {
  if (isTitle && article.language !== 'en') return [{ ...stretch, isOfOutlet: true }]
  const parts = descriptionStretches(article, stretch)
  if (!isTitle || parts.length === 0) return parts
  return [{ ...stretch, isOfOutlet: parts.some((part) => part.isOfOutlet) }]
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
  for (const match of matchesOf(words, text.slice(start, end))) {
    if (found.length >= citationsMax) return
    const who = match.groups?.['who'] ?? match.groups?.['tail']
    if (who === undefined || isNotAnOutlet(who, text.slice(start + match.index + match[0].length, end))) continue
    const from = start + match.index + match[0].lastIndexOf(who)
    const name = nameAfter(text.slice(from + who.length, end), who)
    const span =
      name === undefined
        ? spanOf(text, from, from + who.length)
        : spanOf(text, from + who.length + name.lead, from + who.length + name.end)
    if (found.some((other) => isInside(span, other.span) || isInside(other.span, span))) continue
    const lead = /^[\s,;:–—|-]*/u.exec(match[0])?.[0].length ?? 0
    found.push({
      span,
      ...(name === undefined ? {} : { outlet: span.text.replace(/\s+/gu, ' ') }),
      resolved: name !== undefined,
      phrase: spanOf(text, start + match.index + lead, Math.max(span.end, start + match.index + match[0].length)),
      pattern,
      isOwnOutlet: false,
    })
  }
}

const follows =
  /^(?<lead>,?[ \u00a0]["“«‘]?)(?<name>\p{Lu}(?:[\p{L}\p{N}]|[.’'-](?=[\p{L}\p{N}]))*(?:[ \u00a0](?:\p{Lu}(?:[\p{L}\p{N}]|[.’'-](?=[\p{L}\p{N}]))*|de|di|do|da|la|le|el|of|y|i)){0,3})/u

/** The name that follows the description of one outlet ("the Paris daily Le Quai"): then it is named, though the gazetteer does not know it. */
function nameAfter(rest: string, who: string): { lead: number; end: number } | undefined {
  if (who.endsWith('s') && !/(?:news|press)$/iu.test(who)) return undefined
  const match = follows.exec(rest.slice(0, 70))
  const lead = match?.groups?.['lead']
  const name = match?.groups?.['name']
  if (
    lead === undefined ||
    name === undefined ||
    /^(?:On|In|That|The|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|He|She|It|They|We|But|And|After|Before|While|When|As|I)\b/u.test(
      name,
    )
  )
    return undefined
  if (lead.startsWith(',') && !/^[,.]|^[ \u00a0](?:that|on|in)\b/u.test(rest.slice(lead.length + name.length)))
    return undefined
  return { lead: lead.length, end: lead.length + name.replace(/(?:['’]s|[.’'-])$/u, '').length }
}

/** "social media" and "the press" are no outlet, "the newspaper" is one named before, and a radio host is a person. */
function isNotAnOutlet(who: string, rest: string): boolean {
  if (
    /^[ \u00a0]+(?:host|presenter|show|personality|commentator|journalist|reporter|conference|release|pundit|star|ad|ads|advert)\b/u.test(
      rest,
    )
  )
    return true
  return /\b(?:free|freedom of the|printing|state)[ \u00a0]+press\b|^(?:the[ \u00a0]+)?(?:(?:press|media|news|radio)[ \u00a0]*){1,2}$|^the[ \u00a0]+(?:news|press|wire|daily|weekly|online|TV|television|radio)?[ \u00a0]*(?:newspaper|outlet|website|site|agency|channel|station|magazine|broadcaster|network|publication|daily|service)$/iu.test(
    who,
  )
}
