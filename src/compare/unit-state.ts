import type { StoryState } from '../model/findings.ts'
import { isActorsWord } from './actors-word.ts'
import { boundActs, objectPlaces } from './bound-acts.ts'
import type { CentralFrame } from './central-frame.ts'
import type { CompareLexicon } from './compare-lexicon.ts'
import type { ActMention } from './find-acts.ts'
import type { Unit } from './find-units.ts'
import { tokenRange } from './read-report.ts'
import { maySpeakOfNews, stateOfReaction } from './word-on-news.ts'
import { matchPattern } from './word-pattern.ts'

/** The state that a unit gives the story, and the token at which it says so. */
export interface UnitState {
  readonly state: StoryState
  readonly at: number
  readonly onRecord: boolean
  /** Whether doing it is more than saying it: to close a bridge, not to approve its closure. */
  readonly isLasting: boolean
}

interface Signal {
  readonly state: StoryState
  readonly at: number
  /** The act itself, not a cue beside it. */
  readonly act?: ActMention
  /** Whether it is said of the news itself. */
  readonly isOfNews?: boolean
}

/** The state of the story's central act by this unit; undefined when it speaks of something else or of no state. */
export function stateOfUnit(unit: Unit, frame: CentralFrame, lexicon: CompareLexicon): UnitState | undefined {
  if (isQuestion(unit) || isGeneral(unit)) return undefined
  const acts = boundActs(unit, frame)
  const places = [...acts.map(({ at }) => at), ...objectPlaces(unit, frame)]
  if (places.length === 0 && !maySpeakOfNews(unit)) return undefined
  const reaction = stateOfReaction(unit, acts, places.length)
  if (reaction !== undefined) return reactionState(reaction, unit, frame, lexicon)
  const signals = [...cueSignals(unit, lexicon, { acts, places, frame }), ...actSignals(unit, acts)].sort(bySignal)
  const signal = signals[0]
  if (signal?.isOfNews === true) return reactionState(signal.state, unit, frame, lexicon)
  const settled = signal && settle(signal, acts, { unit, frame })
  if (settled && isOfEvents(frame, lexicon) && !eventStates.has(settled.state)) return undefined
  return settled && { ...settled, isLasting: signal.act?.kind === 'decision' || signal.act?.kind === 'event' }
}

/** What a confirmation or denial amounts to: of unnamed people the news is as reported as before, an event confirmed has happened. */
function reactionState(
  state: StoryState,
  unit: Unit,
  frame: CentralFrame,
  lexicon: CompareLexicon,
): UnitState | undefined {
  const at = unit.first
  const { kind } = unit.attribution
  const onRecord = kind === 'on-record'
  if (state !== 'announced') {
    return isOfEvents(frame, lexicon) && !eventStates.has(state) ? undefined : { state, at, onRecord, isLasting: false }
  }
  if (kind === 'unclear') return undefined
  if (isOfEvents(frame, lexicon)) return { state: 'done', at, onRecord, isLasting: true }
  return kind === 'reported'
    ? { state: 'reported-decided', at, onRecord: false, isLasting: false }
    : { state, at, onRecord: true, isLasting: false }
}

/** What happens without anybody's decision is expected, happens, is denied or undone. */
const eventStates: ReadonlySet<StoryState> = new Set(['expected', 'done', 'denied', 'reversed'])

function isOfEvents({ acts }: CentralFrame, { actKinds }: CompareLexicon): boolean {
  return acts.size > 0 && [...acts].every((act) => actKinds.get(act) === 'event')
}

const questionWords = new Set(['when', 'how', 'what', 'why', 'where', 'who'])

/** What was not said, or asked: "when the bridge would close". */
function isQuestion(unit: Unit): boolean {
  const form = unit.statement?.form
  return (
    form === 'not-said' ||
    form === 'no-comment' ||
    (!unit.isHeadline && questionWords.has(unit.report.words[unit.first] ?? ''))
  )
}

const generalWords = new Set(['any', 'every', 'anyone', 'everyone', 'whoever', 'nobody'])

/** "Any landlord who closes …": a rule, which tells of nothing that is so. */
function isGeneral(unit: Unit): boolean {
  const { words } = unit.report
  const first = /^\p{L}/u.test(words[unit.first] ?? '') ? unit.first : unit.first + 1
  return generalWords.has(words[first] ?? '')
}

/** A cue before an act at the same place; of what stands earlier, the first. */
function bySignal(a: Signal, b: Signal): number {
  return a.at - b.at || (a.act ? 1 : 0) - (b.act ? 1 : 0)
}

const negations = new Set([
  'not',
  "n't",
  'never',
  'no',
  'without',
  'neither',
  "didn't",
  "hasn't",
  "haven't",
  "hadn't",
  "doesn't",
  "won't",
  'yet',
  'whether',
  'if',
  'when',
])
/** States that somebody's words alone, not a talk about them, can bring about. */
const strongStates: ReadonlySet<StoryState> = new Set(['reported-decided', 'announced', 'done', 'denied', 'reversed'])

/** What of the story's frame a unit names: its acts, and where they and its things stand. */
interface Bound {
  readonly acts: readonly ActMention[]
  readonly places: readonly number[]
  readonly frame: CentralFrame
}

function cueSignals(unit: Unit, lexicon: CompareLexicon, bound: Bound): readonly Signal[] {
  const { words } = unit.report
  const language = unit.report.article.language.slice(0, 2)
  const cues = lexicon.foreignCues.get(language) ?? lexicon.stateCues
  const signals: Signal[] = []
  for (let at = cueStart(unit); at < unit.end; at += 1) {
    for (const { state, pattern, isOfNews } of cues.get(words[at] ?? '') ?? []) {
      const end = matchPattern(pattern, words, at, unit.end)
      // "weighs 640 kilograms" weighs nothing up.
      if (end === undefined || isHypothetical(words, at, unit) || amount.test(words[end] ?? '')) continue
      if (state === 'resisted' && isSilence(words, at, end)) continue
      const isCounted = isOfNews
        ? maySpeakOfNews(unit) && !isNegatedAt(words, at, cueStart(unit))
        : isCountedCue(state, { words, unit, at, end }, bound)
      if (isCounted) signals.push({ state, at, isOfNews })
    }
  }
  return signals
}

const silence: ReadonlySet<string> = new Set(
  'comment answer respond say discuss elaborate speak identify name comentar commenter commentare kommentieren äußern skomentować komentować комментировать комментариев коментувати'.split(
    ' ',
  ),
)
/** In clauses whose verb of refusing comes last. */
const silenceBefore: ReadonlySet<string> = new Set(
  'kommentieren äußern комментировать комментариев коментувати'.split(' '),
)
const silenceWordsMax = 3

/** "declined to comment": nothing is resisted by silence. */
function isSilence(words: readonly string[], at: number, end: number): boolean {
  return (
    words.slice(end - 1, end + silenceWordsMax).some((word) => silence.has(word)) ||
    words.slice(Math.max(0, at - silenceWordsMax), at).some((word) => silenceBefore.has(word))
  )
}

const amount = /^(?:\d|about$|around$|some$|nearly$|almost$|roughly$)/u

interface FoundCue {
  readonly words: readonly string[]
  readonly unit: Unit
  readonly at: number
  readonly end: number
}

function isCountedCue(state: StoryState, { words, unit, at, end }: FoundCue, { acts, places, frame }: Bound): boolean {
  // Where the act itself is to overturn, overturning is no reversal of it.
  if (state === 'reversed' && acts.some((act) => act.at === at) && !acts.some((act) => act.at !== at)) return false
  if (isOfOtherVerb({ words, unit, at, end }, acts, frame)) return false
  if (strongStates.has(state))
    return (
      !isNegatedAt(words, at, cueStart(unit)) &&
      isNear(
        acts.map((act) => act.at),
        at,
        end,
      )
    )
  if (state === 'expected') {
    const isActAhead = acts.some((act) => act.at >= at && act.at <= end + aheadWordsMax)
    // "The closure is imminent", but not "the closed plant is expected to".
    const isActBehind = words[end - 1] !== 'to' && acts.some((act) => act.at < at && act.at >= at - aheadWordsMax)
    return isActAhead || isActBehind || (isDecisionAhead(words, at, end) && isNear(places, at, end))
  }
  if (isOfOtherAct(unit, acts, end) || bystanders.has(words[at - 1] ?? '')) return false
  // "would not rule out" resists nothing.
  return isNear(places, at, end) && !(state === 'resisted' && isNegatedAt(words, at, cueStart(unit)))
}

/** Verbs that only carry out the act named behind them: "to go ahead with the sale". */
const carrying: ReadonlySet<string> = new Set(
  'go move proceed press push approve sign make carry allow permit begin start launch complete finalise finalize back authorise authorize order conduct take bring give'.split(
    ' ',
  ),
)

/** "promised to look at the contracts": what is promised is another thing than the act named in it. */
function isOfOtherVerb({ words, unit, end }: FoundCue, acts: readonly ActMention[], frame: CentralFrame): boolean {
  const verb = words[end] ?? ''
  if (words[end - 1] !== 'to' || carrying.has(verb) || isMainVerb(verb, unit, frame)) return false
  return /^[a-z]{3,}$/u.test(verb) && acts.length > 0 && acts.every(({ mood, at }) => mood === 'named' && at > end)
}

const mainShare = 0.3

/** Whether many of the story's reports lead with the verb. */
function isMainVerb(verb: string, { report }: Unit, { weights }: CentralFrame): boolean {
  return (weights.get(report.stem(verb)) ?? 0) >= mainShare
}

/** Who weighs, considers and doubts without deciding anything. */
const bystanders: ReadonlySet<string> = new Set(
  'traders investors markets analysts shareholders experts critics'.split(' '),
)

/** "is considering a sale of its games", where the story is about jobs that are cut. */
function isOfOtherAct(unit: Unit, acts: readonly ActMention[], end: number): boolean {
  if (acts.length > 0) return false
  return unit.acts.some(({ at, kind }) => at >= end && at <= end + objectWordsMax && kind !== 'light')
}

const objectWordsMax = 3
const aheadWordsMax = 10
const decisionNouns = new Set([
  'decision',
  'announcement',
  'verdict',
  'ruling',
  'vote',
  'deal',
  'agreement',
  'it',
  'happening',
])

/** "expected to make a final decision": the decision stands for the act. */
function isDecisionAhead(words: readonly string[], at: number, end: number): boolean {
  for (let i = at; i < end + 6; i += 1) if (decisionNouns.has(words[i] ?? '')) return true
  return false
}

/** The cue of an attribution belongs to what it attributes: "are refusing [to supply …]". */
function cueStart(unit: Unit): number {
  const { statement, report } = unit
  if (statement?.cue === undefined) return afterOpening(unit)
  const { first, end } = tokenRange(report.tokens, statement.cue)
  return end <= unit.first && unit.first - end <= 3 ? first : afterOpening(unit)
}

/** "After months of debate, …": what opens a sentence so is past. */
function afterOpening(unit: Unit): number {
  const { words } = unit.report
  if (!['after', 'following', 'despite', 'since', 'although', 'though', 'while'].includes(words[unit.first] ?? ''))
    return unit.first
  for (let i = unit.first; i < unit.end; i += 1) if (words[i] === ',') return i
  return unit.first
}

function isNegatedAt(words: readonly string[], at: number, first: number): boolean {
  for (let i = at - 1; i >= first && i >= at - 3; i -= 1) if (negations.has(words[i] ?? '')) return true
  return false
}

/** "would mark a reversal", "if it approved": nothing that is so. */
function isHypothetical(words: readonly string[], at: number, unit: Unit): boolean {
  if (unit.statement !== undefined) return false
  for (let i = at - 1; i >= unit.first && i >= at - 8; i -= 1) {
    if (['would', 'if', 'could', 'might', 'may'].includes(words[i] ?? '')) return true
  }
  return false
}

const actDistanceMax = 14

function isNear(places: readonly number[], at: number, end: number): boolean {
  return places.some((place) => place >= at - actDistanceMax && place <= end + actDistanceMax)
}

function actSignals(unit: Unit, acts: readonly ActMention[]): readonly Signal[] {
  const opening = afterOpening(unit)
  return acts
    .filter(({ at, mood }) => at >= opening && mood !== 'named' && mood !== 'possible' && !isConditional(unit, at))
    .flatMap((act) => {
      const state = stateOfAct(act)
      return state ? [{ state, at: act.at, act }] : []
    })
}

/** "if it sent drones" */
function isConditional({ report: { words }, first }: Unit, at: number): boolean {
  for (let i = at - 1; i >= first && i >= at - conditionWordsMax && words[i] !== ','; i -= 1) {
    if (words[i] === 'if' || words[i] === 'unless' || words[i] === 'whether') return true
  }
  return false
}

const conditionWordsMax = 8

function stateOfAct({ mood, isNegated, kind }: ActMention): StoryState | undefined {
  const isDone = mood === 'done' || (mood === 'present' && kind !== 'decision')
  // What has not been done yet may be resisted or only slow.
  if (isNegated) return isDone ? undefined : 'denied'
  return isDone ? 'done' : 'reported-decided'
}

type SettledState = Omit<UnitState, 'isLasting'>

interface Reading {
  readonly unit: Unit
  readonly frame: CentralFrame
}

/** What a signal amounts to on whose word it stands. */
function settle(signal: Signal, acts: readonly ActMention[], { unit, frame }: Reading): SettledState | undefined {
  const { at } = signal
  const { attribution } = unit
  const onRecord = attribution.kind === 'on-record'
  const outermost = attribution.chain.at(-1)
  if (
    outermost?.polarity === 'denied' &&
    onRecord &&
    (signal.state === 'reported-decided' || signal.state === 'done')
  ) {
    return { state: 'denied', at, onRecord: true }
  }
  if (signal.state === 'announced') {
    if (attribution.kind === 'reported') return { state: 'reported-decided', at, onRecord: false }
    // "declared the winner": what happens is announced by saying that it has.
    if (acts.length > 0 && acts.every(({ kind }) => kind === 'event')) return { state: 'done', at, onRecord }
    return acts.some((act) => act.at > at && act.mood !== 'possible')
      ? { state: 'announced', at, onRecord: true }
      : undefined
  }
  if (signal.state === 'reported-decided') {
    if (outermost && onRecord && isActorsWord(outermost, unit, frame)) return { state: 'announced', at, onRecord: true }
    return attribution.kind === 'unclear' ? undefined : { state: 'reported-decided', at, onRecord: false }
  }
  // To say such an act is to do it: the one who acts announces it by saying that it is done.
  if (
    signal.state === 'done' &&
    signal.act?.kind !== 'event' &&
    signal.act?.kind !== 'decision' &&
    outermost &&
    onRecord
  ) {
    return isActorsWord(outermost, unit, frame)
      ? { state: 'announced', at, onRecord: true }
      : { state: 'done', at, onRecord }
  }
  if (signal.state === 'done' && attribution.kind === 'reported' && acts.some((act) => act.kind !== 'event')) {
    return { state: 'reported-decided', at, onRecord: false }
  }
  return { state: signal.state, at, onRecord }
}
