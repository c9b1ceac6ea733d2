import { localeOf } from './locale-of.ts'

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
/** Regions of the standard that are no countries, or whose names are everyday words. */
const skipped = new Set(['ZZ', 'QO', 'EZ', 'XA', 'XB'])

/** The names of the countries in `language`, in lower case with single spaces, to their ISO codes; those of English where the language is unknown. */
export function countryNames(language: string): ReadonlyMap<string, string> {
  const locale = localeOf(language)
  const names = new Map<string, string>()
  for (const style of ['short', 'long'] as const) {
    const known = new Intl.DisplayNames([locale, 'en'], { type: 'region', style, fallback: 'none' })
    for (const first of letters) {
      for (const second of letters) {
        const code = first + second
        const name = skipped.has(code) ? undefined : known.of(code)
        if (name !== undefined) names.set(spaced(name), code)
      }
    }
  }
  return names
}

function spaced(name: string): string {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '')
    .join(' ')
}
