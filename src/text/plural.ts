/** Words whose plural no rule tells, and words that only look like plurals. */
export interface PluralWords {
  readonly irregular: ReadonlySet<string>
  readonly notPlural: ReadonlySet<string>
}

const singulars: ReadonlyMap<string, string> = new Map([
  ['children', 'child'],
  ['grandchildren', 'grandchild'],
  ['teeth', 'tooth'],
  ['feet', 'foot'],
  ['mice', 'mouse'],
  ['geese', 'goose'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['leaves', 'leaf'],
  ['halves', 'half'],
  ['wolves', 'wolf'],
  ['shelves', 'shelf'],
  ['thieves', 'thief'],
  ['loaves', 'loaf'],
  ['oxen', 'ox'],
  ['criteria', 'criterion'],
  ['bacteria', 'bacterium'],
  ['phenomena', 'phenomenon'],
  ['movies', 'movie'],
  ['cookies', 'cookie'],
  ['zombies', 'zombie'],
  ['rookies', 'rookie'],
  ['series', 'series'],
  ['species', 'species'],
  ['buses', 'bus'],
  ['gases', 'gas'],
  ['viruses', 'virus'],
  ['campuses', 'campus'],
])

/** Whether an English word, in lower case, looks like a plural. */
export function isPlural(word: string, words: PluralWords): boolean {
  if (words.irregular.has(word)) return true
  return (
    word.length > 3 &&
    word.endsWith('s') &&
    /[^s’]s$/u.test(word) &&
    !/(?:us|is|’s)$/u.test(word) &&
    !words.notPlural.has(word)
  )
}

/** The singular of an English plural; "people" and other collectives stay as they are. */
export function singularOf(word: string): string {
  const lower = word.toLowerCase()
  if (lower !== word && /^\p{Lu}{2,}s$/u.test(word)) return word.slice(0, -1)
  const known = singulars.get(lower)
  if (known !== undefined) return known
  if (lower.endsWith('men') && lower !== 'specimen' && lower !== 'regimen') return `${word.slice(0, -2)}an`
  if (lower.length < 4 || !lower.endsWith('s') || lower.endsWith('ss') || /(?:us|is)$/u.test(lower)) return word
  if (/[^aeiou]ies$/u.test(lower)) return `${word.slice(0, -3)}y`
  if (/(?:x|ch|sh|ss|zz)es$/u.test(lower)) return word.slice(0, -2)
  return word.slice(0, -1)
}
