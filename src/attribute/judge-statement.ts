import type { Modality, Polarity, SourceLevel, StatementForm } from '../model/statement.ts'
import type { Draft } from './draft.ts'
import { lowerAt, type Reading } from './reading.ts'
import type { ResolvedSource } from './resolve-sources.ts'

/** What is judged of a statement besides its spans. */
export interface Judgement {
  readonly form: StatementForm
  readonly level: SourceLevel
  readonly polarity: Polarity
  readonly modality: Modality
}

/** Form, level, polarity and modality of a draft; `isNested` when another statement tells it, `toPress` when it was said to an outlet. */
export function judgeStatement(
  reading: Reading,
  draft: Draft,
  source: ResolvedSource | undefined,
  place: { readonly isNested: boolean; readonly isToPress: boolean },
): Judgement {
  const polarity = polarityOf(reading, draft)
  return {
    form: draft.form ?? formOf(reading, draft, source, polarity),
    level: levelOf(reading, draft, source, place),
    polarity,
    modality: modalityOf(reading, draft),
  }
}

const refusals: ReadonlySet<string> = new Set(['decline', 'refuse'])

function formOf(reading: Reading, draft: Draft, source: ResolvedSource | undefined, polarity: Polarity): StatementForm {
  if (isOfTitle(reading, draft)) return 'headline'
  const base = headBase(reading, draft)
  if (isSilence(reading, draft, base)) return 'no-comment'
  if (polarity === 'not-said') return 'not-said'
  const quoted = quotedShare(reading, draft)
  if (quoted === 1) return 'direct'
  if (quoted > 0) return 'mixed'
  return source?.kind === 'document' ? 'document' : 'indirect'
}

const leadTokensMin = 12

/** Whether a statement stands in a title; a standfirst that is a paragraph of full sentences tells as the story does. */
function isOfTitle(reading: Reading, draft: Draft): boolean {
  const sentence = reading.sentences[draft.sentence]
  if (sentence?.zone !== 'standfirst') return sentence?.zone === 'headline'
  if (!/^[.!?…]$/u.test(lowerAt(reading, sentence.end - 1))) return true
  const isOneOfMany = [draft.sentence - 1, draft.sentence + 1].some(
    (number) => reading.sentences[number]?.zone === 'standfirst',
  )
  return !isOneOfMany && sentence.end - sentence.first < leadTokensMin
}

/** "declined to comment", "did not respond to a request", "neither has commented on it". */
function isSilence(reading: Reading, draft: Draft, base: string): boolean {
  const asked = draft.content.some((range) => /^(?:comment|respond)$/u.test(lowerAt(reading, range.first + 1)))
  if (refusals.has(base)) return asked
  const opening = draft.content[0]?.first ?? 0
  if (lowerAt(reading, opening) === 'no')
    return [opening + 1, opening + 2].some((i) => /^comments?$/u.test(lowerAt(reading, i)))
  return draft.isNegated && /^(?:comment|respond|reply|return|answer)$/u.test(base)
}

function headBase(reading: Reading, draft: Draft): string {
  const word = lowerAt(reading, draft.head ?? -1)
  return reading.words.verbs.get(word)?.base ?? word
}

/** How much of the content stands between quotation marks: 1 all, 0 nothing. */
function quotedShare(reading: Reading, draft: Draft): number {
  let inside = 0
  let all = 0
  for (const range of draft.content) {
    for (let i = range.first; i < range.end; i += 1) {
      if (reading.tags[i] === 'PUNCT') continue
      all += 1
      if ((reading.quoteAt[i] ?? -1) >= 0) inside += 1
    }
  }
  return all === 0 ? 0 : inside / all
}

const denials: ReadonlySet<string> = new Set([
  'deny',
  'reject',
  'dispute',
  'refute',
  'rebut',
  'dismiss',
  'contradict',
  'disavow',
  'repudiate',
])
const sayings: ReadonlySet<string> = new Set([
  'say',
  'tell',
  'respond',
  'reply',
  'return',
  'answer',
  'share',
  'specify',
  'elaborate',
  'explain',
  'disclose',
  'reveal',
  'provide',
  'give',
  'offer',
  'name',
  'identify',
  'mention',
  'clarify',
  'announce',
  'confirm',
  'comment',
  'release',
  'detail',
  'have',
  'make',
])

function polarityOf(reading: Reading, draft: Draft): Polarity {
  if (draft.isDenial === true) return 'denied'
  const base = headBase(reading, draft)
  if (draft.isNegated && sayings.has(base)) return 'not-said'
  if (
    refusals.has(base) &&
    draft.content.some((range) =>
      /^(?:say|comment|discuss|confirm|provide|give|elaborate|answer|specify|disclose|identify|name)$/u.test(
        lowerAt(reading, range.first + 1),
      ),
    )
  )
    return 'not-said'
  return denials.has(base) && !draft.isNegated ? 'denied' : 'asserted'
}

function modalityOf(reading: Reading, draft: Draft): Modality {
  if (draft.cueClass === 'hearsay') return 'reported'
  const base = headBase(reading, draft)
  if (
    base === 'expect' ||
    base === 'expected' ||
    base === 'project' ||
    base === 'predict' ||
    base === 'anticipate' ||
    base === 'plan' ||
    base === 'intend'
  )
    return 'expected'
  for (const range of draft.content) {
    for (let i = range.first; i < range.end && i < range.first + 30; i += 1) {
      if ((reading.quoteAt[i] ?? -1) >= 0) continue
      const word = lowerAt(reading, i)
      if (word === 'might' || word === 'could' || (word === 'may' && reading.tags[i] === 'MD')) return 'possible'
      if (word === 'expected' && lowerAt(reading, i + 1) === 'to') return 'expected'
    }
  }
  return 'fact'
}

const confidences: ReadonlySet<string> = new Set(['tell', 'inform', 'promise', 'notify', 'warn'])

function levelOf(
  reading: Reading,
  draft: Draft,
  source: ResolvedSource | undefined,
  { isNested, isToPress }: { readonly isNested: boolean; readonly isToPress: boolean },
): SourceLevel {
  if (draft.cueClass === 'hearsay') return 'second-hand'
  switch (source?.kind) {
    case 'anonymous':
      return 'anonymous'
    case 'institution':
    case 'unnamed-spokesperson':
      return 'on-record-institutional'
    case 'document':
      if (/^(?:report|reports|account|accounts|dispatch)$/u.test(source.head) && sayings.has(headBase(reading, draft)))
        return 'second-hand'
      return /^(?:photo|photos|video|videos|image|images|footage)$/u.test(source.head)
        ? 'unclear'
        : 'on-record-institutional'
    case 'office':
    case 'named':
      return isNested ||
        (confidences.has(headBase(reading, draft)) && draft.to !== undefined && !isToPress && !isPublic(reading, draft))
        ? 'second-hand'
        : 'on-record'
    default:
      return 'unclear'
  }
}

/** Said to reporters, supporters or a meeting is said in public. */
function isPublic(reading: Reading, draft: Draft): boolean {
  if (draft.to === undefined) return false
  for (let i = draft.to.first; i < draft.to.end; i += 1) {
    if (
      /^(?:reporters|journalists|media|press|supporters|crowd|audience|voters|viewers|lawmakers|parliament|congress|senators|delegates|conference|rally|court|jury|jurors|listeners|committee|assembly|hearing|council|meeting|nation|newspaper|paper|magazine|outlet|broadcaster|network|programme|program|show|podcast|site|website|investors|analysts|people|us|me)$/u.test(
        lowerAt(reading, i),
      )
    )
      return true
  }
  return false
}
