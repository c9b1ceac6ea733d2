import { askedOnce } from './asked-once.ts'
import type { TraceLexicon } from './trace-lexicon.ts'

/** One key for each speaker of a story, however the reports call them: "Anna Lind", "Ms Lind" and "mayor Anna Lind" are one. */
export interface SpeakerKeys {
  readonly personKey: (speaker: string) => string
  /** Of a body or office; "the ministry" alone is one of its report's own. */
  readonly bodyKey: (speaker: string, article: string) => string
}

/** An empty list of speakers. */
export function openSpeakerKeys(lexicon: TraceLexicon): SpeakerKeys {
  const byLastName = new Map<string, { readonly key: string; given: ReadonlySet<string> }[]>()
  return {
    bodyKey: (speaker, article) => {
      const key = plainKey(speaker)
      return key.includes(' ') || /^\p{Lu}/u.test(speaker) ? key : `${key} of ${article}`
    },
    personKey: (speaker) => {
      const words = nameWordsOf(speaker, lexicon)
      const last = words.at(-1) ?? ''
      const given = new Set(words.slice(0, -1))
      const known = byLastName
        .get(last)
        ?.find((each) => given.size === 0 || each.given.size === 0 || shareWord(given, each.given))
      if (known !== undefined) {
        known.given = new Set([...known.given, ...given])
        return known.key
      }
      const key = words.join(' ')
      byLastName.set(last, [...(byLastName.get(last) ?? []), { key, given }])
      return key
    },
  }
}

const nameWordsOf = askedOnce((speaker, lexicon) => plainKey(withoutTitles(speaker, lexicon)).split(' '))

/** A name as names are compared: words in lower case without article and possessive. */
export function plainKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(@[^)]*\)/gu, '')
    .replace(/[’']s(?![\p{L}\p{N}])/gu, '')
    .replace(/[^\p{L}\p{N}@]+/gu, ' ')
    .trim()
    .replace(/^(?:the|a|an|der|die|das|le|la|el|il) (?=.)/u, '')
}

/** `speaker` without titles, unless nothing else is left. */
function withoutTitles(speaker: string, lexicon: TraceLexicon): string {
  let rest = speaker
  for (const match of [...lexicon.phrasesIn('title', speaker)].reverse()) {
    rest = `${rest.slice(0, match.start)} ${rest.slice(match.end).replace(/^\./u, '')}`
  }
  return /\p{L}/u.test(rest) ? rest : speaker
}

function shareWord(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true
  return false
}
