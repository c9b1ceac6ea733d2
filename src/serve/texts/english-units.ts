/** The English plural of a unit's name: "year of age" → "years of age", "mile per hour" → "miles per hour", "foot" → "feet". */
export function pluralOfUnit(unit: string): string {
  // A noun as printed in another language has its own plural.
  if (/^\p{Lu}\p{Ll}|[^\p{ASCII}²³°]/u.test(unit)) return unit
  const [head = '', ...rest] = unit.split(/(?= (?:of|per) )/u)
  return [pluralOfNoun(head), ...rest].join('')
}

function pluralOfNoun(noun: string): string {
  if (noun === 'foot') return 'feet'
  if (noun.endsWith('craft')) return noun
  if (noun === 'person' || noun === 'people') return 'people'
  if (/(?:s|x|ch|sh|hertz|[^a-z])$/u.test(noun)) return noun
  return /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}
