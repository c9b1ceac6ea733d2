/** The first letter large, for the start of a label. */
export function asLabel(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
