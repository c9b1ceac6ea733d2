import { storyStates } from '../../model/findings.ts'
import { measures } from '../../model/quantity.ts'
import { reportClasses } from '../../model/report.ts'
import {
  type FigureCondition,
  figureComparisons,
  type SearchPhrase,
  type SearchQuery,
} from '../../model/search-query.ts'
import { searchWords } from '../../text/search-words.ts'
import type { Say, Texts } from '../texts/english.ts'

/** A search as it was typed, read; or the first thing in it that cannot be read, in one sentence. */
export type ParsedSearch =
  | { readonly kind: 'query'; readonly query: SearchQuery }
  | { readonly kind: 'problem'; readonly say: Say }

const searchCharsMax = 500
const partsMax = 24
const wordsMax = 32

type Draft = { -readonly [Key in keyof SearchQuery]: SearchQuery[Key] }

/**
 * Reads a search: words (all must stand), "phrases", -without, word* (beginning), and operators: headline: by: outlet: origin: class: lang:
 * before: after: state: record:yes claim:range>=300km. `outlet:"The Lantern"` takes a name of several words.
 */
export function parseSearch(typed: string): ParsedSearch {
  const text = typed.trim()
  if (text.length > searchCharsMax) return problem((words) => words.tooLong(text.length, searchCharsMax))
  const parts = [...text.matchAll(/(-?)(?:(\p{L}+):)?(?:"([^"]*)"|(\S+))/gu)]
  if (parts.length > partsMax) return problem((words) => words.tooMany(parts.length, partsMax))
  const draft: Draft = { all: [], none: [], headline: [], source: [] }
  for (const [, minus = '', name, quoted, bare = ''] of parts) {
    const wrong = addPart(draft, {
      isWithout: minus === '-',
      name,
      value: quoted ?? bare,
      isQuoted: quoted !== undefined,
    })
    if (wrong !== undefined) return problem(wrong)
  }
  return { kind: 'query', query: draft }
}

/** What is wrong with a search, in the words of the search page. */
type SaySearch = (words: Texts['search']) => string

function problem(say: SaySearch): ParsedSearch {
  return { kind: 'problem', say: ({ search }) => say(search) }
}

interface Part {
  readonly isWithout: boolean
  readonly name: string | undefined
  readonly value: string
  readonly isQuoted: boolean
}

/** Adds one part to the draft; gives back what is wrong when it cannot be read. */
function addPart(draft: Draft, part: Part): SaySearch | undefined {
  const operator = part.name === undefined ? undefined : operators.get(part.name.toLowerCase())
  if (part.name !== undefined && operator === undefined) {
    // "Update: ..." pasted from a headline is no operator.
    return addWords(draft, { ...part, value: `${part.name} ${part.value}`, name: undefined })
  }
  if (operator === undefined) return addWords(draft, part)
  if (part.isWithout) return (words) => words.noWithout(part.name ?? '')
  return operator(draft, part)
}

function addWords(draft: Draft, part: Part): SaySearch | undefined {
  const phrase = phraseOf(part)
  if (phrase === undefined) return undefined
  if (part.isWithout) draft.none = [...draft.none, phrase]
  else draft.all = [...draft.all, phrase]
  return undefined
}

/** The words of a part; undefined when it holds marks only. */
function phraseOf({ value, isQuoted }: Part): SearchPhrase | undefined {
  const words = searchWords(value).slice(0, wordsMax)
  return words.length === 0 ? undefined : { words, isPrefix: !isQuoted && value.endsWith('*') }
}

type Operator = (draft: Draft, part: Part) => SaySearch | undefined

const named = (key: 'headline' | 'source'): Operator => {
  return (draft, part) => {
    const phrase = phraseOf(part)
    if (phrase) draft[key] = [...draft[key], phrase]
    return undefined
  }
}

const name = (key: 'outlet' | 'origin'): Operator => {
  return (draft, { value }) => {
    if (value !== '') draft[key] = value
    return undefined
  }
}

const day = (key: 'before' | 'after'): Operator => {
  return (draft, { value }) => {
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(value) || Number.isNaN(Date.parse(value)))
      return (words) => words.noDay(key, value)
    draft[key] = value
    return undefined
  }
}

const operators: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['headline', named('headline')],
  ['by', named('source')],
  ['outlet', name('outlet')],
  ['origin', name('origin')],
  ['before', day('before')],
  ['after', day('after')],
  [
    'class',
    (draft, { value }) => {
      const found = reportClasses.find((each) => each === value.toLowerCase())
      if (!found) return (words) => words.noClass(value, reportClasses.join(', '))
      draft.class = found
      return undefined
    },
  ],
  [
    'state',
    (draft, { value }) => {
      const found = storyStates.find((each) => each === value.toLowerCase())
      if (!found) return (words) => words.noState(value, storyStates.join(', '))
      draft.state = found
      return undefined
    },
  ],
  [
    'lang',
    (draft, { value }) => {
      if (!/^[a-z]{2,3}$/iu.test(value)) return (words) => words.noLanguage(value)
      draft.language = value.toLowerCase()
      return undefined
    },
  ],
  [
    'record',
    (draft, { value }) => {
      if (!/^(?:yes|no)$/iu.test(value)) return (words) => words.noRecord(value)
      draft.isOnRecord = value.toLowerCase() === 'yes'
      return undefined
    },
  ],
  [
    'claim',
    (draft, { value }) => {
      const figure = figureOf(value)
      if (!figure) return (words) => words.noClaim(value)
      draft.figure = figure
      return undefined
    },
  ],
])

const metres: ReadonlyMap<string, number> = new Map([
  ['m', 1],
  ['km', 1000],
  ['mi', 1609.344],
  ['mile', 1609.344],
  ['miles', 1609.344],
  ['ft', 0.3048],
  ['feet', 0.3048],
  ['cm', 0.01],
])
const lengths: ReadonlySet<string> = new Set(['range', 'distance', 'length', 'height', 'depth'])

function figureOf(value: string): FigureCondition | undefined {
  const match = /^([a-z]+)(<=|>=|<|>|=)(-?\d{1,15}(?:\.\d{1,6})?)\s*(\p{L}*)$/iu.exec(value)
  const measure = measures.find((each) => each === match?.[1]?.toLowerCase())
  const comparison = figureComparisons.find((each) => each === match?.[2])
  const unit = match?.[4]?.toLowerCase() ?? ''
  const factor = unit === '' ? 1 : metres.get(unit)
  if (!match || measure === undefined || comparison === undefined) return undefined
  const isLength = lengths.has(measure)
  if (isLength && factor === undefined) return undefined
  return { measure, comparison, value: Number(match[3]) * (isLength ? (factor ?? 1) : 1), isLength }
}
