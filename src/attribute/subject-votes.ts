import type { SubjectKind } from '../model/subject.ts'
import { isAcronym } from '../text/acronym.ts'
import { bareWord } from '../text/name-key.ts'
import { germanKindOf } from './german-nouns.ts'
import { addVotes, type KindVotes, type SubjectText } from './subject-mention.ts'

const strongFrom = 2.5

/** A run of tokens, its name without the title, and whether class nouns follow. */
export interface VotedRun {
  readonly run: { readonly from: number; readonly to: number }
  readonly name: { readonly from: number; readonly to: number }
  readonly words: readonly string[]
  readonly hasTail: boolean
}

/** What the words of a name and those around it say about its kind. */
export function votesFor(subject: SubjectText, voted: VotedRun): KindVotes {
  return addVotes([votesOfWords(subject, voted), votesOfContext(subject, voted)])
}

function votesOfWords(subject: SubjectText, { run, name, words, hasTail }: VotedRun): KindVotes {
  const { lexicon } = subject
  const bare = words.map(bareWord)
  const last = bare.at(-1) ?? ''
  const beforeOf = bare.includes('of') ? (bare[bare.indexOf('of') - 1] ?? '') : ''
  const votes: Partial<Record<SubjectKind, number>>[] = []
  if (name.from > run.from) {
    const german = subject.hasCapitalNouns ? germanKindOf(subject.tokens[name.from - 1]?.text ?? '') : undefined
    votes.push({ [german ?? 'person']: 4 })
  }
  if (hasTail) votes.push({ thing: 5 })
  if (lexicon.places.has(bare.join(' '))) votes.push({ place: 4 })
  if (words.length === 1 && lexicon.properBodies.has(last)) votes.push({ body: 3.5 })
  else if (words.length === 1) votes.push(lexicon.bodyWords.has(last) ? { body: 1.5 } : {})
  else if (lexicon.bodyWords.has(last) || lexicon.bodyWords.has(beforeOf)) votes.push({ body: 3.5 })
  else if (bare.some((word) => lexicon.bodyWords.has(word))) votes.push({ body: 1 })
  if (
    (words.length > 1 && lexicon.placeWords.has(last)) ||
    lexicon.placeWords.has(beforeOf) ||
    /^(?:mount|lake|cape|fort|port)$/u.test(bare[0] ?? '')
  )
    votes.push({ place: 3 })
  if (lexicon.thingNouns.has(last) && words.length > 1) votes.push({ thing: 3 })
  if (words.length > 1 && words.length < 5 && lexicon.givenNames.has(bare[0] ?? '')) votes.push({ person: 3 })
  if (words.some((word) => /\d/u.test(word))) votes.push({ thing: 3 })
  if (words.length === 1 && isAcronym(words[0] ?? ''))
    votes.push(words[0]?.endsWith('s') === true ? { thing: 2 } : { body: 1 })
  return addVotes(votes)
}

function votesOfContext(subject: SubjectText, { run, words }: VotedRun): KindVotes {
  const { tokens, lexicon } = subject
  const before = tokens[run.from - 1]?.lower ?? ''
  const [next, after] = [tokens[run.to], tokens[run.to + 1]]
  const votes: Partial<Record<SubjectKind, number>>[] = []
  if (/^(?:in|near|outside|across|throughout|toward|towards)$/u.test(before)) votes.push({ place: 1.5 })
  if (subject.isEnglish && isWhereabouts(subject, run.from)) votes.push({ place: 1.5 })
  if (isDateline(subject, run)) votes.push({ place: 4 })
  if (/^(?:in|près|dans|nach|en|у|в|на)$/u.test(before) && !subject.isEnglish) votes.push({ place: 1 })
  if (lexicon.titles.has(before)) votes.push({ person: 2 })
  // "the channel's Mara Lind".
  if (before.endsWith('’s') && isPlainName(words)) votes.push({ person: 1 })
  if (/^(?:an?|the)$/u.test(before) && words.length === 1) votes.push({ body: 0.5, thing: 0.5 })
  if (next !== undefined && lexicon.sayWords.has(next.lower)) votes.push({ person: 1, body: 1 })
  if (next?.text === ',' && after?.lower === 'who') votes.push({ person: 2.5 })
  if (next?.text === ',' && after?.lower === 'which') votes.push({ body: 1.4, thing: 1.4 })
  if (next?.text === ',' && after?.kind === 'digits') votes.push({ person: 1 })
  return addVotes(votes)
}

const journey =
  /^(?:arriv|came|come|driv|drove|fled|flee|flew|fly|flight|going|head|journey|left|mov|return|sail|ship|transfer|travel|trip|voyage|walk|went|withdr)/u
const regions =
  /^(?:bay|capital|city|coast|district|gulf|harbour|harbor|islands?|port|province|provinces|region|republic|suburb|town|towns|valley|village|villages)$/u

/** "sailed to Karsk", "from Karsk to Ilsk", "left Karsk", "the town of Karsk": where something is or goes. */
function isWhereabouts({ tokens }: SubjectText, from: number): boolean {
  const lower = (at: number): string => tokens[at]?.lower ?? ''
  const before = lower(from - 1)
  if (before === 'of') return regions.test(lower(from - 2))
  // "She left Kestrel" may be a post she gave up.
  if (before === 'left') return tokens[from - 2]?.kind === 'word' && !/^(?:he|she|who|has|had)$/u.test(lower(from - 2))
  if (before !== 'to' && before !== 'from' && before !== 'for') return false
  return [2, 3, 4].some((back) => journey.test(lower(from - back)) && !/^[.!?]$/u.test(lower(from - back + 1)))
}

const datelineTokensMax = 10

/** "KARSK, Nov 3 (Agency) -": a name in capitals that opens a line, with a dash soon behind it. */
function isDateline({ tokens }: SubjectText, run: { readonly from: number; readonly to: number }): boolean {
  const first = tokens[run.from]
  const opens = first !== undefined && (first.newLine || run.from === 0) && /^\p{Lu}{4,}$/u.test(first.text)
  if (!opens || !/^[,(—–-]$/u.test(tokens[run.to]?.text ?? '')) return false
  for (let at = run.to; at < run.to + datelineTokensMax; at += 1)
    if (tokens[at]?.spaced === true && /^[—–-]$/u.test(tokens[at]?.text ?? '')) return true
  return false
}

/** The votes of all mentions; where some are strong, weak ones do not count: an acronym said often is no body for that. */
export function sumVotes(all: readonly KindVotes[]): KindVotes {
  const strong = all.map((votes) => ({
    person: votes.person >= strongFrom ? votes.person : 0,
    body: votes.body >= strongFrom ? votes.body : 0,
    place: votes.place >= strongFrom ? votes.place : 0,
    thing: votes.thing >= strongFrom ? votes.thing : 0,
  }))
  const sum = addVotes(strong)
  return Math.max(sum.person, sum.body, sum.place, sum.thing) > 0 ? sum : addVotes(all)
}

/** The kind that most speaks for; a plain name of two or three words is a person's where its last word is also said alone. */
export function kindOf(votes: KindVotes, words: readonly string[], hasSurname: boolean): SubjectKind {
  const best = (['person', 'body', 'place', 'thing'] as const).reduce((a, b) => (votes[b] > votes[a] ? b : a))
  // "Kestrel said": one word that speaks is an outlet or a company as often as a person.
  if (best === 'person' && votes.body === votes.person && words.length === 1) return votes.person > 0 ? 'body' : 'thing'
  if (best === 'body' && votes.thing === votes.body) return 'thing'
  if (votes[best] > 0) return best
  return hasSurname && isPlainName(words) ? 'person' : 'thing'
}

/** Whether the words can be a person's given and family names. */
export function isPlainName(words: readonly string[]): boolean {
  return (
    words.length > 1 && words.length < 4 && words.every((word) => /^\p{Lu}(?:[\p{Ll}’']|(?<=[’'])\p{Lu})+$/u.test(word))
  )
}
