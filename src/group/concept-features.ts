import { localeOf } from '../text/locale-of.ts'
import type { ReportSet } from './pair-features.ts'
import type { TermTable } from './term-table.ts'

/** The features of concepts, in the order of their weights (`same-event.ts`). */
export const conceptFeatureNames = [
  'things',
  'thingsTimesPlaces',
  'placesDisagree',
  'otherLanguage',
  'otherLanguageSameScript',
] as const

/** Where reports of one language stand in both sets, their words have told most of it: so fast concepts count less then. */
const sharedLanguageLoss = 6

const noConceptFeatures = [0, 0, 0, 0, 0] as const

/**
 * How far two sets tell of the same acts, things and places, so far as they are in other languages: in one, words tell more. In one script
 * names meet too, so that concepts have less to prove.
 */
export function conceptFeatures(a: ReportSet, b: ReportSet, table: TermTable): readonly number[] {
  const apart = 1 - sharedShare(a, b, sameLanguage)
  if (apart <= 0 || !a.concepts.hasThings || !b.concepts.hasThings) return noConceptFeatures
  const { things, places } = table.concepts.agreementOf(a.concepts, b.concepts)
  const disagree = a.concepts.hasPlaces && b.concepts.hasPlaces && places === 0 ? 1 : 0
  const sameScript = sharedShare(a, b, scriptOf) - 1 + apart
  const other = apart ** sharedLanguageLoss
  return [other * things, other * things * places, other * disagree, other, (other * sameScript) / apart]
}

function sameLanguage(language: string): string {
  return language
}

const scripts = new Map<string, string>()

/** The script that a language is mostly written in: "Cyrl" of "uk". */
function scriptOf(language: string): string {
  const known = scripts.get(language)
  if (known !== undefined) return known
  const script = new Intl.Locale(localeOf(language)).maximize().script ?? language
  if (scripts.size < 200) scripts.set(language, script)
  return script
}

/** How much of two sets is written alike, by what `kindOf` gives for each language. */
function sharedShare(a: ReportSet, b: ReportSet, kindOf: (language: string) => string): number {
  const inB = sharesBy(b, kindOf)
  let shared = 0
  for (const [kind, share] of sharesBy(a, kindOf)) shared += Math.min(share, inB.get(kind) ?? 0)
  return shared
}

function sharesBy({ languages, size }: ReportSet, kindOf: (language: string) => string): ReadonlyMap<string, number> {
  const shares = new Map<string, number>()
  for (const [language, count] of languages) {
    const kind = kindOf(language)
    shares.set(kind, (shares.get(kind) ?? 0) + count / size)
  }
  return shares
}
