import { matchesOf } from '../text/matches-of.ts'
import type { NameMatch } from '../text/name-trie.ts'
import type { OutletEntry, OutletLexicon } from './outlet-lexicon.ts'

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

const articled =
  /\b(?:[Aa]ccording to|[Rr]eported (?:first )?(?:in|by)|[Rr]evealed (?:in|by)|[Pp]ublished (?:in|by)|[Tt]old) the (?<name>\p{Lu}\p{Ll}{3,})(?=[,.;:]|\s(?:on|last|this|in|that)\b)/gu
const calledPaper = /\b(?:newspaper|paper|daily|report|masthead)\b/u
const paperReach = 700
const articledMax = 20

/** "According to the Australian, …": a paper whose name without its capital article is an adjective, where the text goes on to call it a paper. */
export function articledNames(text: string, lexicon: OutletLexicon): readonly NameMatch<OutletEntry>[] {
  const found: NameMatch<OutletEntry>[] = []
  for (const match of matchesOf(articled, text)) {
    if (found.length >= articledMax) break
    const name = match.groups?.['name'] ?? ''
    const outlet = lexicon.outletOf(`The ${name}`)
    const end = match.index + match[0].length
    if (outlet?.name !== `The ${name}` || !calledPaper.test(text.slice(end, end + paperReach))) continue
    found.push({ start: end - name.length, end, value: { outlet, ambiguous: true } })
  }
  return found
}

const ofCountry = /^\p{Lu}[\p{L}.]+['’]s\s(?<rest>\p{Lu}.*)$/u

/** "Britain's Telegraph": a house that the gazetteer knows without whose it is; any other name as it stands. */
export function withoutCountry(name: NameMatch<OutletEntry>, lexicon: OutletLexicon): NameMatch<OutletEntry> {
  const rest = ofCountry.exec(name.value.outlet.name)?.groups?.['rest']
  const outlet = rest === undefined ? undefined : lexicon.outletOf(rest)
  if (rest === undefined || outlet === undefined) return name
  return { start: name.end - rest.length, end: name.end, value: { outlet, ambiguous: true } }
}
