const plain = /^[a-z]*$/u
const folded = /[أإآٱىیکةۀёʼ’]|\u0640|\p{M}/gu

const plainLetters: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  ё: 'е',
  ʼ: "'",
  '’': "'",
}

/** A word in lower case with the letters that are written in several ways in one of them and without vowel signs, and in Arabic script without its article. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (plain.test(lower)) return lower
  const same = lower.replace(folded, (letter) => plainLetters[letter] ?? '')
  return same.length > 4 && same.startsWith('ال') ? same.slice(2) : same
}
