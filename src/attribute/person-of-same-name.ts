import type { NameMatch } from '../text/name-trie.ts'
import type { OutletEntry } from './outlet-lexicon.ts'
import { germanKindBefore } from './verb-last-houses.ts'

const givenNameBefore =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Mayor|President|Sir|Lord|Judge|Justice)\.?|\b\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}\.)?)[\s\u00a0]$/u
const notGivenNames =
  /\b(?:The|In|On|By|To|From|For|With|And|But|At|As|Of|According|Citing|Both|Agency|Channel|Network|Magazine|Newspaper|Business|State|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Told|Via|Rival|Broadcaster|Yesterday|Today|Earlier|Later|Now|When|While|After|Before|Since|If|That|Because|Although|Meanwhile|However|Still|Also|Even|Only|Citing|Quoting|Like|Per|Last|This|Next|Service|News|Data|Company|Group|Newswire|Website|Outlet|Media|Journalist|Reporter|American|British|European|US)[\s\u00a0]$/u

/** Whether a one-word name is a person's in this text: "Michael Bloomberg" here, or earlier where the surname stands alone. */
export function isPersonIn(text: string, name: NameMatch<OutletEntry>): boolean {
  const word = text.slice(name.start, name.end)
  if (!surnames.has(word)) return false
  if (hasGivenName(text, name.start)) return true
  if (
    /^(?:\s(?:News|TV|Television|Businessweek|Intelligence|Economics|Opinion|reported|reports|poll)\b)/u.test(
      text.slice(name.end, name.end + 20),
    )
  )
    return false
  const first = firstFullName(text, word)
  return first !== -1
}

/** Surnames that are outlets' names as well. */
const surnames: ReadonlySet<string> = new Set([
  'Bloomberg',
  'Forbes',
  'Stern',
  'Barron',
  'Hill',
  'Sun',
  'Vox',
  'Profil',
  'Star',
  'Marianne',
  'Mediaite',
  'Reuter',
])

function hasGivenName(text: string, at: number): boolean {
  const head = text.slice(Math.max(0, at - 24), at)
  return givenNameBefore.test(head) && !notGivenNames.test(head) && !germanKindBefore.test(head)
}

const occurrencesMax = 12

function firstFullName(text: string, word: string): number {
  let at = text.indexOf(word)
  for (let i = 0; at !== -1 && i < occurrencesMax; i += 1) {
    if (hasGivenName(text, at)) return at
    at = text.indexOf(word, at + word.length)
  }
  return -1
}
