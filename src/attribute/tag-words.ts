import { isCapitalised, isWordToken, type Token } from '../text/tokens.ts'
import type { Tag, VerbForm, WordLexicon } from './word-lexicon.ts'

/** The part of speech of each token: closed word lists, verb forms decided by their neighbours, names by their capital, the rest nouns. */
export function tagWords(tokens: readonly Token[], lexicon: WordLexicon, starts: ReadonlySet<number>): readonly Tag[] {
  const tags: Tag[] = []
  const lowerWords = new Set<string>()
  for (const token of tokens) if (token.text === token.lower) lowerWords.add(token.lower)
  const tagging = { tokens, lexicon, tags, starts, lowerWords }
  for (let i = 0; i < tokens.length; i += 1) tags.push(tagOf(tagging, i))
  return tags
}

const lyNouns =
  /^(?:family|ally|rally|reply|supply|july|italy|assembly|daily|early|monthly|weekly|elderly|friendly|deadly|costly|unlikely|likely|only|anomaly|butterfly|monopoly|homily|bully|belly|jelly|lily|holy|ugly)$/u

interface Tagging {
  readonly tokens: readonly Token[]
  readonly lexicon: WordLexicon
  /** The tags of the tokens before. */
  readonly tags: readonly Tag[]
  /** First tokens of sentences, where a capital proves nothing. */
  readonly starts: ReadonlySet<number>
  /** The words that the text also writes without a capital. */
  readonly lowerWords: ReadonlySet<string>
}

function tagOf(tagging: Tagging, i: number): Tag {
  const { tokens, lexicon, starts } = tagging
  const token = tokens[i]
  if (token !== undefined && isPluralPossessive(tagging, i)) return 'POS'
  if (token === undefined || !isWordToken(token)) return 'PUNCT'
  if (token.lower === "'s") return clitic(tagging, i)
  const hasApostrophe = token.lower.startsWith("'")
  if (hasApostrophe && /^'(?:ll|d)$/u.test(token.lower)) return 'MD'
  if (hasApostrophe && /^'(?:re|ve|m)$/u.test(token.lower)) return 'AUX'
  const isInner = isCapitalised(token) && !starts.has(i)
  const closed = lexicon.tags.get(token.lower)
  if (closed === 'TO' && isPrepositionTo(tagging, i)) return 'P'
  if (token.text === 'May' && isInner) return 'TIME'
  if ((token.lower === 'close' || token.lower === 'open') && tokens[i + 1]?.lower === 'to') return 'ADJ'
  if (
    closed === 'ADV' &&
    /^(?:well|back|right|past|second)$/u.test(token.lower) &&
    /^(?:DET|ADJ|POS)$/u.test(tagging.tags[i - 1] ?? '')
  )
    return 'N'
  if (closed !== undefined) return isInner ? capitalisedFunctionWord(tagging, i, closed) : closed
  if (isFigure(token)) return 'NUM'
  const verb = lexicon.verbs.get(token.lower)
  if (verb !== undefined) {
    const opensName = verb.form === 'VB' && isCapitalised(token) && !isInner && isCapitalised(tokens[i + 1] ?? noToken)
    if (opensName) return 'NNP'
    const isHeadlineVerb = headlineVerbs.has(token.lower) && tagging.tags[i - 1] !== 'DET'
    if (isHeadlineVerb || !(isInner && isNameContext(tagging, i))) return verbTag(tagging, i, verb)
  }
  if (isCapitalised(token))
    return !isInner && tagging.lowerWords.has(token.lower) && !initials.test(token.text) ? 'N' : 'NNP'
  if (token.lower.endsWith('ly') && token.lower.length > 4 && !lyNouns.test(token.lower)) return 'ADV'
  if (token.lower.endsWith('ed')) return isPastOfUnknown(tagging, i) ? 'VBD' : 'VBN'
  return 'N'
}

/** "PM", whatever the text says of "5 pm". */
const initials = /^\p{Lu}{2,4}$/u

/** A letter before a figure makes no sum of money of it; nearly all words begin with one. */
function isFigure({ text }: Token): boolean {
  const code = text.charCodeAt(0)
  return (code < 65 || code > 122) && /^[$€£]?\d/u.test(text)
}

/** A word in -ed that no list knows: after a name or pronoun, or before an object, the past of a verb. */
function isPastOfUnknown({ tokens, tags, lexicon }: Tagging, i: number): boolean {
  const before = adverbFreeTagBefore(tags, i)
  if (before === 'PRP' || before === 'NNP') return true
  const next = tokens[i + 1]
  const nextTag = next === undefined ? undefined : lexicon.tags.get(next.lower)
  return before === 'N' && (nextTag === 'DET' || nextTag === 'PRO' || nextTag === 'THAT')
}

/** "according to", "due to", "thanks to": no verb follows. */
function isPrepositionTo({ tokens, lexicon }: Tagging, i: number): boolean {
  if (/^(?:according|due|thanks|owing|prior|next|close|compared)$/u.test(tokens[i - 1]?.lower ?? '')) return true
  const next = tokens[i + 1]
  // "responded to requests": only the base form makes an infinitive.
  if (next !== undefined && /^VB[SG]$/u.test(lexicon.verbs.get(next.lower)?.form ?? '')) return true
  return (
    next !== undefined &&
    !lexicon.verbs.has(next.lower) &&
    (lexicon.tags.get(next.lower) === 'DET' || isCapitalised(next))
  )
}

/** "the workers' union": an apostrophe that closes no quotation. */
function isPluralPossessive({ tokens }: Tagging, i: number): boolean {
  const before = tokens[i - 1]
  const here = tokens[i]
  const next = tokens[i + 1]
  if (here === undefined || (here.text !== "'" && here.text !== '’') || before === undefined || next === undefined)
    return false
  if (before.end !== here.start || !before.lower.endsWith('s') || next.start !== here.end + 1 || !isWordToken(next))
    return false
  for (let j = i - 2; j >= 0 && j > i - 14; j -= 1) if (/^['‘]$/u.test(tokens[j]?.text ?? '')) return false
  return true
}

/** "’s" after a pronoun, or before a participle, "not" or an article, is "is" or "has". */
function clitic({ tokens, lexicon, tags }: Tagging, i: number): Tag {
  const before = tags[i - 1]
  if (before === 'PRP' || before === 'WH' || before === 'THAT' || tokens[i - 1]?.lower === 'there') return 'AUX'
  const next = tokens[i + 1]?.lower ?? ''
  if (/^(?:not|a|an|the|been|also)$/u.test(next)) return 'AUX'
  return lexicon.verbs.get(next)?.form === 'VBG' && !isCapitalised(tokens[i + 1] ?? noToken) ? 'AUX' : 'POS'
}

/** Given names that are also small words: "says Per Holm", "said Will Doyle". */
const givenLike = /^(?:per|will)$/u
const noToken: Token = { start: 0, end: 0, text: '', lower: '' }

/** With a capital these are names of papers and programmes, not times. */
const dayParts = /^(?:morning|afternoon|evening|night|weekend|week|month|year|today|tonight|midday|noon|overnight)$/u

const namedTags: ReadonlySet<Tag> = new Set(['ADJ', 'NUM', 'TIME', 'ADV'])

/** In a title ("New York", "First Lady", "May") a capital makes a name of an adjective; in a headline written in capitals a function word stays what it is. */
function capitalisedFunctionWord({ tokens }: Tagging, i: number, closed: Tag): Tag {
  if (closed === 'TIME' && dayParts.test(tokens[i]?.lower ?? '')) return 'NNP'
  if (closed === 'TIME')
    return tokens[i]?.text === tokens[i]?.text.toUpperCase() && (tokens[i]?.text.length ?? 0) > 3 ? 'NNP' : 'TIME'
  if (closed === 'N') return 'NNP'
  if (
    givenLike.test(tokens[i]?.lower ?? '') &&
    isCapitalised(tokens[i + 1] ?? noToken) &&
    !isCapitalised(tokens[i - 1] ?? noToken)
  )
    return 'NNP'
  const isUsed = tokens[i]?.lower === 'us' && tokens[i]?.text === 'US'
  return isUsed || namedTags.has(closed) ? 'NNP' : closed
}

/** Forms that stay verbs in a headline written in capitals. */
const headlineVerbs: ReadonlySet<string> = new Set([
  'says',
  'said',
  'tells',
  'told',
  'slams',
  'blasts',
  'praises',
  'endorses',
  'vows',
  'urges',
  'warns',
  'accuses',
  'announces',
  'denies',
  'defends',
  'mocks',
  'rejects',
  'insists',
  'admits',
  'condemns',
  'criticizes',
  'dismisses',
  'demands',
  'predicts',
  'wants',
  'thinks',
  'believes',
])

function isNameContext({ tokens, tags }: Tagging, i: number): boolean {
  const before = tags[i - 1]
  const after = tokens[i + 1]
  return before === 'NNP' || before === 'DET' || before === 'POS' || (after !== undefined && isCapitalised(after))
}

const nounContexts: ReadonlySet<Tag> = new Set(['DET', 'ADJ', 'POS', 'NUM', 'P'])
const verbContexts: ReadonlySet<Tag> = new Set(['TO', 'MD', 'PRP', 'NOT', 'WH', 'AUX'])
const objectStarts: ReadonlySet<Tag> = new Set(['DET', 'PRP', 'PRO', 'TO', 'WH', 'SUB', 'NUM', 'THAT', 'NNP', 'VBG'])

function verbTag(tagging: Tagging, i: number, verb: VerbForm): Tag {
  const { lexicon } = tagging
  if (verb.form !== 'VB' && verb.form !== 'VBS') return participleTag(tagging, i, verb)
  const before = adverbFreeTagBefore(tagging.tags, i)
  if (before !== undefined && verbContexts.has(before)) return verb.form
  if (surelyVerbs.has(verb.base) && before !== 'DET' && before !== 'ADJ' && before !== 'POS') return verb.form
  const isThought = verb.form === 'VB' && (saidVerbs.has(verb.base) || isFeared(tagging, i))
  if (isThought && before === 'DET' && isPeople(tagging.tokens[i - 1])) return verb.form
  if (before !== undefined && nounContexts.has(before)) return 'N'
  if (isBeforeSureVerb(tagging, i)) return 'N'
  if (
    lexicon.samePast.has(verb.base) &&
    verb.form === 'VB' &&
    /^(?:N|NNP|CC)$/u.test(before ?? '') &&
    (takesObjectAt(tagging, i + 1) || isSpeechAhead(tagging, i + 1))
  )
    return 'VBD'
  if (before === 'N' || before === 'NNP') return agreesAndTakesObject(tagging, i, verb) ? verb.form : 'N'
  return before === undefined || before === 'PUNCT' || before === 'CC' || before === 'TIME'
    ? bareVerbTag(tagging, i, verb)
    : 'N'
}

/** "The log reads: “We", "the sign read, “We": a quotation, with or without a colon or comma before it. */
function isSpeechAhead({ tokens }: Tagging, i: number): boolean {
  const mark = /^[:,]$/u.test(tokens[i]?.text ?? '') ? i + 1 : i
  return /^[“"«]$/u.test(tokens[mark]?.text ?? '')
}

/** Whether an object begins at `i`. */
function takesObjectAt({ tokens, lexicon }: Tagging, i: number): boolean {
  const next = tokens[i]
  const nextTag = next === undefined ? undefined : isCapitalised(next) ? 'NNP' : lexicon.tags.get(next.lower)
  return nextTag !== undefined && (objectStarts.has(nextTag) || nextTag === 'P' || nextTag === 'ADV')
}

/** "report says", "polls show": the noun before a verb. */
function isBeforeSureVerb({ tokens, lexicon }: Tagging, i: number): boolean {
  const next = lexicon.verbs.get(tokens[i + 1]?.lower ?? '')
  const endsHeadline = next?.form === 'VBS' && endingVerbs.has(next.base) && reportingNouns.test(tokens[i]?.lower ?? '')
  if (endsHeadline) return true
  return (
    next !== undefined &&
    next.form !== 'VBG' &&
    next.form !== 'VBN' &&
    (surelyVerbs.has(next.base) || next.form === 'VBD')
  )
}

const madePublic: ReadonlySet<string> = new Set(['report', 'release', 'publish', 'file', 'issue', 'obtain', 'print'])
const paperWords =
  /^(?:data|figures|numbers|results|records|documents|filings|findings|statistics|statements?|reports?|polls?|surveys?|images|emails)$/u

const saidVerbs: ReadonlySet<string> = new Set(['say', 'tell', 'believe', 'think', 'argue', 'know', 'agree', 'insist'])

/** "Many believe", "most said": people meant by a word that else stands before a noun. */
function isPeople(token: Token | undefined): boolean {
  return /^(?:several|many|some|most|all|both|few|none|each|one|others)$/u.test(token?.lower ?? '')
}

/** "Many fear the port will close"; "some fear" and "all fear" may be nouns. */
function isFeared({ tokens }: Tagging, i: number): boolean {
  return tokens[i]?.lower === 'fear' && /^(?:many|most|several|both|others|few)$/u.test(tokens[i - 1]?.lower ?? '')
}

function participleTag({ tags, tokens, lexicon }: Tagging, i: number, verb: VerbForm): Tag {
  const before = tags[i - 1]
  if (saidVerbs.has(verb.base) && before === 'DET' && tags[i - 2] !== 'DET' && isPeople(tokens[i - 1])) return 'VBD'
  if (verb.form === 'VBD' && (before === 'DET' || before === 'POS')) return 'VBN'
  // "Figures reported on Sunday show": papers are published, they do not publish.
  const isMadePublic =
    madePublic.has(verb.base) && before === 'N' && /^(?:on|in|by|late|last|earlier)$/u.test(tokens[i + 1]?.lower ?? '')
  if (isMadePublic && paperWords.test(tokens[i - 1]?.lower ?? '')) return 'VBN'
  if (
    verb.form === 'VBD' &&
    before === 'NUM' &&
    tokens[i + 1]?.text === tokens[i + 1]?.lower &&
    (tokens[i + 1]?.lower ?? '').endsWith('s') &&
    !lexicon.tags.has(tokens[i + 1]?.lower ?? '')
  )
    return 'VBN'
  return verb.form
}

/** Verbs whose base form and -s form are hardly ever nouns. */
const surelyVerbs: ReadonlySet<string> = new Set(
  'dispute say tell believe think know argue add write insist want ask expect agree refuse deny intend urge accuse allege admit confirm announce explain suggest concede contend assert describe criticize criticise condemn praise oppose endorse predict reveal disclose acknowledge emphasize emphasise reiterate consider decide declare assure inform remind seek realize realise imagine assume conclude maintain recommend threaten'.split(
    ' ',
  ),
)

function agreesAndTakesObject(tagging: Tagging, i: number, verb: VerbForm): boolean {
  const { tokens, tags, lexicon } = tagging
  const before = tokens[i - 1]
  const isPlural =
    before !== undefined &&
    /(?:[^s]s|men|people|media|police|data|children|staff)$/u.test(before.lower) &&
    tags[i - 1] === 'N'
  const next = tokens[i + 1]
  const nextTag = next === undefined ? undefined : isCapitalised(next) ? 'NNP' : lexicon.tags.get(next.lower)
  const takesObject =
    next !== undefined && (/^[“"'‘]$/u.test(next.text) || (nextTag !== undefined && objectStarts.has(nextTag)))
  if (verb.form === 'VBS' && isSpeechAhead(tagging, i + 1)) return true
  const isPluralName = tags[i - 1] === 'NNP' && /[^s]s$/u.test(before?.lower ?? '')
  if (
    verb.form === 'VBS' &&
    (tags[i - 1] === 'NNP' || reportingNouns.test(before?.lower ?? '')) &&
    endingVerbs.has(verb.base) &&
    (next === undefined || /^[.,:;”"]$/u.test(next.text))
  )
    return true
  // "Data from the port show that": a verb of showing before "that".
  if (verb.form === 'VB' && showingVerbs.has(verb.base) && next?.lower === 'that') return true
  if (verb.form === 'VB') return isPlural || (isPluralName && takesObject)
  // "Ruiz hopes voters will wait": after a name hardly a noun.
  if (verb.form === 'VBS' && tags[i - 1] === 'NNP' && hopingVerbs.has(verb.base)) return true
  // "Union calls for strike" opens a headline.
  const isOpening = tagging.starts.has(i - 1) && reportingNouns.test(before?.lower ?? '') && next?.lower === 'for'
  return takesObject || (!isPlural && nextTag === 'P' && (tags[i - 1] === 'NNP' || isOpening))
}

const hopingVerbs: ReadonlySet<string> = new Set(['hope', 'fear', 'doubt', 'vow', 'demand', 'pledge'])

const showingVerbs: ReadonlySet<string> = new Set(['show', 'reveal', 'indicate', 'suggest'])

/** Nouns after which such a verb ends a headline: "…, report claims". */
const reportingNouns =
  /^(?:report|study|survey|poll|police|union|ministry|minister|mayor|lawyer|prosecutor|court|source|group|family|company|firm)$/u

/** Verbs that may end a sentence after their content: "…, Kim notes." */
const endingVerbs: ReadonlySet<string> = new Set([
  'note',
  'report',
  'claim',
  'argue',
  'explain',
  'state',
  'warn',
  'recall',
  'suggest',
  'conclude',
  'remark',
  'observe',
])

function bareVerbTag({ tokens, lexicon, starts }: Tagging, i: number, verb: VerbForm): Tag {
  const next = tokens[i + 1]
  const nextTag = next === undefined ? undefined : isCapitalised(next) ? 'NNP' : lexicon.tags.get(next.lower)
  // "Fire chief Kim Berg": before another noun the first word of a sentence is one too.
  const isFirst = starts.has(i) && verb.form === 'VB'
  const isNoun = nextTag === undefined || nextTag === 'N' || next?.lower === 'chief'
  if (isFirst && isNoun && next !== undefined && isWordToken(next) && !lexicon.verbs.has(next.lower)) return 'N'
  return verb.form === 'VBS' && (nextTag === undefined || !objectStarts.has(nextTag)) ? 'N' : verb.form
}

function adverbFreeTagBefore(tags: readonly Tag[], i: number): Tag | undefined {
  let j = i - 1
  while (j >= 0 && j > i - 4 && (tags[j] === 'ADV' || tags[j] === 'NOT')) j -= 1
  return tags[j]
}
