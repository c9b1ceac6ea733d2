import type { StoryState } from '../model/findings.ts'
import type { Statement } from '../model/statement.ts'
import type { ActMention } from './find-acts.ts'
import type { Unit } from './find-units.ts'

/** What deals with what a report says: "confirmed", "has denied". */
const confirming =
  /\b(?:confirm|bestätig|conferm|potwierdz|bevestig|bekräft|bekræft)|підтверд|подтверд|επιβεβαί|أكد|確認|证实|證實/iu

/** Nouns by which a report speaks of the news itself, at the end of a short noun phrase: "the report", "media speculation", "its decision". */
const newsNoun =
  /(?:^|\s)(?:reports?|stor(?:y|ies)|news|claims?|allegations?|accusations?|rumou?rs?|speculation|information|plans?|decision|deal|agreement|move|incident|it|this|that|bericht\p{L}*|meldung\p{L}*|informations?|informaciones|información|noticias?|notizi[ae]|pogłosk\p{L}*|doniesie\p{L}*|informacj\p{L}*|повідомлення|інформаці\p{L}*|сообщени\p{L}*|информаци\p{L}*)$/iu
const phraseWordsMax = 4
/** So many names of what the story is about, in the first sentences of a report, make a denial one of its news. */
const placesMin = 2
const namedWithin = 3
const inPrivate = /\bprivate(?:ly)?\b/iu

/** Whether the statement confirms or denies something. */
export function isReaction({ polarity, cue }: Pick<Statement, 'polarity' | 'cue'>): boolean {
  return polarity === 'denied' || (cue !== undefined && confirming.test(cue.text))
}

/** "The ministry denied the report", "the mayor confirmed the closure": the state that this word on the story's news gives it; undefined when it is on something else. */
export function stateOfReaction(unit: Unit, acts: readonly ActMention[], places: number): StoryState | undefined {
  const { statement, attribution } = unit
  if (statement === undefined || attribution.chain[0] !== statement || !isReaction(statement)) return undefined
  const content = statement.content[0]?.text ?? ''
  // Who denies approval contradicts nothing, and what is confirmed in private is not announced.
  const isDenied = statement.polarity === 'denied'
  // What is only named far inside a clause ("that his contract has a clause") is not what is confirmed.
  const isTold = acts.some(({ at, mood }) => mood !== 'named' || at <= unit.first + namedWithin)
  const isNamed = isTold || (isDenied && unit.isLede && places >= placesMin)
  const isOfAct = isNamed && unit.acts[0]?.kind !== 'light' && !inPrivate.test(content)
  if (!isOfAct && !isNewsPhrase(content)) return undefined
  return isDenied ? 'denied' : 'announced'
}

function isNewsPhrase(text: string): boolean {
  const phrase = text.replace(/[\s,.;:]+$/u, '')
  return phrase.split(/\s+/u).length <= phraseWordsMax && newsNoun.test(phrase)
}

/** Whether what the unit says of "the report" or "the information" is a word on the story's news: said for the record, or what a report leads with. */
export function maySpeakOfNews({ attribution: { kind }, isLede }: Unit): boolean {
  return kind === 'on-record' || (kind === 'own' && isLede)
}
