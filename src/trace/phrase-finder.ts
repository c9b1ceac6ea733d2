/** Where a phrase stands in a text. */
export interface PhraseMatch {
  readonly start: number
  readonly end: number
}

/** Gives where phrases stand in a text, in order, at most a hundred. */
export type PhraseFinder = (text: string) => readonly PhraseMatch[]

const matchesMax = 100
const nothingFound: readonly PhraseMatch[] = []

/**
 * A finder of phrases in a text, in any case, of several that fit the longest; any white space and either apostrophe may stand in them. An
 * expression for all phrases is tried only where a word begins with the first four letters of one, which spares it nearly every word.
 */
export function phraseFinder(phrases: readonly string[]): PhraseFinder {
  const expression = expressionOf(phrases)
  const mayOpen = openingTest(phrases)
  return (text) => {
    let found: PhraseMatch[] | undefined
    let isInWord = false
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (!isInWord && mayOpen(text, at, code)) {
        expression.lastIndex = at
        const match = expression.exec(text)
        if (match !== null) {
          found ??= []
          found.push({ start: at, end: at + match[0].length })
          if (found.length >= matchesMax) return found
          at += match[0].length - 1
        }
      }
      isInWord = isSurelyWord(text.charCodeAt(at))
    }
    return found ?? nothingFound
  }
}

/** The longer phrases come first. */
function expressionOf(phrases: readonly string[]): RegExp {
  const sources = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
    .map((source) => source.replaceAll(' ', String.raw`\s+`).replace(/['’]/gu, "['’]"))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'iuy')
}

/** Letters at the beginning of a phrase by which it is looked for. */
const openingLetters = 4

/** Whether a phrase may begin at a place of a text; of letters with unusual cases it says so without a look. */
function openingTest(phrases: readonly string[]): (text: string, at: number, code: number) => boolean {
  const firsts = new Set<number>()
  const openings = new Set<number>()
  for (const phrase of phrases) {
    for (const form of [phrase.toLowerCase(), phrase.toUpperCase()]) firsts.add(form.charCodeAt(0))
    if (/^['’]/u.test(phrase)) for (const mark of "'’") firsts.add(mark.charCodeAt(0))
    openings.add(openingAt(phrase, 0))
  }
  return (text, at, code) => {
    if (code >= 128) return firsts.has(code) || !hasPlainCases(code)
    if (!firsts.has(code)) return false
    const opening = openingAt(text, at)
    return opening === unplain || openings.has(opening)
  }
}

const unplain = -1

/** The first letters and digits of ASCII of the word at a place, in one number; of a word with others among them it tells nothing. */
function openingAt(text: string, start: number): number {
  const end = Math.min(text.length, start + openingLetters)
  let opening = 0
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 128) return unplain
    if (!isSurelyWord(code)) return opening
    opening = opening * 128 + lowerCode(code)
  }
  return opening
}

function lowerCode(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code
}

/** Letters and digits of ASCII, Latin, Cyrillic, Chinese and Japanese; others are left to the expression. */
function isSurelyWord(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || isCyrillic(code) || isIdeograph(code)
}

/** Letters that have one upper and one lower case, or none, and characters that are no letters. */
function hasPlainCases(code: number): boolean {
  return (code >= 0xc0 && code <= 0xff) || isCyrillic(code) || isIdeograph(code) || (code >= 0x2010 && code <= 0x2027)
}

function isCyrillic(code: number): boolean {
  return (code >= 0x400 && code <= 0x481) || (code >= 0x48a && code <= 0x52f)
}

function isIdeograph(code: number): boolean {
  return (code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fa) || (code >= 0x4e00 && code <= 0x9fff)
}
