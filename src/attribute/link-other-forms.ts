import { contentFrom, followingContent } from './contents.ts'
import { type CueLexicon } from './cue-lexicon.ts'
import { type Draft } from './draft.ts'
import { type Cue } from './find-cues.ts'
import { ceilingFor, classOf, draftOf, isDocument, type Linking } from './linking.ts'
import { phraseEnd } from './phrase-after.ts'
import { isInsideQuote, lowerAt, type Range, type Reading } from './reading.ts'
import { mainSubject } from './shared-source.ts'
import { subjectBefore } from './subject-before.ts'

const ownPaper =
  /^(?:statement|tweet|tweets|email|e-mail|letter|post|note|message|memo|speech|release|interview|story|article|op-ed|column|blog)$/u

export function linkParticiple(linking: Linking, cue: Cue, later: readonly Cue[]): Draft | undefined {
  const { reading, sentence } = linking
  const before = cue.first - 1
  // "a group backing Ruiz" tells which group it is.
  if (lowerAt(reading, cue.head) === 'backing' && lowerAt(reading, before) !== ',') return undefined
  if (
    reading.tags[before] === 'P' &&
    !cue.entries.some((entry) => entry.cueClass === 'core' || entry.cueClass === 'speech')
  )
    return undefined
  const isSpeech = cue.entries.some((entry) => entry.cueClass === 'core' || entry.cueClass === 'speech')
  if (reading.tags[before] === 'N' && !isSpeech) return undefined
  const isReduced = reading.tags[before] === 'N' && !ownPaper.test(lowerAt(reading, before))
  const own =
    isReduced || reading.tags[before] === 'NNP' ? subjectBefore(reading, cue.first, sentence.first) : undefined
  const source = quotedSpeaker(reading, before, sentence) ?? own ?? participleSubject(linking, cue)
  if (source === undefined) return undefined
  const cited = citedSource(linking, cue, source)
  if (cited !== undefined) return cited
  const entries = cue.entries.filter((entry) => !entry.frames.includes('d') || isDocument(linking, source))
  if (entries.length === 0) return undefined
  const following = followingContent(
    reading,
    cue.end,
    openingCeiling(linking, cue, ceilingFor(linking, cue, later)),
    entries,
  )
  return following.content === undefined
    ? undefined
    : draftOf(linking, cue, { source, following, preceding: [], cueClass: classOf(entries) })
}

const quotedReachTokens = 14

/** "The daily quoted the minister as saying": who stands between "quoted" and "as" speaks. */
function quotedSpeaker(reading: Reading, as: number, sentence: Range): Range | undefined {
  if (lowerAt(reading, as) !== 'as') return undefined
  for (let i = as - 2; i > sentence.first && i > as - quotedReachTokens; i -= 1) {
    if (reading.tags[i] === 'PUNCT' || reading.tags[i] === 'AUX') return undefined
    if (!/^(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))$/u.test(lowerAt(reading, i))) continue
    const isPassive = reading.tags[i - 1] === 'AUX' || lowerAt(reading, i + 1) === 'by'
    return isPassive ? undefined : { first: i + 1, end: as }
  }
  return undefined
}

/** "Citing two officials, the daily reported C", "C, citing police": the source is whom the report cites, the content what it reports on their word. */
function citedSource(linking: Linking, cue: Cue, speaker: Range): Draft | undefined {
  const { reading, cues, drafts } = linking
  if (lowerAt(reading, cue.head) !== 'citing') return undefined
  const end = phraseEnd(reading, cue.end, linking.sentence.end, { apposition: false })
  if (end <= cue.end || !isSpeaker(reading, { first: cue.end, end }, cues)) return undefined
  const source = { first: cue.end, end }
  const told = drafts.findLast((draft) => draft.source?.first === speaker.first && draft.content.length > 0)
  if (told !== undefined)
    return draftOf(linking, cue, { source, following: { rest: end }, preceding: told.content, cueClass: 'core' })
  const said = lowerAt(reading, end) === ',' ? contentOfReport(reading, end + 1, linking.closing) : undefined
  return said === undefined
    ? undefined
    : draftOf(linking, cue, { source, following: { content: said, rest: end }, preceding: [], cueClass: 'core' })
}

function isSpeaker(reading: Reading, phrase: Range, cues: CueLexicon): boolean {
  for (let i = phrase.first; i < phrase.end && reading.tags[i] !== 'P'; i += 1)
    if (cues.speakers.has(lowerAt(reading, i))) return true
  return false
}

/** After "Citing two officials," the content: what the outlet "reported", or the whole clause. */
function contentOfReport(reading: Reading, first: number, end: number): Range | undefined {
  for (let i = first; i < end && i < first + 12; i += 1) {
    if (!/^(?:reported|reports|said|says|wrote|writes)$/u.test(lowerAt(reading, i))) continue
    const from = reading.tags[i + 1] === 'THAT' ? i + 2 : i + 1
    return from < end ? contentFrom(reading, from, end) : undefined
  }
  return first < end ? contentFrom(reading, first, end) : undefined
}

/** "Noting that it rained, Kim left": the content of a participle that opens the sentence ends before the main clause. */
function openingCeiling({ reading, sentence }: Linking, cue: Cue, ceiling: number): number {
  if (!isInIntroduction(reading, sentence.first, cue.first)) return ceiling
  for (let i = cue.end; i < ceiling; i += 1) {
    const next = reading.tags[i + 1]
    if (
      lowerAt(reading, i) === ',' &&
      !isInsideQuote(reading, i) &&
      (next === 'NNP' || next === 'PRP' || next === 'DET')
    )
      return i
  }
  return ceiling
}

/** Whether only an introduction without a comma stands before the cue: "While", "Instead of". */
function isInIntroduction(reading: Reading, first: number, cue: number): boolean {
  if (cue > first + introductionTokensMax) return false
  for (let i = first; i < cue; i += 1) {
    if (!/^(?:P|SUB|ADV|CC)$/u.test(reading.tags[i] ?? '')) return false
  }
  return true
}

const introductionTokensMax = 4

const onward =
  /^(?:on|began|started|tried|attempted|struggled|continued|proceeded|continues|goes|rushed|hastened|twitter|facebook|stage|microphone|podium|airwaves|media)$/u

/** "went on to say", "took to Twitter to praise": the subject of the verb before speaks. */
export function linkInfinitive(linking: Linking, cue: Cue, later: readonly Cue[]): Draft | undefined {
  const { reading, sentence } = linking
  const to = cue.first - 1
  if (!onward.test(lowerAt(reading, to - 1))) return undefined
  const main = reading.tags[to - 1] === 'P' || lowerAt(reading, to - 1) === 'on' ? to - 2 : to - 1
  const isOnward = /^(?:went|goes|go|going|gone)$/u.test(lowerAt(reading, main)) || main === to - 1
  const source =
    (isOnward ? subjectBefore(reading, main, sentence.first) : undefined) ??
    mainSubject(reading, sentence.first, cue.first)
  if (source === undefined) return undefined
  const following = followingContent(reading, cue.end, ceilingFor(linking, cue, later), cue.entries)
  if (following.content === undefined) return undefined
  const group = isOnward ? { ...cue, first: main } : cue
  return draftOf(linking, group, { source, following, preceding: [], cueClass: classOf(cue.entries) })
}

function participleSubject(linking: Linking, cue: Cue): Range | undefined {
  const { reading, drafts, sentence } = linking
  if (isInIntroduction(reading, sentence.first, cue.first)) {
    const comma = openingCeiling(linking, cue, sentence.end)
    if (comma < sentence.end) return mainSubject(reading, comma + 1, sentence.end)
  }
  const last = drafts.findLast((draft) => draft.source !== undefined && draft.cueClass !== 'noun')
  return last?.source ?? mainSubject(reading, sentence.first, cue.first)
}

/** "was criticised by the union": the source stands after "by", the content before the verb. */
export function linkPassive(linking: Linking, cue: Cue): Draft | undefined {
  const { reading, sentence } = linking
  const subject = subjectBefore(reading, cue.first, sentence.first)
  if (subject === undefined) return undefined
  const accused = isAccusation(cue) ? accusedOf(linking, cue) : undefined
  if (accused !== undefined)
    return draftOf(linking, cue, {
      source: accused.source,
      following: { rest: accused.source.end },
      preceding: [subject, accused.content],
      cueClass: classOf(cue.entries),
    })
  if (
    lowerAt(reading, cue.end) === 'by' &&
    !/^(?:written|asked|added|told|began|begun|ended|concluded|read|backed|quoted|seen|viewed|cast|framed|painted|called|reported|announced|released)$/u.test(
      lowerAt(reading, cue.head),
    )
  ) {
    const end = phraseEnd(reading, cue.end + 1, sentence.end, { apposition: false })
    if (end <= cue.end + 1) return undefined
    return draftOf(
      linking,
      { ...cue, end: cue.end + 1 },
      {
        source: { first: cue.end + 1, end },
        following: { rest: end },
        preceding: [subject],
        cueClass: classOf(cue.entries),
      },
    )
  }
  return undefined
}

function isAccusation(cue: Cue): boolean {
  return cue.entries.some((entry) => entry.cueClass === 'stance' && entry.frames.includes('a'))
}

/** "was accused of theft by two neighbours": who says it stands after "by", what is said between. */
function accusedOf({ reading, sentence }: Linking, cue: Cue): { source: Range; content: Range } | undefined {
  if (!/^(?:of|for)$/u.test(lowerAt(reading, cue.end))) return undefined
  for (let i = cue.end + 2; i < sentence.end && i < cue.end + accusationTokensMax; i += 1) {
    if (reading.tags[i] === 'PUNCT' || reading.tags[i] === 'WH') return undefined
    if (lowerAt(reading, i) !== 'by') continue
    const end = phraseEnd(reading, i + 1, sentence.end, { apposition: false })
    const isWho = end > i + 1 && reading.tags[i + 1] !== 'VBG' && reading.tags[i + 1] !== 'TIME'
    return isWho ? { source: { first: i + 1, end }, content: { first: cue.end + 1, end: i } } : undefined
  }
  return undefined
}

const accusationTokensMax = 14

/** "his promise to leave", "the mayor's claim that …": source, noun and content stand in a row. */
export function linkNoun(linking: Linking, cue: Cue): Draft | undefined {
  const { reading, sentence } = linking
  const found = followingContent(reading, cue.end, linking.closing, cue.entries)
  if (found.content === undefined || found.content.first > cue.end + 1) return undefined
  let owner = cue.first - 1
  while (owner > sentence.first && (reading.tags[owner] === 'ADJ' || reading.tags[owner] === 'N')) owner -= 1
  const isPronoun = reading.tags[owner] === 'DET'
  const phrase = isPronoun ? { first: owner, end: owner + 1 } : subjectBefore(reading, owner, sentence.first)
  if (phrase === undefined) return undefined
  const isSubject = phrase.first === sentence.first
  const content = isSubject ? beforeMainVerb(reading, found.content) : found.content
  return draftOf(linking, cue, {
    source: isPronoun ? phrase : { first: phrase.first, end: owner + 1 },
    following: { ...found, content },
    preceding: [],
    cueClass: 'noun',
  })
}

/** "The mayor's claim that it was safe angered the town": the verb of the whole sentence ends what the noun says. */
function beforeMainVerb(reading: Reading, content: Range): Range {
  const isClause = reading.tags[content.first - 1] === 'THAT'
  if (!isClause && reading.tags[content.first] !== 'TO') return content
  let verbs = isClause ? 0 : 1
  for (let i = isClause ? content.first : content.first + 2; i < content.end; i += 1) {
    const tag = reading.tags[i] ?? 'PUNCT'
    if (/^(?:WH|SUB|THAT|CC|PUNCT)$/u.test(tag)) return content
    if (!/^(?:AUX|MD|VBD|VBS)$/u.test(tag)) continue
    verbs += 1
    if (verbs > 1) return { first: content.first, end: i }
    while (/^(?:AUX|MD|VBD|VBS|VBN|VBG|VB|ADV|NOT)$/u.test(reading.tags[i + 1] ?? '')) i += 1
  }
  return content
}
