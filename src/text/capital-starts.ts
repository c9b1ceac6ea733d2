/** The offsets at which a capital letter stands behind no letter: where names may begin. */
export function capitalStarts(text: string): readonly number[] {
  const starts: number[] = []
  let isAfterLetter = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 128) {
      const isCapital = code >= 65 && code <= 90
      if (isCapital && !isAfterLetter) starts.push(at)
      isAfterLetter = isCapital || (code >= 97 && code <= 122)
      continue
    }
    // The first of the two units of a letter beyond the basic plane stands for it.
    const letter = String.fromCodePoint(text.codePointAt(at) ?? code)
    if (!isAfterLetter && /\p{Lu}/u.test(letter)) starts.push(at)
    isAfterLetter = /\p{L}/u.test(letter)
    at += letter.length - 1
  }
  return starts
}
