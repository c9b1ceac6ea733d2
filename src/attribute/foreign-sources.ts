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
    if (draft.source === undefined || draft.cueClass === 'hearsay') return undefined
    const isPronoun =
      draft.source.end - draft.source.first === 1 &&
      foreignMatchAt(reading, cues, draft.source.first, ['pronoun']) !== undefined
    if (isPronoun && person !== undefined) return { ...person, phrase: draft.source }
    const source = read(reading, draft.source, nouns)
    if (source.kind === 'named' || source.kind === 'office') person = source
    return source
  })
}

interface Noun {
  readonly word: string
  readonly nounClass: ForeignClass
}

function nounsOf(cues: ForeignCues): readonly Noun[] {
  const nouns: Noun[] = []
  for (const phrases of cues.phrases.values()) {
    for (const { words, phraseClass } of phrases) {
      if (nounClasses.includes(phraseClass))
        nouns.push({ word: words.join(cues.language === 'zh' ? '' : ' '), nounClass: phraseClass })
    }
  }
  return nouns
}

function read(reading: Reading, phrase: Range, nouns: readonly Noun[]): ResolvedSource {
  const name = nameIn(reading, phrase, nouns)
  const found = nounIn(reading, phrase, nouns)
  const isPersonNamed =
    name !== undefined && name.end - name.first > 1 && found?.nounClass !== 'body' && found?.nounClass !== 'document'
  const kind = isPersonNamed
    ? 'named'
    : ((found && kinds[found.nounClass]) ?? (name === undefined ? 'generic' : 'named'))
  return { phrase, kind, isPlural: false, head: found?.word ?? '', ...(name && kind === 'named' ? { name } : {}) }
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
    nouns.some((noun) => isFormOf(lowerAt(reading, i), noun.word)) ||
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
      nouns.find((candidate) => word === candidate.word) ?? nouns.find((candidate) => isFormOf(word, candidate.word))
    if (noun !== undefined) return noun
  }
  return undefined
}

function isFormOf(word: string, noun: string): boolean {
  if (word === noun || word === `ل${noun}` || word === `ال${noun}` || word === `لل${noun}`) return true
  const stem = noun.slice(0, Math.max(stemLettersMin, noun.length - endingLettersMax))
  return noun.length > stemLettersMin && word.startsWith(stem) && Math.abs(word.length - noun.length) <= 3
}
