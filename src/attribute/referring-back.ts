import type { Draft } from './draft.ts'
import { afterAdjuncts, afterPreposition } from './foreign-draft.ts'
import type { ForeignCues } from './foreign-lexicon.ts'
import { endOfSentence } from './linking.ts'
import { foreignMatchAt, foreignPhraseEnd, nameInQuotes } from './match-foreign.ts'
import { isInsideQuote, lowerAt, type Range, type Reading, type StorySentence } from './reading.ts'

/** How many sentences "that" may stand for: those of the paragraph. */
const contentSentencesMax = 3
const verbReach = 9

/** The words before the verb that stand for the sentence before, by language and first word; the verb follows within a few words. */
const openings: ReadonlyMap<string, RegExp> = new Map([
  ['uk', /^(?:про (?:це|таке)|таку (?:заяву|інформацію|думку)|відповідну (?:заяву|інформацію))(?!\p{L})/iu],
  [
    'ru',
    /^(?:об этом|такое (?:мнение|заявление)|такую (?:информацию|оценку)|соответствующ(?:ее заявление|ую информацию))(?!\p{L})/iu,
  ],
  ['pl', /^(?:o tym|(?:taką|tę) informację|takie informacje)(?!\p{L})/iu],
])

const germanVerbs =
  'sagten?|erklärten?|teilten?|gab|gaben|berichte(?:t|te|ten)|bestätigten?|kündigten?|betonten?|melde(?:t|te|ten)|schrieb|schreibt|räumten?|führten?'
/** The same with the verb, behind which whoever said it stands. */
const openingsWithVerb: ReadonlyMap<string, RegExp> = new Map([
  [
    'de',
    new RegExp(
      `^(?:das|dies) (?:${germanVerbs})(?!\\p{L})|^(?:das|dies) (?:hat|haben)(?=[^.!?]{3,120}\\s(?:mitgeteilt|bestätigt|gesagt|erklärt|angekündigt|bekanntgegeben|berichtet)[.,])|^(?:das|dies) (?:geht|gehen) aus(?=[^.!?]{3,120}\\shervor)`,
      'iu',
    ),
  ],
  [
    'fr',
    /^c['’]est (?:du moins )?ce (?:qu['’](?:a|ont|avait)(?: \p{L}+){0,2}? \p{L}+é|qu['’](?:indique|affirme|annonce|explique|écrit|assure)(?:nt)?|que (?:révèle|rapporte|précise|confirme|soutient)(?:nt)?)(?!\p{L})/iu,
  ],
  [
    'es',
    /^(?:así )?lo (?:(?:ha|han|había) \p{L}+(?:ado|ido|icho)|(?:anunci|inform|confirm|señal|asegur|explic|afirm|declar|comunic|revel)(?:ó|aron)|dijo|dijeron)(?!\p{L})|^así (?:se desprende|consta|figura|se recoge|se lee)(?= (?:de|en)l? )/iu,
  ],
  [
    'it',
    /^(?:lo|è quanto) (?:(?:ha|hanno) (?:detto|annunciato|riferito|reso noto|dichiarato|comunicato|confermato|spiegato|affermato|scritto)|(?:riferisc|rend|comunic|annunci|conferm|scriv|spieg|afferm)\p{L}{1,4}(?: noto)?)(?!\p{L})|^(?:lo|così|è quanto|questo) si legge(?!\p{L})|^è quanto emerge(?!\p{L})|^a (?:dirlo|riferirlo|annunciarlo|confermarlo|renderlo noto) (?:è|sono)(?: stat[oaie])?(?!\p{L})/iu,
  ],
  [
    'pt',
    /^(?:a informação foi (?:divulgada|confirmada|dada|revelada|anunciada) (?:por|pel[oa]s?)|(?:foi|é) o que (?:disse|afirmou|informou|diz|afirma|informa|mostra|aponta)(?:ram|m)?)(?!\p{L})/iu,
  ],
  ['pl', /^(?:poinformowa|powiedzia|przekaza|poda|napisa)ł[aoi]? (?:o tym|to)(?!\p{L})/iu],
])
const openingUnits = 200

/** "Об этом заявил министр.", "Das teilte die Polizei mit.": whose words the sentences before were; undefined where the sentence does not tell. */
export function referringBack(
  reading: Reading,
  cues: ForeignCues,
  { sentence, number }: { readonly sentence: StorySentence; readonly number: number },
): Draft | undefined {
  const cue = openingVerb(reading, cues, sentence)
  const content = cue && contentBefore(reading, number)
  if (cue === undefined || content === undefined) return undefined
  const from = afterAdjuncts({ reading, cues, sentence, number }, afterPreposition(reading, cue.end))
  const end = nameInQuotes(reading, from) ?? foreignPhraseEnd(reading, cues, from, endOfSentence(reading, sentence))
  const source = { first: from, end }
  if (source.end <= source.first) return undefined
  return {
    source,
    cue,
    head: cue.first,
    content: [content],
    cueClass: 'core',
    sentence: number,
    isNegated: false,
    isModal: false,
  }
}

/** The verb of a sentence that begins with words for the one before. */
function openingVerb(reading: Reading, cues: ForeignCues, sentence: StorySentence): Range | undefined {
  const start = reading.tokens[sentence.first]?.start ?? 0
  const end = Math.min(start + openingUnits, reading.tokens[sentence.end - 1]?.end ?? start)
  const words = reading.text.slice(start, end)
  const withVerb = openingsWithVerb.get(cues.language)?.exec(words)?.[0].length
  if (withVerb !== undefined) return lastWordOf(reading, sentence, start + withVerb)
  const length = openings.get(cues.language)?.exec(words)?.[0].length
  if (length === undefined) return undefined
  const first = lastWordOf(reading, sentence, start + length).end
  for (let i = first; i < Math.min(sentence.end, first + verbReach); i += 1) {
    const match = isInsideQuote(reading, i) ? undefined : foreignMatchAt(reading, cues, i, ['say', 'read-in'])
    if (match !== undefined) return { first: match.first, end: match.end }
  }
  return undefined
}

/** The token that ends at an offset or stands before it. */
function lastWordOf(reading: Reading, sentence: StorySentence, at: number): Range {
  let i = sentence.first
  while (i + 1 < sentence.end && (reading.tokens[i + 1]?.start ?? at) < at) i += 1
  return { first: i, end: i + 1 }
}

/** The sentences before, back to where their paragraph begins. */
function contentBefore(reading: Reading, number: number): Range | undefined {
  const last = reading.sentences[number - 1]
  if (last === undefined || (last.zone !== 'body' && last.zone !== 'standfirst')) return undefined
  let at = number - 1
  while (at > number - contentSentencesMax && reading.sentences[at]?.opensParagraph === false) {
    if (reading.sentences[at - 1]?.zone !== last.zone) break
    at -= 1
  }
  const first = reading.sentences[at]?.first ?? last.first
  const isEnded = /^[.!?…]$/u.test(lowerAt(reading, last.end - 1))
  return { first, end: isEnded ? last.end - 1 : last.end }
}
