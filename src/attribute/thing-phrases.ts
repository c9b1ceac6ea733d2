import type { FigureToken } from '../text/figure-tokens.ts'
import { isPlural } from '../text/plural.ts'
import { noVotes, type SubjectMention, type SubjectText, startsSentence } from './subject-mention.ts'

const modifiersMax = 6
const tailMax = 7
// Participles that say what a thing is, not what was done with it.
const makingParticiples =
  /^(?:guided|armou?red|unmanned|manned|towed|mounted|enriched|depleted|tracked|wheeled|propelled|launched|powered|improved|advanced|homing|loitering|cruising|fixed|floating|flying|fighting|offered|sliding)$/u

// Adjectives that praise, date or compare a thing and do not say which one it is.
const judging =
  /^(?:old|older|young|modern|advanced|sophisticated|powerful|additional|extra|various|numerous|deadly|lethal|expensive|cheap|latest|newest|similar|outdated|ageing|aging|crucial|key|vital|important|single|suspected|alleged|rare|popular|controversial|entire|whole|actual|sole|nearby|huge|massive|giant|tiny|vast|unknown|empty|broken|costly)$/u

/** The token behind the class nouns that follow a name: "ABC-1 [long-range missiles]"; undefined when none follow. */
export function thingTail(subject: SubjectText, at: number): number | undefined {
  const { tokens, lexicon } = subject
  let end: number | undefined
  for (let to = at; to < at + tailMax; to += 1) {
    const token = tokens[to]
    if (token === undefined || token.newLine) break
    if (isInnerHyphen(tokens, to)) continue
    if (token.kind !== 'word' || !/^\p{Ll}/u.test(token.text)) break
    if (lexicon.thingNouns.has(token.lower)) end = to + 1
    else if (end === to && /^(?:pieces?|kits?|variants?|family|class|series)$/u.test(token.lower)) end = to + 1
    else if (!isModifier(subject, to)) break
  }
  return end
}

function isInnerHyphen(tokens: readonly FigureToken[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  return token !== undefined && /^[-‑]$/u.test(token.text) && !token.spaced && next !== undefined && !next.spaced
}

/** Whether a word may stand before a class noun as part of what the thing is. */
function isModifier(subject: SubjectText, at: number): boolean {
  const { tokens, lexicon } = subject
  const token = tokens[at]
  if (token?.kind !== 'word' || token.text.length < 2) return false
  const word = token.lower
  // "Western tanks" are tanks: a capital makes a name or a country of it.
  if (/^\p{Lu}/u.test(token.text) && !startsSentence(tokens, at)) return false
  const isHyphened = isInnerHyphen(tokens, at - 1) || isInnerHyphen(tokens, at + 1)
  if (isHyphened) return !/^(?:the|a|an|of)$/u.test(word)
  if (subject.stops.has(word) || lexicon.words.tags.has(word) || word.endsWith('’s') || word.endsWith('ly'))
    return false
  if (judging.test(word)) return false
  if (makingParticiples.test(word)) return true
  if (/(?:ed|ing)$/u.test(word) && word.length > 4) return false
  const verb = lexicon.words.verbs.get(word)
  if (verb === undefined) return true
  // "the launch tower" but "to launch rockets" and "they lack rockets".
  const before = tokens[at - 1]
  const isActed =
    before === undefined || lexicon.words.tags.get(before.lower) === 'PRP' || isPlural(before.lower, lexicon.plurals)
  return verb.form === 'VB' && !isActed && !/^(?:to|will|would|could|can|may|might|must|should)$/u.test(before.lower)
}

/** Classes of things named in lower case ("cluster munitions", "anti-ship missiles") outside the names in `taken`. */
export function findThingPhrases(subject: SubjectText, taken: readonly SubjectMention[]): readonly SubjectMention[] {
  const { tokens, lexicon, text } = subject
  const mentions: SubjectMention[] = []
  let name = 0
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined || !isHead(subject, at)) continue
    while (name < taken.length && (taken[name]?.end ?? 0) <= token.start) name += 1
    if ((taken[name]?.start ?? Number.POSITIVE_INFINITY) < token.end) continue
    const from = phraseStart(subject, at, taken[name - 1]?.end ?? 0)
    const first = tokens[from]
    if (first === undefined) continue
    const words = text.slice(first.start, token.end).split(/\s+/u)
    const isCounted = isPlural(token.lower, lexicon.plurals) && tokens[from - 1]?.kind === 'digits'
    const definite = /^(?:the|these|those|such|this|that)$/u.test(tokens[from - 1]?.lower ?? '')
    const isBare = words.length === 1 && !isCounted && !isRare(token.lower)
    if (isBare && !definite) continue
    mentions.push({
      start: first.start,
      end: token.end,
      nameStart: first.start,
      nameEnd: token.end,
      words,
      votes: { ...noVotes, thing: 3 },
      form: 'class',
      definite,
      isBare,
    })
  }
  return mentions
}

/** Whether a word is in lower case, or has its capital from the start of a sentence. */
function isLowerOrFirst(subject: SubjectText, at: number): boolean {
  return /^\p{Ll}/u.test(subject.tokens[at]?.text ?? '') || startsSentence(subject.tokens, at)
}

/** The last of the class nouns in a row, in lower case. */
function isHead(subject: SubjectText, at: number): boolean {
  const { tokens, lexicon } = subject
  const token = tokens[at]
  if (token?.kind !== 'word' || !lexicon.thingNouns.has(token.lower) || !isLowerOrFirst(subject, at)) return false
  const next = tokens[at + 1]
  if (next === undefined) return true
  if (isInnerHyphen(tokens, at + 1)) return false
  return next.newLine || next.kind !== 'word' || !lexicon.thingNouns.has(next.lower)
}

function phraseStart(subject: SubjectText, head: number, barrier: number): number {
  const { tokens } = subject
  let from = head
  while (from > head - modifiersMax) {
    const before = from - 1
    const token = tokens[before]
    if (token === undefined || tokens[from]?.newLine === true || token.start < barrier) break
    if (isInnerHyphen(tokens, before) || isModifier(subject, before) || isSizeInside(subject, before)) from = before
    else break
  }
  // The rest of "US-built systems" behind a capital is no phrase of its own.
  if (isInnerHyphen(tokens, from - 1) && from < head) from += 1
  while (from < head && !/^\p{L}/u.test(tokens[from]?.text ?? '')) from += 1
  return from
}

/** A size between modifiers belongs to the name of the class: "air-launched [small] diameter bomb". */
function isSizeInside(subject: SubjectText, at: number): boolean {
  const word = subject.tokens[at]?.lower ?? ''
  return (
    /^(?:small|large|big|heavy|light|long|short|high|low|medium|multiple|dual|double|single)$/u.test(word) &&
    isInnerHyphen(subject.tokens, at - 2)
  )
}

/** Bare nouns that are specific enough to be a subject of their own. */
function isRare(noun: string): boolean {
  return /^(?:howitzers?|drones?|munitions|landmines?|frigates?|submarines?|helicopters?|torpedoe?s?|mlrs|pipelines?|vaccines?|insulin|opioids?|semiconductors|fentanyl|uavs?|e-cigarettes?)$/u.test(
    noun,
  )
}
