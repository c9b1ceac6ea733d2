import type { NameMatch } from '../text/name-trie.ts'
import type { OutletEntry } from './outlet-lexicon.ts'

/** Words with which the names of many outlets end or begin; in a citing phrase they are enough. */
const shaped =
  /(?<![\p{L}’'-])(?:(?:\p{Lu}[\p{L}.'’&-]*\s){1,3}(?:News|Times|Post|Herald|Tribune|Gazette|Journal|Chronicle|Observer|Daily|Telegraph|Examiner|Courier|TV|Television|Radio|Broadcasting|Magazine|Weekly|Standard|Express|Bulletin|Dispatch|Sentinel|Inquirer|Guardian|Newspaper|Newswire|Media|Reporter)|(?:Radio|TV|Telewizja|Televisión|Rádio|Diario|Zeitung|Canal|Kanal)\s(?:\p{Lu}[\p{L}\d.'’-]*)(?:\s\p{Lu}[\p{L}\d.'’-]*)?|(?:\p{Lu}\p{Ll}+\s)?(?:Channel|Kanal|Canal)\s\d{1,3}(?:\s(?:News|TV))?)(?!\s\p{Lu}\p{Ll})(?![\p{L}-])/gu

const notOutlets =
  /^(?:Social|Mainstream|New|Mass|State|Local|Western|Free|Federal|Foreign|Russian|Chinese|Ukrainian|American|Iranian|Israeli|Truth|Breaking|Good|Bad|Fake|Prime|Old|Hard|First|Last|In|On|The (?:Social|Mainstream|State)|Both|Washington-based)\s(?:Media|News|Times|TV|Television|Radio|Newspaper|Reporter|Post|Standard|Daily)$|\b(?:Minister|President|Secretary|General|Senator|Mr\.?|Mrs\.?|Command|Trading|Military|Last|General|Guard|New|Border)\s\p{L}+$/u
const leadingWords =
  /^(?:(?:The|A|An|In|On|At|By|From|Both|And|But|As|When|While|After|For|With|To|Of|According|Citing)\s)+/u

/** Names that look like an outlet's ("Ferry County Gazette") though the gazetteer does not know them. */
export function outletShapedNames(text: string): readonly NameMatch<OutletEntry>[] {
  const found: NameMatch<OutletEntry>[] = []
  for (const match of text.matchAll(shaped)) {
    const lead = leadingWords.exec(match[0])?.[0].length ?? 0
    const name = match[0].slice(lead).replace(/\s+/gu, ' ')
    if (!name.includes(' ') || notOutlets.test(name)) continue
    const start = match.index + lead
    found.push({
      start,
      end: match.index + match[0].length,
      value: { outlet: { name, kind: 'web', domains: [] }, ambiguous: true },
    })
  }
  return found
}
