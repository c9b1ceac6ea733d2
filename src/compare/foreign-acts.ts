import type { LexiconRow } from '../model/lexicon-table.ts'

/** What a word of a language other than English says of an act by itself: that it happened, that it is news or to come, what its auxiliaries say, or its name. */
export type ForeignForm = 'done' | 'ahead' | 'open' | 'noun'

/** A word form of an act; `particle` stands near it in its clause. */
export interface ForeignActForm {
  readonly act: string
  readonly form: ForeignForm
  readonly particle?: string
}

/** The words for acts in one language. */
export interface ForeignActs {
  readonly words: ReadonlyMap<string, readonly ForeignActForm[]>
  /** Forms that go on with any ending. */
  readonly stems: ReadonlyMap<string, readonly ForeignActForm[]>
}

const stemMin = 3
const stemMax = 14
const forms: Readonly<Record<string, ForeignForm>> = { '+': 'done', '~': 'ahead', '=': 'open' }

interface DraftActs {
  readonly words: Map<string, ForeignActForm[]>
  readonly stems: Map<string, ForeignActForm[]>
}

/** The act words by language from rows of `language`, `class`, `verbs` (`+` it happened, `~` to come, `=` as its auxiliaries say) and `nouns`. */
export function foreignActsOf(rows: readonly LexiconRow[]): ReadonlyMap<string, ForeignActs> {
  const languages = new Map<string, DraftActs>()
  for (const row of rows) {
    const language = row['language'] ?? ''
    const acts: DraftActs = languages.get(language) ?? { words: new Map(), stems: new Map() }
    languages.set(language, acts)
    const act = row['class'] ?? ''
    const add = (entry: string, form: ForeignForm): void => {
      const [text = '', particle] = entry.split('_')
      const isStem = text.endsWith('*')
      const key = isStem ? text.slice(0, -1) : text
      const map = isStem ? acts.stems : acts.words
      map.set(key, [...(map.get(key) ?? []), { act, form, ...(particle === undefined ? {} : { particle }) }])
    }
    for (const verb of entriesOf(row['verbs'])) add(verb.slice(1), forms[verb.charAt(0)] ?? 'open')
    for (const noun of entriesOf(row['nouns'])) add(noun, 'noun')
  }
  return languages
}

function entriesOf(cell: string | undefined): readonly string[] {
  return (cell ?? '').split(' ').filter((entry) => entry !== '')
}

/** The forms that `word` (in lower case) can be: those of the word itself, else those of the longest stem that it begins with. */
export function formsOfForeign(word: string, { words, stems }: ForeignActs): readonly ForeignActForm[] {
  const whole = words.get(word)
  if (whole) return whole
  for (let length = Math.min(word.length, stemMax); length >= stemMin; length -= 1) {
    const found = stems.get(word.slice(0, length))
    if (found) return found
  }
  return []
}
