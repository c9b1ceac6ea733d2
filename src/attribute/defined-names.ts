import { isAcronym, isAcronymOf, isLooseAcronymOf } from '../text/acronym.ts'
import { mentionKey, type Pair } from './mention-group.ts'
import type { SubjectMention } from './subject-mention.ts'

const gapMax = 60
const wordsBeforeMax = 4
const bracketGap = /^\s*["“”'‘’]?\s*\(\s*["“”'‘’]?$/u
const namedGap =
  /^,?\s*(?:\(?\s*(?:which (?:is|are) |that (?:is|are) )?(?:also |better |formerly |previously |commonly )?(?:known|referred to|dubbed|nicknamed|called)(?: in \p{Lu}\p{L}+)?(?: as)?)\s+(?:the\s+)?["“‘'«]?$/u

/** Pairs of names that the text itself says are one: "Coastal Defence Missile (CDM)", "CDM (Coastal Defence Missile)", "the drone, known as Heron". */
export function definedPairs(text: string, mentions: readonly SubjectMention[]): readonly Pair[] {
  return mentions.flatMap((mention, at): readonly Pair[] => {
    // A place may stand between: "the Petrel, known in Norway as Gull".
    const [near, far] = [mentions[at - 1], mentions[at - 2]]
    const before = [near, far].find((other) => other !== undefined && isDefinition(text, other, mention))
    return before === undefined ? [] : [[mentionKey(before), mentionKey(mention)]]
  })
}

function isDefinition(text: string, before: SubjectMention, mention: SubjectMention): boolean {
  if (before.end > mention.start || mention.start - before.end > gapMax) return false
  const gap = text.slice(before.end, mention.start)
  if (bracketGap.test(gap)) return isDefinedBy(text, mention, before) || isDefinedBy(text, before, mention)
  return before.form !== 'reference' && mention.form === 'name' && namedGap.test(gap)
}

/** Whether one mention is an acronym of the other, or of it with up to four words before it ("[high mobility] vehicles (HMVs)"). */
function isDefinedBy(text: string, short: SubjectMention, long: SubjectMention): boolean {
  const [acronym] = short.words
  if (acronym === undefined || short.words.length > 1 || !isAcronym(acronym)) return false
  if (isLooseAcronymOf(acronym, long.words)) return true
  const before = text
    .slice(Math.max(0, long.start - gapMax), long.start)
    .split(/[^\p{L}\p{N}’'-]+/u)
    .filter((word) => word !== '')
  for (let count = 1; count <= wordsBeforeMax && count <= before.length; count += 1) {
    if (isAcronymOf(acronym, [...before.slice(-count), ...long.words])) return true
  }
  return false
}
