/**
 * A pattern that finds any of the hints in a lower-case text, as a gate before a dear expression: without regard to
 * case a pattern of words costs many times as much. The hints stand with blanks between them and `_` for blanks inside.
 */
export function hintPattern(list: string): RegExp {
  const hints = list.trim().split(/\s+/u)
  return new RegExp(hints.map((hint) => hint.replaceAll('_', ' ').replace(/[().]/gu, String.raw`\$&`)).join('|'), 'u')
}
