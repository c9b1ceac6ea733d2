import type { Quantity } from '../model/quantity.ts'
import type { Citation } from '../model/statement.ts'

/** The quantities but those whose figure is part of the name of an outlet that the article cites ("Nine News reports", "60 Minutes"), wherever that name stands. */
export function outsideOutletNames(
  text: string,
  quantities: readonly Quantity[],
  citations: readonly Citation[],
): readonly Quantity[] {
  if (citations.length === 0 || quantities.length === 0) return quantities
  const names = new Set(citations.filter(({ outlet }) => outlet !== undefined).map(({ span }) => span.text))
  return quantities.filter(({ number }) => ![...names].some((name) => isInName(text, number, name)))
}

function isInName(text: string, number: Quantity['number'], name: string): boolean {
  const at = name.indexOf(number.text)
  return at >= 0 && text.startsWith(name, number.start - at)
}
