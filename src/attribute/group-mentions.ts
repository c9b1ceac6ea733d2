import type { SubjectKind } from '../model/subject.ts'
import { acronymKey, isAcronym, isAcronymOf, isLooseAcronymOf } from '../text/acronym.ts'
import { bareWord, nameKeyOf } from '../text/name-key.ts'
import type { KindVotes, SubjectMention } from './subject-mention.ts'
import { kindOf, sumVotes } from './subject-votes.ts'

/** The mentions of one subject in an article. */
export interface MentionGroup {
  readonly mentions: readonly SubjectMention[]
  readonly votes: KindVotes
  readonly kind: SubjectKind
  /** The words of its longest name. */
  readonly words: readonly string[]
  readonly key: string
}

/** The mentions of an article by subject, in order of first mention: same key, acronym and expansion, surname and full name, short and full name. */
export function groupMentions(text: string, mentions: readonly SubjectMention[]): readonly MentionGroup[] {
  const groups = byKey(mentions)
  const joins = [...definedPairs(text, mentions), ...acronymPairs(groups), ...shortNamePairs(groups)]
  return joined(groups, joins)
}

function keyOf(mention: SubjectMention): string {
  const single = mention.words.length === 1 ? mention.words[0] : undefined
  if (single !== undefined && isAcronym(single)) return acronymKey(single)
  return nameKeyOf(withoutDesignation(mention.words))
}

/** "QF-40 Coastal Defence Missile" is known by its words. */
function withoutDesignation(words: readonly string[]): readonly string[] {
  const rest = words.filter((word) => !/\d/u.test(word))
  return rest.length > 1 ? rest : words
}

function groupOf(key: string, mentions: readonly SubjectMention[]): MentionGroup {
  const votes = sumVotes(mentions.map((mention) => mention.votes))
  const words = mentions.reduce<readonly string[]>((a, b) => (b.words.length > a.length ? b.words : a), [])
  return { mentions, votes, kind: kindOf(votes, words), words, key }
}

function byKey(mentions: readonly SubjectMention[]): ReadonlyMap<string, MentionGroup> {
  const lists = new Map<string, SubjectMention[]>()
  for (const mention of mentions) {
    const key = keyOf(mention)
    if (key === '') continue
    const list = lists.get(key)
    if (list === undefined) lists.set(key, [mention])
    else list.push(mention)
  }
  return new Map([...lists].map(([key, list]) => [key, groupOf(key, list)]))
}

type Pair = readonly [string, string]

/** "Coastal Defence Missile (CDM)" and "CDM (Coastal Defence Missile)"; "known as X". */
function definedPairs(text: string, mentions: readonly SubjectMention[]): readonly Pair[] {
  const pairs: Pair[] = []
  for (let at = 1; at < mentions.length; at += 1) {
    const [before, mention] = [mentions[at - 1], mentions[at]]
    if (before === undefined || mention === undefined || before.end > mention.start || mention.start - before.end > 60)
      continue
    const gap = text.slice(before.end, mention.start)
    if (/^\s*["“”'‘’]?\s*\(\s*["“”'‘’]?$/u.test(gap)) {
      const [short, long] = [mention, before].sort(
        (a, b) => a.words.length - b.words.length || a.end - a.start - (b.end - b.start),
      )
      if (
        short !== undefined &&
        long !== undefined &&
        isAcronym(short.words[0] ?? '') &&
        isLooseAcronymOf(short.words[0] ?? '', long.words)
      ) {
        pairs.push([keyOf(long), keyOf(short)])
      }
    }
    const isNamed =
      /^,?\s*(?:\(?\s*(?:which (?:is|are) |that (?:is|are) )?(?:also |better |formerly |previously |commonly )?(?:known|referred to|dubbed|nicknamed|called)(?: in \p{Lu}\p{L}+)?(?: as)?)\s+(?:the\s+)?["“‘'«]?$/u.test(
        gap,
      )
    if (isNamed && before.form !== 'reference' && mention.form === 'name') pairs.push([keyOf(before), keyOf(mention)])
  }
  return pairs
}

/** An acronym and the one name in the article that it abbreviates. */
function acronymPairs(groups: ReadonlyMap<string, MentionGroup>): readonly Pair[] {
  const all = [...groups.values()]
  const long = all.filter((group) => group.words.length > 1).slice(0, 300)
  return all
    .filter((group) => group.words.length === 1 && isAcronym(group.words[0] ?? '') && group.key.length > 2)
    .slice(0, 60)
    .flatMap((group) => {
      const found = long.filter((other) => isAcronymOf(group.key, withoutDesignation(other.words)))
      const [only] = found
      return only !== undefined && found.length === 1 ? [[only.key, group.key] as const] : []
    })
}

/** "Zelensky" and "Volodymyr Zelensky", "Lockheed" and "Lockheed Martin": one word that is the family name, or the first word, of exactly one longer name. */
function shortNamePairs(groups: ReadonlyMap<string, MentionGroup>): readonly Pair[] {
  const byLast = new Map<string, MentionGroup[]>()
  const byFirst = new Map<string, MentionGroup[]>()
  const put = (map: Map<string, MentionGroup[]>, word: string, group: MentionGroup): void => {
    const list = map.get(word)
    if (list === undefined) map.set(word, [group])
    else list.push(group)
  }
  for (const group of groups.values()) {
    if (group.words.length < 2 || group.mentions[0]?.form !== 'name') continue
    const words = group.words.map(bareWord)
    if (group.kind === 'person') put(byLast, words.at(-1) ?? '', group)
    else if (group.kind !== 'place') put(byFirst, words[0] ?? '', group)
  }
  return [...groups.values()].flatMap((group): readonly Pair[] => {
    const word = group.words.length === 1 ? bareWord(group.words[0] ?? '') : undefined
    if (word === undefined || group.votes.place >= 4) return []
    const person = byLast.get(word)?.[0]
    if (person !== undefined && group.votes.thing < 4) return [[person.key, group.key]]
    const named = byFirst.get(word) ?? []
    const [only] = named
    const isShort = only !== undefined && named.length === 1 && group.votes.person < 3 && word.length > 2
    return isShort && (group.kind === only.kind || group.votes[group.kind] < 2) ? [[only.key, group.key]] : []
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
