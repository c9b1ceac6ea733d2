/** A text in lines of at most `letters`, broken at spaces where there are any; what does not fit ends in an ellipsis. */
export function lineTexts(text: string, letters: number, linesMax: number): readonly string[] {
  const lines: string[] = []
  let rest = text.replace(/\s+/gu, ' ').trim()
  while (rest !== '' && lines.length < linesMax) {
    const line = firstLine(rest, letters)
    rest = rest.slice(line.length).trim()
    lines.push(rest !== '' && lines.length + 1 === linesMax ? `${line.slice(0, letters - 1).trimEnd()}…` : line)
  }
  return lines
}

function firstLine(text: string, letters: number): string {
  if (text.length <= letters) return text
  const at = text.lastIndexOf(' ', letters)
  const line = text.slice(0, at > 0 ? at : letters)
  // Never between the halves of one character.
  return /[\uD800-\uDBFF]$/u.test(line) && line.length > 1 ? line.slice(0, -1) : line
}
