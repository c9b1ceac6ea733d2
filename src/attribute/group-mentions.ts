import { isAcronym, isAcronymOf } from '../text/acronym.ts'
import { bareWord } from '../text/name-key.ts'
import { definedPairs } from './defined-names.ts'
import { type MentionGroup, mentionKey, type Pair, withoutDesignation } from './mention-group.ts'
import { shortNamePairs } from './short-names.ts'
import type { SubjectLexicon } from './subject-lexicon.ts'
import type { SubjectMention } from './subject-mention.ts'
import { kindOf, sumVotes } from './subject-votes.ts'

/** The mentions of an article by subject, in order of first mention: same key, acronym and expansion, surname and full name, short and full name. */
export function groupMentions(
  text: string,
  mentions: readonly SubjectMention[],
  lexicon: SubjectLexicon,
): readonly MentionGroup[] {
  const groups = byKey(mentions)
  const joins = [
    ...definedPairs(text, mentions),
    ...acronymPairs(groups),
    ...shortNamePairs([...groups.values()], lexicon),
  ]
  return joined(groups, joins)
}

function groupOf(key: string, mentions: readonly SubjectMention[]): MentionGroup {
  const votes = sumVotes(mentions.map((mention) => mention.votes))
  const words = mentions.reduce<readonly string[]>((a, b) => (b.words.length > a.length ? b.words : a), [])
  const last = bareWord(words.at(-1) ?? '')
  const hasSurname =
    words.length > 1 && mentions.some(({ words: [only, more] }) => more === undefined && bareWord(only ?? '') === last)
  return { mentions, votes, kind: kindOf(votes, words, hasSurname), words, key }
}

function byKey(mentions: readonly SubjectMention[]): ReadonlyMap<string, MentionGroup> {
  const lists = new Map<string, SubjectMention[]>()
  for (const mention of mentions) {
    const key = mentionKey(mention)
    if (key === '') continue
    const list = lists.get(key)
    if (list === undefined) lists.set(key, [mention])
    else list.push(mention)
  }
  return new Map([...lists].map(([key, list]) => [key, groupOf(key, list)]))
}

/** An acronym and the one name in the article that it abbreviates. */
function acronymPairs(groups: ReadonlyMap<string, MentionGroup>): readonly Pair[] {
  const all = [...groups.values()]
  const long = all
    .filter((group) => group.words.length > 1)
    .slice(0, 300)
    .map(({ key, words }) => ({ key, words: withoutDesignation(words) }))
  return all
    .filter((group) => group.words.length === 1 && isAcronym(group.words[0] ?? '') && group.key.length > 2)
    .slice(0, 60)
    .flatMap((group) => {
      const found = long.filter((other) => isAcronymOf(group.key, other.words))
      const [only] = found
      return only !== undefined && found.length === 1 ? [[only.key, group.key] as const] : []
    })
}

function joined(groups: ReadonlyMap<string, MentionGroup>, pairs: readonly Pair[]): readonly MentionGroup[] {
  const rootOf = new Map<string, string>()
  const find = (key: string): string => {
    let root = key
    while (rootOf.get(root) !== undefined) root = rootOf.get(root) ?? root
    return root
  }
  for (const [a, b] of pairs) {
    const [rootA, rootB] = [find(a), find(b)]
    if (rootA !== rootB && groups.has(a) && groups.has(b)) rootOf.set(rootB, rootA)
  }
  const lists = new Map<string, MentionGroup[]>()
  for (const group of groups.values()) {
    const root = find(group.key)
    const list = lists.get(root)
    if (list === undefined) lists.set(root, [group])
    else list.push(group)
  }
  return [...lists].map(([key, list]) =>
    groupOf(
      key,
      list.flatMap((group) => group.mentions).sort((a, b) => a.start - b.start),
    ),
  )
}
