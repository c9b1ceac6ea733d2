import { type NameOpenings, openingsOf, opensNoName } from './name-openings.ts'

/** A name found in a text: where, and what it stands for. */
export interface NameMatch<T> {
  readonly start: number
  readonly end: number
  readonly value: T
}

/** Names by their letters, for finding the longest name at a place in time that does not grow with their number. */
export interface NameTrie<T> {
  readonly root: TrieNode<T>
  readonly openings: NameOpenings
}

/** Letters that several names go on with, or the rest of one: a letter a node took fifty times the room of the names. */
interface TrieNode<T> {
  readonly letters: string
  readonly value: T | undefined
  /** By the first letter of what follows. */
  readonly next: ReadonlyMap<string, TrieNode<T>> | undefined
}

const nameLengthMax = 80
const space = 32
const letterOrDigit = /[\p{L}\p{N}\p{M}_]/u
/** Scripts written without spaces: a name may begin and end anywhere in them, one in other letters too. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

/** The trie of `names`, each standing for a value; the first value of a name stays. Names that are too long to be found are left out. */
export function buildNameTrie<T>(names: Iterable<readonly [string, T]>): NameTrie<T> {
  const values = new Map<string, T>()
  for (const [name, value] of names) {
    const folded = foldName(name)
    if (folded !== '' && folded.length <= nameLengthMax && !values.has(folded)) values.set(folded, value)
  }
  const sorted = [...values.keys()].sort()
  return {
    root: { letters: '', value: undefined, next: nodesOf(sorted, values, { from: 0, to: sorted.length, depth: 0 }) },
    openings: openingsOf(sorted),
  }
}

/** Sorted names between two places, which agree in their first `depth` letters. */
interface NameRange {
  readonly from: number
  readonly to: number
  readonly depth: number
}

function nodesOf<T>(
  sorted: readonly string[],
  values: ReadonlyMap<string, T>,
  { from, to, depth }: NameRange,
): ReadonlyMap<string, TrieNode<T>> | undefined {
  const nodes = new Map<string, TrieNode<T>>()
  let start = from
  while (start < to) {
    const first = sorted[start] ?? ''
    const letter = first.charAt(depth)
    let end = start + 1
    while (end < to && sorted[end]?.charAt(depth) === letter) end += 1
    const shared = sharedLength(first, sorted[end - 1] ?? '', depth)
    const value = first.length === shared ? values.get(first) : undefined
    // The name that ends here is the first of those that begin with it.
    const rest = { from: first.length === shared ? start + 1 : start, to: end, depth: shared }
    nodes.set(letter, { letters: first.slice(depth, shared), value, next: nodesOf(sorted, values, rest) })
    start = end
  }
  return nodes.size === 0 ? undefined : nodes
}

/** How many letters two names share from their beginning, where they share `depth` for sure. */
function sharedLength(a: string, b: string, depth: number): number {
  const end = Math.min(a.length, b.length)
  let shared = depth
  while (shared < end && a.charCodeAt(shared) === b.charCodeAt(shared)) shared += 1
  return shared
}

/** The longest name that begins at `at` and ends at the end of a word. */
export function longestNameAt<T>(trie: NameTrie<T>, text: string, at: number): NameMatch<T> | undefined {
  let found: NameMatch<T> | undefined
  let node: TrieNode<T> | undefined = trie.root
  let end = at
  while ((node = node.next?.get(foldLetter(text.charAt(end)))) !== undefined) {
    if (!goesOn(text, end, node.letters)) break
    end += node.letters.length
    if (node.value !== undefined && endsWord(text, end)) found = { start: at, end, value: node.value }
  }
  return found
}

/** Whether `text` goes on with the letters of a name at `at`; the first one is known to be there. */
function goesOn(text: string, at: number, letters: string): boolean {
  for (let i = 1; i < letters.length; i += 1) {
    if (foldLetter(text.charAt(at + i)) !== letters.charAt(i)) return false
  }
  return true
}

/** All longest names of `text` between two offsets, in order and not overlapping. */
export function namesIn<T>(trie: NameTrie<T>, text: string, range?: { start: number; end: number }): NameMatch<T>[] {
  const end = range?.end ?? text.length
  const found: NameMatch<T>[] = []
  let i = range?.start ?? 0
  while (i < end) {
    if (isInsidePlainWord(text, i) || opensNoName(trie.openings, text, i)) {
      i += 1
      continue
    }
    const mayBegin = trie.root.next?.has(foldLetter(text.charAt(i))) === true && beginsWord(text, i)
    const match = mayBegin ? longestNameAt(trie, text, i) : undefined
    if (match !== undefined && match.end <= end) {
      found.push(match)
      i = match.end
    } else {
      i += 1
    }
  }
  return found
}

/** `name` as names are compared: one kind of space, apostrophe and hyphen. */
export function foldName(name: string): string {
  if (!otherSpelling.test(name)) return name
  let folded = ''
  for (let i = 0; i < name.length; i += 1) folded += foldLetter(name.charAt(i))
  return folded
}

const otherSpelling = /[\u00a0\u202f\u2009\u2019\u02bc\u2010\u2011]/u

function foldLetter(letter: string): string {
  switch (letter) {
    case '\u00a0':
    case '\u202f':
    case '\u2009':
      return ' '
    case '\u2019':
    case '\u02bc':
      return "'"
    case '\u2010':
    case '\u2011':
      return '-'
    default:
      return letter
  }
}

/** Whether a plain letter or digit stands before an ASCII character: no name begins there. */
function isInsidePlainWord(text: string, at: number): boolean {
  if (at === 0 || text.charCodeAt(at) >= 128) return false
  const before = text.charCodeAt(at - 1)
  return (before >= 97 && before <= 122) || (before >= 65 && before <= 90) || (before >= 48 && before <= 57)
}

function beginsWord(text: string, at: number): boolean {
  if (at === 0 || text.charCodeAt(at - 1) === space) return true
  const before = text.charAt(at - 1)
  return !letterOrDigit.test(before) || unspaced.test(before) || unspaced.test(text.charAt(at))
}

function endsWord(text: string, at: number): boolean {
  if (at >= text.length || text.charCodeAt(at) === space) return true
  return !letterOrDigit.test(text.charAt(at)) || unspaced.test(text.charAt(at)) || unspaced.test(text.charAt(at - 1))
}
