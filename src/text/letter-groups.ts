// Groups of letters and how much each speaks for a language, packed into flat tables: as the objects of the package that counted them the same
// figures take 140 MB.

/** What the groups of letters of a text say of its language. */
export interface LetterGroups {
  /** Codes of the languages, in the order of the scores. */
  readonly languages: readonly string[]
  /** Adds what one group says to the score of each language. */
  readonly weigh: (group: string, scores: Float64Array) => void
}

/** The longest group: four bytes between two blanks. */
const groupCharsMax = 6
/** What is left out of every figure in the table, to keep it small. */
const figureBase = 53

/**
 * The tables in the source text of an object literal `{type:'S60',languages:{0:'am',…},ngrams:{'abcd':{0:17,3:20},…}}`, read as data: nothing
 * of it is run. Undefined where the text has another form.
 */
export function readLetterGroups(source: string): LetterGroups | undefined {
  const names = /languages:\{([^}]*)\}/u.exec(source)?.[1]
  const start = source.indexOf('ngrams:{')
  if (names === undefined || start < 0) return undefined
  const languages = names.split(',').map((pair) => pair.replace(/^\d+:['"]|['"]$/gu, ''))
  const entries = readEntries(source, start + 'ngrams:{'.length)
  return entries === undefined ? undefined : { languages, weigh: weigher(entries) }
}

/** Groups with their figures one after the other: those of group i stand from `starts[i]` to `starts[i + 1]`. */
interface Entries {
  readonly low: Uint32Array
  readonly high: Uint16Array
  readonly starts: Uint32Array
  readonly languages: Uint8Array
  readonly figures: Uint8Array
}

const codes = { quote: 0x27, doubleQuote: 0x22, backslash: 0x5c, colon: 0x3a, closing: 0x7d, comma: 0x2c } as const

function readEntries(source: string, from: number): Entries | undefined {
  // No group and no figure takes fewer characters: `a:{0:6},` and `0:6,`.
  const low = new Uint32Array(source.length >>> 3)
  const high = new Uint16Array(low.length)
  const starts = new Uint32Array(low.length + 1)
  const languages = new Uint8Array(source.length >>> 2)
  const figures = new Uint8Array(languages.length)
  let groups = 0
  let pairs = 0
  const reader = { source, at: from, low: 0, high: 0 }
  while (!isAt(reader, codes.closing)) {
    if (!readGroup(reader) || groups >= low.length || source.charCodeAt(reader.at) !== codes.colon) return undefined
    low[groups] = reader.low
    high[groups] = reader.high
    starts[groups] = pairs
    groups += 1
    // The colon and the opening brace.
    reader.at += 2
    while (!isAt(reader, codes.closing)) {
      const language = readInteger(reader)
      if (language < 0 || !isAt(reader, codes.colon)) return undefined
      reader.at += 1
      const figure = readInteger(reader)
      if (figure < 0) return undefined
      languages[pairs] = language
      figures[pairs] = figure
      pairs += 1
      if (isAt(reader, codes.comma)) reader.at += 1
    }
    reader.at += 1
    if (isAt(reader, codes.comma)) reader.at += 1
  }
  starts[groups] = pairs
  return {
    low: low.slice(0, groups),
    high: high.slice(0, groups),
    starts: starts.slice(0, groups + 1),
    languages: languages.slice(0, pairs),
    figures: figures.slice(0, pairs),
  }
}

/** A place in the source, and the last group read there. */
interface Reader extends Packed {
  readonly source: string
  at: number
}

/** A group as 48 bits, a byte a character. */
interface Packed {
  low: number
  high: number
}

function isAt({ source, at }: Reader, code: number): boolean {
  return source.charCodeAt(at) === code
}

/** Reads a key as it is written in an object literal, quoted either way or bare; whether there is one that can be packed. */
function readGroup(reader: Reader): boolean {
  const { source } = reader
  const quote = source.charCodeAt(reader.at)
  const isQuoted = quote === codes.quote || quote === codes.doubleQuote
  const end = isQuoted ? quote : codes.colon
  let at = reader.at + (isQuoted ? 1 : 0)
  reader.low = 0
  reader.high = 0
  for (let length = 0; length <= groupCharsMax; length += 1) {
    let code = source.charCodeAt(at)
    if (code === end) {
      reader.at = at + (isQuoted ? 1 : 0)
      return length > 0
    }
    if (code === codes.backslash) {
      at += 1
      code = source.charCodeAt(at)
    }
    if (!append(reader, code, length)) return false
    at += 1
  }
  return false
}

/** The whole number at the reader's place, which moves behind it; -1 where there is none. */
function readInteger(reader: Reader): number {
  const start = reader.at
  let value = 0
  for (;;) {
    const digit = reader.source.charCodeAt(reader.at) - 0x30
    if (!(digit >= 0 && digit <= 9)) return reader.at === start ? -1 : value
    value = value * 10 + digit
    reader.at += 1
  }
}

/** Adds the character at `index` to a packed group; false where it is one too many or beyond a byte. */
function append(group: Packed, code: number, index: number): boolean {
  if (index >= groupCharsMax || !(code <= 0xff)) return false
  if (index < 4) group.low = ((group.low << 8) | code) >>> 0
  else group.high = (group.high << 8) | code
  return true
}

/** An open table: a group stands in the first free place after the one that its bits name. */
function weigher(entries: Entries): LetterGroups['weigh'] {
  const { low, high, starts, languages, figures } = entries
  const size = 2 ** Math.ceil(Math.log2(low.length * 1.5 + 1))
  const places = new Int32Array(size).fill(-1)
  const placeOf = (groupLow: number, groupHigh: number): number => {
    let place = (Math.imul(groupLow ^ Math.imul(groupHigh, 0x9e3779b1), 0x85ebca6b) >>> 7) & (size - 1)
    for (let held = places[place] ?? -1; held >= 0; held = places[place] ?? -1) {
      if (low[held] === groupLow && high[held] === groupHigh) return place
      place = (place + 1) & (size - 1)
    }
    return place
  }
  for (let i = 0; i < low.length; i += 1) places[placeOf(low[i] ?? 0, high[i] ?? 0)] = i
  const packed: Packed = { low: 0, high: 0 }
  return (group, scores) => {
    packed.low = 0
    packed.high = 0
    for (let i = 0; i < group.length; i += 1) if (!append(packed, group.charCodeAt(i), i)) return
    const held = places[placeOf(packed.low, packed.high)] ?? -1
    if (held < 0) return
    for (let i = starts[held] ?? 0; i < (starts[held + 1] ?? 0); i += 1) {
      const language = languages[i] ?? 0
      scores[language] = (scores[language] ?? 0) + (figures[i] ?? 0) + figureBase
    }
  }
}
