import type { ActForm, ActKind, CompareLexicon } from './compare-lexicon.ts'

/** How the sentence puts an act: as to come, as news of a headline, as happened, as possible only, or named without saying either. */
export type ActMood = 'future' | 'present' | 'done' | 'possible' | 'named'

/** An act named in a sentence. */
export interface ActMention {
  readonly act: string
  readonly kind: ActKind
  readonly at: number
  readonly mood: ActMood
  readonly isNegated: boolean
}

const futureWords = new Set(['will', 'shall', "'ll", 'wo'])
const possibleWords = new Set(['may', 'might', 'could', 'can', 'should', 'must', 'cannot', 'ought', 'would', 'if'])
const beWords = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re"])
const haveWords = new Set(['has', 'have', 'had', "'ve"])
const negations = new Set([
  'not',
  "n't",
  'never',
  'no',
  'neither',
  'nor',
  'without',
  "won't",
  "wouldn't",
  "didn't",
  "doesn't",
  "don't",
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
  "hasn't",
  "haven't",
  "hadn't",
  "can't",
  "couldn't",
  "shouldn't",
  'cannot',
])
const determiners = new Set([
  'the',
  'a',
  'an',
  'this',
  'these',
  'those',
  'its',
  'his',
  'her',
  'their',
  'our',
  'any',
  'some',
  'no',
  "'s",
  'of',
  'in',
  'for',
  'on',
  'at',
  'by',
  'from',
  'with',
  'after',
  'before',
  'over',
  'against',
])
const adverb = /(?:ly|already|now|also|still|soon|just|since|yet|then|even|finally|first)$/u
/** The auxiliaries of a verb stand this near before it. */
const chainWordsMax = 5
const particleWordsMax = 3

/** Where to look: the words of a report, half-open. */
export interface Stretch {
  readonly words: readonly string[]
  readonly first: number
  readonly end: number
  /** In headlines "to close" is the future and "closes" the news. */
  readonly isHeadline: boolean
  /** In reported speech "would" is "will". */
  readonly isReported: boolean
  readonly stem: (word: string) => string
}

/** The acts named in a stretch of a report, in order; a word may name several. */
export function findActs(stretch: Stretch, lexicon: CompareLexicon): readonly ActMention[] {
  const mentions: ActMention[] = []
  for (let at = stretch.first; at < stretch.end; at += 1) {
    const forms = lexicon.actForms.get(stretch.words[at] ?? '') ?? openForms(stretch, at)
    if (forms.length === 0) continue
    for (const readings of readingsByAct(forms.filter((form) => hasParticle(form, stretch, at)))) {
      const act = readings[0]?.act ?? ''
      const kind = lexicon.actKinds.get(act) ?? 'decision'
      const { mood, isNegated } = moodAt(stretch, at, readings)
      const isWhich = mood === 'done' && kind !== 'event' && isReducedRelative(stretch, at)
      mentions.push({ act, kind, at, mood: isWhich ? 'named' : mood, isNegated })
    }
  }
  return mentions
}

/** "a spray sold by the firm is …": which one, not what happened. */
function isReducedRelative({ words, isHeadline, first }: Stretch, at: number): boolean {
  if (isHeadline || (words[at + 1] !== 'by' && words[at + 1] !== 'since')) return false
  for (let i = at - 1; i >= first && i >= at - chainWordsMax; i -= 1) {
    const word = words[i] ?? ''
    if (beWords.has(word) || haveWords.has(word)) return false
    if (!adverb.test(word)) return true
  }
  return true
}

const auxiliaries = new Set([
  'be',
  'been',
  'have',
  'has',
  'had',
  'not',
  'do',
  'did',
  'say',
  'said',
  'get',
  'go',
  'see',
  'also',
  'make',
  'take',
  'need',
  'mean',
  'want',
  'begin',
])
const decidesVerb = /^(?:agreed|decided|promised|pledged|vowed|plans?|planned|intends?|set|expected|ready|voted)$/u

/** The forms of each act, in the order of the acts' first forms; most words are forms of one. */
function readingsByAct(forms: readonly ActForm[]): readonly (readonly ActForm[])[] {
  const [first] = forms
  if (first === undefined) return []
  if (forms.every(({ act }) => act === first.act)) return [forms]
  const acts = new Map<string, ActForm[]>()
  for (const form of forms) {
    const known = acts.get(form.act)
    if (known === undefined) acts.set(form.act, [form])
    else known.push(form)
  }
  return [...acts.values()]
}

const noForms: readonly ActForm[] = []
/** Behind other words than these no open form is looked for. */
const beforeOpenForms: ReadonlySet<string> = new Set([...futureWords, ...haveWords, 'would', 'to', 'was', 'were', 'be'])

/** A verb that the lexicon does not list is an act of its own where the sentence plainly puts it as to come or as done. */
function openForms({ words, first, isHeadline, stem }: Stretch, at: number): readonly ActForm[] {
  const word = words[at] ?? ''
  const before = words[at - 1] ?? ''
  if (!beforeOpenForms.has(before)) return noForms
  if (at === first || !/^[a-z]{4,}$/u.test(word) || auxiliaries.has(word) || adverb.test(word)) return noForms
  const act = `v:${stem(word)}`
  if (futureWords.has(before) || before === 'would') return [{ act, form: 'base' }]
  if (before === 'to' && (isHeadline || decidesVerb.test(words[at - 2] ?? ''))) return [{ act, form: 'base' }]
  if ((haveWords.has(before) || before === 'was' || before === 'were' || before === 'be') && word.endsWith('ed'))
    return [{ act, form: 'participle' }]
  return noForms
}

function hasParticle(form: ActForm, stretch: Stretch, at: number): boolean {
  if (form.particle === undefined) return true
  const end = Math.min(stretch.end, at + 1 + particleWordsMax)
  for (let i = at + 1; i < end; i += 1) if (stretch.words[i] === form.particle) return true
  return false
}

interface Chain {
  readonly hasFuture: boolean
  readonly hasPossible: boolean
  readonly hasWould: boolean
  readonly hasBe: boolean
  readonly hasPresentBe: boolean
  readonly hasHave: boolean
  readonly hasTo: boolean
  /** "is to be" */
  readonly isToBe: boolean
  readonly hasDid: boolean
  readonly isNegated: boolean
  /** The word before the chain. */
  readonly before: string | undefined
}

const noChain: Omit<Chain, 'before'> = {
  hasFuture: false,
  hasPossible: false,
  hasWould: false,
  hasBe: false,
  hasPresentBe: false,
  hasHave: false,
  hasTo: false,
  isToBe: false,
  hasDid: false,
  isNegated: false,
}

function chainBefore(stretch: Stretch, at: number): Chain {
  const found = new Set<string>()
  let i = at - 1
  for (; i >= stretch.first && i >= at - chainWordsMax; i -= 1) {
    const word = stretch.words[i] ?? ''
    const isLink =
      futureWords.has(word) ||
      possibleWords.has(word) ||
      beWords.has(word) ||
      haveWords.has(word) ||
      negations.has(word) ||
      adverb.test(word) ||
      word === 'to' ||
      word === 'did' ||
      word === 'do' ||
      word === 'does'
    if (!isLink) break
    found.add(word)
  }
  const before = i >= stretch.first ? stretch.words[i] : undefined
  if (found.size === 0) return { ...noChain, before }
  const has = (words: ReadonlySet<string>): boolean => {
    for (const word of found) if (words.has(word)) return true
    return false
  }
  return {
    hasFuture: has(futureWords) || found.has("won't"),
    hasPossible: has(possibleWords) && !found.has('would'),
    hasWould: found.has('would') || found.has("wouldn't"),
    hasBe: has(beWords),
    hasPresentBe: found.has('is') || found.has('are') || found.has("'re") || found.has('was') || found.has('were'),
    hasHave: has(haveWords),
    hasTo: found.has('to'),
    isToBe: (found.has('is') || found.has('are')) && found.has('to') && found.has('be'),
    hasDid: found.has('did') || found.has("didn't"),
    isNegated:
      has(negations) ||
      ((has(beWords) || has(haveWords)) && hasNoSubject(stretch, i)) ||
      (found.has('to') && decidesVerb.test(before ?? '') && isNegatedBefore(stretch, i)),
    before,
  }
}

const negationWordsMax = 2

/** "has not agreed to close" */
function isNegatedBefore({ words, first }: Stretch, verb: number): boolean {
  for (let i = verb - 1; i >= first && i >= verb - negationWordsMax; i -= 1)
    if (negations.has(words[i] ?? '')) return true
  return false
}

const noSubjects = new Set(['no', 'nothing', 'none', 'nobody', 'neither'])
const subjectWordsMax = 3

/** "no contract has been signed", "nothing was sent" */
function hasNoSubject({ words, first }: Stretch, last: number): boolean {
  for (let i = last; i >= first && i > last - subjectWordsMax; i -= 1) {
    const word = words[i] ?? ''
    if (noSubjects.has(word)) return true
    if (!/^\p{L}/u.test(word) || determiners.has(word)) return false
  }
  return false
}

/** "Hackers steal records": a headline whose first word is its subject in the plural; "nears order" has another verb. */
function isPluralNews({ words, first, isHeadline }: Stretch, at: number): boolean {
  return isHeadline && at === first + 1 && /\p{L}{2}[^s\P{L}]s$/u.test(words[first] ?? '')
}

/** In "plan to close" and "bid to buy" the act is only named. */
const governing =
  /^(?:plans?|bids?|moves?|decisions?|proposals?|rights?|votes?|calls?|orders?|efforts?|attempts?|refus\w+|declin\w+|threat\w*|offers?|urge[sd]?|asks?|asked|wants?|hopes?|fails?|failed|ready|able|way|ways|how|deal|talks|negotiations|discussions|aim|goal|idea|task|purpose|challenge|job|role|mission|here|there)$/u

function moodAt(
  stretch: Stretch,
  at: number,
  readings: readonly ActForm[],
): { readonly mood: ActMood; readonly isNegated: boolean } {
  const chain = chainBefore(stretch, at)
  const has = (wanted: ActForm['form'], other = wanted): boolean => {
    for (const { form } of readings) if (form === wanted || form === other) return true
    return false
  }
  const isNegated = chain.isNegated
  const isNoun =
    chain.before !== undefined &&
    determiners.has(chain.before) &&
    !chain.hasBe &&
    !chain.hasHave &&
    !chain.hasTo &&
    !chain.hasFuture &&
    !chain.hasWould
  const isAside = chain.before === 'which' || chain.before === 'who'
  if (chain.hasPossible || (chain.hasWould && (!stretch.isReported || isAside))) return { mood: 'possible', isNegated }
  if ((chain.hasFuture || chain.hasWould) && (has('base') || chain.hasBe)) return { mood: 'future', isNegated }
  if (has('ing') && chain.hasPresentBe && !isNoun) return { mood: 'future', isNegated }
  // "is to be taken over"
  if (has('participle') && chain.hasTo && chain.hasBe && (stretch.isHeadline || chain.isToBe))
    return { mood: 'future', isNegated }
  if (has('base') && chain.hasTo && chain.hasPresentBe && !governing.test(chain.before ?? ''))
    return { mood: 'future', isNegated }
  // "known to have died"
  if (has('participle') && chain.hasTo && chain.hasHave && !governing.test(chain.before ?? ''))
    return { mood: 'done', isNegated }
  if (has('participle') && !has('base') && chain.hasTo) return { mood: 'named', isNegated }
  if (has('participle', 'past') && (chain.hasHave || chain.hasBe)) return { mood: 'done', isNegated }
  const isGoverned = chain.before === undefined || governing.test(chain.before)
  if (has('base') && chain.hasTo && stretch.isHeadline && !isNoun && !isGoverned) return { mood: 'future', isNegated }
  if (has('past') && !chain.hasTo && !isNoun && at > stretch.first) return { mood: 'done', isNegated }
  if (has('base') && !has('noun') && isPluralNews(stretch, at)) return { mood: 'present', isNegated }
  if (has('s') && stretch.isHeadline && at > stretch.first && !isNoun) return { mood: 'present', isNegated }
  return { mood: 'named', isNegated }
}
