/** With which letters names begin: a look at them spares the walk through the names at nearly every word of a text. */
export interface NameOpenings {
  /** By three ASCII characters, a bit whether a name begins so. */
  readonly byThree: Uint8Array
  /** By the hash of six, and of the first three of shorter names, a bit whether a name may begin so. */
  readonly hashed: Uint8Array
}

const asciiCodes = 128
const shortLetters = 3
const longLetters = 6
const hashBits = 18

/** The openings of `names`. */
export function openingsOf(names: Iterable<string>): NameOpenings {
  const byThree = new Uint8Array(asciiCodes ** shortLetters / 8)
  const hashed = new Uint8Array(2 ** hashBits / 8)
  for (const name of names) {
    const letters = plainLetters(name)
    const isShort = letters === name.length && letters < longLetters
    if (isShort && letters < shortLetters) noteShorter(byThree, hashed, name)
    // Where a name leaves ASCII the text does too, and nothing is ruled out.
    if (letters < shortLetters) continue
    note(byThree, placeOf(name, 0))
    if (isShort) note(hashed, hashOf(name, 0, shortLetters))
    if (letters === longLetters) note(hashed, hashOf(name, 0, longLetters))
  }
  return { byThree, hashed }
}

/** Whether ASCII characters stand at `at` with which no name begins. */
export function opensNoName({ byThree, hashed }: NameOpenings, text: string, at: number): boolean {
  if (at + shortLetters > text.length || !isPlain(text, at, shortLetters)) return false
  if (!holds(byThree, placeOf(text, at))) return true
  const further = at + shortLetters
  if (at + longLetters > text.length || !isPlain(text, further, longLetters - shortLetters)) return false
  return !holds(hashed, hashOf(text, at, longLetters)) && !holds(hashed, hashOf(text, at, shortLetters))
}

/** Notes whatever may follow a name of one or two letters. */
function noteShorter(byThree: Uint8Array, hashed: Uint8Array, name: string): void {
  if (name === '') return
  const further = asciiCodes ** (shortLetters - name.length)
  const place = name.length === 1 ? name.charCodeAt(0) : name.charCodeAt(0) * asciiCodes + name.charCodeAt(1)
  byThree.fill(0xff, (place * further) >> 3, ((place + 1) * further) >> 3)
  for (let next = place * further; next < (place + 1) * further; next += 1) note(hashed, hashOfPlace(next))
}

/** How many ASCII characters a name begins with, as far as openings go. */
function plainLetters(name: string): number {
  let letters = 0
  while (letters < longLetters && name.charCodeAt(letters) < asciiCodes) letters += 1
  return letters
}

function isPlain(text: string, start: number, letters: number): boolean {
  for (let at = start; at < start + letters; at += 1) if (text.charCodeAt(at) >= asciiCodes) return false
  return true
}

function placeOf(text: string, at: number): number {
  return (text.charCodeAt(at) * asciiCodes + text.charCodeAt(at + 1)) * asciiCodes + text.charCodeAt(at + 2)
}

function hashOf(text: string, at: number, letters: number): number {
  const first = placeOf(text, at)
  return hashOfPlace(
    letters === shortLetters ? first : Math.imul(first, 31) ^ Math.imul(placeOf(text, at + 3), 0x9e3779b1),
  )
}

function hashOfPlace(place: number): number {
  return Math.imul(place, 0x85ebca6b) >>> (32 - hashBits)
}

function note(bits: Uint8Array, place: number): void {
  bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7))
}

function holds(bits: Uint8Array, place: number): boolean {
  return ((bits[place >> 3] ?? 0) & (1 << (place & 7))) !== 0
}
