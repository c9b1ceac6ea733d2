/** A word of a text by its offsets, the first letter of a number included; of Chinese and Japanese one character. */
export type WordVisitor = (start: number, end: number, isIdeograph: boolean) => void

/**
 * Calls `visit` for each word of `text` in order. It looks at character codes, because an expression with Unicode classes
 * costs several times as much; letters beyond the basic plane are left out.
 */
export function scanWords(text: string, visit: WordVisitor): void {
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code >= firstIdeograph && isIdeographCode(code)) {
      visit(at, at + 1, true)
      at += 1
    } else if (isWordCode(code)) {
      const end = wordEnd(text, at)
      visit(at, end, false)
      at = end
    } else {
      at += 1
    }
  }
}

/** Whether a UTF-16 code is one of A to Z or a to z. */
export function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

/** Whether a UTF-16 unit is a digit of ASCII. */
export function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57
}

/** "1,400" and "4.1" are one word; any other mark ends it. No code behind the end is asked for: that is no number, and made every code a number of the heap. */
function wordEnd(text: string, start: number): number {
  let end = start + 1
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (isWordCode(code) && (code < firstIdeograph || !isIdeographCode(code))) end += 1
    else if (
      (code === 44 || code === 46) &&
      end + 1 < text.length &&
      isDigitCode(text.charCodeAt(end - 1)) &&
      isDigitCode(text.charCodeAt(end + 1))
    )
      end += 2
    else return end
  }
  return end
}

const firstIdeograph = 0x3040

function isIdeographCode(code: number): boolean {
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x4dbf) || (code >= 0x4e00 && code <= 0x9fff)
}

/** Punctuation and symbols beyond ASCII: first and last unit of each stretch. */
const marks: readonly (readonly [number, number])[] = [
  [0x80, 0xa9],
  [0xab, 0xb4],
  [0xb6, 0xb9],
  [0xbb, 0xbf],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x55a, 0x55f],
  [0x589, 0x58a],
  [0x60c, 0x60d],
  [0x61b, 0x61f],
  [0x66a, 0x66d],
  [0x6d4, 0x6d4],
  [0x964, 0x965],
  [0x2000, 0x2bff],
  [0x2e00, 0x2e7f],
  [0x3000, 0x303f],
  [0xd800, 0xf8ff],
  [0xfe10, 0xfe6f],
  [0xff00, 0xff0f],
  [0xff1a, 0xff20],
  [0xff3b, 0xff40],
  [0xff5b, 0xff65],
]

const isMark: Uint8Array = new Uint8Array(0x10000)
for (const [first, last] of marks) isMark.fill(1, first, last + 1)

function isWordCode(code: number): boolean {
  if (code < 128) return isDigitCode(code) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return isMark[code] === 0
}
