import { spanOf } from '../model/span.ts'
import type { NameMatch } from '../text/name-trie.ts'
import type { OutletEntry } from './outlet-lexicon.ts'

const windowChars = 110

const secondWord =
  /^\s(?!(?:News|Sports?|Online|Magazine|Newspaper|Daily|Weekly|Digital|Business|World|International|Live|TV|Television|Radio|Media|Today|Verify|Economics|Intelligence|Law|Opinion|Politics|Originals?|Arabic|Persian|Russian|English|Africa|Asia|Europe|India|America|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)(?<word>\p{Lu}\p{Ll}{2,})\s(?:reported|reports|said|says|wrote|writes|revealed|quoted)\b/u

const journal = /^(?:The )?(?:Science|Nature|Cell|Lancet|JAMA|BMJ|PLOS|PLoS|npj)$/u
/** What the second words of journals' names are, so that a museum or a ministry of science is none. */
const journalWords =
  /^\s(?:Translational|Advances|Robotics|Signaling|Immunology|Medicine|Communications|Climate|Energy|Geoscience|Genetics|Biotechnology|Biomedical|Biology|Astronomy|Physics|Chemistry|Chemical|Materials|Neuroscience|Methods|Ecology|Human|Food|Water|Sustainability|Cities|Microbiology|Aging|Ageing|Cancer|Metabolism|Photonics|Nanotechnology|Plants|Protocols|Electronics|Catalysis|Machine|Mental|Cardiovascular|Reports|Host|Stem|Systems|Oncology|Neurology|Psychiatry|Infectious|Global|Public|Planetary|Digital|Respiratory|Diabetes|Gastroenterology|Rheumatology|Network|Open|Pediatrics|Surgery|Dermatology|Ophthalmology|Internal|Regional|Child|Healthy|HIV|Haematology|ONE|Genomics|Vaccines)(?:\s(?:(?:and|&)\s)?\p{Lu}\p{L}+){0,2}/u

/** Networks whose stations add a number ("NBC 4 New York", "ABC7", "Channel 9 Action News"). */
const network = /^(?:NBC|ABC|CBS|FOX|Fox|CW|NewsChannel|Channel \d{1,2})$/u
const stationNumber =
  /^(?:\s?\d{1,2}(?![\d.,%]|\s?(?:%|percent|million|billion|years|days|p\.m\.|a\.m\.|pm|am)))?(?:\s(?:Action|Eyewitness|Live|Local|Team))?(?:\sNews)?(?:(?<=\d|News)\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?(?=\s\p{Ll}|[,.’']))?(?![\p{L}\d])/u

/** The names with the words that make longer ones of them: a house, a station or a journal of its own. */
export function longerOutletName(text: string, name: NameMatch<OutletEntry>): NameMatch<OutletEntry> {
  const printed = text.slice(name.start, name.end)
  const tail = text.slice(name.end, name.end + windowChars)
  return stationOf(text, name, { printed, tail }) ?? withSecondWord(text, name, { printed, tail }) ?? name
}

interface Words {
  readonly printed: string
  readonly tail: string
}

function stationOf(text: string, name: NameMatch<OutletEntry>, words: Words): NameMatch<OutletEntry> | undefined {
  const more = journal.test(words.printed)
    ? journalWords.exec(words.tail)
    : network.test(words.printed)
      ? stationNumber.exec(words.tail)
      : null
  // "ABC News" and "Channel 9 News" are what the gazetteer says; a number or a programme's name makes a station.
  if (more === null || /^(?:\sNews)?$/u.test(more[0])) return undefined
  return longer(text, name, name.end + more[0].length)
}

/** "Politiken Nord reported": a house of its own, whatever the first word of its name is known for. */
function withSecondWord(text: string, name: NameMatch<OutletEntry>, words: Words): NameMatch<OutletEntry> | undefined {
  if (name.value.ambiguous || /\s/u.test(words.printed)) return undefined
  const word = secondWord.exec(words.tail)?.groups?.['word']
  return word === undefined ? undefined : longer(text, name, name.end + 1 + word.length)
}

function longer(text: string, { start }: NameMatch<OutletEntry>, end: number): NameMatch<OutletEntry> {
  const outlet = { name: spanOf(text, start, end).text.replace(/\s+/gu, ' '), kind: 'web', domains: [] } as const
  return { start, end, value: { outlet, ambiguous: true } }
}

const numbered = /^(?:Channel|NewsChannel|NBC|ABC|CBS|FOX|Fox|CW)\s?(?<number>\d{1,2})\b/u

/** The names in which "Channel 9" alone is the station that the text calls "Channel 9 Action News" elsewhere. */
export function stationsByNumber(
  text: string,
  names: readonly NameMatch<OutletEntry>[],
): readonly NameMatch<OutletEntry>[] {
  const long = new Map<string, OutletEntry>()
  for (const { value, start, end } of names) {
    const number = numbered.exec(value.outlet.name)?.groups?.['number']
    if (number !== undefined && end - start > 'Channel 99'.length && !long.has(number)) long.set(number, value)
  }
  if (long.size === 0) return names
  return names.map((name) => {
    const number = /^Channel\s(\d{1,2})$/u.exec(text.slice(name.start, name.end))?.[1]
    const meant = number === undefined ? undefined : long.get(number)
    return meant === undefined ? name : { ...name, value: { ...meant, ambiguous: true } }
  })
}
