import type { CentralFrame } from './central-frame.ts'
import { hasProperName } from './central-frame.ts'
import type { ActMention } from './find-acts.ts'
import type { Unit } from './find-units.ts'
import type { Mention } from './read-report.ts'

const questionWords = new Set(['when', 'how', 'what', 'why', 'where', 'who'])

const clauseEnds = new Set([
  'that',
  'which',
  'who',
  'whose',
  'while',
  'but',
  ';',
  'where',
  'when',
  'because',
  'although',
  'though',
])
const objectWordsMax = 12

/** The central acts of the unit that are done by or to what the story is about, as headline and first sentence are, and not to a thing of another name. */
export function boundActs(unit: Unit, frame: CentralFrame): readonly ActMention[] {
  const central = unit.acts.filter(({ act }) => frame.acts.has(act))
  if (central.length === 0) return central
  const isAboutObject = objectPlaces(unit, frame).length > 0
  return central.filter(
    (mention) =>
      (isAboutObject ||
        unit.isHeadline ||
        unit.isFirst ||
        isKnown(unit, mention) ||
        hasCoreActor(unit, mention, frame)) &&
      !isAsked(unit, mention.at) &&
      !hasRival(unit, mention, frame),
  )
}

/** "called off the walkout": the one that the report led with. */
function isKnown({ isLede, report: { words } }: Unit, { at, mood }: ActMention): boolean {
  return isLede && mood === 'named' && definite.has(words[at - 1] ?? '')
}

const definite = new Set(['the', 'this', 'these'])

const relatives = new Set(['who', 'which', 'whose'])

/** ", who was declared the winner": what is told in passing of somebody named, whoever speaks in the rest of the sentence. */
export function isInPassing({ first, report: { words } }: Unit, at: number): boolean {
  for (let i = at; i > first; i -= 1) {
    if (words[i - 1] === ',') return relatives.has(words[i] ?? '')
  }
  return false
}

/** "what type would be sent", "how many will close": the act is not told, it is asked about. */
function isAsked(unit: Unit, at: number): boolean {
  const { words } = unit.report
  for (let i = at - 1; i >= unit.first && i >= at - 6; i -= 1) {
    if (words[i] === ',' || words[i] === 'that') return false
    if (
      questionWords.has(words[i] ?? '') &&
      !(words[i] === 'who' || words[i] === 'where' || (words[i] === 'when' && i === unit.first))
    )
      return true
  }
  return false
}

/** Whether the subject named last before the act, or the first after it where none is, is one of the story's. */
function hasCoreActor(unit: Unit, { at }: ActMention, frame: CentralFrame): boolean {
  const { mentionAt } = unit.report
  for (let i = at - 1; i >= unit.first; i -= 1) {
    const subject = mentionAt.get(i)?.subject
    if (subject) return frame.subjects.has(subject.id)
  }
  for (let i = at + 1; i < unit.end; i += 1) {
    const subject = mentionAt.get(i)?.subject
    if (subject) return frame.subjects.has(subject.id)
  }
  return false
}

/** Where the unit names the thing that the story is about. */
export function objectPlaces(unit: Unit, frame: CentralFrame): readonly number[] {
  const places: number[] = []
  for (let i = unit.first; i < unit.end; i += 1) {
    const mention = unit.report.mentionAt.get(i)
    const term = unit.termAt.get(i)
    if ((mention && frame.objects.has(`s:${mention.subject.id}`)) || (term !== undefined && frame.objects.has(term)))
      places.push(i)
  }
  return places
}

/** Whether the thing that the act is done to is another than the story's. */
function hasRival(unit: Unit, mention: ActMention, frame: CentralFrame): boolean {
  const { words, mentionAt } = unit.report
  const relative = relativeObject(unit, mention.at)
  if (relative) return areRivals(unit, [relative], frame)
  const after: Mention[] = []
  for (let i = mention.at + 1; i < unit.end && i <= mention.at + objectWordsMax; i += 1) {
    if (clauseEnds.has(words[i] ?? '')) break
    const named = mentionAt.get(i)
    if (named?.subject.kind === 'thing') after.push(named)
  }
  if (after.length > 0) return areRivals(unit, after, frame)
  let isObject = false
  for (let i = mention.at - 1; i >= unit.first && i >= mention.at - objectWordsMax; i -= 1) {
    const named = mentionAt.get(i)
    // What stands before an act is done to it in "drones that were sent" and "was sent" only.
    if (named?.subject.kind === 'thing') return isObject && areRivals(unit, [named], frame)
    if (objectMarks.has(words[i] ?? '')) isObject = true
  }
  return false
}

const relativeWordsMax = 5

/** "drones" of "the drones that Britain sent" */
function relativeObject(unit: Unit, at: number): Mention | undefined {
  const { words, mentionAt } = unit.report
  for (let i = at - 1; i > unit.first && i >= at - relativeWordsMax; i -= 1) {
    if (words[i] !== 'that' && words[i] !== 'which') continue
    const named = mentionAt.get(i - 1)
    return named?.subject.kind === 'thing' ? named : undefined
  }
  return undefined
}

const objectMarks = new Set(['that', 'which', 'was', 'were', 'been', 'be', 'is', 'are', 'being'])

/** The story's own subjects among them decide, then another name, then a description by the noun that reports use for the story's thing. */
function areRivals(unit: Unit, things: readonly Mention[], frame: CentralFrame): boolean {
  // A story of persons and bodies has no thing of its own that another could stand against.
  if (frame.mainThings.size === 0 || things.some(({ subject }) => frame.subjects.has(subject.id))) return false
  if (things.some(({ subject }) => hasProperName(subject))) return true
  return !things.some(({ end }) => frame.objects.has(unit.termAt.get(end - 1) ?? ''))
}
