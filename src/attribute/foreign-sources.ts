import type { SourceKind } from '../model/statement.ts'
import type { Draft } from './draft.ts'
import type { ForeignClass, ForeignCues } from './foreign-lexicon.ts'
import { foreignMatchAt } from './match-foreign.ts'
import { lowerAt, type Range, type Reading } from './reading.ts'
import type { ResolvedSource } from './resolve-sources.ts'

const nounClasses: readonly ForeignClass[] = ['insider', 'spokesperson', 'document', 'onlooker', 'office', 'body']
const kinds: Readonly<Record<string, SourceKind>> = {
  insider: 'anonymous',
  spokesperson: 'unnamed-spokesperson',
  document: 'document',
  onlooker: 'generic',
  office: 'office',
  body: 'institution',
}
/** A noun of the lexicon matches its inflected forms when all but these last letters agree. */
const endingLettersMax = 2
const stemLettersMin = 4

/** The source of each draft in another language, pronouns given the name of the last person. */
export function resolveForeignSources(
  reading: Reading,
  drafts: readonly Draft[],
  cues: ForeignCues,
): readonly (ResolvedSource | undefined)[] {
  const nouns = nounsOf(cues)
  let person: ResolvedSource | undefined
  return drafts.map((draft) => {
    const { source: phrase } = draft
    if (phrase === undefined || draft.cueClass === 'hearsay') return undefined
    const isPronoun =
      phrase.end - phrase.first === 1 && foreignMatchAt(reading, cues, phrase.first, ['pronoun']) !== undefined
    if (isPronoun && person !== undefined) return { ...person, phrase }
    const source = read(reading, { ...draft, source: phrase }, nouns)
    if (source.kind === 'named' || source.kind === 'office') person = source
    return source
  })
}

interface Noun {
  readonly word: string
  readonly nounClass: ForeignClass
  /** Whether longer words end in it: German "Regierungskreise" are "Kreise". */
  readonly endsWords: boolean
}

const endingWordMin = 6

function nounsOf(cues: ForeignCues): readonly Noun[] {
  const nouns: Noun[] = []
  for (const phrases of cues.phrases.values()) {
    for (const { words, phraseClass } of phrases) {
      if (nounClasses.includes(phraseClass))
        nouns.push(nounOf(words.join(cues.language === 'zh' ? '' : ' '), phraseClass, cues.language))
    }
  }
  return nouns
}

function nounOf(word: string, nounClass: ForeignClass, language: string): Noun {
  return { word, nounClass, endsWords: language === 'de' && word.length >= endingWordMin }
}

function read(reading: Reading, draft: Draft & { readonly source: Range }, nouns: readonly Noun[]): ResolvedSource {
  const phrase = draft.source
  const found = nounIn(reading, phrase, nouns)
  const isGerman = nouns.some((noun) => noun.endsWords)
  const run = nameIn(reading, phrase, nouns)
  const name = run !== undefined && isGerman && isCommonNoun(reading, draft, run) ? undefined : run
  const isLong = name !== undefined && name.end - name.first > 1
  const isPersonNamed = isLong && found?.nounClass !== 'body' && found?.nounClass !== 'document'
  const kind = isPersonNamed
    ? 'named'
    : ((found && kinds[found.nounClass]) ?? (name === undefined ? 'generic' : 'named'))
  const isShown = kind === 'named' || (kind === 'institution' && isLong)
  return { phrase, kind, isPlural: false, head: found?.word ?? '', ...(name && isShown ? { name } : {}) }
}

/** In German every noun has a capital: after an article, or with a verb in the plural, one word alone is no name. */
function isCommonNoun(reading: Reading, draft: Draft & { readonly source: Range }, name: Range): boolean {
  if (name.end - name.first > 1) return false
  const before = name.first > draft.source.first ? (reading.tokens[name.first - 1]?.text ?? '') : ''
  const isPlural =
    draft.source.end - draft.source.first === 1 && /(?:ten|en)$/u.test(lowerAt(reading, draft.head ?? -1))
  return isPlural || /^\p{Ll}/u.test(before) || /^(?:Der|Die|Das|Ein|Eine|Einige|Mehrere|Viele)$/u.test(before)
}

/** The longest run of capitalised words, roles and the first word of the sentence left out where more follows. */
function nameIn(reading: Reading, phrase: Range, nouns: readonly Noun[]): Range | undefined {
  let best: Range | undefined
  for (let i = phrase.first; i < phrase.end; i += 1) {
    if (!/^\p{Lu}/u.test(reading.tokens[i]?.text ?? '')) continue
    let end = i + 1
    while (end < phrase.end && /^\p{Lu}/u.test(reading.tokens[end]?.text ?? '')) end += 1
    const first = withoutRoles(reading, { first: i, end }, nouns)
    if (first < end && (best === undefined || end - first > best.end - best.first)) best = { first, end }
    i = end
  }
  return best
}

function withoutRoles(reading: Reading, run: Range, nouns: readonly Noun[]): number {
  let first = run.first
  const isRole = (i: number): boolean =>
    /^(?:der|die|das|ein|eine|le|la|les|el|los|las|il|lo|o|a|os|as)$/u.test(lowerAt(reading, i)) ||
    nouns.some((noun) => isNoun(lowerAt(reading, i), noun)) ||
    isSentenceStart(reading, i)
  while (first < run.end && isRole(first)) first += 1
  return first
}

/** A capital at the start of a sentence proves nothing, unless another capital follows. */
function isSentenceStart(reading: Reading, i: number): boolean {
  const isStart = i === 0 || /^[.!?…»”"]$/u.test(lowerAt(reading, i - 1))
  return isStart && !/^\p{Lu}/u.test(reading.tokens[i + 1]?.text ?? '')
}

function nounIn(reading: Reading, phrase: Range, nouns: readonly Noun[]): Noun | undefined {
  const first = reading.tokens[phrase.first]
  const last = reading.tokens[phrase.end - 1]
  const text = first === undefined || last === undefined ? '' : reading.text.slice(first.start, last.end)
  const han = nouns.find((noun) => /\p{Script=Han}/u.test(noun.word) && text.includes(noun.word))
  if (han !== undefined) return han
  for (let i = phrase.first; i < phrase.end; i += 1) {
    const word = lowerAt(reading, i)
    const noun =
      nouns.find((candidate) => word === candidate.word) ?? nouns.find((candidate) => isNoun(word, candidate))
    if (noun !== undefined) return noun
  }
  return undefined
}

/** "للشرطة" is "to" and "الشرطة": the article melts into the preposition. */
function isArabicForm(word: string, noun: string): boolean {
  return noun.startsWith('ال') && word === `لل${noun.slice(2)}`
}

function isNoun(word: string, noun: Noun): boolean {
  return isFormOf(word, noun.word) || (noun.endsWords && word.endsWith(noun.word))
}

function isFormOf(word: string, noun: string): boolean {
  if (word === noun || word === `ل${noun}` || word === `ال${noun}` || word === `لل${noun}` || isArabicForm(word, noun))
    return true
  const stem = noun.slice(0, Math.max(stemLettersMin, noun.length - endingLettersMax))
  return noun.length > stemLettersMin && word.startsWith(stem) && Math.abs(word.length - noun.length) <= 3
}
