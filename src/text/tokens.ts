/** A word, number or punctuation mark of a text, with where it stands. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
}

// Abbreviations keep their full stop, so that "Gov. Lee" is no end of a sentence; hyphens and apostrophes inside a word belong to it.
const tokenPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|''|``|(?:\p{Lu}\.){2,}|[ap]\.m\.|(?<=\p{Lu}[\p{L}’'.-]{0,20} )\p{Lu}\.(?=\s\p{Lu})|(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Reps|Sens|Gen|Lt|Col|Sgt|Capt|St|Jr|Sr|Prof|Rev|Hon|vs|Inc|Co|Corp|Ltd|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|[Nn]o)\.(?=[\s,)])|[$€£]?\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?%?|[@#]?[\p{L}\p{M}\p{N}_]+(?:[-‐‑’'][\p{L}\p{M}\p{N}_]+)*|--+|\.{3}|[^\s]/gu

const cliticPattern = /^(.*[\p{L}\p{N}])([’'](?:s|ll|ve|re|d|m))$/iu

/** The tokens of `text` in order; "’s", "’ll", "’ve", "’re", "’d" and "’m" are tokens of their own. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(tokenPattern)) {
    const word = match[0]
    const clitic = word.length > 2 && /[’']/u.test(word) ? cliticPattern.exec(word) : undefined
    const cut = clitic?.[1]?.length ?? word.length
    tokens.push(tokenAt(text, match.index, match.index + cut))
    if (cut < word.length) tokens.push(tokenAt(text, match.index + cut, match.index + word.length))
  }
  return tokens
}

function tokenAt(text: string, start: number, end: number): Token {
  const slice = text.slice(start, end)
  return { start, end, text: slice, lower: slice.toLowerCase().replaceAll('’', "'") }
}

/** Whether the token is a word or a number, not a mark. */
export function isWordToken(token: Token): boolean {
  return /[\p{L}\p{N}]/u.test(token.text)
}

/** Whether the token begins with a capital letter. */
export function isCapitalised(token: Token): boolean {
  return /^[@#]?\p{Lu}/u.test(token.text)
}
