import type { SourceKind } from '../model/statement.ts'
import type { Draft } from './draft.ts'
import type { ForeignCues } from './foreign-lexicon.ts'
import { type ForeignNoun, type ForeignNouns, foreignNounOf } from './foreign-nouns.ts'
import { foreignMatchAt } from './match-foreign.ts'
import { lowerAt, type Range, type Reading } from './reading.ts'
import type { ResolvedSource } from './resolve-sources.ts'

const kinds: Readonly<Record<string, SourceKind>> = {
  insider: 'anonymous',
  spokesperson: 'unnamed-spokesperson',
  document: 'document',
  onlooker: 'generic',
  office: 'office',
  body: 'institution',
}
/** The source of each draft in another language, pronouns given the name of the last person. */
export function resolveForeignSources(
  reading: Reading,
  drafts: readonly Draft[],
  cues: ForeignCues,
): readonly (ResolvedSource | undefined)[] {
  const { nouns } = cues
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

function read(reading: Reading, draft: Draft & { readonly source: Range }, nouns: ForeignNouns): ResolvedSource {
  const phrase = draft.source
  const noun = nounIn(reading, phrase, nouns)
  const found = noun?.nounClass === 'body' && isCounted(reading, phrase) ? undefined : noun
  const isGerman = nouns.language === 'de'
  const run = nameIn(reading, phrase, nouns)
  const name =
    run !== undefined && isGerman && isCommonNoun(reading, draft, run)
      ? undefined
      : run && ofPerson(reading, run, { found, nouns })
  const isLong = name !== undefined && name.end - name.first > 1
  const isPersonNamed = isLong && found?.nounClass !== 'body' && found?.nounClass !== 'document'
  const kind = isPersonNamed
    ? 'named'
    : ((found && kinds[found.nounClass]) ?? (name === undefined ? 'generic' : 'named'))
  const isShown = kind === 'named' || (kind === 'institution' && isLong)
  return { phrase, kind, isPlural: false, head: found?.word ?? '', ...(name && isShown ? { name } : {}) }
}

const numbers =
  /^(?:zwei|drei|vier|fünf|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|due|tre|quattro|dois|duas|três|quatro|dwóch|dwie|dwaj|trzech|двох|двоє|двое|двух|трьох|троє|трое|трёх|трех|twee|drie|två|tre|to|dva|dvě|tři|doi|două|trei)$/u

/** "Zwei Köche der Bank": a number before other words counts people of a body, who are not the body. */
function isCounted(reading: Reading, phrase: Range): boolean {
  return phrase.end - phrase.first > 2 && numbers.test(lowerAt(reading, phrase.first))
}

/** "спікер МЗС України Іван Коваль", "le président de la WSF Paul Varenne": the body before a person's name is no part of it. */
function ofPerson(
  reading: Reading,
  run: Range,
  { found, nouns }: { readonly found: ForeignNoun | undefined; readonly nouns: ForeignNouns },
): Range {
  if (found?.nounClass !== 'office' && found?.nounClass !== 'spokesperson') return run
  if (/^(?:uk|ru)$/u.test(nouns.language) && run.end - run.first > 2) return { first: run.end - 2, end: run.end }
  const isBody = run.end - run.first > 2 && /^\p{Lu}{2,}$/u.test(reading.tokens[run.first]?.text ?? '')
  return isBody ? { first: run.first + 1, end: run.end } : run
}

/** In German every noun has a capital: after an article, or with a verb in the plural, one word alone is no name. */
function isCommonNoun(reading: Reading, draft: Draft & { readonly source: Range }, name: Range): boolean {
  if (name.end - name.first > 1) return false
  const before = name.first > draft.source.first ? (reading.tokens[name.first - 1]?.text ?? '') : ''
  const isPlural =
    draft.source.end - draft.source.first === 1 && /(?:ten|en)$/u.test(lowerAt(reading, draft.head ?? -1))
  return (
    isPlural ||
    /^\p{Ll}/u.test(before) ||
    /^(?:Der|Die|Das|Ein|Eine|Einige|Mehrere|Viele|Zwei|Drei|Vier|Fünf)$/u.test(before)
  )
}

/** The longest run of capitalised words, roles and the first word of the sentence left out where more follows. */
function nameIn(reading: Reading, phrase: Range, nouns: ForeignNouns): Range | undefined {
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

function withoutRoles(reading: Reading, run: Range, nouns: ForeignNouns): number {
  let first = run.first
  while (first < run.end && isRole(reading, { first, end: run.end }, nouns)) first += 1
  return first
}

/** Whether the first word of a run is a role or an article; what a body is called by belongs to a name of several words. */
function isRole(reading: Reading, { first, end }: Range, nouns: ForeignNouns): boolean {
  const word = lowerAt(reading, first)
  if (/^(?:der|die|das|ein|eine|le|la|les|el|los|las|il|lo|o|a|os|as)$/u.test(word)) return true
  if (numbers.test(word)) return true
  const noun = foreignNounOf(nouns, word, { isExact: false })
  return (noun !== undefined && (noun.nounClass !== 'body' || end - first < 3)) || isSentenceStart(reading, first)
}

/** A capital at the start of a sentence proves nothing, unless another capital follows. */
function isSentenceStart(reading: Reading, i: number): boolean {
  const isStart = i === 0 || /^[.!?…»”"]$/u.test(lowerAt(reading, i - 1))
  return isStart && !/^\p{Lu}/u.test(reading.tokens[i + 1]?.text ?? '')
}

function nounIn(reading: Reading, phrase: Range, nouns: ForeignNouns): ForeignNoun | undefined {
  const first = reading.tokens[phrase.first]
  const last = reading.tokens[phrase.end - 1]
  const text = first === undefined || last === undefined ? '' : reading.text.slice(first.start, last.end)
  const inside = nouns.inside.find((noun) => text.includes(noun.word))
  if (inside !== undefined) return inside
  for (let i = phrase.first; i < phrase.end; i += 1) {
    const noun = foreignNounOf(nouns, lowerAt(reading, i), { isExact: false })
    if (noun !== undefined) return noun
  }
  return undefined
}
