/** A name found in a text: where, and what it stands for. */
export interface NameMatch<T> {
  readonly start: number
  readonly end: number
  readonly value: T
}

/** Names by their letters, for finding the longest name at a place in time that does not grow with their number. */
export interface NameTrie<T> {
  readonly root: TrieNode<T>
}

interface TrieNode<T> {
  readonly next: Map<string, TrieNode<T>>
  value: T | undefined
}

const nameLengthMax = 80
const space = 32
const letterOrDigit = /[\p{L}\p{N}\p{M}_]/u
/** Scripts written without spaces: a name may begin and end anywhere. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

/** The trie of `names`, each standing for a value; the first value of a name stays. */
export function buildNameTrie<T>(names: Iterable<readonly [string, T]>): NameTrie<T> {
  const root: TrieNode<T> = { next: new Map(), value: undefined }
  for (const [name, value] of names) {
    let node = root
    for (const letter of foldName(name)) {
      let child = node.next.get(letter)
      if (child === undefined) {
        child = { next: new Map(), value: undefined }
        node.next.set(letter, child)
      }
      node = child
    }
    if (node !== root) node.value ??= value
  }
  return { root }
}

/** The longest name that begins at `at` and ends at the end of a word. */
export function longestNameAt<T>(trie: NameTrie<T>, text: string, at: number): NameMatch<T> | undefined {
  let node = trie.root
  let found: NameMatch<T> | undefined
  for (let i = at; i < text.length && i - at < nameLengthMax; i += 1) {
    const next = node.next.get(foldLetter(text.charAt(i)))
    if (next === undefined) break
    node = next
    if (node.value !== undefined && endsWord(text, i + 1)) found = { start: at, end: i + 1, value: node.value }
  }
  return found
}

/** All longest names of `text` between two offsets, in order and not overlapping. */
export function namesIn<T>(trie: NameTrie<T>, text: string, range?: { start: number; end: number }): NameMatch<T>[] {
  const end = range?.end ?? text.length
  const found: NameMatch<T>[] = []
  let i = range?.start ?? 0
  while (i < end) {
    if (isInsidePlainWord(text, i)) {
      i += 1
      continue
    }
    const mayBegin = trie.root.next.has(foldLetter(text.charAt(i))) && beginsWord(text, i)
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
  let folded = ''
  for (let i = 0; i < name.length; i += 1) folded += foldLetter(name.charAt(i))
  return folded
}

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
  return !letterOrDigit.test(before) || unspaced.test(text.charAt(at))
}

function endsWord(text: string, at: number): boolean {
  if (at >= text.length || text.charCodeAt(at) === space) return true
  return !letterOrDigit.test(text.charAt(at)) || unspaced.test(text.charAt(at - 1))
}
