import type { ClaimRelation, OriginCount, StoryState } from '../../model/findings.ts'
import type { ReportClass } from '../../model/report.ts'
import type { PeopleCount } from '../../model/statement.ts'

/** Fixed wording of the interface for the closed list of states. */
export const stateWords: Readonly<Record<StoryState, string>> = {
  resisted: 'Resisted',
  'under-review': 'Under review',
  expected: 'Expected',
  'reported-decided': 'Reported decided',
  announced: 'Announced',
  done: 'Done',
  denied: 'Denied',
  reversed: 'Reversed',
}

/** Fixed wording for the classes of reports. */
export const classWords: Readonly<Record<ReportClass, string>> = {
  original: 'Original',
  pickup: 'Pickup',
  copy: 'Copy',
  rewrite: 'Rewrite',
  'derived-unresolved': 'Derived, source not named',
  mixed: 'Mixed',
}

/** Sign and wording for the agreement of a claim's occurrences. */
export const agreementWords: Readonly<Record<ClaimRelation, { readonly sign: string; readonly words: string }>> = {
  single: { sign: '·', words: 'Nothing to compare' },
  agree: { sign: '=', words: 'Same' },
  'same-within-rounding': { sign: '=', words: 'Same within rounding' },
  differs: { sign: 'Δ', words: 'Differs' },
  conflict: { sign: '≠', words: 'Conflict' },
  superseded: { sign: '→', words: 'Changed since' },
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** A small whole number as a word, a larger one in digits. */
export function countInWords(count: number): string {
  return small[count] ?? String(count)
}

/** An origin count as an interval in words: "1", "1, at most 2", "0, at most 1". */
export function originInterval(origins: Pick<OriginCount, 'min' | 'max'>): string {
  return origins.max > origins.min ? `${origins.min}, at most ${origins.max}` : String(origins.min)
}

/** "four unnamed people", "at least two unnamed people", "one unnamed person". */
export function unnamedPeople(people: PeopleCount): string {
  if (people.exact === undefined)
    return `at least ${countInWords(people.min)} unnamed ${people.min === 1 ? 'person' : 'people'}`
  return `${countInWords(people.exact)} unnamed ${people.exact === 1 ? 'person' : 'people'}`
}

/** A word with its number: "1 report", "14 reports". */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

/** The first letter large, for the start of a label. */
export function asLabel(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The English name of a language, else its code. */
export function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}
