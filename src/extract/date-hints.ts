import type { DateHints } from './printed-dates.ts'

/** Domains of lands that write English and the day before the month. */
const dayFirstDomain =
  /\.(?:uk|ie|au|nz|za|in|ng|ke|gh|pk|lk|sg|my|mt|eu|de|at|ch|fr|es|it|nl|be|pl|pt|ru|ua|se|dk|no|fi|br|ar)$/u
/** Regions that write the month before the day. */
const monthFirstRegion = /^(?:us|ph|fm|mh|pw)$/iu

/** How a page writes its dates, by its declared language (`en-GB`) and the land of its address. */
export function dateHintsOf(language: string | undefined, url: string | undefined): DateHints {
  const [primary = '', region = ''] = (language ?? '').trim().split(/[-_]/u)
  const own = primary.toLowerCase()
  return {
    ...(/^[a-z]{2}$/u.test(own) ? { language: own } : {}),
    slashed: writesMonthFirst(own, region, hostOf(url)) ? 'month-first' : 'day-first',
  }
}

function writesMonthFirst(language: string, region: string, host: string): boolean {
  if (language !== '' && language !== 'en') return false
  if (region !== '' && region.length === 2) return monthFirstRegion.test(region)
  return !dayFirstDomain.test(host)
}

function hostOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname : ''
}
