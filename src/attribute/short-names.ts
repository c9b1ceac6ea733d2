import { bareWord } from '../text/name-key.ts'
import type { MentionGroup, Pair } from './mention-group.ts'
import type { SubjectLexicon } from './subject-lexicon.ts'
import { isPlainName } from './subject-votes.ts'

/** Long names by what a short form of them says. */
interface LongNames {
  /** By family name. */
  readonly persons: ReadonlyMap<string, readonly MentionGroup[]>
  /** By first word, and by all words without the corporate ending. */
  readonly others: ReadonlyMap<string, readonly MentionGroup[]>
}

const decidedFrom = 2.5

/** Pairs of a full and a short name: "Lind" of "Mara Lind", "Kestrel" of "Kestrel Motors"; only where one full name fits. */
export function shortNamePairs(groups: readonly MentionGroup[], lexicon: SubjectLexicon): readonly Pair[] {
  const long = longNames(groups, lexicon)
  return groups.flatMap((group): readonly Pair[] => {
    if (group.votes.place >= 4 || group.mentions[0]?.form !== 'name') return []
    const short = group.words.map(bareWord).join(' ')
    const person = group.words.length === 1 && group.votes.thing < 4 ? long.persons.get(short)?.[0] : undefined
    if (person !== undefined && person !== group) return [[person.key, group.key]]
    const named = (long.others.get(short) ?? []).filter((other) => other !== group)
    const [only] = named
    if (only === undefined || named.length > 1 || group.votes.person >= 3 || short.length < 3) return []
    return group.kind === only.kind || group.votes[group.kind] < 2 ? [[only.key, group.key]] : []
  })
}

function longNames(groups: readonly MentionGroup[], lexicon: SubjectLexicon): LongNames {
  const persons = new Map<string, MentionGroup[]>()
  const others = new Map<string, MentionGroup[]>()
  for (const group of groups) {
    if (group.words.length < 2 || group.mentions[0]?.form !== 'name') continue
    const words = group.words.map(bareWord)
    const isUndecided =
      Math.max(group.votes.body, group.votes.place, group.votes.thing) < decidedFrom && isPlainName(group.words)
    if (group.kind === 'person' || isUndecided) put(persons, words.at(-1) ?? '', group)
    if (group.kind === 'person' || group.kind === 'place') continue
    const isCorporate = lexicon.corporateWords.has(words.at(-1) ?? '')
    if (isCorporate && words.length > 2) put(others, words.slice(0, -1).join(' '), group)
    // "Palmer" is the town, not its "Palmer Fire Department".
    if (isCorporate || !words.slice(1).some((word) => lexicon.bodyWords.has(word) || lexicon.placeWords.has(word)))
      put(others, words[0] ?? '', group)
  }
  return { persons, others }
}

function put(map: Map<string, MentionGroup[]>, word: string, group: MentionGroup): void {
  const list = map.get(word)
  if (list === undefined) map.set(word, [group])
  else list.push(group)
}
