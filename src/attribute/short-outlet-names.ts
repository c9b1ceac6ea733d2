import { matchesOf } from '../text/matches-of.ts'
import type { NameMatch } from '../text/name-trie.ts'
import type { OutletEntry } from './outlet-lexicon.ts'

const shortName =
  /\b[Tt]he[\s\u00a0](Post|Times|Journal|Tribune|Globe|Herald|Chronicle|Telegraph|Mail|Sun|Mirror|Star|News|Register|Inquirer|Observer|Examiner|Monitor|Republic|Gazette|Dispatch|Standard|Beast|Beacon|Caller|Bee|Enquirer|Sentinel|Courier)\b(?![-\s]+\p{Lu})/gu

/** The short forms ("the Post") of outlets that the text has named in full before, each standing for the nearest of them. */
export function shortOutletNames(
  text: string,
  names: readonly NameMatch<OutletEntry>[],
): readonly NameMatch<OutletEntry>[] {
  const found: NameMatch<OutletEntry>[] = []
  const lastOf = new Map<string, OutletEntry>()
  let next = 0
  for (const match of matchesOf(shortName, text)) {
    const word = match[1]
    for (; next < names.length && (names[next]?.end ?? Infinity) <= match.index; next += 1)
      remember(lastOf, names[next])
    const meant = word === undefined ? undefined : lastOf.get(word)
    if (word === undefined || meant === undefined) continue
    const end = match.index + match[0].length
    found.push({ start: end - word.length, end, value: { ...meant, ambiguous: true } })
  }
  return found
}

/** The names in which a common word that begins the full name of a house named before ("Sky" after "Sky News") stands for that house. */
export function namesByFirstWord(names: readonly NameMatch<OutletEntry>[]): readonly NameMatch<OutletEntry>[] {
  const full = new Map<string, OutletEntry>()
  return names.map((name) => {
    const { outlet, ambiguous } = name.value
    const space = outlet.name.indexOf(' ')
    const meant = ambiguous && space === -1 ? full.get(outlet.name) : undefined
    if (space > 0 && !ambiguous) full.set(outlet.name.slice(0, space), name.value)
    return meant === undefined ? name : { ...name, value: { ...meant, ambiguous: true } }
  })
}

function remember(lastOf: Map<string, OutletEntry>, name: NameMatch<OutletEntry> | undefined): void {
  if (name === undefined) return
  for (const word of name.value.outlet.name.split(/[\s-]+/u).slice(-2)) lastOf.set(word, name.value)
}
