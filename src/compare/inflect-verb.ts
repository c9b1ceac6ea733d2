export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing'
export interface InflectedVerb {
  readonly word: string
  readonly form: VerbForm
}

/** The forms of an English verb given as `close` or `give/gave/given`; past and participle of a regular verb are one word in two forms. */
export function inflectVerb(entry: string): readonly InflectedVerb[] {
  const [base = '', irregularPast, irregularParticiple] = entry.split('/')
  const past = irregularPast ?? regularPast(base)
  return [
    { word: base, form: 'base' },
    { word: thirdPerson(base), form: 's' },
    { word: past, form: 'past' },
    { word: irregularParticiple ?? past, form: 'participle' },
    { word: gerund(base), form: 'ing' },
  ]
}

/** Short verbs with one vowel before one consonant double it ("ban", "banned"); longer ones only where the stress is on the end. */
const doublingVerbs =
  /^(?:[^aeiou]*[aeiou][bdgklmnprt]|(?:ad|com|per|re|sub|trans|e)mit|(?:con|de|in|oc|re|pre|trans)(?:fer|cur|ter)|re?pel|expel|abet|regret|control|cancel|patrol|unplug|allot|annul|outfit|equip|rebut|forbid|overrun)$/u

function lastDoubled(base: string): string {
  return doublingVerbs.test(base) && !/[wxy]$/u.test(base) ? base + base.slice(-1) : base
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/u.test(base) ? `${base}es` : `${base}s`
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`
  return `${lastDoubled(base)}ed`
}

function gerund(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (/[^eoy]e$/u.test(base) || base.endsWith('ue')) return `${base.slice(0, -1)}ing`
  return `${lastDoubled(base)}ing`
}
