import type { TracedOutlet } from './trace-lexicon.ts'

const detailsMin = 2
const detailsManyMin = 4
const detailShareMin = 0.5
const nameUnitsMin = 4
const textUnitsMin = 600

/** Words that only say when, or what kind of house wrote. */
const noDetail =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|january|february|march|april|june|july|august|september|october|november|december|januar|februar|märz|juni|juli|oktober|dezember|the|this|that|according|media|zeitung|journal)$/iu

/** Names and figures of a sentence: what another text holds too where both tell of one thing. */
export function detailsOf(sentence: string, without: string): readonly string[] {
  const named = (sentence.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}’'-]{3,}/gu) ?? []).filter(
    (word) => word.length >= nameUnitsMin && !noDetail.test(word) && !without.includes(word),
  )
  const figures = (sentence.match(/(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)*/gu) ?? []).filter(
    (figure) => figure.length > 1 && !/^(?:19|20)\d\d$/u.test(figure),
  )
  return [...new Set([...named, ...figures])]
}

/** The same in small letters and without what is added to a name ("France's"): texts in two languages write names in two ways. */
export function plainDetailsOf(sentence: string, without: string): readonly string[] {
  return detailsOf(sentence, without).map((detail) => detail.toLowerCase().replace(/(?:['’]s?|-)$/u, ''))
}

/** Whether a text holds most of some details, and enough of them; `isSure` where more than one report points there. */
export function holdsDetails(text: string, details: readonly string[], isSure: boolean): boolean {
  const held = details.filter((detail) => text.includes(detail)).length
  return held >= (isSure ? detailsMin : detailsManyMin) && held >= details.length * detailShareMin
}

/** Words of a text that rests on what its writers alone were shown or told. */
const exclusive =
  /vorlieg|liegen .{3,40} vor\b|liegt .{3,40} vor\b|einsehen|eingesehen|nach informationen|consult(?:er|é)|eu accès|selon nos informations|tenido acceso|visionat|in possesso|teve acesso|tiveram acesso|dotarliśmy|розпорядженні|распоряжении|за нашою інформацією|по нашей информации|(?:seen|obtained|reviewed|viewed) by|shared with|has learned|has learnt/iu

/** Whether a text says that its writers hold papers or were told in confidence. */
export function isExclusive(text: string): boolean {
  return exclusive.test(text)
}

const swissSpelling = /(?:strasse|gross|weiss|heiss|ausser|gemäss|dreissig|schliess|mässig|fuss|grüss|reiss)/iu
const americanSpelling =
  /\b(?:U\.S\.|color|labor|center|defense|percent|organiz\p{L}+|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.\s\d)/gu
const britishSpelling = /\b(?:colour|labour|centre|defence|per cent|organis\p{L}+|programme|whilst|towards)\b/giu
const britishLands: ReadonlySet<string> = new Set(['GB', 'IE', 'AU', 'NZ', 'ZA', 'IN', 'KE', 'NG', 'GH'])

/** Whether a text is spelled as nobody spells in the land of an outlet: no Zurich paper prints "ß". */
export function isSpelledElsewhere(text: string, language: string, { country }: TracedOutlet): boolean {
  if (country === undefined) return false
  const isSwiss = country === 'CH' || country === 'LI'
  if (language === 'de' && isSwiss) return text.includes('ß')
  // A short text may happen to hold no word that is spelled in two ways.
  if (text.length < textUnitsMin) return false
  if (language === 'de') {
    return !text.includes('ß') && swissSpelling.test(text)
  }
  if (language !== 'en') return false
  const american = text.match(americanSpelling)?.length ?? 0
  const british = text.match(britishSpelling)?.length ?? 0
  if (country === 'US') return british > american
  return britishLands.has(country) && american > british
}
