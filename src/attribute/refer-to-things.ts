import { nameKeyOf } from '../text/name-key.ts'
import { singularOf } from '../text/plural.ts'
import type { SubjectMention } from './subject-mention.ts'

/** A thing that has been named, as later words can refer to it. */
interface Antecedent {
  readonly mention: SubjectMention
  /** Class nouns that the article uses of it, in the singular. */
  readonly classes: Set<string>
  /** What stands around its mentions, in lower case. */
  readonly surroundings: string[]
}

const surroundingsBefore = 30
const reachMax = 3000

/** `mentions` with "the missiles" and "the long-range missiles" turned into references to the thing of that class named last; what refers to nothing is left out. */
export function referToThings(text: string, mentions: readonly SubjectMention[]): readonly SubjectMention[] {
  const things = namedThings(text, mentions)
  const lastByClass = new Map<string, SubjectMention>()
  return mentions.flatMap((mention): readonly SubjectMention[] => {
    if (mention.form === 'name') {
      for (const noun of things.get(nameKeyOf(mention.words))?.classes ?? []) lastByClass.set(noun, mention)
      return [mention]
    }
    if (mention.definite !== true) return mention.isBare === true ? [] : [mention]
    const last = lastByClass.get(classOf(mention))
    const isNear = last !== undefined && mention.start - last.end < reachMax
    const thing = isNear ? things.get(nameKeyOf(last.words)) : undefined
    if (thing === undefined || !fits(mention, thing)) return mention.isBare === true ? [] : [mention]
    return [{ ...mention, words: thing.mention.words, votes: thing.mention.votes, form: 'reference' }]
  })
}

/** The named things by key, with the nouns behind their names ("ABC-1 missiles") and in them ("Osprey Missile System"). */
function namedThings(text: string, mentions: readonly SubjectMention[]): ReadonlyMap<string, Antecedent> {
  const things = new Map<string, Antecedent>()
  for (const mention of mentions) {
    if (mention.form !== 'name' || mention.votes.thing < 2) continue
    const key = nameKeyOf(mention.words)
    const around = text.slice(Math.max(0, mention.start - surroundingsBefore), mention.end).toLowerCase()
    const known = things.get(key)
    const tail = text.slice(mention.nameEnd, mention.end).trim()
    const nouns = [...mention.words, ...tail.split(/[\s-]+/u)]
      .filter((word) => word !== '')
      .map((word) => singularOf(word.toLowerCase()))
    if (known === undefined) things.set(key, { mention, classes: new Set(nouns), surroundings: [around] })
    else {
      for (const noun of nouns) known.classes.add(noun)
      if (known.surroundings.length < 40) known.surroundings.push(around)
    }
  }
  return things
}

function classOf(mention: SubjectMention): string {
  return singularOf(mention.words.at(-1)?.toLowerCase() ?? '')
}

/** Whether all modifiers of a reference have been said of the thing: "the anti-ship missiles" are not the long-range ones. */
function fits(mention: SubjectMention, thing: Antecedent): boolean {
  return mention.words
    .slice(0, -1)
    .every((word) => thing.surroundings.some((around) => around.includes(word.toLowerCase())))
}
