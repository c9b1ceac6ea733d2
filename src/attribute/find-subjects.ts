import type { Article } from '../model/article.ts'
import { spanOf } from '../model/span.ts'
import type { LocalSubject } from '../model/subject.ts'
import { isTitleCase } from '../text/title-case.ts'
import { groupMentions } from './group-mentions.ts'
import { findKnownNames } from './known-names.ts'
import type { MentionGroup } from './mention-group.ts'
import { findNameRuns } from './name-runs.ts'
import { referToThings } from './refer-to-things.ts'
import { storyStretches } from './story-stretches.ts'
import type { SubjectLexicon } from './subject-lexicon.ts'
import type { SubjectMention, SubjectText } from './subject-mention.ts'
import { findThingPhrases } from './thing-phrases.ts'

const subjectsMax = 1000

/** The persons, bodies, places and things that the story of an article names, with their aliases, in order of first mention. */
export function findSubjects(
  article: Article,
  lexicon: SubjectLexicon,
  story = storyStretches(article),
): readonly LocalSubject[] {
  const stretches = story.flatMap(({ zone, tokens }) => (zone === 'byline' || zone === 'truncation' ? [] : [tokens]))
  const lowerWords = new Set<string>()
  for (const tokens of stretches) {
    for (const token of tokens) if (token.kind === 'word' && token.text === token.lower) lowerWords.add(token.lower)
  }
  const isEnglish = !/^(?!en)[a-z]{2}/u.test(article.language)
  const hasCapitalNouns = article.language.startsWith('de')
  const stops = lexicon.stops.get(isEnglish ? 'en' : article.language.slice(0, 2)) ?? new Set<string>()
  const texts = stretches.map(
    (tokens): SubjectText => ({ text: article.text, tokens, lexicon, lowerWords, isEnglish, hasCapitalNouns, stops }),
  )
  const titles = new Set(texts.filter((subject) => isTitleCase(subject.tokens)))
  const found = texts.flatMap((subject) => (titles.has(subject) ? [] : mentionsIn(subject)))
  const known = [...titles].flatMap((subject) => findKnownNames(subject, found))
  const inOrder = [...found, ...known].sort((a, b) => a.start - b.start)
  const mentions = referToThings(article.text, inOrder)
  const groups = groupMentions(article.text, mentions, lexicon).filter((group) => !isDoubtful(group))
  return groups.slice(0, subjectsMax).map((group, at) => subjectOf(article.text, group, at))
}

function mentionsIn(subject: SubjectText): readonly SubjectMention[] {
  const names = findNameRuns(subject)
  const things = subject.isEnglish ? findThingPhrases(subject, names) : []
  return [...names, ...things].sort((a, b) => a.start - b.start)
}

/** Whether nothing but a capital at the start of a sentence makes the group a name. */
function isDoubtful(group: MentionGroup): boolean {
  return group.mentions.every((mention) => mention.isDoubtful === true)
}

function subjectOf(text: string, group: MentionGroup, at: number): LocalSubject {
  const named = group.mentions.filter((mention) => mention.form !== 'reference')
  const names = named.flatMap((mention) => [
    text.slice(mention.nameStart, mention.nameEnd),
    ...(mention.start < mention.nameStart ? [text.slice(mention.start, mention.nameEnd)] : []),
  ])
  const name = bestName(group, names)
  return {
    id: `n${at + 1}`,
    kind: group.kind,
    name,
    aliases: [...new Set(names)].filter((alias) => alias !== name),
    mentions: group.mentions.map((mention) => spanOf(text, mention.start, mention.end)),
  }
}

/** The fullest name of a person, the most frequent one of everything else. */
function bestName(group: MentionGroup, names: readonly string[]): string {
  if (group.kind === 'person' || group.kind === 'body') return group.words.join(' ')
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0] as const)[0]
}
