import type { FigureToken } from './figure-tokens.ts'

const capitalisedShare = 0.7
const headlineTokensMax = 40

/** Whether a stretch is a headline in which nearly every word has a capital: there capitals tell nothing. */
export function isTitleCase(tokens: readonly FigureToken[]): boolean {
  // A sentence of names ends with a full stop, a headline does not.
  if (tokens.length > headlineTokensMax || /^[.;]$/u.test(tokens.at(-1)?.text ?? '')) return false
  const long = tokens.filter((token) => token.kind === 'word' && token.text.length > 3)
  const capitalised = long.filter((token) => /^\p{Lu}/u.test(token.text))
  return long.length > 3 && capitalised.length >= long.length * capitalisedShare
}
