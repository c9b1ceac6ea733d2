import type { LexiconRow } from '../model/lexicon-table.ts'

/** Part of speech, coarse; NNP is a capitalised name, PUNCT a mark, THAT the word "that", POS the possessive "’s". */
export type Tag =
  | 'DET'
  | 'PRP'
  | 'PRO'
  | 'P'
  | 'CC'
  | 'WH'
  | 'SUB'
  | 'AUX'
  | 'MD'
  | 'TO'
  | 'NOT'
  | 'ADV'
  | 'ADJ'
  | 'TIME'
  | 'NUM'
  | 'POS'
  | 'THAT'
  | 'N'
  | 'NNP'
  | 'VB'
  | 'VBS'
  | 'VBD'
  | 'VBG'
  | 'VBN'
  | 'PUNCT'

/** What may stand inside a noun phrase. */
export const nominalTags: ReadonlySet<Tag> = new Set<Tag>([
  'N',
  'NNP',
  'NUM',
  'PRO',
  'POS',
  'ADJ',
  'VBG',
  'VBN',
  'VBD',
  'TIME',
  'DET',
])

/** A form of a verb: of which verb, and which form (base, -s, past or participle, participle only, -ing). */
export interface VerbForm {
  readonly base: string
  readonly form: 'VB' | 'VBS' | 'VBD' | 'VBG' | 'VBN'
}

export interface WordLexicon {
  readonly tags: ReadonlyMap<string, Tag>
  readonly verbs: ReadonlyMap<string, VerbForm>
  /** Verbs whose past looks like their base ("shut", "put"). */
  readonly samePast: ReadonlySet<string>
}

const closedTags: ReadonlySet<string> = new Set([
  'DET',
  'PRP',
  'PRO',
  'P',
  'CC',
  'WH',
  'SUB',
  'AUX',
  'MD',
  'TO',
  'NOT',
  'ADV',
  'ADJ',
  'TIME',
  'NUM',
])

function isClosedTag(value: string): value is Tag {
  return closedTags.has(value)
}

/** Function words and verb forms of English, from the rows of `words-en` and the verbs that the cue lexicon adds. */
export function compileWordLexicon(
  rows: readonly LexiconRow[],
  cueVerbs: readonly string[],
  nouns: Iterable<string> = [],
): WordLexicon {
  const tags = new Map<string, Tag>()
  const bases = new Set(cueVerbs)
  const irregular: { base: string; form: string; tag: 'VBD' | 'VBN' }[] = []
  for (const row of rows) {
    const words = (row['words'] ?? '').split(' ').filter((word) => word !== '')
    const tag = row['tag'] ?? ''
    if (isClosedTag(tag)) for (const word of words) if (!tags.has(word)) tags.set(word, tag)
    if (tag === 'V') for (const word of words) bases.add(word)
    if (tag === 'PAST' || tag === 'PP') irregular.push(...words.map((word) => irregularForm(word, tag)))
  }
  tags.set('that', 'THAT')
  const verbs = verbFormsOf(bases, irregular)
  for (const noun of nouns) if (!tags.has(noun) && !verbs.has(noun)) tags.set(noun, 'N')
  const samePast = new Set(irregular.filter((one) => one.form === one.base).map((one) => one.base))
  return { tags, verbs, samePast }
}

function irregularForm(pair: string, tag: 'PAST' | 'PP'): { base: string; form: string; tag: 'VBD' | 'VBN' } {
  const [base, form] = pair.split('=')
  return { base: base ?? pair, form: form ?? pair, tag: tag === 'PAST' ? 'VBD' : 'VBN' }
}

function verbFormsOf(
  bases: ReadonlySet<string>,
  irregular: readonly { base: string; form: string; tag: 'VBD' | 'VBN' }[],
): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>()
  const past = new Map(irregular.filter((one) => one.tag === 'VBD').map((one) => [one.base, one.form]))
  const put = (word: string, form: VerbForm): void => {
    if (!forms.has(word)) forms.set(word, form)
  }
  for (const one of irregular) if (one.form !== one.base) put(one.form, { base: one.base, form: one.tag })
  for (const base of bases) {
    put(base, { base, form: 'VB' })
    put(thirdPerson(base), { base, form: 'VBS' })
    for (const form of withEnding(base, 'ing')) put(form, { base, form: 'VBG' })
    if (!past.has(base)) for (const form of withEnding(base, 'ed')) put(form, { base, form: 'VBD' })
  }
  return forms
}

function thirdPerson(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/u.test(base)) return `${base}es`
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

/** The forms of `base` with "-ed" or "-ing"; both spellings where a final consonant may be doubled. */
function withEnding(base: string, ending: 'ed' | 'ing'): readonly string[] {
  if (base.endsWith('ee')) return ending === 'ed' ? [`${base}d`] : [`${base}ing`]
  if (base.endsWith('ie')) return ending === 'ed' ? [`${base}d`] : [`${base.slice(0, -2)}ying`]
  if (base.endsWith('e')) return [`${base.slice(0, -1)}${ending}`]
  if (/[^aeiou]y$/u.test(base) && ending === 'ed') return [`${base.slice(0, -1)}ied`]
  const isDoubling = /[aeiou][bdgklmnprtvz]$/u.test(base)
  return isDoubling ? [`${base}${ending}`, `${base}${base.slice(-1)}${ending}`] : [`${base}${ending}`]
}
